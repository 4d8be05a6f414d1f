import ArgumentParser
import DeskConfig
import DeskFaults

/// The command of a group that is meant where none of the group's is named, though it has arguments.
protocol ImpliedCommand: ParsableCommand {}

/// The command that a command line names, found before it is parsed: the parser would take a misspelt name for an
/// argument of the desk, and `--at` before any name for what that command wants.
struct NamedCommand {
    private(set) var type: any ParsableCommand.Type = Pupitre.self
    /// The name that no command has, with those before it, and the one that was probably meant.
    private(set) var unknown: (name: String, meant: String?)?
    /// Where the arguments of the command that was named begin; nil for help, and where none was.
    private var start: Int?
    /// No command is named: most often nothing but the desk is asked for.
    var isNone: Bool { start == nil && unknown == nil }
    /// Where its names stand.
    private var places: Set<Int> = []
    /// The name of the command that is meant though it was left out.
    private var implied: String?

    init(_ arguments: [String]) {
        var path: [String] = []
        let names = Self.names(arguments)
        let isHelp = names.first?.name == "help"
        for (index, name) in isHelp ? Array(names.dropFirst()) : names {
            let commands = type.configuration.subcommands
            guard !commands.isEmpty else { return }
            guard let command = commands.first(where: { Self.names(of: $0).contains(name) }) else {
                if let meant = type.configuration.defaultSubcommand, meant is any ImpliedCommand.Type {
                    (type, implied) = (meant, meant._commandName)
                    if !isHelp { start = index }
                    return
                }
                let meant = Spelling.nearest(to: name, among: commands.flatMap(Self.names))
                unknown = ((path + [name]).joined(separator: " "), meant.map { (path + [$0]).joined(separator: " ") })
                return
            }
            path.append(name)
            type = command
            places.insert(index)
            if !isHelp { start = index + 1 }
        }
        type = type.configuration.defaultSubcommand ?? type
    }

    /// Refuses what is no command, and `--at` where there is nothing to foresee.
    func check(_ arguments: [String], _ words: FailureWords) throws {
        if let unknown {
            throw Failure(
                .usage, words.unknownCommand(Console.safe(unknown.name), unknown.meant.map(Console.safe)))
        }
        if !(type is any LookingCommand.Type), Speech.argument("--at", in: arguments) != nil {
            throw Failure(.usage, words.atOnlyReads)
        }
    }

    /// The arguments with the command's own spelled as the parser wants them.
    func respelled(_ arguments: [String]) throws -> [String] {
        guard let start else { return arguments }
        let own = try PlainArguments.respelled(Array(arguments[start...]), for: type)
        return arguments[..<start] + [implied].compactMap { $0 } + own
    }

    /// The command, parsed by itself; nil where that can't be. Then the tree of all commands says why, which costs more than
    /// most commands do.
    func parsed(_ arguments: [String]) throws -> (any ParsableCommand)? {
        guard let start, type.configuration.subcommands.isEmpty else { return nil }
        let own = try PlainArguments.respelled(Array(arguments[start...]), for: type)
        let shared = arguments[..<start].enumerated().filter { !places.contains($0.offset) }.map(\.element)
        return try? type.parse(shared + own)
    }

    /// What stands before the first option that is a command's own, and where.
    private static func names(_ arguments: [String]) -> [(index: Int, name: String)] {
        var names: [(index: Int, name: String)] = []
        var rest = arguments[...]
        while let argument = rest.popFirst() {
            if ["--database", "--config", "--expert", "--at"].contains(argument) {
                rest = rest.dropFirst()
            } else if !argument.hasPrefix("-") {
                names.append((rest.startIndex - 1, argument))
            } else if !argument.contains("=") {
                break
            }
        }
        return names
    }

    private static func names(of command: any ParsableCommand.Type) -> [String] {
        [command._commandName] + command.configuration.aliases
    }
}
