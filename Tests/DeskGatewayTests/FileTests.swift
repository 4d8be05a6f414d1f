import DeskCore
import DeskHTTP
import DeskStore
import DeskTesting
import Foundation
import Testing

@Suite("The files that the service serves")
struct FileTests {
    @Test("a browser that can unpack gets a file packed, and each form has a tag of its own")
    func packed() throws {
        let house = try House(arguments: ["--site"])
        try house.store.changeMission(house.site.id) { $0.handle = "shop" }
        for path in ["/widget.js", "/v1/openapi.json", "/", "/fr/plume", "/site.css"] {
            let plain = try house.ask("GET", path, expecting: 200)
            #expect(plain.headers["content-encoding"] == nil)
            let packed = try house.ask("GET", path, headers: [("Accept-Encoding", "br, gzip;q=0.8")], expecting: 200)
            #expect(packed.headers["content-encoding"] == "gzip", "\(path)")
            #expect(packed.headers["vary"] == "Accept-Encoding, Origin")
            #expect(plain.headers["vary"] == "Accept-Encoding, Origin")
            #expect(packed.answer.body.count < plain.answer.body.count)
            #expect(try Self.unpack(packed.answer.body) == plain.answer.body)
            let tags = try [plain, packed].map { try #require($0.headers["etag"]) }
            #expect(tags[0] != tags[1])
            let again = try house.ask(
                "GET", path, headers: [("Accept-Encoding", "gzip"), ("If-None-Match", tags[1])], expecting: 304)
            #expect(again.headers["etag"] == tags[1])
            try house.ask("GET", path, headers: [("If-None-Match", tags[1])], expecting: 200)
        }
    }

    @Test("only who names gzip, and does not refuse it, gets it")
    func accepting() throws {
        let house = try House()
        for (accepted, isPacked) in [
            ("GZIP", true), ("deflate,gzip", true), ("gzip; q=1", true), ("gzip;q=0", false), ("gzip;q=0.000", false),
            ("x-gzip", false), ("identity", false), ("", false),
        ] {
            let answer = try house.ask("GET", "/widget.js", headers: [("Accept-Encoding", accepted)], expecting: 200)
            #expect((answer.headers["content-encoding"] == "gzip") == isPacked, "\(accepted)")
        }
    }

    private static func unpack(_ bytes: [UInt8]) throws -> [UInt8] {
        let file = FileManager.default.temporaryDirectory.appendingPathComponent("pupitre-packed-\(UUID()).gz")
        try Data(bytes).write(to: file)
        defer { try? FileManager.default.removeItem(at: file) }
        let gzip = Process()
        let output = Pipe()
        gzip.executableURL = URL(fileURLWithPath: "/usr/bin/env")
        gzip.arguments = ["gzip", "-dc", file.path]
        gzip.standardOutput = output
        try gzip.run()
        let unpacked = output.fileHandleForReading.readDataToEndOfFile()
        gzip.waitUntilExit()
        return Array(unpacked)
    }
}
