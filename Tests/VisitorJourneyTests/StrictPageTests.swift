import DeskJSON
import DeskOffice
import DeskTesting
import Testing

@Suite("A careful website's rules are kept")
struct StrictPageTests {
    @Test(
        "under the documented Content-Security-Policy and without trusted types nothing is refused nor complained about"
    )
    func contentSecurityPolicy() throws {
        let shop = try Shop()
        let desk = try shop.office.desk()
        let browser = try Browser()
        let chat = try shop.visit(in: browser)
        try chat.open()
        try chat.write("Is this <b>allowed</b>? https://shop.example/a?b=c and javascript:alert(1)")
        try desk.wait(for: "allowed")
        try desk.wait(for: "To: Ana Petrova")
        try desk.enterComposer()
        try desk.type("It is: mailto:maya@shop.example")
        try desk.press(.enter)
        try chat.wait("both links", until: "return q('ol').querySelectorAll('a').length === 2;")
        let links = try chat.look(
            "return [...q('ol').querySelectorAll('a')].map(one => `${one.getAttribute('href')} ${one.rel} ${one.target}`);"
        )
        #expect(
            links.list?.compactMap(\.text) == [
                "https://shop.example/a?b=c noopener noreferrer nofollow _blank",
                "mailto:maya@shop.example noopener noreferrer nofollow _blank",
            ])
        let complaints = try browser.complaints(of: "127.0.0.1")
        #expect(complaints.isEmpty, "\(complaints)")
        // The same ear hears a page that does break its rules.
        try chat.tab.go(to: shop.website.origin + "/careless")
        try chat.tab.wait("the complaint") {
            try browser.complaints(of: "/careless").contains { $0.contains("Content Security Policy") }
        }
        #expect(try chat.tab.run("return window.broken ?? null;").isNull)
    }
}
