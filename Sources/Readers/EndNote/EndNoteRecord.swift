/// Takes a record of EndNote's XML apart, into the tags that EndNote gives the same fields in RIS.
///
/// Tags are taken as they come, so that damaged markup loses no words; `<style>` only dresses them.
struct EndNoteRecord {
  private var fields: [(tag: String, text: String)] = []
  private var type: String?
  /// Names of open elements, `style` left out; those deeper than the format goes are counted only.
  private var open: [String] = []
  private var depth = 0
  private var words = ""
  private let place: LinePlace

  /// The record in the form of RIS.
  static func record(_ text: String, at place: LinePlace) -> RISRecord {
    var reading = EndNoteRecord(place: place)
    reading.read(text)
    return reading.record
  }

  private init(place: LinePlace) {
    self.place = place
  }

  private mutating func read(_ text: String) {
    var rest = text[...]
    while let mark = rest.firstIndex(of: "<") {
      words += unescaped(rest[..<mark])
      rest = rest[mark...]
      guard let end = rest.firstIndex(of: ">") else { break }
      let tag = rest[rest.index(after: mark)..<end]
      rest = rest[rest.index(after: end)...]
      pass(tag)
    }
  }

  private mutating func pass(_ tag: Substring) {
    let isEnd = tag.first == "/"
    let name = (isEnd ? tag.dropFirst() : tag).prefix { !$0.isWhitespace && $0 != "/" }
    if name == "style" || name.first == "?" || name.first == "!" || tag.last == "/" { return }
    if isEnd {
      finish(String(name))
      return
    }
    words = ""
    depth += 1
    if open.count < 16 { open.append(String(name)) }
    if name == "ref-type", let mark = tag.firstRange(of: "name=\"") {
      let value = unescaped(tag[mark.upperBound...].prefix { $0 != "\"" })
      type = EndNoteTypes.ris(value)
    }
  }

  private mutating func finish(_ name: String) {
    defer {
      words = ""
      depth = max(0, depth - 1)
      while open.count > depth { open.removeLast() }
    }
    guard depth == open.count, let text = plainWords(words) else { return }
    let path = open.suffix(2).joined(separator: "/")
    if let tag = Self.tags[path] ?? Self.tags[name] {
      // Only an abstract's lines say something.
      let isAbstract = tag == "AB" || tag == "N1"
      fields.append((tag, isAbstract ? words : text))
    }
  }

  private var record: RISRecord {
    var record = RISRecord(place: place)
    record.type = type ?? "GEN"
    let year = fields.first { $0.tag == "PY" }?.text
    for (tag, text) in fields {
      // Dates come without year.
      let hasYear = tag != "DA" || text.contains { $0.isNumber } && RecordDate(text).start != nil
      let value = hasYear ? text : [text, year].compactMap(\.self).joined(separator: " ")
      let lines = value.split(whereSeparator: \.isNewline).map(String.init)
      // EndNote wraps nothing: line ends inside of other fields are indents of the file.
      let isWrapped = tag == "AB" && !text.contains("\r")
      record.fields.append(
        .init(tag: tag, lines: isWrapped ? [lines.joined(separator: " ")] : lines))
    }
    return record
  }

  private func unescaped(_ text: Substring) -> String {
    guard text.contains("&") else { return String(text) }
    var out = ""
    var rest = text
    while let character = rest.first {
      if character == "&", let (scalar, count) = characterReference(at: rest) {
        out.unicodeScalars.append(scalar)
        rest = rest.dropFirst(count)
      } else if rest.hasPrefix("&#xD;") || rest.hasPrefix("&#13;") || rest.hasPrefix("&#xA;") {
        out.append("\r")
        rest = rest.dropFirst(5)
      } else {
        out.append(character)
        rest = rest.dropFirst()
      }
    }
    return out
  }

  /// RIS tags by an element's name, or by its parent's and its own where the name is not enough.
  private static let tags = [
    "authors/author": "AU", "secondary-authors/author": "A2", "tertiary-authors/author": "A3",
    "subsidiary-authors/author": "A4", "translated-authors/author": "A4", "titles/title": "TI",
    "secondary-title": "T2", "tertiary-title": "T3", "short-title": "ST",
    "periodical/full-title": "JF", "periodical/abbr-1": "JA", "pages": "SP", "volume": "VL",
    "number": "IS", "edition": "ET", "section": "SE", "keyword": "KW", "dates/year": "PY",
    "pub-dates/date": "DA", "pub-location": "CY", "publisher": "PB", "isbn": "SN",
    "accession-num": "AN", "electronic-resource-num": "DO", "abstract": "AB", "label": "LB",
    "notes": "N1", "research-notes": "RN", "related-urls/url": "UR", "web-urls/url": "UR",
    "pdf-urls/url": "L1", "image-urls/url": "L4", "custom1": "C1", "custom2": "C2",
    "custom3": "C3", "custom4": "C4", "custom5": "C5", "custom6": "C6", "custom7": "C7",
    "language": "LA", "call-num": "CN", "num-vols": "NV", "work-type": "M3", "auth-address": "AD",
    "remote-database-name": "DB", "remote-database-provider": "DP", "access-date": "Y2",
    "orig-pub": "OP", "reprint-edition": "RP", "rec-number": "ID",
  ]
}
