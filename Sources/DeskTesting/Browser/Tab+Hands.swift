import DeskJSON

/// What a reader's hands do. It goes through the browser's own input, not through the page's scripts: what is covered can't
/// be clicked, what has no focus gets no letters.
extension Tab {
    /// Clicks in the middle of the element that a script returns, once it stands still.
    package func click(_ what: String, at script: String, _ arguments: JSON...) throws {
        let find = """
            const element = (() => { \(script) }).apply(null, arguments);
            if (!element?.getClientRects().length) return null;
            element.scrollIntoView({ block: 'nearest', behavior: 'instant' });
            const middle = () => {
              const { left, top, width, height } = element.getBoundingClientRect();
              return [Math.round(left + width / 2), Math.round(top + height / 2)];
            };
            const before = middle();
            return new Promise(done => setTimeout(() => {
              const [x, y] = middle(), hit = element.getRootNode().elementFromPoint(x, y);
              const isStill = x === before[0] && y === before[1];
              done(isStill && (element === hit || element.contains(hit) || hit?.contains(element)) ? [x, y] : null);
            }, 50));
            """
        var spot: [Int64] = []
        let body: JSON = ["script": .text(find), "args": .list(arguments)]
        try wait("\(what), to click it") {
            let found = try browser.ask("POST", "/execute/sync", body, in: handle)
            spot = found.list?.compactMap(\.integer) ?? []
            return spot.count == 2
        }
        for kind in ["mouseMoved", "mousePressed", "mouseReleased"] {
            try command(
                "Input.dispatchMouseEvent",
                [
                    "type": .text(kind), "x": .integer(spot[0]), "y": .integer(spot[1]),
                    "button": kind == "mouseMoved" ? "none" : "left", "clickCount": kind == "mouseMoved" ? 0 : 1,
                ])
        }
    }

    /// Gives a text to whatever has the focus, at once, as an input method or a paste does.
    package func type(_ text: String) throws { try command("Input.insertText", ["text": .text(text)]) }

    package enum PageKey: String, Sendable {
        case enter = "Enter"
        case escape = "Escape"
        case tab = "Tab"

        fileprivate var code: Int64 {
            switch self {
            case .enter: 13
            case .escape: 27
            case .tab: 9
            }
        }
    }

    package func press(_ key: PageKey) throws {
        var parameters: [(key: String, value: JSON)] = [
            ("key", .text(key.rawValue)), ("code", .text(key.rawValue)),
            ("windowsVirtualKeyCode", .integer(key.code)),
        ]
        if key == .enter { parameters.append(("text", "\r")) }
        try command("Input.dispatchKeyEvent", .object(parameters + [("type", "keyDown")]))
        try command("Input.dispatchKeyEvent", .object(parameters + [("type", "keyUp")]))
    }
}
