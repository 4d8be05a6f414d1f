/// One server-sent event.
package struct ServerEvent: Sendable, Equatable {
    package var name = ""
    package var id: String?
    package var data = ""
}

/// Reads a stream of server-sent events from a connection, one by one.
package final class EventReader {
    private let client: HTTPClient
    private var text = ""
    /// How many comments, signs of life, came.
    package private(set) var beats = 0

    /// - Parameter client: one whose answer's head was read.
    package init(_ client: HTTPClient) { self.client = client }

    /// The next one; nil at the end of the stream.
    package func next(seconds: Int = 10) throws -> ServerEvent? {
        let deadline = Deadline(seconds: seconds)
        while true {
            while let block = takeBlock() {
                if let event = event(of: block) { return event }
            }
            guard let chunk = try client.chunk(deadline) else { return nil }
            text += String(decoding: chunk, as: UTF8.self)
        }
    }

    /// The next one of this name; others are passed over.
    package func next(_ name: String, seconds: Int = 10) throws -> ServerEvent? {
        while let event = try next(seconds: seconds) {
            if event.name == name { return event }
        }
        return nil
    }

    private func takeBlock() -> Substring? {
        guard let end = text.firstRange(of: "\n\n") else { return nil }
        defer { text = String(text[end.upperBound...]) }
        return text[..<end.lowerBound]
    }

    private func event(of block: Substring) -> ServerEvent? {
        var event = ServerEvent()
        for line in block.split(separator: "\n") {
            if line.hasPrefix(":") {
                beats += 1
            } else if line.hasPrefix("event: ") {
                event.name = String(line.dropFirst(7))
            } else if line.hasPrefix("id: ") {
                event.id = String(line.dropFirst(4))
            } else if line.hasPrefix("data: ") {
                event.data += line.dropFirst(6)
            }
        }
        return event.name.isEmpty ? nil : event
    }
}
