import FoundationEssentials

/// A time zone: what its clocks showed, show and will show, read once from the system's zone files.
///
/// It is a table and a rule held by value, so that asking it is a binary search, with no lock, no ICU and no libc
/// `TZ`. Foundation's `TimeZone` is not used: in a statically linked program it can be nil for every zone, and it
/// knows few abbreviations.
package struct Zone: Sendable, Equatable {
    /// "Europe/Paris", or what `TZ` said.
    package let identifier: String
    /// Instants (seconds since 1970) from which the entry of `offsets` at the same index holds.
    private let transitions: [Int64]
    private let offsets: [ZoneOffset]
    /// Before the first transition.
    private let earliest: ZoneOffset
    /// After the last transition.
    private let rule: ZoneRule?

    package static let utc = Zone(identifier: "UTC", rule: ZoneRule(standard: .utc))

    init(identifier: String, rule: ZoneRule) {
        self.identifier = identifier
        self.rule = rule
        transitions = []
        offsets = []
        earliest = rule.standard
    }

    init(identifier: String, file: ZoneFile) {
        self.identifier = identifier
        transitions = file.transitions
        offsets = file.offsets
        earliest = file.earliest
        rule = file.rule
    }

    package func offset(at instant: Instant) -> ZoneOffset {
        let second = instant.milliseconds.dividedDown(by: 1_000).quotient
        guard let last = transitions.last, second < last else {
            return rule?.offset(at: second) ?? offsets.last ?? earliest
        }
        var (low, high) = (0, transitions.count)
        while low < high {
            let middle = (low + high) / 2
            if transitions[middle] <= second { low = middle + 1 } else { high = middle }
        }
        return low == 0 ? earliest : offsets[low - 1]
    }
}

/// What the clocks of a zone show at some instant, against UTC.
package struct ZoneOffset: Sendable, Hashable {
    /// Seconds east of UTC.
    package let seconds: Int
    /// As the zone file has it: "CET", or "+1030" where people use no letters.
    let designation: String

    static let utc = ZoneOffset(seconds: 0, designation: "UTC")

    /// "CET", "EDT", "UTC"; "UTC+10:30" in zones whose time has no name.
    package var abbreviation: String {
        guard let first = designation.utf8.first, first != UInt8(ascii: "+"), first != UInt8(ascii: "-") else {
            return numeric
        }
        return designation
    }

    /// "UTC", "UTC+1", "UTC-3:30".
    package var numeric: String {
        if seconds == 0 { return "UTC" }
        let minutes = Int(seconds.magnitude) / 60
        let rest = minutes % 60
        return "UTC" + (seconds < 0 ? "-" : "+") + String(minutes / 60)
            + (rest == 0 ? "" : (rest < 10 ? ":0" : ":") + String(rest))
    }
}

package enum ZoneError: Error, Hashable {
    /// No such zone in the system's zone files (the package tzdata may be missing).
    case unknown(String)
    /// The file of this zone is not a zone file, or is damaged.
    case damaged(String)
}

extension Zone {
    /// Where Linux systems keep the zones.
    package static let folder = "/usr/share/zoneinfo"

    /// A zone of the IANA database, such as "Europe/Paris".
    package init(named name: String, in folder: String = Zone.folder) throws(ZoneError) {
        if name == "UTC" {
            self = .utc
            return
        }
        let allowed = name.utf8.allSatisfy { byte in
            switch byte {
            case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
                UInt8(ascii: "0")...UInt8(ascii: "9"):
                true
            default: "/_+-".utf8.contains(byte)
            }
        }
        guard allowed, !name.isEmpty, !name.hasPrefix("/") else { throw .unknown(name) }
        try self.init(file: folder + "/" + name, identifier: name)
    }

    init(file path: String, identifier: String) throws(ZoneError) {
        guard let data = FileManager.default.contents(atPath: path) else { throw .unknown(identifier) }
        guard let file = ZoneFile([UInt8](data)) else { throw .damaged(identifier) }
        self.init(identifier: identifier, file: file)
    }

    /// The zone of whoever runs the program: `TZ` in the environment, else /etc/localtime, else UTC.
    ///
    /// `TZ` may name a zone (`Europe/Paris`, `:Europe/Paris`), a file (`:/etc/localtime`) or spell a rule
    /// (`CET-1CEST,M3.5.0,M10.5.0/3`). A `TZ` that can't be read is an error, though libc would silently show UTC.
    package static func current(
        environment: [String: String], localTime: String = "/etc/localtime", folder: String = Zone.folder
    ) throws(ZoneError) -> Zone {
        guard let variable = environment["TZ"] else {
            guard FileManager.default.fileExists(atPath: localTime) else { return .utc }
            return try Zone(file: localTime, identifier: name(ofLink: localTime))
        }
        let name = variable.hasPrefix(":") ? String(variable.dropFirst()) : variable
        if name.isEmpty { return .utc }
        if name.hasPrefix("/") { return try Zone(file: name, identifier: Self.name(ofLink: name)) }
        do {
            return try Zone(named: name, in: folder)
        } catch {
            guard let rule = ZoneRule(name) else { throw error }
            return Zone(identifier: name, rule: rule)
        }
    }

    /// "Europe/Paris" for a link to /usr/share/zoneinfo/Europe/Paris; the path itself where nothing tells.
    private static func name(ofLink path: String) -> String {
        let target = (try? FileManager.default.destinationOfSymbolicLink(atPath: path)) ?? path
        guard let found = target.firstRange(of: "/zoneinfo/") else { return path }
        return String(target[found.upperBound...])
    }
}
