import DeskTesting

/// What a program wrote to its terminal: nothing of a stranger's may be obeyed there.
struct Harmless {
    /// Final bytes of the control sequences that the desk itself uses.
    private static let sequences = Set("ABCDGHJKLMPSTXZ@bdfhlmnpqrtu".utf8)

    /// - Returns: how many bytes of control reached the terminal that the program has no reason to send; with the first one.
    static func strangers(in transcript: [UInt8]) -> (count: Int, first: String?) {
        var count = 0
        var first: String?
        func accuse(_ what: String) {
            count += 1
            first = first ?? what
        }
        let scalars = Array(String(decoding: transcript, as: UTF8.self).unicodeScalars)
        var index = 0
        while index < scalars.count {
            let scalar = scalars[index]
            index += 1
            switch scalar.value {
            case 0x1B:
                if let fault = sequence(scalars, &index) { accuse(fault) }
            // Bell, backspace, tab, new line, return: curses moves with them.
            case 0x07...0x0A, 0x0D, 0x0E, 0x0F: break
            case 0..<0x20, 0x7F...0x9F: accuse("U+\(String(scalar.value, radix: 16))")
            case 0x061C, 0x200B...0x200F, 0x2028...0x202E, 0x2060...0x2069, 0xFEFF, 0xE0000...0xE007F:
                accuse("U+\(String(scalar.value, radix: 16))")
            default: break
            }
        }
        return (count, first)
    }

    /// - Parameter index: after the escape; afterwards, after the sequence.
    private static func sequence(_ scalars: [Unicode.Scalar], _ index: inout Int) -> String? {
        guard index < scalars.count else { return nil }
        let kind = scalars[index]
        index += 1
        switch kind {
        case "[":
            while index < scalars.count, (0x20...0x3F).contains(scalars[index].value) { index += 1 }
            guard index < scalars.count else { return nil }
            let last = scalars[index]
            index += 1
            return last.isASCII && sequences.contains(UInt8(last.value)) ? nil : "CSI … \(last)"
        case "]":
            let start = index
            while index < scalars.count, scalars[index].value != 7, scalars[index].value != 0x1B { index += 1 }
            let command = String(String.UnicodeScalarView(scalars[start..<index]))
            if index < scalars.count, scalars[index].value == 0x1B { index += 1 }
            index += 1
            // 104 gives the terminal its own colours back.
            return command.hasPrefix("2;pupitre") || command == "104" ? nil : "OSC \(command.prefix(40))"
        case "(", ")":
            index += 1
            return nil
        case "=", ">", "7", "8", "M": return nil
        default: return "ESC \(kind)"
        }
    }
}
