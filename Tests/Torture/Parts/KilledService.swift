import DeskCore
import DeskHTTP
import DeskJSON
import DeskStore
import DeskTesting
import Foundation

extension Part {
    /// kill -9 of the service for visitors while they write.
    static let killedService = Part(name: "killed-service", share: 2) { trial in
        let place = try Place()
        _ = try place.furnish()
        var ledger = Ledger()
        var page = Website(place: place)
        for _ in 0..<(trial.isShort ? 2 : 6) {
            let service = try page.start()
            _ = Killer(service.identifier, after: trial.chance.number(50...900))
            page.write(into: &ledger)
            _ = try service.wait()
            trial.count("kills of the service")
            try ledger.check(place.database)
        }
        // The last one may stop in good order.
        let service = try page.start()
        service.signal(SIGTERM)
        let outcome = try service.wait()
        try demand(outcome.status == 0, "SIGTERM: \(outcome.status ?? -1) \(outcome.errors)")
        try place.opensAgain()
        trial.count("messages answered with 201, all there", ledger.count)
    }
}

/// A visitor's page that writes as fast as it is answered.
private struct Website {
    let place: Place
    private var port = 0
    private var number = 0

    init(place: Place) { self.place = place }

    /// On a port of its own each time: meanwhile somebody else may have got the former one.
    mutating func start() throws -> Child {
        port = Loopback.freePort()
        let config = place.file("service.toml")
        let text = """
            [gateway]
            listen = "127.0.0.1:\(port)"
            admin = ""
            limits = { sessions_per_minute = 6000, requests_per_minute = 60000 }
            """
        try Data(text.utf8).write(to: URL(fileURLWithPath: config))
        let service = try Child(
            Pty.product("pupitred"), ["--database", place.database, "--config", config], input: "",
            environment: place.environment, folder: place.folder)
        let deadline = Deadline(seconds: Deadline.patience)
        while !service.complained.contains("event=listening for=visitors") {
            guard service.isRunning, deadline.pause(milliseconds: 10) else {
                throw Violation("the service doesn't start: \(service.complained)")
            }
        }
        return service
    }

    /// Until the service is gone. Twenty messages a visitor, for more at once are told to wait.
    mutating func write(into ledger: inout Ledger) {
        do {
            while true {
                let opened = try ask("/v1/sessions", ["mission": "site"], token: nil)
                guard opened.status == 201, let token = opened.json["token"]?.text else { continue }
                for _ in 0..<18 {
                    number += 1
                    let text = "page \(number)."
                    let id = String(format: "01a00000-0000-7000-8000-%012x", number)
                    let answer = try ask("/v1/messages", ["id": .text(id), "text": .text(text)], token: token)
                    if answer.status == 201,
                        let conversation = answer.json["conversation"]?.text.flatMap({ ConversationID($0) })
                    {
                        ledger.sent(text, in: conversation)
                    }
                }
            }
        } catch {}
        // The connection broke: it was killed.
    }

    private func ask(_ path: String, _ body: JSON, token: String?) throws -> (status: Int, json: JSON) {
        let headers = token.map { [("Authorization", "Bearer \($0)")] } ?? []
        let answer = try HTTPClient(port: port).ask(
            "POST", path, headers: headers, body: Array(body.line.utf8), seconds: 20)
        return (answer.status, (try? JSON.read(Array(answer.text.utf8))) ?? .null)
    }
}
