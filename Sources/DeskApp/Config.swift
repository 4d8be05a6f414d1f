import DeskConfig
import DeskCore
import DeskFaults
import DeskUI

/// The config file of this run.
struct Config: Sendable {
    /// Whether it exists or not.
    let path: String
    private let places: Places
    private let file: Result<ConfigFile?, SettingsError>

    init(arguments: [String], environment: [String: String]) {
        places = Places(environment: environment)
        let named = Speech.argument("--config", in: arguments)
        let path = named.map(places.resolve) ?? places.config
        self.path = path
        file = Result { () throws(SettingsError) in try ConfigFile(path: path, isRequired: named != nil) }
    }

    /// Whether there is one.
    var exists: Bool { (try? file.get()) != nil }

    /// What it says; the defaults where there is none.
    func settings() throws(SettingsError) -> Settings {
        guard let file = try file.get() else { return Settings() }
        return try Settings.read(file.text, folder: file.folder, places: places)
    }

    /// The language that it sets, though the rest of it may not be readable.
    var language: Language? { (try? file.get())?.flatMap { Settings.language(in: $0.text) } }

    /// What keeps its keys from being used, with the file and the line.
    func sentence(_ error: KeyMapError, _ words: FailureWords) -> String {
        let text = (try? file.get())?.text ?? ""
        let line = Settings.line(ofKeysFor: error.action, in: text)
        return words.faults.about(path, words.faults.at(line, words.keyMap(error)))
    }
}
