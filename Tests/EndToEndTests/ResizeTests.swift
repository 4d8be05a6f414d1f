import DeskCore
import DeskOffice
import DeskTesting
import Foundation
import Testing

@Suite("The window changes its size")
struct ResizeTests {
    private typealias Columns = Int
    private typealias Rows = Int

    /// What lies on either side of where the panes change, and beyond what anybody has.
    private static let edges: [(Columns, Rows)] = [
        (1, 1), (2, 1), (1, 2), (200, 60), (3, 3), (29, 8), (30, 7), (30, 8), (59, 24), (60, 24), (139, 40), (140, 40),
        (200, 1), (1, 60), (80, 24), (80, 13), (80, 14), (10, 10), (150, 50), (40, 12), (500, 200),
    ]

    /// The edges, then all over the place.
    private static let sizes: [(columns: Columns, rows: Rows)] =
        edges.map { ($0, $1) } + (1...40).map { step in (1 + step * 37 % 200, 1 + step * 23 % 60) }

    @Test("through a storm of sizes the desk lives, keeps what was typed, and is right at the end")
    func storm() throws {
        let clock = TestClock(World.live.now() - .days(3))
        let office = try Office("maya", clock: clock)
        for name in ["Ana", "Bo", "Cy"] {
            try office.visitor(name, writes: "Hello from \(name), 李伟 and José")
            clock.advance(by: .minutes(1))
        }
        let desk = try office.desk()
        try desk.wait("all three") { $0.line(0).contains("3/4") && $0.contains("To: Ana") }
        try desk.type("typed ")
        try desk.wait("the draft, saved, in the list, too") { screen in
            screen.contains("draft saved") && screen.lines.contains { $0.contains("! Ana") && $0.contains(" d ") }
        }
        let before = Self.masked(desk.screen.text)
        for size in Self.sizes {
            desk.resize(columns: size.columns, rows: size.rows)
            try desk.type("x")
            try desk.press(.backspace)
        }
        desk.resize(columns: 100, rows: 30)
        try desk.wait("the same screen") { Self.masked($0.text) == before }
        try desk.lead("q")
        try desk.wait(for: "Leave the desk")
    }

    @Test("a dialog survives sizes that it doesn't fit into")
    func dialog() throws {
        let office = try Office("maya")
        let id = try office.visitor("Ana", writes: "Hello")
        let desk = try office.desk()
        try desk.wait(for: "To: Ana")
        try desk.press(.function(7))
        try desk.wait(for: "Snooze Ana")
        for size in Self.sizes { desk.resize(columns: size.columns, rows: size.rows) }
        desk.resize(columns: 20, rows: 5)
        try desk.wait(for: "window too small")
        desk.resize(columns: 80, rows: 24)
        // Its cursor is there once it has been seen again for a second. (rules 2.34)
        try desk.wait("the dialog, and that keys act") { $0.contains("Snooze Ana") && $0.showsCursor }
        try desk.type("2")
        try desk.press(.enter)
        try desk.wait(for: "Snoozed: Ana")
        #expect(try office.phase(id).isSnoozed)
    }

    @Test("a third pane comes at 140 columns, and below 60 there is one at a time")
    func panes() throws {
        let office = try Office("maya")
        try office.visitor("Ana", writes: "Hello")
        let desk = try office.desk(columns: 140, rows: 40)
        try desk.wait(for: "To: Ana")
        try desk.wait("three panes") { $0.line(1).filter { $0 == "┬" }.count == 2 }
        desk.resize(columns: 139, rows: 40)
        try desk.wait("two panes") { $0.line(1).filter { $0 == "┬" }.count == 1 }
        desk.resize(columns: 59, rows: 24)
        try desk.wait("the chat alone") { $0.contains("To: Ana") && !$0.contains("NEEDS REPLY") }
        try desk.press(.escape)
        try desk.wait("the list alone") { !$0.contains("To: Ana") && $0.contains("NEEDS REPLY") }
    }

    /// Clock times stand for each other.
    private static func masked(_ text: String) -> String {
        String(text.map { $0.isNumber ? "#" : $0 })
    }
}
