import DeskCore

/// Where things are for whoever runs the program, after the XDG base directory specification.
package struct Places: Sendable, Equatable {
    package let home: String
    package let database: String
    package let config: String

    /// Relative paths in XDG variables are ignored, as the specification asks.
    package init(environment: [String: String]) {
        func folder(_ variable: String, else fallback: String) -> String {
            guard let path = environment[variable], path.hasPrefix("/") else { return fallback }
            return path
        }
        home = folder("HOME", else: "/")
        let root = home == "/" ? "" : home
        database = folder("XDG_DATA_HOME", else: root + "/.local/share") + "/pupitre/desk.db"
        config = folder("XDG_CONFIG_HOME", else: root + "/.config") + "/pupitre/config.toml"
    }

    /// A path with a leading `~/` replaced by the home folder.
    package func resolve(_ path: String) -> String {
        guard path == "~" || path.hasPrefix("~/") else { return path }
        return home + path.dropFirst()
    }
}

extension Language {
    /// What the first of LC_ALL, LC_MESSAGES and LANG that is set says; English for C, POSIX and languages not spoken.
    package init(environment: [String: String]) {
        let locale = ["LC_ALL", "LC_MESSAGES", "LANG"].lazy.compactMap { environment[$0] }.first { !$0.isEmpty }
        self = locale.flatMap { Language(tag: $0) } ?? .english
    }
}
