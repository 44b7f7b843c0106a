/// A half-open range of UTF-8 bytes in an article's text.
public struct ByteRange: Hashable, Sendable {
  /// Offset of the first byte, 0-based.
  public let byteStart: Int
  /// Offset just past the last byte; never less than `byteStart`.
  public let byteEnd: Int

  /// Makes the range `[byteStart, byteEnd)`; `byteEnd < byteStart` is a programmer error and traps.
  public init(byteStart: Int, byteEnd: Int) {
    precondition(byteStart >= 0 && byteEnd >= byteStart, "byte range runs backwards")
    self.byteStart = byteStart
    self.byteEnd = byteEnd
  }

  /// Makes the same half-open range from Swift's own.
  public init(_ range: Range<Int>) {
    self.init(byteStart: range.lowerBound, byteEnd: range.upperBound)
  }

  /// Number of bytes.
  public var byteCount: Int { byteEnd - byteStart }

  /// The same half-open range as Swift's own, for subscripts.
  public var range: Range<Int> { byteStart..<byteEnd }

  /// Whether `other` lies wholly inside.
  public func contains(_ other: ByteRange) -> Bool {
    byteStart <= other.byteStart && other.byteEnd <= byteEnd
  }

  /// Whether at least one byte is shared.
  public func overlaps(_ other: ByteRange) -> Bool {
    byteStart < other.byteEnd && other.byteStart < byteEnd
  }
}
