/// A key as xterm sends it to a program that has asked for the keypad's modes.
package enum Keystroke: Hashable, Sendable {
    case enter, newLine, altEnter, escape, tab, backTab, backspace, delete
    case up, down, left, right, controlUp, controlDown, controlLeft, controlRight
    case home, end, pageUp, pageDown
    case control(Character)
    case alt(Character)
    case function(Int)
    case focusIn, focusOut

    var bytes: [UInt8] {
        switch self {
        case .enter: [13]
        case .newLine: [10]
        case .altEnter: [27, 13]
        case .escape: [27]
        case .tab: [9]
        case .backspace: [127]
        case .control(let letter): [(letter.asciiValue ?? 0) & 0x1F]
        case .alt(let letter): [27] + Array(String(letter).utf8)
        default: [27] + Array(sequence.utf8)
        }
    }

    private var sequence: String {
        switch self {
        case .backTab: "[Z"
        case .delete: "[3~"
        case .up: "OA"
        case .down: "OB"
        case .right: "OC"
        case .left: "OD"
        case .controlUp: "[1;5A"
        case .controlDown: "[1;5B"
        case .controlRight: "[1;5C"
        case .controlLeft: "[1;5D"
        case .home: "OH"
        case .end: "OF"
        case .pageUp: "[5~"
        case .pageDown: "[6~"
        case .focusIn: "[I"
        case .focusOut: "[O"
        case .function(let number):
            switch number {
            case 1...4: "O" + ["P", "Q", "R", "S"][number - 1]
            case 5: "[15~"
            case 6...10: "[\(number + 11)~"
            default: "[\(number + 12)~"
            }
        default: ""
        }
    }
}

extension Pty {
    /// Types a text as it is, letter by letter.
    package func type(_ text: String) throws {
        try send(Array(text.utf8))
    }

    package func press(_ keys: Keystroke...) throws {
        for key in keys { try send(key.bytes) }
    }

    /// Pastes as a terminal does that was asked to bracket pastes: newlines come as CR.
    package func paste(_ text: String) throws {
        let carried = text.split(separator: "\n", omittingEmptySubsequences: false).joined(separator: "\r")
        try send(Array("\u{1B}[200~\(carried)\u{1B}[201~".utf8))
    }
}
