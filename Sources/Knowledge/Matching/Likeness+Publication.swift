extension Likeness {
  /// How the years agree; online and in print a paper may have two, one apart.
  static func years(_ one: PaperTraits, _ other: PaperTraits) -> Agreement? {
    guard let one = one.year, let other = other.year else { return nil }
    switch abs(one.subtractingReportingOverflow(other).partialValue) {
    case 0: return Agreement(field: .year, degree: "the same", weight: 3)
    case 1: return Agreement(field: .year, degree: "one apart", weight: 1)
    case 2: return Agreement(field: .year, degree: "two apart", weight: -2)
    default: return Agreement(field: .year, degree: "another", weight: -8)
    }
  }

  /// How the journals agree: a guideline that several print is several papers.
  ///
  /// The site of a web page is no journal, a name may be written in two languages, and a volume and
  /// page that are the same outweigh what a journal is called.
  static func journals(_ one: PaperTraits, _ other: PaperTraits) -> Agreement? {
    guard !one.journals.isEmpty, !other.journals.isEmpty, !pages.contains(one.type),
      !pages.contains(other.type)
    else { return nil }
    let isOne = one.journals.contains { name in other.journals.contains { name.agrees(with: $0) } }
    if isOne || one.issn.map({ $0 == other.issn }) == true {
      return Agreement(field: .journal, degree: "the same", weight: 2)
    }
    let isAlike = one.journals.contains { name in other.journals.contains { areAlike(name, $0) } }
    if isAlike || places(one, other)?.weight ?? 0 > 0 { return nil }
    return Agreement(field: .journal, degree: "another", weight: never)
  }

  /// How volume and first page agree.
  static func places(_ one: PaperTraits, _ other: PaperTraits) -> Agreement? {
    guard let volume = one.volume, let otherVolume = other.volume, let page = one.firstPage,
      let otherPage = other.firstPage,
      // A number of an electronic article says nothing of a page in print.
      page.first?.isNumber == otherPage.first?.isNumber
    else { return nil }
    if page != otherPage { return Agreement(field: .place, degree: "another", weight: never) }
    guard volume == otherVolume else { return nil }
    return Agreement(field: .place, degree: "the same", weight: 6)
  }

  /// Whether both are of a kind, where both say it plainly.
  static func kinds(_ one: PaperTraits, _ other: PaperTraits) -> Agreement? {
    guard one.type != other.type, plainKinds.contains(one.type), plainKinds.contains(other.type)
    else { return nil }
    return Agreement(field: .kind, degree: "another", weight: -4)
  }

  /// Whether most words of the shorter name begin words of the other.
  private static func areAlike(_ one: JournalName, _ other: JournalName) -> Bool {
    let (short, long) =
      one.words.count <= other.words.count ? (one.words, other.words) : (other.words, one.words)
    let common = short.filter { word in
      long.contains { $0.hasPrefix(word) || word.hasPrefix($0) }
    }
    return 2 * common.count > short.count
  }

  private static let plainKinds: Set<String> = [
    "article-journal", "book", "chapter", "thesis", "paper-conference", "report",
  ]

  private static let pages: Set<String> = ["webpage", "post", "post-weblog"]
}
