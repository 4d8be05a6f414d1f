import DeskCore

/// The text that is being written to one visitor.
package struct Composer: Equatable, Sendable {
    package private(set) var text = EditableText()
    /// There is something that was neither saved nor sent.
    private(set) var isDirty = false
    private(set) var savedAt: Instant?
    /// Which of the lines sent before is shown, 0 the newest; nil while the person's own text is.
    private var recalled: Int?
    /// The person's own text while a line sent before is shown.
    private var own = ""

    /// Composes as typed: an edit, a move, or a line sent before at the text's upper edge.
    /// - Parameters:
    ///   - width: columns that the text wraps at.
    ///   - history: lines sent before, newest first; asked for only when they are wanted.
    mutating func take(_ key: Key, width: Int, history: @autoclosure () -> [String]) {
        switch key {
        case .up: if !moveLine(-1, width: width) { recall(older: true, history()) }
        case .down: if !moveLine(1, width: width) { recall(older: false, history()) }
        default:
            let before = text
            guard text.take(key) else { return }
            if before.text != text.text { wasChanged() }
        }
    }

    mutating func insert(_ string: String) {
        text.insert(string)
        wasChanged()
    }

    mutating func replace(with string: String) {
        text.replace(with: string)
        wasChanged()
    }

    /// The draft from the disk; what was typed before it came stands behind it, unless that is what was saved there.
    mutating func load(_ draft: String) {
        guard savedAt == nil else { return }
        let typed = text.text
        text.replace(with: draft + typed)
        isDirty = !typed.isEmpty
    }

    /// A draft that may not have reached the disk.
    mutating func restore(_ draft: String) {
        text.replace(with: draft)
        isDirty = true
    }

    mutating func clearForSending() {
        text.replace(with: "")
        (isDirty, savedAt, recalled, own) = (false, nil, nil, "")
    }

    /// The store has cleared the draft along with the send; what was typed since must be saved anew.
    mutating func wasSent() {
        isDirty = !text.isEmpty
        savedAt = nil
    }

    /// A message could not be sent: it stands before what was typed since.
    mutating func takeBack(_ message: String) {
        let typed = text.text
        text.replace(with: typed.isEmpty ? message : message + "\n" + typed)
        wasChanged()
    }

    mutating func isSaving() {
        isDirty = false
    }

    mutating func wasSaved(_ saved: String, at now: Instant) {
        savedAt = saved.isEmpty ? nil : now
    }

    mutating func wasNotSaved() {
        isDirty = true
    }

    private mutating func wasChanged() {
        isDirty = true
        recalled = nil
    }

    private mutating func moveLine(_ distance: Int, width: Int) -> Bool {
        let display = DisplayText(text.text)
        let lines = display.wrap(width: width)
        var place = display.position(of: text.cursor, in: lines)
        place.row += distance
        guard lines.indices.contains(place.row) else { return false }
        text.moveCursor(to: display.offset(at: place, in: lines))
        return true
    }

    private mutating func recall(older: Bool, _ history: [String]) {
        let next: Int? = older ? (recalled ?? -1) + 1 : recalled.flatMap { $0 > 0 ? $0 - 1 : nil }
        if let next, !history.indices.contains(next) { return }
        guard next != recalled else { return }
        if recalled == nil { own = text.text }
        text.replace(with: next.map { history[$0] } ?? own)
        isDirty = true
        recalled = next
    }
}
