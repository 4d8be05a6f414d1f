import DeskUI

/// The escape sequences of the desk's modes, all of which terminals that don't know them ignore.
enum Modes {
    /// Title saved, pastes bracketed, focus reported, no reordering of right-to-left text.
    static let enter = "\u{1B}[22;2t\u{1B}[?2004h\u{1B}[?1004h\u{1B}[8l"
    static let leave = "\u{1B}[8h\u{1B}[?1004l\u{1B}[?2004l\u{1B}[23;2t"
    /// All that a crash must undo: also the alternate screen, the keypad, the hidden cursor, colours.
    static let crash = leave + "\u{1B}[0m\u{1B}[?1l\u{1B}>\u{1B}[?25h\u{1B}[?1049l\r"

    /// The window's title; what is not printable ASCII is left out, so that no text can end the sequence.
    static func title(_ text: String) -> String {
        let safe = text.unicodeScalars.filter { (0x20..<0x7F).contains($0.value) }.prefix(80)
        return "\u{1B}]2;" + String(String.UnicodeScalarView(safe)) + "\u{07}"
    }
}
