import Knowledge

/// What each kind rule's word weighs: toward which kind, how much, and for or against checking.
enum KindWeights {
  /// A rule's weights.
  struct Weight: Sendable {
    let kind: StatementKind
    let vote: Double
    /// Added to the score of check-worthiness, which starts at 0.3.
    let worth: Double
  }

  /// The weights by rule name.
  static let table: [String: Weight] = [
    "block-heading": Weight(kind: .heading, vote: 10, worth: 0),
    "inline-lead": Weight(kind: .heading, vote: 10, worth: 0),
    "colon-line": Weight(kind: .heading, vote: 5, worth: 0),
    "title-line": Weight(kind: .heading, vote: 6, worth: 0),
    "line-before-text": Weight(kind: .heading, vote: 3.2, worth: 0),
    "question-heading": Weight(kind: .heading, vote: 4, worth: 0),

    "numbered-heading": Weight(kind: .heading, vote: 6, worth: 0),
    "group-heading": Weight(kind: .heading, vote: 4.5, worth: 0),
    "headline": Weight(kind: .heading, vote: 4, worth: 0),

    "block-furniture": Weight(kind: .boilerplate, vote: 12, worth: 0),
    "furniture-line": Weight(kind: .boilerplate, vote: 11, worth: 0),
    "furniture-label": Weight(kind: .boilerplate, vote: 11, worth: 0),
    "signature": Weight(kind: .boilerplate, vote: 9.5, worth: 0),
    "menu-line": Weight(kind: .boilerplate, vote: 9.5, worth: 0),
    "furniture-phrase": Weight(kind: .boilerplate, vote: 4, worth: -0.2),
    "copyright-line": Weight(kind: .boilerplate, vote: 9.5, worth: 0),
    "byline": Weight(kind: .boilerplate, vote: 9.5, worth: -0.2),
    "date-line": Weight(kind: .boilerplate, vote: 9.5, worth: 0),
    "contact-line": Weight(kind: .boilerplate, vote: 9.5, worth: 0),
    "picture-view": Weight(kind: .boilerplate, vote: 9.5, worth: -0.2),
    "caption-line": Weight(kind: .boilerplate, vote: 4.5, worth: -0.2),
    "repeated-line": Weight(kind: .boilerplate, vote: 11, worth: 0),
    "contents-entry": Weight(kind: .boilerplate, vote: 11, worth: 0),
    "furniture-entry": Weight(kind: .boilerplate, vote: 11, worth: 0),
    "author-section": Weight(kind: .boilerplate, vote: 9.5, worth: -0.2),
    "contact-entry": Weight(kind: .boilerplate, vote: 10, worth: 0),
    "furniture-heading": Weight(kind: .boilerplate, vote: 11, worth: 0),
    "count-line": Weight(kind: .boilerplate, vote: 10, worth: 0),
    "name-line": Weight(kind: .boilerplate, vote: 10, worth: 0),
    "caption-credit": Weight(kind: .boilerplate, vote: 9.5, worth: -0.2),
    "site-line": Weight(kind: .boilerplate, vote: 10, worth: 0),
    "story-signature": Weight(kind: .boilerplate, vote: 10, worth: 0),
    "verified-line": Weight(kind: .boilerplate, vote: 10.5, worth: 0),
    "bracket-line": Weight(kind: .boilerplate, vote: 10, worth: 0),
    "menu-run": Weight(kind: .boilerplate, vote: 3.5, worth: 0),
    "no-words": Weight(kind: .boilerplate, vote: 20, worth: 0),
    "reference-entry": Weight(kind: .boilerplate, vote: 12, worth: 0),
    "furniture-section": Weight(kind: .boilerplate, vote: 3, worth: 0),
    "after-body": Weight(kind: .boilerplate, vote: 1.8, worth: 0),

    "question": Weight(kind: .signpost, vote: 3, worth: -0.2),
    "about-the-text": Weight(kind: .signpost, vote: 3.8, worth: -0.2),
    "list-opener": Weight(kind: .signpost, vote: 3.2, worth: -0.1),

    "contact-call": Weight(kind: .promotion, vote: 4, worth: -0.3),
    "our-service": Weight(kind: .promotion, vote: 3, worth: -0.2),
    "own-offer": Weight(kind: .promotion, vote: 4.2, worth: -0.3),
    "price": Weight(kind: .promotion, vote: 2.4, worth: -0.1),
    "price-line": Weight(kind: .promotion, vote: 11.3, worth: -0.1),
    "buy-button": Weight(kind: .promotion, vote: 11.5, worth: -0.2),
    "form-field": Weight(kind: .promotion, vote: 11.3, worth: -0.2),
    "offer-fragment": Weight(kind: .promotion, vote: 1.5, worth: 0),
    "offer-words": Weight(kind: .promotion, vote: 3.6, worth: -0.2),
    "promoted-item": Weight(kind: .promotion, vote: 5, worth: -0.2),
    "reader-question": Weight(kind: .promotion, vote: 3.5, worth: -0.3),
    "offer-continues": Weight(kind: .promotion, vote: 2, worth: -0.1),
    "contact-form": Weight(kind: .promotion, vote: 5, worth: -0.3),
    "contact-section": Weight(kind: .promotion, vote: 1.5, worth: 0),
    "service-address": Weight(kind: .promotion, vote: 3, worth: -0.2),

    "duty": Weight(kind: .recommendation, vote: 2.4, worth: -0.1),
    "main-duty": Weight(kind: .recommendation, vote: 2.2, worth: -0.1),
    "advised": Weight(kind: .recommendation, vote: 3.2, worth: -0.1),
    "necessity": Weight(kind: .recommendation, vote: 1.7, worth: -0.1),
    "ask-doctor": Weight(kind: .recommendation, vote: 3, worth: -0.2),
    "advised-item": Weight(kind: .recommendation, vote: 3, worth: -0.1),
    "helpline": Weight(kind: .recommendation, vote: 3, worth: -0.2),
    "conditional-imperative": Weight(kind: .recommendation, vote: 3.2, worth: -0.1),
    "imperative": Weight(kind: .recommendation, vote: 3.2, worth: -0.1),

    "named-patient": Weight(kind: .anecdote, vote: 4.5, worth: -0.1),
    "aged-person": Weight(kind: .anecdote, vote: 3.5, worth: -0.1),
    "first-person": Weight(kind: .anecdote, vote: 3.5, worth: -0.1),
    "story-continues": Weight(kind: .anecdote, vote: 2.8, worth: 0),
    "story-pronoun": Weight(kind: .anecdote, vote: 4, worth: -0.1),
    "testimonial": Weight(kind: .anecdote, vote: 3.8, worth: -0.1),
    "quoted-story": Weight(kind: .anecdote, vote: 4, worth: -0.1),
    "story-fragment": Weight(kind: .anecdote, vote: 1.5, worth: 0),
    "past-after-story": Weight(kind: .anecdote, vote: 2.4, worth: 0),

    "rhetoric": Weight(kind: .opinion, vote: 3, worth: -0.25),
    "prediction": Weight(kind: .opinion, vote: 2, worth: -0.15),
    "evaluation": Weight(kind: .opinion, vote: 0.6, worth: -0.08),
    "exclamation": Weight(kind: .opinion, vote: 0.9, worth: -0.1),
    "own-view": Weight(kind: .opinion, vote: 2.6, worth: -0.2),
    "interjection": Weight(kind: .opinion, vote: 2, worth: -0.2),
    "musing": Weight(kind: .opinion, vote: 2.4, worth: -0.2),
    "verdict": Weight(kind: .opinion, vote: 2.8, worth: -0.2),
    "exhortation": Weight(kind: .opinion, vote: 2.2, worth: -0.2),

    "sentence": Weight(kind: .claim, vote: 1.2, worth: 0.05),
    "fragment": Weight(kind: .claim, vote: 0.7, worth: -0.05),
    "list-fragment": Weight(kind: .claim, vote: 2, worth: -0.1),
    "effect-verb": Weight(kind: .claim, vote: 0.4, worth: 0.12),
    "mechanism": Weight(kind: .claim, vote: 0.5, worth: 0.1),
    "definition": Weight(kind: .claim, vote: 0.5, worth: 0.05),
    "comparison": Weight(kind: .claim, vote: 0.5, worth: 0.1),
    "figure": Weight(kind: .claim, vote: 0.6, worth: 0.18),
    "study-report": Weight(kind: .claim, vote: 1, worth: 0.15),
    "prevalence": Weight(kind: .claim, vote: 0.5, worth: 0.08),
    "regulation": Weight(kind: .claim, vote: 0.8, worth: 0.12),
    "harm": Weight(kind: .claim, vote: 0.4, worth: 0.1),
    "note-that": Weight(kind: .claim, vote: 1, worth: 0),
    "cause": Weight(kind: .claim, vote: 0.5, worth: 0.1),
  ]
}
