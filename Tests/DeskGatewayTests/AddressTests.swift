import DeskCore
import DeskHTTP
import DeskTesting
import HTTPTypes
import NIOCore
import Testing

@testable import DeskGateway

@Suite("Addresses and allowances")
struct AddressTests {
    @Test(
        "the sender is the last hop that no trusted proxy wrote",
        arguments: [
            ("192.0.2.1", "6.6.6.6", "192.0.2.1"), ("127.0.0.1", "192.0.2.7", "192.0.2.7"),
            ("127.0.0.1", "6.6.6.6, 192.0.2.7", "192.0.2.7"), ("127.0.0.1", "192.0.2.7, 10.1.2.3", "192.0.2.7"),
            ("127.0.0.1", "", "127.0.0.1"), ("127.0.0.1", "nonsense", "127.0.0.1"),
            ("127.0.0.1", "[2001:db8::7]:443", "2001:db8::7"), ("127.0.0.1", "192.0.2.7:5000", "192.0.2.7"),
            ("::1", "::ffff:192.0.2.7", "192.0.2.7"), ("127.0.0.1", "10.0.0.1,10.0.0.2", "10.0.0.1"),
        ])
    func sender(peer: String, forwarded: String, sender: String) throws {
        let trusted = ["127.0.0.1", "::1", "10.0.0.0/8"].compactMap(AddressRange.init)
        let caller = Caller(
            peer: try SocketAddress(ipAddress: peer, port: 1),
            headers: [.forwardedFor: forwarded, .forwardedProto: "https"],
            trusted: trusted)
        #expect(caller.address == InternetAddress(sender))
        #expect(caller.isSecure == (peer != "192.0.2.1"))
    }

    @Test("a network holds its addresses and no others")
    func ranges() throws {
        let range = try #require(AddressRange("2001:db8::/33"))
        #expect(range.contains(try #require(InternetAddress("2001:db8:7fff::1"))))
        #expect(!range.contains(try #require(InternetAddress("2001:db8:8000::1"))))
        #expect(!range.contains(try #require(InternetAddress("192.0.2.1"))))
        for text in ["", "10.0.0.0/", "10.0.0.0/33", "::/129", "host", "10.0.0.0/8/8"] {
            #expect(AddressRange(text) == nil)
        }
        #expect(InternetAddress("2001:db8:1:2:3::1")?.sender == InternetAddress("2001:db8:1:2:ffff::9")?.sender)
    }

    @Test("an allowance is used up at once or spread, and comes back with time")
    func allowance() {
        let clock = TestClock()
        let allowance = Allowance<Int>(20, in: .seconds(10))
        for _ in 0..<20 { #expect(allowance.take(1, at: clock.now) == nil) }
        #expect(allowance.take(1, at: clock.now) == .milliseconds(500))
        #expect(allowance.take(2, at: clock.now) == nil)
        clock.advance(by: .milliseconds(500))
        #expect(allowance.take(1, at: clock.now) == nil)
        #expect(allowance.take(1, at: clock.now) != nil)
        clock.advance(by: .hours(-5))
        #expect(allowance.take(1, at: clock.now) == nil)
    }

    @Test("many quiet keys are forgotten")
    func sweep() {
        let clock = TestClock()
        let allowance = Allowance<Int>(1, in: .seconds(1))
        for key in 0..<100_000 {
            if key % 1_000 == 0 { clock.advance(by: .seconds(1)) }
            _ = allowance.take(key, at: clock.now)
        }
        #expect(allowance.take(0, at: clock.now) == nil)
    }

    @Test("endpoints are a host and a port")
    func endpoints() {
        #expect(Endpoint("127.0.0.1:80") == Endpoint(host: "127.0.0.1", port: 80))
        #expect(Endpoint("[::1]:80")?.description == "[::1]:80")
        for text in ["", ":80", "80", "::1:80", "host:70000", "host:", "a b:80"] { #expect(Endpoint(text) == nil) }
    }
}
