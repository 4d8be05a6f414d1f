import DeskCore

/// Where a mission's visitors are met: the only places that a mail's link may lead to.
///
/// The page is what a browser said. Were it trusted, anybody could have us mail a stranger a link to anywhere, and have the
/// link's secret sent there.
struct Site {
    /// `https://shop.example`, without a path.
    var origins: [String]
    /// The mission's own choice.
    var home: String?
    /// The service's own address: a mission without origins is met on its pages only, the demo shop.
    var service: String

    /// The home if there is one, else the page if it is on this site, else the first origin; without its fragment.
    func wayBack(to page: String?) -> String {
        if let home = home.flatMap(Self.address) { return home }
        let known = (origins + [service]).compactMap(Origin.normalise)
        if let page = page.flatMap(Self.address), let origin = Self.origin(of: page), known.contains(origin) {
            return page
        }
        return (known.first ?? service) + "/"
    }

    /// Printable ASCII without the signs that an address has to escape, http or https; without its fragment.
    private static func address(_ text: String) -> String? {
        guard text.utf8.allSatisfy({ 0x21...0x7E ~= $0 && !forbidden.contains($0) }) else { return nil }
        guard origin(of: text) != nil else { return nil }
        return String(text.prefix { $0 != "#" })
    }

    private static let forbidden = Set("\"<>\\^`{|}".utf8)

    private static func origin(of address: String) -> String? {
        guard let sign = address.firstRange(of: "://") else { return nil }
        let path = address[sign.upperBound...].firstIndex { "/?#".contains($0) } ?? address.endIndex
        return Origin.normalise(String(address[..<path]))
    }
}
