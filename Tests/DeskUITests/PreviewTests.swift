import DeskCore
import DeskDrawing
import DeskUI
import Testing

@Suite("A preview of the desk")
struct PreviewTests {
    private func preview(_ words: Words = .english) -> Model {
        var model = SampleDesk.model(words: words)
        model.settings.previewOf = SampleDesk.at("2026-11-22T08:00:00.000Z")
        return model
    }

    @Test("every key that would write says that it is a preview, and asks for nothing", arguments: Action.all)
    func refused(action: Action) {
        let isLook: Set<ActionID> = [
            .nextReply, .previous, .next, .open, .list, .why, .rawText, .scrollUp, .scrollDown, .help, .hideGuide,
            .redraw, .suspend, .leave,
        ]
        for words in [Words.english, .french] {
            var inComposer = preview(words)
            for key in action.keys(in: .composer) where !isLook.contains(action.id) {
                #expect(inComposer.press(key) == [])
                #expect(inComposer.notice?.text == words.notices.preview)
            }
            var inList = preview(words)
            inList.press(.escape)
            for key in action.keys(in: .list) where !isLook.contains(action.id) {
                #expect(inList.press(key) == [])
                #expect(inList.notice?.text == words.notices.preview)
                #expect(inList.dialogs.isEmpty)
            }
        }
    }

    @Test("nothing can be typed or pasted, and leaving needs nobody to be handed on")
    func typing() {
        var model = preview()
        for key in [Key.character("x"), .paste("words"), .backspace] {
            #expect(model.press(key) == [])
            #expect(model.notice?.text == Words.english.notices.preview)
        }
        #expect(model.pane?.composer.text.isEmpty == true)
        #expect(model.view().text.ranges(of: Words.english.notices.preview).count == 2)
        #expect(model.lead("q") == [.quit])
    }

    @Test("the first line says which instant it shows")
    func header() {
        #expect(preview().view().text.hasPrefix(" pupitre   PREVIEW Sun 22 Nov 09:00  "))
        #expect(preview(.french).view().text.hasPrefix(" pupitre   APERÇU dim. 22 nov. 09:00  "))
    }

    @Test("Enter on what is queued takes nothing")
    func queued() throws {
        var model = preview()
        model.press(.escape)
        let queued = try #require(model.desk?[.queue].rows.first?.id)
        for _ in 0..<20 where model.pane?.id != queued { model.press(.down) }
        #expect(model.pane?.id == queued)
        #expect(model.press(.enter) == [])
    }
}
