import DeskDrawing

/// How much of the screen is out of date since the last frame; each case covers those before it.
enum Stale: Int, Comparable {
    case nothing
    /// The composer's text and cursor.
    case composer
    /// Who is selected in the list, and is shown beside it.
    case selection
    case everything

    static func < (one: Stale, other: Stale) -> Bool { one.rawValue < other.rawValue }
}

/// Where things stood in the last frame.
struct Drawn {
    var parts: ChatLayout
    var listTop: Int
    /// The line of the list that was selected.
    var selected: Int?
}
