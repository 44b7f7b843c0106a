/// What decides about context, learnt from annotated pages; written by Scripts/train-context.
enum ContextWeights {
  /// The probability from which on a condition is taken to be meant.
  static let threshold = 0.38

  /// A feature, a tab, and how much it speaks for a condition, in hundredths, a line.
  static let table = #"""
    bias	-189
    after-about:anaphor	29
    after-about:beside-named	-90
    after-about:beside-other	-12
    after-about:claim	-17
    after-about:new-line	-11
    after-about:next about	4
    after-about:next context	17
    after-about:next no	-50
    after-about:next start	39
    after-about:next symptom	9
    after-about:other-kind	-11
    after-about:recommendation	36
    after-about:same-kind	29
    after-about:same-line	18
    after-about:under-heading	11
    after-about:yes	18
    after-context:anaphor	78
    after-context:anecdote	-10
    after-context:beside-named	-41
    after-context:beside-other	-17
    after-context:claim	30
    after-context:new-line	16
    after-context:next about	23
    after-context:next context	-15
    after-context:next no	19
    after-context:next start	-46
    after-context:next symptom	39
    after-context:other-kind	8
    after-context:same-kind	12
    after-context:same-line	35
    after-context:under-heading	-31
    after-context:yes	20
    after-no:anaphor	40
    after-no:anecdote	-7
    after-no:beside-named	-26
    after-no:beside-other	3
    after-no:claim	5
    after-no:new-line	-6
    after-no:next about	-22
    after-no:next context	26
    after-no:next no	-50
    after-no:next start	-10
    after-no:next symptom	56
    after-no:other-kind	6
    after-no:recommendation	1
    after-no:same-kind	-6
    after-no:same-line	-31
    after-no:under-heading	36
    after-start:anecdote	1
    after-start:beside-named	-10
    after-start:claim	-35
    after-start:new-line	22
    after-start:same-line	-27
    after-start:under-heading	-33
    after-start:yes	-38
    after-symptom:anaphor	2
    after-symptom:anecdote	53
    after-symptom:beside-named	61
    after-symptom:beside-other	-28
    after-symptom:claim	23
    after-symptom:new-line	7
    after-symptom:next about	-20
    after-symptom:next context	30
    after-symptom:next no	40
    after-symptom:next start	-29
    after-symptom:next symptom	-23
    after-symptom:other-kind	-15
    after-symptom:recommendation	-77
    after-symptom:same-kind	15
    after-symptom:same-line	28
    after-symptom:under-heading	-36
    after-symptom:yes	-1
    gap:new-line	29
    gap:same-line	23
    gap:under-heading	-51
    heading:anecdote	20
    heading:claim	50
    heading:other	-74
    heading:recommendation	24
    heading:yes	94
    kind:anecdote	37
    kind:claim	7
    kind:recommendation	-44
    length:0	-10
    length:1	-23
    length:2	8
    length:3	17
    length:4	8
    length:5	10
    length:6	-10
    main:anecdote	62
    main:claim	-34
    main:new-line	-32
    main:recommendation	14
    main:same-line	4
    main:under-heading	70
    main:yes	42
    near:1	82
    near:12	-23
    near:2	25
    near:3	25
    near:6	-12
    near:far	-24
    near:never	-73
    next:named	6
    others:beside-other	-55
    others:between	-1
    others:named	-106
    others:narrower	-10
    others:several	1
    others:symptom	-103
    others:wider	62
    others:wider-named	96
    share:all	24
    share:all anecdote	18
    share:all claim	-9
    share:all recommendation	15
    share:half	17
    share:half anecdote	6
    share:half claim	36
    share:half recommendation	-25
    share:most	34
    share:most anecdote	4
    share:most claim	38
    share:most recommendation	-8
    share:none	-55
    share:none anecdote	-22
    share:none claim	-26
    share:none recommendation	-7
    share:part	41
    share:part anecdote	39
    share:part claim	-22
    share:part recommendation	23
    share:some	-60
    share:some anecdote	-9
    share:some claim	-10
    share:some recommendation	-41
    speech:anaphor	149
    speech:answer	226
    speech:by-name	-48
    speech:care	147
    speech:number	20
    speech:patients	37
    speech:pronoun	7
    symptom-near:1	-7
    symptom-near:12	29
    symptom-near:2	19
    symptom-near:3	6
    symptom-near:6	5
    symptom-near:far	-4
    symptom-near:never	-48
    title-of:anecdote	-41
    title-of:claim	19
    title-of:heading	-107
    title-of:other	-60
    title-of:recommendation	63
    title-of:yes	41
    """#
}
