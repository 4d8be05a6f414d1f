import DeskCore
import DeskStore

/// Gives each stream a sign of life and renews its visitor's presence, a part of them at a time.
struct Beats: Sendable {
    /// How many parts are renewed in one transaction: each wakes the desks.
    static let renewal = 10

    let hub: Hub
    let clerks: Clerks
    let pace: Pace
    let failed: @Sendable (any Error) -> Void

    /// Until it is cancelled.
    func run(clock: some Clock<Duration> = ContinuousClock()) async {
        var slot = 0
        var present: [VisitorID] = []
        while !Task.isCancelled {
            try? await clock.sleep(for: pace.beat / Hub.slots)
            present += hub.beat(slot: slot)
            slot = (slot + 1) % Hub.slots
            guard slot % Self.renewal == 0, !present.isEmpty else { continue }
            let visitors = present
            present = []
            do {
                // Asked where goodbyes are written, too: who left since the beat stays gone.
                try await clerks.write { [hub] in try $0.renew(visitors.filter(hub.isHere)) }
            } catch {
                failed(error)
            }
        }
    }
}
