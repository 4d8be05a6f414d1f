import DeskCore
import DeskOffice
import DeskStore
import Foundation
import Testing

@Suite("The visitors' side over lines")
struct CommandReceiveTests {
    @Test("each line is answered at once, while the pipe stays open")
    func pipe() throws {
        let program = try Program.withMaya()
        let pipe = try CommandPipe(program, ["receive"])
        try pipe.send(#"{"op":"arrive","visitor":"ana","name":"Ana","language":"fr-CA","page":"/pricing"}"#)
        #expect(try pipe.line().contains(#""line":1,"ok":true,"op":"arrive""#))
        try pipe.send(#"{"op":"write","visitor":"ana","text":"Hello"}"#)
        let answer = try pipe.line()
        let id = try Program.text("conversation", of: JSONSerialization.jsonObject(with: Data(answer.utf8)))
        try program.run("reply", id, "Hi Ana")
        try pipe.send(#"{"op":"return","visitor":"ana","page":"/home"}"#)
        let found = try pipe.line()
        #expect(found.contains(#""unseen":1"#) && found.contains("Hi Ana"))
        try pipe.send(#"{"op":"read","visitor":"ana"}"#)
        #expect(try pipe.line().contains(#""unseen":0"#))
        try pipe.send(#"{"op":"leave","visitor":"ana"}"#)
        #expect(try pipe.line().contains(#""ok":true"#))
        let shown = try program.show(id)
        #expect((shown["visitor"] as? [String: Any])?["language"] as? String == "fr")
        #expect(try Program.list("messages", of: shown).last?["progress"] as? String == "seen")
        #expect(try pipe.finish().status == 0)
    }

    @Test("typing and the page's title are told to the expert")
    func typing() throws {
        let program = try Program.withMaya()
        let pipe = try CommandPipe(program, ["receive"])
        try pipe.send(#"{"op":"arrive","visitor":"ana","page":"https://shop.example/a?b=c","title":"Our prices"}"#)
        _ = try pipe.line()
        try pipe.send(#"{"op":"write","visitor":"ana","text":"Hello"}"#)
        let id = try Program.text("conversation", of: JSONSerialization.jsonObject(with: Data(pipe.line().utf8)))
        try pipe.send(#"{"op":"typing","visitor":"ana"}"#)
        #expect(try pipe.line().contains(#""ok":true,"op":"typing""#))
        let visitor = try #require(try program.show(id)["visitor"] as? [String: Any])
        #expect(visitor["typing"] as? Bool == true)
        #expect(visitor["page"] as? String == "https://shop.example/a")
        #expect(visitor["page_title"] as? String == "Our prices")
        #expect(try program.run("show", id).output.contains("writing"))
        _ = try pipe.finish()
    }

    @Test("what may be left out turns no visitor away, and what can't be used of it is told")
    func optional() throws {
        let program = try Program.withMaya()
        let input = """
            {"op":"arrive","visitor":"a","language":"de","name":""}
            {"op":"arrive","visitor":"b","language":7,"name":["x"],"page":{},"title":3,"colour":"red"}
            {"op":"arrive","visitor":"c","language":"","name":null}
            {"op":"return","visitor":"c","page":5}
            {"op":"write","visitor":"a","text":"Hello"}
            {"op":"end","visitor":"a"}
            {"op":"survey","visitor":"a","score":4,"text":["no"]}

            """
        let lines = try program.run("receive", input: input).output.split(separator: "\n").map { line in
            try #require(try JSONSerialization.jsonObject(with: Data(line.utf8)) as? [String: Any])
        }
        let fields = lines.map { ($0["warnings"] as? [[String: Any]] ?? []).compactMap { $0["field"] as? String } }
        #expect(
            fields.map(Set.init) == [
                ["language"], ["language", "name", "page", "title", "colour"], [], ["page"], [], [], ["text"],
            ])
        #expect((lines[0]["warnings"] as? [[String: Any]])?.first?["code"] as? String == "bad_field")
        let list = try Program.list("conversations", of: program.json("ls", "--state", "ended"))
        #expect(list.first?["visitor"] as? String == "visitor-1")
    }

    @Test("a visitor who left and writes is there again")
    func backAgain() throws {
        let program = try Program.withMaya()
        try program.visitors(["op": "arrive", "visitor": "ana"], ["op": "leave", "visitor": "ana"])
        let pipe = try CommandPipe(program, ["receive"])
        try pipe.send(#"{"op":"leave","visitor":"ana"}"#)
        _ = try pipe.line()
        try pipe.send(#"{"op":"write","visitor":"ana","text":"Hello"}"#)
        _ = try pipe.line()
        // Longer than the grace of one who left.
        let store = try Store.open(path: program.database, world: .live)
        let presence = try store.visitor("ana", on: store.mission(named: "site").id).presence
        #expect(presence.isOnline(at: World.live.now() + .seconds(30)))
        _ = try pipe.finish()
    }

    @Test(
        "what no lines come from is named and refused at once",
        arguments: ["/dev/zero", "/dev/urandom", "FOLDER", "/dev/full"])
    func noFile(path: String) throws {
        let program = try Program.withMaya()
        let path = path == "FOLDER" ? program.folder.path : path
        for command in ["receive", "rehearse"] {
            #expect(try program.run(command, path, expecting: 66).errors.contains("Can't read \(path)"))
        }
        try program.run("receive", "/dev/null")
    }

    @Test("a line that doesn't end is given up")
    func endless() throws {
        let program = try Program.withMaya()
        let outcome = try program.run("receive", input: String(repeating: "x", count: 66 << 20), expecting: 74)
        #expect(outcome.errors.contains("more than 64 MiB"))
    }

    @Test("the same message id twice is one message")
    func retry() throws {
        let program = try Program.withMaya()
        let id = "01920000-0000-7000-8000-000000000001"
        let line = ["op": "write", "visitor": "ana", "id": id, "text": "Hello"]
        let answers = try program.visitors(["op": "arrive", "visitor": "ana"], line, line)
        #expect(answers.map { $0["new"] as? Bool } == [nil, true, false])
        #expect(try Program.list("messages", of: program.show(Program.text("conversation", of: answers[1]))).count == 1)
    }

    @Test("a visitor ends, leaves an address, and is refused what isn't offered")
    func ending() throws {
        let program = try Program.withMaya()
        let answers = try program.run(
            "receive",
            input: """
                {"op":"arrive","visitor":"ana"}
                {"op":"write","visitor":"ana","text":"Hello"}
                {"op":"email","visitor":"ana","address":"ana@example.org"}
                {"op":"survey","visitor":"ana","score":5}
                {"op":"end","visitor":"ana"}

                """, expecting: 65)
        let lines = answers.output.split(separator: "\n")
        #expect(lines.count == 5)
        #expect(lines[2].contains(#""ok":true"#))
        #expect(lines[3].contains(#""code":"not_ended""#))
        #expect(lines[4].contains(#""ok":true"#))
        #expect(answers.errors.contains("1 line failed"))
        let all = try Program.list("conversations", of: program.json("ls", "--state", "ended"))
        #expect(all.count == 1)
    }

    @Test(
        "a bad line is answered with a code, and the stream goes on",
        arguments: [
            ("garbage", "not_json"), ("[1,2]", "not_json"), (#"{"op":"dance","visitor":"a"}"#, "unknown_op"),
            (#"{"visitor":"a"}"#, "missing_field"), (#"{"op":"write","visitor":"ana"}"#, "missing_field"),
            (#"{"op":"write","visitor":"ana","text":7}"#, "bad_field"),
            (#"{"op":"write","visitor":"ana","text":"a\u0000b"}"#, "bad_field"),
            (#"{"op":"write","visitor":"ana","text":"a","id":"x"}"#, "bad_field"),
            (#"{"op":"write","visitor":"ana","text":""}"#, "empty_text"),
            (#"{"op":"write","visitor":"ana","text":"a","colour":"red"}"#, "unknown_field"),
            (#"{"op":"write","visitor":"nobody","text":"a"}"#, "unknown_visitor"),
            (#"{"op":"write","visitor":"ana","mission":"none","text":"a"}"#, "unknown_mission"),
            (#"{"op":"email","visitor":"ana","address":"nowhere"}"#, "invalid_email"),
            (String(repeating: "[", count: 100_000), "not_json"),
            (
                #"{"op":"write","visitor":"ana","text":""# + String(repeating: "a", count: 70_000) + #""}"#,
                "text_too_long"
            ),
            (
                #"{"op":"write","visitor":"ana","text":""# + String(repeating: "a", count: 1_100_000) + #""}"#,
                "line_too_long"
            ),
            (#"{"op":"arrive","visitor":"x""#, "not_json"), (#"{"op":"arrive","visitor":"\ud800"} x"#, "not_json"),
        ])
    func badLines(line: String, code: String) throws {
        let program = try Program.withMaya()
        let input = #"{"op":"arrive","visitor":"ana"}"# + "\n" + line + "\n" + #"{"op":"leave","visitor":"ana"}"#
        let outcome = try program.run("receive", input: input, expecting: 65)
        let lines = outcome.output.split(separator: "\n")
        try #require(lines.count == 3)
        #expect(lines[1].hasPrefix(#"{"line":2,"ok":false,"code":"\#(code)","#), "\(lines[1].prefix(200))")
        #expect(lines[2].hasPrefix(#"{"line":3,"ok":true"#))
    }

    @Test("bytes that are no UTF-8 are answered, from a file too")
    func invalidBytes() throws {
        let program = try Program.withMaya()
        let file = program.folder.appendingPathComponent("lines.jsonl")
        try Data(Array(#"{"op":"arrive","visitor":""#.utf8) + [0xFF, 0xFE, 0x0A]).write(to: file)
        let outcome = try program.run("receive", file.path, expecting: 65)
        #expect(outcome.output.contains(#""code":"not_utf8""#))
    }

    @Test("the naughty strings come back as they went in")
    func naughty() throws {
        let program = try Program.withMaya()
        let strings = [
            "', DROP TABLE message;--", "{{7*7}}", "%s%s%n", "😀👩‍👩‍👧‍👦🇫🇷", "\u{200B}\u{FEFF}x", "田中さん", "\\u0000", "/dev/null",
        ]
        var id = ""
        for string in strings { id = try program.write(string) }
        let texts = try Program.list("messages", of: program.show(id)).compactMap { $0["text"] as? String }
        #expect(texts.map { Array($0.unicodeScalars) } == strings.map { Array($0.unicodeScalars) })
    }
}
