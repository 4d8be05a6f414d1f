import DeskCore
import DeskMail
import DeskSecrets
import DeskStore
import Hummingbird
import HTTPTypes

/// The link at the end of each mail. Following it shows one button, so that mail scanners unsubscribe nobody; the mail
/// programs' own button (RFC 8058) posts at once. Afterwards the page offers to take it back.
extension Gateway {
    func askUnsubscribe(_ call: Call) async throws -> Response {
        let link = try await stopLink(call)
        return page(link.isStopped ? .done : .ask, of: link, call)
    }

    func takeUnsubscribe(_ call: Call) async throws -> Response {
        let link = try await stopLink(call)
        let wantsAgain = try await call.bytes().readableBytesView.elementsEqual("again=1".utf8)
        if let address = link.address {
            try await clerks.write { try $0.setStopped(!wantsAgain, address: address) }
        } else if let visitor = link.visitor {
            try await clerks.write { try $0.unsubscribe(visitor) }
        }
        return page(wantsAgain ? .again : .done, of: link, call)
    }

    /// What the token stands for. Those of mails that older versions sent name a visitor, and are signed.
    fileprivate struct Link {
        var address: [UInt8]?
        var visitor: VisitorID?
        let missionName: String
        let language: Language
        let isStopped: Bool
    }

    private func stopLink(_ call: Call) async throws -> Link {
        let token = call.rest
        if let bytes = Base64URL.decode(token), bytes.count == 16 {
            guard let known = try await clerks.read({ try $0.stopLink(bytes) }) else {
                throw Problem(.forbidden, "link_invalid")
            }
            return Link(
                address: known.address, missionName: known.missionName, language: known.language,
                isStopped: known.isStopped)
        }
        guard let visitor = try? links.visitor(of: token) else { throw Problem(.forbidden, "link_invalid") }
        let inbox = try await clerks.read { try $0.inbox(of: visitor, limit: 1) }
        return Link(
            visitor: visitor, missionName: inbox.mission.name, language: inbox.visitor.language, isStopped: false)
    }

    private func page(_ step: UnsubscribePage.Step, of link: Link, _ call: Call) -> Response {
        let html = UnsubscribePage.html(step, of: link.missionName, canReturn: link.address != nil, in: link.language)
        var response = Response.text(html, type: "text/html; charset=utf-8")
        response.headers[.contentSecurityPolicy] =
            "default-src 'none'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'"
        return response
    }
}

/// A page without style or script: whose mails, one sentence, one button.
enum UnsubscribePage {
    enum Step { case ask, done, again }

    /// - Parameter canReturn: whether the page offers to take it back.
    static func html(_ step: Step, of mission: String, canReturn: Bool, in language: Language) -> String {
        let shop = "<bdi>\(escape(mission))</bdi>"
        let (title, content) =
            switch language {
            case .english: ("E-mails about answers from \(shop)", english(step, canReturn: canReturn))
            case .french: ("E-mails de réponse de \(shop)", french(step, canReturn: canReturn))
            }
        let bare = title.replacing("<bdi>", with: "").replacing("</bdi>", with: "")
        return """
            <!doctype html>
            <html lang="\(language.rawValue)"><meta charset="utf-8">
            <meta name="viewport" content="width=device-width, initial-scale=1"><meta name="robots" content="noindex">
            <title>\(bare)</title><main><h1>\(title)</h1>\(content)</main></html>

            """
    }

    private static func english(_ step: Step, canReturn: Bool) -> String {
        switch step {
        case .ask:
            "<p>Stop all e-mails to this address that tell of answers?</p>" + form("Stop them")
        case .done:
            "<p>Done: this address will get no more e-mails.</p>"
                + (canReturn ? form("Allow them again", isReturn: true) : "")
        case .again: "<p>Done: this address may get e-mails again, once it is left in the chat.</p>"
        }
    }

    private static func french(_ step: Step, canReturn: Bool) -> String {
        switch step {
        case .ask:
            "<p>Ne plus envoyer à cette adresse d’e-mails annonçant une réponse\u{A0}?</p>"
                + form("Ne plus en recevoir")
        case .done:
            "<p>C’est fait\u{A0}: cette adresse ne recevra plus d’e-mails.</p>"
                + (canReturn ? form("Les autoriser à nouveau", isReturn: true) : "")
        case .again:
            "<p>C’est fait\u{A0}: cette adresse peut à nouveau recevoir des e-mails, dès qu’elle est laissée dans la discussion.</p>"
        }
    }

    private static func form(_ label: String, isReturn: Bool = false) -> String {
        let hidden = isReturn ? "<input type=\"hidden\" name=\"again\" value=\"1\">" : ""
        return "<form method=\"post\">\(hidden)<button>\(label)</button></form>"
    }

    private static func escape(_ text: String) -> String {
        text.replacing("&", with: "&amp;").replacing("<", with: "&lt;").replacing(">", with: "&gt;")
            .replacing("\"", with: "&quot;")
    }
}
