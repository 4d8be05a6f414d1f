/// That a visitor's messages are refused, and why. (rules 2.20)
package struct Block: Sendable, Equatable {
    package let visitor: VisitorID
    package var visitorName: String
    package var key: String
    /// The visitor's last one when they were blocked: its log tells of it.
    package let conversation: ConversationID
    package let at: Instant
    package let expert: ExpertID
    /// For experts only.
    package var reason: String
    /// How many of their messages were refused since.
    package var refused: Int
    /// From how many addresses they came.
    package var addresses: Int

    /// In bytes of UTF-8.
    package static let longestReason = 1_000

    package init(
        visitor: VisitorID, visitorName: String, key: String, conversation: ConversationID, at: Instant,
        expert: ExpertID, reason: String, refused: Int = 0, addresses: Int = 0
    ) {
        self.visitor = visitor
        self.visitorName = visitorName
        self.key = key
        self.conversation = conversation
        self.at = at
        self.expert = expert
        self.reason = reason
        self.refused = refused
        self.addresses = addresses
    }
}
