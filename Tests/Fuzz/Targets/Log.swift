import DeskCore
import DeskUI
import Foundation
@testable import DeskStore

/// The log of a conversation in a database that somebody damaged or made: read, replayed, judged, and kept again, by what
/// does it in the store.
///
/// A row is a line: `@MILLISECONDS` if it says when, then an event as JSON, or the word for who wrote: `visitor`, `desk`,
/// `expert`.
enum Log {
    private static let id = ConversationID(7)
    private static let start = Instant(milliseconds: 1_795_686_000_000)
    private static let zone = (try? Zone(named: "Europe/Paris")) ?? .utc
    private static let message = MessageID(at: start, random: (1, 2))
    private static let connection: Connection? = try? Connection(path: ":memory:")

    static func test(_ bytes: [UInt8]) {
        guard let connection else { preconditionFailure("no database") }
        let lines = bytes.split(separator: UInt8(ascii: "\n")).map { String(decoding: $0, as: UTF8.self) }
        var log = [
            LoggedEvent(
                at: start,
                event: .started(visitor: VisitorID(1), mission: MissionID(1), group: GroupID(1), previous: nil))
        ]
        for line in lines {
            guard let entry = read(line, connection) else { continue }
            check(entry.event)
            show(entry.at)
            log.append(entry)
        }
        replay(log, connection)
        if let first = lines.first { checkStaff(first) }
    }

    // MARK: A row

    private static func read(_ line: String, _ connection: Connection) -> LoggedEvent? {
        var (at, rest) = (start, line[...])
        if line.hasPrefix("@") {
            let digits = line.dropFirst().prefix { $0 != " " }
            at = Instant(milliseconds: Int64(digits) ?? 0)
            rest = line.dropFirst(1 + digits.count).drop { $0 == " " }
        }
        let isWord = !rest.hasPrefix("{")
        let values: [(any Stored)?] = [
            at, isWord ? "written" : "any", isWord ? String(rest) : nil, isWord ? ExpertID(1) : nil,
            isWord ? message : nil, isWord ? nil : String(rest),
        ]
        return row(values, connection) { try LoggedEvent(&$0) }
    }

    /// What the store makes of such a row; nil when it finds it unreadable.
    private static func row<Read>(
        _ values: [(any Stored)?], _ connection: Connection, _ read: (inout Columns) throws -> Read
    ) -> Read? {
        let marks = values.map { _ in "?" }.joined(separator: ", ")
        return try? connection.read { database in try database.first("SELECT " + marks, values, read) }
    }

    /// An event that can be read is written so that it reads the same.
    private static func check(_ event: Event) {
        precondition(event.kind.utf8.allSatisfy { $0 > 0x20 }, "an event without a word")
        let written = try? JSONEncoder.sorted.encode(event)
        let again = written.flatMap { try? JSONDecoder().decode(Event.self, from: $0) }
        precondition(again == event, "what was written reads otherwise")
    }

    /// Any instant can be shown, written and read again.
    private static func show(_ at: Instant) {
        for words in [Words.english, .french] {
            precondition(!words.moment(at, now: start, zone: zone).isEmpty, "an instant without words")
            precondition(!words.time.short(start - at).isEmpty && !words.time.long(at - start).isEmpty, "no words")
        }
        let day = zone.wallClock(at: at).year
        guard (1...9_999).contains(day), (1...9_999).contains(Zone.utc.wallClock(at: at).year) else { return }
        precondition(Instant(iso8601: at.iso8601) == at, "an instant that reads otherwise")
    }

    private static func checkStaff(_ line: String) {
        guard let event = try? JSONDecoder().decode(StaffEvent.self, from: Data(line.utf8)) else { return }
        let written = try? JSONEncoder.sorted.encode(event)
        let again = written.flatMap { try? JSONDecoder().decode(StaffEvent.self, from: $0) }
        precondition(again == event, "what was written reads otherwise")
    }

    // MARK: All rows

    private static func replay(_ log: [LoggedEvent], _ connection: Connection) {
        guard let conversation = Conversation(id: id, replaying: log) else { preconditionFailure("no conversation") }
        precondition(Conversation(id: id, replaying: log) == conversation, "replayed twice it is another")
        checkRow(of: conversation, connection)
        let now = [start, start + .hours(1), Instant(milliseconds: .max)][log.count % 3]
        for command in commands(now) {
            guard let events = try? conversation.decide(command, at: now), !events.isEmpty else { continue }
            var next = conversation
            next.apply(events, at: now)
            checkRow(of: next, connection)
        }
    }

    /// It is kept so that it is read the same.
    private static func checkRow(of conversation: Conversation, _ connection: Connection) {
        guard let values = try? conversation.values() else { preconditionFailure("it can't be written") }
        let tags = conversation.tags.map { "\($0.number)" }.joined(separator: ",")
        let all = conversation.fixedValues + values + [Value(conversation.tags.isEmpty ? nil : tags)]
        precondition(row(all, connection) { try Conversation(&$0) } == conversation, "a row that reads otherwise")
    }

    private static func commands(_ now: Instant) -> [Command] {
        let (maya, ben) = (ExpertID(1), ExpertID(2))
        return [
            .visitorWrites(message), .visitorEnds(survey: .offer), .deliver(through: message),
            .see(through: message, left: 0), .answerSurvey(score: 3, comment: nil), .reply(message, by: maya),
            .take(by: ben), .snooze(by: maya, until: now + .hours(3), keep: true), .wake(by: maya),
            .transfer(by: maya, to: .expert(ben, group: GroupID(1)), comment: nil), .end(Command.End(by: maya)),
            .acknowledge(by: maya), .undo(by: maya), .snoozeIsOver, .assign(to: ben), .inherit(by: ben),
            .inherit(by: nil), .mail,
        ]
    }
}
