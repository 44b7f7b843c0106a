import Glibc
import Knowledge
import Testing

/// Much of what could make a recogniser look at the same bytes again and again.
@Suite struct LinearTimeTests {
  static let pieces = [
    "10.1000/", "10.1000/a", "10.1000/((", "10.1000/<", "10.1000/[1:", "10.1000/%2F", "10.1000/;2-",
    "https://", "http://a.b/", "https://a.b/10.", "https://doi.org/10.1000/", "https://a.b/1/",
    "www.", "www.a-", "doi.org/", "a.", "a-", "a.b-", "doi:", "doi ", "PMID ", "PMID:1,",
    "PMIDs 1, ",
    "PMC", "NCT", "NCT-", "ISBN 9", "ISSN 1", "978-", "978 ", "9", "1-", "0000-000", "0000-0002-",
    "arXiv:", "hep-th/", "eudract ", "2004-000446-20 ", "&lt;", "&#60;", "%", "%25", "\\_", "(",
    "<", "[",
    "\u{AD}", "\u{200B}", "\u{2010}", "–", "PMIDPMID", "pubmed id ", "ISSN (", "CRD", "ChiCTR-",
  ]

  @Test(arguments: pieces) func theSameAgainAndAgainTakesLittleTime(_ piece: String) {
    let text = Array(String(repeating: piece, count: 100_000 / piece.utf8.count).utf8)
    let start = Self.processorSeconds
    let mentions = identifiers(in: text, range: ByteRange(0..<text.count))
    #expect(mentions.allSatisfy { $0.range.byteEnd <= text.count })
    // Far above what a debug build takes, far below what a square would.
    #expect(Self.processorSeconds - start < 15)
  }

  /// Processor time of this thread: others that are busy do not count.
  private static var processorSeconds: Double {
    var time = timespec()
    unsafe _ = clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time)
    return Double(time.tv_sec) + Double(time.tv_nsec) / 1e9
  }
}
