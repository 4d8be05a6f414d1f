import DeskCore
import Testing

@Suite("A log that somebody meddled with")
struct MeddledLogTests {
    private static let message = MessageID(at: Scene.start, random: (1, 1))

    private func replay(_ events: [Event]) -> Conversation? {
        let started = Event.started(
            visitor: VisitorID(1), mission: Scene.site, group: Scene.photo, previous: nil)
        return Conversation(
            id: ConversationID(7), replaying: ([started] + events).map { LoggedEvent(at: Scene.start, event: $0) })
    }

    @Test("counts that are at the end of all numbers stay there, rather than end the program")
    func counts() throws {
        let written = Event.written(message: Self.message, author: .expert(Scene.maya))
        let most = try #require(replay([.seen(through: Self.message, left: .max), written]))
        #expect(most.unseen == .max)

        var conversation = most
        conversation.waitingCount = .max
        conversation.snoozes = .max
        conversation.apply(.written(message: Self.message, author: .visitor), at: Scene.start)
        conversation.apply(.snoozed(owner: Scene.maya, until: Scene.start, keep: true), at: Scene.start)
        #expect(conversation.waitingCount == .max)
        #expect(conversation.snoozes == .max)

        conversation.snoozes = .min
        conversation.apply(.undone, at: Scene.start)
        #expect(conversation.snoozes == .min)
    }

    @Test("a conversation's id has no sign", arguments: ["-00000000000000f", "+00000000000000f"])
    func identifier(text: String) {
        #expect(ConversationID(text) == nil)
        #expect(ConversationID("000000000000000f") == ConversationID(15))
    }
}
