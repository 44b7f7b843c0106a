import Knowledge

/// A number for each kind, in the order of `KindScores.kinds`.
struct KindScores: Sendable {
  /// The kinds in the order of their numbers, from the surest to the loosest: the one that the files
  /// of weights have too.
  static let kinds: [StatementKind] = [
    .heading, .boilerplate, .promotion, .anecdote, .signpost, .recommendation, .opinion, .claim,
  ]

  private var values: InlineArray<8, Double>

  /// All numbers `value`.
  init(repeating value: Double = 0) { values = .init(repeating: value) }

  subscript(place: Int) -> Double {
    get { values[place] }
    set { values[place] = newValue }
  }

  static func += (left: inout KindScores, right: KindScores) {
    for place in 0..<8 { left.values[place] += right.values[place] }
  }

  /// The highest number.
  var highest: Double {
    var highest = values[0]
    for place in 1..<8 { highest = max(highest, values[place]) }
    return highest
  }

  /// The place of the highest number, `excluded` left aside; the first of equals.
  func top(but excluded: Int? = nil) -> Int {
    var best = excluded == 0 ? 1 : 0
    for place in 1..<8 where place != excluded && values[place] > values[best] { best = place }
    return best
  }

  /// The sum of all numbers.
  var sum: Double {
    var sum = 0.0
    for place in 0..<8 { sum += values[place] }
    return sum
  }

  /// Where `kind` stands.
  static func place(of kind: StatementKind) -> Int {
    switch kind {
    case .heading: 0
    case .boilerplate: 1
    case .promotion: 2
    case .anecdote: 3
    case .signpost: 4
    case .recommendation: 5
    case .opinion: 6
    case .claim: 7
    }
  }
}
