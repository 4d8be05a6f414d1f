import DeskDrawing
import DeskUI

/// Which of the terminal's colours each tint gets.
package enum Theme: String, CaseIterable, Sendable {
    /// Light or dark where the terminal says which it is (COLORFGBG), else colours that can be read on both.
    case auto
    case light
    case dark
    /// Blue and orange for online and away, for people who don't tell red from green.
    case colourSafe = "colour-safe"
    /// No colours; bold, reverse and underline stay.
    case mono

    /// The theme that `auto` stands for, from COLORFGBG (`foreground;background`).
    package func resolved(_ colorFGBG: String?) -> Theme {
        guard self == .auto, let field = colorFGBG?.split(separator: ";").last, let background = Int(field) else {
            return self
        }
        return background == 7 || background >= 9 ? .light : .dark
    }

    /// A colour of the terminal, -1 for its default.
    /// - Parameter colours: how many it has: 8, 16, 256, or more.
    package func colour(_ tint: Tint, of colours: Int) -> Int {
        let isBright = self == .dark && colours >= 16
        switch tint {
        case .plain: return -1
        case .online: return self == .colourSafe ? Self.blue(colours) : isBright ? 10 : 2
        case .away: return self == .colourSafe ? Self.orange(colours) : isBright ? 9 : 1
        case .busy: return self == .colourSafe ? 5 : Self.orange(colours)
        case .attention: return isBright ? 11 : 3
        case .snoozed: return isBright ? 14 : 6
        case .draft: return isBright ? 13 : 5
        case .note: return isBright ? 11 : 3
        case .accent: return isBright ? 12 : 4
        case .quiet: return colours >= 16 ? 8 : -1
        case .danger: return self == .colourSafe ? Self.orange(colours) : isBright ? 9 : 1
        case .success: return self == .colourSafe ? Self.blue(colours) : isBright ? 10 : 2
        }
    }

    private static func blue(_ colours: Int) -> Int { colours >= 256 ? 33 : 4 }
    private static func orange(_ colours: Int) -> Int { colours >= 256 ? 208 : 3 }
}
