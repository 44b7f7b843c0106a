import Knowledge

extension JATSArticle {
  mutating func write(references list: Int, level: Int) {
    let title = tree.words(.jatsTitle, in: list) ?? "References"
    if tree.first(.ref, in: list) != nil || tree.first(.refList, in: list) != nil {
      writer.write(.heading, level: min(level, 6), title)
    }
    for node in tree.contents(of: list) {
      switch tree.name(of: node) {
      case .ref: write(reference: node)
      case .refList: write(references: node, level: level + 1)
      case .p: write(paragraph: node)
      default: break
      }
    }
  }

  private mutating func write(reference node: Int) {
    writer.begin(.reference)
    if let label = tree.words(.label, in: node) {
      writer.append(label.last?.isNumber == true ? label + ". " : label + " ")
    }
    var count = 0
    for part in tree.contents(of: node) {
      guard let citation = citation(part) else {
        if tree.name(of: part) == .note { words.append(contentsOf: part, to: &writer) }
        continue
      }
      if count > 0 { writer.append(" ") }
      count += 1
      append(citation: citation)
    }
    guard let range = writer.end() else { return }
    entries.append((tree.attribute(.id, of: node), range))
  }

  /// The citation that `node` is, or the first of its alternatives.
  private func citation(_ node: Int) -> Int? {
    switch tree.name(of: node) {
    case .elementCitation, .mixedCitation, .nlmCitation, .plainCitation: node
    case .citationAlternatives: tree.contents(of: node).lazy.compactMap { citation($0) }.first
    default: nil
    }
  }

  private mutating func append(citation node: Int) {
    if let label = tree.words(.label, in: node), tree.first(.label, in: node) != nil {
      writer.append(label.last?.isNumber == true ? label + ". " : label + " ")
    }
    if isBare(node) {
      append(parts: CitationParts(node, in: self))
    } else {
      append(written: node)
    }
    appendIds(of: node)
  }

  /// Whether a citation is a row of fields with nothing but punctuation between.
  private func isBare(_ node: Int) -> Bool {
    guard tree.name(of: node) != .mixedCitation || tree.first(.source, in: node) != nil else {
      return false
    }
    if tree.name(of: node) == .elementCitation { return true }
    var letterCount = 0
    for part in tree.contents(of: node) where tree.name(of: part) == .text {
      letterCount += tree.text(at: part).count { $0 | 0x20 > 0x60 }
    }
    return letterCount < 3
  }

  /// Writes a citation as its article has it, with a space where two fields touch.
  private mutating func append(written node: Int) {
    for part in tree.contents(of: node) {
      switch tree.name(of: part) {
      case .text: words.append(part, to: &writer)
      case .label, .pubId, .objectId: break
      case .personGroup, .name, .stringName: append(people: part)
      default:
        separate()
        words.append(part, to: &writer)
      }
    }
  }

  private mutating func append(people node: Int) {
    separate()
    if [.name, .stringName].contains(tree.name(of: node)), tree.first(.surname, in: node) != nil {
      writer.append(CitationParts.shown(name(node)))
      return
    }
    for part in tree.contents(of: node) {
      if [.name, .stringName].contains(tree.name(of: part)) {
        append(people: part)
      } else {
        separate()
        words.append(part, to: &writer)
      }
    }
  }

  /// Parts two fields that touch.
  private mutating func separate() {
    guard let last = writer.bytes.last else { return }
    if ".?!)]".utf8.contains(last) {
      writer.append(" ")
    } else if last >= 0x80 ? !endsInDash : isLetterOrDigit(last) {
      writer.append(", ")
    }
  }

  /// Whether the last character is a dash, as between the pages of a citation.
  private var endsInDash: Bool {
    ["\u{2010}", "\u{2011}", "\u{2012}", "\u{2013}", "\u{2014}", "\u{2212}"].contains { dash in
      writer.bytes.suffix(3).elementsEqual(dash.utf8)
    }
  }

  private func isLetterOrDigit(_ byte: UInt8) -> Bool {
    0x30...0x39 ~= byte || 0x61...0x7A ~= byte | 0x20
  }

  private mutating func append(parts: CitationParts) {
    for sentence in parts.sentences {
      if let last = writer.bytes.last, last != 0x20 { writer.append(" ") }
      writer.append(sentence)
      if let last = sentence.utf8.last, !".?!".utf8.contains(last) { writer.append(".") }
    }
    for link in tree.descendants(.extLink, in: parts.node) + tree.descendants(.uri, in: parts.node)
    {
      // Words of a DOI are written with the ids.
      guard let target = tree.attribute(.href, of: link), DOI(field: target) == nil else {
        continue
      }
      if let last = writer.bytes.last, last != 0x20 { writer.append(" ") }
      words.append(link, to: &writer)
    }
  }

  /// Adds the ids that a citation states and does not show.
  private mutating func appendIds(of node: Int) {
    let start = blockStart
    let shown = String(decoding: writer.bytes[start...], as: UTF8.self).lowercased()
    var doi: String?
    var others: [String] = []
    for id in tree.descendants(.pubId, in: node) {
      guard let value = tree.words(of: id) else { continue }
      switch tree.attribute(.pubIdType, of: id) {
      case "doi": doi = DOI(field: value)?.value
      case "pmid": others.append("PMID: \(value)")
      case "pmcid", "pmc": if let id = PMCID(field: value)?.value { others.append(id) }
      case "arxiv": others.append("arXiv:\(value)")
      default: break
      }
    }
    doi = doi ?? doiInLinks(of: node)
    if let doi, !shown.contains(doi) { others.insert("doi:\(doi)", at: 0) }
    for id in others where !shown.contains(id.lowercased()) {
      if let last = writer.bytes.last, last != 0x20 { writer.append(" ") }
      writer.append(id + ".")
    }
  }

  private func doiInLinks(of node: Int) -> String? {
    tree.descendants(.extLink, in: node).lazy.compactMap { link in
      self.tree.attribute(.href, of: link).flatMap { DOI(field: $0)?.value }
    }.first
  }

  private var blockStart: Int { writer.blocks.last?.range.byteEnd ?? 0 }
}
