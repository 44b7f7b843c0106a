import Knowledge
import Testing

@Suite struct EvidenceLevelTests {
  @Test(arguments: [
    (["Journal Article", "Meta-Analysis", "Randomized Controlled Trial"], 1),
    (["Systematic Review"], 1), (["Randomized Controlled Trial", "Multicenter Study"], 2),
    (["Journal Article", "Controlled Clinical Trial"], 3), (["Observational Study"], 3),
    (["Clinical Trial, Phase II"], 4), (["Review", "Case Reports"], 4),
    (["case reports"], 4),
  ])
  func suggestsTheStrongestDesign(_ types: [String], _ level: Int) {
    #expect(EvidenceLevel(suggestedBy: types)?.level == level)
  }

  @Test(arguments: [
    ["Randomized Controlled Trial", "Retracted Publication"], ["Retraction of Publication"],
    ["Clinical Trial Protocol", "Randomized Controlled Trial"],
    ["Randomized Controlled Trial, Veterinary"], ["Review"], ["Practice Guideline"], ["Editorial"],
    ["Journal Article"],
  ])
  func saysWhyThereIsNone(_ types: [String]) {
    let found = EvidenceLevel(suggestedBy: types)
    #expect(found != nil && found?.level == nil)
    #expect(types.contains { found?.reason.contains("“\($0)”") ?? false })
  }

  @Test func saysNothingWithoutTypesThatTellAnything() {
    #expect(EvidenceLevel(suggestedBy: []) == nil)
    #expect(EvidenceLevel(suggestedBy: ["Comparative Study", "English Abstract"]) == nil)
  }

  @Test func reasonNamesTheTypeThatDecides() {
    let found = EvidenceLevel(suggestedBy: ["Journal Article", "Randomized Controlled Trial"])
    #expect(found?.reason == "Publication type “Randomized Controlled Trial”: a randomised trial.")
  }
}
