import DeskCore
import DeskStore
import DeskTesting
import Foundation

extension Part {
    /// kill -9 of `receive` while it takes lines, and of commands while they act.
    static let killedLines = Part(name: "killed-lines", share: 2) { trial in
        let place = try Place()
        let ids = try place.furnish(["Ana", "Bo"])
        var ledger = Ledger()
        for batch in 0..<(trial.isShort ? 3 : 8) {
            let lines = Lines(batch: batch, count: 120)
            let child = try place.start(["receive", "--mission", "site"], input: lines.text)
            _ = Killer(child.identifier, after: trial.chance.number(20...700))
            _ = try child.wait()
            ledger.received(child.said, texts: lines.texts)
            trial.count("kills of receive")
            try ledger.check(place.database)
            // The sender can't know what came through: it sends all of it again, under the same ids.
            if trial.chance.happens(oneIn: 2) {
                let again = try place.run(["receive", "--mission", "site"], input: lines.text)
                try demand(again.status == 0, "receive: \(again.output)\(again.errors)")
                ledger.received(again.output, texts: lines.texts)
                try ledger.check(place.database)
            }
        }
        for number in 0..<(trial.isShort ? 6 : 20) {
            let id = trial.chance.pick(ids)
            let text = "answer number \(number)."
            let isSnooze = trial.chance.happens(oneIn: 4)
            let child = try place.start(
                isSnooze ? ["snooze", "\(id)", "--for", "\(number + 1)h"] : ["reply", "\(id)", text])
            _ = Killer(child.identifier, after: trial.chance.number(0...250))
            let outcome = try child.wait()
            trial.count("kills of commands")
            if outcome.status == 0 {
                if isSnooze { ledger.snoozed(id) } else { ledger.replied(text, in: id) }
            } else if outcome.status == nil {
                // Whether it came through is open.
                ledger.forgetSnooze(id)
            } else {
                throw Violation("\(outcome.status ?? 0): \(outcome.errors)")
            }
            try ledger.check(place.database)
        }
        try place.opensAgain()
        trial.count("lines acknowledged, all there", ledger.count)
    }
}

/// Lines for `receive`: visitors come, write under ids of their own, and leave.
struct Lines {
    private(set) var text = ""
    /// By the number of the line, from 1.
    private(set) var texts: [Int: String] = [:]

    /// - Parameter length: bytes that are added to each text.
    init(batch: Int, count: Int, visitors: Int = 5, length: Int = 0) {
        var number = 0
        func add(_ line: String) -> Int {
            text += line + "\n"
            number += 1
            return number
        }
        for visitor in 0..<visitors {
            _ = add(#"{"op":"arrive","visitor":"v\#(visitor)","name":"Visitor \#(visitor)"}"#)
        }
        for index in 0..<count {
            let id = String(format: "01a00000-0000-7000-8000-%04x%08x", batch, index)
            let written = "line \(batch).\(index)." + String(repeating: "x", count: length)
            texts[add(#"{"op":"write","visitor":"v\#(index % visitors)","id":"\#(id)","text":"\#(written)"}"#)] =
                written
            if index % 17 == 5 { _ = add(#"{"op":"leave","visitor":"v\#(index % visitors)"}"#) }
            if index % 17 == 8 {
                _ = add(#"{"op":"return","visitor":"v\#((index - 3) % visitors)","page":"/\#(index)"}"#)
            }
            if index % 11 == 7 { _ = add(#"{"op":"typing","visitor":"v\#(index % visitors)"}"#) }
        }
    }
}
