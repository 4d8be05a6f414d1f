import Foundation

/// Where strangers' bytes come in. Each is thrown at the product's own door, never at a copy of it.
enum Target: String, CaseIterable {
    /// What a terminal sends.
    case keys
    /// What is shown of somebody's text.
    case text
    /// A snooze's time, as a person writes it.
    case times
    /// config.toml.
    case settings
    /// The lines of `receive`.
    case lines
    /// Requests of visitors' pages: the route is the first byte, the body is the rest.
    case bodies
    /// The log and the rows of a database that somebody damaged.
    case log

    /// Traps, which libFuzzer sees, when something is not as it must be.
    func test(_ bytes: [UInt8]) {
        switch self {
        case .keys: Keys.test(bytes)
        case .text: Texts.test(bytes)
        case .times: Times.test(bytes)
        case .settings: SettingsFile.test(bytes)
        case .lines: Lines.test(bytes)
        case .bodies: Bodies.test(bytes)
        case .log: Log.test(bytes)
        }
    }
}

/// What must be so of everything that reaches a person.
enum Shown {
    /// Of what a terminal must never be sent as it is: controls, what turns the direction, what can't be seen.
    static func isHarmless(_ text: String) -> Bool {
        !text.unicodeScalars.contains { scalar in
            switch scalar.value {
            case 0..<0x20, 0x7F...0x9F, 0x061C, 0x200B...0x200F, 0x2028...0x202E, 0x2060...0x2069, 0xFEFF,
                0xE0000...0xE007F:
                true
            default: false
            }
        }
    }

    /// A sentence that says what is wrong: there is one, on one line, harmless, and short whatever it is about.
    static func check(sentence: String) {
        precondition(!sentence.isEmpty, "an error without words")
        precondition(isHarmless(sentence), "a control in an error: \(sentence)")
        precondition(sentence.unicodeScalars.count <= 2_000, "an error of \(sentence.unicodeScalars.count) characters")
    }
}

/// A file without a name that holds these bytes.
struct NamelessFile: ~Copyable {
    let descriptor: Int32

    init(_ bytes: [UInt8]) {
        var path = Array((FileManager.default.temporaryDirectory.path + "/fuzz-XXXXXX").utf8CString)
        descriptor = mkstemp(&path)
        unlink(path)
        precondition(descriptor >= 0, "no file: \(errno)")
        precondition(bytes.isEmpty || write(descriptor, bytes, bytes.count) == bytes.count, "no room: \(errno)")
        lseek(descriptor, 0, SEEK_SET)
    }

    deinit { close(descriptor) }

    var path: String { "/proc/self/fd/\(descriptor)" }
}
