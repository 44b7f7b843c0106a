extension KindRule {
  /// What should or must be done.
  static let duty = KindRule(
    "duty", "It says what should, must or ought to be done.",
    phrases: """
      should|must|ought|shouldn't|mustn't _; need|needs|has|have to be
      need|needs to seek|consult|discuss|consider|talk|avoid|take|ensure|work|weigh|address|\
      understand|be; is|are not? advised|recommended|encouraged|urged|required to
      we recommend|advise|suggest|urge; had better
      """
  )
}
