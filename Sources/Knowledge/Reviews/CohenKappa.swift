/// How far two reviewers agree beyond what chance would give.
///
/// Kappa: J. Cohen, "A coefficient of agreement for nominal scales", Educational and Psychological
/// Measurement 20 (1960), 37–46, doi:10.1177/001316446002000104. Its standard error for samples that
/// are large: J. L. Fleiss, J. Cohen, B. S. Everitt, "Large sample standard errors of kappa and
/// weighted kappa", Psychological Bulletin 72 (1969), 323–327, doi:10.1037/h0028106.
public struct CohenKappa: Hashable, Sendable {
  /// `counts[i][j]`: items that the first put into category *i* and the second into *j*.
  public let counts: [[Int]]

  /// Makes a table of counts; as many rows as columns.
  public init(counts: [[Int]]) {
    precondition(counts.allSatisfy { $0.count == counts.count }, "the table is not square")
    self.counts = counts
  }

  /// Number of items that both judged.
  public var itemCount: Int { counts.joined().reduce(0, +) }

  /// Number of items that both put into the same category.
  public var agreedCount: Int { counts.indices.reduce(0) { $0 + counts[$1][$1] } }

  /// Share of items on which they agree, 0…1; nil without items.
  public var observed: Double? { itemCount == 0 ? nil : share(agreedCount) }

  /// Share on which chance alone would make them agree; nil without items.
  public var expected: Double? {
    guard itemCount > 0 else { return nil }
    return counts.indices.reduce(0) { $0 + share(rowSum($1)) * share(columnSum($1)) }
  }

  /// Kappa, at most 1; nil where it is not defined: without items, or where both used one and the
  /// same category throughout.
  public var kappa: Double? {
    guard let observed, let expected, expected < 1 else { return nil }
    return (observed - expected) / (1 - expected)
  }

  /// The standard error of kappa; nil where kappa is not defined.
  public var standardError: Double? {
    guard let kappa, let expected else { return nil }
    var diagonal = 0.0
    var others = 0.0
    for i in counts.indices {
      for j in counts.indices {
        if i == j {
          let marginals = share(rowSum(i)) + share(columnSum(i))
          let part = 1 - marginals * (1 - kappa)
          diagonal += share(counts[i][i]) * part * part
        } else {
          let marginals = share(columnSum(i)) + share(rowSum(j))
          others += share(counts[i][j]) * marginals * marginals
        }
      }
    }
    let last = kappa - expected * (1 - kappa)
    let spread = diagonal + (1 - kappa) * (1 - kappa) * others - last * last
    return (max(0, spread) / Double(itemCount)).squareRoot() / (1 - expected)
  }

  /// The 95 % confidence interval of kappa by the normal approximation, cut at −1 and 1.
  ///
  /// It says little for few items. Nil where kappa is not defined, or where the counts show no spread
  /// at all.
  public var confidenceInterval: ClosedRange<Double>? {
    guard let kappa, let standardError, standardError > 0 else { return nil }
    let reach = 1.959_963_984_540_054 * standardError
    return max(-1, kappa - reach)...min(1, kappa + reach)
  }

  private func share(_ count: Int) -> Double { Double(count) / Double(itemCount) }

  private func rowSum(_ row: Int) -> Int { counts[row].reduce(0, +) }

  private func columnSum(_ column: Int) -> Int { counts.reduce(0) { $0 + $1[column] } }
}
