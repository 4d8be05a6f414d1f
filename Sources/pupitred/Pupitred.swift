import DeskConfig
import DeskCore
import DeskFaults
import DeskGateway
import DeskStore
import Foundation

/// The service that visitors' browsers reach: gateway, waker and mail outbox on the same database as the desks.
@main
struct Pupitred {
    static func main() async {
        let environment = ProcessInfo.processInfo.environment
        var words = ServiceWords.of(Language(environment: environment))
        var config = ""
        do {
            let arguments = try Arguments(MainArguments.all)
            switch arguments.wish {
            case .help: return print(words.help)
            case .version: return print(Arguments.version)
            case .serve: break
            }
            let places = Places(environment: environment)
            config = arguments.config.map(places.resolve) ?? places.config
            let file = try ConfigFile(path: config, isRequired: arguments.config != nil)
            if let language = file.flatMap({ Settings.language(in: $0.text) }) { words = .of(language) }
            let settings =
                try file.map { file throws(SettingsError) in
                    try Settings.read(file.text, folder: file.folder, places: places)
                } ?? Settings()
            let path = arguments.database.map(places.resolve) ?? settings.database ?? places.database
            try await Service(settings, database: path, arguments: arguments, words: words).run()
        } catch {
            let failure = Failure(error, words, config: config)
            FileHandle.standardError.write(Data("pupitred: \(failure.sentence)\n".utf8))
            exit(failure.status.rawValue)
        }
    }
}
