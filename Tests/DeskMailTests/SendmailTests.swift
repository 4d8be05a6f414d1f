import DeskCore
import DeskTesting
import Foundation
import Testing

@testable import DeskMail

@Suite("A mail command")
struct SendmailTests {
    private let scratch: Scratch

    init() throws { scratch = try Scratch() }

    private func send(
        _ script: String, _ letter: Letter = .sample, limit: Duration = .seconds(60)
    ) async throws -> Sendmail.Outcome {
        try await Sendmail(command: scratch.command(script), from: "chat@shop.example", limit: limit).send(letter)
    }

    @Test("gets the letter with this machine's ends of lines, and one address that is no option")
    func sent() async throws {
        #expect(try await send("cat > letter; printf '%s|' \"$0\" \"$@\" > words") == .sent)
        #expect(try scratch.read("letter") == Letter.sample.mime.replacing("\r\n", with: "\n"))
        #expect(try scratch.read("words") == "-i|-f|chat@shop.example|--|ana@example.org|")
        var letter = Letter.sample
        letter.to = "-oQ/tmp@example.org"
        #expect(try await send("printf '%s|' \"$0\" \"$@\" > words", letter) == .sent)
        #expect(try scratch.read("words") == "-i|-f|chat@shop.example|--|-oQ/tmp@example.org|")
    }

    @Test("starts with no signal blocked or ignored, and no file open but the three")
    func clean() async throws {
        #expect(try await send("exec ls -1 /proc/self/fd > files") == .sent)
        // The last is the folder that ls reads.
        #expect(try scratch.read("files").split(separator: "\n") == ["0", "1", "2", "3"])
        #expect(try await send("exec grep -E 'Sig(Blk|Ign)' /proc/self/status > signals") == .sent)
        let masks = try scratch.read("signals").split(separator: "\n")
            .map { UInt64($0.split(separator: "\t").last ?? "", radix: 16) }
        // The two after the 31 standard ones are the C library's own.
        #expect(masks.map { $0.map { $0 & 0x7FFF_FFFF } } == [0, 0])
    }

    @Test(
        "says what became of the letter by how it ends",
        arguments: [
            (65, true), (67, true), (1, false), (64, false), (68, false), (69, false), (70, false), (71, false),
            (74, false), (75, false), (76, false), (77, false), (78, false), (127, false),
        ])
    func ends(code: Int, isPermanent: Bool) async throws {
        let outcome = try await send("echo 'cannot' >&2; exit \(code)")
        let reason = "cannot (exit \(code))"
        #expect(outcome == (isPermanent ? .never(reason: reason) : .later(reason: reason)))
    }

    @Test("that dies of a signal or isn't there is tried again, and the reason says so")
    func diesOrIsMissing() async throws {
        #expect(try await send("kill -9 $$") == .later(reason: "signal 9"))
        let missing = try Sendmail(command: [scratch.path("nothing")], from: "chat@shop.example")
        #expect(await missing.send(.sample) == .later(reason: "\(scratch.path("nothing")): No such file or directory"))
    }

    @Test("that doesn't end is killed, with all it started")
    func hangs() async throws {
        let outcome = try await send(
            "echo connecting >&2; sleep 600 & echo $! > child; echo $$ > self; wait", limit: .seconds(10))
        #expect(outcome == .later(reason: "connecting (no end after 10 s)"))
        for name in ["self", "child"] {
            let process = try #require(pid_t(try scratch.read(name).trimmingCharacters(in: .whitespacesAndNewlines)))
            // Dying takes a moment, and whoever takes in orphans here may take its time: dead is gone, or a zombie.
            let deadline = Deadline(seconds: Deadline.patience)
            func isDead() -> Bool {
                let stat = try? String(contentsOfFile: "/proc/\(process)/stat", encoding: .utf8).split(separator: " ")
                return stat == nil || stat?[2] == "Z"
            }
            while !isDead(), deadline.pause() {}
            #expect(isDead(), "\(name) lives")
        }
    }

    @Test("that ends while something it started keeps its stderr open is not waited for any longer")
    func leavesSomething() async throws {
        #expect(
            try await send("sleep 600 2>&1 & echo $! > child; echo no >&2; exit 75", limit: .seconds(300))
                == .later(reason: "no (exit 75)"))
        let process = try #require(pid_t(try scratch.read("child").trimmingCharacters(in: .whitespacesAndNewlines)))
        kill(process, SIGKILL)
    }

    @Test("that reads nothing, or talks without end, holds nobody up; of its talk the end is kept")
    func odd() async throws {
        #expect(try await send("exec <&-; exit 0") == .sent)
        let outcome = try await send("yes 'all the same' | head -n 200000 >&2; echo 'last words' >&2; exit 69")
        guard case .later(let reason) = outcome else {
            Issue.record("\(outcome)")
            return
        }
        #expect(reason == "all the same; all the same; all the same; last words (exit 69)")
    }

    @Test("its reason is one clean line that doesn't name the visitor")
    func reason() async throws {
        let outcome = try await send(
            "printf 'msmtp: recipient address ana@example.org refused\\r\\n\\033[31mserver: 550\\000 \\377no\\n\\n' >&2; exit 65"
        )
        #expect(outcome == .never(reason: "msmtp: recipient address ... refused; [31mserver: 550 \u{FFFD}no (exit 65)"))
    }

    @Test(
        "is not even run for what isn't one address",
        arguments: [
            "ana@example.org,eve@example.org", "ana@example.org eve@example.org", "ana", "", "@example.org", "ana@",
            "a@b@c", "<ana@example.org>", "ana@[127.0.0.1]", "\"a b\"@example.org", "ana@example.org\nBcc: x@y",
            "a\0@b.c",
            "ana\u{A0}@example.org", "ana\u{202E}@example.org", String(repeating: "a", count: 250) + "@b.org",
        ])
    func addresses(address: String) async throws {
        var letter = Letter.sample
        letter.to = address
        #expect(try await send("touch ran", letter) == .never(reason: "not one mail address"))
        #expect(try scratch.files(endingIn: "ran").isEmpty)
    }

    @Test("without words, or with the option that takes recipients from the letter, is a mistake that is told")
    func misconfigured() {
        #expect(throws: Sendmail.Misconfigured.noCommand) { try Sendmail(command: [], from: "a@b.c") }
        #expect(throws: Sendmail.Misconfigured.noCommand) { try Sendmail(command: [""], from: "a@b.c") }
        #expect(throws: Sendmail.Misconfigured.readsRecipients) {
            try Sendmail(command: ["msmtp", "-t"], from: "a@b.c")
        }
    }
}
