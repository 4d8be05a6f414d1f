import ArgumentParser
import DeskCore
import DeskFaults
import DeskJSON
import DeskStore

struct GroupCommand: ParsableCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(
            commandName: "group", abstract: Speech.help.groups,
            subcommands: [Add.self, List.self, Rename<Group>.self, Archive<Group>.self, Set.self],
            defaultSubcommand: List.self)
    }

    @OptionGroup var global: GlobalOptions

    struct Add: DeskCommand {
        static var configuration: CommandConfiguration {
            CommandConfiguration(commandName: "add", abstract: Speech.help.add)
        }
        @OptionGroup var global: GlobalOptions
        @Argument(help: ArgumentHelp(Speech.help.handle, valueName: "handle")) var handle: String
        @Option(help: ArgumentHelp(Speech.help.member, valueName: "expert")) var member: [String] = []

        func run(in context: CommandContext) throws {
            try context.change(handle, making: true) { store in
                let members = try member.map { try store.expert(named: $0).id }
                let group = try store.addGroup(handle)
                for expert in members { try store.join(expert, group: group.id) }
                return context.words.work.added(Console.safe(group.handle))
            }
        }
    }

    struct Set: DeskCommand {
        static var configuration: CommandConfiguration {
            CommandConfiguration(commandName: "set", abstract: Speech.help.set)
        }
        @OptionGroup var global: GlobalOptions
        @Argument(help: ArgumentHelp(Speech.help.handle, valueName: "handle")) var handle: String
        @Option(name: .customLong("add"), help: ArgumentHelp(Speech.help.member, valueName: "expert"))
        var joining: [String] = []
        @Option(name: .customLong("remove"), help: ArgumentHelp(Speech.help.remove, valueName: "expert"))
        var leaving: [String] = []

        func run(in context: CommandContext) throws {
            if joining.isEmpty, leaving.isEmpty { throw Failure(.usage, context.words.failures.nothingToSet) }
            try context.change(handle) { store in
                let group = try store.group(named: handle)
                for name in joining { try store.join(store.expert(named: name).id, group: group.id) }
                for name in leaving { try store.leave(store.expert(named: name).id, group: group.id) }
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
            let words = context.words.lists
            var table = Table([words.group, words.members, ""])
            var list: [JSON] = []
            try context.withStore { store in
                for group in try store.groups() {
                    let members = try store.members(of: group.id).map(\.handle)
                    table.add([group.handle, members.joined(separator: ", "), group.archived ? words.archived : ""])
                    list.append([
                        "handle": .text(group.handle), "members": .of(members), "archived": .of(group.archived),
                    ])
                }
            }
            try context.print(table, or: ["groups": .list(list)], json: json)
        }
    }
}

extension Group: Handled {
    static func rename(_ handle: String, to new: String, in store: Store) throws {
        try store.renameGroup(store.group(named: handle).id, handle: new)
    }
    static func archive(_ handle: String, _ archived: Bool, in store: Store) throws {
        try store.archiveGroup(store.group(named: handle).id, archived)
    }
}
