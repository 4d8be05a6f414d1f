import DeskJSON
import DeskTesting

/// The widget as a visitor sees and uses it.
struct Chat {
    let tab: Tab

    init(_ tab: Tab) { self.tab = tab }

    struct Row: Equatable {
        let from: String
        let text: String
        let meta: String
        let isUnsent: Bool
    }

    private static let find = """
        const q = what => document.querySelector('pupitre-chat')?.shadowRoot.querySelector(what);
        const shown = element => !!element?.getClientRects().length;
        """

    /// A script that has `q`, which finds in the widget, and `shown`, which says whether it is to be seen.
    @discardableResult
    func look(_ script: String, _ argument: JSON = nil) throws -> JSON { try tab.run(Self.find + script, argument) }

    func wait(_ what: String, seconds: Int = Deadline.patience, until script: String, _ argument: JSON = nil) throws {
        try tab.wait(what, seconds: seconds, until: Self.find + script, argument)
    }

    func click(_ selector: String) throws {
        try tab.click(selector, at: Self.find + "return q(arguments[0]);", .text(selector))
    }

    /// Clicks the button that says so.
    func press(_ label: String) throws {
        try tab.click(
            label,
            at: Self.find + """
                const buttons = [...q('section').querySelectorAll('button')];
                return buttons.find(one => shown(one) && (one.textContent || one.ariaLabel) === arguments[0]);
                """, .text(label))
    }

    // MARK: What is shown

    func text(_ selector: String) throws -> String {
        try look("const one = q(arguments[0]); return shown(one) ? one.textContent : '';", .text(selector)).text ?? ""
    }

    func wait(for text: String, in selector: String = ".panel", seconds: Int = Deadline.patience) throws {
        try wait(
            "“\(text)”", seconds: seconds, until: "return !!q('\(selector)')?.innerText.includes(arguments[0]);",
            .text(text))
    }

    func waitUntilShown(_ selector: String, seconds: Int = Deadline.patience) throws {
        try wait("\(selector) shown", seconds: seconds, until: "return shown(q(arguments[0]));", .text(selector))
    }

    /// All messages, as they stand.
    func rows() throws -> [Row] {
        let rows = try look(
            """
            return [...q('ol').querySelectorAll('.row')].map(row => [
                ['visitor', 'expert', 'desk'].find(one => row.classList.contains(one)), row.querySelector('.bubble').textContent,
                row.querySelector('.meta').textContent, row.classList.contains('unsent')]);
            """)
        return (rows.list ?? []).map { row in
            let cells = row.list ?? []
            return Row(
                from: cells[0].text ?? "", text: cells[1].text ?? "", meta: cells[2].text ?? "",
                isUnsent: cells[3] == .bool(true))
        }
    }

    func texts() throws -> [String] { try rows().map(\.text) }

    /// Waits until these are the messages, each once, in this order.
    func wait(for texts: [String], seconds: Int = Deadline.patience) throws {
        try tab.wait("\(texts)", seconds: seconds) { try self.texts() == texts }
    }

    /// Waits until all that was written here is acknowledged.
    func waitUntilSent(seconds: Int = Deadline.patience) throws {
        try wait("all is sent", seconds: seconds, until: "return q('.row') && !q('.row.unsent');")
    }

    var badge: String { get throws { try text(".badge") } }

    // MARK: What is done

    /// Opens the panel, which puts the cursor into the box.
    func open() throws {
        try click(".launcher")
        try waitUntilShown(".panel")
    }

    func close() throws {
        try click(".icon:last-child")
        try wait("the panel closed", until: "return !shown(q('.panel'));")
    }

    /// Types into the box without sending.
    func compose(_ text: String) throws {
        try click(".composer textarea")
        try tab.type(text)
    }

    func write(_ text: String) throws {
        try compose(text)
        try tab.press(.enter)
    }
}
