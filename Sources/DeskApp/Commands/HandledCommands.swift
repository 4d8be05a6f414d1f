import ArgumentParser
import DeskCore
import DeskJSON
import DeskStore

/// What is known by a handle, and is never deleted: experts, groups, missions.
protocol Handled {
    static func rename(_ handle: String, to new: String, in store: Store) throws
    static func archive(_ handle: String, _ archived: Bool, in store: Store) throws
    /// What becomes of what the archived one has at the moment, as sentences.
    static func remains(of handle: String, in store: Store, _ words: WorkWords) throws -> [String]
}

extension Handled {
    static func remains(of handle: String, in store: Store, _ words: WorkWords) throws -> [String] { [] }
}

struct Rename<Thing: Handled>: DeskCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(commandName: "rename", abstract: Speech.help.rename)
    }
    @OptionGroup var global: GlobalOptions
    @Argument(help: ArgumentHelp(Speech.help.handle, valueName: "handle")) var handle: String
    @Argument(help: ArgumentHelp(Speech.help.newHandle, valueName: "new-handle")) var newHandle: String

    func run(in context: CommandContext) throws {
        try context.change(newHandle) { store in
            try Thing.rename(handle, to: newHandle, in: store)
            return nil
        }
    }
}

struct Archive<Thing: Handled>: DeskCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(commandName: "archive", abstract: Speech.help.archive)
    }
    @OptionGroup var global: GlobalOptions
    @Argument(help: ArgumentHelp(Speech.help.handle, valueName: "handle")) var handle: String
    @Flag(help: ArgumentHelp(Speech.help.undoArchive)) var undo = false

    func run(in context: CommandContext) throws {
        try context.change(handle) { store in
            try Thing.archive(handle, !undo, in: store)
            let words = context.words.work
            if undo { return words.backInUse(Console.safe(handle)) }
            return ([words.archived(Console.safe(handle))] + (try Thing.remains(of: handle, in: store, words)))
                .joined(separator: "\n")
        }
    }
}

extension CommandContext {
    /// A change of administration; says what `body` says, or that the thing was changed.
    func change(_ handle: String, making: Bool = false, _ body: (Store) throws -> String?) throws {
        let said = try withStore(making: making, body)
        try Console.print(said ?? words.work.changed(Console.safe(handle)))
    }

    /// A list as a table, or as JSON.
    func print(_ table: Table, or json: JSON, json wantsJSON: Bool) throws {
        if wantsJSON { return try Console.print(json.line) }
        if table.isEmpty { return try Console.print(words.lists.nothing) }
        let columns = Console.isTerminal(1) ? Console.columns : nil
        try Console.print(table.lines(columns: columns).joined(separator: "\n"))
    }
}
