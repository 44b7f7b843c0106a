/// Questions that court the reader: "Are you struggling with …?", "Ready to feel better?".
enum ReaderAddress {
  /// Whether `words` of a question address the reader's own suffering or wishes.
  static func addressesReader(_ words: [Token]) -> Bool {
    !phrases.matches(in: words, startingAt: Connectives.end(in: words)).isEmpty
  }

  private static let phrases = RuleIndex([
    """
    are|is you|someone|your ..6 suffering|struggling|looking|ready|living|tired|interested|\
    dealing|searching|curious|considering|experiencing|seeking|feeling|loved
    do|does you|your ..3 suffer|struggle|want|need|have|live|feel|experience|know|find|wish
    have|has you|your ..4 tried|been|struggled|considered|lost|given|experienced|heard|had
    why wait|not
    what if you
    did you know
    could|can|would you|your|we ..6 benefit|help|like|imagine|ready
    questions|question =
    ready|want|need|looking|interested|struggling|suffering|tired|curious|wondering \
    to|in|for|from|with|of|about|if|help|a|more|relief
    have|got questions|a
    """
  ])
}
