import DeskCore

/// Nobody leaves with open conversations: one key for each, or for all, and the program closes. (desk.md 6.7)
package struct LeaveDialog: Equatable, Sendable {
    enum Field { case list, until }

    enum Choice: Equatable {
        case snooze([ConversationID], until: Instant, keep: Bool)
        case transfer([ConversationID])
        case end([ConversationID])
        /// Nothing is left: close without waiting for the end of undo.
        case close
    }

    /// Takes back what was just done here; the same letter as in the list.
    static let undoKey: Character = "u"

    /// Whom the keys act on; nil when nobody is left.
    private(set) var highlighted: ConversationID?
    private var place = 0
    /// All that are listed, in no order: capitals act on them.
    private(set) var listed: [ConversationID] = []
    private(set) var until: EditableText
    private(set) var field = Field.list
    /// All are ended by one more E: it was asked for once.
    private(set) var isEndingAll = false
    /// Who stays is available again: they were when the list was opened.
    let restoresAvailability: Bool
    /// What the time comes to, as it is shown.
    var reading: ReadTime
    var error: String?

    /// - Parameter until: when snoozes made here are over, as it would be typed.
    init(until: String, restoresAvailability: Bool, by times: TimeReading, at now: Instant) {
        self.until = EditableText(until)
        reading = ReadTime(until, by: times, at: now)
        self.restoresAvailability = restoresAvailability
    }

    static func open(_ desk: DeskSnapshot?) -> [DeskRow] {
        guard let desk else { return [] }
        return desk[.needsReply].rows + desk[.waitingForVisitor].rows
    }

    /// The rows as they are now: the highlight stays with its conversation, and goes to the row at its place when that left.
    mutating func settle(among rows: [DeskRow]) {
        listed = rows.map(\.id).sorted()
        if let index = rows.firstIndex(where: { $0.id == highlighted }) { return place = index }
        place = min(place, max(0, rows.count - 1))
        highlighted = rows.isEmpty ? nil : rows[place].id
    }

    mutating func take(_ key: Key, in context: Dialog.Context) -> Dialog.Answer {
        let rows = Self.open(context.desk)
        settle(among: rows)
        if key != .character("E") { isEndingAll = false }
        switch key {
        case .enter where field == .until, .tab where field == .until, .backTab where field == .until,
            .up where field == .until, .down where field == .until:
            leaveField(in: context)
        case .enter where rows.isEmpty: return .leave(.close)
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
            _ = try reading.result.get()
            field = .list
        } catch {
            self.error = context.words.errors.when(error)
        }
    }

    private mutating func move(_ distance: Int, _ rows: [DeskRow]) {
        guard !rows.isEmpty else { return }
        place = min(max(0, place + distance), rows.count - 1)
        highlighted = rows[place].id
    }

    /// Small letters for one, capitals for all.
    private mutating func choose(_ letter: Character, _ rows: [DeskRow], _ context: Dialog.Context) -> Dialog.Answer {
        if letter == Self.undoKey { return .undo }
        guard let highlighted else { return .stay }
        let ids = letter.isUppercase ? rows.map(\.id) : [highlighted]
        switch letter {
        case "s", "S", "r", "R":
            do {
                let until = try reading.result.get().until
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
}

extension Model {
    /// Asks what becomes of the open conversations; without any, or while another desk of the expert is open, leaves. While
    /// it asks nothing new comes: the list would never end.
    mutating func leave() {
        leavePane()
        saveEverything()
        if (desk?.load ?? 0) == 0 || desk?.isOpenElsewhere == true { return emit(.leave) }
        let isAvailable = desk?.expert.status == .available
        if isAvailable { emit(.setStatus(.unavailable)) }
        var dialog = LeaveDialog(
            until: words.leave.defaultUntil, restoresAvailability: isAvailable, by: times, at: now)
        dialog.settle(among: LeaveDialog.open(desk))
        dialogs.open(.leave(dialog))
    }

    /// Whoever stays is as available as before.
    mutating func stay(_ dialog: LeaveDialog) {
        if dialog.restoresAvailability { emit(.setStatus(.available)) }
    }

    mutating func carryOut(_ choice: LeaveDialog.Choice) {
        switch choice {
        case .snooze(let ids, let until, let keep):
            orders.allAtOnce = Set(ids)
            for id in ids { emit(.snooze(id, until: until, keep: keep)) }
        case .transfer(let ids): openTransfer(of: ids)
        case .end(let ids) where ids.count == 1:
            select(ids[0])
            openEnd(of: ids[0])
        case .end(let ids):
            orders.allAtOnce = Set(ids)
            for id in ids { emit(Effect.end(id, EndRequest()).behind(orders.lastMessage(to: id))) }
        case .close: closeDesk()
        }
    }

    /// The list is another one.
    mutating func settleLeaving() {
        for index in dialogs.indices {
            guard case .leave(var dialog) = dialogs[index] else { continue }
            dialog.settle(among: LeaveDialog.open(desk))
            dialogs[index] = .leave(dialog)
        }
    }

    /// The last one is dealt with: the desk closes, once that can't be undone any more. (docs/rules.md 6.7)
    mutating func leaveIfEmpty() {
        guard desk?.load == 0, case .leave = dialogs.last, undos.allSatisfy({ $0.until <= now && !$0.isAsked }) else {
            return
        }
        closeDesk()
    }

    private mutating func closeDesk() {
        // Another desk that was opened meanwhile is as available as this one was.
        if case .leave(let dialog) = dialogs.closeTopmost(), desk?.isOpenElsewhere == true { stay(dialog) }
        emit(.leave)
    }
}
