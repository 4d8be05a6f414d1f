/// A prepared answer, with variables. (desk.md 2.9)
package struct CannedReply: Sendable, Equatable {
    /// The short name it is found by; unique.
    package var name: String
    package var text: String

    package init(name: String, text: String) {
        self.name = name
        self.text = text
    }

    package enum Variable: String, Sendable, CaseIterable { case visitor, expert, mission, page }

    /// A variable in braces that nothing can fill, or that doesn't exist: it blocks the send and is shown.
    package struct Unfilled: Error, Sendable, Equatable {
        package let variables: [String]

        package init(variables: [String]) { self.variables = variables }
    }

    /// `text` with each `{variable}` replaced; everything else, other braces too, stays.
    package static func fill(_ text: String, with values: [Variable: String]) throws(Unfilled) -> String {
        var filled = ""
        var missing: [String] = []
        var rest = text[...]
        while let open = rest.firstIndex(of: "{") {
            filled += rest[..<open]
            let tail = rest[open...]
            guard let close = tail.firstIndex(of: "}"), isName(tail[tail.index(after: open)..<close]) else {
                filled.append("{")
                rest = tail.dropFirst()
                continue
            }
            let name = String(tail[tail.index(after: open)..<close])
            if let value = Variable(rawValue: name).flatMap({ values[$0] }), !value.isEmpty {
                filled += value
            } else {
                missing.append(name)
            }
            rest = tail[tail.index(after: close)...]
        }
        guard missing.isEmpty else { throw Unfilled(variables: missing) }
        return filled + rest
    }

    private static func isName(_ text: Substring) -> Bool {
        !text.isEmpty && text.allSatisfy { $0.isASCII && $0.isLetter }
    }
}
