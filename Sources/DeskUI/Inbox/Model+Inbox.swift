import DeskCore
import DeskDrawing

/// The list: who waits for me, whom I wait for, who ended, who is put aside, who is in the queue.
extension Model {
    func drawInbox(in frame: inout Frame) {
        let lines = inbox.lines
        if lines.isEmpty {
            if dialogs.contains(where: \.isFirstRun) { return }
            for (row, line) in wrapped(emptyList, width: frame.columns - 2).enumerated() {
                frame.put(line, at: 1, row + 1, Style(.quiet))
            }
            if focus == .list, dialogs.isEmpty { frame.placeCursor(column: 0, row: 0) }
            return
        }
        for line in lines.indices.dropFirst(listed.top).prefix(frame.rows) { drawLine(line, in: &frame) }
    }

    private var emptyList: String {
        guard let desk else { return words.list.reading }
        if desk.expert.status == .unavailable, !isPreview {
            return words.list.emptyUnavailable(settings.keys.label(of: .status, in: .list, words: words) ?? "")
        }
        return hasHadVisitors ? words.list.emptyAgain : words.list.empty
    }

    /// Whoever was selected in the last frame, and who is now; all where the window has moved.
    func drawSelection(after last: Drawn, in frame: inout Frame) {
        if last.listTop != listed.top { return frame.renew(Region(frame.area.size)) { drawInbox(in: &$0) } }
        for line in [last.selected, selectedLine] {
            if let line { drawLine(line, in: &frame) }
        }
    }

    var selectedLine: Int? { pane.flatMap { inbox.line(of: $0.id) } }

    private func drawLine(_ line: Int, in frame: inout Frame) {
        frame.renew(Region(column: 0, row: line - listed.top, columns: frame.columns, rows: 1)) { frame in
            draw(inbox.lines[line], in: &frame)
        }
    }

    private func draw(_ line: InboxLine, in frame: inout Frame) {
        switch line {
        case .heading(let section):
            let count = desk?[section].count ?? 0
            let number = count >= DeskSection.countLimit ? "\(DeskSection.countLimit)+" : String(count)
            frame.put(words.list.heading(section), at: 0, 0, .bold, maxWidth: frame.columns - number.count - 1)
            frame.put(number, at: frame.columns - number.count, 0, .bold)
        case .more(let count):
            frame.put(" " + words.list.more(count), at: 0, 0, Style(.quiet))
        case .row(let section, let index):
            guard let row = desk?.sections[section]?.rows[index] else { return }
            let isSelected = row.id == pane?.id
            draw(row, of: section, isSelected: isSelected, in: &frame)
            guard isSelected else { return }
            if focus == .list, dialogs.isEmpty {
                frame.restyle(Region(frame.area.size)) { $0.with(.reverse) }
                frame.placeCursor(column: 0, row: 0)
            } else {
                // Quieter than in the list, and yet louder than any other row.
                frame.restyle(Region(frame.area.size)) { $0.with(.bold) }
                frame.restyle(Region(column: 0, row: 0, columns: 1, rows: 1)) { $0.with(.reverse) }
            }
        }
    }

    private func draw(_ row: DeskRow, of section: Section, isSelected: Bool, in frame: inout Frame) {
        if isSelected { frame.put(">", at: 0, 0) }
        let isOnline = row.presence.isOnline(at: now)
        frame.put(isOnline ? glyphs.online : glyphs.away, at: 1, 0, Style(isOnline ? .online : .away))
        let mark = mark(of: row, in: section)
        frame.put(mark.sign, at: 2, 0, mark.style)

        let count = row.countText
        let countColumn = frame.columns - inbox.countColumns
        frame.put(count, at: frame.columns - count.count, 0)
        let flags = flags(of: row, width: frame.columns)
        let room = countColumn - 4 - flags.reduce(0) { $0 + $1.text.count + 1 }
        let time = time(of: row, in: section, room: room)
        let timeColumn = countColumn - Width.of(time.text)
        frame.put(time.text, at: timeColumn, 0, time.style)
        var end = timeColumn - 1
        for flag in flags.reversed() where end - flag.text.count - 5 >= 4 {
            end -= flag.text.count
            frame.put(flag.text, at: end, 0, flag.style)
            end -= 1
        }
        frame.put(row.visitorName, at: 4, 0, maxWidth: max(0, end - 4), ellipsis: glyphs.ellipsis)
    }

    private func mark(of row: DeskRow, in section: Section) -> (sign: Unicode.Scalar, style: Style) {
        switch section {
        case .needsReply: ("!", Style(.attention, isLate(row) ? .bold : []))
        case .waitingForVisitor: ("~", .plain)
        case .endedByVisitor: ("x", Style(.quiet))
        case .snoozed: ("z", Style(.snoozed))
        case .queue: (" ", .plain)
        }
    }

    private func isLate(_ row: DeskRow) -> Bool {
        row.waitingSince.map { now - $0 >= settings.lateAfter } ?? false
    }

    /// Columns from which a sign has room for its word.
    private static let roomyList = 36

    private func flags(of row: DeskRow, width: Int) -> [(text: String, style: Style)] {
        var flags: [(text: String, style: Style)] = []
        if row.presence.isTyping(at: now) { flags.append(("...", Style(.online))) }
        if row.isFreshlyGiven { flags.append(("T", Style(.accent, .bold))) }
        if row.freshlyWoken != nil { flags.append(("Z", Style(.snoozed, .bold))) }
        if hasDraft(row) { flags.append(("d", Style(.draft))) }
        if row.ownerDeadline != nil { flags.append(("!24", Style(.attention))) }
        if row.isBlocked {
            flags.append((width < Self.roomyList ? "B" : "B " + words.list.blocked, Style(.danger, .bold)))
        }
        return flags
    }

    /// How long it has been so, or will be; with a word where the name still has room beside it.
    private func time(of row: DeskRow, in section: Section, room: Int) -> (text: String, style: Style) {
        func short(_ span: Duration) -> String { words.time.short(max(.zero, span)) }
        func roomy(_ long: String, _ brief: String) -> String { room - Width.of(long) >= 10 ? long : brief }
        switch section {
        case .needsReply, .queue:
            let style = section == .needsReply ? Style(.attention, isLate(row) ? [.bold, .underline] : []) : .plain
            return (short(now - (row.waitingSince ?? row.quietSince)), style)
        case .waitingForVisitor:
            guard let away = row.presence.awaySince(at: now) else { return (short(now - row.quietSince), .plain) }
            return (roomy(words.list.away(short(now - away)), short(now - row.quietSince)), .plain)
        case .endedByVisitor:
            guard case .ended(let ending) = row.phase else { return ("", .plain) }
            return (short(now - ending.at), Style(.quiet))
        case .snoozed:
            guard case .snoozed(let snooze) = row.phase else { return ("", .plain) }
            let left = short(snooze.until - now)
            return (roomy(words.list.wakesIn(left), left), Style(.snoozed))
        }
    }
}
