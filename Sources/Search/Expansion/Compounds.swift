/// Words that are written as one or with a hyphen: "followup" and "follow-up".
enum Compounds {
  /// Where a hyphen may stand in `word`.
  ///
  /// Behind a first part that makes many compounds, and before a particle. Many of the parts are no
  /// words, so look them up.
  ///
  /// - Parameter word: In lower case.
  /// - Returns: The two parts of each place, shortest first part first.
  static func parts(of word: String) -> [(first: String, second: String)] {
    guard word.utf8.count <= 40 else { return [] }
    var found: [(first: String, second: String)] = []
    for count in 2...9 where word.utf8.count >= count + leastRestLength {
      let first = String(word.prefix(count))
      if beginnings.contains(first) { found.append((first, String(word.dropFirst(count)))) }
    }
    for count in 2...7 where word.utf8.count >= count + leastRestLength {
      let particle = String(word.suffix(count))
      if particles.contains(particle) { found.append((String(word.dropLast(count)), particle)) }
    }
    return found
  }

  /// Letters of the other part.
  private static let leastRestLength = 3

  private static let beginnings = Set(
    """
    after anti auto back bi bio broncho by cardio cerebro co counter cross de down e electro
    extra fast follow gastro half health high home hyper hypo immuno inter intra iso
    life long low macro mega meta micro mid mini mono multi near neo neuro non off on one out over
    pan para peri pharmaco photo poly post pre pro proto pseudo psycho quasi radio re school self
    semi short side sleep socio step stress sub super supra tele test thrombo time trans tri ultra
    under up vaso well work
    """.split(whereSeparator: \.isWhitespace).map(String.init))

  private static let particles = Set(
    ["up", "off", "out", "in", "on", "down", "back", "over", "through", "free", "based", "like"])
}
