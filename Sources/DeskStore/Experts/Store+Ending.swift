import DeskCore

/// Whether the visitor is asked for a verdict. (desk.md 4.4)
package enum SurveyOffer: Sendable, Equatable {
    /// As the mission has it.
    case offer
    case decline(reason: String?)
}

extension Store {
    /// Ends it. Without `tags` it keeps those it has; `other` is the free text that always satisfies a mission that
    /// requires a tag. (desk.md 4)
    package func end(
        _ conversation: ConversationID, tags: [TagID]? = nil, other: String? = nil, note: String? = nil,
        survey: SurveyOffer = .offer, by expert: ExpertID
    ) throws(StoreError) {
        try write { transaction in
            var state = try transaction.conversation(conversation)
            let mission = try transaction.mission(state.mission)
            var end = Command.End(by: expert, tags: try tags?.map(transaction.tag), policy: mission.tagPolicy)
            let author = Author.expert(expert)
            end.other = try transaction.store(other, kind: .otherTag, by: author, in: conversation)
            end.note = try transaction.store(note, kind: .endNote, by: author, in: conversation)
            end.survey = try transaction.choice(survey, of: mission, by: author, in: conversation)
            try transaction.perform(.end(end), on: &state)
            try transaction.serveQueues()
        }
    }
}

extension Transaction {
    fileprivate func choice(
        _ survey: SurveyOffer, of mission: Mission, by author: Author, in conversation: ConversationID
    ) throws -> Command.SurveyChoice {
        switch survey {
        case .offer: return mission.offersSurvey ? .offer : .decline(reason: nil)
        case .decline(let reason):
            return .decline(
                reason: try store(reason, kind: .noSurveyReason, by: author, in: conversation))
        }
    }
}
