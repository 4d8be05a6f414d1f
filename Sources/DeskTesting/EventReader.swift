import DeskHTTP

/// Reads a stream of server-sent events from a connection, one by one.
package final class EventReader {
    private let client: HTTPClient
    private var events = ServerEvents()

    /// - Parameter client: one whose answer's head was read.
    package init(_ client: HTTPClient) { self.client = client }

    /// How many comments, signs of life, came.
    package var beats: Int { events.beats }

    /// The next one; nil at the end of the stream.
    package func next(seconds: Int = Deadline.patience) throws -> ServerEvent? {
        let deadline = Deadline(seconds: seconds)
        while true {
            if let event = events.next() { return event }
            guard let chunk = try client.chunk(deadline) else { return nil }
            events.take(chunk)
        }
    }

    /// The next one of this name; others are passed over.
    package func next(_ name: String, seconds: Int = Deadline.patience) throws -> ServerEvent? {
        while let event = try next(seconds: seconds) {
            if event.name == name { return event }
        }
        return nil
    }
}
