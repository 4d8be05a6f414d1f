import DeskConfig
import DeskCore
import DeskFaults
import DeskStore
import DeskUI
import Glibc

/// Each error as one sentence. Texts that came from outside take their display form here.
extension FailureWords {
    func refusal(_ refusal: Refusal, _ names: Names?) -> String {
        switch refusal {
        case .heldBy(let expert): names.map { heldBy($0.expert(expert)) } ?? screen.refusal(refusal)
        case .tagArchived(let tag): names.map { tagArchived($0.tag(tag)) } ?? screen.refusal(refusal)
        case .tagOfAnotherMission(let tag): names.map { tagOfAnotherMission($0.tag(tag)) } ?? screen.refusal(refusal)
        case .emptyMessage: emptyText
        case .messageTooLong: textTooLong
        default: screen.refusal(refusal)
        }
    }

    func store(_ error: StoreError) -> String {
        if case .refused(let refusal) = error { self.refusal(refusal, nil) } else { faults.store(error) }
    }

    func when(_ error: WhenError) -> String {
        switch error {
        case .unreadable(let part): screen.when(.unreadable(part: Console.safe(part)))
        case .misspelt(let part, let meant): screen.when(.misspelt(part: Console.safe(part), meant: meant))
        case .ambiguous(let part, let readings):
            screen.when(.ambiguous(part: Console.safe(part), readings: readings))
        case .doesNotExist(let part): screen.when(.doesNotExist(part: Console.safe(part)))
        case .namesNoDay(let part): screen.when(.namesNoDay(part: Console.safe(part)))
        case .empty, .past, .tooFar, .weekdayDisagrees: screen.when(error)
        }
    }

    func when(_ fault: TimeFault) -> String {
        switch fault.cause {
        case .empty: timeWanted(fault.wanted)
        case .unreadable(let part): cannotReadTime(Console.safe(part)) + " " + timeWanted(fault.wanted)
        case .misspelt, .ambiguous, .doesNotExist, .weekdayDisagrees, .namesNoDay, .past, .tooFar: when(fault.cause)
        }
    }

    /// What keeps the keys of `[keys]` from being used, as the desk and `doctor` say it.
    func keyMap(_ error: KeyMapError) -> String {
        let sentence = "[keys] " + Console.safe(screen.keyMap(error)) + "."
        guard case .unknownAction(let name) = error else { return sentence }
        return sentence + " " + whichAction(Spelling.nearest(to: name, among: ActionID.allCases.map(\.rawValue)))
    }

    func zone(_ error: ZoneError) -> String {
        switch error {
        case .unknown(let name): zoneUnknown(Console.safe(name))
        case .damaged(let name): zoneDamaged(Console.safe(name))
        }
    }

    func input(_ fault: InputFault) -> String {
        cannotRead(Console.safe(fault.name), fault.code.map(faults.reason) ?? endlessLine)
    }
    func output(_ error: OutputFault) -> String { outputFailed(faults.reason(error.code)) }
}
