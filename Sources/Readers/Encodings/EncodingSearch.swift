/// Finds out what a file that comes in pieces is written in, where no mark announces it.
///
/// ASCII passes; from the first other byte on, up to 64 KiB wait and decide: bytes that are UTF-8 are
/// that, whatever is declared; then what is declared counts, then what the bytes look like.
struct EncodingSearch {
  /// What became of some bytes.
  enum Outcome {
    /// They are ASCII and can go on.
    case passed
    /// So many of them are ASCII and can go on; the others wait.
    case waiting(passedCount: Int)
    /// So many of them are ASCII and can go on, then comes what waited, in this encoding; nil: UTF-8
    /// with perhaps some Windows-1252.
    case found(TextEncoding?, passedCount: Int, held: [UInt8])
  }

  /// The most bytes that decide.
  static let sampleByteCount = 1 << 16
  private let declared: TextEncoding?
  private var held: [UInt8] = []

  init(declared: TextEncoding?) { self.declared = declared }

  /// Looks at the next bytes.
  mutating func take(_ bytes: ArraySlice<UInt8>, isEnd: Bool) -> Outcome {
    var passedCount = 0
    if held.isEmpty {
      if isASCII(bytes) { return isEnd ? .found(nil, passedCount: bytes.count, held: []) : .passed }
      passedCount = bytes.prefix { $0 < 0x80 }.count
    }
    held += bytes.dropFirst(passedCount)
    guard isEnd || held.count >= Self.sampleByteCount else {
      return .waiting(passedCount: passedCount)
    }
    defer { held = [] }
    let sample = held.prefix(Self.sampleByteCount)
    let isWhole = isEnd && sample.count == held.count
    return .found(
      Self.encoding(ofSample: sample, isWhole: isWhole, declared: declared),
      passedCount: passedCount, held: held)
  }

  /// What bytes are written in that begin with one beyond ASCII.
  ///
  /// - Parameters:
  ///   - sample: The bytes.
  ///   - isWhole: Whether nothing follows them.
  ///   - declared: What the file says.
  /// - Returns: The encoding; nil for UTF-8 and for UTF-8 with some Windows-1252.
  static func encoding(
    ofSample sample: ArraySlice<UInt8>, isWhole: Bool, declared: TextEncoding?
  ) -> TextEncoding? {
    if isUTF8(sample, isWhole: isWhole) { return nil }
    if let declared, !declared.isUnicode { return declared == .windows1252 ? nil : declared }
    guard UTF8Damage(in: Array(sample)).mayBeLegacy else { return nil }
    return TextEncoding.guessed(from: sample)
  }

  private static func isUTF8(_ bytes: ArraySlice<UInt8>, isWhole: Bool) -> Bool {
    do throws(UTF8.ValidationError) {
      _ = try UTF8Span(validating: bytes.span)
      return true
    } catch {
      let isCut = error.kind == .truncatedScalar && error.byteOffsets.upperBound == bytes.count
      return isCut && !isWhole
    }
  }

  private func isASCII(_ bytes: ArraySlice<UInt8>) -> Bool {
    (try? UTF8Span(validating: bytes.span))?.isKnownASCII ?? false
  }
}
