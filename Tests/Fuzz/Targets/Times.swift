import DeskCore
import DeskUI
@testable import DeskApp

/// A time as a person writes it, read as the snooze dialog and the commands read it, in both languages.
enum Times {
    private static let now = Instant(milliseconds: 1_795_686_000_000)
    /// Where clocks change.
    private static let zone = (try? Zone(named: "Europe/Paris")) ?? .utc

    static func test(_ bytes: [UInt8]) {
        let text = String(decoding: bytes, as: UTF8.self)
        for language in Language.allCases {
            let reading = TimeReading(zone: zone, language: language, times: .standard)
            for kind in WhenExpression.Kind.allCases {
                do {
                    check(try reading.read(text, as: kind, now: now), reading)
                } catch {
                    tell(error)
                }
            }
            do { _ = try reading.since(text, now: now) } catch { tell(error) }
        }
    }

    private static func check(_ found: WhenExpression.Resolved, _ reading: TimeReading) {
        precondition(found.until > now, "a time that has passed")
        precondition(found.span <= WhenExpression.furthest, "a time too far away")
        precondition(found.until == now + found.span, "the wait and the instant disagree")
        let words: Words = reading.language == .french ? .french : .english
        // What is printed is read again, to the minute.
        guard found.span >= .minutes(1), found.span < .days(365) else { return }
        let printed = words.moment(found.until, now: now, zone: zone)
        precondition(Shown.isHarmless(printed.filter { $0 != "\u{A0}" }), "a control in a time: \(printed)")
        guard let again = try? reading.read(printed, now: now) else {
            preconditionFailure("what is printed can't be read: \(printed)")
        }
        let minute = found.until.milliseconds / 60_000
        precondition(again.until.milliseconds / 60_000 == minute, "what is printed reads otherwise: \(printed)")
    }

    private static func tell(_ error: WhenError) {
        for words in [CommandWords.english, .french] {
            Shown.check(sentence: words.failures.when(error))
            Shown.check(sentence: words.failures.when(TimeFault(error, wanted: .snooze)))
        }
    }
}
