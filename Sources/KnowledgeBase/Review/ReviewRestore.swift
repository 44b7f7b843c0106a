public import KnowledgeStore

/// Takes what `kb review dump` wrote into a file; what is there already stays as it is.
public struct ReviewRestore {
  /// What was done.
  public typealias Summary = DumpLoad.Summary
  /// Why nothing can be taken from a file.
  public typealias Refusal = DumpLoad.Refusal

  private var load: DumpLoad

  /// Begins to read the file at `path`; `-` is standard input.
  ///
  /// - Throws: `Refusal`.
  public init(path: String, isDryRun: Bool = false) throws(Refusal) {
    var settings = DumpLoad.Settings()
    settings.isOfReviews = true
    settings.isDryRun = isDryRun
    load = try DumpLoad(path: path, settings)
  }

  /// Takes everything that can be taken, in one transaction.
  ///
  /// - Parameter store: The file, opened for writing.
  /// - Returns: What was done.
  /// - Throws: As `DumpLoad.run`.
  public mutating func run(in store: borrowing Store) throws -> Summary {
    try load.run(in: store)
  }
}
