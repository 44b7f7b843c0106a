import ArgumentParser
import Knowledge
import KnowledgeBase
import KnowledgeStore
import Search

/// Runs one query, or many, and prints what they find.
struct SearchRun {
  /// The request, still without words.
  let request: SearchRequest
  let isRaw: Bool
  let results: SearchResultOptions
  let output: OutputOptions
  /// A file that names earlier results; nil: everything is searched.
  let within: String?
  /// Counts from the start of the command.
  let timeLimit: SearchTimeLimit
  /// Called when it is certain that the search can be run, before anything is printed.
  let whenFound: () throws -> Void

  /// Runs one query.
  func print(_ text: String, in store: borrowing Store) throws {
    let search = try KnowledgeSearch(in: store)
    var request = try prepared(store)
    try take(text, into: &request)
    try tellNotes(of: request, search, in: store)
    if results.isSQL {
      let sql = try stockSQL(of: request, search, in: store)
      try whenFound()
      return Output.write(sql)
    }
    if let cursor = results.cursor {
      request.cursor = try SearchCursor(parsing: cursor, of: request)
    }
    let page = try search.page(of: request, in: store, within: timeLimit)
    let meant = try didYouMean(text, page, request, in: store)
    try whenFound()
    if !results.isQuiet, output.resolvedFormat != .json { meant?.print() }
    if results.isCount {
      Output.write("\(page.total ?? 0)\n")
      FacetPage.print(page.facets)
    } else if let list = results.output {
      let lines = HitList(list, endsWithNUL: results.endsWithNUL)
      lines.print(page.hits, queryID: "1")
      tellMore(page)
    } else if results.isHTML {
      HitHTML.print(page.hits)
      tellMore(page)
    } else if countsInPlaceOfHits {
      try counts(page)
    } else if showsCards {
      cards(page)
    } else {
      try rows(page, request, meant)
    }
  }

  /// Runs many queries, one after the other.
  func print(_ queries: [QueryFile.Query], in store: borrowing Store) throws {
    let search = try KnowledgeSearch(in: store)
    let start = try prepared(store)
    let table = HitTable(request: start, isBatch: true)
    let list = results.output.map { HitList($0, endsWithNUL: results.endsWithNUL) }
    var printer: (any RowPrinter)?
    if list == nil, !results.isCount, !results.isSQL {
      printer = try output.makePrinter(columns: table.columns, shown: table.shown)
    }
    for query in queries {
      var request = start
      try take(query.text, into: &request)
      try tellNotes(of: request, search, in: store)
      if results.isSQL {
        Output.write(try stockSQL(of: request, search, in: store))
        continue
      }
      let page = try search.page(
        of: request, in: store, within: SearchTimeLimit(seconds: results.timeout))
      if results.isCount {
        Output.write("\(Terminal.safe(query.id))\t\(page.total ?? 0)\n")
      } else if let list {
        list.print(page.hits, queryID: query.id)
      } else {
        for hit in page.hits {
          printer?.row([.text(query.id), .text(query.text)] + table.cells(of: hit))
        }
      }
    }
    printer?.end(next: nil, isTruncated: false)
  }

  /// Prints what has exactly these letters.
  func printSubstring(_ text: String, in store: borrowing Store) throws {
    let request = try prepared(store)
    var wanted = request
    if wanted.limit < .max { wanted.limit += 1 }  // One more tells whether there are more.
    var line = ProgressLine(isShown: Output.isErrorTerminal)
    let found = try KnowledgeSearch(in: store).hits(
      withText: text, in: wanted, in: store, within: timeLimit
    ) {
      line.show("\($0) texts read")
    }
    line.clear()
    try whenFound()
    let hits = Array(found.prefix(request.limit))
    let hasMore = found.count > hits.count
    if let list = results.output {
      HitList(list, endsWithNUL: results.endsWithNUL).print(hits, queryID: "1")
    } else if results.isHTML {
      HitHTML.print(hits)
    } else if showsCards {
      for hit in hits { HitCard(hit: hit).print() }
      if hits.isEmpty { Output.error("No hits.\n") }
    } else {
      let table = HitTable(request: request, isBatch: false)
      var printer = try output.makePrinter(columns: table.columns, shown: table.shown)
      for hit in hits { printer.row(table.cells(of: hit)) }
      printer.end(next: nil, isTruncated: hasMore)
      return
    }
    if hasMore { Output.error("… and more; raise --limit to see them.\n") }
  }

  /// SQL for the stock shell, behind what is not the same there.
  private func stockSQL(
    of request: SearchRequest, _ search: KnowledgeSearch, in store: borrowing Store
  ) throws -> String {
    guard request.within?.count ?? 0 <= Self.sqlRowCount else {
      throw Failure(
        message: "--sql takes at most \(Self.sqlRowCount) earlier results.", code: .usage)
    }
    let sql = Terminal.safeLines(try search.stockSQL(of: request, in: store))
    return """
      -- Without LIMIT the rows of 'kb search', those with every word first. Within each
      -- part FTS5's bm25 orders them, which is not quite kb's own order.
      \(sql)

      """
  }

  /// Rows that one statement of SQL can name.
  private static let sqlRowCount = 50_000

  /// The query that was probably meant by one with few hits, without what flags narrow it by.
  private func didYouMean(
    _ text: String, _ page: SearchPage, _ request: SearchRequest, in store: borrowing Store
  ) throws -> DidYouMean? {
    guard request.expands, !isRaw, request.cursor == nil, page.hits.count < DidYouMean.hitCount,
      page.hits.count < request.limit
    else { return nil }
    return try KnowledgeSearch.suggestion(
      for: SearchQuery(parsing: text), scope: request.scope, in: store
    ).map { DidYouMean(query: $0) }
  }

  /// Hits for people, one below the other.
  private var showsCards: Bool { output.resolvedFormat == .table && output.fields == nil }

  /// The request with all that does not depend on the words.
  private func prepared(_ store: borrowing Store) throws -> SearchRequest {
    var request = request
    if results.isCount { request.limit = 0 }
    if results.isSQL, request.limit == .max { request.limit = -1 }
    request.wantsTotal = results.isCount || !request.facets.isEmpty
    request.wantsExplanations = results.explains && !results.isCount && results.output == nil
    request.wantsSnippets = wantsSnippets
    if countsInPlaceOfHits { request.limit = 0 }
    if let within {
      let names = NameList(try InputText.bytes(ofFile: within, within: timeLimit))
      let found = try KnowledgeSearch.rows(
        named: names, scope: request.scope, in: store, within: timeLimit)
      request.within = found.rows
      tellUnknown(found.unknown)
    }
    return request
  }

  /// Whether a snippet is printed; making them costs most where there are many hits.
  private var wantsSnippets: Bool {
    guard results.output == nil, !results.isCount, !results.isSQL else { return false }
    if results.isHTML { return true }
    if let fields = output.fields { return fields.contains("snippet") }
    if results.queries != nil { return output.format != nil && output.format != .table }
    return showsCards || output.format != nil
  }

  private func take(_ text: String, into request: inout SearchRequest) throws {
    if isRaw {
      request.raw = text
    } else {
      request.query = SearchQuery(parsing: text).narrowed(by: request.query)
    }
  }

  /// Whether counts by facets are the rows: a table of hits has no room for them.
  private var countsInPlaceOfHits: Bool {
    guard !request.facets.isEmpty, !results.isCount else { return false }
    switch output.resolvedFormat {
    case .csv, .tsv, .md: return true
    case .json, .ndjson, .table: return false
    }
  }

  private func counts(_ page: SearchPage) throws {
    var printer = try output.makePrinter(columns: FacetPage.columns, shown: nil)
    for row in FacetPage.rows(of: page.facets) { printer.row(row) }
    printer.end(next: nil, isTruncated: false)
  }

  private func cards(_ page: SearchPage) {
    for hit in page.hits { HitCard(hit: hit).print() }
    if page.hits.isEmpty { Output.error("No hits.\n") }
    if page.next != nil { Output.error("… and more; raise --limit to see them.\n") }
    if let total = page.total { Output.write("\(total) \(total == 1 ? "hit" : "hits")\n") }
    FacetPage.print(page.facets)
  }

  private func rows(
    _ page: SearchPage, _ request: SearchRequest, _ meant: DidYouMean?
  ) throws {
    let table = HitTable(request: request, isBatch: false)
    var printer = try output.makePrinter(columns: table.columns, shown: table.shown)
    for hit in page.hits { printer.row(table.cells(of: hit)) }
    var members: [(name: String, json: String)] = []
    if !request.facets.isEmpty {
      members = [
        ("total", page.total.map(String.init) ?? "null"), ("facets", FacetPage.json(page.facets)),
      ]
    }
    members += meant?.members ?? []
    printer.end(
      next: page.next.map { .text($0.description) }, isTruncated: page.next != nil,
      members: members)
    switch output.resolvedFormat {
    case .json: break
    case .ndjson where request.facets.isEmpty: break
    case .ndjson: Output.write(Terminal.safeJSON(JSONText.object(members)) + "\n")
    case .csv, .tsv, .md: break
    case .table: FacetPage.print(page.facets)
    }
  }

  private func tellMore(_ page: SearchPage) {
    if page.next != nil { Output.error("kb: there are more hits; raise --limit to see them.\n") }
  }

  /// What was not understood, and which conditions nobody knows.
  private func tellNotes(
    of request: SearchRequest, _ search: KnowledgeSearch, in store: borrowing Store
  ) throws {
    guard !results.isQuiet, request.raw == nil else { return }
    for note in request.query.notes { Output.error("kb: \(Terminal.safe(note))\n") }
    for name in try search.unknownConditions(in: request.query, of: store) {
      let near = Spelling.nearest(to: name.lowercased(), among: try store.conditionSlugs())
      let sentence = "there is no condition '\(name)'. \(ConditionSlug.hint(near: near))"
      Output.error("kb: \(Terminal.safe(sentence))\n")
    }
  }

  private func tellUnknown(_ names: (first: String?, count: Int)) {
    guard !results.isQuiet, let first = names.first else { return }
    let others = names.count > 1 ? " and \(names.count - 1) more are" : " is"
    Output.error(
      "kb: \(Terminal.safe(Terminal.short(first)))\(others) not in this file; left out.\n")
  }
}
