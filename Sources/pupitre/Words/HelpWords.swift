/// The help texts of the commands.
struct HelpWords: Sendable {
    let pupitre: String
    let discussion: String
    let conversations: String
    let administration: String
    let visitorsSide: String
    let upkeep: String

    // The values' names.
    let file: String
    let when: String
    let words: String
    let text: String
    let reason: String

    // Global options.
    let database: String
    let config: String
    let expert: String
    let at: String
    let json: String

    // Commands.
    let desk: String
    let demo: String
    let list: String
    let listState: String
    let listMine: String
    let limit: String
    let show: String
    let why: String
    let search: String
    let reply: String
    let replyText: String
    let note: String
    let end: String
    let endTag: String
    let endOther: String
    let endNote: String
    let endNoSurvey: String
    let snooze: String
    let snoozeFor: String
    let snoozeUntil: String
    let snoozeNoKeep: String
    let wake: String
    let transfer: String
    let transferTo: String
    let transferToGroup: String
    let transferComment: String
    let take: String
    let status: String
    let statusValue: String
    let id: String
    let mission: String

    let experts: String
    let groups: String
    let missions: String
    let tags: String
    let canned: String
    let add: String
    let listAll: String
    let rename: String
    let archive: String
    let undoArchive: String
    let removeCanned: String
    let tagSet: String
    let set: String
    let handle: String
    let newHandle: String
    let name: String
    let group: String
    let capacity: String
    let member: String
    let remove: String
    let tagPolicy: String
    let mayAddTags: String
    let survey: String
    let asynchronous: String
    let closingQuestion: String
    let closingMessage: String
    let phraseLanguage: String
    let path: String

    let rehearseMission: String
    let receive: String
    let receiveFile: String
    let rehearse: String
    let rehearseFile: String
    let speed: String
    let rehearseLimit: String
    let wait: String
    let patience: String
    let withAnswers: String
    let stats: String
    let statsBy: String
    let statsTag: String
    let statsSince: String
    let format: String
    let verify: String
    let backup: String
    let backupFile: String
    let force: String
    let doctor: String
}
