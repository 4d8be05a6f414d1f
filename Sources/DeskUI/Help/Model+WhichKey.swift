import DeskCore
import DeskDrawing

/// What can follow the leader: shown when the second key is slow to come.
extension Model {
    func drawWhichKey(in frame: inout Frame) {
        guard let leaderSince, now - leaderSince >= Self.whichKeyAfter, dialogs.isEmpty else { return }
        let entries = settings.keys.actions.flatMap { action in
            meets(action.need)
                ? action.leader.map { (key: $0.label(words), title: words.actions.title(action.id)) } : []
        }
        let columnWidth = (entries.map { Width.of($0.key) + Width.of($0.title) }.max() ?? 0) + 4
        let columns = max(1, min(3, (frame.columns - 4) / max(1, columnWidth)))
        let rows = (entries.count + columns - 1) / columns
        let size = Size(columns: min(frame.columns, columns * columnWidth + 3), rows: min(frame.rows - 2, rows + 2))
        let region = Region(
            column: frame.columns - size.columns, row: max(0, frame.rows - 1 - size.rows), columns: size.columns,
            rows: size.rows)
        frame.box(region, title: KeyMap.leader.label(words), Style(.plain), glyphs: glyphs)
        frame.within(region.inset(columns: 1, rows: 1)) { frame in
            for (index, entry) in entries.enumerated() {
                let column = 1 + index / rows * columnWidth
                let used = frame.put(entry.key, at: column, index % rows, Style(.accent, .bold))
                frame.put(
                    entry.title, at: column + used + 1, index % rows, maxWidth: columnWidth - used - 2,
                    ellipsis: glyphs.ellipsis)
            }
        }
    }
}
