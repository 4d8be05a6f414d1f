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

    @Flag(name: .long, help: ArgumentHelp(Speech.help.serve))
    var serve = false

    @Flag(name: .long, help: ArgumentHelp(Speech.help.site))
    var site = false

    func run(in context: CommandContext) throws {
        let service =
            serve || site || context.settings.serve ? try ServiceBeside(context, site: site) : nil
        defer { service?.stop() }
        let gateway = context.settings.gateway
        let address = site ? gateway.publicAddress ?? "http://\(gateway.listen)" : nil
        if let address { try invite(to: address) }
        try runDesk(context, shop: address.map { $0 + Speech.words.work.shopPath })
        guard let service else { return }
        service.stop()
        try Console.print(Speech.words.work.serviceStopped)
    }

    /// Tells where the demo's shop is before the desk takes the screen.
    private func invite(to address: String) throws {
        try Console.print(Speech.words.work.shopIsAt(address))
        _ = readLine()
    }
}
