import DeskCore

/// What the commands say. One stored property or function a phrase, no defaults: a missing phrase doesn't compile.
struct CommandWords: Spoken {
    let help: HelpWords
    let parsing: ParsingWords
    let failures: FailureWords
    let lists: ListWords
    let work: WorkWords
    let guards: GuardWords

    static let english = CommandWords(
        help: .english, parsing: .english, failures: .english, lists: .english, work: .english,
        guards: .english)
    static let french = CommandWords(
        help: .french, parsing: .french, failures: .french, lists: .french, work: .french,
        guards: .french)
}
