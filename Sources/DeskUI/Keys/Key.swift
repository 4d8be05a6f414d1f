/// One thing the person at the keyboard did, or the terminal reported.
package enum Key: Hashable, Sendable {
    /// A typed character, space included.
    case character(Character)
    /// Ctrl with a small letter or one of `\ ] ^ _ @`. Those that are keys of their own (Ctrl-I, Ctrl-M, Ctrl-J,
    /// Ctrl-H, Ctrl-[) never come as this.
    case control(Character)
    case alt(Character)
    case enter
    /// Ctrl-J.
    case newLine
    case altEnter
    case tab
    case backTab
    case backspace
    case altBackspace
    case delete
    case escape
    case up, down, left, right
    case controlUp, controlDown, controlLeft, controlRight
    case home, end, pageUp, pageDown
    case function(Int)
    /// A whole bracketed paste, as it came but with `\n` for its newlines.
    case paste(String)
    /// The paste before this was longer than what a terminal's reader keeps; its end is missing.
    case pasteCut
    case focusIn, focusOut
    /// The window has another size; the terminal knows which.
    case resize
}

/// Keys by the names a person writes in the config and reads in the footer: `Ctrl-N`, `Alt-A`, `F8`, `Enter`, `x`.
extension Key {
    private static let names: [(key: Key, name: String)] = [
        (.enter, "Enter"), (.newLine, "Ctrl-J"), (.altEnter, "Alt-Enter"), (.tab, "Tab"), (.backTab, "Shift-Tab"),
        (.backspace, "Backspace"), (.altBackspace, "Alt-Backspace"), (.delete, "Delete"), (.escape, "Esc"),
        (.up, "Up"), (.down, "Down"), (.left, "Left"), (.right, "Right"),
        (.controlUp, "Ctrl-Up"), (.controlDown, "Ctrl-Down"),
        (.controlLeft, "Ctrl-Left"), (.controlRight, "Ctrl-Right"),
        (.home, "Home"), (.end, "End"), (.pageUp, "PageUp"), (.pageDown, "PageDown"),
        (.character(" "), "Space"), (.control("@"), "Ctrl-Space"), (.alt(" "), "Alt-Space"),
    ]

    /// Other spellings of the same keys: what the terminal can't tell apart is one key.
    private static let synonyms: [(name: String, key: Key)] = [
        ("Return", .enter), ("Escape", .escape), ("Del", .delete), ("BackTab", .backTab), ("PgUp", .pageUp),
        ("PgDn", .pageDown), ("Ctrl-I", .tab), ("Ctrl-M", .enter), ("Ctrl-H", .backspace), ("Ctrl-[", .escape),
    ]

    /// The key's name; nil for what no one can press on purpose: a paste, focus, a resize.
    package var name: String? {
        if let known = Self.names.first(where: { $0.key == self }) { return known.name }
        switch self {
        case .character(let character): return String(character)
        case .control(let letter): return "Ctrl-" + letter.uppercased()
        case .alt(let letter): return "Alt-" + (letter.isUppercase ? "Shift-" : "") + letter.uppercased()
        case .function(let number): return "F\(number)"
        default: return nil
        }
    }

    /// Reads a key's name, case-insensitive but for a lone character (`G` is not `g`).
    /// - Returns: nil when no key is called so.
    package init?(name: String) {
        if name.count == 1, let character = name.first {
            guard name != " ", name.unicodeScalars.allSatisfy({ !$0.properties.isWhitespace && $0.value >= 0x20 })
            else { return nil }
            self = .character(character)
            return
        }
        let wanted = name.lowercased()
        if let known = Self.names.first(where: { $0.name.lowercased() == wanted }) {
            self = known.key
        } else if let other = Self.synonyms.first(where: { $0.name.lowercased() == wanted }) {
            self = other.key
        } else if wanted.hasPrefix("ctrl-"), wanted.count == 6, let letter = wanted.last,
            letter.isASCII, letter.isLetter || "\\]^_".contains(letter)
        {
            self = .control(letter)
        } else if wanted.hasPrefix("alt-shift-"), wanted.count == 11, let letter = wanted.last, letter.isLetter {
            self = .alt(Character(letter.uppercased()))
        } else if wanted.hasPrefix("alt-"), wanted.count == 5, let letter = wanted.last {
            self = .alt(letter)
        } else if wanted.hasPrefix("f"), let number = Int(wanted.dropFirst()), (1...24).contains(number) {
            self = .function(number)
        } else {
            return nil
        }
    }
}
