/// How strong evidence a kind of study gives that a treatment helps, as far as the publication types of
/// its record tell: a suggestion, never a judgement of the study.
///
/// - Note: The Oxford 2011 Levels of Evidence (OCEBM Levels of Evidence Working Group, Oxford Centre for
///   Evidence-Based Medicine), row "Does this intervention help?". Level 5, reasoning from mechanisms, is
///   no publication type. The types are those of MeSH, https://www.nlm.nih.gov/mesh/pubtypes.html; where
///   one covers designs of two levels, the reason says what is assumed.
public struct EvidenceLevel: Hashable, Sendable {
  /// The name of the scheme.
  public static let scheme = "oxford-cebm-2011"

  /// 1, the strongest, to 5; nil where the types say that there is none to suggest.
  public let level: Int?
  /// Which publication type says so, and what it stands for.
  public let reason: String

  /// What `publicationTypes` suggest; of several designs the strongest.
  ///
  /// - Parameter publicationTypes: In PubMed's words. `Clinical Trial Protocol`, a retraction or an animal
  ///   study among them leaves no level, whatever else the record is called.
  public init?(suggestedBy publicationTypes: [String]) {
    func first(_ kinds: [Kind]) -> (type: String, kind: Kind)? {
      for kind in kinds {
        if let type = publicationTypes.first(where: { kind.types.contains($0.lowercased()) }) {
          return (type, kind)
        }
      }
      return nil
    }
    guard let found = first(Self.exclusions) ?? first(Self.designs) ?? first(Self.others) else {
      return nil
    }
    level = found.kind.level
    reason = "Publication type “\(found.type)”: \(found.kind.words)."
  }

  /// Publication types, in lower case, that stand for one thing.
  private struct Kind {
    let level: Int?
    let types: Set<String>
    let words: String
  }

  private static let exclusions = [
    Kind(level: nil, types: ["retracted publication"], words: "it was retracted"),
    Kind(
      level: nil,
      types: [
        "retraction of publication", "retraction notice", "published erratum",
        "expression of concern",
      ], words: "a notice on another article"),
    Kind(level: nil, types: ["clinical trial protocol"], words: "a plan, without results"),
    Kind(
      level: nil,
      types: [
        "clinical trial, veterinary", "randomized controlled trial, veterinary",
        "observational study, veterinary",
      ], words: "a study of animals"),
  ]

  /// The strongest first.
  private static let designs = [
    Kind(
      level: 1, types: ["systematic review", "meta-analysis", "network meta-analysis"],
      words: "a review of all studies, taken to be of randomised trials"),
    Kind(
      level: 2,
      types: ["randomized controlled trial", "pragmatic clinical trial", "equivalence trial"],
      words: "a randomised trial"),
    Kind(
      level: 3, types: ["controlled clinical trial"],
      words: "a controlled trial that is not said to be randomised"),
    Kind(
      level: 3, types: ["observational study"],
      words: "an observational study, taken to follow groups; a case-control study would be level 4"
    ),
    Kind(
      level: 4,
      types: [
        "clinical trial", "adaptive clinical trial", "clinical trial, phase i",
        "clinical trial, phase ii", "clinical trial, phase iii", "clinical trial, phase iv",
      ], words: "a trial that is not said to have a control group"),
    Kind(level: 4, types: ["case reports"], words: "a description of cases"),
  ]

  private static let others = [
    Kind(
      level: nil, types: ["review", "scoping review"],
      words: "a review that is not said to be of all studies; the scheme has no level for it"),
    Kind(
      level: nil, types: ["practice guideline", "guideline", "consensus statement"],
      words: "a recommendation; the scheme has levels for studies only"),
    Kind(
      level: nil, types: ["editorial", "comment", "letter", "news", "interview"],
      words: "no study"),
    Kind(
      level: nil, types: ["journal article", "preprint"], words: "it tells nothing of the design"),
  ]
}
