import DeskCore
import DeskGateway
import DeskStore
import Foundation

@main
struct Main {
    static func main() async throws {
        let path = CommandLine.arguments[1]
        let store = try Store.open(path: path, world: .live, readers: Clerks.readers)
        guard let endpoint = Endpoint("127.0.0.1:8750") else { return }
        let journal = Journal(world: .live)
        let gateway = try Gateway(
            GatewaySettings(listen: endpoint), store: store, metrics: Metrics(), journal: journal)
        try await gateway.run(admin: nil) { name, endpoint in
            journal.note("listening", ["for": name, "on": endpoint.description])
        }
    }
}
