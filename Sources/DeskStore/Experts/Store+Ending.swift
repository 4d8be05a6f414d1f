import DeskCore

/// Whether the visitor is asked for a verdict. (desk.md 4.4)
package enum SurveyOffer: Sendable, Equatable {
    /// As the mission has it.
    case offer
    case decline(reason: String?)
}

/// What the visitor is told in the same stroke as an end or a transfer, and what becomes of the draft then.
package struct LastWords: Sendable, Equatable {
    /// To the visitor, in this order. Their ids are chosen by whoever says them: told again, they are told once.
    package var messages: [(id: MessageID, text: String)] = []
    /// Clears the draft, if it is one of these.
    package var drafts: [String] = []

    package init(messages: [(id: MessageID, text: String)] = [], drafts: [String] = []) {
        self.messages = messages
        self.drafts = drafts
    }

    package static func == (left: LastWords, right: LastWords) -> Bool {
        left.drafts == right.drafts && left.messages.elementsEqual(right.messages, by: ==)
    }
}

extension Store {
    /// Ends it. Without `tags` it keeps those it has; `newTags` are made first; `other` is the free text that always
    /// satisfies a mission that requires a tag. All of it or nothing: a refused end has told the visitor nothing. (desk.md 4)
    package func end(
        _ conversation: ConversationID, tags: [TagID]? = nil, newTags: [String] = [], other: String? = nil,
        note: String? = nil, survey: SurveyOffer = .offer, saying words: LastWords = LastWords(), by expert: ExpertID
    ) throws(StoreError) {
        try write { transaction in
            try transaction.say(words, in: conversation, by: expert)
            var state = try transaction.conversation(conversation)
            let mission = try transaction.mission(state.mission)
            let chosen = try tags.map { try transaction.tags($0, new: newTags, of: mission.id) }
            var end = Command.End(by: expert, tags: chosen, policy: mission.tagPolicy)
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
    /// Tells the visitor, and clears the draft that was told or is given up.
    func say(_ words: LastWords, in conversation: ConversationID, by expert: ExpertID) throws {
        for message in words.messages {
            let text = try Text.message(message.text)
            if let known = try self.message(message.id) {
                try known.mustBe(.spoken, by: .expert(expert), in: conversation)
            } else {
                _ = try reply(text, id: message.id, in: conversation, by: expert)
            }
        }
        if !words.drafts.isEmpty { try clearDraft(conversation, expert, over: words.drafts) }
    }

    /// Those that exist, and those to be made. Who is quick may name one as new before the list of all was there: then
    /// that one is meant.
    func tags(_ ids: [TagID], new paths: [String], of mission: MissionID) throws -> [Tag] {
        let made = try paths.map { path -> Tag in
            let known = try Tag.normalise(path).flatMap { path in
                try database.first(
                    "SELECT \(Tag.columns) FROM tag WHERE mission = ? AND path = ? AND archived = 0", [mission, path]
                ) { try Tag(&$0) }
            }
            return try known ?? addTag(path, to: mission)
        }
        return try ids.map(tag) + made
    }

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
