import DeskCore

/// The demo's visitors and its colleague: pure, driven by the clock that it is given and by what they see.
///
/// The same seed, instants and sights always give the same acts.
package struct Troupe: Sendable {
    private var actors: [Actor]
    private var colleague: Colleague
    private var chance: Chance

    /// - Parameter language: the expert's; one visitor writes another.
    package init(seed: UInt64, at now: Instant, language: Language = .english) {
        actors = Cast.all(language).map { Actor($0, at: now) }
        colleague = Colleague()
        chance = Chance(seed: seed)
    }

    /// The keys of those whose page is open: their presence is to be renewed.
    package var present: [String] { actors.filter(\.isPresent).map(\.role.key) }

    /// What everybody does now, given what each visitor sees and what is on the colleague's desk.
    package mutating func step(now: Instant, sights: [Sight], handed: [Handed]) -> [Act] {
        var acts: [Act] = []
        for index in actors.indices {
            let key = actors[index].role.key
            acts += actors[index].step(sights.first { $0.visitor == key }, at: now, chance: &chance)
        }
        return acts + colleague.step(handed, at: now, chance: &chance)
    }
}
