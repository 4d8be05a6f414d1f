extension DisplayText {
    /// One line of a wrapped text.
    package struct Line: Hashable, Sendable {
        /// The units it shows.
        package let units: Range<Int>
        /// Columns they take.
        package let width: Int
        /// The bytes of the original it stands for; with the spaces that a break swallowed, without the newline.
        package let source: Range<Int>
        /// The line ends because the text has a newline there, or ends.
        package let endsParagraph: Bool
    }

    /// Breaks the text into lines of at most `width` columns: at newlines, after spaces, around wide characters,
    /// and within a word that is longer than a line. Spaces that don't fit at the end of a line show nothing.
    /// - Returns: at least one line. After a final newline comes an empty one.
    package func wrap(width: Int) -> [Line] {
        let limit = max(1, width)
        var lines: [Line] = []
        var start = 0
        var chance: (index: Int, width: Int)?
        var used = 0
        var index = 0
        while index < units.count {
            let unit = units[index]
            let columns = Int(unit.cell.width)
            if unit.isNewline {
                lines.append(line(start..<index, used, until: index, endsParagraph: true))
                start = index + 1
                (chance, used) = (nil, 0)
            } else if used + columns <= limit || index == start {
                if columns == 2, index > start { chance = (index, used) }
                used += columns
                if unit.isSpace || columns == 2 { chance = (index + 1, used) }
            } else if unit.isSpace {
                let next = units[index...].firstIndex { !$0.isSpace } ?? units.count
                if next < units.count, units[next].isNewline {
                    lines.append(line(start..<index, used, until: next, endsParagraph: true))
                    start = next + 1
                } else if next == units.count {
                    lines.append(line(start..<index, used, until: next, endsParagraph: true))
                    return lines
                } else {
                    lines.append(line(start..<index, used, until: next, endsParagraph: false))
                    start = next
                }
                (chance, used, index) = (nil, 0, start - 1)
            } else {
                let end = columns == 2 ? (index, used) : chance ?? (index, used)
                lines.append(line(start..<end.0, end.1, until: end.0, endsParagraph: false))
                start = end.0
                (chance, used, index) = (nil, 0, start - 1)
            }
            index += 1
        }
        lines.append(line(start..<units.count, used, until: units.count, endsParagraph: true))
        return lines
    }

    /// Where a place of the original (in UTF-8 bytes) stands in the wrapped lines; a place at a break stands at the start
    /// of the next line. The column is at most the line's width, so wrap one column narrower than a composer is wide.
    package func position(of offset: Int, in lines: [Line]) -> Position {
        let row = (lines.lastIndex { $0.source.lowerBound <= offset }) ?? 0
        guard lines.indices.contains(row) else { return Position(column: 0, row: 0) }
        let before = units[lines[row].units].prefix { Int($0.source) < offset }
        return Position(column: before.reduce(0) { $0 + Int($1.cell.width) }, row: row)
    }

    /// The place of the original (in UTF-8 bytes) at a column of a line, the nearest to the left; beyond the line's end
    /// its last place that still stands on it.
    package func offset(at position: Position, in lines: [Line]) -> Int {
        guard lines.indices.contains(position.row) else { return position.row < 0 ? 0 : sourceCount }
        let line = lines[position.row]
        var column = 0
        for unit in units[line.units] {
            column += Int(unit.cell.width)
            if column > position.column { return Int(unit.source) }
        }
        if line.endsParagraph { return line.source.upperBound }
        if line.units.upperBound < units.count, Int(units[line.units.upperBound].source) < line.source.upperBound {
            return Int(units[line.units.upperBound].source)
        }
        return line.units.last.map { Int(units[$0].source) } ?? line.source.lowerBound
    }

    private func line(_ range: Range<Int>, _ width: Int, until end: Int, endsParagraph: Bool) -> Line {
        let from = place(range.lowerBound)
        return Line(units: range, width: width, source: from..<max(from, place(end)), endsParagraph: endsParagraph)
    }

    private func place(_ index: Int) -> Int {
        index < units.count ? Int(units[index].source) : sourceCount
    }
}
