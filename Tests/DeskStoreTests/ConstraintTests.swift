import DeskCore
import DeskTesting
import Testing

@testable import DeskStore

@Suite("The schema refuses what the rules don't allow")
struct ConstraintTests {
    let desk: DeskFixture
    let id: ConversationID

    init() throws {
        desk = try DeskFixture()
        id = try desk.conversation()
    }

    @Test(
        "an open conversation can't be put into a state that doesn't exist",
        arguments: [
            "holder = NULL", "holder = 99", "phase = 'lost'", "phase = 'queued'", "phase = 'snoozed'",
            "phase = 'ended'", "reason = NULL", "reason = 'magic'", "reason = 'transferred'", "reason_from = 1",
            "front = 1", "released_by = 1", "until = 5", "keep = 1", "unread = 0", "ended_by = 'desk'",
            "reason_comment = zeroblob(16)", "woken_at = 5", "woken_cause = 'due'", "waiting_count = 0",
            "waiting_count = -1", "waiting_since = NULL", "unseen = -1", "snoozes = -1", "survey = 'offered'",
            "survey_at = 5", "survey_score = 5", "survey = 'answered', survey_at = 5, survey_score = 6",
            "survey_reason = zeroblob(16)", "undo = '{'", "since = NULL", "since = 'now'", "\"group\" = 99",
            "visitor = 99", "mission = 99", "previous = 99", "mailable = 2", "last_visitor_at = NULL",
        ])
    func illegal(_ change: String) throws {
        let before = try desk.store.conversation(id)
        #expect(throws: StoreError.self) { try desk.raw("UPDATE conversation SET \(change)") }
        #expect(try desk.store.conversation(id) == before)
    }

    @Test("a visitor has one active conversation at most")
    func oneActive() throws {
        let columns = Conversation.columns.joined(separator: ", ")
        #expect(throws: StoreError.self) {
            try desk.raw(
                """
                INSERT INTO conversation (id, visitor, mission, started_at, \(columns))
                SELECT 5, visitor, mission, started_at, \(columns) FROM conversation
                """)
        }
        #expect(try desk.count("SELECT count(*) FROM conversation") == 1)
    }

    @Test("the log is never rewritten", arguments: ["UPDATE event SET at = 0", "DELETE FROM event"])
    func log(_ sql: String) throws {
        let before = try desk.count("SELECT count(*) FROM event")
        #expect(throws: StoreError.failed(path: "", detail: "the log is never rewritten")) { try desk.raw(sql) }
        #expect(try desk.count("SELECT count(*) FROM event") == before)
        #expect(try desk.count("SELECT count(*) FROM event WHERE at = 0") == 0)
    }

    @Test(
        "a message without a right author, id, kind or conversation is refused",
        arguments: [
            "zeroblob(15), 1, 'visitor', NULL, 'spoken', 0, 'x'", "zeroblob(16), 1, 'visitor', NULL, 'spoken', 0, 'x'",
            "zeroblob(16), c, 'expert', NULL, 'spoken', 0, 'x'", "zeroblob(16), c, 'visitor', 1, 'spoken', 0, 'x'",
            "zeroblob(16), c, 'ghost', NULL, 'spoken', 0, 'x'", "zeroblob(16), c, 'visitor', NULL, 'sung', 0, 'x'",
            "zeroblob(16), c, 'visitor', NULL, 'spoken', 0, NULL",
            "zeroblob(16), c, 'visitor', NULL, 'spoken', 0, x'00'",
            "zeroblob(16), c, 'expert', 99, 'spoken', 0, 'x'",
            "(SELECT id FROM message), c, 'visitor', NULL, 'spoken', 0, 'x'",
        ])
    func message(_ values: String) throws {
        #expect(throws: StoreError.self) {
            try desk.raw(
                """
                INSERT INTO message (id, conversation, author, expert, kind, at, text)
                SELECT \(values) FROM (SELECT id AS c FROM conversation)
                """)
        }
        #expect(try desk.count("SELECT count(*) FROM message") == 1)
    }

    @Test(
        "people, tags and settings keep to their words",
        arguments: [
            "UPDATE expert SET status = 'busy'", "UPDATE expert SET capacity = 0", "UPDATE expert SET handle = ''",
            "UPDATE mission SET tag_policy = 'sometimes'", "UPDATE visitor SET language = 'de'",
            "INSERT INTO membership VALUES (99, 1)", "INSERT INTO tag (mission, path) VALUES (99, 'x')",
            "INSERT INTO expert (handle, name, status, capacity) VALUES ('maya', 'x', 'available', 1)",
            "INSERT INTO draft VALUES (5, 1, 'x', 0)", "DELETE FROM expert", "DELETE FROM conversation",
            "DELETE FROM visitor", "INSERT INTO outbox (conversation, state, created_at) VALUES (5, 'waiting', 0)",
        ])
    func people(_ sql: String) throws {
        #expect(throws: StoreError.self) { try desk.raw(sql) }
    }

    @Test("every secondary index is there, and the desk's questions use theirs")
    func plans() throws {
        let plan = try desk.store.read { transaction in
            try transaction.database.all(
                """
                EXPLAIN QUERY PLAN SELECT c.id FROM conversation c
                WHERE c.phase = 'open' AND c.holder = 1 AND c.waiting_since IS NOT NULL ORDER BY c.waiting_since LIMIT 5
                """
            ) { columns in
                columns.skip(3)
                return try columns.next(String.self)
            }
        }
        #expect(plan.count == 1)
        #expect(plan.first?.contains("conversation_needs_reply") ?? false)
    }
}
