// Swift's own tables: Foundation's would bring 46 MB of Unicode data with them.
@_spi(_Unicode) import Swift

extension String {
    /// Normalization form C: one spelling for what looks the same. (Unicode Standard Annex #15)
    package var composed: String {
        var scalars = String.UnicodeScalarView()
        scalars.append(contentsOf: _nfc)
        return String(scalars)
    }

    /// Normalization form D: letters apart from their marks.
    package var decomposed: String {
        var scalars = String.UnicodeScalarView()
        scalars.append(contentsOf: _nfd)
        return String(scalars)
    }
}
