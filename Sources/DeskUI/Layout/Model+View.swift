import DeskCore
import DeskDrawing

extension Model {
    /// The whole screen at the model's size. Any size will do.
    package func view() -> Frame {
        var frame = Frame(size: size)
        guard Layout.fits(size) else {
            let least = Layout.narrowest
            let text = words.status.tooSmall(least.columns, least.rows)
            for (row, line) in wrapped(text, width: max(1, size.columns)).enumerated() {
                frame.put(line, at: 0, row)
            }
            return frame
        }
        let layout = layout
        drawRules(layout, in: &frame)
        frame.within(layout.status) { drawStatus(in: &$0) }
        if !layout.list.isEmpty { frame.within(layout.list) { drawInbox(in: &$0) } }
        if !layout.chat.isEmpty { frame.within(layout.chat) { drawChat(in: &$0) } }
        if !layout.side.isEmpty { frame.within(layout.side) { drawSide(in: &$0) } }
        if !layout.guide.isEmpty { frame.within(layout.guide) { drawGuide(in: &$0) } }
        frame.within(layout.footer) { drawFooter(in: &$0) }
        drawWhichKey(in: &frame)
        for dialog in dialogs { dialog.sheet(in: self).draw(in: &frame, glyphs: glyphs) }
        // No cursor, no keys: nobody can have seen yet what they would act on.
        if isBlind { frame.hideCursor() }
        return frame
    }

    /// The same screen, made from the last frame: after a letter in the composer or a move in the list only what that has
    /// changed is drawn. What depends on the time alone follows with the next tick.
    ///
    /// - Parameter last: the last frame, which is drawn in; nil makes another.
    /// - Returns: the rows that may be others now.
    package mutating func draw(in last: inout Frame?) -> Range<Int> {
        let layout = layout
        let composer = composerView
        let parts = ChatLayout(pane: Region(layout.chat.size), composerLines: composer?.count ?? 1)
        defer {
            drawn = Layout.fits(size) ? Drawn(parts: parts, listTop: listed.top, selected: selectedLine) : nil
            stale = .nothing
            if !isHidden { self.pane?.changedAt = nil }
        }
        if stale > .composer, let pane, let view = pane.view {
            let page = page(of: view, in: pane, parts.messages.size)
            self.pane?.page = page
        }
        guard var frame = last, frame.size == size, let drawn, stale < .everything, !layout.chat.isEmpty,
            stale == .selection || drawn.parts == parts
        else {
            let frame = view()
            last = frame
            return 0..<frame.size.rows
        }
        // There is but one: it is drawn in where it is, and not copied.
        last = nil
        defer { last = frame }
        if stale == .selection {
            frame.hideCursor()
            if !layout.list.isEmpty { frame.within(layout.list) { drawSelection(after: drawn, in: &$0) } }
            if !layout.chat.isEmpty { frame.renew(layout.chat) { drawChat(in: &$0) } }
            if !layout.side.isEmpty { frame.renew(layout.side) { drawSide(in: &$0) } }
            frame.renew(layout.footer) { drawFooter(in: &$0) }
            if isBlind { frame.hideCursor() }
            return 0..<frame.size.rows
        }
        frame.within(layout.chat) { frame in
            frame.fill(parts.composer)
            draw(composer, parts, in: &frame)
        }
        return max(0, layout.chat.row + parts.composerRule)..<layout.chat.endRow
    }

    /// The lines between the panes, with tees where they meet.
    private func drawRules(_ layout: Layout, in frame: inout Frame) {
        let style = Style(.quiet)
        for row in [layout.topRule, layout.bottomRule] {
            guard let row else { continue }
            frame.horizontalLine(at: 0, row, columns: frame.columns, style, glyphs: glyphs)
        }
        guard !layout.list.isEmpty, !layout.chat.isEmpty else { return }
        for column in [layout.chat.column - 1, layout.side.isEmpty ? nil : layout.side.column - 1] {
            guard let column else { continue }
            frame.verticalLine(at: column, layout.list.row, rows: layout.list.rows, style, glyphs: glyphs)
            if let row = layout.topRule { frame.put(glyphs.teeDown, at: column, row, style) }
            if let row = layout.bottomRule { frame.put(glyphs.teeUp, at: column, row, style) }
        }
    }
}
