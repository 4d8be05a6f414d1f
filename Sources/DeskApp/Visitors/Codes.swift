import DeskCore
import DeskStore

/// Stable words for scripts: never translated, never renamed.
extension Refusal {
    var code: String {
        switch self {
        case .ended: "ended"
        case .notEnded: "not_ended"
        case .heldBy: "held_by_another"
        case .queued: "queued"
        case .notQueued: "not_queued"
        case .notSnoozed: "not_snoozed"
        case .alreadyYours: "already_yours"
        case .past: "past"
        case .tagRequired: "tag_required"
        case .tagArchived: "tag_archived"
        case .tagOfAnotherMission: "tag_of_another_mission"
        case .nothingToUndo: "nothing_to_undo"
        case .tooLateToUndo: "too_late_to_undo"
        case .scoreOutOfRange: "score_out_of_range"
        case .surveyNotOffered: "survey_not_offered"
        case .surveyAnswered: "survey_answered"
        case .openConversations: "open_conversations"
        case .emptyMessage: "empty_text"
        case .messageTooLong: "text_too_long"
        case .messageIDTaken: "id_taken"
        case .blocked: "blocked"
        case .mailStopped: "mail_stopped"
        case .erased: "erased"
        }
    }
}

extension StoreError {
    var code: String {
        switch self {
        case .newerVersion: "newer_version"
        case .notADatabase: "not_a_database"
        case .damaged, .differs: "damaged"
        case .readOnly: "read_only"
        case .diskFull: "disk_full"
        case .busy: "busy"
        case .cannotOpen, .refusedByMachine: "cannot_open"
        case .failed: "failed"
        case .exists: "exists"
        case .ownFile: "own_file"
        case .notAFile: "not_a_file"
        case .linked: "linked"
        case .foreignLog: "foreign_log"
        case .replaced: "replaced"
        case .openElsewhere: "open_elsewhere"
        case .refused(let refusal): refusal.code
        case .notFound(let kind, _): "unknown_\(kind.rawValue)"
        case .ambiguous: "ambiguous"
        case .invalid(let kind, _): "invalid_\(kind.rawValue)"
        case .taken: "taken"
        case .archived: "archived"
        case .inUse: "in_use"
        case .notEmpty: "not_empty"
        case .cancelled: "cancelled"
        }
    }
}
