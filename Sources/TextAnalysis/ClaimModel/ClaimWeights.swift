/// Written by Scripts/train-claims.
enum ClaimWeights {
  /// A feature, a tab and its weight a line.
  static let table = #"""
    bias	-1.500
    """#
}
