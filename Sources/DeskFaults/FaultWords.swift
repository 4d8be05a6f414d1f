import DeskConfig
import DeskCore
import DeskStore

/// What both programs say when the database or the config is not as it must be: what is wrong, and what to do.
package struct FaultWords: Spoken {
    /// Between a file's name and what is wrong in it.
    let colon: String

    // Why a file can't be read or written.
    let notThere: String
    /// A part of its path is none.
    let noFolder: String
    let notPermitted: String
    let cannotBeWritten: String
    let isFolder: String
    let noSpace: String
    let mayNotGrow: String
    let tooManyFiles: String
    let deviceFails: String
    let linksInCircle: String
    let nameTooLong: String

    // Of the store.
    let newerVersion: @Sendable (String) -> String
    let notADatabase: @Sendable (String) -> String
    let damaged: @Sendable (String, String) -> String
    /// A backup, and how many differences there are.
    let differs: @Sendable (String, Int) -> String
    let readOnly: @Sendable (String) -> String
    let diskFull: @Sendable (String) -> String
    let busy: @Sendable (String) -> String
    let cannotOpen: @Sendable (String, String) -> String
    let failed: @Sendable (String, String) -> String
    let fileExists: @Sendable (_ path: String) -> String
    let ownFile: @Sendable (_ path: String) -> String
    let notAFile: @Sendable (_ path: String) -> String
    let linked: @Sendable (_ path: String) -> String
    let foreignLog: @Sendable (_ path: String) -> String
    let replaced: @Sendable (_ path: String) -> String
    let openElsewhere: @Sendable (_ path: String, _ process: Int32) -> String
    let notFound: @Sendable (StoreError.Kind, String) -> String
    let ambiguous: @Sendable (StoreError.Kind, String, [String]) -> String
    let invalid: @Sendable (StoreError.Kind, String) -> String
    let taken: @Sendable (StoreError.Kind, String) -> String
    let archived: @Sendable (StoreError.Kind, String) -> String
    /// A group, and the missions whose it is.
    let inUse: @Sendable (StoreError.Kind, String, [String]) -> String
    let notEmpty: String
    let cancelled: String

    // Of the config.
    let configUnreadable: @Sendable (String, String) -> String
    let configTooLong: @Sendable (String) -> String
    let configNotText: @Sendable (_ path: String, _ line: Int) -> String
    let configHasNUL: @Sendable (_ path: String, _ line: Int) -> String
    let configNotAValue: @Sendable (_ key: String, _ value: String) -> String
    let configNoValue: @Sendable (_ key: String) -> String
    let configSetTwice: @Sendable (_ key: String, _ first: Int) -> String
    let configUnclosed: @Sendable (_ sign: String) -> String
    let configStrangeBlank: String
    let configSyntax: @Sendable (_ line: Int, _ column: Int) -> String
    let configUnknownKey: @Sendable (_ key: String, _ didYouMean: String?) -> String
    let configWrongType: @Sendable (_ key: String, SettingsError.Expected) -> String
    let configNotAllowed: @Sendable (_ key: String, _ value: String, _ allowed: [String]) -> String
    let configInvalid: @Sendable (_ key: String, _ value: String, _ examples: [String]) -> String
    let configOutOfRange: @Sendable (_ key: String, _ value: Int, ClosedRange<Int>) -> String
    let configNotADuration: @Sendable (_ key: String, _ value: String) -> String
    let configLine: @Sendable (Int) -> String
    /// A key that is of no use without another.
    /// An hour that isn't after another key's; or, late, not before it.
    let configOutOfOrder:
        @Sendable (_ key: String, _ value: String, _ other: String, _ hour: String, _ isLate: Bool) -> String
    let configSameAddress: @Sendable (_ key: String, _ other: String, _ address: String) -> String
    let configNeeds: @Sendable (_ key: String, _ other: String) -> String

    /// What has a handle, for which there is a rule.
    static func isHandled(_ kind: StoreError.Kind) -> Bool {
        switch kind {
        case .expert, .group, .mission, .canned: true
        default: false
        }
    }
}
