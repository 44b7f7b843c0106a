extension KindRule {
  /// Notes behind a mark.
  static let footnoteLine = KindRule(
    "footnote-line", "It is a line that starts with the mark of a footnote.", of: .wholeLines
  ) { context in
    let bytes = context.bytes[context.range]
    let isStarred =
      bytes.first == 0x2A && bytes.count > 1 && Scalar.isASCIILetter(bytes[bytes.startIndex + 1])
    return isStarred || marks.contains { bytes.starts(with: $0.utf8) } ? .form : nil
  }

  private static let marks = ["¹", "²", "³", "†", "‡"]
}
