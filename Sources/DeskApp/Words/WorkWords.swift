/// What the working commands say of themselves: progress, results, the check of the house.
struct WorkWords: Sendable {
    let replied: @Sendable (String) -> String
    let noted: @Sendable (String) -> String
    let endedNow: @Sendable (String) -> String
    let snoozedUntil: @Sendable (_ id: String, _ until: String, _ span: String) -> String
    let returnsToYou: String
    let goesToGroup: @Sendable (String) -> String
    let takenFirst: String
    let wokenNow: @Sendable (String) -> String
    let transferredTo: @Sendable (_ id: String, _ to: String) -> String
    let colleagueAway: @Sendable (_ name: String, _ by: String) -> String
    let colleagueFull: @Sendable (String) -> String
    let takenNow: @Sendable (String) -> String
    let statusIs: @Sendable (_ handle: String, _ status: String, _ load: Int, _ capacity: Int) -> String
    /// Whose, where there are several.
    let deskIsClosed: @Sendable (String?) -> String
    let added: @Sendable (String) -> String
    /// A new expert, and the groups there are.
    let inNoGroup: @Sendable (String, [String]) -> String
    let changed: @Sendable (String) -> String
    let removed: @Sendable (String) -> String
    let archived: @Sendable (String) -> String
    let backInUse: @Sendable (String) -> String
    /// Of an archived expert: open conversations, and the desk.
    let stillHolds: @Sendable (Int) -> String
    let deskStillOpen: String

    let checked: String
    let verified: @Sendable (_ conversations: Int) -> String
    let differs: @Sendable (_ differences: Int, _ conversations: Int) -> String
    let copied: String
    let erased: @Sendable (_ conversations: Int, _ messages: Int) -> String
    let erasedBefore: String
    /// Of somebody who had been erased before: texts that were still there.
    let erasedSince: @Sendable (_ texts: Int) -> String
    let eraseTakesDigits: @Sendable (_ digits: Int) -> String
    /// Another desk of the same expert is still open.
    let leftOneDesk: String
    /// The words are still in this file.
    let erasedLater: @Sendable (_ path: String) -> String
    let backedUp: @Sendable (_ path: String) -> String
    let restored: @Sendable (_ path: String, _ conversations: Int, _ messages: Int, _ kept: String?) -> String
    let interrupted: String

    let rehearsed: String
    let rehearsal: @Sendable (_ dialogues: Int, _ messages: Int, _ skipped: Int) -> String
    let badDialogue: @Sendable (_ line: Int, _ fault: String) -> String
    let dialogueFaults: DialogueFaultWords
    let wire: WireWords

    /// The address of the shop to try the chat in, before the desk takes the screen; and the path of the page in this language.
    let shopIsAt: @Sendable (_ address: String) -> String
    let shopPath: String
    /// Whom the demo greets where the login has no name.
    let you: String
    /// What was written to start the program.
    let demoEnded: @Sendable (_ program: String) -> String
    let serviceStopped: String
    let receive: ReceiveWords
    let doctor: DoctorWords
}

/// What can be wrong with a line of recorded dialogues.
struct DialogueFaultWords: Sendable {
    let notJSON: String
    let field: @Sendable (String) -> String
    let order: String
    let textTooLong: String
    let empty: String
}

/// What can be wrong with a line of `receive`.
struct ReceiveWords: Sendable {
    let tooLong: String
    let notUTF8: String
    let notJSON: @Sendable (_ byte: Int?) -> String
    let tooDeep: String
    let notAnObject: String
    let unknownOp: @Sendable (_ ops: String) -> String
    let missing: @Sendable (_ field: String) -> String
    let badField: @Sendable (_ field: String) -> String
    let unknownField: @Sendable (_ field: String) -> String
    let unknownVisitor: String
    /// Behind what is wrong with a field that may be left out.
    let leftOut: String
}

/// The check of the house.
struct DoctorWords: Sendable {
    let program: String
    let system: String
    let config: String
    let database: String
    let file: String
    let integrity: String
    let lock: String
    let space: String
    let counts: String
    let language: String
    let terminal: String
    let zone: String
    let fine: String
    let problems: @Sendable (Int) -> String

    let configMissing: @Sendable (String) -> String
    let expert: String
    let experts: String
    /// Experts, and the first group there is.
    let withoutGroup: @Sendable ([String], _ group: String?) -> String
    let mail: String
    /// The unit.
    let mebibytes: String
    let noMailCommand: @Sendable (_ waiting: Int) -> String
    let noMailProgram: @Sendable (_ program: String) -> String
    let mailReadsRecipients: String
    let mailWithoutCommand: @Sendable (_ from: String) -> String
    let databaseIs: @Sendable (_ path: String, _ sqlite: String, _ schema: String) -> String
    let databaseMissing: @Sendable (String) -> String
    let tooOpen: @Sendable (_ path: String, _ mode: String, _ command: String) -> String
    let tooClosed: @Sendable (_ path: String, _ mode: String, _ command: String) -> String
    /// Of the files beside the database.
    let wrongMode: @Sendable (_ path: String, _ mode: String, _ command: String) -> String
    let wrongOwner: @Sendable (_ path: String, _ command: String) -> String
    let layout: String
    /// What is missing or changed in the database's layout.
    let layoutDiffers: @Sendable (_ parts: [String], _ path: String) -> String
    /// The same where a command makes it as it must be.
    let layoutMends: @Sendable (_ parts: [String], _ path: String, _ command: String) -> String
    let unsaved: String
    /// Files with what was typed at a desk that had to end and could not be stored.
    let unsavedFiles: @Sendable (_ files: [String]) -> String
    let twins: String
    let twinNames: @Sendable (_ names: [String]) -> String
    let erasing: String
    let stillErasing: @Sendable (_ path: String, _ since: String) -> String
    let forOwnerAlone: String
    let forItsGroup: String
    let intact: String
    let notIntact: @Sendable (_ damage: String, _ path: String) -> String
    let unlocked: String
    let locked: @Sendable (_ path: String) -> String
    let holds: @Sendable (_ conversations: Int, _ messages: Int, _ experts: Int) -> String
    let fileSizes: @Sendable (_ database: String, _ log: String) -> String
    let languageIs: @Sendable (_ language: String, _ from: String) -> String
    let codesetNotUTF8: @Sendable (String) -> String
    let terminalUnset: String
    let terminalUnknown: @Sendable (String) -> String
    let notATerminal: String
    let lowSpace: @Sendable (_ left: String, _ path: String) -> String
}
