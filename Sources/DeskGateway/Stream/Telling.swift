import DeskCore
import DeskJSON
import DeskStore
import Hummingbird
import NIOCore

/// Tells one page what happens, in order, from a cursor on: each message once, and the state whenever it is another.
struct Telling {
    /// Messages that one reading brings: what a slow page makes the service hold.
    static let batch = 20

    let stream: VisitorStream
    let hub: Hub
    let watcher: Watcher
    let clerks: Clerks
    /// Until when the page is to be back at a restart, at the latest.
    let restart: Duration
    /// The number of the last message that the page has.
    private var cursor: Int64
    private var state: VisitorState?
    private var told = ""

    init(_ stream: VisitorStream, from cursor: Int64, hub: Hub, watcher: Watcher, clerks: Clerks, restart: Duration) {
        self.stream = stream
        self.cursor = cursor
        self.hub = hub
        self.watcher = watcher
        self.clerks = clerks
        self.restart = restart
    }

    /// Until the page is gone or the service stops.
    mutating func run(_ writer: inout any ResponseBodyWriter) async throws {
        try await look(&writer)
        for await _ in stream.bell {
            let wakes = stream.takeWakes()
            if wakes.contains(.look) { try await look(&writer) }
            if wakes.contains(.staffing) { try await tellState(&writer) }
            if wakes.contains(.beat) { try await writer.write(ByteBuffer(string: EventText.beat)) }
            if wakes.contains(.restart) {
                let event = EventText.event("restart", data: ["after": .integer(restart.inMilliseconds)])
                return try await writer.write(ByteBuffer(string: event))
            }
        }
    }

    /// Reads what is new and tells it: the state first when it is the first that the page hears.
    private mutating func look(_ writer: inout any ResponseBodyWriter) async throws {
        var isAll = false
        while !isAll {
            let (visitor, after) = (stream.visitor, cursor)
            let (messages, state) = try await clerks.read { store in
                (try store.since(after, of: visitor, limit: Self.batch), try store.visitorState(visitor))
            }
            let isFirst = self.state == nil
            self.state = state
            if isFirst { try await tellState(&writer) }
            try await tell(messages, &writer)
            isAll = messages.count < Self.batch
        }
        if let instant = [state?.surveyOfferedAt, state?.typingUntil].compactMap({ $0 }).min() {
            watcher.look(for: stream.visitor, at: instant)
        }
        try await tellState(&writer)
    }

    private mutating func tell(_ messages: [NumberedMessage], _ writer: inout any ResponseBodyWriter) async throws {
        guard let last = messages.last else { return }
        var text = ""
        var delivered: [ConversationID: MessageID] = [:]
        for entry in messages {
            text += EventText.event(
                "message", id: entry.number,
                data: entry.message.json(expertName: entry.expertName, conversation: entry.conversation))
            if entry.message.progress == .stored { delivered[entry.conversation] = entry.message.id }
        }
        try await writer.write(ByteBuffer(string: text))
        cursor = last.number
        for (conversation, message) in delivered {
            try await clerks.write { try $0.delivered(conversation, through: message) }
        }
    }

    /// Tells the state if it is another than was told last.
    private mutating func tellState(_ writer: inout any ResponseBodyWriter) async throws {
        guard let state else { return }
        let conversation = state.conversation?.json(
            expertName: state.expertName, surveyIsOffered: state.surveyIsOffered)
        let event = EventText.event(
            "state",
            data: [
                "experts": .text((hub.staffing(of: stream.mission) ?? .away).rawValue),
                "conversation": conversation ?? .null, "typing": .bool(state.expertIsTyping),
            ])
        guard event != told else { return }
        try await writer.write(ByteBuffer(string: event))
        told = event
    }
}
