import DeskCore

extension Store {
    /// Whether nobody has been entered yet.
    package func isEmpty() throws(StoreError) -> Bool {
        try read { try !$0.database.exists("SELECT 1 FROM expert LIMIT 1") }
    }

    /// Everything one person needs to begin: an expert, the group `desk` and the mission `site`.
    ///
    /// - Throws: `notEmpty` when there is an expert already.
    package func firstRun(
        name: String, handle: String? = nil, capacity: Int = Expert.defaultCapacity
    ) throws(StoreError) -> Expert {
        try write { transaction in
            if try transaction.database.exists("SELECT 1 FROM expert LIMIT 1") { throw StoreError.notEmpty }
            let expert = try transaction.addExpert(
                handle: handle ?? Handle.made(from: name), name: name, capacity: capacity)
            let group = try transaction.addGroup(handle: "desk")
            try transaction.join(expert.id, group: group.id)
            try transaction.addMission(handle: "site", name: "Site", group: group.id)
            return expert
        }
    }
}

/// The short names of experts, groups and missions: lower case, no blanks.
enum Handle {
    /// - Throws: `invalid` for what can't be one.
    static func checked(_ handle: String, for kind: StoreError.Kind) throws(StoreError) -> String {
        let handle = handle.trimmed.composed.lowercased()
        guard !handle.isEmpty, handle.count <= 60, !handle.hasPrefix("-"), handle.unicodeScalars.allSatisfy(isAllowed)
        else { throw .invalid(kind, handle) }
        return handle
    }

    /// `María José` becomes `maria-jose`; a name without a Latin letter becomes `expert`.
    static func made(from name: String) -> String {
        let plain = name.decomposed.lowercased()
        let words = plain.unicodeScalars.split { $0 == " " || $0 == "-" || $0 == "'" }.map { word in
            String(
                String.UnicodeScalarView(
                    word.filter { $0.isASCII && $0.properties.isAlphabetic || ("0"..."9").contains($0) }))
        }
        let handle = words.filter { !$0.isEmpty }.joined(separator: "-")
        return handle.isEmpty ? "expert" : String(handle.prefix(60))
    }

    private static func isAllowed(_ scalar: Unicode.Scalar) -> Bool {
        if scalar.isBlank { return false }
        return scalar.properties.isAlphabetic || scalar.properties.numericType != nil
            || "-_.".unicodeScalars.contains(scalar)
    }
}
