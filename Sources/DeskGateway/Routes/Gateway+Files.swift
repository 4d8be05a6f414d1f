import DeskCore
import DeskSecrets
import HTTPTypes
import Hummingbird

/// A file that is part of the program.
struct EmbeddedFile: Sendable {
    /// The same words in one coding, and the tag that a browser knows them by.
    private struct Form: Sendable {
        let bytes: [UInt8]
        let tag: String

        init(_ bytes: [UInt8]) {
            self.bytes = bytes
            tag = "\"" + Base64URL.encode(Array(Secrets.sha256(bytes).prefix(12))) + "\""
        }
    }

    let text: String
    let type: String
    private let plain: Form
    private let gzipped: Form?

    /// - Parameter packed: the text as gzip packs it, as `Base64URL` spells that.
    init(_ text: String, type: String, packed: String? = nil) {
        self.text = text
        self.type = type
        plain = Form(Array(text.utf8))
        gzipped = packed.flatMap(Base64URL.decode).map(Form.init)
    }

    /// The whole file, packed where the browser can unpack it; or nothing for a browser that has it.
    func response(to request: Request, cache: String) -> Response {
        let packed = Self.takesGzip(request.headers[values: .acceptEncoding]) ? gzipped : nil
        let form = packed ?? plain
        let isKnown = request.headers[.ifNoneMatch]?.contains(form.tag) ?? false
        var response =
            isKnown ? Response(status: .notModified) : .bytes(form.bytes, type: type)
        if packed != nil, !isKnown { response.headers[.contentEncoding] = "gzip" }
        if gzipped != nil { response.headers[.vary] = "Accept-Encoding" }
        response.headers[.eTag] = form.tag
        response.headers[.cacheControl] = cache
        return response
    }

    /// Whether Accept-Encoding names gzip, and not to refuse it. (RFC 9110, 12.5.3)
    static func takesGzip(_ accepted: [String]) -> Bool {
        accepted.joined(separator: ",").lowercased().split(separator: ",").contains { choice in
            let parts = choice.filter { $0 != " " && $0 != "\t" }.split(separator: ";")
            guard parts.first == "gzip" else { return false }
            return !parts.dropFirst().contains { $0.hasPrefix("q=") && Double($0.dropFirst(2)) == 0 }
        }
    }
}

extension Gateway {
    static let widgetFile = EmbeddedFile(
        Embedded.widget, type: "text/javascript; charset=utf-8", packed: Embedded.packed["widget.js"])
    static let descriptionFile = EmbeddedFile(
        Embedded.openAPI, type: "application/json", packed: Embedded.packed["openapi.json"])
    /// The demo's shop, by path.
    static let sitePages = Dictionary(
        Embedded.site.map { name, text in
            (path(of: name), EmbeddedFile(text, type: type(of: name), packed: Embedded.packed[name]))
        }
    ) { first, _ in first }

    /// `fr/index.html` is at `/fr`, `plume.html` at `/plume`.
    private static func path(of name: String) -> String {
        var path = "/" + (name.hasSuffix(".html") ? String(name.dropLast(5)) : name)
        if path.hasSuffix("/index") { path.removeLast(6) }
        return path.isEmpty ? "/" : path
    }

    private static func type(of name: String) -> String {
        if name.hasSuffix(".css") { return "text/css; charset=utf-8" }
        return name.hasSuffix(".svg") ? "image/svg+xml" : "text/html; charset=utf-8"
    }

    func widget(_ call: Call) -> Response {
        var response = Self.widgetFile.response(to: call.request, cache: "public, max-age=300")
        response.headers[.crossOriginResourcePolicy] = "cross-origin"
        return response
    }

    func description(_ call: Call) -> Response {
        Self.descriptionFile.response(to: call.request, cache: "public, max-age=300")
    }

    /// The shop's chat is the mission's that is there, whatever it is called.
    func sitePage(_ page: EmbeddedFile, _ call: Call) async throws -> Response {
        let mission = try await missions.first?.handle ?? "site"
        let text = page.text.replacing("data-mission=\"shop\"", with: "data-mission=\"\(mission)\"")
        let told = text == page.text ? page : EmbeddedFile(text, type: page.type)
        var response = told.response(to: call.request, cache: "no-cache")
        response.headers[.contentSecurityPolicy] = Self.sitePolicy
        return response
    }

    /// What a careful site would allow: the widget needs nothing but its script and its address.
    static let sitePolicy = """
        default-src 'none'; script-src 'self'; style-src 'self'; connect-src 'self'; img-src 'self' data:; \
        base-uri 'none'; form-action 'none'; frame-ancestors 'none'
        """
}
