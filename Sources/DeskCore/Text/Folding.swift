/// How texts are compared when somebody looks for something: the same rule for search, for tags and for what a few
/// letters find. The index of messages keeps texts as it makes them: whoever changes it fills that anew.
package enum Folding {
    /// Lower case, without accents, ligatures as the letters they stand for: `Œuvres d’été, Straße` is
    /// `oeuvres d’ete, strasse`.
    package static func fold(_ text: String) -> String {
        var folded = String.UnicodeScalarView()
        for scalar in text.unicodeScalars { append(scalar, to: &folded) }
        return String(folded)
    }

    /// Folded, with blanks around each letter of a script that has none between words: what is looked for is found
    /// wherever it stands.
    package static func words(_ text: String) -> String {
        let folded = fold(text)
        guard folded.unicodeScalars.contains(where: isUnspaced) else { return folded }
        var spaced = String.UnicodeScalarView()
        for scalar in folded.unicodeScalars {
            let isAlone = isUnspaced(scalar)
            if isAlone { spaced.append(" ") }
            spaced.append(scalar)
            if isAlone { spaced.append(" ") }
        }
        return String(spaced)
    }

    private static func append(_ scalar: Unicode.Scalar, to folded: inout String.UnicodeScalarView) {
        switch scalar.value {
        case 0x41...0x5A: folded.append(Unicode.Scalar(UInt8(scalar.value + 32)))
        case 0..<0x80: folded.append(scalar)
        // Letters as wide as Chinese ones.
        case 0xFF01...0xFF5E: Unicode.Scalar(scalar.value - 0xFEE0).map { append($0, to: &folded) }
        default:
            for lower in scalar.properties.lowercaseMapping.unicodeScalars where !isAccent(lower) {
                if let plain = letters[lower] {
                    folded.append(contentsOf: plain.unicodeScalars)
                } else {
                    folded.append(lower)
                }
            }
        }
    }

    private static func isAccent(_ scalar: Unicode.Scalar) -> Bool { (0x300...0x36F).contains(scalar.value) }

    /// Of Chinese, Japanese, Korean, Thai, Lao, Burmese and Khmer.
    private static func isUnspaced(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar.value {
        case 0xE00...0xEFF, 0x1000...0x109F, 0x1780...0x17FF, 0x2E80...0x2FDF, 0x3005...0x3007, 0x3041...0x312F,
            0x31F0...0x31FF, 0x3400...0x4DBF, 0x4E00...0x9FFF, 0xAC00...0xD7AF, 0xF900...0xFAFF, 0xFF66...0xFF9F,
            0x20000...0x3FFFF:
            true
        default: false
        }
    }

    private static let letters: [Unicode.Scalar: String] = {
        var letters: [Unicode.Scalar: String] = [:]
        for (plain, accented) in alphabet {
            for scalar in accented.unicodeScalars { letters[scalar] = plain }
        }
        return letters
    }()

    private static let alphabet: [(plain: String, accented: String)] = [
        ("a", "àáâãäåāăąǎǟǡǻȁȃȧạảấầẩẫậắằẳẵặḁẚ"), ("b", "ḃḅḇ"), ("c", "çćĉċčḉ"), ("d", "ďđḋḍḏḑḓð"),
        ("e", "èéêëēĕėęěȅȇȩẹẻẽếềểễệḕḗḙḛḝ"), ("f", "ḟ"), ("g", "ĝğġģǧǵḡ"), ("h", "ĥħȟḣḥḧḩḫẖ"),
        ("i", "ìíîïĩīĭįıǐȉȋỉịḭḯ"), ("j", "ĵǰ"), ("k", "ķǩḱḳḵ"), ("l", "ĺļľłŀḷḹḻḽ"), ("m", "ḿṁṃ"), ("n", "ñńņňǹṅṇṉṋŉ"),
        ("o", "òóôõöøōŏőơǒǫǭǿȍȏȫȭȯȱọỏốồổỗộớờởỡợṍṏṑṓ"), ("p", "ṕṗ"), ("r", "ŕŗřȑȓṙṛṝṟ"), ("s", "śŝşšșſṡṣṥṧṩ"),
        ("t", "ţťŧțṫṭṯṱẗ"), ("u", "ùúûüũūŭůűųưǔǖǘǚǜȕȗụủứừửữựṳṵṷṹṻ"), ("v", "ṽṿ"), ("w", "ŵẁẃẅẇẉẘ"), ("x", "ẋẍ"),
        ("y", "ýÿŷȳỳỵỷỹẏẙ"), ("z", "źżžẑẓẕ"), ("ae", "æǽǣ"), ("oe", "œ"), ("ss", "ß"), ("th", "þ"), ("ij", "ĳ"),
        ("ff", "ﬀ"), ("fi", "ﬁ"), ("fl", "ﬂ"), ("ffi", "ﬃ"), ("ffl", "ﬄ"), ("st", "ﬅﬆ"),
        ("α", "άἀἁἂἃἄἅἆἇὰάᾶ"), ("ε", "έἐἑἒἓἔἕὲέ"), ("η", "ήἠἡἢἣἤἥἦἧὴήῆ"), ("ι", "ίϊΐἰἱἲἳἴἵἶἷὶίῖ"), ("ο", "όὀὁὂὃὄὅὸό"),
        ("υ", "ύϋΰὐὑὒὓὔὕὖὗὺύῦ"), ("ω", "ώὠὡὢὣὤὥὦὧὼώῶ"), ("σ", "ς"), ("е", "ёѐ"), ("и", "йѝ"),
    ]
}
