import Knowledge
import Testing

@testable import TextAnalysis

@Test(arguments: [
  ("The drug may reduce pain in adults.", true), ("The drug can help with pain in adults.", true),
  ("The drug could potentially ease pain in adults.", true), ("It appears to ease pain.", true),
  ("The drug has the potential to ease pain.", true),
  ("Older drugs can take weeks to work.", false), ("The drug eases pain in adults.", false),
  ("The rules changed in May 2019 for all drugs.", false),
  ("The patch lowers the potential risks of surgery.", false),
])
func hedgesWeaken(sentence: String, isHedged: Bool) {
  #expect(statement(sentence)?.isHedged == isHedged)
}

@Test(arguments: [
  ("The drug is not a cure for migraine.", true), ("The drug does not cure pain.", true),
  ("There is no evidence that it helps adults.", true), ("The pill failed to ease pain.", true),
  ("It helps people who have not responded to other drugs.", false),
  ("It not only eases pain but also lifts mood.", false),
  ("While tablets do not work for all, the patch eases pain.", false),
  ("The drug eases pain without sedation in adults.", false),
])
func negationBearsOnTheMainAssertion(sentence: String, isNegated: Bool) {
  #expect(statement(sentence)?.isNegated == isNegated)
}

@Test(arguments: [
  ("The drug may reduce pain in adults.", Certainty.low),
  ("Perhaps the drug reduces pain in adults.", .low),
  ("It appears that the drug could reduce pain in adults.", .low),
  ("The drug is likely or possibly a help against pain.", .low),
  ("The drug appears to reduce pain in adults.", .moderate),
  ("The drug can help with pain in adults.", .moderate),
  ("The drug reduces pain in adults.", .high),
])
func certaintyFollowsTheStrongestHedge(sentence: String, certainty: Certainty) {
  #expect(statement(sentence)?.certainty == certainty)
}

@Test(arguments: [
  ("The drug is not a cure for migraine, but it eases pain.", "not a cure"),
  ("There is no evidence of harm in adults.", "no evidence of harm in adults"),
  ("The pill failed to ease pain; sleep got better.", "failed to ease pain"),
])
func negationHitsShowHowFarTheyReach(sentence: String, scope: String) {
  let found = statement(sentence)
  let start = found?.range.byteStart ?? 0
  let range = found?.hits.first { $0.subject == .negation }?.range?.range
  let words = range.map { Array(sentence.utf8)[$0.lowerBound - start..<$0.upperBound - start] }
  #expect(words.map { String(decoding: $0, as: UTF8.self) } == scope)
}
