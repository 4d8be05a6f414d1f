import Testing

@testable import DeskCore

/// Saturday 21 November 2026, 15:32:05 in Paris unless a test says otherwise.
@Suite("A time that a person writes")
struct TimeWhenMomentTests {
    @Test(
        "is read in English and French",
        arguments: [
            ("tomorrow 9", "2026-11-22 09:00:00"), ("tomorrow", "2026-11-22 09:00:00"),
            ("tomorrow at 9am", "2026-11-22 09:00:00"), ("tomorrow, 9:15 p.m.", "2026-11-22 21:15:00"),
            ("tomorrow 12am", "2026-11-22 00:00:00"), ("tomorrow 12 pm", "2026-11-22 12:00:00"),
            ("tomorrow at noon", "2026-11-22 12:00:00"), ("9am tomorrow", "2026-11-22 09:00:00"),
            ("at 9 tomorrow", "2026-11-22 09:00:00"), ("Tomorrow afternoon", "2026-11-22 14:00:00"),
            ("tomorrow afternoon at 3", "2026-11-22 15:00:00"), ("tomorrow morning 8:30", "2026-11-22 08:30:00"),
            ("tomorrow at 8 in the evening", "2026-11-22 20:00:00"), ("tomorrow eod", "2026-11-22 18:00:00"),
            ("tomorrow midnight", "2026-11-23 00:00:00"), ("the day after tomorrow", "2026-11-23 09:00:00"),
            ("9 o'clock tomorrow", "2026-11-22 09:00:00"), ("until tomorrow 9", "2026-11-22 09:00:00"),
            ("demain", "2026-11-22 09:00:00"), ("demain 9h", "2026-11-22 09:00:00"),
            ("demain à 9 h 30", "2026-11-22 09:30:00"), ("DEMAIN A 9H30", "2026-11-22 09:30:00"),
            ("9h demain", "2026-11-22 09:00:00"), ("demain midi", "2026-11-22 12:00:00"),
            ("demain à 9 heures", "2026-11-22 09:00:00"), ("demain matin", "2026-11-22 09:00:00"),
            ("demain soir", "2026-11-22 20:00:00"), ("demain 8h du soir", "2026-11-22 20:00:00"),
            ("demain minuit", "2026-11-23 00:00:00"), ("après-demain", "2026-11-23 09:00:00"),
            ("apre\u{300}s demain 14h", "2026-11-23 14:00:00"), ("demain après-midi", "2026-11-22 14:00:00"),
            ("jusqu'à demain 9h", "2026-11-22 09:00:00"), ("demain fin de journée", "2026-11-22 18:00:00"),

            ("14:30", "2026-11-22 14:30:00"), ("15:33", "2026-11-21 15:33:00"), ("15:32", "2026-11-22 15:32:00"),
            ("15:32:06", "2026-11-21 15:32:06"), ("at 14:30", "2026-11-22 14:30:00"),
            ("à 14h30", "2026-11-22 14:30:00"), ("à 18h", "2026-11-21 18:00:00"), ("at 18", "2026-11-21 18:00:00"),
            ("@18:00", "2026-11-21 18:00:00"), ("6pm", "2026-11-21 18:00:00"), ("5 pm", "2026-11-21 17:00:00"),
            ("noon", "2026-11-22 12:00:00"), ("midi", "2026-11-22 12:00:00"), ("midnight", "2026-11-22 00:00:00"),
            ("minuit", "2026-11-22 00:00:00"), ("0:15", "2026-11-22 00:15:00"), ("9h du matin", "2026-11-22 09:00:00"),
            ("tonight", "2026-11-21 20:00:00"), ("ce soir", "2026-11-21 20:00:00"),
            ("tonight at 9", "2026-11-21 21:00:00"), ("ce soir à 21h", "2026-11-21 21:00:00"),
            ("21h ce soir", "2026-11-21 21:00:00"), ("this evening", "2026-11-21 20:00:00"),
            ("this afternoon at 5", "2026-11-21 17:00:00"), ("cet après-midi 17h", "2026-11-21 17:00:00"),
            ("eod", "2026-11-21 18:00:00"), ("end of day", "2026-11-21 18:00:00"),
            ("fin de journée", "2026-11-21 18:00:00"), ("en fin de journée", "2026-11-21 18:00:00"),
            ("morning", "2026-11-22 09:00:00"), ("afternoon", "2026-11-22 14:00:00"),
            ("today 18:00", "2026-11-21 18:00:00"), ("aujourd’hui 18h", "2026-11-21 18:00:00"),

            ("mon 14:30", "2026-11-23 14:30:00"), ("monday 9", "2026-11-23 09:00:00"),
            ("on Monday at 9am", "2026-11-23 09:00:00"), ("next monday", "2026-11-23 09:00:00"),
            ("lun 14h30", "2026-11-23 14:30:00"), ("lun. 14h30", "2026-11-23 14:30:00"),
            ("lundi prochain 9h", "2026-11-23 09:00:00"), ("lundi prochain à 9h", "2026-11-23 09:00:00"),
            ("mar 9h", "2026-11-24 09:00:00"), ("mar 14:30", "2026-11-24 14:30:00"), ("mar", "2026-11-24 09:00:00"),
            ("mardi 9", "2026-11-24 09:00:00"), ("vendredi soir", "2026-11-27 20:00:00"),
            ("sat 15:30", "2026-11-28 15:30:00"), ("sat 16:00", "2026-11-21 16:00:00"),
            ("next saturday 16:00", "2026-11-28 16:00:00"), ("samedi prochain 16h", "2026-11-28 16:00:00"),
            ("friday eod", "2026-11-27 18:00:00"), ("sun midnight", "2026-11-23 00:00:00"),
            ("next week", "2026-11-23 09:00:00"), ("la semaine prochaine", "2026-11-23 09:00:00"),
            ("in 3 days at 9", "2026-11-24 09:00:00"), ("dans deux semaines à 14h", "2026-12-05 14:00:00"),

            ("2026-12-01 08:00", "2026-12-01 08:00:00"), ("2026-12-01", "2026-12-01 09:00:00"),
            ("2026-12-01T08:00", "2026-12-01 08:00:00"), ("2026-12-01 08:00:30", "2026-12-01 08:00:30"),
            ("2026/12/1 8am", "2026-12-01 08:00:00"), ("1 dec 9:00", "2026-12-01 09:00:00"),
            ("1er décembre 8h", "2026-12-01 08:00:00"), ("le 1er décembre à 8h", "2026-12-01 08:00:00"),
            ("1 déc.", "2026-12-01 09:00:00"), ("dec 1st 9:00", "2026-12-01 09:00:00"),
            ("the 1st of December", "2026-12-01 09:00:00"), ("December 1, 2026 at 8", "2026-12-01 08:00:00"),
            ("8h30 le 1 décembre 2026", "2026-12-01 08:30:00"), ("5 mar 9h", "2027-03-05 09:00:00"),
            ("mar 28", "2027-03-28 09:00:00"), ("mar 5 9:00", "2027-03-05 09:00:00"), ("5 mai", "2027-05-05 09:00:00"),
            ("15 août 12h", "2027-08-15 12:00:00"), ("21 nov 15:30", "2027-11-21 15:30:00"),
            ("21 nov 16:00", "2026-11-21 16:00:00"), ("21/12 9h", "2026-12-21 09:00:00"),
            ("12/21 9:00", "2026-12-21 09:00:00"), ("21/12/2026", "2026-12-21 09:00:00"),
            ("21/12/26 9:00", "2026-12-21 09:00:00"), ("12/12", "2026-12-12 09:00:00"),
            ("le 3/12", "2026-12-03 09:00:00"), ("3/12 9h", "2026-12-03 09:00:00"),
            ("3/12 à 9:00", "2026-12-03 09:00:00"),

            ("2026-12-01T08:00:00Z", "2026-12-01 09:00:00"), ("2026-12-01T08:00-05:00", "2026-12-01 14:00:00"),
            (" 2026-12-01T08:00:00.500Z ", "2026-12-01 09:00:00"),
        ])
    func read(text: String, expected: String) throws {
        let paris = try Zone(named: "Europe/Paris")
        let now = try #require(Instant(iso8601: "2026-11-21T14:32:05.123Z"))
        let resolved = try WhenExpression.read(text, as: .either, now: now, zone: paris)
        #expect(paris.wallClock(at: resolved.until).time.shown == expected)
        #expect(resolved.span == resolved.until - now)
        #expect(resolved.note == nil)
    }

    @Test(
        "is told by the zone's clocks and its calendar",
        arguments: [
            // 20:02 on Saturday in Kolkata, 01:32 on Sunday at Lord Howe.
            ("Asia/Kolkata", "tomorrow 9", "2026-11-22T03:30:00.000Z"),
            ("Asia/Kolkata", "20:00", "2026-11-22T14:30:00.000Z"),
            ("Asia/Kolkata", "lun 14h30", "2026-11-23T09:00:00.000Z"),
            ("Australia/Lord_Howe", "demain 9h", "2026-11-22T22:00:00.000Z"),
            ("Australia/Lord_Howe", "sun 9:00", "2026-11-21T22:00:00.000Z"),
            ("Australia/Lord_Howe", "2027-07-01 09:00", "2027-06-30T22:30:00.000Z"),
            ("America/New_York", "today 10:00", "2026-11-21T15:00:00.000Z"),
            ("America/New_York", "1 july 9:00", "2027-07-01T13:00:00.000Z"),
        ])
    func zones(name: String, text: String, expected: String) throws {
        let now = try #require(Instant(iso8601: "2026-11-21T14:32:05.123Z"))
        let resolved = try WhenExpression.read(text, as: .either, now: now, zone: Zone(named: name))
        #expect(resolved.until.iso8601 == expected)
    }

    @Test(
        "may be past for whoever asks for the past",
        arguments: [
            ("yesterday 9", "2026-11-20T08:00:00.000Z"), ("hier soir", "2026-11-20T19:00:00.000Z"),
            ("2026-01-01", "2026-01-01T08:00:00.000Z"), ("today 9:00", "2026-11-21T08:00:00.000Z"),
            ("now", "2026-11-21T14:32:05.123Z"), ("maintenant", "2026-11-21T14:32:05.123Z"),
            ("14:30", "2026-11-22T13:30:00.000Z"), ("2020-01-01T00:00Z", "2020-01-01T00:00:00.000Z"),
        ])
    func past(text: String, expected: String) throws {
        let paris = try Zone(named: "Europe/Paris")
        let now = try #require(Instant(iso8601: "2026-11-21T14:32:05.123Z"))
        let resolved = try WhenExpression.read(text, as: .either, now: now, zone: paris, allowPast: true)
        #expect(resolved.until.iso8601 == expected)
        #expect(resolved.span == resolved.until - now)
    }
}
