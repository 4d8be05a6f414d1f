/// A prepared answer, with variables. (desk.md 2.9)
package struct CannedReply: Sendable, Equatable {
    /// The short name it is found by; unique.
    package var name: String
    package var text: String

    package init(name: String, text: String) {
        self.name = name
        self.text = text
    }

    /// What may stand in braces.
    package enum Variable: Sendable, Hashable {
        case visitor, expert, mission, page
        /// What the website tells of its visitor.
        case attribute(String)

        package init?(_ name: some StringProtocol) {
            switch String(name) {
            case "visitor": self = .visitor
            case "expert": self = .expert
            case "mission": self = .mission
            case "page": self = .page
            default:
                let attribute = name.dropFirst("attribute.".count)
                let isName = (1...60).contains(attribute.count) && attribute.allSatisfy(CannedReply.isOfName)
                guard name.hasPrefix("attribute."), isName else { return nil }
                self = .attribute(String(attribute))
            }
        }

        /// What is known of a conversation; what isn't known is left out.
        package static func values(visitor: Visitor, mission: Mission, expert: String) -> [Variable: String] {
            [.visitor: visitor.name, .expert: expert, .mission: mission.name, .page: visitor.presence.page]
                .compactMapValues { $0.flatMap { $0.isBlank ? nil : $0 } }
        }
    }

    /// A variable in braces that nothing can fill, or that doesn't exist: it blocks the send and is shown.
    package struct Unfilled: Error, Sendable, Equatable {
        package let variables: [String]

        package init(variables: [String]) { self.variables = variables }
    }

    /// A text after its variables, and those that are still in it, in braces, since they have no value.
    package struct Filled: Sendable, Equatable {
        package var text: String
        package var unfilled: [String]
    }

    /// `text` with each `{variable}` replaced that has a value; everything else, other braces too, stays.
    package static func filled(_ text: String, with values: [Variable: String]) -> Filled {
        var filled = Filled(text: "", unfilled: [])
        for piece in pieces(of: text) {
            guard case .braces(let name) = piece, !name.isEmpty, name.allSatisfy(isOfName) else {
                filled.text += piece.text
                continue
            }
            if let value = Variable(name).flatMap({ values[$0] }), !value.isEmpty {
                filled.text += value
            } else {
                filled.text += piece.text
                filled.unfilled.append(String(name))
            }
        }
        return filled
    }

    /// As `filled`, where nothing may be left.
    package static func fill(_ text: String, with values: [Variable: String]) throws(Unfilled) -> String {
        let filled = filled(text, with: values)
        guard filled.unfilled.isEmpty else { throw Unfilled(variables: filled.unfilled) }
        return filled.text
    }

    /// The variables that stand in a text which is to be sent: each once, in its braces.
    package static func variables(in text: String) -> [String] {
        var found: [String] = []
        for case .braces(let name) in pieces(of: text) where Variable(name) != nil && !found.contains("{\(name)}") {
            found.append("{\(name)}")
        }
        return found
    }

    /// The first brace that opens no variable, with what stands in it: such a text is refused when it is written.
    package static func firstUnknown(in text: String) -> String? {
        for piece in pieces(of: text) {
            switch piece {
            case .plain: continue
            case .braces(let name) where Variable(name) != nil: continue
            case .braces, .open: return String(piece.text.prefix(40))
            }
        }
        return nil
    }

    private enum Piece {
        case plain(Substring)
        /// What stands between two braces.
        case braces(Substring)
        /// A brace that isn't closed before the next one opens.
        case open

        var text: String {
            switch self {
            case .plain(let text): String(text)
            case .braces(let name): "{" + name + "}"
            case .open: "{"
            }
        }
    }

    private static func pieces(of text: String) -> [Piece] {
        var pieces: [Piece] = []
        var rest = text[...]
        while let open = rest.firstIndex(of: "{") {
            pieces.append(.plain(rest[..<open]))
            rest = rest[rest.index(after: open)...]
            guard let close = rest.firstIndex(where: { "{}".contains($0) }), rest[close] == "}" else {
                pieces.append(.open)
                continue
            }
            pieces.append(.braces(rest[..<close]))
            rest = rest[rest.index(after: close)...]
        }
        return pieces + [.plain(rest)]
    }

    fileprivate static func isOfName(_ character: Character) -> Bool {
        character.isASCII && (character.isLetter || character.isNumber || "._-".contains(character))
    }
}
