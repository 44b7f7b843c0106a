extension WebAddress {
  /// The DOI that follows from an article's address on a publisher's site which does not write it out.
  ///
  /// Only where the DOI is made of the same letters and digits by a fixed rule. Of most publishers
  /// (ScienceDirect, JAMA Network, MDPI, Oxford) the address tells nothing about the DOI.
  var publisherDOI: String? {
    if host == "nature.com" { return natureDOI }
    if host == "bmj.com" {
      return suffix("10.1136/", path.last, ["bmj.?###", "bmj.?####", "bmj-####-######"])
    }
    if host == "elifesciences.org" {
      return suffix("10.7554/elife.", part(after: ["articles"]), ["#####", "######"])
    }
    if host == "peerj.com" { return peerJDOI }
    if host == "thelancet.com" {
      // The publisher's item identifier; other journals of Elsevier's have DOIs of another form.
      let item = path.first { $0.hasPrefix("PIIS") }.map { $0.dropFirst(3) }
      return suffix("10.1016/", item, ["s####-###*(##)#####-*"])
    }
    if isOn("karger.com"), let number = part(after: ["fulltext", "abstract", "pdf"]),
      4...9 ~= number.utf8.count, number.utf8.allSatisfy({ $0 &- 0x30 < 10 })
    {
      return "10.1159/" + String(repeating: "0", count: 9 - number.utf8.count) + number
    }
    return nil
  }

  /// Nature's newer ids are the DOI's suffix; of the older ones those with a point in them, and of three
  /// titles those without.
  private var natureDOI: String? {
    let part = part(after: ["articles"]) ?? (path.contains("journal") ? path.last : nil)
    return suffix(
      "10.1038/", part,
      [
        "?#####-###-####-*", "?#####-###-#####-*", "nature#####", "nature####", "srep#####",
        "ncomms####", "ncomms#####", "@.####", "@.###", "@.####.#", "@.####.##", "@.####.###",
      ])
  }

  private var peerJDOI: String? {
    guard path.first == "articles", path.count > 1 else { return nil }
    if let found = suffix("10.7717/peerj.", path[1], ["###", "####", "#####"]) { return found }
    return path[1].hasPrefix("cs-")
      ? suffix("10.7717/peerj-cs.", path[1].dropFirst(3), ["#", "##", "###", "####"]) : nil
  }

  /// `prefix` and `part`, in lower case and without a file's or view's ending, if it has one of `forms`:
  /// `#` a digit, `?` a letter or nothing, `@` two to eight letters, `*` a letter or digit.
  private func suffix(_ prefix: String, _ part: Substring?, _ forms: [String]) -> String? {
    guard let part, part.utf8.count <= 40 else { return nil }
    var plain = part.lowercased()[...]
    for ending in [".pdf", ".html", ".full"] where plain.hasSuffix(ending) {
      plain = plain.dropLast(ending.utf8.count)
    }
    if plain.hasSuffix(".full") { plain = plain.dropLast(5) }
    let bytes = Array(plain.utf8)
    return forms.contains { matches(bytes[...], Array($0.utf8)[...]) } ? prefix + plain : nil
  }

  private func matches(_ bytes: ArraySlice<UInt8>, _ form: ArraySlice<UInt8>) -> Bool {
    guard let sign = form.first else { return bytes.isEmpty }
    let rest = form.dropFirst()
    let isLetter = bytes.first.map { $0 &- 0x61 < 26 } ?? false
    switch sign {
    case UInt8(ascii: "#"):
      return bytes.first.map { $0 &- 0x30 < 10 } == true && matches(bytes.dropFirst(), rest)
    case UInt8(ascii: "*"):
      return bytes.first.map(isWordByte) == true && matches(bytes.dropFirst(), rest)
    case UInt8(ascii: "?"): return matches(isLetter ? bytes.dropFirst() : bytes, rest)
    case UInt8(ascii: "@"):
      let letters = bytes.prefix { $0 &- 0x61 < 26 }
      return 2...8 ~= letters.count && matches(bytes.dropFirst(letters.count), rest)
    default: return bytes.first == sign && matches(bytes.dropFirst(), rest)
    }
  }
}
