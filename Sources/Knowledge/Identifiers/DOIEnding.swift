/// What publishers' addresses put behind a DOI.
enum DOIEnding {
  /// `doi` without the name of a view behind it, `/full`, `/figures/2`, `.pdf`, and without the version
  /// that bioRxiv and medRxiv show.
  ///
  /// - Parameters:
  ///   - doi: In lower case.
  ///   - suffix: Where its suffix starts.
  ///   - hasArticleNumber: Whether a site's own number of the article may follow it.
  /// - Returns: The bytes that are left.
  static func removed(from doi: [UInt8], suffix: Int, hasArticleNumber: Bool) -> [UInt8] {
    var count = doi.count
    var offset = suffix + 1
    while offset < count {
      if doi[offset] == slash {
        let rest = doi[(offset + 1)..<count]
        let segment = rest.prefix { $0 != slash }
        let word = segment.prefix { $0 != UInt8(ascii: ".") && $0 != UInt8(ascii: ";") }
        let isNumber = segment.count >= 5 && segment.allSatisfy { $0 &- 0x30 < 10 }
        if views.contains(String(decoding: word, as: UTF8.self))
          || hasArticleNumber && isNumber && isComplete(doi, suffix, offset)
        {
          count = offset
        }
      }
      offset += 1
    }
    count = withoutExtension(doi[..<count], suffix)
    return Array(doi[..<withoutVersion(doi[..<count], suffix)])
  }

  /// Whether the DOI is complete before `offset`, as letters and digits in its last part show.
  private static func isComplete(_ doi: [UInt8], _ suffix: Int, _ offset: Int) -> Bool {
    let before = doi[suffix..<offset]
    let last = before.split(separator: slash).last ?? []
    return last.contains { $0 &- 0x61 < 26 } && last.contains { $0 &- 0x30 < 10 }
  }

  private static func withoutExtension(_ doi: ArraySlice<UInt8>, _ suffix: Int) -> Int {
    var doi = doi
    while let found = extensions.first(where: {
      doi.count > suffix + $0.utf8CodeUnitCount
        && doi.suffix($0.utf8CodeUnitCount).elementsEqual($0.description.utf8)
    }) {
      doi = doi.dropLast(found.utf8CodeUnitCount)
    }
    return doi.count
  }

  /// Length without `v2` behind the digits of a DOI of Cold Spring Harbor's preprints.
  private static func withoutVersion(_ doi: ArraySlice<UInt8>, _ suffix: Int) -> Int {
    guard ["10.1101/", "10.64898/"].contains(String(decoding: doi[..<suffix], as: UTF8.self)),
      let mark = doi.lastIndex(of: UInt8(ascii: "v")), mark > suffix + 5, mark + 1 < doi.endIndex,
      doi[(mark + 1)...].allSatisfy({ $0 &- 0x30 < 10 }),
      doi[suffix..<mark].allSatisfy({ $0 &- 0x30 < 10 || $0 == UInt8(ascii: ".") })
    else { return doi.count }
    return mark
  }

  private static let slash = UInt8(ascii: "/")

  private static let views: Set = [
    "full", "fulltext", "full-text", "abstract", "abs", "pdf", "epdf", "pdfft", "pdfdirect", "meta",
    "html", "xml", "epub", "summary", "references", "figures", "tables", "metrics", "citations",
    "citedby", "related", "suppl", "suppl_file", "supplementary-material", "asset", "download",
    "preview", "issuetoc", "standard",
  ]

  private static let extensions: [StaticString] = [
    ".pdf", ".full", ".full-text", ".fulltext", ".abstract", ".html", ".htm", ".epub", ".short",
    ".long", ".extract", ".figures-only",
  ]
}
