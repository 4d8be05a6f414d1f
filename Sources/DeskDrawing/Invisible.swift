/// Scalars that show nothing of their own, or change how others are shown.
enum Invisible {
    static let regionalIndicators: ClosedRange<UInt32> = 0x1F1E6...0x1F1FF
    static let skinTones: ClosedRange<UInt32> = 0x1F3FB...0x1F3FF

    static func isDropped(_ scalar: UInt32) -> Bool {
        switch scalar {
        case 0xAD, 0x34F, 0x61C, 0x115F...0x1160, 0x17B4...0x17B5, 0x180B...0x180F, 0x200B...0x200F,
            0x202A...0x202E, 0x2060...0x206F, 0x3164, 0xFE00...0xFE0F, 0xFEFF, 0xFFA0, 0xFFF0...0xFFFB,
            0x1BCA0...0x1BCA3, 0x1D173...0x1D17A, 0xE0000...0xE0FFF:
            true
        default:
            false
        }
    }

    /// Bidi controls, tags and the zero-width space: with these a text can say one thing and show another.
    static func isTold(_ scalar: UInt32) -> Bool {
        switch scalar {
        case 0x61C, 0x200B, 0x200E...0x200F, 0x202A...0x202E, 0x2066...0x2069, 0xE0000...0xE007F: true
        default: false
        }
    }
}

extension Cell {
    /// A regional indicator that may still become a flag.
    var isHalfFlag: Bool {
        width == 1 && marks[0] == 0 && Invisible.regionalIndicators.contains(base)
    }

    /// A flag: its two letters are drawn as two characters, never as a base and a mark.
    package var isFlag: Bool {
        width == 2 && Invisible.regionalIndicators.contains(base)
    }
}
