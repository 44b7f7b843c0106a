extension KindRule {
  /// A date and nothing much else.
  static let dateLine = KindRule(
    "date-line", "It is a line of its own with a date, a time or a reading time in it."
  ) { context in
    let draft = context.draft
    if isDate(context) { return .form }
    guard draft.isWholeLine, (1...10).contains(draft.words.count) else { return nil }
    let words = draft.words
    let month = words.contains {
      WordClass.month.contains($0.key) && $0.form.contains(.capitalised)
    }
    let numbers = words.count { $0.form.contains(.number) }
    if month, numbers >= 1, words.count <= 8, context.verb == nil || words.count <= 6 {
      return .form
    }
    if numbers == words.count { return .form }
    if weekdays.contains(words[0].key), numbers >= 1, context.verb == nil { return .form }
    let isReading = words.last?.key == WordKey("read") && numbers == 1
    return isReading || (words.last?.key == WordKey("ago") && words.count <= 4) ? .form : nil
  }

  private static let weekdays = WordSet(
    "monday tuesday wednesday thursday friday saturday sunday mon tue wed thu fri sat sun weekdays daily"
  )

  /// Whether it is a day, month and year and nothing else.
  private static func isDate(_ context: StatementContext) -> Bool {
    let words = context.words
    guard (2...4).contains(words.count) else { return false }
    let months = words.count { WordClass.month.contains($0.key) && $0.form.contains(.capitalised) }
    return months == 1
      && words.count { $0.form.contains(.number) } + months >= words.count
  }
}
