import DeskCore

/// What a letter says, in the visitor's language: a missing phrase doesn't compile.
struct LetterWords: Spoken {
    /// Of the expert's name, or the mission's where several answered.
    let subject: @Sendable (String) -> String
    /// Of the expert and the mission.
    let answered: @Sendable (String, String) -> String
    /// Of the mission, where several answered or nobody's name is known.
    let manyAnswered: @Sendable (String) -> String
    /// Follows who wrote a message.
    let says: String
    /// In place of the rest of a long message.
    let cut: String
    let more: @Sendable (Int) -> String
    let readOn: String
    /// The same where a link can have words of its own.
    let readOnLink: String
    let validity: @Sendable (Int) -> String
    let automatic: String
    /// Why this mail came, of the mission.
    let reason: @Sendable (String) -> String
    let unsubscribe: String
    let unsubscribeLink: String

    static let english = LetterWords(
        subject: { "\($0) answered you" },
        answered: { "\($0) from \($1) answered you." },
        manyAnswered: { "\($0) answered you." },
        says: ":",
        cut: "... (cut here, the rest is on the site)",
        more: { $0 == 1 ? "One more message waits on the site." : "\($0) more messages wait on the site." },
        readOn: "Read on and answer:",
        readOnLink: "Read on and answer",
        validity: {
            "The link is for you alone. It works for \($0 == 1 ? "one day" : "\($0) days"), until the conversation ends."
        },
        automatic: "This is an automatic mail: answers to it are not read.",
        reason: { "You get it because this address was left in the chat of \($0)." },
        unsubscribe: "No more mails:",
        unsubscribeLink: "No more mails")

    static let french = LetterWords(
        subject: { "\($0) vous a répondu" },
        answered: { "\($0), de \($1), vous a répondu." },
        manyAnswered: { "\($0) vous a répondu." },
        says: "\u{A0}:",
        cut: "... (coupé ici, la suite est sur le site)",
        more: { $0 == 1 ? "Un autre message attend sur le site." : "\($0) autres messages attendent sur le site." },
        readOn: "Lire la suite et répondre\u{A0}:",
        readOnLink: "Lire la suite et répondre",
        validity: {
            "Ce lien vous est personnel. Il fonctionne pendant \($0 <= 1 ? "un jour" : "\($0) jours"), jusqu’à la fin de la conversation."
        },
        automatic: "Ce message est automatique\u{A0}: les réponses ne sont pas lues.",
        reason: { "Vous le recevez parce que cette adresse a été laissée dans la discussion de \($0)." },
        unsubscribe: "Ne plus recevoir de messages\u{A0}:",
        unsubscribeLink: "Ne plus recevoir de messages")
}
