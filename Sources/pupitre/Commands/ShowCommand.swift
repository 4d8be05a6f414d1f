import ArgumentParser
import DeskCore
import DeskJSON
import DeskStore

struct ShowCommand: DeskCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(commandName: "show", abstract: Speech.help.show)
    }

    @OptionGroup var global: GlobalOptions
    @Argument(help: ArgumentHelp(Speech.help.id, valueName: "id")) var id: String
    @Option(help: ArgumentHelp(Speech.help.limit, valueName: "N")) var limit = ConversationView.limit
    @Flag(help: ArgumentHelp(Speech.help.json)) var json = false

    func run(in context: CommandContext) throws {
        try context.withStore { store in
            let id = try store.resolve(id)
            let viewer = try context.viewer(in: store)
            let names = try context.names(in: store)
            let (view, now) = try context.look(at: store) { reading, now in
                (try reading.view(of: id, for: viewer, limit: max(1, limit)), now)
            }
            if json { return try Console.print(JSON.of(view, at: now, names).line) }
            let text = ConversationText(
                view: view, viewer: viewer, now: now, zone: context.zone, words: context.words.lists)
            try Console.print(text.lines.joined(separator: "\n"))
        }
    }
}

struct WhyCommand: DeskCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(commandName: "why", abstract: Speech.help.why)
    }

    @OptionGroup var global: GlobalOptions
    @Argument(help: ArgumentHelp(Speech.help.id, valueName: "id")) var id: String
    @Flag(help: ArgumentHelp(Speech.help.json)) var json = false

    func run(in context: CommandContext) throws {
        try context.withStore { store in
            let id = try store.resolve(id)
            let names = try context.names(in: store)
            let (why, now) = try context.look(at: store) { reading, now in (try reading.why(id), now) }
            if json { return try Console.print(JSON.of(why, id: id, at: now, names).line) }
            let text = WhyText(
                why: why, experts: names.experts, groups: names.groups, zone: context.zone, words: context.words.why)
            try Console.print(text.lines.joined(separator: "\n"))
        }
    }
}
