import DeskCore
import FoundationEssentials

#if canImport(Glibc)
    import Glibc
#endif

/// Why the store did not do what it was asked. Nothing was changed. The edges put it into words.
package enum StoreError: Error, Equatable, Sendable {
    // The file.
    /// Written by a newer version of the program.
    case newerVersion(path: String)
    /// Some other kind of file, or another program's database. It was left as it was.
    case notADatabase(path: String)
    case damaged(path: String, detail: String)
    /// A backup whose tables aren't what its log tells.
    case differs(path: String, Verification)
    /// The file or its folder may not be written.
    case readOnly(path: String)
    /// Or files may not grow any more.
    case diskFull(path: String)
    /// Another process held it for longer than the store waits.
    case busy(path: String)
    case cannotOpen(path: String, detail: String)
    /// The machine refused to open it; `code` is errno's.
    case refusedByMachine(path: String, code: Int32)
    /// The machine refused to read or write.
    case failed(path: String, detail: String)
    /// The file to write exists already.
    case exists(path: String)
    /// The file to write is the database, or one of those that SQLite keeps beside it.
    case ownFile(path: String)
    /// A folder, a pipe, a socket or a device. Nothing was touched.
    case notAFile(path: String)
    /// The database has another name, a hard link. Nothing was touched.
    case linked(path: String)
    /// The write-ahead log beside the database was written for another file. Nothing was touched.
    case foreignLog(path: String)
    /// The file was moved, removed or replaced while it was open: what was asked is not in the one that is there now.
    case replaced(path: String)
    /// A process has the database open that nobody may have open now.
    case openElsewhere(path: String, process: Int32)

    // What was asked.
    case refused(Refusal)
    case notFound(Kind, String)
    /// Several ids start with these digits.
    case ambiguous(Kind, String, candidates: [String])
    /// A text that can't be a name, a path, an address ...
    case invalid(Kind, String)
    /// The name belongs to another one already.
    case taken(Kind, String)
    /// It has been archived.
    case archived(Kind, String)
    /// What can't be archived before these are, or have another.
    case inUse(Kind, String, by: [String])
    /// There are experts already.
    case notEmpty
    /// The caller asked to stop.
    case cancelled

    /// What a name or an id names.
    package enum Kind: String, Sendable {
        case conversation, message, expert, group, mission, tag, visitor, canned
        /// An expert of a group.
        case member
        case email, capacity, search
        /// A prepared answer's variable, with its brace.
        case variable
        /// A website's origin, and a page's address.
        case origin, address
        /// A number of the outbox.
        case mail
        /// That a visitor is blocked, and why.
        case block, reason
    }
}

extension StoreError {
    /// What `error` means for whoever uses the database at `path`.
    init(_ error: any Error, path: String) {
        switch error {
        case let error as StoreError: self = error
        case let refusal as Refusal: self = .refused(refusal)
        case let error as any EngineError: self.init(engine: error, path: path)
        case is CancellationError: self = .cancelled
        case let error as CocoaError where error.code == .fileWriteOutOfSpace: self = .diskFull(path: path)
        default: self = .failed(path: path, detail: "\(error)")
        }
    }

    private init(engine error: any EngineError, path: String) {
        switch error.fault {
        case .diskFull: self = .diskFull(path: path)
        case .busy: self = .busy(path: path)
        case .readOnly: self = .readOnly(path: path)
        case .notADatabase: self = .notADatabase(path: path)
        case .damaged: self = .damaged(path: path, detail: error.message)
        case .cannotOpen: self = .cannotOpen(path: path, detail: error.message)
        case .cancelled: self = .cancelled
        case .other: self = .failed(path: path, detail: error.message)
        }
    }
}
