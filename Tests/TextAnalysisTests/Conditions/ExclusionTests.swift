import Knowledge
import Testing
import TextAnalysis

@Suite struct ExclusionTests {
  private let matcher = shippedMatcher

  private func negations(_ text: String) -> [Bool] {
    matcher.mentions(in: Array(text.utf8), range: ByteRange(0..<text.utf8.count)).map(\.isNegated)
  }

  @Test(arguments: [
    "in controls without migraine", "with no history of bipolar disorder",
    "excluding patients with PTSD", "we excluded people who had schizophrenia",
    "people with fibromyalgia were not enrolled", "PTSD patients were excluded",
    "those with a history of migraine were ineligible", "a non-depressed control",
    "nondepressed patients",
    "They had no PTSD symptoms.", "adults free of depression", "were not diagnosed with PTSD",
    "controls who did not have insomnia", "in the absence of dementia",
    "without any current anxiety disorder", "She denied any migraine.", "negative for dementia",
    "there was no evidence of dementia", "Dementia was ruled out.", "where PTSD is absent",
    "Bipolar disorder has been ruled out.",
  ])
  func exclusionsAreNegated(_ text: String) {
    #expect(negations(text) == [true])
  }

  @Test(arguments: [
    "it will not cure migraine", "it did not reduce PTSD symptoms", "no effect on depression",
    "no improvement in PTSD", "there is no PTSD treatment that lasts", "No, depression is real.",
    "Without treatment, PTSD gets worse.", "without improvement in depression",
    "no patients with PTSD got worse", "PTSD was not treated", "Depression is no joke.",
    "The data were excluded. PTSD stayed.", "not only PTSD", "adults with and without PTSD",
    "men with or without migraine",
    "those with (n = 16) and without PTSD (n = 7)", "the presence or absence of dementia",
    "we did not exclude people with dementia", "no drug for migraine",
  ])
  func deniedEffectsAreNot(_ text: String) {
    #expect(negations(text) == [false])
  }

  @Test func exclusionReachesOverAList() {
    #expect(
      negations("no history of bipolar disorder, schizophrenia or PTSD") == [true, true, true])
    #expect(negations("without migraine or depression") == [true, true])
    #expect(negations("with migraine and without PTSD") == [false, true])
    #expect(negations("without PTSD, depression was worse") == [true, false])
    #expect(negations("dementia and PTSD were ruled out") == [true, true])
  }
}
