import Synchronization

/// Who is connected: so many of one address, and so many in all. Past that an address's next one is turned away, and of
/// all the one that has been idle longest makes room, so that nobody can keep others out by doing nothing. (rules 9.8)
final class Lobby: Sendable {
    /// One connection.
    struct Ticket: Hashable, Sendable { fileprivate let number: Int }

    private struct Guest {
        let sender: [UInt8]?
        let close: @Sendable () -> Void
        /// Nil while a request is under way; else the count of turns when it became idle.
        var idleSince: Int?
    }

    private struct State {
        var guests: [Ticket: Guest] = [:]
        var bySender: [[UInt8]: Int] = [:]
        var turns = 0
    }

    private let most: Int
    private let perSender: Int
    private let state = Mutex(State())

    init(most: Int, perSender: Int) {
        self.most = most
        self.perSender = perSender
    }

    var count: Int { state.withLock(\.guests.count) }

    /// Nil where there is no room.
    ///
    /// - Parameters:
    ///   - sender: whose line it takes; nil for whom nobody counts, a proxy that is trusted.
    ///   - close: ends the connection, once it has to make room. `leave` is to follow.
    func enter(_ sender: [UInt8]?, close: @escaping @Sendable () -> Void) -> Ticket? {
        let (ticket, idlest): (Ticket?, (@Sendable () -> Void)?) = state.withLock { state in
            if let sender, state.bySender[sender, default: 0] >= perSender { return (nil, nil) }
            var idlest: (@Sendable () -> Void)?
            if state.guests.count >= most {
                let idle = state.guests.filter { $0.value.idleSince != nil }
                guard let first = idle.min(by: { ($0.value.idleSince ?? 0) < ($1.value.idleSince ?? 0) })?.key else {
                    return (nil, nil)
                }
                idlest = state.guests[first]?.close
                Self.remove(first, from: &state)
            }
            state.turns += 1
            let ticket = Ticket(number: state.turns)
            state.guests[ticket] = Guest(sender: sender, close: close, idleSince: state.turns)
            if let sender { state.bySender[sender, default: 0] += 1 }
            return (ticket, idlest)
        }
        idlest?()
        return ticket
    }

    /// A request began, or its answer was given.
    func set(_ ticket: Ticket, isBusy: Bool) {
        state.withLock { state in
            state.turns += 1
            state.guests[ticket]?.idleSince = isBusy ? nil : state.turns
        }
    }

    /// Once more does nothing.
    func leave(_ ticket: Ticket) { state.withLock { Self.remove(ticket, from: &$0) } }

    private static func remove(_ ticket: Ticket, from state: inout State) {
        guard let guest = state.guests.removeValue(forKey: ticket), let sender = guest.sender else { return }
        let left = state.bySender[sender, default: 1] - 1
        state.bySender[sender] = left > 0 ? left : nil
    }
}
