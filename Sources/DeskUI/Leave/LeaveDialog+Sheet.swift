import DeskCore
import DeskDrawing

extension LeaveDialog {
    func sheet(in model: Model) -> Sheet {
        let words = model.words.leave
        let rows = Self.open(model.desk)
        var sheet = Sheet(words.title, width: 64, in: model)
        let unsent = model.unsentNames
        if !unsent.isEmpty {
            sheet.add(words.drafts(unsent.count, unsent.joined(separator: ", ")), Style(.draft, .bold))
            sheet.add()
        }
        if rows.isEmpty, let undo = model.undos.last {
            let seconds = max(0, Int(((undo.until - model.now).inMilliseconds + 999) / 1000))
            sheet.add(words.closing(seconds, String(Self.undoKey)), .bold)
            return sheet
        }
        sheet.add(words.intro(model.desk?.load ?? rows.count))
        sheet.add()
        for row in rows { addRow(row, to: &sheet, in: model) }
        sheet.add()
        sheet.addField(words.until, until, isFocused: field == .until)
        let problem = addMoment(to: &sheet, in: model)
        sheet.add()
        for line in words.keys { sheet.add(line, Style(.quiet)) }
        if isEndingAll { addEndingAll(rows, to: &sheet, in: model) }
        if error != problem { sheet.add(error: error) }
        return sheet
    }

    private func addRow(_ row: DeskRow, to sheet: inout Sheet, in model: Model) {
        let isHighlighted = row.id == highlighted
        let isOnline = row.presence.isOnline(at: model.now)
        let sign = String(isOnline ? model.glyphs.online : model.glyphs.away)
        let wait = row.waitingSince.map { model.words.chat.waited(model.words.time.short(model.now - $0)) } ?? ""
        let draft = model.hasDraft(row) ? model.words.leave.draft + (wait.isEmpty ? "" : "  ") : ""
        sheet.add(
            [
                Span(isHighlighted ? ">" : " "), Span(sign + " ", Style(isOnline ? .online : .away)),
                Span(row.visitorName),
            ],
            right: [Span(draft, Style(.draft)), Span(wait, Style(.attention))],
            isFocused: isHighlighted && field == .list)
    }

    /// What the time comes to.
    /// - Returns: what is wrong with it.
    private func addMoment(to sheet: inout Sheet, in model: Model) -> String? {
        do {
            let resolved = try reading.result.get()
            sheet.add("= " + model.moment(resolved.until), Style(.success))
            if let note = resolved.note { sheet.add(model.words.snooze.note(note), Style(.attention)) }
            if let hint = resolved.hint { sheet.add(model.words.snooze.hint(hint), Style(.attention)) }
            if reading.hasLeapt {
                sheet.add(model.words.leave.leapt(model.moment(resolved.until)), Style(.attention, .bold))
            }
            return nil
        } catch {
            let problem = model.words.errors.when(error)
            // While it is typed, what isn't a time yet is no mistake.
            let isTold = self.error == problem || field == .list
            sheet.add(isTold ? problem : "", Style(.danger, self.error == problem ? .bold : []))
            return problem
        }
    }

    private func addEndingAll(_ rows: [DeskRow], to sheet: inout Sheet, in model: Model) {
        let unanswered = model.desk?[.needsReply].rows.count ?? 0
        sheet.add(model.words.leave.endAll(rows.count, unanswered), Style(.attention, .bold))
        let drafts = rows.filter(model.hasDraft).map(\.visitorName)
        if !drafts.isEmpty {
            sheet.add(model.words.leave.drafts(drafts.count, drafts.joined(separator: ", ")), Style(.attention, .bold))
        }
    }
}

extension Model {
    /// Something was written to this visitor and not sent.
    func hasDraft(_ row: DeskRow) -> Bool { row.hasDraft || drafts[row.id].parked?.isEmpty == false }
}
