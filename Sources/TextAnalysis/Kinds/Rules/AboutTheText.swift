extension KindRule {
  /// Text about the text.
  static let aboutTheText = KindRule(
    "about-the-text", "It speaks about the article itself: what it explores, what comes next.",
    phrases: """
      in|on this|the|today's blog|article|post|guide|section|piece|page|video|episode|series|\
      overview|leaflet|\
      booklet|factsheet|handout|brochure|column|explainer|report , \
      we|we'll|you|you'll|i|i'll|let's|our
      in this|the following blog|article|post|guide|piece|section|paragraphs ..3 we|we'll|\
      you'll|i'll
      this|the following? blog|article|post|guide|section|piece|page|review|chapter|leaflet|\
      booklet|\
      factsheet|handout|brochure|column|explainer post|sheet? \
      tells|sets|gives|lists|\
      explores|delves|explains|discusses|covers|delves|examines|looks|aims|outlines|describes|\
      will|takes|provides|summarizes|summarises|reviews|highlights|answers|breaks|walks
      let's explore|dive|look|take|delve|discuss|examine|break|start|talk|begin|unpack|\
      consider|find|get|go|review
      let us explore|dive|look|take|delve|discuss|examine|consider|begin
      below , we|you|are|is|i
      let me clear|explain|walk|start|tell|show|share|address|break|begin|introduce|answer
      read on; keep reading|scrolling; scroll down|on; now to|for the|your|our; here are|is|we|i
      here a|the|some|how|what|why|are
      we will|we'll|will explore|discuss|look|cover|examine|review|explain|delve|dive|walk|\
      outline|break
      we explore|discuss|examine|outline|explain|delve|dive|look|review|cover|unpack
      we'll explore|discuss|look|cover|examine|review|explain|delve|dive|walk|outline|take|break
      as mentioned|discussed|noted|described|outlined|explained earlier|above|below|before
      more on that|this below|later; see below; the following sections|section|list
      you'll|you will learn|discover|find ..3 in|about|here|out|how|what|why
      before we dive|begin|start|get; we answer|address the|your|some|common
      let|now turn|look at|to; to summarize|summarise|recap =; that brings us to
      welcome back , to|everybody|everyone|and; welcome to the|my|our|another
      my|our guest|guests today|is|this
      i want|wanted|wish|would|i'd ..2 to ask|talk|discuss; and we're back; we're back =
      let's start|begin|get; coming up next|today|on; you have|you've been given this
      in this|today's ..1 episode|show|conversation ..6 talks|talk|speaks|joins|sits|discusses|\
      shares|explains|chats
      they|we get|talk|dive|go into|about|through|over how|what|why|the
      it answers|covers|explains|gives some|the|common|most|how|what
      today i|we|i'd|we'd ..3 to think|talk|discuss|look|write|share; find answers to
      you'll|you will find; i'll give you an; let me give you
      we've|we have covered|discussed|explored|looked
      """
  ) { context in
    context.draft.words.count <= 45 && !context.article.isPaper
  }
}
