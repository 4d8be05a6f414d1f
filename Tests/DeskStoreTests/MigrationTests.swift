import DeskCore
import DeskTesting
import GRDB
import Testing

@testable import DeskStore

@Suite("A database of an earlier version")
struct MigrationTests {
    @Test("step 1 with data becomes step 2, and nothing is lost", arguments: [0, 2])
    func second(readers: Int) throws {
        let folder = try Folder()
        let path = folder.file("desk.db")
        let clock = TestClock()
        do {
            let queue = try DatabaseQueue(path: path)
            try queue.write { database in
                for part in Schema.first { try database.execute(sql: part) }
                try database.execute(
                    sql: """
                        PRAGMA application_id = \(Schema.applicationID);
                        CREATE TABLE grdb_migrations (identifier TEXT NOT NULL PRIMARY KEY);
                        INSERT INTO grdb_migrations VALUES ('1');
                        INSERT INTO expert (id, handle, name, status, capacity, away_since)
                            VALUES (1, 'maya', 'Maya', 'available', 4, 0);
                        INSERT INTO event (at, expert, kind, detail)
                            VALUES (0, 1, 'hired', '{"hired":{"capacity":4,"status":"available"}}'),
                                (0, 1, 'joined', '{"joined":{"group":1}}');
                        INSERT INTO "group" (id, handle) VALUES (1, 'desk');
                        INSERT INTO membership VALUES (1, 1);
                        INSERT INTO mission (id, handle, name, "group", tag_policy, experts_may_add_tags,
                            offers_survey, asynchronous, closing_question_en, closing_question_fr,
                            closing_message_en, closing_message_fr)
                            VALUES (1, 'site', 'Site', 1, 'optional', 1, 1, 1, 'a', 'b', 'c', 'd');
                        INSERT INTO visitor (id, mission, key, name, language, page)
                            VALUES (1, 1, 'ana', 'Ana', 'fr', '/pricing');
                        """)
            }
            try queue.close()
        }
        let store = try Store.open(path: path, world: .test(clock: clock), readers: readers)
        #expect(try store.health().migrations == ["1", "2"])
        let mission = try store.mission(named: "site")
        #expect((mission.origins, mission.keepsQueries, mission.home) == ([], false, nil))
        let ana = try store.visitor("ana", on: mission.id)
        #expect((ana.name, ana.presence.page, ana.presence.pageTitle) == ("Ana", "/pricing", nil))
        try store.write("Hello", by: ana.id)
        try store.typing(ana.id)
        #expect(try store.visitor("ana", on: mission.id).presence.isTyping(at: clock.now))
        #expect(try store.verify().differences.isEmpty)
        #expect(try store.health().damages.isEmpty)
    }
}
