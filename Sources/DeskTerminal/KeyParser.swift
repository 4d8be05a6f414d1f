import DeskDrawing
import DeskUI

/// Bytes from the terminal in, keys out. What is not complete waits for more bytes; `flush` says that none came in time.
///
/// It reads the bytes itself rather than through wget_wch: that loses a character whose bytes come in two reads, which
/// happens in every long paste, and types the tail of an unknown sequence as text.
package struct KeyParser {
    /// A paste's bytes beyond this are dropped, and `Key.pasteCut` follows it.
    package static let pasteLimit = 1 << 20
    private static let pasteEnd: [UInt8] = Array("\u{1B}[201~".utf8)
    /// No known sequence is longer.
    private static let sequenceLimit = 64

    /// Keys of this terminal as terminfo knows them, by their bytes; what it lacks is read as xterm and its kin send it.
    private let known: [[UInt8]: Key]
    private let knownLengths: [Int]
    private var bytes: [UInt8] = []
    /// The paste so far; nil outside of one.
    private var paste: [UInt8]?
    private var isPasteCut = false

    package init(known: [[UInt8]: Key] = [:]) {
        self.known = known.filter { $0.key.count > 1 && $0.key[0] == 0x1B }
        knownLengths = Set(self.known.keys.map(\.count)).sorted(by: >)
    }

    /// Bytes wait for those that follow them.
    package var isIncomplete: Bool { !bytes.isEmpty || paste != nil }
    var isPasting: Bool { paste != nil }

    package mutating func feed(_ more: some Sequence<UInt8>) -> [Key] {
        bytes.append(contentsOf: more)
        return parse(isFinal: false)
    }

    /// Takes what waits for what it is: a lone ESC is the key, an unclosed paste is over.
    package mutating func flush() -> [Key] {
        parse(isFinal: true)
    }

    private mutating func parse(isFinal: Bool) -> [Key] {
        var keys: [Key] = []
        var index = 0
        while index < bytes.count || (isFinal && paste != nil) {
            if paste != nil {
                guard let next = takePaste(from: index, isFinal: isFinal, into: &keys) else { break }
                index = next
                continue
            }
            guard let step = key(at: index, isFinal: isFinal) else { break }
            if step.isPasteStart { paste = [] }
            if let key = step.key { keys.appendTyped(key) }
            index += step.length
        }
        bytes.removeFirst(min(index, bytes.count))
        return keys
    }

    /// - Returns: where the bytes after the paste begin; nil when its end has not come.
    private mutating func takePaste(from index: Int, isFinal: Bool, into keys: inout [Key]) -> Int? {
        var end = index
        while end < bytes.count {
            if bytes[end] == 0x1B {
                let rest = bytes[end...].prefix(Self.pasteEnd.count)
                if rest.elementsEqual(Self.pasteEnd) {
                    keys += closePaste(bytes[index..<end])
                    return end + Self.pasteEnd.count
                }
                if !isFinal, Self.pasteEnd.starts(with: rest) { break }
            }
            end += 1
        }
        if isFinal {
            keys += closePaste(bytes[index..<end])
            return end
        }
        keep(bytes[index..<end])
        bytes.removeSubrange(index..<end)
        return nil
    }

    private mutating func keep(_ more: ArraySlice<UInt8>) {
        let room = max(0, Self.pasteLimit - (paste?.count ?? 0))
        paste?.append(contentsOf: more.prefix(room))
        if more.count > room { isPasteCut = true }
    }

    private mutating func closePaste(_ last: ArraySlice<UInt8>) -> [Key] {
        keep(last)
        defer { (paste, isPasteCut) = (nil, false) }
        let key = Key.paste(DisplayText.outgoing(String(decoding: paste ?? [], as: UTF8.self)))
        return isPasteCut ? [key, .pasteCut] : [key]
    }

    private func key(at index: Int, isFinal: Bool) -> Step? {
        let byte = bytes[index]
        if byte == 0x1B { return escape(at: index, isFinal: isFinal) }
        if byte < 0x20 || byte == 0x7F { return Step(Self.control(byte), 1) }
        return character(at: index, isFinal: isFinal).map { Step(.character($0.character), $0.length) }
    }

    private func escape(at index: Int, isFinal: Bool) -> Step? {
        for length in knownLengths where index + length <= bytes.count {
            if let key = known[Array(bytes[index..<index + length])] { return Step(key, length) }
        }
        guard index + 1 < bytes.count else { return isFinal ? Step(.escape, 1) : nil }
        switch bytes[index + 1] {
        case 0x1B: return Step(.escape, 1)
        case UInt8(ascii: "["): return controlSequence(at: index, isFinal: isFinal)
        case UInt8(ascii: "O"): return singleShift(at: index, isFinal: isFinal)
        case UInt8(ascii: "]"), UInt8(ascii: "P"), UInt8(ascii: "_"), UInt8(ascii: "^"):
            return answer(at: index, isFinal: isFinal)
        case 0x0D, 0x0A: return Step(.altEnter, 2)
        case 0x08, 0x7F: return Step(.altBackspace, 2)
        case 0..<0x20: return Step(.escape, 1)
        default: return character(at: index + 1, isFinal: isFinal).map { Step(.alt($0.character), 1 + $0.length) }
        }
    }

    private func controlSequence(at index: Int, isFinal: Bool) -> Step? {
        var end = index + 2
        // The Linux console's F1 to F5: CSI [ A
        if end < bytes.count, bytes[end] == UInt8(ascii: "[") { end += 1 }
        while end < bytes.count, end - index < Self.sequenceLimit {
            switch bytes[end] {
            case 0x20...0x3F: end += 1
            case 0x40...0x7E:
                let body = bytes[index + 2...end]
                if body.elementsEqual("200~".utf8) { return Step(nil, end + 1 - index, isPasteStart: true) }
                return Step(KeySequences.control(body), end + 1 - index)
            default: return Step(nil, end - index)
            }
        }
        if end - index >= Self.sequenceLimit { return Step(nil, end - index) }
        guard isFinal else { return nil }
        return end == index + 2 ? Step(.alt("["), 2) : Step(nil, end - index)
    }

    private func singleShift(at index: Int, isFinal: Bool) -> Step? {
        guard index + 2 < bytes.count else { return isFinal ? Step(.alt("O"), 2) : nil }
        let byte = bytes[index + 2]
        guard byte >= 0x20, byte < 0x7F else { return Step(.alt("O"), 2) }
        return Step(KeySequences.singleShift(byte), 3)
    }

    /// Something the terminal says of itself, up to BEL or ST: not a key.
    private func answer(at index: Int, isFinal: Bool) -> Step? {
        for end in (index + 2)..<max(index + 2, bytes.count) {
            if bytes[end] == 0x07 { return Step(nil, end + 1 - index) }
            if bytes[end] == UInt8(ascii: "\\"), bytes[end - 1] == 0x1B, end > index + 2 {
                return Step(nil, end + 1 - index)
            }
        }
        guard isFinal else { return nil }
        guard bytes.count == index + 2 else { return Step(nil, bytes.count - index) }
        return Step(.alt(Character(Unicode.Scalar(bytes[index + 1]))), 2)
    }

    private func character(at index: Int, isFinal: Bool) -> (character: Character, length: Int)? {
        let first = bytes[index]
        let wanted = first < 0x80 ? 1 : first < 0xC2 ? 1 : first < 0xE0 ? 2 : first < 0xF0 ? 3 : first < 0xF5 ? 4 : 1
        let rest = bytes[index...].dropFirst().prefix(wanted - 1).prefix { $0 & 0xC0 == 0x80 }
        let length = 1 + rest.count
        if length < wanted, index + length == bytes.count, !isFinal { return nil }
        let text = String(decoding: bytes[index..<index + length], as: UTF8.self)
        return (text.count == 1 ? text.first ?? "\u{FFFD}" : "\u{FFFD}", length)
    }

    private static func control(_ byte: UInt8) -> Key {
        switch byte {
        case 0x09: .tab
        case 0x0A: .newLine
        case 0x0D: .enter
        case 0x08, 0x7F: .backspace
        case 0x01...0x1A: .control(Character(Unicode.Scalar(byte + 0x60)))
        default: .control(Character(Unicode.Scalar(byte + 0x40)))
        }
    }

    /// How many bytes made which key; no key when they mean nothing to the desk.
    private struct Step {
        let key: Key?
        let length: Int
        let isPasteStart: Bool

        init(_ key: Key?, _ length: Int, isPasteStart: Bool = false) {
            self.key = key
            self.length = length
            self.isPasteStart = isPasteStart
        }
    }
}

extension [Key] {
    /// Appends a key; a scalar that continues the character typed before it (a combining mark) joins it.
    fileprivate mutating func appendTyped(_ key: Key) {
        if case .character(let scalar) = key, !scalar.isASCII, case .character(let before)? = last {
            let joined = String(before) + String(scalar)
            if joined.count == 1, let character = joined.first {
                self[count - 1] = .character(character)
                return
            }
        }
        append(key)
    }
}
