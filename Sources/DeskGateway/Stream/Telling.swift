import DeskCore
import DeskStore
import Hummingbird
import NIOCore

/// Tells one page what happens, in order: each message once, and the state whenever it is another.
struct Telling {
    let stream: VisitorStream
    let gateway: Gateway
    /// The parts of the state that were read last, and the state that was told last.
    private var conversation = "null"
    private var expertIsTyping = false
    private var isBlocked = false
    private var told = ""

    init(_ stream: VisitorStream, at gateway: Gateway) {
        self.stream = stream
        self.gateway = gateway
    }

    /// Until the page is gone or the service stops.
    mutating func run(_ writer: inout any ResponseBodyWriter) async throws {
        gateway.watcher.look(for: stream)
        for await _ in stream.bell {
            let (wakes, news, isBehind) = stream.take()
            var text = news.map { tell($0, isAll: !isBehind) } ?? ""
            if wakes.contains(.staffing), !told.isEmpty { text += state }
            if wakes.contains(.beat) { text += EventText.beat }
            if wakes.contains(.restart) { text += restart }
            if !text.isEmpty { try await writer.write(ByteBuffer(string: text)) }
            if let news { gateway.deliveries.note(news.delivered) }
            if isBehind { gateway.watcher.look(for: stream) }
            if wakes.contains(.restart) { return }
        }
    }

    /// The state first when it is the first that the page hears, else after all the messages.
    private mutating func tell(_ news: News, isAll: Bool) -> String {
        (conversation, expertIsTyping, isBlocked) = (news.conversation, news.expertIsTyping, news.isBlocked)
        let first = told.isEmpty ? state : ""
        return first + news.messages + (isAll ? state : "")
    }

    /// The state's event if it is another than was told last, which it is from now on; else nothing.
    private var state: String {
        mutating get {
            let experts = gateway.hub.staffing(of: stream.mission) ?? .away
            let event = EventText.event(
                "state",
                data: #"{"experts":"\#(experts.rawValue)","conversation":\#(conversation),"#
                    + #""typing":\#(expertIsTyping),"blocked":\#(isBlocked)}"#)
            guard event != told else { return "" }
            told = event
            return event
        }
    }

    private var restart: String {
        EventText.event("restart", data: #"{"after":\#(gateway.settings.pace.restart.inMilliseconds)}"#)
    }
}
