import Knowledge

/// What a word counts for in a claim's gist.
enum GistWord {
  /// What it counts for.
  enum Role: UInt8, Sendable {
    /// It tells what the claim is about.
    case telling
    /// The same, but in so many claims that it finds few.
    case frequent
    /// It is part of what is claimed, but tells little: "level", "associated".
    case common
    /// Claims that differ in it differ: "increase", "women", "left", "most".
    case decisive
    /// It denies.
    case denial
    /// A number in words; part of a quantity, or decisive.
    case number
    /// It stands between what is compared; only its place counts.
    case comparing
    /// It says nothing of its own: articles, prepositions, "studies show that".
    case filler
    /// The same, and what the claim is about may stand outside of it: "we", "was".
    case pointing
    /// The same, at the beginning of a claim: "this", "it".
    case opening
    /// It belongs to a notice of rights.
    case notice
  }

  /// A word's role, and the hash that it counts under: words of one meaning share one.
  struct Entry: Sendable {
    let role: Role
    let hash: UInt64
  }

  /// What is known of the word with this hash.
  static func entry(_ hash: UInt64) -> Entry {
    table[hash] ?? Entry(role: .telling, hash: hash)
  }

  /// Hashes of signs that count as words.
  static let less = hash("lessthan")
  static let more = hash("morethan")
  static let copyright = hash("copyright")

  /// Hashes of what a hyphen joins to the word behind it.
  static let prefixes = Set(
    words(
      "anti bi bio co de dis hyper hypo inter intra mis multi neuro non post pre re semi sub tri un"
    )
    .map(GistScanner.hash(ofPrefix:)))

  /// The hash of a word as the scanner makes it.
  static func hash(_ word: String) -> UInt64 {
    let bytes = Array(word.utf8)
    var scanner = GistScanner(bytes, 0..<bytes.count)
    return scanner.next()?.hash ?? 0
  }

  private static let table: KeyTable<Entry> = {
    var entries: [UInt64: Entry] = [:]
    for (role, list) in GistWordLists.all {
      for line in list.split(separator: ";") {
        let hashes = words(line).map(hash)
        for hash in hashes where entries[hash] == nil {
          let shared = role == .decisive ? hashes[0] : hash
          entries[hash] = Entry(role: role, hash: shared)
        }
      }
    }
    for sign in [less, more] { entries[sign] = Entry(role: .decisive, hash: sign) }
    return KeyTable(
      entries.map { (key: $0.key, value: $0.value) }, empty: Entry(role: .telling, hash: 0))
  }()

  private static func words(_ list: some StringProtocol) -> [String] {
    list.split { $0.isWhitespace }.map { String($0) }
  }
}
