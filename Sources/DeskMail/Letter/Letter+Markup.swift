import DeskCore

/// The letter as HTML, for readers that prefer it: the same words, links that can be clicked, no pictures, nothing loaded.
extension Letter {
    var html: String {
        var body = ["<p>\(Self.escape(opening))</p>"]
        body += shown.map { answer in
            // Each text finds its own direction, and turns nobody else's.
            """
            <p style="margin-bottom:0"><b><bdi>\(Self.escape(answer.expert ?? missionName))</bdi></b></p>
            <blockquote dir="auto" style="\(Self.quoted)">\(Self.lines(answer.text))</blockquote>
            """
        }
        if let rest { body.append("<p>\(Self.escape(rest))</p>") }
        body.append(
            "<p>\(Self.link(words.readOnLink, to: resume))</p>\n<p>\(Self.escape(words.validity(validDays)))</p>")
        body.append(
            """
            <p style="font-size:small">\(Self.escape(words.automatic))<br>
            \(Self.escape(words.reason(missionName)))<br>
            \(Self.link(words.unsubscribeLink, to: unsubscribe))</p>
            """)
        return """
            <!DOCTYPE html>
            <html lang="\(language.rawValue)">
            <head><meta charset="utf-8"><title>\(Self.escape(words.subject(author ?? missionName)))</title></head>
            <body style="font-family:sans-serif;line-height:1.5;max-width:40em">
            \(body.joined(separator: "\n"))
            </body>
            </html>

            """
    }

    /// Keeps blanks where the reader can; breaks are marked, for not all readers keep those.
    private static let quoted = "margin:0;padding-left:1em;border-left:3px solid #ccc;white-space:pre-wrap"

    private static func link(_ words: String, to address: String) -> String {
        "<a href=\"\(escape(address))\" rel=\"noopener\">\(escape(words))</a>"
    }

    private static func lines(_ text: String) -> String {
        text.split(separator: "\n", omittingEmptySubsequences: false).map { escape(String($0)) }
            .joined(separator: "<br>")
    }

    static func escape(_ text: String) -> String {
        var escaped = String.UnicodeScalarView()
        for scalar in text.unicodeScalars {
            switch scalar {
            case "&": escaped.append(contentsOf: "&amp;".unicodeScalars)
            case "<": escaped.append(contentsOf: "&lt;".unicodeScalars)
            case ">": escaped.append(contentsOf: "&gt;".unicodeScalars)
            case "\"": escaped.append(contentsOf: "&quot;".unicodeScalars)
            case "'": escaped.append(contentsOf: "&#39;".unicodeScalars)
            default: escaped.append(scalar)
            }
        }
        return String(escaped)
    }
}
