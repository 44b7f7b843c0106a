import Knowledge

/// Papers and abstracts, which report a study of their own.
enum OwnStudy {
  /// Whether `document` is a paper or a structured abstract.
  static func isReported(in document: Document, drafts: [Draft], bytes: [UInt8]) -> Bool {
    if document.reference.type == "article-journal" { return true }
    let labels = drafts.count { draft in
      draft.isLead && Leads.isLabel(draft.words, in: bytes, start: draft.range.lowerBound)
    }
    return labels >= 3
  }

  /// Whether `document` came as a paper and has no more sentences than an abstract.
  static func isAbstract(_ document: Document, drafts: [Draft]) -> Bool {
    document.reference.type == "article-journal"
      && drafts.count { !$0.isLead } <= AbstractClaims.maximumSentenceCount
  }

  /// Whether a claim of a paper, in `context`, reports a finding of the paper's own study.
  static func isFinding(_ context: StatementContext) -> Bool {
    if context.section == .results { return true }
    guard context.section == .text else { return false }
    return context.matches.contains { $0.rule == RuleBook.ownFinding }
  }

  /// Words in which papers report their own findings.
  static let phrases =
    """
    we ..2 found|find|show|showed|observed|demonstrate|demonstrated|report|identified|conclude|\
    detected|confirmed|saw|suggest
    our|these|the|present results|findings|data|study|analysis|observations ..2 @say|@said
    this|the present? study|trial|review|analysis|paper ..2 @say|@said
    in conclusion|summary
    p = _
    significantly|significant higher|lower|greater|more|less|improved|reduced|increased|\
    decreased|improvement|reduction|difference|differences
    ci|confidence|hr|odds|p interval|ratio|value|0
    were|was ..2 higher|lower|greater|observed|associated|reported|similar|found|achieved|seen
    """
}
