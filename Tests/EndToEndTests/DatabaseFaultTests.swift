import DeskCore
import DeskOffice
import DeskStore
import DeskTesting
import Foundation
import Testing

@Suite("A database that can't be used")
struct DatabaseFaultTests {
    /// A file of some kind at the place of the database.
    enum Fault: String, CaseIterable, CustomTestStringConvertible {
        case newer, damaged, cut, foreign, text, short

        var testDescription: String { rawValue }

        /// What is said of it, once for each language.
        var words: [String] {
            switch self {
            case .newer: ["newer version", "version plus récente"]
            case .damaged, .cut: ["is damaged", "est abîmé"]
            case .foreign, .text, .short: ["not a database of pupitre", "pas une base de pupitre"]
            }
        }

        /// A sound database, spoilt.
        func spoil(_ data: Data) throws -> Data {
            switch self {
            case .newer: return try Self.renumbered(data)
            case .damaged: return data.prefix(4096) + Data(repeating: 0xAA, count: data.count - 4096)
            case .cut: return data.prefix(data.count / 2 - 100)
            case .foreign:
                // application_id, https://sqlite.org/fileformat.html, 1.3
                var data = data
                data.replaceSubrange(68..<72, with: [0x0F, 0x05, 0x51, 0x12])
                return data
            case .text:
                return Data("Dear diary, this is no database at all.\n".utf8) + Data(repeating: 65, count: 9_000)
            case .short: return Data("x".utf8)
            }
        }

        /// The record of the first migration, a table's row and an index's, tells of one that is unknown.
        private static func renumbered(_ data: Data) throws -> Data {
            var data = data
            for record: [UInt8] in [[3, 1, 2, 15, 0x31], [4, 3, 15, 9, 0x31]] {
                let place = try #require(data.range(of: Data(record)), "the migration's record")
                data[place.upperBound - 1] = 0x39
            }
            return data
        }
    }

    @Test(
        "it is told what is wrong and what to do, with the exit code for bad data; not a byte is changed",
        arguments: Fault.allCases)
    func unusable(fault: Fault) throws {
        let program = try Program()
        let path = program.database
        try Self.fill(path)
        let spoilt = try fault.spoil(Data(contentsOf: URL(fileURLWithPath: path)))
        try spoilt.write(to: URL(fileURLWithPath: path))

        let listing = try program.run("ls", expecting: 65)
        #expect(listing.errors.contains(fault.words[0]) && listing.errors.contains(path), "\(listing.errors)")
        #expect(listing.output.isEmpty)
        let desk = try program.desk(columns: 200)
        #expect(try desk.waitForExit() == .exited(65))
        #expect(desk.screen.text.contains(fault.words[0]), "\(desk.screen.text)")
        #expect(desk.isGivenBack)
        let french = try program.desk(columns: 200, environment: ["LC_ALL": "fr_FR.UTF-8"])
        #expect(try french.waitForExit() == .exited(65))
        #expect(french.screen.text.contains(fault.words[1]), "\(french.screen.text)")
        let receiving = try program.run("receive", input: #"{"op":"arrive","visitor":"a"}"# + "\n", expecting: 65)
        #expect(receiving.errors.contains(fault.words[0]))
        #expect(try Data(contentsOf: URL(fileURLWithPath: path)) == spoilt)
    }

    /// Places where even root can make nothing.
    @Test(
        "a place that can't be written is named, with the exit code for it, and nothing is left there",
        arguments: [
            ("file/desk.db", 73, "not a folder"), ("file/deeper/desk.db", 73, "not a folder"),
            ("/proc/desk.db", 73, "no such file"), ("/proc/deeper/desk.db", 73, "no such file"),
        ] as [(String, Int32, String)])
    func unwritable(place: String, status: Int32, words: String) throws {
        let program = try Program()
        let file = program.folder.appendingPathComponent("file")
        try Data("mine".utf8).write(to: file)
        let path = place.hasPrefix("/") ? place : program.folder.appendingPathComponent(place).path
        let adding = try program.run("--database", path, "expert", "add", "maya", expecting: status)
        #expect(adding.errors.contains(path) && adding.errors.contains(words), "\(adding.errors)")
        #expect(adding.errors.split(separator: "\n").count == 1)
        let desk = try Pty(
            Pty.product("pupitre"), ["--database", path], environment: Program.plain(program.folder), columns: 200)
        #expect(try desk.waitForExit() == .exited(status))
        #expect(desk.screen.text.contains(words))
        #expect(desk.isGivenBack)
        #expect(try Data(contentsOf: file) == Data("mine".utf8))
    }

    @Test("a folder that may not be written is named, with the exit code for it, and nothing is left there")
    func forbidden() throws {
        let program = try Program()
        let folder = program.folder.appendingPathComponent("forbidden").path
        try FileManager.default.createDirectory(
            atPath: folder, withIntermediateDirectories: false, attributes: [.posixPermissions: 0o555])
        // Root may write everywhere unless it gives that up.
        let humble = "setpriv --bounding-set=-dac_override,-dac_read_search "
        let command = (geteuid() == 0 ? humble : "") + "'\(Pty.product("pupitre"))' --database '\(folder)/desk.db'"
        for arguments in [" expert add maya", ""] {
            let refused = try Pty(
                "/bin/sh", ["-c", command + arguments], environment: Program.plain(program.folder), columns: 200)
            #expect(try refused.waitForExit() == .exited(77))
            #expect(refused.screen.contains("may not be written") && refused.screen.contains(folder))
        }
        #expect(try FileManager.default.contentsOfDirectory(atPath: folder).isEmpty)
    }

    @Test(
        "what is no file at all is not taken for one",
        arguments: [("/dev/full", 65), ("/dev/null", 65), ("/proc", 65)] as [(String, Int32)])
    func noFile(path: String, status: Int32) throws {
        let program = try Program()
        let listing = try program.run("--database", path, "ls", expecting: status)
        #expect(listing.errors.contains(path), "\(listing.errors)")
    }

    /// Enough for several pages, all of it in the one file.
    private static func fill(_ path: String) throws {
        let store = try Store.open(path: path, world: .live)
        _ = try store.firstRun(name: "Maya")
        let mission = try store.mission(named: "site").id
        for number in 1...20 {
            let visitor = try store.arrive("v\(number)", on: mission, name: "Visitor \(number)")
            _ = try store.write(String(repeating: "words ", count: 100), by: visitor)
        }
    }
}
