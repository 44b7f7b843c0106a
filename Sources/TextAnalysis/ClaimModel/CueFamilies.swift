/// The keys of all features that one cue can give.
struct CueFamilies: Sendable {
  let own: ClaimFeatureKey
  let first: ClaimFeatureKey
  let before: ClaimFeatureKey
  let after: ClaimFeatureKey
  let earlier: ClaimFeatureKey
  let later: ClaimFeatureKey
  let share: ClaimFeatureKey
  /// By how many sentences, three at most, come after the sentence.
  let ownFromEnd: InlineArray<4, ClaimFeatureKey>
  /// By how many sentences, three at most, come after the sentence.
  let shareFromEnd: InlineArray<4, ClaimFeatureKey>

  /// Those of every cue, in the order of `ClaimCue.all`.
  static let shared = ClaimCue.keys.map(CueFamilies.init)

  private init(cue: WordKey) {
    own = ClaimFeatureFamily.cue.adding(cue)
    first = ClaimFeatureFamily.cueFirst.adding(cue)
    before = ClaimFeatureFamily.cueBefore.adding(cue)
    after = ClaimFeatureFamily.cueAfter.adding(cue)
    earlier = ClaimFeatureFamily.cueEarlier.adding(cue)
    later = ClaimFeatureFamily.cueLater.adding(cue)
    share = ClaimFeatureFamily.share.adding(cue)
    ownFromEnd = InlineArray { index in
      ClaimFeatureFamily.cueFromEnd.adding(cue).adding(ClaimFeatureFamily.digits[index])
    }
    shareFromEnd = InlineArray { index in
      ClaimFeatureFamily.shareFromEnd.adding(cue).adding(ClaimFeatureFamily.digits[index])
    }
  }
}
