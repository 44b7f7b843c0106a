/// What the kind model learnt; written by Scripts/train-kinds.
enum KindModelWeights {
  /// A feature, a tab, and the kinds it speaks for or against, in hundredths, a line.
  static let table = #"""
    bias	heading 63 boilerplate 107 promotion -24 anecdote -58 signpost -1 recommendation -15 opinion -10 claim -61
    goes-on:heading	heading 166 boilerplate -30 promotion -52 anecdote -52 signpost -38 recommendation -17 opinion -50 claim 77
    goes-on:boilerplate	heading -18 boilerplate 288 promotion -51 anecdote -46 signpost -40 recommendation -35 opinion -55 claim -97
    goes-on:promotion	heading -18 boilerplate -45 promotion 266 anecdote -31 signpost -43 recommendation -7 opinion -68 claim -65
    goes-on:anecdote	heading -51 boilerplate -31 promotion -37 anecdote 250 signpost 10 recommendation -60 opinion 30 claim -55
    goes-on:signpost	heading -24 boilerplate -45 promotion -38 anecdote -11 signpost 160 recommendation -28 opinion 9 claim -20
    goes-on:recommendation	heading -30 boilerplate -24 promotion -58 anecdote 1 signpost -52 recommendation 132 opinion -35 claim 59
    goes-on:opinion	heading -47 boilerplate -52 promotion -83 anecdote -48 signpost 25 recommendation 16 opinion 97 claim 35
    goes-on:claim	heading 3 boilerplate -85 promotion -15 anecdote -54 signpost -35 recommendation 59 opinion 81 claim 108
    next-line:heading	heading -8 boilerplate 30 promotion 78 anecdote 21 signpost -74 recommendation -2 opinion -66 claim 44
    next-line:boilerplate	heading -33 boilerplate 104 promotion -36 anecdote 50 signpost 19 recommendation -94 opinion 38 claim -30
    next-line:promotion	heading -13 boilerplate 5 promotion 156 anecdote -34 signpost -21 recommendation -44 opinion 35 claim -85
    next-line:anecdote	heading -41 boilerplate 54 promotion -66 anecdote 12 signpost 44 recommendation 6 opinion 17 claim -29
    next-line:signpost	heading -38 boilerplate -9 promotion -3 anecdote -12 signpost 83 recommendation -47 opinion -18 claim 39
    next-line:recommendation	heading 24 boilerplate -57 promotion -18 anecdote 1 signpost -38 recommendation 127 opinion -44 claim 3
    next-line:opinion	heading -35 boilerplate 3 promotion 13 anecdote 17 signpost 71 recommendation 3 opinion 2 claim -10
    next-line:claim	heading 33 boilerplate -98 promotion -77 anecdote -69 signpost -50 recommendation 65 opinion 32 claim 66
    after-blank:heading	heading -11 boilerplate -6 promotion -6 anecdote -32 signpost 57 recommendation -16 opinion -32 claim 62
    after-blank:boilerplate	heading 75 boilerplate 5 promotion 10 anecdote 17 signpost -4 recommendation -41 opinion 34 claim -60
    after-blank:promotion	heading 62 boilerplate -8 promotion -15 anecdote -20 signpost -21 recommendation -2 opinion 50 claim -55
    after-blank:anecdote	heading -46 boilerplate -4 promotion -7 anecdote 33 signpost 24 recommendation -32 opinion -10 claim -40
    after-blank:signpost	heading 71 boilerplate -14 promotion 8 anecdote -1 signpost -32 recommendation -20 opinion -31 claim 39
    after-blank:recommendation	heading 24 boilerplate 6 promotion -15 anecdote 15 signpost 15 recommendation 18 opinion -6 claim -59
    after-blank:opinion	heading 63 boilerplate -23 promotion 80 anecdote -19 signpost -48 opinion -52 claim 6
    after-blank:claim	heading 2 boilerplate -26 promotion -31 anecdote -18 signpost -2 recommendation 10 opinion 42 claim 36
    beside-title:	heading -6 boilerplate 13 anecdote -1 signpost -2 recommendation -1 opinion -3
    block:0	heading 1 boilerplate 34 promotion -1 anecdote -2 signpost 12 recommendation -36 opinion 13 claim -21
    block:2	heading 9 boilerplate -16 promotion -4 anecdote -8 signpost -12 recommendation 34 opinion -14 claim 13
    capitals:0	heading -34 boilerplate 5 promotion 5 anecdote -12 signpost 1 recommendation 27 opinion -1 claim 8
    capitals:1	heading -7 boilerplate -51 promotion -4 anecdote -3 signpost 13 recommendation 8 opinion 23 claim 21
    capitals:10	heading 38 boilerplate 47 promotion -10 anecdote 12 signpost -12 recommendation -23 opinion -38 claim -13
    capitals:2	boilerplate -17 promotion -6 anecdote 13 signpost 7 recommendation 5 opinion -14 claim 13
    capitals:3	heading 9 boilerplate 6 promotion -12 anecdote 7 signpost -3 recommendation -20 opinion 17 claim -4
    capitals:4	heading -8 boilerplate 7 promotion 16 anecdote -3 signpost -6 recommendation -2 opinion -13 claim 10
    capitals:5	heading 17 boilerplate -17 promotion -3 anecdote -16 signpost 15 recommendation 7 opinion 31 claim -34
    capitals:6	boilerplate 5 promotion 19 anecdote -3 signpost -10 recommendation -2 opinion -3 claim -6
    capitals:7	heading -4 boilerplate 18 promotion -4 anecdote -2 signpost -2 recommendation -1 opinion -3 claim -1
    capitals:8	heading -1 boilerplate 12 promotion -5 anecdote -2 signpost -3 opinion -1 claim -1
    class:be	heading -17 boilerplate 22 promotion -6 anecdote 6 signpost -20 recommendation -46 opinion 42 claim 19
    class:blame	heading -2 boilerplate 5 promotion -12 anecdote -13 signpost -10 recommendation 22 opinion 9
    class:body	heading -2 boilerplate -28 promotion -5 anecdote 6 signpost -12 recommendation 8 opinion -33 claim 67
    class:contact	heading 3 boilerplate -19 promotion 61 anecdote -18 signpost 1 recommendation -3 opinion -9 claim -15
    class:degree	heading -8 boilerplate 6 promotion -5 anecdote -6 signpost 10 recommendation -6 opinion 10 claim -1
    class:effect	heading -5 boilerplate -19 promotion -5 anecdote -4 signpost 29 recommendation -8 opinion -11 claim 23
    class:emphasis	heading -20 boilerplate -46 promotion 8 anecdote -2 signpost 21 opinion 47 claim -8
    class:family	heading 2 boilerplate -1 promotion -10 anecdote 32 signpost 1 recommendation 14 opinion -22 claim -15
    class:he-or-she	heading 10 boilerplate 10 promotion -16 anecdote 83 signpost -16 recommendation -27 opinion 19 claim -64
    class:hey	heading -19 boilerplate -29 promotion 1 anecdote -9 signpost 14 recommendation -3 opinion 27 claim 18
    class:i	heading 16 boilerplate -41 promotion 2 anecdote 42 signpost 19 recommendation -38 opinion 40 claim -40
    class:if	heading 22 boilerplate -36 promotion -20 anecdote -2 signpost -3 recommendation 59 opinion -34 claim 15
    class:it	heading 18 boilerplate -30 promotion -17 anecdote 4 signpost -7 recommendation -3 opinion 21 claim 13
    class:link	heading 1 boilerplate -16 promotion -31 anecdote 5 signpost 22 recommendation 2 opinion 6 claim 11
    class:may	heading 2 boilerplate -3 promotion -5 anecdote -5 signpost -13 recommendation -18 opinion 11 claim 31
    class:money	heading -17 boilerplate -10 promotion 70 anecdote -7 signpost -11 recommendation 5 opinion -37 claim 7
    class:month	heading -5 boilerplate 18 promotion 8 anecdote 4 signpost -7 recommendation -1 opinion -21 claim 5
    class:more	heading 3 boilerplate -1 promotion -28 anecdote -29 opinion 19 claim 36
    class:must	heading 17 boilerplate 7 promotion -28 anecdote -14 signpost -10 recommendation 29 opinion -8 claim 8
    class:not	heading -5 boilerplate -31 promotion -29 anecdote 18 signpost -24 recommendation 34 opinion 9 claim 27
    class:number	heading -20 boilerplate -13 promotion 12 anecdote 19 signpost 4 recommendation 3 opinion -20 claim 17
    class:order	heading -19 boilerplate -27 promotion 24 anecdote -38 signpost 12 recommendation 52 opinion -7 claim 2
    class:patient	heading -7 boilerplate -26 promotion 10 anecdote -33 signpost 19 recommendation 2 opinion -2 claim 36
    class:place	heading -11 boilerplate 2 promotion 28 anecdote -7 signpost 7 recommendation 8 opinion -35 claim 8
    class:praise	heading -1 boilerplate -3 promotion -11 anecdote -9 signpost 16 recommendation -13 opinion 41 claim -20
    class:question	heading 7 boilerplate -12 promotion -25 anecdote -11 signpost 32 recommendation -5 opinion 23 claim -9
    class:report	heading 2 boilerplate -8 promotion 10 anecdote -8 signpost -4 recommendation -27 opinion 11 claim 24
    class:research	heading 10 boilerplate 6 promotion -7 anecdote -24 signpost -13 recommendation -14 opinion -6 claim 47
    class:site	heading -22 boilerplate 42 promotion 3 anecdote -15 signpost 23 recommendation -13 opinion -15 claim -4
    class:text	heading -11 boilerplate 15 promotion 26 anecdote -10 signpost 66 recommendation -17 opinion -50 claim -19
    class:then	heading -9 boilerplate -25 promotion 2 anecdote 54 signpost 20 recommendation -7 opinion -21 claim -13
    class:they	heading -10 boilerplate -4 promotion -16 anecdote -9 signpost -4 recommendation 8 opinion 8 claim 27
    class:think	heading -8 boilerplate 1 promotion -9 anecdote -16 signpost -23 recommendation -19 opinion 62 claim 12
    class:this	heading -30 boilerplate 21 promotion -26 anecdote -13 signpost 38 recommendation -5 opinion 24 claim -8
    class:told	heading -11 boilerplate -29 anecdote 90 signpost -13 recommendation -31 opinion -11 claim 5
    class:treatment	heading 33 boilerplate -17 promotion -26 anecdote -10 signpost 7 recommendation 5 opinion -43 claim 51
    class:was	heading -3 boilerplate -11 promotion -28 anecdote 58 signpost 12 recommendation -18 opinion -18 claim 8
    class:we	heading 5 boilerplate -25 promotion 45 anecdote 3 signpost 33 recommendation -50 opinion -6 claim -4
    class:will	heading -3 boilerplate -12 promotion 5 anecdote 2 signpost 15 recommendation 2 opinion 8 claim -16
    class:you	boilerplate -34 promotion 14 anecdote -36 signpost -2 recommendation 46 opinion 48 claim -36
    end:#	heading -16 boilerplate 30 promotion 10 anecdote 1 signpost -16 recommendation 13 opinion -16 claim -6
    end:about	promotion -1 anecdote -3 signpost -2 opinion 12 claim -6
    end:abstract	heading 14 boilerplate -14
    end:addicted	heading -1 recommendation -3 opinion -9 claim 13
    end:advice	heading -2 boilerplate 4 promotion -1 anecdote -1 signpost -4 recommendation 8 opinion 2 claim -6
    end:after	boilerplate -2 promotion -5 anecdote -4 signpost -1 recommendation 16 opinion 4 claim -8
    end:again	heading 4 boilerplate -2 promotion 3 anecdote 15 signpost -1 recommendation -6 opinion -7 claim -7
    end:ago	heading -3 boilerplate 11 promotion -2 anecdote -1 recommendation -4 claim -1
    end:all	heading -1 boilerplate 1 promotion -2 anecdote -2 signpost 1 recommendation -2 opinion -3 claim 8
    end:alone	boilerplate -2 promotion 5 anecdote -1 signpost -1 recommendation -1 opinion -1 claim 1
    end:answer	heading 11 boilerplate -9 promotion -1 anecdote -1 signpost 12 opinion -3 claim -9
    end:answered	heading 12 boilerplate -10 promotion -1
    end:antidepressants	heading 5 boilerplate -1 recommendation -1 opinion -1 claim -2
    end:anything	heading -7 signpost 10 recommendation -1 opinion -2
    end:app	heading -1 boilerplate -2 promotion -1 signpost -2 recommendation 9 opinion -1 claim -1
    end:appeal	signpost -2 opinion -5 claim 8
    end:appointment	heading -3 boilerplate 9 promotion -6 recommendation 2 opinion -1
    end:are	heading -2 boilerplate -3 promotion 6 anecdote -1 signpost 7 recommendation -3 opinion 4 claim -8
    end:ask	boilerplate 7 promotion -1 signpost 1 recommendation -5 claim -1
    end:asked	heading -20 promotion 1 signpost 20 opinion -1
    end:author	heading -7 boilerplate 8
    end:authorization	promotion -5 recommendation 4 opinion -3 claim 5
    end:away	heading 1 promotion 4 signpost -1 recommendation 2 opinion -6 claim 2
    end:back	heading 3 boilerplate -4 anecdote -2 signpost 5 recommendation -1 opinion -2 claim 1
    end:background	heading 8 boilerplate -1 anecdote -1 signpost -1 opinion -3 claim -2
    end:bag	heading -2 boilerplate -4 promotion 8 anecdote 4 signpost -1 recommendation -1 opinion -1 claim -3
    end:before	signpost -1 recommendation 14 opinion 3 claim -15
    end:benefit	heading -1 boilerplate -4 promotion 16 anecdote -1 signpost -6 recommendation -2 opinion -4 claim 1
    end:body	heading -1 boilerplate -1 anecdote -1 signpost -1 recommendation -5 opinion -1 claim 10
    end:box	heading 1 boilerplate -1 promotion 7 claim -6
    end:break	heading -2 boilerplate 1 promotion -1 signpost 10 opinion -6 claim -2
    end:candidate	heading 4 boilerplate -1 promotion 8 signpost -2 recommendation -7 opinion -2
    end:care	heading 5 boilerplate -5 promotion 5 signpost -1 recommendation -1 opinion -1 claim -3
    end:centre	heading -8 boilerplate 8
    end:clinic	heading -11 boilerplate 7 promotion 1 signpost 3 recommendation 2 opinion -2 claim -1
    end:come	promotion -1 anecdote 9 signpost -2 recommendation 5 opinion -13 claim 3
    end:comment	heading -1 promotion -1 anecdote -1 signpost -1 recommendation -2 opinion -4 claim 9
    end:common	heading 8 boilerplate -1 promotion -2 signpost -3 recommendation -1 opinion -4 claim 4
    end:conclusions	heading 17 recommendation -1 opinion -9 claim -7
    end:consult	heading -1 boilerplate -9 promotion 11
    end:contact	heading 17 boilerplate -15 promotion 4 signpost -1 claim -5
    end:contents	heading 9 boilerplate -9 opinion -1 claim 1
    end:cure	heading 15 promotion -1 anecdote -2 signpost -1 recommendation 2 opinion -15 claim 2
    end:danger	promotion -1 recommendation -8 claim 10
    end:day	heading 3 boilerplate -3 promotion -3 anecdote 10 signpost 2 recommendation 6 opinion -6 claim -9
    end:days	heading -1 signpost -1 recommendation -1 opinion -1 claim 4
    end:depression	heading 1 boilerplate -3 promotion -3 anecdote 3 signpost 3 recommendation -1 opinion -7 claim 6
    end:difference	heading 1 boilerplate 1 promotion -1 anecdote -1 signpost -2 recommendation -1 opinion -7 claim 8
    end:disorder	heading 2 boilerplate -2 signpost -1 recommendation -15 opinion -3 claim 18
    end:do	heading 2 promotion -2 signpost -1 recommendation -6 opinion 8
    end:doctor	heading -1 boilerplate -1 promotion -1 anecdote -1 signpost 15 recommendation -3 opinion -11 claim 2
    end:doctors	heading -7 boilerplate 10 promotion -3 signpost 7 opinion -6 claim -1
    end:does	anecdote -4 signpost -1 recommendation -1 opinion -2 claim 8
    end:don't	promotion -4 anecdote -1 recommendation -1 opinion -2 claim 9
    end:down	promotion -1 anecdote -4 signpost 9 recommendation -2 opinion -6 claim 5
    end:drive	boilerplate -1 promotion -1 signpost 7 opinion -1 claim -3
    end:effect	promotion -1 anecdote -3 signpost 6 recommendation -1 opinion 8 claim -9
    end:effects	heading 3 boilerplate -2 promotion -2 signpost 9 recommendation -2 opinion 2 claim -8
    end:either	promotion -1 anecdote -2 signpost -1 recommendation -4 opinion -5 claim 13
    end:else	heading -1 promotion -2 recommendation 10 opinion -1 claim -5
    end:email	heading -5 boilerplate -14 promotion 20 opinion -1
    end:emdr	heading 7 boilerplate -6
    end:enough	heading -1 boilerplate -3 promotion -1 anecdote -1 signpost -3 recommendation -1 opinion 9 claim 1
    end:everyone	promotion -5 signpost 8 recommendation -4 opinion -1 claim 3
    end:everything	promotion -1 anecdote 7 signpost -3 opinion -2 claim -1
    end:example	boilerplate 3 promotion 1 anecdote -4 signpost 9 recommendation -1 opinion -8
    end:faq	heading 9 boilerplate -8 promotion -1
    end:fast	heading -4 anecdote -3 signpost -2 opinion 2 claim 7
    end:fibromyalgia	heading 2 boilerplate -14 promotion 13
    end:fire	recommendation -2 opinion 8 claim -5
    end:first	heading -15 boilerplate -1 promotion -4 anecdote -3 signpost -6 recommendation 33 opinion -9 claim 6
    end:food	heading -1 recommendation 12 opinion -2 claim -9
    end:for	boilerplate -2 promotion -2 anecdote -2 signpost 2 recommendation 3 opinion 8 claim -7
    end:form	promotion 8 anecdote -4 signpost -3 opinion -2 claim 1
    end:gallery	heading -9 boilerplate 11 promotion -1
    end:get	heading 8 boilerplate -2 promotion -3 anecdote 11 signpost -3 opinion -10 claim -1
    end:go	boilerplate -7 promotion 9 signpost -1 recommendation -1 opinion -1
    end:half	anecdote 7 signpost -1 opinion -5 claim -1
    end:hand	heading 7 boilerplate -1 promotion -4 signpost -2 recommendation -1 opinion -1 claim 1
    end:hard	anecdote -1 recommendation -1 opinion 10 claim -7
    end:have	boilerplate -4 promotion -5 anecdote 7 signpost 4 recommendation 4 opinion 1 claim -7
    end:head	heading 1 boilerplate -1 promotion -1 anecdote -1 signpost -2 recommendation -2 claim 5
    end:headache	heading 1 signpost -1 recommendation -6 opinion -6 claim 14
    end:health	heading -6 boilerplate 7
    end:help	heading 2 boilerplate -2 promotion 3 anecdote -3 signpost 14 recommendation -3 opinion -5 claim -6
    end:helps	heading 1 promotion -1 signpost -2 recommendation 14 opinion -4 claim -8
    end:her	anecdote -6 signpost -1 opinion 8
    end:here	heading -3 boilerplate -1 promotion 3 anecdote -1 signpost 7 recommendation -6 opinion 8 claim -7
    end:home	promotion -3 signpost -1 recommendation 15 opinion -5 claim -5
    end:hour	promotion -4 recommendation 2 opinion -2 claim 4
    end:hours	promotion -2 anecdote -1 signpost -1 recommendation -5 opinion -4 claim 13
    end:hurt	heading -7 signpost -1 recommendation 8 opinion -1 claim 1
    end:in	heading 1 promotion 6 anecdote -2 signpost -2 opinion -3
    end:inc	heading -1 boilerplate 7 promotion -1 anecdote -1 opinion -4
    end:infusion	heading -1 boilerplate 7 promotion -2 anecdote -2 signpost -1 opinion -1 claim -1
    end:it	heading 7 boilerplate -6 promotion 8 anecdote 2 signpost -9 recommendation -2 opinion 4 claim -4
    end:journal	heading -9 boilerplate 9
    end:ketamine	heading 7 boilerplate -2 promotion -2 anecdote -10 signpost -8 recommendation 4 opinion 7 claim 3
    end:kitchen	anecdote 9 recommendation -1 opinion -2 claim -5
    end:knee	anecdote 8 signpost -1 opinion -6 claim -1
    end:lasts	heading 1 anecdote -1 signpost -1 recommendation 5 opinion 3 claim -7
    end:leave	boilerplate -1 anecdote 13 signpost -2 recommendation -2 opinion -7 claim -1
    end:leg	promotion -1 opinion 12 claim -10
    end:life	heading -3 promotion -1 signpost -1 recommendation -1 opinion -5 claim 11
    end:like	heading -2 boilerplate 5 promotion -1 signpost 5 recommendation 1 opinion -3 claim -4
    end:line	heading 4 boilerplate -4 promotion 10 anecdote -2 signpost -2 recommendation -3 opinion -2 claim -2
    end:m	heading -1 boilerplate 13 promotion -8 anecdote -1 signpost -1 opinion -1 claim -1
    end:marriage	heading 1 boilerplate -1 anecdote -14 signpost 1 opinion 13
    end:mate	boilerplate -4 promotion -2 anecdote 11 signpost -2 opinion 1 claim -3
    end:matter	opinion 8 claim -7
    end:me	boilerplate -4 promotion -5 anecdote 2 signpost 9 recommendation 4 opinion -17 claim 10
    end:methods	heading 15 recommendation -1 opinion -8 claim -4
    end:mg	heading -7 boilerplate -1 promotion -4 opinion -1 claim 14
    end:migraine	heading 6 boilerplate -3 promotion 7 signpost -5 opinion -2 claim -3
    end:million	heading -1 boilerplate -1 promotion -1 anecdote -2 opinion 9 claim -4
    end:mind	heading -3 boilerplate 7 promotion -3 signpost -1
    end:minutes	heading -5 boilerplate 3 anecdote 2 signpost -1 recommendation -3 opinion -3 claim 8
    end:mixed	heading -2 recommendation -1 opinion -4 claim 8
    end:month	heading -4 boilerplate 2 promotion 2 anecdote -1 signpost -2 recommendation 4 opinion -5 claim 3
    end:months	boilerplate -2 promotion 4 anecdote -1 signpost -1 opinion -9 claim 9
    end:more	anecdote -1 signpost -1 opinion 4 claim -2
    end:most	boilerplate -1 promotion -4 anecdote -1 recommendation -1 opinion 4 claim 4
    end:name	heading -1 boilerplate -4 promotion 5 anecdote 4 signpost -1 opinion -2 claim -1
    end:needed	heading -1 boilerplate -2 promotion 6 signpost -3 recommendation 15 opinion -9 claim -6
    end:news	heading -3 boilerplate 4 promotion -1 anecdote -1 signpost 5 opinion -2 claim -2
    end:newsletter	heading -10 boilerplate 10
    end:next	heading -5 boilerplate 1 promotion -1 signpost 5 recommendation 1
    end:night	heading -1 boilerplate -1 promotion -2 anecdote -8 signpost 5 recommendation 6 opinion -5 claim 6
    end:no	heading -5 boilerplate -1 promotion -2 anecdote -2 signpost -2 recommendation -2 opinion 10 claim 4
    end:not	heading -6 anecdote -1 signpost -1 opinion 12 claim -3
    end:now	heading -1 boilerplate 7 promotion -6 anecdote 9 signpost 1 recommendation -1 opinion -8 claim -1
    end:ocd	heading 5 boilerplate 1 promotion -1 anecdote 1 signpost -5 opinion -2
    end:odd	heading 1 recommendation -1 opinion 10 claim -9
    end:off	heading -1 boilerplate -3 promotion 8 anecdote 1 signpost -5 recommendation -2 opinion -4 claim 5
    end:on	heading -1 boilerplate -15 promotion -5 anecdote -1 signpost 14 recommendation 4 opinion 5 claim -3
    end:once	anecdote -4 signpost 12 recommendation -1 opinion -6
    end:one	heading -1 boilerplate -2 promotion -5 anecdote -6 signpost 15 recommendation 1 opinion 1 claim -4
    end:only	promotion -2 anecdote -1 signpost -2 opinion -3 claim 7
    end:order	heading -3 boilerplate -1 promotion -4 anecdote -1 signpost 6 recommendation -2 opinion 11 claim -7
    end:otherwise	heading 7 boilerplate -2 promotion -1 signpost -1 recommendation 1 opinion -1 claim -2
    end:own	heading -1 boilerplate 11 promotion 6 anecdote -3 signpost -3 opinion -8 claim -2
    end:p	heading -1 boilerplate -2 signpost 12 opinion -6 claim -1
    end:page	heading -1 promotion 10 anecdote -2 signpost -5 recommendation -1 opinion -1
    end:pages	boilerplate -1 promotion -1 signpost 10 recommendation -1 opinion -1 claim -5
    end:paid	heading -5 boilerplate -8 promotion 14 opinion 4 claim -3
    end:pain	heading -2 boilerplate -4 promotion 3 anecdote -1 signpost -3 recommendation 7 opinion -1
    end:patients	heading 5 boilerplate -4 promotion -1 anecdote -1 signpost -1 recommendation 6 opinion -4 claim 1
    end:phone	heading -1 boilerplate 8 promotion -7 anecdote -7 signpost 10 opinion -2
    end:pill	heading -2 boilerplate -3 opinion -2 claim 7
    end:pills	promotion -1 signpost -1 recommendation 9 opinion -1 claim -6
    end:placebo	heading -1 anecdote -1 signpost -1 recommendation -1 opinion 13 claim -10
    end:plan	heading -1 boilerplate 1 promotion 13 signpost -1 recommendation -4 opinion 6 claim -13
    end:popular	heading -2 boilerplate 11 promotion -7 opinion -1
    end:possible	boilerplate 7 promotion -1 signpost 13 recommendation -11 opinion -7 claim -1
    end:problem	promotion -1 opinion 7 claim -6
    end:program	heading 7 boilerplate -7 claim 1
    end:psychiatrist	heading -14 boilerplate 15
    end:psychiatry	boilerplate 13 promotion -1 anecdote -1 signpost -1 recommendation -1 opinion -2 claim -7
    end:ptsd	heading 4 boilerplate -1 promotion -1 anecdote 3 signpost -7 recommendation -1 opinion -4 claim 8
    end:question	heading 5 boilerplate -5 promotion -2 anecdote -2 signpost 7 opinion -1 claim -1
    end:questions	heading 17 boilerplate -13 promotion 5 anecdote -1 signpost -7 opinion -1
    end:rare	anecdote -2 opinion -5 claim 8
    end:really	heading -1 promotion -1 anecdote 4 signpost -1 recommendation -1 opinion 7 claim -7
    end:references	heading 17 boilerplate -17 promotion -1
    end:release	heading -1 anecdote 13 recommendation -2 opinion 2 claim -12
    end:relief	heading 6 boilerplate -1 promotion -1 anecdote -1 signpost -2 recommendation -2 opinion -4 claim 5
    end:report	heading -1 boilerplate 7 promotion -2 signpost -1 recommendation -1 opinion -2
    end:request	heading -1 boilerplate -2 promotion 14 signpost -1 recommendation -1 opinion -1 claim -7
    end:results	heading 15 recommendation -1 opinion -4 claim -10
    end:reviews	heading 17 boilerplate -11 promotion -5 opinion 20 claim -21
    end:right	heading -1 promotion -1 anecdote 2 recommendation -1 opinion 6 claim -5
    end:risk	heading -1 anecdote -3 opinion -5 claim 10
    end:ritual	boilerplate -2 promotion -6 signpost -2 recommendation -1 opinion 9 claim 1
    end:safe	boilerplate -2 promotion -3 anecdote -1 recommendation 12 opinion -2 claim -4
    end:said	heading -3 boilerplate -1 promotion -1 anecdote -3 signpost -2 recommendation -2 opinion -9 claim 21
    end:same	heading -1 boilerplate -17 promotion -1 signpost -1 recommendation 7 opinion 17 claim -4
    end:say	heading 5 boilerplate -1 promotion -3 anecdote 6 signpost 4 recommendation -2 opinion -9 claim -1
    end:says	heading -2 boilerplate 10 promotion -4 signpost -4 recommendation 4 opinion 7 claim -11
    end:scale	promotion -1 signpost -1 opinion 10 claim -7
    end:science	heading -2 boilerplate -3 promotion -1 anecdote -1 signpost 7 opinion -2 claim 2
    end:second	heading -3 recommendation 8 claim -4
    end:section	heading -7 boilerplate 7 promotion -1 anecdote -1 signpost -2 opinion 7 claim -3
    end:service	boilerplate 6 promotion -1 anecdote -1 recommendation -2 opinion -1 claim -1
    end:session	heading -1 boilerplate -3 promotion 10 anecdote -1 signpost -1 recommendation -2 opinion -1 claim -2
    end:sessions	heading -2 boilerplate -3 promotion -1 recommendation -1 opinion -1 claim 8
    end:shingles	heading -6 boilerplate -2 promotion 8
    end:shop	heading -2 boilerplate 4 promotion -5 recommendation -3 opinion 9 claim -3
    end:shot	heading 5 promotion -1 signpost -3 recommendation 9 opinion -7 claim -3
    end:show	boilerplate -2 promotion -1 anecdote 11 signpost -1 recommendation -1 opinion -4 claim -1
    end:since	anecdote 8 recommendation -1 opinion -6
    end:six	promotion -1 anecdote 1 signpost -1 recommendation 13 opinion -4 claim -6
    end:sleep	heading 4 boilerplate -2 promotion -2 anecdote -1 signpost 2 recommendation 4 opinion -4 claim -1
    end:so	anecdote -1 signpost -2 recommendation -7 opinion 7 claim 3
    end:soup	anecdote -4 signpost -1 recommendation 10 opinion -4 claim -1
    end:source	heading -4 boilerplate -8 promotion -1 signpost 13
    end:staff	promotion -3 signpost 6 recommendation -1 opinion -2 claim 1
    end:start	recommendation -9 claim 9
    end:started	heading -1 boilerplate 1 promotion -1 anecdote -3 signpost -1 opinion 9 claim -5
    end:state	boilerplate 6 promotion -2 anecdote -1 signpost -1 recommendation -1 opinion -2 claim 1
    end:stop	anecdote 1 recommendation -4 opinion -13 claim 17
    end:stories	heading -3 boilerplate 5 promotion -1 signpost -1
    end:story	heading 5 boilerplate -4 promotion -2 anecdote 7 signpost -4 recommendation -1 claim -2
    end:study	promotion -1 anecdote 5 signpost -1 recommendation -2 opinion 7 claim -9
    end:submit	heading -2 boilerplate -6 promotion 8
    end:sugar	boilerplate -1 promotion 13 anecdote -1 signpost -3 recommendation -1 opinion -6
    end:suicide	heading 8 boilerplate 2 promotion -1 anecdote -3 signpost -2 recommendation -5 opinion -6 claim 7
    end:symptoms	heading 5 boilerplate -4 recommendation 5 claim -5
    end:system	heading 7 boilerplate -7 opinion 11 claim -10
    end:tablets	heading 6 promotion -1 anecdote -8 signpost -1 recommendation -3 opinion -4 claim 12
    end:talk	heading 6 boilerplate -2 promotion 3 signpost -2 recommendation -4 opinion -1
    end:team	heading 14 boilerplate -10 promotion -5 anecdote -1 signpost -3 recommendation -1 opinion 10 claim -4
    end:tested	heading -1 boilerplate -1 promotion -2 signpost 1 recommendation -1 opinion -2 claim 5
    end:that	heading -4 boilerplate -5 promotion -3 anecdote -3 opinion -3 claim 17
    end:them	heading -5 boilerplate 2 promotion 5 signpost -2 recommendation -5 opinion -5 claim 9
    end:then	heading -15 boilerplate -1 signpost 20 opinion -3
    end:therapy	boilerplate -1 promotion -2 signpost 5 recommendation -4 opinion -3 claim 5
    end:there	heading -2 boilerplate -1 anecdote -6 signpost 3 recommendation -3 opinion 3 claim 6
    end:thing	heading -2 boilerplate 2 promotion -1 signpost 1 recommendation -2 opinion 8 claim -6
    end:things	heading 10 promotion -1 anecdote -1 signpost -2 recommendation -3 opinion 3 claim -6
    end:this	boilerplate -4 promotion -1 anecdote -1 signpost -5 recommendation -1 opinion 12 claim 1
    end:three	boilerplate -8 promotion -3 anecdote 14 signpost -3 recommendation 1 opinion -1 claim 1
    end:time	heading -1 boilerplate -5 promotion -4 anecdote 3 signpost -3 recommendation 3 opinion 3 claim 6
    end:tms	boilerplate 5 signpost -5 recommendation 2 claim -2
    end:to	heading -1 anecdote -1 signpost 2 recommendation 8 opinion -3 claim -5
    end:today	heading 1 boilerplate -3 promotion 2 anecdote -1 signpost 7 opinion -6
    end:too	heading -1 boilerplate -1 promotion 5 anecdote -4 signpost -2 recommendation -1 opinion -8 claim 12
    end:treat	heading 7 boilerplate -1 promotion -1 signpost -4 recommendation -1 opinion -1 claim 1
    end:treatment	heading 9 boilerplate -8 promotion -1 signpost -1 opinion -1 claim 1
    end:trial	heading 2 promotion -1 anecdote -2 signpost -1 opinion -4 claim 7
    end:trust	heading -5 boilerplate 6
    end:up	promotion -1 anecdote -7 signpost -2 recommendation -3 opinion 16 claim -4
    end:us	heading 4 promotion 9 anecdote -1 signpost -4 recommendation -4 claim -4
    end:use	heading -1 boilerplate 4 promotion -4 anecdote -1 signpost -2 recommendation -2 opinion -3 claim 8
    end:vary	boilerplate 9 promotion -3 anecdote -1 signpost -1 recommendation -1 opinion 4 claim -7
    end:video	promotion 13 signpost -1 recommendation -5 opinion -1 claim -5
    end:visit	heading 14 boilerplate -8 promotion -2 anecdote 2 signpost -1 recommendation -4 opinion -2 claim 1
    end:way	boilerplate -1 promotion -1 recommendation -3 opinion -5 claim 10
    end:week	heading 4 boilerplate -3 promotion -3 anecdote 6 signpost 1 recommendation 7 opinion -7 claim -5
    end:weeks	heading 1 boilerplate -1 promotion -1 anecdote -1 signpost -6 opinion -4 claim 11
    end:weight	promotion -1 signpost -1 recommendation -6 opinion -3 claim 12
    end:with	heading -1 boilerplate -1 promotion -1 recommendation -2 opinion 8 claim -2
    end:work	heading -1 boilerplate -2 promotion -5 anecdote 5 signpost -3 recommendation -6 opinion 20 claim -7
    end:working	anecdote 5 recommendation -1 opinion -2 claim -2
    end:works	heading -3 boilerplate 1 promotion -2 anecdote -2 recommendation -1 opinion 2 claim 6
    end:worse	heading -1 anecdote -2 recommendation -3 claim 6
    end:wrong	boilerplate -1 promotion -1 anecdote -1 signpost -1 recommendation 13 opinion 2 claim -10
    end:year	boilerplate -2 promotion 2 signpost -3 recommendation -7 opinion 10 claim 1
    end:years	heading -2 boilerplate -1 promotion -4 anecdote 4 signpost -2 recommendation -12 opinion 1 claim 16
    end:yes	heading -5 boilerplate -2 promotion 4 anecdote -3 signpost -3 recommendation -1 opinion -11 claim 21
    end:you	heading 3 boilerplate -5 promotion -2 anecdote -9 signpost -1 recommendation -5 opinion 9 claim 10
    end:yourself	heading -1 boilerplate -8 promotion 2 signpost -2 recommendation -1 opinion 10
    enumerator:0	heading -21 boilerplate -2 promotion 12 anecdote -4 signpost -6 recommendation 1 opinion -15 claim 34
    enumerator:1	heading 23 boilerplate -1 promotion -15 anecdote -6 signpost -6 recommendation 23 opinion -10 claim -7
    first-byte:"	heading 4 boilerplate -11 promotion -8 anecdote 11 signpost -13 opinion 17 claim 1
    first-byte:'	heading 9 boilerplate -3 promotion -1 signpost -1 recommendation -1 opinion -3 claim -1
    first-byte:(	heading -3 boilerplate 7 promotion -3 anecdote 4 signpost 5 recommendation -4 opinion -4 claim -2
    first-byte:*	heading 8 boilerplate -6 promotion 16 anecdote -1 signpost -1 recommendation -2 opinion -1 claim -14
    first-byte:-	heading -10 boilerplate 2 promotion -2 anecdote -1 signpost -1 recommendation 12 opinion -1
    first-byte:0	heading 19 boilerplate 10 promotion -7 anecdote -9 signpost -8 recommendation 18 opinion -12 claim -12
    first-byte:A	heading 1 boilerplate -19 promotion 31 anecdote -3 signpost 14 recommendation -33 opinion -2 claim 10
    first-byte:[	heading -5 boilerplate 12 promotion -3 anecdote -1 signpost -4 recommendation -1 opinion 3 claim -1
    first-byte:_	heading -16 boilerplate 30 promotion -11 anecdote -8 signpost -5 recommendation -8 opinion 3 claim 15
    first-byte:a	heading 4 boilerplate -7 promotion -11 anecdote -2 signpost 13 recommendation 15 claim -11
    from-end:0	heading -2 boilerplate 20 promotion 1 anecdote -3 signpost -6 recommendation 1 opinion -8 claim -3
    from-end:1	heading -8 boilerplate 33 promotion -12 anecdote 1 signpost -7 recommendation -3 opinion -8 claim 5
    from-end:2	heading -17 boilerplate 8 promotion 10 anecdote 12 signpost -7 recommendation -1 opinion 5 claim -9
    from-end:3	heading -33 boilerplate 21 promotion 8 anecdote 4 signpost 5 recommendation -12 opinion 7 claim 1
    from-end:4	heading 3 boilerplate -39 promotion 43 anecdote 2 signpost 8 recommendation 11 opinion -22 claim -6
    from-end:5	heading -11 boilerplate 21 promotion 11 anecdote 13 signpost -1 recommendation -22 opinion 8 claim -20
    from-start:0	heading -26 boilerplate 42 promotion -6 anecdote -2 signpost -4 recommendation -1 opinion -2 claim -1
    from-start:1	heading 33 promotion 2 anecdote -5 signpost -17 recommendation -2 opinion -2 claim -9
    from-start:2	heading 25 boilerplate 1 promotion -6 anecdote -17 signpost 15 recommendation -2 opinion -8 claim -8
    from-start:3	heading 15 boilerplate 1 promotion -2 anecdote -19 signpost 1 recommendation 5 opinion 4 claim -5
    from-start:4	heading 45 boilerplate -19 promotion 3 signpost 18 recommendation -5 opinion 1 claim -42
    from-start:5	heading 4 boilerplate 6 promotion 3 signpost 6 recommendation 1 opinion -2 claim -17
    gap-after:0	heading 2 boilerplate -19 promotion -5 anecdote 19 signpost 2 recommendation -3 opinion -18 claim 22
    gap-after:1	heading 6 boilerplate 5 signpost -1 opinion 22 claim -31
    gap-after:2	heading 2 boilerplate 31 anecdote -28 signpost -1 recommendation 1 opinion -6 claim 1
    gap:0	heading -7 boilerplate -10 promotion -23 anecdote 4 signpost -4 recommendation 21 opinion 3 claim 16
    gap:1	heading -35 boilerplate 10 promotion 16 anecdote -5 signpost 12 recommendation 3 opinion -1
    gap:2	heading 52 boilerplate 18 promotion 2 anecdote -9 signpost -8 recommendation -27 opinion -4 claim -24
    group:	heading 42 boilerplate 13 promotion 7 anecdote -10 signpost -23 recommendation 2 opinion -15 claim -15
    heading-class:be	heading 23 boilerplate -10 promotion -11 anecdote -1 signpost 6 recommendation -4 opinion -7 claim 2
    heading-class:blame	heading -2 boilerplate 2 promotion -1 signpost -2 recommendation -1 opinion -1 claim 5
    heading-class:body	heading 40 boilerplate -7 promotion -11 anecdote -3 signpost -2 recommendation -9 opinion -1 claim -6
    heading-class:contact	heading 10 boilerplate -5 promotion -9 anecdote 3 signpost -3 opinion -1 claim 5
    heading-class:degree	heading -17 boilerplate 4 promotion -1 anecdote -7 signpost 8 recommendation 4 opinion 27 claim -18
    heading-class:effect	heading -9 boilerplate 14 promotion -6 anecdote -12 signpost -3 recommendation 5 opinion -11 claim 21
    heading-class:emphasis	heading -28 boilerplate -3 promotion 4 anecdote -33 signpost 19 recommendation 22 opinion 30 claim -11
    heading-class:family	heading -6 boilerplate 5 promotion -9 anecdote 7 signpost -6 recommendation -7 opinion 5 claim 11
    heading-class:hey	heading -26 boilerplate 16 promotion 4 anecdote 12 signpost -9 recommendation -7 opinion 8 claim 1
    heading-class:i	heading 10 boilerplate -9 promotion -12 anecdote 16 signpost -2 recommendation -2 opinion -16 claim 17
    heading-class:if	heading 3 boilerplate 3 promotion -10 anecdote -4 signpost -7 recommendation 10 opinion 12 claim -7
    heading-class:it	heading 1 boilerplate -10 promotion -2 anecdote -10 signpost 9 recommendation -2 opinion 14 claim 1
    heading-class:link	heading -8 boilerplate -3 promotion 25 anecdote -2 signpost -1 recommendation -15 opinion 13 claim -7
    heading-class:may	heading 25 boilerplate -14 promotion 13 anecdote -3 signpost -11 recommendation -2 claim -9
    heading-class:money	heading 7 boilerplate -11 promotion 26 anecdote 3 signpost -10 recommendation -3 opinion -18 claim 6
    heading-class:month	heading -1 boilerplate -1 promotion -1 anecdote -2 signpost 3 recommendation 3 opinion 9 claim -11
    heading-class:more	heading 2 boilerplate -10 promotion 9 anecdote -8 signpost 2 recommendation 4 opinion 4 claim -3
    heading-class:must	heading -17 boilerplate 10 promotion 4 anecdote -8 signpost 10 recommendation 22 opinion -4 claim -18
    heading-class:not	heading -34 boilerplate 9 promotion -2 anecdote -10 signpost 25 recommendation 24 opinion 10 claim -22
    heading-class:number	heading 7 boilerplate -10 promotion 2 anecdote -3 signpost -8 recommendation 17 opinion 4 claim -9
    heading-class:order	heading 10 boilerplate 15 promotion 6 anecdote 3 signpost -14 recommendation 25 opinion -10 claim -36
    heading-class:patient	heading -10 boilerplate -13 promotion 20 anecdote 13 signpost 6 recommendation 5 opinion -2 claim -20
    heading-class:place	heading -17 boilerplate 7 promotion 11 anecdote -11 signpost -5 recommendation -6 opinion -3 claim 24
    heading-class:praise	heading 3 boilerplate -10 promotion 28 anecdote -2 signpost -10 recommendation -5 claim -3
    heading-class:question	heading -7 boilerplate 4 promotion 11 anecdote -13 signpost -2 recommendation 4 opinion 7 claim -3
    heading-class:report	heading -6 boilerplate -4 promotion -13 anecdote 22 signpost -11 recommendation -5 opinion 6 claim 12
    heading-class:research	boilerplate 18 promotion -8 anecdote -19 signpost -4 recommendation -1 opinion 6 claim 7
    heading-class:site	heading 27 boilerplate -18 promotion -22 anecdote 8 signpost 22 recommendation -9 claim -8
    heading-class:text	heading 8 boilerplate 12 promotion -13 signpost 9 recommendation -6 opinion 1 claim -10
    heading-class:then	heading 4 boilerplate 7 promotion -11 anecdote 3 signpost 16 recommendation 19 opinion -14 claim -24
    heading-class:they	heading -5 boilerplate -2 promotion -4 anecdote -6 signpost -2 recommendation 8 opinion 11 claim 1
    heading-class:think	heading -15 boilerplate 5 promotion -16 anecdote 7 signpost 14 recommendation 7 opinion 14 claim -17
    heading-class:this	heading 3 boilerplate 4 promotion -6 anecdote -1 signpost -9 recommendation 3 opinion 2 claim 3
    heading-class:told	boilerplate -2 promotion -23 anecdote 28 signpost 14 recommendation -3 opinion 18 claim -33
    heading-class:treatment	heading 15 boilerplate 17 promotion -37 anecdote -7 signpost -11 recommendation 5 opinion 4 claim 13
    heading-class:was	heading 4 boilerplate -11 promotion 2 anecdote 3 signpost -11 recommendation -4 opinion 11 claim 5
    heading-class:we	heading 5 boilerplate -6 promotion -11 anecdote 16 signpost 5 recommendation -10 opinion 31 claim -31
    heading-class:will	heading 5 boilerplate -2 promotion -20 anecdote -6 signpost 1 recommendation -14 opinion 11 claim 24
    heading-class:you	heading -16 boilerplate 5 promotion 27 anecdote -9 signpost -1 recommendation -8 opinion -2 claim 3
    heading:#	heading 11 boilerplate 6 promotion -4 anecdote -2 signpost -5 recommendation -14 opinion 13 claim -4
    heading:a	heading -3 boilerplate -11 promotion -2 anecdote -17 signpost 16 recommendation 1 opinion 14 claim 1
    heading:about	heading 15 boilerplate -6 promotion -7 anecdote -6 signpost 4 recommendation 3 opinion 10 claim -13
    heading:actually	heading -9 boilerplate 3 promotion 6 anecdote -4 signpost 8 recommendation -4
    heading:advice	boilerplate -1 promotion -2 anecdote -1 signpost -1 recommendation 1 opinion 12 claim -10
    heading:after	heading 4 boilerplate 4 promotion -13 anecdote -6 signpost -9 recommendation 6 opinion 12 claim 2
    heading:again	heading 2 boilerplate -1 promotion -2 anecdote 1 signpost -3 recommendation -2 opinion 11 claim -5
    heading:also	heading -14 boilerplate -7 promotion 17 anecdote -6 signpost 9 recommendation -3 opinion 10 claim -7
    heading:an	heading -1 boilerplate 16 promotion -4 anecdote -8 signpost 6 recommendation -9 opinion 19 claim -18
    heading:and	heading 9 boilerplate 21 promotion 3 anecdote -22 signpost 9 recommendation -17 opinion 2 claim -4
    heading:answered	heading -4 boilerplate 5 promotion -1 signpost 1
    heading:antidepressant	heading 2 boilerplate -4 promotion -2 anecdote -1 signpost 10 recommendation -5 opinion 6 claim -5
    heading:anxiety	heading -2 boilerplate 4 promotion -2 anecdote 3 signpost -2 recommendation -1 opinion 2 claim -2
    heading:are	heading 15 boilerplate -9 promotion -10 anecdote -8 signpost -4 recommendation 3 opinion -6 claim 19
    heading:as	heading 2 boilerplate 3 promotion -4 anecdote -3 signpost -2 recommendation -2 opinion -1 claim 7
    heading:ashwagandha	heading -3 boilerplate -6 promotion 14 signpost -8 recommendation -3 opinion -2 claim 8
    heading:ask	boilerplate -9 promotion 1 anecdote -2 signpost -1 recommendation 8 opinion 3
    heading:asked	boilerplate 6 anecdote -1 signpost 1 recommendation -1 opinion -5
    heading:at	heading -8 boilerplate 17 promotion -4 anecdote -13 signpost -4 recommendation 2 opinion -1 claim 11
    heading:at-home	heading -1 anecdote -3 signpost -2 recommendation 5 opinion 1
    heading:attacks	heading -6 boilerplate 4 promotion -5 anecdote -4 signpost -2 recommendation 7 opinion -6 claim 13
    heading:back	heading 10 boilerplate -2 promotion -3 anecdote -3 signpost -4 recommendation -3 opinion 5 claim 1
    heading:be	heading 19 boilerplate -2 anecdote 3 signpost -6 recommendation 11 opinion -10 claim -15
    heading:before	heading 1 boilerplate -1 promotion -1 signpost -2 recommendation 5 opinion -3 claim 1
    heading:behind	heading -6 boilerplate 8 promotion -1 signpost -1
    heading:being	heading -2 boilerplate -1 promotion -1 anecdote -1 signpost 3 recommendation -1 opinion 4 claim -1
    heading:benefits	heading 13 promotion -1 signpost -2 recommendation -1 opinion -4 claim -5
    heading:block	boilerplate 7 promotion -2 anecdote -1 signpost -2 recommendation -1 opinion 1 claim -3
    heading:blue	heading -11 boilerplate -3 promotion -2 signpost 15 recommendation -1 opinion 16 claim -13
    heading:both	heading -1 boilerplate -2 promotion 23 anecdote -9 signpost -3 recommendation 2 opinion -8 claim -1
    heading:bottom	heading -4 boilerplate 3 promotion 5 anecdote -1 signpost -5 recommendation -1 opinion 12 claim -9
    heading:but	heading -3 boilerplate -2 promotion 6 anecdote 1 signpost -4 recommendation -2 opinion -3 claim 6
    heading:by	heading -11 boilerplate 14 promotion -3 anecdote 9 signpost 4 recommendation -4 opinion -19 claim 10
    heading:can	heading 14 boilerplate -8 promotion 18 anecdote -5 signpost -11 recommendation -6 opinion -5 claim 2
    heading:candidate	heading -12 boilerplate -4 promotion -2 signpost 18 recommendation -1 opinion -1 claim 1
    heading:cannot	boilerplate -1 promotion -5 signpost -2 recommendation 5 claim 4
    heading:carers	heading -6 boilerplate 6 promotion -1 anecdote -6 signpost 6 recommendation -1 opinion 11 claim -10
    heading:centre	heading 1 boilerplate 1 promotion -1 anecdote -6 signpost 6 opinion -1
    heading:chronic	heading -16 boilerplate 7 promotion 9 anecdote -11 signpost -2 recommendation -6 opinion 8 claim 12
    heading:clinic	heading -5 boilerplate 5 promotion -5 anecdote -6 signpost -7 recommendation -3 opinion -1 claim 21
    heading:clinical	heading 2 boilerplate 2 promotion -1 anecdote 5 signpost -2 recommendation -1 opinion -3 claim -3
    heading:comfort	heading -8 boilerplate 5 promotion 3 signpost -1 recommendation -1 opinion -3 claim 4
    heading:common	heading 1 boilerplate 13 promotion -11 anecdote -2 signpost 3 recommendation -8 opinion -7 claim 11
    heading:complex	heading 3 boilerplate -9 promotion 4 anecdote 8 signpost -6 recommendation -2 opinion -1 claim 3
    heading:conditions	heading -2 boilerplate 1 promotion 6 anecdote -1 recommendation -3 opinion 6 claim -6
    heading:contact	heading 22 boilerplate -22 promotion 2 anecdote -1 signpost -1 recommendation 4 opinion -1 claim -1
    heading:cost	heading -2 boilerplate -3 promotion 21 signpost -2 recommendation -7 opinion -2 claim -4
    heading:covered	heading 3 boilerplate -5 promotion 15 anecdote -3 signpost 6 recommendation 5 opinion -8 claim -13
    heading:crisis	heading -2 boilerplate -6 promotion 8 signpost -1 recommendation 3 opinion -1 claim -2
    heading:day	heading -4 boilerplate -1 promotion 2 anecdote -1 signpost -1 recommendation 5 opinion 5 claim -6
    heading:dead	heading 1 boilerplate -1 promotion -1 anecdote -2 signpost -3 recommendation -7 opinion 26 claim -13
    heading:depression	heading -2 boilerplate 7 promotion -6 anecdote 2 signpost 6 recommendation -6 opinion -4 claim 4
    heading:did	heading 3 boilerplate -8 promotion 6 anecdote 1 signpost -4 recommendation -7 opinion 1 claim 8
    heading:different	heading 3 boilerplate -1 anecdote -1 signpost -2 recommendation -1 opinion -3 claim 4
    heading:disorder	heading 1 promotion -2 signpost -1 recommendation 1 opinion 5 claim -4
    heading:do	heading 5 boilerplate 3 promotion 11 anecdote 3 signpost -3 recommendation 1 opinion -5 claim -15
    heading:doctors	heading -4 boilerplate 5 promotion -1
    heading:does	heading 8 boilerplate -19 promotion 21 anecdote -4 signpost -11 recommendation -1 opinion -4 claim 8
    heading:don't	heading -3 boilerplate 9 promotion -4 anecdote -3 recommendation -2 opinion 3
    heading:done	heading 19 promotion 3 anecdote 3 signpost -4 recommendation 11 opinion -8 claim -23
    heading:dose	boilerplate -1 promotion -1 signpost -1 recommendation 15 opinion -6 claim -6
    heading:dr	heading -10 boilerplate -3 promotion -1 anecdote -7 signpost 6 recommendation 4 opinion 28 claim -18
    heading:drug	heading 9 boilerplate -4 promotion -3 anecdote -6 signpost -3 opinion 5 claim 2
    heading:during	promotion -1 signpost -1 recommendation -3 opinion 4 claim 2
    heading:effects	heading 21 boilerplate -13 promotion 4 anecdote -3 signpost 1 recommendation -3 opinion -12 claim 4
    heading:else	heading -8 boilerplate 5 promotion -3 anecdote 4 signpost 19 recommendation -6 opinion -13 claim 2
    heading:email	heading -5 boilerplate 9 anecdote 9 signpost -3 recommendation -2 opinion -10 claim 2
    heading:episode	heading -6 boilerplate 7 promotion -1 signpost 2 opinion -2
    heading:esketamine	heading -1 boilerplate -2 promotion -4 anecdote -1 signpost 2 recommendation 1 opinion -2 claim 6
    heading:everyone	heading 3 boilerplate -1 promotion -2 anecdote -7 signpost -5 recommendation 2 opinion 3 claim 8
    heading:evidence	heading -8 boilerplate 1 promotion -3 anecdote -1 signpost 28 recommendation -8 opinion -15 claim 7
    heading:facts	heading -16 boilerplate -2 promotion -16 anecdote -6 signpost -4 recommendation -15 opinion 19 claim 39
    heading:family	heading -1 boilerplate 1 anecdote -6 signpost 3 recommendation 6 opinion -2
    heading:feel	heading 2 boilerplate 1 promotion -3 anecdote 1 signpost -3 recommendation -1 opinion -2 claim 4
    heading:first	heading -14 boilerplate 5 promotion 7 anecdote -3 signpost 10 recommendation -4 opinion 5 claim -5
    heading:five	promotion -1 anecdote -4 signpost 3 opinion 3 claim -1
    heading:for	heading -18 boilerplate 3 promotion 31 anecdote 12 signpost -9 recommendation -4 opinion -14 claim -2
    heading:free	heading 8 boilerplate -3 promotion -11 anecdote -2 signpost -4 recommendation -2 opinion 2 claim 11
    heading:frequently	boilerplate 6 anecdote -1 signpost 1 recommendation -1 opinion -5
    heading:from	heading 46 boilerplate -12 promotion 4 anecdote -13 signpost 4 recommendation -5 opinion -14 claim -11
    heading:ganglion	boilerplate 7 promotion -2 anecdote -1 signpost -2 recommendation -1 opinion 1 claim -3
    heading:get	heading -12 boilerplate 10 promotion 8 anecdote -4 signpost 12 opinion -6 claim -8
    heading:getting	heading 10 boilerplate -6 promotion -7 recommendation 5 claim -1
    heading:go	heading 1 boilerplate -2 promotion 4 anecdote -1 signpost -3 recommendation 2 opinion 9 claim -10
    heading:got	heading 2 boilerplate 1 anecdote 3 signpost -3 opinion -2 claim 1
    heading:gps	heading -7 boilerplate 6 promotion -5 anecdote -2 signpost -2 recommendation 14 opinion 1 claim -4
    heading:group	boilerplate -2 promotion -2 anecdote -8 signpost 19 opinion -3 claim -5
    heading:happens	heading -4 boilerplate 11 promotion -4 anecdote -2 signpost -5 recommendation -4 opinion 1 claim 8
    heading:have	heading 3 boilerplate -2 promotion -7 anecdote -2 signpost -4 recommendation 11 opinion -6 claim 7
    heading:head	heading -1 boilerplate -5 promotion 4 anecdote -1 recommendation -2 opinion 2 claim 3
    heading:health	heading -2 boilerplate 1 promotion 4 anecdote -1 signpost -2 recommendation -2 opinion 4 claim -2
    heading:help	heading 12 boilerplate -2 promotion -12 anecdote -1 signpost -4 recommendation 11 opinion 9 claim -12
    heading:home	heading -1 signpost 1 recommendation -1 opinion -4 claim 6
    heading:hours	heading -5 boilerplate 8 promotion -7 anecdote 11 signpost -5 recommendation -7 opinion 6
    heading:how	heading 34 boilerplate -18 promotion -10 anecdote -10 recommendation 10 opinion -1 claim -6
    heading:hurt	heading -2 boilerplate -7 promotion -1 anecdote -8 signpost 8 recommendation -4 opinion 9 claim 4
    heading:i	heading 9 boilerplate -19 promotion -3 anecdote 13 opinion -13 claim 12
    heading:i'm	heading -5 boilerplate 15 promotion -3 anecdote -3 signpost -3 recommendation 4 opinion 3 claim -8
    heading:if	heading 3 boilerplate -8 anecdote 8 signpost -5 recommendation -1 opinion -5 claim 8
    heading:in	heading 1 boilerplate 27 promotion -20 anecdote 21 signpost -22 recommendation -8 opinion 9 claim -8
    heading:information	heading -9 boilerplate 15 promotion 5 anecdote -1 signpost -2 recommendation -3 opinion -4
    heading:infusion	heading 1 boilerplate -3 promotion -2 signpost 4 recommendation -5 opinion 11 claim -6
    heading:infusions	heading 17 boilerplate -3 promotion -7 anecdote -2 signpost 6 recommendation -4 opinion -5 claim -2
    heading:inside	heading -6 boilerplate 6 promotion -1 anecdote 3 signpost -1 recommendation -1 opinion 3 claim -2
    heading:insurance	heading 3 boilerplate -1 promotion 4 signpost -1 recommendation -4
    heading:is	heading -14 boilerplate 7 promotion 2 anecdote 1 signpost 21 recommendation 3 opinion -11 claim -8
    heading:isn't	heading 1 promotion -3 anecdote -6 signpost 5 recommendation -3 opinion 4 claim 2
    heading:issue	heading 1 boilerplate 1 promotion -2 anecdote -2 signpost 6 recommendation -1 opinion -1 claim -1
    heading:it	heading 1 boilerplate -10 promotion -2 anecdote -10 signpost 9 recommendation -2 opinion 14 claim 1
    heading:join	heading -1 boilerplate 9 promotion -3 anecdote -1 signpost -2 opinion -2
    heading:journal	boilerplate 6 promotion -1 signpost -5 opinion -1
    heading:just	heading -1 boilerplate 1 promotion 1 anecdote -9 signpost 3 recommendation -2 opinion 12 claim -3
    heading:ketamine	heading 11 boilerplate 14 promotion -12 anecdote 10 signpost -15 recommendation -31 opinion -2 claim 25
    heading:key	heading -7 boilerplate -1 promotion -2 anecdote -5 signpost -3 recommendation -14 opinion 24 claim 8
    heading:know	heading 1 promotion -3 signpost 5 recommendation -1 opinion -2 claim 1
    heading:last	heading -2 boilerplate 2 promotion -1 anecdote -3 signpost -3 recommendation -2 opinion 8 claim 1
    heading:least	heading 9 boilerplate -14 promotion 12 anecdote -10 signpost 1 recommendation 10 opinion 3 claim -11
    heading:leave	heading 3 boilerplate -8 promotion 6 anecdote -1 signpost -5 recommendation -9 opinion 20 claim -5
    heading:like	heading -10 boilerplate 10 promotion -4 anecdote -4 signpost 10 opinion -10 claim 8
    heading:line	heading -9 boilerplate -4 promotion 18 anecdote -1 signpost -5 recommendation -1 opinion 11 claim -9
    heading:living	heading 3 boilerplate -1 promotion -3 anecdote 7 signpost 3 opinion -6 claim -2
    heading:long	heading 6 boilerplate -3 promotion 3 anecdote -2 signpost -6 recommendation 1 opinion 6 claim -4
    heading:looks	heading 1 boilerplate -1 promotion -1 signpost -1 recommendation 2 opinion -4 claim 5
    heading:love	heading -6 boilerplate 2 promotion 3 anecdote 7 signpost -3 recommendation 1 opinion -7 claim 3
    heading:magnesium	heading -2 boilerplate -7 promotion 5 anecdote -1 signpost -2 recommendation -5 opinion 10 claim 1
    heading:main	heading -1 boilerplate 1 promotion -1 anecdote -6 signpost 7 opinion -1 claim 2
    heading:make	heading -4 boilerplate -6 promotion -3 anecdote -3 signpost -4 recommendation 17 opinion 8 claim -5
    heading:many	boilerplate -1 promotion -1 anecdote -3 signpost 7 recommendation 5 opinion -2 claim -6
    heading:matters	heading -2 boilerplate -1 promotion 1 anecdote -1 signpost -3 opinion 18 claim -11
    heading:may	heading -1 boilerplate -3 promotion -1 signpost -2 recommendation 5 opinion 12 claim -10
    heading:me	heading -1 boilerplate 1 promotion -2 anecdote -2 signpost -1 recommendation -6 opinion -8 claim 19
    heading:media	boilerplate 4 anecdote -1 signpost -2
    heading:medical	heading -1 boilerplate -1 promotion -1 signpost 1 recommendation -1 claim 5
    heading:medicine	heading -4 boilerplate -3 promotion 2 anecdote -2 signpost -8 recommendation 8 opinion -2 claim 9
    heading:might	heading 9 boilerplate -1 promotion -3 anecdote -1 signpost 2 recommendation -1 opinion -6 claim 1
    heading:migraine	heading -3 boilerplate -4 promotion -6 anecdote -3 recommendation 9 opinion 1 claim 8
    heading:misses	heading 2 boilerplate -3 promotion -5 anecdote -11 recommendation -4 opinion 21 claim 1
    heading:month	heading 10 boilerplate -8 promotion -1
    heading:more	boilerplate -1 signpost -1 recommendation -1 claim 4
    heading:most	heading 11 boilerplate -12 promotion 7 anecdote 1 signpost 1 recommendation 2 opinion -10
    heading:movement	heading -6 boilerplate 8 promotion -1 opinion -1
    heading:my	heading 9 boilerplate -8 promotion -6 anecdote 6 signpost 1 recommendation -6 opinion -3 claim 8
    heading:name	heading -2 boilerplate 15 promotion -6 anecdote -1 signpost -3 recommendation 11 opinion -11 claim -2
    heading:nasal	heading -3 promotion -4 anecdote -1 recommendation 9 opinion -5 claim 2
    heading:need	heading -4 boilerplate 16 promotion -5 anecdote -4 signpost 10 recommendation 4 opinion -3 claim -15
    heading:nerve	heading 22 boilerplate -8 anecdote 1 recommendation -6 opinion -8
    heading:nervous	boilerplate 7 promotion -3 anecdote -2 signpost -4 recommendation -2 opinion 8 claim -4
    heading:new	heading -10 boilerplate 4 promotion -3 anecdote -6 signpost 1 recommendation -3 opinion 18 claim -1
    heading:next	heading -4 boilerplate -5 promotion 1 anecdote -4 signpost 23 recommendation -1 opinion -5 claim -7
    heading:nhs	heading 1 boilerplate 1 promotion -1 anecdote -1 recommendation -1 opinion -2 claim 3
    heading:night	heading 9 boilerplate -11 promotion 9 signpost -2 recommendation 2 opinion -2 claim -5
    heading:no	heading -3 boilerplate -3 promotion -4 anecdote -4 signpost 4 recommendation 7 claim 2
    heading:nobody	heading -1 boilerplate 2 promotion -2 signpost 2 recommendation -6 opinion 6 claim -2
    heading:not	heading -25 boilerplate -3 promotion 16 anecdote -3 signpost 7 recommendation 27 opinion -7 claim -12
    heading:notes	heading 9 boilerplate -11 promotion 1 signpost 17 recommendation 1 opinion -8 claim -8
    heading:now	heading 12 boilerplate 16 promotion -15 anecdote 6 signpost -5 recommendation 7 opinion -9 claim -12
    heading:number	heading -4 boilerplate -1 promotion -1 anecdote -1 signpost 3 recommendation -2 opinion 7 claim -3
    heading:nurse	heading 1 promotion -1 anecdote 2 signpost 2 recommendation -1 opinion 1 claim -4
    heading:obsessive-compulsive	heading 4 boilerplate -3 promotion -1 signpost -1 recommendation -1 opinion 6 claim -4
    heading:ocd	heading -3 boilerplate 2 promotion -2 anecdote -4 signpost 6 recommendation -9 claim 10
    heading:of	boilerplate 8 promotion -8 anecdote -14 signpost 1 recommendation 5 opinion 1 claim 7
    heading:on	heading 4 boilerplate -6 promotion 6 anecdote 6 signpost -9 recommendation 5 opinion -9 claim 3
    heading:one	heading -8 boilerplate 2 promotion 7 anecdote -9 signpost 2 recommendation 10 opinion 1 claim -6
    heading:options	heading 12 boilerplate -12 promotion 9 anecdote -1 signpost -1 recommendation 5 opinion -9 claim -2
    heading:or	heading -4 boilerplate -3 promotion -15 anecdote 7 signpost 2 recommendation 26 opinion -12 claim -1
    heading:ordering	heading -2 boilerplate -4 promotion -2 anecdote -3 signpost 1 recommendation 14 opinion 1 claim -5
    heading:other	heading 1 boilerplate -1 promotion -1 signpost 7 recommendation -1 opinion -5
    heading:our	heading 2 boilerplate 6 promotion -2 anecdote 2 signpost -7 recommendation -5 opinion -11 claim 15
    heading:out	boilerplate -1 promotion -1 signpost -3 recommendation 8 opinion -1 claim -2
    heading:pain	heading 15 boilerplate -1 promotion 9 anecdote -3 signpost -4 recommendation 2 opinion -13 claim -5
    heading:parkinson	boilerplate 3 promotion -1 signpost -2 recommendation -1 opinion -3 claim 4
    heading:partners	heading -9 boilerplate 10 signpost -1 opinion -3 claim 4
    heading:patient	heading 14 boilerplate -10 promotion -1 anecdote 5 signpost -3 recommendation 1 opinion -4 claim -3
    heading:patients	heading -8 boilerplate 8 promotion -5 anecdote 10 signpost -1 recommendation -4 opinion -8 claim 8
    heading:pay	heading 2 boilerplate -1 promotion -10 signpost -1 recommendation -1 claim 12
    heading:people	heading -11 boilerplate -2 promotion 12 anecdote 6 signpost -13 recommendation 6 opinion 25 claim -24
    heading:point	heading -6 boilerplate -1 promotion 10 anecdote -16 signpost -1 recommendation 1 opinion 15 claim -1
    heading:private	heading -6 boilerplate -4 promotion 14 signpost -1 recommendation -1 opinion -1
    heading:problem	heading -12 boilerplate 2 anecdote -14 signpost 7 recommendation 16 opinion 8 claim -7
    heading:psychedelics	heading -7 boilerplate 1 promotion -3 anecdote -1 signpost 12 recommendation -2 opinion 5 claim -6
    heading:psychiatrist	heading 3 boilerplate -2 promotion -2 anecdote 2 signpost 1 recommendation -1 opinion -3 claim 2
    heading:ptsd	heading -11 boilerplate -1 promotion -2 anecdote 9 signpost -7 recommendation -1 opinion 10 claim 2
    heading:question	heading 11 boilerplate -7 promotion -1 anecdote -1 signpost 1 opinion -2
    heading:questions	heading 6 boilerplate 4 promotion -7 anecdote -1 signpost -10 recommendation -4 opinion 7 claim 5
    heading:randomised	heading -7 boilerplate 8
    heading:read	heading 1 boilerplate -7 promotion -1 anecdote -5 signpost 1 recommendation -2 opinion 14
    heading:real	boilerplate 15 promotion 3 anecdote -1 signpost -1 recommendation -3 opinion -5 claim -8
    heading:references	heading -2 boilerplate 12 promotion 2 anecdote -2 signpost -5 recommendation -3 opinion -1 claim -2
    heading:regional	heading -1 signpost 6 recommendation -1 opinion -1 claim -3
    heading:research	heading 10 boilerplate -9 promotion -1 anecdote -1 signpost -10 recommendation 15 opinion 2 claim -6
    heading:resistant	signpost -1 recommendation -1 opinion 19 claim -16
    heading:results	heading 16 boilerplate -7 promotion -3 anecdote -2 signpost -4 recommendation -3 opinion 2 claim 1
    heading:right	heading -4 boilerplate 4 promotion -1 anecdote 4 signpost -3 recommendation -1 opinion -1 claim 3
    heading:ring	heading -1 promotion 6 anecdote -5 signpost -1 recommendation -2 opinion 16 claim -13
    heading:risks	heading 7 boilerplate 1 promotion -2 anecdote 6 signpost -5 recommendation 2 opinion -4 claim -5
    heading:safe	heading 7 boilerplate -5 promotion -2 signpost -4 recommendation -3 opinion -4 claim 11
    heading:safety	heading -1 promotion 7 anecdote -2 signpost -2 recommendation -2 opinion -8 claim 8
    heading:save	heading -3 boilerplate 6 promotion 1 anecdote 9 signpost -3 recommendation -2 opinion -10 claim 2
    heading:say	heading -18 promotion 2 anecdote -9 signpost -13 recommendation 15 opinion 11 claim 11
    heading:says	heading -1 boilerplate -8 promotion -9 anecdote 22 signpost -16 recommendation -1 opinion 7 claim 5
    heading:science	heading -1 promotion -1 anecdote -1 signpost -1 recommendation -1 opinion 6 claim -2
    heading:session	heading 8 boilerplate -1 promotion 6 anecdote -1 signpost -5 recommendation 3 opinion -8 claim -4
    heading:shot	heading -2 boilerplate -2 promotion 6 signpost -4 recommendation -1 opinion 5 claim -1
    heading:should	heading -6 boilerplate -7 promotion 1 anecdote -2 signpost 7 recommendation 15 opinion -3 claim -6
    heading:show	heading 3 boilerplate -1 promotion -1 anecdote -2 signpost 4 recommendation -1 opinion 7 claim -9
    heading:side	heading 19 boilerplate -12 promotion 3 anecdote -4 signpost -3 recommendation -4 opinion -3 claim 4
    heading:sleep	heading -3 boilerplate 2 promotion -3 anecdote 3 signpost 5 recommendation -3 opinion -2 claim 2
    heading:so	heading -5 boilerplate -1 promotion 19 anecdote -4 signpost 2 recommendation -13 opinion 16 claim -14
    heading:sources	boilerplate 5 promotion -2 anecdote -1 recommendation -1
    heading:spray	heading -2 boilerplate -1 promotion -4 anecdote -1 recommendation 9 opinion -5 claim 3
    heading:ssri	heading 5 boilerplate -3 promotion -1 signpost -2 recommendation 2 claim -1
    heading:stand	heading -2 boilerplate 2 promotion 4 anecdote -3 signpost -3 recommendation -2 opinion -7 claim 11
    heading:stellate	boilerplate 7 promotion -2 anecdote -1 signpost -2 recommendation -1 opinion 1 claim -3
    heading:step	heading -8 boilerplate 3 promotion 12 anecdote -1 signpost -3 recommendation -1 opinion -7 claim 5
    heading:still	heading -1 boilerplate 11 promotion -5 anecdote -1 signpost -2 recommendation 10 claim -12
    heading:stop	heading -2 boilerplate -5 promotion -3 anecdote -3 signpost -2 recommendation 12 opinion -2 claim 5
    heading:stories	heading -2 boilerplate 19 promotion 6 anecdote -4 signpost -5 recommendation -2 opinion -8 claim -3
    heading:story	heading 16 boilerplate -7 promotion -1 anecdote 15 signpost -8 opinion -12 claim -4
    heading:stove	heading 1 boilerplate -6 promotion 5 signpost 9 recommendation -3 opinion -11 claim 6
    heading:stress	heading -10 boilerplate 15 promotion -7 anecdote -4 signpost -2 recommendation -2 opinion -3 claim 12
    heading:study	heading -5 boilerplate 6 promotion -1 signpost -1 recommendation -4 opinion 7 claim -1
    heading:suitable	boilerplate -2 promotion -1 signpost -1 recommendation 6 claim -2
    heading:syndrome	heading -1 signpost 6 recommendation -1 opinion -1 claim -3
    heading:system	boilerplate 7 promotion -3 anecdote -2 signpost -4 recommendation -2 opinion 8 claim -4
    heading:take	heading -6 boilerplate 4 promotion 7 anecdote -1 signpost -5 recommendation 4 opinion -2 claim -2
    heading:talk	heading -3 boilerplate 11 promotion 3 anecdote -7 signpost -6 recommendation -1 opinion -11 claim 13
    heading:team	heading 1 boilerplate 2 promotion -2 anecdote -1 signpost -3 recommendation -1 opinion -2 claim 5
    heading:tell	heading 2 boilerplate -2 promotion 14 anecdote -1 signpost -2 recommendation -7 opinion 5 claim -10
    heading:tests	heading -1 boilerplate -5 promotion -2 anecdote -3 signpost -2 recommendation 16 claim -5
    heading:that	heading -5 boilerplate 8 promotion -1 signpost -2 recommendation -3 opinion -4 claim 7
    heading:the	heading -22 boilerplate 21 promotion 3 signpost 2 recommendation 2 opinion 8 claim -14
    heading:then	heading -8 boilerplate 12 promotion 14 anecdote 5 signpost -2 recommendation 17 opinion -11 claim -26
    heading:therapy	heading -10 boilerplate 5 promotion -1 anecdote -6 signpost -1 recommendation 12 opinion 10 claim -9
    heading:there	heading 1 promotion -1 signpost -2 recommendation 2 opinion -3 claim 3
    heading:thing	heading -14 boilerplate 12 promotion -8 anecdote -5 signpost 19 recommendation -4 opinion -2 claim 2
    heading:things	heading -9 boilerplate -11 promotion -8 anecdote -11 signpost -4 recommendation 38 opinion 5 claim 2
    heading:this	heading 11 boilerplate -2 promotion -4 signpost -5 recommendation 2 opinion -1
    heading:thoughts	heading -2 boilerplate 5 promotion -6 anecdote 7 signpost -5 recommendation -2 opinion 18 claim -14
    heading:time	heading -8 boilerplate 7 promotion 2 anecdote -1 signpost -3 recommendation -6 opinion 19 claim -10
    heading:tms	heading -6 boilerplate 6 promotion 5 anecdote -2 signpost -8 opinion -5 claim 7
    heading:to	heading -4 boilerplate -5 promotion 22 anecdote -8 signpost -16 recommendation 27 opinion -12 claim -4
    heading:transcript	heading -23 boilerplate -8 promotion 3 anecdote 5 signpost 8 recommendation -12 opinion -8 claim 37
    heading:trauma	heading 1 boilerplate 2 promotion -3 anecdote -2 signpost -2 recommendation -2 opinion -6 claim 12
    heading:treat	heading -3 boilerplate -1 promotion 12 anecdote 2 signpost -4 recommendation -1 opinion 3 claim -8
    heading:treated	heading 9 signpost -1 recommendation -5 opinion -1
    heading:treatment	heading -14 boilerplate 12 promotion -1 anecdote -6 signpost 10 recommendation -1 opinion 12 claim -12
    heading:treatments	heading 6 boilerplate -1 promotion -1 signpost -3
    heading:trial	heading 11 boilerplate 1 promotion -4 anecdote -2 signpost -6 recommendation -2 opinion -2 claim 5
    heading:try	heading -2 promotion 3 signpost -1 recommendation -2 opinion -2 claim 4
    heading:us	heading 3 boilerplate -8 promotion 2 anecdote -2 signpost 1 recommendation -13 opinion 26 claim -9
    heading:use	heading 17 boilerplate -9 promotion -14 anecdote -5 signpost -3 recommendation 17 opinion 1 claim -4
    heading:veterans	heading -6 boilerplate -5 promotion 12 signpost -1 recommendation -5 opinion 6 claim -1
    heading:visit	heading 3 boilerplate -6 promotion -4 anecdote -2 signpost -3 recommendation 7 opinion -4 claim 8
    heading:waiting	heading -2 boilerplate 4 promotion -1 anecdote -1 recommendation -1 opinion -2 claim 3
    heading:way	heading -2 boilerplate -3 promotion 4 anecdote -2 signpost -6 recommendation 10 opinion 12 claim -12
    heading:we	heading -5 boilerplate -2 promotion -10 anecdote 15 signpost 10 recommendation 3 opinion 7 claim -19
    heading:week	heading -1 boilerplate -5 anecdote -1 signpost 19 recommendation -2 opinion -4 claim -6
    heading:were	heading 1 boilerplate -2 promotion -3 anecdote 8 signpost -2 recommendation -2 opinion 11 claim -11
    heading:what	heading -7 promotion 21 anecdote 12 signpost -11 recommendation -17 opinion -18 claim 19
    heading:when	heading -4 boilerplate 7 promotion 5 anecdote -5 signpost 8 opinion 8 claim -19
    heading:where	heading -4 boilerplate 27 promotion -2 anecdote -2 signpost -5 recommendation 4 opinion -6 claim -12
    heading:who	heading -13 boilerplate -6 promotion 5 anecdote -1 signpost 6 recommendation 22 opinion -4 claim -9
    heading:why	heading -9 boilerplate -11 promotion -7 anecdote -9 signpost 2 recommendation -17 opinion 19 claim 32
    heading:will	heading 7 boilerplate -3 promotion -15 anecdote 2 signpost -4 recommendation -12 opinion 11 claim 14
    heading:with	boilerplate 7 promotion -7 anecdote 17 signpost 11 recommendation -3 opinion -24
    heading:work	heading 4 boilerplate -5 promotion -2 anecdote -2 signpost 8 recommendation -6 opinion 2
    heading:works	heading -8 boilerplate 11 promotion -11 anecdote -2 signpost 9 recommendation 9 opinion -3 claim -5
    heading:year	heading -14 boilerplate 1 promotion -2 anecdote -10 signpost 15 recommendation 2 opinion -5 claim 12
    heading:years	heading 3 boilerplate 4 promotion -1 anecdote 11 signpost -7 recommendation -1 opinion -9
    heading:you	heading -4 promotion 22 anecdote -9 signpost -6 recommendation 8 opinion -14 claim 2
    heading:you'll	boilerplate -1 promotion -1 opinion -1 claim 4
    heading:your	heading -6 promotion -4 anecdote 4 signpost 7 recommendation -16 opinion 14 claim 2
    heading:yourself	heading -1 boilerplate 2 promotion 10 anecdote -5 signpost -1 recommendation 1 opinion -1 claim -5
    in-line:0	heading 17 boilerplate 27 promotion 18 anecdote -14 signpost 4 recommendation -24 opinion -4 claim -24
    in-line:1	heading -5 boilerplate 2 promotion 4 anecdote 8 signpost -1 recommendation -6 opinion -17 claim 15
    in-line:2	heading -4 boilerplate -4 promotion 5 anecdote -3 signpost -14 recommendation 22 opinion 7 claim -9
    in-line:3	heading -11 boilerplate -1 promotion -22 anecdote -9 signpost 7 recommendation -1 opinion 25 claim 13
    in-line:4	heading 13 boilerplate -7 promotion -10 anecdote 8 signpost 4 recommendation 7 opinion -12 claim -3
    last-byte:!	heading -10 boilerplate -9 promotion 23 anecdote -2 signpost -9 recommendation -12 opinion 36 claim -17
    last-byte:"	heading 16 boilerplate -12 promotion -8 anecdote 7 signpost -9 recommendation 19 opinion -9 claim -4
    last-byte:%	heading -7 boilerplate 2 promotion 6
    last-byte:'	heading 7 boilerplate -2 anecdote -1 opinion -3
    last-byte:)	heading 13 boilerplate 10 promotion -15 anecdote 2 signpost 10 recommendation -9 opinion -7 claim -4
    last-byte:*	heading -2 boilerplate -4 promotion 6 claim 1
    last-byte:.	heading -78 boilerplate -41 promotion -21 anecdote 16 signpost 2 recommendation 38 opinion 47 claim 36
    last-byte:0	heading -25 boilerplate 36 promotion 19 anecdote -3 signpost -8 recommendation -5 opinion -3 claim -10
    last-byte::	heading -1 boilerplate 9 promotion -8 anecdote -8 signpost 31 recommendation 1 opinion -1 claim -23
    last-byte:?	heading 26 boilerplate -13 promotion 6 anecdote -8 signpost 43 recommendation -19 opinion -21 claim -14
    last-byte:A	heading -13 boilerplate 11 promotion 10 anecdote -3 signpost -5 recommendation -1 opinion -4 claim 5
    last-byte:]	heading -4 boilerplate 9 promotion -3 anecdote -1 signpost -2 recommendation -1 opinion -1 claim 2
    last-byte:_	heading 9 boilerplate 13 promotion -17 anecdote 1 signpost -6 recommendation 3 opinion 5 claim -6
    last-byte:a	heading 81 boilerplate 7 promotion -2 anecdote -10 signpost -46 recommendation -15 opinion -41 claim 26
    length:1	heading 39 boilerplate -3 promotion 4 anecdote 2 signpost -12 recommendation -20 claim -10
    length:10	heading -5 boilerplate 1 promotion -4 anecdote -16 signpost -8 opinion 6 claim 25
    length:2	heading 18 boilerplate -10 promotion -22 anecdote -7 signpost 27 recommendation 19 opinion 15 claim -39
    length:3	heading -5 boilerplate 7 promotion -5 anecdote 10 signpost -13 recommendation -16 opinion 17 claim 5
    length:4	heading 7 boilerplate 10 promotion 3 anecdote -37 signpost -9 recommendation 3 opinion 26 claim -4
    length:5	heading 2 boilerplate 2 promotion 7 anecdote -2 signpost 8 recommendation -3 opinion 18 claim -31
    length:6	heading -20 boilerplate 15 promotion -10 anecdote 17 signpost 25 recommendation 7 opinion -26 claim -8
    length:7	heading -5 boilerplate 4 promotion 1 anecdote 15 signpost -2 recommendation 2 opinion -18 claim 3
    length:8	heading -8 boilerplate -10 promotion 30 anecdote 5 signpost -25 recommendation 5 opinion -18 claim 21
    length:9	heading -13 boilerplate -1 promotion -8 anecdote 3 signpost 10 recommendation 2 opinion -21 claim 30
    mark:address	heading -4 boilerplate 15 promotion 20 anecdote -4 signpost -3 recommendation -8 opinion -2 claim -14
    mark:arrow	heading -10 boilerplate 17 promotion 2 anecdote -1 signpost -1 recommendation -8 opinion -1 claim 1
    mark:at	boilerplate -1 promotion 2 anecdote -3 signpost -1 recommendation -1 opinion -2 claim 7
    mark:bar	heading -8 boilerplate 22 promotion -5 anecdote -2 signpost -3 recommendation -1 opinion -1 claim -3
    mark:bracket	heading 1 boilerplate 18 promotion 4 anecdote -7 signpost 15 recommendation -14 opinion -6 claim -9
    mark:clock	heading 12 boilerplate -4 promotion -3 anecdote 6 signpost -2 recommendation -1 opinion -1 claim -6
    mark:colon	heading 5 boilerplate 26 promotion -20 anecdote -4 signpost 14 recommendation -17 opinion -1 claim -3
    mark:comma	heading -36 boilerplate -25 promotion -8 anecdote 30 signpost -4 recommendation 30 opinion -2 claim 16
    mark:copyright	heading 18 boilerplate -8 promotion -3 anecdote -1 signpost -2 recommendation -1 opinion -1 claim -1
    mark:dash	heading -9 boilerplate 19 promotion 1 anecdote -7 signpost 5 recommendation -1 opinion -6 claim -2
    mark:dot	heading -22 boilerplate 20 promotion -17 anecdote -2 signpost -5 recommendation -4 opinion -8 claim 39
    mark:ellipsis	boilerplate 7 promotion -6
    mark:exclamation	heading -11 boilerplate -12 promotion 22 anecdote 2 signpost -10 recommendation -5 opinion 31 claim -18
    mark:inner-stop	heading 23 boilerplate 17 promotion -19 anecdote -6 signpost 1 recommendation 25 opinion -9 claim -32
    mark:money	heading 3 boilerplate -30 promotion 46 anecdote 3 signpost -4 recommendation -6 opinion 2 claim -14
    mark:number	heading -2 boilerplate 29 promotion 18 anecdote -12 signpost -29 recommendation 25 opinion -50 claim 22
    mark:percent	heading 12 boilerplate -13 promotion 15 anecdote -6 signpost -1 recommendation -7 opinion -5 claim 4
    mark:question	heading 18 boilerplate -14 promotion 5 anecdote -9 signpost 56 recommendation -9 opinion -31 claim -15
    mark:quote	heading 9 boilerplate -10 promotion -21 anecdote 30 signpost -3 recommendation 7 claim -12
    mark:semicolon	heading -4 boilerplate 5 promotion 6 anecdote -13 signpost 3 recommendation 3 opinion -11 claim 11
    mark:slash	heading -7 boilerplate 11 promotion -2 anecdote -3 signpost -2 recommendation 1 opinion -2 claim 3
    mark:square	heading -5 boilerplate 12 promotion -4 anecdote -1 signpost -4 recommendation -1 opinion 3 claim 2
    mark:star	boilerplate 5 promotion 18 anecdote -2 signpost -2 recommendation -4 opinion -5 claim -10
    mark:year	heading 10 boilerplate 25 promotion -6 anecdote 6 signpost -6 recommendation -25 claim -4
    near:family	heading 7 boilerplate 5 promotion -21 anecdote 20 signpost -8 recommendation -11 opinion 9 claim -1
    near:he-or-she	heading -32 boilerplate -4 promotion -4 anecdote 57 signpost -28 recommendation -4 opinion 4 claim 11
    near:i	heading -25 boilerplate 31 promotion -16 anecdote 29 signpost 8 recommendation 4 opinion -19 claim -11
    near:money	heading 1 boilerplate 6 promotion 7 anecdote -9 signpost -8 recommendation 12 opinion -23 claim 13
    near:site	heading -5 boilerplate 13 promotion 4 anecdote -16 signpost 18 recommendation -8 opinion -17 claim 11
    near:told	heading -4 boilerplate -13 promotion -12 signpost 1 recommendation 14 opinion 26 claim -12
    near:we	heading -18 boilerplate 3 promotion 14 anecdote 1 signpost 7 recommendation 6 opinion -16 claim 3
    near:you	boilerplate -18 promotion 27 anecdote 9 signpost -20 recommendation 26 opinion -45 claim 22
    opening:be	heading 3 boilerplate 3 promotion -6 anecdote -1 signpost 10 recommendation 6 opinion -9 claim -5
    opening:body	heading 1 boilerplate -6 promotion 5 anecdote 16 signpost -10 recommendation 14 opinion -2 claim -19
    opening:contact	heading -3 boilerplate -15 promotion 20 anecdote -6 signpost 3 recommendation 7 opinion -3 claim -3
    opening:degree	heading -19 boilerplate 15 promotion -2 anecdote 7 signpost 9 opinion -11 claim 1
    opening:effect	heading -5 boilerplate 1 promotion -2 anecdote 3 signpost 5 recommendation -1 opinion -2
    opening:emphasis	heading -5 boilerplate -13 promotion -3 anecdote -1 signpost 5 recommendation 18 opinion 18 claim -19
    opening:he-or-she	heading -3 boilerplate 3 promotion -7 anecdote 13 signpost -8 opinion 4 claim -2
    opening:hey	heading -4 boilerplate -29 promotion -10 anecdote -19 signpost 17 recommendation 21 opinion 8 claim 16
    opening:i	heading 1 boilerplate -5 promotion 11 anecdote 27 signpost -10 recommendation -22 opinion 28 claim -30
    opening:if	heading 11 boilerplate -5 promotion -7 anecdote -1 signpost -4 recommendation 12 opinion 9 claim -15
    opening:it	heading 3 boilerplate -11 promotion -8 anecdote -12 recommendation -8 opinion 13 claim 24
    opening:link	heading -6 boilerplate -9 promotion -8 anecdote -7 signpost 17 recommendation 4 opinion 8 claim 2
    opening:may	heading 10 promotion -4 anecdote -4 signpost -5 recommendation -5 opinion -3 claim 11
    opening:money	heading -1 boilerplate -5 promotion 16 anecdote -5 signpost -7 recommendation -5 opinion -14 claim 19
    opening:more	heading 2 boilerplate 9 promotion -11 anecdote -1 signpost 1 recommendation 10 opinion -10
    opening:must	heading 16 boilerplate -2 promotion -5 signpost -4 recommendation -1 opinion -4 claim -1
    opening:not	heading -6 boilerplate -15 promotion -9 anecdote -11 signpost -10 recommendation 28 opinion 12 claim 11
    opening:number	heading 6 boilerplate -10 promotion 6 anecdote 14 signpost -9 recommendation -6 opinion -1
    opening:order	heading 1 boilerplate -27 promotion 24 anecdote -19 signpost -9 recommendation 47 opinion 2 claim -18
    opening:patient	heading -4 boilerplate 14 promotion -8 anecdote -6 signpost -11 recommendation 9 opinion 17 claim -11
    opening:place	heading -4 boilerplate 16 promotion -3 anecdote -3 signpost -6 recommendation -1 opinion -5 claim 5
    opening:praise	boilerplate -2 promotion -3 anecdote -7 signpost 23 recommendation -2 opinion 5 claim -14
    opening:question	heading 37 boilerplate -5 promotion -8 anecdote -9 signpost -2 recommendation -22 opinion 13 claim -5
    opening:report	heading -1 boilerplate -2 promotion 4 recommendation -2 opinion -1 claim 1
    opening:research	heading 16 boilerplate 12 promotion -6 anecdote -2 signpost -4 recommendation -6 opinion -18 claim 8
    opening:site	heading -24 boilerplate 32 promotion 8 anecdote -2 signpost 12 recommendation 5 opinion -24 claim -6
    opening:text	heading 16 boilerplate 2 promotion -16 anecdote -4 signpost 13 recommendation -4 opinion -5 claim -1
    opening:then	heading -5 boilerplate -8 promotion 12 anecdote 1 signpost 18 recommendation -5 opinion -13 claim 1
    opening:they	heading -2 promotion -1 anecdote -6 signpost -2 recommendation -6 opinion 29 claim -13
    opening:think	heading -6 boilerplate 4 promotion -8 anecdote -2 signpost 4 recommendation -5 opinion 20 claim -6
    opening:this	heading 7 boilerplate 9 promotion -16 anecdote -4 signpost 19 recommendation -9 opinion 21 claim -28
    opening:told	heading -10 boilerplate 10 anecdote -1 signpost -3 recommendation -2 opinion 4 claim 2
    opening:treatment	heading 13 boilerplate -4 promotion 9 anecdote -6 signpost -1 recommendation -13 opinion -14 claim 15
    opening:was	heading -4 boilerplate 2 promotion -1 anecdote 2 signpost 11 recommendation -4 opinion -2 claim -4
    opening:we	heading 10 boilerplate -7 promotion 46 anecdote 14 signpost 9 recommendation -26 opinion -10 claim -37
    opening:will	heading -6 boilerplate -1 promotion -1 anecdote -6 signpost 31 recommendation -3 opinion -15 claim 1
    opening:you	heading -17 boilerplate 16 promotion 17 anecdote 4 signpost -5 recommendation -12 opinion 8 claim -11
    paper:	heading 8 boilerplate 15 promotion -7 anecdote -8 signpost -3 recommendation -2 claim -3
    past:0	heading 5 boilerplate -11 promotion -12 anecdote -12 signpost 9 recommendation 15 opinion 26 claim -20
    past:1	boilerplate 16 promotion 1 signpost 4 recommendation -11 opinion -9
    past:2	heading 6 boilerplate 12 promotion 7 anecdote 5 signpost -12 recommendation -5 opinion -19 claim 5
    past:3	heading -1 promotion -1 anecdote -2 signpost -1 recommendation -1 opinion -1 claim 7
    place:0	heading 34 boilerplate 23 promotion -12 anecdote -12 signpost -28 recommendation 7 opinion 18 claim -31
    place:1	heading -6 boilerplate -37 promotion 10 anecdote -5 signpost 11 recommendation -3 opinion 1 claim 28
    place:2	heading -19 boilerplate 32 promotion -3 anecdote 7 signpost 16 recommendation -7 opinion -22 claim -5
    repeated:	heading -29 boilerplate 63 promotion -6 anecdote -2 signpost -18 recommendation -2 opinion -5 claim -3
    rule:about-the-text	heading -3 boilerplate -5 promotion -1 anecdote -5 signpost 57 recommendation -13 opinion -29 claim -1
    rule:advised-item	heading -5 boilerplate -2 promotion -1 signpost 9 recommendation 5 claim -6
    rule:after-body	heading -38 boilerplate 52 promotion -6 anecdote -4 signpost -3 recommendation 3 opinion -3
    rule:aged-person	promotion -1 anecdote 10 recommendation -1 claim -7
    rule:ask-doctor	heading 7 boilerplate -4 promotion -14 anecdote -1 signpost -4 recommendation 29 opinion -5 claim -8
    rule:author-section	heading -3 boilerplate 17 promotion -3 anecdote -2 signpost -1 recommendation -1 opinion -6 claim -2
    rule:bracket-line	heading -5 boilerplate 12 promotion -2 anecdote -1 signpost -2 recommendation -1 opinion -1
    rule:buy-button	heading -6 boilerplate -15 promotion 23 signpost -1 opinion -1
    rule:byline	heading -19 boilerplate 23 promotion -2 signpost -1
    rule:call-number	boilerplate -6 promotion 7
    rule:caption-line	heading -3 boilerplate -20 promotion 4 anecdote 10 signpost 5 recommendation -3 opinion 8 claim -2
    rule:cause	heading -1 boilerplate 4 promotion -6 anecdote -4 signpost -1 recommendation 9 opinion 7 claim -9
    rule:colon-line	heading 5 boilerplate 21 promotion -7 anecdote -2 signpost -4 recommendation -2 opinion -5 claim -6
    rule:comparison	heading 7 boilerplate -6 promotion -9 anecdote -21 signpost -6 opinion 19 claim 17
    rule:conditional-imperative	heading -1 boilerplate 7 promotion 1 anecdote -3 signpost -9 recommendation 24 opinion -14 claim -5
    rule:contact-call	heading -12 boilerplate 3 promotion 16 anecdote -6 signpost -9 recommendation 7 opinion 6 claim -5
    rule:contact-entry	boilerplate 7 promotion -6
    rule:contact-form	heading -6 boilerplate -21 promotion 35 anecdote -1 signpost -4 recommendation -1 opinion -2
    rule:contact-line	heading -3 boilerplate 2 promotion 5 anecdote -1 signpost -1 recommendation -1 opinion -1
    rule:contact-section	heading -8 promotion -7 anecdote -5 signpost 7 recommendation -1 opinion 15 claim -2
    rule:contents-entry	heading -6 boilerplate 11 promotion -1 anecdote -1 signpost -2 opinion -1
    rule:copyright-line	boilerplate 5 promotion -2 anecdote -1 opinion -1
    rule:count-line	heading -3 boilerplate 9 promotion -4 recommendation -1
    rule:date-line	heading -12 boilerplate 26 promotion -10 anecdote -2 signpost -1 recommendation -1 opinion -1 claim -1
    rule:definition	heading 5 boilerplate 19 promotion -14 anecdote -1 signpost -9 recommendation -17 opinion 33 claim -16
    rule:duty	heading 4 boilerplate 1 promotion -12 anecdote -12 recommendation 47 opinion -5 claim -24
    rule:effect-verb	heading 14 boilerplate -11 promotion 6 anecdote -7 signpost -11 recommendation 4 opinion -22 claim 26
    rule:evaluation	heading 9 boilerplate -3 promotion -13 anecdote -7 signpost 9 recommendation 1 opinion 8 claim -3
    rule:exclamation	heading -11 boilerplate -9 promotion 23 anecdote 2 signpost -9 recommendation -12 opinion 32 claim -17
    rule:exhortation	heading -1 boilerplate -2 promotion -5 anecdote -5 signpost -3 recommendation 14 opinion 8 claim -5
    rule:figure	heading 9 boilerplate -23 promotion 24 anecdote 35 signpost -34 recommendation -3 opinion -38 claim 30
    rule:first-person	heading -9 boilerplate -27 promotion 10 anecdote 42 signpost 14 recommendation -16 opinion 10 claim -24
    rule:form-field	heading -2 boilerplate -4 promotion 6
    rule:fragment	heading 13 boilerplate -36 promotion 11 anecdote 10 signpost 30 recommendation -11 opinion 19 claim -35
    rule:furniture-entry	heading 6 boilerplate 3 promotion -6 anecdote -3 signpost 3 recommendation 4 opinion -6
    rule:furniture-heading	heading 8 boilerplate -3 promotion -1 anecdote -1 signpost -2 opinion -1
    rule:furniture-label	heading -10 boilerplate 24 promotion -6 anecdote -2 signpost -3 recommendation -1 opinion -3 claim -1
    rule:furniture-line	heading 4 boilerplate 13 promotion -5 anecdote -1 signpost -6 recommendation -1 opinion -4 claim -1
    rule:furniture-phrase	heading -3 boilerplate 40 promotion 3 anecdote -6 recommendation -8 opinion -16 claim -10
    rule:furniture-section	heading -7 boilerplate 10 promotion -21 anecdote 7 signpost -4 recommendation 8 opinion 10 claim -4
    rule:group-heading	heading 10 boilerplate 21 promotion 2 anecdote -4 signpost -17 recommendation -2 opinion -8 claim -3
    rule:harm	heading -1 boilerplate -8 promotion 3 anecdote -9 signpost 8 recommendation -4 opinion -5 claim 15
    rule:headline	heading 50 boilerplate -12 promotion -9 anecdote -5 signpost -12 recommendation -2 opinion -8 claim -3
    rule:helpline	heading -1 boilerplate -8 promotion -7 signpost -2 recommendation 20 claim -3
    rule:imperative	heading -19 boilerplate 38 promotion 2 anecdote -32 signpost -7 recommendation 49 opinion -18 claim -13
    rule:inline-lead	heading 38 boilerplate -13 promotion -1 anecdote -7 signpost -1 opinion -4 claim -11
    rule:interjection	heading -5 boilerplate -5 promotion -2 anecdote -2 signpost -4 recommendation -1 opinion 20 claim -1
    rule:line-before-text	heading 39 boilerplate 9 promotion 27 anecdote -14 signpost -10 recommendation -16 opinion -19 claim -16
    rule:list-fragment	boilerplate -9 promotion 7 anecdote -4 signpost -9 recommendation 6 opinion -11 claim 19
    rule:list-opener	heading -12 boilerplate -1 promotion -4 anecdote -1 signpost 32 recommendation 6 opinion -7 claim -13
    rule:main-duty	heading -3 boilerplate 5 promotion -7 anecdote -9 signpost -13 recommendation 30 opinion 2 claim -4
    rule:mechanism	heading 2 boilerplate -6 promotion 1 signpost -11 recommendation -8 opinion -5 claim 27
    rule:menu-line	heading -15 boilerplate 45 promotion -11 anecdote -2 signpost -5 recommendation -5 opinion -4 claim -3
    rule:menu-run	heading 1 boilerplate 9 promotion 14 anecdote -5 signpost -9 recommendation 5 opinion -13 claim -1
    rule:named-patient	promotion -1 anecdote 5 signpost -2 recommendation 9 opinion -5 claim -5
    rule:note-that	recommendation -1 opinion 7 claim -6
    rule:numbered-heading	heading 11 boilerplate -3 promotion -6 signpost -1 recommendation 2 opinion -1 claim -3
    rule:offer-fragment	boilerplate -3 promotion 6 anecdote -1 opinion -1
    rule:offer-words	heading -3 boilerplate -7 promotion 56 signpost -12 recommendation -10 opinion -16 claim -9
    rule:our-service	heading 10 boilerplate -8 promotion 9 anecdote 6 signpost 5 recommendation -5 opinion -13 claim -3
    rule:own-offer	heading -1 boilerplate -6 promotion 21 anecdote -2 signpost -5 recommendation -2 opinion -3 claim -1
    rule:own-view	heading -1 boilerplate -3 promotion -11 anecdote -10 signpost 6 recommendation 3 opinion 24 claim -9
    rule:past-after-story	heading -1 boilerplate -1 promotion -1 anecdote 18 signpost -6 recommendation -4 opinion -7 claim 1
    rule:prediction	signpost -4 recommendation -3 opinion 11 claim -2
    rule:prevalence	heading 10 boilerplate -2 promotion -7 anecdote -2 signpost -3 recommendation 1 opinion -14 claim 19
    rule:price	heading -7 boilerplate -25 promotion 31 anecdote 4 signpost -3 recommendation 2 opinion -5 claim 3
    rule:price-entry	heading -3 boilerplate 9 promotion -5 opinion -1
    rule:price-line	heading -4 boilerplate -14 promotion 22 anecdote -1 signpost -1 recommendation -1 opinion -1 claim -1
    rule:question	heading 17 boilerplate -14 promotion 6 anecdote -8 signpost 48 recommendation -9 opinion -23 claim -17
    rule:question-heading	heading 26 boilerplate 6 promotion -3 anecdote -4 signpost -12 recommendation 3 opinion -14 claim -3
    rule:quoted-story	heading -1 boilerplate -1 promotion -2 anecdote -1 signpost -2 recommendation -2 opinion -13 claim 21
    rule:reader-question	heading 12 boilerplate -7 promotion 16 anecdote -2 signpost -14 recommendation -2 opinion -3
    rule:reference-entry	heading -1 boilerplate 11 promotion -4 anecdote -1 recommendation -2 claim -2
    rule:regulation	heading 2 boilerplate 4 promotion 4 anecdote -9 signpost -6 recommendation -16 opinion -2 claim 24
    rule:repeated-line	heading -18 boilerplate 26 promotion -2 anecdote -1 signpost -3 opinion -1
    rule:rhetoric	heading 2 boilerplate -6 promotion -4 anecdote -5 signpost -8 recommendation -7 opinion 36 claim -8
    rule:section-heading	heading 21 boilerplate -8 promotion -7 signpost -2 opinion -3
    rule:sentence	heading 17 boilerplate -24 promotion -5 anecdote 1 signpost -19 recommendation 16 opinion 10 claim 5
    rule:signature	heading -6 boilerplate 22 promotion -4 anecdote -7 signpost -1 recommendation -1 opinion -2
    rule:site-line	heading -6 boilerplate 13 anecdote -1 signpost -2 recommendation -1 opinion -3
    rule:story-continues	heading -1 boilerplate -2 promotion -2 anecdote 10 signpost -3 recommendation 2 opinion -6 claim 2
    rule:story-fragment	heading -5 boilerplate 3 promotion 1 anecdote 14 signpost -8 recommendation -12 opinion 9 claim -3
    rule:story-pronoun	heading -2 boilerplate -2 promotion -5 anecdote 7 signpost -8 recommendation 6 opinion -12 claim 15
    rule:story-signature	heading 2 boilerplate 8 promotion -2 anecdote -1 signpost -1 recommendation -4 opinion -2
    rule:study-report	heading 3 boilerplate -7 promotion 1 anecdote 6 signpost -9 recommendation -16 opinion -27 claim 49
    rule:testimonial	heading -2 boilerplate -9 promotion 7 anecdote 23 signpost -6 opinion -10 claim -2
    rule:title-line	heading -22 boilerplate 56 promotion -7 anecdote -5 signpost -11 recommendation -3 opinion -5 claim -2
    rule:verdict	heading -7 boilerplate -2 promotion -1 anecdote -9 signpost 4 recommendation 7 opinion 30 claim -21
    rule:verified-line	heading -3 boilerplate 5 promotion -1
    run:0	heading -38 boilerplate -1 promotion 12 anecdote 15 signpost -17 recommendation 12 opinion 34 claim -16
    run:1	heading 31 boilerplate 37 promotion -28 anecdote -14 signpost 2 recommendation -13 opinion -5 claim -9
    run:2	heading -7 boilerplate 26 promotion -13 anecdote -7 signpost 11 recommendation -5 opinion 11 claim -16
    run:3	heading -10 boilerplate 20 promotion 1 anecdote -11 signpost 35 recommendation -3 opinion -22 claim -11
    run:4	heading 21 boilerplate -43 promotion 21 anecdote 7 signpost -16 recommendation -7 opinion 15 claim 2
    run:5	heading -12 boilerplate 9 promotion 3 anecdote 1 signpost 10 recommendation -20 opinion -3 claim 11
    run:6	heading 14 boilerplate -13 promotion 1 anecdote -4 signpost -9 recommendation 25 opinion -17 claim 3
    run:7	heading 15 boilerplate 6 promotion 9 anecdote -3 signpost -8 recommendation -5 opinion -9 claim -5
    run:8	heading -5 boilerplate -23 promotion -11 anecdote 7 signpost -8 recommendation 13 opinion -5 claim 33
    section:0	heading 5 boilerplate -21 promotion -5 anecdote -11 signpost 9 recommendation -2 opinion 16 claim 8
    section:1	heading -2 boilerplate 17 anecdote -3 signpost -5 recommendation -3 opinion -1 claim -2
    section:2	heading -8 promotion -7 anecdote -5 signpost 7 recommendation -1 opinion 15 claim -2
    section:3	heading -8 boilerplate 14 promotion -21 anecdote 8 signpost -5 recommendation 8 opinion 10 claim -5
    section:4	heading 7 boilerplate 5 promotion 13 anecdote 13 signpost -12 recommendation -1 opinion -21 claim -4
    section:5	heading -2 boilerplate -4 promotion 23 anecdote -1 signpost -3 recommendation -3 opinion -3 claim -7
    section:6	heading 21 boilerplate -2 promotion -5 anecdote -2 signpost -2 recommendation -1 opinion -7 claim -2
    section:7	heading -3 boilerplate 9 promotion -2 anecdote -9 signpost 13 recommendation -2 opinion -5 claim -1
    section:9	heading 1 boilerplate -1 anecdote -1 signpost -2 recommendation 3 opinion -4 claim 4
    shape-after:lead-middle-colon	promotion -5 signpost 11 recommendation -2 opinion -4
    shape-after:lead-short-colon	heading 8 boilerplate -5 promotion -5 anecdote -2 signpost 3 recommendation -11 opinion -13 claim 26
    shape-after:lead-short-stop	heading 6 boilerplate -3 promotion -3 anecdote -2 signpost -4 recommendation -3 opinion -1 claim 11
    shape-after:line-long-open	heading 19 boilerplate 11 promotion -21 anecdote 2 signpost 5 recommendation 3 opinion -7 claim -13
    shape-after:line-middle-asked	heading 10 boilerplate -6 promotion -2 anecdote -11 signpost 6 recommendation 4 opinion -3 claim 1
    shape-after:line-middle-colon	heading 8 boilerplate -4 promotion -2 anecdote -1 signpost -4 recommendation -6 opinion -4 claim 13
    shape-after:line-middle-open	heading 4 boilerplate -5 promotion 46 anecdote -12 signpost -23 recommendation -2 opinion -16 claim 8
    shape-after:line-middle-stop	heading 16 boilerplate -18 promotion -5 anecdote 13 signpost 18 recommendation 13 opinion -17 claim -20
    shape-after:line-prose-asked	heading -26 boilerplate 11 promotion -2 anecdote -3 signpost 8 recommendation 10 opinion 4 claim -4
    shape-after:line-prose-stop	heading 5 boilerplate -18 promotion -29 anecdote -6 signpost -6 recommendation 5 opinion 11 claim 39
    shape-after:line-short-asked	heading -12 boilerplate 28 promotion 14 anecdote 3 signpost -5 recommendation -7 opinion -16 claim -5
    shape-after:line-short-colon	heading -9 boilerplate 6 promotion -7 anecdote 6 signpost 14 recommendation -4 opinion 11 claim -18
    shape-after:line-short-open	heading -28 boilerplate -21 promotion 24 anecdote 13 signpost 18 recommendation -9 opinion -3 claim 6
    shape-after:line-short-stop	promotion -9 anecdote 5 signpost -15 recommendation -6 opinion 27 claim -2
    shape-after:none	heading -2 boilerplate 20 promotion 1 anecdote -3 signpost -6 recommendation 1 opinion -8 claim -3
    shape-after:part-long-open	heading 5 boilerplate 9 anecdote -8 signpost -1 opinion -2 claim -3
    shape-after:part-middle-asked	heading 12 boilerplate -6 promotion -3 anecdote -3 signpost -8 recommendation 21 opinion -4 claim -8
    shape-after:part-middle-open	heading 2 boilerplate 19 promotion 4 anecdote -7 signpost -7 recommendation -1 opinion -2 claim -8
    shape-after:part-middle-stop	heading -10 boilerplate 17 promotion -10 anecdote -8 signpost 11 recommendation 12 opinion 5 claim -17
    shape-after:part-prose-asked	heading -14 boilerplate 1 promotion -6 anecdote 13 signpost 8 recommendation 9 opinion -7 claim -3
    shape-after:part-prose-stop	heading 27 boilerplate -27 promotion -15 anecdote -9 signpost -2 recommendation -14 opinion 41
    shape-after:part-short-asked	heading -8 boilerplate -3 promotion 5 anecdote -3 signpost -5 opinion 14 claim -1
    shape-after:part-short-open	heading 3 boilerplate 5 promotion 5 anecdote 2 signpost -6 recommendation -1 opinion -4 claim -3
    shape-after:part-short-stop	heading -8 boilerplate 10 promotion 15 anecdote 12 signpost -9 recommendation -7 opinion -1 claim -12
    shape-before:lead-short-colon	heading -4 boilerplate -3 promotion -1 anecdote -11 signpost 16 recommendation 12 opinion 14 claim -25
    shape-before:lead-short-stop	heading -2 boilerplate -1 promotion -2 anecdote -2 signpost -3 recommendation 6 opinion -8 claim 11
    shape-before:line-long-open	heading 23 boilerplate -17 promotion -2 anecdote 1 signpost 5 recommendation -10 opinion -8 claim 7
    shape-before:line-middle-asked	heading -23 boilerplate -4 promotion -5 anecdote 8 signpost 23 recommendation -8 opinion -30 claim 38
    shape-before:line-middle-colon	heading -2 boilerplate -2 promotion -2 signpost -1 recommendation 9 opinion -1 claim -1
    shape-before:line-middle-open	heading 9 boilerplate -13 promotion -5 anecdote 21 signpost -26 recommendation 2 opinion -11 claim 22
    shape-before:line-middle-stop	heading 3 boilerplate 9 promotion 16 anecdote -10 signpost 8 recommendation 9 opinion -22 claim -14
    shape-before:line-prose-asked	heading -5 boilerplate 1 promotion -2 anecdote -2 signpost -2 opinion -2 claim 12
    shape-before:line-prose-stop	heading 15 boilerplate -1 promotion 10 anecdote -21 signpost -10 recommendation 4 opinion 8 claim -4
    shape-before:line-short-asked	heading -3 boilerplate 15 promotion -1 anecdote -4 signpost -7 recommendation -2 opinion -8 claim 9
    shape-before:line-short-colon	heading -7 boilerplate -25 promotion -9 anecdote 24 signpost 2 opinion 11 claim 5
    shape-before:line-short-open	heading -29 boilerplate 7 promotion 7 anecdote -27 signpost -1 recommendation -4 opinion 50 claim -4
    shape-before:line-short-stop	heading -2 boilerplate -16 promotion 3 anecdote 9 signpost 17 recommendation -1 opinion -6 claim -6
    shape-before:none	heading -26 boilerplate 42 promotion -6 anecdote -2 signpost -4 recommendation -1 opinion -2 claim -1
    shape-before:part-long-colon	heading -4 promotion -1 signpost 10 recommendation -3 claim -1
    shape-before:part-long-open	heading -1 boilerplate -1 promotion -2 recommendation 5
    shape-before:part-middle-asked	heading -3 boilerplate 5 anecdote -7 signpost -5 recommendation 9 opinion 18 claim -17
    shape-before:part-middle-open	heading -10 boilerplate 7 promotion 11 anecdote 5 signpost -3 recommendation -2 opinion -6 claim -3
    shape-before:part-middle-stop	heading 18 boilerplate 13 promotion -11 anecdote 17 signpost -9 recommendation -15 opinion 10 claim -22
    shape-before:part-prose-asked	heading 8 boilerplate 1 promotion 3 anecdote 5 signpost -13 recommendation -8 opinion 2 claim 2
    shape-before:part-prose-stop	heading 47 boilerplate 5 promotion -16 anecdote -15 signpost -1 recommendation -13 opinion 3 claim -11
    shape-before:part-short-asked	promotion 2 anecdote 4 signpost -6 recommendation -2 opinion -1 claim 3
    shape-before:part-short-open	heading 14 boilerplate -3 promotion -1 anecdote -6 signpost 5 recommendation -1 opinion -2 claim -5
    shape-before:part-short-stop	heading -10 promotion 9 anecdote 3 signpost 7 recommendation 1 opinion -9
    shape:lead-short-colon	heading 2 boilerplate -10 promotion 3 anecdote -5 signpost 3 recommendation -3 opinion 13 claim -3
    shape:lead-short-stop	heading 37 boilerplate -3 promotion -4 anecdote -2 signpost -4 recommendation -3 opinion -16 claim -7
    shape:line-long-colon	heading -3 boilerplate -1 promotion -1 anecdote -1 signpost 14 recommendation -1 opinion -1 claim -6
    shape:line-long-open	heading 30 boilerplate -2 promotion -18 anecdote 4 signpost -14 recommendation 6 opinion -11 claim 5
    shape:line-middle-asked	heading 25 boilerplate -4 promotion 4 anecdote -3 signpost -11 recommendation 3 opinion -13 claim -3
    shape:line-middle-colon	heading 3 boilerplate -3 promotion -2 signpost 8 recommendation 6 opinion -3 claim -8
    shape:line-middle-open	heading 3 boilerplate 26 promotion 26 anecdote -9 signpost -32 recommendation -14 opinion -23 claim 23
    shape:line-middle-stop	heading -29 boilerplate -15 promotion 5 anecdote 4 signpost 35 recommendation -7 opinion -6 claim 13
    shape:line-prose-asked	heading 2 boilerplate 5 promotion -3 anecdote -2 signpost 6 recommendation -5 opinion -2 claim -1
    shape:line-prose-stop	heading -34 boilerplate 18 promotion 7 anecdote 1 signpost -5 recommendation 15 opinion 8 claim -11
    shape:line-short-asked	heading -1 boilerplate -6 promotion -8 signpost 19 recommendation -1 opinion -2
    shape:line-short-colon	heading -2 boilerplate 23 promotion -7 anecdote -2 signpost -4 recommendation -2 opinion -5 claim -1
    shape:line-short-open	heading 38 boilerplate 13 promotion -3 anecdote -11 signpost -4 recommendation -11 opinion -19 claim -3
    shape:line-short-stop	heading -18 boilerplate -10 promotion -12 anecdote -7 signpost 7 recommendation 5 opinion 46 claim -11
    shape:part-long-open	heading 10 boilerplate 4 anecdote -4 signpost -1 recommendation -2 opinion -2 claim -5
    shape:part-middle-asked	heading 4 boilerplate -7 promotion 4 anecdote -9 signpost 12 recommendation -5 opinion 4 claim -3
    shape:part-middle-open	heading 4 boilerplate 13 promotion 1 anecdote -5 signpost -3 recommendation -1 opinion -3 claim -4
    shape:part-middle-stop	heading -1 boilerplate -8 promotion -7 anecdote 7 recommendation -8 opinion 16 claim 2
    shape:part-prose-asked	heading -6 boilerplate 3 promotion 3 anecdote -4 signpost 11 recommendation -1 opinion 2 claim -8
    shape:part-prose-stop	heading -49 boilerplate -5 promotion 2 anecdote 5 signpost -20 recommendation 20 opinion 2 claim 45
    shape:part-short-asked	heading -10 boilerplate -2 promotion 6 anecdote 9 signpost 11 recommendation -1 opinion -12 claim -2
    shape:part-short-open	heading -13 boilerplate 19 promotion 2 anecdote 6 signpost -6 recommendation -2 opinion -3 claim -4
    shape:part-short-stop	heading 22 boilerplate -28 promotion -1 anecdote 17 signpost -31 recommendation -1 opinion 33 claim -12
    since-heading:1	heading -11 boilerplate 22 promotion -13 anecdote 4 signpost 25 recommendation -14 opinion -3 claim -10
    since-heading:2	heading -4 boilerplate 11 promotion -13 anecdote -12 signpost 30 recommendation -5 opinion -25 claim 18
    since-heading:3	heading 1 boilerplate -1 promotion 15 signpost -33 recommendation 6 opinion 3 claim 8
    since-heading:4	heading 10 boilerplate -20 promotion 9 anecdote 28 signpost -26 recommendation 14 opinion 13 claim -29
    since-heading:5	heading -4 boilerplate -4 promotion -16 anecdote -12 signpost 16 recommendation -4 opinion 13 claim 11
    since-heading:6	heading -29 boilerplate -1 promotion 20 anecdote -4 signpost -19 recommendation 6 opinion 22 claim 4
    start:#	heading -7 boilerplate 25 promotion -1 anecdote -4 signpost -2 opinion -4 claim -7
    start:# #	heading -2 boilerplate 3 promotion 2 anecdote -1 recommendation -1 claim -1
    start:a	heading -2 boilerplate -4 promotion -1 anecdote -13 signpost -4 recommendation 19 opinion -9 claim 14
    start:about	heading 2 boilerplate 2 promotion -3 anecdote -8 signpost -1 recommendation -2 opinion -2 claim 12
    start:about the	heading -6 boilerplate 7
    start:abstract	heading 14 boilerplate -14
    start:add	heading -5 boilerplate -4 promotion 9
    start:add to	heading -5 boilerplate -4 promotion 9
    start:all	promotion 14 anecdote -1 signpost -1 recommendation -3 opinion -4 claim -4
    start:also	heading -4 boilerplate 6 promotion -2 anecdote -1 signpost -2 recommendation 5 opinion -1 claim -1
    start:an	promotion -1 anecdote -3 signpost -1 recommendation -5 opinion 2 claim 8
    start:and	heading -4 boilerplate -3 promotion -6 anecdote -7 signpost 15 recommendation 9 opinion -13 claim 10
    start:anxiety	heading -1 boilerplate -2 promotion 5 anecdote -1 recommendation -1 opinion -5 claim 5
    start:anyone	heading -2 boilerplate 3 promotion -3 anecdote -1 signpost -2 recommendation 4 opinion 5 claim -5
    start:are	heading -1 boilerplate -2 promotion -1 signpost -1 recommendation 5
    start:as	heading -1 boilerplate 1 promotion -1 signpost -1 opinion -1 claim 4
    start:ask	heading 2 boilerplate -1 promotion -1 anecdote -1 signpost -4 recommendation 2 opinion 6 claim -3
    start:ask your	promotion -3 signpost -1 recommendation 7 opinion -3
    start:at	boilerplate -1 promotion -5 opinion 6 claim 1
    start:background	heading 8 boilerplate -1 anecdote -1 signpost -1 opinion -3 claim -2
    start:before	heading 15 boilerplate -8 promotion -1 anecdote 4 signpost -2 recommendation -1 opinion -3 claim -4
    start:blood	anecdote 13 recommendation -1 opinion -2 claim -10
    start:book	heading -4 boilerplate -9 promotion 10 signpost -1 recommendation 7 opinion -1 claim -2
    start:book a	heading -1 boilerplate -5 promotion 1 recommendation 8 opinion -1 claim -2
    start:book now	heading -1 boilerplate 10 promotion -9
    start:both	promotion -5 anecdote -1 signpost -2 recommendation -1 opinion -4 claim 14
    start:but	boilerplate -1 promotion -1 anecdote -7 signpost 3 recommendation -6 opinion -7 claim 18
    start:by	heading -18 boilerplate 20 promotion -6 anecdote 12 signpost -4 recommendation 5 opinion -7 claim -2
    start:by the	heading -1 anecdote 7 signpost -2 recommendation -1 opinion -4
    start:call	heading -1 boilerplate -25 promotion 28 signpost -2 recommendation -2 opinion 5 claim -2
    start:call #	boilerplate -6 promotion 7
    start:call or	boilerplate -7 promotion 1 recommendation 7 claim -1
    start:call us	boilerplate -12 promotion 12
    start:calm	heading 10 boilerplate -10
    start:can	heading 10 boilerplate 1 promotion -2 signpost -5 recommendation -1 opinion -2 claim -1
    start:can i	heading 7 signpost -6
    start:check	promotion -2 recommendation 5 opinion -1 claim -2
    start:chronic	heading 7 boilerplate -7 opinion -1 claim 2
    start:chronic pain	heading 7 boilerplate -7 opinion -1 claim 2
    start:common	heading 1 boilerplate 4 promotion -1 anecdote -1 signpost 8 recommendation -1 opinion -3 claim -7
    start:company	heading 8 boilerplate -1 promotion -1 claim -5
    start:complex	heading 2 boilerplate -8 promotion 6 signpost -1 opinion -1 claim 3
    start:complex regional	heading -2 boilerplate -4 promotion 6 signpost -1 opinion -1 claim 2
    start:conclusions	heading 17 recommendation -1 opinion -9 claim -7
    start:contact	heading 18 boilerplate -3 promotion -15
    start:contact us	heading 15 promotion -15
    start:daily	heading 3 signpost -1 recommendation -4 opinion -4 claim 7
    start:depression	heading 3 boilerplate -3 promotion -1 signpost -1 opinion -1 claim 4
    start:do	heading 2 boilerplate 1 promotion -2 signpost -2 recommendation -1 opinion -2 claim 4
    start:do not	heading -3 boilerplate 1 signpost -1 opinion -2 claim 4
    start:doctors	promotion -1 signpost -4 recommendation -2 opinion -2 claim 9
    start:does	heading 16 boilerplate -7 promotion -3 anecdote -4 signpost 3 recommendation -1 opinion -4 claim -1
    start:don't	heading -6 promotion -3 anecdote -12 signpost -2 recommendation 30 opinion -4 claim -2
    start:download	heading -1 boilerplate -3 signpost -1 recommendation 9 opinion -1 claim -1
    start:download the	heading -1 boilerplate -3 signpost -1 recommendation 9 opinion -1 claim -1
    start:dr	heading -19 boilerplate 15 promotion -2 anecdote 7 signpost 9 opinion -11 claim 1
    start:dr p	heading -1 boilerplate -2 signpost 12 opinion -6 claim -1
    start:edit	heading -4 boilerplate -12 promotion -1 anecdote 14 signpost 8 opinion -2 claim -4
    start:email	heading -1 boilerplate -1 promotion 7 anecdote -1 recommendation -1 opinion -2
    start:email address	heading -1 boilerplate 9 promotion -7
    start:enter	heading -5 boilerplate -13 promotion 16 signpost -2 opinion 9 claim -4
    start:enter your	heading -2 boilerplate -13 promotion 16 opinion -1
    start:episode	heading 14 boilerplate -14
    start:episode #	heading 14 boilerplate -14
    start:esketamine	heading 3 boilerplate -5 promotion -1 anecdote -1 signpost 5 opinion -1
    start:every	heading -1 boilerplate -4 promotion -4 anecdote 10 signpost 4 recommendation -1 opinion -2 claim -4
    start:every week	anecdote -3 signpost 7 opinion -2 claim -2
    start:everyone	boilerplate -1 anecdote -4 signpost -1 opinion 8 claim -1
    start:exercise	heading -4 boilerplate -1 anecdote -4 recommendation 8 opinion 2 claim -1
    start:family	heading -3 signpost -1 recommendation 7 opinion -1 claim -1
    start:family members	heading -3 signpost -1 recommendation 7 opinion -1 claim -1
    start:faq	heading 10 boilerplate -9
    start:fibromyalgia	heading -6 boilerplate -7 promotion 12 recommendation -2 claim 3
    start:fill	anecdote -1 recommendation 12 opinion -2 claim -7
    start:find	heading -2 boilerplate -2 promotion 5 recommendation -1
    start:first	heading -15 boilerplate -3 promotion 5 anecdote -1 signpost -2 recommendation 10 opinion 16 claim -9
    start:for	heading 5 boilerplate 6 promotion -8 anecdote -8 signpost 7 recommendation -7 opinion -6 claim 11
    start:free	heading -2 promotion -6 anecdote -1 signpost -1 recommendation -1 opinion -3 claim 13
    start:frequently	heading 3 boilerplate -20 promotion -2 signpost 20
    start:frequently asked	heading 3 boilerplate -20 promotion -2 signpost 20
    start:from	heading 12 boilerplate -8 promotion -2 signpost -2 opinion -5 claim 6
    start:from our	heading 7 boilerplate -4 promotion -2 signpost -1
    start:full	heading -2 boilerplate -2 promotion -1 anecdote -3 signpost 5 recommendation -1 opinion 12 claim -8
    start:gallery	heading -9 boilerplate 11 promotion -1
    start:get	heading -1 boilerplate -1 promotion -3 anecdote -1 signpost -4 recommendation -5 opinion 18 claim -3
    start:go	heading 1 boilerplate -2 promotion -3 anecdote 5 signpost -3 recommendation 2
    start:good	boilerplate -1 signpost 8 opinion -7
    start:got	heading 1 boilerplate -3 promotion 8 anecdote -1 signpost -3 opinion -1
    start:got a	heading -1 boilerplate -3 promotion 9 anecdote -1 signpost -2 opinion -1
    start:he	heading -1 boilerplate -2 promotion -2 anecdote 6 signpost -4 recommendation -2 opinion 3 claim 2
    start:he has	promotion -1 signpost -1 opinion 7 claim -6
    start:hello	heading -1 promotion -1 anecdote -7 signpost 15 opinion -3 claim -2
    start:here	heading -1 boilerplate -1 promotion -2 anecdote -2 signpost 11 recommendation -2 opinion -1 claim -3
    start:home	heading -5 boilerplate 9 promotion -3
    start:how	heading 7 boilerplate 4 promotion 2 anecdote -1 signpost -15 recommendation -2 opinion 2 claim 2
    start:how it	heading -3 boilerplate 4 promotion -1 signpost -1 opinion -6 claim 5
    start:i	heading -4 boilerplate -3 promotion 5 anecdote 12 signpost -8 recommendation -17 opinion 39 claim -25
    start:i am	boilerplate 4 promotion -2 anecdote -8 signpost -2 recommendation -2 opinion 11
    start:i did	promotion -1 anecdote 7 signpost -1 opinion -4 claim -1
    start:i don't	promotion -2 anecdote 11 signpost -1 recommendation -3 opinion -4 claim -1
    start:i had	anecdote 5 signpost -1 recommendation -1 opinion -3 claim -1
    start:i have	heading -3 boilerplate -1 promotion 6 anecdote 13 signpost -4 recommendation -1 opinion -5 claim -4
    start:i should	anecdote -1 signpost -1 recommendation -8 opinion 10
    start:i slept	promotion -1 anecdote 6 opinion -4 claim -1
    start:i want	heading -2 boilerplate -1 promotion 7 anecdote -9 signpost 9 opinion -4 claim -1
    start:i was	promotion -1 anecdote 2 signpost 9 opinion -7 claim -2
    start:i went	promotion -1 anecdote -7 signpost -1 opinion 1 claim 8
    start:i will	promotion -1 anecdote -4 signpost 8 recommendation -1 opinion -1
    start:i'd	heading -1 promotion -1 anecdote -5 signpost -1 recommendation -2 claim 10
    start:i'd say	anecdote -11 recommendation -1 opinion 1 claim 11
    start:i'm	heading 9 promotion -1 anecdote 5 signpost -3 recommendation -2 opinion -6 claim -2
    start:i've	promotion 7 anecdote -2 signpost -3 recommendation -1 opinion -1
    start:if	heading -6 boilerplate 5 promotion -4 anecdote -6 signpost 2 recommendation 21 opinion 16 claim -27
    start:if a	anecdote -4 recommendation 1 opinion 7 claim -3
    start:if you	boilerplate 6 promotion -1 anecdote -1 signpost -4 recommendation 6 opinion -6
    start:if you're	boilerplate -1 promotion -1 anecdote -2 signpost 10 opinion -4 claim -2
    start:if you've	heading -2 anecdote -1 signpost -1 recommendation -1 opinion 8 claim -3
    start:in	heading -10 boilerplate -4 promotion -7 anecdote 2 signpost 6 recommendation 12 opinion -2 claim 3
    start:in a	promotion -4 anecdote -5 recommendation 3 opinion 11 claim -4
    start:in mice	anecdote -1 signpost -1 opinion -4 claim 7
    start:in the	heading 1 boilerplate -1 promotion -1 anecdote 5 signpost -1 recommendation -1 opinion -1 claim -1
    start:in this	heading -7 boilerplate 6 promotion -1 anecdote -1 signpost 10 recommendation -2 opinion -3 claim -3
    start:insurance	promotion -3 recommendation -5 opinion -3 claim 11
    start:insurance will	promotion -1 recommendation -5 opinion -3 claim 9
    start:is	heading 8 boilerplate 3 promotion -4 anecdote -1 signpost 3 recommendation -1 opinion -6 claim -2
    start:is it	heading 3 boilerplate -1 promotion -2 signpost 4 opinion -3 claim -1
    start:it	heading -4 boilerplate -9 promotion -7 anecdote -12 recommendation -8 opinion 14 claim 25
    start:it a	heading -7 promotion -1 anecdote -7 signpost 4 recommendation -1 opinion 6 claim 6
    start:it does	promotion -1 signpost 12 recommendation -2 opinion -4 claim -4
    start:it doesn't	anecdote -1 opinion -5 claim 7
    start:it has	anecdote 5 opinion -4 claim 1
    start:it is	heading -1 boilerplate -1 promotion -2 anecdote -3 signpost -3 recommendation -2 opinion -2 claim 14
    start:it isn't	heading 1 opinion 6 claim -6
    start:it just	promotion -1 signpost -1 opinion 8 claim -6
    start:it makes	anecdote -1 signpost -4 opinion 9 claim -3
    start:it not	heading 4 anecdote -3 signpost -1 recommendation -3 opinion -9 claim 12
    start:it turns	anecdote -1 signpost -1 opinion 10 claim -8
    start:it was	anecdote 2 opinion -5 claim 4
    start:its	heading 7 boilerplate -2 promotion -1 opinion -1 claim -1
    start:join	heading -5 boilerplate 4 promotion 2
    start:journal	heading -3 boilerplate 5 signpost -1 opinion -1
    start:keep	heading 13 promotion -3 anecdote -1 signpost 15 recommendation -15 opinion -7 claim -3
    start:keep the	heading 13 promotion -1 signpost 13 recommendation -18 opinion -5 claim -1
    start:ketamine	heading -1 boilerplate 1 promotion 10 anecdote -4 signpost -3 recommendation -7 opinion -8 claim 11
    start:ketamine is	heading -1 boilerplate 7 promotion -2 anecdote -1 signpost -1 recommendation -1 opinion 2 claim -2
    start:key	heading 7 boilerplate -6
    start:l-theanine	heading -3 promotion -1 recommendation -1 opinion -6 claim 12
    start:language	signpost -5 recommendation -1 opinion 13 claim -6
    start:last	heading -3 boilerplate -1 promotion -2 anecdote 2 signpost 6 opinion -1 claim -1
    start:let	promotion -1 anecdote -3 signpost 8 recommendation -3 opinion -1 claim 1
    start:let me	promotion -1 anecdote -3 signpost 9 recommendation -2 opinion -3
    start:level	heading -1 boilerplate 11 promotion -2 signpost -3 recommendation -2 claim -3
    start:level #	heading -1 boilerplate 11 promotion -2 signpost -3 recommendation -2 claim -3
    start:line	recommendation 9 opinion -6 claim -2
    start:line up	recommendation 9 opinion -6 claim -2
    start:local	anecdote -1 opinion 8 claim -7
    start:log	boilerplate -2 promotion 8 signpost -1 recommendation -2 opinion -2 claim -1
    start:log in	boilerplate -2 promotion 8 signpost -1 recommendation -2 opinion -2 claim -1
    start:love	heading 5 boilerplate -2 promotion -2 anecdote -1 signpost -3 recommendation -1 opinion 4 claim -1
    start:many	heading -1 promotion -1 signpost -3 recommendation -5 opinion -3 claim 14
    start:many people	heading -1 promotion -1 signpost -2 recommendation -4 opinion -2 claim 11
    start:maybe	promotion -1 anecdote -2 recommendation -3 opinion -2 claim 8
    start:media	heading 10 boilerplate -9 promotion -1
    start:media contact	heading 10 boilerplate -9 promotion -1
    start:meet	heading 14 boilerplate -12 promotion -12 signpost -2 recommendation -1 opinion 18 claim -5
    start:meet the	heading 11 boilerplate -8 promotion -5 opinion 8 claim -5
    start:methods	heading 15 recommendation -1 opinion -8 claim -4
    start:migraine	heading 7 boilerplate -7 promotion -1 signpost -1 recommendation -1 opinion -5 claim 8
    start:migraine is	signpost -1 opinion -5 claim 7
    start:money	boilerplate -2 anecdote -4 signpost -1 recommendation -1 opinion 13 claim -5
    start:more	heading -1 boilerplate -2 promotion -2 signpost 3 recommendation 16 opinion -9 claim -5
    start:most	heading -4 boilerplate 11 promotion -9 anecdote -1 signpost -1 recommendation -5 opinion 2 claim 6
    start:most people	recommendation -4 opinion -2 claim 7
    start:most popular	heading -2 boilerplate 11 promotion -7 opinion -1
    start:my	heading -2 boilerplate -2 promotion 1 anecdote 13 signpost -4 recommendation 4 opinion 1 claim -11
    start:nausea	boilerplate -1 recommendation -1 opinion -2 claim 5
    start:nearly	heading -15 boilerplate -1 signpost -1 opinion 16 claim 1
    start:need	heading 13 boilerplate -3 promotion -6 signpost -4 opinion -1
    start:neither	signpost -1 recommendation -1 opinion 7 claim -4
    start:nerve	heading -6 boilerplate -2 promotion 7 signpost -1 opinion 8 claim -7
    start:nerve pain	heading -6 boilerplate -2 promotion 7 signpost -1 opinion 8 claim -7
    start:never	promotion -2 recommendation 8 opinion -2 claim -3
    start:next	heading 5 boilerplate -3 promotion -4 anecdote -1 signpost 7 recommendation -1 opinion -1 claim -1
    start:nice	promotion -1 anecdote -1 signpost -3 opinion 7 claim -1
    start:no	heading -8 boilerplate -5 promotion -2 anecdote -5 signpost -9 recommendation -4 opinion 8 claim 24
    start:nobody	heading -2 boilerplate 2 promotion -2 anecdote -5 signpost -6 recommendation 9 opinion 1 claim 4
    start:nobody has	opinion 15 claim -14
    start:nobody should	boilerplate -1 anecdote -3 signpost -1 recommendation 11 opinion -5 claim -1
    start:none	heading -1 boilerplate -1 promotion -1 anecdote -3 signpost 4 recommendation -4 opinion 7 claim -2
    start:none of	heading -1 boilerplate -1 promotion -1 anecdote -3 signpost 4 recommendation -4 opinion 7 claim -2
    start:not	heading 9 boilerplate -8 promotion -1 anecdote 9 signpost -3 recommendation -2 opinion 6 claim -10
    start:notes	heading -12 boilerplate 14 promotion -1 signpost -1
    start:now	promotion -5 signpost 10 recommendation -2 claim -3
    start:ocd	anecdote -1 signpost -1 recommendation -6 opinion -3 claim 11
    start:okay	heading 3 boilerplate -2 promotion -2 signpost 10 opinion -7 claim -2
    start:on	heading -1 promotion -1 signpost 2 recommendation -3 opinion 7 claim -5
    start:on the	recommendation -2 opinion -4 claim 6
    start:one	heading -1 boilerplate -1 promotion -2 anecdote 13 signpost -3 recommendation -1 opinion 7 claim -12
    start:one gentleman	anecdote 8 opinion -6 claim -1
    start:one of	promotion -1 anecdote 10 signpost -1 recommendation -1 opinion 3 claim -9
    start:only	signpost 6 opinion -4 claim -2
    start:opioids	heading -2 promotion -1 recommendation 6 opinion -1 claim -2
    start:order	heading -2 boilerplate -1 promotion 8 anecdote -2 signpost -1 opinion -2
    start:our	heading 6 boilerplate 4 promotion 16 anecdote -6 signpost -4 recommendation -2 opinion -8 claim -7
    start:page	heading -1 boilerplate 6 promotion -4 signpost -1
    start:pain	heading 1 boilerplate 4 promotion -3 anecdote -1 signpost -1 recommendation -3 opinion -1 claim 5
    start:patient	heading 6 boilerplate -4 promotion -1 signpost -1 opinion -1
    start:patients	heading -1 boilerplate -4 promotion 15 opinion 8 claim -18
    start:people	promotion -1 anecdote -1 signpost 1 recommendation 4 claim -3
    start:people with	recommendation 5 claim -5
    start:phone	heading -1 boilerplate 8 promotion -7
    start:photo	heading -2 boilerplate 6 promotion -1 signpost -1
    start:plan	promotion 5 signpost -2 recommendation -8 claim 5
    start:plan on	promotion 6 signpost -2 recommendation -10 claim 6
    start:please	heading -1 boilerplate 13 promotion -7 anecdote -3 signpost -4 recommendation 23 opinion -8 claim -12
    start:priya	heading -3 boilerplate -3 promotion -3 anecdote -1 signpost -1 opinion 11
    start:read	heading -5 boilerplate 12 promotion -5 signpost -1
    start:readers	heading -5 boilerplate 3 promotion -1 anecdote -1 signpost 10 recommendation -1 opinion -5 claim -1
    start:ready	heading -2 boilerplate -3 promotion 11 signpost -2 recommendation -1 opinion -3
    start:references	heading 17 boilerplate -17 promotion -1
    start:remember	promotion -1 signpost 2 recommendation -1 opinion 7 claim -7
    start:results	heading 13 boilerplate 8 promotion -3 anecdote -1 signpost -1 recommendation -1 opinion -10 claim -4
    start:reviews	heading 19 boilerplate -18 promotion -1 opinion -1 claim 2
    start:ring	heading -1 anecdote -1 signpost -1 recommendation 17 opinion -11 claim -2
    start:send	boilerplate -9 promotion 12 recommendation -1 opinion -1
    start:serving	heading -1 boilerplate 9 promotion -8
    start:share	heading -1 promotion 6 anecdote -1 signpost -1 recommendation -1 opinion -1 claim -1
    start:she	heading -2 boilerplate 5 promotion -5 anecdote 2 signpost -4 recommendation 3 opinion 3 claim -1
    start:she has	heading -1 promotion -1 anecdote -3 recommendation -1 opinion -7 claim 12
    start:sign	heading -1 boilerplate -8 promotion 3 anecdote -2 signpost 9 opinion -1
    start:sign up	heading -1 boilerplate -8 promotion 3 anecdote -2 signpost 9 opinion -1
    start:sleep	promotion -1 signpost -3 recommendation 20 opinion 2 claim -17
    start:so	heading -6 boilerplate -9 promotion -7 signpost 13 recommendation 9 opinion 16 claim -17
    start:so i	heading -1 promotion -1 anecdote 2 signpost 7 recommendation -1 opinion -6 claim -1
    start:so what	heading -2 boilerplate -1 promotion -1 signpost 6 opinion -2
    start:so you	opinion 11 claim -11
    start:some	heading -3 boilerplate 3 promotion -2 anecdote -1 signpost -4 recommendation -5 opinion 1 claim 11
    start:some people	signpost -2 recommendation -2 opinion 16 claim -12
    start:someone	recommendation 9 opinion -2 claim -6
    start:source	heading -6 boilerplate -5 promotion -1 signpost 13
    start:staff	heading -2 boilerplate 9 promotion -2 signpost -1 opinion -2 claim -1
    start:state	boilerplate -1 promotion -7 anecdote -1 signpost -1 recommendation 17 opinion -3 claim -5
    start:still	heading 1 boilerplate -2 promotion 12 anecdote -1 signpost -10 recommendation -2 opinion 9 claim -6
    start:store	promotion -1 signpost -1 recommendation 11 opinion -1 claim -8
    start:submit	heading -2 boilerplate -6 promotion 8
    start:subscribe	heading -8 boilerplate -9 promotion 18 anecdote -1
    start:table	heading 9 boilerplate -9
    start:table of	heading 9 boilerplate -9
    start:take	heading -1 boilerplate -2 promotion 2 recommendation -8 opinion -1 claim 10
    start:tell	heading 5 promotion -3 signpost -1 claim -1
    start:tell us	heading 5 promotion -3 recommendation -1 claim -1
    start:that	heading -2 boilerplate -2 promotion -2 anecdote 4 signpost -6 recommendation -11 opinion 21 claim -1
    start:the	heading 9 boilerplate -7 promotion -22 anecdote 6 signpost 2 recommendation -27 opinion -8 claim 48
    start:the catch	opinion 11 claim -10
    start:the company	heading -5 boilerplate -1 promotion -1 anecdote -2 signpost -1 opinion -5 claim 15
    start:the fda	promotion -3 recommendation -1 claim 5
    start:the man	anecdote 6 recommendation -1 opinion -2 claim -3
    start:the medicine	promotion -1 signpost -3 recommendation -1 opinion 8 claim -2
    start:the new	heading 9 recommendation -6 opinion -1
    start:the only	promotion -7 anecdote -1 opinion 6 claim 3
    start:the study	boilerplate -4 promotion -1 anecdote -1 opinion -1 claim 7
    start:then	heading 10 boilerplate -1 promotion -2 anecdote 1 signpost -3 recommendation 7 opinion -5 claim -8
    start:there	heading -1 boilerplate -2 promotion 1 anecdote 1 signpost -8 recommendation -13 opinion 10 claim 12
    start:there are	anecdote -4 recommendation -1 opinion -2 claim 8
    start:these	heading -1 boilerplate 1 promotion -2 anecdote -1 signpost -1 recommendation -2 opinion 5
    start:they	heading -2 promotion -1 anecdote -6 signpost -1 recommendation -5 opinion 10 claim 5
    start:third	anecdote 2 recommendation 7 opinion -2 claim -7
    start:this	heading 10 boilerplate 11 promotion -11 anecdote -8 signpost 26 recommendation 5 opinion -14 claim -20
    start:this article	boilerplate 17 promotion -4 anecdote -2 signpost -6 recommendation -2 opinion -3 claim -1
    start:this episode	boilerplate -1 promotion 9 signpost -5 recommendation -1 opinion -1 claim -1
    start:this is	heading 12 boilerplate -4 promotion -10 anecdote -2 signpost 20 recommendation 10 opinion -8 claim -18
    start:those	recommendation -1 opinion 8 claim -7
    start:those are	recommendation -1 opinion 8 claim -7
    start:to	boilerplate -5 promotion 9 anecdote -1 signpost -1 recommendation -2 opinion -5 claim 5
    start:two	heading -1 boilerplate -2 promotion 11 anecdote 8 signpost -8 recommendation -3 opinion -15 claim 9
    start:two of	promotion -1 anecdote 14 signpost -3 opinion -7 claim -2
    start:updated	heading -1 boilerplate 6 promotion -1 signpost -1 opinion -1 claim -2
    start:very	heading 7 promotion -1 signpost -2 recommendation -2 opinion -3 claim 3
    start:veterans	heading 1 boilerplate 4 promotion -7 recommendation 8 claim -4
    start:view	heading -6 boilerplate 9 promotion -2 opinion -1
    start:we	heading 4 boilerplate -5 promotion 22 anecdote 14 signpost 15 recommendation -24 opinion 1 claim -28
    start:we do	promotion -1 anecdote -2 signpost -1 recommendation -3 opinion -3 claim 10
    start:we had	boilerplate -1 promotion -2 anecdote -2 signpost 6 recommendation -1 opinion 2 claim -3
    start:we would	promotion -2 signpost -2 recommendation -1 opinion 12 claim -8
    start:wear	boilerplate -1 promotion -1 signpost -1 recommendation 7 opinion -4
    start:weight	heading -2 boilerplate -1 promotion -3 opinion -1 claim 7
    start:weight gain	heading -2 boilerplate -1 promotion -3 opinion -1 claim 7
    start:what	heading 20 boilerplate -9 promotion -6 anecdote -4 signpost 20 recommendation -8 opinion -6 claim -6
    start:what about	heading 5 boilerplate -9 signpost 7 claim -2
    start:what are	heading 3 boilerplate 1 promotion 3 signpost -6 opinion -1
    start:what do	heading -3 boilerplate -1 signpost 6 opinion -1
    start:what is	heading -8 boilerplate 5 signpost 6 opinion -1
    start:what we	heading -1 boilerplate 4 promotion -1 signpost -2 opinion -4 claim 3
    start:what works	signpost -1 opinion 8 claim -7
    start:what you	heading 8 boilerplate -2 promotion -3 anecdote -1 signpost -5 recommendation -1 opinion 1 claim 3
    start:when	heading 1 boilerplate -1 promotion -1 anecdote -1 signpost -3 recommendation -8 opinion -3 claim 16
    start:when you	heading -1 promotion -1 signpost -1 recommendation -7 opinion -1 claim 11
    start:who	heading 7 promotion -1 signpost -3 recommendation -2 opinion 6 claim -7
    start:why	heading 2 boilerplate 3 promotion -1 anecdote -1 signpost -5 recommendation -2 opinion 11 claim -7
    start:will	heading -2 promotion -1 signpost 8 recommendation -1 opinion -3 claim -1
    start:will it	heading -2 signpost 6 recommendation -1 opinion -2
    start:with	promotion -1 anecdote 7 signpost -1 recommendation -2 opinion -4 claim 2
    start:would	heading -4 promotion -4 anecdote -2 signpost 14 recommendation -1 opinion -3
    start:wow	heading -2 boilerplate -9 promotion -1 anecdote -2 signpost 9 opinion 8 claim -2
    start:write	heading -1 boilerplate 1 promotion 8 signpost -1 recommendation -4 opinion -2
    start:yes	heading -5 boilerplate -2 promotion 4 anecdote -2 signpost -2 recommendation -1 opinion -7 claim 14
    start:you	heading -12 boilerplate 15 promotion 3 anecdote -5 signpost 3 recommendation -9 claim 5
    start:you are	heading -2 boilerplate 4 promotion -3 signpost -1 recommendation -3 opinion -12 claim 16
    start:you can't	anecdote -2 recommendation -2 opinion 12 claim -7
    start:you could	anecdote -1 recommendation -1 opinion 8 claim -6
    start:you may	heading -3 boilerplate 1 promotion -3 anecdote -1 signpost 10 recommendation 5 opinion -6 claim -4
    start:you must	heading -1 boilerplate 9 promotion -1 anecdote -1 signpost -2 recommendation 2 opinion -4 claim -2
    start:you should	promotion -1 anecdote -1 recommendation 10 opinion -4 claim -4
    start:you will	promotion -1 signpost -1 recommendation -3 claim 6
    start:you're	heading -3 boilerplate -1 promotion 4 anecdote 13 signpost -3 recommendation -5 opinion -6 claim 2
    start:you've	boilerplate -1 promotion -2 anecdote -1 recommendation 7 opinion 8 claim -10
    start:you've got	boilerplate -1 promotion -3 recommendation 7 opinion 8 claim -10
    start:your	heading -2 boilerplate 3 promotion 13 anecdote -3 signpost -4 recommendation -4 opinion 8 claim -11
    start:your email	heading -4 boilerplate -2 promotion 8 opinion -1
    tenth:0	heading 72 boilerplate 16 promotion -18 anecdote -26 signpost 3 recommendation -7 opinion 17 claim -57
    tenth:1	boilerplate 1 anecdote 21 signpost 57 recommendation -28 opinion -35 claim -16
    tenth:2	heading 8 boilerplate -43 promotion 16 anecdote 11 signpost 8 recommendation -37 opinion 4 claim 32
    tenth:3	heading 13 boilerplate 4 promotion -14 anecdote 17 signpost -10 recommendation -25 opinion -2 claim 17
    tenth:4	heading 15 boilerplate -10 promotion -14 anecdote -15 signpost -8 recommendation 20 opinion -4 claim 16
    tenth:5	heading -8 boilerplate -22 promotion -8 anecdote -13 signpost -29 recommendation 7 opinion 19 claim 54
    tenth:6	heading -18 boilerplate -24 promotion -27 anecdote 2 signpost 29 recommendation 26 opinion 21 claim -8
    tenth:7	boilerplate 11 promotion -2 anecdote -25 signpost -20 recommendation 28 opinion 6 claim 2
    tenth:8	heading -17 boilerplate 23 promotion 16 anecdote -11 signpost 1 recommendation 10 opinion 6 claim -29
    tenth:9	heading -54 boilerplate 61 promotion 47 anecdote 28 signpost -32 recommendation 3 opinion -33 claim -20
    title-case:	heading 32 boilerplate 42 promotion 8 anecdote 2 signpost -27 recommendation -10 opinion -24 claim -23
    to-prose:1	heading 31 boilerplate 19 promotion -9 anecdote -23 signpost 7 recommendation -18 opinion -3 claim -6
    to-prose:2	heading 7 boilerplate 2 promotion -7 anecdote -11 signpost 5 recommendation 1 opinion 17 claim -15
    to-prose:3	heading -10 boilerplate 7 promotion 14 anecdote -2 signpost -10 recommendation 10 opinion -7 claim -2
    to-prose:4	heading 14 boilerplate -18 promotion -6 anecdote -4 signpost 7 recommendation 1 opinion -8 claim 15
    to-prose:5	heading -12 boilerplate 8 promotion 19 anecdote -3 signpost 5 opinion -6 claim -12
    to-prose:6	heading 2 boilerplate 6 promotion -8 anecdote 11 signpost -12 recommendation -11 opinion -18 claim 29
    to-prose:7	heading -22 boilerplate -9 promotion -7 anecdote 22 signpost -2 recommendation 13 opinion 22 claim -17
    under-question:	heading 4 boilerplate -14 promotion -18 anecdote -6 recommendation 1 opinion -2 claim 35
    verb:0	heading -13 boilerplate 24 promotion 18 signpost -9 recommendation -15 opinion 13 claim -19
    verb:1	heading 19 boilerplate -17 promotion -3 anecdote -13 signpost 19 recommendation 6 opinion 5 claim -15
    verb:2	heading 4 boilerplate 17 anecdote -3 signpost 9 recommendation -23 opinion -16 claim 12
    verb:3	heading 1 boilerplate -7 promotion -20 anecdote 6 signpost -19 recommendation 29 opinion -3 claim 13
    vote-after:0	heading -26 boilerplate 33 promotion 15 anecdote 5 signpost 4 recommendation -31 opinion -3 claim 3
    vote-after:1	heading 8 boilerplate 22 promotion 1 anecdote 1 signpost -8 recommendation 7 opinion -18 claim -13
    vote-after:2	heading -8 boilerplate 20 promotion -12 anecdote 5 signpost 12 recommendation -4 opinion -1 claim -12
    vote-after:3	boilerplate -13 promotion 4 anecdote 1 signpost 13 recommendation -12 opinion 1 claim 6
    vote-after:4	heading -6 boilerplate -19 promotion -1 anecdote -16 signpost -4 recommendation 15 opinion 16 claim 15
    vote-after:5	heading 27 boilerplate -12 promotion -19 anecdote -5 signpost 5 recommendation 6 opinion -1 claim -1
    vote-after:6	heading -6 boilerplate -26 promotion 12 signpost -5 recommendation 16 opinion 19 claim -9
    vote-after:7	heading 23 boilerplate -8 promotion -8 anecdote 3 signpost -9 recommendation -1 opinion -7 claim 7
    vote-before:0	heading -11 boilerplate 22 promotion -13 anecdote 4 signpost 25 recommendation -14 opinion -3 claim -10
    vote-before:1	heading 14 boilerplate -4 promotion 7 anecdote -3 signpost -19 recommendation -7 opinion 24 claim -12
    vote-before:2	heading -26 boilerplate 4 promotion 33 anecdote -10 signpost -13 recommendation -8 opinion 28 claim -8
    vote-before:3	heading 10 boilerplate -5 promotion -5 anecdote -6 signpost 5 recommendation -5 opinion 10 claim -4
    vote-before:4	heading 3 boilerplate -4 promotion -22 anecdote 8 signpost -10 recommendation 14 opinion -4 claim 15
    vote-before:5	heading 25 boilerplate -11 promotion -25 anecdote 2 signpost -9 recommendation 12 opinion -13 claim 19
    vote-before:6	boilerplate -8 promotion 7 anecdote -1 signpost 18 recommendation 1 opinion -27 claim 9
    vote-before:7	heading 22 boilerplate -18 promotion 19 anecdote -3 signpost 6 recommendation 5 opinion -14 claim -16
    vote:0	heading 159 boilerplate -11 promotion -10 anecdote -26 signpost -16 recommendation -17 opinion -39 claim -39
    vote:1	heading -39 boilerplate 156 promotion -35 anecdote -8 signpost -27 recommendation -9 opinion -12 claim -26
    vote:2	heading -1 boilerplate -49 promotion 121 anecdote -2 signpost -20 recommendation -10 opinion -23 claim -16
    vote:3	heading -22 boilerplate -31 promotion -6 anecdote 89 signpost -17 recommendation -25 opinion 4 claim 8
    vote:4	heading -29 boilerplate -17 promotion -12 anecdote -14 signpost 146 recommendation -16 opinion -34 claim -24
    vote:5	heading -8 boilerplate 1 promotion -29 anecdote -25 signpost -10 recommendation 143 opinion -32 claim -40
    vote:6	heading -18 boilerplate -18 promotion -10 anecdote -10 signpost -26 recommendation -11 opinion 127 claim -34
    vote:7	heading -32 boilerplate -13 promotion -24 anecdote -13 signpost -30 recommendation -58 opinion 7 claim 163
    words:#	heading -12 boilerplate 17 promotion 36 anecdote -6 signpost -20 recommendation -3 opinion -29 claim 18
    words:# #	heading -12 boilerplate 4 promotion 2 anecdote -7 signpost -4 recommendation 16 opinion -4 claim 5
    words:# a	heading -1 boilerplate 5 anecdote 2 signpost -1 recommendation -3 opinion -1 claim -1
    words:# and	promotion -1 anecdote -6 signpost -1 recommendation 9 opinion -7 claim 6
    words:# any	promotion -7 recommendation 13 claim -4
    words:# billion	heading -1 boilerplate -1 promotion -1 anecdote -2 signpost -1 opinion 9 claim -3
    words:# for	anecdote -1 recommendation -1 opinion -1 claim 3
    words:# hours	promotion -4 signpost -1 recommendation 3 opinion -2 claim 4
    words:# in	heading 7 boilerplate -2 promotion -1 anecdote -5 signpost -1 recommendation -2 opinion -1 claim 4
    words:# it	heading 1 boilerplate -1 promotion -1 recommendation 6 opinion -1 claim -4
    words:# mg	heading -9 boilerplate -5 promotion -6 anecdote 6 signpost -1 recommendation -2 opinion -2 claim 19
    words:# million	heading -1 boilerplate -1 promotion -1 anecdote -3 opinion 16 claim -10
    words:# min	heading -3 boilerplate 5 promotion -1
    words:# minutes	heading -5 boilerplate 3 promotion -2 anecdote 2 signpost -1 recommendation 4 opinion -1
    words:# of	heading -3 boilerplate 10 promotion -7 anecdote 2 recommendation -1 opinion -1 claim 1
    words:# off	boilerplate -10 promotion 12 signpost -1
    words:# on	boilerplate -1 promotion -1 anecdote -1 recommendation 4
    words:# online	promotion 8 recommendation -7
    words:# or	heading -1 boilerplate -1 promotion -5 anecdote 1 recommendation 8 claim -1
    words:# p	heading -2 boilerplate 10 promotion 7 anecdote -2 signpost -1 recommendation -4 opinion -2 claim -7
    words:# pages	boilerplate -4 promotion -2 signpost 17 recommendation -2 opinion -1 claim -7
    words:# patients	boilerplate -2 promotion -3 signpost 7 recommendation -1 opinion -1 claim 1
    words:# people	boilerplate 1 promotion -1 anecdote -1 recommendation -2 claim 3
    words:# per	boilerplate -1 promotion 5 recommendation -7 opinion -1 claim 4
    words:# percent	promotion 5 recommendation -2 opinion -1 claim -2
    words:# sessions	heading -2 boilerplate -7 promotion 3 recommendation -1 claim 8
    words:# stars	heading -1 boilerplate 9 promotion -3 opinion -2 claim -3
    words:# the	promotion 8 anecdote -4 claim -4
    words:# to	heading -1 promotion 5 anecdote 1 signpost -1 opinion -2 claim -1
    words:# tty	boilerplate -7 promotion 8 recommendation -1
    words:# we	boilerplate -3 promotion -3 anecdote 8 opinion -1
    words:# weeks	heading -3 boilerplate 2 promotion -5 anecdote -1 signpost -1 recommendation -3 opinion -1 claim 12
    words:# with	heading -1 boilerplate -1 promotion 16 anecdote -1 recommendation -3 opinion -1 claim -8
    words:# years	heading -1 boilerplate -1 promotion -2 anecdote -2 signpost -1 recommendation -2 opinion 19 claim -9
    words:a	heading -1 boilerplate -6 promotion 17 anecdote 1 signpost -37 recommendation 6 opinion 24 claim -4
    words:a #	heading 13 boilerplate -2 promotion 4 signpost -1 recommendation -5 opinion -4 claim -5
    words:a bad	anecdote -3 signpost -1 recommendation 6 opinion 2 claim -3
    words:a candidate	heading 4 boilerplate -1 promotion 8 signpost -2 recommendation -7 opinion -2
    words:a chain	heading 14 boilerplate -2 promotion -3 anecdote -2 recommendation -1 opinion 10 claim -15
    words:a compulsion	recommendation -1 opinion -8 claim 10
    words:a consultant	boilerplate 14 promotion -1 anecdote -3 signpost -1 recommendation -1 opinion -2 claim -7
    words:a course	promotion 5 recommendation -1 opinion -1 claim -2
    words:a cure	heading 14 promotion -1 anecdote -4 signpost -1 recommendation 1 opinion -22 claim 14
    words:a day	heading 1 boilerplate -1 promotion -3 anecdote 1 signpost -1 recommendation -3 opinion -6 claim 13
    words:a fair	anecdote -3 signpost 12 recommendation -2 opinion -6
    words:a fall	boilerplate -1 anecdote -2 opinion -2 claim 6
    words:a fast	heading -1 boilerplate -7 promotion -2 recommendation 13 opinion -2 claim -1
    words:a federal	recommendation 11 opinion -1 claim -10
    words:a few	anecdote -1 signpost -1 recommendation -3 opinion 1 claim 5
    words:a good	heading -1 boilerplate -2 promotion -1 anecdote -2 signpost 1 recommendation -2 opinion 20 claim -13
    words:a half	promotion -2 recommendation -2 claim 5
    words:a heavy	promotion -1 anecdote -1 signpost -1 recommendation -3 opinion -1 claim 8
    words:a life	boilerplate -1 anecdote -1 signpost -1 recommendation -1 opinion 8 claim -4
    words:a little	promotion 7 anecdote -3 signpost -2 recommendation 1 claim -3
    words:a lot	heading -1 boilerplate -1 promotion -6 signpost 7 recommendation -5 opinion 2 claim 3
    words:a m	heading -1 boilerplate 7 promotion -2 anecdote -1 recommendation -1 claim -1
    words:a month	boilerplate -1 promotion -1 anecdote -1 signpost -1 recommendation -7 opinion -1 claim 13
    words:a nurse	heading 6 boilerplate -6 promotion -3 anecdote 2 signpost -1 recommendation -3 opinion -2 claim 7
    words:a patient	promotion 2 anecdote -2 recommendation 2 opinion 5 claim -6
    words:a person	promotion -1 anecdote -4 signpost -1 recommendation -2 opinion -2 claim 10
    words:a plan	heading -1 promotion 11 anecdote -1 signpost -1 recommendation 2 opinion 4 claim -14
    words:a point	heading -1 promotion -1 anecdote -5 signpost -1 recommendation -2 opinion -2 claim 11
    words:a private	heading -7 boilerplate -1 promotion 8 recommendation -1 opinion -1 claim 2
    words:a problem	promotion -1 recommendation 1 opinion 7 claim -6
    words:a psychiatrist	heading -1 anecdote -4 recommendation -2 opinion 8
    words:a quarter	anecdote 2 recommendation -3 opinion -3 claim 4
    words:a quiet	heading -1 promotion -1 opinion 9 claim -7
    words:a request	heading -1 promotion -1 anecdote -1 signpost -1 recommendation -2 opinion -4 claim 9
    words:a series	promotion -1 signpost -1 recommendation 13 opinion -5 claim -4
    words:a session	promotion -5 signpost -1 recommendation 8 opinion -1 claim -1
    words:a small	anecdote -1 opinion -4 claim 6
    words:a spokesperson	anecdote -1 recommendation -1 opinion -4 claim 6
    words:a study	boilerplate -1 promotion -1 anecdote 6 recommendation 2 opinion -2 claim -5
    words:a sudden	recommendation 6 opinion -1 claim -4
    words:a superbill	promotion 8 anecdote -1 recommendation -5 opinion -2
    words:a team	promotion 8 anecdote -4 claim -3
    words:a therapist	anecdote 6 signpost -1 recommendation 2 opinion -1 claim -6
    words:a third	promotion -1 anecdote -7 signpost 2 recommendation -1 opinion 1 claim 6
    words:a time	promotion -2 anecdote -1 signpost -2 recommendation 6 opinion -1
    words:a treatment	heading 6 boilerplate -6 signpost -1 recommendation -1 opinion -4 claim 6
    words:a trial	heading -1 recommendation -2 opinion -6 claim 9
    words:a tuesday	anecdote -9 signpost 9
    words:a waiting	heading 7 boilerplate -6 anecdote -2 recommendation -1 opinion -6 claim 9
    words:a week	heading -1 promotion -1 anecdote 16 signpost -3 recommendation 3 opinion -8 claim -7
    words:a whisper	promotion -6 signpost -1 opinion -1 claim 9
    words:a woman	heading -3 boilerplate 10 promotion -1 anecdote -4 signpost -1 recommendation -2 opinion 4 claim -2
    words:a word	heading 1 boilerplate -1 signpost -3 recommendation -6 opinion 11 claim -1
    words:a year	boilerplate -2 promotion 1 anecdote 1 signpost -1 recommendation -9 opinion -3 claim 14
    words:about	heading 23 boilerplate -25 promotion -10 anecdote -17 signpost -8 recommendation -4 opinion -14 claim 55
    words:about #	anecdote -1 recommendation -1 claim 2
    words:about a	anecdote -2 signpost -1 recommendation -7 opinion 6 claim 3
    words:about cost	promotion -1 anecdote -3 recommendation -1 opinion -7 claim 13
    words:about half	anecdote -6 claim 7
    words:about it	heading 13 boilerplate -1 promotion -1 anecdote -7 signpost -2 recommendation -1 opinion -1
    words:about ketamine	heading 9 boilerplate -9 recommendation 2 claim -2
    words:about that	signpost -1 recommendation -1 opinion -5 claim 7
    words:about the	heading -3 boilerplate 4 promotion -2 anecdote -2 signpost 5 recommendation 4 opinion 1 claim -5
    words:about two	promotion 6 anecdote -7 signpost -3 recommendation -10 opinion 7 claim 8
    words:about us	heading -2 promotion 7 signpost -3 opinion -1
    words:above	heading -1 boilerplate -3 promotion 2 signpost -1 recommendation -1 opinion -2 claim 5
    words:abstract	heading 10 boilerplate -14 anecdote -1 signpost 6 opinion -1 claim -1
    words:access	heading -9 boilerplate 5 promotion 4 recommendation -1 opinion -3 claim 3
    words:accident	promotion -1 anecdote 6 opinion -3 claim -2
    words:according	heading -1 promotion -1 anecdote -1 recommendation -1 opinion -3 claim 6
    words:according to	heading -1 promotion -1 anecdote -1 recommendation -1 opinion -3 claim 6
    words:actually	heading -4 boilerplate -3 anecdote 6 signpost 8 recommendation 1 opinion -5 claim -3
    words:add	heading -5 boilerplate -3 promotion 9 signpost -1 recommendation 7 opinion -1 claim -6
    words:add to	heading -5 boilerplate -4 promotion 9
    words:addicted	heading -1 recommendation -3 opinion -9 claim 13
    words:addiction	heading -5 boilerplate -1 promotion -2 anecdote -1 signpost 5 recommendation 3 opinion 13 claim -12
    words:adding	heading 5 boilerplate -3 promotion -2 signpost -2 recommendation 1 opinion 3
    words:address	heading -1 boilerplate 5 promotion -1 signpost -1 opinion -1
    words:adds	heading 6 boilerplate -1 anecdote -5 recommendation -1 opinion 2 claim -1
    words:adult	promotion -1 signpost -2 recommendation -3 opinion -1 claim 8
    words:adults	heading -3 boilerplate -1 promotion 4 anecdote -2 signpost -5 recommendation -4 opinion -5 claim 17
    words:adults with	heading -2 promotion 6 anecdote -2 signpost -4 recommendation -1 opinion -4 claim 6
    words:advice	boilerplate 6 promotion 6 anecdote -4 signpost 2 recommendation 6 opinion -7 claim -9
    words:affected	boilerplate -1 promotion -2 signpost -1 recommendation 6 claim -2
    words:affects	boilerplate -1 promotion -1 anecdote -1 signpost -1 recommendation -1 opinion -1 claim 6
    words:after	heading -4 boilerplate -11 promotion 11 anecdote -4 signpost -11 recommendation 36 opinion -3 claim -14
    words:after #	boilerplate -4 promotion -1 anecdote 2 recommendation -1 opinion -2 claim 8
    words:after a	heading -1 promotion 4 anecdote -2 signpost -2 recommendation -7 opinion -7 claim 16
    words:after it	anecdote 6 opinion -1 claim -5
    words:after the	promotion -2 anecdote -1 signpost -1 recommendation 3 opinion -3 claim 4
    words:again	heading 14 boilerplate -7 promotion -1 anecdote 19 signpost -8 recommendation -11 opinion 1 claim -7
    words:again and	heading 6 signpost -5 opinion -1 claim 1
    words:against	heading -1 boilerplate -2 promotion -1 anecdote -9 signpost 4 recommendation 11 opinion 5 claim -6
    words:against the	promotion -1 recommendation 12 opinion -3 claim -7
    words:ago	heading -3 boilerplate 12 promotion -2 anecdote -1 signpost -1 recommendation -4 opinion -1 claim -1
    words:ahead	promotion 6 recommendation -4 opinion -1
    words:al	heading -2 boilerplate 8 promotion -1 anecdote -1 signpost -1 recommendation -3 opinion -1 claim 1
    words:alarm	boilerplate -1 anecdote 3 signpost -1 recommendation -3 opinion -10 claim 11
    words:alcohol	heading -1 boilerplate -1 promotion -2 anecdote -2 signpost -1 recommendation 4 opinion -4 claim 5
    words:all	heading -7 boilerplate -5 promotion 15 anecdote -7 signpost 17 recommendation 3 opinion -9 claim -8
    words:all of	heading -1 boilerplate -1 promotion -1 signpost 10 recommendation 5 opinion -5 claim -7
    words:all the	heading -1 promotion 1 anecdote 6 signpost -3 recommendation -4 opinion 4 claim -2
    words:all this	promotion 7 anecdote -3 signpost -2 recommendation -1 opinion 2 claim -3
    words:almost	heading -3 anecdote -2 signpost 14 recommendation -7 opinion -7 claim 6
    words:alone	heading -1 boilerplate -2 promotion 5 anecdote -5 signpost -2 recommendation -1 opinion -6 claim 12
    words:already	signpost 3 recommendation 4 opinion -5 claim -1
    words:also	heading -9 boilerplate 11 promotion -6 anecdote 8 signpost 7 recommendation 3 opinion -15
    words:also like	heading -4 boilerplate 5 promotion -1
    words:although	opinion -4 claim 5
    words:always	heading -1 boilerplate -1 promotion 6 anecdote 12 signpost -2 recommendation -2 opinion 4 claim -17
    words:always the	heading -1 anecdote 9 signpost -2 recommendation -1 opinion -5 claim -1
    words:am	heading -1 boilerplate 5 promotion -2 anecdote -11 signpost 5 recommendation -3 opinion 5 claim 3
    words:am not	boilerplate 2 promotion -1 anecdote -5 signpost -4 recommendation -1 opinion 12 claim -2
    words:american	anecdote -4 recommendation -2 opinion -1 claim 7
    words:americans	heading -1 opinion 7 claim -6
    words:among	recommendation -2 opinion -4 claim 7
    words:an	heading -8 boilerplate 6 promotion 11 anecdote -9 signpost 4 recommendation -14 opinion 20 claim -10
    words:an appointment	heading -3 boilerplate 7 promotion -4 anecdote -1 signpost -1 recommendation -1 opinion 6 claim -4
    words:an attack	heading 1 signpost -1 recommendation -2 opinion -3 claim 6
    words:an hour	signpost -1 recommendation -2 opinion -5 claim 9
    words:an open	boilerplate -1 promotion 10 anecdote -1 recommendation -3 opinion -1 claim -4
    words:analyst	heading 6 boilerplate -1 anecdote -1 opinion 11 claim -15
    words:and	boilerplate -8 promotion 26 anecdote 21 signpost -15 recommendation 5 opinion -34 claim 5
    words:and #	heading -1 boilerplate -1 promotion 1 anecdote -2 recommendation -2 opinion -3 claim 9
    words:and a	heading -2 boilerplate -5 promotion -13 anecdote -4 signpost -4 recommendation 4 opinion -8 claim 32
    words:and again	heading 5 anecdote -4 signpost -5 recommendation 1 opinion -3 claim 6
    words:and all	boilerplate -1 promotion -2 anecdote 2 signpost 5 recommendation -2 opinion 13 claim -14
    words:and an	promotion -1 anecdote -2 signpost -3 recommendation -2 opinion 5 claim 3
    words:and ask	promotion -3 recommendation -1 opinion 9 claim -4
    words:and be	recommendation 10 opinion -2 claim -8
    words:and bring	promotion -1 recommendation 1 opinion 7 claim -6
    words:and by	anecdote -3 recommendation -1 opinion -1 claim 6
    words:and can	recommendation -4 opinion -1 claim 6
    words:and could	promotion -1 anecdote 12 signpost -3 opinion -7 claim -1
    words:and depression	heading 4 boilerplate -4 promotion -1 anecdote -1 signpost 7 opinion -1 claim -4
    words:and do	heading 11 boilerplate -1 promotion -2 anecdote -6 recommendation -2 claim 1
    words:and doctors	heading -7 boilerplate 10 promotion -3
    words:and does	heading -1 boilerplate 9 promotion -4 anecdote -1 signpost -1 recommendation -1 opinion -1 claim -1
    words:and don't	promotion -1 anecdote -1 recommendation 11 opinion -2 claim -6
    words:and emdr	anecdote -2 signpost -1 recommendation -1 opinion -2 claim 6
    words:and get	boilerplate -2 promotion 7 anecdote -4 signpost -1 recommendation -3 opinion -5 claim 9
    words:and had	anecdote 5 opinion -2 claim -2
    words:and he	promotion -1 anecdote 7 signpost -2 recommendation -1 opinion 9 claim -13
    words:and help	boilerplate -2 promotion 7 anecdote -1 signpost -1 recommendation -2 opinion -1 claim -1
    words:and i	boilerplate -2 promotion -2 anecdote 9 signpost -7 recommendation -5 opinion 12 claim -6
    words:and i'll	promotion 8 anecdote -1 signpost -1 recommendation -1 opinion -4
    words:and i'm	signpost -1 recommendation 7 opinion -3 claim -3
    words:and in	promotion -1 signpost -1 recommendation -2 opinion -6 claim 10
    words:and it	heading -2 boilerplate -2 promotion 6 anecdote 14 signpost -3 recommendation -8 opinion 25 claim -29
    words:and its	anecdote -1 opinion 14 claim -13
    words:and ketamine	heading 3 boilerplate -1 promotion -3 anecdote -2 signpost 4 recommendation -1 opinion 5 claim -6
    words:and migraine	promotion 8 signpost -2 claim -4
    words:and no	boilerplate -1 promotion 5 anecdote 2 signpost -2 recommendation -2 opinion -5 claim 3
    words:and nobody	anecdote -1 recommendation 1 opinion -7 claim 7
    words:and not	heading -1 anecdote 8 signpost -2 recommendation 16 opinion -10 claim -10
    words:and of	recommendation -4 opinion -4 claim 8
    words:and on	boilerplate -2 promotion -2 anecdote 4 signpost 6 opinion -6 claim -1
    words:and other	promotion -1 anecdote 9 signpost -1 opinion -1 claim -6
    words:and over	heading -1 promotion -2 anecdote -9 signpost 12 opinion -1
    words:and press	boilerplate -1 promotion -4 anecdote -1 recommendation 9 claim -4
    words:and put	anecdote -1 signpost -1 recommendation 9 opinion -1 claim -6
    words:and reprocessing	heading 7 boilerplate -6
    words:and ring	promotion -1 recommendation 8 opinion -1 claim -5
    words:and rituals	anecdote -1 recommendation -5 opinion -3 claim 9
    words:and she	heading -1 promotion -3 anecdote 12 signpost -1 recommendation -2 opinion 6 claim -11
    words:and that	heading 4 boilerplate -3 promotion -2 anecdote -3 signpost -3 recommendation 3 opinion 11 claim -8
    words:and the	heading 1 boilerplate -1 anecdote -13 signpost 1 recommendation 2 opinion -3 claim 12
    words:and then	heading 4 boilerplate -1 promotion -2 anecdote 9 signpost -2 recommendation 8 opinion -12 claim -6
    words:and there	boilerplate -2 promotion 16 anecdote -4 signpost 9 recommendation -2 opinion -1 claim -16
    words:and they	anecdote 3 signpost -1 recommendation -2 opinion -5 claim 5
    words:and to	boilerplate -1 promotion -1 anecdote 1 signpost -1 recommendation 10 opinion -2 claim -7
    words:and two	promotion 8 signpost -1 recommendation -1 opinion -4 claim -2
    words:and we	promotion 6 signpost -1 recommendation -3 opinion -1 claim -1
    words:and we're	boilerplate -1 promotion -3 anecdote -1 signpost 6 opinion -1
    words:and what	heading 1 boilerplate -2 promotion -2 signpost 5 recommendation 1 opinion -1 claim -3
    words:and why	boilerplate -2 promotion -1 signpost 7 opinion -2 claim -2
    words:and you	heading -1 boilerplate -1 promotion -3 anecdote 12 signpost -4 recommendation 9 opinion 6 claim -17
    words:and your	heading 3 boilerplate -2 promotion -2 signpost -2 recommendation -2 opinion -4 claim 10
    words:aneurysm	recommendation 9 claim -8
    words:anil	anecdote -4 recommendation -2 opinion 8 claim -1
    words:animals	anecdote -7 signpost -1 opinion 5 claim 3
    words:annual	heading -1 promotion -1 anecdote -2 signpost -1 opinion 9 claim -5
    words:another	heading 3 boilerplate 5 promotion 1 anecdote 3 signpost -2 recommendation -10 opinion 12 claim -11
    words:another language	boilerplate 9 promotion -1 signpost -1 recommendation -6 opinion -1
    words:answer	heading 10 boilerplate -9 promotion 2 anecdote -7 signpost 17 recommendation 8 opinion -8 claim -13
    words:answer is	anecdote -4 signpost 7 recommendation 6 claim -10
    words:answered	heading 11 boilerplate -10 promotion 5 anecdote -1 recommendation -1 opinion -1 claim -3
    words:answers	boilerplate -1 promotion 7 signpost 2 recommendation -7 opinion -1 claim -1
    words:antidepressant	heading 1 anecdote 1 signpost -1 recommendation -4 opinion -1 claim 4
    words:antidepressants	heading 4 boilerplate -1 promotion -1 anecdote -1 recommendation -3 opinion -1 claim 4
    words:anxiety	heading 2 boilerplate -12 anecdote -3 signpost 2 recommendation -7 opinion -4 claim 21
    words:anxiety and	heading -1 boilerplate -3 promotion 5 anecdote -2 signpost 6 claim -4
    words:any	heading -1 boilerplate -5 promotion 15 anecdote -3 signpost -6 recommendation 29 opinion -13 claim -18
    words:any hour	promotion -5 anecdote -1 recommendation 16 opinion -1 claim -8
    words:any of	anecdote -1 recommendation 1 opinion -4 claim 5
    words:any time	boilerplate -2 promotion -3 signpost -1 recommendation 7 claim -1
    words:anyone	heading -3 boilerplate 3 promotion 3 anecdote -12 signpost 1 recommendation 9 opinion 19 claim -20
    words:anyone with	promotion 6 anecdote -1 recommendation 5 opinion -2 claim -7
    words:anything	heading -7 boilerplate -1 promotion -1 signpost 12 recommendation 6 opinion -4 claim -5
    words:app	heading -1 boilerplate -4 promotion 2 anecdote -1 signpost -2 recommendation 9 opinion -1 claim -1
    words:appeal	promotion -1 anecdote -1 signpost -2 recommendation -2 opinion -5 claim 11
    words:apply	heading -3 boilerplate -1 promotion 2 anecdote -2 signpost -2 recommendation 10 opinion -3 claim -2
    words:appointment	heading -3 boilerplate 7 promotion 2 anecdote -1 signpost -1 recommendation 1 opinion 4 claim -8
    words:appointments	promotion -3 anecdote -4 signpost -1 recommendation -6 opinion 9 claim 6
    words:approved	heading -2 boilerplate -1 promotion -1 anecdote -1 signpost 4 recommendation -1 opinion -6 claim 8
    words:approved for	heading -2 anecdote -1 signpost 6 opinion -4 claim 1
    words:are	heading -9 boilerplate 2 promotion 32 anecdote -31 signpost -20 recommendation -12 opinion 21 claim 18
    words:are a	heading -1 boilerplate -1 promotion 8 anecdote -2 opinion 9 claim -13
    words:are having	heading -4 signpost -13 opinion 18
    words:are in	heading -1 boilerplate -1 promotion -3 anecdote -1 signpost -1 recommendation 1 opinion 10 claim -6
    words:are more	boilerplate -1 promotion -2 signpost -1 opinion 11 claim -7
    words:are not	heading 3 boilerplate -2 promotion -1 anecdote -1 signpost -3 recommendation -5 opinion -4 claim 12
    words:are pregnant	heading -1 recommendation 4 opinion -1 claim -3
    words:are the	heading 4 boilerplate 1 promotion -5 anecdote -4 signpost -4 recommendation -3 opinion -8 claim 19
    words:arm	promotion -1 anecdote 2 signpost -1 recommendation -2 opinion -4 claim 5
    words:around	heading -2 boilerplate -1 promotion 8 anecdote -3 signpost -4 recommendation 1 opinion -3 claim 3
    words:arrange	anecdote -1 recommendation 7 opinion -2 claim -3
    words:arrive	promotion 7 recommendation -1 opinion -1 claim -5
    words:article	heading -1 boilerplate 23 promotion -7 anecdote -2 signpost -8 recommendation 4 opinion -4 claim -4
    words:as	heading 8 boilerplate -7 promotion -11 anecdote 12 signpost -6 recommendation -8 opinion -3 claim 15
    words:as a	heading 9 boilerplate -1 promotion -2 anecdote 4 signpost -2 recommendation -2 opinion -17 claim 13
    words:as the	anecdote -3 opinion 18 claim -14
    words:as well	signpost -1 recommendation -1 opinion -4 claim 8
    words:ashwagandha	heading 13 boilerplate -10 promotion -3 opinion -1 claim 1
    words:ask	heading -7 boilerplate 5 promotion -7 signpost 25 recommendation 1 opinion 2 claim -19
    words:ask about	boilerplate -1 promotion -3 signpost 5 recommendation 3 opinion -6 claim 2
    words:ask me	promotion -1 anecdote 1 signpost -1 recommendation -10 opinion 16 claim -3
    words:ask whether	signpost 13 opinion -1 claim -11
    words:ask your	promotion -3 signpost -3 recommendation 11 opinion -3 claim -1
    words:asked	heading 8 boilerplate -18 promotion -3 anecdote -10 signpost 35 recommendation -3 opinion -8 claim -1
    words:asked by	boilerplate 2 promotion -1 anecdote -9 signpost 9
    words:asked her	heading 11 boilerplate -1 promotion -1 anecdote -6 recommendation -1 claim -2
    words:asked me	heading -1 signpost 6 opinion -2 claim -2
    words:asked questions	heading 23 boilerplate -20 promotion -1 signpost -1
    words:asking	heading -1 promotion -2 anecdote 9 signpost 1 opinion -13 claim 6
    words:asking and	heading -1 anecdote 9 signpost -2 opinion -5 claim -1
    words:asks	promotion -1 anecdote -3 signpost 9 opinion -2 claim -2
    words:assessment	boilerplate -3 promotion 10 signpost -1 recommendation -4 opinion -2
    words:at	heading -8 boilerplate 3 promotion 2 anecdote 13 signpost 5 recommendation -2 opinion -17 claim 4
    words:at #	heading -2 boilerplate 4 promotion 6 anecdote -6 signpost -2 recommendation -9 opinion 8 claim 1
    words:at a	boilerplate -1 promotion -3 anecdote 3 signpost -4 recommendation 6 opinion 9 claim -10
    words:at all	heading -1 promotion -1 anecdote -3 signpost 14 recommendation -14 opinion -8 claim 13
    words:at any	promotion -2 recommendation 7 opinion -4 claim 1
    words:at least	heading -1 boilerplate -1 promotion -3 anecdote 5 signpost -3 recommendation 12 opinion -8 claim -1
    words:at night	heading -1 boilerplate -1 promotion -2 anecdote 1 signpost -4 recommendation 1 opinion -4 claim 10
    words:at our	promotion -1 signpost -2 recommendation -1 opinion -2 claim 6
    words:at the	boilerplate -2 promotion 5 signpost 9 recommendation -6 opinion 10 claim -16
    words:at week	heading 7 boilerplate -3 promotion -1 claim -1
    words:at your	heading -2 promotion -4 anecdote -1 signpost -1 recommendation -3 opinion 18 claim -8
    words:attack	boilerplate -1 promotion -2 signpost -1 recommendation 2 opinion -7 claim 9
    words:attacks	heading 1 boilerplate -2 promotion -3 anecdote 1 signpost -3 recommendation -3 opinion -5 claim 14
    words:attorney	anecdote -1 opinion 14 claim -13
    words:aura	heading 1 promotion -1 signpost -1 recommendation -1 opinion -3 claim 5
    words:author	heading -8 boilerplate 11 promotion -1 anecdote -1 signpost -1 opinion 7 claim -6
    words:authors	heading -3 anecdote -1 signpost 6 recommendation -2 opinion -1 claim 2
    words:available	promotion -1 anecdote -1 signpost 1 recommendation -1 opinion -5 claim 7
    words:average	promotion -1 anecdote -1 signpost -1 recommendation -1 opinion -1 claim 6
    words:awake	heading -1 promotion -2 signpost -1 recommendation 2 opinion -7 claim 9
    words:away	boilerplate -1 promotion 2 anecdote 1 signpost 1 recommendation 5 opinion -11 claim 2
    words:away from	heading -1 boilerplate -1 promotion -1 signpost -1 recommendation 10 opinion -1 claim -6
    words:awful	heading -1 anecdote -1 signpost -1 recommendation 12 opinion -10 claim 1
    words:baby	heading 1 promotion -2 signpost -1 recommendation -3 opinion 7 claim -2
    words:back	heading -4 boilerplate -7 promotion 1 anecdote 9 signpost 18 recommendation -16 opinion -19 claim 17
    words:back and	boilerplate -7 promotion 7 anecdote 1 opinion -1
    words:back on	anecdote 11 signpost -3 recommendation -2 opinion -3 claim -2
    words:back pain	heading 2 boilerplate -2 anecdote -2 recommendation -1 opinion 5 claim -2
    words:back to	heading -7 boilerplate 8 promotion -10 anecdote -3 signpost 15 recommendation -8 opinion -11 claim 16
    words:background	heading 14 boilerplate -2 promotion -1 signpost -1 opinion -4 claim -7
    words:bad	heading 5 boilerplate 4 promotion -2 anecdote -2 signpost -9 recommendation 8 opinion -5 claim 2
    words:badly	heading -1 boilerplate -7 promotion -4 anecdote 14 signpost -3 recommendation -1 opinion -1 claim 2
    words:bag	heading -2 boilerplate -4 promotion 8 anecdote 4 signpost -1 recommendation -2 opinion -2 claim -1
    words:based	boilerplate 2 promotion -4 anecdote -1 signpost 7 opinion -1 claim -3
    words:based on	boilerplate 2 promotion -4 anecdote -1 signpost 7 opinion -1 claim -3
    words:be	heading -13 boilerplate -7 promotion -13 anecdote -11 signpost 1 recommendation 27 opinion 12 claim 5
    words:be a	heading -1 boilerplate -1 promotion -2 anecdote 7 signpost -1 recommendation -11 opinion 13 claim -5
    words:be and	signpost -1 recommendation 7 opinion -1 claim -6
    words:be contacted	boilerplate -6 promotion -2 recommendation 10
    words:be done	heading -7 signpost 8 opinion -1
    words:be in	anecdote -3 signpost -1 recommendation -1 opinion -4 claim 8
    words:be the	promotion -2 anecdote -2 signpost -4 recommendation -3 opinion 27 claim -15
    words:be used	recommendation 6 opinion -1 claim -4
    words:beautiful	boilerplate -1 anecdote -1 signpost -1 opinion 9 claim -6
    words:because	heading -1 boilerplate 4 promotion -5 anecdote -2 recommendation 16 opinion -3 claim -10
    words:because he	recommendation -1 opinion 9 claim -8
    words:because of	anecdote -1 recommendation 9 opinion -3 claim -5
    words:because the	promotion -2 anecdote -5 recommendation -2 opinion -1 claim 10
    words:become	promotion 1 signpost -1 recommendation -5 opinion -3 claim 9
    words:bed	anecdote 1 signpost -1 recommendation 3 opinion -1 claim -2
    words:been	heading -4 boilerplate 5 promotion -7 anecdote 9 signpost -4 recommendation -8 opinion 10
    words:been approved	signpost -2 recommendation -1 opinion -3 claim 6
    words:before	heading 11 boilerplate -7 promotion -1 anecdote 1 signpost -7 recommendation 34 opinion -18 claim -12
    words:before he	anecdote -8 recommendation -3 opinion 6 claim 5
    words:before the	heading -1 promotion -1 anecdote -1 signpost -2 recommendation -3 opinion -1 claim 8
    words:before you	heading 1 promotion -1 signpost -1 recommendation 15 opinion -7 claim -6
    words:before your	heading 14 boilerplate -8 promotion -1 recommendation -3 opinion -1
    words:beforehand	recommendation 6 opinion -1 claim -4
    words:begin	heading -1 promotion -2 signpost 1 recommendation 14 opinion -1 claim -10
    words:behind	heading -2 boilerplate 2 promotion 1 anecdote 1 signpost -1 opinion -5 claim 3
    words:being	heading 1 boilerplate -3 promotion -1 anecdote 7 signpost -6 recommendation -7 opinion 7 claim 3
    words:believe	promotion -5 anecdote -17 signpost -1 recommendation -4 opinion 22 claim 5
    words:believe that	anecdote -13 opinion 14
    words:below	promotion 7 anecdote 1 signpost 5 recommendation -5 opinion -2 claim -4
    words:benefit	heading -2 boilerplate -4 promotion 15 anecdote -2 signpost -9 recommendation -2 opinion 14 claim -11
    words:benzodiazepines	anecdote -1 recommendation -4 opinion -1 claim 6
    words:best	heading -3 boilerplate 8 promotion -5 anecdote -3 signpost -2 recommendation -5 opinion -4 claim 15
    words:bet	heading -1 anecdote -7 signpost -1 recommendation -2 opinion 17 claim -6
    words:bet the	heading -1 anecdote -7 signpost -1 recommendation -2 opinion 17 claim -6
    words:better	heading 9 boilerplate -5 promotion -3 anecdote -11 signpost -2 recommendation -3 opinion 4 claim 12
    words:better than	boilerplate -1 promotion -2 anecdote -5 signpost -2 opinion 15 claim -5
    words:better with	anecdote -6 opinion -1 claim 8
    words:between	heading -1 boilerplate 1 promotion 3 anecdote -7 signpost -2 recommendation -3 opinion -4 claim 14
    words:between #	heading -1 boilerplate -1 promotion -1 recommendation -1 claim 4
    words:between the	anecdote -6 claim 6
    words:beyond	promotion -1 anecdote 1 recommendation -7 opinion -1 claim 9
    words:big	heading -1 boilerplate -2 promotion -2 anecdote 6 signpost 10 opinion -11
    words:big one	heading -1 boilerplate -1 anecdote -1 signpost 11 recommendation -1 opinion -7
    words:bigger	signpost -1 opinion 19 claim -18
    words:billion	heading -1 boilerplate -1 promotion -1 anecdote -2 signpost -1 opinion 9 claim -3
    words:bin	heading 11 boilerplate -1 promotion -1 anecdote -6 signpost -1 recommendation 1 opinion -1 claim -3
    words:bipolar	heading -1 signpost -3 recommendation 2 opinion -1 claim 4
    words:bipolar disorder	heading -1 recommendation -5 claim 7
    words:birth	boilerplate 1 signpost -1 recommendation -1 opinion -2 claim 3
    words:bit	boilerplate -1 promotion -1 anecdote 3 signpost 7 recommendation -2 opinion -8 claim 3
    words:bladder	heading -1 promotion -1 signpost -2 recommendation 1 opinion -8 claim 10
    words:bled	heading 14 boilerplate -1 promotion -1 anecdote -7 signpost -1 opinion -2 claim -3
    words:block	heading 3 boilerplate -3 anecdote 3 signpost -1 opinion 5 claim -6
    words:blog	heading -10 boilerplate 11 signpost -1 opinion -1
    words:blood	heading -4 boilerplate 5 promotion 3 anecdote 11 signpost -4 recommendation 2 opinion -7 claim -5
    words:blood pressure	heading -2 boilerplate 2 promotion 5 anecdote -2 signpost -1 recommendation 6 opinion -4 claim -3
    words:blue	heading -1 boilerplate -1 promotion 4 signpost -1 recommendation 7 claim -8
    words:body	heading -1 boilerplate -1 promotion -1 anecdote -3 signpost -3 recommendation -6 opinion -3 claim 18
    words:boise	boilerplate 9 promotion -8 anecdote 5 claim -5
    words:book	heading -5 boilerplate -8 promotion 17 anecdote -3 signpost -2 recommendation 7 opinion -5 claim -1
    words:book a	heading -1 boilerplate -5 promotion 1 recommendation 8 opinion -1 claim -2
    words:book now	heading -1 boilerplate 10 promotion -9
    words:boring	promotion -1 anecdote -3 signpost -4 recommendation -1 opinion 17 claim -7
    words:both	heading 4 boilerplate -2 promotion -7 anecdote -3 signpost -2 recommendation 2 opinion -9 claim 18
    words:bottom	heading 4 boilerplate -7 promotion -2 anecdote 3 signpost 4 recommendation -3 opinion 6 claim -4
    words:bottom line	heading 4 boilerplate -4 promotion -1 anecdote -1 signpost -1 recommendation -2 opinion 7 claim -2
    words:box	heading 1 boilerplate -1 promotion 7 anecdote 4 signpost -1 claim -9
    words:brain	heading -1 promotion 6 anecdote -3 signpost -5 recommendation -8 opinion 7 claim 4
    words:brain and	opinion 17 claim -16
    words:brandt	heading -1 boilerplate -2 promotion -2 anecdote 12 signpost -1 recommendation -1 opinion -4
    words:break	heading -2 boilerplate 1 promotion -1 signpost 10 opinion -6 claim -2
    words:breakfast	anecdote 3 recommendation 13 opinion -4 claim -12
    words:breathing	heading -1 boilerplate 1 promotion -1 anecdote 1 signpost -3 recommendation -3 claim 6
    words:brightwater	promotion -1 signpost -1 recommendation -1 opinion -2 claim 6
    words:bring	heading -1 promotion 1 anecdote -4 signpost -2 recommendation -3 opinion 12 claim -4
    words:brings	promotion 3 anecdote -1 signpost -2 recommendation -2 opinion -2 claim 5
    words:brother	promotion -1 anecdote -1 signpost -1 recommendation 10 opinion -6 claim -1
    words:bríd	boilerplate 2 promotion -1 anecdote -10 signpost 9 opinion -1
    words:build	heading -1 promotion 11 signpost -1 recommendation -1 opinion -4 claim -5
    words:building	heading -1 boilerplate -1 promotion 1 anecdote -6 signpost -1 recommendation 1 opinion -3 claim 9
    words:built	opinion 11 claim -10
    words:bus	promotion -2 anecdote 17 signpost 3 recommendation -3 opinion -8 claim -6
    words:but	heading 1 boilerplate -7 promotion -5 anecdote -6 signpost -3 recommendation -26 opinion 27 claim 19
    words:but it	boilerplate -2 promotion -1 anecdote -4 signpost -2 recommendation -3 opinion 13 claim -2
    words:but that	anecdote 7 signpost -1 opinion -4 claim -2
    words:by	heading -30 boilerplate 26 promotion 4 anecdote -12 signpost 5 recommendation 7 opinion -18 claim 17
    words:by a	heading 6 boilerplate -6 anecdote -4 recommendation -1 opinion -2 claim 7
    words:by accident	promotion -1 anecdote 6 opinion -3 claim -2
    words:by her	heading -1 boilerplate -1 anecdote -2 opinion 9 claim -5
    words:by people	promotion 7 anecdote -1 signpost -1 opinion -1 claim -5
    words:by renata	heading -11 boilerplate 12
    words:by the	heading -8 boilerplate 4 promotion -5 anecdote 6 signpost 2 recommendation -2 opinion 4 claim -2
    words:c	boilerplate 4 promotion -2 signpost -1 opinion -1
    words:caffeine	recommendation 12 opinion -2 claim -9
    words:calcium	heading -1 boilerplate 2 promotion -2 signpost -2 recommendation 1 opinion -1 claim 4
    words:call	heading -2 boilerplate -25 promotion 18 anecdote 5 signpost -7 recommendation -8 opinion 4 claim 15
    words:call #	boilerplate -7 promotion 4 recommendation 3 claim -1
    words:call or	boilerplate -7 promotion -2 recommendation 12 claim -2
    words:call us	boilerplate -12 promotion 12
    words:called	heading -2 promotion -2 anecdote 3 signpost -2 recommendation 7 opinion -8 claim 3
    words:called a	recommendation 11 opinion -1 claim -10
    words:calling	boilerplate -4 promotion 10 recommendation -1 opinion -1 claim -4
    words:calm	heading 10 boilerplate -10 promotion 4 anecdote -1 signpost -1 recommendation -4 opinion -6 claim 9
    words:came	heading -1 boilerplate -1 promotion -2 anecdote -1 signpost 1 recommendation -1 opinion 13 claim -10
    words:came from	anecdote -4 signpost -1 opinion 10 claim -5
    words:came out	promotion -1 anecdote -1 opinion 5 claim -3
    words:can	heading 5 boilerplate -9 promotion 8 anecdote -14 signpost -3 recommendation 14 opinion -16 claim 15
    words:can be	boilerplate -7 promotion -4 anecdote -2 signpost -2 recommendation 7 opinion -5 claim 13
    words:can become	recommendation -5 opinion -3 claim 9
    words:can do	anecdote -4 signpost -1 opinion 12 claim -7
    words:can i	heading 8 boilerplate -1 signpost -6
    words:can make	heading -5 boilerplate 6 promotion -2 anecdote -1 signpost -1 recommendation -2 opinion -4 claim 9
    words:can only	anecdote -4 recommendation -1 opinion -4 claim 10
    words:can stop	promotion 13 opinion -1 claim -11
    words:can you	boilerplate 3 promotion -1 anecdote -2 signpost -1 recommendation -7 opinion 10 claim -1
    words:can't	heading -1 boilerplate -1 anecdote -7 signpost -4 recommendation -16 opinion 27 claim 2
    words:candidate	heading 3 boilerplate -1 promotion 7 signpost 1 recommendation -8 opinion -3
    words:cannot	boilerplate -1 promotion -3 anecdote 12 signpost -3 recommendation -2 opinion -6 claim 3
    words:capsules	heading 4 boilerplate -6 promotion 16 anecdote 1 signpost -4 recommendation 4 opinion -11 claim -4
    words:car	promotion -1 anecdote 2 signpost -2 recommendation 2 opinion 8 claim -7
    words:care	heading 4 boilerplate 1 promotion 3 anecdote 1 signpost -2 recommendation -2 opinion 1 claim -6
    words:carers	heading 2 boilerplate -1 promotion -1 anecdote -3 opinion -2 claim 6
    words:catch	signpost 1 opinion 10 claim -10
    words:cause	heading 1 promotion -2 anecdote 1 signpost -2 recommendation -7 opinion -3 claim 11
    words:caused	anecdote -1 opinion 14 claim -13
    words:cbt	heading 6 promotion -2 anecdote -2 signpost -1 recommendation -2 opinion -2 claim 3
    words:cbt for	heading 7 promotion -1 recommendation -1 claim -3
    words:cells	heading -2 anecdote -1 signpost -1 recommendation -3 opinion -4 claim 11
    words:cent	promotion -1 signpost -1 recommendation 4 opinion -1 claim -1
    words:center	promotion 1 anecdote -2 signpost -1 opinion -3 claim 5
    words:centers	heading 14 boilerplate -2 promotion -3 anecdote -2 opinion -1 claim -5
    words:centre	heading -11 boilerplate 11 promotion 3 anecdote -1 signpost -1 opinion -1
    words:certain	heading -1 recommendation -2 opinion -3 claim 7
    words:chain	heading 14 boilerplate -3 promotion -3 anecdote -2 recommendation -1 opinion 10 claim -15
    words:chain of	heading 14 boilerplate -2 promotion -3 anecdote -2 recommendation -1 opinion 10 claim -15
    words:chance	signpost -1 recommendation -5 opinion 1 claim 6
    words:change	heading -5 boilerplate -3 anecdote -3 signpost 4 recommendation 4 opinion 8 claim -5
    words:change anything	heading -7 signpost 10 opinion -2 claim -1
    words:changed	boilerplate 6 promotion -1 anecdote -5 signpost -2 opinion -5 claim 7
    words:changes	signpost -3 recommendation 5 opinion -1 claim -1
    words:cheap	promotion -1 recommendation -2 opinion 9 claim -5
    words:check	promotion -2 anecdote 3 signpost -2 recommendation 10 opinion -4 claim -5
    words:chest	heading -2 boilerplate -5 promotion -4 signpost -1 recommendation 12 opinion -2 claim 1
    words:chest pain	heading -2 boilerplate -5 promotion -4 signpost -1 recommendation 14 opinion -1 claim -2
    words:chief	heading -2 opinion 13 claim -11
    words:chief executive	heading -2 opinion 13 claim -11
    words:child	heading -1 boilerplate 13 promotion -1 anecdote -5 signpost -1 recommendation -3 opinion 2 claim -4
    words:children	heading 4 boilerplate -2 promotion -1 signpost -4 recommendation 9 opinion -2 claim -3
    words:chinese	promotion -2 anecdote -1 recommendation -3 opinion 12 claim -6
    words:chronic	heading 13 boilerplate -9 promotion -2 anecdote -1 signpost -3 recommendation -2 opinion -5 claim 9
    words:chronic pain	heading 12 boilerplate -11 promotion -1 recommendation -1 opinion -1 claim 2
    words:claim	boilerplate -3 promotion 10 recommendation -2 opinion -1 claim -3
    words:clear	heading -1 promotion -1 signpost 6 recommendation 1 opinion -4
    words:clients	promotion -1 anecdote -1 recommendation -2 opinion -2 claim 7
    words:clinic	heading -6 boilerplate -4 promotion 19 anecdote -9 recommendation 6 opinion -2 claim -4
    words:clinic in	promotion -1 anecdote -5 signpost 1 recommendation -2 opinion 8 claim -1
    words:clinic is	promotion 13 anecdote -1 signpost -1 recommendation -1 opinion -1 claim -9
    words:clinical	heading 5 promotion -5 anecdote -1 recommendation 4 opinion -2 claim -2
    words:clinician	boilerplate -1 promotion 6 anecdote -1 signpost 1 recommendation -5 opinion -2
    words:clinics	boilerplate -1 promotion -2 anecdote 3 signpost -2 opinion -9 claim 12
    words:clock	heading 13 promotion -1 anecdote 4 signpost -3 recommendation -8 opinion -4 claim -2
    words:close	heading -3 boilerplate -1 promotion 12 signpost -4 opinion -4
    words:code	promotion 8 signpost -5 recommendation -1 claim -1
    words:coffee	anecdote 4 signpost -2 recommendation 6 opinion -2 claim -6
    words:cognitive	promotion -2 signpost -2 recommendation -1 opinion -1 claim 7
    words:cold	promotion -1 recommendation 11 opinion -5 claim -4
    words:cold turkey	recommendation 9 opinion -5 claim -2
    words:collect	promotion -1 signpost -1 recommendation -3 opinion -2 claim 8
    words:colleen	heading 8 boilerplate -8 opinion 7 claim -7
    words:college	heading -1 anecdote -1 signpost -1 recommendation -1 opinion -4 claim 7
    words:come	heading -5 boilerplate -7 promotion -1 anecdote 1 signpost 4 recommendation 12 opinion -9 claim 5
    words:come back	promotion -1 anecdote -4 signpost 9 recommendation -1 opinion -4
    words:come home	heading -3 boilerplate -6 promotion 2 signpost -2 recommendation -1 opinion 10
    words:comes	signpost -1 recommendation -2 opinion -11 claim 15
    words:coming	heading -1 boilerplate 6 promotion -10 anecdote -5 signpost 32 recommendation -7 opinion -8 claim -6
    words:comment	heading 6 boilerplate -1 promotion -2 anecdote -1 signpost -1 recommendation -2 opinion -4 claim 5
    words:comments	heading -6 boilerplate 8 promotion -2
    words:comments #	heading -5 boilerplate 6 promotion -1
    words:common	heading 9 boilerplate 2 promotion -4 anecdote -2 signpost 6 recommendation -6 opinion -11 claim 6
    words:community	heading -7 promotion 8 anecdote -2 opinion -2 claim 4
    words:company	heading 1 boilerplate -1 promotion -3 anecdote -6 signpost -2 recommendation -2 opinion 12 claim 1
    words:complaints	promotion -3 anecdote -1 opinion -1 claim 6
    words:complete	heading -1 boilerplate -1 promotion 5 anecdote -2 signpost 13 recommendation 7 opinion -7 claim -14
    words:complex	heading 11 boilerplate -12 promotion 5 signpost -4 recommendation -1 opinion -4 claim 5
    words:complex regional	heading -1 boilerplate -5 promotion 6 signpost -1 recommendation -1 opinion -4 claim 5
    words:compulsion	recommendation -1 opinion -9 claim 11
    words:conclusions	heading 17 recommendation -1 opinion -9 claim -7
    words:condition	recommendation 3 opinion -1
    words:conditions	heading 6 boilerplate 3 promotion -5 signpost -3
    words:constipation	recommendation -5 opinion -2 claim 7
    words:consult	heading -2 boilerplate -14 promotion 15 signpost 3 opinion -1 claim -1
    words:consultant	heading -3 boilerplate 19 promotion -2 anecdote -3 signpost 2 recommendation -1 opinion 3 claim -15
    words:consultant psychiatrist	heading -2 boilerplate 6 promotion -1 signpost -1
    words:contact	heading 34 boilerplate -16 promotion -6 anecdote -2 signpost -5 recommendation 3 opinion -2 claim -5
    words:contact us	heading 14 boilerplate 2 promotion -15
    words:contacted	boilerplate -6 promotion -2 recommendation 10
    words:contacted on	boilerplate -6 promotion -2 recommendation 10
    words:contains	signpost -1 recommendation -2 opinion -2 claim 6
    words:content	heading -2 boilerplate 4 promotion -1 anecdote -1 signpost -1
    words:contents	heading 9 boilerplate -9 opinion -1 claim 1
    words:contributed	heading -1 boilerplate 10 promotion -3 signpost -1 opinion -3 claim -1
    words:conversation	heading -3 boilerplate -2 promotion 4 anecdote -3 signpost -2 recommendation -2 opinion 4 claim 4
    words:corridor	anecdote -4 signpost -1 opinion -2 claim 8
    words:cortex	promotion -1 anecdote -1 signpost -1 opinion -1 claim 5
    words:cost	heading 2 promotion -2 anecdote -4 signpost -3 recommendation -2 opinion -6 claim 14
    words:costs	anecdote -2 signpost 5 recommendation -3 claim 1
    words:could	heading 1 boilerplate -3 promotion -5 anecdote 13 signpost -12 recommendation -8 opinion 42 claim -28
    words:could be	promotion -1 anecdote -3 signpost -2 recommendation 1 opinion 9 claim -2
    words:could not	boilerplate -1 promotion -1 anecdote 12 signpost -4 recommendation -1 opinion -7 claim 3
    words:counseling	boilerplate -3 promotion 16 anecdote -1 signpost -5 recommendation 2 opinion -2 claim -6
    words:counsellors	anecdote -1 signpost -1 recommendation 9 opinion -1 claim -6
    words:count	anecdote 2 signpost -1 recommendation 10 opinion -2 claim -9
    words:country	anecdote -5 signpost -2 claim 8
    words:course	boilerplate -2 promotion 4 anecdote 6 signpost -2 recommendation -4 opinion 1 claim -3
    words:course of	promotion 5 anecdote -1 recommendation -2 opinion -1 claim -2
    words:cover	heading -1 boilerplate -3 promotion 1 anecdote -6 signpost 9 recommendation -1 opinion 3 claim -2
    words:cover it	heading -1 boilerplate -1 promotion -4 anecdote -4 signpost 10 claim 1
    words:covered	heading 5 boilerplate -7 promotion 13 signpost -2 recommendation -1 opinion -1 claim -8
    words:crisis	heading -2 boilerplate 8 promotion -3 anecdote -2 signpost -2 recommendation 6 opinion -3 claim -3
    words:crossover	heading -1 boilerplate 3 promotion -1
    words:crp	heading 3 boilerplate -2 promotion -2 anecdote 10 signpost -1 recommendation -2 opinion -5
    words:crps	heading 2 boilerplate -3 promotion -1 signpost -1 recommendation -2 opinion -4 claim 9
    words:crying	heading -1 promotion -1 anecdote 9 signpost -3 opinion -1 claim -2
    words:cure	heading 15 boilerplate -1 promotion -2 anecdote -4 signpost -2 opinion -23 claim 17
    words:current	anecdote -4 recommendation -1 opinion 6 claim 1
    words:cut	boilerplate 1 promotion -1 anecdote -1 recommendation 3 opinion 1 claim -2
    words:d	heading -1 boilerplate 1 promotion -1 anecdote 3 recommendation -1 opinion 5 claim -7
    words:daily	heading 1 boilerplate -3 promotion -1 signpost -2 recommendation -4 claim 9
    words:damage	recommendation -2 opinion -4 claim 7
    words:danger	promotion -7 recommendation -2 opinion -1 claim 11
    words:dangerous	recommendation -6 opinion -1 claim 8
    words:dark	heading 6 promotion -1 anecdote 1 recommendation 1 opinion -4 claim -2
    words:data	boilerplate 2 promotion -2 anecdote -1 recommendation -8 claim 9
    words:day	heading 1 boilerplate -13 promotion 8 anecdote 7 recommendation 24 opinion 6 claim -33
    words:day after	promotion -1 anecdote -3 signpost -1 recommendation 3 opinion 8 claim -6
    words:day in	anecdote 1 recommendation -5 claim 6
    words:days	boilerplate -4 promotion -4 anecdote 2 signpost -4 recommendation 6 opinion -3 claim 7
    words:deaths	heading -1 promotion -1 anecdote -1 recommendation -1 opinion 13 claim -8
    words:deaths were	anecdote -1 opinion 14 claim -13
    words:debate	opinion -12 claim 13
    words:decision	promotion -2 anecdote -5 signpost -1 recommendation -5 opinion 5 claim 8
    words:declined	boilerplate -1 anecdote -3 signpost -1 opinion -7 claim 12
    words:declined to	boilerplate -1 anecdote -3 signpost -1 opinion -7 claim 12
    words:deep	heading -1 boilerplate -1 anecdote -1 recommendation -1 claim 4
    words:delighted	promotion -1 anecdote -2 signpost -1 recommendation -8 opinion 20 claim -7
    words:delivered	boilerplate 1 promotion 14 signpost -1 recommendation -1 claim -13
    words:department	heading -7 boilerplate 5 promotion -2 anecdote -5 signpost 5 recommendation -2 opinion -6 claim 12
    words:department of	heading -7 boilerplate 6 promotion -1 anecdote -2 signpost -1 recommendation -1 opinion -3 claim 8
    words:depends	boilerplate -1 promotion -9 anecdote -5 signpost 4 recommendation -1 opinion -3 claim 13
    words:depends on	boilerplate -1 promotion -9 anecdote -2 signpost -1 recommendation -1 opinion -1 claim 14
    words:depressed	boilerplate -1 promotion -1 anecdote -4 signpost 7 recommendation -2 opinion -4 claim 6
    words:depression	heading 7 boilerplate -18 anecdote 3 signpost 2 recommendation -6 opinion -21 claim 33
    words:depression or	heading -1 boilerplate -4 recommendation -2 claim 7
    words:depression with	anecdote -1 opinion -4 claim 6
    words:desensitisation	heading 7 boilerplate -6
    words:desensitisation and	heading 7 boilerplate -6
    words:deserve	boilerplate -1 promotion 8 signpost -1 recommendation -1 opinion -5
    words:deserves	heading -1 boilerplate -2 promotion -2 anecdote -2 signpost -2 recommendation -1 opinion 16 claim -6
    words:deserves a	heading -1 boilerplate -2 promotion -2 anecdote -2 signpost -2 recommendation -1 opinion 11 claim -3
    words:desk	heading -7 boilerplate -1 promotion 11 anecdote 11 signpost 1 recommendation -4 opinion -9 claim -2
    words:detox	heading -1 boilerplate -1 anecdote -2 signpost -1 recommendation 2 opinion -3 claim 5
    words:developed	promotion 8 anecdote -4 opinion -1 claim -3
    words:developed in	promotion 8 anecdote -4 claim -4
    words:diabetic	promotion -2 signpost -1 recommendation -3 opinion 2 claim 5
    words:diabetic neuropathy	recommendation -1 opinion -6 claim 7
    words:diagnosis	heading 1 boilerplate -1 promotion 2 anecdote -4 recommendation 1 opinion -6 claim 6
    words:dial	boilerplate 4 promotion -8 anecdote -1 recommendation 9 claim -4
    words:dial #	boilerplate 4 promotion -8 anecdote -1 recommendation 9 claim -4
    words:did	heading -2 boilerplate -6 promotion 1 anecdote -4 signpost 4 recommendation 1 opinion -24 claim 29
    words:did it	heading -1 promotion -1 anecdote 8 signpost 2 recommendation -1 opinion -4 claim -2
    words:did not	heading -1 boilerplate -6 promotion -2 anecdote 2 signpost 10 recommendation -10 opinion -9 claim 16
    words:did you	heading -2 boilerplate 2 promotion 6 signpost -3 opinion -1
    words:didn't	heading 1 boilerplate -4 promotion -3 anecdote 10 signpost -1 opinion -3 claim 1
    words:die	promotion -1 anecdote -1 signpost -2 recommendation -4 opinion 1 claim 7
    words:differ	heading -1 recommendation -8 opinion -1 claim 10
    words:difference	boilerplate 1 promotion -4 anecdote -2 signpost -3 recommendation -4 opinion -3 claim 14
    words:different	boilerplate -1 promotion -2 anecdote -2 signpost -2 recommendation -3 opinion 16 claim -7
    words:dig	opinion 9 claim -8
    words:direct	boilerplate -10 promotion 13 recommendation -2
    words:discharge	heading -1 boilerplate -2 promotion 3 anecdote 10 signpost -1 recommendation 3 opinion -4 claim -7
    words:discussion	promotion -1 anecdote -1 signpost -2 opinion 7 claim -3
    words:disease	heading -1 promotion -1 anecdote -3 signpost -1 recommendation 5 opinion 9 claim -9
    words:disease of	anecdote -1 opinion 12 claim -10
    words:disorder	heading 3 boilerplate -4 promotion -2 anecdote -1 signpost 2 recommendation -9 opinion -10 claim 21
    words:disorder and	heading 1 boilerplate -1 promotion -1 signpost 4 recommendation -1 opinion -3 claim 1
    words:disorders	heading -1 promotion -2 signpost -1 opinion -4 claim 10
    words:dissociation	heading 4 boilerplate 2 promotion -1 anecdote -1 recommendation 1 opinion -1 claim -4
    words:dizziness	promotion -1 anecdote -2 signpost -2 recommendation -8 opinion -2 claim 14
    words:do	heading 26 boilerplate 2 promotion -14 anecdote -25 signpost -1 recommendation 13 opinion -11 claim 10
    words:do i	heading 8 promotion -2 anecdote -2 signpost -1 recommendation -1 opinion -2 claim -1
    words:do it	heading -1 promotion -1 anecdote 2 signpost -5 recommendation 3 opinion 4 claim -2
    words:do not	heading -3 boilerplate 1 promotion -5 anecdote -3 signpost -3 recommendation -11 opinion 2 claim 22
    words:do nothing	heading 11 boilerplate -1 promotion -1 anecdote -6 recommendation -1 opinion -3 claim 1
    words:do that	anecdote -1 recommendation 8 opinion 2 claim -9
    words:do the	anecdote -1 signpost -1 recommendation 3 opinion -9 claim 8
    words:do to	recommendation -5 opinion -2 claim 7
    words:do you	heading 1 boilerplate -1 promotion -2 signpost 5 recommendation -1 opinion -1
    words:doctor	heading -2 boilerplate -7 promotion 2 anecdote -5 signpost 20 recommendation -10 opinion 7 claim -6
    words:doctor has	opinion 7 claim -7
    words:doctors	heading 3 boilerplate 2 promotion -6 anecdote 2 signpost 2 recommendation -2 opinion -8 claim 8
    words:does	heading 8 boilerplate 4 promotion -6 anecdote -14 signpost 6 recommendation -7 opinion -18 claim 26
    words:does it	heading -4 boilerplate 1 signpost -3 recommendation 8 claim -2
    words:does not	heading -4 boilerplate 10 promotion -8 anecdote -5 signpost 8 recommendation -8 opinion -8 claim 14
    words:doesn't	heading -2 anecdote -3 signpost -1 recommendation -4 opinion -10 claim 20
    words:dog	boilerplate -1 anecdote 8 signpost -5 recommendation 5 opinion -1 claim -6
    words:doing	heading -6 anecdote 3 signpost 4 recommendation 6 opinion -9 claim 2
    words:don't	heading -9 boilerplate -6 promotion -14 anecdote -1 signpost -13 recommendation 53 opinion -9 claim -1
    words:don't ask	heading -9 anecdote 1 signpost -1 recommendation 8 opinion 2
    words:don't do	anecdote -11 signpost -2 recommendation 12 opinion -5 claim 6
    words:don't get	anecdote 12 signpost -2 opinion 12 claim -22
    words:don't have	signpost -2 recommendation -6 opinion -1 claim 9
    words:don't stop	boilerplate -3 promotion -1 recommendation 5 opinion -7 claim 7
    words:donate	heading -3 boilerplate 4
    words:done	heading -7 boilerplate -1 promotion -1 anecdote -3 signpost 10 recommendation 4 opinion -8 claim 4
    words:door	boilerplate -1 promotion 7 signpost -3 recommendation -5 opinion 3 claim -1
    words:doors	heading -2 boilerplate -2 promotion 12 anecdote -1 signpost -4 opinion -3
    words:dose	heading 1 promotion -2 anecdote -3 signpost -1 recommendation 6 opinion -7 claim 6
    words:dose and	anecdote -1 recommendation 10 opinion -1 claim -8
    words:doses	heading -3 boilerplate -1 promotion -1 anecdote -1 signpost 9 recommendation -5 opinion -6 claim 6
    words:double	heading -1 anecdote -1 signpost -1 recommendation -3 opinion -4 claim 12
    words:double vision	heading -1 anecdote -1 signpost -1 recommendation -5 opinion -1 claim 9
    words:doubt	promotion 8 signpost -1 recommendation -7 opinion -5 claim 6
    words:down	heading 7 boilerplate -2 promotion 2 anecdote -16 signpost 32 recommendation 2 opinion -23 claim -2
    words:down and	promotion -1 anecdote 7 signpost -1 recommendation 3 opinion -2 claim -5
    words:down for	promotion 7 anecdote -3 signpost -3 recommendation -1 opinion -1
    words:down in	anecdote -11 signpost 13 opinion -1
    words:down once	anecdote -8 signpost 12 opinion -4 claim 1
    words:download	heading -1 boilerplate -3 signpost -1 recommendation 9 opinion -1 claim -1
    words:download the	heading -1 boilerplate -3 signpost -1 recommendation 9 opinion -1 claim -1
    words:dr	heading -19 boilerplate 15 promotion -3 anecdote -5 signpost 10 recommendation -5 opinion 5 claim 2
    words:dr anil	anecdote -4 recommendation -2 opinion 8 claim -1
    words:dr p	heading -1 boilerplate -2 signpost 12 opinion -6 claim -1
    words:drawn	heading -1 anecdote 13 recommendation -1 opinion -2 claim -10
    words:dread	anecdote -4 signpost -3 recommendation -1 opinion 6 claim 3
    words:dreams	boilerplate -2 promotion -1 anecdote -4 signpost -1 recommendation -1 opinion -5 claim 16
    words:dreamy	recommendation -2 opinion -5 claim 8
    words:drink	signpost -1 recommendation -1 opinion -3 claim 6
    words:drip	promotion -2 anecdote -4 signpost 4 recommendation -6 opinion -5 claim 13
    words:drive	boilerplate -2 promotion -4 anecdote -1 signpost 6 recommendation 25 opinion -11 claim -12
    words:drive until	anecdote -1 recommendation 8 opinion -1 claim -6
    words:drive you	promotion -2 signpost -1 recommendation 16 opinion -4 claim -7
    words:drives	anecdote 3 signpost -2 recommendation -1 opinion 6 claim -6
    words:drives me	anecdote -1 signpost -1 recommendation -1 opinion 8 claim -5
    words:drop	anecdote -1 signpost -2 recommendation 13 opinion -5 claim -6
    words:drops	promotion -1 anecdote -1 signpost -1 opinion -4 claim 7
    words:drove	promotion -1 anecdote 5 signpost -3 claim -1
    words:drowsiness	boilerplate -1 promotion -1 anecdote -1 signpost -1 recommendation -3 opinion -9 claim 16
    words:drug	heading -3 boilerplate 6 promotion -10 anecdote 10 signpost -2 opinion -17 claim 14
    words:drug is	promotion -2 recommendation -1 opinion -4 claim 7
    words:drugs	heading -2 promotion -1 anecdote -1 signpost -2 recommendation -7 opinion 7 claim 6
    words:duloxetine	heading 4 boilerplate -5 recommendation -2 claim 3
    words:during	promotion -3 anecdote 2 signpost -1 recommendation -1 opinion -2 claim 5
    words:dying	heading 1 boilerplate -1 recommendation -5 claim 5
    words:each	heading -1 anecdote 4 recommendation 13 opinion -3 claim -12
    words:earlier	anecdote -1 opinion -3 claim 4
    words:early	heading -2 promotion 2 anecdote -1 signpost -1 recommendation -2 opinion -2 claim 7
    words:ease	heading 3 boilerplate -3 promotion -1 signpost -1 recommendation -1 opinion -2 claim 5
    words:easter	boilerplate -6 anecdote 7 signpost -1 opinion -1
    words:easy	boilerplate -7 promotion -1 anecdote -1 signpost -2 recommendation 10 opinion 11 claim -10
    words:easy to	boilerplate -7 promotion -1 anecdote -1 signpost -1 recommendation -1 opinion 14 claim -3
    words:eat	heading -3 boilerplate 2 promotion -2 anecdote -1 recommendation 25 opinion -6 claim -14
    words:edit	heading -4 boilerplate -12 promotion -1 anecdote 14 signpost 8 opinion -2 claim -4
    words:effect	heading -2 boilerplate -1 promotion -3 anecdote -5 signpost 5 recommendation -7 opinion 1 claim 11
    words:effects	boilerplate -1 promotion 4 anecdote -1 signpost 10 recommendation -16 opinion -1 claim 6
    words:eight	boilerplate -1 promotion -2 anecdote 1 signpost 9 recommendation -3 opinion -6 claim 2
    words:eight and	anecdote -2 signpost 10 recommendation -1 opinion -4 claim -2
    words:either	heading -1 promotion -2 anecdote -10 signpost -1 recommendation -5 opinion 17 claim 1
    words:eleven	heading 14 boilerplate -2 promotion -5 anecdote 7 signpost -3 recommendation -1 opinion -7 claim -3
    words:eleven years	heading 14 boilerplate -2 promotion -4 anecdote 1 signpost -2 recommendation -1 opinion -5 claim -1
    words:else	heading -3 boilerplate 4 promotion -3 anecdote -2 signpost -2 recommendation 18 opinion -9 claim -3
    words:email	heading -16 boilerplate 9 promotion 18 anecdote -1 signpost -2 recommendation -3 opinion -5 claim -1
    words:email address	heading -1 boilerplate 9 promotion -8 opinion -1
    words:emdr	heading 7 boilerplate -7 promotion -1 anecdote -2 signpost -1 recommendation -3 opinion -3 claim 10
    words:emergency	boilerplate 5 promotion -1 anecdote -1 signpost -1 recommendation -3 opinion -3 claim 3
    words:empty	anecdote -2 recommendation 5 opinion 5 claim -8
    words:end	heading -1 boilerplate -4 promotion -9 anecdote 2 signpost 3 recommendation -4 opinion 19 claim -7
    words:end of	promotion -1 anecdote -4 signpost -1 recommendation -1 opinion 7 claim 1
    words:end up	anecdote -1 signpost 1 opinion 6 claim -6
    words:ending	heading -3 boilerplate -1 promotion -2 recommendation 10 opinion -3 claim -1
    words:england	boilerplate 3 promotion -3 recommendation -1 opinion -2 claim 4
    words:english	promotion 6 signpost 3 recommendation -7 opinion -1
    words:enjoy	heading -1 promotion -1 signpost -1 recommendation -2 opinion 10 claim -5
    words:enough	heading -2 boilerplate -3 promotion -1 anecdote -5 signpost -3 recommendation -4 opinion 5 claim 13
    words:enough for	anecdote -3 recommendation -1 opinion -2 claim 6
    words:enter	heading -5 boilerplate -13 promotion 16 signpost -2 opinion 9 claim -4
    words:enter your	heading -2 boilerplate -13 promotion 16 opinion -1
    words:episode	heading 14 boilerplate -15 promotion 9 anecdote -1 signpost -1 recommendation -1 opinion -3 claim -1
    words:episode #	heading 14 boilerplate -14
    words:erp	heading -1 boilerplate -2 promotion 1 anecdote -2 signpost -1 recommendation 2 opinion -6 claim 10
    words:esketamine	heading 5 boilerplate -5 promotion -2 anecdote -1 signpost 17 recommendation -2 opinion -2 claim -9
    words:especially	recommendation -6 claim 7
    words:estimated	heading -1 boilerplate -1 anecdote -2 opinion 9 claim -5
    words:et	heading -2 boilerplate 8 promotion -1 anecdote -1 signpost -1 recommendation -3 opinion -1 claim 1
    words:et al	heading -2 boilerplate 8 promotion -1 anecdote -1 signpost -1 recommendation -3 opinion -1 claim 1
    words:even	signpost -3 recommendation 2 opinion -10 claim 12
    words:evening	heading -1 boilerplate -2 promotion 4 anecdote 5 signpost -5 recommendation -5 opinion 8 claim -4
    words:evenings	heading 8 boilerplate -1 anecdote -3 recommendation -1 opinion -5 claim 3
    words:events	promotion -1 signpost -1 recommendation -1 opinion -3 claim 6
    words:ever	heading -1 promotion -1 signpost -3 opinion 5
    words:every	heading -4 boilerplate -12 promotion 8 anecdote 22 signpost 10 recommendation 10 opinion -15 claim -18
    words:every day	promotion 7 recommendation 9 opinion -2 claim -12
    words:every month	anecdote 1 recommendation 5 claim -5
    words:every single	boilerplate -3 promotion 3 anecdote 8 signpost -2 opinion -4 claim -1
    words:every time	boilerplate -1 anecdote -3 signpost -5 opinion 9
    words:every week	promotion -1 anecdote -3 signpost 7 recommendation 2 opinion -2 claim -3
    words:everyone	boilerplate -2 promotion -8 anecdote -1 signpost 3 recommendation 5 opinion -2 claim 5
    words:everything	promotion -1 anecdote 7 signpost -3 opinion -2 claim -1
    words:evidence	boilerplate -1 promotion -2 anecdote -1 signpost -1 recommendation -1 opinion -11 claim 17
    words:evidence for	recommendation -1 opinion -4 claim 6
    words:evidence is	recommendation -1 opinion -4 claim 5
    words:exact	anecdote 5 opinion -7 claim 3
    words:exactly	promotion -1 signpost -1 recommendation 1 opinion -6 claim 8
    words:example	heading -1 promotion 10 anecdote -5 signpost 7 recommendation -4 opinion -10 claim 3
    words:executive	heading -2 opinion 13 claim -11
    words:exercise	heading 8 boilerplate -7 promotion -2 anecdote -6 signpost -9 recommendation 18 opinion -5 claim 3
    words:expect	boilerplate -5 anecdote -3 signpost 11 recommendation -5 opinion -3 claim 7
    words:expected	anecdote -1 recommendation 6 opinion 4 claim -8
    words:experimental	heading -1 boilerplate -1 promotion -1 signpost -1 opinion -6 claim 9
    words:explain	heading -2 promotion -2 anecdote 1 signpost -1 recommendation 1 opinion -2 claim 4
    words:explains	boilerplate -1 signpost 2 recommendation -1 opinion 7 claim -7
    words:explanation	opinion 15 claim -14
    words:exposure	heading -1 anecdote -2 signpost -1 recommendation -1 opinion -3 claim 8
    words:extra	promotion 2 anecdote -4 signpost -1 recommendation -3 opinion 8 claim -1
    words:extract	heading -3 boilerplate 5 promotion -10 anecdote -1 signpost -1 recommendation -1 opinion -2 claim 13
    words:eye	heading 10 boilerplate -8 promotion 6 recommendation 1 opinion -5 claim -3
    words:eye movement	heading 7 boilerplate -6
    words:fades	recommendation -2 opinion -2 claim 4
    words:fails	heading 1 signpost -5 recommendation -1 opinion 13 claim -7
    words:fair	anecdote -3 signpost 12 recommendation -2 opinion -6
    words:fall	heading 8 boilerplate -2 promotion -2 recommendation -1 opinion -4 claim 1
    words:falls	anecdote -4 signpost -1 recommendation -2 opinion 3 claim 4
    words:families	heading 13 boilerplate -2 promotion -3 anecdote -2 signpost -2 recommendation 1 claim -6
    words:family	heading -7 boilerplate 5 promotion 3 anecdote -9 signpost -8 recommendation 14 opinion -5 claim 6
    words:family in	boilerplate -1 anecdote -6 signpost -2 opinion 2 claim 7
    words:family members	heading -3 signpost -1 recommendation 7 opinion -1 claim -1
    words:faq	heading 9 boilerplate -8 promotion -1
    words:far	promotion -1 anecdote -1 recommendation -4 opinion -7 claim 14
    words:far as	anecdote -1 recommendation -2 opinion -4 claim 7
    words:fast	heading -2 boilerplate -7 promotion -3 anecdote -3 signpost -3 recommendation 13 opinion -2 claim 7
    words:fault	signpost -1 recommendation -1 opinion 13 claim -11
    words:fda	heading 7 boilerplate -1 promotion 6 anecdote -1 signpost -1 recommendation -9 opinion -1 claim 1
    words:fda in	heading 8 boilerplate -2 promotion -1 claim -5
    words:fear	boilerplate -1 promotion -1 anecdote -1 signpost 2 recommendation -1 opinion -12 claim 15
    words:fear a	recommendation -1 opinion -7 claim 8
    words:federal	boilerplate 1 promotion -1 anecdote -1 signpost -1 recommendation 10 opinion -2 claim -7
    words:feel	heading 4 boilerplate -4 promotion 3 anecdote -1 signpost -7 recommendation -3 opinion -8 claim 16
    words:feel like	heading 3 boilerplate -2 promotion 2 signpost -1 recommendation 1 opinion -4 claim 1
    words:feeling	heading -2 boilerplate -1 signpost -1 opinion -3 claim 7
    words:feels	heading 5 anecdote -4 signpost -1 recommendation -2 opinion -5 claim 7
    words:fell	anecdote -1 recommendation -1 opinion -2 claim 4
    words:felt	heading -1 anecdote -3 signpost -1 recommendation -1 opinion 5 claim 1
    words:few	heading -2 promotion -1 anecdote -1 signpost -1 recommendation -4 opinion -2 claim 11
    words:fewer	boilerplate -1 promotion -1 signpost 4 recommendation -1 opinion -3 claim 2
    words:fibromyalgia	heading 2 boilerplate -15 promotion 19 anecdote -1 signpost -3 recommendation -3 opinion -1
    words:fibromyalgia and	promotion 8 signpost -2 claim -5
    words:field	heading -3 boilerplate 6 promotion -1 anecdote -2 recommendation -1 opinion 7 claim -6
    words:fifteen	promotion 7 anecdote 6 signpost -5 recommendation -1 opinion -7 claim -1
    words:fifteen percent	promotion 8 signpost -5 recommendation -1 claim -1
    words:fill	heading -1 boilerplate -2 promotion 13 anecdote -2 signpost -2 recommendation 4 opinion 6 claim -17
    words:fill in	anecdote -1 recommendation 12 opinion -2 claim -7
    words:finally	promotion -1 signpost -1 opinion 9 claim -7
    words:find	heading -3 boilerplate -4 promotion 11 anecdote -3 signpost 15 recommendation -8 opinion 3 claim -11
    words:find an	boilerplate -2 promotion 8 signpost -1 recommendation -2 opinion -2
    words:find care	heading -2 boilerplate -4 promotion 7
    words:find it	recommendation -2 opinion 10 claim -8
    words:find that	heading -1 signpost 15 recommendation -6 opinion -1 claim -6
    words:finding	heading -6 boilerplate 11 promotion -3 signpost -1 opinion -1 claim 1
    words:findings	heading -6 signpost 6 recommendation -1 opinion 13 claim -12
    words:fine	signpost -2 recommendation -4 opinion 9 claim -2
    words:finish	anecdote -1 signpost -1 recommendation -1 opinion 17 claim -14
    words:fire	recommendation -2 opinion 8 claim -5
    words:first	heading -13 boilerplate -7 promotion 9 anecdote 7 signpost -11 recommendation 38 opinion -3 claim -21
    words:first infusion	promotion -1 recommendation 1 opinion 6 claim -6
    words:first night	promotion -2 anecdote 8 signpost -1 opinion -2 claim -3
    words:first quarter	heading 8 boilerplate -2 promotion -1 claim -5
    words:first thing	heading -1 promotion -1 anecdote -2 signpost 5 recommendation -1 opinion 1 claim -2
    words:first two	promotion -1 recommendation -2 opinion 8 claim -5
    words:first visit	promotion 6 recommendation -2 opinion -1 claim -2
    words:first week	recommendation -4 opinion -1 claim 6
    words:five	heading 4 boilerplate -6 anecdote -3 signpost 5 recommendation -3 opinion -2 claim 5
    words:five minutes	signpost -1 recommendation 7 opinion -1 claim -6
    words:five years	promotion -1 signpost -2 recommendation -8 opinion 12
    words:floating	heading -1 promotion -1 anecdote 9 signpost -1 recommendation -6 opinion -4 claim 4
    words:folks	heading -1 promotion -2 anecdote -9 signpost 3 recommendation -3 opinion 19 claim -7
    words:following	heading -1 promotion -2 signpost 2 recommendation 5 opinion -1 claim -3
    words:food	heading 1 boilerplate 1 promotion -1 signpost -1 recommendation 12 opinion -6 claim -7
    words:for	heading 40 boilerplate -21 promotion -11 anecdote -12 signpost -2 recommendation 5 opinion -13 claim 15
    words:for #	boilerplate -3 promotion 4 anecdote -2 signpost -1 opinion 7 claim -4
    words:for a	heading -2 boilerplate -1 promotion 10 anecdote 10 signpost -2 recommendation 22 opinion -5 claim -33
    words:for adults	boilerplate -1 promotion -1 signpost -1 opinion -1 claim 6
    words:for anxiety	boilerplate -1 anecdote -2 signpost 6 opinion 7 claim -8
    words:for anyone	promotion 7 recommendation 3 claim -8
    words:for at	anecdote -3 recommendation 9 opinion -2 claim -3
    words:for comment	heading -1 promotion -1 anecdote -1 signpost -1 recommendation -2 opinion -4 claim 9
    words:for depression	heading 5 boilerplate -5 promotion -1 anecdote -1 signpost -1 recommendation -1 opinion -3 claim 6
    words:for eleven	heading 14 boilerplate -2 promotion -1 anecdote -7 signpost -1 opinion -1 claim -2
    words:for fifteen	promotion 8 signpost -5 recommendation -1 claim -1
    words:for it	heading 5 promotion -2 signpost -5 recommendation -3 opinion -2 claim 8
    words:for me	anecdote 4 signpost -1 recommendation -1 opinion 5 claim -6
    words:for medical	promotion 10 signpost -1 recommendation -8 claim -1
    words:for obsessive-compulsive	heading -1 promotion -1 anecdote -1 signpost 6 opinion -2 claim -1
    words:for ocd	heading 1 anecdote -1 signpost -2 recommendation -2 opinion -3 claim 7
    words:for our	heading -1 boilerplate -6 promotion 8 signpost -1
    words:for pain	boilerplate 8 promotion -1 anecdote -1 signpost -1 opinion 4 claim -7
    words:for patients	heading 8 boilerplate -8 promotion -1 opinion 5 claim -4
    words:for people	heading 4 boilerplate -1 promotion 1 signpost 1 opinion -2 claim -2
    words:for ptsd	promotion -1 anecdote -2 signpost -2 recommendation -7 opinion 2 claim 10
    words:for six	anecdote -4 recommendation 10 opinion 5 claim -10
    words:for ten	anecdote 3 opinion 5 claim -7
    words:for the	heading -3 boilerplate -1 promotion 2 anecdote -14 signpost 9 recommendation 3 claim 3
    words:for this	anecdote -1 signpost 1 opinion -4 claim 6
    words:for three	boilerplate -1 promotion -1 anecdote 1 signpost -1 recommendation -1 opinion -5 claim 8
    words:for two	heading -1 boilerplate -1 promotion -2 anecdote 1 signpost 7 recommendation 9 opinion -4 claim -10
    words:for you	heading 14 boilerplate -1 promotion -18 signpost -3 recommendation 1 opinion 8 claim -1
    words:form	heading -1 boilerplate 5 promotion 7 anecdote -5 signpost -5 recommendation 8 opinion -4 claim -6
    words:former	heading -1 boilerplate -3 promotion -9 anecdote -1 signpost 6 recommendation 16 opinion -3 claim -6
    words:fortnight	anecdote 6 opinion -1 claim -4
    words:forty	heading 3 boilerplate -1 promotion -1 anecdote -1 signpost -7 recommendation -2 opinion -7 claim 16
    words:found	heading 1 boilerplate 1 promotion -1 anecdote -10 signpost -3 recommendation -4 opinion -4 claim 20
    words:found no	anecdote -1 opinion -8 claim 11
    words:found that	signpost -1 recommendation -1 opinion -3 claim 5
    words:founder	promotion 8 anecdote -4 claim -4
    words:four	boilerplate -2 promotion -3 anecdote 1 signpost -5 recommendation 5 opinion -12 claim 16
    words:four out	recommendation 10 claim -10
    words:four to	anecdote -2 signpost -1 recommendation -1 claim 5
    words:fourth	heading -1 anecdote 8 signpost -2 recommendation -1 opinion -3 claim -1
    words:free	heading -6 boilerplate 1 promotion 5 anecdote -4 signpost -4 recommendation 6 opinion -8 claim 9
    words:free shipping	heading -1 boilerplate 2 promotion 5 anecdote -2 signpost -1 recommendation -1 opinion -2
    words:freedom	boilerplate 7 signpost -2 opinion -4 claim -1
    words:frequently	heading 3 boilerplate -20 promotion -2 signpost 20
    words:frequently asked	heading 3 boilerplate -20 promotion -2 signpost 20
    words:friday	boilerplate 11 promotion -10 anecdote -1 signpost -1 recommendation 2
    words:friday #	boilerplate 11 promotion -10 anecdote -1
    words:from	heading 12 boilerplate -10 promotion 19 anecdote -2 signpost -17 recommendation -33 opinion 4 claim 26
    words:from #	heading -3 boilerplate 2 promotion 22 anecdote -3 signpost -1 recommendation -4 opinion -2 claim -11
    words:from a	heading -7 boilerplate 7 promotion -2 anecdote 3 signpost -1 recommendation -1 opinion -4 claim 4
    words:from our	heading 9 boilerplate -6 promotion 4 signpost -2 opinion -4
    words:from the	heading 3 boilerplate -2 promotion -2 anecdote 7 signpost -1 recommendation -14 opinion -5 claim 14
    words:front	promotion 3 anecdote 7 signpost 2 recommendation -7 opinion -5
    words:front desk	promotion 3 anecdote 6 signpost 5 recommendation -4 opinion -8 claim -2
    words:full	heading -3 boilerplate -2 promotion -3 anecdote 4 signpost 14 recommendation -4 opinion 10 claim -16
    words:full of	anecdote 7 opinion -6
    words:function	promotion -1 recommendation 7 claim -5
    words:funded	boilerplate -3 promotion -1 anecdote -1 recommendation -1 opinion -1 claim 7
    words:funded by	boilerplate -3 promotion -1 anecdote -1 recommendation -1 opinion -1 claim 7
    words:funny	heading -1 boilerplate 4 promotion -2 anecdote -6 signpost -1 recommendation -1 opinion 12 claim -5
    words:further	promotion -1 anecdote -5 signpost 9 recommendation -2 opinion -7 claim 7
    words:gain	heading -2 boilerplate -1 promotion -4 signpost -2 recommendation -1 opinion 2 claim 7
    words:gallery	heading -9 boilerplate 11 promotion -1
    words:gave	heading 2 boilerplate -1 promotion -1 anecdote 11 signpost -1 recommendation -1 opinion -5 claim -5
    words:generally	heading -11 boilerplate -4 promotion -1 anecdote -1 signpost 15 recommendation -2 opinion -4 claim 8
    words:gentleman	promotion -1 anecdote 12 signpost -1 recommendation -1 opinion -8 claim -2
    words:get	heading -5 boilerplate -2 promotion 7 anecdote 6 signpost -14 recommendation -18 opinion 18 claim 7
    words:get better	anecdote -6 opinion -1 claim 7
    words:get help	heading -6 boilerplate 8 promotion -2 signpost -5 recommendation 5
    words:get involved	heading -4 boilerplate 6 promotion -1 signpost -1
    words:get it	heading -5 boilerplate -1 promotion 8 signpost -2 opinion -4 claim 4
    words:get the	heading -2 promotion 1 anecdote -1 recommendation 5 opinion -5 claim 1
    words:get to	heading -1 boilerplate -1 promotion -1 anecdote -1 signpost -1 recommendation -2 opinion 11 claim -4
    words:gets	heading -2 promotion -3 anecdote -2 signpost 3 recommendation 5 opinion 9 claim -10
    words:getting	heading 2 boilerplate -1 anecdote 5 signpost -2 recommendation -2 opinion -4 claim 3
    words:give	heading -2 boilerplate 2 anecdote -2 signpost 5 recommendation 1 opinion -9 claim 5
    words:give you	heading -1 boilerplate 2 promotion -3 anecdote -4 signpost 8 recommendation -2 opinion -6 claim 4
    words:given	boilerplate -1 signpost 3 recommendation -3 opinion -3 claim 5
    words:glass	promotion -1 anecdote 5 opinion 6 claim -9
    words:glasses	promotion -1 recommendation -1 opinion 9 claim -5
    words:go	boilerplate -12 promotion -5 anecdote -2 signpost -5 recommendation 18 opinion 6
    words:go on	recommendation -4 opinion -2 claim 7
    words:go to	heading -1 promotion -5 anecdote -1 signpost 2 recommendation 7 opinion -1 claim -1
    words:goes	boilerplate -1 promotion -2 anecdote 2 signpost -1 recommendation 2 opinion -12 claim 13
    words:going	heading 3 boilerplate -1 promotion -5 anecdote 6 signpost -2 recommendation 5 opinion -5
    words:going on	heading 4 boilerplate -1 promotion -1 signpost -2 recommendation 5 opinion -1 claim -4
    words:going to	heading -1 promotion -3 anecdote 10 recommendation 6 opinion -7 claim -5
    words:gone	promotion -1 anecdote 2 recommendation -2 opinion -3 claim 5
    words:good	heading 1 boilerplate -4 promotion -2 anecdote 1 signpost 15 recommendation -3 opinion -3 claim -4
    words:got	heading 1 boilerplate -5 promotion 2 signpost 1 opinion 6 claim -4
    words:got a	heading -1 boilerplate -3 promotion 9 anecdote -1 signpost -2 opinion -1
    words:got to	promotion -7 anecdote 7 recommendation 5 opinion 6 claim -11
    words:gp	boilerplate -1 promotion 3 anecdote -4 signpost -1 recommendation -4 opinion 9 claim -2
    words:grand	anecdote 6 recommendation -1 opinion -1 claim -4
    words:great	heading -1 boilerplate -1 promotion -1 anecdote -1 signpost 14 recommendation -1 opinion 4 claim -13
    words:group	heading -9 boilerplate 9 promotion 8 anecdote -11 signpost -2 recommendation -3 opinion -4 claim 12
    words:groups	recommendation -1 opinion 5 claim -3
    words:guide	heading 7 boilerplate -8 promotion 5 anecdote 1 recommendation -2 opinion -3 claim -1
    words:guideline	promotion -1 anecdote -2 signpost -3 recommendation -1 opinion 13 claim -6
    words:guidelines	promotion -1 anecdote -2 signpost -3 opinion 14 claim -8
    words:gut	heading 12 boilerplate -12 promotion -1 anecdote -1 signpost -1 recommendation -1 opinion -2 claim 5
    words:h	heading -2 boilerplate 7 promotion -1 signpost -2 opinion -3
    words:had	heading 9 boilerplate -5 promotion -9 anecdote 7 signpost 7 recommendation 1 opinion -3 claim -6
    words:had a	heading 13 boilerplate -4 promotion -4 anecdote -1 signpost 4 recommendation 2 opinion -5 claim -6
    words:had it	signpost -1 opinion 5 claim -4
    words:had one	anecdote 9 signpost -2 recommendation -2 opinion -3 claim -2
    words:hair	boilerplate 1 promotion -1 anecdote 9 signpost -1 opinion -1 claim -7
    words:half	heading -1 promotion -3 anecdote 1 signpost -3 recommendation -14 opinion -7 claim 27
    words:half of	promotion -1 anecdote -7 signpost -1 recommendation -10 opinion -7 claim 27
    words:hand	heading 7 boilerplate -2 promotion -4 signpost -4 recommendation 2 opinion -2 claim 3
    words:hands	heading 5 promotion -2 anecdote -6 signpost -7 recommendation 5 opinion 2 claim 3
    words:happens	heading -7 boilerplate -1 anecdote -1 signpost 12 recommendation -5 opinion -2 claim 3
    words:happens to	heading -2 signpost 9 recommendation -4 opinion -2
    words:hard	promotion -3 anecdote -2 signpost -2 recommendation -4 opinion 19 claim -8
    words:hard to	promotion -3 anecdote -1 signpost -2 recommendation -2 opinion 10 claim -2
    words:harder	boilerplate -7 promotion -1 anecdote -9 signpost -1 recommendation -2 opinion 18 claim 1
    words:harder to	boilerplate -7 promotion -1 signpost -1 recommendation -1 opinion 9 claim 1
    words:has	heading -5 boilerplate -3 promotion -19 anecdote 5 signpost -2 recommendation -2 opinion 4 claim 23
    words:has a	heading -1 promotion -7 anecdote -7 signpost -1 recommendation -3 opinion 1 claim 18
    words:has been	heading -2 promotion -3 anecdote 11 signpost -1 recommendation -3 opinion 1 claim -3
    words:has found	anecdote -4 signpost -1 opinion 9 claim -4
    words:has not	boilerplate -1 signpost 4 recommendation -1 opinion -4 claim 3
    words:has prescribed	heading -1 recommendation -1 opinion 7 claim -6
    words:has the	heading -1 boilerplate -1 anecdote 2 signpost -1 recommendation -1 opinion -7 claim 8
    words:has to	promotion -2 signpost -1 recommendation 13 opinion -2 claim -7
    words:hasn't	promotion -1 anecdote -4 signpost -1 recommendation 9 opinion -2 claim -1
    words:hasn't had	anecdote -4 recommendation 9 opinion -5
    words:have	heading -11 boilerplate -1 promotion -3 anecdote 22 signpost -10 recommendation 10 opinion -12 claim 6
    words:have a	heading -2 boilerplate -1 promotion 12 anecdote -8 signpost -4 recommendation -1 opinion 10 claim -7
    words:have asked	heading -3 boilerplate -2 promotion -1 anecdote -1 signpost 10 opinion -3 claim -2
    words:have been	heading -1 boilerplate 5 promotion -3 anecdote -1 signpost 3 opinion -5 claim 1
    words:have it	promotion -1 anecdote -1 signpost 2 recommendation 2 opinion 4 claim -6
    words:have not	heading -1 boilerplate 1 promotion -1 anecdote -1 signpost -3 recommendation -3 opinion 11 claim -4
    words:have to	heading 1 boilerplate -1 promotion -4 anecdote -2 signpost -5 recommendation 10 opinion 1
    words:haven't	heading -1 anecdote -3 signpost -3 opinion 10 claim -3
    words:having	heading 4 boilerplate -2 promotion -3 anecdote -7 signpost -6 recommendation 8 opinion -8 claim 14
    words:having a	heading -4 signpost -12 opinion 17
    words:having thoughts	heading 9 promotion -3 anecdote -2 signpost -1 recommendation 6 opinion -3 claim -5
    words:he	heading -4 boilerplate -3 promotion -5 anecdote 8 signpost -8 opinion 7 claim 5
    words:he has	promotion -1 anecdote 5 signpost -2 opinion 6 claim -8
    words:he said	heading -2 promotion -1 anecdote -11 signpost -1 recommendation 6 opinion -4 claim 13
    words:he says	anecdote 4 opinion 3 claim -6
    words:he told	anecdote 2 opinion -7 claim 6
    words:he was	anecdote 4 opinion 1 claim -3
    words:he'd	anecdote 9 recommendation -2 opinion -5 claim -1
    words:head	promotion -1 signpost -3 recommendation 4 opinion 2 claim -2
    words:headache	boilerplate 1 promotion -4 anecdote -1 signpost -2 recommendation -2 opinion -9 claim 18
    words:health	heading -17 boilerplate 16 promotion 3 anecdote -4 signpost -3 recommendation 6 opinion -7 claim 7
    words:health plan	heading -7 boilerplate 11 promotion -2
    words:hear	heading -1 boilerplate -2 promotion 3 anecdote 2 signpost -4 recommendation -7 opinion 2 claim 7
    words:heart	heading -1 boilerplate 1 promotion -1 anecdote -2 signpost -1 recommendation 1 opinion -4 claim 6
    words:heavy	promotion -1 anecdote -1 signpost -2 recommendation -6 opinion -2 claim 12
    words:held	recommendation -1 opinion -4 claim 6
    words:hello	heading -1 promotion 3 anecdote -8 signpost 14 opinion -4 claim -2
    words:helmet	promotion -1 anecdote 9 signpost -1 opinion -1 claim -6
    words:help	heading -2 boilerplate -2 promotion 5 anecdote -5 signpost 11 recommendation 8 opinion -8 claim -7
    words:helped	heading -1 boilerplate -1 signpost 6 recommendation -1 opinion -1 claim -2
    words:helpful	heading -2 boilerplate 5 promotion -1 signpost -1
    words:helpline	boilerplate 4 promotion 4 anecdote -1 claim -7
    words:helps	heading 2 boilerplate -1 promotion -1 anecdote -1 signpost -1 recommendation 14 opinion -5 claim -8
    words:her	heading 5 promotion -8 anecdote 30 signpost 1 recommendation -9 opinion 2 claim -21
    words:her own	promotion -1 anecdote 9 recommendation -1 opinion -2 claim -5
    words:her sister	anecdote -2 signpost 10 recommendation -1 opinion -4 claim -2
    words:here	heading -5 boilerplate -4 promotion -2 anecdote -6 signpost 29 recommendation -13 opinion -2 claim 3
    words:here not	boilerplate -1 anecdote -1 signpost 8 recommendation -2 opinion -8 claim 5
    words:hers	heading -1 promotion -1 anecdote 8 signpost -1 recommendation -1 opinion 3 claim -9
    words:hide	boilerplate -1 promotion -1 anecdote -3 signpost -2 recommendation -1 opinion 8 claim -1
    words:high	heading -2 boilerplate 3 promotion -1 anecdote -1 signpost -1 recommendation 1 opinion -3 claim 3
    words:high blood	heading -1 boilerplate 3 promotion -1 recommendation 5 claim -4
    words:higher	recommendation -2 opinion -3 claim 6
    words:him	promotion -1 anecdote 8 opinion -2 claim -5
    words:his	heading -1 boilerplate 11 promotion -2 anecdote 19 signpost -2 recommendation -2 opinion 1 claim -24
    words:his own	boilerplate 12 promotion -1 anecdote -2 opinion -8 claim -1
    words:his wife	boilerplate 1 anecdote 5 recommendation -1 opinion -2 claim -2
    words:history	heading 3 boilerplate -1 promotion -2 signpost -2 recommendation 4 opinion -4 claim 2
    words:hold	heading -1 boilerplate 1 signpost -1 recommendation -2 opinion 14 claim -10
    words:holding	heading -1 boilerplate 5 promotion -2 anecdote -7 signpost 9 recommendation 2 opinion -3 claim -3
    words:holds	heading -3 boilerplate -1 promotion 5 anecdote -2 signpost -1 recommendation -4 opinion -4 claim 10
    words:home	heading -6 promotion 11 anecdote 8 signpost -9 recommendation 18 opinion 6 claim -28
    words:home and	promotion -3 anecdote 7 signpost -4 recommendation 3 opinion -2 claim -1
    words:home to	heading -3 boilerplate -6 promotion 2 anecdote 1 signpost -2 recommendation -1 opinion 10
    words:honest	promotion -2 anecdote -5 signpost 1 opinion 1 claim 5
    words:honestly	promotion -1 anecdote -9 signpost 1 recommendation -3 opinion 8 claim 5
    words:honestly there	promotion -1 anecdote -3 signpost -1 opinion -3 claim 8
    words:hospital	boilerplate -1 promotion -4 anecdote 1 signpost -2 recommendation 3 claim 2
    words:host	heading -15 boilerplate 24 promotion -1 signpost -6 opinion -1
    words:hour	heading -1 boilerplate -1 promotion -6 anecdote 1 signpost -2 recommendation 12 opinion -7 claim 4
    words:hour of	promotion -3 anecdote -1 recommendation 12 opinion -1 claim -7
    words:hours	heading 3 boilerplate -6 promotion 6 anecdote -10 signpost -8 recommendation 20 opinion -5 claim -1
    words:hours and	promotion -1 anecdote -4 recommendation -1 opinion -1 claim 7
    words:hours ring	boilerplate -2 promotion 7 anecdote -2 signpost -1 recommendation 2 opinion -2 claim -2
    words:house	promotion 10 anecdote -1 signpost -1 opinion -1 claim -6
    words:how	heading 5 boilerplate 2 promotion -5 anecdote 6 signpost -13 recommendation -3 opinion 9 claim -1
    words:how it	heading -3 boilerplate 4 promotion -1 signpost 1 recommendation 1 opinion -6 claim 5
    words:how long	heading -1 signpost -3 recommendation -1 opinion -4 claim 10
    words:how they	promotion -2 anecdote -1 signpost 8 opinion -1 claim -4
    words:how you	heading 2 anecdote 11 signpost -2 recommendation 2 opinion -10 claim -2
    words:hse	anecdote -1 recommendation -1 opinion -3 claim 6
    words:human	promotion -2 recommendation -1 opinion -2 claim 6
    words:humility	heading -1 boilerplate -1 promotion -5 anecdote 6 signpost -1 recommendation -2 opinion 9 claim -5
    words:hundred	anecdote -1 signpost -1 recommendation -2 opinion -2 claim 5
    words:hurt	heading -7 boilerplate 4 promotion -1 anecdote -1 signpost -3 recommendation 6 opinion 2
    words:husband	heading -1 anecdote 9 signpost -2 recommendation -1 opinion -5 claim -1
    words:i	heading 19 boilerplate -15 promotion -10 anecdote 19 signpost 8 recommendation -17 opinion 13 claim -17
    words:i am	heading -1 boilerplate 4 promotion -2 anecdote -11 signpost 5 recommendation -3 opinion 5 claim 4
    words:i can	anecdote -1 signpost -1 opinion -7 claim 10
    words:i could	heading 2 boilerplate -1 anecdote -1 signpost -2 recommendation -1 opinion 5 claim -2
    words:i did	heading -1 promotion -1 anecdote -2 signpost -2 recommendation 15 opinion -6 claim -2
    words:i do	heading 9 boilerplate -1 promotion -1 anecdote -3 signpost 2 recommendation -2 opinion -4
    words:i don't	boilerplate -1 promotion -2 anecdote 5 signpost -2 recommendation -5 opinion -3 claim 8
    words:i felt	anecdote -7 signpost -1 opinion 8
    words:i get	heading 2 promotion -1 anecdote 9 signpost -3 recommendation -2 opinion -1 claim -3
    words:i got	heading 1 boilerplate -1 anecdote 7 recommendation -5 opinion -1 claim -1
    words:i had	promotion -1 anecdote 7 signpost 4 recommendation -2 opinion -7 claim -2
    words:i have	heading -2 boilerplate -1 promotion 5 anecdote 9 signpost -6 recommendation -3 opinion 4 claim -5
    words:i know	anecdote 3 signpost -1 opinion -5 claim 4
    words:i read	anecdote 7 signpost -3 opinion -2 claim -1
    words:i should	anecdote -1 signpost -1 recommendation -8 opinion 10
    words:i slept	promotion -1 anecdote 7 opinion -5 claim -1
    words:i started	heading -1 anecdote -2 signpost -1 opinion 9 claim -5
    words:i take	promotion 7 anecdote -2 signpost -4 opinion -1
    words:i think	heading -1 signpost -1 opinion 8 claim -5
    words:i want	heading -2 boilerplate -1 promotion 6 anecdote -11 signpost 13 opinion -5 claim -1
    words:i was	promotion -1 anecdote 11 signpost 8 recommendation -1 opinion -13 claim -4
    words:i went	heading -1 promotion -2 anecdote 1 signpost -4 recommendation -1 opinion -1 claim 8
    words:i will	promotion -1 anecdote -7 signpost 7 recommendation -1 opinion 4 claim -1
    words:i would	anecdote -5 recommendation -2 opinion 15 claim -7
    words:i'd	heading -3 promotion -2 anecdote -11 signpost 3 recommendation -6 opinion 3 claim 15
    words:i'd have	heading -1 anecdote -3 signpost -1 opinion 9 claim -5
    words:i'd say	anecdote -17 signpost -1 recommendation -1 opinion -2 claim 22
    words:i'll	promotion 7 anecdote -3 signpost 8 recommendation -1 opinion -9 claim -1
    words:i'm	heading 8 boilerplate -2 promotion -3 anecdote 15 signpost -6 recommendation 3 opinion -12 claim -3
    words:i'm not	anecdote 3 signpost -7 recommendation 7 claim -2
    words:i've	heading -1 boilerplate -1 promotion 6 anecdote -7 signpost -7 recommendation -2 opinion 15 claim -4
    words:idea	promotion -1 anecdote -7 signpost -2 opinion 10
    words:if	heading 2 boilerplate -2 promotion -14 anecdote -14 signpost 22 recommendation 26 opinion 5 claim -26
    words:if a	promotion -1 anecdote -4 recommendation 2 opinion 7 claim -3
    words:if she	anecdote 7 recommendation -4 opinion -1 claim -1
    words:if they	anecdote -2 recommendation -1 opinion 5 claim -2
    words:if you	heading -3 boilerplate 3 anecdote -4 signpost -7 recommendation 26 opinion -12 claim -3
    words:if you're	boilerplate -1 promotion 3 anecdote -4 signpost 9 recommendation 2 opinion -6 claim -1
    words:if you've	heading -2 anecdote -1 signpost -1 recommendation -1 opinion 8 claim -3
    words:if your	heading -1 promotion -2 recommendation -5 opinion 2 claim 6
    words:illness	heading 1 signpost -1 opinion -5 claim 6
    words:image	heading -1 boilerplate 5 promotion -1 anecdote 5 signpost -2 opinion -6
    words:implant	heading 14 boilerplate -2 promotion -3 anecdote -2 signpost -2 recommendation 7 opinion -2 claim -10
    words:implanted	anecdote -4 signpost -1 opinion -4 claim 9
    words:improve	promotion -1 anecdote -2 recommendation -3 opinion -4 claim 11
    words:improve if	promotion -1 anecdote -2 recommendation -3 opinion -3 claim 9
    words:in	heading -11 boilerplate 34 promotion -3 anecdote -14 signpost -11 recommendation -20 opinion -26 claim 50
    words:in #	heading 2 boilerplate 3 promotion 5 signpost -2 recommendation -6 opinion -7 claim 6
    words:in a	heading -4 boilerplate 5 promotion -4 anecdote -5 signpost -5 recommendation 2 opinion 2 claim 9
    words:in danger	promotion -6 recommendation -3 claim 10
    words:in depression	boilerplate -4 claim 6
    words:in england	boilerplate 3 promotion -3 recommendation -1 opinion -2 claim 4
    words:in every	promotion -1 anecdote -1 signpost 6 recommendation 7 opinion -3 claim -7
    words:in five	promotion -1 anecdote -1 signpost -1 recommendation -9 opinion 7 claim 6
    words:in his	boilerplate -1 anecdote 5 claim -3
    words:in ireland	boilerplate -6 promotion -2 recommendation 9
    words:in january	heading -1 promotion -2 anecdote 5 recommendation -1 opinion -4 claim 2
    words:in june	anecdote 14 signpost -1 recommendation 2 opinion -4 claim -9
    words:in large	boilerplate 9 promotion -1 signpost -1 recommendation -6 opinion -1
    words:in malmö	boilerplate 7 promotion -1 anecdote -1 signpost -1 opinion -3
    words:in mice	heading 3 boilerplate -2 promotion -1 anecdote -1 signpost -1 opinion -4 claim 6
    words:in my	heading 1 boilerplate -1 anecdote -6 signpost 3 recommendation 3 opinion -3 claim 3
    words:in one	boilerplate 5 promotion -1 anecdote -2 signpost -1 claim -1
    words:in our	heading -1 promotion -6 anecdote -4 signpost 10 recommendation -1 opinion 1 claim 2
    words:in people	heading 1 boilerplate -1 promotion -1 recommendation -6 opinion -1 claim 8
    words:in person	promotion 7 recommendation -1 claim -6
    words:in six	anecdote -1 recommendation -2 opinion -2 claim 6
    words:in south	anecdote -4 signpost -1 recommendation -1 opinion -4 claim 9
    words:in ten	heading -1 anecdote -6 signpost -1 recommendation -1 opinion -1 claim 9
    words:in that	anecdote -4 signpost -2 recommendation -2 opinion 9
    words:in the	boilerplate -6 promotion -4 anecdote 10 signpost -1 recommendation 4 opinion 1 claim -4
    words:in their	heading -1 boilerplate -1 anecdote -1 signpost -1 recommendation 4 opinion 3 claim -3
    words:in there	heading -2 boilerplate -3 promotion -1 anecdote -3 signpost 4 recommendation -2 opinion 7 claim -2
    words:in this	heading -7 boilerplate 4 promotion -5 anecdote -7 signpost 8 recommendation 4 opinion 7 claim -4
    words:in to	boilerplate 7 promotion 7 anecdote -4 signpost -2 recommendation -6 opinion 1 claim -2
    words:in which	promotion -1 anecdote -1 signpost -1 recommendation -1 opinion 7 claim -4
    words:in with	promotion 13 opinion -1 claim -12
    words:in your	heading -2 boilerplate 3 anecdote -1 signpost -2 opinion -7 claim 8
    words:inc	heading -2 boilerplate 7 promotion -1 anecdote -1 opinion -4 claim 2
    words:include	heading -3 boilerplate -1 promotion 2 anecdote -1 signpost 8 recommendation 4 opinion -5 claim -4
    words:included	boilerplate -1 promotion 8 anecdote -1 signpost -1 recommendation 1 opinion -4 claim -2
    words:infection	anecdote -4 recommendation -2 opinion -2 claim 9
    words:inflammation	heading 2 boilerplate -2 promotion -1 signpost 5 opinion -4
    words:information	heading -1 boilerplate 16 promotion -7 anecdote -1 signpost -1 recommendation -1 opinion -2 claim -2
    words:infusion	heading -4 boilerplate 13 promotion -4 anecdote -7 signpost -1 recommendation -1 opinion 5 claim -1
    words:infusions	heading 3 boilerplate -3 promotion 1 anecdote 1 signpost -3 recommendation -6 opinion 7
    words:infusions for	heading 3 boilerplate -3 signpost -1 recommendation -5 opinion 7 claim -2
    words:injection	heading 5 anecdote 1 signpost -5 opinion -1
    words:insomnia	heading 6 promotion -2 anecdote -4 signpost -1 recommendation -2 opinion -2 claim 6
    words:instagram	boilerplate 4 promotion -4 signpost -1 opinion 5 claim -4
    words:insurance	heading 1 promotion -6 anecdote -4 signpost 6 recommendation -5 opinion -3 claim 11
    words:insurance will	promotion -1 recommendation -5 opinion -3 claim 9
    words:insurer	recommendation -1 opinion -6 claim 7
    words:insurers	heading -5 promotion 1 anecdote -2 signpost 2 recommendation -2 opinion 11 claim -6
    words:intake	promotion 8 anecdote -3 signpost -6 recommendation 5 opinion -2 claim -2
    words:interested	promotion 18 opinion -1 claim -17
    words:internet	signpost 3 recommendation 1 opinion 3 claim -7
    words:interpretation	anecdote -1 opinion -7 claim 8
    words:into	heading -1 boilerplate -4 promotion -1 anecdote 2 signpost -2 recommendation 1 opinion -11 claim 16
    words:into a	anecdote -4 recommendation -2 opinion -3 claim 10
    words:into the	anecdote -1 signpost -1 recommendation -2 opinion -2 claim 5
    words:intrusive	promotion -1 anecdote -1 recommendation -5 opinion -3 claim 9
    words:intrusive thoughts	promotion -1 anecdote -1 recommendation -5 opinion -3 claim 9
    words:investors	heading -2 boilerplate -2 anecdote -1 opinion -6 claim 11
    words:involved	heading 1 boilerplate 4 promotion -4 signpost -2 recommendation 4 opinion 1 claim -4
    words:ireland	heading -1 boilerplate -4 promotion -2 recommendation 9 opinion -1
    words:is	heading 20 boilerplate 17 promotion -10 anecdote -28 signpost 13 recommendation -25 opinion 7 claim 6
    words:is #	promotion 2 opinion 12 claim -12
    words:is a	heading 1 boilerplate 24 promotion -7 anecdote -9 signpost -3 recommendation -12 opinion 15 claim -9
    words:is also	anecdote 6 signpost -3 opinion -4 claim 2
    words:is an	anecdote -2 signpost -2 opinion 4
    words:is another	signpost -1 recommendation -1 opinion 8 claim -5
    words:is approved	heading -1 anecdote -1 signpost 6 opinion -2 claim -1
    words:is back	anecdote 9 signpost -2 recommendation -2 opinion -2 claim -2
    words:is based	boilerplate -2 promotion -2 signpost 7 opinion -1 claim -2
    words:is for	heading 14 promotion -10 anecdote -2 recommendation -1 opinion 3 claim -6
    words:is in	boilerplate -2 promotion -6 anecdote -1 signpost 6 recommendation -1 opinion -2 claim 5
    words:is it	heading 7 promotion -3 anecdote -2 signpost 5 recommendation -1 opinion -3 claim -2
    words:is ketamine	heading 7 boilerplate -1 anecdote -1 signpost -5
    words:is lonely	heading -1 anecdote -1 recommendation -3 opinion 17 claim -10
    words:is medical	boilerplate 1 promotion -1 signpost 7 opinion -6 claim -1
    words:is needed	heading -1 boilerplate -2 promotion 7 signpost -2 recommendation 15 opinion -9 claim -8
    words:is not	heading 4 boilerplate 2 promotion 24 anecdote -7 signpost 3 recommendation -7 opinion -12 claim -6
    words:is one	signpost -2 recommendation -2 opinion -1 claim 6
    words:is open	promotion 14 recommendation -2 opinion -1 claim -11
    words:is part	promotion -2 opinion -5 claim 8
    words:is possible	boilerplate 7 promotion -4 signpost -2 claim -1
    words:is still	boilerplate -1 promotion -1 signpost 1 recommendation -1 opinion -6 claim 7
    words:is that	heading -1 promotion -1 anecdote -8 signpost -10 recommendation -3 opinion 19 claim 4
    words:is the	heading 3 boilerplate -5 promotion -9 anecdote 5 signpost 6 recommendation -1 opinion 11 claim -10
    words:is tms	heading -3 boilerplate 5 signpost -2
    words:is to	heading -7 signpost 7 recommendation 7 opinion 10 claim -16
    words:is used	heading -1 boilerplate 8 promotion -1 anecdote -1 signpost -1 opinion -2 claim -2
    words:is what	anecdote -1 signpost 5 recommendation -3 opinion -4 claim 4
    words:is when	recommendation -6 opinion -1 claim 8
    words:is where	boilerplate -1 promotion -1 anecdote -1 signpost -2 recommendation -1 opinion 8 claim -4
    words:is worth	anecdote -2 signpost -2 opinion 7 claim -3
    words:isn't	heading -3 promotion -1 anecdote -1 signpost -1 recommendation -8 opinion 8 claim 7
    words:isn't a	anecdote -2 opinion 7 claim -5
    words:issue	heading -4 boilerplate 21 promotion -5 anecdote -1 signpost -3 recommendation -2 opinion -4 claim -2
    words:it	heading 4 boilerplate -27 promotion -12 anecdote 12 signpost -9 recommendation 8 opinion 20 claim 4
    words:it a	heading -6 boilerplate -1 promotion -1 anecdote -7 signpost 3 recommendation 9 opinion 5 claim -3
    words:it actually	heading -6 signpost 8 claim -2
    words:it and	promotion -3 anecdote 11 signpost 1 recommendation -6 opinion -3
    words:it as	heading 9 promotion -3 anecdote -1 signpost -2 recommendation -1 opinion -3
    words:it at	anecdote -1 recommendation -1 opinion -3 claim 6
    words:it came	anecdote -1 signpost -1 opinion 11 claim -9
    words:it could	anecdote -4 signpost -2 recommendation -4 opinion 4 claim 7
    words:it does	heading -1 promotion -1 anecdote -1 signpost 10 recommendation -3 opinion 5 claim -10
    words:it doesn't	anecdote -1 recommendation -3 opinion -5 claim 10
    words:it down	anecdote -9 signpost 12 recommendation 3 opinion -6 claim 1
    words:it for	promotion -2 anecdote 3 recommendation -1 opinion -5 claim 6
    words:it from	promotion -1 anecdote 4 recommendation -9 claim 6
    words:it gets	signpost -1 recommendation 8 opinion 5 claim -12
    words:it happens	heading -3 signpost 9 recommendation -7 opinion -2 claim 3
    words:it has	anecdote 4 recommendation -1 opinion -9 claim 6
    words:it hurt	heading -7 signpost -1 recommendation 8
    words:it in	boilerplate -7 promotion -2 anecdote 5 signpost -3 opinion -5 claim 12
    words:it is	heading -2 boilerplate -3 promotion -5 anecdote -11 signpost 2 recommendation 3 opinion 27 claim -10
    words:it isn't	heading 1 anecdote -1 recommendation -2 opinion 5 claim -2
    words:it just	promotion -1 signpost -1 opinion 8 claim -6
    words:it makes	anecdote -1 signpost -4 opinion 9 claim -3
    words:it not	heading 3 boilerplate 1 promotion -1 anecdote -7 signpost -2 recommendation -5 opinion -4 claim 14
    words:it on	heading -1 boilerplate -3 promotion 5 anecdote 3 signpost -2 recommendation 4 opinion -10 claim 3
    words:it passes	heading -1 anecdote -1 signpost -1 recommendation 11 opinion -10 claim 2
    words:it really	boilerplate -1 promotion 5 anecdote -1 signpost -2 recommendation -2 opinion 2 claim -2
    words:it safe	heading 2 boilerplate -1 promotion -2 anecdote -1 signpost 6 opinion -3
    words:it should	anecdote -2 signpost -5 recommendation 1 opinion 14 claim -8
    words:it since	recommendation -2 opinion -3 claim 5
    words:it so	signpost -1 recommendation 10 opinion -8 claim -1
    words:it somewhere	boilerplate -1 signpost -6 recommendation 11 opinion -2 claim -1
    words:it takes	anecdote -1 opinion -5 claim 7
    words:it the	heading -1 anecdote -2 signpost -1 recommendation 1 opinion 5 claim -2
    words:it to	promotion -2 signpost -2 recommendation 13 opinion -9
    words:it turns	anecdote -1 signpost -1 opinion 10 claim -8
    words:it was	heading -1 anecdote 13 signpost -2 recommendation -1 claim -9
    words:it with	boilerplate -2 promotion 6 signpost -1 recommendation 1 opinion 2 claim -5
    words:it work	heading 1 promotion -4 anecdote 5 signpost 4 opinion -6 claim -1
    words:it works	heading -2 boilerplate 2 promotion -1 anecdote -2 signpost -5 recommendation -2 opinion -2 claim 12
    words:its	heading 15 boilerplate -3 promotion -5 anecdote -7 signpost 1 recommendation -5 opinion -5 claim 9
    words:its own	heading 6 promotion -2 anecdote -1 signpost -2 recommendation -1 opinion -4 claim 3
    words:itself	heading -1 promotion -1 anecdote -1 signpost -1 recommendation -9 opinion -2 claim 14
    words:iv	heading 2 promotion -1 anecdote -3 signpost -2 recommendation -2 opinion -2 claim 7
    words:january	heading -1 boilerplate 2 promotion 1 anecdote 5 recommendation -1 opinion -4 claim -1
    words:job	anecdote 3 signpost -1 recommendation -1 opinion -7 claim 6
    words:join	heading -5 boilerplate 4 promotion 2 opinion -1
    words:journal	heading -3 boilerplate 4 promotion 7 signpost -2 recommendation -2 opinion -2 claim -2
    words:judged	recommendation -1 opinion 7 claim -7
    words:june	boilerplate 5 promotion -3 anecdote 12 signpost -1 recommendation 1 opinion -5 claim -9
    words:june and	promotion -1 anecdote 14 signpost -1 opinion -4 claim -8
    words:juniper	heading -1 boilerplate 2 promotion -4 anecdote 1 opinion 3
    words:just	heading -1 boilerplate -1 promotion 4 anecdote 9 signpost -10 recommendation -8 opinion 4 claim 3
    words:just a	signpost -1 recommendation -1 opinion 7 claim -4
    words:keep	heading 12 boilerplate -2 promotion -5 anecdote -4 signpost 13 recommendation 1 opinion -4 claim -10
    words:keep it	boilerplate -1 anecdote -1 signpost -3 recommendation 9 opinion -10 claim 6
    words:keep the	heading 13 promotion -2 signpost 12 recommendation -21 opinion 12 claim -14
    words:keeps	boilerplate -1 anecdote 5 signpost -3 recommendation -2 opinion -6 claim 7
    words:kept	heading -5 promotion -1 signpost -1 recommendation -5 opinion -2 claim 14
    words:ketamine	heading 25 boilerplate -7 promotion 8 anecdote -14 signpost -6 recommendation -6 opinion -11 claim 11
    words:ketamine and	heading 8 boilerplate -7 promotion 11 anecdote -1 signpost 7 recommendation -1 opinion -5 claim -12
    words:ketamine for	heading 8 boilerplate -5 promotion -1 signpost -1 recommendation -1
    words:ketamine infusions	heading 4 boilerplate -3 promotion -1 anecdote 1 recommendation -1 claim 1
    words:ketamine is	heading -1 boilerplate 6 promotion -2 anecdote -1 recommendation -2 opinion -3 claim 3
    words:ketamine the	heading 6 boilerplate -6
    words:kettle	heading 4 boilerplate -1 promotion -1 anecdote -3 signpost -2 recommendation -3 opinion 11 claim -4
    words:key	heading 7 boilerplate -6
    words:kids	anecdote -1 signpost -1 recommendation -10 opinion -3 claim 15
    words:kind	heading 1 anecdote -1 signpost -1 recommendation 3 opinion -10 claim 10
    words:kindly	heading -1 promotion -4 anecdote -7 signpost 14 recommendation -3 opinion 7 claim -6
    words:kinds	promotion -1 anecdote -1 signpost -1 recommendation 5 opinion -4 claim 3
    words:kitchen	promotion 8 anecdote 8 signpost -1 recommendation -1 opinion -4 claim -10
    words:kitchen table	promotion 8 anecdote -1 signpost -1 opinion -2 claim -5
    words:knee	anecdote 8 signpost -1 opinion -6 claim -1
    words:knot	promotion -7 opinion 7
    words:know	heading 2 boilerplate -3 promotion -3 anecdote 2 signpost -9 recommendation -3 opinion 8 claim 7
    words:know how	heading -2 anecdote -1 signpost -1 opinion 6 claim -2
    words:know it	anecdote 6 opinion -3 claim -2
    words:know what	anecdote -3 signpost -1 opinion 10 claim -6
    words:knows	promotion -2 signpost -3 recommendation 10 opinion -9 claim 4
    words:l-theanine	heading 6 boilerplate -6 promotion -10 anecdote -1 signpost -1 recommendation -2 opinion -7 claim 20
    words:label	heading -3 signpost -3 recommendation 4 opinion -1 claim 2
    words:language	boilerplate 9 promotion -2 signpost -6 recommendation -7 opinion 12 claim -6
    words:language please	boilerplate 9 promotion -1 signpost -1 recommendation -6 opinion -1
    words:large	boilerplate 9 promotion -2 anecdote -1 signpost -1 recommendation -8 opinion -3 claim 5
    words:large print	boilerplate 9 promotion -1 signpost -1 recommendation -6 opinion -1
    words:larger	anecdote -1 signpost -1 recommendation 5 opinion -1
    words:last	heading -5 boilerplate -3 promotion -3 anecdote 12 signpost 4 recommendation -6 opinion -4 claim 5
    words:last month	anecdote 5 opinion -1 claim -3
    words:lasting	promotion -1 anecdote -1 recommendation -2 claim 4
    words:lasts	heading 1 promotion 3 anecdote -1 signpost -1 recommendation 2 opinion 2 claim -6
    words:late	promotion -1 anecdote 2 signpost -1 recommendation -2 opinion 5 claim -3
    words:later	promotion -1 anecdote 1 signpost -1 recommendation -3 claim 3
    words:laughed	boilerplate -1 anecdote 7 opinion -3 claim -2
    words:law	heading -1 boilerplate -1 promotion -4 signpost -2 recommendation 5 opinion -4 claim 6
    words:leaflet	heading -5 boilerplate 14 promotion -4 anecdote 2 recommendation -4 opinion -2 claim -2
    words:leaflet in	boilerplate 9 promotion -1 signpost -1 recommendation -6 opinion -1
    words:leaflets	recommendation -3 opinion 11 claim -7
    words:learned	heading -1 promotion -2 anecdote 10 signpost 2 recommendation -1 opinion -4 claim -4
    words:least	heading 4 boilerplate -2 promotion -6 anecdote 3 signpost -3 recommendation 11 opinion -4 claim -4
    words:least once	heading 1 boilerplate -1 anecdote 9 signpost -2 recommendation -1 opinion -5 claim -1
    words:leave	heading 2 boilerplate -3 promotion 10 anecdote 10 signpost -5 recommendation -2 opinion -10 claim -3
    words:leave the	heading 1 signpost -1 recommendation 5 opinion -1 claim -3
    words:left	heading -1 boilerplate -2 promotion 6 anecdote 13 signpost -1 recommendation -1 opinion -6 claim -7
    words:leg	promotion -1 opinion 12 claim -10
    words:less	heading 1 boilerplate -2 promotion 6 anecdote -3 signpost -2 recommendation 3 opinion -9 claim 6
    words:less than	recommendation 4 opinion -6 claim 2
    words:let	heading 1 boilerplate -1 promotion -1 anecdote 12 signpost 5 recommendation 6 opinion -23 claim 1
    words:let me	promotion -1 signpost 8 recommendation -2 opinion -3 claim -2
    words:letters	heading 1 promotion -2 anecdote -5 signpost 15 recommendation -11 opinion 3 claim -1
    words:level	heading -1 boilerplate 11 promotion -2 signpost -3 recommendation -2 opinion -1 claim -1
    words:level #	heading -1 boilerplate 12 promotion -2 signpost -3 recommendation -2 claim -3
    words:library	boilerplate 1 recommendation -5 claim 6
    words:lie	promotion -1 anecdote 4 recommendation 5 claim -7
    words:life	heading -3 boilerplate -2 promotion -6 anecdote -2 signpost -3 recommendation 11 opinion -3 claim 7
    words:life sentence	boilerplate -1 anecdote -1 signpost -1 recommendation -1 opinion 8 claim -4
    words:lift	anecdote -2 recommendation -2 opinion 7 claim -1
    words:light	heading 1 boilerplate -1 promotion 8 anecdote 2 signpost -3 recommendation 3 opinion -7 claim -2
    words:light and	promotion -1 signpost -1 recommendation 10 opinion -1 claim -6
    words:like	heading -5 boilerplate 5 promotion -1 anecdote 1 signpost -3 recommendation 8 opinion 18 claim -23
    words:like a	boilerplate -3 promotion -3 anecdote 2 signpost -1 recommendation -3 opinion 20 claim -12
    words:like this	boilerplate 5 promotion 3 anecdote -1 signpost -6 recommendation -1 opinion 2 claim -1
    words:likely	recommendation -4 opinion -6 claim 11
    words:likely to	recommendation -4 opinion -6 claim 11
    words:line	heading 2 boilerplate 7 promotion 4 anecdote 3 signpost -4 recommendation 7 opinion -9 claim -10
    words:line up	recommendation 9 opinion -6 claim -2
    words:linked	recommendation -2 opinion -2 claim 5
    words:linked to	recommendation -2 opinion -2 claim 5
    words:list	heading 1 boilerplate -4 promotion -5 anecdote -3 signpost 23 recommendation 1 opinion -8 claim -5
    words:list of	promotion -2 anecdote -3 signpost 11 recommendation -2 opinion -5 claim 2
    words:listen	heading -3 boilerplate 4 promotion -2 signpost -1 recommendation 3 opinion 1 claim -1
    words:lists	heading 1 boilerplate -1 anecdote -2 signpost -1 recommendation -1 opinion -2 claim 6
    words:little	heading 3 boilerplate -4 promotion 5 anecdote -3 signpost -4 recommendation -2 claim 4
    words:live	heading -2 promotion 2 anecdote -3 signpost -1 recommendation -5 opinion 4 claim 3
    words:lives	heading 1 boilerplate 6 promotion -1 anecdote -2 signpost -1 recommendation 3 opinion -4 claim -3
    words:lives in	heading -1 boilerplate 8 promotion -1 anecdote -2 signpost -1 opinion -3
    words:local	boilerplate -3 promotion 6 anecdote -2 signpost -1 recommendation -1 opinion 6 claim -6
    words:log	boilerplate -2 promotion 8 signpost -1 recommendation -2 opinion -2 claim -1
    words:log in	boilerplate -2 promotion 8 signpost -1 recommendation -2 opinion -2 claim -1
    words:lol	heading -1 boilerplate -17 promotion -1 signpost -1 opinion 19
    words:london	heading -1 anecdote -4 signpost -1 opinion -7 claim 13
    words:lonely	heading -2 promotion -1 anecdote -2 signpost -1 recommendation -4 opinion 22 claim -12
    words:long	heading -2 boilerplate 1 promotion -4 signpost -4 opinion 27 claim -18
    words:longer	heading 2 promotion -1 anecdote -3 signpost 2 recommendation -2 opinion -11 claim 12
    words:longer than	anecdote -2 opinion -6 claim 9
    words:look	heading -1 boilerplate -1 promotion -2 anecdote 1 signpost 1 opinion -1 claim 3
    words:looking	heading 4 boilerplate -6 promotion 11 anecdote -1 signpost -2 recommendation 3 opinion 12 claim -21
    words:looking after	heading 4 boilerplate -3 promotion -1 signpost -1 recommendation -3 opinion 14 claim -9
    words:looks like	signpost 6 recommendation -2 opinion 4 claim -7
    words:lose	promotion -7 signpost -1 recommendation -2 opinion 6 claim 4
    words:lost	boilerplate -1 promotion -3 signpost -1 recommendation -5 opinion 16 claim -6
    words:lot	heading -1 boilerplate -1 promotion -6 anecdote -1 signpost 6 recommendation -2 claim 4
    words:lot of	promotion -4 anecdote -3 signpost -1 recommendation -2 opinion 2 claim 10
    words:loud	heading -8 boilerplate 11 promotion -2 recommendation 2 opinion -2 claim -1
    words:love	heading 6 boilerplate -2 promotion -3 anecdote 14 signpost -7 recommendation -2 opinion -4 claim -1
    words:love it	boilerplate -2 anecdote -1 signpost -3 opinion 6
    words:loves	promotion -1 anecdote -2 recommendation -1 opinion 11 claim -6
    words:low	heading -2 boilerplate -2 promotion -2 anecdote 1 signpost -5 recommendation 8 opinion -5 claim 7
    words:low or	heading -1 boilerplate -1 promotion -1 anecdote -4 recommendation 7 opinion -2 claim 2
    words:lower	recommendation -4 opinion -1 claim 5
    words:m	heading -3 boilerplate 15 promotion 4 anecdote -2 signpost -2 recommendation -3 opinion -4 claim -7
    words:m to	heading -1 boilerplate 6 promotion -2 recommendation -1
    words:made	boilerplate -1 promotion -1 anecdote 8 signpost -4 recommendation -8 opinion 7 claim 1
    words:magnesium	heading 3 boilerplate -6 promotion -7 anecdote -1 signpost -1 recommendation -1 opinion -2 claim 15
    words:magnetic	heading 3 boilerplate -2 promotion -1 anecdote -2 signpost 2 recommendation -1 opinion -4 claim 5
    words:magnetic stimulation	heading 3 boilerplate -2 promotion -1 anecdote -2 signpost 3 opinion -4 claim 4
    words:main	heading 1 boilerplate 4 promotion -1 signpost -1 recommendation -1 opinion -4 claim 2
    words:maintenance	signpost -2 recommendation -1 opinion -3 claim 8
    words:major	heading -4 promotion 3 recommendation -1 claim 2
    words:make	heading -9 boilerplate 3 promotion 5 anecdote -3 signpost 1 recommendation -24 opinion -4 claim 32
    words:make of	heading -7 signpost 8 recommendation -1 opinion 4 claim -3
    words:make the	heading 1 boilerplate -1 promotion -1 recommendation -6 claim 7
    words:makes	anecdote -1 signpost -4 recommendation -2 opinion 13 claim -5
    words:male	heading -1 boilerplate 1 promotion -1 anecdote -1 recommendation -8 opinion -1 claim 10
    words:malmö	boilerplate 7 promotion -1 anecdote -1 signpost -1 opinion -3
    words:man	heading 2 boilerplate -1 promotion -1 anecdote 13 signpost -1 recommendation -3 opinion -3 claim -7
    words:manage	promotion -1 anecdote 14 signpost -3 opinion -7 claim -3
    words:mania	anecdote -4 recommendation -1 claim 6
    words:manual	heading -5 promotion -3 anecdote -5 signpost -2 recommendation -1 opinion -1 claim 16
    words:many	heading -1 boilerplate -6 promotion -3 anecdote -6 signpost 2 recommendation 1 opinion -3 claim 18
    words:many people	heading -1 promotion -1 signpost -3 recommendation -4 opinion -3 claim 12
    words:map	anecdote 2 opinion -5 claim 4
    words:march	heading -1 boilerplate 1 promotion 13 anecdote -4 signpost -1 recommendation -2 opinion -2 claim -3
    words:march #	boilerplate 2 promotion 9 anecdote -1 recommendation -2 opinion -1 claim -6
    words:market	signpost -2 opinion -4 claim 6
    words:marriage	heading 1 boilerplate -1 anecdote -14 signpost 1 opinion 13
    words:mate	boilerplate -4 promotion -2 anecdote 14 signpost -2 recommendation -1 opinion 1 claim -6
    words:matter	heading -1 boilerplate -1 anecdote -1 signpost -3 recommendation -3 opinion 20 claim -12
    words:matters	heading 1 boilerplate -1 promotion -1 anecdote -1 signpost -4 recommendation 1 opinion 5 claim -1
    words:may	heading -4 boilerplate 9 promotion -2 anecdote -1 signpost 3 recommendation -14 opinion -4 claim 13
    words:may be	boilerplate -1 promotion -1 anecdote -1 signpost 9 recommendation -2 opinion 3 claim -6
    words:may make	recommendation -9 claim 9
    words:may vary	boilerplate 7 promotion -3 anecdote -1 signpost -1 recommendation -1 opinion 6 claim -7
    words:maybe	heading 3 boilerplate -1 promotion -2 anecdote -2 recommendation -2 opinion -2 claim 7
    words:me	boilerplate -7 promotion -6 anecdote 17 signpost 17 recommendation -17 opinion 17 claim -20
    words:me in	promotion -1 recommendation -2 opinion 9 claim -6
    words:meals	heading -3 boilerplate -1 promotion 8 anecdote -1 signpost -1 opinion -4 claim 2
    words:mean	heading -4 boilerplate -2 promotion -1 anecdote -6 signpost 7 recommendation -2 opinion -4 claim 10
    words:means	recommendation -3 opinion -2 claim 6
    words:med	heading -13 boilerplate 15 promotion -1
    words:media	heading 10 boilerplate -7 promotion -1 signpost -1 recommendation 1 opinion -1
    words:media contact	heading 10 boilerplate -9 promotion -1
    words:medical	heading -1 boilerplate 9 promotion 6 anecdote 7 signpost 10 recommendation -8 opinion -15 claim -8
    words:medical advice	boilerplate 7 promotion 7 anecdote -1 signpost 5 recommendation -8 opinion -7 claim -2
    words:medication	heading -1 boilerplate -2 promotion 2 anecdote -2 signpost 3 recommendation -1 opinion 4 claim -3
    words:medication for	boilerplate -1 anecdote -2 signpost 6 opinion -1 claim -2
    words:medication overuse	recommendation -6 opinion -1 claim 7
    words:medicine	heading 5 boilerplate -3 promotion -8 anecdote -1 signpost -1 recommendation -5 opinion 22 claim -8
    words:medicine is	promotion -1 opinion 12 claim -11
    words:medicines	heading -3 promotion -2 signpost -1 recommendation 10 opinion -1 claim -3
    words:meet	heading 21 boilerplate -14 promotion -6 anecdote 4 signpost -3 recommendation -5 opinion 14 claim -11
    words:meet the	heading 11 boilerplate -8 promotion -5 opinion 8 claim -5
    words:meet your	boilerplate -2 promotion 1 signpost -2 recommendation -5 opinion 9
    words:member	heading 1 boilerplate 2 promotion -2 signpost -1 recommendation 3 opinion -1 claim -1
    words:members	heading -6 boilerplate 3 promotion -3 anecdote -1 signpost 1 recommendation 7 opinion -3 claim 2
    words:memory	heading -3 promotion -1 anecdote -5 signpost -2 recommendation -5 opinion -7 claim 22
    words:men	promotion -1 recommendation -2 opinion -1 claim 5
    words:mental	boilerplate 1 promotion -2 anecdote -2 recommendation -1 opinion -2 claim 6
    words:mental health	boilerplate 1 promotion -2 anecdote -2 opinion -2 claim 4
    words:methods	heading 15 recommendation -1 opinion -8 claim -4
    words:mg	heading -9 boilerplate -5 promotion -6 anecdote 6 signpost -1 recommendation -2 opinion -2 claim 19
    words:mice	heading 2 boilerplate -2 promotion -2 anecdote -2 signpost -3 recommendation -9 opinion -8 claim 25
    words:might	heading -2 boilerplate 2 promotion -4 anecdote 2 signpost 1 recommendation -2 opinion -2 claim 5
    words:migraine	heading 14 boilerplate -11 promotion 2 anecdote 3 signpost -9 recommendation 1 opinion -9 claim 8
    words:migraine is	signpost -1 opinion -5 claim 7
    words:million	heading -1 boilerplate -1 promotion -1 anecdote -3 opinion 16 claim -10
    words:min	heading -3 boilerplate 5 promotion -1
    words:mind	heading -3 boilerplate 8 promotion -6 anecdote -4 signpost -1 recommendation -1 opinion 9 claim -2
    words:minutes	heading -6 boilerplate 2 promotion -1 anecdote 6 signpost -4 recommendation 4 opinion -1
    words:miss	promotion -3 anecdote -5 signpost -1 recommendation -4 opinion 5 claim 8
    words:misses	heading -3 boilerplate 6 promotion -1 anecdote -1 signpost -1 opinion -3 claim 3
    words:misses the	heading -5 boilerplate 8 promotion -1 anecdote -1 signpost -1 opinion -3 claim 4
    words:mix	recommendation 3 opinion 5 claim -7
    words:mixed	heading -2 recommendation -1 opinion -4 claim 8
    words:moment	heading -4 boilerplate -1 promotion -1 signpost -14 opinion 19 claim 1
    words:monday	heading -1 boilerplate 11 promotion -11 anecdote 4 signpost -1 recommendation 2 opinion -3 claim -1
    words:monday to	boilerplate 4 promotion -5 anecdote -1 recommendation 2
    words:money	boilerplate -4 promotion 3 anecdote -6 signpost -2 recommendation -2 opinion 16 claim -6
    words:month	heading -4 boilerplate -6 promotion -2 anecdote 25 signpost -9 recommendation -3 opinion -6 claim 5
    words:month or	promotion -1 anecdote -2 signpost -1 recommendation -7 opinion -2 claim 13
    words:monthly	heading -7 promotion 8
    words:months	heading 2 boilerplate -4 promotion 1 anecdote -1 signpost -5 recommendation 2 opinion -9 claim 15
    words:months and	promotion -1 anecdote -3 recommendation 1 opinion -5 claim 9
    words:mood	heading -8 boilerplate 10 promotion -4 anecdote 4 signpost -5 recommendation 7 opinion -9 claim 5
    words:more	heading -3 boilerplate -2 promotion -13 anecdote -15 signpost 12 recommendation 6 opinion 18 claim -4
    words:more likely	recommendation -4 opinion -3 claim 8
    words:more than	heading 5 boilerplate -4 promotion -4 anecdote -4 recommendation 2 opinion 15 claim -12
    words:morning	heading -3 boilerplate 3 promotion -7 anecdote 2 signpost -3 recommendation 10 opinion 2 claim -5
    words:morning after	promotion -5 recommendation 8 opinion -1 claim -2
    words:most	heading -6 boilerplate 11 promotion -13 anecdote -1 signpost -3 recommendation -11 opinion 10 claim 14
    words:most people	signpost -1 recommendation -4 opinion -3 claim 9
    words:most popular	heading -2 boilerplate 11 promotion -7 opinion -1
    words:mostly	recommendation -3 opinion -4 claim 7
    words:mother	heading 4 boilerplate -4 promotion -1 anecdote -1 signpost 10 recommendation -1 opinion -4 claim -3
    words:mouse	heading -2 opinion -4 claim 7
    words:movement	heading 8 boilerplate -7 promotion -1 signpost -1 claim 1
    words:movement desensitisation	heading 7 boilerplate -6
    words:mrs	heading -10 boilerplate 10 promotion -1 anecdote 1 signpost -1 recommendation -1 opinion 3 claim -1
    words:much	heading -1 boilerplate -1 promotion -3 anecdote -1 signpost 3 recommendation -2 opinion -1 claim 7
    words:mushrooms	heading -1 boilerplate -3 signpost -13 opinion 17 claim 1
    words:must	heading -1 boilerplate 9 promotion -4 anecdote -1 signpost -5 recommendation 16 opinion -12 claim -1
    words:must be	boilerplate 9 promotion -1 recommendation 3 opinion -3 claim -6
    words:must not	recommendation 7 opinion -3 claim -4
    words:my	heading -3 boilerplate -21 promotion 10 anecdote 22 recommendation 17 opinion 6 claim -31
    words:my brother	promotion -1 anecdote -2 recommendation 10 opinion -6 claim -1
    words:my patients	promotion -1 anecdote -2 signpost -2 recommendation 5 opinion 6 claim -7
    words:myself	heading -1 promotion -2 anecdote 23 signpost -1 recommendation -5 opinion -11 claim -3
    words:myself and	anecdote 12 recommendation -4 opinion -5 claim -2
    words:naltrexone	heading -4 anecdote 13 signpost -2 recommendation -1 opinion 10 claim -15
    words:naltrexone the	heading -1 anecdote 13 opinion -2 claim -10
    words:name	heading -13 boilerplate 5 promotion -1 anecdote 7 signpost -1 recommendation 1 opinion -6 claim 10
    words:name it	heading -6 promotion -1 anecdote 2 recommendation 10 opinion -2 claim -2
    words:names	boilerplate 6 promotion -1 anecdote 1 opinion -2 claim -4
    words:nasal	heading 3 boilerplate -2 promotion -1 signpost 2 recommendation -1 opinion -1 claim -1
    words:nasal spray	heading 3 boilerplate -2 promotion -1 signpost 2 recommendation -1 claim -2
    words:national	boilerplate 2 promotion -1 anecdote -1 signpost -1 recommendation -1 opinion -1 claim 4
    words:nausea	heading -2 boilerplate 2 promotion -2 anecdote -1 signpost -1 recommendation 7 opinion -5 claim 3
    words:nausea and	boilerplate -1 recommendation -2 opinion -3 claim 6
    words:near	boilerplate -4 promotion 10 anecdote 1 signpost -1 recommendation 6 opinion -3 claim -9
    words:near you	boilerplate -3 promotion 11 signpost -1 recommendation -3 opinion -2 claim -1
    words:nearest	promotion -4 anecdote -3 recommendation -3 opinion 8 claim 1
    words:nearly	heading -16 boilerplate -1 promotion -2 anecdote 6 signpost -3 recommendation 3 opinion 3 claim 10
    words:nearly always	heading -1 anecdote 9 signpost -2 recommendation -1 opinion -5 claim -1
    words:nearly everyone	promotion -2 recommendation -1 opinion -5 claim 8
    words:neck	heading 2 boilerplate -8 promotion 4 anecdote 2 signpost -2 recommendation 6 claim -4
    words:need	heading 18 promotion -3 anecdote -1 signpost -5 recommendation -6 opinion -6 claim 3
    words:need a	heading 8 boilerplate -1 promotion -4 signpost -2 recommendation -1
    words:need to	heading 9 boilerplate -5 promotion 3 signpost -3 recommendation 2 opinion -4 claim -2
    words:needed	heading -1 boilerplate -3 promotion 19 anecdote -4 signpost -3 recommendation 11 opinion -10 claim -9
    words:needle	heading -1 promotion -1 anecdote 2 signpost -1 recommendation -2 opinion -7 claim 9
    words:needles	anecdote -2 signpost -1 recommendation -1 opinion 8 claim -5
    words:needs	signpost -1 recommendation 11 opinion -1 claim -8
    words:neither	heading -1 boilerplate -3 promotion -5 anecdote 10 signpost -2 recommendation -3 opinion 8 claim -4
    words:nerve	heading -8 boilerplate 2 promotion 5 anecdote -2 signpost -3 recommendation -4 opinion 11 claim -1
    words:nerve pain	heading -7 boilerplate -2 promotion 7 anecdote -1 signpost -1 recommendation -4 opinion 14 claim -6
    words:nerves	heading -1 boilerplate 1 anecdote -1 signpost -1 recommendation -2 opinion -1 claim 4
    words:nervous	heading 6 boilerplate -7 promotion -2 anecdote -1 signpost -1 opinion 16 claim -11
    words:nervous system	heading 6 boilerplate -7 promotion -2 signpost -1 recommendation 1 opinion 13 claim -10
    words:neurologist	signpost -1 opinion 6 claim -6
    words:neurons	anecdote -1 opinion -8 claim 9
    words:neuropathy	recommendation -1 opinion -6 claim 7
    words:never	heading -1 boilerplate -1 promotion -6 anecdote -3 signpost -4 recommendation 7 opinion 15 claim -7
    words:never mind	promotion -1 anecdote -2 recommendation -4 opinion -6 claim 12
    words:new	heading -1 boilerplate 5 promotion 2 anecdote -13 signpost 11 recommendation -11 opinion 8 claim -1
    words:new patients	heading -2 boilerplate -1 promotion 12 anecdote -2 signpost -4 opinion -2
    words:newer	heading 3 boilerplate -4 promotion -2 signpost 8 recommendation -1 opinion -4
    words:news	heading 3 boilerplate -4 promotion 1 anecdote -1 signpost 5 recommendation 1 opinion -2 claim -2
    words:newsletter	heading -10 boilerplate 11 signpost -1
    words:next	heading -2 boilerplate 2 promotion -7 anecdote -12 signpost 6 recommendation 4 opinion 3 claim 5
    words:nhs	heading -5 boilerplate 4 promotion -3 anecdote -3 signpost 11 recommendation 1 opinion -9 claim 2
    words:nice	boilerplate -1 promotion -1 anecdote -1 signpost -3 recommendation -1 opinion 9 claim -2
    words:night	heading -5 boilerplate -8 promotion -2 anecdote 18 signpost 5 recommendation 2 opinion -7 claim -4
    words:night and	promotion -1 anecdote 8 recommendation -1 opinion -3 claim -3
    words:nine	heading -1 promotion -2 anecdote 2 signpost -2 recommendation -1 opinion 1 claim 3
    words:no	heading -4 boilerplate -8 promotion 9 anecdote 3 signpost -3 recommendation -9 opinion 6 claim 7
    words:no difference	anecdote -1 opinion -6 claim 9
    words:no more	anecdote 3 signpost -1 recommendation 7 opinion -1 claim -9
    words:no new	opinion 10 claim -8
    words:no one	boilerplate -1 promotion -3 signpost 7 opinion 1 claim -4
    words:nobody	heading 1 boilerplate -2 promotion -3 anecdote -5 signpost -8 recommendation 4 opinion -9 claim 22
    words:nobody has	anecdote -1 recommendation -2 opinion 6 claim -2
    words:nobody should	heading -1 boilerplate -1 anecdote -4 signpost -1 recommendation 13 opinion -4 claim -3
    words:none	heading -1 boilerplate -1 promotion -1 anecdote -6 signpost 4 recommendation 2 opinion 4 claim -2
    words:none of	heading -1 boilerplate -1 promotion -1 anecdote -3 signpost 4 recommendation -4 opinion 7 claim -2
    words:normal	recommendation -2 opinion -4 claim 8
    words:not	boilerplate -6 promotion -4 anecdote 3 signpost 10 recommendation -4 opinion -1 claim 1
    words:not a	heading 9 boilerplate -2 promotion -5 signpost 9 recommendation -3 opinion -10 claim 2
    words:not after	anecdote -3 recommendation 10 opinion -3 claim -4
    words:not an	boilerplate 5 promotion -1 anecdote -2 signpost -1 recommendation -2 opinion 2 claim -1
    words:not be	heading -1 promotion -1 anecdote -4 signpost -1 recommendation 10 opinion 13 claim -17
    words:not been	heading -1 boilerplate 1 promotion -1 recommendation -1 opinion -4 claim 7
    words:not being	anecdote 7 opinion -1 claim -6
    words:not by	anecdote -1 recommendation 3 opinion 12 claim -14
    words:not covered	heading 7 boilerplate -6 promotion 14 signpost -1 recommendation -1 claim -13
    words:not drive	anecdote -1 recommendation 8 opinion -5 claim -2
    words:not for	heading 1 anecdote -2 signpost -1 opinion 8 claim -7
    words:not get	heading 3 promotion -1 signpost -1 recommendation -7 opinion 7
    words:not going	anecdote 7 signpost -8 recommendation 7 opinion -2 claim -3
    words:not have	anecdote 2 recommendation -14 opinion -5 claim 18
    words:not just	signpost -1 opinion -7 claim 8
    words:not know	promotion -1 anecdote -2 signpost -1 recommendation -3 opinion -3 claim 10
    words:not part	boilerplate -4 promotion 17 anecdote -1 signpost -5 opinion -2 claim -5
    words:not respond	heading -1 promotion -1 anecdote -1 signpost -1 recommendation -2 opinion -4 claim 10
    words:not stop	anecdote 1 recommendation 4 opinion -4 claim -1
    words:not the	heading 2 boilerplate -1 anecdote 6 signpost -5 recommendation -3 claim 2
    words:not to	heading -2 promotion -3 anecdote -1 signpost -1 recommendation 10 claim -2
    words:not your	heading -1 boilerplate -1 anecdote -1 signpost 7 recommendation -1 opinion 8 claim -12
    words:notes	heading -8 boilerplate 10 anecdote -1 signpost 3 recommendation -4 opinion -5 claim 4
    words:nothing	heading 10 boilerplate 1 promotion -3 signpost -4 recommendation 8 opinion -13 claim 1
    words:nothing that	recommendation -1 opinion -6 claim 7
    words:notice	promotion -2 anecdote -1 signpost -1 recommendation 5 claim -1
    words:now	heading -4 boilerplate 4 promotion -12 anecdote 6 signpost 9 recommendation -7 opinion 7 claim -4
    words:now and	promotion 5 anecdote -5 signpost -1 recommendation -2 opinion -4 claim 6
    words:nuala	anecdote 11 signpost -1 recommendation -4 opinion 9 claim -13
    words:number	heading -1 boilerplate -1 promotion 6 anecdote -4 signpost 5 recommendation -3 opinion -4 claim 2
    words:number of	heading -1 promotion 7 anecdote -1 signpost 6 recommendation -1 opinion -3 claim -6
    words:numbers	boilerplate -2 promotion -1 anecdote -1 signpost 5 recommendation -2 opinion 4 claim -3
    words:nurse	heading 1 boilerplate 7 promotion -1 anecdote -1 signpost -2 recommendation 3 opinion -3 claim -3
    words:nurses	promotion -1 anecdote 9 signpost 3 recommendation -2 opinion -2 claim -5
    words:obsessive-compulsive	heading 1 promotion -1 anecdote -1 signpost 4 opinion -4 claim 1
    words:obsessive-compulsive disorder	heading 1 promotion -1 anecdote -1 signpost 4 opinion -4 claim 1
    words:ocd	heading 7 boilerplate -5 promotion -5 anecdote 1 signpost -12 recommendation 5 opinion -14 claim 23
    words:october	heading 7 boilerplate -2 promotion -3 anecdote -1 signpost -1 recommendation -1 opinion -2 claim 3
    words:odd	recommendation -1 opinion 10 claim -9
    words:of	heading -30 boilerplate 31 promotion -20 anecdote -6 signpost 24 recommendation -7 opinion -3 claim 11
    words:of #	heading 2 boilerplate 12 promotion 5 anecdote -2 signpost -2 recommendation -6 opinion -8 claim -1
    words:of a	heading -4 boilerplate 3 promotion -4 anecdote 5 signpost 5 recommendation 9 opinion -2 claim -13
    words:of addiction	anecdote -1 opinion 13 claim -12
    words:of all	anecdote -1 signpost -1 recommendation -1 opinion 7 claim -5
    words:of an	heading -1 anecdote -2 signpost -1 recommendation 2 opinion 7 claim -5
    words:of contents	heading 9 boilerplate -9
    words:of course	boilerplate -1 promotion -1 anecdote -1 signpost -2 recommendation -2 opinion 9 claim -3
    words:of ending	promotion -1 recommendation 11 opinion -2 claim -6
    words:of it	heading -1 boilerplate -1 promotion 3 anecdote -2 signpost 11 recommendation -5 opinion -11 claim 6
    words:of ketamine	heading -1 boilerplate -1 anecdote -1 signpost -1 opinion -2 claim 6
    words:of my	promotion -2 anecdote 3 signpost -2 recommendation -2 opinion 9 claim -6
    words:of our	anecdote 10 recommendation -1 opinion -2 claim -6
    words:of pain	heading -6 boilerplate 6
    words:of patients	heading -1 anecdote -1 signpost 6 opinion -2
    words:of people	heading -7 promotion 8 signpost -1 recommendation -1 opinion -6 claim 8
    words:of six	heading -1 promotion 5 anecdote 1 signpost -1 recommendation 12 opinion -6 claim -11
    words:of suicide	heading 8 boilerplate 2 promotion -3 anecdote -3 signpost -2 recommendation 9 opinion -4 claim -6
    words:of that	boilerplate -1 promotion -1 anecdote -1 signpost 7 recommendation -2 opinion 5 claim -7
    words:of the	boilerplate 10 promotion -5 anecdote -14 signpost 7 recommendation -12 opinion 5 claim 9
    words:of them	boilerplate -1 promotion -5 anecdote 3 signpost -1 recommendation 3 opinion -2 claim 3
    words:of these	heading -7 boilerplate -2 promotion -1 anecdote 3 signpost 14 opinion -3 claim -4
    words:of things	signpost -1 recommendation -1 opinion 12 claim -10
    words:of this	heading -1 boilerplate -4 promotion 16 anecdote -1 signpost -8 recommendation -1 opinion -1 claim -1
    words:of us	promotion -1 anecdote 5 signpost -5 recommendation -1 opinion -3 claim 6
    words:of what	anecdote -3 signpost -1 recommendation -2 opinion -3 claim 9
    words:of you	heading -3 boilerplate -8 promotion -2 anecdote -1 signpost -3 opinion 18 claim -1
    words:of your	heading -3 boilerplate 3 promotion 1 anecdote -2 signpost -2 recommendation -1 opinion -3 claim 7
    words:off	heading -3 boilerplate -11 promotion 14 anecdote 8 signpost -12 recommendation 8 opinion -13 claim 9
    words:off the	heading -1 promotion -2 anecdote 2 signpost -3 recommendation 10 opinion -3 claim -3
    words:off-label	heading -2 boilerplate 7 promotion -4 anecdote -1 signpost -2 recommendation -1 opinion -8 claim 11
    words:off-label for	heading -1 boilerplate 8 promotion -3 signpost -1 opinion -2 claim -1
    words:offer	heading -1 promotion -1 anecdote -1 signpost -3 recommendation 20 opinion -6 claim -7
    words:offered	heading 1 promotion -1 anecdote -3 signpost -2 recommendation -4 opinion -4 claim 14
    words:office	promotion 7 anecdote 4 recommendation -2 opinion -2 claim -7
    words:officer	heading -1 opinion 7 claim -6
    words:often	heading -5 boilerplate -1 promotion 11 anecdote -4 recommendation -3 opinion -7 claim 11
    words:oil	heading -4 recommendation 2 opinion 12 claim -8
    words:ok	heading 5 boilerplate -12 promotion 10 signpost -1 recommendation -1 opinion -1
    words:okay	heading 3 boilerplate -2 promotion -2 signpost 10 opinion -7 claim -2
    words:old	heading -1 boilerplate -1 promotion -3 anecdote -2 signpost -3 recommendation -3 opinion 1 claim 11
    words:older	heading -2 promotion -1 recommendation -1 opinion -1 claim 5
    words:on	boilerplate -45 promotion 14 anecdote 14 signpost 24 recommendation 17 opinion -22 claim -2
    words:on #	heading -1 boilerplate -6 promotion -9 anecdote -1 signpost -2 recommendation 25 opinion -1 claim -6
    words:on a	promotion -1 anecdote -6 signpost 8 recommendation 21 opinion -1 claim -20
    words:on about	promotion 6 signpost -2 recommendation -10 claim 6
    words:on her	heading -1 anecdote 8 signpost -2 recommendation -1 opinion -2 claim -3
    words:on it	signpost -4 recommendation -8 opinion 9 claim 3
    words:on more	boilerplate -2 promotion -2 signpost 7 recommendation 1 opinion -1 claim -3
    words:on our	boilerplate 2 promotion -7 recommendation -1 claim 7
    words:on purpose	anecdote 5 recommendation -2 opinion -4 claim 1
    words:on request	heading -1 boilerplate -2 promotion 14 signpost -1 recommendation -1 opinion -1 claim -7
    words:on sleep	heading -3 boilerplate -1 anecdote -1 signpost 8 opinion -1 claim -1
    words:on the	heading -3 promotion 10 anecdote 15 signpost 11 recommendation -15 opinion -7 claim -11
    words:on this	heading -1 boilerplate 6 promotion -3 anecdote -1 signpost 1 recommendation -1 claim -1
    words:on till	boilerplate -6 anecdote 7 signpost -1 opinion -1
    words:on to	promotion 12 signpost -1 recommendation -5 opinion -4 claim -2
    words:on top	promotion -1 anecdote -2 signpost -3 opinion 13 claim -7
    words:on your	boilerplate -5 promotion -4 anecdote -1 signpost -2 recommendation 6 opinion -2 claim 7
    words:once	heading -1 boilerplate -1 promotion 11 anecdote 6 signpost 5 recommendation 4 opinion -14 claim -10
    words:once a	heading 1 boilerplate -1 anecdote 9 signpost -2 recommendation -1 opinion -5 claim -1
    words:one	heading -6 boilerplate 1 promotion -3 anecdote 10 signpost 13 opinion -11 claim -4
    words:one and	promotion 12 signpost -1 opinion -5 claim -6
    words:one day	signpost -1 recommendation -1 opinion 13 claim -12
    words:one dose	promotion -1 anecdote -2 recommendation -1 opinion -3 claim 7
    words:one gentleman	promotion -1 anecdote 12 signpost -1 recommendation -1 opinion -8 claim -2
    words:one in	promotion -1 anecdote -1 signpost -2 recommendation 6 opinion -4 claim 2
    words:one infusion	anecdote -1 opinion 6 claim -5
    words:one is	boilerplate -1 promotion -1 anecdote -1 signpost -3 recommendation -4 opinion 2 claim 10
    words:one of	heading -1 boilerplate 5 promotion -2 anecdote 14 signpost -4 recommendation 2 opinion -1 claim -13
    words:one who	anecdote 6 signpost -1 opinion -2 claim -3
    words:ones	promotion -1 anecdote 2 signpost -1 recommendation -2 opinion -5 claim 7
    words:online	heading -1 boilerplate -1 promotion 14 signpost -1 recommendation -4 opinion -3 claim -5
    words:only	heading -3 boilerplate -1 promotion -1 anecdote -6 signpost -2 recommendation -2 opinion -11 claim 25
    words:only be	anecdote -4 recommendation -1 opinion -4 claim 10
    words:only thing	promotion -7 opinion 3 claim 4
    words:open	heading -8 boilerplate 10 promotion 23 anecdote -4 signpost -1 recommendation 3 opinion -4 claim -19
    words:opened	heading -1 promotion -1 anecdote -3 recommendation -1 opinion -2 claim 9
    words:opened in	heading -1 promotion -1 anecdote -6 recommendation -1 claim 9
    words:opens	heading 5 boilerplate -4 promotion -1
    words:operating	anecdote 6 signpost 1 recommendation -1 opinion -4 claim -2
    words:opioid	heading -1 promotion -1 signpost 2 recommendation -1 opinion -5 claim 5
    words:opioids	promotion -1 recommendation 6 opinion -5 claim 2
    words:or	heading -3 boilerplate -9 promotion 1 anecdote -8 signpost -6 recommendation 22 opinion -30 claim 34
    words:or a	heading 1 promotion -7 anecdote -2 signpost -1 recommendation 10 opinion -3 claim 4
    words:or another	boilerplate 9 promotion -1 signpost -1 recommendation -6 opinion -1
    words:or by	boilerplate -4 promotion 8 opinion -1 claim -4
    words:or if	promotion -3 recommendation 6 claim -2
    words:or more	boilerplate -1 promotion -1 anecdote -4 signpost 7 recommendation -3 opinion -1 claim 3
    words:or not	anecdote -1 signpost 7 opinion -2 claim -3
    words:or seven	anecdote 2 signpost -1 recommendation 9 opinion -4 claim -6
    words:or so	anecdote -1 signpost -1 recommendation 3 opinion -4 claim 3
    words:or text	promotion -9 recommendation 12 claim -2
    words:or the	heading -1 promotion -1 anecdote 5 signpost 1 recommendation -2 opinion 4 claim -6
    words:or two	promotion -1 anecdote -3 claim 5
    words:oral	heading 5 boilerplate -3 promotion -1
    words:orange	promotion -1 recommendation -2 opinion 9 claim -5
    words:order	heading -5 boilerplate -2 promotion 3 anecdote 9 signpost 5 recommendation -5 opinion 4 claim -8
    words:ordinary	promotion -1 recommendation -1 opinion -4 claim 6
    words:other	heading -1 boilerplate -1 promotion -1 anecdote 8 signpost -9 recommendation 1 opinion 6 claim -3
    words:other people	anecdote 10 signpost -1 recommendation -3 opinion -1 claim -4
    words:other way	heading -1 anecdote -3 signpost -1 recommendation -1 opinion 8 claim -2
    words:otherwise	heading 6 boilerplate -3 promotion -3 anecdote 5 signpost -2 recommendation -1 claim -3
    words:ought	promotion -1 anecdote -1 signpost -4 recommendation 8 opinion 5 claim -8
    words:ought to	anecdote -1 signpost -4 recommendation 6 opinion 6 claim -6
    words:our	heading -6 promotion 20 anecdote 9 recommendation -12 opinion -10 claim -1
    words:our #	promotion 10 recommendation -7 claim -2
    words:our founder	promotion 8 anecdote -4 claim -4
    words:our front	anecdote 8 opinion -6 claim -1
    words:our helpline	promotion 8 claim -7
    words:our newsletter	heading -10 boilerplate 12 promotion -1
    words:our nurses	promotion -1 anecdote 9 signpost 3 recommendation -2 opinion -2 claim -6
    words:our own	heading 7 boilerplate -4 promotion -1 signpost -1
    words:out	heading -4 boilerplate 4 promotion 13 anecdote -14 signpost 1 recommendation -5 opinion -5 claim 10
    words:out for	heading 1 recommendation 10 claim -10
    words:out of	heading -1 boilerplate 9 promotion 2 anecdote 1 signpost -3 recommendation -2 opinion -5 claim -1
    words:out the	promotion 4 anecdote -7 signpost 6 recommendation -7 opinion 6 claim -2
    words:outcomes	heading 1 anecdote -1 opinion 14 claim -13
    words:outside	heading -1 boilerplate 1 promotion -1 recommendation -1 opinion -3 claim 5
    words:over	heading -3 boilerplate 3 promotion 3 anecdote -3 signpost 6 recommendation 6 opinion -3 claim -9
    words:over #	heading -1 boilerplate 4 promotion -4 claim 1
    words:over and	heading -1 promotion -2 anecdote -9 signpost 12 opinion -1
    words:over the	heading -1 promotion -2 anecdote -2 signpost -4 recommendation 18 opinion 1 claim -10
    words:over video	promotion 14 signpost -1 recommendation -5 opinion -1 claim -6
    words:overuse	recommendation -7 opinion -1 claim 8
    words:overuse headache	recommendation -6 opinion -1 claim 7
    words:own	heading 12 boilerplate 4 anecdote 1 signpost -8 recommendation 5 opinion -11 claim -2
    words:p	heading -5 boilerplate 11 promotion 5 anecdote -2 signpost 11 recommendation -4 opinion -8 claim -8
    words:p m	heading -2 boilerplate 10 promotion 7 anecdote -1 signpost -1 recommendation -3 opinion -2 claim -8
    words:page	heading 2 boilerplate 4 promotion 4 anecdote -2 signpost 1 recommendation -2 opinion -3 claim -3
    words:page #	heading -1 boilerplate 6 promotion -4 signpost -1
    words:pages	boilerplate -3 promotion -3 signpost 17 recommendation -2 opinion -1 claim -7
    words:paid	heading -5 boilerplate -12 promotion 10 anecdote 10 signpost -1 recommendation 1 opinion 1 claim -5
    words:pain	heading -5 boilerplate -9 promotion 2 anecdote -6 signpost -1 recommendation 2 opinion 10 claim 7
    words:pain after	heading -6 boilerplate -2 promotion 8
    words:pain is	heading -1 promotion -2 signpost -1 recommendation 2 opinion 9 claim -6
    words:pain medicine	heading -6 boilerplate 8 promotion -1
    words:pain syndrome	heading 2 boilerplate -7 promotion 5 signpost -1 recommendation -1 opinion -4 claim 5
    words:painful	recommendation -1 opinion -6 claim 7
    words:painful diabetic	recommendation -1 opinion -6 claim 7
    words:pair	boilerplate -1 promotion -1 opinion 9 claim -7
    words:panic	boilerplate -2 promotion 3 signpost -2 recommendation 8 opinion -2 claim -5
    words:paper	boilerplate -2 promotion -1 anecdote -2 signpost 4 recommendation -6 opinion 25 claim -18
    words:parkinson	heading 5 boilerplate -3 promotion -2 signpost -1 recommendation 5 opinion -4
    words:part	heading -1 boilerplate -4 promotion 19 anecdote 8 signpost -8 recommendation -4 opinion -13 claim 5
    words:part of	boilerplate -4 promotion 14 anecdote -1 signpost -5 recommendation -1 opinion -10 claim 7
    words:participants	heading 2 anecdote -1 signpost -1 recommendation -1 opinion -2 claim 5
    words:particular	anecdote 1 signpost -1 recommendation -1 opinion 5 claim -3
    words:partly	heading -2 boilerplate -1 promotion -1 anecdote -2 signpost -2 recommendation -1 opinion -3 claim 12
    words:partner	heading -2 boilerplate -1 anecdote -2 signpost -1 recommendation -1 opinion -2 claim 9
    words:passes	heading -1 boilerplate -1 anecdote -1 signpost -2 recommendation 10 opinion -11 claim 6
    words:past	promotion -2 signpost -1 recommendation 1 opinion -1 claim 4
    words:patience	boilerplate -1 promotion -4 anecdote -1 signpost -1 recommendation -1 opinion 13 claim -6
    words:patient	heading 5 boilerplate -4 anecdote 9 signpost -2 recommendation 10 opinion -2 claim -15
    words:patients	heading 3 boilerplate -18 promotion 12 anecdote -4 recommendation 13 opinion -13 claim 6
    words:patients a	anecdote 1 signpost -1 opinion 7 claim -6
    words:patients at	anecdote -4 recommendation -2 opinion 8 claim -1
    words:patients can	boilerplate -4 promotion 15 recommendation -2 opinion -1 claim -6
    words:patients in	anecdote -5 signpost -1 recommendation -1 opinion -4 claim 11
    words:patients must	promotion -1 recommendation 9 opinion -2 claim -6
    words:patients relatives	heading 3 boilerplate -5 promotion -2 signpost 7 opinion -1 claim -2
    words:patients to	boilerplate -1 promotion -8 signpost -1 recommendation 17 opinion -2 claim -5
    words:patients who	heading -1 promotion 4 anecdote 13 signpost -3 recommendation -1 opinion -1 claim -10
    words:pay	heading -3 boilerplate -1 promotion 13 anecdote -1 signpost 1 opinion -5 claim -3
    words:pay for	promotion -1 recommendation -4 opinion -2 claim 8
    words:pdf	heading -1 boilerplate -6 promotion 6 signpost 10 recommendation -1 opinion -1 claim -5
    words:peak	heading -1 boilerplate -1 promotion -2 anecdote -2 signpost -1 recommendation -1 opinion 9 claim -2
    words:people	heading -2 boilerplate -15 promotion 4 anecdote -7 signpost 40 recommendation -32 opinion -14 claim 27
    words:people and	anecdote -2 signpost -1 recommendation 3 opinion 6 claim -6
    words:people don't	anecdote 12 signpost -2 recommendation -1 opinion -9 claim 1
    words:people on	boilerplate -9 promotion -1 anecdote -9 signpost 18 opinion -1 claim 2
    words:people say	heading 1 boilerplate -1 promotion -1 signpost 1 opinion 6 claim -6
    words:people tell	promotion -2 anecdote -2 signpost 7 opinion -2 claim -1
    words:people who	heading -7 boilerplate 2 promotion 14 anecdote -3 signpost 11 recommendation -8 opinion -18 claim 10
    words:people with	boilerplate -1 anecdote -2 signpost -2 recommendation -1 opinion -2 claim 7
    words:per	heading -1 boilerplate 1 promotion 4 signpost -1 opinion -2
    words:per cent	promotion -1 signpost -1 recommendation 4 opinion -1 claim -1
    words:percent	promotion 13 anecdote -1 signpost -5 recommendation -3 opinion -1 claim -2
    words:percent off	promotion 8 signpost -5 recommendation -1 claim -1
    words:perhaps	anecdote -4 signpost -1 recommendation -2 opinion -1 claim 7
    words:person	heading -1 promotion 12 anecdote -5 signpost -2 recommendation -7 opinion 10 claim -7
    words:persons	promotion 13 opinion -1 claim -11
    words:phd	boilerplate 1 recommendation -1 opinion 7 claim -6
    words:phone	heading -1 boilerplate 8 promotion -7 anecdote -5 signpost 9 recommendation -4 opinion 1
    words:photo	heading -2 boilerplate 9 promotion -2 anecdote -1 signpost -2 opinion -1 claim -1
    words:physical	heading -2 boilerplate 5 promotion 1 anecdote -2 signpost -2 opinion -2 claim 2
    words:physicians	heading -7 promotion 3 signpost 5 opinion -1
    words:pick	promotion -1 recommendation 7 opinion -1 claim -3
    words:pill	heading -3 boilerplate -3 opinion -2 claim 9
    words:pills	promotion -1 anecdote 1 signpost -1 recommendation 8 opinion -2 claim -5
    words:place	heading -4 promotion 4 anecdote -15 signpost 8 recommendation 3 claim 5
    words:place the	anecdote -9 signpost 9
    words:placebo	promotion -1 anecdote -1 signpost -1 recommendation -3 opinion 6
    words:places	boilerplate -1 promotion 13 anecdote -6 signpost -2 recommendation -2 opinion 3 claim -6
    words:plain	boilerplate -2 promotion 5 anecdote -1 signpost 1 opinion -2 claim -1
    words:plan	heading -9 boilerplate 9 promotion 15 anecdote -4 recommendation -19 opinion 1 claim 7
    words:plan a	promotion -10 anecdote -2 recommendation -1 claim 14
    words:plan on	promotion 6 signpost -2 recommendation -10 claim 6
    words:plans	heading 8 boilerplate -2 promotion 3 opinion -1 claim -7
    words:please	heading -2 boilerplate 23 promotion -13 anecdote -4 signpost -4 recommendation 36 opinion -15 claim -22
    words:please ask	boilerplate 9 promotion -1 signpost -1 recommendation -6 opinion -1
    words:please don't	boilerplate -3 promotion -1 signpost -1 recommendation 15 opinion -3 claim -6
    words:pleasure	heading -6 signpost -1 opinion 7
    words:plus	heading -1 boilerplate -2 promotion -3 anecdote 8 signpost 6 recommendation -1 opinion -5 claim -1
    words:point	heading 2 boilerplate 3 promotion -2 anecdote -5 signpost -5 recommendation -4 opinion 6 claim 5
    words:point to	signpost -1 recommendation -1 opinion 13 claim -11
    words:points	heading 5 boilerplate -5 promotion 2 recommendation -2 opinion -1 claim 2
    words:policy	boilerplate -2 promotion -1 signpost 10 recommendation -1 opinion -1 claim -5
    words:popular	heading -2 boilerplate 11 promotion -7 opinion -1
    words:possible	boilerplate 7 promotion -6 signpost 26 recommendation -12 opinion -7 claim -8
    words:possible side	promotion -1 signpost 13 recommendation -1 opinion -4 claim -7
    words:post	heading -1 boilerplate -4 promotion 4 anecdote -2 signpost 6 recommendation -2 opinion 1 claim -3
    words:post-traumatic	heading 3 boilerplate -4 anecdote -1 opinion -1 claim 4
    words:post-traumatic stress	heading 3 boilerplate -4 anecdote -1 opinion -1 claim 4
    words:posted	heading -1 boilerplate 4 promotion -1 anecdote 3 signpost -1 claim -4
    words:poster	heading 7 boilerplate -4 promotion -2 anecdote 4 signpost -2 opinion -2 claim -1
    words:posts	heading -1 boilerplate 1 promotion -1 anecdote -2 recommendation -1 opinion -3 claim 6
    words:practice	heading -1 boilerplate 1 promotion -1 anecdote -2 signpost -6 recommendation -2 opinion 9 claim 2
    words:pregnant	heading -1 boilerplate 1 promotion -1 recommendation 7 opinion -1 claim -4
    words:prescribe	promotion -1 signpost -1 recommendation 11 opinion -5 claim -3
    words:prescribe it	promotion -1 signpost -1 recommendation 11 opinion -5 claim -3
    words:prescribed	heading -1 promotion -2 anecdote 1 recommendation 2 opinion 7 claim -6
    words:present	heading -1 promotion -2 recommendation -1 opinion -3 claim 8
    words:press	boilerplate 4 promotion -12 anecdote -2 signpost -1 recommendation 12 opinion 21 claim -22
    words:press #	boilerplate 4 promotion -11 anecdote -1 recommendation 14 claim -5
    words:pressure	heading -2 boilerplate 2 promotion 4 anecdote -2 signpost -1 recommendation 5 opinion -4 claim -2
    words:prevent	anecdote -2 recommendation -3 opinion -1 claim 5
    words:prevention	anecdote -1 signpost -1 opinion -2 claim 4
    words:previously	heading -1 boilerplate -2 promotion -1 anecdote -4 signpost -1 opinion 8
    words:primary	heading 4 boilerplate -3 promotion -1 anecdote -1 signpost -1 recommendation -1 opinion -3 claim 6
    words:print	heading -4 boilerplate 13 promotion -2 signpost -1 recommendation -6 opinion -1
    words:print or	boilerplate 9 promotion -1 signpost -1 recommendation -6 opinion -1
    words:prior	signpost -1 recommendation 1 opinion -4 claim 4
    words:private	heading -9 boilerplate -5 promotion 6 anecdote 10 signpost -1 recommendation 1 opinion -4 claim 1
    words:priya	heading -3 boilerplate -3 promotion -3 anecdote -1 signpost -1 opinion 11
    words:probably	promotion -1 recommendation -2 opinion -3 claim 7
    words:problem	boilerplate -1 promotion -2 signpost -1 recommendation 3 opinion 13 claim -11
    words:procedure	heading -1 boilerplate -9 promotion 9 signpost 1 opinion -2 claim 2
    words:process	heading -1 boilerplate -3 promotion -1 signpost -2 recommendation -8 opinion 15
    words:prof	heading 12 boilerplate -12 claim 1
    words:program	heading 6 boilerplate -8 promotion -2 signpost 2 recommendation 14 opinion -5 claim -7
    words:programs	heading -1 promotion -1 anecdote -2 opinion -2 claim 6
    words:prolonged	anecdote -2 recommendation -1 opinion -2 claim 5
    words:promise	heading 1 boilerplate -1 promotion -1 anecdote -3 signpost -2 recommendation -2 opinion 15 claim -7
    words:promise you	boilerplate -1 promotion -1 anecdote -3 signpost -1 recommendation -2 opinion 8 claim -1
    words:promotes	promotion -1 recommendation -1 opinion -6 claim 8
    words:promotion	heading -1 promotion 11 opinion -9
    words:properly	promotion -1 anecdote -1 signpost -1 recommendation 10 opinion -2 claim -4
    words:properly and	anecdote -1 signpost -1 recommendation 9 opinion -1 claim -6
    words:proud	heading -3 boilerplate -8 promotion -2 anecdote -1 signpost -4 opinion 18
    words:proud of	heading -3 boilerplate -8 promotion -2 anecdote -1 signpost -4 opinion 18
    words:provided	heading -2 boilerplate -2 promotion 15 signpost -1 recommendation -1 opinion -2 claim -7
    words:psilocybin	heading -1 recommendation 1 opinion -4 claim 5
    words:psychiatrist	heading -17 boilerplate 19 promotion -3 anecdote 1 signpost -2 recommendation 3 opinion -1
    words:psychiatry	heading -8 boilerplate 27 promotion -2 anecdote -2 signpost -3 recommendation -2 opinion -3 claim -6
    words:psychologist	boilerplate 1 anecdote -1 opinion -4 claim 6
    words:ptsd	heading 6 boilerplate -3 promotion 4 anecdote 1 signpost -9 recommendation -10 opinion 4 claim 7
    words:ptsd and	heading 4 boilerplate -3 anecdote 1 opinion -1 claim 1
    words:publish	promotion -1 recommendation 2 opinion 7 claim -8
    words:published	boilerplate 1 anecdote -1 opinion -1 claim 2
    words:pulse	boilerplate -1 promotion 2 anecdote -2 signpost -3 recommendation -5 opinion -4 claim 13
    words:purpose	anecdote 5 recommendation -2 opinion -4 claim 2
    words:push	heading -1 anecdote -2 signpost 2 recommendation -2 opinion 10 claim -7
    words:put	heading -1 boilerplate -1 promotion -4 anecdote -10 signpost 3 recommendation 1 opinion 17 claim -4
    words:put on	promotion -2 anecdote -2 signpost -4 recommendation -6 opinion 10 claim 4
    words:put the	anecdote 4 opinion -5 claim 2
    words:quarter	heading 8 boilerplate -2 promotion -1 anecdote 2 recommendation -3 opinion -3 claim -1
    words:quarter of	heading 8 boilerplate -2 promotion -1 anecdote -2 recommendation -3 opinion -3 claim 2
    words:question	heading 1 boilerplate -5 promotion -1 anecdote -6 signpost 26 recommendation 9 opinion -7 claim -16
    words:question and	anecdote -4 signpost 9 recommendation 5 opinion -3 claim -8
    words:questions	heading 18 boilerplate -15 promotion -1 anecdote -2 signpost 10 recommendation -4 opinion -6 claim -1
    words:quick	heading -1 boilerplate -2 promotion 5 anecdote -1 signpost 10 recommendation -5 opinion -9 claim 3
    words:quiet	heading -3 boilerplate 5 promotion -2 anecdote -2 signpost -2 recommendation -2 opinion 16 claim -10
    words:quit	heading 3 boilerplate -2 promotion -1 anecdote 26 signpost -4 recommendation -1 opinion -14 claim -7
    words:quite	recommendation -1 opinion -4 claim 5
    words:raise	promotion -1 signpost -1 recommendation -2 claim 4
    words:ran	boilerplate -1 anecdote -4 signpost -1 opinion -2 claim 10
    words:rare	anecdote -2 signpost -1 recommendation -2 opinion -7 claim 12
    words:rate	heading 13 boilerplate -2 promotion -3 anecdote -3 recommendation -2 opinion 4 claim -6
    words:rated	heading -1 boilerplate 8 promotion -2 opinion -2 claim -2
    words:rather	promotion -1 anecdote -4 signpost 4 recommendation 3 opinion 2 claim -4
    words:rather not	anecdote -1 signpost 6 recommendation -1 opinion -5 claim 1
    words:reach	heading -3 boilerplate 6 promotion -2 signpost -1 recommendation 2 opinion 1 claim -2
    words:reaction	opinion -6 claim 7
    words:read	heading -15 boilerplate 28 promotion -9 anecdote 11 recommendation -7 opinion 1 claim -9
    words:read the	heading -1 boilerplate 1 signpost -1 recommendation -4 opinion 7 claim -2
    words:readers	heading -5 boilerplate 3 promotion -1 anecdote -1 signpost 10 recommendation -1 opinion -5 claim -1
    words:reading	heading -5 boilerplate 5 recommendation 2 opinion -1 claim -1
    words:ready	heading -4 boilerplate -4 promotion 15 signpost -2 recommendation -1 opinion -4
    words:ready to	heading -3 boilerplate -1 promotion 8 signpost -2 recommendation -1 opinion -2
    words:real	heading 8 boilerplate -3 promotion -1 anecdote -5 signpost -3 recommendation -1 opinion -3 claim 7
    words:real risk	heading -1 anecdote -3 signpost -1 opinion -5 claim 11
    words:really	heading -2 boilerplate -1 promotion 3 anecdote 3 signpost 1 recommendation -1 opinion 3 claim -5
    words:reason	anecdote 1 recommendation 5 opinion -1 claim -4
    words:reassurance	heading 1 boilerplate -1 promotion -2 anecdote -3 signpost 4 recommendation -5 opinion -4 claim 10
    words:receive	heading -1 boilerplate -5 promotion 6 anecdote -1 signpost 8 opinion -4 claim -5
    words:recommends	opinion -4 claim 5
    words:record	heading -1 anecdote -4 signpost -1 recommendation -1 opinion -9 claim 16
    words:records	boilerplate -1 promotion -7 signpost -1 recommendation 21 opinion -2 claim -9
    words:red	heading -1 promotion -1 anecdote 1 recommendation -1 opinion -2 claim 5
    words:reduction	heading 7 boilerplate -3 promotion -1 claim -1
    words:reduction in	heading 7 boilerplate -3 promotion -1 claim -1
    words:refer	heading -1 boilerplate -2 promotion 5 anecdote -2 signpost 4 recommendation -3 claim -1
    words:references	heading 17 boilerplate -17 promotion -1
    words:regional	heading 2 boilerplate -7 promotion 5 signpost -1 recommendation -1 opinion -4 claim 5
    words:regional pain	heading 2 boilerplate -7 promotion 5 signpost -1 recommendation -1 opinion -4 claim 5
    words:register	promotion -3 anecdote -1 recommendation -6 opinion 9 claim 1
    words:register at	promotion -3 recommendation -3 opinion 9 claim -3
    words:registered	boilerplate 4 promotion -3 claim 1
    words:relapse	heading -1 anecdote -1 signpost -1 recommendation -1 opinion -3 claim 7
    words:relatives	heading 3 boilerplate -5 promotion -2 signpost 7 opinion -1 claim -2
    words:relatives and	heading 3 boilerplate -5 promotion -2 signpost 7 opinion -1 claim -2
    words:release	heading -1 anecdote 13 recommendation -2 opinion 2 claim -11
    words:relief	heading 5 promotion -2 signpost -2 recommendation -3 opinion -5 claim 6
    words:remember	boilerplate 14 promotion -2 recommendation -8 opinion 4 claim -8
    words:remember the	boilerplate 14 promotion -1 signpost -2 recommendation -8 opinion -3
    words:remission	heading -1 promotion -1 anecdote -1 recommendation -1 opinion -1 claim 5
    words:rems	recommendation 14 opinion -1 claim -13
    words:renata	heading -11 boilerplate 12
    words:repeated	heading 1 boilerplate -1 promotion -1 signpost -1 recommendation -1 opinion 7 claim -4
    words:replies	heading -1 boilerplate -6 anecdote 5 signpost 9 recommendation -1 opinion -3 claim -3
    words:reply	heading -1 boilerplate 3 promotion -1
    words:report	heading -1 boilerplate 3 promotion 6 anecdote -1 signpost -2 recommendation -10 opinion -5 claim 11
    words:reported	anecdote -1 claim 3
    words:reports	heading -1 boilerplate -2 promotion -2 signpost 7 opinion -1 claim -1
    words:reprocessing	heading 7 boilerplate -6
    words:request	heading -4 boilerplate 3 promotion -1 anecdote -1 signpost -3 recommendation 20 opinion -10 claim -4
    words:request for	heading -1 promotion -1 anecdote -1 signpost -1 recommendation -2 opinion -4 claim 9
    words:required	heading -3 boilerplate 5 promotion -1
    words:research	boilerplate 1 promotion -1 anecdote -2 signpost -3 recommendation 13 opinion -10 claim 3
    words:researchers	recommendation -1 opinion -6 claim 8
    words:reset	boilerplate -2 promotion 5 anecdote -2 signpost -1 recommendation -1 opinion -2 claim 4
    words:respond	heading -1 promotion -1 anecdote -5 signpost -1 recommendation -3 opinion -5 claim 15
    words:respond to	heading -1 promotion -1 anecdote -1 signpost -1 recommendation -2 opinion -4 claim 10
    words:response	heading -2 boilerplate 2 promotion -1 anecdote -4 signpost -1 recommendation -3 opinion 2 claim 7
    words:result	heading 2 boilerplate -2 promotion -1 anecdote -1 signpost -1 recommendation -1 opinion 8 claim -5
    words:results	heading 13 boilerplate 7 promotion -5 signpost -2 recommendation 4 opinion -6 claim -12
    words:retired	signpost -1 recommendation -2 opinion 7 claim -3
    words:retreat	boilerplate -1 promotion 2 anecdote -1 signpost 7 opinion -6 claim -1
    words:review	heading -2 boilerplate 5 anecdote -5 signpost -1 recommendation -2 opinion -6 claim 10
    words:reviews	heading 15 boilerplate -9 promotion -5 recommendation -1 opinion 19 claim -19
    words:rheumatologist	heading -1 boilerplate -1 promotion -1 anecdote -1 signpost 8 recommendation -1 claim -5
    words:ridge	heading -1 boilerplate 5 promotion 6 anecdote -8 signpost -1 recommendation -2 opinion 3 claim -3
    words:right	heading -3 boilerplate -2 promotion 2 anecdote 3 signpost -2 recommendation -4 opinion 14 claim -8
    words:rights	boilerplate 6 promotion -3 anecdote -1 recommendation -1
    words:ring	boilerplate -7 promotion 12 anecdote -1 signpost -8 recommendation 32 opinion -15 claim -12
    words:ring the	boilerplate -2 promotion 9 anecdote -2 signpost -2 recommendation 3 opinion -2 claim -3
    words:rising	boilerplate -1 promotion -1 anecdote -2 signpost -2 recommendation -3 opinion -2 claim 11
    words:risk	heading -1 promotion -1 anecdote -4 signpost -1 recommendation -2 opinion 3 claim 6
    words:risk of	anecdote -1 signpost -1 opinion 9 claim -6
    words:ritual	heading -1 boilerplate -2 promotion -7 signpost -2 recommendation -3 opinion 15 claim 2
    words:rituals	anecdote -1 recommendation -5 opinion -3 claim 9
    words:room	heading -2 boilerplate -1 promotion 5 anecdote 7 signpost -1 recommendation 4 opinion 13 claim -25
    words:root	heading 9 boilerplate -5 promotion -3 recommendation -1 opinion -1 claim 1
    words:roughly	promotion -1 anecdote -5 signpost -1 recommendation -1 opinion -2 claim 10
    words:rule	heading -5 boilerplate 8 promotion -1 anecdote -1 signpost -2 recommendation 4 opinion 1 claim -3
    words:rules	boilerplate 14 promotion -1 anecdote -1 signpost -2 recommendation -8 opinion -2
    words:rules of	boilerplate 14 promotion -1 anecdote -1 signpost -2 recommendation -8 opinion -2
    words:run	heading -2 boilerplate -1 promotion 1 signpost -2 recommendation 2 opinion 6 claim -5
    words:running	boilerplate -2 promotion -1 anecdote 3 signpost 6 recommendation 3 opinion -3 claim -6
    words:runs	heading -1 promotion 14 anecdote -4 signpost -1 recommendation -1 opinion -1 claim -6
    words:s	heading -3 boilerplate 10 promotion -2 anecdote -1 signpost -1 recommendation -1 opinion -2
    words:sadly	anecdote -3 signpost -2 recommendation 5 opinion 8 claim -7
    words:safe	heading 7 boilerplate -2 promotion -3 anecdote -2 signpost -7 recommendation 11 opinion -4
    words:said	heading -5 boilerplate -2 promotion 8 anecdote -20 signpost -10 opinion 23 claim 6
    words:said and	anecdote -5 recommendation 5 opinion -3 claim 5
    words:said dr	heading -1 promotion -1 anecdote -5 signpost -1 recommendation -2 opinion 8
    words:said it	anecdote -2 opinion 7 claim -4
    words:said the	promotion 13 anecdote -1 opinion 13 claim -24
    words:sale	boilerplate -6 promotion 13 anecdote -3 signpost -1 opinion -4
    words:sales	heading -1 boilerplate -1 promotion -2 anecdote -3 signpost 3 recommendation -1 opinion 8 claim -3
    words:samaritans	boilerplate -2 promotion -4 signpost -2 recommendation 15 opinion -2 claim -5
    words:same	heading 1 boilerplate -27 promotion -4 anecdote 18 signpost -6 recommendation 6 opinion 10 claim 2
    words:same day	recommendation 7 opinion -1 claim -5
    words:sat	anecdote -3 signpost -1 opinion -1 claim 4
    words:save	heading -6 boilerplate -4 promotion 12 signpost -1 recommendation 4 opinion -1 claim -4
    words:save #	heading -2 boilerplate -7 promotion 11 signpost -1 opinion -1
    words:saved	promotion -1 anecdote -14 signpost -1 opinion 10 claim 6
    words:saved my	promotion -1 anecdote -14 signpost -1 opinion 10 claim 6
    words:saw	heading 2 promotion -1 anecdote 1 signpost -2 recommendation -3 opinion 5 claim -1
    words:say	heading 4 boilerplate -3 promotion -6 anecdote -18 signpost 11 opinion -1 claim 14
    words:say it	anecdote -7 signpost -1 recommendation 1 opinion -1 claim 8
    words:saying	anecdote -1 signpost 1 recommendation -5 opinion 7 claim -1
    words:says	heading 3 boilerplate 8 promotion -8 anecdote 9 signpost -8 recommendation -1 opinion 2 claim -5
    words:scale	promotion -3 anecdote -1 signpost -1 recommendation -1 opinion 6 claim -1
    words:school	heading -1 boilerplate 1 promotion -1 anecdote 3 signpost -3 recommendation 12 opinion -3 claim -7
    words:science	heading -2 boilerplate -1 promotion -3 anecdote -1 signpost 9 recommendation -1 opinion -3 claim 2
    words:score	heading 6 boilerplate -3 promotion -2 anecdote -5 signpost -1 recommendation -1 opinion 5 claim 1
    words:scores	promotion -1 anecdote -1 recommendation -2 claim 5
    words:screen	anecdote -1 signpost -1 recommendation 14 opinion -12
    words:second	heading -4 boilerplate -1 promotion -3 anecdote -9 signpost -5 recommendation -7 opinion 31 claim -2
    words:secondary	anecdote -1 signpost -1 recommendation 8 opinion -1 claim -5
    words:section	heading -7 boilerplate 7 promotion -1 anecdote -1 signpost -2 opinion 7 claim -3
    words:see	heading -1 boilerplate -4 promotion 12 anecdote -8 signpost 1 recommendation -13 opinion 8 claim 5
    words:see a	promotion -1 signpost -1 recommendation -2 opinion -1 claim 5
    words:see how	promotion -3 anecdote -1 signpost -2 recommendation -2 opinion 11 claim -4
    words:see if	boilerplate -2 promotion 10 recommendation -7
    words:see the	promotion 4 anecdote -2 signpost -4 opinion 8 claim -6
    words:seemed	anecdote -4 signpost -1 opinion 11 claim -6
    words:seemed to	anecdote -4 signpost -1 opinion 11 claim -6
    words:seen	heading -1 promotion -1 anecdote 4 signpost -2 opinion 1 claim -1
    words:seizures	recommendation -3 opinion -2 claim 6
    words:self	anecdote -11 signpost -1 recommendation 15 opinion -2
    words:selling	heading -5 promotion -1 anecdote -1 signpost -2 recommendation -1 opinion 11 claim -1
    words:send	heading -1 boilerplate -14 promotion 23 anecdote -1 signpost -1 recommendation -2 opinion -4
    words:sentence	boilerplate -1 anecdote -1 signpost -1 recommendation -1 opinion 8 claim -4
    words:september	boilerplate -1 promotion 15 anecdote -8 signpost -4 opinion -2
    words:september see	promotion 12 anecdote -2 signpost -4 opinion -1 claim -5
    words:series	promotion -1 anecdote -1 signpost -2 recommendation 12 opinion -5 claim -2
    words:series of	promotion -1 signpost -1 recommendation 13 opinion -5 claim -4
    words:serious	heading -1 signpost -1 recommendation -5 opinion -7 claim 14
    words:seriously	anecdote 1 recommendation 7 opinion -6 claim -1
    words:serotonin	promotion -1 anecdote -1 signpost -1 recommendation 3 opinion -1
    words:sertraline	heading 12 boilerplate -6 promotion -1 signpost -6 recommendation -4 opinion -3 claim 7
    words:service	heading 1 boilerplate 5 promotion -1 anecdote -1 recommendation -4 opinion -1 claim 2
    words:services	heading -2 boilerplate 4 promotion -3 anecdote -2 recommendation -1 opinion -1 claim 4
    words:serving	heading -1 boilerplate 9 promotion -8 anecdote -1 claim 1
    words:servings	promotion 13 anecdote -1 signpost -3 recommendation -1 opinion -6 claim -1
    words:session	heading -2 boilerplate -3 promotion -2 anecdote 13 signpost 2 recommendation 2 opinion -6 claim -4
    words:sessions	heading -4 boilerplate -4 promotion 8 anecdote 1 signpost -1 opinion 4 claim -4
    words:sessions and	promotion -1 recommendation -2 opinion 9 claim -6
    words:set	anecdote -6 recommendation -2 opinion 5 claim 4
    words:seven	heading 2 boilerplate -2 promotion -2 anecdote 3 signpost -1 recommendation 7 opinion -5 claim -4
    words:severe	anecdote -1 signpost -1 recommendation 1 opinion -5 claim 5
    words:severe depression	anecdote -1 opinion -4 claim 5
    words:sexual	heading -2 boilerplate -1 promotion -1 signpost -1 recommendation -1 opinion -1 claim 6
    words:sexual side	heading -2 boilerplate -1 promotion -1 signpost -1 recommendation -1 opinion -1 claim 6
    words:shaking	signpost -1 opinion 7 claim -6
    words:sham	anecdote -1 recommendation -1 opinion 6 claim -2
    words:share	heading -2 boilerplate 1 promotion 3 anecdote -1 signpost 2 recommendation -3 opinion -1 claim 1
    words:shared	boilerplate -7 promotion 6 anecdote -1 signpost 7 opinion -1 claim -5
    words:she	heading 9 boilerplate 1 promotion -2 anecdote 33 signpost -8 recommendation -15 opinion 5 claim -22
    words:she had	heading -1 anecdote 8 signpost -2 recommendation -1 opinion 2 claim -5
    words:she has	heading -1 promotion -1 anecdote -3 recommendation -1 opinion 1 claim 6
    words:she said	anecdote -3 signpost -1 recommendation -2 claim 7
    words:she says	promotion -2 anecdote 10 recommendation -5 opinion -2 claim -1
    words:she was	anecdote 5 opinion -2 claim -2
    words:she'd	anecdote 9 signpost -1 recommendation -4 opinion -1 claim -3
    words:sheet	boilerplate -5 promotion -3 anecdote -2 signpost 10 opinion -1
    words:shingles	heading -6 boilerplate -2 promotion 8
    words:shop	heading -4 boilerplate 6 promotion -6 anecdote -5 recommendation -3 opinion 9 claim 2
    words:short	boilerplate -1 promotion 6 anecdote -3 signpost -1 recommendation -2 opinion -3 claim 3
    words:shot	heading 5 promotion -1 signpost -3 recommendation 8 opinion -8 claim -1
    words:should	heading -2 boilerplate -7 promotion -7 anecdote -11 signpost 13 recommendation 15 opinion 15 claim -18
    words:should be	boilerplate -4 promotion -2 anecdote -4 recommendation -3 opinion 8 claim 5
    words:should i	heading 6 anecdote -2 signpost -3 recommendation -1 opinion -1
    words:should not	heading 3 promotion -1 anecdote -1 signpost -2 recommendation 14 opinion -5 claim -9
    words:show	boilerplate -3 anecdote 9 recommendation 2 opinion -5 claim -3
    words:showed	heading -1 anecdote 13 opinion -2 claim -10
    words:showed no	heading -1 anecdote 13 opinion -2 claim -11
    words:shown	anecdote -1 recommendation -2 opinion -7 claim 11
    words:sick	heading -1 anecdote 6 claim -4
    words:side	heading 2 boilerplate -3 promotion 3 anecdote -4 signpost 17 recommendation -10 opinion -7
    words:side effects	promotion 6 anecdote -1 signpost 9 recommendation -14 claim -1
    words:sign	heading -1 boilerplate -8 promotion 2 anecdote 7 signpost 8 recommendation -1 opinion -2 claim -5
    words:sign up	heading -1 boilerplate -8 promotion 3 anecdote -2 signpost 9 opinion -1
    words:significant	heading 7 boilerplate -3 promotion -1 opinion -4 claim 2
    words:signs	boilerplate 1 promotion -2 signpost -2 recommendation 5 opinion -1 claim -3
    words:silly	anecdote -5 recommendation -1 opinion 16 claim -9
    words:similar	heading -7 boilerplate 8 signpost -1 recommendation -1 opinion -1 claim 3
    words:simple	heading 1 boilerplate -1 promotion -1 anecdote 8 signpost -1 recommendation 9 opinion 1 claim -15
    words:since	heading 8 boilerplate -1 promotion -3 anecdote 11 signpost -2 recommendation 1 opinion -12
    words:since #	heading 8 boilerplate -1 promotion -2 recommendation -2 opinion -1 claim -1
    words:single	heading 2 boilerplate -5 promotion 2 anecdote 5 signpost -2 recommendation -2 opinion -6 claim 5
    words:sister	promotion -1 anecdote -2 signpost 9 recommendation -2 opinion -1 claim -3
    words:sit	heading -1 promotion 5 anecdote 8 signpost -3 recommendation -6 opinion -5 claim 1
    words:sit in	recommendation -1 opinion -6 claim 8
    words:site	heading -1 boilerplate 4 promotion -1 anecdote -1 signpost -1 recommendation -1 opinion -1 claim 1
    words:sits	anecdote -2 signpost 4 recommendation -1 opinion 7 claim -7
    words:sitting	anecdote -1 signpost 5 recommendation -3 opinion -8 claim 7
    words:six	heading -2 boilerplate -1 promotion 2 anecdote -6 signpost -6 recommendation 25 opinion -14 claim 2
    words:six in	anecdote -4 recommendation -1 opinion -1 claim 6
    words:six months	promotion -1 anecdote -2 signpost -1 recommendation 1 opinion -6 claim 10
    words:six or	anecdote 2 signpost -1 recommendation 9 opinion -4 claim -6
    words:six weeks	promotion -1 anecdote 2 signpost -1 recommendation 2 opinion 5 claim -6
    words:sixty	boilerplate -1 promotion 13 anecdote -1 signpost -3 recommendation -1 opinion -6 claim -1
    words:skin	heading -1 boilerplate 3 promotion -1 anecdote 1 signpost -3 opinion -3 claim 4
    words:skip	heading -2 promotion 2 anecdote -1 signpost -1 opinion -3 claim 5
    words:skipped	heading -6 boilerplate -1 signpost 9 recommendation -3 claim 1
    words:sleep	heading -6 boilerplate 1 promotion -9 anecdote 5 signpost 7 recommendation 15 opinion -6 claim -7
    words:sleep in	heading 1 boilerplate -2 anecdote 5 signpost -1 claim -2
    words:sleeping	promotion -1 anecdote -2 recommendation -3 opinion -3 claim 9
    words:slept	promotion -1 anecdote 7 opinion -5 claim -1
    words:slot	promotion -2 recommendation 9 claim -6
    words:slow	heading -5 promotion -1 anecdote -1 signpost -1 opinion -5 claim 13
    words:small	heading 2 boilerplate -4 promotion 5 anecdote -2 signpost -2 recommendation -7 opinion -13 claim 20
    words:smells like	boilerplate -1 anecdote -5 recommendation -1 opinion 8
    words:smells of	promotion -1 anecdote 8 signpost -2 opinion -7 claim 2
    words:smile	promotion -1 anecdote -1 signpost -4 opinion 7 claim -1
    words:so	heading -3 boilerplate -10 promotion -16 anecdote 5 signpost 19 recommendation 13 claim -10
    words:so can	anecdote -2 signpost 1 recommendation -8 opinion 10 claim -1
    words:so don't	promotion -1 anecdote -4 signpost -1 recommendation 10 opinion -1 claim -3
    words:so far	anecdote -1 recommendation -4 opinion -6 claim 11
    words:so i	heading -1 promotion -1 anecdote 3 signpost 7 recommendation -1 opinion -6 claim -1
    words:so let	heading -1 anecdote 7 signpost 2 recommendation -2 opinion -5 claim -1
    words:so that	promotion -2 signpost -1 recommendation 8 opinion -4 claim -1
    words:so what	heading -2 boilerplate -1 promotion -1 signpost 6 opinion -2
    words:so you	recommendation 2 opinion 10 claim -11
    words:social	anecdote -1 signpost -1 recommendation -2 opinion -1 claim 5
    words:sold	heading 9 promotion -1 anecdote -4 signpost -1 recommendation 7 opinion -10 claim -1
    words:some	heading -4 boilerplate 2 promotion 3 anecdote -9 signpost 1 recommendation -11 opinion 5 claim 14
    words:some of	heading -1 boilerplate -1 promotion 6 anecdote -2 signpost 3 recommendation -1 opinion 5 claim -8
    words:some people	anecdote -2 signpost -3 recommendation -3 opinion 14 claim -6
    words:somebody	heading 11 boilerplate -7 promotion 1 anecdote -7 signpost 8 recommendation 20 opinion -21 claim -4
    words:someone	heading -2 boilerplate -1 promotion -5 signpost -4 recommendation 17 opinion 5 claim -11
    words:someone else	promotion -2 recommendation 16 opinion -2 claim -11
    words:someone who	heading -2 promotion -2 anecdote 3 signpost -2 recommendation 1 opinion 14 claim -11
    words:something	anecdote -6 signpost -3 recommendation -1 opinion -6 claim 17
    words:sometimes	heading -2 promotion -1 signpost -1 recommendation -3 opinion -2 claim 8
    words:somewhere	heading -1 boilerplate -1 anecdote -1 signpost -7 recommendation 11 opinion -3 claim 2
    words:soon	boilerplate -2 promotion -2 recommendation -14 opinion 19
    words:sore	heading -1 boilerplate 1 promotion -2 recommendation 8 opinion -2 claim -3
    words:sounds	promotion -1 anecdote -1 signpost -5 recommendation 5 opinion 4 claim -1
    words:soup	anecdote -4 signpost -1 recommendation 10 opinion -4 claim -1
    words:source	heading -6 boilerplate -5 promotion -1 signpost 13
    words:south	promotion 4 anecdote -4 signpost -1 recommendation -1 opinion -5 claim 6
    words:space	promotion -9 anecdote 1 signpost -1 opinion 9
    words:space for	promotion -9 anecdote 1 signpost -1 opinion 9
    words:specialist	heading -6 boilerplate 4 recommendation 11 opinion 1 claim -9
    words:speed	heading -1 boilerplate 1 promotion -1 signpost -1 recommendation 2 opinion 13 claim -13
    words:spent	boilerplate -2 promotion -1 anecdote -1 opinion 7 claim -3
    words:spokesperson	anecdote -1 recommendation -1 opinion -4 claim 6
    words:spokesperson for	anecdote -1 recommendation -1 opinion -4 claim 6
    words:spot	boilerplate -15 promotion -1 anecdote -1 recommendation -1 opinion 16 claim 1
    words:spravato	heading 7 boilerplate -2 promotion -1 signpost -3
    words:spray	heading 2 boilerplate -2 promotion -2 anecdote -1 signpost 18 opinion -3 claim -12
    words:spreadsheet	heading 7 boilerplate -2 promotion -2 anecdote -1 signpost -1 recommendation -1 opinion 4 claim -5
    words:spring	heading -3 boilerplate 4 promotion 11 anecdote 2 signpost -2 opinion -10 claim -2
    words:staff	heading -5 boilerplate 8 promotion -5 anecdote 4 signpost 4 recommendation -3 opinion -7 claim 5
    words:stand	heading 2 signpost 14 recommendation -5 opinion -6 claim -4
    words:standing	heading -3 boilerplate 5 anecdote 11 signpost -2 recommendation -1 opinion -7 claim -3
    words:stands	opinion 13 claim -13
    words:star	boilerplate -2 anecdote -3 signpost -1 opinion 7
    words:stars	heading -1 boilerplate 9 promotion 2 anecdote -1 signpost -2 recommendation -2 opinion -2 claim -3
    words:start	heading -1 boilerplate -4 promotion 14 anecdote -8 signpost -2 recommendation -4 opinion -14 claim 19
    words:started	heading -4 boilerplate -3 promotion -2 anecdote 16 signpost -3 recommendation 7 opinion 6 claim -19
    words:state	heading -3 boilerplate 8 promotion -10 anecdote -2 signpost -2 recommendation 16 opinion -5 claim -1
    words:statement	anecdote -2 recommendation -1 opinion 11 claim -7
    words:states	heading -1 signpost -2 opinion -2 claim 5
    words:stay	heading 2 promotion -5 anecdote -1 signpost -4 recommendation 19 opinion -2 claim -10
    words:step	heading 18 boilerplate -13 promotion -3 signpost -1 claim -1
    words:still	heading 1 boilerplate -3 promotion 12 anecdote 10 signpost -11 recommendation -5 opinion -1 claim -4
    words:stimulation	heading 2 boilerplate -1 promotion -2 anecdote -2 signpost 2 recommendation -1 opinion -5 claim 6
    words:stock	heading 6 boilerplate -3 promotion 3 recommendation -1 opinion -1 claim -5
    words:stop	heading -1 boilerplate -8 promotion 16 anecdote 1 signpost -4 recommendation 6 opinion -12 claim 2
    words:stopped	heading 3 boilerplate -2 promotion -2 anecdote 6 signpost -1 recommendation -1 claim -2
    words:stopping	recommendation 11 opinion -3 claim -7
    words:store	heading -1 promotion -1 signpost -1 recommendation 11 opinion -1 claim -8
    words:stories	heading -3 boilerplate 7 promotion -1 anecdote -3 signpost 4 opinion -6 claim 2
    words:story	heading 4 boilerplate -12 promotion 2 anecdote 13 recommendation -1 opinion -3 claim -4
    words:stove	heading 3 boilerplate -4 promotion -1 anecdote 16 signpost -9 opinion -4
    words:straight	heading -1 boilerplate 3 promotion 5 anecdote -1 signpost -2 opinion -4 claim -2
    words:strange	boilerplate -3 anecdote -1 signpost 13 recommendation -1 opinion -3 claim -5
    words:strength	anecdote -1 signpost -1 recommendation -4 opinion 6 claim 1
    words:strength of	signpost -1 recommendation -4 opinion 7 claim -1
    words:stress	heading 1 boilerplate -2 promotion 3 anecdote -1 signpost -3 recommendation -2 opinion -3 claim 7
    words:stress disorder	heading 3 boilerplate -4 anecdote -1 opinion -1 claim 4
    words:stroke	recommendation -4 opinion -1 claim 6
    words:strong	boilerplate -1 promotion -1 anecdote -2 signpost -1 recommendation -3 opinion 9 claim -2
    words:stronger	signpost -1 recommendation -2 opinion -4 claim 7
    words:stroud	anecdote 1 signpost 13 recommendation -1 opinion -2 claim -10
    words:struggled	signpost -2 recommendation -1 opinion -4 claim 7
    words:stubborn	promotion -2 signpost 1 opinion 8 claim -7
    words:student	opinion 7 claim -6
    words:studies	boilerplate 1 promotion -3 anecdote 2 signpost -1 recommendation -5 opinion -8 claim 15
    words:study	heading -4 boilerplate -1 anecdote 2 signpost -2 recommendation -5 claim 10
    words:stuff	heading 2 promotion -1 anecdote -1 signpost -3 opinion -7 claim 10
    words:submit	heading -2 boilerplate -6 promotion 6 signpost -1 recommendation 2
    words:subscribe	heading -8 boilerplate -9 promotion 18 anecdote -1
    words:success	heading 13 boilerplate -3 promotion -3 anecdote -3 recommendation -2 opinion 6 claim -8
    words:such	boilerplate -2 promotion -1 signpost -3 recommendation 1 opinion 5
    words:such a	boilerplate -1 signpost -2 opinion 8 claim -4
    words:such as	signpost -1 recommendation 1 opinion -3 claim 4
    words:sudden	heading -1 boilerplate -1 promotion -6 anecdote -1 signpost -1 recommendation 12 opinion -3 claim -1
    words:sugar	boilerplate -1 promotion 13 anecdote -1 signpost -3 recommendation -1 opinion -6
    words:suggest	opinion -3 claim 4
    words:suicidal	promotion -2 anecdote -1 recommendation 2 opinion -8 claim 10
    words:suicidal thoughts	promotion -2 anecdote -1 recommendation 2 opinion -2 claim 3
    words:suicide	heading 8 boilerplate 2 promotion -5 anecdote -3 signpost -3 recommendation 7 opinion -7
    words:summer	heading 3 boilerplate -5 promotion 3 recommendation -1
    words:sunday	heading -3 boilerplate -1 promotion 12 anecdote 1 signpost -5 opinion -4
    words:superbill	promotion 8 anecdote -1 recommendation -5 opinion -2
    words:support	heading -2 boilerplate -4 promotion 6 anecdote -2 signpost -1 recommendation 4 opinion -5 claim 4
    words:sure	promotion -1 signpost -1 recommendation -2 opinion -8 claim 11
    words:switch	promotion -1 recommendation -3 opinion -3 claim 7
    words:switched	promotion -1 anecdote 12 opinion -2 claim -8
    words:symptoms	heading 3 boilerplate -1 promotion -1 anecdote -3 signpost -1 recommendation 5 opinion -3 claim 1
    words:syndrome	heading 1 boilerplate -7 promotion 5 signpost -1 recommendation -1 opinion -5 claim 6
    words:system	heading 5 boilerplate -7 promotion -2 anecdote -1 signpost -1 opinion 7 claim -2
    words:system with	recommendation -1 opinion 11 claim -10
    words:table	heading 9 boilerplate -9 promotion 8 anecdote -1 signpost -1 recommendation 7 opinion -2 claim -12
    words:table of	heading 9 boilerplate -9
    words:tablet	heading 4 boilerplate -3 promotion -1 anecdote 3 signpost -1 recommendation -1 claim -1
    words:tablets	heading 2 boilerplate -1 promotion -1 anecdote -2 signpost -1 recommendation 5 opinion -5 claim 3
    words:take	heading 1 boilerplate -3 promotion 7 anecdote -3 signpost -7 recommendation 14 opinion -11 claim 1
    words:taken	promotion -3 anecdote -1 signpost -1 recommendation -1 opinion -3 claim 9
    words:takes	heading 1 boilerplate -3 promotion 4 anecdote -4 signpost -2 recommendation -1 opinion -8 claim 14
    words:taking	heading 2 promotion 5 signpost 7 recommendation -4 opinion -3 claim -7
    words:talk	heading 14 boilerplate -6 promotion 2 anecdote -3 signpost 4 recommendation 10 opinion -7 claim -14
    words:talk about	heading 2 boilerplate -3 promotion -2 anecdote -1 signpost 4 recommendation 9 opinion -3 claim -6
    words:talk to	promotion -1 anecdote -2 signpost -1 opinion 5 claim -2
    words:talking	heading -1 boilerplate 6 promotion -3 signpost -2 opinion -6 claim 6
    words:talking to	heading -1 boilerplate 6 promotion -2 anecdote -1 signpost -1 recommendation 2 opinion -2 claim -2
    words:taste	heading 3 boilerplate -1 promotion -1 signpost -1 recommendation -2 opinion -6 claim 8
    words:tea	heading -4 boilerplate 3 promotion -1 signpost 7 recommendation -3 opinion 1 claim -3
    words:team	heading 15 boilerplate -12 promotion 6 anecdote -6 signpost -5 recommendation 1 opinion 9 claim -8
    words:team of	promotion 8 anecdote -4 claim -4
    words:tell	heading 6 boilerplate -2 promotion -11 anecdote 2 signpost 7 recommendation 23 opinion -11 claim -15
    words:tell people	heading 2 signpost 8 recommendation -1 opinion -6 claim -3
    words:tell the	promotion -3 anecdote -2 signpost -2 recommendation 15 opinion -4 claim -3
    words:tell us	heading 5 boilerplate -1 promotion -5 anecdote -1 signpost 7 recommendation 1 opinion -3 claim -2
    words:tell you	promotion -1 anecdote 2 signpost -1 recommendation -1 opinion 4 claim -3
    words:tell your	promotion -1 recommendation 5 opinion -1 claim -3
    words:telling	promotion -3 anecdote -5 signpost 1 recommendation -8 opinion 8 claim 7
    words:tells	heading 2 boilerplate -4 promotion -1 anecdote 1 signpost 6 recommendation -2 opinion -2
    words:tells you	heading 2 boilerplate -4 promotion -1 signpost 6 recommendation -1 opinion -1 claim -1
    words:temperature	heading -1 boilerplate -1 promotion -3 signpost -1 recommendation 19 opinion -1 claim -11
    words:ten	heading -1 promotion -2 anecdote -9 signpost -4 recommendation 4 opinion 11 claim 2
    words:ten minutes	promotion -1 recommendation -2 opinion -1 claim 5
    words:ten years	anecdote -10 signpost -2 opinion 12 claim 1
    words:test	heading -1 boilerplate 2 promotion -3 anecdote 1 signpost -2 recommendation 7 opinion -3 claim -2
    words:tested	heading -1 boilerplate -1 promotion -3 anecdote 5 signpost 1 recommendation -2 opinion -10 claim 13
    words:text	heading -3 boilerplate 6 promotion -16 anecdote -1 signpost 13 recommendation 11 opinion -3 claim -8
    words:text #	promotion -10 recommendation 12 claim -2
    words:than	heading 4 boilerplate -5 promotion -8 anecdote -17 signpost -6 recommendation -3 opinion 43 claim -6
    words:than #	heading 6 boilerplate -3 promotion -2 signpost 6 recommendation -6 opinion 5 claim -6
    words:than one	promotion -1 signpost -1 opinion 6 claim -4
    words:than placebo	recommendation -2 opinion -1 claim 3
    words:than ten	signpost -1 recommendation 8 opinion -1 claim -6
    words:than the	anecdote -5 signpost -5 recommendation -6 opinion 40 claim -24
    words:thank	heading -1 promotion -1 anecdote 9 signpost -4 opinion -1 claim -2
    words:thank you	heading -1 promotion -1 anecdote 9 signpost -4 opinion -1 claim -2
    words:thanks	promotion -3 anecdote -1 signpost 13 recommendation -1 opinion -6 claim -1
    words:thanks for	boilerplate -1 signpost 8 recommendation -1 opinion -4 claim -1
    words:that	heading -7 boilerplate -19 promotion -24 anecdote -28 signpost -2 recommendation -3 opinion 40 claim 43
    words:that a	recommendation -1 opinion 8 claim -7
    words:that all	promotion -1 anecdote -1 signpost 6 recommendation 6 opinion -10 claim -1
    words:that first	anecdote -1 recommendation 9 opinion -3 claim -5
    words:that has	anecdote -1 opinion 5 claim -4
    words:that i	anecdote 2 signpost -1 opinion -5 claim 4
    words:that in	promotion -1 anecdote 7 signpost -1 opinion -1 claim -4
    words:that is	heading 4 boilerplate -3 promotion -1 anecdote 1 signpost 4 recommendation -1 opinion 5 claim -10
    words:that it	anecdote -3 signpost -3 recommendation 11 opinion 10 claim -13
    words:that not	opinion 10 claim -9
    words:that one	anecdote -1 signpost -2 recommendation 1 opinion -8 claim 10
    words:that room	anecdote -1 signpost -2 recommendation -2 opinion 11 claim -6
    words:that smells	anecdote -4 signpost -1 opinion -4 claim 9
    words:that the	heading -1 promotion -1 anecdote -9 signpost -5 recommendation -7 opinion 21 claim 2
    words:that was	anecdote 1 signpost -1 recommendation -2 opinion -3 claim 6
    words:that what	anecdote 11 signpost -2 opinion -4 claim -5
    words:that with	promotion -1 anecdote 2 signpost 6 recommendation -4 opinion 4 claim -7
    words:the	heading -6 boilerplate -28 promotion -13 anecdote 36 signpost 1 recommendation 1 opinion -22 claim 32
    words:the #	heading 1 boilerplate -1 anecdote -2 signpost 1 recommendation -2 opinion -2 claim 6
    words:the american	anecdote -3 recommendation -1 claim 5
    words:the app	heading -1 boilerplate -3 signpost -1 recommendation 9 opinion -1 claim -1
    words:the author	heading -7 boilerplate 9 anecdote -1
    words:the authors	heading -3 boilerplate -1 anecdote -1 signpost 6 recommendation -1 opinion -1 claim 1
    words:the baby	heading -1 anecdote -4 recommendation -2 opinion 7
    words:the benefit	heading -1 boilerplate -1 promotion -1 anecdote -1 signpost -3 recommendation 1 opinion 19 claim -14
    words:the best	heading -2 boilerplate 1 promotion -3 anecdote -3 signpost -2 recommendation -4 opinion 1 claim 11
    words:the big	heading -1 boilerplate -1 anecdote -1 signpost 11 recommendation -1 opinion -7
    words:the bladder	signpost -1 recommendation -3 opinion -4 claim 9
    words:the bottom	heading 4 boilerplate -6 promotion -1 anecdote 4 signpost 4 recommendation -1 opinion -2 claim -2
    words:the brain	anecdote -2 recommendation -1 opinion 12 claim -9
    words:the bus	promotion -1 anecdote 14 signpost 4 recommendation -3 opinion -8 claim -5
    words:the catch	opinion 11 claim -10
    words:the clinic	heading 1 promotion 11 anecdote 1 signpost -4 recommendation 5 opinion -3 claim -10
    words:the clock	heading 13 promotion -1 anecdote -1 signpost -2 recommendation -7 opinion -2
    words:the code	promotion 8 signpost -5 recommendation -1 claim -1
    words:the company	heading -6 boilerplate -1 promotion -1 anecdote -4 signpost -2 recommendation -1 opinion 5 claim 8
    words:the current	anecdote -4 recommendation -1 opinion -2 claim 7
    words:the day	heading -2 boilerplate -1 promotion -4 anecdote 1 signpost 1 recommendation 16 opinion -1 claim -11
    words:the department	boilerplate -1 promotion -1 anecdote -4 signpost 5 recommendation -2 opinion -4 claim 7
    words:the diagnosis	anecdote -3 opinion -3 claim 7
    words:the difference	heading -1 boilerplate 1 promotion -3 anecdote -1 signpost -1 recommendation -1 opinion 1 claim 5
    words:the disease	anecdote -1 opinion 13 claim -11
    words:the doctor	promotion -1 signpost -2 recommendation -6 opinion -1 claim 9
    words:the drip	promotion -1 anecdote -3 signpost 2 recommendation -6 opinion -5 claim 13
    words:the drug	heading -2 promotion -2 anecdote 13 signpost 2 recommendation -1 opinion -5 claim -3
    words:the effect	promotion -2 anecdote -2 signpost -1 recommendation -4 opinion 6 claim 3
    words:the end	heading -1 boilerplate -3 promotion -5 anecdote 4 signpost -2 recommendation -1 opinion 8
    words:the fda	promotion -3 anecdote -1 recommendation -1 opinion -1 claim 6
    words:the first	boilerplate -1 promotion 9 signpost -1 recommendation -12 opinion 12 claim -7
    words:the fourth	heading -1 anecdote 9 signpost -2 recommendation -1 opinion -2 claim -3
    words:the full	boilerplate -2 signpost 9 recommendation -2 opinion -1 claim -4
    words:the good	heading -3 promotion -1 anecdote 7 signpost 6 recommendation -1 opinion -4 claim -4
    words:the health	promotion -1 anecdote -1 recommendation 11 opinion -2 claim -6
    words:the home	promotion 14 signpost -1 recommendation -1 claim -13
    words:the hse	anecdote -1 recommendation -1 opinion -3 claim 6
    words:the intake	promotion 7 anecdote -3 signpost -6 recommendation 5 opinion -1 claim -1
    words:the internet	signpost 3 recommendation 1 opinion 3 claim -7
    words:the kitchen	promotion 8 anecdote -4 claim -4
    words:the last	promotion 2 signpost -3 recommendation -1 opinion 6 claim -4
    words:the long	boilerplate 1 promotion -1 signpost -2 recommendation 4 opinion 6 claim -7
    words:the man	anecdote 7 recommendation -1 opinion -3 claim -3
    words:the market	signpost -2 opinion -4 claim 6
    words:the medical	heading 2 boilerplate -1 promotion -1 anecdote 8 signpost -4 recommendation -1 opinion -4 claim -1
    words:the medicine	heading -1 promotion -3 signpost -3 recommendation -6 opinion 7 claim 5
    words:the memory	heading -1 boilerplate 1 anecdote -2 recommendation 2 opinion -7 claim 7
    words:the morning	heading -1 promotion -5 signpost -1 recommendation 6 opinion -4 claim 5
    words:the most	promotion -1 anecdote -2 recommendation -1 opinion 8 claim -5
    words:the nervous	heading 6 boilerplate -6 recommendation 2 opinion -6 claim 5
    words:the new	heading 8 anecdote 4 recommendation -7 opinion -3 claim -1
    words:the next	anecdote -5 signpost -1 recommendation 1 opinion -1 claim 6
    words:the nhs	anecdote -2 signpost 12 recommendation -3 opinion -7 claim 1
    words:the night	heading -6 boilerplate -1 promotion 7 anecdote -4 signpost 3 recommendation 4 opinion -2 claim -2
    words:the number	promotion 7 signpost -1 opinion -2 claim -3
    words:the old	anecdote -6 claim 7
    words:the one	heading -1 boilerplate -1 promotion -2 anecdote -5 signpost 7 recommendation 3 opinion 2 claim -4
    words:the only	promotion -5 anecdote 2 signpost -1 opinion 1 claim 4
    words:the other	heading -1 promotion -2 anecdote -1 signpost -6 recommendation 3 opinion 10 claim -2
    words:the patient	heading -1 anecdote 9 signpost -2 recommendation 9 opinion -6 claim -7
    words:the patients	signpost -1 opinion -6 claim 8
    words:the pulse	anecdote -1 signpost -2 recommendation -3 opinion -1 claim 8
    words:the questions	boilerplate -1 promotion -2 signpost 7 opinion -1 claim -2
    words:the quiet	boilerplate 1 anecdote -2 signpost -1 recommendation -2 opinion 8 claim -3
    words:the reassurance	recommendation -8 claim 8
    words:the right	heading -1 promotion -2 anecdote -5 signpost -1 recommendation -2 opinion 12
    words:the risk	heading -1 signpost -1 recommendation -1 opinion 9 claim -7
    words:the room	anecdote -5 signpost -1 recommendation 1 opinion 18 claim -13
    words:the rules	boilerplate 14 promotion -1 anecdote -1 signpost -2 recommendation -8 opinion -2
    words:the same	heading 2 boilerplate -1 promotion -2 anecdote 5 signpost -3 recommendation 7 opinion -10 claim 2
    words:the science	signpost 7 opinion -1 claim -5
    words:the second	heading -1 promotion -1 anecdote -9 signpost -3 recommendation -17 opinion 26 claim 5
    words:the start	recommendation -9 claim 9
    words:the stove	heading 5 boilerplate -4 anecdote 3 signpost -2 opinion -2
    words:the strength	signpost -1 recommendation -4 opinion 7 claim -1
    words:the studies	heading -1 boilerplate 2 recommendation -2 opinion -4 claim 6
    words:the study	boilerplate -4 promotion -1 anecdote -1 opinion 1 claim 5
    words:the team	heading 12 boilerplate -8 promotion -7 anecdote -1 signpost -2 recommendation -1 opinion 10 claim -3
    words:the therapist	anecdote 3 signpost -3 recommendation -4 opinion -1 claim 7
    words:the thing	promotion -1 anecdote -2 signpost -1 recommendation -2 opinion 7
    words:the thought	anecdote -1 recommendation -1 opinion -9 claim 11
    words:the thoughts	heading 2 boilerplate -1 promotion -1 anecdote 11 signpost -1 opinion -3 claim -7
    words:the trial	heading -3 anecdote -2 signpost -1 recommendation -1 opinion -5 claim 14
    words:the two	anecdote -2 signpost 3 recommendation -2 opinion -5 claim 7
    words:the united	heading -1 signpost -2 opinion -2 claim 5
    words:the usual	heading -1 boilerplate -5 promotion 14 anecdote -3 signpost -2 opinion -5 claim 1
    words:the va	promotion -2 anecdote -4 recommendation -2 opinion 7 claim 2
    words:the way	promotion -3 anecdote 4 signpost 4 recommendation 1 opinion 6 claim -11
    words:the whole	heading -1 anecdote -1 recommendation -1 opinion -3 claim 7
    words:the word	opinion 11 claim -10
    words:the words	anecdote 1 recommendation 11 opinion 1 claim -13
    words:the year	heading 3 boilerplate -2 promotion 7 anecdote -1 recommendation 1 claim -8
    words:their	heading -2 boilerplate -2 promotion -9 anecdote -4 signpost 1 recommendation 22 opinion -5
    words:them	heading -6 boilerplate 1 promotion -3 anecdote 5 signpost -8 recommendation -6 opinion -6 claim 22
    words:them and	promotion -1 anecdote -3 recommendation -4 opinion -5 claim 13
    words:them stop	recommendation -5 opinion -3 claim 9
    words:then	heading -1 boilerplate 1 promotion -8 anecdote 9 signpost 14 recommendation 10 opinion -11 claim -14
    words:then a	promotion -1 anecdote 6 signpost -2 recommendation -1 opinion -2
    words:then i	boilerplate -1 anecdote 5 opinion -2 claim -2
    words:then so	heading 5 anecdote -2 signpost -1 recommendation -7 opinion 7 claim -1
    words:then we	promotion -1 signpost -1 recommendation 9 opinion -1 claim -6
    words:therapist	heading -2 boilerplate -1 promotion 8 anecdote 8 signpost -6 recommendation 3 opinion -14 claim 4
    words:therapists	promotion 3 anecdote -2 signpost -2 recommendation -1 opinion -4 claim 7
    words:therapy	heading 9 boilerplate -8 promotion -5 anecdote -8 signpost -1 recommendation -3 opinion -8 claim 24
    words:therapy and	anecdote -7 signpost -2 opinion -1 claim 9
    words:there	heading -4 boilerplate -8 promotion 14 anecdote -10 signpost 10 recommendation -16 opinion -12 claim 27
    words:there a	boilerplate -1 promotion 1 anecdote -4 signpost 6 recommendation -3 opinion -11 claim 11
    words:there are	promotion 2 anecdote -4 recommendation -1 opinion -3 claim 6
    words:there is	heading -1 boilerplate -1 promotion -3 anecdote -4 signpost 2 recommendation -6 opinion -9 claim 21
    words:there no	heading -1 promotion 5 anecdote -3 signpost 6 recommendation 5 claim -12
    words:there was	heading -1 signpost -1 recommendation -2 opinion -1 claim 5
    words:these	heading -8 boilerplate -1 promotion -4 anecdote 2 signpost 16 recommendation -2 opinion -1 claim -2
    words:they	heading -4 boilerplate -2 promotion -6 anecdote -3 signpost 4 recommendation -11 opinion 9 claim 13
    words:they are	promotion -1 anecdote -2 signpost -2 recommendation -1 opinion 5 claim 2
    words:they do	heading -2 anecdote -1 signpost 6 recommendation -5 opinion -2 claim 5
    words:they had	anecdote -5 opinion 6
    words:they were	promotion -1 anecdote 7 signpost -1 claim -4
    words:they're	heading -2 anecdote -3 signpost 5 recommendation -1 opinion -4 claim 4
    words:they've	anecdote -2 opinion 19 claim -17
    words:thing	heading -3 boilerplate 1 promotion -11 anecdote -5 signpost 3 recommendation -2 opinion 19 claim -2
    words:thing that	promotion -1 signpost -1 opinion 5 claim -3
    words:things	heading -4 boilerplate -6 promotion 9 anecdote -11 signpost 11 recommendation -14 opinion 24 claim -9
    words:things that	heading -1 promotion -1 signpost -1 recommendation -1 opinion -4 claim 8
    words:think	heading -1 promotion -1 anecdote -8 signpost -1 recommendation 1 opinion 21 claim -11
    words:think that	anecdote -6 opinion 5 claim 1
    words:thinking	boilerplate -1 promotion -4 anecdote 12 signpost -2 recommendation 8 opinion -12 claim -2
    words:third	heading -1 promotion -1 anecdote -3 signpost 2 recommendation 5 opinion -4 claim 3
    words:third or	anecdote -4 recommendation -1 opinion -1 claim 6
    words:thirteen	anecdote -2 opinion -5 claim 7
    words:thirty	anecdote -1 signpost -1 recommendation -1 opinion -8 claim 11
    words:this	heading -15 boilerplate 40 promotion 3 anecdote -1 signpost 28 recommendation -11 opinion 8 claim -53
    words:this and	promotion -1 anecdote 13 signpost -4 recommendation 1 opinion -2 claim -7
    words:this article	heading -1 boilerplate 23 promotion -7 anecdote -2 signpost -8 recommendation 4 opinion -4 claim -4
    words:this episode	boilerplate -2 promotion 9 anecdote -1 signpost -1 recommendation -1 opinion -3 claim -1
    words:this is	heading 11 boilerplate -5 promotion -11 anecdote 10 signpost 16 recommendation 2 opinion -13 claim -10
    words:this leaflet	heading -1 boilerplate 8 promotion -2 signpost 2 recommendation -4 opinion -2 claim -2
    words:this page	heading -1 boilerplate 2 promotion -2 signpost 7 recommendation -1 opinion -2 claim -3
    words:this to	anecdote 8 signpost -1 opinion -5 claim -1
    words:this week	boilerplate -2 promotion -2 anecdote -3 signpost 13 opinion -2 claim -3
    words:those	promotion -2 anecdote -1 signpost -4 recommendation 9 opinion -5 claim 4
    words:those are	recommendation -1 opinion 8 claim -7
    words:those who	promotion -1 anecdote -1 signpost -2 recommendation 10 opinion -7 claim 1
    words:though	heading -3 boilerplate -2 promotion -1 anecdote 1 signpost 1 recommendation -1 opinion -5 claim 10
    words:thought	heading -3 promotion -1 anecdote 2 signpost -1 recommendation -2 opinion -9 claim 14
    words:thoughts	heading 9 boilerplate 6 promotion -8 anecdote 7 signpost -8 recommendation 8 opinion -14
    words:thoughts of	heading 8 boilerplate 6 promotion -5 anecdote -2 signpost -6 recommendation 12 opinion -4 claim -8
    words:thousand	promotion -1 anecdote -4 signpost -1 opinion 8 claim -2
    words:three	heading -6 boilerplate -6 promotion -7 anecdote 13 signpost 1 opinion -2 claim 7
    words:three months	anecdote -2 opinion -5 claim 7
    words:throat	heading -1 boilerplate -1 promotion -2 recommendation 8 opinion -1 claim -3
    words:through	heading -1 boilerplate 5 promotion -7 anecdote -3 signpost 6 recommendation 7 opinion -6 claim -2
    words:through a	signpost -1 recommendation -4 opinion -3 claim 8
    words:through the	promotion -2 anecdote -1 signpost 2 recommendation 10 opinion -3 claim -6
    words:throw	anecdote -4 recommendation -1 opinion 7 claim -1
    words:thursday	heading -6 boilerplate 6 promotion 5 anecdote -4 signpost -2 recommendation 2 opinion -1
    words:thyroid	heading -1 promotion -1 signpost -1 recommendation 8 opinion -1 claim -3
    words:tidy	recommendation -5 opinion -1 claim 6
    words:till	boilerplate -6 promotion -2 anecdote 8 signpost -1 recommendation 3 opinion -2
    words:time	heading -10 boilerplate -1 promotion -7 anecdote 7 signpost -10 recommendation 10 opinion 1 claim 10
    words:time and	heading -1 anecdote -1 signpost -1 recommendation 6 opinion 8 claim -11
    words:time the	anecdote 3 signpost -1 recommendation -1 opinion -8 claim 7
    words:times	heading 3 boilerplate -2 anecdote 9 signpost -7 recommendation 1 opinion -11 claim 7
    words:tips	boilerplate -3 promotion 3 anecdote -4 signpost -1 recommendation -2 opinion 6
    words:tired	heading -2 boilerplate 3 promotion -1 anecdote 6 signpost -1 recommendation -1 opinion 8 claim -12
    words:tms	heading -5 boilerplate 10 promotion 8 anecdote -2 signpost -10 recommendation 8 opinion -6 claim -3
    words:tms and	heading 5 promotion -1 anecdote -1 signpost -5 claim 2
    words:to	heading -15 boilerplate -18 promotion 46 anecdote 5 signpost 8 recommendation -7 claim -20
    words:to #	heading -2 boilerplate 8 promotion 12 anecdote -5 signpost -2 recommendation -10 opinion -4 claim 4
    words:to a	heading -1 boilerplate -1 promotion -5 anecdote -1 signpost -2 recommendation 3 opinion 3 claim 4
    words:to add	signpost -1 recommendation 7 opinion -1 claim -6
    words:to answer	signpost -5 recommendation 7 opinion -1
    words:to ask	anecdote 4 signpost 13 recommendation -1 opinion -5 claim -10
    words:to be	heading -10 boilerplate -2 promotion -3 anecdote 6 recommendation -9 opinion 4 claim 12
    words:to begin	signpost -1 recommendation 8 opinion -1 claim -6
    words:to die	recommendation -4 opinion -2 claim 7
    words:to do	heading 4 boilerplate -1 promotion -2 anecdote -1 signpost -5 recommendation 15 opinion 3 claim -12
    words:to drive	promotion -3 signpost -1 recommendation 14 opinion -4 claim -5
    words:to find	boilerplate -2 promotion 7 signpost -1 recommendation -2 opinion -2 claim 1
    words:to friday	boilerplate 4 promotion -5 recommendation 2
    words:to get	heading -2 promotion 1 anecdote -1 signpost -2 recommendation -1 opinion 4 claim 1
    words:to know	heading 4 boilerplate -3 anecdote -4 signpost -3 recommendation -3 opinion 10 claim -1
    words:to make	heading 1 boilerplate -1 promotion -1 recommendation -5 opinion -1 claim 6
    words:to me	boilerplate -2 promotion -4 anecdote 4 signpost -2 recommendation 5 opinion 1 claim -3
    words:to put	promotion -1 anecdote -10 signpost 6 opinion 12 claim -6
    words:to read	signpost -1 recommendation -4 opinion 7 claim -2
    words:to see	promotion 1 anecdote -7 signpost -4 recommendation -9 opinion 21 claim -1
    words:to six	anecdote -1 signpost -1 recommendation -2 claim 5
    words:to sleep	heading -2 boilerplate -1 promotion -1 anecdote 5 recommendation -1 claim 1
    words:to talk	heading 14 boilerplate -7 promotion -4 signpost -2
    words:to tell	promotion -3 signpost -1 recommendation 7 opinion -1 claim -2
    words:to that	signpost -1 recommendation 11 opinion -1 claim -9
    words:to the	heading -12 boilerplate -9 promotion 33 anecdote 11 signpost 16 recommendation 1 opinion -26 claim -14
    words:to this	boilerplate 6 promotion -2 anecdote 2 signpost -1 recommendation -1 opinion -6 claim 3
    words:to two	recommendation 6 opinion -1 claim -5
    words:to walk	promotion -2 anecdote 7 signpost 3 recommendation -4 opinion -1 claim -3
    words:to work	heading -2 boilerplate -1 promotion -4 recommendation -2 opinion -1 claim 11
    words:to write	promotion -1 anecdote -7 signpost 12 claim -4
    words:to you	boilerplate -1 promotion 3 signpost -3 recommendation 2 opinion 10 claim -12
    words:to your	boilerplate -1 promotion -10 signpost 10 recommendation -5 opinion -5 claim 11
    words:to yourself	heading -3 boilerplate -6 promotion 2 signpost -2 recommendation -1 opinion 10
    words:today	heading -1 boilerplate -16 promotion 20 anecdote -12 signpost 26 recommendation -1 opinion -13 claim -3
    words:today #	boilerplate -12 promotion 12
    words:together	heading -1 promotion -1 anecdote -1 signpost -3 recommendation -2 opinion 4 claim 3
    words:told	heading 12 boilerplate -3 promotion -3 anecdote 20 signpost -4 recommendation -7 opinion -16
    words:told me	anecdote 3 signpost -1 opinion -6 claim 4
    words:too	heading -1 boilerplate -2 promotion 3 anecdote -9 signpost -5 recommendation -13 opinion 20 claim 8
    words:too late	signpost -1 recommendation -2 opinion 6 claim -3
    words:took	heading -1 promotion -2 anecdote 10 signpost -1 recommendation -1 opinion -7 claim 2
    words:top	promotion -1 anecdote -2 signpost -4 recommendation -1 opinion 13 claim -5
    words:top of	promotion -1 anecdote -2 signpost -3 opinion 13 claim -7
    words:touch	heading 11 boilerplate -1 promotion -1 anecdote -2 signpost -1 recommendation -2 opinion -4
    words:touches	heading -15 boilerplate -1 promotion -1 signpost -1 opinion 17 claim 1
    words:track	heading -1 promotion -1 anecdote 11 signpost -4 recommendation -1 opinion -12 claim 8
    words:track record	heading -1 anecdote -3 signpost -1 recommendation -1 opinion -5 claim 11
    words:train	boilerplate 2 promotion -1 anecdote 8 signpost -3 recommendation 6 opinion -2 claim -9
    words:training	anecdote -2 opinion -5 claim 7
    words:tramadol	heading -2 recommendation 8 opinion -1 claim -4
    words:transcranial	heading 1 boilerplate -2 promotion -1 anecdote -2 signpost 4 opinion -2 claim 2
    words:transcranial magnetic	heading 1 boilerplate -2 promotion -1 anecdote -2 signpost 4 opinion -2 claim 2
    words:transcript	heading -10 boilerplate 12 promotion -1 signpost -1
    words:trauma	heading 6 boilerplate -2 promotion -3 anecdote -2 signpost -1 recommendation -1 opinion 1 claim 2
    words:trauma-focused	anecdote -2 signpost -1 recommendation -1 opinion -2 claim 6
    words:treat	heading 8 boilerplate -2 promotion 7 anecdote -3 signpost -7 opinion -3 claim -1
    words:treated	heading 1 promotion -1 anecdote -1 signpost -1 opinion 19 claim -16
    words:treatment	heading 3 boilerplate -1 promotion -3 anecdote -3 signpost -3 recommendation -3 opinion -13 claim 24
    words:treatment-resistant	heading -1 boilerplate 2 promotion -1 signpost -4 opinion -1 claim 7
    words:treatment-resistant depression	heading -1 boilerplate 2 promotion -1 signpost -4 opinion -1 claim 7
    words:treatments	heading 2 boilerplate -1 promotion -1 anecdote -3 signpost -2 recommendation -1 opinion -2 claim 8
    words:trial	heading 7 boilerplate -8 promotion -3 anecdote -7 signpost -4 recommendation -4 opinion -15 claim 33
    words:trial of	heading 1 boilerplate -2 promotion -1 recommendation -1 opinion -3 claim 6
    words:trials	boilerplate -1 promotion -1 anecdote -2 signpost -2 recommendation 5 opinion -4 claim 4
    words:tried	heading -2 promotion -1 anecdote -4 signpost 4 recommendation 2 opinion 4 claim -3
    words:triggers	heading -3 boilerplate 1 signpost 8 opinion -3 claim -2
    words:trip	anecdote -2 signpost -1 recommendation -2 opinion 8 claim -3
    words:trust	heading -7 boilerplate 3 promotion -1 signpost -2 recommendation -8 opinion 16
    words:try	heading 1 boilerplate -3 promotion 2 anecdote -1 signpost 1 recommendation 6 opinion -4 claim -3
    words:tty	boilerplate -7 promotion 8 recommendation -1
    words:tty #	boilerplate -7 promotion 8 recommendation -1
    words:tuesday	boilerplate -3 promotion 3 anecdote 2 signpost 7 recommendation -4 opinion -1 claim -2
    words:turkey	recommendation 9 opinion -5 claim -2
    words:turns	heading -1 anecdote -2 signpost 1 recommendation -1 opinion 4
    words:twelve	heading -1 boilerplate -5 promotion 6 anecdote -5 signpost -1 recommendation 6 opinion 5 claim -6
    words:twice	heading 1 boilerplate -1 promotion -1 anecdote 4 signpost 6 recommendation -1 opinion -11 claim 4
    words:twice a	anecdote 6 recommendation -1 opinion -6 claim 1
    words:two	heading -12 boilerplate 7 promotion 23 anecdote -5 signpost -10 recommendation -2 opinion -6 claim 6
    words:two and	promotion -2 recommendation -6 claim 9
    words:two capsules	boilerplate -1 promotion 17 anecdote -1 signpost -3 recommendation -1 opinion -9 claim -1
    words:two hours	promotion 8 signpost -1 recommendation 17 opinion -1 claim -23
    words:two of	promotion -2 anecdote 14 signpost -3 opinion -7 claim -2
    words:two or	promotion -1 signpost -1 recommendation -1 opinion -2 claim 4
    words:two sessions	promotion -1 recommendation -2 opinion 8 claim -6
    words:two weeks	boilerplate -1 promotion -1 anecdote -1 signpost 7 recommendation 1 opinion -2 claim -3
    words:two years	anecdote 5 opinion -1 claim -5
    words:type	heading -5 boilerplate 14 promotion -7 signpost -1 recommendation -1 opinion -2 claim 2
    words:typical	anecdote -1 signpost 5 recommendation -2 opinion -3 claim 1
    words:uncontrolled	recommendation 7 opinion -1 claim -6
    words:under	heading -5 promotion 15 anecdote 1 signpost -7 recommendation 11 opinion -9 claim -6
    words:under what	signpost -1 recommendation 7 opinion -1 claim -6
    words:unit	heading -1 boilerplate -9 promotion 9 anecdote -2 signpost 1 claim 1
    words:united	heading -1 signpost -2 opinion -2 claim 5
    words:united states	heading -1 signpost -2 opinion -2 claim 5
    words:university	heading -7 boilerplate 8 promotion -1 anecdote -1 signpost -1 recommendation -1 opinion 1
    words:unless	promotion -2 recommendation 7 opinion -3
    words:until	heading 12 boilerplate -8 promotion -7 anecdote 10 signpost -6 recommendation 5 opinion -10 claim 4
    words:until the	promotion -1 anecdote -1 signpost -1 recommendation 7 opinion -1 claim -2
    words:until they	promotion -1 anecdote 7 signpost -1 recommendation -1 claim -4
    words:untreated	heading -1 recommendation -6 claim 7
    words:untreated bipolar	heading -1 recommendation -10 claim 11
    words:up	heading -5 boilerplate -10 promotion 3 anecdote -7 signpost 7 recommendation -4 opinion 10 claim 5
    words:up and	recommendation -9 opinion -1 claim 10
    words:up at	boilerplate 5 promotion -2 anecdote -4 signpost -1 recommendation 4 opinion 5 claim -5
    words:up every	boilerplate -3 promotion -1 anecdote 7 signpost -1 opinion -2
    words:up for	heading -1 boilerplate -4 promotion 5 signpost -1 recommendation -1 opinion -1 claim 3
    words:up on	boilerplate -5 promotion -4 anecdote -2 signpost 12 opinion -1
    words:up the	anecdote 5 signpost -1 recommendation 1 opinion -2 claim -2
    words:up to	heading -1 boilerplate -2 promotion 11 anecdote -1 signpost -2 recommendation -1 opinion -2 claim -2
    words:up your	recommendation 13 opinion -6 claim -6
    words:update	heading 2 boilerplate -3 promotion -1 anecdote 8 signpost -1 opinion -2 claim -3
    words:updated	heading -1 boilerplate 7 promotion -2 signpost -1 opinion -1 claim -2
    words:updated #	heading -1 boilerplate 6 promotion -1 signpost -1 opinion -1 claim -2
    words:urged	heading 5 boilerplate -5 promotion -8 signpost -1 recommendation 17 opinion -2 claim -7
    words:us	heading 5 boilerplate -10 promotion 24 anecdote -7 signpost 3 recommendation -15 opinion -4 claim 4
    words:us a	boilerplate -1 promotion 8 anecdote -1 signpost -1 recommendation -4
    words:us to	heading 2 boilerplate -1 anecdote -4 signpost -1 opinion 9 claim -4
    words:us today	boilerplate -12 promotion 12
    words:use	heading -1 boilerplate 8 promotion -1 anecdote 4 signpost -9 recommendation -6 opinion -11 claim 16
    words:use it	anecdote 6 recommendation -1 opinion -4 claim -1
    words:use the	promotion 7 signpost -5 claim -1
    words:used	heading -3 boilerplate 8 promotion -5 anecdote 15 signpost -6 recommendation -5 opinion -6 claim 1
    words:used to	heading -2 boilerplate -2 promotion -1 anecdote 12 signpost -3 recommendation -3 opinion 1 claim -3
    words:useful	heading 7 boilerplate -1 promotion -3 signpost -2 opinion -1 claim 1
    words:users	boilerplate -1 recommendation -1 opinion -4 claim 6
    words:usual	heading -1 boilerplate -5 promotion 14 anecdote -3 signpost -2 opinion -5 claim 1
    words:usually	heading 1 boilerplate -1 promotion -3 anecdote -7 signpost 3 recommendation -3 opinion 3 claim 8
    words:va	heading 1 boilerplate -1 promotion -3 anecdote -4 recommendation -2 opinion 7 claim 2
    words:vagus	boilerplate 4 promotion -1 anecdote -1 signpost -2 recommendation -1 opinion -3 claim 4
    words:van	heading -1 promotion -1 anecdote -3 recommendation -1 opinion 10 claim -6
    words:vary	boilerplate 15 promotion -5 anecdote -2 signpost -2 recommendation -1 opinion 2 claim -7
    words:verified	heading -2 boilerplate 7 promotion -1 anecdote -1 opinion -3
    words:version	heading -5 boilerplate 7 promotion -2 claim 1
    words:very	heading 4 promotion -5 anecdote 7 signpost -4 recommendation -10 opinion 1 claim 8
    words:veterans	heading 1 boilerplate 4 promotion -7 anecdote -2 recommendation 7 opinion -2 claim -1
    words:video	heading -2 boilerplate -6 promotion 22 anecdote -3 signpost -2 recommendation -6 opinion -2 claim -1
    words:view	heading -6 boilerplate 9 promotion -2 anecdote 1 signpost -1 recommendation -1 opinion 4 claim -4
    words:views	boilerplate 13 promotion -1 anecdote -2 opinion -8 claim -2
    words:vision	heading -1 anecdote -2 signpost -2 recommendation -6 opinion -1 claim 13
    words:vision and	anecdote -1 signpost -1 recommendation -5 opinion -1 claim 9
    words:visit	heading 13 boilerplate -17 promotion 21 anecdote -2 signpost -2 recommendation -7 opinion -3 claim -3
    words:visit #	heading -1 boilerplate -9 promotion 13 recommendation -1 claim -1
    words:visits	boilerplate -1 promotion 6 recommendation -2 opinion -2 claim -1
    words:vivid	boilerplate -1 anecdote -1 signpost -1 recommendation -2 opinion -3 claim 9
    words:vivid dreams	boilerplate -1 anecdote -1 signpost -1 recommendation -2 opinion -3 claim 9
    words:vomiting	promotion -2 recommendation -1 opinion -5 claim 8
    words:w	heading -1 boilerplate 1 promotion -1 signpost 13 recommendation -1 opinion -1 claim -11
    words:wait	promotion -10 anecdote -3 signpost -6 recommendation 3 opinion 7 claim 9
    words:waiting	heading 8 boilerplate -7 promotion -1 anecdote -2 signpost -2 recommendation 2 opinion -4 claim 7
    words:walk	heading -1 boilerplate -1 promotion -3 anecdote 6 signpost -3 recommendation 15 opinion 8 claim -22
    words:walk the	anecdote 7 signpost -5 recommendation 2 opinion -1 claim -2
    words:want	heading -2 boilerplate -1 promotion 6 anecdote -14 signpost 13 opinion -10 claim 7
    words:want to	promotion -1 anecdote -8 signpost 11 recommendation -1 opinion 1 claim -1
    words:wanted	promotion -1 anecdote 8 signpost -1 opinion -5 claim -1
    words:warns	recommendation 13 opinion -3 claim -9
    words:wary	signpost -1 recommendation 3 opinion 7 claim -8
    words:was	heading -7 boilerplate -1 promotion -11 anecdote 55 signpost -5 recommendation -16 opinion 8 claim -23
    words:was #	promotion -1 anecdote -1 recommendation -1 opinion -2 claim 5
    words:was a	heading -1 anecdote 2 recommendation -2 opinion 6 claim -5
    words:was asked	anecdote -9 signpost 9
    words:was funded	boilerplate -4 promotion -1 anecdote -1 opinion -1 claim 7
    words:was in	anecdote 8 signpost -1 opinion -6 claim -1
    words:was no	opinion -4 claim 5
    words:was not	anecdote -1 signpost -1 recommendation -1 opinion 7 claim -3
    words:was the	anecdote 10 signpost -2 opinion 1 claim -8
    words:washed	heading 18 boilerplate -2 promotion -1 anecdote -10 signpost -2 opinion -2 claim -1
    words:washing	heading 5 anecdote 2 signpost -5 recommendation -2 opinion -5 claim 6
    words:watch	signpost -6 recommendation 6 opinion 4 claim -4
    words:water	promotion -1 anecdote -1 recommendation 8 claim -5
    words:waves	promotion -1 recommendation -1 opinion -6 claim 9
    words:way	heading -1 boilerplate -4 promotion -5 anecdote 3 signpost 2 recommendation -2 opinion 13 claim -6
    words:way through	recommendation 5 opinion 6 claim -11
    words:way we	promotion -2 anecdote -1 signpost -3 opinion 8 claim -2
    words:we	heading 9 boilerplate -8 promotion 8 anecdote -3 signpost 27 recommendation -20 opinion 9 claim -22
    words:we are	heading -1 boilerplate -2 promotion 7 anecdote -10 signpost 10 recommendation -3 opinion 13 claim -13
    words:we believe	promotion -4 opinion 10 claim -6
    words:we can	boilerplate -1 promotion -7 signpost -2 recommendation 15 opinion 5 claim -10
    words:we do	heading -1 boilerplate 5 anecdote -2 signpost -3 recommendation -4 opinion -7 claim 12
    words:we don't	boilerplate -1 anecdote 5 signpost -3 recommendation -6 opinion -1 claim 6
    words:we had	boilerplate -1 promotion -2 anecdote -4 signpost 6 recommendation -1 opinion 1
    words:we have	heading -1 promotion 2 signpost -1 recommendation -1 opinion -8 claim 11
    words:we say	anecdote -9 signpost 7 recommendation -3 claim 5
    words:we treat	heading 6 boilerplate -1 promotion 4 anecdote -1 signpost -2 claim -5
    words:we would	promotion -2 signpost -2 recommendation -1 opinion 12 claim -8
    words:we'll	promotion 7 anecdote -1 signpost -2 recommendation -1 opinion -3
    words:we're	boilerplate -1 promotion -3 anecdote -1 signpost 9 opinion -2 claim -2
    words:we've	heading -1 anecdote 5 signpost -1 recommendation -1 opinion -11 claim 9
    words:weak	heading -1 recommendation -4 opinion 12 claim -7
    words:wear	boilerplate -1 promotion -3 anecdote -1 signpost -1 recommendation 5 opinion -4 claim 4
    words:wearing	anecdote 8 opinion -6 claim -1
    words:wearing a	anecdote 8 opinion -6 claim -1
    words:website	heading -1 boilerplate 8 promotion -3 anecdote -3 signpost -2 recommendation -2 opinion -4 claim 7
    words:week	heading 8 boilerplate -9 promotion -10 anecdote 11 signpost 21 recommendation 2 opinion -16 claim -8
    words:week #	heading 6 boilerplate -4 promotion -2 anecdote -1 signpost -1 recommendation -2 opinion -1 claim 4
    words:week and	heading -1 anecdote 9 signpost -2 recommendation -1 opinion -5
    words:week somebody	anecdote -3 signpost 7 opinion -2 claim -2
    words:weekend	boilerplate 6 promotion -3 anecdote 2 opinion -2 claim -3
    words:weeks	heading -5 boilerplate 1 promotion -11 anecdote 7 signpost -1 recommendation -6 opinion -5 claim 20
    words:weeks is	anecdote -2 recommendation -1 opinion 7 claim -4
    words:weeks or	boilerplate -1 promotion -1 signpost 7 recommendation -1 claim -4
    words:weeks to	heading -2 boilerplate -1 promotion -5 recommendation -4 opinion -1 claim 13
    words:weight	heading -2 boilerplate -1 promotion -5 anecdote -1 signpost -2 recommendation -6 opinion -5 claim 21
    words:weight gain	heading -2 boilerplate -1 promotion -4 signpost -1 opinion -1 claim 9
    words:welcome	boilerplate -2 promotion 10 anecdote -2 signpost 5 recommendation -5 opinion -3 claim -2
    words:welcomed	promotion -1 anecdote -1 recommendation -1 opinion 7 claim -4
    words:well	heading 4 boilerplate -6 promotion -4 anecdote -3 signpost -4 recommendation -24 opinion 21 claim 15
    words:wellness	boilerplate 2 recommendation 6 opinion -2 claim -3
    words:went	heading -1 boilerplate -6 promotion -3 anecdote 12 signpost -3 recommendation -2 opinion -3 claim 5
    words:went home	anecdote 7 signpost -3 opinion -2 claim -1
    words:went to	anecdote -3 signpost -1 opinion -4 claim 9
    words:were	heading -7 boilerplate 5 promotion -7 signpost 9 recommendation -7 opinion -7 claim 15
    words:western	boilerplate -1 promotion -1 anecdote -1 signpost 2 opinion 12 claim -11
    words:what	heading 13 boilerplate -8 promotion -18 anecdote -15 signpost 43 recommendation 14 opinion -14 claim -15
    words:what a	signpost 6 recommendation -1 opinion -1 claim -4
    words:what about	heading 5 boilerplate -9 signpost 7 claim -2
    words:what are	heading 3 boilerplate 1 promotion 3 signpost -6 opinion -1
    words:what do	heading -3 boilerplate -1 promotion -1 signpost 6 opinion -1
    words:what happens	heading -4 boilerplate -1 signpost 3 recommendation -1 opinion 5 claim -2
    words:what i	promotion -1 anecdote -14 signpost -1 recommendation 12 opinion -12 claim 15
    words:what is	heading -8 boilerplate 6 promotion -1 signpost 5 opinion -1 claim -1
    words:what it	heading 1 promotion -1 signpost 5 recommendation -4 opinion 5 claim -5
    words:what people	heading 2 boilerplate -1 anecdote 11 signpost -3 recommendation -1 opinion -10 claim 1
    words:what should	heading -2 signpost 8 recommendation -5 opinion -1
    words:what the	heading 1 boilerplate -1 promotion -2 anecdote 1 signpost 2 recommendation 6 opinion -6 claim -1
    words:what to	heading 3 boilerplate 8 promotion -2 signpost -5 recommendation -2 opinion -1 claim -2
    words:what was	anecdote -4 signpost -1 opinion 10 claim -5
    words:what we	heading -1 boilerplate 3 promotion -3 anecdote -2 recommendation 4 opinion -6 claim 5
    words:what works	signpost -1 opinion 8 claim -7
    words:what would	heading -2 boilerplate -1 promotion -1 anecdote -1 signpost 9 recommendation 1 opinion -3 claim -2
    words:what you	heading 11 boilerplate -5 promotion -3 anecdote -1 signpost -6 recommendation 1 opinion 4 claim -1
    words:whatever	promotion -1 anecdote -2 signpost -2 recommendation 1 opinion 1 claim 3
    words:whatsapp	heading -7 boilerplate -11 promotion 19
    words:when	heading -4 boilerplate -8 signpost -2 recommendation -9 opinion -4 claim 26
    words:when it	heading -1 boilerplate 4 anecdote 1 signpost -2 recommendation 4 opinion -2 claim -4
    words:when the	anecdote -2 signpost 6 recommendation -8 opinion -6 claim 11
    words:when you	heading -1 boilerplate -3 promotion 6 anecdote -3 signpost -2 recommendation -11 claim 14
    words:where	heading 2 boilerplate -2 promotion -4 anecdote -3 signpost 2 recommendation 3 opinion 7 claim -4
    words:where you	promotion -2 anecdote -1 signpost -3 recommendation 3 opinion 5 claim -2
    words:whether	heading -3 boilerplate -1 promotion -3 anecdote -6 signpost 23 recommendation 3 opinion -6 claim -6
    words:whether the	promotion -1 anecdote -2 signpost -2 recommendation 2 opinion -5 claim 9
    words:which	heading -2 boilerplate -3 promotion -3 anecdote -4 signpost 3 recommendation -15 claim 25
    words:which is	heading 3 boilerplate -2 promotion -1 signpost -2 recommendation -9 opinion -5 claim 16
    words:which the	anecdote -4 recommendation -1 opinion -2 claim 7
    words:while	heading 5 boilerplate -2 promotion -2 anecdote 4 signpost -2 recommendation -6 opinion -8 claim 12
    words:whisper	promotion -6 signpost -1 opinion -1 claim 9
    words:who	heading -6 boilerplate 2 promotion 11 anecdote 6 signpost -4 recommendation 6 opinion 13 claim -28
    words:who are	boilerplate 2 promotion 5 recommendation 1 opinion -1 claim -5
    words:who finish	opinion 8 claim -6
    words:who has	promotion -1 anecdote 4 signpost -1 recommendation -3 opinion 10 claim -9
    words:who have	heading -1 promotion 7 anecdote -1 signpost -1 recommendation -1 opinion 5 claim -7
    words:who is	heading 3 anecdote 6 signpost -2 recommendation -1 opinion -2 claim -4
    words:who knows	promotion -2 anecdote -3 signpost -1 recommendation 11 opinion -5 claim -1
    words:who will	promotion -1 signpost -2 recommendation 12 opinion -5 claim -4
    words:who would	promotion -1 anecdote 14 signpost -3 opinion -7 claim -2
    words:whole	heading -1 boilerplate -1 promotion -1 anecdote -3 signpost -2 recommendation -1 claim 8
    words:why	heading 1 boilerplate 5 promotion -8 anecdote 2 signpost -4 recommendation -4 opinion 9 claim -2
    words:why it	heading 5 signpost -3 opinion -7 claim 6
    words:why we	heading -1 promotion -3 anecdote 6 signpost -1 recommendation -1 opinion 5 claim -5
    words:wife	heading -1 promotion -1 anecdote 23 signpost -4 recommendation -2 opinion -10 claim -6
    words:will	boilerplate -6 promotion 5 anecdote -4 signpost 4 recommendation -8 opinion 9
    words:will be	promotion -3 signpost -1 recommendation -5 opinion -1 claim 11
    words:will come	promotion -2 anecdote -4 signpost 8 recommendation 10 opinion -8 claim -3
    words:will i	heading 5 signpost -3 opinion -1
    words:will it	heading -1 signpost 5 recommendation -1 opinion -2
    words:will not	boilerplate 1 promotion -1 anecdote -4 signpost -1 recommendation -1 opinion 15 claim -8
    words:winter	boilerplate 16 promotion -4 anecdote -1 signpost -6 recommendation -2 opinion -3 claim -1
    words:with	heading 24 boilerplate -21 promotion 24 anecdote -1 signpost 2 recommendation 19 opinion -24 claim -24
    words:with #	boilerplate -2 promotion -2 signpost 6 recommendation -2 opinion -2 claim 3
    words:with a	heading -3 boilerplate 1 promotion 18 anecdote 12 signpost -5 recommendation -7 opinion -9 claim -7
    words:with an	opinion 5 claim -4
    words:with bipolar	recommendation 5 claim -4
    words:with depression	promotion 7 anecdote -2 signpost -2 recommendation -2 opinion -2 claim 1
    words:with dr	heading 3 boilerplate -5 promotion -1 anecdote -2 opinion 5
    words:with fda	heading 8 boilerplate -2 promotion -1 claim -5
    words:with ketamine	boilerplate -1 promotion 12 recommendation -1 opinion -2 claim -9
    words:with light	boilerplate -1 promotion 10 anecdote -1 recommendation -4 opinion -1 claim -3
    words:with my	heading 3 promotion -1 anecdote -5 signpost -3 opinion 6
    words:with no	heading 5 boilerplate -1 promotion -2 anecdote -1 signpost -2 recommendation -13 opinion 19 claim -5
    words:with ptsd	heading -1 anecdote 1 opinion 6 claim -4
    words:with somebody	anecdote -3 recommendation 9 opinion -2 claim -4
    words:with suicidal	anecdote -1 opinion -4 claim 6
    words:with the	heading -5 boilerplate -1 promotion -3 anecdote 10 signpost 10 opinion -8 claim -3
    words:with uncontrolled	recommendation 6 opinion -1 claim -5
    words:with us	heading -2 boilerplate 5 promotion 10 anecdote -1 signpost -2 recommendation -5 opinion -5
    words:with you	promotion -1 anecdote -1 signpost -2 recommendation 3 opinion -8 claim 9
    words:with your	heading -1 anecdote -1 signpost 11 recommendation 2 opinion -3 claim -7
    words:withdrawal	recommendation -5 opinion -2 claim 7
    words:within	heading 1 boilerplate -5 promotion -4 anecdote -1 signpost -2 recommendation 2 opinion -5 claim 14
    words:within #	boilerplate -1 promotion -3 anecdote -1 signpost -1 recommendation 7 opinion -1 claim -1
    words:within a	boilerplate -1 promotion -2 anecdote -1 signpost -1 recommendation -3 opinion -3 claim 10
    words:without	heading -2 boilerplate -1 promotion -14 anecdote 3 signpost 1 opinion -1 claim 15
    words:woman	heading -3 boilerplate 10 promotion -1 anecdote -4 signpost -1 recommendation -2 opinion 4 claim -2
    words:women	heading -1 boilerplate -1 promotion -1 anecdote -1 signpost -1 recommendation -2 opinion -2 claim 9
    words:won't	heading 3 boilerplate -2 signpost -1 recommendation -1 opinion -3 claim 4
    words:word	boilerplate -1 promotion 6 anecdote -1 signpost -5 recommendation -7 opinion 17 claim -9
    words:words	heading -1 boilerplate 1 anecdote 2 signpost -1 recommendation 11 claim -13
    words:work	boilerplate -1 promotion -10 anecdote 3 recommendation -7 opinion 15 claim -1
    words:working	heading -6 boilerplate 7 promotion -1 anecdote 4 signpost -1 opinion -7 claim 4
    words:works	heading -4 boilerplate 1 promotion -4 anecdote -2 signpost 2 recommendation -3 opinion 2 claim 8
    words:works for	signpost -1 opinion 7 claim -6
    words:worse	heading -1 promotion -1 signpost -1 recommendation 1 opinion -3 claim 4
    words:worst	promotion -4 anecdote -2 signpost -1 recommendation 6 opinion -4 claim 5
    words:worth	heading 1 boilerplate -1 promotion 2 anecdote -4 signpost 1 recommendation -1 opinion 10 claim -8
    words:would	heading -8 boilerplate -1 promotion -11 anecdote 9 signpost 9 recommendation -9 opinion 28 claim -17
    words:would change	anecdote -3 signpost -4 recommendation -1 opinion 14 claim -5
    words:would i	heading -5 promotion -1 signpost 8 recommendation -1 opinion -1
    words:would like	boilerplate 2 anecdote -4 signpost -1 recommendation -1 opinion 9 claim -4
    words:would not	promotion -1 anecdote 10 signpost -1 recommendation -1 opinion -4 claim -4
    words:would rather	anecdote -1 recommendation -1 opinion 9 claim -7
    words:wow	heading -4 boilerplate -6 promotion -3 anecdote 4 signpost 6 recommendation -1 opinion 7 claim -3
    words:wren	heading -1 boilerplate 3 promotion -1 anecdote -3 signpost 9 recommendation -2 opinion -4 claim -2
    words:wrist	heading -1 anecdote 8 signpost -2 recommendation -1 opinion -2 claim -2
    words:write	heading -1 promotion 11 anecdote -6 signpost 6 recommendation -5 opinion 4 claim -10
    words:write to	promotion 13 recommendation -7 opinion -1 claim -5
    words:writing	anecdote -9 signpost 11 recommendation -1 opinion -1
    words:written	boilerplate 1 promotion -1 anecdote -1 recommendation 3 opinion 14 claim -15
    words:wrong	heading -1 boilerplate -2 promotion -2 anecdote -1 signpost -3 recommendation 9 opinion 17 claim -16
    words:wrote	promotion -1 anecdote 8 signpost -1 opinion -2 claim -4
    words:year	heading 4 boilerplate -6 promotion 6 anecdote -1 signpost -1 recommendation -15 opinion 6 claim 7
    words:year and	promotion 7 anecdote 1 recommendation -5 opinion -1 claim -2
    words:years	heading 11 boilerplate -5 promotion -10 anecdote 1 signpost -10 recommendation -12 opinion 25
    words:years before	promotion -1 anecdote -2 recommendation -2 opinion 7 claim -1
    words:yes	heading -6 boilerplate 4 promotion 1 anecdote -2 signpost -4 recommendation -3 opinion -16 claim 26
    words:yet	anecdote -2 signpost 8 recommendation -3 claim -2
    words:you	boilerplate -2 anecdote -13 signpost -1 recommendation 3 opinion 24 claim -11
    words:you a	heading -1 promotion 3 anecdote -3 signpost -1 recommendation -4 opinion 11 claim -4
    words:you an	anecdote -4 signpost 9 opinion -5
    words:you and	promotion 3 anecdote -4 signpost -1 recommendation -1 opinion 5 claim -3
    words:you are	heading -4 boilerplate -1 promotion -1 anecdote 7 signpost 3 recommendation 1 opinion 1 claim -6
    words:you can	heading -4 boilerplate 4 promotion -3 anecdote -1 signpost 7 recommendation 4 opinion 6 claim -12
    words:you can't	heading -1 boilerplate -1 promotion 9 anecdote -3 signpost -1 recommendation -12 opinion 10 claim -1
    words:you cannot	boilerplate -1 anecdote 13 signpost -2 recommendation -2 opinion -3 claim -4
    words:you could	anecdote -1 recommendation -1 opinion 8 claim -6
    words:you deserve	boilerplate -1 promotion 8 signpost -1 recommendation -1 opinion -5
    words:you do	signpost 1 recommendation -8 opinion 4 claim 4
    words:you don't	heading -1 anecdote -1 signpost -1 recommendation -5 opinion 2 claim 5
    words:you feel	promotion -2 opinion -3 claim 6
    words:you for	heading -1 anecdote 6 signpost -3 recommendation 2 opinion -1 claim -1
    words:you get	heading 7 boilerplate -2 promotion -4 anecdote -1 signpost -2 recommendation -2 opinion -9 claim 13
    words:you go	heading 1 anecdote -1 signpost -1 recommendation 6 opinion -7 claim 1
    words:you have	heading -3 boilerplate 2 promotion -10 anecdote -6 signpost 6 recommendation 34 opinion 1 claim -24
    words:you home	promotion -2 signpost -1 recommendation 16 opinion -4 claim -8
    words:you is	signpost -1 recommendation -1 opinion 11 claim -9
    words:you keep	anecdote -2 signpost -1 recommendation -2 opinion 9 claim -3
    words:you know	heading -2 anecdote -1 recommendation -1 opinion 11 claim -7
    words:you may	heading -3 boilerplate 1 promotion -3 anecdote -1 signpost 10 recommendation 5 opinion -6 claim -3
    words:you miss	promotion -3 signpost -1 recommendation -5 claim 9
    words:you must	heading -1 boilerplate 9 promotion -2 anecdote -1 signpost -2 recommendation -2 opinion -6 claim 4
    words:you need	heading 4 boilerplate 5 signpost -2 recommendation -2 opinion -4
    words:you should	boilerplate -1 promotion -1 anecdote -1 signpost 2 recommendation 15 opinion -8 claim -7
    words:you take	heading 3 promotion -1 signpost -1 recommendation -5 opinion -1 claim 6
    words:you tell	anecdote 8 signpost -1 opinion -7 claim -1
    words:you want	anecdote -1 recommendation 1 opinion -9 claim 10
    words:you will	promotion -4 signpost -1 recommendation -3 opinion 3 claim 7
    words:you'll	boilerplate -1 promotion -2 anecdote -4 recommendation 7 opinion -3 claim 2
    words:you're	heading -3 boilerplate -2 promotion 6 anecdote 5 signpost 5 recommendation 11 opinion -10 claim -12
    words:you're thinking	promotion -3 recommendation 9 opinion -1 claim -4
    words:you've	heading -2 boilerplate -1 promotion -9 anecdote -2 signpost -3 recommendation 6 opinion 25 claim -14
    words:you've got	boilerplate -1 promotion -10 signpost -1 recommendation 8 opinion 14 claim -10
    words:young	promotion -1 anecdote 4 signpost -1 recommendation -1 opinion -6 claim 5
    words:your	heading -1 boilerplate -18 promotion 29 anecdote -20 signpost 4 recommendation 22 opinion 8 claim -24
    words:your body	heading -1 boilerplate -1 recommendation -1 opinion -5 claim 8
    words:your brain	promotion -1 signpost -1 recommendation -6 opinion -4 claim 12
    words:your doctor	heading -1 boilerplate -1 promotion 7 signpost 11 claim -15
    words:your email	heading -5 boilerplate -2 promotion 11 signpost -1 recommendation -1 opinion -1 claim -1
    words:your fault	signpost -1 recommendation -1 opinion 13 claim -11
    words:your gp	promotion -3 signpost -1 recommendation -4 opinion -1 claim 9
    words:your head	promotion -1 signpost -1 recommendation 5 opinion -5 claim 2
    words:your life	heading -3 promotion -3 signpost -1 recommendation 5 opinion -2 claim 5
    words:your mind	promotion -1 anecdote -2 recommendation -1 opinion 8 claim -4
    words:your own	heading -1 boilerplate -5 promotion 5 anecdote -1 signpost -3 recommendation 9 opinion -2 claim -2
    words:your plan	heading -1 boilerplate -1 promotion -3 signpost 4 recommendation -1 opinion -2 claim 3
    words:your questions	heading 1 boilerplate -1 promotion -5 signpost 10 recommendation -2 opinion -4
    words:your sleep	anecdote -1 signpost 3 recommendation -7 opinion -1 claim 7
    words:your visit	heading 14 boilerplate -8 promotion -1 recommendation -3 opinion -1
    words:yourself	boilerplate -8 promotion -4 anecdote 8 signpost -4 recommendation 10 claim -1
    words:yrs	boilerplate 7 promotion -5 claim -1
    words:zero	boilerplate -1 promotion 13 anecdote 4 signpost -3 recommendation -1 opinion -6 claim -6
    """#
}
