import DeskCore

/// Who comes to the demo's shop, which prints photos, develops films and sells second-hand cameras.
enum Cast {
    /// All of them but one write the expert's language.
    static func all(_ language: Language) -> [Role] {
        switch language {
        case .english: [nadia, priya, camille, olu, mei, hal, walter, bo]
        case .french: [lucie, manon, emma, idrissa, meiInFrench, halInFrench, lucien, boInFrench]
        }
    }

    /// What the colleague says, in turn.
    static func colleagueLines(_ language: Language) -> [String] {
        switch language {
        case .english:
            [
                "Hello, Sam from the photo lab. I have read your conversation, so you need not start again.",
                "For a print that large I would take the matte paper, and at least 180 pixels an inch. Yours is fine.",
                "I have put a note on your order: we print a test strip first. Can I help you with anything else?",
            ]
        case .french:
            [
                "Bonjour, Sam, du laboratoire. J’ai lu votre conversation, inutile de tout reprendre.",
                "Pour un tirage de cette taille je prendrais le papier mat, à 180 points par pouce au moins.",
                "J’ai mis une note sur votre commande. Puis-je vous aider pour autre chose ?",
            ]
        }
    }

    /// Quick, and within two seconds of the start.
    static let nadia = Role(
        key: "nadia", name: "Nadia Brunner", entrance: .milliseconds(300), temper: .quick,
        scenes: [
            Scene(
                page: "/orders/4417",
                opening: ["Hi! My prints came today and two of them have a bent corner :("],
                hints: [
                    Hint("order", "number", "reference", answer: "It's order 4417."),
                    Hint(
                        "photo", "picture", "send me", answer: "I put them on the order page just now. Do you see them?"
                    ),
                    Hint(
                        "address", "same place",
                        answer: "Same address as before, please. The bell says Brunner, second floor."),
                    Hint("which", answer: "The two 20x30 ones, the lake and the dog."),
                ],
                flow: [
                    .say("Can you print them again? They're a present for Sunday."),
                    .say("Sunday is my dad's birthday, so Saturday at the latest would be great."),
                    .say("Perfect, thank you so much!"),
                    .silence,
                ],
                impatience: ["Are you there?", "I'd just like to know if you can print them again."],
                verdict: Verdict(score: 5, comment: "Fast and kind.")),
            Scene(
                page: "/prints/books",
                opening: ["Hello again, it's Nadia. Do you make photo books too?"],
                hints: [Hint("page", "how many", answer: "About 40 pages, square if possible.")],
                flow: [.say("And how long would that take?"), .say("Good, I'll put one together tonight. Bye!")],
                impatience: ["Hello?"], verdict: Verdict(score: 5)),
        ])

    /// Leaves when answered, and comes back.
    static let priya = Role(
        key: "priya", name: "Priya Nair", entrance: .seconds(9), temper: .even,
        scenes: [
            Scene(
                page: "/film",
                opening: ["Do you still develop 120 film? Black and white."],
                hints: [
                    Hint("how many", "rolls", answer: "Six rolls. One of them is ten years old, is that a problem?"),
                    Hint("push", "iso", "speed", answer: "Shot at 400, developed at 400 please."),
                ],
                flow: [
                    .leave(seconds: 35, thenSay: "Sorry, I was on the train. Can I drop the films off on Thursday?"),
                    .say("Before noon then. Do I need an appointment?"),
                    .say("Wonderful. See you on Thursday."),
                ],
                impatience: ["No hurry, but is anybody there?"],
                verdict: Verdict(score: 4, comment: "Answered while I was offline, and I found it when I came back."))
        ])

    /// Has to look something up, and writes when the conversation is snoozed.
    static let olu = Role(
        key: "olu", name: "Olu Adeyemi", entrance: .seconds(38), temper: .even,
        scenes: [
            Scene(
                page: "/repair",
                opening: [
                    "Good day. The shutter of the camera I bought from you in May sticks.",
                    "It is at home, I can look up the serial number if you give me a while.",
                ],
                hints: [
                    Hint("warranty", "receipt", "invoice", answer: "I have the receipt, yes. It says 12 months."),
                    Hint("model", "which camera", answer: "It's the small rangefinder, the chrome one."),
                ],
                flow: [
                    .say("All right, I'll look for the number. Give me a moment, please."),
                    .say("Good. I'll bring it in this week, then."),
                    .say("Thank you for your help."),
                    .silence,
                ],
                impatience: ["Still here. Take your time."],
                afterthought: Afterthought(seconds: 12...18, text: "Found it! The serial number is RF-20931."),
                verdict: Verdict(score: 5, comment: "Nobody rushed me."))
        ])

    /// Wants somebody who knows: a case for a transfer.
    static let mei = Role(
        key: "mei", name: "Mei Tanaka 田中", entrance: .seconds(70), temper: .even,
        scenes: [
            Scene(
                page: "/prints/fine-art",
                opening: ["Hello, I'd like a 1 m print from a scanned negative. Is there somebody from the photo lab?"],
                hints: [
                    Hint(
                        "sam from", "laborato", "photo lab. i",
                        answer: "Oh good, you're the one I need! Which paper would you take?"),
                    Hint("test strip", answer: "A test strip is a very good idea. No, that's all, thank you!"),
                    Hint("matte", answer: "Matte it is. It's 8000 pixels wide, by the way."),
                    Hint(
                        "transfer", "colleague", "hand you", "pass you",
                        answer: "Yes please, I'll wait for your colleague."),
                    Hint("size", "resolution", "pixel", answer: "8000 by 6000, from a drum scan."),
                ],
                flow: [
                    .say("It's about paper and sharpening. I'd rather ask somebody who prints every day."),
                    .say("Could you ask the lab, please?"),
                    .silence,
                ],
                impatience: ["Is somebody from the lab there?"],
                verdict: Verdict(score: 5, comment: "Sam knew exactly what I needed."))
        ])

    /// Slow to write, long to wait.
    static let walter = Role(
        key: "walter", name: "Walter Finch", entrance: .seconds(165), temper: .slow,
        scenes: [
            Scene(
                page: "/cameras/used",
                opening: [
                    "Dear Sir or Madam,",
                    "my late wife's camera has been in a drawer since 1987. I would like to know whether it is worth "
                        + "repairing, or whether I should give it to a museum. It has a leather case.",
                ],
                hints: [
                    Hint("name", "brand", "model", "written", answer: "It says \"Contessa\" on the front, I think."),
                    Hint("film", "inside", answer: "There is a film inside! Number 9 shows in the little window."),
                    Hint(
                        "photo", "picture", answer: "I do not know how to send a picture. My grandson could, on Sunday."
                    ),
                ],
                flow: [
                    .say("I see. And what would such a repair cost, roughly?"),
                    .say("That is less than I had feared. I shall come by with it."),
                    .say("Thank you. It was a pleasure to talk to somebody who takes the time."),
                    .silence,
                ],
                impatience: ["I shall wait. I have tea."],
                verdict: Verdict(score: 5, comment: "Most helpful. W. Finch"))
        ])

    /// Says hello and never answers: a case for a snooze, then inform and end.
    static let bo = Role(
        key: "bo", name: "Bo", entrance: .seconds(105), temper: .slow,
        scenes: [Scene(page: "/", opening: ["hi, question about an order"])])
}
