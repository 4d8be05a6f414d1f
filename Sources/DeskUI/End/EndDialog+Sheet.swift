import DeskCore
import DeskDrawing

extension EndDialog {
    /// How many tags are shown at once: fewer in a small window, so that the rest of what is asked is in sight.
    private static func shown(in size: Size) -> Int { min(max(1, size.rows - 12), 6) }

    func sheet(in model: Model) -> Sheet {
        let words = model.words.end
        let title = purpose == .end ? words.title(visitorName) : words.tagsTitle(visitorName)
        var sheet = Sheet(title, width: 58, in: model)
        guard let facts else {
            sheet.add(model.words.list.reading)
            return sheet
        }
        if let gone { sheet.add(gone.sentence(visitorName, in: model), Style(.attention, .bold)) }
        if let farewell {
            sheet.add(gone == nil ? words.farewellFirst : words.farewellUnsent, Style(.quiet))
            sheet.add([Span("  " + farewell.text)])
        }
        if fields.contains(.tags) { addTags(to: &sheet, words, Self.shown(in: model.size)) }
        if fields.contains(.other) { sheet.addField(words.other, other, isFocused: field == .other) }
        if fields.contains(.note) { sheet.addField(words.note, note, isFocused: field == .note) }
        if fields.contains(.survey) {
            sheet.add(
                [Span(offersSurvey ? "[x] " : "[ ] "), Span(words.survey)], right: [Span(words.space, Style(.quiet))],
                isFocused: field == .survey)
        }
        if fields.contains(.reason) { sheet.addField(words.reason, reason, isFocused: field == .reason) }
        let isEnd = purpose == .end && gone == nil
        let unanswered = isEnd && farewell == nil ? model.unanswered(conversation) : nil
        if unanswered != nil || (!facts.wasAsked && isEnd) { sheet.add() }
        if let unanswered { sheet.add(unanswered, Style(.attention)) }
        if !facts.wasAsked, isEnd {
            sheet.add(words.notAsked, Style(.attention))
            sheet.add(facts.mission.closingQuestion[facts.visitorLanguage], Style(.quiet), indent: 2)
            sheet.add(
                [Span("[ " + words.ask + " ]")], right: [Span("^O", Style(.accent, .bold))], isFocused: field == .ask)
        }
        if fields.contains(.draft), let draft {
            sheet.add()
            draft.add(to: &sheet, isFocused: field == .draft, model)
        }
        sheet.add(error: error)
        sheet.add()
        sheet.addButtons([
            (isEnd ? words.confirm : words.save, field == .confirm),
            (words.cancel, field == .cancel),
        ])
        return sheet
    }

    private func addTags(to sheet: inout Sheet, _ words: Words.End, _ shown: Int) {
        let offers = offers
        let label = policy == .required ? words.tagsRequired : words.tags
        let isHere = field == .tags
        sheet.addField(label, filter, isFocused: isHere && highlighted == nil, hint: words.tagsHint)
        let first = min(max(0, (highlighted ?? 0) - shown + 1), max(0, offers.count - shown))
        for index in offers.indices.dropFirst(first).prefix(shown) {
            let (isChosen, text) =
                switch offers[index] {
                case .tag(let tag): (chosen.contains { $0.id == tag.id }, tag.path)
                case .new(let path): (newTags.contains(path), words.newTag(path))
                }
            sheet.add(
                [Span(isChosen ? "[x] " : "[ ] "), Span(text, isChosen ? .bold : .plain)],
                isFocused: isHere && index == highlighted)
        }
        if offers.count > first + shown {
            sheet.add([Span("    " + words.moreTags(offers.count - first - shown), Style(.quiet))])
        }
        if offers.isEmpty { sheet.add(choices == [] ? words.noTagsYet : words.noTags, Style(.quiet), indent: 4) }
    }
}
