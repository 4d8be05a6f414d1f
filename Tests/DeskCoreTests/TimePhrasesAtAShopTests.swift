import Testing

@testable import DeskCore

/// What shop staff wrote, on Friday 27 November 2026 at 13:32 in Paris.
@Suite("A time that was tried at a shop")
struct TimePhrasesAtAShopTests {
    private let scene: TimeScene

    init() throws { scene = try TimeScene("2026-11-27T12:32:00Z") }

    @Test(
        "is what was meant, and no word of it is dropped",
        arguments: [
            ("au plus tard lundi", "2026-11-30 09:00"), ("lundi au plus tard", "2026-11-30 09:00"),
            ("au plus tard demain", "2026-11-28 09:00"), ("demain au plus tard", "2026-11-28 09:00"),
            ("au plus tard demain 10h", "2026-11-28 10:00"), ("plus tard demain", "2026-11-28 09:00"),
            ("plus tard lundi", "2026-11-30 09:00"), ("later on monday", "2026-11-30 09:00"),
            ("a week on tuesday", "2026-12-08 09:00"), ("a week on monday", "2026-12-07 09:00"),
            ("in a week on tuesday", "2026-12-08 09:00"), ("a fortnight on tuesday", "2026-12-15 09:00"),
            ("2 weeks on monday", "2026-12-14 09:00"), ("the day after monday", "2026-12-01 09:00"),
            ("the day after next monday", "2026-12-01 09:00"), ("quarter to one", "2026-11-28 12:45"),
            ("ten to one", "2026-11-28 12:50"), ("une heure moins le quart", "2026-11-28 12:45"),
            ("tonight 1am", "2026-11-28 01:00"), ("tomorrow night 1am", "2026-11-29 01:00"),
            ("passé 15h", "2026-11-27 15:00"), ("après 18 heures", "2026-11-27 18:00"),
            ("après dem.", "2026-11-29 09:00"), ("1:30h", "2026-11-27 15:02"), ("20.00h", "2026-11-27 20:00"),
            ("1700h", "2026-11-27 17:00"), ("1/2 day", "2026-11-27 17:32"), ("half a day", "2026-11-27 17:32"),
            ("2moro", "2026-11-28 09:00"), ("2moro 9", "2026-11-28 09:00"), ("a week today", "2026-12-04 09:00"),
            ("a week tomorrow", "2026-12-05 09:00"), ("same time tomorrow", "2026-11-28 13:32"),
            ("this time tomorrow", "2026-11-28 13:32"), ("mon am", "2026-11-30 09:00"),
            ("mon pm", "2026-11-30 14:00"), ("eow", "2026-11-27 18:00"), ("eom", "2026-11-30 18:00"),
            ("eoy", "2026-12-31 18:00"), ("in an hour or so", "2026-11-27 14:32"),
            ("monday at the latest", "2026-11-30 09:00"), ("the week after next", "2026-12-07 09:00"),
            ("monday after next", "2026-12-07 09:00"), ("last friday of the month", "2026-12-25 09:00"),
            ("first monday of december", "2026-12-07 09:00"), ("early evening", "2026-11-27 20:00"),
            ("late tomorrow", "2026-11-28 18:00"), ("noonish", "2026-11-28 12:00"), ("next hour", "2026-11-27 14:32"),
            ("in january", "2027-01-01 09:00"), ("in a month's time", "2026-12-27 09:00"),
            ("1:30 hours", "2026-11-27 15:02"), ("9:00 Europe/Paris", "2026-11-28 09:00"),
            ("christmas", "2026-12-25 09:00"), ("new year's day", "2027-01-01 09:00"),
            ("after 6", "2026-11-27 18:00"), ("demain à la même heure", "2026-11-28 13:32"),
            ("8 h du mat", "2026-11-28 08:00"), ("dans 3/4 d'heure", "2026-11-27 14:17"),
            ("lendemain matin", "2026-11-28 09:00"), ("midi trente", "2026-11-28 12:30"),
            ("plus tard ce soir", "2026-11-27 22:00"), ("en janvier", "2027-01-01 09:00"),
            ("demain apm", "2026-11-28 14:00"), ("30'", "2026-11-27 14:02"), ("noël", "2026-12-25 09:00"),
        ] as [(String, String)])
    func asMeant(text: String, expected: String) throws {
        for language in Language.allCases { #expect(try scene.read(text, language) == expected) }
    }

    @Test(
        "in English is what was meant",
        arguments: [
            ("after the weekend", "2026-11-30 09:00"), ("after monday", "2026-12-01 09:00"),
            ("after tomorrow", "2026-11-29 09:00"), ("after next week", "2026-12-07 09:00"),
            ("after christmas", "2026-12-26 09:00"), ("after the 3rd", "2026-12-04 09:00"),
            ("after 9 tomorrow", "2026-11-28 09:00"), ("after monday 9am", "2026-11-30 09:00"),
            ("2 days after tomorrow", "2026-11-30 09:00"), ("two days before christmas", "2026-12-23 09:00"),
            ("the day before friday", "2026-12-03 09:00"), ("monday in a week", "2026-12-07 09:00"),
            ("tuesday in 2 weeks", "2026-12-08 09:00"), ("half one", "2026-11-28 13:30"),
            ("five to one", "2026-11-28 12:55"), ("quarter to one am", "2026-11-28 00:45"),
            ("tonight at quarter to one", "2026-11-28 00:45"), ("tonight 00:30", "2026-11-28 00:30"),
            ("tonight at 5", "2026-11-27 17:00"), ("late monday", "2026-11-30 18:00"),
            ("later tonight", "2026-11-27 22:00"), ("later this afternoon", "2026-11-27 17:00"),
            ("later tomorrow", "2026-11-28 09:00"), ("later next week", "2026-12-02 09:00"),
            ("sometime next week", "2026-11-30 09:00"), ("next week sometime", "2026-11-30 09:00"),
            ("about an hour", "2026-11-27 14:32"), ("roughly 2 hours", "2026-11-27 15:32"),
            ("2h tops", "2026-11-27 15:32"), ("january 2027", "2027-01-01 09:00"), ("by january", "2027-01-01 09:00"),
            ("the weekend after next", "2026-12-12 09:00"), ("friday after next", "2026-12-11 09:00"),
            ("same time next week", "2026-12-04 13:32"), ("same time monday", "2026-11-30 13:32"),
            ("this time next month", "2026-12-27 13:32"), ("10am monday latest", "2026-11-30 10:00"),
            ("no later than monday", "2026-11-30 09:00"), ("1700 hours", "2026-11-27 17:00"),
            ("tomorrow 9:00 America/New_York", "2026-11-28 15:00"),
            ("first working day of january", "2027-01-01 09:00"),
            ("the second tuesday of december", "2026-12-08 09:00"), ("5ish", "2026-11-27 17:00"),
            ("9 sharp", "2026-11-28 09:00"), ("over the weekend", "2026-11-28 09:00"),
            ("eow next week", "2026-12-04 18:00"), ("30.11.", "2026-11-30 09:00"),
            ("five more minutes", "2026-11-27 13:37"), ("boxing day 10am", "2026-12-26 10:00"),
            ("new year's eve", "2026-12-31 09:00"), ("in the new year", "2027-01-01 09:00"),
            ("a fortnight today", "2026-12-11 09:00"), ("a week next monday", "2026-12-07 09:00"),
            ("3/4 of an hour", "2026-11-27 14:17"), ("3 days before the end of the month", "2026-12-28 09:00"),
            ("end of the week after next", "2026-12-11 18:00"), ("this pm", "2026-11-27 14:00"),
            ("monday not before 10", "2026-11-30 10:00"), ("noon monday", "2026-11-30 12:00"),
        ] as [(String, String)])
    func english(text: String, expected: String) throws {
        #expect(try scene.read(text, .english) == expected)
    }

    @Test(
        "in French is what was meant",
        arguments: [
            ("après le week-end", "2026-11-30 09:00"), ("après lundi", "2026-12-01 09:00"),
            ("après noël", "2026-12-26 09:00"), ("après le 3", "2026-12-04 09:00"),
            ("après la semaine prochaine", "2026-12-07 09:00"), ("passé lundi", "2026-12-01 09:00"),
            ("passé 18:00", "2026-11-27 18:00"), ("le lendemain de noël", "2026-12-26 09:00"),
            ("la veille de noël", "2026-12-24 09:00"), ("la veille du 3 décembre", "2026-12-02 09:00"),
            ("deux jours avant noël", "2026-12-23 09:00"), ("2 jours après lundi", "2026-12-02 09:00"),
            ("lundi dans une semaine", "2026-12-07 09:00"), ("aujourd'hui en quinze", "2026-12-11 09:00"),
            ("dans 15j", "2026-12-11 09:00"), ("une heure moins dix", "2026-11-28 12:50"),
            ("à 1 h du matin", "2026-11-28 01:00"), ("ce soir 1h", "2026-11-28 01:00"),
            ("ce soir 00:30", "2026-11-28 00:30"), ("cette nuit à 5h", "2026-11-28 05:00"),
            ("ce soir à 8h", "2026-11-27 20:00"), ("tard demain", "2026-11-28 18:00"),
            ("plus tard cet après-midi", "2026-11-27 17:00"), ("plus tard la semaine prochaine", "2026-12-02 09:00"),
            ("au plus tard à 18h", "2026-11-27 18:00"), ("au plus tard dans 2 heures", "2026-11-27 15:32"),
            ("10h au plus tard", "2026-11-28 10:00"), ("18h au plus tard", "2026-11-27 18:00"),
            ("vendredi 18h au plus tard", "2026-11-27 18:00"), ("au plus tôt lundi", "2026-11-30 09:00"),
            ("pas plus tard que lundi", "2026-11-30 09:00"), ("lundi dernier délai", "2026-11-30 09:00"),
            ("à noël", "2026-12-25 09:00"), ("jour de l'an", "2027-01-01 09:00"),
            ("saint-sylvestre", "2026-12-31 09:00"), ("janvier prochain", "2027-01-01 09:00"),
            ("courant janvier", "2027-01-01 09:00"), ("au mois de janvier", "2027-01-01 09:00"),
            ("en janvier 2027", "2027-01-01 09:00"), ("d'ici janvier", "2027-01-01 09:00"),
            ("courant semaine prochaine", "2026-11-30 09:00"), ("la semaine pro", "2026-11-30 09:00"),
            ("dernier jour ouvré du mois", "2026-11-30 09:00"), ("le deuxième mardi de janvier", "2027-01-12 09:00"),
            ("1er du mois", "2026-12-01 09:00"), ("lundi à la même heure", "2026-11-30 13:32"),
            ("la semaine prochaine à la même heure", "2026-12-04 13:32"), ("20.30h", "2026-11-27 20:30"),
            ("9.30h", "2026-11-28 09:30"), ("une 1/2 heure", "2026-11-27 14:02"), ("1h1/2", "2026-11-27 15:02"),
            ("dans une heure à peu près", "2026-11-27 14:32"), ("environ une heure", "2026-11-27 14:32"),
            ("2h max", "2026-11-27 15:32"), ("0,5 j", "2026-11-27 17:32"), ("1h30'", "2026-11-27 15:02"),
            ("midi vingt", "2026-11-28 12:20"), ("aux alentours de 15h", "2026-11-27 15:00"),
        ] as [(String, String)])
    func french(text: String, expected: String) throws {
        #expect(try scene.read(text, .french) == expected)
    }

    @Test(
        "that names no day is refused with examples, on the last working day of a week too",
        arguments: [
            "later this week", "plus tard cette semaine", "this week", "cette semaine", "dans la semaine",
            "in the week",
            "later this month", "plus tard dans le mois", "dans le mois", "dans l'année", "in november", "en novembre",
        ])
    func namesNoDay(text: String) {
        #expect(throws: WhenError.namesNoDay(part: text)) { try scene.resolve(text, .english) }
    }

    @Test("of this week is its next working day", arguments: ["later this week", "dans la semaine", "this week"])
    func thisWeek(text: String) throws {
        #expect(try TimeScene("2026-11-23T09:00:00Z").read(text, nil) == "2026-11-24 09:00")
    }

    @Test(
        "whose words can't be all meant is refused rather than read in part",
        arguments: [
            "tomorrow morning 3pm", "lundi matin 14h", "monday evening 9am", "first monday", "premier lundi",
            "2 hours before monday", "2h avant lundi", "une heure avant midi", "one hour before noon", "tomorrow 13pm",
            "lundi ou mardi", "entre 14h et 15h", "une heure ou deux", "next next monday", "tonight late",
        ])
    func refused(text: String) {
        #expect(throws: WhenError.self) { try scene.resolve(text, nil) }
    }

    @Test("of what was is refused", arguments: ["last 2 hours", "lundi passé", "last friday", "vendredi dernier"])
    func past(text: String) {
        #expect(throws: WhenError.past) { try scene.resolve(text, nil) }
    }

    @Test(
        "is of the night that has begun, after midnight",
        arguments: [
            ("tonight at 2", "2026-11-26 02:00"), ("cette nuit à 3h", "2026-11-26 03:00"),
            ("tonight 1am", "2026-11-26 01:00"), ("ce soir 22h", "2026-11-26 22:00"),
        ])
    func afterMidnight(text: String, expected: String) throws {
        #expect(try TimeScene("2026-11-25T23:30:00Z").read(text, nil) == expected)
    }

    @Test(
        "is an hour and no wait, once it has passed today too",
        arguments: [
            ("après 15h", "2026-11-28 15:00"), ("passé 18h", "2026-11-28 18:00"), ("20.00h", "2026-11-28 20:00"),
            ("1700h", "2026-11-28 17:00"), ("0130h", "2026-11-28 01:30"), ("au plus tard 15h", "2026-11-28 15:00"),
        ])
    func hours(text: String, expected: String) throws {
        #expect(try TimeScene("2026-11-27T20:00:00Z").read(text, nil) == expected)
    }
}
