import DeskCore
import DeskJSON
import DeskMail
import DeskStore
import Hummingbird

extension Gateway {
    /// A page of the site was opened: by somebody who is known, or by somebody new.
    func openSession(_ call: Call) async throws -> Response {
        let body = try await call.body()
        let mission = try await mission(named: body.text("mission"))
        try admit(call, to: mission)
        let name = try body.name("name")
        let language = try body.optionalText("language").flatMap(Language.init(tag:))
        let page = try body.page("page")
        let sender = digest(of: call.caller)
        if let token = call.token, let session = try await session(of: token), session.mission == mission.id {
            let only = session.conversation
            try await clerks.write {
                try $0.comeBack(session.visitor, page: page, only: only, session: session.id, sender: sender)
            }
            hub.welcome(session.visitor)
            return .json(try await inbox(of: session.visitor, only: only))
        }
        try allow(sessions, by: call.caller)
        try await mind(sender)
        let token = Token()
        let visitor = try await clerks.write { store in
            let visitor = try store.newVisitor(on: mission.id, name: name, language: language, page: page)
            try store.openSession(id: token.id, hash: token.hash, visitor: visitor, sender: sender)
            return visitor
        }
        return .json(try await inbox(of: visitor, token: token), status: .created)
    }

    /// From where visitors who are blocked came: a few new ones an hour, and none where there were several.
    private func mind(_ sender: [UInt8]?) async throws {
        guard let sender else { return }
        let known = try await clerks.read { try $0.blocked(from: sender) }
        if known >= Self.suspicious { throw Problem.blocked }
        if known > 0, let wait = suspects.take(sender, at: clerks.store.world.now()) {
            throw Problem.tooManyRequests(wait)
        }
    }

    /// As many visitors who are blocked make an address one that sends nobody new. (rules 2.20)
    static let suspicious = 3

    /// The link in a mail was followed, in any browser: the same visitor, in that conversation and nothing else.
    func resume(_ call: Call) async throws -> Response {
        let body = try await call.body()
        let mission = try await mission(named: body.text("mission"))
        try admit(call, to: mission)
        try allow(sessions, by: call.caller)
        let link = try opened(body.text("link"))
        let conversation = link.conversation
        let page = try body.page("page")
        let token = Token()
        let (times, sender) = (settings.sessions, digest(of: call.caller))
        let visitor = try await clerks.write { store in
            guard let known = try? store.conversation(conversation), known.mission == mission.id else {
                throw Problem.linkInvalid
            }
            if case .ended = known.phase { throw Problem(.gone, "conversation_over") }
            if let revoked = try store.revocation(of: known.visitor), link.until - times.link <= revoked {
                throw Problem(.gone, "link_expired")
            }
            try store.comeBack(known.visitor, page: page)
            let expiry = store.world.now() + times.resumed
            try store.openSession(
                id: token.id, hash: token.hash, visitor: known.visitor,
                resumed: ResumedSession(conversation: conversation, expiresAt: expiry), sender: sender)
            return known.visitor
        }
        return .json(try await inbox(of: visitor, only: conversation, token: token))
    }

    /// The pagehide beacon: always answered alike, it has nobody to tell. Its token is in the body, for beacons have no
    /// headers of their own.
    func takeLeave(_ call: Call) async throws -> Response {
        guard let body = try? await call.body(), let token = try? Token(body.text("token")),
            let session = try await session(of: token),
            hub.sayGoodbye(session.visitor, page: try? body.optionalText("page", longest: 64))
        else { return .done }
        try await departures.write(session.visitor)
        return .done
    }

    // MARK: Parts

    func session(of token: Token) async throws -> Session? {
        let life = settings.sessions.ordinary
        let session = try await clerks.read { try $0.session(token.id, life: life) }
        guard let session, token.matches(session.hash) else { return nil }
        return session
    }

    /// What a page shows when it opens. What it holds counts as delivered.
    private func inbox(
        of visitor: VisitorID, only: ConversationID? = nil, token: Token? = nil
    ) async throws -> JSON {
        let (inbox, staffing, isBlocked) = try await clerks.read { store in
            let inbox = try store.inbox(of: visitor, only: only, limit: Self.page)
            return (inbox, try store.staffing(of: inbox.mission.id), try store.isBlocked(visitor))
        }
        if let conversation = inbox.conversation, let last = inbox.messages.last(where: { $0.progress == .stored }) {
            deliveries.note([conversation.id: last.id])
        }
        return inbox.json(staffing: staffing, only: only, isBlocked: isBlocked, token: token)
    }

    private func opened(_ link: String) throws -> LinkKey.Opened {
        do {
            return try links.opened(link, at: clerks.store.world.now())
        } catch {
            throw error == .expired ? Problem(.gone, "link_expired") : Problem.linkInvalid
        }
    }
}
