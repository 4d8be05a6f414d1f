import DeskCore

/// A message with its place in the order of commits, as a visitor gets it.
package struct NumberedMessage: Sendable, Equatable {
    package let number: Int64
    package let conversation: ConversationID
    package let message: Message
    /// The name of the expert who wrote it, as visitors see it.
    package let expertName: String?

    static let columns =
        "c.id, c.delivered_through, c.seen_through, e.name, "
        + Message.columns.split(separator: ", ").map { "m." + $0 }.joined(separator: ", ")
    static let tables =
        "conversation c JOIN message m ON m.conversation = c.id LEFT JOIN expert e ON e.id = m.expert"

    init(_ columns: inout Columns) throws {
        conversation = try columns.next()
        let (delivered, seen) = (try columns.next(Int64.self), try columns.next(Int64.self))
        expertName = try columns.optional()
        // The message begins with its number, and keeps it to itself.
        var ahead = columns
        number = try ahead.next()
        message = try Message(&columns, delivered: delivered, seen: seen)
    }
}
