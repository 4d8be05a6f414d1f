import DeskDrawing

/// All actions with their keys, from the one table; then the keys that edit.
package struct HelpDialog: Equatable, Sendable {
    private var top = 0

    mutating func take(_ key: Key) -> Dialog.Answer {
        switch key {
        case .down, .character("j"): top += 1
        case .up, .character("k"): top = max(0, top - 1)
        case .pageDown, .character(" "): top += 10
        case .pageUp: top = max(0, top - 10)
        case .home: top = 0
        case .character("q"), .character("?"), .enter, .function(1): return .cancel
        default: break
        }
        return .stay
    }

    func sheet(in model: Model) -> Sheet {
        let words = model.words
        var sheet = Sheet(words.dialogs.helpTitle, width: 74, in: model)
        sheet.add(words.dialogs.helpIntro, Style(.quiet))
        Self.add(model.settings.keys.actions.map { Entry($0, words) }, to: &sheet, words)
        sheet.add()
        sheet.add([Span(words.dialogs.helpEditing, .bold)])
        for line in words.dialogs.helpEditingKeys { sheet.add(line) }
        sheet.add()
        sheet.add([Span(words.dialogs.helpSigns, .bold)])
        for line in words.dialogs.helpSignLines(String(model.glyphs.online), String(model.glyphs.away)) {
            sheet.add(line)
        }
        sheet.add()
        sheet.add(words.dialogs.helpCommands)
        let room = max(1, model.size.rows - 2)
        sheet.top = min(top, max(0, sheet.lines.count - room))
        return sheet
    }

    /// An action and its keys.
    private struct Entry {
        let title: String
        let writing: String
        let list: String

        init(_ action: Action, _ words: Words) {
            let leader = action.leader.map { KeyMap.leader.label(words) + " " + $0.label(words) }
            title = words.actions.title(action.id)
            writing = (action.composer.map { $0.label(words) } + leader).joined(separator: " ")
            list = action.list.map { $0.label(words) }.joined(separator: " ")
        }
    }

    /// Three columns; one under the other where they don't fit, so that nothing is cut.
    private static func add(_ entries: [Entry], to sheet: inout Sheet, _ words: Words) {
        func columns(_ title: String, _ writing: String, _ list: String) -> [String] {
            [padded(title, to: 36), padded(writing, to: 20), list]
        }
        let table = entries.map { columns($0.title, $0.writing, $0.list) }
        guard table.allSatisfy({ $0.reduce(0) { $0 + Width.of($1) } <= sheet.width }) else {
            for entry in entries {
                sheet.add(entry.title)
                let places = [(words.dialogs.helpWriting, entry.writing), (words.dialogs.helpInList, entry.list)]
                for (place, keys) in places where !keys.isEmpty {
                    sheet.add(words.dialogs.helpKeys(place, keys), Style(.accent), indent: 4)
                }
            }
            return
        }
        sheet.add([Span(columns("", words.dialogs.helpWriting, words.dialogs.helpInList).joined(), .bold)])
        for row in table { sheet.add([Span(row[0]), Span(row[1] + row[2], Style(.accent))]) }
    }

    private static func padded(_ text: String, to columns: Int) -> String {
        text + String(repeating: " ", count: max(1, columns - Width.of(text)))
    }
}
