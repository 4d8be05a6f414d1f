import DeskCore
import DeskDrawing

extension Model {
    /// The chat's pane: who it is, what was said, the composer.
    func drawChat(in frame: inout Frame) {
        guard let pane else { return drawNoConversation(in: &frame) }
        let composer = composerView
        let parts = ChatLayout(pane: Region(frame.area.size), composerLines: composer?.count ?? 1)
        frame.within(parts.header) { drawHeader(in: &$0) }
        if let row = parts.headerRule {
            frame.horizontalLine(at: 0, row, columns: frame.columns, Style(.quiet), glyphs: glyphs)
            drawHeaderMarks(in: &frame, row: row)
        }
        if let view = pane.view {
            frame.within(parts.messages) { drawMessages(of: view, in: pane, &$0) }
        } else {
            frame.put(words.chat.reading, at: 1, parts.messages.row, Style(.quiet))
        }
        drawMoreBelow(in: &frame, parts)
        draw(composer, parts, in: &frame)
    }

    /// The composer and the rule above it.
    func draw(_ composer: ComposerView?, _ parts: ChatLayout, in frame: inout Frame) {
        drawComposerRule(in: &frame, row: parts.composerRule)
        frame.within(parts.composer) { frame in
            if canWrite, isComposerLocked {
                frame.put(lockedHint, at: ChatLayout.promptColumns, 0, Style(.attention), ellipsis: glyphs.ellipsis)
                if dialogs.isEmpty, !isBlind { frame.placeCursor(column: 0, row: 0) }
            } else if let composer {
                composer.draw(in: &frame, hasFocus: focus == .composer && dialogs.isEmpty && !isBlind)
            } else {
                frame.put(closedHint, at: ChatLayout.promptColumns, 0, Style(.quiet), ellipsis: glyphs.ellipsis)
                if focus == .composer, dialogs.isEmpty { frame.placeCursor(column: 0, row: 0) }
            }
        }
    }

    private func drawNoConversation(in frame: inout Frame) {
        guard desk != nil, frame.rows > 2 else { return }
        let isNew = !hasHadVisitors && guide == nil && !dialogs.contains(where: \.isFirstRun)
        let first = settings.shop.map { [words.chat.shop($0)] } ?? words.chat.firstVisitors
        let lines = [words.chat.none] + (isNew ? [""] + first : [])
        var row = frame.rows / 3
        for line in lines.flatMap({ wrapped($0, width: frame.columns - 4) }) where row < frame.rows {
            frame.put(line, at: 2, row, Style(.quiet))
            row += 1
        }
    }

    /// Why nothing can be written here, and what can be done.
    var closedHint: String {
        let keys = settings.keys
        if isPreview { return words.notices.preview }
        switch phase {
        case .ended(let ending) where ending.unread:
            return words.chat.endedByVisitor(
                keys.label(of: .tags, in: place, words: words) ?? "",
                keys.label(of: .dismiss, in: place, words: words) ?? "")
        case .ended(let ending): return ending.by == .desk ? words.chat.endedByErasing : words.chat.ended
        case .open, .snoozed:
            let holder = pane?.view.flatMap { view in view.conversation.holder.flatMap { view.expertNames[$0] } }
            return words.chat.elsewhere(holder ?? words.chat.colleague)
        default: return ""
        }
    }

    /// How to write to whom the desk chose, and whether what was typed ahead was not taken.
    private var lockedHint: String {
        let phrase = attention.hasHeld ? words.chat.notTaken : words.chat.entering
        return phrase(
            pane.map { visitorName(of: $0.id) } ?? "", settings.keys.label(of: .send, in: .composer, words: words) ?? ""
        )
    }

    /// Where keys are pressed now, dialogs apart.
    var place: KeyMap.Place { focus == .composer ? .composer : .list }

    func chatLines(of view: ConversationView, width: Int) -> ChatLines {
        ChatLines(
            view: view, words: words, zone: zone, me: desk?.expert.id, isRaw: pane?.isRaw ?? false, width: width,
            rawKey: settings.keys.label(of: .rawText, in: place, words: words) ?? "")
    }

    private func drawMessages(of view: ConversationView, in pane: Pane, _ frame: inout Frame) {
        let lines = page(of: view, in: pane, frame.area.size).lines
        let isShort = lines.count < frame.rows
        let top = isShort && view.hasOlder ? 1 : 0
        if top == 1 { frame.put(words.chat.older, at: 1, 0, Style(.quiet)) }
        for (index, line) in lines.reversed().enumerated() {
            line.draw(in: &frame, row: top + index, glyphs: glyphs)
        }
    }

    private func drawMoreBelow(in frame: inout Frame, _ parts: ChatLayout) {
        guard pane?.anchor != nil, parts.messages.rows > 1 else { return }
        let text = " " + words.chat.moreBelow(settings.keys.label(of: .scrollDown, in: place, words: words) ?? "") + " "
        let row = parts.messages.endRow - 1
        frame.put(text, at: max(0, frame.columns - Width.of(text) - 1), row, .reverse)
    }
}
