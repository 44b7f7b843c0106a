/// British and American ways to spell a word.
enum SpellingVariants {
  /// Other spellings that `word` may have, sorted; many of them are no words, so look them up.
  ///
  /// - Parameter word: In lower case.
  /// - Returns: None for words of less than four letters.
  static func variants(of word: String) -> [String] {
    guard word.utf8.count >= 4, word.utf8.count <= 40 else { return [] }
    var found: Set<String> = []
    if word.utf8.count >= 5 {
      for (british, american, endings, before) in endings {
        exchange(british, american, endings, nil, in: word, into: &found)
        exchange(american, british, endings, before, in: word, into: &found)
      }
    }
    for (british, american) in parts {
      replace(british, by: american, in: word, into: &found)
      replace(american, by: british, in: word, into: &found)
    }
    // The ligatures of Greek words lose a letter anywhere; they get it back in known words only.
    replace("ae", by: "e", in: word, into: &found)
    replace("oe", by: "e", in: word, into: &found)
    found.remove(word)
    return found.sorted()
  }

  private static let verbs = ["e", "es", "ed", "ing", "er", "ers", "ation", "ations", "ational"]

  /// What ends differently, what may follow, and which letters stand before the American ending.
  private static let endings: [(String, String, [String], String?)] = [
    ("our", "or", ["", "s", "ed", "ing", "al", "ally", "less", "ful", "able", "ite"], "lmbvdni"),
    ("is", "iz", verbs, nil), ("ys", "yz", ["e", "es", "ed", "ing"], nil),
    ("tre", "ter", ["", "s"], nil), ("ll", "l", ["ed", "ing", "er", "ers"], "aeiou"),
    ("ogue", "og", ["", "s"], nil),
  ]

  /// What is spelled differently within words.
  private static let parts: [(String, String)] = [
    ("aemi", "emi"), ("haem", "hem"), ("paed", "ped"), ("orthopaed", "orthoped"),
    ("gynaec", "gynec"), ("leukaem", "leukem"), ("ischaem", "ischem"), ("anaes", "anes"),
    ("caec", "cec"), ("faec", "fec"), ("oedema", "edema"), ("oesophag", "esophag"),
    ("oestr", "estr"), ("diarrhoe", "diarrhe"), ("foet", "fet"), ("sulph", "sulf"),
    ("programme", "program"), ("grey", "gray"), ("mould", "mold"), ("behaviour", "behavior"),
    ("manoeuvr", "maneuver"), ("orthopaedic", "orthopedic"), ("ageing", "aging"),
    ("judgement", "judgment"), ("sceptic", "skeptic"), ("tyre", "tire"), ("cheque", "check"),
  ]

  private static func exchange(
    _ ending: String, _ other: String, _ more: [String], _ before: String?, in word: String,
    into found: inout Set<String>
  ) {
    for rest in more where word.hasSuffix(ending + rest) {
      let stem = word.dropLast(ending.count + rest.count)
      guard let last = stem.last, before?.contains(last) ?? true else { continue }
      found.insert(stem + other + rest)
    }
  }

  private static func replace(
    _ part: String, by other: String, in word: String, into found: inout Set<String>
  ) {
    guard let range = word.firstRange(of: part) else { return }
    found.insert(word.replacingCharacters(in: range, with: other))
  }
}

extension String {
  /// Where `part` first stands.
  fileprivate func firstRange(of part: String) -> Range<String.Index>? {
    let count = part.count
    var start = startIndex
    while let end = index(start, offsetBy: count, limitedBy: endIndex) {
      if self[start..<end] == part { return start..<end }
      guard start < endIndex else { return nil }
      start = index(after: start)
    }
    return nil
  }

  fileprivate func replacingCharacters(in range: Range<Index>, with other: String) -> String {
    self[..<range.lowerBound] + other + self[range.upperBound...]
  }
}
