import DeskCore
import DeskStore

/// Sends the mails that are due. Any number of processes may run one on the same database: each mail is claimed before.
///
/// A mail goes out once, but for one case: who is killed after the command took it and before the store was told leaves a
/// claim that runs out, and it goes out again, with the same Message-ID.
package struct Outbox: Sendable {
    package struct Delivery: Sendable, Equatable {
        package let mail: MailID
        package let conversation: ConversationID
        package let result: Result

        package enum Result: Sendable, Equatable {
            case sent
            case retry(at: Instant, reason: String)
            case givenUp(reason: String)
        }
    }

    /// How many commands whoever sends runs at once: one that hangs holds up none but its own.
    package static let width = 4

    private let store: Store
    private let sendmail: Sendmail
    private let sender: Sender
    private let key: LinkKey
    private let perDay: Int

    /// - Parameter perDay: how many mails one address gets within 24 hours.
    package init(
        of store: Store, through sendmail: Sendmail, as sender: Sender, perDay: Int = OutgoingMail.perDay
    ) throws(StoreError) {
        self.store = store
        self.sendmail = sendmail
        self.sender = sender
        self.perDay = perDay
        key = try LinkKey(keptIn: store)
    }

    /// Sends what is due, one after another, at most `limit`, and tells of each. Stops between two when the task is cancelled.
    ///
    /// They are claimed one at a time: behind a slow server the claims of many would run out.
    package func runOnce(limit: Int = 20, told: (Delivery) -> Void = { _ in }) async throws(StoreError) {
        for _ in 0..<limit where !Task.isCancelled {
            guard let mail = try store.claimMails(limit: 1, perDay: perDay).first else {
                // The one that was due may have been cancelled, with another behind it.
                guard let next = try store.nextSending(), next <= store.world.now() else { return }
                continue
            }
            told(try await deliver(mail))
        }
    }

    private func deliver(_ mail: OutgoingMail) async throws(StoreError) -> Delivery {
        let result: Delivery.Result
        switch try await send(mail) {
        case .sent:
            try store.mailSent(mail.id)
            result = .sent
        case .never(let reason):
            try store.mailFailed(mail.id, reason: reason, retryAt: nil)
            result = .givenUp(reason: reason)
        case .later(let reason):
            let retryAt = Backoff.wait(after: mail.attempts).map { store.world.now() + $0 }
            try store.mailFailed(mail.id, reason: reason, retryAt: retryAt)
            result = retryAt.map { .retry(at: $0, reason: reason) } ?? .givenUp(reason: reason)
        }
        return Delivery(mail: mail.id, conversation: mail.conversation, result: result)
    }

    private func send(_ mail: OutgoingMail) async throws(StoreError) -> Sendmail.Outcome {
        guard let address = try? EmailAddress(mail.address) else { return .never(reason: Sendmail.noAddress) }
        let mission = try store.mission(named: mail.missionHandle)
        let stop = key.stop(address, mission: mission.handle)
        try store.keepStopLinks(
            link: stop.link, button: stop.button, for: address.digest, mission: mission.id, language: mail.language)
        return await sendmail.send(
            sender.letter(for: mail, of: mission, signedWith: key, stop: stop, at: store.world.now()))
    }
}
