// swift-tools-version: 6.2
import PackageDescription

/// Set by `make fuzz` alone.
let isFuzzed = Context.environment["PUPITRE_FUZZ"] != nil

/// What tells libFuzzer which way an input went: of two sanitizers, Swift gives its code but the last one's instruments.
let traced = SwiftSetting.unsafeFlags(["-sanitize-coverage=edge,inline-8bit-counters,pc-table,trace-cmp"])

/// Every target of ours is built alike: Swift 6 mode, warnings are errors.
let strict: [SwiftSetting] =
    [
        .treatAllWarnings(as: .error),
        .enableUpcomingFeature("ExistentialAny"),
        .enableUpcomingFeature("MemberImportVisibility"),
    ] + (isFuzzed ? [traced] : [])

let package = Package(
    name: "pupitre",
    products: [
        .executable(name: "pupitre", targets: ["pupitre"]),
        .executable(name: "pupitred", targets: ["pupitred"]),
        .library(name: "DiskShim", type: .dynamic, targets: ["DiskShim"]),
    ],
    dependencies: [
        .package(url: "https://github.com/apple/swift-argument-parser", from: "1.8.2"),
        .package(url: "https://github.com/hummingbird-project/hummingbird", from: "2.28.1", traits: []),
        // What Hummingbird is made of, where the gateway speaks to it directly.
        .package(url: "https://github.com/apple/swift-http-types.git", from: "1.8.0"),
        .package(url: "https://github.com/apple/swift-log.git", from: "1.16.0"),
        .package(url: "https://github.com/apple/swift-nio.git", from: "2.101.0"),
        .package(url: "https://github.com/apple/swift-nio-extras.git", from: "1.20.0"),
        .package(url: "https://github.com/swift-server/swift-service-lifecycle.git", from: "2.13.0"),
    ],
    targets: [
        .systemLibrary(name: "CNcurses"),
        .systemLibrary(name: "CCrypto"),
        .systemLibrary(name: "CSQLite"),
        .target(name: "DeskCore", swiftSettings: strict),
        .target(
            name: "DeskStore",
            dependencies: ["DeskCore", "CSQLite"],
            swiftSettings: strict),
        .target(name: "CWidth"),
        .target(name: "DeskDrawing", dependencies: ["CWidth"], swiftSettings: strict),
        .target(name: "DeskUI", dependencies: ["DeskCore", "DeskDrawing"], swiftSettings: strict),
        .target(name: "CTerminal"),
        .target(
            name: "DeskTerminal", dependencies: ["DeskDrawing", "DeskUI", "CNcurses", "CTerminal"],
            swiftSettings: strict),
        .target(name: "DeskConfig", dependencies: ["DeskCore"], swiftSettings: strict),
        .target(name: "CArguments"),
        .target(
            name: "DeskFaults", dependencies: ["DeskStore", "DeskConfig", "DeskDrawing", "CArguments"],
            swiftSettings: strict
        ),
        .target(name: "DeskSecrets", dependencies: ["CCrypto"], swiftSettings: strict),
        .target(name: "CChild"),
        .target(
            name: "DeskMail", dependencies: ["DeskCore", "DeskStore", "DeskSecrets", "CChild"], swiftSettings: strict),
        .target(name: "DeskJSON", swiftSettings: strict),
        .target(name: "DeskHTTP", swiftSettings: strict),
        .target(name: "DeskDemo", dependencies: ["DeskCore"], swiftSettings: strict),
        .target(
            name: "DeskApp",
            dependencies: [
                "DeskCore", "DeskStore", "DeskDrawing", "DeskUI", "DeskTerminal", "DeskConfig", "DeskFaults",
                "DeskDemo",
                "DeskJSON", "DeskHTTP",
                .product(name: "ArgumentParser", package: "swift-argument-parser"),
            ],
            swiftSettings: strict),
        .executableTarget(name: "pupitre", dependencies: ["DeskApp"], swiftSettings: strict),
        .target(
            name: "DeskGateway",
            dependencies: [
                "DeskCore", "DeskStore", "DeskMail", "DeskSecrets", "DeskJSON",
                .product(name: "Hummingbird", package: "hummingbird"),
                .product(name: "HummingbirdCore", package: "hummingbird"),
                .product(name: "HTTPTypes", package: "swift-http-types"),
                .product(name: "NIOHTTPTypes", package: "swift-nio-extras"),
                .product(name: "NIOHTTPTypesHTTP1", package: "swift-nio-extras"),
                .product(name: "NIOHTTP1", package: "swift-nio"),
                .product(name: "NIOCore", package: "swift-nio"),
                .product(name: "NIOPosix", package: "swift-nio"),
                .product(name: "Logging", package: "swift-log"),
                .product(name: "ServiceLifecycle", package: "swift-service-lifecycle"),
                .product(name: "UnixSignals", package: "swift-service-lifecycle"),
            ],
            exclude: ["Widget", "Site"],
            swiftSettings: strict),
        .executableTarget(
            name: "pupitred",
            dependencies: ["DeskCore", "DeskStore", "DeskConfig", "DeskFaults", "DeskGateway", "DeskMail"],
            swiftSettings: strict),
        .executableTarget(
            name: "pupitre-bench", dependencies: ["DeskCore", "DeskStore"], path: "Benchmarks/store",
            swiftSettings: strict),
        .target(name: "CPty", path: "Tests/CPty"),
        .systemLibrary(name: "CVterm", path: "Tests/CVterm"),
        .target(
            name: "DeskTesting", dependencies: ["DeskCore", "DeskHTTP", "DeskJSON", "CPty", "CVterm"],
            swiftSettings: strict),
        .target(
            name: "DeskOffice", dependencies: ["DeskCore", "DeskStore", "DeskTesting"], path: "Tests/Office",
            swiftSettings: strict),
        .executableTarget(
            name: "rehearsal", dependencies: ["DeskTesting"], path: "Tests/Rehearsal", swiftSettings: strict),
        .executableTarget(
            name: "pictures", dependencies: ["DeskCore", "DeskStore", "DeskTesting"], path: "Tests/Pictures",
            swiftSettings: strict),
        .target(name: "DiskShim", path: "Tests/DiskShim"),
        .executableTarget(
            name: "torture",
            dependencies: ["DeskCore", "DeskStore", "DeskHTTP", "DeskJSON", "DeskTesting", "CPty", "CSQLite"],
            path: "Tests/Torture", swiftSettings: strict),
        .testTarget(
            name: "TortureTests", dependencies: ["torture", "pupitre", "pupitred", "DeskTesting"], swiftSettings: strict
        ),
        .testTarget(name: "DeskCoreTests", dependencies: ["DeskCore", "DeskTesting"], swiftSettings: strict),
        .testTarget(
            name: "DeskStoreTests",
            dependencies: ["DeskStore", "DeskTesting"],
            exclude: ["Schemas"], swiftSettings: strict),
        .testTarget(name: "DeskDrawingTests", dependencies: ["DeskDrawing", "DeskTesting"], swiftSettings: strict),
        .testTarget(
            name: "DeskUITests", dependencies: ["DeskDrawing", "DeskUI", "DeskTesting"], exclude: ["Screens"],
            swiftSettings: strict),
        .executableTarget(
            name: "TerminalFixture", dependencies: ["DeskTerminal", "DeskDrawing", "DeskUI"],
            path: "Tests/TerminalFixture",
            swiftSettings: strict),
        .testTarget(
            name: "DeskTerminalTests",
            dependencies: ["DeskTerminal", "DeskDrawing", "DeskUI", "DeskTesting", "TerminalFixture"],
            swiftSettings: strict),
        .testTarget(name: "DeskDemoTests", dependencies: ["DeskDemo", "DeskTesting"], swiftSettings: strict),
        .testTarget(name: "DeskConfigTests", dependencies: ["DeskConfig", "DeskTesting"], swiftSettings: strict),
        .testTarget(name: "DeskSecretsTests", dependencies: ["DeskSecrets"], swiftSettings: strict),
        .testTarget(
            name: "DeskMailTests", dependencies: ["DeskMail", "DeskStore", "DeskSecrets", "DeskTesting"],
            exclude: ["Letters", "read_mail.py", "smtp_server.py"], swiftSettings: strict),
        .testTarget(
            name: "DeskGatewayTests",
            dependencies: [
                "DeskGateway", "DeskMail", "DeskSecrets", "DeskHTTP", "pupitred", "DeskStore", "DeskTesting",
                .product(name: "HTTPTypes", package: "swift-http-types"),
                .product(name: "NIOCore", package: "swift-nio"),
            ],
            swiftSettings: strict),
        .testTarget(
            name: "DeskAppTests", dependencies: ["DeskApp", "DeskStore", "DeskUI", "DeskTesting"], swiftSettings: strict
        ),
        .testTarget(
            name: "EndToEndTests", dependencies: ["pupitre", "DeskStore", "DeskJSON", "DeskOffice", "DeskTesting"],
            swiftSettings: strict),
        .testTarget(
            name: "VisitorJourneyTests",
            dependencies: ["pupitre", "pupitred", "DeskStore", "DeskMail", "DeskJSON", "DeskOffice", "DeskTesting"],
            swiftSettings: strict),
    ],
    swiftLanguageModes: [.v6]
)

// Fuzzers are instrumented throughout, and go through doors that modules keep to themselves: only `make fuzz` builds them.
if isFuzzed {
    package.products = []
    package.targets.removeAll { $0.isTest || $0.name == "pupitre" }
    package.targets += [
        .executableTarget(
            name: "fuzz",
            dependencies: [
                "DeskApp", "DeskCore", "DeskStore", "DeskDrawing", "DeskUI", "DeskTerminal", "DeskConfig", "DeskJSON",
                "DeskGateway", "DeskMail", "DeskFaults",
                .product(name: "Hummingbird", package: "hummingbird"),
                .product(name: "HTTPTypes", package: "swift-http-types"),
                .product(name: "NIOCore", package: "swift-nio"),
                .product(name: "NIOEmbedded", package: "swift-nio"),
                .product(name: "Logging", package: "swift-log"),
            ],
            path: "Tests/Fuzz", exclude: ["Corpus"], swiftSettings: strict)
    ]
}
