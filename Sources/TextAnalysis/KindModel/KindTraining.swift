package import Knowledge

/// The features that the kind model is trained on.
package enum KindTraining {
  /// One statement of a page.
  package struct Unit: Sendable {
    /// Where it stands in the text.
    package let range: ByteRange
    /// The gap before it, which the weights of neighbouring kinds go by.
    package let gap: Int
    /// What the rules alone take it for.
    package let vote: StatementKind
    /// Its features by name.
    package let features: [String]
  }

  /// The statements of `document`, in order.
  package static func units(of document: Document) -> [Unit] {
    let bytes = Array(document.text.utf8)
    let article = ArticleContext(document: document, bytes: bytes)
    guard let page = KindPage(article) else { return [] }
    return page.units.indices.map { index in
      var names = ClaimFeatureNames()
      page.visit(index, into: &names)
      return Unit(
        range: ByteRange(page.contexts[index].range), gap: page.units[index].gap,
        vote: page.decisions[index].kind, features: names.values.keys.sorted())
    }
  }
}
