import ArgumentParser
import DeskCore
import DeskFaults
import DeskJSON
import DeskStore

struct ReceiveCommand: DeskCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(commandName: "receive", abstract: Speech.help.receive)
    }

    @OptionGroup var global: GlobalOptions
    @Option(help: ArgumentHelp(Speech.help.mission, valueName: "handle"))
    var mission: String?
    @Argument(help: ArgumentHelp(Speech.help.receiveFile, valueName: Speech.help.file))
    var file = "-"

    func run(in context: CommandContext) throws {
        let descriptor = try InputFile.open(file)
        try context.withStore(making: true) { store in
            let mission = try mission.map { try store.mission(named: $0) } ?? Self.only(try store.missions())
            var reception = Reception(store: store, mission: mission, words: context.words)
            var reader = LineReader(descriptor: descriptor, name: file)
            var number = 0
            while true {
                let wait = reception.idle.map { Int32(clamping: $0.inMilliseconds + 1) } ?? -1
                let input = try reader.next(waiting: wait)
                try reception.renewPresences()
                switch input {
                case .end:
                    if reception.failures > 0 {
                        throw Failure(.data, context.words.failures.linesFailed(reception.failures))
                    }
                    return
                case .idle:
                    continue
                case .line(let bytes) where bytes.allSatisfy { $0 == 0x20 || $0 == 0x09 }:
                    number += 1
                case .line, .tooLong:
                    number += 1
                    try Console.print(reception.answer(input, line: number).line)
                }
            }
        }
    }

    /// The mission of lines that name none, where there is but one.
    private static func only(_ missions: [Mission]) -> Mission? {
        let missions = missions.filter { !$0.archived }
        return missions.count == 1 ? missions.first : nil
    }
}
