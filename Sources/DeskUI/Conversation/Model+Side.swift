import DeskCore
import DeskDrawing

/// The third pane of wide windows: the visitor, their past conversations, the notes.
extension Model {
    func drawSide(in frame: inout Frame) {
        guard let view = pane?.view else { return }
        var row = 0
        func line(_ text: String, _ style: Style = .plain) {
            guard row < frame.rows else { return }
            frame.put(text, at: 1, row, style, maxWidth: frame.columns - 1, ellipsis: glyphs.ellipsis)
            row += 1
        }
        func block(_ text: String, _ style: Style = .plain) {
            for part in wrapped(text, width: frame.columns - 3) { line("  " + part, style) }
        }
        let visitor = view.visitor
        line(words.side.visitor, .bold)
        block(visitor.displayName)
        if let email = visitor.email { block(email) }
        block(words.side.speaks(words.time.language(visitor.language)))
        block(presenceWord(visitor.presence), Style(visitor.presence.isOnline(at: now) ? .online : .away))
        if let title = visitor.presence.pageTitle { block(title) }
        if let page = visitor.presence.page { block(page, Style(.quiet)) }
        if let blocked = view.block {
            block(words.side.blocked(expertName(blocked.expert, in: view), moment(blocked.at)), Style(.danger, .bold))
            block(blocked.reason.isEmpty ? words.chat.erased : blocked.reason)
        }
        row += 1
        line(words.side.conversation, .bold)
        block(view.conversation.id.short + "  " + words.side.since(moment(view.conversation.startedAt)))
        block(words.side.mission(view.mission.name, view.groupHandle))
        if !view.tags.isEmpty { block(view.tags.map(\.path).joined(separator: ", ")) }
        if let mail = view.mail { block(mailSpan(mail).text, mailSpan(mail).style) }

        let notes = view.messages.filter { $0.kind != .spoken && $0.kind != .surveyComment }
        if !notes.isEmpty {
            row += 1
            line(words.side.notes, .bold)
            for note in notes.suffix(5) { block(note.text, Style(.note)) }
        }
        guard !view.past.isEmpty else { return }
        row += 1
        line(words.side.past, .bold)
        for past in view.past {
            let score = past.score.map { "  \($0)/5" } ?? ""
            block(moment(past.startedAt) + score)
            if let comment = past.comment { block("  " + comment) }
            if !past.tags.isEmpty { block("  " + past.tags.joined(separator: ", "), Style(.quiet)) }
        }
    }

    private func expertName(_ expert: ExpertID, in view: ConversationView) -> String {
        expert == desk?.expert.id ? words.chat.youAsTarget : view.expertNames[expert] ?? words.chat.colleague
    }

    func moment(_ instant: Instant) -> String { words.moment(instant, now: now, zone: zone) }
}
