import DeskTesting

/// Handles recorded conversations at the real desk by keys alone, reading what it knows from the screen.
struct AutomaticExpert {
    /// What has happened so far.
    struct Tally {
        var replies = 0
        var ended = 0
        var snoozed = 0
        var woken = 0
    }

    struct Stuck: Error, CustomStringConvertible { let description: String }

    let desk: Pty
    private var dialogues: [String: Dialogue] = [:]
    /// How many exchanges of each have been answered.
    private var answered: [String: Int] = [:]
    private var ended: Set<String> = []
    private var putAside: Set<String> = []
    /// Exchanges and ends so far: every fortieth leads to a snooze.
    private var steps = 0
    private var looks = 0
    private(set) var tally = Tally()

    init(desk: Pty, dialogues: [Dialogue]) {
        self.desk = desk
        self.dialogues = Dictionary(dialogues.map { ($0.id, $0) }) { first, _ in first }
    }

    mutating func handleAll(progress: (Tally) -> Void) throws {
        var idle = 0
        while ended.count < dialogues.count {
            if let name = try nextWaiting() {
                try handle(name)
                idle = 0
            } else if idle < 30 {
                idle = try wakeOne() ? 0 : idle + 1
            } else {
                throw Stuck(description: "nothing left to do, but not all have ended")
            }
            progress(tally)
        }
    }

    /// Goes to whoever has waited longest, once all of their present turn is there; nil when nobody waits.
    ///
    /// The mark that is typed after the key tells when the screen shows what the key led to.
    private mutating func nextWaiting() throws -> String? {
        looks += 1
        let mark = "·\(looks)·"
        try desk.press(.control("u"), .control("n"))
        try desk.type(mark)
        defer { try? desk.press(.control("u")) }
        do {
            try desk.wait("a visitor who waits", seconds: 1) { screen in
                guard screen.contains("> " + mark) else { return false }
                guard let name = shown(on: screen), header(of: screen).contains("waited") else { return false }
                guard let last = dialogues[name]?.exchanges[at: answered[name] ?? 0]?.visitor.last else { return true }
                guard let spoken = lastSpoken(on: screen) else { return false }
                return spoken.hasPrefix(name + " ") && spoken.contains(Self.recognisable(last))
            }
        } catch is PtyFailure {
            return nil
        }
        return shown(on: desk.screen)
    }

    private mutating func handle(_ name: String) throws {
        guard let exchanges = dialogues[name]?.exchanges, !ended.contains(name) else { return }
        let index = answered[name] ?? 0
        for text in exchanges[at: index]?.expert ?? [] {
            // A tab would be a key; in a paste it is text.
            if text.contains(where: { $0 == "\t" || $0 == "\n" }) { try desk.paste(text) } else { try desk.type(text) }
            try desk.press(.enter)
            tally.replies += 1
            try desk.wait("“\(text)” in the chat of \(name)") { screen in
                shown(on: screen) != name || chat(of: screen).contains(Self.recognisable(text))
            }
        }
        answered[name] = index + 1
        if index + 1 >= exchanges.count { return try finish(name) }
        steps += 1
        if steps % 40 == 3, !putAside.contains(name) { try snooze(name, "1") }
    }

    /// Some are put aside before its end, so that it has to be woken by hand.
    private mutating func finish(_ name: String) throws {
        steps += 1
        if steps % 40 == 7, !putAside.contains(name) { return try snooze(name, "2") }
        try desk.press(.function(8))
        try desk.wait(for: "End conversation with \(name)")
        try desk.wait(for: "offer the survey")
        try desk.type(dialogues[name]?.topic ?? "other")
        try desk.press(.enter, .enter, .enter)
        try desk.wait(forNo: "End conversation with \(name)")
        ended.insert(name)
        tally.ended += 1
    }

    private mutating func snooze(_ name: String, _ choice: String) throws {
        putAside.insert(name)
        try desk.press(.function(7))
        try desk.wait(for: "Snooze \(name)")
        try desk.type(choice)
        try desk.press(.enter)
        try desk.wait(forNo: "Snooze \(name)")
        tally.snoozed += 1
    }

    /// Looks through the list for one that was put aside, wakes it, and ends it if nothing is left to say.
    private mutating func wakeOne() throws -> Bool {
        let status = desk.screen.line(0)
        guard status.contains("snoozed"), !status.contains("reply") else { return false }
        guard let name = try goTo({ name, header in header.contains("snoozed") }) else { return false }
        try desk.type("W")
        try desk.wait("\(name) awake") { shown(on: $0) == name && !header(of: $0).contains("snoozed") }
        tally.woken += 1
        try desk.press(.enter)
        try desk.wait("the composer") { !listHasCursor(on: $0) }
        if (answered[name] ?? 0) >= dialogues[name]?.exchanges.count ?? 0 { try finish(name) }
        return true
    }

    /// Walks down the list to a conversation, as its name and header tell it. The list has the keyboard then.
    private func goTo(_ isWanted: (String, String) -> Bool) throws -> String? {
        // An escape before a letter would be an Alt key: only once the list has the cursor may letters follow.
        if !listHasCursor(on: desk.screen) { try desk.press(.escape) }
        try desk.wait("the list") { listHasCursor(on: $0) }
        for _ in 0..<60 {
            let before = header(of: desk.screen)
            if let name = shown(on: desk.screen), isWanted(name, before) { return name }
            try desk.type("j")
            try? desk.wait("the next line", seconds: 1) { header(of: $0) != before }
        }
        try desk.press(.enter)
        return nil
    }

    // MARK: The screen

    /// The columns right of the list.
    private static let listWidth = 37

    private func listHasCursor(on screen: Screen) -> Bool {
        screen.cursor.column == 0 || screen.lines.last?.contains(" n next") == true
    }

    private func header(of screen: Screen) -> String { String(screen.line(2).dropFirst(Self.listWidth)) }

    private func shown(on screen: Screen) -> String? {
        let name = header(of: screen).prefix { $0 != " " }
        return dialogues[String(name)] == nil ? nil : String(name)
    }

    /// What stands above the composer.
    private func chat(of screen: Screen) -> String {
        screen.lines.dropFirst(4).map { $0.dropFirst(Self.listWidth) }.prefix { !$0.hasPrefix("─ To:") }
            .joined(separator: "\n")
    }

    /// The last message on the screen, from its author's name on; what was merely done is passed over.
    private func lastSpoken(on screen: Screen) -> String? {
        let heads = chat(of: screen).split(separator: "\n").compactMap { line -> Substring? in
            let line = line.drop { $0 == " " }
            guard line.count > 6, line.dropFirst(2).first == ":", line.prefix(2).allSatisfy(\.isNumber) else {
                return nil
            }
            return line.dropFirst(6)
        }
        return heads.last { !$0.hasPrefix("- ") }.map(String.init)
    }

    /// The start of a text, short enough to stand on one line.
    private static func recognisable(_ text: String) -> String {
        let words = text.split { $0 == "\n" || $0 == "\t" }.first.map(String.init) ?? text
        return String(words.prefix(18)).trimmingSuffix()
    }
}

extension String {
    fileprivate func trimmingSuffix() -> String {
        var text = self
        while text.last == " " { text.removeLast() }
        return text
    }
}

extension Array {
    /// nil beyond the end.
    fileprivate subscript(at index: Int) -> Element? { indices.contains(index) ? self[index] : nil }
}
