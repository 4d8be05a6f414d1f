import DeskCore

/// The end of a conversation: its tags, a note, the survey. Also the tags alone. (desk.md 4)
package struct EndDialog: Equatable, Sendable {
    enum Purpose { case end, tags }
    enum Field: Equatable { case tags, other, note, survey, reason, ask, draft, confirm, cancel }

    /// What the rules need to know; nil until the conversation has been read.
    struct Facts: Equatable {
        var mission: Mission
        var visitorLanguage: Language
        var wasAsked: Bool
    }

    let conversation: ConversationID
    let visitorName: String
    let purpose: Purpose
    /// The closing message that goes first. (5.8)
    let farewell: Outgoing?
    /// What the visitor has been written and not been sent.
    private(set) var draft: DraftChoice?
    /// It has left the desk while the dialog was open: what is filled in is saved all the same.
    var gone: Gone? { didSet { if !fields.contains(field) { field = .confirm } } }
    private(set) var facts: Facts?
    /// Nil until they have been read.
    var choices: [TagChoice]? { didSet { highlightTyped() } }
    private(set) var chosen: [Tag] = []
    private(set) var newTags: [String] = []
    /// The tags that it had when the dialog opened.
    private var known: [TagID] = []
    private(set) var filter = EditableText()
    private(set) var highlighted: Int?
    private(set) var other = EditableText()
    private(set) var note = EditableText()
    private(set) var offersSurvey = true
    private(set) var reason = EditableText()
    private(set) var field = Field.tags
    var error: String?

    init(conversation: ConversationID, visitorName: String, purpose: Purpose = .end, farewell: Outgoing? = nil) {
        self.conversation = conversation
        self.visitorName = visitorName
        self.purpose = purpose
        self.farewell = farewell
    }

    /// The conversation as it was when the dialog opened, or when it had been read.
    mutating func take(_ view: ConversationView) {
        guard facts == nil, view.conversation.id == conversation else { return }
        facts = Facts(
            mission: view.mission, visitorLanguage: view.visitor.language,
            wasAsked: farewell != nil || view.closingQuestionWasAsked)
        if chosen.isEmpty { chosen = view.tags }
        known = view.tags.map(\.id)
        if !fields.contains(field) { field = fields.first ?? .confirm }
        highlightTyped()
    }

    /// The draft as it is now.
    /// - Parameter isNews: it was another one until now, or none.
    mutating func note(draft text: String, isNews: Bool = false) {
        draft = isNews ? DraftChoice.other(text) : DraftChoice(text)
        if !fields.contains(field) { field = .confirm }
    }

    /// Whether closing it would lose what somebody chose or wrote.
    var isFilledIn: Bool {
        let texts = [other, note, reason].contains { !$0.isBlank }
        return texts || !newTags.isEmpty || chosen.map(\.id) != known
    }

    /// What is filled in, for the time when it is opened again.
    var begun: EndDialog {
        var dialog = self
        (dialog.facts, dialog.choices, dialog.highlighted, dialog.error) = (nil, nil, nil, nil)
        (dialog.draft, dialog.gone) = (nil, nil)
        dialog.filter = EditableText()
        dialog.field = .tags
        return dialog
    }

    /// Whether a key can't mean yet what it will once the conversation and the tags have been read.
    func mustWait(for key: Key) -> Bool {
        facts == nil || (choices == nil && field == .tags && key == .enter && !filter.isEmpty)
    }

    /// What was typed before the tags were there finds its first match now.
    private mutating func highlightTyped() {
        if highlighted == nil, !filter.isEmpty, !offers.isEmpty { highlighted = 0 }
    }

    var policy: TagPolicy { facts?.mission.tagPolicy ?? .off }

    /// The focus ring.
    var fields: [Field] {
        guard let facts else { return [.confirm, .cancel] }
        var fields: [Field] = policy == .off && purpose == .end ? [] : [.tags]
        if purpose == .tags { return fields + [.confirm, .cancel] }
        if policy != .off { fields.append(.other) }
        fields.append(.note)
        if gone != nil { return fields + [.confirm, .cancel] }
        if facts.mission.offersSurvey { fields.append(.survey) }
        if facts.mission.offersSurvey, !offersSurvey { fields.append(.reason) }
        if !facts.wasAsked { fields.append(.ask) }
        if draft != nil { fields.append(.draft) }
        return fields + [.confirm, .cancel]
    }

    /// What the list of tags offers to the letters typed so far.
    enum Offer: Equatable {
        case tag(Tag)
        case new(String)
    }

    var offers: [Offer] {
        let typed = filter.text
        let known = (choices ?? []).map(\.tag)
        let all = chosen + known.filter { tag in !chosen.contains { $0.id == tag.id } && !tag.archived }
        var offers = Fuzzy.filter(all, by: typed) { $0.path }.map(Offer.tag)
        if typed.isEmpty { offers.insert(contentsOf: newTags.map(Offer.new), at: chosen.count) }
        guard let path = Tag.normalise(typed), facts?.mission.expertsMayAddTags == true else { return offers }
        let isKnown = all.contains { $0.path == path }
        return isKnown ? offers : offers + [.new(path)]
    }

    mutating func take(_ key: Key, in context: Dialog.Context) -> Dialog.Answer {
        switch key {
        case .tab: step(1)
        case .backTab: step(-1)
        case .control("o") where fields.contains(.ask): return ask(context)
        default:
            switch field {
            case .tags: takeInTags(key)
            case .other: takeText(key, \.other)
            case .note: takeText(key, \.note)
            case .reason: takeText(key, \.reason)
            case .survey:
                if key == .character(" ") { offersSurvey.toggle() } else { walk(key) }
            case .ask:
                if key == .enter || key == .character(" ") { return ask(context) }
                walkOrWrite(key)
            case .draft:
                if draft?.take(key) != true { walkOrWrite(key) }
            case .confirm:
                if key == .enter { return confirm(context) }
                walkOrWrite(key)
            case .cancel:
                if key == .enter { return .cancel }
                walkOrWrite(key)
            }
        }
        return .stay
    }

    private mutating func step(_ distance: Int) {
        let ring = fields
        let index = ring.firstIndex(of: field) ?? 0
        field = ring[(index + distance + ring.count) % ring.count]
    }

    /// Arrows walk the ring where they don't edit; Enter goes to the button that ends.
    private mutating func walk(_ key: Key) {
        if key == .down || key == .right { step(1) }
        if key == .up || key == .left { step(-1) }
        if key == .enter { field = .confirm }
    }

    /// From a button, letters go back to where they write: to the tags, where there are any.
    private mutating func walkOrWrite(_ key: Key) {
        switch key {
        case .character(" "): break
        case .character, .paste, .backspace:
            field = fields.contains(.tags) ? .tags : fields.contains(.note) ? .note : field
            if field == .tags { takeInTags(key) } else if field == .note { takeText(key, \.note) }
        default: walk(key)
        }
    }

    private mutating func takeText(_ key: Key, _ text: WritableKeyPath<EndDialog, EditableText>) {
        if key == .up || key == .down || key == .enter { return walk(key) }
        _ = self[keyPath: text].take(key, isSingleLine: true)
    }

    /// Letters narrow the list, Enter toggles what is highlighted; with nothing typed or chosen it goes on to the end.
    private mutating func takeInTags(_ key: Key) {
        let offers = offers
        switch key {
        case .down: highlighted = offers.isEmpty ? nil : min((highlighted ?? -1) + 1, offers.count - 1)
        case .up: highlighted = highlighted.flatMap { $0 > 0 ? $0 - 1 : nil }
        case .enter:
            guard let highlighted, offers.indices.contains(highlighted) else {
                if filter.isEmpty { field = .confirm }
                return
            }
            toggle(offers[highlighted])
            filter.replace(with: "")
            self.highlighted = nil
        default:
            guard filter.take(key, isSingleLine: true) else { return }
            highlighted = filter.isEmpty || self.offers.isEmpty ? nil : 0
        }
    }

    private mutating func toggle(_ offer: Offer) {
        switch offer {
        case .tag(let tag):
            if let index = chosen.firstIndex(where: { $0.id == tag.id }) {
                chosen.remove(at: index)
            } else {
                chosen.append(tag)
            }
        case .new(let path):
            if let index = newTags.firstIndex(of: path) { newTags.remove(at: index) } else { newTags.append(path) }
        }
    }

    /// The closing question is sent instead of ending: the visitor must have time to answer it. (4.1)
    private func ask(_ context: Dialog.Context) -> Dialog.Answer {
        guard let facts else { return .stay }
        let text = facts.mission.closingQuestion[facts.visitorLanguage]
        return .act([.ask(conversation, Outgoing(id: context.messageID, text: text))])
    }

    private mutating func confirm(_ context: Dialog.Context) -> Dialog.Answer {
        guard let facts else { return .stay }
        if let long = fieldTooLong {
            error = context.words.end.tooLong(long.label(context.words.end))
            field = long
            return .stay
        }
        var tags = TagRequest(tags: chosen.map(\.id), newTags: newTags)
        if purpose == .tags { return .act([.tag(conversation, tags)]) }
        let other = other.isBlank ? nil : other.text
        let note = note.isBlank ? nil : note.text
        if gone != nil {
            (tags.other, tags.note) = (other, note)
            return .act([.tag(conversation, tags)])
        }
        if policy == .required, chosen.isEmpty, newTags.isEmpty, other == nil {
            error = context.words.errors.refusal(.tagRequired)
            field = .tags
            return .stay
        }
        if facts.mission.offersSurvey, !offersSurvey, reason.isBlank {
            error = context.words.errors.reasonMissing
            field = .reason
            return .stay
        }
        if let obstacle = draft?.obstacle(context.words) {
            error = obstacle
            field = .draft
            return .stay
        }
        let declined = !facts.mission.offersSurvey || !offersSurvey
        let request = EndRequest(
            tags: tags, other: other, note: note,
            survey: declined ? .decline(reason: offersSurvey ? nil : reason.text) : .offer, farewell: farewell,
            draft: draft?.end(context.messageID) ?? DraftEnd())
        return .act([.end(conversation, request)], leaving: [conversation])
    }

    /// What the store would refuse: told before anything is done.
    private var fieldTooLong: Field? {
        let texts: [(Field, EditableText)] = [(.other, other), (.note, note), (.reason, reason)]
        return texts.first { fields.contains($0.0) && $0.1.text.utf8.count > Message.limit }?.0
    }
}

extension EndDialog.Field {
    fileprivate func label(_ words: Words.End) -> String {
        switch self {
        case .tags: words.tags
        case .other: words.other
        case .note: words.note
        case .survey: words.survey
        case .reason: words.reason
        case .ask: words.ask
        case .draft: words.draft
        case .confirm: words.confirm
        case .cancel: words.cancel
        }
    }
}

extension EditableText {
    /// Nothing but blanks.
    var isBlank: Bool { text.isBlank }
}
