import Foundation

/// What a program did to its database's files, in order, as Tests/DiskShim wrote it down.
struct Journal {
    enum Entry {
        case opened(String)
        case wrote(String, at: Int, [UInt8])
        case cut(String, to: Int)
        case synced(String)
        case renamed(String, to: String)
        case removed(String)
        /// To standard output.
        case said([UInt8])
    }

    let entries: [Entry]

    init(_ file: String) throws {
        var rest = try [UInt8](Data(contentsOf: URL(fileURLWithPath: file)))[...]
        func number(_ bytes: ArraySlice<UInt8>) -> Int { bytes.reversed().reduce(0) { $0 << 8 | Int($1) } }
        var entries: [Entry] = []
        // The last one may have been cut by a kill.
        while rest.count >= 15 {
            let head = Array(rest.prefix(15))
            let (name, offset, length) = (number(head[1..<3]), number(head[3..<11]), number(head[11..<15]))
            guard rest.count >= 15 + name + length else { break }
            let body = rest.dropFirst(15)
            let path = String(decoding: body.prefix(name), as: UTF8.self)
            let bytes = Array(body.dropFirst(name).prefix(length))
            switch head[0] {
            case UInt8(ascii: "o"): entries.append(.opened(path))
            case UInt8(ascii: "w"): entries.append(.wrote(path, at: offset, bytes))
            case UInt8(ascii: "t"): entries.append(.cut(path, to: offset))
            case UInt8(ascii: "s"): entries.append(.synced(path))
            case UInt8(ascii: "r"): entries.append(.renamed(path, to: String(decoding: bytes, as: UTF8.self)))
            case UInt8(ascii: "u"): entries.append(.removed(path))
            default: entries.append(.said(bytes))
            }
            rest = body.dropFirst(name + length)
        }
        self.entries = entries
    }

    /// Adds what was seen from outside, as if the program had said it now.
    static func add(_ text: String, to file: String) throws {
        let bytes = Array(text.utf8)
        var record: [UInt8] = [UInt8(ascii: "a"), 0, 0] + [UInt8](repeating: 0, count: 8)
        record += withUnsafeBytes(of: UInt32(bytes.count).littleEndian) { Array($0) }
        let handle = try FileHandle(forUpdating: URL(fileURLWithPath: file))
        try handle.seekToEnd()
        try handle.write(contentsOf: Data(record + bytes))
        try handle.close()
    }
}
