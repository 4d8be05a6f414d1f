import DeskCore

/// Sentences of `why`. Names and clock times come ready.
struct WhyWords: Sendable {
    typealias Named = @Sendable (String) -> String
    typealias NamedAt = @Sendable (_ name: String, _ at: String) -> String

    // Where it is, and why.
    let queued: NamedAt
    let queuedFront: NamedAt
    let releasedBy: Named
    let routed: NamedAt
    let taken: NamedAt
    let woken: NamedAt
    let transferred: @Sendable (_ to: String, _ from: String, _ at: String) -> String
    let inherited: @Sendable (_ to: String, _ from: String, _ at: String) -> String
    let undone: NamedAt
    let snoozed: NamedAt
    let endedBy: NamedAt
    let endedByVisitor: Named
    let endedByDesk: Named
    let wokenDue: Named
    let wokenByVisitor: Named
    let wokenByExpert: Named

    // What happens next.
    let next: String
    let waitsForSlot: @Sendable (_ available: Int, _ group: String) -> String
    let waitsForExpert: Named
    let wakesTo: NamedAt
    let wakesToGroup: NamedAt
    let inheritedBy: NamedAt
    let inheritedByQueue: NamedAt
    let surveyOffered: Named
    let mailDue: Named
    let answerDue: Named
    let visitorsTurn: String
    let final: String
}
