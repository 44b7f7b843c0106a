import Knowledge

extension KindRule {
  /// Stars and verified buyers.
  static let verifiedLine = KindRule(
    "verified-line", "It is a rating or the name of a verified buyer.",
    phrases: """
      verified ..2 buyer|buyers|purchaser|purchase|customer|review|reviewer|patient|member =
      out of 5|five|ten|10 stars?; 5|five star|stars review|rating =; google|yelp review|reviews =
      based on _ reviews|ratings
      """
  ) { $0.draft.isWholeLine && $0.words.count <= 10 && $0.draft.ending == .open }
}
