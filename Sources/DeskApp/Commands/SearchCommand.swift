import ArgumentParser
import DeskCore
import DeskJSON
import DeskStore
import Glibc

struct SearchCommand: DeskCommand, TextCommand {
    static let beginsWithText = true
    static var configuration: CommandConfiguration {
        CommandConfiguration(commandName: "search", abstract: Speech.help.search)
    }

    @OptionGroup var global: GlobalOptions
    @Argument(help: ArgumentHelp(Speech.help.search, valueName: Speech.help.words)) var words: [String]
    @Option(help: ArgumentHelp(Speech.help.limit, valueName: "N")) var limit = 50
    @Flag(help: ArgumentHelp(Speech.help.json)) var json = false

    func run(in context: CommandContext) throws {
        let limit = try context.checked(limit: limit)
        try context.withStore { store in
            let all = try store.search(words.joined(separator: " "), limit: limit + 1)
            let (found, hasMore) = (all.prefix(limit), all.count > limit)
            let names = try context.names(in: store)
            if json {
                let list = found.map { JSON.of($0, names) }
                return try Console.print(JSON.object([("found", .list(list)), ("has_more", .of(hasMore))]).line)
            }
            let lists = context.words.lists
            var table = Table([lists.id, lists.at, lists.visitor, lists.from, lists.text], names: lists.visitor)
            for item in found {
                let author = Self.shown(item.author, names, lists)
                let kind = lists.kind(item.kind).map { "(\($0)) " } ?? ""
                table.add([
                    item.conversation.short, clock(item.at, in: context.zone), item.visitorName, author,
                    kind + item.text,
                ])
            }
            try context.print(table, or: .null, json: false)
            context.sayMore(hasMore, limit)
        }
    }
}

extension SearchCommand {
    /// Who wrote it.
    private static func shown(_ author: Author, _ names: JSONNames, _ words: ListWords) -> String {
        switch author {
        case .visitor: words.theVisitor
        case .expert(let id): names.experts[id] ?? "#\(id)"
        case .desk: "pupitre"
        }
    }
}

extension JSON {
    static func of(_ found: Found, _ names: JSONNames) -> JSON {
        [
            "conversation": .of(found.conversation), "message": .of(found.message), "at": .of(found.at),
            "from": names.author(found.author), "expert": names.expert(found.author.expert),
            "kind": .text(found.kind.word), "visitor": .text(found.visitorName), "text": .text(found.text),
        ]
    }
}
