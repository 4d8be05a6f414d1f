import DeskUI

/// Columns as wide as what stands in them, by display width; the last one is cut at the terminal's edge.
struct Table {
    enum Alignment { case left, right }

    private let headers: [String]
    private let alignments: [Alignment]
    private var rows: [[String]] = []

    /// Columns whose header starts with `>` are aligned to the right.
    init(_ headers: [String]) {
        self.headers = headers.map { $0.hasPrefix(">") ? String($0.dropFirst()) : $0 }
        alignments = headers.map { $0.hasPrefix(">") ? .right : .left }
    }

    /// Cells are strangers' texts as far as the table knows: they take their display form here.
    mutating func add(_ cells: [String]) { rows.append(cells.map(Console.safe)) }

    var isEmpty: Bool { rows.isEmpty }

    /// - Parameter columns: where lines are cut; nil for a pipe, which gets all of it.
    func lines(columns: Int?) -> [String] {
        let all = [headers] + rows
        let widths = headers.indices.map { column in all.map { Table.width($0[column]) }.max() ?? 0 }
        return all.map { row in
            var line = ""
            for (index, cell) in row.enumerated() {
                let gap = String(repeating: " ", count: widths[index] - Table.width(cell))
                line += (index == 0 ? "" : "  ") + (alignments[index] == .right ? gap + cell : cell + gap)
            }
            while line.last == " " { line.removeLast() }
            return columns.map { Table.cut(line, at: $0) } ?? line
        }
    }

    static func width(_ text: String) -> Int {
        DisplayText(text, lines: .one).units.reduce(0) { $0 + Int($1.cell.width) }
    }

    private static func cut(_ line: String, at columns: Int) -> String {
        guard width(line) > columns else { return line }
        var kept = ""
        for character in line {
            guard width(kept) + width(String(character)) < columns else { break }
            kept.append(character)
        }
        return kept + "…"
    }
}
