import DeskCore
import DeskGateway
import DeskMail

/// Sends the mails that are due, looking for them each second: several at once, each in a line of its own, so that a command
/// that hangs holds up none but its own line.
struct MailLoop: Sendable {
    static let pause: Duration = .seconds(1)

    let outbox: Outbox
    let metrics: Metrics
    let journal: Journal

    /// Until it is cancelled.
    @Sendable func run() async {
        await withDiscardingTaskGroup { group in
            for _ in 0..<Outbox.width { group.addTask { await runLine() } }
        }
    }

    private func runLine() async {
        while !Task.isCancelled {
            do {
                try await outbox.runOnce { tell($0) }
            } catch {
                journal.failed("mail", error)
            }
            try? await Task.sleep(for: Self.pause)
        }
    }

    /// Neither addresses nor what the server said of them: the desk shows the reason.
    private func tell(_ delivery: Outbox.Delivery) {
        let result =
            switch delivery.result {
            case .sent: "sent"
            case .retry: "put_off"
            case .givenUp: "given_up"
            }
        metrics.count("mails_" + result)
        journal.note("mail", ["id": "\(delivery.mail)", "result": result])
    }
}
