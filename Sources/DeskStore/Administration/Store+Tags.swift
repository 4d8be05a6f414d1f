import DeskCore

/// A tag's id is stable: it is renamed or archived, never deleted. (desk.md 4.2)
extension Store {
    /// All of them, of one mission or of all.
    package func tags(of mission: MissionID? = nil) throws(StoreError) -> [Tag] {
        try read { transaction in
            try transaction.database.all(
                "SELECT \(Tag.columns) FROM tag WHERE ?1 IS NULL OR mission = ?1 ORDER BY mission, path", [mission]
            ) { try Tag(&$0) }
        }
    }

    package func tag(_ path: String, of mission: MissionID) throws(StoreError) -> Tag {
        try read { try $0.tag(path, of: mission) }
    }

    /// An archived one of that path comes back, with its history.
    @discardableResult
    package func addTag(_ path: String, to mission: MissionID) throws(StoreError) -> Tag {
        try write { transaction in
            _ = try transaction.mission(mission)
            return try transaction.addTag(path, to: mission)
        }
    }

    package func renameTag(_ tag: TagID, to path: String) throws(StoreError) {
        try write { transaction in
            let before = try transaction.tag(tag)
            guard let path = Tag.normalise(path) else { throw StoreError.invalid(.tag, path) }
            guard path != before.path else { return }
            if try transaction.database.exists(
                "SELECT 1 FROM tag WHERE mission = ? AND path = ?", [before.mission, path])
            {
                throw StoreError.taken(.tag, path)
            }
            try transaction.database.run("UPDATE tag SET path = ? WHERE id = ?", [path, tag])
        }
    }

    /// Archived, it leaves the picker and stays in the statistics.
    package func archiveTag(_ tag: TagID, _ archived: Bool = true) throws(StoreError) {
        try write { transaction in
            _ = try transaction.tag(tag)
            try transaction.database.run("UPDATE tag SET archived = ? WHERE id = ?", [archived, tag])
        }
    }

    /// The mission's tags that aren't archived, likely ones first: by their uses among the last 200 tagged
    /// conversations, then by path. (4.2)
    package func tagChoices(for mission: MissionID) throws(StoreError) -> [TagChoice] {
        try read { transaction in
            let recent = try transaction.database.all(
                """
                SELECT t.tag, count(*), max(t.at) FROM conversation_tag t JOIN (
                    SELECT conversation, max(at) AS latest FROM (
                        SELECT conversation, at FROM conversation_tag WHERE mission = ?1 ORDER BY at DESC LIMIT 1000)
                    GROUP BY conversation ORDER BY latest DESC LIMIT 200) USING (conversation)
                GROUP BY t.tag
                """, [mission]
            ) { (try $0.next(TagID.self), (try $0.next(Int.self), try $0.next(Instant.self))) }
            let uses = Dictionary(uniqueKeysWithValues: recent)
            let tags = try transaction.database.all(
                "SELECT \(Tag.columns) FROM tag WHERE mission = ? AND archived = 0 ORDER BY path", [mission]
            ) { try Tag(&$0) }
            let choices = tags.map {
                TagChoice(tag: $0, recentUses: uses[$0.id]?.0 ?? 0, lastUsedAt: uses[$0.id]?.1)
            }
            return choices.sorted { ($1.recentUses, $0.tag.path) < ($0.recentUses, $1.tag.path) }
        }
    }
}
