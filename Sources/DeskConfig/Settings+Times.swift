import DeskCore

extension Settings {
    private static var hours: [(key: String, path: WritableKeyPath<DayTimes, Int>)] {
        [
            ("first_thing", \.firstThing), ("lunchtime", \.lunchtime), ("after_lunch", \.afterLunch),
            ("late_afternoon", \.lateAfternoon), ("end_of_day", \.endOfDay), ("evening", \.evening),
            ("late_evening", \.lateEvening),
        ]
    }

    /// The hours of `[times]`, in the order of a day.
    mutating func readTimes(_ table: SettingsTable) throws(SettingsError) {
        try table.allow(Self.hours.map(\.key) + ["later_today"])
        var (latest, before) = (0, "")
        // The hour that was written last: one that is left out is its default, and nobody's fault.
        var written: String?
        for (key, path) in Self.hours {
            if let text = try table.text(key) {
                guard let second = DayTimes.second(text) else { throw table.invalid(key, text, ["9:00", "14:30"]) }
                guard second >= latest else {
                    throw table.outOfOrder(key, text, before, DayTimes.written(latest), isLate: false)
                }
                dayTimes[keyPath: path] = second
                written = key
            }
            let hour = dayTimes[keyPath: path]
            if hour < latest, let written {
                throw table.outOfOrder(written, DayTimes.written(latest), key, DayTimes.written(hour), isLate: true)
            }
            (latest, before) = (hour, key)
        }
        dayTimes.later = try table.duration("later_today") ?? dayTimes.later
    }
}
