import DeskConfig
import DeskCore
import DeskJSON
import DeskTerminal
import DeskUI
import Foundation

/// Where strangers' bytes come in.
enum Target: String, CaseIterable {
    /// What a terminal sends.
    case keys
    /// What is shown of somebody's text.
    case text
    /// A snooze's time, as a person writes it.
    case times
    /// config.toml.
    case settings
    /// The lines of `receive`.
    case lines
    /// What a request's body holds: pages, ids, addresses.
    case bodies
    /// An event of the log.
    case log

    /// Traps, which libFuzzer sees, when something is not as it must be.
    func test(_ start: UnsafePointer<UInt8>?, _ count: Int) -> Int32 {
        let bytes = Array(UnsafeBufferPointer(start: start, count: count))
        switch self {
        case .keys: testKeys(bytes)
        case .text: testText(String(decoding: bytes, as: UTF8.self))
        case .times: testTimes(String(decoding: bytes, as: UTF8.self))
        case .settings: testSettings(String(decoding: bytes, as: UTF8.self))
        case .lines: testLines(bytes)
        case .bodies: testBodies(bytes)
        case .log: testLog(bytes)
        }
        return 0
    }

    /// However the bytes are cut, the keys are the same, and nothing waits for ever.
    private func testKeys(_ bytes: [UInt8]) {
        var parser = KeyParser()
        var whole = parser.feed(bytes)
        whole += parser.flush()
        precondition(!parser.isIncomplete, "bytes are left")
        var slow = KeyParser()
        var keys: [Key] = []
        for byte in bytes { keys += slow.feed([byte]) }
        keys += slow.flush()
        precondition(!slow.isIncomplete, "bytes are left")
        precondition(keys.count >= whole.count, "keys are lost where bytes come one by one")
    }

    private func testText(_ original: String) {
        let text = DisplayText(original)
        for unit in text.units where !unit.isNewline {
            var scalars = String.UnicodeScalarView()
            unit.cell.write(to: &scalars)
            precondition(
                !scalars.contains { $0.value < 0x20 || (0x7F...0x9F).contains($0.value) }, "a control is shown")
        }
        for width in [1, 2, 20] {
            for line in text.wrap(width: width) { precondition(line.width <= max(2, width), "a line is too wide") }
        }
        var frame = Frame(size: Size(columns: 40, rows: 1))
        precondition(frame.put(original, at: 0, 0) <= 40, "a text runs over the edge")
        _ = DisplayText.raw(original)
    }

    private func testTimes(_ text: String) {
        let now = Instant(milliseconds: 1_795_686_000_000)
        for kind in WhenExpression.Kind.allCases {
            guard let found = try? WhenExpression.read(text, as: kind, now: now, zone: .utc) else { continue }
            precondition(found.until > now, "a time that has passed")
            precondition(found.span <= WhenExpression.furthest, "a time too far away")
        }
    }

    private func testSettings(_ text: String) {
        _ = try? Settings.read(text, folder: "/", places: Places(environment: [:]))
    }

    /// What was read is written so that it reads the same.
    private func testLines(_ bytes: [UInt8]) {
        guard let json = try? JSON.read(bytes) else { return }
        // 2.5e3 is written as 2500, which is read as an integer: what is compared is what is written.
        let again = try? JSON.read(Array(json.line.utf8))
        precondition(again?.line == json.line, "what was written reads otherwise")
        precondition(json.line.utf8.allSatisfy { $0 >= 0x20 && $0 != 0x7F }, "a control in a line")
    }

    private func testBodies(_ bytes: [UInt8]) {
        let text = String(decoding: bytes, as: UTF8.self)
        if let page = Page(url: text, title: text).kept(withQuery: false) {
            precondition(page.url.unicodeScalars.count <= Page.longestURL, "a page longer than is kept")
        }
        _ = Endpoint(text)
        _ = AddressRange(text)
        if let id = MessageID(text) { precondition(MessageID(id.description) == id, "an id that reads otherwise") }
        if let id = ConversationID(text) {
            precondition(ConversationID(id.description) == id, "an id that reads otherwise")
        }
        if let instant = Instant(iso8601: text) { _ = instant.milliseconds }
    }

    /// An event that can be read is written so that it reads the same.
    private func testLog(_ bytes: [UInt8]) {
        guard let event = try? JSONDecoder().decode(Event.self, from: Data(bytes)) else { return }
        let written = try? JSONEncoder().encode(event)
        let again = written.flatMap { try? JSONDecoder().decode(Event.self, from: $0) }
        precondition(again == event, "what was written reads otherwise")
    }
}
