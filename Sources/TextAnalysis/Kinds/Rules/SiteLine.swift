import Knowledge

extension KindRule {
  /// Names of sites, departments and categories.
  static let siteLine = KindRule(
    "site-line", "It is a short line above or below the title, before the text.", of: .wholeLines
  ) { $0.layout.isBesideTitle ? .form : nil }
}
