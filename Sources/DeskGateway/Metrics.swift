import DeskCore
import Synchronization

/// What is counted, in Prometheus' text format.
package final class Metrics: Sendable {
    /// Upper ends, in seconds.
    private static let ends: [Double] = [0.001, 0.0025, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5]

    private struct Histogram {
        var counts = [Int](repeating: 0, count: ends.count + 1)
        var sum = 0.0

        mutating func add(_ seconds: Double) {
            counts[ends.firstIndex { seconds <= $0 } ?? ends.count] += 1
            sum += seconds
        }

        func lines(_ name: String) -> [String] {
            var total = 0
            var lines = ["# TYPE pupitre_\(name) histogram"]
            for (count, end) in zip(counts, Metrics.ends.map { "\($0)" } + ["+Inf"]) {
                total += count
                lines.append("pupitre_\(name)_bucket{le=\"\(end)\"} \(total)")
            }
            return lines + ["pupitre_\(name)_sum \(sum)", "pupitre_\(name)_count \(total)"]
        }
    }

    private struct Answered: Hashable {
        let method: String
        let route: String
        let status: Int
    }

    private struct State {
        var answered: [Answered: Int] = [:]
        var counters: [String: Int] = [:]
        var requestSeconds = Histogram()
        var wakeLateness = Histogram()
    }

    private let state = Mutex(State())

    package init() {}

    package func count(_ counter: String, _ number: Int = 1) {
        state.withLock { $0.counters[counter, default: 0] += number }
    }

    func answered(_ method: String, _ route: String, _ status: Int, in span: Duration) {
        state.withLock { state in
            state.answered[Answered(method: method, route: route, status: status), default: 0] += 1
            state.requestSeconds.add(span / .seconds(1))
        }
    }

    /// How late a snooze was woken.
    package func woke(late span: Duration) { state.withLock { $0.wakeLateness.add(span / .seconds(1)) } }

    /// - Parameter gauges: what is so at the moment, by name.
    func text(gauges: [(name: String, value: Int)]) -> String {
        let state = state.withLock { $0 }
        var lines = ["# TYPE pupitre_requests_total counter"]
        for (key, count) in state.answered.sorted(by: { ($0.key.route, $0.key.status) < ($1.key.route, $1.key.status) })
        {
            lines.append(
                "pupitre_requests_total{method=\"\(key.method)\",route=\"\(key.route)\",status=\"\(key.status)\"} \(count)"
            )
        }
        lines += state.requestSeconds.lines("request_seconds")
        lines += state.wakeLateness.lines("wake_lateness_seconds")
        for (name, count) in state.counters.sorted(by: { $0.key < $1.key }) {
            lines += ["# TYPE pupitre_\(name)_total counter", "pupitre_\(name)_total \(count)"]
        }
        var typed: Set<Substring> = []
        for gauge in gauges {
            let name = gauge.name.prefix { $0 != "{" }
            if typed.insert(name).inserted { lines.append("# TYPE pupitre_\(name) gauge") }
            lines.append("pupitre_\(gauge.name) \(gauge.value)")
        }
        return lines.joined(separator: "\n") + "\n"
    }
}
