extension KindRule {
  /// An entry of the list of references.
  static let referenceEntry = KindRule(
    "reference-entry", "It stands in the list of references, or is written like an entry of one."
  ) { context in
    if context.section == .references, !context.draft.isLead,
      ReferenceForm.mayBeEntry(context.draft, context.bytes)
    {
      return .form
    }
    guard context.draft.isWholeLine || context.layout.place == .after else { return nil }
    return ReferenceForm.isEntry(context.draft, context.bytes)
      || context.draft.isWholeLine && context.words.count <= 60 && context.range.count < 400
        && ReferenceForm.hasVolume(context.bytes, context.range)
      ? .form : nil
  }
}
