import Foundation

/// Puts placeholders where one run differs from the next: folder, durations and times.
struct Normalisation {
  /// The transcript's folder; `$DIR` stands for it.
  let folder: String

  /// The lines of a file: control characters shown as `<1B>`, tabs kept.
  func lines(ofFile path: String) -> [String] {
    let bytes = FileManager.default.contents(atPath: path) ?? Data()
    var lines = normalised(String(decoding: bytes, as: UTF8.self)).components(separatedBy: "\n")
    if lines.last == "" { lines.removeLast() } else { lines[lines.count - 1] += "<no line end>" }
    return lines
  }

  private func normalised(_ text: String) -> String {
    let resolved = URL(fileURLWithPath: folder).resolvingSymlinksInPath().path
    var text = text
    for path in ["/private" + folder, folder, resolved] {
      text = text.replacingOccurrences(of: path, with: "$DIR")
    }
    text.replace(/(run \d+, )[\d.e-]+ s/) { "\($0.output.1)$SECONDS s" }
    text.replace(/("seconds": ?)[\d.e-]+/) { "\($0.output.1)$SECONDS" }
    text.replace(/(: done|ended with \d+), \d+\.\d s/) { "\($0.output.1), $SECONDS s" }
    text.replace(/\d{4}-\d\d-\d\d[T ]\d\d:\d\d:\d\dZ?/, with: "$TIME")
    text.replace(/\b\d{8}T\d{6}Z/) {
      $0.output == "20200101T000000Z" ? String($0.output) : "$STAMP"
    }
    text.replace(/\bprocess \d+/, with: "process $PID")
    let now = Int(Date().timeIntervalSince1970)
    text.replace(/\b\d{10}\b/) { match in
      abs((Int(match.output) ?? 0) - now) < 86_400 ? "$TIME" : String(match.output)
    }
    return String(String.UnicodeScalarView(text.unicodeScalars.flatMap(shown)))
  }

  /// A control character as its code in angle brackets.
  private func shown(_ scalar: Unicode.Scalar) -> [Unicode.Scalar] {
    switch scalar.value {
    case 0x09, 0x0A: [scalar]
    case 0x00...0x1F, 0x7F...0x9F, 0x202A...0x202E, 0x2066...0x2069:
      Array((scalar.value < 16 ? "<0" : "<").unicodeScalars)
        + Array("\(String(scalar.value, radix: 16, uppercase: true))>".unicodeScalars)
    default: [scalar]
    }
  }
}
