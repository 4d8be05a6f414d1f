/// Which key does what: the table of actions with the person's own keys in it.
package struct KeyMap: Sendable {
    /// Where a key is pressed.
    package enum Place: CaseIterable, Sendable { case composer, list, leader }

    /// Goes before the keys that have no room of their own.
    package static let leader: Key = .control("x")
    package static let standard = KeyMap(actions: Action.all)

    package private(set) var actions: [Action]
    private var composer: [Key: ActionID] = [:]
    private var list: [Key: ActionID] = [:]
    private var leader: [Key: ActionID] = [:]

    private init(actions: [Action]) {
        self.actions = actions
        for action in actions {
            for key in action.composer { composer[key] = action.id }
            for key in action.list { list[key] = action.id }
            for key in action.leader { leader[key] = action.id }
        }
    }

    package func action(for key: Key, in place: Place) -> ActionID? {
        switch place {
        case .composer: composer[key]
        case .list: list[key]
        case .leader: leader[key]
        }
    }

    package func keys(of id: ActionID, in place: Place) -> [Key] {
        guard let action = actions.first(where: { $0.id == id }) else { return [] }
        return action.keys(in: place)
    }
}

extension Action {
    package func keys(in place: KeyMap.Place) -> [Key] {
        switch place {
        case .composer: composer
        case .list: list
        case .leader: leader
        }
    }
}

extension Key {
    fileprivate var isLetter: Bool { if case .character = self { true } else { false } }
}

/// Why the keys in the config can't be used.
package enum KeyMapError: Error, Equatable, Sendable {
    case unknownAction(String)
    case unknownKey(String, action: ActionID)
    /// The terminal's flow control, or the leader itself.
    case reserved(String, action: ActionID)
    /// Two actions want one key in one place.
    case taken(String, by: ActionID, action: ActionID)
    /// It makes no sense where the action is: a letter for what only the composer does.
    case misplaced(String, action: ActionID)
    /// Nothing could be answered, or the desk not be left.
    case unreachable(ActionID)

    /// The action that it is said of, by the name in the config.
    package var action: String {
        switch self {
        case .unknownAction(let name): name
        case .unknownKey(_, let id), .reserved(_, let id), .taken(_, _, let id), .misplaced(_, let id),
            .unreachable(let id):
            id.rawValue
        }
    }
}

extension KeyMap {
    private static let reserved: [Key] = [.control("s"), .control("q"), leader]
    private static let indispensable: [ActionID] = [.send, .leave, .help]

    /// The standard keys with some actions' keys replaced.
    ///
    /// A character alone (`n`) is a key of the list; one after the leader (`Ctrl-X n`) works everywhere; any other
    /// key works wherever the action is. Each of these three kinds replaces only those of its kind: a letter given to
    /// an action leaves it its F key. An empty list leaves the action without a key.
    package init(overrides: [String: [String]]) throws(KeyMapError) {
        var actions = Action.all
        var rebound: Set<ActionID> = []
        for name in overrides.keys.sorted() {
            guard let id = ActionID(rawValue: name), let index = actions.firstIndex(where: { $0.id == id }) else {
                throw .unknownAction(name)
            }
            actions[index] = try Self.rebound(actions[index], to: overrides[name] ?? [])
            rebound.insert(id)
        }
        try Self.check(actions, rebound: rebound)
        self.init(actions: actions)
    }

    private static func rebound(_ action: Action, to texts: [String]) throws(KeyMapError) -> Action {
        let isOfComposer = !action.composer.isEmpty || action.list.isEmpty
        let isOfList = !action.list.isEmpty || action.composer.isEmpty
        var rebound = action
        if texts.isEmpty { (rebound.composer, rebound.list, rebound.leader) = ([], [], []) }
        var letters: [Key] = []
        var others: [Key] = []
        var leader: [Key] = []
        for text in texts {
            let parts = text.split(separator: " ").map(String.init)
            let isAfterLeader = parts.count == 2 && Key(name: parts[0]) == Self.leader
            guard parts.count == 1 || isAfterLeader, let last = parts.last, let key = Key(name: last) else {
                throw .unknownKey(text, action: action.id)
            }
            if reserved.contains(key) { throw .reserved(text, action: action.id) }
            if isAfterLeader {
                leader.append(key)
            } else if case .character = key {
                guard isOfList else { throw .misplaced(text, action: action.id) }
                letters.append(key)
            } else {
                others.append(key)
            }
        }
        if !leader.isEmpty { rebound.leader = leader }
        if !letters.isEmpty { rebound.list = letters + rebound.list.filter { !$0.isLetter } }
        if !others.isEmpty {
            rebound.composer = isOfComposer ? others : []
            rebound.list = rebound.list.filter(\.isLetter) + (isOfList ? others : [])
        }
        return rebound
    }

    /// - Parameter rebound: the actions with keys of the person's own: of two that want one key, it is theirs that is told.
    private static func check(_ actions: [Action], rebound: Set<ActionID>) throws(KeyMapError) {
        for place in Place.allCases {
            var owners: [Key: ActionID] = [:]
            for action in actions {
                for key in action.keys(in: place) {
                    if let owner = owners[key], owner != action.id {
                        if !rebound.contains(action.id) {
                            throw .taken(key.name ?? "", by: action.id, action: owner)
                        }
                        throw .taken(key.name ?? "", by: owner, action: action.id)
                    }
                    owners[key] = action.id
                }
            }
        }
        for id in indispensable {
            guard let action = actions.first(where: { $0.id == id }) else { continue }
            if Place.allCases.allSatisfy({ action.keys(in: $0).isEmpty }) { throw .unreachable(id) }
        }
    }
}
