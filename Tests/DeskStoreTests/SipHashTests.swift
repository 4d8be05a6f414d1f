import Testing

@testable import DeskStore

/// The reference implementation's own vectors. (https://github.com/veorq/SipHash/blob/master/vectors.h)
@Suite("SipHash")
struct SipHashTests {
    @Test(
        "its digests are those of the reference",
        arguments: [
            (0, "a3817f04ba25a8e66df67214c7550293"), (1, "da87c1d86b99af44347659119b22fc45"),
            (7, "a1f1ebbed8dbc153c0b84aa61ff08239"), (8, "3b62a9ba6258f5610f83e264f31497b4"),
        ])
    func vectors(length: Int, digest: String) {
        let hash = SipHash.digest((0..<UInt8(length)).map { $0 }, key: (0..<16).map { $0 })
        #expect("\(Value.bytes(hash))" == digest)
    }
}
