import DeskCore
import DeskStore

/// Gives each stream a sign of life and renews its visitor's presence, a part of them at a time; and writes down what was
/// delivered.
struct Beats: Sendable {
    /// How many parts are renewed in one transaction: each wakes the desks.
    static let renewal = 10

    let hub: Hub
    let clerks: Clerks
    let deliveries: Deliveries
    let pace: Pace
    /// Of ordinary sessions, unseen.
    let life: Duration
    let failed: @Sendable (any Error) -> Void

    /// Until it is cancelled.
    func run(clock: some Clock<Duration> = ContinuousClock()) async {
        var slot = 0
        var present: [VisitorID] = []
        while !Task.isCancelled {
            try? await clock.sleep(for: pace.beat / Hub.slots)
            present += hub.beat(slot: slot)
            slot = (slot + 1) % Hub.slots
            var visitors: [VisitorID] = []
            if slot % Self.renewal == 0 { swap(&visitors, &present) }
            if slot == 0 { await endSessions() }
            await write(deliveries.take(), visitors)
        }
    }

    /// Pages of sessions that are over, by time or because they were revoked, are sent away.
    private func endSessions() async {
        do {
            hub.close(sessions: try await clerks.read { [hub, life] in try $0.over(hub.sessions, life: life) })
        } catch {
            failed(error)
        }
    }

    private func write(_ delivered: [ConversationID: MessageID], _ visitors: [VisitorID]) async {
        if delivered.isEmpty, visitors.isEmpty { return }
        do {
            try await clerks.write { [hub] store in
                try store.delivered(delivered)
                // Asked where goodbyes are written, too: who left since the beat stays gone.
                try store.renew(visitors.filter(hub.isHere))
            }
        } catch {
            failed(error)
        }
    }
}
