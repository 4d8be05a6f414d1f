import DeskCore
import DeskStore
import Hummingbird
import NIOCore

/// Tells one page what happens, in order, from a cursor on: each message once, and the state whenever it is another.
struct Telling {
    let stream: VisitorStream
    let gateway: Gateway
    /// The number of the last message that the page has.
    private var cursor: Int64
    /// The parts of the state that were read last, and the state that was told last.
    private var conversation = "null"
    private var expertIsTyping = false
    private var told = ""

    init(_ stream: VisitorStream, from cursor: Int64, at gateway: Gateway) {
        self.stream = stream
        self.cursor = cursor
        self.gateway = gateway
    }

    /// Until the page is gone or the service stops.
    mutating func run(_ writer: inout any ResponseBodyWriter) async throws {
        try await look(&writer)
        for await _ in stream.bell {
            let wakes = stream.takeWakes()
            if wakes.contains(.look) { try await look(&writer) }
            if wakes.contains(.staffing) { try await tell(state, &writer) }
            if wakes.contains(.beat) { try await writer.write(ByteBuffer(string: EventText.beat)) }
            if wakes.contains(.restart) { return try await tell(restart, &writer) }
        }
    }

    /// Reads what is new and tells it: the state first when it is the first that the page hears.
    private mutating func look(_ writer: inout any ResponseBodyWriter) async throws {
        var isAll = false
        while !isAll {
            let (visitor, after) = (stream.visitor, cursor)
            let news = try await gateway.clerks.read { try News(for: visitor, after: after, in: $0) }
            isAll = news.isAll
            (conversation, expertIsTyping) = (news.conversation, news.expertIsTyping)
            let first = told.isEmpty ? state : ""
            try await tell(first + news.messages + (isAll ? state : ""), &writer)
            cursor = news.cursor
            gateway.deliveries.note(news.delivered)
            if let instant = news.lookAt { gateway.watcher.look(for: stream.visitor, at: instant) }
        }
    }

    private func tell(_ text: String, _ writer: inout any ResponseBodyWriter) async throws {
        if !text.isEmpty { try await writer.write(ByteBuffer(string: text)) }
    }

    /// The state's event if it is another than was told last, which it is from now on; else nothing.
    private var state: String {
        mutating get {
            let experts = gateway.hub.staffing(of: stream.mission) ?? .away
            let event = EventText.event(
                "state",
                data: #"{"experts":"\#(experts.rawValue)","conversation":\#(conversation),"typing":\#(expertIsTyping)}"#
            )
            guard event != told else { return "" }
            told = event
            return event
        }
    }

    private var restart: String {
        EventText.event("restart", data: #"{"after":\#(gateway.settings.pace.restart.inMilliseconds)}"#)
    }
}
