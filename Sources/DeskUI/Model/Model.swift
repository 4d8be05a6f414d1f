import DeskCore
import DeskDrawing

/// All that the desk on the screen knows. Pure: `update` is told what happened, `view` shows it; no disk, no clock.
package struct Model: Sendable {
    package var settings: Settings
    package internal(set) var now: Instant
    package internal(set) var size: Size

    /// nil until the store has been read for the first time.
    package internal(set) var desk: DeskSnapshot? {
        didSet {
            inbox = InboxLines(desk)
            rowTimes = TimesShown(desk, lateAfter: settings.lateAfter, at: now)
        }
    }
    private(set) var inbox = InboxLines(nil)
    private(set) var rowTimes = TimesShown(nil, lateAfter: .zero, at: Instant(milliseconds: 0))
    /// When the screen becomes another one by time alone.
    var screenUntil = Instant(milliseconds: 0)
    /// When something is to be done or shown by itself: the next `tick`. The clock's minute at the latest.
    package internal(set) var wakeAt: Instant
    /// What to read before it is asked for, once nothing has happened for a moment.
    package internal(set) var wantsAhead: ReadAhead?
    /// The conversation that is shown; the list's selection.
    package internal(set) var pane: Pane?
    package internal(set) var focus = Focus.list
    /// Where the person last went on purpose: there they stay when the desk shows somebody by itself.
    var home = Focus.composer
    /// What of the keyboard can be meant for what is shown.
    var attention = Attention()
    /// What the key that is being pressed says about where the person wants to be.
    var way: Way?
    /// How many keys did something.
    var keysTaken = 0
    /// Which key took something back.
    var undoneBy: Int?
    package internal(set) var dialogs = OpenDialogs()
    package internal(set) var notice: Notice?
    /// What can be taken back, each for its own five seconds, oldest first.
    var undos: [UndoOffer] = []
    /// What the key takes back now: the last of them.
    package var undo: UndoOffer? { undos.last { !$0.isAsked } }
    package internal(set) var guide: Guide?

    /// Somebody was here since the program began.
    var hasHadVisitors = false
    /// Where in the list the person is.
    var listed = ListPlace()
    /// When the leader key was pressed; nil while none waits for its second key.
    var leaderSince: Instant?
    /// Read before it was asked for, and what it is worth: see `ReadAhead`.
    var ahead: [ConversationID: (view: ConversationView, page: ChatPage?)] = [:]
    var aheadVersion = 0
    /// The last frame, and what of it has changed since: see `view(after:)`.
    var drawn: Drawn?
    var stale = Stale.everything { didSet { isDrawn = stale == .nothing } }
    /// Nothing that the screen shows has changed since the last frame.
    package private(set) var isDrawn = false
    var orders = Orders()
    var begun = Begun()
    /// What was typed and isn't sent, besides what stands in the composer.
    var drafts = Drafts()
    /// Why nothing can be stored at present; nil when the last try succeeded.
    package internal(set) var writeFault: Problem?
    /// What was asked about once, and where: the same key again does it.
    var askedOnce: (action: ActionID, conversation: ConversationID?, drafts: String)?
    var isTerminalFocused = true
    var alerts = Alerts()
    var random: SplitMix
    var effects: [Effect] = []

    package enum Focus: Sendable { case list, composer }

    /// How the desk looks and speaks; fixed while the program runs, but for what the palette may change.
    package struct Settings: Sendable {
        package var words: Words
        package var glyphs: Glyphs
        package var zone: Zone
        package var keys: KeyMap
        package var bell: Bool
        /// A wait of this length is shown reversed.
        package var lateAfter: Duration
        /// The instant that is looked ahead to; nil at a desk of the present.
        package var previewOf: Instant?
        /// The hours that names for parts of the day stand for.
        package var dayTimes: DayTimes
        /// The address of the shop to try the chat in, if it is served.
        package var shop: String?

        package init(
            words: Words, glyphs: Glyphs = .unicode, zone: Zone, keys: KeyMap = .standard, bell: Bool = true,
            lateAfter: Duration = .minutes(5), previewOf: Instant? = nil, dayTimes: DayTimes = .standard,
            shop: String? = nil
        ) {
            self.words = words
            self.glyphs = glyphs
            self.zone = zone
            self.keys = keys
            self.bell = bell
            self.lateAfter = lateAfter
            self.previewOf = previewOf
            self.dayTimes = dayTimes
            self.shop = shop
        }
    }

    /// - Parameters:
    ///   - seed: chance for the ids of messages.
    ///   - isFirstRun: asks for the expert's name before anything else.
    package init(
        settings: Settings, size: Size, now: Instant, seed: UInt64, isFirstRun: Bool = false, guide: Guide? = nil
    ) {
        self.settings = settings
        self.size = size
        self.now = now
        wakeAt = now.nextMinute
        self.guide = guide
        random = SplitMix(seed: seed)
        if isFirstRun {
            dialogs.open(.name(NameDialog()))
            dialogs.tell(behind: nil)
        }
    }

    var words: Words { settings.words }
    var glyphs: Glyphs { settings.glyphs }
    var zone: Zone { settings.zone }
    var times: TimeReading { TimeReading(zone: zone, language: words.language, times: settings.dayTimes) }
    var isPreview: Bool { settings.previewOf != nil }

    /// How long the leader waits for its second key before it shows what can follow.
    static let whichKeyAfter = Duration.milliseconds(400)
}

/// One line for the person, until it is out of date.
package struct Notice: Equatable, Sendable {
    package enum Kind: Sendable { case info, success, failure }

    package var text: String
    package var kind: Kind
    var until: Instant
    /// Says that nothing can be stored: out of date with the next success.
    var isWriteFault = false
    /// Why something failed in this conversation: out of date when another is shown, or something newer has succeeded.
    var conversation: ConversationID?
    /// Something newer is on its way.
    var isFollowed = false
}

/// What one key takes back, for five seconds.
package struct UndoOffer: Equatable, Sendable {
    /// One, or all that were given one order.
    package var conversations: [ConversationID]
    package var action: Undo.Action
    package var visitorNames: [String]
    /// When it was asked for: what has woken since can't be put back to sleep by it.
    package var since: Instant
    package var until: Instant
    /// It was asked for, and is on its way.
    var isAsked = false
}

/// SplitMix64 (Steele, Lea, Flood 2014): the ids of messages need not be secret, only different.
struct SplitMix: Sendable {
    private var state: UInt64

    init(seed: UInt64) {
        state = seed
    }

    mutating func next() -> UInt64 {
        state &+= 0x9E37_79B9_7F4A_7C15
        var mixed = state
        mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
        mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
        return mixed ^ (mixed >> 31)
    }
}
