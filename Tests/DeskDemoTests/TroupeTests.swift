import DeskCore
import DeskDemo
import Testing

/// Plays the troupe against a small stage: what visitors wrote, and what an expert answers.
private struct Stage {
    var troupe: Troupe
    var now = Instant(milliseconds: 1_800_000_000_000)
    let start: Instant
    var sights: [String: Sight] = [:]
    var handed: [Handed] = []
    var acts: [(at: Duration, act: Act)] = []

    init(seed: UInt64 = 7, language: Language = .english) {
        start = now
        troupe = Troupe(seed: seed, at: now, language: language)
    }

    /// Half a second at a time, as the desk does.
    mutating func play(for span: Duration, answering answer: (String) -> String? = { _ in nil }) {
        let end = now + span
        while now < end {
            let acts = troupe.step(now: now, sights: Array(sights.values), handed: handed)
            for act in acts {
                self.acts.append((now - start, act))
                if case .end(let id) = act { handed.removeAll { $0.conversation == id } }
                guard case .write(let visitor, let text) = act else { continue }
                if sights[visitor] == nil || sights[visitor]?.phase == .ended {
                    sights[visitor] = Sight(
                        visitor: visitor, conversation: ConversationID(Int64(self.acts.count)), phase: .open,
                        replies: [])
                }
                if sights[visitor]?.phase == .snoozed { sights[visitor]?.phase = .open }
                if let reply = answer(text) { sights[visitor]?.replies.append(reply) }
            }
            now = now + .milliseconds(500)
        }
    }

    func lines(of visitor: String) -> [String] {
        acts.compactMap { if case .write(visitor, let text) = $0.act { text } else { nil } }
    }
}

@Suite("The demo's troupe")
struct TroupeTests {
    @Test("the first visitor writes within two seconds")
    func firstWrites() throws {
        var stage = Stage()
        stage.play(for: .seconds(2))
        #expect(stage.lines(of: "nadia").count == 1)
    }

    @Test("the same seed plays the same scene")
    func seeded() {
        var (one, two) = (Stage(seed: 3), Stage(seed: 3))
        one.play(for: .minutes(5)) { _ in "Let me see." }
        two.play(for: .minutes(5)) { _ in "Let me see." }
        #expect(one.acts.map(\.act) == two.acts.map(\.act))
        #expect(one.acts.count > 40)
    }

    @Test("all of them but one write the expert's language", arguments: [Language.english, .french])
    func languages(language: Language) throws {
        var stage = Stage(language: language)
        stage.play(for: .minutes(3))
        let others = stage.acts.compactMap {
            if case .arrive(let visitor, _, let spoken, _) = $0.act, spoken != language { visitor } else { nil }
        }
        #expect(others.count == 1)
        #expect(!stage.lines(of: try #require(others.first)).isEmpty)
        #expect(stage.acts.contains { if case .write = $0.act { $0.at < .seconds(2) } else { false } })
    }

    @Test("French questions are answered by what they ask for, and an absent one comes back")
    func french() {
        var stage = Stage(language: .french)
        stage.play(for: .seconds(90)) { text in
            text.hasPrefix("Bonjour !") ? "Quel est votre numéro ?" : text.hasPrefix("Dévelop") ? "Oui, bien sûr." : nil
        }
        #expect(stage.lines(of: "lucie").contains("C’est la commande 4417."))
        #expect(stage.acts.contains { $0.act == .comeBack(visitor: "manon", page: "/fr/pellicules") })
    }

    @Test(
        "everybody arrives before they write, and all of them write within three minutes",
        arguments: [Language.english, .french])
    func everybodyComes(language: Language) {
        var stage = Stage(language: language)
        stage.play(for: .minutes(3))
        var arrived: Set<String> = []
        var wrote: Set<String> = []
        for (_, act) in stage.acts {
            if case .arrive(let visitor, _, _, _) = act { arrived.insert(visitor) }
            if case .write(let visitor, _) = act {
                #expect(arrived.contains(visitor))
                wrote.insert(visitor)
            }
        }
        #expect(wrote.count == 8)
        #expect(wrote == arrived)
    }

    @Test("a question is answered by what it asks for")
    func keywords() {
        var stage = Stage()
        stage.play(for: .seconds(12)) { text in text.hasPrefix("Hi!") ? "What is your order number?" : nil }
        #expect(stage.lines(of: "nadia").last == "It's order 4417.")
    }

    @Test("an answer is read before it is answered")
    func reads() throws {
        var stage = Stage()
        stage.play(for: .seconds(12)) { text in text.hasPrefix("Hi!") ? "Oh no." : nil }
        let nadia = stage.acts.map(\.act)
        let read = try #require(nadia.firstIndex(of: .read(visitor: "nadia")))
        let said = try #require(
            nadia.firstIndex { if case .write("nadia", let text) = $0 { !text.hasPrefix("Hi!") } else { false } })
        #expect(read < said)
    }

    @Test("a quick one complains when nobody answers, and in the end goes away")
    func impatience() {
        var stage = Stage()
        stage.play(for: .minutes(6))
        #expect(stage.lines(of: "nadia").contains("Are you there?"))
        #expect(stage.acts.contains { $0.act == .leave(visitor: "nadia") })
        #expect(!stage.troupe.present.contains("nadia"))
    }

    @Test("one leaves when answered, comes back and goes on")
    func comesBack() throws {
        var stage = Stage()
        stage.play(for: .minutes(2)) { text in text.hasPrefix("Do you still") ? "Yes, every Friday." : nil }
        let acts = stage.acts.map(\.act)
        let left = try #require(acts.firstIndex(of: .leave(visitor: "priya")))
        let back = try #require(acts.firstIndex(of: .comeBack(visitor: "priya", page: "/film")))
        #expect(left < back)
        #expect(stage.lines(of: "priya").count == 2)
    }

    @Test("one writes when the conversation is snoozed, once")
    func snoozed() {
        var stage = Stage()
        stage.play(for: .seconds(50))
        stage.sights["olu"]?.phase = .snoozed
        stage.play(for: .seconds(30))
        #expect(stage.lines(of: "olu").last?.contains("RF-20931") == true)
        stage.sights["olu"]?.phase = .snoozed
        stage.play(for: .minutes(2))
        #expect(stage.lines(of: "olu").filter { $0.contains("RF-20931") }.count == 1)
    }

    @Test("one never answers, whatever is written and however long it takes")
    func neverAnswers() {
        var stage = Stage()
        stage.play(for: .minutes(20)) { _ in "Which order?" }
        #expect(stage.lines(of: "bo") == ["hi, question about an order"])
    }

    @Test("at the end they answer the survey once, go away, and come again with something else")
    func survey() throws {
        var stage = Stage()
        stage.play(for: .seconds(60)) { text in text.contains("Perfect") ? nil : "Of course!" }
        stage.sights["nadia"]?.phase = .ended
        stage.play(for: .seconds(6))
        stage.sights["nadia"]?.isSurveyOffered = true
        stage.play(for: .seconds(40))
        let surveys = stage.acts.filter { if case .survey("nadia", _, _) = $0.act { true } else { false } }
        #expect(surveys.map(\.act) == [.survey(visitor: "nadia", score: 5, comment: "Fast and kind.")])
        #expect(!stage.troupe.present.contains("nadia"))
        stage.play(for: .minutes(5))
        #expect(stage.lines(of: "nadia").contains { $0.contains("photo books") })
    }

    @Test("who was cut short and kept waiting gives a lower score")
    func lowerScore() {
        var stage = Stage()
        stage.play(for: .seconds(100))
        stage.sights["nadia"]?.phase = .ended
        stage.sights["nadia"]?.isSurveyOffered = true
        stage.play(for: .seconds(10))
        #expect(stage.acts.contains { $0.act == .survey(visitor: "nadia", score: 3, comment: nil) })
    }

    @Test("the colleague answers what he is given and ends it when all is said")
    func colleague() {
        var stage = Stage()
        let id = ConversationID(99)
        stage.handed = [Handed(conversation: id, language: .english, isWaiting: true)]
        stage.play(for: .minutes(2))
        let his = stage.acts.map(\.act).filter {
            if case .reply(id, _) = $0 { true } else { $0 == .end(id) }
        }
        #expect(his.count == 4)
        #expect(his.last == .end(id))
    }

    @Test("the colleague waits for the visitor")
    func colleagueWaits() {
        var stage = Stage()
        let id = ConversationID(99)
        stage.handed = [Handed(conversation: id, language: .french, isWaiting: false)]
        stage.play(for: .minutes(2))
        let replies = stage.acts.filter { if case .reply(id, _) = $0.act { true } else { false } }
        #expect(replies.count == 1)
    }

    @Test("somebody brings bytes that would harm a terminal")
    func hostile() {
        var stage = Stage()
        stage.play(for: .minutes(3))
        let text = stage.lines(of: "hal").joined()
        #expect(text.contains("\u{1B}[2J"))
        #expect(text.unicodeScalars.contains("\u{202E}"))
    }
}
