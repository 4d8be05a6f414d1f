import ArgumentParser
import DeskCore
import DeskFaults
import DeskStore

struct EraseCommand: DeskCommand, TextCommand {
    static let beginsWithText = false
    static var configuration: CommandConfiguration {
        CommandConfiguration(commandName: "erase", abstract: Speech.help.erase)
    }

    @OptionGroup var global: GlobalOptions
    @Option(help: ArgumentHelp(Speech.help.eraseMission, valueName: "handle")) var mission: String?
    @Argument(help: ArgumentHelp(Speech.help.eraseVisitor, valueName: Speech.help.eraseWho)) var visitor: String

    func run(in context: CommandContext) throws {
        try context.withStore { store in
            let erased = try store.erase(find(in: context, store))
            try Console.print(said(of: erased, context.words.work))
            if !erased.isGone {
                try Console.print(context.words.work.erasedLater(Console.safe(context.database + "-wal")))
            }
        }
    }

    /// What can't be taken back takes more of an id than other commands do: as much as lists show.
    private func find(in context: CommandContext, _ store: Store) throws -> VisitorID {
        let found = try context.visitor(visitor, on: mission, in: store)
        let digits = visitor.utf8.count { $0 != UInt8(ascii: "-") }
        guard digits < Self.digits, try store.visitor(found).key != visitor else { return found }
        throw Failure(.usage, context.words.work.eraseTakesDigits(Self.digits))
    }

    private static let digits = 8

    private func said(of erased: Erased, _ words: WorkWords) -> String {
        if !erased.wasErased { return words.erased(erased.conversations, erased.messages) }
        let texts = erased.messages + erased.others
        return texts == 0 ? words.erasedBefore : words.erasedSince(texts)
    }
}
