import KnowledgeBase

extension Failure {
  /// Why a backup or a restore was not carried out.
  init(_ refusal: OperationRefusal) {
    switch refusal {
    case .exists(let path):
      self.init(
        message: "\(path) is there already, or in use.",
        hint: "Name another file; --force writes over one that nobody has open.",
        code: .cannotCreate)
    case .isItself(let path):
      self.init(
        message: "\(path) is the knowledge base itself.", hint: "Nothing was changed.",
        code: .usage)
    case .folder(let path):
      self.init(
        message: "\(path) is a folder.", hint: "Put a backup into it with --to \(path).",
        code: .usage)
    case .noFile(let path):
      self.init(
        message: "\(path) is no regular file; no copy is put in its place.",
        hint: "Name another file. Nothing was changed.", code: .cannotCreate)
    case .noFolder(let path):
      self.init(
        message: "the folder \(path) does not exist.", hint: "Make it first.", code: .cannotCreate)
    case .noRoom(let path, let needed, let left):
      self.init(
        message: "there is too little room at \(path): \(needed) needed, \(left) left.",
        hint: "Nothing was changed; free some space.", code: .inputOutput)
    case .damaged(let path, let faults):
      self.init(
        message: "\(path) is not sound: \(faults.joined(separator: " "))",
        hint: "Nothing was changed. See 'kb doctor --db \(path)'; --fix mends what can be mended.",
        code: .badData)
    case .losesDecisions(let backup, let lost):
      self.init(
        message: "what people decided is not in \(backup): \(lost).",
        hint:
          "Nothing was changed. --force restores all the same, and keeps the present file aside.",
        code: .badData)
    case .unreadableDecisions(let path, let reason):
      self.init(
        message: "it cannot be told what people decided in \(path): \(reason).",
        hint:
          "Nothing was changed. --force restores all the same, and keeps the present file aside.",
        code: .badData)
    case .stopped:
      self = StopSignal.failure("nothing was changed.", hint: "Run the same again.")
    }
  }
}
