import Knowledge
import KnowledgeBase
import KnowledgeStore
import TestSupport
import Testing

@testable import kb

@Test(arguments: [
  ("s", Verdict.supported), ("o", .overstated), ("n", .notAddressed), ("c", .contradicted),
])
func oneKeyIsAVerdict(key: String, verdict: Verdict) {
  var screen = sampleScreen()
  #expect(screen.type(key) == [.decide(verdict)])
}

@Test(arguments: [
  ("q", [ReviewScreen.Effect.quit]), ("\u{3}", [.quit]), ("\u{4}", [.quit]), ("\u{1A}", [.suspend]),
  ("\u{C}", [.redraw]), (" ", [.skip]), ("\u{1B}[C", [.skip]), ("b", [.back]),
  ("\u{1B}[D", [.back]),
  ("u", [.undo]), ("/ocd\r", [.search("ocd")]), ("/ocd\u{1B}", []), ("/\r", [.search("")]),
  ("?s", []), ("?q", []), ("ts\r", []), ("x", []), ("\u{1B}", []),
  ("\u{1B}[200~sss\u{1B}[201~", []),
  ("tq\u{3}q", [.quit]),
])
func keysAskForSomething(text: String, effects: [ReviewScreen.Effect]) {
  var screen = sampleScreen()
  #expect(screen.type(text) == effects)
}

@Test func withoutAClaimNothingIsDecided() {
  var screen = sampleScreen(nil)
  #expect(screen.type("sonc 1tg0") == [])
  #expect(screen.mode == .deciding)
  #expect(screen.type("uq") == [.undo, .quit])
}

@Test func noteIsTypedEditedAndLeftAlone() {
  var screen = sampleScreen()
  _ = screen.type("tnot é漢\u{7F}\r")
  #expect(screen.note == "not é")
  _ = screen.type("t more\u{1B}")
  #expect(screen.note == "not é")
  _ = screen.type("t\u{15}\r")
  #expect(screen.note == "")
}

@Test func digitChoosesQuotesAndLetsGo() {
  var screen = sampleScreen()
  _ = screen.type("1")
  #expect(screen.chosenSource?.articleID == 40)
  #expect(screen.quote == nil)
  _ = screen.type("1")
  #expect(screen.quote == "PTSD scores fell in 68 % of 41 adults.")
  _ = screen.type("2")
  #expect(screen.chosenSource?.articleID == 41)
  #expect(screen.quote == nil)
  _ = screen.type("22")
  #expect(screen.chosenSource == nil)
  _ = screen.type("9")
  #expect(screen.message == "There is no source 9.")
  _ = screen.type("10")
  #expect(screen.chosenSource == nil)
}

@Test func nextClaimBeginsAfresh() {
  var screen = sampleScreen()
  _ = screen.type("1tnote\rg\u{1B}[B")
  #expect(screen.isForGroup)
  screen.show(sampleCard(groupSize: 1), waiting: ReviewScreen.Waiting())
  #expect(screen.note == "")
  #expect(screen.chosen == nil)
  #expect(screen.scroll == 0)
  #expect(!screen.isForGroup)
  _ = screen.type("g")
  #expect(screen.message == "This claim stands alone.")
}

@Test func scrollStaysWithinTheBody() {
  var screen = sampleScreen()
  _ = screen.type("\u{1B}[6~\u{1B}[6~\u{1B}[6~")
  let frame = ReviewFrame(&screen, width: 60, height: 14)
  #expect(screen.scroll > 0 && screen.scroll < 30)
  #expect(frame.lines[0].text.contains("lines "))
  _ = screen.type("\u{1B}[A")
  let before = screen.scroll
  _ = screen.type("\u{1B}[5~\u{1B}[5~\u{1B}[5~\u{1B}[5~")
  #expect(before > 0 && screen.scroll == 0)
}

@Test func screensLookAsTheyDid() throws {
  var screen = sampleScreen()
  try expectScreen(screen, 120, 24, "wide")
  try expectScreen(screen, 64, 40, "narrow")
  try expectScreen(screen, 40, 12, "small")
  _ = screen.type("11tonly “half”\rg")
  screen.message = "supported: claim 11. u takes it back."
  try expectScreen(screen, 110, 24, "chosen")
  _ = screen.type("t, of 漢字\u{1B}[D")
  try expectScreen(screen, 80, 24, "note")
  _ = screen.type("\u{1B}?")
  try expectScreen(screen, 80, 24, "help")
  var blind = sampleScreen(sampleCard(isBlind: true))
  try expectScreen(blind, 100, 20, "blind")
  _ = blind.type("/status:vague")
  try expectScreen(blind, 100, 20, "search")
  var empty = sampleScreen(nil)
  try expectScreen(empty, 80, 10, "empty")
  empty.narrow(to: "ocd")
  try expectScreen(empty, 80, 10, "empty-search")
}

@Test func blindScreenShowsNothingOfOthers() {
  var screen = sampleScreen(sampleCard(isBlind: true))
  let text = ReviewFrame(&screen, width: 100, height: 40).lines.map(\.text).joined(separator: "\n")
  #expect(!text.contains("Bo"))
  #expect(!text.contains("unresolved"))
}

/// No text of an article steers the terminal, and every line fits it, whatever its size.
@Test func screensAreHarmlessAtEverySize() {
  let bad =
    "a\u{1B}[31m\u{9B}2J\u{202E}\u{7}\r\n漢字\u{301}\u{200D} " + String(repeating: "x", count: 99)
  var screens = [sampleScreen(), sampleScreen(nil), sampleScreen(sampleCard(text: bad))]
  var typing = sampleScreen()
  _ = typing.type("t漢字 long " + String(repeating: "w ", count: 60))
  screens.append(typing)
  for screen in screens {
    for width in [1, 2, 5, 9, 20, 30, 31, 79, 99, 100, 101, 200] {
      for height in [0, 1, 2, 3, 5, 24] {
        var screen = screen
        let frame = ReviewFrame(&screen, width: width, height: height)
        #expect(frame.lines.count <= height)
        #expect(frame.lines.allSatisfy { $0.columns == width })
        let scalars = frame.lines.flatMap { $0.text.unicodeScalars }
        #expect(!scalars.contains { $0.properties.generalCategory == .control })
        if let cursor = frame.cursor {
          #expect(cursor.column < width && cursor.row < max(1, height))
        }
      }
    }
  }
}

@Test func anyKeysAreTaken() {
  var generator = SeededGenerator(seed: 11)
  let bytes = Array("sonc 1290tg/?uqb\u{1B}[ABCD5~\r\u{7F}\u{3}\u{1A}é漢".utf8)
  for _ in 0..<300 {
    var (screen, decoder) = (sampleScreen(), KeyDecoder())
    for _ in 0..<60 {
      let byte = bytes.randomElement(using: &generator) ?? 0
      for key in decoder.keys(in: [byte]) { _ = screen.take(key) }
      _ = ReviewFrame(&screen, width: 50, height: 10)
    }
  }
}
