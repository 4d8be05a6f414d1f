import DeskCore
import Testing

@Suite("A visitor's page")
struct PageTests {
    @Test(
        "what is kept of an address",
        arguments: [
            ("https://a/b?\u{301}secret=1", "https://a/b"), ("https://a/b#\u{301}secret", "https://a/b"),
            ("https://me:word@\u{301}a/b", "https://\u{301}a/b"),
            ("https://shop.example/a/b", "https://shop.example/a/b"),
            ("HTTPS://shop.example", "https://shop.example"),
            ("https://shop.example/a?b=c#d", "https://shop.example/a"),
            ("https://shop.example?b=c", "https://shop.example"),
            ("https://shop.example#d?x", "https://shop.example"),
            ("https://ana:secret@shop.example/a@b", "https://shop.example/a@b"),
            ("/orders/4417?x", "/orders/4417"), (" https://a/", "https://a/"),
            ("javascript:alert(1)", nil), ("file:///etc/passwd", nil), ("data:text/html,x", nil), ("", nil),
            ("https://", nil), ("https:///a", nil), ("https://ana@/a", nil), ("shop.example", nil),
        ] as [(String, String?)])
    func kept(_ url: String, _ expected: String?) {
        #expect(Page(url: url).kept(withQuery: false)?.url == expected)
    }

    @Test("a mission that keeps queries keeps them, without the fragment")
    func query() {
        #expect(Page(url: "https://a/b?c=d#e").kept(withQuery: true)?.url == "https://a/b?c=d")
        #expect(Page(url: "https://a?u=x@y").kept(withQuery: true)?.url == "https://a?u=x@y")
    }

    @Test("address and title are bounded, however the letters are made")
    func bounds() {
        let page = Page(
            url: "https://a/" + String(repeating: "x", count: 900),
            title: "e" + String(repeating: "\u{301}", count: 900))
        let kept = page.kept(withQuery: false)
        #expect(kept?.url.unicodeScalars.count == 500)
        #expect(kept?.title?.unicodeScalars.count == 200)
        #expect(Page(url: "/", title: " \n ").kept(withQuery: false) == Page(url: "/"))
    }

    @Test(
        "an origin in the spelling of browsers",
        arguments: [
            ("https://Shop.Example", "https://shop.example"), ("https://shop.example/", "https://shop.example"),
            ("https://shop.example:443", "https://shop.example"),
            ("http://shop.example:443", "http://shop.example:443"),
            ("http://localhost:8080", "http://localhost:8080"), ("http://[::1]:8080", "http://[::1]:8080"),
            ("http://[::1]", "http://[::1]"), ("https://shop.example/help", nil), ("shop.example", nil), ("null", nil),
            ("ftp://a", nil), ("https://", nil), ("https://a:0", nil), ("https://a:99999", nil), ("https://a b", nil),
            ("https://*.example", nil), ("https://u@a", nil), ("https://café.example", nil), ("*", nil),
        ] as [(String, String?)])
    func origin(_ text: String, _ expected: String?) {
        #expect(Origin.normalise(text) == expected)
    }
}
