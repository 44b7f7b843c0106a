import Knowledge

extension KindRule {
  /// A line that is a known piece of page furniture.
  static let furnitureLine = KindRule(
    "furniture-line", "The whole line is a known piece of page furniture, such as a menu entry.",
    anchor: .start,
    phrases: """
      home =; homepage =; menu =; search =; about =; about us =
      our team|story|mission|approach|services|clinic|blog|locations|providers =; services =
      blog =; blogs =; news =; contact =; contact us =; faq =; faqs =; login =; log in =
      sign in|up =; register =; cart =; shop =; checkout =
      top|bottom|back|return of|to the? page|top|home|blog|articles =; skip to ..3 =; comments =
      comment =; no comments ..2 =; _ comments|comment =; leave a comment|reply =; reply =
      share =; share this|post|article ..4 =; share on ..2 =; sign up ..3 newsletter|updates =
      subscribe ..4 newsletter|updates =; join ..4 list|newsletter =; tweet =; facebook =
      twitter =; instagram =; linkedin =; pinterest =; youtube =; tiktok =; whatsapp =; email =
      print =; like =; likes =; follow us ..3 =; follow =; subscribe =; newsletter =
      read more|next =; learn more =; see all|more =; view all|more =; load more =
      show more|less =; continue reading =; recent posts|comments|articles =
      related posts|articles|topics|content|stories|reading =; popular posts =
      you may|might also like|enjoy ..2 =; categories =; category =; tags =; tag =; archives =
      previous =; next =; next|previous post|article|page =; privacy policy =; terms ..4 =
      cookie|cookies policy|settings|preferences|notice =; accept all? cookies? =; reject all? =
      decline =; sitemap =; disclaimer =; accessibility ..1 =; careers =; testimonials =
      reviews =; gallery =; resources =; pricing =; insurance =; locations =; appointments =
      patient portal|forms|resources|stories =; forms =; all posts =; post navigation =
      breadcrumbs =; copy link =; copied =; close =; open menu =; toggle ..3 =; loading =
      advertisement =; sponsored =; ad =; pin it ..3 =; table of contents =; contents =
      on this page =; in this article =; jump to ..2 =; tweet|share|pin|email this =
      is|was this page|article|information|answer|content|section|post ..2 helpful|useful =
      chat with us =; live chat =; contact support|sales =
      view|see|browse|show full|complete|entire|all ..3 =; was this helpful =; yes =; no =
      rate this ..1 =; submit =; send =; go =; ok =
      start|play|pause|mute|listen|download =; listen to ..3 =; written by =; author =
      about the author =; image =; photo =; video =; photo credit ..6 =; getty images =
      english =; espanol =; language =; treatments =; conditions =; conditions we treat =
      what we treat =; what to expect =; book now|online|appointment =; make an appointment =
      request appointment|consultation =; call now =; get started =; shop now =
      get directions =; follow us =; hours =; office hours =
      monday|tuesday|wednesday|thursday|friday|saturday|sunday ..8 =
      mon|tue|wed|thu|fri|sat|sun ..8 =; published =; updated =; originally published =
      article|blog|post =; uncategorized =; general =; health =; wellness =; mental health =
      lifestyle =; write|post|add|leave a comment|reply|review =; thanks for submitting =
      report|flag|save|hide this ..2 =; explore more|further ..4 =; most viewed|read|popular ..2 =
      reuse this ..1 =; find care =; for providers|members|employers =; members =; providers =
      _ likes|like|views|view|shares|share|claps|replies|reads|votes|followers|upvotes =
      """
  ) { context in
    context.draft.isWholeLine && context.words.count <= 9 && !headsGroup(context)
      && (context.layout.linesToProse != 1 || context.words.count > 2 || isSurelyFurniture(context))
  }

  /// Whether a group of lines stands under it that it is the heading of: questions, stories, prices.
  private static func headsGroup(_ context: StatementContext) -> Bool {
    guard context.layout.startsGroup, let next = context.neighbour(1) else { return false }
    switch Section(heading: context.words) {
    case .stories, .prices, .contact: return true
    case .text:
      return next.ending == .question
        || context.words.count <= 3 && (context.layout.linesToProse ?? 9) <= 2
          && (context.layout.linesToProse == 1 || context.layout.place == .body)
    case .references, .furniture, .author, .contents, .methods, .results: return false
    }
  }

  /// Single words such as "Insurance" may head a paragraph; menus come in rows.
  private static func isSurelyFurniture(_ context: StatementContext) -> Bool {
    context.layout.shortRun >= 3 || context.layout.place == .after
      || context.kindBefore == .boilerplate
  }
}
