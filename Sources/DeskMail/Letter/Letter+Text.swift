/// The letter as plain text.
extension Letter {
    var text: String {
        var paragraphs = [opening]
        paragraphs += shown.map { "\($0.expert ?? missionName)\(words.says)\n\($0.text)" }
        if let rest { paragraphs.append(rest) }
        paragraphs += ["\(words.readOn)\n\(resume)", words.validity(validDays)]
        // The conventional sign before a signature: readers may fold what follows.
        let end = "-- \n\(words.automatic)\n\(words.reason(missionName))\n\(words.unsubscribe)\n\(unsubscribe)"
        return (paragraphs + [end]).joined(separator: "\n\n") + "\n"
    }
}
