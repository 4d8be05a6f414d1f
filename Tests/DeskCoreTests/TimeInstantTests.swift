import Foundation
import Testing

@testable import DeskCore

@Suite("An instant")
struct TimeInstantTests {
    @Test(
        "is written in UTC with milliseconds and read back",
        arguments: [
            (0, "1970-01-01T00:00:00.000Z"),
            (1_795_271_525_123, "2026-11-21T14:32:05.123Z"),
            (-1, "1969-12-31T23:59:59.999Z"),
            (951_782_400_000, "2000-02-29T00:00:00.000Z"),
            (253_402_300_799_999, "9999-12-31T23:59:59.999Z"),
        ] as [(Int64, String)])
    func roundTrip(milliseconds: Int64, text: String) {
        #expect(Instant(milliseconds: milliseconds).iso8601 == text)
        #expect(Instant(iso8601: text)?.milliseconds == milliseconds)
    }

    @Test(
        "is read with any zone, with or without seconds",
        arguments: [
            "2026-11-21T14:32Z", "2026-11-21T15:32+01:00", "2026-11-21T20:02:00+0530", "2026-11-21t09:32:00.0-05",
            "2026-11-21 14:32:00.000999z",
        ])
    func otherForms(text: String) {
        #expect(Instant(iso8601: text)?.iso8601 == "2026-11-21T14:32:00.000Z")
    }

    @Test(
        "is not read from what is no instant",
        arguments: [
            "", "2026-11-21", "2026-11-21T14:32", "2026-02-30T00:00Z", "2026-11-21T24:00Z", "2026-11-21T14:60Z",
            "2026-11-21T14:32:05.Z", "2026-11-21T14:32+1", "2026-11-21T14:32Z ", "２026-11-21T14:32Z",
        ])
    func refused(text: String) {
        #expect(Instant(iso8601: text) == nil)
    }

    @Test("adds and subtracts spans, and stops at the ends of its range")
    func sums() {
        let start = Instant(milliseconds: 1_000)
        #expect((start + .minutes(2)).milliseconds == 121_000)
        #expect((start - .hours(1)).milliseconds == -3_599_000)
        #expect(start + .days(1) - start == .hours(24))
        #expect(Instant(milliseconds: .max) + .seconds(1) == Instant(milliseconds: .max))
        #expect(Instant(milliseconds: .min) - .seconds(1) == Instant(milliseconds: .min))
        #expect(Instant(milliseconds: .max) - Instant(milliseconds: .min) > .days(1))
        #expect(Duration.seconds(Int64.max).inMilliseconds == .max)
        #expect(Duration.seconds(-1.5).inMilliseconds == -1_500)
    }

    @Test("is coded as one integer")
    func coding() throws {
        let coded = try JSONEncoder().encode([Instant(milliseconds: 42)])
        #expect(String(decoding: coded, as: UTF8.self) == "[42]")
        #expect(try JSONDecoder().decode([Instant].self, from: coded) == [Instant(milliseconds: 42)])
    }

    @Test("has a civil date for each day of eight centuries, in order")
    func civilDates() throws {
        var previous = CivilDate(dayNumber: -150_000)
        for number in -149_999...150_000 {
            let date = CivilDate(dayNumber: number)
            try #require(date.dayNumber == number)
            try #require(previous < date)
            try #require(CivilDate(year: date.year, month: date.month, day: date.day) == date)
            previous = date
        }
        #expect(CivilDate(year: 2026, month: 11, day: 21)?.weekday == .saturday)
        #expect(CivilDate(year: 1969, month: 12, day: 31)?.weekday == .wednesday)
        #expect(CivilDate(year: 2026, month: 2, day: 29) == nil)
        #expect(CivilDate(year: 1900, month: 2, day: 29) == nil)
    }
}
