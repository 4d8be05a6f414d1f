import ArgumentParser
import DeskConfig
import DeskCore

/// The desk itself: what happens without a command.
struct OpenCommand: LookingCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(commandName: "desk", abstract: Speech.help.desk)
    }

    @OptionGroup var global: GlobalOptions
    @OptionGroup var ahead: AheadOption

    @Flag(name: .long, help: ArgumentHelp(Self.serveHelp))
    var serve = false

    @Flag(name: .long, help: ArgumentHelp(Self.siteHelp))
    var site = false

    func run(in context: CommandContext) throws {
        let service =
            serve || site || context.settings.serve ? try ServiceBeside(context, site: site) : nil
        defer { service?.stop() }
        let gateway = context.settings.gateway
        let address = site ? gateway.publicAddress ?? "http://\(gateway.listen)" : nil
        if let address { try invite(to: address) }
        try runDesk(context, shop: address.map { $0 + (Speech.language == .french ? "/fr" : "/") })
    }

    /// Tells where the demo's shop is before the desk takes the screen.
    private func invite(to address: String) throws {
        switch Speech.language {
        case .english:
            try Console.print(
                "The shop with your desk's chat: \(address)/\nIn French: \(address)/fr\nEnter opens the desk.")
        case .french:
            try Console.print(
                "La boutique, avec le chat de votre pupitre\u{A0}: \(address)/fr\n"
                    + "En anglais\u{A0}: \(address)/\nEntrée ouvre le pupitre.")
        }
        _ = readLine()
    }

    private static var serveHelp: String {
        switch Speech.language {
        case .english: "Run the service for visitors beside the desk, for someone alone."
        case .french: "Lancer le service des visiteurs à côté du pupitre, pour qui travaille seul."
        }
    }

    private static var siteHelp: String {
        switch Speech.language {
        case .english: "The same, with a small shop to try the chat in."
        case .french: "De même, avec une petite boutique pour essayer le chat."
        }
    }
}
