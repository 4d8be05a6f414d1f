import CChild
import DeskCore
import Dispatch
import Glibc

/// A sendmail-compatible command: it knows the server, the password and TLS, so that we needn't. (msmtp, Postfix, Exim, ...)
///
/// It is run without a shell, with `-i -f FROM -- TO` after the words of the configuration: after `--` no address is taken
/// for an option. Not with `-t`, which together with an address means something else to each: msmtp and Postfix add the
/// letter's recipients to it, Exim takes it away from them.
package struct Sendmail: Sendable {
    /// What became of a letter.
    package enum Outcome: Sendable, Equatable {
        case sent
        /// The machine, the network or the configuration: worth trying again.
        case later(reason: String)
        /// This letter or its address: it would be the same again.
        case never(reason: String)
    }

    package enum Misconfigured: Error, Equatable {
        case noCommand
        /// `-t` is among its words.
        case readsRecipients
    }

    static let noAddress = "not one mail address"

    private let command: [String]
    private let from: String
    private let limit: Duration

    /// Threads of its own: waiting for a slow server must hold up no task.
    private let queue = DispatchQueue(label: "pupitre.sendmail", attributes: .concurrent)

    package init(command: [String], from: String, limit: Duration = .seconds(60)) throws(Misconfigured) {
        guard let program = command.first, !program.isEmpty else { throw .noCommand }
        guard !command.contains("-t"), !command.contains("--read-recipients") else { throw .readsRecipients }
        self.command = command
        self.from = from
        self.limit = limit
    }

    /// Waits for the command, at most the limit.
    package func send(_ letter: Letter) async -> Outcome {
        guard (try? EmailAddress(letter.to))?.text == letter.to else { return .never(reason: Self.noAddress) }
        let arguments = command + ["-i", "-f", from, "--", letter.to]
        // A sendmail reads the machine's own ends of lines, and writes those of the wire itself.
        let input = letter.mime.replacing("\r\n", with: "\n")
        return await withCheckedContinuation { answer in
            queue.async { answer.resume(returning: outcome(of: arguments, input: input, to: letter.to)) }
        }
    }

    private func outcome(of arguments: [String], input: String, to address: String) -> Outcome {
        var errors = [CChar](repeating: 0, count: 4_096)
        var count = errors.count
        var status: Int32 = 0
        var words: [UnsafeMutablePointer<CChar>?] = arguments.map { strdup($0) }
        defer { words.forEach { free($0) } }
        words.append(nil)
        let bytes = Array(input.utf8)
        let milliseconds = Int32(clamping: limit.inMilliseconds)
        let refusal = desk_child_run(words, bytes, bytes.count, &errors, &count, milliseconds, &status)
        let said = Reason.of(errors.prefix(count).map { UInt8(bitPattern: $0) }, hiding: address)
        switch refusal {
        case 0: return Outcome(waitStatus: status, said: said)
        case ETIMEDOUT: return .later(reason: Reason.join(said, "no end after \(limit.inMilliseconds / 1_000) s"))
        default: return .later(reason: "\(command[0]): \(String(cString: strerror(refusal)))")
        }
    }
}

extension Sendmail.Outcome {
    /// By sysexits.h. Only 65 (data) and 67 (user) speak of this letter. 68 (host) and 77 (permission) are what msmtp says
    /// when the machine is offline or its password is wrong, 64 and 78 are a mistake in the configuration: what can be
    /// mended loses no mail.
    init(waitStatus status: Int32, said: String) {
        let signal = status & 0x7F
        let code = status >> 8 & 0xFF
        guard signal == 0 else {
            self = .later(reason: Reason.join(said, "signal \(signal)"))
            return
        }
        switch code {
        case 0: self = .sent
        case 65, 67: self = .never(reason: Reason.join(said, "exit \(code)"))
        default: self = .later(reason: Reason.join(said, "exit \(code)"))
        }
    }
}
