import Knowledge
import Testing

@testable import TextAnalysis

private let body =
  "A belt carries part of the load for the muscles of the lower back. It does not make anyone stronger."

@Test(arguments: [
  "Do belts really help porters with a bad back?",
  "A belt for every back!",
  "Belt eases the work of porters at two hospitals",
  "Belts at Work: What Porters Say",
  "Is a belt right for you? Our nurse explains",
])
func theFirstLineIsTheTitleBelowFurniture(title: String) {
  let text =
    "top of page\nHome   Belts   Our Team   Contact\n\(title)\nBy Runa Halloran, work desk\n2 May 2021\n\(body)"
  let result = analysis(text)
  #expect(words(of: text, result.titleRange) == title)
  #expect(result.statements.count { $0.kind == .heading } == 1)
}

@Test func anOpeningParagraphIsNoTitle() {
  #expect(analysis(body).titleRange == nil)
}

@Test func aNumberedLineHeadsItsParagraphAndAListDoesNot() {
  let text = "Porters ask three things of a belt that they wear.\n1. It stays put\n\(body)"
  #expect(analysis(text).statements[1].kind == .heading)
  let list =
    "Porters ask three things of a belt:\n1. It stays put\n2. It breathes\n3. It lasts\n\(body)"
  #expect(analysis(list).statements[1...2].allSatisfy { $0.kind != .heading })
}

@Test func aMenuIsOneStatement() {
  for menu in ["Home | Belts | Contact", "Home · Belts · Contact", "Home\tBelts\tContact"] {
    let first = analysis(menu + "\n" + body).statements[0]
    #expect(first.range.byteCount == menu.utf8.count)
    #expect(first.kind == .boilerplate)
  }
}

@Test func bulletsInOneLineAreItemsNotAMenu() {
  #expect(analysis("• Check the buckle • Wax the strap • Sign the list").statements.count == 3)
}

@Test func proseWithBarsIsNoMenu() {
  let text = "The score |x| was taken as the size of the error, and it fell in all porters."
  #expect(analysis(text).statements.map(\.kind) == [.claim])
}
