/// One thing to measure.
enum EvaluationTask: String, CaseIterable {
  case goldenRules = "golden-rules"
  case abstractSentences = "abstract-sentences"
  case claimSentences = "claim-sentences"
  case ncbiDisease = "ncbi-disease"
  case bc5cdr
  case negation
  case webProse = "web-prose"
  case speed

  /// Where its data lies; nothing for web prose, whose folder is measured as a whole.
  var patterns: [FilePattern] {
    switch self {
    case .goldenRules: [FilePattern("sentences", "golden-rules-", ".jsonl")]
    case .abstractSentences: [FilePattern("sentences", "genia-", ".jsonl")]
    case .claimSentences: [FilePattern("claim-sentences", "", ".jsonl")]
    case .ncbiDisease: [FilePattern("ncbi-disease", "", ".pubtator.txt")]
    case .bc5cdr: [FilePattern("bc5cdr", "", ".pubtator.txt")]
    case .negation: [FilePattern("negation", "", ".tsv")]
    case .webProse: []
    case .speed:
      [FilePattern("scifact", "corpus", ".jsonl"), FilePattern("ptsd-library", "records", ".csv")]
    }
  }

  /// What comes out for a file of `bytes`; `isTraining` allows to look for the best threshold.
  func outcome(of bytes: [UInt8], isTraining: Bool) -> Outcome {
    switch self {
    case .goldenRules: GoldenRules.outcome(of: bytes)
    case .abstractSentences: AbstractSentences.outcome(of: bytes)
    case .claimSentences: ClaimSentences.outcome(of: bytes, isTraining: isTraining)
    case .ncbiDisease: DiseaseMentions.outcome(of: bytes, spans: Published.diseaseSpans)
    case .bc5cdr:
      DiseaseMentions.outcome(of: bytes, concepts: Published.none, spans: Published.bc5cdrSpans)
    case .negation: Negation.outcome(of: bytes)
    case .webProse: Outcome()
    case .speed: Speed.outcome(of: bytes)
    }
  }
}
