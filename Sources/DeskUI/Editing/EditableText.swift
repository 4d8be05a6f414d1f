/// A text under a cursor, edited by grapheme: the composer's and every field's.
///
/// The text before and the text after the cursor are kept apart, so that typing only appends.
package struct EditableText: Equatable, Sendable {
    private(set) var before = ""
    private(set) var after = ""
    /// What was killed last, for the yank.
    private var killed = ""
    /// Kills in a row are one kill.
    private var isKilling = false

    package init(_ text: String = "") {
        before = text
    }

    package var text: String { before + after }
    package var isEmpty: Bool { before.isEmpty && after.isEmpty }
    /// The cursor's place in UTF-8 bytes.
    package var cursor: Int { before.utf8.count }

    /// A new text with the cursor at its end. What was killed stays to be yanked.
    package mutating func replace(with text: String) {
        before = text
        after = ""
        isKilling = false
    }

    package mutating func insert(_ text: String) {
        before += text
        isKilling = false
        mend()
    }

    /// Moves the cursor to a place in UTF-8 bytes, to the beginning of the grapheme that it is in.
    mutating func moveCursor(to offset: Int) {
        let whole = text
        let end = whole.utf8.index(whole.startIndex, offsetBy: offset, limitedBy: whole.endIndex) ?? whole.endIndex
        let index = end == whole.endIndex ? end : whole.index(before: whole.index(after: end))
        before = String(whole[..<index])
        after = String(whole[index...])
    }

    /// Moves graphemes over the cursor, from its left to its right.
    mutating func moveLeft(_ count: Int) {
        let index = before.index(before.endIndex, offsetBy: -count, limitedBy: before.startIndex) ?? before.startIndex
        after = before[index...] + after
        before = String(before[..<index])
    }

    mutating func moveRight(_ count: Int) {
        let index = after.index(after.startIndex, offsetBy: count, limitedBy: after.endIndex) ?? after.endIndex
        before += after[..<index]
        after = String(after[index...])
    }

    mutating func deleteLeft() {
        if !before.isEmpty { before.removeLast() }
        mend()
    }

    mutating func deleteRight() {
        if !after.isEmpty { after.removeFirst() }
        mend()
    }

    mutating func killLeft(_ count: Int) {
        let part = String(before.suffix(count))
        before.removeLast(part.count)
        killed = isKilling ? part + killed : part
        isKilling = true
        mend()
    }

    mutating func killRight(_ count: Int) {
        let part = String(after.prefix(count))
        after.removeFirst(part.count)
        killed = isKilling ? killed + part : part
        isKilling = true
        mend()
    }

    mutating func yank() {
        insert(killed)
    }

    /// Swaps the graphemes around the cursor; at a line's end the two before it.
    mutating func transpose() {
        if after.isEmpty || after.first == "\n" { moveLeft(1) }
        guard let left = before.last, let right = after.first, left != "\n", right != "\n" else { return moveRight(1) }
        before.removeLast()
        after.removeFirst()
        before.append(right)
        before.append(left)
        mend()
    }

    mutating func endKill() {
        isKilling = false
    }

    /// Pieces of graphemes may meet at the cursor and make one: it then stands behind it.
    private mutating func mend() {
        guard let left = before.unicodeScalars.last, let right = after.unicodeScalars.first else { return }
        if left.isASCII, right.isASCII { return }
        let whole = before + after
        let cursor = whole.utf8.index(whole.startIndex, offsetBy: before.utf8.count)
        var end = whole.startIndex
        while end < cursor { end = whole.index(after: end) }
        guard end > cursor else { return }
        before = String(whole[..<end])
        after = String(whole[end...])
    }
}
