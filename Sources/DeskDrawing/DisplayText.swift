/// Text in the form that may be shown. What a stranger wrote is hostile until it went through here: the original is
/// stored, this form is derived when drawing, and nothing else is ever drawn.
///
/// 1. CRLF, CR, VT, FF, U+0085, U+2028, U+2029 are newlines (a space where there is one line); a tab runs to the
///    next stop of 4.
/// 2. Other controls stand in caret notation, reversed; C1 controls become U+FFFD.
/// 3. What is invisible or turns the direction is dropped and counted.
/// 4. So a ZWJ sequence splits into its parts; a skin tone after a base is dropped; a lone regional indicator becomes its
///    letter; at most 4 marks a base, an orphan mark stands on U+25CC; what has no width becomes U+FFFD.
package struct DisplayText: Hashable, Sendable {
    /// Whether newlines start new lines or are shown as spaces.
    package enum Lines: Sendable {
        case one, many
    }

    /// One shown character, and where in the original (in UTF-8 bytes) it comes from. Several may come from one place.
    package struct Unit: Hashable, Sendable {
        package var cell: Cell
        package var source: Int32

        package var isNewline: Bool { cell.base == 0x0A }
        package var isSpace: Bool { cell.base == 0x20 }
    }

    /// What was dropped.
    package struct Hidden: Hashable, Sendable {
        package internal(set) var count = 0
        /// A bidi control, a tag or a zero-width space was among them: a person should be told, for these can deceive.
        package internal(set) var isTold = false
    }

    package let units: [Unit]
    package let hidden: Hidden
    /// The original's length in UTF-8 bytes.
    package let sourceCount: Int

    package init(_ original: String, lines: Lines = .many) {
        var units: [Unit] = []
        units.reserveCapacity(original.utf8.count)
        hidden = Self.scan(original, lines: lines) { unit in
            units.append(unit)
            return true
        }
        self.units = units
        sourceCount = original.utf8.count
    }

    /// The shown characters as a string; every one of them may be drawn.
    package var text: String {
        var scalars = String.UnicodeScalarView()
        for unit in units { unit.cell.write(to: &scalars) }
        return String(scalars)
    }

    /// Walks the display form of a text without storing it, until `emit` says false.
    @inline(__always)
    @discardableResult
    static func scan(_ original: String, lines: Lines, _ emit: (Unit) -> Bool) -> Hidden {
        var text = original
        return text.withUTF8 { bytes in
            var scanner = DisplayScanner(lines: lines)
            return scanner.scan(bytes, emit)
        }
    }
}
