import CWidth

/// Columns a scalar takes on the terminal, as glibc's wcwidth says: what ncurses reckons with, so the two never differ.
package enum Width {
    /// Planes 0 and 1 by scalar value, read once from libc. Above them there are only wide ideographs and unassigned scalars.
    private static let table: [Int8] = {
        var widths = [Int8](repeating: -1, count: 0x20000)
        guard desk_fill_widths(&widths, widths.count) == 1 else { return [Int8](repeating: 1, count: widths.count) }
        return widths
    }()

    /// 0 for a combining mark, 1, 2, or -1 for what can't be shown.
    package static func of(_ scalar: UInt32) -> Int {
        if scalar >= 0x20, scalar < 0x7F { return 1 }
        if scalar < 0x20000 { return Int(table[Int(scalar)]) }
        let isIdeograph = (0x20000...0x2FFFD).contains(scalar) || (0x30000...0x3FFFD).contains(scalar)
        return isIdeograph ? 2 : -1
    }

    /// Columns of a text on one line, in its display form.
    package static func of(_ text: String) -> Int {
        var columns = 0
        DisplayText.scan(text, lines: .one) { unit in
            columns += Int(unit.cell.width)
            return true
        }
        return columns
    }
}
