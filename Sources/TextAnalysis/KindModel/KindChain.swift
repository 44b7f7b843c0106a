/// The kinds of statements in a row, each with what speaks for it and for its following another.
///
/// Source: J. Lafferty, A. McCallum, F. Pereira (2001), Conditional random fields; the best path after
/// Viterbi, the shares by forward and backward sums.
struct KindChain {
  /// What speaks for the kinds of each statement.
  let scores: [KindScores]
  /// The gap before each.
  let gaps: [Int]
  /// By gap and kind before: what speaks for each kind.
  let transitions: [[KindScores]]

  /// The kinds, by place, that together have most in their favour.
  func bestPath() -> [Int] {
    guard var best = scores.first else { return [] }
    var origins: [[Int]] = []
    for index in scores.indices.dropFirst() {
      var next = KindScores()
      var from = [Int](repeating: 0, count: 8)
      for kind in 0..<8 {
        var most = -Double.infinity
        for before in 0..<8 {
          let score = best[before] + transitions[gaps[index]][before][kind]
          if score > most { (most, from[kind]) = (score, before) }
        }
        next[kind] = most + scores[index][kind]
      }
      origins.append(from)
      best = next
    }
    var path = [best.top()]
    for from in origins.reversed() { path.append(from[path[path.count - 1]]) }
    return path.reversed()
  }

  /// How likely each statement is of each kind, all that can be together; each sums to 1.
  func shares() -> [KindScores] {
    let own = scores.map { KindChain.exponentials($0) }
    let steps = transitions.map { $0.map { KindChain.exponentials($0, below: 0) } }
    var shares = own
    for index in shares.indices.dropFirst() {
      for kind in 0..<8 {
        var sum = 0.0
        for before in 0..<8 { sum += shares[index - 1][before] * steps[gaps[index]][before][kind] }
        shares[index][kind] = own[index][kind] * sum
      }
      shares[index] = KindChain.normalised(shares[index])
    }
    var later = KindScores(repeating: 1)
    for index in shares.indices.reversed() {
      if index + 1 < shares.count {
        var sums = KindScores()
        for kind in 0..<8 {
          for next in 0..<8 {
            sums[kind] +=
              steps[gaps[index + 1]][kind][next] * own[index + 1][next] * later[next]
          }
        }
        later = KindChain.normalised(sums)
      }
      for kind in 0..<8 { shares[index][kind] *= later[kind] }
      shares[index] = KindChain.normalised(shares[index])
    }
    return shares
  }

  /// *e* to the power of each number, after the highest, or `level`, was taken away from all.
  private static func exponentials(_ scores: KindScores, below level: Double? = nil) -> KindScores {
    let level = level ?? scores.highest
    var result = KindScores()
    for place in 0..<8 { result[place] = ClaimVerdict.exponential(scores[place] - level) }
    return result
  }

  private static func normalised(_ scores: KindScores) -> KindScores {
    let sum = scores.sum
    guard sum > 0 else { return KindScores(repeating: 1.0 / 8) }
    var result = KindScores()
    for place in 0..<8 { result[place] = scores[place] / sum }
    return result
  }
}
