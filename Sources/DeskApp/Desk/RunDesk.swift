import DeskConfig
import DeskCore
import DeskDrawing
import DeskFaults
import DeskStore
import DeskTerminal
import DeskUI
import FoundationEssentials

/// Opens the desk on this terminal, until the expert leaves or the terminal is gone. With `--at` it is a preview: a
/// still picture of a copy, which nothing is written to but what has been read. (desk.md 8)
///
/// - Parameters:
///   - shop: the address of the shop to try the chat in.
///   - guide: shows the first minute's guide.
///   - companion: what else happens while the desk is open: the demo's visitors.
func runDesk(
    _ context: CommandContext, shop: String? = nil, guide: Bool = false,
    companion: ((Store) throws -> Worker.Companion)? = nil
) throws {
    Memory.shareHeap()
    Terminal.guardCrashes()
    let keys = try context.keyMap()
    let ahead = try context.instant()
    try context.withStore(making: ahead == nil) { store in
        guard let instant = ahead else {
            let expert = try store.isEmpty() ? nil : context.expert(in: store).id
            let hasLeft = try openDesk(
                context, keys, on: store, of: expert, shop: shop, guide: guide, companion: companion)
            // Whoever leaves counts as away, unless this is so.
            if hasLeft, let expert, try store.desk(of: expert, limit: 1).isOpenElsewhere {
                try Console.print(context.words.work.leftOneDesk)
            }
            return
        }
        let expert = try context.expert(in: store).id
        let folder = try ThrowAwayFolder(for: .preview)
        defer { folder.remove() }
        let preview = try store.preview(at: instant, in: folder.database)
        _ = try openDesk(context, keys, on: preview, of: expert, previewOf: instant)
    }
}

/// - Parameter expert: nil on the first run.
/// - Returns: whether the expert left, rather than the terminal.
private func openDesk(
    _ context: CommandContext, _ keys: KeyMap, on store: Store, of expert: ExpertID?, previewOf: Instant? = nil,
    shop: String? = nil, guide: Bool = false, companion: ((Store) throws -> Worker.Companion)? = nil
) throws -> Bool {
    do {
        // Signals first: threads inherit what is blocked.
        let signals = try Signals()
        let alarm = try Alarm()
        let mailbox = try Mailbox()
        let worker = Worker(
            store: store, changes: try Changes(store), expert: expert, mailbox: mailbox,
            retention: context.settings.retention, companion: try companion?(store), isStill: previewOf != nil)
        let terminal = try Terminal(context.terminalOptions)
        // Reads while the terminal is made ready.
        worker.begin(rows: terminal.size.rows, at: store.world.now())
        Store.prepareToRead()
        terminal.open()
        defer { terminal.close() }
        let settings = Model.Settings(
            words: .of(Speech.language), glyphs: terminal.glyphs, zone: context.zone, keys: keys,
            bell: context.settings.bell, lateAfter: context.settings.lateAfter, previewOf: previewOf,
            dayTimes: context.settings.dayTimes,
            shop: shop)
        let model = Model(
            settings: settings, size: terminal.size, now: store.world.now(), seed: store.world.random(),
            isFirstRun: expert == nil, guide: guide ? Guide() : nil)
        let desk = Desk(
            terminal: terminal, signals: signals, alarm: alarm, mailbox: mailbox, worker: worker, model: model)
        if let unsaved = desk.run() { throw unsaved.keep(beside: context.database, at: store.world.now()) }
        return worker.hasLeft
    } catch let error as TerminalError {
        throw Failure(.unavailable, error.sentence(in: Speech.language))
    }
}

extension CommandContext {
    func keyMap() throws -> KeyMap {
        do {
            return try KeyMap(overrides: settings.keys)
        } catch {
            throw Failure(.config, "\(Console.safe(configPath)): " + Speech.config.sentence(error, words.failures))
        }
    }

    var terminalOptions: Terminal.Options {
        let theme: DeskTerminal.Theme =
            switch settings.theme {
            case .auto: .auto
            case .light: .light
            case .dark: .dark
            case .mono: .mono
            case .colourSafe: .colourSafe
            }
        return Terminal.Options(
            theme: theme, glyphs: settings.ascii ? .ascii : nil,
            escapeDelayMilliseconds: Int(settings.escapeDelay.inMilliseconds), logPath: database + ".log")
    }
}

extension TerminalError {
    /// What is wrong with the terminal, and what to do.
    fileprivate func sentence(in language: Language) -> String {
        switch (self, language) {
        case (.notATerminal, .english):
            "The desk needs a terminal. In a script, use the commands: pupitre ls, pupitre reply ... (pupitre help)."
        case (.notATerminal, .french):
            "Le pupitre a besoin d’un terminal. Dans un script, utilisez les commandes\u{A0}: pupitre ls, pupitre reply... (pupitre help)."
        case (.noType, .english):
            "TERM is not set, so nothing says what this terminal can show. Set it, for example: TERM=xterm-256color pupitre"
        case (.noType, .french):
            "TERM n’est pas défini\u{A0}: rien ne dit ce que ce terminal sait afficher. Par exemple\u{A0}: TERM=xterm-256color pupitre"
        case (.cannotShow(let name), .english):
            "A terminal of type \(Console.safe(name)) can't show the desk: it can't put text where it belongs. Use another terminal, "
                + "or, if this is one of today's, say so: TERM=xterm-256color pupitre. The commands work here: pupitre help."
        case (.cannotShow(let name), .french):
            "Un terminal de type \(Console.safe(name)) ne peut pas montrer le pupitre\u{A0}: il ne sait pas placer un texte à l’écran. "
                + "Prenez un autre terminal ou, si celui-ci est moderne, dites-le\u{A0}: TERM=xterm-256color pupitre. "
                + "Les commandes marchent ici\u{A0}: pupitre help."
        case (.unknownTerminal(let name), .english):
            "The terminal type \(name) is unknown here. Set TERM to one that is, such as xterm-256color."
        case (.unknownTerminal(let name), .french):
            "Le type de terminal \(name) est inconnu ici. Donnez à TERM une valeur connue, comme xterm-256color."
        case (.refused(let number), .english): "The system refused to open the terminal (error \(number)). Try again."
        case (.refused(let number), .french):
            "Le système a refusé d’ouvrir le terminal (erreur \(number)). Réessayez."
        }
    }
}
