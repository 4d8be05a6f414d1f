import DeskCore
import Testing

@Suite("E-mail addresses: one rule")
struct EmailAddressTests {
    @Test(
        "is stored as it is mailed to: ASCII, the host in small letters, without blanks at its ends",
        arguments: [
            ("ana@example.org", "ana@example.org"), ("  Ana.B+shop@Example.ORG \n", "Ana.B+shop@example.org"),
            ("\u{A0}ana@example.org\u{200B}", "ana@example.org"), ("o'neil/x@a-b.co.uk", "o'neil/x@a-b.co.uk"),
            ("ana@exämple.test", "ana@xn--exmple-cua.test"), ("ana@exa\u{308}mple.test", "ana@xn--exmple-cua.test"),
            ("ana@BÜCHER.example", "ana@xn--bcher-kva.example"), ("ana@例え。テスト", "ana@xn--r8jz45g.xn--zckzah"),
            ("ana@пример.испытание", "ana@xn--e1afmkfd.xn--80akhbyknj4f"), ("ana@ｅｘａｍｐｌｅ．ｏｒｇ", "ana@example.org"),
            ("ana@xn--bcher-kva.example", "ana@xn--bcher-kva.example"), ("a@3com.example", "a@3com.example"),
            ("ana@straße.example", "ana@xn--strae-oqa.example"),
        ])
    func good(_ typed: String, _ stored: String) throws {
        let address = try EmailAddress(typed)
        #expect(address.text == stored)
        #expect(address.text.utf8.allSatisfy { 0x21...0x7E ~= $0 })
        #expect(try EmailAddress(address.text) == address)
    }

    @Test(
        "what can't be mailed to is refused",
        arguments: [
            "", " ", "ana", "ana@", "@example.org", "a@b", "a@b.c", "root@localhost", "a@b\u{200B}.c",
            "a@b\u{200B}.example", "an\u{200B}a@example.org", "an\u{A0}a@example.org", "ana@exam\u{A0}ple.org",
            "ana@exam\u{AD}ple.org", "ana@exam\u{202E}ple.org", "ana@example.org\u{FEFF}x", "a b@example.org",
            "ana@example.org,eve@example.org", "ana@example.org\r\nBcc: eve@example.org", "a@b@example.org",
            "ana\0@example.org", "ana@[127.0.0.1]", "ana@127.0.0.1", "<ana@example.org>", "\"a b\"@example.org",
            ".ana@example.org", "ana.@example.org", "a..b@example.org", "ana@.example.org", "ana@example..org",
            "ana@example.org.", "ana@-example.org", "ana@example-.org", "ana@exa_mple.org", "ana@exa\u{2044}mple.org",
            "ana@\u{301}example.org", "ana@💌.example", "ana@ﬁsch.example", "ana@ⓐb.example", "ana@example.123",
            String(repeating: "a", count: 65) + "@example.org", "ana@" + String(repeating: "a", count: 64) + ".org",
            "ana@" + String(repeating: "a.", count: 125) + "org", "ana@" + String(repeating: "ä", count: 60) + ".org",
        ])
    func malformed(_ typed: String) {
        #expect(throws: EmailAddress.Refusal.malformed) { try EmailAddress(typed) }
    }

    @Test(
        "letters beyond ASCII before the at sign are refused with a reason of their own",
        arguments: ["josé@example.org", "アナ@example.org"])
    func local(_ typed: String) {
        #expect(throws: EmailAddress.Refusal.localNotASCII) { try EmailAddress(typed) }
    }

    @Test("spellings of one mailbox have one digest, and others another")
    func digest() throws {
        let digest = try EmailAddress("ana@bücher.example").digest
        #expect(digest.count == 32)
        #expect(try EmailAddress("ANA@xn--bcher-kva.example").digest == digest)
        #expect(try EmailAddress("anna@bücher.example").digest != digest)
    }

    /// RFC 3492, section 7.1, those in small letters.
    @Test(
        "names of hosts as RFC 3492 writes them",
        arguments: [
            ("ليهمابتكلموشعربي؟", "egbpdaj6bu4bxfgehfvwxn"), ("他们为什么不说中文", "ihqwcrb4cv8a8dqg056pqjye"),
            ("他們爲什麽不說中文", "ihqwctvzc91f659drss3x8bo0yb"), ("למההםפשוטלאמדבריםעברית", "4dbcagdahymbxekheh6e0a7fei0b"),
            ("यहलोगहिन्दीक्योंनहींबोलसकतेहैं", "i1baa7eci9glrd9b2ae1bj0hfcgg6iyaf8o0a1dig0cd"),
            ("なぜみんな日本語を話してくれないのか", "n8jok5ay5dzabd5bym9f0cm5685rrjetr6pdxa"),
            ("почемужеонинеговорятпорусски", "b1abfaaepdrnnbgefbadotcwatmq2g4l"), ("bücher", "bcher-kva"), ("ü", "tda"),
            ("3年b組金八先生", "3b-ww4c5e180e575a65lsy2b"), ("そのスピードで", "d9juau41awczczp"),
            ("porquénopuedensimplementehablarenespañol", "porqunopuedensimplementehablarenespaol-fmd56a"),
        ])
    func punycode(_ text: String, _ encoded: String) {
        #expect(Punycode.encode(text) == encoded)
    }

    @Test(
        "digests as FIPS 180-4 has them",
        arguments: [
            ("", "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"),
            ("abc", "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad"),
            (
                "abcdbcdecdefdefgefghfghighijhijkijkljklmklmnlmnomnopnopq",
                "248d6a61d20638b8e5c026930c3e6039a33ce45964ff2167f6ecedd419db06c1"
            ),
            (String(repeating: "a", count: 1_000), "41edece42d63e8d9bf515a9ba6932e1c20cbc9f5a5d134645adb5db1b9737ea3"),
        ])
    func sha256(_ text: String, _ hex: String) {
        let digits = SHA256.digest(Array(text.utf8)).map { byte in
            (byte < 16 ? "0" : "") + String(byte, radix: 16)
        }
        #expect(digits.joined() == hex)
    }
}
