import DeskCore
import DeskSecrets
import DeskStore

/// As whom mails are sent, by the configuration.
package struct Sender: Sendable, Equatable {
    /// A plain address.
    package var address: String
    /// How browsers reach the service, without a slash at the end.
    package var service: String
    /// How long the link of a mail works.
    package var linkDays: Int

    package init(address: String, service: String, linkDays: Int) {
        self.address = address
        self.service = String(service.reversed().drop { $0 == "/" }.reversed())
        self.linkDays = linkDays
    }

    /// The links' secrets are in the fragment, which no browser sends: they are in no server's log. That of the mail
    /// program's button can't be.
    ///
    /// - Parameter stop: what stops the mails.
    func letter(
        for mail: OutgoingMail, of mission: Mission, signedWith key: LinkKey, stop: LinkKey.Stop, at now: Instant
    ) -> Letter {
        let site = Site(origins: mission.origins, home: mission.home, service: service)
        let token = key.resume(mail.conversation, until: now + .days(linkDays))
        return Letter(
            id: key.messageID(of: mail.id), references: mail.earlier.map(key.messageID), language: mail.language,
            mission: mail.missionName, from: address,
            to: mail.address,
            answers: mail.messages.map { Letter.Answer(expert: $0.expertName, text: $0.message.text) },
            resume: "\(site.wayBack(to: mail.page))#pupitre=\(token)", validDays: linkDays,
            unsubscribe: "\(service)/v1/unsubscribe#\(Base64URL.encode(stop.link))",
            unsubscribeButton: "\(service)/v1/unsubscribe/\(Base64URL.encode(stop.button))", date: now)
    }
}
