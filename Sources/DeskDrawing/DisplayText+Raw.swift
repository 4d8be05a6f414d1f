extension DisplayText {
    /// The original with everything escaped that the display form changes, hides or merges: `\n`, `\t`, `\\`, `\u{202E}`.
    /// What a person sees who asks what is really in a text. Newlines stay newlines behind their escape.
    package static func raw(_ original: String) -> String {
        var raw = String.UnicodeScalarView()
        for scalar in original.unicodeScalars {
            switch scalar {
            case "\n": raw.append(contentsOf: "\\n\n".unicodeScalars)
            case "\r": raw.append(contentsOf: "\\r".unicodeScalars)
            case "\t": raw.append(contentsOf: "\\t".unicodeScalars)
            case "\\": raw.append(contentsOf: "\\\\".unicodeScalars)
            default:
                if isShownAlone(scalar.value) {
                    raw.append(scalar)
                } else {
                    let digits = String(scalar.value, radix: 16, uppercase: true)
                    raw.append(contentsOf: "\\u{\(digits)}".unicodeScalars)
                }
            }
        }
        return String(raw)
    }

    /// A text on its way out to a visitor, from a paste or an editor: newlines are `\n`, and no control but newline and
    /// tab is left.
    package static func outgoing(_ pasted: String) -> String {
        var clean = String.UnicodeScalarView()
        var previous: Unicode.Scalar?
        for scalar in pasted.unicodeScalars {
            switch scalar.value {
            case 0x0A where previous == "\r": break
            case 0x0A, 0x0D, 0x85, 0x2028, 0x2029: clean.append("\n")
            case 0..<0x09, 0x0B..<0x20, 0x7F...0x9F: break
            default: clean.append(scalar)
            }
            previous = scalar
        }
        return String(clean)
    }

    private static func isShownAlone(_ scalar: UInt32) -> Bool {
        Width.of(scalar) > 0 && !Invisible.isDropped(scalar) && !Invisible.skinTones.contains(scalar)
            && !Invisible.regionalIndicators.contains(scalar) && scalar != 0x2028 && scalar != 0x2029
    }
}
