/// Gives entries what they inherit by `crossref` and `xdata`, wherever in the file their parents stand.
///
/// An entry waits until its parents have come, those that wait at the end of the file go without. What
/// is kept for it is bounded: 16 MiB of possible parents, a quarter of it for those that entries wait
/// for and those made to be parents (`@proceedings`), and 16 MiB of entries that wait.
///
/// - Complexity: of a file, O(*n*) in its bytes: an entry that comes touches those alone that wait for
///   it.
struct BibTeXInheritance {
  /// An entry that waits, and what it counts as.
  private struct Waiting {
    let entry: BibTeXEntry
    let byteCount: Int
  }

  private let maximumByteCount: Int
  private var parents: [String: BibTeXParent] = [:]
  private var parentByteCount = 0
  /// Entries that wait, by their place among all that ever waited.
  private var waiting: [Int: Waiting] = [:]
  private var waitingByteCount = 0
  private var nextPlace = 0
  /// Places of the entries that wait for a key, in order.
  private var placesByKey: [String: [Int]] = [:]

  /// - Parameter maximumByteCount: The most that is kept of parents, and of entries that wait.
  init(maximumByteCount: Int = 1 << 24) {
    self.maximumByteCount = maximumByteCount
  }

  /// The entries that are complete now that `entry` has come: itself, and those that waited for it.
  mutating func complete(_ entry: BibTeXEntry) -> [BibTeXEntry] {
    if !missingKeys(of: entry).isEmpty, wait(entry) { return [] }
    var done = [inherited(entry)]
    var place = 0
    while place < done.count {
      keep(done[place])
      if let key = done[place].key?.lowercased() { release(key, into: &done) }
      place += 1
    }
    return done
  }

  /// The entries whose parents never came, with what they inherit from those that did.
  mutating func remaining() -> [BibTeXEntry] {
    defer { (waiting, placesByKey, waitingByteCount) = ([:], [:], 0) }
    return waiting.sorted { $0.key < $1.key }.map { inherited($0.value.entry) }
  }

  /// Lets an entry wait for its parents; false where there is no room.
  private mutating func wait(_ entry: BibTeXEntry) -> Bool {
    let count = entry.fields.reduce(200) { $0 + $1.name.utf8.count + $1.value.utf8.count + 100 }
    guard waitingByteCount + count <= maximumByteCount else { return false }
    waiting[nextPlace] = Waiting(entry: entry, byteCount: count)
    waitingByteCount += count
    for key in Set(missingKeys(of: entry)) { placesByKey[key, default: []].append(nextPlace) }
    nextPlace += 1
    return true
  }

  private mutating func release(_ key: String, into done: inout [BibTeXEntry]) {
    guard let places = placesByKey.removeValue(forKey: key) else { return }
    for place in places {
      guard let item = waiting[place], missingKeys(of: item.entry).isEmpty else { continue }
      waiting[place] = nil
      waitingByteCount -= item.byteCount
      done.append(inherited(item.entry))
    }
  }

  /// Keys of the parents that have not come yet.
  private func missingKeys(of entry: BibTeXEntry) -> [String] {
    let own = entry.key?.lowercased()
    return Self.parentKeys(of: entry).filter { parents[$0] == nil && $0 != own }
  }

  private static func parentKeys(of entry: BibTeXEntry) -> [String] {
    let keys = [entry["crossref"], entry["xdata"]].compactMap(\.self)
    guard !keys.isEmpty else { return [] }
    return plainParts(keys.joined(separator: ","), between: [","]).map { $0.lowercased() }
  }

  /// Keeps what an entry could hand down.
  private mutating func keep(_ entry: BibTeXEntry) {
    guard let key = entry.key?.lowercased(), parents[key] == nil else { return }
    let isLikely = placesByKey[key] != nil || BibTeXParent.types.contains(entry.type)
    let parent = BibTeXParent(entry)
    let count = parentByteCount + key.utf8.count + parent.byteCount
    let limit = isLikely ? maximumByteCount : maximumByteCount / 4 * 3
    guard count <= limit else { return }
    parentByteCount = count
    parents[key] = parent
  }

  // MARK: What goes from parent to child

  private func inherited(_ entry: BibTeXEntry) -> BibTeXEntry {
    var child = entry
    for key in Self.parentKeys(of: entry) where key != entry.key?.lowercased() {
      guard let parent = parents[key] else { continue }
      for field in parent.fields {
        let name = Self.name(of: field.name, from: parent.type, in: entry.type)
        guard let name, child[name] == nil else { continue }
        // The two spellings of one thing.
        if let twin = Self.twins[name], child[twin] != nil { continue }
        child.fields.append(BibTeXEntry.Field(name: name, value: field.value))
      }
    }
    return child
  }

  /// What a parent's field is called in its child; nil for one that is not handed down.
  private static func name(of field: String, from parent: String, in child: String) -> String? {
    if parent == "xdata" { return field }
    let isPart = parts.contains(child)
    switch field {
    case "title": return parent == "periodical" ? "journaltitle" : isPart ? "booktitle" : field
    case "subtitle":
      return parent == "periodical" ? "journalsubtitle" : isPart ? "booksubtitle" : field
    case "shorttitle": return isPart || parent == "periodical" ? nil : field
    case "author" where isPart && parent.hasSuffix("book"): return "bookauthor"
    case "author" where isPart: return nil
    case "pages" where isPart: return nil
    case "pagetotal" where isPart: return nil
    default: return field
    }
  }

  private static let parts: Set = [
    "inbook", "incollection", "inproceedings", "conference", "inreference", "bookinbook",
    "suppbook",
    "suppcollection",
  ]
  private static let twins = [
    "journaltitle": "journal", "journal": "journaltitle", "date": "year", "year": "date",
    "month": "date", "location": "address", "address": "location",
  ]
}
