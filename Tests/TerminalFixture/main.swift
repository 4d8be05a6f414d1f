import DeskTerminal
import DeskDrawing
import DeskUI
import Glibc

/// A tiny program on the terminal, for the terminal's own tests: it lists the keys it gets, and does what
/// some of them ask for. Its arguments are texts to show, as a stranger's name would be; one after another on one row, a
/// key each, if `FIXTURE_ROWS` is 1.
struct Fixture {
    private let terminal: Terminal
    private let signals: Signals
    private let wakeup: Wakeup
    private let texts: [String]
    private let isOneRow = getenv("FIXTURE_ROWS").map { String(cString: $0) } == "1"
    private var keys: [Key] = []
    private var typed = 0
    private var notes: [String] = []
    private var isOver = false

    init() throws {
        Terminal.guardCrashes()
        signals = try Signals()
        wakeup = try Wakeup()
        texts = Array(CommandLine.arguments.dropFirst())
        let plain = getenv("FIXTURE_THEME").flatMap { Theme(rawValue: String(cString: $0)) }
        terminal = try Terminal(Terminal.Options(theme: plain ?? .dark, escapeDelayMilliseconds: 50))
        terminal.open()
    }

    mutating func run() throws {
        while !isOver {
            if !terminal.isBehind { terminal.draw(frame()) }
            let ready = Poll.wait(
                [terminal.descriptor, signals.descriptor, wakeup.descriptor],
                output: terminal.isBehind ? terminal.output : nil)
            if ready.readable.contains(wakeup.descriptor) {
                wakeup.drain()
                notes.append("woken")
            }
            for signal in signals.read() { take(signal) }
            if ready.readable.contains(terminal.descriptor) {
                for key in terminal.readKeys() { try take(key) }
            } else if ready.closed.contains(terminal.descriptor) {
                isOver = true
            }
        }
        terminal.close()
        print("left in good order")
    }

    private mutating func take(_ signal: Signal) {
        switch signal {
        case .resize: _ = terminal.resized()
        case .terminate, .hangUp, .interrupt: isOver = true
        case .suspend: terminal.suspend()
        case .resume: terminal.resume()
        }
    }

    private mutating func take(_ key: Key) throws {
        keys.append(key)
        typed += 1
        switch key {
        case .control("q"): isOver = true
        case .control("z"): terminal.suspend()
        case .control("l"): terminal.redraw()
        case .control("g"): terminal.ring()
        case .control("t"): terminal.setTitle("pupitre (3)\u{1B}]2;evil\u{07}")
        case .control("w"): wakeup.poke()
        case .control("e"):
            let status = try terminal.run(
                [
                    "sh", "-c",
                    "grep SigBlk /proc/self/status; ls /proc/self/fd | wc -l; echo child here; read line; exit 7",
                ])
            notes.append("child \(status)")
        case .control("x"): print([Int]()[keys.count])
        case .control("a"): abort()
        default: break
        }
    }

    private func frame() -> Frame {
        var frame = Frame(size: terminal.size)
        frame.box(Region(frame.size), title: "fixture", Style(.accent), glyphs: terminal.glyphs)
        frame.within(Region(frame.size).inset(columns: 1, rows: 1)) { inner in
            inner.put("size \(inner.size.columns)x\(inner.size.rows) keys \(typed)", at: 0, 0)
            inner.put(terminal.glyphs.online, at: 40, 0, Style(.online, .bold))
            inner.put(keys.suffix(8).map(name).joined(separator: " "), at: 0, 1, .bold)
            inner.put(notes.joined(separator: ", "), at: 0, 2, Style(.attention, .reverse))
            let shown = isOneRow ? [texts[typed % texts.count]] : texts
            for (row, text) in shown.enumerated() { inner.put(text, at: 0, 3 + row) }
            inner.placeCursor(column: keys.count, row: inner.rows - 1)
        }
        frame.put("end", at: frame.columns - 4, frame.rows - 2)
        return frame
    }

    private func name(_ key: Key) -> String {
        switch key {
        case .paste(let text): "paste(\(DisplayText.raw(text).split(separator: "\n").joined()))"
        case .pasteCut: "paste-cut"
        case .focusIn: "focus-in"
        case .focusOut: "focus-out"
        default: key.name ?? "?"
        }
    }
}

do {
    var fixture = try Fixture()
    try fixture.run()
} catch {
    print("refused: \(error)")
    exit(69)
}
