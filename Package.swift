// swift-tools-version: 6.2
import PackageDescription

// The targets form a star (DocC: Architecture): every shell target imports the core and one
// outside world; only the executable sees them all.
let package = Package(
  name: "aftercare",
  products: [.executable(name: "aftercare", targets: ["aftercare"])],
  dependencies: [
    .package(url: "https://github.com/apple/swift-argument-parser", exact: "1.8.2"),
    .package(
      url: "https://github.com/apple/swift-configuration", exact: "1.4.0", traits: [.defaults, "YAML"]),
    .package(url: "https://github.com/apple/swift-crypto", exact: "4.5.2"),
    .package(url: "https://github.com/apple/swift-http-types", exact: "1.8.0"),
    .package(url: "https://github.com/apple/swift-log", exact: "1.16.2"),
    .package(url: "https://github.com/apple/swift-nio", exact: "2.101.2"),
    .package(url: "https://github.com/apple/swift-system", exact: "1.8.1"),
    .package(url: "https://github.com/groue/GRDB.swift", exact: "7.10.0"),
    .package(url: "https://github.com/hummingbird-project/hummingbird", exact: "2.28.1"),
    .package(url: "https://github.com/hummingbird-project/swift-mustache", exact: "2.1.1"),
    .package(url: "https://github.com/jpsim/Yams", exact: "6.2.2"),
    .package(url: "https://github.com/swift-server/swift-service-lifecycle", exact: "2.13.0"),
  ],
  targets: [
    .target(
      name: "AftercareCore",
      dependencies: [
        .product(name: "Crypto", package: "swift-crypto"),
        .product(name: "Mustache", package: "swift-mustache"),
      ]),
    .target(
      name: "AftercareStore",
      dependencies: [
        "AftercareCore", .product(name: "Crypto", package: "swift-crypto"),
        .product(name: "GRDB", package: "GRDB.swift"), .product(name: "GRDBSQLite", package: "GRDB.swift"),
      ]),
    .target(
      name: "AftercareTransport",
      dependencies: ["AftercareCore", "CCurl", .product(name: "Yams", package: "Yams")]),
    .target(name: "AftercareMail", dependencies: ["AftercareCore", "CGMime", "CHTML", "CLinux"]),
    .target(
      name: "AftercareConsole",
      dependencies: [
        "AftercareCore",
        .product(name: "Crypto", package: "swift-crypto"),
        .product(name: "HTTPTypes", package: "swift-http-types"),
        .product(name: "Hummingbird", package: "hummingbird"),
        .product(name: "HummingbirdCore", package: "hummingbird"),
        .product(name: "Logging", package: "swift-log"),
        .product(name: "NIOCore", package: "swift-nio"),
        .product(name: "ServiceLifecycle", package: "swift-service-lifecycle"),
      ]),
    .target(
      name: "AftercareWorkers",
      dependencies: [
        "AftercareCore",
        .product(name: "Logging", package: "swift-log"),
        .product(name: "ServiceLifecycle", package: "swift-service-lifecycle"),
      ]),
    .executableTarget(
      name: "aftercare",
      dependencies: [
        "AftercareCore", "AftercareStore", "AftercareTransport", "AftercareMail",
        "AftercareConsole", "AftercareWorkers", "CLinux",
        .product(name: "ArgumentParser", package: "swift-argument-parser"),
        .product(name: "Configuration", package: "swift-configuration"),
        .product(name: "Crypto", package: "swift-crypto"),
        .product(name: "Logging", package: "swift-log"),
        .product(name: "ServiceLifecycle", package: "swift-service-lifecycle"),
        .product(name: "SystemPackage", package: "swift-system"),
        .product(name: "UnixSignals", package: "swift-service-lifecycle"),
        .product(name: "Yams", package: "Yams"),
      ]),
    .systemLibrary(
      name: "CCurl", pkgConfig: "libcurl", providers: [.apt(["libcurl4-openssl-dev"])]),
    .systemLibrary(
      name: "CGMime", pkgConfig: "gmime-3.0", providers: [.apt(["libgmime-3.0-dev"])]),
    .systemLibrary(
      name: "CLibXML", pkgConfig: "libxml-2.0", providers: [.apt(["libxml2-dev"])]),
    .target(name: "CHTML", dependencies: ["CLibXML"]),
    .target(name: "CLinux"),
    // Real servers that tests start: Postfix, Kannel, and scripted ones that misbehave, by seeded chance.
    .target(name: "TestServers", path: "Tests/TestServers"),
    // Clinics under a virtual clock: the real turns and the real store between simulated people and gateways.
    .target(
      name: "ClinicSimulation",
      dependencies: [
        "AftercareCore", "AftercareStore", "AftercareWorkers", .product(name: "GRDB", package: "GRDB.swift"),
        .product(name: "Logging", package: "swift-log"),
      ],
      path: "Tests/ClinicSimulation"),
    .executableTarget(
      name: "simulate-clinic",
      dependencies: [
        "AftercareCore", "ClinicSimulation", .product(name: "ArgumentParser", package: "swift-argument-parser"),
      ],
      path: "Tests/SimulateClinic"),
    // Replies with the level a clinician gives each: what triage is tested by, and what its second reader learns from.
    .target(name: "LabelledReplies", dependencies: ["AftercareCore"], path: "Tests/LabelledReplies"),
    .executableTarget(
      name: "learn-replies", dependencies: ["AftercareCore", "LabelledReplies"], path: "Tests/LearnReplies",
      exclude: ["word_clusters.py"]),
    .testTarget(name: "ClinicSimulationTests", dependencies: ["ClinicSimulation"]),
    .testTarget(name: "AftercareCoreTests", dependencies: ["AftercareCore", "LabelledReplies", "TestServers"]),
    .testTarget(
      name: "AftercareStoreTests",
      dependencies: ["AftercareCore", "AftercareStore", "TestServers", .product(name: "GRDB", package: "GRDB.swift")]),
    .testTarget(
      name: "AftercareTransportTests", dependencies: ["AftercareCore", "AftercareTransport", "TestServers"]),
    .testTarget(name: "AftercareMailTests", dependencies: ["AftercareCore", "AftercareMail", "TestServers"]),
    .testTarget(
      name: "AftercareConsoleTests",
      dependencies: [
        "AftercareCore", "AftercareConsole", "AftercareStore", "TestServers",
        .product(name: "Crypto", package: "swift-crypto"),
        .product(name: "HTTPTypes", package: "swift-http-types"), .product(name: "Logging", package: "swift-log"),
        .product(name: "ServiceLifecycle", package: "swift-service-lifecycle"),
      ]),
    .testTarget(
      name: "AftercareWorkersTests",
      dependencies: [
        "AftercareCore", "AftercareWorkers", "AftercareStore", "TestServers",
        .product(name: "Logging", package: "swift-log"),
        .product(name: "ServiceLifecycle", package: "swift-service-lifecycle"),
      ]),
    // "aftercare" is named so that the program these tests run is built with them.
    .testTarget(name: "aftercareTests", dependencies: ["AftercareCore", "AftercareMail", "TestServers", "aftercare"]),
  ]
)

// Only with libFuzzer's main and coverage is this a program: `.ci/fuzz`.
if Context.environment["AFTERCARE_FUZZ"] != nil {
  package.products.append(.executable(name: "fuzz-aftercare", targets: ["fuzz-aftercare"]))
  package.targets.append(
    .executableTarget(
      name: "fuzz-aftercare", dependencies: ["AftercareConsole", "AftercareCore", "AftercareMail"], path: "Tests/Fuzz",
      exclude: ["Corpus"])
  )
}

for target in package.targets where target.type != .system {
  target.swiftSettings = [
    .swiftLanguageMode(.v6),
    .enableUpcomingFeature("ExistentialAny"),
    .enableUpcomingFeature("MemberImportVisibility"),
    .enableUpcomingFeature("InternalImportsByDefault"),
    .treatAllWarnings(as: .error),
  ]
}
