import Synchronization

#if canImport(Glibc)
    import Glibc
#endif

/// One of the desks that may be open at a time, each in a process: an expert can have several.
struct OpenDesk: Sendable, Equatable {
    /// Within which process numbers mean something: the number of the process namespace; 0 where there is no telling.
    let space: Int64
    let process: Int64
    /// Tells those of one process apart.
    let number: Int64

    init(space: Int64, process: Int64, number: Int64) {
        self.space = space
        self.process = process
        self.number = number
    }

    /// Another one with each call.
    static func next() -> OpenDesk {
        let number = count.wrappingAdd(1, ordering: .relaxed).newValue
        return OpenDesk(space: ownSpace, process: Int64(getpid()), number: number)
    }

    /// Its process has ended, as far as can be known here: it was killed, or its terminal was lost.
    var isGone: Bool {
        guard space != 0, space == Self.ownSpace, let process = Int32(exactly: process) else { return false }
        return kill(process, 0) != 0 && errno == ESRCH
    }

    private static let count = Atomic<Int64>(0)

    private static let ownSpace: Int64 = {
        var status = stat()
        return stat("/proc/self/ns/pid", &status) == 0 ? Int64(bitPattern: UInt64(status.st_ino)) : 0
    }()
}
