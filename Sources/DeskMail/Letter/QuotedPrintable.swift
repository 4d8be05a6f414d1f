/// RFC 2045, section 6.7: any text in lines of at most 76 ASCII characters.
///
/// A dot at the start of a line and `From ` are escaped too, for programs that take them for an end or a beginning.
enum QuotedPrintable {
    /// `text` has lines that end in `\n`; what comes back has CRLF, also after the last.
    static func encode(_ text: String) -> String {
        var encoded = ""
        for line in text.split(separator: "\n", omittingEmptySubsequences: false) {
            encoded += encode(line: Array(line.utf8)) + "\r\n"
        }
        return encoded
    }

    private static func encode(line: [UInt8]) -> String {
        var encoded = ""
        var column = 0
        let isEnvelope = line.starts(with: "From ".utf8)
        for (place, byte) in line.enumerated() {
            let isLast = place == line.count - 1
            let isPlain =
                switch byte {
                case 0x20, 0x09: !isLast
                case UInt8(ascii: "="): false
                case UInt8(ascii: "."): column != 0
                case UInt8(ascii: "F"): !(place == 0 && isEnvelope)
                default: 0x21...0x7E ~= byte
                }
            let width = isPlain ? 1 : 3
            if column + width > (isLast ? 76 : 75) {
                encoded += "=\r\n"
                column = 0
            }
            // A break may have brought a dot to the start of a line.
            if isPlain, !(column == 0 && byte == UInt8(ascii: ".")) {
                encoded.unicodeScalars.append(Unicode.Scalar(byte))
                column += 1
            } else {
                encoded += "=" + hexadecimal(byte)
                column += 3
            }
        }
        return encoded
    }

    private static func hexadecimal(_ byte: UInt8) -> String {
        (byte < 16 ? "0" : "") + String(byte, radix: 16, uppercase: true)
    }
}
