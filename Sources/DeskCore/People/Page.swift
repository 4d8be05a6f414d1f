/// The page a visitor is on. (desk.md 3.3)
package struct Page: Sendable, Equatable {
    package var url: String
    /// Its title, if it said.
    package var title: String?

    /// Code points, both.
    package static let longestURL = 500
    package static let longestTitle = 200

    package init(url: String, title: String? = nil) {
        self.url = url
        self.title = title
    }

    /// What is kept of it: a web address, or a path of the site; without name and password, without fragment, and
    /// without query unless the mission keeps those. Nil when it is no page, such as `javascript:` or `file:`.
    package func kept(withQuery keepsQuery: Bool) -> Page? {
        // By code points, as browsers cut it: a mark may follow the sign and be one letter with it.
        let written = url.drop(while: \.isWhitespace).unicodeScalars
        let rest = Substring(written.prefix { $0 != "#" && (keepsQuery || $0 != "?") })
        let kept: String
        if let scheme = Self.webScheme(of: rest) {
            let address = rest.unicodeScalars.dropFirst(scheme.count + 3)
            let authority = address.prefix { $0 != "/" && $0 != "?" }
            let host = authority.lastIndex(of: "@").map { authority[authority.index(after: $0)...] } ?? authority
            guard !host.isEmpty else { return nil }
            kept = scheme + "://" + String(host) + String(address[authority.endIndex...])
        } else if rest.hasPrefix("/") {
            kept = String(rest)
        } else {
            return nil
        }
        let title = title?.split(whereSeparator: \.isWhitespace).joined(separator: " ") ?? ""
        return Page(
            url: Self.prefix(of: kept, Self.longestURL),
            title: title.isEmpty ? nil : Self.prefix(of: title, Self.longestTitle))
    }

    /// Whether `text` is a whole http(s) address.
    package static func isWebAddress(_ text: String) -> Bool {
        webScheme(of: text[...]) != nil && Page(url: text).kept(withQuery: true)?.url == text
    }

    /// Whole code points: what looks like one letter may be made of any number of them.
    private static func prefix(of text: String, _ count: Int) -> String {
        String(String.UnicodeScalarView(text.unicodeScalars.prefix(count)))
    }

    private static func webScheme(of text: Substring) -> String? {
        ["https", "http"].first { text.lowercased().hasPrefix($0 + "://") }
    }
}

/// A website's origin, as browsers spell it in the header of that name.
package enum Origin {
    /// `https://Shop.example:443/` becomes `https://shop.example`; nil for what no browser would send.
    package static func normalise(_ text: String) -> String? {
        let text = text.lowercased()
        guard let scheme = ["https", "http"].first(where: { text.hasPrefix($0 + "://") }) else { return nil }
        var host = text.dropFirst(scheme.count + 3)
        if host.hasSuffix("/") { host = host.dropLast() }
        if let colon = host.lastIndex(of: ":"), !host[colon...].contains("]") {
            guard let port = UInt16(host[host.index(after: colon)...]), port > 0 else { return nil }
            host = host[..<colon]
            if port != (scheme == "https" ? 443 : 80) { return isHost(host) ? "\(scheme)://\(host):\(port)" : nil }
        }
        return isHost(host) ? "\(scheme)://\(host)" : nil
    }

    private static func isHost(_ host: Substring) -> Bool {
        let isBracketed = host.hasPrefix("[") && host.hasSuffix("]")
        let name = isBracketed ? host.dropFirst().dropLast() : host
        let others = isBracketed ? ":." : "-._"
        return !name.isEmpty && name.allSatisfy { $0.isASCII && ($0.isLetter || $0.isNumber || others.contains($0)) }
    }
}
