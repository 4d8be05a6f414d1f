import DeskCore
import DeskDemo
import DeskStore
import Synchronization

/// Lets the demo's troupe act on the store: shows everybody what they would see, and does what they do.
final class DemoDriver: Sendable {
    private struct State {
        var troupe: Troupe
        var visitors: [String: VisitorID] = [:]
        var renewAt: Instant
        /// Something went wrong that the next tick would meet again.
        var isOver = false
    }

    private let store: Store
    private let staff: DemoShop.Staff
    private let state: Mutex<State>

    init(_ staff: DemoShop.Staff, store: Store) {
        self.store = store
        self.staff = staff
        let now = store.world.now()
        let troupe = Troupe(seed: store.world.random(), at: now, language: Speech.language)
        state = Mutex(State(troupe: troupe, renewAt: now))
    }

    /// To be called about twice a second, from one thread. What goes wrong ends the play, not the desk.
    func tick() {
        if state.withLock(\.isOver) { return }
        do { try play() } catch { state.withLock { $0.isOver = true } }
    }

    private func play() throws {
        let now = store.world.now()
        var (visitors, isRenewal) = state.withLock { state in
            let isDue = now >= state.renewAt || state.renewAt > now + Reception.renewal
            if isDue { state.renewAt = now + Reception.renewal }
            return (state.visitors, isDue)
        }
        if isRenewal {
            try store.renewLease(of: staff.colleague.id)
            for key in state.withLock({ $0.troupe.present }) {
                if let visitor = visitors[key] { try store.renew(visitor) }
            }
        }
        let sights = try visitors.compactMap { key, visitor in try sight(of: visitor, key, at: now) }
        let handed = try handed()
        let acts = state.withLock { $0.troupe.step(now: now, sights: sights, handed: handed) }
        for act in acts {
            // What an act was meant for may have changed since: then it is not done.
            do { try perform(act, &visitors) } catch StoreError.refused {}
        }
        let known = visitors
        state.withLock { $0.visitors = known }
    }

    private func sight(of visitor: VisitorID, _ key: String, at now: Instant) throws -> Sight? {
        let inbox = try store.inbox(of: visitor)
        guard let conversation = inbox.conversation else { return nil }
        let phase: Sight.Phase =
            switch conversation.phase {
            case .queued: .queued
            case .open: .open
            case .snoozed: .snoozed
            case .ended: .ended
            }
        let replies = inbox.messages.filter { $0.author != .visitor && $0.kind == .spoken }.map(\.text)
        return Sight(
            visitor: key, conversation: conversation.id, phase: phase, replies: replies,
            isSurveyOffered: inbox.surveyIsOffered)
    }

    private func handed() throws -> [Handed] {
        try store.desk(of: staff.colleague.id, limit: 50).rows.compactMap { row in
            guard case .open = row.phase else { return nil }
            let language = try store.view(of: row.id, for: staff.colleague.id, limit: 1).visitor.language
            return Handed(conversation: row.id, language: language, isWaiting: row.waitingSince != nil)
        }
    }

    private func perform(_ act: Act, _ visitors: inout [String: VisitorID]) throws {
        switch act {
        case .arrive(let key, let name, let language, let page):
            visitors[key] = try store.arrive(
                key, on: staff.mission.id, name: name, language: language, page: Page(url: page))
        case .write(let key, let text):
            if let visitor = visitors[key] { _ = try store.write(text, by: visitor) }
        case .read(let key):
            guard let visitor = visitors[key], let conversation = try store.inbox(of: visitor).conversation else {
                return
            }
            try store.seen(conversation.id)
        case .leave(let key):
            if let visitor = visitors[key] { try store.leave(visitor) }
        case .comeBack(let key, let page):
            if let visitor = visitors[key] { try store.comeBack(visitor, page: Page(url: page)) }
        case .survey(let key, let score, let comment):
            guard let visitor = visitors[key], let conversation = try store.inbox(of: visitor).conversation else {
                return
            }
            try store.answerSurvey(conversation.id, score: score, comment: comment)
        case .reply(let conversation, let text):
            _ = try store.reply(to: conversation, text, by: staff.colleague.id)
        case .end(let conversation):
            try store.end(conversation, by: staff.colleague.id)
        }
    }
}
