import Glibc

/// One wait for several descriptors.
package enum Poll {
    /// Which descriptors can be read without waiting, and which have no one at the other end any more.
    package struct Ready: Hashable, Sendable {
        package private(set) var readable: [Int32] = []
        package private(set) var closed: [Int32] = []
        /// Whether the one that is to be written to takes something.
        package private(set) var isWritable = false

        package var isEmpty: Bool { readable.isEmpty && closed.isEmpty && !isWritable }

        fileprivate mutating func add(_ entry: pollfd) {
            let events = Int32(entry.revents)
            if events & POLLOUT != 0 { isWritable = true }
            if events & POLLIN != 0 { readable.append(entry.fd) }
            if events & (POLLHUP | POLLERR | POLLNVAL) != 0 { closed.append(entry.fd) }
        }
    }

    /// Waits until a descriptor is ready or the time is over; nil waits without end. Nothing is ready when a signal
    /// interrupted the wait.
    /// - Parameter output: a descriptor that is to be written to.
    package static func wait(_ descriptors: [Int32], output: Int32? = nil, timeoutMilliseconds: Int? = nil) -> Ready {
        var entries = descriptors.map { pollfd(fd: $0, events: Int16(POLLIN), revents: 0) }
        if let output { entries.append(pollfd(fd: output, events: Int16(POLLOUT), revents: 0)) }
        let timeout = timeoutMilliseconds.map { Int32(clamping: max(0, $0)) } ?? -1
        var ready = Ready()
        guard poll(&entries, nfds_t(entries.count), timeout) > 0 else { return ready }
        for entry in entries where entry.revents != 0 { ready.add(entry) }
        return ready
    }
}
