import Testing

@testable import DeskCore

@Suite("A time that a person writes near a change of the clocks")
struct TimeWhenClocksChangeTests {
    @Test(
        "that the clocks skip is moved forward, and says so",
        arguments: [
            ("Europe/Paris", "2026-03-28T12:00:00Z", "demain 02h30", "2026-03-29 02:30:00", "2026-03-29 03:30:00"),
            ("Europe/Paris", "2026-03-29T00:30:00Z", "02:00", "2026-03-29 02:00:00", "2026-03-29 03:00:00"),
            ("America/New_York", "2026-12-01T12:00:00Z", "14 mar 2:15am", "2027-03-14 02:15:00", "2027-03-14 03:15:00"),
            ("Australia/Lord_Howe", "2026-10-01T00:00:00Z", "sun 02:10", "2026-10-04 02:10:00", "2026-10-04 02:40:00"),
        ])
    func gap(name: String, now: String, text: String, asked: String, got: String) throws {
        let zone = try Zone(named: name)
        let now = try #require(Instant(iso8601: now))
        let resolved = try WhenExpression.read(text, as: .either, now: now, zone: zone)
        #expect(zone.wallClock(at: resolved.until).time.shown == got)
        guard case .movedForwardByGap(let from, let to) = resolved.note else {
            Issue.record("no note about the gap")
            return
        }
        #expect(from.shown == asked)
        #expect(to.shown == got)
    }

    @Test(
        "that the clocks show twice is the first, and says so",
        arguments: [
            ("Europe/Paris", "2026-10-24T12:00:00Z", "tomorrow 02:30", "2026-10-25T00:30:00.000Z"),
            ("America/New_York", "2026-10-30T12:00:00Z", "sunday 01:30", "2026-11-01T05:30:00.000Z"),
            ("Australia/Lord_Howe", "2027-04-01T12:00:00Z", "4 april 01:45", "2027-04-03T14:45:00.000Z"),
        ])
    func twice(name: String, now: String, text: String, expected: String) throws {
        let now = try #require(Instant(iso8601: now))
        let resolved = try WhenExpression.read(text, as: .either, now: now, zone: Zone(named: name))
        #expect(resolved.until.iso8601 == expected)
        #expect(resolved.note == .ambiguousFallBackFirst)
    }

    @Test("that the clocks show twice is the second once the first is past")
    func second() throws {
        let now = try #require(Instant(iso8601: "2026-10-25T00:45:00Z"))
        let resolved = try WhenExpression.read("02:30", as: .either, now: now, zone: Zone(named: "Europe/Paris"))
        #expect(resolved.until.iso8601 == "2026-10-25T01:30:00.000Z")
        #expect(resolved.note == nil)
    }

    @Test(
        "keeps its hour over the change, where a span of 24 hours doesn't",
        arguments: [
            ("2026-03-28T12:00:00Z", "13:00:00", 23), ("2026-10-24T11:00:00Z", "13:00:00", 25),
        ])
    func wallTime(now: String, shown: String, hours: Int) throws {
        let paris = try Zone(named: "Europe/Paris")
        let now = try #require(Instant(iso8601: now))
        let resolved = try WhenExpression.read("tomorrow 13:00", as: .either, now: now, zone: paris)
        #expect(paris.wallClock(at: resolved.until).time.shown.hasSuffix(shown))
        #expect(resolved.span == .hours(hours))
    }
}
