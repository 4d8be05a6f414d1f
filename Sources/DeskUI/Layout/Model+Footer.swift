import DeskCore
import DeskDrawing

/// The last line: what was just done or refused, else the keys that are worth knowing here.
extension Model {
    func drawFooter(in frame: inout Frame) {
        if let undo, undo.until > now, notice?.kind != .failure, let key = undoKey {
            return drawUndo(undo, key, in: &frame)
        }
        if let notice {
            let style =
                switch notice.kind {
                case .failure: Style(.danger, [.bold, .reverse])
                case .success: Style(.success)
                case .info: Style(.accent)
                }
            frame.put(
                " " + notice.text + " ", at: 0, 0, style, maxWidth: frame.columns, ellipsis: glyphs.ellipsis)
            return
        }
        guard dialogs.isEmpty else { return }
        var column = 1
        for hint in footerHints {
            let width = Width.of(hint.key) + 1 + Width.of(hint.title)
            guard column + width < frame.columns else { continue }
            column += frame.put(hint.key, at: column, 0, Style(.accent, .bold)) + 1
            column += frame.put(hint.title, at: column, 0) + 2
        }
    }

    /// What takes it back here; nil in a dialog that has no such key.
    private var undoKey: String? {
        switch dialogs.last {
        case nil: settings.keys.label(of: .undo, in: place, words: words) ?? ""
        case .leave: String(LeaveDialog.undoKey)
        default: nil
        }
    }

    private func drawUndo(_ undo: UndoOffer, _ key: String, in frame: inout Frame) {
        let seconds = Int(((undo.until - now).inMilliseconds + 999) / 1000)
        let who = undo.visitorNames.joined(separator: ", ")
        let text = words.notices.undoable(undo.action, undo.conversations.count, who, key, seconds)
        let end = frame.put(
            " " + text, at: 0, 0, Style(.success, .bold), maxWidth: frame.columns, ellipsis: glyphs.ellipsis)
        guard let notice, end + 2 < frame.columns else { return }
        frame.put(
            notice.text, at: end + 2, 0, Style(.accent), maxWidth: frame.columns - end - 2, ellipsis: glyphs.ellipsis)
    }

    private var footerHints: [(key: String, title: String)] {
        let ids: [ActionID] =
            focus == .composer
            ? (isComposerLocked ? [.nextReply, .list] : [.send, .newLine, .nextReply, .list])
            : [.open, .nextReply, .snoozeAgain, .informAndEnd, .end, .snooze, .wake, .transfer, .tags, .dismiss]
        var hints = ids.compactMap { id -> (key: String, title: String)? in
            guard applies(id), let key = settings.keys.keys(of: id, in: place).first else { return nil }
            return (key.label(words), words.actions.short(id == .open && isQueued ? .take : id))
        }
        let leader = (KeyMap.leader.label(words), words.status.actions)
        hints.insert(leader, at: focus == .composer ? min(3, hints.count) : hints.count)
        if let help = settings.keys.label(of: .help, in: place, words: words) {
            hints.insert((help, words.actions.short(.help)), at: min(4, hints.count))
        }
        return hints
    }
}
