import DeskCore
import DeskStore
import Synchronization

/// What pages were sent, on its way to the disk. Nobody waits for it: it is committed with the beats, a few times a
/// second at most, for each commit wakes the desks.
final class Deliveries: Sendable {
    private let marks = Mutex<[ConversationID: MessageID]>([:])

    /// The later of two marks in one conversation counts: they are told in order.
    func note(_ delivered: [ConversationID: MessageID]) {
        if !delivered.isEmpty { marks.withLock { $0.merge(delivered) { $1 } } }
    }

    /// What was noted since the last time.
    func take() -> [ConversationID: MessageID] {
        marks.withLock { marks in
            defer { marks = [:] }
            return marks
        }
    }
}
