extension KindRule {
  /// It is important to do something.
  static let advised = KindRule(
    "advised", "It says that doing something is important, essential, advisable or best.",
    phrases: """
      it is? ..2 important|essential|crucial|vital|necessary|advisable|imperative|critical|\
      best|recommended|wise|advised|prudent|imperative|helpful to|that|for approach|consult|\
      seek|talk|speak|work|consider|discuss|ensure|choose|be|have|find|follow|use|address|\
      weigh|take|proceed|avoid|monitor|get|make|do|patients|individuals|people|providers|you|\
      anyone|those|clinicians|the|all|keep|continue|look|stay|start|ask|disclose|carefully|\
      establish|develop|maintain|conduct|educate|exercise|incorporate|involve|prioritize|\
      combine|view|maintain|assess|evaluate|inform|wait
      is|are essential|crucial|vital|important|best|imperative to seek|consult|discuss|work|\
      talk|avoid|approach|find|choose|ensure|consider
      """
  ) { context in
    !context.matches.contains { RuleBook.name(of: $0.rule) == "note-that" }
  }
}
