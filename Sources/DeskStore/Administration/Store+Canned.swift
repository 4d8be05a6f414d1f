import DeskCore

/// Prepared answers. (desk.md 2.9)
extension Store {
    package func cannedReplies() throws(StoreError) -> [CannedReply] {
        try read { transaction in
            try transaction.database.all("SELECT name, text FROM canned ORDER BY name") {
                CannedReply(name: try $0.next(), text: try $0.next())
            }
        }
    }

    package func cannedReply(_ name: String) throws(StoreError) -> CannedReply {
        try read { try $0.cannedReply(name) }
    }

    package func addCannedReply(_ reply: CannedReply) throws(StoreError) {
        try write { transaction in
            let name = try Handle.checked(reply.name, for: .canned)
            let text = try Text.canned(reply.text)
            if try transaction.database.exists("SELECT 1 FROM canned WHERE name = ?", [name]) {
                throw StoreError.taken(.canned, name)
            }
            try transaction.database.run("INSERT INTO canned (name, text) VALUES (?, ?)", [name, text])
        }
    }

    /// A new name, a new text, or both.
    package func changeCannedReply(_ name: String, to newName: String? = nil, text: String? = nil) throws(StoreError) {
        try write { transaction in
            let before = try transaction.cannedReply(name)
            let newName = try newName.map { try Handle.checked($0, for: .canned) } ?? before.name
            let text = try text.map { try Text.canned($0) } ?? before.text
            if newName != before.name,
                try transaction.database.exists("SELECT 1 FROM canned WHERE name = ?", [newName])
            {
                throw StoreError.taken(.canned, newName)
            }
            try transaction.database.run(
                "UPDATE canned SET name = ?, text = ? WHERE name = ?", [newName, text, before.name])
        }
    }

    package func removeCannedReply(_ name: String) throws(StoreError) {
        try write { transaction in
            try transaction.database.run("DELETE FROM canned WHERE name = ?", [name])
            if transaction.database.changesCount == 0 { throw StoreError.notFound(.canned, name) }
        }
    }
}

extension Text {
    /// - Throws: `invalid` for a brace that opens none of the variables.
    fileprivate static func canned(_ text: String) throws -> String {
        let text = try message(text)
        if let unknown = CannedReply.firstUnknown(in: text) { throw StoreError.invalid(.variable, unknown) }
        return text
    }
}

extension Transaction {
    fileprivate func cannedReply(_ name: String) throws -> CannedReply {
        let found = try database.first("SELECT name, text FROM canned WHERE name = ?", [name]) {
            CannedReply(name: try $0.next(), text: try $0.next())
        }
        guard let found else { throw StoreError.notFound(.canned, name) }
        return found
    }
}
