import DeskCore

/// One table of the file, read key by key, so that each error names its key, what was expected, and the line.
struct SettingsTable {
    private let table: TOMLTable
    private let path: [String]
    private let lines: KeyLines

    init(_ table: TOMLTable, path: [String] = [], lines: KeyLines) {
        self.table = table
        self.path = path
        self.lines = lines
    }

    var keys: [String] { table.keys }

    /// Refuses the first key, in the order of the file's lines, that isn't one of these.
    func allow(_ known: [String]) throws(SettingsError) {
        let unknown = keys.filter { !known.contains($0) }.sorted { (line($0) ?? 0, $0) < (line($1) ?? 0, $1) }
        guard let key = unknown.first else { return }
        throw .unknownKey(name(key), line: line(key), didYouMean: Spelling.nearest(to: key, among: known).map(name))
    }

    func text(_ key: String) throws(SettingsError) -> String? {
        guard let value = table[key] else { return nil }
        guard case .text(let text) = value else { throw wrong(key, .text) }
        return text
    }

    func boolean(_ key: String) throws(SettingsError) -> Bool? {
        guard let value = table[key] else { return nil }
        guard case .boolean(let flag) = value else { throw wrong(key, .boolean) }
        return flag
    }

    func integer(_ key: String, in range: ClosedRange<Int>) throws(SettingsError) -> Int? {
        guard let value = table[key] else { return nil }
        guard case .integer(let number) = value else { throw wrong(key, .integer) }
        guard range.contains(number) else {
            throw .outOfRange(key: name(key), value: number, allowed: range, line: line(key))
        }
        return number
    }

    /// One of a few words.
    func choice(_ key: String, of allowed: [String]) throws(SettingsError) -> String? {
        guard let text = try text(key) else { return nil }
        guard allowed.contains(text) else { throw notAllowed(key, text, allowed) }
        return text
    }

    /// Written like a snooze: `90s`, `5m`, `1h30`.
    func duration(_ key: String) throws(SettingsError) -> Duration? {
        guard let text = try text(key) else { return nil }
        let start = Instant(milliseconds: 0)
        do {
            return try WhenExpression.read(text, as: .duration, now: start, zone: .utc).span
        } catch {
            throw .notADuration(key: name(key), value: text, line: line(key))
        }
    }

    /// A text, or a list of texts.
    func texts(_ key: String) throws(SettingsError) -> [String]? {
        guard let value = table[key] else { return nil }
        if case .text(let text) = value { return [text] }
        guard case .list(let list) = value else { throw wrong(key, .textOrList) }
        var texts: [String] = []
        for element in list {
            guard case .text(let text) = element else { throw wrong(key, .textOrList) }
            texts.append(text)
        }
        return texts
    }

    func table(_ key: String) throws(SettingsError) -> SettingsTable? {
        guard let value = table[key] else { return nil }
        guard case .table(let inner) = value else { throw wrong(key, .table) }
        return SettingsTable(inner, path: path + [key], lines: lines)
    }

    func notAllowed(_ key: String, _ value: String, _ allowed: [String]) -> SettingsError {
        .notAllowed(key: name(key), value: value, allowed: allowed, line: line(key))
    }

    func invalid(_ key: String, _ value: String, _ examples: [String]) -> SettingsError {
        .invalid(key: name(key), value: value, examples: examples, line: line(key))
    }

    func outOfOrder(_ key: String, _ value: String, _ other: String, _ hour: String, isLate: Bool) -> SettingsError {
        .outOfOrder(key: name(key), value: value, other: name(other), hour: hour, isLate: isLate, line: line(key))
    }

    func sameAddress(_ key: String, _ other: String, _ address: String) -> SettingsError {
        .sameAddress(key: name(key), other: name(other), address: address, line: line(key) ?? line(other))
    }

    func needs(_ key: String, _ other: String) -> SettingsError {
        .needs(key: name(key), other: name(other), line: line(key))
    }

    private func wrong(_ key: String, _ expected: SettingsError.Expected) -> SettingsError {
        .wrongType(key: name(key), expected: expected, line: line(key))
    }

    private func name(_ key: String) -> String { (path + [key]).joined(separator: ".") }
    private func line(_ key: String) -> Int? { lines[path + [key]] }
}
