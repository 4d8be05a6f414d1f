import DeskCore
import DeskDrawing
import DeskUI
import Testing

@Suite("Blocking a visitor")
struct BlockTests {
    @Test("the leader and b ask for a reason, without which nobody is blocked; then it is said")
    func block() {
        var model = SampleDesk.model()
        model.lead("b")
        #expect(model.press(.enter).isEmpty)
        #expect(model.view().text.contains("Type a reason first"))
        model.type("  ")
        #expect(model.press(.enter).isEmpty)
        model.type("spam")
        #expect(!model.view().text.contains("Type a reason first"))
        let effects = model.press(.enter)
        #expect(effects == [.block(SampleDesk.ana, reason: "  spam")])
        #expect(model.dialogs.isEmpty)
        for effect in effects { _ = model.update(.done(effect)) }
        #expect(model.view().text.contains("Blocked: Ana Petrova. What they write is refused."))
    }

    @Test("Esc blocks nobody, and the letters of the reason go nowhere else")
    func escape() {
        var model = SampleDesk.model()
        model.lead("b")
        model.type("spam")
        #expect(model.press(.escape).isEmpty)
        #expect(model.dialogs.isEmpty)
        #expect(model.pane?.composer.text.text == "")
    }

    @Test("the same key unblocks who is blocked, once Enter confirms it")
    func unblock() {
        var model = SampleDesk.model()
        SampleDesk.block(&model)
        model.press(.escape)
        model.lead("b")
        #expect(model.view().text.contains("Unblock Ana Petrova"))
        model.type("x")
        let effects = model.press(.enter)
        #expect(effects == [.unblock(SampleDesk.ana)])
        for effect in effects { _ = model.update(.done(effect)) }
        #expect(model.view().text.contains("Unblocked: Ana Petrova."))
    }

    @Test("whoever is marked in the list only, since their conversation is still being read, is unblocked")
    func unread() {
        var model = SampleDesk.emptyModel()
        var snapshot = SampleDesk.snapshot
        snapshot.sections[.needsReply]?.rows[0].isBlocked = true
        _ = model.update(.desk(snapshot))
        model.lead("b")
        #expect(model.press(.enter) == [.unblock(SampleDesk.ana)])
    }

    @Test("a refusal brings the dialog back with the reason that was typed, and says why")
    func refused() {
        var model = SampleDesk.model()
        model.lead("b")
        model.type("spam")
        for effect in model.press(.enter) { _ = model.update(.failed(effect, .diskFull)) }
        #expect(model.view().text.contains("Block Ana Petrova"))
        #expect(model.view().text.contains("spam"))
        #expect(model.view().text.contains(Words.english.errors.problem(.diskFull).prefix(20)))
        model.pause()
        #expect(model.press(.enter) == [.block(SampleDesk.ana, reason: "spam")])
    }

    @Test("who is erased while the dialog is open is not blocked: it says so, and nothing of the reason is kept")
    func erasedMeanwhile() {
        var model = SampleDesk.model()
        model.lead("b")
        model.type("sells watches")
        var view = SampleDesk.anaView
        view.visitor.key = Visitor.erasedKey(view.visitor.id)
        _ = model.update(.conversation(view))
        #expect(model.view().text.contains("This visitor was erased on request"))
        #expect(!model.view().text.contains("sells watches"))
        model.pause()
        #expect(model.press(.enter).isEmpty)
        #expect(model.unsaved.isEmpty)
        model.press(.escape)
        model.lead("b")
        #expect(model.view().text.contains("This visitor was erased on request"))
    }

    @Test("nor is who was erased unknown to this desk: the refusal is told, once, and asks for nothing more")
    func refusedSinceErased() {
        var model = SampleDesk.model()
        model.lead("b")
        model.type("spam")
        for effect in model.press(.enter) { _ = model.update(.failed(effect, .refused(.erased))) }
        #expect(model.view().text.contains("This visitor was erased on request"))
        model.pause()
        #expect(model.press(.enter).isEmpty)
    }

    @Test("why says that the visitor is blocked, since when, by whom and why", arguments: [Words.english, .french])
    func why(words: Words) {
        var why = Why(
            SampleDesk.anaView.conversation, holder: SampleDesk.expert, candidates: [], mails: false,
            at: SampleDesk.now)
        func sentence(me: ExpertID) -> String? {
            WhySentences(
                report: WhyReport(why: why, groupHandle: "photo", expertNames: [SampleDesk.ben: "Ben Ode"]),
                words: words, zone: SampleDesk.paris, me: me, now: SampleDesk.now
            ).blocked
        }
        #expect(sentence(me: SampleDesk.me) == nil)
        why.block = SampleDesk.blockOfAna
        let isFrench = words.language == .french
        #expect(
            sentence(me: SampleDesk.me)
                == (isFrench
                    ? "Visiteur bloqué par Ben Ode depuis aujourd’hui 14:30, ses messages sont refusés\u{A0}: sells watches"
                    : "The visitor is blocked by Ben Ode since today 14:30, and what they write is refused: sells watches")
        )
        #expect(sentence(me: SampleDesk.ben)?.contains(isFrench ? "par vous" : "by you") == true)
        why.block?.reason = ""
        #expect(sentence(me: SampleDesk.me)?.hasSuffix(isFrench ? "(effacé)" : "(erased)") == true)
    }
}
