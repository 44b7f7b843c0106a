extension KindRule {
  /// Opens a list.
  static let listOpener = KindRule(
    "list-opener", "It ends in a colon and opens the list that follows."
  ) { context in
    let draft = context.draft
    guard draft.ending == .colon, !draft.isLead, context.verb != nil || draft.words.count > 9,
      draft.words.count >= 3
    else { return nil }
    return .form
  }
}
