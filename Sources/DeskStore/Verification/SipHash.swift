/// SipHash-2-4 with 128 bits (https://github.com/veorq/SipHash): short texts cost less than a look into the database.
///
/// With a key that nobody knows it tells nothing of the text; with one that is known it finds what was damaged or
/// changed, but keeps nobody from counting anew.
struct SipHash {
    private var v0: UInt64
    private var v1: UInt64
    private var v2: UInt64
    private var v3: UInt64

    /// - Parameter key: 16 bytes; none of them counts as zeros.
    static func digest(_ bytes: [UInt8], key: [UInt8] = []) -> [UInt8] {
        bytes.withUnsafeBytes { bytes in
            var hash = SipHash(key: key)
            let whole = bytes.count & ~7
            var place = 0
            while place < whole {
                hash.take(UInt64(littleEndian: bytes.loadUnaligned(fromByteOffset: place, as: UInt64.self)))
                place += 8
            }
            var last = UInt64(bytes.count & 0xFF) << 56
            for rest in whole..<bytes.count { last |= UInt64(bytes[rest]) << (8 * UInt64(rest - whole)) }
            hash.take(last)
            return hash.finish()
        }
    }

    private init(key: [UInt8]) {
        func half(_ range: Range<Int>) -> UInt64 {
            key.count < range.upperBound ? 0 : key[range].reversed().reduce(0) { $0 << 8 | UInt64($1) }
        }
        let (k0, k1) = (half(0..<8), half(8..<16))
        v0 = 0x736f_6d65_7073_6575 ^ k0
        v1 = 0x646f_7261_6e64_6f6d ^ k1 ^ 0xEE
        v2 = 0x6c79_6765_6e65_7261 ^ k0
        v3 = 0x7465_6462_7974_6573 ^ k1
    }

    private mutating func take(_ word: UInt64) {
        v3 ^= word
        round()
        round()
        v0 ^= word
    }

    private mutating func finish() -> [UInt8] {
        v2 ^= 0xEE
        for _ in 0..<4 { round() }
        let first = v0 ^ v1 ^ v2 ^ v3
        v1 ^= 0xDD
        for _ in 0..<4 { round() }
        let second = v0 ^ v1 ^ v2 ^ v3
        return [first, second].flatMap { half in (0..<8).map { UInt8(truncatingIfNeeded: half >> (8 * UInt64($0))) } }
    }

    private mutating func round() {
        v0 &+= v1
        v1 = v1 << 13 | v1 >> 51
        v1 ^= v0
        v0 = v0 << 32 | v0 >> 32
        v2 &+= v3
        v3 = v3 << 16 | v3 >> 48
        v3 ^= v2
        v0 &+= v3
        v3 = v3 << 21 | v3 >> 43
        v3 ^= v0
        v2 &+= v1
        v1 = v1 << 17 | v1 >> 47
        v1 ^= v2
        v2 = v2 << 32 | v2 >> 32
    }
}
