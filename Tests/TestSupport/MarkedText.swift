/// A sample with marks around what a rule should find: `"fell by «40 %» in «six weeks»"`.
public struct MarkedText: Sendable {
  /// The sample without its marks.
  public let text: String
  /// What stands between marks, as UTF-8 byte ranges into `text`, in order.
  public let ranges: [Range<Int>]

  /// Reads `marked`; marks do not nest.
  public init(_ marked: String) {
    var plain = ""
    var ranges: [Range<Int>] = []
    var start = 0
    for character in marked {
      switch character {
      case "«": start = plain.utf8.count
      case "»": ranges.append(start..<plain.utf8.count)
      default: plain.append(character)
      }
    }
    text = plain
    self.ranges = ranges
  }

  /// The UTF-8 bytes of `text`.
  public var bytes: [UInt8] { Array(text.utf8) }
}
