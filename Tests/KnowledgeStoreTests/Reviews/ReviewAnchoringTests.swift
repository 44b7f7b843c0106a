import Knowledge
import Testing

@testable import KnowledgeStore

private func anchoring(
  of quote: String, judged: Judged? = nil, among statements: [PresentStatement]
) -> ReviewAnchoring? {
  let subject = ReviewAnchoring.Subject(claimUID: "judged", quote: quote, judged: judged)
  return ReviewAnchoring.fault(of: subject, among: statements)
}

private func judged(_ conditions: [String], context: [String] = []) -> Judged {
  Judged(conditions: conditions, context: context, isNegated: false, numbers: [])
}

@Test func reviewStandsWhileItsClaimIsThere() {
  let claim = PresentStatement(uid: "judged", text: "It helps\n  70 % of them.")
  #expect(anchoring(of: "It helps 70 % of them.", among: [claim]) == nil)
}

@Test(arguments: [
  ("It helps 80 % of them.", "The words changed: numbers 70% → 80%."),
  ("It does not help 70 % of them.", "The words changed."),
  ("It greatly helps 70 % of them.", "The words changed."),
])
func reviewNeverMovesToOtherWords(text: String, reason: String) {
  let fault = anchoring(
    of: "It helps 70 % of them.", among: [PresentStatement(uid: "other", text: text)])
  #expect(fault?.state == .needsRecheck)
  #expect(fault?.nearestUID == "other")
  #expect(fault?.presentText == text)
  #expect(fault?.reason == reason)
}

@Test func whatChangedBesidesTheWordsIsTold() {
  let present = PresentStatement(
    uid: "other", text: "It never helps 8 of 10 there.", conditions: ["ocd"], isNegated: true)
  let fault = anchoring(
    of: "It helps 7 of 10 there.", judged: judged(["ptsd"]), among: [present])
  #expect(
    fault?.reason
      == "The words changed: numbers 7, 10 → 8, 10; negated now; conditions ptsd → ocd.")
}

@Test func nothingLikeItIsAnOrphan() {
  let other = PresentStatement(uid: "other", text: "Smoking causes lung cancer.")
  #expect(anchoring(of: "It helps 70 % of them.", among: [other])?.state == .orphan)
  #expect(anchoring(of: "It helps.", among: [])?.reason == "Its article is not in this file.")
}

@Test func wordsThatAreNoClaimNowAreShown() {
  let same = PresentStatement(uid: nil, text: "It helps 70 % of them.")
  let fault = anchoring(of: "It helps 70 % of them.", among: [same])
  #expect(fault?.reason == "The words are still there, but are not taken as a claim now.")
  #expect(fault?.nearestUID == nil)
}

@Test func editedQuoteIsNotTakenForTheClaimWithItsUID() {
  let claim = PresentStatement(uid: "judged", text: "It helps 70 % of them.")
  let fault = anchoring(of: "It helps 80 % of them.", among: [claim])
  #expect(fault?.state == .needsRecheck)
  #expect(fault?.reason == "Its words are not those of the claim whose uid it has.")
}

@Test(arguments: [
  // Of the judged conditions, by context; of the present ones, by context; whether it holds.
  (["ptsd"], ["ptsd"], ["ocd"], ["ocd"], false),
  (["ptsd"], ["ptsd"], ["ptsd"], ["ptsd"], true),
  (["ptsd"], ["ptsd"], [], [], false),
  ([], [], ["ptsd"], ["ptsd"], false),
  // What the words themselves name follows from the vocabulary alone, since they are the same.
  (["ptsd"], [], ["ptsd", "trauma"], [], true),
  (["ptsd", "trauma"], [], ["ptsd"], [], true),
  (["ptsd"], ["ptsd"], ["ptsd"], [], true),
])
func contextOfAClaimCounts(
  conditions: [String], context: [String], present: [String], presentContext: [String],
  holds: Bool
) {
  let claim = PresentStatement(
    uid: "judged", text: "It helps.", conditions: present, context: presentContext)
  let fault = anchoring(
    of: "It helps.", judged: judged(conditions, context: context), among: [claim])
  #expect((fault == nil) == holds)
}
