/// A website that experts serve: its settings, its tags, its survey.
package struct Mission: Sendable, Equatable {
    package let id: MissionID
    /// The short name used on the command line and by the widget; unique.
    package var handle: String
    /// The name visitors see, and what `{mission}` becomes.
    package var name: String
    /// The group that its conversations start in.
    package var group: GroupID
    package var tagPolicy: TagPolicy
    package var expertsMayAddTags: Bool
    package var offersSurvey: Bool
    /// Absent visitors may leave an e-mail address and are told of answers. (desk.md 2.6)
    package var asynchronous: Bool
    /// Asked before a conversation is ended. (4.1)
    package var closingQuestion: Phrase
    /// Sent when a conversation is ended after a snooze without an answer. (5.8)
    package var closingMessage: Phrase
    package var archived: Bool
    /// The websites that may carry its widget, as `Origin` spells them.
    package var origins: [String]
    /// Whether the addresses of visitors' pages keep their query strings.
    package var keepsQueries: Bool
    /// Where a mail's link leads; when there is none, to the page the visitor was last seen on.
    package var home: String?

    package init(
        id: MissionID, handle: String, name: String, group: GroupID, tagPolicy: TagPolicy = .optional,
        expertsMayAddTags: Bool = true, offersSurvey: Bool = true, asynchronous: Bool = true,
        closingQuestion: Phrase = .closingQuestion, closingMessage: Phrase = .closingMessage, archived: Bool = false,
        origins: [String] = [], keepsQueries: Bool = false, home: String? = nil
    ) {
        self.id = id
        self.handle = handle
        self.name = name
        self.group = group
        self.tagPolicy = tagPolicy
        self.expertsMayAddTags = expertsMayAddTags
        self.offersSurvey = offersSurvey
        self.asynchronous = asynchronous
        self.closingQuestion = closingQuestion
        self.closingMessage = closingMessage
        self.archived = archived
        self.origins = origins
        self.keepsQueries = keepsQueries
        self.home = home
    }
}

/// Whether ending asks for tags, and insists. (docs/rules.md 4)
package enum TagPolicy: String, Sendable, Codable, CaseIterable { case off, optional, required }

/// A mission's sentence to visitors, in each language.
package struct Phrase: Sendable, Equatable, Codable {
    package var english: String
    package var french: String

    package init(english: String, french: String) {
        self.english = english
        self.french = french
    }

    package subscript(_ language: Language) -> String {
        get {
            switch language {
            case .english: english
            case .french: french
            }
        }
        set {
            switch language {
            case .english: english = newValue
            case .french: french = newValue
            }
        }
    }

    package static let closingQuestion = Phrase(
        english: "Can I help you with anything else?",
        french: "Puis-je vous aider pour autre chose\u{202F}?")
    package static let closingMessage = Phrase(
        english: "I have not heard from you, so I am closing this conversation. Write again whenever you like.",
        french: "Sans nouvelles de votre part, je ferme cette conversation. Écrivez-nous à nouveau quand vous voulez.")
}

/// A topic of a mission, `delivery` or `delivery/late`. Its id is stable: renamed or archived, never deleted. (4.2)
package struct Tag: Sendable, Equatable {
    package let id: TagID
    package let mission: MissionID
    package var path: String
    package var archived: Bool

    package init(id: TagID, mission: MissionID, path: String, archived: Bool = false) {
        self.id = id
        self.mission = mission
        self.path = path
        self.archived = archived
    }

    /// A path in its one spelling: lower case, one or two levels, no blanks around them; nil when it isn't one.
    package static func normalise(_ path: String) -> String? {
        let levels = path.composed.lowercased().split(separator: "/", omittingEmptySubsequences: false).map { level in
            level.split(whereSeparator: \.isWhitespace).joined(separator: "-")
        }
        guard (1...2).contains(levels.count), levels.allSatisfy({ !$0.isBlank && $0.count <= 60 }) else { return nil }
        guard
            path.unicodeScalars.allSatisfy({
                !$0.properties.isDefaultIgnorableCodePoint && $0.properties.generalCategory != .control
            })
        else {
            return nil
        }
        return levels.joined(separator: "/")
    }
}
