public import Knowledge

/// What narrows a search other than by its words.
public enum QueryFilter: Hashable, Sendable {
  /// `author:` words of one author's name.
  case author(String)
  /// `journal:` part of the journal's, site's or book's title.
  case journal(String)
  /// `condition:` slug, name or abbreviation of a condition; narrower ones count too.
  case condition(String)
  /// `status:` the claim's citation status.
  case status(CitationStatus)
  /// `attribution:` what source the claim leans on.
  case attribution(Attribution)
  /// `kind:` what a statement does.
  case statementKind(StatementKind)
  /// `kind:` CSL 1.0.2 type of the article.
  case articleKind(String)
  /// `source:` a source's name, or a part of the file's path, or a glob for it.
  case source(String)
  /// `year:` and `date:` when the article was published.
  case published(QueryRange<PartialDate>)
  /// `added:` when the article came into the knowledge base.
  case added(QueryRange<QueryMoment>)
  /// `changed:` when its text last changed there.
  case changed(QueryRange<QueryMoment>)
  /// `has:` what there is of it.
  case has(Part)
  /// `pct:` percentages that the claim reports.
  case percent(PercentRange)
  /// `lang:` language of the article, as a BCP 47 tag or its beginning, in lower case.
  case language(String)
  /// `group:` the group of claims that say the same.
  case group(Int64)

  /// What an article or claim can have.
  public enum Part: String, CaseIterable, Sendable {
    /// A digital object identifier.
    case doi
    /// A PubMed id.
    case pmid
    /// A PubMed Central id.
    case pmcid
    /// An address on the web.
    case url
    /// Text beyond its metadata: an abstract or more.
    case text
    /// An abstract, and no more of its text.
    case abstract
    /// Named authors.
    case authors
    /// A date of publication.
    case date
    /// A review that stands: of the claim, or of a claim in the article.
    case review
    /// A citation: in the claim, or anywhere in the article.
    case citation
  }

  /// How filters are called.
  public enum Name: String, CaseIterable, Sendable {
    /// See `QueryFilter.author`.
    case author
    /// See `QueryFilter.journal`.
    case journal
    /// See `QueryFilter.condition`.
    case condition
    /// See `QueryFilter.status`.
    case status
    /// See `QueryFilter.attribution`.
    case attribution
    /// See `QueryFilter.statementKind` and `QueryFilter.articleKind`.
    case kind
    /// See `QueryFilter.source`.
    case source
    /// See `QueryFilter.published`.
    case year
    /// See `QueryFilter.published`.
    case date
    /// See `QueryFilter.added`.
    case added
    /// See `QueryFilter.changed`.
    case changed
    /// See `QueryFilter.has`.
    case has
    /// See `QueryFilter.percent`.
    case pct
    /// See `QueryFilter.language`.
    case lang
    /// See `QueryFilter.group`.
    case group

    /// What its values are, for a note.
    var noun: String {
      switch self {
      case .author: "author's name"
      case .journal: "journal's name"
      case .condition: "condition"
      case .status: "citation status"
      case .attribution: "attribution"
      case .kind: "kind of statement or article"
      case .source: "source"
      case .year: "year"
      case .date: "date"
      case .added, .changed: "date or age"
      case .has: "part of an article"
      case .pct: "percentage"
      case .lang: "language"
      case .group: "group of claims"
      }
    }
  }

  /// How it is called.
  public var name: Name {
    switch self {
    case .author: .author
    case .journal: .journal
    case .condition: .condition
    case .status: .status
    case .attribution: .attribution
    case .statementKind, .articleKind: .kind
    case .source: .source
    case .published(let range): range.bounds.allSatisfy { $0.month == nil } ? .year : .date
    case .added: .added
    case .changed: .changed
    case .has: .has
    case .percent: .pct
    case .language: .lang
    case .group: .group
    }
  }
}
