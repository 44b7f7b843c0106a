/// One changed text, made from a seed, a number and some texts to begin with.
struct Mutation: RandomNumberGenerator {
  private static let maximumByteCount = 1 << 16

  /// Words and marks that rules look at, and bytes that readers stumble over.
  private static let pieces: [String] = [
    "\n", "\r\n", "\n\n", "\t", " ", "\u{0}", "\u{FEFF}", "\u{2028}", "\u{301}", "\u{200D}", "é",
    "😀",
    "# ", "> ", "- ", "1. ", "---\n", "title: x\n", "```\n", "| a | b |\n",
    "[a](http://x.org/10.1/b)",
    "<b>", "&amp;", "*", "_", "(", ")", "[3–7]", "(Ross et al., 2019; Feder 2014)", "“", "”", "\"",
    ".", "...", "!", "?", ":", ";", "—", "e.g. ", "et al. ", "Dr. ", "p < .05",
    "95 % CI 1.2 to 3.4",
    "0.5 mg/kg", "10.1000/x", "PMID: 123", "NCT01234567", "Studies suggest that ", "no evidence ",
    "not ", "may ", "PTSD ", "OCD ", "post-traumatic stress disorder (PTSD) ", "chronic pain ",
    "RESULTS: ", "Read more", "Book now", "Image: ", "I ", "you ", "we found ", "in 2019 ",
    "70 % of ",
    "<PubmedArticle>", "</PubmedArticle>", "<AbstractText Label=\"A &amp; B\">", "&#233;", "&a;",
    "]]>",
    "<![CDATA[", "<!-- -->", "<!DOCTYPE a [", "<sup>-3</sup>", "<p>",
    "<xref ref-type=\"bibr\" rid=\"r1\">",
    "PMID- 1\n", "AB  - x\n", "      ", "TY  - JOUR\r\nER  - \r\n", "@article{a,\n", "{\"title\":",
    ",\"\"",
    "<div class=\"", "<p>", "</div>", "<table><tr><td>", "<br><br>", "<a href=#x>",
    "<li id=x>", "<!--", "<script type=\"application/ld+json\">{\"@type\":\"Article\",", "]}",
    "</script>", "<h2>References</h2>", "<blockquote>", "&#x1F600;", "&copy", "<meta name=\"",
  ]

  private var state: UInt64
  private let samples: [[UInt8]]

  init(seed: UInt64, number: UInt64, samples: [[UInt8]]) {
    state = seed &* 0x9E37_79B9_7F4A_7C15 ^ number &* 0xD6E8_FEB8_6659_FD93
    self.samples = samples
  }

  /// The next number (SplitMix64).
  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var mixed = state
    mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
    return mixed ^ (mixed >> 31)
  }

  /// One of `choices`, which are not empty.
  mutating func pick<Choice>(_ choices: [Choice]) -> Choice {
    choices[Int.random(in: choices.indices, using: &self)]
  }

  /// The changed text.
  mutating func input() -> [UInt8] {
    var bytes = Bool.random(using: &self) ? pick(samples) : slice(of: pick(samples), atMost: 400)
    for _ in 0..<Int.random(in: 1...24, using: &self) { change(&bytes) }
    return Array(bytes.prefix(Self.maximumByteCount))
  }

  private mutating func change(_ bytes: inout [UInt8]) {
    let place = Int.random(in: 0...bytes.count, using: &self)
    switch Int.random(in: 0..<8, using: &self) {
    case 0: bytes.removeSubrange(range(in: bytes, atMost: 200))
    case 1: bytes.insert(contentsOf: slice(of: bytes, atMost: 200), at: place)
    case 2: bytes.insert(contentsOf: slice(of: pick(samples), atMost: 200), at: place)
    case 3: bytes.insert(UInt8.random(in: 0...255, using: &self), at: place)
    case 4: bytes.insert(contentsOf: scalar(), at: place)
    case 5:
      let piece = Array(pick(Self.pieces).utf8)
      let count = Int.random(in: 0..<12, using: &self) == 0 ? 1000 : 1
      for _ in 0..<count { bytes.insert(contentsOf: piece, at: place) }
    case 6:
      let part = range(in: bytes, atMost: 60)
      bytes.replaceSubrange(part, with: Array(pick(Self.pieces).utf8))
    default: bytes.insert(contentsOf: Array(pick(Self.pieces).utf8), at: place)
    }
    if bytes.count > 2 * Self.maximumByteCount { bytes.removeLast(Self.maximumByteCount) }
  }

  private mutating func range(in bytes: [UInt8], atMost limit: Int) -> Range<Int> {
    let start = Int.random(in: 0...bytes.count, using: &self)
    return start..<min(bytes.count, start + Int.random(in: 0...limit, using: &self))
  }

  private mutating func slice(of bytes: [UInt8], atMost limit: Int) -> [UInt8] {
    Array(bytes[range(in: bytes, atMost: limit)])
  }

  private mutating func scalar() -> [UInt8] {
    let value = UInt32.random(in: 0...0x10FFFF, using: &self)
    return Array(String(Unicode.Scalar(value) ?? "\u{FFFD}").utf8)
  }
}
