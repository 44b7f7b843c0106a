import Testing

@testable import TextAnalysis

@Test func masksGiveTheirRulesInOrder() {
  var mask = RuleMask([255, 3, 64, 3, 0])
  mask.insert(127)
  #expect(mask.contains(64))
  #expect(!mask.contains(65))
  var order: [Int] = []
  while let rule = mask.removeFirst() { order.append(rule) }
  #expect(order == [0, 3, 64, 127, 255])
}

@Test func everyKindRuleFitsTheMask() {
  #expect(RuleBook.kindRules.count <= RuleMask.capacity)
  #expect(RuleBook.kindTable.repeated >= 0)
}
