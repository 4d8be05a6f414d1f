/// A wait on the terminal that was in vain, with what was on it.
package struct PtyFailure: Error, CustomStringConvertible {
    package let description: String

    init(_ reason: String, _ screen: Screen?) {
        guard let screen else {
            description = reason
            return
        }
        let edge = "+" + String(repeating: "-", count: screen.columns)
        let rows = screen.lines.map { "|" + $0 }.joined(separator: "\n")
        let cursor = screen.cursor
        description = "\(reason)\n\(edge)\n\(rows)\n\(edge)\ncursor \(cursor.column),\(cursor.row)"
    }
}
