/// Whether words hold a verb that can head a sentence; by word lists, not by parsing.
enum FiniteVerb {
  /// The index of the first such word; nil in noun phrases.
  static func firstIndex(in words: [Token]) -> Int? {
    let certain = certain
    let common = common
    return words.indices.first { index in
      let key = words[index].key
      if words[index].form.contains(.possessive) { return contractible.contains(key) }
      if certain.contains(key) { return true }
      guard index > 0, common.contains(key) else { return false }
      return !determiners.contains(words[index - 1].key)
    }
  }

  /// The index of a word that is a verb by its place: behind a pronoun, or in -ed before "that", "to"
  /// and the like; for sentences that hold no listed verb.
  static func likelyIndex(in words: [Token], _ bytes: [UInt8]) -> Int? {
    words.indices.dropLast().first { index in
      guard index > 0, words[index].form.isDisjoint(with: [.number, .afterBreak]) else {
        return false
      }
      if subjects.contains(words[index - 1].key) { return !small.contains(words[index].key) }
      return index > 1 && bytes[words[index].range].suffix(2).elementsEqual("ed".utf8)
        && complements.contains(words[index + 1].key)
        && !determiners.contains(words[index - 1].key)
    }
  }

  private static let subjects = WordSet("he she they we you i it who")
  private static let small = WordSet("and or of in on at to for with by not from all both")
  private static let complements = WordSet(
    "that to the a an his her their its no against into from about nearly roughly more fewer")

  /// Whether `key` is an inflected verb other than an auxiliary.
  static func isInflected(_ key: WordKey) -> Bool { common.contains(key) && !nouns.contains(key) }

  static func isAuxiliary(_ key: WordKey) -> Bool { certain.contains(key) }

  private static let contractible = WordSet("it that he she there here what who this")
  private static let nouns = WordSet(
    "help support work need rest sleep changes notes results plans talk use note report studies starts"
  )
  private static let determiners = WordSet("the a an of for to in with and by our your their its")
  private static let certain = WordSet(
    """
    is are was were am has have had do does did can could may might will would shall should must
    isn't aren't wasn't weren't don't doesn't didn't can't cannot couldn't won't wouldn't shouldn't
    hasn't haven't hadn't it'll we'll you'll they'll i'm we're you're they're i've we've you've
    they've i'd we'd he'll she'll became become becomes
    """)
  private static let common = WordSet(
    """
    fail fails failed lengthen lengthens lengthened shorten shortens shortened wrote write cut cuts show shows
    showed suggest suggests suggested indicate indicates indicated find finds found report
    reports reported demonstrate demonstrates demonstrated reveal reveals revealed believe believes
    believed say says said agree agrees estimate estimates estimated conclude concluded confirm
    confirms confirmed note notes noted argue argues claim claims claimed
    reduce reduces reduced improve improves improved increase increases increased decrease decreases
    decreased relieve relieves relieved alleviate alleviates enhance enhances promote promotes cause
    causes caused treat treats treated prevent prevents lower lowers lowered raise raises block blocks
    inhibit inhibits stimulate stimulates trigger triggers worsen worsens boost boosts affect affects
    affected disrupt disrupts restore restores ease eases eliminate eliminates produce produces
    produced induce induces interrupt interrupts reverse reverses protect protects regulate regulates
    modulate modulates activate activates lead leads led result resulted last lasts lasted persist
    persists persisted work works worked strengthen strengthens rewire rewires slow slows suppress
    suppresses accelerate accelerates cure cures damage damages impair impairs benefit benefits
    contribute contributes provide provides provided help helps helped allow allows allowed enable
    enables support supports act acts bind binds release releases released respond responds responded
    experience experiences experienced occur occurs occurred begin begins began remain remains
    remained remember make makes made give gives gave take takes took get gets got go goes went come
    comes came see sees saw know knows knew think thinks thought feel feels felt seem seems seemed
    appear appears appeared keep keeps kept let lets mean means meant need needs needed offer offers
    offered require requires required include includes included involve involves involved contain
    contains contained represent represents describe describes described develop develops developed
    use uses used start starts started continue continues continued follow follows followed receive
    receives received vary varies differ differs depend depends exist exists tend tends live lives
    lived struggle struggles struggled suffer suffers suffered lose loses lost try tries tried want
    wants wanted ask asks asked tell tells told call calls called leave leaves left bring brings
    brought hold holds held stand stands play plays played run runs ran turn turns turned grow grows
    grew fall falls fell rise rises rose cost costs pay pays paid spend spends spent approve approves
    approved recommend recommends recommended warn warns warned measure measured compare compares
    compared assess assessed randomised randomized enrolled recruited underwent assigned targets
    attack attacks bears bear carries carry creates create created deliver delivers delivered dries
    ends end exerts extends faces face fills forms form fuels gained gains generates handles happens
    happen happened highlights hits impacts impact interacts interferes interfere introduces
    maintains maintain manages manage meets meet moves needs opens open operates operate orders
    outweighs outweigh peaks permits poses pose possess presents present prioritize prioritizes
    proves prove pushes reaches reach reacts recovers recover refers refer reflects relies rely
    remains removes replaces resembles resets reset rests returns return returned ranges range
    ranged reshapes reshape serves serve signals sits speaks stays stay stems stops stop stopped
    studies targets teaches tests transforms transform understands visit visits visited walked
    watched wanted wears yields yield yielded emerged emerge emerges evolves evolve sparks sparked
    combine combines comprises consists consist marks marked linked tied associated known considered
    accounts account adds add added aims aim answers applies apply applies arises attracts avoids
    breaks break broke builds build built changes change changed changed chose chooses choose
    classifies classified clears cleared collapses decided decides decide declined declines decline
    differed disappeared disappears drops drop dropped drives drive enters enter entered exceeds
    explains explain explained expects explore explores explored focuses focus functions gather
    hurts hurt ignore ignores join joined knew learn learns learned likes love loves loved mimics
    noticed notice notices outperformed overlaps passes passed picks plans prefers prevents quit
    realised realized reaches rebounds rebounded rated resolved resolves resolve return reverses
    ruled seeks seek shared shares share shrank shrinks slept sleep sleeps stayed subsided subside
    switched talks talk talked thrives tolerated treats tripled doubled halved underlies underlie
    charge charges charged caution cautions cautioned fear fears feared worry worries worried steer
    steers hope hopes hoped doubt doubts doubted weigh weighs weighed settle settles settled travel
    travels hijack hijacks soften softens softened blunt blunts relapse relapses relapsed bill bills
    reimburse reimburses reimbursed deny denies denied qualify qualifies qualified climb climbs climbed
    soar soars soared drove drives swell swells swelled triple halve halves linger lingers lingered
    subsides wears dull dulls dulled sharpen sharpens calm calms calmed soothe soothes soothed flood
    floods fire fires lack lacks lacked cover covers covered coincide coincides outlast outlasts
    insist insists insisted admit admits admitted predict predicts predicted promise promises promised
    wake wakes woke waned wanes wear won yearns ranks rank
    """)
}
