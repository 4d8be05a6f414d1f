import DeskJSON
import Foundation

/// One page under its address bar.
package final class Tab: Sendable {
    package let browser: Browser
    let handle: String

    init(_ browser: Browser, _ handle: String) {
        self.browser = browser
        self.handle = handle
    }

    // MARK: Where it is

    /// Waits until the page is loaded.
    package func go(to address: String) throws {
        _ = try browser.ask("POST", "/url", ["url": .text(address)], in: handle)
    }

    package var title: String { get throws { try browser.ask("GET", "/title", in: handle).text ?? "" } }

    /// Closes it as its reader does.
    package func close() throws { try browser.close(handle) }

    package func comeToFront() throws { try command("Page.bringToFront") }

    // MARK: What is in it

    /// The value of a script's `return`, awaited if it is a promise.
    @discardableResult
    package func run(_ script: String, _ arguments: JSON...) throws -> JSON {
        try browser.ask(
            "POST", "/execute/sync", ["script": .text(script), "args": .list(arguments)], in: handle)
    }

    /// Waits until a script returns true.
    package func wait(_ what: String, seconds: Int = Deadline.patience, until script: String, _ arguments: JSON...)
        throws
    {
        let body: JSON = ["script": .text(script), "args": .list(arguments)]
        try wait(what, seconds: seconds) { try browser.ask("POST", "/execute/sync", body, in: handle) == .bool(true) }
    }

    /// Waits until something is so. In vain, it tells what the page shows.
    package func wait(_ what: String, seconds: Int = Deadline.patience, until isSo: () throws -> Bool) throws {
        let deadline = Deadline(seconds: seconds)
        repeat {
            if try isSo() { return }
        } while deadline.pause()
        let shown = try run(
            """
            const host = document.querySelector('pupitre-chat')?.shadowRoot?.querySelector('section');
            return document.title + '\\n' + (host ?? document.body).innerText;
            """)
        throw WebDriverFailure("waited \(seconds) s for: \(what)\n\(shown.text ?? "")")
    }

    // MARK: The machine it is on

    /// A command of the DevTools protocol: https://chromedevtools.github.io/devtools-protocol/
    @discardableResult
    package func command(_ name: String, _ parameters: JSON = [:]) throws -> JSON {
        try browser.ask("POST", "/goog/cdp/execute", ["cmd": .text(name), "params": parameters], in: handle)
    }

    /// Cuts this page's line, or mends it.
    package func setOffline(_ offline: Bool) throws {
        try command("Network.enable")
        try command(
            "Network.emulateNetworkConditions",
            ["offline": .bool(offline), "latency": 0, "downloadThroughput": -1, "uploadThroughput": -1])
    }

    package func setSize(_ width: Int64, _ height: Int64, phone: Bool = false) throws {
        try command(
            "Emulation.setDeviceMetricsOverride",
            [
                "width": .integer(width), "height": .integer(height), "deviceScaleFactor": 1,
                "mobile": .bool(phone),
            ])
        try command("Emulation.setTouchEmulationEnabled", ["enabled": .bool(phone)])
    }

    /// A picture of what is in view, as PNG.
    package func picture() throws -> Data {
        let text = try browser.ask("GET", "/screenshot", in: handle).text ?? ""
        guard let picture = Data(base64Encoded: text) else { throw WebDriverFailure("no picture") }
        return picture
    }
}
