/// What the kind model learnt; written by Scripts/train-kinds.
enum KindModelWeights {
  /// A feature, a tab, and the kinds it speaks for or against, in hundredths, a line.
  static let table = #"""
    bias	heading 70 boilerplate 121 promotion -28 anecdote -59 signpost -14 recommendation -13 opinion -26 claim -50
    goes-on:heading	heading 286 boilerplate -71 promotion -88 anecdote -82 signpost -85 recommendation -19 opinion -30 claim 79
    goes-on:boilerplate	heading -35 boilerplate 385 promotion -62 anecdote -59 signpost -51 recommendation -50 opinion -71 claim -121
    goes-on:promotion	heading -29 boilerplate -52 promotion 322 anecdote -40 signpost -53 recommendation 20 opinion -101 claim -75
    goes-on:anecdote	heading -70 boilerplate -48 promotion -44 anecdote 252 signpost 29 recommendation -46 opinion 35 claim -52
    goes-on:signpost	heading -40 boilerplate -59 promotion -15 anecdote -13 signpost 184 recommendation -50 opinion 18 claim -26
    goes-on:recommendation	heading -37 boilerplate 1 promotion -72 anecdote -11 signpost -59 recommendation 154 opinion -46 claim 72
    goes-on:opinion	heading -73 boilerplate -69 promotion -80 anecdote -29 signpost 46 recommendation -3 opinion 105 claim 42
    goes-on:claim	heading -15 boilerplate -116 promotion -22 anecdote -2 signpost -35 recommendation 59 opinion 87 claim 132
    next-line:heading	heading -33 boilerplate 31 promotion 76 anecdote 22 signpost -71 recommendation -24 opinion -33 claim 75
    next-line:boilerplate	heading -46 boilerplate 103 promotion -13 anecdote 64 signpost 21 recommendation -82 opinion 18 claim -56
    next-line:promotion	heading -13 boilerplate 5 promotion 165 anecdote -27 signpost -28 recommendation -34 opinion 29 claim -111
    next-line:anecdote	heading -58 boilerplate 66 promotion -78 anecdote 13 signpost 44 recommendation 30 opinion 8 claim -37
    next-line:signpost	heading -12 boilerplate 5 promotion -22 anecdote -8 signpost 91 recommendation -69 opinion -13 claim 25
    next-line:recommendation	heading 31 boilerplate -47 promotion -32 anecdote -5 signpost -33 recommendation 140 opinion -41 claim 11
    next-line:opinion	heading -39 boilerplate -10 promotion 9 anecdote 20 signpost 63 recommendation -1 opinion 20 claim -8
    next-line:claim	heading 36 boilerplate -125 promotion -70 anecdote -80 signpost -63 recommendation 61 opinion 37 claim 102
    after-blank:heading	heading -7 boilerplate -18 promotion -17 anecdote -39 signpost 68 recommendation -10 opinion -28 claim 77
    after-blank:boilerplate	heading 68 boilerplate 11 promotion 21 anecdote 8 signpost 15 recommendation -53 opinion 33 claim -51
    after-blank:promotion	heading 51 boilerplate 29 promotion -14 anecdote -28 signpost -30 recommendation -4 opinion 42 claim -78
    after-blank:anecdote	heading -1 boilerplate -14 promotion -6 anecdote 43 signpost 18 recommendation -58 opinion 19 claim -68
    after-blank:signpost	heading 99 boilerplate -19 promotion -3 anecdote 8 signpost -38 recommendation -30 opinion -35 claim 46
    after-blank:recommendation	heading 43 boilerplate 14 promotion -33 anecdote 2 signpost 5 recommendation 21 opinion -27 claim -50
    after-blank:opinion	heading 52 boilerplate -65 promotion 112 anecdote -29 signpost -13 recommendation 35 opinion -96 claim 15
    after-blank:claim	heading 3 boilerplate -53 promotion -24 anecdote -8 signpost -10 recommendation 7 opinion 59 claim 35
    beside-title:	heading -7 boilerplate 1 promotion 14 anecdote -2 signpost -2 recommendation -1 opinion -3
    block:0	heading -2 boilerplate 44 promotion -16 signpost 10 recommendation -34 opinion 20 claim -22
    block:2	heading 13 boilerplate -20 promotion 8 anecdote -10 signpost -13 recommendation 31 opinion -27 claim 17
    capitals:0	heading -41 boilerplate -10 promotion 11 anecdote -2 signpost 10 recommendation 30 opinion 4 claim -1
    capitals:1	heading -10 boilerplate -38 promotion -5 anecdote 7 signpost 15 recommendation 5 opinion 19 claim 7
    capitals:10	heading 46 boilerplate 50 promotion -7 anecdote 11 signpost -20 recommendation -27 opinion -50 claim -3
    capitals:2	boilerplate -2 promotion 10 anecdote 1 signpost 11 recommendation -2 opinion -19 claim 1
    capitals:3	heading -2 boilerplate 23 promotion -24 anecdote 4 signpost 12 recommendation -24 opinion 14 claim -3
    capitals:4	heading -14 boilerplate -11 promotion 7 anecdote -5 signpost -2 recommendation -3 opinion 7 claim 20
    capitals:5	heading 24 boilerplate -14 promotion 6 anecdote -19 signpost -3 recommendation 25 opinion 23 claim -43
    capitals:6	heading -6 boilerplate -11 promotion 20 anecdote -4 signpost -18 recommendation -4 claim 23
    capitals:7	heading 8 boilerplate 27 promotion -18 anecdote -2 signpost -5 recommendation -2 opinion -4 claim -4
    capitals:8	heading 3 boilerplate 5 promotion -2 anecdote -1 signpost -2 opinion -1 claim -1
    capitals:9	heading 2 boilerplate 4 promotion -6
    class:be	heading -23 boilerplate 33 promotion -3 anecdote -6 signpost -30 recommendation -54 opinion 53 claim 30
    class:blame	heading 2 boilerplate 20 promotion -13 anecdote -18 signpost -21 recommendation 28 opinion 1 claim 1
    class:body	heading 10 boilerplate -25 promotion -10 signpost -25 recommendation 21 opinion -50 claim 78
    class:contact	heading 6 boilerplate -25 promotion 78 anecdote -41 signpost 5 recommendation 6 opinion -13 claim -15
    class:degree	heading -6 boilerplate 5 promotion -6 anecdote -21 signpost 8 recommendation -7 opinion 21 claim 6
    class:effect	heading -7 boilerplate -25 promotion -12 anecdote 10 signpost 42 recommendation -30 opinion -2 claim 23
    class:emphasis	heading -11 boilerplate -54 promotion 11 anecdote -15 signpost 27 recommendation 2 opinion 45 claim -5
    class:family	heading 3 boilerplate -7 promotion -5 anecdote 34 signpost -2 recommendation 9 opinion -6 claim -27
    class:he-or-she	heading 19 boilerplate 15 promotion -22 anecdote 98 signpost -27 recommendation -39 opinion 33 claim -78
    class:hey	heading -24 boilerplate -37 promotion 6 anecdote -7 signpost 16 opinion 17 claim 29
    class:i	heading 25 boilerplate -29 promotion -7 anecdote 41 signpost 17 recommendation -46 opinion 31 claim -33
    class:if	heading 29 boilerplate -40 promotion -25 anecdote 18 signpost -5 recommendation 69 opinion -48 claim 3
    class:it	heading 28 boilerplate -40 promotion -30 signpost -15 opinion 32 claim 26
    class:link	heading 7 boilerplate -30 promotion -51 anecdote 18 signpost 33 recommendation -10 opinion 13 claim 21
    class:may	heading -5 boilerplate 1 promotion 1 anecdote -9 signpost -6 recommendation -32 opinion 7 claim 43
    class:money	heading -24 boilerplate -6 promotion 73 anecdote 5 signpost 6 recommendation 4 opinion -44 claim -14
    class:month	heading -12 boilerplate 21 promotion 19 anecdote 15 signpost -19 recommendation -14 opinion -18 claim 8
    class:more	heading -1 promotion -49 anecdote -9 signpost 8 recommendation 15 opinion 4 claim 31
    class:must	heading 9 boilerplate 18 promotion -21 anecdote -2 signpost -12 recommendation 30 opinion -26 claim 3
    class:not	heading -12 boilerplate -44 promotion -26 anecdote 27 signpost -21 recommendation 43 opinion 2 claim 32
    class:number	heading -24 boilerplate -6 promotion 17 anecdote 31 recommendation -10 opinion -23 claim 15
    class:order	heading -22 boilerplate -36 promotion 16 anecdote -49 signpost 23 recommendation 69 opinion -6 claim 6
    class:patient	heading -9 boilerplate -43 promotion 20 anecdote -39 signpost 28 recommendation -7 opinion 14 claim 35
    class:place	heading -13 boilerplate 9 promotion 35 anecdote -15 signpost 11 opinion -30 claim 2
    class:praise	heading -3 boilerplate -6 promotion -23 anecdote -4 signpost 17 recommendation -22 opinion 68 claim -26
    class:question	heading 2 boilerplate -22 promotion -29 anecdote -15 signpost 45 opinion 23 claim -3
    class:report	heading 13 boilerplate -10 promotion 6 anecdote -24 signpost 1 recommendation -39 opinion 14 claim 38
    class:research	heading 13 promotion 2 anecdote -27 signpost -25 recommendation -16 opinion 22 claim 31
    class:site	heading -20 boilerplate 43 promotion 9 anecdote -13 signpost 11 recommendation -23 opinion -1 claim -5
    class:text	heading -19 boilerplate 27 promotion 17 anecdote -4 signpost 78 recommendation -7 opinion -51 claim -42
    class:then	heading -3 boilerplate -34 promotion 6 anecdote 52 signpost 19 recommendation -7 opinion -15 claim -18
    class:they	heading -3 boilerplate -5 promotion -29 anecdote -15 signpost -1 recommendation 4 opinion 6 claim 42
    class:think	heading -10 boilerplate -1 promotion 4 anecdote -14 signpost -36 recommendation -20 opinion 76 claim 1
    class:this	heading -32 boilerplate 30 promotion -19 anecdote -26 signpost 35 recommendation -8 opinion 26 claim -6
    class:told	heading -15 boilerplate -36 anecdote 99 signpost -12 recommendation -17 opinion -17 claim -1
    class:treatment	heading 61 boilerplate -32 promotion -37 anecdote -12 signpost -1 opinion -30 claim 51
    class:was	heading -6 boilerplate -8 promotion -47 anecdote 84 signpost 12 recommendation -27 opinion -26 claim 17
    class:we	heading 6 boilerplate -23 promotion 48 anecdote 11 signpost 41 recommendation -75 opinion 6 claim -14
    class:will	heading -2 boilerplate -20 anecdote -6 signpost 28 recommendation 11 opinion 16 claim -26
    class:you	heading -4 boilerplate -36 promotion 21 anecdote -60 signpost -4 recommendation 51 opinion 75 claim -43
    end:#	heading -16 boilerplate 30 promotion 2 anecdote -7 signpost -1 opinion -10 claim 1
    end:about	anecdote -3 signpost -1 opinion 6 claim -3
    end:abstract	heading 9 boilerplate -9
    end:access	heading -3 boilerplate 3 promotion -1 anecdote -1 signpost -1 recommendation 7 opinion -3 claim -1
    end:addicted	heading 2 signpost -3 recommendation -2 opinion -5 claim 9
    end:advice	heading -1 boilerplate 4 promotion -1 signpost -3 recommendation 4 claim -3
    end:after	boilerplate -1 promotion -4 anecdote -5 recommendation 10 claim -1
    end:again	heading 3 boilerplate -2 anecdote 9 signpost 1 recommendation -2 opinion -6 claim -2
    end:ago	heading -1 boilerplate 6 promotion -1 recommendation -2 claim -1
    end:alarm	anecdote -2 recommendation -1 opinion 7 claim -3
    end:all	anecdote -2 recommendation -1 opinion -3 claim 6
    end:answer	heading 7 boilerplate -5 anecdote -1 signpost 7 opinion -1 claim -6
    end:answered	heading 10 boilerplate -9 promotion -1
    end:anything	heading -4 signpost 5
    end:appointment	heading -1 boilerplate -11 promotion 12 recommendation 1
    end:are	heading -1 boilerplate -2 promotion 5 signpost 5 recommendation -2 opinion 1 claim -6
    end:asked	heading -11 signpost 12
    end:author	heading -6 boilerplate 6
    end:away	promotion 7 recommendation -3 opinion -6 claim 2
    end:back	heading 2 boilerplate -2 anecdote -1 recommendation -1 opinion 7 claim -4
    end:bag	heading -1 boilerplate -2 promotion 4 anecdote 3 opinion -1 claim -2
    end:battery	heading -1 recommendation -5 opinion 7 claim -1
    end:before	anecdote 2 signpost -2 recommendation 10 opinion 2 claim -11
    end:benefit	boilerplate -2 promotion 10 signpost -3 recommendation -2 opinion -3 claim 1
    end:board	signpost -1 recommendation 7 opinion -1 claim -4
    end:body	signpost -1 recommendation -4 claim 6
    end:break	boilerplate -1 signpost 6 opinion -4
    end:care	heading 4 boilerplate -3 promotion 3 recommendation -1 opinion -1 claim -2
    end:centre	heading -7 boilerplate 7
    end:changed	boilerplate 3 recommendation 4 claim -6
    end:clinic	heading -6 boilerplate 4 signpost 2 recommendation 1 opinion 1 claim -2
    end:come	promotion -1 anecdote 6 signpost -1 recommendation 4 opinion -10 claim 2
    end:comment	boilerplate 1 promotion -2 signpost -1 recommendation -1 opinion -2 claim 6
    end:comments	heading 8 boilerplate -7 promotion -1
    end:common	heading 6 boilerplate -1 promotion -2 signpost -2 opinion -2 claim 1
    end:conclusions	heading 9 opinion -3 claim -5
    end:conditions	heading 5 signpost -1 opinion -4
    end:consult	heading -1 boilerplate -3 promotion 4
    end:contact	heading 8 boilerplate -7 promotion 3 signpost -1 claim -4
    end:cure	heading 7 promotion -1 anecdote -1 recommendation 8 opinion -10 claim -2
    end:day	heading 1 promotion -3 anecdote 4 signpost 1 recommendation 5 claim -8
    end:days	recommendation -1 opinion -1 claim 3
    end:depression	heading 4 boilerplate -2 promotion -1 anecdote 2 signpost 1 recommendation -1 opinion -5 claim 1
    end:difference	heading 1 boilerplate 1 signpost -1 opinion -5 claim 5
    end:disorder	heading 2 boilerplate -3 promotion 1 recommendation -9 opinion -3 claim 12
    end:do	boilerplate 1 promotion -1 signpost -2 recommendation -4 opinion 6 claim -1
    end:doctor	boilerplate -1 anecdote -1 signpost 9 recommendation -1 opinion -7 claim 2
    end:don't	promotion -3 anecdote -1 opinion -2 claim 6
    end:dose	promotion -1 anecdote -1 recommendation -2 claim 5
    end:down	anecdote -3 signpost 5 recommendation -2 opinion -4 claim 4
    end:drug	signpost -1 recommendation -3 opinion -3 claim 7
    end:dull	anecdote 3 recommendation 7 claim -9
    end:edit	heading 3 boilerplate -9 signpost 8
    end:effect	promotion -1 anecdote -2 signpost 3 recommendation -1 opinion 4 claim -3
    end:effects	heading 2 boilerplate -1 promotion -1 signpost 6 recommendation -2 opinion 4 claim -7
    end:eh	heading -1 boilerplate -2 promotion -1 anecdote -1 signpost -10 opinion 7 claim 8
    end:either	anecdote -1 signpost -1 recommendation -2 opinion -3 claim 8
    end:else	promotion -2 recommendation 7 opinion -1 claim -4
    end:email	heading -5 boilerplate -1 promotion 7 opinion -1
    end:emdr	heading 5 boilerplate -4
    end:enough	heading -2 boilerplate -3 anecdote -1 signpost -2 opinion 7 claim 1
    end:everyone	heading -1 promotion -4 signpost 5 recommendation -1 opinion -1 claim 3
    end:example	heading 1 boilerplate 4 anecdote -2 signpost 3 opinion -6 claim -1
    end:faq	heading 5 boilerplate -5
    end:fibromyalgia	heading 3 boilerplate -10 promotion 8
    end:first	heading -9 boilerplate -2 promotion -5 anecdote 1 signpost -4 recommendation 27 opinion -10 claim 1
    end:food	recommendation 6 opinion -1 claim -5
    end:for	boilerplate -2 promotion -1 anecdote -1 signpost 3 recommendation 2 opinion 3 claim -5
    end:get	heading 4 boilerplate -1 promotion -1 anecdote 8 signpost -2 opinion -7 claim -1
    end:go	boilerplate -4 promotion 5 signpost -1
    end:hand	heading 5 boilerplate -1 promotion -2 signpost -3 recommendation -1 claim 1
    end:head	heading 1 boilerplate -1 signpost -1 recommendation -2 opinion -2 claim 5
    end:headache	heading 1 boilerplate -1 signpost -1 recommendation -5 opinion -5 claim 11
    end:health	heading 6 boilerplate -1 promotion -2 signpost -2 recommendation -1 opinion 2 claim -2
    end:help	heading 1 boilerplate -1 promotion 2 anecdote 1 signpost 8 recommendation -2 opinion -6 claim -4
    end:helps	heading 2 promotion -1 signpost -3 recommendation 8 opinion -2 claim -4
    end:here	heading -3 boilerplate 4 promotion 2 signpost 4 recommendation -4 opinion 2 claim -3
    end:home	promotion -3 signpost -1 recommendation 10 opinion -4 claim -2
    end:hour	boilerplate -11 promotion -4 recommendation 2 opinion 11 claim 3
    end:hours	promotion -1 recommendation -4 opinion -3 claim 9
    end:hurt	heading -2 boilerplate -1 signpost -3 recommendation 6
    end:in	heading 1 boilerplate 1 promotion 1 anecdote -1 signpost 6 recommendation -2 opinion -6 claim 2
    end:included	boilerplate -1 promotion 5 recommendation 1 opinion -3 claim -2
    end:infusion	heading -1 boilerplate 4 promotion -1 anecdote -1
    end:issue	boilerplate 9 promotion -2 anecdote -1 signpost -4 recommendation -1 opinion -2 claim -1
    end:it	heading 3 boilerplate 4 promotion 13 anecdote 1 signpost -8 recommendation 1 opinion -2 claim -12
    end:jar	boilerplate -2 promotion 8 signpost -1 recommendation -2 opinion -2 claim -1
    end:ketamine	heading 5 boilerplate -2 promotion -1 anecdote -6 signpost -5 recommendation 2 opinion 3 claim 3
    end:l-theanine	heading 8 boilerplate -7
    end:leave	heading -1 boilerplate -1 anecdote 9 recommendation -1 opinion -5 claim -1
    end:leg	opinion 9 claim -8
    end:life	heading -1 promotion -1 signpost -1 recommendation -2 opinion -1 claim 6
    end:like	heading 1 boilerplate 4 promotion -2 signpost 2 recommendation 1 opinion -4 claim -3
    end:line	heading 1 boilerplate 3 promotion 6 anecdote -1 signpost -2 recommendation -2 opinion -4 claim -1
    end:list	heading -4 boilerplate -1 promotion 6 signpost 1 opinion -1 claim -1
    end:lives	recommendation 2 opinion 4 claim -5
    end:look	signpost -1 opinion 9 claim -7
    end:m	heading -1 boilerplate 8 promotion -5 signpost -1 claim -1
    end:made	promotion 10 recommendation -2 opinion -1 claim -7
    end:mail	heading -1 boilerplate -5 promotion -1 signpost 7 opinion -1
    end:marriage	anecdote -9 recommendation -1 opinion 6 claim 4
    end:me	heading -1 boilerplate -2 promotion -4 anecdote -6 signpost 12 recommendation 2 opinion -12 claim 10
    end:medication	heading 10 boilerplate -10
    end:medicine	heading 2 anecdote -5 signpost -1 claim 5
    end:men	recommendation -2 opinion -5 claim 7
    end:methods	heading 9 opinion -4 claim -4
    end:mg	heading -4 boilerplate -1 promotion -2 claim 8
    end:migraine	heading 4 boilerplate -2 promotion 6 signpost -3 opinion -2 claim -2
    end:million	promotion -1 anecdote -1 opinion 7 claim -4
    end:mind	heading -10 boilerplate 12 promotion -1 signpost 1 opinion -1
    end:minutes	heading -3 boilerplate 1 anecdote 1 recommendation -2 opinion -4 claim 6
    end:month	heading -2 boilerplate 2 anecdote -1 signpost -1 recommendation 1 opinion -4 claim 4
    end:months	promotion 1 recommendation -1 opinion -7 claim 8
    end:most	promotion -3 anecdote -1 signpost -1 opinion 1 claim 5
    end:name	heading -1 boilerplate -3 promotion 4 anecdote 1 opinion -1 claim 1
    end:needed	boilerplate -1 promotion 5 signpost -3 recommendation 9 opinion -5 claim -4
    end:news	heading -6 boilerplate 6 promotion -1 signpost 3 opinion -2 claim -1
    end:newsletter	heading -7 boilerplate 8
    end:next	heading -3 signpost 3 recommendation 1
    end:night	heading -1 boilerplate -1 promotion -1 anecdote -6 signpost 4 recommendation 5 opinion -4 claim 4
    end:none	heading -1 anecdote -7 recommendation 3 opinion -5 claim 10
    end:not	heading -6 opinion 7
    end:now	heading -3 promotion 2 anecdote 9 signpost 1 recommendation -1 opinion -7 claim -1
    end:ocd	heading 5 anecdote 1 signpost -3 opinion -3
    end:odd	recommendation -1 opinion 7 claim -6
    end:off	boilerplate 4 promotion 2 signpost -2 recommendation -2 opinion -3 claim 1
    end:on	boilerplate -6 promotion -2 signpost 8 recommendation 4 claim -4
    end:once	anecdote -2 signpost 7 recommendation -1 opinion -3
    end:one	boilerplate -1 promotion -1 anecdote -4 signpost 10 recommendation -2 opinion 2 claim -3
    end:only	boilerplate 1 promotion -1 signpost -1 recommendation -1 opinion -5 claim 8
    end:order	heading -1 promotion -1 signpost 3 recommendation -1 opinion 6 claim -5
    end:otherwise	heading 5 boilerplate -1 promotion -1 anecdote 4 opinion -4 claim -2
    end:own	heading -1 boilerplate 6 promotion 2 anecdote -1 signpost -1 opinion -5
    end:p	heading -2 boilerplate -3 anecdote 3 signpost 7 opinion -4 claim -2
    end:page	heading -3 boilerplate 2 promotion 6 anecdote -1 signpost -3 opinion -1
    end:paid	heading -5 boilerplate -3 promotion 8 opinion 2 claim -2
    end:pain	heading -5 promotion 1 signpost -1 recommendation 4 opinion 1
    end:paper	promotion -2 anecdote 7 signpost -1 recommendation -1 opinion 4 claim -8
    end:patients	heading 3 boilerplate -3 promotion -1 signpost -1 recommendation 3 opinion -2 claim 1
    end:people	heading 2 boilerplate -5 signpost -3 recommendation 7 claim -1
    end:phone	heading -1 boilerplate 5 promotion -5 anecdote -5 signpost 7 opinion -2
    end:pills	heading 5 boilerplate -2 promotion -1 anecdote 2 signpost -1 recommendation 5 opinion 7 claim -15
    end:place	heading -2 boilerplate -1 anecdote -1 signpost 5 opinion -1
    end:placebo	recommendation -1 opinion 7 claim -4
    end:plan	heading -1 boilerplate 1 promotion 7 anecdote -1 signpost -1 recommendation -3 opinion 8 claim -11
    end:point	heading 4 boilerplate -1 anecdote -1 signpost -2 opinion 1
    end:possible	boilerplate 4 signpost 8 recommendation -9 opinion -3
    end:pressure	boilerplate 2 recommendation 3 claim -4
    end:problem	promotion -1 anecdote 3 opinion 5 claim -7
    end:process	boilerplate -1 promotion 3 signpost -2 recommendation -4 opinion 8 claim -3
    end:psychiatrist	heading -10 boilerplate 12 signpost -1
    end:psychiatry	boilerplate 6 anecdote -1 recommendation -1 opinion 1 claim -4
    end:ptsd	heading 1 anecdote 1 signpost -3 recommendation -1 opinion -2 claim 5
    end:question	heading 6 boilerplate -6 promotion -1 anecdote -1 signpost 3 opinion 2 claim -3
    end:questions	heading 11 boilerplate -8 promotion 1 signpost -4
    end:references	heading 10 boilerplate -10
    end:release	anecdote 10 recommendation -1 opinion 1 claim -9
    end:relief	heading 6 boilerplate -3 promotion -1 anecdote -1 signpost -1 recommendation -1 opinion -3 claim 4
    end:report	boilerplate 4 opinion -2 claim -1
    end:request	boilerplate -2 promotion 7 recommendation -1 claim -3
    end:results	heading 10 opinion -1 claim -8
    end:returns	heading -8 boilerplate 9 signpost -1
    end:reviews	heading 10 boilerplate -7 promotion -2 opinion 12 claim -12
    end:right	heading 4 boilerplate -1 promotion -1 anecdote 1 signpost -3 opinion 3 claim -3
    end:risk	boilerplate -6 promotion 6 anecdote -2 opinion -3 claim 6
    end:safe	heading 1 boilerplate -1 promotion -2 anecdote -1 signpost -3 recommendation 7 opinion 2 claim -3
    end:said	heading -2 boilerplate -1 promotion -1 anecdote -1 signpost -2 recommendation -1 opinion -11 claim 17
    end:same	boilerplate -8 signpost -1 recommendation 5 opinion 9 claim -4
    end:say	heading 6 boilerplate -2 promotion -1 anecdote 5 signpost -1 recommendation -1 opinion -5 claim -1
    end:says	heading -3 boilerplate 8 promotion -1 signpost -4 recommendation 3 opinion 4 claim -7
    end:scale	promotion -1 signpost -1 opinion 8 claim -6
    end:second	heading -2 recommendation 6 claim -3
    end:session	boilerplate -1 promotion 6 signpost -1 recommendation -1 opinion -1 claim -1
    end:sessions	heading -1 boilerplate -2 anecdote 2 recommendation -1 opinion -2 claim 5
    end:shop	heading -1 boilerplate 3 promotion -4 recommendation -3 opinion 6 claim -1
    end:shot	boilerplate -3 anecdote 5 signpost -1 recommendation 7 opinion -5 claim -3
    end:show	boilerplate -2 promotion -1 anecdote 6 signpost -1 opinion -2 claim -1
    end:since	heading 1 anecdote 6 opinion -7
    end:six	promotion -2 anecdote 2 signpost -1 recommendation 9 opinion -4 claim -4
    end:sleep	heading 5 boilerplate -3 promotion -1 anecdote -1 recommendation 3 opinion -2 claim -2
    end:so	signpost -1 recommendation -6 opinion 6
    end:sorry	promotion 4 anecdote -1 recommendation -1 opinion -8 claim 6
    end:soup	signpost -1 recommendation 7 opinion -5
    end:source	heading -3 boilerplate -6 signpost 9
    end:start	signpost 2 recommendation -8 claim 6
    end:started	boilerplate 1 promotion -2 anecdote -4 signpost -1 opinion 6 claim -1
    end:step	boilerplate -1 promotion -1 recommendation -2 opinion 5 claim -1
    end:stop	anecdote 3 recommendation -5 opinion -9 claim 11
    end:story	heading 4 boilerplate -7 promotion -2 anecdote 4 signpost 3 recommendation -1 claim -1
    end:stress	heading -1 boilerplate -1 promotion 5 signpost -2
    end:study	heading 6 boilerplate -5 promotion -1 anecdote 4 recommendation -2 opinion 3 claim -5
    end:sugar	boilerplate -1 promotion 8 anecdote -1 signpost -1 recommendation -1 opinion -3
    end:suicide	heading 3 boilerplate 1 anecdote -1 signpost -1 recommendation -4 opinion -4 claim 6
    end:system	heading 4 boilerplate -4 opinion 8 claim -7
    end:tablets	heading 2 promotion -1 anecdote -5 signpost -1 recommendation -1 opinion -2 claim 9
    end:taste	heading -1 boilerplate -1 promotion -1 signpost -1 recommendation -2 opinion -3 claim 9
    end:team	heading 8 boilerplate -5 promotion -4 anecdote -1 signpost -2 recommendation -1 opinion 6 claim -2
    end:tenth	recommendation 5 opinion 4 claim -8
    end:that	heading -1 boilerplate -3 promotion -1 anecdote -3 signpost -2 recommendation -2 opinion 5 claim 7
    end:them	heading -4 boilerplate -1 promotion 5 signpost -1 recommendation -5 opinion -4 claim 9
    end:then	heading -10 boilerplate -1 signpost 12 opinion -1
    end:therapy	heading -3 boilerplate -1 promotion -1 signpost 2 recommendation -3 opinion 6 claim -1
    end:thing	heading -1 boilerplate 2 anecdote -2 opinion 5 claim -3
    end:things	heading 5 promotion 2 anecdote -1 signpost -2 opinion 1 claim -5
    end:this	boilerplate -5 promotion 4 anecdote -1 signpost -6 recommendation -1 opinion 8 claim 2
    end:three	boilerplate -2 promotion -2 anecdote 11 signpost -2 opinion -5 claim -1
    end:time	boilerplate -3 promotion -3 anecdote -2 signpost -2 recommendation 1 opinion 4 claim 6
    end:times	heading -2 boilerplate -4 promotion 9 signpost -1 recommendation 6 opinion -3 claim -4
    end:tms	heading 8 promotion -5 signpost -2 recommendation 1 opinion -1 claim -1
    end:to	heading -1 signpost 1 recommendation 4 opinion -1 claim -2
    end:too	heading -1 promotion 1 anecdote -1 signpost -2 recommendation -1 opinion -8 claim 12
    end:treat	heading 6 boilerplate -1 signpost -4
    end:treatment	heading 3 boilerplate -3 signpost -1 opinion -2 claim 3
    end:trial	heading 1 anecdote -2 opinion -5 claim 7
    end:trust	heading -4 boilerplate 4 promotion -1
    end:tuesday	boilerplate -2 promotion -1 anecdote 7 signpost -2 opinion -2
    end:up	anecdote -4 signpost -1 recommendation -2 opinion 10 claim -3
    end:us	heading 1 boilerplate 5 promotion 2 anecdote 1 signpost -2 recommendation -3 opinion 5 claim -9
    end:use	heading -3 boilerplate 5 promotion -3 signpost -1 recommendation 2 opinion -2 claim 3
    end:vary	boilerplate 7 promotion -2 signpost -1 claim -3
    end:video	promotion 10 recommendation -5 claim -3
    end:visit	heading 7 boilerplate -4 promotion -1 anecdote 1 recommendation -1 opinion -2
    end:water	heading -3 boilerplate -1 promotion -1 anecdote -1 signpost -1 opinion 6 claim 1
    end:way	boilerplate -1 signpost -1 recommendation -2 opinion -2 claim 6
    end:weak	opinion 7 claim -6
    end:week	heading 3 boilerplate -3 promotion -3 anecdote 2 recommendation 8 opinion -6 claim -1
    end:weeks	boilerplate -1 promotion -1 anecdote -2 signpost -4 recommendation -3 opinion -2 claim 14
    end:weight	promotion -1 signpost -1 recommendation -3 opinion -2 claim 7
    end:well	anecdote -4 signpost -2 recommendation -1 opinion 2 claim 6
    end:while	anecdote 1 recommendation -4 opinion -3 claim 7
    end:work	boilerplate -1 promotion -3 anecdote 1 signpost -2 recommendation -4 opinion 15 claim -7
    end:works	heading -2 boilerplate 1 promotion -1 anecdote -1 signpost 1 recommendation -1 claim 4
    end:wrong	boilerplate -1 promotion -1 signpost -2 recommendation 7 opinion 2 claim -6
    end:year	boilerplate -1 promotion 3 anecdote 2 signpost -2 recommendation -6 opinion 5 claim -1
    end:years	heading -2 promotion -5 anecdote 1 signpost 3 recommendation -7 opinion -4 claim 15
    end:yes	heading -3 promotion 3 anecdote -2 signpost -2 opinion -9 claim 14
    end:yet	signpost 9 opinion -1 claim -6
    end:you	heading 4 boilerplate -4 promotion 5 anecdote -7 recommendation -6 opinion 4 claim 5
    end:yourself	heading -1 boilerplate -5 promotion -1 signpost -3 recommendation -1 opinion 12
    enumerator:0	heading -26 boilerplate 4 promotion 19 anecdote -4 signpost -7 recommendation 1 opinion -13 claim 28
    enumerator:1	heading 27 boilerplate -4 promotion -9 anecdote -5 signpost -9 recommendation 17 opinion -13 claim -5
    first-byte:"	heading -6 boilerplate -12 promotion -14 anecdote 8 signpost -9 opinion 16 claim 17
    first-byte:'	heading 12 boilerplate -7 promotion -1 signpost -1 recommendation -1 opinion -3 claim -1
    first-byte:(	heading -6 boilerplate 11 promotion -4 anecdote 7 signpost 2 recommendation -4 opinion -5 claim -1
    first-byte:*	heading 13 boilerplate -5 promotion 24 recommendation -2 opinion -1 claim -28
    first-byte:+	heading 9 signpost -1 opinion -6
    first-byte:-	heading -20 boilerplate 5 promotion -3 anecdote -1 signpost -1 recommendation 7 opinion 14 claim -1
    first-byte:0	heading 30 boilerplate 11 promotion 6 anecdote -23 signpost -11 recommendation 7 opinion -4 claim -17
    first-byte:@	boilerplate -2 promotion -11 anecdote -3 recommendation 14 opinion -7 claim 9
    first-byte:A	heading 12 boilerplate -30 promotion 32 anecdote -9 signpost 16 recommendation -40 opinion -9 claim 28
    first-byte:[	heading -6 boilerplate 29 promotion -4 anecdote -5 signpost -5 recommendation -3 opinion 3 claim -9
    first-byte:_	heading -25 boilerplate 35 promotion -17 anecdote 5 signpost -8 recommendation -14 opinion 9 claim 15
    first-byte:a	heading -2 boilerplate -15 promotion -14 anecdote 12 signpost 18 recommendation 33 opinion -13 claim -17
    gap-after:0	heading -6 boilerplate -26 promotion -5 anecdote 20 signpost 2 opinion -21 claim 36
    gap-after:1	heading 15 boilerplate 1 promotion -6 anecdote -3 signpost 1 recommendation 8 opinion 21 claim -36
    gap-after:2	heading 2 boilerplate 48 promotion 3 anecdote -26 signpost -5 recommendation -11 opinion -7 claim -5
    gap:0	heading -8 boilerplate -13 promotion -22 anecdote 7 signpost -8 recommendation 25 opinion -3 claim 23
    gap:1	heading -45 boilerplate 8 promotion 15 anecdote -1 signpost 10 recommendation 5 opinion 10 claim -1
    gap:2	heading 64 boilerplate 29 anecdote -16 signpost -4 recommendation -33 opinion -14 claim -27
    group:	heading 40 boilerplate -3 promotion 14 anecdote -12 signpost -6 opinion -18 claim -15
    heading-class:be	heading 19 boilerplate -17 promotion -14 anecdote 12 signpost 12 recommendation -10 opinion -4 claim 3
    heading-class:blame	heading -2 boilerplate 2 promotion -1 signpost -3 recommendation -1 opinion -7 claim 11
    heading-class:body	heading 42 boilerplate 4 promotion -6 anecdote -16 signpost 7 recommendation -9 opinion -15 claim -6
    heading-class:contact	boilerplate 1 promotion -12 anecdote 7 signpost -5 recommendation 15 opinion -13 claim 6
    heading-class:degree	heading -18 boilerplate 6 anecdote -10 signpost 15 recommendation 3 opinion 29 claim -24
    heading-class:effect	heading -7 boilerplate 14 promotion -13 anecdote -21 signpost 3 recommendation -1 opinion -3 claim 27
    heading-class:emphasis	heading -34 boilerplate -10 promotion -6 anecdote -26 signpost 32 recommendation 23 opinion 29 claim -9
    heading-class:family	heading -2 boilerplate 1 promotion -3 anecdote 14 signpost -12 recommendation -18 opinion 10 claim 11
    heading-class:hey	heading -8 boilerplate 8 anecdote 28 signpost -15 recommendation -29 opinion 13 claim 3
    heading-class:i	heading 20 boilerplate -13 promotion -17 anecdote 11 signpost -9 recommendation 6 opinion -20 claim 22
    heading-class:if	heading 12 boilerplate 9 promotion -18 anecdote 8 signpost -11 recommendation 18 opinion 7 claim -25
    heading-class:it	boilerplate -17 promotion -2 anecdote -14 signpost 25 recommendation -6 opinion 6 claim 8
    heading-class:link	heading -22 boilerplate 8 promotion 23 anecdote 4 signpost -7 recommendation -20 opinion 32 claim -17
    heading-class:may	heading 46 boilerplate -18 promotion 9 anecdote -15 signpost -14 opinion 10 claim -18
    heading-class:money	heading 11 boilerplate -36 promotion 30 anecdote 4 signpost -14 recommendation -7 opinion -19 claim 31
    heading-class:month	heading -1 boilerplate -6 promotion -6 anecdote 2 signpost 16 recommendation 3 opinion 22 claim -30
    heading-class:more	heading 7 boilerplate -17 promotion 10 anecdote -10 signpost -3 recommendation 9 opinion 8 claim -5
    heading-class:must	heading -26 boilerplate 12 promotion -2 anecdote -4 signpost 14 recommendation 26 opinion -7 claim -13
    heading-class:not	heading -52 boilerplate 21 promotion 14 anecdote 3 signpost 29 recommendation 21 opinion -7 claim -28
    heading-class:number	heading 25 boilerplate -22 promotion 7 anecdote 8 signpost -5 recommendation 3 opinion -9 claim -7
    heading-class:order	heading 8 boilerplate 20 promotion 5 anecdote -4 signpost -22 recommendation 17 opinion -1 claim -23
    heading-class:patient	heading -12 boilerplate -24 promotion 25 anecdote 15 signpost 8 recommendation 13 opinion -1 claim -26
    heading-class:place	heading -18 boilerplate 3 promotion 12 anecdote -9 signpost 8 opinion -11 claim 15
    heading-class:praise	heading -6 boilerplate -5 promotion 36 anecdote -6 signpost -15 recommendation -6 opinion 9 claim -7
    heading-class:question	heading -15 boilerplate -9 promotion 22 anecdote -4 signpost -6 recommendation 4 opinion 7 claim 1
    heading-class:report	heading -11 boilerplate 3 promotion -13 anecdote 20 signpost -25 recommendation -5 opinion 11 claim 19
    heading-class:research	boilerplate -1 promotion -15 anecdote -27 signpost -2 recommendation -13 opinion 17 claim 42
    heading-class:site	heading 15 boilerplate -28 promotion -12 anecdote -2 signpost 21 recommendation 10 opinion -13 claim 9
    heading-class:text	heading 5 boilerplate 19 promotion -6 anecdote -5 signpost 10 recommendation -10 opinion 6 claim -19
    heading-class:then	heading 16 promotion -12 anecdote 6 signpost 29 recommendation 13 opinion -27 claim -26
    heading-class:they	heading -16 boilerplate -1 promotion -6 anecdote -15 signpost -4 recommendation 11 opinion 30
    heading-class:think	heading -4 boilerplate -2 promotion -29 anecdote 10 signpost 28 recommendation 4 opinion 5 claim -12
    heading-class:this	heading 1 boilerplate 6 promotion 2 anecdote -3 signpost -9 recommendation -2 opinion -6 claim 10
    heading-class:told	heading -30 boilerplate 20 promotion -22 anecdote 26 signpost 18 recommendation 1 opinion 12 claim -24
    heading-class:treatment	heading 21 boilerplate 28 promotion -45 anecdote 8 signpost -13 recommendation -1 opinion 5 claim -3
    heading-class:was	heading 4 boilerplate -10 promotion 3 anecdote 20 signpost -19 recommendation -13 opinion -3 claim 18
    heading-class:we	heading 4 boilerplate -18 promotion -12 anecdote 36 signpost 10 recommendation -22 opinion 39 claim -36
    heading-class:will	boilerplate 5 promotion -22 anecdote -3 signpost 8 recommendation -12 opinion 4 claim 20
    heading-class:you	heading -26 boilerplate 18 promotion 34 anecdote -13 signpost 4 recommendation -12 opinion 4 claim -10
    heading:#	heading 8 boilerplate -3 promotion 1 anecdote -6 signpost -2 recommendation 2 opinion 13 claim -14
    heading:a	heading 3 boilerplate -9 promotion -1 anecdote -11 signpost 5 recommendation -4 opinion 7 claim 9
    heading:about	heading 12 boilerplate -4 promotion 5 anecdote -6 signpost -1 recommendation 6 opinion 1 claim -13
    heading:abstract	heading 9 boilerplate -3 promotion -3 signpost 5 recommendation -1 opinion -5 claim -2
    heading:actually	heading -4 promotion 3 anecdote -3 signpost 4 recommendation -4 opinion 3 claim 1
    heading:acupuncture	heading -1 boilerplate -2 promotion 6 anecdote -1 signpost -3 recommendation -1 opinion 2
    heading:advice	boilerplate -1 promotion -2 recommendation 2 opinion 7 claim -7
    heading:after	heading 2 boilerplate 3 promotion -9 anecdote -5 signpost -6 recommendation 4 opinion 10 claim 1
    heading:again	heading 1 promotion -1 anecdote 2 signpost -1 recommendation -1 opinion 3 claim -2
    heading:also	heading -9 boilerplate -2 promotion 10 anecdote -8 signpost 5 recommendation -2 opinion 10 claim -4
    heading:an	heading 5 boilerplate 14 promotion -6 anecdote -6 signpost 5 recommendation -8 opinion 11 claim -14
    heading:and	heading 5 boilerplate 14 promotion 4 anecdote -26 signpost 2 recommendation -7 opinion 13 claim -6
    heading:answer	heading -4 boilerplate 1 promotion 1 anecdote -1 signpost 2 recommendation 2 opinion 6 claim -6
    heading:answered	heading -6 boilerplate 10 promotion -5 anecdote -1 signpost 4 opinion -1 claim -1
    heading:antidepressant	heading 7 boilerplate -2 promotion -1 anecdote -1 signpost 7 recommendation -5 opinion 3 claim -8
    heading:anxiety	heading 1 boilerplate -5 promotion 3 anecdote 1 signpost -1 recommendation -2 opinion -11 claim 13
    heading:anything	heading -1 promotion -1 anecdote -1 signpost -1 recommendation -2 claim 5
    heading:are	heading 6 boilerplate -3 promotion -6 anecdote -4 signpost -4 recommendation 1 opinion -7 claim 16
    heading:as	boilerplate 2 promotion -3 anecdote -1 signpost -2 recommendation -2 claim 5
    heading:ashwagandha	heading -1 boilerplate -5 promotion 9 signpost -3 recommendation -2 opinion -5 claim 7
    heading:ask	heading -1 boilerplate -6 anecdote 2 signpost -3 recommendation 6 opinion -2 claim 3
    heading:asked	heading 1 boilerplate 4 promotion -1 anecdote -1 signpost -2 recommendation -1 opinion -3 claim 2
    heading:at	heading -2 boilerplate 11 promotion -5 anecdote -7 signpost -3 recommendation 2 opinion -4 claim 11
    heading:at-home	anecdote -3 signpost -1 recommendation 4 opinion -1 claim 1
    heading:attacks	heading -5 boilerplate 3 promotion -3 anecdote -2 signpost -3 recommendation 6 opinion -5 claim 9
    heading:b	heading 5 boilerplate -1 promotion -5 signpost -1 recommendation 2 claim -1
    heading:back	heading 4 promotion -2 anecdote -3 signpost -3 recommendation -2 opinion 6 claim -1
    heading:background	heading -2 signpost 8 opinion -3 claim -2
    heading:be	heading 13 boilerplate -2 promotion -1 anecdote 2 signpost -5 recommendation 11 opinion -3 claim -15
    heading:been	opinion 4 claim -3
    heading:before	boilerplate 5 promotion -6 signpost -1 recommendation 5 opinion -2 claim -1
    heading:benefits	heading 10 boilerplate -3 signpost -1 recommendation -2 opinion -2 claim -2
    heading:bipolar	heading -5 boilerplate 8 promotion -6 anecdote -1 signpost 4 recommendation 1 opinion -1 claim -1
    heading:blue	heading -5 boilerplate -2 promotion -1 signpost 6 opinion 9 claim -7
    heading:book	heading -3 boilerplate 6 promotion -9 anecdote -2 signpost 3 recommendation -1 opinion 5
    heading:both	boilerplate -1 promotion 14 anecdote -5 signpost -2 recommendation 2 opinion -5 claim -4
    heading:bottom	heading -1 promotion 2 signpost -5 recommendation 1 opinion 18 claim -14
    heading:but	heading -3 boilerplate 1 promotion 4 signpost -3 recommendation -5 opinion -1 claim 6
    heading:by	heading -8 boilerplate 7 promotion -4 anecdote 12 signpost 9 recommendation -7 opinion -17 claim 9
    heading:can	heading 13 boilerplate -6 promotion 6 anecdote -7 signpost -5 recommendation -4 opinion -5 claim 8
    heading:candidate	heading -6 boilerplate -2 promotion -1 signpost 10 opinion -1 claim 1
    heading:cannot	promotion -5 signpost -2 recommendation 1 claim 5
    heading:carers	heading -4 boilerplate 4 promotion -1 anecdote -6 signpost 6 opinion 7 claim -7
    heading:causes	heading -3 boilerplate -1 promotion -1 signpost 4 opinion -2 claim 3
    heading:centre	heading 1 anecdote -6 signpost 5
    heading:chronic	heading -8 boilerplate 3 promotion 4 anecdote -9 signpost -3 recommendation 4 opinion 15 claim -6
    heading:clinic	promotion -5 anecdote -3 signpost -5 recommendation -3 opinion -1 claim 17
    heading:clinical	heading -1 boilerplate -15 promotion -3 anecdote 6 signpost -2 recommendation -6 opinion -4 claim 24
    heading:come	heading -3 boilerplate 3 promotion -1 signpost -1 recommendation 3 opinion -1
    heading:comfort	heading -3 promotion 3 signpost -1 recommendation -1 opinion -2 claim 3
    heading:comments	heading -4 boilerplate -2 promotion -4 signpost -3 recommendation 7 opinion 8 claim -1
    heading:common	heading -6 boilerplate 11 promotion -7 anecdote -1 signpost 1 recommendation -5 opinion -6 claim 12
    heading:complex	heading 3 boilerplate -6 promotion 1 anecdote 8 signpost -3 recommendation -1 opinion -4 claim 2
    heading:conclusion	heading -1 boilerplate -1 anecdote -1 recommendation -8 opinion 12 claim -2
    heading:conclusions	heading -1 boilerplate -1 signpost -1 recommendation 8 opinion -4 claim -1
    heading:conditions	heading -1 boilerplate 4 promotion 5 anecdote -1 recommendation -2 claim -6
    heading:consult	heading -4 boilerplate 5 promotion -4 anecdote -1 signpost 5 recommendation -6 opinion 4 claim 1
    heading:contact	heading 5 boilerplate -10 promotion 5 anecdote -1 signpost -2 recommendation 8 opinion -1 claim -3
    heading:cost	heading -1 boilerplate -3 promotion 10 signpost -1 recommendation -5 opinion -1 claim 1
    heading:counts	opinion 7 claim -6
    heading:cover	heading -1 boilerplate -2 promotion 7 signpost -5 recommendation -2 opinion 2 claim 2
    heading:covered	boilerplate -2 promotion 10 anecdote -1 signpost 2 recommendation 2 opinion -5 claim -5
    heading:crisis	heading -4 boilerplate -3 promotion 7 signpost -1 recommendation 1 opinion -1 claim -1
    heading:crossover	heading -2 boilerplate 3 opinion -2 claim 2
    heading:crps	heading 4 anecdote 4 signpost -2 recommendation 1 opinion -7 claim 1
    heading:cure	heading -1 anecdote -1 signpost -1 recommendation -1 opinion 2 claim 2
    heading:dana	heading -1 boilerplate -1 promotion 7 anecdote 1 signpost -5 recommendation -1 opinion 1 claim -1
    heading:date	boilerplate -3 promotion 6 recommendation -1 opinion -1 claim -1
    heading:day	heading -1 boilerplate -4 promotion 10 anecdote -4 signpost -7 recommendation 7 opinion 1 claim -1
    heading:days	heading -4 boilerplate -4 promotion 3 anecdote 2 signpost -4 recommendation 5 opinion 6 claim -4
    heading:dead	heading 1 boilerplate -1 anecdote -3 signpost -2 recommendation -6 opinion 19 claim -7
    heading:depression	heading -6 boilerplate 4 promotion -4 anecdote -2 signpost 8 recommendation -4 opinion -3 claim 7
    heading:did	heading 3 boilerplate -5 promotion 4 signpost -2 recommendation -6 opinion -4 claim 10
    heading:different	heading 2 boilerplate -2 anecdote -1 recommendation -5 opinion -2 claim 9
    heading:disorder	heading 2 boilerplate 3 promotion -7 anecdote 4 signpost 2 opinion -1 claim -3
    heading:do	heading -4 boilerplate -3 promotion 10 anecdote 4 signpost -5 recommendation 3 opinion 1 claim -7
    heading:does	heading 3 boilerplate -5 promotion 8 anecdote -7 signpost 1 recommendation -11 opinion 1 claim 11
    heading:don't	heading -1 boilerplate 6 promotion -5 anecdote -2 signpost -3 opinion 3 claim 1
    heading:done	heading 12 promotion 2 anecdote 3 signpost -3 recommendation 11 opinion -9 claim -16
    heading:dose	promotion -1 signpost -1 recommendation 10 opinion -4 claim -4
    heading:dr	heading -5 boilerplate -1 anecdote -4 signpost 6 recommendation 1 opinion 13 claim -11
    heading:drug	heading 5 boilerplate 5 promotion -2 anecdote -5 signpost -4 recommendation -3 opinion 4 claim -1
    heading:drug-free	heading -4 boilerplate -1 promotion 5 opinion 9 claim -8
    heading:during	heading 3 boilerplate -1 promotion -1 anecdote -1 signpost -2 recommendation -3 opinion 2 claim 2
    heading:edit	heading 4 boilerplate -7 promotion -1 anecdote 2 signpost 4 recommendation -1 opinion -7 claim 6
    heading:effects	heading 12 boilerplate -8 anecdote -2 recommendation -2 opinion -5 claim 4
    heading:else	heading -3 boilerplate 2 promotion -4 anecdote 6 signpost 8 recommendation -8 opinion -10 claim 8
    heading:email	heading -4 boilerplate 4 anecdote 6 signpost -1 recommendation -1 opinion -5
    heading:emdr	boilerplate 1 promotion -2 anecdote -1 signpost 2 recommendation -4 claim 4
    heading:esketamine	heading -1 boilerplate -1 promotion -2 signpost -2 opinion -2 claim 8
    heading:everyone	heading 2 promotion -1 anecdote -5 signpost -4 recommendation 3 claim 5
    heading:evidence	heading -3 boilerplate 1 promotion -2 signpost 15 recommendation -4 opinion -6
    heading:exposure	heading 1 boilerplate -1 promotion -1 anecdote -1 signpost -1 recommendation -2 opinion 5 claim -1
    heading:facts	heading -10 promotion -9 anecdote -5 signpost -3 recommendation -9 opinion 10 claim 27
    heading:faculty	boilerplate 6 promotion -1 anecdote -1 signpost -1 claim -2
    heading:family	anecdote -6 signpost 4 recommendation 3 opinion -1
    heading:faqs	heading -9 boilerplate -3 promotion -1 anecdote -2 signpost -3 recommendation -4 opinion 2 claim 20
    heading:fibromyalgia	heading -1 boilerplate -4 promotion 4 anecdote -1 signpost -2 recommendation 14 opinion -4 claim -7
    heading:first	heading -9 boilerplate 7 promotion -2 anecdote 1 signpost 20 recommendation 4 opinion -6 claim -15
    heading:for	heading -11 boilerplate 4 promotion 21 anecdote 15 signpost -4 recommendation -9 opinion -7 claim -9
    heading:free	heading 6 boilerplate -1 promotion -7 anecdote -1 signpost -2 recommendation -1 opinion -2 claim 9
    heading:frequently	heading 1 boilerplate 4 promotion -1 anecdote -1 signpost -2 recommendation -1 opinion -3 claim 2
    heading:from	heading 27 boilerplate -6 promotion 6 anecdote -13 signpost 2 recommendation -1 opinion -8 claim -7
    heading:gave	recommendation -3 opinion -3 claim 7
    heading:get	heading -10 boilerplate 10 promotion 4 anecdote -2 signpost 9 recommendation -2 opinion -5 claim -5
    heading:getting	heading 5 boilerplate -4 promotion -4 recommendation 3 claim -1
    heading:go	heading 1 boilerplate -2 promotion 4 anecdote -1 signpost -3 opinion 6 claim -7
    heading:got	boilerplate 2 promotion 1 anecdote 2 signpost -2 recommendation -2 opinion -1 claim 1
    heading:gps	heading -5 boilerplate 3 promotion -2 anecdote -1 signpost -1 recommendation 9 opinion -1 claim -3
    heading:group	boilerplate -1 promotion -1 anecdote -7 signpost 15 opinion -1 claim -4
    heading:hand	heading -2 boilerplate 2 promotion 4 anecdote 2 signpost 10 recommendation -5 opinion -8 claim -4
    heading:happens	heading 1 boilerplate 5 promotion -3 anecdote -1 signpost -3 recommendation -3 opinion -2 claim 7
    heading:has	heading -5 boilerplate 5 signpost -1 opinion -3 claim 5
    heading:have	heading 6 boilerplate -6 promotion -3 anecdote -1 signpost -3 recommendation 5 claim 2
    heading:head	heading -3 boilerplate -1 promotion 4 anecdote -2 recommendation -1 claim 3
    heading:headache	heading -4 boilerplate -1 promotion 3 recommendation 3 opinion -1
    heading:health	heading 10 boilerplate -2 promotion 1 anecdote -1 signpost -2 recommendation -2 opinion -2 claim -2
    heading:help	heading 4 boilerplate -1 promotion -7 anecdote -4 recommendation 12 opinion 7 claim -11
    heading:helps	promotion -5 anecdote 2 signpost 2 recommendation -3 opinion 5 claim -2
    heading:history	heading 3 boilerplate -2 promotion -1 anecdote 3 recommendation -2 opinion -1
    heading:holds	heading -3 boilerplate 2 promotion -7 anecdote 1 signpost 2 recommendation -5 opinion -4 claim 13
    heading:home	heading -3 boilerplate 3 recommendation 4 opinion -2 claim -2
    heading:hours	heading -1 boilerplate 3 promotion -6 anecdote 9 signpost -2 recommendation -6 opinion 1 claim 2
    heading:how	heading 22 boilerplate -15 promotion -5 anecdote -7 signpost 2 opinion 1 claim 2
    heading:hurt	boilerplate -4 anecdote -6 signpost 1 recommendation -1 opinion 5 claim 5
    heading:i	heading 11 boilerplate -10 promotion -4 anecdote 9 signpost 2 recommendation -1 opinion -17 claim 10
    heading:i'm	heading -3 boilerplate 7 promotion -2 anecdote -2 signpost -1 recommendation 1 opinion 3 claim -4
    heading:if	heading 3 boilerplate -5 promotion -1 anecdote 6 signpost -3 recommendation 1 opinion -4 claim 3
    heading:in	heading -3 boilerplate 23 promotion -19 anecdote 11 signpost -14 recommendation -1 claim 2
    heading:information	heading -6 boilerplate 9 promotion 4 anecdote -1 signpost -1 recommendation -2 opinion -2 claim -1
    heading:infusion	heading 2 boilerplate -2 promotion -1 anecdote -1 signpost 7 recommendation -3 opinion 4 claim -6
    heading:infusions	heading 7 boilerplate -1 promotion -3 anecdote 2 signpost 3 recommendation -2 opinion -4 claim -1
    heading:inside	heading -3 boilerplate 2 anecdote 3 recommendation -1 claim -1
    heading:introduction	signpost 3 recommendation -1 opinion 3 claim -5
    heading:is	heading -12 boilerplate 3 promotion 1 anecdote -1 signpost 19 recommendation 2 opinion -6 claim -6
    heading:isn't	heading 1 promotion -1 anecdote -4 signpost 3 recommendation -3 opinion 7 claim -2
    heading:it	boilerplate -9 anecdote -6 signpost 11 recommendation -3 opinion 3 claim 4
    heading:iv	heading 20 boilerplate -3 promotion -3 anecdote 2 signpost -2 recommendation 6 opinion -13 claim -8
    heading:just	promotion 2 anecdote -10 signpost 8 recommendation -3 opinion 10 claim -7
    heading:ketamine	heading 5 boilerplate 7 promotion 3 anecdote 12 signpost -9 recommendation -23 opinion -15 claim 20
    heading:key	heading -5 promotion -1 anecdote -5 signpost -2 recommendation -8 opinion 13 claim 9
    heading:kids	heading 2 boilerplate -2 promotion 4 anecdote -1 signpost -3 recommendation -1 opinion 2
    heading:know	heading 1 promotion -1 signpost 1 recommendation -1 opinion -2 claim 3
    heading:l-theanine	heading 1 boilerplate -4 promotion 6 anecdote -1 signpost -3 recommendation -2 opinion -3 claim 7
    heading:last	heading -1 boilerplate 1 promotion -1 anecdote -2 signpost -3 opinion 6
    heading:least	heading 7 boilerplate -10 promotion 7 anecdote -8 signpost -1 recommendation 10 opinion 3 claim -9
    heading:leave	heading 4 boilerplate -5 promotion 4 anecdote -2 signpost -3 recommendation -7 opinion 10 claim -1
    heading:life	heading 1 boilerplate 5 promotion -1 anecdote -1 signpost -1 recommendation -1 opinion -1 claim -1
    heading:light	heading -2 boilerplate -2 promotion -1 signpost 5 recommendation -1 opinion 8 claim -8
    heading:like	heading -6 boilerplate 5 promotion -3 anecdote -3 signpost 6 opinion -14 claim 15
    heading:line	heading -8 boilerplate -2 promotion 11 anecdote -1 signpost -5 recommendation 1 opinion 18 claim -14
    heading:living	heading 1 boilerplate -2 promotion -2 anecdote 5 signpost 3 recommendation -1 opinion -3 claim -2
    heading:long	heading 12 boilerplate -9 promotion 2 anecdote 1 signpost -1 recommendation -7 opinion 8 claim -6
    heading:looking	boilerplate 1 opinion 5 claim -4
    heading:looks	promotion -1 signpost -1 recommendation 2 opinion -12 claim 12
    heading:love	heading -4 boilerplate 5 promotion -1 anecdote 2 signpost -1 recommendation 3 opinion 1 claim -3
    heading:magnesium	heading -1 boilerplate -2 promotion -1 anecdote -1 signpost -3 recommendation -3 opinion 8 claim 2
    heading:magnetic	boilerplate -2 promotion -1 anecdote -4 signpost 3 recommendation -2 opinion 1 claim 6
    heading:mail	heading -8 boilerplate -6 promotion 5 anecdote 1 signpost 9 recommendation -1 opinion -7 claim 7
    heading:main	heading 7 boilerplate -1 promotion -2 anecdote -6 signpost 4 recommendation -2 opinion -3 claim 3
    heading:make	heading -2 boilerplate -3 promotion -1 anecdote -1 signpost -2 recommendation 13 opinion 3 claim -7
    heading:makes	heading 1 anecdote -3 signpost -2 opinion 5
    heading:man	heading -6 boilerplate -1 promotion -1 anecdote 4 signpost 5 opinion -3 claim 2
    heading:many	anecdote -2 signpost 5 recommendation 2 opinion -1 claim -3
    heading:march	boilerplate 1 promotion -1 anecdote 2 signpost 4 recommendation -2 opinion -3
    heading:matters	heading -1 promotion -1 signpost -2 recommendation 2 opinion 9 claim -7
    heading:may	heading -1 boilerplate -2 promotion -1 signpost -1 recommendation 5 opinion 14 claim -13
    heading:me	heading -1 promotion 1 anecdote -3 signpost -2 recommendation 4 opinion -6 claim 8
    heading:media	boilerplate 5 promotion -1 anecdote -1 signpost -2 opinion -1
    heading:medical	heading -1 boilerplate -1 signpost -3 recommendation -2 opinion -3 claim 11
    heading:medicine	heading -3 boilerplate -1 promotion 2 anecdote -1 signpost -6 recommendation 5 opinion -3 claim 7
    heading:mental	heading 2 boilerplate -1 promotion 3 signpost -1 recommendation -1 opinion -2 claim 1
    heading:methods	heading -2 anecdote -1 signpost -1 recommendation -1 opinion -3 claim 6
    heading:might	heading 7 promotion -1 signpost 1 opinion -3 claim -2
    heading:migraine	heading -3 boilerplate -3 promotion -3 anecdote -7 signpost 2 recommendation 9 opinion 1 claim 4
    heading:min	heading -1 boilerplate -5 promotion -5 anecdote 18 signpost 5 recommendation -4 opinion -11 claim 3
    heading:mind	heading 6 boilerplate 2 promotion 4 anecdote -1 signpost -6 recommendation 5 opinion -4 claim -6
    heading:misses	heading 3 boilerplate -3 promotion -3 anecdote -9 recommendation -3 opinion 18 claim -4
    heading:month	heading 7 boilerplate -7
    heading:more	boilerplate -1 promotion -1 anecdote -1 signpost -1 recommendation -2 opinion 2 claim 4
    heading:morning	heading 3 boilerplate -1 signpost -1 opinion -1
    heading:most	heading 10 boilerplate -10 promotion 4 anecdote 4 recommendation 3 opinion -9 claim -2
    heading:my	heading 3 boilerplate -4 promotion -4 anecdote -1 signpost -4 recommendation -3 opinion 10 claim 3
    heading:myself	promotion -1 anecdote 1 recommendation 2 opinion -3 claim 2
    heading:name	heading -8 boilerplate 13 promotion -3 signpost -1 recommendation 6 opinion -6 claim -1
    heading:nasal	heading -2 boilerplate -1 promotion -2 anecdote -1 signpost -2 recommendation 5 opinion -3 claim 6
    heading:need	heading -3 boilerplate 9 promotion -3 anecdote -3 signpost 6 recommendation 3 opinion -1 claim -8
    heading:nerve	heading 14 boilerplate -6 anecdote 4 recommendation -5 opinion -7
    heading:nervous	boilerplate 2 promotion -1 anecdote -1 signpost -2 recommendation -2 opinion 3
    heading:neuropathic	heading 1 boilerplate 1 anecdote -5 opinion 1 claim 3
    heading:new	heading -5 promotion -3 anecdote -6 signpost 1 recommendation 6 opinion 17 claim -10
    heading:next	heading -2 boilerplate -2 promotion 2 anecdote -2 signpost 12 recommendation 1 opinion -6 claim -4
    heading:nhs	heading 1 boilerplate 2 promotion -2 recommendation -1 opinion -1 claim 2
    heading:night	heading 2 boilerplate -4 promotion 5 signpost -1 recommendation 1 opinion -1 claim -3
    heading:nine	heading 11 boilerplate -7 anecdote 12 recommendation -8 opinion -7 claim -1
    heading:no	boilerplate 2 promotion -4 anecdote -3 signpost -1 recommendation 6 opinion -7 claim 7
    heading:nobody	boilerplate 1 promotion -1 recommendation -5 opinion 5
    heading:not	heading -20 boilerplate 5 promotion 13 anecdote -4 signpost 12 recommendation 15 opinion -11 claim -10
    heading:notes	heading 2 boilerplate -2 promotion 4 anecdote -2 signpost 12 recommendation -7 opinion -4 claim -2
    heading:now	heading 5 boilerplate 10 promotion -9 anecdote 4 signpost -1 recommendation 4 opinion -5 claim -8
    heading:nurse	promotion -1 anecdote 5 signpost 3 opinion -1 claim -6
    heading:obsessive-compulsive	heading 5 boilerplate -4 signpost -1 opinion 5 claim -5
    heading:ocd	boilerplate -1 promotion -2 anecdote -6 signpost 11 recommendation -7 opinion 6
    heading:of	heading 11 boilerplate -4 promotion -11 anecdote -10 signpost 5 recommendation 5 opinion 3 claim 2
    heading:off	signpost -1 recommendation -1 claim 3
    heading:okay	heading 1 boilerplate -1 promotion 3 signpost -1 recommendation -6 opinion 9 claim -5
    heading:on	heading -12 boilerplate 8 promotion 11 anecdote -1 signpost -8 recommendation 3 opinion 1 claim -2
    heading:one	heading 4 boilerplate -4 promotion 6 anecdote -4 signpost 2 recommendation 1 claim -5
    heading:open	promotion -1 signpost -2 recommendation -1 opinion 5 claim 1
    heading:opioids	signpost -1 recommendation 7 opinion -1 claim -4
    heading:options	heading 10 boilerplate -10 promotion 4 anecdote -1 signpost -1 recommendation 4 opinion -6 claim -1
    heading:or	heading -3 boilerplate -1 promotion -9 anecdote 6 signpost -1 recommendation 16 opinion -7 claim -1
    heading:ordering	heading -1 boilerplate -2 promotion -1 anecdote -1 signpost 1 recommendation 9 opinion -1 claim -4
    heading:other	heading 1 signpost 4 recommendation -1 opinion -4 claim 1
    heading:our	heading 1 boilerplate -3 promotion -3 anecdote 10 signpost -4 recommendation -3 opinion -4 claim 6
    heading:out	anecdote -2 signpost -2 recommendation 6 opinion 1 claim -3
    heading:pain	heading 5 boilerplate 7 promotion 5 anecdote -4 signpost -4 opinion -2 claim -7
    heading:panic	boilerplate -1 promotion -6 anecdote 3 signpost -5 recommendation 16 claim -8
    heading:patient	heading 7 boilerplate -7 promotion -1 anecdote 4 signpost -2 recommendation 3 opinion -3 claim -1
    heading:patients	heading -5 boilerplate 7 promotion -3 anecdote 6 signpost -2 recommendation -3 opinion -6 claim 6
    heading:pay	heading 1 promotion -8 signpost -1 recommendation -1 claim 10
    heading:people	heading -5 promotion 7 anecdote 1 signpost -8 recommendation 5 opinion 17 claim -16
    heading:pills	heading -1 boilerplate -1 promotion -2 anecdote 11 signpost -2 recommendation 4 opinion -10 claim 2
    heading:point	heading -3 boilerplate -1 promotion 6 anecdote -11 signpost -1 recommendation 2 opinion 11 claim -4
    heading:prevention	anecdote -1 signpost -1 recommendation -2 opinion 5 claim -1
    heading:private	heading -4 boilerplate -2 promotion 6 opinion -1
    heading:problem	heading -8 boilerplate 3 promotion -1 anecdote -10 signpost 5 recommendation 10 opinion 7 claim -5
    heading:psychedelics	heading -2 boilerplate 1 promotion -2 anecdote -1 signpost 7 recommendation -1 opinion 2 claim -5
    heading:psychiatrist	heading 2 boilerplate -1 promotion -1 anecdote 1 signpost 2 opinion -3 claim 1
    heading:ptsd	heading -5 boilerplate -2 promotion -2 anecdote 7 signpost -2 recommendation -4 opinion 8
    heading:question	heading 7 boilerplate -4 signpost -1 opinion -1
    heading:questions	heading 1 boilerplate 10 promotion -7 anecdote -2 signpost -5 recommendation -2 opinion 4
    heading:quick	heading 4 boilerplate -5 promotion 5 anecdote -1 signpost -2 recommendation -3 opinion -1 claim 5
    heading:read	heading 3 boilerplate -6 promotion -2 anecdote -8 signpost 4 recommendation -3 opinion 10 claim 2
    heading:reader	heading -8 boilerplate -6 promotion 5 anecdote 1 signpost 9 recommendation -1 opinion -7 claim 7
    heading:ready	heading -5 boilerplate 5
    heading:real	heading 1 boilerplate 10 anecdote -2 signpost 2 recommendation -2 opinion -2 claim -7
    heading:really	heading 1 boilerplate -1 promotion -1 signpost 2 recommendation -2 opinion -8 claim 10
    heading:reassurance	heading 3 boilerplate -5 promotion 5 anecdote 1 signpost -2 recommendation -2 opinion -5 claim 6
    heading:references	heading -2 boilerplate 15 promotion -5 anecdote -1 signpost -4 recommendation 1 opinion -2 claim -2
    heading:registration	heading -5 boilerplate 7 promotion -1 claim -1
    heading:request	boilerplate 2 promotion -4 anecdote -1 recommendation 1 opinion -1 claim 3
    heading:research	heading -1 boilerplate 3 promotion -1 anecdote -1 signpost -9 recommendation 4 opinion 7 claim -3
    heading:resistant	signpost -1 recommendation -1 opinion 11 claim -9
    heading:response	heading -7 boilerplate 11 promotion -5 anecdote -3 signpost -3 recommendation -3 opinion 2 claim 8
    heading:results	heading 11 boilerplate -5 promotion -2 anecdote -1 signpost -2 recommendation -2 opinion -2 claim 4
    heading:right	heading -4 boilerplate 2 promotion 1 anecdote 2 signpost -2 opinion -2 claim 2
    heading:ring	boilerplate -1 promotion 6 anecdote -7 signpost -2 recommendation -1 opinion 13 claim -8
    heading:risks	heading 4 boilerplate 1 promotion -1 anecdote 6 signpost -3 opinion -3 claim -4
    heading:root	heading 1 boilerplate -5 promotion 5 anecdote -1 signpost 2 recommendation -4 opinion -3 claim 5
    heading:safe	heading 8 boilerplate -6 promotion -1 signpost -4 recommendation -8 opinion 4 claim 7
    heading:safety	promotion 5 anecdote -1 signpost -1 recommendation 7 opinion -7 claim -3
    heading:save	heading -4 boilerplate -1 promotion 7 anecdote 6 signpost -1 recommendation -1 opinion -6
    heading:say	heading -17 boilerplate 1 promotion 1 signpost -11 recommendation 9 opinion 10 claim 6
    heading:says	heading -3 boilerplate -2 promotion -3 anecdote 14 signpost -13 opinion 3 claim 5
    heading:session	heading 6 promotion 4 signpost -3 recommendation 4 opinion -4 claim -6
    heading:shingles	heading 18 boilerplate -7 signpost -2 recommendation -4 opinion -7 claim 2
    heading:shot	heading -5 boilerplate -4 promotion 8 signpost -2 recommendation 3 opinion 1 claim -1
    heading:should	heading -4 boilerplate -5 anecdote 2 signpost 4 recommendation 10 opinion -4 claim -2
    heading:show	heading -1 boilerplate 2 promotion -1 signpost 2 opinion 5 claim -7
    heading:side	heading 12 boilerplate -8 anecdote -2 signpost -2 recommendation -3 opinion -3 claim 5
    heading:sleep	heading -4 promotion 5 anecdote -1 signpost 2 recommendation 4 opinion -2 claim -4
    heading:so	heading -4 boilerplate -1 promotion 8 signpost 3 recommendation -9 opinion 10 claim -7
    heading:someone	recommendation 3 opinion 3 claim -5
    heading:sound	heading 1 boilerplate -1 promotion -2 anecdote 2 signpost -3 recommendation -1 opinion 5 claim -2
    heading:spravato	heading 8 boilerplate -6 anecdote 3 signpost 2 recommendation -8 opinion 2 claim -1
    heading:spray	heading -2 boilerplate -1 promotion -2 anecdote -1 signpost -2 recommendation 5 opinion -4 claim 6
    heading:ssri	heading 6 boilerplate -4 signpost -1 recommendation 2 claim -2
    heading:stand	heading -1 boilerplate 2 promotion 1 anecdote -2 signpost -2 opinion -5 claim 8
    heading:step	heading -7 boilerplate 8 promotion 3 signpost -2 recommendation -1 opinion -5 claim 4
    heading:still	heading -1 boilerplate 5 promotion -3 signpost -1 recommendation 8 opinion 1 claim -8
    heading:stop	heading -5 boilerplate 1 promotion -1 anecdote -1 signpost -1 recommendation 8 opinion -4 claim 4
    heading:stories	heading 1 boilerplate 12 promotion 2 anecdote -6 signpost -3 recommendation -1 opinion -3 claim -3
    heading:story	heading 9 boilerplate -6 anecdote 11 signpost -4 recommendation 1 opinion -9 claim -2
    heading:stove	heading 2 boilerplate -5 promotion 4 signpost 6 recommendation -2 opinion -11 claim 5
    heading:stress	heading -5 boilerplate 10 promotion -5 anecdote -3 signpost -2 recommendation -1 opinion -3 claim 9
    heading:study	heading -1 boilerplate 2 recommendation -4 opinion 3 claim 2
    heading:suitable	heading -1 boilerplate -2 signpost -1 recommendation 5 opinion -1 claim -1
    heading:system	boilerplate 2 promotion -1 anecdote -1 signpost -2 recommendation -2 opinion 3
    heading:tablets	heading -3 boilerplate 1 promotion -1 anecdote -3 signpost -2 recommendation -1 opinion 12 claim -3
    heading:take	heading -1 boilerplate 8 promotion -1 anecdote -1 signpost -2 opinion -3 claim -2
    heading:talk	heading -3 boilerplate 7 promotion 3 anecdote -5 signpost -5 recommendation -1 opinion -6 claim 10
    heading:tap	heading 15 boilerplate -3 promotion -1 anecdote -1 signpost -2 recommendation -2 opinion -15 claim 8
    heading:team	heading 1 boilerplate 1 promotion -2 signpost 3 recommendation -2 opinion -4 claim 4
    heading:tell	heading 2 boilerplate -1 promotion 12 signpost -1 recommendation -8 opinion 3 claim -6
    heading:tests	heading -1 boilerplate -3 promotion -1 anecdote -1 signpost -1 recommendation 10 opinion -1 claim -3
    heading:than	boilerplate -1 promotion -1 anecdote -1 signpost -1 recommendation -2 opinion 2 claim 4
    heading:that	heading -3 boilerplate 6 promotion 4 anecdote 3 recommendation -8 opinion -9 claim 7
    heading:the	heading -19 boilerplate 15 promotion 8 anecdote 5 signpost 3 recommendation 5 opinion 1 claim -17
    heading:then	heading -6 boilerplate 8 promotion 8 anecdote 3 signpost -1 recommendation 16 opinion -6 claim -21
    heading:therapy	heading -3 boilerplate -1 promotion -2 anecdote -5 recommendation 6 opinion 13 claim -9
    heading:there	heading 1 signpost -2 recommendation 1 opinion -3 claim 4
    heading:thing	heading -7 boilerplate 4 promotion -5 anecdote -2 signpost 13 recommendation -4 opinion -1 claim 3
    heading:things	heading -6 boilerplate -5 promotion -5 anecdote -8 signpost -6 recommendation 27 opinion 6 claim -3
    heading:this	heading 6 boilerplate -3 promotion -3 anecdote -4 signpost -3 recommendation 3 opinion 1 claim 2
    heading:thoughts	heading -1 promotion -2 anecdote 2 signpost -3 recommendation -1 opinion 13 claim -9
    heading:time	heading -5 boilerplate 7 anecdote 6 signpost -2 recommendation -6 opinion 7 claim -7
    heading:tms	heading -4 boilerplate 2 promotion 1 anecdote -1 signpost -3 recommendation -1 opinion -1 claim 7
    heading:to	heading -19 boilerplate -1 promotion 27 anecdote -12 signpost -2 recommendation 20 opinion -9 claim -4
    heading:transcript	heading -15 boilerplate -5 promotion 1 anecdote 8 signpost 4 recommendation -5 opinion -13 claim 26
    heading:trauma	heading -1 boilerplate 3 promotion -3 anecdote -1 signpost -2 recommendation -1 opinion -7 claim 11
    heading:treat	heading -3 boilerplate 1 promotion 9 anecdote 2 signpost -3 recommendation -1 opinion -1 claim -5
    heading:treatment	heading -7 boilerplate 4 promotion -3 anecdote -5 signpost 7 recommendation 2 opinion 12 claim -10
    heading:treatments	heading 3 boilerplate -1 signpost -1 opinion -1 claim 1
    heading:trial	heading 9 boilerplate 3 promotion -3 anecdote -1 signpost -3 recommendation -1 opinion -4
    heading:us	heading 3 boilerplate -3 promotion 6 anecdote 1 signpost 1 recommendation -14 opinion 13 claim -8
    heading:use	heading 11 boilerplate -9 promotion -3 anecdote -3 signpost -1 recommendation 12 opinion -1 claim -5
    heading:uses	signpost -3 opinion -6 claim 10
    heading:veterans	heading -6 boilerplate -3 promotion 9 recommendation -4 opinion 5
    heading:visit	heading 2 boilerplate -4 promotion -2 anecdote -1 signpost -2 recommendation 4 opinion -3 claim 6
    heading:vs	heading -3 boilerplate 3 promotion -1 anecdote 1 signpost -1 opinion 2 claim -1
    heading:wasn't	promotion -1 anecdote 10 signpost -2 recommendation -1 opinion -3 claim -3
    heading:way	heading -2 promotion 2 anecdote -2 signpost -4 recommendation 8 opinion 10 claim -11
    heading:we	heading -3 boilerplate -1 promotion -8 anecdote 8 signpost 5 recommendation 4 opinion -1 claim -5
    heading:week	heading 7 boilerplate -12 anecdote 2 signpost 20 recommendation -7 opinion -2 claim -8
    heading:went	heading -7 boilerplate 2 promotion 3 recommendation 4 opinion -1 claim -1
    heading:were	boilerplate -2 promotion -1 anecdote 3 signpost -2 recommendation -1 opinion 10 claim -6
    heading:what	heading -12 boilerplate 5 promotion 1 anecdote 14 signpost -4 recommendation -10 opinion -5 claim 11
    heading:when	boilerplate 1 promotion 8 anecdote 2 signpost 6 recommendation -2 claim -15
    heading:where	heading -4 boilerplate 17 promotion -2 anecdote -2 signpost -4 recommendation 2 claim -7
    heading:who	heading -5 boilerplate -9 promotion 2 anecdote -2 signpost 3 recommendation 20 opinion -7 claim -1
    heading:why	heading -5 boilerplate -5 promotion 4 anecdote -9 signpost -3 recommendation -11 opinion 15 claim 13
    heading:will	heading 3 boilerplate -1 promotion -12 anecdote 1 signpost -2 recommendation -2 opinion 8 claim 6
    heading:with	heading 1 promotion -6 anecdote 11 signpost 7 recommendation -1 opinion -15 claim 3
    heading:won't	promotion -2 anecdote -4 signpost 4 recommendation -2 opinion 4 claim -1
    heading:word	heading 2 boilerplate -2 promotion 3 anecdote -1 signpost -3 recommendation -1 opinion 4 claim -3
    heading:work	heading 4 boilerplate -4 promotion -1 anecdote -4 signpost 5 recommendation -8 opinion 1 claim 6
    heading:works	heading -2 boilerplate 4 promotion -7 anecdote -1 signpost 4 recommendation 3 opinion 5 claim -6
    heading:worth	heading -5 boilerplate -1 promotion 5 anecdote -4 signpost -2 opinion 13 claim -6
    heading:would	heading -3 boilerplate 3 promotion 4 anecdote 2 signpost 2 recommendation -4 opinion -9 claim 5
    heading:year	heading -9 boilerplate 1 promotion -1 anecdote -7 signpost 9 recommendation 1 opinion -4 claim 10
    heading:years	heading 3 anecdote 8 signpost -3 opinion -7 claim 1
    heading:yoga	anecdote -1 signpost -1 recommendation -1 opinion 8 claim -5
    heading:you	heading -1 boilerplate 1 promotion 15 anecdote -6 signpost -3 recommendation 8 opinion -1 claim -13
    heading:your	heading -4 promotion -7 anecdote 3 signpost 6 recommendation -11 opinion 1 claim 12
    heading:yourself	boilerplate 1 promotion 8 anecdote -3 signpost -1 recommendation -1 opinion 2 claim -6
    in-line:0	heading 19 boilerplate 36 promotion 14 anecdote -17 signpost 6 recommendation -27 opinion -4 claim -28
    in-line:1	heading 1 boilerplate -9 promotion 11 anecdote 36 signpost -12 recommendation -25 opinion -19 claim 16
    in-line:2	heading -6 boilerplate -10 promotion 24 anecdote -14 signpost -19 recommendation 28 opinion 3 claim -6
    in-line:3	heading -13 boilerplate 8 promotion -37 anecdote -29 signpost 19 recommendation 6 opinion 28 claim 18
    in-line:4	heading 10 boilerplate -2 promotion -20 anecdote 13 signpost 3 recommendation 15 opinion -16 claim -4
    last-byte:!	heading -14 boilerplate -11 promotion 15 anecdote 4 signpost -2 recommendation -3 opinion 24 claim -13
    last-byte:"	heading 15 boilerplate -18 promotion -13 anecdote 2 signpost -9 recommendation 24 opinion 1 claim -3
    last-byte:%	heading -7 boilerplate 3 promotion 5
    last-byte:'	heading 9 boilerplate -3 promotion -1 opinion -3 claim -1
    last-byte:)	heading 36 boilerplate -7 promotion -21 anecdote 2 signpost 6 recommendation -10 opinion -12 claim 6
    last-byte:*	heading -3 boilerplate -5 promotion 7 recommendation -1 claim 1
    last-byte:.	heading -102 boilerplate -37 promotion -26 anecdote 26 signpost 8 recommendation 42 opinion 40 claim 47
    last-byte:0	heading -35 boilerplate 51 promotion 20 anecdote -3 signpost -7 recommendation -7 opinion -5 claim -13
    last-byte::	heading -9 boilerplate 13 anecdote -10 signpost 35 recommendation 4 opinion 6 claim -38
    last-byte:?	heading 33 boilerplate -6 promotion 9 anecdote -13 signpost 34 recommendation -22 opinion -15 claim -21
    last-byte:A	heading -9 boilerplate 3 promotion 18 anecdote -4 signpost -5 recommendation -1 opinion -4 claim 3
    last-byte:]	heading -1 boilerplate 25 promotion -5 anecdote -5 signpost -10 recommendation -4 opinion -9 claim 8
    last-byte:_	heading 23 boilerplate 6 promotion -7 anecdote 5 signpost -14 recommendation -3 opinion -6 claim -4
    last-byte:a	heading 76 boilerplate 9 promotion -11 anecdote -14 signpost -37 recommendation -21 opinion -25 claim 22
    length:1	heading 39 boilerplate 2 promotion -5 anecdote -11 signpost -12 recommendation -24 opinion -1 claim 11
    length:10	heading -8 boilerplate 3 promotion -3 anecdote -13 signpost -22 recommendation -2 opinion 1 claim 44
    length:2	heading 24 boilerplate -8 promotion -17 anecdote 2 signpost 14 recommendation 19 opinion 21 claim -56
    length:3	boilerplate -16 promotion -3 anecdote 15 signpost -5 recommendation -19 opinion 27 claim 3
    length:4	heading 15 boilerplate 16 promotion -17 anecdote -31 signpost 4 recommendation 7 opinion 28 claim -23
    length:5	heading 11 boilerplate 10 promotion 19 anecdote 1 signpost -9 recommendation -13 opinion 9 claim -27
    length:6	heading -19 boilerplate 6 promotion -18 anecdote 8 signpost 36 recommendation 9 opinion -12 claim -11
    length:7	heading -10 boilerplate 9 promotion 3 anecdote 14 signpost -3 recommendation -2 opinion -12 claim 1
    length:8	heading -18 boilerplate 11 promotion 24 signpost -16 recommendation 23 opinion -36 claim 13
    length:9	heading -22 boilerplate -13 promotion 10 anecdote 6 signpost 12 opinion -31 claim 38
    mark:address	heading -11 boilerplate 12 promotion 31 anecdote -1 signpost 4 recommendation -9 opinion -14 claim -12
    mark:arrow	heading -29 boilerplate 16 promotion 13 anecdote -1 signpost -5 recommendation -10 opinion -5 claim 21
    mark:at	heading -4 boilerplate -6 promotion 6 anecdote -4 signpost -3 recommendation 13 opinion -11 claim 9
    mark:bar	heading -8 boilerplate 33 promotion -3 anecdote -6 signpost -4 recommendation -2 opinion -4 claim -4
    mark:bracket	heading 19 boilerplate 14 promotion 7 anecdote -1 signpost 7 recommendation -23 opinion -16 claim -6
    mark:clock	heading 18 boilerplate -3 promotion -15 anecdote 9 signpost -3 recommendation -7 opinion -5 claim 6
    mark:colon	heading 15 boilerplate 29 promotion -19 anecdote -6 signpost 21 recommendation -33 opinion -2 claim -5
    mark:comma	heading -56 boilerplate -15 promotion -2 anecdote 22 signpost -8 recommendation 31 opinion 6 claim 21
    mark:copyright	heading 24 boilerplate -13 promotion -5 anecdote -1 signpost -1 recommendation -1 opinion -2 claim -1
    mark:dash	heading -18 boilerplate 2 promotion 19 anecdote 1 signpost 18 recommendation -11 claim -12
    mark:dot	heading -28 boilerplate 22 promotion -13 anecdote -3 signpost -6 recommendation -3 opinion -14 claim 45
    mark:ellipsis	boilerplate 11 promotion -8 anecdote 1 signpost -1 opinion -1 claim -1
    mark:exclamation	heading -16 boilerplate -13 promotion 12 anecdote 7 signpost 8 recommendation 2 opinion 15 claim -15
    mark:inner-stop	heading 36 boilerplate 12 promotion -11 anecdote -18 signpost -2 recommendation 27 opinion 1 claim -44
    mark:money	heading 9 boilerplate -42 promotion 64 signpost -6 recommendation -14 opinion 5 claim -16
    mark:number	heading 2 boilerplate 43 promotion 17 anecdote -20 signpost -34 recommendation 38 opinion -67 claim 20
    mark:percent	heading 21 boilerplate -28 promotion 14 anecdote -8 signpost -2 recommendation -9 opinion -8 claim 20
    mark:picture	heading 11 boilerplate -18 promotion 3 recommendation 7 opinion -1 claim -1
    mark:question	heading -4 boilerplate -21 promotion 6 anecdote -16 signpost 64 recommendation -4 opinion -12 claim -13
    mark:quote	heading -4 boilerplate 7 promotion -36 anecdote 46 signpost 6 recommendation -7 opinion 2 claim -15
    mark:semicolon	heading -11 boilerplate 17 promotion 5 anecdote -13 signpost 8 recommendation 3 opinion -16 claim 6
    mark:slash	heading -16 boilerplate 13 promotion -5 anecdote -12 signpost 9 recommendation -2 opinion 10 claim 2
    mark:square	heading -2 boilerplate 25 promotion -6 anecdote -5 signpost -12 recommendation -4 opinion -3 claim 8
    mark:star	heading 1 boilerplate 9 promotion 24 anecdote -13 signpost -2 recommendation -4 opinion 7 claim -22
    mark:year	heading 13 boilerplate 50 promotion -9 anecdote -3 signpost -8 recommendation -40 opinion -5 claim 1
    near:family	heading -2 boilerplate 1 promotion -18 anecdote 21 signpost -22 recommendation -2 opinion 23 claim -1
    near:he-or-she	heading -41 boilerplate -8 promotion -4 anecdote 67 signpost -25 recommendation 4 opinion -11 claim 19
    near:i	heading -42 boilerplate 15 promotion -8 anecdote 37 signpost 1 recommendation 5 opinion -8 claim -1
    near:money	heading 10 boilerplate 10 promotion 2 anecdote -18 signpost -9 recommendation 22 opinion -17
    near:site	heading -12 boilerplate 7 promotion 6 anecdote -12 signpost 22 recommendation -8 opinion -27 claim 24
    near:told	heading 3 boilerplate 2 promotion -23 anecdote 3 signpost 4 recommendation -6 opinion 33 claim -16
    near:we	heading -10 boilerplate -12 promotion 19 anecdote -12 signpost 7 recommendation 8 claim 1
    near:you	heading -13 boilerplate -1 promotion 14 anecdote 11 signpost -6 recommendation 20 opinion -42 claim 17
    opening:be	heading 21 promotion -15 anecdote -6 signpost -9 recommendation 9 opinion 8 claim -9
    opening:blame	heading -2 boilerplate 9 promotion -1 signpost -6
    opening:body	heading 19 boilerplate -8 promotion 10 anecdote 26 signpost -15 recommendation 13 opinion -10 claim -34
    opening:contact	heading -3 boilerplate -24 promotion 24 anecdote -5 signpost 4 recommendation 12 opinion -3 claim -6
    opening:degree	heading -28 boilerplate 18 promotion -2 anecdote 7 signpost 13 recommendation -1 opinion -6 claim -2
    opening:effect	heading -5 boilerplate 1 promotion -5 anecdote 12 signpost 7 recommendation -6 opinion -6 claim 3
    opening:emphasis	boilerplate -4 promotion 9 signpost 9 recommendation 17 opinion 8 claim -38
    opening:he-or-she	heading -4 boilerplate 7 promotion -9 anecdote 26 signpost -11 recommendation 2 opinion -1 claim -10
    opening:hey	heading -3 boilerplate -32 promotion -16 anecdote -32 signpost 30 recommendation 30 opinion 25 claim -2
    opening:i	heading 12 boilerplate -2 promotion 16 anecdote 26 signpost -21 recommendation -22 opinion 36 claim -45
    opening:if	heading 17 boilerplate -7 promotion -2 anecdote -9 signpost -11 recommendation 13 opinion 23 claim -24
    opening:it	heading 2 boilerplate -18 promotion -13 anecdote 1 signpost -1 recommendation -11 opinion 18 claim 21
    opening:link	heading -13 boilerplate -10 promotion -11 anecdote -10 signpost 20 recommendation 4 opinion 7 claim 12
    opening:may	heading 18 promotion -6 anecdote -5 signpost -12 recommendation -4 opinion -3 claim 11
    opening:money	heading -2 boilerplate -6 promotion 23 anecdote -10 signpost -12 recommendation -10 opinion -15 claim 33
    opening:more	boilerplate 7 promotion -20 anecdote -6 signpost 7 recommendation 16 opinion -4 claim -1
    opening:must	heading 21 boilerplate -6 promotion -3 signpost -9 recommendation -5 opinion 11 claim -9
    opening:not	heading -13 boilerplate -16 promotion -5 anecdote -21 signpost -15 recommendation 32 opinion 20 claim 17
    opening:number	heading 7 boilerplate 1 promotion 8 anecdote 20 signpost -12 recommendation -9 opinion 4 claim -17
    opening:order	heading 11 boilerplate -29 promotion 22 anecdote -21 signpost -20 recommendation 35 opinion 22 claim -20
    opening:patient	heading -7 boilerplate 23 promotion -15 anecdote -14 signpost -19 recommendation 13 opinion 18 claim 1
    opening:place	heading -5 boilerplate 19 promotion -4 anecdote -2 signpost -10 recommendation -2 opinion -10 claim 13
    opening:praise	heading -5 boilerplate -2 promotion -4 anecdote -3 signpost 29 recommendation -9 opinion 15 claim -21
    opening:question	heading 46 boilerplate -13 promotion -13 anecdote -10 signpost -1 recommendation -31 opinion 23
    opening:report	heading -1 boilerplate -4 promotion 7 recommendation -1 opinion -1
    opening:research	heading 14 boilerplate 20 promotion -10 anecdote -8 signpost -5 recommendation -10 opinion -17 claim 17
    opening:site	heading -32 boilerplate 38 promotion 13 signpost 26 recommendation 19 opinion -38 claim -26
    opening:text	heading 36 boilerplate -17 promotion -16 anecdote -9 signpost 20 recommendation -11 opinion -5 claim 3
    opening:then	heading -7 boilerplate -12 promotion 14 anecdote 8 signpost 16 recommendation -13 opinion -25 claim 19
    opening:they	heading -4 boilerplate -4 promotion -2 anecdote -2 signpost -5 recommendation -13 opinion 37 claim -5
    opening:think	heading -9 boilerplate 9 promotion -3 anecdote 6 signpost -3 recommendation 7 opinion 14 claim -22
    opening:this	heading 11 boilerplate 9 promotion -26 anecdote -3 signpost 42 recommendation -18 opinion 24 claim -38
    opening:told	heading -7 boilerplate 6 promotion 2 anecdote 11 signpost -10 recommendation -10 opinion 9 claim -2
    opening:treatment	heading 10 boilerplate 5 promotion 23 anecdote -11 recommendation -19 opinion -19 claim 12
    opening:was	heading -6 boilerplate 3 promotion -1 anecdote -12 signpost 12 recommendation -4 opinion 15 claim -7
    opening:we	heading 11 boilerplate -9 promotion 55 anecdote 23 signpost 27 recommendation -40 opinion -7 claim -60
    opening:will	heading -5 boilerplate -1 promotion -5 anecdote -12 signpost 28 recommendation -3 opinion -7 claim 6
    opening:you	heading -25 boilerplate 30 promotion 22 anecdote 13 signpost -10 recommendation -23 opinion 11 claim -17
    paper:	heading -2 boilerplate 31 promotion -10 anecdote -18 signpost 10 recommendation -4 opinion 7 claim -13
    past:0	heading 6 boilerplate -16 promotion -6 anecdote -18 signpost 3 recommendation 6 opinion 36 claim -11
    past:1	heading 2 boilerplate 21 promotion -7 anecdote 1 signpost -2 recommendation -7 opinion -12 claim 4
    past:2	heading 4 boilerplate 18 promotion 6 anecdote 1 recommendation 1 opinion -28 claim -1
    past:3	heading -1 promotion -1 anecdote 5 signpost -3 recommendation -3 opinion -2 claim 3
    place:0	heading 61 boilerplate 36 promotion -29 anecdote -10 signpost -34 recommendation 5 opinion 23 claim -52
    place:1	heading -18 boilerplate -33 promotion 11 anecdote -4 signpost 17 recommendation -9 opinion -1 claim 37
    place:2	heading -32 boilerplate 21 promotion 10 anecdote 4 signpost 15 recommendation 2 opinion -30 claim 10
    repeated:	heading -24 boilerplate 62 promotion -5 anecdote -1 signpost -20 recommendation -2 opinion -4 claim -6
    rule:about-the-text	heading -15 boilerplate 6 promotion 3 anecdote -14 signpost 160 recommendation -42 opinion -102 claim 5
    rule:advised	recommendation 13 opinion -5 claim -6
    rule:advised-item	heading -23 boilerplate -14 promotion -5 anecdote -3 signpost 33 recommendation 9 opinion 33 claim -31
    rule:after-body	heading -127 boilerplate 139 promotion -2 anecdote -44 signpost -18 recommendation 42 opinion 20 claim -9
    rule:aged-person	heading -1 boilerplate -2 promotion -4 anecdote 65 signpost -2 recommendation -4 opinion -4 claim -49
    rule:ask-doctor	heading 28 boilerplate -16 promotion -46 anecdote -3 signpost -11 recommendation 97 opinion -15 claim -34
    rule:author-section	heading -8 boilerplate 60 promotion -14 anecdote -6 signpost -4 recommendation -3 opinion -15 claim -11
    rule:bracket-line	heading -16 boilerplate 51 promotion -10 anecdote -2 signpost -7 recommendation -2 opinion -7 claim -6
    rule:buy-button	heading -18 boilerplate -44 promotion 68 signpost -2 recommendation -3 opinion -1 claim -1
    rule:byline	heading -49 boilerplate 69 promotion -10 anecdote -2 signpost -3 recommendation -1 opinion -1 claim -3
    rule:call-number	heading -1 boilerplate -19 promotion 23 recommendation -1
    rule:caption-line	heading -13 boilerplate -50 promotion 15 anecdote 23 signpost 15 recommendation -9 opinion 28 claim -9
    rule:cause	heading -7 boilerplate 27 promotion -23 anecdote -26 signpost -29 recommendation 34 opinion 13 claim 10
    rule:colon-line	heading 19 boilerplate 39 promotion -18 anecdote -3 signpost 19 recommendation -8 opinion -20 claim -28
    rule:comparison	heading 19 boilerplate -16 promotion -34 anecdote -89 signpost -25 recommendation 35 opinion 61 claim 49
    rule:conditional-imperative	heading -6 boilerplate 69 promotion 31 anecdote -11 signpost -32 recommendation 43 opinion -58 claim -36
    rule:contact-call	heading -37 boilerplate -17 promotion 58 anecdote -17 signpost -32 recommendation 24 opinion 30 claim -9
    rule:contact-entry	heading -1 boilerplate 31 promotion -27 anecdote -1 signpost -1 claim -1
    rule:contact-form	heading -23 boilerplate -40 promotion 90 anecdote -2 signpost -11 recommendation -3 opinion -10 claim -1
    rule:contact-line	heading -20 boilerplate 24 promotion 14 anecdote -4 signpost -3 recommendation -4 opinion -4 claim -3
    rule:contact-section	heading -18 boilerplate -7 promotion -7 anecdote -13 signpost 18 recommendation -7 opinion 30 claim 3
    rule:contents-entry	heading -17 boilerplate 35 promotion -5 anecdote -2 signpost -8 recommendation -1 opinion -2 claim -1
    rule:copyright-line	heading -2 boilerplate 19 promotion -5 anecdote -1 signpost -2 recommendation -2 opinion -4 claim -2
    rule:count-line	heading 2 boilerplate 21 promotion -17 anecdote -1 signpost -1 recommendation -2 opinion -1 claim -2
    rule:date-line	heading -30 boilerplate 89 promotion -39 anecdote -4 signpost -3 recommendation -4 opinion -4 claim -5
    rule:definition	heading 10 boilerplate 63 promotion -19 anecdote 28 signpost -36 recommendation -72 opinion 60 claim -34
    rule:duty	heading 18 boilerplate 2 promotion -38 anecdote -41 signpost -1 recommendation 114 opinion -17 claim -37
    rule:effect-verb	heading 20 boilerplate -5 promotion 18 anecdote -42 signpost -56 recommendation 54 opinion -35 claim 47
    rule:evaluation	heading 22 boilerplate -2 promotion -64 anecdote 1 signpost 28 recommendation -1 opinion 27 claim -11
    rule:exclamation	heading -43 boilerplate -39 promotion 58 anecdote 24 signpost -9 recommendation -13 opinion 70 claim -47
    rule:exhortation	heading -2 boilerplate -5 promotion -16 anecdote -18 signpost -9 recommendation 51 opinion 19 claim -19
    rule:figure	heading -9 boilerplate -53 promotion 30 anecdote 50 signpost -38 recommendation 2 opinion -25 claim 44
    rule:first-person	heading -7 boilerplate -81 promotion 47 anecdote 81 signpost 43 recommendation -42 opinion 32 claim -74
    rule:form-field	heading -5 boilerplate -9 promotion 17 signpost -1 opinion -1
    rule:fragment	heading 46 boilerplate -49 promotion 16 anecdote 1 signpost 48 recommendation -12 opinion 42 claim -92
    rule:furniture-entry	heading -2 boilerplate 3 promotion -15 anecdote -22 signpost 5 recommendation 12 opinion 27 claim -9
    rule:furniture-heading	heading 74 boilerplate -30 promotion -23 anecdote -2 signpost -6 recommendation -2 opinion -7 claim -3
    rule:furniture-label	heading -29 boilerplate 72 promotion -17 anecdote -4 signpost -10 recommendation -3 opinion -6 claim -3
    rule:furniture-line	heading 14 boilerplate 11 promotion 24 anecdote -5 signpost -20 recommendation -4 opinion -13 claim -7
    rule:furniture-phrase	heading -18 boilerplate 113 promotion 33 anecdote -16 signpost 25 recommendation -32 opinion -57 claim -48
    rule:furniture-section	heading -11 boilerplate 33 promotion -53 anecdote 11 signpost -23 recommendation 10 opinion 50 claim -17
    rule:group-heading	heading 35 boilerplate 70 promotion 10 anecdote -10 signpost -59 recommendation -9 opinion -19 claim -18
    rule:harm	heading 19 boilerplate -34 promotion 7 anecdote -29 signpost 20 recommendation 11 opinion -25 claim 32
    rule:headline	heading 125 boilerplate 5 promotion -34 anecdote -2 signpost -39 recommendation -10 opinion -25 claim -20
    rule:helpline	heading -1 boilerplate -36 promotion -25 anecdote -1 signpost -5 recommendation 84 opinion -1 claim -15
    rule:imperative	heading -32 boilerplate 71 promotion 49 anecdote -109 signpost 9 recommendation 109 opinion -64 claim -33
    rule:inline-lead	heading 69 boilerplate -35 promotion -3 anecdote -39 signpost -34 recommendation -2 opinion -7 claim 52
    rule:interjection	heading -30 boilerplate -10 promotion -5 anecdote -3 signpost -13 recommendation -1 opinion 65 claim -3
    rule:line-before-text	heading 79 boilerplate 29 promotion 67 anecdote -49 signpost -16 recommendation -49 opinion -21 claim -40
    rule:list-fragment	heading 14 boilerplate -14 promotion 40 anecdote -15 signpost -30 recommendation 27 opinion -53 claim 31
    rule:list-opener	heading -37 boilerplate 2 promotion -12 anecdote -3 signpost 88 recommendation 24 opinion -21 claim -39
    rule:main-duty	heading -10 boilerplate 15 promotion -25 anecdote -32 signpost -34 recommendation 66 opinion 18 claim 2
    rule:mechanism	heading 20 boilerplate -29 promotion 8 anecdote 7 signpost -29 recommendation -37 opinion -2 claim 63
    rule:menu-line	heading -60 boilerplate 78 promotion -54 anecdote -9 signpost -23 recommendation -17 opinion -19 claim 104
    rule:menu-run	boilerplate 24 promotion 70 anecdote -18 signpost -28 recommendation 15 opinion -40 claim -23
    rule:menu-words	heading -4 boilerplate 13 promotion -8
    rule:musing	boilerplate -3 promotion -3 anecdote -3 signpost -2 opinion 14 claim -3
    rule:name-line	heading -2 boilerplate 9 promotion -4 anecdote -1 signpost -1 opinion -1
    rule:named-patient	heading -3 boilerplate -2 promotion -9 anecdote 52 signpost -10 recommendation 28 opinion -37 claim -19
    rule:necessity	heading -1 boilerplate -9 promotion -2 anecdote -2 signpost -7 recommendation 83 opinion -28 claim -33
    rule:no-words	heading -2 boilerplate 9 promotion -5 signpost -1 recommendation -1 opinion -1
    rule:note-that	anecdote -1 signpost -1 recommendation 7 opinion 32 claim -37
    rule:numbered-heading	heading 30 boilerplate -11 promotion -17 signpost -2 recommendation 9 opinion -2 claim -6
    rule:offer-fragment	heading -1 boilerplate -11 promotion 23 anecdote -2 signpost -2 recommendation -2 opinion -5 claim -1
    rule:offer-words	heading -12 boilerplate 16 promotion 148 anecdote -3 signpost -38 recommendation -27 opinion -52 claim -32
    rule:our-service	heading 28 boilerplate -22 promotion 44 anecdote 14 signpost 24 recommendation -35 opinion -41 claim -12
    rule:own-offer	heading -2 boilerplate -50 promotion 98 anecdote -5 signpost -19 recommendation -4 opinion -13 claim -5
    rule:own-view	heading 2 boilerplate -14 promotion -26 anecdote -14 signpost 28 recommendation 15 opinion 33 claim -24
    rule:past-after-story	heading -3 boilerplate -7 promotion -9 anecdote 71 signpost -24 recommendation -36 opinion -8 claim 16
    rule:picture-view	boilerplate 14 promotion -4 signpost -1 recommendation -3 opinion 4 claim -9
    rule:prediction	heading -2 boilerplate -3 promotion -6 anecdote -4 signpost -12 recommendation 20 opinion 38 claim -31
    rule:prevalence	heading 46 boilerplate -12 promotion -18 anecdote -19 signpost -27 opinion -24 claim 54
    rule:price	heading -19 boilerplate -55 promotion 72 anecdote 13 signpost -8 opinion -19 claim 15
    rule:price-entry	heading -7 boilerplate 31 promotion -21 signpost -1 recommendation -1 opinion -2
    rule:price-line	heading -14 boilerplate -26 promotion 52 anecdote -2 signpost -2 recommendation -2 opinion -2 claim -4
    rule:promoted-item	heading -2 boilerplate -4 promotion 11 signpost -1 recommendation 2 opinion -2 claim -4
    rule:question	heading 64 boilerplate -19 promotion 28 anecdote -44 signpost 100 recommendation -17 opinion -70 claim -43
    rule:question-heading	heading 52 boilerplate 46 promotion -17 anecdote -8 signpost -38 recommendation 17 opinion -38 claim -14
    rule:quoted-story	heading -3 boilerplate -5 promotion -7 anecdote -19 signpost -15 recommendation -5 opinion -39 claim 93
    rule:reader-question	heading 40 boilerplate -30 promotion 71 anecdote -7 signpost -56 recommendation -4 opinion -13 claim -2
    rule:reference-entry	heading -10 boilerplate 38 promotion 22 anecdote -5 signpost -4 recommendation -14 opinion -4 claim -22
    rule:regulation	heading 8 boilerplate 7 promotion 30 anecdote -30 signpost -25 recommendation -57 opinion -12 claim 77
    rule:repeated-line	heading -64 boilerplate 89 promotion -9 anecdote -2 signpost -9 recommendation -1 opinion -3 claim -2
    rule:rhetoric	heading 28 boilerplate -26 promotion -16 anecdote -16 signpost -26 recommendation -32 opinion 124 claim -38
    rule:section-heading	heading 68 boilerplate -29 promotion -19 signpost -9 opinion -9 claim -1
    rule:sentence	heading 30 boilerplate -52 promotion 2 anecdote -1 signpost -27 recommendation 27 opinion 38 claim -18
    rule:signature	heading -22 boilerplate 54 promotion -17 anecdote 12 signpost -4 recommendation -3 opinion -17 claim -2
    rule:site-line	heading -21 boilerplate 10 promotion 41 anecdote -6 signpost -7 recommendation -4 opinion -8 claim -5
    rule:story-continues	heading -3 boilerplate -6 promotion -7 anecdote 47 signpost -10 recommendation 16 opinion -21 claim -17
    rule:story-fragment	heading -25 boilerplate -10 promotion -4 anecdote 66 signpost -3 recommendation -44 opinion 34 claim -14
    rule:story-pronoun	heading -6 boilerplate -10 promotion -14 anecdote -36 signpost -38 recommendation 36 opinion 8 claim 60
    rule:story-signature	heading 60 boilerplate -16 promotion -12 anecdote -4 signpost -4 recommendation -11 opinion -9 claim -3
    rule:study-report	heading 27 boilerplate -30 promotion -1 anecdote 2 signpost -34 recommendation -52 opinion -20 claim 107
    rule:testimonial	heading -6 boilerplate -23 promotion 26 anecdote 59 signpost -16 recommendation -3 opinion -25 claim -12
    rule:title-line	heading -8 boilerplate 75 promotion 2 anecdote -28 signpost -34 recommendation -13 opinion -18 claim 24
    rule:verdict	heading -19 boilerplate -7 promotion -4 anecdote -6 signpost 25 recommendation 16 opinion 48 claim -52
    rule:verified-line	heading -15 boilerplate 26 promotion -6 anecdote -1 signpost -1 recommendation -1 opinion -3 claim -1
    run:0	heading -35 boilerplate 6 promotion 21 anecdote 19 signpost -21 recommendation 1 opinion 33 claim -24
    run:1	heading 31 boilerplate 39 promotion -31 anecdote -12 signpost 3 recommendation -10 opinion -7 claim -13
    run:2	heading -11 boilerplate 38 promotion -15 anecdote -8 signpost 11 recommendation -6 opinion 12 claim -21
    run:3	heading -11 boilerplate 30 promotion -9 anecdote -4 signpost 43 recommendation -5 opinion -33 claim -11
    run:4	heading 34 boilerplate -35 promotion 18 signpost -23 recommendation -11 opinion 5 claim 11
    run:5	heading -20 boilerplate 12 promotion 20 anecdote -3 signpost 9 recommendation -27 claim 9
    run:6	heading 4 boilerplate -45 promotion 11 anecdote -6 signpost -14 recommendation 27 opinion -12 claim 34
    run:7	heading 21 boilerplate 11 promotion 9 anecdote -3 signpost -7 recommendation -5 opinion -10 claim -16
    run:8	heading -2 boilerplate -32 promotion -31 anecdote 7 signpost -5 recommendation 32 opinion 6 claim 25
    section:0	heading 15 boilerplate -21 promotion -11 anecdote -14 signpost 8 recommendation 7 opinion 8 claim 8
    section:1	heading -12 boilerplate 32 promotion 4 anecdote -3 signpost -11 opinion -4 claim -7
    section:2	heading -10 boilerplate -2 anecdote -5 signpost 8 recommendation -3 opinion 11 claim 1
    section:3	heading -4 boilerplate 14 promotion -22 anecdote 11 signpost -9 recommendation 4 opinion 13 claim -7
    section:4	heading 14 boilerplate 3 promotion 11 anecdote 16 signpost -14 recommendation 1 opinion -25 claim -6
    section:5	heading -2 boilerplate -4 promotion 23 signpost -3 recommendation -4 opinion -3 claim -7
    section:6	heading 19 promotion -7 anecdote -1 signpost -3 recommendation -1 opinion -6 claim -2
    section:7	heading -1 boilerplate 6 promotion -4 anecdote -10 signpost 27 recommendation -4 opinion -12 claim -3
    section:8	heading -3 boilerplate -1 promotion -2 anecdote -2 signpost -2 recommendation -2 opinion -6 claim 17
    section:9	heading -6 boilerplate -3 promotion -1 anecdote -3 signpost -4 recommendation -2 opinion 16 claim 2
    shape-after:lead-middle-colon	boilerplate -1 promotion -14 anecdote -1 signpost 12 recommendation 12 opinion -5 claim -4
    shape-after:lead-short-colon	heading -12 boilerplate -22 promotion -3 anecdote -7 signpost 29 recommendation 20 opinion -20 claim 16
    shape-after:lead-short-stop	heading 31 boilerplate -9 promotion -8 anecdote -5 signpost -27 recommendation -8 opinion -3 claim 28
    shape-after:line-long-asked	boilerplate -21 promotion 21
    shape-after:line-long-open	heading 27 boilerplate 16 promotion -21 anecdote -8 signpost 13 recommendation -12 opinion -11 claim -3
    shape-after:line-middle-asked	heading 7 boilerplate 8 promotion 1 anecdote -7 signpost -3 recommendation -4 opinion 2 claim -4
    shape-after:line-middle-colon	heading 8 boilerplate -6 promotion -4 anecdote -1 signpost -3 recommendation -8 opinion -7 claim 20
    shape-after:line-middle-open	heading 12 promotion 46 anecdote -16 signpost -29 recommendation -24 opinion -7 claim 16
    shape-after:line-middle-stop	heading 20 boilerplate -11 promotion -12 anecdote 14 signpost 21 recommendation 17 opinion -20 claim -28
    shape-after:line-prose-asked	heading -36 boilerplate 18 promotion -2 anecdote -10 signpost 4 recommendation 17 opinion 5 claim 3
    shape-after:line-prose-stop	heading 4 boilerplate -14 promotion -26 anecdote -11 signpost -13 recommendation 8 opinion 16 claim 37
    shape-after:line-short-asked	heading -20 boilerplate 33 promotion 15 anecdote 13 signpost 18 recommendation -14 opinion -39 claim -5
    shape-after:line-short-colon	heading -9 boilerplate 2 promotion -9 anecdote 12 signpost 17 recommendation -8 opinion 14 claim -18
    shape-after:line-short-open	heading -24 boilerplate -32 promotion 23 anecdote 27 signpost 9 recommendation -14 claim 10
    shape-after:line-short-stop	heading -7 boilerplate 11 promotion -9 anecdote 4 signpost -19 recommendation -8 opinion 33 claim -4
    shape-after:none	heading -5 boilerplate 28 promotion 15 anecdote -5 signpost -13 recommendation -2 opinion -9 claim -8
    shape-after:part-long-open	heading 2 boilerplate 13 promotion -4 anecdote -16 signpost 12 recommendation 1 opinion -2 claim -6
    shape-after:part-middle-asked	heading 36 boilerplate -13 promotion -9 anecdote -5 signpost -13 recommendation 16 opinion 5 claim -18
    shape-after:part-middle-open	heading 13 boilerplate 29 promotion 1 anecdote -9 signpost -17 recommendation -3 opinion -4 claim -10
    shape-after:part-middle-stop	heading -18 boilerplate 23 promotion -19 signpost 12 recommendation 20 opinion 5 claim -24
    shape-after:part-prose-asked	heading -19 boilerplate 14 promotion -10 anecdote 18 signpost 3 recommendation 11 opinion -13 claim -4
    shape-after:part-prose-stop	heading 11 boilerplate -29 promotion -17 signpost 9 recommendation -14 opinion 43 claim -3
    shape-after:part-short-asked	heading -14 boilerplate -5 promotion 7 anecdote -6 signpost -5 recommendation -2 opinion 24 claim 1
    shape-after:part-short-open	heading 12 boilerplate -10 promotion 15 anecdote 6 signpost -8 recommendation -1 opinion -9 claim -5
    shape-after:part-short-stop	heading -9 boilerplate 4 promotion 14 anecdote 1 signpost -10 recommendation 2 claim -1
    shape-before:lead-short-colon	heading -49 boilerplate 16 promotion 7 anecdote -20 signpost 13 recommendation 14 opinion 37 claim -17
    shape-before:lead-short-stop	heading 21 boilerplate -5 promotion -6 anecdote -5 signpost -23 recommendation 4 opinion -12 claim 26
    shape-before:line-long-open	heading 22 boilerplate -13 promotion -8 anecdote 18 signpost -1 recommendation -30 claim 11
    shape-before:line-middle-asked	heading -22 boilerplate -3 promotion -8 anecdote 4 signpost 28 recommendation -3 opinion -29 claim 33
    shape-before:line-middle-colon	heading -3 boilerplate -4 promotion -2 signpost -1 recommendation 14 opinion -1 claim -3
    shape-before:line-middle-open	heading 13 boilerplate -12 promotion -1 anecdote 16 signpost -12 recommendation -1 opinion -9 claim 6
    shape-before:line-middle-stop	heading 10 boilerplate 4 promotion 24 anecdote -13 recommendation 14 opinion -25 claim -15
    shape-before:line-prose-asked	heading -6 boilerplate 2 promotion -1 anecdote -2 signpost -3 opinion -4 claim 14
    shape-before:line-prose-stop	heading 12 boilerplate -5 promotion 21 anecdote -30 signpost -3 recommendation 3 opinion 11 claim -7
    shape-before:line-short-asked	heading -2 boilerplate 14 promotion 3 anecdote -5 signpost -10 recommendation -6 opinion -16 claim 23
    shape-before:line-short-colon	heading -2 boilerplate -32 promotion -11 anecdote 30 signpost 1 recommendation -3 opinion 1 claim 16
    shape-before:line-short-open	heading -21 boilerplate 12 promotion -8 anecdote -31 signpost 1 recommendation 8 opinion 45 claim -7
    shape-before:line-short-stop	heading 7 boilerplate -24 promotion 4 anecdote 14 signpost 21 recommendation -1 opinion -15 claim -5
    shape-before:none	heading -44 boilerplate 73 promotion -12 anecdote -4 signpost -8 recommendation -1 opinion -2 claim -1
    shape-before:part-long-colon	heading -5 boilerplate -1 promotion -1 signpost 14 recommendation -3 opinion -1 claim -4
    shape-before:part-long-open	heading 15 boilerplate -14 promotion -16 signpost -1 recommendation 20 claim -4
    shape-before:part-middle-asked	heading -10 boilerplate 4 anecdote -5 signpost -8 recommendation 12 opinion 27 claim -20
    shape-before:part-middle-open	heading -14 boilerplate 10 promotion 10 anecdote 5 signpost -4 recommendation -4 opinion 4 claim -8
    shape-before:part-middle-stop	heading 22 boilerplate 22 promotion -7 anecdote 21 signpost -16 recommendation -21 opinion 7 claim -27
    shape-before:part-prose-asked	heading -12 boilerplate -2 promotion -2 anecdote 15 signpost -12 recommendation -15 opinion -2 claim 29
    shape-before:part-prose-stop	heading 65 boilerplate -3 promotion -7 anecdote -27 signpost 12 recommendation -18 opinion 2 claim -23
    shape-before:part-short-asked	heading 11 boilerplate -5 promotion 6 anecdote 2 signpost -5 recommendation -8 opinion -9 claim 7
    shape-before:part-short-open	heading 10 boilerplate -11 promotion 5 anecdote 1 signpost 13 recommendation -2 opinion -6 claim -10
    shape-before:part-short-stop	heading -9 boilerplate 2 promotion 3 anecdote 8 signpost 3 recommendation 8 opinion -6 claim -9
    shape:lead-short-colon	heading -9 boilerplate 1 promotion 10 anecdote -8 signpost -4 recommendation -3 opinion 23 claim -10
    shape:lead-short-stop	heading 30 boilerplate -10 promotion -10 anecdote -6 signpost -7 recommendation -6 opinion -20 claim 29
    shape:line-long-colon	heading -4 boilerplate -1 promotion -1 anecdote -1 signpost 16 recommendation -1 opinion -1 claim -7
    shape:line-long-open	heading 31 boilerplate 2 promotion -20 anecdote 1 signpost -13 recommendation 11 opinion -20 claim 8
    shape:line-middle-asked	heading 16 boilerplate -2 promotion 6 anecdote -1 signpost -12 recommendation 9 opinion -14 claim -1
    shape:line-middle-colon	heading 5 boilerplate -2 promotion -2 signpost 6 recommendation 10 opinion -4 claim -12
    shape:line-middle-open	heading 1 boilerplate 12 promotion 26 anecdote -8 signpost -40 recommendation -14 opinion -6 claim 29
    shape:line-middle-stop	heading -40 boilerplate -6 promotion -1 anecdote 2 signpost 35 recommendation -8 opinion -8 claim 25
    shape:line-prose-asked	heading 2 boilerplate 5 promotion -6 anecdote -1 signpost 8 recommendation -5 opinion -2 claim -1
    shape:line-prose-stop	heading -45 boilerplate 30 promotion 9 anecdote 9 signpost 1 recommendation 11 opinion -10 claim -4
    shape:line-short-asked	heading -6 boilerplate -5 promotion -10 signpost 23 opinion -1
    shape:line-short-colon	boilerplate 14 promotion -5 anecdote -1 signpost 8 recommendation -3 opinion -8 claim -4
    shape:line-short-open	heading 46 boilerplate 21 promotion -7 anecdote -13 signpost -4 recommendation -16 opinion -28 claim 2
    shape:line-short-stop	heading -5 boilerplate -14 promotion -14 anecdote -8 signpost 1 recommendation 8 opinion 51 claim -20
    shape:part-long-open	heading 10 boilerplate 6 promotion 20 anecdote -14 signpost 5 recommendation -8 opinion -11 claim -9
    shape:part-middle-asked	heading 5 boilerplate -10 promotion 7 anecdote -10 signpost 16 recommendation -4 claim -4
    shape:part-middle-open	heading 20 boilerplate 10 promotion -6 signpost -11 recommendation -9 opinion 9 claim -14
    shape:part-middle-stop	heading -3 boilerplate 6 promotion -10 anecdote 14 signpost 13 recommendation -11 opinion 6 claim -14
    shape:part-prose-asked	heading 4 boilerplate 11 promotion -2 anecdote -15 signpost -5 recommendation -2 opinion 10 claim -1
    shape:part-prose-stop	heading -49 boilerplate -18 promotion 2 anecdote 10 signpost -29 recommendation 33 opinion 5 claim 46
    shape:part-short-asked	heading -6 boilerplate -5 promotion 13 anecdote 14 signpost 1 recommendation -1 opinion -14 claim -2
    shape:part-short-open	heading -16 boilerplate 13 promotion 9 anecdote 10 signpost -5 recommendation -1 opinion -3 claim -6
    shape:part-short-stop	heading 31 boilerplate -34 promotion -11 anecdote 18 signpost -24 recommendation -1 opinion 49 claim -27
    since-heading:1	heading -1 boilerplate 22 promotion -12 anecdote 8 signpost 15 recommendation -10 opinion 1 claim -23
    since-heading:2	heading -4 boilerplate 22 promotion -17 anecdote -22 signpost 31 recommendation -2 opinion -11 claim 4
    since-heading:3	heading -1 boilerplate -4 promotion 17 anecdote -22 signpost -15 recommendation 7 opinion 9 claim 10
    since-heading:4	heading 1 boilerplate -26 promotion 8 anecdote 43 signpost -43 recommendation 2 opinion 25 claim -10
    since-heading:5	heading -19 boilerplate -4 promotion -7 anecdote -18 signpost 11 recommendation 7 opinion 8 claim 21
    since-heading:6	heading -48 promotion 21 anecdote 6 signpost -42 recommendation 10 opinion 37 claim 15
    start:#	boilerplate 16 promotion 1 anecdote -8 signpost -1 recommendation -2 opinion 2 claim -7
    start:# #	heading -3 boilerplate -1 promotion 6 anecdote -4 signpost -1 recommendation -2 opinion 5 claim -1
    start:a	heading -4 boilerplate 3 promotion 1 anecdote -4 signpost -4 recommendation 12 opinion -13 claim 9
    start:a trial	recommendation 4 opinion -1 claim -2
    start:about	boilerplate 2 promotion -1 anecdote -4 recommendation -1 opinion -1 claim 7
    start:abstract	heading 10 boilerplate -9
    start:add	heading -2 boilerplate -3 promotion 6
    start:add to	heading -2 boilerplate -3 promotion 6
    start:advertisement	heading -2 boilerplate -4 promotion 6
    start:after	boilerplate -1 promotion -1 anecdote 3 signpost -1 recommendation -6 opinion 4 claim 1
    start:afterwards	promotion -1 recommendation -3 claim 6
    start:all	heading -1 boilerplate 7 promotion 7 anecdote -1 signpost -2 recommendation -3 opinion -4 claim -3
    start:also	heading -4 boilerplate 6 promotion -2 anecdote -2 signpost -2 recommendation 2 opinion -1 claim 2
    start:also read	heading -9 boilerplate 12 promotion -1 signpost -1
    start:an	promotion -1 anecdote -2 signpost -1 recommendation -2 opinion 2 claim 4
    start:and	heading -8 boilerplate -1 promotion -3 anecdote -4 signpost 11 recommendation 7 opinion -12 claim 9
    start:and the	heading -4 signpost 5 opinion -1 claim 1
    start:another	promotion -1 anecdote -1 signpost -1 opinion 8 claim -6
    start:anxiety	heading 2 boilerplate -3 promotion 4 recommendation -1 opinion -4 claim 3
    start:anyone	heading -2 boilerplate 4 promotion -1 signpost -1 recommendation 1 opinion 3 claim -4
    start:are	heading 2 boilerplate -2 signpost -4 recommendation 4 opinion -1 claim 1
    start:as	heading -1 anecdote 1 recommendation -2 opinion -2 claim 4
    start:ask	promotion -2 signpost -2 recommendation 2 opinion 4 claim -3
    start:at	boilerplate -1 promotion -3 opinion 4
    start:before	heading 8 boilerplate -4 promotion -2 anecdote 1 signpost -1 opinion -2 claim -1
    start:best	heading -1 promotion 2 recommendation -2 opinion 5 claim -4
    start:blood	anecdote 10 opinion -1 claim -8
    start:book	heading -2 boilerplate -9 promotion 9 recommendation 5 opinion -1 claim -1
    start:book a	promotion -3 recommendation 5 opinion -1 claim -1
    start:book now	heading -1 boilerplate 9 promotion -8
    start:both	promotion -2 signpost -1 recommendation -1 opinion -1 claim 6
    start:but	anecdote -6 signpost 1 recommendation -3 opinion -6 claim 15
    start:by	heading -8 boilerplate 9 promotion -4 anecdote 8 signpost -3 recommendation 5 claim -6
    start:by the	heading -1 boilerplate 1 anecdote 5 signpost -1 recommendation -1 opinion -2
    start:call	boilerplate -14 promotion 16 signpost -2 recommendation -2 opinion 4 claim -1
    start:calm	heading 7 boilerplate -7
    start:can	heading 8 boilerplate 1 promotion -2 signpost -5 opinion -1 claim -1
    start:check	promotion -1 recommendation 4 claim -2
    start:chronic	heading 5 boilerplate -5 opinion -1 claim 2
    start:chronic pain	heading 5 boilerplate -5 claim 1
    start:come	boilerplate -3 promotion -2 signpost -2 recommendation 6 opinion 5 claim -3
    start:comments	heading 3 boilerplate -2 promotion -1
    start:comments #	heading -4 boilerplate 4 promotion -1
    start:common	heading 2 boilerplate 3 signpost 3 opinion -1 claim -6
    start:complex	boilerplate -5 promotion 4 anecdote -1 recommendation -1 opinion -1 claim 2
    start:complex regional	heading -1 boilerplate -4 promotion 4 recommendation -1 opinion -1 claim 2
    start:conclusions	heading 9 opinion -3 claim -5
    start:contact	heading 12 boilerplate -1 promotion -10
    start:contact us	heading 10 promotion -10
    start:daily	signpost -1 recommendation -1 opinion -3 claim 5
    start:day	heading -2 boilerplate -7 promotion 10
    start:depression	heading 5 boilerplate -1 promotion -1 anecdote -2 signpost -1 recommendation -1 opinion -2 claim 2
    start:do	heading -3 boilerplate 5 promotion -2 anecdote -1 signpost 1 recommendation -1 opinion -2 claim 3
    start:do not	heading -2 boilerplate 1 recommendation -1 opinion -1 claim 3
    start:doctors	promotion -1 signpost -3 recommendation -1 opinion -2 claim 7
    start:does	heading 5 boilerplate -4 promotion -1 anecdote -2 signpost 6 opinion -3 claim -1
    start:don't	heading -5 promotion 2 anecdote -5 signpost -2 recommendation 18 opinion -5 claim -3
    start:don't do	anecdote -5 signpost -1 recommendation 8 opinion -1 claim -1
    start:dr	heading -12 boilerplate 9 promotion -1 anecdote 3 signpost 5 opinion -6 claim 2
    start:dr p	heading -2 signpost 7 opinion -3 claim -2
    start:drink	recommendation -9 opinion 5 claim 5
    start:edit	heading -1 boilerplate -7 anecdote 9 signpost 6 opinion -2 claim -3
    start:enter	heading -3 boilerplate -4 promotion 6 signpost -1 opinion 7 claim -4
    start:enter your	heading -1 boilerplate -4 promotion 6
    start:episode	heading 10 boilerplate -10
    start:episode #	heading 10 boilerplate -10
    start:esketamine	heading 1 boilerplate -3 promotion -1 anecdote -1 signpost 3 claim 1
    start:every	heading -1 boilerplate -3 promotion 8 anecdote 7 signpost 4 recommendation -5 claim -10
    start:everyone	heading 6 boilerplate -2 anecdote -2 signpost -2 recommendation -1 opinion 3 claim -2
    start:exercise	heading -2 boilerplate -1 anecdote -3 recommendation 6 opinion 1 claim -1
    start:faq	heading 5 boilerplate -5
    start:fibromyalgia	heading -3 boilerplate -4 promotion 8 recommendation -2 claim 1
    start:fill	recommendation 9 opinion -1 claim -7
    start:fill in	recommendation 9 opinion -1 claim -7
    start:find	heading -1 boilerplate -4 promotion 5
    start:first	heading -9 boilerplate -3 promotion 5 signpost -1 recommendation 7 opinion 9 claim -7
    start:for	heading 3 boilerplate 7 promotion 2 anecdote -8 signpost 5 recommendation -13 opinion -3 claim 7
    start:free	heading -1 boilerplate 2 promotion -5 signpost -1 opinion -2 claim 8
    start:frequently	heading 4 boilerplate -13 promotion -2 signpost 11
    start:frequently asked	heading 4 boilerplate -13 promotion -2 signpost 11
    start:from	heading 1 boilerplate 2 promotion -2 signpost -1 opinion -4 claim 4
    start:full	heading -2 boilerplate -1 promotion -1 anecdote -1 signpost 4 recommendation -1 opinion 7 claim -4
    start:get	boilerplate -1 promotion -1 signpost -3 recommendation -6 opinion 8 claim 4
    start:good morning	anecdote -1 signpost -5 opinion 7 claim -1
    start:grab	promotion -1 signpost 9 recommendation -2 opinion -4 claim -1
    start:grab a	promotion -1 signpost 9 recommendation -2 opinion -4 claim -1
    start:he	boilerplate -2 promotion -1 anecdote 7 signpost -2 recommendation -1
    start:hello	anecdote -2 signpost 9 opinion -3 claim -3
    start:here	promotion -2 anecdote -2 signpost 4 recommendation -1 opinion -1 claim 1
    start:his	anecdote 4 opinion -1 claim -3
    start:home	heading -2 boilerplate 5 promotion -3 signpost -1 opinion -1 claim 2
    start:how	heading 4 boilerplate 4 signpost -12 recommendation -1 opinion 4
    start:i	heading -1 boilerplate 1 promotion 5 anecdote -5 signpost -7 recommendation -9 opinion 26 claim -10
    start:i am	boilerplate 1 promotion -1 anecdote -4 signpost -1 recommendation -1 opinion 8 claim -1
    start:i did	anecdote 6 signpost -1 opinion -4
    start:i have	heading -2 boilerplate -1 promotion 3 anecdote 13 signpost -4 opinion -7 claim -3
    start:i should	recommendation -6 opinion 7
    start:i want	heading 2 promotion 3 anecdote -6 signpost 7 opinion -5
    start:i was	promotion -1 anecdote -4 signpost 6 opinion 2 claim -4
    start:i went	promotion -1 anecdote -9 signpost -1 opinion 5 claim 6
    start:i'd	heading -1 promotion -1 anecdote -4 signpost -1 recommendation -1 opinion 2 claim 5
    start:i'd say	anecdote -8 opinion 1 claim 8
    start:i'm	heading 3 promotion -1 anecdote 6 signpost 5 opinion -9 claim -4
    start:i've	promotion 4 anecdote 4 signpost -3 recommendation -2 claim -2
    start:if	heading -3 boilerplate 2 promotion 3 anecdote -7 signpost -1 recommendation 18 opinion 10 claim -22
    start:if a	anecdote -2 recommendation -1 opinion 7 claim -3
    start:if it	signpost -1 recommendation 4 opinion -1 claim -3
    start:if you	heading -1 boilerplate 4 promotion 3 anecdote -1 signpost -3 opinion -4 claim 2
    start:if you're	boilerplate -1 promotion -1 anecdote -1 signpost 7 opinion -4
    start:if you've	anecdote -1 signpost -3 recommendation 1 opinion 9 claim -5
    start:in	heading -9 boilerplate -3 promotion -4 anecdote 3 signpost 5 recommendation 6 opinion -6 claim 7
    start:in a	boilerplate -1 promotion -4 anecdote -3 recommendation 2 opinion 8 claim -2
    start:in mice	anecdote -1 signpost -1 opinion -3 claim 6
    start:in the	anecdote 4 recommendation -1 opinion -2 claim -1
    start:in this	heading -5 boilerplate 5 promotion -1 signpost 6 recommendation -1 opinion -1 claim -3
    start:insurance	promotion -2 recommendation -4 opinion -2 claim 9
    start:insurance will	recommendation -4 opinion -2 claim 7
    start:is	heading 9 boilerplate 1 promotion -3 anecdote -2 recommendation -1 opinion -3 claim -2
    start:it	heading -5 boilerplate -7 promotion -5 recommendation -2 opinion 7 claim 10
    start:it a	heading -4 anecdote -4 signpost 3 recommendation -1 opinion 5 claim 1
    start:it does	signpost 6 recommendation -1 opinion -2 claim -2
    start:it has	anecdote 3 signpost -3 recommendation -1 opinion -5 claim 6
    start:it is	heading -3 boilerplate -1 promotion -2 anecdote -3 signpost 2 recommendation 3 opinion 4
    start:it not	heading 2 anecdote -3 signpost -1 recommendation -2 opinion -7 claim 10
    start:it turns	anecdote -1 opinion 7 claim -6
    start:it was	anecdote 5 signpost -1 opinion -6 claim 2
    start:its	heading 5 boilerplate -1 promotion -1 recommendation -3
    start:join	heading -4 boilerplate -1 promotion 5
    start:keep	heading 8 promotion -2 anecdote -1 signpost 8 recommendation -7 opinion -3 claim -3
    start:keep the	heading 8 promotion -1 anecdote -1 signpost 8 recommendation -10 opinion -2 claim -2
    start:ketamine	heading 1 boilerplate -1 promotion 7 anecdote -1 signpost -2 recommendation -4 opinion -7 claim 8
    start:ketamine is	boilerplate 4 promotion -1 claim -2
    start:l-theanine	heading -2 promotion -1 recommendation -1 opinion -4 claim 8
    start:language	signpost -2 recommendation -1 opinion 8 claim -5
    start:last	heading -1 boilerplate -1 promotion -2 anecdote 5 signpost 3 opinion -2 claim -2
    start:let	promotion -2 anecdote -2 signpost 8 recommendation -4 opinion -1
    start:level	boilerplate 6 promotion -1 signpost -1 recommendation -1 claim -2
    start:level #	boilerplate 6 promotion -1 signpost -1 recommendation -1 claim -2
    start:line	recommendation 7 opinion -4 claim -2
    start:line up	recommendation 7 opinion -4 claim -2
    start:lithium	heading 8 boilerplate -5 anecdote -1 signpost -1 opinion -2 claim 2
    start:living	heading 1 boilerplate -1 opinion 6 claim -5
    start:living with	heading 1 boilerplate -1 opinion 6 claim -5
    start:log	promotion 4 signpost -1 recommendation -1 opinion -1 claim -1
    start:log in	promotion 4 signpost -1 recommendation -1 opinion -1 claim -1
    start:many	heading -1 promotion -1 signpost -2 recommendation -3 opinion -3 claim 9
    start:many people	heading -1 signpost -2 recommendation -2 opinion -2 claim 8
    start:media	heading 7 boilerplate -6
    start:media contact	heading 7 boilerplate -6
    start:medical	heading 6 boilerplate -4 promotion -1
    start:meet	heading 9 boilerplate -7 promotion -7 opinion 9 claim -3
    start:meet the	heading 7 boilerplate -5 promotion -4 opinion 4 claim -3
    start:members	heading -2 boilerplate 1 promotion 3 claim -2
    start:methods	heading 9 opinion -4 claim -4
    start:migraine	heading 4 boilerplate -5 opinion -3 claim 4
    start:mod	boilerplate 8 anecdote -2 recommendation -3 claim -3
    start:money	boilerplate -2 anecdote -2 opinion 8 claim -3
    start:more	heading -1 boilerplate -3 promotion -2 signpost 6 recommendation 12 opinion -5 claim -7
    start:more research	boilerplate -1 signpost -1 recommendation 12 opinion -3 claim -7
    start:most	heading -2 boilerplate 5 promotion -6 anecdote -2 signpost -1 recommendation -5 opinion -1 claim 11
    start:most people	recommendation -4 opinion -2 claim 7
    start:my	heading 4 boilerplate -1 anecdote 4 signpost -5 recommendation 5 opinion 2 claim -7
    start:nearly	heading -9 signpost -1 opinion 10
    start:need	heading 8 boilerplate -2 promotion -2 signpost -3
    start:nerve	heading -4 boilerplate -1 promotion 5 signpost -1 opinion 7 claim -6
    start:nerve pain	heading -4 boilerplate -1 promotion 5 signpost -1 opinion 7 claim -6
    start:next	heading 2 boilerplate -2 promotion -5 anecdote -1 signpost 10 recommendation -2 opinion -1 claim -1
    start:next time	boilerplate -2 promotion -4 signpost 8 recommendation -1 claim -1
    start:no	heading -4 boilerplate -1 promotion -2 anecdote -3 signpost -5 recommendation -3 opinion 12 claim 7
    start:no treatment	recommendation -1 opinion 7 claim -6
    start:nobody	heading -1 promotion -1 anecdote -2 signpost -4 recommendation 5 opinion -7 claim 10
    start:nobody can	opinion -5 claim 6
    start:nobody should	anecdote -2 recommendation 7 opinion -3 claim -1
    start:none	heading -1 boilerplate -1 promotion -1 anecdote -6 signpost 3 recommendation -3 opinion -4 claim 13
    start:none of	anecdote -2 signpost 3 recommendation -3 opinion -1 claim 2
    start:not	heading 5 boilerplate -4 anecdote 6 signpost -2 recommendation -2 opinion 10 claim -12
    start:notes	heading -6 boilerplate 6
    start:now	promotion -2 signpost 3 recommendation -1 opinion -2 claim 2
    start:ocd	heading 5 boilerplate -2 recommendation -5 opinion -5 claim 8
    start:oh	anecdote -4 signpost -2 opinion 7
    start:oh this	anecdote -4 signpost -2 opinion 7
    start:okay	heading 2 boilerplate -1 promotion -1 signpost 6 opinion -5
    start:older	heading -3 boilerplate 4 opinion -1 claim 1
    start:on	heading -3 boilerplate 2 signpost 2 recommendation -2 opinion 3 claim -3
    start:one	promotion -1 anecdote 11 signpost -1 recommendation -2 opinion 8 claim -14
    start:one gentleman	anecdote 7 opinion -6
    start:one of	promotion -1 anecdote 5 recommendation -1 opinion 1 claim -5
    start:our	heading 5 boilerplate 3 promotion 8 anecdote 2 signpost 4 recommendation -2 opinion -10 claim -10
    start:out	boilerplate -1 promotion 1 signpost -1 recommendation 7 opinion -3 claim -3
    start:out of	boilerplate -1 promotion 1 anecdote -1 signpost -1 recommendation 7 opinion -2 claim -3
    start:pain	boilerplate 4 promotion -3 anecdote -1 recommendation -2 claim 4
    start:patients	heading -1 promotion 8 signpost -1 opinion 3 claim -9
    start:people	anecdote -2 signpost 1 recommendation 3 opinion 2 claim -3
    start:people with	recommendation 4 opinion -5 claim 2
    start:phases	promotion -3 recommendation -2 opinion -1 claim 7
    start:plan	promotion 3 signpost -1 recommendation -6 claim 4
    start:plan on	promotion 3 signpost -1 recommendation -7 claim 4
    start:please	boilerplate 8 promotion -6 anecdote -1 signpost -5 recommendation 16 opinion -5 claim -7
    start:print	anecdote -3 signpost -1 recommendation 6 opinion -1 claim -1
    start:priya	heading -2 boilerplate -3 promotion -1 anecdote -1 opinion 7
    start:ptsd	heading 5 signpost -1 recommendation -2 opinion -3 claim 1
    start:read	boilerplate 6 promotion -2 signpost -2 recommendation -2
    start:reader	heading -1 boilerplate -5 promotion -1 signpost 7 opinion -1
    start:reader mail	heading -1 boilerplate -5 promotion -1 signpost 7 opinion -1
    start:ready	heading -1 boilerplate -2 promotion 6 signpost -1 opinion -2
    start:references	heading 12 boilerplate -11
    start:related	heading -7 boilerplate 10 promotion -1 anecdote -1
    start:request	heading -1 boilerplate -3 promotion 5
    start:results	heading 8 boilerplate 6 promotion -2 signpost -1 recommendation -1 opinion -6 claim -4
    start:reviews	heading 11 boilerplate -10 promotion -1
    start:ring	promotion -1 signpost -1 recommendation 11 opinion -6 claim -3
    start:save	heading -4 boilerplate -2 promotion 5 signpost -1 recommendation -1 opinion 3 claim -1
    start:send	boilerplate -6 promotion 9 opinion -1
    start:share	promotion 3 recommendation -1 claim -1
    start:she	heading -1 boilerplate 5 promotion -3 anecdote 1 signpost -3 recommendation 1 opinion 2 claim -3
    start:she lives	boilerplate 7 promotion -1 anecdote -2 opinion -3
    start:sign	heading -1 boilerplate -5 promotion 2 anecdote -1 signpost 6 opinion -1
    start:sign up	heading -1 boilerplate -5 promotion 2 anecdote -1 signpost 6 opinion -1
    start:similar	heading -6 boilerplate 8 promotion -2
    start:sleep	heading 4 promotion -1 anecdote -1 signpost -2 recommendation 11 claim -11
    start:so	heading -6 boilerplate -4 promotion -4 signpost 9 recommendation 7 opinion 13 claim -14
    start:so you	opinion 9 claim -8
    start:some	heading -1 boilerplate 1 promotion -1 anecdote -1 signpost -2 recommendation -2 claim 7
    start:some people	signpost -1 recommendation -1 opinion 8 claim -6
    start:source	heading -5 boilerplate -3 promotion -1 signpost 9
    start:state	promotion -4 anecdote -1 recommendation 11 opinion -1 claim -4
    start:still	boilerplate -2 promotion 6 anecdote 2 signpost -6 opinion 2 claim -2
    start:study	heading -3 boilerplate -1 promotion -1 anecdote -2 signpost -1 opinion 8
    start:subscribe	heading -6 boilerplate -2 promotion 8
    start:take	boilerplate -1 recommendation -4 claim 5
    start:tell	heading 5 promotion -2 recommendation -1 claim -1
    start:that	heading -1 boilerplate -1 promotion -1 anecdote 3 signpost -5 recommendation -7 opinion 11 claim 2
    start:that what	anecdote 10 signpost -1 opinion -7 claim -1
    start:the	heading 10 boilerplate -14 promotion -13 anecdote 3 signpost -2 recommendation -23 opinion -3 claim 42
    start:the catch	opinion 7 claim -7
    start:the company	heading -4 boilerplate -1 anecdote -2 signpost -1 opinion -3 claim 12
    start:the fda	promotion -2 opinion -1 claim 4
    start:the study	boilerplate -2 opinion -1 claim 5
    start:the trial	heading -2 boilerplate -2 promotion -1 anecdote -1 recommendation -1 opinion -2 claim 8
    start:then	heading 8 boilerplate -1 promotion -1 anecdote -2 signpost 10 recommendation 6 opinion -4 claim -15
    start:there	boilerplate -1 promotion 2 anecdote 2 signpost -5 recommendation -10 opinion 1 claim 11
    start:there is	promotion -1 opinion -2 claim 4
    start:these	promotion -1 signpost -1 recommendation -1 opinion 4
    start:they	heading -2 boilerplate -2 promotion -1 anecdote -1 signpost -2 recommendation -5 opinion 3 claim 10
    start:think	recommendation 6 opinion 3 claim -9
    start:think of	recommendation 6 opinion 3 claim -9
    start:third	boilerplate -1 anecdote 2 recommendation 6 opinion -1 claim -6
    start:this	heading 5 boilerplate 7 promotion -9 anecdote -5 signpost 25 recommendation 1 opinion -14 claim -11
    start:this article	boilerplate 10 promotion -2 anecdote -1 signpost -4 recommendation -1 opinion -2
    start:this is	heading 7 boilerplate -3 promotion -6 anecdote -1 signpost 15 recommendation 6 opinion -4 claim -14
    start:this week	boilerplate -1 promotion -1 anecdote -1 signpost 7 opinion -1 claim -2
    start:those	recommendation -1 opinion 9 claim -8
    start:those are	opinion 9 claim -8
    start:tms	heading -2 boilerplate -1 promotion 6 claim -1
    start:to	boilerplate -5 promotion 9 signpost -1 opinion -5 claim 2
    start:two	heading -1 boilerplate 5 promotion 6 anecdote 5 signpost -5 recommendation -2 opinion -12 claim 4
    start:two of	promotion -1 anecdote 9 signpost -1 opinion -5 claim -1
    start:veterans	boilerplate 2 promotion -5 recommendation 7 claim -3
    start:view	heading -6 boilerplate 7 promotion -1
    start:was	boilerplate 2 anecdote -5 signpost -3 opinion 7
    start:we	boilerplate -2 promotion 15 anecdote 5 signpost 8 recommendation -16 opinion 7 claim -16
    start:we do	promotion 6 anecdote -2 signpost -3 recommendation -2 opinion -1 claim 2
    start:we had	boilerplate -1 promotion -3 anecdote 1 signpost 6 opinion 1 claim -3
    start:what	heading 10 boilerplate -6 promotion -3 anecdote -1 signpost 14 recommendation -5 opinion -8 claim -1
    start:what about	heading 3 boilerplate -6 signpost 4 claim -1
    start:what does	heading 6 boilerplate -1 signpost -5
    start:what is	heading -7 boilerplate 5 signpost 4 opinion -1
    start:what it	heading 5 boilerplate -2 signpost -1 opinion -2
    start:what you	heading 4 boilerplate -1 promotion -1 anecdote -1 signpost -3 recommendation -1 opinion -1 claim 3
    start:whatsapp	heading -6 boilerplate -9 promotion 15
    start:whatsapp us	heading -6 boilerplate -9 promotion 15
    start:when	heading 1 boilerplate -1 promotion -1 anecdote -1 signpost -2 recommendation -6 opinion -2 claim 12
    start:when you	heading -1 recommendation -5 claim 8
    start:whether	anecdote -1 signpost -2 opinion 7 claim -3
    start:who	heading 5 promotion -1 signpost -2 recommendation -2 opinion 5 claim -5
    start:why	heading 1 boilerplate -1 promotion -1 signpost 1 recommendation -1 opinion 4 claim -2
    start:with	boilerplate -1 promotion -1 anecdote 3 signpost -1 recommendation -4 opinion -2 claim 5
    start:would	heading -3 promotion -3 signpost 9 opinion -2
    start:wow	heading -2 boilerplate -7 anecdote -1 signpost 7 opinion 4 claim -1
    start:write	promotion 5 signpost -1 recommendation -2 opinion -1 claim -1
    start:yes	heading -3 promotion 3 anecdote -1 signpost -1 opinion -5 claim 8
    start:you	heading -8 boilerplate 10 promotion -2 anecdote -2 signpost 2 recommendation -5 opinion -1 claim 5
    start:you are	heading -2 boilerplate 2 promotion -1 signpost -1 recommendation -2 opinion -8 claim 12
    start:you can't	anecdote -1 recommendation -1 opinion 9 claim -6
    start:you do	recommendation -7 opinion 5 claim 2
    start:you may	heading -2 boilerplate 1 promotion -3 anecdote -1 signpost 5 recommendation 6 opinion -4 claim -1
    start:you must	boilerplate 5 promotion -1 signpost -1 opinion -2 claim -1
    start:you should	recommendation 7 opinion -3 claim -3
    start:you will	promotion -1 recommendation -3 claim 4
    start:you're	heading -2 boilerplate 1 promotion 3 anecdote 9 signpost -2 recommendation -2 opinion -8
    start:you've	promotion -2 recommendation 3 opinion 6 claim -7
    start:your	boilerplate 1 promotion 10 anecdote -2 signpost -4 recommendation -4 opinion 8 claim -8
    start:your email	heading -4 boilerplate -1 promotion 6
    title-case:	heading 49 boilerplate 39 promotion 4 anecdote -2 signpost -40 recommendation 8 opinion -47 claim -11
    to-prose:1	heading 28 boilerplate 17 promotion -5 anecdote -10 signpost 14 recommendation -21 opinion -15 claim -8
    to-prose:2	heading 5 boilerplate 2 promotion -22 anecdote -14 signpost 1 recommendation -7 opinion 47 claim -12
    to-prose:3	heading -3 boilerplate -1 promotion 30 anecdote -4 signpost -14 recommendation 14 opinion -11 claim -11
    to-prose:4	heading 12 boilerplate -20 promotion -7 anecdote -5 signpost 8 recommendation 5 opinion -13 claim 19
    to-prose:5	heading -16 boilerplate 7 promotion 21 anecdote -4 signpost 8 recommendation 4 opinion -9 claim -11
    to-prose:6	heading 6 boilerplate 24 promotion -22 anecdote 17 signpost -13 recommendation -14 opinion -23 claim 27
    to-prose:7	heading -21 boilerplate -5 promotion -3 anecdote 11 signpost -6 recommendation 16 opinion 17 claim -9
    under-question:	heading -13 boilerplate -5 promotion -7 anecdote -12 signpost 4 recommendation 11 opinion -1 claim 23
    verb:0	heading -15 boilerplate 14 promotion 15 signpost -14 recommendation -7 opinion 4 claim 3
    verb:1	heading 19 boilerplate -10 promotion 4 anecdote -16 signpost 17 recommendation 1 opinion 4 claim -19
    verb:2	heading 4 boilerplate 23 promotion -5 anecdote 1 signpost 13 recommendation -18 opinion -16 claim -1
    verb:3	heading 4 boilerplate -2 promotion -22 anecdote 5 signpost -19 recommendation 21 opinion 2 claim 12
    vote-after:0	heading -33 boilerplate 26 promotion 21 anecdote 14 signpost 10 recommendation -27 opinion -11
    vote-after:1	heading 7 boilerplate 27 promotion -1 anecdote -13 signpost -10 recommendation 2 opinion -20 claim 8
    vote-after:2	heading -17 boilerplate 24 promotion -15 anecdote 19 signpost 13 recommendation -8 opinion -12 claim -4
    vote-after:3	heading 13 boilerplate -14 promotion -6 anecdote -11 signpost 13 recommendation -14 opinion 5 claim 14
    vote-after:4	heading -5 boilerplate -18 promotion -4 anecdote -25 signpost -19 recommendation 30 opinion 39 claim 1
    vote-after:5	heading 41 boilerplate -9 promotion -23 anecdote -15 signpost 2 recommendation -2 opinion 3 claim 2
    vote-after:6	heading -4 boilerplate -38 promotion 13 anecdote 13 signpost 7 recommendation 18 opinion 16 claim -24
    vote-after:7	heading 14 boilerplate -2 promotion -8 anecdote 13 signpost -5 opinion -18 claim 6
    vote-before:0	heading -1 boilerplate 22 promotion -12 anecdote 8 signpost 15 recommendation -10 opinion 1 claim -23
    vote-before:1	heading 6 boilerplate -12 promotion 24 anecdote -15 signpost -11 recommendation -9 opinion 18 claim -1
    vote-before:2	heading -16 boilerplate 8 promotion 24 anecdote -8 signpost -18 recommendation -10 opinion 31 claim -11
    vote-before:3	heading 16 boilerplate -12 promotion -8 anecdote -10 signpost 8 recommendation 6 opinion -5 claim 6
    vote-before:4	heading -10 boilerplate -11 promotion -28 anecdote 22 signpost -7 recommendation 14 claim 20
    vote-before:5	heading 21 boilerplate -13 promotion -26 anecdote 6 signpost -10 recommendation 9 opinion -10 claim 24
    vote-before:6	heading 10 boilerplate -16 promotion 5 anecdote 4 signpost 15 recommendation 3 opinion -22 claim 1
    vote-before:7	heading 29 boilerplate -15 promotion 24 anecdote -11 signpost 14 recommendation -4 opinion -18 claim -20
    vote:0	heading 133 boilerplate -7 promotion -6 anecdote -24 signpost -5 recommendation -17 opinion -44 claim -29
    vote:1	heading -42 boilerplate 125 promotion -20 anecdote 3 signpost -31 opinion -17 claim -18
    vote:2	heading -1 boilerplate -31 promotion 102 anecdote -3 signpost -25 recommendation -4 opinion -23 claim -14
    vote:3	heading -25 boilerplate -19 promotion -18 anecdote 73 signpost -5 recommendation -26 opinion 11 claim 9
    vote:4	heading -24 boilerplate -16 promotion -4 anecdote -7 signpost 123 recommendation -12 opinion -41 claim -18
    vote:5	heading 4 boilerplate 7 promotion -30 anecdote -21 signpost -13 recommendation 107 opinion -21 claim -34
    vote:6	heading -18 boilerplate -20 promotion -11 anecdote -11 signpost -23 recommendation -3 opinion 119 claim -33
    vote:7	heading -16 boilerplate -14 promotion -21 anecdote -20 signpost -24 recommendation -47 opinion 9 claim 133
    words:#	heading -14 boilerplate 22 promotion 23 anecdote -7 signpost -9 recommendation -1 opinion -20 claim 6
    words:# #	heading -12 boilerplate 7 promotion 13 anecdote -8 signpost -3 recommendation 5 opinion 2 claim -3
    words:# a	promotion 1 signpost -1 recommendation -2 opinion -1 claim 3
    words:# adults	heading -2 promotion -1 claim 3
    words:# and	heading 1 boilerplate -2 promotion -4 anecdote -3 signpost -1 recommendation 16 opinion -7 claim 2
    words:# any	promotion -5 recommendation 9 claim -4
    words:# billion	heading -1 promotion -1 anecdote -1 opinion 7 claim -3
    words:# day	anecdote 1 recommendation -4 claim 4
    words:# days	anecdote -3 recommendation -2 opinion -1 claim 7
    words:# for	promotion -4 recommendation 6 opinion -2
    words:# hours	promotion -4 recommendation 1 opinion -1 claim 5
    words:# i	boilerplate 5 promotion -1 claim -3
    words:# in	heading 4 boilerplate -1 anecdote -4 signpost -1 recommendation -2 opinion 2 claim 2
    words:# it	promotion -1 anecdote 2 recommendation 8 opinion -1 claim -7
    words:# mg	heading -5 boilerplate -2 promotion -4 anecdote 3 signpost -1 recommendation -1 opinion -1 claim 11
    words:# million	heading -1 promotion -1 anecdote -2 opinion 13 claim -8
    words:# minutes	heading -3 boilerplate 1 promotion -1 anecdote 1 signpost -1 recommendation 3 opinion -1 claim 1
    words:# of	heading -2 boilerplate 5 promotion 7 recommendation -4 opinion -2 claim -4
    words:# off	boilerplate -3 promotion 4
    words:# on	heading -2 boilerplate -4 promotion -1 anecdote 5 recommendation 3 claim -1
    words:# or	boilerplate -1 promotion -5 anecdote 1 recommendation 7 claim -1
    words:# p	heading -1 boilerplate 3 promotion 8 anecdote -1 signpost -1 recommendation -2 opinion -1 claim -4
    words:# pages	boilerplate -2 promotion -1 signpost 11 recommendation -1 opinion -1 claim -5
    words:# patients	boilerplate -2 promotion -2 anecdote -1 signpost 5 recommendation -1 opinion -1 claim 1
    words:# people	boilerplate 1 signpost -1 recommendation -2 claim 3
    words:# per	promotion 3 recommendation -4 claim 2
    words:# percent	promotion 3 recommendation -1 claim -1
    words:# september	boilerplate -2 promotion 7 claim -4
    words:# sessions	heading -2 boilerplate -4 promotion 1 anecdote 2 recommendation -2 opinion -1 claim 4
    words:# the	promotion 6 anecdote -4 claim -2
    words:# to	heading -1 boilerplate 1 promotion 2 anecdote -1 signpost -1 recommendation -2 opinion -3 claim 6
    words:# weeks	heading -2 boilerplate 1 promotion -4 anecdote 2 signpost -1 recommendation -3 opinion -1 claim 7
    words:# with	promotion 10 anecdote -2 recommendation -3 opinion -1 claim -4
    words:# years	heading -1 boilerplate -1 promotion -1 anecdote -2 signpost -1 recommendation -1 opinion 12 claim -5
    words:a	heading 1 boilerplate 3 promotion 6 anecdote -2 signpost -26 opinion 29 claim -11
    words:a #	heading 8 boilerplate -1 promotion 3 anecdote 4 signpost -1 recommendation -3 opinion 2 claim -11
    words:a bad	heading 3 anecdote -1 recommendation 3 opinion -4
    words:a battery	heading -1 recommendation -5 opinion 7 claim -1
    words:a bit	heading -1 boilerplate -2 promotion -1 anecdote 3 signpost -1 recommendation -1 opinion -6 claim 9
    words:a blog	heading -5 boilerplate 7 promotion -1 anecdote 1 signpost -1
    words:a chain	heading 9 boilerplate -1 promotion -1 anecdote -2 opinion 6 claim -10
    words:a compulsion	recommendation -1 opinion -6 claim 7
    words:a consultant	boilerplate 6 anecdote -2 opinion -1 claim -3
    words:a cure	heading 6 promotion -1 anecdote -3 signpost -1 recommendation 7 opinion -15 claim 6
    words:a day	heading -1 promotion -2 signpost -1 recommendation -3 opinion -3 claim 11
    words:a dog	anecdote -2 opinion 7 claim -4
    words:a double-blind	heading 7 boilerplate -7
    words:a fair	anecdote -2 signpost 9 recommendation -1 opinion -5
    words:a family	anecdote 2 signpost -3 recommendation 1 opinion -4 claim 5
    words:a fast	boilerplate -3 promotion -1 recommendation 7 opinion -2 claim -1
    words:a few	promotion -1 anecdote -1 signpost -1 recommendation -2 opinion -1 claim 6
    words:a good	heading -1 boilerplate -2 anecdote -1 opinion 16 claim -13
    words:a gp	anecdote -2 opinion 7 claim -4
    words:a half	promotion -1 recommendation -3 claim 5
    words:a hospital	boilerplate 6 promotion -1 anecdote -3 signpost -1 recommendation -1 claim -1
    words:a little	promotion 4 anecdote -3 signpost 7 recommendation 1 opinion -6 claim -2
    words:a lot	promotion -3 anecdote -4 signpost 3 recommendation -3 opinion -4 claim 11
    words:a metallic	heading -1 boilerplate -1 promotion -1 signpost -1 recommendation -2 opinion -3 claim 9
    words:a month	heading -2 boilerplate 4 promotion -1 anecdote -4 signpost -1 recommendation -6 claim 9
    words:a nurse	heading 3 boilerplate -4 promotion -2 anecdote 2 signpost -1 recommendation -2 opinion -2 claim 5
    words:a patient	promotion 2 anecdote -1 recommendation 1 opinion 3 claim -4
    words:a person	promotion -1 anecdote -1 recommendation -1 opinion -2 claim 5
    words:a plan	promotion 8 anecdote -1 signpost -1 recommendation 1 opinion 1 claim -8
    words:a problem	recommendation 1 opinion 5 claim -4
    words:a quarter	boilerplate -1 promotion -2 anecdote 1 recommendation 5 opinion -4 claim 1
    words:a question	heading -5 boilerplate 8 promotion -1 signpost -1 opinion -1
    words:a quiet	opinion 6 claim -6
    words:a real	heading -1 anecdote -2 signpost -1 opinion 6 claim -2
    words:a request	boilerplate -4 promotion 3 signpost -1 recommendation -1 opinion -3 claim 5
    words:a series	promotion -1 signpost -1 recommendation 9 opinion -4 claim -3
    words:a session	promotion -3 recommendation 5 opinion -1
    words:a short	promotion 6 signpost -1 recommendation -4 opinion -1
    words:a single	heading 1 boilerplate -1 promotion -1 anecdote -1 recommendation -2 opinion 3 claim 1
    words:a small	heading -1 boilerplate 6 promotion -5 anecdote -1 signpost -1 recommendation -1 opinion -2 claim 4
    words:a sore	boilerplate -1 promotion -1 recommendation 5 opinion -1 claim -2
    words:a team	promotion 6 anecdote -3 claim -3
    words:a therapist	promotion 1 anecdote 7 signpost -1 opinion -2 claim -4
    words:a third	promotion -1 anecdote -7 signpost 1 recommendation -1 claim 8
    words:a time	boilerplate -1 promotion -3 anecdote -1 signpost -2 recommendation 8 opinion -4 claim 2
    words:a treatment	heading 3 boilerplate -3 signpost -1 opinion -6 claim 7
    words:a trial	heading -1 recommendation 4 opinion -5 claim 4
    words:a tuesday	anecdote -4 signpost 6 opinion -1 claim -2
    words:a waiting	heading 3 boilerplate -3 anecdote -2 opinion -4 claim 7
    words:a week	boilerplate -1 promotion -2 anecdote 10 signpost -2 recommendation 5 opinion -5 claim -5
    words:a while	anecdote 4 recommendation -5 opinion -3 claim 5
    words:a window	recommendation 7 opinion -1 claim -6
    words:a woman	heading -3 boilerplate 7 promotion -1 anecdote -3 signpost -1 recommendation -1 opinion 3 claim -2
    words:a word	signpost -1 recommendation -4 opinion 7 claim -1
    words:a year	boilerplate -1 promotion 2 anecdote 3 signpost -1 recommendation -6 opinion -3 claim 6
    words:about	heading 15 boilerplate -19 promotion -6 anecdote -19 signpost -2 recommendation -2 opinion -20 claim 54
    words:about a	boilerplate -4 promotion 4 anecdote 1 recommendation -5 opinion 3 claim 1
    words:about half	anecdote -4 signpost -1 opinion -1 claim 7
    words:about it	heading 9 boilerplate -1 promotion -1 anecdote -5 signpost -1 recommendation -1
    words:about ketamine	heading 5 boilerplate -5 recommendation 1 claim -1
    words:about the	heading -4 boilerplate 3 promotion -2 anecdote -2 signpost 4 recommendation 3 opinion -1 claim -2
    words:about twice	anecdote -5 opinion -2 claim 6
    words:about two	promotion 3 anecdote -6 signpost -1 recommendation -7 opinion 5 claim 5
    words:above	heading -2 boilerplate -1 promotion 1 anecdote 6 signpost -2 recommendation -1 opinion -4 claim 4
    words:above #	heading -2 boilerplate -1 promotion 1 anecdote -1 signpost -1 opinion -1 claim 4
    words:abstract	heading 9 boilerplate -10 signpost 2 recommendation 1 claim -1
    words:access	heading -5 boilerplate 2 promotion 2 anecdote -1 signpost -1 recommendation 13 opinion -7 claim -2
    words:accidents	promotion -1 anecdote -3 signpost -2 recommendation -1 opinion -1 claim 8
    words:according	opinion -1 claim 2
    words:according to	opinion -1 claim 2
    words:actually	heading -2 boilerplate -1 anecdote 1 signpost 6 recommendation 1 claim -4
    words:acupuncture	heading -2 boilerplate -1 promotion -1 signpost 5 opinion -1 claim 1
    words:add	heading -3 boilerplate -1 promotion 5 signpost -1 recommendation 5 opinion -1 claim -4
    words:add to	heading -3 boilerplate -2 promotion 5
    words:addict	promotion -1 anecdote -1 signpost -2 recommendation -1 opinion 8 claim -3
    words:addicted	heading 2 signpost -3 recommendation -2 opinion -5 claim 9
    words:addiction	heading -3 promotion -1 signpost 3 recommendation 1 opinion 11 claim -10
    words:adding	heading 5 boilerplate -4 promotion -1 signpost -1 opinion 2 claim -1
    words:administration	boilerplate -4 claim 5
    words:adult	boilerplate 1 anecdote -1 signpost -4 recommendation -2 opinion -1 claim 7
    words:adults	heading -4 promotion 6 anecdote -2 signpost -4 recommendation -3 opinion -4 claim 10
    words:adults with	heading -3 promotion 6 anecdote -1 signpost -2 opinion -1 claim 3
    words:advertisement	heading -2 boilerplate -3 promotion 6
    words:advice	heading -1 boilerplate 5 promotion 3 anecdote -2 signpost 5 recommendation 5 opinion -9 claim -7
    words:affects	recommendation -1 opinion -1 claim 3
    words:after	heading -6 boilerplate -4 promotion 4 anecdote 10 signpost -10 recommendation 18 opinion -2 claim -10
    words:after #	heading -1 boilerplate -3 promotion -1 anecdote 4 recommendation -1 opinion -1 claim 3
    words:after a	promotion 1 anecdote 2 signpost -2 recommendation -6 opinion -4 claim 9
    words:after each	recommendation 7 claim -6
    words:after the	promotion -3 anecdote 7 signpost -1 recommendation 2 opinion -3 claim -2
    words:afterwards	boilerplate 2 promotion -2 signpost -1 recommendation -3 opinion -2 claim 6
    words:again	heading 8 boilerplate -4 promotion -2 anecdote 10 signpost -5 recommendation 3 opinion -1 claim -8
    words:again in	promotion -1 recommendation -4 opinion 7
    words:again with	anecdote 1 signpost -1 recommendation 7 claim -7
    words:against	heading -2 boilerplate -2 promotion -1 anecdote -4 signpost 3 recommendation 5 opinion 2 claim -1
    words:against the	recommendation 6 opinion -2 claim -3
    words:age	boilerplate 1 promotion -1 anecdote -1 signpost -1 recommendation -1 opinion -1 claim 3
    words:ago	heading -2 boilerplate 6 promotion -1 anecdote 1 signpost -1 recommendation -2 opinion -1 claim -1
    words:agree	heading -1 promotion -1 anecdote -1 signpost -1 recommendation 7 opinion 1 claim -4
    words:agreed	recommendation 7 opinion -2 claim -4
    words:ahead	heading 2 boilerplate -2 promotion 4 signpost -1 recommendation -3 opinion -1
    words:aim	signpost 8 recommendation -1 opinion -1 claim -5
    words:al	heading -1 boilerplate 8 promotion -2 signpost -1 recommendation -2 opinion -1 claim -1
    words:alcohol	heading -1 promotion -1 anecdote -1 signpost -1 recommendation 2 opinion -4 claim 6
    words:all	heading -3 boilerplate 7 promotion 4 anecdote -2 signpost 7 opinion -5 claim -9
    words:all of	boilerplate -1 promotion -1 anecdote -1 signpost 5 recommendation 4 opinion -3 claim -3
    words:all the	promotion 1 anecdote 3 signpost -2 recommendation -4 opinion 2
    words:almost	heading -2 anecdote -1 signpost 9 recommendation -4 opinion -9 claim 8
    words:alone	boilerplate -1 promotion 2 anecdote -5 signpost -2 recommendation -2 claim 7
    words:along	heading -1 boilerplate 6 promotion -1 anecdote 2 signpost -1 recommendation -1 opinion -4 claim -1
    words:also	heading -5 boilerplate 10 promotion -5 anecdote 5 recommendation -3 opinion -17 claim 15
    words:also like	heading -3 boilerplate 6 promotion -1 opinion -1
    words:also read	heading -9 boilerplate 12 promotion -1 signpost -1
    words:although	opinion -4 claim 5
    words:always	heading -1 promotion 2 anecdote 10 signpost -4 recommendation 1 opinion -1 claim -7
    words:always the	anecdote 7 signpost -2 opinion -3 claim -2
    words:alzheimer	anecdote -1 opinion -6 claim 9
    words:am	boilerplate 2 promotion -2 anecdote -8 signpost 3 recommendation -2 opinion 7
    words:am not	boilerplate 1 promotion -1 anecdote -1 signpost -2 recommendation -1 opinion 6 claim -2
    words:american	anecdote -3 recommendation -2 opinion -1 claim 6
    words:americans	opinion 5 claim -5
    words:among	recommendation -1 opinion -2 claim 4
    words:an	heading -3 promotion 10 anecdote -7 signpost 1 recommendation -7 opinion 9 claim -3
    words:an attack	anecdote 1 recommendation -2 opinion -2 claim 4
    words:an hour	promotion 1 recommendation -1 opinion -2 claim 3
    words:analyst	heading 3 boilerplate -1 anecdote -1 opinion 6 claim -8
    words:and	heading -1 boilerplate -7 promotion 16 anecdote 10 signpost -13 recommendation 20 opinion -28 claim 3
    words:and #	heading -1 boilerplate -1 promotion 9 anecdote -1 signpost -1 recommendation -8 opinion -4 claim 6
    words:and a	heading -1 boilerplate -4 promotion -11 anecdote -3 recommendation -2 opinion 5 claim 17
    words:and after	boilerplate -1 promotion 5 signpost -1 recommendation -2 opinion -1
    words:and again	heading 3 anecdote -3 signpost -3 recommendation -1 opinion -1 claim 6
    words:and all	boilerplate -1 promotion -1 anecdote 1 signpost 4 recommendation -1 opinion 6 claim -9
    words:and ask	promotion -2 recommendation -2 opinion 7 claim -2
    words:and be	recommendation 6 opinion -1 claim -6
    words:and bring	promotion -1 recommendation 4 opinion 4 claim -6
    words:and by	heading -1 boilerplate -2 promotion 1 anecdote 1 recommendation -1 opinion -3 claim 5
    words:and came	anecdote 3 signpost 2 opinion 1 claim -5
    words:and could	anecdote 8 signpost -1 opinion -5 claim -1
    words:and depression	heading 1 boilerplate -2 anecdote -1 signpost 5 opinion -1 claim -2
    words:and do	heading 8 boilerplate -1 promotion -1 anecdote -5 signpost -1 recommendation -2 opinion -1 claim 2
    words:and does	boilerplate 9 promotion -3 anecdote -1 signpost -1 recommendation -1 opinion -3 claim -1
    words:and don't	promotion -1 recommendation 7 opinion -1 claim -3
    words:and get	boilerplate -1 promotion 3 anecdote -3 recommendation -1 opinion -2 claim 5
    words:and had	anecdote 4 opinion -1 claim -3
    words:and he	anecdote 2 signpost -2 opinion 5 claim -5
    words:and his	anecdote -5 opinion 7 claim -2
    words:and i	boilerplate -1 promotion -2 anecdote 7 signpost -7 recommendation -4 opinion 16 claim -9
    words:and if	signpost -1 opinion -1 claim 3
    words:and in	boilerplate -3 promotion -1 anecdote -1 signpost 3 recommendation -3 opinion -5 claim 11
    words:and is	boilerplate 6 promotion -5 anecdote -1 recommendation -2 opinion -2 claim 3
    words:and it	heading 1 boilerplate -2 promotion 3 anecdote 9 signpost -1 recommendation -7 opinion 18 claim -22
    words:and its	opinion 11 claim -10
    words:and ketamine	heading 1 boilerplate -1 promotion -2 anecdote -1 signpost 3 opinion 5 claim -5
    words:and many	recommendation -2 opinion -2 claim 5
    words:and migraine	promotion 6 signpost -2 claim -4
    words:and no	boilerplate -1 promotion 4 signpost -1 recommendation -2 opinion -3 claim 3
    words:and nobody	anecdote -1 signpost -5 recommendation 1 claim 5
    words:and not	boilerplate -1 anecdote 7 signpost -2 recommendation 22 opinion -7 claim -18
    words:and of	recommendation -3 opinion -3 claim 6
    words:and on	boilerplate -1 promotion -2 anecdote 7 signpost 5 recommendation -1 opinion -5 claim -3
    words:and one	anecdote 4 signpost -1 recommendation -1 opinion -1 claim 1
    words:and other	heading 5 anecdote 6 signpost -1 opinion -3 claim -6
    words:and over	promotion -1 anecdote -7 signpost 8 opinion -1
    words:and press	boilerplate -1 promotion -3 recommendation 8 claim -3
    words:and put	recommendation 6 opinion -1 claim -5
    words:and she	promotion -1 anecdote 8 signpost -1 recommendation -1 claim -5
    words:and so	anecdote 5 signpost -1 opinion -5 claim 2
    words:and social	boilerplate -1 opinion -3 claim 4
    words:and that	heading 3 boilerplate -3 promotion -1 anecdote -2 signpost -1 recommendation 2 opinion 4 claim -2
    words:and the	heading -3 promotion -1 anecdote -3 signpost 3 opinion -6 claim 11
    words:and then	heading 3 boilerplate -1 promotion -2 anecdote 11 signpost 2 recommendation 2 opinion -12 claim -2
    words:and there	boilerplate -1 promotion 11 anecdote -6 signpost 5 recommendation -3 opinion 3 claim -10
    words:and they	anecdote 3 signpost -1 recommendation -2 opinion -4 claim 4
    words:and to	anecdote 1 recommendation 11 opinion -1 claim -10
    words:and two	boilerplate -1 promotion 5 recommendation -1 opinion -3 claim -1
    words:and we	promotion 3 signpost -1 recommendation -1 opinion 4 claim -5
    words:and what	heading 1 boilerplate -1 promotion -1 signpost 6 opinion -1 claim -3
    words:and why	promotion -1 signpost 5 opinion -1 claim -2
    words:and you	boilerplate -1 promotion -2 anecdote 8 signpost -2 recommendation 7 opinion 1 claim -12
    words:and you're	anecdote -2 recommendation -3 opinion 5
    words:and your	heading 2 boilerplate -2 promotion -1 signpost -1 recommendation -2 opinion -3 claim 7
    words:anesthesia	recommendation -1 opinion -2 claim 4
    words:annual	promotion -1 anecdote -1 opinion 7 claim -4
    words:another	heading 1 boilerplate 6 promotion -2 anecdote 1 signpost -1 recommendation -8 opinion 8 claim -5
    words:another language	boilerplate 7 promotion -1 signpost -1 recommendation -5
    words:answer	heading 6 boilerplate -6 promotion 1 anecdote -5 signpost 12 recommendation 10 opinion -9 claim -8
    words:answer is	anecdote -2 signpost 6 recommendation 4 claim -6
    words:answered	heading 10 boilerplate -9 promotion 2 anecdote -1 recommendation -1 opinion -1 claim -1
    words:answers	promotion 5 recommendation -4 opinion -1 claim -1
    words:antidepressant	recommendation -4 opinion -1 claim 5
    words:antidepressants	heading 1 boilerplate -1 anecdote 4 signpost -1 recommendation -4 opinion -2 claim 4
    words:anxiety	heading 6 boilerplate -10 promotion 1 anecdote -1 signpost 1 recommendation -8 opinion -10 claim 21
    words:anxiety and	heading -1 boilerplate -1 promotion 4 anecdote -1 signpost 5 opinion -1 claim -4
    words:anxiety disorder	heading 3 boilerplate -3 anecdote 1 opinion -1 claim 1
    words:anxiety is	boilerplate -1 promotion -1 anecdote 4 signpost -1 recommendation -1 opinion -6 claim 6
    words:any	heading -1 boilerplate -2 promotion 6 anecdote 2 signpost -4 recommendation 23 opinion -11 claim -14
    words:any hour	promotion -5 recommendation 13 opinion -1 claim -6
    words:any of	heading -1 anecdote -1 signpost -1 opinion -3 claim 5
    words:anyone	heading -3 boilerplate 4 promotion 1 anecdote -9 signpost 6 recommendation 2 opinion 10 claim -12
    words:anyone with	promotion 4 recommendation 2 claim -5
    words:anything	heading -4 boilerplate -1 promotion -1 anecdote -1 signpost 6 recommendation 10 opinion -5 claim -4
    words:anything else	heading 1 recommendation 4 claim -4
    words:anything that	boilerplate -1 signpost 2 recommendation 5 claim -6
    words:app	heading -1 boilerplate -3 promotion 2 signpost -1 recommendation 5 opinion -6 claim 4
    words:appears	heading -1 boilerplate 9 promotion -2 anecdote -1 signpost -4 recommendation -1 opinion -5 claim 5
    words:apply	heading -2 boilerplate -1 signpost -1 recommendation 6 opinion -1 claim -1
    words:appointment	heading -1 boilerplate -11 promotion 17 anecdote -1 recommendation -1 opinion 2 claim -4
    words:appointments	promotion -2 anecdote -2 signpost -1 recommendation -5 opinion 5 claim 5
    words:approved	anecdote 1 signpost 2 opinion -2
    words:approved for	anecdote 2 signpost 3 opinion -1 claim -3
    words:are	heading -2 promotion 21 anecdote -25 signpost -20 recommendation 1 opinion 4 claim 20
    words:are a	promotion 6 anecdote -2 opinion 6 claim -9
    words:are having	heading -1 signpost -9 opinion 10
    words:are in	promotion -2 anecdote -2 recommendation 1 opinion 10 claim -5
    words:are more	boilerplate -1 promotion -1 signpost -1 opinion 9 claim -6
    words:are not	heading 2 boilerplate -2 promotion -1 anecdote -1 signpost -1 recommendation -4 opinion 4 claim 3
    words:are pregnant	recommendation 5 claim -4
    words:are the	heading 1 boilerplate -1 promotion -3 anecdote -3 signpost -2 recommendation -1 opinion -7 claim 16
    words:aren't	recommendation -1 opinion 10 claim -9
    words:argument	promotion -1 anecdote -3 signpost 8 recommendation -1 opinion -1 claim -2
    words:arm	anecdote 2 signpost -1 recommendation -2 opinion -4 claim 5
    words:arms	heading -3 boilerplate 5 anecdote -1 signpost -1 recommendation -1 opinion -2 claim 4
    words:around	heading -1 promotion 10 anecdote -7 signpost -6 recommendation 6 opinion -10 claim 8
    words:around one	signpost -1 recommendation -1 opinion -2 claim 4
    words:arrive	promotion 6 anecdote -1 recommendation -1 opinion -1 claim -2
    words:article	heading -1 boilerplate 13 promotion -3 anecdote -1 signpost -3 recommendation 2 opinion -3 claim -5
    words:as	heading 3 boilerplate -5 promotion -5 anecdote 5 signpost -7 recommendation 4 opinion -7 claim 12
    words:as a	heading 3 promotion -1 signpost -2 recommendation 4 opinion -1 claim -3
    words:as it	signpost -2 recommendation 2 opinion 8 claim -7
    words:as the	anecdote -2 signpost -1 recommendation 6 opinion 9 claim -11
    words:as well	anecdote -3 signpost -2 recommendation -1 opinion -3 claim 11
    words:ashwagandha	heading 10 boilerplate -7 promotion -2 opinion -1 claim 1
    words:ask	heading -7 boilerplate 3 promotion -6 anecdote -1 signpost 14 recommendation 1 opinion 2 claim -6
    words:ask about	heading -1 boilerplate -1 promotion -2 signpost 4 recommendation 2 opinion -3 claim 1
    words:ask me	promotion -1 signpost -1 recommendation -6 opinion 11 claim -3
    words:ask whether	signpost 9 claim -8
    words:ask your	boilerplate -2 promotion -3 anecdote -1 signpost -2 recommendation 6 opinion -5 claim 6
    words:asked	heading 10 boilerplate -14 promotion -8 anecdote -8 signpost 30 opinion -9 claim -2
    words:asked about	heading -1 anecdote -4 opinion -1 claim 6
    words:asked for	heading -1 boilerplate -1 promotion -2 anecdote 1 signpost 7 opinion -3 claim -2
    words:asked her	heading 8 boilerplate -1 promotion -1 anecdote -5 claim -1
    words:asked questions	heading 15 boilerplate -13 promotion -1 signpost -1
    words:asking	heading 2 promotion -1 anecdote 7 signpost -1 recommendation -1 opinion -10 claim 4
    words:asking and	anecdote 7 signpost -2 opinion -3 claim -2
    words:asks	promotion -1 anecdote -3 signpost 8 recommendation 2 opinion -3 claim -3
    words:assessment	heading 1 boilerplate -2 promotion 6 recommendation -5 opinion -1
    words:at	heading -12 boilerplate 2 promotion 11 anecdote 6 signpost 3 recommendation -1 opinion -9 claim -1
    words:at #	heading -3 boilerplate 1 promotion 7 anecdote -6 signpost -1 recommendation -5 opinion 8 claim -2
    words:at a	boilerplate 1 promotion -4 anecdote 2 signpost -5 recommendation 9 opinion 3 claim -4
    words:at all	promotion -1 anecdote -3 signpost 9 recommendation -4 opinion -2 claim 2
    words:at any	promotion -1 recommendation 5 opinion -2 claim -1
    words:at it	promotion -1 anecdote 5 signpost -1 recommendation 2 opinion -3 claim -2
    words:at least	heading -1 boilerplate -1 promotion -3 anecdote 3 signpost -3 recommendation 8 opinion -4
    words:at night	heading -1 boilerplate -1 promotion -1 signpost -3 recommendation 1 opinion -3 claim 7
    words:at our	promotion -1 anecdote -1 signpost -1 opinion -1 claim 5
    words:at the	boilerplate -1 promotion 6 anecdote 1 signpost 7 recommendation -13 opinion 10 claim -10
    words:at week	heading 6 boilerplate -3 promotion -1 claim -1
    words:at your	promotion -2 recommendation -3 opinion 10 claim -4
    words:attack	promotion -1 signpost -1 recommendation 1 opinion -4 claim 5
    words:attacks	heading 4 boilerplate -2 promotion -1 anecdote 1 signpost -4 recommendation -3 opinion -3 claim 7
    words:attorney	opinion 10 claim -9
    words:aura	boilerplate 1 promotion -1 anecdote -1 signpost 1 recommendation -2 opinion -1 claim 3
    words:author	heading -6 boilerplate 7 opinion 5 claim -5
    words:authors	heading -1 signpost 1 recommendation -1 opinion -2 claim 4
    words:available	promotion -1 anecdote -1 recommendation -1 opinion -4 claim 6
    words:average	promotion -1 signpost -1 recommendation -2 opinion -1 claim 5
    words:awake	promotion -1 recommendation 7 opinion -5 claim -1
    words:away	heading -1 boilerplate -1 promotion 7 signpost 2 recommendation -3 opinion -9 claim 4
    words:away from	heading -1 boilerplate -1 recommendation 6 opinion -1 claim -3
    words:awful	heading -1 signpost -2 recommendation 4 opinion -2 claim 2
    words:baby	heading 3 promotion -2 signpost -1 recommendation -3 opinion 4 claim -2
    words:back	heading -3 boilerplate -1 promotion -1 anecdote 13 signpost 7 recommendation -18 opinion -6 claim 9
    words:back and	boilerplate -5 promotion 5 opinion -1 claim 1
    words:back of	heading -1 anecdote -1 signpost -1 recommendation -6 opinion 9 claim -1
    words:back on	anecdote 7 signpost -1 recommendation -1 opinion -3 claim -2
    words:back pain	anecdote -2 opinion 4 claim -1
    words:back to	heading -5 boilerplate 7 promotion -6 anecdote -1 signpost 9 recommendation -6 opinion -8 claim 10
    words:background	heading 7 boilerplate -1 signpost -1 opinion -1 claim -4
    words:bad	heading 6 boilerplate 3 signpost -5 recommendation 3 opinion -9 claim 2
    words:badly	boilerplate -2 promotion -2 anecdote 6 signpost -2
    words:bag	heading -1 boilerplate -2 promotion 4 anecdote 4 signpost -1 recommendation -1 opinion -2 claim -1
    words:based	promotion -2 signpost 5 claim -2
    words:basic	recommendation 7 opinion -1 claim -5
    words:battery	heading -1 recommendation -5 opinion 7 claim -1
    words:be	heading -6 boilerplate -4 promotion -15 anecdote -7 signpost 1 recommendation 13 opinion 15 claim 2
    words:be a	boilerplate 4 promotion -1 anecdote 1 signpost -1 recommendation -8 opinion 17 claim -12
    words:be contacted	boilerplate -5 promotion -1 recommendation 7 claim -1
    words:be in	anecdote -2 recommendation -3 opinion -2 claim 7
    words:be prouder	boilerplate -1 promotion -2 anecdote -1 signpost -2 opinion 7
    words:be the	promotion -1 anecdote -1 signpost -2 recommendation -1 opinion 15 claim -10
    words:bear	heading -1 promotion -1 anecdote -1 signpost 9 opinion -5
    words:because	heading -1 boilerplate 4 promotion -3 anecdote -4 signpost -3 recommendation 7 opinion 1 claim -1
    words:because he	recommendation -1 opinion 8 claim -7
    words:because i	anecdote 6 recommendation -1 opinion -4 claim -1
    words:because it	signpost -1 recommendation -2 opinion -4 claim 6
    words:because of	recommendation 6 opinion -1 claim -4
    words:because the	promotion -1 anecdote -2 recommendation -1 opinion -5 claim 10
    words:because you	boilerplate 5 promotion -1 signpost -1 recommendation 3 opinion -4 claim -2
    words:become	boilerplate -1 promotion 3 anecdote 1 recommendation -5 opinion -3 claim 5
    words:bed	promotion -1 anecdote 3 signpost -1 recommendation 10 opinion -4 claim -6
    words:been	heading -2 boilerplate 1 promotion -6 anecdote 27 signpost -11 recommendation -5 opinion 4 claim -8
    words:been depressed	anecdote 7 claim -6
    words:been in	opinion 7 claim -7
    words:before	heading 9 boilerplate -10 promotion -1 anecdote 2 signpost -3 recommendation 33 opinion -14 claim -16
    words:before the	heading -1 promotion -1 anecdote -1 opinion -1 claim 4
    words:before you	heading 5 boilerplate -2 promotion -2 signpost 1 recommendation 9 opinion -5 claim -6
    words:before your	heading 7 boilerplate -3 recommendation -2 opinion -1
    words:beforehand	recommendation 4 opinion -1 claim -3
    words:begin	heading -1 boilerplate -1 promotion -2 anecdote -1 recommendation 6 opinion 4 claim -7
    words:behind	boilerplate 1 opinion -4 claim 4
    words:being	heading 1 boilerplate -2 promotion -1 anecdote 5 signpost -5 recommendation -10 opinion 4 claim 7
    words:believe	promotion -3 anecdote -10 signpost -1 recommendation -2 opinion 16
    words:believe that	anecdote -7 opinion 7
    words:belongs	recommendation 6 claim -5
    words:below	boilerplate 1 promotion 4 anecdote 1 signpost 1 recommendation -2 opinion -1 claim -3
    words:benefit	heading -1 boilerplate -2 promotion 8 signpost -4 recommendation -5 opinion 11 claim -7
    words:benefits	heading 1 recommendation 6 claim -6
    words:benzos	boilerplate -2 promotion -1 anecdote -1 signpost -1 recommendation -1 opinion -4 claim 8
    words:best	heading -1 boilerplate 4 promotion -2 anecdote -1 signpost -4 recommendation -3 claim 8
    words:bet	heading -1 anecdote -7 signpost -1 recommendation -1 opinion 11 claim -2
    words:bet the	heading -1 anecdote -7 signpost -1 recommendation -1 opinion 11 claim -2
    words:better	heading 3 boilerplate -1 promotion -2 signpost -1 recommendation 1 claim 1
    words:better and	anecdote 6 opinion -4 claim -1
    words:better than	promotion -1 anecdote -3 signpost -1 opinion 11 claim -6
    words:between	heading -1 anecdote -1 signpost -1 recommendation -3 opinion -2 claim 9
    words:between #	heading -1 promotion -1 recommendation -2 claim 4
    words:beyond	promotion -2 anecdote 1 recommendation -4 opinion -1 claim 7
    words:big	boilerplate -2 promotion -1 anecdote 2 signpost 8 opinion -5 claim -2
    words:big one	boilerplate -1 signpost 9 opinion -7
    words:bigger	heading -5 promotion -1 anecdote -1 signpost 4 recommendation -1 opinion 12 claim -9
    words:billion	heading -1 promotion -1 anecdote -1 opinion 7 claim -3
    words:bin	heading 8 boilerplate -1 promotion -1 anecdote -5 recommendation -1
    words:bipolar	heading 1 boilerplate -2 promotion -1 signpost -2 opinion -3 claim 7
    words:bipolar disorder	heading 1 boilerplate -1 recommendation -4 claim 5
    words:bit	heading -1 boilerplate -3 promotion -1 anecdote 2 signpost 3 recommendation -1 opinion -9 claim 9
    words:bits	heading -7 boilerplate -1 signpost 9 opinion -1 claim 1
    words:bladder	anecdote -3 signpost -1 recommendation 2 opinion -5 claim 8
    words:bled	heading 9 boilerplate -1 anecdote -5 signpost -1 opinion -1 claim -2
    words:block	heading 1 boilerplate -1 anecdote 2 recommendation 2 opinion 3 claim -7
    words:blog	heading -6 boilerplate 9 promotion -1 signpost -1 opinion -1
    words:blood	heading -3 boilerplate 4 promotion 4 anecdote 9 signpost -1 opinion -5 claim -7
    words:blood pressure	heading -1 boilerplate 2 promotion 4 anecdote -1 recommendation 4 opinion -2 claim -7
    words:blue	heading -2 boilerplate 6 promotion 1 signpost -1 recommendation 6 opinion -3 claim -6
    words:blunt	boilerplate -2 promotion -1 anecdote -1 signpost -1 opinion -4 claim 8
    words:board	signpost -1 recommendation 7 opinion -1 claim -4
    words:body	boilerplate -1 promotion -2 anecdote -1 signpost -3 recommendation -6 opinion 4 claim 9
    words:book	heading -1 boilerplate -14 promotion 16 anecdote -5 signpost -2 recommendation 5 opinion 1
    words:book a	promotion -3 recommendation 5 opinion -1 claim -1
    words:book now	heading -1 boilerplate 9 promotion -8
    words:boring	anecdote -3 signpost -2 recommendation -1 opinion 13 claim -6
    words:both	heading 3 boilerplate -1 promotion -5 anecdote -3 signpost -2 opinion -6 claim 15
    words:botox	heading -1 boilerplate 2 promotion -3 signpost 5 opinion -2
    words:bottom	heading 6 boilerplate -4 promotion -1 anecdote 1 recommendation -3 opinion 1 claim -1
    words:bottom line	heading 6 boilerplate -3 promotion -1 signpost -1 recommendation -1 opinion 2 claim -2
    words:box	promotion 5 anecdote 2 opinion 4 claim -10
    words:brain	heading -1 boilerplate 1 promotion 2 anecdote -2 signpost -2 recommendation -4 opinion 2 claim 4
    words:brain and	recommendation -1 opinion 11 claim -10
    words:brandt	boilerplate -2 promotion -1 anecdote 6 signpost -1 opinion -2
    words:break	boilerplate -1 signpost 6 opinion -4
    words:breakfast	anecdote 2 signpost -1 recommendation 9 opinion -3 claim -7
    words:bring	heading -1 promotion 1 anecdote -2 signpost -2 recommendation 2 opinion 4 claim -2
    words:brings	promotion 2 anecdote -1 signpost -1 recommendation -1 opinion -2 claim 4
    words:brother	anecdote -2 recommendation 7 opinion -4 claim -1
    words:bríd	anecdote -7 signpost 7
    words:buckeye	heading -1 boilerplate 1 promotion 6 anecdote -5 recommendation -1
    words:build	promotion 7 signpost -1 recommendation -1 opinion -3 claim -2
    words:building	anecdote -3 recommendation 1 opinion -2 claim 5
    words:bus	boilerplate 1 promotion -1 anecdote 9 signpost 1 recommendation -1 opinion -6 claim -3
    words:but	heading 1 boilerplate -4 promotion -3 anecdote 2 signpost -7 recommendation -16 opinion 31 claim -3
    words:but i	anecdote 8 signpost -1 opinion -5 claim -1
    words:but it	boilerplate -1 promotion -1 anecdote -3 signpost -1 recommendation -2 opinion 20 claim -12
    words:by	heading -20 boilerplate 18 promotion 4 anecdote -10 signpost 5 recommendation 6 opinion -23 claim 21
    words:by a	heading 3 boilerplate -4 anecdote -4 recommendation 1 opinion -2 claim 7
    words:by her	promotion -1 anecdote -3 opinion 7 claim -2
    words:by itself	recommendation -1 opinion -2 claim 4
    words:by mouth	boilerplate -4 claim 5
    words:by the	heading -5 promotion -3 anecdote 6 opinion 2 claim 1
    words:by trained	signpost 8 recommendation 1 opinion -2 claim -6
    words:c	heading -1 boilerplate 3 promotion -1 signpost -1 opinion -1
    words:caffeine	recommendation 6 opinion -1 claim -5
    words:call	heading -1 boilerplate -21 promotion 21 anecdote 4 signpost -5 recommendation -3 claim 6
    words:call #	boilerplate -7 promotion 5 recommendation 2
    words:call or	boilerplate -4 promotion -2 anecdote -1 recommendation 12 opinion -1 claim -4
    words:called	heading -1 promotion -1 anecdote -1 signpost -2 recommendation 3 opinion -7 claim 9
    words:called a	anecdote 1 recommendation 7 claim -7
    words:calm	heading 7 boilerplate -7 promotion 2 anecdote -1 signpost -1 opinion -5 claim 5
    words:came	promotion -2 anecdote -1 signpost 1 recommendation -2 opinion 13 claim -9
    words:came from	anecdote -2 opinion 7 claim -4
    words:came to	anecdote 4 opinion -1 claim -2
    words:can	heading 1 boilerplate -5 promotion 15 anecdote -10 signpost -2 recommendation 16 opinion -18 claim 3
    words:can be	boilerplate -6 promotion -2 anecdote -1 signpost -1 recommendation 3 opinion -5 claim 11
    words:can do	heading -3 boilerplate 3 promotion -2 anecdote -3 signpost 4 recommendation -1 opinion 8 claim -6
    words:can i	heading 4 signpost -3
    words:can make	heading -3 boilerplate 4 promotion -1 anecdote -1 recommendation -2 opinion -3 claim 7
    words:can stop	promotion 8 opinion -1 claim -7
    words:can tell	signpost -1 recommendation -1 opinion -5 claim 6
    words:can throw	boilerplate -2 promotion 8 signpost -1 recommendation -2 opinion -2
    words:can you	boilerplate 2 promotion -1 anecdote -1 signpost -1 recommendation -6 opinion 8 claim -2
    words:can't	heading -1 promotion 2 anecdote -6 signpost -3 recommendation -15 opinion 17 claim 5
    words:candidates	heading -6 boilerplate -2 signpost 9
    words:cannot	boilerplate -1 promotion -1 anecdote 8 signpost -2 recommendation -4 opinion -5 claim 4
    words:caps-5	heading 6 boilerplate -3 promotion -1 claim -1
    words:capsules	heading 3 boilerplate -4 promotion 9 anecdote -1 signpost -2 recommendation 4 opinion -6 claim -4
    words:car	heading -3 boilerplate 3 promotion -1 anecdote 2 signpost -3 opinion 2 claim -1
    words:care	heading 3 boilerplate -1 anecdote -1 signpost -2 recommendation -1 opinion 3 claim -1
    words:case	heading -1 boilerplate -5 signpost 3 recommendation 2 opinion -6 claim 7
    words:catch	signpost 1 opinion 7 claim -7
    words:cause	promotion -1 signpost -1 recommendation -5 opinion -1 claim 8
    words:caused	opinion 10 claim -9
    words:causes	heading 4 boilerplate -4 signpost -1 claim 1
    words:cbt	heading 5 promotion -2 anecdote 4 signpost -1 recommendation -2 opinion -4
    words:cbt-i	recommendation -4 opinion -3 claim 8
    words:cells	heading -1 recommendation -2 opinion -2 claim 6
    words:center	anecdote -7 signpost -2 opinion 3 claim 7
    words:centers	heading 9 boilerplate -1 promotion -1 anecdote -2 claim -4
    words:centre	heading -7 boilerplate 8 promotion 2 anecdote -1 signpost -1 opinion -1 claim 1
    words:certain	heading -1 signpost -1 recommendation -1 opinion -2 claim 5
    words:certified	heading -1 promotion -1 recommendation 9 opinion -1 claim -6
    words:certified in	recommendation 9 opinion -1 claim -8
    words:cgrp	heading 1 boilerplate -1 promotion -2 anecdote -1 signpost 4 recommendation -1 opinion -3 claim 2
    words:chain	heading 9 boilerplate -1 promotion -1 anecdote -2 opinion 6 claim -10
    words:chain of	heading 9 boilerplate -1 promotion -1 anecdote -2 opinion 6 claim -10
    words:chance	promotion -2 signpost -1 recommendation -2 opinion 5 claim 1
    words:change	heading -4 boilerplate -2 promotion 2 anecdote -2 signpost 2 recommendation 4 opinion 14 claim -13
    words:changed	boilerplate 3 promotion -1 signpost -1 recommendation 4 opinion -2 claim -3
    words:chat	heading -1 promotion 5 signpost 3 recommendation -3 opinion -2 claim -3
    words:cheap	heading -1 recommendation -1 opinion 5 claim -3
    words:check	boilerplate -6 promotion -2 anecdote 3 signpost -2 recommendation 13 opinion -5 claim -2
    words:checks	heading -1 boilerplate 1 promotion 4 anecdote -1 signpost -1 recommendation -2 opinion -1 claim 1
    words:cherry	heading -1 promotion -5 opinion -1 claim 8
    words:chest	heading -1 boilerplate -3 promotion -7 anecdote -1 signpost -1 recommendation 13 opinion -1
    words:chest pain	heading -1 boilerplate -3 promotion -7 signpost -1 recommendation 14 claim -3
    words:chief	heading -1 opinion 9 claim -8
    words:chief executive	opinion 9 claim -8
    words:child	boilerplate 6 anecdote -3 recommendation -1 opinion 2 claim -4
    words:childhood	anecdote -5 opinion 4 claim 2
    words:children	heading 2 boilerplate -1 promotion -1 signpost -4 recommendation 5 opinion -3 claim 2
    words:chinese	promotion -1 anecdote -1 signpost 1 recommendation -3 opinion 9 claim -5
    words:chronic	heading 9 boilerplate -7 promotion -1 anecdote -3 signpost -4 recommendation -1 opinion -7 claim 14
    words:chronic pain	heading 8 boilerplate -8 anecdote -2 signpost -2 opinion -5 claim 10
    words:claim	boilerplate -2 promotion 8 anecdote -1 signpost 1 recommendation -1 opinion -2 claim -4
    words:client	heading -2 anecdote 8 signpost -5 opinion -1
    words:clients	boilerplate 6 promotion -5 anecdote -1 recommendation -4 opinion -1 claim 7
    words:clinic	heading -5 boilerplate -11 promotion 8 anecdote -3 signpost -3 recommendation 3 opinion 14 claim -5
    words:clinic in	boilerplate -11 promotion -1 anecdote -3 signpost 1 recommendation -1 opinion 16 claim -1
    words:clinic is	promotion 8 anecdote -1 opinion -1 claim -6
    words:clinical	heading -4 boilerplate 9 promotion -4 recommendation 2 claim -2
    words:clinician	promotion 6 signpost 1 recommendation -5 opinion -1
    words:clinics	promotion -2 anecdote 1 signpost -1 opinion -4 claim 6
    words:clock	heading 9 anecdote 1 signpost -2 recommendation -5 opinion -2
    words:close	heading -1 promotion 7 signpost -3 opinion -4 claim 1
    words:coffee	boilerplate -1 promotion -2 anecdote 2 signpost -2 recommendation 2 opinion 6 claim -4
    words:cognitive	promotion -2 signpost -2 recommendation -1 opinion -2 claim 7
    words:cold	heading 3 boilerplate -3 promotion -1 anecdote 2 signpost -3 recommendation 7 opinion 1 claim -6
    words:colleen	heading 4 boilerplate -4 opinion 5 claim -5
    words:college	opinion -3 claim 4
    words:come	heading -2 boilerplate -4 promotion -1 anecdote 7 signpost 14 recommendation 8 opinion -14 claim -7
    words:come back	anecdote -2 signpost 6 recommendation -1 opinion -3
    words:come down	signpost -1 recommendation 8 opinion -1 claim -4
    words:come from	signpost -1 recommendation -3 opinion -3 claim 7
    words:come home	heading -1 boilerplate -4 promotion 1 anecdote -1 signpost -1 opinion 6
    words:comes	boilerplate -1 anecdote -1 signpost -1 recommendation 2 opinion -9 claim 10
    words:coming	heading -1 boilerplate 4 promotion -3 anecdote -1 signpost 18 recommendation -7 opinion -5 claim -5
    words:comment	heading 3 promotion -2 signpost -1 recommendation -1 opinion -2 claim 3
    words:comments	heading 1 boilerplate 1 promotion -1
    words:comments #	heading -7 boilerplate 8 promotion -1
    words:common	heading 8 boilerplate 2 promotion -3 anecdote -3 signpost 2 recommendation -4 opinion -6 claim 4
    words:community	heading -4 promotion 5 anecdote -3 signpost 7 recommendation -1 opinion -3 claim -1
    words:company	heading -1 boilerplate -2 promotion -2 anecdote -4 signpost -2 recommendation -1 opinion 14 claim -3
    words:company has	opinion 8 claim -8
    words:complaints	promotion -3 anecdote -1 opinion -1 claim 5
    words:complete	heading -1 boilerplate -1 promotion 9 signpost 8 recommendation -1 opinion -3 claim -10
    words:complex	heading 4 boilerplate -7 promotion 4 anecdote -1 signpost -1 recommendation -1 opinion -3 claim 5
    words:complex regional	boilerplate -4 promotion 4 anecdote -1 recommendation -1 opinion -3 claim 5
    words:compulsion	recommendation -3 opinion -7 claim 10
    words:conclusions	heading 9 opinion -3 claim -5
    words:condition	recommendation 5 opinion -3 claim -1
    words:conditions	heading 7 boilerplate 4 promotion -3 signpost -4 opinion -4
    words:constipation	heading 1 boilerplate -1 anecdote -2 recommendation -2 opinion -2 claim 6
    words:consult	heading -1 boilerplate -6 promotion 7 signpost 1 claim -1
    words:consultant	heading -1 boilerplate 10 promotion -1 anecdote -2 signpost 6 recommendation -1 opinion 3 claim -13
    words:consultation	boilerplate -3 promotion 3 recommendation 6 opinion 5 claim -10
    words:contact	heading 20 boilerplate -5 promotion -7 anecdote -1 signpost -4 recommendation 3 opinion -1 claim -4
    words:contact us	heading 9 boilerplate 4 promotion -13
    words:contacted	boilerplate -5 promotion -1 recommendation 7 claim -1
    words:contacted on	boilerplate -5 promotion -1 recommendation 7 claim -1
    words:conversation	heading -1 boilerplate -1 promotion 2 anecdote -2 signpost -1 recommendation -2 opinion 1 claim 5
    words:copy	boilerplate -1 promotion 8 recommendation -7
    words:corridor	boilerplate 6 promotion -1 anecdote -3 signpost -2 opinion -5 claim 4
    words:cortex	heading -2 opinion -1 claim 3
    words:cost	heading 1 promotion -2 anecdote -3 signpost -3 recommendation -5 opinion -6 claim 17
    words:could	heading 1 boilerplate -2 promotion -5 anecdote 13 signpost 1 recommendation -8 opinion 27 claim -27
    words:could be	promotion -1 anecdote -2 signpost 6 recommendation -1 opinion 3 claim -5
    words:could not	promotion -1 anecdote 9 signpost -2 opinion -6
    words:couldn't	promotion -2 anecdote 5 signpost -3 recommendation -1 opinion 3 claim -1
    words:counseling	boilerplate -1 promotion 10 signpost -3 recommendation 1 opinion -2 claim -4
    words:counsellors	promotion -1 anecdote -1 signpost 7 recommendation 6 opinion 3 claim -14
    words:count	anecdote 2 recommendation 6 opinion -2 claim -5
    words:country	anecdote -3 signpost -1 opinion 4 claim 1
    words:course	boilerplate -1 promotion 2 anecdote 3 signpost -2 recommendation -4 opinion -4 claim 6
    words:cover	heading -3 boilerplate -5 promotion 3 anecdote -4 signpost 9 recommendation -1 opinion 1 claim -1
    words:coverage	heading 3 boilerplate -4 promotion -2 anecdote -1 signpost 3 recommendation -2 opinion -1 claim 4
    words:covered	heading 1 boilerplate -3 promotion 9 signpost -1 recommendation -1 claim -5
    words:crisis	heading -1 boilerplate 4 promotion -1 anecdote -1 signpost -1 recommendation 4 opinion -2 claim -2
    words:criteria	heading 1 anecdote -1 recommendation -1 opinion -1 claim 3
    words:crossover	heading 5 boilerplate -3
    words:crossover study	heading 7 boilerplate -7
    words:crp	heading 2 boilerplate -1 promotion -1 anecdote 5 signpost -1 recommendation -1 opinion -4 claim 2
    words:crps	heading 2 boilerplate -3 anecdote -2 signpost -1 recommendation -1 opinion -3 claim 7
    words:crying	anecdote 5 signpost -2 opinion -2 claim -1
    words:cure	heading -1 boilerplate 8 promotion -1 anecdote -10 signpost -1 recommendation 6 opinion -8 claim 8
    words:cure migraine	heading -8 boilerplate 8 signpost -1
    words:cut	promotion -1 anecdote 3 recommendation 2 opinion -1 claim -3
    words:d	boilerplate 2 promotion -1 anecdote 2 opinion 3 claim -5
    words:daily	heading -1 boilerplate -1 promotion -1 anecdote -1 signpost -1 recommendation -2 opinion 6 claim 2
    words:daith	boilerplate 6 anecdote -2 recommendation -2 opinion -2 claim 1
    words:damage	recommendation -1 opinion -6 claim 7
    words:dana	heading -2 boilerplate -2 promotion -3 anecdote 3 signpost 5 claim -1
    words:danger	promotion -4 recommendation -3 claim 8
    words:dangerous	recommendation -3 opinion -6 claim 9
    words:dark	heading 3 anecdote 3 opinion -4 claim -1
    words:data	boilerplate 3 promotion -2 anecdote -1 signpost -1 recommendation -7 opinion -4 claim 11
    words:date	heading -4 promotion 3 signpost -1 recommendation 2 opinion -1
    words:day	heading -3 boilerplate 1 promotion 3 anecdote -2 signpost -1 recommendation 19 opinion 6 claim -22
    words:day after	anecdote -3 recommendation 3 opinion 5 claim -4
    words:days	heading -4 boilerplate -4 promotion -4 anecdote 6 signpost -3 recommendation 3 claim 6
    words:days a	promotion -1 anecdote 2 recommendation 3 opinion -1 claim -4
    words:deaths	heading 1 boilerplate -1 promotion -1 anecdote -1 opinion 9 claim -8
    words:deaths were	opinion 10 claim -9
    words:debate	opinion -8 claim 9
    words:decision	promotion -2 anecdote -3 recommendation -4 opinion 6 claim 3
    words:declined	boilerplate -1 anecdote -3 signpost -1 opinion -3 claim 9
    words:declined to	boilerplate -1 anecdote -3 signpost -1 opinion -3 claim 9
    words:delighted	anecdote -1 recommendation -6 opinion 13 claim -5
    words:delivered	promotion 8 signpost 7 recommendation -1 opinion -7 claim -7
    words:delivered by	signpost 8 recommendation -1 opinion -7
    words:dementia	heading 2 boilerplate -2 signpost -1 recommendation -4 opinion -1 claim 5
    words:department	heading -5 boilerplate 3 promotion -3 anecdote -4 signpost 3 recommendation -1 opinion -7 claim 14
    words:department of	heading -5 boilerplate 4 promotion -1 anecdote -1 opinion -5 claim 9
    words:depends	promotion -7 anecdote -3 signpost 4 recommendation -1 opinion -4 claim 11
    words:depends on	promotion -6 anecdote -1 recommendation -1 opinion -1 claim 11
    words:depressed	boilerplate -1 promotion -1 anecdote 4 signpost 3 recommendation -1 opinion -4 claim -1
    words:depression	heading 2 boilerplate -9 promotion 2 anecdote -1 signpost 1 recommendation -9 opinion -10 claim 24
    words:depression and	heading -1 boilerplate -1 recommendation -2 opinion -1 claim 4
    words:depression or	heading -1 boilerplate -3 recommendation -1 claim 6
    words:deserves	boilerplate -2 promotion -2 anecdote -2 signpost -2 recommendation -2 opinion 12 claim -2
    words:deserves a	boilerplate -2 promotion -1 anecdote -1 signpost -2 opinion 7 claim -1
    words:desk	heading -5 boilerplate -1 promotion 7 anecdote 9 signpost 2 recommendation -2 opinion -9 claim -1
    words:developed	promotion 6 anecdote -3 opinion -2 claim -1
    words:developed in	promotion 6 anecdote -3 claim -3
    words:diabetic	heading -1 promotion -1 signpost -2 recommendation -2 opinion 2 claim 5
    words:diabetic neuropathy	heading -1 recommendation -1 opinion -3 claim 6
    words:diagnosis	heading 2 boilerplate -1 promotion 1 anecdote -4 signpost -1 opinion -5 claim 7
    words:dial	boilerplate 1 promotion -9 anecdote -1 recommendation 14 opinion -4 claim -1
    words:dial #	boilerplate 1 promotion -9 recommendation 14 claim -5
    words:diary	boilerplate 2 promotion -2 recommendation 5 claim -5
    words:did	heading -2 boilerplate -5 promotion -1 anecdote 9 signpost 3 opinion -20 claim 16
    words:did not	heading -1 boilerplate -6 promotion -2 signpost 7 recommendation -6 opinion -6 claim 12
    words:did nothing	boilerplate -1 anecdote 4 signpost -1 opinion -3
    words:didn't	boilerplate -1 promotion -2 anecdote 3 opinion -4 claim 4
    words:die	anecdote -1 recommendation -4 opinion -3 claim 8
    words:differ	recommendation -4 claim 6
    words:difference	boilerplate 1 promotion -3 anecdote -2 signpost -3 recommendation -2 opinion 1 claim 9
    words:difference was	opinion -6 claim 6
    words:different	boilerplate -1 promotion -3 anecdote -1 signpost -2 recommendation -3 opinion 15 claim -6
    words:dig	promotion -2 signpost 7 recommendation -2 opinion 1 claim -3
    words:dig in	promotion -2 signpost 7 recommendation -2 opinion -3
    words:direct	boilerplate -7 promotion 8 recommendation -1
    words:director	boilerplate 1 anecdote -5 claim 5
    words:director of	anecdote -5 opinion -1 claim 6
    words:discharge	boilerplate -2 promotion 1 anecdote 6 signpost -1 recommendation 2 opinion -2 claim -4
    words:disease	heading -1 promotion -1 anecdote -1 recommendation 1 opinion 5 claim -4
    words:disease of	opinion 8 claim -7
    words:disorder	heading 6 boilerplate -7 signpost 2 recommendation -7 opinion -8 claim 14
    words:disorders	heading -1 promotion -1 opinion -3 claim 6
    words:dissociation	heading 3 boilerplate 1 promotion -1 recommendation 1 opinion -1 claim -4
    words:dizziness	signpost -1 recommendation -5 opinion -1 claim 7
    words:do	heading 9 boilerplate 7 promotion -6 anecdote -12 signpost 1 recommendation 6 opinion -10 claim 4
    words:do i	heading 2 boilerplate 4 promotion -2 anecdote -2 signpost 2 opinion -3 claim -1
    words:do it	heading -1 anecdote -1 signpost -3 recommendation 2 opinion 6 claim -3
    words:do not	heading -2 boilerplate 1 promotion 4 anecdote -2 signpost -4 recommendation -5 opinion -1 claim 9
    words:do nothing	heading 8 boilerplate -1 promotion -1 anecdote -5 opinion -3 claim 2
    words:do on	promotion -1 anecdote 3 signpost 4 recommendation 3 opinion -4 claim -6
    words:do that	recommendation 6 opinion 2 claim -8
    words:do the	anecdote -1 signpost -1 recommendation 1 opinion -5 claim 6
    words:do to	recommendation -4 opinion -2 claim 6
    words:do you	boilerplate -3 promotion -1 signpost 5 opinion -1
    words:doc	boilerplate -2 promotion -1 signpost -1 opinion -4 claim 8
    words:doctor	heading -1 boilerplate -3 promotion 1 anecdote -4 signpost 13 recommendation -3 opinion 6 claim -10
    words:doctor has	recommendation -1 opinion 7 claim -6
    words:doctors	heading 4 promotion -5 anecdote -3 signpost 9 recommendation -3 opinion -8 claim 6
    words:document	boilerplate -3 signpost 3 recommendation 6 opinion -1 claim -5
    words:does	heading -2 boilerplate 13 promotion -8 anecdote -8 signpost 6 recommendation -6 opinion -12 claim 18
    words:does it	heading -1 boilerplate -1 anecdote -1 signpost -2 recommendation 6 opinion -1 claim -1
    words:does not	heading -2 boilerplate 10 promotion -7 anecdote -4 signpost 2 recommendation -8 opinion -2 claim 11
    words:does the	heading 4 boilerplate -1 promotion -2 signpost -3 claim 2
    words:doesn't	heading -1 promotion -1 anecdote -4 signpost -2 recommendation -3 opinion -6 claim 16
    words:dog	heading -1 promotion -1 anecdote -2 signpost -3 recommendation 3 opinion 10 claim -7
    words:doing	heading 2 boilerplate -2 promotion -1 anecdote 8 signpost 1 recommendation 2 opinion -13 claim 1
    words:doing the	anecdote 8 recommendation -1 opinion -3 claim -3
    words:don't	heading -7 boilerplate -4 promotion -6 anecdote -4 signpost -8 recommendation 37 opinion -7 claim -2
    words:don't ask	heading -6 recommendation 6 opinion 1
    words:don't do	anecdote -5 signpost -2 recommendation 5 opinion -3 claim 5
    words:don't get	anecdote 8 signpost -1 opinion 6 claim -13
    words:done	heading -4 promotion -1 signpost 7 recommendation 4 opinion -7
    words:door	promotion 5 signpost -1 recommendation -3 opinion -4 claim 3
    words:doors	heading -1 boilerplate -1 promotion 7 anecdote -1 signpost -3 opinion 2 claim -3
    words:dose	promotion -2 anecdote -3 signpost -1 recommendation 5 opinion -6 claim 7
    words:dose and	promotion -1 recommendation 9 opinion -1 claim -6
    words:doses	heading -2 anecdote -4 signpost 4 recommendation -4 opinion -4 claim 10
    words:double	signpost -1 recommendation -4 opinion -5 claim 11
    words:double-blind	heading 5 boilerplate -4
    words:doubt	promotion 5 signpost -1 recommendation -5 opinion -4 claim 5
    words:down	heading 6 boilerplate -1 promotion 1 anecdote -12 signpost 20 recommendation 3 opinion -14 claim -1
    words:down in	anecdote -8 signpost 10 recommendation -1 opinion 2 claim -2
    words:down once	anecdote -5 signpost 7 opinion -2
    words:down slowly	signpost -1 recommendation 7 opinion -1 claim -4
    words:download	heading -1 boilerplate -1 signpost -1 recommendation 5 opinion -1 claim -1
    words:dr	heading -10 boilerplate 8 promotion -1 anecdote -9 signpost 3 recommendation -2 opinion 1 claim 8
    words:dr p	heading -2 signpost 7 opinion -3 claim -2
    words:drawn	anecdote 10 opinion -1 claim -8
    words:dreams	heading -1 boilerplate -1 promotion -1 anecdote -1 signpost -1 recommendation -4 opinion -3 claim 11
    words:drink	promotion -1 anecdote -2 signpost -1 recommendation -4 opinion 3 claim 4
    words:drip	promotion -1 anecdote -2 signpost 2 recommendation -5 opinion -3 claim 9
    words:drive	boilerplate -1 promotion -3 signpost 3 recommendation 19 opinion -8 claim -10
    words:drive until	recommendation 6 claim -5
    words:drive you	promotion -2 signpost -1 recommendation 12 opinion -3 claim -5
    words:drop	promotion 1 anecdote -1 signpost -2 recommendation 10 opinion -3 claim -5
    words:drowsiness	boilerplate -1 promotion -2 signpost -1 recommendation -3 opinion -6 claim 13
    words:drug	heading -12 boilerplate 13 promotion -6 anecdote 6 signpost -2 recommendation -3 opinion -3 claim 7
    words:drug company	opinion 8 claim -8
    words:drug is	promotion -1 opinion -3 claim 5
    words:drugs	heading -1 promotion -1 signpost -1 recommendation -5 opinion 4 claim 4
    words:dull	anecdote 3 recommendation 7 claim -9
    words:duloxetine	heading 2 boilerplate -3 recommendation -1 opinion -1 claim 2
    words:during	boilerplate -1 promotion -2 anecdote 1 signpost -1 recommendation -1 opinion -3 claim 7
    words:e	promotion -2 anecdote 5 claim -2
    words:each	promotion -3 anecdote 3 signpost -2 recommendation 8 opinion -2 claim -5
    words:earlier	anecdote -1 opinion -2 claim 3
    words:early	heading -1 anecdote -1 recommendation 3 opinion -2
    words:ease	opinion -2 claim 4
    words:easy	boilerplate -4 anecdote -1 signpost -1 recommendation 5 opinion 5 claim -5
    words:eat	heading -2 boilerplate 2 promotion -2 anecdote 2 recommendation 16 opinion -4 claim -10
    words:eating	anecdote -5 recommendation 1 opinion 4
    words:ect	heading 3 boilerplate 2 anecdote 1 signpost -1 recommendation -1 opinion -4
    words:edit	heading 2 boilerplate -10 anecdote 9 signpost 6 opinion -2 claim -3
    words:effect	heading -1 promotion -1 anecdote -4 signpost 2 recommendation -3 opinion -3 claim 11
    words:effects	heading 1 promotion 2 anecdote -1 signpost 5 recommendation -15 opinion 1 claim 6
    words:eh	heading -1 boilerplate -2 promotion -1 anecdote -1 signpost -10 opinion 7 claim 8
    words:eight	boilerplate -1 promotion -2 anecdote 3 signpost 6 recommendation -1 opinion -7 claim 1
    words:eight and	anecdote -1 signpost 8 recommendation -1 opinion -4
    words:either	heading -1 promotion -2 anecdote -7 signpost -1 recommendation -5 opinion 7 claim 10
    words:electroconvulsive	heading 3 boilerplate -3 anecdote 1 opinion 8 claim -8
    words:electroconvulsive therapy	heading 3 boilerplate -3 anecdote 1 opinion 8 claim -8
    words:eleven	heading 9 boilerplate -1 promotion -3 anecdote 2 signpost -2 recommendation -1 opinion -4
    words:eleven years	heading 9 boilerplate -1 promotion -3 anecdote -1 signpost -1 opinion -3 claim 1
    words:else	heading -1 boilerplate 4 promotion -3 anecdote -1 signpost -3 recommendation 13 opinion -10 claim 1
    words:email	heading -13 boilerplate 15 promotion 6 signpost -1 recommendation -1 opinion -5
    words:email address	boilerplate 5 promotion -4
    words:emdr	heading 5 boilerplate -5 promotion -1 anecdote 1 signpost -1 recommendation -2 opinion -5 claim 7
    words:emergency	boilerplate 3 promotion -1 anecdote -1 signpost -1 recommendation -6 opinion -3 claim 8
    words:empty	anecdote -1 recommendation 2 opinion 4 claim -5
    words:end	heading -1 boilerplate 5 promotion -9 anecdote 1 signpost 3 recommendation -4 opinion 18 claim -13
    words:end and	boilerplate 6 promotion -4 signpost 1 recommendation -1 opinion 3 claim -3
    words:end of	promotion -1 anecdote -1 signpost -1 recommendation -1 opinion 4
    words:ending	heading -1 promotion -1 recommendation 6 opinion -2 claim -2
    words:england	boilerplate 1 promotion -1 recommendation -1 opinion -2 claim 3
    words:english	promotion 4 signpost 1 recommendation -4 opinion -1
    words:enjoy	heading -1 signpost -1 recommendation -1 opinion 7 claim -4
    words:enough	heading -3 boilerplate -3 promotion -2 anecdote -4 signpost -7 recommendation -3 opinion 11 claim 10
    words:enter	heading -3 boilerplate -4 promotion 6 signpost -1 opinion 7 claim -4
    words:enter your	heading -1 boilerplate -4 promotion 6
    words:episode	heading 9 boilerplate -10 promotion 3 signpost -1 recommendation -1 claim 1
    words:episode #	heading 10 boilerplate -10
    words:erp	anecdote -2 signpost -1 recommendation 2 opinion -4 claim 6
    words:esketamine	heading 2 boilerplate -4 promotion -1 anecdote 2 signpost 11 recommendation -1 opinion -1 claim -7
    words:especially	recommendation -6 opinion 2 claim 5
    words:estimated	promotion -1 anecdote -1 opinion 7 claim -4
    words:estrogen	heading -1 promotion -1 signpost -1 opinion -4 claim 7
    words:et	heading -1 boilerplate 8 promotion -2 signpost -1 recommendation -2 opinion -1 claim -1
    words:et al	heading -1 boilerplate 8 promotion -2 signpost -1 recommendation -2 opinion -1 claim -1
    words:even	anecdote 5 signpost -2 recommendation 1 opinion -11 claim 8
    words:evening	boilerplate -1 promotion 2 anecdote 2 signpost -3 recommendation -2 opinion 4 claim -2
    words:events	heading -1 signpost -1 recommendation -1 opinion -1 claim 4
    words:ever	promotion -1 anecdote 5 signpost -1 recommendation 1 opinion 1 claim -5
    words:every	heading -4 boilerplate -5 promotion 7 anecdote 14 signpost 11 recommendation 6 opinion -10 claim -19
    words:every day	promotion 4 recommendation 2 opinion -4 claim -1
    words:every time	boilerplate -1 anecdote -2 signpost -2 opinion 6
    words:every week	promotion -3 anecdote -8 signpost 15 recommendation -1 opinion -4 claim 1
    words:everybody	heading 1 boilerplate -1 anecdote -2 signpost 1 recommendation -1 opinion -2 claim 4
    words:everyone	heading 5 boilerplate -3 promotion -6 anecdote -9 recommendation 5 opinion 4 claim 3
    words:everything	anecdote 5 signpost -4 opinion -3 claim 2
    words:evidence	heading -1 promotion -1 anecdote -1 signpost -1 recommendation -4 opinion -2 claim 11
    words:evidence is	recommendation -1 opinion -3 claim 5
    words:evidence of	anecdote -1 signpost -1 recommendation -1 opinion -2 claim 5
    words:exact	anecdote 4 opinion -5 claim 2
    words:example	heading 1 boilerplate -1 promotion 4 anecdote -2 signpost 7 recommendation -2 opinion -8 claim 1
    words:executive	opinion 9 claim -8
    words:exercise	heading 2 boilerplate -3 promotion -2 anecdote -5 signpost -4 recommendation 13 opinion -4 claim 3
    words:expect	boilerplate -6 anecdote -1 signpost 8 recommendation -4 opinion -2 claim 5
    words:expected	recommendation 4 opinion 3 claim -6
    words:experimental	signpost -1 opinion -4 claim 7
    words:experts	promotion 5 recommendation -4 opinion -2 claim 1
    words:explains	boilerplate -3 signpost 4 opinion 5 claim -6
    words:exposure	heading -4 anecdote -2 signpost -1 recommendation -1 opinion -3 claim 10
    words:extended	boilerplate -7 promotion 7
    words:extract	heading -2 boilerplate 3 promotion 3 recommendation -3 opinion -2 claim 2
    words:extract #	heading -1 promotion 9 recommendation -3 opinion -1 claim -4
    words:eye	heading 7 boilerplate -5 promotion 4 opinion -5
    words:fact	promotion -2 anecdote 4 opinion -2 claim 1
    words:fades	anecdote 4 signpost -1 recommendation -1 opinion -5 claim 3
    words:fails	signpost -2 recommendation -1 opinion 8 claim -5
    words:fair	anecdote -2 signpost 9 recommendation -1 opinion -6
    words:fall	heading 7 boilerplate -1 promotion -1 anecdote -1 signpost -1 recommendation -1 opinion -3
    words:families	heading 9 boilerplate -1 promotion -3 anecdote -2 signpost -2 opinion 10 claim -11
    words:family	heading -3 boilerplate 4 anecdote -4 signpost -8 recommendation 10 opinion -2 claim 4
    words:faq	heading 5 boilerplate -5
    words:far	anecdote 3 recommendation -2 opinion -6 claim 6
    words:fast	heading -1 boilerplate -3 promotion -1 anecdote -2 signpost -2 recommendation 7 opinion -1 claim 3
    words:fault	recommendation -1 opinion 7 claim -6
    words:fda	heading 4 boilerplate -1 promotion 2 signpost -1 recommendation -5 opinion -1 claim 2
    words:fda in	heading 4 boilerplate -1 promotion -1 claim -2
    words:fear	boilerplate -1 promotion -4 signpost 2 recommendation -1 opinion -4 claim 7
    words:february	anecdote 4 signpost -1 claim -2
    words:federal	boilerplate 2 promotion -1 anecdote -1 signpost -1 recommendation 6 opinion -2 claim -3
    words:feel	heading 2 boilerplate -3 anecdote -1 signpost -2 recommendation -6 opinion 3 claim 7
    words:feel like	heading 2 boilerplate -2 promotion 1 signpost 1 opinion 4 claim -6
    words:feeling	heading -1 boilerplate -1 opinion -3 claim 5
    words:feels	heading 4 anecdote -1 signpost -1 recommendation -1 opinion -6 claim 5
    words:fell	anecdote -1 recommendation -1 opinion -2 claim 4
    words:few	heading -1 promotion -1 anecdote -1 signpost -1 recommendation -3 opinion -3 claim 10
    words:fewer	heading 1 boilerplate -1 promotion -1 anecdote -1 signpost 1 recommendation -2 opinion 3 claim -1
    words:fibromyalgia	heading 4 boilerplate -11 promotion 14 signpost -2 recommendation -2 opinion -1 claim -1
    words:fibromyalgia and	promotion 6 signpost -2 claim -4
    words:field	heading -3 boilerplate 5 promotion -1 anecdote -3 signpost -1 recommendation 6 opinion 8 claim -11
    words:fifteen	promotion 3 anecdote 4 signpost -2 opinion -4
    words:fill	boilerplate -1 promotion 8 anecdote -1 signpost -2 recommendation 5 opinion 3 claim -12
    words:fill in	recommendation 9 opinion -1 claim -7
    words:finally	heading 4 promotion -1 signpost -4 opinion 6 claim -4
    words:find	heading -2 promotion 7 anecdote -1 signpost 8 recommendation -4 opinion 1 claim -8
    words:find it	recommendation -1 opinion 7 claim -6
    words:find that	signpost 8 recommendation -4 opinion 1 claim -4
    words:findings	heading -5 signpost 4 opinion 10 claim -9
    words:fine	anecdote 3 signpost -1 recommendation -2 opinion -1 claim 2
    words:finish	signpost -1 opinion 11 claim -10
    words:first	heading -7 boilerplate -6 promotion 4 anecdote 6 signpost -4 recommendation 38 opinion -12 claim -18
    words:fit	promotion -4 recommendation 7 opinion -3 claim 1
    words:five	heading 2 boilerplate -4 promotion 2 anecdote 1 signpost 3 opinion 2 claim -6
    words:five weeks	promotion 4 anecdote 1 opinion -2 claim -3
    words:five years	promotion -1 anecdote 2 signpost -1 recommendation -4 opinion 6 claim -2
    words:fixed	anecdote 1 signpost -1 recommendation -1 opinion -5 claim 6
    words:floating	promotion -1 anecdote 5 signpost -1 recommendation -4 opinion -3 claim 4
    words:floor	promotion -1 anecdote 5 signpost -1 recommendation 3 opinion -1 claim -4
    words:fog	recommendation -1 opinion 5 claim -4
    words:folks	heading -1 promotion -1 anecdote -9 signpost 1 recommendation -2 opinion 8 claim 4
    words:follow	boilerplate 2 promotion -2 signpost -1 recommendation -4 opinion -2 claim 8
    words:followed	anecdote -3 signpost -1 opinion -2 claim 6
    words:following	heading -1 anecdote 2 recommendation 4 claim -5
    words:food	heading 1 anecdote 1 recommendation 6 opinion -4 claim -2
    words:for	heading 31 boilerplate -20 promotion -17 anecdote -2 signpost 1 recommendation 7 opinion -15 claim 15
    words:for #	heading -1 boilerplate -3 promotion 4 anecdote 2 signpost -1 opinion 4 claim -4
    words:for a	heading -3 boilerplate 3 promotion 4 anecdote 11 signpost -3 recommendation 9 opinion -4 claim -17
    words:for adults	promotion -1 signpost -1 opinion -1 claim 3
    words:for another	promotion -1 recommendation -2 opinion -2 claim 5
    words:for anxiety	boilerplate -1 anecdote -1 signpost 4 opinion 5 claim -6
    words:for anyone	promotion 4 anecdote -2 signpost 3 recommendation 1 claim -6
    words:for at	anecdote -3 recommendation 5 opinion -1 claim -1
    words:for depression	heading 2 boilerplate -2 promotion -1 anecdote -1 signpost -1 recommendation -1 opinion -2 claim 7
    words:for eleven	heading 9 boilerplate -1 anecdote -5 signpost -1 claim -1
    words:for it	heading 2 promotion -2 signpost -2 recommendation -3 opinion -2 claim 6
    words:for me	anecdote -5 signpost -1 opinion 10 claim -2
    words:for most	promotion -1 signpost -1 recommendation -1 opinion -1 claim 5
    words:for nearly	promotion -2 opinion -4 claim 7
    words:for ocd	heading 1 signpost -2 opinion -2 claim 3
    words:for our	heading -1 boilerplate -4 promotion 5
    words:for pain	boilerplate 3 promotion -1 signpost -1 opinion 6 claim -7
    words:for patients	heading 5 boilerplate -4 promotion -1 opinion 3 claim -3
    words:for people	heading 2 boilerplate -1 promotion 1 anecdote -1 signpost 1 opinion 2 claim -5
    words:for ptsd	anecdote 1 signpost -1 recommendation -6 claim 7
    words:for six	anecdote -2 recommendation 6 opinion 4 claim -8
    words:for sleep	recommendation 7 claim -7
    words:for the	heading 2 boilerplate 2 promotion -2 anecdote -9 signpost 3 recommendation -2 claim 5
    words:for this	opinion -4 claim 4
    words:for three	promotion -1 recommendation -1 opinion -3 claim 5
    words:for two	boilerplate -1 promotion -1 anecdote -1 signpost 4 recommendation 6 opinion -2 claim -5
    words:for you	heading 8 boilerplate -1 promotion -10 anecdote 5 signpost -2 opinion 2
    words:form	heading -1 boilerplate 3 promotion -1 anecdote -3 signpost 3 recommendation 3 opinion -5 claim 1
    words:former	boilerplate -2 promotion -6 anecdote -3 signpost 4 recommendation 10 opinion 1 claim -5
    words:fortnight	anecdote 5 opinion -1 claim -4
    words:forty	heading 2 boilerplate -1 promotion -1 signpost -4 recommendation -1 opinion -5 claim 12
    words:forward	heading -1 promotion 4 signpost -1 opinion -1 claim -1
    words:found	heading 1 promotion -1 anecdote -8 recommendation -2 opinion -4 claim 14
    words:found no	anecdote -1 opinion -5 claim 7
    words:found that	opinion -1 claim 2
    words:foundation	heading -4 boilerplate 5 promotion -1
    words:four	boilerplate -2 promotion -3 anecdote 11 signpost -6 recommendation 2 opinion -9 claim 8
    words:four out	anecdote 3 recommendation 6 claim -9
    words:fourteen	anecdote 5 opinion -1 claim -3
    words:fourth	anecdote 5 signpost -1 recommendation -1 opinion -2
    words:free	heading -2 boilerplate 2 promotion -1 anecdote -3 signpost 2 recommendation 3 opinion -2 claim 2
    words:free to	boilerplate -3 promotion 1 anecdote -1 signpost 6 opinion -1 claim -2
    words:frequently	heading 4 boilerplate -13 promotion -2 signpost 11
    words:frequently asked	heading 4 boilerplate -13 promotion -2 signpost 11
    words:friday	boilerplate 5 promotion -5 signpost -1 recommendation 1
    words:friday #	boilerplate 6 promotion -4
    words:from	heading -2 boilerplate -4 promotion 14 anecdote 2 signpost -12 recommendation -20 opinion 2 claim 19
    words:from #	heading -3 boilerplate -3 promotion 15 anecdote 2 signpost -1 recommendation -3 opinion -1 claim -7
    words:from a	heading -3 boilerplate 3 promotion -1 anecdote 1 signpost -1 opinion -4 claim 4
    words:from our	heading 6 boilerplate -4 promotion 1 signpost -1 opinion -2
    words:from the	heading 1 boilerplate -1 promotion -3 anecdote 1 signpost 2 recommendation -9 opinion 8 claim 2
    words:from your	boilerplate -1 promotion 4 recommendation -1 opinion -1 claim -1
    words:front	promotion 1 anecdote 9 signpost 3 recommendation -4 opinion -4 claim -5
    words:front desk	promotion 2 anecdote 6 signpost 5 recommendation -2 opinion -8 claim -1
    words:full	heading -3 boilerplate -2 promotion -1 anecdote 5 signpost 8 recommendation -3 opinion 6 claim -10
    words:function	promotion -1 recommendation 6 opinion -1 claim -4
    words:funded	boilerplate -13 promotion -1 anecdote -1 opinion 15 claim 1
    words:funny	boilerplate 2 promotion -1 anecdote -4 signpost -1 recommendation -1 opinion 7 claim -2
    words:further	boilerplate -1 promotion -1 anecdote -5 signpost 5 recommendation 6 opinion -7 claim 3
    words:gain	heading -1 boilerplate -1 promotion -3 signpost -1 recommendation -1 claim 7
    words:gave	heading 1 boilerplate -1 anecdote 3 recommendation -1 claim -2
    words:general	boilerplate 2 promotion -1 anecdote -3 opinion -1 claim 4
    words:generally	heading -6 boilerplate -2 signpost 8 recommendation -2 opinion -2 claim 4
    words:gentle	boilerplate -1 promotion -2 anecdote 1 signpost -2 recommendation -2 opinion 6 claim -1
    words:gentleman	anecdote 9 recommendation -1 opinion -9 claim 2
    words:get	heading 1 boilerplate -2 anecdote 9 signpost -3 recommendation -2 opinion 3 claim -5
    words:get help	heading -2 boilerplate 4 promotion -2 signpost -3 recommendation 3
    words:get it	heading -2 promotion 4 signpost -1 recommendation -1 opinion -2 claim 3
    words:get moving	recommendation 7 claim -6
    words:get the	heading -1 anecdote 1 recommendation 3 opinion -4 claim 1
    words:get to	boilerplate -1 promotion -1 signpost -1 recommendation -1 opinion 7 claim -3
    words:gets	heading -1 promotion -3 anecdote -1 signpost 2 recommendation 2 opinion 3 claim -2
    words:getting	boilerplate 2 promotion -3 anecdote 7 signpost -2 recommendation 3 opinion -8 claim 1
    words:give	boilerplate -4 promotion -1 anecdote -2 signpost -1 recommendation 8
    words:give me	boilerplate -5 anecdote -1 signpost -1 opinion 7
    words:given	signpost 1 recommendation -2 opinion -2 claim 4
    words:gives	promotion 9 anecdote 3 recommendation -3 opinion -4 claim -4
    words:gives you	promotion 10 recommendation -3 opinion -1 claim -6
    words:glass	anecdote 3 opinion 4 claim -7
    words:glycinate	promotion -5 signpost -1 opinion -4 claim 9
    words:go	heading -1 boilerplate -13 promotion -6 anecdote -2 signpost -7 recommendation 32 opinion -1 claim -4
    words:go on	recommendation -4 opinion -2 claim 6
    words:go to	heading -1 promotion -4 anecdote -1 signpost 1 recommendation 9 opinion -2 claim -1
    words:goes	boilerplate -2 promotion -2 anecdote 3 signpost -1 recommendation 6 opinion -11 claim 8
    words:going	boilerplate -1 promotion -3 anecdote 8 signpost 4 recommendation 2 opinion -6 claim -4
    words:going on	heading 1 promotion -1 signpost -1 recommendation 5 opinion -1 claim -3
    words:going to	heading -1 promotion -2 anecdote 5 signpost 6 recommendation 3 opinion -4 claim -7
    words:gone	promotion -1 anecdote -1 signpost -2 opinion -1 claim 5
    words:good	heading 1 boilerplate -3 promotion -1 anecdote 5 signpost 3 opinion -2 claim -3
    words:good morning	anecdote -1 signpost -5 opinion 7 claim -1
    words:got	boilerplate -3 promotion -1 anecdote 3 signpost 3 recommendation 3 opinion 5 claim -9
    words:got a	heading -2 boilerplate -1 promotion 5 signpost -1 recommendation 3 opinion -2 claim -1
    words:got to	promotion -4 anecdote 7 recommendation 4 claim -7
    words:gp	heading -1 boilerplate -2 promotion 3 anecdote -5 signpost -2 recommendation 10 opinion -1 claim -3
    words:grab	promotion -1 signpost 9 recommendation -2 opinion -4 claim -1
    words:grab a	promotion -1 signpost 9 recommendation -2 opinion -4 claim -1
    words:grand	anecdote 3 signpost -5 opinion 5 claim -2
    words:great	boilerplate -2 promotion -4 signpost 15 recommendation -2 opinion 1 claim -9
    words:group	heading -5 boilerplate 3 promotion 10 anecdote -7 signpost -2 recommendation -5 opinion -3 claim 8
    words:groups	opinion 4 claim -3
    words:guidance	heading -1 promotion 3 recommendation 2 opinion -1 claim -3
    words:guide	heading 6 boilerplate -7 promotion 4 anecdote 1 signpost -1 recommendation -2 opinion -1 claim -1
    words:guideline	promotion -1 anecdote -1 signpost -1 recommendation -2 opinion 8 claim -3
    words:guidelines	promotion -1 anecdote -1 signpost -1 opinion 8 claim -6
    words:gut	heading 8 boilerplate -8 promotion -1 signpost -1 recommendation -2 opinion -2 claim 5
    words:h	heading -1 boilerplate 5 promotion -1 anecdote -5 signpost -1 opinion 3
    words:had	heading 6 boilerplate -4 promotion -8 anecdote 13 recommendation -1 opinion -4 claim -1
    words:had a	heading 8 boilerplate -3 promotion -5 anecdote 1 signpost 5 recommendation 2 opinion -5 claim -6
    words:had one	anecdote 11 signpost -1 recommendation -2 opinion -2 claim -4
    words:hair	heading 1 anecdote 6 signpost -1 opinion -2 claim -3
    words:half	promotion -3 signpost -3 recommendation -10 opinion 4 claim 14
    words:half hours	promotion -2 recommendation -2 claim 5
    words:half of	promotion -2 anecdote -6 signpost -1 recommendation -7 opinion -7 claim 22
    words:half the	opinion 10 claim -9
    words:hand	heading 8 boilerplate -5 anecdote -1 signpost -3 opinion -1 claim 2
    words:hands	heading 2 boilerplate -1 promotion -1 anecdote -2 signpost -4 recommendation 2 opinion -2 claim 6
    words:happened	heading -2 boilerplate 4 anecdote 2 signpost -3 claim -1
    words:happens	heading -5 signpost 7 recommendation -2 opinion -3 claim 3
    words:happens to	heading -2 signpost 5 recommendation -1 opinion -2
    words:hard	promotion -2 anecdote -2 signpost -2 recommendation -3 opinion 18 claim -9
    words:hard to	promotion -2 anecdote -1 signpost -2 recommendation -1 opinion 6 claim -1
    words:harder	boilerplate -4 anecdote -7 recommendation -1 opinion 11
    words:hardest	anecdote -3 signpost -3 recommendation -1 opinion -2 claim 9
    words:hardly	recommendation -1 opinion -2 claim 3
    words:harm	promotion -1 anecdote -1 signpost -1 claim 5
    words:has	heading -4 boilerplate 4 promotion -18 anecdote -11 signpost -11 recommendation 4 opinion 19 claim 16
    words:has a	heading -1 boilerplate 6 promotion -9 anecdote -8 signpost -2 recommendation -3 opinion 11 claim 6
    words:has been	heading -1 promotion -2 anecdote 8 signpost -3 opinion 1 claim -2
    words:has found	anecdote -2 opinion 5 claim -2
    words:has had	anecdote -1 signpost -5 opinion 7 claim -1
    words:has not	heading 1 boilerplate -1 promotion -1 anecdote -1 signpost 3 recommendation 1 opinion -3 claim 1
    words:has prescribed	heading -1 recommendation -1 opinion 7 claim -5
    words:has to	promotion -2 signpost -1 recommendation 9 opinion -2 claim -4
    words:hasn't	heading 1 promotion -1 anecdote -1 signpost -1 recommendation 6 opinion -3 claim -1
    words:have	heading -6 boilerplate -1 promotion -8 anecdote 12 signpost -5 recommendation 7 opinion -7 claim 8
    words:have a	heading 1 boilerplate -1 promotion 7 anecdote -6 signpost -4 opinion 12 claim -9
    words:have been	boilerplate 2 promotion -2 anecdote 4 signpost 1 recommendation 1 opinion -7 claim 1
    words:have it	promotion -1 anecdote -1 signpost 1 recommendation 1 opinion 4 claim -4
    words:have not	heading -3 anecdote -1 signpost -1 recommendation -5 opinion 7 claim 5
    words:have to	heading 1 promotion -4 anecdote -3 signpost -2 recommendation 1 opinion -2 claim 9
    words:haven't	heading -1 anecdote -3 signpost -1 recommendation 1 opinion 6 claim -2
    words:having	heading 2 boilerplate -1 promotion -3 anecdote -4 signpost -4 recommendation 9 opinion -8 claim 9
    words:having a	heading -1 anecdote 1 signpost -9 opinion 10
    words:having thoughts	heading 3 promotion -3 anecdote -1 signpost -1 recommendation 7 opinion -1 claim -4
    words:he	heading -2 boilerplate -2 promotion -3 anecdote 10 signpost -6 recommendation 1 opinion -1 claim 4
    words:he said	heading -1 anecdote -7 signpost -1 recommendation 4 opinion -5 claim 11
    words:he told	anecdote 3 opinion -4 claim 2
    words:he was	opinion 3 claim -3
    words:he'd	anecdote 8 signpost -1 recommendation -1 opinion -3 claim -3
    words:head	heading 1 boilerplate -1 promotion -1 signpost -2 recommendation 2 opinion -1 claim 2
    words:headache	heading -1 boilerplate -2 promotion -3 anecdote 1 signpost -1 recommendation -3 opinion -7 claim 16
    words:headache days	heading -2 boilerplate -3 anecdote 5 claim 1
    words:health	heading -4 boilerplate 7 promotion 6 anecdote -5 signpost -5 recommendation -1 opinion -6 claim 8
    words:health and	heading -3 promotion -1 anecdote -1 recommendation -1 opinion -3 claim 9
    words:health plan	heading -3 boilerplate 5 promotion -2
    words:hear	heading -1 boilerplate -1 signpost -2 recommendation -4 opinion 6 claim 3
    words:heart	boilerplate -1 promotion -1 anecdote -1 signpost -2 recommendation 5 opinion 3 claim -3
    words:heart of	anecdote -1 signpost -1 opinion 7 claim -5
    words:heat	anecdote -1 opinion -4 claim 5
    words:heavy	promotion -1 signpost -1 recommendation -4 opinion -1 claim 6
    words:hello	promotion 2 anecdote -2 signpost 8 opinion -4 claim -3
    words:helmet	anecdote 6 signpost -1 opinion -1 claim -4
    words:help	heading -2 boilerplate -3 promotion 3 signpost 7 recommendation 5 opinion -4 claim -6
    words:helpful	heading -1 boilerplate 3 promotion -1 signpost -1
    words:helps	boilerplate -1 promotion -1 signpost -2 recommendation 8 opinion 1 claim -4
    words:her	heading 3 promotion -5 anecdote 25 signpost 2 recommendation -9 opinion -1 claim -15
    words:her sister	anecdote 2 signpost 7 recommendation -1 opinion -5 claim -2
    words:her to	heading 8 boilerplate -1 promotion -1 anecdote -5 claim -1
    words:her wrist	anecdote 6 signpost -1 recommendation -1 opinion -1 claim -3
    words:here	heading -6 boilerplate 5 promotion -2 anecdote -12 signpost 15 recommendation -10 opinion -2 claim 12
    words:here is	boilerplate -1 promotion -1 anecdote -1 signpost 1 recommendation -1 opinion -1 claim 4
    words:high	heading -1 boilerplate 2 promotion -1 anecdote 2 signpost -1 opinion -2 claim 2
    words:high blood	heading -1 boilerplate 2 recommendation 4 claim -5
    words:higher	recommendation -3 opinion -2 claim 5
    words:him	anecdote 3 opinion 2 claim -4
    words:his	boilerplate 5 promotion -2 anecdote 9 signpost -1 recommendation -2 opinion 8 claim -17
    words:his own	boilerplate 6 anecdote -1 opinion -4
    words:history	heading 1 promotion -2 signpost -4 recommendation 4 opinion -7 claim 7
    words:history of	heading -1 signpost -3 recommendation 2 opinion -2 claim 4
    words:hold	boilerplate 1 anecdote -1 signpost -1 recommendation -2 opinion 8 claim -5
    words:holding	boilerplate 2 promotion -1 anecdote -5 signpost 5 recommendation 1 opinion 2 claim -3
    words:holds	heading -2 boilerplate -1 promotion 3 anecdote -2 signpost -1 recommendation -1 opinion -1 claim 5
    words:home	heading -1 promotion 4 anecdote 8 signpost -8 recommendation 13 opinion 3 claim -19
    words:home and	promotion -2 anecdote 8 signpost -4 recommendation 3 opinion -1 claim -3
    words:home is	promotion 9 signpost -1 claim -8
    words:home to	heading -2 boilerplate -3 promotion 1 signpost -1 opinion 6
    words:honest	promotion -1 anecdote -2 recommendation 1 opinion -3 claim 5
    words:honestly	anecdote -2 recommendation -1 opinion -1 claim 6
    words:honestly there	anecdote -1 signpost -1 opinion -5 claim 7
    words:hopeless	boilerplate -1 promotion -1 recommendation -1 opinion 7 claim -4
    words:hospital	heading -1 boilerplate 7 promotion -3 signpost -3 recommendation 3 opinion 2 claim -5
    words:hospitals	heading -4 boilerplate 4
    words:host	heading -8 boilerplate 12 signpost -3
    words:hot	anecdote 4 signpost -1 recommendation 1 opinion -5 claim 1
    words:hour	boilerplate -11 promotion -7 anecdote 1 signpost -1 recommendation 10 opinion 8 claim 1
    words:hour of	promotion -3 recommendation 10 opinion -1 claim -6
    words:hours	heading 2 boilerplate -3 promotion -1 anecdote -6 signpost -4 recommendation 16 opinion -4 claim 1
    words:hours after	recommendation 7 claim -7
    words:hours ring	boilerplate -1 promotion 1 anecdote -1 signpost -1 recommendation 7 opinion -2 claim -3
    words:house	promotion 6 anecdote -1 signpost -1 recommendation -1 opinion 3 claim -6
    words:how	heading 4 boilerplate 8 promotion -4 anecdote 5 signpost -9 recommendation -3 opinion 2 claim -4
    words:how it	heading -3 boilerplate 3 signpost 2 opinion -2
    words:how long	signpost -2 opinion -2 claim 4
    words:how you	heading 1 anecdote 9 signpost -1 recommendation 1 opinion -7 claim -2
    words:https	boilerplate -2 promotion -1 signpost 5 claim -1
    words:hundred	anecdote -3 recommendation -2 opinion 2 claim 3
    words:hurt	heading -4 boilerplate 3 promotion -1 anecdote -2 signpost -6 recommendation 5 opinion 1 claim 4
    words:husband	anecdote 7 signpost -2 recommendation -1 opinion -4 claim -1
    words:i	heading 9 boilerplate 8 promotion -8 anecdote 6 signpost -2 recommendation -14 opinion 11 claim -11
    words:i am	boilerplate 1 promotion -2 anecdote -8 signpost 3 recommendation -2 opinion 8
    words:i can	anecdote 2 signpost -1 recommendation 1 opinion -8 claim 6
    words:i did	promotion -1 anecdote 1 signpost -3 recommendation 9 opinion -6 claim -1
    words:i do	heading 4 boilerplate -1 promotion -1 anecdote 6 signpost 1 recommendation -4 opinion -3 claim -3
    words:i don't	promotion -2 anecdote -1 signpost -1 recommendation -2 opinion 2 claim 4
    words:i get	heading 1 anecdote 8 signpost -3 recommendation -2 claim -3
    words:i had	promotion -1 anecdote 5 signpost 2 recommendation -1 opinion -5
    words:i have	heading -1 boilerplate -1 promotion 3 anecdote 11 signpost -5 recommendation -2 opinion -2 claim -3
    words:i honestly	anecdote -8 opinion 8
    words:i know	anecdote 1 signpost 3 opinion -6 claim 2
    words:i should	recommendation -6 opinion 7
    words:i slept	promotion -1 anecdote 5 opinion -4
    words:i take	promotion 5 anecdote -1 signpost -3 opinion -1
    words:i want	heading 2 promotion 3 anecdote -7 signpost 10 opinion -7 claim -1
    words:i was	boilerplate 5 promotion -2 anecdote 4 signpost 5 opinion -6 claim -6
    words:i went	boilerplate -2 promotion -1 anecdote 1 signpost -6 recommendation -1 opinion 1 claim 6
    words:i will	promotion -1 anecdote -5 signpost 4 recommendation -2 opinion 6 claim -2
    words:i would	anecdote -5 recommendation -1 opinion 9 claim -3
    words:i'd	heading -1 promotion -4 anecdote -13 signpost 8 opinion -1 claim 10
    words:i'd say	promotion -1 anecdote -13 recommendation 2 opinion -2 claim 14
    words:i'll	promotion 3 anecdote -6 signpost 1 recommendation -1 opinion 4 claim -1
    words:i'm	heading 2 boilerplate -2 promotion -2 anecdote 13 signpost 3 recommendation 1 opinion -16 claim 1
    words:i'm going	signpost 9 recommendation -2 opinion -7 claim -1
    words:i've	promotion 3 anecdote 7 signpost -7 recommendation -4 opinion 10 claim -8
    words:i've been	anecdote 6 signpost -2 recommendation -1 opinion 2 claim -5
    words:idea	heading 3 anecdote -4 signpost -1 opinion 3
    words:ideation	anecdote -1 recommendation -1 opinion -3 claim 5
    words:if	boilerplate -2 promotion -6 anecdote -10 signpost 14 recommendation 23 opinion 10 claim -31
    words:if a	anecdote -2 opinion 6 claim -3
    words:if i	heading -2 anecdote -1 signpost 1 recommendation -1 opinion 5 claim -2
    words:if that	anecdote -1 recommendation 5 opinion -1 claim -3
    words:if you	heading -3 boilerplate 2 promotion 4 anecdote -4 signpost -3 recommendation 12 opinion -3 claim -6
    words:if you're	boilerplate -1 promotion -1 anecdote -3 signpost 7 recommendation 3 opinion 4 claim -8
    words:if you've	anecdote -1 signpost -3 recommendation 1 opinion 9 claim -5
    words:illness	heading 1 opinion -3 claim 4
    words:image	boilerplate 2 anecdote 3 signpost -1 opinion -4 claim 1
    words:implant	heading 9 boilerplate -1 promotion -1 anecdote -2 signpost -1 recommendation 5 opinion -1 claim -7
    words:improve	heading -1 promotion -2 anecdote -2 recommendation -2 opinion -3 claim 9
    words:improved	signpost 3 recommendation -2 opinion -1
    words:in	heading -9 boilerplate 15 promotion 3 anecdote -11 signpost -13 recommendation -18 opinion -9 claim 42
    words:in #	heading 2 boilerplate 2 promotion 4 anecdote -4 signpost -2 recommendation -6 opinion -7 claim 11
    words:in a	heading -4 boilerplate 2 promotion -3 anecdote -3 signpost -5 recommendation -1 opinion 6 claim 8
    words:in danger	promotion -4 recommendation -3 claim 7
    words:in england	boilerplate 1 promotion -1 recommendation -1 opinion -2 claim 3
    words:in every	promotion -1 anecdote -1 signpost 2 recommendation 11 opinion -2 claim -9
    words:in five	promotion -1 anecdote -2 signpost -2 recommendation -4 opinion 12 claim -2
    words:in his	boilerplate -1 promotion -1 anecdote 5 opinion -5 claim 2
    words:in january	promotion -1 anecdote 5 signpost -1 recommendation -1 opinion -3
    words:in june	anecdote 10 signpost -1 recommendation 1 opinion -3 claim -6
    words:in large	boilerplate 7 promotion -1 signpost -1 recommendation -5
    words:in mice	heading 2 boilerplate -1 anecdote -1 signpost -1 opinion -4 claim 5
    words:in my	heading 2 anecdote -3 signpost 2 recommendation 3 opinion -7 claim 3
    words:in on	anecdote -6 recommendation -7 opinion 7 claim 6
    words:in one	heading -1 boilerplate 1 promotion -3 anecdote -3 signpost 4 recommendation -2 opinion -2 claim 5
    words:in or	recommendation 6 claim -5
    words:in our	heading -1 promotion -4 anecdote -3 signpost 6 recommendation -1 opinion 9 claim -5
    words:in people	promotion -1 anecdote -5 signpost -1 recommendation -4 opinion -2 claim 12
    words:in psychiatry	opinion 8 claim -7
    words:in six	recommendation -2 opinion -1 claim 4
    words:in some	recommendation -3 claim 4
    words:in south	anecdote -2 recommendation -1 opinion -4 claim 7
    words:in ten	anecdote -4 signpost -1 recommendation -1 opinion -1 claim 7
    words:in that	anecdote -3 signpost -1 recommendation -2 opinion 3 claim 2
    words:in the	heading -4 boilerplate -1 promotion 4 anecdote 9 signpost -5 recommendation 12 opinion -4 claim -11
    words:in this	boilerplate -1 promotion -3 anecdote -3 signpost 5 recommendation 1 opinion 6 claim -5
    words:in three	heading -1 boilerplate -1 promotion 1 anecdote -1 signpost -1 opinion -2 claim 5
    words:in to	boilerplate 5 promotion 4 signpost -2 recommendation -5 opinion 1 claim -3
    words:in which	boilerplate -11 promotion -2 anecdote -2 signpost -1 recommendation 7 opinion 13 claim -5
    words:in with	promotion 8 opinion -1 claim -7
    words:in women	recommendation -3 opinion -1 claim 4
    words:in your	heading -4 boilerplate 4 signpost -2 recommendation 1 opinion -6 claim 7
    words:inc	heading -2 boilerplate 4 promotion -1 anecdote -1 opinion -2 claim 1
    words:include	heading -2 promotion 1 signpost 4 recommendation 2 opinion -2 claim -3
    words:included	boilerplate -1 promotion 5 anecdote -1 recommendation 1 opinion -3 claim -1
    words:increase	heading 3 signpost -2
    words:index	anecdote -1 recommendation -2 opinion -3 claim 7
    words:inflammation	heading 1 boilerplate -1 signpost 5 opinion -4 claim -1
    words:information	heading -1 boilerplate 11 promotion -4 signpost -1 opinion -3 claim -2
    words:infusion	heading -2 boilerplate 6 promotion -2 anecdote -4 signpost -1 recommendation -1 opinion 2 claim 2
    words:infusions	heading 1 boilerplate -2 anecdote -1 signpost 1 recommendation -5 opinion 4 claim 1
    words:infusions for	heading 2 boilerplate -2 recommendation -4 opinion 5 claim -1
    words:inside	promotion -1 anecdote -3 signpost 8 opinion -3 claim -2
    words:inside the	promotion -1 anecdote -3 signpost 8 recommendation -2 opinion -1 claim -1
    words:insomnia	heading 3 promotion -2 anecdote -2 signpost -1 recommendation -2 opinion -4 claim 7
    words:instead	anecdote -1 recommendation 4 claim -2
    words:insurance	heading 1 boilerplate -1 promotion -3 anecdote -2 signpost 2 recommendation -4 opinion -2 claim 9
    words:insurance will	recommendation -4 opinion -2 claim 7
    words:insurers	heading -3 boilerplate 1 anecdote -1 recommendation -3 opinion 7 claim -2
    words:interested	promotion 12 opinion -1 claim -11
    words:interviews	boilerplate -2 promotion 6 signpost 5 recommendation -7 claim -2
    words:into	heading -5 boilerplate 2 anecdote 1 signpost -2 recommendation -4 opinion -3 claim 10
    words:into a	anecdote -2 recommendation -1 opinion -2 claim 6
    words:into the	anecdote -1 recommendation -2 opinion -1 claim 4
    words:intrusive	recommendation -5 opinion -2 claim 7
    words:intrusive thoughts	recommendation -5 opinion -2 claim 7
    words:investors	heading -1 boilerplate -2 opinion -2 claim 6
    words:ireland	boilerplate -4 promotion -1 recommendation 6 opinion -1 claim -1
    words:is	heading 8 boilerplate 9 promotion -4 anecdote -21 signpost 22 recommendation -20 opinion -1 claim 7
    words:is #	opinion 9 claim -8
    words:is a	boilerplate 15 promotion -3 anecdote -7 signpost -1 recommendation -10 opinion 6 claim -1
    words:is also	anecdote 5 signpost -2 opinion -7 claim 4
    words:is back	boilerplate -1 anecdote 8 signpost -1 recommendation -1 opinion -3 claim -2
    words:is different	promotion -2 signpost -1 recommendation -2 opinion 6
    words:is for	heading 8 boilerplate -1 promotion -5 anecdote -1 signpost 3 recommendation 6 opinion 2 claim -12
    words:is in	boilerplate -2 promotion -2 anecdote -1 signpost 4 recommendation -2 opinion -7 claim 9
    words:is it	heading 3 boilerplate 1 promotion -3 anecdote -1 signpost 7 recommendation -2 opinion -1 claim -3
    words:is just	anecdote -1 opinion 7 claim -6
    words:is ketamine	heading 4 boilerplate -2 signpost -2
    words:is lonely	heading -1 recommendation -2 opinion 9 claim -7
    words:is needed	boilerplate -1 promotion 5 signpost -2 recommendation 9 opinion -5 claim -5
    words:is no	promotion -1 anecdote -1 recommendation -2 opinion -1 claim 5
    words:is not	heading 2 boilerplate 7 promotion 10 anecdote -9 signpost 9 recommendation -8 opinion -13 claim 2
    words:is now	anecdote 5 recommendation -2 opinion -1 claim -1
    words:is one	signpost -1 recommendation -1 opinion 8 claim -4
    words:is open	boilerplate -2 promotion 12 recommendation -1 opinion -1 claim -6
    words:is still	boilerplate -1 signpost 1 opinion -4 claim 5
    words:is that	heading 3 anecdote -8 signpost -9 recommendation -1 opinion 11 claim 5
    words:is the	heading 2 boilerplate -5 promotion -6 anecdote -3 signpost 5 recommendation 2 opinion 1 claim 3
    words:is tms	heading -4 boilerplate 5 signpost -1
    words:is to	heading -4 signpost 4 recommendation 4 opinion 6 claim -10
    words:is what	boilerplate -1 promotion -1 anecdote -3 signpost 2 recommendation 1 opinion 1 claim 1
    words:is when	recommendation -4 opinion -2 claim 7
    words:is why	anecdote -2 recommendation -1 claim 4
    words:isn't	heading -1 anecdote -2 signpost -1 recommendation -6 opinion 6 claim 6
    words:issue	heading -1 boilerplate 13 promotion -3 anecdote -1 signpost -3 recommendation -1 opinion -2 claim -1
    words:it	heading 1 boilerplate -18 promotion -10 anecdote 5 signpost -8 recommendation 12 opinion 14 claim 4
    words:it a	heading -4 boilerplate -2 promotion -1 anecdote -5 signpost 2 recommendation 5 opinion 2 claim 3
    words:it and	promotion -2 anecdote 4 signpost -1 recommendation -6 opinion -2 claim 8
    words:it as	heading 3 promotion -2 anecdote -1 signpost -1 recommendation 5 opinion -5
    words:it at	promotion -1 signpost -1 recommendation 1 opinion -2 claim 3
    words:it came	anecdote -1 opinion 7 claim -6
    words:it could	anecdote -3 signpost -1 recommendation -2 opinion -1 claim 7
    words:it does	anecdote 1 signpost 5 recommendation -2 opinion 4 claim -7
    words:it doesn't	anecdote -1 recommendation -2 opinion -4 claim 7
    words:it down	anecdote -5 signpost 7 recommendation 2 opinion -4 claim 1
    words:it for	promotion -2 anecdote 1 recommendation -1 opinion -4 claim 5
    words:it from	promotion -2 anecdote 6 recommendation -7 opinion -1 claim 5
    words:it gets	promotion -1 recommendation 5 opinion 4 claim -7
    words:it had	anecdote -1 signpost -1 opinion 6 claim -3
    words:it happens	heading -2 signpost 5 recommendation -2 opinion -2 claim 1
    words:it has	heading -1 anecdote 2 signpost -3 recommendation -1 opinion -9 claim 11
    words:it hurt	heading -5 signpost -1 recommendation 6
    words:it in	boilerplate -5 promotion -1 anecdote 2 signpost -3 recommendation 1 opinion -5 claim 11
    words:it is	heading -4 boilerplate -5 promotion -5 anecdote -5 signpost 10 recommendation 8 opinion 24 claim -24
    words:it isn't	anecdote -1 recommendation -1 opinion 6 claim -4
    words:it just	opinion 6 claim -5
    words:it might	promotion -1 signpost -1 recommendation -1 opinion 4 claim -1
    words:it not	heading 2 anecdote -6 signpost -1 recommendation -2 opinion -4 claim 11
    words:it on	boilerplate -3 promotion 4 anecdote 3 signpost -3 recommendation 4 opinion -8 claim 3
    words:it only	anecdote -7 opinion 8
    words:it out	promotion -1 anecdote -4 signpost 4 recommendation 7 opinion -4 claim -2
    words:it remains	recommendation -2 opinion 6 claim -3
    words:it safe	promotion -2 signpost 3 opinion -1
    words:it should	anecdote -1 signpost -2 recommendation 1 opinion 9 claim -7
    words:it so	signpost -1 recommendation 6 opinion -4 claim -1
    words:it somewhere	boilerplate -1 signpost -6 recommendation 7 opinion -1
    words:it to	promotion 3 anecdote -1 signpost -3 recommendation 12 opinion -6 claim -3
    words:it turns	anecdote -1 opinion 7 claim -6
    words:it up	anecdote -4 signpost -1 recommendation -1 opinion -6 claim 12
    words:it was	heading -1 anecdote 11 signpost -2 recommendation -1 opinion 2 claim -9
    words:it with	boilerplate -1 promotion 3 signpost -1 recommendation -2 opinion 6 claim -5
    words:it works	heading -2 boilerplate 2 promotion -1 anecdote -2 recommendation 3 opinion -1 claim 2
    words:its	heading 12 boilerplate -1 promotion -3 anecdote -6 recommendation -9 opinion 2 claim 4
    words:its own	heading 5 promotion -2 anecdote -1 signpost -1 recommendation -1 opinion -4 claim 3
    words:itself	heading -1 anecdote -1 signpost -1 recommendation -6 opinion -4 claim 13
    words:iv	heading 1 promotion -1 anecdote -2 signpost -1 recommendation -1 opinion -2 claim 6
    words:j	boilerplate 3 promotion -1 claim -1
    words:january	boilerplate 1 promotion 2 anecdote 5 signpost -1 recommendation -1 opinion -3 claim -2
    words:jar	boilerplate -2 promotion 7 signpost -1 recommendation -2 opinion -2 claim -1
    words:jo	heading -6 boilerplate 6
    words:job	anecdote 7 signpost -1 recommendation -1 opinion -8 claim 3
    words:join	heading -4 boilerplate -1 promotion 5
    words:journal	heading -1 boilerplate 2 promotion 5 recommendation -1 opinion -2 claim -2
    words:judged	recommendation -1 opinion 7 claim -6
    words:june	boilerplate 3 anecdote 8 signpost -1 opinion -3 claim -7
    words:june and	anecdote 10 signpost -1 opinion -3 claim -6
    words:just	heading 2 boilerplate -3 promotion 5 anecdote 8 signpost -5 recommendation -7 opinion -1 claim 1
    words:just a	opinion 5 claim -4
    words:keep	heading 9 boilerplate -2 promotion -5 anecdote 4 signpost 4 recommendation 1 opinion -1 claim -10
    words:keep it	boilerplate -1 anecdote -1 signpost -4 recommendation 7 opinion -7 claim 6
    words:keep the	heading 8 promotion -1 anecdote -1 signpost 7 recommendation -13 opinion 12 claim -13
    words:keeps	anecdote 3 signpost -2 recommendation -5 opinion -7 claim 11
    words:kept	heading -4 boilerplate -1 promotion -1 anecdote 3 signpost -2 recommendation -4 opinion -3 claim 10
    words:ketamine	heading 15 boilerplate -8 promotion 6 anecdote -11 signpost -5 recommendation -2 opinion -5 claim 11
    words:ketamine and	heading 4 boilerplate -5 promotion 6 signpost 5 recommendation -1 opinion -3 claim -7
    words:ketamine can	anecdote -3 signpost -1 recommendation -2 opinion -1 claim 7
    words:ketamine for	heading 5 boilerplate -3 promotion -1
    words:ketamine is	boilerplate 3 promotion -1 opinion -3 claim 1
    words:kettle	heading 2 boilerplate -1 anecdote -1 signpost -1 recommendation -2 opinion 7 claim -5
    words:kidney	heading -2 boilerplate -7 promotion -1 recommendation 2 opinion -1 claim 9
    words:kids	boilerplate -1 anecdote 1 recommendation -8 opinion -2 claim 11
    words:kind	anecdote -2 signpost -1 recommendation 2 opinion -2 claim 3
    words:kindly	promotion -2 anecdote -2 signpost 8 recommendation -2 opinion 4 claim -5
    words:kitchen	promotion 6 anecdote 4 signpost -1 opinion -3 claim -6
    words:knew	anecdote -1 signpost -1 recommendation -1 opinion 7 claim -5
    words:know	heading 1 boilerplate -3 promotion -4 anecdote 1 signpost 7 recommendation -4 opinion 3 claim -1
    words:know how	anecdote -1 signpost -1 recommendation -1 opinion 5 claim -2
    words:know it	anecdote 7 opinion -5 claim -1
    words:know what	anecdote -2 opinion 7 claim -4
    words:known	heading 1 promotion -1 anecdote 1 signpost -2 recommendation -1 opinion -1 claim 3
    words:knows	promotion -2 signpost -6 recommendation 4 opinion 7 claim -3
    words:korean	boilerplate -2 anecdote -2 opinion -1 claim 6
    words:l-theanine	heading 5 boilerplate -5 promotion -7 recommendation -1 opinion -5 claim 13
    words:label	heading -1 promotion -2 anecdote -1 signpost -2 recommendation 4 opinion 3
    words:language	boilerplate 7 promotion -1 signpost -3 recommendation -6 opinion 8 claim -5
    words:language please	boilerplate 7 promotion -1 signpost -1 recommendation -5
    words:large	boilerplate 7 promotion -1 signpost -1 recommendation -7 opinion -2 claim 4
    words:large print	boilerplate 7 promotion -1 signpost -1 recommendation -5
    words:last	heading -2 boilerplate -2 promotion -5 anecdote 14 signpost 4 recommendation -7 opinion -6 claim 4
    words:last month	promotion -2 anecdote 6 opinion -1 claim -2
    words:lasting	promotion -1 recommendation -2 claim 3
    words:later	signpost -1 recommendation -2 opinion 1 claim 2
    words:laughed	anecdote 7 signpost -1 recommendation -1 opinion -2 claim -3
    words:law	promotion -3 anecdote 3 signpost -3 recommendation 4 opinion -6 claim 6
    words:leaflet	heading -3 boilerplate 12 promotion -4 anecdote 1 signpost -1 recommendation -3 opinion -1 claim -2
    words:leaflet in	boilerplate 7 promotion -1 signpost -1 recommendation -5
    words:leaflets	recommendation -1 opinion 6 claim -4
    words:learned	promotion -1 anecdote 6 signpost 2 recommendation -1 opinion -3 claim -3
    words:least	heading 4 boilerplate -1 promotion -5 anecdote 2 signpost -3 recommendation 8 opinion -3 claim -1
    words:least once	anecdote 7 signpost -2 opinion -3 claim -2
    words:leave	boilerplate -1 promotion 5 anecdote 8 signpost -3 recommendation -5 opinion -3 claim -2
    words:left	heading -2 boilerplate -2 promotion 5 anecdote 7 signpost 2 recommendation -1 opinion -1 claim -7
    words:leg	opinion 9 claim -8
    words:less	boilerplate -1 promotion 3 anecdote 2 signpost -3 opinion -9 claim 8
    words:less than	recommendation 2 opinion -4 claim 2
    words:let	heading 1 boilerplate -1 promotion -3 anecdote 10 signpost 8 opinion -15 claim -1
    words:let dig	promotion -2 signpost 7 recommendation -2 opinion -3
    words:letter	boilerplate -1 promotion 4 anecdote 4 signpost -1 recommendation -1 opinion -1 claim -4
    words:letters	heading 1 promotion -1 anecdote -3 signpost 8 recommendation -9 opinion 6 claim -1
    words:level	boilerplate 6 promotion -1 signpost -2 recommendation -1 opinion -1 claim -1
    words:level #	boilerplate 6 promotion -1 signpost -1 recommendation -1 claim -2
    words:licking	heading -1 recommendation -5 opinion 7 claim -1
    words:licking a	heading -1 recommendation -5 opinion 7 claim -1
    words:lie	anecdote 3 recommendation 2 opinion 3 claim -7
    words:life	heading -4 boilerplate 2 promotion -7 anecdote -1 signpost -2 recommendation 12 opinion 3 claim -4
    words:lift	anecdote -2 recommendation -1 opinion 4 claim -1
    words:lifted	anecdote 5 signpost -1 opinion -2 claim -2
    words:lifts	heading -3 recommendation -2 opinion -1 claim 7
    words:light	heading 1 boilerplate -2 promotion 5 recommendation 4 opinion 2 claim -10
    words:light and	heading -1 recommendation 5 opinion -1 claim -3
    words:like	heading -2 boilerplate 1 promotion 9 signpost -6 recommendation -2 opinion 22 claim -23
    words:like a	heading -1 boilerplate -2 promotion -2 anecdote 3 signpost -3 recommendation 2 opinion 14 claim -11
    words:like it	anecdote -1 recommendation -5 opinion 3 claim 3
    words:like licking	heading -1 recommendation -5 opinion 7 claim -1
    words:like these	boilerplate -2 promotion 7 signpost -2 recommendation -2 opinion -1 claim -1
    words:like this	boilerplate 5 promotion 4 signpost -7 recommendation -1 opinion -1
    words:like you	boilerplate -2 promotion 8 anecdote -1 opinion -4 claim -1
    words:likely	promotion -1 anecdote -3 signpost -1 recommendation -4 claim 9
    words:likely to	promotion -1 anecdote -3 signpost -1 recommendation -4 claim 9
    words:line	boilerplate 8 promotion 3 anecdote 4 signpost -3 recommendation 7 opinion -12 claim -7
    words:line up	recommendation 7 opinion -4 claim -2
    words:list	heading -1 boilerplate -4 promotion 1 anecdote -6 signpost 11 recommendation 1 opinion -6 claim 5
    words:list of	promotion -2 anecdote -3 signpost 5 recommendation -1 opinion -4 claim 4
    words:lithium	heading 7 boilerplate -1 promotion -1 anecdote 2 signpost -2 recommendation -2 opinion -5 claim 2
    words:little	heading 1 boilerplate -2 promotion 1 anecdote -3 signpost 6 recommendation -2 opinion -7 claim 5
    words:live	heading -1 promotion 2 anecdote 1 signpost -1 recommendation -5 opinion 1 claim 2
    words:lives	boilerplate 7 promotion -1 anecdote -2 recommendation 2 opinion 1 claim -5
    words:lives in	boilerplate 7 promotion -1 anecdote -2 opinion -3
    words:living	heading 1 boilerplate -1 promotion -1 recommendation 1 opinion 5 claim -4
    words:living with	heading 1 boilerplate -1 promotion -1 opinion 5 claim -3
    words:local	boilerplate -1 promotion 2 anecdote -2 signpost -1 recommendation 1 opinion 7 claim -6
    words:log	promotion 4 signpost -1 recommendation -1 opinion -1 claim -1
    words:log in	promotion 4 signpost -1 recommendation -1 opinion -1 claim -1
    words:lol	heading -1 boilerplate -8 promotion -2 anecdote -1 signpost 4 opinion 7
    words:london	anecdote -2 signpost -1 opinion -7 claim 10
    words:lonely	heading -1 anecdote -1 recommendation -3 opinion 14 claim -9
    words:long	promotion -3 anecdote -5 signpost 5 recommendation -1 opinion 16 claim -12
    words:long argument	promotion -1 anecdote -3 signpost 8 recommendation -1 opinion -1 claim -2
    words:long-term	boilerplate 1 recommendation 4 opinion -1 claim -3
    words:longer	heading 1 boilerplate -1 anecdote -2 recommendation 1 opinion -8 claim 10
    words:longer than	anecdote -1 signpost -1 opinion -5 claim 7
    words:look	heading -1 boilerplate -1 promotion -3 signpost 1 recommendation 1 opinion 10 claim -7
    words:looked	heading -1 promotion -2 anecdote -2 signpost 4 opinion -3 claim 3
    words:looked at	heading -1 promotion -1 signpost 5 opinion -2
    words:looking	heading 3 boilerplate -3 promotion 8 anecdote -2 signpost -2 recommendation 1 opinion 8 claim -12
    words:looking after	heading 2 boilerplate -2 recommendation -2 opinion 8 claim -6
    words:looks like	heading 1 signpost 2 opinion 4 claim -5
    words:lose	promotion -4 recommendation -1 opinion 1 claim 5
    words:loss	heading 1 boilerplate -1 recommendation -1 opinion -3 claim 4
    words:lost	boilerplate 3 promotion -2 anecdote -4 signpost -1 recommendation -3 opinion 12 claim -6
    words:lot	boilerplate -1 promotion -3 anecdote -1 signpost 3 recommendation -2 opinion -5 claim 10
    words:lot of	promotion -3 anecdote -6 signpost -2 recommendation -2 opinion -4 claim 16
    words:loud	heading -4 boilerplate 4 promotion -1 anecdote -6 opinion 6 claim 1
    words:love	heading 4 boilerplate -2 promotion -4 anecdote 7 signpost -3 recommendation 6 opinion -5 claim -2
    words:low	heading -2 boilerplate -1 promotion -1 anecdote 4 signpost -3 recommendation 8 opinion -4 claim -1
    words:low mood	heading -1 promotion -1 recommendation 8 opinion -1 claim -4
    words:lower	recommendation -2 claim 3
    words:lying	anecdote -3 recommendation -1 opinion 6 claim -2
    words:m	heading -2 boilerplate 8 promotion 6 anecdote -1 signpost -2 recommendation -2 opinion -3 claim -3
    words:machine	boilerplate -1 anecdote -1 signpost -1 opinion 9 claim -7
    words:made	boilerplate -2 promotion 15 anecdote 3 signpost -4 recommendation -9 opinion 2 claim -6
    words:magnesium	heading 1 boilerplate -3 promotion 4 anecdote 1 signpost -1 recommendation -4 opinion -5 claim 6
    words:magnesium and	promotion 10 recommendation -3 opinion -1 claim -6
    words:magnetic	heading -1 boilerplate 1 promotion -1 anecdote -1 signpost 4 recommendation -1 opinion -2 claim 2
    words:magnetic stimulation	heading 6 boilerplate -8 promotion -1 anecdote -1 signpost 4 opinion -2 claim 1
    words:mail	heading -1 boilerplate -5 promotion -1 signpost 7 opinion -1
    words:mailing	boilerplate -8 promotion 8
    words:main	heading -5 promotion -1 signpost 9 opinion -3 claim 1
    words:maintenance	signpost -1 recommendation -1 opinion -3 claim 5
    words:major	heading -5 promotion 3 anecdote 2 recommendation -1 claim 1
    words:make	heading -4 boilerplate 2 promotion 1 anecdote -4 signpost -1 recommendation -17 opinion -5 claim 29
    words:make a	promotion -1 recommendation -3 opinion -1 claim 5
    words:makes	heading -1 anecdote -1 signpost -2 recommendation -3 opinion 9 claim -1
    words:makes you	recommendation -2 opinion 7 claim -3
    words:male	boilerplate 1 promotion -1 anecdote -1 recommendation -4 claim 6
    words:man	heading 2 boilerplate -1 anecdote 10 signpost -1 recommendation -1 opinion -1 claim -7
    words:manage	boilerplate 1 promotion -1 anecdote 9 signpost -2 opinion -5 claim -2
    words:mania	promotion -1 anecdote -3 recommendation -2 opinion -3 claim 9
    words:manual	heading -3 promotion -3 anecdote -4 signpost -2 claim 12
    words:many	boilerplate -6 promotion -3 anecdote -5 signpost 2 recommendation -1 opinion -4 claim 17
    words:many people	heading -1 promotion -1 signpost -2 recommendation -2 opinion -2 claim 8
    words:march	heading -2 boilerplate 3 promotion 10 anecdote -4 signpost -2 recommendation -2 opinion -1 claim -2
    words:march #	heading -2 boilerplate 4 promotion 5 anecdote -1 recommendation -2 claim -3
    words:marks	heading -2 signpost -2 recommendation -1 opinion 8 claim -2
    words:marks for	heading -2 signpost -2 recommendation -1 opinion 8 claim -2
    words:marriage	anecdote -9 recommendation -1 opinion 5 claim 6
    words:mate	boilerplate -2 promotion -1 anecdote 9 signpost -2 claim -3
    words:matter	heading -1 promotion -1 anecdote -1 signpost -2 recommendation -2 opinion 11 claim -4
    words:may	heading -3 boilerplate 5 promotion -3 anecdote -2 signpost 1 recommendation -14 claim 16
    words:may be	boilerplate -1 promotion -1 anecdote -1 signpost 5 recommendation -1 opinion 2 claim -3
    words:may make	recommendation -8 claim 8
    words:maybe	heading 2 boilerplate -1 promotion -2 anecdote -2 recommendation -1 opinion -2 claim 6
    words:me	heading 1 boilerplate -3 promotion -9 anecdote 12 signpost 14 recommendation -12 opinion 4 claim -7
    words:me a	boilerplate -4 promotion -1 signpost -2 recommendation -1 opinion 9
    words:meals	heading -1 boilerplate -1 promotion 5 opinion -3
    words:mean	heading -2 boilerplate -2 promotion -2 anecdote -10 signpost 3 recommendation -1 opinion 8 claim 6
    words:means	promotion -1 anecdote 3 signpost -1 recommendation -3 opinion -7 claim 9
    words:med	heading -7 boilerplate 8
    words:media	heading 7 boilerplate -5 opinion -1
    words:media contact	heading 7 boilerplate -6
    words:medical	heading 5 boilerplate 1 promotion 4 signpost 10 recommendation -1 opinion -14 claim -3
    words:medical advice	boilerplate 5 promotion 4 signpost 6 recommendation -5 opinion -7 claim -3
    words:medical director	boilerplate 1 anecdote -5 opinion -1 claim 6
    words:medication	heading 9 boilerplate -11 promotion 3 anecdote -2 signpost 3 recommendation -5 opinion 3 claim -1
    words:medication for	boilerplate -1 anecdote -1 signpost 5 opinion -1 claim -1
    words:medication overuse	recommendation -5 claim 6
    words:medicine	heading 5 boilerplate -3 promotion -4 anecdote -6 signpost 2 recommendation -4 opinion 12 claim -1
    words:medicine is	opinion 9 claim -8
    words:medicines	heading 1 promotion -1 signpost -4 recommendation 6 opinion -2 claim 1
    words:meds	anecdote 3 signpost -1 opinion 3 claim -5
    words:meet	heading 12 boilerplate -9 promotion -2 anecdote 3 signpost -1 recommendation -6 opinion 3 claim -2
    words:meet the	heading 7 boilerplate -5 promotion -4 opinion 1 claim 1
    words:member	heading 3 boilerplate -2 promotion -1 anecdote 1 signpost 3 recommendation 1 opinion -1 claim -4
    words:members	heading -4 boilerplate -1 promotion 2 anecdote 1 signpost 2 recommendation 2 opinion -2
    words:memory	heading -2 anecdote -3 signpost -2 recommendation -3 opinion -8 claim 19
    words:men	signpost -1 recommendation -2 opinion -3 claim 7
    words:mental	heading 7 boilerplate -2 promotion -1 anecdote -1 signpost -2 recommendation -2 opinion -2 claim 2
    words:mental health	heading 7 boilerplate -2 anecdote -1 signpost -2 recommendation -2 claim -2
    words:mention	boilerplate -1 promotion 1 anecdote -8 opinion 7 claim 1
    words:met	heading 5 boilerplate -3 promotion -1 anecdote -1 recommendation -1 opinion -2 claim 3
    words:metallic	heading -1 boilerplate -1 promotion -1 signpost -1 recommendation -2 opinion -3 claim 9
    words:metallic taste	heading -1 boilerplate -1 promotion -1 signpost -1 recommendation -2 opinion -3 claim 9
    words:methods	heading 9 opinion -4 claim -4
    words:mg	heading -5 boilerplate -2 promotion -4 anecdote 3 signpost -1 recommendation -1 opinion -1 claim 11
    words:mice	heading 1 boilerplate -1 promotion -1 anecdote -1 signpost -3 recommendation -6 opinion -1 claim 12
    words:midnight	heading -1 boilerplate -1 promotion 7 signpost -3 opinion -2
    words:might	heading -2 boilerplate 1 promotion -4 anecdote -1 signpost -1 recommendation -2 opinion -3 claim 12
    words:migraine	heading 3 boilerplate 1 promotion 1 anecdote -2 signpost -6 recommendation -1 opinion -8 claim 12
    words:migraine is	opinion -3 claim 4
    words:mild	boilerplate -1 promotion -1 anecdote 5 signpost -1 recommendation -2 opinion -4 claim 4
    words:milk	boilerplate -1 anecdote 2 signpost -1 recommendation -1 opinion -3 claim 5
    words:million	heading -1 promotion -1 anecdote -2 opinion 13 claim -8
    words:mind	heading -10 boilerplate 13 promotion -4 anecdote -3 signpost 2 recommendation -1 opinion 3
    words:mine	heading -2 boilerplate 3 promotion -1 anecdote 6 signpost -3 opinion -5 claim 3
    words:minister	anecdote -3 signpost -1 opinion 8 claim -3
    words:minutes	heading -3 boilerplate 2 promotion -1 anecdote 2 signpost -2 recommendation 4 opinion -3
    words:minutes of	opinion 5 claim -4
    words:mirror	anecdote 4 opinion -4 claim 1
    words:miss	promotion -2 anecdote -2 signpost -1 recommendation -1 claim 5
    words:mix	recommendation 1 opinion 5 claim -6
    words:mixed	heading -1 recommendation -1 opinion -3 claim 5
    words:mod	boilerplate 8 anecdote -2 recommendation -3 claim -3
    words:moment	heading -1 promotion 4 anecdote -1 signpost -10 opinion 9 claim -1
    words:monday	heading 4 promotion -4 anecdote 3 signpost -1 recommendation 1 opinion -2 claim -1
    words:money	boilerplate -3 anecdote -3 signpost -2 recommendation -1 opinion 12 claim -2
    words:month	heading -3 boilerplate 4 promotion -5 anecdote 14 signpost -6 recommendation -4 opinion -3 claim 4
    words:month or	anecdote -1 recommendation -5 opinion -1 claim 8
    words:monthly	heading -4 boilerplate -1 promotion 5 anecdote 1
    words:months	promotion -2 anecdote -1 signpost -5 recommendation -3 opinion -9 claim 20
    words:months and	promotion -1 anecdote -4 signpost -3 opinion -3 claim 11
    words:mood	heading -7 boilerplate 11 promotion -5 anecdote 3 signpost -3 recommendation 9 opinion -6 claim -2
    words:more	heading -2 boilerplate -3 promotion -7 anecdote -7 signpost 9 recommendation 7 opinion 9 claim -5
    words:more research	boilerplate -1 signpost -1 recommendation 12 opinion -3 claim -7
    words:more than	heading 3 boilerplate -2 promotion -2 anecdote -1 signpost 2 recommendation 6 opinion 6 claim -12
    words:morning	promotion -4 anecdote 4 signpost -7 recommendation 7 opinion 5 claim -6
    words:most	heading -1 boilerplate 5 promotion -10 anecdote 4 signpost 2 recommendation -5 opinion -2 claim 6
    words:most of	heading -1 anecdote 2 signpost -1 recommendation 1 claim -2
    words:most people	signpost -1 recommendation -5 opinion -3 claim 10
    words:mostly	heading -2 boilerplate 3 promotion -1 anecdote 4 signpost -1 recommendation -2 opinion 4 claim -4
    words:mother	heading 2 boilerplate -2 promotion -1 anecdote -6 signpost 7 recommendation -1 opinion 3 claim -3
    words:mouth	heading -2 promotion -1 anecdote -3 signpost 3 recommendation -1 opinion -1 claim 5
    words:move	promotion 7 opinion -1 claim -5
    words:movement	heading 4 boilerplate -4 promotion -2 anecdote -6 signpost -2 recommendation -1 opinion 3 claim 7
    words:moving	recommendation 12 opinion -2 claim -9
    words:moving again	recommendation 7 claim -6
    words:much	heading -1 boilerplate -1 promotion -1 signpost -2 recommendation -3 opinion -4 claim 12
    words:mushrooms	heading -1 signpost -9 recommendation 1 opinion 10
    words:must	heading -1 boilerplate 5 promotion -2 signpost -2 opinion -7 claim 6
    words:must be	boilerplate 5 promotion -1 recommendation -2 opinion -2
    words:my	heading 2 boilerplate -11 promotion 9 anecdote 16 signpost 1 recommendation 11 opinion -6 claim -23
    words:my brother	anecdote -2 recommendation 7 opinion -4 claim -1
    words:my patients	promotion -1 anecdote -1 signpost -1 recommendation 3 opinion 4 claim -5
    words:myself	promotion -1 anecdote 13 signpost -1 recommendation -2 opinion -8 claim -2
    words:naltrexone	heading -2 anecdote 10 signpost -2 recommendation -1 opinion 7 claim -12
    words:naltrexone the	anecdote 10 opinion -1 claim -8
    words:name	heading -6 boilerplate 2 anecdote 4 signpost -1 recommendation -1 opinion -4 claim 7
    words:name it	heading -3 promotion -1 anecdote 1 recommendation 5 opinion -1 claim -1
    words:names	boilerplate -4 promotion -1 signpost -1 opinion -2 claim 8
    words:national	boilerplate 2 promotion -1 anecdote -2 signpost -1 recommendation 1 opinion -2 claim 3
    words:nausea	heading -1 boilerplate 2 promotion -1 signpost -1 recommendation 3 opinion -2
    words:near	boilerplate -2 promotion 6 anecdote 1 signpost -1 recommendation 2 opinion -2 claim -5
    words:near you	boilerplate -2 promotion 6 signpost -1 recommendation -2 opinion -1 claim -1
    words:nearest	promotion -3 anecdote -2 recommendation -2 opinion 6 claim 2
    words:nearly	heading -9 boilerplate -1 promotion -5 anecdote 4 signpost 2 recommendation 2 opinion -1 claim 8
    words:nearly always	anecdote 7 signpost -2 opinion -3 claim -2
    words:neck	heading 1 boilerplate -5 promotion 3 anecdote 1 signpost -2 recommendation 5 opinion -1 claim -3
    words:need	heading 7 boilerplate 4 promotion 2 signpost -5 recommendation -9 opinion -4 claim 5
    words:need to	heading 5 boilerplate -4 promotion 5 signpost -1 recommendation -1 opinion -2 claim -2
    words:needed	boilerplate -2 promotion 13 anecdote -5 signpost -4 recommendation 18 opinion -9 claim -12
    words:needed to	boilerplate -1 promotion -1 anecdote -1 signpost -1 recommendation 12 opinion -3 claim -6
    words:needle	promotion -1 anecdote 2 recommendation -2 opinion -5 claim 6
    words:needs	boilerplate -1 anecdote -1 recommendation 15 opinion -4 claim -9
    words:neither	boilerplate -2 promotion -3 anecdote 6 signpost -1 recommendation -1 opinion 2
    words:nerve	heading -5 boilerplate 2 promotion 4 anecdote -1 signpost -3 recommendation -3 opinion 9 claim -3
    words:nerve pain	heading -4 boilerplate -1 promotion 4 anecdote -1 signpost -1 recommendation -3 opinion 12 claim -6
    words:nerves	recommendation -2 opinion -1 claim 3
    words:nervous	heading 3 boilerplate -4 promotion -2 anecdote -1 signpost -1 opinion 18 claim -14
    words:nervous system	heading 3 boilerplate -4 promotion -2 recommendation 1 opinion 16 claim -14
    words:network	heading -4 boilerplate 4 opinion 3 claim -2
    words:neurons	anecdote -1 opinion -7 claim 8
    words:neuropathy	heading -1 recommendation -1 opinion -3 claim 6
    words:never	heading -2 boilerplate -2 promotion -4 anecdote 4 signpost 1 recommendation 3 opinion 11 claim -11
    words:never mind	promotion -1 anecdote -1 recommendation -1 opinion -4 claim 7
    words:new	heading 2 boilerplate 6 promotion -3 anecdote -12 signpost 14 recommendation -6 opinion 3 claim -4
    words:new here	anecdote -3 signpost 11 recommendation -1 opinion -4 claim -1
    words:new patients	heading -1 promotion 6 anecdote -1 signpost -4 opinion -1
    words:newer	heading 1 boilerplate -2 promotion -1 signpost 5 recommendation -1 opinion -2
    words:news	heading -1 boilerplate 1 promotion 1 signpost 3 opinion -3 claim -1
    words:newsletter	heading -7 boilerplate 8
    words:next	heading -3 boilerplate 2 promotion -7 anecdote -6 signpost 8 recommendation 2 opinion 1 claim 3
    words:next time	boilerplate -2 promotion -4 anecdote -1 signpost 8 recommendation -3 opinion -1 claim 3
    words:nhs	heading -3 boilerplate 3 promotion -6 anecdote -2 signpost 8 recommendation 7 opinion -7 claim 1
    words:nhs #	promotion -5 recommendation 8 claim -2
    words:nice	promotion -1 anecdote -1 signpost -2 recommendation -2 opinion 4 claim 2
    words:night	heading -3 boilerplate -5 anecdote 12 signpost 3 recommendation 2 opinion -7 claim -2
    words:night and	anecdote 6 opinion -2 claim -3
    words:nightmares	heading 6 boilerplate -6 anecdote 1 recommendation -1 opinion -4 claim 4
    words:nights	boilerplate -6 promotion 5 anecdote 3 signpost -1 recommendation -2 opinion -3 claim 5
    words:nine	boilerplate -1 promotion -1 anecdote -1 signpost -1 recommendation -1 opinion 4
    words:nine thousand	anecdote -3 recommendation -1 opinion 8 claim -4
    words:no	heading -2 boilerplate -6 promotion 8 anecdote 12 signpost -2 recommendation -10 opinion 6 claim -6
    words:no difference	anecdote -2 opinion -5 claim 7
    words:no drug	opinion 8 claim -8
    words:no more	recommendation 4 opinion -5 claim 1
    words:no new	opinion 6 claim -6
    words:no one	promotion -2 anecdote -2 signpost 5
    words:no part	anecdote 8 opinion -2 claim -4
    words:no treatment	recommendation -1 opinion 7 claim -6
    words:nobody	boilerplate -2 promotion -5 anecdote -6 signpost -12 recommendation 1 opinion -7 claim 31
    words:nobody can	opinion -5 claim 6
    words:nobody has	anecdote -4 signpost -1 recommendation -1 opinion -2 claim 9
    words:nobody should	anecdote -2 recommendation 8 opinion -2 claim -3
    words:none	heading -1 boilerplate -1 promotion -1 anecdote -8 signpost 3 recommendation 1 opinion -6 claim 13
    words:none of	anecdote -2 signpost 3 recommendation -3 opinion -1 claim 2
    words:normal	anecdote -1 signpost 1 recommendation -2 opinion -3 claim 5
    words:nose	anecdote 3 signpost -1 recommendation 6 opinion -1 claim -7
    words:not	heading 1 boilerplate -4 promotion -2 anecdote -2 signpost 8 recommendation 3 opinion -5 claim 2
    words:not a	heading 5 boilerplate -1 promotion -3 anecdote 1 signpost 5 recommendation 3 opinion -9 claim -1
    words:not after	anecdote -1 recommendation 7 opinion -2 claim -3
    words:not be	anecdote -3 signpost -1 recommendation 2 opinion 9 claim -6
    words:not been	promotion -1 signpost -1 recommendation -2 opinion -3 claim 8
    words:not by	recommendation 2 opinion 9 claim -10
    words:not covered	heading 3 boilerplate -2 promotion 9 signpost -1 claim -7
    words:not differ	recommendation -4 claim 6
    words:not drive	recommendation 6 opinion -4 claim -2
    words:not get	heading 2 signpost -1 recommendation -6 opinion 6
    words:not going	anecdote 6 signpost -4 recommendation 4 opinion -3 claim -2
    words:not have	anecdote 1 recommendation -9 opinion -4 claim 13
    words:not in	signpost -1 recommendation 6 opinion -1 claim -3
    words:not know	anecdote -1 signpost -1 recommendation -1 opinion -2 claim 6
    words:not offer	promotion 8 signpost -1 recommendation -1 opinion -2 claim -3
    words:not part	boilerplate -1 promotion 10 signpost -3 opinion -1 claim -4
    words:not respond	promotion -1 signpost -1 recommendation -1 opinion -2 claim 6
    words:not stop	anecdote 3 recommendation 4 opinion -6 claim -1
    words:not take	recommendation 6 claim -5
    words:not the	heading 2 boilerplate -1 anecdote 2 signpost -4 recommendation -1 opinion 4 claim -1
    words:not to	heading -1 promotion -2 anecdote -2 signpost -2 recommendation 6 opinion 3 claim -1
    words:not your	boilerplate -1 signpost 5 recommendation -1 opinion 4 claim -6
    words:note	heading 1 boilerplate 5 promotion -1 anecdote -2 signpost 3 recommendation -3 opinion -1 claim -2
    words:notes	heading -3 boilerplate 4 anecdote -1 signpost 1 recommendation -2 opinion -3 claim 5
    words:nothing	heading 8 promotion -2 anecdote 2 signpost -2 recommendation 9 opinion -14 claim 1
    words:nothing else	recommendation -1 opinion -4 claim 5
    words:notice	promotion -2 anecdote -1 recommendation 3
    words:now	heading -5 boilerplate -7 promotion 5 anecdote 12 signpost 2 recommendation -6 opinion 2 claim -3
    words:nuala	anecdote 5 signpost -1 recommendation -1 opinion 6 claim -9
    words:number	boilerplate -1 promotion 4 anecdote -4 signpost 2 recommendation -1 opinion -1 claim 1
    words:number of	promotion 4 anecdote -1 signpost 3 opinion -2 claim -4
    words:numbers	heading 2 boilerplate -1 promotion -2 signpost 2 recommendation -1 opinion 3 claim -3
    words:nurse	heading 2 boilerplate 2 anecdote 1 signpost 3 recommendation -1 opinion -2 claim -6
    words:nurses	heading -1 boilerplate 8 promotion -2 anecdote 5 signpost -1 recommendation -1 opinion -4 claim -4
    words:occasional	boilerplate -8 promotion 8
    words:ocd	heading 5 boilerplate -5 promotion -2 anecdote 1 signpost -7 recommendation 3 opinion -8 claim 14
    words:october	heading 5 boilerplate -2 promotion -3 anecdote 1 signpost -1 opinion -1 claim 2
    words:odd	opinion 7 claim -6
    words:of	heading -17 boilerplate 9 promotion -9 anecdote 9 signpost 6 recommendation -14 opinion 6 claim 9
    words:of #	heading 1 boilerplate 4 promotion 5 anecdote -3 signpost -1 recommendation -4 opinion -5 claim 3
    words:of a	heading -1 boilerplate 1 promotion -2 anecdote 7 signpost 5 recommendation 6 opinion -1 claim -16
    words:of addiction	opinion 9 claim -9
    words:of an	anecdote -1 signpost -1 recommendation 2 opinion 5 claim -4
    words:of course	promotion -1 anecdote -1 signpost -1 recommendation -1 opinion 6 claim -2
    words:of ending	promotion -1 recommendation 7 opinion -1 claim -4
    words:of four	recommendation 7 claim -6
    words:of hours	boilerplate -1 promotion 1 anecdote -1 signpost -1 recommendation 7 opinion -2 claim -3
    words:of it	boilerplate -1 promotion 2 anecdote -5 signpost 8 recommendation 5 opinion -8 claim -1
    words:of my	promotion -2 anecdote 4 signpost -2 recommendation -3 opinion 4 claim -1
    words:of our	boilerplate -1 promotion -2 anecdote 7 signpost -2 recommendation -2 opinion 7 claim -7
    words:of pain	heading -4 boilerplate 4 claim 1
    words:of patients	signpost 3 opinion -1 claim -2
    words:of people	heading -4 promotion 4 signpost -1 recommendation -1 opinion -3 claim 4
    words:of root	promotion 10 recommendation -3 opinion -1 claim -6
    words:of six	promotion 2 signpost -1 recommendation 9 opinion -4 claim -6
    words:of suicide	heading 3 promotion -3 anecdote -3 signpost -1 recommendation 8 opinion -2 claim -3
    words:of ten	boilerplate -4 anecdote 1 signpost -1 recommendation -1 opinion 6
    words:of that	boilerplate -1 promotion -1 anecdote 2 signpost 4 recommendation -1 opinion 1 claim -4
    words:of the	heading -2 boilerplate 7 promotion 4 anecdote -12 signpost 2 recommendation -12 opinion 14 claim -3
    words:of them	boilerplate 6 promotion -4 anecdote 1 signpost -2 recommendation 2 opinion -4
    words:of these	heading -5 boilerplate -1 promotion -1 anecdote 2 signpost 9 opinion -1 claim -3
    words:of things	recommendation -1 opinion 5 claim -4
    words:of this	boilerplate -2 promotion 9 anecdote -1 signpost -4 opinion 1 claim -3
    words:of those	anecdote -1 recommendation 1 opinion -3 claim 4
    words:of tms	heading 8 boilerplate -2 promotion -5
    words:of us	promotion -1 anecdote 2 signpost -3 recommendation -1 opinion -5 claim 7
    words:of use	heading -5 boilerplate 6
    words:of which	recommendation -1 opinion -6 claim 7
    words:of years	anecdote -1 signpost -1 recommendation -1 opinion 8 claim -5
    words:of you	heading -3 boilerplate -3 promotion -2 signpost -2 opinion 10
    words:of your	heading -2 boilerplate 2 anecdote -1 signpost -2 recommendation -6 opinion 6 claim 4
    words:off	heading -1 boilerplate 1 anecdote 7 signpost -5 recommendation 6 opinion -16 claim 9
    words:off and	promotion -1 anecdote 1 recommendation 5 opinion -1 claim -4
    words:off the	promotion -2 anecdote 1 signpost -1 recommendation 7 opinion -2 claim -3
    words:off-label	heading -1 boilerplate 3 promotion -3 anecdote -1 signpost -1 recommendation -1 opinion -5 claim 8
    words:offer	heading -1 promotion 4 anecdote -1 signpost -4 recommendation 14 opinion -7 claim -5
    words:offer it	promotion 8 signpost -1 recommendation -1 opinion -2 claim -3
    words:offered	heading -1 anecdote -2 signpost -2 recommendation -5 opinion -4 claim 13
    words:office	boilerplate -1 promotion 12 anecdote 4 signpost 1 recommendation -7 opinion -3 claim -5
    words:often	heading -2 promotion 6 anecdote -4 signpost -1 opinion -7 claim 9
    words:oh	boilerplate -1 anecdote -4 signpost -1 opinion 7
    words:oh this	anecdote -4 signpost -2 opinion 7
    words:oil	heading -2 promotion -1 signpost -1 opinion 11 claim -6
    words:ok	heading 4 boilerplate -8 promotion 7 anecdote -4 signpost 3 opinion -1
    words:okay	heading 2 boilerplate -1 promotion -1 signpost 6 recommendation 3 opinion -6 claim -2
    words:old	heading -8 boilerplate 8 promotion -1 anecdote -3 signpost -2 recommendation -5 opinion 2 claim 10
    words:older	heading -4 boilerplate 3 promotion -1 anecdote -1 signpost -1 recommendation -1 opinion -4 claim 9
    words:on	heading -10 boilerplate -18 promotion 10 anecdote 21 signpost 3 recommendation 17 opinion -18 claim -6
    words:on #	boilerplate -7 promotion 2 anecdote -1 signpost -1 recommendation 13 opinion -1 claim -5
    words:on a	promotion -1 anecdote -2 signpost 5 recommendation 13 opinion -4 claim -11
    words:on about	promotion 3 signpost -1 recommendation -7 claim 4
    words:on and	anecdote 5 signpost -1 opinion -2 claim -2
    words:on board	signpost -1 recommendation 7 opinion -1 claim -4
    words:on her	anecdote 9 signpost -1 recommendation -1 opinion -1 claim -4
    words:on it	anecdote 2 signpost -2 recommendation -3 opinion 9 claim -5
    words:on more	boilerplate -1 promotion -1 signpost 5 recommendation 1 opinion -1 claim -2
    words:on our	boilerplate 1 promotion -5 anecdote -1 signpost -5 recommendation -1 opinion 4 claim 7
    words:on paper	anecdote 3 opinion 9 claim -11
    words:on request	boilerplate -2 promotion 7 recommendation -1 claim -3
    words:on the	heading -9 boilerplate 5 promotion 5 anecdote 14 signpost 5 recommendation -9 opinion -12
    words:on this	heading -3 boilerplate 4 promotion -2 anecdote -1 signpost 1 recommendation 1 claim -1
    words:on to	promotion 7 signpost -1 recommendation -5 opinion -3 claim 1
    words:on top	promotion -1 anecdote -1 signpost -1 opinion 8 claim -5
    words:on your	boilerplate -3 promotion -4 anecdote -1 signpost -2 recommendation 2 opinion 1 claim 7
    words:once	boilerplate -1 promotion 4 anecdote 3 signpost 9 recommendation 2 opinion -11 claim -6
    words:once a	anecdote 7 signpost -2 opinion -3 claim -2
    words:one	heading -3 boilerplate 5 promotion 2 signpost 11 recommendation -6 opinion 4 claim -13
    words:one and	promotion 8 signpost -1 opinion -3 claim -4
    words:one by	promotion -2 signpost 5 recommendation -1 opinion -3
    words:one day	opinion 9 claim -8
    words:one gentleman	anecdote 9 opinion -8
    words:one in	anecdote -1 signpost -2 recommendation 4 opinion 4 claim -5
    words:one is	boilerplate -1 anecdote -1 signpost -1 recommendation -1 claim 5
    words:one of	heading -1 boilerplate 8 promotion -2 anecdote 10 signpost -4 recommendation 1 claim -12
    words:one place	promotion -3 anecdote -8 signpost 12 claim -1
    words:ones	signpost 6 recommendation -1 opinion -8 claim 4
    words:online	promotion 9 signpost -1 recommendation -3 opinion -1 claim -3
    words:only	heading -2 promotion -3 anecdote -22 signpost 5 recommendation 3 opinion 4 claim 14
    words:only because	anecdote -7 opinion 8
    words:only thing	promotion -4 opinion -1 claim 5
    words:open	heading -10 boilerplate 12 promotion 15 anecdote -1 signpost -2 recommendation 9 opinion -6 claim -16
    words:opened	promotion -1 anecdote -2 recommendation -1 opinion -1 claim 6
    words:opioid	heading -2 anecdote -1 signpost 2 recommendation -1 opinion -4 claim 5
    words:opioids	promotion -1 signpost -1 recommendation 3 opinion -3 claim 2
    words:or	heading 1 boilerplate -6 promotion -1 anecdote -12 signpost 2 recommendation 22 opinion -33 claim 28
    words:or a	heading -3 boilerplate 2 promotion -1 anecdote -2 signpost -2 recommendation 7 opinion -2 claim 1
    words:or an	recommendation 5 claim -4
    words:or another	boilerplate 7 promotion -1 signpost -1 recommendation -5
    words:or if	promotion -3 recommendation 7 claim -3
    words:or more	boilerplate -1 promotion -1 anecdote -3 signpost 4 recommendation -2 opinion -2 claim 5
    words:or seven	anecdote 2 recommendation 6 opinion -3 claim -5
    words:or text	promotion -6 anecdote -1 recommendation 12 opinion -1 claim -4
    words:or the	heading -1 promotion -1 anecdote 5 signpost 6 recommendation -2 opinion -3 claim -4
    words:or two	promotion -1 anecdote -2 recommendation -1 opinion -1 claim 5
    words:order	heading -3 boilerplate -1 promotion 1 anecdote 4 signpost 3 recommendation -3 opinion 2 claim -5
    words:ordinary	promotion -1 signpost -1 opinion -2 claim 4
    words:other	heading 2 boilerplate -1 anecdote 5 signpost -7 opinion -3 claim 4
    words:other people	anecdote 6 signpost -1 recommendation -1 opinion -2 claim -1
    words:others	boilerplate -7 anecdote -1 signpost -1 recommendation -1 opinion -1 claim 12
    words:otherwise	heading 5 boilerplate -2 promotion -2 anecdote 7 signpost -1 recommendation -1 opinion -4 claim -3
    words:ought	anecdote -1 signpost -2 recommendation 5 opinion 2 claim -5
    words:ought to	anecdote -1 signpost -2 recommendation 3 opinion 4 claim -4
    words:our	heading -8 boilerplate 6 promotion 11 anecdote 10 recommendation -11 opinion 9 claim -16
    words:our #	heading 1 promotion 6 signpost -1 recommendation -3 opinion -1 claim -3
    words:our front	anecdote 7 opinion -6
    words:our newsletter	heading -7 boilerplate 8 promotion -1
    words:our own	heading 5 boilerplate -3 promotion -1 signpost -1 opinion 5 claim -5
    words:our team	heading -1 boilerplate 1 promotion -1 anecdote -1 signpost -4 opinion 7 claim -1
    words:out	heading -4 promotion 4 anecdote -9 signpost -3 recommendation 6 opinion -8 claim 13
    words:out and	anecdote -3 signpost -1 recommendation 6 opinion -2
    words:out for	promotion -1 recommendation 6 claim -5
    words:out of	heading -2 boilerplate 3 promotion -1 anecdote 4 signpost -1 recommendation 3 opinion -2 claim -6
    words:out the	promotion 2 anecdote -4 signpost 4 recommendation -4 claim 2
    words:outcomes	opinion 10 claim -10
    words:outside	heading -1 anecdote 3 opinion -3 claim 1
    words:over	heading -3 boilerplate 3 promotion 2 anecdote -8 signpost 11 recommendation -2 opinion -2 claim -1
    words:over #	heading -1 boilerplate 4 promotion -4 anecdote -2 recommendation -1 opinion -1 claim 5
    words:over a	promotion -1 anecdote -3 signpost 8 recommendation -2 opinion -2 claim -1
    words:over and	promotion -1 anecdote -7 signpost 8 opinion -1
    words:over the	heading -2 promotion -1 anecdote -1 signpost -3 recommendation 12 opinion 1 claim -6
    words:over video	promotion 10 recommendation -5 claim -4
    words:overuse	recommendation -5 claim 6
    words:overuse headache	recommendation -5 claim 6
    words:own	heading 8 boilerplate -1 promotion -4 anecdote -1 signpost -1 recommendation 1 opinion -4 claim 1
    words:p	heading -5 boilerplate 4 promotion 6 anecdote 2 signpost 6 recommendation -3 opinion -5 claim -5
    words:p m	heading -1 boilerplate 3 promotion 8 anecdote -1 signpost -1 recommendation -2 opinion -1 claim -5
    words:page	heading -2 boilerplate 4 promotion 3 anecdote -1 recommendation -1 opinion -1 claim -3
    words:pages	boilerplate -3 promotion 4 anecdote -1 signpost 11 recommendation -1 opinion -3 claim -6
    words:paid	heading -5 boilerplate -5 promotion 5 anecdote 7 signpost -1 recommendation -1 claim -1
    words:pain	heading -7 boilerplate -5 anecdote -10 signpost 2 recommendation 3 opinion 7 claim 10
    words:pain #	heading -4 boilerplate 5 recommendation -1 claim -1
    words:pain and	anecdote -1 recommendation -1 opinion -1 claim 3
    words:pain in	heading 3 boilerplate -3 opinion -1 claim 2
    words:pain is	heading -1 promotion -1 anecdote -1 signpost -1 recommendation 1 opinion 3 claim -1
    words:pain medicine	heading -4 boilerplate 5 promotion -1
    words:pain syndrome	heading 2 boilerplate -6 promotion 4 anecdote -1 recommendation -1 opinion -3 claim 5
    words:panel	boilerplate 1 promotion -1 signpost -1 recommendation 7 opinion 9 claim -15
    words:panic	heading 4 boilerplate -1 signpost -3 recommendation 4 claim -3
    words:paper	boilerplate -2 promotion 6 anecdote 9 signpost 3 recommendation -14 opinion 16 claim -17
    words:papers	boilerplate -1 promotion -1 anecdote 6 signpost -1 opinion -2
    words:parkinson	heading 2 boilerplate -1 promotion -1 recommendation 3 opinion -5 claim 2
    words:part	heading -1 boilerplate -4 promotion 7 anecdote 14 signpost 1 recommendation -4 opinion -5 claim -9
    words:part of	boilerplate -2 promotion 8 anecdote 8 signpost -4 recommendation -1 opinion -6 claim -3
    words:participants	heading 1 anecdote -1 recommendation -1 opinion -3 claim 4
    words:partner	boilerplate -1 anecdote -2 signpost -1 recommendation -1 opinion -1 claim 6
    words:passes	heading -1 boilerplate -1 signpost -1 recommendation 5 opinion -6 claim 4
    words:past	heading -1 promotion -1 opinion -1 claim 3
    words:patience	promotion -2 anecdote -1 signpost -2 recommendation -1 opinion 13 claim -7
    words:patient	heading 4 boilerplate -3 anecdote 8 signpost -3 recommendation 9 opinion 1 claim -15
    words:patients	boilerplate -7 promotion 10 anecdote -1 signpost -2 recommendation 8 opinion -16 claim 8
    words:patients can	boilerplate -2 promotion 10 recommendation -1 opinion -1 claim -5
    words:patients in	anecdote -3 opinion -4 claim 8
    words:patients must	recommendation 6 opinion -1 claim -5
    words:patients to	heading -1 boilerplate -1 promotion -1 recommendation 11 opinion -1 claim -7
    words:patients who	promotion 3 anecdote 9 signpost -2 opinion -2 claim -8
    words:pay	heading -1 boilerplate -1 promotion 7 anecdote -1 signpost 2 recommendation -1 opinion -3 claim -1
    words:pay for	promotion -2 anecdote -1 signpost 2 recommendation -3 opinion -2 claim 5
    words:pdf	boilerplate -4 promotion 5 signpost 5 recommendation -1 claim -4
    words:peak	promotion -1 anecdote -2 signpost -1 opinion 6 claim -1
    words:people	boilerplate -13 promotion 2 anecdote -12 signpost 25 recommendation -20 claim 18
    words:people and	promotion -1 anecdote -1 recommendation 1 opinion 4 claim -4
    words:people don't	anecdote 8 signpost -1 recommendation -1 opinion -6
    words:people mean	anecdote -3 signpost -2 opinion 8 claim -2
    words:people on	boilerplate -6 anecdote -7 signpost 12 opinion -1 claim 2
    words:people who	heading -4 boilerplate 2 promotion 8 anecdote -6 signpost 7 recommendation -6 opinion -14 claim 14
    words:people with	promotion 1 anecdote -2 recommendation -1 opinion -6 claim 9
    words:per	boilerplate 1 promotion 2 anecdote -2 signpost -1 opinion -3 claim 2
    words:percent	promotion 6 signpost -2 recommendation -2 claim -1
    words:perhaps	anecdote -2 recommendation -1 claim 3
    words:person	promotion 6 anecdote -4 signpost -4 recommendation -5 opinion 11 claim -3
    words:personal	heading 4 anecdote -2 signpost 5 recommendation 2 opinion -8 claim -1
    words:persons	promotion 8 opinion -2 claim -5
    words:pharmacist	heading -1 promotion -2 signpost 4 recommendation 2 opinion -1 claim -3
    words:phases	heading 1 boilerplate -1 promotion -3 recommendation -2 opinion -1 claim 7
    words:phone	heading -1 boilerplate 5 promotion -6 anecdote -1 signpost 5 recommendation -4 opinion 2
    words:photo	heading -1 boilerplate 4 promotion -1 anecdote -1 signpost -1 recommendation -1 opinion -1 claim 3
    words:physio	heading -4 boilerplate 4 promotion -2 anecdote -1 signpost -2 recommendation 7 opinion 2 claim -4
    words:picture	heading -5 promotion -1 signpost 4 recommendation -1 opinion 4 claim -2
    words:piece	promotion -2 anecdote 7 signpost -1 recommendation -2 opinion 3 claim -6
    words:piece of	promotion -2 anecdote 7 signpost -1 recommendation -1 opinion 1 claim -5
    words:pill	heading -2 boilerplate -1 opinion -1 claim 5
    words:pills	heading 5 boilerplate -2 promotion -1 anecdote 1 signpost -1 recommendation 4 opinion 7 claim -12
    words:place	heading -3 promotion -1 anecdote -12 signpost 16 opinion -1 claim 1
    words:placebo	promotion -1 anecdote -1 signpost -1 recommendation -3 opinion 7 claim -1
    words:places	promotion 9 anecdote -5 signpost -2 opinion 3 claim -5
    words:plain	boilerplate -1 promotion 4 signpost 1 recommendation -1 opinion -1 claim -1
    words:plan	heading -3 boilerplate 2 promotion 8 anecdote 2 signpost 2 recommendation -10 opinion 2 claim -2
    words:plan a	promotion -7 anecdote -1 recommendation -1 claim 9
    words:plan on	promotion 3 signpost -1 recommendation -7 claim 4
    words:please	boilerplate 16 promotion -10 anecdote -1 signpost -5 recommendation 24 opinion -9 claim -15
    words:please ask	boilerplate 7 promotion -1 signpost -1 recommendation -5
    words:please do	signpost 2 recommendation 4 opinion -1 claim -5
    words:please don't	boilerplate -2 recommendation 9 opinion -2 claim -4
    words:plus	boilerplate -1 promotion -2 anecdote 5 signpost 3 recommendation -2 opinion -4 claim 2
    words:point	heading 4 boilerplate -1 promotion -1 anecdote -3 signpost -3 recommendation -3 opinion 7
    words:point to	opinion 10 claim -9
    words:points	heading 2 boilerplate -2 recommendation -1 opinion -1 claim 2
    words:policy	heading 6 boilerplate -5 promotion -1 signpost 6 recommendation -1 claim -4
    words:possible	boilerplate 2 promotion 2 anecdote -1 signpost 16 recommendation -9 opinion -5 claim -6
    words:possible side	promotion -1 signpost 8 opinion -2 claim -5
    words:post	boilerplate -2 promotion 1 anecdote -1 signpost 4 recommendation -2 claim -1
    words:post-traumatic	heading 2 boilerplate -3 opinion -1 claim 3
    words:post-traumatic stress	heading 2 boilerplate -3 opinion -1 claim 3
    words:posted	heading -1 boilerplate 3 promotion -1 anecdote 1 claim -2
    words:posts	heading -2 boilerplate 7 promotion 7 anecdote -4 signpost -2 recommendation -3 opinion -4 claim 1
    words:posts you	boilerplate -1 promotion 7 signpost -1 recommendation -2 opinion -2 claim -1
    words:practice	heading -1 boilerplate 7 promotion -5 anecdote -1 signpost -2 recommendation -1 opinion 3
    words:precisely	heading -1 promotion -1 signpost -1 opinion 6 claim -3
    words:predicts	heading -2 signpost -3 opinion -2 claim 8
    words:pregabalin	heading -1 opinion -1 claim 3
    words:pregnant	heading -1 boilerplate 1 promotion -1 recommendation 3 opinion -1 claim -1
    words:prescribe	promotion -1 signpost -1 recommendation 8 opinion -4 claim -2
    words:prescribe it	promotion -1 signpost -1 recommendation 8 opinion -4 claim -2
    words:prescribed	heading -1 promotion -1 opinion 6 claim -5
    words:prescribes	signpost -1 recommendation 7 opinion -1 claim -4
    words:prescription	promotion -1 anecdote 2 recommendation 2 opinion 2 claim -5
    words:press	boilerplate 1 anecdote -1 signpost -1 recommendation 3 opinion 9 claim -11
    words:press #	boilerplate 1 promotion -8 recommendation 11 claim -4
    words:pressure	heading -2 boilerplate 4 promotion 2 anecdote -1 signpost -1 recommendation 4 opinion -2 claim -6
    words:prevent	recommendation -2 opinion -1 claim 4
    words:prevention	heading -1 anecdote -1 recommendation -3 opinion -1 claim 6
    words:previously	boilerplate -1 promotion -1 anecdote -4 signpost -1 opinion 7
    words:primary	heading 5 boilerplate -3 promotion -1 anecdote -1 signpost -1 recommendation -1 opinion -1 claim 3
    words:print	heading -1 boilerplate 9 promotion -2 anecdote -3 signpost -1 recommendation 1 opinion -1 claim -1
    words:print or	boilerplate 7 promotion -1 signpost -1 recommendation -5
    words:prior	promotion 1 recommendation -1 opinion -2 claim 3
    words:private	heading -5 boilerplate -1 promotion 3 anecdote 5 signpost -1 recommendation 1 opinion -3
    words:priya	heading -2 boilerplate -3 promotion -1 anecdote -1 opinion 7
    words:probably	boilerplate 2 signpost -1 recommendation -2 opinion -4 claim 6
    words:problem	boilerplate -1 promotion -1 anecdote 2 signpost -1 recommendation 1 opinion 12 claim -12
    words:problems	recommendation 3 claim -2
    words:procedure	boilerplate -5 promotion 5 opinion -1 claim 2
    words:process	boilerplate -1 promotion 3 signpost -2 recommendation -5 opinion 8 claim -3
    words:prof	heading 8 boilerplate -8 claim 1
    words:program	heading 4 boilerplate -5 promotion -1 signpost 1 recommendation 9 opinion -3 claim -5
    words:programme	promotion -1 anecdote -1 recommendation -3 opinion -3 claim 8
    words:prolonged	anecdote -2 recommendation -2 opinion -1 claim 6
    words:promise	heading 1 boilerplate -1 promotion -1 anecdote -1 signpost -1 recommendation -1 opinion 10 claim -5
    words:properly	anecdote -1 signpost -1 recommendation 6 opinion -2 claim -2
    words:proud	heading -3 boilerplate -3 promotion -1 anecdote -1 signpost -3 opinion 16 claim -5
    words:proud of	heading -3 boilerplate -3 promotion -1 signpost -2 opinion 10
    words:prouder	boilerplate -1 promotion -2 anecdote -1 signpost -2 opinion 7
    words:provided	heading -1 boilerplate -2 promotion 8 recommendation -1 claim -4
    words:psychiatrist	heading -11 boilerplate 15 promotion -1 anecdote -1 signpost -3 recommendation 2 opinion -3 claim 1
    words:psychiatry	heading -4 boilerplate 14 promotion -2 anecdote -1 signpost -1 recommendation -1 opinion 6 claim -10
    words:psychologist	heading -3 boilerplate 4 anecdote -4 signpost -2 opinion -1 claim 5
    words:ptsd	heading 5 boilerplate 1 promotion 4 anecdote 1 signpost -5 recommendation -10 opinion -2 claim 6
    words:ptsd and	heading 6 boilerplate -1 anecdote 2 signpost -1 opinion -4 claim -1
    words:published	anecdote -1 opinion -1 claim 3
    words:pulse	promotion 1 anecdote -1 signpost -1 recommendation -4 opinion -2 claim 7
    words:put	heading -1 boilerplate -1 promotion -6 anecdote -9 signpost 8 recommendation 2 opinion 11 claim -4
    words:put on	promotion -2 anecdote -1 signpost -1 recommendation -2 opinion 6 claim 2
    words:puts	anecdote 3 recommendation -3 opinion -1 claim 1
    words:quarter	heading 4 boilerplate -3 recommendation 5 opinion -5 claim -1
    words:quarter of	heading 4 boilerplate -1 promotion -1 recommendation -1 opinion -1
    words:question	heading -1 boilerplate 2 promotion -2 anecdote -3 signpost 15 recommendation 5 opinion -4 claim -12
    words:question and	anecdote -2 signpost 7 recommendation 3 opinion -3 claim -4
    words:questions	heading 14 boilerplate -16 promotion 2 anecdote -2 signpost 3 recommendation 13 opinion -9 claim -5
    words:quick	boilerplate -2 promotion 2 anecdote -1 signpost 6 recommendation -3 opinion -5 claim 3
    words:quiet	heading -1 boilerplate 4 promotion -1 anecdote -3 signpost -2 opinion 11 claim -8
    words:quit	heading 1 promotion -1 anecdote 16 signpost -2 opinion -10 claim -3
    words:r	heading -2 boilerplate 3 promotion -1 claim -1
    words:ran	boilerplate -1 anecdote -4 signpost -1 opinion -1 claim 7
    words:rare	anecdote -5 signpost -1 recommendation -3 opinion -6 claim 15
    words:rate	heading 9 boilerplate -1 promotion -1 anecdote -2 recommendation -1 opinion 1 claim -4
    words:rather	anecdote -2 signpost 2 recommendation 9 opinion -1 claim -8
    words:rather than	recommendation 6 opinion -2 claim -4
    words:rating	heading 4 promotion -1 anecdote -1 signpost -1 recommendation -1 opinion -1 claim 1
    words:reach	heading 3 boilerplate 3 promotion -2 signpost -1 recommendation -1 claim -2
    words:reached	promotion -1 anecdote -2 recommendation 1 opinion -2 claim 5
    words:reaction	opinion -5 claim 6
    words:read	heading -11 boilerplate 22 promotion -6 anecdote 8 signpost -6 recommendation -3 opinion 6 claim -10
    words:read the	promotion -1 signpost -1 recommendation -2 opinion 5 claim -1
    words:read this	heading 4 boilerplate -2 signpost -1 recommendation -4 opinion 6 claim -4
    words:reader	heading -1 boilerplate -5 promotion -1 anecdote -2 signpost 11 opinion 2 claim -3
    words:reader mail	heading -1 boilerplate -5 promotion -1 signpost 7 opinion -1
    words:readers	heading -3 boilerplate 1 promotion 5 anecdote -1 signpost 5 recommendation -1 opinion -7 claim 2
    words:ready	heading -2 boilerplate -2 promotion 12 signpost -1 recommendation -1 opinion -5
    words:ready to	heading -1 boilerplate -1 promotion 7 signpost -1 recommendation -1 opinion -3
    words:real	heading 6 boilerplate -5 promotion -1 anecdote -4 signpost -2 recommendation -3 opinion 11 claim -2
    words:real difference	heading -1 opinion 9 claim -8
    words:really	heading -1 boilerplate -1 promotion 1 anecdote 2 signpost 1 recommendation 1 claim -3
    words:reason	promotion -1 anecdote 1 recommendation 4 opinion -1 claim -2
    words:reassurance	heading 1 boilerplate -1 promotion -1 anecdote -1 signpost 1 recommendation -6 opinion -3 claim 10
    words:receive	boilerplate -2 promotion 3 signpost 4 recommendation 1 opinion -2 claim -4
    words:received	anecdote -2 opinion -2 claim 4
    words:recommends	opinion -4 claim 4
    words:record	anecdote -1 signpost -1 opinion -6 claim 8
    words:records	promotion -4 recommendation 14 opinion -1 claim -7
    words:reduce	heading -1 promotion 3 claim -2
    words:reduction	heading 6 boilerplate -3 promotion -1 claim -2
    words:reduction in	heading 6 boilerplate -3 promotion -1 claim -2
    words:refer	boilerplate -1 promotion 4 anecdote -1 signpost 2 recommendation -1 opinion -3
    words:references	heading 12 boilerplate -11
    words:regional	heading 2 boilerplate -6 promotion 4 anecdote -1 recommendation -1 opinion -3 claim 5
    words:regional pain	heading 2 boilerplate -6 promotion 4 anecdote -1 recommendation -1 opinion -3 claim 5
    words:register	promotion -2 recommendation -5 opinion 6 claim 2
    words:registered	boilerplate 8 promotion -3 anecdote -1 signpost -2 opinion -2
    words:registered with	boilerplate 6 promotion -2 anecdote -1 signpost -2 opinion -2 claim 1
    words:relapse	heading -2 signpost -1 recommendation -1 opinion -2 claim 6
    words:related	heading -7 boilerplate 10 promotion -1 anecdote -1
    words:relatives	heading 2 boilerplate -3 promotion -1 signpost 5 opinion -1 claim -1
    words:release	anecdote 10 recommendation -1 opinion 1 claim -9
    words:relief	heading 5 boilerplate -2 promotion -1 anecdote -1 signpost -1 recommendation -3 claim 3
    words:remain	promotion -1 recommendation 7 opinion -1 claim -4
    words:remains	recommendation -3 opinion 5 claim -1
    words:remember	boilerplate 9 promotion -1 signpost -1 recommendation -4 opinion 4 claim -7
    words:remember the	boilerplate 9 promotion -1 signpost -2 recommendation -5 opinion -2
    words:remission	heading -2 promotion -1 anecdote -1 signpost -1 recommendation -1 opinion -3 claim 7
    words:rems	recommendation 9 claim -9
    words:repeated	heading 1 boilerplate -1 promotion -1 signpost -1 recommendation -1 opinion 3 claim -1
    words:reply	boilerplate 2 promotion -1
    words:report	boilerplate 2 promotion 3 anecdote -1 signpost -1 recommendation -5 opinion -3 claim 6
    words:reported	anecdote -1 opinion -1 claim 2
    words:reporter	heading -6 boilerplate 8 promotion -1 opinion -1
    words:reporting	boilerplate -1 promotion 7 anecdote -1 opinion -3 claim -1
    words:reports	boilerplate -2 promotion -1 anecdote -1 signpost 5 opinion -3 claim 2
    words:request	heading -2 boilerplate -13 promotion 14 signpost -2 recommendation 13 opinion -5 claim -4
    words:request a	heading -1 boilerplate -4 promotion 5 claim -1
    words:research	heading -1 boilerplate -2 promotion -2 anecdote -1 recommendation 10 opinion -3 claim -1
    words:research is	boilerplate -1 signpost -1 recommendation 6 opinion -2 claim -1
    words:researchers	opinion -6 claim 7
    words:reset	boilerplate -1 promotion 1 anecdote -2 opinion -2 claim 5
    words:resistant	promotion -1 anecdote 2 signpost -1 opinion 6 claim -6
    words:respond	promotion -1 anecdote -4 signpost -1 recommendation -1 opinion -3 claim 10
    words:respond to	promotion -1 signpost -1 recommendation -1 opinion -2 claim 6
    words:responded	heading -3 claim 4
    words:response	heading -1 boilerplate 1 anecdote -3 signpost -4 recommendation -1 claim 9
    words:restriction	heading 5 promotion -2 signpost -1 opinion -1
    words:result	heading 1 boilerplate -1 promotion -1 recommendation -1 opinion 7 claim -4
    words:results	heading 10 boilerplate 4 promotion -3 signpost -1 recommendation 3 opinion -3 claim -11
    words:retired	anecdote 1 recommendation -1 opinion 4 claim -3
    words:returns	heading -8 boilerplate 9 signpost -1
    words:review	heading -2 boilerplate 4 promotion -2 anecdote -3 recommendation 3 opinion -5 claim 4
    words:reviews	heading 8 boilerplate -5 promotion -2 opinion 12 claim -12
    words:rhythm	boilerplate -1 promotion 5 anecdote -3 recommendation 1 claim -1
    words:ridge	heading -1 boilerplate 1 promotion 4 anecdote -5 recommendation -1 opinion 2
    words:right	boilerplate -1 promotion -1 anecdote 2 signpost -4 recommendation -3 opinion 9 claim -2
    words:rights	boilerplate 4 promotion -2 anecdote -1
    words:ring	boilerplate -5 promotion 13 anecdote -1 signpost -4 recommendation 19 opinion -9 claim -12
    words:ring nhs	promotion -5 recommendation 8 claim -2
    words:ring the	boilerplate -2 promotion 13 anecdote -1 signpost -1 recommendation -5 opinion -2 claim -2
    words:rising	boilerplate -1 anecdote -1 signpost -1 recommendation -3 opinion -2 claim 8
    words:risk	heading -1 boilerplate -7 promotion 6 anecdote -2 signpost -1 recommendation -2 opinion 5 claim 2
    words:risk of	recommendation -1 opinion 9 claim -6
    words:ritual	promotion -4 signpost -1 recommendation -2 opinion 6
    words:rituals	recommendation -4 opinion -2 claim 6
    words:road	heading 2 boilerplate -1 promotion -3 signpost -1 recommendation 5 opinion -2 claim -1
    words:room	heading -1 promotion 3 anecdote 5 signpost -1 recommendation 8 opinion 7 claim -22
    words:root	heading 6 boilerplate -4 promotion 8 anecdote -1 recommendation -4 opinion 4 claim -9
    words:root extract	boilerplate 3 promotion 8 recommendation -3 opinion -1 claim -6
    words:roughly	promotion -1 anecdote -5 signpost -2 recommendation -1 opinion -2 claim 11
    words:round	boilerplate 2 promotion -2 anecdote 4 signpost -2 recommendation -1 opinion -1
    words:rule	heading -2 boilerplate 9 promotion -1 anecdote -2 signpost -2 recommendation 3 opinion 1 claim -7
    words:rules	heading 1 boilerplate 8 promotion -1 signpost -2 recommendation -5 opinion -2 claim 1
    words:rules of	boilerplate 9 promotion -1 signpost -2 recommendation -5 opinion -1
    words:run	heading -1 promotion 2 anecdote 2 signpost -2 recommendation 1 opinion 4 claim -5
    words:running	boilerplate -1 promotion -1 anecdote 5 signpost 4 opinion -5 claim -1
    words:runs	promotion 9 anecdote -4 signpost -1 recommendation -1 opinion 7 claim -9
    words:s	heading -2 boilerplate 8 promotion -2 anecdote -1 signpost -1 opinion -1
    words:sad	boilerplate 6 promotion -1 anecdote -2 recommendation -1 opinion -2
    words:safe	heading 3 boilerplate -1 promotion -2 anecdote -1 signpost -6 recommendation 6 opinion 1
    words:safety	heading 2 boilerplate -1 promotion -1 anecdote -1 signpost -1 recommendation 12 opinion -4 claim -7
    words:said	heading -4 boilerplate -2 promotion 4 anecdote -18 signpost -4 recommendation -1 opinion 17 claim 9
    words:said dr	anecdote -9 signpost -1 recommendation -1 opinion 6 claim 5
    words:said it	anecdote -1 signpost -1 opinion 6 claim -4
    words:said no	promotion -2 anecdote 7 signpost -1 recommendation -1 claim -4
    words:said that	signpost -1 recommendation 1 opinion -4 claim 6
    words:said the	promotion 8 opinion 8 claim -16
    words:sale	boilerplate -2 promotion 6 anecdote -2 signpost -2 opinion -2 claim 1
    words:sales	heading -1 boilerplate -1 promotion -1 anecdote -2 recommendation -1 opinion 6 claim -1
    words:samaritans	boilerplate -1 promotion -2 recommendation 10 opinion -1 claim -5
    words:same	heading 1 boilerplate -15 promotion -8 anecdote 7 signpost 4 recommendation 3 opinion -6 claim 14
    words:same time	heading -1 promotion -1 anecdote -1 signpost 5 recommendation -4 opinion -6 claim 9
    words:save	heading -6 boilerplate -2 promotion 8 signpost -1 recommendation 2 opinion 3 claim -3
    words:save #	boilerplate -3 promotion 4
    words:saved	anecdote -8 signpost -1 opinion 5 claim 4
    words:saved my	anecdote -8 signpost -1 opinion 5 claim 4
    words:saw	heading 1 anecdote -1 signpost -1 recommendation -3 opinion 3 claim 2
    words:say	heading 6 boilerplate -3 promotion -4 anecdote -13 signpost 4 recommendation 1 claim 9
    words:say the	anecdote -6 opinion 7
    words:saying	anecdote 2 recommendation -5 opinion 5
    words:says	heading 2 boilerplate 6 promotion -5 anecdote 9 signpost -5 recommendation -4 claim -3
    words:scale	promotion -1 signpost -2 recommendation -1 opinion 4
    words:scam	heading -3 boilerplate -1 promotion -1 anecdote -1 signpost -1 recommendation -1 opinion 7
    words:school	heading -1 promotion -1 anecdote 2 signpost -1 recommendation 7 opinion -2 claim -3
    words:science	heading 3 boilerplate -2 promotion -2 anecdote -1 signpost 3 opinion -2 claim 1
    words:score	heading 5 boilerplate -3 promotion -2 anecdote -3 signpost -1 opinion 4 claim 1
    words:scores	heading -1 anecdote -1 recommendation -2 opinion -1 claim 5
    words:screen	signpost -1 recommendation 8 opinion -7
    words:screening	recommendation 7 claim -6
    words:second	heading -2 promotion -4 anecdote -7 signpost -2 recommendation -6 opinion 28 claim -6
    words:second year	signpost -2 recommendation -4 opinion 7 claim -1
    words:see	heading 1 boilerplate 6 promotion 6 anecdote -8 signpost 4 recommendation -7 opinion -3 claim 2
    words:see how	promotion -2 anecdote -1 signpost -2 recommendation -1 opinion 7 claim -2
    words:see the	promotion 3 anecdote 2 signpost -4 recommendation -1 opinion 6 claim -5
    words:seemed	anecdote -2 opinion 7 claim -4
    words:seemed to	anecdote -2 opinion 7 claim -4
    words:seen	promotion 1 anecdote 2 signpost -2 recommendation 3 claim -4
    words:seizures	recommendation -2 opinion -1 claim 3
    words:self	anecdote -5 signpost -1 recommendation 8 opinion -1
    words:selling	heading -3 boilerplate 5 promotion -1 anecdote -2 signpost -1 recommendation -4 opinion 8 claim -2
    words:send	heading -1 boilerplate -7 promotion 14 anecdote -2 signpost -1 recommendation -1 opinion -5 claim 3
    words:sensible	opinion 10 claim -9
    words:september	boilerplate -2 promotion 13 anecdote -4 signpost -4 opinion -1 claim -1
    words:september see	promotion 9 anecdote -1 signpost -3 opinion -1 claim -4
    words:series	promotion -1 anecdote -1 signpost -1 recommendation 9 opinion -4 claim -1
    words:series of	promotion -1 signpost -1 recommendation 9 opinion -4 claim -3
    words:serious	heading -1 signpost -1 recommendation -3 opinion -5 claim 9
    words:sertraline	heading 3 boilerplate -2 anecdote 2 signpost -2 recommendation -2 opinion -2 claim 3
    words:service	boilerplate 4 promotion -1 recommendation -4 claim 2
    words:services	heading -1 boilerplate 2 promotion 1 anecdote -1 signpost -1 recommendation -1 opinion -4 claim 5
    words:servings	promotion 7 anecdote -1 signpost -1 recommendation -1 opinion -3 claim -1
    words:session	heading -1 boilerplate -2 promotion -1 anecdote 6 signpost 1 recommendation 1 opinion -4
    words:sessions	heading -4 boilerplate -2 promotion 7 anecdote 2 signpost -1 recommendation -1 opinion -2 claim 1
    words:set	heading 1 boilerplate -1 promotion -2 anecdote -3 signpost -1 claim 5
    words:seven	heading 1 boilerplate -1 promotion -1 anecdote 5 signpost -2 recommendation 8 opinion -5 claim -5
    words:severe	anecdote -1 recommendation 2 opinion -4 claim 3
    words:sex	boilerplate 4 promotion -2 anecdote -1 recommendation 6 claim -7
    words:shall	promotion 3 recommendation 7 opinion -2 claim -7
    words:shall be	promotion 3 recommendation 7 opinion -2 claim -7
    words:sham	anecdote -1 recommendation -1 opinion 5 claim -2
    words:share	heading -1 boilerplate 1 promotion 2 anecdote -1 recommendation -2 opinion 9 claim -7
    words:share of	opinion 10 claim -9
    words:shared	heading -7 boilerplate 4 promotion 2 signpost 4 opinion -1 claim -3
    words:she	heading 7 boilerplate 2 promotion -1 anecdote 24 signpost -8 recommendation -10 opinion 6 claim -19
    words:she had	heading -1 anecdote 4 signpost -1 recommendation -1 opinion 1 claim -2
    words:she lives	boilerplate 7 promotion -1 anecdote -2 opinion -3
    words:she said	anecdote -2 recommendation -1 opinion -1 claim 4
    words:she says	promotion -1 anecdote 6 recommendation -3 opinion -1 claim -1
    words:she was	anecdote 4 signpost -1 claim -3
    words:she'd	anecdote 5 recommendation -1 opinion -1 claim -2
    words:shingles	heading -4 boilerplate -1 promotion 5 signpost 2 recommendation -1 opinion -1
    words:shop	heading -2 boilerplate -3 promotion -2 anecdote -4 signpost 5 opinion 6 claim -1
    words:short	boilerplate -4 promotion 5 anecdote -2 signpost 5 recommendation -5 opinion -3 claim 4
    words:shot	boilerplate -3 promotion -1 anecdote 5 signpost -1 recommendation 7 opinion -5 claim -2
    words:should	heading -3 boilerplate -3 promotion -3 anecdote -5 signpost 11 recommendation 8 opinion 12 claim -18
    words:should be	boilerplate -1 promotion -1 anecdote -2 recommendation 1 opinion 5 claim -1
    words:should not	heading 2 promotion -1 signpost -1 recommendation 7 opinion -2 claim -5
    words:show	boilerplate -2 promotion -1 anecdote 5 signpost -1 recommendation 3 opinion -2 claim -2
    words:showed	anecdote 11 opinion -1 claim -9
    words:showed no	anecdote 10 opinion -1 claim -9
    words:shown	recommendation -1 opinion -5 claim 6
    words:side	heading 1 promotion 2 anecdote -2 signpost 9 recommendation -7 opinion -4
    words:side effects	heading 1 promotion 3 anecdote -1 signpost 5 recommendation -10 opinion 3 claim -2
    words:sign	heading -1 boilerplate -4 promotion 1 anecdote 3 signpost 4 recommendation -1 opinion 3 claim -6
    words:sign up	heading -1 boilerplate -5 promotion 2 anecdote -1 signpost 6 opinion -1
    words:significant	heading 6 boilerplate -3 promotion -1 anecdote -1 opinion -6 claim 4
    words:signs	promotion -1 recommendation 4 claim -3
    words:silly	anecdote -3 recommendation -1 opinion 7 claim -3
    words:similar	heading -6 boilerplate 8 promotion -2 recommendation -1 claim 2
    words:simple	heading 1 anecdote 5 recommendation 6 opinion -1 claim -10
    words:since	heading 6 boilerplate -6 promotion -3 anecdote 5 signpost 1 recommendation -4 opinion -7 claim 7
    words:since #	heading 6 promotion -1 anecdote -1 recommendation -1 opinion -1 claim -2
    words:single	heading 1 boilerplate -2 anecdote 1 signpost -2 recommendation -3 opinion 3 claim 2
    words:sister	anecdote 2 signpost 7 recommendation -3 opinion -2 claim -3
    words:sit	heading -1 promotion 5 anecdote 5 signpost -2 recommendation 6 opinion -4 claim -10
    words:sit in	opinion -5 claim 5
    words:site	heading -1 boilerplate 3 promotion -2 claim 1
    words:sitting	signpost 2 recommendation -1 opinion -5 claim 5
    words:six	heading -1 promotion 1 anecdote -1 signpost -6 recommendation 15 opinion -10 claim 3
    words:six in	anecdote -3 signpost -1 recommendation -1 opinion -1 claim 5
    words:six months	promotion -1 anecdote -1 signpost -2 opinion -5 claim 9
    words:six or	anecdote 2 recommendation 6 opinion -3 claim -5
    words:six weeks	promotion -1 opinion 5 claim -4
    words:sixty	boilerplate -1 promotion 8 anecdote -1 signpost -1 recommendation -1 opinion -6 claim 2
    words:skills	heading -3 boilerplate 3 promotion -2 recommendation -1 opinion 7 claim -4
    words:skin	heading -1 boilerplate 4 signpost -3 recommendation -2 opinion -4 claim 6
    words:skip	heading -1 anecdote 1 signpost -2 recommendation 3 opinion -3 claim 2
    words:skipped	heading -3 signpost 5 recommendation -1 claim -1
    words:sleep	heading 3 boilerplate 2 promotion -9 anecdote 4 signpost -1 recommendation 17 opinion -1 claim -15
    words:sleep and	promotion -1 anecdote -1 recommendation 8 opinion 3 claim -8
    words:sleep restriction	heading 5 promotion -2 signpost -1 opinion -1
    words:sleeping	promotion -1 anecdote -1 recommendation -1 opinion -2 claim 5
    words:slept	promotion -1 anecdote 5 recommendation 1 opinion -4
    words:slow	heading -3 boilerplate -2 anecdote -1 recommendation 4 opinion -5 claim 8
    words:slowly	anecdote -1 signpost -1 recommendation 7 opinion -2 claim -3
    words:small	boilerplate 4 anecdote 1 signpost -3 recommendation -6 opinion -10 claim 15
    words:so	heading -3 boilerplate -5 promotion -12 anecdote 8 signpost 19 recommendation 8 opinion -3 claim -11
    words:so can	anecdote -1 recommendation -6 opinion 8 claim -1
    words:so don't	anecdote -4 recommendation 7 opinion -1 claim -2
    words:so far	anecdote 3 recommendation -2 opinion -6 claim 5
    words:so i	promotion -1 anecdote -5 signpost 7 recommendation -1 opinion 2 claim -1
    words:so if	anecdote -1 signpost -1 recommendation 7 opinion -3 claim -3
    words:so it	heading -1 signpost 1 recommendation -2 opinion -4 claim 6
    words:so that	promotion -2 recommendation 3 opinion -6 claim 5
    words:so you	promotion -1 anecdote -1 signpost 2 recommendation 1 opinion 8 claim -10
    words:social	boilerplate -1 recommendation -1 opinion -3 claim 6
    words:sold	heading 4 anecdote -1 recommendation 4 opinion -6
    words:some	heading -2 promotion 3 anecdote -1 recommendation -8 opinion -4 claim 12
    words:some of	boilerplate -1 promotion 5 anecdote -4 signpost 1 recommendation -3 claim 2
    words:some people	anecdote -1 signpost -1 recommendation -2 opinion 6 claim -2
    words:somebody	heading 8 boilerplate -4 promotion 1 anecdote -7 signpost 7 recommendation 8 opinion -14 claim 2
    words:someone	heading -1 boilerplate -1 promotion -3 anecdote 3 signpost -3 recommendation 12 opinion 3 claim -10
    words:someone else	promotion -2 recommendation 10 opinion -2 claim -6
    words:someone who	heading -1 promotion -1 anecdote 3 signpost -1 opinion 9 claim -9
    words:something	promotion -1 anecdote -4 signpost -5 recommendation -1 opinion -5 claim 17
    words:something like	anecdote -1 recommendation 1 opinion -3 claim 4
    words:sometimes	anecdote 1 recommendation -2 opinion -1 claim 4
    words:somewhere	boilerplate -1 promotion -1 anecdote -2 signpost -7 recommendation 12 opinion 4 claim -6
    words:soon	boilerplate -1 promotion -1 recommendation -8 opinion 10
    words:sore	boilerplate 1 promotion -1 recommendation 5 opinion -3 claim -1
    words:sorry	boilerplate -1 promotion 4 anecdote -6 signpost 1 recommendation -1 opinion -4 claim 6
    words:sound	heading 1 anecdote 1 signpost -1 opinion 4 claim -4
    words:sounds	heading -1 anecdote -5 signpost -3 recommendation 3 opinion 6
    words:sounds like	anecdote -5 signpost -2 recommendation 4 opinion 5 claim -1
    words:soup	signpost -1 recommendation 7 opinion -5 claim -1
    words:source	heading -5 boilerplate -3 promotion -1 signpost 9
    words:south	promotion 3 anecdote -2 signpost -1 recommendation -1 opinion -5 claim 6
    words:specialist	heading -2 boilerplate 1 recommendation 6 claim -5
    words:specialists	heading 1 boilerplate -1 promotion 5 anecdote -1 claim -3
    words:speed	recommendation 1 opinion 6 claim -6
    words:spent	boilerplate -2 promotion -3 anecdote -1 opinion 11 claim -4
    words:spokesperson	boilerplate -1 anecdote -1 opinion -5 claim 8
    words:spot	boilerplate -6 recommendation -1 opinion 7 claim 1
    words:spravato	heading 3 boilerplate -1 promotion -1 signpost -1
    words:spray	heading 1 boilerplate -1 promotion -1 anecdote 2 signpost 11 recommendation 1 opinion -3 claim -10
    words:spray is	signpost 8 claim -7
    words:spreadsheet	heading 5 boilerplate -1 promotion -1 anecdote -1 opinion 2 claim -3
    words:spring	heading -1 boilerplate 1 promotion 4 anecdote 3 signpost -2 recommendation -1 opinion -1 claim -3
    words:staff	heading -2 boilerplate 5 promotion -3 anecdote 2 signpost 4 recommendation 1 opinion -6 claim -1
    words:stand	heading 2 boilerplate -1 promotion -1 anecdote -3 signpost 10 recommendation -4 opinion -4
    words:standing	heading -3 boilerplate 5 anecdote 11 signpost -1 recommendation -1 opinion -6 claim -5
    words:stands	anecdote 1 opinion 9 claim -10
    words:star	boilerplate -2 anecdote -2 opinion 4
    words:start	heading -1 boilerplate -2 promotion 7 anecdote -3 signpost 6 recommendation -8 opinion -15 claim 16
    words:start with	promotion 7 anecdote -1 signpost 7 recommendation 1 opinion -6 claim -6
    words:started	heading -1 boilerplate -1 promotion -2 anecdote 7 signpost -2 recommendation 5 opinion 5 claim -10
    words:starts	promotion 1 anecdote -2 signpost -1 recommendation -1 claim 4
    words:state	heading -2 boilerplate 5 promotion -7 anecdote -1 signpost -1 recommendation 11 opinion -2 claim -2
    words:statement	anecdote -3 recommendation -1 opinion 8 claim -3
    words:states	promotion -1 anecdote -1 signpost -1 opinion -1 claim 3
    words:stay	promotion -4 anecdote -1 signpost -2 recommendation 10 opinion -1 claim -3
    words:steady	heading 9 signpost -2 recommendation -5 opinion -1
    words:step	heading 12 boilerplate -10 promotion -2 recommendation -1 opinion 5 claim -2
    words:still	heading 3 boilerplate -4 promotion 10 anecdote 14 signpost -9 recommendation -3 opinion -11 claim -1
    words:stimulation	heading 3 boilerplate -7 promotion -1 anecdote -1 signpost 4 opinion -2 claim 5
    words:stop	heading -1 boilerplate -5 promotion 11 anecdote 2 signpost -2 recommendation 4 opinion -8
    words:stopped	heading 2 boilerplate -1 promotion -1 anecdote 10 signpost -1 claim -7
    words:stopping	recommendation 11 opinion -4 claim -6
    words:store	heading -1 recommendation 7 opinion -1 claim -4
    words:stories	heading -3 boilerplate 2 promotion 5 anecdote -1 signpost 2 opinion -6
    words:story	heading 3 boilerplate -9 promotion -4 anecdote 7 signpost 6 recommendation -3 opinion -3 claim 2
    words:stove	heading 2 boilerplate -3 promotion -1 anecdote 9 signpost -5 opinion -1
    words:straight	boilerplate 3 promotion 4 anecdote -3 signpost -2 opinion -1 claim -1
    words:strange	boilerplate -1 signpost 8 opinion -4 claim -1
    words:strength	anecdote -1 recommendation -4 opinion 5
    words:stress	heading 1 promotion 2 signpost -2 recommendation -1 opinion -2 claim 3
    words:stress disorder	heading 2 boilerplate -3 opinion -1 claim 3
    words:strong	anecdote -1 signpost -1 recommendation -3 opinion 7 claim -1
    words:stronger	signpost -1 recommendation -1 opinion -3 claim 5
    words:stroud	anecdote 1 signpost 9 opinion -1 claim -8
    words:stubborn	promotion -1 recommendation -2 opinion 11 claim -7
    words:studies	boilerplate -1 promotion -2 anecdote -1 signpost -2 recommendation 5 opinion -5 claim 6
    words:studies are	boilerplate -1 promotion -1 anecdote -1 signpost -1 recommendation 7 opinion -5 claim 1
    words:study	heading 3 boilerplate -10 promotion 1 anecdote -1 signpost -2 recommendation -6 opinion 9 claim 5
    words:study from	heading 1 boilerplate -1 promotion 3 opinion -1 claim -2
    words:study of	boilerplate -4 promotion -1 anecdote -3 recommendation -2 opinion 8 claim 3
    words:study that	opinion 8 claim -8
    words:stuff	heading 2 boilerplate -1 anecdote -4 signpost -3 opinion -6 claim 12
    words:subscribe	heading -6 boilerplate -2 promotion 8
    words:success	heading 9 boilerplate -1 promotion -1 anecdote -3 recommendation -1 opinion 5 claim -7
    words:such	heading -1 boilerplate -2 promotion 3 anecdote -1 signpost 1
    words:such as	promotion 3 recommendation 1 opinion -2 claim -1
    words:sudden	promotion -3 anecdote -1 signpost -1 recommendation 9 opinion -2 claim -2
    words:suffer	promotion 6 recommendation -3 opinion -1 claim -1
    words:sugar	boilerplate -1 promotion 8 anecdote -1 signpost -1 recommendation -1 opinion -3
    words:suicidal	promotion -2 anecdote -1 recommendation 2 opinion -8 claim 9
    words:suicidal ideation	anecdote -1 recommendation -1 opinion -3 claim 5
    words:suicide	heading 3 promotion -3 anecdote -3 signpost -1 recommendation 5 opinion -4 claim 4
    words:sunday	heading -1 promotion 6 anecdote -2 signpost -4 opinion 2 claim -1
    words:sundays	promotion -1 anecdote 6 signpost -1 opinion -3 claim -1
    words:support	boilerplate -1 promotion 5 anecdote -1 signpost -1 recommendation 7 opinion -3 claim -6
    words:sure	recommendation -1 opinion -6 claim 8
    words:survivors	heading 6 boilerplate -5 promotion -1
    words:switch	boilerplate -1 anecdote -1 signpost 1 recommendation 3 opinion -3
    words:switched	anecdote 8 opinion -2 claim -5
    words:symptom	anecdote -5 recommendation -1 opinion -1 claim 7
    words:symptoms	heading 5 boilerplate -4 anecdote -3 recommendation 2 opinion -3 claim 3
    words:synapse	heading 4 boilerplate -6 promotion 3
    words:syndrome	heading 2 boilerplate -6 promotion 3 anecdote -6 signpost 8 recommendation -2 opinion -4 claim 5
    words:system	heading 3 boilerplate -4 promotion -2 signpost -1 opinion 10 claim -7
    words:system with	opinion 8 claim -7
    words:table	heading 4 boilerplate -4 promotion 6 anecdote -2 signpost -1 recommendation 5 opinion -1 claim -7
    words:tablet	heading 2 boilerplate -3 promotion -2 anecdote 1 recommendation 6 opinion -2 claim -1
    words:tablets	promotion -1 anecdote 3 signpost -1 recommendation 4 opinion -5 claim -1
    words:take	heading 2 boilerplate -2 promotion 2 anecdote -5 signpost -3 recommendation 8 opinion 4 claim -7
    words:take the	heading 1 promotion -2 anecdote -4 signpost 4 opinion 4 claim -3
    words:taken	promotion -4 anecdote -1 signpost -1 recommendation -2 opinion -4 claim 12
    words:takes	boilerplate -1 anecdote -2 signpost -2 recommendation -2 opinion -3 claim 9
    words:taking	heading 1 promotion 4 anecdote 3 signpost 2 recommendation -1 opinion -2 claim -7
    words:talk	heading 8 boilerplate -3 promotion 4 anecdote -7 signpost -3 recommendation 9 opinion -3 claim -4
    words:talk about	heading 2 boilerplate -2 promotion -1 recommendation 7 opinion -2 claim -5
    words:talk to	anecdote -6 signpost -2 opinion 10 claim -1
    words:talking	heading -1 boilerplate 3 promotion -1 signpost -1 recommendation 1 opinion -5 claim 4
    words:tap	heading -2 boilerplate 6 promotion -2 anecdote 1 signpost -1 opinion -1
    words:taper	heading -1 signpost -1 recommendation 8 opinion -4 claim -2
    words:tapering	boilerplate -11 promotion -1 opinion 15 claim -2
    words:tart	heading -1 promotion -5 opinion -1 claim 8
    words:tart cherry	heading -1 promotion -5 opinion -1 claim 8
    words:taste	boilerplate -1 promotion -1 signpost -1 recommendation -7 opinion 2 claim 8
    words:tea	heading -1 boilerplate 1 promotion -2 anecdote 3 signpost 3 recommendation -4 opinion -3 claim 3
    words:team	heading 8 boilerplate -5 promotion 4 anecdote -5 signpost -8 recommendation 3 opinion 9 claim -6
    words:team has	anecdote -1 signpost -5 opinion 7 claim -1
    words:tell	heading 6 boilerplate -1 promotion -8 anecdote -1 signpost 4 recommendation 13 opinion -13
    words:tell people	heading 2 signpost 5 opinion -5 claim -2
    words:tell the	promotion -3 anecdote -1 signpost -2 recommendation 12 opinion -3 claim -3
    words:tell us	heading 5 boilerplate -1 promotion -3 anecdote -1 signpost 5 opinion -2 claim -3
    words:tell you	promotion -1 anecdote -2 signpost -1 recommendation -3 opinion -1 claim 8
    words:telling	promotion -3 signpost 1 recommendation -6 opinion 4 claim 5
    words:tells	heading 2 boilerplate -2 anecdote 1 signpost 4 recommendation -1 opinion -2 claim -1
    words:tells you	heading 2 boilerplate -2 signpost 4 recommendation -1 opinion -1 claim -1
    words:temperature	heading -1 boilerplate -1 promotion -1 recommendation 8 opinion -3 claim -1
    words:ten	heading -1 boilerplate -5 promotion 1 anecdote -8 signpost -3 recommendation 1 opinion 14
    words:ten minutes	promotion -1 opinion -2 claim 4
    words:ten years	anecdote -6 signpost -1 recommendation -1 opinion 6 claim 2
    words:tenth	recommendation 5 opinion 4 claim -8
    words:test	heading -2 boilerplate 2 promotion -2 anecdote 1 signpost -1 recommendation 4 opinion -3
    words:tested	boilerplate -1 promotion -1 anecdote 2 recommendation -1 opinion -7 claim 9
    words:text	heading -2 boilerplate 9 promotion -12 anecdote -4 signpost 8 recommendation 11 opinion -3 claim -8
    words:text #	promotion -6 anecdote -1 recommendation 12 opinion -1 claim -4
    words:than	heading 3 boilerplate -3 promotion -4 anecdote -8 signpost -3 recommendation 7 opinion 22 claim -13
    words:than #	heading 4 boilerplate -1 promotion -1 signpost 5 recommendation 2 opinion 4 claim -11
    words:than a	anecdote -1 recommendation 7 opinion -2 claim -5
    words:than electroconvulsive	opinion 8 claim -7
    words:than men	recommendation -2 opinion -4 claim 6
    words:than one	opinion 5 claim -4
    words:than ten	recommendation 5 claim -5
    words:than the	anecdote -2 signpost -2 recommendation -5 opinion 28 claim -19
    words:than you	recommendation 1 opinion -5 claim 5
    words:thank	heading -1 promotion -2 anecdote 6 signpost 2 opinion -4 claim -1
    words:thank you	anecdote 6 signpost -2 opinion -2 claim -1
    words:thanks	boilerplate -1 signpost 9 opinion -7
    words:that	heading 1 boilerplate -15 promotion -20 anecdote -22 signpost -16 recommendation 5 opinion 29 claim 39
    words:that a	heading 3 signpost -3 recommendation -1 opinion -2 claim 3
    words:that all	promotion -1 signpost 3 recommendation 3 opinion -4
    words:that first	recommendation 7 opinion -2 claim -4
    words:that half	opinion 10 claim -10
    words:that i	anecdote 2 opinion -5 claim 4
    words:that in	anecdote 3 opinion -5 claim 3
    words:that is	heading 3 boilerplate -3 anecdote -4 signpost 1 opinion 3
    words:that it	anecdote -5 signpost -1 recommendation 7 opinion 9 claim -9
    words:that one	anecdote -1 signpost -1 recommendation 4 opinion -7 claim 5
    words:that sounds	anecdote -5 signpost -3 recommendation 4 opinion 6
    words:that the	heading -1 promotion -1 anecdote -6 signpost -6 recommendation -8 opinion 19 claim 2
    words:that this	anecdote -7 opinion 6 claim 2
    words:that was	anecdote 2 signpost -1 recommendation -1 opinion -3 claim 3
    words:that what	anecdote 10 signpost -1 opinion -4 claim -4
    words:that you	heading -1 promotion -1 anecdote -1 recommendation 4 opinion 1 claim -3
    words:thats	anecdote 5 signpost -2 opinion -3
    words:the	heading -3 boilerplate -29 promotion -13 anecdote 28 signpost 11 recommendation -1 opinion -17 claim 24
    words:the #	heading -2 boilerplate -3 promotion -1 anecdote 6 signpost -1 recommendation -2 opinion -1 claim 4
    words:the american	anecdote -3 recommendation -1 claim 4
    words:the author	heading -6 boilerplate 6
    words:the baby	anecdote -3 recommendation -1 opinion 7 claim -3
    words:the back	heading -1 anecdote 3 signpost -2 recommendation -6 opinion 6
    words:the benefit	heading -1 signpost -1 opinion 15 claim -12
    words:the best	promotion -1 signpost -2 recommendation -1 opinion -1 claim 6
    words:the big	boilerplate -1 anecdote -1 signpost 9 opinion -8 claim 1
    words:the bladder	anecdote -3 signpost -1 recommendation -1 opinion -3 claim 10
    words:the brain	anecdote -1 recommendation -1 opinion 6 claim -4
    words:the bus	promotion -1 anecdote 9 signpost 1 recommendation -1 opinion -5 claim -2
    words:the car	heading -3 boilerplate 3 promotion -1 anecdote 5 signpost -1 recommendation 1 opinion -2 claim -2
    words:the catch	opinion 7 claim -7
    words:the clinic	heading 1 promotion 6 anecdote 7 signpost -5 recommendation 1 opinion -3 claim -7
    words:the clock	heading 9 anecdote -1 signpost -2 recommendation -5 opinion -1 claim 1
    words:the company	heading -4 boilerplate -1 promotion -1 anecdote -2 signpost -1 recommendation -1 opinion 4 claim 7
    words:the day	promotion -4 anecdote 2 recommendation 15 opinion -1 claim -12
    words:the department	boilerplate -1 promotion -2 anecdote -3 signpost 3 recommendation -2 opinion -3 claim 7
    words:the diagnosis	anecdote -3 opinion -2 claim 6
    words:the difference	heading -1 boilerplate 1 promotion -2 signpost -2 recommendation -1 opinion 5 claim -1
    words:the disease	opinion 8 claim -7
    words:the doctor	promotion -1 anecdote -3 signpost -1 recommendation -5 opinion 3 claim 6
    words:the door	opinion -5 claim 5
    words:the drip	promotion -1 anecdote -2 signpost 2 recommendation -5 opinion -3 claim 9
    words:the drug	heading -1 promotion -1 anecdote 8 recommendation -1 claim -4
    words:the effect	promotion -1 anecdote -1 signpost -1 recommendation -2 opinion 4 claim 1
    words:the end	boilerplate -1 promotion -2 anecdote 2 signpost -2 recommendation -1 opinion 8 claim -4
    words:the evidence	opinion -3 claim 3
    words:the fda	promotion -2 opinion -1 claim 4
    words:the first	boilerplate -1 promotion 6 anecdote -5 recommendation -7 opinion 6
    words:the fourth	anecdote 5 signpost -1 recommendation -1 opinion -1 claim -2
    words:the full	boilerplate -1 promotion 1 anecdote 2 signpost 5 recommendation -1 opinion -2 claim -2
    words:the good	heading -1 anecdote 5 signpost 3 opinion -4 claim -2
    words:the great	boilerplate -2 promotion -4 signpost 11 recommendation -1 opinion -3 claim -1
    words:the headache	anecdote -2 recommendation -4 opinion -1 claim 7
    words:the heart	anecdote -1 signpost -1 recommendation -1 opinion 7 claim -3
    words:the home	promotion 9 signpost -1 claim -7
    words:the long	boilerplate 1 promotion -2 anecdote -3 signpost 7 recommendation 1 opinion 4 claim -7
    words:the main	heading -7 boilerplate -1 promotion -1 signpost 9 opinion -1 claim 1
    words:the man	anecdote 4 opinion -2 claim -3
    words:the medical	anecdote 6 signpost -2 opinion -3 claim -1
    words:the medicine	promotion -1 signpost -2 recommendation -5 opinion 3 claim 5
    words:the memory	anecdote -1 recommendation 2 opinion -6 claim 6
    words:the morning	promotion -3 anecdote 3 signpost -1 recommendation 4 opinion -3
    words:the most	anecdote -2 recommendation 1 opinion 6 claim -4
    words:the new	heading 3 anecdote 2 signpost -1 recommendation -3 claim -1
    words:the next	anecdote -1 signpost -1 opinion -2 claim 5
    words:the nhs	anecdote -1 signpost 8 recommendation -1 opinion -5 claim 1
    words:the night	heading -4 boilerplate -1 promotion 5 signpost 2 recommendation 3 opinion -2 claim -3
    words:the nose	anecdote 3 signpost -1 recommendation 6 opinion -1 claim -7
    words:the number	promotion 3 opinion -2 claim -1
    words:the old	anecdote -5 recommendation -1 claim 7
    words:the one	boilerplate -1 promotion 2 anecdote -11 signpost 4 recommendation 3 opinion 2 claim 1
    words:the only	promotion -4 anecdote 1 signpost -1 opinion 2 claim 2
    words:the other	heading -1 promotion -2 anecdote -3 signpost -4 recommendation 3 opinion 6
    words:the pain	heading 1 boilerplate -1 signpost 4 opinion -1 claim -3
    words:the paper	boilerplate -1 promotion 8 recommendation -7 opinion 5 claim -4
    words:the patient	promotion -1 anecdote 7 signpost -2 recommendation 6 opinion -3 claim -6
    words:the physio	recommendation 7 opinion -5 claim -2
    words:the pills	heading 5 boilerplate -2 anecdote 2 signpost -1 recommendation -2 claim -2
    words:the press	boilerplate -1 promotion 8 anecdote -1 recommendation -7 opinion 8 claim -6
    words:the process	boilerplate -1 promotion 3 signpost -2 recommendation -4 opinion 8 claim -3
    words:the reassurance	recommendation -7 claim 7
    words:the right	heading -2 promotion -1 anecdote -3 signpost -1 recommendation -1 opinion 10 claim -2
    words:the risk	signpost -1 recommendation -1 opinion 9 claim -7
    words:the room	promotion -1 anecdote -3 signpost -1 recommendation 7 opinion 12 claim -14
    words:the rules	boilerplate 9 promotion -1 signpost -2 recommendation -5 opinion -1
    words:the same	heading 1 boilerplate -2 promotion -6 anecdote -2 signpost 6 recommendation 3 opinion -12 claim 11
    words:the second	heading -1 boilerplate 1 anecdote -7 signpost -2 recommendation -13 opinion 22
    words:the start	recommendation -7 claim 7
    words:the stove	heading 4 boilerplate -3 anecdote 1 signpost -1 opinion -1
    words:the strength	recommendation -4 opinion 5 claim -1
    words:the study	boilerplate -2 promotion -1 anecdote -1 claim 4
    words:the tablets	promotion -1 anecdote 6 recommendation -1 opinion -3
    words:the team	heading 7 boilerplate -4 promotion -4 anecdote -1 signpost -2 recommendation -1 opinion 7 claim -2
    words:the tenth	recommendation 5 opinion 4 claim -8
    words:the therapist	anecdote 2 signpost -3 recommendation -4 opinion -1 claim 7
    words:the thing	promotion -1 anecdote -2 signpost -1 recommendation -1 opinion 12 claim -7
    words:the third	promotion -2 anecdote 8 signpost -1 recommendation -1 opinion -1 claim -3
    words:the thought	anecdote -1 recommendation -1 opinion -10 claim 12
    words:the thoughts	heading 1 anecdote 8 signpost -1 opinion -2 claim -5
    words:the three	promotion -1 anecdote 5 opinion -4
    words:the time	anecdote -4 opinion 4
    words:the treatment	heading -2 boilerplate -1 signpost 2 opinion -2 claim 3
    words:the trial	heading -2 boilerplate -2 promotion -1 anecdote -2 signpost -1 recommendation -1 opinion -6 claim 14
    words:the two	anecdote -1 signpost 1 recommendation -1 opinion -3 claim 4
    words:the usual	boilerplate -2 promotion 8 anecdote -2 signpost -2 opinion -3 claim 3
    words:the va	promotion -2 anecdote -3 recommendation -1 opinion 4 claim 1
    words:the very	promotion -1 anecdote 3 opinion -6 claim 4
    words:the way	promotion -2 anecdote 3 signpost 2 recommendation 1 opinion 5 claim -9
    words:the whole	boilerplate -1 anecdote -1 signpost -1 recommendation -2 opinion -2 claim 7
    words:the wife	anecdote 11 signpost -2 recommendation -1 opinion -4 claim -4
    words:the word	anecdote 3 recommendation -1 opinion 5 claim -7
    words:the words	anecdote 1 recommendation 5 opinion 3 claim -8
    words:the year	heading 1 promotion 4 recommendation 1 claim -4
    words:their	heading 4 boilerplate -3 promotion -6 anecdote -6 recommendation 12 opinion -5 claim 3
    words:them	heading -5 boilerplate 5 promotion -4 anecdote 2 signpost -4 recommendation -1 opinion -5 claim 13
    words:them and	promotion -1 anecdote -1 recommendation -1 opinion -3 claim 7
    words:them in	promotion -3 anecdote -1 signpost 5 opinion -1 claim 1
    words:them on	signpost -1 recommendation 7 opinion -1 claim -3
    words:them stop	recommendation -4 opinion -2 claim 6
    words:then	heading 1 boilerplate -1 promotion -6 anecdote 8 signpost 24 recommendation 3 opinion -12 claim -17
    words:then i	anecdote -3 signpost 4 opinion -1
    words:then the	recommendation -2 opinion -3 claim 6
    words:then we	promotion -1 signpost -1 recommendation 7 opinion -1 claim -4
    words:therapies	recommendation 4 opinion -2 claim -1
    words:therapist	heading -2 promotion 3 anecdote 8 signpost -5 opinion -10 claim 7
    words:therapists	promotion 2 anecdote -1 signpost -2 recommendation -1 opinion -2 claim 3
    words:therapy	heading 3 promotion -3 anecdote -7 signpost -2 recommendation -3 opinion 1 claim 10
    words:therapy and	anecdote -4 signpost -1 recommendation -2 opinion -1 claim 8
    words:there	heading -4 boilerplate -3 promotion 10 anecdote -4 signpost 6 recommendation -10 opinion -17 claim 22
    words:there a	anecdote -1 signpost 4 recommendation -3 opinion -7 claim 7
    words:there is	heading -1 boilerplate -1 promotion -2 anecdote -3 recommendation -4 opinion -5 claim 16
    words:there no	promotion 3 anecdote -4 signpost 4 recommendation 3 opinion 2 claim -7
    words:there was	anecdote 1 opinion -2 claim 2
    words:these	heading -6 boilerplate -4 promotion 11 anecdote 1 signpost 7 recommendation -3 opinion -8 claim 2
    words:they	heading -4 boilerplate -3 promotion -4 anecdote 3 signpost 2 recommendation -12 opinion 3 claim 15
    words:they are	promotion -1 anecdote -2 signpost -1 recommendation -4 opinion 6 claim 2
    words:they've	anecdote -1 opinion 16 claim -15
    words:thing	heading -1 boilerplate 1 promotion -6 anecdote -2 signpost -1 recommendation 1 opinion 7 claim 1
    words:things	heading -3 boilerplate -4 promotion 5 anecdote -12 signpost 16 recommendation -6 opinion 11 claim -7
    words:things are	promotion 7 recommendation 3 opinion -2 claim -8
    words:think	heading -1 promotion -1 anecdote -4 recommendation 6 opinion 11 claim -13
    words:think of	recommendation 6 opinion 3 claim -9
    words:thinking	boilerplate -1 promotion -3 anecdote 8 recommendation 6 opinion -13 claim 3
    words:third	boilerplate -1 promotion -2 anecdote 3 recommendation 3 opinion -4 claim 1
    words:thirty	anecdote -1 signpost -1 recommendation -1 opinion -7 claim 10
    words:this	heading -10 boilerplate 33 promotion -4 signpost 26 recommendation -13 opinion 11 claim -44
    words:this and	anecdote 8 signpost -2 recommendation 2 opinion -3 claim -6
    words:this article	heading -1 boilerplate 13 promotion -3 anecdote -1 signpost -3 recommendation 2 opinion -3 claim -5
    words:this country	anecdote -1 signpost -1 opinion 6 claim -2
    words:this is	heading 6 boilerplate -4 promotion -7 anecdote 5 signpost 12 opinion -1 claim -10
    words:this leaflet	boilerplate 7 promotion -1 recommendation -3 opinion -1 claim -2
    words:this page	heading -3 boilerplate 5 promotion -1 signpost 4 recommendation -1 claim -3
    words:this week	boilerplate -1 promotion -2 anecdote -2 signpost 10 opinion -3 claim -3
    words:this year	recommendation -2 opinion 6 claim -3
    words:those	promotion 2 signpost -4 recommendation 4 opinion 1 claim -4
    words:those are	anecdote -1 recommendation -1 opinion 9 claim -6
    words:those who	promotion -1 anecdote -1 signpost -2 recommendation 7 opinion -2 claim -2
    words:though	heading -2 boilerplate -3 promotion -1 anecdote -2 signpost -2 opinion -9 claim 19
    words:thought	promotion -1 anecdote 1 recommendation -1 opinion -11 claim 13
    words:thoughts	heading 4 boilerplate 3 promotion -6 anecdote 4 signpost -5 recommendation 6 opinion -13 claim 7
    words:thoughts are	opinion -5 claim 6
    words:thoughts of	heading 2 boilerplate 4 promotion -4 anecdote -2 signpost -4 recommendation 10 opinion -2 claim -4
    words:thousand	anecdote -3 recommendation -1 opinion 8 claim -3
    words:thousands	anecdote -1 signpost -1 recommendation -1 opinion 8 claim -5
    words:thousands of	anecdote -1 signpost -1 recommendation -1 opinion 8 claim -5
    words:three	heading -3 boilerplate 3 promotion -6 anecdote 8 signpost -2 recommendation -1 opinion -1 claim 2
    words:three months	anecdote 1 signpost -2 recommendation -1 opinion -3 claim 6
    words:three years	promotion -1 anecdote 2 signpost -2 recommendation -2 opinion -2 claim 6
    words:throat	heading -1 boilerplate -1 promotion -1 opinion 6 claim -4
    words:through	heading -1 anecdote -2 signpost 4 recommendation 2 opinion 2 claim -5
    words:through a	promotion 1 recommendation -4 opinion -2 claim 6
    words:through the	promotion -1 anecdote -1 signpost 1 recommendation 5 opinion -3 claim -1
    words:throw	boilerplate -2 promotion 7 anecdote -3 signpost -1 recommendation -2 opinion 2 claim -1
    words:thursday	heading -4 boilerplate 3 promotion 6 anecdote -4 signpost -1 recommendation 1 opinion -1 claim 1
    words:thyroid	promotion -1 signpost -1 recommendation 4 opinion -1 claim -1
    words:till	boilerplate -3 promotion -2 anecdote 5 signpost -3 recommendation 4 opinion -2 claim 2
    words:time	heading -5 boilerplate -5 promotion -12 anecdote -3 signpost 5 recommendation 7 opinion -4 claim 16
    words:time and	boilerplate -1 promotion -2 anecdote -1 signpost -1 recommendation 10 opinion 2 claim -6
    words:time the	boilerplate -1 promotion -4 anecdote 1 signpost 7 recommendation -1 opinion -4 claim 3
    words:times	heading -2 boilerplate -3 promotion 7 anecdote -1 signpost -4 recommendation 7 opinion -5 claim 1
    words:tips	boilerplate -1 promotion 2 anecdote -2 signpost -1 recommendation -1 opinion 6 claim -2
    words:tired	boilerplate 2 anecdote 7 recommendation -1 opinion 4 claim -11
    words:tms	heading 3 boilerplate 3 promotion 2 anecdote -2 signpost -5 recommendation 5 opinion -3 claim -3
    words:to	heading -16 boilerplate -14 promotion 35 anecdote 7 signpost 16 recommendation -1 opinion -4 claim -24
    words:to #	heading -4 promotion 9 signpost -2 recommendation -7 opinion -4 claim 8
    words:to a	heading -1 boilerplate -1 promotion -4 anecdote -2 signpost -1 recommendation 3 opinion 2 claim 3
    words:to answer	boilerplate -1 promotion -1 anecdote -1 signpost -3 recommendation 11 opinion -4 claim -1
    words:to ask	anecdote 2 signpost 8 opinion -3 claim -6
    words:to be	heading -6 boilerplate 3 promotion -4 anecdote 5 signpost -1 recommendation -15 opinion 9 claim 9
    words:to do	heading 1 promotion -1 signpost -4 recommendation 11 claim -8
    words:to drive	promotion -2 signpost -1 recommendation 10 opinion -3 claim -3
    words:to get	promotion -1 anecdote -1 signpost 2 recommendation 5 opinion -1 claim -5
    words:to have	heading 3 promotion -1 anecdote -3 signpost 1 recommendation -2 opinion -4 claim 6
    words:to know	heading 2 boilerplate -2 anecdote -1 signpost 1 recommendation -3 opinion 5 claim -2
    words:to make	heading 1 boilerplate -1 promotion -1 recommendation -6 opinion -2 claim 8
    words:to me	promotion -2 anecdote 5 signpost -3 recommendation 3 opinion -2 claim -1
    words:to open	heading -4 boilerplate 8 promotion -3 signpost -1
    words:to put	promotion -1 anecdote -7 signpost 6 opinion 8 claim -6
    words:to read	signpost -1 recommendation -6 opinion 11 claim -4
    words:to request	boilerplate -3 promotion -1 recommendation 11 opinion -1 claim -5
    words:to see	promotion -2 anecdote -4 signpost -3 recommendation -6 opinion 16 claim -1
    words:to start	anecdote -4 signpost 7 recommendation -1 opinion -6 claim 4
    words:to take	promotion -1 signpost 4 opinion -1 claim -3
    words:to talk	heading 7 boilerplate -5 promotion -1 anecdote -5 signpost -3 opinion 7
    words:to the	heading -8 boilerplate -4 promotion 23 anecdote 15 signpost 3 recommendation 1 opinion -14 claim -16
    words:to this	boilerplate 4 anecdote 1 signpost -1 opinion -6 claim 3
    words:to those	promotion -1 signpost -1 recommendation 8 opinion -4 claim -2
    words:to work	boilerplate -1 promotion -2 anecdote -1 recommendation -2 opinion 1 claim 6
    words:to write	promotion -1 anecdote -5 signpost 8 claim -3
    words:to you	promotion 1 signpost -1 recommendation -2 opinion 12 claim -10
    words:to your	promotion -6 anecdote -1 signpost 3 claim 4
    words:today	heading -1 boilerplate -9 promotion 15 anecdote -8 signpost 13 opinion -7 claim -3
    words:together	promotion -1 anecdote -1 signpost -2 recommendation 3 opinion 1
    words:told	heading 7 boilerplate -4 promotion -3 anecdote 16 signpost -5 recommendation -5 opinion -22 claim 15
    words:told me	boilerplate -1 promotion -1 anecdote 1 signpost -2 opinion -3 claim 6
    words:told us	boilerplate -2 promotion -1 anecdote 4 signpost -1 recommendation -4 opinion -6 claim 9
    words:told you	signpost -1 opinion -6 claim 7
    words:tonight	anecdote -1 recommendation 8 opinion -2 claim -5
    words:too	heading -1 boilerplate -1 promotion -3 signpost -6 recommendation -13 opinion 16 claim 8
    words:took	heading -1 promotion -1 anecdote 8 signpost -1 recommendation -1 opinion 2 claim -5
    words:top	promotion -1 anecdote -1 signpost -2 opinion 7 claim -4
    words:top of	promotion -1 anecdote -1 signpost -1 opinion 8 claim -5
    words:touch	heading 8 boilerplate -1 promotion -1 signpost -1 recommendation -3 opinion -5 claim 2
    words:touches	heading -9 promotion -1 anecdote 1 signpost -1 recommendation -1 opinion 9 claim 1
    words:track	anecdote 8 signpost -2 opinion -8 claim 4
    words:traditional	heading 2 promotion -1 signpost -1 recommendation -4 opinion -2 claim 6
    words:train	boilerplate 2 promotion -1 anecdote 5 signpost -3 recommendation 5 claim -8
    words:trained	boilerplate 1 signpost 8 recommendation -1 opinion -3 claim -4
    words:training	anecdote -1 recommendation 1 opinion -4 claim 4
    words:transcranial	heading 5 boilerplate -8 promotion -1 anecdote -1 signpost 6 opinion -2 claim 1
    words:transcranial magnetic	heading 5 boilerplate -8 promotion -1 anecdote -1 signpost 6 opinion -2 claim 1
    words:trauma	heading 9 boilerplate -6 promotion -1 anecdote -1 signpost -1 recommendation -1 opinion -2 claim 3
    words:treat	heading 6 boilerplate -1 promotion 5 anecdote -1 signpost -5 recommendation -4 opinion -1 claim 2
    words:treated	heading 1 signpost -1 recommendation -2 opinion 11 claim -8
    words:treatment	heading 3 boilerplate -4 anecdote 1 signpost -2 recommendation -2 opinion -7 claim 12
    words:treatment in	heading 3 boilerplate -3 opinion 8 claim -7
    words:treatment-resistant	promotion -1 signpost -3 opinion -1 claim 5
    words:treatment-resistant depression	promotion -1 signpost -3 opinion -1 claim 5
    words:treatments	promotion -1 anecdote -2 signpost -2 recommendation -1 opinion 7 claim -1
    words:treatments have	anecdote -1 signpost -2 opinion 9 claim -5
    words:tremor	anecdote -3 recommendation -1 opinion -3 claim 7
    words:trial	heading -1 boilerplate -2 promotion -3 anecdote -5 signpost -2 recommendation 2 opinion -9 claim 19
    words:trial and	recommendation 1 opinion 7 claim -7
    words:trial of	heading 1 boilerplate -3 promotion -1 opinion -2 claim 5
    words:trials	promotion -1 anecdote -1 signpost -1 recommendation 2 opinion -4 claim 5
    words:tried	heading -3 boilerplate 4 promotion -1 anecdote -4 signpost 1 recommendation 4 opinion 2 claim -3
    words:trust	heading -4 boilerplate 3 promotion -2 signpost -3 recommendation -4 opinion 14 claim -3
    words:try	heading 1 boilerplate -7 promotion 6 recommendation 5 opinion -1 claim -4
    words:tuesday	heading -1 boilerplate -2 promotion 4 anecdote 3 signpost 4 recommendation -3 opinion -2 claim -4
    words:turn	boilerplate -2 promotion 2 anecdote -1 signpost -1 recommendation -1 opinion 3 claim -1
    words:twelve	boilerplate -2 promotion 2 anecdote -5 signpost -1 recommendation 7 opinion 2 claim -3
    words:twelve weeks	promotion -1 recommendation 3 claim -1
    words:twice	heading 1 boilerplate -1 promotion -3 anecdote 5 signpost 10 recommendation -5 opinion -9 claim 2
    words:twice as	anecdote -5 signpost 3 recommendation -2 opinion -3 claim 6
    words:two	heading -7 boilerplate 6 promotion 11 anecdote 8 signpost -9 recommendation -4 opinion -2 claim -2
    words:two and	promotion -2 recommendation -5 claim 7
    words:two capsules	boilerplate -1 promotion 10 anecdote -1 signpost -2 opinion -5 claim -1
    words:two hours	promotion 5 signpost -1 recommendation 11 opinion -1 claim -14
    words:two of	promotion -1 anecdote 14 signpost -2 opinion -3 claim -6
    words:two weeks	promotion -1 anecdote -1 signpost 4 recommendation 1 claim -2
    words:two years	anecdote 4 opinion -1 claim -3
    words:type	heading -3 boilerplate 8 promotion -4 opinion -1
    words:typical	anecdote -5 signpost 7 recommendation -1 opinion -4 claim 4
    words:u	heading -1 boilerplate -5 promotion -2 anecdote -1 signpost 4 recommendation 6 opinion -3
    words:unable	heading -1 anecdote 1 recommendation -5 opinion -2 claim 7
    words:unable to	heading -1 anecdote 1 recommendation -5 opinion -2 claim 7
    words:uncontrolled	recommendation 5 claim -4
    words:under	heading -3 boilerplate -1 promotion 9 anecdote 1 signpost -4 recommendation 10 opinion -8 claim -5
    words:unit	heading -3 boilerplate -6 promotion 9 anecdote -1 signpost -1 recommendation -1 opinion -1 claim 3
    words:university	heading -3 boilerplate 4 anecdote 1 recommendation -1 opinion -1 claim 1
    words:unkind	recommendation -1 opinion 9 claim -7
    words:until	heading 8 boilerplate -1 promotion -4 anecdote 2 signpost -4 recommendation 4 opinion -6 claim 1
    words:until the	promotion -1 signpost -1 recommendation 5 opinion -1 claim -1
    words:untreated	recommendation -5 claim 6
    words:untreated bipolar	recommendation -7 claim 7
    words:up	heading -3 boilerplate -4 promotion 3 anecdote -5 recommendation -5 opinion -5 claim 17
    words:up and	anecdote -3 signpost -1 recommendation -2 opinion -7 claim 13
    words:up at	boilerplate 5 promotion -1 anecdote -2 signpost -1 recommendation -1
    words:up in	promotion -1 anecdote 1 signpost -1 recommendation -2 opinion -2 claim 6
    words:up on	boilerplate -3 promotion -2 anecdote -1 signpost 7
    words:up to	heading -1 boilerplate -1 promotion 8 anecdote -1 signpost -1 recommendation -1 opinion -2 claim -1
    words:up your	recommendation 9 opinion -4 claim -4
    words:updated	heading -1 boilerplate 5 promotion -1 signpost -1 claim -1
    words:updated #	heading -1 boilerplate 5 promotion -1 signpost -1 claim -1
    words:urged	heading 3 boilerplate -3 promotion -5 recommendation 11 opinion -1 claim -5
    words:us	heading 3 boilerplate -6 promotion 10 anecdote -3 signpost 1 recommendation -10 opinion -6 claim 11
    words:us to	anecdote -3 opinion 5 claim -2
    words:use	heading -4 boilerplate 7 promotion -3 anecdote 2 signpost -7 recommendation -2 opinion -11 claim 18
    words:used	heading -1 boilerplate 3 promotion -2 anecdote 13 signpost -4 recommendation -5 opinion -2 claim -1
    words:used in	recommendation -5 opinion -1 claim 7
    words:used to	heading -1 boilerplate -1 promotion -1 anecdote 11 signpost -2 recommendation -2 opinion 2 claim -7
    words:usual	boilerplate -2 promotion 8 anecdote -2 signpost -3 recommendation -1 opinion -3 claim 4
    words:usually	heading 1 boilerplate -2 promotion -3 anecdote -6 signpost 3 recommendation -4 opinion -2 claim 12
    words:va	promotion -2 anecdote -3 recommendation -1 opinion 4 claim 2
    words:van	boilerplate 1 promotion -1 anecdote -2 recommendation -1 opinion 8 claim -5
    words:vary	boilerplate 10 promotion -4 anecdote -1 signpost -1 opinion -1 claim -3
    words:verified	heading -3 boilerplate 4 opinion -1
    words:version	heading -2 boilerplate 3 promotion -2 recommendation -1 opinion -5 claim 6
    words:very	heading 4 boilerplate -9 promotion 2 anecdote -2 signpost -4 recommendation -6 opinion 3 claim 11
    words:veterans	boilerplate 2 promotion -5 anecdote -1 recommendation 5 opinion -2
    words:video	boilerplate -4 promotion 16 anecdote -3 signpost -1 recommendation -5 opinion -1 claim -1
    words:view	heading -6 boilerplate 7 promotion -1 opinion 1 claim -1
    words:views	boilerplate 7 promotion -1 anecdote -1 opinion -4 claim -1
    words:vision	heading -1 anecdote -1 signpost -1 recommendation -6 opinion -1 claim 9
    words:visit	heading 6 boilerplate -8 promotion 11 anecdote -4 signpost -1 recommendation -1 opinion -4 claim 2
    words:visit #	heading -1 boilerplate -4 promotion 7 claim -1
    words:visits	boilerplate -1 promotion 4 anecdote 2 recommendation -1 opinion -1 claim -3
    words:vivid	heading -1 promotion -1 recommendation -3 opinion -1 claim 6
    words:vivid dreams	heading -1 promotion -1 recommendation -3 opinion -1 claim 6
    words:vomiting	promotion -2 recommendation -1 opinion -4 claim 6
    words:w	heading -1 boilerplate 2 promotion -1 anecdote 2 signpost 9 claim -10
    words:wait	promotion -2 anecdote -3 signpost -4 recommendation 2 opinion 3 claim 4
    words:waiting	heading 4 boilerplate -4 anecdote -4 signpost -1 recommendation 1 claim 5
    words:waits	promotion -1 anecdote -2 opinion -6 claim 9
    words:walk	heading -1 boilerplate 6 promotion -2 anecdote 3 signpost -3 recommendation 12 opinion 3 claim -17
    words:walking	anecdote 2 opinion 5 claim -6
    words:want	heading 1 promotion 5 anecdote -11 signpost 8 opinion -7 claim 4
    words:want to	heading 3 promotion -1 anecdote -6 signpost 7 recommendation -1 opinion 1 claim -3
    words:wanted	promotion -1 anecdote 12 signpost 1 opinion -7 claim -5
    words:warns	recommendation 7 opinion -2 claim -5
    words:was	heading -4 boilerplate 1 promotion -8 anecdote 28 recommendation -8 opinion 8 claim -16
    words:was a	anecdote 8 signpost -1 opinion 1 claim -7
    words:was coming	anecdote -2 opinion 7 claim -4
    words:was like	anecdote 8 opinion -7 claim -1
    words:was the	anecdote 11 signpost -2 opinion -7 claim -1
    words:washed	heading 11 boilerplate -2 anecdote -6 signpost -1 opinion -1
    words:washing	heading 5 boilerplate -2 anecdote 2 signpost -4 recommendation -1 opinion -2 claim 3
    words:water	heading -3 boilerplate -1 promotion -2 anecdote 1 signpost -2 recommendation 5 opinion 5 claim -4
    words:waves	promotion -1 recommendation -1 opinion -3 claim 5
    words:way	heading -1 boilerplate -3 promotion -3 signpost -1 recommendation -1 opinion 11 claim -3
    words:way through	recommendation 4 opinion 4 claim -8
    words:we	heading 9 boilerplate -4 promotion 5 anecdote -10 signpost 16 recommendation -12 opinion 5 claim -8
    words:we are	boilerplate -1 promotion 4 anecdote -6 signpost 7 recommendation -2 opinion 13 claim -16
    words:we can	promotion -5 signpost -1 recommendation 11 opinion 2 claim -6
    words:we do	heading -1 boilerplate 2 promotion 6 anecdote -2 signpost -3 recommendation -2 opinion -3 claim 3
    words:we had	boilerplate -1 promotion -4 signpost 6
    words:we have	promotion -2 anecdote -2 signpost 4 recommendation -1 opinion -6 claim 7
    words:we've	promotion -1 anecdote 6 signpost 1 recommendation -1 opinion -8 claim 3
    words:weak	heading -1 recommendation -2 opinion 9 claim -6
    words:weakness	boilerplate -1 recommendation 6 opinion -2 claim -3
    words:wear	boilerplate -1 promotion -2 signpost -1 recommendation 2 opinion -3 claim 4
    words:wearing	anecdote 10 opinion -10
    words:wearing a	anecdote 7 opinion -7
    words:weather	boilerplate 2 promotion -2 anecdote -2 signpost -1 recommendation 2 opinion 7 claim -5
    words:website	boilerplate 4 promotion -1 anecdote -2 signpost -2 recommendation -1 opinion -3 claim 6
    words:week	heading 9 boilerplate -8 promotion -9 anecdote 1 signpost 24 recommendation 2 opinion -15 claim -5
    words:week #	heading 6 boilerplate -3 promotion -2 anecdote -1 signpost -1 recommendation -1 opinion -1 claim 2
    words:weekly	heading -1 boilerplate -11 promotion -1 anecdote 3 opinion 14 claim -4
    words:weeks	heading -3 boilerplate 1 promotion -4 anecdote 4 signpost -2 recommendation -2 opinion -6 claim 11
    words:weeks and	anecdote 2 recommendation 7 claim -8
    words:weeks for	promotion -2 signpost -1 recommendation -2 claim 4
    words:weeks or	promotion -1 signpost 4 recommendation -1 claim -2
    words:weeks to	boilerplate -1 promotion -2 recommendation -3 opinion -1 claim 7
    words:weight	heading -1 boilerplate -1 promotion -5 signpost -1 recommendation -3 opinion -3 claim 13
    words:weight gain	heading -1 boilerplate -1 promotion -3 signpost -1 opinion -1 claim 7
    words:welcome	promotion 7 anecdote -1 signpost 1 recommendation -4 opinion 7 claim -10
    words:well	heading 3 boilerplate -4 promotion -3 anecdote -2 signpost -7 recommendation -13 opinion 17 claim 10
    words:wellness	heading -1 boilerplate 1 promotion -1 anecdote -1 recommendation 2 opinion 3 claim -4
    words:went	heading -1 boilerplate -8 promotion -1 anecdote 14 signpost -4 recommendation -1 opinion -1 claim 3
    words:went from	heading -2 boilerplate -3 anecdote 7 claim -1
    words:went home	anecdote 9 signpost -3 opinion -1 claim -3
    words:went in	heading 1 promotion -1 anecdote -8 opinion 9 claim -1
    words:went to	anecdote -2 opinion -4 claim 7
    words:were	heading -4 boilerplate 5 promotion -3 anecdote -3 signpost 3 recommendation -5 opinion -1 claim 9
    words:western	promotion -1 anecdote -1 signpost 1 opinion 9 claim -8
    words:what	heading 6 boilerplate 1 promotion -13 anecdote -7 signpost 25 recommendation 8 opinion -9 claim -12
    words:what about	heading 3 boilerplate -6 signpost 4 claim -1
    words:what does	heading 6 boilerplate -1 signpost -2 claim -2
    words:what happens	heading -3 signpost 2 recommendation -1 opinion 3 claim -1
    words:what i	boilerplate 4 promotion -1 anecdote -10 signpost -1 recommendation 6 opinion -7 claim 8
    words:what is	heading -9 boilerplate 5 promotion -1 signpost 7 opinion -1 claim -1
    words:what it	heading 5 boilerplate -2 promotion -1 anecdote 2 signpost 1 recommendation -4 opinion 3 claim -4
    words:what people	heading 1 anecdote 5 signpost -3 opinion -2
    words:what should	heading -3 signpost 6 recommendation -2
    words:what the	promotion -1 anecdote 2 signpost 3 recommendation 4 opinion -7 claim -1
    words:what to	heading 1 boilerplate 6 promotion -1 signpost -2 recommendation -2 opinion -1 claim -1
    words:what was	anecdote -6 signpost -1 opinion 11 claim -4
    words:what we	boilerplate 1 promotion -2 anecdote -2 recommendation 3 opinion -5 claim 4
    words:what you	heading 7 boilerplate -3 promotion -1 anecdote -1 signpost -1 recommendation 1 opinion 1 claim -3
    words:whatever	signpost -1 opinion -2 claim 3
    words:whatsapp	heading -6 boilerplate -9 promotion 15 opinion -2 claim 2
    words:whatsapp us	heading -6 boilerplate -9 promotion 15
    words:when	heading -3 promotion 2 anecdote -1 signpost -3 recommendation -13 opinion -5 claim 24
    words:when a	anecdote 1 signpost -1 recommendation -1 opinion -2 claim 4
    words:when it	heading -1 boilerplate 4 anecdote 2 signpost -2 recommendation 2 opinion -2 claim -3
    words:when the	boilerplate -3 promotion -1 anecdote -1 signpost 6 recommendation -6 opinion -4 claim 8
    words:when you	heading -2 boilerplate -2 promotion 5 anecdote -3 signpost -2 recommendation -8 opinion 3 claim 10
    words:where	heading 2 boilerplate -1 promotion -3 anecdote -2 signpost 2 recommendation 2 opinion -3 claim 2
    words:whether	heading -4 boilerplate -1 promotion -2 anecdote -5 signpost 21 recommendation 2 opinion -2 claim -10
    words:whether the	promotion -1 anecdote -1 signpost -1 recommendation 3 opinion -3 claim 4
    words:which	heading -2 boilerplate -12 promotion -4 signpost -2 recommendation -7 opinion 6 claim 22
    words:which is	heading 1 anecdote -3 signpost -1 recommendation -8 opinion -1 claim 13
    words:which means	anecdote 3 signpost -1 recommendation -1 opinion -6 claim 5
    words:which to	recommendation 7 claim -6
    words:while	heading 2 boilerplate -1 promotion -1 anecdote 6 signpost -2 recommendation -10 opinion -6 claim 13
    words:who	heading -5 boilerplate 1 promotion 11 anecdote -3 signpost -4 recommendation 6 opinion 18 claim -23
    words:who are	boilerplate 1 promotion 4 anecdote -2 opinion 3 claim -5
    words:who finish	opinion 5 claim -5
    words:who had	anecdote -1 opinion -4 claim 4
    words:who has	anecdote 4 recommendation -2 opinion 6 claim -7
    words:who have	heading -3 promotion 4 anecdote -1 signpost -1 recommendation -1 opinion 7 claim -5
    words:who is	heading 2 anecdote 4 signpost 1 opinion -2 claim -4
    words:who knows	anecdote -3 signpost -1 recommendation 6 opinion -1
    words:who runs	anecdote -1 opinion 7 claim -5
    words:who will	promotion -1 signpost -4 recommendation 8 opinion -6 claim 4
    words:who would	anecdote 9 signpost -1 opinion -5 claim -1
    words:whoever	signpost -1 recommendation 7 opinion -1 claim -3
    words:whole	boilerplate -4 promotion -1 anecdote -2 signpost 4 recommendation -2 opinion -1 claim 6
    words:whom	anecdote -2 signpost -3 opinion -4 claim 9
    words:why	heading 1 boilerplate 1 promotion -4 anecdote -1 signpost 1 recommendation -1 claim 3
    words:why do	heading -2 boilerplate -1 promotion -1 signpost 5 opinion -1
    words:why it	heading 4 signpost -2 opinion -5 claim 3
    words:wife	anecdote 19 signpost -3 recommendation -1 opinion -7 claim -7
    words:will	heading 2 boilerplate -5 promotion 4 anecdote -6 signpost 2 recommendation -9 opinion 2 claim 9
    words:will come	promotion -1 anecdote -3 signpost 4 recommendation 8 opinion -6 claim -2
    words:will do	signpost -3 opinion -2 claim 6
    words:will i	heading 4 signpost -3
    words:will not	anecdote -3 signpost -1 recommendation -1 opinion 8 claim -4
    words:will see	promotion -1 anecdote -3 signpost 8 recommendation -1 opinion -1 claim -2
    words:window	boilerplate 2 signpost -1 recommendation 7 opinion -1 claim -6
    words:window in	recommendation 7 opinion -1 claim -6
    words:winter	boilerplate 9 promotion -2 anecdote -1 signpost -4 recommendation -1 opinion -2
    words:wish	heading 1 boilerplate -1 anecdote -4 opinion 7 claim -3
    words:with	heading 13 boilerplate -14 promotion 18 anecdote -1 signpost 12 recommendation 23 opinion -26 claim -25
    words:with #	boilerplate -2 promotion -2 signpost 4 recommendation -1 opinion -2 claim 2
    words:with a	heading -3 boilerplate -2 promotion 13 anecdote 10 signpost 1 recommendation -8 opinion -9 claim -3
    words:with an	opinion 4 claim -3
    words:with depression	promotion 5 anecdote -1 signpost -2 recommendation -2 opinion 5 claim -6
    words:with dr	heading 4 boilerplate -4 anecdote -1 opinion 2 claim -1
    words:with it	heading 1 boilerplate -1 promotion -1 recommendation 4 opinion -5 claim 2
    words:with ketamine	promotion 7 recommendation -1 opinion -1 claim -5
    words:with me	heading -2 boilerplate 1 signpost 8 recommendation -1 opinion -5
    words:with migraine	boilerplate 1 promotion -1 anecdote -3 opinion -1 claim 4
    words:with no	heading 3 boilerplate -1 promotion -1 anecdote -1 recommendation -10 opinion 19 claim -9
    words:with ptsd	opinion 3 claim -3
    words:with somebody	anecdote -2 recommendation 6 opinion -2 claim -3
    words:with the	heading -2 boilerplate 4 promotion -3 anecdote 6 signpost 1 recommendation 6 opinion -8 claim -4
    words:with us	heading -1 boilerplate 1 promotion 9 signpost -1 recommendation -3 opinion -3 claim -1
    words:with you	promotion -1 signpost -1 recommendation 1 opinion -7 claim 8
    words:with your	heading -2 promotion 2 anecdote -1 signpost 12 recommendation 7 opinion -8 claim -9
    words:withdrawal	recommendation -5 opinion -1 claim 7
    words:within	heading 1 boilerplate -3 promotion -4 signpost -1 recommendation -6 opinion -6 claim 20
    words:within #	boilerplate -1 promotion -3 anecdote -1 recommendation 1 claim 5
    words:within a	promotion -1 anecdote -1 signpost -1 recommendation -3 opinion -3 claim 9
    words:without	heading 3 boilerplate -2 promotion -9 anecdote -1 signpost -2 recommendation 1 opinion -1 claim 11
    words:woman	heading -8 boilerplate 12 promotion -1 signpost -1 recommendation -1 opinion 3 claim -5
    words:woman in	heading -4 boilerplate 7 promotion -1 signpost -1 opinion -1
    words:women	anecdote -4 signpost -1 recommendation -6 opinion -2 claim 14
    words:word	promotion 2 anecdote 2 signpost -2 recommendation -5 opinion 10 claim -6
    words:words	anecdote 1 recommendation 11 opinion 2 claim -13
    words:work	heading -1 promotion -7 anecdote -1 signpost 2 recommendation -5 opinion 13 claim -2
    words:working	heading -4 boilerplate 4 promotion -1 anecdote 2 signpost -1 recommendation -1 opinion -2 claim 2
    words:works	heading -3 boilerplate 1 promotion -3 anecdote -3 signpost 4 recommendation 1 opinion 1 claim 1
    words:works for	signpost -1 opinion 5 claim -3
    words:world	recommendation -2 opinion 4
    words:worry	heading -1 boilerplate 1 anecdote 2 signpost -2 recommendation -3 opinion -4 claim 7
    words:worse	promotion -1 signpost -1 recommendation 4 opinion 8 claim -10
    words:worst	heading -1 promotion -2 anecdote -2 signpost -1 recommendation 4 claim 2
    words:worth	heading 1 boilerplate -2 promotion 1 anecdote -2 signpost -2 recommendation -1 opinion 7 claim -3
    words:would	heading -4 boilerplate -1 promotion -7 anecdote 5 signpost 4 recommendation -5 opinion 23 claim -15
    words:would change	anecdote -1 signpost -1 recommendation -1 opinion 7 claim -4
    words:would love	anecdote 9 signpost -1 opinion -5 claim -2
    words:would not	heading 1 boilerplate -1 anecdote 4 signpost -1 opinion -2 claim -1
    words:wouldn't	anecdote -2 recommendation 7 opinion -4
    words:wow	heading -2 boilerplate -5 promotion -1 anecdote 3 signpost 5 recommendation -1 opinion 3 claim -1
    words:wren	anecdote -1 signpost 8 recommendation -1 opinion -4
    words:wrexham	boilerplate 7 anecdote -6 opinion -1
    words:wrist	heading -1 anecdote 11 signpost -1 recommendation -3 opinion -2 claim -5
    words:write	promotion 8 anecdote -7 signpost 7 recommendation -4 opinion 2 claim -4
    words:write to	promotion 10 signpost -1 recommendation -4 opinion -1 claim -4
    words:writer	heading -1 boilerplate 5 promotion -1 anecdote -1 opinion -1 claim -1
    words:writing	anecdote -5 signpost 7 opinion -2 claim 1
    words:written	boilerplate 1 anecdote -2 recommendation 2 opinion 10 claim -10
    words:wrong	heading -1 boilerplate -1 promotion -1 anecdote -1 signpost -3 recommendation 5 opinion 8 claim -7
    words:wrote	anecdote 4 signpost -1 recommendation -1 opinion -2
    words:www	boilerplate -3 promotion -1 signpost 5
    words:yeah	boilerplate -2 promotion -1 anecdote -1 signpost -1 opinion -2 claim 7
    words:year	heading 1 boilerplate -2 promotion 4 anecdote 2 signpost -1 recommendation -13 opinion 8 claim 1
    words:year and	promotion 3 anecdote 3 signpost -1 recommendation -4 opinion 5 claim -6
    words:years	heading 7 boilerplate -4 promotion -10 signpost -5 recommendation -7 opinion 17 claim 1
    words:years and	anecdote 6 recommendation -1 opinion -1 claim -4
    words:years back	anecdote -1 signpost -1 recommendation -1 opinion 8 claim -5
    words:years before	anecdote -2 recommendation -1 opinion 4
    words:yes	heading -4 boilerplate 5 promotion -2 anecdote 5 signpost -4 recommendation -1 opinion -13 claim 13
    words:yet	anecdote -2 signpost 6 recommendation -1 claim -3
    words:you	boilerplate 2 promotion 11 anecdote -9 signpost -1 recommendation -14 opinion -5 claim 16
    words:you a	promotion 2 anecdote -3 signpost -1 recommendation -2 opinion 9 claim -4
    words:you and	promotion 2 anecdote -2 signpost -1 recommendation -1 opinion 5 claim -3
    words:you are	heading -3 boilerplate -2 anecdote 6 signpost 3 recommendation 3 claim -7
    words:you can	heading -6 boilerplate 3 promotion 5 anecdote -1 signpost 7 recommendation 4 opinion -3 claim -9
    words:you can't	heading -1 promotion 7 anecdote -2 signpost -1 recommendation -10 opinion 6
    words:you cannot	boilerplate -1 anecdote 9 recommendation -1 opinion -4 claim -3
    words:you could	opinion 6 claim -5
    words:you do	recommendation -7 opinion 4 claim 3
    words:you don't	heading -1 promotion -1 anecdote -1 signpost 1 recommendation -5 opinion 1 claim 5
    words:you feel	promotion -2 recommendation -2 opinion 1 claim 4
    words:you for	anecdote 4 signpost -2 recommendation 1 opinion -2
    words:you get	heading 4 boilerplate -1 promotion -2 anecdote -1 signpost -1 recommendation -1 opinion -6 claim 9
    words:you go	anecdote -1 signpost -1 recommendation 4 opinion -5 claim 2
    words:you have	heading -2 promotion -7 anecdote -5 signpost 2 recommendation 30 opinion 2 claim -20
    words:you home	promotion -2 signpost -1 recommendation 12 opinion -3 claim -5
    words:you is	recommendation -1 opinion 9 claim -7
    words:you keep	anecdote -1 recommendation -2 opinion 7 claim -4
    words:you know	anecdote -1 recommendation -1 opinion 9 claim -7
    words:you like	boilerplate 1 promotion 7 signpost -4 recommendation -5 opinion 3 claim -2
    words:you may	heading -2 boilerplate 2 promotion -4 anecdote -1 signpost 5 recommendation 5 opinion -5 claim -1
    words:you miss	promotion -2 recommendation -5 claim 8
    words:you must	boilerplate 5 promotion -1 signpost -1 recommendation -4 opinion -3 claim 4
    words:you need	heading 3 boilerplate 3 promotion 1 signpost -1 recommendation -6 opinion -3 claim 2
    words:you or	promotion -2 recommendation 2 opinion -4 claim 5
    words:you out	recommendation -4 opinion -3 claim 7
    words:you should	signpost 2 recommendation 8 opinion -4 claim -5
    words:you take	heading 2 promotion -1 signpost -1 recommendation -3 claim 4
    words:you that	anecdote -3 signpost -1 recommendation -1 opinion -1 claim 7
    words:you want	promotion 1 anecdote -2 signpost -1 opinion -6 claim 8
    words:you will	promotion -4 signpost -1 recommendation -4 opinion 3 claim 7
    words:you'll	boilerplate -1 promotion -2 anecdote -1 signpost 1 recommendation 4 opinion -8 claim 6
    words:you'll be	promotion -1 signpost 2 recommendation -1 opinion -6 claim 7
    words:you're	heading -2 boilerplate 5 promotion 1 anecdote 2 signpost 3 recommendation 1 opinion -1 claim -9
    words:you're thinking	promotion -3 recommendation 7 opinion -1 claim -3
    words:you've	heading -1 boilerplate -1 promotion -6 anecdote -1 signpost -4 recommendation 5 opinion 19 claim -11
    words:you've got	promotion -7 signpost -1 recommendation 7 opinion 9 claim -7
    words:young	anecdote 2 opinion -3 claim 2
    words:your	heading -2 boilerplate -8 promotion 15 anecdote -17 signpost 6 recommendation 21 opinion -3 claim -13
    words:your brain	recommendation -2 opinion -3 claim 6
    words:your doctor	boilerplate -1 promotion 4 signpost 7 recommendation 1 opinion 2 claim -13
    words:your email	heading -5 boilerplate 3 promotion 4 signpost -1 opinion -1
    words:your fault	recommendation -1 opinion 7 claim -6
    words:your gp	heading -1 boilerplate -1 promotion -2 anecdote -1 signpost -1 recommendation 10 opinion -8 claim 4
    words:your head	promotion -1 signpost -1 recommendation 3 opinion -5 claim 4
    words:your nervous	promotion -1 recommendation -1 opinion 11 claim -9
    words:your own	heading -1 boilerplate -5 promotion 1 anecdote -1 signpost 2 recommendation 3 opinion -2 claim 3
    words:your plan	boilerplate -1 promotion -3 anecdote -3 signpost 3 recommendation 5 opinion -3 claim 1
    words:your visit	heading 7 boilerplate -4 recommendation -2 opinion -1
    words:yourself	heading -1 boilerplate -5 promotion -6 anecdote 6 signpost -4 recommendation 5 opinion 8 claim -3
    words:yrs	boilerplate 3 promotion -3 anecdote 6 opinion -4 claim -1
    words:zero	boilerplate -7 promotion 24 anecdote 2 signpost -1 recommendation -4 opinion -4 claim -10
    """#
}
