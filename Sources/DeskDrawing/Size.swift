/// How large a screen or a part of one is, in character cells.
package struct Size: Hashable, Sendable {
    package var columns: Int
    package var rows: Int

    package init(columns: Int, rows: Int) {
        self.columns = columns
        self.rows = rows
    }
}

/// One cell's place, counted from 0 at the top left.
package struct Position: Hashable, Sendable {
    package var column: Int
    package var row: Int

    package init(column: Int, row: Int) {
        self.column = column
        self.row = row
    }
}

/// A rectangle of cells: a pane, a dialog, the place of one line.
package struct Region: Hashable, Sendable {
    package var column: Int
    package var row: Int
    package var columns: Int
    package var rows: Int

    package init(column: Int, row: Int, columns: Int, rows: Int) {
        self.column = column
        self.row = row
        self.columns = max(0, columns)
        self.rows = max(0, rows)
    }

    package init(_ size: Size) {
        self.init(column: 0, row: 0, columns: size.columns, rows: size.rows)
    }

    package var size: Size { Size(columns: columns, rows: rows) }
    package var isEmpty: Bool { columns == 0 || rows == 0 }

    /// The column right of the region.
    package var endColumn: Int { column + columns }
    /// The row below the region.
    package var endRow: Int { row + rows }

    package func contains(_ position: Position) -> Bool {
        (column..<endColumn).contains(position.column) && (row..<endRow).contains(position.row)
    }

    /// What both cover; empty when they don't meet.
    package func intersection(_ other: Region) -> Region {
        let left = max(column, other.column)
        let top = max(row, other.row)
        return Region(
            column: left, row: top,
            columns: min(endColumn, other.endColumn) - left, rows: min(endRow, other.endRow) - top)
    }

    /// The region without `columns` at each side and `rows` at top and bottom.
    package func inset(columns: Int, rows: Int) -> Region {
        Region(
            column: column + columns, row: row + rows,
            columns: self.columns - 2 * columns, rows: self.rows - 2 * rows)
    }

    /// A region of `size` in the middle of this one, cut down to it.
    package func centred(_ size: Size) -> Region {
        let columns = min(size.columns, self.columns)
        let rows = min(size.rows, self.rows)
        return Region(
            column: column + (self.columns - columns) / 2, row: row + (self.rows - rows) / 2,
            columns: columns, rows: rows)
    }
}
