import ArgumentParser
import Foundation
import KnowledgeBase
import KnowledgeStore
import Search

/// Whose queue, and of what.
struct ReviewQueueOptions: ParsableArguments {
  @OptionGroup var claims: ClaimNarrowing

  @Option(
    help: ArgumentHelp("Only claims that meet this query, as in kb search.", valueName: "query"))
  var query: String?

  @Flag(help: "Claims too that others have decided and you have not.")
  var second = false

  @Flag(help: "As --second, and hide what others decided, their notes and what follows from it.")
  var blind = false

  @OptionGroup var reviewer: ReviewerOptions

  /// The filter that was asked for.
  func filter(in store: borrowing Store) throws -> Listing.QueueFilter {
    var filter = Listing.QueueFilter(seconds: ReviewQueue.now)
    filter.reviewer = reviewer.known
    filter.hasDecidedByOthers = second || blind
    filter.isBlind = blind
    filter.conditionSlug = try claims.condition.map { try ConditionSlug.checked($0, in: store) }
    filter.status = claims.status
    filter.attribution = claims.attribution
    filter.claims = try query.map { try ClaimQuery.claims(meeting: $0, in: store) }
    if second || blind { _ = try reviewer.resolved() }
    return filter
  }

  /// Opens the queue on the terminal.
  func open(_ database: WriterOptions) throws {
    guard ScreenTerminal.isThere else {
      throw Failure(
        message: "the queue is worked through at a terminal, and there is none here.",
        hint: "'kb review queue' lists it; 'kb review add' decides.", code: .usage)
    }
    let settings = ReviewSettings(reviewer: try reviewer.resolved())
    // Opened for reading first, so that no file is made where there is none.
    _ = try database.reading()
    let store = try database.writing()
    var session = try ReviewSession(settings, filter: try filter(in: store), in: store)
    try session.run(in: store)
    let count = session.screen.decidedCount
    Output.write("\(count) decided by \(Terminal.safe(settings.reviewer)).\n")
    if count > 0 { Output.write("Next: kb review list --reviewer '\(settings.reviewer)'\n") }
  }
}

/// Claims that a query names, where something is to be done with all of them.
enum ClaimQuery {
  /// The claims that meet `text`; a query that is not understood in full is refused.
  static func claims(meeting text: String, in store: borrowing Store) throws -> [Int64] {
    let query = SearchQuery(parsing: text)
    let search = try KnowledgeSearch(in: store)
    if let note = query.notes.first {
      // How a search would take it is of no use here.
      let fault = note.components(separatedBy: "; it was ").first ?? note
      throw Failure(
        message: fault.hasSuffix(".") ? fault : fault + ".",
        hint: "Nothing was done: here a query must mean what it says.", code: .usage)
    }
    if let name = try search.unknownConditions(in: query, of: store).first {
      _ = try ConditionSlug.checked(name, in: store)
      throw Failure(message: "there is no condition '\(name)'.", code: .usage)
    }
    return try search.claims(meeting: query, in: store)
  }
}
