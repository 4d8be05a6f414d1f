import DeskCore
import DeskJSON
import DeskStore

/// What one reading found for a page, as text that is ready for the wire, so that a stream that sleeps holds a few lines
/// of text and no more.
struct News: Sendable {
    /// Messages that one reading brings.
    static let batch = 20

    /// The messages' events.
    var messages = ""
    /// The last of them.
    var cursor: Cursor
    /// Experts' messages that nobody has said are delivered.
    var delivered: [ConversationID: MessageID] = [:]
    /// The conversation as JSON.
    let conversation: String
    let isBlocked: Bool
    let expertIsTyping: Bool
    /// When it will be another state by itself.
    let lookAt: Instant?
    let isAll: Bool

    /// - Parameter cursor: where the reading began.
    init(_ news: VisitorNews, after cursor: Cursor) {
        let state = news.state
        self.cursor = cursor
        isBlocked = state.isBlocked
        isAll = news.messages.count < Self.batch
        conversation =
            state.conversation?.json(expertName: state.expertName, surveyIsOffered: state.surveyIsOffered).line
            ?? "null"
        expertIsTyping = state.expertIsTyping
        lookAt = [state.surveyOfferedAt, state.typingUntil].compactMap { $0 }.min()
        for entry in news.messages {
            let data = entry.message.json(expertName: entry.expertName, conversation: entry.conversation)
            self.cursor = Cursor(number: entry.number, place: self.cursor.place + 1)
            messages += EventText.event("message", id: Cursors.text(self.cursor.place), data: data.line)
            if entry.message.progress == .stored { delivered[entry.conversation] = entry.message.id }
        }
    }
}
