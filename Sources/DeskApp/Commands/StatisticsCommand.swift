import ArgumentParser
import DeskConfig
import DeskCore
import DeskJSON
import DeskStore
import Glibc

struct StatisticsCommand: LookingCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(commandName: "stats", abstract: Speech.help.stats)
    }

    enum Format: String, CaseIterable, ExpressibleByArgument { case table, csv, json }

    @OptionGroup var global: GlobalOptions
    @OptionGroup var ahead: AheadOption
    @Option(help: ArgumentHelp(Speech.help.statsBy)) var by: StatisticsQuery.Grouping = .total
    @Option(parsing: .unconditional, help: ArgumentHelp(Speech.help.statsSince, valueName: Speech.help.when))
    var since: String?
    @Option(help: ArgumentHelp(Speech.help.mission, valueName: "handle")) var mission: String?
    @Option(name: .customLong("tag"), help: ArgumentHelp(Speech.help.statsTag, valueName: "path")) var tags: [String] =
        []
    @Option(help: ArgumentHelp(Speech.help.format)) var format: Format = .table
    @Flag(help: ArgumentHelp(Speech.help.json)) var json = false

    func run(in context: CommandContext) throws {
        let since = try since.map { text in
            do {
                return try context.times.since(text, now: context.world.now())
            } catch let error as WhenError {
                throw TimeFault(error, wanted: .past)
            }
        }
        try context.withStore { store in
            var query = StatisticsQuery(by: by, since: since)
            query.mission = try mission.map { try store.mission(named: $0).id }
            query.expert = try context.global.expert.map { try store.expert(named: $0).id }
            if !tags.isEmpty {
                let mission = try context.mission(mission, in: store).id
                query.tags = try tags.map { try store.tag($0, of: mission).id }
            }
            let (rows, now) = try context.look(at: store) { reading, now in (try reading.statistics(query), now) }
            switch json ? .json : format {
            case .table: try print(rows, context)
            case .csv: try Console.write(Self.csv(rows), to: STDOUT_FILENO)
            case .json:
                let list = rows.map(JSON.of)
                try Console.print(
                    JSON.object([
                        ("at", .of(now)), ("by", .text(by.rawValue)), ("since", .of(since)), ("rows", .list(list)),
                    ]).line)
            }
        }
    }

    private func print(_ rows: [StatisticsRow], _ context: CommandContext) throws {
        let words = context.words.lists
        let most = rows.map(\.conversations).max() ?? 0
        var table = Table([
            by.rawValue, ">" + words.conversations, "", ">" + words.firstReply, ">" + words.firstReplyP90,
            ">" + words.timeToEnd, ">" + words.snoozes, ">" + words.answers, ">" + words.answered,
            ">" + words.satisfied,
        ])
        for row in rows {
            table.add([
                row.name ?? (by == .total ? words.total : "-"), String(row.conversations),
                Self.bar(row.conversations, of: most, ascii: context.settings.ascii),
                row.firstReplyMedian.map(words.measured) ?? "-", row.firstReplyP90.map(words.measured) ?? "-",
                row.timeToEndMedian.map(words.measured) ?? "-", String(row.snoozes), String(row.surveyAnswers),
                Self.percent(row.answerRate), Self.percent(row.satisfaction),
            ])
        }
        try context.print(table, or: .null, json: false)
    }

    /// Ten cells are the most.
    static func bar(_ count: Int, of most: Int, ascii: Bool) -> String {
        let length = most == 0 ? 0 : (count * 10 + most - 1) / most
        return String(repeating: ascii ? "#" : "█", count: length)
    }

    private static func percent(_ share: Double?) -> String { share.map { "\(Int(($0 * 100).rounded())) %" } ?? "-" }

    /// RFC 4180, but for newlines, which are what they are on this system. Times are seconds. A name that a spreadsheet
    /// would take for a formula has `'` before it.
    static func csv(_ rows: [StatisticsRow]) -> String {
        let header = [
            "name", "conversations", "first_reply_median", "first_reply_p90", "time_to_end_median", "snoozes",
            "surveys_offered", "survey_answers", "satisfied",
        ]
        let lines = rows.map { row in
            [
                quoted(row.name ?? ""), String(row.conversations), seconds(row.firstReplyMedian),
                seconds(row.firstReplyP90), seconds(row.timeToEndMedian), String(row.snoozes),
                String(row.surveysOffered), String(row.surveyAnswers), String(row.satisfied),
            ]
        }
        return ([header] + lines).map { $0.joined(separator: ",") + "\n" }.joined()
    }

    private static func seconds(_ span: Duration?) -> String { span.map { JSON.of($0).line } ?? "" }

    /// By code points: a comma with a mark on it is one letter to Swift, and still a comma to whoever reads the file.
    private static func quoted(_ text: String) -> String {
        let scalars = text.unicodeScalars
        let isFormula = scalars.first.map { "=+-@\t\r＝＋－＠".unicodeScalars.contains($0) } ?? false
        let neutral = isFormula ? "'" + text : text
        guard scalars.contains(where: { ",\"\n\r".unicodeScalars.contains($0) }) else { return neutral }
        var quoted = String.UnicodeScalarView("\"".unicodeScalars)
        for scalar in neutral.unicodeScalars {
            if scalar == "\"" { quoted.append(scalar) }
            quoted.append(scalar)
        }
        return String(quoted) + "\""
    }
}

extension StatisticsQuery.Grouping: ExpressibleByArgument {}

extension JSON {
    static func of(_ row: StatisticsRow) -> JSON {
        [
            "name": .of(row.name), "conversations": .of(row.conversations),
            "first_reply_median": .of(row.firstReplyMedian), "first_reply_p90": .of(row.firstReplyP90),
            "time_to_end_median": .of(row.timeToEndMedian), "snoozes": .of(row.snoozes),
            "surveys_offered": .of(row.surveysOffered), "survey_answers": .of(row.surveyAnswers),
            "satisfied": .of(row.satisfied),
            "satisfaction": row.satisfaction.map { .number($0) } ?? .null,
            "answer_rate": row.answerRate.map { .number($0) } ?? .null,
        ]
    }
}
