/// Pairs of claims written to be told apart.
///
/// The same in other words, and nearly the same words for something else. Made up before they were tried; none stands in a page or paper that was looked at.
enum ClaimPairs {
  /// Claims that say the same.
  static let same: [(String, String)] =
    order + fillers + spelling + adverbs + marks + names + figures + inflection + further

  /// The parts of a sentence in another order.
  static let order = [
    (
      "In adults with PTSD, ketamine reduces the severity of nightmares.",
      "Ketamine reduces the severity of nightmares in adults with PTSD."
    ),
    (
      "Within 24 hours, a single infusion of ketamine relieved suicidal thoughts in most patients.",
      "A single infusion of ketamine relieved suicidal thoughts in most patients within 24 hours."
    ),
    (
      "Compared with placebo, sertraline lowered hyperarousal scores by 30%.",
      "Sertraline lowered hyperarousal scores by 30% compared with placebo."
    ),
    (
      "After eight weeks, prolonged exposure had reduced avoidance in 62% of veterans.",
      "Prolonged exposure had reduced avoidance in 62% of veterans after eight weeks."
    ),
    (
      "For people with chronic pain, sleep loss makes flare-ups more frequent.",
      "Sleep loss makes flare-ups more frequent for people with chronic pain."
    ),
    (
      "In mice, blocking the receptor prevents fear memories from returning.",
      "Blocking the receptor prevents fear memories from returning in mice."
    ),
    (
      "Over six months, migraine attacks fell by half in the topiramate group.",
      "Migraine attacks fell by half in the topiramate group over six months."
    ),
    (
      "Among nurses on night shift, insomnia is twice as common.",
      "Insomnia is twice as common among nurses on night shift."
    ),
  ]

  /// Articles, pronouns, prepositions, leads and attribution to nobody.
  static let fillers = [
    (
      "Ketamine promotes the growth of new synapses in the prefrontal cortex.",
      "Ketamine promotes growth of new synapses within the prefrontal cortex."
    ),
    (
      "Studies show that ketamine relieves treatment-resistant depression within hours.",
      "Ketamine relieves treatment-resistant depression within hours."
    ),
    (
      "Research has shown that exercise eases neuropathic pain in older adults.",
      "Exercise eases neuropathic pain in older adults."
    ),
    (
      "However, exposure therapy is the best studied treatment for OCD.",
      "Exposure therapy is the best studied treatment for OCD."
    ),
    (
      "Moreover, nightmares are associated with suicidal ideation in veterans.",
      "In addition, nightmares are associated with suicidal ideation in veterans."
    ),
    (
      "Patients with PTSD who receive ketamine sleep better.",
      "People with PTSD who receive ketamine sleep better."
    ),
    (
      "Esketamine nasal spray was approved in 2019 for treatment-resistant depression.",
      "The esketamine nasal spray was approved for treatment-resistant depression in 2019."
    ),
    (
      "Glutamate plays a critical role in synaptic plasticity and memory.",
      "Glutamate plays a critical role in the synaptic plasticity and in memory."
    ),
    (
      "It has been found that childhood trauma raises the risk of fibromyalgia.",
      "Childhood trauma raises the risk of fibromyalgia."
    ),
    (
      "According to recent research, EMDR shortens the course of PTSD.",
      "EMDR shortens the course of PTSD."
    ),
    (
      "Stellate ganglion block can calm the sympathetic nervous system.",
      "A stellate ganglion block calms the sympathetic nervous system."
    ),
    (
      "Cognitive therapy is as effective as medication for panic disorder.",
      "Cognitive therapy is just as effective as medication is for panic disorder."
    ),
  ]

  /// British and American spelling, hyphens, accents, case, quotation marks.
  static let spelling = [
    (
      "Behavioural activation improves mood in people with bipolar disorder.",
      "Behavioral activation improves mood in people with bipolar disorder."
    ),
    (
      "Oestrogen modulates fear extinction in women with anxiety.",
      "Estrogen modulates fear extinction in women with anxiety."
    ),
    (
      "Randomised trials favour prazosin for trauma-related nightmares.",
      "Randomized trials favor prazosin for trauma related nightmares."
    ),
    (
      "Re-experiencing symptoms respond to paroxetine in civilians.",
      "Reexperiencing symptoms respond to paroxetine in civilians."
    ),
    (
      "Ketamine-assisted psychotherapy reduces alcohol cravings.",
      "Ketamine assisted psychotherapy reduces alcohol cravings."
    ),
    (
      "Naïve T cells produce little interferon.",
      "Naive T cells produce little interferon."
    ),
    (
      "KETAMINE BLOCKS NMDA RECEPTORS IN THE BRAIN.",
      "Ketamine blocks NMDA receptors in the brain."
    ),
    (
      "Ketamine can \u{201C}reset\u{201D} neural pathways linked to trauma.",
      "Ketamine can \"reset\" neural pathways linked to trauma."
    ),
    (
      "The brain\u{2019}s glutamate system recovers after ketamine infusions.",
      "The brain's glutamate system recovers after ketamine infusions."
    ),
    (
      "Tumour necrosis factor is elevated in patients with haemophilia.",
      "Tumor necrosis factor is elevated in patients with hemophilia."
    ),
  ]

  /// Adverbs of degree and comment.
  static let adverbs = [
    (
      "Ketamine reduces depressive symptoms in adolescents.",
      "Ketamine significantly reduces depressive symptoms in adolescents."
    ),
    (
      "Yoga improves sleep quality in breast cancer survivors.",
      "Yoga substantially improves sleep quality in breast cancer survivors."
    ),
    (
      "Chronic stress impairs hippocampal neurogenesis.",
      "Importantly, chronic stress markedly impairs hippocampal neurogenesis."
    ),
    (
      "Fibromyalgia is misdiagnosed as arthritis.",
      "Fibromyalgia is often misdiagnosed as arthritis."
    ),
    (
      "Social anxiety begins in early adolescence.",
      "Social anxiety typically begins in early adolescence."
    ),
    (
      "Lithium lowers suicide rates in bipolar disorder.",
      "Lithium clearly lowers suicide rates in bipolar disorder."
    ),
    (
      "Magnesium deficiency triggers migraine attacks.",
      "Magnesium deficiency commonly triggers migraine attacks."
    ),
  ]

  /// Marks of references.
  static let marks = [
    (
      "Ketamine reverses dendritic atrophy caused by stress [12].",
      "Ketamine reverses dendritic atrophy caused by stress."
    ),
    (
      "Sleep disturbance predicts the onset of PTSD (Koffel et al., 2013).",
      "Sleep disturbance predicts the onset of PTSD."
    ),
    (
      "Half of veterans drop out of exposure therapy [3, 5\u{2013}7].",
      "Half of veterans drop out of exposure therapy."
    ),
    (
      "Opioids worsen depression in chronic pain (Scherrer, 2016; Mazereeuw et al., 2018).",
      "Opioids worsen depression in chronic pain."
    ),
    (
      "Psilocybin decreases amygdala responses to fearful faces.[4]",
      "Psilocybin decreases amygdala responses to fearful faces."
    ),
  ]

  /// A condition or scale, abbreviated or not.
  static let names = [
    (
      "Ketamine eases hypervigilance in people with post-traumatic stress disorder.",
      "Ketamine eases hypervigilance in people with PTSD."
    ),
    (
      "Deep brain stimulation helps severe obsessive-compulsive disorder (OCD).",
      "Deep brain stimulation helps severe obsessive-compulsive disorder."
    ),
    (
      "Selective serotonin reuptake inhibitors (SSRIs) are the first choice for panic disorder.",
      "Selective serotonin reuptake inhibitors are the first choice for panic disorder."
    ),
    (
      "Post traumatic stress disorder doubles the risk of heart failure.",
      "Posttraumatic stress disorder doubles the risk of heart failure."
    ),
    (
      "Mirror therapy reduces the pain of complex regional pain syndrome (CRPS) after stroke.",
      "Mirror therapy reduces the pain of CRPS after stroke."
    ),
  ]

  /// A figure in other signs.
  static let figures = [
    (
      "Nearly 70% of participants improved after one infusion of ketamine.",
      "Nearly 70 percent of participants improved after one infusion of ketamine."
    ),
    (
      "A dose of 0.5 mg/kg ketamine relieves suicidal ideation.",
      "A dose of 0.5 mg per kilogram ketamine relieves suicidal ideation."
    ),
    (
      "Relapse occurred in 12 of 41 patients within two weeks of the last infusion.",
      "Relapse occurred in 12 of 41 patients within 2 weeks of the last infusion."
    ),
    (
      "Remission lasted 24 hours longer with repeated ketamine infusions.",
      "Remission lasted 24 h longer with repeated ketamine infusions."
    ),
    (
      "About 7\u{2013}8 % of Americans will develop PTSD in their lifetime.",
      "About 7-8% of Americans will develop PTSD in their lifetime."
    ),
    (
      "The clinic followed 1,185 veterans with depression for a year.",
      "The clinic followed 1185 veterans with depression for a year."
    ),
  ]

  /// Singular and plural, tense.
  static let inflection = [
    (
      "Ketamine infusions relieve migraine attacks that resist other drugs.",
      "Ketamine infusion relieves migraine attacks that resisted other drugs."
    ),
    (
      "Beta blockers prevented performance anxiety in musicians.",
      "Beta blockers prevent performance anxiety in musicians."
    ),
    (
      "Cannabis use worsens psychosis in adolescents.",
      "Cannabis use worsened psychosis in adolescents."
    ),
  ]

  /// A word or two more.
  static let further = [
    (
      "Ketamine acts on glutamate receptors and restores synaptic connections that chronic stress destroys.",
      "Ketamine acts on glutamate receptors and quickly restores the synaptic connections that chronic "
        + "stress destroys in the cortex."
    ),
    (
      "Trauma survivors with dissociation respond less well to cognitive processing and need longer courses.",
      "Trauma survivors with marked dissociation respond less well to cognitive processing and need "
        + "longer courses."
    ),
    (
      "Esketamine spray must be taken under supervision because dissociation and raised blood pressure occur.",
      "Esketamine nasal spray must be taken under supervision because dissociation and raised blood "
        + "pressure occur."
    ),
  ]

  /// Claims that say something else in nearly the same words.
  static let different: [(String, String)] =
    numbers + denials + directions + conditions + people + things + swaps + strength

  /// Another number, unit or bound.
  static let numbers = [
    (
      "Nearly 70% of participants improved after one infusion of ketamine.",
      "Nearly 80% of participants improved after one infusion of ketamine."
    ),
    (
      "More than 60% of veterans with PTSD drop out of prolonged exposure.",
      "Less than 60% of veterans with PTSD drop out of prolonged exposure."
    ),
    (
      "A dose of 0.5 mg/kg ketamine relieves suicidal ideation.",
      "A dose of 5 mg/kg ketamine relieves suicidal ideation."
    ),
    (
      "The effects of ketamine infusions on mood last two weeks.",
      "The effects of ketamine infusions on mood last two months."
    ),
    (
      "A trial published in 2019 found that ketamine eased nightmares.",
      "A trial published in 2021 found that ketamine eased nightmares."
    ),
    (
      "Patients had three ketamine infusions a week for depression.",
      "Patients had six ketamine infusions a week for depression."
    ),
    (
      "Interleukin-6 is elevated in the serum of patients with depression.",
      "Interleukin-10 is elevated in the serum of patients with depression."
    ),
    (
      "Sixty men with chronic pain slept better on gabapentin.",
      "Sixty women with chronic pain slept better on gabapentin."
    ),
  ]

  /// A denial more or less.
  static let denials = [
    (
      "Ketamine reduces craving in alcohol use disorder.",
      "Ketamine does not reduce craving in alcohol use disorder."
    ),
    (
      "Benzodiazepines are recommended for PTSD by military guidelines.",
      "Benzodiazepines are not recommended for PTSD by military guidelines."
    ),
    (
      "Debriefing after trauma prevents PTSD in emergency workers.",
      "Debriefing after trauma never prevents PTSD in emergency workers."
    ),
    (
      "Ketamine works with psychotherapy in chronic depression.",
      "Ketamine works without psychotherapy in chronic depression."
    ),
    (
      "There is evidence that cannabis oil relieves migraine in teenagers.",
      "There is no evidence that cannabis oil relieves migraine in teenagers."
    ),
    (
      "Memantine isn't useful for fibromyalgia pain.",
      "Memantine is useful for fibromyalgia pain."
    ),
    (
      "Pregabalin is effective against neuropathic pain in diabetes.",
      "Pregabalin is ineffective against neuropathic pain in diabetes."
    ),
  ]

  /// The other direction.
  static let directions = [
    (
      "Ketamine increases glutamate release in the prefrontal cortex.",
      "Ketamine decreases glutamate release in the prefrontal cortex."
    ),
    (
      "Night shifts raise cortisol levels in nurses with insomnia.",
      "Night shifts lower cortisol levels in nurses with insomnia."
    ),
    (
      "Social support improves the course of PTSD in refugees.",
      "Social support worsens the course of PTSD in refugees."
    ),
    (
      "The protein activates transcription of inflammatory genes.",
      "The protein inhibits transcription of inflammatory genes."
    ),
    (
      "Anger is more common before deployment in soldiers with PTSD.",
      "Anger is more common after deployment in soldiers with PTSD."
    ),
    (
      "High doses of ketamine are safe in older adults.",
      "Low doses of ketamine are safe in older adults."
    ),
    (
      "siRNA knockdown accelerates tumour growth in a mouse model.",
      "siRNA knockdown slows tumour growth in a mouse model."
    ),
  ]

  /// Another condition.
  static let conditions = [
    (
      "Ketamine relieves depression within hours of a single infusion.",
      "Ketamine relieves chronic pain within hours of a single infusion."
    ),
    (
      "Propranolol reduces the frequency of migraine attacks in adults.",
      "Propranolol reduces the frequency of panic attacks in adults."
    ),
    (
      "Cognitive behavioural therapy helps most people with OCD.",
      "Cognitive behavioural therapy helps most people with PTSD."
    ),
    (
      "Exercise protects against Alzheimer's disease in later life.",
      "Exercise protects against Parkinson's disease in later life."
    ),
  ]

  /// Other people, places of the body, sorts of the same thing.
  static let people = [
    (
      "Childhood abuse predicts chronic pain in women.",
      "Childhood abuse predicts chronic pain in men."
    ),
    (
      "Ketamine restores dendritic spines in mice.",
      "Ketamine restores dendritic spines in rats."
    ),
    (
      "Activity of the left amygdala predicts recovery from trauma.",
      "Activity of the right amygdala predicts recovery from trauma."
    ),
    (
      "Early ketamine infusions shorten hospital stays for suicidal patients.",
      "Late ketamine infusions shorten hospital stays for suicidal patients."
    ),
    (
      "Most veterans with PTSD improve on sertraline.",
      "Few veterans with PTSD improve on sertraline."
    ),
  ]

  /// Another thing altogether in the same frame.
  static let things = [
    (
      "Low expression of the gene does not repress its targets in ovaries.",
      "Low expression of the gene does not repress its targets in testes."
    ),
    (
      "Esketamine relieves suicidal ideation within four hours in hospital.",
      "Midazolam relieves suicidal ideation within four hours in hospital."
    ),
    (
      "Smoking doubles the risk of stroke in middle age.",
      "Drinking doubles the risk of stroke in middle age."
    ),
    (
      "The hippocampus shrinks in people with long-standing PTSD.",
      "The amygdala shrinks in people with long-standing PTSD."
    ),
    (
      "Vitamin D supplements lower the risk of depression in nursing homes.",
      "Vitamin C supplements lower the risk of depression in nursing homes."
    ),
  ]

  /// The same words, the one in the other's place.
  static let swaps = [
    (
      "Ketamine relieves depression better than midazolam does.",
      "Midazolam relieves depression better than ketamine does."
    ),
    (
      "Women die of pneumonia more often than men.",
      "Men die of pneumonia more often than women."
    ),
    (
      "Insomnia causes chronic pain in many nurses.",
      "Chronic pain causes insomnia in many nurses."
    ),
    (
      "Psychotherapy after ketamine works better than ketamine after psychotherapy.",
      "Ketamine after psychotherapy works better than psychotherapy after ketamine."
    ),
  ]

  /// How firmly it is said, and by whom.
  static let strength = [
    (
      "Ketamine cures treatment-resistant depression in veterans.",
      "Ketamine may cure treatment-resistant depression in veterans."
    ),
    (
      "Cannabis triggers psychosis in vulnerable teenagers.",
      "Cannabis possibly triggers psychosis in vulnerable teenagers."
    ),
    (
      "Feder and colleagues found that ketamine eased PTSD within a day.",
      "Albott and colleagues found that ketamine eased PTSD within a day."
    ),
    (
      "All patients with CRPS regained strength after ketamine coma therapy.",
      "Some patients with CRPS regained strength after ketamine coma therapy."
    ),
  ]
}
