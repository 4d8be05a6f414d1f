import DeskCore
import DeskJSON
import DeskStore
import DeskTesting
import Foundation

/// What was acknowledged, and so must be there whatever happens.
struct Ledger {
    /// Each text is its own: none is sent twice.
    private(set) var messages: [ConversationID: Set<String>] = [:]
    /// Those that were shown as saved and not changed since.
    var drafts: [ConversationID: String] = [:]
    private(set) var snoozes: [ConversationID: Instant?] = [:]
    private(set) var ended: Set<ConversationID> = []

    var count: Int { messages.values.reduce(0) { $0 + $1.count } }

    mutating func sent(_ text: String, in conversation: ConversationID) {
        messages[conversation, default: []].insert(text)
    }

    /// - Parameter until: when it ends, if that is known.
    mutating func snoozed(_ conversation: ConversationID, until: Instant? = nil) {
        snoozes.updateValue(until, forKey: conversation)
    }

    /// An answer wakes what was snoozed.
    mutating func replied(_ text: String, in conversation: ConversationID) {
        sent(text, in: conversation)
        snoozes[conversation] = nil
    }

    mutating func forgetSnooze(_ conversation: ConversationID) { snoozes[conversation] = nil }

    /// No longer asks for messages of some kind.
    mutating func forget(_ isForgotten: (String) -> Bool) {
        messages = messages.mapValues { $0.filter { !isForgotten($0) } }
    }

    mutating func ended(_ conversation: ConversationID) {
        ended.insert(conversation)
        snoozes[conversation] = nil
    }

    /// Reads the answers of `receive` to lines whose texts are these.
    mutating func received(_ output: String, texts: [Int: String]) {
        for line in output.split(separator: "\n") {
            guard let json = try? JSON.read(Array(line.utf8)), json["ok"] == .bool(true), json["op"]?.text == "write",
                let number = json["line"]?.integer, let text = texts[Int(number)],
                let conversation = json["conversation"]?.text.flatMap({ ConversationID($0) })
            else { continue }
            sent(text, in: conversation)
        }
    }

    /// All of it is in the database, once, and the database is sound.
    func check(_ path: String) throws {
        do {
            let store = try Store.open(path: path, world: .live)
            let found = try store.verify()
            try demand(
                found.differences.isEmpty, "verify: \(found.differences.map { "\($0)" }.joined(separator: "; "))")
            let damages = try store.health().damages
            try demand(damages.isEmpty, "integrity_check: \(damages.joined(separator: "; "))")
            let maya = try store.expert(named: "maya").id
            let known = Set(messages.keys).union(drafts.keys).union(snoozes.keys).union(ended)
            for conversation in known { try check(conversation, in: store, of: maya) }
        } catch let error as StoreError {
            throw Violation("the database can't be read: \(error)")
        }
    }

    private func check(_ id: ConversationID, in store: Store, of maya: ExpertID) throws {
        let view = try store.view(of: id, for: maya, limit: 1_000_000)
        var times: [String: Int] = [:]
        for message in view.messages { times[message.text, default: 0] += 1 }
        for text in messages[id, default: []].sorted() {
            try demand(times[text] != nil, "acknowledged, but missing: “\(text.prefix(80))” in \(id)")
        }
        if let twice = times.first(where: { $0.value > 1 }) {
            throw Violation("stored \(twice.value) times: “\(twice.key.prefix(80))” in \(id)")
        }
        if let draft = drafts[id] {
            try demand(view.draft == draft, "shown as saved, but the draft of \(id) is “\(view.draft)”, not “\(draft)”")
        }
        let phase = view.conversation.phase
        if ended.contains(id) {
            guard case .ended = phase else { throw Violation("ended, but \(id) is \(phase): \(view.log)") }
        }
        if let until = snoozes[id] {
            guard case .snoozed(let snooze) = phase else {
                throw Violation("snoozed, but \(id) is \(phase): \(view.log)")
            }
            if let until { try demand(snooze.until == until, "snoozed until \(until), but it is \(snooze.until)") }
        }
    }
}
