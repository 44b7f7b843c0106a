internal import Knowledge

/// Names the entries of one library, each by what it lastingly is there.
struct EntryNames {
  private var used: Set<Int> = []
  private var count = 0

  /// The name of the next entry: its own id, else its identifiers, title or place.
  mutating func next(_ reference: Reference) -> String {
    count += 1
    let name = Self.name(of: reference) ?? "#\(count)"
    var candidate = name
    var number = 1
    while !used.insert(candidate.hashValue).inserted {
      number += 1
      candidate = "\(name)#\(number)"
    }
    return candidate
  }

  private static func name(of reference: Reference) -> String? {
    if let id = reference.id { return "key:" + id }
    if let pmid = reference.pmid { return "pmid:" + pmid }
    if let doi = reference.doi { return "doi:" + doi }
    return reference.matchKey.map { "title:" + $0 }
  }
}
