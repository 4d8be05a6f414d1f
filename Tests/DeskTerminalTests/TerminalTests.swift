import DeskTesting
import Glibc
import Testing

@Suite("The terminal, seen from outside")
struct TerminalTests {
    private func start(
        _ texts: [String] = [], environment: [String: String] = [:], columns: Int = 80, rows: Int = 24
    ) throws -> Pty {
        let pty = try Pty(
            Pty.product("TerminalFixture"), texts, environment: environment, columns: columns, rows: rows)
        // The end and then the cursor are drawn last.
        try pty.wait("a whole frame of \(columns)x\(rows)") { screen in
            screen.contains("size \(columns)x\(rows)") && screen.line(rows - 2).contains("end")
                && screen.cursor == (1, rows - 2)
        }
        return pty
    }

    /// What every end must leave behind.
    private func expectRestored(_ pty: Pty, sourceLocation: SourceLocation = #_sourceLocation) {
        let screen = pty.screen
        #expect(!screen.isAlternate, sourceLocation: sourceLocation)
        #expect(screen.showsCursor, sourceLocation: sourceLocation)
        #expect(!screen.isSet(mode: 2004), sourceLocation: sourceLocation)
        #expect(!screen.isSet(mode: 1004), sourceLocation: sourceLocation)
        #expect(pty.isCooked, sourceLocation: sourceLocation)
    }

    @Test("it shows frames on the alternate screen and gives everything back at the end")
    func ordinaryLife() throws {
        let pty = try start()
        #expect(pty.screen.isAlternate)
        #expect(pty.screen.isSet(mode: 2004))
        #expect(pty.screen.isSet(mode: 1004))
        #expect(!pty.isCooked)
        #expect(pty.screen.line(0).hasPrefix("┌─ fixture ───"))
        #expect(pty.screen.line(1).contains("●"))
        #expect(pty.screen.line(23).hasSuffix("┘"))
        #expect(pty.screen.cursor == (1, 22))
        #expect(pty.screen[column: 3, row: 0].isBold)
        #expect(pty.screen[column: 0, row: 0].foreground == 12)
        #expect(pty.screen[column: 0, row: 0].background == nil)
        try pty.press(.control("q"))
        #expect(try pty.waitForExit() == .exited(0))
        expectRestored(pty)
        #expect(pty.screen.contains("left in good order"))
    }

    @Test("every key arrives as itself")
    func keys() throws {
        let pty = try start()
        try pty.press(.up, .controlLeft, .home, .pageDown, .delete, .backTab, .function(1), .function(8))
        try pty.wait(for: "Up Ctrl-Left Home PageDown Delete Shift-Tab F1 F8")
        try pty.press(.enter, .newLine, .altEnter, .control("n"), .alt("a"), .backspace, .tab, .focusOut)
        try pty.wait(for: "Enter Ctrl-J Alt-Enter Ctrl-N Alt-A Backspace Tab focus-out")
        try pty.press(.escape)
        try pty.wait(for: "Esc")
        try pty.type("é李x")
        try pty.wait(for: "Esc é 李 x")
    }

    @Test("a paste with newlines arrives as one key, without its control characters")
    func paste() throws {
        let pty = try start()
        try pty.paste("two\nlines\u{1B}[2J and \u{07} no more")
        try pty.wait(for: "keys 1")
        #expect(pty.screen.contains("paste(two\\nlines[2J and  no more)"))
    }

    @Test("a long paste of wide characters loses none of them")
    func longPaste() throws {
        let pty = try start()
        let text = String(repeating: "李伟é", count: 4_000)
        try pty.send(Array("\u{1B}[200~\(text)end\u{1B}[201~".utf8))
        try pty.wait(for: "keys 1")
        #expect(!pty.screen.contains("\u{FFFD}"))
    }

    @Test("a row of wide characters over another is shown whole, wherever the two overlap")
    func wideOverWide() throws {
        let chance = TestRandom()
        let signs = ["a", "b", " ", "─", "田", "中", "李", "e\u{301}"]
        let texts = (0..<150).map { _ in
            (0..<12).map { _ in signs[Int(chance.next() % UInt64(signs.count))] }.joined() + "."
        }
        let pty = try start(texts, environment: ["FIXTURE_ROWS": "1"])
        for number in 1..<texts.count {
            try pty.type("k")
            try pty.wait("\(texts[number]) over \(texts[number - 1])") { screen in
                screen.line(1).contains("keys \(number) ") && screen.line(4).contains("│\(texts[number])  ")
            }
        }
    }

    @Test("a thousand keys at once are drawn as few frames")
    func flood() throws {
        let pty = try start()
        let before = pty.screen.transcript.count
        try pty.type(String(repeating: "abcdefghij", count: 100))
        try pty.wait(for: "keys 1000")
        try pty.wait(for: "c d e f g h i j")
        // A redraw for each key would write some 40 bytes a key.
        #expect(pty.screen.transcript.count - before < 8_000)
    }

    @Test("of a storm of resizes the last size is drawn, whole")
    func resizes() throws {
        let pty = try start()
        for step in 1...40 { pty.resize(columns: 60 + step % 30, rows: 12 + step % 17) }
        pty.resize(columns: 101, rows: 33)
        try pty.wait(for: "size 101x33")
        try pty.wait("the corners") { $0.line(0).hasSuffix("┐") && $0.line(32).hasSuffix("┘") }
        try pty.wait("the end at its place") { $0.find("end").map { $0 == (97, 31) } ?? false }
        for size in [(1, 1), (200, 50), (2, 3), (500, 200), (80, 24)] { pty.resize(columns: size.0, rows: size.1) }
        try pty.wait(for: "size 80x24")
        #expect(pty.screen.line(0).count == 80)
    }

    @Test("each of a row of resizes is drawn")
    func everyResize() throws {
        let pty = try start()
        for columns in 50...70 {
            pty.resize(columns: columns, rows: 20)
            try pty.wait(for: "size \(columns)x20")
        }
    }

    @Test("a crash gives the terminal back", arguments: ["x", "a"] as [Character])
    func crash(letter: Character) throws {
        let pty = try start()
        try pty.press(.control(letter))
        let exit = try pty.waitForExit()
        // A Swift trap is SIGILL or SIGTRAP, as the processor has it; abort() is SIGABRT.
        #expect([SIGILL, SIGTRAP, SIGABRT].map(Pty.Exit.killed).contains(exit))
        expectRestored(pty)
    }

    @Test("a signal that ends the program gives the terminal back", arguments: [SIGTERM, SIGHUP, SIGINT])
    func ended(signal: Int32) throws {
        let pty = try start()
        pty.signal(signal)
        #expect(try pty.waitForExit() == .exited(0))
        expectRestored(pty)
    }

    @Test("a segmentation fault from outside gives the terminal back")
    func segmentationFault() throws {
        let pty = try start()
        pty.signal(SIGSEGV)
        #expect(try pty.waitForExit() == .killed(SIGSEGV))
        expectRestored(pty)
    }

    @Test("after a stop that nobody announced the screen is drawn again")
    func stopped() throws {
        let pty = try start()
        pty.signal(SIGSTOP)
        try pty.waitForStop()
        let before = pty.screen.transcript.count
        pty.signal(SIGCONT)
        try pty.wait("the frame, again") { screen in
            String(decoding: screen.transcript.dropFirst(before), as: UTF8.self).contains("fixture")
        }
    }

    @Test("Ctrl-Z gives the shell its terminal, and fg brings the desk back")
    func suspend() throws {
        let fixture = Pty.product("TerminalFixture")
        let pty = try Pty("/bin/bash", ["--norc", "-i"], environment: ["PS1": "prompt> ", "HISTFILE": ""])
        try pty.wait(for: "prompt>")
        try pty.type("\(fixture)\r")
        try pty.wait(for: "size 80x24")
        try pty.press(.control("z"))
        try pty.wait(for: "Stopped")
        #expect(!pty.screen.isAlternate)
        #expect(!pty.screen.isSet(mode: 1004))
        try pty.type("fg\r")
        try pty.wait("the desk") { $0.isAlternate && $0.contains("keys 1") }
        try pty.press(.control("q"))
        try pty.wait(for: "left in good order")
        try pty.type("exit\r")
    }

    @Test("a child has the plain terminal, no blocked signals and no descriptors of ours")
    func child() throws {
        let pty = try start()
        try pty.press(.control("e"))
        try pty.wait(for: "child here")
        #expect(!pty.screen.isAlternate)
        #expect(pty.screen.contains("SigBlk:\t0000000000000000") || pty.screen.contains("SigBlk: 0000000000000000"))
        // 0, 1, 2, and the one that ls itself reads the folder by.
        #expect(pty.screen.lines.contains("4"))
        try pty.press(.control("c"))
        try pty.type("\r")
        try pty.wait("the desk, with the child's status") { $0.isAlternate && $0.contains("child ") }
        try pty.press(.control("q"))
        #expect(try pty.waitForExit() == .exited(0))
    }

    @Test("the title and the bell reach the terminal, a sequence inside the title does not")
    func titleAndBell() throws {
        let pty = try start()
        try pty.press(.control("t"), .control("g"))
        try pty.wait("the bell and the title") { $0.bells == 1 && $0.title.hasPrefix("pupitre (3)") }
        #expect(pty.screen.title == "pupitre (3)]2;evil")
    }

    @Test("another thread's poke wakes the loop")
    func wakeup() throws {
        let pty = try start()
        try pty.press(.control("w"))
        try pty.wait(for: "woken")
    }

    @Test("an unknown terminal is taken for an xterm")
    func unknownTerminal() throws {
        let pty = try start(environment: ["TERM": "xterm-from-tomorrow"])
        #expect(pty.screen.isAlternate)
    }

    @Test("where the locale asks for plain characters the chrome is ASCII", arguments: ["C", "POSIX"])
    func asciiGlyphs(locale: String) throws {
        let pty = try start(environment: ["LC_ALL": locale])
        #expect(pty.screen.line(0).hasPrefix("+- fixture ---"))
        #expect(pty.screen.line(1).contains("*"))
    }

    @Test("a locale that the system lacks still shows UTF-8")
    func missingLocale() throws {
        let pty = try start(["José 李伟"], environment: ["LANG": "tlh_QO.UTF-8"])
        #expect(pty.screen.line(0).hasPrefix("┌─ fixture"))
        #expect(pty.screen.contains("José 李伟"))
    }

    @Test("NO_COLOR and the mono theme keep the attributes and drop the colours")
    func noColour() throws {
        for environment in [["NO_COLOR": "1"], ["FIXTURE_THEME": "mono"]] {
            let pty = try start(environment: environment)
            #expect(pty.screen[column: 0, row: 0].foreground == nil)
            #expect(pty.screen[column: 3, row: 0].isBold)
        }
    }

    @Test("without a terminal it refuses, and says so")
    func noTerminal() throws {
        let pty = try Pty("/bin/sh", ["-c", "\(Pty.product("TerminalFixture")) | cat; echo over"])
        try pty.wait(for: "over")
        #expect(pty.screen.contains("refused: notATerminal"))
    }

    @Test("hostile texts reach the terminal only in their display form")
    func hostileTexts() throws {
        let hostile = [
            "\u{1B}]0;owned\u{07}", "\u{1B}[2J\u{1B}[1;1Hgone", "\u{9B}31mC1", "a\u{202E}dcb\u{2066}x",
            "e" + String(repeating: "\u{301}", count: 40),
            "tag\u{E0041}\u{E007F}", "zero\u{200B}width\u{FEFF}", "bell\u{07}", "👩‍💻 🏽 🇫🇷🇫", "\u{0E}shifted",
        ]
        let pty = try start(hostile)
        try pty.wait(for: "^[]0;owned^G")
        try pty.wait(for: "^[[2J^[[1;1Hgone")
        let written = String(decoding: pty.screen.transcript, as: UTF8.self).unicodeScalars
        let forbidden: Set<Unicode.Scalar> = [
            "\u{9B}", "\u{202E}", "\u{2066}", "\u{E0041}", "\u{E007F}", "\u{200B}", "\u{FEFF}", "\u{200D}", "\u{0E}",
        ]
        #expect(written.allSatisfy { !forbidden.contains($0) })
        #expect(written.filter { $0 == "\u{301}" }.count == 4)
        #expect(pty.screen.title == "")
        #expect(pty.screen.bells == 0)
        #expect(pty.screen.line(0).hasPrefix("┌─ fixture"))
        for row in 1..<23 { #expect(pty.screen[column: 79, row: row].text == "│") }
    }
}
