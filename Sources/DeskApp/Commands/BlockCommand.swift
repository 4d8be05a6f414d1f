import ArgumentParser
import DeskCore
import DeskFaults
import DeskJSON
import DeskStore

/// Keeping out those who misuse the chat. (rules 2.20)
struct BlockCommand: ParsableCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(
            commandName: "block", abstract: Speech.words.guards.block,
            subcommands: [Add.self, List.self], defaultSubcommand: Add.self)
    }

    @OptionGroup var global: GlobalOptions

    struct Add: DeskCommand, ImpliedCommand {
        static var configuration: CommandConfiguration {
            CommandConfiguration(commandName: "add", abstract: Speech.words.guards.blockAdd)
        }
        @OptionGroup var global: GlobalOptions
        @OptionGroup var who: WhichVisitor
        @Option(help: ArgumentHelp(Speech.words.guards.blockReason, valueName: Speech.help.reason)) var reason: String

        func run(in context: CommandContext) throws {
            try context.withStore { store in
                let visitor = try who.find(in: context, store)
                do {
                    try store.block(visitor, reason: reason, by: context.expert(in: store).id)
                } catch StoreError.notFound(.conversation, _) {
                    throw Failure(.data, context.words.guards.neverWroteYet(Console.safe(who.visitor)))
                }
                try Console.print(context.words.guards.blocked(Console.safe(who.visitor)))
            }
        }
    }

    struct List: DeskCommand {
        static var configuration: CommandConfiguration {
            CommandConfiguration(commandName: "list", abstract: Speech.words.guards.blockList)
        }
        @OptionGroup var global: GlobalOptions
        @Flag(help: ArgumentHelp(Speech.help.json)) var json = false

        func run(in context: CommandContext) throws {
            let words = context.words.guards
            var table = Table(
                ["id", words.visitor, words.since, words.by, words.refused, words.addresses, words.reason],
                names: words.visitor)
            var list: [JSON] = []
            try context.withStore { store in
                let names = try context.names(in: store)
                let handles = Names(store)
                for block in try store.blocks() {
                    table.add([
                        block.conversation.short, block.visitorName, clock(block.at, in: context.zone),
                        handles.expert(block.expert), String(block.refused), String(block.addresses),
                        block.reason.isEmpty ? context.words.lists.erased : block.reason,
                    ])
                    list.append(JSON.of(block, names).adding(["conversation": .of(block.conversation)]))
                }
            }
            try context.print(table, or: ["blocked": .list(list)], json: json)
        }
    }
}

struct UnblockCommand: DeskCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(commandName: "unblock", abstract: Speech.words.guards.unblock)
    }

    @OptionGroup var global: GlobalOptions
    @OptionGroup var who: WhichVisitor

    func run(in context: CommandContext) throws {
        try context.withStore { store in
            let (words, name) = (context.words.guards, Console.safe(who.visitor))
            do {
                try store.unblock(who.find(in: context, store), by: context.expert(in: store).id)
            } catch StoreError.notFound(.block, _) {
                throw Failure(.noInput, words.notBlocked(name))
            }
            try Console.print(words.unblocked(name))
        }
    }
}

extension JSON {
    static func of(_ block: Block, _ names: JSONNames) -> JSON {
        [
            "visitor": .text(block.key), "name": .text(block.visitorName), "since": .of(block.at),
            "expert": names.expert(block.expert), "reason": .text(block.reason), "refused": .of(block.refused),
            "addresses": .of(block.addresses),
        ]
    }
}
