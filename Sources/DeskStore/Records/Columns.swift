import GRDB

/// A row's columns, read from left to right.
struct Columns {
    private let row: Row
    private var index: Int

    init(_ row: Row, from index: Int = 0) {
        self.row = row
        self.index = index
    }

    mutating func next<Value: Stored>(_ type: Value.Type = Value.self) throws -> Value {
        defer { index += 1 }
        return try Value.restore(row, index)
    }

    mutating func optional<Value: Stored>(_ type: Value.Type = Value.self) throws -> Value? {
        defer { index += 1 }
        return row.hasNull(atIndex: index) ? nil : try Value.restore(row, index)
    }

    mutating func skip(_ count: Int) { index += count }
}
