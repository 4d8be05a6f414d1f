/// The contents of a compiled zone file (TZif, RFC 9636).
///
/// Leap seconds are passed over: UTC here is POSIX time, as everywhere else in the program.
struct ZoneFile {
    private(set) var transitions: [Int64] = []
    private(set) var offsets: [ZoneOffset] = []
    private(set) var earliest = ZoneOffset.utc
    private(set) var rule: ZoneRule?

    /// nil for anything that isn't a whole zone file.
    init?(_ bytes: [UInt8]) {
        var reader = BigEndianReader(bytes: bytes)
        guard let first = Header(&reader) else { return nil }
        if first.version == 0 {
            guard read(first, timeSize: 4, from: &reader) else { return nil }
            return
        }
        // Since version 2 the same tables follow once more with 64-bit times, then the rule for the years after.
        guard reader.skip(first.bodySize(timeSize: 4)), let second = Header(&reader),
            read(second, timeSize: 8, from: &reader), let footer = reader.line()
        else { return nil }
        if !footer.isEmpty {
            guard let parsed = ZoneRule(footer) else { return nil }
            rule = parsed
        }
    }

    private mutating func read(_ header: Header, timeSize: Int, from reader: inout BigEndianReader) -> Bool {
        for _ in 0..<header.times {
            guard let time = reader.integer(timeSize) else { return false }
            transitions.append(time)
        }
        guard let indices = reader.take(header.times) else { return false }
        var types: [(seconds: Int, name: Int)] = []
        for _ in 0..<header.types {
            guard let seconds = reader.integer(4), reader.skip(1), let name = reader.integer(1) else { return false }
            types.append((Int(seconds), Int(name & 0xFF)))
        }
        guard let names = reader.take(header.nameBytes) else { return false }
        let known = types.map { type in
            ZoneOffset(
                seconds: type.seconds,
                designation: String(decoding: names.dropFirst(type.name).prefix { $0 != 0 }, as: UTF8.self))
        }
        guard let initial = known.first, indices.allSatisfy({ Int($0) < known.count }),
            zip(transitions, transitions.dropFirst()).allSatisfy(<)
        else { return false }
        earliest = initial
        offsets = indices.map { known[Int($0)] }
        return reader.skip(header.leaps * (timeSize + 4) + header.standardFlags + header.utcFlags)
    }
}

private struct Header {
    let version: UInt8
    let utcFlags: Int
    let standardFlags: Int
    let leaps: Int
    let times: Int
    let types: Int
    let nameBytes: Int

    init?(_ reader: inout BigEndianReader) {
        guard let magic = reader.take(4), magic.elementsEqual("TZif".utf8), let version = reader.take(1)?.first,
            reader.skip(15), let utcFlags = reader.count(), let standardFlags = reader.count(),
            let leaps = reader.count(), let times = reader.count(), let types = reader.count(),
            let nameBytes = reader.count()
        else { return nil }
        self.version = version
        self.utcFlags = utcFlags
        self.standardFlags = standardFlags
        self.leaps = leaps
        self.times = times
        self.types = types
        self.nameBytes = nameBytes
    }

    func bodySize(timeSize: Int) -> Int {
        times * (timeSize + 1) + types * 6 + nameBytes + leaps * (timeSize + 4) + standardFlags + utcFlags
    }
}

private struct BigEndianReader {
    private var rest: ArraySlice<UInt8>

    init(bytes: [UInt8]) {
        rest = bytes[...]
    }

    mutating func take(_ count: Int) -> ArraySlice<UInt8>? {
        guard count >= 0, count <= rest.count else { return nil }
        defer { rest = rest.dropFirst(count) }
        return rest.prefix(count)
    }

    mutating func skip(_ count: Int) -> Bool { take(count) != nil }

    /// A signed integer of so many bytes.
    mutating func integer(_ size: Int) -> Int64? {
        guard let bytes = take(size), let first = bytes.first else { return nil }
        return bytes.dropFirst().reduce(Int64(Int8(bitPattern: first))) { $0 << 8 | Int64($1) }
    }

    /// How many of something follow; never more than there are bytes.
    mutating func count() -> Int? {
        guard let value = integer(4), value >= 0, value <= rest.count else { return nil }
        return Int(value)
    }

    /// The text between two line feeds.
    mutating func line() -> String? {
        guard let opening = take(1), opening.first == UInt8(ascii: "\n") else { return nil }
        guard let end = rest.firstIndex(of: UInt8(ascii: "\n")) else { return nil }
        return String(decoding: rest[..<end], as: UTF8.self)
    }
}
