/// When an absent visitor is told by mail of what they have not seen. (desk.md 2.6)
package enum Mailing {
    /// Time for the visitor to see it on the page.
    package static let patience: Duration = .minutes(2)
    package static let interval: Duration = .minutes(15)

    /// The instant at which a mail is due if the visitor is still away by then; nil when there is nothing to tell.
    ///
    /// Whether the mission is asynchronous, an address is known and the visitor is away is asked at that instant.
    package static func due(for conversation: Conversation) -> Instant? {
        guard let since = conversation.untoldSince else { return nil }
        let earliest = since + patience
        return conversation.lastMailAt.map { max(earliest, $0 + interval) } ?? earliest
    }
}
