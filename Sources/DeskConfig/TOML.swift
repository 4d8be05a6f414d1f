/// A value of TOML 1.0 (toml.io). Dates and times aren't read: no setting is one, so they are told as what is no value.
enum TOMLValue: Sendable, Equatable {
    case text(String)
    case integer(Int)
    /// Which one is asked by nobody.
    case float
    case boolean(Bool)
    case list([TOMLValue])
    case table(TOMLTable)
    /// What the headers `[[name]]` make; never empty.
    case tables([TOMLTable])
}

/// Values by their keys. Nothing that is set can be set again: each change says whether it was allowed, and only a refused one
/// may leave the table in pieces.
struct TOMLTable: Sendable, Equatable {
    /// How a table came to be, which says who may add to it.
    enum Origin: Sendable, Equatable {
        /// A header below it named it: its own may follow.
        case implied
        /// A header.
        case header
        /// Keys with dots, which may be followed by more.
        case dotted
        /// In braces: nobody may.
        case inline
    }

    private var values: [String: TOMLValue] = [:]
    private var origin: Origin

    init(_ origin: Origin) { self.origin = origin }

    subscript(key: String) -> TOMLValue? { values[key] }
    var keys: [String] { values.keys.sorted() }

    /// What a header does: `[a.b]`, and `[[a.b]]` where it is one of several.
    mutating func open(_ path: ArraySlice<String>, asOneOfSeveral: Bool) -> Bool {
        guard let key = path.first else { return false }
        if path.count > 1 {
            return within(key, made: .implied, isOpen: { $0 != .inline }) {
                $0.open(path.dropFirst(), asOneOfSeveral: asOneOfSeveral)
            }
        }
        // Taken out, so that it is changed where it is.
        switch values.removeValue(forKey: key) {
        case nil: values[key] = asOneOfSeveral ? .tables([TOMLTable(.header)]) : .table(TOMLTable(.header))
        case .tables(var tables) where asOneOfSeveral:
            tables.append(TOMLTable(.header))
            values[key] = .tables(tables)
        case .table(var table) where !asOneOfSeveral && table.origin == .implied:
            table.origin = .header
            values[key] = .table(table)
        case .text, .integer, .float, .boolean, .list, .table, .tables: return false
        }
        return true
    }

    /// Sets a key, which may have dots, in the table that the last header opened.
    mutating func set(_ path: ArraySlice<String>, to value: TOMLValue, under header: ArraySlice<String>) -> Bool {
        if let key = header.first {
            return within(key, made: .implied, isOpen: { _ in true }) {
                $0.set(path, to: value, under: header.dropFirst())
            }
        }
        guard let key = path.first else { return false }
        if path.count > 1 {
            return within(key, made: .dotted, isOpen: { $0 == .dotted || $0 == .implied }) {
                $0.set(path.dropFirst(), to: value, under: [])
            }
        }
        guard values[key] == nil else { return false }
        values[key] = value
        return true
    }

    /// Changes a table of this one, or the last of several; it is made where there is none.
    private mutating func within(
        _ key: String, made origin: Origin, isOpen: (Origin) -> Bool, _ change: (inout TOMLTable) -> Bool
    ) -> Bool {
        switch values.removeValue(forKey: key) {
        case nil:
            var table = TOMLTable(origin)
            guard change(&table) else { return false }
            values[key] = .table(table)
        case .table(var table):
            guard isOpen(table.origin), change(&table) else { return false }
            values[key] = .table(table)
        case .tables(var tables):
            guard isOpen(.header), change(&tables[tables.count - 1]) else { return false }
            values[key] = .tables(tables)
        case .text, .integer, .float, .boolean, .list: return false
        }
        return true
    }
}

/// What is no TOML, and where: lines and columns count from 1, columns in code points.
struct TOMLFault: Error, Equatable {
    let line: Int
    let column: Int
    /// Whether something is set that was set before.
    var isSetTwice = false
    /// Whether a list isn't closed there: what follows is the next setting, or nothing.
    var isListOpen = false
}
