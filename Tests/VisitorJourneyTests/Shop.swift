import DeskCore
import DeskOffice
import DeskStore
import DeskTesting
import Foundation

/// A website whose visitors reach Maya's desk: the office's database, the real service on it, and the owner's pages on an
/// origin of their own, under the strictest rules that the widget is documented to work with.
final class Shop {
    let office: Office
    let website: Website
    let port: Int
    private let config: URL
    private let journal: URL
    private var service: Attendant?

    /// The service's own address; its demo's shop is there, too.
    var address: String { "http://127.0.0.1:\(port)" }

    /// - Parameters:
    ///   - visitor: what the website calls whoever reads it.
    ///   - settings: more lines for the service's config.toml.
    ///   - isStrict: whether its pages are under the strictest rules; else they may run what they hold.
    init(visitor: String = "Ana Petrova", settings: String = "", isStrict: Bool = true) throws {
        office = try Office("maya")
        port = Loopback.freePort()
        let service = "http://127.0.0.1:\(port)"
        website = try Website(headers: isStrict ? [("Content-Security-Policy", Self.rules(for: service))] : [])
        for (path, page) in Self.pages {
            website[path] = page.replacing("SERVICE", with: service).replacing("VISITOR", with: visitor)
        }
        config = office.program.folder.appendingPathComponent("service.toml")
        journal = office.program.folder.appendingPathComponent("service.log")
        let lines = """
            [gateway]
            listen = "127.0.0.1:\(port)"
            admin = ""
            limits.sessions_per_minute = 1000
            limits.requests_per_minute = 100000
            \(settings)
            """
        try Data(lines.utf8).write(to: config)
        let origin = website.origin
        try office.store.changeMission(office.site.id) { $0.origins = [origin] }
        try startService()
    }

    // MARK: The service

    func startService() throws {
        let mark = try journalText.utf8.count
        let arguments = ["--database", office.program.database, "--config", config.path, "--site", "--with-parent"]
        let service = try Attendant(
            Pty.product("pupitred"), arguments, environment: Program.plain(office.program.folder), journal: journal)
        self.service = service
        try service.wait("the service to listen") { said -> Bool? in
            said.utf8.dropFirst(mark).contains("127.0.0.1:\(port)".utf8) ? true : nil
        }
    }

    private var journalText: String {
        get throws {
            FileManager.default.fileExists(atPath: journal.path) ? try String(contentsOf: journal, encoding: .utf8) : ""
        }
    }

    func killService() { service?.kill() }

    // MARK: The website

    /// A visitor opens a page.
    func visit(_ path: String = "/", in browser: Browser? = nil) throws -> Chat {
        Chat(try (browser ?? Browser.shared()).window(website.origin + path))
    }

    /// The tag that the owner puts on a page.
    var tag: String { "<script src=\"\(address)/widget.js\" data-mission=\"site\" data-name=\"Ana Petrova\"></script>" }

    /// Puts a page on the website.
    func put(_ path: String, language: String = "en", head: String = "", body: String) {
        website[path] = """
            <!DOCTYPE html>
            <html lang="\(language)"><head><meta charset="utf-8">
            <meta name="viewport" content="width=device-width, initial-scale=1"><title>\(path)</title>\(head)</head>
            <body>\(body)</body></html>
            """
    }

    /// What the widget is documented to need, and nothing else; markup from strings is forbidden altogether.
    private static func rules(for service: String) -> String {
        """
        default-src 'none'; script-src \(service); connect-src \(service); style-src 'self'; \
        require-trusted-types-for 'script'; trusted-types 'none'; base-uri 'none'; form-action 'none'
        """
    }

    private static let pages = [
        "/style.css": """
        :root { color-scheme: light dark; background: light-dark(#fff, #14171f); color: light-dark(#1a2233, #e9edf5); }
        a { color: light-dark(#2f5bd0, #9db8ff); }
        """,
        "/": page("en", "The shop", "<p><a id='next' href='/lamp'>The lamp</a></p>"),
        "/lamp": page("en", "The lamp", "<p><a id='next' href='/'>The shop</a></p>"),
        "/fr": page("fr", "La boutique", "<p>Une lampe.</p>"),
        "/careless": page(
            "en", "Careless", "<p>A page that breaks its own rules.</p><script>window.broken = 1</script>"),
    ]

    private static func page(_ language: String, _ title: String, _ body: String) -> String {
        """
        <!DOCTYPE html>
        <html lang="\(language)">
        <head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><title>\(title)</title>
        <link rel="stylesheet" href="/style.css">
        <script src="SERVICE/widget.js" data-mission="site" data-name="VISITOR" defer></script></head>
        <body><main><h1>\(title)</h1>\(body)</main></body>
        </html>
        """
    }
}
