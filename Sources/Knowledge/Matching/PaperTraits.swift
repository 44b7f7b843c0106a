/// What of a record tells which paper it describes, folded for comparison with other records.
public struct PaperTraits: Sendable {
  /// Title; nil where none is stated.
  let title: FoldedTitle?
  /// Authors, first author first.
  let authors: [FoldedName]
  /// Year of publication.
  let year: Int?
  /// CSL type.
  let type: String
  /// The journal's name, and its short name.
  let journals: [JournalName]
  /// ISSN without its hyphen.
  let issn: String?
  /// Digits of the volume.
  let volume: String?
  /// First page, with the letter that may stand before it.
  let firstPage: String?
  let doi: String?
  let pmid: String?
  /// Abstract as written.
  let abstract: String?

  /// Authors that are looked at: a collaboration of thousands says no more.
  private static let maximumAuthorCount = 100
  /// Characters of an abstract that are looked at.
  private static let maximumAbstractLength = 8000

  /// Takes the traits of a record.
  ///
  /// - Parameters:
  ///   - reference: What it states.
  ///   - abstract: Its abstract; nil where it has none, or a full text.
  public init(_ reference: Reference, abstract: String?) {
    title = reference.title.map(FoldedTitle.init).flatMap { $0.letters.isEmpty ? nil : $0 }
    authors = reference.authors.prefix(Self.maximumAuthorCount).map(FoldedName.init)
    year = reference.published.flatMap { Int($0.prefix(4)) }
    type = reference.type
    let names = [reference.containerTitle, reference.variables[.containerTitleShort]]
    journals = names.compactMap { name in
      name.map { JournalName(String($0.prefix(300))) }.flatMap { $0.words.isEmpty ? nil : $0 }
    }
    let issn = reference.variables[.issn]?.uppercased().utf8.filter {
      0x30...0x39 ~= $0 || $0 == UInt8(ascii: "X")
    }
    self.issn = issn.flatMap {
      $0.count >= 8 ? String(decoding: $0.prefix(8), as: UTF8.self) : nil
    }
    volume = reference.variables[.volume].flatMap { Self.number(in: $0, takesLetter: false) }
    firstPage = reference.variables[.page].flatMap { Self.number(in: $0, takesLetter: true) }
    doi = reference.doi
    pmid = reference.pmid
    // Counting characters takes longer than all the rest here.
    self.abstract = abstract.map {
      $0.utf8.count <= Self.maximumAbstractLength
        ? $0 : String($0.prefix(Self.maximumAbstractLength))
    }
  }

  /// Whether there is an abstract to compare.
  public var hasAbstract: Bool { abstract != nil }

  /// Surnames of all authors, without what is too short to tell.
  var surnames: Set<String> {
    Set(authors.flatMap(\.surnames).filter { $0.utf8.count > 2 })
  }

  /// The first number in `text`, without leading zeros: `s12` with its letter, `12` without.
  private static func number(in text: String, takesLetter: Bool) -> String? {
    let text = text.prefix(40).lowercased()
    guard let start = text.firstIndex(where: { $0.isASCII && $0.isNumber }) else { return nil }
    let digits = text[start...].prefix { $0.isASCII && $0.isNumber }.drop { $0 == "0" }
    let letter = takesLetter ? text[..<start].last.flatMap { $0.isLetter ? String($0) : nil } : nil
    return digits.isEmpty ? nil : (letter ?? "") + digits
  }
}
