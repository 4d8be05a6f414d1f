import DeskCore

/// Sam from the photo lab, who answers what is transferred to him and ends it when all is said.
struct Colleague: Sendable {
    private var replies: [ConversationID: Int] = [:]
    private var due: [ConversationID: Instant] = [:]

    mutating func step(_ handed: [Handed], at now: Instant, chance: inout Chance) -> [Act] {
        let here = Set(handed.map(\.conversation))
        due = due.filter { here.contains($0.key) }
        var acts: [Act] = []
        for item in handed {
            let said = replies[item.conversation, default: 0]
            let lines = Cast.colleagueLines(item.language)
            let isDone = said >= lines.count
            guard said == 0 || item.isWaiting || isDone else { continue }
            guard let at = due[item.conversation] else {
                due[item.conversation] = now + chance.duration(in: isDone ? 15...20 : 4...8)
                continue
            }
            guard at <= now else { continue }
            due[item.conversation] = nil
            replies[item.conversation] = said + 1
            acts.append(
                isDone ? .end(item.conversation) : .reply(item.conversation, text: lines[said]))
        }
        return acts
    }
}
