import Knowledge
import Testing

@testable import TextAnalysis

@Test func contextFeaturesHaveTheKeysOfTheirNames() {
  let setting = ContextFeatures.Setting(
    index: 3, kind: .claim, gap: .sameLine, speech: [.back, .number], length: 4, named: [2],
    namesSymptom: true, hasSeveral: true)
  let place = ContextFeatures.Place(
    condition: 1, named: 5, symptom: nil, share: 0.5, isMain: true, isInHeading: true,
    isInTitle: true, hasOtherSince: true, hasWiderNamed: true, hasNarrower: true, hasWider: true,
    isNamedNext: true)
  var trail = ContextTrail()
  trail.note(ContextTrail.Step(index: 0, kind: .anecdote, relations: [:]))
  trail.note(ContextTrail.Step(index: 2, kind: .claim, relations: [1: .context, 2: .about]))
  for before in [nil, ContextTrail(), trail] {
    var names = ClaimFeatureNames()
    ContextFeatures(setting: setting, place: place).visit(before, into: &names)
    #expect(names.namesMatchKeys)
    #expect(names.values.values.allSatisfy { $0 == 1 })
  }
}

@Test func symptomsThatEndInAQuestionMarkNeedTheirConditionNearby() {
  #expect(
    tags("Parkinson's disease is common.\nThe tremor is worse at rest.").contains("parkinsons"))
  #expect(!tags("Lithium is a salt.\nThe tremor is worse at rest.").contains("parkinsons"))
}

@Test func aKindOfALeadingConditionCountsAsThatOneToo() {
  #expect(
    tags("Lithium is a salt.\nMany people live with dementia today.")
      .isSuperset(of: ["dementia", "cognitive-impairment"]))
}

/// The slugs of the last line of `text`.
private func tags(_ text: String) -> Set<String> {
  let lines = text.split(separator: "\n")
  var start = 0
  let statements = lines.map { line in
    defer { start += line.utf8.count + 1 }
    return Statement(
      range: ByteRange(start..<start + line.utf8.count), kind: .claim, score: 1)
  }
  let found = shippedTagger.conditionTags(for: statements, in: Array(text.utf8))
  return Set(found.last?.map(\.slug) ?? [])
}
