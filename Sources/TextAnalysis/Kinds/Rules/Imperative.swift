extension KindRule {
  /// Begins with an order.
  static let imperative = KindRule(
    "imperative", "It begins with a verb in the imperative, as advice does.", anchor: .start,
    phrases: """
      avoid|consider|seek|keep|ensure|choose|discuss|remember|try|stop|start|ask|tell|take|use|\
      look|make|talk|speak|consult|follow|limit|drink|eat|get|stay|wait|check|bring|plan|\
      arrange|practice|practise|prioritize|maintain|schedule|find|wear|rest|inform|expect|note|\
      read|learn|set|write|weigh|go|give|monitor|track|disclose|research|verify|apply|store|\
      refrain|opt|beware|trust|listen|breathe|walk|sleep|swallow|dissolve|prepare|fast|skip|\
      continue|discontinue|call|see|allow|leave|be|let|focus|build|join|reduce|increase|add|\
      replace|report|remind|invest|mind|carry|pair|ring|screen|phone|chew|swap|measure|count|\
      record|\
      test|pick|hold|place|put|turn|close|wash|rinse|remove|aim|cut|quit|spend|sit|lie|stretch|\
      inhale|exhale|hydrate|journal|meditate|combine|mix|insert|spray|tilt|dispose|share|describe|\
      explain|pack|confirm|review|compare|think|ignore|know|recognize|recognise|bear|treat|\
      separate|\
      protect|cover|store|decline|accept|lower|raise|switch|tidy|lean|press|refuse|invite|learn|\
      budget|grab|brace|bookmark|practise|steer|hand|settle|trim|ease|loosen|tighten|\
      dim|darken|silence|unplug|pace|rotate|request|insist|return|renew|reorder|finish|complete _
      include|attach|enclose|submit|upload any|all|a|an|the|your|copies|proof
      have something|a|an|your|someone|some|breakfast|ready; do not; don't; never _; always _
      please _; make sure
      be sure; be aware|careful|patient|honest|prepared|open|wary|mindful|cautious
      if|when you|your|you're|they|symptoms|pain ..14 , talk|speak|seek|call|contact|consult|\
      ask|tell|consider|stop|take|see|discuss|avoid|try|go
      """
  ) { context in
    let draft = context.draft
    let start = Connectives.end(in: draft.words)
    guard draft.ending != .question, draft.words.count >= 3,
      draft.ending != .colon || draft.words.first?.key == WordKey("please")
    else { return false }
    let next = draft.words.indices.contains(start + 1) ? draft.words[start + 1] : nil
    guard let next else { return false }
    if surely.contains(draft.words[start].key) {
      return !FiniteVerb.isAuxiliary(next.key) || denials.contains(next.key)
    }
    if FiniteVerb.isInflected(next.key), draft.words[start].key != WordKey("do") { return false }
    if nouns.contains(draft.words[start].key), isSubject(draft.words, from: start) { return false }
    if draft.words[start].form.contains(.capitalised), next.form.contains(.capitalised),
      TitleCase.isTitle(draft.words)
    {
      return false
    }
    return
      !(FiniteVerb.isAuxiliary(next.key) && draft.words[start].key != WordKey("do")
      && draft.words[start].key != WordKey("please"))
      && !(nounsBeforeOf.contains(draft.words[start].key) && ofWords.contains(next.key))
      && next.key != WordKey("of") || draft.words[start].key == WordKey("if")
  }

  /// Whether a finite verb follows the noun at `start` in its own clause: "Sleep problems are common".
  private static func isSubject(_ words: [Token], from start: Int) -> Bool {
    if words[start + 1].key == WordKey("to") { return false }
    for index in words.indices.dropFirst(start + 2).prefix(12) {
      let word = words[index]
      if word.form.contains(.afterBreak) || clausal.contains(word.key) { return false }
      if FiniteVerb.isAuxiliary(word.key) { return true }
      if FiniteVerb.isInflected(word.key), !articles.contains(words[index - 1].key) { return true }
    }
    return false
  }

  private static let articles = WordSet("the a an")
  private static let denials = WordSet("do don't have be")
  private static let surely = WordSet("please don't never always")
  private static let nouns = WordSet(
    """
    sleep rest drink walk study test report review share record store place hold cover cut call plan
    use trust focus limit fast exercise measure count budget ease hand practise request return
    trim finish screen ring phone mix turn talk start check
    practice practise research pair press spray dispose wash switch lean cover look balance
    """)
  private static let nounsBeforeOf = WordSet(
    """
    sleep rest drink walk study test report review share record store place hold cover cut call use
    trust limit fast exercise measure count ring phone mix turn talk practice research pair press
    wash
    switch budget return ease track work stop leave screen finish
    """)
  private static let clausal = WordSet(
    "that which who if when whether how what why where before after until while because as and or")
  private static let ofWords = WordSet("of that and or in for is are has have from by who which at")
}
