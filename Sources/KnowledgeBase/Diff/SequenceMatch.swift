/// Finds what two sequences have in common, in order, in bounded time.
///
/// Small stretches are compared exactly, by their longest common subsequence; long ones are parted at
/// elements that stand in both just once. Where a long stretch has no such element it counts as
/// having nothing in common.
///
/// - Note: Algorithm: patience diff (B. Cohen), with W. Hunt and T. Szymanski's longest increasing
///   subsequence, "A fast algorithm for computing longest common subsequences", Communications of
///   the ACM 20 (1977), doi:10.1145/359581.359603.
enum SequenceMatch {
  /// Stretches whose lengths multiply to no more are compared exactly.
  private static let exactProduct = 250_000
  /// How often stretches are parted anew.
  private static let maximumDepth = 40

  /// Places of equal elements, ascending in both sequences.
  ///
  /// - Complexity: O(*n* log *n*) for *n* elements of both, and 500 · *n* steps at most where they
  ///   differ.
  static func pairs(_ old: [Int], _ new: [Int]) -> [(old: Int, new: Int)] {
    var pairs: [(old: Int, new: Int)] = []
    var open = [Stretch(old: old.indices, new: new.indices, depth: 0)]
    while var stretch = open.popLast() {
      stretch.trim(old, new, into: &pairs)
      guard !stretch.old.isEmpty, !stretch.new.isEmpty else { continue }
      if stretch.old.count <= exactProduct / stretch.new.count {
        addExact(stretch, old, new, to: &pairs)
      } else if stretch.depth < maximumDepth {
        open += parts(of: stretch, old, new)
      }
    }
    return pairs.sorted { $0.old < $1.old }
  }

  private struct Stretch {
    var old: Range<Int>
    var new: Range<Int>
    let depth: Int

    /// Takes equal ends off.
    mutating func trim(_ old: [Int], _ new: [Int], into pairs: inout [(old: Int, new: Int)]) {
      var (first, second) = (self.old, self.new)
      while !first.isEmpty, !second.isEmpty, old[first.lowerBound] == new[second.lowerBound] {
        pairs.append((first.lowerBound, second.lowerBound))
        first = first.dropFirst()
        second = second.dropFirst()
      }
      while !first.isEmpty, !second.isEmpty, old[first.upperBound - 1] == new[second.upperBound - 1]
      {
        pairs.append((first.upperBound - 1, second.upperBound - 1))
        first = first.dropLast()
        second = second.dropLast()
      }
      (self.old, self.new) = (first, second)
    }
  }

  /// The longest common subsequence, from a table of lengths.
  private static func addExact(
    _ stretch: Stretch, _ old: [Int], _ new: [Int], to pairs: inout [(old: Int, new: Int)]
  ) {
    let (first, second) = (stretch.old, stretch.new)
    let width = second.count + 1
    var lengths = [Int32](repeating: 0, count: (first.count + 1) * width)
    for i in stride(from: first.count - 1, through: 0, by: -1) {
      for j in stride(from: second.count - 1, through: 0, by: -1) {
        lengths[i * width + j] =
          old[first.lowerBound + i] == new[second.lowerBound + j]
          ? lengths[(i + 1) * width + j + 1] + 1
          : max(lengths[(i + 1) * width + j], lengths[i * width + j + 1])
      }
    }
    var (i, j) = (0, 0)
    while i < first.count, j < second.count {
      if old[first.lowerBound + i] == new[second.lowerBound + j] {
        pairs.append((first.lowerBound + i, second.lowerBound + j))
        (i, j) = (i + 1, j + 1)
      } else if lengths[(i + 1) * width + j] >= lengths[i * width + j + 1] {
        i += 1
      } else {
        j += 1
      }
    }
  }

  /// The stretches between elements that stand in both just once, each beginning with one.
  private static func parts(of stretch: Stretch, _ old: [Int], _ new: [Int]) -> [Stretch] {
    let anchors = ascending(unique(in: stretch, old, new))
    guard !anchors.isEmpty else { return [] }
    var parts: [Stretch] = []
    var (oldStart, newStart) = (stretch.old.lowerBound, stretch.new.lowerBound)
    for anchor in anchors {
      parts.append(
        Stretch(
          old: oldStart..<anchor.old, new: newStart..<anchor.new, depth: stretch.depth + 1))
      (oldStart, newStart) = (anchor.old, anchor.new)
    }
    parts.append(
      Stretch(
        old: oldStart..<stretch.old.upperBound, new: newStart..<stretch.new.upperBound,
        depth: stretch.depth + 1))
    return parts
  }

  /// Elements that stand once in each, in the order of the old sequence.
  private static func unique(
    in stretch: Stretch, _ old: [Int], _ new: [Int]
  ) -> [(old: Int, new: Int)] {
    func places(_ range: Range<Int>, _ elements: [Int]) -> [Int: Int] {
      // -1: it stands there more than once.
      var places: [Int: Int] = [:]
      for place in range { places[elements[place]] = places[elements[place]] == nil ? place : -1 }
      return places
    }
    let inNew = places(stretch.new, new)
    return places(stretch.old, old).compactMap { element, place in
      guard place >= 0, let other = inNew[element], other >= 0 else { return nil }
      return (place, other)
    }.sorted { $0.0 < $1.0 }
  }

  /// The longest run of `pairs`, ascending in the old sequence, that ascends in the new one.
  private static func ascending(_ pairs: [(old: Int, new: Int)]) -> [(old: Int, new: Int)] {
    var tails: [Int] = []
    var before = [Int](repeating: -1, count: pairs.count)
    for (index, pair) in pairs.enumerated() {
      var (low, high) = (0, tails.count)
      while low < high {
        let middle = (low + high) / 2
        if pairs[tails[middle]].new < pair.new { low = middle + 1 } else { high = middle }
      }
      if low > 0 { before[index] = tails[low - 1] }
      if low == tails.count { tails.append(index) } else { tails[low] = index }
    }
    var run: [(old: Int, new: Int)] = []
    var index = tails.last ?? -1
    while index >= 0 {
      run.append(pairs[index])
      index = before[index]
    }
    return run.reversed()
  }
}
