import DeskCore
import DeskOffice
import DeskTesting
import Foundation
import Testing

@testable import DeskStore

@Suite("What was typed is kept, whatever happens")
struct KeptTextJourneyTests {
    /// The files beside the database that hold what could not be stored.
    private func unsaved(_ office: Office) throws -> [URL] {
        let folder = URL(fileURLWithPath: office.program.database).deletingLastPathComponent()
        return try FileManager.default.contentsOfDirectory(at: folder, includingPropertiesForKeys: nil).filter {
            $0.lastPathComponent.hasPrefix("desk.db.unsaved-")
        }
    }

    @Test("told to end while another program holds the database, the desk leaves what was typed in a file, soon")
    func endedWhileLocked() throws {
        let office = try Office("maya")
        try office.visitor("Ana", writes: "Hello")
        let desk = try office.desk()
        try desk.wait(for: "To: Ana")
        let other = try office.presentStore()
        try other.write { _ in
            try desk.type("a long answer")
            try desk.wait(for: "> a long answer")
            desk.signal(SIGTERM)
            #expect(try desk.waitForExit(seconds: 8) == .exited(75))
        }
        #expect(desk.isGivenBack)
        #expect(desk.screen.text.contains("could not be stored"))
        let file = try #require(try unsaved(office).first)
        #expect(try String(contentsOf: file, encoding: .utf8).contains("a long answer"))
        let mode = try FileManager.default.attributesOfItem(atPath: file.path)[.posixPermissions] as? Int
        #expect(mode == 0o600)
    }

    @Test(
        "told to end right after the last key, the desk stores message and draft, and ends as it always does",
        arguments: [SIGTERM, SIGHUP, SIGQUIT, SIGUSR1])
    func endedAtOnce(signal: Int32) throws {
        let office = try Office("maya")
        let id = try office.visitor("Ana", writes: "Hello")
        var (expected, draft) = (["Hello"], "")
        for round in 0..<6 {
            let desk = try office.desk()
            try desk.wait("what was written") { $0.contains("To: Ana") && $0.contains(draft) }
            try desk.type("message \(round)")
            try desk.press(.enter)
            try desk.type("draft \(round)")
            desk.signal(signal)
            #expect(try desk.waitForExit() == .exited(0))
            expected.append(draft + "message \(round)")
            draft = "draft \(round)"
            let view = try office.view(id)
            #expect(view.messages.map(\.text) == expected)
            #expect(view.draft == draft)
        }
        #expect(try unsaved(office).isEmpty)
    }

    @Test("told to end right after a move, the desk stores what was typed on both sides of it")
    func endedOnTheMove() throws {
        let office = try Office("maya")
        let ids = try ["Ana", "Bo"].map { try office.visitor($0, writes: "Hello from \($0)") }
        var expected = ["", ""]
        for round in 1...4 {
            let desk = try office.desk()
            try desk.wait("both") { $0.line(0).contains("2/4") && $0.contains("To: Ana") && $0.contains(expected[0]) }
            try desk.type("a\(round)")
            try desk.press(.control("n"))
            try desk.type("b\(round)")
            desk.signal(SIGTERM)
            #expect(try desk.waitForExit() == .exited(0))
            expected = [expected[0] + "a\(round)", expected[1] + "b\(round)"]
            let drafts = try ids.map { try office.view($0).draft.filter { $0 != "\n" } }
            #expect(drafts == expected)
        }
        #expect(try unsaved(office).isEmpty)
    }

    @Test("a note that is being written when the desk is told to end is kept in a file")
    func endedInDialog() throws {
        let office = try Office("maya")
        try office.visitor("Ana", writes: "Hello")
        let desk = try office.desk()
        try desk.wait(for: "To: Ana")
        try desk.lead("n")
        try desk.wait(for: "Note about Ana")
        try desk.type("call back at nine")
        try desk.wait(for: "call back at nine")
        desk.signal(SIGHUP)
        #expect(try desk.waitForExit() == .exited(75))
        let file = try #require(try unsaved(office).first)
        #expect(try String(contentsOf: file, encoding: .utf8).contains("call back at nine"))
    }

    @Test("so is what a dialog that was left keeps for the next time", arguments: [true, false])
    func endedAfterDialog(isTold: Bool) throws {
        let office = try Office("maya")
        let id = try office.visitor("Ana", writes: "Hello")
        let desk = try office.desk()
        try desk.wait(for: "To: Ana")
        try desk.lead("n")
        try desk.wait(for: "Note about Ana")
        try desk.type("call back at nine")
        try desk.wait(for: "call back at nine")
        try desk.press(.escape)
        try desk.wait(forNo: "Note about Ana")
        if isTold {
            desk.signal(SIGTERM)
        } else {
            try office.store.end(id, by: office.expert("maya"))
            try desk.lead("q")
        }
        #expect(try desk.waitForExit() == .exited(75))
        let file = try #require(try unsaved(office).first)
        #expect(try String(contentsOf: file, encoding: .utf8).contains("call back at nine"))
    }

    @Test("a draft that was typed while the database was held is stored once it is free, wherever the expert is then")
    func storedLater() throws {
        let office = try Office("maya")
        let ids = try ["Ana", "Bo"].map { try office.visitor($0, writes: "Hello from \($0)") }
        let desk = try office.desk()
        try desk.wait("both") { $0.line(0).contains("2/4") && $0.contains("To: Ana") }
        let other = try office.presentStore()
        try other.write { _ in
            try desk.type("for Ana")
            try desk.wait(for: "> for Ana")
            try desk.press(.control("n"))
            try desk.wait(for: "To: Bo")
            try desk.wait(for: "CAN'T STORE", seconds: 30)
        }
        try office.wait("the draft") { try office.view(ids[0]).draft == "for Ana" }
        try desk.wait(forNo: "CAN'T STORE")
    }

    @Test("two desks of one expert in one conversation: what both typed is there")
    func twoDesks() throws {
        let office = try Office("maya")
        let id = try office.visitor("Ana", writes: "Hello")
        let desks = try [office.desk(), office.desk()]
        for desk in desks { try desk.wait(for: "To: Ana") }
        try desks[0].type("first words")
        try desks[1].type("second words")
        try office.wait("both texts") {
            let draft = try office.view(id).draft
            return draft.contains("first words") && draft.contains("second words")
        }
        for desk in desks { try desk.wait("both texts") { $0.contains("first words") && $0.contains("second words") } }
        try desks[0].press(.enter)
        for desk in desks { try desk.wait("sent, once") { $0.contains("stored") && !$0.contains("> first") } }
        #expect(try office.view(id).draft == "")
    }

    @Test("what was being typed about a visitor who is erased is not kept")
    func erased() throws {
        let office = try Office("maya")
        let id = try office.visitor("Ana", writes: "Hello")
        let desk = try office.desk()
        try desk.wait(for: "To: Ana")
        try desk.type("a secret")
        _ = try office.store.erase(office.store.conversation(id).visitor)
        try desk.wait("nothing to write in") { !$0.contains("> a secret") }
        desk.signal(SIGTERM)
        _ = try desk.waitForExit()
        #expect(try office.view(id).draft == "")
        #expect(try unsaved(office).isEmpty)
    }

    @Test("a draft is sent with the end, in one stroke")
    func sentWithTheEnd() throws {
        let office = try Office("maya")
        let id = try office.visitor("Ana", writes: "Hello")
        let desk = try office.desk()
        try desk.wait(for: "To: Ana")
        try desk.type("Goodbye then")
        try desk.press(.function(8))
        try desk.wait("the draft in the dialog") { $0.contains("(x) keep it") && $0.contains("Draft  Goodbye then") }
        try desk.press(.backTab, .backTab, .backTab)
        try desk.type(" ")
        try desk.wait(for: "(x) send it")
        try desk.press(.enter, .enter)
        try desk.wait(for: "Ended: Ana")
        let view = try office.view(id)
        #expect(view.messages.map(\.text) == ["Hello", "Goodbye then"])
        #expect(view.draft == "")
        try office.expectVerified()
    }

    @Test("a visitor who ends first takes neither tags nor note from the expert")
    func endedMeanwhile() throws {
        let office = try Office("maya")
        try office.store.addTag("delivery/late", to: office.site.id)
        let id = try office.visitor("Ana", writes: "Hello")
        let desk = try office.desk()
        try desk.wait(for: "To: Ana")
        try desk.press(.function(8))
        try desk.wait(for: "delivery/late")
        try desk.type("late")
        try desk.press(.enter)
        try desk.wait(for: "[x] delivery/late")
        try office.store.visitorEnds(id)
        try desk.wait("what changed") { $0.contains("has ended it at") && !$0.contains("offer the survey") }
        try desk.press(.tab, .tab)
        try desk.type("angry")
        try desk.press(.enter, .enter)
        try desk.wait(for: "Tags stored.")
        let view = try office.view(id)
        #expect(view.tags.map(\.path) == ["delivery/late"])
        #expect(view.messages.last?.text == "angry")
    }

    @Test(
        "an editor that is left without saving changes nothing, and one that isn't there is named",
        arguments: [true, false])
    func editor(exists: Bool) throws {
        let office = try Office("maya")
        try office.visitor("Ana", writes: "Hello")
        let desk = try office.desk(environment: ["EDITOR": exists ? "false" : "no-such-editor", "VISUAL": ""])
        try desk.wait(for: "To: Ana")
        try desk.type("half")
        try desk.lead("E")
        try desk.wait(for: exists ? "left without saving" : "No editor")
        #expect(desk.screen.contains("> half"))
    }
}

@Suite("The desk and its terminal")
struct TerminalJourneyTests {
    @Test(
        "a terminal that can't show the desk is refused with what to do, and nobody is given a visitor",
        arguments: ["dumb", "vt52", "unknown", ""])
    func unfit(type: String) throws {
        let office = try Office("maya")
        let desk = try office.program.desk(of: "maya", columns: 200, environment: ["TERM": type])
        #expect(try desk.waitForExit() == .exited(69))
        #expect(desk.screen.contains("TERM=xterm-256color pupitre"))
        let id = try office.visitor("Ana", writes: "Hello")
        #expect(try office.phase(id).isQueued)
    }

    @Test("stopped, resized and continued, by the shell or by a signal, the desk is laid out for the new window")
    func resizedWhileStopped() throws {
        let office = try Office("maya")
        try office.visitor("Ana", writes: "Hello")
        let environment = Program.plain(office.program.folder).merging(["PS1": "prompt> ", "HISTFILE": ""]) { $1 }
        let shell = try Pty("/bin/bash", ["--norc", "-i"], environment: environment, columns: 100, rows: 30)
        try shell.wait(for: "prompt>")
        try shell.type("'\(Pty.product("pupitre"))' --database '\(office.program.database)' --expert maya\r")
        try shell.wait(for: "To: Ana")
        try shell.press(.control("z"))
        try shell.wait(for: "Stopped")
        shell.resize(columns: 80, rows: 24)
        try shell.type("fg\r")
        try shell.wait("the new layout") { $0.isAlternate && $0.line(23).contains("actions") && $0.contains("To: Ana") }
    }

    @Test("a terminal that nobody reads neither holds up the desk's work nor its end")
    func unread() throws {
        let office = try Office("maya")
        let id = try office.visitor("Ana", writes: "Hello")
        let desk = try office.desk(columns: 200, rows: 60)
        try desk.wait(for: "To: Ana")
        // Far more than a terminal holds: whole screens, none of which is read.
        try desk.sendUnread(Array(repeating: 0x0C, count: 200))
        try desk.sendUnread(Array("still here".utf8))
        try office.wait("the draft") { try office.view(id).draft == "still here" }
        desk.signal(SIGTERM)
        #expect(try desk.waitForExitUnread(seconds: 10) == .exited(0))
    }
}
