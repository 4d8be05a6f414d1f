import CCrypto

/// What keeps visitors' secrets secret: digests, comparison that takes as long whatever it finds, and bytes nobody guesses.
///
/// Chance here is the system's own and not `World`'s: a secret that a test could repeat would be none.
package enum Secrets {
    package static let digestLength = Int(DESK_SHA256_LENGTH)

    package static func sha256(_ bytes: [UInt8]) -> [UInt8] {
        digest { desk_sha256(bytes, bytes.count, $0) }
    }

    /// HMAC-SHA256, RFC 2104.
    package static func hmac(key: [UInt8], _ bytes: [UInt8]) -> [UInt8] {
        digest { desk_hmac_sha256(key, key.count, bytes, bytes.count, $0) }
    }

    /// Whether both hold the same bytes; how long it takes tells only their lengths.
    package static func equal(_ left: [UInt8], _ right: [UInt8]) -> Bool {
        left.count == right.count && desk_is_equal(left, right, left.count) == 1
    }

    /// Bytes of the system's random number generator, getrandom(2).
    package static func random(count: Int) -> [UInt8] {
        var generator = SystemRandomNumberGenerator()
        return (0..<count).map { _ in UInt8.random(in: .min ... .max, using: &generator) }
    }

    /// A library that can't compute a digest (out of memory) must not pass for one that did.
    private static func digest(_ compute: (UnsafeMutablePointer<UInt8>) -> Int32) -> [UInt8] {
        [UInt8](unsafeUninitializedCapacity: digestLength) { buffer, count in
            guard let start = buffer.baseAddress, compute(start) == 1 else {
                preconditionFailure("libcrypto computed no digest")
            }
            count = digestLength
        }
    }
}
