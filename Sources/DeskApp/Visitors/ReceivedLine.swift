import DeskCore
import DeskJSON

/// One line of `receive`: an op and its fields, typed.
struct ReceivedLine: Equatable {
    enum Op: String, CaseIterable {
        case arrive, typing, write, read, leave, `return`, email, survey, end

        /// Lets a visitor in, whatever else the line says.
        var isComing: Bool { self == .arrive || self == .return }
    }

    let op: Op
    let visitor: String
    /// A handle; nil for the command's own.
    var mission: String?
    var id: MessageID?
    var text: String?
    var name: String?
    var language: Language?
    var page: String?
    var title: String?
    var address: String?
    var score: Int?
    /// What was left out of it, since it could not be used: it turns nobody away.
    private(set) var warnings: [ReceiveFault] = []

    var whichPage: Page? { page.map { Page(url: $0, title: title) } }

    /// Which fields each op takes besides `op`, `visitor` and `mission`.
    private static func fields(of op: Op) -> [String] {
        switch op {
        case .arrive: ["name", "language", "page", "title"]
        case .write: ["id", "text"]
        case .read: ["id"]
        case .return: ["page", "title"]
        case .email: ["address"]
        case .survey: ["score", "text"]
        case .typing, .leave, .end: []
        }
    }

    init(_ bytes: [UInt8]) throws(ReceiveFault) {
        let json: JSON
        do { json = try JSON.read(bytes) } catch { throw ReceiveFault(error) }
        guard case .object(let members) = json else { throw .notAnObject }
        guard let word = json["op"] else { throw .missing("op") }
        guard let op = word.text.flatMap(Op.init(rawValue:)) else { throw .unknownOp }
        self.op = op
        let known = ["op", "visitor", "mission"] + Self.fields(of: op)
        for (key, _) in members where !known.contains(key) {
            guard op.isComing else { throw .unknownField(key) }
            warnings.append(.unknownField(key))
        }
        guard let visitor = try Self.text("visitor", of: json, limit: 200) else { throw .missing("visitor") }
        self.visitor = visitor
        mission = try Self.text("mission", of: json, limit: 200)
        id = try Self.value("id", of: json, limit: 40, MessageID.init)
        text = op == .survey ? optional("text", of: json, limit: nil) : try Self.text("text", of: json, limit: nil)
        name = optional("name", of: json, limit: 400)
        language = optional("language", of: json, limit: 40).flatMap { Language(tag: $0) }
        if language == nil { noteUnused("language", of: json) }
        page = optional("page", of: json, limit: 4_000)
        title = optional("title", of: json, limit: 4_000)
        address = try Self.text("address", of: json, limit: 400)
        if let value = json["score"], !value.isNull {
            guard let score = value.integer.flatMap(Int.init(exactly:)) else { throw .badField("score") }
            self.score = score
        }
        if op == .write, text == nil { throw .missing("text") }
        if op == .email, address == nil { throw .missing("address") }
        if op == .survey, score == nil { throw .missing("score") }
    }

    /// A text that may be left out: what can't be used is left out too, with a warning. An empty one is none.
    private mutating func optional(_ key: String, of json: JSON, limit: Int?) -> String? {
        if json[key]?.text?.isEmpty ?? false { return nil }
        if let text = try? Self.text(key, of: json, limit: limit) { return text }
        noteUnused(key, of: json)
        return nil
    }

    private mutating func noteUnused(_ key: String, of json: JSON) {
        guard let value = json[key], !value.isNull, value.text != "" else { return }
        if !warnings.contains(.badField(key)) { warnings.append(.badField(key)) }
    }

    /// - Parameter limit: in bytes; a message's own limit is the store's to tell.
    private static func text(_ key: String, of json: JSON, limit: Int?) throws(ReceiveFault) -> String? {
        guard let value = json[key], !value.isNull else { return nil }
        guard let text = value.text, !text.contains("\0") else { throw .badField(key) }
        if let limit, text.isEmpty || text.utf8.count > limit { throw .badField(key) }
        return text
    }

    private static func value<Value>(
        _ key: String, of json: JSON, limit: Int, _ read: (String) -> Value?
    ) throws(ReceiveFault) -> Value? {
        guard let text = try text(key, of: json, limit: limit) else { return nil }
        guard let value = read(text) else { throw .badField(key) }
        return value
    }
}

/// Why a line of `receive` is not understood. Its codes are part of the protocol.
enum ReceiveFault: Error, Equatable {
    case tooLong, notUTF8, tooDeep, notAnObject, unknownOp
    case notJSON(at: Int?)
    case missing(String)
    case badField(String)
    case unknownField(String)

    init(_ fault: JSONFault) {
        switch fault {
        case .notUTF8: self = .notUTF8
        case .unexpected(let position): self = .notJSON(at: position)
        case .endsEarly: self = .notJSON(at: nil)
        case .tooDeep: self = .tooDeep
        }
    }

    var code: String {
        switch self {
        case .tooLong: "line_too_long"
        case .notUTF8: "not_utf8"
        case .notJSON, .tooDeep, .notAnObject: "not_json"
        case .unknownOp: "unknown_op"
        case .missing: "missing_field"
        case .badField: "bad_field"
        case .unknownField: "unknown_field"
        }
    }

    /// The member of the line that it is about.
    var field: String? {
        switch self {
        case .missing(let field), .badField(let field), .unknownField(let field): field
        case .tooLong, .notUTF8, .tooDeep, .notAnObject, .unknownOp, .notJSON: nil
        }
    }

    /// What is said where the line was taken all the same.
    func warning(_ words: ReceiveWords) -> String { sentence(words) + " " + words.leftOut }

    func sentence(_ words: ReceiveWords) -> String {
        switch self {
        case .tooLong: words.tooLong
        case .notUTF8: words.notUTF8
        case .notJSON(let position): words.notJSON(position)
        case .tooDeep: words.tooDeep
        case .notAnObject: words.notAnObject
        case .unknownOp: words.unknownOp(ReceivedLine.Op.allCases.map(\.rawValue).joined(separator: ", "))
        case .missing(let field): words.missing(field)
        case .badField(let field): words.badField(field)
        case .unknownField(let field): words.unknownField(Console.safe(field))
        }
    }
}
