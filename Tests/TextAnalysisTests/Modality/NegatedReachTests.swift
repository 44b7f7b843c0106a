import Knowledge
import TestSupport
import Testing
import TextAnalysis

@Suite struct NegatedReachTests {
  /// The words that deny each marked mention, nil for those that stand.
  private func cues(_ marked: String) -> [String?] {
    let marked = MarkedText(marked)
    let bytes = marked.bytes
    let reach = NegatedReach(in: ByteRange(0..<bytes.count), of: bytes)
    return marked.ranges.map { range in
      reach.cue(denying: ByteRange(range)).map { String(decoding: bytes[$0.range], as: UTF8.self) }
    }
  }

  @Test(arguments: [
    "There was no evidence of «pneumonia» on the film.",
    "He denies «cough», wheeze or «dyspnea».",
    "Urine was negative for «protein».",
    "«Stroke» was ruled out by imaging.",
    "«Stroke» has been ruled out.",
    "Free of «pain» since May.",
    "The patient did not have «seizures» at night.",
    "«Edema» was not seen.",
    "«Edema» and «rash» were absent.",
    "A «pain»-free interval followed.",
    "a non«depressed» control group",
    "Without «nausea», he ate well.",
    "Neither «fever» nor «chills» were reported.",
    "His «cough» resolved in a week.",
    "He had a «rash», which has since resolved.",
    "The scan failed to show «metastases».",
    "No «wheezes», «rales» or «rhonchi» are heard.",
    "She is not «anxious» or «depressed».",
    "There's never been any «bleeding».",
    "Chest x-ray ruled out «pneumonia».",
    "No signs (in particular no «fever» or «rash») of infection.",
    "There is little likelihood of «sepsis».",
    "The lump isn't «malignant».",
    "Urine and blood were negative for change in sugar, «ketones» and «protein».",
    "The «rash» has since resolved.",
  ])
  func deniedMentionsAreFound(_ marked: String) {
    #expect(!cues(marked).isEmpty && cues(marked).allSatisfy { $0 != nil })
  }

  @Test(arguments: [
    "There is no fever, but he has «cough».",
    "No fever; «cough» persists.",
    "The drug did not relieve her «pain».",
    "It did not reduce «PTSD» symptoms.",
    "«Pneumonia» cannot be excluded.",
    "Sent to rule out «sepsis».",
    "Not only «anxiety» but also «depression» fell.",
    "No change in the «tumor».",
    "Without treatment, «PTSD» gets worse.",
    "No doubt this is «asthma».",
    "He has «asthma» without fever.",
    "No fever, he does complain of «headache».",
    "She is not able to walk because of «arthritis».",
    "Gram negative «sepsis» was found.",
    "No history of stroke who presents with «vertigo».",
    "The «nodule» that has not been biopsied is large.",
    "Denies fever and has had «cough» for a week.",
    "No nausea except for mild «dizziness».",
    "There is no cure for «dementia».",
    "His «cough» has not resolved.",
    "We do not know whether «ketamine» helps.",
    "Her «cough» did not resolve.",
    "He does not smoke; «hypertension» is treated.",
    "«Anxiety» is no joke.",
    "The «fracture» is unchanged without new injury.",
    "Patients with no response to two drugs had «depression».",
    "No, «depression» is real.",
    "Adults with and without «migraine» took part.",
  ])
  func othersStand(_ marked: String) {
    #expect(!cues(marked).isEmpty && cues(marked).allSatisfy { $0 == nil })
  }

  @Test func theCueIsGiven() {
    #expect(cues("There was no evidence of «pneumonia».") == ["no"])
    #expect(cues("«Stroke» was ruled out.") == ["was ruled out"])
    #expect(
      cues("Tests were negative for «HIV» but not «syphilis».") == ["were negative for", "not"])
    #expect(cues("a non-«depressed» adult") == ["non-"])
    let bytes = Array("Fever: none. Cough: none.".utf8)
    let cue = negationCue(of: ByteRange(0..<5), in: ByteRange(0..<12), of: bytes)
    #expect(cue == ByteRange(7..<11))
  }

  @Test func whatStandsAroundTheSentenceDoesNotMatter() {
    let bytes = Array("No fever. Cough for a week. None.".utf8)
    #expect(negationCue(of: ByteRange(10..<15), in: ByteRange(10..<27), of: bytes) == nil)
  }

  private let pieces = [
    "no ", "not ", "denies ", "negative for ", "fever", "cough ", ", ", "; ", ". ", ": ", "none",
    "resolved ", "was ruled out ", "but ", "and ", "or ", "(", ")", "non-", "-free", "é", "日本",
    "🙂", "which ", "change in ", "his ", " - ", "—", "w/o ", "-ve for ", "\u{0}", "\n", "seen ",
  ]

  @Test func cuesLieInTheSentenceAndOutsideTheMention() {
    let seed: UInt64 = 20_260_203
    var generator = SeededGenerator(seed: seed)
    for round in 0..<2_000 {
      let bytes = (0..<Int.random(in: 1..<30, using: &generator)).flatMap { _ in
        Array((pieces.randomElement(using: &generator) ?? "").utf8)
      }
      let start = Int.random(in: 0..<bytes.count, using: &generator)
      let end = Int.random(in: start + 1...bytes.count, using: &generator)
      let mention = ByteRange(start..<end)
      guard
        let cue = negationCue(of: mention, in: ByteRange(0..<bytes.count), of: bytes)
      else { continue }
      let isSound =
        cue.byteStart < cue.byteEnd && cue.byteEnd <= bytes.count
        && (cue.byteEnd <= start || cue.byteStart >= end)
      #expect(isSound, "seed \(seed), round \(round)")
    }
  }

  @Test(arguments: [
    "no ", "denies change in ", ", ", "resolved ", "which resolved ", "was not seen ", "and ",
    "no fever, ", "x: none ", "(", "non-",
  ])
  func repetitionStaysCheap(_ piece: String) {
    let bytes = Array(String(repeating: piece, count: 200_000 / piece.utf8.count).utf8)
    let reach = NegatedReach(in: ByteRange(0..<bytes.count), of: bytes)
    for start in stride(from: 0, to: bytes.count - 1, by: 1_000) {
      let cue = reach.cue(denying: ByteRange(start..<start + 1))
      #expect(cue.map { $0.byteEnd <= bytes.count } ?? true)
    }
  }
}
