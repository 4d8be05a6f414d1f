/// What a rehearsal through the service has to say.
struct WireWords: Sendable {
    let limited: String
    let lost: String
    let noService: @Sendable (_ address: String, _ reason: String) -> String
    let noAnswer: String
    let notTheService: String
    let noSuchMission: @Sendable (String) -> String
    let noAnswersThere: String
    let noEncryption: String
    let badAddress: String

    func later(_ later: Later) -> String {
        switch later.reason {
        case .limited: limited
        case .lost: lost
        }
    }

    static let english = WireWords(
        limited:
            "the service lets on only so many at a time, so visitors wait; [gateway.limits] in its config.toml says how many.",
        lost: "the service doesn't answer: trying again for half a minute.",
        noService: { "No service for visitors at \($0): \($1)." },
        noAnswer: "it doesn't answer", notTheService: "something else is there",
        noSuchMission: { "The service has no mission \($0): say which with --mission." },
        noAnswersThere: "--with-answers stores a history in the database: it can't go with --gateway.",
        noEncryption: """
            --gateway speaks plain http: give the service's own address on its machine, such as http://127.0.0.1:8750, \
            rather than that of the proxy before it.
            """,
        badAddress: "--gateway takes an address such as http://127.0.0.1:8750.")

    static let french = WireWords(
        limited: """
            le service n’admet que tant de visiteurs à la fois\u{A0}: ils attendent\u{A0}; [gateway.limits] dans son config.toml dit \
            combien.
            """,
        lost: "le service ne répond pas\u{A0}: nouveaux essais pendant une demi-minute.",
        noService: { "Pas de service des visiteurs à \($0)\u{A0}: \($1)." },
        noAnswer: "il ne répond pas", notTheService: "c’est autre chose qui répond",
        noSuchMission: { "Le service n’a pas de mission \($0)\u{A0}: dites laquelle avec --mission." },
        noAnswersThere: "--with-answers garde une histoire dans la base\u{A0}: cela ne va pas avec --gateway.",
        noEncryption: """
            --gateway parle http sans chiffrement\u{A0}: donnez l’adresse du service sur sa machine, comme \
            http://127.0.0.1:8750, plutôt que celle du mandataire placé devant.
            """,
        badAddress: "--gateway attend une adresse comme http://127.0.0.1:8750.")
}
