/// Sentences about what was not understood, each once, and not more than can be read.
struct QueryNotes {
  private static let maximumCount = 8
  private static let shownScalarCount = 60

  private(set) var sentences: [String] = []

  mutating func add(_ sentence: String) {
    guard sentences.count < Self.maximumCount, !sentences.contains(sentence) else { return }
    sentences.append(sentence)
  }

  /// Adds that `text` is not what it looks like.
  mutating func add(_ text: String, _ fault: String, takenAs: String = "it was searched as words") {
    add("“\(Self.shown(text))” \(fault); \(takenAs).")
  }

  static func shown(_ text: String) -> String {
    let shown = text.unicodeScalars.prefix(shownScalarCount)
    return String(shown) + (shown.endIndex < text.endIndex ? "…" : "")
  }
}
