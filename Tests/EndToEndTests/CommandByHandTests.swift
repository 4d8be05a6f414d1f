import DeskOffice
import Foundation
import Testing

/// Where a database is as commands alone don't make it in a test's time, another program makes it so: Python's own SQLite.
extension Program {
    fileprivate func change(_ sql: String) throws {
        let process = Process()
        process.executableURL = URL(fileURLWithPath: "/usr/bin/python3")
        process.arguments = [
            "-c", "import sqlite3, sys; c = sqlite3.connect(sys.argv[1]); c.executescript(sys.argv[2]); c.close()",
            database,
            sql,
        ]
        try process.run()
        process.waitUntilExit()
        try #require(process.terminationStatus == 0)
    }
}

@Suite("What commands say of databases, and of what lies beside them")
struct CommandByHandTests {
    @Test("with 2,001 open conversations and 1,001 in the queue, status tells how many there are (T15)")
    func many() throws {
        let program = try Program.withMaya()
        try program.write("Hello")
        let columns = """
            visitor, mission, started_at, "group", since, waiting_since, waiting_count, last_visitor_at, unseen, snoozes, survey
            """
        let copied = """
            v.id, c.mission, c.started_at, c."group", c.since, c.waiting_since, 1, c.last_visitor_at, 0, 0, 'none'
            """
        try program.change(
            """
            INSERT INTO visitor (mission, key, language)
                WITH RECURSIVE n (i) AS (VALUES (1) UNION ALL SELECT i + 1 FROM n WHERE i < 3001)
                SELECT (SELECT min(id) FROM mission), 'many' || i, 'en' FROM n;
            CREATE TEMP TABLE one AS SELECT * FROM conversation LIMIT 1;
            UPDATE conversation SET phase = 'open', holder = (SELECT min(id) FROM expert), reason = 'taken', front = NULL;
            INSERT INTO conversation (\(columns), phase, holder, reason)
                SELECT \(copied), 'open', (SELECT min(id) FROM expert), 'routed' FROM one c, visitor v
                WHERE v.key LIKE 'many%' ORDER BY v.id LIMIT 2000;
            INSERT INTO conversation (\(columns), phase, front)
                SELECT \(copied), 'queued', 0 FROM one c, visitor v
                WHERE v.key LIKE 'many%' ORDER BY v.id LIMIT 1001 OFFSET 2000;
            """)
        let status = try #require(try program.json("status") as? [String: Any])
        #expect(status["open"] as? Int == 2_001)
        #expect(status["needs_reply"] as? Int == 2_001)
        #expect(status["queue"] as? Int == 1_001)
        #expect(status["busy"] as? Bool == true)
        #expect(try program.run("status").output.contains("2001 of 4 open"))
    }

    @Test(
        "doctor names what the layout lacks: an index with the statement that makes it anew, a table with the way back")
    func layout() throws {
        let program = try Program.withMaya()
        try program.change("DROP INDEX conversation_due")
        let said = try program.run("doctor", expecting: 78).output
        #expect(said.contains("!!  layout") && said.contains("index conversation_due"))
        let sql = "CREATE INDEX conversation_due ON conversation (until) WHERE phase = "
        #expect(said.contains("sqlite3 \(program.database) '\(sql)'\\''snoozed'\\'''"))
        #expect(!said.contains("restore"))
        try program.change(sql + "'snoozed'")
        try program.run("doctor")
        try program.change("DROP INDEX conversation_due; DROP TABLE draft")
        #expect(try program.run("doctor", expecting: 78).output.contains("pupitre restore BACKUP"))
    }

    @Test("doctor lists what a desk that had to end left beside the database, and what to do with it")
    func leftOver() throws {
        let program = try Program.withMaya()
        let files = [1, 2].map { "\(program.database).unsaved-\($0).txt" }
        for file in files { try Data("Ana\n\nhalf a thought".utf8).write(to: URL(fileURLWithPath: file)) }
        try Data().write(to: URL(fileURLWithPath: program.database + "x.unsaved-3.txt"))
        let outcome = try program.run("doctor", expecting: 78)
        #expect(outcome.errors.contains("1 thing to do."))
        let said = outcome.output
        #expect(said.contains("!!  not stored"))
        #expect(said.contains(files.joined(separator: ", ") + ": read it"))
        #expect(!said.contains("unsaved-3"))
        let checks = try #require(Self.checks(of: program.run("doctor", "--json", expecting: 78).output))
        #expect(checks.contains { $0["check"] as? String == "unsaved" && $0["ok"] as? Bool == false })
        let french = try program.run(["doctor"], environment: ["LC_ALL": "fr_FR.UTF-8"])
        #expect(french.status == 78 && french.output.contains("supprimez-le"))
        for file in files { try FileManager.default.removeItem(atPath: file) }
        try program.run("doctor")
    }

    private static func checks(of text: String) -> [[String: Any]]? {
        let report = try? JSONSerialization.jsonObject(with: Data(text.utf8)) as? [String: Any]
        return report?["checks"] as? [[String: Any]]
    }

    @Test("what is no TOML is told in one's own language, with its place")
    func syntax() throws {
        let program = try Program.withMaya()
        let file = program.folder.appendingPathComponent("bad.toml")
        try Data("ascii = false\ncapacity 4\n".utf8).write(to: file)
        for (locale, words) in [
            ("en_GB.UTF-8", "Settings, line 2: what stands at column 10 can't be read."),
            ("fr_FR.UTF-8", "Réglages, ligne 2\u{A0}: ce qui est à la colonne 10 ne se lit pas."),
        ] {
            let said = try program.run(["status", "--config", file.path], environment: ["LC_ALL": locale])
            #expect(said.status == 78 && said.errors.contains(words), "\(said.errors)")
            #expect(!said.errors.contains("expected"))
        }
    }
}
