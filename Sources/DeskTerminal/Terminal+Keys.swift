import CNcurses
import DeskUI
import Glibc

extension Terminal {
    /// How long an unclosed paste may be silent before it counts as closed: see `endPaste`.
    package static let pasteSilenceMilliseconds = 1_000

    /// A paste has begun and its end has not come.
    package var isPasting: Bool { parser.isPasting }

    /// All keys that wait, without waiting for more; only a sequence that has begun gets the escape delay to end. A
    /// paste is waited for by the caller, who has other things to do meanwhile.
    /// - Parameter silence: how long none has come when no more are waited for, in milliseconds.
    package func readKeys(until silence: Int = 0) -> [Key] {
        var keys: [Key] = []
        while true {
            let bytes = available(within: parser.isIncomplete && !parser.isPasting ? escapeDelay : silence)
            if bytes.isEmpty { return parser.isPasting ? keys : keys + parser.flush() }
            keys += parser.feed(bytes)
            // All that was there: nothing has begun that more could belong to.
            if silence == 0, bytes.count < Self.atOnce, !parser.isIncomplete, !parser.isPasting { return keys }
        }
    }

    /// The rest of a paste did not come: what has is taken for all of it.
    package func endPaste() -> [Key] { parser.isPasting ? parser.flush() : [] }

    /// How many bytes are read at once.
    private static let atOnce = 4_096

    /// - Returns: nothing when no byte came in time, or none can come any more.
    private func available(within milliseconds: Int) -> [UInt8] {
        guard Poll.wait([descriptor], timeoutMilliseconds: milliseconds).readable.contains(descriptor) else {
            return []
        }
        return [UInt8](unsafeUninitializedCapacity: Self.atOnce) { buffer, count in
            count = max(0, read(descriptor, buffer.baseAddress, buffer.count))
        }
    }

    /// The keys as terminfo describes them for this terminal.
    static func knownSequences() -> [[UInt8]: Key] {
        var names: [(String, Key)] = [
            ("kcuu1", .up), ("kcud1", .down), ("kcub1", .left), ("kcuf1", .right), ("khome", .home), ("kend", .end),
            ("kpp", .pageUp), ("knp", .pageDown), ("kdch1", .delete), ("kcbt", .backTab), ("kbs", .backspace),
            ("kUP5", .controlUp), ("kDN5", .controlDown), ("kLFT5", .controlLeft), ("kRIT5", .controlRight),
        ]
        names += (1...12).map { ("kf\($0)", .function($0)) }
        var known: [[UInt8]: Key] = [:]
        for (name, key) in names {
            guard let sequence = desk_key_sequence(name) else { continue }
            known[Array(String(cString: sequence).utf8)] = key
        }
        return known
    }
}
