/// What the source model learnt; written by Scripts/train-sources.
enum SourceModelWeights {
  /// A feature, a tab, and how much it speaks for a source, in hundredths, a line.
  static let table = #"""
    bias	vague -600 named -670
    after-named:goes-on authors	vague 5 named 18
    after-named:goes-on group	vague 1 named 9
    after-named:goes-on he	vague -6 named -10
    after-named:goes-on it	vague -14 named 8
    after-named:goes-on nobody	vague -12 named -12
    after-named:goes-on patients	vague -29 named -41
    after-named:goes-on researchers	vague 31 named 4
    after-named:goes-on scores	vague 3 named 12
    after-named:goes-on she	vague 7 named 30
    after-named:goes-on they	vague -17 named -17
    after-named:goes-on third	vague -22 named -28
    after-named:goes-on those	vague -25 named -23
    after-named:new-line	vague -40 named 32
    after-named:noun	vague 42 named 179
    after-named:noun body	vague -6 named -53
    after-named:noun document	vague 17 named 43
    after-named:noun evidence	vague -29 named 27
    after-named:noun scientist	vague -35 named -38
    after-named:noun studies	vague 66 named 46
    after-named:noun study	vague 65 named 154
    after-named:opening a	vague -5 named 39
    after-named:opening about	named 16
    after-named:opening an	vague 24 named 72
    after-named:opening and	vague 12 named 29
    after-named:opening another	vague -13 named -23
    after-named:opening at	vague 32 named 68
    after-named:opening but	vague -18 named -3
    after-named:opening by	vague -19 named -28
    after-named:opening data	vague -65 named -40
    after-named:opening doctors	vague -24 named -24
    after-named:opening exercise	vague -46 named -27
    after-named:opening for	vague -63 named -26
    after-named:opening he	vague -6 named -10
    after-named:opening in	vague -19 named -20
    after-named:opening it	vague 10 named 38
    after-named:opening ketamine	vague 9 named 30
    after-named:opening more	vague 25 named 9
    after-named:opening no	vague -75 named -67
    after-named:opening nobody	vague -14 named -16
    after-named:opening on	vague -14 named -17
    after-named:opening one	vague -5 named 1
    after-named:opening other	vague 41 named 16
    after-named:opening patients	vague -21 named -28
    after-named:opening people	vague 24 named -24
    after-named:opening pregabalin	vague -12 named -18
    after-named:opening repeated	vague -10 named -9
    after-named:opening researchers	vague 33 named -10
    after-named:opening second	vague -18 named -30
    after-named:opening she	vague 5 named 25
    after-named:opening some	vague -5 named -14
    after-named:opening that	vague -23 named -26
    after-named:opening the	vague -10 named -40
    after-named:opening then	vague -10 named -11
    after-named:opening there	vague 88 named 23
    after-named:opening they	vague -8 named -8
    after-named:opening two	vague -16 named -19
    after-named:opening we	vague -7 named -8
    after-named:opening what	vague 42 named 76
    after-named:opening when	vague 90 named 2
    after-named:pronoun-verb	vague 58 named 223
    after-named:pronoun-verb found	vague 11 named 29
    after-named:pronoun-verb said	vague 21 named 74
    after-named:pronoun-verb says	vague 15 named 34
    after-named:pronoun-verb tell	vague -19 named -31
    after-named:same-line	vague 24 named 53
    after-none:goes-on all	vague -11 named -11
    after-none:goes-on authors	vague 17 named 44
    after-none:goes-on both	vague 6 named 34
    after-none:goes-on company	vague 4 named 14
    after-none:goes-on group	vague 27 named 81
    after-none:goes-on half	vague 28 named 27
    after-none:goes-on he	vague 22 named 77
    after-none:goes-on it	vague -9 named -15
    after-none:goes-on nobody	vague -46 named -34
    after-none:goes-on participants	vague -10 named -9
    after-none:goes-on patients	vague -13 named 33
    after-none:goes-on researchers	vague 21 named 2
    after-none:goes-on scores	vague -24 named -30
    after-none:goes-on she	vague -17 named -14
    after-none:goes-on team	vague -9 named -7
    after-none:goes-on they	vague 32 named 54
    after-none:goes-on third	vague 44 named 27
    after-none:goes-on those	vague 5 named 30
    after-none:new-line	vague -42 named -48
    after-none:noun	vague -2 named 93
    after-none:noun body	vague -11 named 25
    after-none:noun document	vague -16 named 14
    after-none:noun evidence	vague 29 named 29
    after-none:noun expert	vague -13 named -32
    after-none:noun one	vague 10 named 5
    after-none:noun scientist	vague 26 named 103
    after-none:noun studies	vague 85 named 49
    after-none:noun study	vague -36 named -18
    after-none:opening a	vague -21 named -10
    after-none:opening about	vague -43 named -45
    after-none:opening according	vague 83 named 76
    after-none:opening adding	vague -9 named -9
    after-none:opening after	vague -24 named -34
    after-none:opening afterwards	vague -11 named -12
    after-none:opening among	vague -5 named -17
    after-none:opening an	vague -10 named -8
    after-none:opening and	vague -20 named -9
    after-none:opening antidepressants	vague -10 named -7
    after-none:opening anxiety	vague -8 named -6
    after-none:opening around	vague -12 named -14
    after-none:opening as	vague -7 named -22
    after-none:opening at	vague 4 named 15
    after-none:opening because	vague -53 named -39
    after-none:opening before	vague 21 named 8
    after-none:opening between	vague 4 named 19
    after-none:opening bipolar	vague -9 named -9
    after-none:opening blood	vague -8 named -7
    after-none:opening blurred	vague -5 named -4
    after-none:opening both	vague -19 named -20
    after-none:opening but	vague 47 named 61
    after-none:opening by	vague -7 named 10
    after-none:opening chronic	vague -6 named -2
    after-none:opening clinics	vague -10 named -10
    after-none:opening clomipramine	vague -27 named -17
    after-none:opening cognitive	vague 36 named 11
    after-none:opening complex	vague -14 named -14
    after-none:opening daily	vague 41 named 16
    after-none:opening depression	vague -26 named -28
    after-none:opening dizziness	vague -7 named -10
    after-none:opening doctors	vague -38 named -25
    after-none:opening doses	vague 42 named 16
    after-none:opening dr	vague -2 named 3
    after-none:opening duloxetine	vague 7 named -3
    after-none:opening each	vague -8 named -7
    after-none:opening early	vague 27 named 2
    after-none:opening eleven	vague -5 named -9
    after-none:opening emdr	vague -7 named -9
    after-none:opening erp	vague 58 named 25
    after-none:opening esketamine	vague -9 named -9
    after-none:opening every	vague -6 named -6
    after-none:opening everyone	vague 113 named 54
    after-none:opening evidence	vague 56 named 26
    after-none:opening experts	vague 68 named 30
    after-none:opening exposure	vague -9 named -10
    after-none:opening feeling	vague -7 named -7
    after-none:opening for	vague 14 named 35
    after-none:opening four	vague -9 named -14
    after-none:opening generic	vague -13 named -9
    after-none:opening have	vague -5 named -5
    after-none:opening he	vague 33 named 96
    after-none:opening here	vague -14 named -14
    after-none:opening his	vague -2 named -2
    after-none:opening however	vague 8 named -14
    after-none:opening i	vague -35 named -47
    after-none:opening i'd	vague -5 named -8
    after-none:opening ibuprofen	vague -4 named -3
    after-none:opening if	vague -2 named -10
    after-none:opening in	vague 12 named 13
    after-none:opening insomnia	vague -6 named -5
    after-none:opening insurance	vague -7 named -5
    after-none:opening it	vague -21 named -22
    after-none:opening its	vague -10 named -2
    after-none:opening ketamine	vague -46 named -51
    after-none:opening l-theanine	vague -7 named -7
    after-none:opening lithium	vague 10 named 48
    after-none:opening low	vague 30 named 13
    after-none:opening magnesium	vague -9 named -14
    after-none:opening many	vague 20 named -6
    after-none:opening meta-analyses	vague -25 named 30
    after-none:opening migraine	vague 5 named 39
    after-none:opening mirror	vague 35 named 10
    after-none:opening most	vague 3 named 16
    after-none:opening my	vague -2 named -2
    after-none:opening nausea	vague -16 named -25
    after-none:opening nice	vague 16 named 40
    after-none:opening no	vague -54 named -20
    after-none:opening nobody	vague -45 named -33
    after-none:opening not	vague -3 named -3
    after-none:opening now	vague -7 named -7
    after-none:opening obsessive-compulsive	vague -10 named -10
    after-none:opening ocd	vague -21 named -22
    after-none:opening of	vague -6 named -8
    after-none:opening on	vague -7 named -7
    after-none:opening one	vague 98 named 27
    after-none:opening our	vague 3 named 7
    after-none:opening pain	vague -28 named -25
    after-none:opening parkinson	vague -1 named -12
    after-none:opening patients	vague 5 named 15
    after-none:opening people	vague -24 named -25
    after-none:opening physiotherapy	vague 22 named 61
    after-none:opening plenty	vague 66 named 24
    after-none:opening post-traumatic	vague -16 named -24
    after-none:opening propranolol	vague 18 named 47
    after-none:opening ptsd	vague -16 named -12
    after-none:opening research	vague 41 named 10
    after-none:opening researchers	vague 24 named -6
    after-none:opening roughly	vague 20 named 70
    after-none:opening scalp	vague -5 named -5
    after-none:opening serious	vague -7 named -6
    after-none:opening several	vague 7 named -2
    after-none:opening she	vague -1 named 9
    after-none:opening side	vague -8 named -7
    after-none:opening since	vague 17 named 6
    after-none:opening six	vague 17 named 40
    after-none:opening sleep	vague -5 named -4
    after-none:opening small	vague 5 named -5
    after-none:opening so	vague -23 named -25
    after-none:opening some	vague 32 named 52
    after-none:opening somewhere	vague -14 named -1
    after-none:opening ssris	vague 16 named 44
    after-none:opening studies	vague 53 named 5
    after-none:opening surveys	vague 7 named -1
    after-none:opening that	vague -44 named -36
    after-none:opening the	vague -116 named -54
    after-none:opening then	vague -17 named -23
    after-none:opening there	vague 71 named 32
    after-none:opening these	vague -47 named -32
    after-none:opening they	vague 1 named -34
    after-none:opening third	vague 50 named 2
    after-none:opening this	vague -36 named -47
    after-none:opening three	vague -2 named 16
    after-none:opening transcranial	vague -11 named -19
    after-none:opening two	vague -14 named 20
    after-none:opening untreated	vague -5 named -4
    after-none:opening up	vague -21 named -25
    after-none:opening using	vague 5 named 14
    after-none:opening vivid	vague -8 named -6
    after-none:opening we	vague 13 named -23
    after-none:opening weight	vague -6 named -5
    after-none:opening what	vague -5 named -20
    after-none:opening when	vague -29 named -42
    after-none:opening with	vague -12 named -12
    after-none:opening women	vague -14 named -11
    after-none:opening yes	vague -7 named -6
    after-none:opening you	vague -31 named -28
    after-none:opening you'll	vague -13 named -11
    after-none:opening your	vague -3 named -3
    after-none:pronoun-verb	vague 68 named 147
    after-none:pronoun-verb added	vague 29 named 86
    after-none:pronoun-verb found	vague 12 named 33
    after-none:pronoun-verb puts	vague -10 named -12
    after-none:pronoun-verb reckon	vague 54 named 19
    after-none:pronoun-verb said	vague -3 named 5
    after-none:pronoun-verb say	vague -8 named -69
    after-none:pronoun-verb says	vague -16 named -24
    after-none:pronoun-verb shows	vague -24 named -33
    after-none:pronoun-verb thought	vague -3 named -4
    after-none:pronoun-verb told	vague -3 named 2
    after-none:same-line	vague 25 named -37
    after-vague:goes-on it	vague -45 named -48
    after-vague:new-line	vague 14 named -18
    after-vague:noun	vague 11 named 19
    after-vague:noun body	vague 5 named 17
    after-vague:noun evidence	vague 13 named 5
    after-vague:noun one	vague -11 named -14
    after-vague:noun study	vague 8 named 16
    after-vague:opening a	vague 19 named 50
    after-vague:opening but	vague -14 named -14
    after-vague:opening for	vague 2 named -5
    after-vague:opening i	vague 41 named 1
    after-vague:opening in	vague 5 named 19
    after-vague:opening it	vague -55 named -40
    after-vague:opening ketamine	vague 44 named 5
    after-vague:opening one	vague 12 named 27
    after-vague:opening some	vague 118 named 52
    after-vague:opening the	vague -2 named 6
    after-vague:opening there	vague -35 named -31
    after-vague:opening to	vague 45 named 14
    after-vague:opening we	vague -7 named -9
    after-vague:same-line	vague 19 named 19
    crowd-verb:believe	vague -13 named -17
    crowd-verb:call	vague -17 named -24
    crowd-verb:describe	vague -7 named -6
    crowd-verb:feel	vague -33 named -29
    crowd-verb:find	vague 7 named 69
    crowd-verb:folks	vague -7 named -7
    crowd-verb:found	vague 83 named 35
    crowd-verb:know	vague -7 named -5
    crowd-verb:nobody	vague -2 named -26
    crowd-verb:others	vague 85 named 28
    crowd-verb:people	vague 9 named 20
    crowd-verb:point	vague -15 named -17
    crowd-verb:reckon	vague 54 named 19
    crowd-verb:reported	vague -22 named -35
    crowd-verb:say	vague 69 named 10
    crowd-verb:some	vague -25 named -26
    crowd-verb:tell	vague 44 named 54
    crowd-verb:tested	vague -16 named -18
    crowd-verb:they	vague 46 named 34
    crowd-verb:think	vague -42 named -40
    crowd-verb:you	vague -47 named -56
    first:a	vague -1 named 13
    first:about	vague -7 named -4
    first:according	vague 15 named 15
    first:after	vague -4 named -6
    first:an	vague 1 named 8
    first:and	vague -3 named 1
    first:around	vague -4 named -5
    first:as	vague -3 named -5
    first:at	vague 5 named 13
    first:because	vague -9 named -7
    first:before	vague 4 named 1
    first:both	vague -4 named -4
    first:but	vague 2 named 8
    first:by	vague -5 named -4
    first:cognitive	vague 6 named 2
    first:daily	vague 6 named 2
    first:depression	vague -4 named -3
    first:doctors	vague -12 named -9
    first:dr	vague -3 named -5
    first:exercise	vague 1 named 7
    first:first	vague -4 named -6
    first:for	vague -8 named 1
    first:he	vague 5 named 14
    first:i	vague 1 named -8
    first:i'd	vague -3 named -5
    first:in	named 2
    first:insurance	vague -3 named -4
    first:it	vague -11 named -4
    first:ketamine	vague 1 named -3
    first:lithium	vague 4 named 8
    first:low	vague 5 named 2
    first:many	vague 3 named -1
    first:migraine	named 6
    first:most	vague 1 named 3
    first:nausea	vague -3 named -4
    first:nice	vague 3 named 7
    first:no	vague -21 named -15
    first:nobody	vague -10 named -8
    first:ocd	vague -4 named -5
    first:on	vague -4 named -4
    first:one	vague 18 named 9
    first:other	vague 6 named 2
    first:pain	vague -4 named -2
    first:people	named -8
    first:post-traumatic	vague -3 named -4
    first:research	vague 8 named 1
    first:researchers	vague 9 named -3
    first:roughly	vague 3 named 12
    first:she	vague 1 named 6
    first:so	vague -5 named -5
    first:some	vague 24 named 15
    first:ssris	named 6
    first:studies	vague 9 named 1
    first:that	vague -11 named -10
    first:the	vague -21 named -15
    first:then	vague -1 named 2
    first:there	vague 21 named 4
    first:these	vague -8 named -6
    first:they	vague -1 named -7
    first:third	vague 8
    first:this	vague 1 named 6
    first:tms	vague -4 named -3
    first:to	vague 8 named 5
    first:two	vague -5
    first:up	vague -3 named -4
    first:we	named -7
    first:what	vague 6 named 9
    first:when	vague 10 named -7
    first:you	vague -8 named -9
    kind:anecdote	vague -163 named -195
    kind:claim	vague 163 named 195
    mark:according	vague 106 named 123
    mark:according-name	vague 86 named 195
    mark:bracket-name	vague 3 named 74
    mark:bracket-year	vague 57 named 123
    mark:house	vague 3 named 110
    mark:named	named 15
    mark:number	vague -65 named 72
    mark:owner	vague 37 named 94
    mark:owners-source	vague 2 named 14
    mark:percent	vague 17 named 100
    mark:quote	vague -75 named 32
    mark:title	vague 24 named 79
    mark:year	vague -44 named 67
    mark:year-first	vague -18 named -5
    name-verb:beat	vague -4 named -2
    name-verb:believed	vague 57 named 12
    name-verb:call	vague 4 named -8
    name-verb:compared	vague -1 named 10
    name-verb:described	vague -16 named -32
    name-verb:far	vague 5 named -12
    name-verb:find	vague 7 named 19
    name-verb:found	vague 29 named 71
    name-verb:gave	vague -8 named -3
    name-verb:got	vague -13 named -11
    name-verb:know	vague 3 named -17
    name-verb:lists	vague 21 named 43
    name-verb:middle	vague 120 named 86
    name-verb:near	vague 28 named 114
    name-verb:opened	vague 2 named 5
    name-verb:opening	vague 2 named 55
    name-verb:opening said	vague 5 named 11
    name-verb:point	vague -4
    name-verb:points	vague -49 named -66
    name-verb:present far	vague 77 named 30
    name-verb:present middle	vague -3 named -10
    name-verb:present near	vague 6 named 30
    name-verb:put	vague -37 named -63
    name-verb:rated	vague -8 named -12
    name-verb:recommend	vague 3 named 9
    name-verb:recommends	vague 44 named 102
    name-verb:reported	vague 1 named 11
    name-verb:said	vague 44 named 83
    name-verb:saw	vague 1 named 3
    name-verb:say	vague 19 named -14
    name-verb:says	vague 33 named 108
    name-verb:show	vague 34 named 90
    name-verb:showed	vague 17 named 48
    name-verb:shown	vague 31 named 9
    name-verb:state	vague -37 named -73
    name-verb:states	vague -39 named -64
    name-verb:stress	vague -11 named -19
    name-verb:support	vague -9 named -10
    name-verb:tested	vague -26 named -35
    name-verb:thought	vague 8 named -1
    name-verb:told	vague 5 named 11
    name-verb:warned	vague 6 named 14
    noun:body a	vague -14 named 1
    noun:body a at	vague 7 named 15
    noun:body a elsewhere	vague -16 named -14
    noun:body a in	vague -8 named -11
    noun:body a opening	vague 2 named 10
    noun:body a then-say	vague 2 named 4
    noun:body at	vague 11 named 31
    noun:body bare	vague 6 named 71
    noun:body bare at	vague 5 named 14
    noun:body bare by	vague 22 named 49
    noun:body bare elsewhere	vague -10
    noun:body bare in	vague 5 named 17
    noun:body bare opening	vague 8 named 29
    noun:body bare then-be	vague -14 named -18
    noun:body bare then-say	vague -5 named 9
    noun:body by	vague 11 named 48
    noun:body denied	vague -16 named 3
    noun:body described	vague -36 named -8
    noun:body elsewhere	vague 2 named -9
    noun:body for	vague -26 named -30
    noun:body from	vague -8 named -13
    noun:body in	vague 10 named 37
    noun:body named	vague -50 named -54
    noun:body no	vague -10 named -13
    noun:body no elsewhere	vague -4 named -7
    noun:body no opening	vague -6 named -6
    noun:body of	vague 14 named 48
    noun:body of-people	vague -13 named -18
    noun:body on	vague -20 named -32
    noun:body opening	vague -28 named -22
    noun:body owner	vague -3 named -1
    noun:body owner elsewhere	vague 13 named 29
    noun:body the	vague -19 named -23
    noun:body the at	vague -1 named 3
    noun:body the by	vague -11 named -1
    noun:body the elsewhere	vague 18 named -19
    noun:body the for	vague 6 named 13
    noun:body the from	vague -9 named -16
    noun:body the in	vague 9 named 20
    noun:body the of	vague 13 named 29
    noun:body the on	vague -20 named -32
    noun:body the opening	vague -16 named -25
    noun:body the then-be	vague 7 named 29
    noun:body the then-modal	vague 19 named 53
    noun:body the then-say	vague 48 named 125
    noun:body the to	vague 11 named 41
    noun:body then-be	vague -7 named 16
    noun:body then-modal	vague 10 named 41
    noun:body then-say	vague 47 named 142
    noun:body to	vague 1 named 27
    noun:body with	vague 1 named 7
    noun:body with-name	vague 7 named 40
    noun:body year-after	vague -21 named -20
    noun:document a	vague -12 named 27
    noun:document a elsewhere	vague -1 named 25
    noun:document a for	vague -7 named -7
    noun:document a in	vague -7 named -11
    noun:document a opening	vague 7 named 21
    noun:document a then-be	vague 8 named 40
    noun:document a then-say	vague -28 named -48
    noun:document a to	vague 1 named 4
    noun:document bare	vague 2 named 10
    noun:document bare elsewhere	vague -9 named 4
    noun:document bare of	vague 8 named -16
    noun:document bare on	vague -7 named -8
    noun:document bare opening	vague 21 named 47
    noun:document bare then-be	vague -6 named -1
    noun:document bare then-modal	vague -3 named -5
    noun:document bare then-say	vague 24 named 26
    noun:document by	vague 34 named 77
    noun:document denied	vague -3 named 4
    noun:document described	vague -20 named -15
    noun:document elsewhere	vague -27 named 6
    noun:document for	vague -5 named 17
    noun:document in	vague -5 named 20
    noun:document named	vague 26 named 23
    noun:document of	vague 3 named -15
    noun:document of-people	vague -11 named 7
    noun:document on	vague -12 named -8
    noun:document opening	vague 40 named 112
    noun:document owner	vague -8 named 5
    noun:document owner elsewhere	vague -21 named -39
    noun:document owner then-modal	vague 13 named 43
    noun:document the	vague -3 named 37
    noun:document the elsewhere	vague 4 named 29
    noun:document the in	vague -30 named -49
    noun:document the opening	vague 25 named 62
    noun:document the then-be	named -11
    noun:document the then-say	vague 26 named 78
    noun:document theirs	vague 10 named 30
    noun:document theirs in	vague 11 named 30
    noun:document then-be	vague 3 named 28
    noun:document then-modal	vague 10 named 39
    noun:document then-say	vague 25 named 67
    noun:document to	vague 9 named 21
    noun:document with	vague -12 named -17
    noun:document with-name	vague 8 named 28
    noun:document year-after	vague 19 named 53
    noun:evidence at	vague -51 named -31
    noun:evidence bare	vague 172 named 57
    noun:evidence bare elsewhere	vague -50 named -11
    noun:evidence bare for	vague -7 named 15
    noun:evidence bare in	vague 52 named 15
    noun:evidence bare of	vague 62 named 12
    noun:evidence bare opening	vague 52 named -8
    noun:evidence bare then-be	vague 10 named -6
    noun:evidence bare then-modal	vague 85 named 29
    noun:evidence bare then-published	vague 11 named 2
    noun:evidence bare then-say	vague 100 named 46
    noun:evidence bare to	vague 12 named 22
    noun:evidence by	vague 78 named 35
    noun:evidence denied	vague -24 named 66
    noun:evidence described	vague 23 named 15
    noun:evidence elsewhere	vague 43 named -20
    noun:evidence for	vague -9 named -13
    noun:evidence from	vague 32 named 21
    noun:evidence in	vague 31 named 23
    noun:evidence named	vague 3 named 24
    noun:evidence no	vague -24 named 3
    noun:evidence no elsewhere	vague -20 named -10
    noun:evidence no then-be	vague -3 named 17
    noun:evidence of	vague 10 named -28
    noun:evidence of-people	vague 61 named 9
    noun:evidence on	vague 66 named 48
    noun:evidence opening	vague 33 named -13
    noun:evidence owner	vague 72 named 34
    noun:evidence owner elsewhere	vague 72 named 34
    noun:evidence some	vague 161 named 56
    noun:evidence some elsewhere	vague 15 named -6
    noun:evidence some opening	vague 45 named 17
    noun:evidence some then-be	vague -31 named -20
    noun:evidence some then-say	vague 71 named 25
    noun:evidence the	vague 44 named 38
    noun:evidence the elsewhere	vague 54 named -5
    noun:evidence the opening	vague -19 named 9
    noun:evidence the then-be	vague 22 named -22
    noun:evidence the then-modal	vague -24 named -22
    noun:evidence the then-say	vague 40 named 54
    noun:evidence theirs	vague 15 named 53
    noun:evidence theirs elsewhere	vague -25 named -29
    noun:evidence then-be	vague 55 named -12
    noun:evidence then-modal	vague 73 named 10
    noun:evidence then-published	vague 10 named 1
    noun:evidence then-say	vague 169 named 98
    noun:evidence these	vague -45 named -31
    noun:evidence these opening	vague -45 named -31
    noun:evidence to	vague 12 named 23
    noun:evidence with	vague -6 named -7
    noun:evidence with-name	vague 36 named 11
    noun:evidence year-after	vague -1 named 4
    noun:expert bare	vague 39 named 38
    noun:expert bare elsewhere	vague -9 named 25
    noun:expert bare of	named 4
    noun:expert bare opening	named -21
    noun:expert bare then-be	vague 4 named -32
    noun:expert bare then-modal	vague -9 named 6
    noun:expert bare then-say	vague 26 named 6
    noun:expert bare to	vague 43 named 14
    noun:expert by	vague -14 named -23
    noun:expert described	vague -5 named 14
    noun:expert elsewhere	vague 32 named 17
    noun:expert for	vague 2 named 12
    noun:expert in	vague 9 named 39
    noun:expert number	vague -20 named -25
    noun:expert number elsewhere	vague -9 named -8
    noun:expert of	named 4
    noun:expert opening	vague 93 named 44
    noun:expert some	vague 168 named 86
    noun:expert some elsewhere	vague 56 named 21
    noun:expert some opening	vague 92 named 65
    noun:expert some then-modal	vague 42 named 9
    noun:expert some then-say	vague 86 named 29
    noun:expert the	vague 2 named -17
    noun:expert the elsewhere	vague 2 named -17
    noun:expert the then-say	vague 5 named -15
    noun:expert then-be	vague 11 named -12
    noun:expert then-modal	vague 30 named 12
    noun:expert then-say	vague 103 named 8
    noun:expert to	vague 62 named 14
    noun:expert with-name	vague 5 named 22
    noun:one a	vague 8 named -14
    noun:one a elsewhere	vague 16 named -17
    noun:one a opening	vague 2 named 10
    noun:one a then-say	vague 14 named 35
    noun:one a with	vague -10 named -7
    noun:one at	vague -6 named -2
    noun:one bare	vague 14 named 50
    noun:one bare elsewhere	vague 32 named 91
    noun:one bare opening	vague -16 named -18
    noun:one bare then-be	vague -12 named -17
    noun:one bare then-say	vague 36 named 57
    noun:one bare to	vague -14 named -21
    noun:one by	vague -14 named -22
    noun:one denied	vague 2 named 25
    noun:one described	vague 31 named 14
    noun:one elsewhere	vague 50 named 59
    noun:one for	vague 6 named 29
    noun:one from	vague -2 named 7
    noun:one named	vague -16 named -32
    noun:one of	vague 18 named 2
    noun:one on	vague -13 named -8
    noun:one opening	vague -27 named -18
    noun:one ours	vague -5 named -9
    noun:one ours elsewhere	vague -5 named -9
    noun:one the	named -19
    noun:one the elsewhere	vague 18 named -2
    noun:one the opening	vague -10 named -6
    noun:one the then-modal	vague -27 named -29
    noun:one the then-say	vague -8 named 13
    noun:one theirs	vague -8 named -1
    noun:one theirs elsewhere	vague 1 named 15
    noun:one theirs opening	vague -2 named -3
    noun:one then-be	vague -26 named -26
    noun:one then-modal	vague -40 named -41
    noun:one then-say	vague 39 named 101
    noun:one to	vague -18 named -26
    noun:one with	vague -15 named -13
    noun:one with-name	vague 26 named 76
    noun:scientist a	vague 23 named 39
    noun:scientist a elsewhere	vague 18 named 6
    noun:scientist a of	vague -16 named -18
    noun:scientist a opening	vague 17 named 43
    noun:scientist a then-say	vague -18 named -5
    noun:scientist at	vague 12 named 29
    noun:scientist bare	vague 72 named 63
    noun:scientist bare elsewhere	vague -8 named 48
    noun:scientist bare of	vague -9 named 7
    noun:scientist bare opening	vague 106 named 21
    noun:scientist bare then-say	vague 79 named 33
    noun:scientist described	vague -69 named -31
    noun:scientist elsewhere	vague -9 named 65
    noun:scientist from	vague -29 named -55
    noun:scientist in	vague -14 named -14
    noun:scientist named	vague 2 named 30
    noun:scientist of	vague -48 named -56
    noun:scientist opening	vague 167 named 205
    noun:scientist ours	vague -24 named -46
    noun:scientist the	vague -30 named 4
    noun:scientist the elsewhere	vague -1 named 37
    noun:scientist the from	vague -29 named -55
    noun:scientist the in	vague -27 named -52
    noun:scientist the opening	vague 27 named 73
    noun:scientist the then-be	vague -6 named 15
    noun:scientist the then-modal	vague 22 named 53
    noun:scientist the then-say	vague 7 named 27
    noun:scientist theirs	vague 1 named 16
    noun:scientist theirs opening	vague 1 named 16
    noun:scientist theirs then-say	vague 1 named 16
    noun:scientist then-be	vague -18 named -5
    noun:scientist then-modal	vague 16 named 50
    noun:scientist then-say	vague 93 named 125
    noun:scientist this	vague 13 named 27
    noun:scientist to	vague 9 named 24
    noun:scientist with-name	vague -14 named 7
    noun:scientist year-after	vague 19 named 72
    noun:studies bare	vague 139 named 42
    noun:studies bare elsewhere	vague -25 named 9
    noun:studies bare in	vague 45 named 41
    noun:studies bare of	vague 45 named 21
    noun:studies bare opening	vague 90 named 35
    noun:studies bare then-be	vague 22 named 36
    noun:studies bare then-modal	vague -51 named -33
    noun:studies bare then-say	vague 103 named 33
    noun:studies by	vague 30 named 14
    noun:studies denied	vague -60 named -48
    noun:studies described	vague 58 named 72
    noun:studies elsewhere	vague 35 named 58
    noun:studies from	vague -46 named -16
    noun:studies in	vague 100 named 19
    noun:studies number	vague 12 named 41
    noun:studies number opening	vague 3 named 23
    noun:studies number then-say	vague -1 named 10
    noun:studies of	vague 72 named 60
    noun:studies of-people	vague 29 named 12
    noun:studies opening	vague 184 named 95
    noun:studies other	vague 41 named 16
    noun:studies other opening	vague 41 named 16
    noun:studies some	vague 169 named 37
    noun:studies some elsewhere	vague 81 named 22
    noun:studies some in	vague 60 named 22
    noun:studies some opening	vague 28 named -7
    noun:studies some then-say	vague 45 named -14
    noun:studies the	vague 118 named 11
    noun:studies the elsewhere	vague -9 named -31
    noun:studies the in	vague 52 named -15
    noun:studies the of	vague 23 named 15
    noun:studies the opening	vague 21 named 28
    noun:studies the then-be	vague -16 named -49
    noun:studies the then-modal	vague 39 named 14
    noun:studies the then-say	vague 47 named 41
    noun:studies then-be	vague 50 named 7
    noun:studies then-modal	vague -12 named -19
    noun:studies then-say	vague 231 named 153
    noun:studies with-name	vague -3 named -25
    noun:studies year-after	vague 3 named 15
    noun:study a	vague -21 named 36
    noun:study a elsewhere	vague -59 named -7
    noun:study a for	vague 8 named -50
    noun:study a in	vague 13 named 43
    noun:study a of	vague 5 named 11
    noun:study a opening	vague 3 named 68
    noun:study a then-be	vague 12 named -13
    noun:study a then-modal	named 32
    noun:study a then-published	vague 4 named 8
    noun:study a then-say	vague 14 named 100
    noun:study at	vague -50 named -37
    noun:study bare	vague -8 named 8
    noun:study bare elsewhere	vague 5 named 30
    noun:study bare of	vague 14 named 7
    noun:study bare on	vague -12 named -10
    noun:study bare then-be	vague -7 named 2
    noun:study bare then-say	vague 5 named 13
    noun:study by	vague -5 named 9
    noun:study dated	vague -2 named 32
    noun:study denied	vague 8 named -44
    noun:study described	vague -19 named 54
    noun:study elsewhere	vague 44 named 117
    noun:study for	vague 8 named -50
    noun:study from	vague 13 named 32
    noun:study in	vague 52 named 151
    noun:study named	vague 51 named 126
    noun:study no	vague 52 named -3
    noun:study no elsewhere	vague 77 named 23
    noun:study no then-say	vague 52 named -3
    noun:study of	vague 56 named 98
    noun:study of-people	vague 26 named 77
    noun:study on	vague -16 named -10
    noun:study opening	vague -27 named 61
    noun:study ours	vague 17 named 36
    noun:study owner	vague 3 named 7
    noun:study owner elsewhere	vague 3 named 7
    noun:study same	vague 22 named 54
    noun:study same in	vague 9 named 22
    noun:study same opening	vague 13 named 29
    noun:study same then-modal	vague 7 named 17
    noun:study same then-say	vague 7 named 15
    noun:study the	vague 3 named 63
    noun:study the elsewhere	vague -4 named 7
    noun:study the in	vague 10 named 33
    noun:study the of	vague -2 named 16
    noun:study the opening	vague -1 named 6
    noun:study the then-be	vague -18 named -14
    noun:study the then-say	vague -7 named -8
    noun:study then-be	vague -7 named -8
    noun:study then-modal	named 43
    noun:study then-published	vague 6 named 13
    noun:study then-say	vague 79 named 141
    noun:study this	vague 11 named 36
    noun:study this elsewhere	vague 3 named 10
    noun:study this in	vague 18 named 42
    noun:study this opening	vague -10 named -16
    noun:study this then-be	vague 1 named 4
    noun:study to	vague -4 named -4
    noun:study with	vague -34 named -67
    noun:study with-name	vague 62 named 73
    noun:study year-after	vague 36 named 78
    passive:perfect	vague 254 named 88
    passive:perfect elsewhere	vague 24 named 9
    passive:perfect in	vague 42 named 15
    passive:perfect linked	vague 87 named 39
    passive:perfect reported	vague 53 named 22
    passive:perfect shown	vague 56 named 10
    passive:perfect that	vague 29 named 1
    passive:perfect to	vague 83 named 30
    passive:perfect-denied	vague 86 named 52
    passive:perfect-denied shown	vague 86 named 52
    passive:perfect-denied to	vague 86 named 52
    passive:plain	vague 107 named 16
    passive:plain associated	vague -47 named -15
    passive:plain believed	vague -3 named -14
    passive:plain considered	vague -20 named -18
    passive:plain elsewhere	vague -67 named -78
    passive:plain estimated	vague 44 named 16
    passive:plain in	vague -77 named -53
    passive:plain known	vague -41 named -16
    passive:plain linked	vague 8 named 36
    passive:plain proven	vague 72 named 30
    passive:plain said	vague 5 named -21
    passive:plain shown	vague -41 named -28
    passive:plain that	vague 93 named 37
    passive:plain thought	vague 77 named 21
    passive:plain to	vague 139 named 81
    passive:plain with	vague -47 named -15
    passive:plain-denied	vague -65 named -53
    passive:plain-denied elsewhere	vague -18 named -16
    passive:plain-denied known	vague -18 named -16
    passive:this	vague 100 named 15
    pronoun-verb:he	vague 19 named 72
    pronoun-verb:i	vague -32 named -32
    pronoun-verb:it	vague 20 named 116
    pronoun-verb:near added	vague 29 named 86
    pronoun-verb:near call	vague -3 named -4
    pronoun-verb:near found	vague 24 named 61
    pronoun-verb:near gave	vague -3 named -5
    pronoun-verb:near got	vague 2 named 6
    pronoun-verb:near know	vague -29 named -33
    pronoun-verb:near puts	vague -10 named -12
    pronoun-verb:near reckon	vague 54 named 19
    pronoun-verb:near said	vague 18 named 79
    pronoun-verb:near say	vague 30 named 1
    pronoun-verb:near says	vague -1 named 10
    pronoun-verb:near thought	vague -3 named -4
    pronoun-verb:near told	vague -4 named 3
    pronoun-verb:she	vague 33 named 107
    pronoun-verb:they	vague 14 named -58
    pronoun-verb:with-auxiliary he	vague -4 named -5
    pronoun-verb:with-auxiliary i	vague -4 named -3
    pronoun-verb:with-auxiliary it	vague 4 named 27
    pronoun-verb:with-auxiliary she	named 7
    rule-class:identified	vague 65 named 181
    rule-class:named	vague 45 named 214
    rule-class:vague	vague 177 named 4
    rule:according-to	vague 11 named 27
    rule:according-to-many	vague 11 named 2
    rule:author-names	vague 3 named 12
    rule:author-year	vague 2 named 4
    rule:author-year-listed	vague 6 named 14
    rule:body-of-evidence	vague -3 named -26
    rule:doctor-says	vague 3 named 7
    rule:endorsed-by	vague 4 named 10
    rule:group-finds	vague 1 named 4
    rule:guideline-says	vague 2 named 6
    rule:house-says	vague 9 named 29
    rule:identifier	vague 8 named 25
    rule:in-studies	vague 44 named 17
    rule:institution-says	vague 3 named 8
    rule:name-says	vague 24 named 77
    rule:numbered-listed	vague 50 named 141
    rule:owners-team	vague 2 named 9
    rule:passive-finding	vague 33 named 1
    rule:plural-authority	vague -4 named 2
    rule:published-in	vague 4 named 12
    rule:researchers-at	vague 6 named 21
    rule:same-study	vague 9 named 40
    rule:shown-promise	vague 20 named 7
    rule:single-study	vague -33 named -40
    rule:some-say	vague 41 named -5
    verb-name:asked	vague -11 named -16
    verb-name:call	vague -25 named -26
    verb-name:found	vague 10 named -3
    verb-name:gave	vague -3 named -5
    verb-name:got	vague -7 named -13
    verb-name:points	vague -14 named -20
    verb-name:present	vague 51 named 51
    verb-name:published	vague 30 named 20
    verb-name:put	vague 4 named 13
    verb-name:recommended	vague 33 named 74
    verb-name:report	vague -18 named -32
    verb-name:reported	vague -1 named 6
    verb-name:said	vague 13 named 51
    verb-name:says	vague 32 named 91
    verb-name:shown	vague -15 named -19
    verb-name:states	vague -6 named -10
    verb-name:stress	vague -1 named 4
    verb-name:told	vague 36 named -1
    words:a	vague -12 named -2
    words:a bad	vague -4 named -9
    words:a big	vague 7 named 5
    words:a burst	vague 5 named 1
    words:a course	vague 2 named 4
    words:a day	vague 1 named -4
    words:a decent	vague 5 named 6
    words:a dose	named 5
    words:a few	vague 2 named 10
    words:a fracture	vague -4 named -3
    words:a good	vague -8 named -10
    words:a half	vague 5 named 11
    words:a handful	vague 15 named 6
    words:a high	vague -2 named -6
    words:a hundred	vague -6 named -6
    words:a larger	vague -8 named -16
    words:a light	vague -5 named -5
    words:a little	vague -6 named -5
    words:a lot	vague -2 named -8
    words:a magnetic	vague -2 named -4
    words:a month	vague -5 named -3
    words:a mood	vague -11 named -7
    words:a new	vague 5 named 15
    words:a nurse	vague -3 named -6
    words:a part	vague -3 named -3
    words:a person	vague 2 named 13
    words:a placebo	vague -6 named -2
    words:a quarter	vague 11 named 25
    words:a response	vague -2 named -4
    words:a retired	vague -2 named -4
    words:a second	vague 2 named 5
    words:a sham	vague 5 named 12
    words:a small	vague -5 named -1
    words:a strong	vague -3 named -4
    words:a study	vague -9 named -8
    words:a team	vague 1 named 6
    words:a third	vague 15 named 24
    words:a tiny	vague 3 named 7
    words:a trial	vague 11 named 11
    words:a window	vague 7 named 2
    words:a year	vague 6 named 4
    words:about	vague -16 named -11
    words:about a	vague 9 named 10
    words:about four	vague -3 named -1
    words:about it	vague -10 named -10
    words:about one	vague -7 named -7
    words:about twice	vague 5
    words:about two	vague 6 named 13
    words:above	vague -8 named -11
    words:abuse	vague -6 named -9
    words:according	vague 32 named 53
    words:according to	vague 32 named 53
    words:act	vague -3
    words:act on	vague -5 named -7
    words:acupuncture	vague 5 named 12
    words:acute	vague -3 named -4
    words:acute pain	vague -3 named -4
    words:add-on	vague -4 named -4
    words:added	vague 10 named 26
    words:addiction	vague 4
    words:adding	vague 2 named 5
    words:administration	vague -5 named -10
    words:adults	vague -6 named -10
    words:adults at	vague -9 named -16
    words:adults has	vague 8 named 2
    words:adults in	vague 2 named 4
    words:adults who	vague 1 named 6
    words:adults with	vague -4 named -4
    words:adverse	vague 3 named 8
    words:affects	vague 2 named 9
    words:after	vague -8 named 2
    words:after a	vague 3 named -4
    words:after the	vague -8 named -8
    words:after three	vague -3 named -4
    words:after two	vague -4 named -6
    words:afterwards	vague 9 named 3
    words:again	vague 5 named 9
    words:against	vague 6 named 18
    words:against the	vague -3 named -3
    words:age	vague -4 named -12
    words:ago	vague 2 named 5
    words:agree	vague 18 named 6
    words:al	vague 2 named 8
    words:alarm	vague 2 named 7
    words:alcohol	vague -7 named -10
    words:all	vague 18 named 10
    words:all it	vague 1 named 4
    words:all of	vague 4 named 13
    words:all the	vague -3 named -2
    words:allowed	vague -4 named -6
    words:along	vague 10 named 1
    words:along with	vague 10 named 1
    words:already	vague 8 named 5
    words:also	vague 27 named 45
    words:also the	vague 19 named 12
    words:always	vague -1 named -3
    words:alzheimer	vague 6 named 20
    words:am	vague 9 named 9
    words:america	vague 6
    words:amitriptyline	vague -3 named -4
    words:among	vague -7 named -9
    words:among them	vague -8 named -6
    words:amount	vague 4 named 7
    words:amount of	vague 4 named 7
    words:an	vague 4 named 31
    words:an antidepressant	vague 2 named 7
    words:an attack	vague -4 named -8
    words:an effect	vague 9 named 17
    words:an hour	vague 2 named 13
    words:an oral	vague 15 named 4
    words:an ssri	vague 1 named 4
    words:analyses	vague -13 named 2
    words:analysis	vague 3 named 9
    words:and	vague -6 named 3
    words:and a	vague 20 named 25
    words:and about	vague 4 named 12
    words:and after	vague 11 named 22
    words:and an	vague -6 named -7
    words:and anxiety	vague -5 named -5
    words:and asked	vague 1 named -8
    words:and at	vague -8 named -3
    words:and by	vague 3 named 10
    words:and care	vague -4 named -6
    words:and colleagues	vague 4 named 10
    words:and drug	vague -5 named -10
    words:and emdr	vague 2 named 5
    words:and for	vague -1 named -6
    words:and had	vague -3 named -5
    words:and has	vague -3 named -4
    words:and he	vague -3 named -3
    words:and i	vague -2 named -1
    words:and if	vague -2 named -3
    words:and in	vague 13 named 3
    words:and is	vague 9 named 19
    words:and it	vague -21 named -23
    words:and its	vague -11 named -19
    words:and many	named 4
    words:and may	vague 16 named 6
    words:and migraine	vague 4
    words:and no	vague -6 named -5
    words:and nobody	vague -3 named 5
    words:and not	vague -5 named -5
    words:and of	vague -4 named -2
    words:and one	vague -8 named -10
    words:and she	vague -6 named -8
    words:and so	vague 3 named -2
    words:and some	vague -8 named -5
    words:and still	vague 2 named 4
    words:and that	vague 2 named 10
    words:and the	vague -1 named 12
    words:and then	vague -5 named -4
    words:and there	vague -1 named -3
    words:and they	vague -7 named -2
    words:and three	vague 7 named 18
    words:and two	vague -4 named -5
    words:anesthesia	vague -2 named 3
    words:anesthetic	vague -6 named -8
    words:another	vague 11 named 6
    words:antidepressant	vague 1 named 6
    words:antidepressants	vague -12 named -2
    words:anxiety	vague 25 named 6
    words:anxiety and	vague 6 named 3
    words:anxiety disorder	vague -1 named -3
    words:anxiety disorders	vague -5 named -5
    words:anxiety in	vague 12 named 6
    words:anxiety is	named 6
    words:any	vague -3 named 11
    words:any of	vague 3 named 6
    words:anyone	vague 4
    words:anything	vague -4 named -6
    words:appear	vague -5 named -4
    words:approval	vague -4 named -6
    words:approved	vague -25 named -36
    words:approved by	vague -3 named -4
    words:approved esketamine	vague -3 named -5
    words:approved for	vague -7 named -6
    words:approved in	vague -6 named -10
    words:approved it	vague -4 named -7
    words:are	vague -13 named -22
    words:are a	vague 11 named 4
    words:are not	vague 1 named 7
    words:are rare	vague 13 named 5
    words:are small	vague -4 named -3
    words:argue	vague -1 named -3
    words:arm	vague -2 named 3
    words:arms	vague -4 named -3
    words:around	vague 2 named 2
    words:around half	vague 11 named 3
    words:around one	vague -6 named -4
    words:around since	vague 3 named 8
    words:around the	vague 6 named 14
    words:as	vague 2 named 21
    words:as a	vague -12 named -10
    words:as an	named 6
    words:as common	vague 5 named 11
    words:as in	vague 5 named 11
    words:as many	vague -4 named -5
    words:as often	vague 2 named -6
    words:as people	vague -5 named -7
    words:as the	vague 10 named 13
    words:as well	vague 4 named 12
    words:asked	vague -8 named -18
    words:asked about	vague -4 named -3
    words:asked for	vague 1 named -8
    words:asking	vague -5 named -6
    words:associated	vague -8 named -3
    words:associated with	vague -8 named -3
    words:at	vague -1 named 6
    words:at a	vague -5 named 4
    words:at all	vague 28 named 6
    words:at any	vague -4 named -4
    words:at eight	vague -3 named -4
    words:at four	vague -5 named -10
    words:at higher	vague -6 named -4
    words:at least	vague -10 named -4
    words:at night	vague -2 named -3
    words:at one	vague -2 named -3
    words:at some	vague -6 named -8
    words:at the	vague 8 named 26
    words:at three	vague -2 named -4
    words:at two	vague 4 named 10
    words:at week	vague -5 named -7
    words:attack	vague -10 named -14
    words:attacks	vague 3 named 13
    words:august	vague -2 named -14
    words:aura	vague 7 named -1
    words:australia	vague -4 named -7
    words:australian	vague 1 named 5
    words:authors	vague 6 named 18
    words:available	vague 6 named 7
    words:average	vague 2
    words:awake	vague -4 named -1
    words:away	vague 12 named 11
    words:baby	vague -3 named -3
    words:back	vague -6 named -3
    words:back and	vague -3 named -4
    words:back in	vague 5 named 18
    words:back pain	vague -7 named -9
    words:back to	vague -4 named -4
    words:bad	vague 18 named -3
    words:bank	vague -2 named -3
    words:bank manager	vague -2 named -3
    words:bay	vague -4 named -8
    words:be	vague 27 named 1
    words:be a	vague -11 named -12
    words:be kept	vague 2 named 6
    words:be used	vague 12 named 15
    words:because	vague -22 named -15
    words:because i	vague -2 named -4
    words:because of	vague -3 named -3
    words:because the	vague 4 named -1
    words:become	vague 2 named 7
    words:bed	vague -4 named -3
    words:been	vague 37 named 9
    words:been approved	vague -6 named -8
    words:been around	vague 3 named 8
    words:been in	vague -7 named -9
    words:been linked	vague 14 named 7
    words:been on	vague -3 named -5
    words:been reported	vague 9 named 4
    words:been shown	vague 23 named 11
    words:been tested	vague -1 named 4
    words:been told	vague 4 named 1
    words:been used	vague -8 named -14
    words:before	vague 4 named -7
    words:before a	vague 13 named 4
    words:before the	vague 2 named 1
    words:begin	vague -6 named 5
    words:begin with	vague -6 named 5
    words:begun	vague 2 named 8
    words:behavioral therapy	vague 6 named 2
    words:behind	vague 22 named 16
    words:behind it	vague 17 named 7
    words:behind the	vague -4 named -1
    words:being	vague -1 named -11
    words:believe	vague 6 named -2
    words:believe that	vague 12 named 4
    words:believed	vague 17 named 5
    words:believed to	vague 15 named 4
    words:benefit	vague -24 named -31
    words:best	vague -2 named -3
    words:better	vague 13 named 19
    words:better than	vague 9 named 14
    words:between	vague -5 named -5
    words:between a	vague 6 named 11
    words:between one	vague -4 named -5
    words:beyond	vague 3 named 2
    words:big	vague 14 named 13
    words:bipolar	vague -12 named -8
    words:bipolar depression	vague -11 named -2
    words:bipolar disorder	vague -5 named -9
    words:birth	vague -3 named -1
    words:bladder	vague 1 named 2
    words:blinding	vague 2 named 5
    words:block	vague 5 named 14
    words:blocking	vague -4 named -3
    words:blocks	vague -8 named -14
    words:blocks the	vague -6 named -7
    words:blood	vague -13 named -4
    words:blood pressure	vague -5 named 8
    words:blood test	vague -5
    words:bloods	vague -3 named -5
    words:body	vague -5 named -4
    words:both	vague -17 named -12
    words:bottle	vague 2 named 7
    words:brain	vague 8 named -11
    words:brain and	vague 5 named 1
    words:breath	vague -5 named -3
    words:breathing	vague 3 named 9
    words:bring	vague -6 named -3
    words:brings	vague 4 named 7
    words:bucket	vague -6 named -6
    words:building	vague -4 named -7
    words:builds	vague -2 named -3
    words:burst	vague 9 named 2
    words:burst of	vague 5 named 1
    words:but	vague 1 named -8
    words:but it	vague -4 named -6
    words:but that	vague 2 named 6
    words:but the	vague 10 named 4
    words:by	vague 28 named 23
    words:by a	vague 6 named 6
    words:by half	vague 6 named 13
    words:by her	vague -5 named -8
    words:by itself	vague -3 named -8
    words:by more	vague -1 named 4
    words:by the	vague -3 named -14
    words:by week	vague -2 named -3
    words:c	vague 5 named -4
    words:call	vague -10 named -7
    words:call it	vague -3 named -4
    words:called	vague -23 named -34
    words:called a	vague -5 named -7
    words:calls	vague -5 named -6
    words:calm	vague -5 named -5
    words:came	vague 13 named 30
    words:came to	vague 2 named 6
    words:can	vague 21 named -1
    words:can be	vague -1 named -8
    words:can make	vague 21 named 24
    words:can raise	vague 7 named 17
    words:can tell	vague 5 named 1
    words:can't	vague -7 named -9
    words:cannot	vague -5 named -4
    words:car	vague -2 named -2
    words:care	vague -4 named -4
    words:carried	vague -2 named -4
    words:case	vague 31 named 12
    words:cases	vague 9 named 12
    words:cases in	vague 3 named 8
    words:cases of	vague 6 named 2
    words:cause	vague 7 named 10
    words:cause of	vague 6 named 13
    words:caused	vague 3 named -5
    words:causes	vague 3 named 9
    words:cbt	vague 14 named 9
    words:cbt or	vague 3 named 7
    words:cells	vague 18 named 29
    words:cells that	vague 7 named 10
    words:cent	vague -5 named -8
    words:center	vague 4 named 8
    words:certain	vague -7 named -4
    words:chance	vague 1 named 7
    words:change	named -6
    words:changed	vague 22 named 9
    words:changes	vague -3 named -4
    words:cheap	vague -4 named -7
    words:check	vague 5 named 14
    words:childhood	vague -3 named -4
    words:chronic	vague 13 named 32
    words:chronic pain	vague 6 named 11
    words:chronic primary	vague 1 named 4
    words:ci	vague -8 named -13
    words:class	vague -4 named -11
    words:clear	vague 13 named 16
    words:cleared	vague -9 named -17
    words:cleared by	vague -5 named -10
    words:clients	vague -6 named -9
    words:climb	vague 6 named 1
    words:clinic	vague -12 named -1
    words:clinics	vague 2 named 13
    words:clock	vague 4 named 1
    words:clomipramine	vague -7 named -6
    words:close	vague -8 named -6
    words:closed	vague 2 named 4
    words:cochrane	vague 2 named 5
    words:cochrane review	vague 2 named 3
    words:coffee	vague -6 named -9
    words:cognitive	vague 7 named 3
    words:cognitive behavioral	vague 6 named 2
    words:cold	vague -2 named -5
    words:colleagues	vague 4 named 10
    words:college	vague 1 named 3
    words:come	vague -17 named -10
    words:come from	vague -12 named -9
    words:comes	vague 3 named 22
    words:comes from	vague -4 named -3
    words:common	vague -3 named 6
    words:common in	vague 3 named 9
    words:commonly	vague -4 named -4
    words:community	vague 1 named 3
    words:company	vague 1 named 5
    words:compare	vague 4 named 2
    words:compared	vague 3 named 3
    words:compared with	vague 1 named -2
    words:complete	vague 8 named 11
    words:completed	vague -4 named -7
    words:complex	vague -5 named -4
    words:complex regional	vague -4 named -3
    words:condition	vague -5 named -4
    words:connections	vague 6 named 1
    words:considered	vague -3 named -3
    words:constipation	vague -6 named -3
    words:control	vague -5 named -6
    words:cortex	vague -3 named -6
    words:cortisol	vague 9 named 14
    words:cost	vague -6 named -11
    words:costs	vague -2 named -3
    words:could	vague 22 named 21
    words:could be	vague 4 named -1
    words:could not	vague 1 named 11
    words:couldn't	vague 7 named 21
    words:count	vague 6 named 13
    words:country	vague 3 named -3
    words:county	vague 2 named 9
    words:course	vague -1 named 5
    words:course of	vague -7 named -5
    words:cover	vague 8 named 2
    words:covers	vague -5 named -7
    words:credit	vague 1 named 5
    words:criteria	vague 6 named 8
    words:crossover	vague 5 named 9
    words:crossover study	vague 2 named 7
    words:crps	vague -2 named -4
    words:cure	vague -5 named -5
    words:current	vague -4 named -3
    words:cut	vague 5 named 5
    words:cut the	vague 3 named 6
    words:cutting	vague -4 named -3
    words:d	vague 2 named 5
    words:daily	vague 7 named -1
    words:damage	vague 6 named 10
    words:danger	vague -4 named 1
    words:danish	vague -5 named -7
    words:data	vague -14
    words:day	vague -7 named -14
    words:day for	vague 8
    words:days	vague 5 named 12
    words:days a	vague -2 named -1
    words:days after	vague 6 named -2
    words:death	vague -8 named -6
    words:deaths	vague -11 named -8
    words:decades	vague 19 named 20
    words:decades of	vague 21 named 22
    words:decent	vague 11 named 8
    words:dementia	vague 3 named 9
    words:department	vague -5 named -9
    words:department of	vague -4 named -7
    words:dependence	vague -16 named -17
    words:depending	vague -4 named -5
    words:depressed	vague 4 named -2
    words:depression	vague 8 named 2
    words:depression and	vague -1 named -3
    words:depression in	vague 7 named 4
    words:depression is	vague -4 named -3
    words:depression or	vague -3 named -3
    words:depression that	vague 9 named 4
    words:depressive	vague -6 named -8
    words:depressive disorder	vague -6 named -8
    words:developed	vague -4 named -5
    words:developed in	vague -3 named -5
    words:diabetic	vague -3 named 1
    words:did	vague 12 named 35
    words:did not	vague 1 named 8
    words:did nothing	vague 1 named 5
    words:didn't	vague 17 named 4
    words:die	vague -3 named -3
    words:died	vague 3 named 7
    words:difference	vague 5 named 14
    words:difference between	vague -9 named -5
    words:difference was	vague 5 named 11
    words:different	vague -6 named -2
    words:disease	vague -13 named 9
    words:disease of	vague -5 named -9
    words:disorder	vague -24 named -21
    words:disorder and	vague -4 named -2
    words:disorder in	vague 1 named 5
    words:disorder is	vague -4 named -5
    words:disorders	vague -6 named 11
    words:dissociation	vague 1 named 3
    words:dizziness	vague -4 named -4
    words:do	vague 24 named 14
    words:do it	vague -3 named -4
    words:do not	vague 17 named -1
    words:do the	vague -1 named 7
    words:doctor	vague -8 named -8
    words:doctors	vague -10
    words:does	vague -13 named -10
    words:does not	vague -12 named -11
    words:does the	vague -3 named -3
    words:doesn't	vague -3 named -8
    words:doi	vague 6 named 19
    words:doing	vague 9 named 10
    words:don't	vague -6 named -9
    words:don't get	vague -6 named -5
    words:done	vague 4 named 3
    words:door	vague -3 named -3
    words:dose	vague 17 named 19
    words:dose for	vague 2 named 11
    words:dose of	vague 6
    words:doses	vague 15 named 1
    words:doses it	vague 16 named 7
    words:double	vague 4 named 11
    words:doubles	vague -4 named -6
    words:down	vague 2 named 3
    words:down by	vague 6 named 16
    words:down for	vague 5 named 1
    words:dr	vague 2 named 10
    words:dreams	vague -7 named -7
    words:drink	vague 10 named 8
    words:drinking	vague -1 named -3
    words:drip	vague -8 named -7
    words:drips	vague -4 named -6
    words:drop	vague 12 named 11
    words:drop in	vague 5 named 3
    words:dropped	vague 1 named 2
    words:drops	named 3
    words:drove	vague -2 named -3
    words:drowsiness	vague -3 named -3
    words:drug	vague 8 named -6
    words:drug administration	vague -5 named -10
    words:drug for	vague -4 named -3
    words:drug is	vague 4 named -1
    words:dry	vague -5 named -3
    words:dry mouth	vague -5 named -3
    words:dublin	vague 1 named 4
    words:due	vague 2 named 5
    words:due to	vague 2 named 5
    words:duloxetine	vague -2 named -4
    words:dummy	vague 1 named 4
    words:during	vague -6 named -6
    words:dying	vague 2 named 4
    words:each	vague -8 named -2
    words:earlier	vague 23 named 27
    words:early	vague -3 named -5
    words:ecg	vague -4 named -4
    words:edge	vague 2 named 5
    words:edge off	vague 2 named 5
    words:effect	vague 18 named 27
    words:effect in	vague 1 named -4
    words:effect on	vague 10 named 20
    words:effective	vague 8 named 9
    words:effects	vague 1 named 7
    words:eight	vague 1 named 8
    words:eight sessions	vague 2 named 4
    words:eight weeks	named 4
    words:either	vague 6 named 12
    words:either alone	vague 4 named 4
    words:electrical	named -3
    words:else	vague -12 named -9
    words:emdr	named 2
    words:end	vague 4 named 7
    words:end of	vague 2 named 6
    words:ends	vague 4 named 1
    words:england	named 10
    words:enough	vague -10 named 3
    words:enough to	vague 3 named 6
    words:enrolled	vague -10 named -19
    words:entirely	vague 2 named 8
    words:epilepsy	vague -5 named -3
    words:episode	vague 5 named 13
    words:erp	vague 4
    words:esketamine	vague -11 named -18
    words:essential	vague -2 named -4
    words:estimated	vague 3 named -5
    words:et	vague 2 named 8
    words:et al	vague 2 named 8
    words:european	vague -2 named -3
    words:even	vague 26 named 9
    words:event	named -3
    words:events	vague -4 named -5
    words:ever	vague 2 named -5
    words:every	vague 5
    words:every hundred	vague 17 named 3
    words:everybody	vague -7 named -3
    words:everyone	vague 15 named 4
    words:evidence	vague 30 named 11
    words:evidence for	vague 12 named 6
    words:evidence is	vague 21 named 8
    words:evidence of	vague -5 named -4
    words:exact	vague 5 named -1
    words:exactly	vague -3 named 2
    words:except	vague -4 named -6
    words:exercise	vague 13 named 19
    words:experiment	vague 3 named 7
    words:experts	vague 27 named 8
    words:explain	vague -5 named -5
    words:exposed	vague -9 named -12
    words:exposure	vague -3 named 10
    words:exposure and	vague -2 named -2
    words:exposure therapy	vague -5 named -3
    words:eye	named 3
    words:eyes	vague -6 named -10
    words:face	vague -5 named -3
    words:fades	vague -1 named -3
    words:failed	vague -8 named -7
    words:fair	vague -3 named -1
    words:fall	vague -2 named -6
    words:falls	vague -2 named -1
    words:far	vague -5 named -5
    words:far as	vague -3 named -4
    words:fast	vague 3
    words:fda	vague -16 named -33
    words:fda approved	vague -7 named -14
    words:fda for	vague -6 named -12
    words:fear	vague 26 named 24
    words:feel	vague -1 named 4
    words:feeling	vague -3 named -4
    words:fell	vague -6 named -7
    words:fell by	vague -5 named -7
    words:felt	vague -3 named -3
    words:few	vague -9 named 11
    words:fewer	vague 9 named 2
    words:fewer than	vague 13 named 3
    words:fibromyalgia	vague -10 named -8
    words:fifteen	vague 1 named 4
    words:fifty	vague 6
    words:figures	vague -12 named 1
    words:find	vague 28 named 45
    words:find any	vague 6 named 18
    words:find that	vague 15 named 2
    words:fine	vague -3 named -2
    words:fingers	vague 7
    words:finish	vague 5 named 5
    words:finished	vague -8 named -14
    words:fire	vague -3 named -2
    words:first	vague 3 named 40
    words:fits	vague -6 named -4
    words:five	vague -11
    words:five weeks	vague -7 named -12
    words:fix	vague 4
    words:fixed	vague 21 named 9
    words:flashbacks	vague -4 named -3
    words:floor	vague -3 named -6
    words:fog	named 3
    words:folks	vague -2 named 6
    words:follow	vague -6 named -6
    words:follow-up	vague -3 named 9
    words:followed	vague -4 named -2
    words:following	vague 9 named 6
    words:food	vague -6 named -12
    words:food and	vague -5 named -10
    words:for	vague 2 named -17
    words:for a	vague -13 named -7
    words:for about	vague -3
    words:for adults	vague -2
    words:for an	vague 10 named 20
    words:for another	vague 5
    words:for anxiety	vague 9 named 6
    words:for any	vague -3 named -3
    words:for around	vague -3 named -2
    words:for at	vague -3 named -2
    words:for chronic	vague 3 named 6
    words:for depression	vague 6 named 2
    words:for everybody	vague -5 named -4
    words:for fibromyalgia	vague -9 named -7
    words:for five	vague -6 named -12
    words:for it	vague -6 named -8
    words:for migraine	vague -3 named -4
    words:for mood	vague 17 named 20
    words:for more	vague -4 named -5
    words:for most	vague -5 named -5
    words:for ocd	vague -9 named -9
    words:for parkinson	vague -2 named -8
    words:for people	vague -7 named -6
    words:for ptsd	vague 4 named 3
    words:for six	vague 6 named 7
    words:for some	vague 7 named 9
    words:for someone	vague -5 named -6
    words:for ten	vague -2 named -4
    words:for the	vague 27 named 15
    words:for this	vague -2 named -3
    words:for those	vague -5 named -3
    words:for three	vague 5 named -1
    words:for two	vague -3
    words:for years	vague 12 named 4
    words:form	vague -4 named -5
    words:found	vague 40 named 48
    words:found it	vague 2 named 6
    words:found no	vague 22 named 25
    words:found that	vague 11 named 7
    words:four	vague -11 named -1
    words:four hours	vague 8 named 19
    words:four to	vague -5 named -4
    words:fourth	vague 1 named 4
    words:fracture	vague 3 named -6
    words:free	vague 1 named -10
    words:from	vague 11 named 2
    words:from a	vague -5 named -5
    words:from the	vague -8 named -7
    words:front	vague 5 named 3
    words:full	vague -1 named 5
    words:funded	vague -5 named -9
    words:funded by	vague -5 named -9
    words:further	vague -6 named -12
    words:gabapentin	vague -3 named -3
    words:gain	vague -1 named 3
    words:gap	vague -2 named 5
    words:gate	vague -8 named -7
    words:gave	vague -1 named 3
    words:general	vague -4 named -4
    words:generalised	vague 5 named -1
    words:generalised anxiety	vague 5 named -1
    words:generally	vague -5 named -6
    words:generic	vague -4 named -4
    words:get	vague -4 named 2
    words:get a	vague 1 named -3
    words:get better	vague -4 named 4
    words:get it	vague -5 named -4
    words:getting	vague 4 named -3
    words:give	vague -12 named -11
    words:give it	vague -4 named -3
    words:given	vague -20 named -17
    words:gives	vague 4 named 10
    words:glutamate	vague 12 named 3
    words:go	vague 10 named 8
    words:goes	vague -9 named -1
    words:goes away	vague 3 named 9
    words:goes on	vague -4 named -5
    words:going	vague 4 named -8
    words:going to	vague -2 named -4
    words:gone	vague -2 named -7
    words:good	vague -5 named -9
    words:got	vague -1 named 9
    words:got to	vague -4 named -5
    words:gp	named -4
    words:graded	vague 7 named 6
    words:graded motor	vague 8 named 7
    words:group	vague 2 named 6
    words:groups	vague -4 named 1
    words:guess	named 3
    words:guideline	vague 5 named 13
    words:guidelines	vague 2 named 6
    words:had	vague 29 named 59
    words:had a	vague 20 named 12
    words:had been	vague 4 named 11
    words:had it	vague 23 named 8
    words:had one	vague -3 named -3
    words:had received	vague 1 named 3
    words:had the	named 4
    words:half	vague 21 named 43
    words:half of	vague 7 named 8
    words:half the	vague -6 named -7
    words:hand	vague -11 named -10
    words:handful	vague 15 named 6
    words:handful of	vague 15 named 6
    words:hands	vague -3 named -1
    words:happened	vague -4 named -3
    words:happens	vague 4 named 3
    words:hard	vague -14 named -11
    words:hard to	vague -10 named -8
    words:hardest	vague 2 named 4
    words:hardly	vague 11 named 4
    words:has	vague 22 named -3
    words:has a	vague -4 named 2
    words:has been	vague 17 named 3
    words:has ever	vague -3 named -5
    words:has failed	vague -5 named -6
    words:has found	vague 4 named 1
    words:has never	vague 5 named 15
    words:has not	vague 9
    words:has tested	vague 6 named 1
    words:hasn't	vague -2 named 3
    words:hasn't been	named 4
    words:have	vague 4 named -20
    words:have a	vague 11 named 7
    words:have been	vague 23 named 7
    words:have not	vague -4 named 1
    words:have shown	vague 5
    words:having	vague 3 named -3
    words:he	vague 3 named 21
    words:he had	vague -2 named -4
    words:he has	vague 6 named 16
    words:he is	vague 7 named 17
    words:he said	vague 4 named 10
    words:head	vague -5 named -3
    words:headache	vague -12 named -6
    words:health	vague -7 named -5
    words:health and	vague -4 named -4
    words:health organization	vague 3 named 6
    words:hear	vague 6 named 1
    words:heard	vague -2 named -4
    words:heart	vague -11 named -8
    words:held	vague 7
    words:help	vague 1 named -7
    words:helped	vague -8 named -5
    words:helps	vague 25 named 7
    words:her	vague 21 named 13
    words:here	vague -11 named -14
    words:high	vague -2 named -8
    words:higher	vague -6 named -8
    words:higher doses	vague -7 named -5
    words:him	vague -3 named -4
    words:hint	vague 15 named 5
    words:hinted	vague 4 named 3
    words:hinted that	vague 4 named 3
    words:his	vague -3 named -2
    words:hold	vague 6 named 14
    words:holding	vague 7 named 2
    words:holds	vague 11 named 4
    words:home	named 4
    words:hospital	named 4
    words:hour	vague -13 named -4
    words:hour and	vague -4 named -1
    words:hour or	vague 6 named 15
    words:hours	vague 1 named 6
    words:hours and	vague 10 named 18
    words:house	vague -3 named -3
    words:how	vague 1 named 5
    words:how long	vague -5 named -4
    words:however	vague 9 named 8
    words:hse	vague 2 named 5
    words:https	vague 2 named 6
    words:hundred	vague 12 named 1
    words:hurt	vague 1 named 3
    words:i	vague 8 named -2
    words:i am	vague 9 named 9
    words:i can	vague 13 named 3
    words:i don't	vague 2 named 6
    words:i know	vague -5 named -5
    words:i was	vague -3 named -4
    words:i went	vague -3 named -5
    words:i'd	vague 1 named -6
    words:i'd got	vague -2 named -4
    words:i'd say	vague 4
    words:i'm	vague -3 named -3
    words:i've	vague 3 named 6
    words:ideation	vague -10 named -7
    words:if	vague -10 named -2
    words:if the	vague -3 named -4
    words:if they	vague -1 named -3
    words:if you	vague 2 named 7
    words:illness	vague -9 named -14
    words:imagery	vague 8 named 7
    words:improve	vague 3 named 5
    words:improved	vague 3 named 7
    words:in	vague 24 named 43
    words:in a	vague 9 named 7
    words:in about	vague 1 named 5
    words:in adults	vague -2 named -3
    words:in an	vague -3 named -3
    words:in any	vague -8 named -9
    words:in august	vague -2 named -14
    words:in bipolar	vague 2 named 6
    words:in depression	vague 9 named 3
    words:in england	vague -1 named 7
    words:in every	vague 17 named 3
    words:in fewer	vague -4 named -2
    words:in five	vague -1 named 7
    words:in his	vague 5 named 11
    words:in it	vague 6 named 8
    words:in january	vague -3 named -5
    words:in march	vague -5 named -10
    words:in men	vague 4 named 10
    words:in most	vague 7 named 12
    words:in ocd	vague 8 named 1
    words:in one	vague 31 named 31
    words:in our	vague 1 named 4
    words:in pain	vague -8 named -10
    words:in patients	named 3
    words:in people	vague 5 named 28
    words:in six	vague -11 named -18
    words:in some	vague 3
    words:in ten	vague 1 named 5
    words:in that	vague -10 named -10
    words:in the	vague -7 named -19
    words:in their	vague -3
    words:in this	vague -6 named -9
    words:in three	vague -3 named -4
    words:in use	vague -3 named -5
    words:in which	vague 7 named 5
    words:in women	vague 6 named 16
    words:in your	vague -5 named -4
    words:include	vague -3 named -3
    words:increase	vague 9 named 3
    words:infusion	vague 21 named 15
    words:infusions	vague 2 named 5
    words:injury	named 4
    words:inside	vague 3 named 1
    words:inside of	vague 3 named 1
    words:insomnia	vague -6 named -5
    words:institute	vague -2 named -4
    words:institute for	vague -3 named -4
    words:insurance	vague -5 named -6
    words:into	vague 23 named 11
    words:into a	vague 3 named 1
    words:into the	named 6
    words:irish	vague -4 named -4
    words:is	vague 24 named -5
    words:is a	vague -10 named -9
    words:is also	vague 13 named 9
    words:is an	vague 11 named 3
    words:is associated	vague -8 named -3
    words:is common	vague 3 named 8
    words:is in	vague -3 named 4
    words:is less	vague -4 named -3
    words:is no	vague 6 named 6
    words:is not	vague -18 named -13
    words:is now	vague -10 named -7
    words:is one	vague -1 named -4
    words:is still	vague -1 named 3
    words:is that	vague 27 named 9
    words:is the	vague -11 named -5
    words:is thin	vague 6 named 2
    words:is thinner	vague -10 named -7
    words:is thought	vague 20 named 9
    words:is used	vague 2 named 5
    words:is what	vague -4 named -4
    words:is where	vague -3 named -3
    words:is why	vague -3 named -3
    words:isn't	vague 4
    words:it	vague 41 named 12
    words:it a	vague -5 named -6
    words:it and	vague 7 named -2
    words:it at	vague -1 named 3
    words:it blocks	vague -2 named -4
    words:it can	vague -7 named -7
    words:it can't	vague -3 named -5
    words:it could	vague 6 named 6
    words:it did	vague 1 named 7
    words:it does	named 4
    words:it every	vague 3 named 7
    words:it for	vague -9 named -3
    words:it found	vague 2 named 5
    words:it has	vague 12
    words:it hasn't	named 5
    words:it in	vague 4
    words:it is	vague 10 named 3
    words:it isn't	vague -5 named -6
    words:it may	vague 3 named -5
    words:it not	vague 3 named 8
    words:it still	vague -9 named -11
    words:it to	vague 3
    words:it took	vague 2 named 4
    words:it up	vague -9 named -8
    words:it was	vague -7 named -8
    words:it with	vague 1 named 4
    words:its	vague -23 named -40
    words:its own	vague -4 named -3
    words:itself	vague 10 named -3
    words:iv	vague -1 named -4
    words:january	vague -3 named -5
    words:job	named 8
    words:john	vague -7 named -14
    words:journal	vague 4 named 14
    words:journal of	vague 1 named 3
    words:june	vague -6 named -11
    words:just	vague -7 named -13
    words:just as	vague 1 named -6
    words:keep	vague -4 named -4
    words:keeps	vague -3 named -3
    words:kept	vague 2 named 3
    words:ketamine	vague 20 named 2
    words:ketamine blocks	vague -4 named -3
    words:ketamine can	vague 7 named 17
    words:ketamine drips	vague -4 named -6
    words:ketamine has	vague 15 named 3
    words:ketamine is	vague 12 named -2
    words:kids	vague -5 named -4
    words:kind	vague 15 named 15
    words:kind of	vague 10 named 3
    words:know	vague 6 named -10
    words:known	vague -9 named -5
    words:known to	vague -5 named -1
    words:knows	vague -1 named 3
    words:lab	vague -8 named -11
    words:lancet	vague 4 named 9
    words:large	vague -1 named -2
    words:larger	vague -9 named -16
    words:larger trial	vague -8 named -16
    words:last	vague 3 named 20
    words:last month	vague 1 named 5
    words:lasting	vague -5 named -3
    words:lasts	vague -4 named -5
    words:late	vague 4 named 11
    words:later	vague -10 named 2
    words:lead	vague 18 named 5
    words:leading	vague 5 named 12
    words:least	vague -10 named -4
    words:least one	vague -9 named -5
    words:least two	vague -3 named -3
    words:leave	vague 4 named -2
    words:led	vague -3 named -2
    words:left	vague 5 named 13
    words:less	vague -18 named -18
    words:less than	vague -4 named -4
    words:let	vague -3 named 2
    words:level	vague -7 named -6
    words:levels	vague -2 named -5
    words:licence	vague -4 named -4
    words:licensed	vague -6 named -8
    words:licensed for	vague -3 named -4
    words:life	vague -6 named -4
    words:lift	vague 5 named 2
    words:light	vague -9 named -5
    words:light and	vague -3 named -5
    words:like	vague 4 named 1
    words:likely	vague -24 named -18
    words:likely to	vague -10 named -10
    words:limb	vague 3 named 1
    words:linked	vague 12 named 8
    words:linked to	vague 8 named 6
    words:list	vague 2 named 6
    words:lists	vague 1 named 5
    words:lithium	vague 1 named 4
    words:little	vague 4 named -4
    words:live	vague -3 named -3
    words:liver	vague -2 named 4
    words:lives	vague -4 named -9
    words:long	vague -10 named -11
    words:long-term	vague -3 named -13
    words:longer	vague -5 named -2
    words:longer than	vague -4 named -5
    words:longest	vague 2 named 4
    words:look	vague -2 named -6
    words:looked	vague 9 named 5
    words:looking	vague -8 named -8
    words:loop	vague 4 named 1
    words:lose	vague -4 named -4
    words:loses	vague 6 named 4
    words:loss	vague -3
    words:loss of	vague -4 named -4
    words:lost	vague -7 named -8
    words:lot	vague 3 named -8
    words:lot of	vague 5 named -3
    words:low	vague 2 named -3
    words:lower	vague 28 named 13
    words:lower than	vague -6 named -5
    words:lower the	vague 20 named 7
    words:lowers	vague 4 named 7
    words:lowers the	vague -5 named 3
    words:made	vague -9 named -12
    words:magnesium	vague 3
    words:magnetic	vague 2 named -3
    words:magnetic pulses	vague -4 named -3
    words:magnetic stimulation	vague 7 named 4
    words:main	vague -3 named -8
    words:major	vague -17 named -15
    words:major depression	vague -10 named -9
    words:major depressive	vague -6 named -8
    words:make	vague 24 named 19
    words:make a	vague 6 named 15
    words:makes	vague -3 named -2
    words:man	vague -4 named -4
    words:manager	vague -2 named -3
    words:mania	vague 6 named 8
    words:manufacturer	vague 7 named 3
    words:many	vague 1 named -3
    words:many as	vague -4 named -5
    words:many of	vague -7 named -7
    words:march	vague -8 named -15
    words:market	vague -6 named -11
    words:marriage	vague 22 named 10
    words:may	vague 21 named 25
    words:may be	vague -6 named 4
    words:may help	vague -7 named -6
    words:may lower	vague 8
    words:mdma	vague 7 named 3
    words:me	vague -8 named -8
    words:mean	vague -12 named -11
    words:means	vague -2 named 3
    words:medical	vague -1 named 2
    words:medication	vague 6 named 3
    words:medications	vague -3 named -2
    words:medicine	vague -6 named 1
    words:medicine for	vague -4 named -5
    words:medicines	vague -6 named -8
    words:members	vague -2 named -2
    words:memories	vague 15 named 5
    words:memory	vague 2 named 3
    words:men	named 6
    words:mental	vague -4 named -6
    words:mental health	vague -3 named -5
    words:met	vague 2 named 5
    words:meta-analyses	vague 5 named 5
    words:meta-analysis	vague -1 named 3
    words:mg	vague 3 named -17
    words:mg a	vague 9
    words:mg for	vague -4 named -7
    words:mice	vague -8 named -8
    words:midazolam	named 3
    words:might	vague -7 named -4
    words:migraine	vague 10 named 18
    words:migraine days	vague 5 named 9
    words:migraine is	vague -3 named -3
    words:mild	vague 5 named 10
    words:million	vague -7 named -11
    words:mind	vague 5 named -3
    words:minnesota	vague 3 named 9
    words:minutes	vague -8 named -13
    words:minutes and	vague -3 named -4
    words:mirror	vague 3 named 3
    words:mirror therapy	vague 8 named 7
    words:moderate	vague 6 named 5
    words:modest	vague -3 named -4
    words:money	vague -3 named -4
    words:month	vague -4
    words:months	vague -7 named -4
    words:months after	vague -3 named -5
    words:months and	vague 2 named 7
    words:months of	vague 4 named 2
    words:mood	vague 13 named 38
    words:more	vague -2 named 16
    words:more likely	vague -3 named -4
    words:more often	vague -4 named -3
    words:more than	vague -2 named 16
    words:morning	vague 6 named 15
    words:most	vague 25 named 27
    words:most common	vague -4 named -5
    words:most effective	named 5
    words:most of	vague -3
    words:most patients	vague -4
    words:most people	vague -6 named -9
    words:mostly	vague -9 named -13
    words:motor	vague 6 named 8
    words:motor imagery	vague 8 named 7
    words:mouth	vague -7 named -5
    words:movement	vague 1 named 6
    words:moving	vague 1 named 7
    words:much	vague -4 named 7
    words:my	vague -11 named -15
    words:naltrexone	vague 1 named 7
    words:name	vague 2 named -2
    words:names	vague 2 named 6
    words:narrow	vague -5 named -4
    words:nasal	vague -7 named -13
    words:nasal spray	vague -5 named -10
    words:national	vague -3 named 3
    words:national institute	vague -2 named -4
    words:nausea	vague -7 named -14
    words:nearly	vague 6 named 18
    words:neck	vague 5 named 12
    words:need	vague -7 named -9
    words:needed	vague -2 named -3
    words:needs	vague -3 named -4
    words:neither	vague 1 named 8
    words:nerve	vague 3 named -4
    words:nerve pain	vague -3 named -3
    words:nerves	vague -10 named -12
    words:nervous system	named 3
    words:neuropathic	vague -5 named -4
    words:neuropathic pain	vague -5 named -4
    words:neuropathy	named 6
    words:never	vague 1 named 13
    words:new	vague 21 named 35
    words:new connections	vague 6 named 1
    words:new york	vague 1 named 3
    words:next	vague -8 named -6
    words:next day	vague -4 named -6
    words:nhs	vague -5 named -7
    words:nice	vague 6 named 17
    words:nice recommends	vague 2 named 4
    words:night	vague -7 named -12
    words:nightmares	vague -8 named -7
    words:nights	vague -2 named -3
    words:nine	vague -4 named -4
    words:nmda	vague 11 named -1
    words:nmda receptor	vague 12 named 2
    words:no	vague 10 named 13
    words:no better	vague 3 named 6
    words:no difference	vague 16 named 17
    words:no longer	named 3
    words:no more	vague 6 named 2
    words:no one	vague -9 named -5
    words:no study	vague 9 named -1
    words:no treatment	vague -3 named -2
    words:nobody	vague -21 named -15
    words:nobody can	vague 6 named 2
    words:nobody has	vague -13 named -3
    words:normal	vague -6 named -5
    words:not	vague -1 named 25
    words:not a	vague -3 named -1
    words:not be	vague 6 named 13
    words:not been	vague 9
    words:not by	vague -5 named -10
    words:not cover	vague 8 named 3
    words:not find	vague 1 named 3
    words:not have	vague -3 named -3
    words:not know	vague -4 named -4
    words:not respond	vague -4 named -6
    words:not responded	vague -5 named -5
    words:not the	vague 4 named 9
    words:not work	vague 1 named 5
    words:nothing	named 5
    words:nothing that	vague -4 named -3
    words:notice	vague -4 named -4
    words:noticed	vague -3 named -4
    words:now	vague -14 named -11
    words:number	vague 2 named 8
    words:number of	vague 4 named 9
    words:numbness	vague 10 named 3
    words:nurse	vague -3
    words:obsessions	vague 2 named 7
    words:obsessive-compulsive	vague -3 named -3
    words:obsessive-compulsive disorder	vague -3 named -3
    words:occurred	vague -4 named -7
    words:occurred in	vague -4 named -7
    words:ocd	vague -12 named -12
    words:odd	vague -5 named -9
    words:odds	vague 10 named 4
    words:odds of	vague 10 named 3
    words:of	vague 6 named 15
    words:of a	vague -4 named -10
    words:of adults	vague 1 named 4
    words:of an	vague -7 named -11
    words:of depression	vague -4 named -4
    words:of dying	vague 2 named 4
    words:of exposure	vague 5 named 15
    words:of getting	vague -2 named -3
    words:of glutamate	vague 16 named 6
    words:of it	vague 5 named -7
    words:of its	vague -10 named -11
    words:of ketamine	vague -15 named -16
    words:of migraine	vague 6 named 11
    words:of my	vague -3 named -3
    words:of our	vague 5 named 11
    words:of pain	vague -8 named -8
    words:of patients	vague 2 named 10
    words:of people	vague 4 named 14
    words:of research	vague 14 named 6
    words:of some	vague -3 named -4
    words:of suicide	vague -5 named 8
    words:of ten	named 2
    words:of that	vague -6 named -6
    words:of the	vague 23 named 41
    words:of them	vague -3 named 3
    words:of therapy	vague 1 named -8
    words:of these	vague 4 named 11
    words:of things	vague -2 named -3
    words:of this	vague 2 named 6
    words:of those	vague 4 named 11
    words:of three	vague 2 named 4
    words:of two	vague 4 named 2
    words:of us	vague -6 named -4
    words:of whom	vague 2 named 5
    words:off	vague -26 named -20
    words:off a	vague 3
    words:off the	vague -10 named -9
    words:off within	vague -9 named -6
    words:off-label	vague -4 named -8
    words:offer	vague 5 named 15
    words:offered	vague 4
    words:office	named 3
    words:often	vague -2 named -3
    words:old	vague -9 named -4
    words:old and	vague 2 named 5
    words:older	vague -1 named -3
    words:on	vague -20 named -10
    words:on a	vague 3 named 4
    words:on for	vague -2 named -3
    words:on it	vague -3 named -4
    words:on one	vague -3 named -3
    words:on the	vague -18 named -14
    words:on to	named -4
    words:once	vague -6 named -7
    words:one	vague 26 named 26
    words:one and	vague -8 named -8
    words:one hour	vague -4 named -6
    words:one in	vague 9 named 1
    words:one infusion	vague 6 named 6
    words:one is	vague -5 named -4
    words:one of	vague 4 named 6
    words:one small	vague 3 named 6
    words:ones	vague 5 named 4
    words:only	vague -7 named -2
    words:only about	vague -4 named -5
    words:only thing	vague 2 named 8
    words:only two	vague -3 named -4
    words:open	vague -7 named -5
    words:opens	vague 15 named 16
    words:operation	vague -3 named -4
    words:opioid	vague -1 named -3
    words:opioids	vague -3 named -5
    words:option	vague -3 named -4
    words:or	vague -33 named -25
    words:or a	vague -6 named -7
    words:or better	vague 7 named 7
    words:or blood	vague -7 named -6
    words:or in	vague -5 named -5
    words:or more	vague 4 named 7
    words:or not	vague -3 named -3
    words:or so	vague 10 named 24
    words:or the	vague -4 named -8
    words:or two	vague 2 named -1
    words:oral	vague 14 named 1
    words:ordinary	vague 1 named 8
    words:org	named 3
    words:organization	vague 3 named 6
    words:other	vague -7 named 5
    words:other people	vague -4 named -4
    words:others	vague 8 named -2
    words:our	vague 4 named 6
    words:our own	vague 2 named 5
    words:our patients	vague 1 named 3
    words:out	vague 2 named 10
    words:out in	vague 1 named 3
    words:out of	vague -11 named -11
    words:outside	vague -3 named 7
    words:outside of	vague 2 named 13
    words:over	vague -2 named 3
    words:overuse	vague -4 named -3
    words:own	vague -6 named -2
    words:p	vague -11 named -16
    words:pain	vague -9 named -16
    words:pain is	vague -4 named -1
    words:pain or	vague 6 named 2
    words:pain syndrome	vague -4 named -3
    words:pain that	vague -9 named -8
    words:painful	named 3
    words:painful diabetic	named 3
    words:painkillers	vague -3 named -3
    words:paper	vague 1 named 7
    words:parent	vague -4 named -4
    words:parkinson	vague -2 named -3
    words:paroxetine	vague 1 named 4
    words:part	vague 5 named 15
    words:part of	vague 4 named 10
    words:participants	vague -3 named -3
    words:past	vague -6 named -2
    words:patient	vague -11 named -16
    words:patients	vague 16 named 28
    words:patients on	vague 15 named 9
    words:patients with	vague 3 named 10
    words:pay	vague -4 named -5
    words:pay for	vague -3 named -4
    words:peak	vague -5 named -9
    words:people	vague 5 named 21
    words:people and	vague -3 named -5
    words:people get	vague 2 named 11
    words:people in	named 7
    words:people on	vague 5 named 3
    words:people say	vague 7 named 1
    words:people that	vague -4 named -3
    words:people who	vague 10 named 8
    words:people with	vague 10 named 17
    words:per	vague -3 named -4
    words:per cent	vague -5 named -8
    words:percent of	vague -2 named -5
    words:perhaps	named 5
    words:period	vague 12 named 8
    words:person	vague -8 named 3
    words:phone	vague 7 named 17
    words:physiotherapy	vague 3 named 10
    words:picture	vague -7 named -6
    words:pill	vague -2 named -2
    words:pills	named 5
    words:pivotal	vague 2 named 3
    words:placebo	named 20
    words:placebo in	vague 10 named 17
    words:plans	vague -4 named -3
    words:plenty	vague 15 named 4
    words:plenty of	vague 15 named 4
    words:plus	vague 1 named 4
    words:point	vague -4 named -1
    words:points	vague -11 named -14
    words:poorly	vague -3 named -4
    words:post-traumatic	vague -2 named -1
    words:post-traumatic stress	vague -2 named -1
    words:practice	vague 8 named 4
    words:prefrontal	vague -4 named -4
    words:prefrontal cortex	vague -4 named -4
    words:pregabalin and	vague -3 named -4
    words:pregnancy	vague -2 named 7
    words:pressure	vague -6 named 7
    words:pressure and	vague 8 named 18
    words:prevent	vague 16 named 8
    words:prevention	vague 4 named 12
    words:price	vague -1 named 4
    words:price of	vague -1 named 4
    words:primary	vague 2 named 7
    words:primary pain	vague 1 named 4
    words:prior	vague -5 named -7
    words:private	vague 1 named 5
    words:private clinics	vague 3 named 8
    words:probably	vague 5 named 2
    words:problem	vague 23 named 8
    words:program	vague 2 named 8
    words:programme	vague 3 named 8
    words:proof	vague 4 named 6
    words:proper	vague 5 named 16
    words:properly	vague -3 named -3
    words:propranolol	vague 3 named 8
    words:protein	vague 13 named 23
    words:proven	vague 10 named 3
    words:psychiatrist	vague -5 named -8
    words:psychiatrists	vague 3
    words:psychologist	vague -4 named -5
    words:ptsd	vague 32 named 8
    words:ptsd in	vague 6 named 2
    words:ptsd symptoms	vague 3 named 2
    words:published	vague 22 named 27
    words:published in	vague 5 named 11
    words:pulse	vague -5 named -5
    words:pulses	vague -3 named -1
    words:purpose	vague -3 named -3
    words:put	vague 9 named -14
    words:put out	vague 2 named 5
    words:puts	named 2
    words:puts it	vague 2 named 4
    words:quarter	vague 12 named 27
    words:quarter of	vague -3 named -2
    words:quiet	vague 1 named 4
    words:quit	vague -3 named -8
    words:quite	vague 2 named 4
    words:raise	vague 7 named 21
    words:raise the	named 4
    words:raised	vague 4 named 10
    words:raised the	vague 4 named 8
    words:raises	vague 3
    words:ran	vague 9 named 9
    words:randomized	vague -6 named 7
    words:rapid	vague 3 named 9
    words:rare	vague 7 named 2
    words:rate	vague 3 named 5
    words:rather	vague 2 named 13
    words:rather than	vague 4 named 14
    words:reached	vague 8 named 18
    words:read	vague -9 named -7
    words:real	vague -4 named -5
    words:really	vague 17 named 7
    words:reason	vague -5 named -3
    words:received	vague 3 named 12
    words:receptor	vague 12 named 2
    words:receptors	vague 1 named 5
    words:recommend	vague 4 named 10
    words:recommended	vague 6 named 14
    words:recommends	vague 7 named 17
    words:recreational use	vague -4 named -3
    words:red	vague -3 named -2
    words:reduce	vague 7 named 3
    words:regional	vague -4 named -3
    words:regional pain	vague -4 named -3
    words:registry	vague 2 named 4
    words:regular	vague -5 named -5
    words:regulator	vague -11 named -22
    words:relapse	vague -6 named -11
    words:release	vague 19 named 8
    words:relief	vague -3 named -4
    words:remains	vague -8 named -7
    words:remember	vague -4 named -3
    words:remission	vague 8 named 21
    words:repeated	vague -5 named -2
    words:repeated it	vague 2 named 5
    words:repeatedly	vague 4 named -3
    words:report	vague 1 named 3
    words:reported	vague 20 named 11
    words:reports	vague 10 named 5
    words:research	vague 55 named 21
    words:research has	vague 7 named 3
    words:researchers	vague 4
    words:respond	vague -3 named 6
    words:responded	named 7
    words:response	vague 4 named 4
    words:rest	vague 5 named -1
    words:restlessness	vague 1 named 5
    words:results	vague -10 named -8
    words:retired	vague -2 named -4
    words:return	vague 2 named 7
    words:reverse	vague 6 named 9
    words:review	vague 2 named 8
    words:rhythm	vague 7 named 5
    words:right	named 5
    words:rise	named 2
    words:risk	vague -22 named -6
    words:risk of	vague -11 named 3
    words:rituals	vague 3 named 7
    words:room	vague 3 named 5
    words:root	vague 5 named 2
    words:roughly	vague 1 named 10
    words:roughly two	vague 1 named 4
    words:round	vague -5 named -6
    words:run	vague 2 named -2
    words:s	vague -3 named -5
    words:safe	vague -6 named -5
    words:said	vague 20 named 53
    words:said dr	vague 6 named 14
    words:said in	vague 2 named 3
    words:said it	vague 1 named 3
    words:said the	vague -7 named -12
    words:same	vague -13 named -7
    words:same paper	vague 2 named 4
    words:sat	vague 5
    words:saw	vague 4 named 11
    words:say	vague 6 named -6
    words:say it	vague 5 named 2
    words:says	vague 35 named 49
    words:scale	vague -2 named -4
    words:scalp	vague -1 named -6
    words:scan	vague 6 named 7
    words:score	vague -3
    words:scores	vague -1 named 1
    words:scores by	vague 1 named 4
    words:scores fell	vague -3 named -4
    words:second	vague 10 named 29
    words:secondary	vague -8 named -2
    words:sedation	vague 1 named 4
    words:see	vague -7
    words:seems	vague -14 named -8
    words:seen	vague -4 named -6
    words:seizures	vague 13 named 3
    words:sense	vague -5 named -5
    words:series	vague 10 named 3
    words:serious	vague -7 named -2
    words:serotonin	vague 8 named 1
    words:serotonin and	vague 5 named 2
    words:sertraline	vague -3
    words:service	vague -2 named -2
    words:sessions	vague -9 named -10
    words:set	vague 4 named 6
    words:sets	vague -5 named -5
    words:seven	vague -5 named -5
    words:several	vague 18 named 6
    words:severe	vague -4 named 5
    words:severity	vague -3 named -3
    words:shaking	vague -3 named -3
    words:sham	vague 4 named 10
    words:share	vague -7 named -8
    words:share of	vague -6 named -6
    words:sharply	vague 2 named 5
    words:she	vague -5 named 5
    words:she said	named 3
    words:she was	vague -5 named -5
    words:short	vague -15 named -12
    words:shot	vague -4 named -4
    words:should	vague 10 named 10
    words:should be	vague 2 named 6
    words:shouldn't	vague 4 named 4
    words:show	vague 17 named 21
    words:show that	vague 7 named 7
    words:showed	vague 3 named 9
    words:showing	vague 4 named 1
    words:shown	vague 33 named 8
    words:shown that	vague 4 named -1
    words:shown to	vague 16 named 9
    words:shows	vague 7 named 4
    words:shows up	vague 7 named -1
    words:sick	vague -7 named -9
    words:side	vague -5 named -3
    words:side effects	vague -3 named -5
    words:signal	vague 2 named 7
    words:signals	vague -6 named -8
    words:significant	vague 7 named 16
    words:since	vague -18 named -22
    words:since the	vague -1 named 3
    words:single	vague 7 named -1
    words:sites	vague -6 named -13
    words:sites in	vague -6 named -13
    words:sits	vague -6 named -4
    words:six	vague -9 named 2
    words:six months	vague 4 named 12
    words:six sessions	vague -2 named -3
    words:six weeks	vague -11 named -7
    words:six years	vague 6
    words:size	vague -4 named -5
    words:size of	vague -2 named -3
    words:skin	vague 28 named 23
    words:sleep	vague -8 named -10
    words:sleep and	vague 1 named 3
    words:slightly	vague 2 named 5
    words:slow	vague -13 named 1
    words:slowed	vague 1 named 3
    words:slowly	vague -4 named -4
    words:small	vague -5 named 1
    words:small studies	vague 2 named -1
    words:small study	vague 2 named 4
    words:smaller	vague -1 named 3
    words:smells	vague -4 named -5
    words:so	vague -5 named 15
    words:so it	vague -3 named -4
    words:so on	vague -6 named -5
    words:so that	vague -14 named -10
    words:so the	vague 14 named 4
    words:social	vague -1 named 3
    words:society	vague 7 named 15
    words:sold	vague -2 named -3
    words:some	vague 20 named 13
    words:some of	vague -12 named -4
    words:some people	vague -4 named -9
    words:some point	vague -2 named -3
    words:somebody	vague 3 named 15
    words:somebody is	vague 5 named 12
    words:someone	vague -8 named -2
    words:someone who	vague -4 named 2
    words:something	vague 16 named -2
    words:something like	vague 11 named 1
    words:sometimes	vague -2 named -2
    words:somewhere	vague -16 named -10
    words:somewhere around	vague -12 named -7
    words:somewhere between	vague -3 named -1
    words:sound	vague -5 named -7
    words:soup	vague -3 named -4
    words:south	vague -3 named -4
    words:speed	vague 1 named 5
    words:spice	vague 13 named 7
    words:spokesperson	vague 1 named 3
    words:sprain	vague -4 named -3
    words:spray	vague -14 named -16
    words:spray in	vague -8 named -7
    words:spring	vague -2 named -4
    words:ssri	vague 1 named 4
    words:ssris	vague -3 named 1
    words:stage	vague -3 named -3
    words:standard	named -2
    words:stands	vague -4 named -8
    words:star	vague 2 named 5
    words:star d	vague 2 named 5
    words:start	vague -2
    words:started	vague -6 named -6
    words:starts	vague -8 named -13
    words:starts after	vague -5 named -10
    words:state	vague -5 named -7
    words:statement	vague 2 named 5
    words:states	vague -7 named -11
    words:stay	vague -3 named -1
    words:still	vague -15 named -15
    words:still the	vague -3 named -1
    words:stimulation	vague 17 named 7
    words:stop	vague -8 named -5
    words:stopped	vague -4 named -6
    words:stops	vague 10 named 2
    words:story	vague 3 named -2
    words:straight	vague 4 named 1
    words:street	vague -3 named -4
    words:strength	vague 2 named 8
    words:stress	vague -1 named -9
    words:stressed	vague 1 named 5
    words:studied	vague 14 named 12
    words:studies	vague 59 named 11
    words:studies are	vague -8 named -7
    words:studies have	vague 8
    words:studies of	vague 5 named 1
    words:studies suggest	vague 3 named -1
    words:study	vague 4 named 1
    words:study from	vague 1 named 3
    words:study in	vague 2 named 5
    words:study of	vague 3 named 6
    words:study that	vague -4 named -4
    words:stuff	vague -6 named -6
    words:such	named 12
    words:such as	vague 3 named 12
    words:sudden	vague -5 named -3
    words:sugar	named -4
    words:suggest	vague 19 named 3
    words:suggest a	vague 5 named 2
    words:suggest that	vague -4 named -5
    words:suggests	vague 6 named 2
    words:suicidal	vague -9 named -6
    words:suicidal ideation	vague -10 named -7
    words:suicidal thinking	vague 4 named 1
    words:suicidal thoughts	vague -2
    words:suicide	vague 8 named 18
    words:summer	vague -5 named -9
    words:sunday	vague -3 named -6
    words:supplements	vague 5 named 6
    words:sure	vague 5 named 1
    words:survey	vague 2 named 4
    words:surveys	vague 4 named -2
    words:swelling	vague 4
    words:switch	vague -5 named -4
    words:symptoms	vague -7 named -9
    words:syndrome	vague -5 named -4
    words:system	vague -4 named -3
    words:systems	vague -3 named -4
    words:tablets	vague -7 named -11
    words:take	vague -12 named -11
    words:taken	vague 1 named 4
    words:taken at	named 5
    words:takes	vague -5 named -4
    words:taking	vague -2 named -4
    words:talk	vague -4 named -6
    words:talking	vague -7 named 1
    words:talking therapies	vague -7
    words:team	vague -6 named -5
    words:teens	vague 2 named 4
    words:tell	vague 19 named 4
    words:tell us	vague -5 named -5
    words:tell you	vague 27 named 6
    words:telling	vague 5 named -1
    words:tells	vague 2 named 3
    words:ten	vague -7 named 5
    words:ten minutes	vague -3 named -3
    words:ten people	vague 4 named 4
    words:ten years	vague -2 named 4
    words:tend	vague -9 named -8
    words:tend to	vague -9 named -8
    words:term	vague 11 named 9
    words:test	vague -6 named -2
    words:tested	vague 3 named 4
    words:testing	vague 2 named 6
    words:tests	vague -3
    words:than	vague -7 named 19
    words:than half	named 9
    words:than one	vague 7
    words:than placebo	vague 8 named 12
    words:than the	vague 5 named 9
    words:than three	vague -5 named -6
    words:that	vague 82 named 96
    words:that a	vague 11 named 8
    words:that about	vague 3 named -1
    words:that all	vague 2 named 8
    words:that between	vague 5 named -2
    words:that goes	vague -3 named -4
    words:that has	vague -9 named -8
    words:that i	vague -5 named -6
    words:that in	vague 8 named 3
    words:that is	vague -3 named -3
    words:that it	vague -2 named 16
    words:that most	vague 1 named 5
    words:that one	vague 20 named 19
    words:that the	vague 45 named 53
    words:that this	vague -5 named -2
    words:that was	named 6
    words:that won't	vague -3 named -3
    words:the	vague -1 named 9
    words:the american	vague -3 named -5
    words:the antidepressant	vague 3 named 10
    words:the anxiety	vague -5 named -4
    words:the authors	vague 6 named 16
    words:the benefit	vague -17 named -15
    words:the best	vague -4 named -5
    words:the big	vague 4 named 5
    words:the bladder	vague 4 named 5
    words:the blood	vague -4 named -3
    words:the body	vague -3 named -2
    words:the brain	vague 4 named -10
    words:the cells	vague 8 named 22
    words:the clinic	vague -3 named -3
    words:the clock	vague 4 named 2
    words:the company	vague 2 named 6
    words:the danger	vague -3 named -3
    words:the department	vague -3 named -6
    words:the depression	vague 9 named 2
    words:the diagnosis	vague 2 named 5
    words:the difference	vague -8 named -7
    words:the disease	vague -14 named -4
    words:the disorder	vague 3 named 9
    words:the drip	vague -8 named -7
    words:the drug	vague 19 named 12
    words:the edge	vague 2 named 5
    words:the effect	vague 7 named 1
    words:the end	vague 8 named 8
    words:the european	vague -2 named -3
    words:the evidence	vague 11 named 4
    words:the exact	vague -3 named -5
    words:the fda	vague -4 named -13
    words:the first	vague -12 named 1
    words:the floor	vague -3 named -6
    words:the front	vague 6 named 4
    words:the gap	vague -8 named -6
    words:the guideline	vague 5 named 11
    words:the hour	vague -6 named -6
    words:the hse	vague 2 named 5
    words:the job	named 5
    words:the journal	vague 4 named 12
    words:the ketamine	vague -4 named -7
    words:the label	named 3
    words:the late	vague 2 named 7
    words:the left	vague -3 named -3
    words:the level	vague -3 named -3
    words:the longest	vague 2 named 4
    words:the manufacturer	vague 7 named 3
    words:the market	vague -6 named -11
    words:the medicine	vague -1 named -3
    words:the memory	vague 9 named 3
    words:the mood	vague 2 named 6
    words:the most	vague 2 named 3
    words:the name	vague 5
    words:the nasal	vague -5 named -9
    words:the neck	vague 5 named 12
    words:the nervous	vague 1 named 4
    words:the new	vague 8 named 17
    words:the next	vague -3 named -2
    words:the nhs	vague -3 named -3
    words:the nmda	vague -5 named -5
    words:the number	vague 4 named 9
    words:the odds	vague 10 named 4
    words:the old	vague -4 named -1
    words:the older	vague 3 named 1
    words:the one	vague 7 named 6
    words:the only	vague 2 named 9
    words:the other	vague -8 named -5
    words:the pain	vague 15 named 11
    words:the past	named 3
    words:the patient	vague -8 named -7
    words:the people	vague 4 named 11
    words:the person	vague -3 named -4
    words:the picture	vague -6 named -5
    words:the placebo	vague 5 named 11
    words:the price	vague -1 named 4
    words:the researchers	vague 2 named 7
    words:the risk	vague -12
    words:the room	vague 4 named 4
    words:the same	vague -12 named -7
    words:the scalp	vague 1 named -4
    words:the second	vague 12 named 30
    words:the size	vague -2 named -3
    words:the spinal	vague -2 named -3
    words:the spray	vague -9 named -7
    words:the studies	vague 3 named -1
    words:the study	vague -5 named -7
    words:the tablets	vague -3 named -4
    words:the therapist	vague 5 named -3
    words:the thing	vague 2 named 7
    words:the third	vague 2 named 4
    words:the time	vague -5 named -4
    words:the treatment	vague 1 named -9
    words:the trial	vague 1 named 5
    words:the trials	vague 20 named 5
    words:the u	vague -2 named -3
    words:the united	vague -7 named -11
    words:the very	vague -2 named -4
    words:the way	vague -3 named -3
    words:the weeks	vague 10 named 4
    words:the whole	vague 3 named -9
    words:the work	vague -4 named -2
    words:the world	vague 11 named 5
    words:the worst	vague -3 named -3
    words:their	vague 22 named 7
    words:their lives	vague -4 named -5
    words:them	vague -18 named 4
    words:themselves	vague 8 named 25
    words:then	vague -10 named -8
    words:then they	vague -2 named -3
    words:then you	vague -3 named -3
    words:therapies	vague -7
    words:therapist	vague 11 named -2
    words:therapist fingers	vague 7
    words:therapists	vague -3 named -3
    words:therapy	vague 23 named 27
    words:therapy and	vague 13 named 5
    words:there	vague 28 named 9
    words:there a	vague -4 named -1
    words:there are	vague 6 named 3
    words:there is	vague 28 named 10
    words:there no	vague -4
    words:there was	vague -7 named -4
    words:these	vague -8 named 11
    words:they	vague 10 named 12
    words:they are	vague -9
    words:they do	vague 14 named 12
    words:they had	vague 21 named 12
    words:they're	vague -3 named -3
    words:they've	vague 12 named -1
    words:thing	vague 4 named 10
    words:thing i	vague 4 named 1
    words:thing that	vague 7 named 19
    words:things	vague -8 named -8
    words:think	named -10
    words:think it	vague -2 named -4
    words:thinks	vague 2 named 6
    words:thinner	vague -8 named -6
    words:third	vague 23 named 27
    words:third and	vague 6 named 7
    words:third of	vague -4 named -1
    words:third or	vague 8 named 9
    words:thirds	vague 8 named 1
    words:thirty	vague -2 named -3
    words:this	vague -15 named -8
    words:this is	vague -7 named -6
    words:those	vague -10 named 9
    words:those who	vague -1 named 17
    words:those with	vague -4 named -2
    words:though	vague 17 named 13
    words:thought	vague 11 named 2
    words:thought to	vague 17 named 7
    words:thoughts	vague -7 named -8
    words:three	vague -11 named 6
    words:three days	vague 9 named 19
    words:three months	vague 1 named -5
    words:three times	vague 5 named 11
    words:three weeks	vague -6 named -9
    words:through	vague -1 named -2
    words:thyroid	vague -3 named -4
    words:till	vague -2 named -3
    words:time	vague -17 named -12
    words:times	vague -1 named 2
    words:tiny	vague 9 named 6
    words:tms	vague -3 named -5
    words:tms for	vague 9 named 5
    words:to	vague -10 named -6
    words:to a	vague -4 named -7
    words:to be	named -9
    words:to begin	vague -6 named 5
    words:to do	vague -2 named -3
    words:to eight	vague 1 named 5
    words:to four	vague -2 named -3
    words:to get	vague -10 named -9
    words:to give	vague -3 named -4
    words:to one	vague -4 named -4
    words:to put	vague -1 named -5
    words:to six	vague -6 named -6
    words:to the	vague -10 named 5
    words:to treat	vague -4 named -4
    words:to work	named -2
    words:today	vague -1 named 3
    words:together	vague 4 named 1
    words:told	vague 13 named 11
    words:tolerance	vague 2 named 7
    words:too	vague 2 named -3
    words:too much	vague -6 named -5
    words:took	vague 13 named 9
    words:top	vague 5 named -2
    words:touch	vague -5 named -5
    words:transcranial	vague 7 named 4
    words:transcranial magnetic	vague 7 named 4
    words:trauma	vague 16 named 4
    words:trauma-focused	vague 2 named 5
    words:trd	vague -5 named -7
    words:treat	vague -11 named -10
    words:treated	vague -5 named -3
    words:treating	vague -4 named -5
    words:treatment	vague -13 named -17
    words:treatment with	vague 9 named 4
    words:treatment-resistant	vague -14 named -3
    words:treatment-resistant depression	vague -14 named -3
    words:tremor	vague 2 named 3
    words:trial	vague -2 named -3
    words:trial in	vague -3 named -5
    words:trial of	vague 5 named 2
    words:trial with	vague -5 named -9
    words:trials	vague 14 named 13
    words:trials in	vague -16 named -10
    words:tried	vague -10 named -2
    words:triptans	vague -3 named -4
    words:trouble	vague -14 named -13
    words:trusts	vague 3 named 8
    words:try	vague -5 named -5
    words:turn	vague -5 named -5
    words:turned	vague 6 named -2
    words:turned down	vague -3 named -5
    words:turns	vague -2 named 4
    words:twelve	vague -1 named 9
    words:twelve weeks	vague 3 named 13
    words:twenty	vague 1 named 4
    words:twenty years	vague 2 named 5
    words:twice	vague 2 named -3
    words:twice as	vague 4 named -1
    words:two	vague 3 named 10
    words:two antidepressants	vague -1 named 3
    words:two hours	vague 1 named 7
    words:two or	vague -3
    words:two small	vague 1 named 3
    words:two thirds	vague 8 named 1
    words:two to	vague 3 named 9
    words:two weeks	vague 11 named 4
    words:type	vague -11 named -9
    words:typical	vague -8 named 5
    words:uk	named 2
    words:under	vague 1 named -3
    words:under the	vague 1 named 3
    words:united	vague -7 named -11
    words:united states	vague -7 named -11
    words:university	vague -3 named -5
    words:until	vague -2 named 8
    words:up	vague 22 named 3
    words:up and	vague -3 named -3
    words:up at	vague 3 named 8
    words:up in	vague 2 named -7
    words:up the	vague -5 named -9
    words:up to	vague -9 named -9
    words:upset	vague -3 named -3
    words:urine	vague 7 named 16
    words:us	vague -5 named 6
    words:use	vague -6 named -2
    words:use it	named 4
    words:use since	vague -3 named -5
    words:use the	vague 2 named 6
    words:used	vague 4 named -1
    words:used as	vague -4 named -3
    words:used in	vague 1 named 5
    words:used to	vague 3 named -6
    words:useful	vague -3 named -4
    words:users	vague 15 named 23
    words:uses	vague -5 named -7
    words:using	vague 2 named 6
    words:usual	named 4
    words:usually	vague -9 named -12
    words:venlafaxine	vague 7 named 15
    words:version	vague -4 named -4
    words:very	vague -18 named -11
    words:veterans	vague 22 named 15
    words:visited	vague 2 named 4
    words:visits	vague -4 named -3
    words:vivid	vague -4 named -5
    words:vivid dreams	vague -4 named -5
    words:wait	vague -3 named -3
    words:waiting	vague 2 named 7
    words:walk	vague -3 named -4
    words:walking	vague -6 named -9
    words:want	vague -3 named -3
    words:warned	vague 1 named 3
    words:warning	vague -4 named -7
    words:was	vague -41 named -22
    words:was approved	vague -4 named -7
    words:was cleared	vague -5 named -10
    words:was no	vague -7 named -6
    words:was not	vague 4 named 15
    words:was the	vague -3 named -7
    words:washing	vague -3 named -3
    words:water	vague -4 named -5
    words:waves	vague -3 named 9
    words:way	vague -7 named -7
    words:we	vague -1 named -7
    words:we do	vague 4
    words:we don't	vague 10 named 2
    words:we'll	vague 2 named 5
    words:wear	vague -8 named -4
    words:wear off	vague -9 named -6
    words:wearing	vague -2 named -4
    words:website	vague -3 named -5
    words:week	vague -5 named -12
    words:week for	vague -3 named -2
    words:weekly	vague -3 named -4
    words:weeks	vague -2 named -7
    words:weeks apart	vague -3 named -4
    words:weeks of	vague -4 named -7
    words:weeks or	vague -5 named -5
    words:weeks the	vague 3 named 5
    words:weeks to	vague -3 named -3
    words:weight	vague -1 named 3
    words:weight gain	vague 1 named 4
    words:well	vague 5 named 12
    words:went	vague -5 named -6
    words:were	vague 5 named 2
    words:were no	vague 8 named 7
    words:wet	vague 9 named -2
    words:what	vague 21 named 29
    words:what i	vague 14 named 7
    words:what the	vague 5 named 14
    words:what you	vague 4 named 1
    words:whatever	vague -17 named -10
    words:when	vague 8 named -11
    words:when a	vague -3 named -4
    words:when it	vague -2 named -2
    words:when the	vague 5 named -8
    words:when they	vague -5 named -4
    words:when you	vague -3 named -2
    words:where	vague -5 named -3
    words:where it	vague 1 named 5
    words:where the	vague -1 named -3
    words:whether	vague -8 named -7
    words:which	vague -21 named 17
    words:which has	vague 4 named 9
    words:which is	vague -25 named -13
    words:which the	vague -3 named -3
    words:while	vague 17
    words:who	vague 6 named 45
    words:who finish	vague 3 named -2
    words:who had	vague -1 named 13
    words:who has	vague -5
    words:who have	vague -2 named -1
    words:who took	vague 4 named 10
    words:whole	vague 7 named -10
    words:whom	vague 11 named 22
    words:whom had	vague 2 named 4
    words:whose	vague -3 named -5
    words:why	vague -13 named -12
    words:will	vague -4 named -5
    words:will be	vague 1 named 3
    words:window	vague 7 named 2
    words:with	vague 8 named 19
    words:with a	vague -4 named -8
    words:with bipolar	vague 4 named 7
    words:with chronic	vague 4 named 8
    words:with crps	vague -5 named -5
    words:with it	vague 16 named 6
    words:with major	vague -9 named -10
    words:with migraine	vague -4 named -6
    words:with no	vague 8 named -4
    words:with other	vague -10 named -12
    words:with ptsd	vague 19 named 6
    words:with that	vague -2 named -3
    words:with the	vague 3 named -1
    words:withdrawal	vague -7 named -10
    words:within	vague -11 named 6
    words:within a	vague -2 named -2
    words:within hours	vague -10 named -6
    words:within the	vague -2 named 4
    words:without	vague -14 named -12
    words:women	vague 6 named 6
    words:won't	vague -8 named -7
    words:work	vague -22 named -12
    words:work for	vague -11 named -10
    words:worked	vague 1 named 7
    words:working	vague 1 named -6
    words:works	vague -1 named -3
    words:world	vague 11 named 5
    words:world health	vague 3 named 6
    words:worry	vague -4 named -4
    words:worse	vague 6 named -4
    words:worst	vague -15 named -15
    words:would	vague 6 named -4
    words:wrist	vague 8 named 4
    words:written	vague -2 named -9
    words:wrote	vague 1 named 6
    words:yale	vague -3 named -3
    words:year	vague 9 named 26
    words:years	vague 10 named 11
    words:years old	vague 1 named 3
    words:yes	vague -2 named -6
    words:yet	vague 9 named -3
    words:york	vague 1 named 3
    words:you	vague -17 named -33
    words:you are	vague -4 named -4
    words:you can	vague -2 named -4
    words:you don't	vague -3 named -3
    words:you for	vague 5 named 1
    words:you get	vague 4 named 1
    words:you have	vague -6 named -7
    words:you'd	named -3
    words:you'll	vague -3 named -2
    words:you're	vague -7 named -2
    words:you've	vague -5 named -5
    words:you've got	vague -4 named -4
    words:young	vague 7 named 2
    words:young people	vague 4 named 1
    words:your	vague -44 named -42
    words:your blood	vague -10 named -7
    words:your brain	vague -5 named -5
    words:your head	vague -3 named -2
    words:yourself	vague -3 named -4
    words:zigzag	vague 4 named 11
    """#
}
