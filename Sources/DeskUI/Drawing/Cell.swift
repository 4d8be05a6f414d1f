/// One character cell: plain memory, so that a frame is one flat block that is compared in microseconds.
package struct Cell: Hashable, Sendable {
    /// Combining marks on the base, in order; 0 where there is none. Four is the most a terminal is trusted with.
    package var marks: SIMD4<UInt32>
    /// The base character's scalar value; 0 in the second cell of a wide character.
    package var base: UInt32
    package var style: Style
    /// Columns the character takes: 1 or 2; 0 in the second cell of a wide character.
    package var width: UInt8

    package init(_ base: Unicode.Scalar, width: Int = 1, style: Style = .plain) {
        marks = SIMD4(repeating: 0)
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
