/// An e-mail address as it is stored and mailed to: ASCII, one address, a host on the Internet. (rules 2.22)
///
/// Blanks at its ends, seen or unseen, are left out. Of the host, letters beyond ASCII become `xn--` names and capitals
/// small. What is before the at sign stays as it was typed: only ASCII, for the mail servers of most can't take more.
package struct EmailAddress: Sendable, Hashable {
    package let text: String

    package enum Refusal: Error, Equatable, Sendable {
        /// Not `name@host.domain`.
        case malformed
        /// A letter before the at sign that isn't ASCII.
        case localNotASCII
    }

    package init(_ typed: String) throws(Refusal) {
        let scalars = Array(typed.unicodeScalars)
        let first = scalars.firstIndex { !Self.isBlank($0) } ?? scalars.endIndex
        let last = scalars.lastIndex { !Self.isBlank($0) } ?? first
        guard first < scalars.endIndex else { throw .malformed }
        let parts = scalars[first...last].split(separator: "@", omittingEmptySubsequences: false)
        guard parts.count == 2 else { throw .malformed }
        let local = try Self.local(parts[0])
        guard let host = Self.host(String(String.UnicodeScalarView(parts[1]))) else { throw .malformed }
        text = "\(local)@\(host)"
        guard text.utf8.count <= 254 else { throw .malformed }
    }

    /// What tells it from others: the same for all spellings that reach one mailbox as far as can be known. It says nothing
    /// of who it is, 32 bytes.
    package var digest: [UInt8] { SHA256.digest(Array(text.lowercased().utf8)) }

    private static func isBlank(_ scalar: Unicode.Scalar) -> Bool {
        scalar.properties.isWhitespace || scalar.properties.isDefaultIgnorableCodePoint
            || scalar.properties.generalCategory == .control
    }

    /// Words of RFC 5322 with dots between; no quotes.
    private static func local(_ scalars: ArraySlice<Unicode.Scalar>) throws(Refusal) -> String {
        if scalars.contains(where: { !$0.isASCII && !isBlank($0) }) { throw .localNotASCII }
        let words = scalars.split(separator: ".", omittingEmptySubsequences: false)
        let isGood = words.allSatisfy { !$0.isEmpty && $0.allSatisfy(isWordLetter) }
        guard isGood, scalars.count <= 64 else { throw .malformed }
        return String(String.UnicodeScalarView(scalars))
    }

    private static func isWordLetter(_ scalar: Unicode.Scalar) -> Bool {
        isLetterOrDigit(scalar) || "!#$%&'*+-/=?^_`{|}~".unicodeScalars.contains(scalar)
    }

    private static func isLetterOrDigit(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar {
        case "a"..."z", "A"..."Z", "0"..."9": true
        default: false
        }
    }

    /// In ASCII and small letters; nil unless it has two names at least, the last of them no number.
    private static func host(_ typed: String) -> String? {
        let narrow = String(String.UnicodeScalarView(typed.unicodeScalars.map(narrow)))
        let dotted = Array(narrow.lowercased().composed.unicodeScalars)
        let names = dotted.split(separator: ".", omittingEmptySubsequences: false).map(name)
        let host = names.compactMap { $0 }.joined(separator: ".")
        guard names.count >= 2, !names.contains(nil), host.utf8.count <= 253, let last = names.last ?? nil else {
            return nil
        }
        return last.utf8.count >= 2 && last.utf8.contains { !(0x30...0x39 ~= $0) } ? host : nil
    }

    /// Wide forms of ASCII, and the stops of East Asian keyboards, are what they stand for.
    private static func narrow(_ scalar: Unicode.Scalar) -> Unicode.Scalar {
        switch scalar.value {
        case 0x3002, 0xFF61: "."
        case 0xFF01...0xFF5E: Unicode.Scalar(scalar.value - 0xFEE0) ?? scalar
        default: scalar
        }
    }

    private static func name(_ scalars: ArraySlice<Unicode.Scalar>) -> String? {
        guard let first = scalars.first, first != "-", scalars.last != "-" else { return nil }
        let text = String(String.UnicodeScalarView(scalars))
        let ascii: String
        if scalars.allSatisfy(\.isASCII) {
            guard scalars.allSatisfy({ isLetterOrDigit($0) || $0 == "-" }) else { return nil }
            ascii = text
        } else {
            guard !isMark(first), scalars.allSatisfy({ $0 == "-" || isOfAName($0) }) else { return nil }
            guard let encoded = Punycode.encode(text) else { return nil }
            ascii = "xn--" + encoded
        }
        return ascii.utf8.count <= 63 ? ascii : nil
    }

    private static func isMark(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar.properties.generalCategory {
        case .nonspacingMark, .spacingMark, .enclosingMark: true
        default: false
        }
    }

    /// Letters, digits and what is put on letters, of any script; nothing that can't be seen, nor what only looks like
    /// another letter (ligatures, circled ones). (RFC 5892)
    private static func isOfAName(_ scalar: Unicode.Scalar) -> Bool {
        if scalar.isASCII { return isLetterOrDigit(scalar) }
        if isBlank(scalar) { return false }
        if scalar.properties.changesWhenNFKCCaseFolded, scalar != "ß", scalar != "ς" { return false }
        switch scalar.properties.generalCategory {
        case .lowercaseLetter, .otherLetter, .modifierLetter, .decimalNumber, .nonspacingMark, .spacingMark: return true
        default: return false
        }
    }
}
