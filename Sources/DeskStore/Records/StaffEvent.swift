import DeskCore

/// What happened to an expert, as the log keeps it. Names may be added, never changed.
enum StaffEvent: Sendable, Equatable, Codable {
    case hired(status: Expert.Status, capacity: Int)
    case status(Expert.Status)
    case capacity(Int)
    case joined(group: GroupID)
    case left(group: GroupID)
    /// The desk was opened, after it was closed or lost.
    case deskOpened
    case deskClosed
    case archived(Bool)

    var kind: String {
        switch self {
        case .hired: "hired"
        case .status: "status"
        case .capacity: "capacity"
        case .joined: "joined"
        case .left: "left"
        case .deskOpened: "deskOpened"
        case .deskClosed: "deskClosed"
        case .archived: "archived"
        }
    }
}
