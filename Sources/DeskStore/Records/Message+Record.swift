import DeskCore

extension Message {
    static let columns = "seq, id, author, expert, kind, text, at"

    /// `delivered` and `seen` are the conversation's marks, message numbers both.
    init(_ columns: inout Columns, delivered: Int64, seen: Int64) throws {
        let number: Int64 = try columns.next()
        let id: MessageID = try columns.next()
        let author = try Author(&columns)
        let kind: Message.Kind = try columns.next()
        let progress: Progress? =
            author == .visitor || kind != .spoken
            ? nil : number <= seen ? .seen : number <= delivered ? .delivered : .stored
        self.init(
            id: id, author: author, kind: kind, text: try columns.next(), at: try columns.next(), progress: progress)
    }
}

/// A mail to a visitor, as the outbox keeps it.
struct MailRecord: Sendable, Equatable {
    enum State: String, Sendable { case waiting, sent, failed, cancelled }
}
