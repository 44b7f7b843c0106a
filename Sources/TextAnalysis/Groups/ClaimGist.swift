import Knowledge

/// What a claim says, apart from how it says it, so that the same claim is known on another site.
///
/// Two claims say the same (`saysTheSame(as:)`) when their facts are equal and they share their words:
///
/// - *facts* are numbers with their units and comparators, years and other figures, conditions, whether
///   it is negated and how often something in it is denied, whether it is hedged, and decisive words:
///   increase or decrease, women or children, left or right, most or few;
/// - *words* are all others but fillers: articles, prepositions, adverbs of degree, "studies show
///   that", marks of references and abbreviations in brackets. They are compared without case,
///   accents, British spelling and inflection.
///
/// What names a source ("Feder et al. found") stays among the words: who leans on another study claims
/// something else. A claim that tells too little for another one like it to be the same, such as
/// "Symptoms improved significantly", has no gist.
public struct ClaimGist: Hashable, Sendable {
  /// A word, or a condition that is named.
  struct Word: Hashable, Sendable {
    let hash: UInt64
    let role: GistWord.Role
  }

  /// How a condition is named in it.
  struct Mention: Hashable, Sendable {
    let slug: UInt64
    /// The letters of the name; nil for an abbreviation, which stands for any of its names.
    let name: UInt64?
  }

  /// Everything that must be equal, taken together.
  let facts: UInt64
  /// The words in their order.
  let words: [Word]
  /// The conditions that are named, in order of slug.
  let mentions: [Mention]

  /// Claims that say the same have this in common, but for few; 48 bits, never negative.
  ///
  /// The facts and the two smallest of the hashes of telling words, those of words that are in many
  /// claims last: a sketch of the set of words as in A. Broder, "On the resemblance and containment of
  /// documents" (1997), doi:10.1109/SEQUEN.1997.666900. Of two claims, one of which has one word more
  /// than the other's ten, four in five share it.
  public let key: Int64
  /// A digest of all of it, 53 bits, so that programs that know doubles alone keep it.
  public let fingerprint: Int64

  init(facts: UInt64, words: [Word], mentions: [Mention]) {
    self.facts = facts
    self.words = words
    self.mentions = mentions
    key = ClaimGist.key(facts, words)
    var digest = facts
    for word in words { digest = mixed(digest, word.hash) }
    for mention in mentions { digest = mixed(digest, mention.slug ^ (mention.name ?? 0)) }
    fingerprint = Int64(digest >> 11)
  }

  private static func key(_ facts: UInt64, _ words: [Word]) -> Int64 {
    // A frequent word's rank is above every other's.
    var least = UInt64.max
    var second = UInt64.max
    for word in words where word.role == .telling || word.role == .frequent {
      let rank = word.hash >> 1 | (word.role == .frequent ? 1 << 63 : 0)
      if rank < least {
        second = least
        least = rank
      } else if rank > least, rank < second {
        second = rank
      }
    }
    return Int64(mixed(mixed(facts, least), second) >> 16)
  }
}

/// `hash` with `other` taken in.
@inline(__always)
func mixed(_ hash: UInt64, _ other: UInt64) -> UInt64 { EightBytes(bits: other).mixed(into: hash) }
