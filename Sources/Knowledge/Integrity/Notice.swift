/// What somebody published about the integrity of a paper: one assertion, by one origin.
public struct Notice: Hashable, Sendable {
  /// What kind of thing it says.
  public enum Nature: String, CaseIterable, Sendable {
    /// The paper no longer stands.
    case retraction
    /// There is doubt about it, or about a part of it.
    case concern
    /// Something in it was put right; it stands.
    case correction
    /// An earlier retraction was taken back.
    case reinstatement
  }

  /// What it says.
  public var nature: Nature
  /// DOI of the paper that it is about, in lower case.
  public var originalDOI: String?
  /// PubMed id of the paper that it is about.
  public var originalPMID: String?
  /// DOI of the notice, in lower case; equal to `originalDOI` where a publisher put it in the
  /// paper's own place.
  public var noticeDOI: String?
  /// PubMed id of the notice.
  public var noticePMID: String?
  /// When it was published: `2010`, `2010-02` or `2010-02-06`; nil where nobody says.
  public private(set) var date: String?
  /// The origin's own word for what it says: `RetractionIn`, `partial_retraction`.
  public var stated: String
  /// Reasons as given.
  public var reasons: [String] = []
  /// Who says so: `pubmed`, `crossref`, `jats`, `retraction-watch`, ….
  public var origin: String
  /// That origin's own id for it.
  public var record: String?
  /// Whose word the origin passes on, where it says: `publisher`, `retraction-watch`.
  public var assertedBy: String?
  /// Whether it stands in a record of the very paper that it is about.
  public var isInOwnRecord = false

  /// Makes a notice; a `date` that is none in the calendar counts as not stated.
  public init(nature: Nature, origin: String, stated: String, date: String? = nil) {
    self.nature = nature
    self.origin = origin
    self.stated = stated
    self.date = date.flatMap { NoticeDate.isValid($0) ? $0 : nil }
  }

  /// Whether anything tells which paper it is about.
  public var isIdentified: Bool {
    originalDOI != nil || originalPMID != nil || isInOwnRecord
  }
}

extension Notice.Nature {
  /// The nature behind an origin's own word for it; nil for words that say nothing about integrity
  /// (`new_version`, `update`).
  ///
  /// A paper that was withdrawn or removed is retracted, and so is one that was retracted and
  /// republished: what stood there no longer stands, and the new version is a record of its own. A
  /// partial retraction is a concern: part of the paper does not stand, and nothing here tells which
  /// part a claim rests on.
  ///
  /// - Parameter word: In any case, with blanks, hyphens or underscores.
  public init?(stated word: String) {
    let letters = word.utf8.lazy.map { $0 | 0x20 }.filter { 0x61...0x7A ~= $0 }
    guard let nature = Self.natures[String(decoding: Array(letters), as: UTF8.self)] else {
      return nil
    }
    self = nature
  }

  private static let natures: [String: Notice.Nature] = {
    let words: [(Notice.Nature, String)] = [
      (
        .retraction,
        """
        retraction retracted withdrawal withdrawn removal removed retractionandreplacement
        retractandreplace retractedandrepublished retractedarticle
        """
      ),
      (.concern, "partialretraction expressionofconcern concern eoc"),
      (
        .correction,
        """
        correction corrected erratum errata corrigendum corrigenda addendum addenda clarification
        correctedandrepublished err
        """
      ),
      (.reinstatement, "reinstatement reinstated"),
    ]
    var natures: [String: Notice.Nature] = [:]
    for (nature, names) in words {
      for name in names.split(whereSeparator: \.isWhitespace) { natures[String(name)] = nature }
    }
    return natures
  }()
}
