import CNcurses
import CTerminal
import DeskDrawing
import DeskUI
import Glibc

extension Terminal {
    /// Shows a frame: only what differs from the one before is written, in one update.
    /// - Parameter rows: those that may differ; nil for all.
    package func draw(_ frame: Frame, rows: Range<Int>? = nil) {
        guard isOpen else { return }
        let isKnown = shown?.size == frame.size
        if !isKnown {
            erase()
            shown = Frame(size: frame.size)
        }
        let visible = 0..<min(frame.size.rows, size.rows)
        var changes = !isKnown || shown?.cursor != frame.cursor
        for row in isKnown ? rows?.clamped(to: visible) ?? visible : visible where draw(row: row, of: frame) {
            changes = true
            shown?.take(row: row, of: frame)
        }
        shown?.takeCursor(of: frame)
        guard changes else { return }
        desk_output_hold()
        placeCursor(frame.cursor)
        refresh()
        desk_output_release()
    }

    /// Forgets what the terminal shows, so that the next frame is drawn afresh: something else wrote on the screen.
    package func redraw() {
        clearok(desk_stdscr(), true)
        shown = nil
    }

    /// Takes the window's new size.
    /// - Returns: the size for the next frame.
    package func resized() -> Size {
        var window = winsize()
        if ioctl(STDOUT_FILENO, UInt(TIOCGWINSZ), &window) == 0, window.ws_row > 0, window.ws_col > 0 {
            resize_term(Int32(window.ws_row), Int32(window.ws_col))
        }
        redraw()
        return size
    }

    /// Sounds the bell.
    package func ring() {
        guard isOpen else { return }
        desk_output_hold()
        beep()
        desk_output_release()
    }

    /// Names the window. Only printable ASCII is sent; never give it a visitor's words.
    package func setTitle(_ text: String) {
        guard text != title else { return }
        title = text
        if isOpen { write(Modes.title(text)) }
    }

    /// - Returns: whether the row differs from the one before.
    private func draw(row: Int, of frame: Frame) -> Bool {
        guard let before = shown else { return false }
        var (differs, hasWide, changesFlag) = (false, false, false)
        frame.differences(from: before, row: row) { _, cell, former in
            differs = true
            hasWide = hasWide || cell.width != 1 || former.width != 1
            changesFlag = changesFlag || cell.isFlag || former.isFlag
        }
        guard differs else { return false }
        if hasWide { blank(row: row) }
        let known = hasWide ? Frame(size: frame.size) : before
        var cursor = -1
        var run = Run(row: row)
        frame.differences(from: known, row: row) { column, cell, _ in
            guard column < size.columns, !cell.isTail else { return }
            let cell = cell.width == 2 && column + 1 >= size.columns ? Cell(" ", style: cell.style) : cell
            if cell.width == 1, cell.marks[0] == 0 {
                if column != cursor { run.end(nextAt: column) }
                let shown = encoding.encodable(cell)
                run.add(desk_plain(shown.base, palette.attributes(cell.style), palette.pair(cell.style)))
            } else {
                run.end(nextAt: column)
                move(Int32(row), Int32(column))
                add(cell)
                run.end(nextAt: column + Int(cell.width))
            }
            cursor = column + Int(cell.width)
        }
        run.end(nextAt: size.columns)
        // ncurses knows two letters where the terminal shows one flag, and would send but one of them.
        if changesFlag { wredrawln(desk_stdscr(), Int32(row), 1) }
        return true
    }

    /// Blanks a row for ncurses, which sends what differs in the end: where one wide character is written over a half of another
    /// it leaves the other's second half, and takes the first one for it with the next character.
    private func blank(row: Int) {
        move(Int32(row), 0)
        clrtoeol()
    }

    /// Characters side by side, which ncurses is given at once.
    private struct Run {
        let row: Int
        private var column = 0
        private var cells: [cchar_t] = []

        init(row: Int) { self.row = row }

        mutating func add(_ cell: cchar_t) { cells.append(cell) }

        /// Hands over what is there; what comes next stands at `column`.
        mutating func end(nextAt next: Int) {
            if !cells.isEmpty {
                desk_add_plain(desk_stdscr(), Int32(row), Int32(column), cells, Int32(cells.count))
                cells.removeAll(keepingCapacity: true)
            }
            column = next
        }
    }

    private func add(_ cell: Cell) {
        let cell = encoding.encodable(cell)
        let attributes = palette.attributes(cell.style)
        let pair = palette.pair(cell.style)
        var marks = cell.marks
        if cell.isFlag {
            var none = Marks()
            add(cell.base, &none, attributes, pair)
            let second = marks[0]
            marks = Marks(marks[1], marks[2], marks[3])
            add(second, &marks, attributes, pair)
        } else {
            add(cell.base, &marks, attributes, pair)
        }
    }

    private func add(_ base: UInt32, _ marks: inout Marks, _ attributes: attr_t, _ pair: Int16) {
        withUnsafeBytes(of: &marks) { bytes in
            desk_add(desk_stdscr(), base, bytes.assumingMemoryBound(to: UInt32.self).baseAddress, attributes, pair)
        }
    }

    private func placeCursor(_ cursor: Position?) {
        if let cursor { move(Int32(cursor.row), Int32(cursor.column)) }
        curs_set(cursor == nil ? 0 : 1)
    }
}
