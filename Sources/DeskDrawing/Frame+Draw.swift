import Glibc

extension Frame {
    /// Writes one line of text, in its display form, cut at `maxWidth` and at the area's edges.
    /// - Parameter ellipsis: shown in the last column when the text is cut at `maxWidth`.
    /// - Returns: the columns used.
    @discardableResult
    package mutating func put(
        _ text: String, at column: Int, _ row: Int, _ style: Style = .plain,
        maxWidth: Int = .max, ellipsis: Unicode.Scalar? = nil
    ) -> Int {
        let limit = min(maxWidth, max(0, columns - column))
        guard row >= 0, row < rows, limit > 0 else { return 0 }
        var used = 0
        var isCut = false
        DisplayText.scan(text, lines: .one) { unit in
            guard used + Int(unit.cell.width) <= limit else {
                isCut = true
                return false
            }
            set(unit.cell, over: style, column: column + used, row: row)
            used += Int(unit.cell.width)
            return true
        }
        guard isCut, let ellipsis else { return used }
        set(Cell(ellipsis, style: style), column: column + limit - 1, row: row)
        return limit
    }

    /// Writes one line of a wrapped text, cut at the area's edges.
    /// - Returns: the columns used.
    @discardableResult
    package mutating func put(
        _ line: DisplayText.Line, of text: DisplayText, at column: Int, _ row: Int, _ style: Style = .plain
    ) -> Int {
        var used = 0
        for unit in text.units[line.units] {
            guard column + used < columns else { break }
            set(unit.cell, over: style, column: column + used, row: row)
            used += Int(unit.cell.width)
        }
        return used
    }

    /// Writes one sign of the chrome.
    package mutating func put(_ glyph: Unicode.Scalar, at column: Int, _ row: Int, _ style: Style = .plain) {
        set(Cell(glyph, style: style), column: column, row: row)
    }

    /// Blanks a region of the area, in a style.
    package mutating func fill(_ region: Region, _ style: Style = .plain, with glyph: Unicode.Scalar = " ") {
        let part = region.intersection(Region(area.size))
        let cell = Cell(glyph, style: style)
        for row in part.row..<part.endRow { fill(row: row, columns: part.column..<part.endColumn, with: cell) }
    }

    /// Draws anew in a part of the current area.
    package mutating func renew(_ part: Region, _ draw: (inout Frame) -> Void) {
        fill(part)
        within(part, draw)
    }

    /// Gives what is already drawn in a region another look: a selected row.
    package mutating func restyle(_ region: Region, _ change: (Style) -> Style) {
        let part = region.intersection(Region(area.size))
        for row in part.row..<part.endRow {
            for column in part.column..<part.endColumn {
                changeStyle(column: column, row: row, change)
            }
        }
    }

    package mutating func horizontalLine(
        at column: Int, _ row: Int, columns: Int, _ style: Style = .plain, glyphs: Glyphs
    ) {
        fill(Region(column: column, row: row, columns: columns, rows: 1), style, with: glyphs.horizontal)
    }

    package mutating func verticalLine(at column: Int, _ row: Int, rows: Int, _ style: Style = .plain, glyphs: Glyphs) {
        fill(Region(column: column, row: row, columns: 1, rows: rows), style, with: glyphs.vertical)
    }

    /// A frame along the inner edge of a region, blank inside, with an optional title in its top line.
    package mutating func box(_ region: Region, title: String = "", _ style: Style = .plain, glyphs: Glyphs) {
        guard region.columns >= 2, region.rows >= 2 else { return }
        fill(region, style)
        let right = region.endColumn - 1
        let bottom = region.endRow - 1
        for row in [region.row, bottom] {
            horizontalLine(at: region.column, row, columns: region.columns, style, glyphs: glyphs)
        }
        for column in [region.column, right] {
            verticalLine(at: column, region.row, rows: region.rows, style, glyphs: glyphs)
        }
        put(glyphs.topLeft, at: region.column, region.row, style)
        put(glyphs.topRight, at: right, region.row, style)
        put(glyphs.bottomLeft, at: region.column, bottom, style)
        put(glyphs.bottomRight, at: right, bottom, style)
        guard !title.isEmpty, region.columns > 6 else { return }
        put(
            " \(title) ", at: region.column + 2, region.row, style.with(.bold), maxWidth: region.columns - 4,
            ellipsis: glyphs.ellipsis)
    }

    /// Walks the cells of a row in which two frames of one size differ, from left to right.
    package func differences(from before: Frame, row: Int, _ body: (_ column: Int, _ now: Cell, _ before: Cell) -> Void)
    {
        let first = row * size.columns
        cells.withUnsafeBufferPointer { new in
            before.cells.withUnsafeBufferPointer { old in
                let bytes = size.columns * MemoryLayout<Cell>.stride
                guard let new = new.baseAddress, let old = old.baseAddress, memcmp(new + first, old + first, bytes) != 0
                else { return }
                for index in first..<first + size.columns
                where memcmp(new + index, old + index, MemoryLayout<Cell>.stride) != 0 {
                    body(index - first, new[index], old[index])
                }
            }
        }
    }

    /// The rows as plain text, trailing blanks trimmed: what golden tests compare.
    package var text: String {
        (0..<size.rows).map { textOfRow($0) }.joined(separator: "\n")
    }

    package func textOfRow(_ row: Int) -> String {
        var scalars = String.UnicodeScalarView()
        for column in 0..<size.columns { self[column: column, row: row].write(to: &scalars) }
        while scalars.last == " " { scalars.removeLast() }
        return String(scalars)
    }

    /// A unit of text in the style of the line that it stands in; what is shown reversed stays apart from it.
    private mutating func set(_ cell: Cell, over style: Style, column: Int, row: Int) {
        var styled = cell
        styled.style = style
        styled.style.attributes.formSymmetricDifference(cell.style.attributes)
        set(styled, column: column, row: row)
    }
}
