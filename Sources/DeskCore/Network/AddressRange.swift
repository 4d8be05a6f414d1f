#if canImport(Glibc)
    import Glibc
#endif

/// An address of the Internet protocol. A v4 address in v6 clothes (`::ffff:192.0.2.1`) is the v4 one.
package struct InternetAddress: Sendable, Hashable {
    /// 4 or 16.
    package let bytes: [UInt8]

    package init?(_ text: String) {
        var four = in_addr()
        var six = in6_addr()
        if inet_pton(AF_INET, text, &four) == 1 {
            bytes = withUnsafeBytes(of: &four) { Array($0) }
        } else if inet_pton(AF_INET6, text, &six) == 1 {
            let all = withUnsafeBytes(of: &six) { Array($0) }
            let isMapped = all[..<10].allSatisfy { $0 == 0 } && all[10] == 0xFF && all[11] == 0xFF
            bytes = isMapped ? Array(all[12...]) : all
        } else {
            return nil
        }
    }

    /// What is counted as one sender: a v4 address, or the network of 64 bits that a v6 line is given.
    package var sender: [UInt8] { bytes.count == 4 ? bytes : Array(bytes[..<8]) }
}

/// One address, or a network such as `10.0.0.0/8`.
package struct AddressRange: Sendable, Equatable {
    private let start: InternetAddress
    private let bits: Int

    package init?(_ text: String) {
        let parts = text.split(separator: "/", omittingEmptySubsequences: false)
        guard parts.count <= 2, let first = parts.first, let start = InternetAddress(String(first)) else { return nil }
        self.start = start
        let all = start.bytes.count * 8
        guard parts.count == 2 else {
            bits = all
            return
        }
        guard let bits = UInt8(parts[1]), bits <= all else { return nil }
        self.bits = Int(bits)
    }

    package func contains(_ address: InternetAddress) -> Bool {
        guard address.bytes.count == start.bytes.count else { return false }
        return (0..<bits).allSatisfy { bit in
            let mask = UInt8(0x80) >> UInt8(bit % 8)
            return address.bytes[bit / 8] & mask == start.bytes[bit / 8] & mask
        }
    }
}
