import CVterm

/// A terminal as a person sees it, kept by libvterm from the bytes that a program writes.
package final class Screen {
    /// One character cell. Colours are palette indexes, nil for the terminal's own.
    package struct Cell: Hashable, Sendable {
        package let text: String
        package let width: Int
        package let isBold: Bool
        package let isUnderlined: Bool
        package let isReversed: Bool
        package let foreground: Int?
        package let background: Int?
    }

    package private(set) var columns: Int
    package private(set) var rows: Int
    /// Everything the program wrote, raw.
    package private(set) var transcript: [UInt8] = []
    package private(set) var bells = 0
    package private(set) var title = ""
    package private(set) var isAlternate = false
    package private(set) var showsCursor = true

    private let terminal: OpaquePointer
    private let screen: OpaquePointer
    private let callbacks: UnsafeMutablePointer<VTermScreenCallbacks>

    package init(columns: Int, rows: Int) {
        self.columns = columns
        self.rows = rows
        terminal = vterm_new(Int32(rows), Int32(columns))
        vterm_set_utf8(terminal, 1)
        screen = vterm_obtain_screen(terminal)
        callbacks = .allocate(capacity: 1)
        callbacks.initialize(to: VTermScreenCallbacks())
        listen()
        vterm_screen_enable_altscreen(screen, 1)
        vterm_screen_reset(screen, 1)
    }

    deinit {
        vterm_free(terminal)
        callbacks.deallocate()
    }

    /// Shows what a program wrote.
    /// - Returns: what the terminal answers to it.
    package func show(_ bytes: [UInt8]) -> [UInt8] {
        transcript += bytes
        bytes.withUnsafeBytes { raw in
            _ = vterm_input_write(terminal, raw.assumingMemoryBound(to: CChar.self).baseAddress, raw.count)
        }
        vterm_screen_flush_damage(screen)
        var answer = [CChar](repeating: 0, count: 4096)
        let count = vterm_output_read(terminal, &answer, answer.count)
        return answer.prefix(count).map { UInt8(bitPattern: $0) }
    }

    package func resize(columns: Int, rows: Int) {
        self.columns = columns
        self.rows = rows
        vterm_set_size(terminal, Int32(rows), Int32(columns))
    }

    package subscript(column column: Int, row row: Int) -> Cell {
        let cell = desk_vterm_get(screen, Int32(column), Int32(row))
        var scalars = String.UnicodeScalarView()
        withUnsafeBytes(of: cell.scalars) { bytes in
            for value in bytes.bindMemory(to: UInt32.self).prefix(while: { $0 != 0 && $0 != .max }) {
                scalars.append(Unicode.Scalar(value) ?? "\u{FFFD}")
            }
        }
        return Cell(
            text: String(scalars), width: Int(cell.width), isBold: cell.is_bold != 0,
            isUnderlined: cell.is_underlined != 0, isReversed: cell.is_reversed != 0,
            foreground: cell.foreground < 0 ? nil : Int(cell.foreground),
            background: cell.background < 0 ? nil : Int(cell.background))
    }

    /// Where the cursor stands, counted from 0.
    package var cursor: (column: Int, row: Int) {
        var position = VTermPos()
        vterm_state_get_cursorpos(vterm_obtain_state(terminal), &position)
        return (Int(position.col), Int(position.row))
    }

    /// One row as plain text, trailing blanks trimmed.
    package func line(_ row: Int) -> String {
        var text = ""
        var column = 0
        while column < columns {
            let cell = self[column: column, row: row]
            text += cell.text.isEmpty ? " " : cell.text
            column += max(1, cell.width)
        }
        while text.last == " " { text.removeLast() }
        return text
    }

    package var lines: [String] { (0..<rows).map(line) }

    /// All rows, as golden files have them.
    package var text: String { lines.joined(separator: "\n") }

    package func contains(_ wanted: String) -> Bool {
        lines.contains { $0.contains(wanted) }
    }

    /// Where a text stands, counted from 0.
    package func find(_ wanted: String) -> (column: Int, row: Int)? {
        for (row, line) in lines.enumerated() {
            guard let range = line.firstRange(of: wanted) else { continue }
            let before = line[..<range.lowerBound].count
            var column = 0
            for _ in 0..<before { column += max(1, self[column: column, row: row].width) }
            return (column, row)
        }
        return nil
    }

    /// Whether the program set a private mode (2004 pastes bracketed, 1004 focus, 25 cursor) last, rather than reset it.
    package func isSet(mode: Int) -> Bool {
        let text = String(decoding: transcript, as: UTF8.self)
        let set = text.ranges(of: "\u{1B}[?\(mode)h").last?.lowerBound
        let reset = text.ranges(of: "\u{1B}[?\(mode)l").last?.lowerBound
        guard let set else { return false }
        return reset.map { $0 < set } ?? true
    }

    private func listen() {
        callbacks.pointee.bell = { user in
            Screen.of(user)?.bells += 1
            return 1
        }
        callbacks.pointee.settermprop = { property, value, user in
            guard let screen = Screen.of(user), let value = value?.pointee else { return 0 }
            switch property {
            case VTERM_PROP_ALTSCREEN: screen.isAlternate = value.boolean != 0
            case VTERM_PROP_CURSORVISIBLE: screen.showsCursor = value.boolean != 0
            case VTERM_PROP_TITLE: screen.title = value.string.map { String(cString: $0) } ?? ""
            default: break
            }
            return 1
        }
        vterm_screen_set_callbacks(screen, callbacks, Unmanaged.passUnretained(self).toOpaque())
    }

    private static func of(_ user: UnsafeMutableRawPointer?) -> Screen? {
        user.map { Unmanaged<Screen>.fromOpaque($0).takeUnretainedValue() }
    }
}
