import DeskCore
import DeskMail
import DeskStore
import HTTPTypes
import Hummingbird

/// The link at the end of each mail. Following it shows one button, so that mail scanners unsubscribe nobody; the mail
/// programs' own button (RFC 8058) posts at once.
extension Gateway {
    func askUnsubscribe(_ call: Call) async throws -> Response {
        let visitor = try linkedVisitor(call)
        return page(.ask, language: try await language(of: visitor), call)
    }

    func takeUnsubscribe(_ call: Call) async throws -> Response {
        let visitor = try linkedVisitor(call)
        let language = try await language(of: visitor)
        try await clerks.write { try $0.unsubscribe(visitor) }
        return page(.done, language: language, call)
    }

    private func linkedVisitor(_ call: Call) throws -> VisitorID {
        do {
            return try links.visitor(of: call.rest)
        } catch {
            throw Problem(.forbidden, "link_invalid")
        }
    }

    private func language(of visitor: VisitorID) async throws -> Language {
        try await clerks.read { try $0.inbox(of: visitor, limit: 1).visitor.language }
    }

    private func page(_ step: UnsubscribePage.Step, language: Language, _ call: Call) -> Response {
        var response = Response.text(UnsubscribePage.html(step, in: language), type: "text/html; charset=utf-8")
        response.headers[.contentSecurityPolicy] =
            "default-src 'none'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'"
        return response
    }
}

/// A page without style or script: one sentence, one button.
enum UnsubscribePage {
    enum Step { case ask, done }

    static func html(_ step: Step, in language: Language) -> String {
        let title =
            switch language {
            case .english: "E-mails about answers"
            case .french: "E-mails de réponse"
            }
        let content =
            switch (step, language) {
            case (.ask, .english):
                "<p>Stop the e-mails that tell you of answers?</p><form method=\"post\"><button>Stop them</button></form>"
            case (.ask, .french):
                "<p>Ne plus recevoir d'e-mails quand on vous répond ?</p>"
                    + "<form method=\"post\"><button>Ne plus en recevoir</button></form>"
            case (.done, .english): "<p>Done: you will get no more e-mails.</p>"
            case (.done, .french): "<p>C'est fait : vous ne recevrez plus d'e-mails.</p>"
            }
        return """
            <!doctype html>
            <html lang="\(language.rawValue)"><meta charset="utf-8">
            <meta name="viewport" content="width=device-width, initial-scale=1"><meta name="robots" content="noindex">
            <title>\(title)</title><main><h1>\(title)</h1>\(content)</main></html>

            """
    }
}
