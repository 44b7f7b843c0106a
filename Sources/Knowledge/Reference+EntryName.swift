extension Reference {
  /// What an entry of a library that states this is called there: its own id, else its identifiers, else
  /// its title with what goes with it; never its place, which is another's as soon as a row is taken out.
  ///
  /// Entries of one library may share a name: whoever keeps them tells them apart.
  ///
  /// - Parameter digest: Of all that the entry is, for one that states nothing of these.
  /// - Returns: The name, never empty.
  public func entryName(digest: ContentDigest) -> String {
    if let id { return "key:" + id }
    if let pmid { return "pmid:" + pmid }
    if let doi { return "doi:" + doi }
    return matchKey.map { "title:" + $0 } ?? Self.entryName(title: title, digest: digest)
  }

  /// What an entry is called that states no more than a title, or not even that.
  public static func entryName(title: String?, digest: ContentDigest) -> String {
    let words = title.map(foldedWords) ?? []
    guard !words.isEmpty else { return "digest:" + digest.hexadecimal }
    return EntryTitle.prefix + words.joined(separator: " ")
  }
}

/// A title as the name of an entry.
public enum EntryTitle {
  /// What such names begin with.
  public static let prefix = "name:"

  /// Whether two entries of one title are plainly two papers: the title is one that many have
  /// (`Editorial`), and the first author is another.
  public static func isShared(by one: Reference, and other: Reference) -> Bool {
    let (one, other) = (PaperTraits(one, abstract: nil), PaperTraits(other, abstract: nil))
    guard !(one.title?.isTelling ?? false) else { return false }
    guard let author = one.authors.first, let another = other.authors.first else { return false }
    return !author.isLike(another)
  }
}
