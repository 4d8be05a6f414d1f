import DeskCore
import DeskStore
import DeskTesting
import Foundation

extension Part {
    /// The file is damaged in all sorts of ways: what only reads never crashes, hangs or changes it, and what was damaged is
    /// told, or read as it was written.
    static let damaged = Part(name: "damaged", share: 3) { trial in
        let place = try Place()
        _ = try place.furnish((1...12).map { "Visitor \($0)" })
        let lines = Lines(batch: 0, count: 60, visitors: 8, length: 300)
        try place.run(["receive", "--mission", "site"], input: lines.text)
        let sound = try [UInt8](Data(contentsOf: URL(fileURLWithPath: place.database)))
        let wanted = try place.reading()
        for _ in 0..<(trial.isShort ? 8 : 60) {
            let damage = Damage(trial.chance, of: sound.count)
            try place.put(damage.applied(to: sound, trial.chance))
            let outcome = try place.examine(damage, wanted: wanted, trial.chance)
            trial.count("damaged files")
            trial.count(outcome)
        }
    }
}

/// What became of the file.
private enum Damage: CustomStringConvertible {
    case flipped(bit: Int)
    case overwritten(Range<Int>)
    case zeroed(Range<Int>)
    case cut(Int)
    case exchanged(Int, Int)
    case lengthened(Int)

    private static let page = 4096

    init(_ chance: Chance, of count: Int) {
        let pages = count / Self.page
        func piece() -> Range<Int> {
            let start = chance.number(0...count - 2)
            return start..<min(count, start + chance.pick([1, 2, 16, 512, Self.page, 20_000]))
        }
        switch chance.number(1...10) {
        case 1...4: self = .flipped(bit: chance.number(0...count * 8 - 1))
        case 5: self = .overwritten(piece())
        case 6: self = .zeroed(piece())
        case 7:
            let start = chance.number(0...pages - 1) * Self.page
            self = .zeroed(start..<start + Self.page)
        case 8: self = .cut(chance.number(0...count - 1))
        case 9: self = .exchanged(chance.number(0...pages - 1), chance.number(0...pages - 1))
        default: self = .lengthened(chance.number(1...10_000))
        }
    }

    func applied(to sound: [UInt8], _ chance: Chance) -> [UInt8] {
        var bytes = sound
        switch self {
        case .flipped(let bit): bytes[bit / 8] ^= 1 << UInt8(bit % 8)
        case .overwritten(let range): bytes.replaceSubrange(range, with: chance.bytes(range.count))
        case .zeroed(let range): bytes.replaceSubrange(range, with: [UInt8](repeating: 0, count: range.count))
        case .cut(let count): bytes.removeLast(bytes.count - count)
        case .exchanged(let one, let other):
            for offset in 0..<Self.page { bytes.swapAt(one * Self.page + offset, other * Self.page + offset) }
        case .lengthened(let count): bytes += chance.bytes(count)
        }
        return bytes
    }

    var description: String {
        switch self {
        case .flipped(let bit): "bit \(bit % 8) of byte \(bit / 8) flipped"
        case .overwritten(let range): "\(range) overwritten"
        case .zeroed(let range): "\(range) zeroed"
        case .cut(let count): "cut to \(count) bytes"
        case .exchanged(let one, let other): "pages \(one) and \(other) exchanged"
        case .lengthened(let count): "\(count) bytes added"
        }
    }
}

extension Place {
    /// Commands that only read. That which makes up the reading comes first. An empty argument is a conversation, `?` a file
    /// that isn't there.
    private static let readers = [
        ["ls", "--state", "all", "--json"], ["show", "", "--json"], ["verify"], ["doctor"], ["stats"],
        ["status", "--json"], ["search", "hello"],
    ]
    /// Some of these are asked too.
    private static let others = [
        ["ls"], ["ls", "--at", "tomorrow 9"], ["show", ""], ["why", ""], ["why", "", "--json"],
        ["search", "line", "--json"], ["stats", "--by", "expert", "--format", "csv"],
        ["stats", "--by", "tag", "--json"], ["expert"], ["group"], ["mission"], ["tag"], ["canned"], ["block", "list"],
        ["session", "list", ""], ["backup", "?"],
    ]

    fileprivate func put(_ bytes: [UInt8]) throws {
        for end in ["-wal", "-shm", "-journal"] { unlink(database + end) }
        try Data(bytes).write(to: URL(fileURLWithPath: database))
    }

    /// What is shown of all that is there. Every command reads a file that is sound.
    fileprivate func reading() throws -> [String] {
        let first = try store().reader().list(ListFilter(), limit: 1).first?.row.id
        for arguments in Self.readers + Self.others {
            let outcome = try run(command(arguments, first))
            try demand(outcome.status == 0, "\(arguments): \(outcome.errors)")
        }
        return try texts().sorted()
    }

    private func command(_ arguments: [String], _ id: ConversationID?) -> [String] {
        arguments.map { argument in
            switch argument {
            case "": id?.description ?? "0000000000000000"
            case "?": file("copy-\(UUID())")
            default: argument
            }
        }
    }

    /// The texts of the messages, asked of the store, for a command each would take long.
    private func texts() throws -> [String] {
        let store = try store().reader()
        let maya = try store.expert(named: "maya").id
        return try store.list(ListFilter(), limit: 1_000).flatMap { summary in
            try store.view(of: summary.row.id, for: maya, limit: 1_000).messages.map(\.text)
        }
    }

    /// - Returns: what is to be counted.
    fileprivate func examine(_ damage: Damage, wanted: [String], _ chance: Chance) throws -> String {
        let before = try Data(contentsOf: URL(fileURLWithPath: database))
        let first = try? store().reader().list(ListFilter(), limit: 1).first?.row.id
        try put([UInt8](before))
        var isTold = false
        for arguments in Self.readers + (0..<3).map({ _ in chance.pick(Self.others) }) {
            let command = command(arguments, first)
            let outcome = try run(command)
            let words = "\(damage): \(command.joined(separator: " "))"
            try demand(outcome.signal == nil, "\(words): died of signal \(outcome.signal ?? 0)")
            isTold = isTold || outcome.status != 0
            let after = try Data(contentsOf: URL(fileURLWithPath: database))
            try demand(after == before, "\(words): changed the file")
        }
        if isTold { return "of them told as damaged" }
        let found = (try? texts().sorted()) ?? []
        try demand(found == wanted, "\(damage): nothing is told, but messages are missing or other ones")
        return "of them read as written"
    }
}
