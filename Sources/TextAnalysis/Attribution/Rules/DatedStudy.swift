import Knowledge

extension AttributionRule {
  /// A 2019 study; in 2019, researchers.
  static let datedStudy = AttributionRule(
    "dated-study", "It dates a study or what researchers did: in 2019, researchers found.", .named,
    phrases: """
      in|back _ , researchers|scientists|investigators|psychiatrists|doctors ..6 @say|@said
      in _ , a team|group of ..2 researchers|scientists|doctors
      published|reported|presented|released in|on|last|earlier ..1 year|month|week|@month|_
      """
  ) { match, context in
    let words = context.words
    let years = match.filter { ReferenceForm.isYear(context.bytes[words[$0].range]) }
    guard !years.isEmpty || WordClass.month.contains(words[match.upperBound - 1].key) else {
      return nil
    }
    return match
  }
}
