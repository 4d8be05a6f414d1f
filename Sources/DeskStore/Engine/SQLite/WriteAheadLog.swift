#if canImport(Glibc)
    import Glibc
#endif

/// The write-ahead log as a file, before SQLite applies it. (https://sqlite.org/fileformat.html, 4.1)
///
/// SQLite takes any log that lies beside a database for that database's own: one that stayed behind when another file
/// was copied over the database spoils it.
enum WriteAheadLog {
    /// Whether the log beside the database at `path` was written for another file. Nothing is changed.
    ///
    /// It is where it doesn't fit: a file that isn't kept with a log, as each copy that `backup` makes, has none of its
    /// own; pages that the log takes to be there are missing; or the file's change counter is neither one of those in
    /// the log nor the one before.
    static func isForeign(besides path: String) -> Bool {
        // Others may be writing: what doesn't fit is looked at again.
        for _ in 0..<3 {
            guard let before = Header(path), let log = Frames(path + "-wal") else { return false }
            if fits(before, log) { return false }
            // After the power went, torn frames may lie behind the last whole one, or be all that there is: SQLite applies
            // none of them. Only sums tell, and they take reading it all.
            guard let whole = Frames(path + "-wal", checksSums: true) else { return false }
            if fits(before, whole) { return false }
            if Header(path) == before, Frames(path + "-wal") == log { return true }
        }
        return false
    }

    private static func fits(_ header: Header, _ log: Frames) -> Bool {
        guard header.isWrittenAhead else { return false }
        if let first = log.counters.first, header.counter != first &- 1, !log.counters.contains(header.counter) {
            return false
        }
        let inFile = header.size / log.pageSize
        // One page of each database that is over 1 GiB is never written.
        return log.pages.count { $0 > inFile } + 1 >= log.size - inFile
    }

    /// The database's own first page.
    private struct Header: Equatable {
        let isWrittenAhead: Bool
        let counter: UInt32
        /// Bytes.
        let size: Int

        /// Nil for a file that is empty or can't be read.
        init?(_ path: String) {
            guard let (header, size) = DatabaseFile.beginning(of: path), size >= header.count else { return nil }
            isWrittenAhead = header[18] == 2 && header[19] == 2
            counter = word(header, 24)
            self.size = size
        }
    }

    /// What the log has.
    private struct Frames: Equatable {
        let pageSize: Int
        /// The change counter in each first page.
        private(set) var counters: [UInt32] = []
        /// The numbers of pages that were committed.
        private(set) var pages: Set<Int> = []
        /// Pages in the database, as the last commit has it.
        private(set) var size = 0

        /// Nil when there is no log, or none with a commit in it.
        /// - Parameter checksSums: ends, as SQLite does, at the first frame whose sum doesn't agree.
        init?(_ path: String, checksSums: Bool = false) {
            let file = open(path, O_RDONLY | O_CLOEXEC | O_NONBLOCK)
            guard file >= 0 else { return nil }
            defer { close(file) }
            guard let header = bytes(of: file, at: 0, count: 32), word(header, 0) & ~1 == 0x377F_0682 else {
                return nil
            }
            pageSize = Int(word(header, 8))
            guard (512...65_536).contains(pageSize) else { return nil }
            var place = 32
            var uncommitted: Set<Int> = []
            var sum = Checksum(isBigEndian: word(header, 0) & 1 == 1)
            sum.add(header[0..<24])
            while let frame = bytes(of: file, at: place, count: checksSums ? 24 + pageSize : 24 + 28),
                frame[8..<16] == header[16..<24]
            {
                if checksSums {
                    sum.add(frame[0..<8])
                    sum.add(frame[24...])
                    guard sum.first == word(frame, 16), sum.second == word(frame, 20) else { break }
                }
                uncommitted.insert(Int(word(frame, 0)))
                if word(frame, 0) == 1 { counters.append(word(frame, 24 + 24)) }
                if word(frame, 4) > 0 {
                    size = Int(word(frame, 4))
                    pages.formUnion(uncommitted)
                    uncommitted = []
                }
                place += 24 + pageSize
            }
            if size == 0 { return nil }
        }
    }

    /// Of all frames so far. (https://sqlite.org/fileformat.html, 4.2)
    private struct Checksum {
        let isBigEndian: Bool
        private(set) var first: UInt32 = 0
        private(set) var second: UInt32 = 0

        init(isBigEndian: Bool) { self.isBigEndian = isBigEndian }

        /// - Parameter bytes: a multiple of eight.
        mutating func add(_ bytes: ArraySlice<UInt8>) {
            bytes.withUnsafeBytes { raw in
                for offset in stride(from: 0, to: raw.count - 7, by: 8) {
                    first &+= number(raw, offset) &+ second
                    second &+= number(raw, offset + 4) &+ first
                }
            }
        }

        private func number(_ raw: UnsafeRawBufferPointer, _ offset: Int) -> UInt32 {
            let value = raw.loadUnaligned(fromByteOffset: offset, as: UInt32.self)
            return isBigEndian ? UInt32(bigEndian: value) : UInt32(littleEndian: value)
        }
    }

    private static func bytes(of file: Int32, at place: Int, count: Int) -> [UInt8]? {
        var bytes = [UInt8](repeating: 0, count: count)
        return pread(file, &bytes, count, off_t(place)) == count ? bytes : nil
    }

    private static func word(_ bytes: [UInt8], _ place: Int) -> UInt32 {
        bytes[place..<place + 4].reduce(0) { $0 << 8 | UInt32($1) }
    }
}
