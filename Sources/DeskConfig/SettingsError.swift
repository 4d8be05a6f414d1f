/// What is wrong with a config file, and where. The edges put it into words.
package enum SettingsError: Error, Sendable, Equatable {
    /// The file can't be read; `code` is errno's.
    case unreadable(path: String, code: Int32)
    /// Longer than `ConfigFile.longest`.
    case tooLong(path: String)
    /// Not UTF-8; `line` is the first such.
    case notText(path: String, line: Int)
    /// A NUL byte, which is in no text; `line` is the first such.
    case hasNUL(path: String, line: Int)
    /// Not TOML from there on. What the parser says of it is in English, and about its own grammar.
    case syntax(line: Int, column: Int)
    /// A value that is none of TOML's: most often a text without quotes.
    case notAValue(key: String, value: String, line: Int)
    /// Nothing behind the `=`.
    case noValue(key: String, line: Int)
    /// A key or a table that stood before.
    case setTwice(key: String, line: Int, first: Int)
    /// A quote, bracket or brace that isn't closed on its line.
    case unclosed(sign: String, line: Int)
    /// A blank that is none to TOML, such as a no-break space.
    case strangeBlank(line: Int)
    case unknownKey(String, line: Int?, didYouMean: String?)
    case wrongType(key: String, expected: Expected, line: Int?)
    /// The type is right, the value isn't one of these.
    case notAllowed(key: String, value: String, allowed: [String], line: Int?)
    /// The type is right, the value isn't of the kind of these examples.
    case invalid(key: String, value: String, examples: [String], line: Int?)
    case outOfRange(key: String, value: Int, allowed: ClosedRange<Int>, line: Int?)
    /// Not a duration such as `5m`.
    case notADuration(key: String, value: String, line: Int?)
    /// An hour of the day, `value`, that isn't after the one of another key, `hour`; or, with `isLate`, not before it.
    case outOfOrder(key: String, value: String, other: String, hour: String, isLate: Bool, line: Int?)
    /// An address that another key has: one program can't listen twice on it.
    case sameAddress(key: String, other: String, address: String, line: Int?)
    /// Set, but without the other key that it is of no use without.
    case needs(key: String, other: String, line: Int?)

    /// What a key wants.
    package enum Expected: Sendable, Equatable {
        case text, integer, boolean, table, textOrList
    }
}
