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
        var latest = 0
        for (key, path) in Self.hours {
            if let text = try table.text(key) {
                guard let second = DayTimes.second(text) else { throw table.invalid(key, text, ["9:00", "14:30"]) }
                dayTimes[keyPath: path] = second
            }
            guard dayTimes[keyPath: path] >= latest else {
                throw table.invalid(key, DayTimes.written(dayTimes[keyPath: path]), [DayTimes.written(latest)])
            }
            latest = dayTimes[keyPath: path]
        }
        dayTimes.later = try table.duration("later_today") ?? dayTimes.later
    }
}
