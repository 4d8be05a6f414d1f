import DeskOffice
import Foundation
import Testing

@Suite("Commands that act on a conversation")
struct CommandActingTests {
    @Test("a conversation is answered, noted, snoozed, woken and ended from the command line")
    func wholeLife() throws {
        let program = try Program.withMaya()
        try program.run("tag", "add", "billing/vat")
        let id = try program.write("My invoice shows VAT twice?", name: "Ana")
        try program.run("reply", id, "Let me look.")
        try program.run("note", id, "-", input: "check INV-2291\nin the books\n")
        #expect(try program.run("snooze", id, "--for", "3h").output.contains(", 3 h from now"))
        #expect(try program.show(id)["state"] as? String == "snoozed")
        try program.run("wake", id)
        #expect(try program.show(id)["state"] as? String == "open")
        try program.run("end", id, "--tag", "billing/vat", "--note", "refunded")
        let ended = try program.show(id)
        #expect(ended["state"] as? String == "ended")
        #expect(ended["tags"] as? [String] == ["billing/vat"])
        let kinds = try Program.list("messages", of: ended).compactMap { $0["kind"] as? String }
        #expect(kinds == ["spoken", "spoken", "note", "end_note"])
        #expect(try Program.list("messages", of: ended)[2]["text"] as? String == "check INV-2291\nin the books")
        try program.run("verify")
    }

    @Test("an argument that a command takes no more of is answered with the option that was meant")
    func strayArguments() throws {
        let program = try Program.withMaya()
        for (arguments, hint) in [
            (["transfer", "65d9", "ben"], "--to ben"), (["snooze", "65d9", "3h"], "--for 3h"),
            (["end", "65d9", "billing/vat"], "--tag billing/vat"),
            (["block", "65d9", "--reason", "x", "spam"], "--reason"),
            (["reply", "65d9", "Hello", "there"], "quotes"), (["transfer", "65d9", "o'neill"], "--to o'neill"),
        ] {
            let said = try program.run(arguments, environment: [:])
            #expect(said.status == 64 && said.errors.contains(hint), "\(said.errors)")
            let french = try program.run(arguments, environment: ["LC_ALL": "fr_FR.UTF-8"])
            #expect(french.errors.contains(hint == "quotes" ? "guillemets" : hint), "\(french.errors)")
        }
    }

    @Test("help in French has what options do in one column")
    func straightHelp() throws {
        let help = try Program.withMaya().run(["--help"], environment: ["LC_ALL": "fr_FR.UTF-8"]).output
        let options = help.split(separator: "\n").filter { $0.hasPrefix("  --") }
        let columns = options.compactMap { line in
            line.dropFirst(2).firstRange(of: "  ").map { gap in
                line[gap.lowerBound...].firstIndex { $0 != " " }.map { line.distance(from: line.startIndex, to: $0) }
            }
        }
        #expect(options.count >= 3 && Set(columns).count == 1, "\(help)")
    }

    @Test("an unfilled name says where names come from")
    func unfilledName() throws {
        let program = try Program.withMaya()
        try program.run("canned", "add", "hello", "Hello {visitor}")
        let id = try program.write("Hello")
        let said = try program.run("reply", id, "--canned", "hello", expecting: 65).errors
        #expect(said.contains("{visitor}") && said.contains("data-name"))
    }

    @Test("a unique prefix of an id is enough, in either case; others name what they could be")
    func prefixes() throws {
        let program = try Program.withMaya()
        let id = try program.write("Hello")
        #expect(try program.run("show", String(id.prefix(6)).uppercased()).output.contains(id))
        let unknown = try program.run("show", "nosuchid", expecting: 66)
        #expect(unknown.errors.contains("nosuchid"))
        for number in 0..<20 { try program.write("Hello", by: "visitor-\(number)") }
        let conversations = try Program.list("conversations", of: program.json("ls"))
        let ids = conversations.compactMap { $0["id"] as? String }
        let shared = try #require(
            ids.map { String($0.prefix(1)) }.first { first in
                ids.filter { $0.hasPrefix(first) }.count > 1
            })
        let ambiguous = try program.run("show", shared, expecting: 65)
        #expect(ids.filter { $0.hasPrefix(shared) }.prefix(5).contains { ambiguous.errors.contains($0) })
    }

    @Test("a rule that refuses is said as a sentence, with exit status 65")
    func refusals() throws {
        let program = try Program.withMaya()
        let id = try program.write("Hello")
        #expect(try program.run("wake", id, expecting: 65).errors.contains("take it first"))
        try program.run("take", id)
        #expect(try program.run("take", id, expecting: 65).errors.contains("yours already"))
        #expect(try program.run("wake", id, expecting: 65).errors.contains("not snoozed"))
        try program.run("end", id)
        #expect(try program.run("reply", id, "one more", expecting: 65).errors.contains("has ended"))
    }

    @Test("a colleague's conversation names the colleague")
    func heldByAnother() throws {
        let program = try Program.withMaya()
        try program.run("expert", "add", "ben", "--group", "desk")
        let id = try program.write("Hello")
        try program.run("--expert", "ben", "take", id)
        let refused = try program.run("reply", id, "Hi", "--expert", "maya", expecting: 65)
        #expect(refused.errors.contains("held by ben"))
        #expect(try program.run("reply", id, "Hi", expecting: 78).errors.contains("ben, maya"))
    }

    @Test("a mission that requires a tag names those there are, and takes `other`")
    func requiredTag() throws {
        let program = try Program.withMaya()
        try program.run("mission", "set", "site", "--tags", "required")
        try program.run("tag", "add", "delivery/late", "billing/vat")
        let id = try program.write("Hello")
        try program.run("take", id)
        let refused = try program.run("end", id, expecting: 65)
        #expect(refused.errors.contains("billing/vat, delivery/late"))
        #expect(try program.run("end", id, "--tag", "delivery/lat", expecting: 66).errors.contains("delivery/late"))
        #expect(try program.run("end", id, "--tag", "x", expecting: 66).errors.contains("`pupitre tag add x`"))
        try program.run("mission", "add", "help", "--group", "desk")
        let several = try program.run("end", id, "--tag", "x", expecting: 66).errors
        #expect(several.contains("`pupitre tag add x --mission site`"))
        try program.run("end", id, "--other", "about the weather")
        #expect(try program.show(id)["state"] as? String == "ended")
    }

    @Test("a transfer goes to a colleague or a group, and warns of an absent colleague")
    func transfer() throws {
        let program = try Program.withMaya()
        try program.run("expert", "add", "ben", "--group", "desk")
        try program.run("group", "add", "photo")
        let id = try program.write("Hello")
        try program.run("take", id, "--expert", "maya")
        #expect(try program.run("transfer", id, "--expert", "maya", expecting: 64).errors.contains("--to"))
        let handed = try program.run("transfer", id, "--to", "ben", "--comment", "yours", "--expert", "maya")
        #expect(handed.output.contains("ben is unavailable"))
        #expect(try program.show(id)["expert"] as? String == "ben")
        try program.run("transfer", id, "--to-group", "photo", "--expert", "ben")
        #expect(try program.show(id)["group"] as? String == "photo")
        #expect(try program.show(id)["state"] as? String == "queued")
    }

    @Test("an expert of no group is told of when added, by doctor, and when something is transferred to them")
    func noGroup() throws {
        let program = try Program.withMaya()
        try program.run("group", "add", "photo")
        let added = try program.run("expert", "add", "zed").output
        #expect(
            added.contains("Added zed.")
                && added.contains("`pupitre group set desk --add zed`; the groups: desk, photo."))
        let id = try program.write("Hello")
        try program.run("take", id, "--expert", "maya")
        let refused = try program.run("transfer", id, "--to", "zed", "--expert", "maya", expecting: 65).errors
        #expect(refused.contains("zed is not in this conversation's group: `pupitre group set desk --add zed`."))
        #expect(try program.run("doctor", expecting: 78).output.contains("in no group, so nothing comes: zed"))
        try program.run("group", "set", "desk", "--add", "zed")
        try program.run("transfer", id, "--to", "zed", "--expert", "maya")
        try program.run("doctor")
    }

    @Test("without keep a snooze says that it goes to the group, and does")
    func release() throws {
        let program = try Program.withMaya()
        let id = try program.write("Hello")
        try program.run("take", id)
        #expect(try program.run("snooze", id, "--until", "tomorrow 9", "--no-keep").output.contains("group desk"))
        #expect(try program.show(id)["keep"] as? Bool == false)
        #expect(try program.run("snooze", id, expecting: 64).errors.contains("--for"))
        #expect(try program.run("snooze", id, "--for", "a while", expecting: 64).errors.contains("a while"))
    }

    @Test("status shows and sets whether I am there")
    func status() throws {
        let program = try Program.withMaya()
        #expect(try program.run("status").output.contains("maya: available, desk closed, 0 of 4 open"))
        #expect(try program.run("expert", "list").output.contains("available, desk closed"))
        #expect(try program.run("status").output.contains("run `pupitre`."))
        #expect(try program.run("status", "unavailable").output.contains("unavailable"))
        let status = try program.json("status") as? [String: Any]
        #expect(status?["status"] as? String == "unavailable")
        #expect(status?["available"] as? Bool == false)
        #expect(try program.run("expert", "list").output.contains("unavailable"))
        try program.run("expert", "add", "ben")
        #expect(try program.run("status", "--expert", "ben").output.contains("run `pupitre --expert ben`."))
    }
}
