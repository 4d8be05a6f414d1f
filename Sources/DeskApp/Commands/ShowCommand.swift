import ArgumentParser
import DeskCore
import DeskJSON
import DeskStore
import DeskUI

struct ShowCommand: LookingCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(commandName: "show", abstract: Speech.help.show)
    }

    @OptionGroup var global: GlobalOptions
    @OptionGroup var ahead: AheadOption
    @Argument(help: ArgumentHelp(Speech.help.id, valueName: "id")) var id: String
    @Option(help: ArgumentHelp(Speech.help.limit, valueName: "N")) var limit = ConversationView.limit
    @Flag(help: ArgumentHelp(Speech.help.json)) var json = false

    func run(in context: CommandContext) throws {
        let limit = try context.checked(limit: limit)
        try context.withStore { store in
            let id = try store.resolve(id)
            let viewer = try context.viewer(in: store)
            let names = try context.names(in: store)
            let (view, now) = try context.look(at: store) { reading, now in
                (try reading.view(of: id, for: viewer, limit: limit), now)
            }
            if json { return try Console.print(JSON.of(view, at: now, names).line) }
            let text = ConversationText(
                view: view, now: now, zone: context.zone, words: context.words.lists, guards: context.words.guards)
            try Console.print(text.lines.joined(separator: "\n"))
        }
    }
}

struct WhyCommand: LookingCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(commandName: "why", abstract: Speech.help.why)
    }

    @OptionGroup var global: GlobalOptions
    @OptionGroup var ahead: AheadOption
    @Argument(help: ArgumentHelp(Speech.help.id, valueName: "id")) var id: String
    @Flag(help: ArgumentHelp(Speech.help.json)) var json = false

    func run(in context: CommandContext) throws {
        try context.withStore { store in
            let id = try store.resolve(id)
            let names = try context.names(in: store)
            let (why, now) = try context.look(at: store) { reading, now in (try reading.why(id), now) }
            if json { return try Console.print(JSON.of(why, id: id, at: now, names).line) }
            let sentences = WhySentences(
                report: try WhyReport(why, in: store), words: .of(Speech.language), zone: context.zone, me: nil,
                now: context.world.now())
            let past = [sentences.state, sentences.woken, sentences.blocked].compactMap { $0 }
            let lines = past + [context.words.lists.next] + sentences.next.map { "  " + $0 }
            try Console.print(lines.map(Console.safe).joined(separator: "\n"))
        }
    }
}

extension WhyReport {
    /// With the names that its sentences need.
    init(_ why: Why, in store: Store) throws {
        let experts = try store.experts().map { ($0.id, $0.name) }
        let group = try store.groups().first { $0.id == why.group }
        self.init(
            why: why, groupHandle: group?.handle ?? "", expertNames: Dictionary(experts) { first, _ in first })
    }
}
