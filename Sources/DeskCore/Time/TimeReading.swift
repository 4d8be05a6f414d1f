/// How times are read here: the zone, the language of the screen, and what names for parts of the day stand for.
package struct TimeReading: Sendable {
    package let zone: Zone
    package let language: Language
    package let times: DayTimes

    package init(zone: Zone, language: Language, times: DayTimes) {
        self.zone = zone
        self.language = language
        self.times = times
    }

    /// What is to come.
    package func read(
        _ text: String, as kind: WhenExpression.Kind = .either, now: Instant
    ) throws(WhenError) -> WhenExpression.Resolved {
        try WhenExpression.read(text, as: kind, now: now, zone: zone, language: language, times: times)
    }

    /// When a period that lasts until now began.
    package func since(_ text: String, now: Instant) throws(WhenError) -> Instant {
        try WhenExpression.since(text, now: now, zone: zone, language: language, times: times)
    }
}
