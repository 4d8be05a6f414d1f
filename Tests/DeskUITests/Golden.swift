import DeskDrawing
import DeskUI
import Foundation
import Testing

/// Compares a screen with the one in Screens/. With RECORD_SCREENS=1 in the environment it is written instead, and the
/// test fails, so that a recording can't pass for a test.
func expectScreen(
    _ frame: Frame, is name: String, withAttributes: Bool = false, sourceLocation: SourceLocation = #_sourceLocation
) throws {
    let shown = frame.text + "\n" + (withAttributes ? attributes(of: frame) + "\n" : "")
    let file = URL(fileURLWithPath: #filePath).deletingLastPathComponent().appending(path: "Screens/\(name).txt")
    if ProcessInfo.processInfo.environment["RECORD_SCREENS"] != nil {
        try shown.write(to: file, atomically: true, encoding: .utf8)
        Issue.record("recorded \(name); run again without RECORD_SCREENS", sourceLocation: sourceLocation)
        return
    }
    let expected = try String(contentsOf: file, encoding: .utf8)
    #expect(shown == expected, "\(name):\n\(shown)", sourceLocation: sourceLocation)
}

/// The cells' attributes as letters: what is left of the look on a terminal without colours.
private func attributes(of frame: Frame) -> String {
    let rows = (0..<frame.size.rows).map { row in
        let letters = (0..<frame.size.columns).map { column -> Character in
            let attributes = frame[column: column, row: row].style.attributes
            if attributes.contains(.reverse) { return attributes.contains(.bold) ? "R" : "r" }
            if attributes.contains(.bold) { return "b" }
            if attributes.contains(.underline) { return "u" }
            return attributes.contains(.dim) ? "d" : "."
        }
        return String(letters)
    }
    return rows.joined(separator: "\n")
}
