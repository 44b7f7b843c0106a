/// Under what a record is looked for among the others, so that it is compared with few of them.
///
/// Each key is a number made of words; records that share one may be the same paper, and a
/// comparison tells (`Likeness`). A record is found by any of the three: its title however its
/// authors are written, first author and the title's beginning where a subtitle is left out or a
/// word misspelt, and its place in a volume where the title is another translation.
///
/// - Note: Blocking: Fellegi & Sunter (1969), doi:10.1080/01621459.1969.10501049, section 4;
///   Christen (2012), doi:10.1109/TKDE.2011.127.
public struct PaperKeys: Hashable, Sendable {
  /// The whole title; nil for one that says too little.
  public let title: Int64?
  /// First author and the beginning of the title.
  public let beginning: Int64?
  /// First author, volume and first page.
  public let place: Int64?

  /// How keys are made; stored ones of another version are made anew.
  public static let version = 1

  /// The keys of a record with these traits.
  public init(_ traits: PaperTraits) {
    title = traits.title.flatMap { $0.isTelling ? Self.number(["title", $0.letters]) : nil }
    guard let author = traits.authors.first?.surnames.last else {
      (beginning, place) = (nil, nil)
      return
    }
    beginning = traits.title.map { title in
      // Where every beginning is the same, the year must be too.
      let year = title.isTelling ? "" : String(traits.year ?? 0)
      return Self.number(["beginning", author, title.beginning, year])
    }
    if let volume = traits.volume, let page = traits.firstPage {
      place = Self.number(["place", author, volume, page])
    } else {
      place = nil
    }
  }

  /// The first eight bytes of the words' SHA-256: stable, and not to be steered by an input.
  private static func number(_ words: [String]) -> Int64 {
    let digest = ContentDigest(sha256Of: Array(words.joined(separator: "|").utf8))
    return digest.bytes.prefix(8).reduce(0) { $0 << 8 | Int64($1) }
  }
}
