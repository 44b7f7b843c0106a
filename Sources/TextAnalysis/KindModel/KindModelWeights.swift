/// What the kind model learnt; written by Scripts/train-kinds.
enum KindModelWeights {
  /// A feature, a tab, and the kinds it speaks for or against, in hundredths, a line.
  static let table = #"""
    bias	heading 72 boilerplate 124 promotion -33 anecdote -65 signpost -6 recommendation -10 opinion -14 claim -67
    goes-on:heading	heading 207 boilerplate -43 promotion -63 anecdote -58 signpost -41 recommendation -23 opinion -59 claim 85
    goes-on:boilerplate	heading -19 boilerplate 330 promotion -54 anecdote -50 signpost -43 recommendation -39 opinion -60 claim -111
    goes-on:promotion	heading -22 boilerplate -46 promotion 287 anecdote -29 signpost -47 recommendation -2 opinion -83 claim -70
    goes-on:anecdote	heading -62 boilerplate -29 promotion -39 anecdote 254 signpost 24 recommendation -79 opinion 38 claim -46
    goes-on:signpost	heading -28 boilerplate -57 promotion -40 anecdote -13 signpost 174 recommendation -32 opinion 14 claim -19
    goes-on:recommendation	heading -34 boilerplate -24 promotion -66 anecdote 2 signpost -67 recommendation 163 opinion -43 claim 66
    goes-on:opinion	heading -58 boilerplate -62 promotion -93 anecdote -45 signpost 39 recommendation 18 opinion 100 claim 32
    goes-on:claim	heading 7 boilerplate -101 promotion -17 anecdote -48 signpost -56 recommendation 64 opinion 95 claim 121
    next-line:heading	heading 4 boilerplate 36 promotion 84 anecdote 19 signpost -89 recommendation -10 opinion -64 claim 47
    next-line:boilerplate	heading -40 boilerplate 119 promotion -30 anecdote 46 signpost 26 recommendation -108 opinion 34 claim -42
    next-line:promotion	heading -12 boilerplate 16 promotion 174 anecdote -36 signpost -29 recommendation -48 opinion 22 claim -97
    next-line:anecdote	heading -50 boilerplate 51 promotion -80 anecdote 19 signpost 44 recommendation 29 opinion 19 claim -29
    next-line:signpost	heading -34 boilerplate -16 promotion -10 anecdote -11 signpost 104 recommendation -62 opinion -15 claim 40
    next-line:recommendation	heading 19 boilerplate -65 promotion -27 signpost -30 recommendation 139 opinion -44 claim 12
    next-line:opinion	heading -35 boilerplate -6 promotion 21 anecdote 17 signpost 72 recommendation 2 opinion 23 claim -13
    next-line:claim	heading 30 boilerplate -112 promotion -81 anecdote -76 signpost -59 recommendation 75 opinion 39 claim 78
    after-blank:heading	heading 10 boilerplate -20 promotion -9 anecdote -46 signpost 68 recommendation -22 opinion -33 claim 76
    after-blank:boilerplate	heading 84 boilerplate 9 promotion 20 anecdote 22 signpost -1 recommendation -53 opinion 30 claim -85
    after-blank:promotion	heading 56 boilerplate -3 promotion -12 anecdote -22 signpost -27 recommendation 3 opinion 61 claim -68
    after-blank:anecdote	heading -54 boilerplate -7 promotion -4 anecdote 44 signpost 37 recommendation -41 opinion -19 claim -51
    after-blank:signpost	heading 93 boilerplate -23 promotion 7 anecdote 2 signpost -36 recommendation -27 opinion -31 claim 49
    after-blank:recommendation	heading 23 boilerplate 4 promotion -12 anecdote 21 signpost 19 recommendation 33 opinion -14 claim -72
    after-blank:opinion	heading 75 boilerplate -30 promotion 91 anecdote -31 signpost -63 recommendation 5 opinion -62 claim 11
    after-blank:claim	heading 5 boilerplate -45 promotion -35 anecdote -12 signpost -6 recommendation 14 opinion 49 claim 55
    beside-title:	boilerplate 7 promotion -2 anecdote -1 signpost -1 recommendation -1 opinion -2
    block:0	heading -1 boilerplate 37 promotion -7 signpost 14 recommendation -37 opinion 12 claim -18
    block:2	heading 11 boilerplate -19 anecdote -9 signpost -15 recommendation 36 opinion -15 claim 12
    capitals:0	heading -37 boilerplate 5 promotion 4 anecdote -10 signpost 5 recommendation 31 opinion -1 claim 2
    capitals:1	heading -16 boilerplate -46 promotion -3 anecdote -3 signpost 14 recommendation 4 opinion 28 claim 21
    capitals:10	heading 36 boilerplate 49 promotion -14 anecdote 14 signpost -9 recommendation -24 opinion -41 claim -11
    capitals:2	heading -8 boilerplate -14 promotion 1 anecdote 13 signpost 6 recommendation 3 opinion -16 claim 15
    capitals:3	heading 11 boilerplate 4 promotion -10 anecdote 6 signpost -3 recommendation -22 opinion 18 claim -3
    capitals:4	heading -11 boilerplate 9 promotion 16 anecdote -5 signpost -7 recommendation -2 opinion -17 claim 17
    capitals:5	heading 17 boilerplate -18 promotion -3 anecdote -16 signpost 11 recommendation 13 opinion 34 claim -36
    capitals:6	heading 6 boilerplate 4 promotion 19 anecdote -4 signpost -12 recommendation -3 opinion -3 claim -7
    capitals:7	heading 7 boilerplate 16 promotion -11 anecdote -2 signpost -3 recommendation -1 opinion -4 claim -2
    capitals:8	heading 5 boilerplate 7 promotion -6 anecdote -2 signpost -3 opinion -1
    class:be	heading -19 boilerplate 19 promotion -4 anecdote 5 signpost -18 recommendation -51 opinion 43 claim 25
    class:blame	heading -3 boilerplate 9 promotion -11 anecdote -14 signpost -13 recommendation 28 opinion -1 claim 5
    class:body	heading -6 boilerplate -32 promotion -4 anecdote 10 signpost -12 recommendation 10 opinion -35 claim 70
    class:contact	heading 1 boilerplate -21 promotion 75 anecdote -19 signpost 2 recommendation -7 opinion -14 claim -18
    class:degree	heading -7 boilerplate 6 promotion -4 anecdote -9 signpost 7 recommendation -8 opinion 13 claim 3
    class:effect	heading -12 boilerplate -18 promotion -10 signpost 38 recommendation -18 opinion -1 claim 20
    class:emphasis	heading -18 boilerplate -50 promotion 14 anecdote -4 signpost 20 recommendation -3 opinion 44 claim -4
    class:family	heading 3 boilerplate -1 promotion -11 anecdote 38 signpost 2 recommendation 13 opinion -28 claim -15
    class:he-or-she	heading 21 boilerplate 10 promotion -19 anecdote 94 signpost -18 recommendation -38 opinion 27 claim -77
    class:hey	heading -21 boilerplate -36 promotion 5 anecdote -9 signpost 17 recommendation -2 opinion 31 claim 17
    class:i	heading 21 boilerplate -37 promotion -2 anecdote 30 signpost 21 recommendation -37 opinion 41 claim -35
    class:if	heading 24 boilerplate -33 promotion -25 anecdote -9 signpost -4 recommendation 70 opinion -39 claim 16
    class:it	heading 29 boilerplate -38 promotion -27 anecdote 4 signpost -7 recommendation -6 opinion 28 claim 17
    class:link	boilerplate -15 promotion -36 anecdote 9 signpost 25 recommendation 1 opinion 4 claim 14
    class:may	heading -2 boilerplate -2 promotion -7 anecdote -7 signpost -16 recommendation -23 opinion 21 claim 36
    class:money	heading -19 boilerplate -8 promotion 67 anecdote -3 signpost -9 recommendation 2 opinion -38 claim 7
    class:month	heading -6 boilerplate 18 promotion 13 anecdote 6 signpost -11 recommendation -9 opinion -22 claim 13
    class:more	heading 3 promotion -37 anecdote -28 signpost 1 recommendation 8 opinion 15 claim 37
    class:must	heading 20 boilerplate 9 promotion -25 anecdote -12 signpost -8 recommendation 22 opinion -14 claim 6
    class:not	heading -4 boilerplate -35 promotion -29 anecdote 20 signpost -24 recommendation 36 opinion 8 claim 27
    class:number	heading -27 boilerplate -12 promotion 11 anecdote 16 signpost 14 recommendation 3 opinion -26 claim 21
    class:order	heading -17 boilerplate -32 promotion 23 anecdote -40 signpost 12 recommendation 54 opinion -4 claim 5
    class:patient	heading -6 boilerplate -35 promotion 18 anecdote -40 signpost 25 opinion 2 claim 37
    class:place	heading -10 boilerplate 3 promotion 35 anecdote -9 signpost 11 recommendation 6 opinion -43 claim 7
    class:praise	heading -5 boilerplate 1 promotion -14 anecdote -7 signpost 14 recommendation -17 opinion 51 claim -24
    class:question	heading 3 boilerplate -8 promotion -29 anecdote -10 signpost 40 recommendation -8 opinion 19 claim -7
    class:report	heading 2 boilerplate -9 promotion 15 anecdote -12 signpost -6 recommendation -33 opinion 18 claim 25
    class:research	heading 11 boilerplate 9 promotion -6 anecdote -32 signpost -12 recommendation -7 opinion -2 claim 39
    class:site	heading -24 boilerplate 44 promotion 2 anecdote -17 signpost 24 recommendation -10 opinion -12 claim -7
    class:text	heading -14 boilerplate 21 promotion 32 anecdote -8 signpost 72 recommendation -5 opinion -63 claim -35
    class:then	heading -13 boilerplate -20 anecdote 53 signpost 27 recommendation -7 opinion -18 claim -22
    class:they	heading -13 boilerplate -7 promotion -20 anecdote -9 recommendation 3 opinion 11 claim 34
    class:think	heading -16 boilerplate 9 promotion -8 anecdote -12 signpost -30 recommendation -26 opinion 66 claim 16
    class:this	heading -32 boilerplate 29 promotion -31 anecdote -15 signpost 46 recommendation -10 opinion 27 claim -13
    class:told	heading -8 boilerplate -35 promotion -3 anecdote 91 signpost -15 recommendation -24 opinion -9 claim 2
    class:treatment	heading 40 boilerplate -24 promotion -32 anecdote -9 signpost 7 recommendation 2 opinion -34 claim 51
    class:was	heading -2 boilerplate -14 promotion -36 anecdote 75 signpost 14 recommendation -25 opinion -23 claim 12
    class:we	heading 5 boilerplate -27 promotion 52 anecdote 7 signpost 42 recommendation -61 opinion -10 claim -9
    class:will	heading -5 boilerplate -16 promotion 5 anecdote 2 signpost 17 recommendation 7 opinion 15 claim -25
    class:you	heading -3 boilerplate -33 promotion 18 anecdote -39 signpost -2 recommendation 45 opinion 56 claim -43
    end:#	heading -11 boilerplate 23 promotion 4 signpost -7 recommendation 8 opinion -10 claim -6
    end:about	anecdote -1 signpost -1 opinion 5 claim -2
    end:abstract	heading 7 boilerplate -7
    end:access	heading -3 boilerplate 3 anecdote -1 signpost -1 recommendation 6 opinion -3 claim -1
    end:addicted	recommendation -2 opinion -5 claim 8
    end:advice	heading -1 boilerplate 3 promotion -1 signpost -3 recommendation 5 opinion 1 claim -4
    end:after	promotion -4 anecdote -3 signpost -1 recommendation 12 opinion 2 claim -5
    end:again	heading 2 boilerplate -1 promotion 1 anecdote 10 recommendation -3 opinion -4 claim -5
    end:ago	heading -2 boilerplate 7 promotion -1 recommendation -2 claim -1
    end:all	promotion -1 anecdote -2 signpost 1 recommendation -1 opinion -3 claim 7
    end:answer	heading 6 boilerplate -6 anecdote -1 signpost 8 opinion -1 claim -7
    end:answered	heading 6 boilerplate -5 promotion -1
    end:anything	heading -4 signpost 6 opinion -1
    end:app	boilerplate -1 signpost -1 recommendation 5 opinion -1 claim -1
    end:appeal	signpost -1 opinion -3 claim 5
    end:appointment	heading -1 boilerplate 4 promotion -4 recommendation 1
    end:are	heading -1 boilerplate -2 promotion 4 signpost 5 recommendation -2 claim -4
    end:asked	heading -10 signpost 10
    end:author	heading -5 boilerplate 5
    end:away	promotion 2 signpost -1 recommendation 1 opinion -4 claim 2
    end:background	heading 4 signpost -1 opinion -1 claim -1
    end:bag	heading -1 boilerplate -2 promotion 4 anecdote 3 claim -2
    end:before	signpost -1 recommendation 10 opinion 3 claim -11
    end:benefit	boilerplate -2 promotion 9 signpost -3 recommendation -2 opinion -2
    end:body	signpost -1 recommendation -3 claim 6
    end:box	promotion 5 claim -4
    end:break	heading -1 boilerplate -1 promotion -1 signpost 6 opinion -3 claim -1
    end:care	heading 4 boilerplate -3 promotion 3 recommendation -1 opinion -1 claim -2
    end:centre	heading -6 boilerplate 6
    end:clinic	heading -7 boilerplate 5 promotion 1 signpost 2 recommendation 1 opinion -1 claim -1
    end:come	promotion -1 anecdote 5 signpost -1 recommendation 3 opinion -9 claim 2
    end:comment	promotion -1 signpost -1 recommendation -1 opinion -3 claim 6
    end:common	heading 5 boilerplate -1 promotion -1 signpost -2 recommendation -1 opinion -2 claim 2
    end:conclusions	heading 9 opinion -4 claim -4
    end:consult	boilerplate -3 promotion 4
    end:contact	heading 10 boilerplate -9 promotion 4 claim -4
    end:contents	heading 6 boilerplate -6 opinion -1 claim 1
    end:cure	heading 8 promotion -1 anecdote -1 signpost -1 recommendation 1 opinion -9 claim 2
    end:danger	promotion -1 recommendation -5 claim 6
    end:day	heading 1 boilerplate -2 promotion -2 anecdote 5 signpost 2 recommendation 6 opinion -4 claim -7
    end:days	heading -1 recommendation -1 opinion -1 claim 4
    end:depression	heading 1 boilerplate -4 promotion -1 anecdote 2 signpost 3 recommendation -1 opinion -6 claim 6
    end:difference	boilerplate 1 signpost -1 opinion -4 claim 5
    end:disorder	heading 1 boilerplate -1 promotion 1 recommendation -10 opinion -3 claim 13
    end:do	boilerplate 2 promotion -1 signpost -2 recommendation -3 opinion 4
    end:doctor	boilerplate -1 anecdote -1 signpost 8 recommendation -1 opinion -6 claim 1
    end:doctors	heading -4 boilerplate 4 promotion -1 signpost 5 opinion -4
    end:does	anecdote -3 recommendation -1 opinion -1 claim 5
    end:don't	promotion -2 anecdote -1 opinion -1 claim 5
    end:down	promotion -1 anecdote -3 signpost 6 recommendation -2 opinion -5 claim 4
    end:drive	boilerplate -1 promotion -1 signpost 5 opinion -1 claim -2
    end:effect	promotion -1 anecdote -1 signpost 4 recommendation -1 opinion 5 claim -6
    end:effects	heading 2 boilerplate -1 promotion -2 signpost 6 recommendation -3 opinion 3 claim -5
    end:either	anecdote -1 recommendation -2 opinion -2 claim 7
    end:else	heading -1 promotion -2 recommendation 8 opinion -1 claim -4
    end:email	heading -5 boilerplate -6 promotion 12
    end:emdr	heading 5 boilerplate -4
    end:enough	heading -1 boilerplate -2 anecdote -1 signpost -1 recommendation -1 opinion 5 claim 1
    end:everyone	promotion -4 signpost 5 recommendation -2 opinion -1 claim 3
    end:example	boilerplate 3 promotion 1 anecdote -2 signpost 4 opinion -5
    end:faq	heading 5 boilerplate -4
    end:fast	heading -3 anecdote -2 signpost -1 opinion 1 claim 5
    end:fibromyalgia	heading 1 boilerplate -9 promotion 8
    end:first	heading -8 boilerplate -1 promotion -3 anecdote -2 signpost -3 recommendation 19 opinion -6 claim 4
    end:food	recommendation 7 opinion -1 claim -6
    end:for	boilerplate -1 promotion -2 anecdote -1 signpost 3 recommendation 2 opinion 4 claim -5
    end:form	promotion 5 anecdote -2 signpost -3 opinion -1
    end:gallery	heading -5 boilerplate 6
    end:get	heading 5 boilerplate -1 promotion -2 anecdote 8 signpost -1 opinion -6 claim -2
    end:go	boilerplate -4 promotion 5
    end:hand	heading 4 promotion -2 signpost -1 recommendation -1 claim 1
    end:hard	anecdote -1 recommendation -1 opinion 6 claim -4
    end:have	boilerplate -2 promotion -3 anecdote 4 signpost 2 recommendation 3 claim -3
    end:head	anecdote -1 signpost -1 recommendation -2 claim 4
    end:headache	heading 1 boilerplate -1 promotion -1 signpost -1 recommendation -5 opinion -5 claim 12
    end:health	heading -2 boilerplate 3 promotion -1 recommendation -2 opinion 3 claim -1
    end:help	heading 1 boilerplate -1 promotion 2 anecdote -2 signpost 8 recommendation -2 opinion -4 claim -3
    end:helps	promotion -1 signpost -1 recommendation 8 opinion -3 claim -3
    end:her	anecdote -3 signpost -1 opinion 5
    end:here	heading -2 promotion 2 signpost 3 recommendation -4 opinion 4 claim -2
    end:home	promotion -2 signpost -1 recommendation 9 opinion -3 claim -3
    end:hope	heading 1 boilerplate -1 opinion 4 claim -4
    end:hours	promotion -1 recommendation -4 opinion -3 claim 9
    end:hurt	heading -4 signpost -1 recommendation 6
    end:in	heading 1 promotion 3 anecdote -1 signpost -1 opinion -2 claim 1
    end:inc	heading -1 boilerplate 4 promotion -1 anecdote -1 opinion -2
    end:infusion	heading -1 boilerplate 4 promotion -1 anecdote -1 signpost -1 opinion -1 claim -1
    end:is	signpost -2 opinion -2 claim 4
    end:it	heading 7 boilerplate -4 promotion 7 signpost -7 recommendation -1 opinion 1 claim -3
    end:ketamine	heading 5 boilerplate -2 promotion -1 anecdote -5 signpost -4 recommendation 1 opinion 3 claim 2
    end:kitchen	anecdote 6 opinion -1 claim -4
    end:knee	anecdote 5 opinion -4 claim -1
    end:lasts	heading 1 signpost -1 recommendation 3 opinion 2 claim -4
    end:leave	anecdote 8 signpost -1 recommendation -1 opinion -5 claim -1
    end:leg	opinion 8 claim -8
    end:life	heading -1 promotion -1 signpost -1 recommendation -2 claim 5
    end:like	heading -2 boilerplate 4 signpost 2 recommendation 1 opinion -2 claim -3
    end:line	heading 2 boilerplate -2 promotion 6 anecdote -1 signpost -1 recommendation -1 opinion -1 claim -2
    end:list	heading -4 boilerplate 4 promotion 1 signpost 1 claim -1
    end:m	heading -1 boilerplate 7 promotion -4 opinion -1 claim -1
    end:machines	heading -1 boilerplate 1 anecdote -2 opinion 5 claim -3
    end:marriage	heading 1 anecdote -8 opinion 8
    end:mate	boilerplate -2 promotion -1 anecdote 6 signpost -1 opinion 1 claim -2
    end:matter	opinion 5 claim -4
    end:me	boilerplate -2 promotion -3 signpost 6 recommendation 3 opinion -11 claim 7
    end:medicine	heading -1 boilerplate 2 promotion -1 signpost -1 recommendation -1 opinion 1
    end:methods	heading 9 recommendation -1 opinion -5 claim -2
    end:mg	heading -5 boilerplate -1 promotion -4 claim 10
    end:migraine	heading 4 boilerplate -2 promotion 5 signpost -3 opinion -1 claim -2
    end:million	heading -1 promotion -1 anecdote -1 opinion 6 claim -3
    end:mind	heading -2 boilerplate 5 promotion -3 signpost 1 opinion -1
    end:minutes	heading -3 boilerplate 2 anecdote 1 recommendation -2 opinion -2 claim 4
    end:month	heading -3 boilerplate 2 promotion 1 anecdote -1 signpost -1 recommendation 2 opinion -4 claim 4
    end:months	boilerplate -1 promotion 2 signpost -1 recommendation -2 opinion -6 claim 8
    end:morning	promotion -2 signpost -1 recommendation 4 opinion -1
    end:most	promotion -3 anecdote -1 signpost -1 recommendation -1 opinion 2 claim 3
    end:needed	boilerplate -1 promotion 4 signpost -2 recommendation 7 opinion -5 claim -2
    end:news	heading -1 boilerplate 1 promotion -1 signpost 4 opinion -2 claim -1
    end:newsletter	heading -6 boilerplate 5 promotion 1
    end:next	heading -2 signpost 2 recommendation 1
    end:night	heading -1 boilerplate -1 promotion -1 anecdote -6 signpost 4 recommendation 4 opinion -3 claim 4
    end:no	heading -2 boilerplate -1 promotion -1 anecdote -1 signpost -1 recommendation -2 opinion 5 claim 3
    end:not	heading -4 opinion 7 claim -1
    end:now	heading -1 boilerplate 3 promotion -3 anecdote 6 signpost 1 recommendation -1 opinion -5 claim -1
    end:ocd	heading 4 boilerplate 1 anecdote 1 signpost -4 opinion -1
    end:odd	recommendation -1 opinion 7 claim -6
    end:off	boilerplate -2 promotion 4 anecdote 1 signpost -2 recommendation -2 opinion -2 claim 3
    end:on	boilerplate -7 promotion -2 signpost 8 recommendation 4 opinion 1 claim -3
    end:once	anecdote -2 signpost 7 recommendation -1 opinion -4
    end:one	boilerplate -1 promotion -2 anecdote -3 signpost 10 recommendation -1 opinion -1 claim -2
    end:only	promotion -1 signpost -1 opinion -2 claim 4
    end:order	heading -1 promotion -2 signpost 3 recommendation -1 opinion 6 claim -4
    end:otherwise	heading 6 boilerplate -2 promotion -1 opinion -1 claim -2
    end:own	heading -1 boilerplate 5 promotion 3 anecdote -2 signpost -1 opinion -4 claim -1
    end:p	heading -1 boilerplate -1 signpost 7 opinion -3 claim -1
    end:page	heading -1 promotion 6 anecdote -1 signpost -4 opinion -1
    end:pages	promotion -1 signpost 7 recommendation -1 claim -5
    end:paid	heading -5 boilerplate -3 promotion 8 opinion 3 claim -2
    end:pain	heading -1 boilerplate -2 signpost -1 recommendation 5
    end:patients	heading 3 boilerplate -3 promotion -1 signpost -1 recommendation 3 opinion -2
    end:people	heading 2 signpost -2 opinion 2 claim -2
    end:phone	heading -1 boilerplate 5 promotion -5 anecdote -4 signpost 7 opinion -2
    end:pills	promotion -1 signpost -1 recommendation 6 opinion 8 claim -13
    end:placebo	recommendation -1 opinion 7 claim -5
    end:plan	heading -1 boilerplate 1 promotion 8 signpost -1 recommendation -2 opinion 4 claim -9
    end:popular	heading -1 boilerplate 5 promotion -4
    end:possible	boilerplate 4 promotion -1 signpost 8 recommendation -8 opinion -4
    end:pressure	heading -1 boilerplate 1 recommendation 3 claim -2
    end:problem	opinion 5 claim -4
    end:process	boilerplate -2 promotion 3 signpost -1 recommendation -5 opinion 9 claim -3
    end:program	heading 5 boilerplate -5 claim 1
    end:psychiatrist	heading -9 boilerplate 10
    end:psychiatry	boilerplate 6 anecdote -1 recommendation -1 claim -4
    end:ptsd	heading 2 boilerplate -1 anecdote 2 signpost -5 recommendation -1 opinion -3 claim 6
    end:question	heading 3 boilerplate -4 promotion -1 anecdote -1 signpost 5 opinion -1 claim -1
    end:questions	heading 10 boilerplate -8 promotion 2 signpost -4
    end:rare	anecdote -1 opinion -3 claim 4
    end:references	heading 8 boilerplate -7
    end:release	anecdote 9 recommendation -1 opinion 2 claim -9
    end:relief	heading 5 boilerplate -3 promotion -1 signpost -1 recommendation -1 opinion -4 claim 5
    end:report	boilerplate 5 promotion -1 signpost -1 opinion -2
    end:request	heading -1 boilerplate -2 promotion 7 signpost -1 recommendation -1 claim -3
    end:results	heading 8 opinion -2 claim -6
    end:reviews	heading 9 boilerplate -8 promotion -1 opinion 12 claim -12
    end:right	promotion -1 anecdote 1 signpost 1 recommendation -1 opinion 4 claim -3
    end:risk	anecdote -2 opinion -3 claim 6
    end:safe	boilerplate -1 promotion -2 anecdote -1 signpost -2 recommendation 7 opinion 1 claim -2
    end:said	heading -2 promotion -1 anecdote -3 signpost -2 recommendation -1 opinion -6 claim 15
    end:same	boilerplate -8 signpost -1 recommendation 4 opinion 8 claim -2
    end:say	heading 3 promotion -1 anecdote 3 signpost 2 recommendation -1 opinion -4 claim -1
    end:says	heading -2 boilerplate 7 promotion -1 signpost -3 recommendation 2 opinion 4 claim -5
    end:scale	promotion -1 signpost -1 opinion 8 claim -5
    end:science	heading -1 boilerplate -2 promotion -1 signpost 4 opinion -1 claim 2
    end:second	heading -2 recommendation 5 claim -3
    end:section	heading -4 boilerplate 4 anecdote -1 signpost -2 opinion 5 claim -2
    end:service	boilerplate 3 recommendation -1 claim -1
    end:session	boilerplate -1 promotion 5 signpost -1 recommendation -1 opinion -1 claim -1
    end:sessions	heading -1 boilerplate -2 promotion -1 recommendation -1 claim 5
    end:shop	heading -1 boilerplate 2 promotion -3 recommendation -2 opinion 6 claim -2
    end:shot	heading 3 signpost -1 recommendation 6 opinion -5 claim -2
    end:show	boilerplate -2 promotion -1 anecdote 7 signpost -1 opinion -3
    end:since	anecdote 6 recommendation -1 opinion -5
    end:six	promotion -1 anecdote 1 signpost -1 recommendation 8 opinion -3 claim -4
    end:sleep	heading 2 boilerplate -1 promotion -1 anecdote -1 signpost 1 recommendation 3 opinion -3 claim -1
    end:so	signpost -1 recommendation -5 opinion 5 claim 1
    end:soup	anecdote -3 signpost -1 recommendation 7 opinion -3 claim -1
    end:source	heading -3 boilerplate -5 promotion -1 signpost 8
    end:staff	promotion -2 signpost 5 opinion -2
    end:start	signpost 1 recommendation -8 claim 7
    end:started	heading -1 boilerplate 1 anecdote -2 signpost -1 opinion 6 claim -3
    end:state	boilerplate 4 promotion -1 opinion -1
    end:step	heading 1 boilerplate -1 promotion -1 recommendation -2 opinion 5 claim -2
    end:stop	anecdote 1 recommendation -4 opinion -8 claim 11
    end:story	heading 4 boilerplate -3 promotion -1 anecdote 4 signpost -2 opinion -1 claim -1
    end:stress	heading -1 boilerplate -1 promotion 3 signpost -2 claim 1
    end:study	promotion -1 anecdote 3 recommendation -2 opinion 4 claim -4
    end:sugar	boilerplate -1 promotion 9 anecdote -1 signpost -2 recommendation -1 opinion -4
    end:suicide	heading 5 boilerplate 1 anecdote -2 signpost -1 recommendation -4 opinion -4 claim 5
    end:symptoms	heading 2 boilerplate -2 recommendation 4 claim -4
    end:system	heading 4 boilerplate -4 opinion 7 claim -7
    end:tablets	heading 2 promotion -1 anecdote -5 signpost -1 recommendation -1 opinion -2 claim 9
    end:team	heading 8 boilerplate -6 promotion -3 signpost -2 recommendation -1 opinion 6 claim -2
    end:tested	boilerplate -1 promotion -1 recommendation -1 opinion -1 claim 3
    end:that	heading -2 boilerplate -3 promotion -2 anecdote -3 recommendation -2 opinion -2 claim 13
    end:them	heading -3 promotion 4 anecdote 1 signpost -1 recommendation -4 opinion -3 claim 5
    end:then	heading -9 boilerplate -1 signpost 12 opinion -1
    end:therapy	boilerplate -1 promotion -1 signpost 2 recommendation -3 opinion -2 claim 5
    end:there	heading -1 boilerplate -1 anecdote -3 signpost 2 recommendation -2 opinion 1 claim 4
    end:thing	heading -1 boilerplate 1 recommendation -1 opinion 3 claim -3
    end:things	heading 4 signpost -1 recommendation -1 opinion 3 claim -4
    end:this	boilerplate -3 promotion -1 anecdote -1 signpost -3 recommendation -1 opinion 6 claim 2
    end:three	boilerplate -3 promotion -2 anecdote 7 signpost -2 recommendation 1 opinion -1
    end:time	boilerplate -3 promotion -3 anecdote 1 signpost -2 recommendation 1 opinion 2 claim 4
    end:tms	heading 6 promotion -4 signpost -2 recommendation 1 claim -1
    end:to	heading -1 signpost 1 recommendation 5 opinion -2 claim -3
    end:today	heading 1 boilerplate -3 promotion 2 signpost 3 opinion -3
    end:too	promotion 2 anecdote -2 signpost -1 recommendation -1 opinion -4 claim 6
    end:treat	heading 5 boilerplate -2 promotion 1 signpost -3 recommendation -1 claim 1
    end:treatment	heading 3 boilerplate -3 opinion -1 claim 1
    end:trial	boilerplate 1 promotion -1 anecdote -2 recommendation -1 opinion -4 claim 7
    end:trust	heading -3 boilerplate 3
    end:up	anecdote -5 signpost -1 recommendation -1 opinion 9 claim -2
    end:us	heading 2 boilerplate 2 promotion 4 signpost -1 recommendation -2 claim -3
    end:use	heading -4 boilerplate 6 promotion -2 signpost -1 opinion -2 claim 3
    end:vary	boilerplate 6 promotion -2 signpost -1 opinion 2 claim -4
    end:video	boilerplate -1 promotion 10 recommendation -5 claim -3
    end:visit	heading 7 boilerplate -5 promotion -1 anecdote 1 signpost -1 recommendation -2 opinion -1 claim 1
    end:way	recommendation -2 opinion -2 claim 6
    end:week	heading 2 boilerplate -2 promotion -2 anecdote 4 signpost 1 recommendation 6 opinion -4 claim -4
    end:weeks	anecdote -1 signpost -4 recommendation -1 opinion -2 claim 8
    end:weight	promotion -1 signpost -1 recommendation -3 opinion -3 claim 7
    end:well	recommendation -1 opinion -2 claim 3
    end:work	boilerplate -1 promotion -2 anecdote 3 signpost -2 recommendation -4 opinion 12 claim -5
    end:working	anecdote 3 recommendation -1 opinion -1 claim -1
    end:works	heading -2 boilerplate 1 promotion -1 anecdote -2 recommendation -1 opinion 2 claim 4
    end:worse	recommendation -3 claim 4
    end:wrong	boilerplate -1 promotion -1 signpost -1 recommendation 7 opinion 3 claim -7
    end:year	boilerplate -1 promotion 1 signpost -2 recommendation -5 opinion 7
    end:years	heading -1 boilerplate -1 promotion -4 anecdote 2 signpost -1 recommendation -8 opinion 1 claim 11
    end:yes	heading -3 boilerplate -1 promotion 2 anecdote -2 signpost -2 opinion -7 claim 14
    end:you	heading 4 boilerplate -4 promotion -2 anecdote -6 signpost 1 recommendation -4 opinion 5 claim 6
    end:yourself	heading -1 boilerplate -4 promotion 1 signpost -1 opinion 5
    enumerator:0	heading -27 boilerplate 3 promotion 16 anecdote -3 signpost -7 recommendation 1 opinion -16 claim 33
    enumerator:1	heading 28 boilerplate -6 promotion -15 anecdote -5 signpost -7 recommendation 21 opinion -13 claim -3
    first-byte:"	heading 3 boilerplate -14 promotion -10 anecdote 7 signpost -15 recommendation -2 opinion 20 claim 11
    first-byte:'	heading 10 boilerplate -5 promotion -1 anecdote 1 signpost -1 recommendation -1 opinion -3 claim -1
    first-byte:(	heading -4 boilerplate 9 promotion -4 anecdote 6 signpost 4 recommendation -3 opinion -6 claim -2
    first-byte:*	heading 8 boilerplate -4 promotion 18 anecdote -1 recommendation -2 opinion -1 claim -18
    first-byte:-	heading -13 boilerplate 2 promotion -2 recommendation 17 opinion -1 claim -3
    first-byte:0	heading 22 boilerplate 11 promotion -6 anecdote -9 signpost -8 recommendation 15 opinion -15 claim -10
    first-byte:A	heading 1 boilerplate -21 promotion 28 anecdote -2 signpost 17 recommendation -31 opinion -5 claim 12
    first-byte:[	heading -5 boilerplate 10 promotion -4 anecdote -1 signpost -5 recommendation -1 opinion 5 claim -1
    first-byte:_	heading -14 boilerplate 33 promotion -9 anecdote -7 signpost -6 recommendation -12 opinion 4 claim 10
    first-byte:a	heading 2 boilerplate -8 promotion -11 anecdote -2 signpost 14 recommendation 19 opinion -1 claim -13
    gap-after:0	heading 1 boilerplate -16 promotion -6 anecdote 20 signpost 1 recommendation -2 opinion -21 claim 24
    gap-after:1	heading 6 boilerplate -2 promotion -4 anecdote 3 recommendation 1 opinion 26 claim -31
    gap-after:2	heading 2 boilerplate 35 promotion 2 anecdote -31 signpost -2 recommendation -1 opinion -8 claim 2
    gap:0	heading -4 boilerplate -13 promotion -27 anecdote 5 signpost -6 recommendation 22 claim 22
    gap:1	heading -35 boilerplate 4 promotion 17 anecdote -7 signpost 13 recommendation 3 opinion 5
    gap:2	heading 48 boilerplate 26 promotion 3 anecdote -7 signpost -8 recommendation -27 opinion -7 claim -27
    group:	heading 39 boilerplate 4 promotion 14 anecdote -10 signpost -19 recommendation 4 opinion -16 claim -16
    heading-class:be	heading 24 boilerplate -8 promotion -12 anecdote 2 signpost 10 recommendation -2 opinion -11 claim -1
    heading-class:blame	heading -1 boilerplate 1 promotion -1 signpost -2 recommendation -1 opinion -6 claim 10
    heading-class:body	heading 46 boilerplate -12 promotion -13 anecdote -1 signpost 3 recommendation -11 opinion -8 claim -4
    heading-class:contact	heading 8 boilerplate -4 promotion -9 anecdote 5 signpost -3 recommendation 1 opinion -9 claim 11
    heading-class:degree	heading -17 boilerplate 4 anecdote -6 signpost 13 recommendation 2 opinion 28 claim -23
    heading-class:effect	heading -10 boilerplate 16 promotion -2 anecdote -14 signpost 2 recommendation 1 opinion -19 claim 26
    heading-class:emphasis	heading -31 boilerplate -7 promotion 3 anecdote -38 signpost 21 recommendation 25 opinion 38 claim -10
    heading-class:family	heading -6 boilerplate 6 promotion -12 anecdote 12 signpost -7 recommendation -13 opinion 5 claim 16
    heading-class:hey	heading -30 boilerplate 18 promotion 5 anecdote 16 signpost -12 recommendation -12 opinion 11 claim 5
    heading-class:i	heading 14 boilerplate -15 promotion -13 anecdote 15 signpost -5 opinion -19 claim 24
    heading-class:if	heading 4 boilerplate 4 promotion -12 anecdote -4 signpost -5 recommendation 11 opinion 18 claim -17
    heading-class:it	boilerplate -16 promotion -4 anecdote -13 signpost 15 recommendation -5 opinion 19 claim 6
    heading-class:link	heading -8 boilerplate -5 promotion 32 anecdote -4 signpost -3 recommendation -21 opinion 18 claim -10
    heading-class:may	heading 40 boilerplate -21 promotion 14 anecdote -4 signpost -15 recommendation -1 opinion 5 claim -17
    heading-class:money	heading 5 boilerplate -17 promotion 28 anecdote 3 signpost -12 recommendation -5 opinion -21 claim 19
    heading-class:month	boilerplate -2 promotion -2 anecdote -2 signpost 4 recommendation 4 opinion 28 claim -30
    heading-class:more	heading 7 boilerplate -15 promotion 13 anecdote -11 recommendation 8 opinion 2 claim -3
    heading-class:must	heading -26 boilerplate 13 promotion 1 anecdote -9 signpost 15 recommendation 29 opinion -6 claim -17
    heading-class:not	heading -43 boilerplate 6 promotion 6 anecdote -12 signpost 28 recommendation 27 opinion 10 claim -22
    heading-class:number	heading 2 boilerplate -9 promotion 8 anecdote 1 signpost -7 recommendation 18 opinion -5 claim -7
    heading-class:order	heading 8 boilerplate 15 promotion 6 anecdote 5 signpost -16 recommendation 28 opinion -5 claim -41
    heading-class:patient	heading -15 boilerplate -16 promotion 26 anecdote 13 signpost 6 recommendation 10 opinion 1 claim -25
    heading-class:place	heading -15 boilerplate -1 promotion 15 anecdote -12 signpost 1 opinion -11 claim 23
    heading-class:praise	heading 1 boilerplate -8 promotion 30 anecdote -3 signpost -12 recommendation -5 opinion -1 claim -3
    heading-class:question	heading -7 boilerplate 2 promotion 14 anecdote -16 signpost -3 recommendation -6 opinion 13 claim 3
    heading-class:report	heading -11 promotion -12 anecdote 27 signpost -20 recommendation -7 opinion 6 claim 15
    heading-class:research	heading 9 boilerplate 17 promotion -9 anecdote -24 signpost -9 recommendation -9 opinion 12 claim 14
    heading-class:site	heading 24 boilerplate -26 promotion -18 anecdote 10 signpost 23 recommendation -12 opinion -1
    heading-class:text	heading 8 boilerplate 11 promotion -9 anecdote -2 signpost 5 recommendation -7 opinion 7 claim -13
    heading-class:then	boilerplate 13 promotion -15 anecdote 5 signpost 23 recommendation 18 opinion -19 claim -25
    heading-class:they	heading -7 boilerplate -4 promotion -4 anecdote -8 signpost -2 recommendation 9 opinion 12 claim 4
    heading-class:think	heading -18 boilerplate 4 promotion -22 anecdote 6 signpost 19 recommendation 15 opinion 13 claim -17
    heading-class:this	heading 5 boilerplate 5 promotion -8 anecdote -1 signpost -13 recommendation 4 opinion 2 claim 7
    heading-class:told	boilerplate 1 promotion -28 anecdote 34 signpost 11 recommendation -2 opinion 14 claim -30
    heading-class:treatment	heading 16 boilerplate 18 promotion -41 anecdote -2 signpost -11 recommendation 5 opinion 5 claim 11
    heading-class:was	heading 5 boilerplate -12 promotion 2 anecdote 4 signpost -15 recommendation -9 opinion 11 claim 14
    heading-class:we	heading 5 boilerplate -7 promotion -10 anecdote 19 signpost 8 recommendation -16 opinion 33 claim -31
    heading-class:will	heading 6 boilerplate -1 promotion -26 anecdote -6 signpost 3 recommendation -18 opinion 11 claim 31
    heading-class:you	heading -18 boilerplate 2 promotion 34 anecdote -8 recommendation -14 opinion 3 claim 1
    heading:#	heading 8 boilerplate 5 promotion -5 anecdote -3 signpost -3 recommendation -9 opinion 9 claim -3
    heading:a	heading -3 boilerplate -6 promotion -1 anecdote -13 signpost 11 recommendation 1 opinion 7 claim 4
    heading:about	heading 9 boilerplate -4 promotion -2 anecdote -4 signpost 4 opinion 5 claim -8
    heading:actually	heading -5 promotion 3 anecdote -2 signpost 5 recommendation -3 opinion -1 claim 2
    heading:advice	boilerplate -1 promotion -1 recommendation 1 opinion 8 claim -7
    heading:after	heading 3 boilerplate 2 promotion -9 anecdote -4 signpost -6 recommendation 4 opinion 10 claim 1
    heading:again	heading 1 boilerplate -1 promotion -1 anecdote 1 signpost -1 recommendation -1 opinion 4 claim -2
    heading:also	heading -9 boilerplate -3 promotion 10 anecdote -5 signpost 5 recommendation -2 opinion 7 claim -3
    heading:an	heading -1 boilerplate 9 promotion -2 anecdote -6 signpost 5 recommendation -8 opinion 13 claim -10
    heading:and	heading 7 boilerplate 14 promotion 3 anecdote -15 signpost 8 recommendation -12 opinion 2 claim -7
    heading:answer	heading -3 promotion 1 anecdote -1 signpost 1 recommendation 1 opinion 7 claim -6
    heading:antidepressant	heading 2 boilerplate -2 promotion -1 anecdote -1 signpost 8 recommendation -2 opinion 7 claim -10
    heading:anxiety	heading -1 boilerplate 1 promotion -1 anecdote 2 signpost -1 recommendation -1
    heading:are	heading 8 boilerplate -4 promotion -6 anecdote -5 signpost -4 recommendation 2 opinion -6 claim 15
    heading:as	boilerplate 2 promotion -3 anecdote -1 signpost -1 recommendation -3 opinion -1 claim 7
    heading:ashwagandha	boilerplate -4 promotion 7 anecdote 1 signpost -4 recommendation -2 opinion -4 claim 6
    heading:ask	heading -2 boilerplate -5 promotion 1 anecdote -1 signpost -2 recommendation 3 opinion 1 claim 5
    heading:asked	boilerplate 4 anecdote -1 signpost -1 recommendation -1 opinion -3 claim 1
    heading:at	heading -5 boilerplate 12 promotion -3 anecdote -9 signpost -4 recommendation 2 opinion -1 claim 8
    heading:at-home	anecdote -2 signpost -1 recommendation 3 opinion -1 claim 1
    heading:attacks	heading -5 boilerplate 2 promotion -3 anecdote -2 signpost -3 recommendation 5 opinion -5 claim 10
    heading:back	heading 5 boilerplate -1 promotion -2 anecdote -2 signpost -3 recommendation -2 opinion 5
    heading:be	heading 14 boilerplate -1 promotion -1 anecdote 2 signpost -4 recommendation 10 opinion -4 claim -16
    heading:been	opinion 5 claim -4
    heading:before	boilerplate -1 promotion -1 signpost -1 recommendation 3 opinion -1 claim 1
    heading:being	heading -1 boilerplate -1 promotion -1 anecdote -1 signpost 2 recommendation -1 opinion 3 claim -1
    heading:benefits	heading 10 boilerplate -3 signpost -2 recommendation -1 opinion -2 claim -2
    heading:block	boilerplate 4 promotion -1 anecdote -1 signpost -1 recommendation -1 opinion 1 claim -1
    heading:blue	heading -6 boilerplate -2 promotion -1 signpost 8 opinion 9 claim -8
    heading:both	heading -1 boilerplate -2 promotion 14 anecdote -6 signpost -2 recommendation 1 opinion -4
    heading:bottom	heading -1 promotion 5 signpost -4 opinion 7 claim -6
    heading:but	heading -2 boilerplate -1 promotion 4 anecdote 1 signpost -2 recommendation -2 opinion -4 claim 5
    heading:by	heading -8 boilerplate 11 promotion -2 anecdote 6 signpost 6 recommendation -2 opinion -14 claim 5
    heading:can	heading 16 boilerplate -8 promotion 10 anecdote -3 signpost -8 recommendation -3 opinion -9 claim 5
    heading:candidate	heading -7 boilerplate -2 promotion -1 signpost 10 opinion -1 claim 1
    heading:cannot	promotion -4 signpost -1 recommendation 2 claim 3
    heading:carers	heading -5 boilerplate 5 promotion -1 anecdote -6 signpost 6 opinion 8 claim -7
    heading:centre	heading 1 anecdote -6 signpost 5
    heading:chronic	heading -10 boilerplate 3 promotion 6 anecdote -8 recommendation 3 opinion 7 claim -1
    heading:clinic	heading -3 boilerplate 3 promotion -3 anecdote -3 signpost -5 recommendation -4 opinion -2 claim 16
    heading:clinical	heading 1 boilerplate 1 promotion -1 anecdote 5 signpost -1 opinion -2 claim -3
    heading:comfort	heading -4 boilerplate 2 promotion 1 recommendation -1 opinion -1 claim 3
    heading:common	heading -5 boilerplate 13 promotion -7 anecdote -1 signpost 2 recommendation -6 opinion -4 claim 8
    heading:complex	heading 2 boilerplate -6 promotion 2 anecdote 6 signpost -4 recommendation -1 opinion -2 claim 2
    heading:conclusion	promotion -1 recommendation -3 opinion 8 claim -3
    heading:conditions	heading -1 boilerplate 2 promotion 4 anecdote -1 recommendation -2 opinion 2 claim -5
    heading:contact	heading 9 boilerplate -10 promotion 3 anecdote -1 signpost -1 recommendation 3 opinion -1 claim -1
    heading:cost	heading -1 boilerplate -3 promotion 11 signpost -1 recommendation -4 opinion -1 claim -1
    heading:covered	heading 3 boilerplate -2 promotion 13 anecdote -2 signpost 1 recommendation 1 opinion -6 claim -8
    heading:crisis	heading -3 boilerplate -4 promotion 8 recommendation 1 claim -1
    heading:day	heading -2 boilerplate -1 promotion 2 anecdote -1 signpost -2 recommendation 4 opinion 2 claim -2
    heading:dead	heading 1 boilerplate -1 anecdote -1 signpost -2 recommendation -5 opinion 17 claim -8
    heading:depression	heading -1 boilerplate 3 promotion -3 anecdote 2 signpost 4 recommendation -4 opinion -6 claim 5
    heading:did	heading 2 boilerplate -4 promotion 4 anecdote 1 signpost -2 recommendation -6 opinion -1 claim 7
    heading:different	heading 2 signpost -1 opinion -1 claim 2
    heading:disorder	heading 2 boilerplate -1 promotion -1 signpost -1 recommendation 1 opinion 4 claim -4
    heading:do	heading 2 boilerplate 1 promotion 9 anecdote 3 recommendation 1 opinion -5 claim -10
    heading:does	heading 5 boilerplate -13 promotion 12 anecdote -3 signpost -8 recommendation -4 claim 12
    heading:don't	heading -2 boilerplate 3 promotion -1 anecdote -2 signpost -2 recommendation -1 opinion 3 claim 2
    heading:done	heading 13 promotion 1 anecdote 3 signpost -3 recommendation 10 opinion -8 claim -17
    heading:dose	promotion -1 signpost -1 recommendation 9 opinion -4 claim -4
    heading:dr	heading -5 boilerplate -3 anecdote -3 signpost 7 recommendation 1 opinion 14 claim -12
    heading:drug	heading 5 boilerplate -1 promotion -2 anecdote -4 signpost -2 opinion 5 claim -1
    heading:drug-free	heading -3 boilerplate -1 promotion 4 opinion 9 claim -8
    heading:during	promotion -1 signpost -1 recommendation -3 opinion 3 claim 2
    heading:effects	heading 13 boilerplate -8 promotion 1 anecdote -1 signpost 1 opinion -6 claim 1
    heading:else	heading -5 boilerplate 3 promotion -2 anecdote 5 signpost 13 recommendation -5 opinion -11 claim 2
    heading:email	heading -3 boilerplate 5 promotion -1 anecdote 6 signpost -1 recommendation -1 opinion -6 claim 1
    heading:episode	heading -3 boilerplate 4
    heading:esketamine	heading -1 boilerplate -1 promotion -2 signpost -1 opinion -2 claim 7
    heading:everyone	heading 1 boilerplate -1 promotion -1 anecdote -4 signpost -2 recommendation 1 opinion 2 claim 4
    heading:evidence	heading -4 boilerplate 1 promotion -3 anecdote -1 signpost 15 recommendation -5 opinion -9 claim 5
    heading:facts	heading -11 boilerplate -1 promotion -11 anecdote -4 signpost -3 recommendation -11 opinion 10 claim 30
    heading:family	anecdote -6 signpost 3 recommendation 3
    heading:feel	heading 1 promotion -1 signpost -1 recommendation -1 opinion -1 claim 2
    heading:first	heading -7 boilerplate 6 promotion -1 anecdote -3 signpost 8 recommendation 8 claim -10
    heading:five	promotion -1 anecdote -2 signpost 3 opinion 1 claim -1
    heading:for	heading -11 boilerplate 4 promotion 19 anecdote 11 signpost -5 recommendation -5 opinion -8 claim -5
    heading:free	heading 5 boilerplate -2 promotion -5 anecdote -1 signpost -2 recommendation -2 opinion -1 claim 8
    heading:frequently	boilerplate 4 anecdote -1 signpost -1 recommendation -1 opinion -3 claim 1
    heading:from	heading 30 boilerplate -10 promotion 3 anecdote -11 signpost 3 recommendation -3 opinion -8 claim -4
    heading:ganglion	boilerplate 4 promotion -1 anecdote -1 signpost -1 recommendation -1 opinion 1 claim -1
    heading:get	heading -8 boilerplate 7 promotion 2 anecdote -1 signpost 9 recommendation -1 opinion -6 claim -3
    heading:getting	heading 7 boilerplate -4 promotion -4 recommendation 2 claim -1
    heading:go	heading 1 boilerplate -2 promotion 3 anecdote -1 signpost -2 recommendation 2 opinion 5 claim -6
    heading:got	heading 1 anecdote 2 signpost -2 opinion -2 claim 1
    heading:gps	heading -5 boilerplate 3 promotion -2 anecdote -1 signpost -1 recommendation 8 opinion -1 claim -1
    heading:group	boilerplate -2 promotion -1 anecdote -7 signpost 16 opinion -2 claim -4
    heading:happens	heading -1 boilerplate 5 promotion -2 anecdote -1 signpost -2 recommendation -2 opinion -1 claim 5
    heading:have	heading 3 boilerplate -3 promotion -4 anecdote -2 signpost -3 recommendation 5 opinion 1 claim 2
    heading:head	heading -2 boilerplate -2 promotion 3 anecdote -2 recommendation -1 claim 3
    heading:health	promotion 3 signpost -1 recommendation -1 opinion 3 claim -4
    heading:help	heading 9 boilerplate -4 promotion -7 anecdote -1 signpost -2 recommendation 7 opinion 8 claim -11
    heading:home	recommendation -1 opinion -2 claim 4
    heading:hours	heading -2 boilerplate 4 promotion -6 anecdote 9 signpost -2 recommendation -6 opinion 2 claim 2
    heading:how	heading 22 boilerplate -14 promotion -7 anecdote -5 signpost 2 recommendation 2 opinion 1
    heading:hurt	heading -1 boilerplate -5 promotion -1 anecdote -6 signpost 3 recommendation -2 opinion 6 claim 5
    heading:i	heading 6 boilerplate -13 promotion -1 anecdote 8 signpost 1 opinion -11 claim 8
    heading:i'm	heading -2 boilerplate 8 promotion -2 anecdote -3 signpost -2 recommendation 3 opinion 4 claim -6
    heading:if	heading 2 boilerplate -5 anecdote 6 signpost -2 recommendation -1 opinion -6 claim 6
    heading:in	heading -1 boilerplate 18 promotion -16 anecdote 12 signpost -11 opinion 9 claim -10
    heading:information	heading -6 boilerplate 9 promotion 4 anecdote -1 signpost -1 recommendation -2 opinion -2
    heading:infusion	heading 1 boilerplate -2 promotion -1 anecdote -1 signpost 4 recommendation -4 opinion 7 claim -5
    heading:infusions	heading 11 boilerplate -2 promotion -4 anecdote -1 signpost 3 recommendation -3 opinion -3 claim -1
    heading:inside	heading -3 boilerplate 3 anecdote 2 recommendation -1
    heading:insurance	heading 1 promotion 2 recommendation -2
    heading:introduction	signpost 2 recommendation -1 opinion 4 claim -5
    heading:is	heading -10 boilerplate 4 promotion 2 anecdote 2 signpost 17 recommendation 4 opinion -10 claim -10
    heading:isn't	heading 1 promotion -2 anecdote -4 signpost 4 recommendation -2 opinion 3
    heading:issue	boilerplate 1 promotion -1 anecdote -1 signpost 5 recommendation -1 opinion -1 claim -1
    heading:it	boilerplate -9 promotion -2 anecdote -7 signpost 7 recommendation -2 opinion 9 claim 3
    heading:join	boilerplate 5 promotion -2 signpost -1 opinion -1
    heading:journal	heading 3 signpost -3
    heading:just	promotion 1 anecdote -6 signpost 3 recommendation -2 opinion 9 claim -4
    heading:ketamine	heading 5 boilerplate 10 promotion -6 anecdote 9 signpost -7 recommendation -23 opinion -7 claim 21
    heading:key	heading -5 promotion -1 anecdote -3 signpost -2 recommendation -11 opinion 13 claim 9
    heading:know	promotion -1 signpost 3 recommendation -1 opinion -3 claim 2
    heading:last	heading -1 boilerplate 1 promotion -1 anecdote -2 signpost -2 opinion 7 claim -3
    heading:least	heading 7 boilerplate -10 promotion 8 anecdote -7 signpost -1 recommendation 9 opinion 1 claim -7
    heading:leave	heading 2 boilerplate -5 promotion 4 signpost -3 recommendation -7 opinion 11 claim -2
    heading:like	heading -6 boilerplate 4 promotion -3 anecdote -2 signpost 7 recommendation 1 opinion -6 claim 4
    heading:line	heading -6 boilerplate -4 promotion 15 signpost -5 opinion 7 claim -6
    heading:living	heading 1 boilerplate -1 promotion -2 anecdote 5 signpost 4 recommendation -1 opinion -5 claim -1
    heading:long	heading 3 boilerplate -2 promotion 2 anecdote -1 signpost -4 recommendation -2 opinion 4 claim -1
    heading:looking	heading -1 boilerplate 1 opinion 5 claim -4
    heading:looks	promotion -1 signpost -1 recommendation 2 opinion -3 claim 2
    heading:love	heading -3 boilerplate 1 promotion 1 anecdote 3 signpost -2 opinion -3 claim 2
    heading:magnesium	heading -1 boilerplate -4 promotion 3 signpost -1 recommendation -3 opinion 5 claim 1
    heading:main	promotion -1 anecdote -6 signpost 6 opinion -1 claim 2
    heading:make	heading -4 boilerplate -3 promotion -1 anecdote -2 signpost -2 recommendation 11 opinion 3 claim -3
    heading:many	promotion -1 anecdote -1 signpost 4 recommendation 3 opinion -1 claim -4
    heading:matters	heading -1 boilerplate -1 signpost -2 recommendation 1 opinion 10 claim -7
    heading:may	boilerplate -2 promotion -1 signpost -1 recommendation 4 opinion 15 claim -14
    heading:me	heading -1 boilerplate 1 promotion -1 anecdote -2 signpost -2 recommendation -3 opinion -5 claim 13
    heading:media	boilerplate 4 anecdote -1 signpost -1 opinion -1
    heading:medical	heading -1 boilerplate -1 promotion -1 recommendation -2 opinion -1 claim 5
    heading:medicine	heading -2 boilerplate -1 promotion 2 anecdote -1 signpost -6 recommendation 5 opinion -3 claim 7
    heading:mental	heading 1 boilerplate -1 promotion 3 recommendation -1 opinion -1 claim -2
    heading:might	heading 4 promotion -2 signpost 1 recommendation -1 opinion -3 claim 1
    heading:migraine	heading -2 boilerplate -4 promotion -4 anecdote -3 signpost 3 recommendation 10 opinion -1 claim 1
    heading:misses	boilerplate -1 promotion -4 anecdote -9 signpost -1 recommendation -2 opinion 15 claim 1
    heading:month	heading 6 boilerplate -5 promotion -1
    heading:most	heading 8 boilerplate -9 promotion 4 anecdote 2 signpost 1 recommendation 1 opinion -6
    heading:my	heading 6 boilerplate -5 promotion -5 anecdote 3 signpost -2 recommendation -2 claim 5
    heading:name	heading -6 boilerplate 14 promotion -3 anecdote -1 signpost -2 recommendation 6 opinion -7 claim -1
    heading:nasal	heading -1 promotion -2 anecdote -1 signpost -2 recommendation 4 opinion -4 claim 5
    heading:need	heading -4 boilerplate 10 promotion -1 anecdote -2 signpost 7 recommendation 2 opinion -2 claim -10
    heading:nerve	heading 13 boilerplate -6 promotion -2 anecdote 2 recommendation -4 opinion -4 claim 1
    heading:nervous	boilerplate 3 promotion -1 anecdote -1 signpost -2 recommendation -1 opinion 4 claim -1
    heading:new	heading -6 boilerplate 1 promotion -3 anecdote -7 signpost 1 recommendation 5 opinion 15 claim -7
    heading:next	heading -2 boilerplate -3 promotion 1 anecdote -2 signpost 12 opinion -3 claim -3
    heading:nhs	heading 1 promotion -1 anecdote -1 recommendation -1 opinion -1 claim 3
    heading:night	heading 4 boilerplate -6 promotion 4 signpost -1 recommendation 2 opinion -1 claim -2
    heading:no	heading -2 boilerplate -1 promotion -2 anecdote -2 signpost 2 recommendation 5 opinion -1 claim 2
    heading:nobody	boilerplate 1 promotion -1 signpost 1 recommendation -5 opinion 5
    heading:not	heading -16 boilerplate -1 promotion 12 anecdote -2 signpost 2 recommendation 16 opinion -3 claim -8
    heading:notes	heading 4 boilerplate -6 promotion -1 anecdote -1 signpost 13 opinion -4 claim -6
    heading:now	heading 7 boilerplate 10 promotion -9 anecdote 4 signpost -2 recommendation 4 opinion -5 claim -8
    heading:number	heading -1 boilerplate -1 anecdote -1 signpost 3 recommendation -2 opinion 4 claim -2
    heading:nurse	promotion -1 anecdote 3 signpost 3 recommendation -1 opinion -1 claim -3
    heading:obsessive-compulsive	heading 3 boilerplate -3 signpost -1 opinion 4 claim -4
    heading:ocd	heading -2 boilerplate 1 promotion -2 anecdote -3 signpost 5 recommendation -7 claim 8
    heading:of	heading 4 boilerplate 3 promotion -6 anecdote -9 recommendation 7 opinion 4 claim -2
    heading:on	heading 4 boilerplate -4 promotion 5 anecdote 5 signpost -6 recommendation 3 opinion -9 claim 3
    heading:one	heading -6 boilerplate 2 promotion 5 anecdote -5 signpost 2 recommendation 7 opinion -2 claim -3
    heading:options	heading 9 boilerplate -9 promotion 5 anecdote -1 signpost -1 recommendation 4 opinion -6 claim -2
    heading:or	heading -4 boilerplate -2 promotion -8 anecdote 4 recommendation 19 opinion -8 claim -2
    heading:ordering	heading -3 boilerplate -1 promotion -1 anecdote -2 signpost 1 recommendation 8 opinion -1 claim -2
    heading:other	heading 1 promotion -1 signpost 4 opinion -3 claim -1
    heading:our	heading 1 boilerplate 3 promotion -1 signpost -4 recommendation -4 opinion -7 claim 12
    heading:out	promotion -1 signpost -2 recommendation 6 opinion 1 claim -3
    heading:pain	heading 8 boilerplate -3 promotion 6 signpost -2 recommendation 2 opinion -10
    heading:parkinson	boilerplate 1 promotion -1 recommendation -1 opinion -1 claim 3
    heading:partners	heading -3 boilerplate 4 opinion -2 claim 3
    heading:patient	heading 7 boilerplate -7 anecdote 3 signpost -2 recommendation 2 opinion -2 claim -1
    heading:patients	heading -5 boilerplate 6 promotion -3 anecdote 5 signpost -2 recommendation -3 opinion -5 claim 7
    heading:pay	heading 1 boilerplate -1 promotion -7 signpost -1 recommendation -1 claim 9
    heading:people	heading -6 promotion 7 anecdote 2 signpost -9 recommendation 6 opinion 19 claim -21
    heading:point	heading -4 boilerplate -1 promotion 6 anecdote -12 signpost -1 recommendation 1 opinion 10 claim 2
    heading:private	heading -4 boilerplate -1 promotion 6
    heading:problem	heading -8 boilerplate 2 anecdote -10 signpost 5 recommendation 10 opinion 7 claim -6
    heading:psychedelics	heading -2 boilerplate 1 promotion -2 anecdote -1 signpost 8 recommendation -2 opinion 3 claim -4
    heading:psychiatrist	heading 2 boilerplate -1 promotion -1 anecdote 1 signpost 1 recommendation -1 opinion -2
    heading:ptsd	heading -5 boilerplate -1 promotion -1 anecdote 6 signpost -4 recommendation -1 opinion 3 claim 2
    heading:question	heading 6 boilerplate -5 signpost 1 opinion -1
    heading:questions	heading 4 boilerplate 4 promotion -3 anecdote -1 signpost -8 recommendation -2 opinion 4 claim 2
    heading:randomised	heading -4 boilerplate 5
    heading:read	heading 1 boilerplate -5 promotion -1 anecdote -5 recommendation -1 opinion 9 claim 3
    heading:real	heading 1 boilerplate 8 signpost 2 recommendation -2 opinion -2 claim -6
    heading:references	heading -2 boilerplate 10 promotion 2 anecdote -1 signpost -4 recommendation -1 opinion -1 claim -2
    heading:regional	signpost 3 opinion -1 claim -2
    heading:research	heading 4 boilerplate -4 promotion -1 signpost -7 recommendation 7 opinion 2 claim -1
    heading:resistant	signpost -1 recommendation -1 opinion 12 claim -9
    heading:results	heading 10 boilerplate -3 promotion -2 anecdote -1 signpost -3 recommendation -2 claim 2
    heading:right	heading -2 boilerplate 2 promotion -1 anecdote 3 signpost -2 recommendation -1 opinion -2 claim 4
    heading:ring	heading -1 promotion 5 anecdote -4 signpost -1 recommendation -1 opinion 11 claim -8
    heading:risks	heading 4 boilerplate 2 promotion -1 anecdote 5 signpost -3 opinion -2 claim -4
    heading:safe	heading 5 boilerplate -4 promotion -1 signpost -2 recommendation -3 opinion -3 claim 9
    heading:safety	promotion 5 anecdote -1 signpost -2 recommendation 8 opinion -10 claim 1
    heading:save	heading -2 boilerplate 3 anecdote 6 signpost -1 recommendation -1 opinion -6 claim 2
    heading:say	heading -10 promotion 1 anecdote -8 signpost -11 recommendation 10 opinion 9 claim 8
    heading:says	heading -3 boilerplate -2 promotion -3 anecdote 13 signpost -12 opinion 4 claim 4
    heading:science	anecdote -1 signpost -1 recommendation -1 opinion 4 claim -2
    heading:session	heading 5 boilerplate -1 promotion 4 signpost -3 recommendation 3 opinion -5 claim -3
    heading:shot	heading -2 boilerplate -1 promotion 4 signpost -2 recommendation -1 opinion 3 claim -1
    heading:should	heading -4 boilerplate -5 promotion -1 anecdote -1 signpost 4 recommendation 11 opinion -2 claim -2
    heading:show	heading 1 promotion -1 anecdote -1 signpost 2 opinion 4 claim -6
    heading:side	heading 12 boilerplate -8 anecdote -2 signpost -1 recommendation -1 opinion -3 claim 3
    heading:sleep	heading -2 boilerplate 2 promotion -3 signpost 4 recommendation -2 claim 1
    heading:so	heading -3 boilerplate -1 promotion 13 anecdote -2 recommendation -9 opinion 13 claim -10
    heading:spray	heading -1 promotion -2 anecdote -1 signpost -2 recommendation 4 opinion -4 claim 5
    heading:ssri	heading 3 boilerplate -3 signpost -1 recommendation 2 claim -2
    heading:stand	heading -2 boilerplate 3 promotion 2 anecdote -3 signpost -2 recommendation -1 opinion -4 claim 7
    heading:stellate	boilerplate 4 promotion -1 anecdote -1 signpost -1 recommendation -1 opinion 1 claim -1
    heading:step	heading -6 boilerplate 6 promotion 3 signpost -2 recommendation -1 opinion -3 claim 3
    heading:still	heading -1 boilerplate 5 promotion -2 signpost -1 recommendation 8 opinion 1 claim -9
    heading:stop	heading -2 boilerplate -3 promotion -1 anecdote -2 signpost -1 recommendation 8 opinion -3 claim 4
    heading:stories	heading 1 boilerplate 9 promotion 2 anecdote -3 signpost -3 recommendation -1 opinion -2 claim -2
    heading:story	heading 9 boilerplate -5 anecdote 10 signpost -4 recommendation 1 opinion -8 claim -2
    heading:stove	heading 1 boilerplate -4 promotion 4 anecdote 1 signpost 6 recommendation -2 opinion -9 claim 5
    heading:stress	heading -6 boilerplate 9 promotion -3 anecdote -2 signpost -2 recommendation -1 opinion -2 claim 8
    heading:study	heading -3 boilerplate 4 recommendation -4 opinion 5
    heading:suitable	heading -1 boilerplate -1 signpost -1 recommendation 4 claim -1
    heading:syndrome	signpost 3 opinion -1 claim -2
    heading:system	boilerplate 3 promotion -1 anecdote -1 signpost -2 recommendation -1 opinion 4 claim -1
    heading:take	heading -5 boilerplate 7 signpost -2 recommendation 3 claim -2
    heading:talk	heading -4 boilerplate 8 promotion 2 anecdote -4 signpost -4 recommendation -2 opinion -8 claim 12
    heading:team	heading 1 boilerplate 1 promotion -1 signpost -2 recommendation -1 opinion -3 claim 5
    heading:tell	heading 2 boilerplate -2 promotion 11 signpost -1 recommendation -8 opinion 4 claim -6
    heading:tests	heading -2 boilerplate -2 promotion -1 anecdote -1 signpost -1 recommendation 10 opinion -1 claim -2
    heading:that	heading -3 boilerplate 5 signpost -2 recommendation -2 opinion -3 claim 6
    heading:the	heading -14 boilerplate 14 promotion -4 anecdote 1 signpost 4 recommendation 5 opinion 6 claim -11
    heading:then	heading -7 boilerplate 7 promotion 10 anecdote 3 signpost -1 recommendation 16 opinion -7 claim -22
    heading:therapy	heading -4 boilerplate 2 promotion -3 anecdote -4 signpost -2 recommendation 9 opinion 10 claim -8
    heading:there	heading 1 promotion -1 signpost -1 recommendation 1 opinion -2 claim 3
    heading:thing	heading -7 boilerplate 5 promotion -5 anecdote -2 signpost 13 recommendation -3 opinion -3 claim 3
    heading:things	heading -5 boilerplate -6 promotion -6 anecdote -8 signpost -6 recommendation 27 opinion 4 claim 2
    heading:this	heading 7 boilerplate -2 promotion -4 signpost -2 recommendation 2 opinion -1
    heading:thoughts	heading -2 boilerplate 4 promotion -5 anecdote 4 signpost -3 recommendation -1 opinion 12 claim -9
    heading:time	heading -4 boilerplate 5 promotion 1 anecdote 1 signpost -4 recommendation -4 opinion 11 claim -6
    heading:tms	heading -3 boilerplate 2 promotion 3 anecdote -1 signpost -4 recommendation -1 opinion -2 claim 5
    heading:to	heading -8 boilerplate -2 promotion 19 anecdote -7 signpost -9 recommendation 18 opinion -5 claim -6
    heading:transcript	heading -13 boilerplate -5 anecdote 5 signpost 2 recommendation -7 opinion -5 claim 23
    heading:trauma	heading -1 boilerplate 2 promotion -2 anecdote -1 signpost -1 recommendation -2 opinion -4 claim 9
    heading:treat	heading -3 boilerplate 1 promotion 9 anecdote 2 signpost -2 recommendation -1 claim -5
    heading:treated	heading 4 signpost -1 recommendation -2 opinion -1
    heading:treatment	heading -8 boilerplate 5 promotion -3 anecdote -5 signpost 7 recommendation 4 opinion 11 claim -12
    heading:trial	heading 8 boilerplate 1 promotion -2 anecdote -1 signpost -3 recommendation -2 opinion -2 claim 2
    heading:try	heading -2 boilerplate 1 promotion 2 signpost -1 recommendation -2 opinion -1 claim 2
    heading:us	heading 4 boilerplate -6 promotion 4 signpost 2 recommendation -12 opinion 15 claim -7
    heading:use	heading 10 boilerplate -6 promotion -7 anecdote -3 signpost -2 recommendation 11 opinion 1 claim -3
    heading:veterans	heading -7 boilerplate -2 promotion 9 recommendation -4 opinion 5
    heading:visit	heading 1 boilerplate -3 promotion -3 anecdote -1 signpost -2 recommendation 4 opinion -3 claim 6
    heading:waiting	heading -1 boilerplate 2 anecdote -1 recommendation -1 opinion -1 claim 3
    heading:way	heading -1 boilerplate -2 promotion 3 anecdote -1 signpost -4 recommendation 7 opinion 8 claim -9
    heading:we	heading -5 boilerplate 1 promotion -6 anecdote 9 signpost 6 recommendation 2 opinion 2 claim -9
    heading:week	heading -1 boilerplate -3 anecdote -1 signpost 10 recommendation -1 opinion -2 claim -3
    heading:were	boilerplate -1 promotion -2 anecdote 4 signpost -1 recommendation -1 opinion 7 claim -6
    heading:what	heading -8 boilerplate 3 promotion 13 anecdote 11 signpost -11 recommendation -11 opinion -11 claim 13
    heading:when	heading -2 boilerplate 5 promotion 5 anecdote -4 signpost 6 opinion 6 claim -16
    heading:where	heading -2 boilerplate 16 promotion -2 anecdote -1 signpost -4 recommendation 3 opinion -2 claim -8
    heading:who	heading -4 boilerplate -6 promotion 1 anecdote -1 signpost 3 recommendation 14 opinion -3 claim -4
    heading:why	heading -8 boilerplate -4 promotion -4 anecdote -8 signpost 2 recommendation -12 opinion 14 claim 19
    heading:will	heading 4 boilerplate -2 promotion -10 anecdote 2 signpost -3 recommendation -8 opinion 6 claim 11
    heading:with	heading 2 boilerplate 1 promotion -5 anecdote 12 signpost 8 recommendation -2 opinion -17 claim 1
    heading:work	heading 3 boilerplate -3 promotion -1 anecdote -2 signpost 7 recommendation -5 opinion 2
    heading:works	heading -2 boilerplate 4 promotion -8 anecdote -1 signpost 7 recommendation 5 opinion -1 claim -4
    heading:year	heading -9 boilerplate 1 promotion -1 anecdote -6 signpost 8 opinion -4 claim 10
    heading:years	heading 2 boilerplate 1 promotion -1 anecdote 8 signpost -4 recommendation -1 opinion -7 claim 1
    heading:you	heading -4 promotion 15 anecdote -5 signpost -5 recommendation 5 opinion -5 claim -1
    heading:you'll	promotion -1 claim 3
    heading:your	heading -1 boilerplate -4 promotion -5 anecdote 4 signpost 6 recommendation -12 opinion 8 claim 4
    heading:yourself	heading -1 boilerplate 1 promotion 9 anecdote -3 signpost -1 opinion -1 claim -5
    in-line:0	heading 13 boilerplate 30 promotion 20 anecdote -14 signpost 5 recommendation -24 opinion -3 claim -27
    in-line:1	heading -2 boilerplate -1 promotion 4 anecdote 7 signpost -7 recommendation -7 opinion -14 claim 20
    in-line:2	heading -3 boilerplate -5 promotion 6 anecdote -5 signpost -17 recommendation 25 opinion 7 claim -9
    in-line:3	heading -11 promotion -27 anecdote -8 signpost 12 recommendation -5 opinion 25 claim 14
    in-line:4	heading 13 boilerplate -6 promotion -10 anecdote 11 signpost 6 recommendation 9 opinion -18 claim -4
    last-byte:!	heading -9 boilerplate -6 promotion 19 anecdote -2 signpost -7 recommendation -9 opinion 28 claim -15
    last-byte:"	heading 17 boilerplate -14 promotion -10 anecdote 5 signpost -7 recommendation 22 opinion -9 claim -4
    last-byte:%	heading -7 boilerplate 2 promotion 5
    last-byte:'	heading 8 boilerplate -4 promotion -1 anecdote -1 opinion -2
    last-byte:)	heading 18 boilerplate 9 promotion -15 anecdote 3 signpost 9 recommendation -9 opinion -10 claim -7
    last-byte:*	heading -3 boilerplate -3 promotion 6 claim 1
    last-byte:.	heading -89 boilerplate -38 promotion -16 anecdote 17 signpost 4 recommendation 36 opinion 42 claim 45
    last-byte:0	heading -34 boilerplate 45 promotion 21 anecdote -3 signpost -8 recommendation -6 opinion -3 claim -12
    last-byte::	heading -3 boilerplate 7 promotion -6 anecdote -8 signpost 31 recommendation 2 opinion 1 claim -24
    last-byte:?	heading 22 boilerplate -7 promotion 8 anecdote -6 signpost 31 recommendation -21 opinion -14 claim -12
    last-byte:A	heading -2 boilerplate 3 promotion 1 anecdote -3 signpost -3 recommendation -1 opinion -3 claim 7
    last-byte:]	heading -4 boilerplate 7 promotion -3 signpost -1 recommendation -1 opinion -1 claim 3
    last-byte:_	heading 11 boilerplate 13 promotion -19 anecdote 2 signpost -7 recommendation 4 opinion 6 claim -10
    last-byte:a	heading 84 boilerplate -1 promotion 2 anecdote -12 signpost -41 recommendation -18 opinion -38 claim 24
    length:1	heading 36 boilerplate -2 promotion 2 anecdote 1 signpost -11 recommendation -22 opinion 3 claim -8
    length:10	heading -6 boilerplate 1 promotion -5 anecdote -19 signpost -10 recommendation -1 opinion 5 claim 33
    length:2	heading 15 boilerplate -7 promotion -21 anecdote -7 signpost 27 recommendation 26 opinion 14 claim -46
    length:3	heading -4 boilerplate 2 promotion -9 anecdote 13 signpost -18 recommendation -16 opinion 24 claim 7
    length:4	heading 11 boilerplate 13 anecdote -41 signpost -10 recommendation 1 opinion 32 claim -6
    length:5	heading 7 boilerplate 5 promotion 7 anecdote -1 signpost 5 recommendation -1 opinion 10 claim -32
    length:6	heading -21 boilerplate 16 promotion -12 anecdote 19 signpost 31 recommendation 3 opinion -28 claim -7
    length:7	heading -3 boilerplate -3 promotion 1 anecdote 15 signpost 2 recommendation -2 opinion -17 claim 7
    length:8	heading -9 boilerplate -5 promotion 37 anecdote 5 signpost -28 recommendation 10 opinion -22 claim 12
    length:9	heading -16 boilerplate -5 promotion -7 anecdote 5 signpost 13 recommendation 1 opinion -25 claim 33
    mark:address	heading -6 boilerplate 21 promotion 29 anecdote -5 signpost -4 recommendation -9 opinion -7 claim -19
    mark:arrow	heading -12 boilerplate 21 promotion 1 signpost -1 recommendation -8
    mark:at	boilerplate -1 promotion 3 anecdote -3 signpost -2 recommendation -1 opinion -5 claim 9
    mark:bar	heading -8 boilerplate 22 promotion -6 anecdote -1 signpost -3 claim -3
    mark:bracket	heading 1 boilerplate 18 promotion 11 anecdote -7 signpost 15 recommendation -16 opinion -6 claim -15
    mark:clock	heading 16 boilerplate -8 promotion -4 anecdote 8 signpost -1 recommendation -1 opinion -2 claim -7
    mark:colon	heading 5 boilerplate 28 promotion -20 anecdote 2 signpost 12 recommendation -25 opinion -2 claim 1
    mark:comma	heading -40 boilerplate -20 promotion -7 anecdote 29 signpost -4 recommendation 31 opinion -6 claim 17
    mark:copyright	heading 24 boilerplate -14 promotion -4 anecdote -1 signpost -3 recommendation -1 opinion -1 claim -1
    mark:dash	heading -5 boilerplate 20 promotion 2 anecdote -8 signpost 6 recommendation -2 opinion -8 claim -5
    mark:dot	heading -25 boilerplate 20 promotion -13 anecdote -2 signpost -6 recommendation -7 opinion -9 claim 43
    mark:ellipsis	boilerplate 9 promotion -7 signpost -1 opinion -1
    mark:exclamation	heading -9 boilerplate -9 promotion 17 anecdote 3 signpost -8 recommendation -1 opinion 22 claim -15
    mark:inner-stop	heading 30 boilerplate 12 promotion -18 anecdote -7 signpost 1 recommendation 28 opinion -7 claim -39
    mark:money	heading 8 boilerplate -24 promotion 41 anecdote 2 signpost -4 recommendation -8 opinion 3 claim -19
    mark:number	heading -8 boilerplate 40 promotion 15 anecdote -21 signpost -23 recommendation 27 opinion -57 claim 27
    mark:percent	heading 20 boilerplate -15 promotion 16 anecdote -9 signpost -1 recommendation -9 opinion -6 claim 4
    mark:picture	boilerplate -6 recommendation 8 opinion -1
    mark:question	heading 9 boilerplate -9 promotion 7 anecdote -7 signpost 44 recommendation -6 opinion -27 claim -10
    mark:quote	heading 8 boilerplate -11 promotion -26 anecdote 32 signpost 6 recommendation 6 opinion -5 claim -9
    mark:semicolon	heading -7 boilerplate 7 promotion 7 anecdote -16 signpost 5 recommendation 3 opinion -16 claim 17
    mark:slash	heading -7 boilerplate 12 promotion -5 anecdote -3 signpost -1 recommendation 1 opinion -2 claim 4
    mark:square	heading -5 boilerplate 10 promotion -5 anecdote -1 signpost -5 recommendation -1 opinion 4 claim 3
    mark:star	heading -1 boilerplate 5 promotion 22 anecdote -1 signpost -2 recommendation -5 opinion -4 claim -14
    mark:year	heading 11 boilerplate 31 promotion -3 anecdote 5 signpost -5 recommendation -28 opinion 1 claim -12
    near:family	heading 7 boilerplate 4 promotion -20 anecdote 24 signpost -7 recommendation -13 opinion 7 claim -1
    near:he-or-she	heading -33 boilerplate -7 promotion -6 anecdote 58 signpost -34 recommendation 4 opinion 5 claim 13
    near:i	heading -35 boilerplate 33 promotion -16 anecdote 32 signpost 11 recommendation 6 opinion -25 claim -7
    near:money	heading 1 boilerplate 8 promotion 3 anecdote -10 signpost -9 recommendation 24 opinion -26 claim 10
    near:site	heading -6 boilerplate 11 promotion 14 anecdote -17 signpost 18 recommendation -5 opinion -27 claim 11
    near:told	boilerplate -19 promotion -13 anecdote -4 signpost 2 recommendation 10 opinion 30 claim -7
    near:we	heading -20 boilerplate -1 promotion 14 anecdote -2 signpost 6 recommendation 9 opinion -12 claim 5
    near:you	heading -2 boilerplate -16 promotion 28 anecdote 9 signpost -23 recommendation 18 opinion -45 claim 30
    opening:be	heading 4 boilerplate 6 promotion -8 anecdote -2 signpost 6 recommendation 8 opinion -8 claim -6
    opening:body	heading -3 boilerplate -3 promotion 7 anecdote 22 signpost -13 recommendation 20 opinion -2 claim -29
    opening:contact	heading -2 boilerplate -17 promotion 17 anecdote -6 signpost 5 recommendation 12 opinion -4 claim -6
    opening:degree	heading -25 boilerplate 20 promotion -2 anecdote 8 signpost 11 opinion -13 claim 2
    opening:effect	heading -5 boilerplate 1 promotion -3 anecdote 5 signpost 6 recommendation -1 opinion -2 claim -1
    opening:emphasis	heading -8 boilerplate -13 promotion -1 signpost 7 recommendation 14 opinion 25 claim -25
    opening:he-or-she	heading -4 boilerplate 4 promotion -8 anecdote 12 signpost -7 recommendation -1 opinion 8 claim -4
    opening:hey	heading -3 boilerplate -35 promotion -15 anecdote -23 signpost 21 recommendation 29 opinion 3 claim 23
    opening:i	heading 5 boilerplate -3 promotion 13 anecdote 24 signpost -18 recommendation -21 opinion 40 claim -39
    opening:if	heading 12 boilerplate -4 promotion -6 anecdote -3 signpost -2 recommendation 11 opinion 11 claim -19
    opening:it	heading 7 boilerplate -16 promotion -11 anecdote -15 signpost 3 recommendation -1 opinion 13 claim 20
    opening:link	heading -9 boilerplate -9 promotion -10 anecdote -10 signpost 20 recommendation 2 opinion 8 claim 8
    opening:may	heading 11 boilerplate 1 promotion -4 anecdote -5 signpost -7 recommendation -5 opinion -4 claim 13
    opening:money	heading -1 boilerplate -1 promotion 12 anecdote -5 signpost -8 recommendation -4 opinion -18 claim 25
    opening:more	heading 3 boilerplate 9 promotion -15 anecdote -1 recommendation 18 opinion -15 claim 1
    opening:must	heading 18 boilerplate -2 promotion -6 signpost -5 recommendation -1 opinion -4 claim -1
    opening:not	heading -8 boilerplate -17 promotion -14 anecdote -13 signpost -14 recommendation 33 opinion 15 claim 18
    opening:number	heading 6 boilerplate -10 promotion 9 anecdote 20 signpost -8 recommendation -9 opinion -1 claim -8
    opening:order	heading 6 boilerplate -40 promotion 29 anecdote -16 signpost -11 recommendation 42 opinion 7 claim -18
    opening:patient	heading -5 boilerplate 17 promotion -10 anecdote -8 signpost -15 recommendation 8 opinion 18 claim -5
    opening:place	heading -5 boilerplate 18 promotion -3 anecdote -2 signpost -8 recommendation -2 opinion -8 claim 10
    opening:praise	heading -2 boilerplate -1 promotion -2 anecdote -7 signpost 27 recommendation -1 opinion 3 claim -17
    opening:question	heading 42 boilerplate -8 promotion -10 anecdote -11 signpost -2 recommendation -27 opinion 15 claim 1
    opening:report	heading -2 boilerplate -6 promotion 8 signpost 1 recommendation -1
    opening:research	heading 21 boilerplate 15 promotion -10 anecdote -2 signpost -5 recommendation -8 opinion -19 claim 7
    opening:site	heading -29 boilerplate 34 promotion 9 anecdote -3 signpost 14 recommendation 16 opinion -28 claim -14
    opening:text	heading 20 boilerplate -2 promotion -18 anecdote -5 signpost 18 recommendation -4 opinion -3 claim -6
    opening:then	heading -5 boilerplate -10 promotion 15 anecdote 3 signpost 18 recommendation -9 opinion -17 claim 5
    opening:they	heading -2 promotion -1 anecdote -6 signpost -2 recommendation -8 opinion 35 claim -16
    opening:think	heading -9 boilerplate 6 promotion -8 anecdote -2 signpost 4 recommendation -5 opinion 18 claim -4
    opening:this	heading 10 boilerplate 14 promotion -23 anecdote -2 signpost 33 recommendation -12 opinion 19 claim -39
    opening:told	heading -14 boilerplate 15 promotion -2 signpost -5 recommendation -5 opinion 8 claim 2
    opening:treatment	heading 10 boilerplate -4 promotion 18 anecdote -7 signpost -1 recommendation -13 opinion -16 claim 12
    opening:was	heading -4 boilerplate 3 promotion -1 anecdote 2 signpost 13 recommendation -5 opinion -2 claim -5
    opening:we	heading 9 boilerplate -4 promotion 54 anecdote 16 signpost 13 recommendation -33 opinion -9 claim -46
    opening:will	heading -8 boilerplate -1 promotion -5 anecdote -7 signpost 33 recommendation -4 opinion -14 claim 5
    opening:you	heading -25 boilerplate 24 promotion 20 anecdote 8 signpost -4 recommendation -17 opinion 8 claim -13
    paper:	heading 2 boilerplate 21 promotion -2 anecdote -8 signpost -1 recommendation -4 claim -7
    past:0	heading 1 boilerplate -12 promotion -15 anecdote -7 signpost 9 recommendation 10 opinion 30 claim -14
    past:1	heading -1 boilerplate 18 promotion 1 anecdote -5 signpost 8 recommendation -13 opinion -7
    past:2	heading 10 boilerplate 11 promotion 9 anecdote 6 signpost -16 recommendation 1 opinion -25 claim 4
    past:3	heading -1 boilerplate 1 promotion -2 anecdote -2 signpost -1 opinion -1 claim 6
    place:0	heading 46 boilerplate 25 promotion -21 anecdote -16 signpost -27 recommendation 11 opinion 22 claim -41
    place:1	heading -18 boilerplate -32 promotion 2 anecdote -3 signpost 10 recommendation -5 opinion 5 claim 41
    place:2	heading -19 boilerplate 25 promotion 11 anecdote 10 signpost 16 recommendation -8 opinion -30 claim -6
    repeated:	heading -28 boilerplate 63 promotion -4 anecdote -1 signpost -19 recommendation -2 opinion -4 claim -4
    rule:about-the-text	heading -9 boilerplate -15 promotion 5 anecdote -18 signpost 174 recommendation -51 opinion -93 claim 7
    rule:advised	heading -1 recommendation 17 opinion -6 claim -9
    rule:advised-item	heading -19 boilerplate -9 promotion -4 anecdote -1 signpost 36 recommendation 17 opinion -3 claim -17
    rule:after-body	heading -124 boilerplate 139 promotion 10 anecdote -9 signpost -12 recommendation 14 opinion -12 claim -6
    rule:aged-person	heading -1 boilerplate -1 promotion -4 anecdote 39 signpost -1 recommendation -4 opinion -2 claim -25
    rule:ask-doctor	heading 34 boilerplate -21 promotion -42 anecdote -4 signpost -11 recommendation 93 opinion -15 claim -34
    rule:author-section	heading -9 boilerplate 59 promotion -11 anecdote -6 signpost -5 recommendation -3 opinion -18 claim -6
    rule:bracket-line	heading -16 boilerplate 38 promotion -8 anecdote -3 signpost -4 recommendation -2 opinion -3 claim -2
    rule:buy-button	heading -20 boilerplate -52 promotion 78 signpost -1 recommendation -2 opinion -2 claim -1
    rule:byline	heading -63 boilerplate 79 promotion -9 anecdote -1 signpost -2 recommendation -1 opinion -1 claim -1
    rule:call-number	heading -1 boilerplate -24 promotion 27 recommendation -1
    rule:caption-line	heading -11 boilerplate -53 promotion 14 anecdote 31 signpost 15 recommendation -10 opinion 21 claim -6
    rule:cause	heading -5 boilerplate 21 promotion -23 anecdote -8 signpost -8 recommendation 30 opinion 21 claim -28
    rule:colon-line	heading 39 boilerplate 57 promotion -19 anecdote -5 signpost -16 recommendation -11 opinion -19 claim -26
    rule:comparison	heading 19 boilerplate -18 promotion -35 anecdote -79 signpost -18 recommendation -3 opinion 70 claim 64
    rule:conditional-imperative	heading -4 boilerplate 36 promotion 6 anecdote -10 signpost -32 recommendation 75 opinion -53 claim -18
    rule:contact-call	heading -36 boilerplate 6 promotion 44 anecdote -19 signpost -33 recommendation 21 opinion 28 claim -11
    rule:contact-entry	heading -1 boilerplate 27 promotion -23 anecdote -2 signpost -1
    rule:contact-form	heading -25 boilerplate -64 promotion 115 anecdote -2 signpost -12 recommendation -3 opinion -7 claim -1
    rule:contact-line	heading -13 boilerplate 12 promotion 17 anecdote -5 signpost -3 recommendation -3 opinion -2 claim -2
    rule:contact-section	heading -32 boilerplate -1 promotion -18 anecdote -17 signpost 21 recommendation 5 opinion 42 claim -1
    rule:contents-entry	heading -16 boilerplate 32 promotion -5 anecdote -2 signpost -5 recommendation -1 opinion -2 claim -2
    rule:copyright-line	heading -2 boilerplate 20 promotion -6 anecdote -2 signpost -2 recommendation -2 opinion -3 claim -2
    rule:count-line	heading -10 boilerplate 25 promotion -11 anecdote -1 signpost -1 recommendation -1 claim -1
    rule:date-line	heading -41 boilerplate 95 promotion -37 anecdote -5 signpost -2 recommendation -4 opinion -3 claim -3
    rule:definition	heading 14 boilerplate 70 promotion -46 anecdote 5 signpost -22 recommendation -58 opinion 70 claim -33
    rule:duty	heading 15 boilerplate 3 promotion -41 anecdote -41 signpost 4 recommendation 124 opinion -5 claim -59
    rule:effect-verb	heading 34 boilerplate -17 promotion 19 anecdote -14 signpost -34 recommendation 15 opinion -40 claim 39
    rule:evaluation	heading 22 boilerplate -2 promotion -42 anecdote -19 signpost 31 recommendation 14 opinion 12 claim -16
    rule:exclamation	heading -32 boilerplate -27 promotion 75 anecdote 10 signpost -28 recommendation -36 opinion 94 claim -56
    rule:exhortation	heading -3 boilerplate -7 promotion -18 anecdote -19 signpost -12 recommendation 51 opinion 26 claim -18
    rule:figure	heading 20 boilerplate -39 promotion 38 anecdote 60 signpost -72 recommendation -6 opinion -48 claim 48
    rule:first-person	heading -18 boilerplate -87 promotion 34 anecdote 98 signpost 43 recommendation -40 opinion 27 claim -58
    rule:footnote-line	boilerplate 10 promotion -5 anecdote -1 recommendation -1 opinion -1 claim -1
    rule:form-field	heading -7 boilerplate -6 promotion 16 signpost -1 opinion -1
    rule:fragment	heading 22 boilerplate -56 promotion 23 anecdote 19 signpost 47 recommendation -21 opinion 36 claim -70
    rule:furniture-entry	heading 13 boilerplate 7 promotion -13 anecdote -10 signpost 11 recommendation 19 opinion -23 claim -4
    rule:furniture-heading	heading 30 boilerplate -13 promotion -4 anecdote -2 signpost -4 recommendation -1 opinion -4 claim -2
    rule:furniture-label	heading -32 boilerplate 79 promotion -18 anecdote -5 signpost -10 recommendation -3 opinion -8 claim -3
    rule:furniture-line	heading 22 boilerplate 39 promotion -19 anecdote -4 signpost -20 recommendation -4 opinion -10 claim -4
    rule:furniture-phrase	heading -3 boilerplate 112 promotion 29 anecdote -20 signpost 8 recommendation -33 opinion -55 claim -37
    rule:furniture-section	heading -38 boilerplate 35 promotion -52 anecdote 32 signpost -19 recommendation 28 opinion 27 claim -12
    rule:group-heading	heading 25 boilerplate 60 promotion 14 anecdote -10 signpost -48 recommendation -9 opinion -18 claim -14
    rule:harm	heading 12 boilerplate -35 promotion 2 anecdote -39 signpost 24 recommendation 26 opinion -9 claim 20
    rule:headline	heading 137 boilerplate 6 promotion -35 anecdote -21 signpost -42 recommendation -9 opinion -24 claim -13
    rule:helpline	heading -3 boilerplate -29 promotion -28 anecdote -2 signpost -6 recommendation 83 opinion -1 claim -15
    rule:imperative	heading -40 boilerplate 123 promotion 12 anecdote -104 signpost -13 recommendation 99 opinion -46 claim -31
    rule:inline-lead	heading 91 boilerplate -31 promotion -3 anecdote -25 signpost -3 recommendation 13 opinion -12 claim -31
    rule:interjection	heading -18 boilerplate -15 promotion -9 anecdote -5 signpost -16 recommendation -2 opinion 66 claim -2
    rule:line-before-text	heading 89 boilerplate 27 promotion 87 anecdote -39 signpost -16 recommendation -46 opinion -46 claim -56
    rule:list-fragment	heading 8 boilerplate -15 promotion 26 anecdote -15 signpost -31 recommendation 21 opinion -41 claim 46
    rule:list-opener	heading -38 boilerplate -1 promotion -16 anecdote -4 signpost 105 recommendation 22 opinion -25 claim -43
    rule:main-duty	heading -9 boilerplate 14 promotion -25 anecdote -31 signpost -38 recommendation 53 opinion 17 claim 19
    rule:mechanism	heading 12 boilerplate -27 promotion 2 anecdote 5 signpost -30 recommendation -27 opinion -2 claim 67
    rule:menu-line	heading -27 boilerplate 119 promotion -34 anecdote -6 signpost -13 recommendation -16 opinion -11 claim -12
    rule:menu-run	heading 6 boilerplate 22 promotion 42 anecdote -17 signpost -28 recommendation 20 opinion -37 claim -8
    rule:menu-words	heading -3 boilerplate 7 promotion -3
    rule:musing	boilerplate -2 promotion -2 anecdote -3 signpost -1 recommendation -1 opinion 12 claim -3
    rule:name-line	heading -2 boilerplate 5 promotion -2
    rule:named-patient	heading -2 boilerplate -2 promotion -8 anecdote 26 signpost -9 recommendation 36 opinion -19 claim -23
    rule:necessity	heading -1 boilerplate -7 promotion -1 signpost -5 recommendation 64 opinion -23 claim -25
    rule:no-words	heading -2 boilerplate 8 promotion -3 signpost -1 recommendation -1 opinion -1
    rule:note-that	anecdote -1 signpost -1 recommendation 8 opinion 27 claim -33
    rule:numbered-heading	heading 41 boilerplate -11 promotion -18 signpost -3 recommendation 1 opinion -2 claim -8
    rule:offer-fragment	heading -1 boilerplate -12 promotion 27 anecdote -2 signpost -2 recommendation -2 opinion -7 claim -1
    rule:offer-words	heading -9 boilerplate -2 promotion 152 anecdote 6 signpost -35 recommendation -29 opinion -49 claim -32
    rule:our-service	heading 35 boilerplate -29 promotion 24 anecdote 23 signpost 21 recommendation -17 opinion -46 claim -10
    rule:own-offer	heading -3 boilerplate -21 promotion 72 anecdote -7 signpost -15 recommendation -7 opinion -14 claim -5
    rule:own-view	heading -1 boilerplate -11 promotion -30 anecdote -28 signpost 24 recommendation 15 opinion 48 claim -17
    rule:past-after-story	heading -3 boilerplate -3 promotion -7 anecdote 38 signpost -18 recommendation -18 opinion 5 claim 6
    rule:prediction	heading -3 boilerplate -3 promotion -7 anecdote -4 signpost -17 recommendation 21 opinion 45 claim -31
    rule:prevalence	heading 30 boilerplate -10 promotion -12 anecdote -5 signpost -19 recommendation 2 opinion -33 claim 47
    rule:price	heading -22 boilerplate -60 promotion 73 anecdote 14 signpost -9 recommendation 7 opinion -19 claim 16
    rule:price-entry	heading -8 boilerplate 32 promotion -21 signpost -1 recommendation -1 opinion -2
    rule:price-line	heading -14 boilerplate -24 promotion 51 anecdote -4 signpost -2 recommendation -2 opinion -2 claim -3
    rule:promoted-item	heading -2 boilerplate -2 promotion 8 signpost -1 recommendation 3 opinion -2 claim -3
    rule:question	heading 44 boilerplate -26 promotion 24 anecdote -26 signpost 126 recommendation -20 opinion -65 claim -57
    rule:question-heading	heading 61 boilerplate 42 promotion -13 anecdote -12 signpost -39 recommendation 18 opinion -43 claim -14
    rule:quoted-story	heading -4 boilerplate -3 promotion -7 anecdote -13 signpost -11 recommendation -5 opinion -36 claim 79
    rule:reader-question	heading 40 boilerplate -25 promotion 68 anecdote -9 signpost -57 recommendation -7 opinion -10 claim -1
    rule:reference-entry	heading -11 boilerplate 53 promotion -14 anecdote -4 signpost -2 recommendation -11 opinion -2 claim -10
    rule:regulation	heading 9 boilerplate 12 promotion 20 anecdote -31 signpost -26 recommendation -59 opinion -7 claim 82
    rule:repeated-line	heading -58 boilerplate 81 promotion -8 anecdote -2 signpost -7 recommendation -1 opinion -3 claim -2
    rule:rhetoric	heading 12 boilerplate -30 promotion -17 anecdote -16 signpost -26 recommendation -42 opinion 152 claim -32
    rule:section-heading	heading 72 boilerplate -26 promotion -27 anecdote -1 signpost -9 recommendation -1 opinion -8 claim -1
    rule:sentence	heading 31 boilerplate -55 promotion -2 anecdote 5 signpost -39 recommendation 35 opinion 41 claim -16
    rule:signature	heading -19 boilerplate 77 promotion -14 anecdote -28 signpost -3 recommendation -4 opinion -8 claim -1
    rule:site-line	heading -4 boilerplate 37 promotion -6 anecdote -5 signpost -6 recommendation -4 opinion -8 claim -3
    rule:story-continues	heading -4 boilerplate -6 promotion -7 anecdote 30 signpost -10 recommendation 10 opinion -11 claim -1
    rule:story-fragment	heading -20 boilerplate 15 promotion -3 anecdote 54 signpost -30 recommendation -42 opinion 39 claim -13
    rule:story-pronoun	heading -7 boilerplate -9 promotion -16 anecdote 12 signpost -27 recommendation 28 opinion -27 claim 46
    rule:story-signature	heading 9 boilerplate 27 promotion -10 anecdote -3 signpost -4 recommendation -11 opinion -6 claim -1
    rule:study-report	heading 10 boilerplate -22 promotion 7 anecdote 25 signpost -21 recommendation -53 opinion -69 claim 123
    rule:testimonial	heading -8 boilerplate -27 promotion 22 anecdote 74 signpost -20 recommendation -2 opinion -28 claim -12
    rule:title-line	heading 12 boilerplate 98 promotion -19 anecdote -17 signpost -33 recommendation -11 opinion -15 claim -15
    rule:verdict	heading -22 boilerplate -11 promotion -5 anecdote -28 signpost 25 recommendation 17 opinion 80 claim -57
    rule:verified-line	heading -14 boilerplate 23 promotion -6 signpost -1 recommendation -1 opinion -1
    run:0	heading -39 boilerplate 4 promotion 16 anecdote 12 signpost -21 recommendation 9 opinion 36 claim -17
    run:1	heading 32 boilerplate 38 promotion -32 anecdote -14 recommendation -13 opinion -4 claim -8
    run:2	heading -3 boilerplate 25 promotion -20 anecdote -6 signpost 10 recommendation -2 opinion 13 claim -16
    run:3	heading -15 boilerplate 21 promotion 4 anecdote -12 signpost 39 recommendation -3 opinion -24 claim -10
    run:4	heading 24 boilerplate -41 promotion 19 anecdote 8 signpost -18 recommendation -8 opinion 17 claim -1
    run:5	heading -14 boilerplate 5 promotion 15 anecdote 1 signpost 10 recommendation -27 opinion -8 claim 17
    run:6	heading 13 boilerplate -18 promotion 1 anecdote -4 signpost -11 recommendation 32 opinion -17 claim 3
    run:7	heading 16 boilerplate 9 promotion 8 anecdote -3 signpost -6 recommendation -6 opinion -10 claim -8
    run:8	heading -4 boilerplate -26 promotion -19 anecdote 9 signpost -4 recommendation 16 opinion -6 claim 34
    section:0	heading 12 boilerplate -16 promotion -13 anecdote -6 signpost 8 recommendation -1 opinion 6 claim 9
    section:1	heading -5 boilerplate 24 promotion 1 anecdote -3 signpost -8 recommendation -4 opinion -3 claim -3
    section:2	heading -11 promotion -4 anecdote -5 signpost 7 recommendation 2 opinion 12
    section:3	heading -13 boilerplate 13 promotion -14 anecdote 9 signpost -7 recommendation 9 opinion 6 claim -4
    section:4	heading 15 promotion 13 anecdote 7 signpost -13 recommendation 2 opinion -18 claim -5
    section:5	heading -3 boilerplate -4 promotion 20 anecdote -1 signpost -2 recommendation -3 opinion -2 claim -4
    section:6	heading 18 boilerplate -4 promotion -5 anecdote -1 signpost -2 opinion -5
    section:7	heading -1 boilerplate 5 promotion -3 anecdote -6 signpost 21 recommendation -4 opinion -10 claim -2
    section:8	heading -1 boilerplate -1 promotion -1 anecdote -1 signpost -1 claim 4
    section:9	heading -2 boilerplate -1 promotion -2 anecdote -3 signpost -2 recommendation -2 opinion 12
    shape-after:lead-middle-colon	promotion -4 signpost 11 recommendation -2 opinion -4
    shape-after:lead-short-colon	heading 6 boilerplate -5 promotion -9 anecdote -1 signpost 1 recommendation -14 opinion -16 claim 38
    shape-after:lead-short-stop	heading 6 boilerplate -4 promotion -4 anecdote -2 signpost -6 recommendation -8 opinion -4 claim 21
    shape-after:line-long-open	heading 21 boilerplate 16 promotion -25 anecdote 3 signpost 9 recommendation 3 opinion -10 claim -16
    shape-after:line-middle-asked	heading 12 boilerplate -6 promotion -3 anecdote -10 signpost 11 recommendation 5 opinion -9
    shape-after:line-middle-colon	heading 8 boilerplate -4 promotion -3 anecdote -1 signpost -4 recommendation -9 opinion -6 claim 20
    shape-after:line-middle-open	heading 8 boilerplate -5 promotion 51 anecdote -15 signpost -24 recommendation -6 opinion -19 claim 10
    shape-after:line-middle-stop	heading 20 boilerplate -24 promotion -8 anecdote 16 signpost 18 recommendation 18 opinion -19 claim -22
    shape-after:line-prose-asked	heading -33 boilerplate 16 promotion -2 anecdote -4 signpost 7 recommendation 14 opinion 8 claim -5
    shape-after:line-prose-stop	heading 2 boilerplate -17 promotion -31 anecdote -7 signpost -5 recommendation 4 opinion 10 claim 44
    shape-after:line-short-asked	heading -14 boilerplate 32 promotion 19 anecdote 5 signpost -4 recommendation -10 opinion -21 claim -7
    shape-after:line-short-colon	heading -9 boilerplate 3 promotion -6 anecdote 8 signpost 18 recommendation -4 opinion 13 claim -24
    shape-after:line-short-open	heading -26 boilerplate -34 promotion 27 anecdote 13 signpost 18 recommendation -5 opinion 1 claim 6
    shape-after:line-short-stop	heading -2 boilerplate 5 promotion -13 anecdote 5 signpost -16 recommendation -8 opinion 30 claim -1
    shape-after:none	heading -4 boilerplate 27 promotion 5 anecdote -4 signpost -11 recommendation -2 opinion -7 claim -4
    shape-after:part-long-open	heading 12 boilerplate 10 anecdote -13 signpost -1 opinion -1 claim -5
    shape-after:part-middle-asked	heading 16 boilerplate -7 promotion -3 anecdote -6 signpost -10 recommendation 25 opinion -5 claim -10
    shape-after:part-middle-open	heading 7 boilerplate 22 promotion 4 anecdote -9 signpost -10 recommendation -1 opinion -2 claim -11
    shape-after:part-middle-stop	heading -17 boilerplate 18 promotion -10 anecdote -9 signpost 16 recommendation 16 opinion 12 claim -27
    shape-after:part-prose-asked	heading -12 boilerplate 2 promotion -6 anecdote 18 signpost 6 recommendation 9 opinion -14 claim -2
    shape-after:part-prose-stop	heading 16 boilerplate -29 promotion -15 anecdote -10 signpost 4 recommendation -18 opinion 51
    shape-after:part-short-asked	heading -10 boilerplate -5 promotion 6 anecdote -3 signpost -5 recommendation 1 opinion 16
    shape-after:part-short-open	heading 7 boilerplate 4 promotion 3 anecdote 3 signpost -9 recommendation -1 opinion -4 claim -3
    shape-after:part-short-stop	heading -5 boilerplate 7 promotion 17 anecdote 14 signpost -14 recommendation -5 opinion 1 claim -14
    shape-before:lead-short-colon	heading -14 boilerplate -4 promotion 1 anecdote -12 signpost 16 recommendation 16 opinion 19 claim -23
    shape-before:lead-short-stop	heading -3 boilerplate -1 promotion -2 anecdote -1 signpost -3 recommendation 4 opinion -11 claim 17
    shape-before:line-long-colon	heading 6 boilerplate -1 promotion -1 anecdote -1 signpost -2 recommendation -1 opinion -3 claim 3
    shape-before:line-long-open	heading 29 boilerplate -26 promotion 1 signpost 11 recommendation -17 opinion 3 claim -1
    shape-before:line-middle-asked	heading -28 boilerplate -2 promotion -8 anecdote 9 signpost 26 recommendation -5 opinion -33 claim 40
    shape-before:line-middle-colon	heading -3 boilerplate -2 promotion -3 signpost -1 recommendation 12 opinion -1 claim -2
    shape-before:line-middle-open	heading 17 boilerplate -13 promotion -7 anecdote 26 signpost -32 recommendation 1 opinion -12 claim 21
    shape-before:line-middle-stop	heading 7 boilerplate 8 promotion 20 anecdote -11 signpost 2 recommendation 15 opinion -27 claim -14
    shape-before:line-prose-asked	heading -6 boilerplate 2 promotion -2 anecdote -3 signpost -4 opinion -2 claim 14
    shape-before:line-prose-stop	heading 18 promotion 7 anecdote -21 signpost -10 recommendation 3 opinion 9 claim -7
    shape-before:line-short-asked	heading -4 boilerplate 15 promotion 3 anecdote -5 signpost -8 recommendation -3 opinion -11 claim 12
    shape-before:line-short-colon	heading -9 boilerplate -29 promotion -11 anecdote 27 signpost 1 opinion 7 claim 14
    shape-before:line-short-open	heading -27 boilerplate 2 promotion 3 anecdote -33 signpost 1 recommendation -1 opinion 53
    shape-before:line-short-stop	heading -1 boilerplate -18 promotion 3 anecdote 11 signpost 20 recommendation -1 opinion -8 claim -6
    shape-before:none	heading -41 boilerplate 65 promotion -13 anecdote -3 signpost -5 recommendation -1 opinion -2
    shape-before:part-long-colon	heading -4 boilerplate -1 promotion -1 signpost 12 recommendation -4 claim -2
    shape-before:part-long-open	boilerplate -2 promotion -3 recommendation 5
    shape-before:part-middle-asked	heading -7 boilerplate 8 promotion 1 anecdote -10 signpost -4 recommendation 12 opinion 23 claim -22
    shape-before:part-middle-open	heading -10 boilerplate 4 promotion 16 anecdote 4 signpost -2 recommendation -2 opinion -6 claim -4
    shape-before:part-middle-stop	heading 22 boilerplate 10 promotion -10 anecdote 19 signpost -12 recommendation -20 opinion 13 claim -22
    shape-before:part-prose-asked	heading 14 boilerplate -2 promotion 7 anecdote 7 signpost -20 recommendation -10 claim 4
    shape-before:part-prose-stop	heading 52 boilerplate 6 promotion -15 anecdote -16 signpost 5 recommendation -19 opinion 1 claim -14
    shape-before:part-short-asked	promotion 1 anecdote 6 signpost -6 recommendation -2 opinion -3 claim 5
    shape-before:part-short-open	heading 18 boilerplate -6 promotion -6 anecdote -6 signpost 10 recommendation -1 opinion -2 claim -7
    shape-before:part-short-stop	heading -15 boilerplate 2 promotion 13 anecdote 3 signpost 6 recommendation 4 opinion -11 claim -2
    shape:lead-short-colon	heading -10 boilerplate -5 promotion 3 anecdote -5 signpost 5 recommendation -2 opinion 16 claim -2
    shape:lead-short-stop	heading 35 boilerplate -1 promotion -4 anecdote -2 signpost -5 recommendation -3 opinion -16 claim -5
    shape:line-long-colon	heading -3 boilerplate -1 promotion -2 anecdote -1 signpost 15 recommendation -2 opinion -1 claim -6
    shape:line-long-open	heading 31 boilerplate -5 promotion -15 anecdote 6 signpost -14 recommendation 7 opinion -15 claim 5
    shape:line-middle-asked	heading 20 boilerplate -2 promotion 8 anecdote -2 signpost -17 recommendation 7 opinion -12 claim -2
    shape:line-middle-colon	heading 5 boilerplate -2 promotion -2 signpost 6 recommendation 9 opinion -3 claim -11
    shape:line-middle-open	heading 3 boilerplate 14 promotion 25 anecdote -6 signpost -27 recommendation -15 opinion -20 claim 26
    shape:line-middle-stop	heading -34 boilerplate -1 anecdote 1 signpost 35 recommendation -8 opinion -13 claim 21
    shape:line-prose-asked	heading -1 boilerplate 7 promotion -5 anecdote -1 signpost 9 recommendation -5 opinion -3 claim -1
    shape:line-prose-stop	heading -39 boilerplate 21 promotion 6 anecdote 1 signpost 3 recommendation 10 opinion 6 claim -9
    shape:line-short-asked	heading -3 boilerplate -6 promotion -11 signpost 22 recommendation -1 opinion -1
    shape:line-short-colon	heading 5 boilerplate 16 promotion -5 anecdote -2 signpost -3 recommendation -3 opinion -6 claim -2
    shape:line-short-open	heading 40 boilerplate 7 promotion -6 anecdote -10 signpost 2 recommendation -12 opinion -15 claim -6
    shape:line-short-stop	heading -18 boilerplate -5 promotion -15 anecdote -8 signpost 5 recommendation 6 opinion 47 claim -13
    shape:part-long-open	heading 17 boilerplate 5 promotion 1 anecdote -9 signpost -2 recommendation -3 opinion -2 claim -7
    shape:part-middle-asked	heading 4 boilerplate -8 promotion 6 anecdote -10 signpost 9 recommendation -5 opinion 7 claim -3
    shape:part-middle-open	heading 8 boilerplate 16 anecdote -6 signpost -3 recommendation -2 opinion -4 claim -9
    shape:part-middle-stop	heading 3 boilerplate -7 promotion -10 anecdote 10 signpost 5 recommendation -17 opinion 16 claim 1
    shape:part-prose-asked	heading -4 boilerplate 4 promotion 3 anecdote -4 signpost 3 opinion 5 claim -7
    shape:part-prose-stop	heading -46 boilerplate -18 promotion 9 anecdote 4 signpost -18 recommendation 26 opinion -1 claim 45
    shape:part-short-asked	heading -11 boilerplate -1 promotion 6 anecdote 11 signpost 9 recommendation -1 opinion -12 claim -2
    shape:part-short-open	heading -15 boilerplate 22 promotion 2 anecdote 5 signpost -6 recommendation -1 opinion -2 claim -4
    shape:part-short-stop	heading 26 boilerplate -31 anecdote 17 signpost -39 recommendation 3 opinion 33 claim -10
    since-heading:1	heading -10 boilerplate 24 promotion -12 anecdote 3 signpost 26 recommendation -13 opinion -5 claim -12
    since-heading:2	heading -2 boilerplate 15 promotion -12 anecdote -21 signpost 39 recommendation -5 opinion -19 claim 6
    since-heading:3	heading 1 boilerplate 2 promotion 14 anecdote -1 signpost -39 recommendation 9 opinion 8 claim 6
    since-heading:4	heading 9 boilerplate -26 promotion 8 anecdote 36 signpost -27 recommendation 10 opinion 15 claim -25
    since-heading:5	heading -12 boilerplate -7 promotion -12 anecdote -12 signpost 19 recommendation -4 opinion 10 claim 17
    since-heading:6	heading -42 boilerplate 5 promotion 23 anecdote -2 signpost -30 recommendation 8 opinion 23 claim 15
    start:#	heading -3 boilerplate 17 anecdote -2 signpost -1 recommendation -1 opinion -3 claim -6
    start:# #	heading -1 boilerplate 1 promotion 2 claim -1
    start:a	heading -2 boilerplate 1 promotion -1 anecdote -8 signpost -3 recommendation 12 opinion -6 claim 9
    start:about	heading 2 promotion -1 anecdote -5 signpost -1 recommendation -1 opinion -2 claim 8
    start:about half	anecdote -4 claim 5
    start:about the	heading -4 boilerplate 4
    start:abstract	heading 7 boilerplate -7
    start:add	heading -2 boilerplate -3 promotion 5
    start:add to	heading -2 boilerplate -3 promotion 5
    start:all	promotion 10 signpost -1 recommendation -2 opinion -3 claim -3
    start:also	heading -2 boilerplate 3 promotion -2 signpost -1 recommendation 3 opinion -1
    start:an	anecdote -2 signpost -1 recommendation -5 opinion 1 claim 7
    start:and	heading -2 boilerplate -1 promotion -3 anecdote -4 signpost 6 recommendation 6 opinion -8 claim 6
    start:another	promotion -1 anecdote -1 signpost -2 opinion 8 claim -6
    start:anxiety	heading -1 boilerplate -1 promotion 4 recommendation -1 opinion -4 claim 4
    start:anyone	heading -2 boilerplate 3 promotion -1 signpost -1 recommendation 1 opinion 4 claim -3
    start:are	heading -1 boilerplate -1 signpost -1 recommendation 3 claim 1
    start:ask	promotion -1 signpost -1 recommendation 1 opinion 4 claim -2
    start:ask your	promotion -2 recommendation 4 opinion -2
    start:at	promotion -3 opinion 3
    start:background	heading 4 signpost -1 opinion -1 claim -1
    start:before	heading 8 boilerplate -5 promotion -1 anecdote 2 signpost -1 recommendation -1 opinion -2 claim -2
    start:blood	anecdote 9 opinion -1 claim -7
    start:book	heading -3 boilerplate -5 promotion 5 signpost -1 recommendation 5 opinion -1 claim -1
    start:book a	boilerplate -1 promotion -1 recommendation 6 opinion -1 claim -1
    start:book now	heading -1 boilerplate 5 promotion -4
    start:both	promotion -2 signpost -1 recommendation -1 opinion -2 claim 7
    start:but	heading -1 anecdote -5 signpost 1 recommendation -4 opinion -5 claim 13
    start:by	heading -8 boilerplate 9 promotion -4 anecdote 8 signpost -3 recommendation 4 opinion -2 claim -4
    start:by the	anecdote 5 signpost -1 recommendation -1 opinion -2
    start:call	heading -1 boilerplate -14 promotion 16 signpost -1 recommendation -2 opinion 4 claim -2
    start:call #	boilerplate -4 promotion 4
    start:call or	boilerplate -4 promotion 1 recommendation 4 claim -1
    start:call us	boilerplate -7 promotion 7
    start:calm	heading 7 boilerplate -7
    start:can	heading 5 boilerplate 1 promotion -1 signpost -3 recommendation -1 opinion -1
    start:can i	heading 4 signpost -3
    start:chronic	heading 5 boilerplate -5 opinion -1 claim 1
    start:chronic pain	heading 5 boilerplate -5 claim 1
    start:clinical	heading 5 boilerplate -5
    start:common	heading 1 boilerplate 2 signpost 4 opinion -1 claim -4
    start:complex	boilerplate -5 promotion 4 opinion -1 claim 2
    start:complex regional	heading -1 boilerplate -3 promotion 4 opinion -1 claim 2
    start:conclusions	heading 9 opinion -4 claim -4
    start:conditions	heading -2 boilerplate 4 promotion -2
    start:contact	heading 12 boilerplate -2 promotion -10
    start:contact us	heading 10 promotion -9
    start:daily	heading 1 recommendation -2 opinion -3 claim 5
    start:depression	heading 1 boilerplate -1 promotion -1 signpost -1 recommendation -1 opinion -1 claim 4
    start:do	boilerplate 1 signpost -2 recommendation -1 opinion -1 claim 3
    start:do not	heading -2 boilerplate 1 recommendation -1 opinion -1 claim 3
    start:doctors	signpost -3 recommendation -1 opinion -2 claim 6
    start:does	heading 8 boilerplate -3 promotion -1 anecdote -2 signpost 2 opinion -3 claim -1
    start:don't	heading -4 promotion -2 anecdote -7 signpost -1 recommendation 19 opinion -2 claim -2
    start:download	boilerplate -1 recommendation 5 opinion -1 claim -1
    start:download the	boilerplate -1 recommendation 5 opinion -1 claim -1
    start:dr	heading -12 boilerplate 10 promotion -1 anecdote 3 signpost 5 opinion -6 claim 1
    start:dr p	heading -1 boilerplate -1 signpost 7 opinion -3 claim -1
    start:drink	recommendation -4 claim 5
    start:duloxetine	heading 3 boilerplate -3
    start:edit	heading -1 boilerplate -7 anecdote 8 signpost 5 opinion -2 claim -2
    start:email	promotion 3 recommendation -1 opinion -2
    start:email address	boilerplate 5 promotion -4
    start:enter	heading -2 boilerplate -8 promotion 9 signpost -1 opinion 4 claim -2
    start:enter your	heading -1 boilerplate -8 promotion 9
    start:episode	heading 9 boilerplate -9
    start:episode #	heading 9 boilerplate -9
    start:esketamine	heading 1 boilerplate -3 promotion -1 anecdote -1 signpost 4
    start:every	heading -1 boilerplate -3 promotion -2 anecdote 7 signpost 4 recommendation -2 opinion 1 claim -3
    start:every week	anecdote -2 signpost 6 opinion -2 claim -2
    start:everyone	anecdote -3 signpost -1 opinion 6 claim -2
    start:exercise	heading -2 boilerplate -1 anecdote -2 recommendation 5 opinion 1
    start:faq	heading 5 boilerplate -5
    start:fibromyalgia	heading -3 boilerplate -4 promotion 8 recommendation -1 claim 1
    start:fill	recommendation 6 opinion -1 claim -4
    start:find	heading -1 boilerplate -3 promotion 5 signpost 1
    start:first	heading -8 boilerplate -2 promotion 4 signpost -1 recommendation 7 opinion 8 claim -8
    start:for	heading 5 boilerplate 4 promotion -7 anecdote -6 signpost 5 recommendation -6 opinion -1 claim 6
    start:free	heading -1 boilerplate 3 promotion -7 signpost -1 opinion -2 claim 7
    start:free shipping	boilerplate 4 promotion -4
    start:frequently	heading 4 boilerplate -13 promotion -1 signpost 10
    start:frequently asked	heading 4 boilerplate -13 promotion -1 signpost 10
    start:from	heading 8 boilerplate -5 promotion -1 anecdote -1 signpost -1 opinion -4 claim 5
    start:from our	heading 5 boilerplate -3 promotion -1 signpost -1
    start:full	heading -2 boilerplate -1 promotion -1 anecdote -1 signpost 5 recommendation -1 opinion 6 claim -5
    start:gallery	heading -5 boilerplate 6
    start:get	heading 1 boilerplate -1 promotion -2 signpost -3 recommendation -2 opinion 10 claim -2
    start:go	heading 1 boilerplate -1 promotion -1 anecdote 3 signpost -2 recommendation 2 opinion -2
    start:good	boilerplate -1 signpost 5 opinion -5
    start:got	heading 1 boilerplate -1 promotion 4 anecdote -1 signpost -2 opinion -1
    start:got a	heading -1 boilerplate -1 promotion 5 anecdote -1 signpost -2
    start:grab	signpost 5 recommendation -2 opinion -2
    start:grab a	signpost 5 recommendation -2 opinion -2
    start:he	heading -1 boilerplate -1 promotion -1 anecdote 3 signpost -2 recommendation -1 opinion 2 claim 1
    start:he has	anecdote 1 opinion 4 claim -4
    start:hello	heading -1 promotion -1 anecdote -4 signpost 10 opinion -2 claim -2
    start:here	promotion -2 anecdote -1 signpost 7 recommendation -1 opinion -1 claim -2
    start:home	heading -1 boilerplate 3 promotion -1
    start:how	heading 3 boilerplate 4 promotion 1 anecdote -1 signpost -11 recommendation -1 opinion 3 claim 2
    start:how it	heading -2 boilerplate 3 opinion -3 claim 3
    start:i	heading -2 boilerplate -1 promotion 3 anecdote 6 signpost -5 recommendation -10 opinion 24 claim -16
    start:i am	boilerplate 2 promotion -1 anecdote -5 signpost -1 recommendation -2 opinion 9 claim -1
    start:i did	anecdote 4 signpost -1 opinion -2 claim -1
    start:i don't	promotion -1 anecdote 6 recommendation -2 opinion -3
    start:i have	heading -2 promotion 4 anecdote 8 signpost -3 recommendation -1 opinion -4 claim -3
    start:i should	recommendation -6 opinion 7
    start:i want	heading -1 promotion 3 anecdote -6 signpost 7 opinion -3
    start:i was	anecdote -2 signpost 6 opinion -3 claim -1
    start:i went	promotion -1 anecdote -5 signpost -1 claim 6
    start:i will	promotion -1 anecdote -3 signpost 6 opinion -1
    start:i'd	promotion -1 anecdote -5 recommendation -1 opinion 1 claim 7
    start:i'd say	anecdote -8 opinion 1 claim 7
    start:i'm	heading 5 anecdote 3 signpost -1 recommendation -1 opinion -4 claim -2
    start:i've	promotion 4 anecdote -1 signpost -3
    start:if	heading -3 boilerplate 3 promotion -2 anecdote -5 signpost 2 recommendation 12 opinion 10 claim -18
    start:if a	anecdote -2 recommendation 1 opinion 4 claim -3
    start:if you	boilerplate 4 promotion -1 anecdote -1 signpost -2 opinion -2 claim 1
    start:if you're	boilerplate -1 promotion -1 anecdote -1 signpost 6 recommendation -1 opinion -3 claim -1
    start:if you've	heading -1 anecdote -1 signpost -1 recommendation -1 opinion 5 claim -2
    start:in	heading -7 boilerplate -2 promotion -4 signpost 4 recommendation 7 opinion -1 claim 3
    start:in a	promotion -3 anecdote -4 recommendation 3 opinion 7 claim -2
    start:in mice	anecdote -1 signpost -1 opinion -3 claim 5
    start:in my	recommendation -1 opinion -1 claim 3
    start:in the	promotion -1 anecdote 3 opinion -1
    start:in this	heading -4 boilerplate 4 promotion -1 signpost 5 recommendation -1 opinion -1 claim -2
    start:insurance	promotion -2 recommendation -3 opinion -2 claim 7
    start:insurance will	recommendation -3 opinion -2 claim 5
    start:is	heading 5 boilerplate 3 promotion -3 anecdote -1 signpost -1 opinion -2 claim -1
    start:it	heading -3 boilerplate -6 promotion -5 anecdote -7 signpost 2 opinion 5 claim 13
    start:it a	heading -4 anecdote -4 signpost 3 recommendation -1 opinion 3 claim 3
    start:it does	signpost 8 recommendation -1 opinion -3 claim -3
    start:it doesn't	anecdote -1 opinion -4 claim 6
    start:it has	anecdote 3 opinion -3 claim 1
    start:it is	heading -1 boilerplate -1 promotion -1 anecdote -2 signpost -2 recommendation 6 opinion 1
    start:it isn't	opinion 4 claim -4
    start:it just	opinion 5 claim -4
    start:it makes	anecdote -1 signpost -2 opinion 6 claim -2
    start:it not	heading 3 anecdote -2 signpost -1 recommendation -2 opinion -7 claim 9
    start:it turns	opinion 7 claim -6
    start:it was	anecdote 1 opinion -4 claim 3
    start:its	heading 6 boilerplate -2 promotion -1 recommendation -1 opinion 1 claim -3
    start:join	heading -3 boilerplate 2 promotion 1
    start:keep	heading 8 promotion -1 signpost 9 recommendation -10 opinion -3 claim -2
    start:keep the	heading 8 promotion -1 signpost 8 recommendation -13 opinion -2 claim -1
    start:ketamine	promotion 7 anecdote -2 signpost -2 recommendation -4 opinion -8 claim 9
    start:ketamine is	boilerplate 4 promotion -1 signpost -1 opinion -1 claim -1
    start:l-theanine	heading -2 promotion -1 recommendation -1 opinion -4 claim 9
    start:language	signpost -3 recommendation -1 opinion 8 claim -4
    start:last	heading -1 boilerplate -1 promotion -1 anecdote 2 signpost 3 opinion -1 claim -1
    start:let	promotion -1 anecdote -1 signpost 5 recommendation -3 opinion -1 claim 1
    start:let me	promotion -1 anecdote -1 signpost 5 recommendation -2 opinion -2
    start:level	boilerplate 6 promotion -1 signpost -1 recommendation -1 claim -2
    start:level #	boilerplate 6 promotion -1 signpost -1 recommendation -1 claim -2
    start:line	recommendation 6 opinion -4 claim -2
    start:line up	recommendation 6 opinion -4 claim -2
    start:living	heading 2 boilerplate -1 opinion 6 claim -5
    start:living with	heading 2 boilerplate -1 opinion 6 claim -5
    start:local	opinion 5 claim -4
    start:log	boilerplate -1 promotion 5 recommendation -1 opinion -1 claim -1
    start:log in	boilerplate -1 promotion 5 recommendation -1 opinion -1 claim -1
    start:many	heading -1 promotion -1 signpost -2 recommendation -3 opinion -3 claim 10
    start:many people	heading -1 signpost -2 recommendation -3 opinion -2 claim 9
    start:media	heading 7 boilerplate -7
    start:media contact	heading 7 boilerplate -7
    start:meet	heading 9 boilerplate -7 promotion -7 signpost -1 opinion 10 claim -3
    start:meet the	heading 7 boilerplate -5 promotion -4 opinion 5 claim -3
    start:methods	heading 9 recommendation -1 opinion -5 claim -2
    start:migraine	heading 4 boilerplate -4 recommendation -1 opinion -4 claim 6
    start:migraine is	opinion -3 claim 5
    start:money	boilerplate -2 anecdote -2 signpost -1 opinion 7 claim -2
    start:more	heading -1 boilerplate -1 promotion -1 signpost 1 recommendation 14 opinion -5 claim -7
    start:more research	boilerplate -1 signpost -1 recommendation 14 opinion -3 claim -8
    start:most	heading -2 boilerplate 5 promotion -6 anecdote -1 signpost -1 recommendation -4 claim 8
    start:most people	recommendation -3 opinion -1 claim 5
    start:most popular	heading -1 boilerplate 5 promotion -4
    start:my	heading -1 boilerplate -1 anecdote 6 signpost -4 recommendation 4 opinion 2 claim -7
    start:nearly	heading -8 opinion 9
    start:need	heading 6 boilerplate -1 promotion -3 signpost -2
    start:neither	signpost -1 opinion 4 claim -2
    start:nerve	heading -4 boilerplate -1 promotion 4 signpost -1 opinion 7 claim -5
    start:nerve pain	heading -4 boilerplate -1 promotion 4 signpost -1 opinion 7 claim -5
    start:never	promotion -1 recommendation 3 opinion -1 claim -1
    start:next	heading 2 boilerplate -2 promotion -2 anecdote -1 signpost 5 recommendation -1 opinion -1 claim -1
    start:next week	heading 2 boilerplate -2 promotion -2 anecdote -1 signpost 4 recommendation -1
    start:nice	anecdote -1 signpost -2 opinion 5 claim -1
    start:no	heading -4 boilerplate -3 promotion -3 anecdote -3 signpost -6 recommendation -2 opinion 4 claim 17
    start:nobody	heading -2 boilerplate 1 promotion -1 anecdote -2 signpost -4 recommendation 5 opinion -1 claim 4
    start:nobody has	opinion 7 claim -7
    start:nobody should	anecdote -1 recommendation 6 opinion -3 claim -1
    start:none	boilerplate -1 anecdote -2 signpost 3 recommendation -2 opinion 3 claim -1
    start:none of	boilerplate -1 anecdote -2 signpost 3 recommendation -2 opinion 3 claim -1
    start:not	heading 5 boilerplate -5 promotion -1 anecdote 5 signpost -2 recommendation -1 opinion 4 claim -6
    start:not a	anecdote 1 recommendation -1 opinion 5 claim -5
    start:notes	heading -8 boilerplate 9
    start:now	promotion -2 signpost 4 recommendation -1 claim -1
    start:ocd	anecdote -1 recommendation -5 opinion -2 claim 8
    start:okay	heading 1 boilerplate -1 promotion -1 signpost 6 opinion -4 claim -1
    start:on	heading -1 promotion -1 signpost 1 recommendation -1 opinion 5 claim -4
    start:one	promotion -1 anecdote 11 signpost -2 recommendation -2 opinion 4 claim -9
    start:one gentleman	anecdote 6 opinion -4 claim -1
    start:one of	promotion -1 anecdote 6 recommendation -1 opinion 2 claim -6
    start:only	signpost 4 opinion -3
    start:opioids	heading -1 promotion -1 recommendation 4 claim -1
    start:our	heading 3 boilerplate 4 promotion 10 anecdote -3 signpost -2 recommendation -1 opinion -5 claim -4
    start:out	boilerplate -1 promotion 4 anecdote -1 recommendation 2 opinion -2 claim -2
    start:page	heading -1 boilerplate 3 promotion -2
    start:pain	boilerplate 2 promotion -2 anecdote -1 signpost -1 recommendation -2 claim 3
    start:patients	boilerplate -2 promotion 9 opinion 3 claim -10
    start:people	anecdote -1 signpost 1 recommendation 3 opinion 1 claim -3
    start:people with	recommendation 3 claim -3
    start:phone	heading -1 boilerplate 5 promotion -4
    start:photo	heading -1 boilerplate 3 promotion -1 signpost -1
    start:plan	promotion 3 signpost -1 recommendation -6 claim 3
    start:plan on	promotion 4 signpost -1 recommendation -7 claim 4
    start:please	boilerplate 7 promotion -4 anecdote -1 signpost -3 recommendation 14 opinion -5 claim -8
    start:priya	heading -2 boilerplate -2 promotion -1 anecdote -1 opinion 7
    start:psilocybin	opinion 4 claim -4
    start:read	heading -4 boilerplate 7 promotion -3 signpost -1
    start:readers	heading -3 boilerplate 2 promotion -1 anecdote -1 signpost 6 opinion -3 claim -1
    start:reading	heading -3 boilerplate 3
    start:reading time	heading -3 boilerplate 3
    start:ready	heading -2 boilerplate -2 promotion 7 signpost -1 opinion -2
    start:references	heading 8 boilerplate -7
    start:remember	signpost 1 recommendation -1 opinion 5 claim -4
    start:results	heading 7 boilerplate 5 promotion -2 signpost -1 recommendation -1 opinion -5 claim -3
    start:reviews	heading 10 boilerplate -10
    start:ring	signpost -1 recommendation 9 opinion -6 claim -1
    start:send	heading -1 boilerplate -5 promotion 8 opinion -1
    start:share	boilerplate -1 promotion 4 anecdote -1 recommendation -1 claim -1
    start:she	heading -1 boilerplate 3 promotion -2 signpost -2 recommendation 1 opinion 4 claim -2
    start:she has	anecdote -2 recommendation -1 opinion -3 claim 6
    start:sign	heading -1 boilerplate -5 promotion 2 anecdote -1 signpost 5 opinion -1
    start:sign up	heading -1 boilerplate -5 promotion 2 anecdote -1 signpost 5 opinion -1
    start:sleep	promotion -1 signpost -2 recommendation 14 opinion 1 claim -13
    start:so	heading -4 boilerplate -4 promotion -4 signpost 8 recommendation 5 opinion 12 claim -12
    start:so i	anecdote 1 signpost 4 recommendation -1 opinion -3 claim -1
    start:so you	opinion 8 claim -7
    start:some	heading -1 boilerplate 2 promotion -1 anecdote -1 signpost -2 recommendation -2 opinion 1 claim 5
    start:some people	signpost -1 recommendation -1 opinion 9 claim -7
    start:someone	recommendation 5 opinion -1 claim -4
    start:source	heading -4 boilerplate -2 promotion -1 signpost 8
    start:staff	heading -1 boilerplate 6 promotion -1 signpost -1 opinion -2
    start:state	promotion -4 anecdote -1 recommendation 11 opinion -1 claim -4
    start:still	heading 1 boilerplate -1 promotion 6 signpost -6 recommendation -1 opinion 4 claim -3
    start:store	recommendation 7 claim -6
    start:subscribe	heading -4 boilerplate -5 promotion 10 anecdote -1
    start:table	heading 6 boilerplate -6
    start:table of	heading 6 boilerplate -6
    start:take	boilerplate -2 promotion 1 recommendation -5 claim 5
    start:tell	heading 5 boilerplate -1 promotion -2 recommendation -1 claim -1
    start:tell us	heading 5 boilerplate -1 promotion -2 recommendation -1 claim -1
    start:that	heading -1 boilerplate -1 promotion -2 anecdote 4 signpost -5 recommendation -7 opinion 13 claim -1
    start:the	heading 11 boilerplate -9 promotion -19 anecdote 3 signpost -4 recommendation -21 opinion -3 claim 41
    start:the catch	opinion 6 claim -6
    start:the company	heading -3 boilerplate -1 anecdote -1 signpost -1 opinion -3 claim 10
    start:the fda	promotion -1 claim 2
    start:the study	boilerplate -3 opinion -1 claim 5
    start:the therapist	signpost -2 recommendation -2 claim 5
    start:then	heading 8 boilerplate -1 promotion -1 anecdote -1 signpost -2 recommendation 6 opinion -3 claim -5
    start:there	heading -1 boilerplate -1 promotion 2 signpost -4 recommendation -10 opinion 4 claim 10
    start:there are	anecdote -3 recommendation -1 opinion -1 claim 5
    start:there is	promotion -1 recommendation -1 opinion -1 claim 3
    start:these	promotion -1 opinion 4 claim -1
    start:they	heading -1 anecdote -2 signpost -1 recommendation -3 opinion 4 claim 3
    start:third	anecdote 1 recommendation 5 opinion -1 claim -5
    start:this	heading 6 boilerplate 9 promotion -8 anecdote -4 signpost 21 recommendation 2 opinion -12 claim -14
    start:this article	boilerplate 10 promotion -2 anecdote -1 signpost -5 recommendation -1 opinion -1
    start:this information	boilerplate 4 promotion -1 signpost -1 opinion -1 claim -1
    start:this is	heading 7 boilerplate -2 promotion -6 anecdote -1 signpost 15 recommendation 6 opinion -8 claim -11
    start:those	recommendation -1 opinion 5 claim -4
    start:those are	opinion 5 claim -4
    start:three	promotion -1 anecdote 2 signpost 3 opinion -1 claim -2
    start:tms	heading -1 boilerplate -1 promotion 5 opinion -1 claim -2
    start:to	boilerplate -2 promotion 6 anecdote -1 signpost -1 opinion -4 claim 2
    start:two	boilerplate -1 promotion 7 anecdote 5 signpost -4 recommendation -2 opinion -9 claim 4
    start:two of	promotion -1 anecdote 8 signpost -2 opinion -4 claim -3
    start:very	heading 4 promotion -1 signpost -2 recommendation -2 opinion -3 claim 4
    start:veterans	boilerplate 2 promotion -4 recommendation 6 claim -3
    start:view	heading -4 boilerplate 5 promotion -1
    start:we	heading 2 boilerplate -3 promotion 14 anecdote 8 signpost 9 recommendation -15 opinion 2 claim -17
    start:we are	heading -1 promotion 1 recommendation -1 opinion 3 claim -3
    start:we do	anecdote -1 recommendation -2 opinion -1 claim 5
    start:we had	boilerplate -1 promotion -1 anecdote -1 signpost 5 opinion 1 claim -2
    start:we would	promotion -1 signpost -1 recommendation -1 opinion 7 claim -5
    start:wear	boilerplate -1 promotion -1 recommendation 4 opinion -2
    start:weight	heading -1 promotion -3 opinion -1 claim 5
    start:weight gain	heading -1 promotion -3 opinion -1 claim 5
    start:what	heading 12 boilerplate -7 promotion -4 anecdote -3 signpost 14 recommendation -5 opinion -6 claim -1
    start:what about	heading 3 boilerplate -6 signpost 5 claim -1
    start:what are	heading 1 promotion 2 signpost -2
    start:what is	heading -5 boilerplate 2 signpost 4 opinion -1
    start:what we	boilerplate 2 signpost -1 opinion -3 claim 3
    start:what you	heading 4 boilerplate -1 promotion -2 anecdote -1 signpost -2 opinion -1 claim 3
    start:when	heading 1 anecdote -1 signpost -3 recommendation -5 opinion -2 claim 11
    start:when you	signpost -1 recommendation -4 opinion -1 claim 7
    start:who	heading 4 signpost -2 recommendation -1 opinion 4 claim -5
    start:why	heading 1 signpost -2 recommendation -1 opinion 6 claim -4
    start:will	heading -1 signpost 4 recommendation -1 opinion -1
    start:will it	heading -2 signpost 3 opinion -1
    start:with	promotion -1 anecdote 4 signpost -1 recommendation -1 opinion -2 claim 1
    start:would	heading -2 promotion -3 anecdote -1 signpost 9 recommendation -1 opinion -2
    start:wow	heading -1 boilerplate -6 anecdote -1 signpost 5 opinion 4 claim -1
    start:write	promotion 5 recommendation -3 opinion -1
    start:yes	heading -3 boilerplate -1 promotion 2 anecdote -1 signpost -2 opinion -4 claim 9
    start:you	heading -9 boilerplate 11 promotion 1 anecdote -2 signpost 2 recommendation -6 opinion -3 claim 6
    start:you are	heading -1 boilerplate 3 promotion -1 signpost -1 recommendation -2 opinion -8 claim 10
    start:you can't	anecdote -1 recommendation -1 opinion 7 claim -5
    start:you could	anecdote -1 opinion 5 claim -4
    start:you do	recommendation -6 opinion 4 claim 2
    start:you have	heading -3 boilerplate 3 promotion -1 anecdote -2 recommendation -1 opinion 2 claim 1
    start:you may	heading -2 promotion -2 signpost 6 recommendation 5 opinion -4 claim -2
    start:you must	boilerplate 5 promotion -1 signpost -1 opinion -3 claim -1
    start:you should	recommendation 6 opinion -3 claim -3
    start:you will	promotion -1 recommendation -3 claim 4
    start:you're	heading -2 boilerplate -1 promotion 3 anecdote 8 signpost -1 recommendation -3 opinion -4 claim -1
    start:you've	promotion -1 recommendation 4 opinion 5 claim -7
    start:you've got	promotion -2 recommendation 4 opinion 5 claim -7
    start:your	heading -2 boilerplate 1 promotion 9 anecdote -2 signpost -3 recommendation -3 opinion 6 claim -7
    start:your email	heading -5 boilerplate -1 promotion 6
    title-case:	heading 45 boilerplate 29 promotion 6 anecdote 2 signpost -25 recommendation -6 opinion -29 claim -22
    to-prose:1	heading 30 boilerplate 21 promotion -9 anecdote -22 signpost 5 recommendation -21 opinion -1 claim -2
    to-prose:2	heading 5 boilerplate 2 promotion -15 anecdote -10 signpost 8 recommendation 5 opinion 19 claim -14
    to-prose:3	heading -11 boilerplate 8 promotion 16 anecdote -4 signpost -13 recommendation 13 opinion -5 claim -4
    to-prose:4	heading 12 boilerplate -28 promotion -1 anecdote -4 signpost 10 recommendation 3 opinion -9 claim 16
    to-prose:5	heading -15 boilerplate 10 promotion 20 anecdote -4 signpost 7 recommendation 1 opinion -6 claim -14
    to-prose:6	heading 10 boilerplate 8 promotion -16 anecdote 13 signpost -11 recommendation -15 opinion -21 claim 32
    to-prose:7	heading -22 boilerplate -4 promotion -3 anecdote 20 signpost -6 recommendation 13 opinion 20 claim -18
    under-question:	heading 6 boilerplate -20 promotion -14 anecdote -6 signpost -1 recommendation 2 opinion -6 claim 39
    verb:0	heading -7 boilerplate 14 promotion 14 anecdote 1 signpost -17 recommendation -7 opinion 13 claim -10
    verb:1	heading 16 boilerplate -16 promotion -2 anecdote -14 signpost 16 recommendation 7 opinion 3 claim -11
    verb:2	heading 2 boilerplate 22 anecdote -3 signpost 18 recommendation -29 opinion -15 claim 5
    verb:3	heading -2 boilerplate -3 promotion -19 anecdote 7 signpost -17 recommendation 26 opinion -4 claim 11
    vote-after:0	heading -28 boilerplate 32 promotion 17 anecdote 13 signpost 4 recommendation -35 opinion -8 claim 4
    vote-after:1	heading 9 boilerplate 23 promotion 1 anecdote -5 signpost -8 recommendation 13 opinion -19 claim -13
    vote-after:2	heading -14 boilerplate 22 promotion -15 anecdote 13 signpost 11 recommendation -5 opinion -3 claim -11
    vote-after:3	heading 6 boilerplate -18 promotion 5 anecdote -12 signpost 15 recommendation -11 claim 15
    vote-after:4	heading -6 boilerplate -21 promotion -4 anecdote -22 signpost -12 recommendation 27 opinion 22 claim 16
    vote-after:5	heading 28 boilerplate -11 promotion -20 anecdote -1 signpost 11 opinion -5 claim -2
    vote-after:6	heading -1 boilerplate -31 promotion 8 anecdote 2 signpost -3 recommendation 15 opinion 28 claim -18
    vote-after:7	heading 20 boilerplate -5 promotion -5 anecdote 6 signpost -7 recommendation -4 opinion -12 claim 7
    vote-before:0	heading -10 boilerplate 24 promotion -12 anecdote 3 signpost 26 recommendation -13 opinion -5 claim -12
    vote-before:1	heading 12 boilerplate -12 promotion 10 anecdote -1 signpost -19 recommendation -7 opinion 26 claim -9
    vote-before:2	heading -23 boilerplate 1 promotion 31 anecdote -8 signpost -14 recommendation -10 opinion 31 claim -7
    vote-before:3	heading 13 boilerplate -8 promotion -2 anecdote -12 signpost 10 recommendation -2 opinion 10 claim -7
    vote-before:4	heading 7 boilerplate -4 promotion -25 anecdote 9 signpost -19 recommendation 19 opinion -5 claim 16
    vote-before:5	heading 24 boilerplate -12 promotion -28 anecdote 4 signpost -10 recommendation 9 opinion -11 claim 24
    vote-before:6	heading 6 boilerplate -16 promotion 4 anecdote 3 signpost 17 recommendation 4 opinion -28 claim 9
    vote-before:7	heading 22 boilerplate -20 promotion 28 anecdote -2 signpost 13 recommendation -2 opinion -21 claim -18
    vote:0	heading 136 boilerplate -16 promotion -6 anecdote -24 signpost -8 recommendation -14 opinion -31 claim -37
    vote:1	heading -36 boilerplate 145 promotion -28 anecdote -6 signpost -25 recommendation -7 opinion -14 claim -29
    vote:2	boilerplate -40 promotion 101 anecdote 2 signpost -19 recommendation -7 opinion -22 claim -16
    vote:3	heading -18 boilerplate -25 promotion -10 anecdote 71 signpost -17 recommendation -19 opinion 1 claim 17
    vote:4	heading -25 boilerplate -13 promotion -8 anecdote -12 signpost 115 recommendation -13 opinion -23 claim -21
    vote:5	heading -3 boilerplate -8 promotion -24 anecdote -17 signpost -4 recommendation 114 opinion -28 claim -31
    vote:6	heading -17 boilerplate -17 promotion -9 anecdote -5 signpost -23 recommendation -6 opinion 108 claim -31
    vote:7	heading -27 boilerplate -9 promotion -23 anecdote -17 signpost -21 recommendation -52 opinion 6 claim 142
    words:#	heading -9 boilerplate 17 promotion 18 anecdote -7 signpost -8 recommendation -2 opinion -18 claim 9
    words:# #	heading -7 boilerplate 2 promotion 3 anecdote -4 signpost -2 recommendation 9 opinion -2
    words:# a	heading -1 boilerplate 2 promotion 1 anecdote 1 recommendation -2 claim -1
    words:# adults	heading -1 promotion -1 claim 2
    words:# and	promotion 1 anecdote -4 signpost -1 recommendation 7 opinion -5 claim 3
    words:# any	promotion -5 recommendation 9 claim -4
    words:# billion	heading -1 boilerplate -1 promotion -1 anecdote -1 opinion 6 claim -2
    words:# for	anecdote -1 opinion -1 claim 2
    words:# hours	promotion -3 recommendation 3 opinion -1 claim 3
    words:# in	heading 4 boilerplate -1 anecdote -3 recommendation -2 opinion -2 claim 4
    words:# it	promotion -1 recommendation 4 claim -2
    words:# mg	heading -6 boilerplate -3 promotion -5 anecdote 4 signpost -1 recommendation -1 opinion -1 claim 13
    words:# million	heading -1 promotion -1 anecdote -1 opinion 11 claim -7
    words:# minutes	heading -3 boilerplate 2 promotion -1 anecdote 1 signpost -1 recommendation 2 opinion -1
    words:# of	heading -3 boilerplate 6 promotion -3 anecdote 1 recommendation -1 opinion -1 claim 1
    words:# off	boilerplate -5 promotion 6
    words:# on	boilerplate -1 recommendation 3 opinion -1 claim -1
    words:# or	heading -1 boilerplate -1 promotion -3 recommendation 6 claim -2
    words:# p	heading -2 boilerplate 6 promotion 6 anecdote -1 signpost -1 recommendation -3 opinion -1 claim -5
    words:# pages	boilerplate -2 promotion -2 signpost 12 recommendation -1 opinion -1 claim -6
    words:# patients	boilerplate -2 promotion -2 signpost 5 recommendation -1 opinion -1
    words:# people	recommendation -2 claim 2
    words:# per	promotion 3 recommendation -4 claim 2
    words:# percent	promotion 3 recommendation -1 claim -1
    words:# sessions	heading -1 boilerplate -3 promotion 1 recommendation -1 claim 5
    words:# stars	heading -1 boilerplate 5 promotion -1 opinion -1 claim -1
    words:# the	promotion 6 anecdote -2 claim -3
    words:# to	heading -1 promotion 5 anecdote 1 signpost -1 recommendation -1 opinion -2 claim -1
    words:# tty	boilerplate -4 promotion 6 recommendation -1
    words:# we	boilerplate -1 promotion -1 anecdote 4 opinion -1
    words:# weeks	heading -2 boilerplate 1 promotion -2 recommendation -3 claim 7
    words:# with	promotion 9 anecdote -1 recommendation -2 opinion -1 claim -4
    words:# years	heading -1 boilerplate -1 promotion -1 anecdote -2 signpost -1 recommendation -1 opinion 13 claim -7
    words:a	heading 2 boilerplate -5 promotion 10 anecdote -2 signpost -26 recommendation 4 opinion 22 claim -5
    words:a #	heading 9 boilerplate -1 promotion 2 anecdote -1 recommendation -3 opinion -2 claim -3
    words:a bad	anecdote -1 recommendation 4 opinion 1 claim -4
    words:a chain	heading 9 boilerplate -1 promotion -1 anecdote -2 opinion 7 claim -11
    words:a compulsion	recommendation -1 opinion -6 claim 7
    words:a consultant	boilerplate 7 anecdote -2 opinion -1 claim -3
    words:a course	promotion 3 recommendation -1 opinion -1 claim -1
    words:a cure	heading 8 promotion -1 anecdote -3 signpost -1 recommendation 1 opinion -14 claim 10
    words:a day	promotion -1 signpost -1 recommendation -2 opinion -3 claim 8
    words:a fair	anecdote -1 signpost 8 recommendation -2 opinion -4
    words:a fall	boilerplate -1 anecdote -1 opinion -2 claim 4
    words:a fast	boilerplate -4 promotion -2 recommendation 7 opinion -1 claim -1
    words:a federal	recommendation 7 claim -6
    words:a few	recommendation -3 opinion 1 claim 3
    words:a good	heading -1 boilerplate -1 anecdote -1 recommendation -1 opinion 10 claim -6
    words:a half	promotion -1 recommendation -2 claim 4
    words:a little	promotion 5 anecdote -2 signpost -2 recommendation 1 claim -2
    words:a lot	promotion -3 signpost 5 recommendation -2 opinion -1 claim 2
    words:a m	heading -1 boilerplate 3 recommendation -1 claim -1
    words:a month	boilerplate -1 promotion -1 anecdote -1 signpost -1 recommendation -5 opinion -1 claim 9
    words:a new	heading 1 boilerplate -1 recommendation -1 opinion 3
    words:a nurse	heading 3 boilerplate -3 promotion -2 anecdote 1 signpost -1 recommendation -2 opinion -1 claim 4
    words:a patient	promotion 1 anecdote -1 opinion 2 claim -3
    words:a person	promotion -1 anecdote -2 recommendation -1 opinion -1 claim 6
    words:a plan	promotion 6 signpost -1 recommendation 2 opinion 3 claim -9
    words:a point	anecdote -4 recommendation -1 claim 6
    words:a private	heading -5 promotion 5 claim 1
    words:a problem	recommendation 1 opinion 5 claim -4
    words:a psychiatrist	heading -1 anecdote -3 recommendation -1 opinion 5 claim 1
    words:a quiet	promotion -1 opinion 7 claim -5
    words:a request	promotion -1 signpost -1 recommendation -1 opinion -3 claim 6
    words:a second	promotion -2 recommendation -1 opinion 5 claim -1
    words:a series	promotion -1 signpost -1 recommendation 8 opinion -4 claim -3
    words:a session	promotion -3 signpost -1 recommendation 6 opinion -1 claim -1
    words:a short	boilerplate -1 promotion 5 recommendation -2 opinion -1 claim -1
    words:a single	heading 1 boilerplate -1 promotion -1 anecdote -1 recommendation -2 opinion 2 claim 1
    words:a small	anecdote -1 opinion -4 claim 5
    words:a spokesperson	anecdote -1 opinion -2 claim 4
    words:a study	anecdote 3 recommendation 1 opinion -1 claim -2
    words:a sudden	recommendation 5 opinion -1 claim -4
    words:a superbill	promotion 5 recommendation -3 opinion -2
    words:a team	promotion 6 anecdote -2 claim -3
    words:a therapist	promotion 1 anecdote 4 signpost -1 recommendation 1 opinion -1 claim -3
    words:a third	promotion -1 anecdote -6 signpost 1 recommendation -1 opinion 1 claim 6
    words:a treatment	heading 3 boilerplate -3 opinion -3 claim 4
    words:a trial	heading -1 anecdote -1 recommendation -1 opinion -3 claim 5
    words:a tuesday	anecdote -6 signpost 7
    words:a waiting	heading 3 boilerplate -3 anecdote -2 recommendation -1 opinion -4 claim 6
    words:a week	anecdote 11 signpost -2 recommendation 2 opinion -4 claim -7
    words:a whisper	promotion -4 opinion -1 claim 5
    words:a woman	heading -2 boilerplate 6 promotion -1 anecdote -3 signpost -1 recommendation -1 opinion 2 claim -1
    words:a word	heading 1 boilerplate -1 signpost -2 recommendation -5 opinion 8 claim -1
    words:a year	boilerplate -1 anecdote 1 recommendation -6 opinion -2 claim 8
    words:about	heading 18 boilerplate -15 promotion -6 anecdote -15 signpost -6 recommendation -6 opinion -12 claim 42
    words:about #	opinion -1 claim 2
    words:about a	anecdote -1 recommendation -4 opinion 4 claim 2
    words:about cost	anecdote -2 recommendation -1 opinion -3 claim 6
    words:about half	anecdote -4 claim 5
    words:about it	heading 10 boilerplate -1 promotion -1 anecdote -6 signpost -2 recommendation -1 opinion -1
    words:about ketamine	heading 5 boilerplate -5 recommendation 1 claim -1
    words:about that	signpost -1 opinion -4 claim 6
    words:about the	heading -2 boilerplate 2 promotion -2 anecdote -3 signpost 4 recommendation 2 claim -1
    words:about two	promotion 4 anecdote -4 signpost -1 recommendation -7 opinion 4 claim 5
    words:above	heading -1 boilerplate -1 signpost -1 recommendation -1 opinion -2 claim 5
    words:abstract	heading 6 boilerplate -7 signpost 2
    words:access	heading -5 boilerplate 3 promotion 2 anecdote -1 signpost -1 recommendation 13 opinion -8 claim -2
    words:according	claim 2
    words:according to	claim 2
    words:actually	heading -2 boilerplate -1 anecdote 2 signpost 5 recommendation 1 opinion -2 claim -2
    words:add	heading -2 boilerplate -2 promotion 5 recommendation 5 claim -5
    words:add to	heading -2 boilerplate -3 promotion 5
    words:addicted	recommendation -2 opinion -5 claim 8
    words:addiction	heading -2 boilerplate -1 promotion -1 anecdote -1 signpost 2 recommendation 1 opinion 10 claim -9
    words:adding	heading 3 boilerplate -3 promotion -1 signpost -1 opinion 2 claim -1
    words:address	heading -1 boilerplate 3 signpost -1 opinion -1
    words:adult	signpost -2 recommendation -2 claim 5
    words:adults	heading -2 promotion 3 anecdote -2 signpost -3 recommendation -2 opinion -3 claim 9
    words:adults with	heading -2 promotion 4 anecdote -1 signpost -2 opinion -2 claim 3
    words:advice	heading -1 boilerplate 6 promotion 3 anecdote -2 signpost 1 recommendation 5 opinion -6 claim -7
    words:affected	promotion -1 recommendation 3 claim -1
    words:affects	recommendation -1 opinion -1 claim 3
    words:after	heading -4 boilerplate -5 promotion 4 anecdote -2 signpost -7 recommendation 27 opinion -1 claim -12
    words:after #	boilerplate -2 promotion -1 anecdote 1 opinion -1 claim 5
    words:after a	promotion 1 anecdote -1 signpost -1 recommendation -5 opinion -3 claim 10
    words:after each	recommendation 7 claim -6
    words:after it	anecdote 5 recommendation 1 opinion -1 claim -4
    words:after the	promotion -1 anecdote -1 signpost -1 recommendation 2 opinion -1 claim 3
    words:afterwards	recommendation -2 opinion -1 claim 3
    words:again	heading 9 boilerplate -4 promotion -1 anecdote 12 signpost -6 recommendation -6 opinion 1 claim -5
    words:again and	heading 4 signpost -4 opinion -1 claim 1
    words:against	heading -1 boilerplate -2 promotion -1 anecdote -5 signpost 3 recommendation 5 opinion 3 claim -4
    words:against the	recommendation 6 opinion -1 claim -5
    words:age	promotion -1 signpost -1 claim 3
    words:ago	heading -2 boilerplate 7 promotion -1 recommendation -2 claim -1
    words:agree	anecdote -1 signpost -1 recommendation 4 opinion 2 claim -3
    words:ahead	heading 2 boilerplate -2 promotion 4 recommendation -3 opinion -1
    words:al	heading -1 boilerplate 6 promotion -1 signpost -1 recommendation -2 opinion -1
    words:alarm	anecdote 1 recommendation -3 opinion -6 claim 9
    words:alcohol	heading -1 promotion -1 anecdote -1 signpost -1 recommendation 2 opinion -3 claim 5
    words:all	heading -3 boilerplate -3 promotion 12 anecdote -3 signpost 10 opinion -8 claim -5
    words:all of	boilerplate -1 promotion -1 signpost 6 recommendation 4 opinion -3 claim -5
    words:all the	heading -1 promotion 1 anecdote 3 signpost -2 recommendation -4 opinion 2
    words:all this	promotion 5 anecdote -2 signpost -1 opinion 1 claim -2
    words:almost	heading -2 anecdote -1 signpost 8 recommendation -4 opinion -5 claim 4
    words:alone	boilerplate -1 promotion 3 anecdote -3 signpost -1 recommendation -2 opinion -4 claim 8
    words:aloud	promotion -1 anecdote 4 signpost -1 recommendation -4 opinion 5 claim -3
    words:alprazolam	promotion -1 anecdote 1 opinion -3 claim 3
    words:already	signpost 2 recommendation 2 opinion -4 claim -1
    words:also	heading -6 boilerplate 7 promotion -3 anecdote 7 signpost 3 opinion -11 claim 2
    words:also like	heading -3 boilerplate 4 promotion -1
    words:although	opinion -3 claim 4
    words:always	heading -1 promotion 5 anecdote 9 signpost -2 recommendation -2 opinion 1 claim -11
    words:always the	anecdote 6 signpost -1 opinion -3 claim -2
    words:am	boilerplate 2 promotion -2 anecdote -7 signpost 3 recommendation -2 opinion 5
    words:am not	boilerplate 1 promotion -1 anecdote -3 signpost -2 recommendation -1 opinion 8 claim -2
    words:american	anecdote -2 recommendation -1 claim 4
    words:americans	opinion 5 claim -4
    words:among	recommendation -1 opinion -3 claim 4
    words:an	heading -4 boilerplate 4 promotion 6 anecdote -7 signpost 2 recommendation -11 opinion 15 claim -6
    words:an attack	recommendation -1 opinion -2 claim 4
    words:an hour	recommendation -1 opinion -3 claim 5
    words:an open	promotion 6 anecdote -1 recommendation -2 claim -2
    words:analyst	heading 3 anecdote -1 opinion 8 claim -9
    words:and	heading 3 boilerplate -11 promotion 25 anecdote 16 signpost -11 recommendation 7 opinion -32 claim 3
    words:and #	heading -1 boilerplate -1 promotion 2 anecdote -1 recommendation -2 opinion -2 claim 5
    words:and a	heading -1 boilerplate -3 promotion -10 anecdote -2 signpost -4 recommendation 2 opinion -7 claim 25
    words:and again	heading 4 anecdote -3 signpost -4 opinion -1 claim 4
    words:and all	boilerplate -1 promotion -1 anecdote 1 signpost 3 recommendation -1 opinion 7 claim -9
    words:and an	anecdote -2 signpost -2 recommendation -2 opinion 3 claim 2
    words:and ask	promotion -2 recommendation -1 opinion 6 claim -2
    words:and be	recommendation 6 opinion -1 claim -5
    words:and by	anecdote -3 claim 4
    words:and could	promotion -1 anecdote 8 signpost -2 opinion -4 claim -2
    words:and depression	heading 2 boilerplate -3 promotion -1 anecdote -1 signpost 6 opinion -1 claim -3
    words:and do	heading 8 boilerplate -1 promotion -1 anecdote -5 recommendation -1
    words:and doctors	heading -4 boilerplate 5 promotion -1
    words:and does	heading -1 boilerplate 7 promotion -2 signpost -1 recommendation -1 opinion -1 claim -1
    words:and don't	promotion -1 recommendation 6 opinion -1 claim -4
    words:and emdr	anecdote -1 signpost -1 recommendation -1 opinion -1 claim 4
    words:and for	anecdote -1 opinion -1 claim 2
    words:and get	boilerplate -1 promotion 2 anecdote -2 recommendation -2 opinion -2 claim 5
    words:and he	anecdote 4 signpost -1 opinion 6 claim -7
    words:and i	promotion -2 anecdote 6 signpost -5 recommendation -4 opinion 10 claim -5
    words:and i'll	promotion 5 anecdote -1 signpost -1 recommendation -1 opinion -2
    words:and i'm	signpost -1 recommendation 4 opinion -2 claim -1
    words:and in	promotion -1 recommendation -1 opinion -4 claim 7
    words:and it	heading -1 boilerplate -1 promotion 3 anecdote 9 recommendation -4 opinion 15 claim -21
    words:and its	anecdote -1 opinion 10 claim -8
    words:and ketamine	heading 2 boilerplate -1 promotion -2 anecdote -1 signpost 3 opinion 5 claim -6
    words:and many	recommendation -1 opinion -1 claim 3
    words:and meet	boilerplate -1 promotion 6 recommendation -5
    words:and migraine	promotion 5 signpost -1 claim -4
    words:and no	boilerplate -1 promotion 4 anecdote 1 signpost -2 recommendation -2 opinion -4 claim 3
    words:and nobody	recommendation 1 opinion -6 claim 6
    words:and not	anecdote 7 signpost -2 recommendation 10 opinion -7 claim -8
    words:and of	recommendation -3 opinion -2 claim 5
    words:and on	boilerplate -2 promotion -1 anecdote 3 signpost 5 opinion -4 claim -1
    words:and one	promotion -1 anecdote 1 signpost -1 recommendation -1 opinion -1 claim 3
    words:and other	promotion -1 anecdote 6 signpost -1 opinion -1 claim -4
    words:and over	promotion -1 anecdote -6 signpost 9 opinion -1
    words:and people	recommendation -5 opinion 5 claim 1
    words:and press	promotion -2 anecdote -1 recommendation 7 claim -3
    words:and put	recommendation 6 claim -5
    words:and reprocessing	heading 4 boilerplate -4
    words:and response	heading -1 signpost -1 opinion -1 claim 3
    words:and ring	promotion -1 recommendation 6 claim -4
    words:and rituals	recommendation -4 opinion -2 claim 7
    words:and she	promotion -2 anecdote 10 signpost -1 recommendation -1 opinion 2 claim -8
    words:and that	heading 2 boilerplate -2 promotion -1 anecdote -2 signpost -2 recommendation 2 opinion 7 claim -4
    words:and the	heading 1 anecdote -7 signpost 1 recommendation 1 opinion -5 claim 10
    words:and then	heading 3 boilerplate -1 promotion -1 anecdote 7 signpost -1 recommendation 5 opinion -9 claim -3
    words:and there	boilerplate -1 promotion 11 anecdote -2 signpost 5 recommendation -1 opinion -1 claim -11
    words:and they	anecdote 1 signpost -1 recommendation -2 opinion -2 claim 4
    words:and to	anecdote 1 recommendation 12 opinion -2 claim -11
    words:and two	promotion 5 anecdote 1 recommendation -1 opinion -3 claim -2
    words:and what	heading 1 boilerplate -1 promotion -1 signpost 4 opinion -1 claim -2
    words:and you	heading -1 promotion -2 anecdote 8 signpost -2 recommendation 6 opinion 3 claim -12
    words:and your	heading 1 boilerplate -1 promotion -1 signpost -1 recommendation -2 opinion -2 claim 6
    words:anesthesia	recommendation -1 opinion -2 claim 4
    words:aneurysm	recommendation 5 claim -5
    words:anil	anecdote -3 recommendation -1 opinion 5 claim -1
    words:animals	anecdote -5 opinion 3 claim 2
    words:annual	heading -1 promotion -1 anecdote -1 opinion 6 claim -3
    words:another	heading 2 boilerplate 4 anecdote 2 signpost -1 recommendation -7 opinion 10 claim -9
    words:another language	boilerplate 6 promotion -1 recommendation -5
    words:answer	heading 6 boilerplate -7 promotion 1 anecdote -4 signpost 12 recommendation 10 opinion -8 claim -10
    words:answer is	anecdote -2 signpost 5 recommendation 4 claim -7
    words:answer the	anecdote -1 signpost -1 recommendation 6 opinion -3 claim -1
    words:answered	heading 6 boilerplate -5 promotion 3 anecdote -1 recommendation -1 opinion -1 claim -1
    words:answers	promotion 4 signpost 1 recommendation -4 claim -1
    words:antidepressant	heading 1 recommendation -3 opinion -1 claim 4
    words:antidepressants	heading 2 boilerplate -1 promotion -1 recommendation -4 opinion -2 claim 7
    words:anxiety	boilerplate -6 promotion 1 anecdote -3 signpost 3 recommendation -5 opinion -6 claim 16
    words:anxiety and	heading -1 boilerplate -2 promotion 3 anecdote -1 signpost 5 opinion -1 claim -3
    words:any	heading -1 boilerplate -2 promotion 9 anecdote -2 signpost -4 recommendation 20 opinion -6 claim -14
    words:any hour	promotion -3 anecdote -1 recommendation 12 opinion -1 claim -7
    words:any of	heading -1 promotion 1 anecdote -1 signpost -1 opinion -2 claim 3
    words:any time	boilerplate -1 promotion -2 recommendation 4
    words:anyone	heading -2 boilerplate 3 promotion 2 anecdote -7 recommendation 4 opinion 13 claim -13
    words:anyone with	promotion 4 anecdote -1 recommendation 3 opinion -1 claim -6
    words:anything	heading -4 promotion -1 signpost 8 recommendation 5 opinion -3 claim -4
    words:app	heading -1 boilerplate -2 promotion 1 signpost -1 recommendation 5 opinion -1 claim -1
    words:appeal	promotion -1 signpost -1 recommendation -1 opinion -3 claim 7
    words:apply	heading -2 boilerplate -1 promotion 1 signpost -1 recommendation 6 opinion -1 claim -1
    words:appointment	heading -1 boilerplate 3 promotion 2 opinion 2 claim -5
    words:appointments	promotion -2 anecdote -2 signpost -1 recommendation -4 opinion 5 claim 4
    words:approach	heading 5 boilerplate -1 promotion -3 recommendation 1 opinion -1 claim -1
    words:approved	heading -1 signpost 2 opinion -3 claim 3
    words:approved for	signpost 4 opinion -2 claim -1
    words:are	heading -6 boilerplate -2 promotion 24 anecdote -21 signpost -14 recommendation 1 opinion 7 claim 12
    words:are a	promotion 6 anecdote -1 opinion 5 claim -9
    words:are having	heading -1 signpost -9 opinion 10
    words:are in	promotion -1 signpost -1 recommendation 1 opinion 5 claim -3
    words:are more	promotion -1 signpost -1 opinion 8 claim -6
    words:are not	heading 2 boilerplate -2 promotion -1 anecdote -1 signpost -1 recommendation -3 opinion -1 claim 7
    words:are the	heading 2 promotion -3 anecdote -2 signpost -2 recommendation -2 opinion -6 claim 14
    words:are you	heading -1 promotion 2 signpost -1 opinion -4 claim 5
    words:arm	anecdote 2 signpost -1 recommendation -1 opinion -3 claim 4
    words:arms	heading -2 boilerplate 4 anecdote -1 recommendation -1 opinion -2 claim 2
    words:around	heading -1 boilerplate -1 promotion 4 anecdote -3 signpost -3 recommendation 7 opinion -6 claim 2
    words:arrange	signpost -1 recommendation 5 opinion -2 claim -2
    words:arrive	promotion 5 recommendation -1 claim -3
    words:article	heading -1 boilerplate 14 promotion -3 anecdote -1 signpost -6 recommendation 2 opinion -2 claim -3
    words:as	heading 4 boilerplate -6 promotion -4 anecdote 7 signpost -5 recommendation -1 opinion -3 claim 7
    words:as a	heading 4 promotion -2 anecdote 2 signpost -3 recommendation -2 opinion -5 claim 6
    words:as much	opinion -4 claim 5
    words:as the	anecdote -2 recommendation 7 opinion 6 claim -10
    words:as well	signpost -1 recommendation -2 opinion -2 claim 6
    words:ashwagandha	heading 9 boilerplate -7 promotion -2 claim 1
    words:ask	heading -6 boilerplate 4 promotion -5 signpost 18 recommendation 1 opinion 2 claim -13
    words:ask about	boilerplate -1 promotion -2 signpost 4 recommendation 2 opinion -3 claim 1
    words:ask me	promotion -1 recommendation -6 opinion 9 claim -2
    words:ask whether	signpost 8 claim -7
    words:ask your	promotion -2 signpost -1 recommendation 7 opinion -2 claim -2
    words:asked	heading 10 boilerplate -12 promotion -3 anecdote -9 signpost 22 recommendation -2 opinion -5 claim -1
    words:asked by	boilerplate 1 anecdote -7 signpost 7
    words:asked her	heading 8 boilerplate -1 anecdote -5 claim -1
    words:asked me	signpost 4 opinion -1 claim -2
    words:asked questions	heading 14 boilerplate -13
    words:asking	promotion -2 anecdote 7 signpost 1 opinion -8 claim 3
    words:asking and	anecdote 6 signpost -1 opinion -3 claim -2
    words:asks	promotion -1 anecdote -2 signpost 7 opinion -2 claim -2
    words:assessment	boilerplate -2 promotion 7 recommendation -4 opinion -1
    words:at	heading -4 boilerplate 3 promotion 2 anecdote 13 signpost 3 recommendation -3 opinion -10 claim -5
    words:at #	heading -2 boilerplate 3 promotion 3 anecdote -4 signpost -1 recommendation -5 opinion 5 claim 1
    words:at a	boilerplate -1 promotion -2 anecdote 3 signpost -4 recommendation 3 opinion 6 claim -6
    words:at all	promotion -1 anecdote -3 signpost 9 recommendation -9 opinion -6 claim 10
    words:at any	promotion -1 recommendation 4 opinion -2 claim -1
    words:at least	heading -1 promotion -2 anecdote 4 signpost -2 recommendation 6 opinion -5
    words:at night	heading -1 boilerplate -1 promotion -1 anecdote 1 signpost -3 recommendation 1 opinion -3 claim 7
    words:at once	promotion -1 anecdote 2 signpost -4 recommendation 4 opinion -2
    words:at our	promotion -1 signpost -1 opinion -1 claim 4
    words:at the	heading 1 boilerplate -1 promotion 2 anecdote 1 signpost 7 recommendation -4 opinion 4 claim -11
    words:at week	heading 5 boilerplate -2 promotion -1 claim -1
    words:at your	heading -1 promotion -2 recommendation -3 opinion 11 claim -5
    words:attack	boilerplate -1 promotion -1 signpost -1 recommendation 1 opinion -4 claim 5
    words:attacks	boilerplate -1 promotion -1 signpost -2 recommendation -2 opinion -4 claim 10
    words:attorney	anecdote -1 opinion 9 claim -8
    words:aura	promotion -1 recommendation -1 opinion -2 claim 3
    words:author	heading -6 boilerplate 6 opinion 5 claim -4
    words:available	promotion -1 anecdote -1 recommendation -1 opinion -4 claim 6
    words:average	promotion -1 anecdote -1 signpost -1 recommendation -1 opinion -1 claim 4
    words:awake	promotion -1 recommendation 2 opinion -4 claim 4
    words:away	boilerplate -1 promotion 1 signpost 1 recommendation 1 opinion -7 claim 3
    words:away from	recommendation 7 claim -4
    words:awful	recommendation 6 opinion -6 claim 1
    words:baby	promotion -1 recommendation -2 opinion 4
    words:back	heading -4 boilerplate -1 promotion -2 anecdote 7 signpost 11 recommendation -11 opinion -12 claim 13
    words:back and	boilerplate -4 promotion 4 opinion -1 claim 1
    words:back on	anecdote 7 signpost -1 recommendation -1 opinion -2 claim -2
    words:back pain	boilerplate -1 anecdote -1 opinion 3 claim -1
    words:back to	heading -5 boilerplate 6 promotion -6 anecdote -1 signpost 9 recommendation -5 opinion -8 claim 10
    words:background	heading 8 boilerplate -1 signpost -1 opinion -2 claim -4
    words:bad	heading 2 boilerplate 4 promotion -1 anecdote -1 signpost -6 recommendation 5 opinion -3 claim -1
    words:badly	boilerplate -2 promotion -2 anecdote 7 signpost -2
    words:bag	heading -1 boilerplate -2 promotion 4 anecdote 3 recommendation -1 opinion -1 claim -1
    words:based	boilerplate 1 promotion -2 signpost 5 opinion -1 claim -2
    words:based on	boilerplate 1 promotion -2 signpost 5 opinion -1 claim -2
    words:be	heading -8 boilerplate -5 promotion -10 anecdote -9 signpost -2 recommendation 15 opinion 14 claim 4
    words:be a	promotion -1 anecdote 4 signpost -1 recommendation -7 opinion 9 claim -4
    words:be and	recommendation 5 claim -5
    words:be contacted	boilerplate -3 promotion -1 recommendation 6
    words:be done	heading -4 signpost 5
    words:be in	anecdote -1 recommendation -4 opinion -2 claim 7
    words:be monitored	recommendation 7 claim -7
    words:be started	heading -1 recommendation 5 claim -4
    words:be the	promotion -1 anecdote -1 signpost -2 recommendation -1 opinion 16 claim -10
    words:be used	recommendation 4 opinion -1 claim -3
    words:because	heading -1 boilerplate 3 promotion -3 signpost -1 recommendation 7 opinion -4 claim -1
    words:because he	recommendation -1 opinion 6 claim -5
    words:because of	recommendation 5 opinion -2 claim -3
    words:because the	promotion -1 anecdote -3 recommendation -2 opinion -1 claim 7
    words:become	recommendation -3 opinion -2 claim 5
    words:bed	anecdote 1 signpost -1 recommendation 2 opinion -1 claim -2
    words:been	heading -1 boilerplate 3 promotion -5 anecdote 6 signpost -3 recommendation -5 opinion 7 claim -2
    words:before	heading 5 boilerplate -4 promotion -1 anecdote 1 signpost -2 recommendation 26 opinion -10 claim -15
    words:before and	boilerplate -1 promotion 4 anecdote -2 signpost 2 recommendation 4 opinion -3 claim -2
    words:before he	anecdote -6 recommendation -2 opinion 5 claim 3
    words:before the	promotion -1 recommendation -2 claim 4
    words:before you	promotion -1 signpost 1 recommendation 10 opinion -5 claim -5
    words:before your	heading 7 boilerplate -4 promotion -1 recommendation -1 opinion -1
    words:beforehand	recommendation 4 opinion -1 claim -3
    words:begin	heading -1 promotion -1 recommendation 8 opinion 3 claim -8
    words:begin with	promotion -1 recommendation -1 opinion 3
    words:behind	heading -1 boilerplate 1 promotion 1 anecdote 1 opinion -3 claim 2
    words:being	heading 1 boilerplate -1 promotion -1 anecdote 5 signpost -4 recommendation -5 opinion 3 claim 4
    words:being tidy	recommendation -4 opinion -1 claim 5
    words:believe	promotion -3 anecdote -10 signpost -1 recommendation -2 opinion 14 claim 2
    words:believe that	anecdote -8 opinion 8
    words:below	promotion 4 anecdote 1 signpost 2 recommendation -2 opinion -2 claim -3
    words:benefit	heading -1 boilerplate -2 promotion 8 anecdote -1 signpost -4 recommendation -2 opinion 11 claim -9
    words:benefits	boilerplate 1 recommendation 6 claim -6
    words:benzodiazepines	recommendation -3 opinion -1 claim 4
    words:best	heading -2 boilerplate 4 promotion -3 anecdote -1 signpost -2 recommendation -2 opinion -4 claim 10
    words:bet	heading -1 anecdote -5 signpost -1 recommendation -1 opinion 11 claim -4
    words:bet the	heading -1 anecdote -5 signpost -1 recommendation -1 opinion 11 claim -4
    words:better	heading 5 boilerplate -2 promotion -2 anecdote -6 signpost -2 recommendation -2 opinion 3 claim 5
    words:better than	promotion -1 anecdote -3 signpost -1 opinion 11 claim -6
    words:better with	anecdote -4 opinion -1 claim 5
    words:between	heading -1 boilerplate 1 promotion 2 anecdote -4 signpost -1 recommendation -1 opinion -3 claim 7
    words:between #	recommendation -1 claim 3
    words:between the	anecdote -4 claim 4
    words:beyond	promotion -1 recommendation -4 opinion -1 claim 5
    words:big	heading -1 boilerplate -1 promotion -1 anecdote 3 signpost 8 recommendation 1 opinion -8
    words:big one	heading -1 boilerplate -1 signpost 9 opinion -6 claim -1
    words:bigger	opinion 12 claim -11
    words:billion	heading -1 boilerplate -1 promotion -1 anecdote -1 opinion 6 claim -2
    words:bin	heading 8 boilerplate -1 promotion -1 anecdote -5 recommendation 1 claim -2
    words:bipolar	signpost -1 opinion -1 claim 4
    words:bipolar disorder	recommendation -4 claim 5
    words:birth	boilerplate 1 signpost -1 recommendation -1 opinion -2 claim 3
    words:bit	boilerplate -1 anecdote 2 signpost 4 recommendation -2 opinion -5 claim 2
    words:bit of	signpost 5 recommendation -1 opinion -2 claim -1
    words:bladder	promotion -1 signpost -1 recommendation 1 opinion -5 claim 6
    words:bled	heading 9 boilerplate -1 anecdote -5 opinion -1 claim -2
    words:block	heading 1 boilerplate -1 anecdote 2 signpost -1 opinion 3 claim -4
    words:blog	heading -6 boilerplate 6 promotion 1
    words:blood	heading -3 boilerplate 2 promotion 2 anecdote 8 signpost -2 recommendation 2 opinion -4 claim -7
    words:blood pressure	heading -1 boilerplate 1 promotion 3 anecdote -1 signpost -1 recommendation 4 opinion -2 claim -3
    words:blue	heading -1 promotion 2 recommendation 4 claim -4
    words:body	boilerplate -1 promotion -1 anecdote -1 signpost -2 recommendation -4 opinion -2 claim 11
    words:boise	boilerplate 2 promotion -2 anecdote 4 claim -3
    words:book	heading -3 boilerplate -5 promotion 10 anecdote -2 signpost -2 recommendation 5 opinion -4
    words:book a	boilerplate -1 promotion -1 recommendation 6 opinion -1 claim -1
    words:book now	heading -1 boilerplate 5 promotion -4
    words:boring	anecdote -3 signpost -2 recommendation -1 opinion 10 claim -2
    words:both	heading 2 boilerplate -1 promotion -4 anecdote -1 signpost -1 recommendation 1 opinion -7 claim 12
    words:bottom	heading 2 boilerplate -3 promotion -1 anecdote 2 signpost 2 recommendation -1 opinion 1 claim -2
    words:box	promotion 5 anecdote 2 claim -5
    words:brain	heading -1 promotion 2 anecdote -1 signpost -2 recommendation -4 opinion 3 claim 3
    words:brain and	opinion 10 claim -10
    words:brandt	boilerplate -2 promotion -1 anecdote 7 signpost -1 opinion -3
    words:break	heading -1 boilerplate -1 promotion -1 signpost 6 opinion -3 claim -1
    words:breakfast	anecdote 2 recommendation 9 opinion -2 claim -8
    words:breathing	heading -1 signpost -1 recommendation -2 opinion 1 claim 3
    words:brightwater	promotion -1 opinion -1 claim 4
    words:bring	anecdote -2 signpost -2 recommendation -1 opinion 5
    words:brings	promotion 2 anecdote -1 signpost -1 recommendation -2 opinion -1 claim 3
    words:brother	anecdote -1 recommendation 7 opinion -4 claim -1
    words:bríd	boilerplate 1 anecdote -7 signpost 7
    words:build	promotion 5 signpost -1 recommendation -1 opinion -2 claim -2
    words:building	promotion 1 anecdote -3 opinion -2 claim 5
    words:built	opinion 7 claim -6
    words:bus	promotion -1 anecdote 10 signpost 1 recommendation -1 opinion -5 claim -4
    words:but	boilerplate -4 promotion -3 anecdote -6 signpost -2 recommendation -17 opinion 21 claim 11
    words:but it	boilerplate -1 promotion -1 anecdote -3 signpost -1 recommendation -3 opinion 10 claim -1
    words:but that	anecdote 5 signpost -1 opinion -3 claim -1
    words:by	heading -18 boilerplate 16 promotion -1 anecdote -10 signpost 2 recommendation 7 opinion -9 claim 13
    words:by a	heading 3 boilerplate -3 anecdote -4 opinion -1 claim 5
    words:by her	heading -1 promotion -1 anecdote -1 opinion 6 claim -3
    words:by renata	heading -5 boilerplate 5
    words:by the	heading -5 boilerplate 2 promotion -3 anecdote 3 signpost 1 recommendation -1 opinion 3
    words:c	boilerplate 3 promotion -1 signpost -1
    words:caffeine	recommendation 8 opinion -1 claim -6
    words:calcium	heading -1 boilerplate 2 promotion -1 signpost -2 recommendation 1 opinion -1 claim 2
    words:call	heading -1 boilerplate -14 promotion 12 anecdote 4 signpost -4 recommendation -6 opinion 1 claim 9
    words:call #	boilerplate -4 promotion 3 recommendation 1
    words:call it	anecdote 2 recommendation -3 opinion 3
    words:call or	boilerplate -4 promotion -1 recommendation 7 claim -2
    words:call us	boilerplate -7 promotion 7
    words:called	heading -1 promotion -1 anecdote 2 signpost -1 recommendation 5 opinion -4 claim 1
    words:called a	recommendation 7 claim -7
    words:calling	boilerplate -2 promotion 6 opinion -1 claim -3
    words:calm	heading 7 boilerplate -7 promotion 2 signpost -1 recommendation -3 opinion -4 claim 6
    words:came	promotion -1 anecdote -1 signpost 1 recommendation -1 opinion 9 claim -7
    words:came from	anecdote -3 opinion 8 claim -4
    words:came out	anecdote -1 opinion 3 claim -2
    words:can	heading 2 boilerplate -5 promotion 6 anecdote -10 signpost -2 recommendation 14 opinion -13 claim 7
    words:can be	boilerplate -4 promotion -2 anecdote -2 signpost -1 recommendation 4 opinion -4 claim 10
    words:can become	recommendation -2 opinion -2 claim 5
    words:can do	anecdote -3 recommendation 2 opinion 8 claim -7
    words:can i	heading 4 signpost -3
    words:can make	heading -3 boilerplate 4 promotion -1 anecdote -1 recommendation -2 opinion -3 claim 7
    words:can only	anecdote -3 recommendation -1 opinion -2 claim 6
    words:can stop	promotion 8 opinion -1 claim -7
    words:can you	boilerplate 2 anecdote -1 signpost -1 recommendation -3 opinion 5 claim -2
    words:can't	heading -1 boilerplate -1 promotion 1 anecdote -4 signpost -2 recommendation -12 opinion 16 claim 2
    words:candidate	heading 2 boilerplate -1 promotion 4 recommendation -4 opinion -1
    words:cannot	promotion -2 anecdote 8 signpost -2 recommendation -1 opinion -4 claim 1
    words:capsules	heading 3 boilerplate -4 promotion 10 signpost -2 recommendation 3 opinion -7 claim -3
    words:car	promotion -1 anecdote 2 signpost -1 recommendation 1 opinion 5 claim -5
    words:care	heading 3 boilerplate 2 promotion 2 signpost -2 recommendation -2 opinion 3 claim -6
    words:carers	heading 1 anecdote -2 opinion -2 claim 4
    words:catch	signpost 1 opinion 6 claim -6
    words:cause	promotion -1 signpost -1 recommendation -5 opinion -2 claim 7
    words:caused	anecdote -1 opinion 9 claim -8
    words:cautious	recommendation -5 opinion 6
    words:cbt	heading 5 promotion -1 anecdote -1 signpost -1 recommendation -1 opinion -2 claim 2
    words:cbt for	heading 5 promotion -1 opinion -1 claim -2
    words:cells	heading -1 recommendation -2 opinion -1 claim 5
    words:cent	recommendation 3 claim -2
    words:center	anecdote -2 opinion -2 claim 4
    words:centers	heading 9 boilerplate -1 promotion -1 anecdote -2 claim -4
    words:central	heading -1 boilerplate -1 promotion 4 recommendation -1
    words:centre	heading -7 boilerplate 8 promotion 2 anecdote -1 signpost -1 opinion -1
    words:certain	recommendation -1 opinion -2 claim 4
    words:chain	heading 9 boilerplate -2 promotion -1 anecdote -2 opinion 7 claim -11
    words:chain of	heading 9 boilerplate -1 promotion -1 anecdote -2 opinion 7 claim -11
    words:chance	promotion -3 signpost -1 recommendation -5 opinion 6 claim 3
    words:chance at	promotion -3 signpost -1 recommendation -1 opinion 6 claim -1
    words:change	heading -3 boilerplate -2 anecdote -2 signpost 2 recommendation 2 opinion 14 claim -10
    words:change anything	heading -4 signpost 5 recommendation 1 opinion -1
    words:changed	boilerplate 4 anecdote -3 signpost -1 opinion -3 claim 4
    words:changes	signpost -1 recommendation 3 opinion -1 claim -1
    words:cheap	recommendation -1 opinion 4 claim -2
    words:check	promotion -1 anecdote 2 signpost -1 recommendation 7 opinion -3 claim -3
    words:checks	boilerplate 2 promotion 3 anecdote -1 signpost -1 recommendation -2 opinion -1
    words:chest	heading -1 boilerplate -3 promotion -3 signpost -1 recommendation 8 opinion -2 claim 2
    words:chest pain	heading -1 boilerplate -3 promotion -3 signpost -1 recommendation 10 opinion -1 claim -1
    words:chief	heading -1 opinion 8 claim -7
    words:chief executive	heading -1 opinion 8 claim -7
    words:child	boilerplate 6 anecdote -3 signpost -1 recommendation -2 opinion 2 claim -2
    words:children	heading 3 boilerplate -1 promotion -1 signpost -3 recommendation 6 opinion -2 claim -2
    words:chinese	promotion -1 signpost 1 recommendation -2 opinion 8 claim -5
    words:chronic	heading 9 boilerplate -7 promotion -1 anecdote -1 signpost -2 recommendation -1 opinion -3 claim 6
    words:chronic pain	heading 9 boilerplate -8 opinion -1 claim 1
    words:claim	boilerplate -2 promotion 6 recommendation -1 opinion -1 claim -2
    words:clear	promotion -1 signpost 4 opinion -2 claim -1
    words:client	heading -1 anecdote 7 signpost -4 opinion -1
    words:clients	promotion -1 anecdote -1 recommendation -2 opinion -1 claim 6
    words:clinic	heading -5 boilerplate -1 promotion 11 anecdote -5 recommendation 1 claim -1
    words:clinic in	anecdote -3 signpost 1 recommendation -1 opinion 5 claim -1
    words:clinic is	promotion 8 anecdote -1 opinion -1 claim -6
    words:clinical	heading 4 boilerplate -1 promotion -3 recommendation 2 opinion -1 claim -1
    words:clinician	boilerplate -1 promotion 5 recommendation -4 opinion -1
    words:clinicians	recommendation 4 opinion -1 claim -3
    words:clinics	boilerplate -1 promotion -2 anecdote 1 signpost -1 opinion -7 claim 9
    words:clips	recommendation 5 claim -4
    words:clock	heading 8 anecdote 2 signpost -2 recommendation -5 opinion -2 claim -1
    words:close	heading -1 promotion 7 signpost -2 opinion -3
    words:closed	opinion 3 claim -2
    words:cochlear	recommendation 5 claim -4
    words:coffee	anecdote 3 signpost -2 recommendation 4 opinion -1 claim -3
    words:cognitive	promotion -1 signpost -2 recommendation -1 opinion -1 claim 5
    words:cold	recommendation 7 opinion -4 claim -2
    words:cold turkey	recommendation 6 opinion -3 claim -1
    words:collect	promotion -1 signpost -1 recommendation -3 opinion -1 claim 5
    words:colleen	heading 4 boilerplate -4 opinion 5 claim -5
    words:college	opinion -4 claim 5
    words:combo	opinion 4 claim -4
    words:come	heading -2 boilerplate -3 promotion -1 anecdote 2 signpost 4 recommendation 6 opinion -10 claim 4
    words:come back	anecdote -3 signpost 6 opinion -3
    words:come home	heading -2 boilerplate -3 promotion 1 signpost -1 opinion 5
    words:comes	signpost -1 recommendation -2 opinion -7 claim 11
    words:coming	heading -1 boilerplate 5 promotion -4 anecdote -3 signpost 16 recommendation -5 opinion -3 claim -5
    words:comment	heading 3 promotion -1 signpost -1 recommendation -1 opinion -3 claim 3
    words:comments	heading -5 boilerplate 6 promotion -1
    words:comments #	heading -4 boilerplate 4
    words:common	heading 5 boilerplate 1 promotion -2 anecdote -1 signpost 3 recommendation -4 opinion -6 claim 3
    words:community	heading -5 promotion 5 anecdote -2 opinion -1 claim 3
    words:company	boilerplate -1 promotion -2 anecdote -4 signpost -2 recommendation -1 opinion 6 claim 3
    words:compares	boilerplate -1 anecdote -1 signpost 5 opinion -1 claim -2
    words:complaints	promotion -2 anecdote -1 opinion -1 claim 5
    words:complete	boilerplate -1 promotion 5 anecdote -1 signpost 8 recommendation 1 opinion -3 claim -9
    words:complex	heading 6 boilerplate -7 promotion 4 signpost -3 recommendation -1 opinion -3 claim 4
    words:complex regional	boilerplate -4 promotion 4 recommendation -1 opinion -3 claim 4
    words:compulsion	recommendation -1 opinion -6 claim 8
    words:conclusions	heading 9 opinion -4 claim -4
    words:conditions	heading 2 boilerplate 4 promotion -2 signpost -3 opinion -2 claim 2
    words:constipation	recommendation -2 opinion -1 claim 4
    words:consult	heading -1 boilerplate -7 promotion 7 signpost 2 opinion -1
    words:consult #	heading -1 boilerplate -4 promotion 4
    words:consultant	heading -2 boilerplate 11 promotion -2 anecdote -2 signpost 1 opinion 3 claim -10
    words:consultant psychiatrist	heading -2 boilerplate 5 promotion -1 signpost -1 claim -1
    words:contact	heading 22 boilerplate -11 promotion -3 anecdote -1 signpost -4 recommendation 2 opinion -2 claim -4
    words:contact us	heading 10 boilerplate 1 promotion -10
    words:contacted	boilerplate -3 promotion -1 recommendation 6
    words:contacted on	boilerplate -3 promotion -1 recommendation 6
    words:contains	signpost -1 recommendation -1 opinion -2 claim 4
    words:contents	heading 6 boilerplate -6 opinion -1 claim 1
    words:contributed	heading -1 boilerplate 7 promotion -2 signpost -1 opinion -3
    words:conversation	heading -1 boilerplate -1 promotion 2 anecdote -2 signpost -1 recommendation -2 opinion 1 claim 3
    words:corridor	anecdote -3 signpost -1 opinion -2 claim 6
    words:cortex	heading -1 opinion -1 claim 3
    words:cost	heading 1 promotion -1 anecdote -3 signpost -2 recommendation -2 opinion -3 claim 9
    words:could	boilerplate -2 promotion -4 anecdote 9 signpost -7 recommendation -5 opinion 31 claim -24
    words:could be	promotion -1 anecdote -2 signpost -2 recommendation 1 opinion 6 claim -3
    words:could not	promotion -1 anecdote 7 signpost -2 opinion -4 claim 1
    words:counseling	boilerplate -2 promotion 9 signpost -3 recommendation 1 opinion -1 claim -4
    words:counsellors	recommendation 6 claim -5
    words:count	anecdote 2 signpost -1 recommendation 7 opinion -2 claim -6
    words:countless	promotion -2 recommendation -1 opinion 5 claim -1
    words:country	anecdote -3 signpost -1 claim 5
    words:course	boilerplate -1 promotion 2 anecdote 4 signpost -1 recommendation -3 opinion 1 claim -1
    words:course of	promotion 3 recommendation -1 claim -1
    words:cover	boilerplate -2 promotion 2 anecdote -3 signpost 3 recommendation -1 opinion 1 claim -1
    words:covered	heading 2 boilerplate -4 promotion 9 signpost -1 recommendation -1 claim -6
    words:crisis	heading -2 boilerplate 4 promotion -1 anecdote -1 signpost -1 recommendation 5 opinion -2 claim -3
    words:crossover	heading -2 boilerplate 3 promotion -1
    words:crp	heading 1 boilerplate -1 promotion -1 anecdote 6 signpost -1 recommendation -1 opinion -3
    words:crps	heading 1 boilerplate -2 signpost -1 recommendation -1 opinion -2 claim 5
    words:crying	promotion -1 anecdote 6 signpost -2 opinion -2 claim -1
    words:cure	heading 8 promotion -1 anecdote -3 signpost -1 opinion -14 claim 12
    words:current	anecdote -3 recommendation -1 opinion 4
    words:cut	promotion -1 anecdote -1 recommendation 2 opinion 1 claim -1
    words:d	heading -1 boilerplate 1 promotion -1 anecdote 2 opinion 3 claim -4
    words:daily	boilerplate -2 promotion -1 signpost -1 recommendation -2 opinion 1 claim 6
    words:danger	promotion -4 recommendation -2 claim 7
    words:dangerous	recommendation -3 opinion -1 claim 4
    words:dark	heading 4 promotion -1 opinion -3 claim -1
    words:data	boilerplate 2 promotion -1 recommendation -5 claim 6
    words:day	heading -1 boilerplate -7 promotion 5 anecdote 4 recommendation 17 opinion 6 claim -23
    words:day after	anecdote -2 signpost -1 recommendation 3 opinion 5 claim -5
    words:day in	recommendation -4 claim 4
    words:days	heading -1 boilerplate -2 promotion -3 anecdote 2 signpost -2 recommendation 3 opinion -2 claim 6
    words:dead	heading 1 boilerplate -1 signpost 3 opinion -3 claim -1
    words:deaths	heading -1 promotion -1 anecdote -1 recommendation -1 opinion 9 claim -6
    words:deaths were	anecdote -1 opinion 9 claim -8
    words:debate	opinion -8 claim 10
    words:decision	promotion -1 anecdote -3 signpost -1 recommendation -3 opinion 2 claim 6
    words:declined	boilerplate -1 anecdote -2 signpost -1 opinion -4 claim 8
    words:declined to	boilerplate -1 anecdote -2 signpost -1 opinion -4 claim 8
    words:deep	recommendation -1 claim 2
    words:delighted	anecdote -1 recommendation -6 opinion 14 claim -5
    words:delivered	promotion 9 signpost -1 claim -8
    words:department	heading -6 boilerplate 4 promotion -1 anecdote -4 signpost 3 recommendation -1 opinion -4 claim 9
    words:department of	heading -5 boilerplate 5 promotion -1 anecdote -2 signpost -1 opinion -2 claim 6
    words:depends	promotion -6 anecdote -2 signpost 3 recommendation -1 opinion -3 claim 9
    words:depends on	promotion -6 anecdote -1 recommendation -1 opinion -1 claim 9
    words:depressed	boilerplate -1 promotion -1 anecdote -3 signpost 4 recommendation -2 opinion -4 claim 6
    words:depression	heading 2 boilerplate -11 promotion 1 anecdote 1 signpost 3 recommendation -8 opinion -9 claim 20
    words:depression can	recommendation -1 opinion 5 claim -3
    words:depression or	heading -1 boilerplate -2 recommendation -1 claim 5
    words:depression with	recommendation -1 opinion -3 claim 4
    words:desensitisation	heading 4 boilerplate -4
    words:desensitisation and	heading 4 boilerplate -4
    words:deserve	boilerplate -1 promotion 5 recommendation -1 opinion -3
    words:deserves	heading -1 boilerplate -1 promotion -2 anecdote -2 signpost -2 recommendation -2 opinion 13 claim -3
    words:deserves a	boilerplate -1 promotion -1 anecdote -1 signpost -1 opinion 7 claim -1
    words:desk	heading -4 boilerplate -1 promotion 6 anecdote 7 signpost 2 recommendation -2 opinion -7 claim -2
    words:detox	anecdote -1 recommendation 1 opinion -1 claim 3
    words:developed	promotion 6 anecdote -2 opinion -2 claim -1
    words:developed in	promotion 6 anecdote -2 claim -4
    words:diabetic	promotion -1 signpost -1 recommendation -3 opinion 1 claim 4
    words:diabetic neuropathy	recommendation -1 opinion -3 claim 5
    words:diagnosis	heading 1 boilerplate -1 promotion 2 anecdote -2 opinion -5 claim 5
    words:dial	boilerplate 2 promotion -4 anecdote -1 recommendation 7 claim -3
    words:dial #	boilerplate 2 promotion -4 anecdote -1 recommendation 7 claim -3
    words:did	heading -2 boilerplate -3 promotion -1 anecdote -3 signpost 1 recommendation -1 opinion -15 claim 23
    words:did it	promotion -1 anecdote 4 signpost 1 recommendation -1 opinion -2 claim -1
    words:did not	boilerplate -5 promotion -2 anecdote 2 signpost 5 recommendation -7 opinion -6 claim 13
    words:didn't	boilerplate -2 promotion -2 anecdote 5 opinion -2 claim 1
    words:die	signpost -1 recommendation -3 claim 5
    words:differ	recommendation -6 claim 7
    words:difference	boilerplate 1 promotion -2 anecdote -2 signpost -2 recommendation -2 opinion -3 claim 9
    words:difference at	anecdote -1 opinion -4 claim 5
    words:different	promotion -2 anecdote -1 signpost -2 recommendation -4 opinion 13 claim -4
    words:different and	promotion -2 signpost -1 recommendation -2 opinion 6 claim -1
    words:dig	opinion 5 claim -4
    words:direct	boilerplate -7 promotion 8 recommendation -1
    words:discharge	boilerplate -2 promotion 1 anecdote 6 signpost -1 recommendation 2 opinion -3 claim -4
    words:discussion	anecdote -1 signpost -1 opinion 5 claim -2
    words:disease	anecdote -1 recommendation 2 opinion 6 claim -6
    words:disease of	anecdote -1 opinion 8 claim -6
    words:disorder	heading 1 boilerplate -2 anecdote -1 signpost 2 recommendation -8 opinion -9 claim 16
    words:disorder and	heading 1 signpost 3 recommendation -1 opinion -2
    words:disorders	heading -1 promotion -1 signpost -1 opinion -4 claim 8
    words:dissociation	heading 3 boilerplate 1 promotion -1 recommendation 1 opinion -1 claim -3
    words:dizziness	signpost -1 recommendation -5 opinion -1 claim 8
    words:do	heading 19 boilerplate 2 promotion -8 anecdote -18 signpost -2 recommendation 8 opinion -9 claim 8
    words:do i	heading 5 promotion -1 anecdote -1 opinion -2 claim -1
    words:do it	anecdote -1 signpost -3 recommendation 4 opinion 3 claim -2
    words:do not	heading -2 boilerplate 1 promotion -3 anecdote -2 signpost -1 recommendation -10 opinion 1 claim 16
    words:do nothing	heading 8 boilerplate -1 anecdote -5 opinion -3 claim 1
    words:do on	anecdote -1 signpost 5 recommendation 4 opinion -2 claim -5
    words:do that	anecdote -1 recommendation 6 opinion 2 claim -7
    words:do the	anecdote -1 signpost -1 recommendation 2 opinion -6 claim 6
    words:do to	recommendation -4 opinion -2 claim 6
    words:doctor	heading -1 boilerplate -4 promotion 1 anecdote -3 signpost 14 recommendation -6 opinion 5 claim -6
    words:doctor has	recommendation -1 opinion 6 claim -4
    words:doctors	heading 1 promotion -3 anecdote 1 signpost 1 recommendation -1 opinion -6 claim 6
    words:does	heading 2 boilerplate 4 promotion -3 anecdote -8 signpost 6 recommendation -4 opinion -12 claim 15
    words:does it	heading -3 signpost -1 recommendation 6 claim -1
    words:does not	heading -2 boilerplate 8 promotion -4 anecdote -3 signpost 5 recommendation -5 opinion -5 claim 8
    words:doesn't	heading -1 anecdote -2 signpost -1 recommendation -3 opinion -6 claim 13
    words:dog	anecdote 5 signpost -3 recommendation 3 opinion -1 claim -4
    words:doing	heading -3 anecdote 3 signpost 2 recommendation 2 opinion -6 claim 2
    words:don't	heading -5 boilerplate -5 promotion -9 anecdote -1 signpost -8 recommendation 37 opinion -7 claim -2
    words:don't ask	heading -6 recommendation 5 opinion 1
    words:don't do	anecdote -6 signpost -1 recommendation 7 opinion -3 claim 4
    words:don't get	anecdote 8 signpost -1 opinion 6 claim -13
    words:don't have	signpost -1 recommendation -4 claim 5
    words:don't stop	boilerplate -3 recommendation 4 opinion -4 claim 4
    words:don't take	recommendation 5 opinion -1 claim -4
    words:done	heading -4 boilerplate -1 promotion -1 anecdote -2 signpost 6 recommendation 3 opinion -5 claim 2
    words:door	promotion 5 signpost -1 recommendation -3 opinion -1 claim 1
    words:doors	heading -1 boilerplate -1 promotion 7 anecdote -1 signpost -2 opinion 1 claim -2
    words:dose	promotion -1 anecdote -2 signpost -1 recommendation 3 opinion -4 claim 4
    words:dose and	recommendation 6 claim -6
    words:doses	heading -2 signpost 5 recommendation -5 opinion -3 claim 5
    words:double	heading -1 signpost -1 recommendation -2 opinion -2 claim 7
    words:double vision	signpost -1 recommendation -3 claim 5
    words:doubt	promotion 5 recommendation -5 opinion -3 claim 4
    words:doubt comes	recommendation -1 opinion -3 claim 5
    words:down	heading 4 boilerplate -1 promotion 1 anecdote -12 signpost 22 opinion -15
    words:down and	promotion -1 anecdote 4 signpost -1 recommendation 2 opinion -1 claim -2
    words:down for	promotion 4 anecdote -2 signpost -3
    words:down in	anecdote -8 signpost 9 opinion -1
    words:down once	anecdote -5 signpost 7 opinion -2
    words:download	boilerplate -1 recommendation 5 opinion -1 claim -1
    words:download the	boilerplate -1 recommendation 5 opinion -1 claim -1
    words:dr	heading -11 boilerplate 10 promotion -1 anecdote -5 signpost 4 recommendation -3 opinion 4 claim 2
    words:dr anil	anecdote -3 recommendation -1 opinion 5 claim -1
    words:dr p	heading -1 boilerplate -1 signpost 7 opinion -3 claim -1
    words:drawn	anecdote 9 opinion -1 claim -7
    words:dread	anecdote -3 signpost -2 recommendation -1 opinion 3 claim 2
    words:dreams	boilerplate -1 anecdote -1 signpost -1 recommendation -2 opinion -3 claim 9
    words:drink	signpost -1 opinion -2 claim 3
    words:drip	promotion -1 anecdote -2 signpost 3 recommendation -4 opinion -3 claim 8
    words:drive	boilerplate -1 promotion -4 signpost 4 recommendation 18 opinion -8 claim -8
    words:drive until	recommendation 6 opinion -1 claim -5
    words:drive you	promotion -2 signpost -1 recommendation 11 opinion -3 claim -4
    words:drop	anecdote -1 signpost -1 recommendation 10 opinion -3 claim -5
    words:drops	signpost -1 opinion -2 claim 4
    words:drove	anecdote 3 signpost -2
    words:drowsiness	boilerplate -1 promotion -1 signpost -1 recommendation -2 opinion -6 claim 11
    words:drug	heading -4 boilerplate 6 promotion -6 anecdote 7 signpost -1 opinion -11 claim 10
    words:drug is	promotion -1 opinion -2 claim 5
    words:drugs	heading -1 promotion -1 signpost -1 recommendation -5 opinion 3 claim 5
    words:duloxetine	heading 3 boilerplate -3 recommendation -1 claim 2
    words:during	promotion -2 anecdote 1 signpost -1 recommendation -1 opinion -2 claim 5
    words:dying	recommendation -3 claim 4
    words:each	anecdote 2 recommendation 8 opinion -2 claim -8
    words:earlier	anecdote -1 opinion -2 claim 3
    words:early	heading -1 anecdote -1 recommendation -1 opinion -1 claim 4
    words:ease	heading 1 boilerplate -1 signpost -1 opinion -2 claim 3
    words:easy	boilerplate -4 anecdote -1 signpost -1 recommendation 7 opinion 7 claim -7
    words:easy to	boilerplate -4 anecdote -1 signpost -1 recommendation -1 opinion 7 claim -1
    words:eat	heading -2 boilerplate 1 promotion -2 recommendation 16 opinion -3 claim -10
    words:edit	heading -1 boilerplate -7 anecdote 8 signpost 5 opinion -2 claim -2
    words:effect	heading -1 promotion -1 anecdote -2 signpost 4 recommendation -4 claim 5
    words:effect on	opinion -2 claim 3
    words:effects	heading 1 boilerplate -1 promotion 1 anecdote -1 signpost 6 recommendation -14 opinion -1 claim 8
    words:eight	boilerplate -1 promotion -1 anecdote 1 signpost 6 recommendation -3 opinion -4 claim 2
    words:eight and	anecdote -1 signpost 7 recommendation -2 opinion -2 claim -1
    words:either	heading -1 promotion -1 anecdote -7 signpost -1 recommendation -3 opinion 10 claim 3
    words:eleven	heading 9 boilerplate -1 promotion -3 anecdote 3 signpost -2 recommendation -1 opinion -4 claim -1
    words:eleven years	heading 9 boilerplate -1 promotion -3 signpost -1 recommendation -1 opinion -3
    words:else	heading -2 boilerplate 3 promotion -2 anecdote -1 signpost -2 recommendation 12 opinion -6 claim -2
    words:email	heading -13 boilerplate 9 promotion 11 anecdote -1 signpost -1 recommendation -1 opinion -3
    words:email address	boilerplate 5 promotion -4
    words:emdr	heading 4 boilerplate -4 promotion -1 anecdote -1 signpost -1 recommendation -2 opinion -2 claim 7
    words:emergency	boilerplate 3 recommendation -2 opinion -1 claim 2
    words:empty	anecdote -1 recommendation 3 opinion 3 claim -4
    words:end	heading -1 boilerplate -2 promotion -4 signpost 2 recommendation -3 opinion 15 claim -7
    words:end of	promotion -1 anecdote -3 signpost -1 recommendation -1 opinion 4 claim 2
    words:ending	heading -1 boilerplate -1 promotion -1 recommendation 6 opinion -1 claim -2
    words:england	boilerplate 2 promotion -2 recommendation -1 opinion -2 claim 3
    words:english	promotion 4 signpost 2 recommendation -4 opinion -1
    words:enjoy	heading -1 recommendation -1 opinion 7 claim -4
    words:enough	heading -1 boilerplate -2 promotion -1 anecdote -3 signpost -2 recommendation -3 opinion 3 claim 9
    words:enough for	anecdote -2 opinion -2 claim 5
    words:enter	heading -2 boilerplate -8 promotion 9 signpost -1 opinion 4 claim -2
    words:enter your	heading -1 boilerplate -8 promotion 9
    words:episode	heading 9 boilerplate -10 promotion 3 recommendation -1 opinion -1
    words:episode #	heading 9 boilerplate -9
    words:equal	anecdote -1 signpost -1 recommendation 6 opinion -3 claim -1
    words:erp	boilerplate -1 anecdote -1 signpost -1 recommendation 1 opinion -4 claim 7
    words:esketamine	heading 3 boilerplate -4 promotion -1 anecdote -1 signpost 12 recommendation -1 opinion -1 claim -6
    words:especially	recommendation -8 opinion 2 claim 6
    words:estimated	heading -1 promotion -1 anecdote -1 opinion 6 claim -3
    words:et	heading -1 boilerplate 6 promotion -1 signpost -1 recommendation -2 opinion -1
    words:et al	heading -1 boilerplate 6 promotion -1 signpost -1 recommendation -2 opinion -1
    words:even	signpost -2 opinion -7 claim 9
    words:evening	boilerplate -1 promotion 2 anecdote 4 signpost -3 recommendation -2 opinion 4 claim -3
    words:evenings	heading 6 anecdote -2 recommendation -1 opinion -4 claim 2
    words:event	heading -1 boilerplate -1 anecdote -1 recommendation 2 opinion -1 claim 2
    words:events	heading -1 recommendation -1 opinion -1 claim 4
    words:ever	heading -1 promotion -1 anecdote 2 signpost -3 opinion 3
    words:every	heading -3 boilerplate -7 promotion 5 anecdote 15 signpost 7 recommendation 4 opinion -10 claim -10
    words:every day	promotion 4 recommendation 3 opinion -2 claim -4
    words:every single	boilerplate -1 promotion 1 anecdote 4 signpost -1 opinion -2 claim -1
    words:every time	boilerplate -1 anecdote -2 signpost -3 opinion 6
    words:every week	promotion -1 anecdote -2 signpost 6 recommendation 1 opinion -2 claim -3
    words:everyday	promotion -1 recommendation -2 opinion 3
    words:everyone	boilerplate -1 promotion -5 anecdote -2 signpost 1 recommendation 4 claim 3
    words:everything	anecdote 5 signpost -2 opinion -1 claim -1
    words:evidence	promotion -1 signpost -1 recommendation -1 opinion -8 claim 11
    words:evidence for	recommendation -1 opinion -2 claim 4
    words:evidence is	recommendation -1 opinion -3 claim 5
    words:exactly	signpost -1 recommendation 1 opinion -3 claim 4
    words:example	boilerplate 1 promotion 6 anecdote -3 signpost 3 recommendation -2 opinion -7 claim 2
    words:executive	heading -1 opinion 8 claim -7
    words:exercise	heading 4 boilerplate -4 promotion -2 anecdote -5 signpost -5 recommendation 12 opinion -3 claim 3
    words:expect	boilerplate -4 anecdote -1 signpost 6 recommendation -3 opinion -1 claim 5
    words:expected	recommendation 3 opinion 2 claim -4
    words:experimental	heading -1 opinion -3 claim 5
    words:explain	heading -1 promotion -1 signpost -1 claim 3
    words:explains	opinion 4 claim -4
    words:explanation	opinion 7 claim -6
    words:exposure	heading -1 anecdote -1 signpost -1 opinion -2 claim 6
    words:exposure and	heading -1 signpost -1 opinion -1 claim 3
    words:extra	promotion 2 anecdote -3 recommendation -2 opinion 4 claim -1
    words:extract	heading -2 boilerplate 2 promotion -6 recommendation -1 opinion -1 claim 9
    words:eye	heading 6 boilerplate -5 promotion 4 opinion -4 claim -1
    words:eye movement	heading 4 boilerplate -4
    words:face	anecdote 1 recommendation 3 opinion -2 claim -1
    words:fails	signpost -3 recommendation -1 opinion 8 claim -5
    words:fair	anecdote -1 signpost 8 recommendation -2 opinion -5
    words:fall	heading 5 boilerplate -1 promotion -1 recommendation -1 opinion -3 claim 1
    words:falls	anecdote -2 recommendation -1 opinion 1 claim 3
    words:families	heading 9 boilerplate -1 promotion -3 anecdote -2 signpost -1 opinion 10 claim -10
    words:family	heading -3 boilerplate 3 promotion 1 anecdote -5 signpost -4 recommendation 8 opinion -2 claim 3
    words:faq	heading 5 boilerplate -4
    words:far	anecdote -1 recommendation -2 opinion -4 claim 8
    words:far as	recommendation -1 opinion -2 claim 4
    words:fast	heading -2 boilerplate -4 promotion -2 anecdote -2 signpost -2 recommendation 7 claim 5
    words:fault	signpost -1 recommendation -1 opinion 8 claim -7
    words:fda	heading 4 promotion 3 recommendation -5 claim -1
    words:fda in	heading 4 claim -4
    words:fear	boilerplate -1 promotion -1 signpost 1 recommendation -1 opinion -9 claim 10
    words:fear a	opinion -5 claim 6
    words:federal	boilerplate 1 signpost -1 recommendation 6 opinion -1 claim -4
    words:feel	heading 2 boilerplate -3 promotion 1 anecdote -1 signpost -4 recommendation -4 opinion -1 claim 9
    words:feel like	heading 1 boilerplate -1 promotion 1 signpost -1 opinion 3 claim -4
    words:feel you	promotion -1 recommendation -3 opinion -1 claim 5
    words:feeling	heading -1 boilerplate -1 opinion -2 claim 5
    words:feels	heading 3 anecdote -2 recommendation -2 opinion -3 claim 4
    words:fell	anecdote -1 recommendation -1 opinion -1 claim 4
    words:fever	promotion -2 signpost -1 recommendation 5 opinion -2
    words:few	heading -1 anecdote -1 recommendation -3 opinion -1 claim 6
    words:fewer	heading 1 boilerplate -1 promotion -1 signpost 3 recommendation -1 opinion -2 claim 1
    words:fibromyalgia	heading 2 boilerplate -9 promotion 13 signpost -1 recommendation -2 claim -1
    words:fibromyalgia and	promotion 5 signpost -1 claim -4
    words:field	heading -2 boilerplate 3 promotion -1 anecdote -1 recommendation 7 opinion 1 claim -7
    words:fifteen	promotion 2 anecdote 4 signpost -1 opinion -4
    words:fill	boilerplate -1 promotion 9 anecdote -1 signpost -2 recommendation 1 opinion 3 claim -9
    words:fill in	recommendation 6 opinion -1 claim -4
    words:finally	promotion -1 signpost -1 opinion 7 claim -5
    words:find	heading -2 boilerplate -4 promotion 8 anecdote -1 signpost 8 recommendation -6 opinion 5 claim -8
    words:find an	boilerplate -1 promotion 5 signpost -1 recommendation -2 opinion -1
    words:find care	heading -1 boilerplate -2 promotion 4
    words:find it	recommendation -1 opinion 7 claim -6
    words:find that	signpost 7 recommendation -4 opinion 1 claim -2
    words:finding	heading -3 boilerplate 5 promotion -1 signpost -1
    words:findings	heading -3 signpost 3 opinion 10 claim -9
    words:fine	signpost -1 recommendation -3 opinion 5 claim -1
    words:finish	signpost -1 opinion 10 claim -9
    words:first	heading -7 boilerplate -3 promotion 6 anecdote 4 signpost -6 recommendation 26 opinion -5 claim -16
    words:first infusion	recommendation 1 opinion 4 claim -4
    words:first night	promotion -1 anecdote 5 opinion -2 claim -1
    words:first thing	anecdote -1 signpost 4 opinion 1 claim -2
    words:first two	promotion -1 recommendation -1 opinion 4 claim -1
    words:first visit	promotion 4 recommendation -1 claim -1
    words:first week	recommendation -2 opinion -1 claim 4
    words:five	heading 2 boilerplate -4 anecdote -1 signpost 4 recommendation -1 opinion -1 claim 1
    words:five minutes	recommendation 5 claim -5
    words:five years	promotion -1 signpost -1 recommendation -5 opinion 7
    words:floating	promotion -1 anecdote 5 signpost -1 recommendation -4 opinion -2 claim 3
    words:fog	opinion 5 claim -5
    words:folks	promotion -2 anecdote -7 signpost 2 recommendation -1 opinion 11 claim -3
    words:follow	boilerplate 1 promotion -1 recommendation -1 opinion -1 claim 2
    words:following	heading -1 promotion 1 recommendation 4 claim -3
    words:food	heading 1 recommendation 7 opinion -4 claim -4
    words:for	heading 28 boilerplate -15 promotion -13 anecdote -9 signpost 4 recommendation 1 opinion -5 claim 9
    words:for #	boilerplate -2 promotion 2 anecdote -1 signpost -1 opinion 5 claim -3
    words:for a	heading -1 boilerplate -1 promotion 7 anecdote 10 signpost -2 recommendation 13 opinion -2 claim -25
    words:for about	anecdote 2 signpost -2 claim 1
    words:for adults	boilerplate -1 promotion -1 signpost -1 opinion -1 claim 3
    words:for anxiety	boilerplate -1 anecdote -1 signpost 5 opinion 3 claim -5
    words:for anyone	promotion 4 recommendation 2 claim -6
    words:for at	anecdote -2 recommendation 4 opinion -1 claim -1
    words:for comment	promotion -1 signpost -1 recommendation -1 opinion -3 claim 6
    words:for depression	heading 3 boilerplate -3 promotion -1 anecdote -1 signpost -1 recommendation -1 opinion -2 claim 5
    words:for eleven	heading 9 boilerplate -1 anecdote -5 signpost -1 claim -2
    words:for insomnia	heading 5 promotion -1 claim -2
    words:for it	heading 4 promotion -1 signpost -3 recommendation -2 opinion -1 claim 5
    words:for many	signpost -1 opinion 4 claim -3
    words:for me	anecdote 1 signpost -1 recommendation -1 opinion 3 claim -3
    words:for medical	promotion 5 recommendation -4 claim -1
    words:for migraine	heading 3 boilerplate -3
    words:for months	heading 1 boilerplate -1 recommendation -2 opinion -1 claim 4
    words:for most	promotion -1 recommendation -1 opinion -1 claim 3
    words:for obsessive-compulsive	signpost 4 opinion -1 claim -2
    words:for ocd	heading 1 signpost -1 recommendation -1 opinion -2 claim 4
    words:for our	heading -1 boilerplate -4 promotion 6 signpost -1
    words:for pain	boilerplate 4 promotion -1 signpost -1 opinion 2 claim -4
    words:for patients	heading 5 boilerplate -5 opinion 3 claim -3
    words:for people	heading 3 boilerplate -1 promotion 1 signpost 1 opinion -2 claim -2
    words:for ptsd	anecdote -1 signpost -1 recommendation -6 opinion 1 claim 7
    words:for six	anecdote -2 recommendation 6 opinion 3 claim -7
    words:for ten	anecdote 2 opinion 3 claim -4
    words:for the	heading -2 anecdote -9 signpost 7 recommendation 2 opinion 1
    words:for this	opinion -3 claim 4
    words:for three	boilerplate -1 promotion -1 recommendation -2 opinion -3 claim 6
    words:for two	boilerplate -1 promotion -1 signpost 4 recommendation 6 opinion -2 claim -7
    words:for you	heading 8 boilerplate -1 promotion -11 opinion 4
    words:form	boilerplate 3 promotion 5 anecdote -2 signpost -4 recommendation 4 opinion -2 claim -3
    words:former	boilerplate -2 promotion -6 anecdote -1 signpost 5 recommendation 10 opinion -2 claim -4
    words:fortnight	anecdote 4 opinion -1 claim -3
    words:forty	heading 1 promotion -1 signpost -5 recommendation -1 opinion -4 claim 10
    words:found	promotion -1 anecdote -7 signpost -2 recommendation -2 opinion -3 claim 14
    words:found no	anecdote -1 opinion -6 claim 8
    words:found that	signpost -1 opinion -1 claim 3
    words:founder	promotion 6 anecdote -2 claim -4
    words:four	heading -1 boilerplate -2 promotion -1 anecdote 1 signpost -4 recommendation 3 opinion -7 claim 10
    words:four out	recommendation 7 claim -6
    words:four to	anecdote -1 signpost -1 recommendation -1 claim 3
    words:fourth	anecdote 5 signpost -1 recommendation -1 opinion -2 claim -1
    words:free	heading -2 boilerplate 3 promotion -1 anecdote -2 signpost -2 recommendation 4 opinion -4 claim 5
    words:free shipping	boilerplate 4 promotion -2 anecdote -1 opinion -1
    words:frequently	heading 4 boilerplate -13 promotion -1 signpost 10
    words:frequently asked	heading 4 boilerplate -13 promotion -1 signpost 10
    words:friday	boilerplate 6 promotion -5 recommendation 1
    words:friday #	boilerplate 6 promotion -6
    words:from	heading 4 boilerplate -5 promotion 14 anecdote -2 signpost -12 recommendation -23 opinion 7 claim 17
    words:from #	heading -2 boilerplate 1 promotion 15 anecdote -2 signpost -1 recommendation -3 opinion -2 claim -8
    words:from a	heading -4 boilerplate 5 promotion -1 anecdote 1 signpost -1 recommendation -1 opinion -2 claim 4
    words:from our	heading 6 boilerplate -4 signpost -1 opinion -1
    words:from the	heading 1 boilerplate -1 promotion -2 anecdote 4 recommendation -11 opinion 6 claim 4
    words:front	promotion 1 anecdote 6 signpost 2 recommendation -4 opinion -4 claim -1
    words:front desk	promotion 2 anecdote 4 signpost 4 recommendation -2 opinion -6 claim -1
    words:full	heading -2 boilerplate -1 promotion -1 anecdote 4 signpost 11 recommendation -3 opinion 4 claim -11
    words:full of	anecdote 5 opinion -4
    words:function	promotion -1 recommendation 5 claim -4
    words:funded	boilerplate -2 recommendation -1 opinion -1 claim 5
    words:funded by	boilerplate -2 recommendation -1 opinion -1 claim 5
    words:funny	boilerplate 1 promotion -1 anecdote -3 signpost -1 opinion 6 claim -2
    words:further	boilerplate -1 promotion -1 anecdote -5 signpost 5 recommendation 5 opinion -7 claim 3
    words:gain	heading -1 promotion -3 signpost -1 opinion 1 claim 5
    words:gallery	heading -5 boilerplate 6
    words:gave	heading 1 promotion -1 anecdote 4 recommendation -1 claim -3
    words:generally	heading -7 boilerplate -2 signpost 8 recommendation -1 opinion -2 claim 4
    words:gentleman	anecdote 8 opinion -6 claim -1
    words:get	heading -1 boilerplate -3 promotion 2 anecdote 6 signpost -10 recommendation -11 opinion 14 claim 2
    words:get better	anecdote -4 claim 5
    words:get help	heading -2 boilerplate 3 promotion -1 signpost -3 recommendation 4
    words:get it	heading -4 promotion 5 signpost -1 opinion -2 claim 2
    words:get the	heading -1 promotion 1 recommendation 3 opinion -3 claim 1
    words:get to	boilerplate -1 recommendation -1 opinion 6 claim -3
    words:gets	heading -1 promotion -2 anecdote -2 signpost 2 recommendation 2 opinion 7 claim -6
    words:gets the	opinion 5 claim -4
    words:getting	heading 1 anecdote 3 signpost -1 recommendation -2 opinion -3 claim 3
    words:give	heading -1 boilerplate 1 promotion 1 anecdote -1 signpost 1 opinion -5 claim 3
    words:give you	boilerplate 1 anecdote -2 signpost 3 recommendation -1 opinion -2 claim 2
    words:given	signpost 1 recommendation -2 opinion -2 claim 3
    words:giving	boilerplate -1 promotion -1 anecdote -1 signpost 4 recommendation 2 opinion -2 claim -1
    words:glass	promotion -1 anecdote 3 opinion 4 claim -6
    words:glasses	opinion 4 claim -3
    words:go	boilerplate -7 promotion -3 anecdote -2 signpost -4 recommendation 15 opinion 2 claim -1
    words:go on	recommendation -3 opinion -1 claim 5
    words:go to	heading -1 promotion -3 anecdote -1 signpost 1 recommendation 5 opinion -2
    words:god	heading -1 boilerplate 5 signpost -3
    words:goes	boilerplate -1 promotion -1 anecdote 2 signpost -1 recommendation 1 opinion -9 claim 9
    words:going	heading 1 boilerplate -1 promotion -3 anecdote 4 recommendation 3 claim -3
    words:going on	heading 2 boilerplate -1 promotion -1 signpost -1 recommendation 4 opinion -1 claim -3
    words:going to	promotion -2 anecdote 6 recommendation 3 opinion -2 claim -4
    words:gone	promotion -1 anecdote 1 recommendation -2 opinion -2 claim 4
    words:good	heading 1 boilerplate -3 promotion -1 anecdote 1 signpost 9 recommendation -2 opinion -6
    words:got	boilerplate -3 anecdote -1 signpost 2 recommendation 1 opinion 3 claim -3
    words:got a	heading -1 boilerplate -1 promotion 5 anecdote -1 signpost -2 opinion -1
    words:got to	promotion -4 anecdote 3 recommendation 4 opinion 3 claim -7
    words:gp	boilerplate -1 promotion 2 anecdote -3 signpost -1 recommendation -3 opinion 6 claim -2
    words:grab	signpost 5 recommendation -2 opinion -2
    words:grab a	signpost 5 recommendation -2 opinion -2
    words:grand	anecdote 4 opinion -1 claim -3
    words:great	boilerplate -1 anecdote -1 signpost 8 recommendation -1 opinion 3 claim -8
    words:group	heading -6 boilerplate 5 promotion 7 anecdote -7 signpost -1 recommendation -2 opinion -3 claim 7
    words:group on	promotion 6 anecdote -2 claim -3
    words:groups	opinion 4 claim -3
    words:guidance	heading -1 promotion 3 recommendation 2 opinion -1 claim -3
    words:guide	heading 5 boilerplate -5 promotion 4 recommendation -1 opinion -2 claim -1
    words:guideline	promotion -1 anecdote -1 signpost -2 opinion 8 claim -5
    words:guidelines	promotion -1 anecdote -1 signpost -2 opinion 8 claim -5
    words:gut	heading 8 boilerplate -8 signpost -1 recommendation -1 opinion -2 claim 4
    words:h	heading -1 boilerplate 6 promotion -1 signpost -1 opinion -2
    words:had	heading 6 boilerplate -4 promotion -5 anecdote 7 signpost 6 opinion -4 claim -6
    words:had a	heading 9 boilerplate -2 promotion -2 anecdote -2 signpost 3 recommendation 2 opinion -2 claim -5
    words:had it	opinion 3 claim -3
    words:had one	anecdote 5 signpost -1 recommendation -1 opinion -2 claim -2
    words:hair	promotion -1 anecdote 6 signpost -1 opinion -1 claim -4
    words:half	promotion -3 anecdote -1 signpost -2 recommendation -9 opinion -2 claim 17
    words:half of	promotion -1 anecdote -6 signpost -1 recommendation -6 opinion -4 claim 18
    words:hand	heading 3 boilerplate -1 promotion -2 signpost -2 claim 1
    words:hands	heading 4 boilerplate -1 promotion -1 anecdote -4 signpost -4 recommendation 3 opinion 1 claim 2
    words:happens	heading -3 boilerplate -1 signpost 7 recommendation -3 opinion -2 claim 2
    words:happens to	heading -1 signpost 5 recommendation -2 opinion -2
    words:hard	promotion -2 anecdote -1 signpost -2 recommendation -3 opinion 11 claim -4
    words:hard to	promotion -2 signpost -2 recommendation -1 opinion 6
    words:harder	boilerplate -4 anecdote -6 recommendation -1 opinion 11 claim 1
    words:harder to	boilerplate -4 recommendation -1 opinion 5 claim 1
    words:hardly	recommendation -1 opinion -2 claim 4
    words:has	heading -4 boilerplate -2 promotion -14 anecdote 5 signpost -1 recommendation -3 opinion 4 claim 15
    words:has a	heading -1 promotion -4 anecdote -4 signpost -1 recommendation -2 opinion -1 claim 13
    words:has been	heading -1 promotion -2 anecdote 7 signpost -1 recommendation -2 opinion 1 claim -2
    words:has found	anecdote -3 opinion 5 claim -2
    words:has not	signpost 3 recommendation -1 opinion -2
    words:has prescribed	heading -1 recommendation -1 opinion 6 claim -3
    words:has tested	recommendation -1 opinion -3 claim 4
    words:has to	promotion -2 signpost -1 recommendation 9 opinion -1 claim -4
    words:hasn't	promotion -1 anecdote -2 recommendation 5 opinion -1 claim -1
    words:hasn't had	anecdote -2 recommendation 5 opinion -3
    words:have	heading -7 boilerplate -1 promotion -3 anecdote 13 signpost -8 recommendation 7 opinion -6 claim 4
    words:have a	heading -1 boilerplate -1 promotion 8 anecdote -5 signpost -3 opinion 6 claim -3
    words:have asked	heading -1 boilerplate -1 promotion -1 signpost 7 opinion -1 claim -2
    words:have been	boilerplate 3 promotion -2 signpost 2 opinion -3
    words:have it	anecdote -1 opinion 4 claim -3
    words:have lost	anecdote -2 opinion 6 claim -4
    words:have not	heading -1 anecdote -1 signpost -1 recommendation -1 opinion 6 claim -1
    words:have to	heading 1 promotion -3 anecdote -1 signpost -4 recommendation 7 opinion 1
    words:haven't	anecdote -1 signpost -1 opinion 5 claim -2
    words:having	heading 4 boilerplate -1 promotion -3 anecdote -5 signpost -4 recommendation 7 opinion -6 claim 8
    words:having a	heading -1 signpost -8 opinion 10
    words:having thoughts	heading 5 promotion -2 anecdote -2 signpost -1 recommendation 6 opinion -2 claim -4
    words:he	heading -2 boilerplate -1 promotion -3 anecdote 3 signpost -5 recommendation -1 opinion 5 claim 4
    words:he has	anecdote 4 signpost -1 opinion 3 claim -5
    words:he said	heading -1 anecdote -7 signpost -1 recommendation 3 opinion -2 claim 9
    words:he says	anecdote 2 opinion 2 claim -3
    words:he told	anecdote 1 opinion -4 claim 4
    words:he was	anecdote 3 claim -2
    words:head	promotion -1 signpost -1 recommendation 2 opinion 1 claim 1
    words:headache	promotion -3 anecdote -1 signpost -2 recommendation -1 opinion -7 claim 15
    words:health	heading -8 boilerplate 6 promotion 3 anecdote -2 signpost -3 recommendation 1 opinion -1 claim 4
    words:health care	boilerplate 4 signpost -1 recommendation -1 opinion -1
    words:health plan	heading -4 boilerplate 6 promotion -1
    words:hear	heading -1 boilerplate -1 anecdote 1 signpost -2 recommendation -4 opinion 2 claim 5
    words:heart	promotion -1 anecdote -1 signpost -1 recommendation 1 opinion -2 claim 3
    words:heat	anecdote -1 opinion -4 claim 5
    words:heavy	promotion -1 signpost -1 recommendation -4 opinion -1 claim 9
    words:held	anecdote -1 recommendation -1 opinion -2 claim 3
    words:hello	heading -1 promotion 2 anecdote -4 signpost 9 opinion -3 claim -2
    words:helmet	promotion -1 anecdote 6 signpost -1 opinion -1 claim -3
    words:help	heading -2 boilerplate -2 promotion 2 anecdote -3 signpost 7 recommendation 6 opinion -5 claim -4
    words:helpline	boilerplate 3 promotion 2 claim -4
    words:helps	heading 1 promotion -1 signpost -1 recommendation 8 opinion -3 claim -3
    words:her	heading 5 promotion -5 anecdote 19 signpost 1 recommendation -8 opinion 1 claim -13
    words:her own	anecdote 5 recommendation -1 opinion -1 claim -3
    words:her sister	anecdote -1 signpost 7 recommendation -2 opinion -3 claim -1
    words:here	heading -3 boilerplate -3 promotion -2 anecdote -4 signpost 18 recommendation -9 claim 3
    words:hers	anecdote 5 recommendation -1 opinion 2 claim -5
    words:high	heading -1 boilerplate 1 promotion -1 anecdote -1 opinion -2 claim 4
    words:high blood	heading -1 boilerplate 1 recommendation 3 claim -3
    words:higher	recommendation -2 opinion -3 claim 5
    words:him	anecdote 5 opinion -1 claim -3
    words:his	heading -1 boilerplate 5 promotion -1 anecdote 14 signpost -1 recommendation -1 opinion 2 claim -17
    words:his own	boilerplate 6 anecdote -1 opinion -4 claim -1
    words:his wife	anecdote 3 opinion -1 claim -1
    words:history	heading 2 promotion -1 signpost -1 recommendation 2 opinion -3 claim 1
    words:hold	anecdote -1 signpost -1 recommendation -2 opinion 9 claim -6
    words:holding	boilerplate 2 promotion -1 anecdote -5 signpost 6 recommendation 1 opinion -2 claim -1
    words:holds	heading -2 promotion 2 anecdote -1 recommendation -2 claim 4
    words:home	heading -2 boilerplate -1 promotion 6 anecdote 5 signpost -6 recommendation 12 opinion 3 claim -18
    words:home and	promotion -2 anecdote 5 signpost -3 recommendation 3 opinion -2 claim -1
    words:home to	heading -2 boilerplate -3 promotion 1 anecdote 1 signpost -1 opinion 5
    words:honest	promotion -1 anecdote -4 signpost 1 opinion 1 claim 4
    words:honestly	promotion -1 anecdote -4 recommendation -2 opinion 2 claim 5
    words:honestly there	anecdote -2 signpost -1 opinion -3 claim 6
    words:hope	boilerplate 2 promotion -1 opinion 4 claim -5
    words:hospital	heading -1 promotion -2 signpost -1 recommendation 3 claim 1
    words:host	heading -9 boilerplate 12 signpost -2
    words:hour	promotion -4 anecdote 1 signpost -1 recommendation 10 opinion -4 claim -1
    words:hour of	promotion -2 anecdote -1 recommendation 9 opinion -1 claim -6
    words:hours	heading 1 boilerplate -3 promotion 4 anecdote -7 signpost -4 recommendation 14 opinion -3 claim -2
    words:hours and	anecdote -2 recommendation -1 claim 4
    words:hours ring	boilerplate -1 promotion 4 anecdote -1 recommendation 2 opinion -1 claim -2
    words:house	promotion 6 anecdote -1 claim -5
    words:how	heading 2 boilerplate 4 promotion -4 anecdote 4 signpost -9 recommendation -1 opinion 8 claim -4
    words:how it	heading -2 boilerplate 3 promotion -1 signpost 2 opinion -3 claim 1
    words:how long	signpost -2 opinion -2 claim 5
    words:how they	promotion -1 anecdote -1 signpost 6 claim -3
    words:how you	heading 1 anecdote 8 signpost -1 recommendation 2 opinion -7 claim -2
    words:hse	anecdote -1 opinion -2 claim 4
    words:hundred	recommendation -1 opinion -1 claim 3
    words:hurt	heading -5 boilerplate 3 signpost -3 recommendation 5 claim 1
    words:husband	anecdote 7 signpost -1 opinion -3 claim -2
    words:i	heading 11 boilerplate -6 promotion -7 anecdote 11 signpost 5 recommendation -11 opinion 7 claim -10
    words:i am	boilerplate 2 promotion -1 anecdote -7 signpost 3 recommendation -2 opinion 5
    words:i can	signpost -1 opinion -7 claim 7
    words:i could	heading 1 boilerplate -1 anecdote -1 signpost -1 recommendation -1 opinion 3 claim -1
    words:i did	promotion -1 anecdote -2 signpost -2 recommendation 8 opinion -3 claim -1
    words:i do	heading 6 boilerplate -1 promotion -1 signpost 2 recommendation -2 opinion -3
    words:i don't	promotion -1 anecdote 2 signpost -1 recommendation -2 opinion -2 claim 5
    words:i felt	anecdote -4 signpost -1 opinion 5
    words:i get	heading 1 anecdote 6 signpost -2 recommendation -2 opinion 1 claim -4
    words:i got	anecdote 4 recommendation -2 opinion -1 claim -1
    words:i had	promotion -1 anecdote 5 signpost 3 recommendation -1 opinion -4 claim -1
    words:i have	heading -1 promotion 3 anecdote 6 signpost -4 recommendation -2 opinion 1 claim -3
    words:i know	anecdote 3 signpost -1 opinion -5 claim 4
    words:i should	recommendation -6 opinion 7
    words:i slept	promotion -1 anecdote 4 opinion -2
    words:i started	heading -1 anecdote -2 signpost -1 opinion 6 claim -3
    words:i take	promotion 5 anecdote -1 signpost -4
    words:i tell	heading 1 promotion -1 anecdote -3 signpost -2 recommendation 2 opinion 4 claim -1
    words:i think	heading -1 signpost -1 opinion 5 claim -4
    words:i want	heading -1 promotion 3 anecdote -7 signpost 10 opinion -4 claim -1
    words:i was	promotion -1 anecdote 5 signpost 6 opinion -7 claim -2
    words:i went	promotion -1 anecdote 1 signpost -3 recommendation -1 opinion -1 claim 5
    words:i will	promotion -1 anecdote -5 signpost 5 recommendation -1 opinion 2 claim -1
    words:i would	anecdote -4 recommendation -1 opinion 10 claim -4
    words:i'd	heading -1 promotion -1 anecdote -10 signpost 1 recommendation -3 opinion 2 claim 13
    words:i'd have	heading -1 anecdote -2 signpost -1 opinion 6 claim -3
    words:i'd say	anecdote -12 opinion -1 claim 14
    words:i'll	promotion 4 anecdote -1 signpost 3 recommendation -1 opinion -5
    words:i'm	heading 5 boilerplate -1 promotion -2 anecdote 8 signpost -2 recommendation 2 opinion -10
    words:i'm not	anecdote 1 signpost -4 recommendation 4 claim -1
    words:i've	boilerplate -1 promotion 4 anecdote -4 signpost -6 recommendation -1 opinion 11 claim -3
    words:idea	anecdote -4 signpost -1 opinion 6
    words:if	heading 1 boilerplate -1 promotion -8 anecdote -11 signpost 15 recommendation 16 opinion 5 claim -18
    words:if a	anecdote -2 recommendation 1 opinion 4 claim -3
    words:if they	anecdote -1 recommendation -1 opinion 3 claim -1
    words:if you	heading -2 boilerplate 3 anecdote -3 signpost -5 recommendation 15 opinion -6 claim -2
    words:if you're	boilerplate -1 promotion 1 anecdote -2 signpost 6 recommendation 2 opinion -4 claim -1
    words:if you've	heading -1 anecdote -1 signpost -1 recommendation -1 opinion 5 claim -2
    words:if your	promotion -1 recommendation -3 opinion 1 claim 4
    words:illness	heading 1 opinion -3 claim 4
    words:image	boilerplate 2 promotion -1 anecdote 3 signpost -1 opinion -3
    words:implant	heading 9 boilerplate -1 promotion -1 anecdote -2 signpost -2 recommendation 4 opinion -1 claim -6
    words:implanted	anecdote -3 signpost -1 opinion -3 claim 6
    words:improve	promotion -1 anecdote -1 recommendation -2 opinion -2 claim 7
    words:improve if	promotion -1 anecdote -1 recommendation -1 opinion -2 claim 5
    words:improved	signpost 3 opinion -1 claim -2
    words:in	heading -12 boilerplate 28 promotion 1 anecdote -12 signpost -8 recommendation -20 opinion -24 claim 46
    words:in #	boilerplate 3 promotion 3 signpost -1 recommendation -4 opinion -5 claim 5
    words:in a	heading -3 boilerplate 3 promotion -2 anecdote -4 signpost -4 opinion 1 claim 9
    words:in danger	promotion -4 recommendation -2 claim 6
    words:in depression	boilerplate -2 claim 3
    words:in england	boilerplate 2 promotion -2 recommendation -1 opinion -2 claim 3
    words:in every	anecdote -1 signpost 3 recommendation 5 opinion -2 claim -5
    words:in five	promotion -1 recommendation -5 opinion 4 claim 2
    words:in his	boilerplate -1 anecdote 4 claim -2
    words:in ireland	boilerplate -3 promotion -1 recommendation 6
    words:in january	promotion -1 anecdote 3 opinion -3 claim 2
    words:in june	anecdote 8 signpost -1 recommendation 1 opinion -3 claim -6
    words:in large	boilerplate 6 promotion -1 recommendation -5
    words:in mice	heading 1 boilerplate -1 anecdote -1 signpost -1 opinion -3 claim 5
    words:in mind	heading -1 boilerplate 4 promotion -3 signpost 1 opinion -1
    words:in my	anecdote -2 signpost 2 recommendation 1 opinion -4 claim 3
    words:in or	recommendation 5 claim -5
    words:in our	heading -1 promotion -4 anecdote -3 signpost 7 recommendation -1 opinion 1 claim 2
    words:in patients	boilerplate 1 opinion -3 claim 3
    words:in people	heading 1 recommendation -4 opinion -1 claim 5
    words:in person	promotion 5 recommendation -1 claim -4
    words:in september	anecdote -4 opinion -1 claim 5
    words:in sight	opinion 6 claim -5
    words:in six	anecdote -1 recommendation -1 opinion -1 claim 3
    words:in south	anecdote -3 signpost -1 recommendation -1 opinion -3 claim 7
    words:in ten	anecdote -4 signpost -1 recommendation -1 claim 6
    words:in that	anecdote -3 signpost -1 recommendation -1 opinion 5 claim 1
    words:in the	boilerplate -2 promotion -2 anecdote 5 recommendation 2 opinion -3 claim 2
    words:in this	heading -4 boilerplate 3 promotion -3 anecdote -4 signpost 5 recommendation 2 opinion 5 claim -4
    words:in to	boilerplate 4 promotion 4 anecdote -2 signpost -2 recommendation -4 opinion 1 claim -1
    words:in which	recommendation -1 opinion 5 claim -3
    words:in with	promotion 8 opinion -1 claim -7
    words:in your	heading -3 boilerplate 3 signpost -1 recommendation 1 opinion -4 claim 5
    words:inc	heading -1 boilerplate 4 promotion -1 anecdote -1 opinion -2 claim 1
    words:include	heading -2 promotion 2 anecdote -1 signpost 3 recommendation 2 opinion -2 claim -2
    words:included	promotion 5 opinion -3 claim -1
    words:infection	anecdote -3 recommendation -1 opinion -1 claim 5
    words:inflammation	heading 1 boilerplate -1 signpost 4 opinion -3 claim -1
    words:information	heading -1 boilerplate 10 promotion -3 anecdote -1 signpost -1 recommendation -1 opinion -2 claim -2
    words:infusion	heading -3 boilerplate 9 promotion -3 anecdote -4 signpost -1 opinion 4 claim -1
    words:infusions	heading 3 boilerplate -3 signpost -1 recommendation -5 opinion 5
    words:infusions for	heading 2 boilerplate -2 recommendation -4 opinion 5 claim -1
    words:injection	heading 4 signpost -4
    words:insomnia	heading 4 promotion -2 anecdote -2 recommendation -2 opinion -1 claim 3
    words:insurance	heading 1 promotion -3 anecdote -2 signpost 2 recommendation -3 opinion -2 claim 7
    words:insurance will	recommendation -3 opinion -2 claim 5
    words:insurer	recommendation -1 opinion -3 claim 5
    words:insurers	heading -3 anecdote -1 signpost 1 recommendation -2 opinion 7 claim -2
    words:intake	promotion 4 anecdote -2 signpost -4 recommendation 3 opinion -1 claim -1
    words:interested	promotion 12 opinion -1 claim -11
    words:internet	signpost 2 opinion 2 claim -4
    words:interpretation	anecdote -1 opinion -4 claim 5
    words:into	heading -1 boilerplate -3 promotion -1 anecdote 1 signpost -2 recommendation -3 opinion -3 claim 11
    words:into a	anecdote -3 recommendation -2 opinion -1 claim 6
    words:into the	signpost -1 recommendation -2 opinion -1 claim 4
    words:intrusive	recommendation -4 opinion -3 claim 8
    words:intrusive thoughts	recommendation -4 opinion -3 claim 8
    words:investors	heading -1 boilerplate -1 anecdote -1 opinion -2 claim 6
    words:involved	heading 1 boilerplate 2 promotion -3 signpost -1 recommendation 2 claim -1
    words:ireland	heading -1 boilerplate -3 promotion -1 recommendation 6
    words:is	heading 12 boilerplate 10 promotion -8 anecdote -18 signpost 14 recommendation -16 opinion 3 claim 2
    words:is #	promotion 1 opinion 8 claim -8
    words:is a	boilerplate 13 promotion -3 anecdote -7 signpost -1 recommendation -6 opinion 10 claim -7
    words:is also	anecdote 4 signpost -2 opinion -4 claim 2
    words:is an	anecdote -1 signpost -1 opinion 2
    words:is another	signpost -1 recommendation -1 opinion 6 claim -4
    words:is approved	signpost 4 opinion -1 claim -2
    words:is back	anecdote 6 signpost -1 recommendation -2 opinion -1 claim -2
    words:is based	boilerplate -2 promotion -1 signpost 5 claim -1
    words:is different	promotion -2 signpost -1 recommendation -2 opinion 6 claim -1
    words:is for	heading 8 promotion -6 anecdote -2 signpost 2 opinion 3 claim -5
    words:is in	boilerplate -1 promotion -4 anecdote -1 signpost 5 recommendation -1 opinion -3 claim 5
    words:is it	heading 5 boilerplate -1 promotion -2 anecdote -1 signpost 2 recommendation -1 opinion -1 claim -1
    words:is ketamine	heading 6 boilerplate -1 signpost -3
    words:is lonely	recommendation -2 opinion 10 claim -7
    words:is medical	promotion -1 signpost 5 opinion -4
    words:is needed	boilerplate -1 promotion 5 signpost -1 recommendation 7 opinion -5 claim -4
    words:is no	promotion -1 anecdote -1 claim 3
    words:is not	heading 2 boilerplate 3 promotion 15 anecdote -5 signpost 3 recommendation -6 opinion -6 claim -6
    words:is nothing	recommendation -1 opinion -3 claim 5
    words:is one	signpost -1 recommendation -2 opinion -1 claim 4
    words:is open	promotion 8 recommendation -1 claim -6
    words:is part	promotion -1 opinion -3 claim 5
    words:is possible	boilerplate 4 promotion -2 signpost -1
    words:is still	opinion -4 claim 4
    words:is that	heading -1 anecdote -6 signpost -7 recommendation -1 opinion 13 claim 3
    words:is the	heading 2 boilerplate -4 promotion -5 anecdote 3 signpost 6 recommendation 2 opinion -2 claim -3
    words:is to	heading -4 signpost 4 recommendation 5 opinion 7 claim -11
    words:is used	boilerplate 5 promotion -1 signpost -1 opinion -1 claim -2
    words:is what	anecdote -1 signpost 4 recommendation -1 opinion -3 claim 2
    words:is when	recommendation -5 claim 5
    words:is where	signpost -2 opinion 5 claim -2
    words:is worth	anecdote -1 signpost -1 opinion 5 claim -2
    words:isn't	heading -1 signpost -1 recommendation -6 opinion 4 claim 5
    words:isn't a	anecdote -1 opinion 5 claim -4
    words:issue	heading -2 boilerplate 13 promotion -3 anecdote -1 signpost -3 recommendation -1 opinion -2 claim -1
    words:it	heading 2 boilerplate -17 promotion -9 anecdote 7 signpost -4 recommendation 7 opinion 14 claim 1
    words:it a	heading -4 anecdote -4 signpost 3 recommendation 5 opinion 3 claim -2
    words:it actually	heading -3 signpost 5 claim -1
    words:it and	promotion -2 anecdote 8 signpost -1 recommendation -5 opinion -1
    words:it as	heading 4 promotion -2 signpost -1 recommendation -1 opinion -4 claim 4
    words:it at	anecdote -1 recommendation -1 opinion -2 claim 4
    words:it came	anecdote -1 opinion 8 claim -6
    words:it could	anecdote -3 signpost -1 recommendation -2 opinion 1 claim 4
    words:it does	anecdote -1 signpost 7 recommendation -2 opinion 3 claim -7
    words:it doesn't	anecdote -1 recommendation -2 opinion -4 claim 7
    words:it down	anecdote -5 signpost 7 recommendation 1 opinion -4 claim 2
    words:it for	promotion -2 anecdote 1 recommendation -1 opinion -3 claim 4
    words:it from	anecdote 2 recommendation -8 claim 6
    words:it gets	recommendation 5 opinion 4 claim -8
    words:it happens	heading -1 signpost 5 recommendation -4 opinion -2 claim 2
    words:it has	anecdote 2 recommendation -1 opinion -6 claim 5
    words:it hurt	heading -5 signpost -1 recommendation 6
    words:it in	boilerplate -4 promotion -1 anecdote 2 signpost -2 recommendation 2 opinion -3 claim 7
    words:it is	heading -2 boilerplate -3 promotion -4 anecdote -7 signpost 1 recommendation 8 opinion 17 claim -11
    words:it isn't	heading 1 recommendation -1 opinion 3 claim -2
    words:it just	opinion 5 claim -4
    words:it makes	anecdote -1 signpost -2 opinion 6 claim -2
    words:it not	heading 2 anecdote -5 signpost -1 recommendation -3 opinion -3 claim 10
    words:it on	boilerplate -3 promotion 4 anecdote 2 signpost -1 recommendation 3 opinion -8 claim 3
    words:it passes	recommendation 6 opinion -6 claim 1
    words:it safe	heading 1 promotion -2 anecdote -1 signpost 2 opinion -1
    words:it should	signpost -3 opinion 8 claim -5
    words:it so	signpost -1 recommendation 6 opinion -5 claim -1
    words:it somewhere	signpost -5 recommendation 6 opinion -1
    words:it the	anecdote -2 signpost -1 recommendation 2 opinion 4 claim -2
    words:it to	promotion -1 signpost -1 recommendation 8 opinion -6 claim 1
    words:it turns	opinion 7 claim -6
    words:it was	anecdote 9 signpost -1 recommendation -1 opinion -2 claim -5
    words:it with	boilerplate -1 promotion 3 signpost -1 recommendation 1 claim -3
    words:it work	promotion -2 anecdote 3 signpost 2 opinion -3 claim -1
    words:it works	heading -2 boilerplate 1 promotion -1 anecdote -2 signpost -1 recommendation -1 claim 6
    words:its	heading 13 boilerplate -2 promotion -3 anecdote -5 recommendation -6 opinion -2 claim 5
    words:its own	heading 6 promotion -2 anecdote -1 signpost -1 recommendation -1 opinion -4 claim 2
    words:itself	heading -1 recommendation -6 opinion -4 claim 11
    words:iv	boilerplate 1 anecdote -3 signpost -1 recommendation -1 opinion -2 claim 6
    words:january	boilerplate 1 promotion 2 anecdote 3 recommendation -1 opinion -4
    words:job	anecdote 1 signpost -1 recommendation -1 opinion -4 claim 5
    words:join	heading -3 boilerplate 2 promotion 1
    words:journal	boilerplate 1 promotion 4 signpost -1 recommendation -1 opinion -2 claim -1
    words:judged	recommendation -1 opinion 6 claim -4
    words:june	boilerplate 3 promotion -1 anecdote 7 signpost -1 recommendation 1 opinion -3 claim -5
    words:june and	anecdote 8 signpost -1 opinion -2 claim -5
    words:just	promotion 3 anecdote 4 signpost -5 recommendation -5 opinion 2 claim 1
    words:just a	opinion 5 claim -4
    words:keep	heading 7 boilerplate -1 promotion -3 anecdote -3 signpost 9 recommendation -1 opinion -1 claim -8
    words:keep it	anecdote -1 signpost -2 recommendation 6 opinion -6 claim 4
    words:keep the	heading 8 promotion -1 signpost 8 recommendation -14 opinion 10 claim -11
    words:keeps	anecdote 3 signpost -2 recommendation -1 opinion -4 claim 5
    words:kept	heading -3 promotion -1 signpost -1 recommendation -4 opinion -1 claim 10
    words:ketamine	heading 18 boilerplate -7 promotion 6 anecdote -8 signpost -4 recommendation -3 opinion -9 claim 6
    words:ketamine and	heading 4 boilerplate -4 promotion 6 signpost 5 opinion -3 claim -7
    words:ketamine for	heading 5 boilerplate -3 promotion -1 signpost -1
    words:ketamine infusions	heading 3 boilerplate -3 recommendation -1 claim 1
    words:ketamine is	boilerplate 4 promotion -1 anecdote -1 opinion -3 claim 2
    words:ketamine the	heading 4 boilerplate -4
    words:kettle	heading 1 anecdote -2 signpost -1 recommendation -2 opinion 7 claim -3
    words:key	heading 3 boilerplate -3
    words:kids	recommendation -9 opinion -1 claim 11
    words:kind	anecdote -2 signpost -1 recommendation 2 opinion -7 claim 7
    words:kindly	heading -1 promotion -2 anecdote -4 signpost 9 recommendation -3 opinion 4 claim -3
    words:kitchen	promotion 5 anecdote 5 signpost -1 opinion -2 claim -7
    words:kitchen table	promotion 6 anecdote -1 signpost -1 opinion -1 claim -4
    words:knee	anecdote 5 opinion -4 claim -1
    words:knot	promotion -4 opinion 4
    words:know	heading 2 boilerplate -3 promotion -2 anecdote 2 signpost -3 recommendation -4 opinion 6 claim 2
    words:know how	heading -1 anecdote -1 signpost -1 opinion 5 claim -1
    words:know it	anecdote 5 opinion -3 claim -1
    words:know what	anecdote -3 opinion 8 claim -4
    words:known	signpost -1 recommendation -1 opinion 1 claim 2
    words:knows	promotion -1 signpost -2 recommendation 6 opinion -5 claim 3
    words:l-theanine	heading 4 boilerplate -5 promotion -6 recommendation -1 opinion -5 claim 14
    words:language	boilerplate 6 promotion -1 signpost -3 recommendation -5 opinion 8 claim -4
    words:language please	boilerplate 6 promotion -1 recommendation -5
    words:languages	heading -3 boilerplate 5 promotion -1
    words:large	boilerplate 6 promotion -1 recommendation -5 opinion -2 claim 3
    words:large print	boilerplate 6 promotion -1 recommendation -5
    words:last	heading -3 boilerplate -2 promotion -1 anecdote 9 signpost 4 recommendation -7 opinion -4 claim 4
    words:last month	anecdote 3 claim -2
    words:lasting	promotion -1 recommendation -1 claim 3
    words:lasts	promotion 1 signpost -1 recommendation 2 opinion 1 claim -3
    words:late	anecdote 1 signpost -1 recommendation -2 opinion 2
    words:laughed	anecdote 5 opinion -2 claim -2
    words:law	promotion -3 signpost -2 recommendation 4 opinion -4 claim 6
    words:lay	anecdote -1 signpost 5 recommendation -2 opinion -2
    words:leaflet	heading -3 boilerplate 10 promotion -2 anecdote 2 signpost -1 recommendation -3 opinion -1 claim -1
    words:leaflet in	boilerplate 6 promotion -1 recommendation -5
    words:leaflets	recommendation -1 opinion 5 claim -3
    words:learned	promotion -1 anecdote 6 signpost 1 recommendation -1 opinion -3 claim -2
    words:least	heading 2 boilerplate -1 promotion -4 anecdote 3 signpost -2 recommendation 6 opinion -5
    words:least #	promotion -2 recommendation 4 claim -2
    words:least once	anecdote 6 signpost -1 opinion -3 claim -2
    words:leave	heading 1 boilerplate -1 promotion 7 anecdote 8 signpost -2 recommendation -2 opinion -7 claim -3
    words:left	boilerplate -2 promotion 4 anecdote 9 recommendation -1 opinion -4 claim -5
    words:left for	promotion 4 anecdote 2 claim -5
    words:leg	opinion 8 claim -8
    words:less	boilerplate -1 promotion 3 anecdote -2 signpost -1 recommendation 2 opinion -6 claim 4
    words:less than	recommendation 3 opinion -4 claim 1
    words:let	heading 1 boilerplate -1 promotion -1 anecdote 7 signpost 2 recommendation 2 opinion -13 claim 3
    words:let me	promotion -1 anecdote 1 signpost 5 recommendation -2 opinion -2 claim -1
    words:letters	heading 1 promotion -1 anecdote -2 signpost 9 recommendation -8 opinion 1 claim -1
    words:level	heading -1 boilerplate 6 promotion -2 signpost -1 recommendation -1 claim -1
    words:level #	boilerplate 6 promotion -1 signpost -1 recommendation -1 claim -2
    words:lie	anecdote 2 recommendation 3 claim -4
    words:life	heading -1 boilerplate -1 promotion -3 anecdote -1 signpost -2 recommendation 7 claim 3
    words:lift	anecdote -1 recommendation -1 opinion 4 claim -1
    words:light	heading 1 promotion 5 signpost -2 claim -4
    words:light and	recommendation 6 claim -4
    words:like	heading -3 boilerplate 5 promotion -1 anecdote 1 signpost -5 recommendation 4 opinion 14 claim -16
    words:like a	boilerplate -1 promotion -2 anecdote 1 recommendation -2 opinion 12 claim -7
    words:like this	boilerplate 5 promotion 2 anecdote -1 signpost -4 recommendation -1 opinion 1 claim -1
    words:likely	recommendation -3 opinion -4 claim 7
    words:likely to	recommendation -3 opinion -4 claim 7
    words:line	heading 1 boilerplate 3 promotion 3 anecdote 3 signpost -2 recommendation 7 opinion -8 claim -7
    words:line up	recommendation 6 opinion -4 claim -2
    words:list	heading -2 promotion -3 anecdote -2 signpost 16 recommendation -1 opinion -5 claim -4
    words:list of	promotion -1 anecdote -2 signpost 7 recommendation -2 opinion -3 claim 2
    words:lists	anecdote -1 signpost -1 recommendation -1 opinion -2 claim 4
    words:little	heading 1 boilerplate -1 promotion 3 anecdote -2 signpost -3 recommendation -1 opinion -1 claim 4
    words:live	heading -1 promotion 2 anecdote -2 recommendation -4 opinion 3 claim 3
    words:lives	boilerplate 4 anecdote -1 recommendation 1 opinion -2 claim -1
    words:living	heading 1 boilerplate -2 promotion -1 recommendation -1 opinion 6 claim -3
    words:living with	heading 1 boilerplate -2 promotion -1 recommendation -1 opinion 6 claim -3
    words:local	boilerplate -2 promotion 4 anecdote -1 signpost -1 opinion 4 claim -4
    words:log	boilerplate -1 promotion 5 recommendation -1 opinion -1 claim -1
    words:log in	boilerplate -1 promotion 5 recommendation -1 opinion -1 claim -1
    words:lol	boilerplate -8 opinion 9
    words:london	anecdote -3 signpost -1 opinion -5 claim 9
    words:lonely	heading -1 anecdote -1 signpost -1 recommendation -3 opinion 15 claim -8
    words:long	heading -1 promotion -2 signpost -2 opinion 18 claim -13
    words:long-term	boilerplate 1 recommendation 4 claim -4
    words:longer	heading 1 anecdote -1 signpost 2 recommendation -1 opinion -8 claim 7
    words:longer than	opinion -4 claim 4
    words:looking	heading 3 boilerplate -4 promotion 7 signpost -1 recommendation 1 opinion 7 claim -14
    words:looking after	heading 3 boilerplate -2 signpost -1 recommendation -2 opinion 9 claim -7
    words:looks	boilerplate 2 promotion -1 anecdote -3 signpost 1 recommendation -1 opinion -1 claim 2
    words:looks like	signpost 3 opinion 2 claim -4
    words:lose	promotion -4 recommendation -1 opinion 3 claim 2
    words:lost	heading -1 boilerplate -1 promotion -2 signpost -1 recommendation -3 opinion 14 claim -7
    words:lot	promotion -3 signpost 4 recommendation -1 opinion -1 claim 2
    words:lot of	promotion -3 anecdote -1 recommendation -1 opinion -1 claim 6
    words:loud	heading -5 boilerplate 6 promotion -1 recommendation 1 opinion -1
    words:love	heading 2 boilerplate -1 promotion -1 anecdote 9 signpost -3 recommendation -1 opinion -1 claim -2
    words:loves	anecdote -1 recommendation -1 opinion 6 claim -4
    words:low	heading -1 boilerplate -2 promotion -1 anecdote 2 signpost -3 recommendation 4 opinion -3 claim 4
    words:lower	recommendation -2 claim 3
    words:m	heading -2 boilerplate 9 promotion 4 anecdote -1 signpost -1 recommendation -2 opinion -3 claim -4
    words:machines	heading -1 boilerplate 1 anecdote -2 opinion 5 claim -3
    words:made	promotion -1 anecdote 4 signpost -3 recommendation -6 opinion 5 claim 1
    words:magnesium	heading 1 boilerplate -3 promotion -5 opinion -1 claim 9
    words:magnetic	heading 2 boilerplate -2 promotion -1 anecdote -1 signpost 2 opinion -2 claim 2
    words:magnetic stimulation	heading 2 boilerplate -2 promotion -1 anecdote -1 signpost 2 opinion -2 claim 1
    words:main	heading 1 boilerplate 2 promotion -1 recommendation -1 opinion -3 claim 2
    words:maintenance	signpost -2 opinion -2 claim 5
    words:major	heading -3 promotion 3 recommendation -1 claim 2
    words:make	heading -6 boilerplate 2 promotion 1 anecdote -2 signpost 2 recommendation -18 opinion -4 claim 25
    words:make of	heading -4 signpost 4 opinion 2 claim -2
    words:make the	heading 1 boilerplate -1 recommendation -2 opinion -1 claim 3
    words:make them	recommendation -4 opinion -1 claim 5
    words:makes	anecdote -1 signpost -3 recommendation -1 opinion 8 claim -3
    words:male	boilerplate 1 recommendation -6 claim 7
    words:man	heading 1 boilerplate -1 anecdote 9 signpost -1 recommendation -2 opinion -1 claim -5
    words:manage	promotion -1 anecdote 8 signpost -2 opinion -4 claim -3
    words:mania	anecdote -2 recommendation -1 claim 3
    words:manual	heading -3 boilerplate 1 promotion -3 anecdote -3 signpost -1 claim 10
    words:manual in	heading -3 boilerplate 5 promotion -1 anecdote -2 claim 2
    words:many	heading -1 boilerplate -5 promotion -2 anecdote -4 signpost 1 recommendation -1 opinion -3 claim 15
    words:many people	heading -1 promotion -1 signpost -2 recommendation -3 opinion -2 claim 9
    words:march	heading -1 boilerplate 1 promotion 9 anecdote -3 signpost -1 recommendation -2 opinion -1 claim -2
    words:march #	heading -1 boilerplate 1 promotion 5 anecdote -1 recommendation -1 claim -3
    words:market	signpost -2 opinion -2 claim 4
    words:marriage	heading 1 anecdote -8 opinion 8
    words:mate	boilerplate -2 promotion -1 anecdote 8 signpost -1 opinion 1 claim -4
    words:matter	signpost -2 recommendation -2 opinion 12 claim -7
    words:may	heading -3 boilerplate 5 promotion -2 anecdote -1 signpost 2 recommendation -14 opinion -1 claim 14
    words:may be	boilerplate -1 promotion -1 anecdote -1 signpost 5 recommendation -2 opinion 3 claim -4
    words:may make	recommendation -8 claim 8
    words:may not	recommendation 5 claim -5
    words:may vary	boilerplate 4 promotion -2 signpost -1 opinion 4 claim -5
    words:maybe	heading 1 boilerplate -1 promotion -1 anecdote -1 recommendation -1 opinion -1 claim 4
    words:me	heading 1 boilerplate -3 promotion -5 anecdote 11 signpost 12 recommendation -10 opinion 5 claim -10
    words:me a	promotion -1 anecdote 2 signpost -1 recommendation -1 opinion 1
    words:me at	anecdote 5 signpost -1 opinion -3 claim -1
    words:meals	heading -1 promotion 5 signpost -1 opinion -3
    words:mean	heading -2 boilerplate -1 anecdote -5 signpost 6 recommendation -1 opinion -4 claim 8
    words:means	recommendation -3 opinion -1 claim 4
    words:med	heading -6 boilerplate 7 promotion -1
    words:media	heading 7 boilerplate -6
    words:media contact	heading 7 boilerplate -7
    words:medical	heading -1 boilerplate 8 promotion 4 anecdote 4 signpost 6 recommendation -4 opinion -11 claim -6
    words:medical advice	boilerplate 7 promotion 4 anecdote -1 signpost 3 recommendation -5 opinion -5 claim -2
    words:medication	boilerplate -2 promotion 2 anecdote -1 signpost 3 recommendation -5 opinion 3
    words:medication for	boilerplate -1 anecdote -1 signpost 5 opinion -1 claim -2
    words:medication overuse	recommendation -5 opinion -1 claim 6
    words:medicine	heading 2 boilerplate -1 promotion -4 anecdote -1 signpost 2 recommendation -4 opinion 14 claim -8
    words:medicine is	opinion 8 claim -8
    words:medicines	heading -2 promotion -1 signpost -1 recommendation 6 opinion -1 claim -1
    words:meet	heading 13 boilerplate -8 promotion -2 anecdote 3 signpost -1 recommendation -5 opinion 7 claim -7
    words:meet the	heading 7 boilerplate -5 promotion -4 opinion 5 claim -3
    words:meet your	boilerplate -2 promotion 3 signpost -1 recommendation -4 opinion 4
    words:members	heading -3 promotion -2 anecdote -1 signpost 2 recommendation 3 opinion -1
    words:memory	heading -2 anecdote -3 signpost -1 recommendation -3 opinion -6 claim 16
    words:men	recommendation -1 opinion -1 claim 3
    words:mental	heading 1 boilerplate -1 promotion -2 anecdote -1 recommendation -2 opinion 2 claim 3
    words:mental health	heading 1 boilerplate -1 promotion -2 anecdote -1 recommendation -1 opinion 2 claim 2
    words:met	heading 3 boilerplate -2 promotion -1 opinion -2 claim 2
    words:metal	recommendation 4 opinion -1 claim -2
    words:metal in	recommendation 5 claim -4
    words:methods	heading 9 recommendation -1 opinion -5 claim -2
    words:mg	heading -6 boilerplate -3 promotion -5 anecdote 4 signpost -1 recommendation -1 opinion -1 claim 13
    words:mice	heading 1 boilerplate -1 promotion -1 anecdote -1 signpost -3 recommendation -7 opinion -6 claim 19
    words:midazolam	anecdote -1 signpost -1 recommendation -1 claim 3
    words:might	heading -1 boilerplate 2 promotion -2 anecdote 1 signpost 1 recommendation -2 opinion -3 claim 5
    words:migraine	heading 11 boilerplate -9 promotion 1 anecdote 2 signpost -4 recommendation -1 opinion -6 claim 6
    words:migraine is	opinion -4 claim 5
    words:mild	boilerplate -1 promotion -1 opinion -3 claim 6
    words:million	heading -1 promotion -1 anecdote -1 opinion 11 claim -7
    words:million americans	opinion 5 claim -4
    words:mind	heading -2 boilerplate 5 promotion -4 anecdote -3 signpost 1 opinion 7 claim -4
    words:minutes	heading -4 boilerplate 2 promotion -2 anecdote 3 signpost -1 recommendation 4 opinion 1 claim -3
    words:miss	promotion -2 anecdote -3 recommendation -3 opinion 3 claim 5
    words:mix	recommendation 1 opinion 4 claim -4
    words:mixed	heading -1 recommendation -1 opinion -2 claim 4
    words:moment	heading -1 signpost -9 opinion 11
    words:monday	boilerplate 6 promotion -6 anecdote 3 recommendation 1 opinion -2 claim -1
    words:money	boilerplate -2 promotion 1 anecdote -3 signpost -1 recommendation -1 opinion 10 claim -4
    words:monitor	recommendation 4 claim -3
    words:monitored	recommendation 7 claim -7
    words:month	heading -3 boilerplate -1 promotion -2 anecdote 13 signpost -5 recommendation -3 opinion -4 claim 5
    words:month or	anecdote -1 recommendation -5 opinion -1 claim 8
    words:monthly	heading -4 boilerplate -1 promotion 4
    words:months	boilerplate -1 anecdote -2 signpost -3 recommendation -2 opinion -7 claim 15
    words:months and	promotion -1 anecdote -2 recommendation 1 opinion -3 claim 6
    words:mood	heading -5 boilerplate 7 promotion -3 anecdote 3 signpost -3 recommendation 5 opinion -6 claim 3
    words:more	heading -2 boilerplate -1 promotion -7 anecdote -9 signpost 9 recommendation 10 opinion 11 claim -10
    words:more likely	recommendation -2 opinion -2 claim 4
    words:more research	boilerplate -1 signpost -1 recommendation 14 opinion -3 claim -8
    words:more than	heading 3 boilerplate -2 promotion -3 anecdote -1 signpost 2 recommendation 4 opinion 7 claim -10
    words:morning	heading -1 boilerplate 2 promotion -5 anecdote 3 signpost -2 recommendation 7 claim -3
    words:morning after	promotion -3 recommendation 6 opinion -1 claim -1
    words:most	heading -2 boilerplate 4 promotion -9 anecdote 1 signpost -4 recommendation -1 claim 11
    words:most people	signpost -1 recommendation -4 opinion -2 claim 7
    words:most popular	heading -1 boilerplate 5 promotion -4
    words:mostly	recommendation -2 opinion -3 claim 4
    words:mother	heading 1 boilerplate -1 promotion -1 anecdote -1 signpost 7 opinion -3 claim -2
    words:movement	heading 4 boilerplate -3 promotion -1
    words:movement desensitisation	heading 4 boilerplate -4
    words:movements	heading 1 boilerplate -1 opinion -3 claim 3
    words:mrs	heading -5 boilerplate 5 promotion -1 opinion 2 claim -1
    words:much	boilerplate -1 promotion -1 anecdote -1 signpost 1 recommendation -1 opinion -2 claim 5
    words:much as	opinion -4 claim 5
    words:mushrooms	boilerplate -1 signpost -9 opinion 10
    words:must	heading -1 boilerplate 5 promotion -2 anecdote -1 signpost -2 recommendation 3 opinion -9 claim 5
    words:must be	boilerplate 5 opinion -3
    words:must not	recommendation 4 opinion -1 claim -2
    words:my	heading -2 boilerplate -11 promotion 5 anecdote 11 recommendation 12 opinion 5 claim -19
    words:my brother	anecdote -1 recommendation 7 opinion -4 claim -1
    words:my patients	anecdote -1 signpost -1 recommendation 2 opinion 4 claim -4
    words:myself	promotion -1 anecdote 14 signpost -1 recommendation -2 opinion -8 claim -2
    words:myself and	anecdote 8 recommendation -2 opinion -4 claim -2
    words:naltrexone	heading -2 anecdote 9 signpost -2 recommendation -1 opinion 6 claim -9
    words:naltrexone the	anecdote 9 opinion -1 claim -7
    words:name	heading -6 boilerplate 3 promotion -2 anecdote 3 signpost -1 recommendation -1 opinion -3 claim 8
    words:name it	heading -4 promotion -1 anecdote 1 recommendation 6 opinion -1 claim -1
    words:nasal	heading 2 boilerplate -2 signpost 1
    words:nasal spray	heading 2 boilerplate -2 signpost 1 claim -1
    words:nausea	heading -1 promotion -1 signpost -1 recommendation 4 opinion -3 claim 2
    words:nausea and	boilerplate -1 promotion -1 recommendation -2 opinion -2 claim 5
    words:near	boilerplate -3 promotion 7 signpost -1 recommendation 3 opinion -1 claim -5
    words:near you	boilerplate -3 promotion 7 signpost -1 recommendation -2 opinion -1 claim -1
    words:nearest	promotion -2 anecdote -2 recommendation -3 opinion 5 claim 2
    words:nearly	heading -9 promotion -2 anecdote 5 signpost -2 recommendation 1 opinion 1 claim 7
    words:nearly always	anecdote 6 signpost -1 opinion -3 claim -2
    words:nearly everyone	promotion -1 recommendation -1 opinion -3 claim 5
    words:neck	heading 1 boilerplate -5 promotion 2 anecdote 1 signpost -2 recommendation 5 opinion -1 claim -2
    words:need	heading 9 signpost -2 recommendation -4 opinion -4 claim 2
    words:need a	heading 4 promotion -2 signpost -1 recommendation -1
    words:need to	heading 5 boilerplate -3 promotion 4 signpost -1 recommendation 1 opinion -3 claim -1
    words:needed	boilerplate -2 promotion 13 anecdote -3 signpost -3 recommendation 16 opinion -9 claim -11
    words:needed to	anecdote -1 signpost -1 recommendation 12 opinion -3 claim -6
    words:needle	promotion -1 anecdote 1 recommendation -2 opinion -4 claim 6
    words:needles	anecdote -1 recommendation -1 opinion 5 claim -2
    words:needs	recommendation 7 opinion -1 claim -6
    words:neither	boilerplate -2 promotion -3 anecdote 6 signpost -1 recommendation -1 opinion 2 claim -1
    words:nerve	heading -5 boilerplate 2 promotion 3 anecdote -1 signpost -3 recommendation -3 opinion 9 claim -1
    words:nerve pain	heading -4 boilerplate -1 promotion 4 anecdote -1 signpost -2 recommendation -3 opinion 11 claim -5
    words:nerves	recommendation -1 opinion -1 claim 3
    words:nervous	heading 4 boilerplate -4 promotion -2 signpost -1 opinion 13 claim -9
    words:nervous system	heading 4 boilerplate -4 promotion -2 recommendation 1 opinion 9 claim -8
    words:neurologist	opinion 4 claim -5
    words:neurons	anecdote -1 opinion -5 claim 6
    words:neuropathy	recommendation -1 opinion -3 claim 5
    words:never	promotion -3 anecdote -2 signpost -3 recommendation 6 opinion 12 claim -9
    words:never mind	promotion -1 anecdote -1 recommendation -2 opinion -3 claim 6
    words:new	heading 1 boilerplate 1 promotion 2 anecdote -9 signpost 9 recommendation -7 opinion 6 claim -3
    words:new patients	heading -1 promotion 7 anecdote -1 signpost -4 opinion -1
    words:newer	heading 1 boilerplate -2 promotion -1 signpost 6 recommendation -1 opinion -2 claim -1
    words:news	heading 2 boilerplate -3 promotion 1 anecdote -1 signpost 3 opinion -3 claim -1
    words:newsletter	heading -6 boilerplate 5 promotion 1
    words:next	heading -1 boilerplate 1 promotion -5 anecdote -7 signpost 4 recommendation 3 opinion 3 claim 3
    words:next week	heading 2 boilerplate -2 promotion -2 anecdote -1 signpost 4 recommendation -1
    words:nhs	heading -3 boilerplate 3 promotion -2 anecdote -1 signpost 7 recommendation 1 opinion -7 claim 2
    words:nice	promotion -1 anecdote -1 signpost -2 opinion 6 claim -2
    words:night	heading -3 boilerplate -5 promotion -1 anecdote 11 signpost 4 recommendation 2 opinion -5 claim -2
    words:night and	anecdote 5 recommendation -1 opinion -1 claim -2
    words:nine	promotion -1 anecdote 1 signpost -1 recommendation -1 claim 2
    words:no	heading -2 boilerplate -5 promotion 8 anecdote 2 signpost -3 recommendation -8 opinion 7 claim 1
    words:no difference	anecdote -1 opinion -5 claim 7
    words:no more	anecdote 1 recommendation 5 claim -6
    words:no new	opinion 7 claim -6
    words:no one	promotion -2 signpost 4 opinion 1 claim -2
    words:nobody	heading 1 boilerplate -1 promotion -2 anecdote -3 signpost -5 recommendation 2 opinion -9 claim 18
    words:nobody has	recommendation -2 opinion -1 claim 3
    words:nobody should	anecdote -2 recommendation 7 opinion -2 claim -2
    words:none	boilerplate -1 anecdote -3 signpost 3 opinion 2 claim -1
    words:none of	boilerplate -1 anecdote -2 signpost 3 recommendation -2 opinion 3 claim -1
    words:normal	recommendation -2 opinion -3 claim 6
    words:not	heading -1 boilerplate -5 promotion -2 anecdote 4 signpost 8 recommendation -5 opinion -2 claim 4
    words:not a	heading 5 promotion -3 signpost 6 recommendation -2 opinion -7
    words:not after	anecdote -1 recommendation 7 opinion -2 claim -3
    words:not available	opinion -4 claim 5
    words:not be	anecdote -3 signpost -1 recommendation 6 opinion 9 claim -10
    words:not been	recommendation -1 opinion -2 claim 4
    words:not being	anecdote 5 opinion -1 claim -3
    words:not by	anecdote -1 recommendation 2 opinion 8 claim -9
    words:not covered	heading 4 boilerplate -3 promotion 9 signpost -1 claim -8
    words:not drive	recommendation 6 opinion -3 claim -2
    words:not for	heading 1 anecdote -1 opinion 5 claim -3
    words:not get	heading 1 signpost -1 recommendation -5 opinion 5
    words:not go	recommendation -3 opinion -2 claim 5
    words:not going	anecdote 4 signpost -5 recommendation 4 opinion -2 claim -1
    words:not have	anecdote 1 recommendation -11 opinion -3 claim 13
    words:not just	opinion -4 claim 4
    words:not know	anecdote -1 recommendation -2 opinion -1 claim 5
    words:not part	boilerplate -2 promotion 9 signpost -3 opinion -1 claim -3
    words:not respond	promotion -1 signpost -1 recommendation -1 opinion -3 claim 7
    words:not stop	anecdote 1 recommendation 3 opinion -3
    words:not the	heading 1 boilerplate -1 anecdote 3 signpost -4 recommendation -1 opinion 2
    words:not to	heading -1 promotion -2 anecdote -1 signpost -1 recommendation 6 opinion -1 claim -1
    words:not your	boilerplate -1 signpost 3 recommendation -1 opinion 6 claim -7
    words:notes	heading -7 boilerplate 7 anecdote -1 signpost 1 recommendation -2 opinion -2 claim 4
    words:nothing	heading 8 promotion -2 anecdote -2 signpost -3 recommendation 4 opinion -10 claim 3
    words:nothing that	recommendation -1 opinion -3 claim 5
    words:notice	promotion -2 recommendation 3
    words:now	heading -3 boilerplate 2 promotion -7 anecdote 4 signpost 5 recommendation -4 opinion 6 claim -3
    words:now and	promotion 2 anecdote -3 recommendation -1 opinion -1 claim 4
    words:nuala	anecdote 7 signpost -1 recommendation -2 opinion 7 claim -10
    words:number	promotion 4 anecdote -4 signpost 3 recommendation -2 opinion -2 claim 2
    words:number of	promotion 4 anecdote -1 signpost 4 recommendation -1 opinion -2 claim -4
    words:numbers	boilerplate -1 promotion -1 anecdote -1 signpost 3 recommendation -1 opinion 2 claim -1
    words:nurse	heading 1 boilerplate 3 signpost -1 recommendation 2 opinion -2 claim -2
    words:nurses	anecdote 5 signpost 1 recommendation -1 opinion -1 claim -3
    words:obsessive-compulsive	heading 1 signpost 3 opinion -3
    words:obsessive-compulsive disorder	heading 1 signpost 3 opinion -3
    words:ocd	heading 3 boilerplate -1 promotion -3 anecdote 1 signpost -8 recommendation 2 opinion -9 claim 16
    words:october	heading 4 boilerplate -1 promotion -2 signpost -1 opinion -1 claim 1
    words:odd	opinion 7 claim -6
    words:of	heading -17 boilerplate 19 promotion -17 anecdote -5 signpost 14 recommendation -5 opinion 4 claim 6
    words:of #	boilerplate 7 promotion 4 anecdote -2 signpost -1 recommendation -4 opinion -4 claim 1
    words:of a	heading -2 boilerplate 2 promotion -2 anecdote 4 signpost 1 recommendation 6 claim -9
    words:of addiction	anecdote -1 opinion 9 claim -8
    words:of an	anecdote -1 recommendation 2 opinion 5 claim -5
    words:of contents	heading 6 boilerplate -6
    words:of course	promotion -1 anecdote -1 signpost -1 recommendation -1 opinion 5 claim -2
    words:of dying	recommendation -3 claim 4
    words:of ending	promotion -1 recommendation 7 opinion -1 claim -4
    words:of it	heading -1 boilerplate -1 promotion 2 anecdote -1 signpost 8 recommendation -2 opinion -9 claim 5
    words:of ketamine	anecdote -1 opinion -1 claim 3
    words:of mental	promotion -1 recommendation -2 opinion 3
    words:of my	promotion -1 anecdote 1 signpost -1 recommendation -1 opinion 6 claim -4
    words:of our	anecdote 6 recommendation -1 opinion -1 claim -4
    words:of pain	heading -5 boilerplate 5
    words:of patients	signpost 4 opinion -1 claim -1
    words:of people	heading -5 promotion 5 signpost -1 recommendation -1 opinion -1 claim 3
    words:of six	promotion 3 recommendation 8 opinion -4 claim -6
    words:of suicide	heading 5 boilerplate 1 promotion -2 anecdote -2 signpost -1 recommendation 7 opinion -3 claim -4
    words:of that	boilerplate -1 promotion -1 anecdote -1 signpost 5 recommendation -1 opinion 2 claim -3
    words:of the	heading -2 boilerplate 6 promotion -3 anecdote -10 signpost 3 recommendation -9 opinion 4 claim 10
    words:of them	promotion -3 anecdote 3 signpost -1 recommendation 3 opinion -3 claim 2
    words:of these	heading -4 boilerplate -1 promotion -1 anecdote 2 signpost 8 opinion -1 claim -2
    words:of things	recommendation -1 opinion 7 claim -6
    words:of this	boilerplate -2 promotion 9 anecdote -1 signpost -4 recommendation -1
    words:of tms	heading 7 boilerplate -3 promotion -4
    words:of us	promotion -1 anecdote 3 signpost -3 recommendation -1 opinion -2 claim 2
    words:of use	heading -5 boilerplate 6
    words:of what	anecdote -2 recommendation -1 opinion -1 claim 5
    words:of you	heading -2 boilerplate -3 promotion -1 anecdote -1 signpost -2 opinion 10
    words:of your	heading -3 boilerplate 3 anecdote -1 signpost -1 opinion -2 claim 4
    words:off	heading -1 boilerplate -5 promotion 5 anecdote 5 signpost -5 recommendation 6 opinion -8 claim 4
    words:off the	promotion -2 anecdote 1 signpost -2 recommendation 7 opinion -2 claim -2
    words:off-label	heading -1 boilerplate 4 promotion -3 anecdote -1 signpost -1 recommendation -1 opinion -6 claim 7
    words:off-label for	boilerplate 5 promotion -2 signpost -1 opinion -1
    words:offer	promotion -2 anecdote -1 signpost -3 recommendation 15 opinion -5 claim -4
    words:offered	anecdote -2 signpost -1 recommendation -4 opinion -3 claim 10
    words:office	promotion 4 anecdote 3 signpost 1 recommendation -1 opinion -3 claim -4
    words:officer	opinion 5 claim -5
    words:often	heading -2 boilerplate -1 promotion 7 anecdote -3 recommendation -2 opinion -6 claim 7
    words:oil	heading -2 recommendation 1 opinion 6 claim -5
    words:ok	heading 3 boilerplate -8 promotion 7 opinion -1
    words:okay	heading 1 boilerplate -1 promotion -1 signpost 6 opinion -4 claim -1
    words:old	promotion -1 anecdote -2 signpost -1 recommendation -3 claim 8
    words:older	heading -1 promotion -1 recommendation -1 opinion -2 claim 5
    words:on	boilerplate -29 promotion 11 anecdote 10 signpost 17 recommendation 15 opinion -17 claim -7
    words:on #	boilerplate -4 promotion -4 anecdote -1 signpost -1 recommendation 15 opinion -1 claim -5
    words:on a	promotion -1 anecdote -6 signpost 6 recommendation 15 claim -15
    words:on about	promotion 4 signpost -1 recommendation -7 claim 4
    words:on her	anecdote 5 signpost -1 recommendation -1 opinion -2 claim -1
    words:on it	anecdote 1 signpost -2 recommendation -6 opinion 5 claim 3
    words:on more	boilerplate -2 promotion -1 signpost 5 recommendation 1 opinion -1 claim -2
    words:on our	boilerplate 1 promotion -4 recommendation -1 claim 4
    words:on purpose	anecdote 4 recommendation -1 opinion -3 claim 2
    words:on request	heading -1 boilerplate -2 promotion 7 signpost -1 recommendation -1 claim -3
    words:on the	heading -2 boilerplate -1 promotion 8 anecdote 13 signpost 8 recommendation -12 opinion -8 claim -7
    words:on this	heading -1 boilerplate 3 promotion -2 anecdote -1 signpost 1 recommendation -1 opinion 1
    words:on to	promotion 8 recommendation -4 opinion -3
    words:on top	promotion -1 anecdote -1 signpost -2 opinion 8 claim -5
    words:on your	boilerplate -4 promotion -2 signpost -1 recommendation 4 opinion -2 claim 6
    words:once	promotion 6 anecdote 6 signpost 2 recommendation 4 opinion -9 claim -8
    words:once a	anecdote 6 signpost -1 opinion -3 claim -2
    words:one	heading -3 promotion -2 anecdote 8 signpost 11 recommendation -1 opinion -8 claim -5
    words:one and	promotion 8 signpost -1 opinion -2 claim -5
    words:one day	opinion 10 claim -9
    words:one dose	anecdote -1 recommendation -1 opinion -1 claim 4
    words:one gentleman	anecdote 8 opinion -6 claim -1
    words:one in	anecdote -1 signpost -1 recommendation 4 opinion -3 claim 2
    words:one infusion	opinion 3 claim -3
    words:one is	boilerplate -1 anecdote -1 signpost -1 recommendation -2 opinion -1 claim 6
    words:one of	boilerplate 2 promotion -1 anecdote 9 signpost -2 recommendation 2 opinion -2 claim -7
    words:one who	anecdote 4 signpost -1 opinion -2 claim -1
    words:ones	anecdote 1 signpost -1 recommendation -1 opinion -3 claim 4
    words:online	boilerplate -1 promotion 10 recommendation -4 opinion -2 claim -3
    words:only	heading -2 boilerplate -1 anecdote -4 signpost -2 recommendation 2 opinion -10 claim 16
    words:only be	anecdote -3 recommendation 1 opinion -3 claim 5
    words:open	heading -4 boilerplate 6 promotion 15 anecdote -3 signpost -1 recommendation 8 opinion -4 claim -15
    words:open questions	anecdote -1 signpost -1 recommendation 6 opinion -2 claim -1
    words:opened	heading -1 promotion -1 anecdote -2 opinion -1 claim 6
    words:opened in	heading -1 promotion -1 anecdote -4 claim 6
    words:opens	heading 3 boilerplate -3 promotion -1
    words:opioid	heading -1 promotion -1 signpost 1 recommendation -1 opinion -3 claim 5
    words:opioids	heading -1 promotion -1 recommendation 4 opinion -2
    words:options	heading 3 promotion -2 anecdote 3 signpost -1 opinion -4 claim 2
    words:or	heading -2 boilerplate -6 promotion -1 anecdote -4 signpost -4 recommendation 14 opinion -23 claim 27
    words:or a	boilerplate -1 promotion -4 anecdote -1 signpost -1 recommendation 5 opinion -2 claim 3
    words:or another	boilerplate 6 promotion -1 recommendation -5
    words:or by	boilerplate -2 promotion 4 recommendation 1 opinion -1 claim -3
    words:or if	promotion -2 recommendation 4 claim -2
    words:or more	boilerplate -1 promotion -1 anecdote -3 signpost 4 recommendation -2 opinion -1 claim 4
    words:or near	recommendation 5 claim -5
    words:or seven	anecdote 1 signpost -1 recommendation 6 opinion -2 claim -5
    words:or so	recommendation 4 opinion -3
    words:or text	promotion -5 recommendation 7 claim -2
    words:or the	heading -1 promotion -1 anecdote 4 signpost 1 recommendation -2 opinion 1 claim -3
    words:or two	anecdote -3 claim 4
    words:oral	heading 3 boilerplate -2 promotion -1
    words:order	heading -2 boilerplate -1 anecdote 5 signpost 2 recommendation -3 opinion 2 claim -4
    words:ordinary	promotion -1 recommendation -1 opinion -3 claim 4
    words:other	heading -1 boilerplate -1 promotion -1 anecdote 5 signpost -6 opinion 2 claim 1
    words:other people	anecdote 6 signpost -1 recommendation -2 opinion -1 claim -2
    words:other side	anecdote -1 recommendation 5 opinion -2 claim -1
    words:other way	heading -1 anecdote -2 signpost -1 recommendation -1 opinion 5 claim -1
    words:others	anecdote -1 recommendation -1 claim 3
    words:otherwise	heading 6 boilerplate -2 promotion -2 anecdote 3 signpost -2 opinion -1 claim -3
    words:ought	anecdote -1 signpost -2 recommendation 3 opinion 5 claim -5
    words:ought to	anecdote -1 signpost -2 recommendation 2 opinion 5 claim -4
    words:our	heading -7 boilerplate 1 promotion 13 anecdote 5 recommendation -7 opinion -5
    words:our founder	promotion 6 anecdote -2 claim -4
    words:our front	anecdote 6 opinion -4 claim -1
    words:our helpline	promotion 4 claim -4
    words:our newsletter	heading -6 boilerplate 6 promotion 1
    words:our nurses	promotion -1 anecdote 5 signpost 1 recommendation -1 opinion -1 claim -4
    words:our own	heading 5 boilerplate -3 promotion -1 signpost -1
    words:out	heading -4 boilerplate 3 promotion 9 anecdote -9 recommendation -2 opinion -5 claim 9
    words:out for	recommendation 7 claim -7
    words:out of	heading -1 boilerplate 5 promotion 2 signpost -1 recommendation -1 opinion -5 claim 1
    words:out the	promotion 3 anecdote -4 signpost 3 recommendation -4 opinion 3 claim -1
    words:outcomes	anecdote -1 opinion 9 claim -8
    words:outside	heading -1 boilerplate 1 promotion -1 opinion -2 claim 3
    words:over	heading -2 boilerplate 4 promotion 1 anecdote -3 signpost 5 recommendation 1 opinion -1 claim -5
    words:over #	boilerplate 5 promotion -5 claim 1
    words:over and	promotion -1 anecdote -6 signpost 9 opinion -1
    words:over the	heading -1 promotion -1 anecdote -2 signpost -2 recommendation 10 claim -5
    words:over video	boilerplate -1 promotion 10 recommendation -5 claim -4
    words:overuse	recommendation -5 opinion -1 claim 6
    words:overuse headache	recommendation -5 opinion -1 claim 6
    words:own	heading 10 boilerplate -1 promotion -2 signpost -5 recommendation 3 opinion -6
    words:p	heading -4 boilerplate 7 promotion 5 anecdote -2 signpost 6 recommendation -3 opinion -4 claim -5
    words:p m	heading -2 boilerplate 6 promotion 6 anecdote -1 signpost -1 recommendation -2 opinion -1 claim -5
    words:page	heading 1 boilerplate 3 promotion 3 anecdote -1 recommendation -1 opinion -1 claim -3
    words:page #	heading -1 boilerplate 3 promotion -2
    words:pages	boilerplate -2 promotion -2 signpost 12 recommendation -1 opinion -1 claim -6
    words:paid	heading -5 boilerplate -4 promotion 6 anecdote 6 opinion 1 claim -4
    words:pain	heading -2 boilerplate -7 anecdote -5 signpost -2 recommendation 3 opinion 9 claim 3
    words:pain in	heading 3 boilerplate -3
    words:pain is	heading -1 promotion -1 signpost -1 recommendation 1 opinion 7 claim -5
    words:pain medicine	heading -5 boilerplate 6 promotion -1
    words:pain syndrome	heading 1 boilerplate -5 promotion 4 recommendation -1 opinion -3 claim 4
    words:painful	recommendation -1 opinion -3 claim 5
    words:painful diabetic	recommendation -1 opinion -3 claim 5
    words:panic	heading 1 boilerplate -1 promotion 1 signpost -1 recommendation 4 claim -3
    words:paper	boilerplate -2 anecdote -1 signpost 5 recommendation -5 opinion 16 claim -13
    words:parkinson	heading 2 boilerplate -1 promotion -1 recommendation 3 opinion -2
    words:part	boilerplate -2 promotion 11 anecdote 5 signpost -4 recommendation -3 opinion -9 claim 3
    words:part of	boilerplate -2 promotion 8 signpost -3 recommendation -1 opinion -6 claim 5
    words:participants	heading 1 anecdote -1 recommendation -1 opinion -2 claim 3
    words:particular	recommendation -1 opinion 3 claim -3
    words:partly	heading -1 boilerplate -1 promotion -1 anecdote -1 signpost -2 opinion -1 claim 6
    words:partner	heading -1 boilerplate -1 anecdote -2 signpost -1 recommendation -1 opinion -1 claim 5
    words:passes	boilerplate -1 signpost -1 recommendation 6 opinion -6 claim 3
    words:past	promotion -1 recommendation -1 opinion -1 claim 4
    words:patience	promotion -2 recommendation -1 opinion 7 claim -3
    words:patient	heading 3 boilerplate -3 anecdote 7 signpost -1 recommendation 7 opinion -2 claim -11
    words:patients	heading 2 boilerplate -10 promotion 8 anecdote -4 signpost -1 recommendation 8 opinion -10 claim 6
    words:patients a	opinion 5 claim -4
    words:patients at	anecdote -3 recommendation -1 opinion 5 claim -1
    words:patients can	boilerplate -2 promotion 9 recommendation -1 opinion -1 claim -4
    words:patients in	anecdote -3 signpost -1 opinion -3 claim 7
    words:patients must	recommendation 5 opinion -1 claim -3
    words:patients relatives	heading 2 boilerplate -3 promotion -1 signpost 5 claim -1
    words:patients to	promotion -5 recommendation 11 opinion -1 claim -4
    words:patients were	opinion -2 claim 4
    words:patients who	heading -1 promotion 3 anecdote 8 signpost -2 claim -9
    words:pay	heading -2 promotion 8 anecdote -1 opinion -3 claim -3
    words:pay for	promotion -1 recommendation -2 opinion -1 claim 5
    words:pdf	heading -1 boilerplate -3 promotion 4 signpost 7 recommendation -1 claim -5
    words:peak	heading -1 promotion -1 anecdote -1 opinion 6 claim -2
    words:people	heading -1 boilerplate -10 promotion 2 anecdote -4 signpost 30 recommendation -25 opinion -12 claim 20
    words:people and	anecdote -1 recommendation 1 opinion 5 claim -4
    words:people don't	anecdote 8 signpost -1 recommendation -1 opinion -6
    words:people on	boilerplate -6 anecdote -7 signpost 11 opinion -1 claim 2
    words:people tell	promotion -1 anecdote -1 signpost 5 opinion -1 claim -2
    words:people who	heading -5 boilerplate 1 promotion 8 anecdote -2 signpost 7 recommendation -6 opinion -13 claim 8
    words:people with	promotion 1 anecdote -1 recommendation -2 opinion -1 claim 3
    words:per	heading -1 boilerplate 1 promotion 3 recommendation 1 opinion -2 claim -1
    words:per cent	recommendation 3 claim -2
    words:percent	promotion 5 signpost -1 recommendation -2 opinion -1 claim -1
    words:perhaps	anecdote -2 recommendation -1 claim 4
    words:person	promotion 7 anecdote -2 signpost -1 recommendation -7 opinion 10 claim -6
    words:person in	promotion 5 recommendation -3 opinion -1
    words:persons	promotion 8 opinion -1 claim -7
    words:phd	opinion 4 claim -4
    words:phone	heading -1 boilerplate 5 promotion -4 anecdote -3 signpost 6 recommendation -3 opinion -1
    words:photo	heading -1 boilerplate 4 promotion -1 signpost -1
    words:pick	promotion -1 recommendation 4 opinion -1 claim -3
    words:picture	recommendation -1 opinion -2 claim 3
    words:pill	heading -2 boilerplate -2 opinion -1 claim 5
    words:pills	promotion -1 signpost -1 recommendation 6 opinion 7 claim -11
    words:place	heading -3 boilerplate 1 promotion 2 anecdote -11 signpost 6 recommendation 1 claim 3
    words:place the	anecdote -6 signpost 7
    words:placebo	anecdote -1 signpost -1 recommendation -2 opinion 3 claim 2
    words:places	promotion 9 anecdote -4 signpost -1 recommendation -1 opinion 2 claim -5
    words:places left	promotion 5 anecdote -2 claim -1
    words:plain	boilerplate -1 promotion 3 signpost 1 recommendation -1 opinion -1
    words:plan	heading -4 boilerplate 5 promotion 8 anecdote -2 signpost 1 recommendation -14 opinion 1 claim 5
    words:plan a	promotion -6 anecdote -1 recommendation -1 claim 8
    words:plan on	promotion 4 signpost -1 recommendation -7 claim 4
    words:plans	heading 4 promotion 1 claim -4
    words:please	heading -1 boilerplate 13 promotion -9 anecdote -1 signpost -2 recommendation 24 opinion -9 claim -15
    words:please ask	boilerplate 6 promotion -1 recommendation -5
    words:please don't	boilerplate -3 signpost -1 recommendation 11 opinion -2 claim -5
    words:plus	boilerplate -1 promotion -2 anecdote 4 signpost 4 opinion -3 claim -1
    words:plus a	promotion -1 anecdote -1 signpost 5 opinion -1 claim -1
    words:point	heading 1 promotion -1 anecdote -4 signpost -2 recommendation -3 opinion 7 claim 1
    words:point to	opinion 10 claim -9
    words:points	heading 2 boilerplate -2 promotion 1 recommendation -1 claim 1
    words:policy	signpost 7 recommendation -1 claim -5
    words:popular	heading -1 boilerplate 5 promotion -4
    words:possible	boilerplate 4 promotion -4 signpost 17 recommendation -8 opinion -3 claim -6
    words:possible side	promotion -1 signpost 8 opinion -2 claim -5
    words:post	boilerplate -2 promotion 3 anecdote -1 signpost 4 recommendation -1 opinion -1 claim -1
    words:post-traumatic	heading 1 boilerplate -2 opinion -1 claim 3
    words:post-traumatic stress	heading 1 boilerplate -2 opinion -1 claim 3
    words:posted	boilerplate 2 promotion -1 anecdote 1 claim -2
    words:poster	heading 5 boilerplate -3 promotion -1 anecdote 2 signpost -1 opinion -1 claim -1
    words:posts	heading -1 boilerplate 1 anecdote -1 recommendation -1 opinion -2 claim 4
    words:practice	heading -1 boilerplate 1 promotion -1 anecdote -1 signpost -3 recommendation -2 opinion 5 claim 1
    words:preference	recommendation -3 opinion 3
    words:pregnant	heading -1 boilerplate 1 promotion -1 recommendation 4 claim -2
    words:prescribe	promotion -1 signpost -1 recommendation 8 opinion -4 claim -2
    words:prescribe it	promotion -1 signpost -1 recommendation 8 opinion -4 claim -2
    words:prescribed	heading -1 promotion -1 opinion 5 claim -4
    words:prescriber	boilerplate -3 promotion 2 recommendation 4 opinion -1 claim -1
    words:present	promotion -1 recommendation -1 opinion -2 claim 4
    words:press	boilerplate 2 promotion -7 anecdote -2 signpost -1 recommendation 9 opinion 11 claim -13
    words:press #	boilerplate 2 promotion -7 anecdote -1 recommendation 10 claim -5
    words:pressure	heading -1 boilerplate 1 promotion 3 anecdote -1 signpost -1 recommendation 4 opinion -2 claim -2
    words:prevent	recommendation -2 opinion -1 claim 3
    words:prevention	signpost -1 opinion -1 claim 3
    words:previously	heading -1 boilerplate -1 promotion -1 anecdote -3 opinion 6
    words:primary	heading 3 boilerplate -2 promotion -1 anecdote -1 opinion -2 claim 3
    words:print	heading -3 boilerplate 9 promotion -1 recommendation -5
    words:print or	boilerplate 6 promotion -1 recommendation -5
    words:prior	promotion 1 recommendation -1 opinion -2 claim 3
    words:private	heading -6 boilerplate -2 promotion 4 anecdote 6 signpost -1 opinion -2 claim 1
    words:priya	heading -2 boilerplate -2 promotion -1 anecdote -1 opinion 7
    words:probably	recommendation -1 opinion -3 claim 5
    words:problem	boilerplate -1 promotion -1 anecdote -1 signpost -1 recommendation 1 opinion 12 claim -10
    words:procedure	heading -1 boilerplate -5 promotion 5 opinion -1 claim 1
    words:process	boilerplate -2 promotion 3 signpost -1 recommendation -5 opinion 9 claim -3
    words:prof	heading 8 boilerplate -8 recommendation -1 claim 1
    words:program	heading 5 boilerplate -5 promotion -2 signpost 1 recommendation 9 opinion -3 claim -5
    words:programs	anecdote -1 opinion -1 claim 4
    words:promise	boilerplate -1 promotion -1 anecdote -2 signpost -1 recommendation -1 opinion 11 claim -6
    words:promise you	promotion -1 anecdote -2 signpost -1 recommendation -1 opinion 5 claim -1
    words:promotes	recommendation -1 opinion -4 claim 6
    words:promotion	heading -1 promotion 6 opinion -5
    words:properly	signpost -1 recommendation 6 opinion -1 claim -3
    words:properly and	recommendation 6 opinion -1 claim -4
    words:proud	heading -2 boilerplate -3 promotion -1 signpost -3 opinion 10
    words:proud of	heading -2 boilerplate -3 promotion -1 signpost -3 opinion 10
    words:provided	heading -1 boilerplate -2 promotion 8 recommendation -1 claim -3
    words:psilocybin	heading 1 boilerplate -1 signpost -1 recommendation 1 opinion 2 claim -1
    words:psychiatrist	heading -11 boilerplate 14 promotion -2 anecdote -1 signpost -2 opinion -1 claim 1
    words:psychiatry	heading -5 boilerplate 15 promotion -2 anecdote -1 signpost -2 recommendation -1 opinion -2 claim -2
    words:psychologist	opinion -3 claim 4
    words:ptsd	heading 3 boilerplate -1 promotion 4 anecdote 1 signpost -6 recommendation -8 opinion 2 claim 5
    words:published	anecdote -1 claim 2
    words:pulse	promotion 2 anecdote -1 signpost -1 recommendation -3 opinion -2 claim 6
    words:purpose	anecdote 4 recommendation -1 opinion -3 claim 2
    words:push	heading -1 anecdote -1 signpost 2 recommendation -1 opinion 6 claim -5
    words:put	heading -1 boilerplate -1 promotion -3 anecdote -6 signpost 3 recommendation 2 opinion 11 claim -5
    words:put on	promotion -2 anecdote -1 signpost -2 recommendation -3 opinion 6 claim 2
    words:quarter	heading 4 anecdote 1 recommendation -1 opinion -1 claim -2
    words:quarter of	heading 4 anecdote -1 recommendation -1 opinion -1
    words:question	heading 1 boilerplate -4 promotion -1 anecdote -3 signpost 17 recommendation 5 opinion -5 claim -11
    words:question and	anecdote -1 signpost 6 recommendation 3 opinion -2 claim -5
    words:questions	heading 11 boilerplate -10 promotion -1 anecdote -2 signpost 4 recommendation 10 opinion -9 claim -3
    words:quick	boilerplate -1 anecdote -1 signpost 6 recommendation -3 opinion -4 claim 3
    words:quiet	heading -1 boilerplate 2 promotion -1 anecdote -2 signpost -1 recommendation -1 opinion 11 claim -8
    words:quit	heading 1 boilerplate -1 promotion -1 anecdote 16 signpost -2 opinion -9 claim -4
    words:ran	boilerplate -1 anecdote -3 signpost -1 opinion -1 claim 7
    words:rapid	heading 3 boilerplate -2 recommendation -2 opinion 2 claim -1
    words:rare	anecdote -1 recommendation -2 opinion -4 claim 8
    words:rate	heading 9 boilerplate -1 promotion -1 anecdote -3 recommendation -1 opinion 2 claim -4
    words:rather	promotion -1 anecdote -2 signpost 2 recommendation 1 opinion 1 claim -2
    words:reach	heading -2 boilerplate 4 promotion -2 recommendation 1 opinion 1 claim -1
    words:reaction	opinion -4 claim 5
    words:reaction to	opinion -4 claim 5
    words:read	heading -10 boilerplate 17 promotion -5 anecdote 8 recommendation -6 opinion 2 claim -4
    words:read the	heading -1 boilerplate 1 recommendation -4 opinion 5 claim -1
    words:readers	heading -3 boilerplate 2 promotion -1 anecdote -1 signpost 6 opinion -3 claim -1
    words:reading	heading -3 boilerplate 3 recommendation 2 opinion -1 claim -1
    words:reading time	heading -3 boilerplate 3
    words:ready	heading -3 boilerplate -2 promotion 12 signpost -2 recommendation -1 opinion -4
    words:ready to	heading -2 boilerplate -1 promotion 6 signpost -1 recommendation -1 opinion -2
    words:real	heading 6 boilerplate -4 promotion -1 anecdote -3 signpost -1 recommendation -2 claim 5
    words:real risk	anecdote -2 opinion -2 claim 6
    words:really	heading -2 boilerplate -1 promotion 1 anecdote 2 signpost 1 recommendation -1 opinion 1 claim -3
    words:reassurance	boilerplate -1 promotion -1 anecdote -1 signpost 2 recommendation -6 opinion -2 claim 9
    words:receive	boilerplate -2 promotion 4 signpost 5 recommendation 1 opinion -2 claim -4
    words:recommends	opinion -3 claim 3
    words:record	anecdote -1 signpost -1 recommendation -1 opinion -6 claim 9
    words:records	promotion -4 recommendation 13 opinion -1 claim -6
    words:red	heading -1 promotion -1 anecdote 1 opinion -1 claim 3
    words:reduction	heading 5 boilerplate -2 promotion -1 claim -1
    words:reduction in	heading 5 boilerplate -2 promotion -1 claim -1
    words:refer	boilerplate -1 promotion 4 anecdote -1 signpost 2 recommendation -2 opinion -2
    words:references	heading 8 boilerplate -7
    words:regional	heading 1 boilerplate -5 promotion 4 recommendation -1 opinion -3 claim 4
    words:regional pain	heading 1 boilerplate -5 promotion 4 recommendation -1 opinion -3 claim 4
    words:register	promotion -2 recommendation -5 opinion 6 claim 1
    words:register at	promotion -2 recommendation -2 opinion 6 claim -2
    words:registered	boilerplate 3 promotion -2
    words:relapse	heading -1 anecdote -1 signpost -1 recommendation -1 opinion -2 claim 5
    words:related	heading -3 boilerplate 3
    words:relatives	heading 2 boilerplate -3 promotion -1 signpost 5 claim -1
    words:relatives and	heading 2 boilerplate -3 promotion -1 signpost 5 claim -1
    words:release	anecdote 9 recommendation -1 opinion 2 claim -8
    words:relief	heading 5 boilerplate -2 promotion -1 signpost -1 recommendation -3 claim 3
    words:remember	boilerplate 7 promotion -1 anecdote 1 recommendation -4 opinion 2 claim -6
    words:remember that	recommendation 1 opinion 4 claim -5
    words:remember the	boilerplate 7 promotion -1 anecdote 1 signpost -1 recommendation -5 opinion -2
    words:remission	heading -1 promotion -1 anecdote -1 recommendation -1 opinion -2 claim 6
    words:rems	recommendation 9 claim -9
    words:renata	heading -5 boilerplate 5
    words:repeated	heading 1 boilerplate -1 promotion -1 signpost -1 recommendation -1 opinion 4 claim -2
    words:replies	boilerplate -5 anecdote 3 signpost 5 opinion -2 claim -1
    words:report	heading -1 boilerplate 2 promotion 3 signpost -1 recommendation -6 opinion -5 claim 7
    words:reports	boilerplate -2 promotion -1 signpost 5 claim -1
    words:reprocessing	heading 4 boilerplate -4
    words:request	heading -1 promotion -2 anecdote -1 signpost -2 recommendation 12 opinion -6 claim -1
    words:request for	promotion -1 signpost -1 recommendation -1 opinion -3 claim 6
    words:research	promotion -1 anecdote -1 signpost -1 recommendation 11 opinion -6 claim -3
    words:researchers	recommendation -1 opinion -4 claim 5
    words:reset	boilerplate -1 promotion 2 anecdote -2 opinion -2 claim 3
    words:respond	promotion -1 anecdote -4 signpost -1 recommendation -1 opinion -3 claim 11
    words:respond to	promotion -1 signpost -1 recommendation -1 opinion -3 claim 7
    words:response	heading -2 boilerplate 2 anecdote -2 signpost -1 recommendation -2 opinion 1 claim 4
    words:response prevention	heading -1 signpost -1 opinion -1 claim 3
    words:result	boilerplate -1 promotion -1 opinion 5 claim -3
    words:results	heading 7 boilerplate 5 promotion -3 signpost -1 recommendation 3 opinion -2 claim -8
    words:results are	heading -1 opinion 4 claim -1
    words:retired	anecdote -1 recommendation -1 opinion 5 claim -2
    words:retreat	boilerplate -1 promotion 1 signpost 5 opinion -4
    words:review	heading -1 boilerplate 3 promotion -1 anecdote -3 recommendation -1 opinion -3 claim 7
    words:reviews	heading 9 boilerplate -7 promotion -1 opinion 11 claim -11
    words:rhythm	promotion 4 anecdote -2 signpost -1 recommendation 1 claim -1
    words:ridge	boilerplate 2 promotion 4 anecdote -5 recommendation -1 opinion 2 claim -1
    words:right	heading -2 boilerplate -1 promotion -1 anecdote 1 recommendation -3 opinion 11 claim -6
    words:rights	boilerplate 3 promotion -1
    words:ring	boilerplate -5 promotion 10 anecdote -1 signpost -5 recommendation 20 opinion -9 claim -11
    words:ring the	boilerplate -1 promotion 5 anecdote -1 signpost -1 recommendation 3 opinion -1 claim -3
    words:rising	boilerplate -1 anecdote -1 signpost -1 recommendation -2 opinion -2 claim 7
    words:risk	heading -1 anecdote -2 signpost -1 recommendation -3 opinion 4 claim 3
    words:risk of	recommendation -2 opinion 7 claim -4
    words:ritual	boilerplate -1 promotion -4 signpost -1 recommendation -2 opinion 7 claim 1
    words:rituals	recommendation -4 opinion -2 claim 7
    words:room	heading -1 promotion 4 anecdote 5 signpost -1 recommendation 3 opinion 9 claim -18
    words:roommate	recommendation 5 opinion -1 claim -3
    words:root	heading 6 boilerplate -5 promotion -2 anecdote -1 recommendation -1 opinion 3 claim -2
    words:roughly	promotion -1 anecdote -4 recommendation -1 opinion -1 claim 7
    words:rule	heading -3 boilerplate 4 promotion -1 signpost -1 recommendation 3 claim -2
    words:rules	boilerplate 8 promotion -1 signpost -1 recommendation -5 opinion -1
    words:rules of	boilerplate 8 promotion -1 signpost -1 recommendation -5 opinion -1
    words:run	heading -1 promotion 1 anecdote 1 signpost -2 recommendation 1 opinion 3 claim -3
    words:running	boilerplate -1 anecdote 2 signpost 5 recommendation 1 opinion -2 claim -4
    words:runs	promotion 9 anecdote -2 recommendation -1 opinion -1 claim -4
    words:s	heading -2 boilerplate 6 promotion -1 anecdote -1 signpost -1 opinion -1
    words:sadly	anecdote -1 signpost -1 recommendation 2 opinion 4 claim -4
    words:safe	heading 5 boilerplate -1 promotion -2 anecdote -1 signpost -7 recommendation 5 claim 1
    words:safety	boilerplate -1 promotion -1 anecdote -1 signpost -1 recommendation 12 opinion -3 claim -6
    words:safety and	anecdote -1 signpost -1 recommendation 6 opinion -2 claim -1
    words:said	heading -3 boilerplate -1 promotion 5 anecdote -15 signpost -7 recommendation -1 opinion 14 claim 9
    words:said and	anecdote -3 recommendation 3 opinion -2 claim 3
    words:said dr	anecdote -3 recommendation -1 opinion 5
    words:said it	anecdote -2 opinion 4 claim -2
    words:said the	promotion 8 anecdote -1 opinion 9 claim -15
    words:sale	boilerplate -2 promotion 7 anecdote -2 signpost -1 opinion -2
    words:sales	heading -1 boilerplate -1 promotion -1 anecdote -2 recommendation -1 opinion 6 claim -1
    words:samaritans	boilerplate -1 promotion -2 signpost -1 recommendation 9 opinion -1 claim -5
    words:same	heading 1 boilerplate -14 promotion -3 anecdote 10 signpost -5 recommendation 3 opinion 2 claim 6
    words:same day	recommendation 4 opinion -1 claim -3
    words:sat	anecdote -2 opinion -1 claim 3
    words:save	heading -4 boilerplate -1 promotion 6 recommendation 2 opinion -1 claim -2
    words:save #	heading -1 boilerplate -3 promotion 5 opinion -1
    words:saved	anecdote -8 signpost -1 opinion 6 claim 4
    words:saved my	anecdote -8 signpost -1 opinion 6 claim 4
    words:saw	heading 1 signpost -2 recommendation -2 opinion 4
    words:say	heading 2 boilerplate -2 promotion -3 anecdote -14 signpost 9 claim 10
    words:say it	anecdote -4 signpost -1 recommendation 1 opinion -1 claim 6
    words:saying	recommendation -4 opinion 5
    words:says	heading 3 boilerplate 5 promotion -5 anecdote 6 signpost -4 recommendation -1 opinion -2 claim -3
    words:scale	promotion -1 anecdote -1 signpost -1 recommendation -1 opinion 4
    words:school	heading -1 boilerplate 1 promotion -1 anecdote 2 signpost -1 recommendation 7 opinion -2 claim -5
    words:science	heading -1 boilerplate -1 promotion -1 anecdote -1 signpost 5 opinion -1 claim 1
    words:score	heading 5 boilerplate -2 promotion -2 anecdote -3 signpost -1 recommendation -1 opinion 3 claim 1
    words:scores	anecdote -1 recommendation -2 claim 3
    words:screen	recommendation 7 opinion -6
    words:second	heading -3 promotion -4 anecdote -6 signpost -2 recommendation -8 opinion 27 claim -3
    words:secondary	signpost -1 recommendation 5 opinion -1 claim -4
    words:section	heading -4 boilerplate 4 anecdote -1 signpost -2 opinion 5 claim -2
    words:sedatives	recommendation -4 claim 5
    words:see	heading -1 boilerplate -2 promotion 8 anecdote -4 recommendation -10 opinion 4 claim 4
    words:see a	recommendation -2 claim 4
    words:see how	promotion -2 signpost -1 recommendation -1 opinion 7 claim -2
    words:see if	boilerplate -1 promotion 5 recommendation -4
    words:see the	promotion 3 anecdote -1 signpost -4 recommendation -1 opinion 5 claim -3
    words:seemed	anecdote -3 opinion 8 claim -4
    words:seemed to	anecdote -3 opinion 8 claim -4
    words:seen	anecdote 3 signpost -2 opinion 1 claim -2
    words:seizures	recommendation -2 opinion -1 claim 4
    words:self	anecdote -6 signpost -1 recommendation 8 opinion -1
    words:selling	heading -3 promotion -1 signpost -1 recommendation -3 opinion 7 claim 1
    words:send	heading -1 boilerplate -7 promotion 14 anecdote -1 signpost -1 recommendation -1 opinion -4
    words:september	boilerplate -1 promotion 11 anecdote -4 signpost -4 opinion -1
    words:september see	promotion 9 anecdote -1 signpost -4 opinion -1 claim -4
    words:series	promotion -1 anecdote -1 signpost -1 recommendation 8 opinion -4 claim -2
    words:series of	promotion -1 signpost -1 recommendation 8 opinion -4 claim -3
    words:serious	heading -1 signpost -1 recommendation -3 opinion -5 claim 10
    words:seriously	anecdote 1 recommendation 5 opinion -4 claim -1
    words:serotonin	anecdote -1 recommendation 3 opinion -1 claim -1
    words:sertraline	heading 6 boilerplate -3 signpost -3 recommendation -3 opinion -2 claim 5
    words:service	boilerplate 3 promotion -1 recommendation -4 opinion -1 claim 3
    words:services	heading -1 boilerplate 2 promotion -2 anecdote -1 opinion -1 claim 2
    words:servings	promotion 8 anecdote -1 signpost -2 recommendation -1 opinion -4 claim -1
    words:session	heading -1 boilerplate -2 promotion -3 anecdote 9 recommendation 2 opinion -5 claim -1
    words:sessions	heading -2 boilerplate -3 promotion 4 signpost -1 recommendation 1 opinion 1 claim -1
    words:set	anecdote -3 recommendation -1 opinion 2 claim 2
    words:seven	heading 1 boilerplate -1 promotion -1 anecdote 3 signpost -1 recommendation 5 opinion -3 claim -2
    words:severe	opinion -4 claim 4
    words:severe depression	opinion -3 claim 4
    words:shaking	opinion 5 claim -4
    words:sham	anecdote -1 recommendation -1 opinion 5 claim -3
    words:share	heading -1 promotion 2 anecdote -1 recommendation -2 opinion -1 claim 1
    words:shared	boilerplate -3 promotion 2 signpost 5 opinion -1 claim -3
    words:she	heading 6 boilerplate 1 promotion -1 anecdote 23 signpost -5 recommendation -11 opinion 2 claim -14
    words:she had	heading -1 anecdote 6 signpost -1 recommendation -1 claim -3
    words:she said	anecdote -2 recommendation -1 opinion -1 claim 5
    words:she says	promotion -1 anecdote 7 recommendation -2 opinion -2 claim -1
    words:she'd	anecdote 6 recommendation -2 opinion -1 claim -2
    words:sheet	boilerplate -2 promotion -3 anecdote -1 signpost 6
    words:shipping	boilerplate 5 promotion -3 anecdote -1 opinion -1
    words:shop	heading -1 boilerplate 3 promotion -3 anecdote -4 recommendation -2 opinion 6 claim 2
    words:short	boilerplate -1 promotion 5 anecdote -1 signpost -1 recommendation -3 opinion -1 claim 2
    words:shot	heading 2 signpost -1 recommendation 5 opinion -5 claim -1
    words:should	heading -1 boilerplate -3 promotion -3 anecdote -6 signpost 7 recommendation 4 opinion 11 claim -11
    words:should be	boilerplate -2 promotion -1 anecdote -2 signpost -1 recommendation -4 opinion 7 claim 3
    words:should i	heading 4 anecdote -1 signpost -2 opinion -1
    words:should not	heading 2 signpost -1 recommendation 7 opinion -2 claim -5
    words:show	boilerplate -2 anecdote 6 signpost -1 recommendation 2 opinion -2 claim -2
    words:showed	anecdote 9 opinion -1 claim -7
    words:showed no	anecdote 9 opinion -1 claim -8
    words:shown	anecdote -1 recommendation -1 opinion -5 claim 7
    words:sick	anecdote 4 claim -3
    words:side	heading 1 boilerplate -2 promotion 1 anecdote -2 signpost 11 recommendation -7 opinion -4 claim 2
    words:side effects	heading 1 boilerplate -1 promotion 2 anecdote -1 signpost 6 recommendation -10 opinion 1 claim 1
    words:sight	opinion 6 claim -5
    words:sign	heading -1 boilerplate -5 promotion 2 anecdote 4 signpost 4 recommendation -1 claim -3
    words:sign up	heading -1 boilerplate -5 promotion 2 anecdote -1 signpost 5 opinion -1
    words:significant	heading 5 boilerplate -2 promotion -1 opinion -2
    words:signs	promotion -1 recommendation 3 claim -2
    words:silly	anecdote -4 recommendation -1 opinion 8 claim -3
    words:similar	heading -5 boilerplate 5 claim 1
    words:simple	promotion -1 anecdote 5 signpost -1 recommendation 6 claim -9
    words:since	heading 4 boilerplate -1 promotion -2 anecdote 8 signpost -1 recommendation -1 opinion -8
    words:since #	heading 5 promotion -1 recommendation -1 opinion -1 claim -1
    words:single	heading 1 boilerplate -2 promotion 1 anecdote 3 signpost -2 recommendation -3 claim 3
    words:sister	anecdote -1 signpost 6 recommendation -2 claim -2
    words:sit	heading -1 promotion 5 anecdote 5 signpost -2 recommendation -4 opinion -5 claim 1
    words:sit in	opinion -5 claim 5
    words:sit with	promotion 5 recommendation -3 opinion -1 claim -1
    words:site	heading -1 boilerplate 3 promotion -1 opinion -1 claim 1
    words:sits	anecdote -1 signpost 3 opinion 4 claim -5
    words:sitting	signpost 3 recommendation -1 opinion -6 claim 5
    words:six	heading -1 anecdote -5 signpost -4 recommendation 16 opinion -8 claim 2
    words:six in	anecdote -3 signpost -1 recommendation -1 opinion -1 claim 5
    words:six months	promotion -1 anecdote -1 recommendation 1 opinion -4 claim 6
    words:six or	anecdote 1 signpost -1 recommendation 6 opinion -2 claim -5
    words:six weeks	promotion -1 anecdote 1 opinion 4 claim -3
    words:sixty	boilerplate -1 promotion 9 anecdote -1 signpost -2 recommendation -1 opinion -4
    words:skin	heading -1 boilerplate 3 anecdote 1 signpost -3 opinion -2 claim 3
    words:skip	promotion 1 signpost -1 recommendation 1 opinion -2 claim 3
    words:skipped	heading -3 signpost 5 recommendation -2
    words:sleep	heading -3 boilerplate 1 promotion -5 anecdote 5 signpost 3 recommendation 11 opinion -4 claim -8
    words:sleep and	recommendation 2 opinion -1
    words:sleep in	heading 1 boilerplate -1 anecdote 3 claim -2
    words:sleep which	heading -1 signpost 2 recommendation -4 claim 4
    words:sleeping	promotion -1 anecdote -1 recommendation -1 opinion -2 claim 5
    words:slept	promotion -1 anecdote 4 opinion -3 claim -1
    words:slot	promotion -2 recommendation 5 claim -3
    words:slow	heading -4 anecdote -1 opinion -2 claim 8
    words:small	heading 1 boilerplate -1 promotion 4 anecdote -1 signpost -1 recommendation -4 opinion -10 claim 13
    words:smells	boilerplate -1 promotion -1 anecdote 1 signpost -1 recommendation -1 opinion 1 claim 3
    words:smells like	boilerplate -1 promotion -1 anecdote -3 opinion 5
    words:smells of	promotion -1 anecdote 4 signpost -1 opinion -4 claim 2
    words:smile	promotion -1 anecdote -1 signpost -2 opinion 5 claim -1
    words:so	heading -2 boilerplate -5 promotion -9 anecdote 4 signpost 11 recommendation 13 opinion 1 claim -13
    words:so can	anecdote -1 recommendation -3 opinion 5 claim -1
    words:so don't	anecdote -3 signpost -1 recommendation 6 claim -2
    words:so far	anecdote -1 recommendation -2 opinion -4 claim 7
    words:so i	promotion -1 anecdote 2 signpost 4 recommendation -1 opinion -3 claim -1
    words:so that	promotion -2 recommendation 5 opinion -3
    words:so you	recommendation 1 opinion 7 claim -8
    words:sold	heading 4 promotion -1 anecdote -2 signpost -1 recommendation 4 opinion -6 claim 2
    words:some	heading -3 boilerplate 1 promotion 2 anecdote -5 signpost 1 recommendation -7 opinion 2 claim 8
    words:some of	heading -1 boilerplate -1 promotion 5 anecdote -1 signpost 2 recommendation -1 opinion 3 claim -5
    words:some people	anecdote -1 signpost -1 recommendation -2 opinion 8 claim -4
    words:somebody	heading 9 boilerplate -4 promotion 1 anecdote -6 signpost 7 recommendation 11 opinion -13 claim -4
    words:someone	heading -1 promotion -3 signpost -3 recommendation 11 opinion 5 claim -9
    words:someone else	promotion -2 recommendation 9 opinion -1 claim -6
    words:someone who	heading -1 promotion -1 anecdote 2 signpost -2 opinion 9 claim -8
    words:something	anecdote -4 signpost -2 recommendation -1 opinion -4 claim 12
    words:something like	anecdote -1 recommendation 1 opinion -2 claim 3
    words:sometimes	heading -1 anecdote 1 recommendation -2 opinion -2 claim 4
    words:somewhere	heading -1 signpost -5 recommendation 7 opinion -1 claim 1
    words:soon	boilerplate -1 promotion -1 recommendation -8 opinion 10
    words:sore	heading -1 boilerplate 1 promotion -2 recommendation 6 opinion -1 claim -2
    words:sounds	anecdote -1 signpost -3 recommendation 3 opinion 3 claim -1
    words:soup	anecdote -3 signpost -1 recommendation 7 opinion -3 claim -1
    words:source	heading -4 boilerplate -2 promotion -1 signpost 8
    words:south	promotion 3 anecdote -3 signpost -1 recommendation -1 opinion -3 claim 4
    words:space	promotion -6 opinion 6
    words:space for	promotion -6 opinion 6
    words:specialist	heading -3 boilerplate 2 recommendation 6 claim -5
    words:speed	recommendation 1 opinion 7 claim -7
    words:spokesperson	anecdote -1 opinion -2 claim 4
    words:spokesperson for	anecdote -1 opinion -2 claim 4
    words:spot	boilerplate -7 recommendation -1 opinion 7 claim 1
    words:spravato	heading 3 boilerplate -1 promotion -1 signpost -2 claim 1
    words:spray	heading 2 boilerplate -2 promotion -1 anecdote -1 signpost 11 recommendation 1 opinion -2 claim -9
    words:spreadsheet	heading 6 boilerplate -2 promotion -1 anecdote -1 signpost -1 recommendation -1 opinion 2 claim -3
    words:spreadsheet says	heading 6 boilerplate -2 promotion -1 anecdote -1 signpost -1 opinion 2 claim -4
    words:spring	heading -2 boilerplate 2 promotion 5 anecdote 2 signpost -1 opinion -5 claim -1
    words:staff	heading -2 boilerplate 5 promotion -4 anecdote 2 signpost 3 recommendation -1 opinion -5 claim 2
    words:stand	heading 1 signpost 7 recommendation -4 opinion -3 claim -1
    words:standing	heading -2 boilerplate 4 anecdote 7 signpost -1 recommendation -1 opinion -5 claim -2
    words:stands	anecdote 1 opinion 8 claim -9
    words:star	boilerplate -2 anecdote -2 opinion 4
    words:stars	heading -1 boilerplate 4 promotion 1 signpost -1 recommendation -1 opinion -1 claim -1
    words:start	heading -1 boilerplate -2 promotion 8 anecdote -4 recommendation -7 opinion -9 claim 15
    words:started	heading -2 boilerplate -2 promotion -1 anecdote 10 signpost -2 recommendation 5 opinion 4 claim -11
    words:state	heading -2 boilerplate 5 promotion -6 anecdote -1 signpost -1 recommendation 10 opinion -3 claim -2
    words:statement	anecdote -2 opinion 8 claim -5
    words:states	signpost -1 opinion -1 claim 3
    words:statistically	heading 5 boilerplate -2 promotion -1 opinion -1
    words:statistically significant	heading 5 boilerplate -2 promotion -1 opinion -1
    words:stay	heading 1 promotion -4 signpost -2 recommendation 13 opinion -2 claim -6
    words:step	heading 12 boilerplate -10 promotion -2 recommendation -2 opinion 4 claim -2
    words:stiff	promotion -2 signpost -1 recommendation 5 opinion -2
    words:stiff neck	promotion -2 signpost -1 recommendation 5 opinion -2
    words:still	boilerplate -2 promotion 7 anecdote 9 signpost -6 recommendation -2 opinion -3 claim -2
    words:still has	anecdote 4 opinion -2 claim -2
    words:stimulation	heading 1 boilerplate -1 promotion -1 anecdote -1 signpost 2 opinion -3 claim 3
    words:stop	heading -1 boilerplate -5 promotion 11 anecdote 1 signpost -2 recommendation 2 opinion -8 claim 2
    words:stopped	heading 1 boilerplate -1 promotion -1 anecdote 4 signpost -1 recommendation -1 opinion -1 claim -1
    words:stopping	recommendation 10 opinion -2 claim -8
    words:store	recommendation 7 claim -6
    words:stories	heading -2 boilerplate 3 promotion -1 anecdote -1 signpost 4 opinion -3 claim 1
    words:story	heading 3 boilerplate -7 anecdote 8 signpost 2 recommendation -1 opinion -2 claim -2
    words:stove	heading 1 boilerplate -2 promotion -1 anecdote 9 signpost -5 opinion -2
    words:straight	boilerplate 2 promotion 3 signpost -1 opinion -3 claim -1
    words:strange	boilerplate -2 signpost 7 recommendation -1 opinion -2 claim -2
    words:strength	anecdote -1 recommendation -4 opinion 5
    words:strength of	recommendation -4 opinion 5 claim -1
    words:stress	heading -1 promotion 3 anecdote -1 signpost -2 recommendation -1 opinion -2 claim 5
    words:stress disorder	heading 1 boilerplate -2 opinion -1 claim 3
    words:stroke	recommendation -3 opinion -1 claim 4
    words:strong	anecdote -2 recommendation -3 opinion 7 claim -1
    words:stronger	recommendation -2 opinion -3 claim 5
    words:stroud	signpost 8 opinion -1 claim -7
    words:stubborn	promotion -1 recommendation -1 opinion 9 claim -7
    words:student	signpost -1 recommendation 1 opinion 4 claim -4
    words:studies	promotion -2 signpost -1 recommendation 4 opinion -8 claim 8
    words:studies are	anecdote -1 signpost -1 recommendation 6 opinion -4 claim 1
    words:study	heading -3 promotion 1 anecdote 1 signpost -1 recommendation -4 opinion -1 claim 9
    words:study from	heading 1 boilerplate -1 promotion 3 opinion -1 claim -2
    words:stuff	heading 1 signpost -2 opinion -4 claim 5
    words:subscribe	heading -4 boilerplate -5 promotion 10 anecdote -1
    words:success	heading 9 boilerplate -2 promotion -2 anecdote -3 recommendation -1 opinion 4 claim -6
    words:such	boilerplate -1 promotion 3 signpost -2 opinion 3 claim -2
    words:such a	boilerplate -1 signpost -1 opinion 5 claim -2
    words:such as	promotion 3 opinion -2 claim 1
    words:sudden	heading -1 promotion -3 anecdote -1 signpost -1 recommendation 9 opinion -3 claim -1
    words:sudden worst	promotion -2 signpost -1 recommendation 5 opinion -2
    words:sugar	boilerplate -1 promotion 8 anecdote -1 signpost -2 recommendation -1 opinion -4
    words:suicidal	promotion -1 anecdote -1 recommendation 1 opinion -6 claim 7
    words:suicidal thoughts	promotion -1 recommendation 1 opinion -1 claim 2
    words:suicide	heading 5 boilerplate 1 promotion -3 anecdote -2 signpost -1 recommendation 4 opinion -5 claim 2
    words:sunday	heading -1 promotion 7 anecdote 1 signpost -3 opinion -3
    words:superbill	promotion 5 recommendation -3 opinion -2
    words:support	boilerplate -2 promotion 6 anecdote -1 recommendation 1 opinion -2 claim -1
    words:sure	recommendation -1 opinion -5 claim 7
    words:switch	recommendation -2 opinion -2 claim 3
    words:switched	anecdote 6 opinion -1 claim -5
    words:symptoms	heading 2 boilerplate -1 anecdote -2 recommendation 3 opinion -2 claim 1
    words:syndrome	heading 1 boilerplate -5 promotion 4 recommendation -1 opinion -4 claim 5
    words:system	heading 3 boilerplate -4 promotion -2 signpost -1 opinion 5 claim -2
    words:system with	opinion 7 claim -7
    words:table	heading 6 boilerplate -7 promotion 6 anecdote -1 signpost -1 recommendation 4 opinion -1 claim -8
    words:table of	heading 6 boilerplate -6
    words:tablets	promotion -1 anecdote -1 signpost -1 recommendation 4 opinion -3 claim 2
    words:take	heading 1 boilerplate -2 promotion 5 anecdote -1 signpost -5 recommendation 10 opinion -6 claim -1
    words:take your	recommendation 5 opinion -1 claim -4
    words:taken	promotion -2 signpost -1 recommendation -1 opinion -4 claim 8
    words:takes	boilerplate -1 promotion 2 anecdote -3 signpost -1 recommendation -1 opinion -1 claim 5
    words:takes the	heading 1 boilerplate -1 anecdote -1 opinion -4 claim 5
    words:taking	heading 1 promotion 4 signpost 3 recommendation -2 opinion -2 claim -4
    words:talk	heading 8 boilerplate -3 promotion 3 anecdote -2 recommendation 7 opinion -4 claim -9
    words:talk about	heading 1 boilerplate -1 promotion -1 signpost 1 recommendation 6 opinion -2 claim -4
    words:talk to	anecdote -1 opinion 3 claim -1
    words:talking	boilerplate 4 promotion -2 signpost -1 opinion -5 claim 5
    words:taste	heading 1 boilerplate -1 promotion -1 signpost -1 recommendation -1 opinion -3 claim 6
    words:tea	heading -2 boilerplate 1 promotion -1 signpost 4 recommendation -3
    words:team	heading 9 boilerplate -6 promotion 5 anecdote -3 signpost -4 recommendation 1 opinion 5 claim -7
    words:team of	promotion 6 anecdote -2 claim -3
    words:tell	heading 5 boilerplate -2 promotion -7 anecdote 2 signpost 6 recommendation 13 opinion -8 claim -9
    words:tell people	heading 1 signpost 5 opinion -4 claim -2
    words:tell the	promotion -3 anecdote -1 signpost -1 recommendation 11 opinion -3 claim -2
    words:tell us	heading 4 boilerplate -1 promotion -3 anecdote -1 signpost 5 opinion -2 claim -2
    words:telling	promotion -2 anecdote -3 signpost 1 recommendation -5 opinion 5 claim 4
    words:tells	heading 2 boilerplate -3 anecdote 2 signpost 4 recommendation -1 opinion -2 claim -1
    words:tells you	heading 2 boilerplate -3 signpost 4 recommendation -1 opinion -1 claim -1
    words:temperature	heading -1 boilerplate -1 promotion -2 recommendation 13 opinion -1 claim -8
    words:ten	heading -1 promotion -1 anecdote -7 signpost -2 recommendation 3 opinion 7 claim 1
    words:ten minutes	promotion -1 recommendation -1 opinion -1 claim 3
    words:ten years	anecdote -6 signpost -1 opinion 8
    words:test	heading -1 boilerplate 1 promotion -2 anecdote 1 signpost -1 recommendation 4 opinion -2 claim -1
    words:tested	heading -1 boilerplate -1 promotion -2 anecdote 3 recommendation -2 opinion -6 claim 8
    words:text	heading -2 boilerplate 3 promotion -8 signpost 10 recommendation 7 opinion -2 claim -6
    words:text #	promotion -5 recommendation 8 claim -2
    words:than	heading 2 boilerplate -3 promotion -5 anecdote -8 signpost -1 recommendation 2 opinion 29 claim -15
    words:than #	heading 3 boilerplate -2 promotion -2 signpost 5 recommendation -4 opinion 4 claim -4
    words:than one	opinion 5 claim -4
    words:than ten	recommendation 6 claim -5
    words:than the	anecdote -3 signpost -2 recommendation -4 opinion 26 claim -17
    words:thank	promotion -1 anecdote 7 signpost -2 opinion -2 claim -1
    words:thank you	promotion -1 anecdote 7 signpost -2 opinion -2 claim -1
    words:thanks	promotion -1 signpost 7 opinion -5
    words:thanks for	boilerplate -1 signpost 5 opinion -4
    words:that	heading -4 boilerplate -13 promotion -17 anecdote -18 signpost -5 opinion 24 claim 33
    words:that a	opinion 4 claim -3
    words:that all	promotion -1 signpost 3 recommendation 3 opinion -4
    words:that first	anecdote -1 recommendation 7 opinion -2 claim -4
    words:that has	opinion 3 claim -2
    words:that i	anecdote 2 opinion -5 claim 4
    words:that in	anecdote 4 signpost -1 claim -2
    words:that is	heading 2 boilerplate -2 anecdote 1 signpost 2 recommendation -1 opinion 3 claim -5
    words:that it	anecdote -4 signpost -2 recommendation 7 opinion 8 claim -9
    words:that last	anecdote -1 signpost 3 recommendation -4 opinion -4 claim 5
    words:that not	opinion 5 claim -5
    words:that one	anecdote -1 signpost -1 opinion -5 claim 6
    words:that room	signpost -1 recommendation -1 opinion 7 claim -4
    words:that smells	anecdote -3 signpost -1 opinion -3 claim 6
    words:that the	heading -1 promotion -1 anecdote -6 signpost -4 recommendation -6 opinion 16 claim 2
    words:that what	anecdote 8 signpost -1 opinion -3 claim -3
    words:that with	anecdote 1 signpost 4 recommendation -2 opinion 3 claim -5
    words:that you	promotion -1 opinion 4 claim -3
    words:the	heading 1 boilerplate -24 promotion -13 anecdote 30 signpost 2 recommendation 3 opinion -22 claim 23
    words:the #	anecdote -1 signpost 1 recommendation -1 opinion -1 claim 3
    words:the american	anecdote -2 recommendation -1 claim 3
    words:the app	boilerplate -1 recommendation 5 opinion -1 claim -1
    words:the author	heading -5 boilerplate 5
    words:the baby	anecdote -3 recommendation -1 opinion 5
    words:the benefit	heading -1 signpost -1 opinion 14 claim -11
    words:the best	heading -1 promotion -1 anecdote -1 signpost -1 recommendation -2 opinion -1 claim 7
    words:the big	heading -1 boilerplate -1 anecdote -1 signpost 9 opinion -6 claim -1
    words:the bladder	signpost -1 recommendation -2 opinion -2 claim 6
    words:the brain	anecdote -1 recommendation -1 opinion 6 claim -4
    words:the bus	promotion -1 anecdote 8 signpost 2 recommendation -1 opinion -4 claim -4
    words:the catch	opinion 6 claim -6
    words:the clinic	promotion 7 anecdote 1 signpost -3 recommendation 2 opinion -2 claim -5
    words:the clock	heading 8 anecdote -1 signpost -1 recommendation -5 opinion -1 claim 1
    words:the company	heading -3 boilerplate -1 promotion -1 anecdote -3 signpost -1 recommendation -1 opinion 3 claim 6
    words:the current	anecdote -3 recommendation -1 claim 5
    words:the day	heading -1 promotion -3 anecdote 1 recommendation 12 opinion -1 claim -9
    words:the department	boilerplate -1 promotion -1 anecdote -2 signpost 3 recommendation -2 opinion -3 claim 6
    words:the diagnosis	anecdote -2 opinion -2 claim 4
    words:the disease	anecdote -1 opinion 9 claim -7
    words:the doctor	signpost -1 recommendation -5 claim 6
    words:the doubt	recommendation -1 opinion -3 claim 5
    words:the drip	promotion -1 anecdote -1 signpost 2 recommendation -4 opinion -3 claim 8
    words:the drug	heading -1 promotion -2 anecdote 8 signpost 1 recommendation -1 opinion -3 claim -2
    words:the effect	promotion -1 anecdote -1 signpost -1 recommendation -3 opinion 4 claim 1
    words:the end	boilerplate -2 promotion -2 anecdote 1 signpost -2 recommendation -1 opinion 6 claim 1
    words:the evidence	opinion -3 claim 4
    words:the fda	promotion -1 claim 3
    words:the field	recommendation 7 opinion -4 claim -2
    words:the first	boilerplate -1 promotion 7 recommendation -9 opinion 5 claim -2
    words:the fourth	anecdote 5 signpost -1 recommendation -1 opinion -2 claim -1
    words:the front	promotion 2 signpost 3 recommendation -2 opinion -2
    words:the full	boilerplate -1 signpost 6 recommendation -1 claim -4
    words:the good	heading -2 anecdote 4 signpost 4 recommendation -1 opinion -3 claim -2
    words:the health	anecdote -1 recommendation 5 opinion -1 claim -2
    words:the home	promotion 9 signpost -1 claim -8
    words:the hse	anecdote -1 opinion -2 claim 4
    words:the internet	signpost 2 opinion 2 claim -4
    words:the iv	anecdote -3 opinion -1 claim 5
    words:the kitchen	promotion 6 anecdote -2 claim -4
    words:the last	promotion 1 signpost -1 opinion 4 claim -4
    words:the long	promotion -1 signpost -1 recommendation 2 opinion 3 claim -4
    words:the man	anecdote 5 opinion -2 claim -2
    words:the market	signpost -2 opinion -2 claim 4
    words:the medical	heading 1 anecdote 5 signpost -3 opinion -2
    words:the medicine	promotion -1 signpost -1 recommendation -4 opinion 4 claim 4
    words:the memory	heading -1 anecdote -1 recommendation 1 opinion -5 claim 6
    words:the more	opinion 5 claim -4
    words:the morning	promotion -3 anecdote 1 signpost -1 recommendation 4 opinion -3 claim 3
    words:the most	promotion -1 anecdote -1 recommendation 1 opinion 2 claim -2
    words:the nervous	heading 4 boilerplate -4 recommendation 1 opinion -3 claim 2
    words:the new	heading 3 anecdote 2 recommendation -3 opinion -1 claim -1
    words:the next	anecdote -2 claim 3
    words:the nhs	anecdote -1 signpost 7 recommendation -2 opinion -5 claim 1
    words:the night	heading -3 boilerplate -1 promotion 4 anecdote -1 signpost 2 recommendation 3 opinion -2 claim -3
    words:the number	promotion 4 recommendation -1 opinion -2 claim -1
    words:the old	anecdote -4 claim 4
    words:the one	boilerplate -1 promotion -1 anecdote -4 signpost 4 recommendation 3 claim -2
    words:the only	promotion -3 anecdote 1 opinion -1 claim 4
    words:the other	heading -1 promotion -1 anecdote -1 signpost -4 recommendation 3 opinion 8 claim -3
    words:the patient	anecdote 6 signpost -2 recommendation 6 opinion -3 claim -7
    words:the patients	signpost -1 opinion -3 claim 5
    words:the process	boilerplate -2 promotion 3 signpost -1 recommendation -5 opinion 9 claim -3
    words:the pulse	signpost -1 recommendation -2 opinion -1 claim 4
    words:the questions	promotion -1 signpost 4 opinion -1 claim -1
    words:the quiet	boilerplate 1 anecdote -2 signpost -1 recommendation -1 opinion 5 claim -2
    words:the reassurance	recommendation -7 claim 8
    words:the right	promotion -1 anecdote -3 signpost -1 recommendation -1 opinion 7 claim -1
    words:the risk	recommendation -2 opinion 7 claim -4
    words:the ritual	recommendation -1 opinion -3 claim 4
    words:the room	anecdote -3 opinion 13 claim -9
    words:the rules	boilerplate 8 promotion -1 signpost -1 recommendation -5 opinion -1
    words:the same	heading 1 boilerplate -1 promotion -1 anecdote 3 signpost -3 recommendation 3 opinion -8 claim 6
    words:the second	promotion -1 anecdote -6 signpost -2 recommendation -13 opinion 19 claim 3
    words:the spray	anecdote -1 signpost 2 recommendation 2 opinion -2 claim -1
    words:the start	recommendation -8 claim 8
    words:the strength	recommendation -4 opinion 5 claim -1
    words:the studies	boilerplate 1 recommendation -1 opinion -2 claim 4
    words:the study	boilerplate -3 anecdote -1 claim 5
    words:the tablets	promotion -1 anecdote 3 recommendation -2 opinion -2 claim 1
    words:the team	heading 7 boilerplate -5 promotion -4 signpost -1 recommendation -1 opinion 6 claim -2
    words:the therapist	anecdote 1 signpost -2 recommendation -3 opinion -1 claim 6
    words:the thing	promotion -1 anecdote -1 signpost -1 recommendation -1 opinion 5 claim -1
    words:the thought	anecdote -1 opinion -5 claim 7
    words:the thoughts	heading 1 promotion -1 anecdote 8 signpost -1 opinion -3 claim -4
    words:the trial	heading -2 anecdote -2 opinion -5 claim 10
    words:the two	anecdote -1 signpost 1 recommendation -1 opinion -3 claim 4
    words:the united	signpost -1 opinion -1 claim 3
    words:the usual	heading -1 boilerplate -2 promotion 9 anecdote -2 signpost -1 opinion -3 claim 1
    words:the va	promotion -1 anecdote -3 recommendation -1 opinion 5 claim 1
    words:the way	promotion -2 anecdote 3 signpost 3 recommendation 1 opinion 5 claim -9
    words:the whole	recommendation -1 opinion -2 claim 4
    words:the word	opinion 6 claim -6
    words:the words	anecdote 1 recommendation 7 opinion 1 claim -9
    words:the year	heading 1 promotion 3 recommendation 1 claim -4
    words:their	heading -1 boilerplate -1 promotion -6 anecdote -3 signpost 1 recommendation 14 opinion -2 claim -1
    words:them	heading -3 boilerplate -1 promotion -1 anecdote 3 signpost -6 recommendation -5 opinion -5 claim 17
    words:them and	promotion -1 anecdote -2 recommendation -2 opinion -3 claim 7
    words:them stop	recommendation -4 opinion -2 claim 7
    words:then	heading 2 promotion -4 anecdote 4 signpost 9 recommendation 7 opinion -9 claim -9
    words:then a	anecdote 3 signpost -1 opinion -1
    words:then we	signpost -1 recommendation 6 opinion -1 claim -4
    words:therapies	recommendation 4 opinion -2 claim -2
    words:therapist	heading -1 promotion 4 anecdote 5 signpost -4 opinion -8 claim 5
    words:therapists	promotion 2 anecdote -1 signpost -1 recommendation -1 opinion -2 claim 4
    words:therapy	heading 6 boilerplate -6 promotion -3 anecdote -6 signpost -4 recommendation -1 opinion -3 claim 15
    words:therapy and	anecdote -4 signpost -1 claim 7
    words:there	heading -2 boilerplate -3 promotion 11 anecdote -6 signpost 7 recommendation -13 opinion -15 claim 21
    words:there a	boilerplate -1 anecdote -3 signpost 4 recommendation -2 opinion -9 claim 9
    words:there are	promotion 2 anecdote -3 recommendation -1 opinion -1 claim 3
    words:there is	boilerplate -1 promotion -2 anecdote -3 signpost 1 recommendation -5 opinion -6 claim 16
    words:there no	promotion 3 anecdote -2 signpost 4 recommendation 3 opinion 1 claim -7
    words:there was	recommendation -1 opinion -1 claim 3
    words:these	heading -4 boilerplate -1 promotion -2 anecdote 2 signpost 8 recommendation -1 opinion 1 claim -3
    words:they	heading -3 boilerplate -2 promotion -4 anecdote -1 signpost 5 recommendation -8 opinion 5 claim 9
    words:they are	promotion -1 anecdote -2 signpost -2 recommendation -1 opinion 6
    words:they do	heading -1 signpost 4 recommendation -3 opinion -1 claim 2
    words:they were	promotion -1 anecdote 4 signpost -1 claim -2
    words:they're	heading -1 anecdote -1 signpost 3 opinion -2 claim 2
    words:they've	anecdote -1 opinion 11 claim -10
    words:thing	heading -2 promotion -6 anecdote -2 signpost 1 opinion 11 claim -3
    words:thing that	promotion -1 signpost -1 opinion 4 claim -3
    words:things	heading -3 boilerplate -4 promotion 5 anecdote -8 signpost 8 recommendation -11 opinion 14 claim -2
    words:things that	signpost -1 recommendation -1 opinion -2 claim 5
    words:think	heading -1 anecdote -4 opinion 12 claim -6
    words:thinking	promotion -2 anecdote 8 signpost -1 recommendation 6 opinion -8 claim -3
    words:thinks	anecdote -1 opinion 4 claim -3
    words:third	promotion -1 anecdote -4 signpost 1 recommendation 4 opinion -2 claim 3
    words:third or	anecdote -3 claim 4
    words:thirty	anecdote -2 signpost -1 recommendation -1 opinion -5 claim 8
    words:this	heading -8 boilerplate 28 anecdote 1 signpost 24 recommendation -9 opinion 1 claim -37
    words:this and	promotion -1 anecdote 8 signpost -2 recommendation 2 opinion -1 claim -6
    words:this article	heading -1 boilerplate 14 promotion -3 anecdote -1 signpost -6 recommendation 2 opinion -2 claim -3
    words:this episode	promotion 3 recommendation -1 opinion -1 claim -1
    words:this information	boilerplate 4 promotion -1 signpost -1 opinion -1 claim -1
    words:this is	heading 7 boilerplate -3 promotion -6 anecdote 7 signpost 13 opinion -11 claim -6
    words:this leaflet	boilerplate 6 promotion -1 signpost 1 recommendation -3 opinion -1 claim -1
    words:this page	heading -1 boilerplate 2 promotion -1 signpost 4 opinion -1 claim -3
    words:this post	promotion -1 signpost 4 recommendation -1 opinion -1 claim -1
    words:this to	anecdote 5 signpost -1 opinion -3
    words:this week	boilerplate -2 promotion -2 anecdote -2 signpost 10 opinion -1 claim -3
    words:those	promotion 2 anecdote -1 signpost -4 recommendation 5 opinion 1 claim -3
    words:those are	opinion 5 claim -4
    words:those who	promotion -1 signpost -2 recommendation 7 opinion -2 claim -2
    words:though	heading -2 boilerplate -1 anecdote 2 recommendation -1 opinion -4 claim 7
    words:thought	heading -1 promotion -1 recommendation -1 opinion -5 claim 8
    words:thoughts	heading 4 boilerplate 5 promotion -6 anecdote 5 signpost -6 recommendation 5 opinion -10 claim 2
    words:thoughts of	heading 4 boilerplate 5 promotion -4 anecdote -2 signpost -4 recommendation 9 opinion -2 claim -6
    words:thousand	promotion -1 anecdote -2 opinion 5 claim -1
    words:three	heading -4 boilerplate -3 promotion -6 anecdote 6 signpost 3 recommendation 1 opinion -2 claim 4
    words:three months	anecdote -2 opinion -3 claim 4
    words:throat	heading -1 boilerplate -1 promotion -2 recommendation 6 claim -2
    words:through	heading -1 boilerplate 2 promotion -4 anecdote -1 signpost 5 recommendation 5 opinion 2 claim -9
    words:through a	recommendation -3 opinion -2 claim 5
    words:through the	promotion -1 signpost 1 recommendation 6 opinion -3 claim -4
    words:throw	anecdote -3 recommendation -1 opinion 5 claim -1
    words:thursday	heading -4 boilerplate 4 promotion 4 anecdote -2 signpost -1 opinion -1
    words:thyroid	promotion -1 signpost -1 recommendation 5 claim -2
    words:tidy	recommendation -4 opinion -1 claim 5
    words:tidy it	recommendation -4 opinion -1 claim 5
    words:till	boilerplate -3 promotion -2 anecdote 5 signpost -1 recommendation 4 opinion -2
    words:time	heading -6 boilerplate -1 promotion -5 anecdote 4 signpost -6 recommendation 5 opinion -1 claim 9
    words:time #	heading -3 boilerplate 3
    words:time and	recommendation 3 opinion 4 claim -6
    words:time the	anecdote 2 recommendation -1 opinion -5 claim 5
    words:times	heading 1 boilerplate -1 promotion 2 anecdote 5 signpost -4 opinion -7 claim 5
    words:tips	boilerplate -1 promotion 2 anecdote -3 signpost -1 recommendation -1 opinion 6 claim -1
    words:tired	heading -1 boilerplate 2 anecdote 5 recommendation -1 opinion 4 claim -8
    words:tms	heading 2 boilerplate 3 promotion 3 anecdote -2 signpost -5 recommendation 5 opinion -3 claim -4
    words:tms is	recommendation 4 opinion -1 claim -3
    words:to	heading -13 boilerplate -9 promotion 34 anecdote 2 signpost 8 recommendation -1 opinion 2 claim -23
    words:to #	heading -2 boilerplate 4 promotion 12 anecdote -3 signpost -1 recommendation -8 opinion -3 claim 2
    words:to a	heading -1 boilerplate -1 promotion -3 anecdote -1 signpost -1 recommendation 1 opinion 2 claim 3
    words:to add	recommendation 5 claim -5
    words:to answer	anecdote -1 signpost -4 recommendation 10 opinion -3 claim -1
    words:to ask	anecdote 2 signpost 8 recommendation -1 opinion -3 claim -6
    words:to be	heading -6 boilerplate -1 promotion -2 anecdote 3 recommendation -10 opinion 6 claim 10
    words:to begin	recommendation 6 claim -5
    words:to die	recommendation -3 opinion -2 claim 5
    words:to do	heading 2 boilerplate 1 promotion -1 anecdote -1 signpost -4 recommendation 10 opinion 2 claim -8
    words:to drive	promotion -3 signpost -1 recommendation 10 opinion -3 claim -3
    words:to find	boilerplate -1 promotion 4 recommendation -2 opinion -1
    words:to get	heading -1 signpost -1 recommendation -1 opinion 3 claim -1
    words:to have	signpost 1 recommendation -2 opinion -1 claim 4
    words:to know	heading 3 boilerplate -2 anecdote -3 signpost -1 recommendation -2 opinion 7 claim -2
    words:to make	heading 1 recommendation -3 opinion -1 claim 4
    words:to me	promotion -2 anecdote 1 signpost -1 recommendation 4 claim -2
    words:to put	promotion -1 anecdote -7 signpost 5 opinion 8 claim -5
    words:to read	recommendation -4 opinion 5 claim -1
    words:to ring	promotion 5 recommendation -3 opinion -1 claim -1
    words:to see	anecdote -4 signpost -3 recommendation -6 opinion 13 claim 1
    words:to six	anecdote -1 signpost -1 recommendation -1 claim 3
    words:to sleep	heading -1 boilerplate -1 anecdote 3
    words:to talk	heading 7 boilerplate -4 promotion -2 signpost -1
    words:to tell	promotion -2 signpost -1 recommendation 5 opinion -1 claim -1
    words:to that	recommendation 7 claim -6
    words:to the	heading -7 boilerplate -5 promotion 20 anecdote 7 signpost 9 opinion -12 claim -13
    words:to this	boilerplate 4 promotion -1 anecdote 1 signpost -1 opinion -5 claim 2
    words:to two	recommendation 4 claim -4
    words:to walk	promotion -1 anecdote 5 signpost 2 recommendation -2 opinion -1 claim -2
    words:to work	heading -1 boilerplate -1 promotion -2 recommendation -2 claim 6
    words:to write	promotion -1 anecdote -4 signpost 9 opinion -1 claim -2
    words:to you	promotion 1 signpost -1 opinion 7 claim -7
    words:to your	promotion -5 signpost 4 recommendation -4 opinion -3 claim 8
    words:to yourself	heading -2 boilerplate -3 promotion 1 signpost -1 opinion 5
    words:today	boilerplate -10 promotion 13 anecdote -6 signpost 13 recommendation -1 opinion -7 claim -3
    words:today #	boilerplate -7 promotion 7
    words:told	heading 8 boilerplate -2 promotion -2 anecdote 14 signpost -3 recommendation -6 opinion -11 claim 1
    words:told me	anecdote 2 opinion -4 claim 2
    words:told us	anecdote 3 recommendation -4 opinion -2 claim 3
    words:too	heading -1 promotion 1 anecdote -6 signpost -3 recommendation -11 opinion 16 claim 4
    words:took	heading -1 promotion -1 anecdote 6 signpost -1 recommendation -1 opinion -6 claim 3
    words:top	promotion -1 anecdote -1 signpost -2 opinion 8 claim -4
    words:top of	promotion -1 anecdote -1 signpost -2 opinion 8 claim -5
    words:touch	heading 8 boilerplate -1 promotion -1 anecdote -3 recommendation -1 opinion -2
    words:touches	heading -8 opinion 9 claim 1
    words:track	heading -1 promotion -1 anecdote 7 signpost -2 recommendation -1 opinion -6 claim 3
    words:track record	anecdote -1 signpost -1 recommendation -1 opinion -3 claim 6
    words:traditional	heading 2 boilerplate -1 promotion -1 signpost -1 recommendation -3 opinion -2 claim 5
    words:train	boilerplate 2 anecdote 5 signpost -2 recommendation 4 opinion -1 claim -7
    words:transcranial	heading 1 boilerplate -2 promotion -1 anecdote -1 signpost 3 opinion -2 claim 1
    words:transcranial magnetic	heading 1 boilerplate -2 promotion -1 anecdote -1 signpost 3 opinion -2 claim 1
    words:transcript	heading -5 boilerplate 6
    words:trauma	heading 3 boilerplate -1 promotion -1 anecdote -1 signpost -1 recommendation -1 opinion -1 claim 2
    words:trauma-focused	anecdote -1 signpost -1 recommendation -1 opinion -2 claim 4
    words:trd	anecdote -3 claim 4
    words:treat	heading 5 boilerplate -2 promotion 5 anecdote -1 signpost -5 recommendation -1 opinion -1
    words:treated	anecdote -1 signpost -1 recommendation -1 opinion 11 claim -8
    words:treatment	heading 1 boilerplate -1 promotion -2 anecdote -2 signpost -2 recommendation -1 opinion -11 claim 18
    words:treatment-resistant	promotion -1 signpost -3 opinion -2 claim 5
    words:treatment-resistant depression	promotion -1 signpost -3 opinion -2 claim 5
    words:treatments	heading 1 promotion -1 anecdote -2 signpost -1 recommendation -1 opinion -1 claim 5
    words:trial	heading 3 boilerplate -4 promotion -2 anecdote -5 signpost -2 recommendation -2 opinion -4 claim 16
    words:trial and	recommendation 1 opinion 6 claim -6
    words:trial of	boilerplate -1 anecdote -1 recommendation -1 opinion -2 claim 4
    words:trials	anecdote -1 signpost -1 recommendation 2 opinion -3 claim 4
    words:tried	heading -2 promotion -1 anecdote -2 signpost 2 recommendation 1 opinion 3 claim -2
    words:triggers	heading -2 boilerplate 1 signpost 4 opinion -1 claim -1
    words:trip	anecdote -2 signpost -1 recommendation -1 opinion 5 claim -2
    words:trust	heading -4 boilerplate 1 promotion -1 signpost -1 recommendation -5 opinion 8
    words:try	boilerplate -1 anecdote -1 signpost 1 recommendation 4 opinion -3 claim -1
    words:tty	boilerplate -4 promotion 6 recommendation -1
    words:tty #	boilerplate -4 promotion 6 recommendation -1
    words:tuesday	boilerplate -2 promotion 4 signpost 5 recommendation -3 opinion -2 claim -2
    words:turkey	recommendation 6 opinion -3 claim -1
    words:turns	anecdote -1 recommendation -1 opinion 2
    words:twelve	heading -1 boilerplate -2 promotion 3 anecdote -3 signpost -1 recommendation 5 opinion 2 claim -3
    words:twice	heading 1 boilerplate -1 promotion -1 anecdote 3 signpost 3 recommendation -1 opinion -7 claim 3
    words:two	heading -8 boilerplate 3 promotion 16 anecdote -2 signpost -7 recommendation -2 opinion -3 claim 4
    words:two and	promotion -1 recommendation -5 claim 6
    words:two capsules	boilerplate -1 promotion 11 anecdote -1 signpost -2 opinion -6 claim -1
    words:two hours	promotion 5 recommendation 11 claim -15
    words:two of	promotion -1 anecdote 8 signpost -2 opinion -4 claim -2
    words:two or	opinion -1 claim 3
    words:two weeks	boilerplate -1 promotion -1 anecdote -1 signpost 5 recommendation 2 opinion -1 claim -3
    words:type	heading -3 boilerplate 8 promotion -4 opinion -1 claim 1
    words:uncontrolled	recommendation 4 claim -4
    words:under	heading -3 boilerplate -1 promotion 9 anecdote 1 signpost -4 recommendation 10 opinion -6 claim -6
    words:under what	recommendation 5 claim -5
    words:unit	boilerplate -5 promotion 5
    words:united	signpost -1 opinion -1 claim 3
    words:united states	signpost -1 opinion -1 claim 3
    words:university	heading -5 boilerplate 5 recommendation -1 opinion -1 claim 2
    words:until	heading 8 boilerplate -3 promotion -4 anecdote 3 signpost -4 recommendation 4 opinion -7 claim 3
    words:until the	promotion -1 signpost -1 recommendation 5 opinion -1 claim -2
    words:until they	promotion -1 anecdote 4 signpost -1 recommendation -1 claim -1
    words:untreated	recommendation -5 claim 6
    words:untreated bipolar	recommendation -7 claim 8
    words:up	heading -3 boilerplate -5 promotion 2 anecdote -5 signpost 5 recommendation -6 opinion 4 claim 7
    words:up and	recommendation -8 claim 9
    words:up at	boilerplate 3 promotion -1 anecdote -2 signpost -1 recommendation 2 opinion 3 claim -4
    words:up for	heading -1 boilerplate -3 promotion 4 claim 1
    words:up on	boilerplate -2 promotion -3 anecdote -1 signpost 7 opinion -1
    words:up the	anecdote 2 signpost -1 claim -2
    words:up to	heading -1 boilerplate -1 promotion 6 anecdote -1 signpost -1 recommendation -1 opinion -2
    words:up your	recommendation 8 opinion -4 claim -3
    words:update	boilerplate -2 anecdote 4 claim -1
    words:updated	heading -1 boilerplate 4 promotion -1 signpost -1 opinion -1 claim -1
    words:updated #	heading -1 boilerplate 4 promotion -1 signpost -1 opinion -1 claim -1
    words:urged	heading 3 boilerplate -3 promotion -5 recommendation 11 opinion -1 claim -5
    words:us	heading 4 boilerplate -5 promotion 12 anecdote -1 signpost 4 recommendation -11 opinion -5 claim 1
    words:us a	promotion 4 signpost -1 recommendation -2
    words:us at	promotion -1 anecdote 2 recommendation 4 opinion -2 claim -2
    words:us that	anecdote 1 recommendation -4 opinion -1 claim 3
    words:us to	heading 1 anecdote -2 opinion 5 claim -2
    words:us today	boilerplate -7 promotion 7
    words:use	heading -4 boilerplate 7 promotion -2 anecdote 2 signpost -4 recommendation -4 opinion -7 claim 11
    words:use it	anecdote 4 opinion -3 claim -1
    words:used	heading -2 boilerplate 4 promotion -3 anecdote 11 signpost -4 recommendation -3 opinion -4 claim -1
    words:used to	heading -1 boilerplate -1 promotion -1 anecdote 9 signpost -2 recommendation -2 opinion 1 claim -3
    words:useful	heading 4 promotion -2 signpost -1 claim 1
    words:users	opinion -2 claim 4
    words:uses	opinion -2 claim 3
    words:usual	heading -1 boilerplate -2 promotion 9 anecdote -2 signpost -1 opinion -3 claim 1
    words:usually	boilerplate -1 promotion -2 anecdote -3 signpost 2 recommendation -2 claim 5
    words:va	promotion -2 anecdote -3 recommendation -1 opinion 5 claim 1
    words:vagus	boilerplate 3 promotion -1 signpost -2 opinion -2 claim 3
    words:vagus nerve	boilerplate 3 promotion -1 signpost -2 opinion -2 claim 3
    words:van	heading -1 promotion -1 anecdote -2 opinion 7 claim -4
    words:vary	boilerplate 10 promotion -4 anecdote -1 signpost -1 opinion 1 claim -5
    words:verified	heading -2 boilerplate 4 opinion -1
    words:version	heading -3 boilerplate 4 promotion -1 claim 1
    words:very	heading 3 promotion -4 anecdote 3 signpost -3 recommendation -6 claim 7
    words:veterans	boilerplate 2 promotion -4 anecdote -1 recommendation 6 opinion -2 claim -1
    words:video	heading -1 boilerplate -4 promotion 16 anecdote -2 signpost -1 recommendation -6 opinion -1
    words:view	heading -4 boilerplate 5 promotion -1 opinion 2 claim -2
    words:views	boilerplate 7 promotion -1 anecdote -1 opinion -4 claim -1
    words:vision	heading -1 anecdote -1 signpost -1 recommendation -4 claim 7
    words:vision and	signpost -1 recommendation -3 claim 5
    words:visit	heading 7 boilerplate -10 promotion 12 anecdote -2 signpost -1 recommendation -4 opinion -2 claim -1
    words:visit #	heading -1 boilerplate -5 promotion 8 recommendation -1 claim -1
    words:visits	promotion 4 recommendation -1 opinion -1
    words:vivid	signpost -1 recommendation -1 opinion -1 claim 5
    words:vivid dreams	signpost -1 recommendation -1 opinion -1 claim 5
    words:vomiting	promotion -2 opinion -3 claim 6
    words:w	heading -1 boilerplate 1 promotion -1 signpost 8 recommendation -1 claim -7
    words:wait	promotion -7 anecdote -2 signpost -4 recommendation 1 opinion 6 claim 6
    words:waiting	heading 3 boilerplate -3 anecdote -2 signpost -1 recommendation 1 opinion -3 claim 5
    words:walk	promotion -2 anecdote 5 signpost -2 recommendation 9 opinion 5 claim -15
    words:walk the	anecdote 5 signpost -3 recommendation 1 opinion -1 claim -2
    words:walking	opinion 5 claim -4
    words:want	heading -1 promotion 3 anecdote -9 signpost 9 recommendation 1 opinion -8 claim 5
    words:want to	promotion -1 anecdote -5 signpost 7 recommendation -1 claim -1
    words:wanted	anecdote 5 signpost -1 opinion -3
    words:warns	recommendation 7 opinion -1 claim -6
    words:was	heading -4 boilerplate -2 promotion -7 anecdote 38 signpost -3 recommendation -9 opinion 4 claim -18
    words:was asked	anecdote -7 signpost 7
    words:was funded	boilerplate -3 opinion -1 claim 5
    words:was no	opinion -2 claim 3
    words:was not	signpost -1 opinion 4 claim -2
    words:was the	anecdote 8 signpost -2 opinion -1 claim -5
    words:washed	heading 11 boilerplate -1 promotion -1 anecdote -6 signpost -1 opinion -1 claim -1
    words:washing	heading 4 anecdote 1 signpost -4 recommendation -1 opinion -4 claim 4
    words:watch	signpost -3 recommendation 4 opinion 2 claim -3
    words:water	promotion -1 anecdote -1 recommendation 5 claim -3
    words:waves	recommendation -1 opinion -4 claim 6
    words:way	heading -1 boilerplate -2 promotion -3 anecdote 2 signpost 1 recommendation -1 opinion 10 claim -5
    words:way through	recommendation 4 opinion 4 claim -8
    words:way we	promotion -1 anecdote -1 signpost -1 opinion 5 claim -2
    words:we	heading 6 boilerplate -6 promotion 6 anecdote -4 signpost 19 recommendation -11 opinion 5 claim -13
    words:we are	heading -1 boilerplate -2 promotion 5 anecdote -5 signpost 8 recommendation -2 opinion 7 claim -10
    words:we believe	promotion -2 opinion 7 claim -4
    words:we can	promotion -4 signpost -1 recommendation 10 opinion 1 claim -6
    words:we do	boilerplate 2 promotion -1 anecdote -1 signpost -2 recommendation -2 opinion -3 claim 7
    words:we don't	anecdote 3 signpost -2 recommendation -4 claim 4
    words:we had	boilerplate -1 promotion -1 anecdote -3 signpost 4 claim 1
    words:we have	promotion 1 signpost -1 recommendation -1 opinion -7 claim 8
    words:we say	anecdote -6 signpost 6 recommendation -2 claim 3
    words:we treat	heading 3 boilerplate -2 promotion 4 signpost -1 claim -3
    words:we would	promotion -1 signpost -1 recommendation -1 opinion 7 claim -5
    words:we're	promotion -1 anecdote -1 signpost 5 opinion -1 claim -1
    words:we've	heading -1 anecdote 5 signpost -1 recommendation -1 opinion -7 claim 5
    words:weak	recommendation -2 opinion 7 claim -4
    words:wear	boilerplate -1 promotion -2 recommendation 4 opinion -2 claim 2
    words:wearing	anecdote 6 opinion -5 claim -1
    words:wearing a	anecdote 6 opinion -5 claim -1
    words:website	boilerplate 4 promotion -1 anecdote -2 signpost -2 recommendation -1 opinion -3 claim 5
    words:week	heading 6 boilerplate -7 promotion -6 anecdote 8 signpost 18 recommendation 2 opinion -11 claim -10
    words:week #	heading 5 boilerplate -2 promotion -2 anecdote -1 recommendation -1 opinion -1 claim 2
    words:week and	anecdote 6 signpost -1 recommendation -1 opinion -3 claim -1
    words:week somebody	anecdote -2 signpost 6 opinion -2 claim -2
    words:weekend	boilerplate 3 promotion -2 anecdote 2 opinion -1 claim -2
    words:weeks	heading -3 promotion -6 anecdote 3 signpost -1 recommendation -5 opinion -2 claim 14
    words:weeks and	recommendation 4 claim -3
    words:weeks for	promotion -1 signpost -1 recommendation -1 claim 3
    words:weeks is	anecdote -1 opinion 5 claim -3
    words:weeks or	boilerplate -1 promotion -1 signpost 5 recommendation -1 claim -2
    words:weeks to	heading -1 boilerplate -1 promotion -2 recommendation -3 claim 8
    words:weight	heading -1 promotion -4 signpost -1 recommendation -3 opinion -4 claim 14
    words:weight gain	heading -1 promotion -3 signpost -1 opinion -1 claim 6
    words:welcome	boilerplate -1 promotion 7 anecdote -1 signpost 2 recommendation -3 opinion 7 claim -10
    words:well	heading 3 boilerplate -4 promotion -2 anecdote -3 signpost -3 recommendation -14 opinion 13 claim 10
    words:wellness	heading -1 boilerplate 1 promotion -1 anecdote -1 recommendation 2 opinion 2 claim -3
    words:went	boilerplate -3 promotion -2 anecdote 7 signpost -2 recommendation -1 opinion -3 claim 4
    words:went to	anecdote -3 signpost -1 opinion -3 claim 6
    words:were	heading -4 boilerplate 3 promotion -5 anecdote -1 signpost 4 recommendation -5 opinion -3 claim 11
    words:western	signpost 1 opinion 8 claim -8
    words:what	heading 8 boilerplate -5 promotion -12 anecdote -10 signpost 30 recommendation 9 opinion -10 claim -11
    words:what about	heading 3 boilerplate -6 signpost 5 claim -1
    words:what are	heading 1 promotion 2 signpost -2
    words:what do	heading -1 boilerplate -1 promotion -1 signpost 3
    words:what happens	heading -2 signpost 2 recommendation -1 opinion 3 claim -1
    words:what i	promotion -1 anecdote -8 signpost -1 recommendation 7 opinion -8 claim 10
    words:what is	heading -5 boilerplate 3 signpost 3 opinion -1
    words:what it	heading 1 signpost 2 recommendation -3 opinion 3 claim -3
    words:what people	heading 1 boilerplate -1 anecdote 7 signpost -2 opinion -6
    words:what should	heading -1 signpost 4 recommendation -2 opinion -1
    words:what the	promotion -1 anecdote 1 signpost 2 recommendation 4 opinion -4 claim -3
    words:what to	heading 1 boilerplate 7 promotion -1 signpost -2 recommendation -1 opinion -1 claim -1
    words:what was	anecdote -3 opinion 7 claim -4
    words:what we	boilerplate 2 promotion -2 anecdote -2 recommendation 3 opinion -5 claim 4
    words:what works	opinion 4 claim -3
    words:what would	heading -1 boilerplate -1 promotion -1 signpost 5 opinion -1 claim -1
    words:what you	heading 7 boilerplate -3 promotion -2 anecdote -1 signpost -1 recommendation 1 claim -1
    words:whatever	anecdote -1 signpost -1 recommendation 1 opinion -1 claim 2
    words:whatever the	recommendation 2 opinion 3 claim -5
    words:whatsapp	heading -6 boilerplate -4 promotion 10
    words:when	heading -3 boilerplate -4 promotion 1 anecdote 1 signpost -4 recommendation -10 opinion -3 claim 22
    words:when a	anecdote 1 signpost -2 recommendation -1 opinion -1 claim 3
    words:when it	heading -1 boilerplate 3 anecdote 1 signpost -2 recommendation 2 opinion -1 claim -2
    words:when the	anecdote -1 signpost 3 recommendation -6 opinion -3 claim 7
    words:when you	heading -1 boilerplate -2 promotion 5 anecdote -2 signpost -2 recommendation -7 opinion -1 claim 10
    words:where	heading 1 boilerplate -1 promotion -2 anecdote -2 signpost 1 recommendation 2 opinion 3 claim -2
    words:whether	heading -2 boilerplate -1 promotion -2 anecdote -3 signpost 16 recommendation 1 opinion -4 claim -6
    words:whether the	anecdote -1 signpost -1 recommendation 1 opinion -3 claim 5
    words:which	heading -1 boilerplate -1 promotion -3 anecdote -3 recommendation -14 opinion -4 claim 26
    words:which is	heading 1 boilerplate -1 promotion -1 signpost -1 recommendation -7 opinion -4 claim 13
    words:which the	anecdote -3 recommendation -1 opinion -1 claim 4
    words:while	heading 2 boilerplate -1 promotion -1 anecdote 3 signpost -2 recommendation -5 opinion -5 claim 8
    words:whisper	promotion -4 opinion -1 claim 5
    words:who	heading -4 boilerplate 1 promotion 7 anecdote 5 signpost -3 recommendation 9 opinion 11 claim -26
    words:who are	boilerplate 1 promotion 4 opinion -1 claim -4
    words:who finish	opinion 5 claim -5
    words:who has	anecdote 3 signpost -1 recommendation -2 opinion 7 claim -6
    words:who have	heading -1 promotion 4 anecdote -1 signpost -1 recommendation -1 opinion 6 claim -6
    words:who is	heading 2 anecdote 4 signpost -1 claim -3
    words:who knows	anecdote -1 signpost -1 recommendation 6 opinion -3
    words:who will	promotion -1 signpost -1 recommendation 8 opinion -4 claim -2
    words:who would	promotion -1 anecdote 8 signpost -2 opinion -4 claim -2
    words:whole	promotion -1 anecdote -2 signpost -2 claim 5
    words:why	boilerplate 3 promotion -4 anecdote 1 signpost -2 recommendation -2 opinion 5
    words:why it	heading 3 signpost -1 opinion -5 claim 4
    words:why we	promotion -2 anecdote 3 recommendation -1 opinion 4 claim -3
    words:wife	anecdote 15 signpost -3 recommendation -1 opinion -6 claim -4
    words:will	boilerplate -4 promotion 4 anecdote -3 signpost 3 recommendation -1 opinion 2 claim -1
    words:will come	promotion -1 anecdote -3 signpost 5 recommendation 7 opinion -7 claim -2
    words:will i	heading 3 signpost -2
    words:will it	heading -1 signpost 3 opinion -1
    words:will not	anecdote -2 signpost -1 recommendation -1 opinion 8 claim -4
    words:will sit	promotion 5 signpost -1 recommendation -3 opinion 2 claim -3
    words:winter	boilerplate 9 promotion -1 anecdote -1 signpost -4 recommendation -1 opinion -1
    words:with	heading 18 boilerplate -16 promotion 20 anecdote -1 signpost 2 recommendation 9 opinion -6 claim -26
    words:with #	boilerplate -2 promotion -1 anecdote 1 signpost 4 recommendation -1 opinion -2 claim 2
    words:with a	heading -2 boilerplate -1 promotion 11 anecdote 7 signpost -3 opinion -5 claim -7
    words:with an	opinion 3 claim -3
    words:with bipolar	recommendation 3 claim -3
    words:with care	heading 5 promotion -1 recommendation 1 opinion -1 claim -3
    words:with depression	promotion 5 anecdote -1 signpost -1 recommendation -2 opinion 4 claim -5
    words:with fever	promotion -2 signpost -1 recommendation 5 opinion -2
    words:with ketamine	promotion 8 opinion -2 claim -5
    words:with light	promotion 6 anecdote -1 recommendation -3 claim -1
    words:with medication	boilerplate -1 anecdote -1 signpost 5 opinion -1 claim -2
    words:with my	heading 1 anecdote -2 signpost -2 opinion 3
    words:with no	heading 3 boilerplate -1 promotion -1 anecdote -1 signpost -2 recommendation -10 opinion 18 claim -8
    words:with ptsd	anecdote 1 opinion 4 claim -4
    words:with somebody	anecdote -1 recommendation 5 opinion -1 claim -3
    words:with suicidal	anecdote -1 opinion -3 claim 4
    words:with the	heading -2 promotion -2 anecdote 6 signpost 4 opinion -5 claim -1
    words:with uncontrolled	recommendation 4 claim -3
    words:with us	heading -1 boilerplate 2 promotion 7 signpost -1 recommendation -3 opinion -3
    words:with you	promotion -1 signpost -1 recommendation 1 opinion -5 claim 7
    words:with your	heading -1 promotion 1 anecdote -1 signpost 7 recommendation 1 opinion -3 claim -4
    words:withdrawal	recommendation -5 opinion -1 claim 6
    words:within	boilerplate -2 promotion -4 anecdote -1 signpost -1 recommendation 1 opinion -3 claim 10
    words:within #	promotion -2 recommendation 4
    words:within a	boilerplate -1 promotion -1 anecdote -1 recommendation -2 opinion -2 claim 7
    words:without	heading -1 boilerplate -1 promotion -8 anecdote 2 claim 9
    words:woman	heading -2 boilerplate 6 promotion -1 anecdote -3 signpost -1 recommendation -1 opinion 2 claim -1
    words:women	anecdote -1 signpost -1 recommendation -1 opinion -2 claim 6
    words:won't	heading 1 boilerplate -1 signpost -1 recommendation -1 opinion -2 claim 3
    words:word	boilerplate -1 promotion 1 signpost -2 recommendation -5 opinion 12 claim -6
    words:words	anecdote 2 recommendation 7 opinion 1 claim -9
    words:work	boilerplate -1 promotion -5 anecdote 2 recommendation -4 opinion 9 claim -1
    words:working	heading -4 boilerplate 5 anecdote 3 opinion -5 claim 3
    words:works	heading -3 boilerplate 1 promotion -3 anecdote -2 signpost 2 recommendation -3 opinion 2 claim 5
    words:works for	signpost -1 opinion 4 claim -2
    words:worse	anecdote 1 opinion -3 claim 3
    words:worst	promotion -2 anecdote -1 signpost -1 recommendation 4 opinion -4 claim 4
    words:worth	boilerplate -1 promotion 1 anecdote -2 opinion 7 claim -5
    words:would	heading -5 promotion -7 anecdote 5 signpost 5 recommendation -6 opinion 19 claim -11
    words:would change	anecdote -1 signpost -2 recommendation -1 opinion 8 claim -3
    words:would i	heading -3 signpost 5 recommendation -1 opinion -1
    words:would like	boilerplate 2 anecdote -2 signpost -1 recommendation -1 opinion 5 claim -2
    words:would not	anecdote 6 signpost -1 opinion -2 claim -2
    words:would rather	opinion 6 claim -5
    words:wow	heading -2 boilerplate -5 promotion -1 anecdote 3 signpost 4 recommendation -1 opinion 3 claim -1
    words:wren	heading -1 boilerplate 2 anecdote -2 signpost 6 recommendation -2 opinion -3 claim -1
    words:wrist	anecdote 5 signpost -1 recommendation -1 opinion -2 claim -1
    words:write	promotion 7 anecdote -4 signpost 4 recommendation -3 opinion 2 claim -5
    words:write to	promotion 9 recommendation -4 claim -4
    words:writing	anecdote -6 signpost 7 opinion -2 claim 1
    words:written	boilerplate 1 anecdote -1 recommendation 3 opinion 9 claim -11
    words:wrong	heading -1 boilerplate -1 promotion -1 anecdote -1 signpost -2 recommendation 5 opinion 10 claim -10
    words:wrote	promotion -1 anecdote 5 signpost -1 opinion -1 claim -2
    words:year	heading 2 boilerplate -3 promotion 2 anecdote -1 recommendation -10 opinion 5 claim 4
    words:year and	promotion 4 anecdote 1 recommendation -3 claim -1
    words:years	heading 7 boilerplate -3 promotion -7 anecdote -3 signpost -5 recommendation -7 opinion 18 claim -1
    words:years before	anecdote -2 recommendation -1 opinion 5 claim -1
    words:yes	heading -3 boilerplate 3 promotion -1 anecdote -2 signpost -3 recommendation -1 opinion -10 claim 17
    words:yet	anecdote -1 signpost 6 recommendation -2 claim -3
    words:you	boilerplate 2 promotion -1 anecdote -8 signpost -3 opinion 14 claim -5
    words:you a	promotion 1 anecdote -3 signpost -1 recommendation -3 opinion 8 claim -3
    words:you are	heading -2 promotion 1 anecdote 5 signpost 2 claim -4
    words:you can	heading -3 boilerplate 2 promotion -2 signpost 5 recommendation 3 claim -5
    words:you can't	heading -1 promotion 6 anecdote -2 signpost -1 recommendation -9 opinion 5
    words:you cannot	anecdote 8 signpost -1 recommendation -2 opinion -2 claim -3
    words:you could	anecdote -1 opinion 5 claim -4
    words:you deserve	boilerplate -1 promotion 5 recommendation -1 opinion -3
    words:you do	signpost 1 recommendation -6 opinion 3 claim 3
    words:you don't	signpost -1 recommendation -2 claim 4
    words:you feel	promotion -1 recommendation -1 opinion -2 claim 5
    words:you for	anecdote 4 signpost -2 recommendation 1 opinion -2 claim -1
    words:you get	heading 4 boilerplate -1 promotion -2 anecdote -1 signpost -1 recommendation -1 opinion -5 claim 8
    words:you go	heading 1 anecdote -1 signpost -1 recommendation 5 opinion -4
    words:you have	heading -3 boilerplate 1 promotion -7 anecdote -4 signpost 3 recommendation 25 opinion 1 claim -16
    words:you home	promotion -2 signpost -1 recommendation 12 opinion -3 claim -5
    words:you is	recommendation -1 opinion 7 claim -5
    words:you keep	anecdote -1 recommendation -1 opinion 5 claim -2
    words:you know	heading -1 anecdote -1 recommendation -1 opinion 8 claim -5
    words:you may	heading -2 boilerplate 1 promotion -3 signpost 6 recommendation 5 opinion -4 claim -2
    words:you miss	promotion -2 recommendation -3 claim 6
    words:you must	boilerplate 5 promotion -1 signpost -1 recommendation -3 opinion -4 claim 4
    words:you should	signpost 2 recommendation 8 opinion -4 claim -5
    words:you take	heading 1 promotion -1 signpost -1 recommendation -3 claim 4
    words:you tell	anecdote 6 signpost -1 opinion -4
    words:you want	anecdote -2 recommendation 1 opinion -5 claim 6
    words:you will	promotion -3 signpost -1 recommendation -3 opinion 1 claim 6
    words:you'll	boilerplate -1 promotion -1 anecdote -1 recommendation 3 opinion -2 claim 2
    words:you're	heading -2 boilerplate -2 promotion 4 anecdote 4 signpost 4 recommendation 7 opinion -6 claim -11
    words:you're thinking	promotion -2 recommendation 6 claim -4
    words:you've	heading -1 boilerplate -1 promotion -5 anecdote -1 signpost -2 recommendation 4 opinion 14 claim -9
    words:you've got	promotion -6 signpost -1 recommendation 5 opinion 8 claim -7
    words:young	anecdote 2 recommendation -1 opinion -3 claim 3
    words:your	heading -2 boilerplate -10 promotion 20 anecdote -11 signpost 3 recommendation 11 opinion 3 claim -14
    words:your body	recommendation -1 opinion -4 claim 6
    words:your brain	signpost -1 recommendation -3 opinion -2 claim 7
    words:your clinician	boilerplate -1 promotion 6 recommendation -4 opinion -1
    words:your doctor	boilerplate -1 promotion 4 signpost 7 recommendation -1 opinion 2 claim -10
    words:your email	heading -5 boilerplate -1 promotion 8 recommendation -1
    words:your fault	signpost -1 recommendation -1 opinion 8 claim -7
    words:your first	boilerplate 2 opinion -1
    words:your gp	promotion -2 recommendation -2 opinion -1 claim 6
    words:your head	signpost -1 recommendation 3 opinion -3 claim 2
    words:your life	heading -1 promotion -2 signpost -1 recommendation 4 opinion -2 claim 3
    words:your mind	anecdote -1 opinion 6 claim -4
    words:your own	heading -1 boilerplate -4 promotion 3 anecdote -1 signpost -1 recommendation 6 opinion -1 claim -1
    words:your plan	boilerplate -1 promotion -2 signpost 4 recommendation -1 opinion -1 claim 1
    words:your questions	heading 1 boilerplate -1 promotion -2 signpost 5 recommendation -1 opinion -2
    words:your roommate	recommendation 5 opinion -1 claim -3
    words:your sleep	signpost 2 recommendation -5 opinion -1 claim 5
    words:your visit	heading 8 boilerplate -5 promotion -1 recommendation -1 opinion -1
    words:yourself	boilerplate -4 promotion -3 anecdote 5 signpost -2 recommendation 7 opinion -2 claim -1
    words:yrs	boilerplate 4 promotion -3 claim -1
    words:zaps	anecdote -3 recommendation -1 opinion -1 claim 5
    words:zero	boilerplate -1 promotion 8 anecdote 3 signpost -2 recommendation -1 opinion -4 claim -4
    """#
}
