import DeskCore

/// One line of the list.
enum InboxLine: Equatable {
    case heading(Section)
    case row(Section, Int)
    /// So many more than are listed.
    case more(Int)
}

extension Model {
    var inboxLines: [InboxLine] {
        guard let desk else { return [] }
        var lines: [InboxLine] = []
        for section in Section.allCases {
            guard let part = desk.sections[section], part.count > 0 || !part.rows.isEmpty else { continue }
            lines.append(.heading(section))
            for index in part.rows.indices { lines.append(.row(section, index)) }
            if part.count > part.rows.count { lines.append(.more(part.count - part.rows.count)) }
        }
        return lines
    }

    /// Moves the list's window as little as it takes to show the selection; with its heading, when that is above it.
    mutating func settleList() {
        let rows = layout.list.rows
        guard rows > 0 else { return }
        let lines = inboxLines
        listTop = min(max(0, listTop), max(0, lines.count - rows))
        guard let selected = selectedLine(in: lines) else { return }
        let first = selected > 0 && lines[selected - 1].isHeading ? selected - 1 : selected
        if first < listTop { listTop = first }
        if selected >= listTop + rows { listTop = selected - rows + 1 }
    }

    private func selectedLine(in lines: [InboxLine]) -> Int? {
        guard let pane, let desk else { return nil }
        return lines.firstIndex { line in
            guard case .row(let section, let index) = line else { return false }
            return desk.sections[section]?.rows[index].id == pane.id
        }
    }
}

extension InboxLine {
    var isHeading: Bool { if case .heading = self { true } else { false } }
}
