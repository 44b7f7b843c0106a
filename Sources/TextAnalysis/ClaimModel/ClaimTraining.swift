package import Knowledge

/// The features that the claim model is trained on.
package enum ClaimTraining {
  /// One sentence of an abstract.
  package struct Sentence: Sendable {
    /// Where it stands in the text.
    package let range: ByteRange
    /// Its features by name, and how much of each there is.
    package let features: [String: Double]
  }

  /// The sentences of `document` that the model scores; none where it is no abstract.
  package static func sentences(of document: Document) -> [Sentence] {
    let bytes = Array(document.text.utf8)
    var pass = StatementPass(document: document, bytes: bytes)
    let statements = pass.statements()
    guard let abstract = Abstract(statements, of: pass.article, cues: pass.cues) else { return [] }
    return abstract.positions.enumerated().map { index, position in
      var names = ClaimFeatureNames()
      abstract.features.visit(index, into: &names)
      return Sentence(range: statements[position].range, features: names.values)
    }
  }
}

/// Collects a sentence's features by name.
struct ClaimFeatureNames: ClaimFeatureSink {
  private(set) var values: [String: Double] = [:]
  /// Whether every key was the hash of its name.
  private(set) var namesMatchKeys = true

  @discardableResult
  mutating func take(
    _ key: ClaimFeatureKey, value: Double, words: Range<Int>?, name: @autoclosure () -> String
  ) -> Bool {
    let name = name()
    values[name, default: 0] += value
    if ClaimFeatureKey(name: name) != key { namesMatchKeys = false }
    return true
  }
}
