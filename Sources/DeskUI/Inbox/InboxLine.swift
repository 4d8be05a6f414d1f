import DeskCore
import DeskDrawing

/// One line of the list.
enum InboxLine: Equatable {
    case heading(Section)
    case row(Section, Int)
    /// So many more than are listed.
    case more(Int)
}

/// The list's lines and the order of its conversations: made once for each snapshot, asked for with each key.
struct InboxLines: Equatable {
    private(set) var lines: [InboxLine] = []
    /// From top to bottom.
    private(set) var order: [ConversationID] = []
    /// On which line each of `order` stands.
    private var places: [Int] = []
    /// Columns for the number of messages that wait, with the blank before it: the same in all rows.
    private(set) var countColumns = 2

    init(_ desk: DeskSnapshot?) {
        guard let desk else { return }
        for section in Section.allCases {
            guard let part = desk.sections[section], part.count > 0 || !part.rows.isEmpty else { continue }
            lines.append(.heading(section))
            for (index, row) in part.rows.enumerated() {
                order.append(row.id)
                countColumns = max(countColumns, row.countText.count)
                places.append(lines.count)
                lines.append(.row(section, index))
            }
            if part.count > part.rows.count { lines.append(.more(part.count - part.rows.count)) }
        }
    }

    func line(of id: ConversationID) -> Int? { order.firstIndex(of: id).map { places[$0] } }
}

extension Model {
    /// Moves the list's window as little as it takes to show the selection; with its heading, when that is above it.
    mutating func settleList() {
        listed.show(pane.flatMap { inbox.line(of: $0.id) }, of: inbox.lines, in: layout.list.rows)
    }
}

/// Where in the list the person is.
struct ListPlace: Sendable {
    /// Which conversation of the list is selected, for when it leaves it.
    var index = 0
    /// The first line that is shown.
    private(set) var top = 0
    /// How many lines were shown last.
    private var rows = 0
    /// Who waits and was left without an answer, key by key, for the next who waits.
    private(set) var passedOver: Set<ConversationID> = []

    /// - Parameter id: nil when the round begins anew, with the longest wait.
    mutating func passOver(_ id: ConversationID?) {
        if let id { passedOver.insert(id) } else { passedOver = [] }
    }

    mutating func show(_ selected: Int?, of lines: [InboxLine], in rows: Int) {
        guard rows > 0 else { return }
        // A window that grows again shows what is above: what went out of sight when it shrank is back.
        if rows > self.rows { top -= rows - self.rows }
        self.rows = rows
        top = min(max(0, top), max(0, lines.count - rows))
        guard let selected else { return }
        let first = selected > 0 && lines[selected - 1].isHeading ? selected - 1 : selected
        if first < top { top = first }
        if selected >= top + rows { top = selected - rows + 1 }
    }
}

extension DeskRow {
    /// How many messages wait, apart from the time before it; empty when none does.
    var countText: String { waitingCount > 99 ? " 99+" : waitingCount > 0 ? " \(waitingCount)" : "" }
}

extension InboxLine {
    var isHeading: Bool { if case .heading = self { true } else { false } }
}
