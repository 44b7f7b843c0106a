import Knowledge

extension AttributionRule {
  /// A Dutch group gave it to 60 people; a big review from 2017 put the rate at four in a hundred.
  static let groupFinds = AttributionRule(
    "group-finds", "A team or study is told by place or year that did it.", .named,
    phrases: """
      a|an|one ..2 group|team|investigation ..4 gave|had|could|found|has|put|tested|followed|asked|\
      looked|reported|randomised|randomized|saw|treated|compared
      a|an|one ..2 study|trial|review|survey|re-analysis|reanalysis|analysis from|at|by|in|of ..6 \
      put|gave|had|could|did|didn't|found|saw
      """
  ) { match, context in
    let words = context.words
    let isPlaced = match.dropFirst().contains { index in
      words[index].form.contains(.capitalised)
        || ReferenceForm.isYear(context.bytes[words[index].range])
    }
    return isPlaced ? match.lowerBound..<match.upperBound - 1 : nil
  }
}
