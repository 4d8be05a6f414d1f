import ArgumentParser
import DeskCore
import DeskFaults
import DeskStore

struct RehearseCommand: DeskCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(commandName: "rehearse", abstract: Speech.help.rehearse)
    }

    @OptionGroup var global: GlobalOptions
    @Argument(help: ArgumentHelp(Speech.help.rehearseFile, valueName: Speech.help.file)) var file: String
    @Option(help: ArgumentHelp(Speech.help.speed, valueName: "N|max")) var speed = "1"
    @Option(help: ArgumentHelp(Speech.help.rehearseLimit, valueName: "N")) var limit: Int?
    @Flag(inversion: .prefixedNo, help: ArgumentHelp(Speech.help.wait)) var wait = true
    @Option(parsing: .unconditional, help: ArgumentHelp(Speech.help.patience, valueName: "30m")) var patience = "30m"
    @Flag(help: ArgumentHelp(Speech.help.withAnswers)) var withAnswers = false
    @Option(help: ArgumentHelp(Speech.help.rehearseMission, valueName: "handle")) var mission: String?
    @Option(help: ArgumentHelp(Speech.help.rehearseGateway, valueName: "URL")) var gateway: String?

    /// The one that the first run makes.
    private static let ordinaryMission = "site"

    func run(in context: CommandContext) throws {
        let tempo = try tempo(context)
        let words = context.words.work
        let limit = try limit.map { try context.checked(limit: $0) }
        let recorded = try DialogueFile(descriptor: InputFile.open(file), name: file, limit: limit)
        for (line, fault) in recorded.faults {
            Console.complain("\(Console.safe(file)): " + words.badDialogue(line, fault.sentence(words.dialogueFaults)))
        }
        Interruption.watch()
        var progress = Progress(words.rehearsed, world: context.world)
        defer { progress.clear() }
        let messages =
            if let gateway {
                try rehearse(recorded, tempo, context, &progress, arrive: arrival(at: gateway, context))
            } else {
                try context.withStore(making: true) { store in
                    if withAnswers { return try keep(recorded, context, &progress) }
                    let mission = try context.mission(mission, in: store).id
                    return try rehearse(recorded, tempo, context, &progress) { key, name in
                        try StoreVisit(key, name: name, on: mission, store: store)
                    }
                }
            }
        progress.clear()
        if Interruption.signal != nil { throw StoreError.cancelled }
        try Console.print(words.rehearsal(recorded.dialogues.count, messages, recorded.faults.count))
        if !recorded.faults.isEmpty {
            throw Failure(.data, context.words.failures.linesFailed(recorded.faults.count))
        }
    }

    /// - Returns: how many messages were written.
    private func rehearse(
        _ recorded: DialogueFile, _ tempo: Part.Tempo, _ context: CommandContext, _ progress: inout Progress,
        arrive: @escaping (_ key: String, _ name: String) throws -> any Visit
    ) throws -> Int {
        var rehearsal = Rehearsal(recorded, tempo: tempo, world: context.world, arrive: arrive)
        var told: Set<Later.Reason> = []
        try rehearsal.run { state in
            if let hold = state.hold, told.insert(hold.reason).inserted {
                progress.clear()
                Console.complain("pupitre: " + context.words.work.wire.later(hold))
            }
            progress.show(state.done, of: state.total)
        }
        return rehearsal.messages
    }

    private func keep(_ recorded: DialogueFile, _ context: CommandContext, _ progress: inout Progress) throws -> Int {
        var history = try History(recorded, mission: mission ?? "rehearsal", context: context)
        try history.run { progress.show($0, of: $1) }
        return history.messages
    }

    /// Lets visitors in by the service, which knows missions by name: it needs no database here.
    private func arrival(at gateway: String, _ context: CommandContext) throws -> (String, String) throws -> any Visit {
        let words = context.words.work.wire
        if withAnswers { throw Failure(.usage, words.noAnswersThere) }
        let address: ServiceAddress
        do { address = try ServiceAddress(gateway) } catch {
            throw Failure(.usage, error == .encrypted ? words.noEncryption : words.badAddress)
        }
        let service = ServiceLine(address, world: context.world, words: words)
        let mission = mission ?? Self.ordinaryMission
        return { _, name in
            do { return try WireVisit(name, on: mission, service: service) } catch is UnknownMission {
                throw Failure(.noInput, words.noSuchMission(Console.safe(mission)))
            }
        }
    }

    private func tempo(_ context: CommandContext) throws -> Part.Tempo {
        let patience = try context.duration(patience, wanted: .patience).span
        if speed == "max" { return Part.Tempo(speed: nil, waits: wait, patience: patience) }
        guard let number = Double(speed), number > 0, number.isFinite else {
            throw Failure(.usage, context.words.failures.badSpeed)
        }
        return Part.Tempo(speed: number, waits: wait, patience: patience)
    }
}
