import Knowledge
import Testing

private func isClose(_ first: Double?, _ second: Double) -> Bool {
  first.map { abs($0 - second) < 1e-9 } ?? false
}

/// Standard errors were worked out from the gradient of kappa, numerically.
@Test(arguments: [
  ([[20, 5], [10, 15]], 0.4, 0.126_996_062_931_100),
  ([[44, 5, 1], [7, 20, 3], [9, 5, 6]], 0.491_525_423_728_814, 0.072_127_459_293_341),
  ([[88, 14, 18], [10, 40, 10], [2, 6, 12]], 0.491_525_423_728_814, 0.051_001_815_605_578),
])
func kappaIsCohensWithItsStandardError(counts: [[Int]], kappa: Double, error: Double) {
  let agreement = CohenKappa(counts: counts)
  #expect(isClose(agreement.kappa, kappa))
  #expect(isClose(agreement.standardError, error))
  #expect(isClose(agreement.confidenceInterval?.lowerBound, kappa - 1.959_963_984_540_054 * error))
}

@Test func kappaWithoutSpreadIsNotDefined() {
  #expect(CohenKappa(counts: [[0, 0], [0, 0]]).kappa == nil)
  #expect(CohenKappa(counts: [[7, 0], [0, 0]]).kappa == nil)
  #expect(CohenKappa(counts: [[7, 0], [0, 0]]).observed == 1)
  let full = CohenKappa(counts: [[7, 0], [0, 3]])
  #expect(full.kappa == 1)
  #expect(full.confidenceInterval == nil)
}

@Test func kappaIsBelowZeroForLessThanChance() {
  let agreement = CohenKappa(counts: [[0, 5], [5, 0]])
  #expect(agreement.kappa == -1)
  #expect(agreement.agreedCount == 0)
  #expect(agreement.itemCount == 10)
}
