extension Reference {
  /// What two records of the same paper have in common even where neither states an identifier:
  /// title, year and the first author's family name, folded.
  ///
  /// Letters and digits count, in lower case and without diacritics. A title of fewer than four words
  /// or twenty letters ("Editorial", "In reply") says too little, and a record without a year or an
  /// author has no key.
  public var matchKey: String? {
    guard let title, let published, let author = authors.first else { return nil }
    let words = Self.foldedWords(title)
    let letters = words.reduce(0) { $0 + $1.utf8.count }
    guard words.count >= 4, letters >= 20 else { return nil }
    let name = author.family ?? author.literal.map(Self.familyName(in:)) ?? ""
    let family = Self.foldedWords(name).joined()
    guard !family.isEmpty else { return nil }
    return words.joined(separator: " ") + "|" + published.prefix(4) + "|" + family
  }

  /// Whether two match keys are plainly those of two papers: another first author, and fewer than a
  /// third of all title words in common.
  ///
  /// What has no key says nothing.
  public static func isAnotherPaper(_ one: String?, _ other: String?) -> Bool {
    guard let one = one?.split(separator: "|"), let other = other?.split(separator: "|"),
      one.count == 3, other.count == 3, one[2] != other[2]
    else { return false }
    let words = (Set(one[0].split(separator: " ")), Set(other[0].split(separator: " ")))
    return 3 * words.0.intersection(words.1).count < words.0.union(words.1).count
  }

  /// The family name in a name that is written in one piece: before the comma, else the last word.
  private static func familyName(in name: String) -> String {
    if let comma = name.firstIndex(of: ",") { return String(name[..<comma]) }
    return name.split(separator: " ").last.map(String.init) ?? name
  }

  /// Runs of letters and digits, in lower case, without diacritics.
  static func foldedWords(_ text: String) -> [String] {
    if text.utf8.allSatisfy({ $0 < 0x80 }) { return plainWords(text.utf8) }
    var words: [String] = []
    var word = ""
    for scalar in text.lowercased().unicodeScalars {
      if scalar.properties.isAlphabetic || scalar.properties.numericType != nil {
        word.unicodeScalars.append(scalar.isASCII ? scalar : baseLetter(of: scalar))
      } else if scalar.properties.canonicalCombiningClass == .notReordered, !word.isEmpty {
        words.append(word)
        word = ""
      }
    }
    if !word.isEmpty { words.append(word) }
    return words
  }

  /// The same for text that is all ASCII, as nearly all is, without a look at Unicode's tables.
  private static func plainWords(_ text: String.UTF8View) -> [String] {
    var words: [String] = []
    var word: [UInt8] = []
    for byte in text {
      switch byte {
      case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "0")...UInt8(ascii: "9"):
        word.append(byte)
      case UInt8(ascii: "A")...UInt8(ascii: "Z"): word.append(byte | 0x20)
      case _ where word.isEmpty: continue
      default:
        words.append(String(decoding: word, as: UTF8.self))
        word.removeAll(keepingCapacity: true)
      }
    }
    if !word.isEmpty { words.append(String(decoding: word, as: UTF8.self)) }
    return words
  }

  /// `e` for `é`: the letter in the Unicode name `LATIN SMALL LETTER E WITH ACUTE`.
  private static func baseLetter(of scalar: Unicode.Scalar) -> Unicode.Scalar {
    let parts = (scalar.properties.name ?? "").split(separator: " ")
    guard parts.count > 4, parts[0] == "LATIN", parts[2] == "LETTER", parts[3].utf8.count == 1,
      parts[4] == "WITH", let letter = parts[3].lowercased().unicodeScalars.first
    else { return scalar }
    return letter
  }
}
