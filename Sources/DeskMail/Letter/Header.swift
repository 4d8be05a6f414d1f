import DeskCore
import Foundation

/// The fields at the head of a mail (RFC 5322), each ASCII and folded (RFC 2047 for other letters).
enum Header {
    static func field(_ name: String, _ value: String) -> String { "\(name): \(value)\r\n" }

    /// A subject or another text without structure.
    static func text(_ text: String) -> String {
        let line = Plain.line(text, limit: 200)
        return isPlain(line) && line.utf8.count <= 60 ? line : encodedWords(line)
    }

    /// `"Name" <address>`.
    static func mailbox(name: String, address: String) -> String {
        let line = Plain.line(name, limit: 200)
        if line.isEmpty { return "<\(address)>" }
        guard isPlain(line), line.utf8.count <= 60 else { return encodedWords(line) + "\r\n <\(address)>" }
        let quoted = line.replacing("\\", with: "\\\\").replacing("\"", with: "\\\"")
        return "\"\(quoted)\" <\(address)>"
    }

    /// `Sat, 21 Nov 2026 09:00:00 +0000`
    static func date(_ instant: Instant) -> String {
        let time = Zone.utc.wallClock(at: instant).time
        let weekday = ["Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun"][time.date.weekday.rawValue - 1]
        let month = [
            "Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec",
        ][time.date.month - 1]
        let clock = [time.hour, time.minute, time.second].map { $0 < 10 ? "0\($0)" : "\($0)" }.joined(separator: ":")
        return "\(weekday), \(time.date.day) \(month) \(time.date.year) \(clock) +0000"
    }

    /// Readers would decode what looks like an encoded word.
    private static func isPlain(_ line: String) -> Bool {
        line.utf8.allSatisfy { 0x20...0x7E ~= $0 } && !line.contains("=?")
    }

    /// Words of 39 bytes at most: with the field's name none makes a line of more than 76 characters.
    private static func encodedWords(_ line: String) -> String {
        var words: [String] = [""]
        for scalar in line.unicodeScalars {
            if words[words.count - 1].utf8.count + UTF8.width(scalar) > 39 { words.append("") }
            words[words.count - 1].unicodeScalars.append(scalar)
        }
        return words.map { "=?utf-8?B?\(Data($0.utf8).base64EncodedString())?=" }.joined(separator: "\r\n ")
    }
}
