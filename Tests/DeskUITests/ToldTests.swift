import DeskCore
import DeskDrawing
import DeskUI
import Testing

/// What the list and the dialog to leave tell, and for how long.
@Suite("What is told")
struct ToldTests {
    @Test("leaving: whose drafts were not sent is said, and the desk closes only when the undo of all is over")
    func leavingWaits() {
        var model = SampleDesk.model()
        model.lead("q")
        model.type("E")
        #expect(model.view().text.contains("1 draft stays unsent: José Ñuñez."))
        let ends = model.type("E").filter { if case .end = $0 { true } else { false } }
        #expect(ends.count == 5)
        var effects = ends.flatMap { model.update(.done($0)) }
        var snapshot = SampleDesk.snapshot
        snapshot.load = 0
        (snapshot.sections[.needsReply], snapshot.sections[.waitingForVisitor]) = (nil, nil)
        effects += model.update(.desk(snapshot))
        for _ in 0..<4 { effects += model.update(.tick(model.now + .seconds(1))) }
        #expect(!effects.contains(.leave))
        #expect(model.undo?.conversations.count == 5)
        var undone = model
        #expect(undone.press(.character("u")).count { if case .undo = $0 { true } else { false } } == 5)
        effects = model.update(.tick(model.now + .seconds(1)))
        #expect(effects.contains(.leave))
    }

    @Test(
        "the list tells a time from the count beside it, and more than 99 by a sign",
        arguments: [
            (73, 10, "1m 10"), (120, 51, "2m 51"), (60, 99, "1m 99"), (60, 100, "1m 99+"), (60, 12_345, "1m 99+"),
        ])
    func counts(seconds: Int64, count: Int, shown: String) {
        var model = SampleDesk.model()
        var snapshot = SampleDesk.snapshot
        snapshot.sections[.needsReply]?.rows[1] = SampleDesk.row(
            SampleDesk.jose, "José", waiting: .seconds(seconds), count: count)
        _ = model.update(.desk(snapshot))
        let line = model.view().text.split(separator: "\n").first { $0.contains("José") } ?? ""
        #expect(line.contains(" " + shown + " ") || line.contains(" " + shown + "│"), "\(line)")
    }

    @Test("what a colleague transfers here rings, is told, and is marked until it is answered")
    func transferred() {
        var model = SampleDesk.model()
        var snapshot = SampleDesk.snapshot
        let came = Holding(
            expert: SampleDesk.me, since: SampleDesk.now, reason: .transferred(from: SampleDesk.ben, comment: nil))
        snapshot.sections[.waitingForVisitor]?.rows.append(
            SampleDesk.row(ConversationID(20), "Zoe Novak", phase: .open(came)))
        #expect(model.update(.desk(snapshot)) == [.bell])
        #expect(model.view().text.contains("Zoe Novak came to you from a colleague."))
        #expect(SampleDesk.french(model).view().text.contains("Zoe Novak"))
        func line(_ model: Model) -> Substring {
            model.view().text.split(separator: "\n").first { $0.contains("Zoe Novak") && !$0.contains("colleague") }
                ?? ""
        }
        #expect(line(model).contains("T"))
        #expect(model.update(.desk(snapshot)).isEmpty, "once")
        let last = (snapshot.sections[.waitingForVisitor]?.rows.count ?? 1) - 1
        snapshot.sections[.waitingForVisitor]?.rows[last] = SampleDesk.row(
            ConversationID(20), "Zoe Novak", phase: .open(came), quiet: .seconds(-1))
        _ = model.update(.desk(snapshot))
        #expect(!line(model).contains("T"))
    }

    @Test("a window that shrinks and grows again shows the selection, and what is above it")
    func resized() {
        var model = SampleDesk.model()
        let rows = (0..<40).map { SampleDesk.row(ConversationID($0 + 1000), "Visitor \($0)", waiting: .minutes(1)) }
        var snapshot = SampleDesk.snapshot
        snapshot.sections = [.needsReply: DeskSection(rows: rows, count: 40)]
        _ = model.update(.resized(Size(columns: 100, rows: 60)))
        _ = model.update(.desk(snapshot))
        model.press(.escape)
        for _ in 0..<12 { model.press(.down) }
        for height in [10, 14, 8, 30, 60] {
            _ = model.update(.resized(Size(columns: 100, rows: height)))
            let selected = rows.first { $0.id == model.pane?.id }?.visitorName ?? "nobody"
            #expect(model.view().text.contains(selected), "\(height) rows")
        }
        #expect(model.view().text.contains("NEEDS REPLY"))
        #expect(model.view().text.contains("Visitor 0"))
    }

    // MARK: How long what failed is told

    private func failedSend(_ model: inout Model) {
        model.type("Hello")
        let effects = model.press(.enter)
        for effect in effects { _ = model.update(.failed(effect, .refused(.ended))) }
        #expect(model.notice?.text == "This conversation has ended.")
    }

    @Test("what failed in one conversation isn't said of another")
    func failedElsewhere() {
        var model = SampleDesk.model()
        failedSend(&model)
        model.press(.controlDown)
        #expect(model.notice == nil)
    }

    @Test("what failed is told until something newer succeeds, not until what was asked for before it does")
    func failedBefore() throws {
        var model = SampleDesk.model()
        let older = model.lead("a")
        failedSend(&model)
        for effect in older { _ = model.update(.done(effect)) }
        #expect(model.notice?.text == "You are unavailable: nothing new comes to you.")
        failedSend(&model)
        for effect in model.update(.tick(model.now + .seconds(1))) { _ = model.update(.done(effect)) }
        #expect(model.notice?.text == "This conversation has ended.")
        for effect in model.press(.enter) { _ = model.update(.done(effect)) }
        #expect(model.notice == nil)
    }

    @Test("a file of the database that is gone: the status says so, what to do comes first, and it goes with a success")
    func replaced() {
        for (words, first) in [(Words.english, "Put desk.db-wal back"), (.french, "Remettez desk.db-wal")] {
            var model = SampleDesk.model(words: words)
            _ = model.update(.trouble(.replaced(file: "desk.db-wal")))
            let frame = model.view()
            #expect(frame.textOfRow(0).contains("! " + words.status.notStoring))
            #expect(frame.textOfRow(23).hasPrefix(" " + first))
            #expect(!frame.textOfRow(23).contains("…"))
            _ = model.update(.stored)
            #expect(!model.view().text.contains(words.status.notStoring))
            #expect(model.notice == nil)
        }
    }
}
