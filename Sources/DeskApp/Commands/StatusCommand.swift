import ArgumentParser
import DeskCore
import DeskJSON
import DeskStore

struct StatusCommand: DeskCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(commandName: "status", abstract: Speech.help.status)
    }

    @OptionGroup var global: GlobalOptions
    @Argument(help: ArgumentHelp(Speech.help.statusValue)) var status: Expert.Status?
    @Flag(help: ArgumentHelp(Speech.help.json)) var json = false

    func run(in context: CommandContext) throws {
        try context.withStore { store in
            let expert = try context.expert(in: store)
            if let status { try store.setStatus(status, of: expert.id) }
            let desk = try store.desk(of: expert.id, limit: 1, counting: .max)
            let now = store.world.now()
            if json {
                let forgotten = try store.forgotten()
                try Console.print(
                    JSON.of(desk, at: now).adding([
                        "forgotten": [
                            "visitors": .of(forgotten.visitors), "conversations": .of(forgotten.conversations),
                        ]
                    ]).line)
                return
            }
            let handle = Console.safe(desk.expert.handle)
            let word = context.words.lists.availability(of: desk.expert, load: desk.load, at: now)
            try Console.print(context.words.work.statusIs(handle, word, desk.load, desk.expert.capacity))
            if desk.expert.status == .available, !desk.expert.isAvailable(at: now) {
                let isAlone = try store.experts().filter { !$0.archived }.count == 1
                try Console.print(context.words.work.deskIsClosed(isAlone ? nil : handle))
            }
        }
    }
}

extension Expert.Status: ExpressibleByArgument {}

extension JSON {
    static func of(_ desk: DeskSnapshot, at now: Instant) -> JSON {
        [
            "at": .of(now), "expert": .text(desk.expert.handle), "name": .text(desk.expert.name),
            "status": .text(desk.expert.status.rawValue),
            "desk_open": .of(desk.expert.leaseUntil.map { $0 > now } ?? false),
            "available": .of(desk.expert.isAvailable(at: now)), "open": .of(desk.load),
            "capacity": .of(desk.expert.capacity), "busy": .of(desk.load >= desk.expert.capacity),
            "needs_reply": .of(desk[.needsReply].count), "waiting_for_visitor": .of(desk[.waitingForVisitor].count),
            "ended_by_visitor": .of(desk[.endedByVisitor].count), "snoozed": .of(desk[.snoozed].count),
            "queue": .of(desk[.queue].count),
        ]
    }
}
