import Knowledge
import Testing

@testable import Readers

/// The rows of `text`, read in pieces of `count` bytes, cells with `|` between them.
private func rows(_ text: String, in count: Int = 1000, limit: Int = 1000) -> [String] {
  var scanner = SheetScanner(maximumByteCount: limit)
  var pieces: [SheetScanner.Piece] = []
  let bytes = Array(text.utf8)
  for start in stride(from: 0, to: bytes.count, by: count) {
    let end = min(start + count, bytes.count)
    pieces += scanner.pieces(in: Array(bytes[start..<end]), isEnd: false)
  }
  pieces += scanner.pieces(in: [], isEnd: true)
  return pieces.map { piece in
    switch piece {
    case .row(let cells, let place):
      "\(place.line): " + cells.map { String(decoding: $0, as: UTF8.self) }.joined(separator: "|")
    case .fault(let fault): fault.sentence
    }
  }
}

@Test(arguments: [1, 2, 3, 7, 1000])
func rowsAreTheSameHoweverTheFileComes(count: Int) {
  let text = "a,b,c\r\n1,\"two, \"\"quoted\"\"\nlines\",3\n\n,,\n4,,\"\"\r5,6,7"
  let found = rows(text, in: count)
  #expect(
    found.map { String($0.drop { $0 != ":" }) } == [
      ": a|b|c", ": 1|two, \"quoted\"\nlines|3", ": 4||", ": 5|6|7",
    ])
  #expect(found == rows(text))
}

@Test(arguments: [("a;b;c,d\n1;2;3", "1|2|3"), ("a\tb, c\n1\t2", "1|2"), ("a|b|c\n1|2|3", "1|2|3")])
func separatorIsWhatStandsMostOften(text: String, row: String) {
  #expect(rows(text).last == "2: " + row)
}

@Test func quoteThatIsNeverClosedIsNamedByItsLine() {
  #expect(
    rows("a,b\n1,2\n3,\"open\n4,5\n") == [
      "1: a|b", "2: 1|2", "line 3, column 1: a cell of this row has a quote that is never closed",
    ])
}

@Test func rowThatIsTooLongIsPassedOver() {
  let long = String(repeating: "x", count: 50)
  #expect(
    rows("a,b\n1,\(long)\n3,4\n", limit: 40) == [
      "1: a|b", "line 2, column 1: a row is longer than 40 bytes", "3: 3|4",
    ])
}

@Test(arguments: [
  ("Ford, J. D., Grasso, D. J.", ["Ford/J. D.", "Grasso/D. J."]),
  ("Byron, Ada; O’Neil, Bo", ["Byron/Ada", "O’Neil/Bo"]),
  ("Byron A, Neil BO", ["Byron/A", "Neil/BO"]),
  ("Ada Lovelace, Alan Turing and Grace Hopper", ["Ada Lovelace", "Alan Turing", "Grace Hopper"]),
  ("Lovelace, Ada", ["Lovelace/Ada"]), ("Department of Health", ["Department of Health"]),
  ("World Health Organization, Geneva", ["World Health Organization, Geneva"]), ("", []),
])
func peopleOfACellAreTold(text: String, expected: [String]) {
  let found = authorList(text).map { name in
    name.literal ?? [name.family, name.given].compactMap(\.self).joined(separator: "/")
  }
  #expect(found == expected)
}
