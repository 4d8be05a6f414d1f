import ArgumentParser
import DeskCore
import DeskFaults
import DeskStore
import FoundationEssentials
import Glibc

struct DemoCommand: ParsableCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(commandName: "demo", abstract: Speech.help.demo)
    }

    @OptionGroup var global: GlobalOptions

    func run() throws {
        let words = Speech.words
        guard Console.isTerminal(STDIN_FILENO), Console.isTerminal(STDOUT_FILENO) else {
            throw Failure(.unavailable, words.failures.notATerminal)
        }
        guard global.database == nil, global.expert == nil else { throw Failure(.usage, words.failures.demoIsItsOwn) }
        let folder = try ThrowAwayFolder(for: .demo)
        defer { folder.remove() }
        var options = global
        options.database = folder.database
        let staff = try DemoShop.open(
            Store.open(path: options.database ?? "", world: .live), for: Self.name, language: Speech.language)
        options.expert = staff.expert.handle
        try runDesk(CommandContext(options), guide: true) { store in
            let driver = DemoDriver(staff, store: store)
            return { _ in driver.tick() }
        }
        try Console.print(words.work.demoEnded(Self.program))
    }

    /// As it was called: a name that the shell finds, or a path.
    private static var program: String { CommandLine.arguments.first.map(Console.safe) ?? "pupitre" }

    /// The login's name, capitalised; `you` where there is none.
    private static var name: String {
        let user = ProcessInfo.processInfo.environment["USER"] ?? ""
        guard let first = user.first else { return Speech.words.work.you }
        return first.uppercased() + user.dropFirst()
    }
}
