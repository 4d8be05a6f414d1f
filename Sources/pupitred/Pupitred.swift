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
        do {
            let arguments = try Arguments(MainArguments.all)
            switch arguments.wish {
            case .help: return print(words.help)
            case .version: return print(Arguments.version)
            case .serve: break
            }
            let places = Places(environment: environment)
            let settings = try Settings.read(
                file: arguments.config.map(places.resolve) ?? places.config, isRequired: arguments.config != nil,
                places: places)
            if let language = settings.language { words = .of(language) }
            let path = arguments.database.map(places.resolve) ?? settings.database ?? places.database
            try await Service(settings, database: path, arguments: arguments, words: words).run()
        } catch {
            let failure = Failure(error, words)
            FileHandle.standardError.write(Data("pupitred: \(failure.sentence)\n".utf8))
            exit(failure.status.rawValue)
        }
    }
}
