extension KindRule {
  /// Opens a list.
  static let listOpener = KindRule(
    "list-opener", "It ends in a colon and opens the list that follows."
  ) { context in
    let draft = context.draft
    guard draft.ending == .colon, !draft.isLead,
      context.verb != nil || draft.words.count > 9 || ListOpening.ends(draft.words),
      draft.words.count >= 3, draft.words[0].key != WordKey("please")
    else { return nil }
    return .form
  }
}
