extension SearchQuery {
  /// The words without quotes and stars in runs that stand side by side, wanted or excluded; words of
  /// different fields stand in different runs.
  ///
  /// Only words of one run can make a name or a compound.
  var runs: [[QueryWord]] {
    var runs: [[QueryWord]] = []
    var run: [QueryWord] = []
    func end() {
      if !run.isEmpty { runs.append(run) }
      run = []
    }
    func take(_ node: QueryNode) {
      switch node {
      case .term(let term) where term.isBareWord:
        if run.last.map({ $0.field != term.field }) ?? false { end() }
        run += term.words
      case .term: end()
      // What narrows may stand between two words of a name.
      case .filter, .not(.filter): break
      case .near(let terms, _):
        end()
        for term in terms where term.isBareWord { runs.append(term.words) }
      case .all(let members):
        for member in members { take(member) }
      case .and(let members) where members.count(where: { !$0.isFilter }) <= 1:
        for member in members { take(member) }
      case .and(let members), .or(let members):
        for member in members {
          end()
          take(member)
        }
        end()
      case .not(let inner):
        end()
        take(inner)
        end()
      }
    }
    if let root { take(root) }
    end()
    return runs
  }
}
