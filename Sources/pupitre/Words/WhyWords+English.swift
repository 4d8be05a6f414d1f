extension WhyWords {
    static let english = WhyWords(
        queued: { "It waits in the queue of group \($0) since \($1)." },
        queuedFront: { "It waits at the front of the queue of group \($0) since \($1): its expert was away for 24 h." },
        releasedBy: { "\($0) released it: it is offered to others first." },
        routed: { "It is on \($0)'s desk since \($1): the rules gave it to the one with the fewest." },
        taken: { "It is on \($0)'s desk since \($1): taken from the queue." },
        woken: { "It is on \($0)'s desk since \($1): its snooze was over." },
        transferred: { "It is on \($0)'s desk since \($2): transferred by \($1)." },
        inherited: { "It is on \($0)'s desk since \($2): \($1) was away for 24 h." },
        undone: { "It is on \($0)'s desk since \($1): what was done was undone." },
        snoozed: { "\($0) snoozed it on \($1)." },
        endedBy: { "\($0) ended it on \($1)." }, endedByVisitor: { "The visitor ended it on \($0)." },
        endedByDesk: { "The desk ended it on \($0)." },
        wokenDue: { "The last snooze was over on \($0)." },
        wokenByVisitor: { "The visitor's message ended the last snooze on \($0)." },
        wokenByExpert: { "Its expert ended the last snooze on \($0)." },

        next: "Next:",
        waitsForSlot: { available, group in
            available == 1
                ? "It goes to the one available expert of group \(group) as soon as there is a free slot."
                : "It goes to the first of the \(available) available experts of group \(group) with a free slot."
        },
        waitsForExpert: { "It waits until an expert of group \($0) is available." },
        wakesTo: { "On \($1) it returns to \($0), or earlier if the visitor writes." },
        wakesToGroup: { "On \($1) it goes to group \($0), or earlier if the visitor writes." },
        inheritedBy: { "On \($1) it goes to \($0), unless its expert is back." },
        inheritedByQueue: { "On \($1) it goes to the front of the queue of group \($0), unless its expert is back." },
        surveyOffered: { "On \($0) the visitor is offered the survey." },
        mailDue: { "On \($0) the visitor is told by mail, if still away." },
        answerDue: { "The visitor waits for an answer since \($0)." },
        visitorsTurn: "It is the visitor's turn.",
        final: "Nothing: an end is final. A visitor who writes again starts a new conversation.")
}
