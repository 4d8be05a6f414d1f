import DeskCore
import DeskGateway
import DeskStore

/// Does what time asks for: at once, for what fell due while nothing ran, and then each second.
struct WakerLoop: Sendable {
    static let pause: Duration = .seconds(1)

    let clerks: Clerks
    let metrics: Metrics
    let journal: Journal

    /// Until it is cancelled.
    @Sendable func run() async {
        while !Task.isCancelled {
            do {
                tell(try await clerks.labour { try $0.runOnce() })
            } catch {
                journal.failed("waker", error)
            }
            try? await Task.sleep(for: Self.pause)
        }
    }

    private func tell(_ woke: Woke) {
        guard !woke.isNothing else { return }
        if !woke.woken.isEmpty { metrics.woke(late: woke.latest) }
        metrics.count("snoozes_woken", woke.woken.count)
        metrics.count("conversations_inherited", woke.inherited.count)
        metrics.count("conversations_given", woke.given.count)
        metrics.count("mails_due", woke.mailed.count)
        journal.note(
            "woke",
            [
                "snoozes": "\(woke.woken.count)", "late_ms": "\(woke.latest.inMilliseconds)",
                "inherited": "\(woke.inherited.count)", "given": "\(woke.given.count)",
                "mails": "\(woke.mailed.count)",
            ])
    }
}
