import Knowledge

/// An article that is a scientific abstract.
struct Abstract {
  /// Positions of its sentences among the article's statements.
  let positions: [Int]
  /// What can be said of them.
  let features: AbstractFeatures

  /// The abstract that `article` is, whose statements have `cues`; nil where it is none.
  init?(_ statements: [Statement], of article: ArticleContext, cues: [UInt32]) {
    guard article.isPaper else { return nil }
    positions = statements.indices.filter { index in
      let draft = article.drafts[index]
      guard !draft.isLead, !draft.words.isEmpty else { return false }
      switch draft.block {
      case .paragraph, .listItem, .quote: break
      case .heading, .table, .caption, .code, .reference, .boilerplate: return false
      }
      return statements[index].kind != .heading && statements[index].kind != .boilerplate
    }
    guard (1...AbstractClaims.maximumSentenceCount).contains(positions.count) else { return nil }
    let sentences = positions.map { index in
      let draft = article.drafts[index]
      return AbstractSentence(
        words: draft.words, marks: draft.marks, cues: cues[index], bytes: article.bytes,
        sectionLabel: statements[index].headingIndex.flatMap { heading in
          article.drafts[heading].words.first?.key
        })
    }
    features = AbstractFeatures(
      bytes: article.bytes, sentences: sentences, title: article.document.reference.title)
  }
}
