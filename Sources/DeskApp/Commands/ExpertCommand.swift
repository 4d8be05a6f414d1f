import ArgumentParser
import DeskConfig
import DeskCore
import DeskFaults
import DeskJSON
import DeskStore

struct ExpertCommand: ParsableCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(
            commandName: "expert", abstract: Speech.help.experts,
            subcommands: [Add.self, List.self, Rename<Expert>.self, Archive<Expert>.self, Set.self],
            defaultSubcommand: List.self)
    }

    @OptionGroup var global: GlobalOptions

    struct Add: DeskCommand {
        static var configuration: CommandConfiguration {
            CommandConfiguration(commandName: "add", abstract: Speech.help.add)
        }
        @OptionGroup var global: GlobalOptions
        @Argument(help: ArgumentHelp(Speech.help.handle, valueName: "handle")) var handle: String
        @Option(help: ArgumentHelp(Speech.help.name, valueName: "name")) var name: String?
        @Option(help: ArgumentHelp(Speech.help.capacity, valueName: "N")) var capacity: Int?
        @Option(help: ArgumentHelp(Speech.help.group, valueName: "group")) var group: [String] = []

        func run(in context: CommandContext) throws {
            try context.change(handle, making: true) { store in
                let expert = try add(to: store, capacity: capacity ?? context.settings.capacity)
                let words = context.words.work
                let added = words.added(Console.safe(expert.handle))
                guard try store.groups(of: expert.id).isEmpty else { return added }
                let groups = try store.groups().filter { !$0.archived }.map { Console.safe($0.handle) }
                return added + "\n" + words.inNoGroup(Console.safe(expert.handle), groups)
            }
        }

        /// The first expert of all gets a group and a mission too; without `--group` a colleague joins the only one.
        private func add(to store: Store, capacity: Int) throws -> Expert {
            let known = try store.groups().filter { !$0.archived }
            if group.isEmpty, known.isEmpty, try store.isEmpty() {
                return try store.firstRun(name: name ?? handle, handle: handle, capacity: capacity)
            }
            var groups = try group.map { try store.group(named: $0).id }
            if groups.isEmpty, known.count == 1 { groups = known.map(\.id) }
            return try store.addExpert(handle, name: name, capacity: capacity, groups: groups)
        }
    }

    struct Set: DeskCommand {
        static var configuration: CommandConfiguration {
            CommandConfiguration(commandName: "set", abstract: Speech.help.set)
        }
        @OptionGroup var global: GlobalOptions
        @Argument(help: ArgumentHelp(Speech.help.handle, valueName: "handle")) var handle: String
        @Option(help: ArgumentHelp(Speech.help.name, valueName: "name")) var name: String?
        @Option(help: ArgumentHelp(Speech.help.capacity, valueName: "N")) var capacity: Int?
        @Option(help: ArgumentHelp(Speech.help.newStatus)) var status: Expert.Status?

        func run(in context: CommandContext) throws {
            if name == nil, capacity == nil, status == nil {
                throw Failure(.usage, context.words.failures.nothingToSet)
            }
            try context.change(handle) { store in
                let expert = try store.expert(named: handle)
                if let name { try store.renameExpert(expert.id, name: name) }
                if let capacity { try store.setCapacity(capacity, of: expert.id) }
                if let status { try store.setStatus(status, of: expert.id) }
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
            var table = Table([words.expert, words.name, words.status, words.load, words.groups], names: words.name)
            var list: [JSON] = []
            try context.withStore { store in
                let now = store.world.now()
                for expert in try store.experts() {
                    let load = try store.desk(of: expert.id, limit: 1).load
                    let groups = try store.groups(of: expert.id).map(\.handle)
                    table.add([
                        expert.handle, expert.name, words.availability(of: expert, load: load, at: now),
                        "\(load)/\(expert.capacity)", groups.joined(separator: ", "),
                    ])
                    list.append([
                        "handle": .text(expert.handle), "name": .text(expert.name),
                        "status": .text(expert.status.rawValue), "available": .of(expert.isAvailable(at: now)),
                        "unavailable_since": .of(expert.unavailableSince(at: now)), "open": .of(load),
                        "capacity": .of(expert.capacity), "groups": .of(groups), "archived": .of(expert.archived),
                    ])
                }
            }
            try context.print(table, or: ["experts": .list(list)], json: json)
        }
    }
}

extension Expert: Handled {
    static func rename(_ handle: String, to new: String, in store: Store) throws {
        try store.renameExpert(store.expert(named: handle).id, handle: new)
    }
    static func archive(_ handle: String, _ archived: Bool, in store: Store) throws {
        try store.archiveExpert(store.expert(named: handle).id, archived)
    }
    static func remains(of handle: String, in store: Store, _ words: WorkWords) throws -> [String] {
        let desk = try store.desk(of: store.expert(named: handle).id, limit: 1)
        let isOpen = desk.expert.leaseUntil.map { $0 > store.world.now() } ?? false
        return [desk.load > 0 ? words.stillHolds(desk.load) : nil, isOpen ? words.deskStillOpen : nil].compactMap { $0 }
    }
}
