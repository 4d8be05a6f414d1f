extension WhenReader {
    /// `45m`, `2h30`, `1 h 30 min`, `in 20 min`, `une heure et demie`, `half an hour`.
    mutating func span() -> Duration? {
        attempt { reader in
            _ = reader.word("in", "dans", "for", "pendant", "pour")
            if let fixed = reader.fixedSpan() { return fixed }
            guard var last = reader.spanPart(below: .max) else { return nil }
            var seconds = last.seconds
            while let part = reader.furtherSpanPart(after: last) {
                seconds += part.seconds
                last = part
            }
            return .seconds(seconds)
        }
    }

    /// Spans that are an expression of their own.
    private mutating func fixedSpan() -> Duration? {
        if phrase("half an hour", "half hour", "a half hour", "une demi heure", "demi heure") { return .minutes(30) }
        if phrase("a quarter of an hour", "quarter of an hour", "un quart d'heure", "quart d'heure") {
            return .minutes(15)
        }
        if phrase("three quarters of an hour", "trois quarts d'heure") { return .minutes(45) }
        return nil
    }

    /// A count and its unit, and what they come to.
    private struct SpanPart {
        let seconds: Int
        let unit: Int
    }

    /// `2h`, `1.5 hours`, `deux jours`: the unit smaller than the one before it.
    private mutating func spanPart(below limit: Int) -> SpanPart? {
        attempt { reader in
            guard let count = reader.count(), let unit = reader.word(in: WhenVocabulary.units), unit < limit else {
                return nil
            }
            let half = reader.phrase("and a half", "et demi", "et demie") ? unit / 2 : 0
            return SpanPart(seconds: count.whole * unit + count.thousandths * unit / 1_000 + half, unit: unit)
        }
    }

    private mutating func furtherSpanPart(after last: SpanPart) -> SpanPart? {
        attempt { reader in
            let isJoined = reader.word("and", "et") || reader.sign(",")
            if let part = reader.spanPart(below: last.unit) { return part }
            // 2h30
            guard !isJoined, last.unit == 3_600, let minutes = reader.number(in: 0...59, digits: 1...2) else {
                return nil
            }
            return SpanPart(seconds: minutes * 60, unit: 60)
        }
    }

    /// How many: `2`, `1.5`, `1,5`, `deux`.
    private mutating func count() -> (whole: Int, thousandths: Int)? {
        if let count = word(in: WhenVocabulary.counts) { return (count, 0) }
        guard let whole = number(in: 0...Int.max, digits: 1...WhenText.longest) else { return nil }
        return (whole, decimals() ?? 0)
    }

    private mutating func decimals() -> Int? {
        attempt { reader in
            guard reader.sign(".") || reader.sign(","), case .number(let value, let digits) = reader.next,
                digits <= 3
            else { return nil }
            reader.advance()
            return value * [1, 100, 10, 1][digits]
        }
    }
}
