/// The dialogs that are open. The topmost, the last, is the one that takes keys.
package struct OpenDialogs: Sendable, RandomAccessCollection, MutableCollection {
    private var all: [Dialog] = []
    /// What was there when the first was opened, the second, and so on; nil where it had not been seen.
    private var scenes: [Model.Scene?] = []
    /// Keys to the topmost that wait until it has read what they are about.
    var heldKeys: [Key] = []

    package var startIndex: Int { 0 }
    package var endIndex: Int { all.count }
    package subscript(index: Int) -> Dialog {
        get { all[index] }
        set { all[index] = newValue }
    }

    mutating func open(_ dialog: Dialog) { all.append(dialog) }

    @discardableResult
    mutating func closeTopmost() -> Dialog {
        if all.count == 1 { heldKeys = [] }
        return all.removeLast()
    }

    /// Some were opened since what is behind them was told last.
    var areNew: Bool { scenes.count < all.count }

    /// - Parameter scene: what was there before those that are new.
    mutating func tell(behind scene: Model.Scene?) {
        while areNew { scenes.append(scene) }
    }

    /// Forgets what was behind those that have been closed.
    /// - Returns: what was behind the lowest of them; nil where it had not been seen, and where none was closed.
    @discardableResult
    mutating func forgetClosed() -> Model.Scene? {
        guard scenes.count > all.count else { return nil }
        let scene = scenes[all.count]
        scenes.removeLast(scenes.count - all.count)
        return scene
    }
}
