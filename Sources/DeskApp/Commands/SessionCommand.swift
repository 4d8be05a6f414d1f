import ArgumentParser
import DeskConfig
import DeskCore
import DeskFaults
import DeskJSON
import DeskStore

/// The sessions of visitors' browsers. (rules 2.19)
struct SessionCommand: ParsableCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(
            commandName: "session", abstract: Speech.words.guards.sessions,
            subcommands: [List.self, Revoke.self], defaultSubcommand: List.self)
    }

    @OptionGroup var global: GlobalOptions

    struct List: DeskCommand {
        static var configuration: CommandConfiguration {
            CommandConfiguration(commandName: "list", abstract: Speech.words.guards.sessionList)
        }
        @OptionGroup var global: GlobalOptions
        @OptionGroup var who: WhichVisitor
        @Flag(help: ArgumentHelp(Speech.help.json)) var json = false

        func run(in context: CommandContext) throws {
            let words = context.words.guards
            var table = Table([words.session, words.opened, words.used, words.ends, words.sees])
            var list: [JSON] = []
            try context.withStore { store in
                let life = context.settings.gateway.sessionLife
                for session in try store.sessions(of: who.find(in: context, store), life: life) {
                    table.add([
                        session.name, clock(session.openedAt, in: context.zone),
                        clock(session.usedAt, in: context.zone), clock(session.endsAt, in: context.zone),
                        session.conversation?.short ?? words.everything,
                    ])
                    list.append([
                        "session": .text(session.name), "opened_at": .of(session.openedAt),
                        "used_at": .of(session.usedAt), "ends_at": .of(session.endsAt),
                        "only": .of(session.conversation),
                    ])
                }
            }
            try context.print(table, or: ["sessions": .list(list)], json: json)
        }
    }

    struct Revoke: DeskCommand {
        static var configuration: CommandConfiguration {
            CommandConfiguration(commandName: "revoke", abstract: Speech.words.guards.sessionRevoke)
        }
        @OptionGroup var global: GlobalOptions
        @OptionGroup var who: WhichVisitor
        @Flag(help: ArgumentHelp(Speech.words.guards.sessionResumed)) var resumed = false
        @Option(help: ArgumentHelp(Speech.words.guards.sessionName, valueName: "session")) var session: String?

        func run(in context: CommandContext) throws {
            try context.withStore { store in
                let visitor = try who.find(in: context, store)
                let words = context.words.guards
                if let session, try !store.sessions(of: visitor).contains(where: { $0.name == session.lowercased() }) {
                    throw Failure(.noInput, words.noSuchSession(Console.safe(session)))
                }
                let count = try store.revokeSessions(of: visitor, resumed: resumed, named: session)
                try Console.print(words.revoked(count, session == nil))
            }
        }
    }
}

/// A visitor, by their key or by one of their conversations.
struct WhichVisitor: ParsableArguments {
    @Option(help: ArgumentHelp(Speech.help.eraseMission, valueName: "handle")) var mission: String?
    @Argument(help: ArgumentHelp(Speech.help.eraseVisitor, valueName: Speech.help.eraseWho)) var visitor: String

    func find(in context: CommandContext, _ store: Store) throws -> VisitorID {
        try context.visitor(visitor, on: mission, in: store)
    }
}

extension CommandContext {
    /// A visitor, by their key or by one of their conversations. Where there are several missions, only the key needs one.
    func visitor(_ text: String, on handle: String?, in store: Store) throws -> VisitorID {
        let isOneOfSeveral = try handle == nil && store.missions().count { !$0.archived } > 1
        guard isOneOfSeveral else {
            return try store.visitor(keyOrConversation: text, on: mission(handle, in: store).id)
        }
        // A `catch` of one case of the store's errors ends the optimising compiler (6.3.1) here.
        let found = Result<VisitorID, any Error> { try store.visitor(keyOrConversation: text, on: nil) }
        if case .failure(let error) = found, case .notFound(.visitor, _)? = error as? StoreError {
            _ = try mission(handle, in: store)
            throw StoreError.notFound(.visitor, text)
        }
        return try found.get()
    }
}
