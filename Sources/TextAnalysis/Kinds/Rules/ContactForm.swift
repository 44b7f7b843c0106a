extension KindRule {
  /// Words of a contact form.
  static let contactForm = KindRule(
    "contact-form", "It has words of a contact form.",
    phrases: """
      your name and phone|email|number; name and phone number; provide us your
      we will contact you; we'll contact you; we will be in touch; we'll be in touch
      will get back to you; get back to you; within one|two business day|days; one business day
      first name; last name; full name =; your message; your phone number; phone number =
      how can we help; how did you hear about
      thanks for submitting|your; thank you for your interest|submission|message|contacting|reaching|submitting|subscribing
      submit =; send message; insurance provider =; preferred contact; by submitting; enter your
      """
  ) { $0.words.count <= 40 }
}
