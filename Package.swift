// swift-tools-version: 6.2
import PackageDescription

/// Every target of ours is built alike: Swift 6 mode, warnings are errors.
let strict: [SwiftSetting] = [
    .treatAllWarnings(as: .error),
    .enableUpcomingFeature("ExistentialAny"),
    .enableUpcomingFeature("MemberImportVisibility"),
]

let package = Package(
    name: "pupitre",
    products: [
        .executable(name: "pupitre", targets: ["pupitre"])
    ],
    dependencies: [
        .package(url: "https://github.com/groue/GRDB.swift", from: "7.10.0"),
        .package(url: "https://github.com/apple/swift-argument-parser", from: "1.8.2"),
        .package(url: "https://github.com/LebJe/TOMLKit", from: "0.6.0"),
    ],
    targets: [
        .systemLibrary(name: "CNcurses"),
        .systemLibrary(name: "CCrypto"),
        .target(name: "DeskCore", swiftSettings: strict),
        .target(
            name: "DeskStore", dependencies: ["DeskCore", .product(name: "GRDB", package: "GRDB.swift")],
            swiftSettings: strict),
        .target(name: "CWidth"),
        .target(name: "DeskUI", dependencies: ["DeskCore", "CWidth"], swiftSettings: strict),
        .target(name: "CTerminal"),
        .target(name: "DeskTerminal", dependencies: ["DeskUI", "CNcurses", "CTerminal"], swiftSettings: strict),
        .target(
            name: "DeskConfig", dependencies: ["DeskCore", .product(name: "TOMLKit", package: "TOMLKit")],
            swiftSettings: strict),
        .target(name: "DeskSecrets", dependencies: ["CCrypto"], swiftSettings: strict),
        .target(name: "DeskJSON", swiftSettings: strict),
        .target(name: "DeskDemo", dependencies: ["DeskCore"], swiftSettings: strict),
        .executableTarget(
            name: "pupitre",
            dependencies: [
                "DeskCore", "DeskStore", "DeskUI", "DeskTerminal", "DeskConfig", "DeskDemo", "DeskJSON",
                .product(name: "ArgumentParser", package: "swift-argument-parser"),
            ],
            swiftSettings: strict),
        .executableTarget(
            name: "pupitre-bench", dependencies: ["DeskCore", "DeskStore"], path: "Benchmarks/store",
            swiftSettings: strict),
        .target(name: "CPty", path: "Tests/CPty"),
        .systemLibrary(name: "CVterm", path: "Tests/CVterm"),
        .target(name: "DeskTesting", dependencies: ["DeskCore", "CPty", "CVterm"], swiftSettings: strict),
        .executableTarget(
            name: "rehearsal", dependencies: ["DeskTesting"], path: "Tests/Rehearsal", swiftSettings: strict),
        .testTarget(name: "DeskCoreTests", dependencies: ["DeskCore", "DeskTesting"], swiftSettings: strict),
        .testTarget(
            name: "DeskStoreTests", dependencies: ["DeskStore", "DeskTesting"], swiftSettings: strict),
        .testTarget(name: "DeskUITests", dependencies: ["DeskUI", "DeskTesting"], swiftSettings: strict),
        .executableTarget(
            name: "TerminalFixture", dependencies: ["DeskTerminal", "DeskUI"], path: "Tests/TerminalFixture",
            swiftSettings: strict),
        .testTarget(
            name: "DeskTerminalTests", dependencies: ["DeskTerminal", "DeskUI", "DeskTesting", "TerminalFixture"],
            swiftSettings: strict),
        .testTarget(name: "DeskDemoTests", dependencies: ["DeskDemo", "DeskTesting"], swiftSettings: strict),
        .testTarget(name: "DeskConfigTests", dependencies: ["DeskConfig", "DeskTesting"], swiftSettings: strict),
        .testTarget(name: "DeskSecretsTests", dependencies: ["DeskSecrets"], swiftSettings: strict),
        .testTarget(
            name: "EndToEndTests", dependencies: ["pupitre", "DeskStore", "DeskTesting"], swiftSettings: strict),
    ],
    swiftLanguageModes: [.v6]
)
