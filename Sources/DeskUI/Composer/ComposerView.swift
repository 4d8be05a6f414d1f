import DeskCore
import DeskDrawing

/// The composer as lines: what is on its way first, then the text under the cursor.
struct ComposerView {
    /// Texts that are being stored; they stay visible until they are.
    private let sending: [DisplayText]
    private let text: DisplayText
    private let lines: [(text: DisplayText, line: DisplayText.Line, style: Style)]
    private let cursor: Position
    /// Nothing can be written any more: it is there to be read.
    let isClosed: Bool

    init(_ composer: Composer, sending texts: [String], width: Int) {
        sending = texts.map { DisplayText($0) }
        text = DisplayText(composer.text.text)
        var lines: [(text: DisplayText, line: DisplayText.Line, style: Style)] = []
        for text in sending {
            lines += text.wrap(width: width).map { (text, $0, Style(.quiet, .dim)) }
        }
        let own = text.wrap(width: width)
        var cursor = text.position(of: composer.text.cursor, in: own)
        cursor.row += lines.count
        for line in own { lines.append((text, line, .plain)) }
        self.lines = lines
        self.cursor = cursor
        isClosed = false
    }

    /// - Parameters:
    ///   - hint: why nothing can be written.
    ///   - draft: what was written and not sent, with what is said of it.
    init(closed hint: String, draft: String, width: Int) {
        sending = []
        text = DisplayText(draft)
        let hint = DisplayText(hint)
        lines =
            hint.wrap(width: width).map { (hint, $0, Style(.quiet)) }
            + text.wrap(width: width).map { [text] in (text, $0, Style(.draft)) }
        cursor = Position(column: -ChatLayout.promptColumns, row: 0)
        isClosed = true
    }

    var count: Int { lines.count }

    func draw(in frame: inout Frame, hasFocus: Bool) {
        let top = max(0, min(cursor.row - frame.rows + 1, lines.count - frame.rows))
        let start = cursor.row < top ? cursor.row : top
        for row in 0..<frame.rows where start + row < lines.count {
            let entry = lines[start + row]
            if start + row == 0, hasFocus, !isClosed { frame.put(">", at: 0, row, Style(.accent, .bold)) }
            frame.put(entry.line, of: entry.text, at: ChatLayout.promptColumns, row, entry.style)
        }
        if hasFocus { frame.placeCursor(column: ChatLayout.promptColumns + cursor.column, row: cursor.row - start) }
    }
}

extension Model {
    var composerView: ComposerView? {
        guard let pane else { return nil }
        guard canWrite else {
            let draft = pane.composer.draft
            if isPreview || draft.isBlank { return nil }
            return ComposerView(closed: closedHint, draft: words.chat.draftKept(draft), width: composerWidth)
        }
        let sending = orders.messages.filter { $0.conversation == pane.id }.map(\.message.text)
        return ComposerView(pane.composer, sending: sending, width: composerWidth)
    }

    /// Names the recipient, and says what becomes of the text.
    func drawComposerRule(in frame: inout Frame, row: Int) {
        guard let pane, row >= 0 else { return }
        frame.horizontalLine(at: 0, row, columns: frame.columns, Style(.quiet), glyphs: glyphs)
        guard canWrite else { return }
        let name = visitorName(of: pane.id)
        let isWritten = focus == .composer && !isComposerLocked && !isBlind
        let style = Style(isWritten ? .accent : .quiet, isWritten ? .bold : [])
        let used = frame.put(
            " " + words.chat.to(name) + " ", at: 1, row, style, maxWidth: max(0, frame.columns - 2),
            ellipsis: glyphs.ellipsis)
        guard let state = draftState else { return }
        let text = " " + state + " "
        let column = frame.columns - Width.of(text) - 1
        if column > used + 1 { frame.put(text, at: column, row, Style(.draft)) }
    }

    /// How the queued conversation is taken from here.
    private var queuedState: String {
        focus == .list ? words.chat.openingTakes(openingKey) : words.chat.sendingTakes
    }

    private var openingKey: String { settings.keys.label(of: .open, in: .list, words: words) ?? "" }

    private var draftState: String? {
        guard let pane else { return nil }
        if orders.isSending(to: pane.id) { return words.chat.sending }
        if isQueued { return queuedState }
        if case .snoozed = phase { return words.chat.sendingWakes }
        if pane.composer.text.isEmpty {
            if focus == .list { return words.chat.openingWrites(openingKey) }
            return pane.view?.pastDraft == nil ? nil : words.chat.pastDraft(Key.up.label(words))
        }
        if pane.composer.isDirty { return words.chat.draft }
        guard let savedAt = pane.composer.savedAt else { return words.chat.draft }
        return words.chat.draftSaved(words.time.clock(zone.wallClock(at: savedAt)))
    }
}
