import Foundation
import Knowledge
import KnowledgeBase
import KnowledgeStore
import Readers
import TestSupport
import Testing

@testable import kb

@Test func claimsAreMarkedAndLeadToTheirEntriesAndBack() {
  let page = ReportHTML(
    report: sampleReport("«One is so.» And «two too.»\n\nThree.", [.vague, .verified])
  ).rendered()
  let outline = XMLOutline(page)
  #expect(outline.fault == nil)
  #expect(outline.textOfMarks == ["One is so.", "two too."])
  #expect(
    outline.all("mark").map(\.attributes) == [
      ["class": "s-vague", "id": "text-1"], ["class": "s-verified", "id": "text-2"],
    ])
  let ids = outline.elements.compactMap { $0.attributes["id"] }
  #expect(Set(ids).count == ids.count)
  let targets = outline.all("a").compactMap { $0.attributes["href"] }.filter { $0.hasPrefix("#") }
  #expect(targets.count == 4)
  #expect(Set(targets.map { String($0.dropFirst()) }).isSubset(of: Set(ids)))
  // An HTML parser sees the same text.
  #expect(outline.text.contains("1\u{A0}vague source"))
}

@Test func pageLoadsAndRunsNothing() throws {
  let page = ReportHTML(report: sampleReport("«One is so.»")).rendered()
  let outline = XMLOutline(page)
  let forbidden: Set = ["script", "link", "img", "iframe", "object", "embed", "form", "base"]
  #expect(outline.elements.allSatisfy { !forbidden.contains($0.name) })
  #expect(
    outline.elements.allSatisfy { element in
      element.attributes.keys.allSatisfy { !$0.hasPrefix("on") && $0 != "style" && $0 != "src" }
    })
  #expect(!page.contains("url(") && !page.contains("@import"))
  let policy = outline.all("meta").first {
    $0.attributes["http-equiv"] == "Content-Security-Policy"
  }
  #expect(
    policy?.attributes["content"]
      == "default-src 'none'; style-src '\(ReportStylesheet.hash)'; base-uri 'none'; "
      + "form-action 'none'")
  // The policy lets through the very bytes that stand between the tags.
  let style = try #require(page.firstMatch(of: /<style>([\s\S]*?)<\/style>/))
  let digest = Data(ContentDigest(sha256Of: Array(style.output.1.utf8)).bytes)
  #expect(ReportStylesheet.hash == "sha256-" + digest.base64EncodedString())
  #expect(!style.output.1.contains("<") && !style.output.1.contains("&"))
}

@Test func headingsFollowEachOtherWithoutGaps() {
  let report = report(
    text: "T\n\nA\n\nB\n\nC",
    blocks: [
      Block(kind: .heading, level: 1, range: ByteRange(0..<1)),
      Block(kind: .heading, level: 4, range: ByteRange(3..<4)),
      Block(kind: .heading, level: 2, range: ByteRange(6..<7)),
      Block(kind: .paragraph, range: ByteRange(9..<10)),
    ], claims: [sampleClaim(0, 9..<10, .uncited)])
  let levels = XMLOutline(ReportHTML(report: report).rendered()).elements.compactMap { element in
    element.name.count == 2 && element.name.hasPrefix("h") && element.name != "hr"
      ? element.name.last?.wholeNumberValue : nil
  }
  #expect(levels == [1, 2, 2, 2, 3, 4, 4, 2, 3, 4])
  #expect(zip(levels, levels.dropFirst()).allSatisfy { $1 <= $0 + 1 })
}

private let hostile =
  "<script>alert(1)</script> \" ' & ]]> \u{0}\u{1B}[31m \u{202E}evil\u{2066} \u{FFFE}\u{FFFF} </mark>"

@Test func hostileTextStaysText() {
  var citation = ReportedCitation(range: ByteRange(0..<8))
  citation.claimID = 100
  citation.attribution = .named
  citation.resolution = .candidates
  var record = ReportedCitation.Record()
  record.title = hostile
  record.url = "javascript:alert(1)"
  record.doi = "10.5555/\"><script>"
  citation.clue.author = hostile
  citation.candidates = [
    ReportedCitation.Candidate(
      record: record, score: 0.5,
      agreements: [FieldAgreement(.author, .agrees, stated: hostile, found: hostile, bits: 1)])
  ]
  var review = ReportedReview()
  review.claimUID = "uid0"
  review.reviewer = hostile
  review.note = hostile
  let report = sampleReport(
    "«\(hostile)»", [.unresolved], citations: [citation], reviews: [review]
  ) { article in
    article.title = hostile
    article.authors = [hostile]
    article.url = "javascript:alert('x')"
    article.language = "en\" onload=\"x"
  }
  let page = ReportHTML(report: report).rendered()
  let outline = XMLOutline(page)
  #expect(outline.fault == nil)
  #expect(outline.all("script").isEmpty)
  #expect(outline.all("mark").count == 1)
  #expect(outline.text.contains("<script>alert(1)</script>"))
  #expect(outline.all("a").allSatisfy { !($0.attributes["href"] ?? "").hasPrefix("java") })
  #expect(
    page.unicodeScalars.allSatisfy { scalar in
      scalar == "\n"
        || scalar.value >= 0x20 && scalar.value != 0x7F
          && !(0x202A...0x202E).contains(scalar.value) && !(0x2066...0x2069).contains(scalar.value)
    })
  for text in [
    ReportText(report: report, width: 60, hasStyle: true).rendered(),
    ReportMarkdown(report: report).rendered(),
  ] {
    #expect(!text.contains("\u{202E}") && !text.contains("\u{0}"))
    #expect(
      !text.replacing("\u{1B}[1m", with: "").replacing("\u{1B}[2m", with: "")
        .replacing("\u{1B}[0m", with: "").contains("\u{1B}"))
  }
}

@Test func randomClaimsGiveWellFormedPages() {
  let seed = UInt64.random(in: 0...UInt64.max)
  var random = SeededGenerator(seed: seed)
  let alphabet = ["a", "b ", "é", "漢", "<i>", "&amp;", "\"", "\n\n", "\u{202E}", "\u{0}", "]]>"]
  for round in 0..<60 {
    let text = (0..<Int.random(in: 1...80, using: &random))
      .map { _ in alphabet.randomElement(using: &random) ?? "" }.joined()
    let count = text.utf8.count
    let blocks = (0..<Int.random(in: 0...6, using: &random)).map { _ in
      let start = Int.random(in: 0..<count, using: &random)
      return Block(
        kind: Block.Kind.allCases.randomElement(using: &random) ?? .quote,
        level: Int.random(in: 0...6, using: &random),
        range: ByteRange(start..<Int.random(in: start...count, using: &random)))
    }
    let claims = (0..<Int.random(in: 0...9, using: &random)).map { index in
      let start = Int.random(in: 0..<count, using: &random)
      return sampleClaim(
        index, start..<Int.random(in: start...count, using: &random),
        CitationStatus.allCases[index])
    }
    let page = ReportHTML(report: report(text: text, blocks: blocks, claims: claims)).rendered()
    let outline = XMLOutline(page)
    #expect(outline.fault == nil, "seed \(seed), round \(round)")
    #expect(
      outline.all("li").count { $0.attributes["class"]?.hasPrefix("entry") == true } == claims.count
    )
  }
}

@Test func pageReadsAsHTMLToo() throws {
  let page = ReportHTML(
    report: sampleReport("«Ketamine relieves pain.» It may be.\n\nMore text stands here.")
  ).rendered()
  let document = try document(
    from: Array(page.utf8), path: nil, format: .html, encoding: nil)
  #expect(document.reference.title?.contains("Ketamine for PTSD") == true)
  #expect(document.text.contains("More text stands here."))
}

@Test func longArticlesTakeTimeInProportion() {
  func seconds(_ count: Int) -> Double {
    let sentence = "Ketamine relieves pain in 40 % of the adults who were asked about it. "
    let text = String(repeating: sentence, count: count)
    let claims = (0..<count).map { index in
      sampleClaim(
        index, (index * sentence.utf8.count)..<((index + 1) * sentence.utf8.count - 1), .vague)
    }
    let report = report(text: text, blocks: [], claims: claims)
    return ContinuousClock().measure { _ = ReportHTML(report: report).rendered() } / .seconds(1)
  }
  let short = min(seconds(250), seconds(250))
  let long = min(seconds(2000), seconds(2000))
  #expect(long < short * 8 * 3, "\(short) s for 18 kB, \(long) s for 140 kB")
}
