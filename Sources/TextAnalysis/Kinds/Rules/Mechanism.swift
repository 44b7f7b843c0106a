extension KindRule {
  /// How it works.
  static let mechanism = KindRule(
    "mechanism", "It names a mechanism: receptors, transmitters, pathways, hormones.",
    phrases: """
      receptor|receptors|antagonist|agonist|glutamate|serotonin|dopamine|gaba|norepinephrine|\
      nmda|neurotransmitter|neurotransmitters|neuroplasticity|synaptic|synapses|neurons|\
      pathway|pathways|circuits|circuit|hormone|hormones|cortisol|bdnf|inflammation|amygdala|\
      hippocampus|cortex|enzyme|enzymes|protein|proteins|metabolized|metabolised|half-life|\
      plasma|absorbed|absorption|bioavailability|immune|nervous|brain|cells|gene|genes|blood|\
      liver|dissociative|anesthetic|anaesthetic|analgesic; works by|on|through|in
      acts on|as|by|through; binds to
      """
  )
}
