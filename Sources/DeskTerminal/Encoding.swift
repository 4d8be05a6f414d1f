import CTerminal
import DeskDrawing
import DeskUI
import Glibc

/// What the terminal can be sent. Fresh systems have only the locales C, C.UTF-8 and POSIX, and in C nothing but ASCII can be
/// shown: unless the environment names another encoding, the desk speaks UTF-8.
package struct Encoding {
    /// What the system calls it.
    package let codeset: String
    /// Whether any scalar may be sent.
    let isUTF8: Bool
    package let glyphs: Glyphs

    /// Sets the process's locale for characters. To be called once, before ncurses starts.
    package static func fromEnvironment() -> Encoding {
        let name = ["LC_ALL", "LC_CTYPE", "LANG"].lazy.compactMap { variable(_: $0) }.first
        let asked = String(cString: desk_locale_from_environment())
        // Someone who asks for C by name asks for plain characters.
        let wantsASCII = name.map { $0 == "C" || $0 == "POSIX" } ?? false
        let isPlain = asked.isEmpty || asked == "ANSI_X3.4-1968"
        let codeset = isPlain ? String(cString: desk_locale_set_utf8()) : asked
        let isUTF8 = codeset == "UTF-8"
        return Encoding(
            codeset: wantsASCII ? asked : codeset, isUTF8: isUTF8, glyphs: isUTF8 && !wantsASCII ? .unicode : .ascii)
    }

    /// The cell, with `?` for a character that the encoding lacks.
    func encodable(_ cell: Cell) -> Cell {
        guard !isUTF8, cell.base >= 0x80, desk_is_encodable(cell.base) == 0 else { return cell }
        return Cell("?", style: cell.style)
    }
}

/// A variable of the environment; nil when unset or empty.
func variable(_ name: String) -> String? {
    getenv(name).map { String(cString: $0) }.flatMap { $0.isEmpty ? nil : $0 }
}
