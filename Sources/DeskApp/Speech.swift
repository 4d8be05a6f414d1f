import DeskConfig
import DeskCore
import DeskFaults
import FoundationEssentials

/// The language that the program speaks, known before anything is parsed: help and usage errors are words too.
enum Speech {
    static let language = language(environment: ProcessInfo.processInfo.environment)
    static let words = CommandWords.of(language)
    static var help: HelpWords { words.help }

    /// What the config says, else the environment. A config that is wrong is told of later, by the command, in the language
    /// that it sets.
    private static func language(environment: [String: String]) -> Language {
        config.language ?? Language(environment: environment)
    }

    /// The config that the arguments name, or the usual one: read once, for it may be a pipe.
    static let config = Config(arguments: MainArguments.all, environment: ProcessInfo.processInfo.environment)

    /// The value of an option, wherever it stands.
    static func argument(_ name: String, in arguments: [String]) -> String? {
        for (index, argument) in arguments.enumerated() {
            if argument == "--" { return nil }
            if argument == name { return arguments.dropFirst(index + 1).first }
            if argument.hasPrefix(name + "=") { return String(argument.dropFirst(name.count + 1)) }
        }
        return nil
    }
}
