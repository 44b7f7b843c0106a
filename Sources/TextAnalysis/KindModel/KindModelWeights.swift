/// What the kind model learnt; written by Scripts/train-kinds.
enum KindModelWeights {
  /// A feature, a tab, and the kinds it speaks for or against, in hundredths, a line.
  static let table = #"""
    bias	heading 61 boilerplate 92 promotion -42 anecdote -45 signpost -15 recommendation -9 opinion -26 claim -15
    goes-on:heading	heading 288 boilerplate -64 promotion -99 anecdote -57 signpost -66 recommendation -37 opinion -54 claim 78
    goes-on:boilerplate	heading -41 boilerplate 406 promotion -63 anecdote -53 signpost -54 recommendation -51 opinion -73 claim -129
    goes-on:promotion	heading -35 boilerplate -41 promotion 333 anecdote -48 signpost -62 recommendation 4 opinion -108 claim -70
    goes-on:anecdote	heading -69 boilerplate -59 promotion -42 anecdote 258 signpost -3 recommendation -38 opinion 51 claim -44
    goes-on:signpost	heading -50 boilerplate -39 promotion -36 anecdote -21 signpost 168 recommendation -44 opinion 16 claim -9
    goes-on:recommendation	heading -41 boilerplate -13 promotion -73 anecdote -28 signpost -56 recommendation 180 opinion -28 claim 58
    goes-on:opinion	heading -66 boilerplate -75 promotion -83 anecdote -21 signpost 66 recommendation -8 opinion 111 claim 46
    goes-on:claim	heading -8 boilerplate -136 promotion -12 anecdote -7 signpost -10 recommendation 50 opinion 84 claim 128
    next-line:heading	heading 1 boilerplate 45 promotion 64 anecdote -8 signpost -58 recommendation -15 opinion -30 claim 35
    next-line:boilerplate	heading -4 boilerplate 121 promotion -3 anecdote 55 signpost 10 recommendation -105 opinion 31 claim -75
    next-line:promotion	heading -7 boilerplate 14 promotion 177 anecdote -33 signpost -47 recommendation -54 opinion 36 claim -79
    next-line:anecdote	heading -71 boilerplate 53 promotion -41 anecdote 41 signpost 46 recommendation 25 opinion -9 claim -51
    next-line:signpost	heading -36 boilerplate -24 promotion -26 anecdote 10 signpost 96 recommendation -31 opinion -19 claim 20
    next-line:recommendation	heading 37 boilerplate -51 promotion -44 anecdote -19 signpost -46 recommendation 158 opinion -25 claim -1
    next-line:opinion	heading -29 boilerplate -8 promotion -14 anecdote 7 signpost 69 recommendation -15 opinion 11 claim 2
    next-line:claim	heading 45 boilerplate -137 promotion -76 anecdote -46 signpost -74 recommendation 49 opinion 26 claim 133
    after-blank:heading	heading -21 boilerplate -11 promotion -18 anecdote -40 signpost 99 recommendation 6 opinion -15 claim 38
    after-blank:boilerplate	heading 77 boilerplate 51 promotion -17 anecdote 16 signpost 26 recommendation -76 opinion 13 claim -89
    after-blank:promotion	heading 48 boilerplate 29 promotion -1 anecdote -22 signpost -36 recommendation -10 opinion 30 claim -77
    after-blank:anecdote	heading 6 boilerplate -30 promotion 26 anecdote 39 signpost -10 recommendation -44 opinion 16 claim -63
    after-blank:signpost	heading 58 boilerplate -42 promotion 2 anecdote 8 signpost -5 recommendation 35 opinion -54 claim 48
    after-blank:recommendation	heading 12 boilerplate 14 promotion -12 anecdote 9 signpost -3 recommendation 7 opinion -14 claim -25
    after-blank:opinion	heading 36 boilerplate -55 promotion 96 anecdote -49 signpost -11 recommendation 18 opinion -88 claim 56
    after-blank:claim	heading -4 boilerplate -51 promotion -30 anecdote -15 signpost -24 recommendation -6 opinion 79 claim 69
    beside-title:	heading -13 boilerplate -7 promotion 16 anecdote -2 signpost 8 recommendation -2 opinion -4 claim 5
    block:0	heading -5 boilerplate 35 promotion -9 anecdote -4 signpost 14 recommendation -13 opinion 20 claim -38
    block:2	heading 22 boilerplate -7 promotion -6 anecdote -14 signpost -17 recommendation 12 opinion -28 claim 37
    capitals:0	heading -32 boilerplate -12 promotion -9 anecdote 13 signpost -9 recommendation 40 opinion -4 claim 15
    capitals:1	heading -10 boilerplate -40 promotion -17 anecdote 3 signpost 13 recommendation 13 opinion 27 claim 10
    capitals:10	heading 52 boilerplate 45 promotion 7 anecdote 7 signpost -5 recommendation -36 opinion -46 claim -24
    capitals:2	heading 20 boilerplate -5 promotion 10 anecdote -9 recommendation -4 opinion -3 claim -10
    capitals:3	heading -6 boilerplate 6 promotion -26 anecdote 6 signpost 38 recommendation -13 opinion -1 claim -5
    capitals:4	heading -11 boilerplate 6 promotion 23 anecdote -1 signpost -13 recommendation -10 claim 6
    capitals:5	heading 12 boilerplate -12 promotion 8 anecdote -11 signpost -19 recommendation 18 opinion 15 claim -11
    capitals:6	heading 10 boilerplate -10 promotion 12 anecdote -16 signpost -25 recommendation -7 opinion 7 claim 28
    capitals:7	heading -17 boilerplate 28 promotion -17 anecdote -1 signpost 19 recommendation -2 opinion -3 claim -8
    capitals:8	heading -4 boilerplate 14 anecdote -2 signpost -5 recommendation -1 opinion -1 claim -2
    capitals:9	heading 2 boilerplate 5 promotion -7
    class:be	heading -20 boilerplate 29 promotion -8 anecdote 2 signpost -21 recommendation -51 opinion 42 claim 27
    class:blame	heading 3 boilerplate 23 promotion -17 anecdote -9 signpost -23 recommendation 10 opinion 18 claim -5
    class:body	heading 16 boilerplate -48 promotion -9 anecdote -4 signpost -2 recommendation 23 opinion -53 claim 75
    class:contact	heading -19 boilerplate -11 promotion 94 anecdote -44 signpost -7 recommendation 13 opinion -2 claim -24
    class:degree	heading -15 boilerplate -2 promotion 6 anecdote -29 signpost 18 recommendation -8 opinion 24 claim 5
    class:effect	heading -6 boilerplate -31 promotion -11 anecdote 4 signpost 49 recommendation -26 opinion -1 claim 22
    class:emphasis	heading -6 boilerplate -62 promotion 27 anecdote -10 signpost 18 recommendation 9 opinion 33 claim -11
    class:family	heading 4 boilerplate -3 promotion -14 anecdote 43 signpost 8 recommendation -3 opinion -7 claim -28
    class:he-or-she	heading 26 boilerplate -2 promotion -11 anecdote 108 signpost -23 recommendation -44 opinion 18 claim -72
    class:hey	heading -40 boilerplate -31 promotion -1 anecdote -15 signpost 35 recommendation 10 opinion 14 claim 28
    class:i	heading 31 boilerplate -16 promotion -16 anecdote 45 signpost 13 recommendation -38 opinion 28 claim -46
    class:if	heading 42 boilerplate -44 promotion -43 anecdote 26 signpost -20 recommendation 73 opinion -44 claim 10
    class:it	heading 43 boilerplate -46 promotion -31 anecdote -4 signpost -6 recommendation 8 opinion 14 claim 23
    class:link	heading 20 boilerplate -40 promotion -46 anecdote 17 signpost 50 recommendation -14 opinion 1 claim 12
    class:may	heading 9 boilerplate -4 promotion -6 anecdote -8 signpost -4 recommendation -40 opinion 4 claim 48
    class:money	heading -3 boilerplate -5 promotion 71 anecdote 5 signpost -16 recommendation 1 opinion -30 claim -22
    class:month	heading -14 boilerplate 26 promotion 7 anecdote 27 signpost -25 recommendation -13 opinion -15 claim 7
    class:more	heading 2 boilerplate -19 promotion -50 anecdote -11 signpost 1 recommendation 15 opinion 14 claim 47
    class:must	heading 5 boilerplate 44 promotion -23 anecdote -12 signpost -10 recommendation 34 opinion -33 claim -4
    class:not	heading 4 boilerplate -47 promotion -24 anecdote 24 signpost -28 recommendation 51 opinion -13 claim 34
    class:number	heading -11 boilerplate -20 promotion 16 anecdote 36 signpost 6 recommendation -2 opinion -40 claim 15
    class:order	heading -25 boilerplate -24 promotion 14 anecdote -47 signpost 21 recommendation 75 opinion -16 claim 2
    class:patient	heading -11 boilerplate -22 promotion 4 anecdote -52 signpost 29 opinion 27 claim 24
    class:place	heading -25 boilerplate 16 promotion 32 anecdote -3 signpost 23 recommendation 5 opinion -29 claim -19
    class:praise	heading -1 boilerplate 6 promotion -27 anecdote -9 signpost 25 recommendation -41 opinion 77 claim -29
    class:question	heading 15 boilerplate -18 promotion -41 anecdote -25 signpost 51 recommendation 3 opinion 17 claim -2
    class:report	heading -5 boilerplate -19 promotion 5 anecdote -8 signpost 1 recommendation -43 opinion 21 claim 47
    class:research	heading 10 boilerplate -1 promotion 4 anecdote -42 signpost -29 recommendation -11 opinion 28 claim 41
    class:site	heading -15 boilerplate 56 anecdote -22 signpost 30 recommendation -24 opinion -18 claim -7
    class:text	heading -3 boilerplate 16 promotion 14 anecdote -7 signpost 77 recommendation -2 opinion -48 claim -46
    class:then	heading -9 boilerplate -32 promotion -4 anecdote 59 signpost 15 recommendation -2 opinion -9 claim -18
    class:they	heading 1 boilerplate -14 promotion -19 anecdote -24 signpost -15 recommendation 13 opinion 15 claim 42
    class:think	heading -10 boilerplate 1 promotion 3 anecdote -16 signpost -59 recommendation -19 opinion 94 claim 6
    class:this	heading -27 boilerplate 28 promotion -36 anecdote -23 signpost 31 recommendation -5 opinion 36 claim -5
    class:told	heading -30 boilerplate -36 promotion -4 anecdote 105 signpost 20 recommendation -27 opinion -25 claim -3
    class:treatment	heading 56 boilerplate -29 promotion -27 anecdote -13 signpost 4 recommendation -2 opinion -45 claim 55
    class:was	heading -18 boilerplate -17 promotion -45 anecdote 101 signpost 9 recommendation -28 opinion -11 claim 10
    class:we	heading 8 boilerplate -18 promotion 54 anecdote 1 signpost 42 recommendation -76 opinion 20 claim -32
    class:will	heading 4 boilerplate -14 promotion -3 anecdote -12 signpost 26 recommendation -5 opinion 29 claim -26
    class:you	heading 5 boilerplate -48 promotion 24 anecdote -72 signpost -1 recommendation 49 opinion 80 claim -37
    end:#	heading -20 boilerplate 36 promotion -1 anecdote -4 signpost -8 recommendation 7 opinion -5 claim -4
    end:about	boilerplate 3 promotion -2 anecdote -5 signpost 4 opinion 6 claim -5
    end:abstract	heading 11 boilerplate -11
    end:addicted	heading -1 recommendation -3 opinion -5 claim 10
    end:after	boilerplate -1 promotion -4 anecdote -6 signpost 1 recommendation 6 opinion 3 claim 1
    end:again	heading 1 boilerplate -7 promotion 2 anecdote 6 signpost 6 recommendation -5 opinion -5 claim 3
    end:ago	heading -1 boilerplate 6 promotion -1 recommendation -2 claim -1
    end:all	heading -1 boilerplate 1 anecdote -7 signpost 1 recommendation -1 opinion -7 claim 13
    end:answer	heading 2 boilerplate 5 promotion -1 signpost 3 opinion -1 claim -7
    end:answered	heading 15 boilerplate -14 promotion -1
    end:anyone	anecdote 2 signpost 9 opinion -5 claim -5
    end:anything	heading -4 boilerplate -1 signpost 6 recommendation -1 opinion -1
    end:appointment	heading -1 boilerplate -11 promotion 11 anecdote -2 recommendation 5 opinion -1 claim -1
    end:are	heading -1 boilerplate -4 promotion 6 signpost 7 recommendation -1 opinion 1 claim -8
    end:asked	heading -12 boilerplate -1 anecdote -3 signpost 12 recommendation 4 claim -1
    end:away	heading 8 promotion 8 signpost -3 recommendation -5 opinion -7
    end:back	heading 5 boilerplate -2 promotion -2 anecdote -3 signpost 6 recommendation -2 opinion 3 claim -6
    end:background	heading 5 boilerplate -1 signpost -1 opinion -1 claim -1
    end:before	boilerplate -1 anecdote 3 signpost -3 recommendation 9 opinion 2 claim -10
    end:benefit	boilerplate -2 promotion 10 signpost -3 recommendation -2 opinion -3
    end:bits	heading -9 boilerplate -1 signpost 11
    end:both	promotion -1 anecdote -1 signpost 1 recommendation -3 opinion -3 claim 7
    end:box	boilerplate -1 promotion 10 signpost -1 recommendation -1 opinion -1 claim -7
    end:breakfast	anecdote 9 recommendation -1 opinion -3 claim -5
    end:care	heading 6 boilerplate -7 promotion 4 signpost -1 recommendation -1 opinion -3 claim 1
    end:centre	heading -5 boilerplate 8 promotion -1 signpost -1 claim -1
    end:clinic	heading -6 boilerplate 3 promotion 2 recommendation 12 claim -11
    end:closed	heading -1 boilerplate 1 anecdote 8 opinion -1 claim -6
    end:come	promotion -1 anecdote 8 signpost -1 recommendation 5 opinion -12 claim 2
    end:comment	boilerplate 1 promotion -3 anecdote -1 recommendation -1 opinion -1 claim 6
    end:comments	heading 19 boilerplate -15 promotion -2
    end:common	heading 6 boilerplate -1 promotion -1 signpost -1 recommendation -1 opinion -3 claim 1
    end:conclusions	heading 10 recommendation -1 opinion -4 claim -5
    end:consult	heading -2 boilerplate -4 promotion 6 opinion -2 claim 2
    end:contact	heading 14 boilerplate -12 promotion 2 signpost -1 claim -4
    end:crowns	heading -1 boilerplate 9 promotion -9 opinion 8 claim -6
    end:cure	heading 9 boilerplate -1 promotion -1 anecdote -1 signpost -1 recommendation 8 opinion -11 claim -2
    end:day	heading 3 boilerplate -1 promotion -5 anecdote 6 recommendation 8 opinion -1 claim -11
    end:days	heading -1 anecdote -6 signpost -1 opinion -3 claim 10
    end:depression	heading 7 boilerplate -2 promotion 1 anecdote 2 signpost -1 recommendation -1 opinion -7
    end:difference	boilerplate 2 promotion -1 signpost -2 recommendation -1 opinion -8 claim 11
    end:disease	heading 1 boilerplate -1 anecdote -1 signpost 7 recommendation -3 opinion 4 claim -7
    end:disorder	heading 1 boilerplate -2 promotion 4 recommendation -11 opinion -3 claim 12
    end:do	heading -5 boilerplate 4 promotion -1 anecdote 3 recommendation -6 opinion 9 claim -4
    end:doctor	heading -1 promotion -1 signpost 9 recommendation -1 opinion -10 claim 4
    end:does	anecdote -3 signpost -1 recommendation -2 opinion -1 claim 7
    end:don't	heading -1 promotion -3 anecdote -1 signpost -2 recommendation -3 opinion -7 claim 17
    end:dose	promotion -2 anecdote -1 recommendation -8 opinion -1 claim 13
    end:down	heading -1 anecdote -3 signpost 6 recommendation -2 opinion -5 claim 6
    end:drip	anecdote -2 signpost 8 recommendation -1 opinion -2 claim -3
    end:drive	boilerplate -2 promotion -1 signpost 7 opinion 2 claim -5
    end:drug	recommendation -2 opinion -5 claim 7
    end:ect	heading 8 boilerplate -7 opinion -2 claim 2
    end:edit	heading 6 boilerplate -15 signpost 10
    end:effect	anecdote -4 signpost 5 recommendation -1 opinion 4 claim -4
    end:effects	heading 6 boilerplate -2 promotion -1 signpost 6 recommendation -3 opinion 4 claim -11
    end:eh	heading -1 boilerplate -1 promotion -1 anecdote -1 signpost -12 opinion 8 claim 9
    end:else	heading 6 boilerplate -5 promotion -2 recommendation 5 opinion -1 claim -2
    end:email	heading -6 boilerplate 2 promotion 5 opinion -1
    end:end	anecdote -2 signpost 8 recommendation -1 opinion -5 claim 1
    end:enough	heading -3 boilerplate -2 anecdote -1 signpost -8 recommendation -1 opinion 13 claim 1
    end:everyone	heading -3 promotion -5 signpost 7 recommendation -1 claim 2
    end:example	heading -4 boilerplate 11 promotion -2 anecdote -2 signpost 4 opinion -7
    end:fibromyalgia	heading 4 boilerplate -12 promotion 8 recommendation -1 claim 1
    end:first	heading -12 boilerplate 2 promotion -8 anecdote 3 signpost -2 recommendation 28 opinion -13 claim 1
    end:for	heading -1 boilerplate -2 promotion -2 anecdote -1 signpost 5 recommendation 1 opinion 3 claim -5
    end:form	promotion 3 anecdote -1 signpost -3 recommendation -4 opinion -2 claim 7
    end:get	heading 5 boilerplate -1 promotion -1 anecdote 10 signpost -2 opinion -9 claim -1
    end:hand	heading 7 boilerplate -2 promotion -2 anecdote -1 signpost -5 recommendation -2 opinion -7 claim 12
    end:have	heading -2 boilerplate -1 promotion -4 anecdote 5 signpost 4 recommendation 3 opinion -1 claim -5
    end:head	heading -4 boilerplate -2 signpost -2 recommendation 6 opinion -2 claim 4
    end:headache	heading -1 boilerplate -3 signpost -1 recommendation -6 opinion -6 claim 17
    end:health	heading 9 boilerplate -4 promotion -2 signpost -1 recommendation -2 opinion 2 claim -2
    end:help	boilerplate -1 promotion 3 signpost 8 recommendation -2 opinion -6 claim -1
    end:helps	heading 2 promotion -2 signpost -4 recommendation 9 opinion -2 claim -4
    end:here	heading -3 boilerplate 4 promotion 1 anecdote -1 signpost 4 recommendation -5 opinion 2 claim -1
    end:history	recommendation 8 opinion -2 claim -6
    end:home	promotion -4 anecdote -2 signpost -2 recommendation 9 opinion -5 claim 4
    end:hour	heading -1 boilerplate -12 promotion -4 anecdote -4 signpost -1 recommendation 4 opinion 12 claim 6
    end:hours	heading -1 boilerplate 2 promotion -4 anecdote -1 signpost -2 recommendation -2 opinion -2 claim 9
    end:hurt	heading -2 boilerplate -1 signpost -4 recommendation 7
    end:illness	heading 1 signpost -2 recommendation -1 opinion -4 claim 6
    end:in	promotion 2 anecdote -1 signpost 14 recommendation -3 opinion -9 claim -3
    end:it	heading 12 boilerplate -3 promotion 10 anecdote -1 signpost -9 recommendation -7 opinion 7 claim -9
    end:itself	heading -1 signpost -1 recommendation -2 opinion -2 claim 4
    end:ketamine	heading 5 boilerplate -1 promotion -1 anecdote -5 signpost -8 recommendation 4 opinion 3 claim 3
    end:l-theanine	heading 9 boilerplate -9
    end:leave	boilerplate -1 anecdote 10 recommendation -1 opinion -6 claim -3
    end:leg	opinion 10 claim -9
    end:life	heading -1 promotion -1 anecdote -1 signpost -2 recommendation -4 opinion -2 claim 10
    end:like	heading 1 boilerplate 6 promotion -2 signpost 1 recommendation 2 opinion -5 claim -3
    end:line	boilerplate 2 promotion 8 anecdote -1 signpost -1 recommendation -3 opinion -4 claim -1
    end:list	heading -1 boilerplate -4 promotion 7 signpost -1 opinion -1
    end:look	signpost -1 opinion 10 claim -9
    end:made	promotion 11 recommendation -3 opinion -1 claim -7
    end:mania	promotion -1 recommendation 6 opinion -1 claim -4
    end:marriage	anecdote -9 recommendation -1 opinion 8 claim 3
    end:me	heading 2 promotion -4 anecdote -6 signpost 11 recommendation 3 opinion -17 claim 11
    end:medication	heading 8 boilerplate -10 anecdote -1 opinion -1 claim 4
    end:medicine	heading 2 promotion -1 anecdote -6 signpost -1 recommendation -3 opinion 5 claim 3
    end:men	recommendation -3 opinion -6 claim 8
    end:methods	heading 9 recommendation -1 opinion -4 claim -4
    end:mg	heading -7 boilerplate -2 promotion -3 claim 13
    end:migraine	heading 2 boilerplate 3 promotion 5 anecdote -1 signpost -5 opinion -2 claim -2
    end:mind	heading -5 boilerplate 8 promotion -2 anecdote 5 signpost 1 recommendation -1 opinion -2 claim -4
    end:minutes	heading -4 boilerplate 2 promotion 2 anecdote 1 signpost -1 recommendation -1 opinion -4 claim 5
    end:month	heading -2 boilerplate 2 promotion 1 signpost -2 recommendation 2 opinion -3 claim 3
    end:months	heading -1 boilerplate -2 promotion 2 signpost 5 recommendation -2 opinion -9 claim 6
    end:morning	heading -3 boilerplate -1 promotion -2 anecdote -3 signpost 2 recommendation 10 opinion -2
    end:name	boilerplate -6 promotion 6 opinion -1 claim 1
    end:needed	boilerplate -1 promotion 5 signpost -4 recommendation 11 opinion -5 claim -5
    end:news	heading -8 boilerplate 8 promotion -1 signpost 4 opinion -3 claim -1
    end:newsletter	heading -7 boilerplate 8 promotion 2 signpost -1 recommendation -1
    end:next	heading -4 promotion -1 anecdote -1 signpost 4 recommendation 2 opinion -1
    end:night	heading -1 boilerplate -1 promotion -2 anecdote -7 signpost 4 recommendation 4 opinion -4 claim 8
    end:no	heading -3 anecdote -1 signpost -3 recommendation 1 opinion -2 claim 9
    end:none	heading -1 boilerplate -1 anecdote -8 recommendation 4 opinion -6 claim 11
    end:not	heading -7 signpost -1 opinion 12 claim -5
    end:now	heading -4 anecdote 10 signpost 1 recommendation -2 opinion -4 claim -1
    end:ocd	heading 7 anecdote 2 signpost -4 opinion -4
    end:off	heading 4 boilerplate 1 promotion 2 anecdote -3 signpost -4 recommendation -3 opinion -5 claim 7
    end:on	boilerplate -6 promotion -2 anecdote -1 signpost 7 recommendation 4 opinion 7 claim -9
    end:once	anecdote -1 signpost 6 recommendation -3 opinion -5 claim 3
    end:one	boilerplate -1 promotion -1 anecdote -4 signpost 13 recommendation -4 claim -3
    end:only	boilerplate 1 promotion -1 anecdote 1 recommendation -1 opinion -6 claim 7
    end:order	heading -4 promotion -4 signpost 5 recommendation -1 opinion 8 claim -4
    end:own	heading -1 boilerplate 1 promotion 12 anecdote -2 signpost -1 opinion -8 claim -2
    end:page	heading -3 boilerplate -1 promotion 1 anecdote -1 signpost 6 opinion -1 claim -1
    end:paid	heading -6 boilerplate -4 promotion 10 opinion 2 claim -2
    end:pain	heading -3 boilerplate -1 promotion 2 recommendation 2 opinion 2 claim -1
    end:paper	promotion -2 anecdote 8 signpost -1 recommendation -1 opinion 5 claim -9
    end:part	signpost -1 opinion 7 claim -5
    end:patients	heading 4 boilerplate -3 promotion -2 anecdote -2 signpost -1 recommendation 3 opinion -3 claim 4
    end:people	heading 5 boilerplate -8 signpost -5 recommendation 9 opinion 1 claim -2
    end:person	promotion -1 recommendation 6 opinion 5 claim -9
    end:personal	boilerplate 1 anecdote -1 signpost 8 opinion -8
    end:phone	boilerplate 5 promotion -5 anecdote -5 signpost 8 opinion -3
    end:pills	boilerplate -3 promotion -1 anecdote 2 signpost 3 recommendation 5 opinion 6 claim -13
    end:placebo	heading 1 boilerplate -1 anecdote -1 recommendation -3 opinion 7 claim -3
    end:plan	heading -1 boilerplate 8 promotion 3 anecdote -1 signpost -1 recommendation -4 opinion 8 claim -12
    end:point	heading 5 boilerplate -2 anecdote -1 signpost -2 opinion 7 claim -6
    end:points	heading 5 boilerplate -5 opinion -1 claim 1
    end:possible	boilerplate 4 promotion -1 signpost 9 recommendation -9 opinion -2 claim -1
    end:practice	anecdote 2 signpost -3 recommendation 8 opinion -5 claim -1
    end:problem	promotion -1 anecdote 2 opinion 6 claim -7
    end:psychiatrist	heading -8 boilerplate 11 signpost -2
    end:psychiatry	boilerplate 8 anecdote -1 opinion -2 claim -5
    end:psychotherapy	heading -1 boilerplate 1 promotion -9 claim 11
    end:ptsd	heading 1 anecdote 2 signpost -4 recommendation -1 opinion -2 claim 5
    end:question	heading 6 boilerplate -6 anecdote -1 signpost 2 opinion 1 claim -2
    end:questions	heading 9 boilerplate -5 promotion -1 signpost -5 recommendation -1 opinion 4 claim -1
    end:references	heading 11 boilerplate -10
    end:release	heading -4 boilerplate 3 anecdote 11 recommendation -2 opinion 2 claim -11
    end:relief	heading 6 boilerplate -3 promotion -1 anecdote -1 signpost -1 recommendation -1 opinion -2 claim 3
    end:replied	heading -11 boilerplate 12
    end:report	heading -1 boilerplate 6 promotion -1 signpost -1 opinion -2 claim -1
    end:request	boilerplate -3 promotion 10 claim -5
    end:results	heading 10 opinion -2 claim -7
    end:reviews	heading 11 boilerplate -7 promotion -3 opinion 13 claim -13
    end:right	heading 9 boilerplate -3 promotion -1 anecdote 1 signpost -5 opinion 1 claim -2
    end:risk	boilerplate -7 promotion 7 anecdote -2 opinion -4 claim 8
    end:room	heading 1 boilerplate -1 promotion 6 anecdote 1 signpost -1 recommendation -2 opinion -3 claim -1
    end:safe	heading 4 boilerplate -2 promotion -2 anecdote -1 signpost -6 recommendation 6 opinion 4 claim -3
    end:said	heading -1 promotion -1 anecdote -6 signpost -3 recommendation -1 opinion -10 claim 22
    end:same	boilerplate -10 anecdote 6 signpost -1 recommendation 4 opinion 6 claim -4
    end:say	heading 8 boilerplate -1 promotion -1 anecdote 4 signpost -3 recommendation -2 opinion -4 claim -2
    end:says	heading -12 boilerplate 10 promotion -1 signpost -3 recommendation 2 opinion 7 claim -3
    end:scale	promotion -1 signpost -1 recommendation -1 opinion 10 claim -7
    end:seizures	recommendation 7 claim -7
    end:service	boilerplate 7 promotion -1 recommendation -3 opinion -1 claim -2
    end:session	boilerplate -2 promotion 8 signpost -1 recommendation -3 opinion -1 claim -1
    end:sessions	heading -1 boilerplate -1 promotion -1 anecdote 2 signpost -1 recommendation -1 opinion -2 claim 4
    end:share	heading -2 boilerplate 3 signpost -1 opinion -5 claim 5
    end:six	promotion -2 anecdote 3 signpost -2 recommendation 10 opinion -3 claim -5
    end:sleep	heading 7 boilerplate -2 promotion -1 signpost -2 recommendation 4 opinion -2 claim -3
    end:so	anecdote -1 signpost -1 opinion 7 claim -5
    end:sorry	heading 1 boilerplate -1 promotion 4 signpost -1 recommendation -1 opinion -9 claim 6
    end:soup	recommendation 8 opinion -6 claim -1
    end:source	heading -3 boilerplate -8 promotion -1 signpost 12
    end:sources	heading 7 boilerplate -7
    end:start	heading 11 boilerplate -1 signpost 3 recommendation -18 claim 7
    end:steps	boilerplate -11 recommendation 1 opinion 12 claim -1
    end:stop	anecdote 3 recommendation -6 opinion -6 claim 9
    end:stopped	heading -1 promotion -1 anecdote 3 signpost -3 opinion -9 claim 10
    end:story	heading 3 boilerplate -8 promotion 1 anecdote 4 signpost 3 recommendation -1 opinion -1 claim -2
    end:study	heading 8 boilerplate -6 promotion -1 anecdote 4 signpost -1 recommendation -1 opinion 3 claim -6
    end:suicide	heading 4 anecdote -1 signpost -1 recommendation -5 opinion -3 claim 5
    end:syndrome	heading 8 boilerplate -12 promotion 4 recommendation 9 opinion -3 claim -5
    end:system	heading 5 boilerplate -5 opinion 10 claim -9
    end:tablets	heading 2 promotion -1 anecdote -5 signpost -1 recommendation -1 opinion -3 claim 8
    end:team	heading 1 boilerplate -8 promotion -2 anecdote -1 signpost -3 recommendation -2 opinion 16 claim -2
    end:tenth	anecdote -1 recommendation 6 opinion 7 claim -12
    end:that	heading -2 boilerplate -3 promotion -2 anecdote -2 signpost -1 recommendation -5 opinion 13 claim 1
    end:them	heading -2 boilerplate -1 promotion 12 anecdote -5 signpost -4 recommendation -9 opinion -2 claim 11
    end:then	heading -12 boilerplate -1 signpost 13 opinion -2 claim 2
    end:therapy	promotion -1 anecdote 1 signpost 2 recommendation -4 opinion 7 claim -4
    end:thing	heading -1 boilerplate 2 promotion -1 anecdote -4 signpost -1 recommendation -1 opinion 8 claim -4
    end:things	heading 5 promotion 2 anecdote -1 signpost -3 opinion 3 claim -7
    end:this	heading -2 boilerplate -4 promotion 8 anecdote -2 signpost -14 recommendation -1 opinion 11 claim 3
    end:three	heading 1 boilerplate -2 promotion -2 anecdote 11 signpost -3 recommendation 1 opinion -5
    end:time	heading -10 boilerplate -7 promotion 2 anecdote -2 signpost -1 recommendation 6 opinion 2 claim 10
    end:times	heading -3 boilerplate -6 promotion 12 signpost -1 recommendation 9 opinion -4 claim -7
    end:tms	heading 5 boilerplate 5 promotion -4 signpost -6 recommendation 2 claim -1
    end:to	recommendation 6 opinion -1 claim -4
    end:today	heading 2 boilerplate -4 promotion 7 anecdote -1 signpost 2 recommendation -2 opinion -3 claim -1
    end:too	heading -1 promotion 4 signpost -2 recommendation -6 opinion -15 claim 20
    end:treat	heading 6 boilerplate -1 signpost -5 opinion -1
    end:trial	heading -1 boilerplate 1 promotion -1 anecdote -1 recommendation -1 opinion -7 claim 9
    end:trust	heading -6 boilerplate 6 promotion -1 claim 1
    end:twice	promotion -1 anecdote -2 signpost 9 recommendation 7 opinion -4 claim -9
    end:up	heading -1 promotion -1 anecdote -4 signpost -2 recommendation -1 opinion 13 claim -5
    end:us	heading 3 boilerplate 6 promotion -1 anecdote 1 signpost -3 recommendation -4 opinion 8 claim -10
    end:use	heading -4 boilerplate 5 promotion -3 signpost -1 recommendation 2 opinion -2 claim 4
    end:vary	boilerplate 7 promotion -2 opinion 1 claim -5
    end:version	heading -1 boilerplate -4 signpost -4 opinion -1 claim 11
    end:video	promotion 11 recommendation -6 opinion -1 claim -3
    end:water	heading -4 boilerplate -1 promotion -1 anecdote -1 signpost -1 opinion 7 claim 1
    end:way	boilerplate -1 promotion -1 signpost -1 recommendation -3 opinion 2 claim 5
    end:week	heading 5 boilerplate -4 promotion -2 anecdote 3 recommendation 5 opinion -6 claim -1
    end:weeks	heading -4 boilerplate -2 promotion 3 anecdote -4 signpost -6 recommendation 8 opinion -3 claim 9
    end:weight	promotion -1 signpost -1 recommendation -4 opinion -2 claim 8
    end:well	anecdote -5 signpost -3 recommendation -1 opinion 3 claim 6
    end:while	anecdote 1 recommendation -5 opinion -4 claim 7
    end:work	boilerplate -4 promotion 1 anecdote 2 signpost 4 recommendation -6 opinion 15 claim -13
    end:works	heading -4 boilerplate 3 promotion -2 anecdote -1 recommendation -2 opinion -5 claim 10
    end:wrong	boilerplate -1 signpost -1 recommendation 8 claim -5
    end:year	promotion 3 anecdote 1 signpost -2 recommendation -8 opinion 5 claim 1
    end:years	heading -2 promotion -4 anecdote 2 signpost 1 recommendation -7 opinion -5 claim 16
    end:yes	heading -4 boilerplate -1 promotion 3 anecdote -2 signpost -3 recommendation -1 opinion -8 claim 14
    end:yet	heading -1 signpost 9 opinion -1 claim -7
    end:you	heading 13 boilerplate -8 promotion 2 anecdote -6 signpost 2 recommendation -8 opinion 10 claim -5
    end:yourself	heading -2 boilerplate -5 signpost -4 recommendation -2 opinion 13
    enumerator:0	heading -23 boilerplate -8 promotion 27 anecdote -7 signpost -19 recommendation 41 opinion -15 claim 5
    enumerator:1	heading 24 boilerplate -3 promotion -13 anecdote -8 signpost 8 recommendation 16 opinion -15 claim -9
    first-byte:"	heading -2 boilerplate -10 promotion -12 anecdote 10 signpost -19 recommendation 2 opinion 24 claim 6
    first-byte:'	heading 10 boilerplate -4 promotion -1 signpost -1 recommendation -1 opinion -3 claim -1
    first-byte:(	heading -3 boilerplate 20 promotion -17 anecdote -1 signpost 7 recommendation -4 opinion -2 claim -1
    first-byte:*	heading 16 boilerplate 8 promotion 12 anecdote -1 signpost -1 recommendation -8 opinion -2 claim -26
    first-byte:+	heading 10 signpost -2 opinion -7
    first-byte:-	heading -23 boilerplate -1 promotion -3 anecdote -1 signpost -2 recommendation 7 opinion 15 claim 8
    first-byte:0	heading 44 boilerplate -1 promotion 1 anecdote -22 signpost 7 recommendation 5 opinion -10 claim -25
    first-byte:@	boilerplate -2 promotion -13 anecdote -2 recommendation 15 opinion -6 claim 8
    first-byte:A	heading 10 boilerplate -14 promotion 47 anecdote -9 recommendation -37 opinion -19 claim 22
    first-byte:[	heading -6 boilerplate 37 promotion -5 anecdote -6 signpost -7 recommendation -4 opinion 1 claim -10
    first-byte:_	heading -41 boilerplate 12 promotion -5 anecdote -8 signpost 7 recommendation 3 opinion 13 claim 19
    first-byte:a	heading 4 boilerplate -23 promotion -19 anecdote 22 signpost 8 recommendation 22 opinion -13 claim -1
    gap-after:0	heading -7 boilerplate -29 promotion -13 anecdote 25 signpost -5 recommendation -1 opinion -13 claim 43
    gap-after:1	heading 12 boilerplate 13 promotion 2 anecdote -2 signpost -5 recommendation 4 opinion 12 claim -35
    gap-after:2	heading 13 boilerplate 42 promotion -5 anecdote -34 signpost 4 recommendation -4 opinion -8 claim -9
    gap:0	heading -12 boilerplate -11 promotion -34 anecdote 11 signpost -8 recommendation 26 opinion -1 claim 30
    gap:1	heading -25 boilerplate 4 promotion 16 anecdote 1 signpost 1 recommendation 2 opinion 9 claim -8
    gap:2	heading 55 boilerplate 33 promotion 3 anecdote -23 signpost 2 recommendation -29 opinion -17 claim -22
    group:	heading 56 boilerplate 4 promotion 10 anecdote -22 signpost -11 recommendation 20 opinion -31 claim -26
    heading-class:be	heading 23 boilerplate -6 promotion -23 anecdote 14 signpost 1 recommendation -22 opinion -3 claim 16
    heading-class:blame	heading -3 boilerplate 3 promotion -1 signpost -3 recommendation -2 opinion -11 claim 17
    heading-class:body	heading 46 boilerplate 2 promotion -7 anecdote 1 signpost -5 recommendation -22 opinion -13 claim -1
    heading-class:contact	heading -5 boilerplate -3 promotion 1 anecdote -13 signpost 12 recommendation -1 opinion -11 claim 20
    heading-class:degree	heading -15 boilerplate -3 promotion -22 anecdote -8 signpost 14 recommendation -13 opinion 33 claim 13
    heading-class:effect	heading -22 boilerplate 16 promotion -11 anecdote -15 signpost 1 recommendation 19 opinion -2 claim 14
    heading-class:emphasis	heading -29 boilerplate -8 promotion 4 anecdote -19 signpost 30 recommendation 17 opinion 20 claim -16
    heading-class:family	heading -15 boilerplate 18 promotion -4 anecdote 7 signpost -20 recommendation -1 opinion 19 claim -4
    heading-class:he-or-she	heading -6 boilerplate -1 promotion 7 signpost -2 recommendation -6 opinion 27 claim -19
    heading-class:hey	heading -18 boilerplate 19 promotion -6 anecdote 27 signpost -12 recommendation -28 opinion 25 claim -5
    heading-class:i	heading 23 boilerplate -22 promotion -20 anecdote 35 signpost 2 recommendation -9 opinion -8 claim -2
    heading-class:if	heading 6 boilerplate 15 promotion -10 anecdote 3 signpost -24 recommendation 22 opinion 7 claim -19
    heading-class:it	heading 7 boilerplate -23 promotion -3 anecdote -16 signpost 4 recommendation 13 opinion 6 claim 10
    heading-class:link	heading -39 boilerplate 16 promotion 16 anecdote 2 recommendation -9 opinion 16
    heading-class:may	heading 50 boilerplate -18 promotion 16 anecdote -20 signpost -35 recommendation 13 opinion 2 claim -8
    heading-class:money	heading 17 boilerplate -35 promotion 22 anecdote 5 signpost -16 recommendation -11 opinion -2 claim 18
    heading-class:month	heading -6 boilerplate -3 promotion -6 anecdote 1 signpost 16 recommendation 3 opinion 5 claim -9
    heading-class:more	heading -10 boilerplate 3 promotion 6 anecdote -8 signpost 5 recommendation 4 opinion -6 claim 5
    heading-class:must	heading -22 boilerplate 10 promotion -5 anecdote -2 signpost 19 recommendation 15 opinion -12 claim -2
    heading-class:not	heading -42 boilerplate 21 promotion 12 anecdote 6 signpost 15 recommendation 25 opinion -11 claim -25
    heading-class:number	heading 24 boilerplate -14 promotion 5 anecdote 20 signpost -19 recommendation -1 opinion 2 claim -17
    heading-class:order	heading 3 boilerplate 22 promotion 12 anecdote -16 signpost -13 recommendation 21 opinion -7 claim -22
    heading-class:patient	heading -14 boilerplate -17 promotion 22 anecdote 6 signpost 8 recommendation 4 opinion 3 claim -12
    heading-class:place	heading -13 boilerplate 5 promotion 12 anecdote 4 signpost -1 recommendation -4 opinion -21 claim 18
    heading-class:praise	heading -22 boilerplate 9 promotion 44 anecdote 2 signpost -19 recommendation -5 opinion 4 claim -13
    heading-class:question	heading -11 boilerplate -5 promotion 29 anecdote -13 signpost 1 recommendation -6 claim 3
    heading-class:report	heading -29 boilerplate 15 promotion -36 anecdote 20 signpost -15 recommendation -4 opinion 9 claim 39
    heading-class:research	heading 15 boilerplate 14 promotion -21 anecdote -30 signpost 8 recommendation -23 opinion -5 claim 41
    heading-class:site	heading 10 boilerplate -4 promotion -23 anecdote -17 signpost 13 recommendation 15 opinion -9 claim 16
    heading-class:text	heading -6 boilerplate -4 promotion -11 anecdote -2 signpost 40 recommendation -1 opinion 18 claim -35
    heading-class:then	heading 12 boilerplate -6 promotion -17 anecdote -14 signpost 17 recommendation 29 opinion -22
    heading-class:they	heading -17 boilerplate 6 promotion -15 anecdote -7 signpost -20 recommendation 29 opinion 18 claim 6
    heading-class:think	heading -15 boilerplate -13 promotion -20 anecdote 8 signpost 28 recommendation 19 opinion -6
    heading-class:this	heading -18 boilerplate -2 promotion -8 anecdote -8 signpost 43 recommendation 2 opinion -8 claim -3
    heading-class:told	heading -57 boilerplate 23 promotion -2 anecdote 21 signpost 16 recommendation -5 opinion -2 claim 7
    heading-class:treatment	heading 12 boilerplate 23 promotion -28 anecdote 2 signpost -9 recommendation -5 opinion -2 claim 7
    heading-class:was	heading 26 boilerplate -16 promotion -4 anecdote 16 signpost -31 recommendation 1 opinion -5 claim 13
    heading-class:we	heading 14 boilerplate -31 promotion -7 anecdote 38 signpost 16 recommendation -34 opinion 40 claim -35
    heading-class:will	heading 9 boilerplate 4 promotion -25 anecdote -3 signpost 1 recommendation -30 opinion 15 claim 30
    heading-class:you	heading -35 boilerplate 8 promotion 26 anecdote -28 signpost 23 opinion -3 claim 9
    heading:#	boilerplate 3 promotion 5 anecdote -12 signpost -3 recommendation 7 opinion 5 claim -4
    heading:a	heading -5 boilerplate 3 promotion -13 anecdote -28 signpost 13 recommendation 5 opinion 14 claim 11
    heading:about	heading 15 boilerplate -5 promotion 3 anecdote -22 signpost 3 recommendation 3 opinion 10 claim -7
    heading:abstract	boilerplate 1 promotion 3 anecdote -1 signpost 6 opinion -7 claim -3
    heading:actually	heading -4 promotion 5 anecdote -3 signpost 3 recommendation -6 opinion 8 claim -3
    heading:acupuncture	heading -1 boilerplate -2 promotion 7 signpost -5 recommendation -1 opinion 3
    heading:adhd	heading 4 boilerplate -2 promotion -1 recommendation -1 claim 2
    heading:adults	heading -2 boilerplate 6 promotion -2 anecdote -2 signpost 1 recommendation -3 opinion -5 claim 9
    heading:advertisement	heading -1 boilerplate 5 promotion -1 anecdote -2 signpost -2 recommendation 1 opinion 1 claim 1
    heading:advice	promotion -1 recommendation 3 opinion 6 claim -6
    heading:after	heading 4 promotion -14 anecdote -7 signpost -6 recommendation 5 opinion 18 claim -1
    heading:again	heading 1 boilerplate -1 promotion -2 anecdote 2 signpost -1 opinion 4 claim -4
    heading:alarm	heading 1 boilerplate 3 promotion -1 anecdote -1 signpost -5 recommendation -3 opinion 1 claim 4
    heading:alcohol	heading -1 boilerplate -11 promotion -1 signpost 11 opinion 2
    heading:all	heading -4 boilerplate 3 promotion 3 anecdote 1 signpost -3 recommendation -3 opinion -5 claim 7
    heading:also	heading -7 boilerplate -4 promotion 10 anecdote -6 signpost -1 recommendation -3 opinion 11 claim 1
    heading:alzheimer	heading -1 boilerplate 6 promotion -1 signpost -3 recommendation -1 opinion -4 claim 3
    heading:an	heading 7 boilerplate 15 promotion -9 anecdote -5 signpost 4 recommendation -12 opinion 16 claim -16
    heading:and	heading 4 boilerplate 14 promotion -2 anecdote -35 signpost 21 recommendation -7 opinion 10 claim -5
    heading:another	heading -1 boilerplate 11 promotion -8 claim -2
    heading:answer	heading -2 promotion 1 anecdote -1 signpost -1 opinion 6 claim -3
    heading:answered	heading -14 boilerplate 4 promotion -5 anecdote -4 signpost 20 recommendation 7 opinion -8 claim -1
    heading:antidepressant	heading 8 boilerplate -3 promotion -1 anecdote -1 signpost 10 recommendation -6 opinion -6 claim -1
    heading:anxiety	heading -2 boilerplate -2 promotion 6 anecdote 1 signpost -5 recommendation -2 opinion -15 claim 19
    heading:are	heading 2 boilerplate -7 promotion -1 anecdote -5 signpost -10 recommendation 4 opinion -7 claim 24
    heading:article	heading -6 boilerplate 6 promotion 2 anecdote -5 signpost -6 recommendation 4 opinion 8 claim -2
    heading:articles	heading 9 boilerplate -8
    heading:as	heading 1 boilerplate 5 promotion -5 anecdote -2 signpost -4 recommendation 4 opinion 3 claim -2
    heading:ashwagandha	heading -3 boilerplate -4 promotion 12 signpost -3 recommendation -2 opinion -6 claim 6
    heading:ask	boilerplate -9 promotion -3 anecdote 2 signpost -1 recommendation 3 opinion 3 claim 4
    heading:asked	heading 4 boilerplate 6 promotion -8 anecdote -1 signpost -3 recommendation -5 opinion -4 claim 12
    heading:at	heading -8 boilerplate 2 promotion 2 anecdote -7 signpost -3 recommendation -5 claim 20
    heading:at-home	promotion -1 anecdote -2 signpost -2 recommendation 6
    heading:attacks	heading -4 boilerplate 1 promotion -2 anecdote -2 signpost -4 recommendation 6 opinion -5 claim 9
    heading:b	heading 7 boilerplate -1 promotion -5 signpost -3 recommendation 3 claim -1
    heading:baby	boilerplate -2 promotion -1 anecdote 2 signpost -2 recommendation -1 opinion 8 claim -5
    heading:back	heading 8 boilerplate -1 promotion -2 signpost -3 opinion 5 claim -8
    heading:background	heading -3 signpost 10 opinion -6
    heading:be	heading 11 boilerplate 1 promotion -4 anecdote 3 signpost -7 recommendation 4 opinion -2 claim -5
    heading:been	heading 1 promotion -1 opinion 6 claim -5
    heading:before	heading 1 boilerplate 5 promotion -8 signpost -2 recommendation 9 opinion -2 claim -2
    heading:below	heading -1 boilerplate 5 promotion -1 anecdote -2 signpost -2 recommendation 1 opinion 1 claim 1
    heading:benefits	heading 11 boilerplate -3 signpost -1 recommendation -1 opinion -2 claim -3
    heading:between	heading -5 boilerplate 9 promotion -3 anecdote -2 signpost 1 recommendation -3 opinion -5 claim 8
    heading:bipolar	heading -6 boilerplate 9 promotion -4 signpost 1 recommendation 1 opinion -1
    heading:bits	heading 9 boilerplate -2 promotion -2 anecdote -1 signpost -3 opinion -3 claim 1
    heading:blue	heading -5 boilerplate -3 promotion -1 signpost 7 opinion 10 claim -7
    heading:book	heading -1 boilerplate 11 promotion -13 anecdote -1 recommendation -1 opinion 7 claim -2
    heading:both	heading -2 boilerplate -1 promotion 15 anecdote -5 signpost -2 recommendation 3 opinion -6 claim -3
    heading:bottom	heading -1 boilerplate -1 promotion 1 signpost -4 recommendation 1 opinion 19 claim -15
    heading:box	heading -3 boilerplate 10 promotion -6 claim -1
    heading:browser	heading -3 boilerplate -2 promotion -2 anecdote -1 signpost 8 recommendation -2 opinion -1 claim 2
    heading:but	heading -8 promotion 6 anecdote -1 signpost 1 recommendation -6 opinion -6 claim 14
    heading:by	heading -16 boilerplate 13 promotion -2 anecdote 13 signpost 7 recommendation -9 opinion -13 claim 8
    heading:calmroot	heading -2 promotion 6 anecdote 1 opinion -5
    heading:can	heading 16 boilerplate -5 promotion 9 anecdote -9 signpost -14 recommendation 1 opinion -1 claim 3
    heading:can't	promotion -1 signpost -1 recommendation 4 opinion 5 claim -8
    heading:candidate	heading -7 boilerplate -2 promotion -1 signpost 9 recommendation -5 opinion -3 claim 9
    heading:cannot	promotion -3 signpost -1 recommendation -1 claim 6
    heading:carers	heading -6 boilerplate 6 promotion -1 anecdote -7 signpost 10 recommendation 1 opinion 5 claim -8
    heading:cause	heading -9 anecdote -1 signpost 7 recommendation -1 opinion -1 claim 4
    heading:causes	heading -4 boilerplate -1 promotion -1 signpost 5 recommendation -1 opinion -3 claim 3
    heading:centre	heading 4 boilerplate -1 promotion -1 signpost 3 recommendation -1 opinion -4 claim -1
    heading:child	heading 1 boilerplate -1 promotion -3 anecdote -2 signpost 2 opinion 8 claim -3
    heading:chronic	heading -10 boilerplate 6 promotion 2 anecdote -12 signpost 3 recommendation 2 opinion 17 claim -8
    heading:clinic	heading 3 boilerplate -2 promotion -3 anecdote -3 signpost -5 recommendation -4 opinion -2 claim 16
    heading:clinical	boilerplate -14 promotion -4 anecdote 7 signpost -4 recommendation -6 opinion -4 claim 23
    heading:comfort	heading -3 promotion 5 signpost -1 recommendation -1 opinion -3 claim 3
    heading:comments	heading -4 boilerplate -7 promotion -5 anecdote 1 signpost -4 recommendation 10 opinion 11 claim -1
    heading:common	heading -1 boilerplate 12 promotion -6 anecdote -1 recommendation -8 opinion -7 claim 10
    heading:complex	boilerplate -5 promotion 4 anecdote 6 signpost -3 recommendation -1 opinion -3 claim 2
    heading:conclusion	heading -1 recommendation -8 opinion 14 claim -3
    heading:conclusions	heading 3 boilerplate -3 anecdote -1 signpost -1 recommendation 10 opinion -5 claim -3
    heading:conditions	heading 1 boilerplate 3 promotion 5 signpost -4 recommendation -1 claim -3
    heading:consult	heading -4 boilerplate 5 promotion -5 signpost 5 recommendation -7 opinion 6
    heading:contact	heading 6 boilerplate -15 promotion 7 anecdote -1 signpost -2 recommendation 8 opinion -2 claim -3
    heading:corner	heading 2 boilerplate -1 promotion -1 anecdote 7 signpost -3 recommendation -1 opinion -1 claim -2
    heading:correction	heading -2 boilerplate 1 anecdote -2 signpost 9 recommendation -1 opinion -4
    heading:cost	heading -2 boilerplate -3 promotion 13 signpost -1 recommendation -3 opinion -2 claim -2
    heading:counts	opinion 7 claim -7
    heading:course	heading 8 boilerplate -6 promotion 24 anecdote -5 signpost -7 recommendation -4 opinion -5 claim -4
    heading:cover	boilerplate -2 promotion 7 signpost -7 recommendation -3 opinion 2 claim 4
    heading:covered	heading 3 boilerplate -3 promotion 8 anecdote -1 signpost 1 recommendation 2 opinion -7 claim -3
    heading:crisis	heading -2 boilerplate -5 promotion 8 recommendation 1 opinion -1 claim -1
    heading:criteria	heading -1 promotion -1 signpost -1 recommendation -1 claim 5
    heading:crps	heading 6 anecdote 3 signpost -5 recommendation 1 opinion -7 claim 2
    heading:cure	anecdote -2 signpost -4 opinion 2 claim 4
    heading:dana	heading -2 boilerplate -1 promotion 7 anecdote 2 signpost -7 recommendation -1 opinion 1
    heading:day	heading -1 boilerplate -12 promotion 14 anecdote -1 signpost -3 recommendation 6 opinion 6 claim -10
    heading:days	heading -3 boilerplate -5 promotion 4 anecdote 3 signpost -4 recommendation 5 opinion 9 claim -8
    heading:dead	heading 1 anecdote -2 signpost -2 recommendation -7 opinion 18 claim -8
    heading:deaths	heading -4 boilerplate 4 anecdote -3 signpost -1 recommendation -1 opinion 2 claim 2
    heading:dementia	heading -2 signpost 4 recommendation -1 opinion -11 claim 11
    heading:depression	heading -8 boilerplate 5 promotion -7 anecdote 1 signpost 8 recommendation -6 opinion -2 claim 9
    heading:did	heading 11 boilerplate -6 promotion 1 anecdote -1 signpost -8 opinion -5 claim 8
    heading:difference	boilerplate 3 signpost -2 recommendation -1 opinion -4 claim 3
    heading:different	heading 2 boilerplate -3 promotion -1 anecdote 1 signpost -1 recommendation -6 opinion -2 claim 10
    heading:disorder	heading 2 boilerplate 3 promotion -5 anecdote 2 signpost -1 opinion -3 claim 2
    heading:do	heading 3 boilerplate 5 promotion 5 anecdote 1 signpost -13 recommendation 9 opinion -11 claim 1
    heading:does	heading -6 boilerplate -4 promotion 7 anecdote -7 signpost 8 recommendation -11 claim 13
    heading:doing	heading 1 promotion -3 anecdote 8 signpost 7 opinion -8 claim -6
    heading:don't	heading -9 boilerplate 11 promotion -8 anecdote -4 signpost -3 opinion 4 claim 9
    heading:done	heading 14 boilerplate -1 promotion 3 anecdote 2 signpost -3 recommendation 11 opinion -9 claim -16
    heading:dose	heading 3 boilerplate -2 promotion -2 signpost -1 recommendation 11 opinion -4 claim -5
    heading:dr	heading -3 boilerplate -4 promotion -9 anecdote -3 signpost 6 recommendation -6 opinion 14 claim 5
    heading:drip	heading -11 boilerplate -1 promotion -1 anecdote 1 signpost 14 recommendation 3 opinion -5 claim -1
    heading:drug	heading 7 boilerplate -6 promotion -1 anecdote -21 signpost 6 recommendation -5 opinion 10 claim 10
    heading:drug-free	heading -3 boilerplate -1 promotion 4 opinion 8 claim -8
    heading:drugs	boilerplate 4 promotion -2 anecdote -1 signpost -1 recommendation 9 opinion -5 claim -5
    heading:during	heading 2 boilerplate -1 promotion -1 anecdote -1 signpost -2 recommendation -3 claim 5
    heading:dying	heading -2 promotion -1 anecdote -2 signpost -3 recommendation 7 opinion -2 claim 4
    heading:ect	recommendation 1 opinion 8 claim -9
    heading:edit	boilerplate 8 promotion -3 anecdote -1 signpost 1 recommendation -2 opinion -11 claim 7
    heading:effects	heading 17 boilerplate -15 promotion 1 anecdote -1 signpost 3 recommendation -6 opinion -8 claim 8
    heading:else	heading -2 boilerplate -1 promotion -3 anecdote 5 signpost 10 recommendation -7 opinion -6 claim 4
    heading:email	heading -7 boilerplate 3 promotion -2 anecdote -1 signpost 8 recommendation -2 opinion -1 claim 2
    heading:emdr	heading 5 boilerplate -2 promotion -2 signpost 3 recommendation -4 opinion -4 claim 5
    heading:episode	heading -6 boilerplate -9 promotion -1 anecdote 5 signpost 17 recommendation -1 opinion -1 claim -5
    heading:esketamine	heading -2 promotion -2 signpost -3 opinion -2 claim 9
    heading:everyone	heading 3 boilerplate -2 promotion -1 anecdote -2 recommendation 3 opinion -5 claim 5
    heading:evidence	heading -1 boilerplate -2 promotion -2 signpost 20 recommendation -4 opinion -7 claim -4
    heading:facts	heading -12 boilerplate 4 promotion -13 anecdote -4 signpost -4 recommendation -9 opinion 9 claim 28
    heading:faculty	heading 1 boilerplate 6 promotion -1 anecdote -1 signpost -2 recommendation -1 opinion 1 claim -4
    heading:family	heading 4 promotion -1 anecdote -12 signpost 1 recommendation 4 opinion -12 claim 15
    heading:far	heading -1 boilerplate 9 promotion -10 anecdote -4 signpost -3 recommendation 7 opinion 1 claim 1
    heading:fast	heading -5 promotion -2 signpost 5 opinion 3
    heading:feel	heading 1 signpost -2 recommendation -2 opinion -2 claim 5
    heading:fibromyalgia	heading -1 boilerplate -4 promotion 4 anecdote -2 signpost -2 recommendation 15 opinion -8 claim -3
    heading:finds	heading 1 boilerplate -1 promotion -1 anecdote -1 opinion -7 claim 9
    heading:first	heading -14 boilerplate 9 promotion 5 anecdote 4 signpost 18 recommendation 4 opinion -6 claim -19
    heading:follow-up	heading -9 boilerplate 10 promotion 1 anecdote 2 signpost -3 opinion -1 claim -1
    heading:for	heading -10 boilerplate -1 promotion 14 anecdote 8 signpost 4 recommendation -9 opinion 7 claim -13
    heading:found	heading -6 boilerplate -2 anecdote -2 signpost 4 opinion 1 claim 6
    heading:four	heading 1 promotion -1 signpost -3 recommendation -2 opinion -1 claim 7
    heading:free	heading 5 boilerplate -1 promotion -5 anecdote -1 signpost -2 recommendation -2 opinion -4 claim 10
    heading:frequently	heading 4 boilerplate 6 promotion -4 anecdote -1 signpost -3 recommendation -1 opinion -3 claim 2
    heading:from	heading 35 boilerplate -3 anecdote -17 signpost -2 recommendation 3 opinion -1 claim -15
    heading:gave	promotion -1 anecdote -17 signpost -4 recommendation -4 opinion 3 claim 23
    heading:get	heading -20 boilerplate 18 promotion 1 anecdote -1 signpost 15 recommendation -4 opinion -12 claim 3
    heading:getting	heading 6 boilerplate -6 promotion -4 recommendation 4 opinion -1 claim 1
    heading:go	heading 2 boilerplate -2 promotion 6 anecdote -1 signpost -2 recommendation -2 opinion 5 claim -6
    heading:good	heading -6 boilerplate -3 promotion 12 recommendation 2 opinion -3 claim -2
    heading:got	heading -2 boilerplate -1 promotion 8 anecdote 3 signpost -5 recommendation -1 opinion -1
    heading:gps	heading -5 boilerplate 5 promotion -2 anecdote -1 signpost -1 recommendation 9 claim -5
    heading:group	heading -2 promotion -2 anecdote -8 signpost 20 recommendation -1 opinion -2 claim -6
    heading:hand	heading -2 boilerplate 2 promotion 8 anecdote 1 signpost 11 recommendation -5 opinion -10 claim -5
    heading:happens	heading -1 boilerplate 7 promotion -3 anecdote -2 signpost -6 recommendation -2 opinion -7 claim 14
    heading:has	heading -5 boilerplate 5 signpost -1 recommendation -1 opinion -5 claim 7
    heading:have	heading 2 boilerplate -4 promotion -4 anecdote -1 recommendation 4 opinion -3 claim 5
    heading:head	heading -4 boilerplate -2 promotion 2 signpost -2 recommendation 3 opinion -2 claim 5
    heading:headache	heading -3 boilerplate -2 promotion 4 anecdote 2 recommendation 2 opinion -3
    heading:health	heading 9 boilerplate -3 promotion 1 anecdote -1 signpost 3 recommendation -2 opinion -2 claim -5
    heading:help	heading 2 boilerplate -3 promotion -7 signpost 10 recommendation 10 opinion 5 claim -17
    heading:helps	heading -2 boilerplate -2 promotion -5 anecdote 2 signpost -4 recommendation 13 opinion 12 claim -14
    heading:her	heading -2 boilerplate -2 promotion 3 anecdote -1 signpost -1 recommendation -3 opinion 13 claim -9
    heading:history	heading 7 boilerplate -6 anecdote 2 recommendation -2 opinion -1 claim 1
    heading:holds	heading -3 boilerplate 3 promotion -5 recommendation -5 opinion -5 claim 14
    heading:home	heading -1 boilerplate 5 promotion -1 signpost -3 recommendation 4 opinion -1 claim -3
    heading:homework	heading -5 boilerplate 6 promotion 1 anecdote 7 signpost -8 recommendation -3 opinion 1 claim 2
    heading:hours	heading -8 boilerplate 7 promotion -3 anecdote 6 signpost -3 recommendation -10 opinion -3 claim 13
    heading:how	heading 35 boilerplate -14 promotion -8 anecdote -6 signpost -2 recommendation 3 opinion -7
    heading:hurt	heading -2 boilerplate -8 promotion -1 anecdote -6 signpost 6 recommendation -2 opinion 5 claim 8
    heading:i	heading 12 boilerplate -1 promotion -10 anecdote 14 signpost -5 recommendation -13 opinion -17 claim 21
    heading:i'm	heading -2 boilerplate 5 promotion -1 signpost -1 recommendation 1 opinion 2 claim -5
    heading:if	heading -2 boilerplate -2 promotion 8 anecdote 4 signpost -6 recommendation 2 opinion -2 claim -3
    heading:in	heading -2 boilerplate 8 promotion -20 anecdote 15 signpost -5 recommendation -7 opinion -3 claim 13
    heading:information	heading -7 boilerplate 7 promotion 7 signpost 2 recommendation -3 opinion -3 claim -2
    heading:infusion	heading -4 boilerplate 4 promotion -1 anecdote 4 signpost 5 recommendation -2 opinion 10 claim -16
    heading:infusions	heading 9 boilerplate -1 promotion -4 anecdote 3 signpost 3 recommendation -1 opinion -4 claim -3
    heading:inside	heading -4 boilerplate 4 promotion -1 anecdote 2 recommendation -2
    heading:insomnia	boilerplate -1 promotion 3 anecdote -1 signpost -3 recommendation -4 opinion -6 claim 10
    heading:instead	heading 1 boilerplate -1 promotion -1 anecdote 2 signpost -3 recommendation -1 opinion 3 claim 1
    heading:introduction	signpost 3 recommendation -1 opinion 3 claim -6
    heading:is	heading -5 boilerplate 8 promotion -4 anecdote -1 signpost 21 recommendation 2 opinion -10 claim -11
    heading:isn't	heading 1 promotion -1 anecdote -5 signpost 5 recommendation -3 opinion 8 claim -4
    heading:it	heading 9 boilerplate -14 anecdote -8 signpost 2 recommendation 5 opinion 2 claim 4
    heading:iv	heading 17 boilerplate 2 promotion -2 anecdote -1 signpost -2 recommendation 8 opinion -16 claim -7
    heading:join	heading 7 boilerplate 4 promotion -2 signpost -4 recommendation -8 opinion -2 claim 5
    heading:just	heading 11 boilerplate -6 promotion -3 anecdote -10 signpost 6 recommendation 5 opinion 3 claim -6
    heading:ketamine	heading 5 boilerplate 14 promotion 2 anecdote 13 signpost -12 recommendation -21 opinion -14 claim 13
    heading:key	heading -8 anecdote -3 signpost -3 recommendation -9 opinion 12 claim 11
    heading:kids	heading -4 boilerplate -3 promotion 4 anecdote -1 signpost -2 recommendation -2 claim 9
    heading:know	heading 5 boilerplate -6 promotion -6 anecdote -1 signpost 8 recommendation 6 opinion -2 claim -5
    heading:l-theanine	heading 1 boilerplate -4 promotion 6 anecdote -2 signpost -4 recommendation -2 opinion -2 claim 7
    heading:last	heading -1 boilerplate 2 anecdote -2 signpost -2 opinion -4 claim 6
    heading:least	heading 8 boilerplate -9 promotion 10 anecdote -5 signpost -2 recommendation 10 opinion 6 claim -18
    heading:leave	heading 3 boilerplate -6 promotion 5 anecdote -1 signpost -6 recommendation -10 opinion 13 claim 1
    heading:life	heading -3 boilerplate 8 promotion -2 anecdote -6 signpost -8 recommendation 4 opinion -6 claim 13
    heading:light	heading -6 boilerplate 1 promotion -2 signpost 6 opinion 4 claim -4
    heading:like	heading -6 boilerplate 6 promotion -1 anecdote -6 signpost -4 recommendation 5 opinion -20 claim 26
    heading:line	heading -8 boilerplate -3 promotion 12 anecdote -1 signpost -5 recommendation 1 opinion 19 claim -15
    heading:listen	heading -2 boilerplate -3 promotion -2 anecdote 17 signpost -6 recommendation -1 opinion -3 claim -1
    heading:little	heading -4 boilerplate 5 promotion -3 anecdote 5 signpost -2 recommendation -7 opinion 5 claim 1
    heading:living	boilerplate -1 promotion -1 anecdote 9 signpost 4 recommendation -2 opinion -3 claim -6
    heading:long	heading 12 boilerplate -7 promotion 1 anecdote 2 signpost -6 recommendation -8 opinion 5
    heading:looks	heading 1 anecdote 1 signpost -2 recommendation 1
    heading:love	heading -3 boilerplate 5 promotion -2 anecdote 2 signpost -3 recommendation 3 opinion 4 claim -6
    heading:machine	heading -4 boilerplate 2 promotion -1 anecdote 9 signpost -8 recommendation 4 opinion -10 claim 9
    heading:magnesium	heading -2 boilerplate -4 promotion 3 anecdote -1 signpost -3 recommendation -2 opinion 9 claim -1
    heading:magnetic	heading 1 boilerplate 2 promotion -5 anecdote -4 recommendation -2 opinion 1 claim 8
    heading:mail	heading -9 boilerplate -7 promotion 6 signpost 7 recommendation -1 opinion -6 claim 11
    heading:main	heading 9 promotion -2 anecdote -8 signpost 5 recommendation -3 opinion -3 claim 3
    heading:make	heading -2 boilerplate -3 promotion 4 anecdote -2 signpost -4 recommendation 7 opinion 6 claim -6
    heading:makes	heading 1 anecdote -3 signpost -2 recommendation -1 opinion 6 claim -1
    heading:man	heading -7 boilerplate -1 promotion -3 anecdote 8 signpost 4 recommendation -1 opinion 8 claim -8
    heading:many	heading 1 boilerplate -2 promotion -3 anecdote -2 signpost 3 recommendation 2 opinion -1 claim 2
    heading:matters	heading -2 promotion -2 signpost -2 opinion 13 claim -7
    heading:may	boilerplate -2 promotion -1 signpost -1 recommendation 6 opinion 6 claim -8
    heading:me	heading -4 boilerplate 1 promotion 6 anecdote 3 signpost -5 opinion 5 claim -7
    heading:mechanism	boilerplate 9 signpost -6 recommendation -1 opinion -4 claim 2
    heading:medical	heading -1 promotion -1 signpost -3 recommendation -2 opinion -2 claim 8
    heading:medicine	heading -5 boilerplate -6 promotion 6 anecdote -1 signpost -5 recommendation 5 opinion -3 claim 8
    heading:medicines	boilerplate -2 promotion 4 opinion 2 claim -3
    heading:meet	heading 5 boilerplate -5 promotion 11 signpost -7 recommendation -2 opinion -1 claim -1
    heading:member	heading 2 boilerplate -1 promotion -1 anecdote 5 opinion -2 claim -3
    heading:mental	heading 2 boilerplate -2 promotion 5 signpost -1 recommendation -1 opinion -2
    heading:methods	heading -1 recommendation -1 opinion -3 claim 5
    heading:migraine	heading -2 boilerplate -3 promotion -3 anecdote -8 signpost -4 recommendation 10 opinion 3 claim 8
    heading:min	heading -3 boilerplate -12 promotion -5 anecdote 23 signpost 14 recommendation -7 opinion -11 claim 1
    heading:mind	heading 9 boilerplate -1 promotion 1 anecdote -3 signpost -5 recommendation 6 opinion 1 claim -10
    heading:misses	heading 7 boilerplate -3 promotion -2 anecdote -5 signpost -4 recommendation -4 opinion 19 claim -10
    heading:month	heading 10 boilerplate -8 promotion -1 signpost -1
    heading:monthly	heading 2 boilerplate -4 promotion 6 anecdote -2 signpost -1 opinion -3 claim 2
    heading:more	heading -7 boilerplate 4 promotion -2 anecdote -1 signpost 3 recommendation -2 opinion -4 claim 9
    heading:most	heading 9 boilerplate -3 promotion 2 anecdote 2 recommendation 1 opinion -12
    heading:my	heading -7 boilerplate -6 promotion -3 anecdote -2 signpost 11 recommendation 1 opinion 3 claim 2
    heading:name	heading -9 boilerplate 12 promotion -2 signpost -1 recommendation 9 opinion -8 claim -1
    heading:nasal	heading -2 boilerplate -1 promotion -2 signpost -3 recommendation 4 opinion -5 claim 8
    heading:need	heading -7 boilerplate 15 promotion -7 anecdote -3 signpost 7 recommendation 1 opinion -7 claim 2
    heading:nerve	heading 15 boilerplate -6 promotion -1 anecdote 3 signpost -1 recommendation -5 opinion -7 claim 1
    heading:nervous	heading 1 boilerplate 3 promotion -1 anecdote -1 signpost -4 recommendation -2 opinion 4
    heading:neuropathic	heading 2 anecdote -5 signpost -1 recommendation -1 opinion 4 claim 1
    heading:new	heading -2 boilerplate 1 promotion -4 anecdote -6 signpost 3 recommendation 5 opinion 14 claim -11
    heading:next	heading -2 boilerplate -2 promotion 1 anecdote -2 signpost 15 recommendation 2 opinion -8 claim -4
    heading:night	heading 5 boilerplate -7 promotion 10 signpost -1 opinion -1 claim -6
    heading:nine	heading 9 boilerplate 1 promotion -4 anecdote 11 signpost -3 recommendation -11 opinion -13 claim 11
    heading:no	heading 1 boilerplate 6 promotion -3 anecdote -1 signpost -7 recommendation 5 opinion -2 claim 1
    heading:nobody	heading -1 boilerplate 1 promotion -1 recommendation -5 opinion 6
    heading:not	heading -13 boilerplate -1 promotion 17 anecdote -1 signpost 3 recommendation 15 opinion -19 claim -1
    heading:note	heading 7 boilerplate 4 promotion -11 anecdote -8 signpost -2 recommendation 5 opinion 8 claim -4
    heading:notes	heading 7 boilerplate 6 anecdote -1 signpost 25 recommendation -7 opinion -15 claim -15
    heading:now	heading 6 boilerplate 9 promotion -11 anecdote 6 recommendation 3 opinion -4 claim -9
    heading:nurse	heading 2 boilerplate -1 promotion 2 anecdote 13 recommendation -2 opinion -8 claim -6
    heading:obsessive-compulsive	heading 6 boilerplate -3 promotion -1 signpost -1 opinion 6 claim -7
    heading:ocd	boilerplate -2 promotion -1 anecdote -1 signpost 9 recommendation -7 opinion 7 claim -6
    heading:odds	heading 2 boilerplate -9 promotion 12 anecdote 2 signpost 2 recommendation 1 opinion -5 claim -5
    heading:of	heading 6 boilerplate 3 promotion -1 anecdote 1 signpost 9 recommendation -3 opinion 5 claim -19
    heading:off	heading 3 boilerplate -2 signpost -2 recommendation -2 opinion -2 claim 5
    heading:office	heading -2 boilerplate -2 promotion -3 anecdote -2 opinion 8
    heading:ok	heading -2 boilerplate 2 promotion 1 anecdote 7 signpost -6 recommendation -3 opinion -2 claim 3
    heading:okay	heading 1 boilerplate -1 promotion 2 signpost -1 recommendation -6 opinion 10 claim -6
    heading:older	heading -1 boilerplate 3 signpost -3 recommendation -1 opinion 11 claim -8
    heading:on	heading -12 boilerplate 14 promotion 11 anecdote 1 signpost -4 recommendation 12 opinion -12 claim -10
    heading:one	heading 4 boilerplate -5 promotion 10 anecdote 4 signpost -4 recommendation 2 opinion 8 claim -19
    heading:open	promotion -4 signpost -3 recommendation -2 opinion 6 claim 4
    heading:opioids	signpost -1 recommendation 7 opinion -1 claim -4
    heading:options	heading 11 boilerplate -8 promotion 5 signpost -2 recommendation 5 opinion -6 claim -6
    heading:or	heading -2 boilerplate -2 promotion -9 anecdote 7 signpost -2 recommendation 18 opinion -10 claim -1
    heading:order	heading -2 boilerplate 3 promotion -6 anecdote -2 signpost -3 recommendation 4 opinion 5 claim 1
    heading:ordering	heading -1 boilerplate -1 promotion -1 anecdote -1 recommendation 9 claim -5
    heading:other	heading 1 boilerplate -1 promotion -1 signpost 4 recommendation -1 opinion -4 claim 1
    heading:our	heading -1 boilerplate 8 promotion -3 anecdote 7 signpost -7 recommendation -3 opinion -4 claim 3
    heading:out	anecdote -1 signpost -2 recommendation 9 opinion -2 claim -3
    heading:own	heading 4 promotion -2 anecdote -1 signpost 2 recommendation 5 opinion -7 claim 1
    heading:pain	heading 8 boilerplate 8 promotion 3 anecdote 1 signpost -4 recommendation -3 opinion -3 claim -10
    heading:palliative	heading 5 boilerplate -1 promotion -1 anecdote 6 signpost -5 recommendation -1 opinion -4 claim -1
    heading:panic	heading 1 boilerplate -1 promotion -6 anecdote 1 signpost -5 recommendation 17 opinion 2 claim -10
    heading:parkinson	heading -1 boilerplate 4 promotion -1 anecdote -18 signpost -4 recommendation -3 opinion 5 claim 20
    heading:patient	heading 6 boilerplate -5 promotion -1 anecdote 11 signpost -4 recommendation -2 opinion -2 claim -2
    heading:patients	heading -7 boilerplate 14 promotion -8 anecdote 7 signpost 1 recommendation 6 opinion -10 claim -2
    heading:pay	heading 2 boilerplate -2 promotion -7 signpost -1 recommendation -1 opinion -2 claim 12
    heading:people	heading -7 boilerplate -4 promotion 12 anecdote -12 signpost -7 recommendation 2 opinion 13 claim 2
    heading:person	heading 5 boilerplate -4 promotion 2 anecdote -1 signpost -4 opinion 8 claim -6
    heading:phases	heading 1 boilerplate -3 promotion -2 signpost -4 recommendation -4 opinion -2 claim 14
    heading:photo	heading -4 boilerplate -1 promotion -1 anecdote -4 signpost 12 recommendation -2 opinion -6 claim 5
    heading:pills	heading -12 boilerplate -3 promotion -2 anecdote 15 signpost 15 recommendation 8 opinion -16 claim -5
    heading:point	heading -2 promotion 8 anecdote -7 signpost -5 recommendation 2 opinion 9 claim -5
    heading:post	heading -3 boilerplate 4 anecdote 2 signpost 2 opinion -4
    heading:price	heading -3 boilerplate 2 promotion -1 anecdote 6 signpost 10 recommendation -4 opinion 16 claim -25
    heading:private	heading -9 boilerplate -1 promotion 5 anecdote -2 signpost 13 recommendation -2 opinion -5 claim 1
    heading:problem	heading -8 boilerplate 3 promotion -1 anecdote -11 signpost 3 recommendation 12 opinion 5 claim -3
    heading:program	heading -12 boilerplate 1 promotion 12 signpost -1 recommendation -2 opinion 3 claim -1
    heading:psilocybin	heading -7 boilerplate 2 signpost -5 opinion -1 claim 11
    heading:psychedelics	heading -1 boilerplate -2 promotion -1 signpost 6 recommendation -1 opinion 3 claim -3
    heading:ptsd	heading -6 boilerplate -3 promotion -1 anecdote 6 signpost -4 recommendation -4 opinion 10 claim 3
    heading:q	heading -10 boilerplate -5 promotion -2 anecdote -4 signpost 21 recommendation 12 opinion -16 claim 4
    heading:question	heading 7 boilerplate -5 signpost -1 opinion -1
    heading:questions	heading 1 boilerplate 1 promotion -6 anecdote -5 signpost 5 recommendation 5 opinion -3 claim 3
    heading:quick	heading 1 boilerplate -6 promotion 5 anecdote -1 signpost 3 recommendation -2 opinion -4 claim 3
    heading:read	heading 2 boilerplate -12 promotion -2 anecdote -6 signpost 6 recommendation -3 opinion 12 claim 3
    heading:reader	heading -9 boilerplate -7 promotion 6 signpost 7 recommendation -1 opinion -6 claim 11
    heading:reading	heading -10 boilerplate 8 promotion -3 anecdote 4 signpost 4 recommendation -6 opinion 14 claim -12
    heading:ready	heading -9 boilerplate 9
    heading:real	heading 1 boilerplate 8 promotion -1 anecdote 4 signpost -2 recommendation -2 opinion -2 claim -7
    heading:really	promotion -1 signpost 2 recommendation -3 opinion -7 claim 9
    heading:reassurance	heading 2 boilerplate -6 promotion 6 signpost -4 recommendation -1 opinion -6 claim 9
    heading:references	heading -2 boilerplate 15 promotion -1 anecdote -2 signpost -6 opinion -3 claim -2
    heading:registration	heading -9 boilerplate 11 opinion -1 claim -1
    heading:request	boilerplate 2 promotion -5 anecdote -1 signpost -1 recommendation 4 opinion -1 claim 2
    heading:research	heading 1 boilerplate 2 promotion -4 anecdote -1 signpost -1 recommendation 5 opinion 2 claim -5
    heading:resistant	signpost -1 recommendation -1 opinion 13 claim -11
    heading:response	heading -6 boilerplate 12 promotion -7 anecdote -6 signpost -2 recommendation -3 opinion 1 claim 11
    heading:results	heading 13 boilerplate -6 promotion -2 anecdote -3 signpost -2 recommendation -2 opinion -5 claim 6
    heading:right	heading -6 promotion 15 anecdote -4 signpost 7 recommendation -1 opinion -9 claim -3
    heading:ring	heading -1 promotion 5 anecdote -5 signpost -3 recommendation -2 opinion 16 claim -10
    heading:risk	heading -4 promotion -2 signpost -1 recommendation -1 claim 8
    heading:risks	heading 2 boilerplate 4 promotion -1 anecdote 7 signpost -5 opinion -3 claim -3
    heading:room	boilerplate 2 anecdote -2 signpost -1 recommendation -2 opinion -4 claim 8
    heading:root	boilerplate -5 promotion 5 anecdote -2 signpost 1 recommendation -4 opinion -1 claim 5
    heading:rules	heading 1 boilerplate -3 promotion -1 anecdote 1 signpost -1 recommendation -2 opinion -5 claim 10
    heading:safe	heading 8 boilerplate -5 promotion -1 signpost -3 recommendation -9 opinion 5 claim 5
    heading:safety	heading 2 boilerplate 1 promotion 6 anecdote -3 signpost 1 opinion -10 claim 2
    heading:say	heading -16 boilerplate 6 promotion 1 anecdote 8 signpost -17 recommendation 11 opinion 6 claim 1
    heading:says	heading -7 boilerplate -10 promotion -5 anecdote 13 signpost -10 recommendation -1 opinion 7 claim 13
    heading:see	heading 1 promotion -1 anecdote -2 signpost -3 recommendation 7 claim -2
    heading:session	heading 6 boilerplate -2 promotion 5 anecdote -1 signpost -5 recommendation 5 opinion -6 claim -2
    heading:seven	heading -2 boilerplate 2 promotion -3 anecdote -1 signpost -3 opinion 6 claim 1
    heading:shared	heading -3 boilerplate 7 promotion 3 anecdote -1 signpost -2 recommendation -3 opinion 7 claim -7
    heading:shares	heading 3 boilerplate -3 promotion -1 anecdote -3 signpost -1 recommendation -3 opinion 9 claim -2
    heading:shingles	heading 19 boilerplate -6 anecdote -1 signpost -2 recommendation -5 opinion -10 claim 5
    heading:short	promotion -1 signpost -1 recommendation 1 opinion -6 claim 8
    heading:shot	heading -3 boilerplate -9 promotion 13 anecdote 1 signpost -3 recommendation 2 opinion 2 claim -4
    heading:should	heading -1 boilerplate -8 anecdote 3 signpost 7 recommendation 9 opinion -3 claim -7
    heading:show	heading -2 boilerplate 6 promotion -1 signpost 2 recommendation -1 opinion 5 claim -8
    heading:side	heading 16 boilerplate -14 promotion 1 anecdote -1 signpost 2 recommendation -8 opinion -6 claim 10
    heading:signs	heading -3 boilerplate -1 anecdote -1 signpost 2 recommendation -3 opinion -2 claim 7
    heading:sleep	heading -9 boilerplate -3 promotion 6 anecdote -2 signpost 7 recommendation 4 opinion -5 claim 1
    heading:sleeping	heading 1 boilerplate -2 anecdote 2 signpost 3 recommendation 3 opinion -3 claim -4
    heading:so	heading -4 boilerplate 4 promotion 4 signpost 7 recommendation -8 opinion 7 claim -9
    heading:social	heading 1 boilerplate -8 promotion 5 signpost 3 opinion -4 claim 3
    heading:someone	signpost -1 recommendation 3 opinion 6 claim -8
    heading:sorry	heading 3 boilerplate -9 promotion -2 anecdote 4 signpost 9 recommendation -7 opinion 3 claim -1
    heading:sound	heading 1 boilerplate -2 promotion -1 anecdote 2 signpost -3 recommendation -1 opinion 5 claim -2
    heading:source	heading -3 boilerplate -12 promotion -5 anecdote 13 signpost -8 recommendation -2 opinion 14 claim 2
    heading:spravato	heading 10 boilerplate -4 promotion -2 anecdote 4 signpost -3 recommendation -8 opinion 2 claim 1
    heading:spray	heading -1 boilerplate -1 promotion -2 signpost -3 recommendation 4 opinion -5 claim 8
    heading:stand	heading -2 boilerplate 2 anecdote -4 opinion -4 claim 8
    heading:step	heading -4 boilerplate 4 promotion 4 anecdote -1 signpost -2 recommendation -1 opinion -6 claim 4
    heading:still	heading -1 boilerplate -2 promotion 5 signpost -2 recommendation 8 opinion 3 claim -10
    heading:stimulation	heading 1 boilerplate 2 promotion -5 signpost 3 recommendation -2 opinion -1 claim 2
    heading:stop	heading -6 boilerplate 4 promotion -2 anecdote -1 signpost -2 recommendation 12 opinion -2 claim -2
    heading:stories	heading -3 boilerplate 10 promotion 2 anecdote -1 signpost -3 recommendation -1 opinion -3 claim -2
    heading:story	heading 8 boilerplate -3 promotion 2 anecdote 13 signpost -9 recommendation 1 opinion -10 claim -3
    heading:stove	heading 1 boilerplate -5 promotion 5 signpost 8 recommendation -2 opinion -15 claim 8
    heading:stress	heading -6 boilerplate 12 promotion -7 anecdote -6 signpost -3 recommendation -1 opinion -4 claim 16
    heading:studies	heading 2 boilerplate -1 promotion 8 anecdote -5 signpost -1 recommendation 3 opinion -4 claim -3
    heading:study	heading -6 boilerplate 7 signpost -1 recommendation -4 opinion 3 claim 2
    heading:suitable	heading -1 boilerplate -1 signpost -1 recommendation 6 claim -3
    heading:summary	boilerplate -1 signpost 3 recommendation -1 opinion 10 claim -11
    heading:system	heading 1 boilerplate 3 promotion -1 anecdote -1 signpost -4 recommendation -2 opinion 4
    heading:tablet	heading -1 boilerplate 1 promotion -3 anecdote 5 signpost -2 recommendation -7 opinion 5 claim 1
    heading:tablets	heading -4 promotion -2 anecdote 1 signpost -6 recommendation -2 opinion 16 claim -2
    heading:take	heading 6 boilerplate 1 anecdote 2 signpost 4 recommendation 1 opinion -4 claim -10
    heading:talk	boilerplate 10 promotion 1 anecdote -4 signpost -7 recommendation -2 opinion -6 claim 8
    heading:talking	heading -1 promotion 6 signpost -5 recommendation -1 opinion 4 claim -3
    heading:tap	heading 20 boilerplate -3 promotion -1 anecdote 3 signpost -4 recommendation -2 opinion -16 claim 3
    heading:tea	heading -3 boilerplate -1 promotion 4 anecdote -7 signpost 7
    heading:team	heading 1 boilerplate 1 promotion -2 recommendation -3 opinion -1 claim 5
    heading:tell	boilerplate -12 promotion 13 signpost 12 recommendation -1 opinion 1 claim -13
    heading:tests	boilerplate -2 promotion -1 anecdote -1 signpost -1 recommendation 9 claim -5
    heading:text	heading -6 boilerplate -4 promotion 5 anecdote -2 signpost 13 recommendation -2 opinion -5 claim 1
    heading:that	heading 1 boilerplate 5 promotion 4 anecdote 4 signpost -5 recommendation -9 opinion -11 claim 12
    heading:the	heading -31 boilerplate 10 promotion 10 anecdote 14 signpost 12 recommendation 5 opinion 10 claim -30
    heading:their	boilerplate -1 promotion -3 signpost -3 recommendation 10 opinion -3 claim 1
    heading:then	heading -5 boilerplate 6 promotion 7 anecdote 5 recommendation 19 opinion -9 claim -24
    heading:therapy	heading 8 boilerplate 2 anecdote -10 signpost -7 recommendation 6 opinion 12 claim -10
    heading:there	heading 2 signpost -2 opinion -3 claim 4
    heading:these	heading -6 boilerplate 13 promotion -3 anecdote -2 signpost 7 recommendation 7 opinion -2 claim -14
    heading:they	heading -5 boilerplate 4 promotion -1 signpost -1 recommendation -3 opinion -1 claim 6
    heading:thing	heading -8 boilerplate 3 promotion -5 anecdote 1 signpost 15 recommendation -4 opinion -4 claim 3
    heading:things	heading -7 boilerplate -2 promotion -4 anecdote -7 signpost -10 recommendation 23 opinion 11 claim -4
    heading:this	heading -3 boilerplate -17 promotion -4 anecdote -6 signpost 17 recommendation 4 opinion 10 claim -1
    heading:thoughts	heading 2 boilerplate 1 promotion -2 anecdote 2 signpost -4 recommendation -1 opinion 12 claim -9
    heading:three	heading -1 boilerplate -3 promotion 3 anecdote 8 signpost -2 opinion -8 claim 2
    heading:time	heading -5 boilerplate 6 promotion -1 anecdote 7 recommendation -8 opinion 6 claim -6
    heading:tms	heading -6 boilerplate 5 promotion 2 anecdote 2 signpost -4 recommendation -3 opinion 1 claim 3
    heading:to	heading -5 boilerplate 5 promotion 25 anecdote -3 signpost -14 recommendation 8 opinion -10 claim -5
    heading:today	heading -9 boilerplate 5 promotion 1 signpost -4 recommendation 11 opinion 2 claim -7
    heading:tonight	heading 4 boilerplate -2 promotion -4 anecdote -1 signpost -1 recommendation -1 opinion 1 claim 4
    heading:too	promotion 6 anecdote 5 recommendation -4 opinion 1 claim -8
    heading:transcranial	heading 1 boilerplate 2 promotion -5 signpost 3 recommendation -2 opinion -1 claim 2
    heading:transcript	heading -16 boilerplate -9 promotion 5 anecdote 10 signpost 1 recommendation -6 opinion -16 claim 31
    heading:trauma	boilerplate 4 promotion -4 anecdote -1 signpost -2 recommendation -2 opinion -9 claim 13
    heading:treat	boilerplate 2 promotion 11 anecdote 2 signpost -5 recommendation -2 opinion -2 claim -7
    heading:treatment	heading -7 boilerplate 6 promotion -3 anecdote -5 signpost 4 recommendation -1 opinion 14 claim -8
    heading:treatments	heading 5 boilerplate -2 signpost 5 recommendation -2 opinion -3 claim -1
    heading:trial	heading 8 boilerplate 7 promotion -3 anecdote -2 signpost -2 recommendation -2 opinion -5 claim -1
    heading:unit	heading -3 boilerplate -3 promotion 4 signpost 8 recommendation 3 opinion -5 claim -5
    heading:university	heading -4 boilerplate 6 signpost -1
    heading:up	heading 1 boilerplate 6 promotion -1 signpost -4 recommendation -1 opinion -5 claim 4
    heading:us	heading 6 boilerplate -12 promotion 13 anecdote 2 signpost -4 recommendation -16 opinion 14 claim -3
    heading:use	heading 15 boilerplate -11 promotion -5 anecdote -2 signpost -1 recommendation 12 opinion -2 claim -6
    heading:uses	signpost -3 opinion -4 claim 8
    heading:version	heading 3 promotion -1 anecdote -1 signpost -3 recommendation -4 opinion -1 claim 6
    heading:veterans	heading -5 boilerplate -5 promotion 10 signpost -1 recommendation -4 opinion 6 claim -1
    heading:view	heading -3 boilerplate -2 promotion -2 anecdote -1 signpost 6 recommendation 2 opinion -1 claim 1
    heading:visit	heading 4 boilerplate -3 promotion -2 anecdote -1 signpost -4 recommendation 5 opinion -4 claim 4
    heading:vs	heading -2 boilerplate 2 promotion -1 anecdote 3 signpost -1 opinion 5 claim -5
    heading:wasn't	anecdote 11 signpost -1 recommendation -1 opinion -3 claim -5
    heading:way	heading -1 boilerplate -7 promotion 4 anecdote -2 signpost -4 recommendation 7 opinion 10 claim -8
    heading:we	heading -1 boilerplate -5 promotion -11 anecdote 8 signpost 8 opinion 5 claim -2
    heading:week	heading 8 boilerplate -10 promotion -3 anecdote 3 signpost 18 recommendation -8 opinion -2 claim -6
    heading:weight	heading -2 boilerplate 5 signpost -2 opinion -2 claim 1
    heading:went	heading -6 boilerplate 1 promotion 4 anecdote 2 recommendation 2 opinion -2 claim -1
    heading:were	boilerplate -2 promotion -1 anecdote 2 signpost -2 recommendation -1 opinion 9 claim -6
    heading:what	heading -17 boilerplate 1 promotion -5 anecdote 18 signpost 11 recommendation -10 opinion -3 claim 5
    heading:when	boilerplate 1 promotion 9 anecdote 5 signpost 4 recommendation -6 opinion -4 claim -9
    heading:where	heading -3 boilerplate 15 promotion -3 anecdote -2 signpost -3 recommendation 1 opinion 5 claim -10
    heading:which	heading -7 boilerplate 13 promotion -3 anecdote 3 signpost 3 recommendation -3 opinion 5 claim -10
    heading:who	heading -10 boilerplate -14 promotion 16 anecdote -4 signpost 6 recommendation 27 opinion -21 claim 1
    heading:why	heading -1 boilerplate -5 promotion 4 anecdote -1 signpost -14 recommendation -13 opinion 22 claim 8
    heading:will	heading 9 boilerplate -4 promotion -18 anecdote 3 signpost -7 recommendation -11 opinion 17 claim 11
    heading:with	heading -9 promotion -8 anecdote -2 signpost 15 recommendation -8 opinion -15 claim 28
    heading:won't	promotion -1 anecdote -5 signpost 5 recommendation -2 opinion 1 claim 2
    heading:word	heading 2 boilerplate -2 promotion 4 signpost -6 recommendation -2 opinion 8 claim -4
    heading:work	heading 7 boilerplate -5 promotion -2 anecdote -4 signpost 3 recommendation -9 opinion 2 claim 7
    heading:worked	anecdote 6 recommendation -1 opinion 2 claim -7
    heading:works	heading -2 boilerplate 5 promotion -7 anecdote 2 signpost 1 recommendation -1 opinion 7 claim -6
    heading:worth	heading -4 boilerplate -4 promotion 7 anecdote -1 signpost -6 recommendation -2 opinion 20 claim -9
    heading:would	heading -3 boilerplate 4 promotion 8 anecdote 1 signpost 3 recommendation -4 opinion -12 claim 3
    heading:year	heading -13 boilerplate 3 promotion -1 anecdote -6 signpost 9 recommendation 2 opinion -4 claim 9
    heading:years	heading 2 anecdote 10 signpost -4 opinion -8
    heading:yoga	anecdote -1 signpost -2 recommendation -1 opinion 9 claim -5
    heading:you	heading 11 boilerplate 2 promotion 6 anecdote -8 signpost -4 recommendation 10 opinion -4 claim -13
    heading:your	heading -13 boilerplate -4 promotion -6 anecdote -2 signpost 26 recommendation -4 opinion -4 claim 7
    heading:yourself	promotion 11 anecdote -2 signpost -1 recommendation -5 opinion 3 claim -6
    in-line:0	heading 29 boilerplate 37 promotion 19 anecdote -22 signpost 2 recommendation -27 opinion -8 claim -31
    in-line:1	heading 12 boilerplate 9 promotion 9 anecdote 12 signpost 3 recommendation -38 opinion -10 claim 2
    in-line:2	heading -9 boilerplate -9 promotion 14 anecdote -3 signpost -15 recommendation 25 opinion -7 claim 4
    in-line:3	heading -20 boilerplate -11 promotion -34 anecdote -11 signpost 16 recommendation 6 opinion 38 claim 16
    in-line:4	heading 4 boilerplate -1 promotion -23 anecdote 12 signpost -12 recommendation 33 opinion -22 claim 8
    last-byte:!	heading -16 boilerplate -20 promotion 24 anecdote 11 signpost -1 recommendation -7 opinion 23 claim -15
    last-byte:"	heading 24 boilerplate -18 promotion -14 signpost -22 recommendation 30 opinion -3 claim 3
    last-byte:%	heading -12 boilerplate -8 promotion 12 claim 9
    last-byte:)	heading 37 boilerplate 16 promotion -42 anecdote 5 signpost 2 recommendation -13 opinion -17 claim 11
    last-byte:*	heading -2 boilerplate -15 promotion 20 recommendation -2
    last-byte:.	heading -109 boilerplate -39 promotion -15 anecdote 16 signpost 16 recommendation 51 opinion 35 claim 44
    last-byte:0	heading -45 boilerplate 58 promotion 13 anecdote 5 signpost -16 recommendation 11 opinion -6 claim -20
    last-byte::	heading 4 anecdote -11 signpost 29 recommendation -8 opinion 8 claim -21
    last-byte:?	heading 33 boilerplate -7 promotion 13 anecdote -12 signpost 38 recommendation -25 opinion -18 claim -24
    last-byte:A	heading 8 boilerplate -10 promotion 14 anecdote -3 signpost 4 recommendation -3 opinion -9 claim -2
    last-byte:]	heading 1 boilerplate 29 promotion -5 anecdote -5 signpost -12 recommendation -6 opinion -7 claim 6
    last-byte:_	heading 14 boilerplate 14 promotion -9 anecdote -3 signpost -3 recommendation -12 opinion 9 claim -11
    last-byte:a	heading 77 boilerplate 17 promotion -26 anecdote -13 signpost -39 recommendation -16 opinion -22 claim 21
    length:0	heading 15 boilerplate 1 promotion -8 anecdote -1 signpost -1 recommendation -2 opinion -4 claim -1
    length:1	heading 25 boilerplate 4 promotion -2 anecdote -8 signpost -8 recommendation -15 opinion 8 claim -5
    length:10	heading -7 boilerplate 2 promotion -9 anecdote -18 signpost -26 recommendation 2 opinion -1 claim 58
    length:2	heading 28 boilerplate -15 promotion -18 anecdote -2 signpost 27 recommendation 12 opinion -3 claim -29
    length:3	boilerplate -16 promotion 5 anecdote -4 signpost -19 recommendation -10 opinion 34 claim 11
    length:4	heading 30 boilerplate 4 promotion -19 anecdote -32 signpost 8 recommendation 19 opinion 21 claim -32
    length:5	heading 9 boilerplate 15 promotion 11 anecdote 10 signpost -10 recommendation -20 opinion 11 claim -26
    length:6	heading -23 boilerplate 26 promotion -15 anecdote 7 signpost 35 recommendation 11 opinion -18 claim -23
    length:7	heading -36 boilerplate 25 promotion -10 anecdote 28 signpost 17 recommendation -5 opinion -8 claim -13
    length:8	heading 6 boilerplate -5 promotion 27 anecdote 1 signpost -29 recommendation 11 opinion -29 claim 18
    length:9	heading -30 boilerplate -14 promotion 22 anecdote 6 recommendation -4 opinion -21 claim 40
    mark:address	heading -18 boilerplate 20 promotion 32 anecdote -4 signpost -4 recommendation -10 opinion -10 claim -6
    mark:arrow	heading -8 boilerplate 8 promotion 13 anecdote 5 signpost -10 recommendation -11 opinion -4 claim 6
    mark:at	heading -8 boilerplate -2 promotion 18 anecdote -3 signpost -9 recommendation 12 opinion -14 claim 7
    mark:bar	heading -22 boilerplate 51 promotion -3 anecdote -6 signpost -7 recommendation -2 opinion -4 claim -6
    mark:bracket	heading 21 boilerplate 11 promotion 22 anecdote -7 signpost 2 recommendation -32 opinion -19 claim 1
    mark:clock	heading 21 boilerplate -12 promotion -22 anecdote 11 signpost 30 recommendation -5 opinion -5 claim -18
    mark:colon	heading 44 boilerplate 31 promotion -29 anecdote -14 signpost 11 recommendation -33 opinion -5 claim -5
    mark:comma	heading -58 boilerplate -18 promotion 9 anecdote 20 signpost -7 recommendation 40 opinion 4 claim 11
    mark:copyright	heading 24 boilerplate -10 promotion -7 signpost -3 recommendation -1 opinion -2 claim -2
    mark:dash	heading -34 boilerplate 3 promotion 13 anecdote 16 signpost 18 recommendation -9 opinion -6
    mark:dot	heading -45 boilerplate 33 promotion 10 anecdote -5 signpost -15 recommendation -17 opinion -15 claim 55
    mark:ellipsis	boilerplate 10 promotion -9 signpost -1 opinion -1
    mark:exclamation	heading -19 boilerplate -9 promotion 12 anecdote 15 signpost 12 recommendation -2 opinion 12 claim -21
    mark:hash	heading -1 boilerplate 4 promotion -1 signpost -1
    mark:inner-stop	heading 19 boilerplate 32 promotion -19 anecdote -4 signpost -24 recommendation 33 opinion 6 claim -43
    mark:money	heading 2 boilerplate -37 promotion 82 anecdote 7 signpost -7 recommendation -17 claim -30
    mark:number	heading -4 boilerplate 20 promotion 40 anecdote -12 signpost -39 recommendation 34 opinion -65 claim 26
    mark:percent	heading 15 boilerplate -36 promotion 19 anecdote -2 signpost -4 recommendation -8 opinion -9 claim 26
    mark:picture	heading 24 boilerplate -17 promotion -1 anecdote -1 signpost -2 recommendation 3 opinion -4 claim -3
    mark:question	heading -2 boilerplate -27 promotion 23 anecdote -21 signpost 76 recommendation -7 opinion -16 claim -27
    mark:quote	heading -13 promotion -34 anecdote 51 signpost 10 recommendation -4 opinion 4 claim -13
    mark:semicolon	heading -16 boilerplate 6 promotion 26 anecdote -14 signpost 34 recommendation -5 opinion -12 claim -19
    mark:slash	heading 5 boilerplate 1 promotion 9 anecdote -13 signpost 1 recommendation -5 opinion 11 claim -8
    mark:square	boilerplate 32 promotion -8 anecdote -6 signpost -14 recommendation -7 opinion -6 claim 9
    mark:star	heading -9 boilerplate 4 promotion 18 anecdote -14 signpost -6 recommendation 49 opinion -1 claim -41
    mark:year	heading 4 boilerplate 57 promotion -12 anecdote 1 signpost -8 recommendation -48 opinion 5 claim 2
    near:family	heading 2 boilerplate -11 promotion -12 anecdote 24 signpost -3 recommendation -18 opinion 13 claim 5
    near:he-or-she	heading -24 boilerplate -14 promotion -20 anecdote 47 signpost -24 recommendation 15 opinion 1 claim 19
    near:i	heading -47 boilerplate 7 promotion 8 anecdote 36 signpost -3 recommendation 4 opinion -11 claim 5
    near:money	heading -8 boilerplate 11 promotion 1 anecdote -16 signpost -16 recommendation 34 opinion -11 claim 4
    near:site	heading -16 boilerplate 19 promotion 2 anecdote -14 signpost 21 recommendation 2 opinion -29 claim 16
    near:told	heading -7 boilerplate -9 promotion -22 anecdote 11 signpost 11 recommendation -17 opinion 37 claim -2
    near:we	heading 6 boilerplate -9 promotion 17 anecdote -14 signpost 6 recommendation 4 opinion -1 claim -9
    near:you	heading -23 boilerplate -10 promotion 11 anecdote 11 signpost 11 recommendation 6 opinion -25 claim 20
    opening:be	heading 12 boilerplate 9 promotion -15 anecdote -4 signpost -11 recommendation 14 opinion 3 claim -9
    opening:body	heading 19 boilerplate -8 promotion 14 anecdote 25 signpost -20 recommendation 9 opinion -7 claim -33
    opening:contact	heading -13 boilerplate -19 promotion 31 anecdote -3 signpost 6 recommendation 9 opinion -2 claim -8
    opening:degree	heading -30 boilerplate 12 promotion 19 anecdote 4 signpost 5 recommendation -2 opinion -11 claim 2
    opening:effect	heading -5 promotion -7 anecdote 3 signpost 21 recommendation -4 opinion -9 claim 1
    opening:emphasis	heading 6 boilerplate -4 promotion 5 anecdote 6 signpost -3 recommendation 19 opinion 12 claim -40
    opening:family	anecdote 7 opinion -7
    opening:he-or-she	heading 1 boilerplate 6 promotion -11 anecdote 26 signpost -14 opinion 1 claim -8
    opening:hey	heading -11 boilerplate -31 promotion -20 anecdote -31 signpost 29 recommendation 48 opinion 21 claim -4
    opening:i	heading 13 boilerplate -7 promotion 20 anecdote 40 signpost -13 recommendation -27 opinion 35 claim -61
    opening:if	heading 20 boilerplate 1 promotion -17 anecdote -17 signpost -8 recommendation 23 opinion 32 claim -35
    opening:it	heading -1 boilerplate -18 promotion -18 anecdote 7 signpost -4 recommendation -22 opinion 27 claim 29
    opening:link	heading -12 boilerplate -11 promotion -15 anecdote -19 signpost 15 recommendation 4 opinion 21 claim 16
    opening:may	heading 25 boilerplate -1 promotion -7 anecdote -5 signpost -8 recommendation -5 opinion -18 claim 20
    opening:money	heading 9 boilerplate -23 promotion 33 anecdote -9 signpost -12 recommendation -4 opinion -20 claim 26
    opening:more	heading 1 boilerplate 12 promotion -17 anecdote -6 signpost 7 recommendation 13 opinion 8 claim -17
    opening:must	heading 7 boilerplate 1 promotion -3 signpost -1 recommendation -9 opinion 24 claim -19
    opening:not	heading -22 boilerplate -8 promotion -5 anecdote -16 signpost -15 recommendation 38 opinion 8 claim 20
    opening:number	heading 13 boilerplate 3 promotion 6 anecdote 9 signpost -16 recommendation -15 opinion 6 claim -6
    opening:order	heading 17 boilerplate -34 promotion 25 anecdote -27 signpost -15 recommendation 55 opinion -2 claim -18
    opening:patient	heading -13 boilerplate 31 promotion -23 anecdote -10 signpost -29 recommendation 14 opinion 23 claim 9
    opening:place	heading -12 boilerplate 33 promotion -13 anecdote -1 signpost -11 recommendation -3 opinion -11 claim 18
    opening:praise	heading -10 boilerplate 2 promotion -7 anecdote 4 signpost 45 recommendation -27 opinion 13 claim -20
    opening:question	heading 53 boilerplate -22 promotion -9 anecdote -20 signpost -1 recommendation -12 opinion 27 claim -17
    opening:report	heading -10 boilerplate 10 promotion 5 signpost -2 recommendation -2 opinion -1 claim -1
    opening:research	heading 12 boilerplate 19 promotion -10 anecdote -6 signpost -4 recommendation -5 opinion -17 claim 10
    opening:site	heading -42 boilerplate 59 promotion 20 anecdote -7 signpost 17 recommendation 24 opinion -46 claim -24
    opening:text	heading 34 boilerplate -18 anecdote -9 signpost 15 recommendation -11 opinion 3 claim -15
    opening:then	heading -8 boilerplate -16 promotion 16 signpost 48 recommendation -15 opinion -27 claim 4
    opening:they	heading -4 boilerplate -2 promotion -4 anecdote -2 signpost -9 recommendation -12 opinion 37 claim -3
    opening:think	heading -9 boilerplate 9 promotion 5 anecdote 7 signpost -8 recommendation 2 opinion 19 claim -24
    opening:this	heading 11 boilerplate 17 promotion -27 anecdote -8 signpost 40 recommendation -25 opinion 21 claim -29
    opening:told	heading -1 promotion 3 anecdote 21 signpost -21 recommendation -10 opinion 24 claim -17
    opening:treatment	heading 21 boilerplate -3 promotion 14 anecdote -13 signpost 6 recommendation -13 opinion -24 claim 13
    opening:was	heading -6 boilerplate 4 promotion -1 anecdote -7 signpost 8 recommendation -3 opinion 14 claim -8
    opening:we	heading 5 boilerplate -5 promotion 58 anecdote 19 signpost 39 recommendation -38 opinion -10 claim -69
    opening:will	heading -9 boilerplate 2 promotion -3 anecdote -9 signpost 27 recommendation -13 opinion -18 claim 23
    opening:you	heading -45 boilerplate 30 promotion 16 anecdote 15 signpost -8 recommendation -22 opinion 5 claim 10
    paper:	heading -7 boilerplate 27 promotion -12 anecdote -25 signpost 4 recommendation -4 opinion 31 claim -14
    past:0	heading 5 boilerplate -9 promotion -9 anecdote -19 signpost 11 recommendation -1 opinion 31 claim -9
    past:1	boilerplate 15 promotion -5 anecdote 9 recommendation -11 opinion -19 claim 11
    past:2	heading 14 boilerplate 18 promotion 1 anecdote -9 signpost -12 recommendation 16 opinion -18 claim -9
    past:3	heading -1 boilerplate 2 promotion -3 anecdote 7 signpost -4 recommendation -5 opinion -2 claim 5
    place:0	heading 70 boilerplate 28 promotion -43 anecdote -22 signpost -6 recommendation -2 opinion 5 claim -28
    place:1	heading -14 boilerplate -32 promotion 5 anecdote -4 signpost -5 recommendation 8 opinion 16 claim 26
    place:2	heading -39 boilerplate 31 promotion 23 anecdote 15 signpost 5 recommendation -7 opinion -29 claim 1
    repeated:	heading -26 boilerplate 75 promotion -7 anecdote -1 signpost -28 recommendation -3 opinion -4 claim -6
    rule:about-the-text	heading -15 promotion -11 anecdote -7 signpost 136 recommendation -25 opinion -83 claim 4
    rule:advised	recommendation 10 opinion -5 claim -4
    rule:advised-item	heading -22 boilerplate -7 promotion -4 anecdote -2 signpost 28 recommendation 4 opinion 29 claim -27
    rule:after-body	heading -99 boilerplate 101 promotion 19 anecdote -37 signpost -17 recommendation 32 opinion 14 claim -13
    rule:aged-person	heading -1 boilerplate -14 promotion 7 anecdote 64 signpost 17 recommendation -10 opinion -11 claim -52
    rule:ask-doctor	heading 22 boilerplate -13 promotion -37 anecdote -3 signpost -9 recommendation 63 opinion -20 claim -4
    rule:author-section	heading -9 boilerplate 55 promotion -12 anecdote -4 signpost -3 recommendation -3 opinion -12 claim -14
    rule:bracket-line	heading -37 boilerplate 19 promotion -12 anecdote -3 signpost 67 recommendation -7 opinion -8 claim -19
    rule:buy-button	heading -19 boilerplate -45 promotion 70 signpost -1 recommendation -2 opinion -1 claim -1
    rule:byline	heading -35 boilerplate 57 promotion -8 anecdote -2 signpost -5 recommendation -2 opinion -1 claim -5
    rule:call-number	heading -1 boilerplate -15 promotion 19 recommendation -1 claim -1
    rule:caption-line	heading -10 boilerplate -44 promotion 6 anecdote 22 signpost 13 recommendation -7 opinion 28 claim -7
    rule:cause	heading 9 boilerplate 11 promotion -26 anecdote -3 signpost 5 recommendation 44 opinion -13 claim -26
    rule:colon-line	heading 14 boilerplate 49 promotion -16 anecdote -5 signpost 12 recommendation -6 opinion -15 claim -33
    rule:comparison	heading 9 boilerplate -10 promotion -36 anecdote -74 signpost -26 recommendation 42 opinion 51 claim 43
    rule:conditional-imperative	heading -5 boilerplate 51 promotion 26 anecdote -6 signpost -19 recommendation 38 opinion -47 claim -38
    rule:contact-call	heading -22 boilerplate -37 promotion 79 anecdote -13 signpost -27 recommendation 12 opinion 19 claim -11
    rule:contact-entry	heading -1 boilerplate 27 promotion -24 signpost -1
    rule:contact-form	heading -14 boilerplate -38 promotion 74 anecdote -1 signpost -9 recommendation -3 opinion -6 claim -2
    rule:contact-line	heading -20 boilerplate 19 promotion 13 anecdote -1 signpost -4 recommendation -2 opinion -3 claim -3
    rule:contact-section	heading -6 boilerplate -11 promotion -6 anecdote -8 signpost 9 recommendation -3 opinion 30 claim -5
    rule:contents-entry	heading -33 boilerplate -10 promotion -12 anecdote -4 signpost -18 recommendation -3 opinion -5 claim 85
    rule:copyright-line	heading -2 boilerplate 20 promotion -5 anecdote -1 signpost -3 recommendation -3 opinion -3 claim -3
    rule:count-line	heading 39 boilerplate -8 promotion -20 anecdote -1 signpost -2 recommendation -3 opinion -1 claim -4
    rule:date-line	heading -57 boilerplate 109 promotion -28 anecdote -4 signpost -5 recommendation -4 opinion -3 claim -8
    rule:definition	heading -2 boilerplate 49 promotion 3 anecdote 7 signpost -59 recommendation -61 opinion 86 claim -23
    rule:duty	heading 12 promotion -34 anecdote -38 signpost 5 recommendation 90 opinion -22 claim -12
    rule:effect-verb	heading 14 boilerplate -10 promotion 32 anecdote -33 signpost -46 recommendation 38 opinion -38 claim 43
    rule:evaluation	heading 38 boilerplate -16 promotion -40 anecdote 2 signpost -14 recommendation 8 opinion 31 claim -10
    rule:exclamation	heading -36 boilerplate -51 promotion 62 anecdote 38 signpost -5 recommendation -18 opinion 49 claim -39
    rule:exhortation	heading -2 boilerplate -4 promotion -13 anecdote -15 signpost -6 recommendation 41 opinion 7 claim -9
    rule:figure	heading -2 boilerplate -38 promotion 31 anecdote 25 signpost -29 recommendation 7 opinion -29 claim 35
    rule:first-person	heading -5 boilerplate -42 promotion 43 anecdote 72 signpost 21 recommendation -42 claim -47
    rule:footnote-line	heading -1 boilerplate 18 promotion -5 anecdote -1 signpost -1 recommendation -2 opinion -7 claim -1
    rule:form-field	heading -3 boilerplate -18 promotion 23 signpost -1
    rule:fragment	heading 39 boilerplate -40 promotion 11 anecdote 8 signpost 47 recommendation -31 opinion 25 claim -57
    rule:furniture-entry	heading 17 boilerplate 21 promotion -21 anecdote -20 signpost -6 recommendation 3 opinion 20 claim -14
    rule:furniture-heading	heading 51 boilerplate -55 promotion -11 anecdote -2 signpost 30 recommendation -2 opinion -7 claim -4
    rule:furniture-label	heading -32 boilerplate 65 promotion -10 anecdote -2 signpost -9 recommendation -2 opinion -4 claim -5
    rule:furniture-line	heading -12 boilerplate 2 promotion 22 anecdote -3 signpost 15 recommendation -5 opinion -10 claim -9
    rule:furniture-phrase	heading -28 boilerplate 126 promotion 33 anecdote -13 signpost 12 recommendation -32 opinion -48 claim -51
    rule:furniture-section	boilerplate 20 promotion -36 anecdote 7 signpost -16 recommendation 7 opinion 5 claim 10
    rule:group-heading	heading 31 boilerplate 46 promotion 2 anecdote -12 signpost -32 recommendation 16 opinion -18 claim -32
    rule:harm	heading 33 boilerplate -32 promotion -2 anecdote -37 signpost 8 recommendation 30 opinion -46 claim 45
    rule:headline	heading 105 boilerplate 18 promotion -56 anecdote -17 signpost -54 recommendation -22 opinion -33 claim 59
    rule:helpline	heading -1 boilerplate -31 anecdote -1 signpost -5 recommendation 51 opinion -2 claim -11
    rule:imperative	heading -8 boilerplate 68 promotion 53 anecdote -110 signpost -13 recommendation 96 opinion -38 claim -48
    rule:inline-lead	heading 58 boilerplate -54 promotion 19 anecdote -20 signpost -25 recommendation -2 opinion 15 claim 8
    rule:interjection	heading -25 boilerplate -8 promotion -3 anecdote -2 signpost -10 recommendation -1 opinion 49 claim -1
    rule:lead-line	heading 17 boilerplate 5 promotion -2 signpost -18 opinion -1 claim -1
    rule:line-before-text	heading 68 boilerplate -6 promotion 50 anecdote -30 signpost -15 recommendation -40 opinion -51 claim 25
    rule:list-fragment	heading 16 boilerplate -18 promotion 46 anecdote -22 signpost -8 recommendation -8 opinion -46 claim 41
    rule:list-opener	heading 11 boilerplate 5 promotion -11 anecdote -3 signpost 66 recommendation 10 opinion -20 claim -57
    rule:main-duty	heading -2 boilerplate 9 promotion -20 anecdote -38 signpost -22 recommendation 73 opinion 18 claim -18
    rule:mechanism	heading 23 boilerplate -32 promotion -10 anecdote -7 signpost -11 recommendation -9 opinion -13 claim 59
    rule:menu-line	heading -75 boilerplate 82 promotion -34 anecdote -10 signpost -38 recommendation -31 opinion -21 claim 128
    rule:menu-run	heading -6 boilerplate 27 promotion 62 anecdote -17 signpost 20 recommendation -30 opinion -36 claim -20
    rule:menu-words	heading -2 boilerplate 9 promotion -5
    rule:name-line	heading -2 boilerplate 8 promotion -4 signpost -1 opinion -1
    rule:named-patient	heading 9 boilerplate -15 promotion -15 anecdote 50 signpost -16 recommendation 19 opinion -14 claim -18
    rule:necessity	heading -1 boilerplate -6 promotion -1 anecdote -1 signpost -7 recommendation 71 opinion -21 claim -34
    rule:no-words	heading 29 boilerplate 1 promotion -14 anecdote -1 signpost -2 recommendation -4 opinion -7 claim -2
    rule:note-that	signpost -1 recommendation 1 opinion 29 claim -28
    rule:numbered-heading	heading 24 boilerplate -9 promotion -9 anecdote -1 signpost -3 recommendation 7 opinion -1 claim -7
    rule:offer-fragment	heading -2 boilerplate 4 promotion 7 anecdote -2 signpost -17 recommendation -3 opinion -16 claim 29
    rule:offer-words	heading -20 boilerplate 38 promotion 125 anecdote 3 signpost -37 recommendation -30 opinion -60 claim -18
    rule:our-service	heading 37 boilerplate -35 promotion 51 anecdote 7 signpost 16 recommendation -34 opinion -35 claim -7
    rule:own-offer	heading -15 boilerplate -14 promotion 73 anecdote -8 signpost -16 recommendation -4 opinion -11 claim -5
    rule:own-view	heading -2 boilerplate -12 promotion -33 anecdote -17 signpost 18 recommendation 1 opinion 31 claim 15
    rule:past-after-story	heading -3 boilerplate -4 promotion -10 anecdote 80 signpost -33 recommendation -25 opinion 22 claim -26
    rule:picture-view	boilerplate 15 promotion -6 signpost -2 recommendation -4 opinion 5 claim -8
    rule:prediction	heading -1 boilerplate -3 promotion -7 anecdote -2 signpost -6 recommendation 15 opinion 29 claim -25
    rule:prevalence	heading 41 boilerplate 9 promotion -37 anecdote -31 signpost -3 recommendation -15 opinion 1 claim 36
    rule:price	heading -19 boilerplate -36 promotion 94 anecdote 4 signpost -11 recommendation -13 opinion -16 claim -3
    rule:price-entry	heading -5 boilerplate 17 promotion -7 signpost -1 recommendation -1 opinion -2 claim -2
    rule:price-line	heading -12 boilerplate 2 promotion 23 anecdote -2 signpost -2 recommendation -2 opinion -2 claim -7
    rule:promoted-item	heading -10 boilerplate 48 promotion -47 anecdote -1 signpost -5 recommendation -6 opinion -10 claim 31
    rule:question	heading 42 boilerplate 6 promotion 27 anecdote -36 signpost 94 recommendation -19 opinion -60 claim -53
    rule:question-heading	heading 63 boilerplate 38 promotion -24 anecdote -6 signpost -28 recommendation 10 opinion -34 claim -18
    rule:quoted-story	heading -6 boilerplate -5 promotion -7 anecdote 2 signpost -22 recommendation -4 opinion -16 claim 57
    rule:reader-question	heading 37 boilerplate -34 promotion 52 anecdote -8 signpost -34 recommendation -4 opinion -7 claim -2
    rule:reference-entry	heading -8 boilerplate 48 promotion 3 anecdote -6 signpost -5 recommendation -9 opinion -4 claim -18
    rule:regulation	heading 12 boilerplate 15 promotion 14 anecdote -27 signpost -27 recommendation -69 opinion -7 claim 89
    rule:repeated-line	heading -34 boilerplate 72 promotion -8 anecdote -2 signpost -17 recommendation -2 opinion -3 claim -6
    rule:rhetoric	heading 26 boilerplate -24 promotion -15 anecdote -12 signpost -27 recommendation -25 opinion 97 claim -20
    rule:section-heading	heading 62 boilerplate -33 promotion -16 anecdote -1 signpost -5 recommendation -1 opinion -5 claim -1
    rule:sentence	heading 8 boilerplate -63 promotion 21 anecdote -1 signpost 15 recommendation 1 opinion 41 claim -23
    rule:signature	heading -25 boilerplate 67 promotion -17 anecdote -4 signpost -7 recommendation -3 opinion -8 claim -3
    rule:site-line	heading -30 boilerplate -10 promotion 36 anecdote -6 signpost 14 recommendation -6 opinion -10 claim 11
    rule:story-continues	heading -8 boilerplate -8 promotion -10 anecdote 46 signpost -15 recommendation 8 opinion -9 claim -4
    rule:story-fragment	heading -18 boilerplate -22 promotion -9 anecdote 26 signpost 12 recommendation -18 opinion 48 claim -20
    rule:story-pronoun	heading -8 boilerplate -16 promotion -23 anecdote -30 signpost -22 recommendation 50 opinion -24 claim 72
    rule:story-signature	heading 44 boilerplate 14 promotion -15 anecdote -5 signpost -8 recommendation -15 opinion -11 claim -6
    rule:study-report	heading 51 boilerplate -31 promotion -2 anecdote -7 signpost -35 recommendation -27 opinion -32 claim 83
    rule:testimonial	heading -5 boilerplate -16 promotion 18 anecdote 78 signpost -16 recommendation -2 opinion -45 claim -12
    rule:title-line	heading -14 boilerplate 84 promotion 3 anecdote -19 signpost -23 recommendation -18 opinion -17 claim 2
    rule:verdict	heading -17 boilerplate -7 promotion -4 anecdote -3 signpost 20 recommendation 18 opinion 51 claim -59
    rule:verified-line	heading -11 boilerplate 22 promotion -6 anecdote -1 signpost -1 recommendation -1 opinion -1 claim -1
    run:0	heading -27 boilerplate 12 promotion 12 anecdote 6 signpost -28 recommendation -2 opinion 31 claim -5
    run:1	heading 38 boilerplate 37 promotion -24 anecdote -18 signpost 28 recommendation -20 opinion -5 claim -35
    run:2	heading 13 boilerplate 42 promotion -22 anecdote 4 signpost 2 recommendation -15 opinion 9 claim -33
    run:3	heading 11 boilerplate 32 promotion 9 anecdote -8 signpost 29 recommendation -13 opinion -42 claim -18
    run:4	heading 13 boilerplate -10 promotion 8 anecdote 2 signpost -19 recommendation -12 opinion 9 claim 9
    run:5	heading -3 boilerplate 7 promotion 16 anecdote 5 signpost -10 recommendation -4 opinion -5 claim -7
    run:6	heading -18 boilerplate -63 promotion 6 anecdote -12 signpost 8 recommendation 62 opinion -20 claim 37
    run:7	heading 18 boilerplate 8 promotion 18 anecdote -5 signpost -18 recommendation -6 opinion 9 claim -25
    run:8	heading -27 boilerplate -39 promotion -39 anecdote 14 signpost 1 recommendation 10 opinion 5 claim 75
    section:0	heading 9 boilerplate -12 promotion -14 anecdote -12 signpost 23 recommendation 2 opinion 12 claim -9
    section:1	heading -10 boilerplate 33 promotion 18 anecdote -5 signpost -16 recommendation -2 opinion -8 claim -10
    section:2	heading -5 boilerplate -5 promotion -2 anecdote -4 signpost 5 recommendation -2 opinion 15 claim -3
    section:3	heading -2 boilerplate 13 promotion -21 anecdote 13 signpost -9 recommendation 2 opinion 3
    section:4	heading 13 boilerplate 7 promotion 7 anecdote 21 signpost -23 recommendation -5 opinion -11 claim -8
    section:5	heading -4 boilerplate -3 promotion 15 anecdote -2 signpost -3 recommendation -6 opinion -5 claim 6
    section:6	heading 23 promotion -7 anecdote -1 signpost -3 recommendation -1 opinion -6 claim -5
    section:7	heading -6 boilerplate -8 promotion -6 anecdote -13 signpost 26 recommendation -7 opinion -12 claim 27
    section:8	heading -2 boilerplate 6 promotion -4 anecdote -2 signpost -2 recommendation 13 opinion -11 claim 1
    section:9	boilerplate -7 promotion -2 anecdote -6 signpost -4 recommendation 3 opinion 14
    shape-after:lead-middle-colon	heading 2 boilerplate -7 promotion -19 anecdote 3 signpost 10 recommendation 9 opinion -6 claim 8
    shape-after:lead-short-colon	heading 1 boilerplate -42 promotion 8 anecdote -19 signpost 25 recommendation 22 opinion -22 claim 27
    shape-after:lead-short-stop	heading 6 boilerplate -6 promotion 11 anecdote -2 signpost -9 recommendation -8 claim 8
    shape-after:line-long-asked	boilerplate -21 promotion 21
    shape-after:line-long-open	heading 53 boilerplate 1 promotion -21 anecdote 3 signpost 13 recommendation -21 opinion -6 claim -22
    shape-after:line-middle-asked	heading 2 boilerplate 22 promotion -1 anecdote -3 signpost -22 recommendation 12 opinion -7 claim -5
    shape-after:line-middle-colon	heading 16 boilerplate -5 promotion -4 anecdote -1 signpost -9 recommendation -24 opinion -6 claim 33
    shape-after:line-middle-open	heading 17 boilerplate -13 promotion 23 anecdote -20 signpost -16 recommendation -9 claim 18
    shape-after:line-middle-stop	heading 22 boilerplate -14 promotion -13 anecdote 10 signpost 18 recommendation 18 opinion -18 claim -24
    shape-after:line-prose-asked	heading -41 boilerplate 20 promotion -4 anecdote -15 signpost 23 recommendation 16 opinion -8 claim 9
    shape-after:line-prose-stop	heading 5 boilerplate -10 promotion -19 anecdote -7 signpost -19 recommendation 3 opinion 1 claim 47
    shape-after:line-short-asked	heading -22 boilerplate 29 promotion 15 anecdote 11 signpost 18 recommendation -9 opinion -41 claim -2
    shape-after:line-short-colon	heading -20 boilerplate 15 promotion -9 anecdote 16 signpost 15 recommendation -4 opinion 10 claim -24
    shape-after:line-short-open	heading -32 boilerplate -31 promotion 19 anecdote 26 signpost 13 recommendation -7 opinion 26 claim -14
    shape-after:line-short-stop	heading -13 boilerplate 8 promotion -6 anecdote -4 signpost -22 recommendation -14 opinion 39 claim 12
    shape-after:none	heading -6 boilerplate 41 promotion 13 anecdote -10 signpost -18 recommendation 2 opinion -6 claim -16
    shape-after:part-long-open	heading 16 boilerplate 38 promotion -12 anecdote -19 signpost -10 recommendation -1 opinion -7 claim -6
    shape-after:part-middle-asked	heading 35 boilerplate -15 promotion -16 anecdote -2 signpost -2 recommendation 28 opinion -9 claim -18
    shape-after:part-middle-open	heading 17 boilerplate 19 promotion 8 anecdote -2 signpost 3 recommendation -7 opinion -13 claim -25
    shape-after:part-middle-stop	heading -10 boilerplate 11 promotion -2 anecdote 4 signpost 27 recommendation 2 opinion 2 claim -34
    shape-after:part-prose-asked	heading -18 boilerplate 6 promotion -8 anecdote 25 signpost 1 recommendation 15 opinion -13 claim -7
    shape-after:part-prose-open	heading -10 boilerplate 12 signpost -1
    shape-after:part-prose-stop	heading 23 boilerplate -22 promotion -21 anecdote -7 signpost -3 recommendation -12 opinion 33 claim 8
    shape-after:part-short-asked	heading -12 boilerplate 6 anecdote -5 signpost -17 recommendation -2 opinion 33 claim -3
    shape-after:part-short-open	heading 25 boilerplate -14 promotion 9 anecdote 2 signpost -8 recommendation -2 opinion -6 claim -6
    shape-after:part-short-stop	heading -42 promotion 11 anecdote 4 signpost -12 recommendation -3 opinion 18 claim 24
    shape-before:lead-middle-colon	heading -1 boilerplate -8 promotion -3 anecdote -1 signpost -5 recommendation -3 opinion 8 claim 13
    shape-before:lead-short-colon	heading -21 boilerplate 11 promotion 9 anecdote -18 signpost 13 recommendation 7 opinion 29 claim -30
    shape-before:lead-short-stop	heading -4 boilerplate -1 promotion -2 anecdote -2 signpost -3 recommendation 12 opinion -12 claim 11
    shape-before:line-long-open	heading 5 boilerplate -14 promotion 4 anecdote 29 signpost 16 recommendation -37 opinion -12 claim 8
    shape-before:line-middle-asked	heading -49 boilerplate -12 promotion -9 anecdote 1 signpost 34 recommendation 10 opinion -16 claim 41
    shape-before:line-middle-colon	heading -5 boilerplate -6 promotion -3 anecdote -1 signpost -2 recommendation 14 opinion -2 claim 6
    shape-before:line-middle-open	heading 3 boilerplate -30 promotion -14 anecdote 14 signpost -5 recommendation 8 opinion 3 claim 21
    shape-before:line-middle-stop	heading 5 boilerplate 4 promotion 23 anecdote -10 signpost 4 recommendation 12 opinion -21 claim -16
    shape-before:line-prose-asked	heading -9 boilerplate 5 promotion -3 anecdote -3 signpost -6 recommendation -2 opinion -5 claim 22
    shape-before:line-prose-stop	heading 9 boilerplate 12 promotion 20 anecdote -27 signpost -19 recommendation -7 opinion 2 claim 11
    shape-before:line-short-asked	heading 9 boilerplate 17 promotion 3 anecdote -5 signpost -23 recommendation -7 opinion -17 claim 23
    shape-before:line-short-colon	heading -2 boilerplate -33 promotion -11 anecdote 43 recommendation -5 claim 8
    shape-before:line-short-open	heading -13 boilerplate 18 promotion -6 anecdote -45 signpost -2 recommendation 4 opinion 37 claim 8
    shape-before:line-short-stop	heading 22 boilerplate -40 anecdote 18 signpost 27 recommendation -3 opinion -17 claim -7
    shape-before:none	heading -38 boilerplate 79 promotion -18 anecdote -4 signpost -13 recommendation -1 opinion -2 claim -3
    shape-before:part-long-colon	heading -8 promotion -1 signpost 16 recommendation -3 claim -4
    shape-before:part-long-open	heading 22 boilerplate -17 promotion -10 anecdote 9 signpost -7 recommendation 19 opinion -2 claim -14
    shape-before:part-middle-asked	heading -3 boilerplate 13 promotion 11 anecdote -4 signpost -13 recommendation 5 opinion 16 claim -23
    shape-before:part-middle-open	heading -23 boilerplate 32 promotion 4 anecdote -2 signpost -15 recommendation 22 opinion -5 claim -14
    shape-before:part-middle-stop	heading 9 boilerplate 31 promotion -16 anecdote 16 signpost -13 recommendation -3 opinion -2 claim -23
    shape-before:part-prose-asked	heading 5 boilerplate -3 promotion 16 anecdote 18 signpost -15 recommendation -17 opinion 1 claim -6
    shape-before:part-prose-stop	heading 66 boilerplate 1 promotion -5 anecdote -32 signpost 6 recommendation -39 opinion 15 claim -11
    shape-before:part-short-asked	heading 8 boilerplate -7 promotion 7 anecdote -2 signpost -13 recommendation -7 opinion 5 claim 8
    shape-before:part-short-open	heading 9 boilerplate -11 promotion 6 anecdote -5 signpost 12 recommendation 1 opinion -3 claim -10
    shape-before:part-short-stop	heading 22 boilerplate -12 promotion -16 anecdote 3 signpost 25 recommendation -10 opinion -4 claim -8
    shape:lead-middle-colon	heading -2 boilerplate -7 promotion -6 anecdote 3 signpost -1 recommendation -1 opinion 17 claim -2
    shape:lead-short-colon	heading -23 boilerplate -10 promotion 18 anecdote -10 signpost -7 recommendation -8 opinion 13 claim 27
    shape:lead-short-stop	heading 51 boilerplate -3 promotion -4 anecdote -2 signpost -4 recommendation -2 opinion -20 claim -16
    shape:line-long-colon	heading -4 signpost 14 recommendation -1 claim -7
    shape:line-long-open	heading 19 boilerplate -3 promotion -15 anecdote 20 signpost -7 recommendation 9 opinion -28 claim 6
    shape:line-middle-asked	heading 13 boilerplate -2 promotion 3 anecdote -1 signpost -4 recommendation 8 opinion -14 claim -3
    shape:line-middle-colon	heading 37 boilerplate -5 promotion -6 anecdote -1 signpost 3 recommendation 7 opinion -6 claim -30
    shape:line-middle-open	heading -7 boilerplate 15 promotion 24 anecdote -13 signpost -44 recommendation -7 opinion -7 claim 39
    shape:line-middle-stop	heading -43 boilerplate -16 promotion -2 anecdote 5 signpost 34 recommendation -8 opinion -4 claim 35
    shape:line-prose-asked	heading 15 boilerplate 15 promotion -7 anecdote -2 signpost -6 recommendation -8 opinion -5 claim -3
    shape:line-prose-stop	heading -54 boilerplate 29 promotion 18 anecdote 7 signpost -3 recommendation 13 opinion -4 claim -6
    shape:line-short-asked	heading -1 boilerplate -4 promotion -10 signpost 18 recommendation -1 opinion -1
    shape:line-short-colon	heading -8 boilerplate 22 promotion -5 anecdote -2 signpost 8 recommendation -3 opinion -8 claim -5
    shape:line-short-open	heading 48 boilerplate 32 promotion -11 anecdote -16 signpost -6 recommendation -5 opinion -31 claim -11
    shape:line-short-stop	heading -13 boilerplate -22 promotion -6 anecdote -8 signpost 7 opinion 61 claim -18
    shape:part-long-open	heading 21 boilerplate 32 promotion -9 anecdote -14 signpost 4 recommendation -7 opinion -11 claim -15
    shape:part-middle-asked	heading -3 boilerplate -10 promotion 22 anecdote -8 signpost 19 recommendation -3 opinion -10 claim -7
    shape:part-middle-open	heading 26 boilerplate 9 promotion -10 anecdote -5 signpost -4 recommendation -9 opinion 5 claim -11
    shape:part-middle-stop	heading -2 boilerplate 7 promotion -15 anecdote 15 signpost 5 recommendation -2 opinion -5 claim -2
    shape:part-prose-asked	heading -5 boilerplate 9 promotion -14 anecdote -14 signpost 5 recommendation -1 opinion 22 claim -2
    shape:part-prose-stop	heading -54 boilerplate -18 promotion 25 anecdote 14 signpost -27 recommendation 13 opinion 13 claim 34
    shape:part-short-asked	heading -9 boilerplate -4 promotion 17 anecdote 11 signpost 4 recommendation -1 opinion -16 claim -2
    shape:part-short-colon	heading 5 promotion -1 signpost 10 recommendation -3 opinion -7 claim -4
    shape:part-short-open	heading -10 boilerplate 8 promotion 9 anecdote 8 signpost -6 recommendation -4 opinion 4 claim -9
    shape:part-short-stop	heading 27 boilerplate -45 promotion -28 anecdote 5 signpost -26 recommendation 11 opinion 40 claim 15
    since-heading:1	heading -27 boilerplate 15 promotion -6 anecdote 13 signpost 18 recommendation -13 opinion 7 claim -7
    since-heading:2	heading -11 boilerplate 4 promotion -26 anecdote -4 signpost 13 recommendation 3 opinion 2 claim 18
    since-heading:3	heading 9 boilerplate 16 promotion 24 anecdote -41 signpost -8 recommendation 9 opinion 11 claim -21
    since-heading:4	heading -12 boilerplate -29 promotion 6 anecdote 43 signpost -15 recommendation -3 opinion 6 claim 4
    since-heading:5	heading -11 boilerplate -5 promotion 5 anecdote -20 signpost 9 recommendation 9 opinion 4 claim 10
    since-heading:6	heading -43 boilerplate 13 promotion 15 anecdote 13 signpost -56 recommendation 14 opinion 45 claim -1
    start:#	heading 5 boilerplate 19 promotion -5 anecdote -9 signpost 7 recommendation -6 claim -11
    start:# #	heading -11 boilerplate -2 promotion 3 anecdote 1 signpost 15 recommendation -4 opinion 5 claim -8
    start:# comments	heading -3 boilerplate 5 promotion -2
    start:# the	heading 11 boilerplate -7 signpost -1 claim -2
    start:a	heading -6 boilerplate 5 promotion -1 anecdote -4 signpost -5 recommendation 2 opinion -15 claim 24
    start:a nurse	promotion -1 signpost -1 recommendation -4 opinion -3 claim 8
    start:about	heading 2 boilerplate 1 promotion -2 anecdote -5 signpost -1 recommendation -2 opinion -2 claim 9
    start:abstract	heading 11 boilerplate -11
    start:add	heading -4 boilerplate -3 promotion 9 recommendation -1
    start:add to	heading -4 boilerplate -3 promotion 7
    start:advertisement	heading -3 boilerplate -3 promotion 6
    start:after	heading 1 boilerplate -1 promotion -1 anecdote 4 signpost -2 recommendation -2 opinion 3 claim -3
    start:all	heading -1 boilerplate 9 promotion 5 anecdote 1 signpost -2 recommendation -5 opinion -4 claim -3
    start:also read	heading -7 boilerplate 11 signpost -4
    start:an	heading -4 boilerplate 3 promotion -2 anecdote -3 signpost 8 recommendation -2 opinion 3 claim -3
    start:and	heading -10 boilerplate -2 promotion -4 anecdote -5 signpost 14 recommendation 9 opinion -14 claim 12
    start:and the	heading -8 signpost 8
    start:another	promotion -1 anecdote -1 signpost -2 opinion 9 claim -6
    start:anxiety	heading 2 boilerplate -4 promotion 6 recommendation -2 opinion -7 claim 5
    start:anyone	heading -2 boilerplate 4 promotion -1 signpost -2 recommendation 3 opinion 5 claim -6
    start:are	heading 6 boilerplate -2 signpost -7 recommendation 3 opinion -1 claim 1
    start:around	promotion -1 anecdote -1 signpost -1 opinion -4 claim 7
    start:as	heading -1 promotion -2 signpost 4 recommendation -3 opinion 3 claim -2
    start:ask	heading 1 boilerplate -1 promotion -4 signpost -5 recommendation 7 opinion 4 claim -3
    start:at	boilerplate -2 promotion -5 anecdote -2 recommendation -1 opinion 5 claim 3
    start:background	heading 5 boilerplate -1 signpost -1 opinion -1 claim -1
    start:before	heading 8 boilerplate -2 promotion -1 anecdote -1 signpost 3 recommendation -2 opinion -4 claim -1
    start:blood	anecdote 11 recommendation -1 opinion -1 claim -9
    start:book	heading -5 boilerplate -11 promotion 13 signpost -1 recommendation 6 opinion -1 claim -1
    start:both	promotion -2 anecdote -1 signpost -1 recommendation -1 opinion -2 claim 7
    start:but	heading -5 promotion -1 anecdote -6 signpost 1 recommendation -3 opinion -2 claim 17
    start:by	heading -7 boilerplate 8 promotion -3 anecdote 7 signpost -4 recommendation 10 opinion -1 claim -9
    start:by the	anecdote 5 signpost -1 recommendation -1 opinion -1 claim -1
    start:call	heading -1 boilerplate -15 promotion 14 signpost -2 recommendation -2 opinion 7 claim -1
    start:can	heading 8 boilerplate 1 promotion -2 anecdote -1 signpost -1 opinion -2 claim -1
    start:can i	heading 5 boilerplate -1 signpost -4
    start:chronic	heading 5 boilerplate -5 claim 1
    start:close	heading -1 promotion -3 recommendation -6 opinion 11
    start:come	heading -1 boilerplate -4 promotion -2 signpost -3 recommendation 12 opinion 6 claim -8
    start:comments	heading 5 boilerplate -4
    start:common	heading 5 boilerplate 3 promotion -1 signpost 4 opinion -1 claim -9
    start:complex	heading 8 boilerplate -12 promotion 4 anecdote -1 recommendation -2 opinion -1 claim 3
    start:complex regional	heading 7 boilerplate -12 promotion 4 anecdote -1 recommendation -2 opinion -1 claim 3
    start:conclusions	heading 10 recommendation -1 opinion -4 claim -5
    start:contact	heading 13 promotion -13
    start:contact us	heading 12 promotion -12
    start:day	heading -2 boilerplate -10 promotion 14 signpost -1
    start:depression	heading 8 boilerplate -1 promotion -1 anecdote -3 signpost -3 recommendation -1 opinion -3 claim 4
    start:do	heading 5 boilerplate 3 promotion -10 anecdote -1 signpost 8 recommendation -4 opinion -3 claim 1
    start:do not	heading 8 boilerplate 1 promotion -1 recommendation -8 opinion -1 claim 2
    start:do you	heading -2 promotion -7 signpost 7 recommendation 5 opinion -1
    start:doctors	signpost -4 recommendation -1 opinion -3 claim 9
    start:does	heading 2 boilerplate -4 promotion -1 anecdote -1 signpost 7 opinion -4 claim -1
    start:don't	heading -5 boilerplate -1 promotion 4 anecdote -6 signpost -2 recommendation 19 opinion -7 claim -4
    start:dr	heading -14 boilerplate 7 promotion 9 anecdote 4 signpost 3 opinion -8
    start:drink	recommendation -10 opinion 6 claim 4
    start:edit	heading -2 boilerplate -7 anecdote 7 signpost 6 opinion -1 claim -3
    start:enter	heading -3 boilerplate -4 promotion 6 signpost -2 recommendation -1 opinion 7 claim -4
    start:enter your	heading -1 boilerplate -4 promotion 6 opinion -1
    start:every	heading -1 boilerplate -4 promotion 9 anecdote 10 signpost 3 recommendation -6 opinion -1 claim -10
    start:everyone	heading 9 boilerplate -4 promotion -1 anecdote -5 signpost -3 recommendation -2 opinion 6
    start:exercise	heading -2 boilerplate -1 anecdote -3 recommendation 7 claim -1
    start:fees	heading 14 boilerplate -11 promotion -1 signpost -1
    start:fibromyalgia	heading -3 boilerplate -5 promotion 8 recommendation -2 claim 2
    start:fill	recommendation 10 opinion -1 claim -8
    start:find	heading -1 boilerplate -4 promotion 6
    start:first	heading -9 boilerplate -5 promotion 5 anecdote -1 signpost -3 recommendation 7 opinion 12 claim -8
    start:five	heading 10 boilerplate -10 promotion 2 anecdote -2 recommendation -2 opinion -2 claim 4
    start:for	heading -1 boilerplate 11 promotion 3 anecdote -10 signpost 4 recommendation -15 opinion 1 claim 6
    start:forward	boilerplate -1 promotion 10 signpost -3 recommendation -1 opinion -5
    start:forward it	boilerplate -1 promotion 10 signpost -3 recommendation -1 opinion -5
    start:free	boilerplate 3 promotion -7 anecdote -1 signpost -1 recommendation -1 opinion -3 claim 10
    start:frequently	heading 4 boilerplate -14 promotion -2 signpost 11
    start:frequently asked	heading 4 boilerplate -14 promotion -2 signpost 11
    start:from	heading 5 promotion -3 anecdote 2 signpost 4 recommendation -1 opinion -4 claim -2
    start:full	heading -2 boilerplate -3 promotion -1 anecdote -1 signpost 7 recommendation -1 opinion 8 claim -7
    start:get	heading -2 boilerplate 1 promotion 2 signpost -4 recommendation -9 opinion 10 claim 3
    start:go	heading 1 promotion -2 anecdote 3 signpost -3 recommendation 4 opinion -3
    start:got	heading 1 boilerplate -4 promotion 7 anecdote -1 signpost -2 opinion -1
    start:grab	promotion -1 signpost 9 recommendation -2 opinion -5 claim -1
    start:grab a	promotion -1 signpost 9 recommendation -2 opinion -5 claim -1
    start:half	heading -4 boilerplate 8 promotion -2 anecdote -2 opinion -2 claim 1
    start:he	heading -1 boilerplate -1 promotion -2 anecdote 13 signpost -2 recommendation -2 opinion -2 claim -4
    start:hi	heading -1 boilerplate -3 anecdote 3 signpost 11 opinion -6 claim -2
    start:home	heading -2 boilerplate 7 promotion -5 signpost -1 opinion -1 claim 3
    start:how	heading 6 boilerplate 3 promotion 2 signpost -12 recommendation -1 claim 2
    start:i	heading -5 promotion 10 anecdote -2 signpost -2 recommendation -14 opinion 28 claim -13
    start:i am	promotion -1 anecdote -5 signpost -1 recommendation -1 opinion 9 claim -2
    start:i did	anecdote 9 signpost -2 opinion -6 claim -1
    start:i have	heading -2 boilerplate -1 promotion 3 anecdote 12 signpost -5 opinion -5 claim -3
    start:i want	heading 2 boilerplate -1 promotion 5 anecdote -6 signpost 8 opinion -7
    start:i was	heading -2 boilerplate -2 anecdote -8 signpost 12 opinion 5 claim -4
    start:i went	promotion -1 anecdote -11 signpost -1 opinion 5 claim 7
    start:i'd	heading -1 anecdote -2 signpost -2 recommendation 2 opinion -3 claim 6
    start:i'm	heading 4 boilerplate 1 promotion -1 anecdote 3 signpost 5 opinion -5 claim -6
    start:if	heading -5 boilerplate 5 promotion -5 anecdote -9 signpost -1 recommendation 22 opinion 18 claim -24
    start:if a	anecdote -6 signpost -1 recommendation -2 opinion 15 claim -6
    start:if you	heading -1 boilerplate 6 promotion -5 anecdote -1 signpost -3 opinion -3 claim 7
    start:if you're	boilerplate -1 promotion -1 anecdote -2 signpost 8 recommendation 2 opinion -5 claim -1
    start:if you've	heading -1 anecdote -1 signpost -4 recommendation 1 opinion 10 claim -5
    start:image	heading -3 boilerplate 7 promotion -1 signpost -2 opinion -1
    start:in	heading -7 boilerplate -7 promotion -6 anecdote 8 signpost 5 recommendation 2 opinion -10 claim 16
    start:in #	anecdote -3 recommendation -1 opinion -2 claim 6
    start:in a	promotion -4 anecdote -4 recommendation 2 opinion 10 claim -3
    start:in one	anecdote 8 recommendation -1 opinion -1 claim -6
    start:in the	heading 1 boilerplate -1 promotion -1 anecdote 4 signpost -1 recommendation -1 opinion -2 claim 1
    start:in this	heading -3 boilerplate 3 promotion -1 signpost 6 recommendation -1 opinion -2 claim -3
    start:insurance	promotion -1 recommendation -5 opinion -3 claim 10
    start:is	heading 4 boilerplate 5 promotion -2 anecdote -3 signpost 1 opinion -4 claim -1
    start:it	heading -6 boilerplate -8 promotion -7 anecdote 4 signpost -2 recommendation -7 opinion 12 claim 13
    start:it a	heading -5 anecdote -5 signpost 3 recommendation -1 opinion 5 claim 4
    start:it does	signpost 10 recommendation -2 opinion -2 claim -7
    start:it doesn't	anecdote -1 recommendation -1 opinion -4 claim 6
    start:it has	heading -2 anecdote 5 signpost -3 recommendation -1 opinion -4 claim 5
    start:it is	heading -3 boilerplate -1 promotion -2 anecdote -3 signpost 1 opinion 9 claim -2
    start:it not	heading 3 boilerplate -1 anecdote -2 signpost -1 recommendation -3 opinion -8 claim 12
    start:it was	anecdote 11 signpost -1 opinion -6 claim -3
    start:item	heading -7 boilerplate 12 promotion -2 opinion -1 claim -2
    start:its	heading 6 boilerplate -1 promotion -1 recommendation -3 opinion -1
    start:join	heading -3 boilerplate -3 promotion 6
    start:keep	heading 9 boilerplate -1 promotion 1 signpost 10 recommendation -11 opinion -5 claim -3
    start:keep the	heading 10 promotion -1 signpost 8 recommendation -13 opinion -2 claim -2
    start:ketamine	heading -2 boilerplate -3 promotion 8 anecdote -1 signpost 6 recommendation -4 opinion -4 claim 1
    start:ketamine is	boilerplate 4 promotion -1 claim -2
    start:key	heading 11 boilerplate -9 signpost -1
    start:l-theanine	heading -2 promotion -1 recommendation -1 opinion -5 claim 9
    start:last	heading -1 promotion -3 anecdote 2 signpost 11 opinion -3 claim -7
    start:let	promotion -3 anecdote -2 signpost 11 recommendation -4 opinion -4 claim 2
    start:level	boilerplate 6 promotion -2 signpost -1 recommendation -2 claim -1
    start:level #	boilerplate 6 promotion -2 signpost -1 recommendation -2 claim -1
    start:lithium	heading 9 boilerplate -6 anecdote -1 signpost -1 opinion -2 claim 2
    start:local	heading -1 recommendation 5 opinion 7 claim -11
    start:log	boilerplate -1 promotion 5 signpost -1 recommendation -1 opinion -1 claim -1
    start:log in	boilerplate -1 promotion 5 signpost -1 recommendation -1 opinion -1 claim -1
    start:magnesium	heading -1 boilerplate -1 promotion -3 anecdote 1 signpost -1 recommendation -1 opinion -2 claim 8
    start:many	heading -1 promotion -1 signpost -4 recommendation -3 opinion -3 claim 12
    start:many people	heading -1 signpost -4 recommendation -3 opinion -2 claim 10
    start:medical	heading 9 boilerplate -8 promotion -1 signpost 1 opinion -1
    start:meet	heading 12 boilerplate -10 promotion -9 signpost -1 opinion 12 claim -4
    start:meet the	heading 11 boilerplate -7 promotion -4 opinion 5 claim -3
    start:methods	heading 9 recommendation -1 opinion -4 claim -4
    start:migraine	heading 7 boilerplate -8 opinion -3 claim 4
    start:more	heading -2 boilerplate -3 promotion -2 signpost 7 recommendation 13 opinion -5 claim -9
    start:more research	boilerplate -1 signpost -2 recommendation 14 opinion -2 claim -9
    start:most	heading -3 boilerplate 8 promotion -6 anecdote -1 signpost -1 recommendation -7 opinion -4 claim 13
    start:most people	signpost -1 recommendation -6 opinion -5 claim 11
    start:my	heading 9 boilerplate -2 promotion -2 anecdote 3 signpost -4 recommendation 4 opinion -1 claim -7
    start:nearly	heading -10 boilerplate -1 signpost -1 opinion 11 claim 1
    start:need	heading 10 boilerplate -3 promotion -2 signpost -5
    start:nerve	heading -5 boilerplate -1 promotion 6 signpost -1 recommendation -1 opinion 8 claim -6
    start:next	heading -1 boilerplate -2 signpost 7 recommendation -2 opinion -1 claim -1
    start:nice	anecdote -2 signpost -3 recommendation -7 opinion 4 claim 9
    start:no	heading -10 boilerplate 3 promotion -4 anecdote -1 signpost -11 opinion 13 claim 9
    start:nobody	heading -2 boilerplate 1 promotion -1 anecdote -3 signpost -6 recommendation 5 opinion -6 claim 11
    start:nobody should	anecdote -3 recommendation 8 opinion -4 claim -1
    start:none	heading -1 boilerplate -1 promotion -1 anecdote -7 signpost 3 recommendation -4 opinion -2 claim 13
    start:not	heading 7 boilerplate -4 anecdote 5 signpost 4 recommendation -6 opinion 5 claim -11
    start:not a	signpost 9 recommendation -1 opinion 3 claim -11
    start:notes	heading -6 boilerplate 8 anecdote -1 signpost -1 opinion -1
    start:now	heading -1 boilerplate 4 promotion -6 signpost 5 recommendation -1 opinion -3 claim 1
    start:ocd	heading 5 boilerplate -2 recommendation -7 opinion -4 claim 9
    start:oh	anecdote -9 signpost -2 opinion 12
    start:on	heading -2 boilerplate -7 promotion -1 signpost 18 recommendation -3 claim -7
    start:on the	heading 1 recommendation -2 opinion -4 claim 6
    start:on this	heading -3 boilerplate -7 signpost 10
    start:one	boilerplate -2 promotion -2 anecdote 5 signpost -2 recommendation -2 opinion 17 claim -15
    start:one of	anecdote 5 opinion 2 claim -5
    start:only	signpost 2 recommendation 2 opinion -6 claim 2
    start:opioids	heading -1 boilerplate -3 promotion -1 recommendation 7 opinion -1 claim -1
    start:our	heading 4 boilerplate 5 promotion 5 anecdote 2 signpost 13 recommendation -1 opinion -15 claim -14
    start:pain	heading -2 boilerplate 4 promotion -3 anecdote -1 signpost -1 recommendation -3 opinion 2 claim 2
    start:patients	heading -1 boilerplate -1 promotion 9 anecdote -1 signpost -1 opinion 5 claim -11
    start:people	anecdote 1 signpost -1 recommendation 2 opinion 5 claim -6
    start:people with	recommendation 3 opinion -5 claim 2
    start:please	boilerplate 8 promotion -6 anecdote -1 signpost -4 recommendation 19 opinion -6 claim -10
    start:pregabalin	boilerplate -1 promotion -1 recommendation 9 opinion -1 claim -7
    start:print	anecdote -3 signpost -1 recommendation 8 opinion -2 claim -2
    start:psilocybin	heading 1 boilerplate -1 promotion -1 signpost -2 opinion -3 claim 6
    start:psilocybin is	signpost -2 opinion -6 claim 9
    start:q	heading 6 boilerplate -5 signpost -1
    start:questions	boilerplate -5 promotion 11 signpost -4 recommendation -1 opinion -1
    start:read	boilerplate 8 promotion -4 signpost -3 recommendation -1
    start:reading	heading -4 boilerplate 4 promotion -1 anecdote -1 signpost 8 recommendation -3 claim -4
    start:ready	boilerplate -4 promotion 8 signpost -2 opinion -2
    start:references	heading 13 boilerplate -13
    start:related	heading -9 boilerplate 11 promotion -1 anecdote -1
    start:results	heading 9 boilerplate 7 promotion -2 recommendation 1 opinion -7 claim -8
    start:reviews	heading 12 boilerplate -11 promotion -1
    start:ring	promotion 5 recommendation 4 opinion -6 claim -3
    start:safety	heading 7 signpost -1 opinion -2 claim -3
    start:send	heading -1 boilerplate -4 promotion 8 signpost -1 opinion -1
    start:she	heading 1 boilerplate 3 promotion -3 anecdote -5 signpost -4 recommendation 2 opinion 5 claim 1
    start:sign	heading -1 boilerplate -5 promotion 3 anecdote -1 signpost 7 recommendation -2 opinion -1
    start:sign up	boilerplate -6 promotion 3 anecdote -1 signpost 7 recommendation -2 opinion -1
    start:similar	heading -9 boilerplate 11 promotion -2
    start:sleep	heading 7 promotion -1 anecdote -1 signpost -3 recommendation 11 opinion 2 claim -14
    start:so	heading -1 boilerplate -4 promotion -5 signpost 7 recommendation 9 opinion 15 claim -20
    start:so what	heading 5 signpost -3 opinion -1
    start:so you	opinion 10 claim -9
    start:some	heading -1 boilerplate -1 promotion -1 anecdote -1 signpost -3 recommendation -3 opinion 2 claim 8
    start:some people	signpost -1 recommendation -1 opinion 7 claim -6
    start:sounds	boilerplate -11 opinion 12 claim 1
    start:source	heading -5 boilerplate -5 promotion -1 signpost 12
    start:sources	heading 7 boilerplate -7
    start:state	boilerplate -1 promotion -4 anecdote -1 recommendation 10 opinion -1 claim -3
    start:step	heading 22 boilerplate -8 promotion -3 anecdote -1 signpost -1 recommendation 4 opinion -2 claim -11
    start:step #	heading 19 boilerplate -8 promotion -2 anecdote -1 signpost -1 recommendation 5 opinion -1 claim -10
    start:still	boilerplate -3 promotion 5 anecdote 2 signpost -3 recommendation -1 opinion 1 claim -1
    start:study	heading -4 boilerplate -1 promotion -1 anecdote -2 opinion 9
    start:subscribe	heading -6 boilerplate -3 promotion 9
    start:take	heading 1 boilerplate -8 promotion 4 anecdote -4 opinion -3 claim 10
    start:take the	heading 2 boilerplate -8 promotion 6 anecdote -1 recommendation 4 opinion -2 claim -1
    start:tap	heading -9 boilerplate 17 promotion -2 signpost -6
    start:text	heading -1 boilerplate 6 promotion -2 opinion -1 claim -1
    start:thank	promotion -2 anecdote 5 signpost 11 recommendation -1 opinion -6 claim -6
    start:thank you	promotion -1 anecdote 5 signpost 7 recommendation -1 opinion -4 claim -6
    start:that	boilerplate -1 promotion -1 anecdote 2 signpost -10 recommendation -9 opinion 18 claim 2
    start:that a	recommendation -1 opinion 9 claim -8
    start:that what	anecdote 13 signpost -1 opinion -10 claim -1
    start:the	heading 10 boilerplate -14 promotion -5 anecdote -4 signpost -4 recommendation -31 opinion 5 claim 43
    start:the company	heading -4 boilerplate -1 promotion -3 anecdote -2 signpost -3 recommendation -1 opinion -6 claim 19
    start:the fda	promotion -3 opinion -1 claim 5
    start:the main	heading -9 boilerplate -1 signpost 11
    start:the trial	heading -2 boilerplate -1 promotion -1 anecdote -1 opinion -2 claim 7
    start:then	heading 9 boilerplate -2 promotion -1 anecdote -2 signpost 8 recommendation 3 opinion -7 claim -9
    start:there	heading -1 boilerplate -1 promotion 3 anecdote 1 signpost -4 recommendation -11 opinion -2 claim 15
    start:there are	anecdote -2 recommendation -1 opinion -4 claim 8
    start:there is	promotion -1 anecdote -1 signpost -1 recommendation -1 opinion -3 claim 6
    start:these	promotion -1 signpost -1 recommendation -1 claim 4
    start:they	heading -2 boilerplate -1 promotion -2 anecdote -1 signpost -4 recommendation -5 opinion 4 claim 10
    start:this	heading 6 boilerplate 11 promotion -10 anecdote -6 signpost 29 opinion -17 claim -13
    start:this is	heading 8 boilerplate -5 promotion -7 anecdote -2 signpost 13 recommendation 7 opinion -2 claim -13
    start:this week	boilerplate -1 promotion -1 anecdote -1 signpost 9 opinion -2 claim -4
    start:those	promotion -1 signpost -1 opinion 8 claim -6
    start:those are	signpost -1 recommendation -1 opinion 9 claim -8
    start:time	heading -1 boilerplate -2 promotion -4 signpost -4 recommendation 11 opinion -1
    start:tms	heading -3 promotion 6 recommendation -1 claim -1
    start:to	boilerplate -8 promotion 12 signpost -1 opinion -7 claim 4
    start:treatment	heading 7 promotion -1 signpost -1 claim -5
    start:two	heading -1 boilerplate 6 promotion 6 anecdote 6 signpost -6 recommendation -2 opinion -12 claim 3
    start:two of	promotion -1 anecdote 10 signpost -1 opinion -6 claim -2
    start:veterans	heading 2 promotion -5 recommendation 7 claim -4
    start:view	heading -9 boilerplate 10 promotion -1 opinion -1
    start:was	boilerplate 2 anecdote -4 signpost -5 opinion 9 claim -1
    start:we	heading -1 boilerplate -3 promotion 16 anecdote 3 signpost 3 recommendation -15 opinion 3 claim -5
    start:we are	signpost -2 opinion 11 claim -9
    start:we can't	heading -1 promotion -6 signpost -2 opinion 10 claim -1
    start:we do	heading -1 boilerplate -1 promotion 14 anecdote -2 signpost -5 recommendation -4 opinion -6 claim 3
    start:we don't	heading -1 promotion -1 signpost -2 recommendation -3 opinion -5 claim 13
    start:we had	boilerplate -1 promotion -5 anecdote 2 signpost 7 recommendation -1 claim -2
    start:we're	promotion 1 signpost 3 opinion 6 claim -9
    start:welcome back	heading -1 promotion -1 signpost 7 opinion -5
    start:what	heading 5 boilerplate -8 promotion -3 anecdote -4 signpost 16 claim -6
    start:what about	heading 7 boilerplate -5 signpost 1 claim -1
    start:what does	heading 7 boilerplate -2 signpost -5 opinion -1 claim 1
    start:what is	heading -7 boilerplate 5 promotion -1 signpost 5 opinion -2
    start:what we	heading 1 boilerplate 2 signpost -2 opinion -7 claim 6
    start:what you	heading 7 boilerplate -3 promotion -1 signpost -4 recommendation -1 opinion -1 claim 3
    start:whatsapp	heading -6 boilerplate -12 promotion 18
    start:whatsapp us	heading -6 boilerplate -12 promotion 18
    start:when	heading 4 boilerplate -1 anecdote -1 signpost -3 recommendation -9 opinion -4 claim 14
    start:when you	heading -1 signpost -1 recommendation -7 opinion 2 claim 9
    start:where	heading 4 boilerplate -2 recommendation 7 claim -9
    start:who	heading 6 boilerplate -1 promotion -1 signpost -2 recommendation -2 opinion -2 claim 2
    start:why	heading 1 promotion -1 signpost -2 recommendation -1 opinion 8 claim -6
    start:with	boilerplate 7 promotion -7 anecdote 2 signpost -2 recommendation -4 opinion -3 claim 7
    start:women	boilerplate -1 promotion -2 opinion -5 claim 9
    start:yes	heading -4 promotion 3 anecdote 2 signpost -4 recommendation 6 opinion -10 claim 6
    start:you	heading -16 boilerplate 11 promotion -4 anecdote -1 signpost 4 opinion 2 claim 4
    start:you are	heading -2 boilerplate 3 promotion -1 signpost -1 recommendation -3 opinion -8 claim 12
    start:you can	boilerplate -1 signpost -1 recommendation 6 claim -3
    start:you have	heading -2 boilerplate 2 anecdote -3 signpost 6 recommendation -1 claim -2
    start:you may	heading -4 boilerplate 2 promotion -4 anecdote -1 signpost 5 recommendation 5 opinion -1 claim -2
    start:you must	boilerplate 5 signpost -1 recommendation 1 opinion -1 claim -3
    start:you should	recommendation 8 opinion -3 claim -5
    start:you'll	promotion -1 recommendation -5 opinion -4 claim 10
    start:you're	heading -4 boilerplate 2 promotion 1 anecdote 10 signpost -3 recommendation -3 opinion -8 claim 4
    start:your	heading 1 boilerplate 1 promotion 12 anecdote -2 signpost -4 recommendation -7 opinion 6 claim -7
    start:your email	heading -5 boilerplate -2 promotion 7
    title-case:	heading 63 boilerplate 59 promotion 1 anecdote -17 signpost -36 recommendation -2 opinion -32 claim -36
    to-prose:1	heading 30 boilerplate 26 promotion -7 anecdote -24 signpost 14 recommendation -7 opinion -11 claim -21
    to-prose:2	heading -7 boilerplate 2 promotion -16 anecdote -4 signpost 1 recommendation -5 opinion 39 claim -11
    to-prose:3	heading -16 boilerplate -9 promotion 37 anecdote -10 signpost 5 recommendation 11 opinion -21 claim 3
    to-prose:4	boilerplate -14 promotion -13 anecdote -8 signpost 10 recommendation 16 opinion 2 claim 7
    to-prose:5	heading -11 boilerplate 5 promotion 12 anecdote 6 signpost 10 recommendation 5 opinion -15 claim -14
    to-prose:6	heading 37 boilerplate 20 promotion -23 anecdote 22 signpost -30 recommendation -35 opinion -21 claim 30
    to-prose:7	heading -17 boilerplate -4 promotion -6 anecdote 7 signpost -17 recommendation 14 opinion 18 claim 5
    under-question:	heading 3 boilerplate -19 promotion -18 anecdote -10 signpost 3 recommendation 7 opinion 2 claim 31
    verb:0	heading -11 boilerplate 8 promotion 18 anecdote 4 signpost 3 recommendation 2 opinion 3 claim -28
    verb:1	heading 17 boilerplate -8 promotion -7 anecdote -13 signpost 27 recommendation -12 opinion 12 claim -16
    verb:2	boilerplate 29 promotion -12 anecdote -6 signpost -3 recommendation -12 opinion -18 claim 22
    verb:3	heading 11 boilerplate -3 promotion -14 anecdote 4 signpost -33 recommendation 21 opinion -6 claim 21
    vote-after:0	heading -19 boilerplate 18 promotion 3 anecdote 14 signpost 8 recommendation -23 opinion -14 claim 13
    vote-after:1	heading 8 boilerplate 10 promotion 11 anecdote -29 signpost 1 recommendation -4 opinion -10 claim 14
    vote-after:2	heading -29 boilerplate 24 promotion -21 anecdote 13 signpost 15 recommendation -3 opinion -5 claim 6
    vote-after:3	heading 11 boilerplate -18 promotion -1 anecdote -1 signpost 10 recommendation -10 opinion -4 claim 13
    vote-after:4	heading -16 boilerplate 5 promotion -11 anecdote -26 signpost -2 recommendation 19 opinion 31 claim -1
    vote-after:5	heading 43 boilerplate -18 promotion -19 anecdote -8 signpost -6 recommendation -6 opinion 14 claim 1
    vote-after:6	heading -9 boilerplate -37 promotion 19 anecdote 20 signpost -9 recommendation 11 opinion 24 claim -19
    vote-after:7	heading 34 boilerplate 1 promotion -10 anecdote 16 signpost -4 recommendation 14 opinion -39 claim -12
    vote-before:0	heading -27 boilerplate 15 promotion -6 anecdote 13 signpost 18 recommendation -13 opinion 7 claim -7
    vote-before:1	heading -24 boilerplate -20 promotion 13 anecdote -7 signpost 5 recommendation 6 opinion 19 claim 8
    vote-before:2	heading -12 boilerplate 15 promotion 8 anecdote -8 signpost -34 recommendation -18 opinion 22 claim 25
    vote-before:3	heading 30 boilerplate -23 promotion -5 anecdote -12 signpost 26 recommendation 1 opinion -3 claim -13
    vote-before:4	heading 11 boilerplate -5 promotion -12 anecdote 20 signpost -15 recommendation 1 opinion 7 claim -7
    vote-before:5	heading 37 boilerplate -24 promotion -14 anecdote -1 signpost 7 recommendation 16 opinion -31 claim 10
    vote-before:6	heading 13 boilerplate -12 promotion -8 anecdote 6 signpost -1 recommendation 4 opinion -10 claim 7
    vote-before:7	heading 28 boilerplate 1 promotion 26 anecdote -20 signpost 2 recommendation 2 opinion -18 claim -22
    vote:0	heading 126 boilerplate -3 promotion -4 anecdote -30 signpost -18 recommendation 2 opinion -48 claim -25
    vote:1	heading -28 boilerplate 118 promotion -28 anecdote -7 signpost -23 recommendation -11 opinion -14 claim -8
    vote:2	heading -11 boilerplate -1 promotion 101 anecdote -3 signpost -36 recommendation -13 opinion -35
    vote:3	heading -27 boilerplate -34 promotion -29 anecdote 63 signpost 7 recommendation -21 opinion 26 claim 16
    vote:4	heading -11 boilerplate -11 promotion -2 anecdote -6 signpost 122 recommendation -13 opinion -48 claim -32
    vote:5	heading 10 boilerplate -1 promotion -24 anecdote -18 signpost -17 recommendation 103 opinion -16 claim -37
    vote:6	heading -21 boilerplate -25 promotion -9 anecdote -4 signpost -21 recommendation -10 opinion 117 claim -27
    vote:7	heading -21 boilerplate -17 promotion -19 anecdote -6 signpost -20 recommendation -39 opinion 9 claim 112
    words:#	heading -13 boilerplate 10 promotion 27 anecdote -2 signpost -10 recommendation -3 opinion -11
    words:# #	heading -23 boilerplate 12 promotion 16 anecdote -7 signpost 10 recommendation -4 opinion 1 claim -6
    words:# a	heading -2 boilerplate -1 promotion 3 signpost -1 recommendation -4 opinion -2 claim 6
    words:# and	heading 6 boilerplate -3 promotion -8 anecdote 2 signpost -1 recommendation 13 opinion -7 claim -2
    words:# answerphone	heading -2 boilerplate -4 promotion 9 signpost -1 recommendation -1 claim -1
    words:# any	boilerplate -2 promotion -2 anecdote -1 recommendation 10 opinion -1 claim -4
    words:# billion	anecdote -1 opinion 9 claim -6
    words:# by	promotion -2 recommendation -3 claim 6
    words:# comments	heading 11 boilerplate -7 promotion -2
    words:# days	heading -1 boilerplate -2 promotion 2 anecdote -6 signpost -1 recommendation -1 opinion -3 claim 11
    words:# every	promotion 4 recommendation 7 claim -10
    words:# for	boilerplate -1 promotion -3 anecdote -1 recommendation 6 opinion -2
    words:# hours	heading -1 promotion -4 signpost -1 recommendation -1 opinion -3 claim 10
    words:# i	boilerplate 8 promotion -2 opinion -1 claim -4
    words:# in	heading 4 boilerplate -3 promotion -2 anecdote -1 signpost -1 recommendation -4 opinion 3 claim 4
    words:# it	heading 1 promotion -2 recommendation 4 opinion -2 claim -1
    words:# mg	heading -8 boilerplate -2 promotion -6 anecdote 3 signpost -1 recommendation -1 opinion -1 claim 17
    words:# million	promotion -2 anecdote -2 signpost -1 recommendation -1 opinion 21 claim -15
    words:# min	heading -3 boilerplate 1 promotion 3 anecdote 5 signpost -1 recommendation -1 opinion -2 claim -2
    words:# minutes	heading -4 boilerplate 2 promotion -2 anecdote 1 signpost -2 recommendation 2 opinion -1 claim 4
    words:# months	heading -1 promotion -2 signpost 5 opinion -3
    words:# of	heading 10 boilerplate -6 promotion 7 anecdote 1 signpost 1 recommendation -5 opinion -3 claim -5
    words:# off	boilerplate -5 promotion 7 claim -1
    words:# on	heading -2 boilerplate -3 promotion -2 anecdote 5 signpost -1 recommendation 3 claim -1
    words:# or	heading -1 promotion -5 anecdote 1 recommendation 6 claim -2
    words:# p	heading -1 boilerplate 2 promotion 8 anecdote -1 signpost -1 recommendation -2 opinion -1 claim -3
    words:# pages	boilerplate -3 promotion -3 signpost 13 recommendation -1 opinion -1 claim -5
    words:# patients	boilerplate -4 promotion 3 anecdote -2 signpost 5 recommendation -1 opinion -1
    words:# people	boilerplate 2 promotion -1 anecdote -2 signpost -2 recommendation -2 opinion -2 claim 7
    words:# per	boilerplate -1 promotion 3 recommendation -5 opinion -1 claim 5
    words:# percent	promotion 3 recommendation -2 opinion -1
    words:# put	promotion 6 recommendation -1 opinion -1 claim -3
    words:# sessions	heading -2 boilerplate -3 promotion 1 anecdote 2 signpost -1 recommendation -1 opinion -1 claim 4
    words:# students	boilerplate -7 promotion 8 opinion -1
    words:# the	heading 10 boilerplate -12 promotion 6 anecdote -5 signpost 6 opinion -1 claim -4
    words:# to	heading -1 boilerplate -1 promotion -2 anecdote -3 signpost -2 recommendation -3 opinion -3 claim 14
    words:# weeks	heading -5 boilerplate 2 promotion -1 signpost -1 recommendation 1 opinion -2 claim 6
    words:# with	heading 2 boilerplate -2 promotion 10 anecdote -1 signpost -1 recommendation -3 opinion -2 claim -3
    words:# years	heading -1 promotion -2 anecdote -1 signpost -6 recommendation -1 opinion 21 claim -9
    words:a	boilerplate 9 promotion 4 anecdote -5 signpost -23 recommendation -5 opinion 21 claim -2
    words:a #	heading 9 boilerplate -3 promotion -2 anecdote 9 signpost -6 recommendation -4 opinion 6 claim -8
    words:a a	heading -10 boilerplate 2 signpost 9
    words:a bad	heading 3 anecdote -1 recommendation 3 opinion -4
    words:a battery	heading -1 recommendation -6 opinion 11 claim -3
    words:a bit	heading -1 boilerplate -1 promotion -1 anecdote 3 signpost -1 recommendation -1 opinion -7 claim 10
    words:a chain	heading 10 boilerplate -1 promotion -1 anecdote -3 recommendation -1 opinion 4 claim -8
    words:a cure	heading 8 boilerplate -1 promotion -1 anecdote -3 signpost -1 recommendation 7 opinion -16 claim 6
    words:a day	heading 1 boilerplate -1 promotion -2 anecdote 1 signpost -4 opinion -4 claim 10
    words:a decent	promotion -1 anecdote -1 signpost -1 recommendation 2 opinion 7 claim -6
    words:a double-blind	heading 8 boilerplate -8
    words:a drug	promotion -1 opinion 9 claim -7
    words:a e	heading -1 promotion -4 anecdote 4 signpost -1 recommendation 7 opinion -1 claim -3
    words:a fair	anecdote -2 signpost 11 recommendation -2 opinion -6 claim -1
    words:a few	promotion -1 anecdote -4 signpost 2 recommendation -5 opinion -3 claim 10
    words:a good	heading -1 boilerplate -2 anecdote -1 signpost 1 recommendation -1 opinion 15 claim -12
    words:a half	promotion -1 anecdote 1 recommendation -3 opinion -1 claim 4
    words:a history	boilerplate -2 promotion -2 recommendation -1 opinion -1 claim 6
    words:a hospital	boilerplate 7 promotion -1 anecdote -4 signpost -2 recommendation -1 opinion -1 claim 2
    words:a large	recommendation -2 opinion -3 claim 6
    words:a little	heading 1 boilerplate -1 promotion 4 anecdote -2 signpost 7 opinion -6 claim -2
    words:a lot	heading -1 boilerplate -1 promotion -4 anecdote -3 signpost 3 recommendation -3 opinion -8 claim 17
    words:a month	heading -2 boilerplate 3 anecdote -2 signpost -2 recommendation -9 claim 12
    words:a nurse	heading 1 boilerplate -1 promotion -3 anecdote 1 signpost -1 recommendation -9 opinion 2 claim 11
    words:a patient	promotion 2 anecdote 1 recommendation -1 opinion 10 claim -12
    words:a person	heading -1 promotion -1 anecdote -1 signpost -1 recommendation 6 opinion -10 claim 8
    words:a plan	promotion 8 anecdote -1 signpost -1 recommendation 2 opinion 1 claim -9
    words:a quarter	boilerplate -1 promotion -4 signpost -1 recommendation 5 opinion -8 claim 8
    words:a question	heading -5 boilerplate 13 promotion -2 signpost -6 opinion -1
    words:a retired	boilerplate 5 anecdote 7 signpost -2 opinion -4 claim -6
    words:a series	promotion -2 signpost -1 recommendation 10 opinion -4 claim -3
    words:a session	heading 2 boilerplate -1 promotion -4 signpost -1 recommendation 6 opinion -1 claim -1
    words:a short	promotion 7 signpost -1 recommendation -4 opinion -1
    words:a small	boilerplate 6 promotion -5 signpost -1 recommendation -1 opinion -2 claim 4
    words:a study	heading -1 boilerplate 2 promotion -1 anecdote 4 signpost -1 recommendation 3 opinion -5 claim -1
    words:a therapist	promotion 2 anecdote 7 signpost -1 opinion -3 claim -4
    words:a thing	anecdote -1 signpost -1 recommendation -1 opinion -2 claim 6
    words:a third	anecdote -6 signpost 1 recommendation -2 opinion -1 claim 9
    words:a time	boilerplate -1 promotion -5 anecdote -1 signpost -2 recommendation 8 opinion -6 claim 7
    words:a treatment	heading -5 boilerplate -4 signpost 8 recommendation -1 opinion -6 claim 8
    words:a trial	heading -1 boilerplate -1 promotion -1 recommendation 13 opinion -5 claim -6
    words:a tuesday	anecdote -5 signpost 8 opinion -1 claim -2
    words:a week	heading -2 boilerplate -3 promotion -1 anecdote 8 signpost -4 recommendation 5 opinion -5
    words:a while	anecdote 3 signpost -1 recommendation -5 opinion -4 claim 6
    words:a window	recommendation 8 opinion -1 claim -7
    words:a woman	heading -4 boilerplate 8 promotion -1 anecdote -2 signpost -2 recommendation -1 opinion 5 claim -3
    words:a year	boilerplate -1 promotion 5 anecdote 3 signpost -1 recommendation -8 opinion -5 claim 8
    words:about	heading 23 boilerplate -22 promotion -5 anecdote -27 signpost 6 recommendation 4 opinion -21 claim 43
    words:about #	heading -1 promotion -2 anecdote -4 signpost -1 recommendation -2 opinion -1 claim 11
    words:about a	boilerplate -3 promotion 4 signpost 1 recommendation -5 opinion 2 claim 2
    words:about half	anecdote -4 signpost -1 recommendation -1 opinion -1 claim 8
    words:about it	heading 11 boilerplate -2 anecdote -5 signpost -3 recommendation 7 claim -8
    words:about ketamine	heading 7 boilerplate -7 signpost 7 recommendation 2 claim -8
    words:about two	promotion 4 anecdote -7 signpost -2 recommendation -9 opinion 7 claim 8
    words:above	heading -1 boilerplate -3 promotion 2 anecdote 7 signpost -2 recommendation -1 opinion -5 claim 3
    words:abstract	heading 10 boilerplate -11 signpost 2 recommendation 1 claim -1
    words:accepting	heading -1 boilerplate 11 promotion -9
    words:access	heading -5 boilerplate 2 promotion 2 anecdote -2 signpost -2 recommendation 13 opinion -7 claim -1
    words:accident	anecdote 5 recommendation 6 opinion -2 claim -8
    words:accidents	promotion -1 anecdote -4 signpost -2 recommendation -1 opinion -1 claim 10
    words:according	opinion -1 claim 2
    words:according to	opinion -1 claim 2
    words:across	anecdote 5 signpost -6 recommendation -2 opinion 6 claim -3
    words:acupuncture	heading -2 boilerplate -1 promotion -1 signpost 4 opinion -1 claim 1
    words:add	heading -4 boilerplate -2 promotion 9 anecdote -1 signpost -1 recommendation 4 opinion -1 claim -5
    words:add to	heading -4 boilerplate -2 promotion 7
    words:addicted	heading -1 recommendation -3 opinion -5 claim 10
    words:addiction	heading -4 boilerplate 1 promotion -1 anecdote -1 signpost 4 opinion 13 claim -12
    words:addictive	anecdote -1 recommendation -1 opinion -5 claim 8
    words:adding	heading 5 boilerplate -3 promotion -1 signpost -1 opinion 2 claim -2
    words:additional	boilerplate 9 signpost -5 opinion -2 claim -1
    words:adhd	heading 2 boilerplate -5 promotion 1 anecdote -3 signpost 1 recommendation -2 claim 4
    words:administration	boilerplate -5 claim 5
    words:ads	heading -1 boilerplate -2 promotion 3 anecdote -1 recommendation -6 opinion -1 claim 8
    words:adult	heading 1 promotion -2 anecdote -1 signpost -2 recommendation 2 opinion -1 claim 4
    words:adults	heading -2 boilerplate 2 promotion 10 anecdote -2 signpost -6 recommendation -4 opinion -9 claim 10
    words:adults with	heading -1 promotion 5 anecdote -1 signpost -3 recommendation -1 opinion -3 claim 4
    words:advertisement	heading -3 boilerplate -3 promotion 6
    words:advice	boilerplate 5 promotion 4 anecdote -7 signpost 4 recommendation 16 opinion -10 claim -11
    words:affected	boilerplate -1 promotion -1 recommendation 5 opinion -1 claim -2
    words:after	heading -10 boilerplate -1 promotion 5 anecdote 14 signpost -13 recommendation 15 opinion 5 claim -15
    words:after a	heading -1 boilerplate -1 promotion 4 anecdote 1 signpost -2 recommendation -2 opinion -9 claim 10
    words:after each	promotion -1 anecdote 5 signpost -2 recommendation 7 claim -9
    words:after the	heading 5 boilerplate -1 promotion -4 anecdote 8 signpost -4 recommendation -2 opinion 2 claim -4
    words:afterwards	boilerplate 2 promotion -1 anecdote -1 signpost -1 recommendation -5 opinion 4 claim 3
    words:again	heading 7 boilerplate -9 promotion -1 anecdote 8 signpost -2 recommendation -5 opinion 5 claim -3
    words:again and	heading 4 anecdote 1 signpost -5 recommendation -2 opinion -2 claim 5
    words:again in	promotion -1 anecdote -1 signpost -1 recommendation -11 opinion 5 claim 9
    words:again with	anecdote 2 signpost -1 recommendation 9 opinion -1 claim -8
    words:against	heading -1 boilerplate -2 promotion -1 anecdote -5 signpost 2 recommendation 4 claim 3
    words:against the	recommendation 4 opinion -4
    words:age	heading -1 boilerplate 2 promotion -4 anecdote -1 signpost -3 recommendation -3 opinion -9 claim 18
    words:agency	heading -7 claim 7
    words:ago	heading -1 boilerplate 7 promotion -1 anecdote 6 signpost -2 recommendation -2 opinion -1 claim -6
    words:agree	heading -1 promotion -1 anecdote -1 signpost -1 recommendation 7 claim -3
    words:agreed	recommendation 7 opinion -8 claim 1
    words:ahead	heading 2 boilerplate -2 promotion 5 recommendation -5 opinion -1 claim 2
    words:al	heading -1 boilerplate 8 promotion -3 signpost -1 recommendation -1 opinion -1 claim -1
    words:alarm	boilerplate -1 promotion -1 anecdote 1 signpost -1 recommendation -2 opinion -2 claim 6
    words:alcohol	boilerplate -2 promotion 5 anecdote -2 signpost -1 recommendation -3 opinion -4 claim 8
    words:all	heading -7 boilerplate -1 promotion 10 anecdote 2 signpost 10 recommendation 9 opinion -17 claim -6
    words:all of	heading -1 boilerplate -1 promotion 5 anecdote -1 signpost 5 recommendation 3 opinion -7 claim -4
    words:all the	heading -2 promotion 1 anecdote 2 signpost 1 recommendation 4 opinion 2 claim -8
    words:all times	boilerplate 1 promotion -2 recommendation 9 opinion -2 claim -7
    words:almost	heading -4 anecdote -1 signpost 11 recommendation -5 opinion -9 claim 8
    words:alone	heading -1 boilerplate -1 promotion 3 anecdote -8 signpost -2 recommendation 14 opinion -2 claim -4
    words:along	heading -1 boilerplate 8 promotion -1 anecdote 3 signpost -2 recommendation -1 opinion -4 claim -1
    words:along with	signpost -1 recommendation -2 opinion -3 claim 5
    words:already	anecdote -1 signpost 2 recommendation 5 opinion -6 claim 1
    words:also	heading -7 boilerplate 20 promotion -10 anecdote 3 signpost -6 recommendation 4 opinion -15 claim 12
    words:also like	heading -4 boilerplate 7 promotion -1 opinion -1
    words:also read	heading -7 boilerplate 11 signpost -4
    words:although	opinion -3 claim 4
    words:always	heading -2 boilerplate -1 promotion 3 anecdote 10 signpost -5 recommendation -1 opinion 1 claim -6
    words:alzheimer	heading -3 promotion -1 anecdote -1 recommendation -1 opinion -7 claim 13
    words:am	heading -1 boilerplate 2 promotion -3 anecdote -7 signpost 4 recommendation -1 opinion 10 claim -5
    words:american	anecdote -4 recommendation -4 opinion -3 claim 11
    words:amitriptyline	heading 10 boilerplate -9 promotion -1 signpost 1 recommendation -1 opinion -1 claim 2
    words:among	recommendation -2 opinion -2 claim 4
    words:an	heading -10 boilerplate 6 promotion 9 anecdote -10 signpost 4 recommendation -12 opinion 18 claim -5
    words:an earlier	boilerplate -1 promotion -1 anecdote -1 signpost 10 recommendation -1 opinion -1 claim -5
    words:an emergency	boilerplate 6 promotion -3 anecdote -1 recommendation 1 opinion -5 claim 3
    words:an hour	anecdote -3 signpost -1 recommendation -3 opinion -3 claim 10
    words:anaesthetic	heading -1 recommendation 7 opinion -1 claim -4
    words:analyst	heading 5 boilerplate -1 anecdote -1 recommendation -1 opinion 5 claim -8
    words:and	heading 6 boilerplate -16 promotion 17 anecdote 11 signpost -13 recommendation 11 opinion -15 claim -1
    words:and #	heading 3 boilerplate -2 promotion 7 anecdote 1 signpost -1 recommendation -9 opinion -4 claim 5
    words:and a	heading 3 boilerplate -13 promotion -5 anecdote -1 signpost 1 recommendation -5 opinion 2 claim 19
    words:and again	heading 4 anecdote -3 signpost -5 recommendation -2 opinion -3 claim 10
    words:and all	boilerplate -1 promotion -2 anecdote 1 signpost 4 recommendation -1 opinion 7 claim -9
    words:and ask	promotion -2 signpost -1 recommendation 10 opinion 6 claim -14
    words:and bring	heading -1 promotion -1 anecdote -1 recommendation 5 opinion 7 claim -9
    words:and by	boilerplate -2 promotion 2 signpost -1 recommendation -1 opinion -4 claim 6
    words:and came	promotion -1 anecdote 7 recommendation -1 opinion 2 claim -8
    words:and could	promotion -1 anecdote 10 signpost -1 opinion -6 claim -1
    words:and depression	heading 2 boilerplate -3 anecdote -1 signpost 6 opinion -1 claim -3
    words:and do	heading 9 boilerplate -2 promotion -1 anecdote -5 signpost -1 recommendation -3 opinion -1 claim 2
    words:and does	boilerplate 8 promotion -2 signpost -1 recommendation -1 opinion -2 claim -1
    words:and don't	promotion -2 anecdote -1 signpost -1 recommendation 9 opinion -1 claim -3
    words:and for	recommendation 8 opinion -2 claim -6
    words:and go	recommendation 10 claim -10
    words:and has	boilerplate -3 promotion 7 anecdote -1 signpost -1 opinion -1 claim -1
    words:and he	anecdote 4 signpost -2 opinion 5 claim -5
    words:and his	heading -1 anecdote -8 opinion 8 claim 1
    words:and i	boilerplate -1 anecdote 3 signpost -13 recommendation -7 opinion 13 claim 6
    words:and in	boilerplate -3 promotion -1 anecdote -1 signpost 3 recommendation -4 opinion -4 claim 10
    words:and is	heading -3 boilerplate 11 promotion -6 anecdote 1 recommendation -1 opinion -3 claim 1
    words:and it	heading 1 boilerplate -2 promotion 2 anecdote 12 signpost -4 recommendation -9 opinion 14 claim -14
    words:and its	anecdote -1 opinion 12 claim -11
    words:and ketamine	heading 3 boilerplate -1 promotion -2 signpost 1 recommendation -1 opinion 5 claim -5
    words:and no	boilerplate -1 promotion 5 anecdote -3 signpost -3 recommendation -4 opinion 12 claim -5
    words:and nobody	anecdote -1 signpost -5 opinion -3 claim 9
    words:and not	boilerplate 2 promotion -1 anecdote 2 signpost -5 recommendation 19 opinion -1 claim -16
    words:and of	recommendation -3 opinion -3 claim 6
    words:and on	boilerplate -2 promotion -3 anecdote 7 signpost 6 opinion -5 claim -3
    words:and one	anecdote 4 signpost -3 recommendation -3 opinion -6 claim 8
    words:and over	promotion -1 anecdote -8 signpost 10 opinion -1
    words:and put	anecdote -1 signpost -1 recommendation 7 opinion -1 claim -4
    words:and she	promotion -1 anecdote 12 signpost -1 recommendation -1 opinion 2 claim -11
    words:and so	promotion -1 anecdote 4 signpost -1 recommendation -1 opinion -4 claim 2
    words:and some	promotion -1 anecdote -1 signpost -1 recommendation -1 opinion 12 claim -9
    words:and that	heading 4 boilerplate -3 promotion -1 anecdote 2 signpost -2 opinion 3 claim -3
    words:and the	heading -6 boilerplate -1 promotion -4 anecdote 4 signpost 12 recommendation -11 opinion -9 claim 15
    words:and then	heading 3 boilerplate -1 promotion -3 anecdote 8 signpost -1 recommendation -1 opinion -1 claim -4
    words:and there	boilerplate -1 promotion 10 anecdote -4 signpost 3 opinion 3 claim -11
    words:and they	heading 3 boilerplate -2 anecdote 3 signpost -1 recommendation -5 opinion -4 claim 7
    words:and to	recommendation 14 opinion -2 claim -12
    words:and two	promotion 4 anecdote 1 signpost -1 recommendation -1 opinion -3
    words:and we	boilerplate 7 promotion -4 anecdote -1 signpost -1 recommendation -1 opinion 1 claim -2
    words:and what	heading 2 boilerplate -2 promotion -1 signpost 10 recommendation -2 opinion -4 claim -3
    words:and why	heading 1 boilerplate -2 signpost 6 opinion -2 claim -3
    words:and you	promotion -1 anecdote 8 signpost -3 recommendation 7 opinion -5 claim -5
    words:and your	heading 8 boilerplate -7 promotion -1 signpost -2 recommendation -2 opinion -4 claim 8
    words:another	heading 1 boilerplate 6 anecdote 2 signpost -3 recommendation -7 opinion 7 claim -6
    words:answer	heading 2 boilerplate 5 anecdote -6 signpost 7 recommendation 13 opinion -11 claim -9
    words:answer is	anecdote -3 signpost 7 recommendation 5 opinion -1 claim -8
    words:answered	heading 15 boilerplate -13 promotion 3 anecdote -1 signpost -1 recommendation -1 opinion -1 claim -1
    words:answerphone	heading -2 boilerplate -4 promotion 9 signpost -1 recommendation -1 claim -1
    words:antidepressant	boilerplate 1 recommendation -4 opinion -1 claim 5
    words:antidepressants	heading 3 anecdote 5 signpost -1 recommendation -4 opinion -2
    words:anxiety	heading 8 boilerplate -12 promotion 1 signpost 4 recommendation -12 opinion -13 claim 24
    words:anxiety and	heading -1 boilerplate -3 promotion 6 anecdote -2 signpost 5 recommendation -1 opinion -1 claim -3
    words:anxiety disorder	heading 4 boilerplate -3 opinion -1
    words:anxiety is	boilerplate -1 promotion -1 anecdote 4 signpost -1 recommendation -1 opinion -7 claim 8
    words:any	heading -4 boilerplate -6 promotion 5 signpost 3 recommendation 25 opinion -17 claim -6
    words:any hour	boilerplate -1 promotion -7 recommendation 15 opinion -1 claim -5
    words:any of	heading -1 promotion 2 anecdote -4 signpost 1 recommendation -3 opinion -5 claim 10
    words:anyone	heading -3 boilerplate 4 promotion 2 anecdote -8 signpost 12 recommendation 2 opinion 2 claim -11
    words:anyone with	promotion 5 opinion -2 claim -2
    words:anything	heading -3 boilerplate -2 promotion -1 anecdote -3 signpost 3 recommendation 14 opinion -12 claim 5
    words:apply	heading -2 boilerplate -1 signpost -1 recommendation 7 opinion -2 claim -1
    words:appointment	heading -1 boilerplate -12 promotion 17 anecdote -3 signpost -6 recommendation 3 opinion 11 claim -9
    words:approved	promotion -1 anecdote 1 signpost 2 recommendation -1 opinion -3 claim 1
    words:are	heading 7 boilerplate -1 promotion 20 anecdote -30 signpost -15 recommendation -6 opinion 3 claim 21
    words:are a	promotion 7 anecdote -2 opinion 4 claim -7
    words:are having	heading -1 signpost -11 opinion 12
    words:are in	promotion -5 anecdote -1 recommendation 2 opinion 12 claim -7
    words:are more	boilerplate -1 promotion -3 signpost -1 opinion 12 claim -6
    words:are not	heading 3 boilerplate -4 promotion -1 anecdote -1 signpost -2 recommendation 1 opinion 1 claim 4
    words:are the	heading 3 promotion -2 anecdote -4 signpost -5 recommendation -3 opinion -8 claim 18
    words:aren't	boilerplate -1 signpost -1 recommendation -1 opinion 13 claim -11
    words:arms	heading -4 boilerplate 6 promotion -1 anecdote -2 recommendation -1 opinion -2 claim 4
    words:around	heading -1 promotion 10 anecdote -4 signpost -7 recommendation 6 opinion -14 claim 11
    words:around #	promotion -1 signpost -1 recommendation -1 opinion -3 claim 6
    words:arrive	promotion 7 anecdote -1 recommendation -3 opinion 4 claim -7
    words:article	heading -2 boilerplate 14 promotion -3 anecdote -1 signpost -1 recommendation 2 opinion -4 claim -6
    words:as	heading 8 boilerplate -10 promotion -10 anecdote 5 signpost 3 recommendation 4 opinion -9 claim 10
    words:as a	heading 5 boilerplate -1 promotion -2 signpost -3 recommendation 4 opinion 4 claim -8
    words:as the	anecdote -2 recommendation 5 opinion 8 claim -10
    words:as well	anecdote -4 signpost -3 recommendation -2 opinion -3 claim 13
    words:ashwagandha	heading 13 boilerplate -9 promotion -4 signpost -1 opinion -1 claim 2
    words:ask	heading -7 boilerplate 3 promotion -9 anecdote -5 signpost 11 recommendation 17 claim -11
    words:ask about	boilerplate -1 promotion -2 signpost 4 recommendation 11 opinion -4 claim -7
    words:ask for	promotion -2 recommendation 11 opinion -1 claim -7
    words:ask me	promotion -1 anecdote 1 signpost -1 recommendation -7 opinion 12 claim -4
    words:ask your	heading -1 boilerplate -1 promotion -4 anecdote -1 signpost -1 recommendation 6 opinion -6 claim 8
    words:asked	heading 10 boilerplate -14 promotion -6 anecdote -13 signpost 37 recommendation 4 opinion -3 claim -15
    words:asked about	heading -2 anecdote -5 signpost 15 recommendation -1 opinion -2 claim -4
    words:asked for	heading -1 boilerplate -2 promotion -1 anecdote -1 signpost 6 opinion -4 claim 3
    words:asked questions	heading 16 boilerplate -13 promotion -1 signpost -1
    words:asking	heading 2 promotion -1 anecdote 6 signpost 3 recommendation -6 opinion -10 claim 5
    words:asks	promotion -1 anecdote -4 signpost 8 opinion -3
    words:assessment	heading 3 boilerplate -5 promotion 11 recommendation -5 opinion -1 claim -2
    words:at	heading -2 boilerplate -5 promotion 5 anecdote 8 signpost 7 recommendation -17 opinion 1 claim 3
    words:at #	heading -3 boilerplate 3 promotion 2 anecdote -3 signpost 8 recommendation -10 opinion 6 claim -2
    words:at a	heading -4 boilerplate 5 promotion -6 anecdote 8 signpost -5 recommendation 4 opinion -2
    words:at all	heading -1 promotion -1 anecdote -3 signpost 10 recommendation -3 opinion -1 claim -1
    words:at home	heading 4 boilerplate -4 promotion -3 signpost -1 recommendation 1 opinion -1 claim 3
    words:at least	promotion -2 anecdote 3 signpost -3 recommendation 6 claim -2
    words:at night	heading -1 boilerplate -1 promotion -2 anecdote 1 signpost -4 recommendation 2 opinion -4 claim 9
    words:at the	heading 3 boilerplate -2 promotion 7 anecdote -3 signpost 6 recommendation -18 opinion 4 claim 3
    words:at week	heading 8 boilerplate -3 promotion -1 anecdote -1 signpost -1 claim -2
    words:at your	promotion -1 recommendation -5 opinion 10 claim -4
    words:attack	promotion -1 anecdote -3 signpost -3 recommendation 8 opinion -5 claim 4
    words:attack or	signpost -1 recommendation 8 opinion -1 claim -6
    words:attacks	heading 2 boilerplate -3 promotion -2 anecdote 7 signpost -7 recommendation -4 opinion -3 claim 9
    words:attention	heading 6 boilerplate -5 anecdote 2 claim -1
    words:attorney	anecdote -1 recommendation 1 opinion 11 claim -11
    words:aug	boilerplate -1 promotion -4 recommendation 10 claim -4
    words:aug #	boilerplate -1 promotion -4 recommendation 10 claim -4
    words:aura	promotion -1 anecdote -1 signpost 2 recommendation -2 opinion -2 claim 5
    words:author	heading -6 boilerplate 8 signpost -1 opinion 6 claim -6
    words:authors	heading -1 recommendation -3 opinion -3 claim 7
    words:available	boilerplate 3 promotion -2 anecdote -1 signpost -1 opinion -6 claim 7
    words:average	promotion -1 recommendation -2 opinion -2 claim 5
    words:awake	promotion -1 anecdote -1 signpost -1 recommendation 10 opinion -6
    words:away	heading 7 boilerplate -1 promotion 7 anecdote 9 signpost -3 recommendation -5 opinion -9 claim -6
    words:away from	heading -1 promotion -1 recommendation 7 opinion -1 claim -4
    words:away with	anecdote 8 recommendation -8 opinion 3 claim -2
    words:awful	heading -1 signpost -2 recommendation 6 opinion -4 claim 1
    words:baby	heading 4 boilerplate -1 promotion -4 anecdote -2 signpost 4 recommendation 2 opinion 3 claim -6
    words:back	heading -6 boilerplate -2 anecdote 14 signpost 11 recommendation -17 opinion -12 claim 12
    words:back and	heading -5 boilerplate -6 promotion 6 signpost -1 recommendation 8 opinion -1
    words:back of	heading -1 anecdote -1 signpost -1 recommendation -7 opinion 11 claim -1
    words:back to	heading -7 boilerplate 9 promotion -7 anecdote -2 signpost 13 recommendation -9 opinion -9 claim 12
    words:background	heading 10 boilerplate -2 signpost -1 recommendation -1 opinion -2 claim -4
    words:bad	heading 6 boilerplate 3 promotion -1 anecdote 1 signpost -4 recommendation 1 opinion -12 claim 5
    words:badly	heading -4 boilerplate -2 promotion -2 anecdote 6 signpost 1 opinion -2 claim 3
    words:bag	heading -1 boilerplate -4 promotion 5 anecdote 5 signpost -1 recommendation -1 opinion -3 claim -2
    words:basic	promotion -1 recommendation 10 opinion -2 claim -7
    words:battery	heading -1 recommendation -6 opinion 11 claim -3
    words:be	heading -1 boilerplate -6 promotion -17 anecdote -5 signpost -4 recommendation 12 opinion 25 claim -4
    words:be a	heading -1 boilerplate 3 promotion -1 anecdote 1 signpost -1 recommendation -5 opinion 17 claim -14
    words:be in	boilerplate 1 anecdote -3 recommendation -3 opinion -3 claim 8
    words:be the	promotion -1 anecdote -1 signpost -2 recommendation -1 opinion 16 claim -11
    words:be told	promotion -1 recommendation -7 opinion 8 claim 1
    words:be used	boilerplate -1 promotion 1 recommendation 10 opinion -4 claim -5
    words:bear	heading -1 anecdote -1 signpost 10 recommendation -1 opinion -7
    words:beautifully	anecdote 2 signpost -2 opinion 8 claim -7
    words:became	anecdote -4 signpost -2 recommendation -1 opinion 7
    words:because	heading -3 boilerplate 4 promotion -3 anecdote -8 signpost 2 recommendation 7
    words:because he	recommendation -2 opinion 10 claim -8
    words:because i	boilerplate -1 anecdote 9 signpost -2 recommendation -1 opinion -3
    words:because it	promotion -1 signpost -1 recommendation -3 opinion -3 claim 8
    words:because of	heading -2 signpost 6 recommendation 5 opinion -1 claim -8
    words:because the	promotion -1 anecdote -4 recommendation -1 opinion -5 claim 11
    words:because you	heading 1 boilerplate 6 promotion -1 signpost -1 recommendation 3 opinion -4 claim -3
    words:become	boilerplate -2 promotion 4 signpost -1 recommendation -5 opinion -7 claim 11
    words:bed	heading 1 boilerplate -1 promotion -2 anecdote 11 signpost -4 recommendation 15 opinion -6 claim -15
    words:been	heading -3 promotion -7 anecdote 35 signpost -3 recommendation -6 claim -15
    words:been in	opinion 11 claim -11
    words:before	heading 15 boilerplate -14 promotion -3 anecdote -1 signpost -2 recommendation 36 opinion -17 claim -13
    words:before and	boilerplate -1 promotion 6 anecdote 2 signpost 1 recommendation 1 opinion -2 claim -7
    words:before the	heading -1 promotion -1 anecdote -2 signpost -1 recommendation -1 opinion -1 claim 6
    words:before you	heading 5 boilerplate -2 promotion -1 anecdote -2 signpost 5 recommendation 13 opinion -7 claim -11
    words:beforehand	promotion -1 recommendation 6 opinion -2 claim -3
    words:began	promotion -1 anecdote 6 signpost -2 recommendation -1 opinion -1 claim -1
    words:begin	heading -1 promotion -2 anecdote -1 recommendation 6 opinion 2 claim -4
    words:behind	anecdote 5 opinion -6 claim 1
    words:being	heading 1 boilerplate -2 promotion -2 anecdote 7 signpost -4 recommendation -1 opinion -5 claim 6
    words:believe	promotion -4 anecdote -10 signpost -1 recommendation -4 opinion 17 claim 2
    words:believe that	anecdote -9 opinion 9
    words:below	heading -2 boilerplate 1 promotion -1 signpost 6 recommendation 3 opinion 6 claim -13
    words:benefit	boilerplate -2 promotion 9 signpost -4 recommendation -4 opinion 11 claim -10
    words:benefits	recommendation 7 claim -6
    words:benzodiazepines	anecdote -1 recommendation -6 opinion -2 claim 9
    words:benzos	heading -1 boilerplate -1 promotion -1 anecdote -1 signpost -1 recommendation -1 opinion -4 claim 9
    words:best	heading -2 boilerplate 5 promotion -3 anecdote -1 signpost -5 recommendation -3 opinion 1 claim 8
    words:better	heading 4 boilerplate -2 promotion -2 signpost -2 recommendation 4 opinion 1 claim -4
    words:better than	promotion -1 anecdote -2 signpost -1 recommendation -2 opinion 16 claim -10
    words:between	heading 1 boilerplate 2 promotion -3 anecdote -4 signpost 1 recommendation -5 opinion -2 claim 10
    words:between #	heading -1 promotion -3 anecdote -1 signpost -1 recommendation -4 claim 9
    words:beyond	promotion -2 recommendation -5 opinion -2 claim 9
    words:big	heading -1 boilerplate -4 promotion -1 anecdote 8 signpost 8 opinion -10
    words:big one	heading -1 boilerplate -1 signpost 11 opinion -10 claim 1
    words:bigger	heading -8 promotion -2 anecdote -1 signpost 7 recommendation -2 opinion 11 claim -5
    words:billion	anecdote -1 opinion 9 claim -6
    words:bin	heading 9 boilerplate -1 anecdote -5 signpost -1 recommendation -1
    words:bipolar	heading -2 boilerplate -1 promotion -6 signpost 6 recommendation 6 opinion -5 claim 3
    words:bipolar disorder	heading -3 promotion -6 signpost 7 recommendation 3 opinion -2
    words:bit	heading -1 boilerplate -2 promotion -2 anecdote -2 recommendation 5 opinion -9 claim 10
    words:bit of	anecdote -4 signpost 3 recommendation 6 opinion -4 claim -1
    words:bits	heading -9 boilerplate -1 signpost 11 opinion -1
    words:bladder	heading -1 boilerplate 1 promotion -1 anecdote -4 signpost -2 recommendation 2 opinion -4 claim 9
    words:bled	heading 11 boilerplate -2 anecdote -6 signpost -1 opinion -1 claim -1
    words:block	heading 1 boilerplate -1 anecdote 2 signpost -1 recommendation 1 opinion 4 claim -7
    words:blocks	signpost -1 recommendation -2 opinion -1 claim 4
    words:blog	heading -9 boilerplate 10 anecdote 1 signpost -1
    words:blokes	boilerplate -5 anecdote -2 recommendation 8 opinion 8 claim -7
    words:blood	heading -4 boilerplate 5 promotion 5 anecdote 11 signpost -3 recommendation 1 opinion -4 claim -11
    words:blood pressure	heading -2 boilerplate 2 promotion 6 signpost -1 recommendation 9 opinion -2 claim -12
    words:blue	heading -2 boilerplate 7 promotion 2 signpost -2 recommendation 7 opinion -2 claim -9
    words:blunt	heading -1 boilerplate -1 promotion -1 anecdote -1 signpost -1 opinion -4 claim 9
    words:board	signpost -1 recommendation 14 opinion -1 claim -12
    words:body	promotion -4 anecdote -4 signpost -3 recommendation -6 opinion 1 claim 17
    words:book	heading -4 boilerplate -17 promotion 21 anecdote -5 signpost -4 recommendation 11 opinion -1 claim 1
    words:book now	heading -1 boilerplate 10 promotion -9
    words:boring	anecdote -3 signpost -3 recommendation -1 opinion 15 claim -8
    words:born	heading -2 anecdote -2 signpost 7 recommendation -1 opinion -4 claim 3
    words:both	heading 4 boilerplate -3 promotion -5 anecdote 1 signpost -6 recommendation -1 opinion -4 claim 14
    words:bottom	heading 6 boilerplate -2 promotion -2 anecdote 1 recommendation -3 claim -1
    words:box	boilerplate -1 promotion 6 anecdote 3 signpost -4 recommendation -4 opinion 9 claim -9
    words:brain	promotion 2 signpost 5 recommendation -7 opinion 2 claim -2
    words:brain and	recommendation -1 opinion 13 claim -11
    words:break	boilerplate -1 promotion -1 signpost 7 opinion -4 claim -1
    words:breakfast	anecdote 9 recommendation 8 opinion -3 claim -13
    words:breathing	anecdote 1 signpost -2 recommendation -2 opinion -1 claim 4
    words:bring	heading -1 boilerplate -1 promotion 1 anecdote -4 signpost 2 recommendation 13 opinion 3 claim -13
    words:bring it	anecdote -2 signpost -1 recommendation 11 opinion 4 claim -12
    words:brings	anecdote -1 signpost -1 recommendation -2 opinion -2 claim 5
    words:broken	anecdote -5 signpost -1 recommendation -2 opinion 6 claim 2
    words:brother	anecdote -2 signpost -1 recommendation 8 opinion -4 claim -1
    words:build	promotion 8 signpost -1 recommendation -1 opinion -4 claim -1
    words:building	anecdote -5 opinion -2 claim 7
    words:bus	boilerplate 1 promotion -1 anecdote 9 signpost 1 recommendation -2 opinion -8
    words:but	heading 6 boilerplate -4 promotion -3 anecdote 6 signpost -18 recommendation -23 opinion 36
    words:but it	boilerplate -1 promotion -1 anecdote -2 signpost -1 recommendation -4 opinion 28 claim -19
    words:but the	heading 1 anecdote -1 signpost -2 recommendation -1 opinion 4 claim -1
    words:by	heading -23 boilerplate 19 promotion 1 anecdote -13 signpost 5 recommendation 4 opinion -26 claim 34
    words:by #	recommendation 8 opinion -1 claim -7
    words:by a	heading 4 boilerplate -4 promotion -1 anecdote -3 opinion -2 claim 5
    words:by her	heading 2 boilerplate -1 anecdote -4 signpost -1 opinion 9 claim -4
    words:by the	heading -6 boilerplate 1 promotion -4 anecdote 6 signpost 1 recommendation -1 opinion 4
    words:by week	promotion -2 signpost -1 recommendation -2 claim 5
    words:caffeine	recommendation 6 opinion -1 claim -5
    words:call	heading -2 boilerplate -24 promotion 11 anecdote 4 signpost -12 recommendation 13 opinion 4 claim 5
    words:call #	heading -1 boilerplate -11 promotion 2 signpost -3 recommendation 19 opinion -1 claim -5
    words:call or	boilerplate -4 promotion -3 recommendation 12 opinion -1 claim -3
    words:called	heading 4 boilerplate -2 promotion -2 anecdote -9 signpost -4 recommendation 2 opinion 5 claim 6
    words:calloway	heading -1 boilerplate -1 promotion 8 anecdote -1 signpost -2 opinion 4 claim -6
    words:calm	heading 8 boilerplate -8 promotion 3 signpost -1 recommendation 4 opinion -7 claim 1
    words:came	promotion -1 anecdote 2 signpost 1 recommendation -3 opinion 11 claim -8
    words:came off	anecdote 11 recommendation -1 claim -9
    words:can	heading 3 boilerplate -7 promotion 16 anecdote -11 recommendation 12 opinion -24 claim 11
    words:can also	promotion -4 recommendation 6 opinion -2
    words:can be	boilerplate -5 promotion -6 anecdote -2 signpost -1 recommendation 4 opinion -3 claim 12
    words:can cause	recommendation -5 claim 6
    words:can do	heading -2 boilerplate 3 promotion -1 anecdote -4 signpost 3 recommendation -1 opinion 12 claim -10
    words:can get	promotion -1 anecdote -1 signpost -1 recommendation 5 opinion 8 claim -9
    words:can i	heading 6 boilerplate -1 signpost -5
    words:can make	heading -2 boilerplate 3 anecdote -1 recommendation -3 opinion -3 claim 7
    words:can stop	promotion 9 anecdote -1 signpost 4 recommendation -1 opinion -7 claim -3
    words:can you	heading -1 boilerplate 4 promotion -1 anecdote -1 signpost -2 recommendation -7 opinion 10 claim -2
    words:can't	heading -2 boilerplate -1 promotion 3 anecdote -3 signpost -5 recommendation -16 opinion 14 claim 9
    words:can't tell	anecdote -1 signpost -1 recommendation -1 opinion -3 claim 7
    words:cancer	anecdote 8 opinion -1 claim -6
    words:candidates	heading -7 boilerplate -1 promotion -2 anecdote -1 signpost 14 opinion -1 claim -2
    words:cannot	boilerplate 1 promotion -2 anecdote 7 signpost -2 recommendation -7 opinion -12 claim 16
    words:caps-5	heading 8 boilerplate -3 promotion -1 anecdote -1 signpost -1 claim -2
    words:capsules	heading 4 boilerplate -4 promotion 10 anecdote -1 signpost -2 recommendation 3 opinion -6 claim -4
    words:car	heading -3 boilerplate 3 promotion -1 anecdote 4 opinion -5 claim 1
    words:card	anecdote 5 signpost -2 recommendation 1 opinion -1 claim -3
    words:care	heading 5 boilerplate 2 promotion -7 anecdote -1 signpost 5 recommendation 7 opinion 5 claim -15
    words:careful	heading -1 promotion -2 signpost -3 opinion 9 claim -2
    words:cart	heading -3 boilerplate 6 promotion -3
    words:cart #	heading -1 boilerplate 7 promotion -6
    words:case	boilerplate -5 promotion -2 signpost 1 recommendation 12 opinion -8 claim 2
    words:cases	heading 4 boilerplate -5 promotion -1 anecdote -1 signpost -1 recommendation -1 opinion -2 claim 6
    words:catch	signpost 1 opinion 9 claim -10
    words:cause	heading -5 promotion -1 signpost 4 recommendation -8 opinion 3 claim 7
    words:caused	opinion 12 claim -11
    words:cbt	heading 10 boilerplate -6 promotion -2 anecdote 3 signpost -1 recommendation -5 opinion -3 claim 3
    words:cbt-i	boilerplate -1 promotion 6 signpost -1 recommendation -5 opinion -4 claim 5
    words:cells	recommendation -1 opinion -3 claim 5
    words:center	boilerplate -1 promotion -1 anecdote -9 signpost -3 opinion 3 claim 11
    words:centers	heading 10 boilerplate -1 promotion -2 anecdote -3 opinion -1 claim -3
    words:centre	heading -5 boilerplate 7 promotion 8 anecdote -1 signpost -3 opinion -2 claim -5
    words:certain	heading -1 anecdote -1 signpost -1 recommendation -5 opinion -3 claim 11
    words:certified	heading -1 promotion -1 recommendation 12 opinion -2 claim -7
    words:certified in	promotion -1 recommendation 11 opinion -2 claim -8
    words:cgrp	boilerplate -2 promotion -1 signpost 12 recommendation -2 opinion -8 claim 2
    words:chain	heading 11 boilerplate -1 promotion -1 anecdote -3 recommendation -1 opinion 4 claim -8
    words:chain of	heading 10 boilerplate -1 promotion -1 anecdote -3 recommendation -1 opinion 4 claim -8
    words:chance	promotion -3 signpost -1 recommendation -4 opinion 2 claim 6
    words:chance of	recommendation -4 opinion -3 claim 7
    words:change	heading -4 boilerplate 4 promotion -3 anecdote -2 signpost 2 recommendation 3 opinion 13 claim -14
    words:charity	boilerplate 1 promotion -1 anecdote 7 signpost -1 opinion -2 claim -5
    words:cheap	heading -1 recommendation -1 opinion 7 claim -4
    words:check	boilerplate -8 promotion -2 anecdote 4 signpost -3 recommendation 15 opinion -7
    words:checked	recommendation 5 claim -5
    words:checking	heading 6 boilerplate -5 recommendation 2 opinion -3 claim 1
    words:chemicals	signpost 13 recommendation -1 opinion -1 claim -11
    words:chemist	anecdote 6 signpost -1 recommendation -5 opinion 2 claim -2
    words:cherry	heading -1 boilerplate -1 promotion -5 opinion -2 claim 10
    words:chest	heading -1 boilerplate -1 promotion -7 anecdote -1 recommendation 10 opinion -1 claim 2
    words:chest pain	heading -1 boilerplate -1 promotion -7 recommendation 12 claim -3
    words:chief	anecdote -1 signpost -1 recommendation -1 opinion 14 claim -12
    words:chief executive	anecdote -1 signpost -1 recommendation -1 opinion 14 claim -12
    words:child	heading 7 boilerplate 1 anecdote -2 recommendation -2 opinion 2 claim -5
    words:childhood	anecdote -6 signpost 2 recommendation -1 opinion 3 claim 3
    words:children	heading 4 boilerplate -2 promotion -1 anecdote -2 signpost -7 recommendation 6 opinion -4 claim 7
    words:chinese	promotion -1 recommendation -3 opinion 10 claim -5
    words:chronic	heading 10 boilerplate -6 promotion -2 anecdote -3 signpost -3 recommendation -2 opinion -6 claim 12
    words:chronic pain	heading 8 boilerplate -7 promotion -1 anecdote -3 signpost -2 recommendation -1 opinion -5 claim 10
    words:claim	boilerplate -4 promotion 10 recommendation -1 opinion -2 claim -4
    words:class	boilerplate -1 anecdote -1 recommendation -2 opinion -2 claim 6
    words:clear	promotion -1 anecdote 2 signpost 3 recommendation 3 opinion -9 claim 2
    words:click	boilerplate 7 promotion -2 signpost -5
    words:client	heading -2 promotion -1 anecdote 7 signpost -4 opinion -1
    words:clients	boilerplate 6 promotion -6 anecdote -1 signpost -1 recommendation -5 opinion -2 claim 8
    words:clinic	heading -3 boilerplate -14 promotion 9 anecdote -5 signpost 4 recommendation 13 opinion 14 claim -17
    words:clinic at	boilerplate -1 promotion -1 anecdote -1 signpost 10 claim -6
    words:clinic in	heading -1 boilerplate -12 promotion -1 anecdote -4 recommendation -1 opinion 20 claim -2
    words:clinic is	promotion 10 claim -8
    words:clinical	heading -3 boilerplate 6 promotion 1 signpost -2 recommendation 1 opinion -1 claim -3
    words:clinics	heading -1 promotion -1 anecdote 1 signpost -1 opinion -4 claim 6
    words:clock	heading 10 promotion -1 anecdote 2 signpost -3 recommendation -6 opinion -3 claim 1
    words:close	heading -1 boilerplate -1 promotion 4 signpost -3 recommendation -6 opinion 6 claim 2
    words:closed	heading -1 boilerplate 1 anecdote 7 opinion 3 claim -9
    words:coffee	boilerplate -2 promotion 6 anecdote -1 signpost -7 recommendation 1 opinion 9 claim -6
    words:cognitive	heading -1 promotion -2 signpost -3 recommendation -1 opinion -3 claim 10
    words:coil	anecdote -5 signpost -1 recommendation -1 opinion 5 claim 1
    words:col	heading -11 boilerplate 2 promotion -1 anecdote -1 signpost 12
    words:cold	heading 5 boilerplate -4 promotion -2 anecdote 6 signpost -5 recommendation 12 opinion 6 claim -18
    words:college	heading 5 boilerplate -4 anecdote -1 opinion -4 claim 5
    words:come	heading 1 boilerplate -7 promotion -2 anecdote -1 signpost 10 recommendation 13 opinion -13 claim -2
    words:come down	anecdote -3 signpost -2 recommendation 8 opinion -2
    words:come from	signpost -1 recommendation -3 opinion -3 claim 8
    words:come home	heading -1 boilerplate -5 promotion 1 anecdote -1 signpost -3 opinion 8
    words:comes	boilerplate -1 anecdote -1 signpost -2 recommendation 4 opinion -11 claim 10
    words:coming	heading -2 boilerplate 4 promotion -5 signpost 20 recommendation -11 opinion -14 claim 8
    words:comment	heading 4 promotion -3 anecdote -2 signpost -3 recommendation -2 opinion 7 claim -1
    words:comments	heading 11 promotion -7 signpost -2 opinion -1
    words:comments #	heading -7 boilerplate 7
    words:common	heading 11 boilerplate 2 promotion -3 anecdote -3 signpost 2 recommendation -5 opinion -7 claim 4
    words:community	heading -4 promotion 4 anecdote -2 signpost 10 opinion -6 claim -2
    words:company	boilerplate -2 promotion 2 anecdote -4 signpost -4 recommendation -3 opinion 20 claim -8
    words:complaints	promotion -2 anecdote -2 signpost -1 opinion -1 claim 6
    words:complete	heading -1 boilerplate 1 promotion 8 signpost 10 opinion -5 claim -12
    words:complex	heading 11 boilerplate -14 promotion 3 anecdote -1 signpost -2 recommendation 7 opinion -5 claim 2
    words:complex regional	heading 7 boilerplate -12 promotion 3 anecdote -1 signpost -1 recommendation 7 opinion -5 claim 2
    words:compulsion	recommendation -3 opinion -5 claim 9
    words:conclusions	heading 10 recommendation -1 opinion -4 claim -5
    words:condition	recommendation 3 opinion -3 claim 1
    words:conditions	heading 7 boilerplate 5 promotion -3 signpost -5 opinion -5 claim 1
    words:confirmed	heading -1 boilerplate -1 signpost -1 recommendation -2 opinion -1 claim 6
    words:constipation	heading 2 boilerplate -2 anecdote -3 signpost -1 recommendation -3 opinion -3 claim 9
    words:consult	heading -2 boilerplate -7 promotion 8 signpost 2 opinion -2 claim 2
    words:consultant	heading -1 boilerplate 8 anecdote -1 signpost 7 recommendation -1 opinion 2 claim -15
    words:consultation	boilerplate -4 promotion 5 recommendation 7 opinion 6 claim -12
    words:contact	heading 27 boilerplate -10 promotion -9 anecdote -1 signpost -5 recommendation 5 opinion -3 claim -4
    words:contact us	heading 12 boilerplate 4 promotion -15
    words:contains	signpost -1 recommendation -3 opinion -2 claim 7
    words:control	heading 1 signpost -1 recommendation -3 opinion -3 claim 6
    words:conversation	heading -1 boilerplate -1 promotion 6 anecdote -3 signpost -1 recommendation -4 opinion 1 claim 1
    words:copay	promotion -4 recommendation -1 opinion -1 claim 7
    words:copy	boilerplate -1 promotion 9 recommendation -8
    words:cord	heading 8 recommendation -1 opinion -1 claim -6
    words:cost	promotion -6 anecdote -2 signpost -2 recommendation -4 opinion 1 claim 13
    words:could	heading 1 promotion -5 anecdote 14 signpost 1 recommendation -12 opinion 32 claim -30
    words:could be	boilerplate 2 promotion -2 anecdote -2 signpost 8 recommendation -3 opinion -3 claim -2
    words:could not	promotion -1 anecdote 8 signpost -2 opinion -6 claim 1
    words:couldn't	boilerplate -1 promotion -2 anecdote 5 signpost -3 recommendation -1 opinion 2
    words:counseling	heading -1 boilerplate -1 promotion 10 signpost -2 recommendation 1 opinion -2 claim -5
    words:counselling	heading 6 boilerplate -6 promotion 1 recommendation 5 claim -6
    words:counsellors	promotion -1 anecdote -1 signpost 9 recommendation 7 opinion -3 claim -11
    words:count	promotion -1 signpost -1 recommendation 12 opinion -1 claim -8
    words:country	anecdote -3 signpost -5 recommendation -1 opinion 12 claim -2
    words:county	promotion -1 opinion -2 claim 4
    words:course	boilerplate -1 promotion 1 anecdote 3 signpost -3 recommendation -5 opinion -2 claim 7
    words:cover	heading -2 boilerplate -5 promotion -5 anecdote -3 signpost 6 recommendation -2 opinion 1 claim 11
    words:coverage	heading 1 boilerplate -4 promotion -3 anecdote -1 signpost 5 recommendation -2 opinion -1 claim 6
    words:covered	heading -4 boilerplate 1 promotion 11 signpost -1 recommendation -1 claim -5
    words:crave	heading -6 boilerplate -1 promotion -1 recommendation -1 opinion -1 claim 10
    words:credit	heading -1 boilerplate -2 promotion 4 signpost 8 recommendation -3 opinion -4 claim -2
    words:crisis	heading 1 boilerplate 4 promotion -1 anecdote -1 signpost -2 recommendation 4 opinion -3 claim -2
    words:criteria	heading 1 boilerplate -2 anecdote -1 signpost -1 recommendation -1 opinion -1 claim 6
    words:crossover	heading 5 boilerplate -4 claim -1
    words:crossover study	heading 9 boilerplate -8 claim -1
    words:crowns	heading -1 boilerplate 9 promotion -9 anecdote -1 opinion 8 claim -5
    words:crp	heading 4 boilerplate -3 promotion -1 anecdote 6 signpost -1 recommendation -3 opinion -4 claim 1
    words:crps	heading 6 boilerplate -2 promotion -2 anecdote -2 signpost -4 recommendation -2 opinion -4 claim 10
    words:cup	promotion -1 anecdote 3 signpost -2 recommendation -2 opinion -4 claim 6
    words:cure	heading 1 boilerplate 8 promotion -1 anecdote -12 signpost -4 recommendation 6 opinion -6 claim 7
    words:cut	promotion -1 anecdote 6 signpost -1 recommendation 1 opinion -2 claim -4
    words:d	heading -1 boilerplate 4 promotion -1 anecdote 1 signpost -1 opinion 3 claim -5
    words:daily	heading -2 boilerplate -1 anecdote -3 signpost -1 recommendation 1 opinion 8 claim -1
    words:danger	promotion -5 recommendation -3 opinion -4 claim 13
    words:dangerous	recommendation -5 opinion -8 claim 14
    words:data	boilerplate 5 promotion -2 anecdote -1 signpost -1 recommendation -8 opinion -5 claim 12
    words:date	heading -5 promotion 4 signpost -1 recommendation 2 opinion -1 claim 1
    words:day	heading -1 boilerplate -1 anecdote -3 signpost 2 recommendation 21 opinion 4 claim -22
    words:day and	promotion -4 anecdote -1 signpost -1 recommendation 7 opinion -1 claim 1
    words:days	heading -3 boilerplate -7 promotion -6 anecdote 2 signpost -2 recommendation 12 opinion 1 claim 2
    words:days and	promotion -1 anecdote 6 signpost -1 recommendation -1 opinion -2
    words:deal	heading 2 boilerplate -2 anecdote -2 signpost -1 opinion 6 claim -3
    words:deaths	heading -6 boilerplate -1 promotion -1 anecdote -1 recommendation -1 opinion 11 claim -3
    words:deaths were	opinion 12 claim -11
    words:debate	opinion -10 claim 10
    words:decent	promotion -1 anecdote -1 signpost -1 recommendation 1 opinion 6 claim -4
    words:decision	promotion -2 anecdote -2 recommendation -6 opinion 7 claim 3
    words:declined	anecdote -3 signpost -1 opinion -4 claim 9
    words:declined to	anecdote -3 signpost -1 opinion -4 claim 9
    words:deep	heading -1 anecdote -1 signpost 7 recommendation -3 opinion -1 claim -2
    words:delighted	anecdote -1 recommendation -8 opinion 15 claim -6
    words:delivered	promotion 9 signpost 10 recommendation -1 opinion -9 claim -9
    words:delivered by	signpost 10 opinion -9
    words:dementia	heading -2 boilerplate -2 anecdote -1 signpost 3 recommendation -4 opinion -2 claim 8
    words:department	heading -5 boilerplate 5 promotion -3 anecdote -6 signpost 2 recommendation -2 opinion -9 claim 17
    words:department of	heading -5 boilerplate 4 promotion -1 anecdote -2 opinion -6 claim 11
    words:dependence	signpost -1 recommendation 5 opinion -4 claim -1
    words:depends	promotion -7 anecdote -3 signpost 5 recommendation -1 opinion -7 claim 13
    words:depends on	promotion -7 anecdote -1 recommendation -1 opinion -3 claim 12
    words:depressed	anecdote 5 signpost 2 recommendation -2 opinion -7 claim 2
    words:depression	heading 5 boilerplate -16 promotion 11 anecdote -2 signpost -6 recommendation -12 opinion -4 claim 24
    words:depression and	heading -1 boilerplate -1 promotion -1 signpost -1 recommendation -3 opinion -1 claim 8
    words:depression or	heading -1 boilerplate -2 signpost -1 recommendation -1 claim 5
    words:described	anecdote -5 signpost -1 opinion -2 claim 8
    words:deserves	heading -1 boilerplate -2 promotion -2 anecdote -2 signpost -3 recommendation -2 opinion 12 claim -1
    words:desk	heading -5 boilerplate -3 promotion 3 anecdote 6 signpost 7 recommendation -1 opinion -4 claim -3
    words:detox	heading -1 anecdote -2 signpost -2 opinion 7 claim -2
    words:developed	promotion 7 anecdote -3 opinion -3
    words:diagnosis	heading 2 boilerplate -1 promotion 1 anecdote -5 signpost -1 opinion -6 claim 10
    words:dial	boilerplate 1 promotion -11 anecdote -1 recommendation 15 opinion -2 claim -2
    words:dial #	boilerplate 1 promotion -11 recommendation 15 claim -4
    words:diary	heading 1 boilerplate 1 promotion -3 signpost 4 recommendation 5 claim -7
    words:diazepam	promotion -1 anecdote -1 signpost -1 recommendation -3 opinion -4 claim 9
    words:did	heading -1 boilerplate -10 promotion 5 anecdote 9 signpost 4 recommendation 2 opinion -26 claim 16
    words:did not	heading -1 boilerplate -8 promotion -2 anecdote 2 signpost 9 recommendation -6 opinion -6 claim 13
    words:didn't	boilerplate -1 promotion -3 anecdote 2 signpost -1 recommendation -2 opinion 4 claim 2
    words:die	anecdote -1 signpost -1 recommendation -5 opinion -2 claim 8
    words:difference	boilerplate 1 promotion -3 anecdote -2 signpost -4 recommendation -3 opinion -3 claim 15
    words:difference was	opinion -6 claim 6
    words:different	heading 1 boilerplate -2 promotion -4 anecdote -3 signpost -3 recommendation -3 opinion 14 claim -1
    words:dig	promotion -2 signpost 9 recommendation -2 opinion -1 claim -3
    words:dig in	promotion -2 signpost 9 recommendation -2 opinion -4
    words:director	heading -1 boilerplate 1 anecdote -6 recommendation 6 opinion -3 claim 4
    words:disclaimer	boilerplate 1 signpost 9 opinion -2 claim -6
    words:disease	boilerplate -1 promotion -2 anecdote -3 signpost 6 recommendation -3 opinion 9 claim -6
    words:disease of	opinion 10 claim -10
    words:disorder	heading 3 boilerplate -5 promotion -5 signpost 8 recommendation -3 opinion -10 claim 11
    words:disorders	heading -3 boilerplate 2 promotion -1 opinion -3 claim 6
    words:dissociation	heading 5 boilerplate 1 promotion -1 opinion -1 claim -4
    words:dizziness	signpost -1 recommendation -6 opinion -1 claim 8
    words:do	heading 16 boilerplate 10 promotion -7 anecdote -12 signpost 1 recommendation 10 opinion -20 claim 2
    words:do i	heading 5 boilerplate 7 promotion -3 anecdote -2 signpost -1 recommendation -1 opinion -2 claim -3
    words:do it	promotion -1 anecdote 1 signpost -6 recommendation 6 opinion 3 claim -2
    words:do not	heading 7 promotion 6 anecdote -5 signpost -8 recommendation -3 opinion -3 claim 6
    words:do nothing	heading 9 boilerplate -2 promotion -1 anecdote -3 signpost -1 recommendation -1 opinion -5 claim 2
    words:do that	recommendation 6 opinion 1 claim -7
    words:do the	promotion 7 anecdote -2 signpost -1 opinion -7 claim 2
    words:do to	anecdote -1 signpost -1 recommendation -7 opinion -3 claim 12
    words:do you	heading -1 boilerplate -3 promotion -8 signpost 11 recommendation 4 opinion -2
    words:doc	heading -1 boilerplate -1 promotion -1 anecdote -1 signpost -1 opinion -4 claim 9
    words:doctor	heading 5 boilerplate -8 promotion 3 anecdote -5 signpost 11 recommendation -3 opinion 9 claim -12
    words:doctors	boilerplate 3 promotion -5 anecdote -4 signpost 8 recommendation -1 opinion -6 claim 5
    words:document	boilerplate -4 signpost 4 recommendation 6 opinion -1 claim -5
    words:does	heading -1 boilerplate 9 promotion -10 anecdote -5 signpost 15 recommendation -11 opinion -23 claim 27
    words:does it	heading 1 boilerplate -1 signpost -2 recommendation 6 opinion -1 claim -2
    words:does not	heading -2 boilerplate 8 promotion -15 anecdote -3 signpost 5 recommendation -10 opinion -5 claim 22
    words:does the	heading 1 boilerplate -4 promotion 5 signpost 1 recommendation -1 opinion -3 claim 1
    words:doesn't	heading -1 anecdote -3 signpost -3 recommendation 3 opinion -9 claim 14
    words:doesn't mean	anecdote -1 recommendation -2 opinion -7 claim 10
    words:dog	heading -2 boilerplate 2 promotion -1 anecdote -3 signpost -5 recommendation 5 opinion 14 claim -10
    words:doing	heading 7 boilerplate -4 promotion -2 anecdote 5 signpost 1 recommendation 4 opinion -13 claim 3
    words:don't	heading -4 boilerplate -4 promotion 6 anecdote -4 signpost -11 recommendation 31 opinion -8 claim -5
    words:don't do	promotion -1 anecdote -6 signpost -2 recommendation 6 opinion -3 claim 5
    words:don't get	anecdote 9 signpost -1 recommendation -1 opinion 5 claim -12
    words:don't order	heading 1 promotion -1 anecdote 8 recommendation -4 opinion -4
    words:done	heading -2 promotion -1 anecdote -2 signpost 3 opinion -1 claim 2
    words:door	heading -1 promotion 4 anecdote -5 signpost -3 recommendation -3 opinion 8
    words:doors	boilerplate -3 promotion 13 anecdote -8 signpost -3 opinion 8 claim -5
    words:dose	boilerplate -2 promotion -4 anecdote -6 signpost -2 recommendation 5 opinion -9 claim 18
    words:dose and	recommendation 9 opinion -1 claim -7
    words:doses	heading -4 anecdote -3 signpost 5 recommendation -3 opinion -4 claim 9
    words:dosing	promotion 2 recommendation -1 opinion 11 claim -11
    words:dot	boilerplate 2 promotion -2 anecdote 8 signpost -1 recommendation -2 opinion -1 claim -5
    words:double	promotion 1 signpost -1 recommendation -6 opinion -7 claim 13
    words:doubt	promotion 4 signpost -1 recommendation -5 opinion -4 claim 6
    words:down	heading 6 boilerplate -2 promotion -2 anecdote -15 signpost 19 recommendation 9 opinion -20 claim 3
    words:down by	recommendation 8 opinion -1 claim -6
    words:down in	anecdote -10 signpost 12 recommendation -1 opinion 3 claim -4
    words:dr	heading -13 boilerplate 1 promotion 6 anecdote -10 signpost 10 recommendation -3 claim 8
    words:drawn	anecdote 11 recommendation -1 opinion -1 claim -9
    words:dreams	boilerplate -1 promotion -1 anecdote 6 signpost -1 recommendation -5 opinion -5 claim 6
    words:drink	anecdote -1 recommendation -5 opinion 4 claim 3
    words:drinking	heading 3 boilerplate -4 anecdote 1 signpost -1 recommendation 8 opinion -2 claim -5
    words:drip	heading 1 boilerplate -1 promotion -2 anecdote -3 signpost 5 recommendation -7 opinion -6 claim 14
    words:drive	boilerplate -2 promotion -4 signpost 6 recommendation 20 opinion -8 claim -13
    words:drive you	promotion -2 signpost -1 recommendation 13 opinion -3 claim -7
    words:driving	heading 1 boilerplate 1 recommendation -6 opinion 5
    words:drop	heading 3 promotion 1 anecdote -1 signpost -8 recommendation 8 opinion 3 claim -6
    words:dropping	heading -1 recommendation -5 opinion -3 claim 9
    words:drops	promotion -1 anecdote -1 signpost -1 recommendation -2 opinion -2 claim 7
    words:drowsiness	promotion -1 anecdote -1 signpost -1 recommendation -2 opinion -7 claim 13
    words:drug	heading -12 boilerplate 11 promotion -1 anecdote 5 signpost -2 recommendation -8 opinion 9 claim -2
    words:drugs	heading -2 promotion -1 signpost 1 recommendation -7 opinion 6 claim 3
    words:drugs that	opinion 11 claim -11
    words:dull	anecdote 2 recommendation 10 claim -11
    words:duloxetine	heading 4 boilerplate -4 promotion -1 recommendation -2 opinion -1 claim 3
    words:during	heading 1 boilerplate -2 promotion -1 signpost -2 recommendation -2 opinion -3 claim 9
    words:e	heading -1 promotion -5 anecdote 4 signpost -1 recommendation 7 opinion -1 claim -3
    words:e-mail	heading -6 boilerplate -4 promotion 11
    words:each	promotion -9 anecdote 13 signpost -4 recommendation 6 opinion -3 claim -2
    words:earlier	boilerplate -1 promotion -1 anecdote -2 signpost 9 recommendation -1 opinion -4 claim -1
    words:early	heading -2 boilerplate -1 anecdote -2 signpost 3 recommendation 5 opinion -5 claim 2
    words:easy	boilerplate -6 promotion -1 anecdote -1 signpost -1 recommendation 6 opinion 8 claim -5
    words:easy to	boilerplate -6 promotion -1 anecdote -1 signpost -1 recommendation -1 opinion 9
    words:eat	heading -3 boilerplate 2 promotion -7 anecdote 1 signpost 1 recommendation 23 opinion -5 claim -12
    words:eating	heading -2 boilerplate 2 anecdote -6 recommendation 2 opinion 5 claim -1
    words:ect	heading 7 boilerplate -3 promotion -1 anecdote 2 recommendation -1 opinion -4
    words:edit	heading 6 boilerplate -13 anecdote 7 signpost 6 opinion -1 claim -3
    words:edited	heading -3 boilerplate 6 promotion -1 anecdote -1 signpost -1
    words:effect	heading -4 boilerplate 5 promotion -2 anecdote -5 signpost 4 recommendation -5 opinion -5 claim 12
    words:effects	heading 5 promotion 3 anecdote -1 signpost 6 recommendation -17 opinion 1 claim 1
    words:eh	heading -1 boilerplate -1 promotion -1 anecdote -1 signpost -12 opinion 8 claim 9
    words:eight	boilerplate -1 promotion -2 anecdote 1 signpost 6 recommendation -4 opinion -7 claim 7
    words:eight weeks	promotion -1 anecdote -5 signpost -1 recommendation -1 opinion 4 claim 4
    words:either	heading -1 promotion -2 anecdote -9 signpost -4 opinion 16 claim 1
    words:electroconvulsive	heading 8 boilerplate -8 anecdote 1 opinion 11 claim -11
    words:electroconvulsive therapy	heading 8 boilerplate -8 anecdote 1 opinion 11 claim -11
    words:eleven	heading 11 boilerplate -2 promotion -4 anecdote 4 signpost 4 recommendation -5 opinion -11 claim 2
    words:eleven years	heading 11 boilerplate -2 promotion -2 anecdote -2 signpost -2 opinion -3 claim 1
    words:else	heading 4 boilerplate -1 promotion -2 anecdote -2 signpost -3 recommendation 10 opinion -10 claim 2
    words:email	heading -15 boilerplate 19 promotion 1 anecdote -1 signpost 7 recommendation -3 opinion -5 claim -3
    words:emdr	heading 7 boilerplate -3 promotion 2 anecdote -3 signpost -4 recommendation -4 opinion -5 claim 9
    words:emergency	heading 2 boilerplate 4 promotion -4 anecdote -1 signpost -1 recommendation -2 opinion -2 claim 5
    words:empty	anecdote -1 recommendation 2 opinion 5 claim -6
    words:end	heading -2 boilerplate 5 promotion -12 anecdote -1 signpost 8 recommendation -5 opinion 22 claim -13
    words:ending	heading -1 promotion -2 recommendation 5 opinion -2 claim -1
    words:england	boilerplate 1 promotion -2 recommendation -3 opinion -1 claim 4
    words:english	heading -1 promotion 15 anecdote -1 opinion -4 claim -10
    words:enjoy	signpost -1 recommendation -2 opinion 9 claim -6
    words:enough	heading -3 boilerplate -2 promotion -1 anecdote -2 signpost -13 recommendation -10 opinion 16 claim 16
    words:enter	heading -3 boilerplate -4 promotion 6 signpost -2 recommendation -1 opinion 7 claim -4
    words:enter your	heading -1 boilerplate -4 promotion 6 opinion -1
    words:epilepsy	promotion -1 signpost -1 recommendation 11 claim -10
    words:episode	heading 12 boilerplate -13 promotion 5 anecdote -1 signpost -3 opinion -1
    words:erp	anecdote -1 signpost -1 recommendation 3 opinion -5 claim 5
    words:esketamine	boilerplate -2 promotion -1 anecdote 3 signpost 11 recommendation -1 opinion -2 claim -8
    words:especially	recommendation -6 opinion 1 claim 5
    words:estimated	boilerplate 1 promotion -1 anecdote -1 opinion 9 claim -7
    words:estrogen	heading -1 promotion -1 signpost -1 opinion -5 claim 8
    words:et	heading -1 boilerplate 8 promotion -3 signpost -1 recommendation -1 opinion -1 claim -1
    words:et al	heading -1 boilerplate 8 promotion -3 signpost -1 recommendation -1 opinion -1 claim -1
    words:even	heading 4 promotion -1 anecdote 3 signpost -6 recommendation 1 opinion -6 claim 4
    words:evening	heading -1 boilerplate -1 anecdote 4 signpost -3 recommendation -2 opinion 6 claim -3
    words:ever	promotion -1 anecdote 5 signpost -1 opinion 3 claim -6
    words:every	heading -5 promotion 1 anecdote 14 signpost 11 recommendation 10 opinion -12 claim -18
    words:every #	anecdote -4 opinion -1 claim 5
    words:every day	promotion 3 anecdote -1 signpost -1 recommendation 4 opinion -3 claim -1
    words:every week	promotion -3 anecdote -11 signpost 14 recommendation 7 opinion -5 claim -2
    words:everybody	heading 2 boilerplate -3 promotion -3 anecdote -3 signpost 3 recommendation -5 opinion 3 claim 5
    words:everyone	heading 2 boilerplate -6 promotion -9 anecdote -13 signpost 3 recommendation 2 opinion 13 claim 8
    words:everyone and	heading -1 promotion -2 anecdote -9 signpost -1 recommendation -1 opinion 14 claim -1
    words:everything	promotion -1 anecdote 13 signpost -7 recommendation 3 opinion -5 claim -3
    words:evidence	heading -2 boilerplate 4 promotion -2 anecdote -2 signpost 1 recommendation -3 opinion -4 claim 7
    words:evidence for	anecdote -1 recommendation -1 opinion -5 claim 7
    words:exact	anecdote 6 opinion -10 claim 5
    words:exactly	anecdote 1 signpost -2 recommendation -1 opinion -5 claim 7
    words:example	heading -4 boilerplate 1 promotion 8 anecdote -2 signpost 7 recommendation -3 opinion -10 claim 5
    words:example or	boilerplate -5 promotion 14 signpost -2 recommendation -2 opinion -1 claim -4
    words:executive	anecdote -1 signpost -1 recommendation -1 opinion 14 claim -12
    words:exercise	heading 2 boilerplate -2 promotion -1 anecdote -5 signpost -7 recommendation 14 opinion -4 claim 3
    words:expect	boilerplate -8 promotion -1 anecdote -1 signpost 10 recommendation -11 opinion 5 claim 6
    words:expected	heading -4 boilerplate 6 promotion -1 recommendation 4 opinion 3 claim -8
    words:experts	promotion 6 recommendation -5 opinion -4 claim 3
    words:exposure	heading -4 anecdote -2 signpost -2 recommendation -2 opinion -4 claim 13
    words:extra	boilerplate -12 promotion 2 anecdote -2 recommendation -4 opinion 16 claim 1
    words:extract #	heading -1 promotion 9 recommendation -4 opinion -1 claim -4
    words:eye	heading 8 boilerplate -7 promotion 6 anecdote -1 signpost -1 recommendation -1 opinion -5
    words:eyes	boilerplate -1 promotion -1 anecdote -1 signpost -1 recommendation -1 opinion 9 claim -5
    words:fails	heading -1 boilerplate 1 promotion -1 signpost -2 recommendation -2 opinion 8 claim -5
    words:fall	heading 5 boilerplate -2 promotion -1 anecdote -1 signpost -1 recommendation -2 opinion -5 claim 7
    words:falls	promotion -1 anecdote -3 signpost 5 recommendation -5 opinion 5 claim -2
    words:families	heading 10 boilerplate -1 promotion -5 anecdote -3 signpost -2 opinion 15 claim -15
    words:family	heading -3 boilerplate 3 promotion 2 anecdote -6 signpost -9 recommendation 12 opinion -3 claim 3
    words:family history	signpost -3 recommendation 11 opinion -1 claim -6
    words:faq	heading 7 boilerplate -7
    words:far	heading 1 boilerplate -1 anecdote 6 signpost -1 recommendation -2 opinion -7 claim 4
    words:fast	heading -2 boilerplate -3 promotion -1 anecdote -2 recommendation 5 opinion -1 claim 5
    words:fault	anecdote -1 recommendation -1 opinion 8 claim -5
    words:favorite	boilerplate -1 promotion -1 anecdote -4 signpost -1 recommendation -1 opinion 12 claim -5
    words:fda	heading 4 boilerplate -1 promotion 2 recommendation -6 opinion -1 claim 2
    words:february	anecdote 4 signpost -1 opinion -1 claim -2
    words:federal	heading -3 boilerplate 1 promotion -1 anecdote -1 signpost -2 recommendation 7 opinion -2
    words:feel	heading 3 boilerplate -3 promotion 2 anecdote -3 signpost -2 recommendation -7 opinion 3 claim 7
    words:feel like	heading 2 boilerplate -2 promotion 1 signpost 1 opinion 5 claim -8
    words:feeling	heading -1 boilerplate -1 recommendation -2 opinion -4 claim 8
    words:feels	heading 4 anecdote -1 signpost -1 recommendation -2 opinion -14 claim 13
    words:fees	heading 12 boilerplate -8 promotion -2 anecdote -1 signpost -2 opinion -2 claim 2
    words:feet	boilerplate -1 promotion -1 anecdote 4 signpost -1 recommendation 9 claim -9
    words:fentanyl	anecdote 8 signpost -1 opinion -1 claim -5
    words:few	heading -1 promotion -1 anecdote -4 signpost 1 recommendation -7 opinion -4 claim 16
    words:fibromyalgia	heading 8 boilerplate -15 promotion 14 signpost -4 recommendation -4 opinion -4 claim 5
    words:field	heading -4 boilerplate 6 promotion -1 anecdote -5 signpost -1 recommendation 6 opinion 11 claim -12
    words:figure	promotion -1 anecdote 4 signpost 6 recommendation -2 opinion -5 claim -2
    words:figures	heading -4 boilerplate 6 promotion -1 recommendation -1 opinion 2 claim -2
    words:fill	promotion 6 signpost -1 recommendation 7 opinion 3 claim -14
    words:fill in	recommendation 10 opinion -1 claim -8
    words:finally	heading 6 promotion -1 signpost -4 opinion 6 claim -6
    words:find	heading -2 boilerplate -1 promotion 6 anecdote -1 signpost 6 recommendation -3 opinion 5 claim -8
    words:find it	recommendation -1 opinion 6 claim -6
    words:find that	signpost 8 recommendation -4 opinion 1 claim -4
    words:findings	heading -4 signpost 4 opinion 11 claim -11
    words:fine	anecdote 4 signpost -2 recommendation -6 opinion -2 claim 6
    words:finger	heading -3 boilerplate 5 promotion 7 anecdote 1 signpost -3 recommendation -1 opinion -2 claim -4
    words:finish	heading 1 signpost -1 opinion 14 claim -13
    words:first	heading -11 boilerplate -3 anecdote 11 signpost -4 recommendation 44 opinion -19 claim -18
    words:first week	anecdote -1 recommendation -4 opinion -1 claim 6
    words:fit	heading 1 promotion -7 signpost 4 recommendation 7 opinion -4
    words:five	heading 8 boilerplate -10 promotion 6 anecdote -1 signpost 3 recommendation -1 opinion -3 claim -2
    words:floor	promotion -1 anecdote 9 signpost -2 recommendation 4 opinion -2 claim -8
    words:focus	boilerplate -1 promotion -1 anecdote -2 signpost -1 recommendation 8 opinion -3
    words:fog	heading 2 boilerplate -2 recommendation -4 opinion 7 claim -2
    words:folks	heading -1 anecdote -11 signpost -1 recommendation -2 opinion 15
    words:follow	heading -3 boilerplate 6 promotion -1 signpost -3 recommendation -5 opinion -2 claim 8
    words:follow-up	heading 6 promotion -5 recommendation 1 opinion -1 claim -2
    words:followed	anecdote -3 signpost -1 opinion -2 claim 7
    words:food	heading 1 boilerplate -1 signpost -1 recommendation 6 opinion -5 claim -2
    words:for	heading 29 boilerplate -16 promotion -11 anecdote -2 signpost -15 recommendation 10 opinion -11 claim 16
    words:for #	heading -2 boilerplate -3 promotion 8 anecdote 1 signpost -3 recommendation -1 opinion 5 claim -5
    words:for a	heading -5 boilerplate 2 promotion 1 anecdote 13 signpost -8 recommendation 12 opinion 1 claim -15
    words:for anxiety	boilerplate -1 anecdote -1 signpost 5 opinion 5 claim -7
    words:for at	anecdote -3 recommendation 6 opinion -1 claim -2
    words:for depression	heading 1 boilerplate -1 anecdote -1 signpost -1 recommendation -2 opinion -2 claim 7
    words:for eleven	heading 11 boilerplate -2 anecdote -7 signpost -1 claim -1
    words:for instance	anecdote -1 signpost -1 recommendation -7 opinion -3 claim 13
    words:for it	heading 2 promotion -2 anecdote -4 signpost -3 recommendation -5 opinion 2 claim 10
    words:for me	heading 2 promotion -1 anecdote -4 signpost -4 opinion 11 claim -4
    words:for our	heading -1 boilerplate -6 promotion 7
    words:for pain	heading 10 boilerplate -6 promotion -1 signpost 1 opinion 5 claim -9
    words:for people	heading -1 boilerplate 4 anecdote -1 opinion 1 claim -3
    words:for ptsd	promotion -1 signpost -2 recommendation -7 opinion 2 claim 8
    words:for six	promotion -1 anecdote -2 signpost -1 recommendation 12 opinion 5 claim -13
    words:for the	heading 2 boilerplate 2 promotion -3 anecdote -7 recommendation 3 opinion -2 claim 5
    words:for this	anecdote -1 recommendation -1 opinion -5 claim 7
    words:for two	promotion -1 anecdote -2 signpost 3 recommendation 10 opinion -2 claim -8
    words:for you	heading 10 boilerplate -2 promotion -4 anecdote 5 signpost -3 recommendation -2 opinion -1 claim -2
    words:forehead	heading -1 anecdote 9 signpost -1 recommendation -1 opinion -2 claim -4
    words:form	heading -5 boilerplate 3 promotion 3 anecdote -3 recommendation -1 opinion -1 claim 3
    words:former	boilerplate -2 promotion -7 anecdote -3 signpost 5 recommendation 9 opinion 2 claim -3
    words:fortnight	anecdote 6 recommendation -2 opinion -3 claim -1
    words:forty	heading 1 boilerplate -1 promotion -1 signpost -9 recommendation -1 opinion -3 claim 13
    words:forward	heading -1 boilerplate -1 promotion 10 signpost -3 opinion -4 claim -1
    words:forward it	boilerplate -1 promotion 10 signpost -3 recommendation -1 opinion -5
    words:found	heading -8 boilerplate -1 promotion -3 anecdote -10 signpost 8 recommendation -2 opinion -3 claim 18
    words:found in	heading -9 boilerplate -1 anecdote 1 signpost 6 claim 3
    words:found no	anecdote -1 signpost -1 opinion -4 claim 6
    words:foundation	heading -6 boilerplate 6 claim 1
    words:foundation trust	heading -5 boilerplate 6
    words:four	heading 3 boilerplate -5 promotion -8 anecdote 5 signpost 3 recommendation 2 opinion -15 claim 16
    words:four out	anecdote 3 recommendation 8 claim -10
    words:four times	promotion -1 anecdote -4 signpost -1 recommendation -2 opinion -4 claim 13
    words:four weeks	recommendation 7 claim -6
    words:fourteen	anecdote 4 signpost -1 opinion 2 claim -5
    words:free	heading -6 boilerplate 3 promotion 8 anecdote -5 signpost 3 recommendation -1 claim -2
    words:freezing	recommendation 8 opinion -1 claim -7
    words:frequently	heading 4 boilerplate -14 promotion -2 signpost 11
    words:frequently asked	heading 4 boilerplate -14 promotion -2 signpost 11
    words:friday	boilerplate 6 promotion -8 signpost -1 recommendation 3
    words:from	heading -2 boilerplate -6 promotion 16 anecdote 5 signpost -10 recommendation -25 opinion 12 claim 10
    words:from #	heading -2 boilerplate -4 promotion 16 signpost -2 recommendation -4 opinion 7 claim -11
    words:from a	heading -5 boilerplate 6 promotion -1 signpost -1 recommendation -1 opinion -11 claim 12
    words:from our	heading 8 boilerplate -5 promotion 2 signpost -2 opinion -3
    words:from the	heading 5 boilerplate -13 promotion -5 anecdote 3 signpost 5 recommendation -4 opinion 17 claim -8
    words:front	heading -1 boilerplate -3 promotion -2 anecdote 5 signpost 9 recommendation -4 claim -4
    words:front desk	boilerplate -3 promotion -2 anecdote 1 signpost 11 recommendation -1 opinion -4 claim -2
    words:full	heading -4 boilerplate -1 promotion -7 anecdote 9 signpost 9 recommendation 4 opinion 4 claim -15
    words:funded	heading -1 boilerplate -15 promotion -2 anecdote -1 opinion 17 claim 2
    words:funny	boilerplate 2 promotion -1 anecdote -3 signpost -1 recommendation -1 opinion 7 claim -3
    words:further	boilerplate -1 promotion -2 anecdote -5 signpost 5 recommendation 7 opinion -6 claim 3
    words:gain	heading -1 boilerplate -1 promotion -2 signpost -1 opinion -1 claim 7
    words:gate	signpost -3 recommendation -1 opinion 8 claim -4
    words:gave	heading 2 boilerplate -2 promotion -1 anecdote 6 signpost 9 recommendation -1 opinion -4 claim -9
    words:gave the	boilerplate -1 promotion -1 anecdote 2 signpost 10 opinion -3 claim -6
    words:generally	heading -6 boilerplate -2 anecdote -3 signpost 9 recommendation -2 opinion -2 claim 8
    words:gentleman	anecdote 9 opinion -9 claim 1
    words:get	heading 4 boilerplate -4 promotion 3 anecdote 4 signpost 4 recommendation -6 claim -6
    words:get asked	heading -1 promotion -2 anecdote -1 signpost 10 recommendation -1 claim -5
    words:get help	heading 5 boilerplate 5 promotion -2 signpost -7 recommendation 2 opinion -1 claim -3
    words:get it	heading -4 boilerplate -1 promotion 4 anecdote -2 signpost 3 recommendation -3 opinion -3 claim 6
    words:get the	heading -1 promotion 5 anecdote -1 signpost -2 recommendation 2 opinion -6 claim 2
    words:get up	promotion -1 recommendation 7 opinion -1 claim -4
    words:gets	heading -1 promotion -1 anecdote -5 signpost 1 recommendation -2 opinion 5 claim 4
    words:getting	heading 1 boilerplate 3 promotion -4 anecdote 9 recommendation 1 opinion -10 claim 1
    words:give	heading -2 boilerplate -5 promotion -1 anecdote -7 signpost -5 recommendation 9 opinion 7 claim 4
    words:give it	anecdote -4 signpost -3 recommendation 6 opinion 1 claim 1
    words:give you	promotion 1 anecdote -2 signpost 4 recommendation -4 opinion -5 claim 6
    words:given	boilerplate -1 recommendation -3 opinion -7 claim 11
    words:gives	heading -1 promotion 9 anecdote 3 recommendation -6 opinion -7 claim 2
    words:gives you	promotion 11 recommendation -5 opinion -2 claim -4
    words:glass	promotion -1 anecdote 4 opinion 4 claim -7
    words:go	boilerplate -15 promotion -11 anecdote -2 signpost -8 recommendation 37 opinion -3 claim 2
    words:go down	promotion -3 signpost -1 recommendation -2 opinion -1 claim 7
    words:go to	heading -1 promotion -4 anecdote -1 signpost -1 recommendation 11 opinion -2 claim -2
    words:god	heading -2 boilerplate 4 promotion -1 anecdote -7 signpost -4 recommendation 3 opinion 11 claim -4
    words:goes	boilerplate -2 promotion -2 anecdote 1 recommendation 5 opinion -10 claim 9
    words:going	boilerplate 1 promotion -6 anecdote 5 signpost 1 recommendation 3 opinion -6 claim 1
    words:going to	heading -2 promotion -4 anecdote 1 signpost 5 recommendation 2 opinion -2 claim 1
    words:gone	promotion -2 signpost -2 recommendation -1 opinion -3 claim 8
    words:good	heading 2 boilerplate -3 promotion -2 anecdote 10 signpost 5 recommendation 1 opinion -14
    words:got	heading 1 boilerplate -6 promotion 1 anecdote 3 signpost 6 recommendation 4 opinion -5 claim -3
    words:got a	heading -1 boilerplate -3 promotion 7 anecdote -2 signpost -1 recommendation 2 opinion -2 claim -1
    words:got to	promotion -4 anecdote 7 recommendation 3 opinion 2 claim -7
    words:gp	heading 3 boilerplate -2 promotion 1 anecdote -4 signpost -3 recommendation 12 opinion -2 claim -5
    words:grab	promotion -1 signpost 9 recommendation -2 opinion -5 claim -1
    words:grab a	promotion -1 signpost 9 recommendation -2 opinion -5 claim -1
    words:grand	anecdote 3 signpost -5 recommendation -2 opinion 10 claim -4
    words:great	heading -4 boilerplate 1 promotion 3 anecdote -3 signpost 11 recommendation -1 opinion 5 claim -11
    words:group	heading -8 boilerplate 5 promotion 15 anecdote -7 signpost -3 recommendation -4 opinion -9 claim 12
    words:guidance	heading 6 boilerplate -7 promotion 2 anecdote -1 signpost 3 opinion -2 claim -2
    words:guide	heading 8 boilerplate -9 promotion 7 anecdote 1 recommendation -3 opinion -2 claim -1
    words:guideline	promotion -1 anecdote -1 signpost -2 recommendation -1 opinion 9 claim -4
    words:guidelines	promotion -1 anecdote -1 signpost -2 opinion 9 claim -5
    words:gummies	heading 5 boilerplate 4 promotion -8 claim 1
    words:gut	heading 8 boilerplate -8 signpost -1 recommendation -2 opinion -2 claim 5
    words:had	heading 3 boilerplate -4 promotion -10 anecdote 22 signpost -1 recommendation -9 opinion 3 claim -6
    words:had a	heading 7 boilerplate -2 promotion -7 anecdote 3 signpost 4 recommendation 3 opinion -8 claim -1
    words:had been	anecdote 9 recommendation -1 opinion -1 claim -7
    words:had it	heading -1 anecdote 5 recommendation -1 opinion -1 claim -2
    words:had no	promotion -1 anecdote -7 signpost -3 recommendation -2 opinion 16 claim -3
    words:had one	anecdote 10 signpost -1 recommendation -2 opinion -3 claim -4
    words:had the	anecdote 6 recommendation -2 opinion -2 claim -2
    words:hair	heading 2 anecdote 8 signpost -2 recommendation -1 opinion -2 claim -5
    words:half	heading -4 boilerplate 9 promotion -6 signpost -7 recommendation -9 opinion 5 claim 13
    words:half a	anecdote 2 signpost -2 recommendation -2 opinion 6 claim -3
    words:half of	promotion -2 anecdote -4 signpost -2 recommendation -8 opinion -6 claim 23
    words:hand	heading 14 boilerplate -3 promotion -3 anecdote -4 signpost -9 opinion -8 claim 14
    words:hands	heading 4 boilerplate -1 promotion -3 anecdote -2 signpost -5 recommendation 3 opinion -2 claim 6
    words:happens	heading -6 boilerplate -1 signpost 10 recommendation 1 opinion -2
    words:happens to	heading -3 signpost 7 recommendation -2 opinion -1 claim -2
    words:hard	promotion -2 anecdote -2 signpost -3 recommendation -3 opinion 18 claim -8
    words:hard to	promotion -2 anecdote -1 signpost -3 recommendation -1 opinion 8 claim -1
    words:harder	boilerplate -6 promotion -1 anecdote -7 recommendation -1 opinion 15
    words:hardest	anecdote -5 signpost -3 recommendation -1 opinion -2 claim 11
    words:hardly	signpost -1 recommendation -2 opinion -10 claim 13
    words:has	heading -1 promotion -13 anecdote -8 signpost -17 recommendation 2 opinion 10 claim 27
    words:has a	heading -1 boilerplate 6 promotion -13 anecdote -6 signpost -2 recommendation -2 opinion 15 claim 2
    words:has been	heading -1 boilerplate -1 promotion -2 anecdote 12 signpost -2 recommendation 4 claim -11
    words:has not	heading -1 boilerplate -1 promotion -1 anecdote -1 signpost 3 opinion -4 claim 5
    words:has to	heading -1 promotion -2 recommendation 7 opinion -5 claim 1
    words:hasn't	heading 1 boilerplate -1 promotion -1 anecdote -3 signpost -3 recommendation 7 opinion -5 claim 3
    words:hattie	heading 11 boilerplate -2 signpost -2 opinion -3 claim -4
    words:have	heading -11 boilerplate -4 promotion -20 anecdote 9 signpost 9 recommendation 5 opinion -3 claim 15
    words:have a	heading 2 boilerplate -2 promotion 7 anecdote -4 signpost -5 opinion 12 claim -10
    words:have been	boilerplate 2 promotion -3 anecdote 1 signpost 3 opinion -9 claim 5
    words:have it	promotion -1 anecdote -1 signpost 4 opinion 6 claim -8
    words:have no	anecdote -1 signpost -1 recommendation -1 opinion -4 claim 7
    words:have not	heading -3 promotion -1 anecdote -1 signpost -2 recommendation -4 opinion 9 claim 2
    words:have to	heading 1 promotion -3 anecdote -3 signpost -2 recommendation 3 opinion -4 claim 9
    words:have you	heading -6 signpost 6 recommendation 2 opinion -2
    words:have your	promotion -2 recommendation 8 claim -6
    words:haven't	heading -2 anecdote -2 signpost -2 recommendation 5 opinion 7 claim -6
    words:having	heading 3 boilerplate -1 promotion -4 anecdote -3 signpost -4 recommendation 17 opinion -13 claim 4
    words:having a	heading -1 anecdote 2 signpost -11 opinion 11 claim -1
    words:having thoughts	heading 4 promotion -4 anecdote -1 signpost -1 recommendation 7 opinion -2 claim -4
    words:he	heading -2 boilerplate -1 promotion -4 anecdote 13 signpost -8 recommendation 2 opinion -3 claim 3
    words:he said	heading -1 anecdote -9 signpost -2 recommendation 4 opinion -2 claim 8
    words:he told	anecdote 3 opinion -6 claim 4
    words:he was	anecdote -2 opinion 6 claim -4
    words:he'd	anecdote 7 signpost -1 recommendation -1 opinion -3 claim -3
    words:head	heading -6 boilerplate 5 promotion -3 signpost -4 recommendation 14 claim -6
    words:headache	heading -4 boilerplate -4 promotion -3 signpost 2 recommendation -4 opinion -9 claim 22
    words:health	heading -3 boilerplate 12 promotion 1 anecdote -5 signpost -10 recommendation -2 opinion -3 claim 10
    words:health and	heading -3 boilerplate 1 promotion -2 anecdote -2 recommendation -1 opinion -4 claim 10
    words:health care	boilerplate 11 promotion -7 opinion -2 claim -1
    words:hear	heading -1 boilerplate -3 promotion -1 anecdote 2 signpost 1 recommendation -4 opinion 5 claim 1
    words:heart	heading -1 boilerplate 1 promotion -1 anecdote -3 signpost 3 recommendation 10 opinion 1 claim -10
    words:heart attack	signpost -1 recommendation 8 opinion -1 claim -5
    words:heavy	heading 2 boilerplate -1 promotion -1 signpost -1 recommendation -5 opinion -1 claim 8
    words:hello	promotion 2 anecdote -2 signpost 8 recommendation -1 opinion -4 claim -2
    words:help	heading 4 boilerplate -4 promotion 4 anecdote -2 signpost 1 recommendation 6 opinion -5 claim -4
    words:helpline	heading -1 boilerplate 6 promotion 3 signpost -1 recommendation -3 opinion -1 claim -4
    words:helpline is	boilerplate -2 promotion 9 recommendation -3 claim -4
    words:helps	heading 1 boilerplate -1 promotion -2 anecdote -3 signpost -4 recommendation 7 opinion 11 claim -10
    words:helps nobody	anecdote -3 recommendation -1 opinion 14 claim -9
    words:her	heading 6 boilerplate -2 promotion -2 anecdote 28 signpost 3 recommendation -8 opinion -15 claim -11
    words:her own	anecdote 5 opinion -2 claim -3
    words:her sister	signpost 8 recommendation -2 opinion -5 claim -1
    words:her to	heading 9 boilerplate -1 promotion -1 anecdote -8 signpost -1 recommendation 4 opinion -1
    words:here	heading -6 boilerplate 5 promotion -4 anecdote -12 signpost 17 recommendation -14 opinion 2 claim 12
    words:hers	promotion -1 anecdote 9 signpost -2 recommendation -1 opinion 3 claim -7
    words:hi	heading -1 boilerplate -3 anecdote 3 signpost 11 opinion -6 claim -2
    words:high	heading -1 boilerplate 2 promotion -2 anecdote 2 signpost -1 recommendation -2 opinion -4 claim 6
    words:higher	signpost -1 recommendation -2 opinion -12 claim 15
    words:him	promotion -1 anecdote 4 signpost -1 opinion -1 claim -1
    words:his	heading -1 boilerplate 3 promotion 4 anecdote 6 signpost -2 recommendation -2 opinion 9 claim -17
    words:history	heading 1 boilerplate -3 promotion 2 signpost -5 recommendation 10 opinion -8 claim 2
    words:hold	heading -1 boilerplate 1 anecdote -2 signpost -1 recommendation -4 opinion -1 claim 8
    words:holding	boilerplate 2 promotion -1 anecdote -6 signpost 6 recommendation 2 claim -4
    words:home	heading 2 boilerplate -3 promotion 1 anecdote 8 signpost -13 recommendation 8 opinion 8 claim -10
    words:home and	promotion -2 anecdote 9 signpost -6 recommendation 3 opinion -1 claim -3
    words:home is	promotion 10 claim -9
    words:home to	heading -2 boilerplate -4 promotion 1 signpost -3 opinion 8
    words:honest	promotion -1 anecdote -2 recommendation 1 opinion 11 claim -7
    words:honestly	promotion -1 signpost 1 recommendation -2 opinion -3 claim 5
    words:hospital	heading -1 boilerplate 9 promotion -3 anecdote -1 signpost -4 recommendation 2 claim -2
    words:host	heading -11 boilerplate 14 signpost -2
    words:hour	heading -1 boilerplate -12 promotion -1 anecdote -3 signpost -3 recommendation 7 opinion 8 claim 5
    words:hours	heading 1 boilerplate -1 promotion -5 anecdote -4 signpost -7 recommendation 19 opinion -8 claim 5
    words:house	heading -1 promotion 6 anecdote -2 recommendation 1 opinion 4 claim -6
    words:how	heading 7 boilerplate 6 promotion -1 anecdote 12 signpost -18 recommendation -8 opinion 2
    words:how it	heading -5 boilerplate 5 signpost 3 recommendation -1 opinion -4 claim 2
    words:how to	heading 6 anecdote -2 signpost -1 recommendation -1 opinion -2 claim -1
    words:how you	anecdote 8 signpost -1 recommendation 1 opinion -6 claim -2
    words:https	heading -1 boilerplate -4 promotion -1 signpost 7 claim -1
    words:hundred	anecdote -4 signpost -1 recommendation -2 opinion 4 claim 2
    words:hurt	heading -4 boilerplate 3 promotion -1 anecdote -5 signpost -8 recommendation 5 opinion 2 claim 8
    words:husband	anecdote 8 signpost -2 recommendation -1 opinion -3 claim -2
    words:i	heading 14 boilerplate 13 promotion -15 anecdote 7 signpost -3 recommendation -15 opinion 15 claim -16
    words:i am	promotion -1 anecdote -7 signpost 3 recommendation -1 opinion 10 claim -5
    words:i can	anecdote 2 signpost 3 opinion -10 claim 5
    words:i did	promotion -1 anecdote 3 signpost -3 recommendation 11 opinion -8 claim -1
    words:i do	heading 6 boilerplate -1 promotion -1 anecdote 7 signpost 1 recommendation -5 opinion -3 claim -4
    words:i don't	promotion -3 recommendation -5 opinion 5 claim 4
    words:i get	anecdote 7 signpost 4 recommendation -3 opinion 1 claim -8
    words:i got	heading 2 boilerplate -1 anecdote -1 signpost 6 recommendation -4 opinion -2
    words:i had	anecdote 4 signpost 3 recommendation -1 opinion -6 claim 1
    words:i have	heading -1 boilerplate -1 promotion 1 anecdote 10 signpost -2 recommendation -3 opinion -5 claim 2
    words:i just	heading -3 boilerplate 5 signpost -2 recommendation -1 opinion 2 claim -1
    words:i need	heading -5 boilerplate 1 promotion -1 signpost 6 recommendation -1
    words:i read	boilerplate -1 anecdote 11 signpost -8 recommendation -1 opinion -4 claim 3
    words:i said	anecdote -4 signpost 9 opinion -3 claim -1
    words:i see	heading 1 promotion 3 anecdote -2 signpost -2 recommendation 9 opinion -5 claim -4
    words:i want	heading 6 boilerplate -1 promotion 5 anecdote -7 signpost 7 opinion -8 claim -3
    words:i was	heading -4 boilerplate 6 promotion -3 anecdote -1 signpost 10 recommendation 3 opinion -3 claim -8
    words:i went	boilerplate -1 promotion -1 anecdote 2 signpost -7 opinion 2 claim 6
    words:i would	anecdote -2 recommendation -1 opinion 7 claim -3
    words:i'd	heading -11 boilerplate -1 promotion -2 anecdote -2 signpost 18 recommendation 1 opinion -5 claim 2
    words:i'd say	anecdote -11 signpost -1 recommendation 1 opinion -1 claim 13
    words:i'd write	anecdote -3 signpost 9 opinion -4 claim -1
    words:i'll	promotion 4 anecdote -10 recommendation -1 opinion 5 claim 3
    words:i'm	heading 2 boilerplate -1 promotion -2 anecdote 12 signpost -1 recommendation 2 opinion -12
    words:i'm going	signpost 10 recommendation -2 opinion -6 claim -1
    words:i'm not	heading -1 boilerplate 1 promotion -1 signpost -5 recommendation 5 opinion 2 claim -3
    words:i've	promotion 3 anecdote 10 signpost -8 recommendation -5 opinion 14 claim -12
    words:i've been	anecdote 7 signpost -2 opinion 2 claim -6
    words:ideation	heading -1 recommendation -1 opinion -4 claim 7
    words:if	heading 2 boilerplate -1 promotion -10 anecdote -10 signpost 6 recommendation 25 opinion 16 claim -29
    words:if a	anecdote -6 signpost -1 recommendation -2 opinion 15 claim -5
    words:if i	heading -4 signpost -4 recommendation -2 opinion 8 claim 2
    words:if the	promotion -1 recommendation -1 opinion -2 claim 5
    words:if there	heading -1 promotion -1 anecdote 2 signpost 4 recommendation 5 claim -9
    words:if you	heading 3 boilerplate 3 promotion 3 anecdote -2 signpost -7 recommendation 8 opinion -2 claim -5
    words:if you're	boilerplate -1 promotion -2 anecdote -3 signpost 7 recommendation 8 opinion 3 claim -12
    words:if you've	heading -1 anecdote -1 signpost -4 recommendation 4 opinion 7 claim -5
    words:ii	heading -4 promotion -5 anecdote 1 signpost 8 opinion -1 claim 2
    words:illness	heading 1 signpost -2 opinion -5 claim 7
    words:image	heading -3 boilerplate 7 promotion -1 anecdote 5 signpost -2 opinion -6 claim 1
    words:implant	heading 10 boilerplate -1 promotion -2 anecdote -3 signpost -1 recommendation 4 opinion -1 claim -7
    words:improve	heading -1 promotion -2 anecdote -1 recommendation -2 opinion -4 claim 10
    words:in	heading -10 boilerplate 16 promotion 9 anecdote -1 signpost -7 recommendation -25 opinion -16 claim 35
    words:in #	heading 5 boilerplate -4 promotion 6 anecdote -5 signpost -4 recommendation -7 opinion -2 claim 12
    words:in a	heading -8 boilerplate 5 promotion 3 anecdote -5 signpost -1 recommendation -1 opinion 9 claim -2
    words:in an	promotion -1 recommendation -3 claim 5
    words:in depression	boilerplate -2 promotion -1 signpost -1 opinion -1 claim 5
    words:in england	boilerplate 1 promotion -2 recommendation -3 opinion -1 claim 4
    words:in english	promotion 11 signpost -1 recommendation -4 opinion -2 claim -4
    words:in every	promotion -1 anecdote -1 signpost 2 recommendation 12 opinion -4 claim -8
    words:in five	promotion -1 anecdote -1 signpost -2 recommendation -4 opinion 11 claim -2
    words:in his	boilerplate -3 promotion -1 anecdote 6 signpost -1 recommendation -1 opinion -5 claim 5
    words:in it	boilerplate 4 promotion -2 anecdote -6 signpost -4 recommendation 2 opinion 8 claim -3
    words:in june	anecdote 9 signpost -1 opinion -3 claim -4
    words:in large	boilerplate 9 promotion -2 signpost -1 recommendation -8 claim 2
    words:in mice	heading 2 anecdote -1 signpost -2 recommendation -1 opinion -5 claim 7
    words:in my	heading 3 anecdote -4 signpost 2 recommendation 4 opinion -7 claim 3
    words:in one	heading -4 boilerplate 4 promotion -3 anecdote 6 signpost 2 recommendation 6 opinion -5 claim -6
    words:in our	heading 3 boilerplate -1 promotion -6 anecdote -4 signpost 3 recommendation -1 opinion 15 claim -8
    words:in people	anecdote -6 signpost -2 recommendation -6 opinion -2 claim 15
    words:in psychiatry	opinion 10 claim -10
    words:in some	recommendation -4 opinion -1 claim 5
    words:in ten	anecdote -3 signpost -1 recommendation -1 opinion -1 claim 7
    words:in that	anecdote -3 signpost -1 recommendation -5 opinion 8 claim 2
    words:in the	heading 1 boilerplate -2 promotion 2 anecdote 15 signpost -12 recommendation 6 opinion -11 claim 1
    words:in this	heading 3 boilerplate -4 promotion -3 anecdote -4 signpost 5 recommendation 2 opinion 6 claim -5
    words:in three	heading -1 promotion 1 anecdote -2 signpost -1 opinion -2 claim 6
    words:in two	boilerplate -1 promotion -1 anecdote 7 signpost -1 recommendation -1 opinion -2 claim -2
    words:in which	heading -1 boilerplate -12 promotion -2 anecdote -3 recommendation 8 opinion 15 claim -5
    words:in with	promotion 10 claim -9
    words:in your	heading -5 boilerplate 7 promotion -1 signpost -2 recommendation 1 opinion -6 claim 7
    words:inc	heading -2 boilerplate 6 promotion -1 signpost -1 opinion -2 claim 1
    words:include	heading -2 promotion 1 signpost 4 recommendation 5 opinion -3 claim -5
    words:info	heading -3 boilerplate -7 promotion 11
    words:information	heading -6 boilerplate 14 promotion -3 signpost -1 opinion -2 claim -2
    words:infusion	heading -10 boilerplate 15 promotion -3 anecdote -4 signpost -2 recommendation -1 opinion 2 claim 4
    words:infusions	promotion -1 signpost 2 recommendation -6 opinion 5
    words:infusions for	heading 1 boilerplate -1 signpost -1 recommendation -4 opinion 7 claim -2
    words:injections	heading 2 boilerplate -2 anecdote 3 signpost -1 recommendation 5 claim -6
    words:injury	anecdote -1 recommendation 7 opinion -1 claim -5
    words:inside	heading 1 promotion 5 anecdote -3 signpost 9 opinion -7 claim -4
    words:inside the	promotion 6 anecdote -2 signpost 9 recommendation -2 opinion -4 claim -6
    words:insomnia	heading 2 promotion -1 anecdote -2 recommendation -2 opinion -4 claim 7
    words:instance	anecdote -1 signpost -1 recommendation -7 opinion -3 claim 13
    words:instead	heading 5 boilerplate -1 promotion -1 anecdote -2 signpost -1 recommendation 4 opinion -1 claim -3
    words:insurance	boilerplate -1 promotion -2 anecdote -1 signpost 2 recommendation -6 opinion -4 claim 11
    words:insurers	heading -3 boilerplate 2 promotion 1 anecdote -1 recommendation -3 opinion 7 claim -2
    words:intake	heading -3 boilerplate -4 promotion 12 anecdote -1 signpost -4 recommendation 3 opinion -1 claim -2
    words:interested	promotion 14 claim -13
    words:internet	heading 2 signpost 1 recommendation 2 opinion 4 claim -8
    words:into	heading -6 promotion -1 anecdote 1 signpost -3 recommendation 6 opinion -1 claim 3
    words:into mania	anecdote -1 recommendation 8 claim -6
    words:into the	anecdote -1 signpost -1 recommendation -3 opinion -1 claim 6
    words:ireland	boilerplate -5 promotion -3 recommendation 10
    words:is	heading 4 boilerplate 5 promotion 9 anecdote -15 signpost 17 recommendation -21 opinion -5 claim 7
    words:is #	heading -1 boilerplate -1 promotion 1 anecdote -1 signpost 5 recommendation -1 opinion 8 claim -11
    words:is a	heading -2 boilerplate 13 promotion 3 anecdote -4 signpost -2 recommendation -12 opinion 8 claim -3
    words:is also	anecdote 6 signpost -2 opinion -9 claim 5
    words:is an	promotion -3 anecdote -2 signpost -1 recommendation 4 opinion 2
    words:is back	anecdote 9 signpost -2 recommendation -2 opinion -3 claim -2
    words:is for	heading 9 boilerplate -1 promotion 1 anecdote -2 signpost 1 recommendation 8 opinion -3 claim -15
    words:is in	boilerplate -2 promotion -6 signpost 7 recommendation -2 opinion -7 claim 10
    words:is it	heading 6 boilerplate 8 promotion -5 anecdote 1 recommendation -4 opinion -2 claim -4
    words:is lonely	heading -1 recommendation -2 opinion 11 claim -7
    words:is needed	boilerplate -1 promotion 6 signpost -3 recommendation 10 opinion -3 claim -9
    words:is no	promotion -1 anecdote -1 signpost -1 recommendation -1 opinion -2 claim 6
    words:is not	boilerplate 11 promotion 10 anecdote -13 signpost 9 recommendation -7 opinion -2 claim -7
    words:is now	heading -4 boilerplate 4 anecdote 5 recommendation -2 opinion -3 claim -1
    words:is on	heading -1 boilerplate -1 promotion 2 anecdote 6 signpost 8 opinion -5 claim -9
    words:is one	signpost -2 recommendation -2 opinion 6 claim -1
    words:is open	boilerplate -3 promotion 14 recommendation -2 opinion -1 claim -7
    words:is that	heading 2 anecdote -10 signpost -9 recommendation -2 opinion 9 claim 10
    words:is the	boilerplate -5 promotion -7 anecdote -8 signpost 8 recommendation 2 claim 10
    words:is to	heading -2 promotion -1 signpost 2 recommendation 5 opinion 8 claim -12
    words:is what	boilerplate -1 promotion -1 anecdote -4 signpost 2 recommendation 8 claim -5
    words:is where	anecdote -1 signpost -5 opinion 6 claim 1
    words:isn't	heading -2 promotion -2 anecdote -6 signpost 2 recommendation -7 opinion 9 claim 5
    words:issue	heading -1 boilerplate 12 promotion -2 anecdote -1 signpost -3 recommendation -2 opinion -2 claim -1
    words:it	heading 3 boilerplate -11 promotion -18 anecdote 9 signpost -2 recommendation 14 opinion 5 claim 1
    words:it a	heading -5 boilerplate -2 promotion -3 anecdote -8 recommendation 3 opinion 10 claim 5
    words:it and	heading -1 promotion -1 anecdote 3 signpost -3 recommendation -2 opinion -1 claim 4
    words:it as	heading 5 boilerplate -1 promotion -1 anecdote -1 signpost -2 recommendation 4 opinion -4
    words:it at	promotion -1 anecdote -1 signpost -1 opinion -2 claim 4
    words:it because	heading 1 promotion -1 anecdote 1 signpost 7 recommendation -3 opinion -3 claim -1
    words:it can	promotion -1 recommendation -3 claim 4
    words:it could	anecdote -3 signpost -1 recommendation -4 opinion -3 claim 10
    words:it does	anecdote 2 signpost 9 recommendation -3 opinion 4 claim -11
    words:it doesn't	anecdote -1 signpost -1 recommendation -4 opinion -4 claim 10
    words:it down	anecdote -4 signpost 6 recommendation 9 opinion -6 claim -5
    words:it for	promotion -3 anecdote 2 signpost -1 recommendation -3 opinion -6 claim 11
    words:it from	promotion -4 anecdote 8 recommendation -9 opinion -1 claim 6
    words:it gets	recommendation 2 opinion 5 claim -6
    words:it happens	heading -4 signpost 7 recommendation -2 opinion -1 claim -1
    words:it has	heading -2 anecdote 4 signpost -3 recommendation -2 opinion -10 claim 14
    words:it if	opinion 7 claim -6
    words:it in	heading 1 boilerplate -5 promotion -2 anecdote 3 signpost -5 recommendation 6 opinion -3 claim 5
    words:it is	heading -4 boilerplate -3 promotion -5 anecdote -7 signpost 19 recommendation 10 opinion 25 claim -33
    words:it isn't	promotion -1 anecdote -2 signpost 3 recommendation -3 opinion 2
    words:it not	heading 3 boilerplate -1 anecdote -6 recommendation -6 opinion -1 claim 11
    words:it on	heading -9 boilerplate -2 promotion 3 anecdote 3 signpost 7 recommendation 2 opinion -8 claim 4
    words:it only	heading -1 anecdote -9 recommendation -1 opinion 10 claim 1
    words:it out	promotion -1 anecdote -4 signpost 5 recommendation 7 opinion -4 claim -2
    words:it right	heading 9 signpost -9 opinion -1
    words:it should	signpost -2 recommendation 2 opinion 8 claim -8
    words:it so	anecdote -1 signpost -2 recommendation 7 opinion -2 claim -1
    words:it the	anecdote -3 signpost -2 opinion 10 claim -5
    words:it to	boilerplate -1 promotion 9 anecdote 1 signpost -1 recommendation 13 opinion -14 claim -7
    words:it too	promotion -2 anecdote -2 signpost -1 recommendation -3 claim 9
    words:it took	anecdote 6 recommendation -1 claim -5
    words:it turns	anecdote -1 opinion 8 claim -8
    words:it up	anecdote -5 signpost -1 recommendation -1 opinion -4 claim 12
    words:it was	anecdote 20 signpost -5 recommendation -1 claim -15
    words:it with	boilerplate -1 promotion 2 anecdote 6 signpost -1 recommendation 3 opinion 6 claim -15
    words:it work	heading 2 boilerplate -1 promotion -2 anecdote 4 signpost 2 opinion -4 claim -1
    words:it works	heading -4 boilerplate 4 promotion -1 anecdote -1 recommendation 2 opinion -4 claim 4
    words:it you	heading -1 boilerplate 4 promotion 5 anecdote -1 signpost -1 recommendation -2 opinion 4 claim -8
    words:item	heading -7 boilerplate 12 promotion -2 opinion -1 claim -2
    words:its	heading 16 boilerplate -9 promotion 5 anecdote -10 signpost 2 recommendation -7 opinion 4 claim -1
    words:its own	heading 5 boilerplate -5 promotion 7 anecdote -1 signpost -1 recommendation -2 opinion -5 claim 2
    words:itself	heading -1 anecdote -4 signpost -1 recommendation -8 opinion -7 claim 22
    words:iv	boilerplate 2 promotion -1 anecdote -3 signpost -2 recommendation -1 opinion -2 claim 6
    words:j	boilerplate 5 promotion -2 anecdote -1 signpost -1 opinion 4 claim -4
    words:january	boilerplate 1 promotion 1 anecdote 4 signpost -1 recommendation -2 opinion -3
    words:jo	heading -9 boilerplate 11 signpost -2
    words:job	anecdote 7 signpost -1 recommendation -1 opinion -9 claim 4
    words:join	heading -4 boilerplate -1 promotion 12 opinion -1 claim -6
    words:journal	heading -1 boilerplate 3 promotion 6 signpost -1 recommendation -2 opinion -2 claim -4
    words:june	boilerplate 1 promotion -1 anecdote 8 signpost -1 recommendation -1 opinion -4 claim -4
    words:june and	anecdote 9 signpost -1 opinion -3 claim -5
    words:just	heading 3 boilerplate -1 promotion 6 anecdote 6 signpost -9 recommendation -3 opinion 6 claim -8
    words:kaylee	boilerplate -2 promotion -1 anecdote 11 signpost -1 opinion -3 claim -4
    words:keep	heading 11 boilerplate -3 anecdote 4 signpost 9 opinion -6 claim -14
    words:keep it	boilerplate -1 anecdote -1 signpost -2 recommendation 9 opinion -10 claim 5
    words:keep the	heading 10 promotion -1 signpost 8 recommendation -16 opinion 15 claim -15
    words:keeps	anecdote 4 signpost -3 recommendation -8 opinion -3 claim 11
    words:kept	heading -4 boilerplate -1 promotion -1 anecdote -2 signpost 2 recommendation -4 opinion -10 claim 19
    words:ketamine	heading 16 boilerplate -1 promotion 6 anecdote -9 signpost -4 recommendation -3 opinion -5 claim 1
    words:ketamine and	heading 4 boilerplate -5 promotion 6 signpost 5 recommendation -1 opinion -3 claim -6
    words:ketamine for	heading 5 boilerplate -3 promotion -1 signpost -1
    words:ketamine is	boilerplate 3 promotion -1 anecdote -1 signpost 1 opinion -3 claim 1
    words:kettle	heading 2 signpost -1 recommendation -2 opinion 8 claim -6
    words:key	heading 11 boilerplate -9 signpost -1
    words:kidney	heading -2 boilerplate -7 promotion -1 recommendation 3 opinion -2 claim 9
    words:kids	heading -4 boilerplate -1 promotion -1 anecdote 1 signpost -1 recommendation -10 opinion -3 claim 18
    words:kind	heading 3 boilerplate -2 anecdote -3 signpost -1 recommendation 4 opinion -7 claim 7
    words:kindly	promotion -2 anecdote -2 signpost 8 recommendation -3 opinion 5 claim -6
    words:kitchen	promotion 6 anecdote 4 signpost -1 opinion -4 claim -6
    words:knew	heading 1 anecdote -3 signpost -1 recommendation -1 opinion 7 claim -1
    words:knock	anecdote -5 signpost -1 opinion 14 claim -8
    words:know	heading 2 boilerplate -1 promotion 2 anecdote -1 signpost -3 recommendation -2 opinion 13 claim -10
    words:know how	anecdote -1 signpost -2 recommendation -1 opinion 7 claim -2
    words:known	heading 1 anecdote 1 signpost -2 recommendation -1 opinion -2 claim 4
    words:knows	heading -1 promotion -2 anecdote -2 signpost -6 recommendation 4 opinion 4 claim 2
    words:l-theanine	heading 7 boilerplate -5 promotion -8 signpost -1 recommendation -1 opinion -7 claim 15
    words:label	heading -3 boilerplate 1 promotion -2 anecdote -1 signpost -3 recommendation 3 opinion 2 claim 3
    words:lamotrigine	heading -1 recommendation -6 opinion -1 claim 7
    words:language	boilerplate 8 promotion -1 signpost -2 recommendation -8 opinion 8 claim -5
    words:large	boilerplate 9 promotion -2 signpost -1 recommendation -11 opinion -6 claim 11
    words:large print	boilerplate 10 promotion -2 signpost -1 recommendation -7
    words:last	heading -3 boilerplate 2 promotion -10 anecdote 11 signpost 11 recommendation -9 opinion 2 claim -3
    words:last month	promotion -4 anecdote 7 opinion -1 claim -1
    words:last year	promotion -1 anecdote -2 recommendation -1 opinion -1 claim 4
    words:late	signpost -1 recommendation -4 opinion 7 claim -1
    words:later	anecdote -1 signpost -1 recommendation -2 claim 3
    words:laughed	anecdote 7 signpost -1 opinion -2 claim -3
    words:law	heading -1 boilerplate -1 promotion -5 anecdote 4 signpost -4 opinion -3 claim 10
    words:leaflet	heading -3 boilerplate 13 promotion -5 anecdote 6 signpost -3 recommendation -3 opinion -3 claim -2
    words:leaflets	opinion 7 claim -7
    words:least	heading 4 boilerplate -1 promotion -3 anecdote 2 signpost -3 recommendation 6 opinion 1 claim -6
    words:leave	heading 3 boilerplate -2 promotion 6 anecdote 8 signpost -3 recommendation -1 opinion -3 claim -8
    words:left	heading -2 boilerplate 3 promotion 2 anecdote 7 signpost -3 recommendation -2 opinion -2 claim -5
    words:leg	opinion 9 claim -8
    words:less	heading 1 boilerplate -2 promotion 2 anecdote 1 signpost -5 opinion -4 claim 7
    words:let	heading 1 boilerplate -1 promotion -5 anecdote 13 signpost 10 recommendation -3 opinion -11 claim -5
    words:let dig	promotion -2 signpost 9 recommendation -2 opinion -4
    words:letter	boilerplate -3 promotion 2 anecdote 11 signpost -1 recommendation -1 opinion -3 claim -4
    words:letters	heading 2 boilerplate -1 promotion -1 anecdote -2 signpost 9 recommendation -10 opinion 4
    words:level	boilerplate 7 promotion -2 signpost -1 recommendation -1 opinion -1
    words:level #	boilerplate 7 promotion -2 signpost -1 recommendation -2 claim -1
    words:levels	promotion -3 signpost -1 recommendation -3 opinion -4 claim 11
    words:licking	heading -1 recommendation -6 opinion 11 claim -3
    words:licking a	heading -1 recommendation -6 opinion 11 claim -3
    words:lie	promotion -1 anecdote 3 recommendation 5 opinion 5 claim -11
    words:life	heading -3 boilerplate 2 promotion -6 anecdote -3 signpost -3 recommendation 14 opinion 1 claim -2
    words:lift	promotion 7 anecdote -1 recommendation -2 opinion 2 claim -5
    words:lifts	heading -4 signpost -1 recommendation -3 opinion -1 claim 10
    words:light	heading 1 boilerplate -1 promotion 7 recommendation 5 opinion -3 claim -9
    words:like	heading 2 boilerplate -5 promotion 9 anecdote 4 signpost -15 recommendation 2 opinion 24 claim -22
    words:like a	boilerplate -2 promotion -2 anecdote 6 signpost -1 recommendation 3 opinion 11 claim -14
    words:like licking	heading -1 recommendation -6 opinion 11 claim -3
    words:like this	boilerplate 3 promotion 12 signpost -12 recommendation -1 opinion -2
    words:like you	boilerplate -3 promotion 11 opinion -6 claim -1
    words:likely	heading 4 promotion -1 anecdote -3 signpost -3 recommendation -4 opinion -1 claim 8
    words:likely to	promotion -1 anecdote -3 signpost -1 recommendation -4 claim 9
    words:line	heading -1 boilerplate 10 promotion -2 anecdote 4 signpost -3 recommendation 9 opinion -16
    words:link	promotion 7 claim -5
    words:list	heading 2 boilerplate -9 promotion 3 anecdote -7 signpost 12 recommendation 1 opinion -6 claim 5
    words:list of	promotion -1 anecdote -2 signpost 6 recommendation -1 opinion -4 claim 2
    words:lithium	heading 8 boilerplate -2 promotion -1 anecdote 3 signpost -3 opinion -6 claim 1
    words:little	heading 3 boilerplate -4 promotion 2 anecdote -3 signpost 6 recommendation -3 opinion -6 claim 6
    words:live	heading 2 boilerplate -3 promotion -2 signpost 6 recommendation -7 opinion 3 claim 2
    words:live with	heading -3 boilerplate 1 promotion -5 signpost 8 opinion 4 claim -5
    words:liver	promotion -1 anecdote -4 signpost -2 opinion -1 claim 7
    words:lives	heading -1 boilerplate 7 promotion -1 anecdote -1 recommendation 1 opinion -2 claim -3
    words:living	heading 1 boilerplate 1 promotion -2 anecdote -1 recommendation 1 opinion 5 claim -5
    words:local	heading -1 boilerplate -3 promotion 3 anecdote -2 signpost -1 recommendation 6 opinion 8 claim -10
    words:log	boilerplate -1 promotion 5 signpost -1 recommendation -1 opinion -1 claim -1
    words:log in	boilerplate -1 promotion 5 signpost -1 recommendation -1 opinion -1 claim -1
    words:lol	heading -1 boilerplate -10 promotion -1 anecdote -1 signpost 3 recommendation -1 opinion 10
    words:london	anecdote -2 signpost -1 opinion -9 claim 12
    words:lonely	heading -2 anecdote -1 signpost -1 recommendation -3 opinion 17 claim -9
    words:long	boilerplate 2 promotion -4 anecdote -5 signpost 5 recommendation -5 opinion 14 claim -6
    words:longer	heading 1 boilerplate -1 promotion -1 anecdote -2 signpost 1 opinion -10 claim 11
    words:longer than	anecdote -1 signpost -1 opinion -4 claim 6
    words:look	heading 1 boilerplate -1 promotion -4 anecdote -1 signpost -4 recommendation 3 opinion 13 claim -8
    words:looked	promotion -1 anecdote -3 signpost 3 opinion -4 claim 5
    words:looking	heading 3 boilerplate -3 promotion 12 anecdote -2 signpost -3 recommendation 1 opinion 8 claim -16
    words:looks	heading -3 boilerplate 5 promotion -3 anecdote -2 signpost 5 recommendation -1 opinion -3 claim 3
    words:lose	promotion -5 anecdote -1 signpost -1 recommendation -1 opinion 9 claim -2
    words:loss	heading 4 boilerplate -4 promotion -1 signpost -2 recommendation 2 opinion -4 claim 5
    words:lost	heading 1 boilerplate 2 promotion -1 anecdote 2 signpost -4 recommendation -3 opinion 12 claim -8
    words:lot	heading -1 boilerplate -1 promotion -4 anecdote 2 signpost 2 recommendation -3 opinion -7 claim 12
    words:lot of	promotion -2 anecdote -6 signpost -2 recommendation -2 opinion -2 claim 14
    words:loud	heading -6 boilerplate 6 promotion -1 anecdote -7 signpost -1 opinion 5 claim 4
    words:lounge	heading -11 boilerplate 11 anecdote 2 opinion -1
    words:love	heading 5 boilerplate -5 promotion -3 anecdote 7 signpost -5 recommendation 7 opinion -2 claim -4
    words:lovely	signpost -3 recommendation -1 opinion 9 claim -5
    words:low	boilerplate 2 promotion -4 anecdote 4 signpost 2 recommendation 10 opinion -12 claim -1
    words:low mood	promotion -3 anecdote -1 signpost 4 recommendation 9 opinion -2 claim -6
    words:lower	anecdote -1 recommendation -2 opinion -1 claim 4
    words:lunch	heading -5 boilerplate -2 promotion -1 anecdote 1 signpost -1 recommendation -2 opinion 2 claim 9
    words:lying	anecdote -2 recommendation -2 opinion 5 claim -1
    words:m	heading -4 boilerplate 8 promotion 6 anecdote -1 signpost -2 recommendation -3 opinion -2 claim -3
    words:machine	heading -1 boilerplate 6 promotion -1 anecdote -3 signpost -3 recommendation -1 opinion 9 claim -6
    words:mad	signpost -1 recommendation -8 opinion 10 claim -1
    words:made	boilerplate -1 promotion 16 anecdote 6 signpost -5 recommendation -10 opinion 1 claim -7
    words:made me	anecdote 5 signpost -3 claim -2
    words:magic	heading 1 boilerplate -1 signpost -2 opinion -6 claim 9
    words:magnesium	heading 1 boilerplate -3 promotion 3 anecdote 1 signpost -2 recommendation -5 opinion -7 claim 12
    words:magnesium and	promotion 11 recommendation -4 opinion -1 claim -7
    words:magnetic stimulation	heading 7 boilerplate -8 promotion -1 anecdote -1 signpost 4 opinion -2 claim 1
    words:mail	heading -3 boilerplate -6 promotion -1 signpost 9
    words:main	heading -3 boilerplate -1 promotion -1 signpost 11 opinion -2 claim -3
    words:maintenance	anecdote 1 signpost -3 recommendation -2 opinion -3 claim 7
    words:major	heading -5 promotion 6 anecdote 2 recommendation -1 claim -1
    words:make	heading -6 boilerplate 5 anecdote -8 signpost -3 recommendation -20 opinion 4 claim 29
    words:make a	boilerplate 5 promotion -6 recommendation -3 opinion -1 claim 5
    words:make of	heading -4 anecdote -4 signpost 3 recommendation -1 opinion 9 claim -3
    words:makes	promotion -2 anecdote -1 signpost -4 recommendation -3 opinion 8 claim 3
    words:man	heading -3 boilerplate 3 promotion -2 anecdote 12 signpost -2 recommendation -1 opinion 2 claim -10
    words:manage	promotion -1 anecdote 10 signpost -1 opinion -6 claim -2
    words:mania	promotion -1 anecdote -3 signpost -1 recommendation 5 opinion -3 claim 3
    words:manual	heading -3 boilerplate 1 promotion -5 anecdote -4 signpost -2 recommendation -1 opinion -1 claim 14
    words:many	heading -1 boilerplate -8 promotion -4 anecdote -3 signpost 3 recommendation -2 opinion -4 claim 20
    words:many people	heading -1 promotion -1 signpost -4 recommendation -3 opinion -2 claim 11
    words:march	heading -2 boilerplate 5 promotion 8 anecdote -3 signpost -2 recommendation -3 opinion -2 claim -1
    words:march #	heading -1 boilerplate 5 promotion 5 anecdote -1 signpost -1 recommendation -1 opinion -1 claim -4
    words:marks	heading -3 anecdote -1 signpost -2 recommendation -1 opinion 10 claim -3
    words:marks for	heading -2 anecdote -1 signpost -2 recommendation -1 opinion 10 claim -4
    words:marriage	anecdote -9 recommendation -1 opinion 6 claim 5
    words:mate	heading 4 boilerplate -5 anecdote 11 signpost -3 opinion -1 claim -5
    words:matter	heading -1 promotion -1 anecdote -1 signpost -2 recommendation -4 opinion 14 claim -4
    words:may	heading -6 boilerplate 5 promotion -4 anecdote -4 signpost 3 recommendation -8 opinion 2 claim 11
    words:may be	boilerplate -2 promotion -1 anecdote -1 signpost 4 recommendation -2 opinion 6 claim -5
    words:maybe	heading 2 promotion -1 anecdote -2 recommendation -1 opinion -3 claim 6
    words:me	heading 1 boilerplate -5 promotion -8 anecdote 10 signpost 14 recommendation -13 opinion 1 claim -1
    words:me a	boilerplate -5 promotion -1 signpost -3 recommendation -2 opinion 12
    words:mean	heading -2 boilerplate -2 promotion -1 anecdote -10 signpost 4 recommendation -2 opinion 8 claim 5
    words:means	heading 1 anecdote -1 signpost -2 recommendation 8 opinion -6 claim 1
    words:measurable	anecdote 11 recommendation -1 opinion -1 claim -9
    words:med	heading -7 boilerplate 8 promotion -1 claim 1
    words:media	heading 9 boilerplate -8 promotion -1
    words:media contact	heading 9 boilerplate -9
    words:medical	heading 7 boilerplate 4 signpost 11 opinion -19 claim -2
    words:medical advice	boilerplate 6 promotion 4 anecdote -1 signpost 7 recommendation -5 opinion -8 claim -3
    words:medical director	heading -1 boilerplate 1 anecdote -6 opinion -3 claim 9
    words:medication	heading 7 boilerplate -11 promotion 3 anecdote -3 signpost 3 recommendation -6 opinion 4 claim 4
    words:medication overuse	recommendation -6 opinion -2 claim 8
    words:medicine	heading 7 boilerplate -4 promotion -5 anecdote -6 signpost 1 recommendation -10 opinion 12 claim 6
    words:medicine is	opinion 10 claim -9
    words:medicines	heading -5 boilerplate -1 promotion -2 anecdote -1 signpost -1 recommendation 7 opinion -2 claim 5
    words:meds	heading 1 boilerplate 1 anecdote 4 signpost -1 opinion 2 claim -8
    words:meet	heading 16 boilerplate -12 promotion -3 anecdote 4 signpost -2 recommendation -11 opinion 4 claim 4
    words:meet the	heading 10 boilerplate -8 promotion -5 opinion 2 claim 1
    words:meeting	heading 2 boilerplate -4 promotion 3 anecdote -4 opinion 6 claim -3
    words:melatonin	boilerplate -1 promotion -4 signpost -1 recommendation -2 opinion -4 claim 13
    words:member	heading 1 boilerplate -1 promotion -2 anecdote 2 signpost 3 recommendation 2 opinion -1 claim -3
    words:members	heading -4 promotion 1 anecdote 1 signpost 1 recommendation 3 opinion -2 claim -1
    words:memory	heading -1 boilerplate -1 promotion -1 anecdote -4 signpost -1 recommendation -3 opinion -3 claim 14
    words:men	signpost -1 recommendation -3 opinion -5 claim 9
    words:mental	heading 10 boilerplate 2 promotion -7 signpost -7 recommendation -4 opinion 4 claim 2
    words:mental health	heading 10 boilerplate 2 promotion -7 signpost -7 recommendation -3 opinion 6 claim -2
    words:mention	heading -1 boilerplate -1 promotion 1 anecdote -9 signpost 6 recommendation -1 opinion 6 claim -2
    words:message	heading -6 boilerplate 6 opinion -2 claim 2
    words:met	heading 6 boilerplate -3 promotion -2 anecdote -2 signpost 7 recommendation -1 opinion -6
    words:methods	heading 9 recommendation -1 opinion -4 claim -4
    words:mg	heading -8 boilerplate -2 promotion -6 anecdote 3 signpost -1 recommendation -1 opinion -1 claim 17
    words:mice	heading 1 boilerplate -1 promotion -2 anecdote -1 signpost -4 recommendation -6 opinion -2 claim 14
    words:midazolam	signpost -1 recommendation -2 claim 4
    words:might	promotion -5 anecdote 1 recommendation -3 opinion -7 claim 14
    words:migraine	heading 5 boilerplate 3 promotion 1 anecdote -2 signpost -12 recommendation -4 opinion -10 claim 18
    words:mild	heading -1 promotion -1 anecdote 3 recommendation -2 opinion -4 claim 5
    words:million	promotion -2 anecdote -2 signpost -1 recommendation -1 opinion 21 claim -15
    words:min	heading -3 boilerplate 1 promotion 3 anecdote 6 signpost -1 recommendation -1 opinion -2 claim -3
    words:mind	heading -6 boilerplate 10 promotion -5 anecdote 4 signpost 1 recommendation -2 opinion 3 claim -6
    words:mine	heading -3 boilerplate 5 promotion -2 anecdote 7 signpost -3 recommendation -1 opinion -6 claim 2
    words:minister	anecdote -3 signpost -1 opinion 9 claim -4
    words:minute	heading -1 promotion -1 signpost -6 recommendation -1 opinion 6 claim 2
    words:minutes	heading -4 boilerplate 2 promotion -2 anecdote 3 signpost -4 recommendation 5 opinion -3 claim 3
    words:mirror	anecdote 6 opinion -6 claim 1
    words:miss	anecdote -3 signpost -1 recommendation -2 claim 5
    words:mix	recommendation 5 opinion 5 claim -9
    words:moment	heading -1 promotion 4 signpost -11 opinion 10 claim -1
    words:monday	heading 2 boilerplate 3 promotion 3 anecdote 2 signpost -3 recommendation -1 opinion -5 claim -1
    words:money	boilerplate -6 promotion 1 anecdote -1 signpost -2 recommendation -2 opinion 13 claim -3
    words:month	heading -4 boilerplate 3 promotion -4 anecdote 18 signpost -10 recommendation -9 opinion -4 claim 9
    words:month or	promotion 1 anecdote -2 signpost -1 recommendation -6 opinion -2 claim 10
    words:months	boilerplate -3 promotion -3 anecdote 4 signpost -2 recommendation -8 opinion -15 claim 26
    words:months and	promotion -2 anecdote -4 signpost -3 opinion -6 claim 14
    words:mood	heading -7 boilerplate 13 promotion -8 anecdote 4 signpost 1 recommendation 10 opinion -10 claim -4
    words:more	heading -2 boilerplate -10 promotion -7 anecdote -7 signpost 11 recommendation 3 opinion 15 claim -3
    words:more research	boilerplate -1 signpost -3 recommendation 14 opinion -1 claim -9
    words:more than	heading 1 boilerplate -2 promotion -4 anecdote -2 signpost 2 recommendation 4 opinion 3 claim -2
    words:morning	heading 1 boilerplate -3 promotion -7 anecdote -3 signpost -7 recommendation 17 claim 1
    words:most	heading -3 boilerplate 6 promotion -11 anecdote 7 signpost 1 recommendation -9 opinion -4 claim 13
    words:most of	anecdote 3 signpost -1 recommendation -2 claim 1
    words:most people	signpost -1 recommendation -6 opinion -6 claim 14
    words:mostly	heading -3 boilerplate 3 promotion -1 anecdote 13 signpost -5 recommendation -1 opinion -4 claim -2
    words:mother	heading 5 boilerplate -7 promotion -1 anecdote -8 signpost 14 recommendation -5 opinion -2 claim 3
    words:mothers	promotion -2 anecdote -3 signpost -1 recommendation -3 opinion 10 claim -1
    words:mouth	heading -3 boilerplate -1 anecdote -3 signpost 3 recommendation -2 opinion -1 claim 8
    words:move	promotion 7 recommendation 2 opinion -1 claim -6
    words:movement	heading 5 boilerplate -5 promotion -1 anecdote -8 signpost -3 recommendation -1 opinion 4 claim 8
    words:moving	recommendation 14 opinion -3 claim -12
    words:mr	boilerplate -1 promotion 6 anecdote 6 signpost -1 recommendation -1 opinion -2 claim -7
    words:much	heading -1 boilerplate -1 promotion -2 anecdote 1 signpost -2 recommendation -9 opinion -1 claim 14
    words:mum	heading -1 anecdote 12 signpost -1 opinion -5 claim -4
    words:mushrooms	boilerplate -1 promotion -1 signpost -13 recommendation -1 opinion 6 claim 10
    words:must	boilerplate 5 promotion -1 signpost -2 recommendation 3 opinion -8 claim 3
    words:must be	boilerplate 5 recommendation -3 opinion -1
    words:must not	recommendation 6 opinion -1 claim -6
    words:mutual	heading -3 boilerplate 9 promotion -5
    words:my	heading 14 boilerplate -10 promotion 14 anecdote 18 signpost -5 recommendation 17 opinion -20 claim -26
    words:my brother	anecdote -2 signpost -1 recommendation 8 opinion -4 claim -1
    words:myself	boilerplate -1 promotion -1 anecdote 11 signpost -1 recommendation -2 opinion -2 claim -3
    words:naltrexone	heading -2 anecdote 11 signpost -1 recommendation -1 opinion 8 claim -14
    words:naltrexone the	anecdote 11 opinion -1 claim -10
    words:name	heading -8 promotion 1 anecdote 2 signpost 8 recommendation -3 opinion -11 claim 12
    words:named	boilerplate -1 promotion -1 anecdote -1 opinion 8 claim -4
    words:names	heading 1 boilerplate -9 promotion -1 signpost -1 opinion -3 claim 14
    words:near	heading -1 boilerplate -2 promotion 7 anecdote 1 signpost -1 recommendation 2 opinion -2 claim -4
    words:nearest	promotion -2 anecdote -2 recommendation -4 opinion 7
    words:nearly	heading -10 boilerplate -1 promotion -6 anecdote 3 signpost -3 recommendation 1 opinion 5 claim 10
    words:neck	boilerplate -6 promotion 4 anecdote 1 signpost -2 recommendation 5 claim -3
    words:need	heading 8 boilerplate 2 promotion 5 anecdote -1 signpost 1 recommendation -6 opinion -4 claim -6
    words:need a	heading 5 promotion 4 signpost -1 recommendation -7
    words:need to	heading 6 boilerplate -4 promotion 5 signpost -2 recommendation 7 opinion -1 claim -10
    words:needed	boilerplate -2 promotion 13 anecdote -5 signpost -6 recommendation 22 opinion -8 claim -14
    words:needed to	boilerplate -1 promotion -1 anecdote -2 signpost -1 recommendation 14 opinion -3 claim -6
    words:needle	boilerplate 1 promotion -1 anecdote 2 recommendation -3 opinion -5 claim 7
    words:needs	heading -1 boilerplate 8 promotion -1 anecdote -1 signpost -6 recommendation 16 opinion -6 claim -10
    words:neither	boilerplate -2 promotion -2 anecdote 7 signpost -2 recommendation -1 opinion 1 claim 1
    words:nerve	heading -8 boilerplate 4 promotion 4 anecdote -2 signpost -5 recommendation -5 opinion 11
    words:nerve pain	heading -5 boilerplate -1 promotion 6 anecdote -1 signpost -2 recommendation -4 opinion 13 claim -6
    words:nerves	heading -1 boilerplate 1 anecdote -1 signpost -1 recommendation -2 opinion -1 claim 5
    words:nervous	heading 5 boilerplate -5 promotion -2 anecdote -1 signpost -2 recommendation -1 opinion 21 claim -15
    words:nervous system	heading 5 boilerplate -5 promotion -2 signpost -1 opinion 18 claim -15
    words:network	heading -4 boilerplate 4 promotion -1 signpost -1 opinion 2 claim 1
    words:neurons	opinion -9 claim 9
    words:never	heading -2 boilerplate -2 promotion -4 anecdote 13 signpost -2 recommendation -1 opinion 13 claim -16
    words:new	heading 8 boilerplate 2 promotion -4 anecdote -12 signpost 14 recommendation -10 opinion 4 claim -2
    words:new here	anecdote -4 signpost 12 recommendation -2 opinion -5 claim -1
    words:new patients	heading -1 boilerplate -1 promotion 8 anecdote -1 signpost -4 opinion -1
    words:newer	heading 3 boilerplate -1 promotion -1 signpost 5 recommendation -3 opinion -4 claim 1
    words:news	heading -2 boilerplate 5 promotion 2 signpost 2 opinion -5
    words:newsletter	heading -7 boilerplate 8 promotion 2 signpost -1 recommendation -2
    words:next	heading -7 boilerplate 2 promotion -2 anecdote -5 signpost 2 recommendation 2 opinion 1 claim 7
    words:nhs	heading -6 boilerplate 5 promotion -7 anecdote -2 signpost 8 recommendation 6 opinion -8 claim 4
    words:nhs #	promotion -6 recommendation 9 claim -2
    words:nhs foundation	heading -5 boilerplate 6
    words:nice	promotion -1 anecdote -2 signpost -3 recommendation -7 opinion 6 claim 7
    words:night	heading -5 boilerplate -6 anecdote 11 signpost 2 recommendation 2 opinion -8 claim 4
    words:night and	anecdote 7 recommendation -3 opinion -2 claim -1
    words:nightmares	heading 8 boilerplate -8 anecdote 1 recommendation -1 opinion -5 claim 6
    words:nights	heading -1 boilerplate -7 promotion 5 anecdote 6 signpost -3 recommendation -3 opinion -4 claim 8
    words:nine	boilerplate 3 promotion -1 anecdote -1 signpost -1 recommendation -1 opinion 4 claim -3
    words:no	heading -6 boilerplate -3 promotion 7 anecdote 10 signpost -3 recommendation -11 opinion 8 claim -1
    words:no difference	anecdote -1 opinion -4 claim 6
    words:no measurable	anecdote 11 recommendation -1 opinion -1 claim -9
    words:no part	promotion -1 anecdote 9 signpost -3 recommendation -1 opinion 6 claim -10
    words:no treatment	recommendation -1 opinion 9 claim -8
    words:nobody	heading -2 promotion -6 anecdote -9 signpost -15 recommendation -2 claim 33
    words:nobody can	signpost -1 recommendation -1 opinion -6 claim 8
    words:nobody has	anecdote -3 signpost -1 recommendation -1 opinion -1 claim 7
    words:nobody should	anecdote -3 recommendation 9 opinion -3 claim -2
    words:none	heading -1 boilerplate -1 promotion -1 anecdote -10 signpost 3 opinion -4 claim 13
    words:none of	anecdote -2 signpost 3 recommendation -4 opinion 2 claim 2
    words:normal	signpost 2 recommendation -5 opinion -3 claim 6
    words:nose	heading 3 boilerplate -3 anecdote 3 signpost -1 recommendation 8 opinion -1 claim -10
    words:not	heading 7 boilerplate -7 promotion -7 anecdote -7 signpost 13 recommendation 6 claim -4
    words:not a	heading 5 promotion -3 anecdote -5 signpost 14 recommendation 1 opinion -5 claim -6
    words:not after	anecdote -2 recommendation 12 opinion -2 claim -7
    words:not be	anecdote -3 signpost -1 recommendation 3 opinion 10 claim -8
    words:not been	heading -2 promotion -1 signpost -1 recommendation -3 opinion -2 claim 9
    words:not by	recommendation 1 opinion 11 claim -12
    words:not cover	boilerplate -1 promotion -9 claim 11
    words:not covered	heading 2 boilerplate -3 promotion 10 recommendation -1 claim -7
    words:not drive	recommendation 6 opinion -5 claim -1
    words:not enough	recommendation -8 opinion -1 claim 9
    words:not get	heading 1 signpost -1 recommendation -8 opinion 7
    words:not going	heading -1 anecdote 6 signpost -6 recommendation 6 opinion -3 claim -3
    words:not have	heading -1 anecdote 2 recommendation -11 opinion -3 claim 13
    words:not in	anecdote 5 signpost -1 recommendation 6 opinion -3 claim -7
    words:not just	heading 7 boilerplate -6 opinion -4 claim 4
    words:not offer	promotion 10 signpost -1 recommendation -1 opinion -2 claim -6
    words:not part	boilerplate -2 promotion 11 signpost -2 opinion -1 claim -5
    words:not respond	boilerplate -1 promotion -2 anecdote -1 recommendation -1 opinion -2 claim 6
    words:not start	heading 11 boilerplate -1 recommendation -7 claim -2
    words:not stop	anecdote 3 signpost -1 recommendation 7 opinion -7 claim -1
    words:not take	recommendation 8 claim -8
    words:not the	heading 1 boilerplate 2 promotion -1 signpost -5 recommendation -3 opinion 7 claim -1
    words:not to	heading -1 promotion -1 anecdote -3 signpost -2 recommendation 7 opinion 3 claim -3
    words:not your	boilerplate -1 promotion -1 anecdote -1 signpost 5 recommendation -1 opinion 5 claim -8
    words:notes	heading -2 boilerplate 5 promotion -1 anecdote -2 signpost -1 recommendation -3 opinion -5 claim 8
    words:nothing	heading 8 boilerplate -2 promotion -3 anecdote 3 signpost -3 recommendation 15 opinion -18
    words:nothing for	promotion -1 anecdote 7 opinion -4 claim -2
    words:notice	promotion -2 anecdote -1 signpost 3 recommendation 2 opinion 5 claim -7
    words:noticed	anecdote 5 signpost -1 recommendation 6 opinion -5 claim -5
    words:now	heading -11 boilerplate 1 promotion -1 anecdote 13 signpost 7 recommendation -8 opinion 9 claim -9
    words:nuala	anecdote 5 signpost -1 recommendation -2 opinion 7 claim -9
    words:number	heading 1 boilerplate -2 promotion -1 anecdote 4 signpost 1 recommendation 2 opinion -12 claim 6
    words:number of	promotion 4 anecdote 7 signpost 3 recommendation -1 opinion -2 claim -10
    words:nurse	heading -3 boilerplate 13 promotion -4 anecdote -1 signpost 1 recommendation -9 opinion 5 claim -2
    words:nurses	boilerplate 8 promotion -2 anecdote 4 recommendation -1 opinion -3 claim -5
    words:ocd	heading 7 boilerplate -8 promotion -4 anecdote 2 signpost -8 recommendation 5 opinion -8 claim 15
    words:october	heading 6 boilerplate -2 promotion -5 anecdote 1 signpost -1 opinion -2 claim 4
    words:odd	opinion 6 claim -6
    words:of	heading -9 boilerplate -5 promotion -14 anecdote 18 signpost 4 recommendation -6 opinion -2 claim 13
    words:of #	heading 13 boilerplate -6 promotion 6 anecdote -4 signpost -2 recommendation -4 opinion -4 claim 2
    words:of a	heading 4 promotion -2 anecdote 11 signpost 3 recommendation 6 opinion -5 claim -16
    words:of addiction	opinion 11 claim -11
    words:of an	anecdote -1 signpost -1 recommendation 4 opinion 6 claim -8
    words:of course	promotion -2 anecdote -1 recommendation -2 opinion 9 claim -3
    words:of ending	promotion -1 recommendation 6 opinion -1 claim -3
    words:of four	recommendation 8 opinion -1 claim -6
    words:of her	promotion -1 anecdote 5 signpost -2 recommendation -1 opinion -7 claim 6
    words:of it	heading -1 boilerplate -2 promotion 8 anecdote -5 signpost 13 recommendation 1 opinion -14
    words:of my	promotion -1 anecdote 3 signpost -2 recommendation -3 opinion 6 claim -3
    words:of our	heading -1 boilerplate -1 promotion -2 anecdote 6 signpost -3 recommendation -2 opinion 5 claim -2
    words:of people	heading -4 promotion 4 anecdote -1 signpost -1 recommendation -1 opinion -1 claim 4
    words:of root	promotion 11 recommendation -4 opinion -1 claim -7
    words:of six	promotion 3 signpost -1 recommendation 10 opinion -4 claim -7
    words:of suicide	heading 3 promotion -8 anecdote -4 signpost -1 recommendation 21 opinion -5 claim -4
    words:of ten	boilerplate -5 promotion -1 anecdote 1 recommendation -1 opinion 6 claim 1
    words:of that	boilerplate -1 promotion -1 anecdote -2 signpost 3 recommendation -6 opinion 12 claim -6
    words:of the	heading -9 boilerplate 19 promotion 6 anecdote -7 recommendation -12 opinion 12 claim -10
    words:of them	heading -1 boilerplate 7 promotion -4 anecdote 4 signpost 5 recommendation -3 opinion -10 claim 1
    words:of these	heading -7 boilerplate -2 promotion -1 anecdote 3 signpost 13 recommendation -1 opinion -2 claim -3
    words:of things	recommendation -1 opinion 8 claim -6
    words:of this	boilerplate -2 promotion 10 anecdote -1 signpost -3 recommendation -2 opinion 3 claim -4
    words:of those	promotion -1 anecdote -2 signpost -3 recommendation 3 opinion -1 claim 2
    words:of us	promotion -1 anecdote 1 signpost -3 recommendation -1 opinion -5 claim 9
    words:of what	heading -1 promotion -1 anecdote -2 signpost -1 recommendation -2 opinion -4 claim 10
    words:of which	signpost -1 recommendation -1 opinion -7 claim 8
    words:of you	heading -5 boilerplate -3 promotion -1 anecdote -1 signpost 2 opinion 8
    words:of your	heading -3 boilerplate 3 promotion 3 anecdote -3 signpost -3 recommendation -8 opinion 6 claim 5
    words:off	heading 8 boilerplate -7 promotion 1 anecdote 11 signpost -13 recommendation 1 opinion -12 claim 12
    words:off and	promotion -1 anecdote 2 signpost -6 recommendation 5 opinion 5 claim -5
    words:off the	promotion -2 anecdote 2 signpost -1 recommendation 6 opinion -1 claim -3
    words:offer	heading 1 promotion 5 anecdote -2 signpost -7 recommendation 12 opinion -7 claim -2
    words:offer it	heading -1 promotion 9 anecdote -2 signpost -2 recommendation -2 opinion -6 claim 4
    words:offered	heading 1 promotion -1 anecdote -2 signpost -3 recommendation -7 opinion -4 claim 17
    words:offers	heading -1 boilerplate -1 recommendation -1 opinion 6 claim -3
    words:office	heading 3 boilerplate -8 promotion 12 anecdote 5 signpost 7 recommendation -9 opinion -5 claim -4
    words:officials	boilerplate -1 promotion -4 recommendation 10 opinion -1 claim -3
    words:often	heading -3 promotion 5 anecdote -4 signpost -3 opinion -11 claim 16
    words:oh	heading -1 boilerplate -1 promotion -1 anecdote -9 signpost 1 opinion 12
    words:oil	heading -3 promotion -1 anecdote -2 signpost -2 recommendation -1 opinion 10 claim -2
    words:ok	heading 5 boilerplate -8 promotion 8 anecdote -4 signpost 1 recommendation -1 opinion -3 claim 3
    words:okay	heading 2 boilerplate -2 promotion -1 signpost 8 recommendation 2 opinion -6 claim -4
    words:old	heading -7 boilerplate 7 promotion -2 anecdote -5 signpost -5 recommendation -7 opinion 2 claim 18
    words:older	heading -6 boilerplate 7 promotion -1 anecdote -2 signpost -2 recommendation -5 opinion -3 claim 11
    words:on	heading -17 boilerplate -8 promotion 13 anecdote 18 signpost 12 recommendation 20 opinion -23 claim -15
    words:on #	boilerplate -8 promotion 10 anecdote -1 signpost -2 recommendation 8 opinion -2 claim -6
    words:on a	promotion -1 anecdote -1 signpost 1 recommendation 7 opinion -6
    words:on about	promotion 4 signpost -2 recommendation -9 claim 7
    words:on and	anecdote 7 signpost 2 opinion -4 claim -4
    words:on board	signpost -1 recommendation 14 opinion -1 claim -12
    words:on her	anecdote 9 signpost -2 recommendation -2 opinion -1 claim -4
    words:on it	promotion -3 anecdote 3 signpost -4 recommendation -5 opinion 12 claim -3
    words:on our	boilerplate 1 promotion -8 anecdote -1 signpost -6 opinion 4 claim 9
    words:on paper	anecdote 4 opinion 11 claim -15
    words:on request	boilerplate -3 promotion 10 claim -5
    words:on the	heading -7 boilerplate 7 promotion 4 anecdote 12 recommendation -6 opinion -15 claim 5
    words:on their	heading -5 boilerplate -1 signpost -1 recommendation 8 claim -1
    words:on this	heading -3 boilerplate -5 promotion -1 anecdote -1 signpost 10 recommendation 1
    words:on to	promotion 7 anecdote 2 signpost -1 recommendation -6 opinion -2 claim 1
    words:on top	promotion -1 anecdote -1 signpost -2 recommendation 8 opinion 7 claim -12
    words:on your	boilerplate -2 promotion -1 signpost -3 recommendation 1 opinion 1 claim 4
    words:once	heading -1 boilerplate -3 promotion 2 anecdote 3 signpost 12 recommendation -4 opinion -14 claim 5
    words:one	heading -6 boilerplate 5 promotion 3 anecdote 1 signpost 2 recommendation -1 opinion 10 claim -14
    words:one a	anecdote 11 recommendation 2 opinion -4 claim -9
    words:one and	promotion 10 recommendation -1 opinion -4 claim -3
    words:one day	promotion -1 opinion 10 claim -9
    words:one gentleman	anecdote 9 opinion -9 claim -1
    words:one in	heading -1 promotion -1 anecdote -2 signpost -3 recommendation 4 opinion 6 claim -4
    words:one is	boilerplate -1 promotion 5 anecdote -1 signpost -2 recommendation -3 opinion -2 claim 4
    words:one of	heading -5 boilerplate 11 promotion -3 anecdote 19 signpost -9 recommendation 2 opinion -3 claim -12
    words:one place	promotion -2 anecdote -8 signpost 10
    words:ones	promotion -1 anecdote -2 signpost 7 recommendation 5 opinion -11 claim 3
    words:online	promotion 8 recommendation -4 opinion -5 claim 1
    words:only	heading -1 boilerplate 1 promotion -6 anecdote -25 signpost 3 recommendation 7 opinion 5 claim 16
    words:only because	heading -1 anecdote -9 opinion 11
    words:open	heading -11 boilerplate 13 promotion 20 anecdote -2 signpost -4 recommendation 7 opinion -6 claim -18
    words:opened	promotion -1 anecdote -1 recommendation -1 opinion -2 claim 6
    words:opening	boilerplate -3 promotion 5 anecdote -3 signpost 10 recommendation -1 opinion 4 claim -11
    words:opens	heading 4 boilerplate -4 promotion -3 signpost -1 recommendation -1 opinion -4 claim 9
    words:opinion	heading -3 boilerplate 3 promotion 3 recommendation -3 opinion 6 claim -6
    words:opioid	heading -1 anecdote -1 signpost 1 recommendation -1 opinion -4 claim 6
    words:opioids	boilerplate -3 promotion -2 anecdote -1 signpost -1 recommendation 8 opinion -6 claim 4
    words:or	heading 2 boilerplate -19 promotion -3 anecdote -20 signpost 7 recommendation 37 opinion -37 claim 32
    words:or a	heading -1 boilerplate 2 promotion -1 anecdote -2 signpost -5 recommendation 9 opinion 3 claim -5
    words:or another	boilerplate 8 recommendation -7
    words:or any	heading -3 promotion -8 signpost 8 recommendation 5 opinion -1 claim -2
    words:or go	promotion -5 recommendation 7 opinion -1 claim -1
    words:or more	anecdote -3 signpost 3 recommendation -3 opinion -1 claim 4
    words:or so	anecdote -1 signpost -1 recommendation 7 opinion -1 claim -4
    words:or text	promotion -7 recommendation 12 opinion -1 claim -3
    words:or the	heading -1 promotion -4 anecdote 5 signpost 6 opinion -5
    words:or two	anecdote -3 recommendation -2 opinion -1 claim 7
    words:order	heading -5 boilerplate -1 promotion 2 anecdote 5 signpost 4 recommendation 2 opinion 3 claim -10
    words:ordinary	promotion -1 signpost -1 recommendation -1 opinion -2 claim 4
    words:other	heading 1 boilerplate -6 promotion -3 anecdote 9 signpost -4 recommendation -4 opinion 3 claim 5
    words:other #	boilerplate -1 promotion -3 recommendation -6 opinion 10
    words:other people	anecdote 8 signpost -1 recommendation -1 opinion -2 claim -4
    words:others	boilerplate -7 promotion -1 anecdote -3 signpost 4 recommendation -3 opinion 13 claim -2
    words:otherwise	heading 6 boilerplate -2 promotion -2 anecdote 8 signpost -1 recommendation -1 opinion -5 claim -2
    words:ought	signpost -1 recommendation 6 opinion 1 claim -5
    words:our	heading -5 boilerplate 1 promotion 12 anecdote 8 signpost 10 recommendation -14 opinion 12 claim -23
    words:our newsletter	heading -7 boilerplate 9 promotion -2
    words:our own	heading 6 boilerplate -3 promotion -3 signpost -1 opinion 3 claim -2
    words:out	heading -4 boilerplate 3 promotion 2 anecdote -7 signpost -2 recommendation 7 opinion -3 claim 5
    words:out and	promotion -1 anecdote -2 signpost -2 recommendation 6 claim -1
    words:out for	heading 1 recommendation 8 claim -8
    words:out of	heading -1 boilerplate 6 promotion -3 anecdote 7 signpost -1 recommendation 1 claim -11
    words:outcomes	heading 1 anecdote -1 opinion 11 claim -10
    words:outside	heading -1 boilerplate 1 anecdote 3 signpost -1 recommendation -4 opinion -8 claim 10
    words:over	heading -1 boilerplate 4 promotion 1 anecdote -15 signpost 8 recommendation -4 opinion -1 claim 9
    words:over #	boilerplate 5 promotion -4 anecdote -3 signpost -1 recommendation -1 opinion -1 claim 5
    words:over a	promotion -1 anecdote -2 signpost 9 recommendation -2 opinion -3 claim -2
    words:over and	promotion -1 anecdote -8 signpost 10 opinion -1 claim 1
    words:over the	heading -1 promotion -2 anecdote -1 signpost -4 recommendation 14 opinion 1 claim -7
    words:over video	promotion 12 recommendation -6 opinion -1 claim -4
    words:overuse	recommendation -6 opinion -2 claim 9
    words:overuse headache	recommendation -6 opinion -2 claim 8
    words:own	heading 17 boilerplate -8 promotion 8 anecdote 4 signpost -3 recommendation 1 opinion -14 claim -4
    words:p	heading -4 boilerplate 4 promotion 7 anecdote -1 signpost 6 recommendation -3 opinion -4 claim -5
    words:p m	heading -1 boilerplate 2 promotion 9 anecdote -1 signpost -1 recommendation -2 opinion -1 claim -4
    words:page	heading -4 boilerplate 2 promotion 4 anecdote -2 signpost 7 recommendation -3 opinion -3 claim -2
    words:pages	boilerplate -4 promotion 4 anecdote -1 signpost 13 recommendation -1 opinion -4 claim -5
    words:paid	heading -6 boilerplate -8 promotion 6 anecdote 13 signpost -1 opinion -1 claim -3
    words:pain	heading -1 boilerplate -10 promotion 2 anecdote -10 signpost -1 recommendation 12 opinion 5 claim 3
    words:pain #	heading -6 boilerplate 8 promotion -1 claim -1
    words:pain in	heading 4 boilerplate -4 opinion -2 claim 3
    words:pain is	heading -1 promotion -1 anecdote -1 signpost -1 recommendation 1 opinion 6 claim -3
    words:pain syndrome	heading 8 boilerplate -13 promotion 3 anecdote -1 signpost -1 recommendation 7 opinion -5 claim 2
    words:pair	promotion -1 anecdote -1 signpost -3 recommendation 1 opinion 10 claim -6
    words:palliative	heading -5 boilerplate 5 promotion -1 signpost 9 recommendation 2 opinion -5 claim -5
    words:panel	signpost -1 recommendation 8 opinion 8 claim -15
    words:panic	heading 3 boilerplate -2 signpost -3 recommendation 5 opinion -2 claim -1
    words:paper	boilerplate -2 promotion 6 anecdote 10 signpost 3 recommendation -16 opinion 20 claim -22
    words:papers	boilerplate -2 promotion -2 anecdote 8 signpost 3 opinion -4 claim -2
    words:paracetamol	boilerplate -3 anecdote 8 recommendation 3 opinion -1 claim -7
    words:parents	heading -2 boilerplate 1 promotion -3 anecdote -1 signpost -3 recommendation 3 opinion 8 claim -4
    words:parking	heading -1 promotion 5 anecdote 9 signpost -2 opinion -2 claim -9
    words:parkinson	heading -1 boilerplate -1 promotion -1 anecdote -1 signpost -3 recommendation 3 opinion -5 claim 7
    words:part	heading -2 boilerplate -3 promotion 14 anecdote 14 signpost -13 recommendation -7 opinion -2 claim -3
    words:part in	anecdote -1 signpost -3 opinion 8 claim -3
    words:part of	boilerplate -2 promotion 8 anecdote 9 signpost -5 recommendation -2 opinion -12 claim 3
    words:participants	heading 1 anecdote -1 recommendation -1 opinion -2 claim 3
    words:passes	heading -1 boilerplate -1 signpost -1 recommendation 7 opinion -8 claim 5
    words:patience	heading 1 boilerplate -2 promotion -3 anecdote -2 signpost -2 recommendation -1 opinion 17 claim -9
    words:patient	boilerplate 7 promotion -3 anecdote 7 signpost -3 recommendation 5 opinion 10 claim -23
    words:patients	heading -5 boilerplate -6 promotion 14 anecdote -2 signpost 4 recommendation 3 opinion -17 claim 9
    words:patients and	anecdote -1 signpost -1 recommendation -1 opinion 7 claim -4
    words:patients can	boilerplate -4 promotion 11 recommendation -1 opinion -2 claim -5
    words:patients in	anecdote -2 opinion -5 claim 9
    words:patients to	heading -1 boilerplate -1 promotion -2 recommendation 10 opinion -1 claim -5
    words:patients who	promotion 4 anecdote 10 signpost -2 opinion -3 claim -9
    words:patients with	heading -3 boilerplate -1 promotion 6 anecdote -1 signpost -1 claim 1
    words:pay	boilerplate 2 promotion 5 anecdote -2 signpost 3 recommendation 1 opinion -7 claim -3
    words:pay for	heading -1 promotion -1 signpost 4 recommendation -4 opinion -3 claim 5
    words:pdf	heading -4 boilerplate -6 promotion 9 signpost 6 recommendation -1 claim -3
    words:people	heading 5 boilerplate -7 promotion -1 anecdote -14 signpost 19 recommendation -28 opinion -4 claim 31
    words:people don't	anecdote 10 signpost -1 recommendation -1 opinion -9 claim 1
    words:people in	heading 3 boilerplate -2 promotion -1 anecdote -2 signpost 1 recommendation 6 opinion -4 claim -2
    words:people mean	anecdote -4 signpost -1 opinion 9 claim -5
    words:people on	boilerplate -5 anecdote -8 signpost 12 opinion -1 claim 3
    words:people who	heading -5 boilerplate 1 promotion 8 anecdote -7 signpost 11 recommendation -8 opinion -15 claim 16
    words:people with	heading 1 boilerplate 5 anecdote -3 signpost -2 recommendation -4 opinion -7 claim 10
    words:per	heading -1 boilerplate 2 promotion 1 anecdote -1 signpost -1 opinion -2 claim 2
    words:percent	promotion 7 anecdote -1 signpost -3 recommendation -3 opinion -1
    words:person	heading 2 boilerplate -4 promotion 5 anecdote -4 signpost -7 recommendation 10 opinion 6 claim -8
    words:person who	heading -1 recommendation -1 opinion -7 claim 9
    words:personal	heading 2 boilerplate 1 promotion 2 anecdote -1 signpost 8 recommendation 2 opinion -11 claim -2
    words:persons	promotion 10 recommendation -1 opinion -1 claim -7
    words:pharmacist	heading -1 promotion -1 signpost 5 recommendation 2 claim -4
    words:phases	heading 6 boilerplate -2 promotion -2
    words:phone	boilerplate 6 promotion -6 anecdote -3 signpost 5 recommendation -8 opinion 6
    words:photo	heading -7 boilerplate 10 promotion -1 anecdote -1 signpost -3 opinion -1 claim 2
    words:physio	heading -6 boilerplate 6 promotion -2 anecdote 1 signpost -3 recommendation 7 opinion 4 claim -6
    words:picture	heading -8 signpost 8 recommendation -1 opinion 6 claim -4
    words:piece	promotion -3 anecdote 8 signpost -1 recommendation -1 opinion 5 claim -7
    words:piece of	promotion -3 anecdote 8 signpost -1 recommendation -1 opinion 1 claim -5
    words:pill	heading -2 boilerplate -1 anecdote -1 opinion -1 claim 6
    words:pills	heading 2 boilerplate -4 promotion -1 anecdote 1 signpost 2 recommendation 2 opinion 5 claim -9
    words:pilot	heading 1 boilerplate -1 promotion -2 anecdote 3 opinion -5 claim 5
    words:place	heading -3 anecdote -12 signpost 14 opinion 3 claim -2
    words:placebo	heading 1 boilerplate -1 promotion -1 anecdote -1 signpost -1 recommendation -5 opinion 5 claim 2
    words:places	boilerplate -1 promotion 12 anecdote -5 signpost -2 recommendation -1 opinion 4 claim -7
    words:plain	heading -6 boilerplate 4 promotion 5 anecdote -1 signpost 2 recommendation -2 opinion -5 claim 3
    words:plan	heading -2 boilerplate 6 promotion 2 anecdote 3 signpost 2 recommendation -8 opinion -3
    words:plan a	promotion -9 anecdote -1 opinion -1 claim 11
    words:planning	recommendation 1 opinion 5 claim -6
    words:plaster	anecdote -1 opinion 8 claim -7
    words:please	heading -1 boilerplate 17 promotion -12 anecdote -1 recommendation 34 opinion -13 claim -24
    words:please do	signpost 2 recommendation 7 claim -8
    words:please don't	boilerplate -2 recommendation 7 opinion -1 claim -3
    words:plenty	boilerplate -1 promotion -1 anecdote -1 signpost 2 recommendation 8 opinion 4 claim -11
    words:plenty of	signpost 2 recommendation 8 opinion -2 claim -8
    words:plus	heading -1 boilerplate -1 promotion -5 anecdote 5 signpost 2 recommendation 1 opinion -7 claim 5
    words:plus a	promotion -3 anecdote -1 signpost 3 recommendation -5 opinion -3 claim 9
    words:pm	heading -3 boilerplate 4 promotion 1 claim -1
    words:podcast	heading -5 boilerplate 8 promotion -2 anecdote -1
    words:point	heading 5 boilerplate -2 promotion -1 signpost -3 recommendation -1 opinion 10 claim -7
    words:point to	opinion 11 claim -11
    words:points	heading 8 boilerplate -6 signpost -1 recommendation -1 opinion -1 claim 1
    words:policy	heading 7 boilerplate -8 promotion -1 signpost 7 recommendation -1 claim -3
    words:poor	heading 1 promotion -1 signpost -1 recommendation -1 opinion -4 claim 7
    words:poorly	heading -1 anecdote -1 signpost -1 opinion -4 claim 7
    words:population	boilerplate -1 promotion -1 anecdote -1 signpost -1 opinion -5 claim 8
    words:possible	boilerplate 1 promotion 3 anecdote -1 signpost 19 recommendation -8 opinion -6 claim -9
    words:possible side	promotion -1 signpost 10 opinion -3 claim -6
    words:post	boilerplate -5 promotion 2 anecdote -3 signpost 15 recommendation -3 claim -7
    words:posted	heading -4 boilerplate 6 promotion -1 anecdote 1 signpost -1 claim -2
    words:posts	heading -4 boilerplate 14 anecdote -3 signpost -1 recommendation -3 opinion -3
    words:practice	heading -1 boilerplate 8 promotion -4 signpost -5 recommendation 5 opinion -5 claim 1
    words:practitioner	heading -4 boilerplate 8 opinion -1 claim -2
    words:pregabalin	boilerplate -4 promotion -1 recommendation 12 opinion -1 claim -6
    words:pregnant	heading -4 boilerplate 4 promotion -1 recommendation 1 opinion -1
    words:prescribe	heading -1 promotion -3 signpost -2 recommendation 10 opinion -9 claim 5
    words:prescribe it	promotion -2 signpost -1 recommendation 10 opinion -5 claim -2
    words:prescribed	promotion -1 recommendation -2 opinion 7 claim -4
    words:press	boilerplate 1 anecdote -1 signpost -1 recommendation 2 opinion 11 claim -12
    words:press #	boilerplate 2 promotion -9 recommendation 12 claim -4
    words:pressure	heading -2 boilerplate 4 promotion 4 signpost -2 recommendation 8 opinion -2 claim -10
    words:prevent	heading -2 promotion -1 anecdote -1 recommendation -5 opinion -2 claim 11
    words:prevention	promotion -1 anecdote -1 recommendation -1 opinion -1 claim 5
    words:price	boilerplate 5 promotion -2 anecdote -1 opinion -1
    words:primary	heading 8 boilerplate -4 promotion -1 anecdote -2 signpost -2 recommendation -1 claim 2
    words:print	heading -1 boilerplate 12 promotion -4 anecdote -3 signpost -2 recommendation 1 opinion -2 claim -2
    words:prior	promotion 8 signpost -1 recommendation -1 opinion -5
    words:private	heading -5 promotion 1 anecdote 8 signpost -1 recommendation 1 opinion -6 claim 2
    words:pro	boilerplate -7 promotion 14 claim -6
    words:probably	boilerplate 2 promotion -2 anecdote -1 signpost -2 recommendation -3 opinion -2 claim 7
    words:problem	promotion -1 anecdote 2 signpost -1 opinion 14 claim -13
    words:procedure	boilerplate -7 promotion 7 opinion -1 claim 2
    words:process	heading -1 boilerplate -1 promotion 2 signpost -2 recommendation -6 opinion 10 claim -3
    words:prof	heading 8 boilerplate -8 anecdote -1 signpost -1 opinion -1 claim 3
    words:program	heading 5 boilerplate -6 promotion -1 signpost -1 recommendation 8 opinion -2 claim -3
    words:programme	boilerplate -1 promotion -2 anecdote -1 signpost 4 recommendation -3 opinion -3 claim 7
    words:prolonged	anecdote -4 signpost -1 recommendation -2 opinion -2 claim 9
    words:promise	heading 2 boilerplate -2 promotion -2 anecdote -2 signpost -1 recommendation -1 opinion 21 claim -15
    words:proof	heading -2 promotion -2 anecdote -1 signpost -1 recommendation -3 claim 10
    words:proof that	promotion -2 recommendation -1 opinion -5 claim 8
    words:proper	heading -1 boilerplate -1 anecdote -2 signpost 3 recommendation 3 opinion -7 claim 6
    words:properly	anecdote -1 signpost -1 recommendation 7 opinion -2 claim -2
    words:prothero	heading -4 boilerplate 12 anecdote -1 opinion -6 claim -1
    words:proud	heading -5 boilerplate -3 promotion -1 anecdote -1 signpost -2 recommendation -2 opinion 18 claim -5
    words:proud of	heading -5 boilerplate -2 promotion -1 anecdote -1 signpost -1 recommendation -2 opinion 15 claim -3
    words:proven	heading -2 recommendation -2 opinion -2 claim 6
    words:provided	heading -4 boilerplate -3 promotion 14 recommendation -1 claim -6
    words:psilocybin	heading 4 boilerplate -3 promotion -1 anecdote -1 signpost 4 recommendation 7 opinion -3 claim -8
    words:psilocybin has	recommendation 8 opinion 4 claim -11
    words:psilocybin is	signpost -2 recommendation -1 opinion -8 claim 11
    words:psych	boilerplate -2 promotion 9 anecdote -1 signpost -1 opinion -2 claim -2
    words:psychiatrist	heading -9 boilerplate 12 promotion -2 anecdote -1 signpost -3 recommendation 3 opinion -1 claim 1
    words:psychiatry	heading -5 boilerplate 16 promotion -2 anecdote -1 signpost -1 recommendation -1 opinion 6 claim -12
    words:psychologist	heading -2 boilerplate 3 promotion 3 anecdote -3 signpost -2 recommendation -1 opinion -3 claim 6
    words:psychologists	promotion 6 anecdote -1 signpost -1 opinion 2 claim -6
    words:psychology	heading -15 boilerplate 20 promotion -2 claim -2
    words:psychotherapy	heading -1 boilerplate 1 promotion -9 claim 11
    words:ptsd	heading 6 boilerplate -2 promotion 4 anecdote 6 signpost -10 recommendation -4 opinion -4 claim 4
    words:ptsd and	heading 6 boilerplate -1 anecdote 1 recommendation -1 opinion -5
    words:public	boilerplate -6 promotion 9 anecdote -1 opinion 2 claim -3
    words:publish	promotion -1 recommendation 4 opinion 6 claim -8
    words:published	anecdote -1 opinion -1 claim 3
    words:pulse	boilerplate 1 promotion 1 anecdote -1 signpost -2 recommendation -4 opinion -2 claim 7
    words:put	heading 1 boilerplate -3 promotion -2 anecdote -9 signpost 8 recommendation 2 opinion 8 claim -4
    words:q	heading 8 boilerplate -6 promotion -1 signpost -1
    words:quarter	heading 4 boilerplate -4 promotion -1 signpost -1 recommendation 6 opinion -9 claim 4
    words:quarter of	heading 4 boilerplate -1 promotion -1 anecdote -1 signpost -1 recommendation -2 opinion -5 claim 7
    words:question	boilerplate 6 promotion -4 anecdote -2 signpost 18 recommendation 6 opinion -10 claim -14
    words:question to	heading -4 boilerplate 14 promotion -3 signpost -6
    words:questions	heading 22 boilerplate -28 promotion 6 anecdote -3 signpost 5 recommendation 11 opinion -6 claim -7
    words:questions about	heading 1 boilerplate -5 promotion 10 signpost -3 recommendation -1 opinion -1
    words:quick	heading 3 boilerplate -5 promotion 4 anecdote -1 signpost 6 recommendation -3 opinion -7 claim 3
    words:quiet	heading -1 boilerplate 4 promotion -1 anecdote -7 signpost -3 recommendation -1 opinion 22 claim -13
    words:quit	heading 1 boilerplate -1 promotion -1 anecdote 19 signpost -3 recommendation -1 opinion -12 claim -3
    words:quiz	heading 3 boilerplate -10 promotion 9 recommendation -3 opinion -4 claim 6
    words:r	heading -3 boilerplate 4 promotion -1 opinion 4 claim -4
    words:raises	heading 4 boilerplate -1 opinion -1 claim -1
    words:ran	anecdote -4 signpost -1 opinion -1 claim 8
    words:rare	heading 8 anecdote -4 signpost -4 recommendation -5 opinion -8 claim 15
    words:rare but	heading 8 signpost -3 recommendation -2 opinion -1 claim -2
    words:rate	heading 10 boilerplate -1 anecdote -4 signpost -1 recommendation -3 opinion -1
    words:rather	anecdote -3 recommendation 19 opinion 1 claim -17
    words:rather than	signpost -2 recommendation 14 opinion -3 claim -9
    words:rating	heading 5 boilerplate -2 promotion 2 signpost -2 recommendation -1 opinion -1 claim -1
    words:raw	heading -1 anecdote 9 signpost -1 recommendation -2 opinion 1 claim -6
    words:reached	promotion -1 anecdote -3 opinion -4 claim 8
    words:read	heading -11 boilerplate 24 promotion -8 anecdote 7 signpost -6 recommendation -3 opinion 4 claim -7
    words:read the	boilerplate -2 promotion -2 anecdote 4 signpost -3 recommendation -1 opinion 6 claim -1
    words:reader	heading -3 boilerplate -7 promotion -1 anecdote -1 signpost 14 opinion 1 claim -3
    words:readers	heading -4 promotion 14 anecdote -1 signpost 3 recommendation -2 opinion -8 claim -2
    words:reading	heading -6 boilerplate 7 promotion -1 anecdote -1 signpost 9 opinion 1 claim -8
    words:ready	boilerplate -6 promotion 19 signpost -4 recommendation -2 opinion -6 claim -1
    words:ready to	heading 1 boilerplate -1 promotion 5 signpost -1 recommendation -1 opinion -3
    words:real	heading 7 boilerplate -6 promotion -1 anecdote -3 signpost -2 recommendation -4 opinion 8 claim 2
    words:really	heading -2 boilerplate -1 anecdote 2 signpost 3 recommendation 3 opinion -1 claim -4
    words:reassurance	heading 1 promotion -1 anecdote -2 signpost 1 recommendation -8 opinion -2 claim 11
    words:receive	boilerplate -3 promotion 3 anecdote -1 opinion 7 claim -5
    words:received	anecdote -2 opinion -2 claim 5
    words:recent	heading -1 promotion -1 signpost 4 recommendation 16 opinion -2 claim -16
    words:recommends	anecdote -1 opinion -5 claim 6
    words:record	anecdote -1 signpost -1 opinion -11 claim 12
    words:records	boilerplate -1 promotion -4 recommendation 16 opinion -2 claim -8
    words:refer	boilerplate -2 promotion 6 anecdote -1 signpost 1 recommendation 5 opinion -6 claim -3
    words:refer to	boilerplate -2 promotion -1 signpost 3 recommendation 12 opinion -1 claim -11
    words:references	heading 13 boilerplate -13
    words:referral	heading -1 boilerplate -1 promotion 9 recommendation -7 claim 1
    words:regional	heading 8 boilerplate -13 promotion 3 anecdote -1 signpost -1 recommendation 7 opinion -5 claim 2
    words:regional pain	heading 8 boilerplate -13 promotion 3 anecdote -1 signpost -1 recommendation 7 opinion -5 claim 2
    words:register	promotion -1 recommendation -7 opinion 7 claim 1
    words:registered	heading -1 boilerplate 12 promotion -6 anecdote -1 signpost -2 opinion -2 claim 1
    words:registry	promotion -1 anecdote -1 recommendation 7 opinion -5
    words:relapse	heading -2 anecdote -1 signpost -1 recommendation -1 opinion -5 claim 11
    words:related	heading -9 boilerplate 11 promotion -1 anecdote -1
    words:release	heading -4 boilerplate 3 anecdote 11 recommendation -2 opinion 2 claim -11
    words:relief	heading 5 boilerplate -1 promotion -1 anecdote -1 signpost -3 recommendation -4 opinion 7 claim -1
    words:remain	promotion -1 recommendation 9 opinion -2 claim -6
    words:remember	boilerplate 10 promotion -1 signpost -2 recommendation -5 opinion 5 claim -7
    words:remember the	boilerplate 10 promotion -1 signpost -2 recommendation -5 opinion -2
    words:remission	heading -2 promotion -1 anecdote -1 signpost -1 opinion -3 claim 9
    words:repeated	promotion -1 anecdote -1 signpost -1 opinion 5 claim -3
    words:replace	boilerplate 4 promotion -1 signpost 6 recommendation -2 opinion -3 claim -4
    words:replied	heading -11 boilerplate 12
    words:reply	boilerplate 2 promotion -1 claim -1
    words:report	heading 1 boilerplate 3 promotion 3 anecdote -1 signpost -2 recommendation -5 opinion -2 claim 3
    words:reported	heading -7 anecdote -1 recommendation -1 opinion -5 claim 15
    words:reporting	heading -1 boilerplate -2 promotion 10 anecdote -1 opinion -4 claim -2
    words:reports	heading 1 boilerplate -4 promotion 2 anecdote -2 signpost 5 recommendation -3 opinion -4 claim 5
    words:request	heading -4 boilerplate -15 promotion 20 signpost -1 recommendation 12 opinion -5 claim -7
    words:research	heading -1 boilerplate -6 promotion 7 anecdote -2 signpost 2 recommendation 11 opinion -6 claim -4
    words:research is	boilerplate -1 signpost -2 recommendation 8 claim -3
    words:researchers	opinion -6 claim 6
    words:resistant	boilerplate 1 promotion -1 anecdote 2 signpost -1 opinion 8 claim -8
    words:respond	boilerplate -1 promotion -2 anecdote -3 recommendation -2 opinion -2 claim 10
    words:respond to	boilerplate -1 promotion -2 anecdote -1 recommendation -2 opinion -1 claim 6
    words:response	boilerplate 2 anecdote -6 signpost -4 recommendation -2 opinion 1 claim 10
    words:rest	promotion -2 anecdote -8 signpost -1 recommendation 5 opinion 4 claim 2
    words:result	heading 1 boilerplate -1 promotion -2 recommendation -1 opinion 8 claim -4
    words:results	heading 10 boilerplate 6 promotion -4 anecdote 1 signpost -1 recommendation 6 opinion -5 claim -13
    words:retired	heading -1 promotion 6 anecdote 8 signpost -5 recommendation -1 claim -8
    words:returns	heading -7 boilerplate 10 signpost -3
    words:review	heading -2 boilerplate 5 promotion -1 anecdote -3 signpost -1 recommendation 3 opinion -5 claim 5
    words:reviews	heading 10 boilerplate -6 promotion -4 recommendation -1 opinion 13 claim -12
    words:ridge	heading -5 boilerplate 5 promotion 2 anecdote -6 signpost -5 recommendation -1 opinion 11 claim -2
    words:right	heading 8 boilerplate -4 promotion 2 anecdote -3 signpost -8 recommendation -5 opinion 11 claim -1
    words:rights	heading -2 boilerplate 7 promotion -2 signpost -1 recommendation -1
    words:ring	boilerplate -7 promotion 17 anecdote 1 signpost -7 recommendation 26 opinion -14 claim -17
    words:ring the	boilerplate -4 promotion 15 signpost -2 recommendation -1 opinion -3 claim -6
    words:ring your	boilerplate -2 signpost -2 recommendation 11 opinion -5 claim -1
    words:rising	boilerplate -1 promotion -1 anecdote -2 signpost -1 recommendation -3 opinion -3 claim 11
    words:risk	heading 4 boilerplate -9 promotion 6 anecdote -3 signpost -1 recommendation -4 opinion 5 claim 2
    words:risk of	heading 4 boilerplate -1 anecdote -1 signpost -1 recommendation -3 opinion 10 claim -7
    words:ritual	heading -1 boilerplate 1 promotion -6 signpost -1 recommendation -2 opinion 11 claim -2
    words:road	heading 2 boilerplate -1 promotion -3 signpost -1 recommendation 10 opinion -1 claim -6
    words:room	boilerplate -1 promotion 10 anecdote 2 signpost -3 recommendation 8 opinion 12 claim -27
    words:root	heading 7 boilerplate -4 promotion 7 anecdote -1 recommendation -4 opinion 3 claim -9
    words:root extract	boilerplate 4 promotion 8 recommendation -4 opinion -1 claim -7
    words:roughly	heading 1 boilerplate -1 anecdote -3 signpost -2 recommendation -1 opinion -2 claim 8
    words:round	boilerplate 2 promotion -2 anecdote 5 signpost -2 recommendation -1 opinion -2
    words:rsd	heading -2 boilerplate -4 signpost -1 recommendation -1 opinion -1 claim 9
    words:rule	heading -1 boilerplate 10 promotion -1 anecdote -2 signpost -2 recommendation 1 opinion 2 claim -7
    words:rules	heading 2 boilerplate 9 promotion -1 signpost -2 recommendation -5 opinion -1 claim -2
    words:rules of	boilerplate 10 promotion -1 signpost -2 recommendation -5 opinion -2
    words:run	heading -1 promotion 7 anecdote 4 signpost -3 opinion 3 claim -9
    words:running	boilerplate -1 promotion -1 anecdote 3 signpost 4 recommendation -1 opinion -5 claim 1
    words:runs	promotion 9 anecdote -4 signpost -2 recommendation -3 opinion 3 claim -3
    words:s	heading -5 boilerplate 6 promotion 3 anecdote -1 opinion -2
    words:safe	heading 7 boilerplate -2 promotion -2 anecdote -1 signpost -10 recommendation 5 opinion 3 claim -1
    words:safety	heading 4 boilerplate -2 promotion -2 anecdote -2 signpost 2 recommendation 14 opinion -6 claim -8
    words:said	heading -2 boilerplate -1 promotion 2 anecdote -19 signpost -6 recommendation -2 opinion 22 claim 7
    words:said dr	anecdote -11 signpost -1 recommendation -1 opinion 6 claim 7
    words:said it	anecdote -3 signpost -1 opinion 6 claim -1
    words:said the	promotion 8 recommendation -3 opinion 15 claim -20
    words:sale	heading 1 boilerplate -3 promotion 7 anecdote -2 signpost -1 recommendation 1 opinion -2
    words:salt	heading 7 boilerplate -4 promotion -1 anecdote -1 signpost 2 recommendation -4 opinion 3 claim -3
    words:samaritans	boilerplate -2 promotion -3 recommendation 10 opinion -3 claim -2
    words:same	heading -1 boilerplate -16 promotion -11 anecdote 15 recommendation 12 opinion -10 claim 12
    words:same as	anecdote 1 signpost -1 recommendation -1 opinion -4 claim 5
    words:same time	promotion -2 signpost 3 recommendation -4 opinion -6 claim 9
    words:save	heading -1 boilerplate -4 promotion 9 signpost -1 opinion 3 claim -5
    words:saw	heading -6 signpost 6 recommendation -2 opinion 4
    words:say	heading 8 boilerplate -2 promotion -4 anecdote -11 signpost -1 recommendation 8 opinion -10 claim 12
    words:say that	anecdote 3 signpost -1 opinion -7 claim 5
    words:say the	anecdote -7 opinion 6 claim 2
    words:saying	promotion -1 anecdote -2 signpost 4 recommendation -7 opinion 12 claim -5
    words:says	heading -5 boilerplate 6 promotion -4 anecdote 17 signpost -5 recommendation -2 opinion -1 claim -6
    words:scale	promotion -2 anecdote -1 signpost -1 recommendation -1 opinion 5
    words:scan	signpost -1 recommendation -3 opinion -3 claim 7
    words:school	heading -1 promotion 1 anecdote -1 signpost -7 recommendation 9 opinion 1 claim -2
    words:science	heading 5 boilerplate -4 promotion -2 signpost 1 opinion -1 claim 2
    words:score	heading 8 boilerplate -3 promotion -2 anecdote -4 signpost -2 opinion 4 claim -1
    words:scores	heading -1 promotion -1 anecdote -1 recommendation -2 opinion -1 claim 6
    words:screen	signpost -1 recommendation 16 opinion -9 claim -5
    words:season	heading 4 boilerplate -7 promotion -5 signpost 8 opinion -1 claim 1
    words:second	heading -3 boilerplate -8 promotion 4 anecdote -10 signpost -3 recommendation -4 opinion 28 claim -3
    words:secondary	anecdote -1 signpost -2 recommendation 5 opinion -5 claim 4
    words:section	heading 1 boilerplate 9 anecdote 1 signpost -8 claim -2
    words:see	heading -5 boilerplate 23 promotion 1 anecdote -9 signpost -2 opinion -9 claim 3
    words:see if	boilerplate -2 promotion 4 anecdote -1 signpost -1 recommendation -5 opinion -2 claim 7
    words:see that	promotion -2 recommendation 7 opinion -2 claim -3
    words:see the	heading 4 boilerplate -1 promotion 4 anecdote 2 signpost -4 opinion 5 claim -10
    words:see your	boilerplate -1 promotion -4 recommendation 8 opinion -2
    words:seemed	anecdote -3 signpost -1 recommendation -2 opinion 15 claim -8
    words:seemed to	anecdote -3 signpost -1 recommendation -2 opinion 15 claim -8
    words:seen	anecdote 3 signpost -3 recommendation 3 opinion -5 claim 2
    words:self	promotion -1 anecdote -5 signpost -2 recommendation 10 opinion -2
    words:selling	heading -4 boilerplate 7 promotion -1 anecdote -2 signpost -2 recommendation -5 opinion 9 claim -1
    words:send	heading -1 boilerplate -7 promotion 15 anecdote -2 signpost 1 recommendation 3 claim -7
    words:sensible	anecdote -2 recommendation -1 opinion 13 claim -10
    words:sent	anecdote 12 opinion -2 claim -9
    words:september	boilerplate -3 promotion 14 anecdote -5 signpost -4 opinion -2
    words:series	promotion -2 anecdote -1 signpost -1 recommendation 10 opinion -4 claim -2
    words:series of	promotion -2 signpost -1 recommendation 10 opinion -4 claim -3
    words:serious	heading -1 recommendation 3 opinion -5 claim 3
    words:sertraline	heading 5 boilerplate -2 anecdote 4 signpost -4 recommendation -3 opinion -3 claim 3
    words:service	boilerplate 12 promotion -6 anecdote 1 signpost -2 recommendation -6 opinion -1 claim 2
    words:services	heading -1 boilerplate 2 promotion -1 anecdote -1 signpost -1 recommendation -1 opinion -4 claim 6
    words:session	heading 1 boilerplate -3 promotion -2 anecdote 9 signpost -1 recommendation 4 opinion -5 claim -3
    words:sessions	heading -4 boilerplate -1 promotion 14 anecdote 3 signpost -3 recommendation -3 opinion -2 claim -4
    words:sessions in	promotion 11 recommendation -1 opinion -1 claim -8
    words:set	heading 1 boilerplate -1 promotion -2 anecdote -7 signpost -1 recommendation 1 opinion 5 claim 4
    words:seven	heading 1 boilerplate 1 promotion -3 signpost 3 recommendation 7 opinion 5 claim -15
    words:seven and	boilerplate 3 anecdote -3 recommendation -1 opinion 10 claim -8
    words:severe	anecdote -1 recommendation 3 opinion -6 claim 4
    words:sex	boilerplate 4 promotion -2 signpost -1 recommendation 10 claim -11
    words:sham	anecdote -1 signpost -1 recommendation -1 opinion 5 claim -2
    words:share	heading -3 boilerplate 6 anecdote -4 recommendation -2 opinion 3
    words:share of	opinion 9 claim -8
    words:shared	heading -7 boilerplate 5 anecdote -1 signpost 7 opinion -1 claim -3
    words:she	heading 9 boilerplate -3 promotion 2 anecdote 15 signpost -6 recommendation -16 opinion 13 claim -14
    words:she didn't	anecdote -2 opinion 11 claim -8
    words:she said	anecdote -6 signpost -1 recommendation -2 opinion 4 claim 5
    words:she says	promotion -1 anecdote 8 recommendation -4 opinion -2 claim -2
    words:she was	anecdote 3 signpost -1 opinion 3 claim -5
    words:she'd	anecdote 5 recommendation -2 opinion -1 claim -2
    words:shingles	heading -5 boilerplate -1 promotion 7 signpost 1 recommendation -1 opinion -1 claim 1
    words:shipping	boilerplate 5 promotion -1 anecdote -3 opinion -1
    words:shop	heading -5 boilerplate -2 anecdote -4 signpost 6 recommendation -1 opinion 3 claim 3
    words:short	heading -4 boilerplate -5 promotion 5 anecdote -2 signpost 1 recommendation -6 opinion -6 claim 18
    words:short version	heading -5 signpost -4 opinion -1 claim 11
    words:shot	heading 3 boilerplate -3 promotion -1 anecdote 5 signpost -4 recommendation 7 opinion -5 claim -1
    words:should	heading -2 boilerplate -4 promotion -3 anecdote -7 signpost 14 recommendation 9 opinion 22 claim -28
    words:should be	boilerplate -2 promotion -1 anecdote -3 signpost 2 recommendation -8 opinion 9 claim 4
    words:should i	heading 6 signpost -5
    words:should not	heading 2 signpost -1 recommendation 14 opinion -4 claim -10
    words:show	boilerplate 1 anecdote 5 signpost -4 recommendation 6 opinion -4 claim -4
    words:showed	anecdote 11 opinion -1 claim -10
    words:showed no	anecdote 11 opinion -1 claim -10
    words:shown	boilerplate -2 promotion -1 recommendation -1 opinion -5 claim 9
    words:shows	heading 1 boilerplate -1 promotion -1 anecdote -1 signpost -1 recommendation -1 opinion -3 claim 5
    words:side	heading 1 promotion 3 anecdote -3 signpost 11 recommendation -13 opinion -5 claim 5
    words:side effects	heading 1 promotion 4 signpost 6 recommendation -12 opinion 3 claim -1
    words:sign	heading -1 boilerplate -7 promotion 4 anecdote 7 signpost 5 recommendation -2 opinion 1 claim -6
    words:sign up	heading -1 boilerplate -7 promotion 6 anecdote -1 signpost 7 recommendation -2 opinion -1
    words:signed	boilerplate 6 promotion -3 anecdote -1 signpost -3 recommendation -2 opinion 1 claim 3
    words:significant	heading 8 boilerplate -3 promotion -1 anecdote -1 signpost -1 opinion -6 claim 4
    words:similar	heading -9 boilerplate 11 promotion -2 recommendation -1 opinion -1 claim 2
    words:simple	heading 1 boilerplate -1 promotion 3 anecdote 6 signpost -2 recommendation 5 opinion -3 claim -9
    words:since	heading 9 boilerplate -11 promotion 2 anecdote 9 signpost -3 recommendation -4 opinion -12 claim 10
    words:since #	heading 7 boilerplate -3 promotion -1 anecdote 7 signpost -3 recommendation -2 opinion -2 claim -3
    words:since the	anecdote -3 signpost -1 opinion -1 claim 6
    words:single	heading 1 boilerplate -3 promotion 2 anecdote 3 recommendation -11 opinion -3 claim 11
    words:sister	promotion -1 anecdote 1 signpost 7 recommendation -1 opinion -2 claim -3
    words:sit	promotion 2 anecdote 4 signpost 3 recommendation 6 claim -15
    words:six	heading -1 boilerplate -3 promotion 3 signpost -8 recommendation 20 opinion -8 claim -4
    words:six months	promotion -1 anecdote -2 signpost -2 opinion -3 claim 8
    words:six weeks	promotion -1 anecdote 1 signpost -1 opinion 5 claim -3
    words:sixty	boilerplate -1 promotion 8 anecdote -2 signpost -1 recommendation -1 opinion -5 claim 2
    words:skills	heading -3 boilerplate 1 promotion -2 signpost -1 recommendation -1 opinion 9 claim -4
    words:skin	heading -1 promotion -1 anecdote -4 signpost -3 recommendation -2 opinion -4 claim 16
    words:skip	heading -1 boilerplate -1 promotion 1 anecdote 2 signpost -4 recommendation 3 opinion -5 claim 3
    words:sleep	heading 5 boilerplate 1 promotion -10 anecdote 8 signpost -8 recommendation 17 opinion -3 claim -9
    words:sleep and	signpost -2 recommendation 11 opinion 1 claim -10
    words:sleeping	heading -5 promotion -1 signpost 5 recommendation -1 opinion -3 claim 6
    words:sleepy	recommendation 1 opinion -7 claim 7
    words:slept	anecdote 4 signpost -1 opinion -6 claim 2
    words:slide	opinion 12 claim -11
    words:slot	boilerplate -7 promotion 8 anecdote -1 recommendation 4 claim -3
    words:slow	heading -4 boilerplate -1 promotion -4 anecdote -1 recommendation 6 opinion -4 claim 8
    words:slowly	promotion -1 anecdote 1 signpost -2 recommendation 6 opinion -5
    words:small	heading 1 boilerplate 3 anecdote 2 signpost -3 recommendation -8 opinion -11 claim 17
    words:smells	boilerplate -1 promotion -1 anecdote 6 signpost -1 recommendation -1 opinion -4 claim 2
    words:so	boilerplate -2 promotion -14 anecdote 1 signpost 20 recommendation 12 opinion -9 claim -7
    words:so ask	signpost -1 recommendation 12 opinion -2 claim -9
    words:so can	anecdote -1 recommendation -7 opinion 10 claim -2
    words:so don't	promotion -1 anecdote -4 signpost -1 recommendation 11 opinion -2 claim -2
    words:so far	heading 1 boilerplate -1 anecdote 5 signpost -1 recommendation -2 opinion -6 claim 3
    words:so if	anecdote -2 signpost 7 recommendation 5 opinion -3 claim -8
    words:so it	heading -1 recommendation -4 opinion -3 claim 8
    words:so that	promotion -2 anecdote -4 recommendation 9 opinion -11 claim 7
    words:so the	anecdote 2 signpost -1 recommendation -3 opinion -1 claim 3
    words:so what	heading 5 signpost -3 opinion -1
    words:so you	anecdote -1 signpost 2 recommendation 1 opinion 9 claim -10
    words:social	heading 6 boilerplate -7 promotion -1 anecdote -1 recommendation -1 opinion -4 claim 8
    words:sold	heading 5 boilerplate -1 anecdote -2 signpost -1 recommendation 4 opinion -7 claim 3
    words:some	heading -4 boilerplate -2 promotion 3 anecdote -3 signpost 7 recommendation -15 opinion 15
    words:some of	heading -1 boilerplate -1 promotion 4 anecdote -4 signpost 11 recommendation -5 opinion -4
    words:some people	anecdote -1 signpost -2 recommendation -2 opinion 5 claim -1
    words:somebody	heading 9 boilerplate -5 promotion 9 anecdote -5 signpost 3 recommendation 4 opinion -15
    words:someone	heading -1 boilerplate -1 promotion -4 anecdote 4 signpost -5 recommendation 11 opinion 6 claim -11
    words:someone else	promotion -2 recommendation 11 opinion -2 claim -8
    words:someone who	heading -1 promotion -1 anecdote 3 signpost -2 recommendation -1 opinion 9 claim -9
    words:something	heading 1 promotion -1 anecdote -6 signpost -5 recommendation -2 opinion -6 claim 19
    words:sometimes	anecdote 1 signpost -1 recommendation 6 opinion -3 claim -2
    words:somewhere	boilerplate -1 promotion -1 anecdote -2 signpost -6 recommendation 15 opinion 3 claim -8
    words:soon	boilerplate -1 promotion -2 recommendation -9 opinion 12
    words:sorry	heading 4 boilerplate 1 promotion 5 anecdote -6 signpost 1 recommendation -3 opinion -7 claim 6
    words:sound	heading 1 anecdote 1 signpost -1 recommendation -2 opinion 5 claim -2
    words:sounds	heading -1 boilerplate -11 anecdote -5 signpost -5 recommendation 5 opinion 18
    words:sounds like	heading -1 boilerplate -11 anecdote -5 signpost -4 recommendation 5 opinion 16
    words:soup	recommendation 8 opinion -6 claim -1
    words:source	heading -11 boilerplate 1 promotion -1 signpost 11
    words:sources	heading 7 boilerplate -7
    words:south	promotion 4 anecdote -2 signpost -1 recommendation -1 opinion -7 claim 7
    words:specialist	heading -2 boilerplate 1 recommendation 7 opinion 1 claim -6
    words:spell	boilerplate -5 anecdote -2 recommendation -2 opinion 9 claim 2
    words:spent	boilerplate -3 promotion -3 anecdote -1 opinion 10 claim -2
    words:spinal	heading 8 signpost -1 recommendation -3 opinion -2 claim -2
    words:spinal cord	heading 8 recommendation -1 opinion -1 claim -6
    words:spokesperson	boilerplate -1 promotion -1 anecdote -1 recommendation -1 opinion -5 claim 9
    words:spot	heading 1 boilerplate -8 anecdote -1 opinion 8
    words:spray	heading 2 boilerplate -6 promotion -2 anecdote 6 signpost 12 recommendation 4 opinion -2 claim -15
    words:spring	heading -2 boilerplate 1 promotion 5 anecdote 1 signpost -1 recommendation -1 opinion -2 claim -1
    words:staff	heading -2 boilerplate 5 promotion -5 anecdote 6 signpost 3 opinion -6
    words:stand	heading 2 boilerplate -3 promotion -2 anecdote -3 signpost 14 recommendation -4 opinion -5
    words:standing	heading -4 boilerplate 6 anecdote 12 opinion -7 claim -7
    words:stands	opinion 11 claim -10
    words:start	heading 10 boilerplate -4 promotion 8 anecdote -1 signpost 7 recommendation -18 opinion -19 claim 17
    words:start with	heading -1 promotion 7 anecdote -1 signpost 7 recommendation 2 opinion -7 claim -7
    words:started	promotion -3 anecdote 10 signpost -5 recommendation 4 claim -7
    words:starting	promotion -3 anecdote -1 recommendation -1 opinion -1 claim 6
    words:starts	anecdote -2 signpost -1 recommendation -2 claim 6
    words:state	heading -3 boilerplate -1 promotion 1 anecdote -2 signpost -1 recommendation 18 opinion -5 claim -6
    words:state university	heading -3 boilerplate -4 promotion 9 opinion -1 claim -1
    words:statement	anecdote -4 recommendation -1 opinion 10 claim -5
    words:states	promotion -1 anecdote -1 signpost -1 recommendation -1 opinion -1 claim 4
    words:statistically	heading 8 boilerplate -3 promotion -1 anecdote -1 signpost -1 opinion -2
    words:stay	heading 1 promotion -5 anecdote -1 signpost -4 recommendation 8 opinion 7 claim -5
    words:stays	promotion -1 anecdote -1 recommendation -1 opinion -4 claim 8
    words:steady	heading 10 promotion 6 anecdote -1 signpost -3 recommendation -12 opinion -1 claim 1
    words:step	heading 24 boilerplate -9 promotion -6 anecdote -1 signpost -1 recommendation 3 opinion 3 claim -12
    words:step #	heading 19 boilerplate -8 promotion -2 anecdote -1 signpost -1 recommendation 5 opinion -1 claim -10
    words:steps	boilerplate -11 anecdote -1 recommendation -1 opinion 11 claim 3
    words:still	heading 4 boilerplate -5 promotion 8 anecdote 17 signpost -12 recommendation 7 opinion -17 claim -1
    words:stimulation	heading 3 boilerplate -6 promotion -1 anecdote -2 signpost 12 opinion -3 claim -3
    words:stimulator	heading 8 recommendation -1 opinion -1 claim -7
    words:stop	heading -2 boilerplate -5 promotion 14 anecdote 2 signpost -2 recommendation -1 opinion -15 claim 9
    words:stopped	heading 3 boilerplate -3 promotion -3 anecdote 12 signpost -8 recommendation 5 opinion -2 claim -5
    words:stopping	heading 4 boilerplate -4 recommendation 12 opinion -5 claim -5
    words:store	heading -1 promotion -1 anecdote 3 signpost -1 recommendation 8 opinion -1 claim -8
    words:stories	heading -4 boilerplate 3 promotion 7 anecdote -1 signpost 2 opinion -6
    words:story	heading 3 boilerplate -10 promotion -1 anecdote 7 signpost 6 recommendation 1 opinion -7 claim 2
    words:stove	heading 5 boilerplate -6 promotion -1 anecdote 9 signpost -6 opinion -1
    words:straight	heading 6 boilerplate 4 promotion 1 anecdote -2 signpost -1 recommendation 2 opinion -3 claim -7
    words:straight away	heading 8 signpost -3 opinion -1 claim -4
    words:strange	anecdote -1 signpost 8 recommendation -1 opinion -4 claim -2
    words:strength	anecdote -1 signpost -1 recommendation -4 opinion 6 claim 1
    words:stress	heading 2 promotion 2 signpost -2 recommendation -2 opinion -3 claim 3
    words:stroke	heading 4 boilerplate -1 promotion -1 anecdote 1 signpost -1 recommendation 4 opinion -4 claim -1
    words:strong	anecdote -1 signpost -1 recommendation -4 opinion 6
    words:stubborn	promotion -1 anecdote -1 recommendation -2 opinion 12 claim -7
    words:students	boilerplate -6 promotion 8 anecdote -5 signpost -1 recommendation -1 opinion -4 claim 10
    words:studies	heading -1 boilerplate 2 promotion -3 anecdote -4 signpost -2 recommendation 5 opinion -6 claim 10
    words:studies are	boilerplate -1 promotion -1 anecdote -2 signpost -1 recommendation 8 opinion -4 claim 1
    words:study	heading 12 boilerplate -13 anecdote -3 signpost -6 recommendation -11 opinion 14 claim 7
    words:study of	heading 3 boilerplate -7 promotion -1 anecdote -3 recommendation -2 opinion 9 claim 1
    words:stuff	heading 4 anecdote -3 signpost -5 recommendation -1 opinion -8 claim 13
    words:subscribe	heading -6 boilerplate -3 promotion 9
    words:success	heading 10 boilerplate -1 promotion -2 anecdote -4 recommendation -1 opinion 6 claim -8
    words:such	heading -1 boilerplate -2 promotion 1 anecdote -1 signpost 1 opinion -4 claim 7
    words:such as	promotion 3 signpost -1 recommendation 1 opinion -7 claim 5
    words:sudden	promotion -3 anecdote -2 signpost -1 recommendation 12 opinion -3 claim -3
    words:suddenly	recommendation -2 opinion -3 claim 7
    words:sudeck	heading -2 boilerplate -4 anecdote -1 signpost -1 recommendation -1 opinion -1 claim 9
    words:suffer	heading -1 promotion 9 anecdote -2 signpost -2 recommendation -5 opinion 12 claim -11
    words:sugar	boilerplate -2 promotion 7 anecdote 2 signpost -2 recommendation -2 opinion -3 claim -1
    words:suggest	heading -4 boilerplate 3 recommendation -1 claim 2
    words:suicidal	heading -1 promotion -2 anecdote -1 recommendation 2 opinion -6 claim 7
    words:suicidal ideation	heading -1 recommendation -1 opinion -4 claim 7
    words:suicide	heading 3 promotion -9 anecdote -5 signpost -2 recommendation 14 opinion -6 claim 6
    words:summer	heading 2 boilerplate -2 promotion 1 anecdote 5 recommendation -1 opinion -1 claim -3
    words:sunday	heading 2 promotion 6 anecdote -3 signpost -6 recommendation -1 opinion 2
    words:support	heading 1 boilerplate -3 promotion 5 anecdote -1 recommendation 9 opinion -4 claim -7
    words:sure	recommendation -1 opinion -4 claim 6
    words:survivors	heading 8 boilerplate -7 promotion -1
    words:switched	anecdote 8 opinion -2 claim -6
    words:symptom	heading 1 anecdote -6 signpost -1 recommendation -1 opinion -1 claim 8
    words:symptoms	heading 3 boilerplate -3 anecdote -3 signpost -1 recommendation 2 opinion -4 claim 7
    words:syndrome	heading 8 boilerplate -13 promotion 2 anecdote -6 signpost 8 recommendation 5 opinion -9 claim 4
    words:system	heading 5 boilerplate -6 promotion -2 signpost -1 recommendation -1 opinion 12 claim -7
    words:t	heading -2 boilerplate 4 promotion -2
    words:table	heading 1 boilerplate 1 promotion 6 anecdote -1 signpost -1 recommendation 2 opinion 6 claim -12
    words:tablet	heading 3 boilerplate -4 promotion -5 anecdote 2 signpost -2 recommendation 5 opinion -4 claim 5
    words:tablets	heading -3 boilerplate -1 promotion -1 anecdote 4 signpost 1 recommendation 6 opinion -8 claim 2
    words:take	heading -1 boilerplate -9 promotion 7 anecdote -2 signpost -1 recommendation 12 opinion -4 claim -1
    words:take it	promotion -1 anecdote 6 recommendation -2 opinion 4 claim -7
    words:take the	heading 2 boilerplate -8 promotion 4 anecdote -5 signpost 4 recommendation 4 opinion 3 claim -4
    words:taken	promotion -4 anecdote -1 signpost -1 recommendation -6 opinion -3 claim 15
    words:takes	boilerplate -3 promotion 3 signpost -2 recommendation -2 opinion -3 claim 7
    words:taking	heading 1 boilerplate -2 promotion 4 anecdote 2 signpost 6 recommendation 1 opinion -3 claim -9
    words:talk	heading 10 boilerplate -3 anecdote -7 signpost -4 recommendation 12 opinion -3 claim -6
    words:talk about	heading 3 boilerplate -2 promotion -1 signpost -1 recommendation 7 opinion -2 claim -4
    words:talk to	anecdote -6 signpost -4 opinion 12 claim -1
    words:talking	heading 4 boilerplate 1 promotion -2 anecdote 2 signpost -1 recommendation -1 opinion -6 claim 3
    words:tap	heading -7 boilerplate 16 promotion -2 anecdote 1 signpost -7 recommendation -3 opinion -1 claim 3
    words:taper	heading -1 signpost -1 recommendation 7 opinion -4 claim -2
    words:tapering	heading -1 boilerplate -12 promotion -1 signpost -1 recommendation -1 opinion 16
    words:tart	heading -1 boilerplate -1 promotion -5 opinion -2 claim 10
    words:tart cherry	heading -1 boilerplate -1 promotion -5 opinion -2 claim 10
    words:taste	boilerplate -1 promotion -1 signpost -1 recommendation -8 opinion 4 claim 8
    words:tea	heading -4 boilerplate -1 promotion 1 anecdote 12 signpost 2 recommendation -4 opinion -6 claim -1
    words:team	boilerplate -7 promotion 2 anecdote -5 signpost -4 recommendation 2 opinion 17 claim -5
    words:telephone	promotion 4 anecdote 8 signpost -1 recommendation -1 opinion -14 claim 5
    words:tell	heading -4 boilerplate -1 promotion -9 anecdote -1 signpost 13 recommendation 15 opinion -26 claim 14
    words:tell the	promotion -4 anecdote -2 signpost -2 recommendation 12 opinion -5 claim 2
    words:tell us	heading 4 boilerplate -1 promotion -3 signpost 5 recommendation 1 opinion -2 claim -4
    words:tell you	signpost -2 recommendation -3 opinion 1 claim 4
    words:telling	promotion -2 recommendation -7 opinion 4 claim 4
    words:temperature	heading -2 boilerplate -1 promotion -1 anecdote -1 signpost -1 recommendation 8 opinion -4 claim 2
    words:ten	heading -1 boilerplate -6 promotion 1 anecdote -6 signpost -5 opinion 11 claim 5
    words:ten years	anecdote -5 signpost -1 opinion 4 claim 3
    words:tenth	anecdote -1 recommendation 6 opinion 7 claim -12
    words:test	heading -2 boilerplate 2 signpost -2 recommendation 5 opinion -4
    words:tested	heading -1 boilerplate -1 promotion -1 anecdote 2 recommendation -2 opinion -9 claim 12
    words:text	heading -3 boilerplate 11 promotion -10 anecdote -6 signpost 13 recommendation 8 opinion -4 claim -8
    words:text #	boilerplate -2 promotion -2 anecdote -1 recommendation 9 opinion -1 claim -4
    words:than	heading 2 boilerplate -2 promotion -6 anecdote -9 signpost -6 recommendation 10 opinion 27 claim -14
    words:than #	heading 3 promotion -2 signpost 6 recommendation 2 opinion 2 claim -10
    words:than a	anecdote -2 recommendation 9 opinion -4 claim -3
    words:than one	opinion 7 claim -6
    words:than the	anecdote -3 signpost -5 recommendation -2 opinion 35 claim -25
    words:thank	heading -1 promotion -2 anecdote 10 signpost 8 recommendation -1 opinion -8 claim -6
    words:thank you	promotion -1 anecdote 11 signpost 4 recommendation -1 opinion -6 claim -6
    words:thanks	heading -1 boilerplate 5 promotion -4 anecdote -1 signpost 11 recommendation -1 opinion -7 claim -1
    words:that	heading 3 boilerplate -16 promotion -28 anecdote -14 signpost -15 recommendation 11 opinion 28 claim 31
    words:that a	heading 3 promotion -2 signpost -4 recommendation -2 opinion 1 claim 4
    words:that i	anecdote 1 signpost 4 opinion -8 claim 4
    words:that in	anecdote 4 signpost -1 opinion -6 claim 3
    words:that is	heading 5 boilerplate -3 anecdote -3 signpost 1 claim 2
    words:that it	anecdote -2 signpost -2 recommendation 10 opinion 7 claim -13
    words:that last	anecdote -1 signpost 3 recommendation -5 opinion -4 claim 7
    words:that one	promotion -2 anecdote -1 signpost -2 recommendation 2 opinion -6 claim 9
    words:that the	promotion -1 anecdote -8 signpost -6 recommendation -9 opinion 18 claim 6
    words:that they	recommendation 6 claim -6
    words:that this	anecdote -9 opinion 7 claim 1
    words:that was	anecdote 1 signpost -1 recommendation -1 opinion -4 claim 6
    words:that what	anecdote 9 signpost -3 recommendation -1 opinion -1 claim -4
    words:the	heading -7 boilerplate -41 promotion -2 anecdote 28 signpost 21 recommendation -2 opinion -19 claim 23
    words:the #	heading -2 boilerplate -8 promotion 6 anecdote 4 signpost -2 recommendation -3 opinion -2 claim 7
    words:the american	anecdote -3 recommendation -1 opinion -1 claim 5
    words:the authors	heading -1 recommendation -2 opinion -2 claim 6
    words:the baby	anecdote -4 signpost -1 recommendation -1 opinion 9 claim -3
    words:the back	heading -1 anecdote 4 signpost -3 recommendation -7 opinion 7
    words:the benefit	heading -1 signpost -1 opinion 16 claim -14
    words:the best	promotion -1 signpost -2 recommendation -1 opinion -4 claim 9
    words:the big	heading -1 boilerplate -1 signpost 11 opinion -9
    words:the bladder	anecdote -3 signpost -2 recommendation -2 opinion -3 claim 11
    words:the body	anecdote -3 signpost -1 opinion -3 claim 8
    words:the brain	heading -1 anecdote 1 recommendation -2 opinion 7 claim -5
    words:the bus	promotion -1 anecdote 10 signpost 2 recommendation -2 opinion -7 claim -3
    words:the car	heading -3 boilerplate 3 promotion -1 anecdote 8 signpost -2 recommendation 1 opinion -5 claim -4
    words:the clinic	heading 1 boilerplate -1 promotion 6 anecdote 6 signpost 4 opinion -3 claim -13
    words:the clock	heading 10 anecdote -1 signpost -3 recommendation -6 opinion -1 claim 1
    words:the company	heading -4 boilerplate -2 promotion 2 anecdote -3 signpost -3 recommendation -2 opinion 2 claim 9
    words:the day	promotion -5 anecdote 1 signpost -1 recommendation 11 opinion -1 claim -6
    words:the department	promotion -1 anecdote -4 signpost 4 recommendation -2 opinion -3 claim 7
    words:the diagnosis	heading 1 boilerplate -1 anecdote -4 opinion -3 claim 7
    words:the difference	heading -1 boilerplate 2 promotion -3 signpost -2 recommendation -1 claim 5
    words:the disease	boilerplate -1 anecdote -2 signpost 7 recommendation -3 opinion 16 claim -17
    words:the drip	heading 1 boilerplate -1 promotion -1 anecdote -3 signpost 5 recommendation -6 opinion -3 claim 7
    words:the drug	heading -1 promotion -1 anecdote 8 signpost 1 recommendation -1 opinion 5 claim -11
    words:the effect	promotion -1 signpost -2 recommendation -3 opinion 2 claim 5
    words:the end	boilerplate -1 promotion -5 signpost 1 recommendation -2 opinion 11 claim -4
    words:the fda	promotion -3 opinion -1 claim 5
    words:the first	heading 1 promotion 7 anecdote -2 signpost -1 recommendation -6 opinion 4 claim -2
    words:the floor	promotion -1 anecdote 5 signpost -1 recommendation 4 opinion -1 claim -6
    words:the forehead	heading -1 anecdote 9 signpost -1 recommendation -1 opinion -2 claim -4
    words:the four	heading 1 boilerplate -1 anecdote -1 signpost 9 recommendation -1 opinion -5 claim -1
    words:the full	boilerplate -2 promotion -1 anecdote 2 signpost 5 recommendation -2 opinion -2 claim -2
    words:the head	heading -5 boilerplate -1 signpost -1 recommendation 5 claim 2
    words:the heart	heading -1 boilerplate 1 anecdote -2 signpost -1 recommendation -1 opinion 6 claim -3
    words:the home	promotion 10 recommendation -1 claim -8
    words:the label	promotion -1 signpost -2 recommendation 1 opinion -2 claim 5
    words:the letters	promotion -1 signpost 10 recommendation -9 opinion -1 claim 1
    words:the long	heading -1 boilerplate 1 promotion -3 anecdote -4 signpost 8 recommendation -2 opinion 6 claim -5
    words:the main	heading -9 boilerplate -2 signpost 11 opinion -1 claim 1
    words:the medical	heading 1 anecdote 8 signpost -3 opinion -4
    words:the mind	heading 1 anecdote 7 opinion -2 claim -5
    words:the morning	heading 3 boilerplate -2 promotion -5 anecdote -3 signpost -4 recommendation 15 opinion -5
    words:the most	heading -1 boilerplate -2 promotion -2 anecdote -1 signpost -2 recommendation 2 opinion 11 claim -5
    words:the name	anecdote -1 signpost 9 recommendation -3 opinion -4
    words:the new	heading 5 promotion -1 anecdote 3 recommendation -5 opinion -2 claim 1
    words:the next	anecdote -2 signpost -2 opinion -1 claim 5
    words:the nhs	heading -1 anecdote -2 signpost 8 recommendation -3 opinion -7 claim 5
    words:the night	heading -4 promotion 5 signpost 2 recommendation 2 opinion -1 claim -3
    words:the nose	heading 3 boilerplate -3 anecdote 3 signpost -1 recommendation 8 opinion -1 claim -10
    words:the number	promotion 3 anecdote -1 signpost -1 recommendation 5 opinion -3 claim -2
    words:the old	anecdote -6 recommendation -1 opinion -1 claim 7
    words:the one	heading 3 boilerplate -3 promotion 1 anecdote -13 signpost 3 recommendation 5 opinion 1 claim 3
    words:the only	promotion -5 anecdote 1 signpost -1 claim 5
    words:the other	heading -1 promotion -3 anecdote -2 signpost -1 recommendation 5 opinion 4 claim -2
    words:the pain	heading 1 signpost 4 recommendation 7 opinion -4 claim -7
    words:the paper	boilerplate -1 promotion 9 recommendation -9 opinion 6 claim -5
    words:the patient	heading -4 boilerplate 6 promotion -1 anecdote 7 signpost -3 recommendation 4 opinion -5 claim -5
    words:the patients	opinion -4 claim 6
    words:the people	signpost 1 recommendation -2 opinion 6 claim -5
    words:the person	heading -5 boilerplate -1 signpost -3 recommendation 8 opinion -2 claim 3
    words:the pills	heading 6 boilerplate -3 anecdote 2 signpost -2 recommendation -1 claim -2
    words:the questions	boilerplate -2 promotion -3 signpost 7 opinion -1 claim -1
    words:the right	heading -1 promotion -1 anecdote -2 signpost -1 recommendation -3 opinion 8
    words:the risk	anecdote -1 recommendation -3 opinion 10 claim -6
    words:the road	heading 2 boilerplate -1 promotion -2 signpost -1 recommendation 9 claim -7
    words:the room	heading 1 promotion 6 anecdote -7 signpost -2 recommendation 8 opinion 17 claim -22
    words:the rules	heading 1 boilerplate 10 promotion -1 signpost -2 recommendation -5 opinion -2 claim -1
    words:the same	boilerplate -1 promotion -8 anecdote -2 signpost 2 recommendation 6 opinion -12 claim 15
    words:the second	heading -1 boilerplate 1 promotion -1 anecdote -9 signpost -2 recommendation -13 opinion 21 claim 3
    words:the start	recommendation -8 claim 8
    words:the stove	heading 7 boilerplate -5 anecdote 2 signpost -2 opinion -1
    words:the study	boilerplate -3 promotion -1 anecdote -1 recommendation -2 opinion -3 claim 11
    words:the tablets	promotion -1 anecdote 6 signpost 1 opinion -4 claim -2
    words:the team	boilerplate -6 promotion -4 anecdote -1 signpost -3 recommendation -2 opinion 16
    words:the telephone	anecdote 8 recommendation -1 opinion -7
    words:the tenth	anecdote -1 recommendation 6 opinion 7 claim -12
    words:the therapist	anecdote 4 signpost -3 recommendation -4 opinion -2 claim 5
    words:the thing	promotion -1 anecdote -2 signpost -1 recommendation -1 opinion 15 claim -9
    words:the third	promotion -2 anecdote 9 signpost -1 recommendation -1 opinion -1 claim -3
    words:the thought	recommendation -1 opinion -12 claim 13
    words:the thoughts	heading 1 boilerplate -1 anecdote 8 signpost -1 opinion -2 claim -6
    words:the time	anecdote -5 recommendation 10 opinion 4 claim -8
    words:the treatment	boilerplate -1 promotion -1 signpost 1 recommendation -1 opinion -3 claim 5
    words:the trial	heading -2 boilerplate -1 promotion -1 anecdote -2 recommendation -1 opinion -6 claim 13
    words:the two	promotion -1 anecdote -1 signpost 1 recommendation -2 opinion -3 claim 6
    words:the usual	heading -1 boilerplate -3 promotion 9 anecdote -2 signpost -2 recommendation -1 opinion -3 claim 3
    words:the va	promotion -1 anecdote -4 recommendation -1 opinion 6
    words:the very	anecdote 4 opinion -8 claim 4
    words:the wall	anecdote -3 signpost -1 opinion 7 claim -3
    words:the way	promotion -2 anecdote 4 signpost 3 recommendation -2 opinion 7 claim -9
    words:the whole	heading -1 boilerplate -1 promotion -1 anecdote -1 signpost -6 recommendation 5 opinion 2 claim 3
    words:the wife	anecdote 13 signpost -2 opinion -5 claim -5
    words:the word	anecdote 4 recommendation -1 opinion 7 claim -10
    words:the words	anecdote 1 recommendation 6 opinion 2 claim -8
    words:their	heading 4 boilerplate -8 promotion -7 anecdote -6 recommendation 16 opinion -10 claim 11
    words:them	heading -4 boilerplate 5 promotion 3 anecdote -3 signpost -7 recommendation -3 claim 8
    words:them from	signpost -5 recommendation -3 opinion 10 claim -1
    words:them in	promotion -2 anecdote -2 signpost 12 recommendation -1 opinion -6
    words:them to	recommendation 8 claim -8
    words:then	heading -4 boilerplate -2 promotion -10 anecdote 7 signpost 28 opinion -4 claim -15
    words:then the	anecdote -1 recommendation -3 opinion -2 claim 7
    words:therapist	heading -2 boilerplate -2 promotion 4 anecdote 10 signpost -6 recommendation -3 opinion -13 claim 12
    words:therapists	boilerplate 1 anecdote -1 signpost -1 recommendation -2 opinion -2 claim 6
    words:therapy	heading 11 boilerplate -3 promotion -5 anecdote -7 signpost -5 recommendation -8 opinion 1 claim 16
    words:therapy and	promotion -1 anecdote -4 signpost -2 recommendation -2 opinion -1 claim 10
    words:there	heading -2 boilerplate -3 promotion 10 anecdote -5 signpost 6 recommendation -7 opinion -26 claim 28
    words:there a	anecdote -1 signpost 5 recommendation -2 opinion -9 claim 9
    words:there are	promotion 1 anecdote -3 signpost 7 recommendation -3 opinion -6 claim 4
    words:there is	heading -2 boilerplate -1 promotion -2 anecdote -4 signpost -5 recommendation 2 opinion -6 claim 17
    words:there no	promotion 4 anecdote -3 signpost 4 recommendation 9 opinion -1 claim -12
    words:these	heading -7 boilerplate -5 promotion 8 anecdote -1 signpost 10 recommendation -3 opinion -8 claim 6
    words:they	heading -1 boilerplate -3 promotion -5 anecdote 2 signpost 1 recommendation -8 opinion 5 claim 9
    words:they are	anecdote -3 signpost -1 recommendation 4 opinion 7 claim -7
    words:they do	heading -1 signpost 4 recommendation -5 opinion -2 claim 5
    words:they were	anecdote 1 signpost -2 recommendation 8 opinion -3 claim -4
    words:they've	promotion -1 anecdote 1 signpost -2 recommendation -1 opinion 17 claim -15
    words:thing	heading -2 boilerplate 1 promotion -7 anecdote -3 recommendation -2 opinion 5 claim 8
    words:things	heading -3 boilerplate -4 promotion 5 anecdote -14 signpost 16 recommendation -7 opinion 10 claim -3
    words:things that	signpost -2 recommendation -2 opinion -3 claim 7
    words:think	heading -1 promotion -6 anecdote -3 signpost 2 recommendation 15 opinion -3 claim -4
    words:think it	heading -1 recommendation 5 opinion -1 claim -3
    words:think of	promotion -3 recommendation 11 opinion 4 claim -10
    words:thinking	boilerplate -1 promotion -4 anecdote 9 signpost -1 recommendation 8 opinion -15 claim 4
    words:thinking of	boilerplate -1 promotion -1 recommendation 6 opinion -1 claim -2
    words:thinner	signpost -3 recommendation -2 opinion 6
    words:third	promotion -3 anecdote 6 recommendation 2 opinion -7 claim 3
    words:thirty	promotion -1 signpost -1 opinion -9 claim 11
    words:this	heading -7 boilerplate 34 promotion 2 anecdote -3 signpost 27 recommendation -23 opinion 15 claim -46
    words:this and	promotion -1 anecdote 10 signpost -2 recommendation 3 opinion -4 claim -6
    words:this article	heading -1 boilerplate 13 promotion -3 anecdote -1 signpost -1 recommendation 2 opinion -4 claim -6
    words:this drug	boilerplate -1 signpost -1 recommendation -3 opinion -4 claim 10
    words:this is	heading 7 boilerplate -6 promotion -9 anecdote 5 signpost 11 recommendation -1 opinion 1 claim -7
    words:this leaflet	boilerplate 8 promotion -2 signpost 1 recommendation -3 opinion -2 claim -3
    words:this one	anecdote 5 signpost -2 opinion 7 claim -9
    words:this page	heading -3 boilerplate 2 promotion -1 anecdote -1 signpost 10 recommendation -2 opinion -1 claim -4
    words:this section	heading 1 boilerplate 9 signpost -6 opinion -3 claim -1
    words:this week	heading 4 boilerplate -1 promotion -2 anecdote -2 signpost 16 recommendation -4 opinion -5 claim -5
    words:this year	boilerplate 3 promotion -1 anecdote -8 signpost -1 recommendation -2 opinion 11 claim -2
    words:thornbury	heading -10 boilerplate 10
    words:those	anecdote -4 signpost -8 recommendation 9 opinion 5 claim -3
    words:those are	anecdote -1 signpost -1 opinion 7 claim -5
    words:those who	promotion -1 anecdote -1 signpost -2 recommendation 8 opinion -2 claim -2
    words:though	heading -3 boilerplate -3 promotion -1 signpost -3 recommendation -3 opinion -7 claim 21
    words:thought	signpost -1 recommendation -1 opinion -11 claim 14
    words:thoughts	boilerplate 9 promotion -10 anecdote 4 signpost -4 recommendation 10 opinion -14 claim 5
    words:thoughts of	heading 2 boilerplate 4 promotion -8 anecdote -3 signpost -3 recommendation 15 opinion -3 claim -5
    words:thousand	anecdote -3 recommendation -1 opinion 8 claim -4
    words:three	heading -7 boilerplate 8 promotion -5 anecdote 17 signpost -7 recommendation -5 opinion -2 claim 1
    words:three months	signpost -1 recommendation -2 opinion -3 claim 6
    words:three weeks	anecdote 5 signpost -3 claim -1
    words:three years	promotion -1 anecdote 1 signpost -1 recommendation -3 opinion -4 claim 7
    words:threw	boilerplate -2 promotion -1 anecdote 10 recommendation -1 opinion -3 claim -4
    words:throat	heading -1 promotion -1 recommendation -2 opinion 7 claim -4
    words:through	boilerplate -2 promotion -6 anecdote -3 signpost 4 recommendation 6 opinion 2 claim -1
    words:through the	heading 1 boilerplate -1 promotion -5 anecdote -2 recommendation 11 opinion -5 claim 2
    words:thursday	heading -5 boilerplate 5 promotion 7 signpost -2 recommendation -1 opinion -4 claim 1
    words:thyroid	heading -1 promotion -2 recommendation 6 opinion -4 claim 1
    words:till	heading -2 boilerplate -2 promotion -2 anecdote 5 signpost -3 recommendation 3 opinion -3 claim 2
    words:time	heading -16 boilerplate -7 promotion -8 anecdote -5 signpost -8 recommendation 28 opinion -6 claim 22
    words:time and	boilerplate -1 promotion -4 recommendation 10 claim -4
    words:times	heading -4 boilerplate -5 promotion 9 anecdote -3 signpost -4 recommendation 9 opinion -8 claim 6
    words:tired	boilerplate 1 anecdote 2 signpost -1 opinion 12 claim -15
    words:tired of	anecdote -6 signpost -1 opinion 9 claim -2
    words:tms	heading 1 boilerplate 4 promotion 4 anecdote -2 signpost -4 recommendation 15 opinion -2 claim -16
    words:to	boilerplate -14 promotion 29 anecdote 9 signpost 8 recommendation -2 opinion -10 claim -20
    words:to #	heading 2 boilerplate -3 promotion 1 anecdote -2 signpost -3 recommendation -9 opinion -4 claim 18
    words:to a	heading 1 boilerplate -3 promotion -5 anecdote -4 signpost -2 recommendation 2 opinion 1 claim 9
    words:to answer	heading -1 boilerplate -1 promotion -1 anecdote -2 signpost -5 recommendation 14 opinion -4 claim -1
    words:to ask	heading -1 signpost 8 recommendation -1 opinion -4 claim -3
    words:to be	heading -4 boilerplate 3 promotion -6 anecdote 7 signpost -7 recommendation -23 opinion 20 claim 10
    words:to do	heading 6 boilerplate -2 promotion -1 signpost -7 recommendation 9 opinion 2 claim -7
    words:to drive	promotion -2 signpost -1 recommendation 10 opinion -3 claim -3
    words:to friday	boilerplate 5 promotion -8 recommendation 3
    words:to get	heading 1 promotion -2 anecdote -1 signpost 3 recommendation 6 opinion -2 claim -5
    words:to have	heading 4 anecdote -4 signpost 1 recommendation -2 opinion -7 claim 8
    words:to know	heading 2 boilerplate -2 promotion -2 anecdote -2 signpost 1 recommendation 4 opinion 12 claim -12
    words:to make	heading 1 boilerplate -1 recommendation -6 opinion -2 claim 8
    words:to put	promotion -1 anecdote -9 signpost 5 opinion 8 claim -3
    words:to read	promotion -1 anecdote -3 signpost 3 recommendation -8 opinion 15 claim -6
    words:to request	boilerplate -5 recommendation 10 opinion -1 claim -4
    words:to say	promotion -1 anecdote -2 signpost -1 recommendation 7 opinion -1 claim -2
    words:to see	heading -5 boilerplate 10 promotion -5 anecdote -6 signpost -9 recommendation -10 opinion 16 claim 8
    words:to take	promotion -1 anecdote 7 signpost 4 recommendation -1 opinion -1 claim -8
    words:to talk	heading 10 boilerplate -6 promotion -1 anecdote -5 signpost -5 opinion 8
    words:to the	heading -11 boilerplate -7 promotion 26 anecdote 17 signpost 9 recommendation 13 opinion -24 claim -23
    words:to them	boilerplate -1 promotion 7 signpost -1 recommendation -1 opinion -5 claim 1
    words:to us	promotion -1 anecdote 1 signpost -1 recommendation 6 claim -5
    words:to work	boilerplate 1 promotion -5 anecdote -1 signpost -1 recommendation -3 opinion 4 claim 5
    words:to write	promotion -2 anecdote -7 signpost 14 claim -5
    words:to you	boilerplate -1 promotion -1 anecdote -1 signpost 4 recommendation -2 opinion 14 claim -14
    words:to your	promotion -7 signpost 3 recommendation -2 opinion 2 claim 5
    words:today	heading 1 boilerplate -10 promotion 18 anecdote -8 signpost 21 recommendation -2 opinion -12 claim -9
    words:together	heading 1 boilerplate -2 promotion -4 signpost 2 recommendation 2 claim 2
    words:told	heading 7 boilerplate -3 promotion -7 anecdote 21 signpost -18 recommendation -13 opinion -5 claim 19
    words:told me	anecdote 1 signpost -2 opinion -6 claim 9
    words:told to	promotion -2 anecdote -1 signpost -4 opinion 8
    words:told us	heading -1 boilerplate -1 promotion -2 anecdote 10 signpost -3 recommendation -4 opinion -7 claim 8
    words:told you	signpost -6 claim 7
    words:tonight	heading 1 boilerplate -1 recommendation 10 opinion -2 claim -6
    words:too	heading -1 promotion 1 anecdote 1 signpost -7 recommendation -20 opinion 13 claim 14
    words:took	promotion -1 anecdote 11 signpost -1 recommendation -2 claim -6
    words:top	promotion -1 anecdote -1 signpost -4 recommendation 8 opinion 7 claim -9
    words:top of	promotion -1 anecdote -1 signpost -2 recommendation 8 opinion 8 claim -12
    words:touch	heading 9 boilerplate -1 anecdote 2 signpost -1 recommendation -3 opinion -7 claim 2
    words:touches	heading -10 boilerplate -1 promotion -1 anecdote 1 signpost -1 recommendation -1 opinion 11 claim 1
    words:towel	heading -1 promotion -2 anecdote 9 signpost -2 recommendation 9 opinion -4 claim -8
    words:track	anecdote 9 signpost -2 recommendation -1 opinion -13 claim 7
    words:train	heading -1 boilerplate 4 promotion -1 anecdote 5 signpost -5 recommendation 7 opinion 1 claim -9
    words:trained	boilerplate 1 promotion -1 anecdote -1 signpost 10 recommendation -3 opinion -6 claim -1
    words:training	boilerplate 2 promotion -2 anecdote -2 signpost -1 recommendation 1 opinion -4 claim 5
    words:transcranial	heading 6 boilerplate -8 anecdote -1 signpost 5 opinion -2 claim 1
    words:transcranial magnetic	heading 6 boilerplate -8 anecdote -1 signpost 5 opinion -2 claim 1
    words:trauma	heading 9 boilerplate -6 promotion 4 anecdote -1 signpost -1 recommendation -3 opinion -6 claim 4
    words:treat	heading 5 boilerplate -2 promotion 6 anecdote -1 signpost -9 recommendation -2 opinion -2 claim 6
    words:treated	heading 1 boilerplate -3 promotion 6 anecdote -1 signpost -1 recommendation -3 opinion 11 claim -9
    words:treated as	recommendation -1 opinion 13 claim -12
    words:treatment	heading -1 boilerplate -2 promotion -2 anecdote 2 signpost 6 recommendation -5 opinion -8 claim 10
    words:treatment in	heading 3 boilerplate -3 recommendation -1 opinion 10 claim -10
    words:treatment-resistant	boilerplate 1 signpost -4 opinion -2 claim 7
    words:treatment-resistant depression	boilerplate 1 signpost -4 opinion -2 claim 7
    words:treatments	heading -2 boilerplate 3 anecdote -2 signpost -4 recommendation -2 opinion 8
    words:treatments have	signpost -2 opinion 10 claim -7
    words:tremor	anecdote -4 signpost -1 recommendation 3 opinion -4 claim 6
    words:trial	heading -4 promotion -4 anecdote -5 signpost -2 recommendation 11 opinion -14 claim 18
    words:trial and	recommendation 1 opinion 7 claim -8
    words:trial in	promotion -1 recommendation 9 claim -8
    words:trial of	heading 1 boilerplate -2 opinion -4 claim 7
    words:trials	boilerplate 1 promotion -1 anecdote -1 signpost -2 recommendation 2 opinion -6 claim 8
    words:tried	heading -3 boilerplate 6 promotion -1 anecdote -4 signpost -2 recommendation 6 opinion 1 claim -2
    words:trouble	heading 1 promotion -1 anecdote -1 signpost 5 recommendation -2 opinion -1 claim -1
    words:true	heading -1 promotion -1 anecdote -3 signpost 1 recommendation -1 opinion 12 claim -8
    words:trust	heading -7 boilerplate 9 promotion -3 signpost -5 recommendation -7 opinion 13
    words:try	heading 2 boilerplate -10 promotion 6 signpost -1 recommendation 6 claim -2
    words:tuesday	heading -1 boilerplate -3 promotion 5 anecdote 4 signpost 4 recommendation 1 opinion -2 claim -9
    words:tuesdays	promotion 8 signpost -1 claim -6
    words:turns	heading -1 anecdote -2 signpost 1 recommendation 1 opinion 4 claim -3
    words:turns up	anecdote -1 signpost -1 opinion 8 claim -7
    words:twelve	boilerplate -3 promotion 3 anecdote -1 signpost -1 recommendation 5 opinion 2 claim -6
    words:twenty	anecdote 2 recommendation -1 opinion -5 claim 4
    words:twice	heading 1 boilerplate -1 promotion -4 anecdote 7 signpost 12 recommendation 1 opinion -8 claim -8
    words:two	heading -4 boilerplate 3 promotion 9 anecdote 12 signpost -5 recommendation -5 opinion -9 claim -1
    words:two and	promotion -2 anecdote 1 recommendation -6 claim 8
    words:two capsules	boilerplate -1 promotion 11 anecdote -1 signpost -2 recommendation -1 opinion -5 claim -1
    words:two hours	promotion 5 signpost -1 recommendation 13 opinion -1 claim -16
    words:two of	promotion -1 anecdote 14 signpost -2 opinion -7 claim -4
    words:two weeks	promotion -1 anecdote -2 signpost 3 recommendation 4 opinion -1 claim -2
    words:two years	anecdote 6 claim -5
    words:type	heading -7 boilerplate 10 promotion -10 signpost 8 recommendation -2 opinion -1 claim 2
    words:typical	anecdote -5 signpost 7 recommendation -1 opinion -4 claim 2
    words:u	heading -1 boilerplate -8 promotion -1 signpost 4 recommendation 9 opinion -3
    words:uncontrolled	recommendation 10 claim -10
    words:under	heading -2 boilerplate 1 promotion 9 anecdote -3 signpost -6 recommendation 11 opinion -10 claim -1
    words:under the	heading -1 anecdote -4 recommendation 1 opinion -1 claim 7
    words:unit	heading -6 boilerplate -7 promotion 12 anecdote -1 signpost 3 recommendation -2 opinion -1 claim 2
    words:unit #	boilerplate -7 promotion 7
    words:university	heading -5 boilerplate -1 promotion 8 anecdote 1 opinion -4
    words:unkind	recommendation -1 opinion 12 claim -11
    words:until	heading 10 boilerplate -1 promotion -5 anecdote 7 signpost -6 recommendation 4 opinion -8 claim -1
    words:until the	promotion -1 anecdote 8 signpost -1 recommendation 4 opinion -1 claim -9
    words:untreated	heading -1 recommendation -7 claim 9
    words:up	heading 1 boilerplate -10 promotion 6 anecdote -9 signpost -7 recommendation -6 claim 26
    words:up and	anecdote -7 signpost -3 recommendation -1 opinion -10 claim 21
    words:up at	boilerplate 6 promotion -2 anecdote -2 signpost -2 recommendation -2 opinion 2
    words:up for	heading -1 boilerplate -5 promotion 6 anecdote -1 signpost -3 recommendation -1 opinion 3
    words:up in	boilerplate -3 promotion 5 signpost -2 opinion -3 claim 3
    words:up on	boilerplate -3 promotion -4 anecdote -1 signpost 9
    words:up to	heading 5 boilerplate -2 promotion 6 anecdote 1 signpost -3 recommendation -2 opinion -3 claim -3
    words:updated	heading -1 boilerplate 6 promotion -1 signpost -1 claim -2
    words:updated #	heading -1 boilerplate 6 promotion -1 signpost -1 claim -2
    words:urged	heading 4 boilerplate -4 promotion -5 recommendation 10 opinion -1 claim -4
    words:us	heading 1 boilerplate -7 promotion 22 anecdote -4 signpost -5 recommendation -11 opinion -3 claim 7
    words:use	boilerplate 2 promotion -1 anecdote 1 signpost -8 recommendation -6 opinion -10 claim 22
    words:used	heading -2 boilerplate 1 promotion -3 anecdote 7 signpost -7 recommendation 1 opinion -8 claim 11
    words:used in	anecdote -1 signpost -1 recommendation -1 opinion -2 claim 4
    words:used to	heading -1 boilerplate -2 promotion -1 anecdote 12 signpost -4 recommendation -7 opinion -2 claim 6
    words:useful	heading 7 promotion -1 signpost -2 claim -3
    words:usual	heading -1 boilerplate -4 promotion 9 anecdote -3 signpost 7 recommendation -3 opinion -6 claim 1
    words:usually	heading 1 boilerplate -3 promotion -5 anecdote -6 signpost 3 recommendation -6 opinion -1 claim 17
    words:va	heading 1 boilerplate -1 promotion -1 anecdote -4 recommendation -1 opinion 6
    words:van	heading -3 boilerplate 4 promotion -1 anecdote -2 opinion 9 claim -7
    words:vary	boilerplate 11 promotion -4 anecdote -1 signpost -1 claim -5
    words:verified	heading -4 boilerplate 6 opinion -1
    words:version	heading -4 boilerplate -1 promotion -2 signpost -5 recommendation -1 opinion -4 claim 16
    words:very	heading 4 boilerplate -6 promotion 6 anecdote -1 signpost -5 recommendation -9 opinion 3 claim 9
    words:veterans	heading 1 boilerplate 1 promotion -6 recommendation 6 opinion -4 claim 2
    words:video	boilerplate -3 promotion 16 anecdote -3 signpost -2 recommendation -6 opinion -1 claim -1
    words:view	heading -11 boilerplate 13 promotion -1 anecdote 1 claim -1
    words:views	boilerplate 11 promotion -1 anecdote -3 opinion -6
    words:vision	heading -1 anecdote -1 signpost -1 recommendation -5 opinion -1 claim 8
    words:visit	heading 6 boilerplate -2 promotion 4 anecdote -4 signpost -2 recommendation -3 opinion -6 claim 6
    words:vitamin	heading -8 anecdote -4 signpost 9 opinion -1 claim 4
    words:vivid	anecdote -1 recommendation -2 opinion -2 claim 5
    words:vomiting	promotion -2 recommendation -1 opinion -3 claim 6
    words:w	heading -1 boilerplate 2 promotion -1 anecdote 2 signpost 9 claim -9
    words:wait	boilerplate -1 anecdote -2 signpost -6 recommendation 2 opinion 4 claim 3
    words:waiting	heading 4 boilerplate -4 promotion -2 anecdote -4 signpost -1 recommendation -2 opinion -1 claim 10
    words:waits	promotion -1 anecdote -2 opinion -4 claim 8
    words:wales	recommendation -3 opinion -1 claim 5
    words:walk	heading -4 boilerplate 5 promotion 4 anecdote 4 signpost -7 recommendation 21 opinion -1 claim -22
    words:wall	anecdote -3 signpost -1 opinion 7 claim -3
    words:want	heading 6 boilerplate -1 promotion 4 anecdote -13 signpost 4 recommendation -1 opinion -3 claim 4
    words:want to	heading 4 promotion -2 anecdote -6 signpost 8 opinion -2
    words:wanted	heading -2 promotion -1 anecdote 15 signpost 5 recommendation -1 opinion -9 claim -8
    words:warm	promotion -1 anecdote -1 signpost -4 recommendation -3 opinion 13 claim -3
    words:warns	recommendation 8 opinion -3 claim -4
    words:was	heading -6 boilerplate 2 promotion -9 anecdote 31 signpost -2 recommendation -8 opinion 5 claim -14
    words:was a	anecdote 5 signpost -1 opinion 5 claim -9
    words:was not	anecdote 4 signpost -1 recommendation -1 claim -3
    words:was on	anecdote 7 opinion -5 claim -1
    words:was the	anecdote 16 signpost -3 opinion -5 claim -7
    words:washed	heading 13 boilerplate -2 anecdote -8 signpost -1 recommendation -1 opinion -1
    words:washing	heading 6 boilerplate -2 anecdote 2 signpost -5 recommendation -2 opinion -3 claim 3
    words:wasn't	heading 1 anecdote 2 opinion -6 claim 4
    words:water	heading -4 boilerplate -1 promotion -3 anecdote 1 signpost -2 recommendation 8 opinion 4 claim -4
    words:waves	promotion -1 recommendation -1 opinion -4 claim 6
    words:way	boilerplate -3 promotion -4 anecdote 2 signpost -2 opinion 15 claim -8
    words:way through	recommendation 5 opinion 5 claim -10
    words:we	heading 6 boilerplate 2 promotion -4 anecdote -10 signpost 13 recommendation -6 opinion -8 claim 6
    words:we also	promotion 1 recommendation 9 claim -9
    words:we are	heading -1 boilerplate -1 promotion 5 anecdote -6 signpost 10 recommendation -1 opinion 17 claim -23
    words:we can	promotion -4 signpost -2 recommendation 10 opinion 1 claim -5
    words:we can't	heading -1 promotion -6 signpost -2 recommendation -2 opinion 9 claim 2
    words:we do	boilerplate 2 promotion 14 anecdote -2 signpost -6 recommendation 2 opinion -7 claim -2
    words:we don't	heading -1 promotion -1 anecdote 5 signpost -6 recommendation -7 opinion -7 claim 17
    words:we had	boilerplate -1 promotion -5 anecdote 1 signpost 7 recommendation -1 claim -1
    words:we have	promotion -3 anecdote -1 signpost -2 recommendation -1 opinion -4 claim 11
    words:we think	recommendation -1 opinion -10 claim 11
    words:we will	promotion -1 signpost 7 recommendation -1 claim -5
    words:we're	boilerplate -1 promotion -3 signpost 7 opinion 2 claim -4
    words:we've	anecdote 6 signpost 1 opinion -12 claim 6
    words:weak	signpost -1 recommendation -3 opinion 10 claim -7
    words:wearing	anecdote 9 opinion -9
    words:weather	boilerplate 2 promotion -1 anecdote -3 signpost -1 recommendation 1 opinion 6 claim -5
    words:website	boilerplate 4 promotion -1 anecdote -4 signpost -3 recommendation -2 opinion -3 claim 9
    words:week	heading 12 boilerplate -10 promotion -11 anecdote -6 signpost 32 recommendation 2 opinion -21 claim 3
    words:week #	heading 8 boilerplate -3 promotion -2 anecdote -1 signpost -1 recommendation -1 opinion -1 claim 2
    words:week or	anecdote -4 recommendation 4
    words:weekend	boilerplate 2 promotion -1 anecdote -2 opinion 7 claim -5
    words:weekly	heading -1 boilerplate -13 promotion -1 anecdote 3 signpost -1 recommendation -2 opinion 16 claim -1
    words:weeks	heading -7 boilerplate 2 promotion -2 anecdote 3 signpost -9 recommendation 7 opinion -2 claim 8
    words:weeks and	promotion -1 anecdote 1 recommendation 10 claim -10
    words:weeks to	heading -1 promotion -3 recommendation -4 opinion -1 claim 9
    words:weight	heading -3 boilerplate 1 promotion -4 signpost -2 opinion -4 claim 12
    words:weight gain	heading -1 boilerplate -1 promotion -2 signpost -1 opinion -1 claim 7
    words:welcome	heading -1 promotion 6 anecdote -1 signpost 4 recommendation -5 opinion 9 claim -11
    words:welcome back	heading -1 promotion -1 signpost 7 opinion -5
    words:well	heading 2 boilerplate -1 promotion -6 anecdote -2 signpost -11 recommendation -17 opinion 23 claim 11
    words:wellness	heading -1 boilerplate 1 promotion -1 anecdote -1 recommendation 3 opinion 4 claim -5
    words:went	heading -1 boilerplate -8 promotion -2 anecdote 10 signpost -9 recommendation -2 opinion 6 claim 6
    words:went from	heading -2 boilerplate -3 anecdote 6 signpost -1 claim -1
    words:went home	anecdote 10 signpost -5 opinion -1 claim -3
    words:went in	heading 2 boilerplate -1 promotion -1 anecdote -10 opinion 11 claim -1
    words:were	heading -5 boilerplate 7 promotion -3 anecdote -8 signpost 1 recommendation 1 opinion -7 claim 15
    words:western	opinion 10 claim -9
    words:wet	heading 1 boilerplate -1 promotion -3 signpost 1 recommendation -1 opinion -3 claim 7
    words:what	heading 4 boilerplate 5 promotion -13 anecdote -14 signpost 22 recommendation 12 opinion -7 claim -9
    words:what about	heading 7 boilerplate -5 signpost 1 claim -1
    words:what do	heading 6 boilerplate -1 signpost -4
    words:what does	heading 6 boilerplate -2 signpost -3 opinion -1
    words:what i	heading 1 boilerplate 3 promotion -1 anecdote -11 signpost -2 recommendation 7 opinion -5 claim 8
    words:what i'd	heading -11 boilerplate -1 signpost 12 recommendation 1 opinion -1
    words:what is	heading -7 boilerplate 5 promotion -1 signpost 6 opinion -2
    words:what it	heading 4 boilerplate -2 anecdote 3 signpost 5 recommendation -6 opinion -1 claim -3
    words:what people	heading 1 promotion -1 anecdote 6 signpost -3 recommendation -1 opinion -10 claim 8
    words:what the	heading -1 boilerplate 3 promotion -2 anecdote 2 signpost 3 recommendation 4 opinion -8 claim -2
    words:what they	heading 1 anecdote 1 recommendation 8 opinion -2 claim -8
    words:what to	boilerplate 7 promotion -1 signpost -1 recommendation -3 opinion -1 claim -1
    words:what was	anecdote -7 signpost -2 opinion 12 claim -2
    words:what you	heading 10 boilerplate -6 promotion -3 anecdote -4 signpost -5 recommendation 4 opinion 5 claim -1
    words:whatever	boilerplate 3 promotion -1 anecdote -3 signpost -1 recommendation 5 opinion 2 claim -6
    words:whatsapp	heading -12 boilerplate -6 promotion 18 opinion -2 claim 2
    words:whatsapp us	heading -6 boilerplate -12 promotion 18
    words:when	heading -2 boilerplate -1 promotion 3 signpost 1 recommendation -12 opinion -9 claim 20
    words:when it	heading -2 boilerplate 5 anecdote 1 signpost -2 recommendation 7 opinion -1 claim -8
    words:when the	heading -1 boilerplate -4 signpost 9 recommendation -8 opinion -7 claim 11
    words:when you	heading -2 boilerplate -4 promotion 5 anecdote -2 recommendation -8 opinion 3 claim 8
    words:where	heading 3 boilerplate -3 promotion -2 anecdote -4 signpost -3 recommendation 9 opinion 2 claim -3
    words:where the	signpost -4 recommendation -1 opinion 5
    words:whether	heading -4 boilerplate -1 promotion -3 anecdote -4 signpost 24 recommendation -2 opinion -1 claim -8
    words:which	heading -2 boilerplate -14 promotion -5 anecdote -3 signpost 12 recommendation -6 opinion -3 claim 21
    words:which is	heading 1 anecdote -3 signpost -2 recommendation -10 opinion -1 claim 15
    words:which people	opinion 11 claim -10
    words:while	heading 3 boilerplate -1 promotion -1 anecdote 5 signpost -4 recommendation -10 opinion -7 claim 15
    words:who	heading -10 boilerplate 5 promotion 10 anecdote -5 signpost -4 recommendation 1 opinion 14 claim -12
    words:who come	anecdote -2 signpost -1 recommendation -1 opinion 9 claim -5
    words:who had	anecdote -2 signpost -3 opinion 6
    words:who have	heading -3 promotion 4 signpost -1 recommendation -1 opinion 7 claim -5
    words:who knows	anecdote -5 signpost -1 recommendation 7 opinion -2
    words:who will	promotion -1 signpost -4 recommendation 8 opinion -7 claim 4
    words:who would	anecdote 10 signpost -1 opinion -6 claim -2
    words:who'd	promotion 7 anecdote 3 signpost -6 opinion -1 claim -3
    words:whole	heading -1 boilerplate -4 promotion -2 anecdote -3 signpost -1 recommendation 4 opinion 4 claim 4
    words:whom	anecdote -3 signpost -3 opinion -5 claim 11
    words:why	heading 10 boilerplate -3 promotion -5 signpost -4 recommendation -2 opinion 8 claim -4
    words:why do	heading -2 boilerplate -1 promotion -1 signpost 6 recommendation -1 opinion -1 claim -1
    words:why we	promotion -1 anecdote 5 signpost -4 opinion 8 claim -7
    words:wide	heading -4 boilerplate 6 promotion -1 anecdote -3 signpost -1 recommendation -1 opinion -4 claim 8
    words:wife	anecdote 19 signpost -5 opinion -9 claim -5
    words:will	heading 2 boilerplate -4 promotion 2 anecdote -8 signpost 8 recommendation -14 opinion 1 claim 15
    words:will be	promotion -2 recommendation -2 opinion -3 claim 7
    words:will i	heading 5 boilerplate -1 signpost -4
    words:will not	anecdote -3 signpost -1 recommendation -1 opinion 6 claim -1
    words:window	boilerplate 1 signpost -1 recommendation 6 opinion -2 claim -4
    words:winter	heading -3 boilerplate 10 promotion -7 anecdote 1 signpost 5 recommendation -2 opinion -3 claim -1
    words:wish	heading 2 boilerplate -4 anecdote -6 signpost 1 opinion 10 claim -2
    words:with	heading 10 boilerplate -16 promotion 18 anecdote 14 signpost 12 recommendation 11 opinion -18 claim -32
    words:with #	boilerplate -8 promotion 6 anecdote 1 signpost 4 recommendation -2 opinion -3 claim 3
    words:with a	heading -4 boilerplate 8 promotion 5 anecdote 9 signpost -4 recommendation -14 opinion 4 claim -5
    words:with bipolar	heading -3 promotion -5 signpost 8 recommendation 3 claim -3
    words:with care	heading 4 promotion -1 signpost -1 recommendation 1 opinion 7 claim -10
    words:with depression	promotion 6 anecdote -2 signpost -2 recommendation -2 opinion 5 claim -5
    words:with dr	heading 7 boilerplate -7 promotion -1 anecdote -1 signpost -1 opinion 3 claim -1
    words:with extra	boilerplate -12 promotion -1 opinion 12 claim 1
    words:with it	heading 1 boilerplate -2 anecdote -1 signpost 3 recommendation 2 opinion -5 claim 2
    words:with ketamine	promotion 7 opinion -1 claim -5
    words:with me	heading -2 anecdote -3 signpost 12 recommendation -1 opinion -4 claim -1
    words:with medicine	promotion -1 anecdote -6 signpost 4 recommendation -4 opinion -1 claim 8
    words:with migraine	heading -4 boilerplate 6 promotion -2 anecdote -4 signpost -1 opinion -1 claim 5
    words:with no	heading 5 boilerplate -1 promotion -1 anecdote 3 signpost -1 recommendation -14 opinion 22 claim -12
    words:with ptsd	boilerplate -2 anecdote 5 signpost -2 recommendation -1 opinion 1 claim -1
    words:with somebody	anecdote -3 recommendation 8 opinion -2 claim -3
    words:with the	heading -8 boilerplate 11 promotion -2 anecdote 6 signpost 6 recommendation 4 opinion -15 claim -2
    words:with uncontrolled	recommendation 10 claim -10
    words:with us	heading -1 boilerplate 2 promotion 10 anecdote -2 signpost -2 recommendation -3 opinion -6
    words:with you	promotion -1 signpost -3 recommendation 4 opinion -8 claim 9
    words:with your	heading -1 boilerplate -1 promotion 1 anecdote -1 signpost 15 recommendation 12 opinion -11 claim -14
    words:withdrawal	recommendation -6 opinion -1 claim 7
    words:within	heading 1 boilerplate -5 promotion -2 anecdote -4 signpost -3 recommendation 1 opinion -7 claim 18
    words:within #	boilerplate -1 promotion -3 anecdote -1 recommendation 1 opinion -1 claim 4
    words:within a	boilerplate -1 promotion -1 anecdote -1 signpost -1 recommendation 6 opinion -3 claim -1
    words:without	heading 5 boilerplate -1 promotion -11 anecdote -5 signpost -1 recommendation 4 opinion -3 claim 13
    words:woman	heading -8 boilerplate 13 promotion -1 anecdote 1 signpost -2 recommendation -1 opinion 4 claim -7
    words:women	boilerplate -1 promotion -2 anecdote -3 signpost -1 recommendation -6 opinion -7 claim 21
    words:won't	heading 6 boilerplate -2 promotion -1 anecdote 1 recommendation -3 opinion -1
    words:word	heading 2 boilerplate -3 promotion 4 anecdote 1 signpost -2 recommendation -6 opinion 19 claim -15
    words:word for	promotion -1 anecdote 1 signpost -1 recommendation -6 opinion 14 claim -7
    words:words	heading -1 promotion -1 anecdote 1 signpost 1 recommendation 10 opinion 2 claim -12
    words:work	heading 1 boilerplate -2 promotion -4 signpost 5 recommendation -7 opinion 13 claim -6
    words:working	heading -3 boilerplate 2 promotion -1 anecdote 3 signpost -3 recommendation -3 opinion -10 claim 14
    words:works	heading -4 boilerplate 4 promotion -2 anecdote -1 signpost 3 recommendation 7 opinion -5 claim -1
    words:world	promotion -1 anecdote -1 signpost 9 recommendation -3 opinion 1 claim -5
    words:worrying	promotion -1 anecdote -1 signpost -2 recommendation -1 opinion -3 claim 7
    words:worse	heading -1 anecdote 1 signpost -1 recommendation 4 opinion 6 claim -9
    words:worth	heading 5 boilerplate -2 anecdote -3 signpost 5 recommendation -3 opinion 12 claim -13
    words:would	heading -4 promotion -7 anecdote 11 signpost 3 recommendation -4 opinion 29 claim -28
    words:would love	anecdote 10 signpost -1 opinion -6 claim -2
    words:would not	heading 1 boilerplate -1 anecdote 7 opinion -5 claim -1
    words:wouldn't	anecdote -2 signpost -1 recommendation 7 opinion -3 claim -1
    words:wren	heading -2 boilerplate 1 promotion -1 anecdote -3 signpost 11 recommendation -3 opinion -1 claim -3
    words:wrist	anecdote 11 signpost -1 recommendation -3 opinion -2 claim -4
    words:write	heading -1 promotion 6 anecdote -6 signpost 13 recommendation -1 opinion -1 claim -10
    words:write to	promotion 8 anecdote -1 signpost 4 recommendation -4 opinion -2 claim -5
    words:writing	anecdote -4 signpost 6 recommendation -1 opinion -3 claim 2
    words:written	promotion -1 anecdote -4 signpost 4 recommendation 1 opinion 10 claim -9
    words:wrong	boilerplate -1 promotion -1 anecdote -1 signpost -3 recommendation 5 opinion 3 claim -3
    words:wrote	heading -2 boilerplate 4 anecdote 1 signpost 8 recommendation -1 opinion -6 claim -3
    words:year	heading 3 boilerplate 4 promotion -1 anecdote -5 signpost -5 recommendation -17 opinion 8 claim 13
    words:year and	boilerplate 7 promotion -1 anecdote 3 signpost -1 recommendation -5 opinion 2 claim -4
    words:years	heading 10 boilerplate -3 promotion -8 anecdote 2 signpost -13 recommendation -8 opinion 25 claim -4
    words:yes	heading 1 boilerplate 5 promotion -3 anecdote 10 signpost -10 recommendation 8 opinion -19 claim 8
    words:yet	heading -1 promotion 1 anecdote -2 signpost 6 recommendation -1 opinion 1 claim -4
    words:you	heading 6 boilerplate -3 promotion 7 anecdote -8 signpost 7 recommendation -16 opinion -18 claim 23
    words:you a	promotion 2 anecdote -2 signpost -1 recommendation -3 opinion 8 claim -4
    words:you are	heading -2 boilerplate -4 promotion -1 anecdote 3 signpost 7 recommendation 1 claim -6
    words:you can	heading -5 boilerplate 3 promotion 3 anecdote 2 signpost 6 recommendation 7 opinion -6 claim -11
    words:you can't	heading -1 promotion 8 anecdote -2 signpost -1 recommendation -8 opinion 1 claim 2
    words:you cannot	anecdote 10 recommendation -2 opinion -3 claim -4
    words:you do	promotion -1 anecdote 1 signpost -4 recommendation -3 opinion 1 claim 7
    words:you don't	heading -1 promotion 11 anecdote -2 signpost 4 recommendation -13 opinion 2 claim -2
    words:you get	heading 7 boilerplate -3 promotion -2 anecdote -1 signpost -3 recommendation -2 opinion -6 claim 10
    words:you go	heading 1 anecdote -1 signpost -1 recommendation 2 opinion -6 claim 5
    words:you have	heading -2 promotion -8 anecdote -6 signpost 12 recommendation 26 opinion 1 claim -23
    words:you home	promotion -2 signpost -1 recommendation 13 opinion -3 claim -7
    words:you is	recommendation -2 opinion 12 claim -9
    words:you keep	anecdote -1 recommendation -2 opinion 9 claim -5
    words:you know	promotion -1 anecdote -1 signpost -2 recommendation -1 opinion 9 claim -3
    words:you like	heading -1 boilerplate 2 promotion 2 signpost -2 recommendation -3 opinion 6 claim -3
    words:you may	heading -5 boilerplate 3 promotion -5 anecdote -1 signpost 8 recommendation 5 opinion -2 claim -3
    words:you must	boilerplate 5 signpost -1 recommendation -4 opinion -2 claim 2
    words:you need	heading 2 boilerplate 4 recommendation -7 opinion -3 claim 5
    words:you or	promotion -4 recommendation 4 opinion -6 claim 6
    words:you out	recommendation -5 opinion -4 claim 9
    words:you pay	heading 2 boilerplate 2 promotion 7 recommendation -2 opinion -1 claim -8
    words:you should	signpost 3 recommendation 7 opinion -4 claim -6
    words:you take	heading 1 signpost -2 recommendation -2 opinion -2 claim 5
    words:you that	anecdote -1 signpost -1 recommendation -2 opinion -3 claim 7
    words:you think	promotion -5 signpost 3 recommendation 11 opinion -2 claim -6
    words:you to	heading 5 anecdote 6 signpost 3 recommendation -3 opinion -7 claim -4
    words:you want	promotion 1 anecdote -5 signpost -3 opinion -1 claim 8
    words:you will	promotion -2 recommendation -7 opinion -1 claim 9
    words:you'll	promotion -1 anecdote -1 signpost -1 recommendation 1 opinion -6 claim 9
    words:you'll be	promotion -1 recommendation -1 opinion -8 claim 9
    words:you're	heading -5 boilerplate 4 promotion -1 anecdote 2 signpost 2 recommendation 3 opinion -1 claim -5
    words:you're thinking	promotion -3 recommendation 8 opinion -1 claim -2
    words:you've	heading -1 promotion -6 anecdote -6 signpost -5 recommendation 14 opinion 21 claim -16
    words:you've got	promotion -7 recommendation 10 opinion 7 claim -9
    words:your	heading 1 boilerplate -7 promotion 19 anecdote -19 recommendation 21 opinion -4 claim -11
    words:your brain	promotion -1 recommendation -3 opinion -4 claim 9
    words:your child	heading 7 boilerplate -7 recommendation -1 opinion -2 claim 3
    words:your doctor	heading -1 boilerplate -1 promotion 4 signpost 11 opinion 1 claim -15
    words:your email	heading -5 boilerplate 2 promotion 4 opinion -1
    words:your fault	recommendation -1 opinion 10 claim -8
    words:your gp	heading -1 boilerplate -1 promotion -3 signpost -1 recommendation 11 opinion -8 claim 3
    words:your hand	promotion -1 anecdote -2 signpost -1 recommendation -2 opinion -8 claim 13
    words:your head	signpost -2 recommendation 2 opinion -4 claim 5
    words:your life	heading -1 promotion -1 anecdote -1 recommendation 1 opinion -3 claim 6
    words:your nervous	promotion -2 signpost -1 recommendation -1 opinion 11 claim -8
    words:your own	heading -1 boilerplate -3 promotion 6 anecdote -2 signpost 1 recommendation 4 opinion -3
    words:your plan	boilerplate -1 promotion -3 anecdote -3 signpost 3 recommendation 7 opinion -4 claim 2
    words:yourself	boilerplate -6 promotion -8 anecdote 6 signpost 2 recommendation 6 opinion 6 claim -6
    words:yrs	boilerplate 3 promotion -3 anecdote 7 signpost -1 opinion -4 claim -2
    words:zero	boilerplate -8 promotion 26 anecdote 1 signpost -1 recommendation -4 opinion -4 claim -10
    """#
}
