/// Notices about the site rather than its subject, which end pages: cookies, disclaimers, small print.
enum SiteNotice {
  /// Whether `words` begin like such a notice.
  static func begins(_ words: [Token]) -> Bool {
    let head = words.prefix(12)
    guard let first = head.first, openers.contains(first.key) else { return false }
    return !phrases.matches(in: Array(head), startingAt: 0).isEmpty
  }

  private static let openers = WordSet(
    """
    we by disclaimer this these the copyright all your you if any information content results words
    actual individual on benefits
    """)
  private static let phrases = RuleIndex([
    """
    we use|never|won't cookies|share|sell|spam; by clicking|continuing|submitting|signing|using|\
    subscribing|entering; disclaimer; copyright; all rights; all content
    this|the site|website|newsletter|page|material|content|blog|information|podcast|email|product|\
    document|leaflet|press|release is|are|on|uses|may|does|in|contains|provided|release
    these|the statements have|in|on|regarding|about
    your ..1 email|data|privacy|information
    """
  ])
}
