import DeskSecrets
import Testing

@Suite("Secrets")
struct SecretsTests {
    private func hexadecimal(_ bytes: [UInt8]) -> String {
        bytes.map { ($0 < 16 ? "0" : "") + String($0, radix: 16) }.joined()
    }

    @Test("the digest of a text is the one that FIPS 180 prints")
    func digest() {
        #expect(
            hexadecimal(Secrets.sha256(Array("abc".utf8)))
                == "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad")
        #expect(
            hexadecimal(Secrets.sha256([]))
                == "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855")
    }

    @Test("the keyed digest is the one that RFC 4231 prints, with a short key and one longer than a block")
    func keyedDigest() {
        #expect(
            hexadecimal(Secrets.hmac(key: Array("Jefe".utf8), Array("what do ya want for nothing?".utf8)))
                == "5bdcc146bf60754e6a042426089575c75a003f089d2739839dec58b964ec3843")
        #expect(
            hexadecimal(
                Secrets.hmac(
                    key: [UInt8](repeating: 0xAA, count: 131),
                    Array("Test Using Larger Than Block-Size Key - Hash Key First".utf8)))
                == "60e431591ee0b67f0d8a26aacbf5b77f8e0bc6213728c5140546040f0ee37f54")
        #expect(
            hexadecimal(Secrets.hmac(key: [], []))
                == "b613679a0814d9ec772f95d778c35fc5ff1697c493715653c6c712144292c5ad")
    }

    @Test("only the same bytes are equal, at every place and length")
    func equality() {
        let secret = Secrets.random(count: 32)
        #expect(Secrets.equal(secret, secret))
        #expect(Secrets.equal([], []))
        #expect(!Secrets.equal(secret, Array(secret.dropLast())))
        for place in secret.indices {
            var other = secret
            other[place] ^= 1
            #expect(!Secrets.equal(secret, other))
        }
    }

    @Test("random bytes are as many as asked for, and others each time")
    func random() {
        #expect(Secrets.random(count: 0).isEmpty)
        let drawn = (0..<1_000).map { _ in Secrets.random(count: 32) }
        #expect(drawn.allSatisfy { $0.count == 32 })
        #expect(Set(drawn).count == 1_000)
        #expect(Set(drawn.joined()).count == 256)
    }

    @Test(
        "base 64 is the one of RFC 4648, without padding",
        arguments: [
            ("", ""), ("f", "Zg"), ("fo", "Zm8"), ("foo", "Zm9v"), ("foob", "Zm9vYg"), ("fooba", "Zm9vYmE"),
            ("foobar", "Zm9vYmFy"),
        ])
    func base64(text: String, encoded: String) {
        #expect(Base64URL.encode(Array(text.utf8)) == encoded)
        #expect(Base64URL.decode(encoded) == Array(text.utf8))
    }

    @Test("every byte comes back from base 64, which needs no escaping in an address")
    func everyByte() {
        let all = (0...255).map { UInt8($0) }
        for count in 0...256 {
            let bytes = Array(all.reversed().prefix(count))
            let encoded = Base64URL.encode(bytes)
            #expect(
                encoded.utf8.allSatisfy { $0 == 45 || $0 == 95 || Character(UnicodeScalar($0)).isASCIIAlphanumeric })
            #expect(Base64URL.decode(encoded) == bytes)
        }
    }

    @Test(
        "what base 64 never writes is refused: padding, other letters, blanks, a lone letter, bits that mean nothing",
        arguments: ["Zg==", "Zm8=", "Zm+v", "Zm/v", "Zm 9v", "Zm9v\n", "Z", "Zm9vY", "Zh", "Zm9", "é", "Zm9v\0"])
    func refused(text: String) {
        #expect(Base64URL.decode(text) == nil)
    }
}

extension Character {
    fileprivate var isASCIIAlphanumeric: Bool { isASCII && (isLetter || isNumber) }
}
