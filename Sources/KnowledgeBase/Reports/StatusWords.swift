public import Knowledge

extension CitationStatus {
  /// The status in one or two plain words, as a report shows it beside a claim.
  public var plainLabel: String {
    switch self {
    case .retracted: "retracted source"
    case .contradicted: "contradicted"
    case .overstated: "overstated"
    case .verified: "verified"
    case .resolved: "source found"
    case .unresolved: "source named"
    case .vague: "vague source"
    case .ownFinding: "own result"
    case .uncited: "no source"
    }
  }

  /// What the status says and what it does not, in a sentence for people outside of the field.
  public var plainMeaning: String {
    switch self {
    case .retracted: "The sentence rests on a paper that was retracted."
    case .contradicted: "A reviewer found that the evidence says otherwise."
    case .overstated: "A reviewer found that the evidence says less than the sentence does."
    case .verified:
      "A reviewer found the sentence supported; the review says by which evidence, if any."
    case .resolved:
      "A record of the source was found; nobody has confirmed yet that it supports the sentence."
    case .unresolved:
      "The sentence points at a particular source; that source is not tied to a record yet."
    case .vague:
      "The sentence leans on sources in general (“studies show”); none of them could be looked up."
    case .ownFinding: "The article reports it as a result of its own study."
    case .uncited: "No source of any kind is given."
    }
  }
}

extension Facet {
  /// The facet as a noun in a sentence.
  var noun: String {
    switch self {
    case .author: "author"
    case .title: "title"
    case .year: "year"
    case .journal: "journal"
    case .identifier: "DOI or another identifier"
    }
  }
}

/// Words joined into sentences.
enum Words {
  /// `a`, `a and b`, `a, b and c`.
  static func list(_ words: [String]) -> String {
    guard let last = words.last, words.count > 1 else { return words.first ?? "" }
    return words.dropLast().joined(separator: ", ") + " and " + last
  }

  /// `1 claim`, `2 claims`.
  static func count(_ number: Int, _ one: String, _ many: String) -> String {
    "\(number) \(number == 1 ? one : many)"
  }
}
