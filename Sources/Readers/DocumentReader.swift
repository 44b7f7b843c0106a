import Knowledge

/// Reads one format.
protocol FormatReader {
  /// Usual file extensions, in lower case without dot.
  static var fileExtensions: [String] { get }

  /// How likely a file is of this format, 0…100.
  ///
  /// - Parameters:
  ///   - prefix: The file's first bytes; the ASCII in them is reliable, the rest is not.
  ///   - matchesFileExtension: Whether the file's name ends in one of `fileExtensions`.
  /// - Returns: 30 is what plain text gives itself.
  static func likelihood(ofPrefix prefix: [UInt8], matchesFileExtension: Bool) -> Int
}

/// Reads a format whose files hold one article each.
protocol DocumentReader: FormatReader {
  /// Reads the whole of a file.
  static func document(from source: SourceBytes) throws(ReadError) -> Document
}

/// A file as it came in.
struct SourceBytes {
  /// Everything in it.
  let bytes: [UInt8]
  /// What it is to be decoded as; nil to find out.
  let encoding: TextEncoding?
}
