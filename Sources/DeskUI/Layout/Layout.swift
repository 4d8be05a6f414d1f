import DeskDrawing

/// Where everything stands, from the window's size alone.
struct Layout: Equatable {
    let status: Region
    /// Between list and chat, above and below them; nil where the window is too low for it.
    let topRule: Int?
    let bottomRule: Int?
    let list: Region
    let chat: Region
    let side: Region
    let guide: Region
    let footer: Region

    static let narrowest = Size(columns: 30, rows: 8)
    /// From here on list and chat stand side by side.
    static let twoPanes = 60
    static let threePanes = 140

    static func fits(_ size: Size) -> Bool { size.columns >= narrowest.columns && size.rows >= narrowest.rows }

    init(size: Size, focus: Model.Focus, guideRows: Int) {
        let hasRules = size.rows >= 14
        let top = hasRules ? 2 : 1
        let guideRows = size.rows >= 14 ? guideRows : 0
        let bottom = size.rows - 1 - guideRows - (hasRules ? 1 : 0)
        status = Region(column: 0, row: 0, columns: size.columns, rows: 1)
        footer = Region(column: 0, row: size.rows - 1, columns: size.columns, rows: 1)
        guide = Region(column: 0, row: size.rows - 1 - guideRows, columns: size.columns, rows: guideRows)
        topRule = hasRules ? 1 : nil
        bottomRule = hasRules ? bottom : nil

        let rows = max(0, bottom - top)
        func pane(_ column: Int, _ columns: Int) -> Region {
            Region(column: column, row: top, columns: columns, rows: rows)
        }
        let none = pane(0, 0)
        if size.columns < Self.twoPanes {
            let isList = focus == .list
            list = isList ? pane(0, size.columns) : none
            chat = isList ? none : pane(0, size.columns)
            side = none
        } else if size.columns < Self.threePanes {
            let columns = min(36, max(24, size.columns * 30 / 100))
            list = pane(0, columns)
            chat = pane(columns + 1, size.columns - columns - 1)
            side = none
        } else {
            list = pane(0, 36)
            side = pane(size.columns - 38, 38)
            chat = pane(37, size.columns - 37 - 39)
        }
    }
}

/// The parts of the chat's pane.
struct ChatLayout: Equatable {
    let header: Region
    let headerRule: Int?
    let messages: Region
    let composerRule: Int
    let composer: Region

    /// The composer's prompt, and the column that the cursor may need behind a full line.
    static let promptColumns = 2
    static func composerWidth(of pane: Region) -> Int { max(1, pane.columns - promptColumns - 1) }

    /// - Parameter composerLines: how many lines the text wants; it gets a third of the height at most.
    init(pane: Region, composerLines: Int) {
        let hasRule = pane.rows >= 9
        let least = pane.rows >= 12 ? 2 : 1
        let most = max(least, pane.rows / 3)
        let composerRows = min(max(least, composerLines), most)
        let top = hasRule ? 2 : 1
        let bottom = max(0, pane.rows - composerRows)
        header = Region(column: 0, row: 0, columns: pane.columns, rows: min(1, pane.rows))
        headerRule = hasRule ? 1 : nil
        messages = Region(column: 0, row: top, columns: pane.columns, rows: max(0, bottom - 1 - top))
        composerRule = bottom - 1
        composer = Region(column: 0, row: bottom, columns: pane.columns, rows: composerRows)
    }
}

extension Model {
    var layout: Layout { Layout(size: size, focus: focus, guideRows: guide == nil ? 0 : Guide.rows) }

    /// The columns that the composer's text wraps at.
    var composerWidth: Int {
        let chat = layout.chat
        return ChatLayout.composerWidth(of: chat.isEmpty ? Region(size) : chat)
    }
}
