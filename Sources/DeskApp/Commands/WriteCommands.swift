import ArgumentParser
import DeskCore
import DeskFaults
import DeskStore

struct ReplyCommand: DeskCommand, TextCommand {
    static let beginsWithText = false
    static var configuration: CommandConfiguration {
        CommandConfiguration(commandName: "reply", abstract: Speech.help.reply)
    }

    @OptionGroup var global: GlobalOptions
    @Argument(help: ArgumentHelp(Speech.help.id, valueName: "id")) var id: String
    @Argument(help: ArgumentHelp(Speech.help.replyText, valueName: Speech.help.text)) var text: String?
    @Option(help: ArgumentHelp(Speech.help.replyCanned, valueName: "name")) var canned: String?

    func run(in context: CommandContext) throws {
        guard (text == nil) != (canned == nil) else { throw Failure(.usage, context.words.failures.textOrCanned) }
        let written = try text.map { try context.written($0) }
        try context.withStore { store in
            let expert = try context.expert(in: store)
            let id = try store.resolve(id)
            let text = try written ?? filled(canned ?? "", for: id, by: expert, in: store, context)
            try store.reply(to: id, text, over: [], by: expert.id)
            let view = try store.view(of: id, for: expert.id, limit: 1)
            try Console.print(context.words.work.replied(Console.safe(view.visitor.displayName)))
        }
    }
}

extension ReplyCommand {
    /// A prepared answer for this conversation; what can't be filled keeps it from being sent.
    private func filled(
        _ name: String, for id: ConversationID, by expert: Expert, in store: Store, _ context: CommandContext
    ) throws -> String {
        let reply = try store.cannedReply(name)
        let view = try store.view(of: id, for: expert.id, limit: 1)
        let values = CannedReply.Variable.values(visitor: view.visitor, mission: view.mission, expert: expert.name)
        do {
            return try CannedReply.fill(reply.text, with: values)
        } catch {
            throw Failure(.data, context.words.failures.unfilled(error.variables.map { "{\(Console.safe($0))}" }))
        }
    }
}

struct NoteCommand: DeskCommand, TextCommand {
    static let beginsWithText = false
    static var configuration: CommandConfiguration {
        CommandConfiguration(commandName: "note", abstract: Speech.help.note)
    }

    @OptionGroup var global: GlobalOptions
    @Argument(help: ArgumentHelp(Speech.help.id, valueName: "id")) var id: String
    @Argument(help: ArgumentHelp(Speech.help.replyText, valueName: Speech.help.text)) var text: String

    func run(in context: CommandContext) throws {
        let text = try context.written(text)
        try context.withStore { store in
            let expert = try context.expert(in: store)
            let id = try store.resolve(id)
            try store.note(text, on: id, by: expert.id)
            try Console.print(context.words.work.noted(id.short))
        }
    }
}

extension CommandContext {
    /// A text, or that of standard input for `-`.
    func written(_ text: String) throws -> String { try outgoing(text == "-" ? InputFile.message() : text) }

    /// A text that may be stored: one of the store's messages can't hold a NUL.
    func outgoing(_ text: String) throws -> String {
        if text.contains("\0") { throw Failure(.data, words.failures.textHasNUL) }
        return text
    }
}
