import Foundation
import Testing

@testable import DeskUI

/// Every French phrase of the project, as it stands in the sources.
@Suite("A French phrase")
struct FrenchTypographyTests {
    /// The text of the string literals of a file's French parts, what is put into them left out.
    private static func phrases() throws -> [(file: String, text: String)] {
        let root = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
            .deletingLastPathComponent().appendingPathComponent("Sources")
        let files = try #require(FileManager.default.enumerator(at: root, includingPropertiesForKeys: nil))
        var found: [(String, String)] = []
        for case let file as URL in files where file.pathExtension == "swift" {
            let isWords = file.path.contains("/Words/") || file.lastPathComponent.contains("Words")
            guard isWords, !file.path.contains("DeskDemo") else { continue }
            let source = try String(contentsOf: file, encoding: .utf8)
            found += frenchParts(of: source).flatMap { literals(in: $0) }.map { (file.lastPathComponent, $0) }
        }
        return found
    }

    /// From each `french` declaration to the end of it, which is the next declaration at the same depth.
    private static func frenchParts(of source: String) -> [String] {
        var parts: [String] = []
        var current: [Substring]?
        for line in source.split(separator: "\n", omittingEmptySubsequences: false) {
            let isDeclaration = line.hasPrefix("    ") && !line.hasPrefix("     ") && line.contains("static ")
            if isDeclaration || line.hasPrefix("}") {
                if let current { parts.append(current.joined(separator: "\n")) }
                current = isDeclaration && line.lowercased().contains("french") ? [line] : nil
            } else {
                current?.append(line)
            }
        }
        return parts
    }

    private static func literals(in source: String) -> [String] {
        var rest = Substring(source)
        var texts: [String] = []
        while let start = rest.firstIndex(of: "\"") {
            rest = rest[start...]
            texts.append(literal(&rest, &texts))
        }
        return texts
    }

    /// Reads one literal and moves past it; those inside what is put into it are found too.
    private static func literal(_ rest: inout Substring, _ texts: inout [String]) -> String {
        let quote = rest.hasPrefix("\"\"\"") ? "\"\"\"" : "\""
        rest = rest.dropFirst(quote.count)
        var text = ""
        while !rest.isEmpty, !rest.hasPrefix(quote) {
            if rest.hasPrefix("\\u{A0}") {
                text += "\u{A0}"
                rest = rest.dropFirst(6)
            } else if rest.hasPrefix("\\(") {
                rest = rest.dropFirst(2)
                text += "0"
                interpolation(&rest, &texts)
            } else if rest.hasPrefix("\\") {
                rest = rest.dropFirst(2)
            } else {
                text.append(rest.removeFirst())
            }
        }
        rest = rest.dropFirst(quote.count)
        return text
    }

    private static func interpolation(_ rest: inout Substring, _ texts: inout [String]) {
        var depth = 1
        while depth > 0, let next = rest.first {
            if next == "\"" {
                texts.append(literal(&rest, &texts))
                continue
            }
            depth += next == "(" ? 1 : next == ")" ? -1 : 0
            rest.removeFirst()
        }
    }

    @Test("has the apostrophe of print, and no-break spaces before : ; ? ! and inside « »")
    func signs() throws {
        let phrases = try Self.phrases()
        #expect(phrases.count > 700)
        for (file, text) in phrases {
            #expect(text.firstMatch(of: /\p{L}'\p{L}/) == nil, "\(file): \(text)")
            #expect(text.firstMatch(of: /[\p{L}\p{N})][ \u{202F}][:;?!»]/) == nil, "\(file): \(text)")
            #expect(!text.contains("« "), "\(file): \(text)")
        }
    }

    @Test("never guesses whether somebody is a man or a woman")
    func gender() throws {
        for (file, text) in try Self.phrases() {
            #expect(text.firstMatch(of: /0 est (absent|parti|prêt)\b/) == nil, "\(file): \(text)")
        }
    }
}
