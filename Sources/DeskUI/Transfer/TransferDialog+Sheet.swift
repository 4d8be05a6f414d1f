import DeskCore
import DeskDrawing

extension TransferDialog {
    private static let shown = 8

    func sheet(in model: Model) -> Sheet {
        let words = model.words.transfer
        var sheet = Sheet(words.title(visitorName), width: 62, in: model)
        if let gone {
            sheet.add(gone.sentence(visitorName, in: model), Style(.attention, .bold))
            sheet.add()
            sheet.addField(words.comment, comment, isFocused: true)
            sheet.add(error: error)
            sheet.add()
            sheet.add(words.goneKeys, Style(.quiet))
            return sheet
        }
        sheet.addField(words.to, filter, isFocused: field == .filter, hint: words.hint)
        let targets = targets
        let current = min(highlighted, max(0, targets.count - 1))
        let first = min(max(0, current - Self.shown + 1), max(0, targets.count - Self.shown))
        for index in targets.indices.dropFirst(first).prefix(Self.shown) {
            add(targets[index], isCurrent: index == current, to: &sheet, model)
        }
        if colleagues == nil { sheet.add(model.words.list.reading, Style(.quiet)) }
        if colleagues != nil, targets.isEmpty { sheet.add("  " + words.nobody, Style(.quiet)) }
        sheet.add()
        sheet.addField(words.comment, comment, isFocused: field == .comment)
        if let draft { draft.add(to: &sheet, isFocused: field == .draft, model) }
        if let target { sheet.add(consequence(target, model.words), Style(.attention)) }
        sheet.add(error: error)
        sheet.add()
        sheet.add(words.keys, Style(.quiet))
        return sheet
    }

    private func add(_ target: Target, isCurrent: Bool, to sheet: inout Sheet, _ model: Model) {
        let words = model.words.transfer
        let lead = isCurrent ? "> " : "  "
        var line = Sheet.Line()
        switch target {
        case .group(_, let handle):
            line.left = [Span(lead + "  " + words.queueOf(handle))]
        case .expert(let colleague):
            let sign = String(colleague.isAvailable ? model.glyphs.online : model.glyphs.away)
            let tint: Tint = colleague.isAvailable ? (colleague.isBusy ? .busy : .online) : .away
            line.left = [Span(lead), Span(sign + " ", Style(tint)), Span(colleague.name)]
            line.right = [
                Span(colleague.groupHandle + "  ", Style(.quiet)),
                Span("\(colleague.load)/\(colleague.capacity)  "), Span(state(of: colleague, model), Style(tint)),
            ]
        }
        if isCurrent {
            line.left = line.left.map { Span($0.text, $0.style.with(.bold)) }
        }
        sheet.lines.append(line)
    }

    private func state(of colleague: Colleague, _ model: Model) -> String {
        if let since = colleague.unavailableSince {
            return model.words.transfer.unavailable(model.words.time.short(max(.zero, model.now - since)))
        }
        return colleague.isBusy ? model.words.status.busy : model.words.status.available
    }

    /// What the choice comes to, where that is not plain.
    private func consequence(_ target: Target, _ words: Words) -> String {
        switch target {
        case .group(_, let handle): words.transfer.toGroup(handle)
        case .expert(let colleague) where !colleague.isAvailable: words.transfer.toAbsent(colleague.name)
        case .expert(let colleague) where colleague.isBusy: words.transfer.toBusy(colleague.name)
        case .expert: ""
        }
    }
}
