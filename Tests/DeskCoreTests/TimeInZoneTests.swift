import Foundation
import Testing

@testable import DeskCore

@Suite("A zone")
struct TimeInZoneTests {
    @Test(
        "agrees with Foundation for seventy years, past the end of its table too",
        arguments: [
            "Europe/Paris", "Europe/London", "Europe/Dublin", "America/New_York", "America/St_Johns", "Asia/Kolkata",
            "Asia/Kathmandu", "Australia/Lord_Howe", "Australia/Sydney", "Pacific/Chatham", "America/Sao_Paulo", "UTC",
        ])
    func offsets(name: String) throws {
        let zone = try Zone(named: name)
        let reference = try #require(TimeZone(identifier: name))
        for hours in stride(from: 0, to: 70 * 8_766, by: 29) {
            let expected = reference.secondsFromGMT(for: Date(timeIntervalSince1970: Double(hours) * 3_600))
            let offset = zone.offset(at: Instant(milliseconds: Int64(hours) * 3_600_000))
            try #require(offset.seconds == expected, "\(name) at hour \(hours)")
        }
    }

    @Test(
        "shows the date, the time and the zone's name",
        arguments: [
            ("Europe/Paris", "2026-11-21T14:32:05.123Z", "2026-11-21 15:32:05 saturday CET"),
            ("Europe/Paris", "2026-07-01T22:00:00Z", "2026-07-02 00:00:00 thursday CEST"),
            ("America/New_York", "2026-11-21T03:00:00Z", "2026-11-20 22:00:00 friday EST"),
            ("Asia/Kolkata", "2026-11-21T14:32:05Z", "2026-11-21 20:02:05 saturday IST"),
            ("Australia/Lord_Howe", "2026-07-01T00:00:00Z", "2026-07-01 10:30:00 wednesday UTC+10:30"),
            ("America/Sao_Paulo", "2026-07-01T00:00:00Z", "2026-06-30 21:00:00 tuesday UTC-3"),
            ("UTC", "1969-12-31T23:59:59.999Z", "1969-12-31 23:59:59 wednesday UTC"),
            ("Europe/Paris", "2060-07-01T00:00:00Z", "2060-07-01 02:00:00 thursday CEST"),
        ])
    func wallClock(name: String, instant: String, shown: String) throws {
        let clock = try Zone(named: name).wallClock(at: try #require(Instant(iso8601: instant)))
        #expect("\(clock.time.shown) \(clock.weekday) \(clock.abbreviation)" == shown)
    }

    @Test(
        "finds the instant of a wall time, both of them in autumn, and none in spring",
        arguments: [
            ("Europe/Paris", 2026, 3, 29, 1, 59, "once 2026-03-29T00:59:00.000Z"),
            ("Europe/Paris", 2026, 3, 29, 2, 0, "never 2026-03-29T01:00:00.000Z"),
            ("Europe/Paris", 2026, 3, 29, 2, 59, "never 2026-03-29T01:59:00.000Z"),
            ("Europe/Paris", 2026, 3, 29, 3, 0, "once 2026-03-29T01:00:00.000Z"),
            ("Europe/Paris", 2026, 10, 25, 1, 59, "once 2026-10-24T23:59:00.000Z"),
            ("Europe/Paris", 2026, 10, 25, 2, 0, "twice 2026-10-25T00:00:00.000Z 2026-10-25T01:00:00.000Z"),
            ("Europe/Paris", 2026, 10, 25, 3, 0, "once 2026-10-25T02:00:00.000Z"),
            ("America/New_York", 2027, 3, 14, 2, 30, "never 2027-03-14T07:30:00.000Z"),
            ("Australia/Lord_Howe", 2026, 10, 4, 2, 10, "never 2026-10-03T15:40:00.000Z"),
            ("Australia/Lord_Howe", 2027, 4, 4, 1, 45, "twice 2027-04-03T14:45:00.000Z 2027-04-03T15:15:00.000Z"),
            ("Asia/Kolkata", 2026, 12, 1, 9, 0, "once 2026-12-01T03:30:00.000Z"),
            ("Pacific/Apia", 2011, 12, 30, 12, 0, "never 2011-12-30T22:00:00.000Z"),
        ])
    func instants(
        name: String, year: Int, month: Int, day: Int, hour: Int, minute: Int, expected: String
    ) throws {
        let date = try #require(CivilDate(year: year, month: month, day: day))
        let match = try Zone(named: name).instants(
            showing: WallTime(date: date, secondOfDay: hour * 3_600 + minute * 60))
        let shown =
            switch match {
            case .once(let instant): "once \(instant.iso8601)"
            case .twice(let first, let second): "twice \(first.iso8601) \(second.iso8601)"
            case .never(let moved): "never \(moved.iso8601)"
            }
        #expect(shown == expected)
    }

    @Test(
        "that doesn't exist is refused by its name",
        arguments: ["Europe/Pariss", "", "../passwd", "/etc", "Europe", "é"])
    func unknown(name: String) {
        #expect(throws: ZoneError.unknown(name)) { try Zone(named: name) }
    }

    @Test("is not read from a damaged file, whatever the damage")
    func damage() throws {
        let whole = try [UInt8](Data(contentsOf: URL(filePath: Zone.folder + "/Europe/Paris")))
        #expect(ZoneFile(whole) != nil)
        for length in 0..<whole.count { #expect(ZoneFile(Array(whole.prefix(length))) == nil) }
        for index in 0..<min(whole.count, 200) {
            var changed = whole
            changed[index] ^= 0xFF
            if let file = ZoneFile(changed) {
                let zone = Zone(identifier: "changed", file: file)
                #expect(zone.wallClock(at: Instant(milliseconds: 0)).month <= 12)
            }
        }
    }

    @Test("shows even the furthest instants")
    func extremes() throws {
        for name in ["Europe/Paris", "Pacific/Apia", "UTC"] {
            let zone = try Zone(named: name)
            #expect(zone.wallClock(at: Instant(milliseconds: .max)).year > 290_000_000)
            #expect(zone.wallClock(at: Instant(milliseconds: .min)).year < -290_000_000)
        }
    }
}

extension WallTime {
    var shown: String {
        let clock = [hour, minute, second].map { $0 < 10 ? "0\($0)" : "\($0)" }
        return "\(date.iso8601) \(clock.joined(separator: ":"))"
    }
}
