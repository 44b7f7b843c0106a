/// What the source model learnt; written by Scripts/train-sources.
enum SourceModelWeights {
  /// A feature, a tab, and how much it speaks for a source, in hundredths, a line.
  static let table = #"""
    """#
}
