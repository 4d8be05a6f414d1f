import ArgumentParser
import DeskConfig
import DeskCore
import DeskFaults
import DeskStore
import Glibc

/// From the command line to the exit status. Every error is put into words here, once.
package enum Entry {
    package static func run() {
        // A file that may not grow any more is told of like a full disk, rather than the end of the program.
        signal(SIGXFSZ, SIG_IGN)
        do {
            let arguments = MainArguments.all
            guard MainArguments.areUTF8 else { throw Failure(.usage, Speech.words.failures.argumentsNotUTF8) }
            if arguments == ["--version"] { return try Console.print(Version.text) }
            let named = NamedCommand(arguments)
            if named.isNone, let desk = try? OpenCommand.parse(arguments) { return try desk.run() }
            try named.check(arguments, Speech.words.failures)
            var command = try named.parsed(arguments) ?? Pupitre.parseAsRoot(named.respelled(arguments))
            try command.run()
        } catch {
            exit(report(error))
        }
    }

    /// Says what went wrong and what to do. Gives the exit status.
    static func report(_ error: any Error) -> Int32 {
        let words = Speech.words.failures
        switch error {
        case let error as Failure: return say(error.message, error.status)
        case StoreError.cancelled:
            Console.complain("pupitre: " + Speech.words.work.interrupted)
            return Interruption.exitStatus
        case let error as StoreError: return say(words.store(error), error.exitStatus)
        case let error as Refusal: return say(words.refusal(error, nil), .data)
        case let error as SettingsError: return say(words.faults.settings(error, in: Speech.config.path), .config)
        case let error as WhenError: return say(words.when(error), .usage)
        case let error as TimeFault: return say(words.when(error), .usage)
        case let error as ZoneError: return say(words.zone(error), .config)
        case let error as InputFault: return say(words.input(error), .inputOutput)
        case let error as OutputFault:
            return error.code == EPIPE ? ExitStatus.inputOutput.rawValue : say(words.output(error), .inputOutput)
        default: return reportParsing(error)
        }
    }

    private static func say(_ message: String, _ status: ExitStatus) -> Int32 {
        Console.complain("pupitre: " + message)
        return status.rawValue
    }

    /// Help and version on standard output; usage errors on standard error.
    private static func reportParsing(_ error: any Error) -> Int32 {
        let status = Pupitre.exitCode(for: error).rawValue
        let complaint = Pupitre.fullMessage(for: error)
        let text = Speech.words.parsing.translate(complaint)
        guard status == 0 else {
            Console.complain(harmless(text))
            if let stray = StrayArgument(complaint, MainArguments.all) {
                Console.complain("pupitre: " + Speech.words.failures.strayArgument(stray))
            }
            return status
        }
        guard !text.isEmpty else { return 0 }
        do { try Console.print(text) } catch { return report(error) }
        return 0
    }

    /// What the parser quotes of the arguments in its display form, each on one line.
    private static func harmless(_ text: String) -> String {
        let parts =
            MainArguments.all
            + MainArguments.all.compactMap { argument in
                argument.firstIndex(of: "=").map { String(argument[argument.index(after: $0)...]) }
            }
        let quoted = parts.reduce(text) { text, part in
            let safe = Console.safe(part)
            return safe == part || part.isEmpty ? text : text.replacing(part, with: safe)
        }
        return Console.safeLines(quoted).joined(separator: "\n")
    }
}
