/// The values of TOML that are written as a bare word.
enum TOMLNumber {
    /// Nil for a word that is none, and for an integer of more than 64 bits.
    static func value(_ word: String) -> TOMLValue? {
        switch word {
        case "true": return .boolean(true)
        case "false": return .boolean(false)
        default: break
        }
        let isSigned = word.hasPrefix("+") || word.hasPrefix("-")
        let bare = isSigned ? word.dropFirst() : word[...]
        if bare == "inf" || bare == "nan" { return .float }
        for (prefix, radix) in [("0x", 16), ("0o", 8), ("0b", 2)] where word.hasPrefix(prefix) {
            let digits = bare.dropFirst(2)
            guard isGrouped(digits, { $0.isASCII && ($0.hexDigitValue ?? 16) < radix }) else { return nil }
            return Int(digits.filter { $0 != "_" }, radix: radix).map(TOMLValue.integer)
        }
        if isDecimal(bare) { return Int(word.filter { $0 != "_" }).map(TOMLValue.integer) }
        return isFloat(bare) ? .float : nil
    }

    /// `1.5`, `1e6`, `1.5e-6`.
    private static func isFloat(_ word: Substring) -> Bool {
        let parts = word.split(maxSplits: 1, omittingEmptySubsequences: false) { $0 == "e" || $0 == "E" }
        let digits = parts[0].split(separator: ".", maxSplits: 1, omittingEmptySubsequences: false)
        guard isDecimal(digits[0]), digits.count == 1 || isGrouped(digits[1], isDigit) else { return false }
        guard parts.count == 2 else { return digits.count == 2 }
        let exponent = parts[1].first == "+" || parts[1].first == "-" ? parts[1].dropFirst() : parts[1]
        return isGrouped(exponent, isDigit)
    }

    /// Without a zero before it.
    private static func isDecimal(_ word: Substring) -> Bool {
        isGrouped(word, isDigit) && (word == "0" || word.first != "0")
    }

    private static func isDigit(_ character: Character) -> Bool { "0"..."9" ~= character }

    /// Digits, with single `_` between them.
    private static func isGrouped(_ word: Substring, _ isDigit: (Character) -> Bool) -> Bool {
        word.split(separator: "_", omittingEmptySubsequences: false).allSatisfy {
            !$0.isEmpty && $0.allSatisfy(isDigit)
        }
    }
}
