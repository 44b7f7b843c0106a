/// Takes the features of a sentence one after the other.
protocol ClaimFeatureSink {
  /// Takes one feature in; the same may come more than once.
  ///
  /// - Parameters:
  ///   - key: The hash of its name.
  ///   - value: How much of it there is; 1 for most.
  ///   - words: The words of the sentence that it stands for, by index; nil for cues and places.
  ///   - name: What it is called, made only where it is wanted.
  /// - Returns: Whether a feature that goes on with one more word may be wanted.
  @discardableResult
  mutating func take(
    _ key: ClaimFeatureKey, value: Double, words: Range<Int>?, name: @autoclosure () -> String
  ) -> Bool
}
