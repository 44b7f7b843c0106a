import KnowledgeBase

extension Failure {
  /// A decision that cannot be taken down.
  init(_ refusal: ReviewRefusal) {
    let code: Code =
      switch refusal.kind {
      case .usage: .usage
      case .missing: .noInput
      case .badData: .badData
      }
    self.init(message: refusal.sentence, hint: refusal.hint, code: code)
  }

  /// A file that is no dump.
  init(_ refusal: ReviewRestore.Refusal) {
    switch refusal {
    case .unreadable(let sentence, let isMissing):
      self.init(
        message: sentence, hint: "Nothing was read or written.",
        code: isMissing ? .noInput : .permission)
    case .noDump(let name):
      self.init(
        message: "\(name) is no dump of reviews: its first line is not '#kb-review 1'.",
        hint: "'kb review dump' writes one; 'kb review add --from' reads tables.", code: .badData)
    case .newer(let name, let version, let known):
      self.init(
        message: "\(name) was written by a newer kb "
          + "(dump version \(version), this kb knows \(known)).",
        hint: "Use a newer kb; nothing was written.", code: .badData)
    }
  }

  /// A file that holds no decisions.
  init(_ error: ReviewSheet.Unreadable) {
    self.init(
      message: error.sentence, hint: "Nothing was written.",
      code: error.isMissing ? .noInput : .badData)
  }
}
