import DeskCore
import DeskOffice
import DeskStore
import DeskTesting
import Foundation
import Testing

@Suite("The desk is left")
struct LeaveJourneyTests {
    @Test("nobody leaves with open conversations: one key for each, then the desk closes and is unavailable")
    func oneByOne() throws {
        let office = try Office("maya", "ben")
        let ids = try ["Ana", "Bo", "Cy", "Di"].map { try office.visitor($0, writes: "Hello from \($0)") }
        let desk = try office.desk()
        try desk.wait("all four") { $0.line(0).contains("busy 4/4") && $0.contains("To: Ana") }
        try desk.lead("q")
        try desk.wait(for: "You still have 4 open conversations.")
        let late = try office.visitor("Ed", writes: "Hello from Ed")
        try desk.type("s")
        try desk.wait(for: "You still have 3 open conversations.")
        try desk.look()
        try desk.type("r")
        try desk.wait(for: "You still have 2 open conversations.")
        try desk.look()
        try desk.type("t")
        try desk.wait(for: "Transfer Cy to")
        try desk.wait(for: "> ○ Ben")
        try desk.press(.enter)
        try desk.wait(for: "You still have 1 open conversation.")
        try desk.look()
        try desk.type("e")
        try desk.wait(for: "End conversation with Di")
        try desk.press(.enter, .enter)
        #expect(try desk.waitForExit() == .exited(0))
        #expect(desk.isGivenBack)

        #expect(try office.phase(ids[0]).snooze?.keep == true)
        #expect(try office.phase(ids[1]).snooze?.keep == false)
        #expect(try office.phase(ids[2]).holding?.expert == office.expert("ben"))
        #expect(try office.phase(ids[3]).isEnded)
        #expect(try office.phase(late).holding == nil)
        #expect(try office.store.expert(named: "maya").status == .unavailable)
        try office.expectVerified()
    }

    @Test("a capital letter is for all: everything is put aside until the time given, and the desk closes")
    func allAtOnce() throws {
        let office = try Office("maya")
        let ids = try ["Ana", "Bo", "Cy"].map { try office.visitor($0, writes: "Hello from \($0)") }
        let desk = try office.desk()
        try desk.wait("all three") { $0.line(0).contains("3/4") && $0.contains("To: Ana") }
        try desk.lead("q")
        try desk.wait(for: "You still have 3 open conversations.")
        try desk.press(.tab, .control("u"))
        try desk.type("2h30")
        try desk.wait(for: "= ")
        try desk.press(.enter)
        try desk.type("S")
        #expect(try desk.waitForExit() == .exited(0))
        let snoozes = try ids.map { try #require(try office.phase($0).snooze) }
        #expect(snoozes.allSatisfy { $0.keep && $0.until - $0.since > .minutes(149) })
        #expect(try office.store.expert(named: "maya").status == .unavailable)
        try office.expectVerified()
    }

    @Test("Esc stays at the desk, nothing changed")
    func stay() throws {
        let office = try Office("maya")
        let id = try office.visitor("Ana", writes: "Hello")
        let desk = try office.desk()
        try desk.wait(for: "To: Ana")
        try desk.lead("q")
        try desk.wait(for: "Leave the desk")
        try desk.wait("nothing new to come") { $0.line(0).contains("unavailable 1/4") }
        try desk.press(.escape)
        try desk.wait(forNo: "Leave the desk")
        try desk.wait("the desk as before") { $0.line(0).contains("● available 1/4") }
        #expect(try office.phase(id).isOpen)
    }

    @Test("of two desks one is left: nothing is asked, and the other stays as available as it was, with all that comes")
    func oneOfTwo() throws {
        let office = try Office("maya")
        try office.visitor("Ana", writes: "Hello")
        let stays = try office.desk()
        try stays.wait("Ana") { $0.line(0).contains("● available 1/4") && $0.contains("To: Ana") }
        let leaves = try office.desk()
        try leaves.wait(for: "To: Ana")
        try leaves.lead("q")
        #expect(try leaves.waitForExit() == .exited(0))
        #expect(leaves.screen.lines.contains { $0.contains("Another desk of yours is open") })
        let late = try office.visitor("Bo", writes: "Hello")
        try stays.wait("Bo") { $0.line(0).contains("● available 2/4") }
        #expect(try office.phase(late).holding?.expert == office.expert("maya"))
        #expect(try !office.program.run("status").output.contains("desk closed"))
        try office.expectVerified()
    }

    @Test(
        "of two desks one is killed or told to end: the other stays right, and is left as an only one",
        arguments: [SIGKILL, SIGTERM])
    func oneOfTwoGoes(number: Int32) throws {
        let office = try Office("maya")
        let stays = try office.desk()
        try stays.wait("the desk") { $0.line(0).contains("● available 0/4") }
        let goes = try office.desk()
        try goes.wait("the other") { $0.line(0).contains("● available 0/4") }
        goes.signal(number)
        _ = try goes.waitForExit()
        try office.visitor("Ana", writes: "Hello")
        try stays.wait("Ana") { $0.line(0).contains("● available 1/4") }
        try stays.look()
        try stays.lead("q")
        try stays.wait(for: "You still have 1 open conversation.")
        try stays.type("s")
        #expect(try stays.waitForExit() == .exited(0))
        #expect(try office.store.expert(named: "maya").status == .unavailable)
    }

    @Test(
        "a lost terminal or a request to end loses nothing and gives the terminal back", arguments: [SIGHUP, SIGTERM])
    func signals(number: Int32) throws {
        let office = try Office("maya")
        let id = try office.visitor("Ana", writes: "Hello")
        let desk = try office.desk()
        try desk.wait(for: "To: Ana")
        try desk.type("stored")
        try desk.press(.enter)
        try desk.type("and a draft")
        try desk.wait(for: "> and a draft")
        desk.signal(number)
        _ = try desk.waitForExit()
        #expect(desk.isGivenBack)
        let view = try office.view(id)
        #expect(view.conversation.phase.isOpen)
        #expect(view.messages.map(\.text) == ["Hello", "stored"])
        #expect(view.draft == "and a draft")
        #expect(try office.store.expert(named: "maya").status == .available)
        let again = try office.desk()
        try again.wait(for: "> and a draft")
        try office.expectVerified()
    }

    @Test("Ctrl-Z where no shell could continue the desk is refused, and the desk goes on")
    func noShell() throws {
        let office = try Office("maya")
        try office.visitor("Ana", writes: "Hello")
        let desk = try office.desk()
        try desk.wait(for: "To: Ana")
        try desk.press(.control("z"))
        try desk.wait(for: "No shell to come back from")
        try desk.type("still here")
        try desk.wait(for: "> still here")
        #expect(!desk.isGivenBack)
    }

    @Test("Ctrl-Z gives the terminal to the shell, and fg takes it again with the draft")
    func suspend() throws {
        let office = try Office("maya")
        let id = try office.visitor("Ana", writes: "Hello")
        let environment = Program.plain(office.program.folder).merging(["PS1": "prompt> ", "HISTFILE": ""]) { $1 }
        let shell = try Pty("/bin/bash", ["--norc", "-i"], environment: environment)
        try shell.wait(for: "prompt>")
        try shell.type("'\(Pty.product("pupitre"))' --database '\(office.program.database)' --expert maya\r")
        try shell.wait(for: "To: Ana")
        try shell.type("half a sen")
        try shell.wait(for: "> half a sen")
        for round in 1...3 {
            try shell.press(.control("z"))
            try shell.wait("the shell") { !$0.isAlternate && $0.lines.count { $0.contains("Stopped") } == round }
            #expect(!shell.screen.isSet(mode: 1004))
            #expect(try office.view(id).draft == "half a sen")
            try shell.type("fg\r")
            try shell.wait("the desk again") { $0.isAlternate && $0.contains("> half a sen") && $0.contains("Hello") }
        }
        try shell.type("tence")
        try shell.wait(for: "> half a sentence")
    }
}
