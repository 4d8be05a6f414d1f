import DeskDrawing

/// A phrase of our own, broken into lines.
func wrapped(_ text: String, width: Int) -> [String] {
    let display = DisplayText(text)
    return display.wrap(width: width).map { display.text(of: $0) }
}

extension DisplayText {
    /// One line of the wrapped text, as it is shown.
    func text(of line: Line) -> String {
        var scalars = String.UnicodeScalarView()
        for unit in units[line.units] { unit.cell.write(to: &scalars) }
        return String(scalars)
    }
}
