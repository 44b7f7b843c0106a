extension KindRule {
  /// My programme, dm me.
  static let ownOffer = KindRule(
    "own-offer", "One person offers a programme, list or talk of his or her own.",
    phrases: """
      my ..4 program|programme|container|retreat|retreats|masterclass|newsletter|workshop|\
      workshops|\
      podcast|waitlist|membership|ebook|e-book|coaching|mastermind|webinar|bootcamp|shop|list|\
      book|course|website|channel
      our next|upcoming|free|signature ..3 retreat|retreats|webinar|class|classes|workshop|course|\
      event|\
      open; costs you nothing; free of charge to you
      dm|message|text|email|e-mail me; work with me; book a ..3 with me; join me; follow me on|at
      use code|coupon _; code _ for; enrollment|enrolment is? open|opens|closes
      """
  ) { context in !context.article.isPaper }
}
