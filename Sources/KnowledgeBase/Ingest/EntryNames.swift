internal import Knowledge

/// Names the entries of one library, each by what it lastingly is there.
struct EntryNames {
  private var used: Set<Int> = []
  private var count = 0

  /// The name of the next entry: its own id, else its identifiers, title or place.
  mutating func next(_ reference: Reference) -> String {
    count += 1
    let name = Self.name(of: reference) ?? "#\(count)"
    guard !used.insert(name.hashValue).inserted else { return name }
    let another = "\(name)#\(freeNumber { used.contains("\(name)#\($0)".hashValue) })"
    used.insert(another.hashValue)
    return another
  }

  private static func name(of reference: Reference) -> String? {
    if let id = reference.id { return "key:" + id }
    if let pmid = reference.pmid { return "pmid:" + pmid }
    if let doi = reference.doi { return "doi:" + doi }
    return reference.matchKey.map { "title:" + $0 }
  }
}
