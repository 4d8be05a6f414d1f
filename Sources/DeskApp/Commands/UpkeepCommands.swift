import ArgumentParser
import DeskConfig
import DeskCore
import DeskFaults
import DeskJSON
import DeskStore
import FoundationEssentials

struct VerifyCommand: DeskCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(commandName: "verify", abstract: Speech.help.verify)
    }

    @OptionGroup var global: GlobalOptions
    @Flag(help: ArgumentHelp(Speech.help.json)) var json = false

    func run(in context: CommandContext) throws {
        Interruption.watch()
        try context.withStore { store in
            var progress = Progress(context.words.work.checked, world: context.world)
            let report = try store.verify { done, total in
                progress.show(done, of: total)
                return Interruption.signal == nil
            }
            progress.clear()
            let words = context.words.work
            if json {
                try Console.print(JSON.of(report).line)
            } else if report.differences.isEmpty {
                try Console.print(words.verified(report.conversations))
            } else {
                for difference in report.differences { try Console.print(Console.safe(difference.text)) }
            }
            guard report.differences.isEmpty else {
                throw Failure(.data, words.differs(report.differences.count, report.conversations))
            }
        }
    }
}

struct BackupCommand: DeskCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(commandName: "backup", abstract: Speech.help.backup)
    }

    @OptionGroup var global: GlobalOptions
    @Argument(help: ArgumentHelp(Speech.help.backupFile, valueName: Speech.help.file)) var file: String
    @Flag(help: ArgumentHelp(Speech.help.force)) var force = false

    func run(in context: CommandContext) throws {
        if file.isEmpty { throw Failure(.usage, context.words.failures.emptyPath(Speech.help.file)) }
        let target = URL(fileURLWithPath: context.places.resolve(file)).standardizedFileURL.path
        Interruption.watch()
        try context.withStore { store in
            var progress = Progress(context.words.work.copied, world: context.world)
            defer { progress.clear() }
            try store.backup(to: target, replacing: force) { done, total in
                progress.show(done, of: total)
                return Interruption.signal == nil
            }
            progress.clear()
            try Console.print(context.words.work.backedUp(Console.safe(target)))
        }
    }
}

struct RestoreCommand: DeskCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(commandName: "restore", abstract: Speech.help.restore)
    }

    @OptionGroup var global: GlobalOptions
    @Argument(help: ArgumentHelp(Speech.help.restoreFile, valueName: Speech.help.file)) var file: String
    @Flag(help: ArgumentHelp(Speech.help.restoreForce)) var force = false

    func run(in context: CommandContext) throws {
        let source = URL(fileURLWithPath: context.places.resolve(file)).standardizedFileURL.path
        guard FileManager.default.fileExists(atPath: source) else {
            throw Failure(.noInput, context.words.failures.noBackup(Console.safe(source)))
        }
        Interruption.watch()
        let restored = try restore(source, context)
        // Brings it up to date, and finds now rather than later that it can't be used.
        _ = try Store.open(path: context.database, world: context.world)
        try Console.print(
            context.words.work.restored(
                Console.safe(source), restored.conversations, restored.messages, restored.kept.map(Console.safe)))
    }
}

extension RestoreCommand {
    /// What `verify` finds in the backup is told as `verify` tells it.
    private func restore(_ source: String, _ context: CommandContext) throws -> Restored {
        var copied = Progress(context.words.work.copied, world: context.world)
        var checked = Progress(context.words.work.checked, world: context.world)
        defer {
            copied.clear()
            checked.clear()
        }
        do {
            return try Store.restore(
                source, to: context.database, world: context.world, unverified: force,
                progress: { done, total in
                    copied.show(done, of: total)
                    return Interruption.signal == nil
                },
                verifying: { done, total in
                    copied.clear()
                    checked.show(done, of: total)
                    return Interruption.signal == nil
                })
        } catch StoreError.differs(let path, let report) {
            checked.clear()
            for difference in report.differences { try Console.print(Console.safe(difference.text)) }
            throw StoreError.differs(path: path, report)
        }
    }
}

extension Verification.Difference {
    var name: String {
        switch subject {
        case .conversation(let id): id.description
        case .expert(let id): "expert #\(id)"
        case .message(let id): "message \(id)"
        case .link(let table, let number): "\(table) #\(number)"
        case .layout(let part): part
        }
    }

    /// What is stored, and what the log makes of it.
    var text: String { "\(name) \(field): \(stored) != \(rebuilt)" }
}

extension JSON {
    static func of(_ report: Verification) -> JSON {
        let differences = report.differences.map { difference in
            JSON.object([
                ("subject", .text(difference.name)), ("field", .text(difference.field)),
                ("stored", .text(difference.stored)), ("rebuilt", .text(difference.rebuilt)),
            ])
        }
        return [
            "ok": .of(report.differences.isEmpty), "conversations": .of(report.conversations),
            "experts": .of(report.experts), "events": .of(report.events), "differences": .list(differences),
        ]
    }
}
