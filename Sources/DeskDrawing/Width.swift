import CWidth

/// Columns a scalar takes on the terminal, as glibc's wcwidth says: what ncurses reckons with, so the two never differ.
package enum Width {
    /// Below the ideographs: what most screens are made of.
    private static let alphabets = table(of: 0..<firstIdeograph)
    /// The rest of planes 0 and 1, read when the first of them is shown. Above them there are only wide ideographs and
    /// unassigned scalars.
    private static let others = table(of: firstIdeograph..<planeTwo)
    private static let firstIdeograph: UInt32 = 0x3400
    private static let planeTwo: UInt32 = 0x20000

    /// By scalar value, read once from libc.
    private static func table(of scalars: Range<UInt32>) -> [Int8] {
        var widths = [Int8](repeating: -1, count: scalars.count)
        let isFilled = desk_fill_widths(&widths, scalars.lowerBound, widths.count) == 1
        return isFilled ? widths : [Int8](repeating: 1, count: widths.count)
    }

    /// 0 for a combining mark, 1, 2, or -1 for what can't be shown.
    package static func of(_ scalar: UInt32) -> Int {
        if scalar >= 0x20, scalar < 0x7F { return 1 }
        if scalar < firstIdeograph { return Int(alphabets[Int(scalar)]) }
        if scalar < planeTwo { return Int(others[Int(scalar - firstIdeograph)]) }
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
