// swift-tools-version: 6.2
import PackageDescription

/// Language switches of every Swift target of ours.
let strict: [SwiftSetting] = [
  .strictMemorySafety(),
  .enableUpcomingFeature("ExistentialAny"),
  .enableUpcomingFeature("InternalImportsByDefault"),
  .enableUpcomingFeature("MemberImportVisibility"),
  .treatAllWarnings(as: .error),
]

let package = Package(
  name: "kb",
  products: [.executable(name: "kb", targets: ["kb"])],
  dependencies: [
    .package(url: "https://github.com/apple/swift-argument-parser", from: "1.8.0"),
    .package(url: "https://github.com/jpsim/Yams", from: "6.2.2"),
  ],
  targets: [
    // C modules over system libraries.
    .target(name: "CProcess"),
    .target(name: "CProgram"),
    .target(name: "CTerminal"),
    .target(name: "CSQLite", linkerSettings: [.linkedLibrary("sqlite3")]),
    .systemLibrary(
      name: "CCmark", pkgConfig: "libcmark-gfm",
      providers: [.apt(["libcmark-gfm-dev", "libcmark-gfm-extensions-dev"])]),
    .systemLibrary(
      name: "CLibArchive", pkgConfig: "libarchive", providers: [.apt(["libarchive-dev"])]),
    .systemLibrary(name: "CLibXML2", pkgConfig: "libxml-2.0", providers: [.apt(["libxml2-dev"])]),
    .systemLibrary(
      name: "CUchardet", pkgConfig: "uchardet", providers: [.apt(["libuchardet-dev"])]),
    .systemLibrary(name: "CDigest", pkgConfig: "nettle", providers: [.apt(["nettle-dev"])]),

    // Each imports only downward; Scripts/check-imports holds the code to this list.
    .target(name: "SQLite", dependencies: ["CSQLite"], swiftSettings: strict),
    .target(name: "Knowledge", dependencies: ["CDigest"], swiftSettings: strict),
    .target(
      name: "TextAnalysis", dependencies: ["Knowledge"],
      resources: [.embedInCode("Conditions/conditions.tsv")], swiftSettings: strict),
    .target(
      name: "Readers",
      dependencies: [
        "CCmark", "CLibArchive", "CLibXML2", "CProgram", "CUchardet", "Knowledge",
        .product(name: "Yams", package: "Yams"),
      ],
      swiftSettings: strict),
    .target(
      name: "Migrations", path: "Migrations", exclude: ["README.md"],
      resources: [
        .embedInCode("0001_initial.sql"),
        .embedInCode("0002_saved_searches.sql"),
        .embedInCode("0003_citation_resolution.sql"),
        .embedInCode("0004_notices.sql"),
        .embedInCode("0005_reviews.sql"),
        .embedInCode("0006_claim_groups.sql"),
        .embedInCode("0007_record_matching.sql"),
        .embedInCode("0008_evidence_level.sql"),
        .embedInCode("0009_sources.sql"),
        .embedInCode("0010_article_names.sql"),
        .embedInCode("0011_archives.sql"),
        .embedInCode("views.sql"),
        .embedInCode("data_dictionary.sql"),
      ],
      swiftSettings: strict),
    .target(
      name: "KnowledgeStore", dependencies: ["CProcess", "Knowledge", "Migrations", "SQLite"],
      swiftSettings: strict),
    .target(name: "Search", dependencies: ["Knowledge", "SQLite"], swiftSettings: strict),
    .target(
      name: "KnowledgeBase",
      dependencies: ["Knowledge", "KnowledgeStore", "Readers", "Search", "SQLite", "TextAnalysis"],
      swiftSettings: strict),
    .executableTarget(
      name: "kb",
      dependencies: [
        "CProcess", "CTerminal", "Knowledge", "KnowledgeBase", "KnowledgeStore", "Search",
        .product(name: "ArgumentParser", package: "swift-argument-parser"),
      ],
      swiftSettings: strict),

    // Measures the analysis on annotated text that others published; not part of the product.
    .executableTarget(
      name: "claim-features", dependencies: ["Knowledge", "TextAnalysis"], swiftSettings: strict,
      linkerSettings: [.linkedLibrary("m")]),
    .target(name: "GoldPages", dependencies: ["Knowledge", "Readers"], swiftSettings: strict),
    .executableTarget(
      name: "kind-features", dependencies: ["GoldPages", "Knowledge", "TextAnalysis"],
      swiftSettings: strict),
    .executableTarget(
      name: "evaluate-text", dependencies: ["GoldPages", "Knowledge", "TextAnalysis"],
      swiftSettings: strict),
    .executableTarget(
      name: "evaluate-identifiers", dependencies: ["Knowledge"], swiftSettings: strict),
    .executableTarget(
      name: "measure-search",
      dependencies: [
        "SQLite", "Search", .product(name: "ArgumentParser", package: "swift-argument-parser"),
      ],
      swiftSettings: strict),
    .executableTarget(
      name: "fuzz-text",
      dependencies: [
        "Knowledge", "Readers", "TextAnalysis",
        .product(name: "ArgumentParser", package: "swift-argument-parser"),
      ],
      swiftSettings: strict),

    .target(
      name: "CFaultyDisk", path: "Tests/CFaultyDisk", linkerSettings: [.linkedLibrary("sqlite3")]),
    .target(
      name: "TestSupport", dependencies: ["CFaultyDisk", "Knowledge", "KnowledgeStore", "SQLite"],
      path: "Tests/TestSupport", swiftSettings: strict),
    .testTarget(
      name: "SQLiteTests", dependencies: ["SQLite", "TestSupport"], swiftSettings: strict),
    .testTarget(
      name: "KnowledgeTests", dependencies: ["Knowledge", "TestSupport"], exclude: ["Samples"],
      swiftSettings: strict),
    .testTarget(
      name: "TextAnalysisTests",
      dependencies: ["GoldPages", "Knowledge", "TestSupport", "TextAnalysis"],
      exclude: ["Gold", "Passages"], swiftSettings: strict),
    .testTarget(
      name: "ReadersTests", dependencies: ["Knowledge", "Readers", "TestSupport"],
      exclude: ["Fixtures"], swiftSettings: strict),
    .testTarget(
      name: "KnowledgeStoreTests",
      dependencies: ["Knowledge", "KnowledgeStore", "Migrations", "SQLite", "TestSupport"],
      exclude: ["Golden"], swiftSettings: strict),
    .testTarget(
      name: "SearchTests",
      dependencies: ["Knowledge", "KnowledgeStore", "SQLite", "Search", "TestSupport"],
      swiftSettings: strict),
    .testTarget(
      name: "KnowledgeBaseTests",
      dependencies: ["Knowledge", "KnowledgeBase", "KnowledgeStore", "SQLite", "TestSupport"],
      swiftSettings: strict),
    .testTarget(
      name: "ScreenTests",
      dependencies: [
        "Knowledge", "KnowledgeBase", "KnowledgeStore", "Search", "TestSupport", "kb",
      ],
      exclude: ["Golden"], swiftSettings: strict),
    .testTarget(
      name: "ReportTests",
      dependencies: [
        "Knowledge", "KnowledgeBase", "KnowledgeStore", "Readers", "TestSupport", "kb",
      ],
      swiftSettings: strict),
    .testTarget(
      name: "EndToEndTests", dependencies: ["TestSupport", "kb"],
      exclude: ["Transcripts", "Fixtures"], swiftSettings: strict),
  ],
  swiftLanguageModes: [.v6]
)

// libFuzzer brings the entry point of this one, so that it links in builds for fuzzing only: see Scripts/fuzz.
if Context.environment["KB_FUZZ"] != nil {
  package.targets.append(
    .executableTarget(
      name: "fuzz-readers", dependencies: ["Knowledge", "Readers"],
      swiftSettings: strict + [.unsafeFlags(["-parse-as-library"])]))
}
