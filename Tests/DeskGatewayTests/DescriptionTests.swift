import Foundation
import HTTPTypes
import Testing

@testable import DeskGateway

@Suite("The description of the wire")
struct DescriptionTests {
    private func description() throws -> [String: Any] { try Answer.object(Embedded.openAPI) }

    @Test("it describes every route that there is, and none that isn't")
    func routes() throws {
        let paths = try #require(try description()["paths"] as? [String: [String: Any]])
        let methods = Set(["get", "post", "put", "delete", "patch"])
        let described = paths.flatMap { path, operations in
            operations.keys.filter(methods.contains).map { "\($0.uppercased()) \(path)" }
        }
        #expect(Set(described) == Set(Route.all.map { "\($0.method.rawValue) \($0.path)" }))
        #expect(described.count == Route.all.count)
    }

    @Test("every reference in it leads somewhere, and every operation has an id and answers")
    func references() throws {
        let description = try description()
        #expect(description["openapi"] as? String == "3.1.0")
        func visit(_ value: Any) throws {
            if let object = value as? [String: Any] {
                if let reference = object["$ref"] as? String {
                    var place: Any? = description
                    for part in reference.dropFirst(2).split(separator: "/") {
                        place = (place as? [String: Any])?[String(part)]
                    }
                    #expect(place != nil, "\(reference)")
                }
                if object["operationId"] != nil { #expect((object["responses"] as? [String: Any])?.isEmpty == false) }
                for inner in object.values { try visit(inner) }
            } else if let list = value as? [Any] {
                for inner in list { try visit(inner) }
            }
        }
        try visit(description)
    }

    @Test("the file in docs is the one that is served")
    func fresh() throws {
        let root = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "../..")
        let file = try String(contentsOf: root.appending(path: "docs/openapi.json"), encoding: .utf8)
        #expect(Embedded.openAPI.trimmingCharacters(in: .newlines) == file.trimmingCharacters(in: .newlines))
    }

    @Test("the examples of reverse proxies in docs are the files", arguments: ["Caddyfile", "nginx.conf"])
    func examples(_ name: String) throws {
        let root = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "../..")
        let docs = try String(contentsOf: root.appending(path: "docs/gateway.md"), encoding: .utf8)
        let file = try String(contentsOf: root.appending(path: "packaging/\(name)"), encoding: .utf8)
        #expect(docs.contains("\n\(file)```\n"))
    }
}
