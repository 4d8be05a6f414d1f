import DeskCore

/// A conversation as lines of text: who, where, and what was said.
struct ConversationText {
    let view: ConversationView
    let now: Instant
    let zone: Zone
    let words: ListWords
    let guards: GuardWords

    var lines: [String] { head + [""] + messages + tail }

    private var head: [String] {
        let conversation = view.conversation
        let presence = PresenceText.text(view.visitor.presence, at: now, words)
        var lines = [
            "\(conversation.id)  \(PhaseText(conversation.phase, names: view.expertNames, zone: zone, words).text)",
            "\(Console.safe(view.visitor.displayName)) <\(Console.safe(view.visitor.key))>  \(presence)"
                + [view.visitor.presence.page, view.visitor.presence.pageTitle].compactMap { $0 }
                .map { "  " + Console.safe($0) }.joined(),
            "\(Console.safe(view.mission.handle)) / \(Console.safe(view.groupHandle))",
        ]
        if !view.tags.isEmpty { lines.append(view.tags.map { Console.safe($0.path) }.joined(separator: ", ")) }
        if let previous = conversation.previous { lines.append("\(words.previous) \(previous.short)") }
        if let survey = words.survey(conversation.survey) { lines.append(survey) }
        if let comment = view.surveyComment { lines += Console.safeLines(comment).map { "    " + $0 } }
        if let block = view.block {
            let by = Console.safe(view.expertNames[block.expert] ?? "#\(block.expert)")
            let reason = block.reason.isEmpty ? words.erased : Console.safe(block.reason)
            lines.append(guards.isBlocked(by, clock(block.at, in: zone), reason))
        }
        if let mail = view.mail { lines.append(words.mail(mail) { clock($0, in: zone) }) }
        if let deadline = view.ownerDeadline { lines.append(words.ownerClock(clock(deadline, in: zone))) }
        return lines
    }

    private var messages: [String] {
        (view.hasOlder ? [words.older] : []) + view.messages.flatMap(lines(of:))
    }

    private func lines(of message: Message) -> [String] {
        let marks = [words.kind(message.kind), message.progress.map(words.progress)].compactMap { $0 }
        let mark = marks.isEmpty ? "" : " (\(marks.joined(separator: ", ")))"
        let text = Console.safeLines(message.text.isEmpty ? words.erased : message.text).map { "    " + $0 }
        return ["\(clock(message.at, in: zone))  \(name(of: message.author))\(mark)"] + text
    }

    private var tail: [String] {
        view.draft.isEmpty ? [] : ["", "[\(words.draft)]"] + Console.safeLines(view.draft).map { "    " + $0 }
    }

    private func name(of author: Author) -> String {
        switch author {
        case .visitor: Console.safe(view.visitor.displayName)
        case .desk: "pupitre"
        case .expert(let id): Console.safe(view.expertNames[id] ?? "#\(id)")
        }
    }
}

/// "● online", "○ away 9m".
enum PresenceText {
    static func glyph(_ presence: Presence, at now: Instant) -> String { presence.isOnline(at: now) ? "●" : "○" }

    static func text(_ presence: Presence, at now: Instant, _ words: ListWords) -> String {
        let glyph = glyph(presence, at: now)
        if presence.isOnline(at: now) {
            return "\(glyph) \(presence.isTyping(at: now) ? words.writing : words.online)"
        }
        guard let since = presence.awaySince(at: now) else { return "\(glyph) \(words.neverSeen)" }
        return "\(glyph) \(words.away(words.elapsed(now - since)))"
    }
}

/// "open, maya, since 14:20".
struct PhaseText {
    let text: String

    init(_ phase: Phase, names: [ExpertID: String], zone: Zone, _ words: ListWords) {
        func name(_ id: ExpertID?) -> String? { id.map { Console.safe(names[$0] ?? "#\($0)") } }
        let parts: [String?] =
            switch phase {
            case .queued(let queued): [words.queued, clock(queued.since, in: zone)]
            case .open(let holding): [words.open, name(holding.expert), clock(holding.since, in: zone)]
            case .snoozed(let snooze): [words.snoozed, name(snooze.owner), words.until(clock(snooze.until, in: zone))]
            case .ended(let ending): [words.ended, name(ending.holder), clock(ending.at, in: zone)]
            }
        text = parts.compactMap { $0 }.joined(separator: ", ")
    }
}
