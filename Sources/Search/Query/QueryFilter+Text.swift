internal import Knowledge

extension QueryFilter {
  /// A name longer than this, in UTF-8 bytes, is cut off here: longer than names are, and short
  /// enough for a pattern that SQLite takes.
  static let maximumNameByteCount = 200

  /// Understands the value of a filter; nil when it is none.
  init?(_ name: Name, value: String) {
    switch name {
    case .author, .journal, .condition, .source:
      self.init(name, named: value)
      return
    case .added, .changed:
      guard let range = QueryRange<QueryMoment>(moments: value) else { return nil }
      self = name == .added ? .added(range) : .changed(range)
      return
    default: break
    }
    let word = QueryText.trimmed(value).text.lowercased()
    let filter: QueryFilter? =
      switch name {
      case .status: CitationStatus(rawValue: word).map { .status($0) }
      case .attribution: Attribution(rawValue: word).map { .attribution($0) }
      case .kind:
        StatementKind(rawValue: word).map { .statementKind($0) }
          ?? (Reference.types.contains(word) ? .articleKind(word) : nil)
      case .has: Part(rawValue: word).map { .has($0) }
      case .lang: Self.isLanguage(word) ? .language(word) : nil
      case .year: QueryRange<PartialDate>(dates: value, areYears: true).map { .published($0) }
      case .date: QueryRange<PartialDate>(dates: value, areYears: false).map { .published($0) }
      case .pct: PercentRange(value).map { .percent($0) }
      case .group: Int64(word).map { .group($0) }
      case .author, .journal, .condition, .source, .added, .changed: nil
      }
    guard let filter else { return nil }
    self = filter
  }

  /// A name of something is every text with a word.
  private init?(_ name: Name, named value: String) {
    let limit = name == .source ? QueryText.maximumByteCount : Self.maximumNameByteCount
    var scalars = QueryText.singleSpaced(QueryText.shortened(value, byteCount: limit))
      .unicodeScalars
    // A list's comma may follow.
    while let last = scalars.last, last == "," || last == ";" || last == " " {
      scalars.removeLast()
    }
    let short = String(scalars)
    guard QueryText.hasToken(short) else { return nil }
    switch name {
    case .author: self = .author(short)
    case .journal: self = .journal(short)
    case .condition: self = .condition(short)
    default: self = .source(short)
    }
  }

  private static func isLanguage(_ word: String) -> Bool {
    guard word.utf8.count <= 35 else { return false }
    return word.split(separator: "-", omittingEmptySubsequences: false).enumerated().allSatisfy {
      index, part in
      (index == 0 ? 2...8 : 1...8).contains(part.utf8.count)
        && part.unicodeScalars.allSatisfy { $0.isASCII && QueryText.isTokenScalar($0) }
    }
  }
}

extension QueryFilter: CustomStringConvertible {
  /// The filter as it can be typed.
  public var description: String { "\(name.rawValue):\(Self.quotedWhereNeeded(value))" }

  private var value: String {
    switch self {
    case .author(let text), .journal(let text), .condition(let text), .source(let text),
      .articleKind(let text), .language(let text):
      text
    case .status(let status): status.rawValue
    case .attribution(let attribution): attribution.rawValue
    case .statementKind(let kind): kind.rawValue
    case .published(let range): range.description
    case .added(let range), .changed(let range): range.description
    case .has(let part): part.rawValue
    case .percent(let range): range.description
    case .group(let id): String(id)
    }
  }

  private static func quotedWhereNeeded(_ value: String) -> String {
    let isSimple = value.unicodeScalars.allSatisfy {
      !QueryText.isSeparator($0) && $0 != "(" && $0 != ")"
    }
    return isSimple ? value : "\"\(value)\""
  }
}
