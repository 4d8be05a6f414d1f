import ArgumentParser
import DeskCore
import DeskJSON
import DeskStore

struct TagCommand: ParsableCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(
            commandName: "tag", abstract: Speech.help.tags,
            subcommands: [Add.self, List.self, Rename.self, Archive.self, Set.self], defaultSubcommand: List.self)
    }

    @OptionGroup var global: GlobalOptions

    struct MissionOption: ParsableArguments {
        @Option(help: ArgumentHelp(Speech.help.mission, valueName: "handle")) var mission: String?
    }

    struct Add: DeskCommand, TextCommand {
        static let beginsWithText = true
        static var configuration: CommandConfiguration {
            CommandConfiguration(commandName: "add", abstract: Speech.help.add)
        }
        @OptionGroup var global: GlobalOptions
        @OptionGroup var of: MissionOption
        @Argument(help: ArgumentHelp(Speech.help.path, valueName: "path")) var paths: [String]

        func run(in context: CommandContext) throws {
            try context.change("", making: true) { store in
                let mission = try context.mission(of.mission, in: store)
                let added = try paths.map { try store.addTag($0, to: mission.id).path }
                return context.words.work.added(added.map(Console.safe).joined(separator: ", "))
            }
        }
    }

    struct Rename: DeskCommand, TextCommand {
        static let beginsWithText = false
        static var configuration: CommandConfiguration {
            CommandConfiguration(commandName: "rename", abstract: Speech.help.rename)
        }
        @OptionGroup var global: GlobalOptions
        @OptionGroup var of: MissionOption
        @Argument(help: ArgumentHelp(Speech.help.path, valueName: "path")) var path: String
        @Argument(help: ArgumentHelp(Speech.help.path, valueName: "new-path")) var newPath: String

        func run(in context: CommandContext) throws {
            try context.change(newPath) { store in
                let mission = try context.mission(of.mission, in: store)
                try store.renameTag(store.tag(path, of: mission.id).id, to: newPath)
                return nil
            }
        }
    }

    struct Archive: DeskCommand, TextCommand {
        static let beginsWithText = false
        static var configuration: CommandConfiguration {
            CommandConfiguration(commandName: "archive", abstract: Speech.help.archive)
        }
        @OptionGroup var global: GlobalOptions
        @OptionGroup var of: MissionOption
        @Argument(help: ArgumentHelp(Speech.help.path, valueName: "path")) var path: String
        @Flag(help: ArgumentHelp(Speech.help.undoArchive)) var undo = false

        func run(in context: CommandContext) throws {
            try context.change(path) { store in
                let mission = try context.mission(of.mission, in: store)
                try store.archiveTag(store.tag(path, of: mission.id).id, !undo)
                let words = context.words.work
                return undo ? words.backInUse(Console.safe(path)) : words.archived(Console.safe(path))
            }
        }
    }

    /// The tags of a conversation, ended ones too.
    struct Set: DeskCommand, TextCommand {
        static let beginsWithText = false
        static var configuration: CommandConfiguration {
            CommandConfiguration(commandName: "set", abstract: Speech.help.tagSet)
        }
        @OptionGroup var global: GlobalOptions
        @Argument(help: ArgumentHelp(Speech.help.id, valueName: "id")) var id: String
        @Argument(help: ArgumentHelp(Speech.help.path, valueName: "path")) var paths: [String] = []

        func run(in context: CommandContext) throws {
            try context.change(id) { store in
                let expert = try context.expert(in: store)
                let id = try store.resolve(id)
                let mission = try store.conversation(id).mission
                let known = try store.tags(of: mission).filter { !$0.archived }
                let chosen = try paths.map { try context.tag($0, among: known, of: mission, in: store) }
                try store.tag(id, chosen, by: expert.id)
                return nil
            }
        }
    }

    struct List: DeskCommand {
        static var configuration: CommandConfiguration {
            CommandConfiguration(commandName: "list", abstract: Speech.help.listAll)
        }
        @OptionGroup var global: GlobalOptions
        @OptionGroup var of: MissionOption
        @Flag(help: ArgumentHelp(Speech.help.json)) var json = false

        func run(in context: CommandContext) throws {
            let words = context.words.lists
            var table = Table([words.path, words.mission, ""])
            var list: [JSON] = []
            try context.withStore { store in
                let missions = Dictionary(uniqueKeysWithValues: try store.missions().map { ($0.id, $0.handle) })
                let only = try of.mission.map { try store.mission(named: $0).id }
                for tag in try store.tags(of: only) {
                    let mission = missions[tag.mission] ?? ""
                    table.add([tag.path, mission, tag.archived ? words.archived : ""])
                    list.append([
                        "path": .text(tag.path), "mission": .text(mission), "archived": .of(tag.archived),
                    ])
                }
            }
            try context.print(table, or: ["tags": .list(list)], json: json)
        }
    }
}
