import DeskHTTP
import DeskTesting
import Synchronization
import Testing

@testable import DeskGateway

@Suite("What HTTP asks of a server")
struct MannersTests {
    /// All that comes back on one connection until it ends, or until it has been silent for a moment.
    private static func say(_ text: String, to port: Int, from address: String = "127.0.0.1") throws -> String {
        let client = try #require(RawLine(port: port, from: address))
        client.send(text)
        return client.rest()
    }

    @Test("HEAD is answered as GET is, without the body; the connection goes on")
    func head() throws {
        let house = try House()
        let said = try Self.say(
            "HEAD /widget.js HTTP/1.1\r\nHost: a\r\n\r\nGET /nope HTTP/1.1\r\nHost: a\r\nConnection: close\r\n\r\n",
            to: house.port)
        let get = try house.ask("GET", "/widget.js", expecting: 200)
        let length = try #require(get.headers["content-length"])
        #expect(said.hasPrefix("HTTP/1.1 200 OK\r\n") && said.contains("Content-Length: \(length)\r\n"))
        #expect(!said.contains("Pupitre: the chat") && said.contains("HTTP/1.1 404 Not Found\r\n"))
        let token = try house.newVisitor()
        let stream = try Self.say(
            "HEAD /v1/stream HTTP/1.1\r\nHost: a\r\nAuthorization: Bearer \(token)\r\n\r\n", to: house.port)
        #expect(stream.contains(" 200 OK\r\n") && stream.contains("text/event-stream") && stream.hasSuffix("\r\n\r\n"))
        #expect(!stream.lowercased().contains("chunked") && !stream.contains("event: "))
        #expect(try Self.say("HEAD /v1/stream HTTP/1.1\r\nHost: a\r\n\r\n", to: house.port).contains(" 401 "))
        let none = try Self.say("HEAD /v1/seen HTTP/1.1\r\nHost: a\r\nConnection: close\r\n\r\n", to: house.port)
        #expect(none.contains(" 405 ") && none.contains("Allow: POST\r\n"))
        let allowed = try house.ask("DELETE", "/v1/openapi.json", expecting: 405)
        #expect(allowed.headers["allow"] == "GET, HEAD")
    }

    @Test("who speaks HTTP/1.0 gets no chunks, and the connection's end tells the answer's")
    func old() throws {
        let house = try House()
        let page = try Self.say("GET /v1/openapi.json HTTP/1.0\r\n\r\n", to: house.port)
        #expect(page.hasPrefix("HTTP/1.0 200 OK\r\n") && page.contains("Connection: close\r\n"))
        let token = try house.newVisitor()
        let client = try #require(RawLine(port: house.port))
        client.send("GET /v1/stream HTTP/1.0\r\nAuthorization: Bearer \(token)\r\n\r\n")
        let stream = client.text(until: "event: state")
        #expect(stream.hasPrefix("HTTP/1.0 200 OK\r\n") && !stream.lowercased().contains("chunked"))
        #expect(stream.contains("\r\n\r\nevent: state"))
    }

    @Test(
        "a request without Host, with two or with one that can't be, is refused",
        arguments: [
            "", "Host: a\r\nHost: b\r\n", "Host: a\r\nHost: a\r\n", "Host: a b\r\n", "Host:\r\n", "Host: a/b\r\n",
        ])
    func host(lines: String) throws {
        let house = try House()
        let said = try Self.say("GET /widget.js HTTP/1.1\r\n\(lines)\r\n", to: house.port)
        #expect(said.hasPrefix("HTTP/1.1 400 Bad Request\r\n") && said.contains("bad_host"), "\(said.prefix(300))")
        #expect(said.contains("Connection: close\r\n"))
    }

    @Test("Expect: 100-continue is answered before the body is sent; another expectation is refused")
    func expect() throws {
        let house = try House()
        let body = #"{"mission":"site"}"#
        func head(_ expectation: String, length: Int) -> String {
            "POST /v1/sessions HTTP/1.1\r\nHost: a\r\nExpect: \(expectation)\r\nContent-Length: \(length)\r\n\r\n"
        }
        let client = try #require(RawLine(port: house.port))
        client.send(head("100-continue", length: body.utf8.count))
        #expect(client.text(until: "\r\n\r\n") == "HTTP/1.1 100 Continue\r\n\r\n")
        client.send(body)
        #expect(client.text(until: "\r\n").contains("201 Created"))
        let large = try Self.say(head("100-continue", length: 1 << 20), to: house.port)
        #expect(large.hasPrefix("HTTP/1.1 413 ") && large.contains("Connection: close\r\n"))
        let odd = try Self.say(head("wonders", length: body.utf8.count) + body, to: house.port)
        #expect(odd.hasPrefix("HTTP/1.1 417 ") && odd.contains("bad_expectation"))
        let forged = try Self.say(
            "GET /nope HTTP/1.1\r\nHost: a\r\nPupitre-Fault: host\r\nConnection: close\r\n\r\n", to: house.port)
        #expect(forged.hasPrefix("HTTP/1.1 404 "))
    }

    @Test("an address has so many connections; the next is hung up, and others are let in meanwhile")
    func connections() throws {
        let house = try House("trusted_proxies = []\nlimits = { connections_per_address = 5 }\n")
        let idle = (0..<5).compactMap { _ in RawLine(port: house.port) }
        #expect(idle.count == 5)
        try house.wait("the five are in") {
            try HTTPClient(port: house.adminPort).ask("GET", "/metrics").text.contains("pupitre_connections 5\n")
        }
        #expect(try #require(RawLine(port: house.port)).rest() == "")
        let nope = "GET /nope HTTP/1.1\r\nHost: a\r\nConnection: close\r\n\r\n"
        #expect(try Self.say(nope, to: house.port, from: "127.0.0.2").contains(" 404 "))
        for wire in idle { wire.close() }
        try house.wait("they are out") { try Self.say(nope, to: house.port).contains(" 404 ") }
    }

    @Test("where all places are taken the longest idle makes room, and nobody who is being answered does")
    func room() throws {
        let lobby = Lobby(most: 2, perSender: 9)
        let ended = Ended()
        func enter(_ name: String, _ sender: [UInt8]? = nil) -> Lobby.Ticket? {
            lobby.enter(sender) { ended.add(name) }
        }
        let first = try #require(enter("first"))
        let second = try #require(enter("second", [1]))
        lobby.set(first, isBusy: true)
        lobby.set(first, isBusy: false)
        let third = try #require(enter("third"))
        #expect(ended.names == ["second"] && lobby.count == 2)
        lobby.leave(second)
        lobby.set(first, isBusy: true)
        lobby.set(third, isBusy: true)
        #expect(enter("fourth") == nil && lobby.count == 2)
        lobby.leave(third)
        lobby.leave(third)
        #expect(enter("fifth") != nil && ended.names == ["second"])
    }

    private final class Ended: Sendable {
        private let state = Mutex<[String]>([])
        var names: [String] { state.withLock { $0 } }
        func add(_ name: String) { state.withLock { $0.append(name) } }
    }
}
