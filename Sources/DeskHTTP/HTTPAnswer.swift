/// What a server answered.
package struct HTTPAnswer: Sendable {
    package let status: Int
    /// By name in small letters; of several the last.
    package let headers: [String: String]
    package var body: [UInt8] = []

    package var text: String { String(decoding: body, as: UTF8.self) }
}

/// Why there is no answer.
package enum HTTPFailure: Error, Equatable {
    /// Nothing listens there, or there is no such place: the system's words.
    case unreachable(String)
    case closed
    /// Waited in vain.
    case silent
    /// It isn't HTTP.
    case malformed
}
