@testable import DeskConfig
import Testing

@Suite("TOML")
struct TOMLTests {
    private func value(_ source: String) throws -> TOMLValue? { try TOMLReader.read("x = " + source + "\n")["x"] }

    @Test(
        "a text is what its quotes say",
        arguments: [
            ("\"\"", ""), ("''", ""), (#""a # b""#, "a # b"), (#"'C:\new'"#, #"C:\new"#), (#"'"'"#, "\""),
            (#""\b\t\n\f\r\"\\""#, "\u{8}\t\n\u{C}\r\"\\"), (#""\u00e9\U0001F600""#, "é😀"),
            ("\"e\u{301}\"", "e\u{301}"),
            ("\"\"\"\"\"\"", ""),
            ("''''''", ""),
            ("\"\"\"\na\n b\"\"\"", "a\n b"),
            ("\"\"\"a\"\"b\"\"\"", "a\"\"b"),
            ("\"\"\"a\"\"\"\"", "a\""),
            ("\"\"\"a\"\"\"\"\"", "a\"\""),
            ("\"\"\"\"\"\"\"\"", "\"\""),
            ("'''''a'''", "''a"),
            ("'''a''''", "a'"),
            ("'''\\'''", "\\"),
            ("\"\"\"a \\\n  \n\t b\"\"\"", "a b"),
            ("\"\"\"a\\\"\"\"b\"\"\"", "a\"\"\"b"),
            ("\"\"\"\\  \n\"\"\"", ""),
            ("\"\"\"\\\n\n\n  a\"\"\"", "a"),
            ("\"\u{301}\"", "\u{301}"),
        ])
    func texts(source: String, text: String) throws {
        #expect(try value(source) == .text(text))
    }

    @Test(
        "a word is a number or a truth, or nothing",
        arguments: [
            ("0", .integer(0)), ("-0", .integer(0)), ("+99", .integer(99)), ("1_000", .integer(1_000)),
            ("0xdead_BEEF", .integer(0xdead_beef)), ("0o755", .integer(0o755)), ("0b101", .integer(5)),
            ("0x0_0", .integer(0)), ("9223372036854775807", .integer(.max)), ("-9223372036854775808", .integer(.min)),
            ("true", .boolean(true)), ("false", .boolean(false)), ("1.5", .float), ("-0.0", .float), ("1e6", .float),
            ("6.02_2E+2_3", .float), ("inf", .float), ("-nan", .float), ("[]", .list([])),
            ("[1, 'a',\n\n[true] # so\n, ]", .list([.integer(1), .text("a"), .list([.boolean(true)])])),
            ("{}", .table(TOMLTable(.inline))),
        ] as [(String, TOMLValue)])
    func words(source: String, expected: TOMLValue) throws {
        #expect(try value(source) == expected)
    }

    @Test(
        "what is no value is a fault, whatever it is",
        arguments: [
            "", " ", "# x", "maya", "True", "04", "-04", "_1", "1_", "1__0", "+", "-", ".", ".5", "5.", "1.e5", "1e",
            "e5",
            "0x", "0xg", "0X1", "-0x1", "0b2", "0o8", "0x_1", "9223372036854775808", "1.5.2", "1e5e5", "1.2e+",
            // Dates and times, which no setting is.
            "2020-01-01", "07:32:00", "2020-01-01T07:32:00Z", "2020-01-01 1", "2020-01-01 1#", "2020-01-01 1,",
            "2" + String(repeating: "_", count: 116) + "020-01-01 12:00:00",
            "1 2", "\"a", "\"a\nb\"", "'a", "'a\n'", "\"\"\"a", "\"\"\"a\"\"", "'''", "\"\\", "\"\\x\"", "\"\\u12\"",
            "\"\\ud800\"",
            "\"\\U00110000\"", "\"\\UFFFFFFFF\"", "\"\\u0000\"", "\"\u{1}\"", "'\u{7F}'", "\"\"\"a\"\"\"\"\"\"",
            "\"a\"\"b\"", "\"\\\n\"",
            "[", "[1", "[1 2]", "[,]", "[1,,2]", "[}", "[1, }", "[\n}", "{", "{ a }", "{ a = 1", "{ a = 1, }",
            "{ a = 1 b = 2 }", "{\na = 1 }", "{ a = 1, a = 2 }", "{ a = 1, a.b = 2 }", "{ a.b = 1, a = 2 }", "{ = 1 }",
            "[\u{2028}1]", "[1, \u{85}2]", "[\u{A0}]", "[\u{C}]", "1\u{B}", "1 # \u{1}", "\u{301}1", "[\u{301}]",
            String(repeating: "[", count: 100_000), String(repeating: "{a=", count: 100_000),
        ])
    func noValue(source: String) {
        #expect(throws: TOMLFault.self) { try value(source) }
    }

    @Test(
        "a header without a name is a fault, whatever stands there",
        arguments: [
            "[", "[[", "[ ", "[\n", "[[\t\n", "[$]", "[[[[", "[[ [a]", "[.a]", "[a.]", "[é]", "[#", " [=a]", "[]",
            "[[]]",
            "[\u{6E4}]", "[[\u{301}a]", "[\u{20E3}", "[a]]", "[[a]", "[a\n]", "[a] b", "[[a] ]", "[ [a]]", "[a b]",
        ])
    func headers(header: String) {
        for rest in ["", "\nserve = true\n"] {
            #expect { try TOMLReader.read("x = 1\n" + header + rest) } throws: { error in
                guard let fault = error as? TOMLFault else { return false }
                return fault.line == 2 && fault.column > 1 && !fault.isSetTwice
            }
        }
    }

    @Test(
        "keys and headers lead to the same tables",
        arguments: [
            "a.b.c = 1\na.b.d = 'x'", "[a.b]\nc = 1\nd = 'x'", "[ a . \"b\" ]\nc = 1\n'd' = 'x'",
            "[a]\nb = { c = 1, d = 'x' }",
            "[a]\nb.c = 1\nb.d = 'x'", "a = { b.c = 1, b.d = 'x' }", "[a.b]\nc = 1\nd = 'x'\n[a]",
            "\t[a]\r\n\tb.c = 1 # so\n\n\tb . d='x'",
        ])
    func paths(source: String) throws {
        let root = try TOMLReader.read(source.replacing("\r\n", with: "\n"))
        guard case .table(let outer) = root["a"], case .table(let inner) = outer["b"] else {
            Issue.record("no tables in \(source)")
            return
        }
        #expect(inner["c"] == .integer(1) && inner["d"] == .text("x") && inner.keys == ["c", "d"])
    }

    @Test("several tables of a name are told apart, and a header below leads to the last")
    func severalTables() throws {
        let root = try TOMLReader.read("[[a]]\nb = 1\n[[a]]\n[a.c]\nd = 2\n[[a.e]]\n[[a.e]]\n")
        guard case .tables(let tables) = root["a"] else {
            Issue.record("no tables")
            return
        }
        #expect(tables.map(\.keys) == [["b"], ["c", "e"]])
    }

    @Test(
        "what is set twice is told where it is the second time",
        arguments: [
            "a = 1\na = 2", "a = 1\n[a]", "[a]\n[a]", "a.b = 1\n[a]", "a = 1\na.b = 1", "a.b = 1\na = 1",
            "a = {}\na.b = 1",
            "a = {}\n[a.b]", "a = []\n[[a]]", "a = {}\n[[a]]", "[[a]]\n[a]", "[a]\n[[a]]", "[a.b]\n[[a]]",
            "a = [1]\n[a.b]",
            "\"a\" = 1\n'a' = 2", "a.\"b.c\" = 1\na.'b.c' = 2",
        ])
    func setTwice(source: String) {
        #expect(throws: TOMLFault(line: 2, column: 1, isSetTwice: true)) { try TOMLReader.read(source) }
    }

    @Test("what was set within a table of several, or with dots, stays set")
    func setTwiceWithin() {
        for source in ["[[a]]\n[a.b]\n[a.b]", "[a]\n[a.b]\n[a]", "[a.b]\n[a]\nb.c = 1", "[a]\nb.c = 1\n[a.b]"] {
            #expect(throws: TOMLFault(line: 3, column: 1, isSetTwice: true)) { try TOMLReader.read(source) }
        }
    }

    @Test("a fault tells the line and the column in code points, at the end of a file behind its last sign")
    func places() {
        for (source, line, column) in [
            ("a = 1\nbc", 2, 3), ("é = 1", 1, 1), ("a = 'éé' é", 1, 10), ("\n\n[a", 3, 3), ("a = '''\n", 1, 9),
            ("a = \"x\ny\"", 1, 7), ("a", 1, 2), ("a = 1 2", 1, 7),
        ] {
            #expect(throws: TOMLFault(line: line, column: column), "\(source)") { try TOMLReader.read(source) }
        }
    }
}
