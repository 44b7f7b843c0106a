/// Questions that court the reader: "Are you struggling with …?", "Ready to feel better?".
enum ReaderAddress {
  /// Whether `words` of a question address the reader's own suffering or wishes.
  static func addressesReader(_ words: [Token]) -> Bool {
    phrases.contains { phrase in phrase.end(in: words, from: Connectives.end(in: words)) != nil }
  }

  private static let phrases = [
    Phrase(
      "are|is you|someone|your ..6 suffering|struggling|looking|ready|living|tired|interested|dealing|searching|curious|considering|experiencing|seeking|feeling|loved"
    ),
    Phrase(
      "do|does you|your ..3 suffer|struggle|want|need|have|live|feel|experience|know|find|wish"),
    Phrase(
      "have|has you|your ..4 tried|been|struggled|considered|lost|given|experienced|heard|had"),
    Phrase(
      "ready|want|need|looking|interested|struggling|suffering|tired|curious|wondering to|in|for|from|with|of|about|if|help|a|more|relief"
    ),
    Phrase("why wait|not"), Phrase("what if you"), Phrase("did you know"),
    Phrase("could|can|would you|your|we ..6 benefit|help|like|imagine|ready"),
    Phrase("questions|question ="), Phrase("have|got questions|a"),
  ]
}
