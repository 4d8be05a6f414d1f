/// A person on a website; may leave and come back.
package struct Visitor: Sendable, Equatable {
    package let id: VisitorID
    /// What the adapter or the widget knows them by; unique.
    package var key: String
    /// What they are called, if they said; screens fall back to `visitor-` and a few digits.
    package var name: String?
    package var email: String?
    package var language: Language
    package var presence: Presence

    package init(
        id: VisitorID, key: String, name: String? = nil, email: String? = nil, language: Language = .english,
        presence: Presence = Presence()
    ) {
        self.id = id
        self.key = key
        self.name = name
        self.email = email
        self.language = language
        self.presence = presence
    }

    /// On request nothing of them is kept, and nothing more is written about them. (rules 1.5, 2.31)
    package var isErased: Bool { key == Self.erasedKey(id) }

    /// What stands in the place of an erased visitor's key.
    package static func erasedKey(_ id: VisitorID) -> String { "erased-\(id)" }

    /// The name to show: theirs, or one made of the row number.
    package var displayName: String { Self.displayName(name, id: id) }

    package static func displayName(_ name: String?, id: VisitorID) -> String {
        name.flatMap { $0.isEmpty ? nil : $0 } ?? "visitor-\(id)"
    }
}

/// Whether the visitor still has the site open: a lease that is renewed, and runs out. (desk.md 3)
package struct Presence: Sendable, Equatable {
    /// Green until this instant; nil when never seen.
    package var onlineUntil: Instant?
    /// When the site was last really seen open: what "away 9m" counts from.
    package var seenAt: Instant?
    /// Address of the page, as far as the mission keeps it.
    package var page: String?
    package var pageTitle: String?
    /// They are writing, until this instant unless they go on.
    package var typingUntil: Instant?

    /// How long a visitor stays green after the last sign of life. (3.2)
    package static let lease: Duration = .seconds(45)
    /// How long a page that went away may take to come back before it turns red. (3.2)
    package static let grace: Duration = .seconds(15)

    package init(
        onlineUntil: Instant? = nil, seenAt: Instant? = nil, page: String? = nil, pageTitle: String? = nil,
        typingUntil: Instant? = nil
    ) {
        self.onlineUntil = onlineUntil
        self.seenAt = seenAt
        self.page = page
        self.pageTitle = pageTitle
        self.typingUntil = typingUntil
    }

    package func isOnline(at now: Instant) -> Bool { onlineUntil.map { $0 > now } ?? false }

    package func isTyping(at now: Instant) -> Bool { typingUntil.map { $0 > now } ?? false }

    /// Since when the visitor is away; nil while online or never seen.
    package func awaySince(at now: Instant) -> Instant? { isOnline(at: now) ? nil : seenAt }

    /// A page arrived, or said it is still there.
    package mutating func renew(page: Page? = nil, at now: Instant) {
        onlineUntil = now + Self.lease
        seenAt = now
        guard let page else { return }
        self.page = page.url
        pageTitle = page.title
    }

    /// The last page said goodbye: red after the grace, unless it comes back.
    package mutating func leave(at now: Instant) {
        onlineUntil = min(onlineUntil ?? now, now + Self.grace)
        seenAt = now
        typingUntil = nil
    }
}
