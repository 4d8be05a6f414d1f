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

    /// The screen is as it is now; and has been.
    mutating func look(at model: Model, at now: Instant) {
        let scene = model.scene
        if scene != shown { (shown, shownSince) = (scene, now) }
        if let shownSince, now - shownSince >= Self.glance { seen = scene }
        if behind.count > model.dialogs.count { behind.removeLast(behind.count - model.dialogs.count) }
        while behind.count < model.dialogs.count { behind.append(seen) }
    }

    /// A key did what it did.
    /// - Parameter didNothing: nothing was asked of the store.
    mutating func pressed(_ key: Key, from before: Model, to after: Model, didNothing: Bool) {
        let knew = seen == before.scene
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
        } else if after.dialogs.isEmpty {
            if key.isFreeMove || (knew && before.isWay(key)) { seen = after.scene }
        } else if knew {
            seen = after.scene
        }
    }
}

extension Key {
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
    /// A key that goes somewhere, here.
    fileprivate func isWay(_ key: Key) -> Bool {
        if leaderSince != nil { return key == .character("k") }
        if focus == .composer { return key == .escape }
        return [
            .character("n"), .character("j"), .character("k"), .character("x"), .up, .down, .enter, .tab, .right,
        ].contains(key)
    }
}
