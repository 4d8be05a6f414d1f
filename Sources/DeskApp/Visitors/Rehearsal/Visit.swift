import DeskCore

/// One visitor on the site, as a rehearsal plays them: through the store, or through the service as a browser would.
protocol Visit: AnyObject {
    /// Hears what was told meanwhile. To be called often; it doesn't wait.
    func listen() throws
    /// How the conversation stands, as far as was heard.
    func standing() throws -> Standing
    /// - Returns: false when it was said in an earlier rehearsal already.
    func write(_ text: String, id: MessageID) throws -> Bool
    /// Looks at what was answered.
    func see() throws
    func judge(_ score: Int) throws
    /// Still there.
    func renew() throws
    func leave() throws
    /// What becomes readable when something is told; nil where that must be looked for.
    var descriptor: Int32? { get }
}

/// How a visitor's conversation stands.
struct Standing {
    enum Survey {
        /// Not yet, or never.
        case none
        case offered
        case over
    }

    var isEnded = false
    /// The visitor spoke last.
    var isWaiting = false
    /// Answers that the visitor has not looked at.
    var unseen = 0
    var answeredAt: Instant?
    var survey: Survey = .none
}

/// Not now: to be tried again after a while. What was to be done has not been done, or does no harm when done twice.
struct Later: Error {
    enum Reason {
        /// The service lets on only so many.
        case limited
        /// It doesn't answer.
        case lost
    }

    let wait: Duration
    let reason: Reason
}

/// The message is another visitor's: the dialogue came here in an earlier rehearsal.
struct SaidBefore: Error {}

/// The service has no such mission.
struct UnknownMission: Error {}
