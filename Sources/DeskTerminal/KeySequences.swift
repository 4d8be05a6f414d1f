import DeskUI

/// What xterm, VTE, kitty, tmux, screen, rxvt, PuTTY and the Linux console send for keys that have no character.
enum KeySequences {
    /// - Parameter body: a control sequence's bytes after `ESC [`, with the final one.
    static func control(_ body: ArraySlice<UInt8>) -> Key? {
        guard let final = body.last, let first = body.first else { return nil }
        // Answers to questions: CSI ? 1 ; 2 c
        if (UInt8(ascii: "<")...UInt8(ascii: "?")).contains(first) { return nil }
        if first == UInt8(ascii: "["), final >= UInt8(ascii: "A"), final <= UInt8(ascii: "E") {
            return .function(Int(final) - 0x40)
        }
        let numbers = body.dropLast().split(separator: UInt8(ascii: ";"), omittingEmptySubsequences: false)
            .map { Int(String(decoding: $0, as: UTF8.self)) ?? 0 }
        // The second number is 1 + Shift 1 + Alt 2 + Ctrl 4. With arrows, Alt stands for Ctrl: both move by words.
        let modifiers = numbers.count > 1 ? max(0, numbers[1] - 1) : 0
        if final == UInt8(ascii: "~") { return numbers.first.flatMap(numbered) }
        if let arrow = arrow(final) { return modifiers & 6 == 0 ? arrow.plain : arrow.control }
        switch final {
        case UInt8(ascii: "H"): return .home
        case UInt8(ascii: "F"): return .end
        case UInt8(ascii: "Z"): return .backTab
        case UInt8(ascii: "P")...UInt8(ascii: "S"): return .function(Int(final) - 0x4F)
        case UInt8(ascii: "I"): return .focusIn
        case UInt8(ascii: "O"): return .focusOut
        case UInt8(ascii: "a")...UInt8(ascii: "d"): return arrow(final - 0x20)?.plain
        default: return nil
        }
    }

    /// - Parameter final: the byte after `ESC O`.
    static func singleShift(_ final: UInt8) -> Key? {
        if let arrow = arrow(final) { return arrow.plain }
        switch final {
        case UInt8(ascii: "H"): return .home
        case UInt8(ascii: "F"): return .end
        case UInt8(ascii: "M"): return .enter
        case UInt8(ascii: "P")...UInt8(ascii: "S"): return .function(Int(final) - 0x4F)
        case UInt8(ascii: "a")...UInt8(ascii: "d"): return arrow(final - 0x20)?.control
        default: return nil
        }
    }

    private static func arrow(_ final: UInt8) -> (plain: Key, control: Key)? {
        switch final {
        case UInt8(ascii: "A"): (.up, .controlUp)
        case UInt8(ascii: "B"): (.down, .controlDown)
        case UInt8(ascii: "C"): (.right, .controlRight)
        case UInt8(ascii: "D"): (.left, .controlLeft)
        default: nil
        }
    }

    private static func numbered(_ number: Int) -> Key? {
        switch number {
        case 1, 7: .home
        case 3: .delete
        case 4, 8: .end
        case 5: .pageUp
        case 6: .pageDown
        case 11...15: .function(number - 10)
        case 17...21: .function(number - 11)
        case 23...24: .function(number - 12)
        default: nil
        }
    }
}
