/// A set of words.
struct QuantityWordSet: Sendable, ExpressibleByArrayLiteral {
  private var map: QuantityWordMap<Bool> = [:]

  /// The words, in no order.
  var words: [QuantityWord] { map.keys }

  init(arrayLiteral elements: QuantityWord...) {
    for word in elements { map.insert(word, true) }
  }

  /// The words of all `lists`.
  init(joining lists: [[QuantityWord]]) {
    for word in lists.joined() { map.insert(word, true) }
  }

  /// Whether `word` is in it.
  @inline(__always)
  func contains(_ word: QuantityWord) -> Bool { map.contains(word) }
}
