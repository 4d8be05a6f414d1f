import DeskConfig
import DeskCore
import FoundationEssentials
import Glibc
import Testing

@Suite("Places and language of whoever runs the program")
struct PlacesTests {
    @Test("without XDG variables the usual folders of the home are used")
    func defaults() {
        let places = Places(environment: ["HOME": "/home/maya"])
        #expect(places.database == "/home/maya/.local/share/pupitre/desk.db")
        #expect(places.config == "/home/maya/.config/pupitre/config.toml")
    }

    @Test("XDG variables move them; relative ones are ignored")
    func variables() {
        let places = Places(
            environment: ["HOME": "/home/maya", "XDG_DATA_HOME": "/data", "XDG_CONFIG_HOME": "relative"])
        #expect(places.database == "/data/pupitre/desk.db")
        #expect(places.config == "/home/maya/.config/pupitre/config.toml")
    }

    @Test("only a leading ~/ stands for the home")
    func tilde() {
        let places = Places(environment: ["HOME": "/home/maya"])
        #expect(places.resolve("~/x.db") == "/home/maya/x.db")
        #expect(places.resolve("/a/~/x.db") == "/a/~/x.db")
        #expect(places.resolve("~bob/x.db") == "~bob/x.db")
    }

    @Test(
        "the language is that of LC_ALL, else LC_MESSAGES, else LANG",
        arguments: [
            ([:], Language.english), (["LANG": "fr_FR.UTF-8"], .french), (["LANG": "C"], .english),
            (["LC_ALL": "C", "LANG": "fr_FR.UTF-8"], .english), (["LC_ALL": "", "LANG": "fr"], .french),
            (["LC_MESSAGES": "fr_CA", "LANG": "en_GB"], .french), (["LANG": "POSIX"], .english),
            (["LANG": "de_DE.UTF-8"], .english), (["LC_ALL": "fr_BE", "LC_MESSAGES": "en_GB"], .french),
        ] as [([String: String], Language)])
    func language(environment: [String: String], expected: Language) {
        #expect(Language(environment: environment) == expected)
    }

    @Test("a file that isn't there gives the defaults, unless it was asked for")
    func missingFile() throws {
        let places = Places(environment: [:])
        let path = FileManager.default.temporaryDirectory.path + "/pupitre-\(World.live.random())/config.toml"
        #expect(try Settings.read(file: path, isRequired: false, places: places) == Settings())
        #expect(throws: SettingsError.unreadable(path: path, code: ENOENT)) {
            try Settings.read(file: path, isRequired: true, places: places)
        }
    }

    @Test("a folder is told as one")
    func folder() throws {
        #expect(throws: SettingsError.unreadable(path: "/tmp", code: EISDIR)) {
            try Settings.read(file: "/tmp", isRequired: true, places: Places(environment: [:]))
        }
    }

    @Test("a file that is no text is refused, for the reason that it has")
    func notText() throws {
        try refuse([0xFF, 0xFE]) { .notText(path: $0, line: 1) }
        try refuse([0x61, 0x0A, 0x00]) { .hasNUL(path: $0, line: 2) }
    }

    private func refuse(_ bytes: [UInt8], _ fault: (String) -> SettingsError) throws {
        let folder = FileManager.default.temporaryDirectory.appending(path: "pupitre-\(World.live.random())")
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        defer { try? FileManager.default.removeItem(at: folder) }
        let file = folder.appending(path: "config.toml")
        try Data(bytes).write(to: file)
        #expect(throws: fault(file.path)) {
            try Settings.read(file: file.path, isRequired: true, places: Places(environment: [:]))
        }
    }

    @Test("the true reason is told: too long, where it is no text; what is empty is, and a byte order mark is no key")
    func reasons() throws {
        let places = Places(environment: [:])
        func read(_ bytes: [UInt8]) throws -> Settings {
            let folder = FileManager.default.temporaryDirectory.appending(path: "pupitre-\(World.live.random())")
            try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
            defer { try? FileManager.default.removeItem(at: folder) }
            try Data(bytes).write(to: folder.appending(path: "c.toml"))
            return try Settings.read(file: folder.path + "/c.toml", isRequired: true, places: places)
        }
        #expect {
            try read([UInt8](repeating: 0x23, count: 3 << 20))
        } throws: { error in
            if case SettingsError.tooLong = error { true } else { false }
        }
        #expect {
            try read(Array("# é\nascii = true\n# ".utf8) + [0xE9, 0x0A])
        } throws: { error in
            if case SettingsError.notText(_, 3) = error { true } else { false }
        }
        #expect(try read([0xEF, 0xBB, 0xBF] + Array("capacity = 2".utf8)).capacity == 2)
        #expect(try Settings.read(file: "/dev/null", isRequired: true, places: places) == Settings())
        #expect(throws: SettingsError.tooLong(path: "/dev/zero")) {
            try Settings.read(file: "/dev/zero", isRequired: true, places: places)
        }
    }
}
