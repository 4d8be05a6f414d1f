import DeskCore

/// Somebody who visits the shop: who they are, how they behave, and the scenes they bring, one after the other.
struct Role: Sendable {
    let key: String
    let name: String
    var language: Language = .english
    /// After the curtain rises.
    let entrance: Duration
    let temper: Temper
    let scenes: [Scene]
}

/// How quickly somebody writes and how long they put up with silence.
struct Temper: Sendable {
    /// Seconds from reading an answer to writing the next line.
    let thinking: ClosedRange<Double>
    /// Silence after which they say something.
    let patience: Duration

    static let quick = Temper(thinking: 1.5...4, patience: .seconds(75))
    static let even = Temper(thinking: 4...9, patience: .seconds(120))
    static let slow = Temper(thinking: 14...26, patience: .minutes(5))
}

/// One matter that a visitor comes with.
struct Scene: Sendable {
    let page: String
    /// Written one after the other without waiting.
    let opening: [String]
    /// Answers to what the expert may ask, in any order; each is given once.
    var hints: [Hint] = []
    /// What is said to the answers that no hint fits, in turn.
    var flow: [Beat] = []
    /// Said when nobody answers, in turn.
    var impatience: [String] = []
    /// What comes to their mind while the conversation is snoozed.
    var afterthought: Afterthought?
    /// At the end; nil for those who never answer a survey.
    var verdict: Verdict?
}

/// An answer to a question that is known by its words.
struct Hint: Sendable {
    /// Lower case; any of them in the expert's text is enough.
    let words: [String]
    let answer: String

    init(_ words: String..., answer: String) {
        self.words = words
        self.answer = answer
    }
}

enum Beat: Sendable, Equatable {
    case say(String)
    /// Closes the page without a word, and is back after so many seconds with a line.
    case leave(seconds: Double, thenSay: String)
    /// Says nothing more to this answer.
    case silence
}

struct Afterthought: Sendable {
    let seconds: ClosedRange<Double>
    let text: String
}

struct Verdict: Sendable {
    /// When all went well: waiting and being cut short take from it.
    let score: Int
    var comment: String?
}
