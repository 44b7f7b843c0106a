extension KindRule {
  /// Fine words.
  static let rhetoric = KindRule(
    "rhetoric", "It has words of hope and praise that nothing could be held against.",
    phrases: """
      about time =; way forward; not alone =
      beacon|ray|glimmer|light|symbol|source|message of hope; new hope
      hope for|to|and those|many|millions|people|patients|individuals|the|anyone|healing|a
      offer|offers|offering|offered|bring|brings|brought|bringing|give|gives|giving|gave|\
      restore|restores|provide|provides|renewed|renew hope; game-changer; game changer
      game-changing; hold|holds|holding ..2 promise; brighter|hopeful|better future|tomorrow
      new chapter; new lease on life; new path forward; path forward for
      door|doors to a|new|healing
      open|opens|opening|opened|unlock|unlocks|unlocking the|new|a|your door|doors|key|\
      potential|path|possibilities|horizons|power; key to unlocking
      reclaim|reclaiming|regain|rebuild ..2 lives|life|joy; light at the end of
      truly remarkable|transformative|life-changing|revolutionary; life-changing; miracle
      miraculous
      revolutioniz|revolutionizing|revolutionizes|revolutionized|revolutionary|revolutionise|\
      revolutionising; paradigm shift; new frontier; new era; new dawn; turning point|tide
      silver lining|bullet; journey to|toward|towards|of healing|wellness|recovery
      healing journey; transformative; breakthrough has|is|offers|brings|gives; nothing short of
      speaks volumes; worth its; it's no secret
      exciting time|times|frontier|possibilities|development|chapter|prospect
      bright|promising future; the future is|looks|of ..8 bright|promising; cannot be overstated
      truly; world of difference; the sky is; power to transform; tool in our|the arsenal
      reason to|for hope|optimism|be; cause for optimism|hope|celebration; a testament to
      sheds? light on; stands at the; gold mine; holy grail; best-kept secret; best thing
      you can see|understand|imagine why|how; might just be; we see you; bad medicine|idea =
      no wrong|right way|door|answer|choice
      hang in there; hugs; you are|you've got this =; thrilling time; magic; like never before
      intriguing option
      promising|exciting|fascinating field; fascinating; inspiring; courage; resilience of
      """
  )
}
