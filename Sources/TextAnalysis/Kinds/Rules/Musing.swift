extension KindRule {
  /// Perhaps it is.
  static let musing = KindRule(
    "musing", "It is a short sentence that begins with perhaps or maybe."
  ) { context in
    guard let first = context.words.first, musings.contains(first.key), context.words.count <= 8,
      context.draft.ending == .stop,
      !context.words.contains(where: { $0.form.contains(.number) })
    else { return nil }
    return .form
  }

  private static let musings = WordSet("perhaps maybe")
}
