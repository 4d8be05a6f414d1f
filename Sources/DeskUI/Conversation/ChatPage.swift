import DeskCore
import DeskDrawing

/// The lines of a chat that fit into its pane, the lowest first: from the newest up, or from where the person has scrolled
/// to. Wrapping them is most of the work of a frame, so they are kept while what they were made from is the same; those
/// of a conversation that was read ahead are there before it is shown.
struct ChatPage {
    let lines: [ChatLine]
    private let view: ConversationView
    private let terms: Terms

    /// What the lines depend on beside the conversation.
    struct Terms: Equatable {
        var size: Size
        var me: ExpertID?
        var isRaw: Bool
        var rawKey: String
        var firstNew: MessageID?
        var anchor: Pane.Anchor?
    }

    /// Only what is visible is made and wrapped.
    init(_ view: ConversationView, _ terms: Terms, maker: ChatLines) {
        self.view = view
        self.terms = terms
        var walk = ChatWalk(view, zone: maker.zone, firstNew: terms.firstNew)
        var anchor = terms.anchor
        var lines: [ChatLine] = []
        while lines.count < terms.size.rows, let entry = walk.next() {
            if let wanted = anchor, entry.key != wanted.item { continue }
            lines += maker.lines(of: entry.item).dropLast(anchor?.hidden ?? 0).reversed()
            anchor = nil
        }
        self.lines = Array(lines.prefix(max(0, terms.size.rows)))
    }

    func isMade(of view: ConversationView, _ terms: Terms) -> Bool { terms == self.terms && view == self.view }
}

extension Model {
    /// The page of a conversation as it stands in a pane: that which it has, or another.
    func page(of view: ConversationView, in pane: Pane, _ size: Size) -> ChatPage {
        let rawKey = settings.keys.label(of: .rawText, in: place, words: words) ?? ""
        let terms = ChatPage.Terms(
            size: size, me: desk?.expert.id, isRaw: pane.isRaw, rawKey: rawKey, firstNew: pane.firstNew,
            anchor: pane.anchor)
        if let page = pane.page, page.isMade(of: view, terms) { return page }
        return ChatPage(view, terms, maker: chatLines(of: view, width: size.columns))
    }

    /// The page with which a conversation will be opened.
    func firstPage(of view: ConversationView) -> ChatPage {
        var pane = Pane(id: view.conversation.id)
        pane.firstNew = Self.firstNew(in: view, after: view.readThrough)
        return page(of: view, in: pane, messagesArea.size)
    }
}
