import DeskCore
import DeskStore

/// Gives each stream a sign of life and renews its visitor's presence, a part of them at a time.
struct Beats: Sendable {
    let hub: Hub
    let clerks: Clerks
    let pace: Pace
    let failed: @Sendable (any Error) -> Void

    /// Until it is cancelled.
    func run(clock: some Clock<Duration> = ContinuousClock()) async {
        var slot = 0
        while !Task.isCancelled {
            try? await clock.sleep(for: pace.beat / Hub.slots)
            let visitors = hub.beat(slot: slot)
            slot = (slot + 1) % Hub.slots
            guard !visitors.isEmpty else { continue }
            do {
                try await clerks.write { try $0.renew(visitors) }
            } catch {
                failed(error)
            }
        }
    }
}
