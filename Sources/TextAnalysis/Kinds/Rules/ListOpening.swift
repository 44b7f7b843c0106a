/// How sentences end that a list completes: "We cover it when:".
enum ListOpening {
  /// Whether the last of `words`, three or more, waits for an item.
  static func ends(_ words: [Token]) -> Bool {
    guard words.count >= 3, let last = words.last else { return false }
    return open.contains(last.key)
  }

  private static let open = WordSet(
    "when if you are is include includes including that to have following can may were who by with")
}
