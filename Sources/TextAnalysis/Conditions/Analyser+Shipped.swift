extension Analyser {
  /// The analyser that knows the shipped conditions; made on first use, once a process.
  public static let shipped = Analyser(conditions: ShippedConditions.all)
}
