import DeskHTTP

/// One connection to a server on this machine, close to the bytes: tests send what no well-behaved client would.
///
/// It blocks, with a deadline on every wait.
package final class HTTPClient {
    private let connection: HTTPConnection

    /// - Parameter window: bytes that may wait here unread, rounded up by the kernel to some thousands; nil for its default.
    package init(port: Int, window: Int32? = nil) throws {
        connection = try HTTPConnection(host: "127.0.0.1", port: port, window: window)
    }

    package func send(_ bytes: [UInt8]) throws { try connection.send(bytes) }

    /// Sends a whole request. Its length is told unless the headers tell another.
    package func send(
        _ method: String, _ path: String, headers: [(String, String)] = [], body: [UInt8]? = nil
    ) throws {
        try connection.send(method, path, host: "127.0.0.1", headers: headers, body: body)
    }

    /// Asks and waits for the answer.
    package func ask(
        _ method: String, _ path: String, headers: [(String, String)] = [], body: [UInt8]? = nil,
        seconds: Int = Deadline.patience
    ) throws -> HTTPAnswer {
        try send(method, path, headers: headers, body: body)
        return try answer(seconds: seconds)
    }

    /// The next answer, whole.
    package func answer(seconds: Int = Deadline.patience) throws -> HTTPAnswer {
        let deadline = Deadline(seconds: seconds)
        return try connection.answer { deadline.milliseconds }
    }

    /// The beginning of an answer whose body is read bit by bit.
    package func head(seconds: Int = Deadline.patience) throws -> HTTPAnswer {
        let deadline = Deadline(seconds: seconds)
        return try connection.head { deadline.milliseconds }
    }

    /// The next piece of a chunked body; nil at its end.
    package func chunk(_ deadline: Deadline) throws -> [UInt8]? { try connection.chunk { deadline.milliseconds } }

    /// Whether the server closes within that time. What it still says is dropped.
    package func closes(within seconds: Int) -> Bool {
        let deadline = Deadline(seconds: seconds)
        while !connection.isOver {
            guard (try? connection.receive { deadline.milliseconds }) != nil else { return connection.isOver }
        }
        return true
    }
}
