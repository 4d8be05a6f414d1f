import Foundation

/// A recorded conversation, as an expert sees it: what to answer to each turn of the visitor.
struct Dialogue: Decodable {
    struct Turn: Decodable {
        let from: String
        let text: String
    }

    let id: String
    let topic: String
    let turns: [Turn]

    /// One exchange: what the visitor says in a row, then what the expert does.
    struct Exchange {
        var visitor: [String] = []
        var expert: [String] = []
    }

    /// An expert's words before the visitor's first go into the first answer: a conversation begins with its visitor.
    var exchanges: [Exchange] {
        var exchanges: [Exchange] = []
        for turn in turns {
            if turn.from == "visitor" {
                if exchanges.isEmpty
                    || !(exchanges.last?.expert.isEmpty ?? true) && !(exchanges.last?.visitor.isEmpty ?? true)
                {
                    exchanges.append(Exchange())
                }
                exchanges[exchanges.count - 1].visitor.append(turn.text)
            } else {
                if exchanges.isEmpty { exchanges.append(Exchange()) }
                exchanges[exchanges.count - 1].expert.append(turn.text)
            }
        }
        return exchanges
    }

    static func read(_ path: String, limit: Int) throws -> [Dialogue] {
        let lines = try String(contentsOfFile: path, encoding: .utf8).split(separator: "\n").prefix(limit)
        return try lines.map { try JSONDecoder().decode(Dialogue.self, from: Data($0.utf8)) }
    }
}
