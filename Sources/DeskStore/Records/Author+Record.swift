import DeskCore

/// An author is two columns: a word, and the expert's number if it is one.
extension Author {
    var word: String {
        switch self {
        case .visitor: "visitor"
        case .expert: "expert"
        case .desk: "desk"
        }
    }

    init?(word: String?, expert: ExpertID?) {
        switch (word, expert) {
        case ("visitor", nil): self = .visitor
        case ("expert", let expert?): self = .expert(expert)
        case ("desk", nil): self = .desk
        default: return nil
        }
    }

    init(_ columns: inout Columns) throws {
        let word: String = try columns.next()
        let expert: ExpertID? = try columns.optional()
        guard let author = Author(word: word, expert: expert) else {
            throw CorruptRow("author \(word) \(expert?.description ?? "NULL")")
        }
        self = author
    }
}
