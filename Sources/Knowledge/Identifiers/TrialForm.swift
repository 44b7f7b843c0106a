/// How the numbers of one registry are written.
struct TrialForm {
  /// What they begin with, in lower case.
  private let mark: [UInt8]
  /// What the mark becomes in the value.
  private let prefix: String
  /// Whether signs, and words such as "number", may stand between the mark and the digits.
  private let hasGap: Bool
  /// What follows: `#` a digit, `%` up to 20 digits, `@` two to six letters, `*` a letter or digit,
  /// `~` a zero or nothing, neither of them kept, and other characters themselves.
  private let patterns: [[UInt8]]

  private init(
    _ mark: StaticString, _ prefix: String, gap: Bool = true, _ patterns: StaticString...
  ) {
    self.mark = Array(mark.description.utf8)
    self.prefix = prefix
    hasGap = gap
    self.patterns = patterns.map { Array($0.description.utf8) }
  }

  /// Words and value of the number at `offset`; nil where there is none.
  func reading(at offset: Int, in source: IdentifierBytes) -> (range: Range<Int>, value: String)? {
    for (index, letter) in mark.enumerated()
    where source.lower(source.byte(at: offset + index)) != letter { return nil }
    let direct = offset + mark.count
    // A mark that is the beginning of a word is none: "controls", "crude".
    if !hasGap || source.isDigit(at: direct) {
      return reading(direct, from: offset, source)
    }
    guard !source.isWord(at: direct) else { return nil }
    return reading(direct, from: offset, source)
      ?? reading(source.afterLabel(direct), from: offset, source)
  }

  private func reading(
    _ start: Int, from offset: Int, _ source: IdentifierBytes
  ) -> (range: Range<Int>, value: String)? {
    for pattern in patterns {
      var value = Array(prefix.utf8)
      if let stop = stop(of: pattern, at: start, source, &value), isEnd(stop, source),
        value.contains(where: { 0x31...0x39 ~= $0 })
      {
        return (offset..<stop, String(decoding: value, as: UTF8.self))
      }
    }
    return nil
  }

  /// Whether a number may end before `offset`; "p" behind it marks a provisional one.
  private func isEnd(_ offset: Int, _ source: IdentifierBytes) -> Bool {
    source.isNumberEnd(offset)
      || source.byte(at: offset) == UInt8(ascii: "p") && !source.isWord(at: offset + 1)
  }

  /// Offset past what matches `pattern` at `start`, which goes to `value`; nil where it does not match.
  private func stop(
    of pattern: [UInt8], at start: Int, _ source: IdentifierBytes, _ value: inout [UInt8]
  ) -> Int? {
    var next = start
    for sign in pattern {
      let byte = source.byte(at: next)
      switch sign {
      case UInt8(ascii: "#"):
        guard source.isDigit(at: next) else { return nil }
        value.append(byte)
        next += 1
      case UInt8(ascii: "*"):
        guard isWordByte(byte) else { return nil }
        value.append(byte &- 0x61 < 26 ? byte & 0xDF : byte)
        next += 1
      case UInt8(ascii: "%"), UInt8(ascii: "@"):
        guard let stop = endOfRun(sign, next, source) else { return nil }
        value += source.text[next..<stop].map { $0 &- 0x61 < 26 ? $0 & 0xDF : $0 }
        next = stop
      case UInt8(ascii: "~"): if byte == 0x30 { next += 1 }
      case UInt8(ascii: "-"):
        let count = source.dashLength(at: next)
        guard count > 0 else { return nil }
        value.append(sign)
        next += count
      default:
        guard source.lower(byte) == source.lower(sign) else { return nil }
        value.append(sign)
        next += 1
      }
    }
    return next
  }

  private func endOfRun(_ sign: UInt8, _ start: Int, _ source: IdentifierBytes) -> Int? {
    if sign == UInt8(ascii: "%") {
      let stop = source.endOfDigits(start, limit: 20)
      return stop > start ? stop : nil
    }
    var next = start
    while next - start < 6, source.lower(source.byte(at: next)) &- 0x61 < 26 { next += 1 }
    return next - start >= 2 ? next : nil
  }

  /// Without mark: "2022-500024-30-00".
  static let newEuropean = TrialForm("", "EUCT", gap: false, "202#-5#####-##-##")
  /// Without mark: "2004-000446-20".
  static let oldEuropean = TrialForm("", "EUCTR", gap: false, "20##-######-##")

  /// By the first letter of their marks.
  static let byLetter: [[TrialForm]] = (0..<26).map { letter in
    all.filter { $0.mark.first == UInt8(0x61 + letter) }
  }

  /// The registries that the WHO lists as primary or that give data to it, and PROSPERO.
  private static let all = [
    TrialForm("nct", "NCT", "########"),
    TrialForm("isrctn", "ISRCTN", "########"),
    TrialForm("eudract", "EUCTR", "20##-######-##"),
    TrialForm("euctr", "EUCTR", "20##-######-##"),
    TrialForm("euct", "EUCT", "202#-5#####-##-##"),
    TrialForm("actrn", "ACTRN", "~##############"),
    TrialForm("chictr", "ChiCTR", "##########", "-@-########"),
    TrialForm("ctri", "CTRI", gap: false, "/20##/##/######", "/20##/##/#####"),
    TrialForm("drks", "DRKS", "########"),
    TrialForm("jrct", "jRCT", gap: false, "##########", "s#########"),
    TrialForm("umin", "UMIN", "#########"),
    TrialForm("japiccti", "JapicCTI", gap: false, "-######"),
    TrialForm("kct", "KCT", "#######"),
    TrialForm("irct", "IRCT", gap: false, "%N%"),
    TrialForm("pactr", "PACTR", "###############", "################"),
    TrialForm("tctr", "TCTR", "###########"),
    TrialForm("slctr", "SLCTR", gap: false, "/20##/###"),
    TrialForm("rbr", "RBR", gap: false, "-******", "-*******"),
    TrialForm("ntr", "NTR", gap: false, "###", "####", "#####"),
    TrialForm("lbctr", "LBCTR", "##########"),
    TrialForm("rpcec", "RPCEC", "########"),
    TrialForm("u1111", "U1111", gap: false, "-####-####"),
    TrialForm("crd", "CRD", "42#########", "42##########"),
  ]
}
