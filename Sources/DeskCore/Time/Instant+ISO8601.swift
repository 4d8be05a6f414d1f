extension Instant {
    /// "2026-11-21T14:32:05.123Z": UTC, always with milliseconds, so that texts sort as instants do.
    package var iso8601: String {
        let (days, millisecondOfDay) = milliseconds.dividedDown(by: 86_400_000)
        let date = CivilDate(dayNumber: Int(days))
        let secondOfDay = millisecondOfDay / 1_000
        let clock = [secondOfDay / 3_600, secondOfDay / 60 % 60, secondOfDay % 60]
        return date.iso8601 + "T" + clock.map { padded($0, to: 2) }.joined(separator: ":")
            + "." + padded(millisecondOfDay % 1_000, to: 3) + "Z"
    }

    /// Reads a date and time with a zone: `2026-11-21T14:32:05.123Z`, `2026-11-21T15:32+01:00`.
    ///
    /// Seconds and their fraction may be left out; the zone may not, since without it the text is no instant.
    package init?(iso8601 text: String) {
        var scan = DigitScan(text)
        guard let year = scan.number(digits: 4), scan.skip("-"), let month = scan.number(digits: 2), scan.skip("-"),
            let day = scan.number(digits: 2), scan.skip("T") || scan.skip("t") || scan.skip(" "),
            let hour = scan.number(digits: 2), hour < 24, scan.skip(":"),
            let minute = scan.number(digits: 2), minute < 60,
            let date = CivilDate(year: year, month: month, day: day)
        else { return nil }
        var millisecond = 0
        if scan.skip(":") {
            guard let second = scan.number(digits: 2), second < 60 else { return nil }
            millisecond = second * 1_000
            if scan.skip(".") {
                guard let fraction = scan.thousandths() else { return nil }
                millisecond += fraction
            }
        }
        guard let offset = scan.zoneOffset(), scan.isAtEnd else { return nil }
        let seconds = date.dayNumber * 86_400 + hour * 3_600 + minute * 60 - offset
        self.init(milliseconds: Int64(seconds) * 1_000 + Int64(millisecond))
    }
}

extension CivilDate {
    /// "2026-11-21".
    package var iso8601: String {
        (year < 0 ? "-" : "") + padded(year.magnitude, to: 4) + "-" + padded(month, to: 2) + "-" + padded(day, to: 2)
    }
}

private func padded(_ number: some BinaryInteger, to width: Int) -> String {
    let digits = String(number)
    return String(repeating: "0", count: max(0, width - digits.count)) + digits
}

/// Walks over ASCII text of fixed-width numbers.
private struct DigitScan {
    private var rest: Substring.UTF8View

    init(_ text: String) {
        rest = text[...].utf8
    }

    var isAtEnd: Bool { rest.isEmpty }

    mutating func skip(_ character: Unicode.Scalar) -> Bool {
        guard let first = rest.first, first == UInt8(ascii: character) else { return false }
        rest.removeFirst()
        return true
    }

    mutating func number(digits: Int) -> Int? {
        var value = 0
        for _ in 0..<digits {
            guard let digit = digit() else { return nil }
            value = value * 10 + digit
        }
        return value
    }

    /// A fraction's first three digits; the others are read and dropped.
    mutating func thousandths() -> Int? {
        guard var value = digit() else { return nil }
        var scale = 10
        value *= 100
        while let digit = digit() {
            value += digit * scale
            scale /= 10
        }
        return value
    }

    /// `Z`, `+01:00`, `+0100` or `+01`, in seconds east of UTC.
    mutating func zoneOffset() -> Int? {
        if skip("Z") || skip("z") { return 0 }
        let sign = skip("+") ? 1 : skip("-") ? -1 : 0
        guard sign != 0, let hours = number(digits: 2), hours < 24 else { return nil }
        if isAtEnd { return sign * hours * 3_600 }
        _ = skip(":")
        guard let minutes = number(digits: 2), minutes < 60 else { return nil }
        return sign * (hours * 3_600 + minutes * 60)
    }

    private mutating func digit() -> Int? {
        guard let first = rest.first, (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(first) else { return nil }
        rest.removeFirst()
        return Int(first - UInt8(ascii: "0"))
    }
}
