import DeskCore
import DeskDrawing

/// Above the chat: who it is, whether they are there, where, and what runs.
extension Model {
    func drawHeader(in frame: inout Frame) {
        guard let pane else { return }
        let row = row(of: pane.id)?.row
        let presence = pane.view?.visitor.presence ?? row?.presence ?? Presence()
        let end = drawWait(in: &frame)
        var column = frame.put(
            visitorName(of: pane.id), at: 0, 0, .bold, maxWidth: max(0, end - 2), ellipsis: glyphs.ellipsis)
        func add(_ text: String, _ style: Style) {
            guard column + 1 + Width.of(text) < end, !text.isEmpty else { return }
            column += 1 + frame.put(text, at: column + 1, 0, style)
        }
        let isOnline = presence.isOnline(at: now)
        let sign = String(isOnline ? glyphs.online : glyphs.away)
        add(sign + " " + presenceWord(presence), Style(isOnline ? .online : .away))
        add(pane.view?.mission.handle ?? row?.missionHandle ?? "", .plain)
        if let page = presence.page { add(Self.path(of: page), Style(.quiet)) }
        if let title = presence.pageTitle, end - column > 10 {
            frame.put(
                title, at: column + 1, 0, Style(.quiet), maxWidth: end - column - 2, ellipsis: glyphs.ellipsis)
        }
    }

    func presenceWord(_ presence: Presence) -> String {
        if presence.isOnline(at: now) { return presence.isTyping(at: now) ? words.chat.writing : words.chat.online }
        guard let since = presence.awaySince(at: now) else { return words.chat.neverSeen }
        return words.chat.away(words.time.short(max(.zero, now - since)))
    }

    /// The wait at the right edge.
    /// - Returns: the first column it takes.
    private func drawWait(in frame: inout Frame) -> Int {
        guard let pane else { return frame.columns }
        let since = pane.view?.conversation.waitingSince ?? row(of: pane.id)?.row.waitingSince
        var text = ""
        var style = Style(.attention, .bold)
        switch phase {
        case .ended(let ending):
            text = words.chat.endedAt(words.moment(ending.at, now: now, zone: zone))
            style = Style(.quiet)
        case .snoozed(let snooze):
            text = words.chat.snoozedFor(words.time.short(max(.zero, snooze.until - now)))
            style = Style(.snoozed)
        default:
            guard let since else { return frame.columns }
            text = words.chat.waited(words.time.short(max(.zero, now - since)))
            if now - since >= settings.lateAfter { style = Style(.attention, [.bold, .underline]) }
        }
        let column = max(0, frame.columns - Width.of(text) - 1)
        frame.put(text, at: column, 0, style)
        return column
    }

    /// What matters beyond the wait, on the rule: the snooze that was over, the owner clock, mails, tags.
    func drawHeaderMarks(in frame: inout Frame, row: Int) {
        var column = 1
        for mark in headerMarks {
            // A long one, such as why a mail failed, is shortened.
            let text = " " + mark.text + " "
            let space = frame.columns - column - 1
            guard min(Width.of(text), Self.shortestMark) <= space else { continue }
            column += frame.put(text, at: column, row, mark.style, maxWidth: space, ellipsis: glyphs.ellipsis) + 1
        }
    }

    /// Columns that a mark is still of use in.
    private static let shortestMark = 30

    private var headerMarks: [Span] {
        var marks: [Span] = []
        if isBlocked { marks.append(Span("B " + words.list.blocked, Style(.danger, .bold))) }
        if let woken = freshlyWoken { marks.append(Span(wokenWord(woken), Style(.snoozed, .bold))) }
        let listed = pane.flatMap { self.row(of: $0.id)?.row }
        if let deadline = pane?.view?.ownerDeadline ?? listed?.ownerDeadline {
            let left = words.time.short(max(.zero, deadline - now))
            marks.append(Span(words.chat.ownerClock(heirName, left), Style(.attention)))
        }
        guard let view = pane?.view else { return marks }
        if let mail = view.mail { marks.append(mailSpan(mail)) }
        if !view.tags.isEmpty { marks.append(Span(view.tags.map(\.path).joined(separator: " "), Style(.quiet))) }
        return marks
    }

    /// Whoever is shown is blocked: as last read, or else as the list has it.
    var isBlocked: Bool {
        guard let pane else { return false }
        guard let view = pane.view else { return row(of: pane.id)?.row.isBlocked ?? false }
        return view.block != nil
    }

    /// Who gets it when the owner clock has run; nil: whoever takes it from the queue.
    private var heirName: String? {
        guard let view = pane?.view else { return words.chat.colleague }
        return view.heir.map { view.expertNames[$0] ?? words.chat.colleague }
    }

    private func wokenWord(_ woken: Woken) -> String {
        switch woken.cause {
        case .due: "Z " + words.chat.snoozeOver(words.time.short(max(.zero, now - woken.snooze.until)))
        case .visitor: "Z " + words.chat.wroteDuringSnooze
        case .expert: "Z " + words.chat.wokenByYou
        }
    }

    func mailSpan(_ mail: MailState) -> Span {
        switch mail {
        case .waiting(let until):
            Span(words.chat.mailWaiting(words.time.clock(zone.wallClock(at: until))), Style(.quiet))
        case .retrying(let at, let reason):
            Span(words.chat.mailRetried(words.time.clock(zone.wallClock(at: at)), reason), Style(.attention))
        case .sent(let at): Span(words.chat.mailSent(words.time.clock(zone.wallClock(at: at))), Style(.quiet))
        case .failed(let reason): Span(words.chat.mailFailed(reason), Style(.danger))
        }
    }

    /// An address without scheme and host: enough to know the page by.
    static func path(of page: String) -> String {
        guard let colon = page.firstIndex(of: ":"), page[colon...].hasPrefix("://") else { return page }
        let rest = page[page.index(colon, offsetBy: 3)...]
        return rest.firstIndex(of: "/").map { String(rest[$0...]) } ?? "/"
    }
}
