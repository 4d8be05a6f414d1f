/// The words that times are written with, in both languages, without accents.
enum WhenVocabulary {
    /// In seconds.
    static let units = table([
        (1, "s sec secs second seconds seconde secondes"),
        (60, "m mn min mins minute minutes"),
        (3_600, "h hr hrs hour hours heure heures"),
        (86_400, "d day days j jr jrs jour jours"),
        (604_800, "w wk wks week weeks sem semaine semaines"),
    ])

    static let counts = table([
        (1, "a an one un une"), (2, "two deux"), (3, "three trois"), (4, "four quatre"), (5, "five cinq"),
        (6, "six"), (7, "seven sept"), (8, "eight huit"), (9, "nine neuf"), (10, "ten dix"), (11, "eleven onze"),
        (12, "twelve douze"), (15, "fifteen quinze"), (20, "twenty vingt"), (30, "thirty trente"),
    ])

    static let weekdays = table([
        (Weekday.monday, "mon monday lun lundi"), (.tuesday, "tue tues tuesday mar mardi"),
        (.wednesday, "wed weds wednesday mer mercredi"), (.thursday, "thu thur thurs thursday jeu jeudi"),
        (.friday, "fri friday ven vendredi"), (.saturday, "sat saturday sam samedi"),
        (.sunday, "sun sunday dim dimanche"),
    ])

    static let months = table([
        (1, "jan january janv janvier"), (2, "feb february fev fevr fevrier"), (3, "mar march mars"),
        (4, "apr april avr avril"), (5, "may mai"), (6, "jun june juin"), (7, "jul july juil juillet"),
        (8, "aug august aou aout"), (9, "sep sept september septembre"), (10, "oct october octobre"),
        (11, "nov november novembre"), (12, "dec december decembre"),
    ])

    private static func table<Meaning>(_ rows: [(Meaning, String)]) -> [String: Meaning] {
        var table: [String: Meaning] = [:]
        for (meaning, words) in rows {
            for word in words.split(separator: " ") { table[String(word)] = meaning }
        }
        return table
    }
}
