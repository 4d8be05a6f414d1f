import DeskCore
import DeskHTTP
import DeskStore
import DeskTesting
import Foundation
import Testing

@Suite("Stopping and starting again")
struct RestartTests {
    @Test("SIGTERM sends pages away with a time to come back, and ends within seconds")
    func graceful() throws {
        let house = try House()
        let token = try house.newVisitor()
        let page = try house.stream(token)
        try page.state()
        #expect(house.terminate() == 0)
        let event = try #require(try page.events.next("restart"))
        #expect(try Answer.object(event.data)["after"] as? Int == 3_000)
        #expect(page.client.closes(within: Deadline.patience))
        #expect(house.log.contains("event=stopped"))
    }

    @Test("kill -9 in the middle loses nothing that was acknowledged, and pages resume without doubles")
    func killed() throws {
        let house = try House()
        let token = try house.newVisitor()
        var page = try house.stream(token, from: "0")
        var acknowledged: [String] = []
        var id: ConversationID?
        for round in 0..<3 {
            for number in 0..<10 {
                let text = "\(round).\(number)"
                id = try house.write(text, token).conversation
                acknowledged.append(text)
            }
            house.kill()
            try house.reply("while it was down \(round)", to: try #require(id))
            acknowledged.append("while it was down \(round)")
            try house.start()
            if round < 2 { page = try house.stream(token, from: "0") }
        }
        page = try house.stream(token, from: "0")
        var heard: [String] = []
        while heard.count < acknowledged.count, let text = try page.text() { heard.append(text) }
        #expect(heard == acknowledged)
        #expect(try house.store.verify().differences.isEmpty)
    }

    @Test("logs hold neither words nor secrets nor queries, and health and metrics answer beside")
    func journal() throws {
        let house = try House()
        let token = try house.newVisitor("Anastasia")
        try house.write("confidential words", token)
        try house.ask("GET", "/v1/messages?before=secret-query", token: token, expecting: 422)
        let admin = { (path: String) in try HTTPClient(port: house.adminPort).ask("GET", path) }
        #expect(try admin("/health/live").status == 200)
        #expect(try admin("/health/ready").status == 200)
        #expect(try admin("/nope").status == 404)
        let metrics = try admin("/metrics").text
        #expect(metrics.contains("pupitre_requests_total{method=\"POST\",route=\"/v1/messages\",status=\"201\"} 1"))
        #expect(metrics.contains("pupitre_messages_received_total 1"))
        #expect(try house.ask("GET", "/metrics").status == 404)
        #expect(house.terminate() == 0)
        #expect(house.log.contains("route=/v1/messages status=201"))
        for secret in [token, "Anastasia", "confidential", "secret-query", "127.0.0.1:5", "before="] {
            #expect(!house.log.contains(secret))
        }
    }

    @Test("what keeps it from starting is told in the reader's language, with a status of sysexits.h")
    func failures() throws {
        let house = try House()
        func run(_ arguments: [String], _ environment: [String: String] = [:]) throws -> (Int32, String) {
            let process = Process()
            process.executableURL = URL(fileURLWithPath: Pty.product("pupitred"))
            process.arguments = arguments
            process.environment =
                ["HOME": "/nonexistent", "SWIFT_BACKTRACE": "enable=no"].merging(environment) { $1 }
                .instrumented
            let errors = Pipe()
            process.standardError = errors
            process.standardOutput = FileHandle.nullDevice
            try process.run()
            let text = String(decoding: errors.fileHandleForReading.readDataToEndOfFile(), as: UTF8.self)
            process.waitUntilExit()
            return (process.terminationStatus, text)
        }
        let config = house.store.path + ".toml"
        try Data("[gateway]\nlisten = \"127.0.0.1:\(house.port)\"\nadmin = \"\"\n".utf8).write(
            to: URL(fileURLWithPath: config))
        let taken = try run(["--database", house.store.path, "--config", config])
        #expect(taken.0 == 69 && taken.1.contains("is taken by another program"))
        let french = try run(["--database", house.store.path, "--config", config], ["LC_ALL": "fr_FR.UTF-8"])
        #expect(french.0 == 69 && french.1.contains("est pris par un autre programme"))
        #expect(try run(["--nope"]).0 == 64)
        #expect(try run(["--database", config]).0 == 65)
        #expect(try run(["--config", house.store.path + ".missing"]).0 == 78)
        #expect(try run(["--help"]).0 == 0)
    }
}
