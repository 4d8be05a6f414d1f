/// One row of the table that bindings, footer, help and the which-key box are made of.
package struct Action: Sendable {
    package let id: ActionID
    /// Keys while the composer has the focus: never a bare character, those type.
    var composer: [Key] = []
    /// Keys while the list has the focus.
    var list: [Key] = []
    /// Keys after the leader, in both.
    var leader: [Key] = []
    var need: Need = .nothing

    /// What must be there for an action to make sense.
    enum Need: Sendable {
        case nothing
        /// A conversation is shown.
        case conversation
        /// It is not ended.
        case live
        /// It is open or snoozed on this desk.
        case mine
        case queued
        case snoozed
        /// Its snooze was over or was ended, and the expert hasn't written since.
        case woken
        /// Its snooze was over by time and the visitor hasn't written.
        case silent
        case endedByVisitor
        /// Mine, or ended by its visitor.
        case taggable
        case undo
        case guide
    }

    /// In the order in which help shows them.
    package static let all: [Action] = [
        Action(id: .send, composer: [.enter], need: .live),
        Action(id: .newLine, composer: [.newLine, .altEnter], need: .live),
        Action(id: .nextReply, composer: [.control("n"), .alt("a")], list: [.character("n"), .control("n")]),
        Action(id: .previous, composer: [.controlUp], list: [.character("k"), .up, .controlUp]),
        Action(id: .next, composer: [.controlDown], list: [.character("j"), .down, .controlDown]),
        Action(id: .open, list: [.enter, .tab, .right], need: .conversation),
        Action(id: .list, composer: [.escape]),
        Action(id: .take, list: [.character("x")], leader: [.character("k")], need: .queued),
        Action(
            id: .end, composer: [.function(8)], list: [.character("e"), .function(8)], leader: [.character("e")],
            need: .mine),
        Action(id: .informAndEnd, list: [.character("c")], leader: [.character("c")], need: .silent),
        Action(
            id: .snooze, composer: [.function(7)], list: [.character("s"), .function(7)], leader: [.character("s")],
            need: .mine),
        Action(id: .snoozeAgain, list: [.character(".")], leader: [.character(".")], need: .woken),
        Action(id: .wake, list: [.character("W")], leader: [.character("W")], need: .snoozed),
        Action(
            id: .transfer, composer: [.function(9)], list: [.character("t"), .function(9)], leader: [.character("t")],
            need: .mine),
        Action(id: .tags, list: [.character("g")], leader: [.character("g")], need: .taggable),
        Action(id: .note, list: [.character("o")], leader: [.character("n")], need: .conversation),
        Action(id: .dismiss, list: [.character("d")], leader: [.character("d")], need: .endedByVisitor),
        Action(id: .block, leader: [.character("b")], need: .conversation),
        Action(id: .why, list: [.character("w")], leader: [.character("w")], need: .conversation),
        Action(id: .rawText, list: [.character("v")], leader: [.character("v")], need: .conversation),
        Action(id: .editor, list: [.character("E")], leader: [.character("E")], need: .live),
        Action(id: .canned, leader: [.character(";")], need: .live),
        Action(id: .undo, list: [.character("u")], leader: [.character("u")], need: .undo),
        Action(id: .scrollUp, composer: [.pageUp], list: [.pageUp], need: .conversation),
        Action(id: .scrollDown, composer: [.pageDown], list: [.pageDown], need: .conversation),
        Action(id: .status, list: [.character("a")], leader: [.character("a")]),
        Action(
            id: .help, composer: [.function(1)], list: [.character("?"), .function(1)], leader: [.character("?")]),
        Action(id: .hideGuide, leader: [.character("h")], need: .guide),
        Action(id: .redraw, composer: [.control("l")], list: [.control("l")]),
        Action(id: .suspend, composer: [.control("z")], list: [.control("z")]),
        Action(id: .leave, list: [.character("q")], leader: [.character("q")]),
    ]
}
