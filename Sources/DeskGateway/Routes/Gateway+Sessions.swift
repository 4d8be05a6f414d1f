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
        if let token = call.token, let session = try await session(of: token), session.mission == mission.id {
            try await clerks.write { try $0.comeBack(session.visitor, page: page, session: session.id) }
            hub.welcome(session.visitor)
            watcher.poke()
            return .json(try await inbox(of: session.visitor))
        }
        try allow(sessions, by: call.caller)
        let token = Token()
        let visitor = try await clerks.write { store in
            let visitor = try store.newVisitor(on: mission.id, name: name, language: language, page: page)
            try store.openSession(id: token.id, hash: token.hash, visitor: visitor)
            return visitor
        }
        return .json(try await inbox(of: visitor, token: token), status: .created)
    }

    /// The link in a mail was followed, in any browser: the same visitor.
    func resume(_ call: Call) async throws -> Response {
        let body = try await call.body()
        let mission = try await mission(named: body.text("mission"))
        try admit(call, to: mission)
        try allow(sessions, by: call.caller)
        let conversation = try conversation(of: body.text("link"))
        let page = try body.page("page")
        let token = Token()
        let visitor = try await clerks.write { store in
            guard let known = try? store.conversation(conversation), known.mission == mission.id else {
                throw Problem(.forbidden, "link_invalid")
            }
            if case .ended = known.phase { throw Problem(.gone, "conversation_over") }
            try store.comeBack(known.visitor, page: page)
            try store.openSession(id: token.id, hash: token.hash, visitor: known.visitor)
            return known.visitor
        }
        watcher.poke()
        return .json(try await inbox(of: visitor, token: token))
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
        let session = try await clerks.read { try $0.session(token.id) }
        guard let session, token.matches(session.hash) else { return nil }
        return session
    }

    /// What a page shows when it opens. What it holds counts as delivered.
    private func inbox(of visitor: VisitorID, token: Token? = nil) async throws -> JSON {
        let (inbox, staffing) = try await clerks.read { store in
            let inbox = try store.inbox(of: visitor, limit: Self.page)
            return (inbox, try store.staffing(of: inbox.mission.id))
        }
        if let conversation = inbox.conversation, let last = inbox.messages.last(where: { $0.progress == .stored }) {
            deliveries.note([conversation.id: last.id])
        }
        return inbox.json(staffing: staffing, token: token)
    }

    private func conversation(of link: String) throws -> ConversationID {
        do {
            return try links.conversation(of: link, at: clerks.store.world.now())
        } catch {
            throw error == .expired ? Problem(.gone, "link_expired") : Problem(.forbidden, "link_invalid")
        }
    }
}
