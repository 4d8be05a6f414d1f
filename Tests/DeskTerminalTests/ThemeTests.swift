import DeskDrawing
import DeskTerminal
import DeskUI
import Testing

@Suite("Themes")
struct ThemeTests {
    @Test("every theme stays within the terminal's colours", arguments: Theme.allCases, [8, 16, 256])
    func range(theme: Theme, colours: Int) {
        for tint in Tint.allCases { #expect((-1..<colours).contains(theme.colour(tint, of: colours))) }
    }

    @Test("online and away differ in every theme with colours, without red and green in the colour-safe one")
    func presence() {
        for theme in Theme.allCases where theme != .mono {
            for colours in [8, 16, 256] {
                #expect(theme.colour(.online, of: colours) != theme.colour(.away, of: colours))
            }
        }
        for tint in Tint.allCases {
            #expect(![1, 2, 9, 10].contains(Theme.colourSafe.colour(tint, of: 256)))
        }
    }

    @Test("auto follows what the terminal says of its background")
    func auto() {
        #expect(Theme.auto.resolved("15;0") == .dark)
        #expect(Theme.auto.resolved("0;default;15") == .light)
        #expect(Theme.auto.resolved(nil) == .auto)
        #expect(Theme.auto.resolved("odd") == .auto)
        #expect(Theme.mono.resolved("0;15") == .mono)
    }
}
