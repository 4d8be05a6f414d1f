/// A colour by what it means. A theme gives each tint one of the terminal's 16 colours, or none.
package enum Tint: UInt8, CaseIterable, Sendable {
    /// The terminal's own foreground or background.
    case plain
    /// The visitor has the site open.
    case online
    /// The visitor left the site; an expert is unavailable.
    case away
    /// An expert at capacity.
    case busy
    /// Somebody waits for a reply; the owner clock runs.
    case attention
    case snoozed
    case draft
    /// Notes between experts.
    case note
    /// The chrome's own emphasis: titles, keys in the footer.
    case accent
    /// Times, rules, hints: what may recede.
    case quiet
    /// Refusals, failures, what would lose something.
    case danger
    /// Something was done.
    case success
}

/// How a cell looks. Colour never tells anything alone: themes without colours keep the attributes.
package struct Style: Hashable, Sendable {
    package struct Attributes: OptionSet, Hashable, Sendable {
        package let rawValue: UInt8

        package init(rawValue: UInt8) {
            self.rawValue = rawValue
        }

        package static let bold = Attributes(rawValue: 1)
        package static let dim = Attributes(rawValue: 2)
        package static let underline = Attributes(rawValue: 4)
        package static let reverse = Attributes(rawValue: 8)
    }

    package var foreground: Tint
    package var background: Tint
    package var attributes: Attributes

    package init(_ foreground: Tint = .plain, on background: Tint = .plain, _ attributes: Attributes = []) {
        self.foreground = foreground
        self.background = background
        self.attributes = attributes
    }

    package static let plain = Style()
    package static let bold = Style(.plain, .bold)
    package static let dim = Style(.plain, .dim)
    package static let underline = Style(.plain, .underline)
    package static let reverse = Style(.plain, .reverse)

    /// The same style with more attributes.
    package func with(_ more: Attributes) -> Style {
        Style(foreground, on: background, attributes.union(more))
    }
}
