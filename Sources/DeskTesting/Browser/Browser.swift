import DeskJSON
import Foundation
import Synchronization

/// One Chromium without a screen, with a fresh profile. Its windows may be used from several threads: the driver takes one
/// command after the other.
package final class Browser: Sendable {
    private struct State {
        let driver: Driver
        /// Where the driver's commands go to.
        var window: String?
        var console: [String] = []
    }

    private let session: String
    private let state: Mutex<State>
    /// Keeps the session alive while no test has a window.
    private let anchor: String

    /// The one that tests share: each has windows of its own, and the sites it opens are known to it alone.
    package static func shared() throws -> Browser { try common.get() }

    private static let common = Result { try Browser() }

    /// - Parameter cookies: whether pages may keep anything in it.
    package init(cookies: Bool = true) throws {
        let driver = try Driver()
        let options: JSON = [
            "binary": "/usr/bin/chromium",
            "args": .list(
                [
                    "--headless=new", "--no-sandbox", "--disable-dev-shm-usage", "--disable-gpu", "--no-first-run",
                    "--no-proxy-server", "--window-size=1100,800", "--lang=en-GB",
                    // Windows that other tests use meanwhile are not less alive.
                    "--disable-background-timer-throttling", "--disable-backgrounding-occluded-windows",
                    "--disable-renderer-backgrounding",
                    "--user-data-dir=\(try driver.newFolder().path)",
                ].map { .text($0) }),
            "prefs": [
                "intl.accept_languages": "en-GB,en",
                "profile.default_content_setting_values.cookies": .integer(cookies ? 1 : 2),
            ],
        ]
        let wanted: JSON = [
            "capabilities": [
                "alwaysMatch": [
                    "browserName": "chrome", "goog:chromeOptions": options, "goog:loggingPrefs": ["browser": "ALL"],
                    "timeouts": ["script": 30_000, "pageLoad": 60_000],
                ]
            ]
        ]
        guard let session = try driver.ask("POST", "/session", wanted)["sessionId"]?.text,
            let anchor = try driver.ask("GET", "/session/\(session)/window").text
        else { throw WebDriverFailure("no session") }
        self.session = session
        self.anchor = anchor
        state = Mutex(State(driver: driver))
    }

    deinit {
        let session = session
        state.withLock { _ = try? $0.driver.ask("DELETE", "/session/\(session)") }
    }

    // MARK: Windows

    /// A window of its own, as somebody else's screen would have it.
    package func window(_ address: String) throws -> Tab { try open("window", beside: anchor, address) }

    /// A tab in the window that another is in. It comes to the front.
    package func tab(beside other: Tab, _ address: String) throws -> Tab {
        try open("tab", beside: other.handle, address)
    }

    private func open(_ kind: String, beside handle: String, _ address: String) throws -> Tab {
        let made = try ask("POST", "/window/new", ["type": .text(kind)], in: handle)
        guard let handle = made["handle"]?.text else { throw WebDriverFailure("no window") }
        let tab = Tab(self, handle)
        try tab.command("Emulation.setFocusEmulationEnabled", ["enabled": true])
        try tab.comeToFront()
        try tab.go(to: address)
        return tab
    }

    // MARK: Commands

    /// Has the driver do something in a window.
    func ask(_ method: String, _ path: String, _ body: JSON = [:], in window: String) throws -> JSON {
        try state.withLock { state in
            if window != state.window {
                _ = try state.driver.ask("POST", "/session/\(session)/window", ["handle": .text(window)])
                state.window = window
            }
            return try state.driver.ask(method, "/session/\(session)\(path)", body)
        }
    }

    func close(_ window: String) throws {
        _ = try ask("DELETE", "/window", in: window)
        state.withLock { $0.window = nil }
    }

    /// What pages of this origin complained about, or what was said of them: scripts' errors, refused loads, broken rules.
    package func complaints(of origin: String) throws -> [String] {
        let entries = try ask("POST", "/se/log", ["type": "browser"], in: anchor).list ?? []
        let new = entries.compactMap { entry in
            entry["message"]?.text.map { "\(entry["level"]?.text ?? "") \($0)" }
        }
        return state.withLock { state in
            state.console += new
            return state.console.filter { $0.contains(origin) }
        }
    }
}
