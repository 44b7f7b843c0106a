/// Gives entries what they inherit by `crossref` and `xdata`, wherever in the file their parents stand.
///
/// An entry waits until its parents have come, those that wait at the end of the file go without. What
/// is kept for it is bounded: 32 MiB of possible parents, 32 MiB of entries that wait.
struct BibTeXInheritance {
  private static let maximumByteCount = 1 << 25
  private var parents: [String: BibTeXEntry] = [:]
  private var parentByteCount = 0
  private var waiting: [(entry: BibTeXEntry, byteCount: Int)] = []
  private var waitingByteCount = 0

  /// The entries that are complete now that `entry` has come: itself, and those that waited for it.
  mutating func complete(_ entry: BibTeXEntry) -> [BibTeXEntry] {
    guard isReady(entry) else {
      let count = Self.byteCount(entry)
      guard waitingByteCount + count <= Self.maximumByteCount else { return [entry] }
      waiting.append((entry, count))
      waitingByteCount += count
      return []
    }
    var done = [inherited(entry)]
    var place = 0
    while place < done.count {
      keep(done[place])
      if !waiting.isEmpty, let key = done[place].key?.lowercased() { release(key, into: &done) }
      place += 1
    }
    return done
  }

  /// The entries whose parents never came, with what they inherit from those that did.
  mutating func remaining() -> [BibTeXEntry] {
    defer { waiting = [] }
    return waiting.map { inherited($0.entry) }
  }

  private mutating func release(_ key: String, into done: inout [BibTeXEntry]) {
    var rest: [(entry: BibTeXEntry, byteCount: Int)] = []
    for item in waiting {
      if Self.parentKeys(of: item.entry).contains(key), isReady(item.entry) {
        waitingByteCount -= item.byteCount
        done.append(inherited(item.entry))
      } else {
        rest.append(item)
      }
    }
    waiting = rest
  }

  private func isReady(_ entry: BibTeXEntry) -> Bool {
    let own = entry.key?.lowercased()
    return Self.parentKeys(of: entry).allSatisfy { parents[$0] != nil || $0 == own }
  }

  private static func parentKeys(of entry: BibTeXEntry) -> [String] {
    let keys = [entry["crossref"] ?? "", entry["xdata"] ?? ""].joined(separator: ",")
    return plainParts(keys, between: [","]).map { $0.lowercased() }
  }

  private mutating func keep(_ entry: BibTeXEntry) {
    guard let key = entry.key?.lowercased(), parents[key] == nil else { return }
    var parent = entry
    if entry.type != "xdata" { parent.fields.removeAll { Self.own.contains($0.name) } }
    let count = Self.byteCount(parent)
    guard parentByteCount + count <= Self.maximumByteCount else { return }
    parentByteCount += count
    parents[key] = parent
  }

  private static func byteCount(_ entry: BibTeXEntry) -> Int {
    entry.fields.reduce(100) { $0 + $1.name.utf8.count + $1.value.utf8.count + 64 }
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
  /// What says something of the parent only: its identity, its words, how to cite it.
  private static let own: Set = [
    "abstract", "annotation", "annote", "comment", "crossref", "doi", "entryset", "eprint",
    "eprintclass", "eprinttype", "archiveprefix", "execute", "file", "groups", "ids", "keywords",
    "label", "note", "options", "owner", "pmcid", "pmid", "presort", "primaryclass", "related",
    "relatedoptions", "relatedstring", "relatedtype", "shorthand", "shorthandintro", "sortkey",
    "timestamp", "url", "urldate", "xdata", "xref", "date-added", "date-modified",
  ]
}
