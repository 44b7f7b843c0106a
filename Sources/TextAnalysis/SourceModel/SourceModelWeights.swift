/// What the source model learnt; written by Scripts/train-sources.
enum SourceModelWeights {
  /// A feature, a tab, and how much it speaks for a source, in hundredths, a line.
  static let table = #"""
    bias	vague -553 named -639
    after-named:goes-on authors	vague 7 named 22
    after-named:goes-on group	vague 2 named 10
    after-named:goes-on it	vague -9 named 4
    after-named:goes-on nobody	vague -6 named -8
    after-named:goes-on patients	vague -27 named -39
    after-named:goes-on researchers	vague 34 named 6
    after-named:goes-on scores	vague 2 named 8
    after-named:goes-on she	vague 6 named 29
    after-named:goes-on they	vague -14 named -14
    after-named:goes-on third	vague -21 named -28
    after-named:goes-on those	vague -31 named -28
    after-named:new-line	vague -43 named 36
    after-named:noun	vague 43 named 171
    after-named:noun body	vague -16 named -70
    after-named:noun document	vague 15 named 36
    after-named:noun evidence	vague -28 named 29
    after-named:noun scientist	vague -31 named -35
    after-named:noun studies	vague 66 named 43
    after-named:noun study	vague 71 named 165
    after-named:opening a	vague -3 named 40
    after-named:opening about	vague 1 named 16
    after-named:opening an	vague 25 named 71
    after-named:opening and	vague 13 named 29
    after-named:opening another	vague -9 named -16
    after-named:opening at	vague 33 named 69
    after-named:opening but	vague 6 named 16
    after-named:opening by	vague -20 named -31
    after-named:opening data	vague -60 named -38
    after-named:opening doctors	vague -23 named -23
    after-named:opening exercise	vague -43 named -23
    after-named:opening for	vague -63 named -29
    after-named:opening i	vague -6 named -5
    after-named:opening if	vague -17 named -15
    after-named:opening in	vague -12 named -8
    after-named:opening it	vague 15 named 35
    after-named:opening ketamine	vague 8 named 27
    after-named:opening more	vague 30 named 11
    after-named:opening no	vague -69 named -64
    after-named:opening nobody	vague -7 named -11
    after-named:opening on	vague -13 named -15
    after-named:opening one	vague -5
    after-named:opening other	vague 44 named 17
    after-named:opening patients	vague -20 named -27
    after-named:opening people	vague 24 named -26
    after-named:opening pregabalin	vague -12 named -18
    after-named:opening repeated	vague -10 named -9
    after-named:opening researchers	vague 35 named -10
    after-named:opening second	vague -18 named -31
    after-named:opening she	vague 4 named 24
    after-named:opening some	vague -2 named -12
    after-named:opening that	vague -20 named -23
    after-named:opening the	vague -5 named -48
    after-named:opening then	vague -8 named -9
    after-named:opening there	vague 92 named 25
    after-named:opening they	vague -7 named -8
    after-named:opening two	vague -15 named -19
    after-named:opening what	vague 44 named 78
    after-named:opening when	vague -13 named -20
    after-named:pronoun-verb	vague 64 named 231
    after-named:pronoun-verb found	vague 11 named 27
    after-named:pronoun-verb said	vague 22 named 74
    after-named:pronoun-verb says	vague 16 named 35
    after-named:pronoun-verb tell	vague -20 named -33
    after-named:pronoun-verb told	vague 8 named 18
    after-named:same-line	vague 12 named 53
    after-none:goes-on all	vague -15 named -14
    after-none:goes-on authors	vague 17 named 43
    after-none:goes-on both	vague 6 named 34
    after-none:goes-on company	vague 4 named 11
    after-none:goes-on group	vague 26 named 79
    after-none:goes-on half	vague 24 named 23
    after-none:goes-on he	vague 4 named 55
    after-none:goes-on it	vague 1 named -15
    after-none:goes-on nobody	vague -46 named -34
    after-none:goes-on participants	vague -10 named -9
    after-none:goes-on patients	vague -22 named 23
    after-none:goes-on researchers	vague 20 named 2
    after-none:goes-on scores	vague -25 named -31
    after-none:goes-on she	vague -20 named -11
    after-none:goes-on team	vague -15 named -12
    after-none:goes-on they	vague 36 named 61
    after-none:goes-on third	vague 42 named 27
    after-none:goes-on those	vague 6 named 31
    after-none:new-line	vague -42 named -52
    after-none:noun	vague -11 named 91
    after-none:noun body	vague -3 named 40
    after-none:noun document	vague -4 named 41
    after-none:noun evidence	vague 28 named 25
    after-none:noun expert	vague 5 named 1
    after-none:noun one	vague 18 named 14
    after-none:noun scientist	vague 27 named 107
    after-none:noun studies	vague 70 named 38
    after-none:noun study	vague -40 named -28
    after-none:opening a	vague -24 named -21
    after-none:opening about	vague -44 named -46
    after-none:opening according	vague 89 named 86
    after-none:opening adding	vague -9 named -9
    after-none:opening after	vague -30 named -40
    after-none:opening afterwards	vague -11 named -12
    after-none:opening among	vague -5 named -17
    after-none:opening an	vague -11 named -9
    after-none:opening and	vague -20 named -9
    after-none:opening antidepressants	vague -10 named -8
    after-none:opening anxiety	vague -8 named -7
    after-none:opening around	vague -12 named -13
    after-none:opening as	named -17
    after-none:opening at	vague 3 named 13
    after-none:opening because	vague -54 named -39
    after-none:opening before	vague 20 named 7
    after-none:opening between	vague 2 named 15
    after-none:opening bipolar	vague -8 named -8
    after-none:opening blood	vague -9 named -8
    after-none:opening blurred	vague -5 named -4
    after-none:opening both	vague -19 named -20
    after-none:opening but	vague 38 named 60
    after-none:opening by	vague -7 named 12
    after-none:opening chronic	vague -3 named 4
    after-none:opening clinics	vague -11 named -11
    after-none:opening clomipramine	vague -28 named -17
    after-none:opening cognitive	vague 36 named 11
    after-none:opening complex	vague -13 named -13
    after-none:opening daily	vague 46 named 19
    after-none:opening depression	vague -22 named -18
    after-none:opening dizziness	vague -8 named -10
    after-none:opening doctors	vague -37 named -24
    after-none:opening doses	vague 40 named 15
    after-none:opening dr	vague 5 named 15
    after-none:opening duloxetine	vague 7 named -3
    after-none:opening each	vague -7 named -7
    after-none:opening early	vague 30 named 5
    after-none:opening eleven	vague -5 named -9
    after-none:opening emdr	vague -8 named -9
    after-none:opening erp	vague 58 named 25
    after-none:opening esketamine	vague -5 named -6
    after-none:opening every	vague -8 named -8
    after-none:opening everyone	vague 101 named 44
    after-none:opening evidence	vague 58 named 27
    after-none:opening experts	vague 67 named 30
    after-none:opening exposure	vague -9 named -9
    after-none:opening feeling	vague -7 named -7
    after-none:opening for	vague 13 named 36
    after-none:opening four	vague -8 named -13
    after-none:opening generic	vague -14 named -9
    after-none:opening have	vague -5 named -6
    after-none:opening he	vague 19 named 79
    after-none:opening her	vague -3 named -4
    after-none:opening here	vague -13 named -14
    after-none:opening his	vague -3 named -3
    after-none:opening however	vague 8 named -13
    after-none:opening i	vague -44 named -58
    after-none:opening i'd	vague -9 named -15
    after-none:opening i've	vague -9 named -9
    after-none:opening if	vague -1 named -9
    after-none:opening in	vague 15 named 15
    after-none:opening insomnia	vague -7 named -5
    after-none:opening insurance	vague -7 named -5
    after-none:opening it	vague -33 named -26
    after-none:opening its	vague -4 named 2
    after-none:opening ketamine	vague -47 named -55
    after-none:opening l-theanine	vague -7 named -7
    after-none:opening lithium	vague 15 named 53
    after-none:opening low	vague 30 named 13
    after-none:opening magnesium	vague -9 named -14
    after-none:opening many	vague 31 named 1
    after-none:opening meta-analyses	vague -26 named 30
    after-none:opening migraine	vague 6 named 41
    after-none:opening mirror	vague 37 named 12
    after-none:opening most	vague 6 named 14
    after-none:opening my	vague -5 named -4
    after-none:opening nausea	vague -16 named -25
    after-none:opening nice	vague 17 named 41
    after-none:opening no	vague -53 named -18
    after-none:opening nobody	vague -46 named -34
    after-none:opening not	vague -7 named -6
    after-none:opening now	vague -7 named -6
    after-none:opening obsessive-compulsive	vague -10 named -11
    after-none:opening ocd	vague -21 named -22
    after-none:opening of	vague -6 named -8
    after-none:opening on	vague -17 named -13
    after-none:opening one	vague 96 named 26
    after-none:opening our	vague 25 named 55
    after-none:opening pain	vague -31 named -28
    after-none:opening parkinson	vague 1 named -11
    after-none:opening patients	vague 5 named 14
    after-none:opening people	vague -27 named -27
    after-none:opening physiotherapy	vague 22 named 62
    after-none:opening please	vague 4 named 21
    after-none:opening plenty	vague 67 named 26
    after-none:opening post-traumatic	vague -17 named -25
    after-none:opening propranolol	vague 19 named 47
    after-none:opening ptsd	vague -16 named -13
    after-none:opening research	vague 43 named 13
    after-none:opening researchers	vague 23 named -7
    after-none:opening roughly	vague 23 named 76
    after-none:opening scalp	vague -5 named -5
    after-none:opening serious	vague -7 named -6
    after-none:opening several	vague 7 named -2
    after-none:opening she	vague -3 named 11
    after-none:opening side	vague -8 named -7
    after-none:opening six	vague 13 named 31
    after-none:opening sleep	vague -5 named -4
    after-none:opening small	vague 4 named -5
    after-none:opening so	vague -26 named -28
    after-none:opening some	vague 30 named 48
    after-none:opening somewhere	vague -15 named -2
    after-none:opening ssris	vague 16 named 45
    after-none:opening studies	vague 50 named 2
    after-none:opening surveys	vague 7 named -1
    after-none:opening that	vague -50 named -49
    after-none:opening the	vague -120 named -62
    after-none:opening then	vague -20 named -31
    after-none:opening there	vague 67 named 24
    after-none:opening these	vague -47 named -32
    after-none:opening they	vague 4 named -27
    after-none:opening third	vague 50 named 4
    after-none:opening this	vague -71 named -65
    after-none:opening three	vague -2 named 18
    after-none:opening transcranial	vague -13 named -23
    after-none:opening two	vague -14 named 20
    after-none:opening untreated	vague -5 named -4
    after-none:opening up	vague -21 named -25
    after-none:opening using	vague 6 named 15
    after-none:opening vivid	vague -8 named -6
    after-none:opening we	vague 19 named 9
    after-none:opening weight	vague -6 named -5
    after-none:opening what	named -14
    after-none:opening when	vague 70 named -14
    after-none:opening with	vague -13 named -13
    after-none:opening women	vague -10 named -8
    after-none:opening yes	vague -7 named -6
    after-none:opening you	vague -33 named -29
    after-none:opening you'll	vague -13 named -11
    after-none:opening your	vague -5 named -4
    after-none:pronoun-verb	vague 65 named 146
    after-none:pronoun-verb added	vague 30 named 87
    after-none:pronoun-verb feel	vague -21 named -18
    after-none:pronoun-verb found	vague 13 named 34
    after-none:pronoun-verb reckon	vague 54 named 19
    after-none:pronoun-verb said	vague -1 named 18
    after-none:pronoun-verb say	vague -12 named -72
    after-none:pronoun-verb says	vague -22 named -29
    after-none:pronoun-verb shows	vague -24 named -33
    after-none:pronoun-verb thought	vague -5 named -5
    after-none:pronoun-verb told	vague -17 named -29
    after-none:same-line	vague 37 named -33
    after-vague:goes-on it	vague -47 named -60
    after-vague:new-line	vague 15 named -16
    after-vague:noun	vague 17 named 25
    after-vague:noun body	vague 5 named 17
    after-vague:noun evidence	vague 15 named 6
    after-vague:noun study	vague 7 named 16
    after-vague:opening a	vague 18 named 48
    after-vague:opening but	vague -4 named -3
    after-vague:opening for	vague 4 named -3
    after-vague:opening i	vague 40 named 2
    after-vague:opening in	named 12
    after-vague:opening it	vague -56 named -50
    after-vague:opening ketamine	vague 47 named 10
    after-vague:opening one	vague 12 named 27
    after-vague:opening some	vague 119 named 53
    after-vague:opening the	vague -2 named 6
    after-vague:opening there	vague -35 named -32
    after-vague:opening to	vague 46 named 14
    after-vague:opening we	vague -9 named -11
    after-vague:pronoun-verb	vague -22 named -31
    after-vague:same-line	vague 20 named 12
    crowd-verb:believe	vague -13 named -16
    crowd-verb:call	vague -16 named -22
    crowd-verb:describe	vague -8 named -8
    crowd-verb:feel	vague -31 named -29
    crowd-verb:find	vague 6 named 68
    crowd-verb:folks	vague -6 named -6
    crowd-verb:found	vague 86 named 35
    crowd-verb:know	vague -7 named -5
    crowd-verb:nobody	vague 7 named -19
    crowd-verb:others	vague 89 named 28
    crowd-verb:people	vague 11 named 22
    crowd-verb:point	vague -16 named -18
    crowd-verb:reckon	vague 54 named 19
    crowd-verb:reported	vague -24 named -37
    crowd-verb:say	vague 71 named 11
    crowd-verb:some	vague -28 named -28
    crowd-verb:tell	vague 48 named 59
    crowd-verb:tested	vague -17 named -19
    crowd-verb:they	vague 45 named 33
    crowd-verb:think	vague -38 named -37
    crowd-verb:you	vague -48 named -54
    first:a	vague -1 named 11
    first:about	vague -7 named -5
    first:according	vague 16 named 17
    first:after	vague -6 named -7
    first:an	vague 1 named 8
    first:and	vague -3 named 1
    first:around	vague -4 named -5
    first:as	vague -2 named -5
    first:at	vague 5 named 12
    first:because	vague -9 named -6
    first:both	vague -4 named -4
    first:but	vague 7 named 12
    first:by	vague -5 named -4
    first:cognitive	vague 6 named 2
    first:daily	vague 7 named 3
    first:depression	vague -3 named -2
    first:doctors	vague -11 named -9
    first:everyone	vague 17 named 7
    first:exercise	vague 2 named 8
    first:for	vague -8 named 1
    first:he	vague 3 named 14
    first:i	vague -2 named -10
    first:i'd	vague -3 named -4
    first:if	vague -4 named -4
    first:in	vague 1 named 3
    first:insurance	vague -3 named -4
    first:it	vague -12 named -7
    first:ketamine	vague 1 named -3
    first:lithium	vague 6 named 10
    first:low	vague 5 named 2
    first:many	vague 4 named -1
    first:migraine	named 6
    first:most	vague 1 named 2
    first:nausea	vague -3 named -4
    first:nice	vague 3 named 7
    first:no	vague -20 named -14
    first:nobody	vague -9 named -7
    first:ocd	vague -4 named -5
    first:on	vague -5 named -5
    first:one	vague 17 named 9
    first:other	vague 7 named 3
    first:our	vague 3 named 9
    first:pain	vague -4 named -3
    first:people	vague -1 named -9
    first:post-traumatic	vague -3 named -4
    first:research	vague 9 named 2
    first:researchers	vague 10 named -3
    first:roughly	vague 4 named 13
    first:she	named 6
    first:so	vague -5 named -5
    first:some	vague 24 named 15
    first:ssris	named 6
    first:studies	vague 9
    first:that	vague -12 named -12
    first:the	vague -21 named -17
    first:there	vague 21 named 3
    first:these	vague -8 named -6
    first:they	named -6
    first:third	vague 8 named 1
    first:this	vague -5 named 4
    first:tms	vague -4 named -3
    first:to	vague 8 named 5
    first:two	vague -5
    first:up	vague -4 named -4
    first:we	named -2
    first:what	vague 7 named 11
    first:when	vague 9 named -6
    first:you	vague -9 named -10
    kind:anecdote	vague -109 named -169
    kind:claim	vague 109 named 169
    mark:according	vague 106 named 120
    mark:according-name	vague 73 named 170
    mark:bracket-name	vague 4 named 76
    mark:bracket-year	vague 53 named 116
    mark:house	vague 12 named 126
    mark:named	vague -2 named 11
    mark:number	vague -60 named 81
    mark:owner	vague 31 named 77
    mark:owners-source	vague 4 named 20
    mark:percent	vague 18 named 99
    mark:quote	vague -81 named 46
    mark:title	vague 2 named 55
    mark:year	vague -37 named 77
    mark:year-first	vague -22 named -13
    name-verb:beat	vague -4 named -2
    name-verb:believed	vague 54 named 8
    name-verb:call	vague 3 named -9
    name-verb:compared	vague -1 named 9
    name-verb:described	vague -17 named -34
    name-verb:far	vague 16 named 5
    name-verb:find	vague 6 named 16
    name-verb:found	vague 35 named 82
    name-verb:gave	vague -10 named -6
    name-verb:got	vague -17 named -15
    name-verb:know	vague 5 named -17
    name-verb:lists	vague 22 named 45
    name-verb:middle	vague 116 named 81
    name-verb:near	vague 35 named 133
    name-verb:opened	vague 6 named 13
    name-verb:opening	vague -3 named 62
    name-verb:opening said	vague -26 named -38
    name-verb:point	vague -5 named -1
    name-verb:points	vague -49 named -67
    name-verb:present far	vague 81 named 36
    name-verb:present middle	vague -3 named -15
    name-verb:present near	vague -8 named 3
    name-verb:put	vague -15 named -25
    name-verb:rated	vague -9 named -12
    name-verb:recommend	vague 4 named 13
    name-verb:recommends	vague 47 named 108
    name-verb:reported	vague 2 named 10
    name-verb:said	vague 39 named 89
    name-verb:say	vague 21 named -11
    name-verb:says	named 28
    name-verb:show	vague 23 named 81
    name-verb:showed	vague 12 named 39
    name-verb:shown	vague 32 named 8
    name-verb:state	vague -38 named -75
    name-verb:states	vague -39 named -64
    name-verb:stress	vague -13 named -21
    name-verb:support	vague -9 named -9
    name-verb:tested	vague -25 named -31
    name-verb:thought	vague 5 named -3
    name-verb:told	named 9
    name-verb:warned	vague 6 named 14
    noun:body a	vague -23 named -15
    noun:body a at	vague 8 named 16
    noun:body a elsewhere	vague -19 named -18
    noun:body a in	vague -7 named -9
    noun:body a opening	vague 3 named 12
    noun:body a then-say	vague 2 named 4
    noun:body at	vague 3 named 16
    noun:body bare	vague 6 named 72
    noun:body bare at	vague 4 named 11
    noun:body bare by	vague 23 named 51
    noun:body bare elsewhere	vague -12 named -4
    noun:body bare in	vague 7 named 24
    noun:body bare opening	vague 9 named 29
    noun:body bare then-be	vague -11 named -11
    noun:body bare then-say	vague -2 named 14
    noun:body by	vague 12 named 50
    noun:body denied	vague -13 named 5
    noun:body described	vague -43 named -19
    noun:body elsewhere	vague 7 named -2
    noun:body for	vague -25 named -26
    noun:body from	vague -6 named -10
    noun:body in	vague 15 named 47
    noun:body named	vague -51 named -56
    noun:body no	vague -9 named -12
    noun:body no elsewhere	vague -5 named -8
    noun:body no opening	vague -4 named -4
    noun:body of	vague 12 named 44
    noun:body of-people	vague -16 named -23
    noun:body on	vague -20 named -30
    noun:body opening	vague -35 named -33
    noun:body owner	vague -1 named 3
    noun:body owner elsewhere	vague 14 named 31
    noun:body the	vague -22 named -30
    noun:body the at	vague -1 named 3
    noun:body the by	vague -11 named -1
    noun:body the elsewhere	vague 27 named -6
    noun:body the for	vague 7 named 16
    noun:body the from	vague -8 named -14
    noun:body the in	vague 9 named 20
    noun:body the of	vague 4 named 11
    noun:body the on	vague -20 named -30
    noun:body the opening	vague -26 named -39
    noun:body the then-be	vague -1 named 15
    noun:body the then-modal	vague 23 named 59
    noun:body the then-say	vague 44 named 122
    noun:body the to	vague 15 named 47
    noun:body then-be	vague -17 named -3
    noun:body then-modal	vague 14 named 46
    noun:body then-say	vague 45 named 143
    noun:body to	vague 6 named 34
    noun:body with	named 7
    noun:body with-name	vague 6 named 40
    noun:body year-after	vague -21 named -21
    noun:document a	vague -21 named 1
    noun:document a elsewhere	vague 2 named 31
    noun:document a for	vague -5 named -5
    noun:document a in	vague -5 named -6
    noun:document a opening	vague -7 named -12
    noun:document a then-be	vague -6 named 7
    noun:document a then-say	vague -30 named -53
    noun:document a to	vague 6 named 14
    noun:document a with	vague -12 named -21
    noun:document bare	vague 6 named 19
    noun:document bare elsewhere	vague -7 named 7
    noun:document bare of	vague 6 named -16
    noun:document bare on	vague -6 named -7
    noun:document bare opening	vague 21 named 47
    noun:document bare then-be	vague -1 named 6
    noun:document bare then-modal	vague -4 named -6
    noun:document bare then-say	vague 23 named 26
    noun:document by	vague 36 named 81
    noun:document denied	vague -1 named 8
    noun:document described	vague -28 named -37
    noun:document elsewhere	vague -26 named 8
    noun:document for	vague -4 named 20
    noun:document in	named 25
    noun:document named	vague 16 named 5
    noun:document of	vague 2 named -14
    noun:document of-people	vague -7 named 16
    noun:document on	vague -21 named -26
    noun:document opening	vague 34 named 95
    noun:document owner	vague -6 named 9
    noun:document owner elsewhere	vague -19 named -34
    noun:document owner then-modal	vague 13 named 43
    noun:document the	vague -2 named 42
    noun:document the elsewhere	vague 1 named 23
    noun:document the in	vague -33 named -53
    noun:document the opening	vague 33 named 77
    noun:document the then-be	named -10
    noun:document the then-say	vague 32 named 91
    noun:document theirs	vague 21 named 50
    noun:document theirs in	vague 32 named 70
    noun:document then-be	vague -7 named 4
    noun:document then-modal	vague 10 named 38
    noun:document then-say	vague 29 named 76
    noun:document to	vague 13 named 29
    noun:document with	vague -21 named -36
    noun:document with-name	vague -12 named -16
    noun:document year-after	vague 22 named 60
    noun:evidence at	vague -45 named -24
    noun:evidence bare	vague 165 named 47
    noun:evidence bare elsewhere	vague -44 named -5
    noun:evidence bare for	vague -31 named -26
    noun:evidence bare in	vague 55 named 19
    noun:evidence bare of	vague 58 named 16
    noun:evidence bare opening	vague 52 named -3
    noun:evidence bare then-be	vague 14
    noun:evidence bare then-modal	vague 86 named 28
    noun:evidence bare then-published	vague 10 named 2
    noun:evidence bare then-say	vague 81 named 9
    noun:evidence bare to	vague 12 named 21
    noun:evidence by	vague 80 named 36
    noun:evidence denied	vague -5 named 87
    noun:evidence described	vague 18 named 23
    noun:evidence elsewhere	vague 46 named -24
    noun:evidence for	vague -23 named -42
    noun:evidence from	vague 29 named 21
    noun:evidence in	vague 38 named 30
    noun:evidence named	vague 13 named 44
    noun:evidence no	vague -26 named 5
    noun:evidence no elsewhere	vague -23 named -12
    noun:evidence no then-be	vague -3 named 20
    noun:evidence of	vague 20 named -9
    noun:evidence of-people	vague 65 named 14
    noun:evidence on	vague 67 named 50
    noun:evidence opening	vague 38 named -3
    noun:evidence owner	vague 73 named 34
    noun:evidence owner elsewhere	vague 73 named 34
    noun:evidence some	vague 162 named 57
    noun:evidence some elsewhere	vague 16 named -6
    noun:evidence some opening	vague 49 named 18
    noun:evidence some then-be	vague -31 named -21
    noun:evidence some then-say	vague 76 named 28
    noun:evidence the	vague 44 named 36
    noun:evidence the elsewhere	vague 52 named -11
    noun:evidence the opening	vague -17 named 12
    noun:evidence the then-be	vague 24 named -22
    noun:evidence the then-modal	vague -26 named -24
    noun:evidence the then-say	vague 46 named 64
    noun:evidence theirs	vague 16 named 55
    noun:evidence theirs elsewhere	vague -27 named -32
    noun:evidence then-be	vague 62 named -2
    noun:evidence then-modal	vague 74 named 8
    noun:evidence then-published	vague 9 named 1
    noun:evidence then-say	vague 160 named 74
    noun:evidence these	vague -45 named -31
    noun:evidence these opening	vague -45 named -31
    noun:evidence to	vague 12 named 22
    noun:evidence with	vague -5 named -5
    noun:evidence with-name	vague 40 named 15
    noun:evidence year-after	vague 2 named 9
    noun:expert bare	vague 36 named 35
    noun:expert bare elsewhere	vague -11 named 21
    noun:expert bare of	vague 1 named 5
    noun:expert bare opening	vague 1 named -21
    noun:expert bare then-be	vague 6 named -31
    noun:expert bare then-modal	vague -15 named -1
    noun:expert bare then-say	vague 25 named 6
    noun:expert bare to	vague 41 named 13
    noun:expert by	vague -10 named -14
    noun:expert described	vague 1 named 28
    noun:expert elsewhere	vague 30 named 15
    noun:expert for	vague 1 named 6
    noun:expert in	vague 8 named 40
    noun:expert number	vague -30 named -44
    noun:expert number elsewhere	vague -16 named -20
    noun:expert of	vague 1 named 5
    noun:expert opening	vague 90 named 39
    noun:expert some	vague 168 named 83
    noun:expert some elsewhere	vague 53 named 17
    noun:expert some opening	vague 93 named 63
    noun:expert some then-modal	vague 39 named 8
    noun:expert some then-say	vague 89 named 30
    noun:expert the	vague 5 named -17
    noun:expert the elsewhere	vague 5 named -17
    noun:expert the then-say	vague 8 named -14
    noun:expert then-be	vague 21
    noun:expert then-modal	vague 13 named -9
    noun:expert then-say	vague 108 named 13
    noun:expert to	vague 63 named 15
    noun:expert with-name	vague 7 named 26
    noun:expert year-after	vague 2 named 9
    noun:one a	vague -3 named -30
    noun:one a elsewhere	vague 2 named -35
    noun:one a opening	vague 3 named 12
    noun:one a then-say	vague 15 named 38
    noun:one a with	vague -9 named -6
    noun:one at	named 11
    noun:one bare	vague -9 named 28
    noun:one bare elsewhere	vague 34 named 93
    noun:one bare from	vague -12 named -10
    noun:one bare opening	vague -35 named -47
    noun:one bare then-be	vague -7 named -8
    noun:one bare then-modal	vague -4
    noun:one bare then-say	vague 48 named 79
    noun:one bare to	vague -9 named -12
    noun:one by	vague -12 named -19
    noun:one denied	vague -5 named 11
    noun:one described	vague 14 named -21
    noun:one elsewhere	vague 43 named 39
    noun:one for	vague 9 named 33
    noun:one from	vague -9 named 8
    noun:one in	vague -34 named -47
    noun:one of	vague 9 named -14
    noun:one on	vague -13 named -8
    noun:one opening	vague -43 named -40
    noun:one ours	vague -6 named -10
    noun:one ours elsewhere	vague -5 named -10
    noun:one the	vague 6 named -15
    noun:one the elsewhere	vague 23 named -2
    noun:one the opening	vague -7
    noun:one the then-modal	vague -22 named -22
    noun:one the then-say	vague -7
    noun:one theirs	vague -6 named 4
    noun:one theirs elsewhere	vague 3 named 19
    noun:one theirs opening	vague -4 named -5
    noun:one then-be	vague -22 named -17
    noun:one then-modal	vague -36 named -36
    noun:one then-say	vague 50 named 110
    noun:one to	vague -12 named -17
    noun:one with	vague -17 named -16
    noun:one with-name	vague -1 named 40
    noun:scientist a	vague 26 named 45
    noun:scientist a elsewhere	vague 20 named 9
    noun:scientist a of	vague -18 named -22
    noun:scientist a opening	vague 18 named 47
    noun:scientist a then-say	vague -19 named -7
    noun:scientist at	vague 13 named 31
    noun:scientist bare	vague 76 named 65
    noun:scientist bare elsewhere	vague -9 named 49
    noun:scientist bare of	vague -11 named 6
    noun:scientist bare opening	vague 106 named 18
    noun:scientist bare then-say	vague 81 named 34
    noun:scientist described	vague -65 named -28
    noun:scientist elsewhere	vague -8 named 66
    noun:scientist from	vague -27 named -53
    noun:scientist in	vague -13 named -14
    noun:scientist named	vague 2 named 30
    noun:scientist of	vague -54 named -62
    noun:scientist opening	vague 168 named 205
    noun:scientist ours	vague -25 named -48
    noun:scientist the	vague -28 named 10
    noun:scientist the elsewhere	vague -1 named 38
    noun:scientist the from	vague -27 named -53
    noun:scientist the in	vague -26 named -50
    noun:scientist the of	vague -2 named -3
    noun:scientist the opening	vague 27 named 74
    noun:scientist the then-be	vague -4 named 18
    noun:scientist the then-modal	vague 24 named 56
    noun:scientist the then-say	vague 6 named 26
    noun:scientist theirs	vague 2 named 17
    noun:scientist theirs opening	vague 2 named 17
    noun:scientist theirs then-say	vague 2 named 17
    noun:scientist then-be	vague -15 named -1
    noun:scientist then-modal	vague 19 named 54
    noun:scientist then-say	vague 92 named 121
    noun:scientist this	vague 12 named 26
    noun:scientist to	vague 12 named 29
    noun:scientist with-name	vague -12 named 8
    noun:scientist year-after	vague 18 named 72
    noun:studies bare	vague 149 named 51
    noun:studies bare elsewhere	vague -26 named 11
    noun:studies bare in	vague 49 named 45
    noun:studies bare of	vague 51 named 24
    noun:studies bare opening	vague 88 named 33
    noun:studies bare then-be	vague 27 named 42
    noun:studies bare then-modal	vague -53 named -34
    noun:studies bare then-say	vague 106 named 34
    noun:studies by	vague 33 named 15
    noun:studies denied	vague -58 named -47
    noun:studies described	vague 46 named 61
    noun:studies elsewhere	vague 39 named 57
    noun:studies from	vague -44 named -17
    noun:studies in	vague 82 named 7
    noun:studies number	vague 12 named 41
    noun:studies number opening	vague 3 named 23
    noun:studies number then-say	named 12
    noun:studies of	vague 47 named 39
    noun:studies of-people	vague 33 named 14
    noun:studies opening	vague 191 named 102
    noun:studies other	vague 44 named 17
    noun:studies other opening	vague 44 named 17
    noun:studies some	vague 175 named 41
    noun:studies some elsewhere	vague 80 named 22
    noun:studies some in	vague 68 named 27
    noun:studies some opening	vague 28 named -7
    noun:studies some then-say	vague 45 named -14
    noun:studies the	vague 117 named 9
    noun:studies the elsewhere	vague 6 named -21
    noun:studies the in	vague 61 named -10
    noun:studies the of	vague -12 named -10
    noun:studies the opening	vague 29 named 36
    noun:studies the then-be	vague -36 named -64
    noun:studies the then-modal	vague 42 named 17
    noun:studies the then-say	vague 50 named 44
    noun:studies then-be	vague 38 named -1
    noun:studies then-modal	vague -11 named -17
    noun:studies then-say	vague 224 named 145
    noun:studies with-name	vague 2 named -22
    noun:studies year-after	vague 2 named 12
    noun:study a	vague -14 named 47
    noun:study a elsewhere	vague -58 named -5
    noun:study a for	vague 11 named -45
    noun:study a in	vague 13 named 43
    noun:study a of	vague 4 named 9
    noun:study a opening	vague 5 named 71
    noun:study a then-be	vague 15 named -7
    noun:study a then-modal	vague -2 named 29
    noun:study a then-published	vague 3 named 7
    noun:study a then-say	vague 15 named 102
    noun:study at	vague -49 named -38
    noun:study bare	vague -18
    noun:study bare elsewhere	vague 4 named 28
    noun:study bare of	vague 16 named 9
    noun:study bare on	vague -24 named -18
    noun:study bare then-be	vague -5 named 3
    noun:study bare then-say	vague 2 named 9
    noun:study bare to	vague -7 named -6
    noun:study by	vague -5 named 10
    noun:study dated	vague -4 named 28
    noun:study denied	vague 10 named -44
    noun:study described	vague -23 named 49
    noun:study elsewhere	vague 47 named 121
    noun:study for	vague 11 named -45
    noun:study from	vague 12 named 29
    noun:study in	vague 56 named 157
    noun:study named	vague 57 named 138
    noun:study no	vague 51 named -5
    noun:study no elsewhere	vague 76 named 23
    noun:study no then-say	vague 51 named -5
    noun:study of	vague 57 named 99
    noun:study of-people	vague 25 named 74
    noun:study on	vague -26 named -18
    noun:study opening	vague -28 named 53
    noun:study ours	vague 19 named 39
    noun:study owner	vague 3 named 6
    noun:study owner elsewhere	vague 3 named 6
    noun:study same	vague 22 named 53
    noun:study same in	vague 8 named 20
    noun:study same opening	vague 13 named 30
    noun:study same then-modal	vague 7 named 16
    noun:study same then-say	vague 7 named 16
    noun:study the	vague 2 named 59
    noun:study the elsewhere	vague -4 named 5
    noun:study the in	vague 17 named 47
    noun:study the of	vague -1 named 19
    noun:study the opening	vague -9 named -12
    noun:study the then-be	vague -25 named -30
    noun:study the then-say	vague -2 named 2
    noun:study then-be	vague -7 named -13
    noun:study then-modal	vague -1 named 41
    noun:study then-published	vague 5 named 12
    noun:study then-say	vague 81 named 145
    noun:study this	vague 14 named 41
    noun:study this elsewhere	vague 4 named 11
    noun:study this in	vague 17 named 39
    noun:study this opening	vague -6 named -9
    noun:study this then-be	vague 3 named 9
    noun:study to	vague -7 named -5
    noun:study with	vague -34 named -67
    noun:study with-name	vague 63 named 74
    noun:study year-after	vague 32 named 69
    passive:perfect	vague 251 named 88
    passive:perfect elsewhere	vague 24 named 10
    passive:perfect in	vague 45 named 17
    passive:perfect linked	vague 88 named 40
    passive:perfect reported	vague 54 named 23
    passive:perfect shown	vague 58 named 9
    passive:perfect that	vague 19 named -5
    passive:perfect to	vague 83 named 30
    passive:perfect-denied	vague 86 named 54
    passive:perfect-denied shown	vague 86 named 54
    passive:perfect-denied to	vague 86 named 54
    passive:plain	vague 113 named 22
    passive:plain associated	vague -45 named -13
    passive:plain believed	vague -6 named -16
    passive:plain considered	vague -22 named -20
    passive:plain elsewhere	vague -67 named -79
    passive:plain estimated	vague 45 named 16
    passive:plain in	vague -80 named -55
    passive:plain known	vague -40 named -11
    passive:plain linked	vague 7 named 35
    passive:plain proven	vague 73 named 30
    passive:plain said	vague 5 named -23
    passive:plain shown	vague -41 named -28
    passive:plain that	vague 95 named 37
    passive:plain thought	vague 77 named 21
    passive:plain to	vague 139 named 84
    passive:plain with	vague -45 named -13
    passive:plain-denied	vague -58 named -48
    passive:plain-denied elsewhere	vague -18 named -16
    passive:plain-denied known	vague -18 named -16
    passive:this	vague 91 named 10
    pronoun-verb:he	vague 22 named 86
    pronoun-verb:i	vague -35 named -36
    pronoun-verb:it	vague 10 named 95
    pronoun-verb:near added	vague 30 named 87
    pronoun-verb:near asked	vague -5 named -6
    pronoun-verb:near call	vague -4 named -5
    pronoun-verb:near found	vague 24 named 61
    pronoun-verb:near gave	vague -5 named -7
    pronoun-verb:near got	named 4
    pronoun-verb:near know	vague -29 named -34
    pronoun-verb:near reckon	vague 54 named 19
    pronoun-verb:near said	vague 21 named 92
    pronoun-verb:near say	vague 28 named 1
    pronoun-verb:near says	vague -15 named -12
    pronoun-verb:near thought	vague -5 named -5
    pronoun-verb:near told	vague -8 named -9
    pronoun-verb:she	vague 23 named 96
    pronoun-verb:they	vague 14 named -59
    pronoun-verb:with-auxiliary he	vague -5 named -6
    pronoun-verb:with-auxiliary it	vague 3 named 25
    pronoun-verb:with-auxiliary she	vague 5 named 14
    rule-class:identified	vague 65 named 179
    rule-class:named	vague 37 named 202
    rule-class:vague	vague 179 named 6
    rule:according-to	vague 9 named 24
    rule:according-to-many	vague 11 named 3
    rule:author-names	vague 3 named 13
    rule:author-year	vague 2 named 4
    rule:author-year-listed	vague 6 named 14
    rule:body-of-evidence	vague 2 named -23
    rule:doctor-says	vague -22 named -36
    rule:endorsed-by	vague 5 named 11
    rule:group-finds	vague 1 named 4
    rule:guideline-says	vague 3 named 6
    rule:house-says	vague 7 named 28
    rule:identifier	vague 9 named 26
    rule:in-studies	vague 44 named 17
    rule:institution-says	vague 3 named 8
    rule:name-says	vague 29 named 85
    rule:numbered-listed	vague 50 named 139
    rule:owners-team	vague 2 named 9
    rule:passive-finding	vague 31 named -1
    rule:plural-authority	vague -5 named 3
    rule:published-in	vague 5 named 16
    rule:researchers-at	vague 6 named 23
    rule:same-study	vague 16 named 53
    rule:shown-promise	vague 19 named 7
    rule:single-study	vague -28 named -32
    rule:some-say	vague 41 named -5
    verb-name:asked	vague -13 named -19
    verb-name:call	vague -28 named -28
    verb-name:found	vague 10 named -2
    verb-name:gave	vague -5 named -6
    verb-name:got	vague 2 named 6
    verb-name:points	vague -13 named -19
    verb-name:present	vague 46 named 44
    verb-name:published	vague 32 named 20
    verb-name:put	vague 4 named 12
    verb-name:recommended	vague 33 named 74
    verb-name:report	vague -14 named -23
    verb-name:reported	vague -1 named 6
    verb-name:said	vague -2 named 25
    verb-name:says	vague 30 named 91
    verb-name:shown	vague -13 named -19
    verb-name:states	vague -6 named -10
    verb-name:told	vague 33 named -10
    words:a	vague -14 named -6
    words:a bad	vague -4 named -9
    words:a big	vague 6 named 3
    words:a burst	vague 5 named 2
    words:a course	vague 2 named 5
    words:a cure	vague 1 named 5
    words:a day	vague 1 named -5
    words:a decent	vague 3 named 4
    words:a dose	named 5
    words:a few	vague 3 named 11
    words:a fracture	vague -4 named -3
    words:a good	vague -8 named -10
    words:a half	vague 4 named 10
    words:a handful	vague 15 named 6
    words:a high	vague -2 named -5
    words:a hospital	vague -3 named -5
    words:a hundred	vague -5 named -6
    words:a larger	vague -7 named -14
    words:a light	vague -5 named -6
    words:a little	vague -6 named -5
    words:a lot	vague -2 named -7
    words:a month	vague -5 named -4
    words:a mood	vague -10 named -6
    words:a new	vague 6 named 16
    words:a nurse	vague -3 named -5
    words:a person	vague 2 named 13
    words:a placebo	vague -6 named -3
    words:a quarter	vague 11 named 24
    words:a real	vague -7 named -10
    words:a response	vague -2 named -4
    words:a retired	vague -2 named -4
    words:a second	vague 2 named 5
    words:a sham	vague 5 named 12
    words:a small	vague -5 named -1
    words:a spokesperson	vague 2 named 4
    words:a strong	vague -2 named -4
    words:a study	vague -9 named -8
    words:a team	vague 1 named 7
    words:a third	vague 15 named 22
    words:a tiny	vague 3 named 8
    words:a trial	vague 11 named 11
    words:a window	vague 8 named 3
    words:a year	vague 4 named 3
    words:about	vague -14 named -8
    words:about a	vague 8 named 8
    words:about as	named -2
    words:about four	vague -3
    words:about it	vague -10 named -10
    words:about one	vague -6 named -6
    words:about twice	vague 6 named 1
    words:about two	vague 6 named 13
    words:above	vague -8 named -11
    words:abuse	vague -7 named -11
    words:according	vague 30 named 48
    words:according to	vague 30 named 48
    words:act	vague -3
    words:act on	vague -5 named -7
    words:acupuncture	vague 6 named 13
    words:acute	vague -3 named -4
    words:acute pain	vague -3 named -4
    words:add-on	vague -4 named -4
    words:added	vague 10 named 26
    words:addiction	vague 5
    words:adding	vague 2 named 4
    words:administration	vague -5 named -10
    words:adults	vague -6 named -10
    words:adults at	vague -8 named -16
    words:adults has	vague 8 named 2
    words:adults in	vague 2 named 5
    words:adults who	vague 1 named 6
    words:adults with	vague -4 named -5
    words:adverse	vague 3 named 8
    words:affects	vague 3 named 10
    words:after	vague -9 named 2
    words:after a	vague 2 named -5
    words:after the	vague -7 named -6
    words:after three	vague -3 named -4
    words:after two	vague -4 named -7
    words:afterwards	vague 9 named 4
    words:again	vague 5 named 8
    words:against	vague 7 named 19
    words:age	vague -5 named -12
    words:ago	vague 2 named 5
    words:agree	vague 18 named 6
    words:al	vague 2 named 7
    words:alarm	vague 2 named 7
    words:alcohol	vague -6 named -9
    words:all	vague 18 named 11
    words:all of	vague 4 named 13
    words:all the	vague -3 named -2
    words:allowed	vague -3 named -5
    words:almost	vague 2
    words:along	vague 10
    words:along with	vague 10 named 1
    words:already	vague 9 named 6
    words:also	vague 34 named 54
    words:also the	vague 23 named 19
    words:although	named 2
    words:always	vague -1 named -2
    words:alzheimer	vague 5 named 17
    words:am	vague 9 named 9
    words:america	vague 7 named 1
    words:american	vague -2 named -1
    words:amitriptyline	vague -3 named -4
    words:among	vague -7 named -9
    words:among them	vague -8 named -6
    words:amount	vague 4 named 7
    words:amount of	vague 4 named 7
    words:an	vague 6 named 33
    words:an antidepressant	vague 2 named 7
    words:an attack	vague -4 named -8
    words:an effect	vague 9 named 17
    words:an hour	vague 1 named 12
    words:an oral	vague 15 named 3
    words:an ssri	vague 1 named 4
    words:analyses	vague -13 named 2
    words:analysis	vague 3 named 9
    words:and	vague -9 named -2
    words:and a	vague 21 named 27
    words:and about	vague 4 named 12
    words:and according	vague 2 named 4
    words:and after	vague 10 named 21
    words:and an	vague -5 named -6
    words:and anxiety	vague -5 named -6
    words:and asked	vague 2 named -8
    words:and at	vague -8 named -4
    words:and by	vague 3 named 8
    words:and care	vague -3 named -5
    words:and colleagues	vague 4 named 10
    words:and drug	vague -5 named -10
    words:and emdr	vague 2 named 5
    words:and for	vague -1 named -6
    words:and had	vague -3 named -5
    words:and has	vague -3 named -3
    words:and he	vague -3 named -4
    words:and i	vague -4 named -2
    words:and if	vague -2 named -3
    words:and in	vague 19 named 6
    words:and is	vague 9 named 19
    words:and it	vague -23 named -24
    words:and its	vague -11 named -18
    words:and many	named 5
    words:and may	vague 17 named 6
    words:and migraine	vague 5
    words:and no	vague -7 named -6
    words:and nobody	vague -3 named 5
    words:and not	vague -10 named -14
    words:and of	vague -3
    words:and often	vague 7 named 8
    words:and one	vague -8 named -10
    words:and she	vague -5 named -7
    words:and so	vague 5 named 1
    words:and some	vague -7 named -5
    words:and still	vague 2 named 4
    words:and that	vague 2 named 8
    words:and the	vague 1 named 15
    words:and then	vague -5 named -5
    words:and there	vague -1 named -3
    words:and they	vague -6 named -1
    words:and three	vague 7 named 18
    words:and two	vague -5 named -6
    words:and we	vague -9 named -6
    words:anesthesia	vague -3 named 3
    words:anesthetic	vague -6 named -8
    words:another	vague 12 named 7
    words:antidepressant	vague 1 named 5
    words:antidepressants	vague -11 named -2
    words:anxiety	vague 31 named 10
    words:anxiety and	vague 6 named 3
    words:anxiety disorder	vague -2 named -3
    words:anxiety disorders	vague -5 named -4
    words:anxiety in	vague 12 named 6
    words:anxiety is	named 6
    words:any	vague -3 named 11
    words:any of	vague 4 named 6
    words:anybody	vague -3 named -2
    words:anyone	vague 3 named -2
    words:anything	vague -4 named -7
    words:appear	vague -5 named -4
    words:approval	vague -4 named -6
    words:approved	vague -25 named -37
    words:approved by	vague -3 named -5
    words:approved esketamine	vague -3 named -5
    words:approved for	vague -7 named -6
    words:approved in	vague -6 named -10
    words:approved it	vague -4 named -8
    words:are	vague -17 named -26
    words:are a	vague 12 named 5
    words:are not	vague 2 named 8
    words:are rare	vague 12 named 5
    words:are small	vague -4 named -3
    words:argue	vague -1 named -3
    words:arm	vague -3 named 2
    words:arms	vague -4 named -3
    words:around	vague 2 named 3
    words:around half	vague 11 named 3
    words:around one	vague -6 named -3
    words:around since	vague 3 named 8
    words:around the	vague 6 named 14
    words:as	vague 4 named 26
    words:as a	vague -8 named -3
    words:as an	named 6
    words:as common	vague 5 named 11
    words:as in	vague 5 named 11
    words:as many	vague -4 named -5
    words:as often	vague 2 named -6
    words:as people	vague -5 named -7
    words:as the	vague 10 named 12
    words:as well	vague 3 named 11
    words:asked	vague -7 named -18
    words:asked for	vague 2 named -7
    words:asking	vague -5 named -6
    words:associated	vague -8 named -2
    words:associated with	vague -8 named -2
    words:at	vague 5 named 17
    words:at a	vague -4 named 4
    words:at all	vague 28 named 8
    words:at any	vague -4 named -4
    words:at eight	vague -3 named -4
    words:at four	vague -5 named -10
    words:at higher	vague -6 named -4
    words:at home	vague 1 named 3
    words:at least	vague -10 named -5
    words:at night	vague -2 named -4
    words:at one	vague -2 named -3
    words:at some	vague -7 named -9
    words:at the	vague 11 named 30
    words:at three	vague -2 named -3
    words:at two	vague 4 named 10
    words:at week	vague -5 named -7
    words:attack	vague -10 named -14
    words:attacks	vague 3 named 13
    words:august	vague -2 named -14
    words:aura	vague 8 named -1
    words:australia	vague -3 named -6
    words:australian	vague 1 named 5
    words:authors	vague 6 named 19
    words:available	vague 6 named 6
    words:awake	vague -4 named -1
    words:away	vague 11 named 10
    words:away from	vague -3 named -2
    words:baby	vague -6 named -8
    words:back	vague -6 named -4
    words:back in	vague 4 named 17
    words:back pain	vague -7 named -8
    words:back to	vague -5 named -5
    words:bad	vague 18 named -4
    words:be	vague 28 named 2
    words:be a	vague -16 named -18
    words:be kept	vague 3 named 7
    words:be the	vague -4 named -3
    words:because	vague -18 named -6
    words:because of	vague -3 named -3
    words:because the	vague 4 named -1
    words:become	vague -3 named -5
    words:bed	vague -4 named -2
    words:been	vague 34 named 2
    words:been approved	vague -7 named -8
    words:been around	vague 3 named 8
    words:been in	vague -7 named -8
    words:been linked	vague 15 named 7
    words:been on	vague -2 named -4
    words:been reported	vague 9 named 4
    words:been shown	vague 23 named 12
    words:been tested	vague -1 named 5
    words:been told	vague 4 named 1
    words:been used	vague -8 named -14
    words:before	vague 3 named -9
    words:before a	vague 12 named 5
    words:before the	vague 2 named 1
    words:begin	vague -6 named 6
    words:begin with	vague -6 named 6
    words:begins	named 3
    words:begun	vague 2 named 7
    words:behavioral therapy	vague 6 named 2
    words:behind	vague 23 named 18
    words:behind it	vague 17 named 7
    words:being	vague 1 named -10
    words:believe	vague 7 named -3
    words:believe that	vague 13 named 5
    words:believed	vague 16 named 4
    words:believed to	vague 14 named 4
    words:belongs	vague -2 named -6
    words:benefit	vague -21 named -27
    words:best	vague -5 named -4
    words:better	vague 16 named 22
    words:better than	vague 10 named 14
    words:between	vague -4 named -5
    words:between a	vague 6 named 11
    words:between one	vague -4 named -4
    words:beyond	vague 2 named 1
    words:big	vague 13 named 12
    words:bipolar	vague -8 named -5
    words:bipolar depression	vague -9 named -1
    words:bipolar disorder	vague -3 named -7
    words:bit	vague 1 named -2
    words:blinding	vague 3 named 6
    words:block	vague 5 named 14
    words:blocking	vague -4 named -4
    words:blocks	vague -8 named -14
    words:blocks the	vague -5 named -7
    words:blood	vague -10 named -1
    words:blood pressure	vague -4 named 10
    words:blood test	vague -5
    words:bloods	vague -3 named -5
    words:body	vague -5 named -4
    words:both	vague -15 named -8
    words:bottle	vague 2 named 7
    words:brain	vague 9 named -11
    words:brain and	vague 6 named 1
    words:breath	vague -5 named -3
    words:breathing	vague 3 named 8
    words:bring	vague -6 named -2
    words:brings	vague 5 named 8
    words:bucket	vague -6 named -7
    words:building	vague -4 named -7
    words:builds	vague -2 named -4
    words:burst	vague 9 named 2
    words:burst of	vague 5 named 2
    words:but	vague 3 named -4
    words:but it	vague -5 named -7
    words:but that	vague 2 named 7
    words:but the	vague 10 named 3
    words:by	vague 29 named 27
    words:by a	vague 6 named 5
    words:by half	vague 7 named 15
    words:by itself	vague -3 named -9
    words:by the	vague -3 named -13
    words:by week	vague -2 named -3
    words:c	vague 5 named -4
    words:call	vague -9 named -7
    words:call it	vague -3 named -4
    words:called	vague -23 named -34
    words:called a	vague -5 named -7
    words:calls	vague -4 named -5
    words:calm	vague -6 named -5
    words:came	vague 9 named 26
    words:came to	named 4
    words:can	vague 20 named -2
    words:can be	named -8
    words:can make	vague 22 named 24
    words:can raise	vague 7 named 16
    words:can tell	vague 5 named 2
    words:can't	vague -7 named -9
    words:cannot	vague -5 named -4
    words:car	vague -3 named -4
    words:care	vague -6 named -7
    words:carried	vague -2 named -4
    words:case	vague 39 named 18
    words:cases	vague 10 named 12
    words:cases in	vague 3 named 7
    words:cases of	vague 6 named 2
    words:cause	vague 7 named 10
    words:cause of	vague 6 named 13
    words:caused	vague 3 named -5
    words:causes	vague 3 named 9
    words:cbt	vague 12 named 8
    words:cbt or	vague 3 named 7
    words:cells	vague 18 named 29
    words:cells that	vague 8 named 11
    words:cent	vague -5 named -7
    words:center	vague 2 named 5
    words:certain	vague -7 named -5
    words:chance	vague 1 named 8
    words:chance of	vague 1 named 4
    words:change	named -7
    words:changed	vague 19 named 7
    words:changes	vague -3 named -4
    words:cheap	vague -4 named -7
    words:check	vague 6 named 15
    words:checking	vague -3 named -2
    words:childhood	vague -3 named -4
    words:children	vague -2
    words:chronic	vague 13 named 30
    words:chronic pain	vague 5 named 8
    words:chronic primary	vague 2 named 4
    words:ci	vague -8 named -13
    words:class	vague -5 named -13
    words:clear	vague 14 named 17
    words:cleared	vague -9 named -16
    words:cleared by	vague -6 named -11
    words:clients	vague -6 named -10
    words:climb	vague 8 named 1
    words:clinic	vague -15 named -5
    words:clinics	vague 2 named 13
    words:clock	vague 4
    words:clomipramine	vague -7 named -6
    words:close	vague -9 named -7
    words:closed	vague 4 named 8
    words:cochrane	vague 2 named 5
    words:cochrane review	vague 2 named 3
    words:coffee	vague -4 named -6
    words:cognitive	vague 8 named 4
    words:cognitive behavioral	vague 6 named 2
    words:coil	vague 2 named -1
    words:cold	vague -2 named -5
    words:colleagues	vague 4 named 10
    words:college	vague 1 named 4
    words:come	vague -18 named -12
    words:come from	vague -12 named -8
    words:comes	vague 3 named 21
    words:comes from	vague -3 named -3
    words:common	vague -2 named 9
    words:common in	vague 5 named 11
    words:commonly	vague -4 named -4
    words:community	vague 1 named 4
    words:company	vague 2 named 5
    words:compared	vague 4 named 2
    words:complete	vague 8 named 11
    words:completed	vague -4 named -7
    words:complex	vague -4 named -4
    words:complex regional	vague -4 named -3
    words:condition	vague -6 named -5
    words:connections	vague 6 named 1
    words:considered	vague -4 named -3
    words:constipation	vague -4 named 1
    words:control	vague -5 named -6
    words:cortex	vague -3 named -6
    words:cortisol	vague 9 named 14
    words:cost	vague -5 named -10
    words:costs	vague -2 named -3
    words:could	vague 17 named 10
    words:could be	vague 4 named -1
    words:could not	vague 1 named 11
    words:couldn't	vague 7 named 20
    words:count	vague 6 named 13
    words:country	vague 3 named -3
    words:county	vague 2 named 9
    words:course	named 6
    words:course of	vague -6 named -4
    words:cover	vague 7 named 2
    words:covers	vague -6 named -7
    words:credit	vague 1 named 5
    words:criteria	vague 6 named 8
    words:crossover	vague 5 named 9
    words:crossover study	vague 2 named 7
    words:crps	vague -1 named -2
    words:current	vague -4 named -3
    words:cut	vague 5 named 5
    words:cut the	vague 4 named 6
    words:cutting	vague -4 named -3
    words:d	vague 2 named 5
    words:daily	vague 8 named -2
    words:damage	vague 5 named 6
    words:danger	vague -3 named 2
    words:danish	vague -5 named -7
    words:data	vague -13 named 1
    words:day	vague -7 named -13
    words:day for	vague 7
    words:days	vague 5 named 11
    words:days a	vague -3 named -2
    words:days after	vague 7 named -2
    words:death	vague -8 named -6
    words:deaths	vague -9 named -5
    words:decades	vague 19 named 20
    words:decades of	vague 21 named 21
    words:decent	vague 9 named 5
    words:deep	vague -2 named 1
    words:dementia	vague 4 named 11
    words:department	vague -4 named -7
    words:department of	vague -4 named -7
    words:dependence	vague -17 named -19
    words:depending	vague -4 named -4
    words:depressed	vague 4 named -1
    words:depression	vague 16 named 7
    words:depression and	vague -1 named -3
    words:depression in	vague 6 named 4
    words:depression or	vague -3 named -3
    words:depression that	vague 9 named 4
    words:depressive	vague -6 named -8
    words:depressive disorder	vague -5 named -8
    words:developed	vague -3 named -4
    words:developed in	vague -3 named -4
    words:diabetic	vague -3
    words:did	vague 10 named 33
    words:did not	vague 2 named 9
    words:did nothing	vague 1 named 5
    words:didn't	vague 18 named 7
    words:die	vague -3 named -3
    words:died	vague 3 named 6
    words:difference	named 6
    words:difference between	vague -9 named -5
    words:difference was	vague 5 named 12
    words:different	vague -6 named -2
    words:disease	vague -12 named 10
    words:disease of	vague -5 named -9
    words:disorder	vague -23 named -20
    words:disorder and	vague -4 named -2
    words:disorder in	vague 1 named 6
    words:disorder is	vague -4 named -5
    words:disorders	vague -5 named 13
    words:dissociation	vague 1 named 4
    words:dizziness	vague -4 named -4
    words:do	vague 23 named 15
    words:do it	vague -3 named -4
    words:do not	vague 17
    words:do the	vague -1 named 7
    words:doctor	vague -7 named -6
    words:doctors	vague -8 named 4
    words:does	vague -11 named -9
    words:does not	vague -11 named -10
    words:doesn't	vague -3 named -8
    words:doi	vague 7 named 19
    words:doing	vague 9 named 10
    words:don't	vague -7 named -11
    words:don't get	vague -6 named -5
    words:done	vague 4 named 2
    words:door	vague -2 named -2
    words:dose	vague 20 named 20
    words:dose for	vague 2 named 10
    words:dose of	vague 6
    words:doses	vague 15 named 2
    words:doses it	vague 15 named 6
    words:double	vague 6 named 13
    words:doubles	vague -4 named -6
    words:down	vague 3 named 5
    words:down by	vague 8 named 19
    words:down for	vague 5 named 1
    words:down in	named 3
    words:dr	vague 4 named 14
    words:dreams	vague -7 named -7
    words:drink	vague 10 named 9
    words:drinking	vague -1 named -3
    words:drip	vague -9 named -7
    words:drips	vague -3 named -5
    words:drive	named 4
    words:drop	vague 12 named 12
    words:drop in	vague 5 named 3
    words:dropped	vague 1 named 3
    words:drove	vague -2 named -4
    words:drowsiness	vague -4 named -3
    words:drug	vague 10 named -3
    words:drug administration	vague -5 named -10
    words:drug for	vague -4 named -3
    words:drug is	vague 4
    words:drugs	vague 2 named 2
    words:dry	vague -5 named -3
    words:dry mouth	vague -5 named -3
    words:dublin	vague 2 named 4
    words:due	vague 2 named 5
    words:due to	vague 2 named 4
    words:duloxetine	vague -3 named -5
    words:dummy	vague 2 named 5
    words:during	vague -6 named -6
    words:dying	vague 3 named 5
    words:each	vague -8 named -3
    words:earlier	vague 25 named 28
    words:early	named -3
    words:ecg	vague -4 named -4
    words:edge	vague 1 named 4
    words:edge off	vague 1 named 4
    words:effect	vague 17 named 27
    words:effect is	vague 3 named 1
    words:effect on	vague 11 named 21
    words:effective	vague 8 named 9
    words:effects	vague 3 named 8
    words:eight	vague 1 named 8
    words:eight sessions	vague 2 named 4
    words:eight weeks	named 2
    words:either	vague 7 named 13
    words:either alone	vague 4 named 4
    words:electrical	named -3
    words:eleven	vague -2 named -1
    words:else	vague -12 named -9
    words:emdr	vague 1 named 4
    words:end	vague 3 named 6
    words:end of	vague 2 named 5
    words:england	vague 1 named 10
    words:enough	vague -9 named 3
    words:enough to	vague 2 named 5
    words:enrolled	vague -9 named -18
    words:entirely	vague 3 named 8
    words:epilepsy	vague -5 named -3
    words:episode	vague 5 named 14
    words:erp	vague 5
    words:esketamine	vague -9 named -17
    words:essential	vague -2 named -4
    words:et	vague 2 named 7
    words:et al	vague 2 named 7
    words:even	vague 25 named 8
    words:event	named -3
    words:events	vague -4 named -6
    words:ever	named -7
    words:every	vague 4 named -1
    words:every hundred	vague 18 named 5
    words:everybody	vague -7 named -6
    words:everyone	vague 13 named 3
    words:evidence	vague 28 named 12
    words:evidence for	vague 12 named 7
    words:evidence is	vague 21 named 8
    words:evidence that	vague 2 named 3
    words:exact	vague 6 named -1
    words:exactly	vague -3 named 3
    words:except	vague -5 named -7
    words:exercise	vague 15 named 20
    words:experts	vague 27 named 8
    words:explain	vague -4 named -5
    words:exposed	vague -9 named -12
    words:exposure	vague -2 named 11
    words:exposure therapy	vague -4 named -2
    words:eye	named 3
    words:eyes	vague -5 named -9
    words:face	vague -5 named -3
    words:failed	vague -9 named -7
    words:fall	vague -2 named -5
    words:falls	vague -3 named -2
    words:far	vague -5 named -5
    words:far as	vague -3 named -4
    words:fast	vague 3
    words:fda	vague -15 named -33
    words:fda approved	vague -8 named -14
    words:fda for	vague -7 named -14
    words:fear	vague 26 named 25
    words:feel	vague -2 named 3
    words:feeling	vague -3 named -4
    words:fell	vague -6 named -7
    words:fell by	vague -5 named -7
    words:felt	vague -3 named -4
    words:few	vague -8 named 13
    words:fewer	vague 8 named -1
    words:fewer than	vague 12 named 2
    words:fibromyalgia	vague -9 named -7
    words:fifteen	named 4
    words:fifty	vague 5 named -1
    words:figures	vague -13
    words:find	vague 27 named 44
    words:find any	vague 6 named 18
    words:find that	vague 15 named 2
    words:fingers	vague 7
    words:finish	vague 6 named 5
    words:finished	vague -9 named -15
    words:fire	vague -3 named -2
    words:first	vague 1 named 38
    words:fits	vague -7 named -5
    words:five	vague -10 named 2
    words:five weeks	vague -7 named -12
    words:fix	vague 5
    words:fixed	vague 27 named 13
    words:flashbacks	vague -4 named -4
    words:floor	vague -3 named -5
    words:folks	vague -2 named 5
    words:follow	vague -5 named -5
    words:follow-up	vague -2 named 10
    words:followed	vague -3 named -2
    words:following	vague 9 named 6
    words:food	vague -7 named -12
    words:food and	vague -5 named -10
    words:for	vague 1 named -18
    words:for a	vague -14 named -6
    words:for about	vague -3 named -1
    words:for adults	vague -3 named -1
    words:for an	vague 10 named 19
    words:for another	vague 5
    words:for anxiety	vague 8 named 5
    words:for any	vague -3 named -3
    words:for around	vague -4 named -2
    words:for at	vague -3 named -2
    words:for chronic	vague 3 named 6
    words:for depression	vague 6 named 1
    words:for everybody	vague -4 named -3
    words:for fibromyalgia	vague -10 named -7
    words:for five	vague -6 named -12
    words:for it	vague -6 named -8
    words:for migraine	vague -3 named -4
    words:for mood	vague 18 named 20
    words:for more	vague -4 named -5
    words:for most	vague -4 named -5
    words:for ocd	vague -9 named -9
    words:for parkinson	vague -2 named -8
    words:for people	vague -8 named -7
    words:for ptsd	vague 5 named 4
    words:for six	vague 6 named 7
    words:for some	vague 7 named 9
    words:for someone	vague -5 named -5
    words:for ten	vague -2 named -5
    words:for the	vague 28 named 18
    words:for this	vague -2 named -3
    words:for those	vague -4 named -3
    words:for three	vague 6
    words:for two	vague -1 named 3
    words:for years	vague 12 named 5
    words:form	vague -3 named -4
    words:forming	vague -4 named -2
    words:forty	named 2
    words:found	vague 41 named 50
    words:found it	vague 2 named 6
    words:found no	vague 22 named 25
    words:found that	vague 11 named 7
    words:four	vague -11 named -1
    words:four hours	vague 9 named 19
    words:four to	vague -5 named -4
    words:fourth	vague 1 named 4
    words:fracture	vague 2 named -6
    words:free	vague 1 named -10
    words:from	vague 13 named 7
    words:from a	vague -3 named -3
    words:from the	vague -7 named -4
    words:front	vague 3 named 1
    words:full	vague -1 named 5
    words:full of	vague 2 named 4
    words:funded	vague -6 named -10
    words:funded by	vague -5 named -7
    words:further	vague -5 named -10
    words:gabapentin	vague -3 named -3
    words:gain	vague -1 named 3
    words:gap	named 7
    words:gave	vague -1 named 3
    words:general	vague -4 named -4
    words:generalised	vague 5 named -1
    words:generalised anxiety	vague 5 named -1
    words:generally	vague -3 named -4
    words:generic	vague -4 named -4
    words:get	vague -3 named 4
    words:get a	vague 1 named -3
    words:get better	vague -4 named 4
    words:get it	vague -5 named -5
    words:gets	vague 2 named 2
    words:getting	vague 4 named -3
    words:give	vague -14 named -12
    words:give it	vague -4 named -3
    words:given	vague -19 named -17
    words:gives	vague 5 named 13
    words:glutamate	vague 12 named 4
    words:go	vague 11 named 9
    words:goes	vague -10 named -2
    words:goes away	vague 2 named 9
    words:goes on	vague -5 named -5
    words:goes up	vague -3 named -3
    words:going	vague 9 named 3
    words:gone	vague -3 named -8
    words:good	vague -5 named -9
    words:got	vague -3 named 9
    words:gp	vague -3 named -7
    words:graded	vague 7 named 5
    words:graded motor	vague 8 named 6
    words:group	vague 2 named 5
    words:groups	vague -5 named 1
    words:guideline	vague 6 named 15
    words:guidelines	vague 3 named 7
    words:habit	vague -4 named -2
    words:habit forming	vague -4 named -2
    words:had	vague 28 named 58
    words:had a	vague 20 named 14
    words:had been	vague 4 named 12
    words:had it	vague 23 named 10
    words:had one	vague -5 named -5
    words:half	vague 22 named 45
    words:half of	vague 6 named 6
    words:half the	vague -6 named -7
    words:hand	vague -11 named -10
    words:handful	vague 15 named 6
    words:handful of	vague 15 named 6
    words:hands	vague -3 named -1
    words:happened	vague -4 named -3
    words:happens	vague 5 named 6
    words:hard	vague -14 named -11
    words:hard to	vague -10 named -8
    words:hardly	vague 11 named 4
    words:has	vague 24 named -3
    words:has a	vague -3 named 3
    words:has been	vague 15 named -3
    words:has ever	vague -4 named -6
    words:has failed	vague -5 named -6
    words:has found	vague 4
    words:has never	vague 7 named 18
    words:has not	vague 10 named 1
    words:has tested	vague 6
    words:hasn't	vague -2 named 3
    words:hasn't been	named 4
    words:have	vague 9 named -14
    words:have a	vague 11 named 8
    words:have been	vague 24 named 8
    words:have not	vague -4 named 2
    words:have shown	vague 5
    words:have to	vague 3 named 8
    words:having	vague 3 named -3
    words:he	vague 3 named 25
    words:he had	vague -2 named -4
    words:he has	vague 7 named 18
    words:he is	vague 8 named 19
    words:he said	vague 7 named 16
    words:head	vague -6 named -3
    words:headache	vague -9
    words:health	vague -7 named -4
    words:health and	vague -3 named -2
    words:health organization	vague 3 named 7
    words:hear	vague 6 named 1
    words:heard	vague -2 named -4
    words:heart	vague -13 named -9
    words:held	vague 7
    words:help	vague 1 named -7
    words:helped	vague -7 named -5
    words:helps	vague 24 named 6
    words:her	vague 28 named 23
    words:here	vague -9 named -12
    words:hiding	vague 2 named 5
    words:high	vague -1 named -8
    words:higher	vague -6 named -8
    words:higher doses	vague -7 named -4
    words:him	vague -4 named -5
    words:hint	vague 15 named 6
    words:hinted	vague 4 named 4
    words:hinted that	vague 4 named 4
    words:his	vague -4 named -4
    words:hold	vague 6 named 15
    words:holding	vague 4 named -3
    words:holds	vague 11 named 4
    words:home	named 3
    words:hour	vague -15 named -6
    words:hour and	vague -4 named -1
    words:hour or	vague 6 named 15
    words:hours	vague 2 named 6
    words:hours and	vague 10 named 17
    words:house	vague -3 named -4
    words:how	vague 2 named 3
    words:how long	vague -5 named -4
    words:however	vague 9 named 8
    words:hse	vague 3 named 7
    words:https	vague 2 named 7
    words:hundred	vague 13 named 4
    words:i	vague 4 named -6
    words:i am	vague 9 named 9
    words:i can	vague 14 named 3
    words:i don't	vague 2 named 5
    words:i know	vague -5 named -6
    words:i was	vague -3 named -3
    words:i went	vague -2 named -3
    words:i'd	named -6
    words:i'd say	vague 5
    words:i'm	vague -4 named -5
    words:i've	vague 2 named 4
    words:ideation	vague -10 named -7
    words:if	vague -14 named -6
    words:if the	vague -3 named -4
    words:if you	vague 2 named 6
    words:illness	vague -9 named -14
    words:imagery	vague 8 named 6
    words:impairment	vague 3 named 2
    words:improve	vague 3 named 5
    words:improved	vague 3 named 6
    words:in	vague 21 named 30
    words:in a	vague 10 named 9
    words:in about	vague 1 named 5
    words:in adults	vague -2 named -2
    words:in an	vague -3 named -3
    words:in any	vague -7 named -8
    words:in august	vague -2 named -14
    words:in bipolar	vague 2 named 6
    words:in depression	vague 10 named 3
    words:in england	named 8
    words:in every	vague 13 named -3
    words:in fewer	vague -4 named -2
    words:in five	vague 1 named 9
    words:in his	vague 5 named 12
    words:in it	vague 5 named 7
    words:in january	vague -3 named -5
    words:in march	vague -5 named -9
    words:in men	vague 4 named 11
    words:in most	vague 8 named 13
    words:in my	vague -2 named -2
    words:in ocd	vague 9 named 2
    words:in october	vague 2 named 3
    words:in one	vague 37 named 35
    words:in our	vague -12 named -10
    words:in pain	vague -8 named -9
    words:in patients	vague 1 named 4
    words:in people	vague 8 named 34
    words:in six	vague -11 named -17
    words:in some	vague 4 named 1
    words:in ten	vague 1 named 5
    words:in that	vague -9 named -10
    words:in the	vague -8 named -20
    words:in their	named 5
    words:in this	vague -7 named -9
    words:in three	vague -3 named -3
    words:in use	vague -3 named -4
    words:in which	vague 9 named 8
    words:in women	named 5
    words:in your	vague -5 named -4
    words:include	vague -3 named -3
    words:increase	vague 9 named 4
    words:infusion	vague 21 named 15
    words:infusions	vague 2 named 5
    words:injury	named 3
    words:inside	vague 3
    words:inside of	vague 4 named 1
    words:insomnia	vague -6 named -6
    words:institute	vague -2 named -3
    words:institute for	vague -2 named -4
    words:insurance	vague -5 named -6
    words:into	vague 24 named 15
    words:into a	vague 3 named 1
    words:into the	named 7
    words:irish	vague -4 named -3
    words:is	vague 23 named -4
    words:is a	vague -6 named -4
    words:is also	vague 14 named 10
    words:is an	vague 11 named 3
    words:is associated	vague -8 named -2
    words:is common	vague 5 named 11
    words:is in	vague -3 named 2
    words:is less	vague -3 named -3
    words:is no	vague 6 named 6
    words:is not	vague -17 named -14
    words:is now	vague -11 named -9
    words:is one	vague -8 named -8
    words:is still	vague -1 named 4
    words:is that	vague 30 named 17
    words:is the	vague -10 named -5
    words:is thin	vague 6 named 2
    words:is thinner	vague -11 named -7
    words:is thought	vague 21 named 9
    words:is used	vague 1 named 5
    words:is what	vague -3 named -4
    words:is where	vague -3 named -3
    words:is why	vague -2 named -1
    words:isn't	vague 6 named 2
    words:it	vague 43 named 16
    words:it a	vague -5 named -6
    words:it and	vague 10 named 6
    words:it as	vague 2 named 10
    words:it at	vague -2 named 2
    words:it blocks	vague -2 named -5
    words:it can	vague -8 named -8
    words:it can't	vague -3 named -6
    words:it could	vague 7 named 7
    words:it did	vague 1 named 7
    words:it does	named 5
    words:it every	vague 3 named 7
    words:it for	vague -9 named -3
    words:it found	vague 2 named 5
    words:it has	vague 10 named -1
    words:it hasn't	named 4
    words:it in	vague 5
    words:it is	vague 8 named 3
    words:it isn't	vague -6 named -6
    words:it may	vague 3 named -4
    words:it might	vague -1 named -3
    words:it not	vague 2 named 7
    words:it remains	vague -8 named -5
    words:it still	vague -9 named -11
    words:it to	vague 3
    words:it took	vague 2 named 4
    words:it up	vague -9 named -8
    words:it was	vague -8 named -9
    words:it with	vague 1 named 4
    words:its	vague -25 named -44
    words:its own	vague -4 named -3
    words:itself	vague 10 named -3
    words:iv	named -3
    words:january	vague -4 named -6
    words:job	named 8
    words:john	vague -7 named -13
    words:journal	vague 6 named 15
    words:journal of	vague 1 named 3
    words:june	vague -5 named -9
    words:just	vague -6 named -12
    words:just as	vague 1 named -6
    words:keep	named 4
    words:keeps	vague -3 named -3
    words:kept	vague 3 named 5
    words:ketamine	vague 20 named 4
    words:ketamine blocks	vague -3 named -3
    words:ketamine can	vague 8 named 17
    words:ketamine drips	vague -3 named -5
    words:ketamine has	vague 15 named 3
    words:ketamine is	vague 13 named -1
    words:kids	vague -5 named -4
    words:kind	vague 11 named 7
    words:kind of	vague 5 named -5
    words:know	vague 5 named -10
    words:known	vague -8 named -2
    words:known to	vague -5
    words:knows	vague -2 named 2
    words:lab	vague -7 named -11
    words:label	vague -3 named -2
    words:lancet	vague 4 named 8
    words:large	vague -1 named -2
    words:larger	vague -8 named -15
    words:larger trial	vague -7 named -15
    words:last	vague 6 named 26
    words:last month	vague 1 named 4
    words:last year	vague 3 named 9
    words:lasting	vague -5 named -3
    words:lasts	vague -4 named -5
    words:late	vague 4 named 10
    words:later	vague -10 named 2
    words:laughed	vague -2 named -3
    words:lead	vague 18 named 6
    words:leading	vague 5 named 12
    words:least	vague -11 named -5
    words:least one	vague -9 named -5
    words:least two	vague -2 named -2
    words:leave	vague 4 named -2
    words:led	vague -4 named -4
    words:left	vague 1 named 6
    words:less	vague -16 named -16
    words:less than	vague -3 named -4
    words:let	vague -3 named 2
    words:level	vague -6 named -5
    words:levels	vague -1 named -4
    words:licence	vague -4 named -3
    words:licensed	vague -5 named -7
    words:licensed for	vague -3 named -4
    words:life	vague -8 named -5
    words:lift	vague 5 named 2
    words:light	vague -10 named -6
    words:light and	vague -3 named -5
    words:like	vague 3
    words:like a	vague -2 named -3
    words:likely	vague -26 named -20
    words:likely to	vague -13 named -12
    words:limb	vague 3 named 1
    words:linked	vague 14 named 9
    words:linked to	vague 9 named 7
    words:list	vague 2 named 7
    words:lists	vague 1 named 4
    words:lithium	vague 3 named 6
    words:little	vague 4 named -4
    words:live	vague -3 named -3
    words:liver	vague -2 named 4
    words:lives	vague -10 named -18
    words:long	vague -12 named -12
    words:long-term	vague -3 named -12
    words:longer	vague -5 named -1
    words:longer than	vague -4 named -4
    words:longest	vague 2 named 4
    words:look	vague -2 named -6
    words:looked	vague 10 named 6
    words:looking	vague -7 named -7
    words:loop	vague 4 named 1
    words:lose	vague -4 named -4
    words:loses	vague 6 named 4
    words:loss	vague -3 named 1
    words:loss of	vague -4 named -4
    words:lost	vague -7 named -9
    words:lot	vague 4 named -7
    words:lot of	vague 5 named -2
    words:low	vague -2 named -10
    words:low mood	vague -6 named -9
    words:lower	vague 29 named 13
    words:lower than	vague -6 named -5
    words:lower the	vague 21 named 7
    words:lowers	vague 5 named 7
    words:lowers the	vague -4 named 3
    words:made	vague -10 named -13
    words:magnetic	vague 2 named -2
    words:magnetic pulses	vague -3 named -3
    words:magnetic stimulation	vague 7 named 3
    words:main	vague -3 named -8
    words:major	vague -17 named -14
    words:major depression	vague -10 named -8
    words:major depressive	vague -5 named -8
    words:make	vague 25 named 19
    words:make a	vague 6 named 15
    words:makes	vague -2 named -3
    words:man	vague -5 named -5
    words:mania	vague 6 named 9
    words:manufacturer	vague 7 named 2
    words:many	vague 3 named -2
    words:many as	vague -3 named -4
    words:many of	vague -7 named -7
    words:march	vague -8 named -14
    words:market	vague -6 named -10
    words:marriage	vague 28 named 14
    words:may	vague 24 named 27
    words:may be	vague -4 named 5
    words:may help	vague -7 named -6
    words:may lower	vague 8
    words:mdma	vague 8 named 2
    words:me	vague -11 named -13
    words:mean	vague -11 named -11
    words:meaning	vague -3 named -4
    words:means	vague -1 named 3
    words:medical	vague -3
    words:medication	vague 8 named 5
    words:medications	vague -3 named -2
    words:medicine	vague -5 named 2
    words:medicine for	vague -4 named -5
    words:medicines	vague -6 named -9
    words:members	vague -2 named -2
    words:memories	vague 14 named 5
    words:memory	vague 2 named 5
    words:men	vague 1 named 7
    words:mental	vague -5 named -6
    words:mental health	vague -3 named -5
    words:met	vague 2 named 6
    words:meta-analyses	vague 5 named 5
    words:meta-analysis	vague -1 named 3
    words:mg	vague 3 named -18
    words:mg a	vague 9 named 1
    words:mg for	vague -4 named -7
    words:mice	vague -7 named -8
    words:midazolam	named 3
    words:might	vague -8 named -4
    words:migraine	vague 10 named 18
    words:migraine days	vague 5 named 10
    words:migraine is	vague -3 named -3
    words:mild	vague 4 named 9
    words:mind	vague 5 named -2
    words:minnesota	vague 3 named 10
    words:minutes	vague -8 named -14
    words:minutes and	vague -3 named -4
    words:mirror	vague 3 named 3
    words:mirror therapy	vague 8 named 6
    words:miss	vague -4 named -3
    words:mission	vague -6 named -7
    words:moderate	vague 6 named 6
    words:modest	vague -3 named -4
    words:money	vague -3 named -4
    words:monitor	vague 2 named 3
    words:month	vague -4
    words:months	vague -7 named -4
    words:months after	vague -3 named -5
    words:months and	vague 2 named 8
    words:months of	vague 4 named 2
    words:mood	vague 13 named 34
    words:mood and	vague 4 named 1
    words:more	vague -4 named 12
    words:more likely	vague -3 named -4
    words:more often	vague -4 named -3
    words:more than	vague -4 named 13
    words:morning	vague 5 named 14
    words:most	vague 25 named 27
    words:most common	vague -4 named -5
    words:most effective	named 5
    words:most of	named 2
    words:most patients	vague -5 named -1
    words:most people	vague -6 named -9
    words:mostly	vague -9 named -13
    words:motor	vague 6 named 8
    words:motor imagery	vague 8 named 6
    words:mouth	vague -7 named -5
    words:movement	vague -1 named 3
    words:moving	vague 1 named 6
    words:much	vague -3 named 4
    words:must	vague -7 named -9
    words:my	vague -13 named -16
    words:naltrexone	named 6
    words:name	named -4
    words:names	vague 2 named 6
    words:nasal	vague -6 named -11
    words:nasal spray	vague -5 named -9
    words:national	vague 2 named 9
    words:national institute	vague -2 named -3
    words:nausea	vague -7 named -15
    words:nearly	vague 6 named 17
    words:neck	vague 5 named 12
    words:need	vague -8 named -9
    words:needs	vague -4 named -5
    words:neither	vague -1 named 6
    words:nerve	vague 2 named -4
    words:nerve pain	vague -4 named -3
    words:nerves	vague -10 named -13
    words:nervous	vague -1 named 3
    words:nervous system	named 4
    words:neuropathic	vague -5 named -4
    words:neuropathic pain	vague -5 named -4
    words:neuropathy	named 6
    words:never	named 14
    words:new	vague 20 named 36
    words:new connections	vague 6 named 1
    words:new york	vague 1 named 4
    words:next	vague -11 named -9
    words:next day	vague -5 named -8
    words:nhs	vague -5 named -8
    words:nice	vague 7 named 18
    words:nice recommends	vague 2 named 4
    words:night	vague -8 named -13
    words:night and	vague -2 named -3
    words:nightmares	vague -8 named -7
    words:nights	vague -3 named -4
    words:nine	vague -6 named -7
    words:nmda	vague 12
    words:nmda receptor	vague 13 named 2
    words:no	vague 11 named 13
    words:no better	vague 3 named 6
    words:no difference	vague 17 named 18
    words:no longer	named 3
    words:no more	vague 6 named 2
    words:no one	vague -9 named -5
    words:no study	vague 9 named -1
    words:no treatment	vague -4 named -2
    words:nobody	vague -22 named -15
    words:nobody has	vague -12 named -2
    words:normal	vague -6 named -5
    words:not	vague -5 named 14
    words:not a	vague -5 named -3
    words:not been	vague 10 named 1
    words:not by	vague -5 named -10
    words:not cover	vague 7 named 3
    words:not find	vague 1 named 4
    words:not have	vague -3 named -3
    words:not in	vague -6 named -10
    words:not know	vague -4 named -4
    words:not respond	vague -3 named -5
    words:not responded	vague -5 named -5
    words:not the	vague 4 named 10
    words:not work	vague 1 named 4
    words:nothing	vague 1 named 5
    words:nothing that	vague -4 named -3
    words:notice	vague -4 named -4
    words:noticed	vague -3 named -4
    words:now	vague -11 named -4
    words:number	vague 3 named 9
    words:number of	vague 5 named 10
    words:numbness	vague 10 named 3
    words:nurse	vague -2 named 1
    words:obsessions	vague 2 named 7
    words:obsessive-compulsive	vague -3 named -4
    words:obsessive-compulsive disorder	vague -3 named -4
    words:occurred	vague -5 named -8
    words:occurred in	vague -5 named -8
    words:ocd	vague -11 named -11
    words:ocd in	vague -2 named -3
    words:odd	vague -6 named -9
    words:odds	vague 11 named 5
    words:odds of	vague 10 named 4
    words:of	vague 6 named 15
    words:of a	vague -6 named -13
    words:of adults	vague 1 named 4
    words:of an	vague -7 named -10
    words:of depression	vague -4 named -4
    words:of dying	vague 3 named 5
    words:of exposure	vague 5 named 16
    words:of getting	vague -2 named -3
    words:of glutamate	vague 16 named 7
    words:of it	vague 4 named -8
    words:of its	vague -11 named -14
    words:of ketamine	vague -14 named -15
    words:of migraine	vague 7 named 12
    words:of our	vague -6 named -1
    words:of pain	vague -7 named -8
    words:of patients	vague 2 named 10
    words:of people	vague 4 named 13
    words:of research	vague 15 named 6
    words:of suicide	vague -4 named 10
    words:of ten	vague -1 named 2
    words:of that	vague -6 named -7
    words:of the	vague 22 named 43
    words:of them	vague -3 named 3
    words:of therapy	vague 1 named -8
    words:of these	vague 4 named 11
    words:of things	vague -4 named -5
    words:of this	vague 2 named 7
    words:of those	vague 5 named 11
    words:of three	vague 2 named 5
    words:of two	vague 4 named 2
    words:of us	vague -4 named -3
    words:of whom	vague 2 named 5
    words:off	vague -27 named -23
    words:off a	vague 3 named 1
    words:off the	vague -10 named -8
    words:off within	vague -9 named -6
    words:off-label	vague -4 named -8
    words:offer	vague 5 named 15
    words:offered	vague 5
    words:office	named 4
    words:old	vague -5 named 3
    words:old and	vague 2 named 4
    words:older	vague -1 named -3
    words:on	vague -23 named -19
    words:on a	named -4
    words:on about	vague 4 named 1
    words:on for	vague -3 named -3
    words:on it	vague -6 named -9
    words:on ptsd	vague 2 named 4
    words:on the	vague -17 named -12
    words:on to	vague -1 named -5
    words:once	vague -7 named -8
    words:one	vague 24 named 23
    words:one and	vague -7 named -7
    words:one hour	vague -5 named -8
    words:one in	vague 11 named 4
    words:one infusion	vague 6 named 6
    words:one is	vague -4 named -3
    words:one of	vague -4 named 1
    words:one small	vague 3 named 6
    words:one to	vague -5 named -8
    words:ones	vague 6 named 4
    words:only	vague -6 named -3
    words:only about	vague -4 named -5
    words:only two	vague -3 named -4
    words:open	vague -7 named -5
    words:opens	vague 16 named 17
    words:operation	vague -3 named -4
    words:opioid	vague -1 named -5
    words:opioids	vague -3 named -4
    words:option	vague -3 named -4
    words:or	vague -32 named -22
    words:or a	vague -5 named -7
    words:or better	vague 9 named 9
    words:or blood	vague -7 named -6
    words:or in	vague -5 named -4
    words:or more	vague 3 named 5
    words:or not	vague -3 named -3
    words:or so	vague 9 named 24
    words:or the	vague -5 named -8
    words:or two	vague 2
    words:oral	vague 14 named 1
    words:ordinary	vague 1 named 7
    words:org	vague 1 named 4
    words:organization	vague 3 named 7
    words:other	vague -5 named 7
    words:others	vague 8 named -2
    words:our	vague -9 named -6
    words:our own	vague -5
    words:our patients	vague 1 named 4
    words:out	vague 3 named 11
    words:out a	vague 1 named 4
    words:out in	vague 2 named 3
    words:out of	vague -13 named -14
    words:outside	vague -2 named 8
    words:outside of	vague 3 named 13
    words:over	vague -2 named 3
    words:overuse	vague -4 named -4
    words:own	vague -13 named -6
    words:p	vague -10 named -15
    words:pain	vague -9 named -17
    words:pain and	vague 1 named 3
    words:pain is	vague -5 named -5
    words:pain or	vague 6 named 2
    words:pain syndrome	vague -4 named -3
    words:pain that	vague -9 named -8
    words:paper	named 6
    words:parent	vague -3 named -4
    words:paroxetine	vague 1 named 5
    words:part	vague -2 named 12
    words:part of	vague 4 named 10
    words:participants	vague -3 named -3
    words:past	vague -6 named -2
    words:patient	vague -10 named -13
    words:patients	vague 16 named 29
    words:patients on	vague 14 named 8
    words:patients with	vague 3 named 10
    words:pay	vague -4 named -4
    words:pay for	vague -3 named -4
    words:people	vague 7 named 24
    words:people and	vague -3 named -5
    words:people get	vague 1 named 10
    words:people in	vague -1 named 6
    words:people on	vague 6 named 4
    words:people say	vague 7 named 2
    words:people that	vague -5 named -3
    words:people who	vague 13 named 11
    words:people with	vague 14 named 23
    words:per	vague -2 named -1
    words:per cent	vague -5 named -7
    words:percent	vague -1 named -2
    words:percent of	vague -2 named -5
    words:perhaps	named 5
    words:period	vague 13 named 8
    words:person	vague -5 named 5
    words:phone	vague 9 named 20
    words:phq-9	vague 1 named 3
    words:physiotherapy	vague 3 named 10
    words:picture	vague -8 named -6
    words:pills	vague 3 named 11
    words:pivotal	vague 2 named 4
    words:placebo	vague 1 named 20
    words:placebo in	vague 10 named 18
    words:plan	vague -4 named -4
    words:plans	vague -4 named -4
    words:plenty	vague 15 named 5
    words:plenty of	vague 15 named 5
    words:plus	vague 1 named 4
    words:point	vague -4 named -2
    words:points	vague -11 named -15
    words:poorly	vague -3 named -4
    words:post-traumatic	vague -2 named -2
    words:post-traumatic stress	vague -2 named -2
    words:practice	vague 8 named 4
    words:precisely	vague -7 named -7
    words:prefrontal	vague -4 named -4
    words:prefrontal cortex	vague -4 named -4
    words:pregabalin and	vague -3 named -5
    words:prescription	vague -4 named -3
    words:pressure	vague -4 named 9
    words:pressure and	vague 8 named 17
    words:prevent	vague 17 named 8
    words:price	vague -1 named 4
    words:price of	vague -1 named 4
    words:primary	named 2
    words:primary pain	vague 2 named 4
    words:prior	vague -6 named -7
    words:private	vague 1 named 6
    words:private clinics	vague 4 named 9
    words:probably	vague 5 named 3
    words:problem	vague 24 named 9
    words:program	vague 2 named 8
    words:programme	vague -3 named -4
    words:proof	vague 4 named 6
    words:proper	vague 7 named 17
    words:propranolol	vague 3 named 8
    words:protein	vague 13 named 22
    words:proven	vague 11 named 4
    words:psychiatrist	vague -5 named -8
    words:psychiatrists	vague 3 named -2
    words:ptsd	vague 31 named 8
    words:ptsd and	vague 1 named 3
    words:ptsd in	vague 6 named 2
    words:ptsd symptoms	vague 3 named 3
    words:published	vague 23 named 28
    words:published in	vague 5 named 11
    words:pulse	vague -4 named -4
    words:purpose	vague -3 named -3
    words:put	vague 14 named -4
    words:put out	vague 2 named 6
    words:puts	vague 1 named 4
    words:quarter	vague 11 named 26
    words:quarter of	vague -3 named -2
    words:quiet	vague 1 named 3
    words:quit	vague -1 named -5
    words:quite	vague 1 named 4
    words:raise	vague 8 named 22
    words:raise the	vague 1 named 5
    words:raised	vague 4 named 10
    words:raised the	vague 4 named 8
    words:raises	vague 3
    words:ran	vague 9 named 9
    words:randomized	vague -6 named 6
    words:rapid	vague 3 named 9
    words:rare	vague 7 named 3
    words:rate	vague 3 named 5
    words:rather	vague 3 named 14
    words:rather than	vague 4 named 14
    words:reached	vague 9 named 20
    words:read	vague -13 named -9
    words:real	vague -11 named -15
    words:really	vague 16 named 7
    words:reason	vague -5 named -3
    words:received	vague 1 named 6
    words:receptor	vague 13 named 2
    words:receptors	vague 1 named 4
    words:recommend	vague 4 named 10
    words:recommended	vague 7 named 15
    words:recommends	vague 8 named 18
    words:recreational use	vague -4 named -3
    words:red	vague -4 named -4
    words:reduce	vague 7 named 4
    words:region	vague -7 named -12
    words:regional	vague -4 named -3
    words:regional pain	vague -4 named -3
    words:registry	vague 1 named 3
    words:regulator	vague -11 named -22
    words:relapse	vague -6 named -11
    words:release	vague 21 named 9
    words:relief	vague -4 named -5
    words:remain	vague -4 named -3
    words:remains	vague -10 named -8
    words:remission	vague 8 named 21
    words:repeated	vague -5 named -3
    words:repeated it	vague 2 named 5
    words:repeatedly	vague 4 named -3
    words:report	vague 1 named 4
    words:reported	vague 20 named 11
    words:reports	vague 10 named 5
    words:research	vague 53 named 14
    words:research has	vague 8 named 3
    words:researchers	vague 5
    words:respond	vague -3 named 7
    words:responded	named 7
    words:response	vague 2 named 4
    words:rest	vague 5 named -1
    words:restlessness	vague 1 named 5
    words:results	vague -10 named -9
    words:retired	vague -2 named -4
    words:return	vague 2 named 8
    words:review	vague 1 named 8
    words:rhythm	vague 7 named 5
    words:right	vague 1 named 7
    words:rise	vague 1 named 4
    words:risk	vague -21 named -4
    words:risk of	vague -10 named 4
    words:rituals	vague 3 named 7
    words:room	named 4
    words:rooms	named -3
    words:root	vague 4 named 2
    words:roughly	vague 2 named 12
    words:roughly two	vague 2 named 5
    words:round	vague -6 named -7
    words:rule	vague 3 named 8
    words:run	vague 2 named -2
    words:runs	vague -5 named -6
    words:s	vague -3 named -5
    words:safe	vague -5 named -5
    words:said	vague 21 named 58
    words:said dr	vague 6 named 14
    words:said in	vague 1 named 3
    words:said it	vague 2 named 5
    words:said the	vague -6 named -11
    words:same	vague -11 named -3
    words:same paper	vague 2 named 4
    words:sat	vague 5 named -1
    words:saw	vague 5 named 12
    words:say	vague 6 named -5
    words:say it	vague 6 named 2
    words:says	vague 30 named 40
    words:says that	vague 3 named 3
    words:scale	vague -3 named -5
    words:scalp	vague -1 named -6
    words:scan	vague 5 named 7
    words:score	vague -3 named -1
    words:scores	vague -2
    words:scores fell	vague -2 named -4
    words:second	vague 8 named 28
    words:secondary	vague -7 named -2
    words:sedation	vague 2 named 4
    words:see	vague -7 named 1
    words:seems	vague -14 named -8
    words:seen	vague -4 named -6
    words:seizures	vague 12 named 3
    words:sense	vague -5 named -5
    words:series	vague 10 named 3
    words:serious	vague -7 named -2
    words:serotonin	vague 10 named 2
    words:serotonin and	vague 6 named 2
    words:sertraline	vague -3
    words:sessions	vague -9 named -11
    words:set	vague 4 named 6
    words:sets	vague -5 named -5
    words:seven	vague -6 named -4
    words:several	vague 18 named 5
    words:severe	vague -3 named 7
    words:severity	vague -3 named -4
    words:shaking	vague -2 named -2
    words:sham	vague 5 named 11
    words:share	vague -8 named -8
    words:share of	vague -6 named -6
    words:sharply	vague 3 named 7
    words:she	vague -4 named 7
    words:she said	vague -2
    words:she was	vague -2 named -2
    words:shop	vague -3 named -3
    words:short	vague -13 named -11
    words:should	vague 10 named 10
    words:should be	vague 2 named 7
    words:shouldn't	vague 7 named 11
    words:show	vague 15 named 19
    words:show that	vague 7 named 8
    words:showed	vague 2 named 7
    words:showing	vague 4 named 1
    words:shown	vague 34 named 8
    words:shown that	vague 4 named -1
    words:shown to	vague 16 named 9
    words:shows	vague 7 named 4
    words:shows up	vague 7 named -1
    words:sick	vague -7 named -10
    words:side	vague -3
    words:side effects	vague -2 named -3
    words:signal	vague 2 named 7
    words:signals	vague -6 named -9
    words:significant	vague 8 named 17
    words:since	vague -20 named -30
    words:since the	named 4
    words:single	vague 8
    words:sit	vague 1 named 4
    words:sit in	vague 2 named 4
    words:sites	vague -6 named -12
    words:sites in	vague -6 named -12
    words:sits	vague -6 named -4
    words:six	vague -7 named 4
    words:six months	vague 4 named 12
    words:six sessions	vague -3 named -3
    words:six weeks	vague -10 named -7
    words:six years	vague 6
    words:size	vague -4 named -5
    words:size of	vague -2 named -4
    words:skin	vague 34 named 26
    words:sleep	vague -7 named -11
    words:slightly	vague 2 named 5
    words:slow	vague -13 named 1
    words:slowly	vague -4 named -4
    words:small	vague -5 named 2
    words:small study	vague 2 named 4
    words:smells	vague -3 named -3
    words:so	vague -3 named 17
    words:so it	vague -3 named -4
    words:so on	vague -5 named -5
    words:so that	vague -13 named -10
    words:so the	vague 15 named 5
    words:social	vague -2 named 3
    words:society	vague 10 named 22
    words:sold	vague 2 named 4
    words:some	vague 22 named 14
    words:some of	vague -12 named -4
    words:some people	vague -4 named -9
    words:some point	vague -3 named -3
    words:somebody	vague 4 named 17
    words:somebody is	vague 5 named 13
    words:someone	vague -7 named -3
    words:someone who	vague -4 named 1
    words:something	vague 19 named -1
    words:something like	vague 12 named 2
    words:sometimes	vague -2 named -3
    words:somewhere	vague -18 named -11
    words:somewhere around	vague -12 named -8
    words:somewhere between	vague -3 named -1
    words:sort	vague -2 named -4
    words:sound	vague -5 named -8
    words:speed	vague 1 named 5
    words:spice	vague 14 named 9
    words:spokesperson	vague 2 named 4
    words:spokesperson for	vague 2 named 4
    words:sprain	vague -5 named -5
    words:spray	vague -13 named -14
    words:spray in	vague -7 named -6
    words:spring	vague -2 named -4
    words:ssri	vague 1 named 4
    words:ssris	vague -3 named 2
    words:stage	vague -3 named -3
    words:standard	named -2
    words:stands	vague -4 named -8
    words:star	vague 2 named 5
    words:star d	vague 2 named 6
    words:start	vague 1 named 8
    words:started	vague -6 named -6
    words:starts	vague -8 named -12
    words:starts after	vague -5 named -9
    words:state	vague -6 named -7
    words:statement	vague 5 named 11
    words:states	vague -6 named -11
    words:stay	vague -3
    words:still	vague -16 named -16
    words:still the	vague -3
    words:stimulation	vague 18 named 8
    words:stop	vague -8 named -5
    words:stopped	vague -5 named -6
    words:stopping	vague 1 named -3
    words:stops	vague 10 named 3
    words:story	vague 3 named -1
    words:straight	vague 4 named 1
    words:street	vague -3 named -4
    words:strength	vague 3 named 8
    words:stress	named -10
    words:stress disorder	vague -2 named -1
    words:stressed	vague 1 named 4
    words:stronger	vague 3 named 1
    words:studied	vague 15 named 13
    words:studies	vague 58 named 9
    words:studies are	vague -6 named -6
    words:studies have	vague 9
    words:studies of	vague 6 named 2
    words:study	vague 6 named 4
    words:study from	vague 1 named 2
    words:study in	vague 2 named 5
    words:study of	vague 2 named 5
    words:study that	vague -4 named -4
    words:stuff	vague -5 named -4
    words:such	named 9
    words:such as	vague 3 named 12
    words:sudden	vague -5 named -3
    words:sugar	vague 1 named -4
    words:suggest	vague 19 named 3
    words:suggest a	vague 6 named 2
    words:suggest that	vague -4 named -5
    words:suggests	vague 7 named 3
    words:suicidal	vague -9 named -6
    words:suicidal ideation	vague -10 named -7
    words:suicidal thinking	vague 4 named 1
    words:suicidal thoughts	vague -2 named 1
    words:suicide	vague 10 named 21
    words:summer	vague -4 named -8
    words:sunday	vague -3 named -5
    words:supplements	vague 5 named 6
    words:sure	vague 5 named 1
    words:survey	vague 3 named 6
    words:surveys	vague 3 named -2
    words:swelling	vague 4
    words:switch	vague -6 named -5
    words:symptoms	vague -6 named -8
    words:syndrome	vague -5 named -2
    words:system	vague -4 named -4
    words:tablets	vague -8 named -12
    words:take	vague -14 named -12
    words:taken	vague 1 named 3
    words:taken at	named 5
    words:takes	vague -5 named -4
    words:taking	vague -3 named -4
    words:talk	vague -4 named -6
    words:talking	vague -7
    words:talking therapies	vague -6
    words:team	vague -6 named -4
    words:teens	vague 3 named 5
    words:tell	vague 25 named 7
    words:tell us	vague -5 named -5
    words:tell you	vague 34 named 10
    words:telling	vague 5 named -1
    words:tells	vague 2 named 3
    words:ten	vague -9 named 3
    words:ten minutes	vague -3 named -4
    words:ten people	vague 4 named 4
    words:ten years	vague -2 named 4
    words:tend	vague -9 named -8
    words:tend to	vague -9 named -8
    words:term	vague 11 named 9
    words:test	vague -7 named -3
    words:tested	vague 3 named 4
    words:testing	vague 2 named 7
    words:tests	vague -3
    words:than	vague -5 named 19
    words:than half	named 10
    words:than one	vague 7
    words:than placebo	vague 9 named 13
    words:than the	vague 6 named 11
    words:than three	vague -5 named -6
    words:that	vague 82 named 99
    words:that a	vague 6
    words:that about	vague 3 named -1
    words:that all	vague 2 named 8
    words:that between	vague 5 named -2
    words:that has	vague -9 named -8
    words:that i	vague -5 named -6
    words:that in	vague 8
    words:that is	vague -6 named -7
    words:that it	vague -1 named 18
    words:that most	vague 1 named 5
    words:that one	vague 21 named 20
    words:that the	vague 46 named 54
    words:that this	vague -5 named -2
    words:that was	vague 3 named 11
    words:that won't	vague -4 named -3
    words:the	vague -2 named 8
    words:the american	vague -4 named -6
    words:the antidepressant	vague 3 named 9
    words:the anxiety	vague -5 named -5
    words:the authors	vague 6 named 17
    words:the benefit	vague -16 named -13
    words:the best	vague -4 named -5
    words:the big	vague 5 named 6
    words:the bladder	vague 4 named 4
    words:the blood	vague -4 named -3
    words:the body	vague -3 named -2
    words:the brain	vague 5 named -10
    words:the cells	vague 8 named 23
    words:the clock	vague 5 named 2
    words:the company	vague 3 named 7
    words:the danger	vague -3 named -3
    words:the department	vague -2 named -3
    words:the depression	vague 9 named 2
    words:the diagnosis	vague 2 named 5
    words:the difference	vague -9 named -7
    words:the disease	vague -14 named -4
    words:the disorder	vague 3 named 9
    words:the doctor	vague -4 named -4
    words:the drip	vague -8 named -7
    words:the drug	vague 19 named 13
    words:the edge	vague 1 named 4
    words:the effect	vague 7 named 1
    words:the end	vague 7 named 6
    words:the evidence	vague 10 named 4
    words:the exact	vague -3 named -4
    words:the fda	vague -3 named -13
    words:the first	vague -12 named 1
    words:the floor	vague -3 named -5
    words:the front	vague 6 named 4
    words:the gap	vague -7 named -5
    words:the guideline	vague 5 named 12
    words:the hour	vague -7 named -7
    words:the hse	vague 3 named 7
    words:the job	named 4
    words:the journal	vague 5 named 13
    words:the ketamine	vague -4 named -7
    words:the kind	vague -5 named -6
    words:the late	vague 3 named 7
    words:the left	vague -3 named -3
    words:the level	vague -4 named -3
    words:the longest	vague 2 named 4
    words:the manufacturer	vague 7 named 2
    words:the market	vague -6 named -10
    words:the medicine	vague -1 named -3
    words:the memory	vague 9 named 3
    words:the mood	vague 3 named 7
    words:the most	vague 2 named 3
    words:the name	vague 5 named 1
    words:the nasal	vague -4 named -8
    words:the neck	vague 5 named 12
    words:the nervous	vague 1 named 5
    words:the new	vague 8 named 18
    words:the next	vague -4 named -4
    words:the nhs	vague -3 named -4
    words:the nmda	vague -4 named -5
    words:the number	vague 4 named 10
    words:the odds	vague 11 named 5
    words:the old	named 6
    words:the older	vague 3 named 1
    words:the one	vague 5 named 2
    words:the only	vague 2 named 8
    words:the other	vague -8 named -5
    words:the pain	vague 16 named 11
    words:the past	named 4
    words:the patient	vague -8 named -6
    words:the people	vague 4 named 10
    words:the person	vague -3 named -5
    words:the picture	vague -6 named -5
    words:the placebo	vague 5 named 12
    words:the price	vague -1 named 4
    words:the researchers	vague 3 named 7
    words:the risk	vague -10 named 2
    words:the same	vague -10 named -3
    words:the scalp	vague 1 named -3
    words:the second	vague 11 named 30
    words:the size	vague -2 named -4
    words:the spinal	vague -3 named -3
    words:the spray	vague -8 named -6
    words:the studies	vague 4 named -1
    words:the study	vague -4 named -3
    words:the tablets	vague -3 named -4
    words:the therapist	vague 5 named -2
    words:the thing	vague 1 named 6
    words:the time	vague -5 named -4
    words:the treatment	vague 2 named -8
    words:the trial	vague 2 named 6
    words:the trials	vague 21 named 5
    words:the u	vague -2 named -3
    words:the united	vague -7 named -11
    words:the us	vague 1 named 4
    words:the very	vague -2 named -3
    words:the way	vague -3 named -3
    words:the weeks	vague 11 named 5
    words:the whole	vague 3 named -12
    words:the work	vague -5 named -4
    words:the world	vague 12 named 6
    words:the worst	vague -3 named -3
    words:their	vague 30 named 16
    words:their lives	vague -5 named -6
    words:them	vague -19 named 5
    words:themselves	vague 9 named 26
    words:then	vague -12 named -12
    words:then i	vague -2 named -3
    words:therapies	vague -6
    words:therapist	vague 12
    words:therapist fingers	vague 7
    words:therapy	vague 23 named 26
    words:therapy and	vague 14 named 5
    words:there	vague 29 named 9
    words:there a	vague -5 named -2
    words:there are	vague 7 named 3
    words:there is	vague 29 named 11
    words:there no	vague -4
    words:there was	vague -7 named -3
    words:these	vague -8 named 11
    words:they	vague 8 named 5
    words:they are	vague -15 named -12
    words:they do	vague 14 named 12
    words:they had	vague 22 named 15
    words:they've	vague 11
    words:thing	vague 6 named 10
    words:thing i	vague 4 named 1
    words:thing that	vague 8 named 21
    words:things	vague -10 named -10
    words:think	vague 1 named -10
    words:think it	vague -2 named -4
    words:thinks	vague 2 named 7
    words:thinner	vague -8 named -6
    words:third	vague 23 named 26
    words:third and	vague 6 named 8
    words:third of	vague -4 named -2
    words:third or	vague 9 named 9
    words:thirds	vague 9 named 1
    words:this	vague -25 named -17
    words:this country	vague -3 named -4
    words:this is	vague -19 named -19
    words:this year	vague -4 named -3
    words:those	vague -10 named 10
    words:those who	named 19
    words:those with	vague -3 named -2
    words:though	vague 18 named 14
    words:thought	vague 11 named 2
    words:thought to	vague 17 named 7
    words:thoughts	vague -5 named -5
    words:thousand	vague 12 named 5
    words:three	vague -10 named 5
    words:three days	vague 9 named 19
    words:three months	vague 1 named -5
    words:three times	vague 5 named 11
    words:three weeks	vague -6 named -9
    words:through	vague 2
    words:thyroid	vague -3 named -4
    words:till	vague -3 named -3
    words:time	vague -18 named -13
    words:times	vague -3
    words:tiny	vague 10 named 7
    words:tms	vague -3 named -5
    words:tms for	vague 8 named 4
    words:to	vague -12 named -8
    words:to a	vague -1 named -3
    words:to be	named -11
    words:to begin	vague -6 named 6
    words:to do	vague -2 named -3
    words:to eight	named 4
    words:to four	vague -3 named -4
    words:to get	vague -10 named -9
    words:to give	vague -3 named -4
    words:to know	vague -4 named -4
    words:to one	vague -4 named -4
    words:to people	vague -8 named -11
    words:to put	named -4
    words:to six	vague -6 named -6
    words:to the	vague -6 named 11
    words:to treat	vague -4 named -4
    words:today	vague -1 named 2
    words:together	vague 5 named 1
    words:told	vague 11 named 9
    words:tolerance	vague 2 named 6
    words:too	vague 2 named -2
    words:too much	vague -5 named -5
    words:took	vague 6 named 6
    words:top	vague 6
    words:touch	vague -5 named -5
    words:transcranial	vague 7 named 3
    words:transcranial magnetic	vague 7 named 3
    words:trauma	vague 18 named 5
    words:trauma-focused	vague 2 named 5
    words:trd	vague -5 named -7
    words:treat	vague -10 named -9
    words:treated	vague -4 named -1
    words:treating	vague -4 named -5
    words:treatment	vague -10 named -15
    words:treatment with	vague 10 named 4
    words:treatment-resistant	vague -14 named -3
    words:treatment-resistant depression	vague -14 named -3
    words:treatments	named 2
    words:trial	vague 1 named 2
    words:trial in	vague -3 named -5
    words:trial of	vague 5 named 2
    words:trial with	vague -4 named -8
    words:trials	vague 18 named 16
    words:trials in	vague -15 named -9
    words:tried	vague -8 named -1
    words:triptans	vague -3 named -4
    words:trouble	vague -14 named -13
    words:trusts	vague 3 named 8
    words:try	vague -5 named -5
    words:turn	vague -7 named -7
    words:turned	vague 7 named -1
    words:turned down	vague -3 named -5
    words:turns	vague -2 named 4
    words:twelve	vague -1 named 8
    words:twelve weeks	vague 2 named 12
    words:twenty	vague 1 named 4
    words:twenty years	vague 2 named 4
    words:twice	vague 2 named -3
    words:twice as	vague 5
    words:two	vague -1 named 8
    words:two antidepressants	named 3
    words:two hours	vague 2 named 9
    words:two of	vague -6 named -1
    words:two or	vague -4 named -1
    words:two thirds	vague 9 named 1
    words:two to	vague 3 named 9
    words:two weeks	vague 12 named 4
    words:type	vague -11 named -10
    words:typical	vague -8 named 5
    words:under	vague 2 named -1
    words:under the	vague 1 named 3
    words:united	vague -7 named -11
    words:united states	vague -7 named -11
    words:university	vague -3 named -5
    words:unless	vague -4 named -5
    words:until	vague -3 named 7
    words:until the	named 3
    words:up	vague 24 named 8
    words:up at	vague 5 named 10
    words:up in	vague 1 named -7
    words:up the	vague -5 named -8
    words:up to	vague -8 named -8
    words:upset	vague -3 named -3
    words:urine	vague 7 named 16
    words:us	vague -2 named 10
    words:us that	vague 2 named 2
    words:use	vague -5 named -1
    words:use it	named 4
    words:use since	vague -3 named -4
    words:use the	vague 2 named 5
    words:used	vague -1 named -13
    words:used as	vague -4 named -3
    words:used in	vague -4 named -7
    words:used to	vague 2 named -9
    words:useful	vague -3 named -4
    words:users	vague 15 named 23
    words:uses	vague -5 named -7
    words:using	vague 2 named 7
    words:usual	vague 1 named 5
    words:usually	vague -8 named -11
    words:venlafaxine	vague 7 named 16
    words:version	vague -3 named -3
    words:very	vague -16 named -9
    words:veterans	vague 22 named 15
    words:vivid	vague -4 named -5
    words:vivid dreams	vague -4 named -5
    words:waiting	vague 3 named 9
    words:walk	vague -3 named -4
    words:walking	vague -6 named -10
    words:want	vague -5 named -5
    words:warned	vague 1 named 3
    words:warning	vague -4 named -8
    words:was	vague -41 named -19
    words:was a	vague -2 named -1
    words:was approved	vague -4 named -8
    words:was cleared	vague -6 named -11
    words:was in	vague 5 named 11
    words:was no	vague -7 named -5
    words:was not	vague 5 named 16
    words:was the	vague -4 named -7
    words:washing	vague -4 named -3
    words:water	vague -4 named -5
    words:waves	vague -3 named 10
    words:way	vague -7 named -6
    words:we	vague -5 named -4
    words:we do	vague 3 named -1
    words:we don't	vague 10 named 2
    words:we'll	vague 3 named 6
    words:we've	vague -4 named -8
    words:wear	vague -9 named -4
    words:wear off	vague -9 named -6
    words:website	vague -3 named -4
    words:week	vague -3 named -10
    words:weekly	vague -6 named -9
    words:weeks	vague -2 named -9
    words:weeks apart	vague -3 named -4
    words:weeks of	vague -5 named -7
    words:weeks or	vague -5 named -5
    words:weeks the	vague 2 named 5
    words:weeks to	vague -3 named -3
    words:weight	vague -1 named 2
    words:weight gain	vague 1 named 4
    words:well	named 7
    words:went	vague -5 named -5
    words:went home	vague -2 named -3
    words:were	vague 4
    words:were no	vague 8 named 6
    words:wet	vague 9 named -2
    words:what	vague 15 named 18
    words:what i	vague 15 named 6
    words:what the	vague 5 named 14
    words:what you	vague 4 named 1
    words:whatever	vague -15 named -8
    words:when	vague 8 named -9
    words:when a	vague -3 named -3
    words:when it	vague -2 named -2
    words:when the	vague 6 named -8
    words:when they	vague -5 named -4
    words:when you	vague -3 named -3
    words:where	vague -2 named 1
    words:where it	vague 1 named 5
    words:where the	vague -1 named -3
    words:whether	vague -7 named -7
    words:which	vague -19 named 16
    words:which is	vague -24 named -11
    words:which one	vague -3 named -4
    words:which the	vague -3 named -3
    words:while	vague 17
    words:who	vague -2 named 29
    words:who finish	vague 4 named -2
    words:who had	vague -1 named 10
    words:who has	vague -4
    words:who runs	vague -5 named -6
    words:who took	vague 5 named 11
    words:whole	vague 7 named -12
    words:whom	vague 11 named 24
    words:whom had	vague 2 named 4
    words:whose	vague -3 named -4
    words:why	vague -13 named -12
    words:wife	vague -2 named -2
    words:will	vague -4
    words:will be	vague 3 named 8
    words:will have	vague -1 named -2
    words:window	vague 8 named 3
    words:with	vague 6 named 17
    words:with a	vague -6 named -11
    words:with bipolar	vague 5 named 7
    words:with chronic	vague 4 named 9
    words:with crps	vague -5 named -5
    words:with it	vague 16 named 5
    words:with major	vague -9 named -9
    words:with migraine	vague -4 named -6
    words:with no	vague 9 named -2
    words:with other	vague -8 named -10
    words:with ptsd	vague 19 named 6
    words:with that	vague -2 named -3
    words:with the	vague 5 named 1
    words:with your	vague -3 named -4
    words:withdrawal	vague -7 named -12
    words:within	vague -10 named 7
    words:within a	vague -2 named -2
    words:within hours	vague -10 named -6
    words:within the	vague -3 named 4
    words:without	vague -14 named -11
    words:women	vague 3 named -1
    words:won't	vague -9 named -7
    words:work	vague -20 named -11
    words:work for	vague -10 named -9
    words:worked	named 5
    words:working	vague -5 named -15
    words:works	vague -1 named -2
    words:world	vague 12 named 6
    words:world health	vague 3 named 7
    words:worse	vague 5 named -6
    words:worst	vague -16 named -15
    words:would	vague 11 named 5
    words:wrist	vague 7 named 4
    words:written	vague -2 named -8
    words:wrote	vague 1 named 7
    words:yale	vague -3 named -3
    words:year	vague 7 named 28
    words:years	vague 9 named 11
    words:years old	named 3
    words:yes	vague -2 named -5
    words:yet	vague 10 named -2
    words:york	vague 1 named 4
    words:you	vague -7 named -23
    words:you are	vague -5 named -5
    words:you can	vague -3 named -5
    words:you for	vague 6 named 2
    words:you get	vague 4 named 1
    words:you have	vague -6 named -7
    words:you'd	named -3
    words:you're	vague -10 named -4
    words:you've	vague -7 named -7
    words:you've got	vague -6 named -6
    words:young	vague 7 named 2
    words:young people	vague 4 named 1
    words:your	vague -45 named -41
    words:your blood	vague -9 named -5
    words:your brain	vague -6 named -5
    words:your head	vague -4 named -2
    words:yourself	vague -4 named -6
    words:zigzag	vague 4 named 10
    """#
}
