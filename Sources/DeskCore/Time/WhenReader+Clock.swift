/// Morning, evening: an hour to begin with, and the half of the day that `tonight at 9` means.
struct PartOfDay: Equatable {
    let secondOfDay: Int
    var isAfterNoon = false

    static let morning = PartOfDay(secondOfDay: 9 * 3_600)
    static let afternoon = PartOfDay(secondOfDay: 14 * 3_600, isAfterNoon: true)
    static let endOfDay = PartOfDay(secondOfDay: 18 * 3_600, isAfterNoon: true)
    static let evening = PartOfDay(secondOfDay: 20 * 3_600, isAfterNoon: true)
}

/// A time of day; of twelve hours if nothing has said which half of the day it is in.
struct ClockTime: Equatable {
    let secondOfDay: Int
    var isSettled = false

    static let noon = ClockTime(secondOfDay: 12 * 3_600, isSettled: true)
    static let midnight = ClockTime(secondOfDay: 24 * 3_600, isSettled: true)

    func within(_ part: PartOfDay?) -> Int {
        guard let part, part.isAfterNoon, !isSettled, (1..<12).contains(secondOfDay / 3_600) else {
            return secondOfDay
        }
        return secondOfDay + 12 * 3_600
    }
}

extension WhenReader {
    /// `14:30`, `14h30`, `2 pm`, `at 9`, `à midi`. A number alone is an hour only after `at`, or if `bare` is allowed.
    mutating func clock(bare: Bool) -> ClockTime? {
        attempt { reader in
            let isAt = reader.at()
            if reader.word("noon", "midi") { return .noon }
            if reader.word("midnight", "minuit") { return .midnight }
            guard let hour = reader.number(in: 0...23, digits: 1...2) else { return nil }
            if reader.sign(":") { return reader.minutes(after: hour) }
            if let time = reader.meridiem(hour * 3_600) { return time }
            if reader.word("h", "heure", "heures") {
                reader.isFrench = true
                let minute = reader.number(in: 0...59, digits: 1...2) ?? 0
                return ClockTime(secondOfDay: hour * 3_600 + minute * 60)
            }
            let isHour = reader.word("o'clock") || isAt || bare
            return isHour ? ClockTime(secondOfDay: hour * 3_600) : nil
        }
    }

    private mutating func at() -> Bool {
        if word("a") {
            isFrench = true
            return true
        }
        return word("at") || sign("@")
    }

    /// `30`, `30:05`, `30 pm` after the colon.
    private mutating func minutes(after hour: Int) -> ClockTime? {
        guard let minute = number(in: 0...59, digits: 2...2) else { return nil }
        var second = hour * 3_600 + minute * 60
        if sign(":") {
            guard let seconds = number(in: 0...59, digits: 2...2) else { return nil }
            second += seconds
        }
        return meridiem(second) ?? ClockTime(secondOfDay: second)
    }

    /// `am`, `pm`, `p.m.` after an hour from 1 to 12.
    private mutating func meridiem(_ second: Int) -> ClockTime? {
        attempt { reader in
            guard (1...12).contains(second / 3_600), case .word(let letters) = reader.next,
                let first = letters.first, first == "a" || first == "p"
            else { return nil }
            reader.advance()
            if letters.count == 1 {
                guard reader.sign("."), reader.word("m") else { return nil }
                _ = reader.sign(".")
            } else if letters != "am", letters != "pm" {
                return nil
            }
            let second = second % (12 * 3_600)
            return ClockTime(secondOfDay: first == "p" ? second + 12 * 3_600 : second, isSettled: true)
        }
    }

    /// `morning`, `in the evening`, `du matin`, `eod`.
    mutating func partOfDay() -> PartOfDay? {
        attempt { reader in
            if reader.endOfDay() { return .endOfDay }
            _ = reader.phrase("in the", "du", "de l'", "dans la", "at")
            if reader.word("morning", "matin", "matinee") { return .morning }
            if reader.word("afternoon", "aprem", "l'aprem")
                || reader.phrase("apres midi", "l'apres midi", "de l'apres midi")
            {
                return .afternoon
            }
            return reader.word("evening", "night", "soir", "soiree") ? .evening : nil
        }
    }

    mutating func endOfDay() -> Bool {
        phrase("eod", "end of day", "end of the day", "at end of day", "at the end of the day")
            || phrase("fin de journee", "en fin de journee", "fin de la journee")
    }
}
