import DeskCore
import DeskFaults

/// The dialogues of a file, and what was wrong with its other lines.
struct DialogueFile {
    private(set) var dialogues: [Dialogue] = []
    private(set) var faults: [(line: Int, fault: DialogueFault)] = []

    /// - Parameter limit: reads no further than so many dialogues.
    init(descriptor: Int32, name: String, limit: Int?) throws {
        var reader = LineReader(descriptor: descriptor, name: name)
        var number = 0
        while dialogues.count < limit ?? .max {
            let input = try reader.next()
            if input == .idle { continue }
            if input == .end { break }
            number += 1
            guard case .line(let bytes) = input else {
                faults.append((number, .notJSON))
                continue
            }
            if bytes.allSatisfy({ $0 == 0x20 || $0 == 0x09 }) { continue }
            do { dialogues.append(try Dialogue(line: bytes)) } catch { faults.append((number, error)) }
        }
    }

    /// The keys that visitors come with, dialogue by dialogue. A visitor whose dialogues overlap comes a second time
    /// under another key, for on one key there is one conversation at a time. The same file gives the same keys.
    func keys() -> [String] {
        var busyUntil: [String: Instant] = [:]
        var keys = [String](repeating: "", count: dialogues.count)
        for index in dialogues.indices.sorted(by: { dialogues[$0].startedAt < dialogues[$1].startedAt }) {
            let dialogue = dialogues[index]
            var key = dialogue.visitor
            var copy = 1
            while let until = busyUntil[key], until >= dialogue.startedAt {
                copy += 1
                key = "\(dialogue.visitor)~\(copy)"
            }
            busyUntil[key] = dialogue.startedAt + dialogue.length + .minutes(15)
            keys[index] = key
        }
        return keys
    }
}
