import ArgumentParser
import Glibc
import Knowledge
import KnowledgeBase
import KnowledgeStore
import Search

/// What went wrong, for a person: a sentence, the next step, and the exit code of sysexits(3).
struct Failure: Error {
  /// Exit codes, as `kb --help` lists them.
  enum Code: Int32 {
    case limit = 1
    case partial = 2
    case usage = 64
    case badData = 65
    case noInput = 66
    case software = 70
    case cannotCreate = 73
    case inputOutput = 74
    case temporary = 75
    case permission = 77
    case interrupted = 130
    case terminated = 143

    /// The code of a command that could not read all its inputs: 2 when it read some; else what is
    /// wrong with all of them.
    init(failures: [RunSummary.Failure], hasSuccess: Bool) {
      let causes = Set(failures.map(\.cause))
      if hasSuccess || causes.contains(.shrunk) {
        self = .partial
      } else if causes == [.missing] {
        self = .noInput
      } else {
        self = causes == [.forbidden] ? .permission : .badData
      }
    }
  }

  let message: String
  var hint = ""
  let code: Code

  /// Says what went wrong on standard error and ends the program.
  static func exit(_ error: any Error, isJSON: Bool) -> Never {
    if error is ExitCode || error is CleanExit || KB.exitCode(for: error) == .success {
      let text = KB.fullMessage(for: error)
      if !text.isEmpty { Output.write(text + "\n") }
      do { try Output.finish() } catch { exit(error, isJSON: isJSON) }
      Glibc.exit(KB.exitCode(for: error).rawValue)
    }
    let failure = Failure(error)
    if isJSON {
      let object = JSONText.object([
        ("ok", "false"), ("error", JSONText.quoted(failure.message)),
        ("code", String(failure.code.rawValue)), ("hint", JSONText.quoted(failure.hint)),
      ])
      Output.error(Terminal.safeJSON(object) + "\n")
    } else {
      Output.error("kb: \(Terminal.safe(failure.message))\n")
      if !failure.hint.isEmpty { Output.error("    \(Terminal.safe(failure.hint))\n") }
    }
    Glibc.exit(failure.code.rawValue)
  }
}

extension Failure {
  /// The failure behind any error.
  init(_ error: any Error) {
    switch error {
    case let failure as Failure: self = failure
    case let error as StoreError: self.init(error)
    case let error as IngestError: self.init(error)
    case let refusal as OperationRefusal: self.init(refusal)
    case let error as VocabularyError: self.init(error)
    case let error as RecordIdentity.Refusal: self.init(error)
    case let error as ReadOnlyQuery.Failure: self.init(error)
    case let error as KnowledgeSearch.Failure: self.init(error)
    case let fault as SearchCursor.Fault: self.init(fault)
    case let refusal as ReviewRefusal: self.init(refusal)
    case let refusal as GapReport.Refusal: self.init(refusal)
    case let refusal as ChangeReport.Refusal: self.init(refusal)
    case let refusal as ReviewRestore.Refusal: self.init(refusal)
    case let error as ReviewSheet.Unreadable: self.init(error)
    case _ where KB.exitCode(for: error) == .validationFailure:
      self.init(
        message: Self.sentence(KB.message(for: error)),
        hint: "Run 'kb --help' or 'kb COMMAND --help'.", code: .usage)
    default:
      self.init(
        message: "unexpected error: \(error)",
        hint: "This is a fault of kb \(ToolVersion.number); please report it.", code: .software)
    }
  }

  /// A message of the argument parser in one line, its list of values with commas.
  private static func sentence(_ message: String) -> String {
    let lines = message.split(whereSeparator: \.isNewline)
    let values = lines.dropFirst().map { $0.drop { " -".contains($0) } }.joined(separator: ", ")
    let sentence = values.isEmpty ? lines.joined() : "\(lines[0]) \(values)"
    return sentence.last.map { ".!?".contains($0) } == true ? sentence : sentence + "."
  }

  private init(_ error: StoreError) {
    switch error {
    case .missing(let path):
      self.init(
        message: "\(path) does not exist.",
        hint: "Take something in first: kb ingest PATH, or name the file with --db.",
        code: .noInput)
    case .folder(let path):
      self.init(
        message: "\(path) is a folder, not a knowledge base.",
        hint: "Name a file with --db; kb ingest PATH takes in what is in a folder.", code: .noInput)
    case .notAKnowledgeBase(let path):
      self.init(
        message: "\(path) is not a knowledge base.",
        hint: "It was left as it is; name another file with --db.", code: .badData)
    case .newerSchema(let path, let found, let supported):
      self.init(
        message: "\(path) was made by a newer kb (schema \(found), this kb knows \(supported)).",
        hint: "Use a newer kb; the file was left as it is.", code: .badData)
    case .empty(let path):
      self.init(
        message: "\(path) is empty.", hint: "Take something in first: kb ingest PATH.",
        code: .noInput)
    case .olderSchema(let path, let found, let supported):
      self.init(
        message: "\(path) was made by an older kb (schema \(found), this kb needs \(supported)).",
        hint: "Run 'kb upgrade'; it copies the file aside first.", code: .badData)
    case .otherViews(let path):
      self.init(
        message: "\(path) has the views of another build of kb.",
        hint: "Run 'kb upgrade'; it puts this build's views in their place.", code: .badData)
    case .locked(let path, let holder):
      self.init(
        message: "\(path) is locked: \(Self.words(holder))",
        hint: "Try again when it is done, or wait for it: --wait 60.", code: .temporary)
    case .inUse(let path):
      self.init(
        message: "\(path) is open in another program, be it to read.",
        hint: "Nothing was changed. End that program, or wait for it: --wait 60.",
        code: .temporary)
    case .diskFull(let path, let action):
      self.init(
        message: "no room left for \(path), while \(action).",
        hint: "Nothing of the unfinished batch was kept; free some space and run it again.",
        code: .inputOutput)
    case .cannotOpen(let path, let reason):
      self.init(
        message: "\(path) cannot be opened: \(Self.without(path, reason)).", code: .cannotCreate)
    case .readOnly(let path, let reason):
      self.init(
        message: "\(path) may not be written: \(reason).",
        hint: "Nothing was changed; see who may write the file and its folder.", code: .permission)
    case .inputOutput(let path, let reason, let action):
      self.init(
        message: "\(path): \(Self.without(path, reason)), while \(action).",
        hint:
          "Nothing unfinished was kept; see whether the disk is full or failing, and run it again.",
        code: .inputOutput)
    case .damaged(let path, let reason, let action):
      self.init(
        message: "\(path) is damaged: \(reason), while \(action).",
        hint: "Restore it from a backup.", code: .badData)
    case .other(let path, let reason, let action):
      self.init(message: "\(path): \(reason), while \(action).", code: .software)
    }
  }

  /// A reason without the path that it begins with.
  private static func without(_ path: String, _ reason: String) -> Substring {
    reason.hasPrefix(path + ": ") ? reason.dropFirst(path.count + 2) : reason[...]
  }

  private init(_ error: IngestError) {
    switch error {
    case .unknownFormat(let name, let known):
      self.init(
        message: "there is no format '\(name)'.",
        hint: "Known formats: " + known.joined(separator: ", ") + ".", code: .usage)
    case .unknownEncoding(let name, let known):
      self.init(
        message: "there is no encoding '\(name)'.",
        hint: "Known encodings: " + known.joined(separator: ", ") + ".", code: .usage)
    case .badColumns(let text, let known):
      self.init(
        message: "--columns takes pairs like title=Heading, not '\(text)'.",
        hint: "What a column can mean: " + known.joined(separator: ", ") + ".", code: .usage)
    }
  }

  private init(_ error: RecordIdentity.Refusal) {
    switch error {
    case .noRecord(let id):
      self.init(
        message: "there is no record \(id).", hint: "See 'kb record list'.", code: .noInput)
    case .noArticle(let id):
      self.init(
        message: "there is no article \(id).", hint: "See 'kb article list'.", code: .noInput)
    case .isAlone(let record, let article):
      self.init(
        message: "record \(record) is the only one of article \(article).",
        hint: "Nothing was changed.", code: .badData)
    case .isThere(let record, let article):
      self.init(
        message: "record \(record) is of article \(article) already.",
        hint: "Nothing was changed.", code: .badData)
    }
  }

  private init(_ error: VocabularyError) {
    switch error {
    case .refused(let fault, let near):
      let hint: String
      switch fault {
      case .unknown: hint = ConditionSlug.hint(near: near)
      case .duplicate(let slug): hint = "Change it with: kb condition edit \(slug)"
      case .noSuchTerm(_, let slug), .noSuchCode(_, let slug):
        hint = "'kb condition show \(slug)' shows what it has."
      case .isTheName(_, let slug): hint = "Give it another: kb condition edit \(slug) --name …"
      default: hint = "Nothing was changed."
      }
      self.init(message: fault.sentence, hint: hint, code: .usage)
    case .badFile(let path, let line, let reason):
      let end = reason.hasSuffix(".") ? "" : "."
      self.init(
        message: "\(path): line \(line) \(reason)\(end)", hint: "Nothing of it was taken.",
        code: .badData)
    case .unreadable(let failure):
      self.init(
        message: failure.error, hint: "Nothing was read or written.",
        code: failure.cause == .forbidden ? .permission : .noInput)
    case .store(let error): self.init(error)
    }
  }

  private init(_ error: KnowledgeSearch.Failure) {
    switch error {
    case .timedOut(let seconds):
      self.init(
        message: "the search took longer than \(seconds) s and was stopped.",
        hint: "Raise the limit with --timeout SECONDS (0: none).", code: .limit)
    case .badExpression(let sentence):
      self.init(
        message: sentence, hint: "Without --raw any text is a valid query.", code: .usage)
    case .store(let error): self.init(error)
    }
  }

  private init(_ fault: SearchCursor.Fault) {
    let hint = "'next' of the page before holds it; everything but --limit must stay the same."
    switch fault {
    case .malformed: self.init(message: "that is no cursor.", hint: hint, code: .usage)
    case .ofAnotherQuery:
      self.init(message: "that cursor belongs to another search.", hint: hint, code: .usage)
    }
  }

  private init(_ error: ReadOnlyQuery.Failure) {
    switch error {
    case .invalid(let message, _):
      self.init(
        message: "SQL: \(message).", hint: "'kb schema --doc' lists views and columns.",
        code: .usage)
    case .notAllowed:
      self.init(
        message: "that SQL would do more than read, and was not run.",
        hint: "kb sql only reads.", code: .usage)
    case .parameters(let missing, let unknown):
      let parts = [
        missing.isEmpty ? "" : "no value for \(missing.joined(separator: ", "))",
        unknown.isEmpty ? "" : "no parameter named \(unknown.joined(separator: ", "))",
      ]
      self.init(
        message: parts.filter { !$0.isEmpty }.joined(separator: "; ") + ".",
        hint: "Give each one as: -p name value", code: .usage)
    case .outOfMemory:
      let mebibytes = ReadOnlyQuery.memoryLimitByteCount >> 20
      self.init(
        message: "the query needs more than \(mebibytes) MiB of memory and was stopped.",
        hint: "Ask for fewer or shorter rows.", code: .limit)
    case .timedOut(let seconds):
      self.init(
        message: "the query took longer than \(seconds) s and was stopped.",
        hint: "Raise the limit with --timeout SECONDS.", code: .limit)
    case .store(let error): self.init(error)
    }
  }
}
