import ArgumentParser
import DeskCore
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
    @Option(help: ArgumentHelp(Speech.help.patience, valueName: "30m")) var patience = "30m"
    @Flag(help: ArgumentHelp(Speech.help.withAnswers)) var withAnswers = false
    @Option(help: ArgumentHelp(Speech.help.rehearseMission, valueName: "handle")) var mission: String?

    func run(in context: CommandContext) throws {
        let tempo = try tempo(context)
        let words = context.words.work
        let recorded = try DialogueFile(descriptor: InputFile.open(file), limit: limit)
        for (line, fault) in recorded.faults {
            Console.complain("\(Console.safe(file)): " + words.badDialogue(line, fault.sentence(words.dialogueFaults)))
        }
        Interruption.watch()
        var progress = Progress(words.rehearsed, world: context.world)
        defer { progress.clear() }
        let messages = try context.withStore { store in
            if withAnswers {
                var history = try History(recorded, mission: mission ?? "rehearsal", context: context)
                try history.run { progress.show($0, of: $1) }
                return history.messages
            }
            let mission = try context.mission(mission, in: store)
            var rehearsal = Rehearsal(recorded, on: mission.id, tempo: tempo, store: store)
            try rehearsal.run { progress.show($0, of: $1) }
            return rehearsal.messages
        }
        progress.clear()
        if Interruption.signal != nil { throw StoreError.cancelled }
        try Console.print(words.rehearsal(recorded.dialogues.count, messages, recorded.faults.count))
        if !recorded.faults.isEmpty {
            throw Failure(.data, context.words.failures.linesFailed(recorded.faults.count))
        }
    }

    private func tempo(_ context: CommandContext) throws -> Part.Tempo {
        let patience = try WhenExpression.read(
            patience, as: .duration, now: context.world.now(), zone: context.zone
        ).span
        if speed == "max" { return Part.Tempo(speed: nil, waits: wait, patience: patience) }
        guard let number = Double(speed), number > 0, number.isFinite else {
            throw Failure(.usage, context.words.failures.badSpeed)
        }
        return Part.Tempo(speed: number, waits: wait, patience: patience)
    }
}
