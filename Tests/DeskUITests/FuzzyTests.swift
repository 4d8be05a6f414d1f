import DeskCore
import DeskDrawing
import DeskUI
import Testing

@Suite("A few letters find a tag")
struct FuzzyTests {
    private func found(_ typed: String) -> [String] {
        var model = SampleDesk.emptyModel()
        var view = SampleDesk.anaView
        view.tags = []
        view.mission.expertsMayAddTags = false
        _ = model.update(.desk(SampleDesk.snapshot))
        _ = model.update(.conversation(view))
        model.lead("e")
        _ = model.update(.tags(view.mission.id, SampleDesk.tagChoices))
        model.type(typed)
        return model.view().text.split(separator: "\n").compactMap { line in
            guard let box = line.firstRange(of: "[ ] ") else { return nil }
            let path = line[box.upperBound...].prefix { $0 != " " }
            return path.contains("/") ? String(path) : nil
        }
    }

    @Test(
        "that has them together, or as beginnings of its words, best first; strewn letters find nothing",
        arguments: [
            ("vat", ["billing/vat"]), ("bil", ["billing/vat", "billing/refund"]), ("lat", ["delivery/late"]),
            ("dl", ["delivery/late", "delivery/lost"]), ("dlo", ["delivery/lost"]), ("delivla", ["delivery/late"]),
            ("photo/q", ["photo/quality"]), ("p", ["photo/print", "photo/quality", "account/password"]),
            ("Référé", []), ("ref", ["billing/refund"]), ("dvt", []), ("bvt", []),
        ])
    func finds(typed: String, paths: [String]) {
        #expect(found(typed) == paths)
    }
}
