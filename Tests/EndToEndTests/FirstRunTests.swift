import DeskCore
import DeskOffice
import DeskStore
import DeskTesting
import Foundation
import Testing

@Suite("The first run")
struct FirstRunTests {
    @Test("a newcomer gives a name, finds a private database and an empty desk, and leaves to a terminal in order")
    func firstRun() throws {
        let program = try Program()
        let desk = try program.desk()
        try desk.wait(for: "Welcome to Pupitre")
        try desk.type("Maya Lind")
        try desk.press(.enter)
        try desk.wait(for: "Nobody is here yet")
        try desk.wait("her desk") { $0.line(0).contains("maya-lind") && $0.line(0).contains("available 0/4") }
        #expect(!desk.isCooked)

        let folder = URL(fileURLWithPath: program.database).deletingLastPathComponent().path
        #expect(try Self.mode(of: folder) == 0o700)
        for name in try FileManager.default.contentsOfDirectory(atPath: folder) {
            #expect(try Self.mode(of: folder + "/" + name) == 0o600, "\(name)")
        }

        try desk.look()
        try desk.lead("q")
        #expect(try desk.waitForExit() == .exited(0))
        #expect(desk.isGivenBack)
    }

    @Test("the second start asks nothing, and shows that leaving made the expert unavailable")
    func secondRun() throws {
        let program = try Program()
        let first = try program.desk()
        try first.wait(for: "Your name")
        try first.type("Maya")
        try first.press(.enter)
        try first.wait(for: "Nobody is here yet")
        try first.look()
        try first.lead("q")
        #expect(try first.waitForExit() == .exited(0))

        let second = try program.desk()
        try second.wait("her desk") { $0.line(0).contains("maya  ○ unavailable 0/4") }
        #expect(!second.screen.contains("Your name"))
        try second.type("a")
        try second.wait(for: "You are available.")
        try second.type("q")
        #expect(try second.waitForExit() == .exited(0))
    }

    @Test("whoever gives no name leaves without a trace of an expert, and is asked again")
    func noName() throws {
        let program = try Program()
        let desk = try program.desk()
        try desk.wait(for: "Your name")
        try desk.press(.enter)
        try desk.type("   ")
        try desk.press(.enter, .escape)
        #expect(try desk.waitForExit() == .exited(0))
        #expect(desk.isGivenBack)
        #expect(try Store.open(path: program.database, world: .live).isEmpty())
        try program.desk().wait(for: "Your name")
    }

    private static func mode(of path: String) throws -> Int {
        let attributes = try FileManager.default.attributesOfItem(atPath: path)
        return try #require(attributes[.posixPermissions] as? Int)
    }
}
