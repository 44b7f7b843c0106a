/// Makes a tree of a query's tokens, by recursive descent.
///
/// Alternatives (OR) hold conjunctions (AND), these hold words side by side, and these hold
/// exclusions and NEAR. What joins nothing is a word.
struct QueryParser {
  private let tokens: [QueryToken]
  /// At each token, whether something that can be searched begins there.
  private let startsOperand: [Bool]
  private var position = 0
  private var termCount = 0
  private var filterCount = 0
  /// Leaves of the present operand that `isAffordable` has not counted yet; those of groups have.
  private var uncounted: [QueryNode] = []
  private(set) var notes = QueryNotes()

  init(_ text: String) {
    let lexer = QueryLexer(text)
    var tokens = lexer.tokens
    if QueryProse.isProse(text, tokens) {
      let prose = QueryProse.words(of: tokens)
      tokens = prose.tokens
      if prose.isChanged {
        notes.add(
          "This reads like prose: its quotes, stars, minus signs and operators were not heeded. "
            + "Put it in parentheses to have them heeded.")
      }
    } else if lexer.hasOpenQuote {
      notes.add("A quote is not closed; it was taken to run to the end.")
    }
    self.tokens = QueryBrackets.balanced(tokens, notes: &notes)
    startsOperand = Self.operandStarts(in: self.tokens)
  }

  /// Notes that `text` has no word, where it has anything.
  mutating func tellEmptiness(of text: String) {
    guard notes.sentences.isEmpty, !text.unicodeScalars.allSatisfy(QueryText.isSeparator) else {
      return
    }
    notes.add("There is no word in this query.")
  }

  /// How often words stand in it that do so more than once, by the word in lower case.
  var repetitions: [String: Int] {
    var counts: [String: Int] = [:]
    for case .word(let word) in tokens.map(\.kind) {
      counts[QueryText.trimmed(word).text.lowercased(), default: 0] += 1
    }
    return counts.filter { $0.value > 1 }
  }

  /// The whole query; nil when nothing is asked for.
  mutating func query() -> QueryNode? {
    guard let root = alternatives(in: nil) else { return nil }
    guard !root.isBounded(), !root.leaves.contains(where: { $0.node.isFilter }) else {
      return root
    }
    notes.add("There is nothing to exclude from; what was excluded was searched as words.")
    return .joinedByNothing(root.leaves.map(\.node))
  }

  /// From the end, so that a million operators in a row take a million steps.
  private static func operandStarts(in tokens: [QueryToken]) -> [Bool] {
    var starts = [Bool](repeating: false, count: tokens.count + 1)
    for index in tokens.indices.reversed() {
      starts[index] =
        switch tokens[index].kind {
        case .open, .quoted: true
        case .close: false
        case .minus:
          starts[index + 1] && tokens[index + 1].isAdjacent
        case .word(let word):
          switch QueryOperator(word) {
          case nil: true
          case .not: starts[index + 1]
          case .and, .or, .near: false
          }
        }
    }
    return starts
  }

  private var isAtEnd: Bool { position == tokens.count || tokens[position].kind == .close }

  /// The operator at the next token, if it joins something to what stands before.
  private var liveOperator: QueryOperator? {
    guard position < tokens.count, startsOperand[position + 1] else { return nil }
    return tokens[position].spelledOperator
  }

  private mutating func alternatives(in field: QueryField?) -> QueryNode? {
    var nodes = [conjunction(in: field)]
    while liveOperator == .or {
      position += 1
      nodes.append(conjunction(in: field))
    }
    return .joinedByOr(nodes.compactMap(\.self))
  }

  private mutating func conjunction(in field: QueryField?) -> QueryNode? {
    var nodes = [sequence(in: field)]
    while liveOperator == .and {
      position += 1
      nodes.append(sequence(in: field))
    }
    return .joinedByAnd(nodes.compactMap(\.self))
  }

  private mutating func sequence(in field: QueryField?) -> QueryNode? {
    var nodes: [QueryNode] = []
    var seen: Set<QueryNode> = []
    repeat {
      uncounted = []
      guard let node = signed(in: field) else { continue }
      if case .all(let members) = node, uncounted == [node] {
        nodes += members.filter { seen.insert($0).inserted && isAffordable([$0]) }
      } else if uncounted.isEmpty || (seen.insert(node).inserted && isAffordable(uncounted)) {
        nodes.append(node)
      }
    } while !isAtEnd && !isJoined
    return .joinedByNothing(nodes)
  }

  /// Whether AND or OR comes next.
  private var isJoined: Bool {
    let next = liveOperator
    return next == .and || next == .or
  }

  /// Whether `nodes` are within what one query may ask for; counts them then.
  private mutating func isAffordable(_ nodes: [QueryNode]) -> Bool {
    let leaves = nodes.flatMap(\.leaves).map(\.node)
    let filters = leaves.count(where: \.isFilter)
    let terms = leaves.reduce(0) { $0 + $1.terms.count }
    let limit = SearchQuery.maximumTermCount
    guard termCount + terms <= limit else {
      notes.add("Only the first \(limit) words and phrases were searched.")
      return false
    }
    guard filterCount + filters <= limit else {
      notes.add("Only the first \(limit) filters were heeded.")
      return false
    }
    termCount += terms
    filterCount += filters
    return true
  }

  /// What may stand behind any number of minuses and NOTs.
  private mutating func signed(in field: QueryField?) -> QueryNode? {
    var isExcluded = false
    while !isAtEnd {
      let token = tokens[position]
      if token.kind == .minus {
        if startsOperand[position] { isExcluded.toggle() }
      } else if token.spelledOperator == .not, startsOperand[position] {
        isExcluded.toggle()
      } else {
        break
      }
      position += 1
    }
    let node = neighbours(in: field)
    return isExcluded ? node?.opposite : node
  }

  /// Operands with NEAR between them; without, one operand.
  private mutating func neighbours(in field: QueryField?) -> QueryNode? {
    guard let first = operand(in: field) else {
      return nil
    }
    var near = NearChain(first)
    while case .near(let distance) = liveOperator, isOperandWithoutSign(position + 1) {
      position += 1
      let before = uncounted
      guard let next = operand(in: field) else { continue }
      if near.isFull {
        uncounted = before
        notes.add("Only the first words that NEAR joins were searched.")
      } else if !near.append(next, distance: distance) {
        notes.add("NEAR stands between words and phrases of one field only; it was taken as AND.")
      }
    }
    return near.node
  }

  private func isOperandWithoutSign(_ index: Int) -> Bool {
    startsOperand[index] && tokens[index].kind != .minus && tokens[index].spelledOperator == nil
  }

  private mutating func operand(in field: QueryField?) -> QueryNode? {
    guard !isAtEnd else { return nil }
    let token = tokens[position]
    position += 1
    switch token.kind {
    case .open: return group(in: field)
    case .quoted(let text, let isPrefix): return quoted(text, isPrefix: isPrefix, in: field)
    case .word(let word): return bare(word, in: field)
    case .minus, .close: return nil
    }
  }

  /// What stands behind an open parenthesis, to its partner.
  private mutating func group(in field: QueryField?) -> QueryNode? {
    let outside = uncounted
    let inner = alternatives(in: field)
    uncounted = outside
    position += 1
    return inner
  }

  private mutating func quoted(
    _ text: String, isPrefix: Bool, in field: QueryField?
  ) -> QueryNode? {
    if let field { return value(text, of: field, quotedAsPrefix: isPrefix) }
    return leaf(QueryTerm(phrase: text, isPrefix: isPrefix, field: nil).map { .term($0) })
  }

  /// `node`, to be counted.
  private mutating func leaf(_ node: QueryNode?) -> QueryNode? {
    if let node { uncounted.append(node) }
    return node
  }

  private mutating func bare(_ word: String, in field: QueryField?) -> QueryNode? {
    if QueryOperator(word) != nil {
      notes.add(word, "joins nothing here", takenAs: "it was searched as a word")
      return words(word, in: field?.term)
    }
    if word.hasPrefix("NEAR/") { notes.add(word, "names no number of words") }
    guard let (name, rest) = QueryField.prefix(of: word) else {
      guard let field else { return words(word, in: nil) }
      return value(word, of: field, quotedAsPrefix: nil)
    }
    guard let inner = QueryField(name) else {
      if !rest.isEmpty, !rest.hasPrefix("//") {
        notes.add(word, "names no field")
      }
      return words(word, in: field?.term)
    }
    let wanted = Self.withoutMinus(rest)
    if !wanted.isEmpty {
      return value(wanted, of: inner, quotedAsPrefix: nil, isExcluded: wanted != rest)
    }
    guard position < tokens.count, tokens[position].isAdjacent else {
      notes.add(word, "is followed by nothing", takenAs: "it was searched as a word")
      return words(word, in: field?.term)
    }
    switch tokens[position].kind {
    case .open, .quoted:
      let node = operand(in: inner)
      return rest.isEmpty ? node : node?.opposite
    case .close, .minus, .word: return words(word, in: field?.term)
    }
  }

  /// `value` without the minuses before it, which exclude it; before a digit they are signs.
  private static func withoutMinus(_ value: String) -> String {
    let rest = value.unicodeScalars.drop { $0 == "-" }
    return QueryText.beginsWithNumber(rest) ? value : String(rest)
  }

  /// What `field` narrows to with a value; words where the value is none.
  ///
  /// `quotedAsPrefix` tells whether a star followed its quotes; it is nil without quotes.
  private mutating func value(
    _ text: String, of field: QueryField, quotedAsPrefix: Bool?, isExcluded: Bool = false
  ) -> QueryNode? {
    switch field {
    case .term(let column):
      guard let isPrefix = quotedAsPrefix else {
        let node = words(text, in: column)
        return isExcluded ? node?.opposite : node
      }
      return leaf(QueryTerm(phrase: text, isPrefix: isPrefix, field: column).map { .term($0) })
    case .filter(let filter):
      let value = QueryText.singleSpaced(QueryText.shortened(text))
      if let filter = QueryFilter(filter, value: value) {
        let node = leaf(.filter(filter))
        return isExcluded ? node?.opposite : node
      }
      notes.add("\(filter.rawValue):\(value)", "is no \(filter.noun)")
      return words(filter.rawValue + " " + text, in: nil)
    }
  }

  /// The words of `text`, side by side; those that look like a field's name stand alone.
  private mutating func words(_ text: String, in field: QueryTerm.Field?) -> QueryNode? {
    var terms: [QueryNode] = []
    let parts = QueryText.shortened(text).unicodeScalars.split {
      QueryText.isSeparator($0) || $0 == "(" || $0 == ")"
    }
    for part in parts {
      var rest = QueryText.trimmed(String(part))
      while let (name, value) = QueryField.prefix(of: rest.text) {
        terms += [QueryTerm(word: name, field: field)].compactMap { $0.map { .term($0) } }
        let inner = QueryText.trimmed(value)
        rest = (inner.text, inner.endsWithStar || rest.endsWithStar)
      }
      let word = rest.text + (rest.endsWithStar ? "*" : "")
      terms += [QueryTerm(word: word, field: field)].compactMap { $0.map { .term($0) } }
    }
    return leaf(.joinedByNothing(terms))
  }
}
