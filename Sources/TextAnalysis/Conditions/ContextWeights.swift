/// What decides about context, learnt from annotated pages; written by Scripts/train-context.
enum ContextWeights {
  /// The probability from which on a condition is taken to be meant.
  static let threshold = 0.22

  /// A feature, a tab, and how much it speaks for a condition, in hundredths, a line.
  static let table = #"""
    bias	-154
    after-about:anaphor	36
    after-about:anecdote	-4
    after-about:beside-named	-109
    after-about:beside-other	2
    after-about:claim	-27
    after-about:new-line	-37
    after-about:next about	-12
    after-about:next context	29
    after-about:next no	-54
    after-about:next start	30
    after-about:next symptom	13
    after-about:other-kind	-26
    after-about:recommendation	37
    after-about:same-kind	32
    after-about:same-line	27
    after-about:under-heading	17
    after-about:yes	7
    after-context:anaphor	72
    after-context:anecdote	-4
    after-context:beside-named	-21
    after-context:beside-other	-24
    after-context:claim	10
    after-context:new-line	28
    after-context:next about	22
    after-context:next context	-36
    after-context:next no	20
    after-context:next start	19
    after-context:next symptom	-9
    after-context:other-kind	-2
    after-context:recommendation	10
    after-context:same-kind	18
    after-context:same-line	32
    after-context:under-heading	-45
    after-context:yes	16
    after-no:anaphor	49
    after-no:anecdote	9
    after-no:beside-named	-45
    after-no:beside-other	-16
    after-no:claim	15
    after-no:new-line	3
    after-no:next about	-10
    after-no:next context	9
    after-no:next no	-65
    after-no:next start	45
    after-no:next symptom	17
    after-no:other-kind	5
    after-no:recommendation	-28
    after-no:same-kind	-9
    after-no:same-line	-35
    after-no:under-heading	28
    after-no:yes	-4
    after-start:anecdote	6
    after-start:beside-named	-9
    after-start:claim	-33
    after-start:new-line	-17
    after-start:same-line	-31
    after-start:under-heading	18
    after-start:yes	-29
    after-symptom:anaphor	1
    after-symptom:anecdote	20
    after-symptom:beside-named	86
    after-symptom:beside-other	-17
    after-symptom:claim	37
    after-symptom:new-line	23
    after-symptom:next about	-23
    after-symptom:next context	12
    after-symptom:next no	22
    after-symptom:next start	29
    after-symptom:next symptom	-29
    after-symptom:other-kind	-13
    after-symptom:recommendation	-47
    after-symptom:same-kind	24
    after-symptom:same-line	28
    after-symptom:under-heading	-41
    after-symptom:yes	10
    gap:new-line	1
    gap:same-line	21
    gap:under-heading	-22
    heading:anecdote	-79
    heading:claim	105
    heading:other	-54
    heading:recommendation	23
    heading:yes	49
    kind:anecdote	28
    kind:claim	2
    kind:recommendation	-29
    length:0	-2
    length:1	-49
    length:2	17
    length:3	15
    length:4	7
    length:5	6
    length:6	6
    main:anecdote	45
    main:claim	-42
    main:new-line	-5
    main:recommendation	27
    main:same-line	-4
    main:under-heading	39
    main:yes	30
    near:1	100
    near:12	-24
    near:2	9
    near:3	30
    near:6	-10
    near:far	-19
    near:never	-87
    next:named	8
    others:beside-other	-55
    others:between	21
    others:named	-98
    others:narrower	-4
    others:several	17
    others:symptom	-99
    others:wider	42
    others:wider-named	102
    share:all	51
    share:all anecdote	20
    share:all claim	8
    share:all recommendation	23
    share:half	15
    share:half anecdote	-16
    share:half claim	43
    share:half recommendation	-12
    share:most	42
    share:most anecdote	2
    share:most claim	51
    share:most recommendation	-12
    share:none	-66
    share:none anecdote	-10
    share:none claim	-51
    share:none recommendation	-4
    share:part	28
    share:part anecdote	45
    share:part claim	-29
    share:part recommendation	12
    share:some	-70
    share:some anecdote	-14
    share:some claim	-20
    share:some recommendation	-36
    speech:anaphor	157
    speech:answer	213
    speech:by-name	-31
    speech:care	148
    speech:number	22
    speech:patients	51
    speech:pronoun	13
    symptom-near:1	-16
    symptom-near:12	35
    symptom-near:2	46
    symptom-near:3	9
    symptom-near:6	-14
    symptom-near:far	-3
    symptom-near:never	-58
    title-of:anecdote	-22
    title-of:claim	14
    title-of:heading	-70
    title-of:other	-55
    title-of:recommendation	23
    title-of:yes	15
    """#
}
