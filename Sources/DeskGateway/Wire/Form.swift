import NIOCore

/// The fields of a form as a browser posts them: application/x-www-form-urlencoded. (URL standard, 5.1) Of several with one
/// name the first counts. All else is a form without the fields that are asked for.
struct Form {
    private let fields: [String: String]

    init(_ bytes: ByteBufferView) {
        let pairs = bytes.split(separator: UInt8(ascii: "&")).map { pair in
            let sign = pair.firstIndex(of: UInt8(ascii: "=")) ?? pair.endIndex
            return (Self.decoded(pair[..<sign]), Self.decoded(pair[sign...].dropFirst()))
        }
        fields = Dictionary(pairs) { first, _ in first }
    }

    subscript(name: String) -> String? { fields[name] }

    /// A plus is a blank; a percent sign that begins no byte stands for itself.
    private static func decoded(_ bytes: ByteBufferView) -> String {
        var decoded: [UInt8] = []
        var rest = bytes
        while let byte = rest.popFirst() {
            if byte == UInt8(ascii: "+") {
                decoded.append(UInt8(ascii: " "))
            } else if byte == UInt8(ascii: "%"), let escaped = escaped(rest.prefix(2)) {
                decoded.append(escaped)
                rest = rest.dropFirst(2)
            } else {
                decoded.append(byte)
            }
        }
        return String(decoding: decoded, as: UTF8.self)
    }

    private static func escaped(_ digits: ByteBufferView) -> UInt8? {
        let values = digits.compactMap { Character(Unicode.Scalar($0)).hexDigitValue }
        return values.count == 2 ? UInt8(values[0] << 4 | values[1]) : nil
    }
}
