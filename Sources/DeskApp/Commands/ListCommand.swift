import ArgumentParser
import DeskCore
import DeskJSON
import DeskStore
import Glibc

struct ListCommand: LookingCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(commandName: "ls", abstract: Speech.help.list)
    }

    @OptionGroup var global: GlobalOptions
    @OptionGroup var ahead: AheadOption
    @Option(help: ArgumentHelp(Speech.help.listState)) var state: ListFilter.State?
    @Flag(help: ArgumentHelp(Speech.help.listMine)) var mine = false
    @Option(help: ArgumentHelp(Speech.help.limit, valueName: "N")) var limit = 200
    @Flag(help: ArgumentHelp(Speech.help.json)) var json = false

    func run(in context: CommandContext) throws {
        let limit = try context.checked(limit: limit)
        try context.withStore { store in
            let holder = mine ? try context.expert(in: store).id : nil
            let states = state.map { [$0] } ?? [.open, .snoozed, .queued]
            // One more than is shown, to know whether there are more.
            let wanted = limit + 1
            let (all, now) = try context.look(at: store) { reading, now in
                var found: [ConversationSummary] = []
                for state in states where found.count < wanted {
                    let filter = ListFilter(state, holder: holder)
                    found += try reading.list(filter, after: nil, limit: wanted - found.count)
                }
                return (found, now)
            }
            let (found, hasMore) = (Array(all.prefix(limit)), all.count > limit)
            if json {
                let list = found.map { JSON.of($0, at: now) }
                try Console.print(
                    JSON.object([("at", .of(now)), ("conversations", .list(list)), ("has_more", .of(hasMore))]).line)
            } else {
                let wait = state == .ended ? context.words.lists.endedAt : context.words.lists.wait
                try print(found, at: now, wait: wait, context)
                context.sayMore(hasMore, limit)
            }
        }
    }

    private func print(
        _ found: [ConversationSummary], at now: Instant, wait heading: String, _ context: CommandContext
    ) throws {
        let words = context.words.lists
        if found.isEmpty { return try Console.print(words.nothing) }
        var table = Table(
            [words.id, words.state, words.visitor, words.mission, words.group, words.expert, heading, words.tags],
            names: words.visitor)
        for summary in found {
            let row = summary.row
            table.add([
                row.id.short, row.phase.word(words), PresenceText.glyph(row.presence, at: now) + " " + row.visitorName,
                row.missionHandle, row.groupHandle, summary.holderHandle ?? "", wait(row, at: now, context),
                summary.tags.joined(separator: ", "),
            ])
        }
        let columns = Console.isTerminal(STDOUT_FILENO) ? Console.columns : nil
        try Console.print(table.lines(columns: columns).joined(separator: "\n"))
    }

    /// Who waits for whom, and for how long.
    private func wait(_ row: DeskRow, at now: Instant, _ context: CommandContext) -> String {
        let words = context.words.lists
        switch row.phase {
        case .ended(let ending): return clock(ending.at, in: context.zone)
        case .snoozed(let snooze): return words.until(clock(snooze.until, in: context.zone))
        case .queued, .open:
            if let since = row.waitingSince { return words.waited(words.elapsed(now - since), row.waitingCount) }
            return words.quiet(words.elapsed(now - row.quietSince))
        }
    }
}

extension ListFilter.State: ExpressibleByArgument {}

extension Phase {
    func word(_ words: ListWords) -> String {
        switch self {
        case .queued: words.queued
        case .open: words.open
        case .snoozed: words.snoozed
        case .ended: words.ended
        }
    }

    /// As JSON has it.
    var code: String {
        switch self {
        case .queued: "queued"
        case .open: "open"
        case .snoozed: "snoozed"
        case .ended: "ended"
        }
    }
}

extension JSON {
    static func of(_ summary: ConversationSummary, at now: Instant) -> JSON {
        let row = summary.row
        var until: Instant?
        var keep: Bool?
        if case .snoozed(let snooze) = row.phase { (until, keep) = (snooze.until, snooze.keep) }
        return [
            "id": .of(row.id), "state": .text(row.phase.code), "visitor": .text(row.visitorName),
            "presence": .of(row.presence, at: now), "mission": .text(row.missionHandle),
            "group": .text(row.groupHandle), "expert": .of(summary.holderHandle), "started_at": .of(summary.startedAt),
            "waiting_since": .of(row.waitingSince), "waiting_count": .of(row.waitingCount),
            "quiet_since": .of(row.quietSince), "until": .of(until), "keep": keep.map { .bool($0) } ?? .null,
            "woken": .of(row.woken), "owner_deadline": .of(row.ownerDeadline), "tags": .of(summary.tags),
        ]
    }
}
