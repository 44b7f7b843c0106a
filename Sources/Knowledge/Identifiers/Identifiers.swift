/// Every identifier and web address in `range` of `text`, in order, none inside another.
///
/// Finds DOIs, PubMed ids (with a label or in an address, never bare digits), PMC ids, numbers of
/// registered trials, arXiv ids, ISBNs with a right check digit, ISSNs and ORCID iDs, and web addresses;
/// an address that holds one of the former is that, with the address's range. A plain address counts as
/// a source only on the host of a publisher, index or registry. Malformed identifiers are none.
///
/// - Complexity: O(*n*) in the byte count of `range`.
public func identifiers(in text: [UInt8], range: ByteRange) -> [IdentifierMention] {
  IdentifierBytes(text: text, range: range.range).mentions()
}

extension IdentifierBytes {
  /// The mentions in the range, in order, up to the first of `kind`.
  func mentions(until kind: IdentifierMention.Kind? = nil) -> [IdentifierMention] {
    var found: [IdentifierMention] = []
    var offset = start
    while offset < end {
      guard isWordByte(text[offset]) else {
        offset += 1
        continue
      }
      guard let mention = mention(at: offset) else {
        offset = endOfWord(offset)  // No word starts inside.
        continue
      }
      found.append(mention)
      offset = max(mention.range.byteEnd, offset + 1)
      while let next = continuation(of: found[found.count - 1]) {
        found.append(next)
        offset = next.range.byteEnd
      }
      if mention.kind == kind { break }
    }
    return found
  }

  /// What starts at `offset`, where a word starts; most words are settled by a look at two bytes.
  private func mention(at offset: Int) -> IdentifierMention? {
    let found: IdentifierMention? =
      switch text[offset] | 0x20 {
      case UInt8(ascii: "h"), UInt8(ascii: "w"): address(at: offset)
      case UInt8(ascii: "d"): labelledDOI(at: offset)
      case UInt8(ascii: "p"): pmid(at: offset) ?? pmcid(at: offset) ?? labelledISSN(at: offset)
      case UInt8(ascii: "a"): labelledArXivID(at: offset)
      case UInt8(ascii: "i"), UInt8(ascii: "e"):
        labelledISBN(at: offset) ?? labelledISSN(at: offset)
      case UInt8(ascii: "o"): labelledORCID(at: offset)
      case 0x30...0x39: number(at: offset)
      default: nil
      }
    return found ?? trialNumber(at: offset) ?? longWord(at: offset)
  }

  private func number(at offset: Int) -> IdentifierMention? {
    switch text[offset] {
    case 0x31: bareDOI(at: offset) ?? bareISBN(at: offset)
    case 0x30: bareORCID(at: offset) ?? bareISBN(at: offset)
    case 0x32: europeanNumber(at: offset) ?? bareISBN(at: offset)
    default: bareISBN(at: offset)
    }
  }

  private func europeanNumber(at offset: Int) -> IdentifierMention? {
    guard let found = europeanTrial(at: offset) else { return nil }
    // The older form is like many other numbers, unless the register was named.
    guard found.value.hasPrefix("EUCT2") || isRegisterNamed(before: offset) else { return nil }
    return mention(.trial, found.range, found.value)
  }

  private func isRegisterNamed(before offset: Int) -> Bool {
    (max(start, offset - 80)..<offset).contains {
      stands("eudract", at: $0) || stands("eu ctr", at: $0)
        || stands("eu clinical trials reg", at: $0)
    }
  }

  /// What a word with points or hyphens in it may be: a host without "https://", an old arXiv id.
  private func longWord(at offset: Int) -> IdentifierMention? {
    let stop = endOfWord(offset)
    switch byte(at: stop) {
    case UInt8(ascii: "."), UInt8(ascii: "-"):
      guard isWord(at: stop + 1) else { return nil }
      return bareArXivID(at: offset) ?? hostAddress(at: offset)
    default: return nil
    }
  }

  /// What goes on with a list whose first entry alone has the label.
  private func continuation(of mention: IdentifierMention) -> IdentifierMention? {
    // An address is no entry of a list.
    guard text[mention.range.range].allSatisfy({ $0 != UInt8(ascii: "/") }) else { return nil }
    return switch mention.kind {
    case .pmid: pmid(continuing: mention.range.byteEnd)
    case .issn: issn(continuing: mention.range.byteEnd)
    default: nil
    }
  }
}
