/// The signs of the chrome. Box lines and circles are East-Asian-ambiguous, so there is an ASCII set of the
/// same widths for terminals that make them two columns wide or don't speak UTF-8.
package struct Glyphs: Hashable, Sendable {
    package let online: Unicode.Scalar
    package let away: Unicode.Scalar
    package let horizontal: Unicode.Scalar
    package let vertical: Unicode.Scalar
    package let topLeft: Unicode.Scalar
    package let topRight: Unicode.Scalar
    package let bottomLeft: Unicode.Scalar
    package let bottomRight: Unicode.Scalar
    /// A horizontal line from which a vertical one goes down, up, both; a vertical one with a line to its right, left.
    package let teeDown: Unicode.Scalar
    package let teeUp: Unicode.Scalar
    package let cross: Unicode.Scalar
    package let teeRight: Unicode.Scalar
    package let teeLeft: Unicode.Scalar
    /// Stands for what was cut off at the end of a text.
    package let ellipsis: Unicode.Scalar
    /// A bar of the statistics, and its empty part.
    package let bar: Unicode.Scalar
    package let barRest: Unicode.Scalar
    package let bullet: Unicode.Scalar
    package let arrowUp: Unicode.Scalar
    package let arrowDown: Unicode.Scalar

    package static let unicode = Glyphs(
        online: "●", away: "○", horizontal: "─", vertical: "│",
        topLeft: "┌", topRight: "┐", bottomLeft: "└", bottomRight: "┘",
        teeDown: "┬", teeUp: "┴", cross: "┼", teeRight: "├", teeLeft: "┤",
        ellipsis: "…", bar: "█", barRest: "░", bullet: "•", arrowUp: "↑", arrowDown: "↓")

    package static let ascii = Glyphs(
        online: "*", away: "o", horizontal: "-", vertical: "|",
        topLeft: "+", topRight: "+", bottomLeft: "+", bottomRight: "+",
        teeDown: "+", teeUp: "+", cross: "+", teeRight: "+", teeLeft: "+",
        ellipsis: "~", bar: "#", barRest: ".", bullet: "-", arrowUp: "^", arrowDown: "v")
}
