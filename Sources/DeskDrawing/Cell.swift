/// One character cell: 24 bytes of plain memory without gaps, so that a frame is one flat block that is compared in
/// microseconds.
package struct Cell: Hashable, Sendable {
    /// Combining marks on the base, in order; 0 where there is none. Four is the most a terminal is trusted with.
    package var marks: Marks
    /// The base character's scalar value; 0 in the second cell of a wide character.
    package var base: UInt32
    package var style: Style
    /// Columns the character takes: 1 or 2; 0 in the second cell of a wide character.
    package var width: UInt8

    package init(_ base: Unicode.Scalar, width: Int = 1, style: Style = .plain) {
        marks = Marks()
        self.base = base.value
        self.style = style
        self.width = UInt8(truncatingIfNeeded: width)
    }

    package static let blank = Cell(" ")

    /// The cell right of a wide character, which owns it.
    package static func tail(style: Style) -> Cell {
        var cell = Cell(" ", width: 0, style: style)
        cell.base = 0
        return cell
    }

    package var isTail: Bool { width == 0 }

    /// Adds a combining mark; false when the base has four already.
    package mutating func add(mark: UInt32) -> Bool {
        for index in 0..<4 where marks[index] == 0 {
            marks[index] = mark
            return true
        }
        return false
    }

    /// Appends base and marks to `text`.
    package func write(to text: inout String.UnicodeScalarView) {
        guard let scalar = Unicode.Scalar(base), base != 0 else { return }
        text.append(scalar)
        for index in 0..<4 {
            guard marks[index] != 0, let mark = Unicode.Scalar(marks[index]) else { return }
            text.append(mark)
        }
    }
}

/// Up to four combining marks; 0 where there is none.
package struct Marks: Hashable, Sendable {
    private var first: UInt32
    private var second: UInt32
    private var third: UInt32
    private var fourth: UInt32

    package init(_ first: UInt32 = 0, _ second: UInt32 = 0, _ third: UInt32 = 0, _ fourth: UInt32 = 0) {
        self.first = first
        self.second = second
        self.third = third
        self.fourth = fourth
    }

    package subscript(index: Int) -> UInt32 {
        get {
            switch index {
            case 0: first
            case 1: second
            case 2: third
            default: fourth
            }
        }
        set {
            switch index {
            case 0: first = newValue
            case 1: second = newValue
            case 2: third = newValue
            default: fourth = newValue
            }
        }
    }
}
