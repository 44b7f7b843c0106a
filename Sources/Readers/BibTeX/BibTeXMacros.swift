/// The macros that `@string` defines.
///
/// One may stand for 64 KiB, all together for 8 MiB: a macro that doubles another thirty times would
/// else fill the memory.
struct BibTeXMacros {
  private static let maximumByteCount = 1 << 16
  private static let maximumTotal = 1 << 23
  private var values: [String: [UInt8]] = [:]
  private var total = 0

  /// What a word stands for, in any case; nil for a word that is not defined.
  subscript(word: ArraySlice<UInt8>) -> [UInt8]? {
    guard word.count <= 200, let first = word.first, !(0x30...0x39 ~= first) else { return nil }
    return values[Self.name(word)]
  }

  /// Defines a macro; false when it is too long.
  mutating func define(_ name: String, as value: [UInt8]) -> Bool {
    guard value.count <= Self.maximumByteCount,
      total + value.count + name.utf8.count <= Self.maximumTotal
    else { return false }
    total += value.count + name.utf8.count
    values[name] = value
    return true
  }

  private static func name(_ word: ArraySlice<UInt8>) -> String {
    String(decoding: word, as: UTF8.self).lowercased()
  }
}
