import Foundation
import Testing

@testable import DeskCore

@Suite("The zone of whoever runs the program")
struct TimeInCurrentZoneTests {
    private let winter = Instant(milliseconds: 1_795_271_525_123)

    @Test(
        "is what TZ says",
        arguments: [
            ("Europe/Paris", "Europe/Paris", "CET"),
            (":Europe/Paris", "Europe/Paris", "CET"),
            (":/usr/share/zoneinfo/America/New_York", "America/New_York", "EST"),
            ("", "UTC", "UTC"),
            (":", "UTC", "UTC"),
            ("UTC", "UTC", "UTC"),
            ("CET-1CEST,M3.5.0,M10.5.0/3", "CET-1CEST,M3.5.0,M10.5.0/3", "CET"),
            ("EST5EDT4,J60,300/-1:30", "EST5EDT4,J60,300/-1:30", "EST"),
            ("<+0545>-5:45", "<+0545>-5:45", "UTC+5:45"),
        ])
    func variable(value: String, identifier: String, abbreviation: String) throws {
        let zone = try Zone.current(environment: ["TZ": value])
        #expect(zone.identifier == identifier)
        #expect(zone.wallClock(at: winter).abbreviation == abbreviation)
    }

    @Test(
        "is refused rather than shown as UTC when TZ is wrong",
        arguments: ["Bogus/Zone", ":/nowhere", "CET-1CEST,M13.5.0,M10.5.0", "CET-1CEST,M3.5.0", "CET-999", "🕰", "\0"])
    func wrongVariable(value: String) {
        let name = value.hasPrefix(":") ? String(value.dropFirst()) : value
        #expect(throws: ZoneError.unknown(name)) { try Zone.current(environment: ["TZ": value]) }
    }

    @Test("is the machine's without TZ, and UTC where the machine has none")
    func localTime() throws {
        let folder = FileManager.default.temporaryDirectory.appending(
            path: "zone-\(ProcessInfo.processInfo.processIdentifier)")
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        defer { #expect(throws: Never.self) { try FileManager.default.removeItem(at: folder) } }
        let link = folder.appending(path: "localtime").path()
        #expect(try Zone.current(environment: [:], localTime: link) == .utc)
        try FileManager.default.createSymbolicLink(
            atPath: link, withDestinationPath: Zone.folder + "/Asia/Kolkata")
        #expect(try Zone.current(environment: [:], localTime: link) == Zone(named: "Asia/Kolkata"))
    }

    @Test("by a rule of TZ changes its clocks as the zone's file does")
    func ruleAgainstFile() throws {
        let rule = try Zone.current(environment: ["TZ": "CET-1CEST,M3.5.0,M10.5.0/3"])
        let file = try Zone(named: "Europe/Paris")
        for hours in stride(from: 30 * 8_766, to: 60 * 8_766, by: 5) {
            let instant = Instant(milliseconds: Int64(hours) * 3_600_000)
            try #require(rule.offset(at: instant) == file.offset(at: instant))
        }
    }

    @Test(
        "by a rule that counts days of the year starts summer at that day's hour",
        arguments: [
            ("AAA0BBB,J60/0,J300", "2028-03-01T00:00:00Z"), ("AAA0BBB,59/0,299", "2028-02-29T00:00:00Z"),
            ("AAA0BBB,J60/0,J300", "2027-03-01T00:00:00Z"), ("AAA0BBB,59/0,299", "2027-03-01T00:00:00Z"),
        ])
    func daysOfYear(rule: String, start: String) throws {
        let zone = try Zone.current(environment: ["TZ": rule])
        let instant = try #require(Instant(iso8601: start))
        #expect(zone.offset(at: instant).designation == "BBB")
        #expect(zone.offset(at: instant - .milliseconds(1)).designation == "AAA")
    }
}
