/// Mends in UTF-8 `source` what libxml2 2.9 reads otherwise than browsers do.
///
/// Control characters go, lines end in LF, `&copy 2019` gets its semicolon, and names that came with
/// HTML 5 become their characters.
///
/// - Parameter source: A page in UTF-8.
/// - Returns: The page to parse.
/// - Complexity: O(*n*).
/// - Note: Method: https://html.spec.whatwg.org/multipage/parsing.html, named character reference
///   state; without its distinction between texts and attributes, so that addresses stay whole.
func mendedMarkup(_ source: [UInt8]) -> [UInt8] {
  var result: [UInt8] = []
  result.reserveCapacity(source.count + 1024)
  var copied = 0
  var offset = 0
  while offset < source.count {
    let byte = source[offset]
    guard byte == UInt8(ascii: "&") || isDropped(byte) else {
      offset += 1
      continue
    }
    result.append(contentsOf: source[copied..<offset])
    if byte == UInt8(ascii: "&") {
      offset = append(referenceAt: offset, in: source, to: &result)
    } else {
      if byte == 0x0D, offset + 1 >= source.count || source[offset + 1] != 0x0A {
        result.append(0x0A)
      }
      offset += 1
    }
    copied = offset
  }
  result.append(contentsOf: source[copied...])
  return result
}

private func isDropped(_ byte: UInt8) -> Bool {
  byte < 0x20 && byte != 0x09 && byte != 0x0A || byte == 0x7F
}

/// Appends the reference that may start at the `&` at `offset`; returns the offset behind it.
private func append(
  referenceAt offset: Int, in source: [UInt8], to result: inout [UInt8]
) -> Int {
  var end = offset + 1
  while end < source.count, end - offset <= 32, isNameByte(source[end]) { end += 1 }
  let name = String(decoding: source[offset + 1..<end], as: UTF8.self)
  let isClosed = end < source.count && source[end] == UInt8(ascii: ";")
  if isClosed || openReferences.contains(name), let characters = laterReferences[name] {
    result.append(contentsOf: characters.utf8)
    return isClosed ? end + 1 : end
  }
  result.append(contentsOf: source[offset..<end])
  let isParameter = end < source.count && source[end] == UInt8(ascii: "=")
  if !isClosed, !isParameter, openReferences.contains(name) { result.append(UInt8(ascii: ";")) }
  return end
}

private func isNameByte(_ byte: UInt8) -> Bool {
  0x30...0x39 ~= byte || 0x41...0x5A ~= byte || 0x61...0x7A ~= byte
}

/// Names that browsers know without semicolon too.
private let openReferences: Set<String> = [
  "AElig", "AMP", "Aacute", "Acirc", "Agrave", "Aring", "Atilde", "Auml", "COPY", "Ccedil", "ETH",
  "Eacute", "Ecirc", "Egrave", "Euml", "GT", "Iacute", "Icirc", "Igrave", "Iuml", "LT", "Ntilde",
  "Oacute", "Ocirc", "Ograve", "Oslash", "Otilde", "Ouml", "QUOT", "REG", "THORN", "Uacute",
  "Ucirc", "Ugrave", "Uuml", "Yacute", "aacute", "acirc", "acute", "aelig", "agrave", "amp",
  "aring", "atilde", "auml", "brvbar", "ccedil", "cedil", "cent", "copy", "curren", "deg",
  "divide", "eacute", "ecirc", "egrave", "eth", "euml", "frac12", "frac14", "frac34", "gt",
  "iacute", "icirc", "iexcl", "igrave", "iquest", "iuml", "laquo", "lt", "macr", "micro", "middot",
  "nbsp", "not", "ntilde", "oacute", "ocirc", "ograve", "ordf", "ordm", "oslash", "otilde", "ouml",
  "para", "plusmn", "pound", "quot", "raquo", "reg", "sect", "shy", "sup1", "sup2", "sup3", "szlig",
  "thorn", "times", "uacute", "ucirc", "ugrave", "uml", "uuml", "yacute", "yen", "yuml",
]

/// Names that HTML 4 has not, among them capitals of `openReferences` with a semicolon.
private let laterReferences: [String: String] = [
  "AMP": "&amp;", "LT": "&lt;", "GT": "&gt;", "QUOT": "&quot;", "COPY": "©", "REG": "®",
  "apos": "&#39;", "Tab": "\t", "NewLine": "\n", "excl": "!", "num": "#", "dollar": "$",
  "percnt": "%", "lpar": "(", "rpar": ")", "ast": "*", "plus": "+", "comma": ",", "period": ".",
  "sol": "/", "colon": ":", "semi": ";", "equals": "=", "quest": "?", "commat": "@", "lbrack": "[",
  "lsqb": "[", "bsol": "\\", "rbrack": "]", "rsqb": "]", "Hat": "^", "lowbar": "_", "grave": "`",
  "lbrace": "{", "lcub": "{", "verbar": "|", "vert": "|", "rbrace": "}", "rcub": "}", "hyphen": "‐",
  "dash": "‐", "horbar": "―", "nldr": "‥", "mldr": "…", "check": "✓", "cross": "✗", "star": "☆",
  "starf": "★", "phone": "☎", "female": "♀", "male": "♂", "numsp": " ", "puncsp": " ",
  "hairsp": " ", "thickap": "≈", "ap": "≈", "approx": "≈", "leq": "≤", "geq": "≥", "les": "⩽",
  "ges": "⩾", "half": "½", "frac13": "⅓", "frac23": "⅔", "frac15": "⅕", "frac18": "⅛",
  "incare": "℅", "numero": "№", "ohm": "Ω", "mho": "℧", "inodot": "ı", "imath": "ı", "caron": "ˇ",
  "Ccaron": "Č", "ccaron": "č", "Scaron": "Š", "Zcaron": "Ž", "zcaron": "ž", "Rcaron": "Ř",
  "rcaron": "ř", "Ecaron": "Ě", "ecaron": "ě", "Cacute": "Ć", "cacute": "ć", "Sacute": "Ś",
  "sacute": "ś", "Nacute": "Ń", "nacute": "ń", "Zacute": "Ź", "zacute": "ź", "Lstrok": "Ł",
  "lstrok": "ł", "Dstrok": "Đ", "dstrok": "đ", "Aogon": "Ą", "aogon": "ą", "Eogon": "Ę",
  "eogon": "ę", "Zdot": "Ż", "zdot": "ż", "Odblac": "Ő", "odblac": "ő", "Udblac": "Ű",
  "udblac": "ű", "Gbreve": "Ğ", "gbreve": "ğ", "Scedil": "Ş", "scedil": "ş", "Idot": "İ",
  "Uring": "Ů", "uring": "ů", "amacr": "ā", "emacr": "ē", "imacr": "ī", "omacr": "ō", "umacr": "ū",
]
