extension KindRule {
  /// We as a society.
  static let exhortation = KindRule(
    "exhortation", "It calls on everyone in general, with nothing that could be checked.",
    phrases: """
      as we ..2 navigate|strive|continue|move|learn|explore|embrace|look
      we can|must|should|need|all ..2 together|harness|embrace|build|create|work|strive|\
      imagine|hope; together , we
      let us|let's not forget|remember|hope|embrace|celebrate|keep|work
      it's|it is time to|for|we
      every|each person|patient|individual|one|journey|story deserves|matters|is; no one should
      nobody should; everyone deserves; the conversation around|about
      """
  )
}
