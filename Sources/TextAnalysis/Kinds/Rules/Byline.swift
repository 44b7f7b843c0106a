extension KindRule {
  /// Who wrote or reviewed it.
  static let byline = KindRule(
    "byline", "It is a line that says who wrote, edited or reviewed the page.", anchor: .start,
    phrases: """
      by; written by; reviewed by; medically reviewed by; fact checked by; fact-checked by
      edited by; author; posted by|on|in; published by|on; updated by; words by; story by
      photo by; photograph by; medically reviewed; photography by; image by; illustration by
      interview by; produced by; music by; hosted by; artwork by; clinically reviewed by
      """
  ) { context in
    let draft = context.draft
    guard draft.isWholeLine || context.layout.place != .body, draft.words.count <= 20,
      draft.ending != .stop || draft.words.count <= 12
    else { return false }
    if draft.words.count > 1, draft.words[0].key == WordKey("by") {
      return draft.words[1].form.contains(.capitalised)
        && (context.verb == nil
          || draft.words.dropFirst(2).first?.form.contains(.capitalised) ?? true)
    }
    return draft.isWholeLine || context.layout.place == .after
  }
}
