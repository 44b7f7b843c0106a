import Knowledge

/// Writes items of CSL-JSON.
enum CSLWriter {
  /// The item on one line.
  static func item(_ reference: Reference, _ abstract: RecordAbstract) -> String {
    let item = reference.cslJSON
    guard !abstract.parts.isEmpty else { return item }
    let text = JSONText.quoted(abstract.lines.joined(separator: "\n"))
    return item.dropLast() + ",\"abstract\":" + text + "}"
  }
}
