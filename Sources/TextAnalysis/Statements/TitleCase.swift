/// Whether words are written as in a title.
enum TitleCase {
  /// Whether most words that carry meaning start with a capital.
  static func isTitle(_ words: [Token]) -> Bool {
    var carrying = 0
    var capitalised = 0
    for word in words where !small.contains(word.key) && !word.form.contains(.number) {
      carrying += 1
      if word.form.contains(.capitalised) { capitalised += 1 }
    }
    return carrying > 0 && capitalised * 4 >= carrying * 3
  }

  private static let small = WordSet(
    """
    a an the and or but nor for of in on at to from by with as vs is are it its be into your you
    that than per via how what why when who do does can
    """)
}
