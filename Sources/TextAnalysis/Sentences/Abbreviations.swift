/// What a word before a full stop says about the stop.
enum Abbreviation {
  /// Never ends a sentence: titles, `vs.`, `e.g.`, `Fig.`.
  case neverFinal
  /// Ends none before a number: `No. 5`, `p. 55`.
  case beforeNumber
  /// May end one; does where a word follows that commonly starts sentences.
  case sometimesFinal

  /// The class of `word`, folded and without its last stop; nil for ordinary words.
  init?(_ word: WordKey) {
    if Abbreviation.never.contains(word) {
      self = .neverFinal
    } else if Abbreviation.numbered.contains(word) {
      self = .beforeNumber
    } else if Abbreviation.sometimes.contains(word) {
      self = .sometimesFinal
    } else {
      return nil
    }
  }

  private static let never = WordSet(
    """
    dr mr mrs ms messrs mx prof rev hon gen col capt lt cmdr sgt maj gov sen rep pres supt mt ft
    e.g eg i.e ie cf viz vs approx ca fig figs eq eqs ref refs suppl resp incl esp assn dept
    n° no° spp subsp var
    """)
  private static let numbered = WordSet(
    "no nos p pp vol art sec sect ch chap para tab nr op ver v jan feb mar apr jun jul aug sep sept oct nov dec"
  )
  private static let sometimes = WordSet(
    """
    inc co corp ltd llc jr sr etc st ave blvd rd al u.s u.k e.u u.n u.s.a u.s.s.r d.c a.m p.m ph.d m.d
    d.o m.p.h m.s b.a m.a b.s r.n d.d.s p.o n.y l.a b.c a.d univ inst
    """)
}
