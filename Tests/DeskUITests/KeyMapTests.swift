import DeskDrawing
import DeskUI
import Foundation
import Testing

@Suite("The one table of keys")
struct KeyMapTests {
    @Test("every action is in the table once, and in help by its title", arguments: ActionID.allCases)
    func inHelp(id: ActionID) {
        #expect(Action.all.filter { $0.id == id }.count == 1)
        for words in [Words.english, .french] {
            var model = SampleDesk.model(size: Size(columns: 100, rows: 80), words: words)
            model.press(.function(1))
            #expect(model.view().text.contains(words.actions.title(id)))
        }
    }

    @Test("every action is in the manual by the name that the settings know", arguments: ActionID.allCases)
    func inManual(id: ActionID) throws {
        let page = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
            .appendingPathComponent("../../docs/man/pupitre-config.5")
        let name = id.rawValue.replacing("-", with: "\\-")
        #expect(try String(contentsOf: page, encoding: .utf8).contains("\n\\fB\(name)\\fP"))
    }

    @Test("no two actions share a key in one place, and no letter acts in the composer")
    func standard() throws {
        _ = try KeyMap(overrides: [:])
        for action in Action.all {
            for key in action.keys(in: .composer) {
                if case .character = key { Issue.record("\(action.id) has a letter in the composer") }
            }
        }
    }

    @Test("every Alt or F key has a twin with Ctrl or after the leader")
    func twins() {
        for action in Action.all {
            let needsTwin = action.keys(in: .composer).contains { key in
                switch key {
                case .alt, .function, .altEnter: true
                default: false
                }
            }
            let hasTwin = action.keys(in: .composer).contains { key in
                switch key {
                case .control, .newLine: true
                default: false
                }
            }
            if needsTwin { #expect(hasTwin || !action.keys(in: .leader).isEmpty, "\(action.id)") }
        }
    }

    @Test("keys are rebound by the action's name")
    func rebinding() throws {
        var model = SampleDesk.model()
        model.settings.keys = try KeyMap(overrides: ["next-reply": ["Ctrl-T", "N", "Ctrl-X ."], "snooze-again": []])
        model.press(.control("t"))
        #expect(model.pane?.id == SampleDesk.jose)
        model.press(.escape, .character("n"))
        #expect(model.pane?.id == SampleDesk.jose)
        model.press(.character("N"))
        #expect(model.pane?.id != SampleDesk.jose)
    }

    @Test("a key of one's own replaces those of its kind; the others stay")
    func kinds() throws {
        func keys(_ texts: [String]) throws -> [[String?]] {
            let map = try KeyMap(overrides: ["snooze": texts])
            return KeyMap.Place.allCases.map { place in map.keys(of: .snooze, in: place).map(\.name) }
        }
        #expect(try keys(["z"]) == [["F7"], ["z", "F7"], ["s"]])
        #expect(try keys(["F6"]) == [["F6"], ["s", "F6"], ["s"]])
        #expect(try keys(["Ctrl-X z"]) == [["F7"], ["s", "F7"], ["z"]])
        #expect(try keys(["z", "F6", "Ctrl-X z"]) == [["F6"], ["z", "F6"], ["z"]])
        #expect(try keys([]) == [[], [], []])
    }

    @Test(
        "what can't be bound is refused with its reason",
        arguments: [
            (["fly": ["F2"]], KeyMapError.unknownAction("fly")),
            (["end": ["Hyper-Q"]], .unknownKey("Hyper-Q", action: .end)),
            (["end": ["Ctrl-S"]], .reserved("Ctrl-S", action: .end)),
            (["end": ["Ctrl-X Ctrl-X"]], .reserved("Ctrl-X Ctrl-X", action: .end)),
            (["send": ["x"]], .misplaced("x", action: .send)),
            (["send": []], .unreachable(.send)),
            (["end": ["n"]], .taken("n", by: .nextReply, action: .end)),
            (["snooze": ["a"]], .taken("a", by: .status, action: .snooze)),
        ])
    func refusals(overrides: [String: [String]], error: KeyMapError) {
        #expect(throws: error) { try KeyMap(overrides: overrides) }
    }
}
