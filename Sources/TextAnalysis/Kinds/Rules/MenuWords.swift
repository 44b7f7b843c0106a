extension KindRule {
  /// Home News Sport Jobs.
  static let menuWords = KindRule(
    "menu-words", "It is a line of capitalised words of menus with nothing between them.",
    of: .wholeLines
  ) { context in
    let words = context.words
    guard (3...16).contains(words.count), context.draft.ending == .open,
      words.allSatisfy({ $0.form.contains(.capitalised) || small.contains($0.key) })
    else { return nil }
    let known = words.count { entries.contains($0.key) }
    return known >= 3 || known == 2 && words[0].key == WordKey("home") ? .form : nil
  }

  private static let small = WordSet("and the us of to in")
  private static let entries = WordSet(
    """
    home news sport sports blog blogs shop store about contact services team login log sign
    account cart
    careers jobs press help pricing menu search faq faqs reviews testimonials locations newsletter
    subscribe podcast events gallery membership resources privacy terms accessibility sitemap
    cookies
    donate opinion lifestyle business politics weather video videos lottery
    """)
}
