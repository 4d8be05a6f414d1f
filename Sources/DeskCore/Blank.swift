extension String {
    /// Whether it says nothing: blanks, control and format code points, and those that show nothing at all. Such a text
    /// is no message, note, name, tag or reason. (docs/rules.md 2.17)
    package var isBlank: Bool { unicodeScalars.allSatisfy(\.isBlank) }
}

extension Unicode.Scalar {
    /// Braille without dots and the null notehead draw nothing, though Unicode counts them among the symbols.
    private static let emptySigns: Set<Unicode.Scalar> = ["\u{2800}", "\u{1D159}"]

    package var isBlank: Bool {
        if properties.isWhitespace || properties.isDefaultIgnorableCodePoint { return true }
        switch properties.generalCategory {
        case .control, .format, .lineSeparator, .paragraphSeparator, .spaceSeparator: return true
        default: return Self.emptySigns.contains(self)
        }
    }
}
