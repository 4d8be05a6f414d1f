import DeskHTTP
import DeskTesting
import Testing

@Suite("Clients that are slow, or too much at once")
struct SlownessTests {
    @Test("a header or a body that never ends is closed, however it trickles")
    func trickles() throws {
        let house = try House("timeout = 2\n")
        let half = try HTTPClient(port: house.port)
        try half.send(Array("GET /widget.js HTTP/1.1\r\nHost: x\r\nX-Slow: ".utf8))
        let body = try HTTPClient(port: house.port)
        try body.send(Array("POST /v1/leave HTTP/1.1\r\nHost: x\r\nContent-Length: 1000\r\n\r\n".utf8))
        let silent = try HTTPClient(port: house.port)
        let idle = try HTTPClient(port: house.port)
        #expect(try idle.ask("GET", "/widget.js").status == 200)
        var closed = 0
        let deadline = Deadline(seconds: Deadline.patience)
        while closed < 2, deadline.milliseconds > 0 {
            closed = 0
            for client in [half, body] {
                let isOpen = (try? client.send([0x61])) != nil && !client.closes(within: 0)
                if !isOpen { closed += 1 }
            }
        }
        #expect(closed == 2)
        #expect(silent.closes(within: Deadline.patience))
        #expect(idle.closes(within: Deadline.patience))
    }

    @Test("headers and bodies that are too much are refused, and memory stays where it was")
    func oversize() throws {
        let house = try House()
        let before = house.residentKiB
        for _ in 0..<20 {
            let client = try HTTPClient(port: house.port)
            try? client.send(Array("GET / HTTP/1.1\r\nHost: x\r\n".utf8))
            for _ in 0..<200 {
                try? client.send(Array(("X-Big: " + String(repeating: "x", count: 10_000) + "\r\n").utf8))
            }
            #expect(client.closes(within: Deadline.patience))
        }
        let announced = try HTTPClient(port: house.port)
        try announced.send("POST", "/v1/leave", headers: [("Content-Length", "999999999")])
        #expect(try announced.answer().status == 204 || announced.closes(within: Deadline.patience))
        let chunked = try HTTPClient(port: house.port)
        try chunked.send(
            "POST", "/v1/sessions", headers: [("Transfer-Encoding", "chunked"), ("Content-Type", "application/json")])
        for _ in 0..<20 { try? chunked.send(Array(("1000\r\n" + String(repeating: "x", count: 4_096) + "\r\n").utf8)) }
        #expect(try chunked.answer().status == 413)
        #expect(house.residentKiB - before < 40_000)
    }

    @Test("a page that doesn't read is cut, and holds little until then")
    func slowReader() throws {
        let house = try House("timeout = 2\nheartbeat = 1\n")
        let token = try house.newVisitor()
        let id = try #require(try house.write("Hello", token).conversation)
        let before = house.residentKiB
        let page = try house.stream(token)
        let text = String(repeating: "word ", count: 12_000)
        for _ in 0..<1_200 { try house.reply(text, to: id) }
        #expect(house.residentKiB - before < 1_200 * 60 * 2 / 3)
        try house.wait("it is cut") {
            try HTTPClient(port: house.adminPort).ask("GET", "/metrics").text.contains("pupitre_streams 0")
        }
        _ = page
    }
}
