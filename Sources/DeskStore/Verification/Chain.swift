import DeskCore

/// What ties each row of the log, and each message, to the one before it: whatever is changed, left out or put between
/// by another program is found by `verify`. Rows that are older than the schema's step 3 have no link.
package enum Chain {
    /// Tables that have one.
    package enum Table: String, CaseIterable, Sendable {
        case event, message

        /// All that a row says, but for its number; a message's text by its digest, so that it can be erased.
        var columns: String {
            switch self {
            case .event: "at, conversation, kind, author, expert, message, detail"
            case .message: "id, conversation, author, expert, kind, at, digest"
            }
        }
    }

    /// - Parameters:
    ///   - before: of the row before; empty for the first.
    ///   - values: those of `columns`.
    static func link(after before: [UInt8], _ values: [Value]) -> [UInt8] {
        var bytes: [UInt8] = []
        bytes.reserveCapacity(256)
        bytes += before
        for value in values { append(value, to: &bytes) }
        return SipHash.digest(bytes)
    }

    /// Tells nothing of the text without the conversation's key, which goes when its texts are erased.
    static func digest(of text: String, key: [UInt8]) -> [UInt8] { SipHash.digest(Array(text.utf8), key: key) }

    /// No two lists of values give the same bytes.
    private static func append(_ value: Value, to bytes: inout [UInt8]) {
        func append(_ number: UInt64) {
            withUnsafeBytes(of: number.littleEndian) { bytes.append(contentsOf: $0) }
        }
        switch value {
        case .null: bytes.append(0)
        case .integer(let number):
            bytes.append(1)
            append(UInt64(bitPattern: number))
        case .text(let text):
            bytes.append(2)
            append(UInt64(text.utf8.count))
            bytes.append(contentsOf: text.utf8)
        case .bytes(let blob):
            bytes.append(3)
            append(UInt64(blob.count))
            bytes.append(contentsOf: blob)
        }
    }
}

extension Transaction {
    /// The last link of a table; empty when there is none.
    func lastLink(of table: Chain.Table) throws -> [UInt8] {
        try database.first("SELECT chain FROM \(table.rawValue) ORDER BY seq DESC LIMIT 1") {
            try $0.optional([UInt8].self)
        }.flatMap { $0 } ?? []
    }

    /// Of the conversation's texts; made with the first one.
    func textKey(of conversation: ConversationID) throws -> [UInt8] {
        let known = try database.first("SELECT text_key FROM conversation WHERE id = ?", [conversation]) {
            try $0.optional([UInt8].self)
        }
        if let key = known.flatMap({ $0 }) { return key }
        let key = withUnsafeBytes(of: (world.random(), world.random())) { Array($0) }
        try database.run("UPDATE conversation SET text_key = ? WHERE id = ?", [key, conversation])
        return key
    }
}
