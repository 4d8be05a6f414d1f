import DeskCore
import DeskJSON
import DeskOffice
import DeskStore
import DeskTesting
import Testing

@Suite("Pages that make it hard", .onItsOwnThread)
struct CarelessPageTests {
    /// Asks and is answered; after a reload both are still there.
    private func talk(_ shop: Shop, _ chat: Chat, survivesReload: Bool = true) throws {
        try chat.waitUntilShown(".launcher")
        if try chat.text(".panel").isEmpty { try chat.open() }
        try chat.write("Hello, \"you\"")
        try chat.waitUntilSent()
        let id = try #require(try shop.office.store.list(ListFilter()).first?.row.id)
        try shop.office.store.reply(to: id, "Hello yourself", by: shop.office.expert("maya"))
        try chat.wait(for: ["Hello, \"you\"", "Hello yourself"])
        #expect(try shop.office.view(id).messages.map(\.text) == ["Hello, \"you\"", "Hello yourself"])
        guard survivesReload else { return }
        try chat.tab.run("location.reload();")
        try chat.waitUntilShown(".panel")
        try chat.wait(for: ["Hello, \"you\"", "Hello yourself"])
    }

    @Test("a browser that keeps nothing: the chat works as long as the page is there")
    func cookiesBlocked() throws {
        let shop = try Shop()
        let browser = try Browser(cookies: false)
        let chat = try shop.visit(in: browser)
        let isRefused = try chat.tab.run("try { localStorage; return false; } catch { return true; }")
        #expect(isRefused == .bool(true))
        try talk(shop, chat, survivesReload: false)
        try chat.write("Still here")
        try chat.waitUntilSent()
        try chat.tab.close()
    }

    @Test("in a frame with a sandbox that leaves its page an origin the chat works")
    func sandbox() throws {
        let shop = try Shop(isStrict: false)
        let rules = "allow-scripts allow-same-origin allow-forms"
        let frame = "<iframe title='chat' src='/inner' sandbox='\(rules)' width='700' height='650'></iframe>"
        shop.put("/inner", body: "<main><h1>Inner</h1></main>" + shop.tag)
        shop.put("/framed", body: "<main><h1>Framed</h1>\(frame)</main>")
        let framed = try shop.visit("/framed", in: Browser())
        let find = "const q = what => frames[0].document.querySelector('pupitre-chat')?.shadowRoot.querySelector(what);"
        try framed.tab.wait("the button", until: find + "return !!q('.launcher');")
        try framed.tab.run(find + "q('.launcher').click(); q('.composer textarea').focus();")
        try framed.tab.type("From a frame")
        try framed.tab.press(.enter)
        try framed.tab.wait("it is sent", until: find + "return !!q('.row') && !q('.row.unsent');")
        let id = try #require(try shop.office.store.list(ListFilter()).first?.row.id)
        try shop.office.store.reply(to: id, "To a frame", by: shop.office.expert("maya"))
        try framed.tab.wait("the answer", until: find + "return q('ol').innerText.includes('To a frame');")
        try framed.tab.close()
    }

    @Test("the tag in the head, before there is a body; and twice is once")
    func inTheHead() throws {
        let shop = try Shop(isStrict: false)
        shop.put("/head", head: shop.tag + shop.tag, body: "<main><h1>Head</h1></main>")
        let browser = try Browser()
        let chat = try shop.visit("/head", in: browser)
        try talk(shop, chat)
        #expect(try chat.tab.run("return document.querySelectorAll('pupitre-chat').length;") == .integer(1))
        #expect(try browser.complaints(of: "127.0.0.1").filter { $0.contains("Error") } == [])
        try chat.tab.close()
    }

    @Test(
        "the button is in the corner of the view, whatever the page does to its body or to itself",
        arguments: [
            "body { transform: translateZ(0); height: 3000px; }", "body { filter: grayscale(1); height: 3000px; }",
            "body { contain: paint; perspective: 10px; height: 3000px; width: 50%; }",
            "html { transform: translateZ(0); } body { height: 3000px; }",
            "html { filter: sepia(1); } body { height: 3000px; }",
            "body { display: flex; height: 3000px; } body > *, html > * { position: static; display: none; opacity: .1; }",
            "main { position: fixed; inset: 0; z-index: 99999; background: #fff; } body { height: 3000px; }",
        ])
    func inTheCorner(_ style: String) throws {
        let shop = try Shop(isStrict: false)
        shop.put("/odd", head: "<style>\(style)</style>", body: "<main><h1>Odd</h1></main>" + shop.tag)
        let chat = try shop.visit("/odd")
        for scroll in [0, 1200] {
            try chat.tab.run("scrollTo(0, \(scroll));")
            try chat.wait(
                "the button in the corner, scrolled by \(scroll)",
                until: """
                    const { right, bottom, width } = q('.launcher')?.getBoundingClientRect() ?? {};
                    const isThere = width === 60 && Math.abs(innerHeight - 20 - bottom) < 2 && right > innerWidth - 60 && right < innerWidth;
                    return isThere && document.elementFromPoint(right - 30, bottom - 30)?.localName === 'pupitre-chat';
                    """)
        }
        // What is beside it stays the page's.
        #expect(
            try chat.tab.run("return document.elementFromPoint(40, 40)?.localName !== 'pupitre-chat';") == .bool(true))
        try chat.open()
        try chat.wait(
            "the panel in the view",
            until:
                "const { top, bottom } = q('.panel').getBoundingClientRect(); return top >= 0 && bottom < innerHeight;")
        try chat.tab.close()
    }

    @Test("on a phone the page behind can't be reached while the panel is the screen, and the focus goes back")
    func phone() throws {
        let shop = try Shop(isStrict: false)
        let opener = "<button id='ask' type='button' data-pupitre='open'>Ask us</button>"
        shop.put(
            "/phone",
            body: "<main><h1>Phone</h1><a id='a' href='#'>one</a> \(opener) <input id='b' aria-label='b'></main>"
                + shop.tag)
        let tab = try Browser.shared().window("about:blank")
        try tab.setSize(375, 720, phone: true)
        try tab.go(to: shop.website.origin + "/phone")
        let chat = Chat(tab)
        try chat.waitUntilShown(".launcher")
        try tab.run("document.querySelector('#ask').focus();")
        try tab.press(.enter)
        try chat.waitUntilShown(".panel")
        #expect(try chat.look("return q('.panel').getAttribute('aria-modal');") == "true")
        #expect(try Accessibility.violations(on: tab) == [])
        for _ in 1...12 {
            try tab.press(.tab)
            let place = try tab.run("return document.activeElement.localName;").text ?? ""
            #expect(["pupitre-chat", "body"].contains(place), "\(place)")
        }
        // Wider: it is no longer the screen.
        try tab.setSize(760, 720, phone: true)
        try chat.wait("the page is reached", until: "return !document.body.inert && !q('.panel').ariaModal;")
        try tab.setSize(375, 720, phone: true)
        try chat.wait("the page is behind", until: "return document.body.inert;")
        try tab.press(.escape)
        try chat.wait("the panel closed", until: "return !shown(q('.panel'));")
        #expect(try tab.run("return `${document.activeElement.id} ${document.body.inert}`;") == "ask false")
        try chat.open()
        try tab.press(.escape)
        #expect(try chat.look("return q('section').getRootNode().activeElement?.className;") == "launcher")
        try tab.close()
    }

    @Test("what is stored and can't be read is dropped, what can be is sent")
    func unreadable() throws {
        let shop = try Shop(isStrict: false)
        shop.put("/stored", body: "<main><h1>Stored</h1></main>" + shop.tag)
        let browser = try Browser()
        let chat = try shop.visit("/stored", in: browser)
        try chat.waitUntilShown(".launcher")
        try chat.tab.run(
            """
            const prefix = `pupitre \(shop.address)/ site `;
            const good = '01999999-0000-7000-8000-000000000001';
            const bad = ['{}', '', 'null', '[]', '7', '"x"', '{"id":1}', 'not json', '{"id":"x","text":"t","at":"never"}'];
            bad.forEach((one, i) => { localStorage[prefix + 'out x' + i] = one; });
            localStorage[prefix + 'out x'] = '{"id":"x","text":{},"at":"2026-11-21T09:00:00.000Z"}';
            localStorage[`${prefix}out ${good}`] = JSON.stringify({ id: good, text: 'Kept', at: '2026-11-21T09:00:00.000Z' });
            localStorage[prefix + 'token'] = 'what\\nis this';
            sessionStorage[prefix + 'link token'] = '{"no":1}';
            sessionStorage[prefix + 'open'] = '{';
            sessionStorage[prefix + 'draft'] = 'half';
            location.reload();
            """)
        try chat.waitUntilShown(".panel")
        try chat.wait(for: ["Kept"])
        try chat.waitUntilSent()
        #expect(try chat.look("return q('.composer textarea').value;") == "half")
        try chat.wait("nothing is left", until: "return !Object.keys(localStorage).some(one => one.includes(' out '));")
        #expect(try browser.complaints(of: "127.0.0.1").filter { $0.contains("Error") } == [])
        try chat.tab.close()
    }

    /// What libraries of 2007 did, and worse.
    private static let replaced = """
        const broken = () => { throw new Error('the page broke this'); };
        Array.from = iterable => { const all = []; for (let i = 0; i < (iterable.length ?? 0); i++) all.push(iterable[i]); return all; };
        Array.prototype.toJSON = String.prototype.toJSON = Object.prototype.toJSON = function () { return `"${this}"`; };
        Object.prototype.each = Array.prototype.each = function () {};
        Array.prototype.entries = Array.prototype.toArray = function () { return [...this]; };
        Array.prototype.reverse = broken;
        Object.fromEntries = Object.entries = broken;
        """

    @Test(
        "built-ins that the page replaced are not trusted",
        arguments: [
            "", "JSON = { stringify: () => '{}', parse: () => ({}) };", "JSON.stringify = broken; JSON.parse = broken;",
            "fetch = broken;", "fetch = undefined; Promise = function () { throw 1; };",
            "Promise = class Promise { then() {} }; Map = Set = URL = broken;",
        ])
    func builtIns(_ more: String) throws {
        let shop = try Shop(isStrict: false)
        shop.put("/old", head: "<script>\(Self.replaced)\(more)</script>", body: "<main><h1>Old</h1></main>" + shop.tag)
        let tab = try shop.visit("/old").tab
        // The driver's own scripts don't survive such a page: the browser is asked itself.
        @discardableResult func look(_ expression: String) throws -> JSON {
            let script =
                "{ const q = what => document.querySelector('pupitre-chat')?.shadowRoot.querySelector(what); \(expression) }"
            let answer = try tab.command("Runtime.evaluate", ["expression": .text(script), "returnByValue": true])
            return answer["result"]?["value"] ?? .null
        }
        try look("q('.launcher').click();")
        try tab.type("Hello, \"you\"")
        try tab.press(.enter)
        try shop.office.wait("the message") { try !shop.office.store.list(ListFilter()).isEmpty }
        let id = try #require(try shop.office.store.list(ListFilter()).first?.row.id)
        try shop.office.store.reply(to: id, "Hello yourself", by: shop.office.expert("maya"))
        let deadline = Deadline(seconds: Deadline.patience)
        var shown: JSON = .null
        repeat {
            shown = try look("q('ol').innerText.includes('Hello yourself') && !q('.row.unsent');")
        } while shown != .bool(true) && deadline.pause()
        #expect(shown == .bool(true))
        #expect(try shop.office.view(id).messages.map(\.text) == ["Hello, \"you\"", "Hello yourself"])
        try tab.close()
    }

    @Test("with two thousand messages a key touches none of their rows, and one more message only the last ones'")
    func longTalk() throws {
        let shop = try Shop()
        let office = shop.office
        let chat = try shop.visit()
        try chat.open()
        try chat.write("The first")
        try chat.waitUntilSent()
        let id = try #require(try office.store.list(ListFilter()).first?.row.id)
        let maya = try office.expert("maya")
        for number in 2...2_000 { try office.store.reply(to: id, "message \(number)", by: maya) }
        try chat.wait("all rows", until: "return q('ol').querySelectorAll('.row').length === 2000;")
        try chat.look(
            """
            window.touched = new Set();
            const list = q('ol');
            new MutationObserver(all => {
                for (const { target } of all) touched.add(target.nodeType === 1 ? target.closest('li, ol') : target.parentElement.closest('li'));
            }).observe(list, { subtree: true, childList: true, attributes: true, characterData: true });
            """)
        try chat.compose("typed")
        try chat.wait("it can be sent", until: "return q('.composer button').ariaDisabled === 'false';")
        #expect(try chat.look("return touched.size;") == .integer(0))
        try chat.tab.press(.enter)
        try chat.waitUntilSent()
        let count = try chat.look("return touched.size;").integer ?? 100
        #expect(count <= 4)
        try chat.tab.close()
    }
}
