/// The languages a visitor or an expert can be served in.
package enum Language: String, Sendable, Codable, CaseIterable {
    case english = "en"
    case french = "fr"

    /// The language of a tag such as `fr-CA` or `en_US.UTF-8`; nil when it is neither of ours.
    package init?(tag: String) {
        self.init(rawValue: String(tag.lowercased().prefix { $0.isLetter }))
    }
}

/// A table of what is said somewhere: one a language, with no defaults, so that a phrase that lacks doesn't compile, nor a
/// language that lacks a table.
package protocol Spoken: Sendable {
    static var english: Self { get }
    static var french: Self { get }
}

extension Spoken {
    /// The table of a language.
    package static func of(_ language: Language) -> Self {
        switch language {
        case .english: english
        case .french: french
        }
    }
}
