import DeskCore
import DeskSecrets
import HTTPTypes
import Hummingbird

/// A file that is part of the program.
struct EmbeddedFile: Sendable {
    let text: String
    let type: String
    let tag: String

    init(_ text: String, type: String) {
        self.text = text
        self.type = type
        tag = "\"" + Base64URL.encode(Array(Secrets.sha256(Array(text.utf8)).prefix(12))) + "\""
    }

    /// The whole file, or nothing for a browser that has it.
    func response(to request: Request, cache: String) -> Response {
        let isKnown = request.headers[.ifNoneMatch]?.contains(tag) ?? false
        var response = isKnown ? Response(status: .notModified) : Response.text(text, type: type)
        response.headers[.eTag] = tag
        response.headers[.cacheControl] = cache
        return response
    }
}

extension Gateway {
    static let widgetFile = EmbeddedFile(Embedded.widget, type: "text/javascript; charset=utf-8")
    static let descriptionFile = EmbeddedFile(Embedded.openAPI, type: "application/json")
    /// The demo's shop, by path.
    static let sitePages = Dictionary(
        Embedded.site.map { name, text in (path(of: name), EmbeddedFile(text, type: type(of: name))) }
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
        var response = EmbeddedFile(text, type: page.type).response(to: call.request, cache: "no-cache")
        response.headers[.contentSecurityPolicy] = Self.sitePolicy
        return response
    }

    /// What a careful site would allow: the widget needs nothing but its script and its address.
    static let sitePolicy = """
        default-src 'none'; script-src 'self'; style-src 'self'; connect-src 'self'; img-src 'self' data:; \
        base-uri 'none'; form-action 'none'; frame-ancestors 'none'
        """
}
