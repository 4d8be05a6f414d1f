/// What the screen shows: a block of cells and the place of the cursor. Views draw into it, the terminal shows it,
/// tests read it.
///
/// Everything is drawn in the current `area`, in its own coordinates, and cut at its edges: a view can neither
/// reach outside its pane nor crash on a small one. Texts take their display form on the way in, so no byte of a
/// stranger reaches the terminal raw, whoever draws it.
package struct Frame: Hashable, Sendable {
    package let size: Size
    /// Row after row; `size.columns * size.rows` of them.
    package private(set) var cells: [Cell]
    /// Where the hardware cursor stands; nil hides it.
    package private(set) var cursor: Position?
    /// The part of the frame that is being drawn in.
    package private(set) var area: Region

    package init(size: Size) {
        self.size = Size(columns: max(0, size.columns), rows: max(0, size.rows))
        cells = [Cell](repeating: .blank, count: self.size.columns * self.size.rows)
        area = Region(self.size)
    }

    /// Columns and rows of the current area.
    package var columns: Int { area.columns }
    package var rows: Int { area.rows }

    /// Lets `draw` draw in a part of the current area, with (0, 0) at the part's top left.
    package mutating func within(_ part: Region, _ draw: (inout Frame) throws -> Void) rethrows {
        let outer = area
        defer { area = outer }
        let moved = Region(
            column: outer.column + part.column, row: outer.row + part.row, columns: part.columns, rows: part.rows)
        area = moved.intersection(outer)
        try draw(&self)
    }

    /// Puts the cursor at a place of the current area; outside of it, at its nearest edge.
    package mutating func placeCursor(column: Int, row: Int) {
        guard !area.isEmpty else { return }
        cursor = Position(
            column: area.column + min(max(0, column), area.columns - 1),
            row: area.row + min(max(0, row), area.rows - 1))
    }

    package mutating func hideCursor() {
        cursor = nil
    }

    /// Takes over one row of a frame of the same size.
    package mutating func take(row: Int, of other: Frame) {
        let part = row * size.columns..<(row + 1) * size.columns
        cells.withUnsafeMutableBufferPointer { mine in
            other.cells.withUnsafeBufferPointer { theirs in
                _ = UnsafeMutableBufferPointer(rebasing: mine[part]).update(fromContentsOf: theirs[part])
            }
        }
    }

    package mutating func takeCursor(of other: Frame) { cursor = other.cursor }

    package subscript(column column: Int, row row: Int) -> Cell {
        cells[row * size.columns + column]
    }

    /// Writes one character of the area, cut at its edges, and mends a wide character that it halves.
    /// A wide character that doesn't fit becomes a blank.
    @inline(__always)
    package mutating func set(_ cell: Cell, column: Int, row: Int) {
        guard row >= 0, row < area.rows, column < area.columns, column >= 0 else { return }
        let first = (area.row + row) * size.columns
        let index = first + area.column + column
        if cells[index].isTail { breakWide(before: index, first: first) }
        if cell.width == 2 {
            let fits = column + 1 < area.columns
            breakTail(after: fits ? index + 1 : index, last: first + size.columns - 1)
            cells[index] = fits ? cell : Cell(" ", style: cell.style)
            if fits { cells[index + 1] = .tail(style: cell.style) }
        } else {
            if cells[index].width == 2 { breakTail(after: index, last: first + size.columns - 1) }
            cells[index] = cell
        }
    }

    /// Writes the same narrow character into a part of a row that lies within the area.
    package mutating func fill(row: Int, columns: Range<Int>, with cell: Cell) {
        guard let last = columns.last else { return }
        set(cell, column: columns.lowerBound, row: row)
        set(cell, column: last, row: row)
        let first = (area.row + row) * size.columns + area.column
        for index in first + columns.lowerBound..<first + columns.upperBound { cells[index] = cell }
    }

    /// Changes the look of a cell without touching its character.
    package mutating func changeStyle(column: Int, row: Int, _ change: (Style) -> Style) {
        guard row >= 0, row < area.rows, column >= 0, column < area.columns else { return }
        let index = (area.row + row) * size.columns + area.column + column
        cells[index].style = change(cells[index].style)
    }

    private mutating func breakWide(before index: Int, first: Int) {
        guard index > first, cells[index - 1].width == 2 else { return }
        cells[index - 1] = Cell(" ", style: cells[index - 1].style)
    }

    private mutating func breakTail(after index: Int, last: Int) {
        guard index < last, cells[index + 1].isTail else { return }
        cells[index + 1] = Cell(" ", style: cells[index + 1].style)
    }
}
