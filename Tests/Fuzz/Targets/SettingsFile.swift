import DeskConfig
import DeskFaults
import DeskUI
@testable import DeskApp

/// config.toml, read from a file as both programs read it, with its keys, and what is said of what is wrong.
enum SettingsFile {
    private static let places = Places(environment: [:])

    static func test(_ bytes: [UInt8]) {
        let file = NamelessFile(bytes)
        do {
            guard let config = try ConfigFile(path: file.path, isRequired: true) else {
                preconditionFailure("the file isn't there")
            }
            let settings = try Settings.read(config.text, folder: "/srv/pupitre", places: places)
            precondition(settings.database?.hasPrefix("/") ?? true, "a database in no folder")
            bind(settings.keys, config.text)
        } catch {
            for words in [CommandWords.english, .french] {
                Shown.check(sentence: words.failures.faults.settings(error, in: "config.toml"))
            }
        }
    }

    private static func bind(_ keys: [String: [String]], _ text: String) {
        do {
            let map = try KeyMap(overrides: keys)
            precondition(map.actions.count == KeyMap.standard.actions.count, "an action is lost")
        } catch {
            let line = Settings.line(ofKeysFor: error.action, in: text)
            for words in [CommandWords.english, .french] {
                Shown.check(sentence: words.failures.faults.at(line, words.failures.keyMap(error)))
            }
        }
    }
}
