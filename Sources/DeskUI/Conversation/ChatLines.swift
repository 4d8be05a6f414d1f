import DeskCore
import DeskDrawing

/// Turns the items of one chat into lines of one width.
struct ChatLines {
    let view: ConversationView
    let words: Words
    let zone: Zone
    let me: ExpertID?
    let isRaw: Bool
    let width: Int
    /// The key that shows what is hidden.
    let rawKey: String
    /// Columns of the names.
    private let nameColumns: Int

    init(
        view: ConversationView, words: Words, zone: Zone, me: ExpertID?, isRaw: Bool, width: Int, rawKey: String
    ) {
        self.view = view
        self.words = words
        self.zone = zone
        self.me = me
        self.isRaw = isRaw
        self.width = width
        self.rawKey = rawKey
        let names = [Self.short(view.visitor.displayName), words.chat.you] + view.expertNames.values.map(Self.short)
        nameColumns = min(width < 50 ? 8 : 12, names.map { Width.of($0) }.max() ?? 0)
    }

    func lines(of item: ChatItem) -> [ChatLine] {
        switch item {
        case .day(let date): [rule(words.time.day(date), Style(.quiet))]
        case .newRule(let since):
            [rule(words.chat.newSince(words.time.clock(zone.wallClock(at: since))), Style(.attention))]
        case .message(let message, let clock, let showsProgress): lines(of: message, clock, showsProgress)
        case .log(let entry, let clock): lines(of: entry, clock)
        }
    }

    private func rule(_ text: String, _ style: Style) -> ChatLine {
        ChatLine(left: [Span(text, style)], isRule: true)
    }

    private func lines(of message: Message, _ clock: WallClock, _ showsProgress: Bool) -> [ChatLine] {
        let name = Self.cut(nameOf(message.author), to: nameColumns)
        let isErased = message.text.isEmpty
        let style = isErased ? Style(.quiet) : Self.style(of: message)
        let label = words.chat.kind(message.kind) ?? ""
        let indent = min(7 + nameColumns + 2, max(0, width / 2))
        let display = DisplayText(
            isErased ? words.chat.erased : isRaw ? DisplayText.raw(message.text) : message.text)
        let textWidth = max(1, width - indent - 1)
        var lines = wrap(display, label: label, width: textWidth).map { line -> ChatLine in
            ChatLine(text: (line.display, line.line, style), column: indent)
        }
        let time = Span(" " + words.time.clock(clock) + " ", Style(.quiet))
        lines[0].left = [time, Span(name, Self.nameStyle(of: message, me: me))]
        if !isRaw, display.hidden.isTold {
            let hint = words.chat.hidden(display.hidden.count, rawKey)
            lines.append(ChatLine(left: [Span(String(repeating: " ", count: indent) + hint, Style(.danger))]))
        }
        if showsProgress, let progress = message.progress {
            let word = words.chat.progress(progress)
            let taken = indent + (lines[lines.count - 1].text?.line.width ?? width)
            if taken + Width.of(word) + 2 > width { lines.append(ChatLine()) }
            lines[lines.count - 1].right = Span(word + " ", Style(.quiet))
        }
        return lines
    }

    /// The label is part of the text's first line.
    private func wrap(
        _ display: DisplayText, label: String, width: Int
    ) -> [(display: DisplayText, line: DisplayText.Line)] {
        guard !label.isEmpty else { return display.wrap(width: width).map { (display, $0) } }
        let labelled = DisplayText(label + display.text)
        return labelled.wrap(width: width).map { (labelled, $0) }
    }

    private func lines(of entry: LoggedEvent, _ clock: WallClock) -> [ChatLine] {
        let sentence = LogSentence(view: view, words: words, zone: zone, me: me).sentence(of: entry)
        let time = " " + words.time.clock(clock) + " "
        let indent = Width.of(time)
        return wrapped("- " + sentence, width: max(1, width - indent - 1)).enumerated().map { index, line in
            let lead = index == 0 ? time : String(repeating: " ", count: indent)
            return ChatLine(left: [Span(lead, Style(.quiet)), Span(line, Style(.quiet))])
        }
    }

    func nameOf(_ author: Author) -> String {
        switch author {
        case .visitor: Self.short(view.visitor.displayName)
        case .expert(let id): id == me ? words.chat.you : Self.short(view.expertNames[id] ?? words.chat.colleague)
        case .desk: words.chat.desk
        }
    }

    /// The first name, which is enough among two or three people.
    private static func short(_ name: String) -> String {
        name.split(separator: " ").first.map(String.init) ?? name
    }

    private static func cut(_ name: String, to columns: Int) -> String {
        var cut = name
        while Width.of(cut) > columns { cut.removeLast() }
        return cut
    }

    private static func style(of message: Message) -> Style {
        message.kind == .spoken ? .plain : Style(.note)
    }

    private static func nameStyle(of message: Message, me: ExpertID?) -> Style {
        if message.kind != .spoken { return Style(.note) }
        return message.author == .visitor ? .bold : Style(.accent)
    }
}
