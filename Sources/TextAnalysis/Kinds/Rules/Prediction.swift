extension KindRule {
  /// What may become of it all.
  static let prediction = KindRule(
    "prediction", "It foretells a change that is too general to check.",
    phrases: """
      could|may|might|will|would|can|potential|poised|set|likely to? ..2 redefine|reshape|\
      revolutionize|revolutionise|transform|change|shape|usher|pave|herald|rewrite|reimagine \
      ..4 landscape|future|way|face|field|how|treatment|care|medicine|lives|mental|approach|\
      psychiatry|rehabilitation; pave|paves|paving|paved the way
      the future of ..8 will|may|could|is|lies; only time will; rewrite the|textbooks
      remains to be seen; poised to
      as the field|research|science|understanding evolves|grows|continues|advances|progresses
      years to come; in the coming|near|years future|years; we can expect|hope
      next generation|chapter of; on the horizon; only the beginning; just the beginning
      we are|we're on the verge|cusp|brink
      """
  )
}
