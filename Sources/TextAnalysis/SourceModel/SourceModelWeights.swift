/// What the source model learnt; written by Scripts/train-sources.
enum SourceModelWeights {
  /// A feature, a tab, and how much it speaks for a source, in hundredths, a line.
  static let table = #"""
    bias	vague -652 named -714
    after-named:goes-on authors	vague 6 named 20
    after-named:goes-on group	vague -7 named 2
    after-named:goes-on half	vague 12 named 39
    after-named:goes-on he	vague 4 named 9
    after-named:goes-on it	vague -7 named 17
    after-named:goes-on none	vague -6 named -10
    after-named:goes-on patients	vague -22 named -35
    after-named:goes-on researchers	vague 41 named 21
    after-named:goes-on she	named 22
    after-named:goes-on team	vague -22 named -35
    after-named:goes-on they	vague -39 named -31
    after-named:goes-on third	vague -25 named -31
    after-named:goes-on those	vague -53 named -77
    after-named:new-line	vague -46 named 27
    after-named:noun	vague 36 named 132
    after-named:noun body	vague -13 named -54
    after-named:noun document	vague -6 named 54
    after-named:noun evidence	vague 9 named 26
    after-named:noun expert	vague -20 named -33
    after-named:noun scientist	vague -48 named -58
    after-named:noun studies	vague 71 named 25
    after-named:noun study	vague 55 named 148
    after-named:opening a	vague 7 named 67
    after-named:opening about	vague -17 named 7
    after-named:opening an	vague 9 named 38
    after-named:opening and	vague 6 named 19
    after-named:opening another	vague -9 named -15
    after-named:opening around	vague -17 named -21
    after-named:opening as	vague -7 named -10
    after-named:opening at	vague 22 named 46
    after-named:opening but	vague 10 named 4
    after-named:opening by	vague -23 named -35
    after-named:opening data	vague -72 named -44
    after-named:opening depression	vague 17 named 13
    after-named:opening doctors	vague -39 named -42
    after-named:opening exercise	vague -52 named -31
    after-named:opening for	vague -29 named -15
    after-named:opening from	vague 65
    after-named:opening he	vague 4 named 9
    after-named:opening i	vague -21 named -41
    after-named:opening in	vague -27 named -26
    after-named:opening it	vague 34 named 50
    after-named:opening ketamine	vague 9 named 27
    after-named:opening more	vague 30 named 14
    after-named:opening most	vague -9 named -14
    after-named:opening no	vague -85 named -80
    after-named:opening nobody	vague -8 named -10
    after-named:opening none	vague -6 named -10
    after-named:opening on	vague -10 named -10
    after-named:opening one	vague -32 named -50
    after-named:opening other	vague 46 named 18
    after-named:opening patients	vague -12 named -17
    after-named:opening people	vague 18 named -37
    after-named:opening pregabalin	vague -9 named -16
    after-named:opening repeated	vague -15 named -13
    after-named:opening researchers	vague 31 named -14
    after-named:opening scores	vague -12 named -22
    after-named:opening second	vague -15 named -27
    after-named:opening she	vague 2 named 21
    after-named:opening some	vague -3 named -9
    after-named:opening that	vague -29 named -37
    after-named:opening the	vague -52 named -76
    after-named:opening there	vague 98 named 23
    after-named:opening they	vague -33 named -26
    after-named:opening those	vague -25 named -41
    after-named:opening two	vague -13 named -16
    after-named:opening we	vague -39 named -71
    after-named:opening what	vague 76 named 85
    after-named:opening when	vague 90 named -6
    after-named:pronoun-verb	vague 66 named 224
    after-named:pronoun-verb found	vague 13 named 31
    after-named:pronoun-verb said	vague 22 named 70
    after-named:pronoun-verb says	vague 19 named 42
    after-named:pronoun-verb tell	vague -18 named -31
    after-named:same-line	vague 23 named 52
    after-none:goes-on all	vague -14 named -15
    after-none:goes-on authors	vague 14 named 40
    after-none:goes-on both	vague 6 named 31
    after-none:goes-on company	vague 10 named 26
    after-none:goes-on group	vague 16 named 82
    after-none:goes-on half	vague 28 named 20
    after-none:goes-on he	vague 24 named 69
    after-none:goes-on it	vague 14 named 7
    after-none:goes-on nobody	vague -49 named -52
    after-none:goes-on participants	vague -19 named -23
    after-none:goes-on patients	vague -18 named 22
    after-none:goes-on researchers	vague 46 named 2
    after-none:goes-on response	vague -11 named -16
    after-none:goes-on scores	vague -22 named -30
    after-none:goes-on she	vague -24 named -12
    after-none:goes-on team	vague 9 named 22
    after-none:goes-on they	vague 27 named 30
    after-none:goes-on third	vague 50 named 48
    after-none:goes-on those	vague 6 named 28
    after-none:new-line	vague -27 named -43
    after-none:noun	vague 10 named 58
    after-none:noun body	vague -11 named 21
    after-none:noun document	vague 4 named -9
    after-none:noun evidence	vague -19 named -5
    after-none:noun expert	vague -1 named -10
    after-none:noun one	vague 3 named -9
    after-none:noun scientist	vague 35 named 135
    after-none:noun studies	vague 92 named 50
    after-none:noun study	vague -20 named -13
    after-none:opening a	named -55
    after-none:opening about	vague -50 named -54
    after-none:opening according	vague 80 named 87
    after-none:opening after	vague -29 named -39
    after-none:opening afterwards	vague -12 named -16
    after-none:opening among	vague -14 named -27
    after-none:opening an	vague -9 named -7
    after-none:opening and	vague -66 named -47
    after-none:opening anxiety	vague -12 named -10
    after-none:opening are	vague -4 named -6
    after-none:opening around	vague -15 named -18
    after-none:opening as	vague 1 named -17
    after-none:opening because	vague -46 named -36
    after-none:opening before	vague 23 named 4
    after-none:opening being	vague -6 named -7
    after-none:opening between	vague -13 named -1
    after-none:opening bipolar	vague -11 named -14
    after-none:opening blood	vague -8 named -8
    after-none:opening both	vague -18 named -20
    after-none:opening brain	vague 26 named 6
    after-none:opening but	vague 55 named 37
    after-none:opening by	vague -14 named 3
    after-none:opening cbt	vague 48 named 19
    after-none:opening change	vague -9 named -15
    after-none:opening chronic	vague -7 named -5
    after-none:opening clinics	vague -9 named -10
    after-none:opening clomipramine	vague -23 named -15
    after-none:opening cognitive	vague 28 named 7
    after-none:opening complex	vague 2 named 16
    after-none:opening daily	vague 48 named 22
    after-none:opening depression	vague -30 named -34
    after-none:opening diagnosis	vague -16 named -26
    after-none:opening dizziness	vague -6 named -8
    after-none:opening doctors	vague -24 named 24
    after-none:opening doses	vague 41 named 16
    after-none:opening dr	vague 9 named 25
    after-none:opening duloxetine	vague 4 named -7
    after-none:opening early	vague 34 named 6
    after-none:opening ect	vague -11 named -10
    after-none:opening eleven	vague -8 named -12
    after-none:opening emdr	vague -9 named -11
    after-none:opening erp	vague 59 named 24
    after-none:opening esketamine	vague -10 named -10
    after-none:opening even	vague -7 named -8
    after-none:opening every	vague -5 named -7
    after-none:opening everyone	vague 98 named 24
    after-none:opening evidence	vague 61 named 28
    after-none:opening exercise	vague 18 named 1
    after-none:opening experts	vague 68 named 31
    after-none:opening exposure	vague -10 named -12
    after-none:opening feeling	vague -8 named -9
    after-none:opening fifteen	vague -8 named -16
    after-none:opening for	vague 5 named -6
    after-none:opening four	vague -13 named -21
    after-none:opening from	vague -6 named -12
    after-none:opening generic	vague -9 named -7
    after-none:opening have	vague -11 named -12
    after-none:opening he	vague 34 named 87
    after-none:opening headache	vague -17 named -14
    after-none:opening her	vague -19 named -33
    after-none:opening here	vague -12 named -12
    after-none:opening his	vague -4 named -8
    after-none:opening how	vague 38 named 86
    after-none:opening however	vague 9 named -13
    after-none:opening i	vague -23 named -20
    after-none:opening i'd	vague -4 named -6
    after-none:opening if	vague -7 named -19
    after-none:opening in	vague 50 named 30
    after-none:opening it	vague -39 named -51
    after-none:opening its	vague -11 named -4
    after-none:opening ketamine	vague -44 named -56
    after-none:opening l-theanine	vague -8 named -9
    after-none:opening last	vague -12 named 8
    after-none:opening levodopa	vague -19 named -33
    after-none:opening lithium	vague 8 named 38
    after-none:opening low	vague 46 named 18
    after-none:opening magnesium	vague -13 named -18
    after-none:opening many	vague 35 named 9
    after-none:opening meta-analyses	vague -23 named 29
    after-none:opening migraine	vague 7 named 40
    after-none:opening mirror	vague 34 named 6
    after-none:opening most	vague 10 named 41
    after-none:opening nausea	vague -18 named -27
    after-none:opening nearly	vague 2 named 9
    after-none:opening nerve	vague -10 named -12
    after-none:opening nice	vague 14 named 33
    after-none:opening nine	vague -9 named -9
    after-none:opening no	vague -35 named 18
    after-none:opening nobody	vague -48 named -51
    after-none:opening not	vague 20 named 74
    after-none:opening now	vague -8 named -7
    after-none:opening ocd	vague -25 named -34
    after-none:opening of	vague 6 named 15
    after-none:opening on	vague 5 named 56
    after-none:opening one	vague 100 named 31
    after-none:opening only	vague -14 named -19
    after-none:opening opioids	vague -11 named -12
    after-none:opening other	vague -7 named -10
    after-none:opening pain	vague -34 named -33
    after-none:opening parkinson	vague 4 named -7
    after-none:opening patients	vague 2 named 8
    after-none:opening people	vague -44 named -50
    after-none:opening physiotherapy	vague 66 named 76
    after-none:opening plenty	vague 70 named 27
    after-none:opening post-traumatic	vague -14 named -23
    after-none:opening previous	vague 37 named 12
    after-none:opening probably	vague 4 named 16
    after-none:opening propranolol	vague 22 named 50
    after-none:opening ptsd	vague -11 named -9
    after-none:opening rapid	vague -16 named 95
    after-none:opening rebound	vague 19 named 45
    after-none:opening relapse	vague -17 named -29
    after-none:opening research	vague 44 named 15
    after-none:opening researchers	vague 21 named -8
    after-none:opening roughly	vague 11 named 51
    after-none:opening same	vague -52 named -31
    after-none:opening scientists	vague 19 named -3
    after-none:opening sertraline	vague -14 named -12
    after-none:opening several	vague 10 named -7
    after-none:opening she	vague 16 named 57
    after-none:opening side	vague -10 named -12
    after-none:opening since	vague 9 named -5
    after-none:opening six	vague 19 named 42
    after-none:opening small	vague 9 named -8
    after-none:opening so	vague -20 named -21
    after-none:opening social	vague -27 named -32
    after-none:opening some	vague 50 named 37
    after-none:opening somewhere	vague -9 named 2
    after-none:opening ssris	vague 12 named 40
    after-none:opening stimulants	vague -7 named -10
    after-none:opening studies	vague 68 named 11
    after-none:opening that	vague -32 named -18
    after-none:opening the	vague -97 named -28
    after-none:opening then	vague -34 named -38
    after-none:opening there	vague 70 named -17
    after-none:opening these	vague -35 named -10
    after-none:opening they	vague -4 named -38
    after-none:opening third	vague 60 named 18
    after-none:opening this	vague -10 named 10
    after-none:opening those	vague -9 named -12
    after-none:opening three	vague -5 named 29
    after-none:opening transcranial	vague -12 named -18
    after-none:opening trials	vague -49 named -38
    after-none:opening two	vague -17 named 4
    after-none:opening untreated	vague -7 named -6
    after-none:opening up	vague -23 named -29
    after-none:opening using	vague 5 named 13
    after-none:opening van	vague -36 named -66
    after-none:opening very	vague -10 named -15
    after-none:opening vitamin	vague -26 named -25
    after-none:opening we	vague 7 named 9
    after-none:opening what	vague -18 named -25
    after-none:opening when	vague -22 named -21
    after-none:opening while	vague 9 named 1
    after-none:opening with	vague -20 named -22
    after-none:opening women	vague -22 named -22
    after-none:opening yes	vague -8 named -9
    after-none:opening you	vague -51 named -52
    after-none:opening you'll	vague -14 named -13
    after-none:opening your	vague -6 named -6
    after-none:pronoun-verb	vague 77 named 153
    after-none:pronoun-verb added	vague 30 named 83
    after-none:pronoun-verb adds	vague 6 named 17
    after-none:pronoun-verb feel	vague -19 named -17
    after-none:pronoun-verb found	vague 11 named 33
    after-none:pronoun-verb got	vague -10 named -15
    after-none:pronoun-verb puts	vague -8 named -10
    after-none:pronoun-verb reckon	vague 85 named 37
    after-none:pronoun-verb said	vague -5 named 3
    after-none:pronoun-verb say	vague -12 named -78
    after-none:pronoun-verb says	vague -14 named -22
    after-none:pronoun-verb shows	vague -23 named -30
    after-none:pronoun-verb told	vague -6 named 2
    after-none:same-line	vague 20 named -19
    after-vague:goes-on it	vague -50 named -63
    after-vague:goes-on they	vague -8 named -9
    after-vague:new-line	vague 9 named -30
    after-vague:noun	vague -27 named 28
    after-vague:noun body	vague -30 named -3
    after-vague:noun evidence	vague 15 named 6
    after-vague:noun one	vague -10 named -13
    after-vague:noun study	vague 9 named 19
    after-vague:opening a	vague 21 named 63
    after-vague:opening but	vague -10 named -10
    after-vague:opening for	vague 7 named -2
    after-vague:opening i	vague 48
    after-vague:opening in	vague -8 named 33
    after-vague:opening it	vague -60 named -53
    after-vague:opening ketamine	vague 46 named 9
    after-vague:opening one	vague 23 named 48
    after-vague:opening some	vague 122 named 55
    after-vague:opening the	vague -6 named 1
    after-vague:opening there	vague -20 named -19
    after-vague:opening they	vague -8 named -9
    after-vague:opening we	vague -9 named -12
    after-vague:pronoun-verb	vague -13 named 18
    after-vague:same-line	vague 21 named 15
    crowd-verb:believe	vague -10 named -14
    crowd-verb:call	vague -12 named -16
    crowd-verb:describe	vague -7 named -7
    crowd-verb:feel	vague -30 named -30
    crowd-verb:find	vague 9 named 66
    crowd-verb:found	vague 76 named 27
    crowd-verb:got	vague -10 named 23
    crowd-verb:nobody	vague -22 named -29
    crowd-verb:others	vague 78 named 24
    crowd-verb:people	vague 14 named 23
    crowd-verb:point	vague -13 named -15
    crowd-verb:reckon	vague 85 named 37
    crowd-verb:reported	vague -24 named -42
    crowd-verb:say	vague 36 named -13
    crowd-verb:some	vague -26 named -27
    crowd-verb:tell	vague 40 named 51
    crowd-verb:tested	vague -9 named -11
    crowd-verb:they	vague 53 named 44
    crowd-verb:think	vague -37 named -35
    crowd-verb:you	vague -38 named -45
    first:a	vague 5 named 12
    first:about	vague -11 named -7
    first:according	vague 14 named 17
    first:after	vague -6 named -8
    first:and	vague -11 named -6
    first:around	vague -6 named -8
    first:as	vague -1 named -5
    first:at	vague 2 named 6
    first:because	vague -8 named -6
    first:but	vague 9 named 5
    first:by	vague -7 named -6
    first:daily	vague 7 named 3
    first:depression	vague -2 named -4
    first:doctors	vague -12 named -4
    first:everyone	vague 16 named 4
    first:experts	vague 11 named 5
    first:for	vague -3 named -4
    first:from	vague 10 named -2
    first:he	vague 6 named 16
    first:her	vague -3 named -4
    first:how	vague 6 named 14
    first:i	vague 1 named -10
    first:i'd	vague -2 named -4
    first:if	vague -2 named -4
    first:in	vague 3 named 6
    first:it	vague -11 named -9
    first:ketamine	vague 2 named -4
    first:lithium	vague 7 named 8
    first:low	vague 8 named 3
    first:many	vague 6 named 1
    first:migraine	named 6
    first:most	named 4
    first:nice	vague 2 named 6
    first:no	vague -20 named -10
    first:nobody	vague -9 named -10
    first:not	vague 2 named 10
    first:now	vague 2 named 5
    first:ocd	vague -5 named -6
    first:on	vague 2 named 14
    first:one	vague 15 named 5
    first:other	vague 6 named 1
    first:pain	vague -5 named -4
    first:people	vague -4 named -14
    first:physiotherapy	vague 11 named 13
    first:propranolol	vague 4 named 8
    first:rapid	vague -3 named 16
    first:research	vague 9 named 2
    first:researchers	vague 9 named -4
    first:roughly	vague 2 named 9
    first:same	vague -13 named -11
    first:she	vague 3 named 13
    first:six	vague 3 named 7
    first:some	vague 28 named 14
    first:studies	vague 12 named 2
    first:that	vague -13 named -12
    first:the	vague -26 named -17
    first:then	vague -4 named -2
    first:there	vague 24 named -2
    first:these	vague -6 named -2
    first:they	vague -7 named -12
    first:third	vague 10 named 3
    first:this	vague 5 named 16
    first:those	vague -6 named -9
    first:to	vague 11 named 7
    first:two	vague -5 named -2
    first:we	vague -7 named -12
    first:what	vague 10 named 10
    first:when	vague 11 named -4
    first:women	vague 4 named 12
    first:you	vague -11 named -13
    kind:anecdote	vague -175 named -239
    kind:claim	vague 175 named 239
    mark:according	vague 123 named 124
    mark:according-name	vague 102 named 223
    mark:bracket-name	vague -3 named 57
    mark:bracket-year	vague 56 named 121
    mark:house	vague 9 named 113
    mark:named	vague -10 named 41
    mark:number	vague -69 named 93
    mark:owner	named 82
    mark:owners-source	vague 5 named 22
    mark:percent	vague 1 named 81
    mark:quote	vague -82 named 10
    mark:title	vague 44 named 130
    mark:year	vague -80 named 21
    mark:year-first	vague -38 named -37
    name-verb:add	vague -26 named -35
    name-verb:added	vague -7 named -13
    name-verb:agree	vague 47 named 10
    name-verb:asked	vague -44 named -70
    name-verb:believed	vague 67 named 5
    name-verb:call	vague -18 named -60
    name-verb:compared	vague 13 named 30
    name-verb:covered	vague -18 named -23
    name-verb:far	vague 4 named -39
    name-verb:find	vague 13 named 24
    name-verb:found	vague 28 named 67
    name-verb:gave	vague -10 named -13
    name-verb:got	vague -45 named -69
    name-verb:know	vague -3 named -37
    name-verb:lists	vague 13 named 26
    name-verb:middle	vague 104 named 79
    name-verb:near	vague 16 named 87
    name-verb:opening	vague -8 named 48
    name-verb:opening asked	vague -21 named -32
    name-verb:opening said	vague 2 named 5
    name-verb:opening says	vague 4 named 9
    name-verb:opening told	vague 4 named 10
    name-verb:point	vague -5 named -3
    name-verb:points	vague -41 named -63
    name-verb:present far	vague 86 named 51
    name-verb:present middle	vague -34 named -41
    name-verb:present near	vague 31 named 42
    name-verb:presented	vague 10 named 21
    name-verb:put	vague -18 named -30
    name-verb:rated	vague 1 named 6
    name-verb:recommend	vague -4 named -8
    name-verb:recommends	vague 49 named 109
    name-verb:report	vague -25 named -47
    name-verb:reported	vague -11 named 18
    name-verb:said	vague 95 named 180
    name-verb:say	vague 28 named -2
    name-verb:says	vague 66 named 171
    name-verb:show	vague 29 named 95
    name-verb:showed	vague 24 named 58
    name-verb:shown	vague 36 named -18
    name-verb:state	vague -65 named -91
    name-verb:states	vague -36 named -57
    name-verb:stress	vague -10 named -18
    name-verb:support	vague 12 named -9
    name-verb:tested	vague -25 named -40
    name-verb:think	vague 19 named 39
    name-verb:thought	vague -8 named -28
    name-verb:told	vague 9 named 21
    name-verb:warned	vague 9 named 21
    name-verb:write	vague -11 named -21
    name-verb:wrote	vague 22 named 47
    noun:body a	vague -37 named -32
    noun:body a at	vague 5 named 11
    noun:body a elsewhere	vague -17 named -12
    noun:body a of	vague -17 named -24
    noun:body a opening	vague 3 named 12
    noun:body a then-be	vague -7 named -14
    noun:body a then-say	vague -8 named -12
    noun:body at	vague 7 named 23
    noun:body bare	vague 13 named 81
    noun:body bare at	vague 12 named 29
    noun:body bare by	vague 21 named 46
    noun:body bare elsewhere	vague 21 named 51
    noun:body bare in	vague -14 named -9
    noun:body bare opening	vague -4 named 3
    noun:body bare then-be	vague -23 named -41
    noun:body bare then-say	vague 18 named 76
    noun:body bare to	vague -14 named -24
    noun:body by	vague 23 named 71
    noun:body dated	vague 4 named 8
    noun:body denied	vague 2 named 35
    noun:body described	vague -28 named 6
    noun:body for	vague -9 named 2
    noun:body in	vague -16 named 10
    noun:body named	vague -47 named -53
    noun:body no	vague -11 named -16
    noun:body no elsewhere	vague -5 named -8
    noun:body of	vague -15 named 20
    noun:body of-people	vague -20 named -28
    noun:body on	vague -11 named -18
    noun:body opening	vague -47 named -38
    noun:body owner	vague -5 named -8
    noun:body owner elsewhere	vague 2 named 6
    noun:body same	vague -2 named 18
    noun:body the	vague -43 named -35
    noun:body the at	vague 1 named 6
    noun:body the by	vague -19 named -18
    noun:body the elsewhere	vague 7 named -20
    noun:body the for	vague 9 named 21
    noun:body the in	vague -3 named 12
    noun:body the of	vague -5 named -4
    noun:body the on	vague -23 named -41
    noun:body the opening	vague -4 named 5
    noun:body the then-be	vague -32 named 8
    noun:body the then-modal	vague -3 named 4
    noun:body the then-say	vague 49 named 131
    noun:body the to	vague 16 named 48
    noun:body then-be	vague -52 named -22
    noun:body then-modal	vague -10 named -2
    noun:body then-say	vague 34 named 165
    noun:body to	vague 7 named 35
    noun:body with-name	vague -4 named 36
    noun:body year-after	vague -17 named -15
    noun:document a	vague -11 named 37
    noun:document a elsewhere	vague -7 named 20
    noun:document a for	vague -10 named -11
    noun:document a opening	vague 3 named 14
    noun:document a then-be	vague -5 named 24
    noun:document a then-modal	vague -5 named -9
    noun:document a then-say	vague -30 named -52
    noun:document at	vague 4 named 12
    noun:document bare	vague -8 named 2
    noun:document bare elsewhere	vague 5 named 26
    noun:document bare of	vague 8 named -16
    noun:document bare opening	vague 21 named 45
    noun:document bare then-modal	vague -5 named -10
    noun:document bare then-say	vague 21 named 31
    noun:document bare to	vague -13 named -7
    noun:document by	vague 26 named 59
    noun:document dated	vague 4 named 12
    noun:document denied	vague -14 named -21
    noun:document described	vague -15 named 38
    noun:document elsewhere	vague -31 named 21
    noun:document for	vague 38 named 25
    noun:document from	vague -10 named -19
    noun:document in	vague -13 named 10
    noun:document named	vague 54 named 83
    noun:document of	vague 4 named -10
    noun:document of-people	vague -16 named 1
    noun:document on	vague -30 named -1
    noun:document opening	vague 80 named 113
    noun:document other	vague -20 named -33
    noun:document other elsewhere	vague -20 named -33
    noun:document ours	vague 9 named 18
    noun:document owner	vague 6 named 32
    noun:document owner then-modal	vague 6 named 30
    noun:document some	vague 22 named 49
    noun:document some elsewhere	vague 18 named 36
    noun:document the	vague 22 named 61
    noun:document the elsewhere	vague -21 named 10
    noun:document the in	vague -32 named -42
    noun:document the on	vague 3 named 38
    noun:document the opening	vague 65 named 57
    noun:document the then-be	vague 11 named 11
    noun:document the then-say	vague 50 named 60
    noun:document theirs	vague -21 named -13
    noun:document theirs elsewhere	vague -25 named -50
    noun:document theirs in	vague 10 named 26
    noun:document theirs then-say	vague -28 named -32
    noun:document then-be	named 30
    noun:document then-modal	vague -4 named 12
    noun:document then-say	vague 23 named 29
    noun:document to	named 24
    noun:document with	vague -5 named -17
    noun:document with-name	vague 16 named 43
    noun:document year-after	vague 31 named 71
    noun:evidence a elsewhere	vague 5 named 26
    noun:evidence at	vague -43 named -32
    noun:evidence bare	vague 209 named 78
    noun:evidence bare elsewhere	vague -44 named 15
    noun:evidence bare for	vague -1 named 20
    noun:evidence bare in	vague 63 named 17
    noun:evidence bare of	vague 31 named 4
    noun:evidence bare on	vague 35 named 15
    noun:evidence bare opening	vague 47 named -6
    noun:evidence bare then-be	vague 22 named 22
    noun:evidence bare then-modal	vague 86 named 33
    noun:evidence bare then-say	vague 124 named 71
    noun:evidence bare to	vague 18 named 26
    noun:evidence by	vague 79 named 36
    noun:evidence denied	vague -56 named 50
    noun:evidence described	vague -4 named -48
    noun:evidence elsewhere	vague 68 named 25
    noun:evidence for	vague -26 named -13
    noun:evidence from	vague 25 named 19
    noun:evidence in	vague 39 named 33
    noun:evidence named	vague -8 named 31
    noun:evidence no	vague -29 named 27
    noun:evidence no elsewhere	vague -4 named 28
    noun:evidence no then-be	vague -25
    noun:evidence of	vague 62 named 2
    noun:evidence of-people	vague 45 named -13
    noun:evidence on	vague 92 named 57
    noun:evidence opening	vague 25 named -18
    noun:evidence owner	vague 70 named 28
    noun:evidence owner elsewhere	vague 70 named 28
    noun:evidence same	vague -20 named -21
    noun:evidence some	vague 178 named 62
    noun:evidence some elsewhere	vague 14 named -8
    noun:evidence some opening	vague 46 named 19
    noun:evidence some then-be	vague -17 named -15
    noun:evidence some then-modal	vague 32 named 14
    noun:evidence some then-say	vague 66 named 25
    noun:evidence the	vague 62 named 45
    noun:evidence the elsewhere	vague 66 named -24
    noun:evidence the opening	vague -8 named 33
    noun:evidence the then-be	vague 19 named -19
    noun:evidence the then-modal	vague -26 named -25
    noun:evidence the then-say	vague 81 named 57
    noun:evidence the with	vague -12 named -14
    noun:evidence theirs	vague 4 named 29
    noun:evidence theirs elsewhere	vague -17 named -20
    noun:evidence then-be	vague 49 named -13
    noun:evidence then-modal	vague 90 named 20
    noun:evidence then-published	vague 8 named 4
    noun:evidence then-say	vague 187 named 55
    noun:evidence these	vague -39 named -26
    noun:evidence these opening	vague -39 named -26
    noun:evidence this	vague -34 named -17
    noun:evidence to	vague -4 named -10
    noun:evidence with	vague -13 named -16
    noun:evidence with-name	vague 1 named -25
    noun:evidence year-after	vague -21 named -31
    noun:expert bare	vague 69 named 25
    noun:expert bare by	vague 8 named -28
    noun:expert bare elsewhere	vague 3 named 7
    noun:expert bare of	vague 1 named 10
    noun:expert bare opening	vague 15 named 9
    noun:expert bare then-modal	vague -15 named 3
    noun:expert bare then-say	vague 61 named -6
    noun:expert bare to	vague 39 named 7
    noun:expert by	vague 50 named -17
    noun:expert described	vague 50 named 48
    noun:expert elsewhere	vague 15 named -34
    noun:expert for	vague 4 named 14
    noun:expert in	vague 7 named 42
    noun:expert number	vague -16 named -19
    noun:expert number elsewhere	vague -9 named -8
    noun:expert of	vague 1 named 10
    noun:expert opening	vague 102 named 70
    noun:expert some	vague 192 named 90
    noun:expert some elsewhere	vague 38 named 7
    noun:expert some opening	vague 87 named 61
    noun:expert some then-modal	vague 42 named 9
    noun:expert some then-say	vague 62 named 14
    noun:expert the	vague -20 named -64
    noun:expert the elsewhere	vague -20 named -64
    noun:expert the then-say	vague 14 named -4
    noun:expert then-be	vague 16 named 28
    noun:expert then-modal	vague 26 named 11
    noun:expert then-say	vague 127 named 2
    noun:expert to	vague 55 named 6
    noun:expert with-name	vague 2 named 20
    noun:one a	named -43
    noun:one a elsewhere	vague 11 named -29
    noun:one a opening	vague -14 named -7
    noun:one a then-be	vague -7 named -22
    noun:one a then-say	vague -3 named 16
    noun:one a with	vague 7 named -3
    noun:one bare	vague 12 named 41
    noun:one bare elsewhere	vague 26 named 78
    noun:one bare opening	vague -3 named 10
    noun:one bare then-be	vague -16 named -28
    noun:one bare then-say	vague 29 named 40
    noun:one bare to	vague -14 named -23
    noun:one by	vague -14 named -21
    noun:one denied	vague 21 named 61
    noun:one described	vague 14 named -7
    noun:one elsewhere	vague 35 named 41
    noun:one for	vague 8 named 32
    noun:one from	vague -5 named 14
    noun:one in	vague -11 named -16
    noun:one named	vague -34 named -65
    noun:one of	vague 4 named -20
    noun:one opening	vague -35 named -23
    noun:one ours	vague -23 named -19
    noun:one ours elsewhere	vague -20 named -17
    noun:one ours then-be	vague 1 named 10
    noun:one ours then-say	vague -15 named -17
    noun:one the	vague -6 named -27
    noun:one the elsewhere	vague 26 named 16
    noun:one the opening	vague -18 named -25
    noun:one the then-modal	vague -23 named -25
    noun:one the then-say	vague -13 named -3
    noun:one theirs elsewhere	vague 1 named 10
    noun:one then-be	vague -36 named -51
    noun:one then-modal	vague -37 named -40
    noun:one then-say	vague -2 named 36
    noun:one to	vague -20 named -30
    noun:one with	vague -1 named -12
    noun:one with-name	vague 30 named 90
    noun:scientist a	vague 8 named 55
    noun:scientist a elsewhere	vague 1 named 13
    noun:scientist a of	vague -13 named -14
    noun:scientist a opening	vague 19 named 54
    noun:scientist a then-say	vague -37 named 6
    noun:scientist at	vague 10 named 25
    noun:scientist bare	vague 82 named 85
    noun:scientist bare elsewhere	vague -8 named 40
    noun:scientist bare of	vague -7 named 11
    noun:scientist bare opening	vague 103 named 20
    noun:scientist bare then-be	vague 6 named 24
    noun:scientist bare then-say	vague 73 named 20
    noun:scientist denied	vague -29 named -42
    noun:scientist described	vague -71 named -43
    noun:scientist elsewhere	vague -28 named 64
    noun:scientist from	vague -28 named -55
    noun:scientist in	vague -25 named -13
    noun:scientist named	vague 2 named 37
    noun:scientist no	vague -12 named -20
    noun:scientist of	vague -50 named -47
    noun:scientist opening	vague 188 named 204
    noun:scientist ours	vague -19 named -38
    noun:scientist some	vague 24 named -1
    noun:scientist the	vague -37 named 3
    noun:scientist the elsewhere	vague -2 named 40
    noun:scientist the from	vague -29 named -56
    noun:scientist the in	vague -33 named -65
    noun:scientist the of	vague -10 named -6
    noun:scientist the opening	vague 32 named 82
    noun:scientist the then-be	vague -12 named 9
    noun:scientist the then-modal	vague 7 named 35
    noun:scientist the then-say	vague 20 named 53
    noun:scientist theirs	vague 2 named 21
    noun:scientist theirs opening	vague 2 named 21
    noun:scientist theirs then-say	vague 2 named 21
    noun:scientist then-be	vague -15 named 16
    noun:scientist then-modal	vague 2 named 42
    noun:scientist then-say	vague 98 named 132
    noun:scientist this	vague 16 named 34
    noun:scientist this elsewhere	vague 16 named 34
    noun:scientist to	vague -10 named -4
    noun:scientist with-name	vague -21 named 17
    noun:scientist year-after	vague 26 named 78
    noun:studies bare	vague 134 named 4
    noun:studies bare elsewhere	vague -32 named 3
    noun:studies bare in	vague 21 named 53
    noun:studies bare of	vague 27 named -4
    noun:studies bare opening	vague 108 named 53
    noun:studies bare then-be	vague 24 named 9
    noun:studies bare then-modal	vague -54 named -30
    noun:studies bare then-say	vague 95 named 28
    noun:studies by	vague 51 named 18
    noun:studies denied	vague -63 named -67
    noun:studies described	vague 79 named 92
    noun:studies elsewhere	vague 45 named 49
    noun:studies from	vague -49 named -21
    noun:studies in	vague 140 named 57
    noun:studies named	vague -53 named 21
    noun:studies no	vague -35 named -24
    noun:studies no elsewhere	vague -35 named -24
    noun:studies number	vague -3 named 12
    noun:studies number elsewhere	vague 6 named 14
    noun:studies number in	vague -11 named -17
    noun:studies number opening	vague 1 named 15
    noun:studies number then-say	vague 5 named 22
    noun:studies of	vague 13 named 47
    noun:studies of-people	vague 33 named 39
    noun:studies opening	vague 185 named 91
    noun:studies other	vague 48 named 16
    noun:studies other opening	vague 46 named 18
    noun:studies some	vague 178 named 60
    noun:studies some elsewhere	vague 71 named 13
    noun:studies some in	vague 74 named 61
    noun:studies some opening	vague 33 named -14
    noun:studies some then-say	vague 53 named -23
    noun:studies the	vague 124 named 18
    noun:studies the by	vague 51 named 18
    noun:studies the elsewhere	vague 2 named -36
    noun:studies the in	vague 66 named -10
    noun:studies the of	vague 9 named 27
    noun:studies the opening	vague -3 named 19
    noun:studies the then-be	vague -33 named -58
    noun:studies the then-modal	vague 44 named 10
    noun:studies the then-say	vague 58 named 52
    noun:studies theirs	vague 30 named 79
    noun:studies theirs elsewhere	vague 30 named 79
    noun:studies then-be	vague 34 named -31
    noun:studies then-modal	vague -8 named -22
    noun:studies then-say	vague 246 named 158
    noun:studies to	vague 28 named -18
    noun:studies with-name	vague 11 named -18
    noun:studies year-after	vague 9 named 27
    noun:study a	vague -4 named 69
    noun:study a elsewhere	vague -54 named 35
    noun:study a for	vague 14 named -41
    noun:study a in	vague 15 named 53
    noun:study a of	vague 4 named 9
    noun:study a opening	vague 13 named 72
    noun:study a then-be	vague 17 named -26
    noun:study a then-modal	vague -8 named 30
    noun:study a then-say	vague 25 named 119
    noun:study at	vague -54 named -39
    noun:study bare	vague 3 named -11
    noun:study bare elsewhere	vague 7 named 38
    noun:study bare of	vague 16 named 4
    noun:study bare on	vague -20 named -12
    noun:study bare then-be	vague -1 named 9
    noun:study bare then-modal	vague 5 named -33
    noun:study bare then-say	vague 5 named 12
    noun:study by	vague -8 named 12
    noun:study dated	vague -4 named 40
    noun:study denied	vague -12 named -94
    noun:study described	vague -45 named 25
    noun:study elsewhere	vague 51 named 111
    noun:study for	vague 23 named -20
    noun:study from	vague 23 named 54
    noun:study in	vague 62 named 157
    noun:study named	vague 65 named 152
    noun:study no	vague 52 named -1
    noun:study no elsewhere	vague 74 named 20
    noun:study no then-say	vague 67 named 10
    noun:study of	vague 56 named 106
    noun:study of-people	vague 45 named 112
    noun:study on	vague -21 named -10
    noun:study opening	vague -4 named 106
    noun:study ours	vague 33 named 75
    noun:study same	vague 28 named 67
    noun:study same in	vague 12 named 28
    noun:study same opening	vague 16 named 37
    noun:study same then-modal	vague 8 named 21
    noun:study same then-say	vague 9 named 18
    noun:study the	vague -9 named 49
    noun:study the elsewhere	vague -9 named -39
    noun:study the in	vague -19 named 4
    noun:study the of	vague -3 named 32
    noun:study the opening	vague 7 named 22
    noun:study the then-be	vague -50 named -60
    noun:study the then-modal	vague 30 named 5
    noun:study the then-published	vague 8 named 16
    noun:study the then-say	vague -31 named -52
    noun:study then-be	vague -33 named -68
    noun:study then-modal	vague 56 named 33
    noun:study then-published	vague 11 named 22
    noun:study then-say	vague 83 named 138
    noun:study this	vague 23 named 34
    noun:study this elsewhere	vague 20 named 12
    noun:study this in	vague 9 named 28
    noun:study this then-be	vague 7 named 17
    noun:study this then-modal	vague 19 named 7
    noun:study to	vague -6 named -5
    noun:study with	vague -23 named -45
    noun:study with-name	vague 62 named 78
    noun:study year-after	vague 30 named 68
    passive:perfect	vague 235 named 91
    passive:perfect elsewhere	vague 32 named 5
    passive:perfect in	vague 3 named 52
    passive:perfect linked	vague 43 named 68
    passive:perfect reported	vague 62 named 13
    passive:perfect shown	vague 66 named 4
    passive:perfect that	vague 43 named -1
    passive:perfect to	vague 95 named 16
    passive:perfect-denied	vague 100 named 82
    passive:perfect-denied proven	vague -21 named -5
    passive:perfect-denied shown	vague 68 named 75
    passive:perfect-denied to	vague 100 named 82
    passive:plain	vague 131 named 24
    passive:plain associated	vague -41 named -15
    passive:plain believed	vague -4 named -20
    passive:plain by	vague -45 named -53
    passive:plain considered	vague -41 named -39
    passive:plain elsewhere	vague -13 named -77
    passive:plain estimated	vague 50 named 19
    passive:plain found	vague 23 named 23
    passive:plain in	vague -62 named -7
    passive:plain known	vague -49 named -31
    passive:plain linked	vague 9 named 35
    passive:plain on	vague -3 named 8
    passive:plain proven	vague 70 named 27
    passive:plain regarded	vague 34 named 7
    passive:plain reported	vague -26 named -19
    passive:plain said	vague -4 named -43
    passive:plain shown	vague 11 named 48
    passive:plain that	vague 97 named 39
    passive:plain thought	vague 88 named 22
    passive:plain to	vague 106 named 48
    passive:plain with	vague -41 named -15
    passive:plain-denied	vague -71 named -56
    passive:plain-denied elsewhere	vague -20 named -19
    passive:plain-denied known	vague -18 named -17
    passive:plain-denied to	vague -51 named -37
    passive:this	vague 102 named 23
    pronoun-verb:he	vague 9 named 46
    pronoun-verb:i	vague -65 named -32
    pronoun-verb:it	vague 14 named 106
    pronoun-verb:near added	vague 30 named 83
    pronoun-verb:near adds	vague 6 named 17
    pronoun-verb:near found	vague 24 named 64
    pronoun-verb:near got	vague -17 named 14
    pronoun-verb:near know	vague -24 named -25
    pronoun-verb:near looked	vague -29 named -37
    pronoun-verb:near pointed	vague 7 named 18
    pronoun-verb:near puts	vague -8 named -10
    pronoun-verb:near reckon	vague 85 named 37
    pronoun-verb:near said	vague 18 named 72
    pronoun-verb:near say	vague 36 named 16
    pronoun-verb:near says	vague 5 named 19
    pronoun-verb:near think	vague -35 named -4
    pronoun-verb:near thought	vague -16 named -31
    pronoun-verb:near told	vague 5 named 28
    pronoun-verb:she	vague 47 named 155
    pronoun-verb:they	vague 18 named -48
    pronoun-verb:with-auxiliary he	vague -4 named -6
    pronoun-verb:with-auxiliary i	vague -36 named -49
    pronoun-verb:with-auxiliary it	named 25
    pronoun-verb:with-auxiliary she	vague 8 named 20
    pronoun-verb:with-auxiliary they	vague 35 named 92
    rule-class:identified	vague 70 named 188
    rule-class:named	vague 20 named 205
    rule-class:vague	vague 158 named 9
    rule:according-to	vague 12 named 28
    rule:according-to-many	vague 15 named -3
    rule:author-names	vague 5 named 14
    rule:author-year	vague 5 named 10
    rule:author-year-listed	vague 7 named 14
    rule:body-of-evidence	named 10
    rule:doctor-says	vague 6 named 14
    rule:endorsed-by	vague -11 named -18
    rule:group-finds	vague 1 named 5
    rule:guideline-says	vague 5 named 12
    rule:house-says	vague -11 named -8
    rule:identifier	vague 11 named 32
    rule:in-studies	vague 53 named 25
    rule:institution-says	vague 4 named 9
    rule:name-says	vague 13 named 63
    rule:numbered-listed	vague 53 named 142
    rule:owners-team	vague -9 named -14
    rule:passive-finding	vague 8 named 8
    rule:plural-authority	vague -25 named -23
    rule:published-in	vague 6 named 19
    rule:researchers-at	vague 9 named 27
    rule:same-study	vague -4 named 22
    rule:shown-promise	vague 20 named 7
    rule:single-study	vague -45 named -61
    rule:some-say	vague 55 named -2
    verb-name:asked	vague -14 named -20
    verb-name:call	vague -32 named -37
    verb-name:established	vague 27 named 6
    verb-name:found	vague 13 named -3
    verb-name:gave	vague -29 named -54
    verb-name:got	vague -23 named -41
    verb-name:points	vague -25 named -41
    verb-name:present	vague 48 named 70
    verb-name:published	vague 34 named 26
    verb-name:put	vague 2 named 31
    verb-name:recommended	vague 31 named 67
    verb-name:report	vague -5 named -7
    verb-name:said	vague 17 named 53
    verb-name:say	vague -20 named -20
    verb-name:says	vague 23 named 72
    verb-name:shown	vague 29 named 54
    verb-name:state	vague -11 named -21
    verb-name:told	vague 63 named 61
    words:a	vague -15 named -23
    words:a bad	vague -1 named -6
    words:a big	vague 6 named 5
    words:a bit	vague 4 named 7
    words:a burst	vague 5 named 2
    words:a course	vague 5 named 10
    words:a day	vague 3 named -7
    words:a decent	vague 6 named 9
    words:a different	vague 1 named 7
    words:a few	vague 4 named 9
    words:a full	vague 4 named 15
    words:a good	vague -5 named -3
    words:a half	vague 9 named 6
    words:a handful	vague 9 named 1
    words:a heart	vague 3 named 7
    words:a large	vague -3 named -6
    words:a larger	vague -8 named -16
    words:a little	vague -7 named -7
    words:a lot	vague 2 named -4
    words:a month	vague -5 named -3
    words:a mood	vague -10 named -5
    words:a new	vague 12 named 28
    words:a nurse	vague -3 named -4
    words:a patient	vague -5 named -7
    words:a person	vague 7 named 15
    words:a quarter	vague 12 named 26
    words:a sham	vague 6 named 13
    words:a short	vague 2 named 6
    words:a small	vague -12 named -6
    words:a statement	vague 5 named 10
    words:a study	vague -7 named -2
    words:a team	vague 1 named 6
    words:a third	vague 24 named 27
    words:a tiny	vague 4 named 8
    words:a trial	vague 12 named 10
    words:a window	vague 10 named 4
    words:a year	vague 16 named 1
    words:a young	vague 7 named -1
    words:about	vague 11 named 10
    words:about a	vague 16 named 23
    words:about as	vague 6 named -2
    words:about half	vague 2 named 15
    words:about it	vague -14 named -13
    words:about one	vague -12 named -16
    words:about the	vague -3 named -5
    words:about two	vague 7 named 16
    words:above	vague -8 named -11
    words:abuse	vague -6 named -11
    words:according	vague 38 named 58
    words:according to	vague 38 named 58
    words:act	vague -5 named -5
    words:active	vague -9 named -14
    words:acupuncture	vague 1 named 12
    words:acute	vague -4 named -6
    words:add	vague 2 named -6
    words:added	vague 1 named 20
    words:addictive	vague 23 named 18
    words:adding	vague 5 named 11
    words:administration	vague -6 named -12
    words:adults	vague -1 named 5
    words:adults at	vague -14 named -27
    words:adults has	vague 6 named 1
    words:adults who	vague 2 named 6
    words:adults with	vague -9 named -12
    words:adverse	vague 2 named 6
    words:affected	vague 10 named 16
    words:affects	vague 2 named 8
    words:after	vague -14 named -11
    words:after a	vague -7 named -11
    words:after one	vague -4 named -6
    words:after the	vague -6 named -6
    words:after two	vague -4 named -6
    words:afterwards	vague 9 named 1
    words:again	vague 9 named 21
    words:again in	vague 7 named 17
    words:against	vague 13 named 35
    words:against the	vague -5 named -5
    words:agency	vague 9 named 20
    words:agree	vague 15 named 5
    words:agrees	vague 13 named 29
    words:ahead	vague 4 named 8
    words:ahead of	vague 4 named 7
    words:al	vague 4 named 9
    words:alarm	vague 4 named 10
    words:alcohol	vague -6 named -8
    words:all	vague 12 named -5
    words:all of	vague 7 named 19
    words:all the	vague -4 named -4
    words:almost	vague 4 named 3
    words:alone	vague 3 named -6
    words:along	vague 12 named 6
    words:along with	vague 13 named 6
    words:already	vague 9 named 6
    words:also	vague 20 named 37
    words:also the	vague 19 named 11
    words:although	vague 4 named 9
    words:alzheimer	vague -9 named 2
    words:alzheimer disease	vague -7 named -12
    words:am	vague 10 named 10
    words:american	vague -10 named 5
    words:among	vague -5 named -5
    words:among them	vague -8 named -7
    words:amount	vague 4 named 7
    words:amount of	vague 4 named 7
    words:amygdala	vague 10 named 4
    words:amyloid	vague -13 named -20
    words:an	vague 9 named 32
    words:an antidepressant	vague 3 named 9
    words:an attack	vague -3 named -7
    words:an earlier	vague 7 named 16
    words:an effect	vague 9 named 16
    words:an hour	vague 6 named 22
    words:an oral	vague 17 named 5
    words:analyses	vague -14 named 2
    words:analysis	vague 2 named 10
    words:and	vague -5 named -9
    words:and a	vague 30 named 37
    words:and about	vague 11 named 16
    words:and after	vague 11 named 23
    words:and anxiety	vague -7 named -9
    words:and asked	vague 2 named -8
    words:and at	vague -6 named -3
    words:and by	vague 2 named 8
    words:and care	vague -4 named -8
    words:and colleagues	vague 4 named 10
    words:and dependence	vague -1 named 10
    words:and drug	vague -9 named -16
    words:and for	vague -6 named -9
    words:and found	named 7
    words:and has	vague -4 named -6
    words:and i	vague -2 named 17
    words:and if	vague -3 named -5
    words:and in	vague 15 named 3
    words:and is	vague 8 named 19
    words:and it	vague -16 named -31
    words:and its	vague -12 named -22
    words:and lower	vague 13 named 6
    words:and may	vague 18 named 6
    words:and more	vague 6 named 1
    words:and no	vague -7 named -7
    words:and nobody	vague -5
    words:and not	vague -14 named -16
    words:and one	vague -2 named -12
    words:and she	vague -6 named -8
    words:and so	vague 5
    words:and some	vague -10 named -7
    words:and that	vague -5 named 3
    words:and the	vague -11 named -3
    words:and then	vague -8 named -8
    words:and there	vague -1 named -10
    words:and they	vague -1 named 21
    words:and three	vague 9 named 20
    words:and two	named -5
    words:and venlafaxine	vague 5 named 16
    words:and with	vague -11 named 3
    words:and you	vague -4 named -3
    words:anesthetic	vague -13 named -21
    words:another	vague 14 named 8
    words:antidepressant	vague 3 named 10
    words:antidepressants	vague -19 named -8
    words:anxiety	vague 24 named -6
    words:anxiety and	vague 5
    words:anxiety disorder	vague -14 named -12
    words:anxiety in	vague 10 named 5
    words:anxiety is	named 5
    words:any	vague -2 named 20
    words:anyone	vague -4 named -14
    words:anything	vague -19 named -22
    words:apoe4	vague -7 named -13
    words:appear	vague 3 named 12
    words:approval	vague -8 named -13
    words:approved	vague -24 named -37
    words:approved by	vague -3 named -6
    words:approved for	vague -6 named -7
    words:approved in	vague -6 named -10
    words:are	vague -8 named -12
    words:are a	vague 14 named 9
    words:are affected	vague 11 named 17
    words:are also	vague -8 named -6
    words:are given	vague -14 named -10
    words:are not	vague -3 named 1
    words:are rare	vague 13 named 5
    words:are the	vague -2 named -4
    words:arm	vague -8 named -2
    words:around	vague 3 named -1
    words:around half	vague 9 named 1
    words:around one	vague -5 named -1
    words:around since	vague 3 named 8
    words:around the	vague 6 named 14
    words:arrive	vague -9 named -6
    words:as	vague -3 named 20
    words:as a	vague -13 named -11
    words:as an	vague -4 named -2
    words:as common	vague 3 named 8
    words:as good	vague 12 named 9
    words:as in	vague 4 named 9
    words:as little	vague 12 named 5
    words:as many	vague -5 named -7
    words:as men	vague 6 named 14
    words:as much	vague 7 named 9
    words:as often	vague 11 named 9
    words:as people	vague -4 named -5
    words:as the	vague 17 named 21
    words:as well	vague 9 named 13
    words:ask	vague -6 named 6
    words:asked	vague -11 named -23
    words:asked about	vague -5 named -5
    words:asked for	vague 2 named -7
    words:asking	vague 12 named 1
    words:assigned	vague -4 named -7
    words:at	vague -3
    words:at a	vague -10 named -6
    words:at all	vague 33 named 7
    words:at four	vague -11 named -21
    words:at least	vague -5 named 8
    words:at one	vague -3 named -4
    words:at some	vague -5 named -7
    words:at the	vague 4 named 25
    words:at two	vague 6 named 12
    words:at week	vague -4 named -6
    words:attack	vague -13 named -10
    words:attacks	vague 8 named 13
    words:attempts	vague 6 named 16
    words:attention	vague 6 named 10
    words:audit	vague 7 named 11
    words:august	vague -1 named -13
    words:aura	vague 7 named -3
    words:australian	vague 2 named 7
    words:authors	vague 4 named 17
    words:available	vague 7 named 7
    words:average	vague 7 named -3
    words:away	vague 9 named 6
    words:baby	vague -3 named -6
    words:back	vague -12 named -11
    words:back and	vague -5 named -7
    words:back in	vague 4 named 18
    words:back pain	vague -7 named -9
    words:back to	vague -1 named -3
    words:bad	vague 10 named -10
    words:basically	vague -3 named 9
    words:bay	vague -4 named -8
    words:be	vague 19 named -8
    words:be a	vague -12 named -13
    words:be kept	vague 3 named 7
    words:be the	vague -5 named -5
    words:be used	vague 10 named 11
    words:beat	vague -5 named -4
    words:became	vague 2 named 6
    words:became the	vague -4 named -7
    words:because	vague -21 named -9
    words:because of	vague -4 named -4
    words:because the	vague 4 named -2
    words:become	named 5
    words:bed	vague -3 named -2
    words:been	vague 48 named 22
    words:been a	vague 9 named 8
    words:been approved	vague -6 named -7
    words:been around	vague 3 named 8
    words:been in	vague -9 named -12
    words:been linked	vague 7 named 11
    words:been on	vague -3 named -6
    words:been proven	vague -7 named -3
    words:been reported	vague 10 named 2
    words:been shown	vague 25 named 17
    words:been tested	vague -9 named -2
    words:been used	vague -8 named -15
    words:before	vague -2 named -7
    words:before a	vague 12 named 4
    words:before the	vague -2 named -5
    words:began	vague -3 named -5
    words:begin	vague -6 named 5
    words:begun	vague 10 named 10
    words:behavioural	vague 2 named 6
    words:behavioural therapy	vague 2 named 6
    words:behind	vague 15 named 8
    words:behind it	vague 16 named 6
    words:being	vague 2 named -17
    words:being sick	vague -5 named -8
    words:believe	vague 12 named 3
    words:believe that	vague 13 named 5
    words:believed	vague 18 named 4
    words:believed to	vague 17 named 4
    words:belongs	vague -3 named -8
    words:benefit	vague -18 named -26
    words:best	vague -5 named -5
    words:better	vague 7 named 20
    words:better on	vague -3 named -6
    words:better than	vague 13 named 16
    words:between a	vague 7 named 12
    words:between the	vague 4 named 10
    words:beyond	vague 5 named 8
    words:big	vague 18 named 25
    words:bipolar	vague -17 named -12
    words:bipolar depression	vague -9 named -2
    words:bipolar disorder	vague -13 named -14
    words:bit	vague 1 named 4
    words:block	vague 5 named 15
    words:blocks	vague -14 named -25
    words:blocks the	vague -4 named -5
    words:blood	vague -16 named -3
    words:blood pressure	vague -8 named 12
    words:bloods	vague -3 named -6
    words:body	vague -6 named -3
    words:book	vague -1 named 8
    words:both	vague -13 named -6
    words:bottle	vague 1 named 7
    words:brain	vague 15 named -4
    words:brain and	vague 20 named 7
    words:brain fog	vague 9 named 20
    words:breathing	vague 9 named 11
    words:bring	vague 9 named 2
    words:brings	vague 5 named 7
    words:bucket	vague -7 named -8
    words:budapest	vague 6 named 9
    words:budapest criteria	vague 4 named 12
    words:burst	vague 9 named 1
    words:burst of	vague 5 named 2
    words:bus	vague -6 named -11
    words:but	vague -13 named -12
    words:but i	vague 6 named 5
    words:but it	vague -6 named -11
    words:but not	vague 2 named 5
    words:but that	vague 4 named 9
    words:but the	vague 9 named 17
    words:by	vague 27 named 11
    words:by half	vague 5 named 11
    words:by itself	vague -4 named -8
    words:by the	vague 2 named -6
    words:by week	vague -3 named -5
    words:c	vague -5 named -10
    words:call	vague -16 named -16
    words:called	vague -18 named -29
    words:calm	vague -5 named -6
    words:came	vague 14 named 32
    words:came out	vague 4 named 8
    words:came to	vague 2 named 6
    words:can	vague 11 named 3
    words:can be	vague 1 named -2
    words:can make	vague 17 named 20
    words:can only	vague 26 named 24
    words:can raise	vague 7 named 16
    words:can take	vague 3 named 6
    words:can tell	vague 6 named 2
    words:can't	vague -7 named -5
    words:canada	vague 3 named 9
    words:cannot	vague -10 named -9
    words:capsule	vague 10 named 21
    words:card	vague -5 named -10
    words:care	vague -7 named -4
    words:care excellence	vague -3 named -7
    words:case	vague 38 named 17
    words:case reports	vague 9 named 5
    words:cases	vague 19 named 29
    words:cases in	vague 4 named 8
    words:cases of	vague 8
    words:cause	vague 4 named -4
    words:cause of	vague 6 named 13
    words:caused	vague 2 named -7
    words:causes	vague 3 named 8
    words:cbt	vague 24 named 9
    words:cbt or	vague 3 named 9
    words:cells	vague 20 named 34
    words:cells that	vague 6 named 8
    words:cent	vague -5 named -3
    words:cent of	vague -5 named -8
    words:center	vague 4 named 9
    words:certain	vague -15 named -12
    words:chance	vague 7 named 22
    words:chance of	vague 6 named 18
    words:changed	vague 23 named 17
    words:changes	vague 2 named 10
    words:changes in	vague 3 named 10
    words:cheap	vague -6 named -11
    words:check	vague 3 named 10
    words:checking	vague -5 named -7
    words:chest	vague -4 named -6
    words:childhood	vague -4 named -5
    words:choice	vague -5 named -6
    words:chronic	vague 10 named 26
    words:chronic pain	vague 4 named 4
    words:chronic primary	vague 2 named 5
    words:ci	vague -8 named -14
    words:class	vague -5 named -13
    words:clear	vague 8 named 6
    words:cleared	vague -9 named -16
    words:cleared by	vague -5 named -9
    words:clients	vague -1 named -7
    words:climb	vague 8 named 1
    words:clinic	vague -14 named -9
    words:clinical	vague -7 named -12
    words:clinics	named 9
    words:close	vague -10 named -8
    words:cochrane	vague 4 named 10
    words:cochrane review	vague 3 named 7
    words:coffee	vague -4 named -8
    words:cognitive	vague 11 named 8
    words:cognitive behavioural	vague 2 named 6
    words:cognitive impairment	vague 5 named 2
    words:cohort	vague -3 named -7
    words:cold	vague -3 named -6
    words:colleagues	vague 5 named 14
    words:college	vague 3 named 8
    words:colour	vague 4 named 13
    words:come	vague -18 named -10
    words:come from	vague -13 named -9
    words:come in	vague -3 named -6
    words:comes	vague 9 named 18
    words:commission	vague 6 named 15
    words:common	vague -18 named -10
    words:common in	vague 2 named 7
    words:complete	vague 15 named 26
    words:completed	vague -4 named -7
    words:condition	vague -5 named -3
    words:conditions	vague 5 named 14
    words:connections	vague 8 named 1
    words:constipation	vague -5 named -3
    words:control	vague -6 named -7
    words:cortex	vague 2 named 7
    words:cortisol	vague 8 named 12
    words:cost	vague -8 named -14
    words:could	vague 9 named 2
    words:could be	vague 2 named -6
    words:could not	vague 1 named 11
    words:couldn't	vague 3 named 12
    words:couldn't find	vague 3 named 10
    words:count	vague 7 named 16
    words:countries	vague -4 named -9
    words:country	vague 1 named -6
    words:county	vague 2 named 8
    words:course	named 12
    words:cover	vague 1 named -9
    words:covers	vague -5 named -7
    words:craving	vague 3 named 9
    words:criteria	vague 10 named 18
    words:crossover	vague 6 named 9
    words:crossover study	vague 3 named 7
    words:crps	vague 8 named 2
    words:cure	vague -7 named -7
    words:current	vague -5 named -5
    words:cut	vague 4 named 1
    words:cut the	vague 4 named 6
    words:d	vague 2 named 8
    words:daily	vague 5 named -7
    words:damage	vague 13 named 30
    words:data	vague -7 named -1
    words:day	vague -14 named -30
    words:day for	vague 12 named 2
    words:day or	vague -6 named -10
    words:days	vague -6 named 8
    words:days after	vague -3 named -7
    words:death	vague -9 named -9
    words:deaths	vague -7 named 4
    words:decades	vague 23 named 32
    words:decades of	vague 24 named 34
    words:decent	vague 11 named 9
    words:decision	vague -9 named -8
    words:declined	vague -10 named -19
    words:declined to	vague -10 named -19
    words:deep	vague -4 named 2
    words:dementia	vague 10 named 25
    words:department	vague -7 named -12
    words:dependence	vague -11 named -5
    words:depends	vague 1 named 12
    words:depressed	vague 7 named 6
    words:depression	vague 21 named 1
    words:depression and	vague -4 named -8
    words:depression in	vague 5 named -1
    words:depression that	vague 9 named 5
    words:depressive	vague -7 named -9
    words:depressive disorder	vague -5 named -7
    words:detox	vague 5 named 7
    words:diagnosis	vague -3 named -3
    words:did	vague 23 named 63
    words:did not	vague 8 named 25
    words:did the	vague 5 named 14
    words:didn't	vague 20 named 8
    words:didn't know	vague 20 named 6
    words:died of	vague -4 named -7
    words:difference	vague 10 named 20
    words:difference between	vague -8 named -5
    words:difference was	vague 4 named 10
    words:different	vague 1 named 19
    words:director	vague 3 named 8
    words:disease	vague -17 named -4
    words:disease in	vague 3 named -7
    words:disease of	vague -6 named -11
    words:disorder	vague -46 named -43
    words:disorder is	vague -8 named -11
    words:disorder that	vague -8 named -12
    words:disorders	vague -9 named 7
    words:dizziness	vague -4 named -5
    words:do	vague 18 named -1
    words:do it	vague -6 named -7
    words:do not	vague 17 named -2
    words:do the	named 8
    words:doctor	vague -9 named -9
    words:doctors	vague -18 named -8
    words:does	vague 4 named -7
    words:does not	vague 1 named -8
    words:doesn't	vague -7 named -17
    words:doi	vague 11 named 29
    words:doing	vague 8 named 7
    words:don't	named -3
    words:don't get	vague -5 named -5
    words:done	vague 5 named 4
    words:dopamine	vague -2 named -5
    words:dose	vague 12 named 16
    words:dose for	named 9
    words:dose of	vague 8 named 1
    words:doses	vague 14 named -6
    words:doses it	vague 19 named 8
    words:double	vague 5 named 13
    words:double-blind	vague -5 named -9
    words:double-blind trial	vague -4 named -9
    words:down	vague -1 named 4
    words:down by	vague 5 named 13
    words:dr	vague 5 named 18
    words:dreams	vague -7 named -8
    words:drink	vague 8 named 8
    words:drinking	vague -5 named -5
    words:drip	vague -10 named -11
    words:drop	vague 9 named 7
    words:dropped	vague 2 named 5
    words:drug	vague -7 named -24
    words:drug administration	vague -6 named -12
    words:drugs	vague -6 named -13
    words:drugs that	vague -7 named -6
    words:dry	vague -5 named -4
    words:dry mouth	vague -5 named -4
    words:duloxetine	named -10
    words:dummy	named 8
    words:during	vague -7 named -7
    words:dutch	vague -3 named -4
    words:each	vague -2 named 11
    words:earlier	vague 32 named 37
    words:early	vague 6 named 7
    words:early alzheimer	vague -9 named -16
    words:effect	vague 17 named 24
    words:effect on	vague 10 named 19
    words:effective	vague 11 named 12
    words:effects	vague 4
    words:effects are	vague -6 named -11
    words:effects were	vague 6 named 15
    words:eight	vague 3 named 8
    words:eighties	vague 4 named 8
    words:either	vague 17 named 9
    words:either alone	vague 7
    words:eleven	vague -3 named -3
    words:else	vague -16 named -17
    words:emergency	vague -5 named -5
    words:end	vague 7 named 8
    words:end of	vague 1 named 5
    words:end up	vague -2 named -6
    words:ends	vague 9 named 3
    words:england	vague -2 named 6
    words:enough	named 23
    words:enough to	vague 3 named 7
    words:enrolled	vague -15 named -30
    words:episode	vague 6 named 10
    words:erp	vague 6
    words:escitalopram	vague -6 named -6
    words:esketamine	vague -11 named -19
    words:et	vague 4 named 9
    words:et al	vague 4 named 9
    words:even	vague 31 named 13
    words:events	vague -7 named -10
    words:ever	vague 6 named -1
    words:every	vague -4 named -17
    words:every hundred	vague 18 named 4
    words:everybody	vague -1 named 7
    words:everyone	vague 11 named -4
    words:evidence	vague 25 named 20
    words:evidence for	vague 10 named 5
    words:evidence is	vague 25 named 21
    words:exact	vague 8 named -1
    words:example	vague 3 named 7
    words:excellence	vague -3 named -7
    words:except	vague -7 named -9
    words:exercise	vague 12 named 17
    words:experiment	vague 3 named 8
    words:experts	vague 32 named 7
    words:explain	vague -6 named -7
    words:exposed	vague -6 named -9
    words:exposure	vague 6 named 10
    words:exposure therapy	vague 6 named 3
    words:eyes	vague -7 named -9
    words:face	vague -6 named -4
    words:failed	vague -8 named -5
    words:fall	vague -2 named -9
    words:falls	vague -8 named -8
    words:family	vague -5 named -5
    words:far	vague -3 named -4
    words:fda	vague -15 named -35
    words:fda approved	vague -6 named -11
    words:fda for	vague -5 named -9
    words:fear	vague 16 named 20
    words:feel	named 3
    words:feeling	vague -5 named -8
    words:feels	vague 3 named 9
    words:fell	vague -5 named -6
    words:fell by	vague -4 named -7
    words:felt	vague -3 named -5
    words:few	vague -7 named 9
    words:few weeks	vague -4 named -4
    words:fewer	vague 11 named 5
    words:fewer than	vague 14 named 6
    words:fibromyalgia	vague -2 named 3
    words:fibromyalgia and	vague 1 named 13
    words:fifty	vague 2 named -8
    words:figure	vague 7 named -2
    words:figures	vague -8 named 4
    words:find	vague 20 named 30
    words:find any	vague 7 named 18
    words:find that	vague 16 named 4
    words:fine	vague -8 named -6
    words:fingers	vague 7 named 1
    words:finished	vague -7 named -14
    words:first	vague 9 named 36
    words:first year	vague 10 named 22
    words:fits	vague -7 named -6
    words:five	vague -3 named 5
    words:five weeks	vague -6 named -11
    words:fixed	vague 23 named 12
    words:floor	vague -3 named -5
    words:fog	vague 9 named 23
    words:folks	vague -2 named 11
    words:follow	vague -5 named -4
    words:follow-up	vague -4 named 7
    words:followed	vague 5 named 4
    words:following	vague 10 named 13
    words:following the	vague 13 named 14
    words:follows	vague 3 named 10
    words:food	vague -18 named -21
    words:food and	vague -6 named -12
    words:for	vague -14 named -47
    words:for a	vague -1 named 14
    words:for an	vague 9 named 18
    words:for anxiety	vague 8 named 6
    words:for any	vague -4 named -5
    words:for chronic	vague 3 named 8
    words:for depression	vague 10 named 11
    words:for example	vague 3 named 7
    words:for fibromyalgia	vague -9 named 5
    words:for five	vague -6 named -11
    words:for health	vague -3 named -7
    words:for it	vague -13 named -11
    words:for migraine	vague -4 named -7
    words:for mood	vague 18 named 19
    words:for most	vague -4 named -3
    words:for ocd	vague -7 named -7
    words:for one	vague 6 named 13
    words:for people	vague -11 named -16
    words:for ptsd	vague 5 named 4
    words:for six	vague 6 named 7
    words:for some	vague 9 named 10
    words:for the	vague 30 named 10
    words:for three	vague 7 named -1
    words:for years	vague 15 named 6
    words:force	vague 14 named 11
    words:form	vague 4 named 12
    words:found	vague 66 named 65
    words:found it	vague 3 named 8
    words:found no	vague 21 named 25
    words:found that	vague 23 named 13
    words:four	vague -17 named -5
    words:four hours	vague 9 named 19
    words:four times	vague 4 named 10
    words:four to	vague -5 named -4
    words:fourth	vague 2 named 5
    words:fracture	vague -5 named -6
    words:free	named -10
    words:frequent	vague 7 named 8
    words:from	vague 15 named 7
    words:from a	vague -9 named -14
    words:from about	vague 4 named 13
    words:from the	vague -12 named -8
    words:front	named -5
    words:full	vague 1 named 13
    words:funded	vague -4 named -7
    words:funded by	vague -4 named -7
    words:further	vague -4 named -7
    words:gain	vague 4 named 5
    words:gate	vague -5 named -1
    words:gave	vague -5 named -6
    words:gene	vague -7 named -13
    words:generalised	vague 7 named -1
    words:generalised anxiety	vague 7 named -1
    words:generally	vague -8 named -10
    words:generic	vague -6 named -8
    words:get	vague -2 named 3
    words:get better	vague -6 named 2
    words:get it	vague -6 named -7
    words:get the	vague -5 named -8
    words:gets	vague 6 named -3
    words:getting	vague 8 named 10
    words:give	vague -9 named -7
    words:given	vague -25 named -19
    words:given by	vague -4 named -7
    words:gives	vague 4 named 13
    words:glutamate	vague 13 named 4
    words:go	vague 7 named 10
    words:goes	vague -6 named 6
    words:goes away	vague 3 named 10
    words:goes on	vague -4 named -5
    words:going	vague 1 named -8
    words:going to	vague -3 named -6
    words:gone	vague -7 named -12
    words:gone on	vague -6 named -5
    words:good	vague -2 named -5
    words:got	vague -12 named -6
    words:got better	vague 1 named 11
    words:got the	vague -2 named -6
    words:graded	vague 6 named 8
    words:graded motor	vague 8 named 7
    words:group	vague -1 named 5
    words:group in	vague 1 named 8
    words:groups	vague -6 named -1
    words:guidance	vague 7 named 4
    words:guideline	vague 7 named 17
    words:guidelines	vague 5 named 12
    words:had	vague 33 named 73
    words:had a	vague 21 named 14
    words:had been	vague -7 named -7
    words:had it	vague 25 named 14
    words:had no	vague -5 named -8
    words:had received	vague 3 named 7
    words:hair	vague 7 named 18
    words:half	vague 22 named 36
    words:half of	vague 9 named 16
    words:hall	vague 8 named 11
    words:hand	vague -14 named -9
    words:handful	vague 9 named 1
    words:handful of	vague 9 named 1
    words:happens	vague 9 named 5
    words:hard	vague -14 named -11
    words:hard to	vague -10 named -8
    words:hardest	vague 3 named 7
    words:hardly	vague 12 named 2
    words:has	vague 31 named 7
    words:has a	vague -4 named 1
    words:has been	vague 32 named 18
    words:has never	vague 6 named 15
    words:has not	vague 12 named -4
    words:has shown	vague 17 named 7
    words:has tested	vague 10 named 3
    words:has to	vague -12 named -13
    words:hasn't	vague -11 named -7
    words:hasn't been	vague -3 named 6
    words:have	vague 11 named -16
    words:have a	vague 13 named 12
    words:have been	vague 26 named 13
    words:have found	vague 17 named 6
    words:have had	vague -1 named -7
    words:have no	vague -13 named -13
    words:have not	vague -5 named 1
    words:have shown	vague 5
    words:having	vague 7 named 11
    words:he	vague -4 named 10
    words:he had	vague -5 named -9
    words:he has	vague 8 named 17
    words:he is	vague 8 named 18
    words:he said	vague 3 named 7
    words:he'd	vague 6 named 15
    words:head	vague 9 named -1
    words:headache	vague -13 named -6
    words:headache days	vague 3 named 6
    words:health	vague 1 named 7
    words:health and	vague -5 named -4
    words:health organization	vague 3 named 6
    words:healthy	vague 11 named 10
    words:heard	vague 6 named 12
    words:heart	vague -14 named -8
    words:heart attack	vague -8 named -1
    words:held	vague 8 named -1
    words:help	vague -1 named -12
    words:help with	vague -7 named -6
    words:helped	vague -6 named -5
    words:helps	vague 29 named 4
    words:her	vague 11 named -4
    words:here	vague -14 named -17
    words:high	vague -1 named -9
    words:higher	vague 5 named 7
    words:higher doses	vague -6 named -4
    words:him	vague -7 named -11
    words:hint	vague 18 named 7
    words:his	vague -4 named -4
    words:hold	vague 5 named 15
    words:holds	vague 13 named 5
    words:home	vague -6 named -4
    words:honestly	vague -3 named -6
    words:hospital	vague 3 named 6
    words:hospitals	vague -11 named -21
    words:hour	vague -8 named 7
    words:hour and	vague -5 named -3
    words:hour or	vague 7 named 15
    words:hours	vague 1 named 4
    words:hours and	vague 12 named 19
    words:how	vague 3 named 19
    words:how long	vague -5 named -5
    words:how often	vague 7 named 1
    words:how well	vague -5 named 9
    words:however	vague 8 named 8
    words:hundred	vague 14 named 4
    words:i	vague -1 named 2
    words:i am	vague 10 named 10
    words:i can	vague 18 named 18
    words:i could	vague -6 named -11
    words:i did	vague -4 named -7
    words:i don't	vague 2 named 5
    words:i was	vague -2 named -4
    words:i'd	vague -2 named -13
    words:i'm	vague -3 named -5
    words:i've	vague 8 named 8
    words:idea	vague 35 named 14
    words:ideation	vague -12 named -9
    words:if	vague -15 named -9
    words:if the	vague -5 named -8
    words:if you	named 5
    words:illegal	vague -6 named -5
    words:illness	vague -6 named -7
    words:imagery	vague 8 named 7
    words:impairment	vague 6 named 3
    words:improve	vague 9 named 16
    words:improved	vague 6 named 12
    words:in	vague 31 named 41
    words:in a	vague 17 named 16
    words:in about	named 5
    words:in adults	vague -4 named -7
    words:in an	vague -6 named -7
    words:in any	vague -8 named -8
    words:in as	vague 12 named 5
    words:in at	vague 6 named 13
    words:in august	vague -1 named -13
    words:in depression	vague 11
    words:in every	vague 12 named -7
    words:in five	vague 1 named 8
    words:in front	vague -5 named -8
    words:in his	vague 6 named 13
    words:in january	vague -3 named -5
    words:in march	vague -7 named -13
    words:in may	vague 4 named 10
    words:in men	vague 3 named 8
    words:in mice	vague 2 named 6
    words:in mind	vague 8 named 3
    words:in most	vague 10 named 12
    words:in ocd	vague 13 named 4
    words:in one	vague 19 named 22
    words:in our	vague 3 named 10
    words:in pain	vague -9 named -13
    words:in people	vague 6 named 24
    words:in six	vague -11 named -18
    words:in some	vague -4 named -5
    words:in ten	vague 7 named 9
    words:in that	vague -5 named 5
    words:in the	vague 7 named -18
    words:in their	vague -5 named -3
    words:in this	vague -15 named -23
    words:in two	vague 1 named 9
    words:in veterans	vague 8 named 2
    words:in which	vague 9 named 9
    words:in women	vague 2 named 9
    words:in your	vague -7 named -6
    words:include	vague -8 named -8
    words:increase	vague 9 named 4
    words:inflammation	vague 12 named 24
    words:infusion	vague 21 named 11
    words:injury	vague 10 named 27
    words:inside	named -4
    words:institute	vague -3 named -6
    words:institute for	vague -4 named -7
    words:insurance	vague -5 named -6
    words:into	vague 25 named -2
    words:into the	vague 10 named 7
    words:is	vague 17 named -7
    words:is a	vague -1 named -3
    words:is about	vague -1 named -5
    words:is also	vague 17 named 13
    words:is an	vague 12 named 3
    words:is common	vague 2 named 7
    words:is for	vague -6 named -5
    words:is having	vague 8 named 13
    words:is in	vague -7 named -3
    words:is no	vague -3 named -5
    words:is not	vague -17 named -15
    words:is nothing	vague 3 named 9
    words:is now	vague -8 named -6
    words:is one	vague -2 named -6
    words:is sometimes	vague -11 named -6
    words:is that	vague 27 named 3
    words:is the	vague 1 named 4
    words:is thinner	vague -11 named -7
    words:is thought	vague 22 named 10
    words:is used	vague 3 named 7
    words:is what	vague -7 named -6
    words:isn't	vague 6 named 6
    words:isn't a	vague -8 named -12
    words:it	vague 33
    words:it and	vague 7 named -3
    words:it can	vague -13 named -13
    words:it did	named 9
    words:it does	vague 3 named 5
    words:it doesn't	vague -5 named -5
    words:it every	vague 3 named 7
    words:it for	vague -8 named -3
    words:it gets	vague 11 named 8
    words:it had	vague 9 named 21
    words:it has	vague 3 named -9
    words:it hasn't	vague -2 named 8
    words:it in	vague 9 named 7
    words:it is	vague 4 named -9
    words:it isn't	vague -6 named -6
    words:it may	vague 3 named -4
    words:it not	vague 2 named 7
    words:it still	vague -8 named -11
    words:it the	vague -11 named -20
    words:it up	vague -9 named -7
    words:it was	vague 2 named 13
    words:it with	vague 4 named 10
    words:it works	vague -9 named -5
    words:its	vague -15 named -35
    words:itself	vague 8 named -3
    words:january	vague -4 named -6
    words:job	vague -1 named 6
    words:john	vague -5 named -10
    words:journal	vague 4 named 19
    words:journal of	vague 2 named 4
    words:june	vague -5 named -6
    words:just	vague -5 named -12
    words:kept	vague 2 named 10
    words:ketamine	vague 21 named -2
    words:ketamine can	vague 8 named 17
    words:ketamine has	vague 15 named 3
    words:ketamine is	vague 13 named -3
    words:kids	vague -6 named -5
    words:kind	vague 18 named 20
    words:kind of	vague 13 named 4
    words:kitchen	vague 5 named 10
    words:knew	vague -10 named -15
    words:know	vague 8 named -11
    words:known	vague -13 named -11
    words:knows	named 5
    words:lab	vague -6 named -9
    words:label	vague -12 named -10
    words:lancet	vague 6 named 13
    words:large	vague -15 named -9
    words:larger trial	vague -8 named -16
    words:largest	vague -5 named -9
    words:last	vague -4 named 4
    words:last year	vague -8 named -11
    words:lasts	vague -7 named -11
    words:late	vague 4 named 12
    words:later	vague -8 named 9
    words:lead	vague 17 named 6
    words:leading	vague 4 named 10
    words:least	vague -5 named 8
    words:least one	vague -8 named -5
    words:least two	vague 5 named 13
    words:lecanemab	vague -9 named -16
    words:left	vague 4 named 13
    words:less	vague -6 named 12
    words:let	vague -6 named -1
    words:level	vague -7 named -6
    words:levodopa	vague -7 named -13
    words:licence	vague -5 named -6
    words:licensed	vague -7 named -12
    words:licensed in	vague -4 named -7
    words:life	vague 1 named 14
    words:lifetime	vague -6 named -7
    words:light	vague -13 named -8
    words:lights	named -7
    words:like	vague 4 named 2
    words:likely	vague -22 named -11
    words:likely to	vague -8 named -1
    words:limb	vague 8 named 3
    words:linked	vague 7 named 14
    words:linked to	vague 7 named 4
    words:lithium	vague 1 named 8
    words:little	vague 12 named -5
    words:little as	vague 12 named 5
    words:lives	vague -2 named -6
    words:long	vague -16 named -16
    words:long-standing	vague 11 named 9
    words:longer	vague -11 named 2
    words:longer than	vague -9 named -11
    words:look	vague -2 named -11
    words:looked	vague 11 named 1
    words:looking	vague -6 named -7
    words:loss	vague 2 named 9
    words:loss of	vague -8 named -13
    words:lost	vague -6 named -8
    words:lot	vague 8 named -3
    words:lot of	vague 10 named 3
    words:love	vague 8 named 3
    words:low	vague -2 named -7
    words:low mood	vague -7 named -11
    words:lower	vague 22 named 11
    words:lower than	vague -6 named -6
    words:lower the	vague 11 named 3
    words:lowers	vague 5 named 6
    words:made	vague -4 named 2
    words:magnetic stimulation	vague 5 named 1
    words:main	vague -3 named -7
    words:maintenance	vague 3 named 8
    words:major	vague -12 named -5
    words:major depression	vague -12 named -10
    words:major depressive	vague -5 named -7
    words:make	vague 20 named 12
    words:make a	vague 7 named 16
    words:maker	vague -5 named -7
    words:makes	vague -5 named -1
    words:making	vague 10 named 21
    words:man	vague 2 named -7
    words:man with	vague 7 named -2
    words:mania	vague 1 named 5
    words:many	vague 13 named 3
    words:many of	vague -6 named -7
    words:many people	vague -9 named -5
    words:march	vague -9 named -17
    words:margin	vague -7 named -5
    words:market	vague -6 named -10
    words:marriage	vague 23 named 11
    words:matter	vague 1 named -8
    words:may	vague 28 named 43
    words:may be	vague -5 named 3
    words:may help	vague -6 named -6
    words:mdma	vague 7 named 3
    words:me	vague -7 named -5
    words:mean	vague -10 named -9
    words:medical	vague -1 named 5
    words:medical director	vague 3 named 8
    words:medically	vague -4 named -7
    words:medication	vague 4 named 1
    words:medications	vague -5 named -6
    words:medicine	named 14
    words:medicines	vague -7 named -12
    words:memories	vague 15 named 4
    words:memory	vague 8 named 9
    words:men	vague 14 named 22
    words:mental	vague -9 named -12
    words:mental health	vague -4 named -6
    words:met	vague 3 named 8
    words:meta-analyses	vague 8 named 7
    words:mg	vague 5 named -23
    words:mg a	vague 7 named -7
    words:mg for	vague -4 named -7
    words:midazolam	vague -5 named -4
    words:might	vague -19 named -13
    words:migraine	vague 17 named 35
    words:migraine days	vague 6 named 11
    words:migraines	vague 16 named 7
    words:mild	vague 4 named 7
    words:million	vague -9 named -14
    words:mind	vague 5 named -3
    words:mind while	vague 8 named 3
    words:minnesota	vague 2 named 7
    words:minority	vague 15 named 32
    words:minutes	vague -11 named -21
    words:mirror therapy	vague 8 named 7
    words:mixed	vague -1 named 6
    words:moderate	vague 5 named 4
    words:modest	vague -2 named -5
    words:month	vague -8 named -7
    words:months	vague -4 named -8
    words:months and	vague 2 named 7
    words:mood	vague 15 named 38
    words:more	vague 3 named 24
    words:more often	vague 3 named 10
    words:more than	vague -10 named 1
    words:morning	vague 8 named 22
    words:most	vague 35 named 39
    words:most cases	vague 6 named 13
    words:most common	vague -10 named -13
    words:most of	named 7
    words:most often	vague 4 named 13
    words:most patients	vague -5 named -1
    words:most people	vague -9 named -13
    words:mostly	vague -16 named -32
    words:mostly small	vague -7 named -5
    words:motor	vague 5 named 9
    words:motor imagery	vague 8 named 7
    words:mouse	vague 3 named 9
    words:mouth	vague -9 named -8
    words:movement	vague 6 named 20
    words:moving	named 6
    words:much	vague -8 named 7
    words:my	vague -9 named -10
    words:naltrexone	vague 2 named 8
    words:name	vague 5 named 11
    words:named	vague 3 named -6
    words:names	vague 2 named 5
    words:nasal	vague -8 named -14
    words:nasal spray	vague -7 named -13
    words:national	vague -5 named -2
    words:national institute	vague -3 named -6
    words:nausea	vague -8 named -15
    words:nearly	vague 4 named 15
    words:neck	vague 5 named 11
    words:need	named 8
    words:need be	vague -8 named -9
    words:needs	vague -6 named -8
    words:neither	vague -1 named 7
    words:nerve	vague -2 named -9
    words:nerves	vague -14 named -20
    words:nerves of	vague -5 named -8
    words:netherlands	vague -5 named -10
    words:network	vague 19 named 33
    words:neurons	vague 8 named 11
    words:neuropathic	vague -6 named -5
    words:neuropathic pain	vague -6 named -5
    words:neuropathy	named 6
    words:never	vague 1 named 8
    words:new	vague 30 named 51
    words:new connections	vague 8 named 1
    words:new york	vague 8 named 18
    words:next	vague -9 named -9
    words:next day	vague -4 named -6
    words:nhs	vague -4 named -7
    words:nice	vague 3 named 9
    words:night	vague -7 named -11
    words:nightmares	vague -6 named -5
    words:nights	vague -8 named -16
    words:nine	vague -11 named -10
    words:nmda	vague 13 named -1
    words:nmda receptor	vague 15 named 3
    words:no	named 19
    words:no better	vague 3 named 5
    words:no difference	vague 15 named 16
    words:no evidence	vague 2 named 11
    words:no more	vague 6 named 2
    words:no one	vague -8 named -5
    words:no study	vague 11 named 2
    words:nobody	vague -25 named -21
    words:nobody has	vague -13 named -6
    words:none	vague -12 named -16
    words:none of	vague -8 named -13
    words:normal	vague -4 named 1
    words:not	vague 12 named 43
    words:not a	vague -4 named -2
    words:not be	vague 2 named 6
    words:not been	vague 12 named -1
    words:not by	vague -6 named -12
    words:not cover	vague 9 named 3
    words:not enough	vague 6 named 16
    words:not have	vague -5 named -5
    words:not in	vague -8 named -14
    words:not the	vague 10 named 25
    words:nothing	vague 11 named 20
    words:nothing to	vague 5 named 15
    words:noticed	vague -8 named -12
    words:now	vague -1 named 21
    words:number	vague 2 named 9
    words:number of	vague 2 named 5
    words:numbers	vague -8 named -3
    words:numbness	vague 9 named 3
    words:nurse	vague -1 named 3
    words:obsessions	vague 2 named 7
    words:occurred	vague -5 named -9
    words:occurred in	vague -4 named -7
    words:ocd	vague -7 named -13
    words:ocd and	vague -7 named -6
    words:odd	vague -5 named -9
    words:odds	vague 15 named 9
    words:odds of	vague 14 named 7
    words:of	vague 8 named 11
    words:of a	vague -14 named -25
    words:of any	vague 1 named 8
    words:of dying	vague 2 named 6
    words:of exposure	vague 6 named 17
    words:of glutamate	vague 16 named 6
    words:of it	vague 15 named 4
    words:of its	vague -12 named -15
    words:of ketamine	vague -12 named -12
    words:of life	vague 7 named 16
    words:of migraine	vague 6 named 11
    words:of our	vague 1 named 5
    words:of pain	vague -8 named -7
    words:of parkinson	vague -1 named -6
    words:of patients	vague 7 named 20
    words:of people	vague 15 named 22
    words:of proportion	vague 5 named 14
    words:of research	vague 13 named 5
    words:of small	vague -8 named -6
    words:of suicide	vague -3 named 8
    words:of ten	vague -4 named -4
    words:of that	vague -1 named -6
    words:of the	vague 5 named 30
    words:of them	vague 8 named 21
    words:of therapy	vague 1 named -8
    words:of these	vague 4 named 10
    words:of things	vague -5 named -7
    words:of this	vague -5
    words:of us	vague 4 named 4
    words:of whom	vague 3 named 7
    words:off	vague -29 named -23
    words:off the	vague -11 named -8
    words:off within	vague -10 named -7
    words:off-label	vague -3 named -8
    words:offer	vague 4 named 13
    words:offered	vague 4
    words:often	vague 13 named 14
    words:often as	vague 15 named 16
    words:oil	vague -6 named -11
    words:old	vague -8 named -7
    words:older	vague 15 named 20
    words:older adults	vague 9 named 19
    words:on	vague -28 named -18
    words:on a	vague 9 named 8
    words:on average	vague 7 named -3
    words:on for	vague -5 named -5
    words:on it	vague -3 named -4
    words:on its	vague -6 named -7
    words:on most	vague 19 named 16
    words:on the	vague -10 named -7
    words:once	vague -9 named -9
    words:one	vague 22 named 20
    words:one and	vague -7 named -7
    words:one case	vague 17 named 7
    words:one in	vague -3 named -20
    words:one infusion	vague 7 named 6
    words:one is	vague -5 named -3
    words:one of	vague 6 named 5
    words:one small	vague 4 named 8
    words:one to	vague -4 named -7
    words:one with	vague -4 named -8
    words:ones	vague 6 named 11
    words:only	vague -6 named 7
    words:only thing	vague 2 named 7
    words:open	vague -11 named -13
    words:opens	vague 15 named 14
    words:opioids	vague -5 named 17
    words:opioids are	vague 3 named 8
    words:or	vague -45 named -26
    words:or a	vague -8 named -9
    words:or an	vague 4 named 9
    words:or better	vague 9 named 11
    words:or even	vague 3 named 6
    words:or less	vague -6 named -8
    words:or more	vague 2 named 3
    words:or so	vague 6 named 18
    words:or the	vague -5 named -10
    words:or to	vague -5 named -9
    words:oral	vague 15 named 1
    words:ordinary	vague -1 named 4
    words:org	vague 6 named 15
    words:organization	vague 3 named 6
    words:other	vague -4 named 16
    words:other people	vague -8 named -7
    words:other studies	vague 8 named 3
    words:others	vague 12 named 4
    words:our	vague 2 named 1
    words:out	vague 3 named 16
    words:out of	vague -10 named -7
    words:outcome	vague -4 named -7
    words:outside	vague -7 named 3
    words:outside of	vague 3 named 14
    words:over	vague 2 named -1
    words:over a	vague 6
    words:overdose	vague -8 named 7
    words:own	vague -6 named 4
    words:p	vague -9 named -15
    words:pain	vague -3 named 1
    words:pain in	vague -4 named 2
    words:pain is	vague 1 named -4
    words:pain or	vague 8 named 2
    words:pain that	vague -5 named -7
    words:panic	vague -11 named -16
    words:panic disorder	vague -8 named -10
    words:paper	named 7
    words:papers	vague 6 named 13
    words:parkinson	vague -1 named -7
    words:paroxetine	vague 1 named 5
    words:part	vague -2 named 10
    words:part of	named 7
    words:participants	vague -4 named -5
    words:particular	vague 1 named -6
    words:past	vague 8 named 4
    words:patchy	vague 13 named -1
    words:patient	vague -10 named -21
    words:patient in	vague -2 named -7
    words:patients	vague 6 named 19
    words:patients and	vague -8 named -16
    words:patients in	vague -7 named -12
    words:patients on	vague 15 named 7
    words:patients were	vague 1 named 6
    words:patients with	vague 6 named 15
    words:peak	vague -4 named -7
    words:people	vague 12 named 15
    words:people get	vague 3 named 11
    words:people in	vague -2 named -5
    words:people on	vague 8 named 10
    words:people say	vague 8 named 2
    words:people with	vague 3 named 7
    words:per cent	vague -5 named -3
    words:percent	vague -3 named -4
    words:period	vague 11 named 5
    words:person	vague -7 named 1
    words:person with	vague 8 named 6
    words:phone	vague 9 named 21
    words:physiotherapy	vague 11 named 12
    words:picture	vague -8 named -8
    words:pill	vague -4 named -2
    words:pilot	vague 1 named 5
    words:place	vague 4 named -6
    words:placebo	vague 4 named 22
    words:placebo in	vague 9 named 15
    words:plain	vague 1 named -6
    words:plans	vague -6 named -7
    words:plenty	vague 11
    words:plenty of	vague 11
    words:plus	vague -5 named 10
    words:plus a	vague -4 named -7
    words:points	vague -7 named -16
    words:pooled	vague 9 named 8
    words:poor	vague 5
    words:poor sleep	vague 6 named 1
    words:positive	vague 9 named 1
    words:practice	vague 10 named 7
    words:precisely	vague -1 named 8
    words:prescribed	vague -1 named -6
    words:pressure	vague -8 named 11
    words:pressure and	vague 9 named 20
    words:prevent	vague 19 named 23
    words:prevent suicide	vague 10 named 9
    words:prevention	vague 3 named 8
    words:primary	vague 4 named 10
    words:primary outcome	vague -3 named -6
    words:primary pain	vague 2 named 5
    words:prior	vague -5 named -7
    words:private	vague 4 named 11
    words:private clinics	vague 4 named 9
    words:probably	vague 12 named 5
    words:problem	vague 18 named 3
    words:program	vague 2 named 7
    words:programme	vague 2 named 5
    words:proportion	vague 5 named 14
    words:proportion to	vague 5 named 14
    words:propranolol	vague 3 named 8
    words:protein	vague 6 named 13
    words:protein that	vague -5 named -7
    words:proven	vague 7 named 3
    words:psilocybin	vague -16 named -6
    words:psychiatrist	vague -6 named -8
    words:psychosis	vague 5 named 13
    words:ptsd	vague 38 named 3
    words:ptsd in	vague 7 named 2
    words:published	vague 24 named 30
    words:published in	vague 5 named 11
    words:pulse	vague -4 named -5
    words:pump	vague -10 named -16
    words:put	vague 34 named 9
    words:put the	vague 17 named 7
    words:quarter	vague 11 named 28
    words:quicker	vague 3 named 10
    words:quit	vague -3 named -9
    words:quite	vague 3 named 7
    words:radio	vague -6 named -8
    words:raise	vague 7 named 20
    words:raised	vague 8 named 18
    words:raised the	vague 4 named 8
    words:ran	vague 7 named 3
    words:randomized	vague -11 named -3
    words:randomly	vague -5 named -8
    words:rapid	vague -4 named 15
    words:rare	vague 8 named 2
    words:rash	vague 7 named 3
    words:rate	vague 4 named 6
    words:rather	vague 14 named 15
    words:rather than	named 8
    words:rats	vague 12 named -1
    words:reached	vague 6 named 16
    words:real	vague -3 named -4
    words:really	vague 12 named 3
    words:reason	vague -6 named -4
    words:rebound	vague 3 named 7
    words:received	vague 4 named 14
    words:receptor	vague 15 named 2
    words:receptors	vague 2 named 5
    words:reckon	vague 14 named 6
    words:recommend	vague 3 named 8
    words:recommended	vague 9 named 14
    words:recommends	vague 8 named 18
    words:reduce	vague 8 named 5
    words:reduced	vague 6 named 6
    words:regional	vague 1 named 5
    words:registry	vague 2 named 5
    words:regular	vague -8 named 6
    words:regulator	vague -8 named -15
    words:relapse	vague -2 named 5
    words:release	vague 17 named 7
    words:relief	vague 15 named 10
    words:remains	vague -8 named -8
    words:remission	vague 17 named 29
    words:repeat	vague 17 named 19
    words:repeated	vague -5 named -3
    words:report	vague -1 named 3
    words:reported	vague 23 named 18
    words:reporters	vague 4 named 11
    words:reports	vague 22 named 14
    words:research	vague 58 named 19
    words:research has	vague 12 named 4
    words:researchers	vague 10 named 2
    words:respond	vague 2 named 6
    words:responded	vague 3 named 10
    words:response	vague 5 named 3
    words:rest	vague 2 named -6
    words:results	vague -14 named -14
    words:return	vague 2 named 7
    words:reverse	vague 14 named 11
    words:reverses	vague 8 named 18
    words:review	vague 5 named 14
    words:reviews	vague -3 named -9
    words:rhythm	vague 7 named 6
    words:right	vague -4 named 1
    words:risk	vague -36 named -21
    words:risk is	vague -8 named -8
    words:risk of	vague -22 named -5
    words:roughly	vague -2 named 4
    words:round	vague -15 named -11
    words:run	vague -8 named -11
    words:running	vague -5 named -1
    words:s	vague -5 named -10
    words:safety	vague -11 named -6
    words:said	vague 58 named 120
    words:said dr	vague 6 named 13
    words:said in	vague 3 named 7
    words:said it	vague 19 named 40
    words:saline	vague 1 named 6
    words:same	vague -25 named -2
    words:same as	vague -3 named -6
    words:sat	vague 5 named -1
    words:saw	vague 5 named 12
    words:say	vague 33 named 14
    words:say it	vague 6 named 2
    words:say the	vague 19 named 4
    words:saying	vague 4 named 12
    words:says	vague 37 named 67
    words:says there	vague 7 named 15
    words:scale	vague -9 named -23
    words:scalp	vague -4 named -8
    words:school	vague -5 named -6
    words:score	vague -6 named -8
    words:scores	vague -4 named -3
    words:screening	vague -10 named -14
    words:second	vague -1 named 11
    words:secondary	vague -10 named -4
    words:see	vague -15 named -11
    words:seem	vague -6 named -4
    words:seem to	vague -6 named -4
    words:seems	vague -13 named -8
    words:seizures	vague 9 named 2
    words:seldom	vague -9 named -5
    words:sense	vague -8 named -7
    words:sent	vague -7 named -11
    words:series	vague 11 named 4
    words:serious	vague -9 named -5
    words:serotonin	vague 6 named -1
    words:sertraline	vague -9 named -4
    words:service	vague 1 named 5
    words:session	vague -4 named -4
    words:sessions	vague -10 named -13
    words:set	vague 11 named 15
    words:set off	vague 5
    words:sets	vague -6 named -5
    words:seventeen	vague 3 named 7
    words:several	vague 37 named 31
    words:severe	vague -3 named 4
    words:sham	named 10
    words:share	vague -8 named -9
    words:she	vague -13 named -3
    words:she said	vague 1 named 5
    words:she was	vague -9 named -12
    words:shock	vague 7 named 7
    words:shop	vague -8 named -14
    words:short	vague -27 named -22
    words:shot	vague -7 named -9
    words:should	vague 6 named 3
    words:should be	vague 3 named 8
    words:show	vague 22 named 25
    words:show that	vague 7 named 8
    words:showed	named 5
    words:showing	vague 12 named 17
    words:shown	vague 38 named 18
    words:shown that	vague 5 named -1
    words:shown to	vague 12 named 8
    words:shows	vague 7 named 5
    words:sick	vague -12 named -18
    words:side	vague -5
    words:side effects	vague -6 named -12
    words:side of	vague 4 named 12
    words:signals	vague -8 named -9
    words:significant	vague 8 named 17
    words:since	vague -27 named -35
    words:single	vague 6 named 2
    words:sites	vague -6 named -11
    words:sites in	vague -6 named -11
    words:sits	vague -8 named -6
    words:six	vague -5 named -4
    words:six months	vague 9 named 7
    words:six weeks	vague -10 named -4
    words:sixty	vague 5 named 10
    words:size	vague -4 named -5
    words:skin	vague 33 named 37
    words:sleep	vague -10 named -7
    words:sleeping	vague -5 named -6
    words:slept	vague 4 named 9
    words:slightly	vague 3 named 7
    words:slow	vague -13
    words:slowed	vague 2 named 6
    words:small	vague -25 named -3
    words:small trials	vague 7 named 9
    words:smaller	vague 2 named 5
    words:so	vague -13 named 13
    words:so it	vague -4 named -7
    words:so that	vague -9 named -12
    words:so the	vague 12 named 3
    words:so we	named 10
    words:social	vague -6 named -3
    words:social anxiety	vague -8 named -8
    words:societies	vague 5 named 22
    words:society	vague 6 named 13
    words:sodium	vague -8 named -15
    words:sold	vague -3 named -6
    words:soldiers	vague -1 named -6
    words:some	vague 22 named 1
    words:some of	vague -8 named -6
    words:some people	vague -2 named -8
    words:some research	vague 7 named 3
    words:somebody	vague 2 named 13
    words:somebody is	vague 6 named 14
    words:someone	vague -9 named -6
    words:something	vague 20 named 4
    words:something like	vague 13 named 4
    words:sometimes	vague -11 named -8
    words:somewhere	vague -13 named -12
    words:somewhere around	vague -11 named -5
    words:somewhere between	vague -1 named -5
    words:sound	vague -4 named -6
    words:spice	vague 14 named 6
    words:spray	vague -13 named -13
    words:spray in	vague -9 named -6
    words:stages	named 20
    words:standard	vague -2 named -7
    words:stands	vague -9 named -18
    words:star	vague 3 named 7
    words:star d	vague 3 named 8
    words:start	vague -6 named -3
    words:started	vague -9 named -13
    words:starting	vague 3 named 5
    words:starts	vague -13 named -18
    words:starts after	vague -5 named -9
    words:state	vague -5 named 3
    words:states	vague -4 named -3
    words:stay	vague -5 named -4
    words:still	vague -9 named -8
    words:stimulation	vague 16 named 6
    words:stop	vague -13 named -12
    words:stopped	vague -7 named -11
    words:stopping	named -4
    words:stops	vague 15 named 5
    words:story	vague 5 named 6
    words:straight	vague 5 named 1
    words:strength	vague 6 named 7
    words:stress	vague -4 named -10
    words:stroke	vague 1 named 6
    words:stubborn	vague 2 named 7
    words:students	vague -4 named -4
    words:studied	vague 23 named 31
    words:studies	vague 61 named 6
    words:studies are	vague -21 named -15
    words:studies have	vague 7
    words:studies show	vague 8 named 2
    words:study	vague 17 named 14
    words:study has	vague 10 named -1
    words:study in	vague 3 named 6
    words:study of	vague 5 named 10
    words:stuff	vague -12 named -16
    words:such	vague 3 named 15
    words:such as	vague 5 named 13
    words:sudeck	vague -4 named -11
    words:suggest	vague 27 named 4
    words:suggests	vague 6 named 4
    words:suicidal	vague -16 named -19
    words:suicidal ideation	vague -12 named -9
    words:suicide	vague 16 named 35
    words:suicide attempts	vague -6 named 12
    words:summer	vague -9 named -17
    words:sunday	vague -3 named -5
    words:supply	vague 11 named 29
    words:sure	vague 6 named 1
    words:surgery	vague -2 named -4
    words:survey	vague 2 named 5
    words:surveys	vague 4 named -5
    words:sweating	vague 4 named 13
    words:swelling	vague 4 named 8
    words:sympathetic	vague 6 named 19
    words:symptom	vague 2 named 7
    words:symptoms	vague 5 named 16
    words:symptoms of	vague 6 named 11
    words:syndrome	vague -16 named -8
    words:system	vague -4 named -2
    words:tablet	vague -5 named -4
    words:tablets	vague -6 named -5
    words:take	vague -7 named -8
    words:taken	vague -15 named -3
    words:takes	vague -13 named -13
    words:taking	vague -6 named -11
    words:talk	vague -5 named -9
    words:talking	vague -8 named -1
    words:talking therapies	vague -7 named -1
    words:team	vague -7 named -6
    words:teens	vague 3 named 6
    words:tell	vague 20 named -5
    words:tell us	named -10
    words:tell you	vague 30 named 9
    words:telling	vague 10 named 12
    words:tells	vague 2 named 4
    words:temperature	vague 5 named 14
    words:ten	vague -1 named 14
    words:ten people	vague 11 named 8
    words:ten years	vague -5 named 3
    words:tend	vague -9 named -7
    words:tend to	vague -9 named -7
    words:term	vague 9 named 11
    words:test	vague -13 named -16
    words:than	vague -8 named 9
    words:than half	vague -5 named -3
    words:than one	vague 7 named -2
    words:than placebo	vague 8 named 17
    words:than the	vague 9 named 12
    words:than those	vague 6 named 4
    words:than three	vague -7 named -7
    words:than with	vague 3 named 12
    words:that	vague 84 named 89
    words:that a	vague 14 named 11
    words:that has	vague -10 named -10
    words:that her	vague -5 named -9
    words:that i	vague -10 named -15
    words:that in	vague 6 named 1
    words:that is	vague -3 named -8
    words:that it	vague 1 named 26
    words:that ketamine	vague -4 named -7
    words:that makes	vague -4 named -6
    words:that most	vague 1 named 5
    words:that one	vague 23 named 22
    words:that the	vague 39 named 51
    words:that there	vague 13 named 22
    words:that they	vague -7
    words:thats	vague -6 named -4
    words:the	vague 19 named 22
    words:the american	vague -5 named -8
    words:the amyloid	vague -6 named -11
    words:the anesthetic	vague -8 named -15
    words:the antidepressant	vague 4 named 10
    words:the authors	vague 5 named 17
    words:the back	vague -4 named -6
    words:the benefit	vague -16 named -13
    words:the best	vague -6 named -9
    words:the big	vague 6 named 12
    words:the bladder	vague 6 named 4
    words:the brain	vague 5 named -22
    words:the cells	vague 10 named 30
    words:the chance	vague 9 named 21
    words:the clinic	vague -8 named -14
    words:the day	vague -4 named -4
    words:the depression	vague 8 named 1
    words:the difference	vague -6 named -9
    words:the disease	vague -14 named -4
    words:the disorder	vague 4 named 11
    words:the drip	vague -6 named -6
    words:the drug	vague 18 named 16
    words:the earlier	vague 14 named 14
    words:the early	vague -7 named -5
    words:the effect	vague 4 named -3
    words:the eighties	vague 4 named 8
    words:the end	vague 6 named 6
    words:the evidence	vague 8 named 3
    words:the fda	vague -2 named -11
    words:the fear	vague -11 named -4
    words:the first	vague -5 named 2
    words:the floor	vague -4 named -8
    words:the front	vague 6 named 4
    words:the gap	vague -3 named -7
    words:the guideline	vague 7 named 15
    words:the head	vague 14 named 6
    words:the higher	vague 7 named 16
    words:the hour	vague -6 named -6
    words:the idea	vague 35 named 14
    words:the injury	vague 4 named 13
    words:the journal	vague 5 named 15
    words:the label	vague -8 named -4
    words:the lancet	vague 2 named 6
    words:the largest	vague -4 named -9
    words:the late	vague 3 named 6
    words:the left	vague -5 named -5
    words:the light	vague 6 named 12
    words:the market	vague -6 named -10
    words:the memory	vague 23 named 8
    words:the mood	vague 5 named 13
    words:the more	vague 9 named 22
    words:the morning	vague 1 named 6
    words:the mushroom	vague -4 named -7
    words:the name	vague 9 named 13
    words:the nasal	vague -6 named -11
    words:the national	vague -4 named -5
    words:the neck	vague 4 named 10
    words:the nervous	vague 1 named 6
    words:the netherlands	vague -5 named -10
    words:the new	vague 13 named 27
    words:the next	vague -4 named -5
    words:the number	vague 3 named 7
    words:the odds	vague 15 named 9
    words:the older	vague 6 named 5
    words:the one	vague 11 named 4
    words:the only	vague 2 named 8
    words:the other	vague -9 named -4
    words:the others	vague 3 named 8
    words:the pain	vague 15 named 20
    words:the patient	vague -7 named -9
    words:the patients	vague -6 named -8
    words:the people	vague 11 named 9
    words:the picture	vague -8 named -7
    words:the placebo	vague 4 named 11
    words:the primary	vague -3 named -6
    words:the problem	vague 14 named 4
    words:the radio	vague -6 named -8
    words:the researchers	vague 4 named 10
    words:the right	vague -4 named -4
    words:the risk	vague -26 named -11
    words:the same	vague -11 named 8
    words:the scalp	vague -2 named -6
    words:the second	vague 3 named 14
    words:the sham	vague 3 named 5
    words:the shop	vague -6 named -11
    words:the side	vague 4 named 13
    words:the skin	vague 5 named 10
    words:the spray	vague -9 named -7
    words:the state	vague 1 named 7
    words:the studies	vague 1 named -6
    words:the study	vague -4 named -5
    words:the summer	vague -8 named -16
    words:the team	vague -7 named -9
    words:the therapist	vague 6
    words:the thing	vague 3 named 6
    words:the three	vague -5 named -6
    words:the time	vague -5 named -4
    words:the treatment	vague 4 named -4
    words:the trial	vague 2 named 7
    words:the trials	vague 16 named 6
    words:the united	vague -6 named -10
    words:the usual	vague 4 named 2
    words:the way	vague 12 named 22
    words:the weeks	vague 11 named 4
    words:the whole	vague -1 named -14
    words:the world	vague 15 named 9
    words:the worry	vague -7 named -12
    words:the worst	vague -5 named -4
    words:the year	vague 3 named 7
    words:their	vague 16 named -3
    words:them	vague -9 named 11
    words:them were	vague 9 named 3
    words:themselves	vague 8 named 25
    words:then	vague -14 named -12
    words:therapies	vague -8 named -1
    words:therapist	vague 15 named 2
    words:therapist fingers	vague 7 named 1
    words:therapy	vague 33 named 28
    words:therapy and	vague 12 named 3
    words:therapy for	vague 11 named 10
    words:there	vague 39 named 28
    words:there are	vague 11 named 3
    words:there is	vague 28 named 13
    words:there no	vague -3 named 6
    words:there was	vague -7 named -5
    words:these	vague 2 named 34
    words:they	vague 13 named 27
    words:they are	vague -16 named -9
    words:they do	vague 18 named 13
    words:they had	vague 22 named 14
    words:they may	vague 11 named 13
    words:they reckon	vague 14 named 6
    words:they were	vague 3 named 8
    words:they work	vague -14 named -9
    words:they've	vague 12 named -1
    words:thing	vague 10 named 25
    words:thing in	vague 5 named 11
    words:thing that	vague 7 named 20
    words:things	vague -17 named -16
    words:things that	vague -5 named -7
    words:think	vague 4 named 5
    words:thinks	vague 3 named 8
    words:thinner	vague -10 named -8
    words:third	vague 35 named 35
    words:third and	vague 7 named 9
    words:third of	vague -3 named -5
    words:third or	vague 8 named 9
    words:thirds	vague 16 named 6
    words:thirds of	vague 11 named 5
    words:thirty	vague 3 named 9
    words:this	vague -6 named -1
    words:this is	vague -6 named -6
    words:this was	vague 6 named 13
    words:those	vague -13 named -3
    words:those who	vague 1 named 20
    words:those with	vague -8 named -12
    words:though	vague 11 named 16
    words:though a	vague -7 named -1
    words:though the	vague 12 named 4
    words:thought	vague 11 named -2
    words:thought to	vague 18 named 8
    words:thoughts	vague -10 named -9
    words:three	vague -13 named 10
    words:three days	vague 10 named 20
    words:three months	named -7
    words:three of	vague 3 named 7
    words:three times	vague 3 named 9
    words:three to	vague 4 named 12
    words:three weeks	vague -5 named -8
    words:through	vague -10 named -15
    words:till	vague -3 named -5
    words:time	vague -16 named -21
    words:times	vague 12 named 12
    words:times as	vague 10 named 23
    words:tiny	vague 13 named 11
    words:tms	named -5
    words:tms for	vague 10 named 5
    words:to	vague 5 named -9
    words:to a	vague -9 named 8
    words:to bring	vague 18 named 11
    words:to do	vague -7 named -4
    words:to four	vague 6 named 13
    words:to get	vague -6
    words:to make	vague -4 named -4
    words:to prevent	vague 8 named 3
    words:to see	vague -6 named -10
    words:to six	vague -6 named -6
    words:to the	vague -8 named 10
    words:to them	vague -7 named -2
    words:to treat	vague -5 named -6
    words:to two	vague 10 named 2
    words:together	vague 9
    words:told	vague 27 named 39
    words:told the	vague 4 named 9
    words:too	vague 9 named 4
    words:too much	vague -6 named -5
    words:took	vague 16 named 12
    words:took it	vague 6 named 12
    words:touch	vague -6 named -6
    words:trauma	vague 14 named 3
    words:trauma-focused	vague 6 named 6
    words:treat	vague -14 named -16
    words:treated	vague -8 named -8
    words:treating	vague -6 named -10
    words:treatment	vague -15 named -20
    words:treatment and	vague -5 named -9
    words:treatment with	vague 8 named 2
    words:treatment-resistant	vague -17 named -6
    words:treatment-resistant depression	vague -17 named -6
    words:treatments	vague 4 named 10
    words:trial	vague -11 named -16
    words:trial enrolled	vague -4 named -7
    words:trial in	vague -3 named -5
    words:trial of	vague 1 named -6
    words:trial was	vague -6 named -10
    words:trials	vague 13 named 12
    words:trials in	vague -7 named -7
    words:trials the	vague 9 named 8
    words:tried	vague -7 named 4
    words:trouble	vague -2 named -6
    words:trusts	vague 3 named 8
    words:try	vague -6 named -8
    words:tummy	vague 7 named 3
    words:turn up	vague 2 named 9
    words:turned	vague 8 named -1
    words:turns	vague -6 named -1
    words:twelve	named 10
    words:twelve weeks	vague 4 named 14
    words:twice	vague -1 named -6
    words:two	vague 17 named 26
    words:two decades	vague 3 named 12
    words:two hours	vague 2 named 9
    words:two or	vague -5 named -3
    words:two thirds	vague 16 named 6
    words:two to	vague 1 named 6
    words:two weeks	vague 16 named 5
    words:two years	vague 2 named 5
    words:type	vague -10 named -12
    words:typical	vague -7 named 5
    words:u	vague -3 named -5
    words:uncontrolled	vague -17 named -10
    words:under	vague -5 named -3
    words:under the	vague 5 named 13
    words:united	vague -6 named -10
    words:united states	vague -6 named -10
    words:university	vague -3 named -5
    words:until	vague -1 named 10
    words:up	vague 27 named 2
    words:up in	vague 10 named 17
    words:up on	vague -6 named -9
    words:up the	vague -3 named -7
    words:up to	vague -15 named -16
    words:urine	vague 7 named 15
    words:us	vague 9 named 15
    words:use	vague -1 named 4
    words:used	vague -11 named -25
    words:used to	vague -2 named -11
    words:users	vague 15 named 20
    words:using	vague 3 named 8
    words:usual	vague 4 named 3
    words:usually	vague -14 named -21
    words:van	vague -6 named -10
    words:venlafaxine	vague 4 named 15
    words:very	vague -6 named -6
    words:very little	vague 6
    words:veterans	vague 26 named 13
    words:vitamin	vague -4 named -8
    words:vivid	vague -5 named -6
    words:walking	vague -7 named -11
    words:want	vague -7 named -10
    words:want to	vague -4 named -7
    words:warning	vague -4 named -7
    words:was	vague -40 named -9
    words:was a	vague -3 named -3
    words:was about	vague 12 named 25
    words:was approved	vague -4 named -9
    words:was cleared	vague -5 named -9
    words:was funded	vague -5 named -8
    words:was in	vague 9 named 18
    words:was no	vague -7 named -7
    words:was not	vague 13 named 38
    words:was that	vague 9 named 21
    words:was the	vague -12 named -18
    words:washed	vague -6 named -8
    words:water	vague -5 named -7
    words:wave	vague 16 named 6
    words:waves	vague -2 named 9
    words:way	vague -2 named 8
    words:way of	vague 8 named 17
    words:way to	vague 5 named 1
    words:we	vague -12 named -6
    words:we do	vague 6 named 1
    words:we don't	vague 8 named 1
    words:we have	named 12
    words:we think	vague 5 named 13
    words:weak	vague -1 named 12
    words:wear	vague -9 named -3
    words:wear off	vague -10 named -7
    words:website	vague -6 named -6
    words:week	vague -9 named -14
    words:weekly	vague -11 named -8
    words:weeks	vague -1 named -10
    words:weeks of	vague -4 named -6
    words:weeks or	vague -6 named -5
    words:weight gain	vague 5 named 7
    words:well	vague 1 named 18
    words:went	vague -6 named -6
    words:were	vague 1 named 2
    words:were no	vague 6 named 5
    words:weren't	vague -2 named -8
    words:wet	vague 10 named -1
    words:what	vague 14 named 19
    words:what i	vague 14 named 7
    words:what it	vague 5 named 16
    words:whatever	vague -15 named -9
    words:when	vague 9 named -10
    words:when the	vague 11 named 1
    words:when they	vague -3 named -5
    words:when you	vague -5 named -5
    words:where	vague -2 named 13
    words:where the	vague -9 named -8
    words:whether	vague -8 named -8
    words:which	vague -24 named 24
    words:which is	vague -21 named -9
    words:which the	vague -5 named -7
    words:while	vague 12 named -3
    words:who	vague -10 named 24
    words:who get	vague 5 named 13
    words:who had	vague 2 named 16
    words:who has	vague -8 named -7
    words:who took	vague 6 named 14
    words:whole	vague 6 named -9
    words:whom	vague 7 named 16
    words:whose	vague -3 named -5
    words:why	vague -10 named -13
    words:wife	vague -2 named -4
    words:will	vague -12 named -20
    words:window	vague 10 named 4
    words:with	vague -3 named 10
    words:with a	vague -10 named -18
    words:with an	vague 2 named 5
    words:with bipolar	named 7
    words:with crps	vague -5 named -7
    words:with dementia	vague 3 named 8
    words:with depression	vague 14 named 3
    words:with early	vague -6 named -11
    words:with it	vague 14 named 2
    words:with major	vague -12 named -12
    words:with migraine	vague -5 named -5
    words:with no	vague 14 named 6
    words:with one	vague 9 named 1
    words:with other	vague -10 named -11
    words:with placebo	vague 3 named 8
    words:with ptsd	vague 27 named 9
    words:with the	vague -4 named -1
    words:withdrawal	vague -7 named -11
    words:within	vague -9 named 12
    words:within hours	vague -11 named -6
    words:within the	vague 4 named 16
    words:without	vague -18 named -24
    words:woman	vague -6 named -9
    words:women	vague 23 named 27
    words:women are	vague 5 named 14
    words:women who	vague 3 named 7
    words:won't	vague -9 named -9
    words:work	vague -37 named -22
    words:work for	vague -13 named -11
    words:worked	vague 1 named 6
    words:working	vague -1 named -9
    words:works	vague -13 named -9
    words:world	vague 13 named 8
    words:world health	vague 3 named 6
    words:worldwide	vague 8 named 16
    words:worry	vague -12 named -17
    words:worse	vague 1 named -9
    words:worst	vague -17 named -14
    words:worth	vague 2 named 9
    words:would	vague 9 named -5
    words:wrist	named 6
    words:written	vague -4 named -11
    words:wrong	vague -4 named -6
    words:wrote	vague 2 named 7
    words:year	vague 19 named 27
    words:year and	vague 12 named 2
    words:year for	vague -4 named -8
    words:years	vague 5 named 15
    words:yes	named -3
    words:yet	vague 5 named -9
    words:york	vague 8 named 18
    words:you	vague -21 named -25
    words:you are	vague -7 named -8
    words:you for	vague 8 named 14
    words:you get	vague 7 named 7
    words:you have	vague -8 named -10
    words:you're	vague -9 named -4
    words:young	vague 12 named -2
    words:your	vague -42 named -44
    words:your blood	vague -8 named -4
    words:your brain	vague -6 named -6
    words:your head	vague -5 named -4
    words:yourself	vague -4 named -6
    words:zigzag	vague 5 named 11
    """#
}
