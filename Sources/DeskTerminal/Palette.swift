import CNcurses
import DeskDrawing
import DeskUI

/// ncurses' colour pairs, made when first needed: a terminal may have as few as 64.
struct Palette {
    private let theme: Theme
    private let colours: Int
    private let limit: Int
    private var pairs: [Int16]
    private var used: Int16 = 0
    /// ncurses' attributes for each set of ours, by its raw value: asked for with each cell.
    private let attributes: [attr_t] = (UInt8(0)..<16).map { bits in
        let set = Style.Attributes(rawValue: bits)
        var attributes: attr_t = 0
        if set.contains(.bold) { attributes |= DESK_BOLD }
        if set.contains(.dim) { attributes |= DESK_DIM }
        if set.contains(.underline) { attributes |= DESK_UNDERLINE }
        if set.contains(.reverse) { attributes |= DESK_REVERSE }
        return attributes
    }

    /// - Parameter usesColour: false keeps the attributes alone (NO_COLOR, the mono theme).
    init(theme: Theme, usesColour: Bool) {
        let isColoured = usesColour && theme != .mono && has_colors()
        if isColoured {
            start_color()
            use_default_colors()
        }
        self.theme = theme
        colours = isColoured ? Int(desk_colors()) : 0
        limit = isColoured ? min(Int(desk_color_pairs()), Int(Int16.max)) : 0
        pairs = [Int16](repeating: -1, count: Tint.allCases.count * Tint.allCases.count)
    }

    mutating func pair(_ style: Style) -> Int16 {
        guard colours > 0, style.foreground != .plain || style.background != .plain else { return 0 }
        let index = Int(style.foreground.rawValue) * Tint.allCases.count + Int(style.background.rawValue)
        if pairs[index] < 0 {
            let foreground = theme.colour(style.foreground, of: colours)
            let background = theme.colour(style.background, of: colours)
            let isFree = Int(used) + 1 < limit
            if isFree { used += 1 }
            pairs[index] =
                isFree && init_pair(used, Int16(foreground), Int16(background)) == OK ? used : 0
        }
        return pairs[index]
    }

    func attributes(_ style: Style) -> attr_t { attributes[Int(style.attributes.rawValue)] }
}
