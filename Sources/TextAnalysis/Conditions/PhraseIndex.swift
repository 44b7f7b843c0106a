import Knowledge

/// Every phrase that the matcher looks for, and what it means.
struct PhraseIndex: Sendable {
  /// What a phrase does beside naming conditions; one phrase may do several of these.
  struct Roles: OptionSet, Sendable {
    let rawValue: UInt16
    /// Looks like a condition's name and is none: "respiratory depression".
    static let decoy = Roles(rawValue: 1)
    /// Excludes what follows: "without", "no".
    static let exclusion = Roles(rawValue: 2)
    /// May stand between an exclusion and what it excludes: "history", "of".
    static let filler = Roles(rawValue: 4)
    /// People who have or lack a condition: "patients".
    static let person = Roles(rawValue: 8)
    /// Excludes the people before it: "were not enrolled".
    static let excluded = Roles(rawValue: 16)
    /// Refers back to a condition: "the disorder".
    static let anaphor = Roles(rawValue: 32)
    /// Speaks of symptoms or of what treatment does: "relief".
    static let care = Roles(rawValue: 64)
    /// Says that a name before it is that of a means, not of a state: "treatment".
    static let means = Roles(rawValue: 128)
    /// Excludes the people after it: "excluding".
    static let rejection = Roles(rawValue: 256)
    /// Ties people to what they have: "with".
    static let with = Roles(rawValue: 512)
    /// Asks of a condition by a pronoun: "is it treated".
    static let question = Roles(rawValue: 1024)
    /// People who are treated: "patients", not "adults".
    static let patient = Roles(rawValue: 2048)
    /// Asks of the condition that it stands right before: "what is".
    static let namingQuestion = Roles(rawValue: 4096)
  }

  /// One name of one condition.
  struct Entry: Sendable {
    let condition: Int
    let kind: Condition.Term.Kind
    let isGuarded: Bool
    /// Abbreviations only: the bytes that must stand in the text.
    let exact: [UInt8]
    /// Index of the next entry of the same phrase, -1 for the last.
    let next: Int32
  }

  private var table: WordTable
  private var trie: PhraseTrie
  private(set) var entries: [Entry] = []
  private var conjunctions: [Int32] = []

  /// Makes an index with room for `termCount` terms, which may become more.
  init(termCount: Int = 0) {
    table = WordTable(phraseCount: termCount)
    trie = PhraseTrie(nodeCount: termCount * 2)
    entries.reserveCapacity(termCount + termCount / 4)
    conjunctions = ["and", "or"].map { insertWord($0) }
  }

  private mutating func insertWord(_ text: String) -> Int32 {
    var scanner = WordScanner(text: Array(text.utf8), range: ByteRange(0..<text.utf8.count))
    _ = scanner.next()
    return table.insert(scanner.folded.hash)
  }

  /// Adds a condition's term in its open, hyphenated and closed spellings.
  mutating func insert(_ term: Condition.Term, of condition: Int) {
    let isShort = term.kind == .abbreviation
    let text = Array(term.text.utf8)
    insert(text, of: condition, term, exact: isShort ? text : [])
    guard !isShort, text.contains(UInt8(ascii: "-")) else { return }
    for spelling in closedSpellings(of: text) {
      insert(spelling, of: condition, term, exact: [])
    }
  }

  private mutating func insert(
    _ spelling: [UInt8], of condition: Int, _ term: Condition.Term, exact: [UInt8]
  ) {
    guard let node = insertPhrase(spelling) else { return }
    entries.append(
      Entry(
        condition: condition, kind: term.kind, isGuarded: term.isGuarded, exact: exact,
        next: trie[node].firstEntry))
    trie[node].firstEntry = Int32(entries.count - 1)
  }

  /// Adds `role` to the phrase `text`.
  mutating func insert(_ text: String, role: Roles) {
    let text = Array(text.utf8)
    for spelling in [text] + closedSpellings(of: text) {
      guard let node = insertPhrase(spelling) else { continue }
      trie[node].roles.insert(role)
    }
  }

  /// Whether `word` is "and" or "or".
  func isConjunction(_ word: Word) -> Bool { word.id >= 0 && conjunctions.contains(word.id) }

  /// The words of `range`, with their ids.
  func words(in text: [UInt8], range: ByteRange) -> [Word] {
    var scanner = WordScanner(text: text, range: range)
    var found: [Word] = []
    found.reserveCapacity(range.byteCount / 6 + 8)
    while var word = scanner.next() {
      var entry = table[scanner.folded.hash]
      if entry.id < 0, let hash = scanner.hashBehindNon {
        entry = table[hash]
        word.isNon = entry.id >= 0
      }
      word.id = entry.id
      word.firstNode = entry.firstNode
      word.goesOn = entry.goesOn
      found.append(word)
    }
    return found
  }

  /// The names, not abbreviations, of the phrase that `words` make; empty if there is none.
  func names(of words: some Sequence<Word>) -> [Int] {
    var node = PhraseTrie.root
    for word in words {
      guard let next = child(of: node, word: word) else { return [] }
      node = next
    }
    var found: [Int] = []
    var next = Int(trie[node].firstEntry)
    while next >= 0 {
      if entries[next].kind != .abbreviation { found.append(next) }
      next = Int(entries[next].next)
    }
    return found.reversed()
  }

  /// Goes on from `node` with `word`; nil if no phrase does.
  @inline(__always)
  func child(of node: Int32, word: Word) -> Int32? {
    if node == PhraseTrie.root { return word.firstNode == 0 ? nil : word.firstNode }
    return word.goesOn ? trie.child(of: node, word: word.id) : nil
  }

  /// What is known of the phrase at `node`.
  @inline(__always)
  func phrase(at node: Int32) -> PhraseTrie.Node { trie[node] }

  /// Bytes behind a phrase, so that the scanner may look at sixteen at a time.
  private static let room = [UInt8](repeating: 0, count: 16)

  private mutating func insertPhrase(_ text: [UInt8]) -> Int32? {
    var padded: [UInt8] = []
    padded.reserveCapacity(text.count + PhraseIndex.room.count)
    padded += text
    padded += PhraseIndex.room
    var scanner = WordScanner(text: padded, range: ByteRange(0..<text.count))
    var node = PhraseTrie.root
    while scanner.next() != nil {
      let hash = scanner.folded.hash
      let word = table.insert(hash)
      if node != PhraseTrie.root {
        node = trie.insertChild(of: node, word: word)
        table.markGoingOn(hash)
      } else if table[hash].firstNode != 0 {
        node = table[hash].firstNode
      } else {
        node = trie.insertFirst()
        table.setFirstNode(node, of: hash)
      }
    }
    return node == PhraseTrie.root ? nil : node
  }

  /// `text` without one or several of its first three hyphens; those beside a single letter stay, so
  /// that "T-ALL" is not found in "tall".
  private func closedSpellings(of text: [UInt8]) -> [[UInt8]] {
    var all = [text]
    let hyphens = text.indices.filter { text[$0] == UInt8(ascii: "-") }.prefix(3)
    for offset in hyphens.reversed() where isBetweenWords(offset, text) {
      all += all.map { spelling in
        var closed = spelling
        closed.remove(at: offset)
        return closed
      }
    }
    return Array(all.dropFirst())
  }

  /// Whether two letters or more stand on either side of `offset`.
  private func isBetweenWords(_ offset: Int, _ text: [UInt8]) -> Bool {
    guard offset > 1, offset + 2 < text.count else { return false }
    return [offset - 2, offset - 1, offset + 1, offset + 2].allSatisfy {
      isWordByte(text[$0]) || text[$0] >= 0x80
    }
  }
}
