/// Server-sent events as text on the wire. JSON is one line, so that nothing in it can end an event.
enum EventText {
    static let beat = ": \n\n"

    static func event(_ name: String, id: String? = nil, data: String) -> String {
        (id.map { "id: \($0)\n" } ?? "") + "event: \(name)\ndata: \(data)\n\n"
    }
}
