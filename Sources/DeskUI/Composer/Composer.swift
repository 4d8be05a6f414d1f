import DeskCore
import DeskDrawing

/// The text that is being written to one visitor.
package struct Composer: Equatable, Sendable {
    /// What is shown and edited: the person's own text, or a line sent before.
    package private(set) var text = EditableText()
    /// There is something that was neither saved nor sent.
    private(set) var isDirty = false
    private(set) var savedAt: Instant?
    /// Lines sent before, while one of them is shown.
    private var recall: Recall?

    /// All that was typed and not sent, which is what is kept: also what stands behind a line sent before that is shown.
    package var draft: String { recall?.typed ?? text.text }

    /// Composes as typed: an edit, a move, or a line sent before at the text's upper edge.
    /// - Parameters:
    ///   - width: columns that the text wraps at.
    ///   - history: lines sent before, newest first; asked for only when they are wanted.
    mutating func take(_ key: Key, width: Int, history: @autoclosure () -> [String]) {
        switch key {
        case .up: if !moveLine(-1, width: width) { recall(1, history()) }
        case .down: if !moveLine(1, width: width) { recall(-1, []) }
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

    /// The draft from the disk; what was typed before it came stands behind it.
    mutating func load(_ draft: String) {
        own = draft + own
    }

    /// A draft that may not have reached the disk.
    mutating func restore(_ draft: String) {
        own = draft
        isDirty = true
    }

    /// Another desk of the same expert has saved this since; here nothing is unsaved.
    /// - Parameter isWhole: else its beginning has been sent from here meanwhile, and what is left of it must be saved.
    mutating func adopt(_ draft: String, isWhole: Bool = true) {
        own = draft
        if draft.isEmpty { savedAt = nil }
        if !isWhole { isDirty = true }
    }

    /// Another desk of the same expert has saved this, while something else was typed here: both stay.
    /// - Parameter base: what stood there before both went on.
    mutating func merge(_ other: String, since base: String) {
        own = Self.both(other, own, since: base)
        isDirty = true
    }

    /// The other part of it has been sent from another desk.
    mutating func keep(_ rest: String) {
        own = rest
        isDirty = true
        savedAt = nil
    }

    /// One text that has all of both, the other one first. That one begins with what is in the other takes nothing away:
    /// both were typed.
    static func both(_ other: String, _ own: String, since base: String) -> String {
        if other.isEmpty { return own }
        if own.hasPrefix(base), SharedDraft.isEnd(other, of: base) { return other + own.dropFirst(base.count) }
        let rest = own.hasPrefix(base) && other.hasPrefix(base) ? own.dropFirst(base.count) : own[...]
        return rest.isEmpty ? other : other + "\n" + rest
    }

    /// What is shown is sent; what else was typed is there again.
    mutating func clearForSending() {
        let rest = recall.map { $0.index < 0 ? "" : $0.own } ?? ""
        text.replace(with: rest)
        (isDirty, savedAt, recall) = (!rest.isEmpty, nil, nil)
    }

    /// All of it is sent or given up.
    mutating func clear() {
        text.replace(with: "")
        (isDirty, savedAt, recall) = (false, nil, nil)
    }

    /// The store has cleared the draft along with the send; what was typed since must be saved anew, also that it was deleted.
    mutating func wasSent() {
        isDirty = isDirty || !draft.isEmpty
        savedAt = nil
    }

    /// A message could not be sent: it stands before what was typed since.
    /// - Parameter returned: what came back in this way before it.
    mutating func takeBack(_ message: String, after returned: String) {
        own = Self.inFront(message, after: returned, of: own)
        isDirty = true
    }

    static func inFront(_ message: String, after returned: String, of typed: String) -> String {
        guard !returned.isEmpty, typed.hasPrefix(returned) else {
            return typed.isEmpty ? message : message + "\n" + typed
        }
        // What was typed right behind it stays on its line.
        let end = typed.dropFirst(returned.count).firstIndex(of: "\n") ?? typed.endIndex
        return typed[..<end] + "\n" + message + typed[end...]
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
        recall?.change(to: text.text)
    }

    /// The person's own text, wherever it is.
    private var own: String {
        get { recall?.own ?? text.text }
        set {
            recall?.own = newValue
            if recall?.index ?? -1 < 0 { text.replace(with: newValue) }
        }
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

    /// - Parameters:
    ///   - distance: 1 to the line sent before, -1 back towards one's own text.
    ///   - history: for the first step away from that.
    private mutating func recall(_ distance: Int, _ history: [String]) {
        var next = recall ?? Recall(lines: history, own: text.text)
        next.index = max(-1, next.index + distance)
        guard next.index != recall?.index ?? -1, next.index < next.lines.count else { return }
        let before = draft
        recall = next
        text.replace(with: next.shown)
        if draft != before { isDirty = true }
    }
}

/// Where the person is among the lines sent before.
private struct Recall: Equatable, Sendable {
    /// Newest first, as they were when the first one was asked for.
    let lines: [String]
    /// Which one is shown; -1: one's own text.
    var index = -1
    /// The person's own text.
    var own: String
    /// What was made of the lines; found there again until something is sent.
    private var edited: [Int: String] = [:]

    init(lines: [String], own: String) {
        self.lines = lines
        self.own = own
    }

    var shown: String { index < 0 ? own : edited[index] ?? lines[index] }

    /// One's own text, and what was made of the line that is shown.
    var typed: String {
        guard let line = edited[index] else { return own }
        return own.isEmpty ? line : own + "\n" + line
    }

    mutating func change(to text: String) {
        if index < 0 { own = text } else { edited[index] = text == lines[index] ? nil : text }
    }
}
