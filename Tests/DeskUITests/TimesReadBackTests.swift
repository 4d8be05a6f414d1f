import DeskCore
import Testing

@testable import DeskUI

/// What the desk prints, it reads: C4.
@Suite("A time that is printed")
struct TimesReadBackTests {
    private static let zones = [
        "Europe/Paris", "America/New_York", "Asia/Kolkata", "Australia/Lord_Howe", "America/St_Johns", "UTC",
    ]

    private func reading(_ zone: Zone, _ language: Language) -> TimeReading {
        TimeReading(zone: zone, language: language, times: .standard)
    }

    /// To the minute.
    private func minute(_ instant: Instant) -> Int64 { instant.milliseconds / 60_000 }

    @Test("is read back to the same minute, in both languages and every form", arguments: zones)
    func roundTrip(name: String) throws {
        let zone = try Zone(named: name)
        var chance = SplitMix(seed: 20_261_126)
        for _ in 0..<400 {
            let now = Instant(milliseconds: 1_795_000_000_000 + Int64(chance.next() % 40_000_000_000))
            let until = now + .minutes(2 + Int(chance.next() % (365 * 1_440)))
            for language in Language.allCases {
                let words = Words.of(language)
                let reading = reading(zone, language)
                let wall = zone.wallClock(at: until)
                let year = " \(wall.year) "
                let shortDay = words.time.shortDay(wall.time.date)
                var printed = [
                    words.moment(until, now: now, zone: zone), zone.written(until),
                    until.iso8601,
                ]
                if case .once = zone.instants(showing: wall.time) {
                    printed += [
                        words.moment(until, now: now, zone: zone) + " " + wall.abbreviation,
                        words.time.day(wall.time.date) + " " + words.time.clock(wall),
                        shortDay + year + words.time.clock(wall),
                        words.time.readings([wall.time], or: ""),
                    ]
                }
                for text in printed {
                    let read = try reading.read(text, now: now)
                    #expect(minute(read.until) == minute(until), "\(text) at \(zone.written(now))")
                    let dressed = try reading.read("= " + text.uppercased() + ".", now: now)
                    #expect(minute(dressed.until) == minute(until), "\(text.uppercased()) at \(zone.written(now))")
                }
            }
        }
    }

    @Test("of what has been is read back by --since", arguments: zones)
    func past(name: String) throws {
        let zone = try Zone(named: name)
        var chance = SplitMix(seed: 1_126)
        for _ in 0..<400 {
            let now = Instant(milliseconds: 1_795_000_000_000 + Int64(chance.next() % 40_000_000_000))
            let then = now - .minutes(2 + Int(chance.next() % (700 * 1_440)))
            for language in Language.allCases {
                for text in [Words.of(language).moment(then, now: now, zone: zone), zone.written(then), then.iso8601] {
                    let read = try reading(zone, language).since(text, now: now)
                    #expect(minute(read) == minute(then), "\(text) at \(zone.written(now))")
                }
            }
        }
    }

    @Test("as a span is read back, as long as it says", arguments: Language.allCases)
    func spans(language: Language) throws {
        let (words, now) = (Words.of(language), Instant(milliseconds: 1_795_684_800_000))
        var chance = SplitMix(seed: 42)
        for _ in 0..<1_000 {
            let span = Duration.seconds(1 + Int(chance.next() % (1 << (1 + chance.next() % 24))))
            let long = try reading(.utc, language).read(words.time.long(span), as: .duration, now: now).span
            #expect(long > span - .hours(1) && long < span + .hours(1), "\(words.time.long(span))")
            let short = try? reading(.utc, language).read(words.time.short(span), as: .duration, now: now).span
            let read = try #require(short, "\(words.time.short(span))")
            #expect(read <= span && span - read < .days(1), "\(words.time.short(span))")
        }
    }

    @Test("inside what is offered is read: the hints, the refusals and the examples")
    func offered() throws {
        let zone = try Zone(named: "Europe/Paris")
        let now = try #require(Instant(iso8601: "2026-11-26T09:20:00Z"))
        for (language, texts) in [
            (Language.english, ["15h30", "9h", "at 3", "next friday", "15h", "9h30"]),
            (.french, ["15h30", "9h", "à 3h", "vendredi prochain", "15h", "9h30"]),
        ] {
            for text in texts {
                let hint = try #require(try reading(zone, language).read(text, now: now).hint)
                let said = Words.of(language).snooze.hint(hint)
                let written = try #require(said.split(separator: ": ").last.map(String.init))
                let other = try reading(zone, language).read(written, now: now)
                #expect(other.until != (try reading(zone, language).read(text, now: now).until), "\(said)")
                #expect(other.hint == nil, "\(said)")
            }
        }
    }
}
