import Foundation

/// Where things are, told from this file and from the test bundle.
enum Place {
  private static let tests = URL(fileURLWithPath: #filePath).deletingLastPathComponent()

  /// The transcripts.
  static let transcripts = tests.appendingPathComponent("Transcripts")
  /// What transcripts find in their folder as `fixtures`.
  static let fixtures = tests.appendingPathComponent("Fixtures")
  /// What transcripts find in their folder as `samples`.
  static let samples = scripts.appendingPathComponent("samples")
  /// The script of the night, which transcripts call as `$NIGHTLY`.
  static let nightly = scripts.appendingPathComponent("nightly")
  private static let scripts = tests.deletingLastPathComponent().deletingLastPathComponent()
    .appendingPathComponent("Scripts")

  /// The folder that the build put kb into: the test bundle's.
  static var products: URL {
    let bundle = Bundle.allBundles.first { $0.bundlePath.hasSuffix(".xctest") }
    return bundle?.bundleURL.deletingLastPathComponent() ?? Bundle.main.bundleURL
  }
}
