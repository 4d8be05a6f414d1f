/// The words that times are written with, in both languages: lower case, without accents, hyphens as blanks.
struct WhenVocabulary {
    struct Entry {
        let words: [String]
        let term: WhenTerm
        /// No English phrase begins like it.
        let isFrench: Bool
    }

    /// Both languages are read, whatever the screen speaks.
    static let shared = WhenVocabulary()

    /// By the first word, the longest phrases first.
    private let entries: [String: [Entry]]
    /// Words that are long enough to be misspelt, in order.
    private let longWords: [String]

    private init() {
        var entries: [String: [Entry]] = [:]
        var all: Set<String> = []
        let english = Self.english + Self.numbers
        for (index, (term, phrases)) in (english + Self.french).enumerated() {
            for phrase in phrases.split(separator: "|") {
                let words = phrase.split(separator: " ").map(String.init)
                guard let first = words.first else { continue }
                let isFrench = index >= english.count && entries[first]?.first?.isFrench != false
                entries[first, default: []].append(Entry(words: words, term: term, isFrench: isFrench))
                all.formUnion(words)
            }
        }
        self.entries = entries.mapValues { list in list.sorted { $0.words.count > $1.words.count } }
        longWords = all.filter { $0.utf8.count >= 4 }.sorted()
    }

    func entries(from word: String) -> [Entry] { entries[word] ?? [] }

    func knows(_ word: String) -> Bool { entries[word] != nil || longWords.contains(word) }

    /// The known word that one letter more, less, other or swapped would make of this one.
    func nearest(to word: String) -> String? {
        guard word.utf8.count >= 4 else { return nil }
        let found = longWords.first { Self.isOneLetterFrom(Array(word.utf8), Array($0.utf8)) }
        return found.map { Self.accented[$0] ?? $0 }
    }

    /// As they are written, for words that are offered.
    private static let accented = [
        "fevrier": "février", "aout": "août", "decembre": "décembre", "apres": "après", "debut": "début",
        "journee": "journée", "matinee": "matinée", "soiree": "soirée", "dejeuner": "déjeuner", "derniere": "dernière",
        "annee": "année",
    ]

    private static func isOneLetterFrom(_ left: [UInt8], _ right: [UInt8]) -> Bool {
        guard abs(left.count - right.count) <= 1, left != right else { return false }
        let start = zip(left, right).prefix { $0 == $1 }.count
        let (a, b) = (left[start...], right[start...])
        if a.count > b.count { return a.dropFirst().elementsEqual(b) }
        if a.count < b.count { return b.dropFirst().elementsEqual(a) }
        if a.dropFirst().elementsEqual(b.dropFirst()) { return true }
        return a.count >= 2 && a.first == b.dropFirst().first && a.dropFirst().first == b.first
            && a.dropFirst(2).elementsEqual(b.dropFirst(2))
    }
}

// MARK: - Numbers

extension WhenVocabulary {
    /// 0 to 199 in words.
    private static let numbers: [(WhenTerm, String)] = (0..<100).flatMap { number -> [(WhenTerm, String)] in
        let (english, french) = (inEnglish(number), inFrench(number))
        guard number > 0 else { return [(.count(0), "zero"), (.count(100), "hundred|a hundred|one hundred|cent")] }
        let hundreds = ["hundred and", "a hundred and", "one hundred and", "a hundred", "one hundred"]
            .map { $0 + " " + english }
        return [
            (.count(number), english + "|" + french.joined(separator: "|")),
            (.count(100 + number), (hundreds + french.map { "cent " + $0 }).joined(separator: "|")),
        ]
    }

    private static let englishSmall = [
        "zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve",
        "thirteen", "fourteen", "fifteen", "sixteen", "seventeen", "eighteen", "nineteen",
    ]
    private static let englishTens = ["twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety"]

    private static func inEnglish(_ number: Int) -> String {
        if number < 20 { return englishSmall[number] }
        let ten = englishTens[number / 10 - 2]
        return number % 10 == 0 ? ten : ten + " " + englishSmall[number % 10]
    }

    private static let frenchSmall = [
        "zero", "un", "deux", "trois", "quatre", "cinq", "six", "sept", "huit", "neuf", "dix", "onze", "douze",
        "treize", "quatorze", "quinze", "seize", "dix sept", "dix huit", "dix neuf",
    ]
    private static let frenchTens = [
        "vingt", "trente", "quarante", "cinquante", "soixante", "soixante", "quatre vingt", "quatre vingt",
    ]

    /// With the words of Belgium and Switzerland, and "une" for "un".
    private static func inFrench(_ number: Int) -> [String] {
        if number < 20 { return number == 1 ? ["un", "une"] : [frenchSmall[number]] }
        let ten = frenchTens[number / 10 - 2]
        let rest = number >= 60 ? number % 20 : number % 10
        var names: [String] = []
        switch rest {
        case 0: names = number == 80 ? ["quatre vingts", "quatre vingt"] : [ten]
        case 1: names = ["et un", "et une", "un", "une"].map { ten + " " + $0 }
        case 11: names = [ten + " et onze", ten + " onze"]
        default: names = [ten + " " + frenchSmall[rest]]
        }
        let other = [7: "septante", 8: "huitante", 9: "nonante"][number / 10]
        if let other { names.append(number % 10 == 0 ? other : other + " " + frenchSmall[number % 10]) }
        return names
    }
}
