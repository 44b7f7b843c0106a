/// Keys of the families that features belong to.
enum ClaimFeatureFamily {
  static let words = ClaimFeatureKey(family: "words")
  static let start = ClaimFeatureKey(family: "start")
  static let ending = ClaimFeatureKey(family: "ending")
  static let beginning = ClaimFeatureKey(family: "beginning")
  static let fromEnd = ClaimFeatureKey(family: "from-end")
  static let fromStart = ClaimFeatureKey(family: "from-start")
  static let count = ClaimFeatureKey(family: "count")
  static let tenth = ClaimFeatureKey(family: "tenth")
  static let place = ClaimFeatureKey(family: "place")
  static let placeSquared = ClaimFeatureKey(family: "place-squared")
  static let length = ClaimFeatureKey(family: "length")
  static let brackets = ClaimFeatureKey(family: "brackets")
  static let numbers = ClaimFeatureKey(family: "numbers")
  static let title = ClaimFeatureKey(family: "title")
  static let titleFifth = ClaimFeatureKey(family: "title-fifth")
  static let cue = ClaimFeatureKey(family: "cue")
  static let cueFromEnd = ClaimFeatureKey(family: "cue-from-end")
  static let cueFirst = ClaimFeatureKey(family: "cue-first")
  static let cueBefore = ClaimFeatureKey(family: "cue-before")
  static let cueAfter = ClaimFeatureKey(family: "cue-after")
  static let cueEarlier = ClaimFeatureKey(family: "cue-earlier")
  static let cueLater = ClaimFeatureKey(family: "cue-later")
  static let share = ClaimFeatureKey(family: "cue-share")
  static let shareFromEnd = ClaimFeatureKey(family: "cue-share-from-end")
  /// Keys of small numbers.
  static let digits = (0...12).map { WordKey(String($0)) }
}
