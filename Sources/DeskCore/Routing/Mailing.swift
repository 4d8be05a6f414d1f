/// When an absent visitor is told by mail of what they have not seen. (desk.md 2.6)
package enum Mailing {
    /// Time for the visitor to see it on the page.
    package static let patience: Duration = .minutes(2)
    package static let interval: Duration = .minutes(15)

    /// The instant at which a mail is due if the visitor is still away by then; nil when there is nothing to tell.
    ///
    /// Whether the mission is asynchronous, an address is known and the visitor is away is asked at that instant.
    package static func due(for conversation: Conversation) -> Instant? {
        conversation.untoldSince.map { due(untoldSince: $0, lastMailAt: conversation.lastMailAt) }
    }

    package static func due(untoldSince since: Instant, lastMailAt: Instant?) -> Instant {
        let earliest = since + patience
        return lastMailAt.map { max(earliest, $0 + interval) } ?? earliest
    }
}
