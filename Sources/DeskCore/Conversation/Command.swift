/// What somebody or some rule wants of a conversation. `Conversation.decide` allows it, as events, or refuses it.
package enum Command: Sendable, Equatable {
    // The visitor's side.
    case visitorWrites(MessageID)
    case visitorEnds(survey: SurveyChoice)
    /// The visitor is erased on request: what is under way ends, and nobody is asked anything. (1.5)
    case erase
    /// The visitor's page has the expert's messages up to this one.
    case deliver(through: MessageID)
    /// The visitor saw them; `left` later ones are unseen.
    case see(through: MessageID, left: Int)
    case answerSurvey(score: Int, comment: MessageID?)

    // The expert's side.
    case reply(MessageID, by: ExpertID)
    case note(MessageID, by: ExpertID, kind: Message.Kind = .note)
    case take(by: ExpertID)
    case snooze(by: ExpertID, until: Instant, keep: Bool)
    case wake(by: ExpertID)
    case transfer(by: ExpertID, to: Destination, comment: MessageID?)
    case end(End)
    case tag([Tag], by: ExpertID)
    case acknowledge(by: ExpertID)
    case undo(by: ExpertID)
    /// Of its visitor.
    case block(by: ExpertID)
    case unblock(by: ExpertID)

    // The rules' side: sections 5.6, 6.1, 6.5 and 2.6.
    case snoozeIsOver
    case assign(to: ExpertID)
    /// Its expert has been away for 24 h; `heir` is the colleague who gets it, if there is one.
    case inherit(by: ExpertID?)
    case mail

    /// Where a transfer goes. The store has made sure that the expert is of `group`.
    package enum Destination: Sendable, Equatable {
        case expert(ExpertID, group: GroupID)
        case group(GroupID)
    }

    /// What the end dialog gathered.
    package struct End: Sendable, Equatable {
        package var by: ExpertID
        /// All it shall have; nil keeps those it has.
        package var tags: [Tag]?
        /// The free text of the tag `other`.
        package var other: MessageID?
        package var note: MessageID?
        package var survey: SurveyChoice
        package var policy: TagPolicy

        package init(
            by: ExpertID, tags: [Tag]? = nil, other: MessageID? = nil, note: MessageID? = nil,
            survey: SurveyChoice = .offer, policy: TagPolicy = .optional
        ) {
            self.by = by
            self.tags = tags
            self.other = other
            self.note = note
            self.survey = survey
            self.policy = policy
        }
    }

    package enum SurveyChoice: Sendable, Equatable {
        case offer
        /// By the expert's choice, with a reason; or because the mission has no survey, without.
        case decline(reason: MessageID?)
    }
}

/// Why a command is not allowed. The edges put it into words.
package enum Refusal: Error, Sendable, Equatable {
    /// It has ended: nothing but tags, notes and the survey can change.
    case ended
    case notEnded
    /// It is on this colleague's desk, or snoozed by them.
    case heldBy(ExpertID)
    /// No expert holds it: take it first.
    case queued
    case notQueued
    case notSnoozed
    case alreadyYours
    /// The instant is not in the future.
    case past
    /// The mission wants a tag, or `other` with a text. (desk.md 4.2)
    case tagRequired
    case tagArchived(TagID)
    /// The tag belongs to another mission.
    case tagOfAnotherMission(TagID)
    case nothingToUndo
    /// The five seconds are over. (4.6)
    case tooLateToUndo
    case scoreOutOfRange
    case surveyNotOffered
    case surveyAnswered
    /// The expert has as many open conversations, and may not leave. (6.7)
    case openConversations(Int)
    case emptyMessage
    /// The text is longer than `Message.limit` bytes.
    case messageTooLong
    /// The message's id is that of a message of another conversation or author.
    case messageIDTaken
    /// The visitor is blocked: what they write is not taken. (rules 2.20)
    case blocked
    /// The owner of the address wants no mails. (2.23)
    case mailStopped
    /// The visitor was erased on request: nothing more is written about them. (1.5)
    case erased
}
