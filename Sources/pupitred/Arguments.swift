/// What the command line asks for.
struct Arguments {
    enum Wish { case serve, help, version }

    static let version = "pupitred 0.1.0"

    var wish = Wish.serve
    var database: String?
    var config: String?
    /// Serves the demo's shop beside the widget.
    var site = false
    /// Stops when standard input ends: whoever started it holds the other end of a pipe, and can't leave it behind.
    var withParent = false

    init(_ arguments: [String]) throws(UsageError) {
        var rest = arguments[...]
        while let argument = rest.popFirst() {
            let (name, value) = Self.split(argument)
            switch name {
            case "--help", "-h": wish = .help
            case "--version": wish = .version
            case "--site": site = true
            case "--with-parent": withParent = true
            case "--database": database = try Self.value(value, of: name, &rest)
            case "--config": config = try Self.value(value, of: name, &rest)
            default: throw UsageError.unknown(argument)
            }
        }
    }

    /// `--name=value`, or the name alone.
    private static func split(_ argument: String) -> (name: String, value: String?) {
        guard argument.hasPrefix("--"), let equals = argument.firstIndex(of: "=") else { return (argument, nil) }
        return (String(argument[..<equals]), String(argument[argument.index(after: equals)...]))
    }

    private static func value(
        _ value: String?, of name: String, _ rest: inout ArraySlice<String>
    ) throws(UsageError) -> String {
        guard let value = value ?? rest.popFirst(), !value.isEmpty else { throw UsageError.noValue(name) }
        return value
    }
}

enum UsageError: Error {
    case unknown(String)
    case noValue(String)
}
