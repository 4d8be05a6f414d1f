import DeskCore

/// Finds things by a few letters of their name: those of one place, or the beginnings of its words; accents and case
/// aside. Letters strewn over a name find nothing: the first match is what Enter takes.
enum Fuzzy {
    /// How well `query` fits: lower is better; nil when it doesn't. The beginning of the name beats that of a word, that
    /// beats its middle, and all beat the beginnings of several words. An empty query fits everything alike.
    static func rank(_ query: String, in text: String) -> Int? {
        let wanted = fold(query).filter(isWritten)
        let (letters, starts) = words(of: text)
        if wanted.isEmpty { return 0 }
        let places = letters.indices.filter { letters[$0...].starts(with: wanted) }
        if places.first == 0 { return 0 }
        if places.contains(where: starts.contains) { return 1 }
        if !places.isEmpty { return 2 }
        return pieces(wanted[...], from: 0, letters, starts).map { 2 + $0 }
    }

    /// The things that fit, best first, in their own order where they fit alike.
    static func filter<Thing>(_ things: [Thing], by query: String, name: (Thing) -> String) -> [Thing] {
        if query.isEmpty { return things }
        let ranked = things.enumerated().compactMap { index, thing in
            rank(query, in: name(thing)).map { (rank: $0, index: index, thing: thing) }
        }
        return ranked.sorted { ($0.rank, $0.index) < ($1.rank, $1.index) }.map(\.thing)
    }

    /// In how many words `wanted` is found, each from its beginning; nil when it isn't.
    private static func pieces(
        _ wanted: ArraySlice<Unicode.Scalar>, from place: Int, _ letters: [Unicode.Scalar], _ starts: [Int]
    ) -> Int? {
        if wanted.isEmpty { return 0 }
        var best: Int?
        for start in starts where start >= place {
            let common = zip(letters[start...], wanted).prefix { $0 == $1 }.count
            guard common > 0 else { continue }
            for length in 1...common {
                guard let rest = pieces(wanted.dropFirst(length), from: start + length, letters, starts) else {
                    continue
                }
                best = min(best ?? .max, rest + 1)
            }
        }
        return best
    }

    /// The letters of a name without what separates its words, and where the words begin.
    private static func words(of text: String) -> (letters: [Unicode.Scalar], starts: [Int]) {
        var letters: [Unicode.Scalar] = []
        var starts: [Int] = []
        var isInside = false
        for scalar in fold(text) {
            if isWritten(scalar), !isInside { starts.append(letters.count) }
            isInside = isWritten(scalar)
            if isInside { letters.append(scalar) }
        }
        return (letters, starts)
    }

    private static func isWritten(_ scalar: Unicode.Scalar) -> Bool {
        scalar.properties.isAlphabetic || scalar.properties.numericType != nil
    }

    private static func fold(_ text: String) -> [Unicode.Scalar] { Array(Folding.fold(text).unicodeScalars) }
}
