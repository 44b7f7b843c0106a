/// What an entry could hand down, packed: a library of any size may be full of entries that nobody
/// inherits from.
struct BibTeXParent {
  /// What stands behind the `@`, in lower case.
  let type: String
  /// Names and values, each with a zero behind it; no zero stands in a name or a value of TeX.
  private let packed: [UInt8]

  /// Packs what `entry` could hand down.
  init(_ entry: BibTeXEntry) {
    type = entry.type
    var packed: [UInt8] = []
    for field in entry.fields where entry.type == "xdata" || !Self.own.contains(field.name) {
      for text in [field.name, field.value] {
        packed += text.utf8.lazy.filter { $0 != 0 }
        packed.append(0)
      }
    }
    self.packed = packed
  }

  /// About what it takes of memory, its place in a table too.
  var byteCount: Int { 150 + packed.count }

  /// Its fields in order.
  var fields: [BibTeXEntry.Field] {
    let texts = packed.split(separator: 0, omittingEmptySubsequences: false).dropLast()
      .map { String(decoding: $0, as: UTF8.self) }
    return stride(from: 0, to: texts.count, by: 2).map {
      BibTeXEntry.Field(name: texts[$0], value: texts[$0 + 1])
    }
  }

  /// Types that are made to be inherited from.
  static let types: Set = [
    "xdata", "proceedings", "mvproceedings", "collection", "mvcollection", "book", "mvbook",
    "reference", "mvreference", "periodical",
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
