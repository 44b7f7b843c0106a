import Knowledge
import TestSupport
import Testing

@testable import kb

/// What is shown of `text`: `[words|status]`, `words`, and `<number>` where a claim ends.
private func shown(
  _ text: String, _ marks: [(ClosedRange<Int>, CitationStatus)], pieces: [Range<Int>]? = nil
) -> String {
  let bytes = Array(text.utf8)
  let pieces = pieces ?? [0..<bytes.count]
  var stretches = MarkedStretches(
    of: bytes,
    marks: marks.enumerated().map { index, mark in
      MarkedStretches.Mark(
        number: index + 1, status: mark.1,
        range: ByteRange(byteStart: mark.0.lowerBound, byteEnd: mark.0.upperBound))
    }, pieces: pieces)
  return pieces.map { piece in
    stretches.parts(of: piece).map { part in
      switch part {
      case .words(let range, let status, let begins):
        let words = String(decoding: bytes[range], as: UTF8.self)
        let starts = begins.map { "\($0)>" }.joined()
        return status.map { "[\(starts)\(words)|\($0.rawValue)]" } ?? words
      case .label(let number, _): return "<\(number)>"
      }
    }.joined()
  }.joined(separator: "¶")
}

@Test func claimsSideBySide() {
  #expect(
    shown("One two three.", [(0...3, .vague), (4...7, .uncited)])
      == "[1>One|vague]<1> [2>two|uncited]<2> three.")
  #expect(
    shown("Onetwo", [(0...3, .vague), (3...6, .vague)]) == "[1>One|vague]<1>[2>two|vague]<2>")
}

@Test func gravestStatusShowsWhereClaimsOverlap() {
  #expect(
    shown("abcdefghi", [(0...6, .uncited), (3...9, .retracted)])
      == "[1>abc|uncited][2>def|retracted]<1>[ghi|retracted]<2>")
  #expect(
    shown("abcdefghi", [(0...9, .retracted), (3...6, .uncited)])
      == "[1>abc|retracted][2>def|retracted]<2>[ghi|retracted]<1>")
  #expect(
    shown("abc", [(0...3, .vague), (0...3, .verified)]) == "[1>2>abc|verified]<1><2>")
}

@Test func claimGoesOnInTheNextPiece() {
  #expect(
    shown("abc\n\ndef", [(1...7, .vague)], pieces: [0..<3, 5..<8])
      == "a[1>bc|vague]¶[de|vague]<1>f")
  // Ends between pieces: its label stands where its words end.
  #expect(
    shown("abc\n\ndef", [(1...5, .vague)], pieces: [0..<3, 5..<8]) == "a[1>bc|vague]<1>¶def")
  #expect(
    shown("abc\n\ndef", [(3...8, .vague)], pieces: [0..<3, 5..<8]) == "abc¶[1>def|vague]<1>")
}

@Test func claimWithoutWordsIsNotShown() {
  #expect(shown("abc\n\ndef", [(3...5, .vague)], pieces: [0..<3, 5..<8]) == "abc¶def")
  #expect(shown("abc", [(7...9, .vague)]) == "abc")
  #expect(shown("", [(0...9, .vague)], pieces: []) == "")
}

@Test func noCharacterIsCut() {
  #expect(shown("aéz", [(2...3, .vague)]) == "a[1>é|vague]<1>z")
  #expect(shown("a😀z", [(0...3, .vague)]) == "[1>a😀|vague]<1>z")
}

@Test func everyWordIsShownOnceAndEveryClaimEndsOnce() {
  let seed = UInt64.random(in: 0...UInt64.max)
  var random = SeededGenerator(seed: seed)
  let alphabet = ["a", " ", "é", "漢", "😀", "\n\n", "<", "&"]
  for round in 0..<300 {
    let text = (0..<Int.random(in: 0...60, using: &random))
      .map { _ in alphabet.randomElement(using: &random) ?? "" }.joined()
    let bytes = Array(text.utf8)
    let borders = Set((0..<6).map { _ in Int.random(in: 0...bytes.count, using: &random) })
      .map { ReportLayout.boundary($0, in: bytes) }.sorted()
    let pieces = zip(borders, borders.dropFirst()).enumerated()
      .filter { $0.element.0 < $0.element.1 && !($0.offset == 2 && round.isMultiple(of: 2)) }
      .map { $0.element.0..<$0.element.1 }
    let marks = (0..<Int.random(in: 0...8, using: &random)).map { index in
      let start = Int.random(in: 0...(bytes.count + 2), using: &random)
      return MarkedStretches.Mark(
        number: index + 1, status: CitationStatus.allCases[index],
        range: ByteRange(
          byteStart: start, byteEnd: start + Int.random(in: 1...20, using: &random)))
    }
    var stretches = MarkedStretches(of: bytes, marks: marks, pieces: pieces)
    var labels: [Int] = []
    var begins: [Int] = []
    for piece in pieces {
      var place = piece.lowerBound
      for part in stretches.parts(of: piece) {
        switch part {
        case .words(let range, let status, let starts):
          #expect(range.lowerBound == place, "seed \(seed), round \(round)")
          #expect(String(validating: bytes[range], as: UTF8.self) != nil, "seed \(seed)")
          #expect(starts.isEmpty || status != nil, "seed \(seed)")
          begins += starts
          place = range.upperBound
        case .label(let number, _): labels.append(number)
        }
      }
      #expect(place == piece.upperBound, "seed \(seed), round \(round)")
    }
    #expect(labels.sorted() == stretches.shown.sorted(), "seed \(seed), round \(round)")
    #expect(begins.sorted() == stretches.shown.sorted(), "seed \(seed), round \(round)")
  }
}
