import ArgumentParser
import DeskConfig
import DeskCore
import DeskFaults
import DeskStore
import DeskUI

struct EndCommand: DeskCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(commandName: "end", abstract: Speech.help.end)
    }

    @OptionGroup var global: GlobalOptions
    @Argument(help: ArgumentHelp(Speech.help.id, valueName: "id")) var id: String
    @Option(name: .customLong("tag"), help: ArgumentHelp(Speech.help.endTag, valueName: "path")) var tags: [String] = []
    @Option(help: ArgumentHelp(Speech.help.endOther, valueName: Speech.help.text)) var other: String?
    @Option(help: ArgumentHelp(Speech.help.endNote, valueName: Speech.help.text)) var note: String?
    @Option(help: ArgumentHelp(Speech.help.endNoSurvey, valueName: Speech.help.reason)) var noSurvey: String?

    func run(in context: CommandContext) throws {
        let other = try other.map { try context.outgoing($0) }
        let note = try note.map { try context.outgoing($0) }
        let reason = try noSurvey.map { try context.outgoing($0) }
        if let reason, reason.isBlank {
            throw Failure(.usage, context.words.failures.screen.reasonMissing)
        }
        try context.withStore { store in
            let expert = try context.expert(in: store)
            let id = try store.resolve(id)
            let mission = try store.conversation(id).mission
            let known = try store.tags(of: mission).filter { !$0.archived }
            let chosen = try tags.map { try context.tag($0, among: known, of: mission, in: store) }
            do {
                try store.end(
                    id, tags: chosen.isEmpty ? nil : chosen, other: other, note: note,
                    survey: reason.map { .decline(reason: $0) } ?? .offer, by: expert.id)
            } catch StoreError.refused(.tagRequired) {
                throw Failure(.data, context.words.failures.tagRequired(known.map { Console.safe($0.path) }))
            }
            try Console.print(context.words.work.endedNow(id.short))
        }
    }
}

extension CommandContext {
    /// The tag of this path, whatever its case, among those of the mission.
    func tag(_ path: String, among known: [Tag], of mission: MissionID, in store: Store) throws -> TagID {
        guard let wanted = Tag.normalise(path) else { throw StoreError.invalid(.tag, path) }
        if let tag = known.first(where: { $0.path == wanted }) { return tag.id }
        let near = Spelling.nearest(to: wanted, among: known.map(\.path)).map(Console.safe)
        let isOnlyOne = try store.missions().filter { !$0.archived }.count == 1
        let handle = isOnlyOne ? nil : Console.safe(try store.mission(mission).handle)
        throw Failure(.noInput, words.failures.unknownTag(Console.safe(wanted), near, handle))
    }
}
