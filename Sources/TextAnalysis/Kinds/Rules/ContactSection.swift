extension KindRule {
  /// Under a heading to get in touch.
  static let contactSection = KindRule(
    "contact-section", "It stands under a heading such as Contact us or Book an appointment."
  ) { $0.section == .contact ? .form : nil }
}
