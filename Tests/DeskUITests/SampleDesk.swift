import DeskCore
import DeskDrawing
import DeskUI

/// A desk as it is on a busy afternoon: Saturday 21 November 2026, 14:32 in Paris.
enum SampleDesk {
    static let now = at("2026-11-21T13:32:00Z")
    static let me = ExpertID(1)
    static let ben = ExpertID(2)
    static let photo = GroupID(1)
    static let ana = ConversationID(0x0a1b_2c3d_4e5f_6071)
    static let jose = ConversationID(2)
    static let omar = ConversationID(6)
    static let queued = ConversationID(7)
    static let ended = ConversationID(9)

    static func at(_ text: String) -> Instant { Instant(iso8601: text) ?? Instant(milliseconds: 0) }

    static var paris: Zone { (try? Zone(named: "Europe/Paris")) ?? .utc }

    static var expert: Expert {
        Expert(id: me, handle: "maya", name: "Maya Lind", capacity: 6, leaseUntil: now + .minutes(1))
    }

    static let mission = Mission(id: MissionID(1), handle: "shop", name: "Photo Shop", group: photo)
    static let online = Presence(onlineUntil: now + .seconds(40), seenAt: now, page: "https://shop.example/pricing")

    static func away(_ minutes: Int) -> Presence {
        Presence(onlineUntil: now - .minutes(minutes), seenAt: now - .minutes(minutes))
    }

    static func row(
        _ id: ConversationID, _ name: String, phase: Phase = .open(Holding(expert: me, since: now, reason: .routed)),
        presence: Presence = online, waiting: Duration? = nil, count: Int = 0, quiet: Duration = .minutes(4),
        woken: Woken? = nil, hasDraft: Bool = false, ownerDeadline: Instant? = nil
    ) -> DeskRow {
        DeskRow(
            id: id, phase: phase, visitorName: name, missionHandle: "shop", groupHandle: "photo", presence: presence,
            waitingSince: waiting.map { now - $0 }, waitingCount: count, quietSince: now - quiet, woken: woken,
            hasDraft: hasDraft, ownerDeadline: ownerDeadline)
    }

    static var snapshot: DeskSnapshot {
        let snooze = Snooze(owner: me, since: now - .hours(1), until: now + .minutes(178), keep: true)
        let over = Snooze(owner: me, since: now - .hours(3), until: now - .minutes(5), keep: true)
        let sections: [Section: [DeskRow]] = [
            .needsReply: [
                row(ana, "Ana Petrova", waiting: .minutes(6), count: 2),
                row(jose, "José Ñuñez", waiting: .minutes(2), count: 1, hasDraft: true),
                row(ConversationID(3), "Tomáš Kowalczyk-Wójcik", presence: away(1), waiting: .minutes(1), count: 1),
            ],
            .waitingForVisitor: [
                row(
                    ConversationID(4), "Wei 李伟", quiet: .minutes(6),
                    woken: Woken(at: now - .minutes(5), cause: .due, snooze: over)),
                row(ConversationID(5), "Priya S.", presence: away(9), ownerDeadline: now + .hours(21)),
            ],
            .endedByVisitor: [
                row(
                    ended, "Noor", phase: .ended(Ending(at: now - .minutes(3), by: .visitor, holder: me, unread: true)),
                    presence: away(3))
            ],
            .snoozed: [row(omar, "Omar F.", phase: .snoozed(snooze), presence: away(50))],
            .queue: [
                row(
                    queued, "visitor-7731", phase: .queued(Queued(since: now - .seconds(30))), waiting: .seconds(30),
                    count: 1),
                row(
                    ConversationID(8), "Lena M.", phase: .queued(Queued(since: now - .seconds(12))),
                    waiting: .seconds(12), count: 1),
            ],
        ]
        return DeskSnapshot(
            expert: expert, load: 5, sections: sections.mapValues { DeskSection(rows: $0, count: $0.count) },
            colleagues: 3)
    }

    static func message(
        _ number: UInt64, _ author: Author, _ text: String, _ time: String, kind: Message.Kind = .spoken,
        progress: Message.Progress? = nil
    ) -> Message {
        Message(
            id: MessageID(high: 1, low: number), author: author, kind: kind, text: text,
            at: at("2026-11-21T\(time)Z"), progress: progress)
    }

    static var messages: [Message] {
        [
            message(1, .visitor, "Hi, my invoice shows VAT twice?", "13:21:00"),
            message(2, .expert(me), "Let me look. Which invoice number?", "13:22:00", progress: .seen),
            message(3, .visitor, "INV-2291", "13:24:00"),
            message(4, .expert(me), "Seen this one before, Ben?", "13:24:30", kind: .note),
            message(5, .visitor, "Also the card was charged 2x, 李伟 paid \u{202E}txt.exe\u{202C} too", "13:26:00"),
            message(6, .visitor, "Are you there?", "13:26:20"),
        ]
    }

    static var anaView: ConversationView {
        var conversation = Conversation(
            id: ana, visitor: VisitorID(11), mission: mission.id, group: photo,
            phase: .open(Holding(expert: me, since: at("2026-11-20T09:10:00Z"), reason: .routed)),
            startedAt: at("2026-11-20T09:10:00Z"))
        conversation.waitingSince = now - .minutes(6)
        conversation.waitingCount = 2
        conversation.lastExpertAt = at("2026-11-21T13:22:00Z")
        let visitor = Visitor(
            id: VisitorID(11), key: "ana", name: "Ana Petrova", email: "ana@example.org", presence: online)
        let until = at("2026-11-21T08:00:00Z")
        return ConversationView(
            conversation: conversation, visitor: visitor, mission: mission, groupHandle: "photo", messages: messages,
            log: [
                LoggedEvent(at: at("2026-11-20T09:10:01Z"), event: .opened(expert: me, reason: .routed)),
                LoggedEvent(
                    at: at("2026-11-20T09:30:00Z"), event: .snoozed(owner: me, until: until, keep: true)),
                LoggedEvent(at: until, event: .woke(cause: .due)),
            ],
            expertNames: [me: "Maya Lind", ben: "Ben Ode"],
            tags: [Tag(id: TagID(1), mission: mission.id, path: "billing/vat")],
            readThrough: messages[3].id,
            past: [
                PastConversation(
                    id: ConversationID(99), startedAt: at("2026-08-02T10:00:00Z"), tags: ["delivery/late"], score: 4)
            ],
            mail: .sent(at: at("2026-11-21T08:05:00Z")))
    }

    /// Ben has blocked Ana.
    static func block(_ model: inout Model) {
        var (snapshot, view) = (snapshot, anaView)
        snapshot.sections[.needsReply]?.rows[0].isBlocked = true
        view.block = blockOfAna
        _ = model.update(.desk(snapshot))
        _ = model.update(.conversation(view))
    }

    static let blockOfAna = Block(
        visitor: VisitorID(11), visitorName: "Ana Petrova", key: "ana", conversation: ana, at: now - .minutes(2),
        expert: ben, reason: "sells watches")

    static let tagChoices = [
        "billing/vat", "billing/refund", "delivery/late", "delivery/lost", "account/password", "account/closing",
        "photo/print", "photo/quality",
    ].enumerated().map {
        TagChoice(tag: Tag(id: TagID(Int64($0.offset + 1)), mission: mission.id, path: $0.element), recentUses: 9)
    }

    static let colleagues = [
        colleague(3, "annika", "Annika Berg", load: 2),
        colleague(4, "dan", "Dan Anning", load: 4),
        colleague(5, "hannah", "Hannah Cho", load: 0, away: now - .minutes(142)),
    ]

    static let cannedReplies = [
        CannedReply(name: "hello", text: "Hello {visitor}, this is {expert} from {mission}. What can I do for you?"),
        CannedReply(name: "order", text: "Is it about the order {attribute.order}?\nOr about {page}?"),
        CannedReply(name: "thanks", text: "Thank you for your patience, {visitor}."),
    ]

    static func colleague(_ id: Int64, _ handle: String, _ name: String, load: Int, away: Instant? = nil) -> Colleague {
        Colleague(
            id: ExpertID(id), handle: handle, name: name, group: photo, groupHandle: "photo", load: load, capacity: 4,
            unavailableSince: away)
    }

    static func settings(_ words: Words = .english, _ glyphs: Glyphs = .unicode) -> Model.Settings {
        Model.Settings(words: words, glyphs: glyphs, zone: paris)
    }

    static func emptyModel(
        size: Size = Size(columns: 80, rows: 24), words: Words = .english, glyphs: Glyphs = .unicode
    ) -> Model {
        Model(settings: settings(words, glyphs), size: size, now: now, seed: 7)
    }

    /// The same in French.
    static func french(_ model: Model) -> Model {
        var model = model
        model.settings.words = .french
        return model
    }

    /// The desk with Ana's conversation read and the composer in focus.
    static func model(
        size: Size = Size(columns: 80, rows: 24), words: Words = .english, glyphs: Glyphs = .unicode
    ) -> Model {
        var model = emptyModel(size: size, words: words, glyphs: glyphs)
        _ = model.update(.desk(snapshot))
        _ = model.update(.conversation(anaView))
        return model
    }
}

extension Model {
    /// Presses keys, the clock standing still; what came of them.
    @discardableResult
    mutating func press(_ keys: Key...) -> [Effect] {
        keys.flatMap { update(.key($0, at: now)) }
    }

    @discardableResult
    mutating func type(_ text: String) -> [Effect] {
        text.flatMap { update(.key(.character($0), at: now)) }
    }

    /// A second without a key: whoever looks has seen what is shown.
    mutating func pause() { _ = update(.tick(now + .seconds(1))) }

    /// A key after the leader.
    @discardableResult
    mutating func lead(_ key: Character) -> [Effect] {
        press(.control("x"), .character(key))
    }
}
