/// A date and time as a clock on the wall shows it, in no particular zone.
package struct WallTime: Sendable, Hashable {
    package let date: CivilDate
    /// 0 to 86 399.
    package let secondOfDay: Int

    /// Seconds past the end of the day count into the days after.
    package init(date: CivilDate, secondOfDay: Int) {
        let (days, second) = secondOfDay.dividedDown(by: 86_400)
        self.date = days == 0 ? date : date.adding(days: days)
        self.secondOfDay = second
    }

    package var hour: Int { secondOfDay / 3_600 }
    package var minute: Int { secondOfDay / 60 % 60 }
    package var second: Int { secondOfDay % 60 }
}

/// What a clock shows in one zone at one instant.
package struct WallClock: Sendable, Hashable {
    package let time: WallTime
    package let offset: ZoneOffset

    package var year: Int { time.date.year }
    package var month: Int { time.date.month }
    package var day: Int { time.date.day }
    package var weekday: Weekday { time.date.weekday }
    package var hour: Int { time.hour }
    package var minute: Int { time.minute }
    package var second: Int { time.second }
    /// "CET", "UTC+10:30".
    package var abbreviation: String { offset.abbreviation }
}

extension Zone {
    package func wallClock(at instant: Instant) -> WallClock {
        let offset = offset(at: instant)
        let second = Int(instant.milliseconds.dividedDown(by: 1_000).quotient) + offset.seconds
        let (day, secondOfDay) = second.dividedDown(by: 86_400)
        let time = WallTime(date: CivilDate(dayNumber: day), secondOfDay: secondOfDay)
        return WallClock(time: time, offset: offset)
    }

    /// An instant as a clock of the zone shows it: "2026-11-21 14:32 CET".
    package func written(_ instant: Instant) -> String {
        let wall = wallClock(at: instant)
        let clock = [wall.hour, wall.minute].map { ($0 < 10 ? "0" : "") + String($0) }.joined(separator: ":")
        return wall.time.date.iso8601 + " " + clock + " " + wall.abbreviation
    }

    /// The instants at which a clock of this zone shows `time`.
    package func instants(showing time: WallTime) -> WallMatch {
        let local = time.date.dayNumber * 86_400 + time.secondOfDay
        // No zone is further than a day from UTC, and none changes its clocks twice within two days.
        let before = offset(at: Instant(second: local - 86_400))
        let after = offset(at: Instant(second: local + 86_400))
        let byOld = Instant(second: local - before.seconds)
        let byNew = Instant(second: local - after.seconds)
        if before.seconds == after.seconds { return .once(byOld) }
        switch (offset(at: byOld).seconds == before.seconds, offset(at: byNew).seconds == after.seconds) {
        case (true, true): return .twice(first: byOld, second: byNew)
        case (true, false): return .once(byOld)
        case (false, true): return .once(byNew)
        case (false, false): return .never(movedForwardTo: byOld)
        }
    }
}

/// How a wall time maps to instants when the clocks change.
package enum WallMatch: Sendable, Hashable {
    case once(Instant)
    /// The clocks go back over it.
    case twice(first: Instant, second: Instant)
    /// The clocks skip it. The instant is as long after the skip as the time was after the skip's beginning.
    case never(movedForwardTo: Instant)
}

extension Instant {
    fileprivate init(second: Int) {
        let (milliseconds, overflow) = Int64(second).multipliedReportingOverflow(by: 1_000)
        self.init(milliseconds: overflow ? (second < 0 ? .min : .max) : milliseconds)
    }
}
