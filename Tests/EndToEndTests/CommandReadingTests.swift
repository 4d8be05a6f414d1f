import DeskCore
import DeskOffice
import DeskStore
import DeskTesting
import Foundation
import Testing

@Suite("Commands that read")
struct CommandReadingTests {
    @Test("strangers' bytes reach a terminal or a pipe in their display form only; JSON escapes them")
    func hostile() throws {
        let program = try Program.withMaya()
        let text = "\u{1B}]0;owned\u{7}\u{1B}[2J\u{9B}31m gpj.\u{202E}otohp"
        let id = try program.write(text, name: "A\u{1B}[31mna\u{202E}")
        for command in [["ls"], ["show", id], ["search", "gpj"], ["why", id]] {
            let plain = try program.run(command, environment: [:])
            #expect(plain.status == 0)
            let json = try program.run(command + ["--json"], environment: [:])
            for output in [plain.output, json.output] {
                #expect(
                    !output.unicodeScalars.contains {
                        $0 != "\n" && $0.value < 0x20 || (0x7F...0x9F).contains($0.value)
                    })
                #expect(!output.unicodeScalars.contains("\u{202E}"))
            }
        }
        let message = try #require(try Program.list("messages", of: program.show(id)).first)
        #expect(message["text"] as? String == text)
    }

    @Test("a long name is cut in the table, and whole in JSON")
    func longNames() throws {
        let office = try Office("maya")
        let name = String(repeating: "Wilhelmina ", count: 20)
        try office.visitor(name, writes: "Hello")
        try office.visitor("Bo", writes: "Hello")
        for command in ["ls", "search Hello"] {
            let words = command.split(separator: " ").map(String.init)
            let list = try office.program.run(words, environment: [:]).output
            #expect(list.split(separator: "\n").allSatisfy { $0.count <= 90 } && list.contains("…"), "\(list)")
            #expect(
                try office.program.run(words + ["--json"], environment: [:]).output.contains("Wilhelmina Wilhelmina W"))
        }
    }

    @Test("ls filters by state and by holder")
    func list() throws {
        let program = try Program.withMaya()
        let taken = try program.write("one", by: "one")
        let queued = try program.write("two", by: "two")
        let ended = try program.write("three", by: "three")
        try program.run("take", taken)
        try program.run("take", ended)
        try program.run("end", ended)
        func ids(_ arguments: String...) throws -> Set<String> {
            let outcome = try program.run(["ls", "--json"] + arguments, environment: [:])
            let object = try JSONSerialization.jsonObject(with: Data(outcome.output.utf8))
            return Set(try Program.list("conversations", of: object).compactMap { $0["id"] as? String })
        }
        #expect(try ids() == [taken, queued])
        #expect(try ids("--mine") == [taken])
        #expect(try ids("--state", "queued") == [queued])
        #expect(try ids("--state", "ended") == [ended])
        #expect(try ids("--state", "all") == [taken, queued, ended])
        #expect(try ids("--state", "all", "--limit", "2").count == 2)
        #expect(try ids("--limit", "1") == [taken])
        #expect(try ids("--limit", "2") == [taken, queued])
    }

    @Test("a list that is cut says so, and a limit that makes no sense is refused")
    func cut() throws {
        let program = try Program.withMaya()
        for number in 0..<3 { try program.write("Hello", by: "visitor-\(number)") }
        for (limit, hasMore) in [("2", true), ("3", false)] {
            let list = try program.run("ls", "--limit", limit)
            #expect(list.errors.contains("--limit shows more") == hasMore && !list.output.contains("--limit"))
            let object = try program.json("ls", "--limit", limit) as? [String: Any]
            #expect(object?["has_more"] as? Bool == hasMore)
            #expect(try Program.list("conversations", of: object).count == Int(limit))
            let found = try program.run("search", "hello", "--limit", limit)
            #expect(found.errors.contains("--limit shows more") == hasMore)
            let search = try program.json("search", "hello", "--limit", limit) as? [String: Any]
            #expect(search?["has_more"] as? Bool == hasMore)
        }
        for limit in ["0", "-1", "9223372036854775807"] {
            for command in [["ls"], ["search", "x"], ["show", "x"], ["rehearse", "x"]] {
                let outcome = try program.run(command + ["--limit", limit], environment: [:])
                #expect(outcome.status == 64 && outcome.errors.contains("--limit takes a number from 1 to"))
            }
        }
    }

    @Test("names in CSV are quoted by code points, and none is a formula")
    func csv() throws {
        let program = try Program.withMaya()
        let id = try program.write("Hello")
        try program.run("tag", "add", "=1+1", "-2", "@a", "a,\u{301}b", "x\"y")
        try program.run("take", id)
        try program.run("end", id, "--tag", "=1+1", "--tag=-2", "--tag", "@a", "--tag", "a,\u{301}b", "--tag", "x\"y")
        let lines = try program.run("stats", "--by", "tag", "--format", "csv").output.split(separator: "\n").dropFirst()
        let names = ["'=1+1", "'-2", "'@a", "\"a,\u{301}b\"", "\"x\"\"y\""]
        for name in names {
            #expect(lines.contains { $0.unicodeScalars.starts(with: (name + ",1,").unicodeScalars) }, "\(name)")
        }
    }

    @Test("by expert a conversation counts for each who wrote in it, and under no name where nobody did")
    func byExpert() throws {
        let program = try Program.withMaya()
        try program.run("expert", "add", "ben")
        for (visitor, writes) in [("a", true), ("b", false)] {
            let id = try program.write("Hello", by: visitor)
            try program.run("--expert", "maya", "take", id)
            if writes { try program.run("--expert", "maya", "reply", id, "Hi") }
            try program.run("--expert", "maya", "transfer", id, "--to", "ben")
            try program.run("--expert", "ben", "end", id)
        }
        let rows = try Program.list("rows", of: program.json("stats", "--by", "expert"))
        #expect(rows.map { $0["name"] as? String } == ["maya", nil])
        #expect(rows.map { $0["conversations"] as? Int } == [1, 1])
    }

    @Test("--at shows what will be, changes nothing, and is refused where there is nothing to foresee")
    func forecast() throws {
        let program = try Program.withMaya()
        let id = try program.write("Hello")
        try program.run("take", id)
        try program.run("snooze", id, "--for", "2h")
        let later = try program.json("ls", "--at", "3h")
        #expect(try Program.list("conversations", of: later).first?["state"] as? String == "open")
        #expect(try program.run("why", id, "--at", "3h").output.contains("Its snooze was over"))
        #expect(try program.show(id)["state"] as? String == "snoozed")
        #expect(try program.run("reply", id, "x", "--at", "3h", expecting: 64).errors.contains("--at"))
        #expect(try program.run("ls", "--at", "yesterday 9", expecting: 64).errors.contains("That time has passed"))
    }

    @Test("why tells where it is and what comes next")
    func why() throws {
        let program = try Program.withMaya()
        let id = try program.write("Hello")
        #expect(try program.run("why", id).output.contains("In the queue of group desk"))
        try program.run("take", id)
        try program.run("snooze", id, "--for", "2h")
        let why = try program.json("why", id) as? [String: Any]
        #expect(why?["state"] as? String == "snoozed")
        let next = try #require(try Program.list("next", of: why).first)
        #expect(next["what"] as? String == "wakes")
        #expect(next["expert"] as? String == "maya")
        let at = try #require(next["at"] as? String)
        #expect(at.hasSuffix("Z") && at.count == 24)
    }

    @Test("what has passed is rounded down as on the desk, what was measured to the nearest minute")
    func rounding() throws {
        let clock = TestClock(World.live.now() - .seconds(188))
        let office = try Office("maya", clock: clock)
        let answered = try office.visitor("Ana", writes: "Hello")
        try office.visitor("Ben", writes: "Hello")
        clock.advance(by: .milliseconds(88_600))
        try office.store.reply(to: answered, "Hi", by: office.expert("maya"))
        let list = try office.program.run("ls").output
        #expect(list.contains("waited 3 min") && list.contains("quiet 1 min"), "\(list)")
        let stats = try office.program.run("stats").output
        #expect(stats.contains("  1 min  1 min  "), "\(stats)")
    }

    @Test("a time that can't be read is told with what may be written there")
    func times() throws {
        let program = try Program.withMaya()
        let snooze = try program.run("snooze", "x", "--for", "tomorrow 9", expecting: 64).errors
        #expect(snooze.contains("“tomorrow 9”") && snooze.contains("45m, 3h, 2h30") && snooze.contains("--until"))
        let since = try program.run("stats", "--since", "3x", expecting: 64).errors
        #expect(since.contains("30d, 2w") && !since.contains("tomorrow"))
        let french = ["LC_ALL": "fr_FR.UTF-8"]
        #expect(try program.run(["stats", "--since", "3x"], environment: french).errors.contains("30j, 2sem"))
        for since in ["30d", "2w", "12h", "2026-11-01", "30j", "2sem"] { try program.run("stats", "--since", since) }
    }

    @Test("commands say things as the screen says them, and call everybody by name")
    func wording() throws {
        let program = try Program.withMaya()
        let id = try program.write("Hello")
        try program.run("reply", id, "Hi")
        let shown = try program.run("show", id).output
        #expect(shown.contains("open, Maya") && shown.contains("Maya (stored)") && !shown.contains("you"))
        let snoozed = try program.run("snooze", id, "--for", "2h30").output
        #expect(snoozed.contains(", 2 h 30 min from now.") && snoozed.contains("It then returns to you."))
        #expect(try program.run("why", id).output.contains("Snoozed by Maya, today "))
        #expect(try program.run("ls", "--at", "3h").output.contains("quiet 3 h"))
        for command in ["verify", "doctor"] {
            let output = try program.run(command).output
            #expect(output.contains("1 conversation") && !output.contains("1 conversations"))
        }
        #expect(try program.run("doctor").output.contains(", schema 3, SQLite 3."))
        let stats = try program.run("stats").output.split(separator: "\n").last ?? ""
        #expect(stats.hasSuffix("  0         -          -"))
    }

    @Test("search shows who wrote, and a list of what has ended when that was")
    func columns() throws {
        let program = try Program.withMaya()
        let id = try program.write("The parcel is late", name: "Ana")
        try program.run("reply", id, "Your parcel is on its way")
        let found = try program.run("search", "parcel").output.split(separator: "\n")
        #expect(found[0].contains("FROM") && !found[0].contains("EXPERT"))
        #expect(found.contains { $0.contains("visitor") && $0.contains("is late") })
        #expect(found.contains { $0.contains("maya") && $0.contains("on its way") })
        try program.run("end", id)
        let ended = try program.run("ls", "--state", "ended").output
        #expect(ended.contains("ENDED") && !ended.contains("WAIT"))
    }

    @Test("search finds by unaccented words, the newest message too")
    func search() throws {
        let program = try Program.withMaya()
        let id = try program.write("Où est ma commande de l’été ?")
        try program.run("reply", id, "Elle est en route.")
        let found = try Program.list("found", of: program.json("search", "ete"))
        #expect(found.map { $0["conversation"] as? String } == [id])
        #expect(try Program.list("found", of: program.json("search", "route")).count == 1)
        #expect(try program.run("search", "nothing-like-this").output == "Nothing.\n")
    }

    @Test("stats come as a table with bars, CSV and JSON")
    func stats() throws {
        let program = try Program.withMaya()
        try program.run("tag", "add", "billing/vat")
        let id = try program.write("Hello")
        try program.run("reply", id, "Hi")
        try program.run("end", id, "--tag", "billing/vat")
        try program.write("Hello", by: "two")
        #expect(try program.run("stats", "--by", "tag").output.contains("█"))
        let csv = try program.run("stats", "--by", "tag", "--format", "csv").output.split(separator: "\n")
        #expect(csv.first?.hasPrefix("name,conversations,first_reply_median") == true)
        #expect(csv.dropFirst().first?.hasPrefix("billing/vat,1,") == true)
        let rows = try Program.list("rows", of: program.json("stats"))
        #expect(rows.first?["conversations"] as? Int == 2)
        let none = try Program.list("rows", of: program.json("stats", "--since", "tomorrow 9"))
        #expect(none.allSatisfy { $0["conversations"] as? Int == 0 })
    }

    @Test("administration lists what it added, renamed and archived")
    func administration() throws {
        let program = try Program.withMaya()
        try program.run("expert", "rename", "maya", "maia")
        try program.run("expert", "set", "maia", "--capacity", "7")
        let expert = try #require(try Program.list("experts", of: program.json("expert", "list")).first)
        #expect(expert["handle"] as? String == "maia")
        #expect(expert["capacity"] as? Int == 7)
        try program.run("tag", "add", "Billing / VAT")
        try program.run("tag", "rename", "billing/vat", "billing/tax")
        try program.run("tag", "archive", "billing/tax")
        let tag = try #require(try Program.list("tags", of: program.json("tag")).first)
        #expect(tag["path"] as? String == "billing/tax")
        #expect(tag["archived"] as? Bool == true)
        try program.run("canned", "add", "hello", "Hello {visitor}!")
        try program.run("canned", "set", "hello", "-", input: "Hi {visitor}!\n")
        #expect(try Program.list("canned", of: program.json("canned")).first?["text"] as? String == "Hi {visitor}!")
        try program.run("canned", "remove", "hello")
        #expect(try Program.list("canned", of: program.json("canned")).isEmpty)
        try program.run("mission", "set", "site", "--closing-question", "Anything else?", "--survey", "off")
        let mission = try #require(try Program.list("missions", of: program.json("mission")).first)
        #expect((mission["closing_question"] as? [String: String])?["en"] == "Anything else?")
        #expect(mission["survey"] as? Bool == false)
        try program.run(
            "mission", "set", "site", "--origin", "https://Shop.example/", "--origin", "http://localhost:8080",
            "--keep-queries", "on", "--home", "https://shop.example/help")
        let site = try #require(try Program.list("missions", of: program.json("mission")).first)
        #expect(site["origins"] as? [String] == ["http://localhost:8080", "https://shop.example"])
        #expect(site["keep_queries"] as? Bool == true)
        #expect(site["home"] as? String == "https://shop.example/help")
        #expect(try program.run("mission", "list").output.contains("https://shop.example"))
        #expect(
            try program.run("mission", "set", "site", "--origin", "shop", expecting: 65).errors.contains("an origin"))
        try program.run("mission", "set", "site", "--origin", "", "--home", "")
        let cleared = try #require(try Program.list("missions", of: program.json("mission")).first)
        #expect(cleared["origins"] as? [String] == [])
        #expect(cleared["home"] is NSNull)
        #expect(try program.run("expert", "add", "maia", expecting: 65).errors.contains("already"))
        try program.run("mission", "set", "site", "--survey", "off")
        #expect(try program.run("mission", "set", "site", expecting: 64).errors.contains("--help"))
        let alone = try program.run("mission", "set", "site", "--language", "fr", expecting: 64).errors
        #expect(alone.contains("--closing-question"))
    }

    @Test("what is archived is said to be, with what remains of it; a group in use is not")
    func archiving() throws {
        let program = try Program.withMaya()
        let used = try program.run("group", "archive", "desk", expecting: 65).errors
        #expect(used.contains("The group desk is in use by site") && used.contains("mission set site --group"))
        try program.run("tag", "add", "late")
        #expect(try program.run("tag", "archive", "late").output == "Archived late.\n")
        #expect(try program.run("tag", "archive", "late", "--undo").output == "late is back in use.\n")
        try program.run("take", program.write("Hello"))
        let expert = try program.run("expert", "archive", "maya").output
        #expect(expert.hasPrefix("Archived maya.\n1 open conversation stays on the desk for 24 h"))
        #expect(try program.run("mission", "archive", "site").output == "Archived site.\n")
        #expect(try program.run("group", "archive", "desk").output == "Archived desk.\n")
        let closed = try program.run("mission", "archive", "site", "--undo", expecting: 65).errors
        #expect(closed.contains("The group desk is archived: `pupitre group archive desk --undo`"))
        #expect(try program.run("mission", "add", "help", "--group", "desk", expecting: 65).status == 65)
    }

    @Test(
        "what can't be is told with what can",
        arguments: [
            (["expert", "add", "ben", "--capacity", "1001"], "from 1 to 1000"),
            (["expert", "set", "maya", "--capacity", "0"], "“0” can't be a capacity: it is a number from 1 to 1000"),
            (["tag", "add", "a/b/c"], "such as delivery or delivery/late"),
            (["mission", "set", "site", "--origin", "shop.example"], "such as https://shop.example"),
            (["mission", "set", "site", "--home", "shop"], "such as https://shop.example/help"),
        ])
    func rules(command: [String], rule: String) throws {
        let refused = try Program.withMaya().run(command, environment: [:])
        #expect(refused.status == 65 && refused.errors.contains(rule), "\(refused.errors)")
    }
}
