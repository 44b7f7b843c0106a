package import Knowledge

/// The features that the source model is trained on.
package enum SourceTraining {
  /// A claim or anecdote.
  package struct Unit: Sendable {
    /// Where it stands in the text.
    package let range: ByteRange
    /// What the rules alone found.
    package let vote: Attribution
    /// Whether a heading stands between it and the claim or anecdote before.
    package let opensSection: Bool
    /// Its features by name; those of the family `after` hold of the source before, whatever that is.
    package let features: [String]
  }

  /// The claims and anecdotes of `document`, in order.
  package static func units(of document: Document) -> [Unit] {
    let bytes = Array(document.text.utf8)
    var pass = StatementPass(document: document, bytes: bytes, recordsSources: true)
    _ = pass.statements()
    return pass.sourceUnits
  }
}
