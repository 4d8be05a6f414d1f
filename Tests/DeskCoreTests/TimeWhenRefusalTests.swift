import Testing

@testable import DeskCore

/// Saturday 21 November 2026, 15:32:05 in Paris.
@Suite("A time that can't be used")
struct TimeWhenRefusalTests {
    private let now = Instant(milliseconds: 1_795_271_525_123)
    private let paris: Zone

    init() throws {
        paris = try Zone(named: "Europe/Paris")
    }

    private func read(_ text: String) throws -> WhenExpression.Resolved {
        try WhenExpression.read(text, as: .either, now: now, zone: paris)
    }

    @Test(
        "is refused from the part that makes no sense",
        arguments: [
            ("tomorrow 9 bananas", "bananas"), ("demain 9h svp", "svp"), ("tomorrow 25", "25"), ("demain 25h", "25h"),
            ("14:75", "14:75"), ("14:5", "14:5"), ("13pm", "13pm"), ("0am", "0am"), ("9", "9"), ("bananas", "bananas"),
            ("tomorrow at", "at"), ("at", "at"), ("next", "next"), ("mon tue", "tue"),
            ("2026-12", "2026-12"), ("21/12/1", "21/12/1"), ("1 dec 2026 9:00 9:00", "9:00"),
            ("tomorrow -9", "-9"), ("tomorrow 9 🙂", "🙂"), ("tomorrow\u{0}9", "\u{0}9"), ("🙂", "🙂"),
            ("demainXY", "demainXY"),
            ("٣:٠٠", "٣:٠٠"), ("tomorrow \u{1B}[2J", "\u{1B}[2J"), ("next lundi lundi", "lundi"),
        ])
    func unreadable(text: String, part: String) {
        #expect(throws: WhenError.unreadable(part: part)) { try read(text) }
    }

    @Test(
        "is refused when it can be read in two ways",
        arguments: [("3/12 9:00", "3/12 9:00"), ("3/12", "3/12"), ("mar 9", "mar 9"), ("mardi 8", "mardi 8")])
    func ambiguous(text: String, part: String) {
        let error = #expect(throws: WhenError.self) { try read(text) }
        guard case .ambiguous(part, let readings) = error else {
            Issue.record("\(String(describing: error))")
            return
        }
        #expect(readings.count == 2)
    }

    @Test(
        "is refused when no calendar has its date",
        arguments: [
            ("31 feb", "31 feb"), ("31 février 9h", "31 février"), ("2027-02-29", "2027-02-29"),
            ("2026-13-01 9:00", "2026-13-01"), ("31/11 9h", "31/11"), ("45/45", "45/45"), ("29 feb", "29 feb"),
            ("0 dec", "0 dec"), ("april 31st", "april 31st"),
        ])
    func noSuchDate(text: String, part: String) {
        #expect(throws: WhenError.doesNotExist(part: part)) { try read(text) }
    }

    @Test(
        "is refused when it is past",
        arguments: [
            "today 9", "this morning", "ce matin", "yesterday", "hier 9h", "2026-11-21 15:32", "1 dec 2025",
            "2020-01-01", "now", "2026-11-21T14:32:05.123Z", "1000-01-01", "-3h", "il y a 3 heures", "3 days ago",
        ])
    func past(text: String) {
        #expect(throws: WhenError.past) { try read(text) }
    }

    @Test(
        "is refused when it is more than a year away",
        arguments: ["2027-11-23", "1 jan 2030", "9999-12-31", "9999-12-31T23:59Z", "in 99999999999999 weeks at 9"])
    func tooFar(text: String) {
        #expect(throws: WhenError.tooFar(.days(366))) { try read(text) }
    }

    @Test("is refused without being read when it is very long, and quoted in short")
    func long() {
        let words = String(repeating: "tomorrow ", count: 1_200)
        #expect(throws: WhenError.unreadable(part: String(words.prefix(40)).trimmed)) { try read(words) }
        let digits = String(repeating: "9", count: 10_000)
        #expect(throws: WhenError.unreadable(part: String(digits.prefix(40)))) { try read(digits) }
        let marks = "e" + String(repeating: "\u{301}", count: 10_000)
        #expect(throws: WhenError.self) { try read(marks) }
        let spaces = String(repeating: " ", count: 10_000)
        #expect(throws: WhenError.unreadable(part: "")) { try read(spaces) }
    }

    @Test("never stops the program, whatever words come together")
    func anyWords() {
        let words = [
            "in", "à", "mar", "9", "99999999999999999999", "h", ":", "30", "/", "-", "2026", "pm", "demain", "half",
            "un",
            "29", "feb", "\0", "🙂", "\u{301}",
        ]
        for first in words {
            for second in words {
                for third in words {
                    for text in ["\(first) \(second) \(third)", "\(first)\(second)\(third)"] {
                        guard let resolved = try? read(text) else { continue }
                        #expect(resolved.span > .zero && resolved.span <= .days(366), "\(text)")
                    }
                }
            }
        }
    }
}

extension String {
    fileprivate var trimmed: String { split(separator: " ").joined(separator: " ") }
}
