import Knowledge
import KnowledgeStore
import TestSupport

@testable import KnowledgeBase

/// A report of a text in which claims stand between « and », and blocks are parted by blank lines; of
/// `statuses` the last one goes on.
func sampleReport(
  _ marked: String, _ statuses: [CitationStatus] = CitationStatus.allCases,
  citations: [ReportedCitation] = [], reviews: [ReportedReview] = [],
  adjust: (inout ReportedArticle) -> Void = { _ in }
) -> ArticleReport {
  let sample = MarkedText(marked)
  let claims = sample.ranges.enumerated().map { index, range in
    sampleClaim(index, range, statuses[min(index, statuses.count - 1)])
  }
  return report(
    text: sample.text, blocks: blocks(of: sample.bytes), claims: claims, citations: citations,
    reviews: reviews, adjust: adjust)
}

/// The claim with this place from 0: its number is 100 more, its uid `uid` and the place.
func sampleClaim(_ index: Int, _ range: Range<Int>, _ status: CitationStatus) -> ReportedClaim {
  var claim = ReportedClaim(range: ByteRange(range))
  claim.id = Int64(100 + index)
  claim.uid = "uid\(index)"
  claim.status = status
  claim.statusReason = "Because of \(status.rawValue)."
  claim.attribution = status == .uncited ? .none : .named
  return claim
}

/// A report of all this.
func report(
  text: String, blocks: [Block], claims: [ReportedClaim], citations: [ReportedCitation] = [],
  reviews: [ReportedReview] = [], adjust: (inout ReportedArticle) -> Void = { _ in }
) -> ArticleReport {
  var article = ReportedArticle()
  article.id = 7
  article.key = "url:https://clinic.example/ketamine"
  article.title = "Ketamine for PTSD"
  article.authors = ["Ada Quell", "Bo Nemo"]
  article.containerTitle = "Clinic blog"
  article.published = "2024-05-06"
  article.url = "https://clinic.example/ketamine"
  article.hasText = true
  article.text = Array(text.utf8)
  article.blocks = blocks
  adjust(&article)
  return ArticleReport(
    article: article, claims: claims, citations: citations, reviews: reviews,
    conditionNames: ["ptsd": "Post-traumatic stress disorder"],
    edition: ReportEdition(seconds: 1_767_225_600, revision: 12, toolVersion: "1.2.3"))
}

/// Paragraphs between blank lines.
private func blocks(of bytes: [UInt8]) -> [Block] {
  var blocks: [Block] = []
  var start = 0
  for index in bytes.indices where bytes[index] == 0x0A && index + 1 < bytes.count {
    guard bytes[index + 1] == 0x0A else { continue }
    if index > start {
      blocks.append(Block(kind: .paragraph, range: ByteRange(start..<index)))
    }
    start = index + 2
  }
  if start < bytes.count {
    blocks.append(Block(kind: .paragraph, range: ByteRange(start..<bytes.count)))
  }
  return blocks
}
