import DeskCore

@testable import DeskUI

/// What the person at the keyboard can know of the screen: what stood on it for a second, and where their own keys led.
///
/// It knows nothing of the rule that is tried, only of eyes.
struct Mind {
    /// It takes that long to see that something is another.
    static let glance = Duration.seconds(1)

    /// What keys act on, as far as is known.
    private(set) var seen: Model.Scene?
    private var shown: Model.Scene?
    private var shownSince: Instant?
    /// What was known behind each dialog.
    private var behind: [Model.Scene?] = []
    /// Fingers may still be writing to somebody else: letters that nothing took, or somebody whom nobody asked for. It is
    /// over with a key that says where one is. (docs/rules.md 2.15)
    private(set) var isElsewhere = false
    private var strayAt: Instant?

    /// In the middle of a text that nothing takes: a letter is no command.
    func isAmidText(at now: Instant) -> Bool { strayAt.map { now - $0 < Self.glance } ?? false }

    /// The screen is as it is now; and has been.
    mutating func look(at model: Model, at now: Instant) {
        let scene = model.scene
        if scene != shown { (shown, shownSince) = (scene, now) }
        if let shownSince, now - shownSince >= Self.glance { seen = scene }
        if behind.count > model.dialogs.count { behind.removeLast(behind.count - model.dialogs.count) }
        while behind.count < model.dialogs.count { behind.append(seen) }
    }

    /// News came, and no key had asked for them.
    mutating func hear(from before: Model, to after: Model) {
        let isBroughtUp = before.desk != nil && after.pane != nil && after.pane?.id != before.pane?.id
        if isBroughtUp, after.isAtComposer { isElsewhere = true }
    }

    /// Whether fingers and eyes are at the same place, after a key that did what it did.
    private mutating func place(_ key: Key, from before: Model, to after: Model, didNothing: Bool) {
        let isStray = key.isText && key != .character("u") && before.isBlind && before.leaderSince == nil && didNothing
        strayAt = isStray ? before.now : nil
        if isStray { isElsewhere = true }
        if isStray || (before.isAtComposer && (key.isText || key.isEdit)) { return }
        if seen == before.scene || key.isFreeMove || before.leaderSince != nil { isElsewhere = false }
    }

    /// A key did what it did.
    /// - Parameter didNothing: nothing was asked of the store.
    mutating func pressed(_ key: Key, from before: Model, to after: Model, didNothing: Bool) {
        let knew = seen == before.scene
        place(key, from: before, to: after, didNothing: didNothing)
        let (opened, closed) = (
            after.dialogs.count > before.dialogs.count, after.dialogs.count < before.dialogs.count
        )
        if before.scene == after.scene, !opened, !closed {
            // Asking for the next is to agree to who is there already.
            if key.isFreeMove { seen = after.scene }
            return
        }
        if opened {
            behind.append(knew ? before.scene : nil)
            if knew { seen = after.scene }
        } else if closed {
            let last = behind.isEmpty ? nil : behind.removeLast()
            // Who leaves a dialog that way, also by its [ Cancel ], knows what is behind it, if they knew it before.
            // One that was answered takes its conversation away: what is behind it then is new.
            let isBack = key.closes || didNothing || before.dialogs.last?.isOnlyClosed == true
            seen = isBack && last.map(after.scene.isSame) == true ? after.scene : nil
            if let last, isBack, after.isAtComposer, !after.scene.isSame(as: last) { isElsewhere = true }
        } else if after.dialogs.isEmpty {
            if key.isFreeMove || (knew && before.isWay(key)) { seen = after.scene }
        } else if knew {
            seen = after.scene
        }
    }
}

extension Key {
    fileprivate var isText: Bool {
        switch self {
        case .character, .paste: true
        default: false
        }
    }
    /// It moves or deletes in a text.
    fileprivate var isEdit: Bool { [.backspace, .left, .right, .up, .down, .newLine].contains(self) }
    fileprivate var closes: Bool { self == .escape || self == .control("c") }
    var isFreeMove: Bool { [.control("n"), .alt("a"), .controlUp, .controlDown].contains(self) }
}

extension Dialog {
    /// Enter does nothing in it but close it, or put its text where one writes.
    fileprivate var isOnlyClosed: Bool {
        switch self {
        case .help, .why, .paste, .parts, .canned: true
        default: false
        }
    }
}

extension Model {
    /// Letters are for the text.
    var isAtComposer: Bool { dialogs.isEmpty && focus == .composer && leaderSince == nil }

    /// A key that goes somewhere, here.
    fileprivate func isWay(_ key: Key) -> Bool {
        if leaderSince != nil { return key == .character("k") }
        if focus == .composer { return key == .escape }
        return [
            .character("n"), .character("j"), .character("k"), .character("x"), .up, .down, .enter, .tab, .right,
        ].contains(key)
    }
}
