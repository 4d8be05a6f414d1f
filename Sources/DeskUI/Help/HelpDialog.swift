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
        sheet.add([
            Span(
                Self.padded("", to: 36) + Self.padded(words.dialogs.helpWriting, to: 20) + words.dialogs.helpInList,
                .bold)
        ])
        for action in model.settings.keys.actions {
            let leader = action.leader.map { KeyMap.leader.label(words) + " " + $0.label(words) }
            let composer = (action.composer.map { $0.label(words) } + leader).joined(separator: " ")
            let list = action.list.map { $0.label(words) }.joined(separator: " ")
            sheet.add([
                Span(Self.padded(words.actions.title(action.id), to: 36)),
                Span(Self.padded(composer, to: 20), Style(.accent)), Span(list, Style(.accent)),
            ])
        }
        sheet.add()
        sheet.add([Span(words.dialogs.helpEditing, .bold)])
        for line in words.dialogs.helpEditingKeys { sheet.add(line) }
        sheet.add()
        sheet.add([Span(words.dialogs.helpSigns, .bold)])
        for line in words.dialogs.helpSignLines(String(model.glyphs.online), String(model.glyphs.away)) {
            sheet.add(line)
        }
        let room = max(1, model.size.rows - 2)
        sheet.top = min(top, max(0, sheet.lines.count - room))
        return sheet
    }

    private static func padded(_ text: String, to columns: Int) -> String {
        text + String(repeating: " ", count: max(1, columns - Width.of(text)))
    }
}
