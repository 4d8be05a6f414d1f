import DeskDrawing

/// The editing keys that people know from readline.
extension EditableText {
    /// - Parameter isSingleLine: a field, where newlines become spaces.
    /// - Returns: whether the key edits or moves at all.
    package mutating func take(_ key: Key, isSingleLine: Bool = false) -> Bool {
        if !isKill(key) { endKill() }
        switch key {
        case .character(let character): insert(String(character))
        case .paste(let pasted):
            let clean = DisplayText.outgoing(pasted)
            insert(isSingleLine ? clean.split(whereSeparator: \.isNewline).joined(separator: " ") : clean)
        case .left, .control("b"): moveLeft(1)
        case .right, .control("f"): moveRight(1)
        case .controlLeft, .alt("b"): moveLeft(wordLeft)
        case .controlRight, .alt("f"): moveRight(wordRight)
        case .home, .control("a"): moveLeft(lineLeft)
        case .end, .control("e"): moveRight(lineRight)
        case .backspace: deleteLeft()
        case .delete, .control("d"): deleteRight()
        case .control("w"): killLeft(blankLeft)
        case .altBackspace: killLeft(wordLeft)
        case .alt("d"): killRight(wordRight)
        case .control("u"): killLeft(lineLeft)
        case .control("k"): killRight(max(lineRight, after.first == "\n" ? 1 : 0))
        case .control("y"): yank()
        case .control("t"): transpose()
        default: return false
        }
        return true
    }

    private func isKill(_ key: Key) -> Bool {
        switch key {
        case .control("w"), .control("u"), .control("k"), .altBackspace, .alt("d"): true
        default: false
        }
    }

    /// Graphemes from the cursor to the beginning of the word before it.
    private var wordLeft: Int { Self.wordLength(before.reversed()) }
    private var wordRight: Int { Self.wordLength(after) }
    private var lineLeft: Int { before.reversed().prefix { $0 != "\n" }.count }
    private var lineRight: Int { after.prefix { $0 != "\n" }.count }

    /// To the beginning of what stands between blanks.
    private var blankLeft: Int {
        let blanks = before.reversed().prefix(while: \.isWhitespace).count
        return blanks + before.reversed().dropFirst(blanks).prefix { !$0.isWhitespace }.count
    }

    private static func wordLength(_ text: some Sequence<Character>) -> Int {
        var count = 0
        var isInWord = false
        for character in text {
            let isOfWord = character.isLetter || character.isNumber
            if isInWord, !isOfWord { break }
            isInWord = isInWord || isOfWord
            count += 1
        }
        return count
    }
}
