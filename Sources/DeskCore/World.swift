import FoundationEssentials

/// The one source of time and chance. Only `.live` asks the machine; tests move a clock by hand.
package struct World: Sendable {
    package var now: @Sendable () -> Instant
    package var random: @Sendable () -> UInt64

    package init(now: @escaping @Sendable () -> Instant, random: @escaping @Sendable () -> UInt64) {
        self.now = now
        self.random = random
    }

    /// The wall clock, rounded down to the millisecond, and the system's random numbers.
    package static let live = World(
        now: { Instant(milliseconds: Int64(Date().timeIntervalSince1970 * 1000)) },
        random: { UInt64.random(in: .min ... .max) })

    package func newMessageID() -> MessageID { MessageID(at: now(), random: (random(), random())) }
    package func newConversationID() -> ConversationID { ConversationID(Int64(random() >> 1)) }
}
