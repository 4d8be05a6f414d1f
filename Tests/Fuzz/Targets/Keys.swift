import DeskTerminal
import DeskUI

/// What a terminal sends, with the keys that xterm's terminfo names.
enum Keys {
    private static let known: [[UInt8]: Key] = [
        Array("\u{1B}OA".utf8): .up, Array("\u{1B}OB".utf8): .down, Array("\u{1B}OH".utf8): .home,
        Array("\u{1B}[5~".utf8): .pageUp, Array("\u{1B}[3~".utf8): .delete, Array("\u{1B}[Z".utf8): .backTab,
        Array("\u{1B}OP".utf8): .function(1), Array("\u{1B}[15~".utf8): .function(5),
        Array("\u{1B}[1;5A".utf8): .controlUp,
    ]

    /// However the bytes are cut, the keys are the same, and nothing waits for ever.
    static func test(_ bytes: [UInt8]) {
        for known in [[:], Self.known] {
            let whole = keys(of: [bytes[...]], known)
            let single = keys(of: bytes.indices.map { bytes[$0...$0] }, known)
            precondition(whole == single, "other keys where bytes come one by one: \(whole) \(single)")
            let middle = Int(bytes.first ?? 0) % (bytes.count + 1)
            let halves = keys(of: [bytes[..<middle], bytes[middle...]], known)
            precondition(whole == halves, "other keys where bytes come in two pieces: \(whole) \(halves)")
        }
    }

    private static func keys(of pieces: [ArraySlice<UInt8>], _ known: [[UInt8]: Key]) -> [Typed] {
        var parser = KeyParser(known: known)
        var keys: [Key] = []
        for piece in pieces { keys += parser.feed(piece) }
        keys += parser.flush()
        precondition(!parser.isIncomplete, "bytes are left")
        return keys.flatMap(Typed.typed)
    }

    /// A key, or a scalar that was typed: what came before may have joined it to one character, or come a read earlier.
    private enum Typed: Equatable {
        case scalar(Unicode.Scalar)
        case key(Key)

        static func typed(_ key: Key) -> [Typed] {
            switch key {
            case .character(let character): return character.unicodeScalars.map { .scalar($0) }
            case .paste(let text):
                precondition(text.utf8.count <= KeyParser.pasteLimit, "a paste longer than its limit")
                for scalar in text.unicodeScalars where scalar != "\n" && scalar != "\t" {
                    let isControl = scalar.value < 0x20 || (0x7F...0x9F).contains(scalar.value)
                    precondition(!isControl, "a control is pasted")
                }
                return [.key(key)]
            default: return [.key(key)]
            }
        }
    }
}
