import DeskCore

/// A mail that is to be sent now: all that its text is made of. (desk.md 2.6)
package struct OutgoingMail: Sendable, Equatable {
    /// Its place in the outbox.
    package let id: MailID
    package let conversation: ConversationID
    package let visitor: VisitorID
    package let address: String
    package let language: Language
    /// What they called themselves.
    package let visitorName: String?
    package let missionName: String
    package let missionHandle: String
    /// The whole address of the page that the visitor was last seen on.
    package let page: String?
    /// What they have not seen, oldest first: the newest `OutgoingMail.limit`.
    package let messages: [NumberedMessage]
    /// Mails of the conversation that were sent before, oldest first.
    package let earlier: [MailID]
    /// How often it has been tried, this time included.
    package let attempts: Int

    package static let limit = 50
    /// How many go to one address within 24 hours, unless the settings say otherwise.
    package static let perDay = 6
    /// How long a claim keeps other processes from sending it, too.
    static let claim: Duration = .minutes(5)
}

package typealias MailID = RowID<OutgoingMail>
