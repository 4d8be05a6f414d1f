/// Whether "Can I help you with anything else?" was asked. (desk.md 4.1)
package enum ClosingQuestion {
    /// True when one of the expert's last messages (those since the visitor's last turn but one) asks `question`, or asks
    /// in common words whether there is anything else. Messages that follow one another are one turn.
    package static func wasAsked(in messages: [Message], question: Phrase) -> Bool {
        var visitorTurns = 0
        var isVisitorsTurn = false
        for message in messages.reversed() where message.kind == .spoken {
            if message.author == .visitor {
                if !isVisitorsTurn { visitorTurns += 1 }
                if visitorTurns > 1 { return false }
            } else if asks(message.text, question) {
                return true
            }
            isVisitorsTurn = message.author == .visitor
        }
        return false
    }

    private static func asks(_ text: String, _ question: Phrase) -> Bool {
        let text = folded(text)
        let own = [question.english, question.french].map(folded).filter { !$0.isEmpty }
        return (own + commonWords).contains { text.contains($0) }
    }

    private static let commonWords = [
        "anything else", "something else i can", "any other question", "autre chose", "autres questions",
        "autre question",
    ]

    /// Letters and digits only, lower case, single blanks: typography doesn't matter.
    private static func folded(_ text: String) -> String {
        text.lowercased().split { !$0.isLetter && !$0.isNumber }.joined(separator: " ")
    }
}
