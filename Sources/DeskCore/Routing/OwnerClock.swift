/// A conversation doesn't wait for an absent expert for more than a day. (desk.md 6.5)
package enum OwnerClock {
    package static let limit: Duration = .hours(24)

    /// When a conversation that is open on `expert`'s desk since `since` goes to a colleague; nil while no clock runs.
    package static func deadline(openSince since: Instant, expert: Expert, at now: Instant) -> Instant? {
        expert.unavailableSince(at: now).map { max(since, $0) + limit }
    }
}
