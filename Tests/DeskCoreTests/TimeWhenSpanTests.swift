import Testing

@testable import DeskCore

@Suite("A duration that a person writes")
struct TimeWhenSpanTests {
    private let now = Instant(milliseconds: 1_795_271_525_123)

    @Test(
        "is read in English and French, under --for and in the custom field alike",
        arguments: [
            ("45m", 45), ("45 min", 45), ("90 min", 90), ("90 minutes", 90), ("1 mn", 1), ("in 20 min", 20),
            ("2h30", 150), ("2h30m", 150), ("2h 30", 150), ("2 h 30 min", 150), ("2H30", 150), ("1h05", 65),
            ("1h", 60), ("9h", 540), ("3 hours", 180), ("dans 2 h", 120), ("pendant 2 heures", 120),
            ("1h 30", 90), ("2 hours and 15 minutes", 135), ("2 heures et 15 minutes", 135), ("1 h, 30 min", 90),
            ("une heure", 60), ("an hour", 60), ("two hours", 120), ("deux heures", 120), ("sept heures", 420),
            ("une heure et demie", 90), ("an hour and a half", 90), ("2 heures et demie", 150),
            ("half an hour", 30), ("une demi-heure", 30), ("demi heure", 30), ("in half an hour", 30),
            ("un quart d'heure", 15), ("quart d’heure", 15), ("trois quarts d'heure", 45),
            ("1.5h", 90), ("1,5 h", 90), ("0.25 hours", 15), ("1.125h", 67),
            ("1 day", 1_440), ("2d", 2_880), ("3j", 4_320), ("3 jours", 4_320), ("un jour", 1_440),
            ("1 jour 6 h", 1_800), ("1d12h", 2_160), ("1 semaine", 10_080), ("2 weeks", 20_160), ("2 sem", 20_160),
            ("  2h30  ", 150), ("2\u{00A0}h\u{202F}30", 150), ("366 days", 527_040), ("120s", 2),
        ])
    func read(text: String, minutes: Int) throws {
        for kind in WhenExpression.Kind.allCases {
            let resolved = try WhenExpression.read(text, as: kind, now: now, zone: .utc)
            #expect(resolved.span.inMilliseconds / 60_000 == Int64(minutes))
            #expect(resolved.until == now + resolved.span)
            #expect(resolved.note == nil)
        }
    }

    @Test(
        "is refused from the part that makes no sense",
        arguments: [
            ("45", "45"), ("2h90", "90"), ("2h30 bananas", "bananas"), ("2h30m20", "20"), ("30m 2h", "2h"),
            ("2h 2h", "h"), ("h", "h"), ("in", "in"),
            ("2h-30", "-30"), ("1.2345h", "1.2345h"), ("1..5h", "1..5h"), ("tomorrow 9", "tomorrow 9"),
            ("14:30", "14:30"),
            ("à 9h", "à 9h"),
            ("2h30 et", "et"), ("2h🙂", "🙂"), ("2h\0", "\0"), ("demi", "demi"),
        ])
    func unreadable(text: String, part: String) {
        #expect(throws: WhenError.unreadable(part: part)) {
            try WhenExpression.read(text, as: .duration, now: now, zone: .utc)
        }
    }

    @Test("of nothing is refused", arguments: ["", " ", "\t\n\u{00A0}"])
    func empty(text: String) {
        #expect(throws: WhenError.empty) { try WhenExpression.read(text, as: .duration, now: now, zone: .utc) }
    }

    @Test("of no length is not after now", arguments: ["0m", "0h", "0 jours", "0h00", "-2h", "−3h"])
    func zero(text: String) {
        #expect(throws: WhenError.past) { try WhenExpression.read(text, as: .duration, now: now, zone: .utc) }
    }

    @Test(
        "longer than a year is refused, however long",
        arguments: [
            "367 days", "53 weeks", "9999999h", "99999999999999999999999999999999999999 weeks",
            "9223372036854775807 s", "1000000000w 1000000000d 1000000000h 1000000000m 1000000000s",
        ])
    func tooFar(text: String) {
        #expect(throws: WhenError.tooFar(.days(366))) {
            try WhenExpression.read(text, as: .either, now: now, zone: .utc)
        }
    }

    @Test(
        "is one under --for, whatever hour of the day it could be",
        arguments: [("18h", 1_080), ("15h30", 930), ("6h", 360)])
    func wait(text: String, minutes: Int) throws {
        let resolved = try WhenExpression.read(text, as: .duration, now: now, zone: .utc)
        #expect(resolved.span == .minutes(minutes))
        #expect(resolved.hint == nil)
    }

    @Test("of 24 hours is real time, over both changes of the clocks")
    func realTime() throws {
        let paris = try Zone(named: "Europe/Paris")
        for start in ["2026-03-28T12:00:00Z", "2026-10-24T12:00:00Z"] {
            let now = try #require(Instant(iso8601: start))
            for text in ["24h", "1 day", "1 jour"] {
                let resolved = try WhenExpression.read(text, as: .either, now: now, zone: paris)
                #expect(resolved.until - now == .hours(24))
            }
        }
    }
}
