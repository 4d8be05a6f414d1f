import DeskCore
import DeskOffice
import DeskStore
import DeskTesting
import Foundation
import Testing

@Suite("A conversation is ended")
struct EndJourneyTests {
    @Test("the closing question is asked first; then two tags are found by letters, and the survey comes after 5 s")
    func endWithTags() throws {
        let office = try Office("maya")
        for path in ["billing/refund", "billing/vat", "delivery/late"] {
            try office.store.addTag(path, to: office.site.id)
        }
        let id = try office.visitor("Ana Petrova", writes: "Thanks, that was it.")
        let desk = try office.desk()
        try desk.wait(for: "To: Ana Petrova")

        try desk.lead("e")
        try desk.wait(for: "The closing question has not been asked yet.")
        try desk.press(.control("o"))
        try desk.wait(forNo: "End conversation with Ana Petrova")
        try desk.wait(for: office.site.closingQuestion.english)
        #expect(try office.phase(id).isOpen)

        try desk.look()
        try desk.press(.function(8))
        try desk.wait(for: "End conversation with Ana Petrova")
        #expect(!desk.screen.contains("The closing question"))
        try desk.wait(for: "billing/vat")
        try desk.type("vat")
        try desk.wait(forNo: "billing/refund")
        try desk.press(.enter)
        try desk.wait(for: "[x] billing/vat")
        try desk.type("late")
        try desk.press(.enter)
        try desk.wait(for: "[x] delivery/late")
        try desk.press(.enter, .enter)
        try desk.wait(for: "Ended: Ana Petrova")

        let view = try office.view(id)
        #expect(view.conversation.phase.isEnded)
        #expect(view.tags.map(\.path).sorted() == ["billing/vat", "delivery/late"])
        #expect(view.messages.map(\.text) == ["Thanks, that was it.", office.site.closingQuestion.english])
        #expect(try !office.store.inbox(of: view.visitor.id).surveyIsOffered)
        try office.wait("the survey") { try office.store.inbox(of: view.visitor.id).surveyIsOffered }
        try desk.wait(forNo: "Ended: Ana Petrova")
        try office.program.visitors(["op": "arrive", "visitor": "Ana Petrova"])
        try office.store.answerSurvey(id, score: 5)
        try office.expectVerified()
    }

    @Test("what is typed on after an end reaches nobody else, and a pause later Enter begins an answer")
    func typedAhead() throws {
        let office = try Office("maya")
        let ids = try ["Ana", "Bo"].map { try office.visitor($0, writes: "Hello from \($0)") }
        try office.store.saveDraft("half an answer", for: ids[1], by: office.expert("maya"))
        let desk = try office.desk()
        try desk.wait("both") { $0.line(0).contains("2/4") && $0.contains("To: Ana") }
        try desk.press(.function(8))
        try desk.wait(for: "End conversation with Ana")
        try desk.press(.enter, .enter, .enter)
        try desk.type("Goodbye Ana")
        try desk.press(.enter)
        try desk.wait(for: "Not written. Enter writes to Bo.")
        #expect(try office.view(ids[1]).messages.map(\.text) == ["Hello from Bo"])
        try desk.wait(for: "Ended: Ana")
        try desk.wait("the end of undo, a good pause") { !$0.contains("Ended: Ana") && $0.contains("^X actions") }
        try desk.press(.enter)
        try desk.wait(for: "> half an answer")
        try desk.type(", now whole")
        try desk.press(.enter)
        try desk.wait(for: "stored")
        #expect(try office.view(ids[1]).messages.map(\.text) == ["Hello from Bo", "half an answer, now whole"])
        #expect(try office.view(ids[0]).messages.map(\.text) == ["Hello from Ana"])
    }

    @Test("an end that is undone within 5 s never happened for the visitor")
    func undo() throws {
        let office = try Office("maya")
        let id = try office.visitor("Ana", writes: "Hello")
        let desk = try office.desk()
        try desk.wait(for: "To: Ana")
        try desk.press(.function(8))
        try desk.wait(for: "End conversation with Ana")
        try desk.press(.enter, .enter)
        try desk.wait(for: "Ended: Ana. u undoes")
        #expect(try office.phase(id).isEnded)
        try desk.lead("u")
        try desk.wait(for: "Undone.")
        try desk.wait(for: "To: Ana")
        let view = try office.view(id)
        #expect(view.conversation.phase.isOpen)
        #expect(view.conversation.survey == .none)
        try office.expectVerified()
    }

    @Test("where a tag is required none is no dead end: a new tag can be made, or other told in words")
    func requiredTag() throws {
        let office = try Office("maya")
        try office.store.changeMission(office.site.id) { $0.tagPolicy = .required }
        let ids = try ["Ana", "Bo"].map { try office.visitor($0, writes: "Hello") }
        let desk = try office.desk()
        try desk.wait(for: "To: Ana")
        try desk.press(.function(8))
        try desk.wait(for: "Tags (required)")
        try desk.press(.enter, .enter)
        try desk.wait(for: "wants a tag")
        try desk.type("press/radio")
        try desk.wait(for: "new tag: press/radio")
        try desk.press(.enter, .enter, .enter)
        try desk.wait(for: "Ended: Ana")
        try desk.wait(for: "To: Bo")
        try desk.look()
        try desk.press(.function(8))
        try desk.wait(for: "End conversation with Bo")
        try desk.press(.tab)
        try desk.type("a wrong number")
        try desk.press(.enter, .enter)
        try desk.wait(for: "Ended: Bo")
        #expect(try office.view(ids[0]).tags.map(\.path) == ["press/radio"])
        #expect(try office.view(ids[1]).messages.last?.text == "a wrong number")
        #expect(try office.view(ids[1]).messages.last?.kind == .otherTag)
    }
}
