/// Takes out the HTML that titles and abstracts of other programs carry.
///
/// Tags that only dress words (`<i>`, `<b>`, `<sup>`, `<span …>`, with a prefix as in `<jats:italic>`)
/// go, raised and lowered digits become Unicode's own (`CO<sub>2</sub>` is CO₂), references to
/// characters are resolved. All else that has a `<` stays: `p < 0.05`, `<10`.
func withoutInlineMarkup(_ text: String) -> String {
  var out = ""
  var script: (isRaised: Bool, start: String.Index)?
  var rest = text[...]
  while let mark = rest.utf8.firstIndex(where: { $0 == 0x3C || $0 == 0x26 }) {
    out += rest[..<mark]
    rest = rest[mark...]
    if rest.first == "<", let tag = InlineTag(at: rest), dressings.contains(tag.name) {
      rest = rest.dropFirst(tag.count)
      if tag.name == "sup" || tag.name == "sub" {
        if let open = script, tag.isEnd {
          if let small = smallDigits(String(out[open.start...]), isRaised: open.isRaised) {
            out.replaceSubrange(open.start..., with: small)
          }
          script = nil
        } else if !tag.isEnd {
          script = (tag.name == "sup", out.endIndex)
        }
      }
    } else if rest.first == "&", let (scalar, count) = characterReference(at: rest) {
      out.unicodeScalars.append(scalar)
      rest = rest.dropFirst(count)
    } else if let character = rest.popFirst() {
      out.append(character)
    }
  }
  return out + rest
}

/// A tag of HTML or XML in text.
struct InlineTag {
  /// Its name in lower case, without prefix.
  let name: String
  /// Whether it closes an element.
  let isEnd: Bool
  /// How many characters it takes.
  let count: Int

  /// Reads the tag at the start of `text`; nil where there is none of at most 200 characters.
  init?(at text: Substring) {
    var rest = text.dropFirst()
    isEnd = rest.first == "/"
    if isEnd { rest = rest.dropFirst() }
    let name = rest.prefix { $0.isASCII && ($0.isLetter || $0.isNumber || $0 == ":" || $0 == "-") }
    guard name.first?.isLetter == true else { return nil }
    rest = rest[name.endIndex...]
    guard let next = rest.first, next == ">" || next == "/" || next.isWhitespace,
      let end = rest.prefix(200).firstIndex(of: ">")
    else { return nil }
    self.name = (name.split(separator: ":").last ?? name).lowercased()
    count = text.distance(from: text.startIndex, to: end) + 1
  }
}

/// The character that a reference at the start of `text` stands for (`&amp;`, `&#8211;`), and how
/// many characters the reference takes; nil where there is none.
func characterReference(at text: Substring) -> (Unicode.Scalar, count: Int)? {
  guard let end = text.prefix(12).firstIndex(of: ";") else { return nil }
  let name = text[text.index(after: text.startIndex)..<end]
  let count = text.distance(from: text.startIndex, to: end) + 1
  if name.first == "#" {
    let digits = name.dropFirst()
    let isWide = digits.first == "x" || digits.first == "X"
    let value = UInt32(isWide ? digits.dropFirst() : digits, radix: isWide ? 16 : 10)
    guard let value, value >= 0x20, let scalar = Unicode.Scalar(value) else { return nil }
    return (scalar, count)
  }
  return references[name].map { ($0, count) }
}

private let dressings: Set<String> = [
  "i", "b", "em", "strong", "italic", "bold", "sup", "sub", "span", "sc", "scp", "u", "underline",
  "monospace", "roman", "tt", "font", "styled-content",
]
private let references: [Substring: Unicode.Scalar] = [
  "amp": "&", "lt": "<", "gt": ">", "quot": "\"", "apos": "'", "nbsp": "\u{A0}", "ndash": "–",
  "mdash": "—", "lsquo": "‘", "rsquo": "’", "ldquo": "“", "rdquo": "”", "hellip": "…",
]
