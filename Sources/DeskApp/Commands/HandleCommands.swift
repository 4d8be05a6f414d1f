import ArgumentParser
import DeskCore
import DeskFaults
import DeskStore
import DeskUI

struct TakeCommand: DeskCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(commandName: "take", abstract: Speech.help.take)
    }

    @OptionGroup var global: GlobalOptions
    @Argument(help: ArgumentHelp(Speech.help.id, valueName: "id")) var id: String

    func run(in context: CommandContext) throws {
        try context.withStore { store in
            let id = try store.resolve(id)
            try store.take(id, by: context.expert(in: store).id)
            try Console.print(context.words.work.takenNow(id.short))
        }
    }
}

struct SnoozeCommand: DeskCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(commandName: "snooze", abstract: Speech.help.snooze)
    }

    @OptionGroup var global: GlobalOptions
    @Argument(help: ArgumentHelp(Speech.help.id, valueName: "id")) var id: String
    @Option(
        name: .customLong("for"), parsing: .unconditional,
        help: ArgumentHelp(Speech.help.snoozeFor, valueName: "3h")) var span: String?
    @Option(parsing: .unconditional, help: ArgumentHelp(Speech.help.snoozeUntil, valueName: Speech.help.when))
    var until: String?
    @Flag(help: ArgumentHelp(Speech.help.snoozeNoKeep)) var noKeep = false

    func run(in context: CommandContext) throws {
        let now = context.world.now()
        let when: WhenExpression.Resolved
        switch (span, until) {
        case (let span?, nil): when = try context.duration(span, wanted: .snooze)
        case (nil, let until?): when = try context.times.read(until, now: now)
        default: throw Failure(.usage, context.words.failures.forOrUntil)
        }
        try context.withStore { store in
            let expert = try context.expert(in: store)
            let id = try store.resolve(id)
            try store.snooze(id, until: when.until, keep: !noKeep, by: expert.id)
            let view = try store.view(of: id, for: expert.id, limit: 1)
            let words = context.words
            let until = clock(when.until, in: context.zone)
            try Console.print(words.work.snoozedUntil(id.short, until, words.lists.span(when.span)))
            try Console.print(noKeep ? words.work.goesToGroup(Console.safe(view.groupHandle)) : words.work.returnsToYou)
            for said in Words.of(Speech.language).snooze.told(of: when) { try Console.print(said) }
        }
    }
}

struct WakeCommand: DeskCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(commandName: "wake", abstract: Speech.help.wake)
    }

    @OptionGroup var global: GlobalOptions
    @Argument(help: ArgumentHelp(Speech.help.id, valueName: "id")) var id: String

    func run(in context: CommandContext) throws {
        try context.withStore { store in
            let id = try store.resolve(id)
            try store.wake(id, by: context.expert(in: store).id)
            try Console.print(context.words.work.wokenNow(id.short))
        }
    }
}

struct TransferCommand: DeskCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(commandName: "transfer", abstract: Speech.help.transfer)
    }

    @OptionGroup var global: GlobalOptions
    @Argument(help: ArgumentHelp(Speech.help.id, valueName: "id")) var id: String
    @Option(help: ArgumentHelp(Speech.help.transferTo, valueName: "expert")) var to: String?
    @Option(help: ArgumentHelp(Speech.help.transferToGroup, valueName: "group")) var toGroup: String?
    @Option(help: ArgumentHelp(Speech.help.transferComment, valueName: Speech.help.text)) var comment: String?

    func run(in context: CommandContext) throws {
        guard (to == nil) != (toGroup == nil) else { throw Failure(.usage, context.words.failures.toOrGroup) }
        let comment = try comment.map { try context.outgoing($0) }
        try context.withStore { store in
            let expert = try context.expert(in: store)
            let id = try store.resolve(id)
            if let toGroup {
                let group = try store.group(named: toGroup)
                try store.transfer(id, to: .group(group.id), comment: comment, by: expert.id)
                try Console.print(context.words.work.transferredTo(id.short, Console.safe(group.handle)))
            } else if let to {
                try hand(id, to: try store.expert(named: to), comment: comment, by: expert, store, context)
            }
        }
    }

    /// To the colleague, of the conversation's own group if they are of it; says what may keep them from answering.
    private func hand(
        _ id: ConversationID, to colleague: Expert, comment: String?, by expert: Expert, _ store: Store,
        _ context: CommandContext
    ) throws {
        let own = try store.conversation(id).group
        let groups = try store.groups(of: colleague.id).map(\.id)
        guard let group = groups.contains(own) ? own : groups.first else {
            let group = try store.view(of: id, for: expert.id, limit: 1).groupHandle
            throw Failure(.data, context.words.failures.notInGroup(Console.safe(colleague.handle), Console.safe(group)))
        }
        try store.transfer(id, to: .expert(colleague.id, group: group), comment: comment, by: expert.id)
        let words = context.words.work
        let name = Console.safe(colleague.handle)
        try Console.print(words.transferredTo(id.short, name))
        let after = try store.view(of: id, for: expert.id, limit: 1)
        if let deadline = after.ownerDeadline {
            try Console.print(words.colleagueAway(name, clock(deadline, in: context.zone)))
        } else if try store.desk(of: colleague.id, limit: 1).load > colleague.capacity {
            try Console.print(words.colleagueFull(name))
        }
    }
}
