/// What is wrong with a config file, and where. The edges put it into words.
package enum SettingsError: Error, Sendable, Equatable {
    /// The file can't be read; `code` is errno's.
    case unreadable(path: String, code: Int32)
    /// Not UTF-8, or NUL bytes, or longer than `Settings.longest`.
    case notText(path: String)
    /// Not TOML; `detail` is the parser's own English.
    case syntax(line: Int, column: Int, detail: String)
    /// A value that is none of TOML's: most often a text without quotes.
    case notAValue(line: Int)
    case unknownKey(String, line: Int?, didYouMean: String?)
    case wrongType(key: String, expected: Expected, line: Int?)
    /// The type is right, the value isn't one of these.
    case notAllowed(key: String, value: String, allowed: [String], line: Int?)
    /// The type is right, the value isn't of the kind of these examples.
    case invalid(key: String, value: String, examples: [String], line: Int?)
    case outOfRange(key: String, value: Int, allowed: ClosedRange<Int>, line: Int?)
    /// Not a duration such as `5m`.
    case notADuration(key: String, value: String, line: Int?)
    /// Set, but without the other key that it is of no use without.
    case needs(key: String, other: String, line: Int?)

    /// What a key wants.
    package enum Expected: Sendable, Equatable {
        case text, integer, boolean, table, textOrList
    }
}
