import DeskDrawing
import DeskUI

/// Columns as wide as what stands in them, by display width; the last one is cut at the terminal's edge, people's names
/// where the others need the room.
struct Table {
    enum Alignment { case left, right }

    private let headers: [String]
    private let alignments: [Alignment]
    /// The column of people's names, which may be long.
    private let names: Int?
    private var rows: [[String]] = []

    /// Columns whose header starts with `>` are aligned to the right.
    ///
    /// - Parameter names: the header of the column that is cut so that the others, but for the last, have room in a row.
    init(_ headers: [String], names: String? = nil) {
        self.names = names.flatMap(headers.firstIndex(of:))
        self.headers = headers.map { $0.hasPrefix(">") ? String($0.dropFirst()) : $0 }
        alignments = headers.map { $0.hasPrefix(">") ? .right : .left }
    }

    /// Cells are strangers' texts as far as the table knows: they take their display form here.
    mutating func add(_ cells: [String]) { rows.append(cells.map(Console.safe)) }

    var isEmpty: Bool { rows.isEmpty }

    /// - Parameter columns: where lines are cut; nil for a pipe, which gets all of it.
    func lines(columns: Int?) -> [String] {
        let all = withShortNames([headers] + rows, in: columns ?? Self.usualColumns)
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

    private func withShortNames(_ all: [[String]], in columns: Int) -> [[String]] {
        guard let names else { return all }
        let others = headers.indices.filter { $0 != names && $0 != headers.count - 1 }
        let used = others.map { column in 2 + (all.map { Table.width($0[column]) }.max() ?? 0) }.reduce(0, +)
        let room = max(Self.shortestName, columns - used)
        return all.map { row in
            var row = row
            row[names] = Table.cut(row[names], at: room)
            return row
        }
    }

    /// Where there is no terminal to ask.
    private static let usualColumns = 80
    private static let shortestName = 20

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
