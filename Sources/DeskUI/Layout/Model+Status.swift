import DeskCore
import DeskDrawing

/// The first line: whose desk, how full, who waits, what time it is.
extension Model {
    func drawStatus(in frame: inout Frame) {
        let clock = words.time.clock(zone.wallClock(at: now))
        let end = frame.columns - clock.count - 2
        frame.put(clock, at: end + 1, 0)
        guard let desk else {
            frame.put(" pupitre", at: 0, 0, .bold)
            return
        }
        var column = frame.put(" pupitre  ", at: 0, 0, .bold, maxWidth: frame.columns >= 50 ? 10 : 1)
        for part in statusParts(desk) where column + Width.of(part.text) <= end {
            column += frame.put(part.text, at: column, 0, part.style) + 2
        }
    }

    private func statusParts(_ desk: DeskSnapshot) -> [Span] {
        var parts = [Span(desk.expert.handle, .bold), statusWord(desk)]
        if let preview = settings.previewOf {
            let then = zone.wallClock(at: preview)
            let day = words.time.shortDay(then.time.date)
            let text = " " + words.status.preview(day + " " + words.time.clock(then)) + " "
            parts.insert(Span(text, Style(.attention, [.bold, .reverse])), at: 0)
        }
        let waiting = desk[.needsReply].count
        if waiting > 0 { parts.append(Span("! " + words.status.reply(waiting), Style(.attention, .bold))) }
        if desk[.snoozed].count > 0 {
            parts.append(Span("z " + words.status.snoozed(desk[.snoozed].count), Style(.snoozed)))
        }
        if desk[.queue].count > 0 { parts.append(Span(words.status.queued(desk[.queue].count))) }
        return parts
    }

    private func statusWord(_ desk: DeskSnapshot) -> Span {
        let load = " \(desk.load)/\(desk.expert.capacity)"
        if writeFault != nil {
            return Span(" ! " + words.status.notStoring + load + " ", Style(.danger, [.bold, .reverse]))
        }
        if desk.expert.status == .unavailable {
            return Span(String(glyphs.away) + " " + words.status.unavailable + load, Style(.away, .bold))
        }
        let isBusy = desk.isFull
        let word = isBusy ? words.status.busy : words.status.available
        return Span(String(glyphs.online) + " " + word + load, Style(isBusy ? .busy : .online))
    }
}

extension DeskSnapshot {
    /// Nothing new comes, however available the expert is.
    var isFull: Bool { load >= expert.capacity }
}
