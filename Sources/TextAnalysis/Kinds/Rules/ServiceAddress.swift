extension KindRule {
  /// A service with its address.
  static let serviceAddress = KindRule(
    "service-address", "It sends the reader to a web address for a service.",
    phrases: """
      visit http|https|www; found|available|online at http|https|www; learn more at
      more at http|https|www; more information at; go to http|https|www
      at www|http|https ..8 offer|offers|provide|provides|today|book|call
      order at http|https|www; use code; promo code
      """
  )
}
