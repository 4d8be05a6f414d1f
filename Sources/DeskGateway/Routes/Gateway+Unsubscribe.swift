import DeskCore
import DeskMail
import DeskSecrets
import DeskStore
import HTTPTypes
import Hummingbird

/// What stops mails. The link in a mail's words has its token after `#`, so that it is in no log; the page that it leads to
/// posts it here. The mail program's own button (RFC 8058) has one in the path that can only stop, and so have the links of
/// mails that older versions sent. Following a link asks first, so that mail scanners unsubscribe nobody.
extension Gateway {
    /// Where a mail's link leads. It is the same for all: what stands behind `#` isn't sent.
    func unsubscribePage(_ call: Call) -> Response { UnsubscribePage.entrance(of: call) }

    /// The page's forms: the token alone asks, with `stop` or `again` it is done.
    func takeUnsubscribeForm(_ call: Call) async throws -> Response {
        let form = Form(try await call.bytes().readableBytesView)
        return try await orEntrance(call) {
            let link = try await stopLink(Self.token(in: form["token"] ?? ""))
            if form["again"] != nil { return try await takeBack(link) }
            return form["stop"] == nil ? ask(link) : try await stop(link)
        }
    }

    func askUnsubscribe(_ call: Call) async throws -> Response {
        try await orEntrance(call) { ask(try await stopLink(call.rest)) }
    }

    func takeUnsubscribe(_ call: Call) async throws -> Response {
        let form = Form(try await call.bytes().readableBytesView)
        return try await orEntrance(call) {
            let link = try await stopLink(call.rest)
            return form["again"] == nil ? try await stop(link) : try await takeBack(link)
        }
    }

    /// Of an address that was pasted whole, what matters.
    private static func token(in text: String) -> String {
        String(
            text.trimmingPrefix(while: \.isWhitespace).split { $0 == "#" || $0 == "/" || $0.isWhitespace }.last ?? "")
    }

    private func ask(_ link: UnsubscribePage.Link) -> Response {
        UnsubscribePage.response(link.isStopped ? .done : .ask, of: link)
    }

    private func stop(_ link: UnsubscribePage.Link) async throws -> Response {
        if let address = link.address {
            try await clerks.write { try $0.setStopped(true, address: address) }
        } else if let visitor = link.visitor {
            try await clerks.write { try $0.unsubscribe(visitor) }
        }
        return UnsubscribePage.response(.done, of: link)
    }

    private func takeBack(_ link: UnsubscribePage.Link) async throws -> Response {
        guard link.canReturn, let address = link.address else { throw Problem.linkInvalid }
        try await clerks.write { try $0.setStopped(false, address: address) }
        return UnsubscribePage.response(.again, of: link)
    }

    /// Tokens of mails that the first release sent name a visitor, and are signed.
    private func stopLink(_ token: String) async throws -> UnsubscribePage.Link {
        if let bytes = Base64URL.decode(token), bytes.count == 16 {
            guard let known = try await clerks.read({ try $0.stopLink(bytes) }) else { throw Problem.linkInvalid }
            return UnsubscribePage.Link(
                token: token, address: known.address, missionName: known.missionName, language: known.language,
                isStopped: known.isStopped, canReturn: !known.onlyStops)
        }
        guard let visitor = try? links.visitor(of: token) else { throw Problem.linkInvalid }
        let inbox = try await clerks.read { try $0.inbox(of: visitor, limit: 1) }
        return UnsubscribePage.Link(
            token: token, visitor: visitor, missionName: inbox.mission.name, language: inbox.visitor.language,
            isStopped: false, canReturn: false)
    }

    /// A person whose link is cut or old is told so on a page where the whole one can be put.
    private func orEntrance(_ call: Call, _ answer: () async throws -> Response) async throws -> Response {
        do {
            return try await answer()
        } catch let problem as Problem where problem.code == Problem.linkInvalid.code && call.wantsPage {
            return UnsubscribePage.entrance(of: call, isRefused: true)
        }
    }
}

extension Call {
    /// Whether a person looks at it: browsers name HTML when they go to a page.
    fileprivate var wantsPage: Bool { request.headers[values: .accept].contains { $0.contains("text/html") } }
}
