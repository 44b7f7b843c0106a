extension KindRule {
  /// What should or must be done.
  static let duty = KindRule(
    "duty", "It says what should, must or ought to be done.",
    phrases: """
      should|must|ought|shouldn't|mustn't only|always|never|also|not|ideally|still|therefore|first? ..1 be|to|have|seek|consider|avoid|discuss|consult|talk|speak|undergo|receive|take|stop|start|ask|tell|work|use|inform|wait|include|ensure|contact|follow|weigh|monitor|remain|remember|approach|look|make|get|get|do|give|expect|know|choose|go|see|drink|drive|eat|plan|arrange|try|disclose|offer|screen|assess|aim|keep|rest|replace|proceed|understand
      should|must not? be _; should|must|shouldn't be; should|must @adverb be; ought to be; need|needs to be; has|have to be; need|needs to seek|consult|discuss|consider|talk|avoid|take|ensure|work|weigh|address|understand
      is|are not? advised|recommended|encouraged|urged|required to; we recommend|advise|suggest|urge; had better
      """
  )
}
