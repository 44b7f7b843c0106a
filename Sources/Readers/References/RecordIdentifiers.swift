/// Finds the identifiers that reference managers write in their own ways.
enum RecordIdentifiers {
  /// The DOI in `text`, without `doi:` or resolver, in lower case; nil where there is none.
  static func doi(in text: String) -> String? {
    let lower = text.lowercased()
    guard let start = lower.firstRange(of: "10.")?.lowerBound else { return nil }
    let lead = lower[..<start]
    let isBare =
      lead.allSatisfy { $0.isWhitespace } || lead.hasSuffix("doi.org/")
      || ["doi:", "doi: ", "doi ", "urn:doi:", "info:doi/"].contains(where: { lead.hasSuffix($0) })
    guard isBare else { return nil }
    var doi = lower[start...].prefix { !$0.isWhitespace && $0 != "\"" }
    if lead.hasSuffix("doi.org/") {
      doi = doi.prefix { $0 != "?" && $0 != "#" }
      if let plain = unescaped(doi) { return isDOI(plain[...]) ? plain : nil }
    }
    while let last = doi.last, ".,;".contains(last) { doi.removeLast() }
    return isDOI(doi) ? String(doi) : nil
  }

  /// The PubMed id in `text`: digits alone, after `PMID`, before `[pmid]` or in PubMed's address.
  static func pmid(in text: String) -> String? {
    let lower = text.lowercased()
    if let bare = digits(lower[...]) { return bare }
    if lower.hasSuffix("[pmid]") { return digits(lower.dropLast(6)) }
    for lead in ["pmid:", "pmid", "pubmed.ncbi.nlm.nih.gov/", "ncbi.nlm.nih.gov/pubmed/"] {
      guard let found = lower.firstRange(of: lead) else { continue }
      let rest = lower[found.upperBound...].drop { $0 == " " || $0 == "{" || $0 == "}" }
      let number = rest.prefix { $0.isASCII && $0.isNumber }
      if let pmid = digits(number) { return pmid }
    }
    return nil
  }

  /// The PubMed Central id in `text`, with its `PMC`; nil where there is none.
  static func pmcid(in text: String) -> String? {
    let upper = text.uppercased()
    guard let found = upper.firstRange(of: "PMC") else { return nil }
    let number = upper[found.upperBound...].prefix { $0.isASCII && $0.isNumber }
    return number.isEmpty || number.count > 9 ? nil : "PMC" + number
  }

  /// The ORCID iD at the end of `text`; nil where there is none.
  static func orcid(in text: String) -> String? {
    let tail = text.suffix(19)
    let parts = tail.split(separator: "-", omittingEmptySubsequences: false)
    let isORCID =
      parts.count == 4
      && parts.allSatisfy { part in
        part.count == 4 && part.allSatisfy { $0.isASCII && ($0.isNumber || $0 == "X" || $0 == "x") }
      }
    return isORCID ? tail.uppercased() : nil
  }

  private static func isDOI(_ text: Substring) -> Bool {
    guard let slash = text.firstIndex(of: "/") else { return false }
    let registrant = text[..<slash].dropFirst(3)
    return registrant.count >= 3 && text.index(after: slash) < text.endIndex
      && registrant.allSatisfy { $0.isNumber || $0 == "." }
  }

  private static func digits(_ text: some StringProtocol) -> String? {
    let text = text.drop { $0 == " " }.prefix { $0 != " " }
    let isNumber = 1...8 ~= text.count && text.allSatisfy { $0.isASCII && $0.isNumber }
    return isNumber ? String(text) : nil
  }

  /// `text` with the `%2F` of addresses undone; nil when that gives no text.
  private static func unescaped(_ text: Substring) -> String? {
    var bytes: [UInt8] = []
    var rest = Substring(text).utf8
    while let byte = rest.popFirst() {
      let pair = String(Substring(rest.prefix(2)))
      if byte == UInt8(ascii: "%"), pair.utf8.count == 2, let value = UInt8(pair, radix: 16) {
        bytes.append(value)
        rest = rest.dropFirst(2)
      } else {
        bytes.append(byte)
      }
    }
    return String(validating: bytes, as: UTF8.self)
  }
}
