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
