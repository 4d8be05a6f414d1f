import DeskCore
import DeskDrawing
import Testing

@testable import DeskUI

/// What was written to whom and not sent, as the person who wrote it knows it: none of it may be lost, nor be anybody
/// else's. Texts that are put together may be in any order, so it is compared by lines and by characters.
struct Texts {
    private var texts: [ConversationID: String] = [:]
    /// What went, or was dropped, with an end or a transfer: it comes back if that fails or is undone.
    private var given: [ConversationID: String] = [:]
    /// Lines that were sent, while the same words stood in a draft that may not have been read: they may count as sent with it.
    /// (rules.md 2.37)
    private var twice: [ConversationID: Set<String>] = [:]
    /// Who is shown with all that is theirs: read since the last of it was stored.
    private var whole: ConversationID?

    /// A key may change only the text of whom it was pressed for.
    /// - Returns: what is wrong.
    mutating func press(
        _ key: Key, _ before: Model, _ after: Model, _ effects: [Effect], _ office: PaperOffice
    ) -> String? {
        let all = texts.merging(given) { "\($0)\n\($1)" }
        if after.pane?.id != before.pane?.id { whole = nil }
        if let pane = after.pane, pane.id == before.pane?.id { write(pane, before) }
        for effect in effects {
            switch effect {
            case .send(let id, let message):
                if !message.text.isMade(of: (all[id] ?? "") + (before.pane?.composer.text.text ?? "")) {
                    return "“\(message.text)” was sent to \(id.short)"
                }
                if (texts[id] ?? "").has(message.text) { twice[id, default: []].insert(message.text) }
            case .saveDraft(let id, let text, _):
                if !text.isMade(of: texts[id] ?? "") { return "“\(text)” was saved for \(id.short)" }
            case .end(let id, let request): give(id, request.draft)
            case .transfer(let id, let request): give(id, request.draft)
            case .acknowledge(let id): texts[id] = nil
            default: continue
            }
        }
        return (key == .up || key == .down ? compare(after, office) : nil) ?? lost(in: after, office)
    }

    /// Its draft may not have been read yet: then what is typed stands behind that.
    private mutating func write(_ pane: Pane, _ before: Model) {
        let old = before.pane?.composer.draft ?? ""
        let new = pane.composer.draft
        if old == new { return }
        let kept = texts[pane.id] ?? ""
        texts[pane.id] = kept.hasSuffix(old) ? kept.dropLast(old.count) + (kept == old ? "" : "\n") + new : new
    }

    private mutating func give(_ id: ConversationID, _ draft: DraftEnd) {
        given[id] = draft.cleared.isEmpty ? nil : texts.removeValue(forKey: id)
    }

    /// News change no text, but for what comes back.
    /// - Returns: what is wrong.
    mutating func hear(_ message: UIMessage, _ model: Model, _ office: PaperOffice) -> String? {
        var returned: [ConversationID: String] = [:]
        switch message {
        case .failed(.send(let id, let message), _): returned[id] = message.text
        case .failed(.end(let id, _), _), .failed(.transfer(let id, _), _), .done(.undo(let id)):
            returned[id] = given.removeValue(forKey: id)
        case .done(.end(let id, let request)) where !request.draft.sent.isEmpty: given[id] = nil
        case .done(.transfer(let id, let request)) where !request.draft.sent.isEmpty: given[id] = nil
        default: break
        }
        if case .conversation(let view) = message, model.pane?.id == view.conversation.id { whole = model.pane?.id }
        for (id, text) in returned { texts[id] = (texts[id] ?? "") + "\n" + text }
        return compare(model, office) ?? lost(in: model, office)
    }

    /// The text that is shown is all that was written to its visitor, and nothing else. Until what is on its way has
    /// arrived some of it may be on paper yet: it is put together then.
    private mutating func compare(_ model: Model, _ office: PaperOffice) -> String? {
        // Keys that waited may have led elsewhere meanwhile: who comes back is read anew.
        if model.pane?.id != whole { whole = nil }
        guard let pane = model.pane else { return nil }
        let (kept, text) = (texts[pane.id] ?? "", pane.composer.draft)
        if !model.isDraftSettled(pane.id) || whole != pane.id { whole = nil }
        let isWhole = whole != nil
        let all = isWhole ? text : text + "\n" + stored(pane.id, model, office)
        if !all.has(kept, but: twice[pane.id]) || !text.isMade(of: kept) {
            return "\(pane.id.short) had “\(kept)” and has “\(all)”"
        }
        if isWhole { (texts[pane.id], twice[pane.id]) = (text, nil) }
        return nil
    }

    private func stored(_ id: ConversationID, _ model: Model, _ office: PaperOffice) -> String {
        (model.drafts[id].parked ?? "") + "\n" + (office.drafts[id] ?? "")
    }

    /// Texts to those who are not shown are on their way, or on paper.
    private func lost(in model: Model, _ office: PaperOffice) -> String? {
        for (id, text) in texts where model.pane?.id != id && office.drafts[id] != text {
            if !stored(id, model, office).has(text, but: twice[id]) { return "“\(text)” to \(id.short) is nowhere" }
        }
        return nil
    }
}

extension String {
    /// Each line of it is in this one, but for those.
    fileprivate func has(_ other: String, but those: Set<String>? = nil) -> Bool {
        other.split(separator: "\n").map(\.trimmingBlanks).allSatisfy {
            contains($0) || those?.contains(String($0)) == true
        }
    }

    /// It has no character more often than that.
    fileprivate func isMade(of other: String) -> Bool {
        var left: [Character: Int] = [:]
        for character in other { left[character, default: 0] += 1 }
        for character in self where character != "\n" {
            left[character, default: 0] -= 1
            if left[character, default: 0] < 0 { return false }
        }
        return true
    }
}

extension Substring {
    fileprivate var trimmingBlanks: Substring {
        var text = self
        while text.last?.isWhitespace == true { text.removeLast() }
        return text
    }
}

extension Model {
    /// The frame after another one, as the desk makes it.
    mutating func view(after last: Frame?) -> Frame {
        var frame = last
        let before = last
        let rows = draw(in: &frame)
        let next = frame ?? view()
        if let before, before.size == next.size {
            for row in 0..<next.size.rows where !rows.contains(row) {
                #expect(next.textOfRow(row) == before.textOfRow(row))
            }
        }
        return next
    }
}
