/// One server-sent event.
package struct ServerEvent: Sendable, Equatable {
    package var name = ""
    package var id: String?
    package var data = ""
}

/// Cuts a stream of server-sent events, which comes in pieces of any size, into its events. It knows lines that end
/// with a line feed, which is what the service writes.
package struct ServerEvents {
    private var bytes: [UInt8] = []
    /// How many comments, signs of life, came.
    package private(set) var beats = 0

    package init() {}

    package mutating func take(_ piece: [UInt8]) { bytes += piece }

    /// The next one that has come whole.
    package mutating func next() -> ServerEvent? {
        while let end = bytes.indices.dropLast().first(where: { bytes[$0] == 10 && bytes[$0 + 1] == 10 }) {
            let block = String(decoding: bytes[..<end], as: UTF8.self)
            bytes.removeFirst(end + 2)
            if let event = event(of: block) { return event }
        }
        return nil
    }

    private mutating func event(of block: String) -> ServerEvent? {
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
