import Testing

@testable import DeskCore

/// What people wrote and the desk did not read, on Thursday 26 November 2026 at 10:20 in Paris.
@Suite("A time that was tried")
struct TimePhrasesAsTriedTests {
    private let scene: TimeScene

    init() throws { scene = try .thursday }

    @Test(
        "is what was meant, in either language of the screen",
        arguments: [
            ("15h30", "2026-11-26 15:30"), ("15h00", "2026-11-26 15:00"), ("15h", "2026-11-26 15:00"),
            ("at 3", "2026-11-26 15:00"), ("at 3:30", "2026-11-26 15:30"), ("à 3h", "2026-11-26 15:00"),
            ("1:30", "2026-11-26 13:30"),
            ("dans 15 jours", "2026-12-10 09:00"), ("dans quinze jours", "2026-12-10 09:00"),
            ("sous huitaine", "2026-12-03 09:00"), ("a fortnight", "2026-12-10 09:00"),
            ("next friday", "2026-12-04 09:00"), ("vendredi prochain", "2026-12-04 09:00"),
            ("half past 3", "2026-11-26 15:30"), ("quarter to 4", "2026-11-26 15:45"),
            ("à neuf heures", "2026-11-27 09:00"), ("neuf heures et demie", "2026-11-27 09:30"),
            ("one and a half hours", "2026-11-26 11:50"), ("1/2 h", "2026-11-26 10:50"),
            ("une demi-heure", "2026-11-26 10:50"),
            ("lundi 30 novembre", "2026-11-30 09:00"), ("monday 30 november 9:00", "2026-11-30 09:00"),
            ("le 3", "2026-12-03 09:00"), ("the 3rd", "2026-12-03 09:00"), ("le 1er à 9h", "2026-12-01 09:00"),
            ("in a month", "2026-12-26 09:00"), ("1 mois", "2026-12-26 09:00"), ("6 months", "2027-05-26 09:00"),
            ("this weekend", "2026-11-28 09:00"), ("ce week-end", "2026-11-28 09:00"),
            ("end of week", "2026-11-27 18:00"), ("fin de semaine", "2026-11-27 18:00"),
            ("by friday", "2026-11-27 09:00"), ("end of day", "2026-11-26 18:00"),
            ("after lunch", "2026-11-26 14:00"), ("later today", "2026-11-26 13:20"),
            ("lunchtime", "2026-11-26 12:00"), ("first thing tomorrow", "2026-11-27 09:00"),
            ("15.30", "2026-11-26 15:30"), ("1530", "2026-11-26 15:30"), ("24:00", "2026-11-27 00:00"),
            ("３h", "2026-11-26 13:20"),
            ("2h30", "2026-11-26 12:50"), ("dans 15h30", "2026-11-27 01:50"), ("24h", "2026-11-27 10:20"),
        ] as [(String, String)])
    func read(text: String, expected: String) throws {
        for language in Language.allCases { #expect(try scene.read(text, language) == expected) }
    }

    @Test(
        "in months may be written short, and is never a Monday",
        arguments: ["3 mo", "3mo", "in 3 mo", "3 mos", "3 mths", "three mo", "dans 3 mo", "3 mo.", "for 3 mo"])
    func shortMonths(text: String) throws {
        for language in Language.allCases { #expect(try scene.read(text, language) == "2027-02-26 09:00") }
    }

    @Test(
        "of digits with a letter between is no day and no hour", arguments: ["1e3h", "1e3", "1er3h", "2nd3pm", "1e3 h"])
    func gluedDigits(text: String) {
        for language in Language.allCases {
            #expect(throws: WhenError.self) { try scene.resolve(text, language) }
        }
    }

    @Test(
        "with a point is refused with both readings where it may be a date",
        arguments: [
            ("01.12", "2026-11-27 01:12", "2026-12-01 09:00"), ("1.12", "2026-11-26 13:12", "2026-12-01 09:00"),
            ("15.12", "2026-11-26 15:12", "2026-12-15 09:00"), ("10.11", "2026-11-27 10:11", "2027-11-10 09:00"),
            ("3.12.", "2026-11-26 15:12", "2026-12-03 09:00"), ("until 3.12", "2026-11-26 15:12", "2026-12-03 09:00"),
        ])
    func dotted(text: String, hour: String, date: String) throws {
        for language in Language.allCases {
            let error = #expect(throws: WhenError.self) { try scene.resolve(text, language) }
            guard case .ambiguous(_, let readings) = error else {
                Issue.record("\(String(describing: error))")
                continue
            }
            #expect(readings.map { String($0.shown.dropLast(3)) } == [hour, date])
        }
    }

    @Test(
        "with a point is what it can be alone",
        arguments: [
            ("à 1.12", "2026-11-26 13:12"), ("at 3.12", "2026-11-26 15:12"), ("10.30", "2026-11-26 10:30"),
            ("demain 9.10", "2026-11-27 09:10"), ("1.12 9h", "2026-12-01 09:00"), ("25.12", "2026-12-25 09:00"),
            ("le 5.12", "2026-12-05 09:00"), ("on 5.12", "2026-12-05 09:00"), ("le 5.12 à 10h", "2026-12-05 10:00"),
            ("9.00", "2026-11-27 09:00"), ("3.12 pm", "2026-11-26 15:12"),
        ])
    func dottedAlone(text: String, expected: String) throws {
        for language in Language.allCases { #expect(try scene.read(text, language) == expected) }
    }

    @Test(
        "of which there is another reading says so",
        arguments: [
            ("15h30", .notAWait(hours: 15, minutes: 30)), ("9h", .notAnHour(hour: 9, minute: 0)),
            ("at 3:30", .afternoon(hour: 3, minute: 30)), ("dans 15 jours", .weeks(2)),
            ("half past 3", .afternoon(hour: 3, minute: 30)), ("03:30", nil), ("3pm", nil), ("3h", nil),
            ("tomorrow", nil), ("next monday", nil), ("this morning", .hasBegun),
        ] as [(String, WhenExpression.Hint?)])
    func otherReading(text: String, hint: WhenExpression.Hint?) throws {
        #expect(try scene.resolve(text, .english).hint == hint)
    }

    @Test("of a Friday a week away says which", arguments: ["next friday", "vendredi prochain"])
    func nextWeek(text: String) throws {
        let friday = try #require(CivilDate(year: 2026, month: 12, day: 4))
        #expect(try scene.resolve(text, nil).hint == .nextWeek(friday))
    }

    @Test("after midnight says which day tomorrow is", arguments: ["demain", "tomorrow 9"])
    func afterMidnight(text: String) throws {
        let resolved = try TimeScene("2026-11-25T23:30:00Z").resolve(text, .english)
        let friday = try #require(CivilDate(year: 2026, month: 11, day: 27))
        #expect(resolved.hint == .tomorrowAfterMidnight(friday, today: friday.adding(days: -1)))
    }

    @Test(
        "of a part of this day that has begun, or is over, is what is next",
        arguments: [
            ("2026-11-26T13:30:00Z", "this afternoon", "2026-11-26 17:00"),
            ("2026-11-26T19:30:00Z", "ce soir", "2026-11-26 22:00"),
            ("2026-11-26T21:30:00Z", "ce soir", "2026-11-27 09:00"),
            ("2026-11-26T19:30:00Z", "end of day", "2026-11-27 18:00"),
            ("2026-11-26T09:20:00Z", "today", "2026-11-26 18:00"),
        ])
    func next(now: String, text: String, expected: String) throws {
        #expect(try TimeScene(now).read(text, nil) == expected)
    }

    @Test("stands for the hours of the settings")
    func settings() throws {
        var times = DayTimes()
        (times.firstThing, times.afterLunch, times.lateAfternoon, times.endOfDay) = (28_800, 48_600, 59_400, 61_200)
        times.later = .hours(2)
        for (text, expected) in [
            ("tomorrow", "2026-11-27 08:00"), ("after lunch", "2026-11-26 13:30"), ("eod", "2026-11-26 17:00"),
            ("later today", "2026-11-26 12:20"), ("late afternoon", "2026-11-26 16:30"),
        ] {
            #expect(try scene.read(text, .english, times: times) == expected)
        }
    }

    @Test("in digits is the day first in French", arguments: ["03/12 10:00", "3/12/2026 10:00", "3.12.2026 10:00"])
    func digitsInFrench(text: String) throws {
        #expect(try scene.read(text, .french) == "2026-12-03 10:00")
    }

    @Test(
        "in digits is refused in English, with both readings",
        arguments: ["03/12 10:00", "3/12/2026 10h", "3.12.2026 10:00"])
    func digitsInEnglish(text: String) throws {
        if text.hasSuffix("h") {
            #expect(try scene.read(text, .english) == "2026-12-03 10:00")
            return
        }
        let error = #expect(throws: WhenError.self) { try scene.resolve(text, .english) }
        guard case .ambiguous(text, let readings) = error else {
            Issue.record("\(String(describing: error))")
            return
        }
        #expect(readings.map(\.date.month) == [12, 3])
        #expect(readings.map(\.hour) == [10, 10])
    }

    @Test(
        "whose weekday is another is refused with both",
        arguments: ["tuesday 30 november", "mardi 30 novembre 9h", "2026-11-30 tuesday", "mardi 30/11", "mardi 30"])
    func weekday(text: String) throws {
        let date = try #require(CivilDate(year: 2026, month: 11, day: 30))
        #expect(throws: WhenError.weekdayDisagrees(date, .tuesday)) { try scene.resolve(text, .french) }
    }

    @Test(
        "that is misspelt by a letter is offered, not taken",
        arguments: [
            ("tomorow", "tomorow", "tomorrow"), ("tomorow 9", "tomorow", "tomorrow"), ("demian 9h", "demian", "demain"),
            ("mondy", "mondy", "monday"), ("lundi prochian", "prochian", "prochain"),
            ("3 fevrer", "fevrer", "février"), ("vendrdi 9h", "vendrdi", "vendredi"), ("in 2 huors", "huors", "hours"),
        ])
    func misspelt(text: String, part: String, meant: String) {
        #expect(throws: WhenError.misspelt(part: part, meant: meant)) { try scene.resolve(text, .english) }
    }

    @Test(
        "that has passed is told so", arguments: ["-3h", "il y a 2 heures", "Tue 24 Nov 10:00", "2026-11-24 10:00 CET"])
    func past(text: String) {
        #expect(throws: WhenError.past) { try scene.resolve(text, .english) }
    }

    @Test(
        "a period began at, is the last one",
        arguments: [
            ("30d", "2026-10-27 10:20"), ("12h", "2026-11-25 22:20"), ("15h30", "2026-11-25 18:50"),
            ("yesterday", "2026-11-25 00:00"), ("monday", "2026-11-23 00:00"), ("last week", "2026-11-16 00:00"),
            ("this month", "2026-11-01 00:00"), ("le mois dernier", "2026-10-01 00:00"), ("1 nov", "2026-11-01 00:00"),
            ("12 dec", "2025-12-12 00:00"), ("Tue 24 Nov 10:00", "2026-11-24 10:00"),
            ("mar. 24 nov. 11:00", "2026-11-24 11:00"), ("2026-11-24 10:00 CET", "2026-11-24 10:00"),
            ("9:00", "2026-11-26 09:00"), ("il y a 3 jours", "2026-11-23 10:20"), ("3 days ago", "2026-11-23 10:20"),
            ("les 7 derniers jours", "2026-11-19 10:20"), ("the last 30 days", "2026-10-27 10:20"),
            ("6 months", "2026-05-26 10:20"), ("this year", "2026-01-01 00:00"), ("le 20", "2026-11-20 00:00"),
        ] as [(String, String)])
    func since(text: String, expected: String) throws {
        let begin = try WhenExpression.since(text, now: scene.now, zone: scene.paris, language: .english)
        #expect(scene.shown(begin) == expected)
    }

    @Test(
        "a period that can only begin later is told as it is",
        arguments: [("tomorrow 9", "2026-11-27 09:00"), ("2027-01-01", "2027-01-01 00:00")])
    func future(text: String, expected: String) throws {
        let begin = try WhenExpression.since(text, now: scene.now, zone: scene.paris, language: .english)
        #expect(scene.shown(begin) == expected)
    }
}
