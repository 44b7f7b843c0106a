/// What decides about context, learnt from annotated pages; written by Scripts/train-context.
enum ContextWeights {
  /// The probability from which on a condition is taken to be meant.
  static let threshold = 0.38

  /// A feature, a tab, and how much it speaks for a condition, in hundredths, a line.
  static let table = #"""
    bias	-158
    after-about:anaphor	38
    after-about:anecdote	4
    after-about:beside-named	-108
    after-about:beside-other	7
    after-about:claim	-31
    after-about:new-line	-32
    after-about:next about	2
    after-about:next context	12
    after-about:next no	-67
    after-about:next start	37
    after-about:next symptom	27
    after-about:other-kind	-9
    after-about:recommendation	39
    after-about:same-kind	20
    after-about:same-line	25
    after-about:under-heading	19
    after-about:yes	12
    after-context:anaphor	78
    after-context:anecdote	-6
    after-context:beside-named	-28
    after-context:beside-other	-17
    after-context:claim	22
    after-context:new-line	8
    after-context:next about	18
    after-context:next context	-32
    after-context:next no	18
    after-context:next start	-8
    after-context:next symptom	20
    after-context:other-kind	6
    after-context:recommendation	-1
    after-context:same-kind	9
    after-context:same-line	43
    after-context:under-heading	-36
    after-context:yes	16
    after-no:anaphor	30
    after-no:beside-named	-37
    after-no:beside-other	-9
    after-no:claim	13
    after-no:new-line	5
    after-no:next about	-20
    after-no:next context	13
    after-no:next no	-78
    after-no:next start	45
    after-no:next symptom	41
    after-no:other-kind	16
    after-no:recommendation	-12
    after-no:same-kind	-16
    after-no:same-line	-35
    after-no:under-heading	31
    after-no:yes	1
    after-start:anecdote	-11
    after-start:beside-named	-13
    after-start:claim	-8
    after-start:new-line	11
    after-start:same-line	-26
    after-start:under-heading	-4
    after-start:yes	-19
    after-symptom:anaphor	1
    after-symptom:anecdote	34
    after-symptom:beside-named	86
    after-symptom:beside-other	-41
    after-symptom:claim	13
    after-symptom:new-line	17
    after-symptom:next about	-38
    after-symptom:next context	-5
    after-symptom:next no	62
    after-symptom:next start	-6
    after-symptom:next symptom	-23
    after-symptom:other-kind	-22
    after-symptom:recommendation	-56
    after-symptom:same-kind	13
    after-symptom:same-line	15
    after-symptom:under-heading	-41
    after-symptom:yes	-9
    gap:new-line	9
    gap:same-line	22
    gap:under-heading	-31
    heading:anecdote	-15
    heading:claim	66
    heading:other	-53
    heading:recommendation	15
    heading:yes	65
    kind:anecdote	20
    kind:claim	9
    kind:recommendation	-29
    length:0	-1
    length:1	-45
    length:2	16
    length:3	17
    length:4	7
    length:6	6
    main:anecdote	58
    main:claim	-47
    main:new-line	-4
    main:recommendation	20
    main:same-line	-6
    main:under-heading	42
    main:yes	31
    near:1	100
    near:12	-20
    near:2	9
    near:3	25
    near:6	-9
    near:far	-19
    near:never	-86
    next:named	8
    others:beside-other	-60
    others:between	15
    others:named	-99
    others:narrower	-9
    others:several	29
    others:symptom	-90
    others:wider	49
    others:wider-named	101
    share:all	50
    share:all anecdote	18
    share:all claim	10
    share:all recommendation	23
    share:half	21
    share:half anecdote	-14
    share:half claim	45
    share:half recommendation	-9
    share:most	52
    share:most anecdote	-6
    share:most claim	55
    share:most recommendation	2
    share:none	-71
    share:none anecdote	-11
    share:none claim	-53
    share:none recommendation	-7
    share:part	18
    share:part anecdote	37
    share:part claim	-28
    share:part recommendation	9
    share:some	-70
    share:some anecdote	-3
    share:some claim	-21
    share:some recommendation	-46
    speech:anaphor	147
    speech:answer	224
    speech:by-name	-38
    speech:care	142
    speech:number	19
    speech:patients	49
    speech:pronoun	18
    symptom-near:1	13
    symptom-near:12	20
    symptom-near:2	27
    symptom-near:3	1
    symptom-near:6	2
    symptom-near:far	-8
    symptom-near:never	-55
    title-of:anecdote	-28
    title-of:claim	25
    title-of:heading	-64
    title-of:other	-31
    title-of:recommendation	13
    title-of:yes	10
    """#
}
