import DeskCore

/// A recorded conversation, as a line of a dialogues file has it.
struct Dialogue: Equatable, Sendable {
    let id: String
    let startedAt: Instant
    let expert: String
    let visitor: String
    /// A tag's path.
    let topic: String?
    let visitorLeft: Bool
    /// Answers to yes-and-no questions.
    let answers: [Bool]
    let turns: [Turn]

    struct Turn: Equatable, Sendable {
        /// From the start.
        let at: Duration
        let isVisitors: Bool
        let text: String
    }

    /// The end of the last turn.
    var length: Duration { turns.last?.at ?? .zero }

    /// 1 to 5 by the share of yes; nil when nothing was asked.
    var score: Int? {
        if answers.isEmpty { return nil }
        let share = Double(answers.filter { $0 }.count) / Double(answers.count)
        return 1 + Int((share * 4).rounded())
    }

    /// The id of a turn's message: always the same, so that a rehearsal that was interrupted can be run again.
    func messageID(ofTurn index: Int) -> MessageID {
        let name = Array("\(id)\u{0}\(index)".utf8)
        let high = Self.hash(name, from: 0xCBF2_9CE4_8422_2325)
        let low = Self.hash(name.reversed(), from: 0x8422_2325_CBF2_9CE4)
        // RFC 9562: version 8 is for ids of one's own making.
        return MessageID(high: high & ~0xF000 | 0x8000, low: low & ~0xC000_0000_0000_0000 | 0x8000_0000_0000_0000)
    }

    /// FNV-1a, with a final mix (MurmurHash3's) so that every bit depends on every byte.
    private static func hash(_ bytes: [UInt8], from start: UInt64) -> UInt64 {
        var hash = start
        for byte in bytes { hash = (hash ^ UInt64(byte)) &* 0x100_0000_01B3 }
        hash = (hash ^ hash >> 33) &* 0xFF51_AFD7_ED55_8CCD
        hash = (hash ^ hash >> 33) &* 0xC4CE_B9FE_1A85_EC53
        return hash ^ hash >> 33
    }
}
