import Foundation

/// A descriptor that is readable once it was rung: wakes a thread that waits in poll(2).
final class Bell: Sendable {
    private let pipe = Pipe()

    init() {
        for end in [pipe.fileHandleForReading, pipe.fileHandleForWriting] {
            _ = fcntl(end.fileDescriptor, F_SETFL, O_NONBLOCK)
        }
    }

    var descriptor: Int32 { pipe.fileHandleForReading.fileDescriptor }

    /// A full pipe has rung already.
    func ring() {
        var one: UInt8 = 1
        _ = write(pipe.fileHandleForWriting.fileDescriptor, &one, 1)
    }

    func hush() {
        var rings = [UInt8](repeating: 0, count: 4_096)
        while read(descriptor, &rings, rings.count) > 0 {}
    }
}
