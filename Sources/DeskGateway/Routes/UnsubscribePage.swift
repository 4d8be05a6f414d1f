import DeskCore
import DeskSecrets
import Foundation
import HTTPTypes
import Hummingbird

/// Pages that load nothing: whose mails, one sentence, one button.
enum UnsubscribePage {
    enum Step { case ask, done, again }

    /// What a token stands for: an address's digest, or a visitor.
    struct Link {
        let token: String
        var address: [UInt8]?
        var visitor: VisitorID?
        let missionName: String
        let language: Language
        let isStopped: Bool
        /// Whether it can take it back.
        let canReturn: Bool
    }

    /// In the language of the mail.
    static func response(_ step: Step, of link: Link) -> Response {
        let shop = "<bdi>\(escape(link.missionName))</bdi>"
        let (title, content) =
            switch link.language {
            case .english: ("E-mails about answers from \(shop)", english(step, of: link))
            case .french: ("E-mails de réponse de \(shop)", french(step, of: link))
            }
        let bare = title.replacing("<bdi>", with: "").replacing("</bdi>", with: "")
        return page("<h1>\(title)</h1>\(content)", title: bare, language: link.language)
    }

    /// Where a mail's link leads, in both languages: its script posts the token that stands behind the address's `#`. Without
    /// scripts, or without a token, the link can be put into a field.
    ///
    /// - Parameter isRefused: says that the link is none.
    static func entrance(of call: Call, isRefused: Bool = false) -> Response {
        let action = call.rest.isEmpty ? "unsubscribe" : "../unsubscribe"
        let refusal = """
            <p role="alert">This link does not work: a part of it may be missing.</p>
            <p role="alert" lang="fr">Ce lien ne fonctionne pas\u{A0}: il en manque peut-être une partie.</p>
            """
        let content = """
            <h1>No more e-mails<br><span lang="fr">Ne plus recevoir d’e-mails</span></h1>
            \(isRefused ? refusal : "")
            <form method="post" action="\(action)">
            <p><label for="token">Put here the whole link from the end of the e-mail, as it is in your browser’s address bar.</label></p>
            <p lang="fr"><label for="token">Mettez ici le lien entier de la fin de l’e-mail, tel qu’il est dans la barre d’adresse de votre navigateur.</label></p>
            <p><input id="token" name="token" required autocomplete="off" spellcheck="false"></p>
            <button>Go on <span lang="fr">/ Continuer</span></button>
            </form>
            <script>\(script)</script>
            """
        var response = page(content, title: "No more e-mails / Ne plus recevoir d’e-mails", language: .english)
        if isRefused { response.status = .forbidden }
        return response
    }

    /// Also for a link that is opened where the page is already.
    private static let script = """
        const go = () => {
          const form = document.forms[0], token = location.hash.slice(1);
          if (!token) return;
          form.elements.token.value = token;
          form.hidden = true;
          form.submit();
        };
        addEventListener('hashchange', go);
        go();
        """

    private static let style = """
        :root { color-scheme: light dark; font: 1.0625rem/1.5 system-ui, sans-serif; }
        main { max-width: 34rem; margin: 10vh auto; padding: 0 1rem; overflow-wrap: break-word; }
        h1 { font-size: 1.4rem; line-height: 1.3; }
        input, button { font: inherit; padding: .5rem .75rem; box-sizing: border-box; max-width: 100%; }
        input { width: 100%; }
        """

    private static func page(_ content: String, title: String, language: Language) -> Response {
        let html = """
            <!doctype html>
            <html lang="\(language.rawValue)"><meta charset="utf-8">
            <meta name="viewport" content="width=device-width, initial-scale=1"><meta name="robots" content="noindex">
            <title>\(title)</title><style>\(style)</style><main>\(content)</main></html>

            """
        var response = Response.text(html, type: "text/html; charset=utf-8")
        response.headers[.contentSecurityPolicy] = policy
        return response
    }

    /// Nothing but the one script and the one style, by their digests.
    private static let policy = """
        default-src 'none'; script-src '\(source(script))'; style-src '\(source(style))'; form-action 'self'; \
        base-uri 'none'; frame-ancestors 'none'
        """

    private static func source(_ text: String) -> String {
        "sha256-" + Data(Secrets.sha256(Array(text.utf8))).base64EncodedString()
    }

    private static func english(_ step: Step, of link: Link) -> String {
        switch step {
        case .ask: "<p>Stop all e-mails to this address that tell of answers?</p>" + form(link, "stop", "Stop them")
        case .done:
            "<p>Done: this address will get no more e-mails.</p>"
                + (link.canReturn ? form(link, "again", "Allow them again") : "")
        case .again: "<p>Done: this address may get e-mails again, once it is left in the chat.</p>"
        }
    }

    private static func french(_ step: Step, of link: Link) -> String {
        switch step {
        case .ask:
            "<p>Ne plus envoyer à cette adresse d’e-mails annonçant une réponse\u{A0}?</p>"
                + form(link, "stop", "Ne plus en recevoir")
        case .done:
            "<p>C’est fait\u{A0}: cette adresse ne recevra plus d’e-mails.</p>"
                + (link.canReturn ? form(link, "again", "Les autoriser à nouveau") : "")
        case .again:
            "<p>C’est fait\u{A0}: cette adresse peut à nouveau recevoir des e-mails, dès qu’elle est laissée dans la discussion.</p>"
        }
    }

    /// Posts to where it stands. The token is one that was understood: letters of base 64.
    private static func form(_ link: Link, _ name: String, _ label: String) -> String {
        """
        <form method="post"><input type="hidden" name="token" value="\(link.token)">\
        <button name="\(name)" value="1">\(label)</button></form>
        """
    }

    private static func escape(_ text: String) -> String {
        text.replacing("&", with: "&amp;").replacing("<", with: "&lt;").replacing(">", with: "&gt;")
            .replacing("\"", with: "&quot;")
    }
}
