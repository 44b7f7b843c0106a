/// One part of a MIME message: its head, and where its body stands.
struct MIMEPart {
  /// Fields of the head by name in lower case; of several with one name the first.
  let header: [String: String]
  /// What the part is.
  let contentType: ContentType
  /// Its body in the message, still encoded.
  let body: Range<Int>

  /// A media type with its parameters.
  struct ContentType {
    /// Type and subtype in lower case: `text/html`.
    let name: String
    /// Parameters by name in lower case, without quotes.
    let parameters: [String: String]

    init(_ field: String?) {
      let pieces = (field ?? "text/plain").split(separator: ";")
      name = pieces.first.flatMap { singleSpaced(String($0)) }?.lowercased() ?? ""
      var parameters: [String: String] = [:]
      for piece in pieces.dropFirst() {
        let halves = piece.split(separator: "=", maxSplits: 1)
        guard halves.count == 2, let name = singleSpaced(String(halves[0])),
          let value = singleSpaced(String(halves[1]))
        else { continue }
        parameters[name.lowercased()] = value.filter { $0 != "\"" }
      }
      self.parameters = parameters
    }
  }

  /// The body as it was before it was made fit for mail.
  func decodedBody(of message: [UInt8]) -> [UInt8] {
    let body = message[body]
    switch header["content-transfer-encoding"]?.lowercased() {
    case "quoted-printable"?: return decodedQuotedPrintable(body)
    case "base64"?: return decodedBase64(body)
    default: return Array(body)
    }
  }
}

/// The parts of `message`, the message itself first.
///
/// - Complexity: O(*n*); at most eight parts within parts, and 10,000 in all.
/// - Note: Format: RFC 2045 and 2046.
func mimeParts(of message: [UInt8]) -> [MIMEPart] {
  var parts: [MIMEPart] = []
  var waiting = [(range: 0..<message.count, depth: 0)]
  while let (range, depth) = waiting.popLast(), parts.count < 10_000 {
    let part = mimePart(at: range, in: message)
    parts.append(part)
    guard depth < 8, part.contentType.name.hasPrefix("multipart/"),
      let boundary = part.contentType.parameters["boundary"], !boundary.isEmpty
    else { continue }
    let inner = ranges(in: part.body, of: message, between: boundary)
    waiting.append(contentsOf: inner.reversed().map { ($0, depth + 1) })
  }
  return parts
}

private func mimePart(at range: Range<Int>, in message: [UInt8]) -> MIMEPart {
  var fields: [(name: String, value: String)] = []
  var start = range.lowerBound
  while start < range.upperBound, fields.count < 200 {
    let end = lineEnd(from: start, in: message, before: range.upperBound)
    let line = message[start..<end].last == 0x0D ? message[start..<end - 1] : message[start..<end]
    start = min(end + 1, range.upperBound)
    if line.isEmpty { break }
    let text = String(decoding: line.prefix(4096), as: UTF8.self)
    if let first = line.first, first == 0x20 || first == 0x09 {
      if !fields.isEmpty { fields[fields.count - 1].value += text }
    } else if let colon = text.firstIndex(of: ":") {
      fields.append((text[..<colon].lowercased(), String(text[text.index(after: colon)...])))
    }
  }
  let pairs = fields.compactMap { field in singleSpaced(field.value).map { (field.name, $0) } }
  let header = Dictionary(pairs) { first, _ in first }
  return MIMEPart(
    header: header, contentType: .init(header["content-type"]), body: start..<range.upperBound)
}

/// What stands between the lines that begin with two hyphens and `boundary`.
private func ranges(
  in body: Range<Int>, of message: [UInt8], between boundary: String
) -> [Range<Int>] {
  let mark = Array("--".utf8) + boundary.utf8
  var ranges: [Range<Int>] = []
  var partStart: Int?
  var start = body.lowerBound
  while start < body.upperBound {
    let end = lineEnd(from: start, in: message, before: body.upperBound)
    if message[start..<end].starts(with: mark) {
      if let from = partStart { ranges.append(from..<max(from, start - 1)) }
      partStart = min(end + 1, body.upperBound)
      let rest = message[start..<end].dropFirst(mark.count)
      if rest.starts(with: "--".utf8) { return ranges }
    }
    start = end + 1
  }
  // A file that was cut short ends within a part.
  if let from = partStart, from < body.upperBound { ranges.append(from..<body.upperBound) }
  return ranges
}

private func lineEnd(from start: Int, in message: [UInt8], before end: Int) -> Int {
  var offset = start
  while offset < end, message[offset] != 0x0A { offset += 1 }
  return offset
}

/// Undoes quoted-printable; what is malformed stays as it is.
private func decodedQuotedPrintable(_ body: ArraySlice<UInt8>) -> [UInt8] {
  var result: [UInt8] = []
  result.reserveCapacity(body.count)
  var offset = body.startIndex
  while offset < body.endIndex {
    let byte = body[offset]
    offset += 1
    guard byte == UInt8(ascii: "=") else {
      result.append(byte)
      continue
    }
    if offset + 1 < body.endIndex, let high = digit(body[offset]), let low = digit(body[offset + 1])
    {
      result.append(high << 4 | low)
      offset += 2
      continue
    }
    // A line goes on where it ends in an equals sign, with or without blanks behind it.
    var next = offset
    while next < body.endIndex, [0x20, 0x09, 0x0D].contains(body[next]) { next += 1 }
    if next >= body.endIndex || body[next] == 0x0A {
      offset = min(next + 1, body.endIndex)
    } else {
      result.append(byte)
    }
  }
  return result
}

private func digit(_ byte: UInt8) -> UInt8? {
  switch byte {
  case 0x30...0x39: byte - 0x30
  case 0x41...0x46: byte - 0x37
  case 0x61...0x66: byte - 0x57
  default: nil
  }
}

/// Undoes base64; what is none of its digits is passed over.
private func decodedBase64(_ body: ArraySlice<UInt8>) -> [UInt8] {
  var result: [UInt8] = []
  result.reserveCapacity(body.count / 4 * 3)
  var (bits, count): (UInt32, Int) = (0, 0)
  for byte in body {
    let value: UInt8
    switch byte {
    case 0x41...0x5A: value = byte - 0x41
    case 0x61...0x7A: value = byte - 0x47
    case 0x30...0x39: value = byte + 4
    case UInt8(ascii: "+"), UInt8(ascii: "-"): value = 62
    case UInt8(ascii: "/"), UInt8(ascii: "_"): value = 63
    default: continue
    }
    bits = bits << 6 | UInt32(value)
    count += 6
    guard count >= 8 else { continue }
    count -= 8
    result.append(UInt8(truncatingIfNeeded: bits >> UInt32(count)))
  }
  return result
}
