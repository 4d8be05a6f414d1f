import DeskCore
import DeskDrawing
import DeskUI
import Testing

@Suite("The first minute's guide")
struct GuideTests {
    private func guided(waiting: [DeskRow]) -> Model {
        var model = SampleDesk.emptyModel()
        var snapshot = SampleDesk.snapshot
        snapshot.sections = [.needsReply: DeskSection(rows: waiting, count: waiting.count)]
        _ = model.update(.guide(true))
        _ = model.update(.desk(snapshot))
        _ = model.update(.conversation(SampleDesk.anaView))
        return model
    }

    private let ana = SampleDesk.row(SampleDesk.ana, "Ana Petrova", waiting: .minutes(1), count: 1)
    private let jose = SampleDesk.row(SampleDesk.jose, "José Ñuñez", waiting: .minutes(1), count: 1)

    private func answer(_ model: inout Model) {
        model.type("Hello")
        for effect in model.press(.enter) { _ = model.update(.done(effect)) }
    }

    @Test("proposes to go to another only while another waits")
    func moving() {
        var model = guided(waiting: [ana, jose])
        #expect(model.view().text.contains("Step 1 of 4: A visitor waits"))
        answer(&model)
        #expect(model.view().text.contains("Step 2 of 4: ^N goes to"))
        model = guided(waiting: [ana])
        answer(&model)
        #expect(model.view().text.contains("Step 2 of 4: Waiting for something?"))
    }

    @Test("is hidden by a key that it names")
    func hidden() {
        var model = guided(waiting: [ana])
        #expect(model.view().text.contains("^X h hides this"))
        model.lead("h")
        #expect(model.guide == nil)
    }

    @Test("counts what was done in any order, and ends when nothing more can be tried")
    func anyOrder() {
        var model = guided(waiting: [ana])
        model.press(.function(7))
        for effect in model.press(.enter) { _ = model.update(.done(effect)) }
        var empty = SampleDesk.snapshot
        empty.sections = [:]
        _ = model.update(.desk(empty))
        #expect(model.view().text.contains("Step 2 of 4: A visitor waits"))
        _ = model.update(.done(.send(SampleDesk.ana, Outgoing(id: MessageID(high: 1, low: 1), text: "Hi"))))
        #expect(model.view().text.contains("Step 3 of 4: All said?"))
        _ = model.update(.done(.end(SampleDesk.ana, EndRequest())))
        #expect(model.view().text.contains("That is the whole job."))
    }
}
