/// Puts claims that share a key into groups.
///
/// Different wordings are taken in the order of their fingerprints. One that says the same as an
/// earlier leader follows the first such, any other leads: so all of a group say the same as its leader,
/// nothing is strung together over third ones, and the outcome depends on which wordings there are, not
/// on who came first. This is the leader algorithm of J. Hartigan, "Clustering Algorithms" (1975),
/// chapter 3.
public struct ClaimGroups {
  /// More wordings than this are not compared: claims belong together then only if their gists are equal.
  public static let comparedWordings = 256

  private var gists: [Int64: ClaimGist] = [:]
  private var isCompared = true

  /// Begins with no claims.
  public init() {}

  /// Adds a claim's gist; one that is there already changes nothing.
  public mutating func add(_ gist: ClaimGist) {
    guard isCompared, gists[gist.fingerprint] == nil else { return }
    gists[gist.fingerprint] = gist
    guard gists.count > Self.comparedWordings else { return }
    isCompared = false
    gists = [:]
  }

  /// For each fingerprint that another one leads, the leader's.
  ///
  /// - Complexity: O(*n* · leaders) comparisons of up to `comparedWordings` wordings.
  public func leaders() -> [Int64: Int64] {
    var leaders: [ClaimGist] = []
    var followed: [Int64: Int64] = [:]
    for gist in gists.values.sorted(by: { $0.fingerprint < $1.fingerprint }) {
      if let leader = leaders.first(where: { $0.saysTheSame(as: gist) }) {
        followed[gist.fingerprint] = leader.fingerprint
      } else {
        leaders.append(gist)
      }
    }
    return followed
  }
}
