import ArgumentParser
import DeskConfig
import DeskFaults
import DeskJSON

/// A command with arguments that are a person's text, which may begin with `-`.
protocol TextCommand: ParsableCommand {
    /// Whether its first argument is one: `-h` alone is that text then, rather than help.
    static var beginsWithText: Bool { get }
}

/// What follows a command's name, spelled so that the parser takes no text for an option: a value that begins with `-`
/// stands behind `=`, a text behind `--`.
///
/// An option is what is spelled as one of the command's. Of all else that begins with `-`, one that is near to an option
/// is refused, the rest is text where the command takes any, and otherwise left for the parser to refuse.
struct PlainArguments {
    private let type: any ParsableCommand.Type
    /// The command's options by name, with whether a value follows.
    private let known: [String: Bool]
    private var options: [String] = []
    private var texts: [String] = []
    private var isRespelled = false

    /// The arguments as the parser is to have them.
    static func respelled(_ own: [String], for type: any ParsableCommand.Type) throws -> [String] {
        guard own.contains(where: { $0.count > 1 && $0.hasPrefix("-") }) else { return own }
        var plain = PlainArguments(type)
        try plain.read(own)
        return plain.isRespelled ? plain.options + ["--"] + plain.texts : own
    }

    private init(_ type: any ParsableCommand.Type) {
        self.type = type
        known = Self.options(of: type)
    }

    private var takesText: Bool { type is any TextCommand.Type }
    private var beginsWithText: Bool { (type as? any TextCommand.Type)?.beginsWithText ?? false }

    private mutating func read(_ own: [String]) throws {
        if own == ["--help"] || own == ["--version"] || own == ["-h"] && !beginsWithText { return }
        var rest = own[...]
        while let argument = rest.popFirst() {
            if argument == "--" {
                texts += rest
                return
            }
            let name = Self.name(of: argument)
            if let wantsValue = known[name] {
                options.append(argument)
                if wantsValue, name == argument { takeValue(&rest) }
            } else if !argument.hasPrefix("-") || argument == "-" {
                texts.append(argument)
            } else {
                try take(argument, called: name)
            }
        }
    }

    /// What begins with `-` and is no option of the command.
    private mutating func take(_ argument: String, called name: String) throws {
        let words = Speech.words.failures
        if ["--help", "--version"].contains(argument) || argument == "-h" && !takesText {
            throw Failure(.usage, words.helpStandsAlone(argument))
        }
        if !takesText { return options.append(argument) }
        if !name.contains(where: \.isWhitespace), name.hasPrefix("--"),
            let meant = Spelling.nearest(to: name, among: known.keys.sorted())
        {
            throw Failure(.usage, words.unknownOption(Console.safe(argument), meant))
        }
        texts.append(argument)
        isRespelled = true
    }

    /// The value of the option before it: anything but another option. Where there is none the parser says so.
    private mutating func takeValue(_ rest: inout ArraySlice<String>) {
        guard let value = rest.first, !isOption(value) else { return }
        rest.removeFirst()
        guard value.hasPrefix("-"), value.count > 1, let option = options.popLast() else {
            return options.append(value)
        }
        options.append(option + "=" + value)
        isRespelled = true
    }

    private func isOption(_ argument: String) -> Bool {
        known[Self.name(of: argument)] != nil || ["--help", "--version", "--"].contains(argument)
    }

    /// `--name=value` without its value.
    private static func name(of argument: String) -> String {
        argument.hasPrefix("--") ? String(argument.prefix { $0 != "=" }) : argument
    }

    /// As the parser tells them.
    private static func options(of type: any ParsableCommand.Type) -> [String: Bool] {
        guard let help = try? JSON.read(Array(type._dumpHelp().utf8)) else { return [:] }
        var known: [String: Bool] = [:]
        for argument in help["command"]?["arguments"]?.list ?? [] {
            for name in argument["names"]?.list ?? [] where name["kind"]?.text == "long" {
                guard let name = name["name"]?.text, name != "help", name != "version" else { continue }
                known["--" + name] = argument["kind"]?.text == "option"
            }
        }
        return known
    }
}
