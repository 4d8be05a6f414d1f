/// The one pass over UTF-8 bytes that makes the display form. A base waits until its marks have come.
struct DisplayScanner {
    let lines: DisplayText.Lines
    private var hidden = DisplayText.Hidden()
    private var waiting: DisplayText.Unit?
    /// Columns since the line began, for tabs.
    private var column = 0
    private var isStopped = false

    init(lines: DisplayText.Lines) {
        self.lines = lines
    }

    /// - Parameter bytes: well-formed UTF-8, as a `String` holds it.
    @inline(__always)
    mutating func scan(_ bytes: UnsafeBufferPointer<UInt8>, _ emit: (DisplayText.Unit) -> Bool) -> DisplayText.Hidden {
        var index = 0
        while index < bytes.count, !isStopped {
            let byte = bytes[index]
            let next = index + 1 < bytes.count ? bytes[index + 1] : 0
            if byte >= 0x20, byte < 0x7F, next < 0x80 {
                if waiting != nil { flush(emit) }
                show(DisplayText.Unit(cell: Cell(Unicode.Scalar(byte)), source: Int32(truncatingIfNeeded: index)), emit)
                index += 1
            } else if byte == 0x0D, next == 0x0A {
                newline(at: index, emit)
                index += 2
            } else {
                let (scalar, length) = Self.decode(bytes, at: index)
                take(scalar, at: index, emit)
                index += length
            }
        }
        flush(emit)
        return hidden
    }

    @inline(__always)
    private static func decode(_ bytes: UnsafeBufferPointer<UInt8>, at index: Int) -> (scalar: UInt32, length: Int) {
        let first = UInt32(bytes[index])
        func rest(_ offset: Int) -> UInt32 { UInt32(bytes[index + offset] & 0x3F) }
        if first < 0x80 { return (first, 1) }
        if first < 0xE0 { return ((first & 0x1F) << 6 | rest(1), 2) }
        if first < 0xF0 { return ((first & 0x0F) << 12 | rest(1) << 6 | rest(2), 3) }
        return ((first & 0x07) << 18 | rest(1) << 12 | rest(2) << 6 | rest(3), 4)
    }

    private mutating func take(_ scalar: UInt32, at index: Int, _ emit: (DisplayText.Unit) -> Bool) {
        switch scalar {
        case 0x0A...0x0D, 0x85, 0x2028, 0x2029:
            newline(at: index, emit)
        case 0x09:
            flush(emit)
            for _ in 0..<(4 - column % 4) { show(unit(" ", at: index), emit) }
        case 0..<0x20, 0x7F:
            flush(emit)
            show(unit("^", at: index, .reverse), emit)
            show(unit(Unicode.Scalar(UInt8(truncatingIfNeeded: scalar ^ 0x40)), at: index, .reverse), emit)
        case 0x80...0x9F:
            base(0xFFFD, width: 1, at: index, emit)
        case Invisible.regionalIndicators:
            regionalIndicator(scalar, at: index, emit)
        case Invisible.skinTones where waiting.map { !$0.isSpace } ?? false:
            break
        default:
            if Invisible.isDropped(scalar) {
                hidden.count += 1
                hidden.isTold = hidden.isTold || Invisible.isTold(scalar)
                return
            }
            let width = Width.of(scalar)
            if width == 0 {
                mark(scalar, at: index)
            } else {
                base(width < 0 ? 0xFFFD : scalar, width: max(1, width), at: index, emit)
            }
        }
    }

    private mutating func newline(at index: Int, _ emit: (DisplayText.Unit) -> Bool) {
        flush(emit)
        guard lines == .many else { return show(unit(" ", at: index), emit) }
        var newline = unit("\n", at: index)
        newline.cell.width = 0
        show(newline, emit)
        column = 0
    }

    private mutating func base(_ scalar: UInt32, width: Int, at index: Int, _ emit: (DisplayText.Unit) -> Bool) {
        flush(emit)
        var unit = unit(" ", at: index)
        unit.cell.base = scalar
        unit.cell.width = UInt8(truncatingIfNeeded: width)
        waiting = unit
    }

    private mutating func mark(_ scalar: UInt32, at index: Int) {
        var base = waiting ?? unit("\u{25CC}", at: index)
        _ = base.cell.add(mark: scalar)
        waiting = base
    }

    /// Two in a row are a flag: one wide character, whose second letter stands as its first mark.
    private mutating func regionalIndicator(_ scalar: UInt32, at index: Int, _ emit: (DisplayText.Unit) -> Bool) {
        if var first = waiting, first.cell.isHalfFlag, first.cell.add(mark: scalar) {
            first.cell.width = 2
            waiting = first
        } else {
            base(scalar, width: 1, at: index, emit)
        }
    }

    private mutating func flush(_ emit: (DisplayText.Unit) -> Bool) {
        guard var unit = waiting else { return }
        waiting = nil
        if unit.cell.width == 1, Invisible.regionalIndicators.contains(unit.cell.base) {
            unit.cell.base = unit.cell.base - Invisible.regionalIndicators.lowerBound + 0x41
        }
        show(unit, emit)
    }

    @inline(__always)
    private mutating func show(_ unit: DisplayText.Unit, _ emit: (DisplayText.Unit) -> Bool) {
        column += Int(unit.cell.width)
        if !isStopped, !emit(unit) { isStopped = true }
    }

    private func unit(_ scalar: Unicode.Scalar, at index: Int, _ style: Style = .plain) -> DisplayText.Unit {
        DisplayText.Unit(cell: Cell(scalar, style: style), source: Int32(truncatingIfNeeded: index))
    }
}
