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
    var words: [String] = []
    var word: [UInt8] = []
    func close() {
      guard !word.isEmpty else { return }
      words.append(String(decoding: word, as: UTF8.self))
      word.removeAll(keepingCapacity: true)
    }
    for scalar in text.unicodeScalars {
      // Nearly all of a text is ASCII and needs no look at Unicode's tables.
      switch UInt8(exactly: scalar.value) ?? 0x80 {
      case let byte
      where UInt8(ascii: "a")...UInt8(ascii: "z") ~= byte
        || UInt8(ascii: "0")...UInt8(ascii: "9") ~= byte:
        word.append(byte)
      case let byte where UInt8(ascii: "A")...UInt8(ascii: "Z") ~= byte: word.append(byte | 0x20)
      case 0..<0x80: close()
      default:
        for scalar in scalar.properties.lowercaseMapping.unicodeScalars {
          let properties = scalar.properties
          if properties.isAlphabetic || properties.numericType != nil {
            word.append(contentsOf: UTF8.encode(baseLetter(of: scalar)) ?? .init())
          } else if properties.canonicalCombiningClass == .notReordered {
            close()
          }
        }
      }
    }
    close()
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
