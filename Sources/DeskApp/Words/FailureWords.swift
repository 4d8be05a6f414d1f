import DeskFaults
import DeskUI

/// What went wrong, and what to do.
struct FailureWords: Sendable {
    // Of commands.
    let unknownCommand: @Sendable (_ name: String, _ didYouMean: String?) -> String
    let atOnlyReads: String
    /// `--help` among other arguments.
    let helpStandsAlone: @Sendable (String) -> String
    let unknownOption: @Sendable (_ option: String, _ meant: String) -> String
    /// An option that names no file.
    let emptyPath: @Sendable (_ option: String) -> String
    let badLimit: @Sendable (ClosedRange<Int>) -> String
    let noDatabase: @Sendable (_ path: String) -> String
    let noBackup: @Sendable (_ path: String) -> String
    let noExpertYet: String
    let whichExpert: @Sendable (_ known: [String], _ config: String) -> String
    /// `config` is the file that names them; nil where `--expert` does.
    let unknownExpert: @Sendable (_ handle: String, _ config: String?, _ known: [String]) -> String
    let whichMission: @Sendable ([String]) -> String
    let noMissionYet: String
    /// The paths that exist.
    let tagRequired: @Sendable ([String]) -> String
    /// A tag that isn't there: the nearest one, and how to add it, to which mission where there are several.
    let unknownTag: @Sendable (String, _ didYouMean: String?, _ mission: String?) -> String
    let argumentsNotUTF8: String
    let textOrCanned: String
    /// Variables of a prepared answer, in their braces.
    let unfilled: @Sendable ([String]) -> String
    let emptyText: String
    let textHasNUL: String
    let textNotUTF8: String
    let textTooLong: String
    let cannotRead: @Sendable (_ path: String, _ reason: String) -> String
    let isADevice: String
    let endlessLine: String
    let cannotWrite: @Sendable (_ path: String, _ reason: String) -> String
    let forOrUntil: String
    /// After what can't be read, if anything was written.
    let timeWanted: @Sendable (TimeFault.Wanted) -> String
    let cannotReadTime: @Sendable (_ part: String) -> String
    /// What stands where a command takes nothing more.
    let strayArgument: @Sendable (StrayArgument) -> String
    let toOrGroup: String
    /// An expert of no group; the conversation's group.
    let notInGroup: @Sendable (_ expert: String, _ group: String) -> String
    let languageAlone: String
    let nothingToSet: String
    let badSpeed: String
    let badSwitch: @Sendable (String) -> String
    let linesFailed: @Sendable (Int) -> String
    let notATerminal: String
    let demoIsItsOwn: String
    let noServiceProgram: @Sendable (_ path: String) -> String
    let serviceFailed: @Sendable (_ why: String, _ log: String) -> String
    /// The desk had to leave what was typed in a file, or on the terminal.
    let typedIsIn: @Sendable (_ path: String) -> String
    let typedIsThis: String

    // Of the rules: what the screen says, and more where names are known.
    let screen: Words.Errors
    let heldBy: @Sendable (String) -> String
    let tagArchived: @Sendable (String) -> String
    let tagOfAnotherMission: @Sendable (String) -> String
    /// After an action of `[keys]` that isn't one: the nearest.
    let whichAction: @Sendable (String?) -> String

    // Of the database and the config.
    let faults: FaultWords

    // Of times and of the machine.
    let zoneUnknown: @Sendable (String) -> String
    let zoneDamaged: @Sendable (String) -> String
    let outputFailed: @Sendable (String) -> String
}
