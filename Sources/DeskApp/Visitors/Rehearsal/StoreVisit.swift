import DeskCore
import DeskStore

/// A visit that goes straight to the store.
final class StoreVisit: Visit {
    private let store: Store
    private let visitor: VisitorID
    private var conversation: ConversationID?
    let descriptor: Int32? = nil

    init(_ key: String, name: String, on mission: MissionID, store: Store) throws {
        self.store = store
        visitor = try store.arrive(key, on: mission, name: name)
    }

    func listen() {}

    func standing() throws -> Standing {
        guard let conversation, case let state = try store.conversation(conversation) else { return Standing() }
        var standing = Standing(
            isWaiting: state.waitingSince != nil, unseen: state.unseen, answeredAt: state.lastExpertAt)
        if case .ended = state.phase { standing.isEnded = true }
        switch state.survey {
        case .offered(let from) where from <= store.world.now(): standing.survey = .offered
        case .offered, .none: break
        case .declined, .answered: standing.survey = .over
        }
        return standing
    }

    func write(_ text: String, id: MessageID) throws -> Bool {
        let receipt = try store.write(text, id: id, by: visitor)
        conversation = receipt.conversation
        return receipt.isNew
    }

    func see() throws {
        if let conversation { try store.seen(conversation) }
    }

    func judge(_ score: Int) throws {
        if let conversation { try store.answerSurvey(conversation, score: score) }
    }

    func renew() throws { try store.renew(visitor) }

    func leave() throws { try store.leave(visitor) }
}
