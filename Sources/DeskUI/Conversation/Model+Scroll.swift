import DeskCore
import DeskDrawing

extension Model {
    /// A page up or down, with two lines in common. At the top of what was read, older messages are asked for.
    mutating func scroll(up: Bool) {
        guard let view = pane?.view else { return }
        let area = messagesArea
        guard area.rows > 0 else { return }
        let lines = chatLines(of: view, width: area.columns)
        let page = max(1, area.rows - 2)
        let below = linesBelow(lines, view)
        let wanted = max(0, up ? below + page : below - page)

        var walk = ChatWalk(view, zone: zone, firstNew: pane?.firstNew)
        var counts: [(key: ChatItem.Key, count: Int)] = []
        var total = 0
        while total < wanted + area.rows, let entry = walk.next() {
            let count = lines.lines(of: entry.item).count
            counts.append((entry.key, count))
            total += count
        }
        if total < wanted + area.rows, up, view.hasOlder, pane?.isLoadingOlder == false {
            pane?.isLoadingOlder = true
            emit(.loadOlder(view.conversation.id))
        }
        var rest = min(wanted, max(0, total - area.rows))
        guard rest > 0 else {
            pane?.anchor = nil
            return
        }
        for (key, count) in counts {
            if rest < count {
                pane?.anchor = Pane.Anchor(item: key, hidden: rest)
                return
            }
            rest -= count
        }
    }

    /// Lines between the pane's lower edge and the newest; 0 when the anchor is not there any more.
    private func linesBelow(_ lines: ChatLines, _ view: ConversationView) -> Int {
        guard let anchor = pane?.anchor else { return 0 }
        var walk = ChatWalk(view, zone: zone, firstNew: pane?.firstNew)
        var below = anchor.hidden
        while let entry = walk.next() {
            if entry.key == anchor.item { return below }
            below += lines.lines(of: entry.item).count
        }
        return 0
    }

    var messagesArea: Region {
        let chat = layout.chat.isEmpty ? Region(size) : layout.chat
        return ChatLayout(pane: Region(chat.size), composerLines: composerView?.count ?? 1).messages
    }
}
