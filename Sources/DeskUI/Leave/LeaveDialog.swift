import DeskCore

/// Nobody leaves with open conversations: one key for each, or for all, and the program closes. (desk.md 6.7)
package struct LeaveDialog: Equatable, Sendable {
    enum Field { case list, until }

    enum Choice: Equatable {
        case snooze([ConversationID], until: Instant, keep: Bool)
        case transfer([ConversationID])
        case end([ConversationID])
    }

    /// Takes back what was just done here; the same letter as in the list.
    static let undoKey: Character = "u"

    private(set) var highlighted = 0
    private(set) var until: EditableText
    private(set) var field = Field.list
    /// All are ended by one more E: it was asked for once.
    private(set) var isEndingAll = false
    /// Who stays is available again: they were when the list was opened.
    let restoresAvailability: Bool
    var error: String?

    /// - Parameter until: when snoozes made here are over, as it would be typed.
    init(until: String, restoresAvailability: Bool) {
        self.until = EditableText(until)
        self.restoresAvailability = restoresAvailability
    }

    static func open(_ desk: DeskSnapshot?) -> [DeskRow] {
        guard let desk else { return [] }
        return desk[.needsReply].rows + desk[.waitingForVisitor].rows
    }

    func resolved(now: Instant, zone: Zone) throws(WhenError) -> WhenExpression.Resolved {
        try WhenExpression.read(until.text, as: .either, now: now, zone: zone)
    }

    func current(among rows: [DeskRow]) -> Int { min(highlighted, max(0, rows.count - 1)) }

    mutating func take(_ key: Key, in context: Dialog.Context) -> Dialog.Answer {
        let rows = Self.open(context.desk)
        if key != .character("E") { isEndingAll = false }
        switch key {
        case .enter where field == .until, .tab where field == .until, .backTab where field == .until,
            .up where field == .until, .down where field == .until:
            leaveField(in: context)
        case .tab, .backTab: field = .until
        case .up: move(-1, rows)
        case .down: move(1, rows)
        case _ where field == .until: _ = until.take(key, isSingleLine: true)
        case .character("j"): move(1, rows)
        case .character("k"): move(-1, rows)
        case .character(let letter): return choose(letter, rows, context)
        default: break
        }
        return .stay
    }

    /// Back to the list with a time that can be read; else the cursor stays with what is wrong.
    private mutating func leaveField(in context: Dialog.Context) {
        do {
            _ = try resolved(now: context.now, zone: context.zone)
            field = .list
        } catch {
            self.error = context.words.errors.when(error)
        }
    }

    private mutating func move(_ distance: Int, _ rows: [DeskRow]) {
        highlighted = min(max(0, current(among: rows) + distance), max(0, rows.count - 1))
    }

    /// Small letters for one, capitals for all.
    private mutating func choose(_ letter: Character, _ rows: [DeskRow], _ context: Dialog.Context) -> Dialog.Answer {
        if letter == Self.undoKey { return .undo }
        guard !rows.isEmpty else { return .stay }
        let ids = letter.isUppercase ? rows.map(\.id) : [rows[current(among: rows)].id]
        switch letter {
        case "s", "S", "r", "R":
            do {
                let until = try resolved(now: context.now, zone: context.zone).until
                return .leave(.snooze(ids, until: until, keep: letter == "s" || letter == "S"))
            } catch {
                // It could be read when it was typed, but has passed since.
                self.error = context.words.errors.when(error)
                field = .until
                return .stay
            }
        case "t", "T": return .leave(.transfer(ids))
        case "E" where rows.count > 1 && !isEndingAll: isEndingAll = true
        case "e", "E": return .leave(.end(ids))
        default: break
        }
        return .stay
    }

    func sheet(in model: Model) -> Sheet {
        let words = model.words.leave
        let rows = Self.open(model.desk)
        var sheet = Sheet(words.title, width: 64, in: model)
        sheet.add(words.intro(model.desk?.load ?? rows.count))
        sheet.add()
        let current = current(among: rows)
        for (index, row) in rows.enumerated() {
            let isOnline = row.presence.isOnline(at: model.now)
            let sign = String(isOnline ? model.glyphs.online : model.glyphs.away)
            let wait = row.waitingSince.map { model.words.chat.waited(model.words.time.short(model.now - $0)) } ?? ""
            sheet.add(
                [
                    Span(index == current ? ">" : " "), Span(sign + " ", Style(isOnline ? .online : .away)),
                    Span(row.visitorName),
                ],
                right: [Span(wait, Style(.attention))], isFocused: index == current && field == .list)
        }
        sheet.add()
        sheet.addField(words.until, until, isFocused: field == .until)
        var problem: String?
        do {
            let resolved = try resolved(now: model.now, zone: model.zone)
            sheet.add("= " + model.moment(resolved.until), Style(.success))
        } catch {
            problem = model.words.errors.when(error)
            // While it is typed, what isn't a time yet is no mistake.
            let isTold = self.error == problem || field == .list
            sheet.add(isTold ? problem ?? "" : "", Style(.danger, self.error == problem ? .bold : []))
        }
        sheet.add()
        for line in words.keys { sheet.add(line, Style(.quiet)) }
        if isEndingAll {
            let unanswered = model.desk?[.needsReply].rows.count ?? 0
            sheet.add(words.endAll(rows.count, unanswered), Style(.attention, .bold))
        }
        if error != problem { sheet.add(error: error) }
        return sheet
    }
}

extension Model {
    /// Asks what becomes of the open conversations; without any, leaves. While it asks nothing new comes: the list
    /// would never end.
    mutating func leave() {
        leavePane()
        saveEverything()
        if (desk?.load ?? 0) == 0 { return emit(.leave) }
        let isAvailable = desk?.expert.status == .available
        if isAvailable { emit(.setStatus(.unavailable)) }
        dialogs.append(.leave(LeaveDialog(until: words.leave.defaultUntil, restoresAvailability: isAvailable)))
    }

    /// Whoever stays is as available as before.
    mutating func stay(_ dialog: LeaveDialog) {
        if dialog.restoresAvailability { emit(.setStatus(.available)) }
    }

    mutating func carryOut(_ choice: LeaveDialog.Choice) {
        switch choice {
        case .snooze(let ids, let until, let keep):
            allAtOnce = Set(ids)
            for id in ids { emit(.snooze(id, until: until, keep: keep)) }
        case .transfer(let ids): openTransfer(of: ids)
        case .end(let ids) where ids.count == 1:
            select(ids[0])
            openEnd(of: ids[0])
        case .end(let ids):
            allAtOnce = Set(ids)
            for id in ids { emit(.end(id, EndRequest())) }
        }
    }

    /// The last one is dealt with: the desk closes.
    mutating func leaveIfEmpty() {
        guard desk?.load == 0, case .leave = dialogs.last else { return }
        dialogs.removeLast()
        emit(.leave)
    }
}
