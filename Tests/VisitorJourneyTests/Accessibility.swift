import DeskJSON
import DeskTesting
import Foundation

/// axe-core, which finds what keeps people with disabilities out: https://github.com/dequelabs/axe-core
enum Accessibility {
    private static let program = Result {
        let file = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
            .appendingPathComponent("../../.build-tools/axe.min.js").standardizedFileURL
        guard let text = try? String(contentsOf: file, encoding: .utf8) else {
            throw WebDriverFailure("axe-core is missing: run scripts/packages test")
        }
        return text
    }

    /// What the page as it is now violates: WCAG 2.2 up to AA, and axe's own good practice.
    static func violations(on tab: Tab) throws -> [String] {
        if try tab.run("return typeof axe;") != "object" { try tab.run(try program.get()) }
        let found = try tab.run(
            """
            const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];
            return axe.run(document, { runOnly: tags, resultTypes: ['violations'] }).then(found => found.violations.flatMap(
                one => one.nodes.map(node => `${one.id}: ${node.html} ${node.failureSummary}`)));
            """)
        guard let found = found.list else { throw WebDriverFailure("axe did not answer") }
        return found.compactMap(\.text)
    }
}
