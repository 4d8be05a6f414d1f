import DeskCore
import Dispatch
import Foundation

/// One line for each request and each event of note, as `key=value` pairs for whoever gathers logs. It never holds a
/// visitor's words, name, address or secret: routes stand for paths, and kinds for errors.
package final class Journal: Sendable {
    private let world: World
    private let queue = DispatchQueue(label: "journal", qos: .utility)
    private let write: @Sendable (String) -> Void

    /// - Parameter write: where lines go; standard error unless told otherwise.
    package init(
        world: World,
        write: @escaping @Sendable (String) -> Void = { FileHandle.standardError.write(Data(($0 + "\n").utf8)) }
    ) {
        self.world = world
        self.write = write
    }

    package func note(_ event: String, _ fields: KeyValuePairs<String, String> = [:]) {
        var line = "at=\(world.now().iso8601) event=\(event)"
        for (key, value) in fields { line += " \(key)=\(Self.quoted(value))" }
        queue.async { [write, line] in write(line) }
    }

    /// Until all lines are written.
    package func finish() { queue.sync {} }

    /// Bare where it can be; else in quotes, on one line whatever it holds.
    private static func quoted(_ value: String) -> String {
        let isBare = !value.isEmpty && value.utf8.allSatisfy { 0x21...0x7E ~= $0 && !"\"=\\".utf8.contains($0) }
        if isBare { return value }
        let escaped = value.unicodeScalars.map { scalar in
            switch scalar {
            case "\"": "\\\""
            case "\\": "\\\\"
            default:
                scalar.value < 0x20 || scalar.value == 0x7F ? "\\u{\(String(scalar.value, radix: 16))}" : String(scalar)
            }
        }
        return "\"\(escaped.joined())\""
    }
}
