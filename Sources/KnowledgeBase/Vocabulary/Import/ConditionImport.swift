public import KnowledgeStore

/// Takes conditions from a file into the vocabulary: all of it, or nothing.
public struct ConditionImport: Sendable {
  /// What the file is.
  public enum Format: String, CaseIterable, Sendable {
    /// A table with tabs between its fields.
    case tsv
    /// An ontology in the OBO flat file format.
    case obo
  }

  /// What an import did.
  public struct Summary: Hashable, Sendable {
    /// Conditions that came.
    public internal(set) var added = 0
    /// Conditions that were there and got something new.
    public internal(set) var edited = 0
    /// Conditions that had all of it already.
    public internal(set) var unchanged = 0
    /// Terms that came, names of new conditions included.
    public internal(set) var termsAdded = 0
    /// Terms of an ontology that are obsolete, and were left out.
    public internal(set) var obsoleteTerms = 0
    /// Broad and related synonyms of an ontology, which were left out.
    public internal(set) var looseSynonyms = 0
    /// Synonyms of an ontology that cannot be terms, and were left out.
    public internal(set) var unusableSynonyms = 0
    /// Version of the vocabulary afterwards.
    public internal(set) var vocabularyVersion = 0
  }

  /// Largest file.
  private static let maximumByteCount = 256 << 20

  private let path: String
  private let format: Format
  private let bytes: [UInt8]

  /// Reads the file at `path`; `-` is standard input.
  ///
  /// - Parameters:
  ///   - path: The file.
  ///   - format: What it is; nil: an ontology when it begins like one, else a table.
  /// - Throws: `VocabularyError.unreadable`.
  public init(path: String, format: Format?) throws(VocabularyError) {
    self.path = path == "-" ? "standard input" : path
    do throws(UnreadablePath) {
      bytes = try FileBytes.contents(
        ofFile: path == "-" ? nil : path, named: self.path, limit: Self.maximumByteCount,
        hint: "take a part of it")
    } catch {
      throw .unreadable(error.failure)
    }
    self.format = format ?? (Self.looksLikeOntology(bytes) ? .obo : .tsv)
  }

  /// Changes the vocabulary of `store`.
  ///
  /// - Parameters:
  ///   - store: The file, opened for writing.
  ///   - editor: Who does it, where known.
  ///   - isDryRun: Whether only to look what would be done.
  /// - Returns: What was done.
  /// - Throws: `VocabularyError`; nothing was then changed.
  public func run(
    in store: borrowing Store, editor: String?, isDryRun: Bool
  ) throws(VocabularyError) -> Summary {
    var summary = Summary()
    let plan = try ConditionEditing.make(editor: editor, in: store, isDryRun: isDryRun) {
      vocabulary throws(VocabularyError) in
      do throws(NumberedLines.BadLine) {
        return try self.plan(on: vocabulary, &summary)
      } catch {
        throw .badFile(path: path, line: error.number, reason: error.reason)
      }
    }
    summary.vocabularyVersion = plan.vocabulary.version
    return summary
  }

  private func plan(
    on vocabulary: Vocabulary, _ summary: inout Summary
  ) throws(NumberedLines.BadLine) -> ConditionEditing.Plan {
    var edits: [ConditionEdit] = []
    var lineOfEdit: [Int] = []
    for condition in try conditions(for: vocabulary, &summary) {
      let isAuthority = format == .tsv || vocabulary.userSlugs.contains(condition.slug)
      guard let edit = condition.edit(in: vocabulary, isAuthority: isAuthority) else {
        summary.unchanged += 1
        continue
      }
      if edit.operation == .add { summary.added += 1 } else { summary.edited += 1 }
      summary.termsAdded += edit.change.addedTerms.count + (edit.change.name == nil ? 0 : 1)
      edits.append(edit)
      lineOfEdit.append(condition.line)
    }
    do throws(FaultyEdit) {
      return ConditionEditing.Plan(edits: edits, vocabulary: try vocabulary.applying(edits))
    } catch {
      throw NumberedLines.BadLine(
        number: lineOfEdit[error.index], reason: "cannot be taken: " + error.fault.sentence)
    }
  }

  private func conditions(
    for vocabulary: Vocabulary, _ summary: inout Summary
  ) throws(NumberedLines.BadLine) -> [ImportedCondition] {
    switch format {
    case .tsv: return try ConditionSheet.conditions(in: bytes)
    case .obo:
      let ontology = try Ontology(try OntologyReader.terms(in: bytes), vocabulary: vocabulary)
      summary.obsoleteTerms = ontology.leftOut.obsoleteTerms
      summary.looseSynonyms = ontology.leftOut.looseSynonyms
      summary.unusableSynonyms = ontology.leftOut.unusableSynonyms
      return ontology.conditions
    }
  }

  private static func looksLikeOntology(_ bytes: [UInt8]) -> Bool {
    let text = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? bytes.dropFirst(3) : bytes[...]
    return ["format-version:", "[Term]"].contains { text.starts(with: Array($0.utf8)) }
  }
}
