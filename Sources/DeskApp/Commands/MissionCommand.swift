import ArgumentParser
import DeskCore
import DeskFaults
import DeskJSON
import DeskStore

struct MissionCommand: ParsableCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(
            commandName: "mission", abstract: Speech.help.missions,
            subcommands: [Add.self, List.self, Rename<Mission>.self, Archive<Mission>.self, Set.self],
            defaultSubcommand: List.self)
    }

    @OptionGroup var global: GlobalOptions

    struct Add: DeskCommand {
        static var configuration: CommandConfiguration {
            CommandConfiguration(commandName: "add", abstract: Speech.help.add)
        }
        @OptionGroup var global: GlobalOptions
        @Argument(help: ArgumentHelp(Speech.help.handle, valueName: "handle")) var handle: String
        @Option(help: ArgumentHelp(Speech.help.group, valueName: "group")) var group: String
        @Option(help: ArgumentHelp(Speech.help.name, valueName: "name")) var name: String?

        func run(in context: CommandContext) throws {
            try context.change(handle, making: true) { store in
                let mission = try store.addMission(handle, name: name, group: store.group(named: group).id)
                return context.words.work.added(Console.safe(mission.handle))
            }
        }
    }

    struct Set: DeskCommand {
        static var configuration: CommandConfiguration {
            CommandConfiguration(commandName: "set", abstract: Speech.help.set)
        }
        @OptionGroup var global: GlobalOptions
        @Argument(help: ArgumentHelp(Speech.help.handle, valueName: "handle")) var handle: String
        @Option(help: ArgumentHelp(Speech.help.name, valueName: "name")) var name: String?
        @Option(help: ArgumentHelp(Speech.help.group, valueName: "group")) var group: String?
        @Option(help: ArgumentHelp(Speech.help.tagPolicy)) var tags: TagPolicy?
        @Option(help: ArgumentHelp(Speech.help.mayAddTags)) var newTags: Switch?
        @Option(help: ArgumentHelp(Speech.help.survey)) var survey: Switch?
        @Option(help: ArgumentHelp(Speech.help.asynchronous)) var mail: Switch?
        @Option(help: ArgumentHelp(Speech.help.origin, valueName: "url")) var origin: [String] = []
        @Option(help: ArgumentHelp(Speech.help.keepQueries)) var keepQueries: Switch?
        @Option(help: ArgumentHelp(Speech.help.home, valueName: "url")) var home: String?
        @Option(help: ArgumentHelp(Speech.help.closingQuestion, valueName: Speech.help.text))
        var closingQuestion: String?
        @Option(help: ArgumentHelp(Speech.help.closingMessage, valueName: Speech.help.text)) var closingMessage: String?
        @Option(help: ArgumentHelp(Speech.help.phraseLanguage)) var language: Language?

        func run(in context: CommandContext) throws {
            let wanted: [Any?] = [
                name, group, tags, newTags, survey, mail, keepQueries, home, closingQuestion, closingMessage,
            ]
            if origin.isEmpty, wanted.allSatisfy({ $0 == nil }) {
                let failures = context.words.failures
                throw Failure(.usage, language == nil ? failures.nothingToSet : failures.languageAlone)
            }
            let language = language ?? Speech.language
            try context.change(handle) { store in
                let group = try group.map { try store.group(named: $0).id }
                try store.changeMission(store.mission(named: handle).id) { mission in
                    if let name { mission.name = name }
                    if let group { mission.group = group }
                    if let tags { mission.tagPolicy = tags }
                    if let newTags { mission.expertsMayAddTags = newTags == .on }
                    if let survey { mission.offersSurvey = survey == .on }
                    if let mail { mission.asynchronous = mail == .on }
                    if !origin.isEmpty { mission.origins = origin.filter { !$0.isEmpty } }
                    if let keepQueries { mission.keepsQueries = keepQueries == .on }
                    if let home { mission.home = home.isEmpty ? nil : home }
                    if let closingQuestion { mission.closingQuestion[language] = closingQuestion }
                    if let closingMessage { mission.closingMessage[language] = closingMessage }
                }
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
            var table = Table([words.mission, words.name, words.group, words.policy, words.websites, ""])
            var list: [JSON] = []
            try context.withStore { store in
                let groups = Dictionary(uniqueKeysWithValues: try store.groups().map { ($0.id, $0.handle) })
                for mission in try store.missions() {
                    let group = groups[mission.group] ?? ""
                    table.add([
                        mission.handle, mission.name, group, mission.tagPolicy.rawValue,
                        mission.origins.joined(separator: " "), mission.archived ? words.archived : "",
                    ])
                    list.append(.of(mission, group: group))
                }
            }
            try context.print(table, or: ["missions": .list(list)], json: json)
        }
    }
}

/// on or off.
enum Switch: String, CaseIterable, ExpressibleByArgument { case on, off }

extension TagPolicy: ExpressibleByArgument {}
extension Language: ExpressibleByArgument {}

extension JSON {
    static func of(_ mission: Mission, group: String) -> JSON {
        [
            "handle": .text(mission.handle), "name": .text(mission.name), "group": .text(group),
            "tag_policy": .text(mission.tagPolicy.rawValue), "experts_may_add_tags": .of(mission.expertsMayAddTags),
            "survey": .of(mission.offersSurvey), "mail": .of(mission.asynchronous),
            "origins": .of(mission.origins), "keep_queries": .of(mission.keepsQueries), "home": .of(mission.home),
            "closing_question": .of(mission.closingQuestion), "closing_message": .of(mission.closingMessage),
            "archived": .of(mission.archived),
        ]
    }

    private static func of(_ phrase: Phrase) -> JSON {
        ["en": .text(phrase.english), "fr": .text(phrase.french)]
    }
}

extension Mission: Handled {
    static func rename(_ handle: String, to new: String, in store: Store) throws {
        try store.changeMission(store.mission(named: handle).id) { $0.handle = new }
    }
    static func archive(_ handle: String, _ archived: Bool, in store: Store) throws {
        try store.changeMission(store.mission(named: handle).id) { $0.archived = archived }
    }
}
