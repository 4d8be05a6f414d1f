import ArgumentParser
import DeskCore
import DeskJSON
import DeskStore

struct CannedCommand: ParsableCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(
            commandName: "canned", abstract: Speech.help.canned,
            subcommands: [Add.self, List.self, Rename.self, Remove.self, Set.self], defaultSubcommand: List.self)
    }

    @OptionGroup var global: GlobalOptions

    struct Add: DeskCommand, TextCommand {
        static let beginsWithText = false
        static var configuration: CommandConfiguration {
            CommandConfiguration(commandName: "add", abstract: Speech.help.add)
        }
        @OptionGroup var global: GlobalOptions
        @Argument(help: ArgumentHelp(Speech.help.handle, valueName: "name")) var name: String
        @Argument(help: ArgumentHelp(Speech.help.replyText, valueName: Speech.help.text)) var text: String

        func run(in context: CommandContext) throws {
            let text = try context.written(text)
            try context.change(name, making: true) { store in
                try store.addCannedReply(CannedReply(name: name, text: text))
                return context.words.work.added(Console.safe(name))
            }
        }
    }

    struct Rename: DeskCommand {
        static var configuration: CommandConfiguration {
            CommandConfiguration(commandName: "rename", abstract: Speech.help.rename)
        }
        @OptionGroup var global: GlobalOptions
        @Argument(help: ArgumentHelp(Speech.help.handle, valueName: "name")) var name: String
        @Argument(help: ArgumentHelp(Speech.help.newHandle, valueName: "new-name")) var newName: String

        func run(in context: CommandContext) throws {
            try context.change(newName) { store in
                try store.changeCannedReply(name, to: newName)
                return nil
            }
        }
    }

    /// Nothing refers to a prepared answer, so it is not archived but removed.
    struct Remove: DeskCommand {
        static var configuration: CommandConfiguration {
            CommandConfiguration(commandName: "remove", abstract: Speech.help.removeCanned, aliases: ["archive"])
        }
        @OptionGroup var global: GlobalOptions
        @Argument(help: ArgumentHelp(Speech.help.handle, valueName: "name")) var name: String

        func run(in context: CommandContext) throws {
            try context.change(name) { store in
                try store.removeCannedReply(name)
                return context.words.work.removed(Console.safe(name))
            }
        }
    }

    struct Set: DeskCommand, TextCommand {
        static let beginsWithText = false
        static var configuration: CommandConfiguration {
            CommandConfiguration(commandName: "set", abstract: Speech.help.set)
        }
        @OptionGroup var global: GlobalOptions
        @Argument(help: ArgumentHelp(Speech.help.handle, valueName: "name")) var name: String
        @Argument(help: ArgumentHelp(Speech.help.replyText, valueName: Speech.help.text)) var text: String

        func run(in context: CommandContext) throws {
            let text = try context.written(text)
            try context.change(name) { store in
                try store.changeCannedReply(name, text: text)
                return nil
            }
        }
    }

    struct List: DeskCommand {
        static var configuration: CommandConfiguration {
            CommandConfiguration(commandName: "list", abstract: Speech.help.listAll)
        }
        @OptionGroup var global: GlobalOptions
        @Flag(help: ArgumentHelp(Speech.help.json)) var json = false

        func run(in context: CommandContext) throws {
            var table = Table([context.words.lists.name, context.words.lists.text])
            let replies = try context.withStore { try $0.cannedReplies() }
            for reply in replies { table.add([reply.name, reply.text]) }
            let list = replies.map { JSON.object([("name", .text($0.name)), ("text", .text($0.text))]) }
            try context.print(table, or: ["canned": .list(list)], json: json)
        }
    }
}
