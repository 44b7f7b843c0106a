extension WebAddress {
  /// The identifier that the path or query names on the host of an index, archive or registry whose
  /// addresses are made of bare numbers.
  var indexIdentifier: (kind: IdentifierMention.Kind, value: String)? {
    if host.hasSuffix("nih.gov") || host == "pubmed.gov" || isOn("europepmc.org") {
      if let id = pmcid { return (.pmcid, id.value) }
      if let id = pmid { return (.pmid, id.value) }
    }
    if isOn("arxiv.org"), let id = arXivID { return (.arxiv, id) }
    if isOn("orcid.org"), let id = path.lazy.compactMap({ ORCID(field: String($0)) }).first {
      return (.orcid, id.value)
    }
    if isOn("clinicaltrialsregister.eu") || isOn("euclinicaltrials.eu"), let id = europeanTrial {
      return (.trial, id)
    }
    if let id = book { return (.isbn, id.value) }
    return nil
  }

  private var pmid: PMID? {
    let isPubMed =
      host.hasPrefix("pubmed.") || path.contains { $0.lowercased() == "pubmed" }
      || value(of: ["db"])?.lowercased() == "pubmed"
    if isPubMed {
      let part = part(after: ["pubmed"]) ?? (host.hasPrefix("pubmed.") ? path.first : nil)
      if let id = part.flatMap({ number($0) }) { return id }
      let term = value(of: ["term", "uid", "uids", "list_uids", "id"])
      return term.flatMap { $0.utf8.count >= 5 ? number($0) : nil }
    }
    return isOn("europepmc.org") ? part(after: ["med"]).flatMap { number($0) } : nil
  }

  /// The id at the beginning of `part`, with nothing but signs or a field's name behind it.
  private func number(_ part: Substring) -> PMID? {
    let digits = part.utf8.prefix { $0 &- 0x30 < 10 }
    let rest = part.utf8.dropFirst(digits.count)
    return rest.isEmpty || [0x2C, 0x5B, 0x2E].contains(rest.first) ? PMID(digits: digits) : nil
  }

  private var pmcid: PMCID? {
    let named = path.first {
      $0.utf8.count > 3 && $0.lowercased().hasPrefix("pmc")
        && $0.utf8.dropFirst(3).first.map { $0 &- 0x30 < 10 } == true
    }
    let isArchive =
      host.hasPrefix("pmc.") || host.hasPrefix("pubmedcentral.")
      || path.first?.lowercased() == "pmc"
    let bare = isArchive ? part(after: ["articles"]) ?? value(of: ["artid"]) : value(of: ["accid"])
    return (named ?? bare).flatMap { PMCID(field: String($0)) }
  }

  private var arXivID: String? {
    guard let view = path.first, ["abs", "pdf", "html", "ps", "format", "src"].contains(view) else {
      return nil
    }
    return IdentifierBytes(path.dropFirst().joined(separator: "/")).arXivID(at: 0, isKnown: true)?
      .value
  }

  private var europeanTrial: String? {
    let parts = path + query.map(\.value)
    return parts.lazy.compactMap { part in
      let bytes = IdentifierBytes(part)
      return (0..<min(bytes.end, 40)).lazy.compactMap {
        bytes.isWord(at: $0 - 1) ? nil : bytes.europeanTrial(at: $0)?.value
      }.first
    }.first
  }

  /// A book at a shop whose own numbers for books are their ISBNs, or behind "isbn".
  private var book: ISBN? {
    let isShop = host.hasPrefix("amazon.") || host.hasPrefix("smile.amazon.")
    let part = value(of: ["isbn"]) ?? part(after: isShop ? ["dp", "product", "isbn"] : ["isbn"])
    return part.flatMap { ISBN(field: String($0)) }
  }
}
