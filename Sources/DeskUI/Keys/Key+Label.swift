extension Key {
    /// The key as footers and help show it: `^N`, `F8`, `Enter`, in the person's language.
    package func label(_ words: Words) -> String {
        switch self {
        case .control(let letter): "^" + letter.uppercased()
        case .newLine: "^J"
        default: words.keys.name(self) ?? name ?? ""
        }
    }
}

extension KeyMap {
    /// The first way to an action from a place; the leader's where it has no key there. nil when there is none.
    package func label(of id: ActionID, in place: Place, words: Words) -> String? {
        if let key = keys(of: id, in: place).first { return key.label(words) }
        return keys(of: id, in: .leader).first.map { Self.leader.label(words) + " " + $0.label(words) }
    }
}
