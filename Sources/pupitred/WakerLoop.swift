import DeskCore
import DeskGateway
import DeskStore

/// Does what time asks for: at once, for what fell due while nothing ran, and then each second.
struct WakerLoop: Sendable {
    static let pause: Duration = .seconds(1)
    /// What is forgotten in a second, in steps.
    static let steps = 20

    let clerks: Clerks
    let metrics: Metrics
    let journal: Journal
    let retention: Retention

    /// Until it is cancelled.
    @Sendable func run() async {
        var forgetting = Forgetting(retention)
        while !Task.isCancelled {
            do {
                tell(try await clerks.labour { try $0.runOnce() })
                forgetting = try await forget(forgetting)
            } catch {
                journal.failed("waker", error)
            }
            try? await Task.sleep(for: Self.pause)
        }
    }

    /// Some small steps of what is no longer needed.
    private func forget(_ forgetting: Forgetting) async throws -> Forgetting {
        let (rest, forgotten) = try await clerks.labour { store in
            var (forgetting, all) = (forgetting, Forgotten())
            for _ in 0..<Self.steps {
                guard let some = try store.forget(&forgetting) else { break }
                all.visitors += some.visitors
                all.conversations += some.conversations
            }
            return (forgetting, all)
        }
        guard forgotten != Forgotten() else { return rest }
        metrics.count("visitors_forgotten", forgotten.visitors)
        metrics.count("conversations_forgotten", forgotten.conversations)
        journal.note("forgot", ["visitors": "\(forgotten.visitors)", "conversations": "\(forgotten.conversations)"])
        return rest
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
