import DeskCore

/// What this desk knows of the text to one visitor that isn't sent, besides what stands in the composer: what is on disk, on
/// its way there, or coming back from there.
struct Draft: Equatable, Sendable {
    /// To be saved, until that is done; nil: what is on disk is all there is.
    private(set) var parked: String?
    /// How many saves are on their way.
    private var savesUnderWay = 0
    /// What may be on disk, as far as this desk knows, oldest first.
    private var known: [String] = []
    /// What was on disk since the text was begun, oldest first: another desk may have taken it over.
    private(set) var saved: [String] = []
    /// What failed sends have put before the text, for the next one to stand behind it.
    private(set) var returned = ""
    /// What was sent from here last, and when.
    private var sent: Sent?
    /// Sent or dropped with an end or a transfer, for its failure or its undo.
    var given: String?
    /// Whose conversation has left the desk with it.
    var keptFor: String?

    private struct Sent: Equatable {
        let drafts: [String]
        var at: Instant
    }

    var isSaving: Bool { savesUnderWay > 0 }
    /// What a save or a send may take the place of.
    var replaceable: [String] { known.filter { !$0.isEmpty } }

    /// What is on disk was read.
    /// - Parameter unsent: without what of it has been sent from here.
    mutating func wasRead(_ text: String, unsent: String) {
        known = text == unsent ? [text] : [text, unsent]
        remember(unsent)
    }

    /// Its conversation is opened, and what is on disk will be read.
    mutating func willBeRead() { known = [] }

    /// - Returns: what the save may take the place of.
    mutating func save(_ text: String) -> [String] {
        let replaced = replaceable
        // It was written anew here.
        if let drafts = sent?.drafts, SharedDraft.rest(of: text, without: drafts) != nil { sent = nil }
        parked = text
        savesUnderWay += 1
        known.append(text)
        return replaced
    }

    mutating func wasSaved(_ text: String) {
        saveIsOver()
        if let index = known.firstIndex(of: text) { known.removeFirst(index) }
        remember(text)
        // The same text may have been sent since, and written and saved once more.
        if parked == text, !isSaving { parked = nil }
    }

    mutating func wasNotSaved(_ text: String) {
        saveIsOver()
        if let index = known.lastIndex(of: text) { known.remove(at: index) }
    }

    private mutating func saveIsOver() { savesUnderWay = max(0, savesUnderWay - 1) }

    /// It can't be saved any more.
    mutating func giveUp() { parked = nil }

    /// Another desk has saved this.
    /// - Parameter unsent: without what of it is sent from here; the store may have taken that out.
    /// - Returns: whether this desk had it already, and has put both together.
    mutating func meet(_ other: String, unsent: String) -> Bool {
        if known.contains(other) { return true }
        known = other == unsent ? [other] : [other, unsent]
        remember(unsent)
        return false
    }

    /// A message with this is on its way: what another desk saves may still begin with what was on disk of it.
    mutating func send(_ text: String, over drafts: [String], at now: Instant) {
        sent = Sent(drafts: drafts + saved.filter { text.hasPrefix(Model.trimmed($0)) }, at: now)
        saved = []
    }

    /// It is stored.
    mutating func wasSent(at now: Instant) { sent?.at = now }

    /// What another desk has saved, before this one knows of it: without what it had from here and what was sent since.
    func withoutSent(_ other: String, at now: Instant, isSending: Bool) -> String {
        guard let sent, isSending || (now >= sent.at && now - sent.at < Self.crossing), !known.contains(other),
            let rest = SharedDraft.rest(of: other, without: sent.drafts)
        else { return other }
        return rest
    }

    /// Another desk has sent the beginning of it: so may be what is on disk.
    mutating func wasSentElsewhere(_ beginning: String) {
        known += known.compactMap { SharedDraft.rest(of: $0, withoutLines: beginning) }
        saved = saved.map { SharedDraft.rest(of: $0, withoutLines: beginning) ?? $0 }.filter { !$0.isEmpty }
    }

    /// All of it goes with a message, or by an end or a transfer.
    mutating func leave() { (parked, returned) = (nil, "") }

    /// A message that could not be sent stands before it.
    /// - Parameters:
    ///   - drafts: those on disk that the message stands for.
    ///   - isHere: all that is on disk is known.
    /// - Returns: what has come back before.
    mutating func takeBack(_ text: String, over drafts: [String], isHere: Bool) -> String {
        sent = nil
        // What else is on disk isn't here: the store hands it back rather than replace it.
        if !isHere, parked == nil { known = [] }
        known = drafts.filter { !known.contains($0) } + known
        defer { returned = returned.isEmpty ? text : returned + "\n" + text }
        return returned
    }

    private mutating func remember(_ text: String) {
        if text.isEmpty {
            (saved, keptFor) = ([], nil)
        } else if saved.last != text {
            saved = saved.suffix(Self.mostSaved) + [text]
        }
    }

    private static let mostSaved = 100
    /// How long another desk may take to hear of a message.
    private static let crossing = Duration.seconds(10)
}

/// The drafts of all conversations that this desk knows something of.
struct Drafts: Sendable {
    private var all: [ConversationID: Draft] = [:]

    subscript(id: ConversationID) -> Draft {
        get { all[id] ?? Draft() }
        set { all[id] = newValue == Draft() ? nil : newValue }
    }

    var hasParked: Bool { all.contains { $0.value.parked != nil } }
    /// In the order of their conversations.
    var parked: [(id: ConversationID, text: String)] {
        all.compactMap { id, draft in draft.parked.map { (id, $0) } }.sorted { $0.id < $1.id }
    }
    var given: [(id: ConversationID, text: String)] {
        all.compactMap { id, draft in draft.given.map { (id, $0) } }.sorted { $0.id < $1.id }
    }
    /// By conversation, whose conversations have left the desk with a draft.
    var keptFor: [ConversationID: String] { all.compactMapValues(\.keptFor) }
}
