import DeskCore
import DeskDrawing

extension SnoozeDialog {
    func sheet(in model: Model) -> Sheet {
        let words = model.words.snooze
        let title = isChange ? words.changeTitle(visitorName) : words.title(visitorName)
        var sheet = Sheet(title, width: 52, in: model)
        if let gone {
            sheet.add(gone.bareSentence(in: model.words), Style(.attention, .bold))
            sheet.add()
            sheet.add(model.words.dialogs.closeKeys, Style(.quiet))
            return sheet
        }
        for choice in choices { add(choice, to: &sheet, model) }
        sheet.add()
        let keepKeys = field == .keep ? words.spaceChanges : words.tabSpace
        sheet.add(
            [Span(keep ? "[x] " : "[ ] "), Span(words.keep)], right: [Span(keepKeys, Style(.quiet))],
            isFocused: field == .keep)
        if choice != .wake, case .success(let resolved) = reading.result {
            sheet.add(sentence(resolved.until, to: keep ? nil : groupHandle, model))
            if let unanswered = model.unanswered(conversation) { sheet.add(unanswered, Style(.attention)) }
            for advice in advice(until: resolved.until, in: model) { sheet.add(advice, Style(.attention)) }
        }
        if error != problem(in: model) { sheet.add(error: error) }
        sheet.add()
        sheet.add(choice == .wake ? words.wakeKeys : words.keys, Style(.quiet))
        return sheet
    }

    private func add(_ choice: Choice, to sheet: inout Sheet, _ model: Model) {
        let words = model.words.snooze
        let isChosen = choice == self.choice
        let lead = (isChosen ? "> " : "  ") + "\(choice.rawValue + 1)  "
        let label = words.choice(choice)
        guard choice == .custom, isChosen else {
            var right: [Span] = []
            if choice == .threeHours || choice == .day {
                let span: Duration = choice == .day ? .hours(24) : .hours(3)
                right = [Span(model.moment(model.now + span), Style(.quiet))]
            }
            sheet.add([Span(lead), Span(label)], right: right, isFocused: isChosen && field == .choice)
            return
        }
        sheet.addField(lead + label, custom, isFocused: field == .choice, hint: words.customHint)
        addPreview(to: &sheet, model)
    }

    /// Under the field, what it comes to, or why it comes to nothing.
    private func addPreview(to sheet: inout Sheet, _ model: Model) {
        let words = model.words
        if let problem = problem(in: model) {
            return sheet.add(problem, Style(.danger, error == problem ? .bold : []), indent: 5)
        }
        guard case .success(let resolved) = reading.result else { return sheet.add() }
        let zone = model.zone.wallClock(at: resolved.until).abbreviation
        sheet.add(
            "= \(model.moment(resolved.until)) \(zone), \(words.time.long(resolved.span))", Style(.success), indent: 5)
        if let note = resolved.note { sheet.add(words.snooze.note(note), Style(.attention), indent: 5) }
        if let hint = resolved.hint { sheet.add(words.snooze.hint(hint), Style(.attention), indent: 5) }
        if reading.hasLeapt {
            sheet.add(words.snooze.leapt(model.moment(resolved.until)), Style(.attention, .bold), indent: 5)
        }
    }

    /// Why what was typed can't be read; nil while nothing was.
    private func problem(in model: Model) -> String? {
        guard choice == .custom, case .failure(let error) = reading.result, error != .empty else { return nil }
        return model.words.errors.when(error)
    }

    private func sentence(_ until: Instant, to group: String?, _ model: Model) -> String {
        let then = model.zone.wallClock(at: until)
        let isToday = then.time.date == model.zone.wallClock(at: model.now).time.date
        let words = model.words
        return isToday
            ? words.snooze.returnsToday(words.time.clock(then), group)
            : words.snooze.returns(model.moment(until), group)
    }

    /// That the visitor is writing at this moment goes before any other advice.
    private func advice(until: Instant, in model: Model) -> [String] {
        let words = model.words.snooze
        if model.presence(of: conversation)?.isTyping(at: model.now) == true { return [words.writing(visitorName)] }
        guard let status = model.desk?.expert.status else { return [] }
        return SnoozeAdvice.advice(
            until: until, keep: keep, visitorOnline: isVisitorOnline, status: status, at: model.now
        ).map { words.advice($0, visitorName) }
    }
}

extension Model {
    mutating func openSnooze(of id: ConversationID) {
        let row = row(of: id)?.row
        let view = pane?.id == id ? pane?.view : nil
        var changing: Snooze?
        if case .snoozed(let snooze) = view?.conversation.phase ?? row?.phase { changing = snooze }
        dialogs.open(
            .snooze(
                SnoozeDialog(
                    conversation: id, visitorName: visitorName(of: id),
                    groupHandle: view?.groupHandle ?? row?.groupHandle ?? "",
                    isVisitorOnline: presence(of: id)?.isOnline(at: now) ?? false, changing: changing, by: times,
                    at: now)))
    }

    /// To the instant of the snooze that the visitor's message cut short; when that has passed, asks anew. (5.7)
    mutating func snoozeAgain() {
        guard let pane, let woken = freshlyWoken else { return }
        guard woken.snooze.until > now else {
            openSnooze(of: pane.id)
            return say(words.notices.snoozePassed)
        }
        emit(.snooze(pane.id, until: woken.snooze.until, keep: woken.snooze.keep))
        moveOn(from: pane.id)
    }
}
