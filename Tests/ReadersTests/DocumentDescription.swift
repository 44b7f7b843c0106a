import Knowledge

/// A document as lines of text, for goldens.
func described(_ document: Document) -> String {
  let reference = document.reference
  let fields: [(String, String?)] = [
    ("reader", document.reader), ("encoding", document.encoding), ("type", reference.type),
    ("title", reference.title), ("authors", list(reference.authors.map(\.displayed))),
    ("container", reference.containerTitle), ("published", reference.published),
    ("doi", reference.doi), ("pmid", reference.pmid), ("pmcid", reference.pmcid),
    ("url", reference.url), ("language", reference.language), ("tags", list(reference.keywords)),
    ("accessed", reference.dates[.accessed]),
  ]
  let bytes = Array(document.text.utf8)
  let head = fields.compactMap { name, value in value.map { "\(name): \($0)" } }
  let blocks = document.blocks.map { block in
    let level = block.level > 0 ? " \(block.level)" : ""
    return "[\(block.kind.rawValue)\(level)] \(shown(bytes[block.range.range]))"
  }
  let links = document.links.map { link in
    let place = link.destination.map { " = \(shown(bytes[$0.range].prefix(24)))" } ?? ""
    return "\(shown(bytes[link.range.range])) -> \(link.target)\(place)"
  }
  return [head, blocks, links].filter { !$0.isEmpty }.map { $0.joined(separator: "\n") }
    .joined(separator: "\n\n") + "\n"
}

private func list(_ items: [String]) -> String? {
  items.isEmpty ? nil : items.joined(separator: " / ")
}

private func shown(_ bytes: ArraySlice<UInt8>) -> String {
  String(decoding: bytes, as: UTF8.self).unicodeScalars.map { scalar in
    switch scalar {
    case "\n": "\\n"
    case "\r": "\\r"
    case "\u{A0}": "\\u{A0}"
    default: String(scalar)
    }
  }.joined()
}
