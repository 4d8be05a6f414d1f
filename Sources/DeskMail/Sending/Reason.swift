/// Why a mail was not sent, as the desk shows it: the command's own words, in one line.
enum Reason {
    /// The end of what the command wrote, without the visitor's address: the log of failures names nobody.
    ///
    /// All lines, not just the last: msmtp says what the server answered in the last but one.
    static func of(_ bytes: [UInt8], hiding address: String) -> String {
        let text = Plain.block(String(decoding: bytes, as: UTF8.self))
        let lines = text.split(separator: "\n").map { Plain.line(String($0), limit: 200) }.filter { !$0.isEmpty }
        return Plain.prefix(
            of: lines.suffix(4).joined(separator: "; ").replacing(address, with: "..."), limit: 300)
    }

    static func join(_ said: String, _ how: String) -> String { said.isEmpty ? how : "\(said) (\(how))" }
}
