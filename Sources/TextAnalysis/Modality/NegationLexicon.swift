/// The words of negation, once for all who ask: whether a mention is denied (`NegatedReach`), whether
/// a condition is excluded (`conditionCues`), whether a sentence denies what it asserts (`notVerb`).
///
/// Phrases are written as `Phrase` reads them, between semicolons or line breaks. The classes follow
/// Chapman et al. (2001), doi:10.1006/jbin.2001.1029, and Harkema et al. (2009),
/// doi:10.1016/j.jbi.2009.05.002: cues before and after a mention, phrases that only look like cues,
/// words that end a cue's reach. New here are `presupposing` and `ended`.
enum NegationLexicon {
  /// Before a mention: it is not there.
  static let absence = """
    no; without; non; free of|from; absence of; negative for; is|are|was|were|tested negative for
    lack of; neither; no longer have|has
    never had|have; not have|having; not diagnosed with; not meet criteria for
    not suffer|suffering from; denies|denied|deny|denying; denial of; ruled out
    """

  /// Before a mention as well, but of no use for conditions.
  static let clinicalAbsence = """
    w o; ve for; nor; none of; lacks|lacked|lacking; absent; rather than; fails|failed to; excluding
    excluded|excludes; unremarkable for; devoid of; nothing; rules him|her|them? out
    rule him|her|them out
    is|are|was|were|been? ruled out for; low|little suspicion|probability|likelihood for|of
    negative ..3 test|testing|study|screen|exam|workup|culture|cultures|scan for
    """

  /// Not, never and their short forms.
  static let verbs = """
    not; never; cannot; can't; isn't; aren't; wasn't; weren't; doesn't; don't; didn't; won't
    wouldn't; hasn't; haven't; hadn't; couldn't; shouldn't; neither; nor; no longer
    """

  /// Before a condition that a study looks for in order to leave its people out.
  static let screening = "rule|ruling out"

  /// Before what a study leaves out.
  static let rejection = """
    exclude|excluding|excluded; exclusion of?; not enroll|recruit; did not include; except for
    with the exception of
    """

  /// What is left out of a negation; before a condition, that is not it.
  static let exception = "other than"

  /// After a mention: it is not there.
  static let denial = """
    is|are|was|were|be ruled out; has|have been ruled out; is|are|was|were|be denied|absent
    """

  /// After people with a condition: they do not take part.
  static let leftOut = """
    is|are|was|were|be|been excluded; was|were not enrolled|included|recruited|permitted|eligible
    not be enrolled; are not eligible; is|are|was|were ineligible|exclusionary
    was an exclusion criterion; were exclusion criteria
    """

  /// After a mention as well, but of no use for conditions.
  static let clinicalDenial = """
    is|are|was|were|been|remains|remain|tested clearly|also|now|all|repeatedly? negative|unlikely|excluded; negative; absent
    is|are|was|were|has|have|been? ..1 not been? ..1 \(perceived); not ..1 \(perceived)
    never been? \(perceived); is|are|was|were nonexistent
    """

  private static let perceived =
    "seen|identified|noted|found|present|detected|appreciated|observed|visualized|visualised|heard"
    + "|demonstrated|evident|palpable|palpated|suspected|apparent|reported|elicited|encountered"

  /// After a label and its colon: "fever: none".
  static let answer = "none; no; negative; never; denies|denied; absent; nil; quit"

  /// After a mention that was there and is no more.
  static let ended = "resolved; subsided; disappeared; went away; is|are|was|were gone; abated"

  /// What looks like a cue and denies nothing, or not the mention.
  static let pseudo = """
    not only|just|merely|simply|necessarily; not certain|sure|clear|known|know|understand|understood
    no doubt|matter|wonder|surprise|further; without doubt|difficulty|further
    not be|been? ruled|rule|excluded|exclude out?; cannot|can't be? ruled|excluded|rule|exclude out?
    not|cannot rule|exclude out?; gram negative; no means; if not; or not; why not; whether or not
    with and|or without; no|without sequelae|residua|residuum of
    """

  /// Where a cue's reach ends.
  static let ends = """
    but; however; nevertheless; nonetheless; yet; though; although; whereas; while; despite; still
    in spite of; except; apart from; aside from; besides; who; whom; which; where; when; until; unless
    because; since; secondary to; due to; caused by; as a? cause|reason|etiology|result|source
    cause|etiology|source|origin|reason of|for; to evaluate|assess|exclude|rule|evaluation|r
    positive for; admits|admitted to; complains|complained of; presents|presented with; otherwise
    consider; with persistent|known|underlying|chronic
    """

  /// Words that take what follows for granted: their being denied leaves it standing.
  static let presupposing = """
    reduce|reduces|reduced|relieve|relieves|relieved|improve|improves|improved|help|helps|helped
    treat|treats|treated|worsen|worsens|worsened|affect|affects|affected|alleviate|alleviated
    cure|cures|cured|control|controlled|prevent|prevents|prevented|tolerate|tolerated|lower|lowered
    respond|responds|responded|responding to; mitigate|mitigated; take|taking ..2 for
    effect|effects|change|changes|improvement|increase|decrease|difference|differences|relief in|of|on
    effect|effects|treatment|therapy|medication|medications|cure|drug|drugs|relief|response for|from|to
    reduction|benefit|benefits|impact|influence|recurrence|worsening|progression in|of|on|for
    association|correlation|relationship with|between
    """

  /// `phrases` as plain words, alternatives written out; phrases with gaps or classes are left out.
  static func plain(_ phrases: String) -> [String] {
    phrases.split(whereSeparator: { $0 == ";" || $0 == "\n" }).flatMap { phrase in
      phrase.split(separator: " ").reduce([""]) { starts, part in
        let isOptional = part.hasSuffix("?")
        let words = (isOptional ? part.dropLast() : part[...]).split(separator: "|")
        let longer = starts.flatMap { start in
          words.map { start.isEmpty ? String($0) : start + " " + $0 }
        }
        return isOptional ? starts + longer : longer
      }
    }
  }
}
