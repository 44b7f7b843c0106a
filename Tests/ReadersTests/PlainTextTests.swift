import Knowledge
import Readers
import Testing

/// The blocks of `text`, line breaks shown as `/`.
private func blocks(of text: String) throws -> [String] {
  let document = try document(
    from: Array(text.utf8), path: nil, format: .text, encoding: nil)
  #expect(blockFaults(of: document).isEmpty)
  let bytes = Array(document.text.utf8)
  return document.blocks.map {
    String(decoding: bytes[$0.range.range], as: UTF8.self).split(whereSeparator: \.isNewline)
      .joined(separator: "/")
  }
}

private func kinds(of text: String) throws -> [Block.Kind] {
  try document(from: Array(text.utf8), path: nil, format: .text, encoding: nil).blocks.map(\.kind)
}

@Test func textIsTheFilesOwnBytes() throws {
  let text = "\tOne\r\n\r\n two \u{A0}\rthree\u{2028}four\n\n"
  let document = try document(from: Array(text.utf8), path: nil, format: nil, encoding: nil)
  #expect(document.text == text)
  #expect(try blocks(of: text) == ["One", "two", "three", "four"])
  #expect(document.reference.title == nil)
}

@Test(arguments: [
  // A paragraph a line, headings and menus between them.
  """
  Home
  Our Team
  Sleep and chronic pain in adults: an overview
  People who sleep badly feel more pain on the next day, which was shown many times, in many lands.
  Short paragraphs stand alone too.
  """,
  // Words under pictures, of about one width.
  """
  A grey cat asleep on a wooden chair beside an open window
  Cats that sleep by day are often awake through the night
  """,
  // A list of headlines without bullets.
  """
  Ten Ways to Sleep Better When the Nights Grow Warm
  Why Our Clinic Opened a Second Room for Infusions
  What You Need to Bring to Your First Appointment
  How Long Does the Effect of One Treatment Last On
  """,
  // Form labels.
  """
  First name
  Last name
  e-mail address
  your message
  """,
  // Verse.
  """
  the rose is red
  the violet blue
  """,
])
func linesOfCopiedPagesStandAlone(text: String) throws {
  #expect(try blocks(of: text) == text.split(separator: "\n").map(String.init))
}

@Test(arguments: [
  (
    """
    Title of the Note
    Sleep loss lowers the threshold at which heat is felt as pain, and it
    does so within a single night. The effect is larger in women than in
    men, but it is gone after two nights of sleep.
    """, ["Title of the Note", "Sleep"]
  ),
  (
    """
    Those who took part slept in the laboratory for two weeks, and nobody
    was told which pill they had been given.
    """, ["Those"]
  ),
  (
    """
    1. The first reason to doubt this result is that only seven people took
    part, all of them students of one school.
    2. The second is that nobody was blinded.
    """, ["1. The", "2. The"]
  ),
  (
    """
    A Heading Above a Rule
    ----------------------
    The pills were given out by a nurse who knew nothing of the trial, and
    the letters
    were opened only when all those who took part had left the house, on a
    Sunday.
    """, ["A Heading", "---", "The pills", "were opened"]
  ),
])
func linesOfWrappedParagraphsJoin(text: String, starts: [String]) throws {
  let found = try blocks(of: text)
  #expect(found.count == starts.count)
  for (block, start) in zip(found, starts) { #expect(block.hasPrefix(start)) }
}

@Test func wrappingOfTheFileDecidesWhereAPieceIsTooShortToTell() throws {
  let wrapped = """
    Sleep loss lowers the threshold at which heat is felt as pain, and it
    does so within a single night. The effect is larger in women than in
    men, but it is gone after two nights of sleep that nobody disturbs or
    shortens.
    """
  let short = "This was shown again in a second trial of sixty men, by the same\nAmerican group."
  #expect(try blocks(of: short).count == 2)
  #expect(try blocks(of: wrapped + "\n\n" + short).count == 2)
}

@Test(arguments: [
  "• item", "•item", "- item", "* item", "– item", "· item", "◦ item", "▪ item", "o\titem",
  "1. item",
  "12) item", "(a) item", "(iv) item", "b) item", "  - item", "-",
])
func bulletMakesAListItem(line: String) throws {
  #expect(try kinds(of: line) == [.listItem])
}

@Test(arguments: [
  "-5 °C", "o item", "2019. A year", "1.5 mg", "[3] Entry", "# Heading", "A. Smith wrote", ">50 %",
  "(see) below", "—", "*Note", "a. item", "--- ---",
])
func otherStartsMakeNoListItem(line: String) throws {
  #expect(try kinds(of: line) == [.paragraph])
}

@Test func quoteMarksMakeQuotes() throws {
  let text = "> one\n>> two\n> > three\n>four"
  let document = try document(from: Array(text.utf8), path: nil, format: nil, encoding: nil)
  #expect(document.blocks.map(\.kind) == [.quote, .quote, .quote, .quote])
  #expect(document.blocks.map(\.level) == [1, 2, 2, 1])
}
