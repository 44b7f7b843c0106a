import Knowledge
import Testing

@testable import KnowledgeStore

private func anchoring(
  of quote: String, judged: Judged? = nil, among statements: [PresentStatement]
) -> ReviewAnchoring? {
  let subject = ReviewAnchoring.Subject(claimUID: "judged", quote: quote, judged: judged)
  return ReviewAnchoring.anchoring(of: subject, in: PresentArticle(statements))
}

private let it = "It helps 70 % of them."

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

@Test(arguments: [
  "It helps 70% of them.", "“It helps” – 70 % of them!", "It  helps\n70\u{A0}% of them",
  "It, helps; (70 %) of them.",
])
func reviewFollowsTheSameWords(text: String) {
  let anchoring = anchoring(
    of: it, judged: judged([]), among: [PresentStatement(uid: "other", text: text)])
  #expect(anchoring?.state == .anchored, "\(text)")
  #expect(anchoring?.nearestUID == "other")
  #expect(anchoring?.presentText == text)
}

@Test(arguments: [
  "It helps 70 % of then.", "It helps −70 % of them.", "It helps < 70 % of them.",
  "It helps 70 ‰ of them.", "It helps them 70 % of.", "Does it help 70 % of them?",
  "It helps 70 % of them?", "It helps 7.0 % of them.", "It may help 70 % of them.",
])
func reviewFollowsNothingElse(text: String) {
  let anchoring = anchoring(
    of: it, judged: judged([]), among: [PresentStatement(uid: "other", text: text)])
  #expect(anchoring?.state == .needsRecheck, "\(text)")
}

@Test func reviewFollowsNoFurtherThanIsSure() {
  let twin = [
    PresentStatement(uid: "a", text: "It helps 70% of them."),
    PresentStatement(uid: "b", text: "It helps (70 %) of them."),
  ]
  #expect(
    anchoring(of: it, judged: judged([]), among: twin)?.reason == "The words are there 2 times now."
  )
  let negated = PresentStatement(uid: "a", text: "It helps 70% of them.", isNegated: true)
  #expect(anchoring(of: it, judged: judged([]), among: [negated])?.state == .needsRecheck)
  let about = PresentStatement(
    uid: "a", text: "It helps 70% of them.", conditions: ["ocd"], context: ["ocd"])
  #expect(anchoring(of: it, judged: judged(["ptsd"]), among: [about])?.state == .needsRecheck)
  let claim = PresentStatement(uid: "a", text: "It helps 70% of them.")
  #expect(anchoring(of: it, among: [claim])?.state == .needsRecheck)
}

@Test(arguments: [
  (
    "It helps them.", "It helps them [12].", "It followed its claim, which has a source more: [12]."
  ),
  (
    "It helps them [1].", "It helps them [1], (Roe et al., 2014).",
    "It followed its claim, which has a source more: (Roeetal.,2014)."
  ),
  ("It helps them [12].", "It helps them.", "The words changed: sources [12] → none."),
  ("It helps them [1].", "It helps them [2].", "The words changed: sources [1] → [2]."),
  ("It helps them.", "It helps them (12).", "The words changed: numbers none → 12."),
  ("It helps them.", "It helps them (Norway, 2014).", "The words changed: numbers none → 2014."),
])
func sourcesMayCome(quote: String, text: String, reason: String) {
  let anchoring = anchoring(
    of: quote, judged: judged([]), among: [PresentStatement(uid: "other", text: text)])
  #expect(anchoring?.reason == reason)
  #expect((anchoring?.state == .anchored) == reason.hasPrefix("It followed"))
}

@Test func partedSentenceIsShownWhole() {
  let halves = ["It helps them to sleep.", "It also eases pain in the back."].enumerated().map {
    PresentStatement(uid: "half-\($0)", text: $1)
  }
  let found = anchoring(
    of: "It helps them to sleep and eases pain in the back.", judged: judged([]), among: halves)
  #expect(found?.presentText == "It helps them to sleep. It also eases pain in the back.")
  #expect(found?.nearestUID == "half-1")
}

@Test func otherWordsInTheSamePlaceAreShown() {
  let statements = ["Many people wait for years.", "It does not help.", "That was known before."]
    .map {
      PresentStatement(uid: $0, text: $0)
    }
  var subject = ReviewAnchoring.Subject(claimUID: "judged", quote: "It helps.", judged: nil)
  subject.prefix = "y people wait for years.\n\n"
  subject.suffix = " That was"
  let found = ReviewAnchoring.anchoring(of: subject, in: PresentArticle(statements))
  #expect(found?.state == .needsRecheck)
  #expect(found?.presentText == "It does not help.")
}
