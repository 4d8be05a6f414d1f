import Foundation

/// A folder on a disk that writes when it likes. What was synced is there after the power went; of what came after it, any
/// part may be, in any order, and a write may have been torn between two sectors. Names change in the order in which they
/// were changed (as journalling file systems have it), and a sync of anything makes all changes of names before it last.
struct Disk {
    /// How much of what wasn't synced was lost.
    enum Loss: CaseIterable {
        /// All of it, down to the last name.
        case everything
        /// None: only the program died.
        case nothing
        /// Each write, cut and sector as chance has it.
        case some
        /// All from some write on.
        case tail
    }

    private enum Change {
        case write(at: Int, [UInt8])
        case cut(to: Int)
    }

    private struct File {
        var lasting: [UInt8] = []
        var pending: [Change] = []
    }

    private enum Renaming {
        case make(String, Int)
        case remove(String)
        case move(String, to: String)
    }

    private static let sector = 512

    private var files: [File] = []
    private var names: [String: Int] = [:]
    private var lastingNames: [String: Int] = [:]
    private var renamings: [Renaming] = []

    /// - Parameter contents: what is there for good, by name.
    init(_ contents: [String: [UInt8]]) {
        for (name, bytes) in contents {
            names[name] = files.count
            files.append(File(lasting: bytes))
        }
        lastingNames = names
    }

    /// Changes that are not on the disk yet.
    var pending: Int { files.reduce(renamings.count) { $0 + $1.pending.count } }

    mutating func apply(_ entry: Journal.Entry) {
        switch entry {
        case .opened(let name): make(name)
        case .wrote(let name, let offset, let bytes): files[make(name)].pending.append(.write(at: offset, bytes))
        case .cut(let name, let length): files[make(name)].pending.append(.cut(to: length))
        case .synced(let name): sync(name)
        case .renamed(let name, let other): change(.move(name, to: other))
        case .removed(let name): change(.remove(name))
        case .said: break
        }
    }

    @discardableResult
    private mutating func make(_ name: String) -> Int {
        if let file = names[name] { return file }
        files.append(File())
        change(.make(name, files.count - 1))
        return files.count - 1
    }

    private mutating func change(_ renaming: Renaming) {
        renamings.append(renaming)
        Self.change(&names, renaming)
    }

    private static func change(_ names: inout [String: Int], _ renaming: Renaming) {
        switch renaming {
        case .make(let name, let file): names[name] = file
        case .remove(let name): names[name] = nil
        case .move(let name, let other): names[other] = names.removeValue(forKey: name)
        }
    }

    private mutating func sync(_ name: String) {
        if let file = names[name] {
            for change in files[file].pending { Self.perform(change, on: &files[file].lasting) }
            files[file].pending = []
        }
        for renaming in renamings { Self.change(&lastingNames, renaming) }
        renamings = []
    }

    private static func perform(_ change: Change, on bytes: inout [UInt8]) {
        switch change {
        case .cut(let length):
            if length < bytes.count {
                bytes.removeLast(bytes.count - length)
            } else {
                bytes += [UInt8](repeating: 0, count: length - bytes.count)
            }
        case .write(let offset, let written):
            if bytes.count < offset + written.count {
                bytes += [UInt8](repeating: 0, count: offset + written.count - bytes.count)
            }
            bytes.replaceSubrange(offset..<offset + written.count, with: written)
        }
    }

    // MARK: After the power went

    /// What could be there: contents by name.
    func state(after loss: Loss, _ chance: Chance) -> [String: [UInt8]] {
        var names = lastingNames
        let kept =
            switch loss {
            case .everything: 0
            case .nothing: renamings.count
            case .some, .tail: chance.number(0...renamings.count)
            }
        for renaming in renamings.prefix(kept) { Self.change(&names, renaming) }
        return names.mapValues { bytes(of: files[$0], after: loss, chance) }
    }

    private func bytes(of file: File, after loss: Loss, _ chance: Chance) -> [UInt8] {
        var bytes = file.lasting
        switch loss {
        case .everything: break
        case .nothing: for change in file.pending { Self.perform(change, on: &bytes) }
        case .tail:
            for change in file.pending.prefix(chance.number(0...file.pending.count)) {
                Self.perform(change, on: &bytes)
            }
        case .some:
            for change in file.pending where chance.happens(oneIn: 2) { tear(change, on: &bytes, chance) }
        }
        return bytes
    }

    /// Of a write, whole or some of its sectors.
    private func tear(_ change: Change, on bytes: inout [UInt8], _ chance: Chance) {
        guard case .write(let offset, let written) = change, chance.happens(oneIn: 3) else {
            return Self.perform(change, on: &bytes)
        }
        var start = 0
        while start < written.count {
            let end = min(written.count, ((offset + start) / Self.sector + 1) * Self.sector - offset)
            if chance.happens(oneIn: 2) {
                Self.perform(.write(at: offset + start, Array(written[start..<end])), on: &bytes)
            }
            start = end
        }
    }
}
