/// What the kind model learnt; written by Scripts/train-kinds.
enum KindModelWeights {
  /// A feature, a tab, and the kinds it speaks for or against, in hundredths, a line.
  static let table = #"""
    bias	heading 68 boilerplate 118 promotion -25 anecdote -61 signpost -4 recommendation -16 opinion -13 claim -65
    goes-on:heading	heading 179 boilerplate -36 promotion -56 anecdote -52 signpost -38 recommendation -18 opinion -50 claim 78
    goes-on:boilerplate	heading -17 boilerplate 300 promotion -52 anecdote -47 signpost -42 recommendation -37 opinion -57 claim -102
    goes-on:promotion	heading -20 boilerplate -43 promotion 276 anecdote -30 signpost -44 recommendation -9 opinion -71 claim -69
    goes-on:anecdote	heading -55 boilerplate -30 promotion -36 anecdote 254 signpost 16 recommendation -66 opinion 30 claim -55
    goes-on:signpost	heading -25 boilerplate -48 promotion -38 anecdote -11 signpost 165 recommendation -28 opinion 9 claim -20
    goes-on:recommendation	heading -31 boilerplate -22 promotion -60 anecdote -1 signpost -57 recommendation 139 opinion -33 claim 60
    goes-on:opinion	heading -48 boilerplate -54 promotion -86 anecdote -46 signpost 26 recommendation 19 opinion 99 claim 36
    goes-on:claim	heading 2 boilerplate -92 promotion -19 anecdote -54 signpost -40 recommendation 61 opinion 83 claim 116
    next-line:heading	heading -3 boilerplate 28 promotion 77 anecdote 23 signpost -73 recommendation -3 opinion -68 claim 42
    next-line:boilerplate	heading -30 boilerplate 112 promotion -32 anecdote 48 signpost 18 recommendation -95 opinion 36 claim -39
    next-line:promotion	heading -18 boilerplate 11 promotion 161 anecdote -34 signpost -23 recommendation -45 opinion 31 claim -88
    next-line:anecdote	heading -41 boilerplate 55 promotion -68 anecdote 11 signpost 43 recommendation 6 opinion 19 claim -25
    next-line:signpost	heading -32 boilerplate -17 promotion -5 anecdote -8 signpost 94 recommendation -54 opinion -21 claim 36
    next-line:recommendation	heading 17 boilerplate -59 promotion -20 anecdote 1 signpost -39 recommendation 132 opinion -43 claim 4
    next-line:opinion	heading -34 boilerplate -2 promotion 17 anecdote 16 signpost 70 recommendation 6 opinion 4 claim -9
    next-line:claim	heading 35 boilerplate -106 promotion -82 anecdote -72 signpost -52 recommendation 69 opinion 37 claim 78
    after-blank:heading	heading 2 boilerplate -15 promotion -8 anecdote -37 signpost 62 recommendation -16 opinion -30 claim 64
    after-blank:boilerplate	heading 76 boilerplate 4 promotion 19 anecdote 16 signpost -6 recommendation -45 opinion 27 claim -73
    after-blank:promotion	heading 56 boilerplate -1 promotion -9 anecdote -20 signpost -23 recommendation -2 opinion 51 claim -57
    after-blank:anecdote	heading -50 boilerplate -4 promotion -5 anecdote 35 signpost 27 recommendation -33 opinion -13 claim -44
    after-blank:signpost	heading 78 boilerplate -18 promotion 5 anecdote 2 signpost -33 recommendation -22 opinion -30 claim 42
    after-blank:recommendation	heading 30 boilerplate 1 promotion -15 anecdote 16 signpost 17 recommendation 22 opinion -6 claim -61
    after-blank:opinion	heading 71 boilerplate -29 promotion 81 anecdote -21 signpost -49 recommendation 3 opinion -52 claim 9
    after-blank:claim	heading 7 boilerplate -39 promotion -33 anecdote -17 signpost -7 recommendation 11 opinion 47 claim 45
    beside-title:	heading -4 boilerplate 14 promotion -2 anecdote -2 signpost -2 recommendation -1 opinion -3
    block:0	heading 2 boilerplate 34 promotion -1 anecdote -2 signpost 12 recommendation -35 opinion 11 claim -21
    block:2	heading 8 boilerplate -15 promotion -4 anecdote -8 signpost -13 recommendation 33 opinion -13 claim 12
    capitals:0	heading -33 boilerplate 4 promotion 3 anecdote -12 signpost 2 recommendation 28 opinion -1 claim 9
    capitals:1	heading -9 boilerplate -50 promotion -3 anecdote -2 signpost 13 recommendation 7 opinion 23 claim 20
    capitals:10	heading 37 boilerplate 47 promotion -13 anecdote 12 signpost -10 recommendation -23 opinion -38 claim -12
    capitals:2	heading -2 boilerplate -17 promotion -3 anecdote 14 signpost 5 recommendation 5 opinion -14 claim 12
    capitals:3	heading 11 boilerplate 4 promotion -9 anecdote 6 signpost -1 recommendation -21 opinion 17 claim -5
    capitals:4	heading -8 boilerplate 8 promotion 15 anecdote -4 signpost -6 recommendation -1 opinion -12 claim 8
    capitals:5	heading 18 boilerplate -15 promotion -4 anecdote -17 signpost 13 recommendation 7 opinion 31 claim -33
    capitals:6	heading 1 boilerplate 7 promotion 19 anecdote -4 signpost -11 recommendation -2 opinion -4 claim -6
    capitals:7	heading -5 boilerplate 19 promotion -4 anecdote -2 signpost -2 recommendation -1 opinion -3 claim -2
    capitals:8	heading 2 boilerplate 10 promotion -6 anecdote -2 signpost -3 opinion -1 claim -1
    class:be	heading -18 boilerplate 22 promotion -6 anecdote 6 signpost -20 recommendation -48 opinion 42 claim 22
    class:blame	heading -3 boilerplate 7 promotion -12 anecdote -12 signpost -11 recommendation 21 opinion 9 claim 1
    class:body	heading -3 boilerplate -29 promotion -6 anecdote 8 signpost -11 recommendation 8 opinion -33 claim 66
    class:contact	heading -2 boilerplate -14 promotion 64 anecdote -18 signpost 1 recommendation -5 opinion -11 claim -15
    class:degree	heading -6 boilerplate 4 promotion -5 anecdote -5 signpost 9 recommendation -7 opinion 11 claim -1
    class:effect	heading -4 boilerplate -20 promotion -5 anecdote -3 signpost 30 recommendation -8 opinion -13 claim 22
    class:emphasis	heading -20 boilerplate -44 promotion 11 anecdote -3 signpost 19 recommendation -1 opinion 47 claim -9
    class:family	heading 2 boilerplate -2 promotion -10 anecdote 32 recommendation 13 opinion -22 claim -13
    class:he-or-she	heading 14 boilerplate 8 promotion -16 anecdote 81 signpost -16 recommendation -26 opinion 22 claim -66
    class:hey	heading -21 boilerplate -31 promotion 2 anecdote -10 signpost 15 recommendation -3 opinion 28 claim 19
    class:i	heading 16 boilerplate -42 promotion 3 anecdote 40 signpost 21 recommendation -37 opinion 40 claim -41
    class:if	heading 21 boilerplate -34 promotion -20 anecdote -5 signpost -5 recommendation 60 opinion -33 claim 16
    class:it	heading 24 boilerplate -31 promotion -19 anecdote 3 signpost -5 recommendation -6 opinion 20 claim 13
    class:link	boilerplate -13 promotion -30 anecdote 7 signpost 21 recommendation 2 opinion 5 claim 9
    class:may	heading 1 boilerplate -4 promotion -7 anecdote -7 signpost -13 recommendation -17 opinion 13 claim 32
    class:money	heading -17 boilerplate -11 promotion 69 anecdote -6 signpost -11 recommendation 4 opinion -35 claim 6
    class:month	heading -7 boilerplate 19 promotion 8 anecdote 3 signpost -8 opinion -21 claim 6
    class:more	heading 3 boilerplate -1 promotion -30 anecdote -29 signpost -1 opinion 20 claim 37
    class:must	heading 17 boilerplate 7 promotion -28 anecdote -14 signpost -10 recommendation 28 opinion -8 claim 7
    class:not	heading -5 boilerplate -28 promotion -29 anecdote 18 signpost -24 recommendation 35 opinion 9 claim 23
    class:number	heading -22 boilerplate -14 promotion 11 anecdote 20 signpost 7 opinion -20 claim 17
    class:order	heading -18 boilerplate -26 promotion 24 anecdote -39 signpost 9 recommendation 51 opinion -6 claim 4
    class:patient	heading -7 boilerplate -27 promotion 11 anecdote -35 signpost 21 recommendation 1 opinion -2 claim 37
    class:place	heading -10 boilerplate 4 promotion 27 anecdote -8 signpost 9 recommendation 7 opinion -36 claim 8
    class:praise	heading -3 boilerplate -2 promotion -11 anecdote -10 signpost 18 recommendation -12 opinion 40 claim -21
    class:question	heading 8 boilerplate -12 promotion -25 anecdote -12 signpost 33 recommendation -4 opinion 22 claim -8
    class:report	heading 2 boilerplate -6 promotion 10 anecdote -8 signpost -6 recommendation -28 opinion 11 claim 24
    class:research	heading 13 boilerplate 6 promotion -7 anecdote -24 signpost -12 recommendation -15 opinion -8 claim 47
    class:site	heading -26 boilerplate 46 promotion 4 anecdote -16 signpost 23 recommendation -14 opinion -15 claim -3
    class:text	heading -12 boilerplate 19 promotion 29 anecdote -9 signpost 64 recommendation -17 opinion -50 claim -24
    class:then	heading -7 boilerplate -23 promotion 4 anecdote 55 signpost 19 recommendation -8 opinion -24 claim -16
    class:they	heading -11 boilerplate -4 promotion -16 anecdote -9 signpost -1 recommendation 7 opinion 8 claim 26
    class:think	heading -10 boilerplate 4 promotion -10 anecdote -13 signpost -23 recommendation -20 opinion 60 claim 12
    class:this	heading -30 boilerplate 22 promotion -26 anecdote -12 signpost 36 recommendation -5 opinion 23 claim -9
    class:told	heading -9 boilerplate -28 promotion -1 anecdote 89 signpost -13 recommendation -31 opinion -10 claim 3
    class:treatment	heading 33 boilerplate -18 promotion -29 anecdote -11 signpost 7 recommendation 5 opinion -40 claim 53
    class:was	heading -2 boilerplate -12 promotion -28 anecdote 59 signpost 10 recommendation -19 opinion -18 claim 10
    class:we	heading 4 boilerplate -23 promotion 44 anecdote 4 signpost 35 recommendation -50 opinion -6 claim -7
    class:will	heading -2 boilerplate -13 promotion 5 anecdote 2 signpost 14 recommendation 1 opinion 10 claim -17
    class:you	heading -1 boilerplate -34 promotion 17 anecdote -35 signpost -2 recommendation 44 opinion 47 claim -36
    end:#	heading -17 boilerplate 32 promotion 10 signpost -16 recommendation 13 opinion -16 claim -6
    end:about	promotion -1 anecdote -3 signpost -1 opinion 12 claim -6
    end:abstract	heading 14 boilerplate -14
    end:addicted	heading -1 recommendation -4 opinion -9 claim 14
    end:advice	heading -2 boilerplate 5 promotion -1 anecdote -1 signpost -5 recommendation 8 opinion 2 claim -6
    end:after	boilerplate -1 promotion -6 anecdote -5 signpost -2 recommendation 16 opinion 4 claim -7
    end:again	heading 4 boilerplate -2 promotion 2 anecdote 16 signpost -1 recommendation -6 opinion -8 claim -7
    end:ago	heading -4 boilerplate 12 promotion -2 anecdote -1 recommendation -3 claim -1
    end:all	heading -1 boilerplate 1 promotion -1 anecdote -2 signpost 1 recommendation -2 opinion -3 claim 8
    end:alone	boilerplate -2 promotion 5 anecdote -1 signpost -1 recommendation -1 opinion -1 claim 1
    end:answer	heading 12 boilerplate -10 anecdote -1 signpost 12 opinion -2 claim -10
    end:answered	heading 12 boilerplate -11 promotion -1
    end:antidepressants	heading 5 boilerplate -1 recommendation -1 opinion -1 claim -2
    end:anything	heading -7 signpost 10 opinion -1
    end:app	heading -1 boilerplate -2 signpost -1 recommendation 8 opinion -2 claim -1
    end:appeal	signpost -1 opinion -5 claim 8
    end:appointment	heading -2 boilerplate 9 promotion -8 recommendation 3 opinion -1
    end:are	heading -2 boilerplate -4 promotion 8 anecdote -1 signpost 10 recommendation -3 opinion 1 claim -9
    end:ask	boilerplate 8 promotion -1 signpost 1 recommendation -6 claim -2
    end:asked	heading -20 promotion 1 signpost 20
    end:author	heading -8 boilerplate 8
    end:away	promotion 3 signpost -1 recommendation 2 opinion -7 claim 3
    end:back	heading 3 boilerplate -4 promotion -1 anecdote -2 signpost 5 recommendation -1 opinion -2 claim 1
    end:background	heading 8 boilerplate -1 signpost -1 opinion -3 claim -2
    end:bag	heading -2 boilerplate -4 promotion 8 anecdote 4 signpost -1 recommendation -1 opinion -1 claim -4
    end:before	signpost -1 recommendation 15 opinion 3 claim -17
    end:benefit	heading -1 boilerplate -4 promotion 16 anecdote -1 signpost -6 recommendation -3 opinion -4 claim 2
    end:body	heading -1 boilerplate -1 promotion -1 anecdote -1 signpost -1 recommendation -5 opinion -1 claim 9
    end:box	heading 1 boilerplate -1 promotion 8 opinion -1 claim -6
    end:break	heading -2 promotion -2 signpost 11 opinion -6 claim -2
    end:candidate	heading 4 boilerplate -1 promotion 7 signpost -2 recommendation -7 opinion -2
    end:care	heading 5 boilerplate -6 promotion 6 signpost -1 recommendation -1 opinion -1 claim -3
    end:centre	heading -8 boilerplate 8
    end:clinic	heading -12 boilerplate 8 promotion 1 signpost 5 recommendation 2 opinion -2 claim -1
    end:come	promotion -1 anecdote 10 signpost -2 recommendation 5 opinion -14 claim 3
    end:comment	heading -1 promotion -2 anecdote -1 signpost -1 recommendation -1 opinion -4 claim 9
    end:common	heading 9 boilerplate -1 promotion -2 signpost -3 recommendation -1 opinion -4 claim 3
    end:conclusions	heading 17 recommendation -1 opinion -9 claim -6
    end:consult	heading -1 boilerplate -9 promotion 11
    end:contact	heading 16 boilerplate -15 promotion 4 signpost -1 claim -4
    end:contacts	heading 7 boilerplate -4 promotion -5 signpost -1 recommendation 3 opinion -1
    end:contents	heading 10 boilerplate -10 opinion -1 claim 1
    end:cure	heading 16 promotion -2 anecdote -2 signpost -2 recommendation 2 opinion -15 claim 3
    end:danger	promotion -2 recommendation -7 claim 10
    end:day	heading 3 boilerplate -3 promotion -3 anecdote 9 signpost 3 recommendation 6 opinion -7 claim -8
    end:days	heading -1 signpost -1 recommendation -1 opinion -1 claim 5
    end:depression	heading 1 boilerplate -4 promotion -3 anecdote 4 signpost 4 recommendation -1 opinion -8 claim 8
    end:difference	heading 1 boilerplate 2 promotion -1 anecdote -1 signpost -2 recommendation -1 opinion -8 claim 9
    end:disorder	heading 2 boilerplate -2 signpost -1 recommendation -15 opinion -3 claim 20
    end:do	boilerplate 2 promotion -2 signpost -2 recommendation -7 opinion 8
    end:doctor	heading -1 boilerplate -1 promotion -1 anecdote -1 signpost 15 recommendation -2 opinion -11 claim 1
    end:doctors	heading -8 boilerplate 10 promotion -2 signpost 8 opinion -7 claim -1
    end:does	anecdote -4 signpost -1 recommendation -1 opinion -2 claim 8
    end:don't	promotion -4 anecdote -1 recommendation -1 opinion -2 claim 8
    end:down	promotion -1 anecdote -4 signpost 9 recommendation -2 opinion -6 claim 5
    end:drive	boilerplate -2 promotion -1 signpost 9 opinion -1 claim -4
    end:effect	promotion -1 anecdote -2 signpost 8 recommendation -1 opinion 8 claim -10
    end:effects	heading 3 boilerplate -2 promotion -3 signpost 10 recommendation -2 opinion 2 claim -8
    end:either	promotion -1 anecdote -2 signpost -1 recommendation -4 opinion -5 claim 13
    end:else	heading -1 promotion -2 signpost -1 recommendation 10 opinion -1 claim -4
    end:email	heading -8 boilerplate -13 promotion 22 opinion -1
    end:emdr	heading 7 boilerplate -6 promotion -1
    end:enough	heading -2 boilerplate -4 promotion -1 anecdote -1 signpost -3 recommendation -1 opinion 10 claim 1
    end:everyone	promotion -5 signpost 8 recommendation -4 opinion -1 claim 3
    end:everything	promotion -1 anecdote 8 signpost -3 opinion -2 claim -1
    end:example	boilerplate 6 anecdote -4 signpost 9 recommendation -1 opinion -10
    end:faq	heading 9 boilerplate -8 promotion -1
    end:fast	heading -4 anecdote -3 signpost -2 opinion 2 claim 8
    end:fibromyalgia	heading 3 boilerplate -16 promotion 14
    end:fire	recommendation -3 opinion 7 claim -3
    end:first	heading -15 boilerplate -1 promotion -5 anecdote -3 signpost -6 recommendation 34 opinion -10 claim 6
    end:food	heading -1 recommendation 11 opinion -2 claim -8
    end:for	boilerplate -2 promotion -2 anecdote -2 signpost 3 recommendation 3 opinion 8 claim -8
    end:form	promotion 8 anecdote -4 signpost -3 recommendation 1 opinion -1
    end:gallery	heading -9 boilerplate 11 promotion -1
    end:get	heading 8 boilerplate -2 promotion -3 anecdote 13 signpost -2 recommendation -1 opinion -11 claim -2
    end:go	boilerplate -7 promotion 9 signpost -1 recommendation -1
    end:had	promotion -1 anecdote -3 signpost -2 recommendation 1 opinion 6 claim -1
    end:half	anecdote 8 signpost -1 opinion -6 claim -1
    end:hand	heading 7 boilerplate -1 promotion -4 signpost -2 recommendation -1 opinion -1 claim 1
    end:hard	anecdote -1 recommendation -2 opinion 10 claim -7
    end:have	boilerplate -4 promotion -5 anecdote 8 signpost 4 recommendation 4 opinion 1 claim -7
    end:head	heading 1 boilerplate -1 promotion -1 anecdote -1 signpost -1 recommendation -2 claim 5
    end:headache	heading 1 signpost -1 recommendation -7 opinion -7 claim 14
    end:health	heading -5 boilerplate 6 promotion -1
    end:help	heading 2 boilerplate -1 promotion 3 anecdote -3 signpost 15 recommendation -3 opinion -7 claim -6
    end:helps	heading 1 promotion -1 signpost -2 recommendation 13 opinion -4 claim -7
    end:her	anecdote -6 signpost -2 opinion 8
    end:here	heading -3 boilerplate -2 promotion 4 anecdote -1 signpost 5 recommendation -6 opinion 8 claim -6
    end:home	promotion -4 signpost -1 recommendation 15 opinion -5 claim -3
    end:hours	promotion -1 anecdote -1 signpost -1 recommendation -6 opinion -4 claim 14
    end:hurt	heading -7 signpost -1 recommendation 8 opinion -1 claim 1
    end:in	heading 1 promotion 5 anecdote -2 signpost -2 opinion -4
    end:inc	heading -1 boilerplate 7 promotion -1 anecdote -1 opinion -4
    end:infusion	heading -1 boilerplate 8 promotion -2 anecdote -2 signpost -1 opinion -1 claim -1
    end:it	heading 10 boilerplate -6 promotion 9 anecdote 1 signpost -10 recommendation -1 opinion 4 claim -6
    end:journal	heading -9 boilerplate 9
    end:ketamine	heading 7 boilerplate -2 promotion -2 anecdote -10 signpost -8 recommendation 5 opinion 8 claim 2
    end:kitchen	anecdote 10 recommendation -1 opinion -2 claim -5
    end:knee	anecdote 8 signpost -1 opinion -6 claim -1
    end:lasts	heading 1 signpost -1 recommendation 5 opinion 3 claim -7
    end:leave	boilerplate -1 anecdote 14 signpost -1 recommendation -2 opinion -8 claim -1
    end:leg	opinion 13 claim -11
    end:life	heading -3 promotion -1 signpost -1 recommendation -1 opinion -5 claim 12
    end:like	heading -3 boilerplate 6 signpost 5 recommendation 1 opinion -3 claim -5
    end:line	heading 4 boilerplate -5 promotion 10 anecdote -2 signpost -1 recommendation -2 opinion -2 claim -2
    end:list	heading -7 boilerplate 7 promotion 2 claim -2
    end:m	heading -1 boilerplate 13 promotion -8 anecdote -1 signpost -1 opinion -1 claim -1
    end:marriage	heading 1 boilerplate -1 anecdote -14 signpost 1 opinion 14
    end:mate	boilerplate -4 promotion -1 anecdote 11 signpost -2 claim -4
    end:matter	signpost -1 opinion 9 claim -7
    end:me	boilerplate -4 promotion -5 anecdote 2 signpost 9 recommendation 4 opinion -18 claim 11
    end:methods	heading 16 anecdote -1 recommendation -1 opinion -9 claim -4
    end:mg	heading -7 boilerplate -2 promotion -5 opinion -1 claim 15
    end:migraine	heading 6 boilerplate -3 promotion 8 signpost -5 opinion -2 claim -4
    end:million	heading -1 boilerplate -1 promotion -1 anecdote -2 opinion 10 claim -5
    end:mind	heading -3 boilerplate 7 promotion -3 signpost -1
    end:minutes	heading -5 boilerplate 2 anecdote 2 signpost -1 recommendation -3 opinion -3 claim 8
    end:mixed	heading -2 recommendation -1 opinion -3 claim 7
    end:month	heading -4 boilerplate 3 promotion 2 anecdote -1 signpost -2 recommendation 4 opinion -5 claim 3
    end:months	boilerplate -1 promotion 5 signpost -1 opinion -9 claim 8
    end:most	boilerplate -1 promotion -5 anecdote -1 signpost -1 recommendation -1 opinion 4 claim 6
    end:name	heading -1 boilerplate -4 promotion 5 anecdote 4 signpost -1 opinion -2 claim -1
    end:needed	heading -1 boilerplate -2 promotion 6 anecdote -1 signpost -4 recommendation 16 opinion -9 claim -5
    end:news	heading -5 boilerplate 4 promotion -1 anecdote -1 signpost 6 opinion -2 claim -2
    end:newsletter	heading -13 boilerplate 11 promotion 3 signpost -1
    end:next	heading -4 boilerplate 1 promotion -1 signpost 4 recommendation 1 claim -1
    end:night	heading -1 boilerplate -1 promotion -2 anecdote -9 signpost 5 recommendation 6 opinion -5 claim 8
    end:no	heading -5 promotion -2 anecdote -3 signpost -2 recommendation -2 opinion 10 claim 4
    end:not	heading -7 anecdote -1 signpost -1 opinion 13 claim -4
    end:now	heading -2 boilerplate 6 promotion -5 anecdote 10 signpost 2 recommendation -1 opinion -8 claim -1
    end:nurse	heading 6 boilerplate -6 recommendation 2 opinion -1
    end:ocd	heading 7 boilerplate 1 promotion -1 anecdote 2 signpost -6 opinion -2
    end:odd	recommendation -1 opinion 11 claim -10
    end:off	heading -1 boilerplate -3 promotion 9 anecdote 1 signpost -5 recommendation -2 opinion -4 claim 5
    end:on	boilerplate -14 promotion -4 signpost 14 recommendation 5 opinion 5 claim -4
    end:once	anecdote -5 signpost 12 recommendation -1 opinion -5
    end:one	heading -1 boilerplate -2 promotion -5 anecdote -5 signpost 16 opinion 1 claim -5
    end:only	boilerplate 1 promotion -1 anecdote -1 signpost -2 opinion -3 claim 6
    end:order	heading -3 boilerplate -1 promotion -4 anecdote -1 signpost 6 recommendation -2 opinion 12 claim -7
    end:otherwise	heading 10 boilerplate -3 promotion -2 signpost -1 recommendation 1 opinion -1 claim -4
    end:own	heading -1 boilerplate 11 promotion 5 anecdote -3 signpost -3 opinion -8 claim -1
    end:p	heading -2 boilerplate -2 signpost 12 opinion -6 claim -2
    end:page	heading -1 promotion 11 anecdote -2 signpost -6 recommendation -1 opinion -1
    end:pages	boilerplate -1 promotion -1 signpost 10 recommendation -1 claim -7
    end:paid	heading -9 boilerplate -7 promotion 16 opinion 3 claim -3
    end:pain	heading -3 boilerplate -5 promotion 2 anecdote -1 signpost -2 recommendation 8
    end:patients	heading 4 boilerplate -4 promotion -1 anecdote -1 signpost -1 recommendation 6 opinion -4 claim 1
    end:people	heading 4 signpost -4
    end:phone	heading -1 boilerplate 9 promotion -8 anecdote -7 signpost 11 opinion -3
    end:pill	heading -2 boilerplate -3 opinion -2 claim 7
    end:pills	promotion -1 signpost -1 recommendation 9 opinion -1 claim -6
    end:placebo	heading -1 anecdote -1 signpost -1 recommendation -2 opinion 13 claim -9
    end:plan	heading -1 boilerplate 1 promotion 13 anecdote -1 signpost -1 recommendation -4 opinion 7 claim -13
    end:popular	heading -2 boilerplate 10 promotion -7 opinion -1
    end:possible	boilerplate 7 promotion -1 signpost 14 recommendation -12 opinion -7 claim -1
    end:problem	boilerplate -1 promotion -1 opinion 8 claim -6
    end:program	heading 8 boilerplate -9 claim 1
    end:psychiatrist	heading -14 boilerplate 15
    end:psychiatry	boilerplate 12 promotion -1 anecdote -2 signpost -1 recommendation -1 opinion -2 claim -6
    end:ptsd	heading 3 boilerplate -2 anecdote 3 signpost -7 recommendation -1 opinion -4 claim 8
    end:question	heading 5 boilerplate -5 promotion -2 anecdote -2 signpost 8 opinion -1 claim -2
    end:questions	heading 16 boilerplate -11 promotion 4 anecdote -1 signpost -7 opinion -1
    end:rare	anecdote -2 signpost -1 opinion -5 claim 9
    end:references	heading 14 boilerplate -14
    end:release	heading -1 anecdote 13 recommendation -2 opinion 2 claim -11
    end:relief	heading 5 boilerplate -1 promotion -1 anecdote -1 signpost -2 recommendation -2 opinion -4 claim 7
    end:report	heading -1 boilerplate 8 promotion -2 signpost -1 recommendation -1 opinion -3
    end:request	heading -1 boilerplate -3 promotion 14 signpost -1 recommendation -1 opinion -1 claim -6
    end:results	heading 16 recommendation -1 opinion -4 claim -11
    end:reviews	heading 18 boilerplate -12 promotion -5 opinion 21 claim -21
    end:right	heading -1 boilerplate -1 promotion -1 anecdote 2 signpost 1 recommendation -1 opinion 5 claim -4
    end:risk	heading -1 anecdote -4 signpost -1 opinion -5 claim 11
    end:ritual	boilerplate -2 promotion -6 signpost -1 recommendation -1 opinion 9 claim 1
    end:safe	heading -1 boilerplate -1 promotion -3 anecdote -2 signpost -1 recommendation 12 opinion -1 claim -4
    end:said	heading -3 boilerplate -1 promotion -1 anecdote -4 signpost -2 recommendation -2 opinion -9 claim 21
    end:same	heading -1 boilerplate -16 promotion -1 signpost -1 recommendation 7 opinion 16 claim -3
    end:say	heading 5 boilerplate -1 promotion -2 anecdote 6 signpost 4 recommendation -2 opinion -9 claim -1
    end:says	heading -5 boilerplate 13 promotion -3 signpost -5 recommendation 3 opinion 6 claim -10
    end:scale	promotion -1 signpost -1 opinion 11 claim -8
    end:science	heading -2 boilerplate -3 promotion -1 anecdote -1 signpost 7 opinion -2 claim 2
    end:second	heading -4 recommendation 9 claim -4
    end:section	heading -7 boilerplate 8 promotion -1 anecdote -1 signpost -3 opinion 7 claim -2
    end:service	boilerplate 7 anecdote -1 recommendation -2 opinion -1 claim -1
    end:session	heading -1 boilerplate -3 promotion 10 anecdote -1 signpost -1 recommendation -2 opinion -1 claim -2
    end:sessions	heading -1 boilerplate -4 promotion -1 recommendation -1 opinion -1 claim 8
    end:shingles	heading -5 boilerplate -1 promotion 8
    end:shop	heading -2 boilerplate 4 promotion -5 recommendation -3 opinion 10 claim -3
    end:shot	heading 6 promotion -1 signpost -3 recommendation 9 opinion -7 claim -3
    end:show	heading -1 boilerplate -3 promotion -1 anecdote 12 signpost -1 recommendation -1 opinion -4 claim -1
    end:since	anecdote 8 recommendation -1 opinion -7
    end:six	promotion -2 anecdote 2 signpost -2 recommendation 14 opinion -5 claim -6
    end:sleep	heading 4 boilerplate -2 promotion -2 anecdote -1 signpost 2 recommendation 4 opinion -4 claim -1
    end:so	anecdote -1 signpost -2 recommendation -7 opinion 7 claim 2
    end:soup	anecdote -4 signpost -1 recommendation 11 opinion -4 claim -2
    end:source	heading -4 boilerplate -9 promotion -1 signpost 15
    end:staff	boilerplate -1 promotion -3 signpost 7 recommendation -1 opinion -3 claim 2
    end:start	recommendation -9 claim 9
    end:started	heading -1 boilerplate 1 promotion -1 anecdote -3 signpost -1 opinion 9 claim -5
    end:state	boilerplate 6 promotion -2 anecdote -1 signpost -1 recommendation -1 opinion -2 claim 1
    end:stop	anecdote 1 recommendation -5 opinion -13 claim 17
    end:story	heading 6 boilerplate -5 promotion -2 anecdote 7 signpost -3 recommendation -1 opinion -1 claim -2
    end:study	boilerplate 1 promotion -1 anecdote 6 signpost -1 recommendation -2 opinion 7 claim -10
    end:submit	heading -2 boilerplate -5 promotion 7
    end:sugar	boilerplate -2 promotion 14 anecdote -1 signpost -3 recommendation -2 opinion -6
    end:suicide	heading 8 boilerplate 2 promotion -1 anecdote -3 signpost -3 recommendation -5 opinion -6 claim 7
    end:symptoms	heading 5 boilerplate -4 recommendation 5 claim -5
    end:system	heading 7 boilerplate -7 opinion 11 claim -10
    end:tablets	heading 5 promotion -1 anecdote -8 signpost -1 recommendation -3 opinion -4 claim 13
    end:talk	heading 6 boilerplate -2 promotion 2 signpost -2 recommendation -4 opinion -1
    end:team	heading 15 boilerplate -11 promotion -6 anecdote -1 signpost -3 recommendation -1 opinion 10 claim -4
    end:tested	heading -1 boilerplate -1 promotion -1 signpost 1 recommendation -1 opinion -2 claim 6
    end:that	heading -3 boilerplate -6 promotion -3 anecdote -3 signpost -1 opinion -2 claim 17
    end:them	heading -5 boilerplate 2 promotion 6 signpost -2 recommendation -5 opinion -6 claim 9
    end:then	heading -16 boilerplate -1 signpost 21 opinion -2
    end:therapy	boilerplate -1 promotion -2 anecdote 1 signpost 5 recommendation -4 opinion -3 claim 5
    end:there	heading -1 boilerplate -1 anecdote -6 signpost 3 recommendation -3 opinion 3 claim 5
    end:thing	heading -2 boilerplate 2 promotion -1 signpost 2 recommendation -2 opinion 7 claim -5
    end:things	heading 9 promotion -1 anecdote -1 signpost -2 recommendation -2 opinion 3 claim -6
    end:this	boilerplate -5 promotion -1 anecdote -1 signpost -6 recommendation -2 opinion 13 claim 2
    end:three	boilerplate -7 promotion -2 anecdote 14 signpost -4 opinion -2 claim 1
    end:time	heading -1 boilerplate -6 promotion -4 anecdote 2 signpost -2 recommendation 2 opinion 3 claim 6
    end:tms	boilerplate 5 signpost -4 recommendation 2 claim -2
    end:to	heading -1 signpost 2 recommendation 8 opinion -3 claim -5
    end:today	heading 1 boilerplate -3 promotion 2 anecdote -1 signpost 6 opinion -5
    end:too	heading -1 boilerplate -1 promotion 4 anecdote -4 signpost -2 recommendation -1 opinion -9 claim 12
    end:treat	heading 9 boilerplate -3 promotion 1 signpost -6 recommendation -1 opinion -1 claim 1
    end:treatment	heading 9 boilerplate -8 promotion -1 signpost -1 opinion -1 claim 1
    end:trial	heading 2 promotion -1 anecdote -2 signpost -1 recommendation -1 opinion -4 claim 7
    end:trust	heading -6 boilerplate 6
    end:up	promotion -1 anecdote -8 signpost -2 recommendation -2 opinion 17 claim -4
    end:us	heading 3 boilerplate 1 promotion 10 anecdote -2 signpost -3 recommendation -4 claim -5
    end:use	heading -4 boilerplate 8 promotion -3 anecdote -1 signpost -2 recommendation -2 opinion -3 claim 8
    end:vary	boilerplate 10 promotion -3 anecdote -1 signpost -1 opinion 3 claim -7
    end:video	boilerplate -1 promotion 14 signpost -1 recommendation -6 opinion -1 claim -5
    end:visit	heading 14 boilerplate -8 promotion -2 anecdote 2 signpost -1 recommendation -4 opinion -2 claim 1
    end:way	boilerplate -1 promotion -1 signpost -1 recommendation -4 opinion -5 claim 10
    end:week	heading 4 boilerplate -4 promotion -3 anecdote 7 signpost 1 recommendation 8 opinion -7 claim -5
    end:weeks	heading 1 boilerplate -1 anecdote -2 signpost -7 opinion -3 claim 13
    end:weight	promotion -2 signpost -2 recommendation -6 opinion -3 claim 13
    end:with	heading -1 boilerplate -1 promotion -1 signpost -1 recommendation -2 opinion 7 claim -2
    end:work	heading -1 boilerplate -2 promotion -5 anecdote 5 signpost -3 recommendation -7 opinion 19 claim -7
    end:working	anecdote 5 recommendation -1 opinion -2 claim -2
    end:works	heading -3 promotion -2 anecdote -2 recommendation -1 opinion 2 claim 6
    end:worse	heading -1 anecdote -2 recommendation -4 claim 7
    end:wrong	boilerplate -1 promotion -1 signpost -2 recommendation 13 opinion 2 claim -11
    end:year	boilerplate -2 promotion 1 signpost -3 recommendation -6 opinion 10
    end:years	heading -3 boilerplate -2 promotion -4 anecdote 5 signpost -3 recommendation -12 claim 18
    end:yes	heading -5 boilerplate -2 promotion 3 anecdote -3 signpost -3 recommendation -1 opinion -11 claim 21
    end:you	heading 4 boilerplate -6 promotion -1 anecdote -9 recommendation -5 opinion 9 claim 8
    end:yourself	heading -1 boilerplate -8 promotion 1 signpost -2 recommendation -1 opinion 11
    enumerator:0	heading -22 promotion 12 anecdote -3 signpost -7 recommendation 1 opinion -15 claim 34
    enumerator:1	heading 23 boilerplate -1 promotion -15 anecdote -6 signpost -6 recommendation 22 opinion -11 claim -7
    first-byte:"	heading 4 boilerplate -13 promotion -9 anecdote 10 signpost -14 opinion 18 claim 5
    first-byte:'	heading 9 boilerplate -4 promotion -1 signpost -1 recommendation -1 opinion -3 claim -1
    first-byte:(	heading -3 boilerplate 6 promotion -3 anecdote 5 signpost 5 recommendation -4 opinion -5 claim -2
    first-byte:*	heading 8 boilerplate -6 promotion 17 anecdote -1 signpost -1 recommendation -2 opinion -1 claim -15
    first-byte:-	heading -11 boilerplate 2 promotion -2 signpost -1 recommendation 12 opinion -1
    first-byte:0	heading 20 boilerplate 11 promotion -6 anecdote -8 signpost -7 recommendation 16 opinion -13 claim -12
    first-byte:A	heading 3 boilerplate -16 promotion 30 anecdote -4 signpost 13 recommendation -32 opinion -2 claim 9
    first-byte:[	heading -5 boilerplate 11 promotion -4 anecdote -1 signpost -4 recommendation -1 opinion 3 claim -1
    first-byte:_	heading -16 boilerplate 34 promotion -12 anecdote -7 signpost -5 recommendation -9 opinion 1 claim 14
    first-byte:a	heading 3 boilerplate -10 promotion -11 anecdote -2 signpost 13 recommendation 18 opinion 1 claim -12
    gap-after:0	heading 2 boilerplate -19 promotion -5 anecdote 19 signpost 3 recommendation -3 opinion -17 claim 21
    gap-after:1	heading 6 boilerplate 4 promotion -2 signpost -1 recommendation -2 opinion 23 claim -30
    gap-after:2	heading 2 boilerplate 33 promotion 2 anecdote -29 signpost -2 recommendation 2 opinion -8 claim 1
    gap:0	heading -6 boilerplate -10 promotion -24 anecdote 5 signpost -5 recommendation 21 opinion 3 claim 17
    gap:1	heading -32 boilerplate 6 promotion 16 anecdote -5 signpost 14 recommendation 3
    gap:2	heading 49 boilerplate 24 promotion 3 anecdote -10 signpost -9 recommendation -26 opinion -5 claim -26
    group:	heading 41 boilerplate 11 promotion 11 anecdote -10 signpost -23 recommendation 2 opinion -16 claim -16
    heading-class:be	heading 24 boilerplate -11 promotion -10 anecdote 1 signpost 6 recommendation -6 opinion -8 claim 3
    heading-class:blame	heading -2 boilerplate 2 promotion -1 signpost -2 recommendation -1 opinion -2 claim 6
    heading-class:body	heading 44 boilerplate -12 promotion -12 anecdote -1 signpost 3 recommendation -10 opinion -3 claim -8
    heading-class:contact	heading 9 boilerplate -6 promotion -7 anecdote 3 signpost -3 recommendation -1 opinion -1 claim 5
    heading-class:degree	heading -15 boilerplate 1 promotion -2 anecdote -5 signpost 10 recommendation 3 opinion 26 claim -19
    heading-class:effect	heading -11 boilerplate 17 promotion -3 anecdote -12 signpost -4 recommendation 3 opinion -11 claim 21
    heading-class:emphasis	heading -26 boilerplate -7 promotion 2 anecdote -33 signpost 20 recommendation 25 opinion 30 claim -9
    heading-class:family	heading -6 boilerplate 5 promotion -9 anecdote 10 signpost -6 recommendation -8 opinion 3 claim 11
    heading-class:hey	heading -26 boilerplate 17 promotion 5 anecdote 14 signpost -10 recommendation -9 opinion 6 claim 2
    heading-class:i	heading 10 boilerplate -8 promotion -12 anecdote 15 signpost -3 recommendation -2 opinion -16 claim 17
    heading-class:if	heading 2 boilerplate 6 promotion -9 anecdote -4 signpost -6 recommendation 10 opinion 14 claim -13
    heading-class:it	boilerplate -11 promotion -2 anecdote -11 signpost 10 recommendation -3 opinion 15 claim 2
    heading-class:link	heading -7 boilerplate -3 promotion 25 anecdote -3 signpost -1 recommendation -16 opinion 12 claim -6
    heading-class:may	heading 26 boilerplate -14 promotion 12 anecdote -3 signpost -11 recommendation -1 opinion 1 claim -10
    heading-class:money	heading 6 boilerplate -15 promotion 25 anecdote 4 signpost -10 recommendation -3 opinion -18 claim 12
    heading-class:month	boilerplate -1 promotion -1 anecdote -2 signpost 4 recommendation 4 opinion 11 claim -14
    heading-class:more	heading 4 boilerplate -11 promotion 9 anecdote -8 signpost 1 recommendation 4 opinion 5 claim -3
    heading-class:must	heading -19 boilerplate 9 promotion 6 anecdote -8 signpost 12 recommendation 22 opinion -4 claim -18
    heading-class:not	heading -35 boilerplate 9 promotion -2 anecdote -12 signpost 25 recommendation 24 opinion 12 claim -21
    heading-class:number	heading 8 boilerplate -10 promotion 1 anecdote -1 signpost -5 recommendation 15 claim -8
    heading-class:order	heading 13 boilerplate 11 promotion 2 anecdote 3 signpost -13 recommendation 26 opinion -8 claim -34
    heading-class:patient	heading -12 boilerplate -17 promotion 22 anecdote 14 signpost 6 recommendation 7 claim -20
    heading-class:place	heading -14 boilerplate 2 promotion 12 anecdote -9 signpost -2 recommendation -7 opinion -4 claim 22
    heading-class:praise	heading 2 boilerplate -10 promotion 29 anecdote -3 signpost -12 recommendation -5 claim -2
    heading-class:question	heading -8 boilerplate 3 promotion 10 anecdote -13 opinion 8 claim 1
    heading-class:report	heading -7 boilerplate -2 promotion -11 anecdote 25 signpost -15 recommendation -5 opinion 4 claim 11
    heading-class:research	heading 1 boilerplate 19 promotion -9 anecdote -20 signpost -7 recommendation -1 opinion 6 claim 11
    heading-class:site	heading 24 boilerplate -20 promotion -20 anecdote 10 signpost 20 recommendation -7 opinion -1 claim -6
    heading-class:text	heading 9 boilerplate 12 promotion -12 anecdote -1 signpost 8 recommendation -5 opinion 2 claim -12
    heading-class:then	heading 5 boilerplate 7 promotion -13 anecdote 4 signpost 17 recommendation 18 opinion -12 claim -26
    heading-class:they	heading -6 boilerplate -2 promotion -4 anecdote -5 signpost -2 recommendation 6 opinion 10 claim 3
    heading-class:think	heading -14 boilerplate 2 promotion -19 anecdote 5 signpost 16 recommendation 10 opinion 15 claim -16
    heading-class:this	heading 4 boilerplate 4 promotion -7 anecdote -1 signpost -10 recommendation 4 opinion 3 claim 3
    heading-class:told	heading 2 boilerplate -2 promotion -24 anecdote 26 signpost 14 recommendation -1 opinion 19 claim -33
    heading-class:treatment	heading 16 boilerplate 15 promotion -37 anecdote -4 signpost -8 recommendation 3 opinion 3 claim 12
    heading-class:was	heading 4 boilerplate -11 promotion 1 anecdote 1 signpost -12 recommendation -5 opinion 13 claim 8
    heading-class:we	heading 5 boilerplate -7 promotion -9 anecdote 16 signpost 6 recommendation -10 opinion 32 claim -33
    heading-class:will	heading 5 promotion -21 anecdote -5 signpost 1 recommendation -15 opinion 10 claim 25
    heading-class:you	heading -16 boilerplate 5 promotion 28 anecdote -6 signpost 1 recommendation -10 opinion -2 claim -1
    heading:#	heading 10 boilerplate 8 promotion -4 anecdote -3 signpost -3 recommendation -15 opinion 14 claim -6
    heading:a	heading -1 boilerplate -8 anecdote -18 signpost 16 recommendation -4 opinion 13 claim 2
    heading:about	heading 19 boilerplate -9 promotion -7 anecdote -6 signpost 5 recommendation 3 opinion 9 claim -13
    heading:actually	heading -8 boilerplate 2 promotion 5 anecdote -5 signpost 9 recommendation -5 claim 1
    heading:advice	boilerplate -1 promotion -1 anecdote -1 signpost -1 recommendation 1 opinion 13 claim -10
    heading:after	heading 3 boilerplate 6 promotion -15 anecdote -6 signpost -9 recommendation 7 opinion 14 claim 1
    heading:again	heading 2 boilerplate -1 promotion -2 anecdote 2 signpost -2 recommendation -1 opinion 9 claim -6
    heading:also	heading -15 boilerplate -6 promotion 17 anecdote -6 signpost 9 recommendation -2 opinion 12 claim -8
    heading:an	heading -1 boilerplate 17 promotion -4 anecdote -9 signpost 6 recommendation -10 opinion 19 claim -18
    heading:and	heading 12 boilerplate 20 promotion 2 anecdote -23 signpost 12 recommendation -18 claim -5
    heading:antidepressant	heading 4 boilerplate -3 promotion -2 anecdote -2 signpost 11 recommendation -5 opinion 7 claim -10
    heading:anxiety	heading -2 boilerplate 3 promotion -2 anecdote 3 signpost -2 recommendation -1 opinion 2 claim -1
    heading:are	heading 14 boilerplate -8 promotion -10 anecdote -7 signpost -5 recommendation 2 opinion -6 claim 20
    heading:as	heading 2 boilerplate 3 promotion -4 anecdote -2 signpost -2 recommendation -4 opinion -2 claim 9
    heading:ashwagandha	heading -2 boilerplate -7 promotion 15 signpost -6 recommendation -4 opinion -3 claim 9
    heading:ask	heading -2 boilerplate -8 anecdote -3 recommendation 8 opinion 4 claim 2
    heading:asked	boilerplate 6 promotion 1 anecdote -1 signpost -1 recommendation -1 opinion -5 claim 1
    heading:at	heading -8 boilerplate 18 promotion -3 anecdote -13 signpost -5 recommendation 2 opinion -2 claim 12
    heading:at-home	heading -1 boilerplate 1 anecdote -3 signpost -2 recommendation 5 opinion 1
    heading:attacks	heading -5 boilerplate 4 promotion -5 anecdote -3 signpost -3 recommendation 6 opinion -7 claim 14
    heading:back	heading 10 boilerplate -2 promotion -3 anecdote -3 signpost -4 recommendation -3 opinion 5 claim 1
    heading:be	heading 21 boilerplate -2 anecdote 4 signpost -6 recommendation 12 opinion -11 claim -17
    heading:before	heading 1 boilerplate -1 promotion -2 signpost -2 recommendation 6 opinion -2
    heading:behind	heading -6 boilerplate 8 promotion -1
    heading:being	heading -2 boilerplate -1 promotion -2 anecdote -1 signpost 3 recommendation -1 opinion 4 claim -1
    heading:benefits	heading 13 promotion -1 signpost -2 recommendation -2 opinion -4 claim -4
    heading:block	boilerplate 6 promotion -2 anecdote -1 signpost -3 recommendation -2 opinion 1
    heading:blue	heading -12 boilerplate -4 promotion -2 signpost 16 recommendation -1 opinion 16 claim -13
    heading:both	heading -1 boilerplate -3 promotion 21 anecdote -9 signpost -3 recommendation 2 opinion -8 claim 1
    heading:bottom	heading -3 boilerplate 3 promotion 5 anecdote -1 signpost -6 recommendation -1 opinion 12 claim -9
    heading:but	heading -2 boilerplate -2 promotion 6 anecdote 1 signpost -3 recommendation -3 opinion -4 claim 7
    heading:by	heading -14 boilerplate 19 promotion -2 anecdote 11 signpost 7 recommendation -4 opinion -23 claim 6
    heading:can	heading 15 boilerplate -8 promotion 17 anecdote -5 signpost -11 recommendation -5 opinion -6 claim 3
    heading:candidate	heading -12 boilerplate -4 promotion -2 signpost 18 recommendation -1 opinion -1 claim 2
    heading:cannot	boilerplate -1 promotion -5 signpost -2 recommendation 4 claim 4
    heading:carers	heading -6 boilerplate 6 promotion -1 anecdote -6 signpost 7 opinion 12 claim -10
    heading:centre	heading 2 boilerplate 1 promotion -1 anecdote -6 signpost 6 opinion -1
    heading:chronic	heading -18 boilerplate 7 promotion 11 anecdote -10 recommendation -7 opinion 7 claim 9
    heading:clinic	heading -6 boilerplate 7 promotion -4 anecdote -6 signpost -7 recommendation -4 claim 20
    heading:clinical	heading 3 boilerplate 1 promotion -2 anecdote 7 signpost -1 recommendation -1 opinion -3 claim -4
    heading:comfort	heading -8 boilerplate 5 promotion 3 signpost -1 recommendation -1 opinion -2 claim 4
    heading:common	heading -4 boilerplate 18 promotion -10 anecdote -2 signpost 3 recommendation -9 opinion -8 claim 12
    heading:complex	heading 3 boilerplate -11 promotion 6 anecdote 9 signpost -5 recommendation -2 opinion -2 claim 3
    heading:conditions	heading -2 boilerplate 2 promotion 6 anecdote -1 recommendation -3 opinion 5 claim -7
    heading:contact	heading 19 boilerplate -20 promotion 4 anecdote -2 signpost -2 recommendation 3 opinion -2 claim -1
    heading:cost	heading -2 boilerplate -4 promotion 19 signpost -3 recommendation -6 opinion -2 claim -2
    heading:covered	heading 3 boilerplate -4 promotion 16 anecdote -3 signpost 4 recommendation 4 opinion -8 claim -12
    heading:crisis	heading -5 boilerplate -6 promotion 12 signpost -1 recommendation 3 opinion -1 claim -2
    heading:day	heading -4 boilerplate -1 promotion 3 signpost -3 recommendation 5 opinion 6 claim -6
    heading:dead	heading 1 boilerplate -2 promotion -1 anecdote -1 signpost -4 recommendation -7 opinion 26 claim -14
    heading:depression	heading -3 boilerplate 5 promotion -6 anecdote 3 signpost 9 recommendation -7 opinion -7 claim 6
    heading:did	heading 3 boilerplate -7 promotion 5 anecdote 1 signpost -3 recommendation -8 claim 9
    heading:different	heading 3 boilerplate -1 promotion -1 anecdote -1 signpost -2 recommendation -1 opinion -4 claim 5
    heading:disorder	heading 1 promotion -2 signpost -2 recommendation 2 opinion 6 claim -5
    heading:do	heading 3 boilerplate 4 promotion 12 anecdote 3 signpost -1 recommendation 2 opinion -4 claim -18
    heading:doctors	heading -3 boilerplate 5 promotion -1
    heading:does	heading 8 boilerplate -20 promotion 20 anecdote -4 signpost -11 recommendation 1 opinion -4 claim 11
    heading:don't	heading -4 boilerplate 9 promotion -5 anecdote -4 recommendation -2 opinion 4 claim 2
    heading:done	heading 20 promotion 2 anecdote 4 signpost -4 recommendation 11 opinion -9 claim -25
    heading:dose	boilerplate -1 promotion -2 signpost -1 recommendation 16 opinion -6 claim -6
    heading:dr	heading -9 boilerplate -4 promotion -1 anecdote -5 signpost 9 recommendation 3 opinion 27 claim -19
    heading:drug	heading 9 boilerplate -3 promotion -3 anecdote -7 signpost -3 opinion 5 claim 1
    heading:during	promotion -1 signpost -1 recommendation -3 opinion 4 claim 2
    heading:effects	heading 22 boilerplate -15 promotion 2 anecdote -3 signpost 1 opinion -10 claim 2
    heading:else	heading -7 boilerplate 3 promotion -3 anecdote 4 signpost 22 recommendation -6 opinion -14 claim 1
    heading:email	heading -5 boilerplate 9 promotion -1 anecdote 11 signpost -2 recommendation -2 opinion -11 claim 2
    heading:episode	heading -5 boilerplate 5 promotion -1 signpost 2 opinion -1
    heading:esketamine	heading -1 boilerplate -2 promotion -3 anecdote -1 signpost 1 opinion -2 claim 8
    heading:everyone	heading 4 boilerplate -1 promotion -3 anecdote -7 signpost -6 recommendation 2 opinion 2 claim 9
    heading:evidence	heading -7 boilerplate 1 promotion -4 anecdote -1 signpost 26 recommendation -8 opinion -14 claim 6
    heading:facts	heading -16 boilerplate -2 promotion -17 anecdote -6 signpost -3 recommendation -15 opinion 18 claim 41
    heading:family	heading -1 boilerplate 1 promotion -1 anecdote -6 signpost 2 recommendation 6 opinion -1
    heading:feel	heading 2 boilerplate 1 promotion -2 anecdote 1 signpost -2 recommendation -1 opinion -2 claim 3
    heading:first	heading -15 boilerplate 7 promotion 5 anecdote -3 signpost 12 recommendation -5 opinion 3 claim -6
    heading:five	promotion -1 anecdote -4 signpost 5 opinion 2 claim -1
    heading:for	heading -15 boilerplate 2 promotion 29 anecdote 12 signpost -4 recommendation -5 opinion -14 claim -5
    heading:free	heading 9 boilerplate -4 promotion -11 anecdote -2 signpost -4 recommendation -3 opinion 2 claim 12
    heading:frequently	boilerplate 6 promotion 1 anecdote -1 signpost -1 recommendation -1 opinion -5 claim 1
    heading:from	heading 46 boilerplate -13 promotion 2 anecdote -14 signpost 5 recommendation -4 opinion -12 claim -11
    heading:ganglion	boilerplate 6 promotion -2 anecdote -1 signpost -3 recommendation -2 opinion 1
    heading:get	heading -12 boilerplate 7 promotion 6 anecdote -4 signpost 14 opinion -7 claim -5
    heading:getting	heading 11 boilerplate -7 promotion -8 recommendation 5 claim -1
    heading:go	heading 2 boilerplate -3 promotion 5 anecdote -1 signpost -3 recommendation 2 opinion 9 claim -11
    heading:got	heading 2 anecdote 3 signpost -4 recommendation -1 opinion -2 claim 1
    heading:gps	heading -8 boilerplate 6 promotion -5 anecdote -2 signpost -2 recommendation 13 opinion 1 claim -3
    heading:group	boilerplate -3 promotion -2 anecdote -8 signpost 23 recommendation -1 opinion -3 claim -7
    heading:happens	heading -3 boilerplate 11 promotion -4 anecdote -2 signpost -5 recommendation -5 opinion 1 claim 8
    heading:have	heading 4 boilerplate -4 promotion -7 anecdote -2 signpost -5 recommendation 10 opinion -7 claim 9
    heading:head	heading -2 boilerplate -4 promotion 4 anecdote -3 signpost -1 recommendation -2 opinion 4 claim 4
    heading:health	heading -1 boilerplate 1 promotion 4 anecdote -1 signpost -1 recommendation -2 opinion 3 claim -4
    heading:help	heading 13 boilerplate -3 promotion -14 anecdote -1 signpost -4 recommendation 12 opinion 11 claim -14
    heading:home	heading -1 boilerplate -1 recommendation -1 opinion -4 claim 7
    heading:hours	heading -4 boilerplate 7 promotion -8 anecdote 14 signpost -5 recommendation -8 opinion 4 claim 1
    heading:how	heading 36 boilerplate -21 promotion -11 anecdote -9 signpost 2 recommendation 7 claim -3
    heading:hurt	heading -2 boilerplate -8 promotion -2 anecdote -8 signpost 9 recommendation -4 opinion 8 claim 6
    heading:i	heading 9 boilerplate -18 promotion -1 anecdote 13 opinion -14 claim 11
    heading:i'm	heading -5 boilerplate 14 promotion -3 anecdote -3 signpost -3 recommendation 5 opinion 3 claim -7
    heading:if	heading 3 boilerplate -8 anecdote 7 signpost -2 recommendation -2 opinion -6 claim 7
    heading:in	heading 1 boilerplate 27 promotion -21 anecdote 21 signpost -20 recommendation -10 opinion 7 claim -7
    heading:information	heading -8 boilerplate 15 promotion 6 anecdote -1 signpost -3 recommendation -3 opinion -5 claim -1
    heading:infusion	heading 2 boilerplate -3 promotion -2 anecdote -1 signpost 5 recommendation -4 opinion 12 claim -10
    heading:infusions	heading 18 boilerplate -3 promotion -7 anecdote -2 signpost 6 recommendation -3 opinion -5 claim -4
    heading:inside	heading -6 boilerplate 6 promotion -1 anecdote 3 signpost -1 recommendation -1 opinion 3 claim -2
    heading:insurance	heading 3 boilerplate -1 promotion 3 signpost -1 recommendation -4
    heading:is	heading -14 boilerplate 6 promotion 3 anecdote 4 signpost 24 recommendation 3 opinion -13 claim -13
    heading:isn't	heading 1 promotion -3 anecdote -5 signpost 6 recommendation -3 opinion 2 claim 2
    heading:issue	heading 1 boilerplate 1 promotion -2 anecdote -2 signpost 8 recommendation -2 opinion -2 claim -2
    heading:it	boilerplate -11 promotion -2 anecdote -11 signpost 10 recommendation -3 opinion 15 claim 2
    heading:join	heading -1 boilerplate 10 promotion -2 anecdote -1 signpost -3 opinion -3
    heading:journal	heading -1 boilerplate 8 promotion -1 signpost -6 opinion -1
    heading:just	heading -1 boilerplate 1 promotion 1 anecdote -9 signpost 3 recommendation -2 opinion 13 claim -7
    heading:ketamine	heading 10 boilerplate 12 promotion -12 anecdote 12 signpost -10 recommendation -32 opinion -3 claim 23
    heading:key	heading -8 promotion -2 anecdote -5 signpost -2 recommendation -15 opinion 23 claim 9
    heading:know	heading 1 promotion -2 signpost 5 recommendation -2 opinion -3 claim 1
    heading:last	heading -2 boilerplate 3 promotion -1 anecdote -3 signpost -3 recommendation -2 opinion 10 claim -3
    heading:least	heading 9 boilerplate -15 promotion 12 anecdote -10 signpost -1 recommendation 10 opinion 4 claim -10
    heading:leave	heading 4 boilerplate -8 promotion 5 signpost -4 recommendation -10 opinion 19 claim -5
    heading:like	heading -10 boilerplate 8 promotion -4 anecdote -4 signpost 11 recommendation 1 opinion -10 claim 7
    heading:line	heading -11 boilerplate -5 promotion 22 anecdote -1 signpost -6 recommendation -1 opinion 12 claim -9
    heading:living	heading 2 boilerplate -1 promotion -4 anecdote 7 signpost 5 opinion -7 claim -3
    heading:long	heading 5 boilerplate -3 promotion 3 anecdote -2 signpost -6 recommendation -2 opinion 7 claim -2
    heading:looks	heading 1 boilerplate -1 promotion -2 signpost -2 recommendation 3 opinion -4 claim 4
    heading:love	heading -6 boilerplate 2 promotion 3 anecdote 7 signpost -4 recommendation 1 opinion -7 claim 3
    heading:magnesium	heading -2 boilerplate -7 promotion 7 anecdote -1 signpost -1 recommendation -4 opinion 8 claim 1
    heading:main	heading -1 boilerplate 1 promotion -1 anecdote -6 signpost 7 opinion -1 claim 3
    heading:make	heading -6 boilerplate -5 promotion -2 anecdote -3 signpost -4 recommendation 17 opinion 9 claim -5
    heading:many	promotion -1 anecdote -3 signpost 7 recommendation 5 opinion -2 claim -6
    heading:matters	heading -2 promotion 1 anecdote -1 signpost -4 recommendation -1 opinion 18 claim -11
    heading:may	heading -1 boilerplate -3 promotion -1 signpost -2 recommendation 6 opinion 13 claim -13
    heading:me	heading -2 boilerplate 2 promotion -2 anecdote -2 signpost -2 recommendation -5 opinion -7 claim 19
    heading:media	heading -1 boilerplate 5 promotion -1 anecdote -1 signpost -2 opinion -1
    heading:medical	heading -2 boilerplate -1 promotion -1 signpost 1 recommendation -2 claim 6
    heading:medicine	heading -5 boilerplate -1 promotion 3 anecdote -2 signpost -9 recommendation 9 opinion -2 claim 8
    heading:might	heading 10 boilerplate -1 promotion -3 anecdote -1 signpost 2 recommendation -1 opinion -6 claim 1
    heading:migraine	heading -4 boilerplate -5 promotion -6 anecdote -3 signpost 2 recommendation 10 opinion -1 claim 6
    heading:misses	heading 2 boilerplate -2 promotion -5 anecdote -12 signpost -1 recommendation -4 opinion 23
    heading:month	heading 12 boilerplate -10 promotion -2
    heading:most	heading 12 boilerplate -14 promotion 4 anecdote 2 signpost 1 recommendation 2 opinion -9 claim 1
    heading:movement	heading -5 boilerplate 7 promotion -1
    heading:my	heading 8 boilerplate -8 promotion -6 anecdote 5 recommendation -5 opinion -3 claim 10
    heading:name	heading -7 boilerplate 19 promotion -4 anecdote -1 signpost -4 recommendation 11 opinion -11 claim -2
    heading:nasal	heading -2 boilerplate -1 promotion -3 anecdote -1 signpost -1 recommendation 7 opinion -5 claim 5
    heading:need	heading -5 boilerplate 17 promotion -5 anecdote -4 signpost 13 recommendation 4 opinion -3 claim -17
    heading:nerve	heading 24 boilerplate -10 promotion -3 anecdote 2 recommendation -6 opinion -9 claim 1
    heading:nervous	boilerplate 5 promotion -2 anecdote -1 signpost -3 recommendation -2 opinion 7 claim -3
    heading:new	heading -10 boilerplate 4 promotion -4 anecdote -6 recommendation -2 opinion 19 claim -1
    heading:next	heading -5 boilerplate -4 promotion 1 anecdote -4 signpost 23 opinion -4 claim -6
    heading:nhs	heading 2 boilerplate 1 promotion -1 anecdote -1 recommendation -1 opinion -2 claim 3
    heading:night	heading 8 boilerplate -11 promotion 9 anecdote -1 signpost -1 recommendation 3 opinion -2 claim -4
    heading:no	heading -2 boilerplate -2 promotion -4 anecdote -4 signpost 3 recommendation 7 claim 2
    heading:nobody	heading -1 boilerplate 2 promotion -1 signpost 2 recommendation -7 opinion 6 claim -1
    heading:not	heading -27 boilerplate -2 promotion 16 anecdote -3 signpost 6 recommendation 27 opinion -6 claim -12
    heading:notes	heading 10 boilerplate -13 signpost 20 recommendation 1 opinion -8 claim -10
    heading:now	heading 13 boilerplate 16 promotion -17 anecdote 5 signpost -6 recommendation 9 opinion -8 claim -12
    heading:number	heading -3 boilerplate -1 promotion -1 anecdote -1 signpost 3 recommendation -2 opinion 7 claim -3
    heading:nurse	heading 1 promotion -2 anecdote 3 signpost 4 recommendation -1 claim -5
    heading:obsessive-compulsive	heading 5 boilerplate -4 promotion -1 signpost -1 recommendation -1 opinion 6 claim -5
    heading:ocd	heading -2 boilerplate 2 promotion -3 anecdote -4 signpost 8 recommendation -10 opinion -1 claim 11
    heading:of	boilerplate 11 promotion -7 anecdote -13 signpost -1 recommendation 4 opinion 1 claim 3
    heading:on	heading 6 boilerplate -6 promotion 5 anecdote 6 signpost -8 recommendation 4 opinion -10 claim 4
    heading:one	heading -9 boilerplate 3 promotion 8 anecdote -8 signpost 4 recommendation 11 opinion -2 claim -7
    heading:options	heading 13 boilerplate -14 promotion 7 anecdote -1 signpost -1 recommendation 5 opinion -8 claim -1
    heading:or	heading -6 boilerplate -1 promotion -14 anecdote 6 signpost 4 recommendation 25 opinion -10 claim -3
    heading:ordering	heading -4 boilerplate -2 promotion -2 anecdote -3 signpost 2 recommendation 13 claim -4
    heading:other	heading 1 boilerplate -1 promotion -2 signpost 7 recommendation -1 opinion -5 claim -1
    heading:our	heading 2 boilerplate 6 promotion -1 anecdote 2 signpost -8 recommendation -4 opinion -10 claim 13
    heading:out	boilerplate -1 promotion -1 anecdote -1 signpost -3 recommendation 8 claim -3
    heading:pain	heading 18 boilerplate -5 promotion 7 anecdote -2 signpost -3 recommendation 3 opinion -13 claim -5
    heading:parkinson	boilerplate 2 promotion -1 signpost -1 recommendation -1 opinion -2 claim 3
    heading:partners	heading -8 boilerplate 9 signpost -1 opinion -3 claim 4
    heading:patient	heading 14 boilerplate -10 anecdote 3 signpost -3 recommendation 2 opinion -4 claim -2
    heading:patients	heading -8 boilerplate 8 promotion -5 anecdote 10 signpost -2 recommendation -4 opinion -8 claim 10
    heading:pay	heading 2 boilerplate -1 promotion -12 signpost -1 recommendation -1 claim 14
    heading:people	heading -10 boilerplate -2 promotion 14 anecdote 7 signpost -13 recommendation 7 opinion 28 claim -29
    heading:point	heading -5 boilerplate -2 promotion 8 anecdote -17 signpost -3 recommendation 1 opinion 15 claim 3
    heading:private	heading -7 boilerplate -4 promotion 14 signpost -1 opinion -1
    heading:problem	heading -12 boilerplate 2 promotion -1 anecdote -14 signpost 8 recommendation 17 opinion 9 claim -9
    heading:psychedelics	heading -5 boilerplate 2 promotion -4 anecdote -1 signpost 12 recommendation -2 opinion 6 claim -7
    heading:psychiatrist	heading 4 boilerplate -2 promotion -2 anecdote 3 signpost 1 recommendation -1 opinion -4
    heading:ptsd	heading -11 boilerplate -1 promotion -1 anecdote 10 signpost -6 recommendation -1 opinion 9 claim 2
    heading:question	heading 12 boilerplate -8 promotion -1 anecdote -1 signpost 1 opinion -2
    heading:questions	heading 5 boilerplate 6 promotion -6 anecdote -1 signpost -11 recommendation -3 opinion 8 claim 3
    heading:randomised	heading -6 boilerplate 7
    heading:read	heading 2 boilerplate -8 promotion -1 anecdote -6 signpost -1 recommendation -2 opinion 15
    heading:real	heading -2 boilerplate 15 promotion 3 anecdote -2 signpost 2 recommendation -3 opinion -5 claim -9
    heading:references	heading -4 boilerplate 16 promotion 3 anecdote -1 signpost -6 recommendation -3 opinion -2 claim -2
    heading:regional	signpost 6 recommendation -1 opinion -1 claim -4
    heading:research	heading 10 boilerplate -10 promotion -1 anecdote -1 signpost -12 recommendation 15 opinion 2 claim -4
    heading:resistant	signpost -1 recommendation -2 opinion 19 claim -15
    heading:results	heading 15 boilerplate -6 promotion -3 anecdote -2 signpost -3 recommendation -3 opinion 2
    heading:right	heading -4 boilerplate 4 promotion -1 anecdote 5 signpost -2 recommendation -1 opinion -2 claim 2
    heading:ring	heading -2 promotion 8 anecdote -4 signpost -2 recommendation -2 opinion 17 claim -14
    heading:risks	heading 7 boilerplate 2 promotion -2 anecdote 7 signpost -6 recommendation 2 opinion -4 claim -6
    heading:safe	heading 7 boilerplate -5 promotion -1 anecdote -1 signpost -4 recommendation -2 opinion -4 claim 10
    heading:safety	heading -1 boilerplate 2 promotion 9 anecdote -2 signpost -2 recommendation -3 opinion -10 claim 7
    heading:save	heading -3 boilerplate 5 anecdote 11 signpost -2 recommendation -2 opinion -11 claim 2
    heading:say	heading -18 promotion 3 anecdote -8 signpost -15 recommendation 16 opinion 13 claim 9
    heading:says	heading -5 boilerplate -3 promotion -7 anecdote 24 signpost -20 recommendation -1 opinion 5 claim 6
    heading:science	promotion -1 anecdote -1 signpost -2 recommendation -2 opinion 6
    heading:session	heading 10 boilerplate -1 promotion 7 anecdote -1 signpost -5 recommendation 1 opinion -8 claim -4
    heading:shot	heading -3 boilerplate -1 promotion 6 signpost -5 recommendation -1 opinion 5 claim -1
    heading:should	heading -6 boilerplate -8 promotion -1 anecdote -2 signpost 6 recommendation 16 opinion -2 claim -3
    heading:show	heading 5 boilerplate -3 promotion -2 anecdote -1 signpost 4 recommendation -1 opinion 7 claim -9
    heading:side	heading 20 boilerplate -14 promotion 1 anecdote -4 signpost -2 recommendation -2 opinion -3 claim 3
    heading:sleep	heading -3 boilerplate 2 promotion -4 anecdote 3 signpost 5 recommendation -4 opinion -1 claim 1
    heading:so	heading -5 boilerplate -1 promotion 20 anecdote -4 signpost 1 recommendation -13 opinion 16 claim -13
    heading:sources	heading -1 boilerplate 6 promotion -2 anecdote -1 recommendation -1
    heading:spray	heading -2 boilerplate -1 promotion -3 anecdote -1 signpost -1 recommendation 7 opinion -5 claim 6
    heading:ssri	heading 5 boilerplate -3 signpost -2 recommendation 2 claim -2
    heading:stand	heading -2 boilerplate 3 promotion 5 anecdote -3 signpost -4 recommendation -2 opinion -7 claim 10
    heading:stellate	boilerplate 6 promotion -2 anecdote -1 signpost -3 recommendation -2 opinion 1
    heading:step	heading -9 boilerplate 5 promotion 10 anecdote -1 signpost -3 recommendation -1 opinion -6 claim 6
    heading:still	heading -2 boilerplate 12 promotion -5 anecdote -1 signpost -2 recommendation 11 opinion 1 claim -13
    heading:stop	heading -4 boilerplate -4 promotion -2 anecdote -3 signpost -2 recommendation 11 opinion -2 claim 7
    heading:stories	heading -2 boilerplate 18 promotion 6 anecdote -5 signpost -5 recommendation -2 opinion -6 claim -3
    heading:story	heading 17 boilerplate -7 anecdote 14 signpost -7 opinion -14 claim -3
    heading:stove	heading 1 boilerplate -6 promotion 4 signpost 12 recommendation -4 opinion -14 claim 7
    heading:stress	heading -13 boilerplate 18 promotion -6 anecdote -2 signpost -3 recommendation -1 opinion -3 claim 11
    heading:study	heading -4 boilerplate 5 promotion -1 signpost -1 recommendation -5 opinion 7 claim -1
    heading:suitable	heading -1 boilerplate -2 promotion -1 signpost -1 recommendation 7 claim -2
    heading:syndrome	signpost 6 recommendation -1 opinion -1 claim -4
    heading:system	boilerplate 5 promotion -2 anecdote -1 signpost -3 recommendation -2 opinion 7 claim -3
    heading:take	heading -8 boilerplate 6 promotion 6 anecdote -1 signpost -5 recommendation 4 opinion -1 claim -2
    heading:talk	heading -2 boilerplate 11 promotion 2 anecdote -7 signpost -7 opinion -10 claim 13
    heading:team	heading 1 boilerplate 2 promotion -2 signpost -2 recommendation -1 opinion -3 claim 6
    heading:tell	heading 3 boilerplate -2 promotion 16 anecdote -1 signpost -2 recommendation -8 opinion 5 claim -11
    heading:tests	heading -2 boilerplate -4 promotion -2 anecdote -2 signpost -1 recommendation 14 claim -3
    heading:that	heading -5 boilerplate 9 promotion -1 signpost -4 recommendation -3 opinion -4 claim 8
    heading:the	heading -21 boilerplate 18 promotion 1 anecdote 3 signpost 5 opinion 7 claim -13
    heading:then	heading -11 boilerplate 12 promotion 16 anecdote 5 signpost -3 recommendation 20 opinion -11 claim -29
    heading:therapy	heading -12 boilerplate 7 promotion -2 anecdote -5 signpost -2 recommendation 13 opinion 10 claim -9
    heading:there	heading 1 promotion -1 signpost -2 recommendation 1 opinion -3 claim 4
    heading:thing	heading -13 boilerplate 9 promotion -9 anecdote -4 signpost 21 recommendation -4 opinion -3 claim 4
    heading:things	heading -10 boilerplate -12 promotion -9 anecdote -11 signpost -6 recommendation 39 opinion 5 claim 4
    heading:this	heading 13 boilerplate -4 promotion -5 signpost -4 recommendation 3 opinion -1 claim -1
    heading:thoughts	heading -3 boilerplate 4 promotion -6 anecdote 7 signpost -6 recommendation -2 opinion 19 claim -12
    heading:time	heading -8 boilerplate 7 promotion 3 signpost -4 recommendation -6 opinion 19 claim -12
    heading:tms	heading -6 boilerplate 6 promotion 5 anecdote -1 signpost -5 opinion -6 claim 8
    heading:to	heading -10 boilerplate -2 promotion 25 anecdote -7 signpost -15 recommendation 27 opinion -12 claim -6
    heading:transcript	heading -23 boilerplate -9 promotion 2 anecdote 6 signpost 6 recommendation -12 opinion -7 claim 36
    heading:trauma	boilerplate 3 promotion -4 anecdote -2 signpost -2 recommendation -2 opinion -6 claim 13
    heading:treat	heading -5 boilerplate 1 promotion 14 anecdote 2 signpost -4 recommendation -2 opinion 2 claim -9
    heading:treated	heading 7 signpost -1 recommendation -4 opinion -1
    heading:treatment	heading -13 boilerplate 11 promotion -2 anecdote -6 signpost 9 recommendation -2 opinion 13 claim -10
    heading:treatments	heading 6 boilerplate -1 promotion -1 signpost -3
    heading:trial	heading 11 boilerplate 1 promotion -4 anecdote -2 signpost -5 recommendation -3 opinion -3 claim 5
    heading:try	heading -2 boilerplate 1 promotion 4 signpost -1 recommendation -2 opinion -2 claim 3
    heading:us	heading 3 boilerplate -8 promotion 5 signpost 2 recommendation -16 opinion 25 claim -10
    heading:use	heading 19 boilerplate -11 promotion -14 anecdote -5 signpost -3 recommendation 17 opinion 1 claim -3
    heading:veterans	heading -10 boilerplate -4 promotion 16 signpost -2 recommendation -5 opinion 6 claim -1
    heading:visit	heading 3 boilerplate -6 promotion -5 anecdote -3 signpost -3 recommendation 8 opinion -2 claim 8
    heading:waiting	heading -1 boilerplate 4 promotion -1 anecdote -1 recommendation -1 opinion -2 claim 3
    heading:way	heading -3 boilerplate -4 promotion 5 anecdote -2 signpost -6 recommendation 12 opinion 13 claim -15
    heading:we	heading -5 boilerplate -1 promotion -11 anecdote 14 signpost 11 recommendation 4 opinion 8 claim -19
    heading:week	heading -1 boilerplate -6 anecdote -1 signpost 19 recommendation -2 opinion -3 claim -5
    heading:were	heading 1 boilerplate -2 promotion -3 anecdote 7 signpost -3 recommendation -2 opinion 12 claim -10
    heading:what	heading -10 boilerplate 2 promotion 21 anecdote 13 signpost -13 recommendation -15 opinion -17 claim 19
    heading:when	heading -5 boilerplate 8 promotion 8 anecdote -5 signpost 7 opinion 9 claim -21
    heading:where	heading -4 boilerplate 25 promotion -2 anecdote -2 signpost -5 recommendation 5 opinion -5 claim -12
    heading:who	heading -13 boilerplate -7 promotion 3 anecdote -1 signpost 7 recommendation 22 opinion -4 claim -6
    heading:why	heading -8 boilerplate -9 promotion -7 anecdote -10 signpost 1 recommendation -19 opinion 19 claim 33
    heading:will	heading 7 boilerplate -2 promotion -17 anecdote 2 signpost -6 recommendation -12 opinion 11 claim 16
    heading:with	heading 2 boilerplate 5 promotion -8 anecdote 17 signpost 15 recommendation -3 opinion -26 claim -1
    heading:work	heading 5 boilerplate -5 promotion -2 anecdote -3 signpost 8 recommendation -5 opinion 2 claim -1
    heading:works	heading -6 boilerplate 9 promotion -11 anecdote -1 signpost 9 recommendation 6 opinion -2 claim -4
    heading:year	heading -15 boilerplate 2 promotion -2 anecdote -8 signpost 14 recommendation 1 opinion -5 claim 12
    heading:years	heading 4 boilerplate 3 promotion -1 anecdote 12 signpost -6 recommendation -1 opinion -10
    heading:you	heading -4 promotion 24 anecdote -8 signpost -5 recommendation 9 opinion -14 claim -1
    heading:you'll	boilerplate -1 promotion -1 recommendation -1 opinion -1 claim 4
    heading:your	heading -5 boilerplate -2 promotion -7 anecdote 6 signpost 9 recommendation -18 opinion 13 claim 3
    heading:yourself	heading -2 boilerplate 3 promotion 12 anecdote -5 signpost -2 claim -7
    in-line:0	heading 17 boilerplate 29 promotion 19 anecdote -15 signpost 4 recommendation -23 opinion -5 claim -26
    in-line:1	heading -3 boilerplate 1 promotion 5 anecdote 7 signpost -4 recommendation -4 opinion -15 claim 14
    in-line:2	heading -4 boilerplate -4 promotion 5 anecdote -3 signpost -13 recommendation 21 opinion 6 claim -9
    in-line:3	heading -11 boilerplate -1 promotion -22 anecdote -8 signpost 8 recommendation -3 opinion 23 claim 14
    in-line:4	heading 12 boilerplate -6 promotion -12 anecdote 9 signpost 4 recommendation 7 opinion -12 claim -2
    last-byte:!	heading -11 boilerplate -8 promotion 23 anecdote -2 signpost -9 recommendation -12 opinion 35 claim -16
    last-byte:"	heading 17 boilerplate -14 promotion -9 anecdote 8 signpost -8 recommendation 19 opinion -9 claim -4
    last-byte:%	heading -8 boilerplate 2 promotion 7
    last-byte:'	heading 8 boilerplate -3 anecdote -1 opinion -3
    last-byte:)	heading 15 boilerplate 9 promotion -14 anecdote 2 signpost 10 recommendation -10 opinion -8 claim -5
    last-byte:*	heading -2 boilerplate -3 promotion 6 signpost -1 claim 1
    last-byte:.	heading -83 boilerplate -41 promotion -20 anecdote 17 signpost 2 recommendation 38 opinion 48 claim 39
    last-byte:0	heading -25 boilerplate 36 promotion 18 anecdote -3 signpost -8 recommendation -5 opinion -3 claim -10
    last-byte::	heading -2 boilerplate 7 promotion -8 anecdote -7 signpost 31 recommendation 2 claim -22
    last-byte:?	heading 25 boilerplate -11 promotion 6 anecdote -9 signpost 42 recommendation -20 opinion -20 claim -14
    last-byte:A	heading -11 boilerplate 10 promotion 9 anecdote -3 signpost -5 recommendation -1 opinion -4 claim 6
    last-byte:]	heading -4 boilerplate 9 promotion -3 anecdote -1 signpost -2 recommendation -1 opinion -1 claim 2
    last-byte:_	heading 7 boilerplate 15 promotion -17 anecdote 1 signpost -6 recommendation 3 opinion 5 claim -8
    last-byte:a	heading 84 boilerplate 7 promotion -1 anecdote -12 signpost -46 recommendation -15 opinion -41 claim 24
    length:1	heading 39 boilerplate -6 promotion 2 anecdote 2 signpost -11 recommendation -20 opinion 2 claim -8
    length:10	heading -5 boilerplate 2 promotion -4 anecdote -15 signpost -8 recommendation -1 opinion 6 claim 26
    length:2	heading 14 boilerplate -8 promotion -19 anecdote -6 signpost 26 recommendation 20 opinion 14 claim -40
    length:3	heading -6 boilerplate 8 promotion -6 anecdote 10 signpost -13 recommendation -15 opinion 18 claim 4
    length:4	heading 8 boilerplate 10 promotion 5 anecdote -37 signpost -10 recommendation 1 opinion 27 claim -5
    length:5	heading 5 boilerplate 2 promotion 7 anecdote -1 signpost 7 recommendation -4 opinion 16 claim -32
    length:6	heading -19 boilerplate 16 promotion -12 anecdote 15 signpost 26 recommendation 7 opinion -26 claim -7
    length:7	heading -3 boilerplate 3 promotion 2 anecdote 16 signpost -2 recommendation 2 opinion -22 claim 4
    length:8	heading -8 boilerplate -9 promotion 29 anecdote 5 signpost -25 recommendation 7 opinion -18 claim 21
    length:9	heading -13 boilerplate -1 promotion -7 anecdote 2 signpost 10 recommendation 2 opinion -19 claim 28
    mark:address	heading -5 boilerplate 18 promotion 20 anecdote -4 signpost -4 recommendation -8 opinion -4 claim -13
    mark:arrow	heading -11 boilerplate 20 promotion 1 anecdote -1 signpost -2 recommendation -7 opinion -1
    mark:at	promotion 2 anecdote -2 signpost -2 recommendation -1 opinion -3 claim 6
    mark:bar	heading -8 boilerplate 23 promotion -6 anecdote -1 signpost -3 recommendation -1 opinion -1 claim -3
    mark:bracket	heading 1 boilerplate 19 promotion 4 anecdote -7 signpost 15 recommendation -15 opinion -5 claim -12
    mark:clock	heading 11 boilerplate -4 promotion -3 anecdote 7 signpost -1 recommendation -1 opinion -1 claim -6
    mark:colon	heading 5 boilerplate 29 promotion -20 anecdote -2 signpost 14 recommendation -19 opinion -2 claim -5
    mark:comma	heading -33 boilerplate -26 promotion -6 anecdote 30 signpost -2 recommendation 30 opinion -5 claim 14
    mark:copyright	heading 19 boilerplate -8 promotion -4 anecdote -1 signpost -2 recommendation -1 opinion -1 claim -1
    mark:dash	heading -7 boilerplate 19 promotion 1 anecdote -6 signpost 5 recommendation -2 opinion -6 claim -4
    mark:dot	heading -24 boilerplate 22 promotion -18 anecdote -2 signpost -6 recommendation -4 opinion -8 claim 39
    mark:ellipsis	boilerplate 8 promotion -7 opinion -1
    mark:exclamation	heading -11 boilerplate -12 promotion 22 anecdote 3 signpost -10 recommendation -5 opinion 30 claim -17
    mark:inner-stop	heading 24 boilerplate 15 promotion -20 anecdote -6 signpost 1 recommendation 26 opinion -8 claim -32
    mark:money	heading 4 boilerplate -30 promotion 46 anecdote 3 signpost -4 recommendation -6 opinion 1 claim -14
    mark:number	heading -2 boilerplate 28 promotion 17 anecdote -11 signpost -29 recommendation 25 opinion -51 claim 23
    mark:percent	heading 14 boilerplate -13 promotion 15 anecdote -7 signpost -2 recommendation -6 opinion -5 claim 4
    mark:picture	boilerplate -3 promotion -1 recommendation 6 opinion -1
    mark:question	heading 17 boilerplate -11 promotion 5 anecdote -10 signpost 55 recommendation -10 opinion -30 claim -15
    mark:quote	heading 9 boilerplate -13 promotion -22 anecdote 30 recommendation 7 opinion -1 claim -10
    mark:semicolon	heading -4 boilerplate 6 promotion 7 anecdote -13 signpost 3 recommendation 4 opinion -12 claim 9
    mark:slash	heading -7 boilerplate 10 promotion -2 anecdote -3 signpost -2 recommendation 1 opinion -2 claim 3
    mark:square	heading -5 boilerplate 11 promotion -4 anecdote -1 signpost -4 recommendation -1 opinion 3 claim 2
    mark:star	heading -1 boilerplate 7 promotion 18 anecdote -2 signpost -2 recommendation -4 opinion -5 claim -11
    mark:year	heading 8 boilerplate 29 promotion -6 anecdote 6 signpost -6 recommendation -25 claim -6
    near:family	heading 8 boilerplate 5 promotion -21 anecdote 22 signpost -9 recommendation -12 opinion 7
    near:he-or-she	heading -32 boilerplate -8 promotion -5 anecdote 57 signpost -28 recommendation -3 opinion 6 claim 12
    near:i	heading -27 boilerplate 27 promotion -18 anecdote 30 signpost 12 recommendation 8 opinion -18 claim -14
    near:money	boilerplate 6 promotion 6 anecdote -8 signpost -7 recommendation 14 opinion -22 claim 11
    near:site	heading -3 boilerplate 13 promotion 8 anecdote -15 signpost 19 recommendation -8 opinion -20 claim 7
    near:told	boilerplate -19 promotion -15 anecdote -1 signpost 2 recommendation 14 opinion 27 claim -8
    near:we	heading -21 boilerplate 2 promotion 15 anecdote -1 signpost 6 recommendation 8 opinion -15 claim 6
    near:you	heading -2 boilerplate -16 promotion 27 anecdote 6 signpost -21 recommendation 27 opinion -46 claim 25
    opening:be	heading 2 boilerplate 4 promotion -6 anecdote -1 signpost 8 recommendation 7 opinion -8 claim -5
    opening:body	heading 1 boilerplate -6 promotion 5 anecdote 16 signpost -10 recommendation 16 opinion -2 claim -20
    opening:contact	heading -5 boilerplate -14 promotion 21 anecdote -6 signpost 3 recommendation 8 opinion -4 claim -4
    opening:degree	heading -19 boilerplate 14 promotion -2 anecdote 7 signpost 9 opinion -11 claim 2
    opening:effect	heading -5 promotion -2 anecdote 3 signpost 5 recommendation -1 opinion -2
    opening:emphasis	heading -8 boilerplate -12 promotion -1 anecdote -1 signpost 7 recommendation 18 opinion 16 claim -19
    opening:he-or-she	heading -4 boilerplate 2 promotion -7 anecdote 12 signpost -8 recommendation 1 opinion 5 claim -2
    opening:hey	heading -3 boilerplate -31 promotion -11 anecdote -19 signpost 19 recommendation 22 opinion 7 claim 16
    opening:i	heading 1 boilerplate -4 promotion 10 anecdote 26 signpost -11 recommendation -21 opinion 30 claim -32
    opening:if	heading 12 boilerplate -5 promotion -6 anecdote -2 signpost -4 recommendation 13 opinion 9 claim -17
    opening:it	heading 4 boilerplate -12 promotion -8 anecdote -12 signpost 2 recommendation -9 opinion 13 claim 22
    opening:link	heading -7 boilerplate -8 promotion -8 anecdote -8 signpost 17 recommendation 2 opinion 8 claim 4
    opening:may	heading 9 promotion -3 anecdote -4 signpost -5 recommendation -5 opinion -3 claim 11
    opening:money	heading 1 boilerplate -4 promotion 15 anecdote -5 signpost -7 recommendation -4 opinion -14 claim 19
    opening:more	heading 2 boilerplate 9 promotion -11 anecdote -1 signpost 1 recommendation 11 opinion -11 claim 1
    opening:must	heading 16 boilerplate -2 promotion -5 signpost -4 recommendation -1 opinion -4 claim -1
    opening:not	heading -6 boilerplate -15 promotion -9 anecdote -11 signpost -12 recommendation 28 opinion 12 claim 13
    opening:number	heading 6 boilerplate -9 promotion 6 anecdote 14 signpost -8 recommendation -6 opinion -2
    opening:order	boilerplate -26 promotion 23 anecdote -19 signpost -10 recommendation 48 opinion 2 claim -18
    opening:patient	heading -6 boilerplate 15 promotion -9 anecdote -6 signpost -12 recommendation 8 opinion 18 claim -8
    opening:place	heading -4 boilerplate 16 promotion -3 anecdote -2 signpost -7 recommendation -1 opinion -6 claim 6
    opening:praise	boilerplate -2 promotion -2 anecdote -7 signpost 24 recommendation -2 opinion 4 claim -14
    opening:question	heading 38 boilerplate -7 promotion -8 anecdote -10 signpost -1 recommendation -22 opinion 15 claim -5
    opening:report	heading -1 boilerplate -3 promotion 5 signpost 1 recommendation -2 opinion -1 claim 1
    opening:research	heading 19 boilerplate 13 promotion -7 anecdote -2 signpost -4 recommendation -6 opinion -19 claim 7
    opening:site	heading -26 boilerplate 35 promotion 10 anecdote -2 signpost 12 recommendation 5 opinion -25 claim -8
    opening:text	heading 19 boilerplate -1 promotion -16 anecdote -4 signpost 15 recommendation -4 opinion -5 claim -5
    opening:then	heading -5 boilerplate -8 promotion 13 anecdote 1 signpost 18 recommendation -6 opinion -15 claim 3
    opening:they	heading -2 promotion -1 anecdote -5 signpost -1 recommendation -7 opinion 29 claim -13
    opening:think	heading -6 boilerplate 4 promotion -9 anecdote -2 signpost 4 recommendation -6 opinion 20 claim -6
    opening:this	heading 7 boilerplate 10 promotion -16 anecdote -3 signpost 21 recommendation -10 opinion 20 claim -29
    opening:told	heading -11 boilerplate 12 anecdote -1 signpost -4 recommendation -2 opinion 4 claim 3
    opening:treatment	heading 12 boilerplate -5 promotion 8 anecdote -6 recommendation -13 opinion -14 claim 17
    opening:was	heading -4 boilerplate 3 promotion -1 anecdote 2 signpost 11 recommendation -5 opinion -2 claim -4
    opening:we	heading 10 boilerplate -6 promotion 46 anecdote 14 signpost 9 recommendation -26 opinion -11 claim -36
    opening:will	heading -6 boilerplate -1 promotion -2 anecdote -6 signpost 31 recommendation -3 opinion -15 claim 2
    opening:you	heading -20 boilerplate 18 promotion 16 anecdote 4 signpost -5 recommendation -13 opinion 10 claim -9
    paper:	heading 7 boilerplate 18 promotion -6 anecdote -8 signpost -3 recommendation -1 opinion -1 claim -6
    past:0	heading 2 boilerplate -10 promotion -12 anecdote -10 signpost 10 recommendation 15 opinion 26 claim -20
    past:1	boilerplate 16 promotion 2 anecdote -2 signpost 4 recommendation -12 opinion -8
    past:2	heading 10 boilerplate 12 promotion 7 anecdote 5 signpost -14 recommendation -4 opinion -19 claim 4
    past:3	heading -1 boilerplate 1 promotion -1 anecdote -2 signpost -1 recommendation -2 opinion -1 claim 7
    place:0	heading 59 boilerplate 18 promotion -23 anecdote -16 signpost -28 recommendation 7 opinion 19 claim -36
    place:1	heading -16 boilerplate -41 promotion 10 anecdote -4 signpost 13 recommendation -1 opinion 7 claim 33
    place:2	heading -33 boilerplate 42 promotion 8 anecdote 10 signpost 15 recommendation -8 opinion -28 claim -6
    repeated:	heading -28 boilerplate 64 promotion -6 anecdote -1 signpost -19 recommendation -2 opinion -5 claim -3
    rule:about-the-text	heading -3 boilerplate -6 promotion -2 anecdote -6 signpost 61 recommendation -14 opinion -30 claim -1
    rule:advised-item	heading -5 boilerplate -2 signpost 10 recommendation 4 claim -5
    rule:after-body	heading -48 boilerplate 59 promotion -2 anecdote -3 signpost -4 recommendation 3 opinion -4
    rule:aged-person	promotion -1 anecdote 10 recommendation -1 claim -6
    rule:ask-doctor	heading 8 boilerplate -5 promotion -15 anecdote -1 signpost -3 recommendation 30 opinion -5 claim -9
    rule:author-section	heading -3 boilerplate 15 promotion -3 anecdote -2 signpost -1 recommendation -1 opinion -5 claim -1
    rule:bracket-line	heading -5 boilerplate 12 promotion -3 anecdote -1 signpost -1 recommendation -1 opinion -1
    rule:buy-button	heading -6 boilerplate -16 promotion 24 signpost -1 opinion -1
    rule:byline	heading -18 boilerplate 23 promotion -3 signpost -1
    rule:call-number	boilerplate -7 promotion 7
    rule:caption-line	heading -3 boilerplate -20 promotion 4 anecdote 10 signpost 6 recommendation -3 opinion 8 claim -2
    rule:cause	heading -1 boilerplate 6 promotion -6 anecdote -3 signpost -1 recommendation 9 opinion 5 claim -9
    rule:colon-line	heading 5 boilerplate 22 promotion -6 anecdote -1 signpost -6 recommendation -2 opinion -6 claim -6
    rule:comparison	heading 6 boilerplate -6 promotion -9 anecdote -21 signpost -7 recommendation 1 opinion 20 claim 16
    rule:conditional-imperative	heading -1 boilerplate 8 promotion 3 anecdote -3 signpost -10 recommendation 24 opinion -15 claim -5
    rule:contact-call	heading -12 boilerplate 4 promotion 17 anecdote -6 signpost -10 recommendation 6 opinion 6 claim -4
    rule:contact-entry	boilerplate 7 promotion -6
    rule:contact-form	heading -6 boilerplate -21 promotion 35 anecdote -1 signpost -3 recommendation -1 opinion -3
    rule:contact-line	heading -3 boilerplate 3 promotion 5 anecdote -1 signpost -1 recommendation -1 opinion -1
    rule:contact-section	heading -10 boilerplate 1 promotion -6 anecdote -5 signpost 7 opinion 15 claim -2
    rule:contents-entry	heading -6 boilerplate 10 promotion -1 anecdote -1 signpost -1 opinion -1
    rule:copyright-line	heading -1 boilerplate 6 promotion -2 anecdote -1 signpost -1 recommendation -1 opinion -1
    rule:count-line	heading -3 boilerplate 9 promotion -4
    rule:date-line	heading -13 boilerplate 27 promotion -9 anecdote -1 signpost -1 recommendation -1 opinion -1 claim -1
    rule:definition	heading 4 boilerplate 20 promotion -14 signpost -7 recommendation -17 opinion 33 claim -19
    rule:duty	heading 4 boilerplate 1 promotion -12 anecdote -13 recommendation 48 opinion -5 claim -24
    rule:effect-verb	heading 14 boilerplate -10 promotion 7 anecdote -7 signpost -12 recommendation 5 opinion -23 claim 26
    rule:evaluation	heading 8 boilerplate -2 promotion -13 anecdote -7 signpost 12 recommendation 1 opinion 8 claim -6
    rule:exclamation	heading -11 boilerplate -9 promotion 22 anecdote 3 signpost -9 recommendation -12 opinion 32 claim -16
    rule:exhortation	heading -1 boilerplate -2 promotion -6 anecdote -5 signpost -3 recommendation 14 opinion 9 claim -6
    rule:figure	heading 11 boilerplate -23 promotion 22 anecdote 34 signpost -34 recommendation -2 opinion -38 claim 30
    rule:first-person	heading -9 boilerplate -30 promotion 11 anecdote 41 signpost 14 recommendation -16 opinion 11 claim -23
    rule:form-field	heading -2 boilerplate -3 promotion 6 signpost -1
    rule:fragment	heading 14 boilerplate -37 promotion 10 anecdote 10 signpost 29 recommendation -12 opinion 20 claim -34
    rule:furniture-entry	heading 3 boilerplate 6 promotion -6 anecdote -3 signpost 3 recommendation 4 opinion -7 claim -1
    rule:furniture-heading	heading 9 boilerplate -5 promotion -1 anecdote -1 signpost -1 opinion -1
    rule:furniture-label	heading -10 boilerplate 24 promotion -6 anecdote -1 signpost -3 recommendation -1 opinion -3 claim -1
    rule:furniture-line	heading 5 boilerplate 11 promotion -4 anecdote -1 signpost -7 recommendation -1 opinion -4
    rule:furniture-phrase	heading -2 boilerplate 40 promotion 5 anecdote -6 signpost 1 recommendation -8 opinion -18 claim -11
    rule:furniture-section	heading -13 boilerplate 15 promotion -18 anecdote 7 signpost -5 recommendation 8 opinion 9 claim -3
    rule:group-heading	heading 6 boilerplate 24 promotion 4 anecdote -4 signpost -18 recommendation -2 opinion -8 claim -3
    rule:harm	heading 2 boilerplate -9 promotion 1 anecdote -9 signpost 8 recommendation -4 opinion -3 claim 14
    rule:headline	heading 61 boilerplate -13 promotion -13 anecdote -7 signpost -14 recommendation -2 opinion -8 claim -4
    rule:helpline	heading -1 boilerplate -8 promotion -7 signpost -1 recommendation 21 claim -3
    rule:imperative	heading -21 boilerplate 42 promotion 1 anecdote -32 signpost -6 recommendation 47 opinion -18 claim -13
    rule:inline-lead	heading 38 boilerplate -14 promotion -2 anecdote -7 signpost -1 recommendation 1 opinion -4 claim -10
    rule:interjection	heading -5 boilerplate -5 promotion -3 anecdote -2 signpost -5 recommendation -1 opinion 21 claim -1
    rule:line-before-text	heading 37 boilerplate 9 promotion 28 anecdote -14 signpost -11 recommendation -15 opinion -19 claim -16
    rule:list-fragment	heading -1 boilerplate -8 promotion 8 anecdote -4 signpost -9 recommendation 6 opinion -12 claim 20
    rule:list-opener	heading -12 boilerplate -1 promotion -4 anecdote -1 signpost 33 recommendation 5 opinion -7 claim -12
    rule:main-duty	heading -3 boilerplate 4 promotion -7 anecdote -9 signpost -12 recommendation 29 opinion 2 claim -4
    rule:mechanism	heading 2 boilerplate -6 promotion 1 anecdote -1 signpost -10 recommendation -10 opinion -6 claim 30
    rule:menu-line	heading -14 boilerplate 45 promotion -13 anecdote -2 signpost -5 recommendation -5 opinion -4 claim -3
    rule:menu-run	heading 1 boilerplate 7 promotion 16 anecdote -5 signpost -9 recommendation 6 opinion -13 claim -2
    rule:named-patient	promotion -1 anecdote 6 signpost -2 recommendation 9 opinion -4 claim -6
    rule:numbered-heading	heading 13 boilerplate -4 promotion -6 signpost -1 recommendation 1 claim -2
    rule:offer-fragment	boilerplate -3 promotion 6 anecdote -1 signpost -1 recommendation -1 opinion -1
    rule:offer-words	heading -3 boilerplate -6 promotion 57 signpost -13 recommendation -10 opinion -16 claim -9
    rule:our-service	heading 12 boilerplate -9 promotion 6 anecdote 6 signpost 6 recommendation -5 opinion -13 claim -3
    rule:own-offer	heading -1 boilerplate -6 promotion 22 anecdote -2 signpost -5 recommendation -2 opinion -4 claim -1
    rule:own-view	heading -1 boilerplate -3 promotion -10 anecdote -9 signpost 8 recommendation 3 opinion 21 claim -10
    rule:past-after-story	boilerplate -1 promotion -1 anecdote 17 signpost -6 recommendation -4 opinion -5 claim 1
    rule:prediction	signpost -4 recommendation -4 opinion 11 claim -2
    rule:prevalence	heading 11 boilerplate -3 promotion -7 anecdote -2 signpost -3 recommendation 2 opinion -15 claim 18
    rule:price	heading -7 boilerplate -24 promotion 29 anecdote 5 signpost -3 recommendation 2 opinion -6 claim 4
    rule:price-entry	heading -2 boilerplate 8 promotion -5 opinion -1
    rule:price-line	heading -5 boilerplate -13 promotion 21 anecdote -1 recommendation -1 opinion -1 claim -1
    rule:question	heading 16 boilerplate -11 promotion 6 anecdote -9 signpost 46 recommendation -8 opinion -22 claim -17
    rule:question-heading	heading 23 boilerplate 10 promotion -4 anecdote -3 signpost -11 recommendation 4 opinion -15 claim -3
    rule:quoted-story	heading -1 boilerplate -1 promotion -2 anecdote -2 signpost -2 recommendation -2 opinion -12 claim 22
    rule:reader-question	heading 13 boilerplate -7 promotion 16 anecdote -2 signpost -14 recommendation -2 opinion -3
    rule:reference-entry	heading -3 boilerplate 13 promotion -4 anecdote -1 recommendation -3 claim -2
    rule:regulation	heading 1 boilerplate 3 promotion 3 anecdote -9 signpost -7 recommendation -15 opinion -1 claim 26
    rule:repeated-line	heading -17 boilerplate 24 promotion -3 anecdote -1 signpost -2 opinion -1
    rule:rhetoric	heading 2 boilerplate -6 promotion -4 anecdote -5 signpost -8 recommendation -7 opinion 36 claim -7
    rule:section-heading	heading 23 boilerplate -9 promotion -8 signpost -3 opinion -2
    rule:sentence	heading 18 boilerplate -25 promotion -4 anecdote 1 signpost -19 recommendation 15 opinion 10 claim 4
    rule:signature	heading -6 boilerplate 23 promotion -5 anecdote -8 signpost -1 recommendation -1 opinion -2
    rule:site-line	heading -4 boilerplate 14 promotion -2 anecdote -2 signpost -2 recommendation -1 opinion -3
    rule:story-continues	heading -1 boilerplate -2 promotion -2 anecdote 9 signpost -3 recommendation 2 opinion -6 claim 3
    rule:story-fragment	heading -5 boilerplate 4 promotion 1 anecdote 14 signpost -9 recommendation -11 opinion 10 claim -4
    rule:story-pronoun	heading -2 boilerplate -3 promotion -4 anecdote 5 signpost -8 recommendation 7 opinion -10 claim 15
    rule:story-signature	heading 3 boilerplate 7 promotion -2 anecdote -1 signpost -1 recommendation -4 opinion -2
    rule:study-report	heading 3 boilerplate -6 anecdote 6 signpost -9 recommendation -15 opinion -27 claim 48
    rule:testimonial	heading -2 boilerplate -10 promotion 5 anecdote 22 signpost -6 opinion -9 claim -2
    rule:title-line	heading -21 boilerplate 56 promotion -9 anecdote -6 signpost -11 recommendation -3 opinion -4 claim -2
    rule:verdict	heading -8 boilerplate -2 promotion -1 anecdote -9 signpost 5 recommendation 6 opinion 30 claim -20
    rule:verified-line	heading -3 boilerplate 6 promotion -2
    run:0	heading -36 boilerplate -2 promotion 12 anecdote 14 signpost -19 recommendation 12 opinion 36 claim -18
    run:1	heading 32 boilerplate 40 promotion -29 anecdote -14 signpost -1 recommendation -14 opinion -5 claim -9
    run:2	heading -10 boilerplate 30 promotion -14 anecdote -7 signpost 10 recommendation -5 opinion 12 claim -17
    run:3	heading -14 boilerplate 22 promotion 1 anecdote -11 signpost 37 recommendation -3 opinion -23 claim -9
    run:4	heading 24 boilerplate -41 promotion 19 anecdote 7 signpost -17 recommendation -7 opinion 15 claim 1
    run:5	heading -11 boilerplate 8 promotion 7 anecdote 1 signpost 10 recommendation -21 opinion -5 claim 12
    run:6	heading 15 boilerplate -17 promotion 1 anecdote -4 signpost -9 recommendation 26 opinion -16 claim 4
    run:7	heading 15 boilerplate 5 promotion 10 anecdote -3 signpost -7 recommendation -5 opinion -9 claim -6
    run:8	heading -5 boilerplate -25 promotion -12 anecdote 8 signpost -5 recommendation 13 opinion -7 claim 33
    section:0	heading 15 boilerplate -23 promotion -6 anecdote -12 signpost 9 recommendation -3 opinion 15 claim 5
    section:1	heading -4 boilerplate 22 anecdote -3 signpost -6 recommendation -4 opinion -2 claim -3
    section:2	heading -10 boilerplate 1 promotion -6 anecdote -5 signpost 7 opinion 15 claim -2
    section:3	heading -15 boilerplate 19 promotion -18 anecdote 8 signpost -6 recommendation 7 opinion 9 claim -4
    section:4	heading 9 boilerplate 2 promotion 12 anecdote 12 signpost -12 opinion -19 claim -4
    section:5	heading -1 boilerplate -6 promotion 21 anecdote -1 signpost -3 recommendation -3 opinion -3 claim -5
    section:6	heading 19 boilerplate -2 promotion -5 anecdote -2 signpost -2 recommendation -1 opinion -6 claim -1
    section:7	heading -3 boilerplate 7 promotion -2 anecdote -7 signpost 16 recommendation -3 opinion -7 claim -1
    section:9	anecdote -1 signpost -2 recommendation 4 opinion -4 claim 4
    shape-after:lead-middle-colon	promotion -5 signpost 10 recommendation -2 opinion -3
    shape-after:lead-short-colon	heading 9 boilerplate -8 promotion -8 anecdote -2 signpost 3 recommendation -11 opinion -13 claim 29
    shape-after:lead-short-stop	heading 6 boilerplate -4 promotion -3 anecdote -2 signpost -5 recommendation -4 opinion -2 claim 14
    shape-after:line-long-open	heading 20 boilerplate 13 promotion -22 anecdote 2 signpost 8 recommendation 2 opinion -8 claim -15
    shape-after:line-middle-asked	heading 11 boilerplate -6 promotion -2 anecdote -10 signpost 8 recommendation 5 opinion -4 claim -1
    shape-after:line-middle-colon	heading 8 boilerplate -5 promotion -2 anecdote -1 signpost -4 recommendation -7 opinion -4 claim 15
    shape-after:line-middle-open	heading 7 boilerplate -5 promotion 48 anecdote -11 signpost -24 recommendation -4 opinion -19 claim 7
    shape-after:line-middle-stop	heading 16 boilerplate -18 promotion -6 anecdote 11 signpost 19 recommendation 13 opinion -17 claim -18
    shape-after:line-prose-asked	heading -30 boilerplate 14 promotion -2 anecdote -3 signpost 9 recommendation 10 opinion 5 claim -4
    shape-after:line-prose-stop	heading 1 boilerplate -16 promotion -28 anecdote -5 signpost -7 recommendation 4 opinion 10 claim 39
    shape-after:line-short-asked	heading -13 boilerplate 29 promotion 14 anecdote 3 signpost -4 recommendation -7 opinion -15 claim -6
    shape-after:line-short-colon	heading -7 boilerplate 4 promotion -6 anecdote 7 signpost 16 recommendation -4 opinion 9 claim -20
    shape-after:line-short-open	heading -26 boilerplate -27 promotion 25 anecdote 12 signpost 18 recommendation -7 opinion -2 claim 7
    shape-after:line-short-stop	heading -2 boilerplate 3 promotion -10 anecdote 5 signpost -16 recommendation -7 opinion 28 claim -2
    shape-after:none	heading -4 boilerplate 28 promotion 2 anecdote -2 signpost -9 recommendation 1 opinion -12 claim -4
    shape-after:part-long-open	heading 8 boilerplate 9 anecdote -9 signpost -1 opinion -2 claim -5
    shape-after:part-middle-asked	heading 13 boilerplate -7 promotion -3 anecdote -3 signpost -9 recommendation 22 opinion -4 claim -8
    shape-after:part-middle-open	heading 5 boilerplate 19 promotion 4 anecdote -7 signpost -8 recommendation -1 opinion -2 claim -9
    shape-after:part-middle-stop	heading -13 boilerplate 15 promotion -7 anecdote -7 signpost 12 recommendation 13 opinion 7 claim -21
    shape-after:part-prose-asked	heading -13 boilerplate 1 promotion -6 anecdote 13 signpost 7 recommendation 9 opinion -8 claim -2
    shape-after:part-prose-stop	heading 23 boilerplate -28 promotion -14 anecdote -9 signpost -1 recommendation -16 opinion 42 claim 3
    shape-after:part-short-asked	heading -9 boilerplate -3 promotion 5 anecdote -3 signpost -5 opinion 15 claim -2
    shape-after:part-short-open	heading 5 boilerplate 7 promotion 4 anecdote 1 signpost -7 recommendation -1 opinion -4 claim -4
    shape-after:part-short-stop	heading -9 boilerplate 8 promotion 15 anecdote 12 signpost -10 recommendation -6 opinion 1 claim -12
    shape-before:lead-short-colon	heading -6 boilerplate -5 promotion -1 anecdote -10 signpost 16 recommendation 14 opinion 16 claim -24
    shape-before:lead-short-stop	heading -2 boilerplate -1 promotion -2 anecdote -2 signpost -3 recommendation 5 opinion -8 claim 12
    shape-before:line-long-open	heading 29 boilerplate -22 signpost 5 recommendation -12 opinion -7 claim 5
    shape-before:line-middle-asked	heading -25 boilerplate -2 promotion -4 anecdote 9 signpost 22 recommendation -7 opinion -31 claim 39
    shape-before:line-middle-colon	heading -2 boilerplate -2 promotion -3 signpost -1 recommendation 10 opinion -1 claim -1
    shape-before:line-middle-open	heading 16 boilerplate -14 promotion -5 anecdote 22 signpost -29 recommendation 1 opinion -10 claim 19
    shape-before:line-middle-stop	heading 5 boilerplate 7 promotion 16 anecdote -10 signpost 7 recommendation 10 opinion -22 claim -13
    shape-before:line-prose-asked	heading -5 boilerplate 1 promotion -2 anecdote -3 signpost -3 opinion -2 claim 13
    shape-before:line-prose-stop	heading 10 boilerplate 1 promotion 11 anecdote -20 signpost -7 recommendation 3 opinion 9 claim -7
    shape-before:line-short-asked	heading -3 boilerplate 14 anecdote -4 signpost -7 recommendation -1 opinion -8 claim 9
    shape-before:line-short-colon	heading -9 boilerplate -25 promotion -8 anecdote 24 signpost 3 opinion 9 claim 6
    shape-before:line-short-open	heading -25 boilerplate 5 promotion 4 anecdote -29 recommendation -4 opinion 51 claim -1
    shape-before:line-short-stop	heading -2 boilerplate -19 promotion 5 anecdote 10 signpost 18 recommendation -1 opinion -5 claim -6
    shape-before:none	heading -37 boilerplate 58 promotion -9 anecdote -2 signpost -5 recommendation -1 opinion -2 claim -1
    shape-before:part-long-colon	heading -3 boilerplate -1 promotion -1 signpost 10 recommendation -4 claim -1
    shape-before:part-middle-asked	heading -3 boilerplate 5 anecdote -8 signpost -5 recommendation 10 opinion 19 claim -17
    shape-before:part-middle-open	heading -8 boilerplate 4 promotion 13 anecdote 6 signpost -2 recommendation -2 opinion -7 claim -3
    shape-before:part-middle-stop	heading 18 boilerplate 12 promotion -12 anecdote 16 signpost -8 recommendation -15 opinion 10 claim -21
    shape-before:part-prose-asked	heading 9 promotion 4 anecdote 6 signpost -16 recommendation -8 opinion 1 claim 4
    shape-before:part-prose-stop	heading 49 boilerplate 5 promotion -16 anecdote -15 signpost 1 recommendation -12 claim -13
    shape-before:part-short-asked	promotion 2 anecdote 4 signpost -6 recommendation -2 opinion -1 claim 3
    shape-before:part-short-open	heading 15 boilerplate -4 promotion -3 anecdote -6 signpost 8 recommendation -1 opinion -3 claim -6
    shape-before:part-short-stop	heading -13 boilerplate 4 promotion 10 anecdote 2 signpost 4 recommendation 2 opinion -8 claim -1
    shape:lead-short-colon	heading 1 boilerplate -12 promotion 2 anecdote -5 signpost 4 recommendation -2 opinion 14 claim -2
    shape:lead-short-stop	heading 38 boilerplate -2 promotion -4 anecdote -2 signpost -4 recommendation -4 opinion -16 claim -6
    shape:line-long-colon	heading -4 boilerplate -1 promotion -1 anecdote -1 signpost 14 recommendation -1 opinion -1 claim -6
    shape:line-long-open	heading 33 boilerplate -3 promotion -18 anecdote 5 signpost -14 recommendation 6 opinion -12 claim 4
    shape:line-middle-asked	heading 24 boilerplate -2 promotion 4 anecdote -2 signpost -11 recommendation 4 opinion -13 claim -3
    shape:line-middle-colon	heading 3 boilerplate -3 promotion -2 signpost 8 recommendation 6 opinion -3 claim -9
    shape:line-middle-open	heading 3 boilerplate 25 promotion 26 anecdote -9 signpost -33 recommendation -14 opinion -23 claim 25
    shape:line-middle-stop	heading -29 boilerplate -14 promotion 4 anecdote 3 signpost 34 recommendation -8 opinion -6 claim 16
    shape:line-prose-asked	heading 2 boilerplate 6 promotion -4 anecdote -2 signpost 6 recommendation -5 opinion -3 claim -1
    shape:line-prose-stop	heading -36 boilerplate 17 promotion 8 anecdote 2 signpost -3 recommendation 15 opinion 9 claim -13
    shape:line-short-asked	heading -3 boilerplate -6 promotion -9 signpost 21 recommendation -1 opinion -2
    shape:line-short-colon	heading -2 boilerplate 24 promotion -6 anecdote -1 signpost -5 recommendation -2 opinion -6 claim -2
    shape:line-short-open	heading 36 boilerplate 14 promotion -3 anecdote -11 signpost -4 recommendation -10 opinion -19 claim -3
    shape:line-short-stop	heading -18 boilerplate -11 promotion -12 anecdote -7 signpost 9 recommendation 5 opinion 47 claim -12
    shape:part-long-open	heading 12 boilerplate 4 anecdote -6 signpost -1 recommendation -3 opinion -1 claim -6
    shape:part-middle-asked	heading 5 boilerplate -8 promotion 5 anecdote -9 signpost 10 recommendation -4 opinion 5 claim -3
    shape:part-middle-open	heading 6 boilerplate 15 anecdote -5 signpost -3 recommendation -2 opinion -3 claim -7
    shape:part-middle-stop	heading -3 boilerplate -7 promotion -6 anecdote 8 signpost 2 recommendation -10 opinion 15 claim 2
    shape:part-prose-asked	heading -5 boilerplate 3 promotion 3 anecdote -4 signpost 10 recommendation -1 opinion 2 claim -8
    shape:part-prose-stop	heading -49 boilerplate -7 promotion 1 anecdote 5 signpost -20 recommendation 22 opinion 1 claim 47
    shape:part-short-asked	heading -10 boilerplate -2 promotion 7 anecdote 9 signpost 12 recommendation -1 opinion -12 claim -2
    shape:part-short-open	heading -14 boilerplate 21 promotion 1 anecdote 5 signpost -5 recommendation -1 opinion -3 claim -4
    shape:part-short-stop	heading 21 boilerplate -29 anecdote 18 signpost -34 recommendation 1 opinion 33 claim -10
    since-heading:1	heading -10 boilerplate 23 promotion -13 anecdote 3 signpost 24 recommendation -13 opinion -2 claim -12
    since-heading:2	heading -2 boilerplate 11 promotion -12 anecdote -15 signpost 32 recommendation -3 opinion -24 claim 13
    since-heading:3	promotion 14 anecdote 1 signpost -32 recommendation 5 opinion 4 claim 7
    since-heading:4	heading 7 boilerplate -20 promotion 12 anecdote 29 signpost -27 recommendation 12 opinion 14 claim -26
    since-heading:5	heading -9 boilerplate -5 promotion -12 anecdote -11 signpost 18 recommendation -5 opinion 12 claim 12
    since-heading:6	heading -40 boilerplate 3 promotion 24 anecdote -2 signpost -24 recommendation 8 opinion 23 claim 9
    start:#	heading -7 boilerplate 26 anecdote -4 signpost -2 opinion -5 claim -8
    start:# #	heading -3 boilerplate 3 promotion 3 anecdote -1 recommendation -1 claim -1
    start:a	boilerplate -4 promotion -2 anecdote -14 signpost -5 recommendation 21 opinion -9 claim 12
    start:about	heading 3 boilerplate 1 promotion -4 anecdote -8 signpost -1 recommendation -2 opinion -3 claim 13
    start:about half	anecdote -6 claim 7
    start:about the	heading -7 boilerplate 7
    start:abstract	heading 14 boilerplate -14
    start:add	heading -5 boilerplate -4 promotion 9
    start:add to	heading -5 boilerplate -4 promotion 9
    start:all	heading -1 promotion 15 anecdote -1 signpost -1 recommendation -4 opinion -5 claim -5
    start:also	heading -4 boilerplate 6 promotion -2 anecdote -1 signpost -2 recommendation 6 opinion -1 claim -1
    start:an	promotion -1 anecdote -3 signpost -1 recommendation -6 opinion 3 claim 9
    start:and	heading -3 boilerplate -3 promotion -6 anecdote -7 signpost 15 recommendation 9 opinion -13 claim 9
    start:anxiety	heading -1 boilerplate -1 promotion 5 anecdote -1 recommendation -1 opinion -6 claim 5
    start:anyone	heading -3 boilerplate 4 promotion -2 anecdote -1 signpost -2 recommendation 4 opinion 4 claim -5
    start:apply	heading -3 boilerplate -1 promotion 4 anecdote -1 signpost -1 recommendation 5 opinion -2 claim -1
    start:are	heading -1 boilerplate -3 promotion -1 signpost -1 recommendation 6 claim 1
    start:as	heading -1 boilerplate 1 promotion -1 signpost -1 opinion -1 claim 4
    start:ask	heading 2 boilerplate -2 promotion -2 anecdote -1 signpost -4 recommendation 3 opinion 7 claim -4
    start:ask your	promotion -3 signpost -1 recommendation 8 opinion -3
    start:at	boilerplate -1 promotion -5 signpost -1 opinion 7 claim 1
    start:background	heading 8 boilerplate -1 signpost -1 opinion -3 claim -2
    start:before	heading 15 boilerplate -8 promotion -1 anecdote 3 signpost -2 recommendation -1 opinion -3 claim -4
    start:blood	heading -1 anecdote 13 recommendation -1 opinion -2 claim -9
    start:book	heading -4 boilerplate -9 promotion 9 signpost -1 recommendation 8 opinion -1 claim -1
    start:book a	heading -1 boilerplate -4 signpost -1 recommendation 8 opinion -1 claim -1
    start:book now	heading -1 boilerplate 10 promotion -9
    start:both	promotion -4 anecdote -1 signpost -2 recommendation -1 opinion -4 claim 13
    start:but	promotion -1 anecdote -7 signpost 3 recommendation -5 opinion -8 claim 19
    start:by	heading -17 boilerplate 18 promotion -6 anecdote 13 signpost -4 recommendation 6 opinion -8 claim -2
    start:by the	heading -1 anecdote 8 signpost -2 recommendation -1 opinion -4
    start:call	heading -2 boilerplate -25 promotion 28 signpost -2 recommendation -2 opinion 6 claim -2
    start:call #	boilerplate -7 promotion 7
    start:call or	heading -1 boilerplate -6 promotion 2 recommendation 7 claim -1
    start:call us	boilerplate -12 promotion 12
    start:calm	heading 11 boilerplate -10
    start:can	heading 9 boilerplate 1 promotion -2 signpost -5 recommendation -1 opinion -2 claim -1
    start:can i	heading 6 boilerplate -1 signpost -5
    start:check	promotion -2 signpost -1 recommendation 5 opinion -1 claim -2
    start:chronic	heading 9 boilerplate -9 promotion -1 opinion -1 claim 1
    start:chronic pain	heading 9 boilerplate -9 promotion -1 opinion -1 claim 1
    start:common	heading 2 boilerplate 4 promotion -1 signpost 7 recommendation -1 opinion -3 claim -7
    start:complex	heading 2 boilerplate -9 promotion 7 signpost -1 opinion -1 claim 3
    start:complex regional	heading -2 boilerplate -6 promotion 7 opinion -1 claim 3
    start:conclusions	heading 17 recommendation -1 opinion -9 claim -6
    start:conditions	heading -1 boilerplate 6 promotion -4
    start:contact	heading 21 boilerplate -3 promotion -17
    start:contact us	heading 17 promotion -16
    start:daily	heading 2 signpost -1 recommendation -3 opinion -3 claim 6
    start:depression	heading 3 boilerplate -2 promotion -1 signpost -1 recommendation -1 opinion -1 claim 4
    start:do	boilerplate 3 promotion -2 signpost -2 opinion -2 claim 4
    start:do not	heading -5 boilerplate 3 signpost -1 recommendation 1 opinion -2 claim 4
    start:doctors	promotion -1 signpost -5 recommendation -1 opinion -2 claim 10
    start:does	heading 18 boilerplate -8 promotion -2 anecdote -4 signpost 2 recommendation -1 opinion -4 claim -1
    start:don't	heading -6 promotion -3 anecdote -13 signpost -2 recommendation 31 opinion -4 claim -2
    start:download	heading -1 boilerplate -3 signpost -1 recommendation 9 opinion -2 claim -1
    start:download the	heading -1 boilerplate -3 signpost -1 recommendation 9 opinion -2 claim -1
    start:dr	heading -19 boilerplate 14 promotion -2 anecdote 7 signpost 9 opinion -11 claim 2
    start:dr p	heading -2 boilerplate -2 signpost 12 opinion -6 claim -2
    start:drink	recommendation -7 opinion -1 claim 8
    start:duloxetine	heading 5 boilerplate -5
    start:edit	heading -3 boilerplate -13 promotion -1 anecdote 15 signpost 9 opinion -2 claim -4
    start:email	heading -1 promotion 7 anecdote -1 signpost -1 recommendation -1 opinion -3
    start:email address	heading -1 boilerplate 10 promotion -8
    start:enter	heading -5 boilerplate -15 promotion 17 signpost -2 opinion 8 claim -4
    start:enter your	heading -2 boilerplate -14 promotion 18
    start:episode	heading 15 boilerplate -15
    start:episode #	heading 15 boilerplate -15
    start:esketamine	heading 3 boilerplate -5 promotion -1 anecdote -1 signpost 6 recommendation -1 opinion -1
    start:every	heading -1 boilerplate -4 promotion -3 anecdote 11 signpost 5 recommendation -1 opinion -3 claim -4
    start:every week	promotion -1 anecdote -3 signpost 8 opinion -2 claim -3
    start:everyone	anecdote -4 signpost -1 opinion 9 claim -2
    start:exercise	heading -4 boilerplate -2 anecdote -4 recommendation 8 opinion 3
    start:family	heading -3 boilerplate -1 signpost -2 recommendation 7 opinion -1 claim -1
    start:family members	heading -3 boilerplate -1 signpost -2 recommendation 7 opinion -1 claim -1
    start:faq	heading 9 boilerplate -9
    start:fibromyalgia	heading -6 boilerplate -7 promotion 13 recommendation -3 claim 3
    start:fill	anecdote -1 recommendation 11 opinion -2 claim -7
    start:find	heading -2 boilerplate -4 promotion 6 signpost 1 recommendation -1
    start:first	heading -15 boilerplate -3 promotion 6 anecdote -1 signpost -3 recommendation 10 opinion 16 claim -10
    start:for	heading 7 boilerplate 7 promotion -7 anecdote -10 signpost 7 recommendation -7 opinion -6 claim 9
    start:free	heading -2 boilerplate 2 promotion -8 anecdote -1 signpost -1 recommendation -1 opinion -4 claim 13
    start:frequently	heading 4 boilerplate -21 promotion -2 signpost 20
    start:frequently asked	heading 4 boilerplate -21 promotion -2 signpost 20
    start:from	heading 13 boilerplate -9 promotion -2 signpost -2 opinion -5 claim 6
    start:from our	heading 8 boilerplate -5 promotion -2 signpost -1
    start:full	heading -3 boilerplate -2 promotion -1 anecdote -3 signpost 8 recommendation -1 opinion 13 claim -10
    start:gallery	heading -9 boilerplate 11 promotion -1
    start:get	boilerplate -1 promotion -4 anecdote -1 signpost -5 recommendation -4 opinion 18 claim -4
    start:go	heading 2 boilerplate -1 promotion -3 anecdote 6 signpost -4 recommendation 2 opinion -1
    start:good	boilerplate -1 signpost 10 opinion -8
    start:got	heading 1 boilerplate -3 promotion 8 anecdote -1 signpost -3 opinion -2
    start:got a	heading -1 boilerplate -2 promotion 9 anecdote -1 signpost -3 opinion -1
    start:grab	signpost 8 recommendation -2 opinion -4
    start:grab a	signpost 8 recommendation -2 opinion -4
    start:he	heading -1 boilerplate -2 promotion -2 anecdote 6 signpost -3 recommendation -2 opinion 3 claim 1
    start:he has	anecdote 1 opinion 7 claim -7
    start:hello	heading -2 promotion -1 anecdote -7 signpost 17 recommendation -1 opinion -4 claim -3
    start:here	heading -1 boilerplate -1 promotion -2 anecdote -2 signpost 13 recommendation -2 opinion -1 claim -5
    start:home	heading -4 boilerplate 8 promotion -3
    start:how	heading 7 boilerplate 4 promotion 2 anecdote -1 signpost -16 recommendation -2 opinion 3 claim 3
    start:how did	heading -3 boilerplate 3 promotion 6 signpost -3 opinion -1
    start:how it	heading -2 boilerplate 4 promotion -1 signpost -1 opinion -6 claim 5
    start:i	heading -4 boilerplate -2 promotion 5 anecdote 13 signpost -9 recommendation -17 opinion 40 claim -26
    start:i am	heading -1 boilerplate 4 promotion -2 anecdote -8 signpost -2 recommendation -2 opinion 12 claim -1
    start:i did	promotion -1 anecdote 7 signpost -1 opinion -4 claim -1
    start:i don't	promotion -1 anecdote 11 signpost -1 recommendation -3 opinion -5
    start:i have	heading -4 boilerplate -1 promotion 6 anecdote 12 signpost -5 recommendation -1 opinion -4 claim -4
    start:i should	anecdote -1 signpost -1 recommendation -8 opinion 10
    start:i slept	promotion -2 anecdote 6 opinion -4 claim -1
    start:i want	heading -1 boilerplate -1 promotion 6 anecdote -9 signpost 11 opinion -5 claim -1
    start:i was	promotion -1 anecdote 2 signpost 9 opinion -7 claim -2
    start:i went	promotion -1 anecdote -7 signpost -1 opinion 1 claim 9
    start:i will	promotion -1 anecdote -5 signpost 9 recommendation -1 opinion -1 claim -1
    start:i'd	heading -1 promotion -1 anecdote -5 signpost -1 recommendation -2 opinion 1 claim 10
    start:i'd say	anecdote -11 recommendation -1 opinion 2 claim 11
    start:i'm	heading 9 promotion -1 anecdote 5 signpost -3 recommendation -2 opinion -6 claim -2
    start:i've	promotion 7 anecdote -2 signpost -3 opinion -1
    start:if	heading -6 boilerplate 5 promotion -3 anecdote -6 signpost 1 recommendation 21 opinion 16 claim -28
    start:if a	anecdote -4 recommendation 1 opinion 7 claim -3
    start:if you	boilerplate 7 anecdote -1 signpost -5 recommendation 6 opinion -6
    start:if you're	boilerplate -1 promotion -1 anecdote -2 signpost 10 opinion -4 claim -1
    start:if you've	heading -1 anecdote -1 signpost -1 recommendation -1 opinion 8 claim -4
    start:in	heading -11 boilerplate -4 promotion -5 anecdote 2 signpost 6 recommendation 11 opinion -3 claim 4
    start:in a	promotion -4 anecdote -6 recommendation 3 opinion 11 claim -4
    start:in mice	anecdote -1 signpost -1 opinion -4 claim 8
    start:in the	boilerplate -1 promotion -1 anecdote 6 signpost -1 recommendation -1 opinion -1 claim -1
    start:in this	heading -7 boilerplate 7 promotion -2 anecdote -1 signpost 10 recommendation -2 opinion -3 claim -3
    start:insurance	promotion -3 recommendation -5 opinion -2 claim 11
    start:insurance will	promotion -1 recommendation -5 opinion -2 claim 8
    start:is	heading 7 boilerplate 5 promotion -4 anecdote -1 signpost 2 opinion -6 claim -3
    start:is it	heading 3 boilerplate -1 promotion -2 signpost 4 opinion -3 claim -1
    start:it	heading -5 boilerplate -10 promotion -7 anecdote -12 signpost 3 recommendation -8 opinion 14 claim 25
    start:it a	heading -7 promotion -1 anecdote -7 signpost 4 recommendation -1 opinion 6 claim 7
    start:it does	promotion -1 signpost 13 recommendation -2 opinion -4 claim -5
    start:it has	anecdote 5 opinion -4
    start:it is	heading -2 boilerplate -1 promotion -2 anecdote -3 signpost -3 recommendation -2 opinion -2 claim 14
    start:it isn't	heading 1 opinion 6 claim -6
    start:it just	promotion -1 signpost -1 opinion 9 claim -7
    start:it makes	anecdote -1 signpost -3 opinion 8 claim -3
    start:it not	heading 5 anecdote -3 signpost -2 recommendation -3 opinion -9 claim 13
    start:it turns	anecdote -1 opinion 11 claim -9
    start:it was	anecdote 2 opinion -5 claim 4
    start:its	heading 10 boilerplate -3 promotion -1 signpost -1 opinion -1 claim -3
    start:join	heading -9 boilerplate 6 promotion 4
    start:keep	heading 13 promotion -2 signpost 16 recommendation -16 opinion -7 claim -3
    start:keep the	heading 14 promotion -1 signpost 14 recommendation -20 opinion -5 claim -1
    start:ketamine	heading -1 boilerplate 1 promotion 10 anecdote -4 signpost -4 recommendation -8 opinion -8 claim 13
    start:ketamine is	heading -2 boilerplate 8 promotion -2 anecdote -1 signpost -1 recommendation -1 opinion 2 claim -3
    start:key	heading 6 boilerplate -5
    start:l-theanine	heading -3 promotion -1 recommendation -1 opinion -6 claim 12
    start:language	signpost -5 recommendation -1 opinion 13 claim -7
    start:last	heading -2 boilerplate -2 promotion -1 anecdote 3 signpost 5 opinion -1 claim -1
    start:let	promotion -1 anecdote -3 signpost 9 recommendation -4 opinion -2 claim 2
    start:let me	promotion -1 anecdote -2 signpost 10 recommendation -2 opinion -3
    start:level	heading -1 boilerplate 10 promotion -2 signpost -2 recommendation -1 claim -3
    start:level #	heading -1 boilerplate 10 promotion -2 signpost -2 recommendation -1 claim -3
    start:line	recommendation 9 opinion -6 claim -3
    start:line up	recommendation 9 opinion -6 claim -3
    start:local	anecdote -1 opinion 8 claim -8
    start:log	boilerplate -1 promotion 9 signpost -1 recommendation -2 opinion -2 claim -2
    start:log in	boilerplate -1 promotion 9 signpost -1 recommendation -2 opinion -2 claim -2
    start:love	heading 6 boilerplate -3 promotion -2 anecdote -1 signpost -3 recommendation -1 opinion 4 claim -1
    start:many	heading -1 promotion -1 signpost -3 recommendation -6 opinion -3 claim 15
    start:many people	heading -1 promotion -1 signpost -3 recommendation -5 opinion -3 claim 13
    start:maybe	promotion -1 anecdote -2 recommendation -3 opinion -1 claim 7
    start:media	heading 7 boilerplate -6
    start:media contact	heading 7 boilerplate -6
    start:meet	heading 15 boilerplate -13 promotion -12 signpost -1 recommendation -1 opinion 17 claim -5
    start:meet the	heading 13 boilerplate -9 promotion -6 opinion 8 claim -5
    start:methods	heading 16 anecdote -1 recommendation -1 opinion -9 claim -4
    start:migraine	heading 7 boilerplate -7 promotion -1 signpost -1 recommendation -1 opinion -6 claim 8
    start:migraine is	signpost -1 opinion -5 claim 7
    start:money	boilerplate -2 promotion -1 anecdote -3 signpost -1 recommendation -1 opinion 13 claim -5
    start:more	heading -1 boilerplate -2 promotion -2 signpost 3 recommendation 17 opinion -9 claim -5
    start:most	heading -4 boilerplate 11 promotion -9 anecdote -1 signpost -1 recommendation -5 opinion 2 claim 7
    start:most people	recommendation -4 opinion -2 claim 7
    start:most popular	heading -2 boilerplate 10 promotion -7 opinion -1
    start:my	heading -2 boilerplate -2 anecdote 12 signpost -4 recommendation 4 opinion 1 claim -10
    start:nearly	heading -16 boilerplate -1 promotion -1 signpost -1 opinion 18 claim 1
    start:need	heading 13 boilerplate -3 promotion -6 signpost -3 opinion -1
    start:neither	signpost -1 recommendation -1 opinion 8 claim -5
    start:nerve	heading -5 boilerplate -1 promotion 6 signpost -1 opinion 9 claim -7
    start:nerve pain	heading -5 boilerplate -1 promotion 6 signpost -1 opinion 9 claim -7
    start:never	promotion -2 recommendation 8 opinion -2 claim -3
    start:next	heading 6 boilerplate -4 promotion -3 anecdote -1 signpost 7 recommendation -1 opinion -2 claim -1
    start:nice	promotion -1 anecdote -1 signpost -3 opinion 7 claim -1
    start:no	heading -8 boilerplate -4 promotion -2 anecdote -5 signpost -11 recommendation -3 opinion 7 claim 26
    start:nobody	heading -3 boilerplate 2 promotion -2 anecdote -5 signpost -7 recommendation 10 opinion 1 claim 4
    start:nobody has	opinion 15 claim -14
    start:nobody should	boilerplate -1 anecdote -3 recommendation 12 opinion -5 claim -2
    start:none	heading -1 boilerplate -1 promotion -1 anecdote -3 signpost 5 recommendation -3 opinion 7 claim -3
    start:none of	heading -1 boilerplate -1 promotion -1 anecdote -3 signpost 5 recommendation -3 opinion 7 claim -3
    start:not	heading 9 boilerplate -9 promotion -1 anecdote 10 signpost -3 recommendation -3 opinion 7 claim -9
    start:not a	anecdote 2 recommendation -1 opinion 8 claim -8
    start:notes	heading -11 boilerplate 13 promotion -1 signpost -1
    start:now	promotion -5 signpost 10 recommendation -2 claim -2
    start:ocd	promotion -1 anecdote -1 signpost -1 recommendation -6 opinion -3 claim 12
    start:okay	heading 2 boilerplate -3 promotion -2 signpost 11 opinion -6 claim -2
    start:on	heading -1 promotion -1 signpost 3 recommendation -3 opinion 7 claim -5
    start:on the	recommendation -2 opinion -4 claim 6
    start:one	heading -1 boilerplate -1 promotion -2 anecdote 15 signpost -3 recommendation -1 opinion 6 claim -13
    start:one gentleman	anecdote 8 opinion -7 claim -1
    start:one of	promotion -1 anecdote 11 signpost -1 recommendation -2 opinion 3 claim -10
    start:only	signpost 6 opinion -4 claim -2
    start:opioids	heading -2 promotion -1 recommendation 7 opinion -1 claim -2
    start:order	heading -2 boilerplate -1 promotion 7 anecdote -2 signpost -1 opinion -2
    start:our	heading 7 boilerplate 4 promotion 15 anecdote -6 signpost -4 recommendation -2 opinion -8 claim -7
    start:out	boilerplate -3 promotion 7 anecdote 1 signpost -1 recommendation 2 opinion -3 claim -3
    start:out of	boilerplate -2 promotion 8 anecdote -2 signpost -1 recommendation 2 opinion -2 claim -3
    start:page	heading -1 boilerplate 6 promotion -4 signpost -1
    start:pain	boilerplate 4 promotion -3 anecdote -1 signpost -1 recommendation -3 opinion -1 claim 6
    start:patients	heading -1 boilerplate -4 promotion 14 anecdote -1 opinion 8 claim -17
    start:people	promotion -1 anecdote -1 signpost 1 recommendation 5 opinion 1 claim -4
    start:people with	recommendation 6 claim -5
    start:phone	heading -1 boilerplate 9 promotion -7
    start:photo	heading -1 boilerplate 6 promotion -2 signpost -2
    start:plan	promotion 6 signpost -1 recommendation -9 claim 5
    start:plan on	promotion 7 signpost -1 recommendation -11 claim 6
    start:please	heading -1 boilerplate 13 promotion -7 anecdote -3 signpost -4 recommendation 23 opinion -8 claim -13
    start:priya	heading -4 boilerplate -3 promotion -3 anecdote -1 opinion 12
    start:read	heading -6 boilerplate 13 promotion -5 signpost -1
    start:read next	heading -2 boilerplate 6 promotion -3 signpost -1
    start:readers	heading -5 boilerplate 3 promotion -1 anecdote -1 signpost 11 recommendation -1 opinion -5 claim -1
    start:reading	heading -4 boilerplate 5
    start:reading time	heading -4 boilerplate 5
    start:ready	heading -2 boilerplate -4 promotion 13 signpost -2 recommendation -1 opinion -4
    start:references	heading 14 boilerplate -14
    start:results	heading 13 boilerplate 9 promotion -3 anecdote -1 signpost -1 recommendation -1 opinion -11 claim -6
    start:reviews	heading 19 boilerplate -18 promotion -1 opinion -1 claim 2
    start:ring	heading -1 anecdote -1 signpost -1 recommendation 17 opinion -12 claim -2
    start:send	heading -1 boilerplate -10 promotion 14 signpost -1 recommendation -1 opinion -1
    start:serving	boilerplate 8 promotion -7
    start:share	heading -1 promotion 6 anecdote -1 signpost -1 recommendation -1 opinion -1 claim -2
    start:she	heading -3 boilerplate 4 promotion -5 anecdote 1 signpost -4 recommendation 3 opinion 4 claim -1
    start:she has	heading -1 promotion -1 anecdote -3 recommendation -1 opinion -6 claim 12
    start:sign	heading -1 boilerplate -9 promotion 4 anecdote -2 signpost 9 opinion -1
    start:sign up	heading -1 boilerplate -10 promotion 4 anecdote -2 signpost 9 opinion -1
    start:sleep	promotion -1 signpost -3 recommendation 22 opinion 1 claim -19
    start:so	heading -7 boilerplate -7 promotion -7 anecdote -1 signpost 13 recommendation 8 opinion 16 claim -16
    start:so i	promotion -1 anecdote 1 signpost 7 recommendation -1 opinion -5 claim -1
    start:so what	heading -1 boilerplate -1 promotion -1 signpost 5 recommendation -1 opinion -2
    start:so you	opinion 12 claim -11
    start:some	heading -2 boilerplate 3 promotion -2 anecdote -2 signpost -5 recommendation -4 opinion 2 claim 10
    start:some people	signpost -2 recommendation -2 opinion 16 claim -12
    start:someone	recommendation 8 opinion -2 claim -5
    start:source	heading -7 boilerplate -6 promotion -1 signpost 15 opinion -1
    start:staff	heading -2 boilerplate 9 promotion -2 signpost -1 opinion -3 claim -1
    start:state	boilerplate -1 promotion -8 anecdote -1 recommendation 18 opinion -2 claim -5
    start:still	heading 1 boilerplate -2 promotion 11 anecdote -1 signpost -10 recommendation -2 opinion 8 claim -5
    start:store	promotion -1 signpost -1 recommendation 12 opinion -1 claim -9
    start:submit	heading -2 boilerplate -5 promotion 7
    start:subscribe	heading -8 boilerplate -10 promotion 19 anecdote -1
    start:table	heading 10 boilerplate -10
    start:table of	heading 10 boilerplate -10
    start:take	heading -1 boilerplate -2 promotion 1 recommendation -8 opinion -1 claim 11
    start:tell	heading 6 boilerplate -1 promotion -3 signpost -1 recommendation -1 claim -1
    start:tell us	heading 6 boilerplate -1 promotion -3 signpost -1 recommendation -1 claim -1
    start:text	boilerplate 5 promotion -2 claim -1
    start:that	heading -2 boilerplate -2 promotion -2 anecdote 5 signpost -7 recommendation -11 opinion 20 claim -1
    start:the	heading 9 boilerplate -8 promotion -23 anecdote 5 recommendation -26 opinion -9 claim 52
    start:the catch	opinion 11 claim -10
    start:the company	heading -5 boilerplate -1 promotion -1 anecdote -2 signpost -1 opinion -5 claim 15
    start:the fda	promotion -3 recommendation -1 claim 5
    start:the good	heading -3 signpost 7 opinion -2 claim -2
    start:the man	anecdote 6 recommendation -1 opinion -2 claim -3
    start:the medicine	promotion -1 signpost -2 recommendation -1 opinion 7 claim -2
    start:the new	heading 8 recommendation -5 opinion -1 claim -1
    start:the only	promotion -7 anecdote -2 opinion 6 claim 4
    start:the study	boilerplate -4 promotion -1 anecdote -1 opinion -1 claim 7
    start:then	heading 13 boilerplate -1 promotion -2 anecdote -1 signpost -3 recommendation 8 opinion -4 claim -9
    start:there	heading -1 boilerplate -2 promotion 1 anecdote 1 signpost -8 recommendation -13 opinion 10 claim 12
    start:there are	anecdote -4 recommendation -1 opinion -2 claim 8
    start:there is	boilerplate -1 promotion -3 signpost -1 recommendation -1 opinion 2 claim 4
    start:there no	heading -1 promotion -2 signpost -2 recommendation -2 opinion 6 claim 1
    start:these	heading -1 promotion -2 signpost -1 recommendation -2 opinion 5
    start:they	heading -2 promotion -1 anecdote -5 signpost -1 recommendation -6 opinion 9 claim 6
    start:third	anecdote 3 recommendation 8 opinion -2 claim -8
    start:this	heading 10 boilerplate 12 promotion -12 anecdote -8 signpost 29 recommendation 4 opinion -13 claim -21
    start:this article	boilerplate 18 promotion -4 anecdote -2 signpost -6 recommendation -2 opinion -3 claim -1
    start:this episode	boilerplate -1 promotion 8 signpost -5 recommendation -1 opinion -1 claim -1
    start:this is	heading 12 boilerplate -4 promotion -11 anecdote -2 signpost 22 recommendation 10 opinion -9 claim -19
    start:those	recommendation -1 opinion 8 claim -7
    start:those are	recommendation -1 opinion 9 claim -7
    start:three	promotion -2 anecdote 4 signpost 4 opinion -2 claim -3
    start:to	boilerplate -5 promotion 10 anecdote -1 signpost -1 recommendation -3 opinion -5 claim 5
    start:two	heading -1 boilerplate -2 promotion 11 anecdote 7 signpost -7 recommendation -3 opinion -15 claim 10
    start:two of	promotion -1 anecdote 14 signpost -3 opinion -6 claim -3
    start:updated	heading -1 boilerplate 6 promotion -1 signpost -1 opinion -1 claim -2
    start:very	heading 7 boilerplate -1 promotion -2 signpost -3 recommendation -2 opinion -3 claim 4
    start:veterans	heading 1 boilerplate 4 promotion -8 anecdote -1 recommendation 8 claim -4
    start:view	heading -6 boilerplate 9 promotion -2 opinion -1
    start:we	heading 3 boilerplate -5 promotion 23 anecdote 13 signpost 15 recommendation -24 opinion 2 claim -27
    start:we do	promotion -1 anecdote -2 signpost -1 recommendation -3 opinion -3 claim 10
    start:we had	boilerplate -1 promotion -2 anecdote -2 signpost 7 opinion 2 claim -3
    start:we would	promotion -1 signpost -2 recommendation -1 opinion 12 claim -7
    start:wear	boilerplate -1 promotion -1 signpost -1 recommendation 8 opinion -5
    start:weight	heading -2 boilerplate -1 promotion -4 opinion -1 claim 8
    start:weight gain	heading -2 boilerplate -1 promotion -4 opinion -1 claim 8
    start:what	heading 21 boilerplate -11 promotion -7 anecdote -4 signpost 20 recommendation -8 opinion -6 claim -5
    start:what about	heading 5 boilerplate -10 signpost 8 claim -2
    start:what are	heading 2 boilerplate 1 promotion 4 signpost -5 opinion -1
    start:what do	heading -3 boilerplate -2 signpost 6 opinion -1
    start:what is	heading -7 boilerplate 4 signpost 5 opinion -1
    start:what we	boilerplate 4 promotion -1 signpost -3 opinion -4 claim 3
    start:what works	signpost -1 opinion 7 claim -6
    start:what you	heading 8 boilerplate -2 promotion -3 anecdote -1 signpost -5 recommendation -1 opinion 1 claim 3
    start:when	heading 1 boilerplate -1 promotion -1 anecdote -1 signpost -4 recommendation -8 opinion -3 claim 16
    start:when you	heading -1 promotion -1 signpost -1 recommendation -7 claim 11
    start:who	heading 8 promotion -1 signpost -3 recommendation -2 opinion 6 claim -8
    start:why	heading 1 boilerplate 2 promotion -1 anecdote -1 signpost -4 recommendation -2 opinion 12 claim -7
    start:will	heading -1 promotion -1 signpost 7 recommendation -1 opinion -3 claim -1
    start:will it	heading -2 signpost 5 recommendation -1 opinion -2
    start:with	promotion -1 anecdote 6 signpost -1 recommendation -1 opinion -4 claim 3
    start:would	heading -4 promotion -5 anecdote -1 signpost 16 recommendation -1 opinion -3
    start:wow	heading -2 boilerplate -11 promotion -1 anecdote -2 signpost 10 recommendation -1 opinion 8 claim -2
    start:write	heading -1 boilerplate 1 promotion 8 signpost -1 recommendation -5 opinion -2
    start:yes	heading -5 boilerplate -1 promotion 4 anecdote -2 signpost -2 recommendation -1 opinion -6 claim 14
    start:you	heading -13 boilerplate 17 promotion 1 anecdote -6 signpost 3 recommendation -8 opinion -1 claim 7
    start:you are	heading -2 boilerplate 6 promotion -3 signpost -1 recommendation -4 opinion -13 claim 18
    start:you can't	anecdote -2 recommendation -2 opinion 12 claim -7
    start:you could	anecdote -1 recommendation -1 opinion 9 claim -6
    start:you do	recommendation -8 opinion 7 claim 2
    start:you may	heading -3 promotion -4 anecdote -1 signpost 10 recommendation 5 opinion -6 claim -3
    start:you must	heading -1 boilerplate 9 promotion -2 anecdote -1 signpost -2 recommendation 2 opinion -4 claim -2
    start:you should	promotion -1 anecdote -1 recommendation 10 opinion -5 claim -4
    start:you will	promotion -2 signpost -1 recommendation -3 claim 5
    start:you're	heading -3 boilerplate -1 promotion 4 anecdote 14 signpost -2 recommendation -5 opinion -7 claim 1
    start:you've	boilerplate -1 promotion -1 recommendation 6 opinion 7 claim -10
    start:you've got	boilerplate -1 promotion -2 recommendation 6 opinion 7 claim -10
    start:your	heading -4 boilerplate 3 promotion 14 anecdote -3 signpost -5 recommendation -5 opinion 11 claim -11
    start:your email	heading -7 boilerplate -1 promotion 10 opinion -1
    title-case:	heading 34 boilerplate 41 promotion 7 anecdote 2 signpost -26 recommendation -10 opinion -25 claim -22
    to-prose:1	heading 28 boilerplate 22 promotion -9 anecdote -22 signpost 7 recommendation -19 opinion -3 claim -4
    to-prose:2	heading 7 boilerplate 2 promotion -7 anecdote -11 signpost 5 recommendation 2 opinion 17 claim -15
    to-prose:3	heading -9 boilerplate 6 promotion 13 anecdote -3 signpost -10 recommendation 11 opinion -6 claim -3
    to-prose:4	heading 12 boilerplate -21 promotion -4 anecdote -4 signpost 7 recommendation 2 opinion -9 claim 15
    to-prose:5	heading -12 boilerplate 8 promotion 19 anecdote -3 signpost 6 opinion -6 claim -12
    to-prose:6	heading 8 boilerplate 5 promotion -12 anecdote 11 signpost -11 recommendation -13 opinion -18 claim 30
    to-prose:7	heading -23 boilerplate -4 promotion -5 anecdote 22 signpost -5 recommendation 14 opinion 21 claim -19
    under-question:	heading 2 boilerplate -15 promotion -18 anecdote -7 signpost -2 recommendation 5 opinion 1 claim 35
    verb:0	heading -13 boilerplate 23 promotion 19 signpost -9 recommendation -14 opinion 13 claim -19
    verb:1	heading 17 boilerplate -15 promotion -2 anecdote -14 signpost 18 recommendation 6 opinion 4 claim -13
    verb:2	heading 5 boilerplate 17 promotion -3 anecdote -1 signpost 11 recommendation -24 opinion -17 claim 12
    verb:3	heading 1 boilerplate -6 promotion -19 anecdote 6 signpost -20 recommendation 29 opinion -3 claim 12
    vote-after:0	heading -28 boilerplate 31 promotion 15 anecdote 7 signpost 5 recommendation -31 opinion -3 claim 4
    vote-after:1	heading 8 boilerplate 25 promotion 4 anecdote -1 signpost -10 recommendation 9 opinion -20 claim -15
    vote-after:2	heading -11 boilerplate 21 promotion -11 anecdote 7 signpost 11 recommendation -3 opinion -1 claim -12
    vote-after:3	heading 3 boilerplate -15 promotion 3 anecdote -3 signpost 13 recommendation -10 opinion 3 claim 7
    vote-after:4	heading -4 boilerplate -23 promotion -2 anecdote -18 signpost -4 recommendation 16 opinion 17 claim 18
    vote-after:5	heading 27 boilerplate -13 promotion -19 anecdote -5 signpost 5 recommendation 4 opinion 1
    vote-after:6	heading -4 boilerplate -28 promotion 12 signpost -3 recommendation 14 opinion 18 claim -10
    vote-after:7	heading 23 boilerplate -8 promotion -9 anecdote 4 signpost -7 recommendation -2 opinion -5 claim 4
    vote-before:0	heading -10 boilerplate 23 promotion -13 anecdote 3 signpost 24 recommendation -13 opinion -2 claim -12
    vote-before:1	heading 17 boilerplate -8 promotion 8 anecdote -3 signpost -19 recommendation -7 opinion 24 claim -13
    vote-before:2	heading -25 boilerplate 3 promotion 35 anecdote -9 signpost -13 recommendation -8 opinion 28 claim -9
    vote-before:3	heading 10 boilerplate -6 promotion -5 anecdote -6 signpost 6 recommendation -5 opinion 10 claim -4
    vote-before:4	heading 7 boilerplate -8 promotion -22 anecdote 8 signpost -11 recommendation 15 opinion -4 claim 15
    vote-before:5	heading 26 boilerplate -11 promotion -27 anecdote 2 signpost -10 recommendation 11 opinion -12 claim 21
    vote-before:6	heading 1 boilerplate -9 promotion 7 signpost 18 recommendation 1 opinion -28 claim 11
    vote-before:7	heading 22 boilerplate -22 promotion 21 anecdote -3 signpost 8 recommendation 4 opinion -15 claim -16
    vote:0	heading 159 boilerplate -11 promotion -10 anecdote -27 signpost -16 recommendation -17 opinion -39 claim -39
    vote:1	heading -39 boilerplate 159 promotion -34 anecdote -8 signpost -29 recommendation -9 opinion -14 claim -27
    vote:2	heading -2 boilerplate -49 promotion 123 anecdote -1 signpost -19 recommendation -12 opinion -24 claim -15
    vote:3	heading -23 boilerplate -32 promotion -8 anecdote 90 signpost -18 recommendation -24 opinion 7 claim 8
    vote:4	heading -26 boilerplate -18 promotion -12 anecdote -16 signpost 145 recommendation -16 opinion -34 claim -24
    vote:5	heading -8 promotion -29 anecdote -25 signpost -12 recommendation 145 opinion -31 claim -40
    vote:6	heading -19 boilerplate -18 promotion -9 anecdote -9 signpost -27 recommendation -13 opinion 127 claim -32
    vote:7	heading -32 boilerplate -13 promotion -26 anecdote -14 signpost -26 recommendation -58 opinion 7 claim 162
    words:#	heading -12 boilerplate 17 promotion 35 anecdote -5 signpost -20 recommendation -3 opinion -30 claim 18
    words:# #	heading -15 boilerplate 7 promotion 3 anecdote -7 signpost -4 recommendation 15 opinion -4 claim 3
    words:# a	heading -1 boilerplate 4 promotion 1 anecdote 3 signpost -1 recommendation -3 opinion -1 claim -2
    words:# adults	heading -1 promotion -1 signpost -1 claim 4
    words:# and	heading -1 promotion -1 anecdote -6 signpost -1 recommendation 9 opinion -7 claim 6
    words:# any	promotion -7 anecdote -1 recommendation 13 claim -4
    words:# billion	heading -1 boilerplate -1 promotion -1 anecdote -2 signpost -1 opinion 9 claim -2
    words:# for	anecdote -1 opinion -1 claim 3
    words:# hours	promotion -4 signpost -1 recommendation 3 opinion -2 claim 4
    words:# in	heading 7 boilerplate -1 anecdote -4 signpost -1 recommendation -3 opinion -2 claim 4
    words:# it	heading 1 boilerplate -1 promotion -2 recommendation 7 opinion -1 claim -3
    words:# mg	heading -9 boilerplate -6 promotion -7 anecdote 7 signpost -1 recommendation -2 opinion -2 claim 19
    words:# million	heading -2 boilerplate -1 promotion -1 anecdote -2 opinion 17 claim -10
    words:# min	heading -3 boilerplate 5 promotion -1
    words:# minutes	heading -5 boilerplate 3 promotion -1 anecdote 2 signpost -1 recommendation 4 opinion -1 claim -1
    words:# of	heading -3 boilerplate 9 promotion -7 anecdote 1 recommendation -1 opinion -1 claim 1
    words:# off	boilerplate -9 promotion 11 signpost -1
    words:# online	promotion 7 recommendation -7
    words:# or	heading -1 boilerplate -1 promotion -5 recommendation 8 claim -1
    words:# p	heading -3 boilerplate 10 promotion 8 anecdote -2 signpost -1 recommendation -4 opinion -2 claim -7
    words:# pages	boilerplate -4 promotion -2 signpost 18 recommendation -2 opinion -1 claim -8
    words:# patients	boilerplate -3 promotion -2 signpost 7 recommendation -1 opinion -1 claim 1
    words:# people	boilerplate 1 promotion -1 anecdote -1 recommendation -2 claim 4
    words:# per	heading -1 promotion 4 recommendation -7 opinion -1 claim 4
    words:# percent	promotion 6 recommendation -3 opinion -1 claim -2
    words:# reviews	heading -1 boilerplate 6 promotion -4
    words:# sessions	heading -2 boilerplate -7 promotion 3 recommendation -1 claim 8
    words:# stars	heading -1 boilerplate 8 promotion -3 opinion -2 claim -2
    words:# the	promotion 8 anecdote -4 claim -4
    words:# to	heading -2 boilerplate -1 promotion 5 anecdote 1 signpost -1 recommendation 1 opinion -2 claim -1
    words:# tty	heading -1 boilerplate -7 promotion 10 recommendation -1
    words:# we	boilerplate -3 promotion -2 anecdote 8 opinion -1
    words:# weeks	heading -4 boilerplate 4 promotion -5 anecdote -1 signpost -1 recommendation -4 opinion -1 claim 12
    words:# with	heading -1 boilerplate -1 promotion 16 anecdote -1 recommendation -4 opinion -1 claim -7
    words:# years	heading -2 boilerplate -2 promotion -2 anecdote -2 signpost -1 recommendation -2 opinion 19 claim -9
    words:a	heading 1 boilerplate -6 promotion 16 signpost -38 recommendation 7 opinion 25 claim -5
    words:a #	heading 15 boilerplate -1 promotion 4 anecdote -1 signpost -1 recommendation -6 opinion -4 claim -5
    words:a bad	anecdote -3 signpost -1 recommendation 6 opinion 1 claim -3
    words:a candidate	heading 4 boilerplate -1 promotion 7 signpost -2 recommendation -7 opinion -2
    words:a chain	heading 15 boilerplate -3 promotion -3 anecdote -3 recommendation -1 opinion 10 claim -17
    words:a compulsion	recommendation -1 opinion -9 claim 10
    words:a consultant	boilerplate 14 promotion -1 anecdote -3 signpost -1 recommendation -1 opinion -1 claim -7
    words:a course	promotion 6 recommendation -2 opinion -1 claim -2
    words:a cure	heading 14 promotion -2 anecdote -4 signpost -2 recommendation 1 opinion -23 claim 16
    words:a day	boilerplate -1 promotion -3 anecdote 1 signpost -2 recommendation -4 opinion -6 claim 14
    words:a fair	anecdote -3 signpost 13 recommendation -2 opinion -7
    words:a fall	boilerplate -1 anecdote -2 opinion -2 claim 6
    words:a fast	heading -1 boilerplate -7 promotion -3 recommendation 15 opinion -2 claim -2
    words:a federal	recommendation 10 opinion -1 claim -10
    words:a few	anecdote -1 signpost -1 recommendation -3 opinion 1 claim 4
    words:a good	heading -1 boilerplate -2 promotion -1 anecdote -2 recommendation -2 opinion 20 claim -13
    words:a half	promotion -2 recommendation -3 claim 5
    words:a life	boilerplate -1 anecdote -1 signpost -1 recommendation -1 opinion 8 claim -5
    words:a little	promotion 7 anecdote -3 signpost -2 recommendation 1 claim -2
    words:a lot	heading -1 boilerplate -1 promotion -5 anecdote 1 signpost 8 recommendation -5 opinion 1 claim 1
    words:a m	heading -1 boilerplate 7 promotion -1 anecdote -1 recommendation -2 claim -1
    words:a month	boilerplate -1 promotion -1 anecdote -1 signpost -1 recommendation -7 opinion -2 claim 13
    words:a nurse	heading 6 boilerplate -6 promotion -3 anecdote 2 signpost -1 recommendation -3 opinion -1 claim 6
    words:a patient	promotion 2 anecdote -3 recommendation 1 opinion 5 claim -6
    words:a person	heading -1 promotion -1 anecdote -4 signpost -1 recommendation -2 opinion -2 claim 10
    words:a plan	heading -1 promotion 11 anecdote -1 signpost -1 recommendation 2 opinion 4 claim -14
    words:a point	heading -1 promotion -1 anecdote -5 signpost -1 recommendation -1 opinion -1 claim 11
    words:a private	heading -7 boilerplate -1 promotion 7 recommendation -1 opinion -1 claim 2
    words:a problem	promotion -1 opinion 8 claim -6
    words:a psychiatrist	heading -1 anecdote -4 recommendation -2 opinion 7 claim 1
    words:a quiet	heading -1 promotion -1 opinion 10 claim -7
    words:a request	promotion -2 anecdote -1 signpost -1 recommendation -1 opinion -4 claim 9
    words:a series	promotion -2 signpost -1 recommendation 14 opinion -6 claim -4
    words:a session	promotion -5 signpost -1 recommendation 9 opinion -1 claim -1
    words:a small	anecdote -1 opinion -4 claim 6
    words:a spokesperson	anecdote -1 recommendation -1 opinion -4 claim 6
    words:a star	heading -1 boilerplate -2 promotion -1 anecdote -3 opinion 7 claim -1
    words:a study	boilerplate -1 promotion -1 anecdote 6 recommendation 2 opinion -2 claim -5
    words:a sudden	recommendation 7 opinion -1 claim -4
    words:a superbill	promotion 9 recommendation -5 opinion -3
    words:a team	promotion 8 anecdote -4 claim -3
    words:a therapist	promotion 1 anecdote 6 signpost -1 recommendation 2 opinion -1 claim -5
    words:a third	promotion -1 anecdote -8 signpost 2 recommendation -2 opinion 2 claim 6
    words:a time	promotion -1 anecdote -1 signpost -2 recommendation 5 opinion -2 claim 1
    words:a tms	promotion -7 recommendation -1 claim 8
    words:a treatment	heading 7 boilerplate -7 signpost -1 recommendation -1 opinion -4 claim 6
    words:a trial	heading -1 recommendation -2 opinion -6 claim 10
    words:a tuesday	anecdote -9 signpost 9
    words:a waiting	heading 7 boilerplate -7 promotion -1 anecdote -2 signpost -1 recommendation -1 opinion -6 claim 9
    words:a week	heading -1 promotion -1 anecdote 17 signpost -3 recommendation 3 opinion -8 claim -7
    words:a whisper	promotion -6 recommendation -1 opinion -1 claim 9
    words:a woman	heading -3 boilerplate 9 promotion -1 anecdote -4 signpost -1 recommendation -2 opinion 4 claim -2
    words:a word	heading 1 boilerplate -1 anecdote -1 signpost -3 recommendation -6 opinion 11 claim -1
    words:a year	boilerplate -2 promotion 1 anecdote 1 signpost -1 recommendation -9 opinion -3 claim 14
    words:about	heading 27 boilerplate -27 promotion -11 anecdote -17 signpost -6 recommendation -5 opinion -16 claim 55
    words:about #	anecdote -1 recommendation -1 claim 2
    words:about a	promotion 1 anecdote -2 signpost -1 recommendation -7 opinion 6 claim 3
    words:about cost	heading -1 promotion -1 anecdote -3 recommendation -1 opinion -6 claim 12
    words:about half	anecdote -6 claim 7
    words:about it	heading 16 boilerplate -1 promotion -1 anecdote -8 signpost -2 recommendation -1 opinion -1 claim -1
    words:about ketamine	heading 9 boilerplate -9 recommendation 2 claim -2
    words:about that	signpost -1 recommendation -1 opinion -5 claim 7
    words:about the	heading -3 boilerplate 4 promotion -3 anecdote -2 signpost 5 recommendation 4 claim -5
    words:about two	promotion 6 anecdote -7 signpost -3 recommendation -11 opinion 7 claim 7
    words:about us	heading -2 boilerplate -1 promotion 6 signpost -2 opinion -1
    words:above	heading -1 boilerplate -3 promotion 2 anecdote -1 signpost -2 recommendation -1 opinion -2 claim 7
    words:abstract	heading 10 boilerplate -14 anecdote -1 signpost 6 opinion -1 claim -1
    words:access	heading -8 boilerplate 5 promotion 3 recommendation -1 opinion -3 claim 3
    words:accident	boilerplate -1 promotion -1 anecdote 7 opinion -3 claim -2
    words:according	heading -1 promotion -1 anecdote -1 recommendation -1 opinion -3 claim 6
    words:according to	heading -1 promotion -1 anecdote -1 recommendation -1 opinion -3 claim 6
    words:active	recommendation 3 opinion -1 claim -2
    words:actually	heading -2 boilerplate -3 promotion -1 anecdote 6 signpost 7 recommendation 1 opinion -5 claim -3
    words:add	heading -5 boilerplate -3 promotion 9 signpost -1 recommendation 7 opinion -1 claim -6
    words:add to	heading -5 boilerplate -4 promotion 9
    words:addicted	heading -1 recommendation -4 opinion -9 claim 14
    words:addiction	heading -5 boilerplate -1 promotion -2 anecdote -1 signpost 5 recommendation 3 opinion 14 claim -12
    words:adding	heading 5 boilerplate -4 promotion -2 signpost -2 recommendation 1 opinion 3
    words:address	heading -1 boilerplate 6 promotion -2 signpost -1 opinion -2
    words:adult	promotion -1 signpost -3 recommendation -3 opinion -1 claim 8
    words:adults	heading -3 boilerplate -1 promotion 5 anecdote -3 signpost -5 recommendation -4 opinion -5 claim 15
    words:adults with	heading -2 promotion 7 anecdote -2 signpost -3 recommendation -1 opinion -3 claim 5
    words:advice	heading -2 boilerplate 9 promotion 6 anecdote -3 signpost 2 recommendation 7 opinion -8 claim -10
    words:affected	boilerplate -2 promotion -1 signpost -1 recommendation 6 claim -2
    words:affects	heading -1 boilerplate -1 promotion -1 anecdote -1 signpost -1 recommendation -1 opinion -1 claim 6
    words:after	heading -6 boilerplate -10 promotion 9 anecdote -4 signpost -12 recommendation 38 opinion -2 claim -14
    words:after #	heading -1 boilerplate -4 promotion -1 anecdote 1 recommendation -1 opinion -2 claim 8
    words:after a	heading -1 boilerplate -1 promotion 3 anecdote -2 signpost -2 recommendation -8 opinion -7 claim 17
    words:after it	anecdote 7 recommendation 1 opinion -1 claim -5
    words:after the	boilerplate -1 promotion -2 anecdote -1 signpost -1 recommendation 3 opinion -3 claim 5
    words:again	heading 16 boilerplate -7 promotion -2 anecdote 19 signpost -9 recommendation -10 opinion 1 claim -8
    words:again and	heading 7 signpost -6 opinion -1 claim 1
    words:against	heading -1 boilerplate -3 promotion -1 anecdote -9 signpost 5 recommendation 11 opinion 6 claim -8
    words:against the	promotion -1 recommendation 13 opinion -3 claim -8
    words:ago	heading -4 boilerplate 13 promotion -2 anecdote -1 signpost -1 recommendation -4 opinion -1 claim -1
    words:ahead	promotion 7 signpost -1 recommendation -4 opinion -1 claim -1
    words:al	heading -2 boilerplate 9 promotion -1 anecdote -1 signpost -1 recommendation -3 opinion -1
    words:alarm	anecdote 3 signpost -1 recommendation -4 opinion -10 claim 12
    words:alcohol	heading -1 promotion -2 anecdote -2 signpost -1 recommendation 5 opinion -4 claim 5
    words:all	heading -7 boilerplate -5 promotion 16 anecdote -7 signpost 17 recommendation 2 opinion -9 claim -8
    words:all of	heading -1 boilerplate -1 promotion -2 signpost 11 recommendation 5 opinion -5 claim -7
    words:all the	heading -2 promotion 1 anecdote 6 signpost -3 recommendation -6 opinion 4
    words:all this	promotion 7 anecdote -3 signpost -2 recommendation -1 opinion 2 claim -3
    words:almost	heading -3 anecdote -2 signpost 14 recommendation -7 opinion -7 claim 5
    words:alone	heading -1 boilerplate -2 promotion 5 anecdote -4 signpost -3 recommendation -1 opinion -7 claim 13
    words:also	heading -9 boilerplate 12 promotion -6 anecdote 9 signpost 6 recommendation 3 opinion -15 claim 1
    words:also like	heading -4 boilerplate 6 promotion -1
    words:although	opinion -3 claim 5
    words:always	heading -1 promotion 7 anecdote 12 signpost -3 recommendation -2 opinion 4 claim -17
    words:always the	anecdote 9 signpost -2 recommendation -1 opinion -5 claim -2
    words:am	heading -1 boilerplate 6 promotion -2 anecdote -12 signpost 5 recommendation -3 opinion 6 claim 2
    words:am not	heading -1 boilerplate 2 promotion -1 anecdote -5 signpost -4 recommendation -1 opinion 12 claim -3
    words:american	anecdote -4 recommendation -1 opinion -1 claim 6
    words:americans	heading -1 opinion 6 claim -5
    words:among	recommendation -1 opinion -4 claim 6
    words:an	heading -8 boilerplate 10 promotion 10 anecdote -10 signpost 4 recommendation -14 opinion 18 claim -10
    words:an appointment	heading -2 boilerplate 8 promotion -5 anecdote -1 recommendation -1 opinion 5 claim -4
    words:an attack	heading 1 boilerplate -1 signpost -1 recommendation -2 opinion -3 claim 6
    words:an hour	promotion -1 signpost -1 recommendation -2 opinion -4 claim 9
    words:an open	boilerplate -1 promotion 10 anecdote -2 recommendation -3 opinion -1 claim -3
    words:analyst	heading 6 boilerplate -1 anecdote -1 opinion 11 claim -14
    words:and	heading 1 boilerplate -10 promotion 29 anecdote 21 signpost -14 recommendation 3 opinion -35 claim 5
    words:and #	heading -1 boilerplate -1 promotion 2 anecdote -2 recommendation -3 opinion -3 claim 8
    words:and a	heading -2 boilerplate -6 promotion -15 anecdote -4 signpost -5 recommendation 5 opinion -8 claim 35
    words:and again	heading 7 anecdote -5 signpost -6 recommendation 1 opinion -3 claim 6
    words:and all	boilerplate -2 promotion -2 anecdote 2 signpost 5 recommendation -2 opinion 13 claim -14
    words:and an	promotion -1 anecdote -3 signpost -3 recommendation -3 opinion 5 claim 4
    words:and ask	promotion -3 signpost -1 recommendation -1 opinion 9 claim -4
    words:and be	recommendation 9 opinion -2 claim -8
    words:and bring	promotion -1 opinion 8 claim -6
    words:and by	anecdote -4 recommendation -1 opinion -1 claim 6
    words:and can	recommendation -4 opinion -1 claim 6
    words:and could	promotion -1 anecdote 13 signpost -3 opinion -7 claim -1
    words:and depression	heading 3 boilerplate -4 promotion -1 anecdote -1 signpost 8 opinion -1 claim -3
    words:and do	heading 14 boilerplate -1 promotion -2 anecdote -8 recommendation -2
    words:and doctors	heading -8 boilerplate 10 promotion -2
    words:and does	heading -1 boilerplate 12 promotion -4 anecdote -1 signpost -1 recommendation -2 opinion -2 claim -1
    words:and don't	promotion -1 anecdote -1 recommendation 11 opinion -2 claim -7
    words:and emdr	anecdote -2 signpost -1 recommendation -2 opinion -2 claim 6
    words:and get	boilerplate -2 promotion 7 anecdote -4 signpost -1 recommendation -3 opinion -5 claim 8
    words:and had	anecdote 5 opinion -2 claim -2
    words:and he	promotion -1 anecdote 8 signpost -2 recommendation -1 opinion 9 claim -13
    words:and help	boilerplate -2 promotion 7 anecdote -1 signpost -1 recommendation -1 claim -2
    words:and i	boilerplate -2 promotion -2 anecdote 11 signpost -6 recommendation -6 opinion 11 claim -6
    words:and i'll	promotion 9 anecdote -1 signpost -1 recommendation -1 opinion -4
    words:and i'm	signpost -1 recommendation 7 opinion -3 claim -3
    words:and in	promotion -1 signpost -1 recommendation -2 opinion -7 claim 10
    words:and it	heading -2 boilerplate -3 promotion 5 anecdote 14 signpost -2 recommendation -8 opinion 26 claim -31
    words:and its	anecdote -1 opinion 14 claim -13
    words:and ketamine	heading 2 boilerplate -2 promotion -3 anecdote -2 signpost 6 recommendation -1 opinion 6 claim -7
    words:and migraine	promotion 8 signpost -1 claim -6
    words:and no	boilerplate -1 promotion 5 anecdote 2 signpost -2 recommendation -2 opinion -5 claim 4
    words:and nobody	anecdote -1 recommendation 1 opinion -7 claim 7
    words:and not	heading -1 promotion -1 anecdote 8 signpost -2 recommendation 15 opinion -9 claim -10
    words:and of	recommendation -4 opinion -4 claim 8
    words:and on	boilerplate -3 promotion -2 anecdote 4 signpost 7 opinion -6
    words:and other	promotion -1 anecdote 9 signpost -1 opinion -1 claim -6
    words:and over	promotion -2 anecdote -9 signpost 13 recommendation -1 opinion -1
    words:and press	boilerplate -1 promotion -4 anecdote -1 recommendation 10 claim -4
    words:and put	promotion -1 anecdote -1 signpost -1 recommendation 9 opinion -1 claim -6
    words:and reprocessing	heading 7 boilerplate -6 promotion -1
    words:and ring	boilerplate -1 promotion -2 recommendation 9 opinion -1 claim -5
    words:and rituals	recommendation -5 opinion -3 claim 9
    words:and she	heading -1 promotion -3 anecdote 13 signpost -1 recommendation -2 opinion 6 claim -12
    words:and that	heading 4 boilerplate -4 promotion -2 anecdote -2 signpost -3 recommendation 3 opinion 12 claim -8
    words:and the	anecdote -13 signpost 2 recommendation 2 opinion -4 claim 13
    words:and then	heading 4 boilerplate -1 promotion -1 anecdote 9 signpost -2 recommendation 9 opinion -13 claim -6
    words:and there	boilerplate -1 promotion 18 anecdote -4 signpost 9 recommendation -1 opinion -1 claim -18
    words:and they	anecdote 3 signpost -2 recommendation -2 opinion -5 claim 6
    words:and to	boilerplate -1 anecdote 1 signpost -1 recommendation 10 opinion -2 claim -7
    words:and two	promotion 8 anecdote 1 signpost -1 recommendation -1 opinion -5 claim -3
    words:and we	promotion 5 signpost -1 recommendation -2 opinion -1 claim -1
    words:and we're	boilerplate -1 promotion -4 anecdote -1 signpost 7 opinion -1
    words:and what	heading 1 boilerplate -2 promotion -2 signpost 5 recommendation 1 opinion -1 claim -2
    words:and why	boilerplate -2 promotion -1 signpost 7 opinion -1 claim -3
    words:and you	heading -1 boilerplate -1 promotion -3 anecdote 13 signpost -4 recommendation 8 opinion 5 claim -18
    words:and your	heading 3 boilerplate -2 promotion -3 signpost -2 recommendation -3 opinion -4 claim 11
    words:anesthesia	heading -1 anecdote -1 recommendation -1 opinion -3 claim 5
    words:aneurysm	recommendation 9 claim -8
    words:anil	anecdote -4 recommendation -2 opinion 8 claim -1
    words:animals	anecdote -7 signpost -1 opinion 6 claim 3
    words:annual	heading -1 promotion -1 anecdote -2 opinion 10 claim -5
    words:another	heading 3 boilerplate 6 promotion 1 anecdote 2 signpost -2 recommendation -10 opinion 12 claim -12
    words:another language	boilerplate 10 promotion -1 signpost -1 recommendation -6 opinion -1
    words:answer	heading 11 boilerplate -11 promotion 2 anecdote -6 signpost 19 recommendation 8 opinion -9 claim -14
    words:answer is	anecdote -3 signpost 9 recommendation 6 opinion -1 claim -10
    words:answered	heading 12 boilerplate -10 promotion 5 anecdote -1 signpost -1 recommendation -1 opinion -1 claim -3
    words:answers	boilerplate -1 promotion 8 signpost 3 recommendation -8 opinion -1 claim -2
    words:antidepressant	heading 1 anecdote 1 signpost -1 recommendation -4 opinion -2 claim 5
    words:antidepressants	heading 4 boilerplate -1 promotion -1 anecdote -1 recommendation -3 opinion -2 claim 3
    words:anxiety	heading 2 boilerplate -12 anecdote -3 signpost 3 recommendation -8 opinion -5 claim 22
    words:anxiety and	heading -1 boilerplate -3 promotion 5 anecdote -2 signpost 7 opinion -1 claim -4
    words:any	heading -1 boilerplate -4 promotion 17 anecdote -3 signpost -6 recommendation 29 opinion -11 claim -19
    words:any hour	promotion -4 anecdote -1 recommendation 15 opinion -1 claim -9
    words:any of	anecdote -1 recommendation 1 opinion -4 claim 5
    words:any time	boilerplate -2 promotion -3 recommendation 6 claim -1
    words:anyone	heading -4 boilerplate 4 promotion 4 anecdote -13 signpost 2 recommendation 8 opinion 19 claim -19
    words:anyone with	promotion 7 anecdote -1 recommendation 4 opinion -2 claim -7
    words:anything	heading -7 boilerplate -1 promotion -1 signpost 12 recommendation 5 opinion -4 claim -5
    words:app	heading -1 boilerplate -4 promotion 2 anecdote -1 signpost -1 recommendation 8 opinion -2 claim -1
    words:appeal	boilerplate -1 promotion -1 anecdote -1 signpost -2 recommendation -2 opinion -5 claim 11
    words:apply	heading -4 boilerplate -1 promotion 3 anecdote -2 signpost -3 recommendation 11 opinion -3 claim -2
    words:appointment	heading -2 boilerplate 7 promotion 1 anecdote -1 signpost -1 recommendation 1 opinion 4 claim -9
    words:appointments	promotion -2 anecdote -4 signpost -1 recommendation -6 opinion 9 claim 5
    words:approved	heading -2 boilerplate -1 promotion -1 anecdote -1 signpost 3 recommendation -1 opinion -6 claim 8
    words:approved for	heading -2 anecdote -1 signpost 6 opinion -4 claim 1
    words:are	heading -9 promotion 33 anecdote -31 signpost -18 recommendation -12 opinion 20 claim 16
    words:are a	heading -1 boilerplate -1 promotion 8 anecdote -1 opinion 9 claim -13
    words:are having	heading -3 signpost -15 opinion 18
    words:are in	heading -1 boilerplate -1 promotion -3 anecdote -1 signpost -1 recommendation 2 opinion 11 claim -7
    words:are more	boilerplate -1 promotion -3 signpost -1 opinion 12 claim -8
    words:are not	heading 3 boilerplate -2 promotion -1 anecdote -1 signpost -2 recommendation -6 opinion -4 claim 14
    words:are pregnant	heading -1 recommendation 4 opinion -1 claim -3
    words:are the	heading 4 promotion -6 anecdote -4 signpost -3 recommendation -3 opinion -8 claim 20
    words:arm	promotion -1 anecdote 2 signpost -1 recommendation -2 opinion -4 claim 6
    words:around	heading -2 boilerplate -1 promotion 9 anecdote -3 signpost -4 recommendation 2 opinion -4 claim 3
    words:arrange	anecdote -1 signpost -1 recommendation 8 opinion -3 claim -3
    words:arrive	boilerplate -1 promotion 8 recommendation -1 opinion -1 claim -5
    words:article	heading -2 boilerplate 23 promotion -6 anecdote -2 signpost -8 recommendation 4 opinion -4 claim -5
    words:as	heading 8 boilerplate -9 promotion -11 anecdote 13 signpost -7 recommendation -8 opinion -3 claim 17
    words:as a	heading 8 promotion -2 anecdote 3 signpost -3 recommendation -3 opinion -18 claim 15
    words:as i	anecdote -4 signpost 7 recommendation -2 claim 1
    words:as the	anecdote -3 opinion 19 claim -15
    words:as well	signpost -1 recommendation -2 opinion -5 claim 9
    words:ashwagandha	heading 14 boilerplate -10 promotion -3 anecdote -1 opinion -1 claim 1
    words:ask	heading -7 boilerplate 5 promotion -9 signpost 26 recommendation 2 opinion 3 claim -20
    words:ask about	boilerplate -1 promotion -3 signpost 6 recommendation 3 opinion -6 claim 2
    words:ask me	promotion -1 anecdote 1 signpost -2 recommendation -10 opinion 15 claim -3
    words:ask whether	signpost 13 opinion -1 claim -12
    words:ask your	promotion -3 signpost -2 recommendation 11 opinion -3 claim -2
    words:asked	heading 13 boilerplate -18 promotion -4 anecdote -12 signpost 35 recommendation -3 opinion -8 claim -3
    words:asked by	boilerplate 2 promotion -1 anecdote -9 signpost 9 claim -1
    words:asked her	heading 14 boilerplate -1 promotion -1 anecdote -8 recommendation -1 claim -3
    words:asked me	heading -1 signpost 6 opinion -2 claim -2
    words:asked questions	heading 24 boilerplate -21 promotion -1 signpost -2
    words:asking	heading -1 promotion -2 anecdote 9 signpost 1 opinion -12 claim 5
    words:asking and	anecdote 9 signpost -2 opinion -5 claim -2
    words:asks	promotion -1 anecdote -3 signpost 10 opinion -3 claim -3
    words:assessment	boilerplate -3 promotion 10 signpost -1 recommendation -5 opinion -2
    words:at	heading -5 boilerplate 3 promotion 1 anecdote 14 signpost 5 recommendation -2 opinion -16
    words:at #	heading -2 boilerplate 3 promotion 5 anecdote -6 signpost -2 recommendation -8 opinion 8 claim 1
    words:at a	heading -1 boilerplate -1 promotion -2 anecdote 4 signpost -5 recommendation 6 opinion 9 claim -10
    words:at all	heading -1 promotion -1 anecdote -4 signpost 15 recommendation -15 opinion -8 claim 14
    words:at any	promotion -1 anecdote -1 recommendation 7 opinion -4
    words:at least	heading -1 boilerplate -1 promotion -3 anecdote 5 signpost -3 recommendation 11 opinion -7 claim -1
    words:at night	heading -1 boilerplate -1 promotion -2 signpost -5 recommendation 1 opinion -4 claim 11
    words:at once	promotion -1 anecdote 4 signpost -5 recommendation 6 opinion -3
    words:at our	promotion -1 signpost -2 recommendation -1 opinion -2 claim 6
    words:at the	heading 1 boilerplate -2 promotion 4 anecdote 1 signpost 11 recommendation -7 opinion 10 claim -17
    words:at week	heading 8 boilerplate -3 promotion -1 claim -2
    words:at your	heading -1 promotion -4 anecdote -1 signpost -1 recommendation -4 opinion 19 claim -8
    words:attack	boilerplate -1 promotion -2 signpost -1 recommendation 2 opinion -7 claim 10
    words:attacks	heading 1 boilerplate -2 promotion -3 anecdote 1 signpost -3 recommendation -4 opinion -5 claim 15
    words:attorney	anecdote -1 opinion 14 claim -13
    words:aura	heading 1 promotion -1 signpost -1 recommendation -1 opinion -3 claim 4
    words:author	heading -10 boilerplate 12 promotion -1 anecdote -1 signpost -1 opinion 6 claim -6
    words:authors	heading -4 anecdote -1 signpost 5 recommendation -2 opinion -1 claim 3
    words:available	heading -1 promotion -1 anecdote -1 recommendation -1 opinion -5 claim 8
    words:average	promotion -1 anecdote -1 signpost -1 recommendation -1 opinion -1 claim 7
    words:awake	heading -1 promotion -3 recommendation 2 opinion -6 claim 8
    words:away	heading -1 boilerplate -1 promotion 2 anecdote 2 signpost 2 recommendation 6 opinion -12 claim 2
    words:away from	heading -1 boilerplate -1 promotion -1 signpost -1 recommendation 11 opinion -1 claim -7
    words:awful	heading -1 signpost -1 recommendation 11 opinion -10 claim 1
    words:baby	heading 1 promotion -2 signpost -1 recommendation -3 opinion 7 claim -1
    words:back	heading -6 boilerplate -5 promotion 1 anecdote 8 signpost 18 recommendation -15 opinion -18 claim 17
    words:back and	boilerplate -8 promotion 8 anecdote 1 opinion -1 claim 1
    words:back on	anecdote 11 signpost -3 recommendation -2 opinion -3 claim -3
    words:back pain	heading 2 boilerplate -2 anecdote -2 recommendation -1 opinion 5 claim -2
    words:back to	heading -9 boilerplate 11 promotion -10 anecdote -3 signpost 15 recommendation -7 opinion -11 claim 14
    words:background	heading 14 boilerplate -2 promotion -1 signpost -1 opinion -4 claim -6
    words:bad	heading 3 boilerplate 6 promotion -2 anecdote -2 signpost -9 recommendation 7 opinion -5 claim 1
    words:badly	heading -1 boilerplate -6 promotion -4 anecdote 14 signpost -4 recommendation -1 opinion -1 claim 1
    words:bag	heading -2 boilerplate -4 promotion 8 anecdote 4 signpost -1 recommendation -2 opinion -1 claim -1
    words:based	heading -1 boilerplate 2 promotion -4 anecdote -1 signpost 7 opinion -1 claim -2
    words:based on	heading -1 boilerplate 2 promotion -4 anecdote -1 signpost 7 opinion -1 claim -2
    words:be	heading -13 boilerplate -9 promotion -13 anecdote -14 recommendation 28 opinion 13 claim 7
    words:be a	heading -1 boilerplate -1 promotion -2 anecdote 7 signpost -1 recommendation -10 opinion 13 claim -5
    words:be and	signpost -1 recommendation 8 opinion -1 claim -6
    words:be contacted	boilerplate -6 promotion -2 recommendation 10
    words:be done	heading -6 signpost 8 opinion -1
    words:be in	anecdote -3 signpost -1 recommendation -1 opinion -3 claim 9
    words:be the	promotion -2 anecdote -2 signpost -4 recommendation -3 opinion 27 claim -16
    words:be used	recommendation 6 opinion -1 claim -4
    words:beautiful	boilerplate -1 signpost -1 opinion 9 claim -6
    words:because	heading -1 boilerplate 7 promotion -6 anecdote -2 signpost -1 recommendation 16 opinion -5 claim -9
    words:because he	recommendation -1 opinion 10 claim -8
    words:because of	recommendation 8 opinion -3 claim -5
    words:because the	promotion -2 anecdote -5 recommendation -2 opinion -1 claim 11
    words:become	promotion 1 recommendation -5 opinion -4 claim 9
    words:bed	anecdote 1 signpost -1 recommendation 3 opinion -1 claim -2
    words:been	heading -4 boilerplate 4 promotion -7 anecdote 10 signpost -4 recommendation -8 opinion 11 claim -2
    words:been approved	signpost -2 opinion -3 claim 6
    words:before	heading 11 boilerplate -7 promotion -1 anecdote 1 signpost -5 recommendation 35 opinion -18 claim -15
    words:before and	boilerplate -1 promotion 6 anecdote -4 signpost 3 recommendation 4 opinion -4 claim -3
    words:before he	anecdote -8 recommendation -3 opinion 6 claim 5
    words:before the	heading -1 boilerplate -1 promotion -1 anecdote -1 signpost -1 recommendation -3 opinion -1 claim 9
    words:before you	heading 1 promotion -1 signpost -1 recommendation 14 opinion -7 claim -6
    words:before your	heading 14 boilerplate -8 promotion -1 recommendation -4 opinion -2
    words:beforehand	recommendation 5 opinion -1 claim -3
    words:begin	heading -1 boilerplate -1 promotion -2 recommendation 14 opinion -1 claim -10
    words:behind	heading -2 boilerplate 2 anecdote 2 signpost -1 opinion -5 claim 3
    words:being	heading 3 boilerplate -4 promotion -1 anecdote 8 signpost -7 recommendation -7 opinion 7 claim 3
    words:believe	promotion -5 anecdote -18 signpost -1 recommendation -4 opinion 23 claim 5
    words:believe that	anecdote -14 opinion 14
    words:below	promotion 6 anecdote 1 signpost 6 recommendation -5 opinion -3 claim -5
    words:benefit	heading -2 boilerplate -4 promotion 14 anecdote -1 signpost -9 recommendation -2 opinion 15 claim -11
    words:benzodiazepines	anecdote -1 recommendation -4 opinion -2 claim 7
    words:best	heading -3 boilerplate 9 promotion -5 anecdote -3 signpost -3 recommendation -4 opinion -5 claim 15
    words:bet	heading -1 anecdote -7 signpost -1 recommendation -2 opinion 17 claim -6
    words:bet the	heading -1 anecdote -7 signpost -1 recommendation -2 opinion 17 claim -6
    words:better	heading 9 boilerplate -5 promotion -3 anecdote -11 signpost -3 recommendation -3 opinion 6 claim 11
    words:better than	heading -1 boilerplate -1 promotion -2 anecdote -6 signpost -2 opinion 16 claim -5
    words:better with	anecdote -6 opinion -1 claim 8
    words:between	heading -1 boilerplate 1 promotion 3 anecdote -8 signpost -1 recommendation -4 opinion -5 claim 15
    words:between #	heading -1 boilerplate -1 promotion -1 recommendation -1 claim 5
    words:between the	anecdote -6 claim 7
    words:beyond	promotion -1 anecdote 1 recommendation -7 opinion -1 claim 9
    words:big	heading -1 boilerplate -2 promotion -3 anecdote 6 signpost 12 recommendation 1 opinion -11 claim -1
    words:big one	heading -1 boilerplate -1 anecdote -1 signpost 13 opinion -8 claim -2
    words:bigger	signpost -1 opinion 19 claim -17
    words:billion	heading -1 boilerplate -1 promotion -1 anecdote -2 signpost -1 opinion 9 claim -2
    words:bin	heading 14 boilerplate -1 promotion -1 anecdote -8 signpost -1 recommendation 1 claim -3
    words:bipolar	heading -1 promotion -1 signpost -3 recommendation 2 opinion -1 claim 4
    words:bipolar disorder	heading -1 recommendation -5 claim 7
    words:birth	boilerplate 1 signpost -1 recommendation -1 opinion -2 claim 3
    words:bit	boilerplate -1 promotion -1 anecdote 3 signpost 7 recommendation -2 opinion -8 claim 3
    words:bit of	signpost 8 recommendation -1 opinion -4 claim -1
    words:bladder	heading -1 promotion -1 signpost -2 recommendation 1 opinion -7 claim 9
    words:bled	heading 17 boilerplate -1 promotion -1 anecdote -8 signpost -1 opinion -2 claim -4
    words:block	heading 2 boilerplate -2 anecdote 3 signpost -2 opinion 5 claim -6
    words:blog	heading -10 boilerplate 11 signpost -1 opinion -1
    words:blood	heading -5 boilerplate 5 promotion 3 anecdote 11 signpost -4 recommendation 2 opinion -8 claim -4
    words:blood pressure	heading -3 boilerplate 1 promotion 5 anecdote -2 signpost -1 recommendation 5 opinion -4 claim -2
    words:blue	heading -1 boilerplate -1 promotion 3 signpost -1 recommendation 8 claim -9
    words:body	heading -1 boilerplate -1 promotion -2 anecdote -3 signpost -3 recommendation -7 opinion -2 claim 18
    words:boise	boilerplate 7 promotion -7 anecdote 5 claim -5
    words:book	heading -5 boilerplate -9 promotion 17 anecdote -3 signpost -3 recommendation 8 opinion -5
    words:book a	heading -1 boilerplate -4 signpost -1 recommendation 8 opinion -1 claim -1
    words:book now	heading -1 boilerplate 10 promotion -9
    words:boring	anecdote -4 signpost -5 recommendation -2 opinion 16 claim -5
    words:both	heading 3 boilerplate -2 promotion -7 anecdote -4 recommendation 2 opinion -10 claim 17
    words:bottom	heading 3 boilerplate -6 promotion -2 anecdote 3 signpost 4 recommendation -3 opinion 5 claim -4
    words:bottom line	heading 4 boilerplate -3 promotion -1 anecdote -1 signpost -1 recommendation -2 opinion 7 claim -2
    words:box	heading 1 boilerplate -1 promotion 8 anecdote 4 signpost -1 opinion -1 claim -9
    words:brain	heading -1 promotion 6 anecdote -3 signpost -5 recommendation -8 opinion 7 claim 4
    words:brain and	recommendation -1 opinion 17 claim -16
    words:brandt	heading -1 boilerplate -3 promotion -3 anecdote 13 signpost -1 recommendation -1 opinion -4
    words:break	heading -2 promotion -2 signpost 11 opinion -6 claim -2
    words:breakfast	anecdote 3 recommendation 14 opinion -4 claim -13
    words:breathe	heading 6 boilerplate -6 opinion -1 claim 1
    words:breathing	heading -2 boilerplate 1 promotion -1 anecdote 1 signpost -3 recommendation -3 claim 6
    words:brightwater	promotion -1 signpost -1 recommendation -1 opinion -2 claim 5
    words:bring	heading -1 promotion 1 anecdote -4 signpost -2 recommendation -3 opinion 12 claim -3
    words:brings	promotion 3 anecdote -1 signpost -2 recommendation -2 opinion -2 claim 5
    words:brother	boilerplate -1 promotion -1 anecdote -1 signpost -1 recommendation 10 opinion -6 claim -1
    words:bríd	boilerplate 2 promotion -1 anecdote -10 signpost 9
    words:build	heading -1 promotion 10 signpost -1 recommendation -1 opinion -4 claim -4
    words:building	heading -1 boilerplate -1 promotion 1 anecdote -5 signpost -1 recommendation 1 opinion -3 claim 8
    words:built	opinion 10 claim -10
    words:bus	promotion -2 anecdote 17 signpost 3 recommendation -3 opinion -8 claim -6
    words:but	heading 1 boilerplate -7 promotion -5 anecdote -7 signpost -3 recommendation -25 opinion 28 claim 18
    words:but it	boilerplate -2 promotion -1 anecdote -5 signpost -1 recommendation -2 opinion 14 claim -2
    words:but that	anecdote 7 signpost -1 opinion -4 claim -2
    words:by	heading -29 boilerplate 26 promotion 3 anecdote -13 signpost 3 recommendation 8 opinion -16 claim 19
    words:by a	heading 6 boilerplate -6 anecdote -5 recommendation -1 opinion -2 claim 8
    words:by accident	boilerplate -1 promotion -1 anecdote 7 opinion -3 claim -2
    words:by her	heading -1 boilerplate -1 promotion -1 anecdote -2 opinion 10 claim -5
    words:by people	promotion 7 anecdote -1 signpost -1 claim -5
    words:by renata	heading -10 boilerplate 11
    words:by the	heading -8 boilerplate 3 promotion -4 anecdote 6 signpost 2 recommendation -2 opinion 5 claim -2
    words:caffeine	recommendation 13 opinion -2 claim -10
    words:calcium	heading -2 boilerplate 3 promotion -2 signpost -3 recommendation 1 opinion -1 claim 4
    words:call	heading -3 boilerplate -24 promotion 19 anecdote 6 signpost -7 recommendation -9 opinion 5 claim 14
    words:call #	boilerplate -7 promotion 4 recommendation 4 claim -1
    words:call or	heading -1 boilerplate -6 promotion -1 recommendation 12 claim -3
    words:call us	boilerplate -12 promotion 12
    words:called	heading -2 promotion -2 anecdote 3 signpost -2 recommendation 7 opinion -8 claim 3
    words:called a	recommendation 10 opinion -1 claim -10
    words:calling	boilerplate -4 promotion 10 recommendation -1 opinion -1 claim -4
    words:calm	heading 10 boilerplate -11 promotion 4 anecdote -1 signpost -1 recommendation -4 opinion -7 claim 9
    words:came	heading -1 boilerplate -1 promotion -2 anecdote -1 signpost 2 recommendation -1 opinion 14 claim -10
    words:came from	anecdote -5 signpost -1 opinion 11 claim -5
    words:came out	promotion -1 anecdote -1 opinion 5 claim -3
    words:can	heading 4 boilerplate -10 promotion 8 anecdote -15 signpost -3 recommendation 16 opinion -15 claim 15
    words:can be	boilerplate -7 promotion -4 anecdote -2 signpost -2 recommendation 7 opinion -5 claim 13
    words:can become	recommendation -5 opinion -4 claim 9
    words:can do	anecdote -4 signpost -1 opinion 13 claim -8
    words:can get	heading -1 boilerplate -1 promotion -1 signpost -1 recommendation 2 opinion 7 claim -6
    words:can i	heading 7 boilerplate -1 signpost -5
    words:can make	heading -5 boilerplate 6 promotion -2 anecdote -1 signpost -1 recommendation -3 opinion -3 claim 9
    words:can only	anecdote -5 recommendation -1 opinion -4 claim 10
    words:can stop	promotion 12 opinion -1 claim -11
    words:can you	boilerplate 3 anecdote -2 signpost -1 recommendation -7 opinion 10 claim -2
    words:can't	heading -2 boilerplate -1 promotion 1 anecdote -7 signpost -4 recommendation -17 opinion 28 claim 2
    words:candidate	heading 4 boilerplate -1 promotion 7 signpost 1 recommendation -7 opinion -3
    words:cannot	boilerplate -1 promotion -3 anecdote 13 signpost -3 recommendation -2 opinion -7 claim 3
    words:capsules	heading 5 boilerplate -7 promotion 16 anecdote 1 signpost -3 recommendation 4 opinion -11 claim -5
    words:car	promotion -1 anecdote 2 signpost -2 recommendation 1 opinion 7 claim -7
    words:care	heading 4 boilerplate 1 promotion 6 anecdote 1 signpost -3 recommendation -1 opinion 1 claim -8
    words:carers	heading 2 boilerplate -1 promotion -1 anecdote -3 opinion -2 claim 6
    words:catch	signpost 1 opinion 10 claim -11
    words:cause	promotion -1 anecdote 1 signpost -2 recommendation -7 opinion -3 claim 12
    words:caused	anecdote -1 opinion 14 claim -13
    words:cbt	heading 7 promotion -2 anecdote -2 signpost -1 recommendation -2 opinion -2 claim 3
    words:cbt for	heading 7 promotion -2 recommendation -1 opinion -1 claim -3
    words:cells	heading -1 signpost -1 recommendation -3 opinion -4 claim 10
    words:cent	signpost -1 recommendation 4 opinion -1 claim -1
    words:center	promotion 1 anecdote -2 signpost -1 opinion -4 claim 6
    words:centers	heading 15 boilerplate -2 promotion -3 anecdote -3 opinion -1 claim -6
    words:central	heading -1 boilerplate -1 promotion 5 recommendation -2 opinion -1 claim 1
    words:centre	heading -10 boilerplate 11 promotion 3 anecdote -2 signpost -1 recommendation -1 opinion -1
    words:certain	heading -1 recommendation -2 opinion -4 claim 8
    words:chain	heading 16 boilerplate -3 promotion -3 anecdote -3 recommendation -1 opinion 10 claim -17
    words:chain of	heading 15 boilerplate -3 promotion -3 anecdote -3 recommendation -1 opinion 10 claim -17
    words:chance	signpost -1 recommendation -5 opinion 1 claim 6
    words:change	heading -5 boilerplate -4 anecdote -4 signpost 4 recommendation 4 opinion 9 claim -5
    words:change anything	heading -7 signpost 9 recommendation 1 opinion -2 claim -1
    words:changed	boilerplate 6 promotion -1 anecdote -6 signpost -2 opinion -5 claim 8
    words:changes	boilerplate 1 signpost -3 recommendation 5 opinion -1 claim -2
    words:cheap	boilerplate -1 promotion -1 recommendation -2 opinion 8 claim -4
    words:check	promotion -2 anecdote 3 signpost -2 recommendation 11 opinion -4 claim -5
    words:checks	boilerplate 4 promotion 5 anecdote -2 signpost -1 recommendation -4 opinion -1
    words:chest	heading -2 boilerplate -5 promotion -5 signpost -1 recommendation 13 opinion -2 claim 2
    words:chest pain	heading -2 boilerplate -5 promotion -5 signpost -1 recommendation 15 opinion -1 claim -1
    words:chief	heading -2 opinion 12 claim -10
    words:chief executive	heading -2 opinion 12 claim -10
    words:child	heading -1 boilerplate 12 promotion -1 anecdote -5 signpost -1 recommendation -3 opinion 3 claim -4
    words:children	heading 4 boilerplate -2 promotion -1 signpost -5 recommendation 9 opinion -3 claim -3
    words:chinese	promotion -2 anecdote -1 signpost 1 recommendation -3 opinion 13 claim -7
    words:chronic	heading 14 boilerplate -11 promotion -2 anecdote -1 signpost -3 recommendation -3 opinion -5 claim 9
    words:chronic pain	heading 14 boilerplate -13 promotion -1 recommendation -1 opinion -1 claim 2
    words:claim	boilerplate -4 promotion 10 recommendation -2 opinion -1 claim -3
    words:clear	heading -1 promotion -1 signpost 6 recommendation 1 opinion -4
    words:clients	promotion -1 anecdote -2 recommendation -3 opinion -2 claim 8
    words:clinic	heading -6 boilerplate -4 promotion 18 anecdote -9 recommendation 6 opinion -2 claim -2
    words:clinic in	promotion -1 anecdote -4 signpost 1 recommendation -2 opinion 7 claim -2
    words:clinic is	promotion 12 anecdote -1 signpost -1 recommendation -1 opinion -1 claim -9
    words:clinical	heading 7 boilerplate -1 promotion -5 anecdote -1 recommendation 3 opinion -2 claim -2
    words:clinician	boilerplate -1 promotion 7 signpost 1 recommendation -6 opinion -1
    words:clinics	heading -1 boilerplate -1 promotion -2 anecdote 2 signpost -2 opinion -9 claim 13
    words:clock	heading 14 promotion -1 anecdote 4 signpost -2 recommendation -8 opinion -4 claim -2
    words:close	heading -2 boilerplate -1 promotion 11 anecdote -1 signpost -4 opinion -3
    words:code	boilerplate -1 promotion 7 signpost -5 recommendation -1 claim -1
    words:coffee	anecdote 3 signpost -2 recommendation 7 opinion -2 claim -6
    words:cognitive	heading -1 promotion -2 signpost -3 recommendation -1 opinion -1 claim 9
    words:cold	promotion -1 anecdote -1 recommendation 12 opinion -5 claim -4
    words:cold turkey	promotion -1 recommendation 9 opinion -5 claim -2
    words:collect	promotion -1 signpost -1 recommendation -3 opinion -2 claim 8
    words:colleen	heading 9 boilerplate -9 opinion 7 claim -6
    words:college	heading -1 anecdote -1 signpost -1 opinion -4 claim 7
    words:come	heading -4 boilerplate -7 promotion -2 anecdote 2 signpost 6 recommendation 12 opinion -10 claim 4
    words:come back	promotion -1 anecdote -4 signpost 10 recommendation -1 opinion -4
    words:come home	heading -3 boilerplate -7 promotion 2 signpost -2 recommendation -1 opinion 11
    words:comes	signpost -2 recommendation -3 opinion -11 claim 17
    words:coming	heading -3 boilerplate 7 promotion -9 anecdote -4 signpost 32 recommendation -7 opinion -8 claim -7
    words:comment	heading 5 boilerplate -1 promotion -2 anecdote -1 signpost -1 recommendation -2 opinion -4 claim 5
    words:comments	heading -6 boilerplate 9 promotion -2
    words:comments #	heading -5 boilerplate 6 promotion -1
    words:common	heading 10 boilerplate 2 promotion -5 anecdote -2 signpost 5 recommendation -6 opinion -10 claim 5
    words:community	heading -7 boilerplate -1 promotion 8 anecdote -2 opinion -1 claim 4
    words:company	boilerplate -1 promotion -3 anecdote -6 signpost -3 recommendation -2 opinion 12 claim 2
    words:compares	boilerplate -2 anecdote -2 signpost 7 opinion -1 claim -2
    words:complaints	promotion -4 anecdote -1 opinion -1 claim 6
    words:complete	heading -1 boilerplate -1 promotion 5 anecdote -1 signpost 13 recommendation 5 opinion -6 claim -14
    words:complex	heading 12 boilerplate -13 promotion 5 signpost -3 recommendation -1 opinion -4 claim 5
    words:complex regional	boilerplate -6 promotion 6 recommendation -1 opinion -4 claim 5
    words:compulsion	recommendation -1 opinion -9 claim 12
    words:conclusions	heading 17 recommendation -1 opinion -9 claim -6
    words:condition	recommendation 3 opinion -2
    words:conditions	heading 6 boilerplate 4 promotion -4 signpost -5
    words:constipation	recommendation -4 opinion -2 claim 7
    words:consult	heading -2 boilerplate -15 promotion 17 signpost 3 recommendation -1 opinion -1 claim -1
    words:consult #	heading -1 boilerplate -6 promotion 7
    words:consultant	heading -2 boilerplate 19 promotion -2 anecdote -3 signpost 1 recommendation -1 opinion 4 claim -16
    words:consultant psychiatrist	heading -2 boilerplate 7 promotion -1 anecdote -1 signpost -2 claim -1
    words:contact	heading 36 boilerplate -16 promotion -7 anecdote -2 signpost -7 recommendation 3 opinion -3 claim -4
    words:contact us	heading 16 boilerplate 2 promotion -17
    words:contacted	boilerplate -6 promotion -2 recommendation 10
    words:contacted on	boilerplate -6 promotion -2 recommendation 10
    words:contacts	heading 7 boilerplate -4 promotion -5 signpost -1 recommendation 3 opinion -1
    words:contains	signpost -1 recommendation -2 opinion -2 claim 6
    words:content	heading -2 boilerplate 4 promotion -1 anecdote -1 signpost -1
    words:contents	heading 10 boilerplate -10 opinion -1 claim 1
    words:contributed	heading -1 boilerplate 10 promotion -3 signpost -1 opinion -4 claim -1
    words:conversation	heading -2 boilerplate -2 promotion 4 anecdote -3 signpost -2 recommendation -2 opinion 4 claim 3
    words:copay	promotion -1 signpost -1 recommendation -2 claim 6
    words:corridor	anecdote -4 signpost -1 opinion -2 claim 7
    words:cortex	heading -1 promotion -1 anecdote -1 signpost -1 opinion -1 claim 5
    words:cost	heading 2 promotion -2 anecdote -4 signpost -4 recommendation -2 opinion -5 claim 14
    words:costs	anecdote -2 signpost 5 recommendation -4 opinion 1
    words:could	heading 1 boilerplate -2 promotion -5 anecdote 13 signpost -13 recommendation -8 opinion 43 claim -29
    words:could be	promotion -1 anecdote -3 signpost -2 opinion 9 claim -3
    words:could not	boilerplate -1 promotion -2 anecdote 11 signpost -4 recommendation -1 opinion -7 claim 3
    words:counseling	boilerplate -4 promotion 16 anecdote -1 signpost -6 recommendation 2 opinion -2 claim -5
    words:counsellors	promotion -1 anecdote -1 signpost -1 recommendation 9 opinion -1 claim -6
    words:count	anecdote 3 signpost -1 recommendation 10 opinion -2 claim -10
    words:country	anecdote -5 signpost -2 claim 8
    words:course	boilerplate -2 promotion 4 anecdote 5 signpost -3 recommendation -5 opinion 2 claim -2
    words:course of	promotion 6 anecdote -1 recommendation -2 opinion -1 claim -2
    words:cover	heading -2 boilerplate -4 promotion 3 anecdote -6 signpost 9 recommendation -1 opinion 2 claim -1
    words:cover it	heading -2 boilerplate -1 promotion -4 anecdote -3 signpost 9 opinion -1 claim 1
    words:covered	heading 4 boilerplate -7 promotion 14 signpost -2 recommendation -1 opinion -1 claim -8
    words:crisis	heading -2 boilerplate 8 promotion -2 anecdote -2 signpost -2 recommendation 7 opinion -3 claim -4
    words:crossover	heading -2 boilerplate 4 promotion -1
    words:crp	heading 3 boilerplate -2 promotion -2 anecdote 10 signpost -2 recommendation -3 opinion -5 claim 1
    words:crps	heading 2 boilerplate -3 promotion -1 signpost -1 recommendation -1 opinion -5 claim 9
    words:crying	heading -1 promotion -1 anecdote 9 signpost -3 opinion -2 claim -2
    words:cure	heading 14 boilerplate -1 promotion -2 anecdote -4 signpost -2 opinion -24 claim 18
    words:current	anecdote -5 recommendation -1 opinion 6 claim 1
    words:cut	boilerplate 1 promotion -1 anecdote -1 recommendation 3 opinion 1 claim -2
    words:d	heading -2 boilerplate 2 promotion -1 anecdote 3 recommendation -1 opinion 5 claim -7
    words:daily	heading -1 boilerplate -3 promotion -1 anecdote 1 signpost -2 recommendation -3 opinion 1 claim 8
    words:damage	recommendation -1 opinion -4 claim 6
    words:danger	promotion -7 recommendation -2 opinion -1 claim 10
    words:dangerous	recommendation -5 opinion -2 claim 8
    words:dark	heading 7 boilerplate -1 promotion -1 recommendation 1 opinion -5 claim -1
    words:data	boilerplate 3 promotion -2 anecdote -1 recommendation -7 claim 8
    words:day	heading 1 boilerplate -12 promotion 8 anecdote 5 recommendation 24 opinion 7 claim -33
    words:day after	promotion -1 anecdote -3 signpost -1 recommendation 3 opinion 8 claim -6
    words:days	heading -1 boilerplate -4 promotion -5 anecdote 4 signpost -4 recommendation 6 opinion -3 claim 7
    words:deaths	heading -1 promotion -1 anecdote -1 recommendation -1 opinion 14 claim -8
    words:deaths were	anecdote -1 opinion 14 claim -13
    words:debate	signpost -1 opinion -13 claim 14
    words:decision	promotion -2 anecdote -4 signpost -1 recommendation -5 opinion 5 claim 8
    words:declined	boilerplate -1 anecdote -3 signpost -1 opinion -6 claim 12
    words:declined to	boilerplate -1 anecdote -3 signpost -1 opinion -6 claim 12
    words:deep	heading -1 boilerplate -1 promotion 1 anecdote -1 recommendation -1 claim 4
    words:delighted	promotion -1 anecdote -2 signpost -1 recommendation -8 opinion 21 claim -9
    words:delivered	promotion 14 signpost -1 recommendation -1 claim -12
    words:department	heading -7 boilerplate 6 promotion -2 anecdote -5 signpost 5 recommendation -2 opinion -5 claim 11
    words:department of	heading -7 boilerplate 6 promotion -1 anecdote -2 signpost -1 opinion -2 claim 7
    words:depends	promotion -10 anecdote -4 signpost 5 recommendation -1 opinion -4 claim 14
    words:depends on	promotion -10 anecdote -1 signpost -1 recommendation -1 opinion -1 claim 15
    words:depressed	boilerplate -1 promotion -1 anecdote -5 signpost 8 recommendation -3 opinion -5 claim 7
    words:depression	heading 6 boilerplate -17 promotion -1 anecdote 3 signpost 5 recommendation -8 opinion -22 claim 33
    words:depression or	heading -1 boilerplate -4 recommendation -2 claim 7
    words:desensitisation	heading 7 boilerplate -6 promotion -1
    words:desensitisation and	heading 7 boilerplate -6 promotion -1
    words:deserve	boilerplate -1 promotion 8 signpost -1 recommendation -1 opinion -5 claim -1
    words:deserves	heading -1 boilerplate -2 promotion -2 anecdote -3 signpost -3 recommendation -1 opinion 17 claim -5
    words:deserves a	heading -1 boilerplate -2 promotion -2 anecdote -2 signpost -2 recommendation -1 opinion 12 claim -3
    words:desk	heading -7 boilerplate -1 promotion 10 anecdote 12 signpost 2 recommendation -4 opinion -9 claim -3
    words:detox	heading -1 boilerplate -1 promotion 1 anecdote -2 signpost -1 recommendation 2 opinion -2 claim 5
    words:developed	promotion 8 anecdote -4 opinion -1 claim -3
    words:developed in	promotion 8 anecdote -4 claim -4
    words:diabetic	promotion -1 signpost -2 recommendation -4 opinion 2 claim 6
    words:diabetic neuropathy	recommendation -1 opinion -6 claim 8
    words:diagnosis	heading 1 boilerplate -1 promotion 3 anecdote -3 recommendation 1 opinion -6 claim 6
    words:dial	boilerplate 4 promotion -8 anecdote -1 recommendation 9 claim -4
    words:dial #	boilerplate 4 promotion -8 anecdote -1 recommendation 10 claim -4
    words:did	heading -3 boilerplate -7 promotion 1 anecdote -4 signpost 4 recommendation 1 opinion -24 claim 32
    words:did it	heading -1 promotion -1 anecdote 8 signpost 2 recommendation -1 opinion -4 claim -2
    words:did not	boilerplate -8 promotion -3 anecdote 3 signpost 10 recommendation -11 opinion -8 claim 17
    words:did you	heading -3 boilerplate 3 promotion 6 signpost -3 opinion -1
    words:didn't	heading 1 boilerplate -4 promotion -3 anecdote 11 signpost -1 opinion -4 claim 1
    words:die	promotion -1 anecdote -1 signpost -1 recommendation -5 opinion 1 claim 7
    words:differ	recommendation -8 opinion -1 claim 10
    words:difference	boilerplate 1 promotion -4 anecdote -2 signpost -4 recommendation -3 opinion -3 claim 15
    words:different	boilerplate -1 promotion -2 anecdote -2 signpost -2 recommendation -3 opinion 17 claim -8
    words:dig	recommendation -1 opinion 9 claim -8
    words:direct	boilerplate -13 promotion 15 recommendation -2
    words:discharge	heading -1 boilerplate -3 promotion 3 anecdote 11 signpost -1 recommendation 3 opinion -4 claim -7
    words:discussion	promotion -1 anecdote -1 signpost -3 opinion 7 claim -2
    words:disease	heading -1 anecdote -3 signpost -1 recommendation 4 opinion 9 claim -8
    words:disease of	anecdote -1 recommendation -1 opinion 12 claim -10
    words:disorder	heading 3 boilerplate -4 promotion -2 anecdote -1 signpost 2 recommendation -9 opinion -11 claim 21
    words:disorders	heading -2 promotion -2 signpost -1 opinion -5 claim 10
    words:dissociation	heading 5 boilerplate 2 promotion -1 anecdote -1 recommendation 1 opinion -1 claim -5
    words:dizziness	promotion -1 anecdote -1 signpost -1 recommendation -7 opinion -2 claim 13
    words:do	heading 28 boilerplate 4 promotion -14 anecdote -27 signpost -4 recommendation 13 opinion -11 claim 10
    words:do i	heading 9 promotion -2 anecdote -2 signpost -1 recommendation -1 opinion -2 claim -1
    words:do it	heading -1 anecdote 2 signpost -6 recommendation 4 opinion 4 claim -3
    words:do not	heading -5 boilerplate 3 promotion -6 anecdote -3 signpost -3 recommendation -11 opinion 3 claim 22
    words:do nothing	heading 14 boilerplate -1 promotion -1 anecdote -8 recommendation -1 opinion -4 claim 1
    words:do on	anecdote -2 signpost 7 recommendation 5 opinion -3 claim -7
    words:do that	anecdote -1 recommendation 8 opinion 2 claim -8
    words:do the	anecdote -1 signpost -1 recommendation 3 opinion -9 claim 9
    words:do to	recommendation -5 opinion -2 claim 8
    words:doctor	heading -2 boilerplate -6 promotion 2 anecdote -6 signpost 22 recommendation -9 opinion 8 claim -7
    words:doctor has	opinion 8 claim -7
    words:doctors	heading 2 boilerplate 2 promotion -5 anecdote 2 signpost 2 recommendation -2 opinion -9 claim 8
    words:does	heading 9 boilerplate 6 promotion -5 anecdote -14 signpost 4 recommendation -7 opinion -19 claim 26
    words:does it	heading -4 boilerplate 1 promotion -1 signpost -3 recommendation 9 claim -2
    words:does not	heading -4 boilerplate 13 promotion -8 anecdote -5 signpost 8 recommendation -9 opinion -9 claim 14
    words:doesn't	heading -2 anecdote -3 signpost -1 recommendation -4 opinion -9 claim 19
    words:dog	heading -1 anecdote 8 signpost -5 recommendation 6 opinion -1 claim -6
    words:doing	heading -6 anecdote 3 signpost 4 recommendation 6 opinion -8 claim 2
    words:don't	heading -9 boilerplate -7 promotion -14 signpost -13 recommendation 53 opinion -10
    words:don't ask	heading -9 anecdote 1 signpost -1 recommendation 8 opinion 2
    words:don't do	heading -1 promotion -1 anecdote -11 signpost -2 recommendation 13 opinion -5 claim 6
    words:don't get	anecdote 13 signpost -1 recommendation -1 opinion 11 claim -22
    words:don't have	signpost -2 recommendation -6 opinion -1 claim 9
    words:don't stop	boilerplate -4 recommendation 5 opinion -7 claim 8
    words:don't take	recommendation 8 opinion -3 claim -5
    words:done	heading -7 boilerplate -1 promotion -1 anecdote -2 signpost 10 recommendation 5 opinion -7 claim 3
    words:door	boilerplate -1 promotion 7 signpost -2 recommendation -5 opinion 3 claim -2
    words:doors	heading -1 boilerplate -2 promotion 11 anecdote -1 signpost -4 opinion -3
    words:dose	heading 1 promotion -2 anecdote -3 signpost -1 recommendation 6 opinion -7 claim 6
    words:dose and	anecdote -1 recommendation 10 opinion -1 claim -8
    words:doses	heading -3 boilerplate -1 anecdote -1 signpost 10 recommendation -5 opinion -5 claim 5
    words:double	heading -1 anecdote -1 signpost -1 recommendation -3 opinion -4 claim 11
    words:double vision	heading -1 anecdote -1 signpost -1 recommendation -5 opinion -1 claim 9
    words:doubt	promotion 9 signpost -1 recommendation -8 opinion -5 claim 7
    words:down	heading 7 boilerplate -2 promotion 2 anecdote -18 signpost 33 recommendation 2 opinion -23 claim -1
    words:down and	promotion -1 anecdote 6 signpost -1 recommendation 3 opinion -2 claim -4
    words:down for	promotion 7 anecdote -3 signpost -3
    words:down in	anecdote -11 signpost 14 opinion -1 claim -1
    words:down once	anecdote -10 signpost 13 opinion -3
    words:download	heading -1 boilerplate -3 signpost -1 recommendation 9 opinion -2 claim -1
    words:download the	heading -1 boilerplate -3 signpost -1 recommendation 9 opinion -2 claim -1
    words:dr	heading -19 boilerplate 15 promotion -3 anecdote -4 signpost 10 recommendation -5 opinion 5 claim 2
    words:dr anil	anecdote -4 recommendation -2 opinion 8 claim -1
    words:dr p	heading -2 boilerplate -2 signpost 12 opinion -6 claim -2
    words:drawn	heading -1 anecdote 13 recommendation -1 opinion -2 claim -9
    words:dread	anecdote -4 signpost -4 recommendation -1 opinion 7 claim 3
    words:dreams	heading -1 boilerplate -2 promotion -1 anecdote -4 signpost -1 recommendation -2 opinion -5 claim 15
    words:dreamy	recommendation -1 opinion -4 claim 7
    words:drink	signpost -1 recommendation -1 opinion -3 claim 6
    words:drip	promotion -2 anecdote -3 signpost 4 recommendation -6 opinion -5 claim 12
    words:drive	boilerplate -2 promotion -5 anecdote -1 signpost 7 recommendation 25 opinion -12 claim -12
    words:drive until	anecdote -1 recommendation 9 opinion -1 claim -6
    words:drive you	promotion -3 signpost -1 recommendation 15 opinion -4 claim -6
    words:drives	anecdote 3 signpost -2 recommendation -1 opinion 6 claim -6
    words:drives me	anecdote -2 signpost -1 recommendation -1 opinion 8 claim -4
    words:drop	anecdote -1 signpost -2 recommendation 15 opinion -5 claim -7
    words:drops	promotion -1 anecdote -1 signpost -1 recommendation -1 opinion -4 claim 8
    words:drove	promotion -1 anecdote 5 signpost -2 claim -1
    words:drowsiness	heading -1 boilerplate -1 promotion -2 anecdote -1 signpost -2 recommendation -3 opinion -9 claim 18
    words:drug	heading -4 boilerplate 8 promotion -10 anecdote 10 signpost -2 recommendation 1 opinion -17 claim 14
    words:drug is	promotion -2 signpost -1 recommendation -1 opinion -4 claim 8
    words:drugs	heading -2 promotion -1 signpost -2 recommendation -7 opinion 8 claim 6
    words:duloxetine	heading 5 boilerplate -5 recommendation -2 claim 3
    words:during	boilerplate -1 promotion -3 anecdote 2 signpost -1 recommendation -1 opinion -2 claim 5
    words:each	heading -1 anecdote 3 signpost -1 recommendation 12 opinion -3 claim -11
    words:earlier	anecdote -1 opinion -3 claim 5
    words:early	heading -2 promotion 1 anecdote -1 signpost -1 recommendation -2 opinion -2 claim 7
    words:ease	heading 2 boilerplate -2 signpost -1 recommendation -1 opinion -2 claim 5
    words:easter	boilerplate -4 anecdote 7 signpost -1 opinion -2
    words:easy	boilerplate -7 promotion -1 anecdote -1 signpost -2 recommendation 10 opinion 12 claim -11
    words:easy to	boilerplate -7 promotion -1 anecdote -1 signpost -2 recommendation -1 opinion 14 claim -2
    words:eat	heading -4 boilerplate 3 promotion -3 anecdote -1 signpost -1 recommendation 25 opinion -6 claim -15
    words:edit	heading -3 boilerplate -13 promotion -1 anecdote 15 signpost 9 opinion -2 claim -4
    words:effect	heading -1 boilerplate -1 promotion -3 anecdote -4 signpost 6 recommendation -7 claim 9
    words:effects	heading 1 boilerplate -2 promotion 3 anecdote -1 signpost 11 recommendation -15 claim 5
    words:eight	boilerplate -1 promotion -2 anecdote 2 signpost 9 recommendation -4 opinion -6 claim 2
    words:eight and	boilerplate -1 anecdote -2 signpost 10 recommendation -2 opinion -4 claim -1
    words:either	heading -1 promotion -2 anecdote -10 signpost -1 recommendation -4 opinion 17 claim 3
    words:eleven	heading 16 boilerplate -2 promotion -5 anecdote 6 signpost -3 recommendation -1 opinion -7 claim -4
    words:eleven years	heading 17 boilerplate -1 promotion -4 signpost -2 recommendation -1 opinion -6 claim -2
    words:else	heading -4 boilerplate 5 promotion -3 anecdote -1 signpost -3 recommendation 15 opinion -10
    words:email	heading -19 boilerplate 14 promotion 19 anecdote -1 signpost -2 recommendation -3 opinion -7 claim -1
    words:email address	heading -1 boilerplate 11 promotion -9
    words:emdr	heading 7 boilerplate -7 promotion -1 anecdote -2 signpost -2 recommendation -3 opinion -3 claim 11
    words:emergency	boilerplate 6 promotion -1 anecdote -1 signpost -1 recommendation -4 opinion -3 claim 4
    words:empty	anecdote -2 recommendation 6 opinion 5 claim -8
    words:end	heading -2 boilerplate -4 promotion -9 anecdote 2 signpost 4 recommendation -4 opinion 19 claim -6
    words:end of	promotion -1 anecdote -4 signpost -1 recommendation -1 opinion 7 claim 2
    words:end up	anecdote -1 signpost 1 opinion 6 claim -6
    words:ending	heading -3 boilerplate -1 promotion -2 recommendation 10 opinion -2 claim -1
    words:england	boilerplate 3 promotion -3 recommendation -1 opinion -2 claim 4
    words:english	promotion 7 signpost 3 recommendation -8 opinion -1 claim -1
    words:enjoy	heading -2 promotion -1 signpost -1 recommendation -1 opinion 11 claim -5
    words:enough	heading -2 boilerplate -4 promotion -1 anecdote -5 signpost -3 recommendation -4 opinion 6 claim 14
    words:enough for	anecdote -3 recommendation -1 opinion -2 claim 7
    words:enter	heading -5 boilerplate -15 promotion 17 signpost -2 opinion 8 claim -4
    words:enter your	heading -2 boilerplate -14 promotion 18
    words:episode	heading 15 boilerplate -17 promotion 9 anecdote -1 signpost -1 recommendation -1 opinion -2 claim -1
    words:episode #	heading 15 boilerplate -15
    words:erp	heading -1 boilerplate -1 promotion 1 anecdote -2 signpost -2 recommendation 2 opinion -6 claim 9
    words:esketamine	heading 5 boilerplate -6 promotion -3 anecdote -1 signpost 18 recommendation -2 opinion -2 claim -9
    words:especially	recommendation -7 claim 7
    words:estimated	heading -1 boilerplate -1 promotion -1 anecdote -2 opinion 10 claim -5
    words:et	heading -2 boilerplate 9 promotion -1 anecdote -1 signpost -1 recommendation -3 opinion -1
    words:et al	heading -2 boilerplate 9 promotion -1 anecdote -1 signpost -1 recommendation -3 opinion -1
    words:even	signpost -3 recommendation 1 opinion -11 claim 14
    words:evening	heading -1 boilerplate -2 promotion 3 anecdote 6 signpost -5 recommendation -5 opinion 8 claim -4
    words:evenings	heading 9 boilerplate -1 anecdote -3 recommendation -1 opinion -6 claim 2
    words:event	heading -1 boilerplate -2 promotion -1 anecdote -2 signpost 1 recommendation 4 opinion -2 claim 3
    words:events	heading -1 promotion -1 signpost -1 recommendation -1 opinion -2 claim 6
    words:ever	heading -1 promotion -1 anecdote 1 signpost -3 recommendation -1 opinion 6
    words:every	heading -5 boilerplate -13 promotion 9 anecdote 23 signpost 11 recommendation 8 opinion -17 claim -18
    words:every day	promotion 7 recommendation 8 opinion -2 claim -11
    words:every single	boilerplate -3 promotion 2 anecdote 8 signpost -2 opinion -3 claim -2
    words:every time	boilerplate -1 anecdote -3 signpost -4 opinion 10
    words:every week	promotion -1 anecdote -3 signpost 8 recommendation 2 opinion -2 claim -3
    words:everyone	boilerplate -2 promotion -9 anecdote -2 signpost 3 recommendation 5 claim 5
    words:everything	promotion -1 anecdote 8 signpost -4 opinion -2 claim -1
    words:evidence	boilerplate -1 promotion -2 anecdote -1 signpost -1 recommendation -1 opinion -11 claim 17
    words:evidence is	recommendation -1 opinion -4 claim 6
    words:exact	anecdote 5 opinion -7 claim 3
    words:exactly	signpost -1 recommendation 1 opinion -6 claim 7
    words:example	heading -1 boilerplate 2 promotion 9 anecdote -6 signpost 7 recommendation -3 opinion -12 claim 4
    words:executive	heading -2 opinion 12 claim -10
    words:exercise	heading 10 boilerplate -9 promotion -3 anecdote -7 signpost -10 recommendation 19 opinion -4 claim 4
    words:expect	boilerplate -7 anecdote -3 signpost 11 recommendation -5 opinion -3 claim 7
    words:expected	anecdote -1 recommendation 6 opinion 4 claim -8
    words:experimental	heading -1 boilerplate -1 promotion -1 anecdote -1 signpost -1 recommendation -1 opinion -6 claim 11
    words:explains	boilerplate -1 signpost 2 recommendation -1 opinion 7 claim -6
    words:explanation	opinion 15 claim -14
    words:exposure	heading -2 anecdote -2 signpost -1 recommendation -1 opinion -3 claim 8
    words:exposure and	heading -1 anecdote -1 signpost -1 opinion -1 claim 4
    words:extra	promotion 2 anecdote -4 recommendation -4 opinion 8 claim -1
    words:extract	heading -4 boilerplate 4 promotion -10 anecdote -1 recommendation -1 opinion -2 claim 13
    words:eye	heading 11 boilerplate -8 promotion 7 signpost -1 opinion -5 claim -3
    words:eye movement	heading 7 boilerplate -6 promotion -1
    words:fades	recommendation -1 opinion -2 claim 4
    words:fails	heading 1 signpost -5 recommendation -1 opinion 13 claim -8
    words:fair	anecdote -3 signpost 13 recommendation -2 opinion -8 claim 1
    words:fall	heading 8 boilerplate -1 promotion -2 recommendation -1 opinion -4
    words:falls	anecdote -4 signpost -1 recommendation -2 opinion 3 claim 4
    words:families	heading 15 boilerplate -2 promotion -3 anecdote -3 signpost -2 recommendation 1 opinion 1 claim -7
    words:family	heading -6 boilerplate 5 promotion 3 anecdote -9 signpost -9 recommendation 15 opinion -5 claim 6
    words:family members	heading -3 boilerplate -1 signpost -2 recommendation 7 opinion -1 claim -1
    words:faq	heading 9 boilerplate -8 promotion -1
    words:far	boilerplate -1 anecdote -1 recommendation -4 opinion -6 claim 13
    words:fast	heading -2 boilerplate -7 promotion -3 anecdote -4 signpost -3 recommendation 14 opinion -2 claim 7
    words:fault	signpost -1 recommendation -1 opinion 12 claim -10
    words:fda	heading 7 boilerplate -1 promotion 5 anecdote -1 signpost -1 recommendation -9 opinion -1 claim 1
    words:fda in	heading 7 boilerplate -1 promotion -1 claim -5
    words:fear	heading 1 boilerplate -2 promotion -1 anecdote -1 signpost 3 recommendation -1 opinion -12 claim 14
    words:federal	boilerplate 2 promotion -1 anecdote -1 signpost -2 recommendation 9 opinion -2 claim -5
    words:feel	heading 5 boilerplate -5 promotion 2 anecdote -2 signpost -7 recommendation -3 opinion -8 claim 18
    words:feeling	heading -2 boilerplate -1 signpost -1 recommendation -1 opinion -3 claim 8
    words:feels	heading 5 anecdote -3 signpost -1 recommendation -1 opinion -5 claim 6
    words:fell	anecdote -1 recommendation -1 opinion -2 claim 5
    words:felt	heading -1 anecdote -2 signpost -1 recommendation -1 opinion 4 claim 2
    words:few	heading -2 promotion -1 anecdote -1 signpost -1 recommendation -4 opinion -2 claim 10
    words:fewer	heading 1 boilerplate -1 promotion -1 signpost 4 recommendation -1 opinion -3 claim 2
    words:fibromyalgia	heading 3 boilerplate -17 promotion 21 anecdote -1 signpost -2 recommendation -4 opinion -1 claim -1
    words:fibromyalgia and	promotion 8 signpost -1 claim -6
    words:field	heading -3 boilerplate 5 promotion -1 anecdote -1 opinion 7 claim -6
    words:fifteen	boilerplate -1 promotion 7 anecdote 7 signpost -5 recommendation -1 opinion -7 claim -1
    words:figure	boilerplate -1 promotion -2 anecdote 6 signpost -3 recommendation -2 opinion 2
    words:fill	heading -1 boilerplate -2 promotion 13 anecdote -2 signpost -2 recommendation 4 opinion 6 claim -17
    words:fill in	anecdote -1 recommendation 11 opinion -2 claim -7
    words:finally	promotion -1 signpost -1 opinion 9 claim -7
    words:find	heading -4 boilerplate -4 promotion 14 anecdote -3 signpost 14 recommendation -8 opinion 3 claim -12
    words:find an	boilerplate -2 promotion 9 signpost -1 recommendation -2 opinion -2 claim -1
    words:find care	heading -2 boilerplate -6 promotion 8
    words:find it	recommendation -1 opinion 11 claim -9
    words:find that	heading -1 signpost 13 recommendation -7 claim -5
    words:finding	heading -5 boilerplate 10 promotion -3 signpost -1 opinion -1 claim 1
    words:findings	heading -6 signpost 6 recommendation -1 opinion 15 claim -13
    words:fine	promotion -1 signpost -2 recommendation -4 opinion 10 claim -3
    words:finish	anecdote -1 signpost -1 recommendation -1 opinion 17 claim -14
    words:fire	recommendation -3 opinion 7 claim -3
    words:first	heading -13 boilerplate -6 promotion 9 anecdote 8 signpost -11 recommendation 38 opinion -4 claim -20
    words:first infusion	promotion -1 recommendation 1 opinion 6 claim -6
    words:first night	promotion -2 anecdote 7 signpost -1 opinion -2 claim -2
    words:first thing	heading -1 boilerplate -1 promotion -1 signpost 7 recommendation -1 opinion -1 claim -3
    words:first two	promotion -1 recommendation -2 opinion 9 claim -5
    words:first visit	promotion 6 anecdote -1 recommendation -2 opinion -1 claim -2
    words:first week	recommendation -4 opinion -1 claim 6
    words:five	heading 4 boilerplate -6 anecdote -3 signpost 4 recommendation -2 opinion -2 claim 4
    words:five minutes	signpost -1 recommendation 7 claim -6
    words:five years	promotion -1 signpost -2 recommendation -8 opinion 13 claim -1
    words:floating	heading -1 boilerplate -1 promotion -1 anecdote 9 signpost -1 recommendation -6 opinion -4 claim 5
    words:floor	promotion -1 anecdote 3 signpost -1 recommendation 5 opinion -3 claim -3
    words:folks	heading -1 promotion -3 anecdote -9 signpost 3 recommendation -3 opinion 19 claim -7
    words:following	heading -1 promotion -1 signpost 2 recommendation 5 opinion -1 claim -4
    words:food	heading 2 promotion -1 signpost -1 recommendation 11 opinion -7 claim -6
    words:for	heading 38 boilerplate -18 promotion -10 anecdote -12 signpost -3 recommendation 5 opinion -14 claim 14
    words:for #	boilerplate -3 promotion 4 anecdote -2 signpost -1 opinion 7 claim -4
    words:for a	heading -2 boilerplate -1 promotion 11 anecdote 12 signpost -3 recommendation 23 opinion -6 claim -34
    words:for adults	boilerplate -1 promotion -1 signpost -1 opinion -1 claim 5
    words:for anxiety	heading -1 boilerplate -2 anecdote -2 signpost 6 opinion 7 claim -8
    words:for anyone	promotion 7 recommendation 3 claim -9
    words:for at	anecdote -3 recommendation 8 opinion -2 claim -3
    words:for comment	promotion -2 anecdote -1 signpost -1 recommendation -1 opinion -4 claim 9
    words:for depression	heading 6 boilerplate -5 promotion -1 anecdote -1 signpost -1 recommendation -1 opinion -2 claim 5
    words:for eleven	heading 17 boilerplate -2 promotion -1 anecdote -8 signpost -1 opinion -1 claim -4
    words:for it	heading 6 promotion -2 signpost -6 recommendation -3 opinion -2 claim 8
    words:for me	anecdote 4 signpost -2 recommendation -1 opinion 5 claim -6
    words:for medical	promotion 9 signpost -1 recommendation -7 claim -1
    words:for most	heading -1 promotion -1 recommendation -1 opinion -1 claim 4
    words:for obsessive-compulsive	heading -1 anecdote -1 signpost 6 opinion -2 claim -2
    words:for ocd	heading 2 anecdote -1 signpost -2 recommendation -2 opinion -3 claim 6
    words:for our	heading -1 boilerplate -7 promotion 9 signpost -1
    words:for pain	heading -1 boilerplate 8 promotion -1 anecdote -1 signpost -1 opinion 4 claim -8
    words:for patients	heading 8 boilerplate -7 promotion -1 opinion 5 claim -4
    words:for people	heading 4 promotion 2 signpost 1 opinion -2 claim -3
    words:for ptsd	promotion -1 anecdote -2 signpost -2 recommendation -8 opinion 3 claim 11
    words:for six	anecdote -4 signpost -1 recommendation 10 opinion 5 claim -10
    words:for ten	anecdote 3 opinion 4 claim -7
    words:for the	heading -4 promotion 1 anecdote -14 signpost 10 recommendation 5 claim 2
    words:for this	heading -1 anecdote -1 opinion -5 claim 7
    words:for three	boilerplate -1 promotion -1 anecdote 1 signpost -1 recommendation -2 opinion -5 claim 8
    words:for two	boilerplate -1 promotion -2 signpost 8 recommendation 9 opinion -4 claim -10
    words:for you	heading 14 boilerplate -1 promotion -18 signpost -2 opinion 8 claim -1
    words:form	heading -1 boilerplate 5 promotion 7 anecdote -5 signpost -5 recommendation 8 opinion -4 claim -5
    words:former	heading -1 boilerplate -4 promotion -10 anecdote -1 signpost 7 recommendation 18 opinion -3 claim -6
    words:fortnight	anecdote 6 opinion -1 claim -5
    words:forty	heading 3 boilerplate -1 promotion -1 signpost -8 recommendation -2 opinion -8 claim 18
    words:found	heading 2 promotion -1 anecdote -10 signpost -3 recommendation -3 opinion -5 claim 20
    words:found no	anecdote -2 signpost -1 opinion -8 claim 11
    words:found that	signpost -1 recommendation -1 opinion -3 claim 5
    words:founder	promotion 8 anecdote -4 claim -4
    words:four	boilerplate -3 promotion -2 anecdote 1 signpost -6 recommendation 5 opinion -11 claim 16
    words:four out	recommendation 11 claim -10
    words:four to	anecdote -2 signpost -1 recommendation -1 claim 5
    words:fourth	heading -1 anecdote 9 signpost -2 recommendation -1 opinion -3 claim -1
    words:free	heading -3 promotion 4 anecdote -4 signpost -4 recommendation 7 opinion -8 claim 8
    words:frequently	heading 4 boilerplate -21 promotion -2 signpost 20
    words:frequently asked	heading 4 boilerplate -21 promotion -2 signpost 20
    words:friday	boilerplate 11 promotion -11 anecdote -1 signpost -1 recommendation 2 opinion -1
    words:friday #	boilerplate 12 promotion -10 anecdote -1
    words:from	heading 12 boilerplate -11 promotion 19 anecdote -2 signpost -18 recommendation -34 opinion 5 claim 29
    words:from #	heading -3 boilerplate 2 promotion 21 anecdote -3 signpost -1 recommendation -4 opinion -2 claim -11
    words:from a	heading -6 boilerplate 7 promotion -2 anecdote 2 signpost -1 recommendation -1 opinion -3 claim 5
    words:from our	heading 10 boilerplate -7 promotion 3 signpost -2 opinion -3
    words:from the	heading 2 boilerplate -2 promotion -3 anecdote 7 signpost -1 recommendation -14 opinion -4 claim 15
    words:front	promotion 2 anecdote 8 signpost 3 recommendation -7 opinion -6
    words:front desk	promotion 3 anecdote 6 signpost 6 recommendation -4 opinion -9 claim -2
    words:full	heading -4 boilerplate -2 promotion -3 anecdote 4 signpost 17 recommendation -4 opinion 10 claim -18
    words:full of	anecdote 8 opinion -7
    words:function	promotion -1 recommendation 8 opinion -1 claim -5
    words:funded	boilerplate -3 promotion -1 anecdote -1 recommendation -1 opinion -1 claim 7
    words:funded by	boilerplate -3 promotion -1 anecdote -1 recommendation -1 opinion -1 claim 7
    words:funny	heading -1 boilerplate 4 promotion -2 anecdote -6 signpost -1 recommendation -1 opinion 13 claim -5
    words:further	promotion -1 anecdote -6 signpost 10 recommendation -2 opinion -7 claim 6
    words:gain	heading -2 boilerplate -1 promotion -5 signpost -2 recommendation -1 opinion 2 claim 8
    words:gallery	heading -9 boilerplate 11 promotion -1
    words:gave	heading 2 boilerplate -1 promotion -1 anecdote 11 signpost -1 recommendation -1 opinion -4 claim -5
    words:generally	heading -11 boilerplate -4 promotion -1 anecdote -1 signpost 15 recommendation -2 opinion -4 claim 8
    words:gentleman	anecdote 12 signpost -1 recommendation -1 opinion -9 claim -2
    words:get	heading -4 boilerplate -2 promotion 5 anecdote 6 signpost -14 recommendation -17 opinion 19 claim 7
    words:get better	anecdote -6 opinion -1 claim 7
    words:get help	heading -5 boilerplate 7 promotion -2 signpost -5 recommendation 6
    words:get involved	heading -4 boilerplate 6 promotion -1 signpost -1
    words:get it	heading -5 boilerplate -1 promotion 7 signpost -2 recommendation 1 opinion -4 claim 3
    words:get the	heading -2 promotion 1 recommendation 4 opinion -5 claim 2
    words:get to	heading -1 boilerplate -1 promotion -1 anecdote -1 signpost -1 recommendation -2 opinion 11 claim -4
    words:gets	heading -2 promotion -3 anecdote -2 signpost 3 recommendation 5 opinion 10 claim -10
    words:getting	heading 2 boilerplate -1 anecdote 5 signpost -2 recommendation -3 opinion -4 claim 3
    words:give	heading -2 boilerplate 2 anecdote -2 signpost 5 opinion -9 claim 7
    words:give you	heading -1 boilerplate 2 promotion -2 anecdote -4 signpost 9 recommendation -2 opinion -5 claim 4
    words:given	boilerplate -1 signpost 3 recommendation -3 opinion -4 claim 5
    words:glass	promotion -1 anecdote 5 signpost -1 opinion 5 claim -9
    words:glasses	boilerplate -1 promotion -1 signpost -1 recommendation -1 opinion 8 claim -4
    words:go	boilerplate -12 promotion -5 anecdote -2 signpost -6 recommendation 20 opinion 6 claim -1
    words:go on	recommendation -4 opinion -2 claim 7
    words:go to	heading -1 promotion -6 anecdote -1 signpost 2 recommendation 8 opinion -1 claim -1
    words:god	heading -2 boilerplate 8 promotion -1 signpost -5
    words:goes	boilerplate -1 promotion -2 anecdote 2 signpost -1 recommendation 1 opinion -13 claim 14
    words:going	heading 3 boilerplate -1 promotion -5 anecdote 6 signpost -1 recommendation 5 opinion -5 claim -1
    words:going on	heading 4 boilerplate -1 promotion -2 signpost -1 recommendation 5 opinion -1 claim -4
    words:going to	heading -1 promotion -3 anecdote 10 signpost 1 recommendation 6 opinion -8 claim -5
    words:gone	promotion -1 anecdote 2 recommendation -2 opinion -3 claim 5
    words:good	heading 1 boilerplate -4 promotion -2 anecdote 1 signpost 18 recommendation -3 opinion -5 claim -5
    words:good news	heading -3 signpost 7 opinion -2 claim -2
    words:got	heading 1 boilerplate -5 promotion 2 anecdote -1 signpost 2 recommendation -1 opinion 6 claim -5
    words:got a	heading -1 boilerplate -2 promotion 9 anecdote -1 signpost -3 opinion -1
    words:got to	promotion -7 anecdote 6 recommendation 5 opinion 6 claim -10
    words:gp	boilerplate -1 promotion 4 anecdote -4 signpost -2 recommendation -4 opinion 9 claim -2
    words:gps	heading -2 boilerplate 3 promotion 4 recommendation 2 opinion -1 claim -6
    words:grab	signpost 8 recommendation -2 opinion -4
    words:grab a	signpost 8 recommendation -2 opinion -4
    words:grand	anecdote 6 recommendation -1 opinion -1 claim -4
    words:great	heading -1 boilerplate -1 promotion -1 anecdote -1 signpost 14 recommendation -1 opinion 5 claim -14
    words:group	heading -8 boilerplate 8 promotion 10 anecdote -11 signpost -2 recommendation -4 opinion -4 claim 12
    words:group on	promotion 9 anecdote -3 recommendation -1 claim -4
    words:groups	signpost -1 opinion 6 claim -4
    words:guide	heading 7 boilerplate -8 promotion 6 anecdote 1 recommendation -3 opinion -2 claim -1
    words:guideline	promotion -1 anecdote -2 signpost -3 recommendation -1 opinion 14 claim -7
    words:guidelines	promotion -1 anecdote -2 signpost -3 opinion 14 claim -9
    words:gut	heading 14 boilerplate -14 promotion -1 anecdote -1 signpost -1 recommendation -1 opinion -2 claim 5
    words:h	heading -1 boilerplate 8 promotion -1 signpost -2 opinion -3
    words:had	heading 10 boilerplate -5 promotion -9 anecdote 8 signpost 8 opinion -4 claim -8
    words:had a	heading 15 boilerplate -4 promotion -5 anecdote -1 signpost 5 recommendation 2 opinion -5 claim -7
    words:had it	signpost -1 opinion 5 claim -4
    words:had one	anecdote 9 signpost -2 recommendation -2 opinion -3 claim -2
    words:hair	boilerplate 1 promotion -1 anecdote 9 signpost -1 opinion -1 claim -7
    words:half	heading -1 promotion -3 anecdote 2 signpost -3 recommendation -14 opinion -7 claim 27
    words:half of	promotion -1 anecdote -7 signpost -2 recommendation -10 opinion -6 claim 27
    words:hand	heading 6 boilerplate -2 promotion -4 signpost -3 recommendation 3 opinion -1 claim 2
    words:hands	heading 6 promotion -2 anecdote -6 signpost -7 recommendation 5 opinion 2 claim 3
    words:happens	heading -6 boilerplate -1 anecdote -1 signpost 12 recommendation -6 opinion -2 claim 4
    words:happens to	heading -2 signpost 9 recommendation -5 opinion -2
    words:hard	promotion -4 anecdote -2 signpost -3 recommendation -4 opinion 19 claim -7
    words:hard to	promotion -3 anecdote -1 signpost -2 recommendation -2 opinion 10 claim -2
    words:harder	boilerplate -7 promotion -1 anecdote -10 signpost -1 recommendation -2 opinion 19
    words:harder to	boilerplate -7 promotion -1 signpost -1 recommendation -2 opinion 9 claim 1
    words:hardly	recommendation -1 opinion -4 claim 6
    words:has	heading -6 boilerplate -3 promotion -20 anecdote 7 signpost -1 recommendation -3 opinion 4 claim 23
    words:has a	heading -1 promotion -8 anecdote -7 signpost -1 recommendation -2 opinion 1 claim 18
    words:has been	heading -2 promotion -3 anecdote 12 signpost -2 recommendation -3 claim -3
    words:has found	anecdote -4 opinion 9 claim -4
    words:has not	boilerplate -1 promotion -1 signpost 4 recommendation -1 opinion -3 claim 2
    words:has prescribed	heading -1 recommendation -1 opinion 8 claim -6
    words:has the	heading -1 anecdote 4 signpost -1 recommendation -1 opinion -7 claim 8
    words:has to	promotion -3 signpost -1 recommendation 12 opinion -2 claim -6
    words:hasn't	promotion -1 anecdote -4 signpost -1 recommendation 9 opinion -3
    words:hasn't had	anecdote -4 recommendation 10 opinion -5
    words:have	heading -10 boilerplate -3 promotion -3 anecdote 22 signpost -10 recommendation 10 opinion -13 claim 7
    words:have a	heading -2 boilerplate -1 promotion 13 anecdote -9 signpost -5 recommendation -2 opinion 11 claim -7
    words:have asked	heading -2 boilerplate -2 promotion -1 anecdote -1 signpost 10 opinion -2 claim -3
    words:have been	heading -1 boilerplate 5 promotion -3 anecdote -1 signpost 3 opinion -4 claim 1
    words:have it	promotion -1 anecdote -1 signpost 2 recommendation 2 opinion 5 claim -6
    words:have not	heading -1 promotion -1 anecdote -1 signpost -3 recommendation -3 opinion 12 claim -4
    words:have to	heading 1 boilerplate -1 promotion -5 anecdote -2 signpost -6 recommendation 11 opinion 1 claim 1
    words:haven't	heading -1 anecdote -3 signpost -2 opinion 9 claim -3
    words:having	heading 5 boilerplate -2 promotion -4 anecdote -7 signpost -7 recommendation 9 opinion -7 claim 13
    words:having a	heading -3 promotion -1 signpost -14 opinion 18
    words:having thoughts	heading 9 promotion -3 anecdote -2 signpost -2 recommendation 7 opinion -3 claim -5
    words:he	heading -5 boilerplate -3 promotion -5 anecdote 7 signpost -8 recommendation 1 opinion 6 claim 6
    words:he has	anecdote 7 signpost -1 opinion 5 claim -10
    words:he said	heading -3 promotion -1 anecdote -12 signpost -2 recommendation 6 opinion -3 claim 14
    words:he says	anecdote 4 opinion 3 claim -6
    words:he told	anecdote 2 signpost -1 opinion -7 claim 6
    words:he'd	anecdote 8 recommendation -2 opinion -5 claim -2
    words:head	boilerplate -1 promotion -1 signpost -3 recommendation 3 opinion 2 claim -2
    words:headache	boilerplate 1 promotion -4 anecdote -1 signpost -2 recommendation -1 opinion -10 claim 17
    words:health	heading -15 boilerplate 14 promotion 5 anecdote -4 signpost -4 recommendation 6 opinion -7 claim 5
    words:health care	boilerplate 6 signpost -1 recommendation -2 opinion -2
    words:health plan	heading -6 boilerplate 11 promotion -3 recommendation -1
    words:hear	heading -1 boilerplate -3 promotion 2 anecdote 2 signpost -4 recommendation -7 opinion 3 claim 7
    words:heart	heading -1 boilerplate 1 promotion -1 anecdote -2 signpost -1 recommendation 1 opinion -4 claim 7
    words:heavy	promotion -1 anecdote -1 signpost -2 recommendation -5 opinion -2 claim 12
    words:held	recommendation -1 opinion -4 claim 5
    words:hello	heading -2 promotion 2 anecdote -8 signpost 16 recommendation -1 opinion -5 claim -3
    words:helmet	promotion -1 anecdote 8 signpost -1 opinion -1 claim -5
    words:help	heading -2 boilerplate -3 promotion 5 anecdote -5 signpost 13 recommendation 9 opinion -9 claim -7
    words:helped	heading -1 boilerplate -1 signpost 6 recommendation -1 opinion -1 claim -2
    words:helpful	heading -2 boilerplate 4 signpost -1
    words:helpline	boilerplate 4 promotion 4 anecdote -1 claim -6
    words:helps	heading 2 boilerplate -1 promotion -1 anecdote -1 signpost -2 recommendation 14 opinion -5 claim -7
    words:her	heading 7 boilerplate -1 promotion -9 anecdote 31 signpost 1 recommendation -10 opinion 4 claim -22
    words:her own	anecdote 9 recommendation -1 opinion -2 claim -5
    words:her sister	boilerplate -1 anecdote -2 signpost 10 recommendation -2 opinion -4 claim -1
    words:here	heading -5 boilerplate -5 promotion -2 anecdote -6 signpost 27 recommendation -12 claim 2
    words:here not	boilerplate -1 anecdote -1 signpost 7 recommendation -2 opinion -7 claim 4
    words:hers	heading -1 promotion -1 anecdote 9 signpost -1 recommendation -1 opinion 3 claim -9
    words:hide	boilerplate -1 promotion -1 anecdote -3 signpost -2 recommendation -1 opinion 9 claim -1
    words:high	heading -2 boilerplate 3 promotion -2 anecdote -2 signpost -1 recommendation 2 opinion -2 claim 4
    words:high blood	heading -1 boilerplate 3 promotion -1 recommendation 5 claim -4
    words:higher	signpost -1 recommendation -2 opinion -3 claim 6
    words:him	promotion -1 anecdote 8 opinion -2 claim -5
    words:his	heading -1 boilerplate 11 promotion -2 anecdote 20 signpost -2 recommendation -2 opinion 1 claim -25
    words:his own	boilerplate 12 promotion -1 anecdote -2 opinion -7 claim -1
    words:his wife	boilerplate 1 anecdote 5 recommendation -1 opinion -2 claim -2
    words:history	heading 3 promotion -2 anecdote -1 signpost -2 recommendation 4 opinion -5 claim 2
    words:hold	heading -1 anecdote -1 signpost -1 recommendation -3 opinion 15 claim -9
    words:holding	boilerplate 4 promotion -2 anecdote -7 signpost 9 recommendation 2 opinion -3 claim -2
    words:holds	heading -4 boilerplate -1 promotion 5 anecdote -2 signpost -1 recommendation -4 opinion -3 claim 10
    words:home	heading -5 boilerplate -2 promotion 9 anecdote 9 signpost -10 recommendation 17 opinion 7 claim -26
    words:home and	promotion -3 anecdote 8 signpost -4 recommendation 4 opinion -2 claim -1
    words:home to	heading -3 boilerplate -7 promotion 2 anecdote 1 signpost -2 recommendation -1 opinion 11
    words:honest	promotion -2 anecdote -5 signpost 1 claim 7
    words:honestly	boilerplate -1 promotion -1 anecdote -9 signpost 2 recommendation -3 opinion 7 claim 5
    words:honestly there	anecdote -3 signpost -1 opinion -4 claim 8
    words:hospital	promotion -4 signpost -2 recommendation 3 opinion 1 claim 2
    words:hospitals	heading -5 boilerplate 5 claim 1
    words:host	heading -17 boilerplate 25 promotion -1 signpost -5 opinion -1
    words:hour	heading -1 boilerplate -1 promotion -6 anecdote 1 signpost -2 recommendation 12 opinion -6 claim 2
    words:hour of	promotion -3 anecdote -1 recommendation 12 opinion -1 claim -7
    words:hours	heading 4 boilerplate -6 promotion 8 anecdote -10 signpost -7 recommendation 19 opinion -5 claim -1
    words:hours and	promotion -1 anecdote -3 recommendation -1 opinion -1 claim 6
    words:hours ring	boilerplate -2 promotion 8 anecdote -2 signpost -1 recommendation 2 opinion -2 claim -3
    words:house	heading -1 promotion 10 anecdote -1 signpost -1 recommendation 1 opinion -1 claim -6
    words:how	heading 6 boilerplate 3 promotion -6 anecdote 7 signpost -12 recommendation -4 opinion 9 claim -3
    words:how did	heading -3 boilerplate 3 promotion 6 signpost -3 opinion -1
    words:how it	heading -3 boilerplate 4 promotion -1 signpost 1 recommendation 1 opinion -6 claim 4
    words:how long	signpost -4 recommendation -1 opinion -4 claim 9
    words:how they	boilerplate -1 promotion -2 anecdote -1 signpost 10 recommendation 1 opinion -1 claim -6
    words:how to	heading 6 boilerplate -1 promotion -2 signpost 2 recommendation -1 opinion -3
    words:how you	heading 2 promotion -1 anecdote 12 signpost -2 recommendation 2 opinion -11 claim -2
    words:hse	anecdote -1 recommendation -1 opinion -3 claim 6
    words:humility	heading -2 promotion -5 anecdote 5 signpost -1 recommendation -2 opinion 10 claim -5
    words:hundred	anecdote -1 signpost -1 recommendation -2 opinion -2 claim 5
    words:hurt	heading -8 boilerplate 5 promotion -1 anecdote -1 signpost -4 recommendation 6 opinion 2 claim 1
    words:husband	anecdote 9 signpost -2 opinion -5 claim -2
    words:i	heading 19 boilerplate -14 promotion -11 anecdote 18 signpost 10 recommendation -17 opinion 13 claim -18
    words:i am	heading -1 boilerplate 4 promotion -2 anecdote -12 signpost 5 recommendation -3 opinion 6 claim 3
    words:i can	signpost -1 opinion -8 claim 10
    words:i could	heading 3 boilerplate -1 anecdote -1 signpost -2 recommendation -1 opinion 5 claim -2
    words:i did	heading -1 promotion -1 anecdote -3 signpost -3 recommendation 15 opinion -6 claim -2
    words:i do	heading 9 boilerplate -1 promotion -1 anecdote -2 signpost 3 recommendation -3 opinion -5
    words:i don't	boilerplate -1 promotion -2 anecdote 5 signpost -2 recommendation -5 opinion -3 claim 9
    words:i felt	anecdote -6 signpost -1 opinion 8
    words:i get	heading 2 promotion -1 anecdote 9 signpost -3 recommendation -2 claim -4
    words:i got	heading 2 boilerplate -1 anecdote 7 recommendation -5 opinion -1 claim -1
    words:i had	promotion -1 anecdote 7 signpost 5 recommendation -2 opinion -7 claim -2
    words:i have	heading -2 boilerplate -1 promotion 5 anecdote 9 signpost -7 recommendation -3 opinion 4 claim -6
    words:i know	anecdote 4 signpost -1 opinion -6 claim 4
    words:i read	promotion -1 anecdote 8 signpost -3 opinion -2 claim -1
    words:i should	anecdote -1 signpost -1 recommendation -8 opinion 10
    words:i slept	promotion -2 anecdote 7 opinion -4 claim -1
    words:i started	heading -1 anecdote -2 signpost -1 opinion 10 claim -5
    words:i take	promotion 9 anecdote -2 signpost -5 opinion -1
    words:i think	heading -1 signpost -1 opinion 8 claim -5
    words:i want	heading -1 boilerplate -1 promotion 5 anecdote -10 signpost 15 recommendation -1 opinion -6 claim -1
    words:i was	promotion -1 anecdote 11 signpost 8 recommendation -1 opinion -14 claim -3
    words:i went	heading -1 promotion -2 anecdote 1 signpost -4 recommendation -1 opinion -1 claim 8
    words:i will	promotion -2 anecdote -8 signpost 8 recommendation -1 opinion 5 claim -1
    words:i would	anecdote -5 recommendation -2 opinion 15 claim -7
    words:i'd	heading -3 promotion -2 anecdote -12 signpost 3 recommendation -6 opinion 4 claim 16
    words:i'd have	heading -1 anecdote -3 signpost -1 opinion 10 claim -5
    words:i'd say	anecdote -18 signpost -1 recommendation -1 opinion -1 claim 21
    words:i'll	promotion 7 anecdote -4 signpost 8 recommendation -1 opinion -10 claim -1
    words:i'm	heading 7 boilerplate -3 promotion -3 anecdote 15 signpost -5 recommendation 3 opinion -13 claim -3
    words:i'm not	anecdote 2 signpost -7 recommendation 7 opinion 1 claim -2
    words:i've	heading -1 boilerplate -1 promotion 6 anecdote -7 signpost -9 recommendation -2 opinion 16 claim -3
    words:idea	boilerplate -1 promotion -1 anecdote -8 signpost -1 opinion 10 claim 1
    words:if	heading 1 boilerplate -2 promotion -12 anecdote -15 signpost 22 recommendation 25 opinion 6 claim -25
    words:if a	promotion -1 anecdote -4 recommendation 2 opinion 7 claim -3
    words:if she	anecdote 7 recommendation -4 opinion -1 claim -1
    words:if they	anecdote -2 recommendation -1 opinion 5 claim -1
    words:if you	heading -3 boilerplate 4 promotion 2 anecdote -4 signpost -10 recommendation 25 opinion -13 claim -1
    words:if you're	boilerplate -1 promotion 3 anecdote -4 signpost 9 recommendation 2 opinion -6 claim -1
    words:if you've	heading -1 anecdote -1 signpost -1 recommendation -1 opinion 8 claim -4
    words:if your	heading -1 promotion -2 signpost -1 recommendation -5 opinion 2 claim 6
    words:illness	heading 1 promotion -1 signpost -1 opinion -6 claim 7
    words:image	boilerplate 5 promotion -1 anecdote 4 signpost -2 opinion -5
    words:implant	heading 15 boilerplate -3 promotion -3 anecdote -3 signpost -2 recommendation 7 opinion -2 claim -11
    words:implanted	anecdote -4 signpost -1 opinion -4 claim 9
    words:improve	promotion -1 anecdote -2 signpost -1 recommendation -3 opinion -4 claim 11
    words:improve if	promotion -1 anecdote -2 recommendation -3 opinion -3 claim 8
    words:improved	signpost 5 opinion -2 claim -2
    words:in	heading -12 boilerplate 33 promotion -1 anecdote -14 signpost -11 recommendation -21 opinion -27 claim 52
    words:in #	heading 2 boilerplate 2 promotion 6 signpost -2 recommendation -6 opinion -7 claim 6
    words:in a	heading -5 boilerplate 4 promotion -3 anecdote -6 signpost -5 recommendation 2 opinion 2 claim 9
    words:in danger	promotion -6 recommendation -3 claim 10
    words:in depression	boilerplate -4 claim 5
    words:in england	boilerplate 3 promotion -3 recommendation -1 opinion -2 claim 4
    words:in every	promotion -1 anecdote -2 signpost 5 recommendation 7 opinion -3 claim -6
    words:in five	promotion -1 anecdote -1 signpost -1 recommendation -8 opinion 7 claim 5
    words:in his	boilerplate -1 anecdote 6 claim -4
    words:in ireland	boilerplate -6 promotion -2 recommendation 9
    words:in january	heading -1 promotion -2 anecdote 5 recommendation -1 opinion -3 claim 3
    words:in june	anecdote 13 signpost -1 recommendation 2 opinion -5 claim -9
    words:in large	boilerplate 10 promotion -1 signpost -1 recommendation -6 opinion -1
    words:in mice	heading 3 boilerplate -2 promotion -1 anecdote -1 signpost -1 recommendation -1 opinion -4 claim 7
    words:in my	heading 2 boilerplate -1 promotion -1 anecdote -5 signpost 3 recommendation 3 opinion -3 claim 3
    words:in one	boilerplate 5 promotion -1 anecdote -2 claim -1
    words:in our	heading -1 promotion -7 anecdote -5 signpost 12 recommendation -2 opinion 1 claim 2
    words:in people	heading 2 boilerplate -1 promotion -1 anecdote -1 recommendation -6 opinion -1 claim 7
    words:in person	promotion 7 recommendation -1 claim -6
    words:in six	anecdote -1 recommendation -2 opinion -2 claim 6
    words:in south	anecdote -4 signpost -1 recommendation -1 opinion -4 claim 9
    words:in ten	heading -1 anecdote -6 signpost -1 recommendation -1 opinion -1 claim 10
    words:in that	anecdote -4 signpost -2 recommendation -2 opinion 9
    words:in the	heading 1 boilerplate -7 promotion -4 anecdote 9 signpost -1 recommendation 3 claim -1
    words:in their	heading -1 boilerplate -1 anecdote -1 signpost -1 recommendation 4 opinion 3 claim -4
    words:in there	heading -1 boilerplate -3 promotion -1 anecdote -3 signpost 4 recommendation -2 opinion 8 claim -2
    words:in this	heading -8 boilerplate 4 promotion -5 anecdote -7 signpost 9 recommendation 4 opinion 7 claim -5
    words:in to	boilerplate 7 promotion 7 anecdote -3 signpost -2 recommendation -6 opinion 1 claim -3
    words:in which	promotion -1 anecdote -1 signpost -1 recommendation -1 opinion 8 claim -4
    words:in with	promotion 12 opinion -1 claim -11
    words:in your	heading -2 boilerplate 4 anecdote -1 signpost -2 opinion -7 claim 8
    words:inc	heading -3 boilerplate 7 promotion -1 anecdote -1 opinion -4 claim 2
    words:include	heading -4 boilerplate -1 promotion 3 anecdote -1 signpost 8 recommendation 4 opinion -5 claim -4
    words:included	boilerplate -1 promotion 8 anecdote -1 recommendation 1 opinion -4 claim -2
    words:infection	anecdote -4 recommendation -2 opinion -2 claim 8
    words:inflammation	heading 2 boilerplate -2 promotion -1 signpost 7 opinion -5 claim -1
    words:information	heading -3 boilerplate 19 promotion -6 anecdote -1 signpost -2 recommendation -1 opinion -2 claim -3
    words:infusion	heading -5 boilerplate 14 promotion -4 anecdote -7 signpost -1 recommendation -1 opinion 5 claim -1
    words:infusions	heading 4 boilerplate -4 promotion 1 signpost -3 recommendation -7 opinion 7 claim 1
    words:infusions for	heading 3 boilerplate -3 signpost -1 recommendation -5 opinion 8 claim -2
    words:injection	heading 6 anecdote 1 signpost -7 opinion -1 claim 1
    words:insomnia	heading 6 promotion -3 anecdote -4 signpost -1 recommendation -2 opinion -2 claim 6
    words:instagram	boilerplate 6 promotion -5 signpost -1 opinion 5 claim -4
    words:insurance	promotion -6 anecdote -3 signpost 6 recommendation -6 opinion -3 claim 11
    words:insurance will	promotion -1 recommendation -5 opinion -2 claim 8
    words:insurer	recommendation -1 opinion -6 claim 7
    words:insurers	heading -5 promotion 1 anecdote -2 signpost 2 recommendation -2 opinion 12 claim -7
    words:intake	promotion 7 anecdote -3 signpost -6 recommendation 5 opinion -1 claim -2
    words:interested	promotion 17 opinion -1 claim -15
    words:internet	signpost 4 recommendation 1 opinion 3 claim -7
    words:interpretation	anecdote -1 opinion -7 claim 8
    words:into	heading -1 boilerplate -5 anecdote 2 signpost -2 recommendation 1 opinion -12 claim 17
    words:into a	anecdote -4 recommendation -2 opinion -2 claim 9
    words:into the	anecdote -1 signpost -1 recommendation -2 opinion -2 claim 6
    words:intrusive	recommendation -5 opinion -3 claim 10
    words:intrusive thoughts	recommendation -5 opinion -3 claim 10
    words:investors	heading -2 boilerplate -2 anecdote -1 opinion -5 claim 10
    words:involved	heading 1 boilerplate 3 promotion -4 signpost -1 recommendation 5 claim -4
    words:ireland	heading -1 boilerplate -4 promotion -2 recommendation 9 opinion -1
    words:is	heading 20 boilerplate 20 promotion -12 anecdote -27 signpost 14 recommendation -27 opinion 8 claim 5
    words:is #	promotion 2 opinion 13 claim -13
    words:is a	heading 1 boilerplate 26 promotion -7 anecdote -9 signpost -3 recommendation -12 opinion 16 claim -12
    words:is also	anecdote 6 signpost -3 opinion -4 claim 2
    words:is an	boilerplate 1 anecdote -2 signpost -2 opinion 3 claim 1
    words:is another	signpost -1 recommendation -1 opinion 8 claim -5
    words:is approved	heading -1 anecdote -1 signpost 6 opinion -2 claim -2
    words:is back	anecdote 10 signpost -2 recommendation -2 opinion -2 claim -3
    words:is for	heading 14 boilerplate -1 promotion -10 anecdote -2 signpost 2 recommendation -1 opinion 3 claim -6
    words:is in	boilerplate -2 promotion -6 anecdote -1 signpost 9 recommendation -1 opinion -2 claim 4
    words:is it	heading 9 boilerplate -1 promotion -4 anecdote -3 signpost 4 recommendation -2 opinion -3 claim -2
    words:is ketamine	heading 9 boilerplate -2 anecdote -1 signpost -5
    words:is lonely	heading -2 boilerplate -1 promotion -1 anecdote -1 recommendation -3 opinion 17 claim -11
    words:is medical	boilerplate 2 promotion -1 signpost 8 opinion -7 claim -1
    words:is needed	heading -1 boilerplate -2 promotion 7 signpost -2 recommendation 16 opinion -9 claim -9
    words:is not	heading 3 boilerplate 3 promotion 24 anecdote -7 signpost 3 recommendation -8 opinion -13 claim -6
    words:is one	signpost -1 recommendation -3 opinion -2 claim 6
    words:is open	promotion 14 recommendation -1 opinion -1 claim -11
    words:is part	promotion -2 opinion -5 claim 8
    words:is possible	boilerplate 7 promotion -4 signpost -2 claim -1
    words:is still	boilerplate -1 promotion -1 signpost 1 recommendation -1 opinion -7 claim 7
    words:is that	heading -1 promotion -1 anecdote -9 signpost -11 recommendation -3 opinion 20 claim 5
    words:is the	heading 3 boilerplate -5 promotion -9 anecdote 4 signpost 8 opinion 10 claim -11
    words:is tms	heading -3 boilerplate 5 signpost -2
    words:is to	heading -7 signpost 7 recommendation 7 opinion 10 claim -16
    words:is used	heading -1 boilerplate 9 promotion -1 anecdote -1 signpost -1 opinion -2 claim -3
    words:is what	boilerplate -1 signpost 4 recommendation -2 opinion -4 claim 4
    words:is when	recommendation -7 opinion -1 claim 8
    words:is where	boilerplate -1 anecdote -1 signpost -3 recommendation -1 opinion 9 claim -3
    words:is worth	anecdote -2 signpost -2 opinion 8 claim -3
    words:isn't	heading -3 promotion -1 anecdote -1 signpost -1 recommendation -8 opinion 7 claim 6
    words:issue	heading -3 boilerplate 22 promotion -6 anecdote -2 signpost -4 recommendation -2 opinion -4 claim -2
    words:it	heading 6 boilerplate -28 promotion -12 anecdote 11 signpost -7 recommendation 7 opinion 19 claim 5
    words:it a	heading -7 boilerplate -1 promotion -1 anecdote -7 signpost 4 recommendation 8 opinion 6 claim -2
    words:it actually	heading -5 signpost 8 claim -2
    words:it and	promotion -3 anecdote 11 signpost 1 recommendation -7 opinion -4 claim 2
    words:it as	heading 8 promotion -3 anecdote -1 signpost -2 recommendation -1 opinion -4 claim 2
    words:it at	anecdote -1 recommendation -1 opinion -4 claim 6
    words:it came	anecdote -1 signpost -1 opinion 11 claim -9
    words:it could	anecdote -4 signpost -2 recommendation -3 opinion 4 claim 6
    words:it does	heading -1 promotion -1 anecdote -1 signpost 12 recommendation -3 opinion 6 claim -13
    words:it doesn't	heading -1 anecdote -1 recommendation -3 opinion -5 claim 10
    words:it down	anecdote -10 signpost 12 recommendation 3 opinion -6 claim 1
    words:it for	promotion -2 anecdote 3 recommendation -1 opinion -5 claim 6
    words:it from	promotion -1 anecdote 3 recommendation -10 claim 7
    words:it gets	signpost -1 recommendation 8 opinion 6 claim -13
    words:it happens	heading -3 signpost 9 recommendation -8 opinion -2 claim 3
    words:it has	anecdote 4 recommendation -1 opinion -9 claim 6
    words:it hurt	heading -7 signpost -1 recommendation 9
    words:it in	boilerplate -8 promotion -2 anecdote 5 signpost -4 recommendation 1 opinion -5 claim 13
    words:it is	heading -3 boilerplate -4 promotion -6 anecdote -11 signpost 4 recommendation 2 opinion 26 claim -9
    words:it isn't	heading 1 anecdote -1 recommendation -2 opinion 4 claim -2
    words:it just	promotion -1 signpost -1 opinion 9 claim -7
    words:it makes	anecdote -1 signpost -3 opinion 8 claim -3
    words:it not	heading 3 boilerplate 1 promotion -1 anecdote -7 signpost -3 recommendation -5 opinion -4 claim 15
    words:it on	heading -1 boilerplate -4 promotion 6 anecdote 3 signpost -2 recommendation 5 opinion -10 claim 4
    words:it out	promotion -1 anecdote -2 signpost 8 recommendation -1 opinion -3
    words:it passes	heading -1 signpost -1 recommendation 11 opinion -10 claim 1
    words:it really	promotion 7 anecdote -1 signpost -2 recommendation -2 opinion 2 claim -2
    words:it safe	heading 2 boilerplate -1 promotion -2 anecdote -1 signpost 5 opinion -3
    words:it should	anecdote -2 signpost -5 recommendation 1 opinion 15 claim -8
    words:it since	recommendation -2 opinion -3 claim 5
    words:it so	signpost -1 recommendation 10 opinion -8 claim -1
    words:it somewhere	boilerplate -1 signpost -7 recommendation 11 opinion -2 claim -1
    words:it takes	anecdote -1 opinion -5 claim 6
    words:it the	anecdote -2 signpost -1 recommendation 1 opinion 5 claim -2
    words:it to	promotion -2 signpost -3 recommendation 12 opinion -9 claim 2
    words:it turns	anecdote -1 opinion 11 claim -9
    words:it was	heading -1 anecdote 14 signpost -1 recommendation -1 opinion -1 claim -10
    words:it with	boilerplate -2 promotion 6 signpost -1 recommendation 1 opinion 1 claim -5
    words:it work	heading 1 promotion -5 anecdote 6 signpost 4 opinion -6 claim -1
    words:it works	heading -2 boilerplate 1 promotion -2 anecdote -2 signpost -4 recommendation -2 opinion -1 claim 11
    words:its	heading 20 boilerplate -3 promotion -6 anecdote -8 signpost 2 recommendation -6 opinion -6 claim 7
    words:its own	heading 9 promotion -3 anecdote -1 signpost -2 recommendation -1 opinion -4 claim 2
    words:itself	heading -1 promotion -1 anecdote -1 signpost -1 recommendation -8 opinion -2 claim 15
    words:iv	heading 2 promotion -1 anecdote -3 signpost -2 recommendation -2 opinion -2 claim 8
    words:january	heading -1 boilerplate 3 promotion 1 anecdote 4 signpost -1 recommendation -1 opinion -4 claim -1
    words:job	anecdote 3 signpost -1 recommendation -1 opinion -7 claim 7
    words:join	heading -9 boilerplate 5 promotion 4 opinion -1
    words:journal	heading -2 boilerplate 3 promotion 7 signpost -2 recommendation -3 opinion -2 claim -2
    words:june	heading -1 boilerplate 5 promotion -3 anecdote 11 signpost -2 recommendation 1 opinion -5 claim -8
    words:june and	promotion -1 anecdote 14 signpost -1 opinion -4 claim -7
    words:juniper	heading -2 boilerplate 3 promotion -5 anecdote 1 opinion 3
    words:just	heading -1 boilerplate -1 promotion 4 anecdote 9 signpost -9 recommendation -8 opinion 4 claim 1
    words:just a	opinion 6 claim -4
    words:keep	heading 12 boilerplate -2 promotion -4 anecdote -4 signpost 14 opinion -4 claim -11
    words:keep it	boilerplate -1 anecdote -1 signpost -3 recommendation 9 opinion -10 claim 6
    words:keep the	heading 14 promotion -1 signpost 13 recommendation -23 opinion 13 claim -15
    words:keeps	boilerplate -1 anecdote 5 signpost -4 recommendation -2 opinion -6 claim 8
    words:kept	heading -5 boilerplate -1 promotion -1 anecdote -1 signpost -1 recommendation -5 opinion -2 claim 15
    words:ketamine	heading 28 boilerplate -8 promotion 6 anecdote -14 signpost -6 recommendation -6 opinion -10 claim 10
    words:ketamine and	heading 7 boilerplate -7 promotion 10 anecdote -1 signpost 8 recommendation -1 opinion -5 claim -12
    words:ketamine for	heading 9 boilerplate -6 promotion -1 signpost -1 recommendation -1
    words:ketamine infusions	heading 5 boilerplate -4 promotion -1 recommendation -2 claim 2
    words:ketamine is	heading -2 boilerplate 7 promotion -2 anecdote -2 recommendation -1 opinion -2 claim 1
    words:ketamine the	heading 7 boilerplate -6
    words:kettle	heading 3 boilerplate -1 promotion -1 anecdote -3 signpost -2 recommendation -3 opinion 11 claim -5
    words:key	heading 6 boilerplate -5
    words:kids	anecdote -1 signpost -1 recommendation -11 opinion -3 claim 16
    words:kind	heading 1 anecdote -2 signpost -1 recommendation 3 opinion -10 claim 10
    words:kindly	heading -2 promotion -4 anecdote -7 signpost 16 recommendation -3 opinion 7 claim -6
    words:kinds	heading -1 promotion -2 anecdote -1 signpost -1 recommendation 5 opinion -4 claim 3
    words:kitchen	promotion 8 anecdote 8 signpost -1 recommendation -1 opinion -4 claim -10
    words:kitchen table	promotion 8 anecdote -1 signpost -1 opinion -1 claim -4
    words:knee	anecdote 8 signpost -1 opinion -6 claim -1
    words:knot	promotion -7 opinion 7
    words:know	heading 2 boilerplate -4 promotion -3 anecdote 2 signpost -8 recommendation -4 opinion 8 claim 6
    words:know how	heading -1 anecdote -1 signpost -1 opinion 6 claim -2
    words:know it	anecdote 7 opinion -4 claim -2
    words:know what	anecdote -4 signpost -1 opinion 11 claim -6
    words:knows	promotion -2 signpost -4 recommendation 11 opinion -9 claim 5
    words:l-theanine	heading 6 boilerplate -6 promotion -10 anecdote -1 signpost -1 recommendation -2 opinion -7 claim 21
    words:language	boilerplate 10 promotion -2 signpost -6 recommendation -7 opinion 13 claim -7
    words:language please	boilerplate 10 promotion -1 signpost -1 recommendation -6 opinion -1
    words:languages	heading -5 boilerplate 7 promotion -2
    words:large	boilerplate 10 promotion -1 signpost -1 recommendation -7 opinion -3 claim 4
    words:large print	boilerplate 10 promotion -1 signpost -1 recommendation -6 opinion -1
    words:larger	anecdote -1 signpost -1 recommendation 5 opinion -1
    words:last	heading -5 boilerplate -3 promotion -2 anecdote 13 signpost 6 recommendation -6 opinion -5 claim 4
    words:lasting	promotion -1 anecdote -1 recommendation -2 claim 4
    words:lasts	heading 1 promotion 2 anecdote -1 signpost -2 recommendation 3 opinion 2 claim -6
    words:late	promotion -1 anecdote 2 signpost -1 recommendation -3 opinion 5 claim -2
    words:later	promotion -1 anecdote 1 signpost -1 recommendation -3 claim 5
    words:laughed	boilerplate -1 anecdote 8 opinion -3 claim -3
    words:law	heading -1 boilerplate -1 promotion -5 signpost -4 recommendation 6 opinion -5 claim 8
    words:lay	anecdote -2 signpost 8 recommendation -2 opinion -3
    words:leaflet	heading -5 boilerplate 15 promotion -4 anecdote 2 recommendation -4 opinion -2 claim -2
    words:leaflet in	boilerplate 10 promotion -1 signpost -1 recommendation -6 opinion -1
    words:leaflets	recommendation -3 opinion 11 claim -7
    words:learned	heading -1 promotion -2 anecdote 9 signpost 3 recommendation -1 opinion -3 claim -4
    words:least	heading 4 boilerplate -2 promotion -5 anecdote 2 signpost -3 recommendation 11 opinion -3 claim -4
    words:least once	heading 1 boilerplate -1 anecdote 9 signpost -2 opinion -4 claim -2
    words:leave	heading 2 boilerplate -2 promotion 12 anecdote 11 signpost -5 recommendation -2 opinion -12 claim -3
    words:leave us	heading 1 boilerplate -1 promotion 6 signpost -2 recommendation -2 opinion -1
    words:left	heading -1 boilerplate -3 promotion 6 anecdote 14 recommendation -1 opinion -6 claim -8
    words:leg	opinion 13 claim -11
    words:legal	boilerplate -2 promotion -1 anecdote -1 signpost -1 opinion -1 claim 7
    words:less	heading 1 boilerplate -2 promotion 6 anecdote -3 signpost -2 recommendation 3 opinion -10 claim 6
    words:less than	recommendation 5 opinion -6 claim 2
    words:let	heading 1 boilerplate -1 promotion -2 anecdote 13 signpost 6 recommendation 4 opinion -24 claim 2
    words:let me	promotion -1 anecdote 1 signpost 9 recommendation -2 opinion -4 claim -2
    words:letters	heading 2 promotion -2 anecdote -4 signpost 16 recommendation -12 opinion 2 claim -1
    words:level	heading -1 boilerplate 11 promotion -3 signpost -3 recommendation -1 opinion -1 claim -1
    words:level #	heading -1 boilerplate 11 promotion -2 signpost -2 recommendation -2 claim -3
    words:life	heading -3 boilerplate -2 promotion -6 anecdote -2 signpost -3 recommendation 12 opinion -4 claim 8
    words:life sentence	boilerplate -1 anecdote -1 signpost -1 recommendation -1 opinion 8 claim -5
    words:lift	anecdote -3 recommendation -2 opinion 7 claim -2
    words:light	heading 1 boilerplate -1 promotion 8 anecdote 2 signpost -3 recommendation 3 opinion -7 claim -3
    words:light and	promotion -1 signpost -1 recommendation 10 opinion -1 claim -7
    words:like	heading -5 boilerplate 6 promotion -2 anecdote 2 signpost -4 recommendation 7 opinion 17 claim -22
    words:like a	boilerplate -4 promotion -3 anecdote 2 signpost -1 recommendation -4 opinion 20 claim -11
    words:like this	boilerplate 6 promotion 4 anecdote -1 signpost -7 recommendation -1 opinion 1 claim -1
    words:likely	signpost -1 recommendation -5 opinion -6 claim 11
    words:likely to	signpost -1 recommendation -5 opinion -6 claim 11
    words:line	heading 2 boilerplate 6 promotion 5 anecdote 4 signpost -4 recommendation 8 opinion -10 claim -11
    words:line up	recommendation 9 opinion -6 claim -3
    words:linked	recommendation -2 opinion -2 claim 5
    words:linked to	recommendation -2 opinion -2 claim 5
    words:list	boilerplate -1 promotion -5 anecdote -4 signpost 25 opinion -8 claim -8
    words:list of	promotion -2 anecdote -3 signpost 11 recommendation -2 opinion -5 claim 2
    words:lists	heading 1 boilerplate -1 anecdote -2 signpost -1 recommendation -2 opinion -2 claim 6
    words:little	heading 3 boilerplate -4 promotion 5 anecdote -3 signpost -5 recommendation -2 claim 6
    words:lives	heading 1 boilerplate 7 promotion -1 anecdote -2 signpost -1 recommendation 4 opinion -4 claim -3
    words:lives in	heading -1 boilerplate 8 promotion -1 anecdote -2 opinion -4
    words:llc	boilerplate -1 promotion -1 anecdote -3 signpost -1 opinion -1 claim 6
    words:local	boilerplate -4 promotion 8 anecdote -2 signpost -1 recommendation -1 opinion 7 claim -6
    words:log	boilerplate -1 promotion 9 signpost -1 recommendation -2 opinion -2 claim -2
    words:log in	boilerplate -1 promotion 9 signpost -1 recommendation -2 opinion -2 claim -2
    words:lol	heading -1 boilerplate -16 promotion -1 signpost -1 opinion 19
    words:london	heading -1 anecdote -4 signpost -1 opinion -7 claim 13
    words:lonely	heading -2 boilerplate -1 promotion -1 anecdote -2 signpost -1 recommendation -4 opinion 24 claim -13
    words:long	heading -1 boilerplate 1 promotion -4 signpost -4 opinion 27 claim -18
    words:longer	heading 2 anecdote -2 signpost 3 recommendation -2 opinion -12 claim 11
    words:longer than	anecdote -1 opinion -7 claim 9
    words:look	heading -1 boilerplate -1 promotion -2 anecdote 1 opinion -2 claim 3
    words:looking	heading 4 boilerplate -6 promotion 11 anecdote -1 signpost -2 recommendation 3 opinion 12 claim -22
    words:looking after	heading 4 boilerplate -3 promotion -1 signpost -1 recommendation -3 opinion 15 claim -10
    words:looks like	signpost 6 recommendation -1 opinion 4 claim -7
    words:lose	promotion -7 signpost -1 recommendation -1 opinion 6 claim 4
    words:lost	boilerplate -2 promotion -3 signpost -2 recommendation -4 opinion 17 claim -6
    words:lot	heading -1 boilerplate -1 promotion -5 signpost 7 recommendation -2 claim 2
    words:lot of	promotion -4 anecdote -3 signpost -1 recommendation -2 opinion 1 claim 8
    words:loud	heading -8 boilerplate 12 promotion -3 anecdote -1 signpost 1 recommendation 2 opinion -2 claim -2
    words:love	heading 6 boilerplate -3 promotion -3 anecdote 14 signpost -7 recommendation -1 opinion -3 claim -2
    words:loves	promotion -1 anecdote -2 recommendation -1 opinion 11 claim -6
    words:low	heading -2 boilerplate -3 promotion -2 anecdote 2 signpost -4 recommendation 9 opinion -5 claim 6
    words:low or	heading -1 boilerplate -2 promotion -1 anecdote -3 recommendation 7 opinion -2 claim 2
    words:lower	recommendation -3 claim 4
    words:ltd	boilerplate 5 promotion -3 opinion -1
    words:m	heading -3 boilerplate 16 promotion 5 anecdote -2 signpost -1 recommendation -4 opinion -4 claim -7
    words:m to	heading -1 boilerplate 6 promotion -1 recommendation -2 claim -1
    words:made	boilerplate -1 promotion -1 anecdote 8 signpost -5 recommendation -9 opinion 7 claim 1
    words:magnesium	heading 3 boilerplate -6 promotion -8 anecdote -1 recommendation -1 opinion -3 claim 16
    words:magnetic	heading 4 boilerplate -3 promotion -1 anecdote -2 signpost 2 recommendation -1 opinion -4 claim 4
    words:magnetic stimulation	heading 4 boilerplate -3 promotion -1 anecdote -2 signpost 2 opinion -3 claim 3
    words:main	heading 2 boilerplate 4 promotion -1 signpost -1 recommendation -1 opinion -5 claim 2
    words:maintenance	signpost -3 recommendation -1 opinion -3 claim 8
    words:major	heading -4 promotion 4 recommendation -1 claim 3
    words:make	heading -9 boilerplate 2 promotion 5 anecdote -2 recommendation -25 opinion -4 claim 33
    words:make of	heading -7 signpost 7 recommendation -1 opinion 4 claim -3
    words:make the	heading 1 boilerplate -1 promotion -1 recommendation -5 claim 6
    words:makes	anecdote -1 signpost -4 recommendation -2 opinion 13 claim -4
    words:male	heading -1 boilerplate 2 promotion -1 anecdote -1 recommendation -8 opinion -1 claim 9
    words:man	heading 3 boilerplate -1 promotion -1 anecdote 14 signpost -1 recommendation -3 opinion -3 claim -8
    words:manage	boilerplate 1 promotion -2 anecdote 14 signpost -3 opinion -7 claim -3
    words:mania	anecdote -4 recommendation -1 claim 6
    words:manual	heading -5 promotion -3 anecdote -5 signpost -2 recommendation -1 opinion -1 claim 18
    words:manual in	heading -5 boilerplate 7 promotion -2 anecdote -3 claim 3
    words:many	heading -1 boilerplate -9 promotion -3 anecdote -6 signpost 1 recommendation 1 opinion -2 claim 20
    words:many people	heading -1 promotion -1 signpost -4 recommendation -5 opinion -3 claim 14
    words:march	heading -1 boilerplate 2 promotion 14 anecdote -5 signpost -2 recommendation -3 opinion -2 claim -3
    words:march #	heading -1 boilerplate 2 promotion 8 anecdote -1 recommendation -2 opinion -1 claim -5
    words:market	signpost -2 opinion -4 claim 6
    words:marriage	heading 1 boilerplate -1 anecdote -14 signpost 1 opinion 14
    words:mate	boilerplate -4 promotion -1 anecdote 14 signpost -2 recommendation -1 claim -7
    words:matter	heading -1 boilerplate -1 anecdote -1 signpost -3 recommendation -3 opinion 20 claim -11
    words:matters	heading 1 boilerplate -1 promotion -1 anecdote -1 signpost -4 recommendation 2 opinion 5 claim -1
    words:may	heading -5 boilerplate 8 promotion -2 anecdote -1 signpost 4 recommendation -14 opinion -4 claim 14
    words:may be	boilerplate -2 promotion -1 anecdote -1 signpost 10 recommendation -2 opinion 3 claim -7
    words:may make	recommendation -10 claim 10
    words:may vary	boilerplate 7 promotion -3 anecdote -1 signpost -1 opinion 6 claim -8
    words:maybe	heading 3 boilerplate -2 promotion -2 anecdote -2 signpost -1 recommendation -2 opinion -2 claim 6
    words:me	boilerplate -7 promotion -6 anecdote 19 signpost 18 recommendation -18 opinion 14 claim -20
    words:me in	promotion -1 recommendation -2 opinion 9 claim -6
    words:meals	heading -3 boilerplate -1 promotion 8 signpost -1 recommendation 1 opinion -4 claim 1
    words:mean	heading -4 boilerplate -2 promotion -1 anecdote -7 signpost 8 recommendation -2 opinion -4 claim 12
    words:means	recommendation -4 opinion -2 claim 6
    words:med	heading -13 boilerplate 14 promotion -1
    words:media	heading 7 boilerplate -4 promotion -1 signpost -1 recommendation 1 opinion -1
    words:media contact	heading 7 boilerplate -6
    words:medical	heading -2 boilerplate 12 promotion 6 anecdote 7 signpost 10 recommendation -7 opinion -17 claim -9
    words:medical advice	heading -1 boilerplate 10 promotion 7 anecdote -1 signpost 4 recommendation -8 opinion -8 claim -3
    words:medication	heading -1 boilerplate -3 promotion 3 anecdote -2 signpost 3 recommendation -2 opinion 4 claim -1
    words:medication for	boilerplate -2 anecdote -2 signpost 7 opinion -1 claim -2
    words:medication overuse	recommendation -6 opinion -1 claim 8
    words:medicine	heading 6 boilerplate -3 promotion -8 anecdote -1 signpost 1 recommendation -5 opinion 22 claim -11
    words:medicine is	opinion 13 claim -11
    words:medicines	heading -3 promotion -2 signpost -1 recommendation 11 opinion -1 claim -4
    words:meet	heading 22 boilerplate -15 promotion -6 anecdote 4 signpost -2 recommendation -6 opinion 13 claim -11
    words:meet the	heading 12 boilerplate -9 promotion -6 opinion 8 claim -5
    words:meet your	heading -1 boilerplate -2 promotion 2 signpost -1 recommendation -6 opinion 8
    words:members	heading -5 boilerplate 2 promotion -4 anecdote -1 signpost 2 recommendation 7 opinion -2 claim 1
    words:memory	heading -3 promotion -1 anecdote -5 signpost -3 recommendation -4 opinion -7 claim 23
    words:men	recommendation -3 opinion -1 claim 5
    words:mental	boilerplate 1 promotion -2 anecdote -1 recommendation -1 opinion -3 claim 6
    words:mental health	boilerplate 1 promotion -2 anecdote -1 opinion -2 claim 4
    words:methods	heading 16 anecdote -1 recommendation -1 opinion -9 claim -4
    words:mg	heading -9 boilerplate -6 promotion -7 anecdote 7 signpost -1 recommendation -2 opinion -2 claim 19
    words:mice	heading 2 boilerplate -2 promotion -2 anecdote -2 signpost -4 recommendation -10 opinion -9 claim 27
    words:might	heading -2 boilerplate 3 promotion -4 anecdote 2 signpost 1 recommendation -2 opinion -2 claim 5
    words:migraine	heading 16 boilerplate -13 promotion 2 anecdote 3 signpost -8 recommendation 1 opinion -10 claim 8
    words:migraine is	signpost -1 opinion -5 claim 7
    words:mild	boilerplate -1 opinion -3 claim 6
    words:million	heading -2 boilerplate -1 promotion -1 anecdote -2 opinion 17 claim -10
    words:min	heading -3 boilerplate 5 promotion -1
    words:mind	heading -4 boilerplate 9 promotion -5 anecdote -5 signpost -1 opinion 12 claim -5
    words:minutes	heading -6 boilerplate 1 promotion -2 anecdote 6 signpost -3 recommendation 6 opinion -1
    words:miss	promotion -3 anecdote -6 signpost -1 recommendation -4 opinion 6 claim 8
    words:misses	heading -3 boilerplate 6 promotion -1 anecdote -1 signpost -2 opinion -4 claim 4
    words:misses the	heading -5 boilerplate 8 promotion -1 anecdote -1 signpost -2 opinion -4 claim 5
    words:mix	recommendation 2 opinion 5 claim -7
    words:mixed	heading -2 recommendation -1 opinion -4 claim 8
    words:moment	heading -3 boilerplate -1 promotion -1 signpost -15 opinion 20 claim 1
    words:monday	heading -1 boilerplate 11 promotion -12 anecdote 4 signpost -1 recommendation 2 opinion -3 claim -1
    words:monday to	boilerplate 4 promotion -5 anecdote -1 recommendation 3
    words:money	boilerplate -4 promotion 3 anecdote -5 signpost -2 recommendation -2 opinion 17 claim -7
    words:month	heading -5 boilerplate -5 promotion -2 anecdote 25 signpost -11 recommendation -3 opinion -6 claim 6
    words:month or	promotion -1 anecdote -2 signpost -1 recommendation -7 opinion -2 claim 14
    words:monthly	heading -7 boilerplate -1 promotion 7
    words:months	heading 1 boilerplate -3 promotion 1 signpost -5 recommendation 1 opinion -10 claim 16
    words:months and	promotion -1 anecdote -3 recommendation 1 opinion -5 claim 8
    words:mood	heading -9 boilerplate 11 promotion -5 anecdote 5 signpost -4 recommendation 8 opinion -9 claim 4
    words:more	heading -2 boilerplate -2 promotion -13 anecdote -15 signpost 12 recommendation 7 opinion 19 claim -5
    words:more likely	signpost -1 recommendation -4 opinion -3 claim 8
    words:more than	heading 6 boilerplate -4 promotion -5 anecdote -3 recommendation 3 opinion 15 claim -12
    words:morning	heading -2 boilerplate 3 promotion -8 anecdote 3 signpost -3 recommendation 10 opinion 2 claim -5
    words:morning after	heading -1 promotion -5 signpost -1 recommendation 8 opinion -1 claim -1
    words:most	heading -6 boilerplate 10 promotion -15 signpost -4 recommendation -11 opinion 10 claim 16
    words:most people	signpost -1 recommendation -4 opinion -3 claim 9
    words:most popular	heading -2 boilerplate 10 promotion -7 opinion -1
    words:mostly	anecdote 1 recommendation -3 opinion -3 claim 6
    words:mother	heading 4 boilerplate -4 promotion -1 signpost 11 recommendation -1 opinion -4 claim -4
    words:movement	heading 8 boilerplate -7 promotion -1 claim 1
    words:movement desensitisation	heading 7 boilerplate -6 promotion -1
    words:mrs	heading -9 boilerplate 9 promotion -1 signpost -1 recommendation -1 opinion 4 claim -1
    words:much	heading -1 boilerplate -1 promotion -2 anecdote -1 signpost 2 recommendation -2 opinion -1 claim 7
    words:mushrooms	boilerplate -3 promotion -1 signpost -15 opinion 18 claim 1
    words:must	heading -1 boilerplate 8 promotion -4 anecdote -1 signpost -4 recommendation 15 opinion -12
    words:must be	boilerplate 9 promotion -2 recommendation 3 opinion -3 claim -6
    words:must not	recommendation 7 opinion -3 claim -4
    words:my	heading -4 boilerplate -23 promotion 12 anecdote 22 signpost -1 recommendation 17 opinion 8 claim -31
    words:my brother	promotion -1 anecdote -1 recommendation 10 opinion -6 claim -1
    words:my patients	promotion -1 anecdote -2 signpost -2 recommendation 5 opinion 6 claim -6
    words:myself	heading -1 promotion -2 anecdote 23 signpost -1 recommendation -5 opinion -12 claim -3
    words:myself and	promotion -1 anecdote 13 recommendation -4 opinion -5 claim -3
    words:naltrexone	heading -4 anecdote 13 signpost -2 recommendation -1 opinion 10 claim -14
    words:naltrexone the	heading -1 anecdote 13 recommendation -1 opinion -2 claim -9
    words:name	heading -12 boilerplate 6 promotion -2 anecdote 6 signpost -2 opinion -7 claim 11
    words:name it	heading -6 promotion -1 anecdote 2 recommendation 9 opinion -2 claim -1
    words:nasal	heading 3 boilerplate -2 promotion -1 signpost 2 recommendation -1 opinion -1 claim -1
    words:nasal spray	heading 3 boilerplate -2 promotion -1 signpost 2 recommendation -1 claim -1
    words:nausea	heading -2 boilerplate 2 promotion -1 anecdote -1 signpost -1 recommendation 7 opinion -5 claim 2
    words:nausea and	recommendation -2 opinion -3 claim 6
    words:near	boilerplate -4 promotion 12 anecdote 1 signpost -1 recommendation 6 opinion -3 claim -10
    words:near you	boilerplate -4 promotion 12 signpost -1 recommendation -3 opinion -2 claim -2
    words:nearest	promotion -4 anecdote -3 recommendation -3 opinion 9 claim 1
    words:nearly	heading -17 boilerplate -1 promotion -3 anecdote 5 signpost -4 recommendation 3 opinion 5 claim 11
    words:nearly always	anecdote 9 signpost -2 recommendation -1 opinion -5 claim -2
    words:nearly everyone	promotion -2 recommendation -1 opinion -5 claim 8
    words:neck	heading 2 boilerplate -10 promotion 5 anecdote 2 signpost -3 recommendation 7 claim -3
    words:need	heading 18 boilerplate -1 promotion -2 anecdote -1 signpost -4 recommendation -6 opinion -7 claim 4
    words:need a	heading 8 boilerplate -1 promotion -4 signpost -2 recommendation -1
    words:need to	heading 11 boilerplate -6 promotion 4 signpost -3 recommendation 2 opinion -5 claim -3
    words:needed	heading -1 boilerplate -3 promotion 20 anecdote -4 signpost -4 recommendation 12 opinion -11 claim -9
    words:needle	heading -1 promotion -1 anecdote 2 signpost -1 recommendation -3 opinion -7 claim 10
    words:needles	anecdote -2 signpost -1 recommendation -1 opinion 9 claim -5
    words:needs	signpost -1 recommendation 12 opinion -1 claim -8
    words:neither	heading -1 boilerplate -4 promotion -5 anecdote 11 signpost -2 recommendation -2 opinion 8 claim -4
    words:nerve	heading -7 boilerplate 3 promotion 5 anecdote -2 signpost -4 recommendation -5 opinion 12 claim -1
    words:nerve pain	heading -7 boilerplate -1 promotion 6 anecdote -1 signpost -1 recommendation -4 opinion 15 claim -6
    words:nerves	heading -1 boilerplate 1 anecdote -1 signpost -1 recommendation -2 opinion -1 claim 5
    words:nervous	heading 6 boilerplate -7 promotion -2 anecdote -1 signpost -1 opinion 16 claim -11
    words:nervous system	heading 6 boilerplate -7 promotion -2 recommendation 1 opinion 13 claim -10
    words:neurologist	signpost -1 opinion 6 claim -6
    words:neurons	anecdote -1 opinion -8 claim 9
    words:neuropathy	recommendation -1 opinion -6 claim 8
    words:never	heading -1 boilerplate -1 promotion -5 anecdote -3 signpost -4 recommendation 8 opinion 17 claim -11
    words:never mind	promotion -1 anecdote -2 recommendation -3 opinion -5 claim 11
    words:new	heading -1 boilerplate 4 promotion 3 anecdote -14 signpost 12 recommendation -11 opinion 7
    words:new patients	heading -2 boilerplate -1 promotion 13 anecdote -2 signpost -6 opinion -2
    words:newer	heading 4 boilerplate -5 promotion -2 signpost 9 recommendation -1 opinion -4 claim -1
    words:news	heading 3 boilerplate -4 promotion 1 anecdote -1 signpost 5 opinion -3 claim -2
    words:newsletter	heading -13 boilerplate 12 promotion 3 signpost -1
    words:next	heading -1 boilerplate 2 promotion -7 anecdote -12 signpost 5 recommendation 5 opinion 4 claim 4
    words:nhs	heading -5 boilerplate 4 promotion -3 anecdote -2 signpost 11 recommendation 1 opinion -9 claim 3
    words:nice	boilerplate -1 promotion -2 anecdote -2 signpost -3 recommendation -1 opinion 9 claim -2
    words:night	heading -4 boilerplate -8 promotion -3 anecdote 18 signpost 4 recommendation 2 opinion -7 claim -2
    words:night and	promotion -1 anecdote 8 signpost -1 recommendation -1 opinion -3 claim -2
    words:nine	heading -1 promotion -2 anecdote 3 signpost -2 recommendation -1 claim 2
    words:no	heading -3 boilerplate -7 promotion 10 anecdote 2 signpost -6 recommendation -9 opinion 6 claim 7
    words:no difference	anecdote -2 opinion -6 claim 9
    words:no more	anecdote 3 signpost -1 recommendation 7 opinion -1 claim -9
    words:no new	opinion 10 claim -8
    words:no one	boilerplate -1 promotion -3 signpost 7 opinion 1 claim -4
    words:nobody	heading 1 boilerplate -2 promotion -3 anecdote -6 signpost -9 recommendation 6 opinion -9 claim 22
    words:nobody has	anecdote -1 recommendation -2 opinion 6 claim -2
    words:nobody should	heading -1 boilerplate -1 anecdote -4 signpost -1 recommendation 14 opinion -3 claim -4
    words:none	heading -1 boilerplate -1 promotion -1 anecdote -6 signpost 5 recommendation 2 opinion 4 claim -3
    words:none of	heading -1 boilerplate -1 promotion -1 anecdote -3 signpost 5 recommendation -3 opinion 7 claim -3
    words:normal	recommendation -2 opinion -4 claim 8
    words:not	heading -3 boilerplate -4 promotion -4 anecdote 4 signpost 12 recommendation -5 opinion -3 claim 3
    words:not a	heading 10 boilerplate -2 promotion -6 signpost 9 recommendation -3 opinion -10 claim 2
    words:not after	anecdote -3 recommendation 10 opinion -2 claim -4
    words:not an	heading -1 boilerplate 6 anecdote -1 signpost -1 recommendation -3 opinion 1 claim -1
    words:not be	heading -1 promotion -1 anecdote -5 signpost -2 recommendation 10 opinion 13 claim -16
    words:not been	heading -1 promotion -1 recommendation -1 opinion -4 claim 7
    words:not being	anecdote 8 opinion -2 claim -6
    words:not by	anecdote -1 recommendation 3 opinion 13 claim -14
    words:not covered	heading 6 boilerplate -6 promotion 14 signpost -1 recommendation -1 claim -12
    words:not drive	anecdote -1 recommendation 9 opinion -5 claim -2
    words:not for	heading 1 anecdote -2 signpost -1 recommendation 1 opinion 9 claim -7
    words:not get	heading 2 promotion -1 signpost -1 recommendation -7 opinion 7
    words:not going	anecdote 7 signpost -8 recommendation 7 opinion -3 claim -3
    words:not have	anecdote 2 signpost -1 recommendation -15 opinion -6 claim 20
    words:not just	opinion -7 claim 8
    words:not know	promotion -1 anecdote -2 signpost -1 recommendation -3 opinion -3 claim 10
    words:not part	boilerplate -4 promotion 17 anecdote -1 signpost -6 opinion -2 claim -4
    words:not respond	heading -1 promotion -2 anecdote -1 signpost -1 recommendation -2 opinion -4 claim 9
    words:not stop	anecdote 1 signpost -1 recommendation 5 opinion -4 claim -1
    words:not the	heading 3 boilerplate -2 anecdote 5 signpost -5 recommendation -3 opinion 1 claim 2
    words:not to	heading -2 promotion -3 anecdote -1 signpost -1 recommendation 10 opinion -1 claim -2
    words:not your	boilerplate -1 anecdote -1 signpost 7 recommendation -1 opinion 8 claim -11
    words:notes	heading -7 boilerplate 10 anecdote -1 signpost 1 recommendation -3 opinion -5 claim 5
    words:nothing	heading 13 boilerplate 1 promotion -3 anecdote -2 signpost -4 recommendation 8 opinion -14 claim 1
    words:nothing that	recommendation -1 opinion -6 claim 7
    words:notice	boilerplate 1 promotion -2 anecdote -1 signpost -1 recommendation 5 claim -1
    words:now	heading -5 boilerplate 3 promotion -10 anecdote 7 signpost 9 recommendation -8 opinion 7 claim -3
    words:now and	promotion 5 anecdote -6 signpost -1 recommendation -1 opinion -4 claim 7
    words:nuala	anecdote 11 signpost -1 recommendation -4 opinion 10 claim -15
    words:number	boilerplate -1 promotion 6 anecdote -5 signpost 4 recommendation -3 opinion -4 claim 3
    words:number of	heading -1 promotion 7 anecdote -1 signpost 5 recommendation -1 opinion -3 claim -6
    words:numbers	boilerplate -2 promotion -2 anecdote -1 signpost 5 recommendation -2 opinion 4 claim -2
    words:nurse	heading 1 boilerplate 7 promotion -2 anecdote -1 signpost -2 recommendation 4 opinion -3 claim -4
    words:nurses	anecdote 9 signpost 2 recommendation -3 opinion -3 claim -5
    words:obsessive-compulsive	heading 2 promotion -1 anecdote -1 signpost 3 opinion -3
    words:obsessive-compulsive disorder	heading 2 promotion -1 anecdote -1 signpost 3 opinion -3
    words:ocd	heading 6 boilerplate -2 promotion -5 anecdote 1 signpost -13 recommendation 5 opinion -14 claim 23
    words:october	heading 7 boilerplate -2 promotion -4 anecdote -1 signpost -1 opinion -2 claim 3
    words:odd	opinion 11 claim -10
    words:of	heading -32 boilerplate 32 promotion -20 anecdote -7 signpost 24 recommendation -8 opinion -1 claim 12
    words:of #	heading 1 boilerplate 10 promotion 6 anecdote -2 signpost -2 recommendation -6 opinion -7
    words:of a	heading -4 boilerplate 3 promotion -4 anecdote 6 signpost 5 recommendation 9 opinion -2 claim -13
    words:of addiction	anecdote -1 opinion 14 claim -12
    words:of an	heading -1 anecdote -2 signpost -1 recommendation 3 opinion 8 claim -6
    words:of contents	heading 10 boilerplate -10
    words:of course	boilerplate -1 promotion -1 anecdote -1 signpost -2 recommendation -2 opinion 9 claim -3
    words:of ending	boilerplate -1 promotion -2 recommendation 11 opinion -2 claim -6
    words:of hours	boilerplate -2 promotion 8 anecdote -2 signpost -1 recommendation 2 opinion -2 claim -3
    words:of it	heading -1 boilerplate -2 promotion 4 anecdote -1 signpost 12 recommendation -5 opinion -12 claim 5
    words:of ketamine	boilerplate -1 anecdote -1 signpost -1 opinion -2 claim 5
    words:of my	promotion -2 anecdote 2 signpost -2 recommendation -1 opinion 10 claim -6
    words:of our	anecdote 10 recommendation -1 opinion -2 claim -6
    words:of pain	heading -6 boilerplate 6
    words:of patients	heading -1 anecdote -1 signpost 6 opinion -2 claim -1
    words:of people	heading -7 boilerplate -1 promotion 8 signpost -1 recommendation -1 opinion -7 claim 8
    words:of six	heading -1 promotion 5 anecdote 1 signpost -1 recommendation 13 opinion -6 claim -10
    words:of suicide	heading 8 boilerplate 2 promotion -3 anecdote -3 signpost -2 recommendation 9 opinion -4 claim -6
    words:of that	boilerplate -1 promotion -1 anecdote -1 signpost 7 recommendation -2 opinion 6 claim -7
    words:of the	boilerplate 9 promotion -6 anecdote -15 signpost 8 recommendation -11 opinion 5 claim 10
    words:of them	promotion -4 anecdote 4 signpost -1 recommendation 1 opinion -3 claim 3
    words:of these	heading -7 boilerplate -2 promotion -1 anecdote 3 signpost 14 opinion -3 claim -4
    words:of things	signpost -1 recommendation -1 opinion 12 claim -10
    words:of this	heading -1 boilerplate -4 promotion 16 anecdote -1 signpost -9 recommendation -1 opinion -1 claim 1
    words:of us	promotion -2 anecdote 5 signpost -5 recommendation -1 opinion -3 claim 5
    words:of use	heading -8 boilerplate 8
    words:of what	anecdote -3 signpost -1 recommendation -2 opinion -3 claim 8
    words:of you	heading -4 boilerplate -6 promotion -2 anecdote -1 signpost -4 opinion 18 claim -1
    words:of your	heading -3 boilerplate 3 promotion 1 anecdote -2 signpost -3 recommendation -1 opinion -3 claim 7
    words:off	heading -3 boilerplate -10 promotion 13 anecdote 8 signpost -11 recommendation 7 opinion -13 claim 9
    words:off the	heading -1 promotion -2 anecdote 1 signpost -2 recommendation 11 opinion -4 claim -3
    words:off-label	heading -2 boilerplate 7 promotion -4 anecdote -2 signpost -2 recommendation -1 opinion -9 claim 13
    words:off-label for	heading -1 boilerplate 9 promotion -3 signpost -1 opinion -2 claim -1
    words:offer	heading -1 promotion -2 anecdote -1 signpost -5 recommendation 21 opinion -6 claim -6
    words:offered	heading 1 promotion -1 anecdote -3 signpost -3 recommendation -5 opinion -5 claim 16
    words:office	promotion 7 anecdote 4 signpost 1 recommendation -2 opinion -3 claim -7
    words:officer	heading -1 opinion 7 claim -6
    words:often	heading -5 boilerplate -1 promotion 12 anecdote -5 recommendation -3 opinion -7 claim 8
    words:oil	heading -3 signpost -1 recommendation 2 opinion 11 claim -8
    words:ok	heading 6 boilerplate -15 promotion 13 signpost -1 recommendation -1 opinion -2
    words:okay	heading 2 boilerplate -3 promotion -2 signpost 11 opinion -6 claim -2
    words:old	heading -1 boilerplate -1 promotion -2 anecdote -3 signpost -3 recommendation -3 opinion 1 claim 12
    words:older	heading -2 promotion -1 signpost -1 recommendation -1 opinion -1 claim 5
    words:on	heading -2 boilerplate -42 promotion 13 anecdote 13 signpost 24 recommendation 17 opinion -22 claim -1
    words:on #	heading -1 boilerplate -6 promotion -8 anecdote -1 signpost -2 recommendation 25 opinion -1 claim -7
    words:on a	promotion -1 anecdote -7 signpost 7 recommendation 21 claim -20
    words:on about	promotion 7 signpost -1 recommendation -11 claim 6
    words:on her	heading -1 anecdote 9 signpost -2 recommendation -1 opinion -3 claim -2
    words:on it	anecdote -1 signpost -4 recommendation -8 opinion 10 claim 3
    words:on more	boilerplate -3 promotion -2 signpost 7 recommendation 1 opinion -1 claim -3
    words:on our	boilerplate 2 promotion -7 recommendation -1 claim 8
    words:on purpose	anecdote 5 recommendation -2 opinion -4 claim 1
    words:on request	heading -1 boilerplate -3 promotion 14 signpost -1 recommendation -1 opinion -1 claim -6
    words:on sleep	heading -4 boilerplate -1 promotion -1 anecdote -1 signpost 8 opinion -1 claim -1
    words:on the	heading -3 boilerplate 1 promotion 12 anecdote 15 signpost 12 recommendation -17 opinion -8 claim -12
    words:on this	heading -1 boilerplate 6 promotion -3 anecdote -1 signpost 2 recommendation -2 claim -1
    words:on till	boilerplate -4 anecdote 7 signpost -1 opinion -2
    words:on to	heading -1 promotion 12 signpost -1 recommendation -5 opinion -3 claim -3
    words:on top	promotion -1 anecdote -2 signpost -3 opinion 13 claim -8
    words:on your	boilerplate -5 promotion -5 anecdote -1 signpost -2 recommendation 7 opinion -2 claim 8
    words:once	boilerplate -1 promotion 11 anecdote 5 signpost 5 recommendation 5 opinion -13 claim -12
    words:once a	heading 1 boilerplate -1 anecdote 9 signpost -2 opinion -4 claim -2
    words:one	heading -6 boilerplate 2 promotion -4 anecdote 9 signpost 16 recommendation -2 opinion -10 claim -4
    words:one and	promotion 12 anecdote -1 signpost -1 opinion -5 claim -5
    words:one day	boilerplate 1 signpost -1 recommendation -1 opinion 15 claim -13
    words:one dose	promotion -1 anecdote -1 recommendation -2 opinion -3 claim 7
    words:one gentleman	anecdote 12 signpost -1 recommendation -1 opinion -9 claim -2
    words:one in	promotion -1 anecdote -1 signpost -2 recommendation 6 opinion -4 claim 2
    words:one is	heading -1 boilerplate -1 promotion -1 anecdote -1 signpost -3 recommendation -4 opinion 2 claim 9
    words:one of	heading -1 boilerplate 4 promotion -2 anecdote 15 signpost -3 recommendation 1 opinion -2 claim -11
    words:one who	anecdote 6 signpost -2 opinion -2 claim -2
    words:ones	promotion -1 anecdote 2 signpost -1 recommendation -2 opinion -4 claim 6
    words:online	boilerplate -1 promotion 15 signpost -1 recommendation -5 opinion -4 claim -5
    words:only	heading -3 promotion -1 anecdote -7 signpost -2 recommendation -2 opinion -12 claim 27
    words:only be	anecdote -5 recommendation -1 opinion -4 claim 10
    words:only thing	promotion -7 opinion 3 claim 4
    words:open	heading -8 boilerplate 9 promotion 22 anecdote -4 signpost -1 recommendation 4 opinion -3 claim -19
    words:opened	heading -1 boilerplate -1 promotion -1 anecdote -2 recommendation -1 opinion -3 claim 9
    words:opened in	heading -1 promotion -1 anecdote -6 recommendation -1 claim 10
    words:opens	heading 6 boilerplate -5 promotion -1
    words:operating	anecdote 7 signpost 1 recommendation -1 opinion -5 claim -2
    words:opioid	heading -1 promotion -1 anecdote -1 signpost 2 recommendation -1 opinion -5 claim 7
    words:opioids	heading -1 promotion -1 recommendation 6 opinion -5 claim 1
    words:or	heading -3 boilerplate -9 promotion -1 anecdote -9 signpost -6 recommendation 22 opinion -30 claim 36
    words:or a	heading 1 promotion -6 anecdote -2 signpost -1 recommendation 9 opinion -3 claim 4
    words:or another	boilerplate 10 promotion -1 signpost -1 recommendation -7 opinion -1
    words:or by	boilerplate -4 promotion 8 recommendation 1 opinion -1 claim -4
    words:or if	promotion -3 recommendation 5 claim -2
    words:or more	boilerplate -1 promotion -1 anecdote -4 signpost 8 recommendation -3 opinion -1 claim 3
    words:or not	anecdote -1 signpost 7 opinion -2 claim -3
    words:or seven	anecdote 2 signpost -1 recommendation 10 opinion -4 claim -6
    words:or text	promotion -9 recommendation 12 claim -3
    words:or the	heading -1 promotion -1 anecdote 5 signpost 2 recommendation -3 opinion 3 claim -5
    words:or two	promotion -1 anecdote -3 recommendation -1 claim 6
    words:oral	heading 5 boilerplate -3 promotion -1 recommendation -1
    words:orange	boilerplate -1 promotion -1 recommendation -2 opinion 8 claim -5
    words:order	heading -5 boilerplate -1 promotion 3 anecdote 8 signpost 4 recommendation -5 opinion 5 claim -8
    words:ordinary	promotion -1 recommendation -1 opinion -4 claim 7
    words:other	heading -1 boilerplate -1 promotion -1 anecdote 9 signpost -9 opinion 6 claim -3
    words:other people	promotion 1 anecdote 10 signpost -2 recommendation -3 opinion -1 claim -3
    words:other way	heading -1 anecdote -3 signpost -1 recommendation -1 opinion 9 claim -2
    words:otherwise	heading 10 boilerplate -3 promotion -3 anecdote 4 signpost -3 recommendation -1 opinion 1 claim -5
    words:ought	promotion -1 anecdote -1 signpost -3 recommendation 8 opinion 5 claim -8
    words:ought to	promotion -1 anecdote -1 signpost -3 recommendation 6 opinion 6 claim -7
    words:our	heading -8 promotion 19 anecdote 9 signpost 1 recommendation -11 opinion -9 claim -1
    words:our #	promotion 9 recommendation -7 claim -1
    words:our founder	promotion 8 anecdote -4 claim -4
    words:our front	anecdote 8 opinion -7 claim -1
    words:our helpline	promotion 8 claim -6
    words:our newsletter	heading -13 boilerplate 13 promotion 1
    words:our nurses	promotion -1 anecdote 10 signpost 2 recommendation -2 opinion -2 claim -6
    words:our own	heading 8 boilerplate -5 promotion -1 signpost -1
    words:out	heading -5 boilerplate 3 promotion 15 anecdote -14 signpost 2 recommendation -4 opinion -7 claim 10
    words:out for	heading 1 recommendation 11 claim -11
    words:out of	heading -1 boilerplate 8 promotion 3 signpost -2 recommendation -2 opinion -4 claim -1
    words:out the	promotion 4 anecdote -6 signpost 7 recommendation -7 opinion 5 claim -2
    words:outcomes	heading 1 anecdote -1 opinion 14 claim -13
    words:outside	heading -2 boilerplate 1 promotion -1 recommendation -1 opinion -3 claim 6
    words:over	heading -4 boilerplate 5 promotion 3 anecdote -3 signpost 5 recommendation 4 opinion -4 claim -6
    words:over #	heading -1 boilerplate 6 promotion -5 claim 1
    words:over and	promotion -2 anecdote -9 signpost 13 recommendation -1 opinion -1
    words:over the	heading -1 promotion -2 anecdote -2 signpost -5 recommendation 18 claim -8
    words:over video	boilerplate -1 promotion 14 signpost -1 recommendation -6 opinion -1 claim -6
    words:overuse	recommendation -6 opinion -1 claim 8
    words:overuse headache	recommendation -6 opinion -1 claim 8
    words:own	heading 15 boilerplate 2 promotion -1 signpost -9 recommendation 6 opinion -10 claim -3
    words:p	heading -6 boilerplate 12 promotion 6 anecdote -3 signpost 11 recommendation -5 opinion -8 claim -8
    words:p m	heading -2 boilerplate 10 promotion 8 anecdote -1 signpost -1 recommendation -3 opinion -2 claim -8
    words:page	heading 2 boilerplate 5 promotion 5 anecdote -2 signpost 1 recommendation -3 opinion -4 claim -4
    words:page #	heading -1 boilerplate 6 promotion -4 signpost -1
    words:pages	boilerplate -3 promotion -3 signpost 18 recommendation -2 opinion -1 claim -8
    words:paid	heading -9 boilerplate -10 promotion 13 anecdote 10 signpost -1 recommendation 1 opinion 1 claim -5
    words:pain	heading -3 boilerplate -12 promotion 1 anecdote -6 signpost -1 recommendation 2 opinion 13 claim 6
    words:pain after	heading -5 boilerplate -1 promotion 8
    words:pain in	heading 5 boilerplate -5
    words:pain is	heading -2 promotion -2 signpost -1 recommendation 2 opinion 9 claim -7
    words:pain medicine	heading -7 boilerplate 9 promotion -1 recommendation -1
    words:pain syndrome	heading 3 boilerplate -8 promotion 6 recommendation -1 opinion -4 claim 5
    words:painful	recommendation -1 opinion -6 claim 8
    words:painful diabetic	recommendation -1 opinion -6 claim 8
    words:pair	boilerplate -1 promotion -1 opinion 8 claim -6
    words:panic	heading 1 boilerplate -2 promotion 2 signpost -3 recommendation 7 opinion -2 claim -4
    words:paper	boilerplate -3 promotion -1 anecdote -2 signpost 5 recommendation -7 opinion 25 claim -18
    words:parents	boilerplate -1 promotion -2 anecdote 1 recommendation 7 opinion -1 claim -3
    words:parkinson	heading 6 boilerplate -3 promotion -2 recommendation 5 opinion -4 claim -1
    words:part	heading -1 boilerplate -4 promotion 18 anecdote 8 signpost -9 recommendation -4 opinion -13 claim 6
    words:part of	boilerplate -4 promotion 14 anecdote -1 signpost -6 recommendation -1 opinion -10 claim 8
    words:participants	heading 3 anecdote -1 signpost -1 recommendation -1 opinion -3 claim 4
    words:partly	heading -2 boilerplate -1 promotion -1 anecdote -2 signpost -3 opinion -3 claim 13
    words:partner	heading -1 boilerplate -1 anecdote -3 signpost -1 recommendation -1 opinion -2 claim 10
    words:passes	heading -1 boilerplate -2 anecdote -1 signpost -2 recommendation 10 opinion -10 claim 6
    words:past	promotion -2 signpost -1 opinion -1 claim 5
    words:patience	boilerplate -1 promotion -4 anecdote -1 signpost -1 recommendation -1 opinion 14 claim -7
    words:patient	heading 5 boilerplate -4 anecdote 8 signpost -3 recommendation 8 opinion -1 claim -14
    words:patients	heading 3 boilerplate -17 promotion 12 anecdote -5 signpost -1 recommendation 15 opinion -13 claim 6
    words:patients at	anecdote -4 recommendation -2 opinion 8 claim -1
    words:patients can	boilerplate -4 promotion 16 recommendation -2 opinion -1 claim -7
    words:patients in	anecdote -5 signpost -1 recommendation -1 opinion -4 claim 11
    words:patients must	promotion -1 recommendation 8 opinion -2 claim -5
    words:patients to	boilerplate -1 promotion -8 recommendation 18 opinion -2 claim -6
    words:patients who	heading -1 promotion 3 anecdote 13 signpost -3 recommendation -1 opinion -1 claim -10
    words:pay	heading -3 boilerplate -1 promotion 12 anecdote -1 recommendation 1 opinion -5 claim -3
    words:pay for	promotion -2 recommendation -3 opinion -2 claim 8
    words:pdf	heading -1 boilerplate -6 promotion 6 signpost 10 recommendation -1 opinion -1 claim -7
    words:peak	heading -1 boilerplate -1 promotion -1 anecdote -2 recommendation -1 opinion 10 claim -3
    words:people	heading -1 boilerplate -16 promotion 5 anecdote -8 signpost 45 recommendation -33 opinion -17 claim 26
    words:people and	anecdote -2 signpost -1 recommendation 3 opinion 6 claim -5
    words:people don't	anecdote 13 signpost -1 recommendation -1 opinion -10
    words:people on	boilerplate -10 promotion -1 anecdote -9 signpost 18 opinion -1 claim 3
    words:people say	heading 1 boilerplate -1 promotion -1 anecdote -1 signpost 2 recommendation -1 opinion 5 claim -5
    words:people tell	boilerplate -1 promotion -2 anecdote -2 signpost 9 opinion -2 claim -2
    words:people who	heading -7 boilerplate 2 promotion 13 anecdote -3 signpost 13 recommendation -8 opinion -18 claim 9
    words:people with	heading 1 boilerplate -1 promotion 1 anecdote -1 signpost -1 recommendation -1 opinion -2 claim 6
    words:per	heading -1 boilerplate 1 promotion 3 anecdote -1 signpost -1 opinion -2 claim 1
    words:per cent	signpost -1 recommendation 4 opinion -1 claim -1
    words:percent	boilerplate -1 promotion 13 anecdote -1 signpost -5 recommendation -4 opinion -1 claim -2
    words:perhaps	anecdote -4 signpost -1 recommendation -2 opinion -1 claim 8
    words:person	heading -1 promotion 12 anecdote -4 signpost -2 recommendation -7 opinion 10 claim -7
    words:person in	promotion 7 signpost -1 recommendation -4 opinion -1
    words:persons	promotion 12 opinion -1 claim -10
    words:phd	boilerplate 1 recommendation -1 opinion 7 claim -6
    words:phone	heading -2 boilerplate 9 promotion -7 anecdote -5 signpost 10 recommendation -5 opinion -1 claim 1
    words:photo	heading -2 boilerplate 8 promotion -2 anecdote -1 signpost -2 opinion -1 claim -1
    words:physical	heading -2 boilerplate 5 promotion 1 anecdote -2 signpost -2 opinion -1 claim 1
    words:physicians	heading -7 promotion 3 signpost 6 opinion -1
    words:pick	promotion -1 recommendation 6 opinion -1 claim -4
    words:pill	heading -4 boilerplate -3 opinion -2 claim 10
    words:pills	promotion -1 signpost -1 recommendation 9 opinion -2 claim -5
    words:place	heading -5 promotion 4 anecdote -16 signpost 8 recommendation 3 claim 5
    words:place the	anecdote -9 signpost 9 recommendation 1
    words:placebo	promotion -1 anecdote -1 signpost -1 recommendation -3 opinion 6 claim 1
    words:places	boilerplate -1 promotion 14 anecdote -6 signpost -2 recommendation -2 opinion 3 claim -6
    words:plain	boilerplate -2 promotion 5 anecdote -1 signpost 2 opinion -2 claim -2
    words:plan	heading -8 boilerplate 10 promotion 13 anecdote -3 signpost 1 recommendation -21 opinion 1 claim 8
    words:plan a	promotion -10 anecdote -1 recommendation -1 opinion -1 claim 14
    words:plan on	promotion 7 signpost -1 recommendation -11 claim 6
    words:plans	heading 7 boilerplate -2 promotion 3 opinion -1 claim -7
    words:please	heading -3 boilerplate 24 promotion -14 anecdote -4 signpost -4 recommendation 37 opinion -15 claim -22
    words:please ask	boilerplate 10 promotion -1 signpost -1 recommendation -6 opinion -1
    words:please don't	boilerplate -4 signpost -1 recommendation 15 opinion -3 claim -6
    words:pleasure	heading -6 signpost -1 opinion 8
    words:plus	heading -1 boilerplate -2 promotion -3 anecdote 7 signpost 7 recommendation -1 opinion -5 claim -2
    words:plus a	boilerplate -1 promotion -2 anecdote -2 signpost 8 opinion -1 claim -2
    words:point	heading 3 boilerplate 1 promotion -2 anecdote -6 signpost -5 recommendation -4 opinion 8 claim 5
    words:point to	signpost -1 recommendation -1 opinion 15 claim -13
    words:points	heading 4 boilerplate -4 promotion 1 recommendation -2 opinion -1 claim 2
    words:policy	boilerplate -1 promotion -1 signpost 10 recommendation -1 claim -7
    words:popular	heading -2 boilerplate 10 promotion -7 opinion -1
    words:possible	boilerplate 7 promotion -7 signpost 27 recommendation -12 opinion -6 claim -8
    words:possible side	promotion -2 signpost 13 opinion -3 claim -7
    words:post	heading -1 boilerplate -4 promotion 4 anecdote -2 signpost 6 recommendation -2 opinion 1 claim -3
    words:post-traumatic	heading 2 boilerplate -3 anecdote -1 opinion -2 claim 4
    words:post-traumatic stress	heading 2 boilerplate -3 anecdote -1 opinion -2 claim 4
    words:posted	heading -1 boilerplate 4 promotion -1 anecdote 2 signpost -1 claim -3
    words:poster	heading 8 boilerplate -5 promotion -2 anecdote 4 signpost -2 opinion -2 claim -2
    words:posts	heading -2 boilerplate 3 promotion -1 anecdote -2 recommendation -1 opinion -3 claim 6
    words:practice	heading -1 boilerplate 2 promotion -1 anecdote -3 signpost -6 recommendation -3 opinion 9 claim 3
    words:preference	recommendation -4 opinion 5
    words:pregnant	heading -2 boilerplate 1 promotion -1 recommendation 6 opinion -1 claim -3
    words:prescribe	promotion -1 signpost -2 recommendation 11 opinion -5 claim -3
    words:prescribe it	promotion -1 signpost -2 recommendation 12 opinion -5 claim -3
    words:prescribed	heading -1 promotion -2 anecdote 1 recommendation 2 opinion 7 claim -6
    words:present	heading -1 promotion -2 recommendation -1 opinion -3 claim 7
    words:press	boilerplate 4 promotion -11 anecdote -3 signpost -1 recommendation 12 opinion 20 claim -21
    words:press #	boilerplate 4 promotion -11 anecdote -1 recommendation 14 claim -5
    words:pressure	heading -3 boilerplate 1 promotion 4 anecdote -2 signpost -1 recommendation 5 opinion -4 claim -1
    words:prevent	anecdote -2 recommendation -3 opinion -1 claim 6
    words:prevention	heading -1 anecdote -1 signpost -1 opinion -1 claim 4
    words:previously	heading -1 boilerplate -2 promotion -1 anecdote -5 signpost -1 opinion 9 claim 1
    words:primary	heading 5 boilerplate -3 promotion -1 anecdote -1 recommendation -1 opinion -3 claim 6
    words:print	heading -4 boilerplate 15 promotion -2 signpost -1 recommendation -6 opinion -1
    words:print or	boilerplate 10 promotion -1 signpost -1 recommendation -6 opinion -1
    words:prior	signpost -1 recommendation 1 opinion -4 claim 4
    words:private	heading -9 boilerplate -4 promotion 6 anecdote 10 signpost -1 recommendation 1 opinion -4 claim 1
    words:priya	heading -4 boilerplate -3 promotion -3 anecdote -1 opinion 12
    words:probably	promotion -1 recommendation -3 opinion -3 claim 6
    words:problem	boilerplate -1 promotion -2 signpost -1 recommendation 3 opinion 13 claim -11
    words:problems	signpost -1 recommendation 5 claim -4
    words:procedure	heading -2 boilerplate -9 promotion 9 signpost 1 opinion -2 claim 2
    words:process	heading -1 boilerplate -3 promotion -1 signpost -2 recommendation -9 opinion 16
    words:prof	heading 14 boilerplate -14 recommendation -1 claim 1
    words:program	heading 8 boilerplate -9 promotion -2 anecdote -1 signpost 2 recommendation 13 opinion -5 claim -7
    words:programs	heading -1 promotion -1 anecdote -2 opinion -2 claim 6
    words:promise	heading 1 boilerplate -2 promotion -1 anecdote -3 signpost -2 recommendation -2 opinion 15 claim -7
    words:promise you	boilerplate -1 promotion -1 anecdote -3 signpost -1 recommendation -1 opinion 9 claim -2
    words:promotes	promotion -1 recommendation -1 opinion -5 claim 8
    words:promotion	heading -2 promotion 12 anecdote -1 opinion -10
    words:proper	anecdote -1 recommendation 4 opinion -5 claim 3
    words:properly	promotion -1 anecdote -1 signpost -2 recommendation 10 opinion -2 claim -4
    words:properly and	promotion -1 anecdote -1 signpost -1 recommendation 9 opinion -1 claim -5
    words:proud	heading -4 boilerplate -6 promotion -2 anecdote -1 signpost -5 opinion 19
    words:proud of	heading -4 boilerplate -6 promotion -2 anecdote -1 signpost -5 opinion 19
    words:provided	heading -2 boilerplate -3 promotion 15 signpost -1 recommendation -1 opinion -1 claim -6
    words:psilocybin	heading -1 promotion -1 signpost -1 recommendation 1 opinion -4 claim 5
    words:psychiatrist	heading -16 boilerplate 20 promotion -4 anecdote 1 signpost -3 recommendation 3 opinion -2
    words:psychiatry	heading -7 boilerplate 26 promotion -3 anecdote -3 signpost -3 recommendation -2 opinion -2 claim -6
    words:psychologist	heading -1 boilerplate 1 anecdote -1 opinion -5 claim 7
    words:ptsd	heading 6 boilerplate -3 promotion 4 anecdote 1 signpost -8 recommendation -11 opinion 3 claim 7
    words:ptsd and	heading 4 boilerplate -3 promotion -1 anecdote 1 opinion -1
    words:published	boilerplate 1 anecdote -2 signpost -1 opinion -1 claim 3
    words:pulse	boilerplate -1 promotion 3 anecdote -2 signpost -3 recommendation -5 opinion -4 claim 11
    words:purpose	anecdote 5 signpost -1 recommendation -2 opinion -4 claim 2
    words:push	heading -2 anecdote -2 signpost 3 recommendation -2 opinion 10 claim -7
    words:put	heading -1 boilerplate -2 promotion -5 anecdote -9 signpost 2 recommendation 1 opinion 18 claim -5
    words:put on	promotion -2 anecdote -2 signpost -4 recommendation -6 opinion 11 claim 4
    words:put the	anecdote 4 opinion -5 claim 2
    words:quarter	heading 7 boilerplate -1 promotion -1 anecdote 2 recommendation -2 opinion -3 claim -2
    words:quarter of	heading 7 boilerplate -1 promotion -1 anecdote -1 recommendation -2 opinion -2 claim 1
    words:question	heading 1 boilerplate -6 promotion -1 anecdote -6 signpost 28 recommendation 10 opinion -8 claim -17
    words:question and	anecdote -3 signpost 9 recommendation 6 opinion -3 claim -8
    words:questions	heading 18 boilerplate -13 promotion -2 anecdote -2 signpost 11 recommendation -4 opinion -6 claim -1
    words:quetiapine	heading -1 boilerplate -3 anecdote -1 signpost 6 recommendation -1 opinion -1
    words:quick	heading -1 boilerplate -3 promotion 4 anecdote -1 signpost 10 recommendation -5 opinion -9 claim 4
    words:quiet	heading -3 boilerplate 6 promotion -2 anecdote -3 signpost -3 recommendation -2 opinion 17 claim -10
    words:quit	heading 3 boilerplate -2 promotion -1 anecdote 27 signpost -4 recommendation -1 opinion -14 claim -8
    words:ran	boilerplate -1 anecdote -5 signpost -1 opinion -2 claim 11
    words:rare	anecdote -2 signpost -1 recommendation -2 opinion -7 claim 13
    words:rate	heading 15 boilerplate -3 promotion -3 anecdote -3 recommendation -2 opinion 4 claim -8
    words:rather	promotion -1 anecdote -4 signpost 4 recommendation 3 opinion 1 claim -4
    words:rather not	anecdote -1 signpost 6 recommendation -1 opinion -5
    words:reach	heading -2 boilerplate 6 promotion -3 signpost -1 recommendation 2 opinion 1 claim -3
    words:reaction	signpost -1 opinion -7 claim 8
    words:reaction to	signpost -1 opinion -6 claim 8
    words:read	heading -17 boilerplate 30 promotion -9 anecdote 11 signpost 1 recommendation -8 opinion 1 claim -8
    words:read next	heading -2 boilerplate 6 promotion -3 signpost -1
    words:read the	heading -2 boilerplate 2 signpost -1 recommendation -5 opinion 8 claim -2
    words:readers	heading -5 boilerplate 3 promotion -1 anecdote -1 signpost 11 recommendation -1 opinion -5 claim -1
    words:reading	heading -4 boilerplate 5 recommendation 2 opinion -1 claim -2
    words:reading time	heading -4 boilerplate 5
    words:ready	heading -4 boilerplate -4 promotion 18 signpost -3 recommendation -1 opinion -5
    words:ready to	heading -3 boilerplate -1 promotion 8 signpost -2 recommendation -1 opinion -2
    words:real	heading 8 boilerplate -4 promotion -1 anecdote -5 signpost -2 recommendation -1 opinion -2 claim 9
    words:real risk	heading -1 anecdote -4 signpost -1 opinion -5 claim 11
    words:really	heading -3 boilerplate -1 promotion 4 anecdote 4 signpost 1 recommendation -1 opinion 3 claim -6
    words:reassurance	heading 1 boilerplate -1 promotion -2 anecdote -3 signpost 4 recommendation -5 opinion -5 claim 11
    words:receive	heading -1 boilerplate -5 promotion 6 anecdote -1 signpost 9 opinion -4 claim -5
    words:recommends	opinion -4 claim 5
    words:record	heading -1 anecdote -4 signpost -1 recommendation -1 opinion -9 claim 16
    words:records	boilerplate -1 promotion -8 signpost -1 recommendation 22 opinion -2 claim -10
    words:red	heading -1 promotion -2 anecdote 1 signpost -1 recommendation -1 opinion -2 claim 5
    words:reduction	heading 8 boilerplate -3 promotion -1 anecdote -1 claim -3
    words:reduction in	heading 8 boilerplate -3 promotion -1 anecdote -1 claim -3
    words:refer	heading -1 boilerplate -2 promotion 6 anecdote -2 signpost 3 recommendation -4 opinion 1 claim -2
    words:references	heading 14 boilerplate -14
    words:regional	heading 3 boilerplate -8 promotion 6 recommendation -1 opinion -4 claim 5
    words:regional pain	heading 3 boilerplate -8 promotion 6 recommendation -1 opinion -4 claim 5
    words:register	promotion -3 anecdote -1 recommendation -7 opinion 9 claim 1
    words:register at	promotion -3 recommendation -3 opinion 10 claim -3
    words:registered	boilerplate 5 promotion -4
    words:relapse	heading -1 promotion -1 anecdote -1 signpost -1 recommendation -1 opinion -3 claim 8
    words:relatives	heading 4 boilerplate -6 promotion -2 signpost 7 opinion -1 claim -2
    words:release	heading -1 anecdote 13 signpost -1 recommendation -2 opinion 2 claim -11
    words:relief	heading 5 boilerplate 1 promotion -2 signpost -2 recommendation -3 opinion -5 claim 7
    words:remember	boilerplate 14 promotion -1 signpost -1 recommendation -8 opinion 4 claim -8
    words:remember the	boilerplate 14 promotion -1 signpost -2 recommendation -8 opinion -3
    words:remission	heading -1 promotion -1 anecdote -1 recommendation -1 opinion -1 claim 6
    words:rems	recommendation 14 opinion -1 claim -13
    words:renata	heading -10 boilerplate 11
    words:repeated	heading 2 boilerplate -2 promotion -1 signpost -1 recommendation -2 opinion 8 claim -4
    words:replies	heading -1 boilerplate -8 anecdote 5 signpost 10 recommendation -1 opinion -3 claim -2
    words:reply	heading -1 boilerplate 3 promotion -1
    words:report	heading -1 boilerplate 4 promotion 5 anecdote -1 signpost -3 recommendation -10 opinion -6 claim 12
    words:reported	anecdote -1 recommendation -1 claim 3
    words:reports	boilerplate -3 promotion -2 signpost 7 opinion -1 claim -1
    words:reprocessing	heading 7 boilerplate -6 promotion -1
    words:request	heading -4 boilerplate 2 promotion -2 anecdote -1 signpost -3 recommendation 22 opinion -9 claim -4
    words:request for	promotion -2 anecdote -1 signpost -1 recommendation -1 opinion -4 claim 9
    words:research	boilerplate 1 promotion -1 anecdote -2 signpost -4 recommendation 13 opinion -11 claim 4
    words:researchers	heading -1 recommendation -1 opinion -6 claim 8
    words:reset	boilerplate -2 promotion 5 anecdote -3 signpost -1 opinion -2 claim 3
    words:respond	heading -1 promotion -2 anecdote -5 signpost -1 recommendation -2 opinion -4 claim 15
    words:respond to	heading -1 promotion -2 anecdote -1 signpost -1 recommendation -2 opinion -4 claim 10
    words:response	heading -3 boilerplate 3 promotion -1 anecdote -3 signpost -1 recommendation -3 opinion 2 claim 6
    words:response prevention	heading -1 anecdote -1 signpost -1 opinion -1 claim 4
    words:result	heading 2 boilerplate -2 promotion -1 anecdote -1 signpost -1 recommendation -1 opinion 8 claim -5
    words:results	heading 13 boilerplate 9 promotion -5 signpost -2 recommendation 4 opinion -7 claim -13
    words:retired	anecdote 1 signpost -1 recommendation -2 opinion 7 claim -4
    words:retreat	boilerplate -1 promotion 2 anecdote -1 signpost 8 opinion -7 claim -1
    words:review	heading -2 boilerplate 6 anecdote -5 signpost -1 recommendation -3 opinion -7 claim 11
    words:reviews	heading 16 boilerplate -10 promotion -5 recommendation -1 opinion 20 claim -19
    words:rheumatologist	boilerplate -1 signpost 7 recommendation -1 claim -4
    words:ridge	heading -1 boilerplate 4 promotion 6 anecdote -8 signpost -1 recommendation -1 opinion 3 claim -2
    words:right	heading -4 boilerplate -3 promotion 2 anecdote 2 recommendation -5 opinion 14 claim -7
    words:rights	heading -1 boilerplate 8 promotion -3 anecdote -1 signpost -1 recommendation -1 opinion -1
    words:ring	boilerplate -9 promotion 13 anecdote -1 signpost -7 recommendation 34 opinion -16 claim -14
    words:ring the	boilerplate -2 promotion 10 anecdote -2 signpost -1 recommendation 3 opinion -2 claim -4
    words:rising	boilerplate -1 promotion -1 anecdote -1 signpost -2 recommendation -3 opinion -2 claim 10
    words:risk	heading -2 promotion -1 anecdote -4 signpost -1 recommendation -2 opinion 4 claim 6
    words:risk of	heading -1 signpost -1 opinion 9 claim -7
    words:ritual	heading -1 boilerplate -2 promotion -7 signpost -2 recommendation -3 opinion 14 claim 1
    words:rituals	recommendation -5 opinion -3 claim 9
    words:room	heading -2 boilerplate -1 promotion 5 anecdote 7 signpost -1 recommendation 5 opinion 13 claim -26
    words:root	heading 9 boilerplate -5 promotion -3 recommendation -1 opinion -1 claim 1
    words:roughly	promotion -1 anecdote -5 recommendation -1 opinion -2 claim 10
    words:rule	heading -5 boilerplate 8 promotion -1 anecdote -1 signpost -3 recommendation 4 claim -2
    words:rules	boilerplate 14 promotion -1 anecdote -1 signpost -2 recommendation -8 opinion -2
    words:rules of	boilerplate 14 promotion -1 anecdote -1 signpost -2 recommendation -8 opinion -2
    words:run	heading -2 boilerplate -1 promotion 2 signpost -3 recommendation 2 opinion 6 claim -5
    words:running	heading -1 boilerplate -2 promotion -1 anecdote 3 signpost 7 recommendation 2 opinion -3 claim -6
    words:runs	heading -1 promotion 15 anecdote -4 recommendation -2 opinion -1 claim -6
    words:s	heading -3 boilerplate 10 promotion -2 anecdote -1 signpost -1 recommendation -1 opinion -2
    words:sadly	anecdote -3 signpost -2 recommendation 5 opinion 9 claim -8
    words:safe	heading 9 boilerplate -2 promotion -3 anecdote -2 signpost -9 recommendation 10 opinion -3
    words:said	heading -6 boilerplate -2 promotion 8 anecdote -21 signpost -11 opinion 24 claim 8
    words:said and	anecdote -6 signpost -1 recommendation 5 opinion -3 claim 5
    words:said dr	heading -1 anecdote -4 signpost -1 recommendation -2 opinion 8
    words:said it	anecdote -2 opinion 8 claim -5
    words:said the	promotion 12 anecdote -1 opinion 13 claim -24
    words:sale	boilerplate -5 promotion 13 anecdote -3 signpost -2 opinion -3
    words:sales	heading -1 boilerplate -2 promotion -2 anecdote -3 signpost 3 recommendation -1 opinion 8 claim -3
    words:samaritans	boilerplate -2 promotion -3 signpost -1 recommendation 15 opinion -2 claim -6
    words:same	heading 1 boilerplate -26 promotion -4 anecdote 18 signpost -7 recommendation 5 opinion 9 claim 4
    words:same day	recommendation 7 opinion -1 claim -5
    words:sat	anecdote -3 signpost -1 opinion -1 claim 4
    words:save	heading -6 boilerplate -4 promotion 13 signpost -1 recommendation 4 opinion -1 claim -4
    words:save #	heading -2 boilerplate -8 promotion 11 signpost -1 opinion -1
    words:saved	promotion -1 anecdote -14 signpost -1 opinion 10 claim 6
    words:saved my	promotion -1 anecdote -14 signpost -1 opinion 10 claim 6
    words:saw	heading 2 promotion -1 anecdote 1 signpost -2 recommendation -4 opinion 5
    words:say	heading 4 boilerplate -4 promotion -6 anecdote -19 signpost 12 opinion -1 claim 13
    words:say it	anecdote -7 signpost -1 recommendation 1 claim 8
    words:saying	anecdote -1 signpost 1 recommendation -5 opinion 7 claim -1
    words:says	heading 4 boilerplate 10 promotion -8 anecdote 10 signpost -9 recommendation -2 claim -5
    words:says that	anecdote 1 signpost -1 opinion -5 claim 5
    words:scale	promotion -2 anecdote -1 signpost -2 recommendation -1 opinion 7 claim -1
    words:school	heading -1 boilerplate 1 promotion -2 anecdote 2 signpost -3 recommendation 12 opinion -4 claim -6
    words:science	heading -1 boilerplate -2 promotion -3 anecdote -1 signpost 9 opinion -3 claim 2
    words:score	heading 7 boilerplate -3 promotion -3 anecdote -5 signpost -1 recommendation -1 opinion 5 claim 1
    words:scores	promotion -1 anecdote -1 recommendation -3 claim 5
    words:screen	anecdote -1 signpost -1 recommendation 14 opinion -12 claim -1
    words:second	heading -5 boilerplate -1 promotion -3 anecdote -10 signpost -5 recommendation -7 opinion 32 claim -1
    words:secondary	promotion -1 anecdote -1 signpost -1 recommendation 8 opinion -1 claim -4
    words:section	heading -7 boilerplate 8 promotion -1 anecdote -1 signpost -3 opinion 7 claim -2
    words:see	heading -1 boilerplate -4 promotion 12 anecdote -7 signpost -1 recommendation -13 opinion 9 claim 4
    words:see how	promotion -3 anecdote -1 signpost -2 recommendation -1 opinion 11 claim -4
    words:see if	boilerplate -2 promotion 10 recommendation -7
    words:see the	promotion 5 anecdote -2 signpost -5 opinion 9 claim -6
    words:seemed	anecdote -4 signpost -1 opinion 11 claim -6
    words:seemed to	anecdote -4 signpost -1 opinion 11 claim -6
    words:seen	heading -1 promotion -1 anecdote 5 signpost -3 claim -1
    words:seizures	recommendation -3 opinion -2 claim 6
    words:self	anecdote -11 signpost -1 recommendation 15 opinion -2
    words:selling	heading -5 promotion -1 anecdote -1 signpost -2 recommendation -2 opinion 10
    words:send	heading -1 boilerplate -15 promotion 27 anecdote -1 signpost -1 recommendation -2 opinion -6 claim -1
    words:sentence	boilerplate -1 anecdote -1 signpost -1 recommendation -1 opinion 8 claim -5
    words:september	boilerplate -1 promotion 16 anecdote -8 signpost -5 recommendation -1 opinion -2 claim 1
    words:september see	promotion 13 anecdote -2 signpost -5 opinion -1 claim -4
    words:series	boilerplate -1 promotion -2 anecdote -1 signpost -2 recommendation 13 opinion -6 claim -2
    words:series of	boilerplate -1 promotion -2 signpost -1 recommendation 14 opinion -6 claim -4
    words:serious	heading -1 signpost -1 recommendation -5 opinion -7 claim 15
    words:seriously	promotion -1 anecdote 1 recommendation 8 opinion -6 claim -1
    words:serotonin	promotion -1 anecdote -1 signpost -1 recommendation 3 opinion -1
    words:sertraline	heading 14 boilerplate -7 promotion -1 signpost -6 recommendation -4 opinion -3 claim 7
    words:service	boilerplate 6 promotion -1 anecdote -1 signpost -1 recommendation -5 opinion -2 claim 3
    words:services	heading -2 boilerplate 4 promotion -3 anecdote -1 recommendation -1 opinion -1 claim 4
    words:serving	heading -1 boilerplate 8 promotion -7 anecdote -1 claim 1
    words:servings	promotion 13 anecdote -1 signpost -3 recommendation -1 opinion -6 claim -1
    words:session	heading -2 boilerplate -4 promotion -2 anecdote 13 signpost 2 recommendation 2 opinion -6 claim -2
    words:sessions	heading -4 boilerplate -5 promotion 7 anecdote 1 signpost -2 recommendation -1 opinion 5 claim -1
    words:sessions and	promotion -1 recommendation -2 opinion 9 claim -6
    words:set	anecdote -6 recommendation -3 opinion 5 claim 4
    words:seven	heading 2 boilerplate -1 promotion -2 anecdote 3 signpost -1 recommendation 7 opinion -6 claim -3
    words:severe	anecdote -1 signpost -1 recommendation 2 opinion -5 claim 5
    words:severe depression	anecdote -1 opinion -4 claim 5
    words:sexual	heading -2 boilerplate -1 promotion -1 signpost -1 recommendation -1 opinion -1 claim 7
    words:sexual side	heading -2 boilerplate -1 promotion -1 signpost -1 recommendation -1 opinion -1 claim 7
    words:shaking	signpost -1 opinion 6 claim -6
    words:sham	anecdote -1 recommendation -1 opinion 6 claim -2
    words:share	heading -1 boilerplate 1 promotion 4 anecdote -2 signpost 1 recommendation -3 opinion -1 claim 1
    words:shared	boilerplate -7 promotion 6 anecdote -1 signpost 9 opinion -1 claim -6
    words:she	heading 11 boilerplate 1 promotion -2 anecdote 32 signpost -9 recommendation -15 opinion 5 claim -22
    words:she had	heading -1 anecdote 8 signpost -2 recommendation -2 opinion 2 claim -5
    words:she said	anecdote -3 signpost -1 recommendation -2 claim 6
    words:she says	promotion -2 anecdote 11 recommendation -5 opinion -3 claim -1
    words:she'd	anecdote 10 signpost -1 recommendation -4 opinion -1 claim -4
    words:sheet	boilerplate -5 promotion -4 anecdote -2 signpost 11 opinion -1
    words:shingles	heading -5 boilerplate -1 promotion 8
    words:shipping	heading -2 boilerplate 6 promotion 1 anecdote -2 signpost -1 opinion -2
    words:shop	heading -3 boilerplate 6 promotion -6 anecdote -6 recommendation -3 opinion 10 claim 3
    words:short	boilerplate -1 promotion 7 anecdote -3 signpost -1 recommendation -3 opinion -3 claim 3
    words:shot	heading 5 promotion -1 anecdote -1 signpost -3 recommendation 8 opinion -7 claim -2
    words:should	heading -3 boilerplate -7 promotion -6 anecdote -12 signpost 12 recommendation 16 opinion 16 claim -17
    words:should be	boilerplate -4 promotion -2 anecdote -4 recommendation -2 opinion 8 claim 5
    words:should i	heading 6 anecdote -2 signpost -2 opinion -1
    words:should not	heading 3 promotion -1 anecdote -1 signpost -1 recommendation 14 opinion -5 claim -8
    words:show	boilerplate -4 anecdote 10 recommendation 3 opinion -4 claim -4
    words:showed	heading -1 anecdote 13 recommendation -1 opinion -2 claim -9
    words:showed no	heading -1 anecdote 13 opinion -2 claim -10
    words:shown	anecdote -1 recommendation -2 opinion -8 claim 11
    words:sick	heading -1 anecdote 7 claim -5
    words:side	heading 3 boilerplate -3 promotion 2 anecdote -4 signpost 19 recommendation -9 opinion -6 claim -1
    words:side effects	heading 1 boilerplate -1 promotion 5 anecdote -1 signpost 10 recommendation -13 opinion 1 claim -1
    words:sign	heading -1 boilerplate -9 promotion 3 anecdote 6 signpost 7 recommendation -1 opinion -1 claim -4
    words:sign up	heading -1 boilerplate -10 promotion 4 anecdote -2 signpost 9 opinion -1
    words:significant	heading 8 boilerplate -3 promotion -1 anecdote -1 opinion -4 claim 1
    words:signs	heading 1 promotion -2 signpost -1 recommendation 5 opinion -1 claim -3
    words:silly	anecdote -6 signpost -1 recommendation -1 opinion 15 claim -7
    words:silver	boilerplate 1 promotion -7 recommendation -1 claim 8
    words:similar	heading -11 boilerplate 11 signpost -1 recommendation -1 opinion -1 claim 3
    words:simple	heading 1 boilerplate -1 promotion -2 anecdote 8 signpost -1 recommendation 8 claim -15
    words:since	heading 8 boilerplate -1 promotion -3 anecdote 12 signpost -2 recommendation 1 opinion -13 claim -1
    words:since #	heading 8 boilerplate -1 promotion -2 recommendation -2 opinion -2 claim -2
    words:single	heading 3 boilerplate -4 promotion 2 anecdote 6 signpost -3 recommendation -1 opinion -5 claim 4
    words:sister	boilerplate -1 promotion -1 anecdote -2 signpost 9 recommendation -2 opinion -1 claim -3
    words:sit	heading -1 promotion 6 anecdote 9 signpost -3 recommendation -6 opinion -6 claim 1
    words:sit in	signpost -1 recommendation -1 opinion -7 claim 8
    words:site	heading -1 boilerplate 5 promotion -1 anecdote -1 signpost -1 recommendation -1 opinion -1 claim 1
    words:sits	anecdote -2 signpost 4 recommendation -1 opinion 6 claim -7
    words:sitting	signpost 6 recommendation -3 opinion -9 claim 7
    words:six	heading -2 boilerplate -1 promotion 1 anecdote -6 signpost -7 recommendation 25 opinion -15 claim 4
    words:six in	anecdote -4 signpost -1 recommendation -1 opinion -1 claim 7
    words:six months	promotion -2 anecdote -3 signpost -1 recommendation 2 opinion -7 claim 10
    words:six or	anecdote 2 signpost -1 recommendation 10 opinion -4 claim -6
    words:six weeks	promotion -1 anecdote 2 signpost -1 recommendation 1 opinion 6 claim -6
    words:sixty	boilerplate -2 promotion 14 anecdote -1 signpost -3 recommendation -1 opinion -6 claim -1
    words:skin	heading -1 boilerplate 4 promotion -1 anecdote 2 signpost -4 recommendation -1 opinion -4 claim 5
    words:skip	heading -2 boilerplate 1 promotion 2 anecdote -1 signpost -2 recommendation 1 opinion -4 claim 5
    words:skipped	heading -5 boilerplate -1 signpost 10 recommendation -4 claim 1
    words:sleep	heading -7 boilerplate 2 promotion -9 anecdote 7 signpost 7 recommendation 15 opinion -7 claim -7
    words:sleep in	heading 2 boilerplate -2 anecdote 5 signpost -1 recommendation -1 opinion -1 claim -3
    words:sleeping	promotion -1 anecdote -2 recommendation -2 opinion -3 claim 8
    words:slept	promotion -2 anecdote 7 opinion -5 claim -1
    words:slot	promotion -2 recommendation 8 claim -6
    words:slow	heading -6 boilerplate 1 promotion -1 anecdote -1 signpost -1 opinion -5 claim 13
    words:small	heading 2 boilerplate -4 promotion 6 anecdote -2 signpost -2 recommendation -7 opinion -13 claim 19
    words:smells	boilerplate -2 promotion -2 anecdote 2 signpost -2 recommendation -2 opinion 2 claim 5
    words:smells like	boilerplate -2 promotion -1 anecdote -5 recommendation -1 opinion 9
    words:smells of	promotion -1 anecdote 7 signpost -2 opinion -7 claim 2
    words:so	heading -3 boilerplate -9 promotion -15 anecdote 5 signpost 18 recommendation 13 opinion 1 claim -11
    words:so can	anecdote -2 signpost 1 recommendation -7 opinion 10 claim -1
    words:so don't	promotion -1 anecdote -4 signpost -1 recommendation 9 claim -3
    words:so far	anecdote -1 recommendation -3 opinion -6 claim 11
    words:so i	promotion -1 anecdote 3 signpost 7 recommendation -1 opinion -6 claim -1
    words:so much	boilerplate -1 promotion -2 anecdote -1 signpost 2 recommendation -2 opinion 4 claim -1
    words:so that	promotion -2 signpost -1 recommendation 8 opinion -4 claim -2
    words:so what	heading -1 boilerplate -1 promotion -1 signpost 5 recommendation -1 opinion -2
    words:so you	recommendation 2 opinion 11 claim -12
    words:social	promotion 1 anecdote -1 signpost -1 recommendation -3 opinion -1 claim 5
    words:sold	heading 9 promotion -1 anecdote -4 signpost -1 recommendation 7 opinion -10 claim 1
    words:sold online	recommendation 7 opinion -3 claim -5
    words:some	heading -4 boilerplate 2 promotion 4 anecdote -9 signpost 1 recommendation -11 opinion 6 claim 11
    words:some of	heading -1 boilerplate -1 promotion 7 anecdote -2 signpost 4 recommendation -1 opinion 5 claim -10
    words:some people	anecdote -2 signpost -2 recommendation -3 opinion 14 claim -7
    words:somebody	heading 13 boilerplate -7 promotion 1 anecdote -9 signpost 8 recommendation 20 opinion -21 claim -6
    words:someone	heading -2 boilerplate -1 promotion -5 anecdote -1 signpost -4 recommendation 17 opinion 6 claim -12
    words:someone else	promotion -2 signpost -1 recommendation 14 opinion -2 claim -9
    words:someone who	heading -1 promotion -2 anecdote 3 signpost -2 recommendation 1 opinion 15 claim -13
    words:something	boilerplate -1 anecdote -6 signpost -4 recommendation -1 opinion -5 claim 18
    words:sometimes	heading -1 promotion -1 anecdote 1 signpost -1 recommendation -3 opinion -2 claim 7
    words:somewhere	heading -1 boilerplate -1 anecdote -1 signpost -8 recommendation 11 opinion -3 claim 2
    words:soon	boilerplate -2 promotion -2 anecdote -1 recommendation -13 opinion 19 claim -1
    words:sore	heading -1 boilerplate 1 promotion -3 recommendation 10 opinion -2 claim -4
    words:sounds	heading -1 promotion -1 anecdote -1 signpost -6 recommendation 4 opinion 4
    words:soup	anecdote -4 signpost -1 recommendation 11 opinion -4 claim -2
    words:source	heading -7 boilerplate -5 promotion -1 anecdote -1 signpost 15 opinion -1
    words:south	promotion 5 anecdote -4 signpost -1 recommendation -1 opinion -5 claim 6
    words:space	promotion -9 anecdote 1 signpost -1 opinion 9
    words:space for	promotion -9 anecdote 1 signpost -1 opinion 9
    words:specialist	heading -6 boilerplate 4 recommendation 11 claim -9
    words:speed	heading -1 promotion -1 signpost -1 recommendation 2 opinion 13 claim -13
    words:spent	boilerplate -2 promotion -1 anecdote -1 opinion 8 claim -3
    words:spokesperson	anecdote -1 recommendation -1 opinion -4 claim 6
    words:spokesperson for	anecdote -1 recommendation -1 opinion -4 claim 6
    words:spot	boilerplate -15 promotion -1 anecdote -1 signpost 1 recommendation -1 opinion 15 claim 1
    words:spravato	heading 7 boilerplate -2 promotion -1 signpost -3 claim 1
    words:spray	heading 2 boilerplate -2 promotion -1 anecdote -1 signpost 18 opinion -3 claim -13
    words:spreadsheet	heading 10 boilerplate -3 promotion -2 anecdote -1 signpost -1 recommendation -1 opinion 4 claim -6
    words:spreadsheet says	heading 10 boilerplate -3 promotion -2 anecdote -1 signpost -1 recommendation -1 opinion 4 claim -7
    words:spring	heading -3 boilerplate 3 promotion 12 anecdote 2 signpost -2 opinion -10 claim -1
    words:staff	heading -5 boilerplate 8 promotion -6 anecdote 4 signpost 4 recommendation -4 opinion -8 claim 6
    words:stand	heading 3 boilerplate -1 promotion -1 anecdote 1 signpost 12 recommendation -6 opinion -6 claim -3
    words:standing	heading -3 boilerplate 5 anecdote 13 signpost -1 recommendation -1 opinion -8 claim -3
    words:stands	opinion 13 claim -13
    words:star	heading -1 boilerplate -2 promotion -1 anecdote -3 signpost -1 opinion 7
    words:stars	heading -1 boilerplate 8 promotion 3 anecdote -1 signpost -2 recommendation -2 opinion -2 claim -2
    words:start	heading -1 boilerplate -4 promotion 13 anecdote -8 signpost -2 recommendation -5 opinion -14 claim 20
    words:started	heading -4 boilerplate -3 promotion -2 anecdote 17 signpost -3 recommendation 7 opinion 7 claim -20
    words:state	heading -4 boilerplate 8 promotion -11 anecdote -2 signpost -2 recommendation 17 opinion -5 claim -2
    words:statement	anecdote -2 recommendation -1 opinion 11 claim -7
    words:states	heading -1 signpost -2 opinion -2 claim 5
    words:statistically	heading 8 boilerplate -3 promotion -1 opinion -4 claim 1
    words:statistically significant	heading 8 boilerplate -3 promotion -1 opinion -4 claim 1
    words:stay	heading 2 promotion -5 anecdote -1 signpost -3 recommendation 19 opinion -2 claim -9
    words:step	heading 20 boilerplate -14 promotion -3 signpost -1
    words:stick	heading -1 boilerplate -1 promotion -1 signpost -1 recommendation -2 opinion 7 claim -2
    words:stick with	heading -1 boilerplate -1 promotion -1 signpost -1 recommendation -2 opinion 7 claim -2
    words:stiff	promotion -3 anecdote -1 signpost -1 recommendation 7 opinion -2
    words:still	heading 1 boilerplate -3 promotion 11 anecdote 11 signpost -10 recommendation -5 opinion -2 claim -4
    words:still has	anecdote 7 opinion -2 claim -3
    words:stimulation	heading 3 boilerplate -2 promotion -2 anecdote -2 signpost 2 recommendation -1 opinion -4 claim 5
    words:stock	heading 5 boilerplate -3 promotion 4 recommendation -1 opinion -1 claim -5
    words:stomach	promotion -1 anecdote 1 recommendation 5 opinion -2 claim -3
    words:stop	heading -2 boilerplate -8 promotion 17 anecdote 1 signpost -4 recommendation 6 opinion -12 claim 3
    words:stopped	heading 4 boilerplate -3 promotion -3 anecdote 6 signpost -1 recommendation -2 claim -2
    words:stopping	recommendation 12 opinion -3 claim -8
    words:store	heading -1 boilerplate 1 promotion -1 signpost -1 recommendation 12 opinion -1 claim -9
    words:stories	heading -2 boilerplate 5 promotion -1 anecdote -2 signpost 5 recommendation -1 opinion -6 claim 2
    words:story	heading 5 boilerplate -12 promotion 2 anecdote 13 signpost 1 recommendation -1 opinion -4 claim -4
    words:stove	heading 3 boilerplate -4 promotion -1 anecdote 15 signpost -9 opinion -3
    words:straight	heading -1 boilerplate 4 promotion 5 signpost -1 opinion -4 claim -2
    words:strange	boilerplate -3 anecdote -1 signpost 13 recommendation -1 opinion -3 claim -5
    words:strength	anecdote -1 signpost -1 recommendation -4 opinion 6
    words:strength of	signpost -1 recommendation -5 opinion 7 claim -1
    words:stress	boilerplate -1 promotion 4 anecdote -1 signpost -3 recommendation -1 opinion -3 claim 7
    words:stress disorder	heading 2 boilerplate -3 anecdote -1 opinion -2 claim 4
    words:stroke	recommendation -4 opinion -1 claim 6
    words:strong	boilerplate -1 promotion -1 anecdote -2 signpost -1 recommendation -3 opinion 10 claim -1
    words:stronger	signpost -1 recommendation -3 opinion -4 claim 8
    words:stroud	signpost 13 recommendation -1 opinion -1 claim -11
    words:stubborn	promotion -2 signpost 1 opinion 9 claim -7
    words:student	signpost -1 opinion 7 claim -6
    words:studies	boilerplate 1 promotion -3 anecdote 2 signpost -1 recommendation -4 opinion -8 claim 13
    words:study	heading -4 promotion 1 anecdote 2 signpost -2 recommendation -6 claim 10
    words:study from	heading 3 boilerplate -2 promotion 5 opinion -1 claim -4
    words:stuff	heading 2 promotion -1 anecdote -1 signpost -3 opinion -7 claim 10
    words:submit	heading -2 boilerplate -5 promotion 6 signpost -1 recommendation 2
    words:subscribe	heading -8 boilerplate -10 promotion 19 anecdote -1
    words:success	heading 15 boilerplate -3 promotion -4 anecdote -4 recommendation -1 opinion 6 claim -10
    words:such	heading -1 boilerplate -2 promotion -1 signpost -3 recommendation 1 opinion 5
    words:such a	boilerplate -2 signpost -3 opinion 9 claim -3
    words:such as	signpost -1 recommendation 2 opinion -3 claim 4
    words:sudden	heading -1 boilerplate -1 promotion -5 anecdote -1 signpost -1 recommendation 12 opinion -3 claim -1
    words:sugar	boilerplate -2 promotion 14 anecdote -1 signpost -3 recommendation -2 opinion -6
    words:suggest	signpost -1 opinion -3 claim 4
    words:suicidal	promotion -3 anecdote -2 signpost -1 recommendation 2 opinion -8 claim 11
    words:suicidal thoughts	promotion -2 anecdote -1 recommendation 2 opinion -2 claim 4
    words:suicide	heading 8 boilerplate 2 promotion -5 anecdote -4 signpost -3 recommendation 8 opinion -7 claim 1
    words:summer	heading 3 boilerplate -5 promotion 3 recommendation -1 claim 1
    words:sunday	heading -3 promotion 11 anecdote 1 signpost -5 opinion -3
    words:superbill	promotion 9 recommendation -5 opinion -3
    words:support	heading -1 boilerplate -5 promotion 7 anecdote -2 signpost -1 recommendation 3 opinion -5 claim 3
    words:sure	signpost -1 recommendation -2 opinion -8 claim 11
    words:switch	recommendation -2 opinion -3 claim 7
    words:switched	promotion -1 anecdote 11 opinion -2 claim -7
    words:symptoms	heading 4 boilerplate -2 promotion -1 anecdote -3 signpost -1 recommendation 5 opinion -3 claim 1
    words:syndrome	heading 3 boilerplate -8 promotion 6 signpost -1 recommendation -1 opinion -5 claim 6
    words:system	heading 5 boilerplate -7 promotion -2 anecdote -1 signpost -1 opinion 6 claim -1
    words:system with	recommendation -1 opinion 11 claim -10
    words:table	heading 10 boilerplate -10 promotion 8 anecdote -1 signpost -1 recommendation 8 opinion -2 claim -12
    words:table of	heading 10 boilerplate -10
    words:tablet	heading 4 boilerplate -4 promotion -1 anecdote 3 signpost -1 recommendation -1 claim -1
    words:tablets	heading 1 boilerplate -1 promotion -1 anecdote -2 signpost -1 recommendation 6 opinion -5 claim 3
    words:take	heading 1 boilerplate -2 promotion 8 anecdote -3 signpost -8 recommendation 16 opinion -11
    words:taken	promotion -3 anecdote -1 signpost -1 recommendation -1 opinion -3 claim 9
    words:takes	heading 1 boilerplate -3 promotion 3 anecdote -4 signpost -2 recommendation -2 opinion -9 claim 15
    words:taking	heading 3 boilerplate -1 promotion 5 signpost 6 recommendation -4 opinion -3 claim -6
    words:talk	heading 15 boilerplate -7 promotion 2 anecdote -3 signpost 3 recommendation 11 opinion -7 claim -15
    words:talk about	heading 2 boilerplate -3 promotion -2 anecdote -1 signpost 4 recommendation 9 opinion -3 claim -6
    words:talk to	promotion -1 anecdote -1 signpost -1 opinion 5 claim -2
    words:talking	heading -1 boilerplate 6 promotion -3 signpost -2 opinion -6 claim 6
    words:talking to	heading -1 boilerplate 6 promotion -2 anecdote -1 signpost -1 recommendation 2 opinion -2 claim -2
    words:taste	heading 3 boilerplate -2 promotion -1 signpost -2 recommendation -2 opinion -6 claim 10
    words:tea	heading -3 boilerplate 3 promotion -2 signpost 7 recommendation -4 opinion 1 claim -1
    words:team	heading 17 boilerplate -12 promotion 4 anecdote -6 signpost -5 recommendation 2 opinion 9 claim -10
    words:team of	promotion 8 anecdote -4 claim -4
    words:tell	heading 7 boilerplate -2 promotion -11 anecdote 3 signpost 9 recommendation 23 opinion -13 claim -16
    words:tell people	heading 3 signpost 10 recommendation -1 opinion -7 claim -4
    words:tell the	heading -1 promotion -4 anecdote -2 signpost -2 recommendation 17 opinion -4 claim -4
    words:tell us	heading 6 boilerplate -1 promotion -5 anecdote -1 signpost 8 opinion -3 claim -3
    words:tell you	promotion -1 anecdote 2 signpost -1 recommendation -1 opinion 4 claim -3
    words:tell your	recommendation 5 opinion -1 claim -3
    words:telling	promotion -3 anecdote -5 signpost 1 recommendation -8 opinion 9 claim 6
    words:tells	heading 3 boilerplate -5 promotion -1 anecdote 2 signpost 7 recommendation -2 opinion -2 claim -2
    words:tells you	heading 3 boilerplate -5 promotion -1 signpost 7 recommendation -1 opinion -1 claim -2
    words:temperature	heading -2 boilerplate -1 promotion -3 signpost -1 recommendation 21 opinion -1 claim -13
    words:ten	heading -1 promotion -3 anecdote -9 signpost -4 recommendation 4 opinion 11 claim 3
    words:ten minutes	promotion -2 anecdote -1 recommendation -1 opinion -1 claim 5
    words:ten years	anecdote -10 signpost -2 recommendation -1 opinion 13 claim 1
    words:test	heading -2 boilerplate 3 promotion -3 anecdote 1 signpost -2 recommendation 7 opinion -3 claim -2
    words:tested	heading -1 boilerplate -1 promotion -3 anecdote 5 recommendation -2 opinion -10 claim 13
    words:text	heading -3 boilerplate 6 promotion -15 anecdote -1 signpost 15 recommendation 11 opinion -3 claim -10
    words:text #	promotion -9 recommendation 12 claim -2
    words:than	heading 4 boilerplate -6 promotion -9 anecdote -17 signpost -7 recommendation -1 opinion 44 claim -7
    words:than #	heading 6 boilerplate -3 promotion -2 signpost 6 recommendation -6 opinion 5 claim -6
    words:than one	signpost -1 opinion 7 claim -5
    words:than ten	signpost -1 recommendation 8 opinion -1 claim -6
    words:than the	heading -1 anecdote -6 signpost -5 recommendation -5 opinion 41 claim -24
    words:thank	heading -1 promotion -1 anecdote 10 signpost -4 opinion -1 claim -2
    words:thank you	heading -1 promotion -1 anecdote 10 signpost -4 opinion -1 claim -2
    words:thanks	promotion -2 anecdote -1 signpost 13 recommendation -1 opinion -8 claim -1
    words:thanks for	boilerplate -1 signpost 9 recommendation -1 opinion -6 claim -1
    words:that	heading -7 boilerplate -20 promotion -25 anecdote -27 signpost -3 recommendation -3 opinion 41 claim 43
    words:that a	recommendation -1 opinion 8 claim -7
    words:that all	promotion -1 anecdote -1 signpost 5 recommendation 6 opinion -9 claim -1
    words:that first	anecdote -1 recommendation 9 opinion -3 claim -4
    words:that i	anecdote 2 signpost -1 opinion -6 claim 4
    words:that in	promotion -1 anecdote 8 signpost -1 claim -5
    words:that is	heading 5 boilerplate -4 promotion -1 anecdote 2 signpost 4 recommendation -1 opinion 5 claim -10
    words:that it	anecdote -4 signpost -3 recommendation 11 opinion 10 claim -13
    words:that not	recommendation -1 opinion 9 claim -8
    words:that one	anecdote -1 signpost -1 recommendation 1 opinion -8 claim 9
    words:that room	anecdote -1 signpost -1 recommendation -2 opinion 10 claim -6
    words:that smells	anecdote -4 signpost -1 opinion -4 claim 9
    words:that the	heading -1 promotion -1 anecdote -9 signpost -6 recommendation -7 opinion 20 claim 4
    words:that was	anecdote 1 signpost -1 recommendation -2 opinion -2 claim 5
    words:that what	anecdote 12 signpost -1 opinion -6 claim -5
    words:that with	promotion -1 anecdote 2 signpost 6 recommendation -3 opinion 3 claim -8
    words:that you	promotion -1 anecdote -1 signpost 1 recommendation 2 opinion 5 claim -5
    words:the	heading -5 boilerplate -28 promotion -17 anecdote 36 signpost 2 recommendation 1 opinion -21 claim 33
    words:the #	heading 1 boilerplate -1 promotion -1 anecdote -1 signpost 1 recommendation -3 opinion -2 claim 5
    words:the american	anecdote -3 recommendation -1 opinion -1 claim 5
    words:the app	heading -1 boilerplate -3 signpost -1 recommendation 9 opinion -2 claim -1
    words:the author	heading -8 boilerplate 9 anecdote -1
    words:the authors	heading -4 boilerplate -1 anecdote -1 signpost 5 recommendation -2 opinion -1 claim 2
    words:the baby	heading -1 anecdote -4 recommendation -2 opinion 7
    words:the benefit	heading -1 promotion -1 signpost -3 recommendation 2 opinion 19 claim -16
    words:the best	heading -1 boilerplate 1 promotion -3 anecdote -3 signpost -2 recommendation -4 opinion 1 claim 11
    words:the big	heading -1 boilerplate -1 anecdote -1 signpost 13 recommendation -1 opinion -8 claim -1
    words:the bladder	signpost -2 recommendation -3 opinion -3 claim 9
    words:the bottom	heading 4 boilerplate -6 promotion -1 anecdote 3 signpost 5 recommendation -1 opinion -3 claim -2
    words:the brain	anecdote -2 signpost 1 recommendation -1 opinion 12 claim -9
    words:the bus	promotion -2 anecdote 14 signpost 4 recommendation -3 opinion -8 claim -6
    words:the catch	opinion 11 claim -10
    words:the clinic	heading 1 boilerplate -1 promotion 10 anecdote 1 signpost -5 recommendation 4 opinion -3 claim -8
    words:the clock	heading 14 promotion -1 anecdote -1 signpost -2 recommendation -8 opinion -2 claim 1
    words:the company	heading -6 boilerplate -1 promotion -1 anecdote -4 signpost -2 recommendation -1 opinion 5 claim 9
    words:the current	anecdote -4 recommendation -1 opinion -2 claim 7
    words:the day	heading -1 boilerplate -1 promotion -4 anecdote 1 signpost 1 recommendation 17 claim -12
    words:the department	boilerplate -1 promotion -1 anecdote -4 signpost 6 recommendation -2 opinion -4 claim 6
    words:the diagnosis	anecdote -3 opinion -3 claim 6
    words:the difference	heading -2 boilerplate 2 promotion -3 anecdote -1 signpost -1 recommendation -1 opinion 1 claim 5
    words:the disease	anecdote -1 opinion 13 claim -12
    words:the doctor	promotion -1 signpost -1 recommendation -6 opinion -1 claim 9
    words:the drip	promotion -2 anecdote -2 signpost 3 recommendation -5 opinion -5 claim 12
    words:the drug	heading -2 promotion -3 anecdote 12 signpost 2 recommendation -1 opinion -5 claim -3
    words:the effect	promotion -2 anecdote -2 signpost -1 recommendation -4 opinion 6 claim 4
    words:the end	heading -1 boilerplate -3 promotion -4 anecdote 4 signpost -2 recommendation -1 opinion 8
    words:the evidence	opinion -3 claim 5
    words:the fda	heading -1 promotion -3 anecdote -1 recommendation -1 opinion -1 claim 7
    words:the first	boilerplate -2 promotion 10 signpost -1 recommendation -13 opinion 12 claim -6
    words:the floor	promotion -1 anecdote 3 signpost -1 recommendation 5 opinion -3 claim -3
    words:the fourth	heading -1 anecdote 9 signpost -2 recommendation -1 opinion -3 claim -3
    words:the full	boilerplate -1 anecdote -1 signpost 10 recommendation -2 opinion -1 claim -5
    words:the good	heading -3 promotion -1 anecdote 7 signpost 7 recommendation -1 opinion -4 claim -5
    words:the health	promotion -1 anecdote -1 recommendation 10 opinion -2 claim -5
    words:the home	promotion 14 signpost -1 recommendation -1 claim -12
    words:the hse	anecdote -1 recommendation -1 opinion -3 claim 6
    words:the internet	signpost 4 recommendation 1 opinion 3 claim -7
    words:the kitchen	promotion 8 anecdote -4 claim -4
    words:the last	promotion 2 signpost -2 recommendation -1 opinion 5 claim -4
    words:the long	boilerplate 1 promotion -1 signpost -2 recommendation 4 opinion 6 claim -6
    words:the man	anecdote 8 recommendation -1 opinion -3 claim -4
    words:the market	signpost -2 opinion -4 claim 6
    words:the medical	heading 2 boilerplate -1 promotion -1 anecdote 8 signpost -4 recommendation -1 opinion -4 claim -1
    words:the medicine	promotion -3 signpost -2 recommendation -6 opinion 7 claim 5
    words:the memory	heading -1 boilerplate 1 anecdote -1 signpost -1 recommendation 3 opinion -8 claim 7
    words:the morning	heading -1 promotion -6 signpost -1 recommendation 6 opinion -4 claim 5
    words:the most	promotion -1 anecdote -2 signpost 1 recommendation -1 opinion 9 claim -6
    words:the nervous	heading 6 boilerplate -6 recommendation 1 opinion -6 claim 5
    words:the new	heading 7 anecdote 4 recommendation -7 opinion -2
    words:the next	anecdote -5 signpost -1 recommendation 1 opinion -1 claim 6
    words:the nhs	anecdote -2 signpost 12 recommendation -3 opinion -7 claim 1
    words:the night	heading -5 boilerplate -1 promotion 7 anecdote -4 signpost 4 recommendation 4 opinion -2 claim -3
    words:the number	promotion 7 signpost -1 opinion -2 claim -3
    words:the nurse	signpost -1 recommendation 6 opinion -1 claim -3
    words:the old	anecdote -6 claim 7
    words:the one	heading -1 boilerplate -1 promotion -2 anecdote -5 signpost 6 recommendation 3 opinion 2 claim -3
    words:the only	promotion -5 anecdote 2 signpost -1 claim 5
    words:the other	heading -1 promotion -2 anecdote -1 signpost -6 recommendation 4 opinion 10 claim -4
    words:the patient	heading -1 promotion -1 anecdote 9 signpost -3 recommendation 9 opinion -6 claim -8
    words:the patients	signpost -1 opinion -5 claim 8
    words:the pulse	anecdote -1 signpost -2 recommendation -4 opinion -1 claim 8
    words:the questions	boilerplate -1 promotion -3 signpost 8 recommendation -1 opinion -1 claim -3
    words:the quiet	heading -1 boilerplate 2 anecdote -2 signpost -2 recommendation -2 opinion 8 claim -3
    words:the reassurance	recommendation -9 claim 9
    words:the right	heading -1 promotion -2 anecdote -4 signpost -1 recommendation -2 opinion 11
    words:the risk	heading -1 signpost -1 recommendation -1 opinion 10 claim -7
    words:the room	anecdote -5 signpost -1 recommendation 1 opinion 19 claim -13
    words:the rules	boilerplate 14 promotion -1 anecdote -1 signpost -2 recommendation -8 opinion -2
    words:the same	heading 2 boilerplate -2 promotion -2 anecdote 5 signpost -4 recommendation 6 opinion -10 claim 4
    words:the second	heading -1 promotion -1 anecdote -10 signpost -3 recommendation -18 opinion 27 claim 5
    words:the spray	heading -1 promotion -1 anecdote -1 signpost 4 recommendation 2 opinion -2 claim -1
    words:the start	recommendation -9 claim 9
    words:the stove	heading 6 boilerplate -4 promotion -1 anecdote 3 signpost -2 opinion -1
    words:the strength	signpost -1 recommendation -4 opinion 7 claim -1
    words:the studies	heading -1 boilerplate 1 recommendation -2 opinion -3 claim 5
    words:the study	boilerplate -4 promotion -1 anecdote -1 signpost -1 opinion 1 claim 6
    words:the team	heading 13 boilerplate -9 promotion -8 anecdote -1 signpost -2 recommendation -1 opinion 11 claim -3
    words:the therapist	promotion -1 anecdote 3 signpost -4 recommendation -4 opinion -2 claim 7
    words:the thing	promotion -1 anecdote -2 signpost -1 recommendation -2 opinion 7 claim -1
    words:the thought	anecdote -1 recommendation -1 opinion -8 claim 11
    words:the thoughts	heading 2 boilerplate -1 promotion -1 anecdote 12 signpost -1 opinion -4 claim -7
    words:the trial	heading -4 anecdote -3 signpost -1 recommendation -1 opinion -6 claim 14
    words:the two	anecdote -2 signpost 3 recommendation -2 opinion -5 claim 7
    words:the united	heading -1 signpost -2 opinion -2 claim 5
    words:the usual	heading -1 boilerplate -5 promotion 14 anecdote -3 signpost -2 opinion -5 claim 1
    words:the va	promotion -3 anecdote -4 recommendation -2 opinion 7 claim 2
    words:the way	heading -1 promotion -3 anecdote 5 signpost 4 opinion 5 claim -10
    words:the whole	heading -1 boilerplate -1 anecdote -1 recommendation -1 opinion -3 claim 7
    words:the word	opinion 11 claim -10
    words:the words	anecdote 1 recommendation 12 opinion 1 claim -13
    words:the year	heading 4 boilerplate -2 promotion 6 anecdote -1 recommendation 1 claim -7
    words:their	heading -3 boilerplate -3 promotion -10 anecdote -4 signpost 2 recommendation 24 opinion -5 claim -1
    words:them	heading -6 boilerplate 1 promotion -1 anecdote 6 signpost -9 recommendation -7 opinion -7 claim 23
    words:them and	promotion -1 anecdote -3 recommendation -4 opinion -5 claim 12
    words:them stop	recommendation -6 opinion -3 claim 10
    words:then	heading 1 boilerplate 1 promotion -9 anecdote 7 signpost 15 recommendation 10 opinion -11 claim -15
    words:then a	promotion -1 anecdote 6 signpost -2 recommendation -1 opinion -2 claim -1
    words:then i	anecdote 5 signpost -1 opinion -1 claim -2
    words:then so	heading 5 anecdote -2 signpost -1 recommendation -7 opinion 7 claim -2
    words:then we	promotion -1 signpost -1 recommendation 9 opinion -1 claim -6
    words:therapeutics	heading 5 boilerplate -1 promotion -1 anecdote -1 opinion -4 claim 1
    words:therapist	heading -3 boilerplate -1 promotion 8 anecdote 8 signpost -7 recommendation 2 opinion -13 claim 6
    words:therapists	promotion 2 anecdote -2 signpost -2 recommendation -1 opinion -4 claim 7
    words:therapy	heading 9 boilerplate -8 promotion -5 anecdote -7 signpost -4 recommendation -3 opinion -8 claim 26
    words:therapy and	anecdote -6 signpost -2 opinion -1 claim 10
    words:there	heading -4 boilerplate -7 promotion 15 anecdote -9 signpost 11 recommendation -17 opinion -13 claim 25
    words:there a	boilerplate -1 promotion 1 anecdote -4 signpost 7 recommendation -3 opinion -12 claim 12
    words:there are	promotion 3 anecdote -4 recommendation -1 opinion -2 claim 5
    words:there is	heading -1 boilerplate -1 promotion -4 anecdote -4 signpost 1 recommendation -6 opinion -8 claim 22
    words:there no	heading -1 promotion 4 anecdote -3 signpost 7 recommendation 4 opinion 2 claim -13
    words:there was	heading -1 signpost -1 recommendation -2 opinion -1 claim 5
    words:these	heading -8 boilerplate -1 promotion -3 anecdote 2 signpost 16 recommendation -2 opinion -1 claim -2
    words:they	heading -5 boilerplate -2 promotion -6 anecdote -3 signpost 6 recommendation -13 opinion 9 claim 14
    words:they are	promotion -1 anecdote -2 signpost -3 recommendation -1 opinion 5 claim 3
    words:they do	heading -2 anecdote -1 signpost 7 recommendation -6 opinion -2 claim 5
    words:they had	anecdote -6 opinion 6
    words:they were	promotion -1 anecdote 6 signpost -1 claim -3
    words:they're	heading -2 anecdote -3 signpost 6 recommendation -1 opinion -3 claim 4
    words:they've	anecdote -1 opinion 20 claim -18
    words:thing	heading -3 boilerplate 1 promotion -11 anecdote -4 signpost 5 recommendation -2 opinion 18 claim -3
    words:things	heading -4 boilerplate -7 promotion 9 anecdote -11 signpost 11 recommendation -14 opinion 24 claim -8
    words:things that	heading -1 promotion -1 signpost -1 recommendation -1 opinion -4 claim 8
    words:think	heading -1 promotion -1 anecdote -8 recommendation 1 opinion 20 claim -11
    words:thinking	boilerplate -1 promotion -3 anecdote 13 signpost -1 recommendation 8 opinion -13 claim -3
    words:third	heading -1 promotion -1 anecdote -4 signpost 2 recommendation 5 opinion -4 claim 4
    words:third or	anecdote -4 recommendation -1 opinion -1 claim 6
    words:thirteen	anecdote -2 opinion -5 claim 7
    words:thirty	anecdote -1 signpost -1 recommendation -1 opinion -8 claim 12
    words:this	heading -14 boilerplate 43 promotion 3 anecdote -1 signpost 29 recommendation -12 opinion 7 claim -55
    words:this and	promotion -2 anecdote 13 signpost -4 recommendation 2 opinion -2 claim -8
    words:this article	heading -2 boilerplate 23 promotion -6 anecdote -2 signpost -8 recommendation 4 opinion -4 claim -5
    words:this episode	boilerplate -2 promotion 9 anecdote -1 signpost -1 recommendation -1 opinion -2 claim -1
    words:this information	boilerplate 5 promotion -1 signpost -1 opinion -1 claim -1
    words:this is	heading 11 boilerplate -5 promotion -11 anecdote 11 signpost 19 recommendation 2 opinion -14 claim -12
    words:this leaflet	boilerplate 8 promotion -2 signpost 2 recommendation -4 opinion -2 claim -3
    words:this page	heading -1 boilerplate 3 promotion -2 signpost 8 recommendation -1 opinion -2 claim -4
    words:this to	anecdote 8 signpost -1 opinion -5 claim -1
    words:this week	boilerplate -3 promotion -2 anecdote -3 signpost 15 opinion -2 claim -4
    words:those	promotion -2 anecdote -1 signpost -5 recommendation 10 opinion -5 claim 3
    words:those are	recommendation -1 opinion 9 claim -7
    words:those who	promotion -2 anecdote -1 signpost -2 recommendation 11 opinion -7 claim 1
    words:though	heading -4 boilerplate -2 promotion -1 anecdote 2 signpost 1 recommendation -1 opinion -6 claim 12
    words:thought	heading -2 promotion -1 anecdote 3 signpost -1 recommendation -2 opinion -10 claim 13
    words:thoughts	heading 7 boilerplate 7 promotion -10 anecdote 8 signpost -9 recommendation 9 opinion -14 claim 1
    words:thoughts of	heading 6 boilerplate 7 promotion -6 anecdote -3 signpost -7 recommendation 13 opinion -4 claim -8
    words:thousand	promotion -1 anecdote -4 opinion 8 claim -3
    words:three	heading -6 boilerplate -7 promotion -7 anecdote 14 signpost 3 opinion -1 claim 5
    words:three months	anecdote -1 opinion -4 claim 7
    words:throat	heading -1 boilerplate -1 promotion -2 recommendation 10 opinion -1 claim -4
    words:through	heading -1 boilerplate 5 promotion -8 anecdote -3 signpost 9 recommendation 7 opinion -5 claim -3
    words:through a	recommendation -4 opinion -2 claim 7
    words:through the	promotion -2 anecdote -1 signpost 2 recommendation 10 opinion -4 claim -6
    words:throw	anecdote -4 recommendation -1 opinion 7 claim -1
    words:thursday	heading -6 boilerplate 6 promotion 6 anecdote -4 signpost -2 recommendation 1 opinion -1
    words:thyroid	heading -1 promotion -2 signpost -2 recommendation 9 opinion -1 claim -4
    words:tidy	recommendation -5 opinion -1 claim 7
    words:till	boilerplate -4 promotion -3 anecdote 9 signpost -2 recommendation 4 opinion -3
    words:time	heading -9 boilerplate -2 promotion -7 anecdote 7 signpost -9 recommendation 9 opinion 2 claim 11
    words:time #	heading -4 boilerplate 5
    words:time and	heading -1 anecdote -1 signpost -1 recommendation 6 opinion 8 claim -11
    words:time the	anecdote 3 signpost -1 recommendation -1 opinion -8 claim 8
    words:times	heading 1 boilerplate -1 promotion 2 anecdote 9 signpost -7 recommendation 1 opinion -11 claim 6
    words:tips	boilerplate -3 promotion 3 anecdote -4 signpost -1 recommendation -2 opinion 7
    words:tired	heading -2 boilerplate 4 promotion -1 anecdote 7 signpost -1 recommendation -2 opinion 7 claim -13
    words:tms	heading -7 boilerplate 10 promotion 7 anecdote -2 signpost -7 recommendation 9 opinion -6 claim -3
    words:to	heading -17 boilerplate -14 promotion 45 anecdote 5 signpost 10 recommendation -5 claim -24
    words:to #	heading -2 boilerplate 8 promotion 13 anecdote -5 signpost -3 recommendation -10 opinion -4 claim 3
    words:to a	heading -1 boilerplate -1 promotion -6 anecdote -1 signpost -2 recommendation 4 opinion 3 claim 4
    words:to add	signpost -1 recommendation 8 opinion -1 claim -6
    words:to answer	signpost -6 recommendation 7 opinion -1
    words:to ask	anecdote 4 signpost 13 recommendation -1 opinion -5 claim -10
    words:to be	heading -9 boilerplate -1 promotion -3 anecdote 6 recommendation -8 opinion 3 claim 14
    words:to begin	signpost -1 recommendation 8 opinion -1 claim -6
    words:to do	heading 3 promotion -2 anecdote -1 signpost -6 recommendation 15 opinion 3 claim -12
    words:to drive	promotion -3 signpost -2 recommendation 14 opinion -4 claim -4
    words:to find	boilerplate -2 promotion 9 signpost -1 recommendation -3 opinion -2 claim -1
    words:to friday	boilerplate 4 promotion -6 recommendation 3
    words:to get	heading -2 promotion 1 anecdote -1 signpost -2 recommendation -1 opinion 5
    words:to know	heading 5 boilerplate -3 anecdote -4 signpost -3 recommendation -3 opinion 11 claim -2
    words:to make	heading 1 promotion -1 recommendation -5 opinion -1 claim 7
    words:to me	boilerplate -2 promotion -4 anecdote 5 signpost -2 recommendation 5 opinion 1 claim -3
    words:to put	promotion -1 anecdote -11 signpost 7 opinion 13 claim -7
    words:to read	signpost -1 recommendation -5 opinion 7 claim -2
    words:to see	anecdote -7 signpost -4 recommendation -8 opinion 22 claim -1
    words:to six	anecdote -1 signpost -1 recommendation -2 claim 5
    words:to sleep	heading -2 boilerplate -1 promotion -1 anecdote 5 recommendation -1
    words:to talk	heading 15 boilerplate -8 promotion -4 signpost -2
    words:to tell	promotion -4 signpost -2 recommendation 8 opinion -1 claim -2
    words:to that	signpost -1 recommendation 10 opinion -1 claim -8
    words:to the	heading -11 boilerplate -9 promotion 30 anecdote 11 signpost 17 recommendation 1 opinion -26 claim -13
    words:to this	boilerplate 7 promotion -2 anecdote 2 signpost -2 recommendation -1 opinion -7 claim 4
    words:to two	recommendation 7 opinion -1 claim -5
    words:to use	heading 6 boilerplate -1 promotion -2 signpost -1 recommendation -1 opinion -2 claim 1
    words:to walk	promotion -2 anecdote 8 signpost 3 recommendation -4 opinion -2 claim -3
    words:to work	heading -2 boilerplate -1 promotion -5 recommendation -3 claim 11
    words:to write	promotion -1 anecdote -7 signpost 13 recommendation -1 opinion -1 claim -3
    words:to you	boilerplate -1 promotion 3 signpost -2 recommendation 1 opinion 10 claim -12
    words:to your	boilerplate -1 promotion -10 signpost 10 recommendation -5 opinion -5 claim 11
    words:to yourself	heading -3 boilerplate -7 promotion 2 signpost -2 recommendation -1 opinion 11
    words:today	boilerplate -16 promotion 20 anecdote -11 signpost 26 recommendation -1 opinion -14 claim -4
    words:today #	boilerplate -12 promotion 12
    words:together	heading -1 promotion -1 anecdote -1 signpost -2 recommendation -1 opinion 4 claim 2
    words:told	heading 14 boilerplate -3 promotion -3 anecdote 21 signpost -4 recommendation -7 opinion -17 claim -1
    words:told me	anecdote 3 signpost -1 opinion -6 claim 4
    words:tolerated	heading 6 boilerplate -1 promotion -1 anecdote -1 signpost -1 opinion -4 claim 2
    words:too	heading -2 boilerplate -1 promotion 3 anecdote -9 signpost -6 recommendation -14 opinion 22 claim 7
    words:took	heading -1 promotion -2 anecdote 10 signpost -2 recommendation -1 opinion -8 claim 4
    words:top	promotion -1 anecdote -2 signpost -4 recommendation -1 opinion 13 claim -6
    words:top of	promotion -1 anecdote -2 signpost -3 opinion 13 claim -7
    words:touch	heading 13 boilerplate -1 promotion -1 anecdote -4 signpost -1 recommendation -2 opinion -4 claim -1
    words:touches	heading -16 boilerplate -1 promotion -1 signpost -1 opinion 18 claim 1
    words:track	heading -1 promotion -1 anecdote 11 signpost -4 recommendation -1 opinion -12 claim 8
    words:track record	heading -1 anecdote -3 signpost -1 recommendation -1 opinion -5 claim 11
    words:train	heading -1 boilerplate 3 promotion -1 anecdote 9 signpost -4 recommendation 6 opinion -2 claim -10
    words:training	anecdote -2 opinion -5 claim 7
    words:tramadol	heading -2 recommendation 8 opinion -1 claim -4
    words:transcranial	heading 2 boilerplate -2 promotion -1 anecdote -2 signpost 4 opinion -2 claim 1
    words:transcranial magnetic	heading 2 boilerplate -2 promotion -1 anecdote -2 signpost 4 opinion -2 claim 1
    words:transcript	heading -8 boilerplate 10 promotion -1 signpost -1
    words:trauma	heading 6 boilerplate -3 promotion -3 anecdote -2 signpost -1 recommendation -1 claim 3
    words:trauma-focused	anecdote -2 signpost -1 recommendation -2 opinion -2 claim 6
    words:treat	heading 10 boilerplate -3 promotion 8 anecdote -3 signpost -8 opinion -2 claim -2
    words:treated	heading 1 boilerplate -1 promotion -1 anecdote -1 signpost -2 recommendation -1 opinion 19 claim -15
    words:treatment	heading 4 boilerplate -2 promotion -3 anecdote -3 signpost -4 recommendation -3 opinion -13 claim 24
    words:treatment-resistant	heading -1 boilerplate 2 promotion -1 signpost -5 opinion -1 claim 7
    words:treatment-resistant depression	heading -1 boilerplate 2 promotion -1 signpost -5 opinion -1 claim 7
    words:treatments	heading 3 boilerplate -2 promotion -2 anecdote -3 signpost -2 recommendation -2 opinion -2 claim 8
    words:trial	heading 7 boilerplate -9 promotion -3 anecdote -7 signpost -3 recommendation -4 opinion -15 claim 34
    words:trial of	heading 1 boilerplate -2 promotion -1 opinion -3 claim 6
    words:trials	heading -1 promotion -1 anecdote -2 signpost -3 recommendation 5 opinion -4 claim 5
    words:tried	heading -2 promotion -1 anecdote -4 signpost 5 recommendation 2 opinion 4 claim -4
    words:triggers	heading -3 boilerplate 1 signpost 8 opinion -3 claim -2
    words:trip	anecdote -2 signpost -1 recommendation -2 opinion 8 claim -3
    words:trust	heading -7 boilerplate 3 promotion -1 signpost -3 recommendation -9 opinion 16
    words:try	heading 1 boilerplate -2 promotion 2 anecdote -2 signpost 2 recommendation 7 opinion -5 claim -2
    words:tty	heading -1 boilerplate -7 promotion 10 recommendation -1
    words:tty #	heading -1 boilerplate -7 promotion 10 recommendation -1
    words:tuesday	heading -1 boilerplate -3 promotion 5 anecdote 3 signpost 7 recommendation -4 opinion -3 claim -3
    words:turkey	promotion -1 recommendation 9 opinion -5 claim -2
    words:turns	heading -1 anecdote -2 signpost 1 recommendation -1 opinion 5 claim -2
    words:twelve	heading -1 boilerplate -5 promotion 6 anecdote -4 signpost -1 recommendation 5 opinion 5 claim -5
    words:twice	heading 1 boilerplate -1 promotion -1 anecdote 5 signpost 6 recommendation -1 opinion -12 claim 3
    words:twice a	anecdote 7 recommendation -1 opinion -6 claim 1
    words:two	heading -13 boilerplate 6 promotion 24 anecdote -6 signpost -9 recommendation -3 opinion -6 claim 6
    words:two and	promotion -2 recommendation -7 claim 9
    words:two capsules	boilerplate -2 promotion 18 anecdote -1 signpost -3 recommendation -2 opinion -9 claim -1
    words:two hours	promotion 9 signpost -1 recommendation 17 opinion -1 claim -23
    words:two of	promotion -2 anecdote 14 signpost -3 opinion -6 claim -2
    words:two or	promotion -1 signpost -1 recommendation -1 opinion -2 claim 4
    words:two sessions	promotion -1 recommendation -2 opinion 9 claim -6
    words:two weeks	boilerplate -1 promotion -1 anecdote -1 signpost 8 recommendation 1 opinion -2 claim -4
    words:type	heading -5 boilerplate 15 promotion -7 opinion -2 claim 1
    words:typical	heading -1 anecdote -1 signpost 5 recommendation -1 opinion -3 claim 1
    words:uncontrolled	recommendation 7 claim -6
    words:under	heading -5 boilerplate -1 promotion 14 anecdote 1 signpost -7 recommendation 12 opinion -9 claim -6
    words:under what	signpost -1 recommendation 7 opinion -1 claim -6
    words:unit	heading -1 boilerplate -9 promotion 10 anecdote -2 signpost 1 claim 1
    words:united	heading -1 signpost -2 opinion -2 claim 5
    words:united states	heading -1 signpost -2 opinion -2 claim 5
    words:university	heading -6 boilerplate 7 promotion -1 anecdote -1 recommendation -1 opinion 1 claim 1
    words:unless	promotion -3 recommendation 6 opinion -3 claim 1
    words:until	heading 15 boilerplate -7 promotion -7 anecdote 9 signpost -8 recommendation 6 opinion -10 claim 3
    words:until the	promotion -1 anecdote -1 signpost -1 recommendation 7 opinion -1 claim -3
    words:until they	promotion -1 anecdote 7 signpost -1 recommendation -1 claim -3
    words:untreated	heading -1 recommendation -6 claim 7
    words:untreated bipolar	heading -1 recommendation -10 claim 11
    words:up	heading -5 boilerplate -8 promotion 3 anecdote -7 signpost 8 recommendation -5 opinion 8 claim 6
    words:up and	recommendation -10 opinion -1 claim 11
    words:up at	boilerplate 7 promotion -2 anecdote -4 signpost -1 recommendation 3 opinion 4 claim -7
    words:up for	heading -1 boilerplate -5 promotion 6 signpost -1 recommendation -1 opinion -1 claim 2
    words:up in	signpost -1 recommendation -1 opinion -1 claim 4
    words:up on	boilerplate -5 promotion -4 anecdote -2 signpost 12 opinion -1
    words:up the	anecdote 5 signpost -1 recommendation 1 opinion -2 claim -2
    words:up to	heading -1 boilerplate -1 promotion 10 anecdote -1 signpost -2 opinion -2 claim -1
    words:up your	recommendation 13 opinion -6 claim -7
    words:update	heading 1 boilerplate -3 promotion -1 anecdote 8 signpost -1 opinion -2 claim -4
    words:updated	heading -1 boilerplate 7 promotion -2 signpost -1 opinion -1 claim -2
    words:updated #	heading -1 boilerplate 6 promotion -1 signpost -1 opinion -1 claim -2
    words:urged	heading 6 boilerplate -6 promotion -9 signpost -1 recommendation 18 opinion -2 claim -7
    words:us	heading 5 boilerplate -7 promotion 23 anecdote -6 signpost 4 recommendation -16 opinion -4 claim 1
    words:us a	boilerplate -1 promotion 8 signpost -1 recommendation -4
    words:us to	heading 1 boilerplate -1 anecdote -4 signpost -1 opinion 9 claim -5
    words:us today	boilerplate -12 promotion 12
    words:use	heading -4 boilerplate 10 anecdote 4 signpost -10 recommendation -5 opinion -11 claim 16
    words:use it	anecdote 7 opinion -5 claim -1
    words:use the	boilerplate -1 promotion 7 signpost -5 claim -1
    words:used	heading -4 boilerplate 8 promotion -5 anecdote 16 signpost -6 recommendation -4 opinion -6 claim 1
    words:used to	heading -2 boilerplate -2 promotion -1 anecdote 13 signpost -3 recommendation -3 opinion 2 claim -4
    words:useful	heading 7 boilerplate -1 promotion -4 signpost -2 opinion -1 claim 1
    words:users	boilerplate -1 recommendation -1 opinion -4 claim 6
    words:usual	heading -1 boilerplate -5 promotion 14 anecdote -3 signpost -2 opinion -5 claim 1
    words:usually	heading 1 boilerplate -1 promotion -3 anecdote -6 signpost 4 recommendation -3 opinion 1 claim 8
    words:va	promotion -3 anecdote -4 recommendation -2 opinion 7 claim 2
    words:vagus	heading -1 boilerplate 4 promotion -1 anecdote -1 signpost -3 recommendation -1 opinion -3 claim 4
    words:van	heading -1 boilerplate 1 promotion -1 anecdote -3 recommendation -1 opinion 11 claim -6
    words:vary	heading -1 boilerplate 16 promotion -5 anecdote -1 signpost -2 opinion 2 claim -8
    words:verified	heading -3 boilerplate 8 promotion -1 anecdote -1 opinion -3
    words:version	heading -5 boilerplate 7 promotion -3 claim 1
    words:very	heading 5 promotion -6 anecdote 6 signpost -5 recommendation -10 opinion 1 claim 9
    words:veterans	boilerplate 5 promotion -8 anecdote -2 recommendation 7 opinion -2
    words:video	heading -1 boilerplate -7 promotion 23 anecdote -4 signpost -2 recommendation -7 opinion -2 claim -1
    words:view	heading -6 boilerplate 9 promotion -2 anecdote 1 signpost -1 recommendation -1 opinion 4 claim -4
    words:views	boilerplate 13 promotion -1 anecdote -2 opinion -7 claim -2
    words:vision	heading -1 boilerplate -1 promotion -1 anecdote -2 signpost -1 recommendation -6 opinion -1 claim 12
    words:vision and	anecdote -1 signpost -1 recommendation -5 opinion -1 claim 8
    words:visit	heading 14 boilerplate -18 promotion 21 anecdote -2 signpost -2 recommendation -7 opinion -3 claim -3
    words:visit #	heading -1 boilerplate -9 promotion 14 anecdote -1 recommendation -1 claim -2
    words:visits	heading 1 boilerplate -1 promotion 6 recommendation -2 opinion -2 claim -1
    words:vivid	boilerplate -1 anecdote -1 signpost -1 recommendation -2 opinion -3 claim 8
    words:vivid dreams	boilerplate -1 anecdote -1 signpost -1 recommendation -2 opinion -3 claim 8
    words:vomiting	promotion -2 opinion -5 claim 8
    words:w	heading -1 boilerplate 2 promotion -1 signpost 13 recommendation -1 opinion -1 claim -11
    words:wait	promotion -10 anecdote -3 signpost -8 recommendation 2 opinion 8 claim 12
    words:waiting	heading 9 boilerplate -8 promotion -1 anecdote -2 signpost -2 recommendation 1 opinion -4 claim 7
    words:waiting list	heading 7 boilerplate -7 promotion -1 anecdote -2 recommendation -1 opinion -1 claim 5
    words:walk	heading -1 promotion -3 anecdote 7 signpost -3 recommendation 15 opinion 8 claim -23
    words:walk the	anecdote 7 signpost -5 recommendation 2 opinion -1 claim -3
    words:want	heading -2 boilerplate -1 promotion 5 anecdote -13 signpost 15 opinion -11 claim 6
    words:want to	promotion -1 anecdote -8 signpost 12 recommendation -2 claim -1
    words:wanted	promotion -1 anecdote 8 signpost -1 opinion -6 claim -1
    words:warns	recommendation 13 opinion -3 claim -10
    words:wary	promotion -1 signpost -1 recommendation 3 opinion 6 claim -8
    words:was	heading -7 boilerplate -1 promotion -11 anecdote 55 signpost -7 recommendation -15 opinion 9 claim -23
    words:was #	promotion -1 anecdote -1 opinion -2 claim 4
    words:was a	heading -1 anecdote 2 recommendation -2 opinion 7 claim -5
    words:was asked	anecdote -9 signpost 9 claim 1
    words:was funded	boilerplate -4 promotion -1 anecdote -1 opinion -1 claim 7
    words:was in	anecdote 8 signpost -1 opinion -6 claim -1
    words:was no	opinion -4 claim 5
    words:was not	anecdote -1 signpost -1 recommendation -1 opinion 6 claim -3
    words:was the	anecdote 11 signpost -2 opinion 1 claim -8
    words:washed	heading 20 boilerplate -2 promotion -1 anecdote -11 signpost -2 opinion -2 claim -2
    words:washing	heading 7 anecdote 2 signpost -6 recommendation -2 opinion -5 claim 6
    words:wasn't	heading 2 boilerplate -1 anecdote 5 opinion -5 claim -1
    words:watch	signpost -6 recommendation 6 opinion 5 claim -4
    words:water	promotion -1 anecdote -1 recommendation 8 claim -5
    words:waves	promotion -1 recommendation -1 opinion -6 claim 9
    words:way	heading -1 boilerplate -4 promotion -5 anecdote 3 signpost 2 recommendation -3 opinion 13 claim -5
    words:way through	recommendation 4 opinion 6 claim -10
    words:way we	promotion -1 anecdote -1 signpost -3 opinion 8 claim -2
    words:we	heading 9 boilerplate -9 promotion 8 anecdote -4 signpost 27 recommendation -19 opinion 9 claim -21
    words:we are	heading -1 boilerplate -2 promotion 7 anecdote -10 signpost 12 recommendation -3 opinion 11 claim -14
    words:we believe	promotion -4 opinion 10 claim -6
    words:we can	boilerplate -1 promotion -7 anecdote -1 signpost -2 recommendation 15 opinion 5 claim -10
    words:we do	heading -1 boilerplate 5 anecdote -2 signpost -3 recommendation -4 opinion -6 claim 12
    words:we don't	boilerplate -1 promotion -1 anecdote 6 signpost -2 recommendation -6 opinion -1 claim 6
    words:we had	boilerplate -1 promotion -2 anecdote -4 signpost 6 opinion 1
    words:we have	heading -1 promotion 1 signpost -2 recommendation -1 opinion -9 claim 12
    words:we say	anecdote -9 signpost 8 recommendation -3 claim 4
    words:we treat	heading 6 boilerplate -3 promotion 5 signpost -2 claim -6
    words:we would	promotion -1 signpost -2 recommendation -1 opinion 12 claim -7
    words:we'll	promotion 6 anecdote -1 signpost -2 recommendation -1 opinion -2
    words:we're	boilerplate -1 promotion -2 anecdote -1 signpost 10 opinion -2 claim -3
    words:we've	heading -1 anecdote 6 signpost -1 recommendation -1 opinion -12 claim 10
    words:weak	heading -1 recommendation -4 opinion 12 claim -7
    words:wear	boilerplate -1 promotion -3 anecdote -1 signpost -1 recommendation 6 opinion -5 claim 4
    words:wearing	anecdote 9 opinion -7 claim -1
    words:wearing a	anecdote 9 opinion -7 claim -1
    words:website	heading -1 boilerplate 8 promotion -3 anecdote -3 signpost -3 recommendation -2 opinion -4 claim 8
    words:week	heading 10 boilerplate -11 promotion -9 anecdote 12 signpost 24 recommendation 1 opinion -17 claim -10
    words:week #	heading 7 boilerplate -4 promotion -2 anecdote -1 signpost -1 recommendation -2 opinion -1 claim 3
    words:week and	anecdote 9 signpost -2 recommendation -1 opinion -4 claim -1
    words:week somebody	promotion -1 anecdote -3 signpost 8 opinion -2 claim -3
    words:weekend	heading -1 boilerplate 6 promotion -3 anecdote 2 opinion -2 claim -3
    words:weeks	heading -6 boilerplate 2 promotion -11 anecdote 6 signpost -2 recommendation -7 opinion -5 claim 22
    words:weeks for	heading -1 promotion -2 anecdote 1 signpost -1 recommendation -2 opinion -1 claim 5
    words:weeks or	boilerplate -1 promotion -1 signpost 8 recommendation -2 claim -4
    words:weeks to	heading -2 boilerplate -1 promotion -5 recommendation -5 opinion -1 claim 14
    words:weight	heading -2 boilerplate -1 promotion -6 anecdote -1 signpost -3 recommendation -7 opinion -5 claim 24
    words:weight gain	heading -2 boilerplate -1 promotion -4 signpost -1 opinion -1 claim 10
    words:welcome	boilerplate -2 promotion 11 anecdote -2 signpost 5 recommendation -5 opinion -4 claim -2
    words:welcomed	promotion -1 anecdote -1 recommendation -1 opinion 8 claim -4
    words:well	heading 5 boilerplate -6 promotion -4 anecdote -4 signpost -4 recommendation -24 opinion 22 claim 16
    words:well tolerated	heading 6 boilerplate -1 promotion -1 anecdote -1 signpost -1 opinion -4 claim 2
    words:wellness	boilerplate 2 recommendation 6 opinion -3 claim -3
    words:went	heading -1 boilerplate -5 promotion -3 anecdote 12 signpost -4 recommendation -2 opinion -4 claim 6
    words:went home	promotion -1 anecdote 8 signpost -3 opinion -2 claim -1
    words:went to	anecdote -4 signpost -1 opinion -4 claim 9
    words:were	heading -7 boilerplate 3 promotion -7 signpost 8 recommendation -7 opinion -7 claim 18
    words:western	boilerplate -1 promotion -1 anecdote -1 signpost 2 opinion 13 claim -12
    words:what	heading 13 boilerplate -7 promotion -19 anecdote -15 signpost 42 recommendation 15 opinion -14 claim -16
    words:what a	signpost 6 recommendation -1 claim -4
    words:what about	heading 5 boilerplate -10 signpost 8 claim -2
    words:what are	heading 2 boilerplate 1 promotion 4 signpost -5 opinion -1
    words:what do	heading -2 boilerplate -2 promotion -1 signpost 6 opinion -1
    words:what happens	heading -3 boilerplate -1 signpost 2 recommendation -1 opinion 5 claim -2
    words:what i	boilerplate -1 promotion -1 anecdote -14 signpost -2 recommendation 13 opinion -11 claim 15
    words:what is	heading -7 boilerplate 6 promotion -1 signpost 5 opinion -2 claim -1
    words:what it	heading 1 promotion -1 signpost 5 recommendation -4 opinion 5 claim -5
    words:what people	heading 2 boilerplate -1 anecdote 12 signpost -3 recommendation -1 opinion -11 claim 1
    words:what should	heading -2 signpost 9 recommendation -5 opinion -1
    words:what the	heading 1 promotion -2 anecdote 1 signpost 2 recommendation 6 opinion -6 claim -2
    words:what to	heading 1 boilerplate 11 promotion -2 signpost -5 recommendation -2 opinion -1 claim -2
    words:what was	anecdote -4 signpost -1 opinion 11 claim -6
    words:what we	heading -1 boilerplate 3 promotion -3 anecdote -2 recommendation 4 opinion -6 claim 5
    words:what works	signpost -1 opinion 7 claim -6
    words:what would	heading -2 boilerplate -1 promotion -1 anecdote -1 signpost 8 recommendation 1 opinion -3 claim -1
    words:what you	heading 12 boilerplate -5 promotion -3 anecdote -1 signpost -6 recommendation 2 opinion 4 claim -2
    words:whatever	promotion -1 anecdote -1 signpost -1 recommendation 1 opinion -1 claim 3
    words:whatsapp	heading -12 boilerplate -8 promotion 21
    words:when	heading -6 boilerplate -7 promotion 2 signpost -3 recommendation -9 opinion -4 claim 27
    words:when it	heading -1 boilerplate 5 anecdote 1 signpost -3 recommendation 5 opinion -2 claim -5
    words:when the	promotion -1 anecdote -2 signpost 6 recommendation -9 opinion -5 claim 11
    words:when you	heading -2 boilerplate -4 promotion 9 anecdote -3 signpost -3 recommendation -11 opinion -1 claim 15
    words:where	heading 3 boilerplate -2 promotion -4 anecdote -3 signpost 1 recommendation 3 opinion 5 claim -3
    words:where you	promotion -2 anecdote -1 signpost -2 recommendation 3 opinion 5 claim -2
    words:whether	heading -3 boilerplate -1 promotion -3 anecdote -6 signpost 23 recommendation 3 opinion -7 claim -7
    words:whether the	heading -1 promotion -1 anecdote -2 signpost -2 recommendation 2 opinion -6 claim 10
    words:which	heading -3 boilerplate -3 promotion -3 anecdote -5 signpost 4 recommendation -16 claim 27
    words:which is	heading 3 boilerplate -2 promotion -1 signpost -2 recommendation -10 opinion -5 claim 18
    words:which the	anecdote -4 recommendation -1 opinion -2 claim 7
    words:while	heading 5 boilerplate -2 promotion -3 anecdote 3 signpost -3 recommendation -6 opinion -8 claim 13
    words:whisper	promotion -6 recommendation -1 opinion -1 claim 9
    words:who	heading -6 boilerplate 1 promotion 10 anecdote 6 signpost -3 recommendation 6 opinion 13 claim -27
    words:who are	boilerplate 2 promotion 4 recommendation 1 opinion -2 claim -5
    words:who finish	opinion 8 claim -7
    words:who has	promotion -1 anecdote 4 signpost -1 recommendation -3 opinion 11 claim -10
    words:who have	heading -2 promotion 7 anecdote -1 signpost -1 recommendation -1 opinion 4 claim -6
    words:who is	heading 4 anecdote 5 signpost -3 recommendation -1 opinion -2 claim -3
    words:who knows	promotion -1 anecdote -3 signpost -1 recommendation 12 opinion -5 claim -1
    words:who will	promotion -1 signpost -2 recommendation 13 opinion -5 claim -4
    words:who would	promotion -1 anecdote 14 signpost -3 opinion -7 claim -2
    words:whole	heading -1 boilerplate -1 promotion -1 anecdote -3 signpost -2 recommendation -1 opinion 1 claim 8
    words:why	heading 1 boilerplate 4 promotion -7 anecdote 2 signpost -3 recommendation -4 opinion 10 claim -2
    words:why it	heading 5 signpost -2 opinion -8 claim 6
    words:why we	heading -1 boilerplate -1 promotion -3 anecdote 6 signpost -2 recommendation -1 opinion 5 claim -4
    words:wife	heading -1 promotion -1 anecdote 22 signpost -5 recommendation -1 opinion -9 claim -6
    words:will	heading 1 boilerplate -6 promotion 6 anecdote -4 signpost 3 recommendation -8 opinion 9 claim 1
    words:will be	promotion -3 signpost -1 recommendation -5 opinion -1 claim 10
    words:will come	promotion -2 anecdote -4 signpost 8 recommendation 11 opinion -8 claim -4
    words:will i	heading 6 signpost -4 opinion -1
    words:will it	heading -1 signpost 5 recommendation -1 opinion -2
    words:will not	boilerplate 1 promotion -1 anecdote -4 signpost -1 recommendation -1 opinion 14 claim -8
    words:winter	boilerplate 17 promotion -4 anecdote -1 signpost -6 recommendation -2 opinion -3 claim -1
    words:with	heading 26 boilerplate -20 promotion 25 anecdote -2 signpost 1 recommendation 18 opinion -23 claim -24
    words:with #	heading -1 boilerplate -3 promotion -2 anecdote 1 signpost 6 recommendation -2 opinion -2 claim 3
    words:with a	heading -3 promotion 18 anecdote 11 signpost -5 recommendation -6 opinion -8 claim -7
    words:with an	opinion 5 claim -4
    words:with bipolar	recommendation 6 claim -5
    words:with depression	promotion 8 anecdote -2 signpost -2 recommendation -2 opinion -2
    words:with dr	heading 4 boilerplate -5 promotion -1 anecdote -2 opinion 5 claim -1
    words:with ketamine	boilerplate -1 promotion 12 signpost -1 opinion -2 claim -9
    words:with light	boilerplate -1 promotion 10 anecdote -1 recommendation -4 opinion -1 claim -2
    words:with my	heading 4 promotion -1 anecdote -5 signpost -4 opinion 6
    words:with no	heading 6 boilerplate -1 promotion -1 anecdote -1 signpost -3 recommendation -13 opinion 20 claim -6
    words:with ptsd	heading -1 anecdote 1 recommendation -1 opinion 5 claim -4
    words:with somebody	anecdote -3 recommendation 10 opinion -2 claim -4
    words:with suicidal	anecdote -1 opinion -4 claim 6
    words:with the	heading -5 promotion -4 anecdote 11 signpost 9 opinion -8 claim -2
    words:with uncontrolled	recommendation 6 claim -5
    words:with us	heading -3 boilerplate 6 promotion 10 anecdote -1 signpost -2 recommendation -5 opinion -5 claim -1
    words:with you	promotion -1 anecdote -1 signpost -2 recommendation 4 opinion -9 claim 10
    words:with your	heading -1 anecdote -1 signpost 12 recommendation 1 opinion -3 claim -7
    words:withdrawal	recommendation -5 opinion -2 claim 8
    words:within	heading 2 boilerplate -5 promotion -3 anecdote -2 signpost -2 recommendation 2 opinion -5 claim 13
    words:within #	boilerplate -1 promotion -3 anecdote -1 signpost -1 recommendation 8 opinion -1 claim -2
    words:within a	boilerplate -1 promotion -2 anecdote -1 signpost -1 recommendation -3 opinion -3 claim 10
    words:without	heading -3 boilerplate -1 promotion -13 anecdote 3 signpost 1 recommendation 1 opinion -1 claim 13
    words:woman	heading -3 boilerplate 9 promotion -1 anecdote -4 signpost -1 recommendation -2 opinion 4 claim -2
    words:women	heading -1 promotion -1 anecdote -1 signpost -1 recommendation -2 opinion -2 claim 9
    words:won't	heading 3 boilerplate -2 signpost -1 recommendation -1 opinion -3 claim 4
    words:word	boilerplate -1 promotion 5 anecdote -1 signpost -5 recommendation -7 opinion 18 claim -10
    words:words	heading -1 boilerplate 1 anecdote 2 signpost -1 recommendation 12 claim -13
    words:work	boilerplate -1 promotion -11 anecdote 3 signpost 1 recommendation -8 opinion 15
    words:working	heading -6 boilerplate 7 promotion -1 anecdote 4 signpost -1 opinion -7 claim 4
    words:works	heading -3 promotion -5 anecdote -2 signpost 2 recommendation -4 opinion 2 claim 10
    words:works for	signpost -1 opinion 7 claim -5
    words:worse	heading -1 promotion -1 anecdote 1 signpost -1 opinion -3 claim 5
    words:worst	promotion -4 anecdote -2 signpost -1 recommendation 6 opinion -3 claim 4
    words:worth	heading 1 boilerplate -2 promotion 2 anecdote -4 signpost 1 recommendation -1 opinion 11 claim -8
    words:would	heading -8 boilerplate -1 promotion -12 anecdote 10 signpost 8 recommendation -9 opinion 29 claim -18
    words:would change	anecdote -3 signpost -4 recommendation -1 opinion 14 claim -6
    words:would i	heading -5 promotion -1 signpost 7 recommendation -1 opinion -1
    words:would like	boilerplate 2 anecdote -4 signpost -1 recommendation -1 opinion 9 claim -5
    words:would not	anecdote 10 signpost -1 recommendation -1 opinion -4 claim -3
    words:would rather	recommendation -1 opinion 9 claim -7
    words:wow	heading -4 boilerplate -7 promotion -3 anecdote 5 signpost 7 recommendation -1 opinion 7 claim -3
    words:wren	heading -1 boilerplate 3 promotion -1 anecdote -3 signpost 10 recommendation -2 opinion -4 claim -1
    words:wrexham	boilerplate 7 anecdote -4 opinion -1 claim -1
    words:wrist	heading -1 anecdote 9 signpost -2 recommendation -1 opinion -3 claim -2
    words:write	heading -1 promotion 11 anecdote -6 signpost 6 recommendation -5 opinion 4 claim -8
    words:write to	promotion 13 signpost -1 recommendation -7 opinion -1 claim -4
    words:writing	anecdote -10 signpost 12 recommendation -1 opinion -1
    words:written	boilerplate 1 promotion -1 anecdote -1 recommendation 3 opinion 14 claim -16
    words:wrong	heading -1 boilerplate -1 promotion -2 anecdote -1 signpost -4 recommendation 9 opinion 17 claim -16
    words:wrote	promotion -1 anecdote 8 signpost -1 opinion -2 claim -3
    words:year	heading 5 boilerplate -5 promotion 5 anecdote -1 signpost -1 recommendation -15 opinion 6 claim 7
    words:year and	promotion 7 anecdote 2 recommendation -5 opinion -1 claim -2
    words:years	heading 14 boilerplate -5 promotion -11 signpost -10 recommendation -12 opinion 24 claim 1
    words:years before	anecdote -2 recommendation -2 opinion 6 claim -1
    words:yes	heading -6 boilerplate 5 anecdote -2 signpost -4 recommendation -2 opinion -16 claim 25
    words:yet	boilerplate -1 anecdote -2 signpost 9 recommendation -3 opinion 1 claim -4
    words:you	heading -1 boilerplate -1 promotion 2 anecdote -12 signpost -1 recommendation 3 opinion 23 claim -12
    words:you a	heading -1 promotion 3 anecdote -3 signpost -1 recommendation -4 opinion 10 claim -4
    words:you an	anecdote -4 signpost 9 opinion -5
    words:you are	heading -3 anecdote 8 signpost 6 opinion -3 claim -6
    words:you can	heading -4 boilerplate 4 promotion -4 anecdote -1 signpost 8 recommendation 4 opinion 6 claim -13
    words:you can't	heading -1 promotion 9 anecdote -3 signpost -1 recommendation -12 opinion 10 claim -2
    words:you cannot	boilerplate -1 anecdote 14 signpost -1 recommendation -2 opinion -4 claim -5
    words:you could	anecdote -1 recommendation -1 opinion 9 claim -6
    words:you deserve	boilerplate -1 promotion 8 signpost -1 recommendation -1 opinion -5 claim -1
    words:you do	signpost 1 recommendation -9 opinion 5 claim 4
    words:you don't	heading -1 anecdote -1 signpost -1 recommendation -6 opinion 3 claim 6
    words:you feel	promotion -3 recommendation -1 opinion -3 claim 7
    words:you for	heading -1 anecdote 7 signpost -3 recommendation 1 opinion -2 claim -1
    words:you get	heading 7 boilerplate -2 promotion -4 anecdote -1 signpost -2 recommendation -2 opinion -9 claim 14
    words:you go	heading 1 anecdote -1 signpost -1 recommendation 5 opinion -7 claim 2
    words:you have	heading -3 boilerplate 2 promotion -10 anecdote -7 signpost 6 recommendation 35 opinion 2 claim -24
    words:you home	promotion -3 signpost -1 recommendation 15 opinion -4 claim -6
    words:you is	signpost -1 recommendation -1 opinion 11 claim -9
    words:you keep	anecdote -2 signpost -1 recommendation -2 opinion 9 claim -3
    words:you know	heading -1 promotion 1 anecdote -1 recommendation -1 opinion 11 claim -7
    words:you may	heading -3 boilerplate 1 promotion -4 anecdote -1 signpost 10 recommendation 5 opinion -6 claim -2
    words:you miss	promotion -3 signpost -1 recommendation -5 claim 9
    words:you must	heading -1 boilerplate 9 promotion -2 anecdote -1 signpost -2 recommendation -3 opinion -6 claim 5
    words:you need	heading 4 boilerplate 4 signpost -2 recommendation -2 opinion -4 claim -1
    words:you should	boilerplate -1 promotion -1 anecdote -1 signpost 2 recommendation 15 opinion -7 claim -6
    words:you take	heading 2 promotion -2 signpost -1 recommendation -5 opinion -1 claim 6
    words:you tell	anecdote 9 signpost -1 opinion -8 claim -1
    words:you want	anecdote -2 recommendation 2 opinion -8 claim 9
    words:you will	promotion -5 signpost -2 recommendation -3 opinion 3 claim 7
    words:you'll	boilerplate -2 promotion -2 anecdote -3 recommendation 6 opinion -2 claim 3
    words:you're	heading -3 boilerplate -3 promotion 7 anecdote 6 signpost 5 recommendation 11 opinion -9 claim -14
    words:you're thinking	promotion -3 recommendation 8 opinion -1 claim -4
    words:you've	heading -2 boilerplate -1 promotion -9 anecdote -2 signpost -3 recommendation 5 opinion 25 claim -14
    words:you've got	boilerplate -1 promotion -9 signpost -1 recommendation 7 opinion 14 claim -10
    words:young	boilerplate 1 promotion -1 anecdote 4 signpost -1 recommendation -1 opinion -6 claim 4
    words:your	heading -1 boilerplate -17 promotion 28 anecdote -19 signpost 5 recommendation 22 opinion 8 claim -25
    words:your body	heading -1 boilerplate -1 recommendation -1 opinion -6 claim 9
    words:your brain	promotion -1 signpost -1 recommendation -6 opinion -4 claim 12
    words:your doctor	heading -1 boilerplate -1 promotion 6 signpost 11 recommendation 1 claim -16
    words:your email	heading -8 boilerplate -2 promotion 13 signpost -1 recommendation -1 opinion -1
    words:your fault	signpost -1 recommendation -1 opinion 12 claim -10
    words:your first	boilerplate 4 promotion 1 signpost -1 recommendation -2 opinion -2 claim -1
    words:your gp	promotion -3 signpost -1 recommendation -4 opinion -1 claim 9
    words:your head	boilerplate -1 promotion -1 signpost -1 recommendation 5 opinion -5 claim 2
    words:your life	heading -3 promotion -4 anecdote -1 signpost -1 recommendation 5 opinion -2 claim 5
    words:your mind	promotion -1 anecdote -3 recommendation -1 opinion 11 claim -6
    words:your own	heading -1 boilerplate -5 promotion 5 anecdote -1 signpost -3 recommendation 10 opinion -2 claim -3
    words:your plan	boilerplate -1 promotion -4 signpost 5 recommendation -1 opinion -2 claim 3
    words:your questions	heading 2 boilerplate -1 promotion -5 signpost 10 recommendation -2 opinion -3
    words:your sleep	promotion -1 signpost 3 recommendation -8 opinion -1 claim 7
    words:your visit	heading 15 boilerplate -8 promotion -2 signpost -1 recommendation -3 opinion -1
    words:yourself	boilerplate -9 promotion -4 anecdote 9 signpost -5 recommendation 10 claim -2
    words:yrs	boilerplate 8 promotion -6 anecdote 1 claim -2
    words:zero	boilerplate -2 promotion 14 anecdote 4 signpost -3 recommendation -2 opinion -6 claim -6
    """#
}
