/// What the claim model learnt; written by Scripts/train-claims.
enum ClaimWeights {
  /// The probability from which on F1 was best in cross-validation.
  static let threshold = 0.32

  /// A feature, a tab and its weight a line.
  static let table = #"""
    bias	-3.000
    beginning:abili	-0.014
    beginning:ablat	-0.041
    beginning:absol	0.072
    beginning:abund	0.017
    beginning:accep	0.046
    beginning:accor	0.080
    beginning:accur	0.181
    beginning:achie	0.018
    beginning:activ	-0.011
    beginning:adapt	0.049
    beginning:adeno	-0.026
    beginning:adhes	-0.191
    beginning:adipo	-0.021
    beginning:adjac	-0.027
    beginning:adjuv	-0.026
    beginning:admin	0.014
    beginning:admit	-0.037
    beginning:advan	-0.034
    beginning:affin	0.034
    beginning:again	0.048
    beginning:agree	0.061
    beginning:altho	-0.011
    beginning:ameri	-0.038
    beginning:amorp	0.041
    beginning:amoun	-0.072
    beginning:anaer	0.070
    beginning:analy	-0.064
    beginning:anato	-0.020
    beginning:angio	-0.062
    beginning:anima	-0.015
    beginning:antib	-0.058
    beginning:antit	0.027
    beginning:appar	0.020
    beginning:appea	0.177
    beginning:appli	-0.035
    beginning:appro	0.056
    beginning:archi	-0.064
    beginning:artic	-0.094
    beginning:artif	-0.022
    beginning:asses	0.045
    beginning:assoc	0.060
    beginning:atten	-0.083
    beginning:attra	0.034
    beginning:attri	0.115
    beginning:autom	0.034
    beginning:avail	-0.028
    beginning:avera	-0.040
    beginning:bacte	0.037
    beginning:barri	-0.030
    beginning:becau	-0.016
    beginning:behav	0.032
    beginning:belie	0.030
    beginning:benef	-0.089
    beginning:betwe	0.009
    beginning:bioin	-0.128
    beginning:biolo	-0.014
    beginning:bioma	0.081
    beginning:biomo	0.086
    beginning:biose	-0.027
    beginning:block	-0.049
    beginning:bound	-0.066
    beginning:break	0.029
    beginning:broad	0.087
    beginning:calcu	-0.037
    beginning:candi	0.040
    beginning:capab	0.040
    beginning:carbo	-0.048
    beginning:carci	0.013
    beginning:carri	-0.200
    beginning:caspa	-0.039
    beginning:cereb	-0.040
    beginning:chall	-0.028
    beginning:chamb	-0.042
    beginning:chang	0.085
    beginning:chann	-0.052
    beginning:chara	-0.028
    beginning:chemi	0.013
    beginning:chemo	-0.100
    beginning:chick	0.050
    beginning:choan	0.035
    beginning:chole	0.026
    beginning:chrom	0.083
    beginning:chron	0.050
    beginning:circa	0.048
    beginning:circu	0.029
    beginning:class	0.041
    beginning:clear	0.055
    beginning:cleav	-0.018
    beginning:clini	-0.033
    beginning:close	0.098
    beginning:clust	-0.077
    beginning:coati	-0.033
    beginning:cofac	-0.050
    beginning:cogna	0.151
    beginning:coinc	0.126
    beginning:colla	-0.180
    beginning:colle	-0.022
    beginning:combi	0.008
    beginning:compa	0.040
    beginning:compe	0.055
    beginning:compo	0.057
    beginning:compu	-0.111
    beginning:conce	0.008
    beginning:concl	-0.062
    beginning:conco	-0.028
    beginning:condi	-0.243
    beginning:confe	0.045
    beginning:conse	0.021
    beginning:consi	-0.068
    beginning:conta	-0.029
    beginning:conti	0.195
    beginning:contr	-0.011
    beginning:conve	0.018
    beginning:coron	0.047
    beginning:corre	0.029
    beginning:count	-0.037
    beginning:creat	0.041
    beginning:criti	0.139
    beginning:cryst	-0.023
    beginning:cultu	0.102
    beginning:curre	-0.029
    beginning:cytok	-0.098
    beginning:cytos	-0.043
    beginning:dasat	0.099
    beginning:datab	-0.067
    beginning:decis	0.096
    beginning:defen	0.120
    beginning:defin	0.024
    beginning:degra	0.031
    beginning:dehyd	-0.042
    beginning:delay	-0.079
    beginning:demon	0.280
    beginning:densi	-0.075
    beginning:depen	-0.016
    beginning:depos	0.022
    beginning:depre	-0.052
    beginning:detec	0.011
    beginning:deter	-0.056
    beginning:diabe	0.018
    beginning:diffe	0.046
    beginning:diffu	-0.031
    beginning:dimer	0.170
    beginning:disco	0.150
    beginning:discr	0.083
    beginning:discu	-0.368
    beginning:disru	-0.041
    beginning:dista	-0.067
    beginning:disti	0.028
    beginning:disto	0.022
    beginning:distr	-0.140
    beginning:diver	0.235
    beginning:divis	0.048
    beginning:drama	0.070
    beginning:drink	-0.083
    beginning:dropl	0.042
    beginning:droso	0.046
    beginning:dupli	0.208
    beginning:econo	0.099
    beginning:ecosy	-0.045
    beginning:educa	0.181
    beginning:effec	0.081
    beginning:effic	0.033
    beginning:effor	0.061
    beginning:elect	-0.093
    beginning:elega	-0.034
    beginning:eleme	0.033
    beginning:elimi	-0.031
    beginning:elong	-0.054
    beginning:embry	0.049
    beginning:emoti	0.044
    beginning:emplo	0.018
    beginning:encod	-0.029
    beginning:encom	-0.050
    beginning:endoc	-0.046
    beginning:endog	0.018
    beginning:endot	-0.018
    beginning:enhan	0.023
    beginning:enric	-0.056
    beginning:envir	0.064
    beginning:epide	-0.028
    beginning:episo	0.049
    beginning:epist	0.080
    beginning:epith	0.016
    beginning:epito	0.124
    beginning:equil	0.051
    beginning:equiv	-0.049
    beginning:espec	0.025
    beginning:essen	-0.016
    beginning:estim	-0.027
    beginning:eukar	0.025
    beginning:europ	0.093
    beginning:evide	0.117
    beginning:evolu	0.056
    beginning:exami	-0.090
    beginning:examp	-0.025
    beginning:excre	-0.052
    beginning:exert	0.065
    beginning:exhib	0.064
    beginning:exist	-0.022
    beginning:exper	-0.018
    beginning:expla	0.073
    beginning:explo	-0.053
    beginning:expre	-0.044
    beginning:extra	0.030
    beginning:fabri	0.027
    beginning:facil	-0.043
    beginning:failu	-0.046
    beginning:famil	-0.051
    beginning:favor	0.044
    beginning:featu	0.047
    beginning:feedb	-0.048
    beginning:fibri	0.085
    beginning:final	-0.045
    beginning:findi	0.264
    beginning:firec	0.094
    beginning:flexi	0.056
    beginning:fluct	-0.032
    beginning:fluor	0.027
    beginning:focus	-0.060
    beginning:follo	0.016
    beginning:forag	0.088
    beginning:forma	-0.014
    beginning:fract	0.048
    beginning:frequ	-0.105
    beginning:funct	-0.007
    beginning:furth	0.123
    beginning:gabae	0.055
    beginning:gemin	0.070
    beginning:gener	0.081
    beginning:genit	0.053
    beginning:geome	0.054
    beginning:ghrel	0.266
    beginning:glyce	-0.042
    beginning:glyci	0.082
    beginning:glyco	0.102
    beginning:granu	-0.119
    beginning:habit	0.033
    beginning:hairp	-0.049
    beginning:hemat	-0.047
    beginning:hemis	-0.065
    beginning:heter	-0.015
    beginning:hiera	0.034
    beginning:highl	-0.147
    beginning:histo	-0.089
    beginning:homeo	0.027
    beginning:homog	0.058
    beginning:homol	-0.032
    beginning:howev	-0.038
    beginning:hybri	0.052
    beginning:hydro	-0.259
    beginning:hyper	-0.084
    beginning:ident	-0.030
    beginning:illus	0.152
    beginning:immun	-0.032
    beginning:impac	0.072
    beginning:impai	-0.050
    beginning:impor	-0.024
    beginning:impro	0.045
    beginning:inclu	-0.180
    beginning:incom	-0.033
    beginning:incon	-0.084
    beginning:incor	0.022
    beginning:incre	0.020
    beginning:incub	0.026
    beginning:indep	-0.016
    beginning:indic	0.517
    beginning:indir	0.053
    beginning:indiv	0.021
    beginning:induc	-0.043
    beginning:indus	0.043
    beginning:infec	0.021
    beginning:infer	-0.027
    beginning:infil	-0.054
    beginning:infla	0.021
    beginning:infor	-0.117
    beginning:infra	0.036
    beginning:inhib	-0.024
    beginning:injec	-0.048
    beginning:inocu	-0.063
    beginning:insig	0.052
    beginning:insti	0.045
    beginning:integ	0.026
    beginning:intel	0.051
    beginning:inten	-0.014
    beginning:intra	0.020
    beginning:intri	0.031
    beginning:invas	-0.031
    beginning:inves	-0.143
    beginning:invol	-0.022
    beginning:ische	-0.024
    beginning:isola	-0.058
    beginning:junct	-0.112
    beginning:kinet	-0.022
    beginning:knowl	0.245
    beginning:labor	-0.038
    beginning:lacki	-0.204
    beginning:likel	0.048
    beginning:linea	-0.031
    beginning:lipop	0.041
    beginning:lymph	0.014
    beginning:macro	0.048
    beginning:magne	-0.022
    beginning:maint	0.047
    beginning:major	0.073
    beginning:malig	0.120
    beginning:mamma	-0.058
    beginning:manip	-0.030
    beginning:massi	-0.097
    beginning:match	-0.023
    beginning:matur	-0.079
    beginning:maxim	-0.059
    beginning:mecha	-0.096
    beginning:media	-0.018
    beginning:melas	-0.032
    beginning:membe	-0.022
    beginning:membr	-0.051
    beginning:metab	0.022
    beginning:metas	0.019
    beginning:metho	0.016
    beginning:micro	0.023
    beginning:miner	-0.047
    beginning:minic	0.092
    beginning:mitoc	-0.131
    beginning:model	-0.021
    beginning:modul	-0.022
    beginning:molec	-0.015
    beginning:monit	0.064
    beginning:morph	0.096
    beginning:motiv	-0.105
    beginning:movem	0.021
    beginning:mrsas	0.063
    beginning:mucos	-0.054
    beginning:multi	-0.063
    beginning:musse	-0.031
    beginning:mycol	0.044
    beginning:nanop	-0.061
    beginning:nanos	0.056
    beginning:nanot	-0.041
    beginning:negat	0.036
    beginning:negli	0.120
    beginning:neigh	-0.068
    beginning:neutr	-0.052
    beginning:nicot	-0.073
    beginning:nitri	-0.075
    beginning:noneq	0.063
    beginning:nonin	0.035
    beginning:norma	-0.062
    beginning:nucle	0.013
    beginning:numer	-0.035
    beginning:obtai	-0.038
    beginning:opera	0.029
    beginning:oppon	0.059
    beginning:oppor	0.077
    beginning:orien	-0.034
    beginning:oscil	-0.041
    beginning:other	-0.057
    beginning:outco	0.020
    beginning:outli	-0.036
    beginning:outpe	0.113
    beginning:outsi	0.052
    beginning:overa	0.014
    beginning:overc	0.077
    beginning:overe	-0.017
    beginning:oxida	-0.066
    beginning:pacem	0.091
    beginning:pancr	0.028
    beginning:parac	0.054
    beginning:paral	-0.031
    beginning:param	0.012
    beginning:paras	-0.048
    beginning:parti	0.007
    beginning:patte	-0.035
    beginning:pepti	0.028
    beginning:perce	-0.043
    beginning:perfo	0.008
    beginning:perip	-0.109
    beginning:persi	-0.039
    beginning:persp	-0.024
    beginning:pertu	0.032
    beginning:pharm	-0.022
    beginning:pheno	0.053
    beginning:phosp	0.010
    beginning:photo	0.016
    beginning:phylo	-0.043
    beginning:physi	-0.051
    beginning:pluri	-0.068
    beginning:polar	-0.025
    beginning:pollu	0.047
    beginning:polyo	0.199
    beginning:posse	-0.029
    beginning:possi	0.116
    beginning:poste	-0.034
    beginning:posti	0.067
    beginning:postu	0.055
    beginning:poten	0.034
    beginning:preci	0.051
    beginning:predi	0.020
    beginning:prefe	0.087
    beginning:prese	-0.061
    beginning:presu	0.083
    beginning:preva	-0.019
    beginning:prima	-0.022
    beginning:primi	0.105
    beginning:princ	-0.279
    beginning:proba	0.102
    beginning:proce	0.010
    beginning:produ	0.109
    beginning:proge	-0.025
    beginning:progn	0.137
    beginning:progr	0.019
    beginning:proli	-0.011
    beginning:promi	0.100
    beginning:promo	0.145
    beginning:prope	-0.020
    beginning:propo	0.124
    beginning:prote	-0.023
    beginning:provi	0.139
    beginning:ptery	0.065
    beginning:publi	0.025
    beginning:purif	-0.071
    beginning:purpo	-0.053
    beginning:quant	0.032
    beginning:radia	-0.057
    beginning:radic	0.037
    beginning:rando	0.042
    beginning:react	-0.017
    beginning:readi	0.080
    beginning:recei	-0.059
    beginning:recog	-0.018
    beginning:recom	0.016
    beginning:recon	-0.026
    beginning:recru	0.014
    beginning:redem	-0.051
    beginning:refle	-0.045
    beginning:regar	-0.052
    beginning:regim	0.065
    beginning:regio	-0.150
    beginning:regul	0.150
    beginning:reinf	-0.036
    beginning:relea	-0.032
    beginning:remod	0.032
    beginning:repla	-0.130
    beginning:repor	-0.096
    beginning:repro	0.033
    beginning:resea	-0.095
    beginning:resec	-0.065
    beginning:resid	0.061
    beginning:resis	-0.026
    beginning:reson	-0.111
    beginning:respe	-0.063
    beginning:resto	0.029
    beginning:resul	0.013
    beginning:retic	-0.041
    beginning:retro	-0.070
    beginning:revea	-0.014
    beginning:rever	-0.016
    beginning:rhino	0.042
    beginning:rhyth	0.055
    beginning:ribos	0.037
    beginning:robus	0.205
    beginning:roten	0.066
    beginning:sampl	-0.054
    beginning:scien	-0.046
    beginning:scree	0.036
    beginning:selec	0.111
    beginning:senes	0.035
    beginning:sensi	0.039
    beginning:separ	0.018
    beginning:seque	-0.018
    beginning:sever	0.028
    beginning:shiko	0.207
    beginning:signa	0.008
    beginning:signi	-0.005
    beginning:silen	0.026
    beginning:simul	0.027
    beginning:situa	-0.085
    beginning:solub	0.056
    beginning:solut	-0.067
    beginning:south	0.023
    beginning:speci	0.042
    beginning:spect	-0.009
    beginning:spher	-0.032
    beginning:splic	0.075
    beginning:spont	-0.040
    beginning:squam	-0.047
    beginning:stain	-0.023
    beginning:stall	0.108
    beginning:stand	0.039
    beginning:stimu	0.043
    beginning:strai	-0.020
    beginning:strat	-0.055
    beginning:stren	0.031
    beginning:strep	-0.094
    beginning:stria	-0.066
    beginning:stron	0.035
    beginning:struc	-0.029
    beginning:studi	-0.009
    beginning:study	-0.064
    beginning:subgr	0.036
    beginning:subje	0.055
    beginning:subty	-0.053
    beginning:suffe	-0.066
    beginning:suffi	0.070
    beginning:sugge	0.974
    beginning:suita	0.028
    beginning:super	0.030
    beginning:suppo	0.367
    beginning:surfa	0.014
    beginning:surpr	0.038
    beginning:survi	-0.020
    beginning:susce	0.027
    beginning:symbi	0.041
    beginning:synap	-0.124
    beginning:syndr	0.018
    beginning:syner	0.026
    beginning:synth	0.025
    beginning:syste	0.015
    beginning:tapas	0.052
    beginning:targe	-0.035
    beginning:tempe	-0.247
    beginning:thera	-0.137
    beginning:there	0.047
    beginning:therm	0.144
    beginning:tissu	0.028
    beginning:toget	0.085
    beginning:toler	-0.082
    beginning:towar	0.138
    beginning:toxic	0.053
    beginning:traff	0.025
    beginning:trans	-0.032
    beginning:treat	0.058
    beginning:tropi	0.020
    beginning:tryps	0.043
    beginning:tumor	0.043
    beginning:ubiqu	-0.031
    beginning:ultra	-0.022
    beginning:uncha	0.040
    beginning:uncle	-0.030
    beginning:under	0.062
    beginning:univa	-0.057
    beginning:unkno	-0.036
    beginning:upstr	-0.100
    beginning:utili	-0.024
    beginning:vacci	-0.051
    beginning:varia	-0.045
    beginning:veget	0.051
    beginning:ventr	-0.042
    beginning:versi	-0.034
    beginning:verte	0.266
    beginning:vulne	0.260
    beginning:warmi	0.058
    beginning:weste	-0.059
    beginning:where	-0.047
    beginning:wheth	-0.064
    beginning:wides	-0.029
    beginning:witho	-0.092
    beginning:yield	-0.028
    beginning:young	0.052
    brackets:0	0.020
    brackets:1	-0.196
    brackets:2	-0.061
    count:10	0.047
    count:11	-0.219
    count:6	0.028
    count:7	-0.064
    count:8	0.032
    count:9	-0.019
    cue-after:addition	-0.078
    cue-after:aim	0.097
    cue-after:availability	0.019
    cue-after:cause	-0.069
    cue-after:comparison	0.139
    cue-after:conclusion	-0.105
    cue-after:contrast	-0.109
    cue-after:earlier-work	-0.118
    cue-after:finding	0.018
    cue-after:here	-0.609
    cue-after:may	0.095
    cue-after:method	0.088
    cue-after:novel	-0.079
    cue-after:our-results	0.028
    cue-after:outlook	0.171
    cue-after:past	0.045
    cue-after:present	0.116
    cue-after:promise	0.011
    cue-after:review	-0.215
    cue-after:significance	-0.004
    cue-after:we	-0.187
    cue-before:addition	-0.038
    cue-before:aim	0.067
    cue-before:comparison	-0.082
    cue-before:conclusion	0.042
    cue-before:contrast	0.033
    cue-before:earlier-work	-0.085
    cue-before:finding	0.114
    cue-before:first	0.081
    cue-before:here	0.022
    cue-before:method	-0.015
    cue-before:novel	-0.032
    cue-before:our-results	0.179
    cue-before:outlook	-0.023
    cue-before:past	0.007
    cue-before:present	0.087
    cue-before:promise	0.011
    cue-before:review	-0.094
    cue-before:significance	-0.047
    cue-before:we	0.247
    cue-earlier:addition	0.050
    cue-earlier:aim	-0.003
    cue-earlier:availability	-0.048
    cue-earlier:cause	0.050
    cue-earlier:comparison	0.227
    cue-earlier:conclusion	-0.145
    cue-earlier:contrast	0.124
    cue-earlier:earlier-work	-0.076
    cue-earlier:finding	0.459
    cue-earlier:first	0.078
    cue-earlier:here	0.373
    cue-earlier:may	-0.044
    cue-earlier:method	0.150
    cue-earlier:novel	0.138
    cue-earlier:our-results	0.136
    cue-earlier:outlook	-0.006
    cue-earlier:past	0.162
    cue-earlier:present	0.007
    cue-earlier:promise	0.052
    cue-earlier:review	-0.109
    cue-earlier:significance	0.202
    cue-earlier:we	0.096
    cue-first:addition	-0.054
    cue-first:aim	-0.029
    cue-first:cause	-0.051
    cue-first:comparison	-0.037
    cue-first:earlier-work	-0.064
    cue-first:finding	0.028
    cue-first:may	-0.144
    cue-first:method	0.198
    cue-first:novel	0.163
    cue-first:past	-0.018
    cue-first:present	-0.267
    cue-first:promise	-0.073
    cue-first:we	0.067
    cue-from-end:addition 0	0.205
    cue-from-end:addition 1	-0.012
    cue-from-end:addition 2	-0.166
    cue-from-end:addition 3	0.066
    cue-from-end:aim 0	0.024
    cue-from-end:aim 1	-0.036
    cue-from-end:aim 2	-0.152
    cue-from-end:aim 3	-0.417
    cue-from-end:availability 0	-0.157
    cue-from-end:availability 1	0.231
    cue-from-end:availability 3	0.026
    cue-from-end:cause 0	0.408
    cue-from-end:cause 1	0.118
    cue-from-end:cause 2	0.057
    cue-from-end:cause 3	0.156
    cue-from-end:comparison 0	0.525
    cue-from-end:comparison 1	-0.009
    cue-from-end:comparison 2	-0.068
    cue-from-end:comparison 3	0.086
    cue-from-end:conclusion 0	0.828
    cue-from-end:conclusion 1	0.706
    cue-from-end:conclusion 3	-0.062
    cue-from-end:contrast 0	0.201
    cue-from-end:contrast 2	-0.027
    cue-from-end:contrast 3	-0.551
    cue-from-end:earlier-work 0	0.155
    cue-from-end:earlier-work 1	0.269
    cue-from-end:earlier-work 2	-0.066
    cue-from-end:earlier-work 3	-0.152
    cue-from-end:finding 0	0.043
    cue-from-end:finding 1	0.090
    cue-from-end:finding 2	-0.032
    cue-from-end:finding 3	0.039
    cue-from-end:first 0	0.108
    cue-from-end:first 1	-0.041
    cue-from-end:first 3	0.118
    cue-from-end:here 0	-0.125
    cue-from-end:here 1	-0.034
    cue-from-end:here 3	0.218
    cue-from-end:may 0	0.433
    cue-from-end:may 1	0.478
    cue-from-end:may 2	0.297
    cue-from-end:may 3	-0.192
    cue-from-end:method 0	-0.083
    cue-from-end:method 1	-0.086
    cue-from-end:method 2	-0.042
    cue-from-end:method 3	-0.099
    cue-from-end:novel 1	0.159
    cue-from-end:novel 2	0.042
    cue-from-end:novel 3	0.096
    cue-from-end:our-results 0	0.158
    cue-from-end:our-results 1	0.497
    cue-from-end:our-results 2	0.111
    cue-from-end:our-results 3	-0.029
    cue-from-end:outlook 0	0.109
    cue-from-end:past 0	-0.064
    cue-from-end:past 1	-0.166
    cue-from-end:past 2	-0.039
    cue-from-end:past 3	-0.208
    cue-from-end:present 0	0.155
    cue-from-end:present 1	0.244
    cue-from-end:present 3	0.228
    cue-from-end:promise 0	0.616
    cue-from-end:promise 1	0.321
    cue-from-end:promise 2	-0.018
    cue-from-end:promise 3	-0.188
    cue-from-end:review 0	-0.236
    cue-from-end:review 2	0.024
    cue-from-end:review 3	-0.078
    cue-from-end:significance 0	0.183
    cue-from-end:significance 2	-0.099
    cue-from-end:significance 3	-0.223
    cue-from-end:we 0	-0.565
    cue-from-end:we 1	-0.401
    cue-from-end:we 2	0.013
    cue-from-end:we 3	0.471
    cue-later:addition	0.038
    cue-later:aim	-0.159
    cue-later:availability	0.187
    cue-later:cause	-0.199
    cue-later:comparison	0.106
    cue-later:conclusion	-0.194
    cue-later:contrast	-0.185
    cue-later:earlier-work	-0.100
    cue-later:finding	-0.662
    cue-later:first	-0.138
    cue-later:here	-0.217
    cue-later:may	-0.300
    cue-later:method	-0.340
    cue-later:novel	-0.064
    cue-later:our-results	-0.301
    cue-later:outlook	0.225
    cue-later:past	-0.132
    cue-later:present	-0.176
    cue-later:promise	-0.208
    cue-later:review	-0.515
    cue-later:significance	-0.531
    cue-later:we	-0.234
    cue-share-from-end:addition 0	0.343
    cue-share-from-end:addition 2	-0.078
    cue-share-from-end:addition 3	-0.197
    cue-share-from-end:aim 0	0.450
    cue-share-from-end:aim 1	-0.035
    cue-share-from-end:aim 2	-0.026
    cue-share-from-end:aim 3	-0.118
    cue-share-from-end:availability 0	-0.092
    cue-share-from-end:cause 0	0.019
    cue-share-from-end:cause 1	-0.115
    cue-share-from-end:cause 3	0.234
    cue-share-from-end:comparison 0	-0.033
    cue-share-from-end:comparison 1	0.020
    cue-share-from-end:comparison 3	-0.010
    cue-share-from-end:conclusion 0	0.064
    cue-share-from-end:contrast 0	0.107
    cue-share-from-end:contrast 3	0.021
    cue-share-from-end:earlier-work 0	-0.103
    cue-share-from-end:earlier-work 3	0.056
    cue-share-from-end:finding 0	0.389
    cue-share-from-end:finding 3	0.056
    cue-share-from-end:here 0	0.283
    cue-share-from-end:here 3	0.071
    cue-share-from-end:may 0	-0.148
    cue-share-from-end:may 1	0.088
    cue-share-from-end:may 3	-0.317
    cue-share-from-end:method 0	0.522
    cue-share-from-end:method 2	-0.060
    cue-share-from-end:method 3	0.018
    cue-share-from-end:novel 0	-0.082
    cue-share-from-end:novel 3	0.026
    cue-share-from-end:our-results 0	0.080
    cue-share-from-end:our-results 1	0.071
    cue-share-from-end:our-results 3	-0.092
    cue-share-from-end:outlook 3	0.041
    cue-share-from-end:past 0	0.689
    cue-share-from-end:past 1	0.069
    cue-share-from-end:past 2	-0.066
    cue-share-from-end:past 3	-0.604
    cue-share-from-end:present 0	0.136
    cue-share-from-end:present 1	-0.027
    cue-share-from-end:present 3	-0.059
    cue-share-from-end:promise 1	0.045
    cue-share-from-end:review 0	-0.189
    cue-share-from-end:review 2	-0.066
    cue-share-from-end:significance 0	0.139
    cue-share-from-end:significance 3	-0.193
    cue-share-from-end:we 0	0.133
    cue-share-from-end:we 1	-0.156
    cue-share-from-end:we 2	0.021
    cue-share-from-end:we 3	0.033
    cue-share:addition	-0.019
    cue-share:finding	0.009
    cue-share:method	0.031
    cue-share:past	0.065
    cue-share:review	-0.158
    cue:addition	-0.097
    cue:aim	-0.337
    cue:cause	0.234
    cue:comparison	0.008
    cue:conclusion	0.771
    cue:earlier-work	0.040
    cue:finding	0.813
    cue:first	0.353
    cue:here	0.093
    cue:may	0.598
    cue:method	-0.637
    cue:novel	0.238
    cue:our-results	0.529
    cue:outlook	0.039
    cue:past	-0.477
    cue:present	0.061
    cue:promise	0.184
    cue:review	-0.358
    cue:significance	0.016
    cue:we	0.087
    ending:able	0.043
    ending:ably	0.143
    ending:ace	-0.011
    ending:aces	-0.062
    ending:ach	0.017
    ending:ack	-0.034
    ending:acy	0.073
    ending:ade	-0.015
    ending:ader	0.102
    ending:aft	-0.088
    ending:afts	0.068
    ending:age	-0.011
    ending:ails	0.046
    ending:ains	-0.020
    ending:aker	-0.025
    ending:ale	0.056
    ending:aled	-0.230
    ending:ally	-0.017
    ending:alth	0.066
    ending:ams	0.057
    ending:ana	-0.019
    ending:ance	-0.094
    ending:anch	0.113
    ending:ane	-0.015
    ending:anic	-0.029
    ending:ans	-0.020
    ending:ant	-0.018
    ending:ants	0.022
    ending:apy	-0.014
    ending:arch	-0.092
    ending:ards	0.073
    ending:are	-0.088
    ending:ared	0.011
    ending:aris	0.102
    ending:ark	-0.041
    ending:arum	-0.039
    ending:ary	-0.007
    ending:ase	-0.025
    ending:ased	-0.083
    ending:ases	-0.056
    ending:aset	-0.040
    ending:asin	0.052
    ending:asis	0.118
    ending:asm	0.055
    ending:ass	-0.101
    ending:ast	-0.016
    ending:ata	-0.036
    ending:atal	-0.019
    ending:ate	-0.032
    ending:ated	-0.004
    ending:ates	0.224
    ending:atic	0.013
    ending:ato	0.043
    ending:atum	-0.047
    ending:atus	0.027
    ending:ause	-0.016
    ending:ays	0.031
    ending:back	-0.048
    ending:bal	0.018
    ending:base	-0.039
    ending:ber	-0.050
    ending:bers	-0.023
    ending:bit	-0.060
    ending:bits	0.091
    ending:ble	0.061
    ending:blem	-0.168
    ending:bly	0.042
    ending:body	-0.079
    ending:bon	-0.039
    ending:bral	-0.065
    ending:bust	0.027
    ending:cal	-0.029
    ending:cate	-0.031
    ending:ccus	-0.040
    ending:cdna	0.074
    ending:ced	-0.057
    ending:cent	-0.055
    ending:ces	0.016
    ending:cies	0.097
    ending:cin	-0.025
    ending:cing	-0.018
    ending:cked	-0.023
    ending:cket	-0.031
    ending:cks	0.057
    ending:cle	-0.060
    ending:cles	0.033
    ending:come	0.017
    ending:copy	-0.024
    ending:cose	-0.022
    ending:ctal	0.031
    ending:cted	0.015
    ending:ctic	0.042
    ending:ctly	0.046
    ending:ctor	0.010
    ending:ctra	-0.115
    ending:cts	-0.007
    ending:curs	-0.021
    ending:cus	-0.076
    ending:cuss	-0.110
    ending:dant	0.034
    ending:dard	0.044
    ending:date	-0.036
    ending:ded	-0.009
    ending:dels	-0.044
    ending:dent	-0.044
    ending:des	0.045
    ending:dge	0.206
    ending:diac	0.070
    ending:died	0.098
    ending:dies	-0.027
    ending:dily	0.121
    ending:dine	-0.044
    ending:dium	-0.223
    ending:dna	0.045
    ending:dren	0.023
    ending:dria	-0.037
    ending:dual	0.037
    ending:duce	0.035
    ending:dure	0.050
    ending:dway	0.141
    ending:eal	-0.021
    ending:eals	0.285
    ending:eam	-0.018
    ending:eans	-0.044
    ending:ear	0.112
    ending:ears	0.075
    ending:eas	-0.064
    ending:ease	0.029
    ending:ect	0.021
    ending:edge	0.252
    ending:een	0.012
    ending:efit	-0.055
    ending:eful	0.107
    ending:egy	-0.036
    ending:ein	-0.065
    ending:eins	-0.035
    ending:eity	0.065
    ending:elds	0.101
    ending:ele	-0.038
    ending:elf	-0.037
    ending:elin	0.086
    ending:els	-0.090
    ending:ely	0.024
    ending:eme	-0.042
    ending:ems	0.060
    ending:ence	0.038
    ending:end	-0.054
    ending:ends	0.048
    ending:enge	0.022
    ending:enia	-0.025
    ending:enic	-0.080
    ending:enin	0.029
    ending:ens	0.014
    ending:ent	0.005
    ending:ents	0.050
    ending:eome	-0.042
    ending:eous	0.021
    ending:eral	0.019
    ending:ere	0.026
    ending:ered	-0.013
    ending:eres	-0.057
    ending:ergo	0.037
    ending:eria	-0.011
    ending:ern	-0.019
    ending:erol	-0.191
    ending:ers	0.025
    ending:ess	-0.010
    ending:est	0.107
    ending:ests	0.203
    ending:etal	-0.037
    ending:eted	-0.079
    ending:eter	-0.048
    ending:etes	0.023
    ending:etry	0.063
    ending:ets	0.025
    ending:eus	0.015
    ending:ever	-0.038
    ending:exes	0.025
    ending:exts	0.065
    ending:fect	0.013
    ending:fere	0.038
    ending:fers	0.024
    ending:ffer	-0.016
    ending:fied	-0.063
    ending:firm	0.155
    ending:fit	-0.055
    ending:fits	-0.121
    ending:form	0.069
    ending:fts	0.066
    ending:ful	0.051
    ending:gans	-0.041
    ending:gase	-0.028
    ending:gate	0.024
    ending:gens	-0.043
    ending:gent	0.033
    ending:ger	0.021
    ending:gest	0.176
    ending:get	-0.077
    ending:gets	0.033
    ending:gger	-0.027
    ending:gher	-0.020
    ending:ghly	0.017
    ending:ghts	0.155
    ending:gies	0.051
    ending:ging	-0.009
    ending:gion	-0.018
    ending:gium	0.065
    ending:gle	-0.013
    ending:gly	0.080
    ending:gous	-0.057
    ending:gth	0.039
    ending:hal	0.062
    ending:hate	0.022
    ending:hed	-0.014
    ending:her	0.005
    ending:here	0.033
    ending:hern	0.039
    ending:hers	-0.059
    ending:hic	-0.099
    ending:hila	0.046
    ending:hils	-0.097
    ending:hip	0.012
    ending:hips	0.023
    ending:hmic	0.074
    ending:hod	0.066
    ending:hods	-0.020
    ending:hold	-0.033
    ending:homa	0.024
    ending:hout	-0.122
    ending:hted	0.042
    ending:hts	0.155
    ending:hway	-0.023
    ending:iac	0.046
    ending:ial	-0.007
    ending:ian	-0.031
    ending:iate	-0.106
    ending:ibit	-0.036
    ending:ible	-0.026
    ending:ibly	-0.025
    ending:ical	-0.035
    ending:ican	-0.058
    ending:ice	-0.034
    ending:icle	-0.078
    ending:ics	-0.066
    ending:ide	0.045
    ending:ides	0.208
    ending:ids	0.035
    ending:ied	-0.171
    ending:ient	0.028
    ending:iers	0.056
    ending:iest	-0.035
    ending:iew	-0.443
    ending:igen	0.044
    ending:ight	-0.040
    ending:ila	0.046
    ending:ilar	0.016
    ending:iled	-0.027
    ending:ills	0.055
    ending:ils	0.032
    ending:ine	-0.028
    ending:ined	-0.103
    ending:ing	0.126
    ending:ings	-0.143
    ending:inib	0.079
    ending:ins	0.007
    ending:inst	0.048
    ending:ints	-0.040
    ending:inus	0.049
    ending:iod	-0.037
    ending:iods	0.031
    ending:ion	-0.018
    ending:ions	-0.071
    ending:ios	-0.051
    ending:iour	0.091
    ending:ious	-0.083
    ending:ipal	-0.138
    ending:iple	-0.038
    ending:ips	0.023
    ending:ipt	0.059
    ending:ired	-0.029
    ending:irm	0.155
    ending:irus	0.094
    ending:ise	-0.068
    ending:ish	0.032
    ending:ism	0.085
    ending:isms	-0.016
    ending:ison	0.055
    ending:ist	-0.032
    ending:ists	0.090
    ending:ite	0.018
    ending:ited	0.032
    ending:ites	-0.138
    ending:itin	-0.030
    ending:itis	0.023
    ending:itor	0.027
    ending:its	-0.019
    ending:ity	0.152
    ending:ium	0.028
    ending:ive	0.014
    ending:ived	-0.045
    ending:iven	0.035
    ending:ives	0.056
    ending:ize	-0.013
    ending:ized	-0.045
    ending:izer	0.049
    ending:ked	-0.023
    ending:kely	0.264
    ending:kers	0.063
    ending:ket	-0.031
    ending:lar	0.034
    ending:lasm	0.055
    ending:late	-0.030
    ending:lds	0.029
    ending:lear	0.043
    ending:lect	0.049
    ending:led	-0.255
    ending:lel	-0.046
    ending:lele	-0.038
    ending:lem	-0.168
    ending:lems	0.184
    ending:len	-0.066
    ending:ler	0.025
    ending:les	0.016
    ending:let	0.027
    ending:lete	0.021
    ending:lia	0.012
    ending:lial	-0.020
    ending:lian	-0.022
    ending:lied	-0.055
    ending:lier	0.054
    ending:lies	0.016
    ending:line	-0.046
    ending:ling	-0.005
    ending:lion	-0.029
    ending:lity	0.222
    ending:lium	0.033
    ending:llel	-0.046
    ending:lls	0.028
    ending:lly	-0.009
    ending:logy	0.041
    ending:loid	0.029
    ending:lora	0.061
    ending:lows	0.070
    ending:lth	0.066
    ending:lts	0.261
    ending:lude	0.023
    ending:lues	-0.034
    ending:lume	-0.083
    ending:lure	-0.036
    ending:lus	-0.053
    ending:lved	-0.039
    ending:lyze	-0.069
    ending:main	-0.011
    ending:mal	0.021
    ending:male	0.030
    ending:mals	-0.032
    ending:mark	-0.041
    ending:mary	0.029
    ending:mas	0.015
    ending:mass	-0.081
    ending:mate	-0.055
    ending:mato	0.056
    ending:mber	-0.070
    ending:mbly	-0.046
    ending:med	0.018
    ending:mers	0.055
    ending:mes	0.047
    ending:mic	0.020
    ending:mily	0.016
    ending:min	0.144
    ending:mine	0.049
    ending:ming	0.211
    ending:mize	0.045
    ending:mon	0.014
    ending:mory	-0.056
    ending:most	0.068
    ending:mote	0.124
    ending:mous	-0.030
    ending:mpal	-0.031
    ending:mple	-0.045
    ending:muli	-0.018
    ending:mune	-0.009
    ending:nal	0.052
    ending:nan	0.072
    ending:nant	-0.046
    ending:nas	0.033
    ending:nase	0.084
    ending:nced	-0.010
    ending:nch	0.052
    ending:ned	-0.087
    ending:nent	0.014
    ending:ner	0.038
    ending:ness	0.125
    ending:nge	0.019
    ending:nger	0.014
    ending:ngly	0.080
    ending:ngs	-0.142
    ending:ngth	0.039
    ending:nia	-0.037
    ending:nian	-0.067
    ending:nib	0.056
    ending:nic	-0.050
    ending:nies	0.044
    ending:nin	0.127
    ending:nism	0.038
    ending:nist	-0.045
    ending:nly	0.058
    ending:nnan	0.074
    ending:nnel	-0.019
    ending:nner	0.028
    ending:nnot	0.063
    ending:noic	-0.039
    ending:not	0.048
    ending:nown	-0.036
    ending:nsic	0.032
    ending:nsis	-0.027
    ending:nst	0.048
    ending:ntal	0.010
    ending:nted	-0.054
    ending:nths	-0.030
    ending:nts	0.018
    ending:nue	0.092
    ending:nus	0.040
    ending:oach	0.019
    ending:ocks	0.097
    ending:ode	0.091
    ending:ody	-0.079
    ending:ogic	-0.243
    ending:ogy	0.041
    ending:oic	-0.082
    ending:olar	0.042
    ending:old	-0.046
    ending:ole	0.055
    ending:ols	-0.019
    ending:oma	-0.017
    ending:omas	0.026
    ending:ome	0.058
    ending:omes	0.077
    ending:omic	0.107
    ending:omy	-0.027
    ending:onal	0.039
    ending:ond	0.044
    ending:one	0.020
    ending:onic	0.014
    ending:onin	0.090
    ending:ons	-0.097
    ending:onse	0.012
    ending:oped	0.128
    ending:opes	0.039
    ending:ophy	-0.031
    ending:opic	-0.157
    ending:opy	-0.026
    ending:ora	0.055
    ending:oral	-0.024
    ending:ords	0.042
    ending:ore	-0.020
    ending:orer	0.060
    ending:ores	-0.018
    ending:ork	-0.022
    ending:orks	0.082
    ending:orm	0.069
    ending:ors	0.012
    ending:ort	0.199
    ending:osa	-0.030
    ending:osed	0.020
    ending:oses	-0.060
    ending:osin	0.032
    ending:osis	0.018
    ending:oss	0.025
    ending:ost	0.050
    ending:ote	0.124
    ending:oter	0.020
    ending:otes	-0.027
    ending:otic	0.037
    ending:ould	0.113
    ending:oups	0.016
    ending:our	0.019
    ending:ous	-0.032
    ending:out	-0.136
    ending:ove	0.088
    ending:oves	0.110
    ending:owed	-0.268
    ending:own	0.033
    ending:ows	0.019
    ending:owth	0.011
    ending:oyed	0.025
    ending:pal	-0.039
    ending:pare	-0.059
    ending:pate	0.076
    ending:pean	0.178
    ending:ped	0.098
    ending:pend	-0.038
    ending:phic	-0.148
    ending:phs	0.081
    ending:phy	-0.061
    ending:pic	-0.111
    ending:pids	0.097
    ending:pies	-0.030
    ending:pin	-0.081
    ending:ping	0.016
    ending:ple	-0.104
    ending:pled	0.024
    ending:ples	-0.049
    ending:ply	-0.076
    ending:pond	0.120
    ending:port	0.234
    ending:pose	0.114
    ending:psid	0.040
    ending:psin	0.031
    ending:ptor	0.044
    ending:que	0.011
    ending:ques	-0.073
    ending:racy	0.230
    ending:raft	-0.088
    ending:rage	-0.025
    ending:rain	-0.061
    ending:ral	-0.032
    ending:rall	0.014
    ending:rals	-0.045
    ending:rams	0.071
    ending:rane	-0.040
    ending:rant	-0.021
    ending:rapy	-0.014
    ending:rary	0.030
    ending:rase	-0.017
    ending:rast	-0.038
    ending:rate	0.206
    ending:rbon	-0.036
    ending:rce	0.066
    ending:rces	-0.025
    ending:rch	-0.092
    ending:rded	-0.025
    ending:rds	0.109
    ending:ream	-0.018
    ending:reas	-0.059
    ending:red	-0.142
    ending:reen	0.052
    ending:rein	-0.021
    ending:ren	0.028
    ending:rent	0.032
    ending:rer	0.036
    ending:res	-0.024
    ending:ress	-0.047
    ending:rest	0.030
    ending:rget	-0.055
    ending:rgic	0.091
    ending:rgo	0.037
    ending:ria	-0.082
    ending:ric	-0.029
    ending:ried	-0.059
    ending:ries	-0.113
    ending:rify	0.045
    ending:rils	0.075
    ending:rine	0.055
    ending:riod	-0.037
    ending:rior	-0.061
    ending:ript	0.059
    ending:ris	0.080
    ending:rity	0.094
    ending:rium	0.013
    ending:rize	-0.034
    ending:rker	0.101
    ending:rks	0.062
    ending:rly	-0.012
    ending:rmal	-0.041
    ending:rmed	-0.090
    ending:rnas	0.058
    ending:rol	-0.111
    ending:ron	0.023
    ending:ross	0.025
    ending:rous	0.037
    ending:rove	0.132
    ending:row	-0.022
    ending:rphs	0.094
    ending:rpin	-0.049
    ending:rred	-0.015
    ending:rrow	-0.022
    ending:rsal	-0.018
    ending:rsor	0.139
    ending:rsus	0.041
    ending:rter	-0.065
    ending:rtex	-0.053
    ending:ruit	0.065
    ending:rus	0.074
    ending:rval	-0.023
    ending:rved	-0.044
    ending:rway	0.036
    ending:ryos	0.069
    ending:sal	-0.045
    ending:scle	0.021
    ending:sed	-0.115
    ending:sel	-0.029
    ending:self	-0.037
    ending:sels	-0.111
    ending:ses	-0.061
    ending:sess	-0.151
    ending:sful	-0.023
    ending:shed	-0.096
    ending:ship	0.012
    ending:sian	0.053
    ending:sic	0.044
    ending:sid	0.040
    ending:sin	0.102
    ending:sing	0.059
    ending:sion	-0.061
    ending:sis	0.007
    ending:site	0.046
    ending:sity	-0.075
    ending:sive	-0.020
    ending:sly	0.035
    ending:smic	-0.113
    ending:sms	-0.018
    ending:some	0.122
    ending:son	0.016
    ending:sons	-0.076
    ending:sor	0.012
    ending:ssed	-0.143
    ending:sses	-0.043
    ending:ssue	-0.009
    ending:sted	-0.017
    ending:stem	0.034
    ending:ster	0.019
    ending:sts	0.267
    ending:sual	-0.091
    ending:sue	-0.022
    ending:sues	0.025
    ending:tact	0.029
    ending:tage	0.018
    ending:tal	0.005
    ending:tant	-0.010
    ending:tar	-0.026
    ending:tary	-0.014
    ending:tase	-0.031
    ending:ted	-0.081
    ending:tegy	-0.036
    ending:tein	-0.027
    ending:tely	0.017
    ending:tem	0.036
    ending:tent	-0.018
    ending:ter	0.012
    ending:tern	-0.070
    ending:ters	0.077
    ending:tes	0.072
    ending:test	-0.041
    ending:tex	-0.053
    ending:thal	0.057
    ending:ther	0.062
    ending:thin	-0.012
    ending:thod	0.066
    ending:tial	-0.011
    ending:tic	0.036
    ending:tics	-0.076
    ending:ties	-0.025
    ending:tify	-0.010
    ending:tin	0.009
    ending:tine	-0.047
    ending:ting	0.282
    ending:tios	-0.046
    ending:tity	0.078
    ending:tive	0.005
    ending:tle	-0.225
    ending:tom	0.033
    ending:toma	-0.051
    ending:tope	0.074
    ending:tor	0.059
    ending:tore	0.061
    ending:tors	0.006
    ending:tory	-0.016
    ending:tra	-0.115
    ending:tral	-0.013
    ending:trol	-0.015
    ending:tron	0.042
    ending:try	0.052
    ending:tted	-0.121
    ending:ttle	-0.106
    ending:tual	-0.022
    ending:tum	-0.087
    ending:turn	0.144
    ending:tus	0.031
    ending:type	0.049
    ending:uage	0.025
    ending:ual	-0.028
    ending:uals	0.045
    ending:uate	0.034
    ending:uble	0.063
    ending:uce	0.035
    ending:uced	-0.045
    ending:uces	0.242
    ending:ucts	-0.136
    ending:ude	-0.057
    ending:uded	-0.088
    ending:udes	-0.129
    ending:ues	-0.027
    ending:ught	0.026
    ending:uire	0.044
    ending:uish	0.099
    ending:uit	0.053
    ending:uld	0.113
    ending:ule	-0.018
    ending:ules	0.010
    ending:ully	-0.132
    ending:ult	-0.014
    ending:ults	0.261
    ending:ulus	-0.050
    ending:ume	-0.090
    ending:unds	-0.020
    ending:une	-0.009
    ending:unts	-0.080
    ending:uous	0.089
    ending:ups	0.013
    ending:ural	-0.056
    ending:urce	0.043
    ending:ure	0.022
    ending:ures	0.018
    ending:urn	0.144
    ending:urs	-0.025
    ending:ury	-0.039
    ending:use	-0.025
    ending:uses	0.015
    ending:usly	0.042
    ending:uss	-0.110
    ending:ute	0.053
    ending:uted	-0.012
    ending:utic	0.014
    ending:val	-0.019
    ending:veal	-0.066
    ending:ved	-0.103
    ending:ven	0.035
    ending:vent	-0.016
    ending:ver	-0.037
    ending:ves	0.058
    ending:vice	-0.101
    ending:vide	-0.026
    ending:view	-0.443
    ending:ving	0.026
    ending:vior	0.019
    ending:vir	0.022
    ending:ward	-0.084
    ending:way	0.011
    ending:wed	-0.241
    ending:ween	0.009
    ending:wing	0.022
    ending:work	-0.022
    ending:wth	0.011
    ending:xels	-0.041
    ending:xes	0.022
    ending:xts	0.065
    ending:ycan	0.115
    ending:yers	-0.035
    ending:yond	0.104
    ending:yos	0.069
    ending:ype	0.049
    ending:ypes	-0.066
    ending:yses	0.016
    ending:ysis	-0.044
    ending:yte	-0.036
    ending:ytes	-0.029
    ending:yze	-0.069
    ending:yzed	-0.035
    ending:zed	-0.074
    ending:zer	0.040
    ending:zing	-0.029
    ending:zole	0.043
    from-end:0	0.854
    from-end:1	0.164
    from-end:2	-0.024
    from-end:3	-0.162
    from-end:4	-0.213
    from-end:5	-0.538
    from-end:6	-0.117
    from-start:0	-0.442
    from-start:1	-0.275
    from-start:2	-0.070
    from-start:3	-0.058
    from-start:4	0.022
    from-start:6	0.357
    length:0	-0.059
    length:1	-0.120
    length:2	-0.057
    length:3	-0.045
    length:4	0.021
    length:5	0.006
    length:6	0.042
    length:7	-0.052
    numbers:0	0.005
    numbers:1	-0.333
    numbers:2	-0.092
    numbers:3	0.049
    numbers:4	-0.018
    place-squared:	0.356
    place:	0.176
    start:a	-0.018
    start:according	0.156
    start:according to	0.156
    start:although	-0.040
    start:among	-0.052
    start:at the	0.060
    start:availability	-0.089
    start:availability and	-0.049
    start:availability and implementation	-0.049
    start:compared	-0.038
    start:finally	-0.032
    start:finally the	-0.057
    start:finally we	-0.039
    start:further	0.134
    start:furthermore we	-0.140
    start:here	0.055
    start:here we	0.106
    start:here we demonstrate	0.171
    start:here we report	0.090
    start:here we show	0.324
    start:herein	-0.050
    start:herein we	-0.039
    start:however	-0.104
    start:however it	0.031
    start:however the	-0.054
    start:in	-0.052
    start:in a	-0.031
    start:in addition	-0.021
    start:in conclusion	0.100
    start:in conclusion the	0.074
    start:in contrast	-0.014
    start:in particular	-0.060
    start:in the	-0.089
    start:in the present	-0.031
    start:in this	0.091
    start:in this study	0.093
    start:in this work	-0.051
    start:in vivo	0.081
    start:it	-0.143
    start:it is	-0.051
    start:it was	-0.086
    start:lastly	-0.051
    start:more	-0.034
    start:nevertheless	0.052
    start:no	-0.067
    start:our	0.448
    start:our findings	0.140
    start:our results	0.100
    start:our results indicate	0.117
    start:our results suggest	0.084
    start:our study	0.169
    start:patients	-0.060
    start:recent	-0.132
    start:recently	-0.040
    start:results	-0.044
    start:since the	0.052
    start:specifically	-0.033
    start:studies	-0.040
    start:such	0.061
    start:taken	0.111
    start:taken together	0.111
    start:the	0.152
    start:the presence	0.085
    start:the presence of	0.085
    start:the proposed	0.060
    start:the results	0.165
    start:the results show	0.084
    start:the study	0.123
    start:these	0.099
    start:these findings	0.061
    start:these results	0.320
    start:these results are	-0.199
    start:these results suggest	0.084
    start:these studies	0.035
    start:this	-0.080
    start:this indicates	0.148
    start:this indicates that	0.148
    start:this paper	-0.034
    start:this review	-0.049
    start:this study	0.037
    start:this suggests	0.119
    start:this suggests that	0.109
    start:this work	0.233
    start:thus	0.328
    start:thus our	0.087
    start:to	-0.040
    start:together	0.119
    start:together our	0.136
    start:treatment	-0.075
    start:two	0.036
    start:using	-0.069
    start:we	0.008
    start:we conclude	-0.086
    start:we conclude that	0.088
    start:we demonstrate	0.377
    start:we demonstrate that	0.114
    start:we find	0.304
    start:we find that	0.366
    start:we found	-0.022
    start:we found that	-0.072
    start:we further	-0.032
    start:we investigated	-0.028
    start:we propose	0.110
    start:we propose that	0.079
    start:we show	0.116
    start:we show that	-0.032
    start:we suggest	0.195
    start:we suggest that	0.171
    start:we then	-0.045
    start:we used	-0.033
    start:whereas	-0.038
    tenth:0	-0.448
    tenth:1	-0.318
    tenth:2	0.072
    tenth:3	-0.338
    tenth:4	-0.186
    tenth:5	-0.096
    tenth:6	0.044
    tenth:7	0.190
    tenth:8	0.217
    tenth:9	0.184
    title-fifth:0	-0.124
    title-fifth:1	0.004
    title-fifth:2	0.016
    words:#	-0.282
    words:# #	-0.070
    words:# # and	-0.028
    words:# a	0.039
    words:# as	-0.037
    words:# cases	-0.020
    words:# ci	0.017
    words:# f-naf	0.129
    words:# g	-0.054
    words:# g l	-0.021
    words:# h	0.043
    words:# in	0.064
    words:# mm	-0.024
    words:# months	-0.025
    words:# nm	-0.032
    words:# of	-0.292
    words:# of the	-0.237
    words:# p	0.021
    words:# p #	0.019
    words:# patients	-0.074
    words:# prf	-0.040
    words:# respectively	-0.016
    words:# t	-0.075
    words:# the	0.041
    words:# times	0.038
    words:# to #	-0.066
    words:# were	0.069
    words:# with	-0.085
    words:# with a	-0.059
    words:# years	0.023
    words:# ×	-0.058
    words:# × #	-0.052
    words:# μg	-0.086
    words:2d	0.060
    words:3c	0.093
    words:3c protease	0.049
    words:a	0.030
    words:a broad	0.055
    words:a common	0.041
    words:a consequence	0.090
    words:a critical	0.042
    words:a critical role	0.101
    words:a decrease	0.056
    words:a decrease in	0.056
    words:a general	0.129
    words:a high	-0.027
    words:a large	0.033
    words:a model	0.175
    words:a more	-0.048
    words:a new	-0.015
    words:a novel	0.216
    words:a novel mechanism	0.038
    words:a population	-0.111
    words:a possible	0.226
    words:a previously	0.157
    words:a primary	0.057
    words:a process	0.042
    words:a reduction	0.061
    words:a role	0.077
    words:a role in	0.039
    words:a significantly	-0.032
    words:a similar	0.101
    words:a single	-0.037
    words:a specific	-0.043
    words:aberrant	-0.041
    words:ability to	-0.022
    words:about	-0.012
    words:above	0.066
    words:abs	-0.175
    words:absolute	0.072
    words:according	0.052
    words:according to	0.052
    words:accordingly	0.061
    words:account	0.029
    words:account for the	0.077
    words:accumulation	-0.037
    words:accumulation of	-0.024
    words:accuracy	0.230
    words:accuracy and	0.340
    words:accurately	0.189
    words:achieving	0.056
    words:acid	0.078
    words:acids	0.029
    words:acquisition	-0.035
    words:across	0.025
    words:act as	0.049
    words:actin	0.104
    words:activated	-0.046
    words:activation	0.043
    words:activation of	-0.054
    words:activities	-0.040
    words:acts	-0.032
    words:acts as	-0.062
    words:acute	0.027
    words:adapt	0.180
    words:adaptation	0.125
    words:addition	-0.102
    words:addition of	-0.123
    words:addition of the	-0.046
    words:additional	0.036
    words:adhesion	-0.112
    words:adipose tissue	-0.029
    words:adjacent	-0.027
    words:adjuvant	-0.026
    words:administration of	0.074
    words:admitted	-0.037
    words:adults	0.183
    words:advance	-0.090
    words:affect	0.049
    words:african american	-0.025
    words:after	-0.126
    words:ag	0.032
    words:against	0.048
    words:age	0.035
    words:aging	0.054
    words:agonist	-0.029
    words:agreement	0.061
    words:agreement with	0.083
    words:aim	-0.045
    words:aims	-0.079
    words:aims to	-0.069
    words:airway	0.036
    words:akt	-0.034
    words:algae	0.030
    words:algal	-0.074
    words:all	-0.152
    words:all of	-0.060
    words:all the	-0.054
    words:allele	-0.038
    words:allows	0.095
    words:almost	0.087
    words:along with	-0.065
    words:also	-0.061
    words:also confirmed	-0.061
    words:also found	-0.044
    words:also found that	-0.058
    words:also in	0.185
    words:also showed	-0.040
    words:also the	0.038
    words:alter	0.110
    words:altered	-0.072
    words:alters	0.178
    words:although	-0.011
    words:am-eo	0.084
    words:american	-0.025
    words:among	-0.092
    words:amounts	-0.054
    words:amounts of	-0.037
    words:an active	0.087
    words:an alternative	-0.049
    words:an efficient	0.153
    words:an important	0.054
    words:an increase	0.035
    words:an increase in	0.035
    words:analysis	-0.075
    words:analysis and	0.035
    words:analysis of the	-0.084
    words:analytical	0.032
    words:analyze	-0.052
    words:analyze the	-0.033
    words:analyzed	-0.220
    words:and	-0.065
    words:and #	0.014
    words:and a	-0.049
    words:and adaptive	-0.044
    words:and also	0.024
    words:and an	0.033
    words:and by	0.223
    words:and clinical	-0.104
    words:and compared	-0.082
    words:and could	-0.124
    words:and electron	0.104
    words:and enhanced	-0.034
    words:and hence	-0.083
    words:and higher	0.059
    words:and ii	0.083
    words:and implementation	-0.049
    words:and in	-0.020
    words:and its	-0.017
    words:and lung	-0.040
    words:and may	0.029
    words:and on	-0.033
    words:and positive	0.043
    words:and prognosis	0.096
    words:and protein	-0.049
    words:and provide	0.056
    words:and provides	-0.052
    words:and show	-0.054
    words:and show that	-0.054
    words:and stability	0.041
    words:and that	-0.100
    words:and the	-0.180
    words:and their	-0.016
    words:and we	0.048
    words:and were	-0.049
    words:ang2	0.037
    words:angiogenesis	-0.042
    words:angle	-0.023
    words:animals	-0.015
    words:anril	-0.038
    words:anti-inflammatory	0.041
    words:antibodies	-0.043
    words:antibody	-0.079
    words:antigen	0.044
    words:appears	0.075
    words:appears to	0.169
    words:appears to be	0.157
    words:applicable	-0.045
    words:applications	0.305
    words:applied	-0.027
    words:applied in	-0.038
    words:approach	0.021
    words:approach for the	-0.051
    words:approaches	-0.019
    words:approximately	-0.023
    words:architecture	-0.048
    words:are	-0.035
    words:are able	-0.085
    words:are able to	-0.085
    words:are consistent	-0.139
    words:are consistent with	-0.139
    words:are discussed	-0.103
    words:are highly	0.220
    words:are needed	0.166
    words:are required	-0.034
    words:area	0.026
    words:arsenic	-0.024
    words:article	-0.026
    words:artificial	-0.051
    words:as	0.010
    words:as a	0.018
    words:as they	0.052
    words:as well	-0.073
    words:as well as	-0.071
    words:asia	0.024
    words:assay	0.081
    words:assembled	0.036
    words:assembly	-0.045
    words:assess	-0.032
    words:assessed	-0.178
    words:assessment	0.159
    words:associated	0.030
    words:associated with	0.037
    words:associated with a	0.047
    words:association	0.027
    words:association with	0.154
    words:associations	-0.047
    words:associations between	-0.044
    words:asymmetries	-0.073
    words:at	-0.071
    words:at #	-0.020
    words:atomic	0.043
    words:atp	0.035
    words:attenuate	0.032
    words:attenuated	-0.045
    words:attributed	0.070
    words:attributed to	0.066
    words:availability	-0.047
    words:availability and	-0.049
    words:availability and implementation	-0.049
    words:average	-0.055
    words:averaging	-0.048
    words:b	-0.013
    words:b56	0.379
    words:b7-h1	0.040
    words:bands	-0.045
    words:barrier	-0.028
    words:basal	0.048
    words:basal ganglia	0.067
    words:basal ganglia infarction	0.067
    words:based	0.024
    words:based on the	-0.055
    words:bbb	-0.067
    words:be	0.214
    words:be a	-0.040
    words:be applied	-0.075
    words:be attributed	0.050
    words:be attributed to	0.050
    words:be exploited	0.052
    words:be related	0.124
    words:be related to	0.124
    words:be the	0.044
    words:be used	0.182
    words:be used to	0.227
    words:be useful	0.068
    words:because	-0.016
    words:been	-0.255
    words:been shown	-0.054
    words:been shown to	-0.086
    words:before	-0.043
    words:behavior	0.019
    words:behaviour	0.091
    words:beneficial	0.081
    words:benefit	-0.055
    words:benefits	-0.121
    words:between	0.009
    words:between #	-0.034
    words:between the	0.014
    words:between these	0.111
    words:beyond	0.104
    words:biased	-0.055
    words:bile acids	0.062
    words:bind	0.036
    words:binding of	0.022
    words:binding sites	-0.078
    words:binds	-0.099
    words:binds to	-0.059
    words:bioinformatics	-0.078
    words:biological	-0.025
    words:biomarker	0.181
    words:biomarkers	0.101
    words:biomass	-0.081
    words:black	0.030
    words:block	0.136
    words:blocks	0.077
    words:blood	-0.254
    words:bmi	0.024
    words:bond	-0.109
    words:both	-0.042
    words:both in	0.048
    words:both the	-0.155
    words:brain	-0.013
    words:brain and	-0.037
    words:branch	0.113
    words:breakfast	0.026
    words:breast cancer	0.043
    words:breast cancer cells	0.049
    words:broad	0.112
    words:broader	0.122
    words:but	0.035
    words:but also	0.061
    words:but the	-0.039
    words:by	0.035
    words:by different	0.188
    words:by increasing	0.053
    words:by which	-0.025
    words:c-myc	-0.050
    words:ca	0.011
    words:ca #	0.018
    words:cai	-0.029
    words:calculations	-0.049
    words:can	-0.094
    words:can be	0.026
    words:can be used	0.143
    words:can lead	0.038
    words:can lead to	0.038
    words:cancer cell	0.089
    words:cancer cells	0.016
    words:cancer stem	0.062
    words:candidates	0.057
    words:cannot	0.063
    words:capable	0.065
    words:capable of	0.065
    words:carbon	-0.036
    words:carboxypeptidases	-0.086
    words:carcinoma	0.016
    words:cardiac	0.070
    words:care	0.023
    words:cargo	-0.042
    words:carried	-0.122
    words:carried out	-0.071
    words:cases	-0.145
    words:caspase	-0.035
    words:catalyzed	0.048
    words:cause	0.037
    words:cccdna	0.074
    words:cd133	0.045
    words:cell	0.025
    words:cell culture	0.034
    words:cell cycle	0.048
    words:cell death	-0.027
    words:cell migration	0.081
    words:cell proliferation	-0.037
    words:cells	-0.106
    words:cells and	0.014
    words:cells by	0.028
    words:cells in	-0.116
    words:cells of the	0.046
    words:cells were	-0.083
    words:cells which	-0.031
    words:cells with	-0.021
    words:center	-0.056
    words:central	0.019
    words:cerebral	-0.062
    words:challenge	0.019
    words:challenges	-0.067
    words:chamber	-0.042
    words:changed	0.045
    words:changes	0.037
    words:changes of	0.089
    words:channel	-0.036
    words:characteristics	-0.042
    words:characteristics of	-0.058
    words:characterize	-0.029
    words:characterized	0.070
    words:characterized by	0.017
    words:children	0.024
    words:chromatin	0.064
    words:chromosome	0.142
    words:chronic	0.050
    words:ci	0.026
    words:circadian	0.048
    words:circulating	0.037
    words:class	-0.020
    words:classification	0.056
    words:classifiers	0.134
    words:clearance	-0.056
    words:clearly	0.276
    words:clinical	-0.025
    words:clinical and	0.059
    words:close	-0.023
    words:closely	0.065
    words:closely related	0.036
    words:closely related to	0.079
    words:cluster	-0.024
    words:co	0.022
    words:co #	0.042
    words:co2	-0.017
    words:cognate	0.151
    words:coli	-0.042
    words:collected	-0.027
    words:colon	-0.022
    words:colonies	0.076
    words:color	-0.063
    words:combination	-0.031
    words:combination of	-0.037
    words:combined	0.064
    words:combined with	0.076
    words:combining	0.031
    words:comparatively	0.189
    words:compared	-0.071
    words:compared to	0.038
    words:compared with	-0.118
    words:compared with the	-0.097
    words:comparison	0.055
    words:comparison of	0.178
    words:complete	0.045
    words:complex	0.017
    words:components of	0.128
    words:compound	-0.035
    words:comprehensive	-0.023
    words:concentration	-0.047
    words:concentrations	0.046
    words:conclude	-0.076
    words:conclude that	0.075
    words:conclusion	0.236
    words:conclusion the	0.074
    words:condition	-0.018
    words:conditions	-0.134
    words:conducted	0.047
    words:cone	0.089
    words:confirm	0.155
    words:confirm the	0.114
    words:confirmed	-0.049
    words:conformation	0.063
    words:consequence	0.063
    words:consequently	0.056
    words:considerations	-0.041
    words:considered	0.022
    words:considering	-0.056
    words:consistent	-0.041
    words:consistent with	-0.051
    words:consistently	-0.048
    words:contact	0.028
    words:containing	-0.029
    words:context of	0.032
    words:contexts	0.065
    words:continuous	0.137
    words:contrast	-0.038
    words:contribute to	0.055
    words:contribute to the	0.065
    words:contributions	0.067
    words:control of	0.026
    words:controlling	-0.023
    words:correction	0.062
    words:correctly	0.105
    words:correlation	0.046
    words:correlations	-0.168
    words:cortex	-0.049
    words:cost	0.119
    words:costs	0.038
    words:could	-0.011
    words:could be	0.063
    words:cpth6	0.046
    words:crest	-0.029
    words:critical	0.153
    words:critical role	0.213
    words:critical to	0.058
    words:csfv	-0.053
    words:ct	0.027
    words:culture	0.051
    words:current	-0.023
    words:current study	-0.186
    words:cycle	0.057
    words:cytokines	-0.142
    words:cytoplasm	0.063
    words:cytoplasmic	-0.054
    words:d	0.010
    words:d # and	0.051
    words:d1	-0.028
    words:damage response	0.057
    words:dasatinib	0.099
    words:data	0.142
    words:data demonstrate	-0.071
    words:data from	-0.032
    words:data provide	0.213
    words:data sets	0.136
    words:data show	0.068
    words:data suggest	0.056
    words:data suggest that	0.047
    words:databases	-0.033
    words:dataset	-0.040
    words:date	0.035
    words:days	0.078
    words:ddr	0.052
    words:death	-0.069
    words:decay	0.148
    words:decision making	0.036
    words:decisions	0.073
    words:decline	0.027
    words:decrease	0.103
    words:decreased	-0.231
    words:decreases	0.096
    words:decreasing	0.062
    words:defective	-0.072
    words:defects	0.054
    words:deficient	-0.024
    words:degradation	0.031
    words:dehydrogenase	-0.036
    words:delayed	-0.069
    words:demonstrate	0.211
    words:demonstrate that	0.290
    words:demonstrate that the	0.381
    words:demonstrated that	0.018
    words:demonstrates	0.123
    words:demonstrates that	0.071
    words:demonstrating	0.076
    words:demonstrating that	0.066
    words:density	-0.054
    words:depend	-0.038
    words:dependent	-0.056
    words:dependent on	-0.071
    words:depending	-0.056
    words:depending on	-0.051
    words:depending on the	-0.040
    words:depends	0.029
    words:depends on	0.036
    words:depression	-0.048
    words:derived	0.016
    words:derived from	0.023
    words:describe the	-0.041
    words:described	-0.021
    words:design of	-0.087
    words:detailed	-0.073
    words:details	0.046
    words:detected	0.032
    words:detection	0.125
    words:detection limit of	-0.048
    words:detection of	0.374
    words:determined	-0.054
    words:developed	0.123
    words:development	-0.013
    words:development of	-0.012
    words:device	-0.064
    words:diagnosis and	0.078
    words:did	-0.019
    words:diet	-0.040
    words:difference	-0.021
    words:differences	0.023
    words:different	0.056
    words:different from	0.050
    words:differentially	0.078
    words:differentiation	0.045
    words:diffusion	-0.023
    words:direction	0.234
    words:discovered	0.096
    words:discuss	-0.110
    words:discussed	-0.132
    words:disease	0.016
    words:diseases	-0.013
    words:disorder	-0.026
    words:disorders	-0.029
    words:display	-0.033
    words:distance	-0.075
    words:distinguish	0.099
    words:distribution	-0.024
    words:divergence	0.270
    words:divergent	0.181
    words:diverse	0.040
    words:division	0.079
    words:dlbcl	0.037
    words:dna	0.129
    words:dna damage	0.087
    words:dna damage response	0.057
    words:dna methylation	0.030
    words:dna-binding	-0.024
    words:does	0.063
    words:does not	0.063
    words:domain of	-0.028
    words:dorsal	-0.059
    words:dose	0.030
    words:double-strand	0.046
    words:down-regulation	-0.038
    words:down-regulation of	-0.038
    words:dramatically	0.056
    words:driven	0.035
    words:driven by	0.092
    words:droplets	0.056
    words:drosophila	0.046
    words:drug	-0.020
    words:drug resistance	-0.032
    words:due	0.022
    words:due to a	0.047
    words:due to the	-0.043
    words:during	0.016
    words:dynamic	0.018
    words:dynamics of	0.025
    words:dysregulation	0.034
    words:e	-0.073
    words:e coli	-0.027
    words:each	-0.099
    words:each other	-0.026
    words:earlier	0.067
    words:east	-0.105
    words:economic	0.099
    words:effect on the	0.048
    words:effective	0.282
    words:effective approach	0.066
    words:effectively	0.056
    words:effector	0.032
    words:efficiency	0.043
    words:efficient	0.035
    words:efficiently	-0.038
    words:efforts	0.061
    words:either	-0.078
    words:electron microscopy	-0.032
    words:elements	0.024
    words:embryonic	-0.106
    words:embryos	0.069
    words:emerging	-0.031
    words:emotion	0.044
    words:employed	0.025
    words:enables	0.032
    words:end of the	0.044
    words:endogenous	0.063
    words:endothelial	-0.024
    words:endothelial cells	-0.036
    words:enhance	0.037
    words:enhance the	0.053
    words:enhanced	-0.014
    words:enhancement	0.037
    words:enhancement of	0.049
    words:enhances	0.037
    words:enrichment	-0.037
    words:environment	0.035
    words:environments	0.069
    words:enzymatic	0.064
    words:enzyme	0.044
    words:epidermal	-0.052
    words:epistasis	0.119
    words:epithelial cell	0.080
    words:epithelial cells	-0.025
    words:epithelium	0.046
    words:epitopes	0.090
    words:equilibrium	0.060
    words:equivalent	-0.075
    words:erk1	0.052
    words:especially	0.025
    words:essential	-0.014
    words:essential for	-0.030
    words:established	-0.020
    words:establishing	0.062
    words:estimated	-0.044
    words:ets	0.042
    words:european	0.178
    words:evaluate	0.037
    words:evaluate the	0.029
    words:evaluated	-0.297
    words:evaluation	0.024
    words:even	0.017
    words:events	0.019
    words:evidence	0.143
    words:evidence for	-0.027
    words:evidence of	0.223
    words:evidence that	0.286
    words:evident	-0.044
    words:evoked	-0.039
    words:evolution	0.123
    words:evs	-0.037
    words:ex	0.074
    words:ex vivo	0.086
    words:examine	-0.115
    words:examine the	-0.048
    words:examined	-0.097
    words:examined the	-0.027
    words:example	-0.032
    words:excretion	-0.040
    words:exhibit	0.044
    words:exhibited	0.025
    words:existence of	-0.043
    words:exogenous	-0.045
    words:experience	0.055
    words:experiment #	-0.039
    words:experiments	-0.109
    words:explained	-0.047
    words:expressed	-0.035
    words:expressed in	-0.072
    words:expression is	0.115
    words:expression levels	-0.051
    words:expression of	-0.028
    words:extraction	0.030
    words:f	-0.059
    words:f-naf	0.129
    words:fabrication	0.098
    words:facilitate	0.023
    words:facilitating	-0.041
    words:fact that	-0.041
    words:factor #	0.036
    words:factors such	0.074
    words:factors such as	0.074
    words:failure	-0.036
    words:family of	0.043
    words:fat	0.058
    words:fate	-0.068
    words:fatty	-0.155
    words:fatty acid	-0.080
    words:favorable	0.051
    words:fear	0.071
    words:features	0.068
    words:features of	0.084
    words:feedback	-0.048
    words:feedback loop	-0.055
    words:female	0.030
    words:few	-0.076
    words:fibers	-0.040
    words:fibrils	0.086
    words:fibrosis	0.052
    words:field	-0.183
    words:files	0.044
    words:films	-0.061
    words:final	-0.042
    words:finally	-0.045
    words:finally the	-0.057
    words:finally we	-0.039
    words:find	0.340
    words:find that	0.310
    words:finding	0.042
    words:findings	0.217
    words:findings demonstrate	0.109
    words:findings provide	0.045
    words:findings suggest	-0.023
    words:findings suggest that	-0.026
    words:firecrackers	0.094
    words:first	0.158
    words:first evidence	0.124
    words:first time	0.209
    words:first time that	0.065
    words:five	-0.035
    words:flexibility	0.110
    words:fluctuations	-0.055
    words:fluid	0.035
    words:fluorescent	-0.040
    words:focus	-0.026
    words:follow-up	0.046
    words:followed	-0.100
    words:followed by	-0.066
    words:for	0.060
    words:for #	-0.056
    words:for detection	0.044
    words:for some	0.054
    words:for the	0.054
    words:for the first	0.204
    words:for this	0.064
    words:foraging	0.070
    words:forces	-0.035
    words:form	0.040
    words:formation of	-0.017
    words:formed	-0.069
    words:found	0.067
    words:found a	0.093
    words:found that	-0.090
    words:found to	0.035
    words:four	-0.056
    words:framework	0.069
    words:frequency	-0.123
    words:from	-0.200
    words:from #	-0.078
    words:from the	0.015
    words:frq	-0.067
    words:fruits	0.034
    words:fta	0.036
    words:function	-0.010
    words:function as	0.097
    words:function of	-0.020
    words:fundamental	0.032
    words:fungi	0.056
    words:further	0.306
    words:furthermore we	-0.140
    words:fusion	-0.029
    words:future	-0.105
    words:g	-0.012
    words:g l	-0.021
    words:gabaergic	0.055
    words:gamma	-0.029
    words:ganglia	0.036
    words:ganglia infarction	0.067
    words:ganglion	-0.041
    words:gap	-0.030
    words:gata3	0.039
    words:gaze	0.073
    words:gene	0.021
    words:gene transfer	0.130
    words:general	0.077
    words:generally	0.030
    words:generate	-0.038
    words:generated in	0.090
    words:genes	0.037
    words:genes in	0.129
    words:genes in the	0.081
    words:genetic	0.022
    words:genome	0.017
    words:genomic	0.048
    words:genotype	0.049
    words:genotypes	-0.065
    words:genus	0.078
    words:gfp	-0.039
    words:ghrelin	0.266
    words:gi	0.072
    words:given	-0.066
    words:given the	-0.041
    words:glucose	-0.017
    words:glutamate	-0.046
    words:glutamine	0.047
    words:glycan	0.115
    words:glycerol	-0.110
    words:good	0.142
    words:greater	0.029
    words:greed	0.066
    words:greed and	0.089
    words:green	-0.062
    words:group	-0.008
    words:groups	0.028
    words:growth factor	-0.086
    words:h	-0.018
    words:ha	-0.051
    words:had	-0.136
    words:had no	-0.038
    words:hairpin	-0.049
    words:hand	-0.190
    words:has	0.089
    words:has been shown	-0.055
    words:has not	-0.033
    words:has not been	-0.029
    words:has the	0.085
    words:has the potential	0.133
    words:have	-0.157
    words:have been	-0.192
    words:hbv	-0.149
    words:hcc	-0.027
    words:hcov-hku1	0.216
    words:hcv	0.050
    words:hcv infection	0.068
    words:head	0.113
    words:health	0.052
    words:health and	0.046
    words:heart	-0.026
    words:heat	0.162
    words:helix	-0.030
    words:help	0.124
    words:hence	-0.102
    words:here	0.097
    words:here a	0.058
    words:here that	0.054
    words:here we	0.080
    words:here we demonstrate	0.171
    words:here we report	0.076
    words:here we show	0.324
    words:herein we	-0.048
    words:high	0.010
    words:higher	-0.020
    words:higher levels	-0.052
    words:higher levels of	-0.052
    words:highlight	-0.158
    words:highlights	0.217
    words:highlights the	0.139
    words:highly	0.045
    words:hippocampal	-0.031
    words:histological	-0.061
    words:histone	-0.029
    words:history of	0.072
    words:hmgb1	0.150
    words:homeostasis	0.067
    words:homologous	-0.050
    words:host	0.063
    words:host cell	0.068
    words:how	-0.020
    words:however	-0.038
    words:however it	0.031
    words:however the	-0.028
    words:http	-0.113
    words:human	-0.015
    words:human rhinovirus	0.049
    words:human rhinovirus 3c	0.049
    words:hydrogen	-0.133
    words:hydrolysis	0.029
    words:hydrophobic	-0.073
    words:i	-0.045
    words:i e	-0.051
    words:ibp	0.038
    words:identified	-0.044
    words:identify	-0.011
    words:identity	0.069
    words:idh1	0.053
    words:idh2	0.066
    words:igg	-0.049
    words:ii	0.043
    words:iii	-0.023
    words:illustrated	0.058
    words:ima-resistance	-0.052
    words:images	-0.239
    words:immobilization	0.046
    words:immune	-0.010
    words:impacts	0.064
    words:impaired	-0.038
    words:implementation of	0.033
    words:implicated	0.027
    words:implications	-0.063
    words:importance of	0.050
    words:important	-0.016
    words:improve	0.164
    words:improve the	0.042
    words:improved	-0.015
    words:improvement	0.027
    words:improving	0.039
    words:in	0.029
    words:in #	0.030
    words:in a	0.056
    words:in addition	-0.021
    words:in all	-0.049
    words:in both	-0.076
    words:in both the	-0.048
    words:in conclusion	0.100
    words:in conclusion the	0.074
    words:in cultured	0.069
    words:in general	-0.064
    words:in idh1	0.059
    words:in maintaining	0.138
    words:in metastatic	0.062
    words:in mice	-0.026
    words:in mouse	-0.043
    words:in multiple	0.088
    words:in our	-0.079
    words:in particular	-0.086
    words:in several	0.046
    words:in situ	-0.027
    words:in some	-0.084
    words:in the	-0.021
    words:in the development	-0.049
    words:in the overall	0.077
    words:in the present	-0.031
    words:in the right	0.043
    words:in the spinal	0.100
    words:in these	-0.025
    words:in this	0.025
    words:in this study	0.063
    words:in vitro	-0.063
    words:in vivo	0.072
    words:in vivo and	0.062
    words:in which	0.057
    words:inactivation	0.055
    words:inactivation of	0.045
    words:inactive	-0.044
    words:included	-0.126
    words:includes	-0.070
    words:including	-0.009
    words:incorporation	0.099
    words:increase	-0.019
    words:increased	0.065
    words:increased the	0.021
    words:increasing	-0.015
    words:incremental	0.131
    words:independent of	-0.033
    words:independently	-0.058
    words:indicate	-0.047
    words:indicated	0.038
    words:indicated that	0.031
    words:indicates	0.074
    words:indicates that	0.106
    words:indicating	0.304
    words:indicating that	0.317
    words:indicating that the	0.159
    words:individual	0.015
    words:individually	-0.049
    words:individuals	0.049
    words:induced	-0.030
    words:induces	0.101
    words:induction of	-0.054
    words:infarction	0.041
    words:infiltration	-0.089
    words:inflammasome	0.055
    words:inflammasome activation	0.087
    words:influence	0.018
    words:influence of	0.024
    words:information	-0.101
    words:information on	0.049
    words:inhibit	-0.064
    words:inhibition	-0.024
    words:inhibitor	0.043
    words:inhibitory	-0.026
    words:inhibits	0.144
    words:inhibits the	0.056
    words:initial	0.021
    words:initiated	-0.040
    words:inkt	0.035
    words:inoculation	-0.074
    words:input	-0.045
    words:insight	0.051
    words:insight into	-0.046
    words:insight into the	-0.037
    words:insights into	0.069
    words:insights into the	0.125
    words:integrated	-0.040
    words:integrity	0.161
    words:intelligence	0.088
    words:intensity	-0.029
    words:interact with	-0.032
    words:interacting	-0.056
    words:interaction	0.040
    words:interactions and	0.052
    words:interactions between	-0.046
    words:interacts	-0.067
    words:interacts with	-0.084
    words:interesting	0.083
    words:interfere	0.038
    words:interfere with	0.038
    words:interpretation	0.125
    words:interval	-0.063
    words:into a	0.075
    words:into the	0.054
    words:intrinsic	0.043
    words:invasive	-0.053
    words:investigate	-0.074
    words:investigate the	-0.098
    words:investigated	-0.303
    words:investigated the	-0.082
    words:involved	-0.024
    words:involved in	-0.035
    words:involves	-0.028
    words:iolr	0.033
    words:ion	-0.024
    words:iron	-0.041
    words:is	0.009
    words:is a	0.014
    words:is able	0.054
    words:is able to	0.054
    words:is also	-0.032
    words:is consistent	0.039
    words:is consistent with	0.039
    words:is more	0.108
    words:is not	0.098
    words:is observed	-0.065
    words:is part	-0.071
    words:is part of	-0.071
    words:is proposed	0.060
    words:is reduced	0.047
    words:is required	0.099
    words:is required for	0.092
    words:is the	0.076
    words:is the first	0.261
    words:is to	-0.080
    words:isolated	0.030
    words:isolates	-0.178
    words:issue	-0.193
    words:it can	0.172
    words:it can be	0.217
    words:it has	-0.092
    words:it has been	-0.053
    words:it is	0.019
    words:it was	-0.039
    words:its	-0.043
    words:itself	-0.037
    words:jdp2	0.041
    words:jmjd2a	0.028
    words:k	-0.036
    words:kdm6b	-0.029
    words:kinase	0.025
    words:klk9	-0.046
    words:knowledge	0.245
    words:knowledge of	0.070
    words:knowledge this	0.208
    words:known	0.036
    words:l	-0.046
    words:l #	-0.036
    words:lack of	-0.027
    words:lacking	-0.204
    words:language	0.025
    words:large	0.037
    words:lastly	-0.051
    words:late	-0.063
    words:layer	0.138
    words:lcsc	0.101
    words:lead	-0.018
    words:lead to	-0.023
    words:leading to the	0.045
    words:leads	0.178
    words:leads to	0.060
    words:leaf	-0.045
    words:led	0.028
    words:length	0.026
    words:lesion	0.096
    words:less	0.023
    words:levels of	-0.051
    words:light	-0.020
    words:light on	0.124
    words:like	0.050
    words:likely	0.257
    words:likely to	-0.106
    words:limit	0.047
    words:limit of	-0.072
    words:limiting	0.037
    words:line	0.044
    words:lipid	0.049
    words:lipids	0.123
    words:little	-0.063
    words:load	0.033
    words:local	-0.016
    words:located in	-0.036
    words:loop	-0.028
    words:loss	0.018
    words:lower	-0.124
    words:ltβr	-0.038
    words:lung	-0.060
    words:lung cancer	-0.061
    words:lymphoma	0.024
    words:m phase	-0.032
    words:macrophage	0.029
    words:macrophages	0.032
    words:magnetic	-0.022
    words:main	-0.042
    words:maintain	0.055
    words:maintaining	0.044
    words:making	0.060
    words:male	0.054
    words:malignancies	0.065
    words:malignancy	0.141
    words:mammalian cells	0.040
    words:manipulated	-0.044
    words:manner	0.032
    words:many of	0.119
    words:many of the	0.063
    words:mass	0.034
    words:massive	-0.097
    words:maternal	0.038
    words:maturation	-0.079
    words:may	0.198
    words:may be	-0.206
    words:may be a	-0.091
    words:may have	0.127
    words:may help	0.083
    words:may provide	0.095
    words:md-2	0.037
    words:me	-0.082
    words:me biosensor	-0.044
    words:mean	-0.160
    words:measured	-0.065
    words:mechanism	-0.031
    words:mechanism for	0.172
    words:mechanism for the	0.194
    words:mechanisms	-0.029
    words:mechanisms by which	-0.043
    words:mechanisms that	-0.073
    words:medium	-0.053
    words:melasma	-0.032
    words:members	-0.022
    words:members of	-0.043
    words:membrane	-0.058
    words:memory	-0.056
    words:men	-0.094
    words:metabolic	0.024
    words:method	0.066
    words:method for	-0.030
    words:methodology	0.051
    words:methods	-0.020
    words:mice	-0.219
    words:microflora	0.061
    words:microscopic	-0.071
    words:midway	0.141
    words:might	0.445
    words:might be	0.380
    words:minichromosomes	0.114
    words:minimize	0.044
    words:mirnas	0.075
    words:mitochondrial	-0.082
    words:mixed	-0.029
    words:model to	-0.100
    words:modeling	-0.052
    words:models	-0.044
    words:models and	-0.048
    words:modification of	0.079
    words:modification of the	0.099
    words:modified	-0.147
    words:molecular and	0.036
    words:molecular mechanism	0.079
    words:molecules	-0.026
    words:monitoring	0.141
    words:months	-0.030
    words:more than	-0.074
    words:more than #	-0.080
    words:morphological	0.117
    words:morphology	0.061
    words:most	0.056
    words:most likely	-0.067
    words:most of the	0.071
    words:mouse	-0.125
    words:mouse model	-0.047
    words:movements	0.046
    words:mrna	-0.107
    words:mrsaselect	0.063
    words:ms	-0.023
    words:msk1	0.047
    words:msk2	0.064
    words:mtor	-0.063
    words:mucosal	-0.054
    words:multivariate	-0.094
    words:multivariate analysis	-0.148
    words:muscle	0.021
    words:mussels	-0.031
    words:mutations	0.023
    words:mutations in idh1	0.059
    words:myc	-0.121
    words:mycolactone	0.044
    words:myd88s	0.121
    words:myosin	0.032
    words:n	0.068
    words:n #	-0.107
    words:n-terminal	-0.079
    words:n2fixation	0.076
    words:nanoparticle	-0.091
    words:nature of	0.032
    words:near	-0.066
    words:need	0.027
    words:need for	0.064
    words:negative	0.056
    words:negligible	0.120
    words:nerve	-0.034
    words:network	-0.081
    words:networks	0.089
    words:neural	-0.044
    words:neural crest	-0.029
    words:neurons	0.014
    words:neurotrophic	-0.060
    words:neurotrophic factor	-0.044
    words:neutrophils	-0.097
    words:new species	0.122
    words:nicotine	-0.051
    words:nl	-0.058
    words:nlrp3	0.054
    words:nm	-0.035
    words:no	0.013
    words:nodal	0.125
    words:nodal signaling	0.099
    words:noise	-0.102
    words:nonequilibrium	0.063
    words:noninvasive	0.049
    words:normal	-0.026
    words:not	0.037
    words:not be	-0.068
    words:not been	-0.040
    words:not only	0.090
    words:not significantly	0.048
    words:notably	-0.034
    words:novel	0.235
    words:novel mechanism	0.038
    words:now	0.055
    words:ntbs	-0.104
    words:nuclear	0.019
    words:numerous	-0.025
    words:nutritional	0.046
    words:o	0.041
    words:observed	-0.022
    words:observed for	0.048
    words:observed that	-0.109
    words:obtained	-0.011
    words:occur	0.050
    words:occurs	-0.021
    words:oct	-0.048
    words:of	0.022
    words:of #	-0.116
    words:of a	-0.011
    words:of actin	0.066
    words:of all	-0.038
    words:of aml	-0.043
    words:of an	-0.045
    words:of cancer	0.022
    words:of care	0.049
    words:of cell	-0.020
    words:of clinical	-0.092
    words:of early	0.046
    words:of health	0.094
    words:of how	0.031
    words:of human	0.032
    words:of individual	0.038
    words:of inflammatory	0.064
    words:of metastatic	0.044
    words:of mitochondrial	-0.035
    words:of new	0.118
    words:of normal	0.057
    words:of other	0.044
    words:of p53	0.089
    words:of peptides	0.057
    words:of retinal	0.063
    words:of t	0.042
    words:of target	-0.050
    words:of the	-0.114
    words:of their	-0.024
    words:of these	0.027
    words:of this	0.107
    words:of this study	-0.068
    words:of transcription	0.036
    words:of two	0.033
    words:offer	0.037
    words:often	-0.047
    words:on	-0.028
    words:on our	0.368
    words:on the	-0.017
    words:on their	-0.049
    words:one	-0.019
    words:only a	-0.061
    words:only in	-0.038
    words:onset	-0.032
    words:onto	0.034
    words:opponency	0.059
    words:opportunity	0.050
    words:opposite	0.039
    words:optimal	0.016
    words:optimization	-0.066
    words:optimized	-0.054
    words:or	-0.288
    words:or #	0.024
    words:or # #	0.039
    words:or in	-0.091
    words:oral	0.023
    words:order	-0.044
    words:origin of	0.079
    words:os	-0.028
    words:oscillations	-0.043
    words:otherwise	-0.057
    words:our	0.290
    words:our data	0.102
    words:our data indicate	0.124
    words:our findings	0.294
    words:our knowledge	0.107
    words:our knowledge this	0.208
    words:our results	0.100
    words:our results indicate	0.147
    words:our results suggest	0.121
    words:our study	0.180
    words:our understanding	-0.105
    words:our understanding of	-0.075
    words:outcomes	0.037
    words:outside	0.052
    words:over	0.020
    words:overall	0.014
    words:overall survival	-0.033
    words:overcome	0.098
    words:overexpression of	-0.027
    words:overview	-0.071
    words:overview of	-0.052
    words:oxidation	-0.113
    words:oxygen species ros	-0.036
    words:p	-0.049
    words:p #	-0.030
    words:p53	0.141
    words:p75	-0.069
    words:pacemaking	0.109
    words:pacemaking in	0.140
    words:pactd	0.092
    words:pahs	0.095
    words:pairs	-0.116
    words:pancreatic	0.110
    words:paper	-0.136
    words:paper we	-0.069
    words:parallel	-0.046
    words:part	-0.091
    words:part of	-0.024
    words:part of a	-0.074
    words:particles	0.032
    words:particular	-0.061
    words:past	-0.097
    words:pathogen	0.025
    words:pathogenesis of	-0.026
    words:pathway	-0.023
    words:pathways and	0.116
    words:patient was	0.094
    words:patients	-0.019
    words:pattern	-0.187
    words:pattern of	-0.049
    words:pax5	0.079
    words:peptide	0.027
    words:performance of the	-0.048
    words:performed	0.028
    words:period	-0.037
    words:periods	0.031
    words:peripheral	-0.079
    words:pet	0.040
    words:phase	-0.019
    words:phenotype	0.049
    words:phosphorylation	0.020
    words:phosphorylation of	-0.101
    words:physical	-0.142
    words:physical activity	-0.058
    words:physiology	0.041
    words:pixels	-0.036
    words:pla2r1	0.082
    words:placental	0.044
    words:plant	-0.042
    words:plasmodium	-0.062
    words:plays	0.033
    words:plays an	0.029
    words:plays an important	0.033
    words:point	0.113
    words:point to	0.247
    words:pol	0.085
    words:pol ii	0.138
    words:polymerase	-0.026
    words:ponds	0.081
    words:poor	0.035
    words:poor prognosis	0.090
    words:poorer	0.060
    words:populations	0.018
    words:populations of	0.159
    words:pore	-0.040
    words:possess	-0.058
    words:possible	0.081
    words:posterior	-0.088
    words:potential	-0.047
    words:potential of	-0.041
    words:potential therapeutic	-0.044
    words:potential to	0.123
    words:potentially	0.098
    words:potentials	0.045
    words:power	0.016
    words:power of	0.090
    words:precursor	0.139
    words:predict the	0.036
    words:predicted	-0.062
    words:predicting	0.056
    words:prediction	0.076
    words:presence of	-0.011
    words:present	0.029
    words:present evidence	0.045
    words:present the	-0.068
    words:presented	-0.029
    words:presents	-0.129
    words:prevalence	-0.031
    words:preventing	-0.047
    words:prevention	0.030
    words:prevents	0.088
    words:previous	-0.056
    words:previous studies	-0.150
    words:previously	0.100
    words:prey	0.061
    words:prf	-0.034
    words:primary	0.025
    words:priming	0.050
    words:principal	-0.130
    words:probably	0.560
    words:problem	-0.168
    words:problems	0.184
    words:procedure	0.050
    words:process	-0.035
    words:processes	-0.049
    words:processes and	-0.053
    words:processing	0.231
    words:processing and	0.248
    words:processing of	0.042
    words:produce	0.046
    words:produced by	0.030
    words:produces	0.075
    words:production	0.042
    words:production in	0.042
    words:products	-0.114
    words:profiles	-0.031
    words:progenitor	-0.047
    words:prognosis	0.123
    words:prognostic	0.022
    words:programs	0.088
    words:progression of	0.045
    words:progressive	0.047
    words:proliferation	-0.023
    words:promising	0.081
    words:promote	0.155
    words:promoter	0.027
    words:promoters	0.108
    words:promotes	-0.038
    words:promoting	-0.037
    words:properties	-0.019
    words:properties of	-0.056
    words:propose	0.289
    words:propose that	0.251
    words:proteasome	0.041
    words:protein	-0.051
    words:protein #	-0.068
    words:protein expression	-0.073
    words:protein kinase	-0.029
    words:proteins	-0.041
    words:proteomic	0.026
    words:provide	-0.026
    words:provide a	0.079
    words:provide evidence that	0.044
    words:provided	-0.025
    words:provides	0.260
    words:provides a	-0.029
    words:providing	0.040
    words:providing a	0.036
    words:proximal	0.036
    words:pterygium	0.065
    words:pth	-0.027
    words:published	-0.097
    words:quality	0.059
    words:quantitative	0.057
    words:question	0.031
    words:r	-0.022
    words:r-loops	0.124
    words:rac1	0.040
    words:radiation	-0.065
    words:range	0.038
    words:rapid	0.038
    words:rates of	-0.089
    words:rather	0.072
    words:rather than	0.090
    words:ratios	-0.046
    words:rats	-0.077
    words:readily	0.121
    words:received	-0.021
    words:recent	-0.086
    words:receptor	0.047
    words:recg	0.257
    words:recognized	-0.068
    words:recorded	-0.023
    words:recruit	0.065
    words:recruited	0.072
    words:redemption	-0.051
    words:reduce	0.040
    words:reduced by	0.088
    words:reducing	-0.048
    words:regarding	-0.085
    words:region	-0.017
    words:regions	-0.101
    words:regions of	-0.028
    words:regulate the	0.070
    words:regulated	0.104
    words:regulated by	0.122
    words:regulating	-0.027
    words:regulation	0.223
    words:regulation of	0.091
    words:regulator	0.042
    words:regulator of	0.031
    words:regulators	0.017
    words:regulatory	-0.026
    words:related	0.012
    words:related to	0.042
    words:relation	0.064
    words:relationship	0.022
    words:relationship between	0.044
    words:relative to	0.098
    words:release	-0.026
    words:rely on	-0.046
    words:remained	-0.037
    words:remains	0.028
    words:remodeling	0.035
    words:renal	0.060
    words:replication	0.019
    words:report	0.090
    words:report that	0.311
    words:reported	0.014
    words:reporting	-0.065
    words:reports	-0.029
    words:represents	0.072
    words:represents a	0.146
    words:repressed	0.041
    words:repression	-0.062
    words:repressive	0.035
    words:reproducibility	0.207
    words:require	0.044
    words:required	-0.025
    words:required for	-0.053
    words:required to	-0.083
    words:requirement	-0.049
    words:requiring	-0.041
    words:research	-0.065
    words:resection	-0.032
    words:resistance	-0.022
    words:resistance and	-0.034
    words:resonance	-0.092
    words:resource	0.091
    words:respectively	-0.063
    words:respond	0.138
    words:response	0.012
    words:responses	-0.009
    words:responses in	-0.049
    words:responsible	-0.070
    words:responsible for	-0.068
    words:restore	0.061
    words:resulting from	0.065
    words:results	-0.116
    words:results also	0.112
    words:results are	-0.142
    words:results demonstrate	0.119
    words:results demonstrate that	0.047
    words:results indicate	0.239
    words:results indicate that	0.207
    words:results indicated	-0.060
    words:results indicated that	-0.060
    words:results provide	0.122
    words:results show	0.032
    words:results show that	0.032
    words:results showed	-0.029
    words:results suggest	0.350
    words:results suggest that	0.162
    words:results suggested	0.043
    words:results suggested that	0.043
    words:retrospectively	-0.056
    words:return	0.144
    words:reveal	-0.066
    words:reveal a	0.060
    words:revealed	-0.203
    words:revealed that	-0.078
    words:reveals	0.285
    words:review	-0.235
    words:rhinovirus	0.049
    words:rhinovirus 3c	0.049
    words:rhinovirus 3c protease	0.049
    words:rhythmic	0.064
    words:ribosome	0.064
    words:risk	0.089
    words:risks	-0.044
    words:robust	0.027
    words:robustness	0.205
    words:role	0.127
    words:role for	0.144
    words:role for the	0.044
    words:role in	0.060
    words:rotenone	0.066
    words:rsv	-0.030
    words:rt-pcr	-0.038
    words:s	0.022
    words:s aureus	0.039
    words:s6k1	0.034
    words:safe	0.065
    words:salp15	0.046
    words:salt	-0.036
    words:sample	-0.273
    words:samples	-0.057
    words:samples from	-0.029
    words:scientific	-0.053
    words:scn	0.062
    words:screen	0.052
    words:screening	0.026
    words:sdpr	0.066
    words:secondary	0.027
    words:secretion of	-0.053
    words:sections	-0.043
    words:seen	0.032
    words:seen in	0.036
    words:selection	-0.020
    words:selective	0.091
    words:selectively	0.026
    words:selectivity	0.050
    words:senescent	0.102
    words:senescent cells	0.126
    words:sensing	0.050
    words:sensitive to	-0.032
    words:sensitive to the	0.100
    words:separation	0.089
    words:sequencing	-0.015
    words:sequential	-0.044
    words:series	-0.054
    words:serum	-0.030
    words:serve	-0.064
    words:serve as	-0.059
    words:serve as a	0.040
    words:sets	0.112
    words:several	0.026
    words:sh	-0.045
    words:shape	-0.042
    words:shared	-0.028
    words:shed light	0.038
    words:shed light on	0.038
    words:shift	-0.034
    words:shikonin	0.207
    words:shock	0.308
    words:short	-0.017
    words:should	0.113
    words:should be	-0.043
    words:show	0.281
    words:show a	-0.039
    words:show that	0.215
    words:show that in	0.122
    words:show that the	-0.052
    words:show that this	0.078
    words:showed	-0.189
    words:showed that	-0.108
    words:showed the	0.042
    words:shown	-0.021
    words:shown that	-0.058
    words:shows	0.080
    words:shows that	0.125
    words:side	-0.058
    words:signaling	0.015
    words:signaling and	0.033
    words:signaling in	-0.038
    words:signaling is	0.055
    words:signatures	-0.043
    words:significantly	-0.032
    words:significantly decreased	-0.034
    words:significantly improved	-0.050
    words:significantly increased	-0.082
    words:significantly reduced	0.036
    words:similar	0.016
    words:similar to	-0.056
    words:similarity	0.021
    words:similarly	-0.046
    words:simultaneous	0.288
    words:single-cell	0.200
    words:sirna	-0.077
    words:site	-0.048
    words:site of	0.035
    words:sites	0.047
    words:sites in	0.043
    words:situ	-0.027
    words:situation	-0.058
    words:skills	0.067
    words:skin	-0.126
    words:slow	-0.080
    words:small	-0.020
    words:social	0.042
    words:soil	-0.103
    words:soluble	0.065
    words:solution	-0.024
    words:some	-0.016
    words:some of	-0.039
    words:source of	0.172
    words:sources of	0.046
    words:southeastern	0.038
    words:southeastern yunnan	0.044
    words:southern yunnan	0.060
    words:space	-0.044
    words:species	0.039
    words:species ros	-0.036
    words:specific	0.021
    words:specification	0.127
    words:specificity	0.020
    words:spectra	-0.115
    words:sperm	0.036
    words:spinal cord	0.037
    words:spine	0.042
    words:splicing	0.050
    words:spontaneous	-0.043
    words:sprx	0.056
    words:sss	-0.026
    words:stability	0.069
    words:stability and	0.051
    words:stable	0.035
    words:stage	0.025
    words:staining	-0.023
    words:standard	0.044
    words:standard of	0.049
    words:standard of care	0.049
    words:statistically	-0.033
    words:statistically significant	-0.031
    words:status	0.075
    words:stem cells	0.052
    words:still	0.023
    words:stimulation	0.051
    words:stimuli	-0.018
    words:strain	-0.170
    words:strategies	-0.019
    words:strategy	-0.036
    words:stream	-0.034
    words:strength	0.026
    words:strength of	0.057
    words:stronger	0.035
    words:strongly	0.025
    words:structure	-0.032
    words:structure and	-0.136
    words:structure of	-0.030
    words:structure of the	-0.049
    words:structures	0.011
    words:studied	0.098
    words:studies are	0.058
    words:studies have	-0.111
    words:studies of	0.124
    words:study	0.018
    words:study demonstrates	0.054
    words:study provides	0.041
    words:studying	-0.064
    words:subgroup	0.041
    words:substrates	0.110
    words:subtypes	-0.030
    words:successful	-0.038
    words:successfully	-0.078
    words:such	0.025
    words:such as	0.043
    words:sufficient	0.088
    words:sufficient to	0.057
    words:suggest	0.307
    words:suggest that	0.128
    words:suggest that the	-0.057
    words:suggested	-0.118
    words:suggested that	-0.085
    words:suggesting	0.801
    words:suggesting a	0.306
    words:suggesting that	0.395
    words:suggests	0.240
    words:suggests that	0.221
    words:suitable for	0.040
    words:supercritical	0.040
    words:support	0.216
    words:support for	0.113
    words:support the	-0.033
    words:supporting	0.339
    words:suppression	-0.064
    words:suppression of	-0.046
    words:surface	0.018
    words:surfaces	-0.068
    words:survival	-0.005
    words:survival of	0.026
    words:symptoms	0.046
    words:synaptic	-0.111
    words:synthesis	0.071
    words:synthesis of	0.128
    words:system	0.018
    words:systems	0.017
    words:t	-0.078
    words:t cells	-0.035
    words:tak1	0.043
    words:taken	0.045
    words:taken together	0.111
    words:tapasin	0.052
    words:target	-0.044
    words:target for	0.056
    words:target genes	-0.051
    words:targeted	-0.115
    words:targeting	0.133
    words:targets	0.037
    words:task	-0.058
    words:tbp	0.158
    words:tcf4	-0.027
    words:techniques	-0.057
    words:temperature	-0.131
    words:temperatures	-0.028
    words:test	-0.222
    words:tested	0.049
    words:th	-0.034
    words:th2	0.051
    words:th2-specific	0.064
    words:than #	-0.061
    words:than in	-0.118
    words:than the	0.184
    words:that	0.458
    words:that a	-0.126
    words:that are	-0.017
    words:that both	0.053
    words:that during	-0.045
    words:that in	0.069
    words:that is	-0.027
    words:that it	0.107
    words:that it is	0.244
    words:that macrophages	0.065
    words:that of	-0.062
    words:that our	0.124
    words:that some	-0.058
    words:that such	-0.095
    words:that the	0.222
    words:that there is	0.076
    words:that they	-0.045
    words:that this	0.196
    words:that were	0.050
    words:the	0.011
    words:the #	0.017
    words:the ability to	-0.047
    words:the activation	-0.023
    words:the activation of	-0.057
    words:the activity	0.028
    words:the activity of	0.041
    words:the cell	0.115
    words:the cellular	0.040
    words:the chromosome	0.133
    words:the colon	0.043
    words:the complex	0.043
    words:the context	0.032
    words:the context of	0.032
    words:the control	-0.024
    words:the core	0.054
    words:the critical	0.064
    words:the current study	-0.186
    words:the design	-0.030
    words:the different	0.080
    words:the dorsal	-0.051
    words:the effect	0.036
    words:the effective	0.036
    words:the enzyme	0.076
    words:the evolutionary	0.067
    words:the existence	-0.043
    words:the existence of	-0.043
    words:the expression	-0.264
    words:the expression of	-0.167
    words:the fact	-0.041
    words:the fact that	-0.041
    words:the field	-0.044
    words:the first	0.265
    words:the first evidence	0.124
    words:the first time	0.209
    words:the formation	0.032
    words:the formation of	0.059
    words:the gene	-0.029
    words:the growth	0.140
    words:the growth of	0.033
    words:the host	0.106
    words:the human rhinovirus	0.049
    words:the importance	0.054
    words:the importance of	0.054
    words:the initial	0.050
    words:the level	-0.048
    words:the level of	-0.044
    words:the literature	0.076
    words:the liver	0.068
    words:the loss	0.070
    words:the loss of	0.084
    words:the major	-0.026
    words:the mean	-0.039
    words:the mechanisms	-0.124
    words:the model	-0.037
    words:the most	0.042
    words:the mouse	-0.070
    words:the nature	0.038
    words:the nature of	0.038
    words:the need	0.084
    words:the need for	0.092
    words:the negative	0.054
    words:the number	-0.044
    words:the number of	-0.044
    words:the observed	0.057
    words:the only	0.060
    words:the origin	0.097
    words:the origin of	0.097
    words:the original	0.043
    words:the other	-0.122
    words:the overall	0.087
    words:the past	-0.071
    words:the patient	0.029
    words:the patients	-0.026
    words:the potential	0.027
    words:the potential of	-0.041
    words:the potential to	0.146
    words:the power	0.078
    words:the power of	0.146
    words:the prediction	0.094
    words:the presence	-0.017
    words:the primary	0.018
    words:the progression	0.143
    words:the rate	0.111
    words:the rate of	0.175
    words:the regulation	0.040
    words:the regulation of	0.043
    words:the relationship	-0.063
    words:the relationship between	-0.059
    words:the relative	-0.044
    words:the results	0.150
    words:the results show	0.084
    words:the role	-0.016
    words:the spinal	0.114
    words:the structure	0.036
    words:the substrate	0.054
    words:the system	0.035
    words:the total	-0.031
    words:the two	0.021
    words:the unique	0.166
    words:the use	0.053
    words:the use of	0.053
    words:their	0.029
    words:them	-0.038
    words:then	-0.067
    words:therapeutic	0.025
    words:therapies	-0.035
    words:therapies for	-0.068
    words:there	-0.012
    words:there are	-0.021
    words:there is a	0.037
    words:therefore	0.080
    words:these	0.120
    words:these data	0.244
    words:these findings	0.195
    words:these results	0.300
    words:these results are	-0.199
    words:these results indicate	0.033
    words:these results suggest	0.096
    words:they	-0.033
    words:this	0.181
    words:this article	-0.061
    words:this effect	0.052
    words:this indicates	0.148
    words:this indicates that	0.148
    words:this is	-0.068
    words:this is the	0.372
    words:this paper	-0.101
    words:this paper we	-0.069
    words:this report	0.045
    words:this review	-0.061
    words:this study demonstrates	0.054
    words:this study we	0.025
    words:this suggests	0.119
    words:this suggests that	0.109
    words:this work	0.030
    words:those in	-0.035
    words:thought to	0.029
    words:three	-0.123
    words:through a	-0.132
    words:through the	0.044
    words:thus	0.540
    words:thus our	0.087
    words:tie2	0.089
    words:time that	0.065
    words:times	0.019
    words:timing	0.094
    words:tissue	-0.009
    words:tissues	0.028
    words:tlr7	-0.039
    words:tlr9	0.063
    words:to	-0.001
    words:to #	0.034
    words:to a	0.116
    words:to activate	0.041
    words:to adcc	0.052
    words:to an	0.034
    words:to analyze	-0.036
    words:to be	0.060
    words:to be a	0.074
    words:to be associated	-0.042
    words:to be involved	0.043
    words:to be the	0.041
    words:to date	0.030
    words:to determine	-0.056
    words:to evaluate	-0.019
    words:to examine	-0.024
    words:to identify	-0.054
    words:to improve	0.023
    words:to increase	-0.074
    words:to induce	-0.032
    words:to investigate	-0.087
    words:to investigate the	-0.059
    words:to its	-0.081
    words:to maintain	0.045
    words:to meet	0.077
    words:to our	0.042
    words:to our knowledge	0.095
    words:to predict	-0.033
    words:to promote	0.162
    words:to reduce	0.175
    words:to regulate	-0.035
    words:to study	0.127
    words:to support	0.052
    words:to the	-0.014
    words:to the development	0.075
    words:to these	0.242
    words:to use	0.086
    words:together	0.085
    words:together our	0.180
    words:together our findings	0.119
    words:together with	-0.092
    words:tolerance	-0.045
    words:tomato	0.056
    words:tool	0.039
    words:tools	-0.022
    words:total	-0.114
    words:total of	-0.027
    words:toward	-0.028
    words:towards	0.138
    words:toxicity	0.058
    words:tpa	0.063
    words:trafficking	0.041
    words:trail	0.025
    words:trans	-0.092
    words:transcript	0.073
    words:transcription factor	0.018
    words:transgenic	-0.022
    words:translocation of	-0.041
    words:transportation	0.038
    words:transporter	-0.165
    words:traps	0.057
    words:treat	0.043
    words:treated	0.020
    words:treated with	-0.040
    words:treatment	0.071
    words:trial	-0.068
    words:trigger	-0.037
    words:tropical	0.020
    words:tropical southeastern	0.044
    words:tropical southeastern yunnan	0.060
    words:trpc4	0.063
    words:trypsin	0.043
    words:tumor	-0.015
    words:two	0.111
    words:ubiquitin	-0.038
    words:unclear	-0.030
    words:under	-0.062
    words:undergo	0.037
    words:understanding	-0.062
    words:understanding of	-0.036
    words:understanding the	-0.045
    words:unexpectedly	0.108
    words:ung	0.068
    words:units	-0.076
    words:univariate	-0.057
    words:unknown	-0.036
    words:unusual	-0.044
    words:up	0.076
    words:up to	0.042
    words:upon	0.121
    words:upstream	-0.100
    words:use	0.035
    words:use of	0.199
    words:used	-0.045
    words:used for	-0.084
    words:useful	0.107
    words:useful for	0.093
    words:using	-0.155
    words:using the	0.065
    words:utility	0.083
    words:utilizing	-0.056
    words:v	-0.138
    words:vaccines	-0.063
    words:validate	-0.055
    words:validated	-0.033
    words:validation	-0.044
    words:value	0.027
    words:values	-0.027
    words:variability	0.039
    words:variable	-0.108
    words:variants	-0.032
    words:variation	-0.032
    words:versus	0.041
    words:vertebrate	0.080
    words:very	-0.082
    words:via	-0.028
    words:vibration	0.026
    words:viral	0.024
    words:virus	-0.078
    words:visual	-0.037
    words:vitro	-0.063
    words:vivo	0.121
    words:vivo and	0.109
    words:volume	-0.083
    words:voxel	-0.050
    words:vs #	0.089
    words:warming	0.058
    words:was	-0.139
    words:was #	-0.055
    words:was also	-0.149
    words:was associated	-0.042
    words:was associated with	-0.042
    words:was detected	-0.043
    words:was found	0.021
    words:was observed	-0.019
    words:was significantly	-0.024
    words:was used	0.049
    words:was used to	0.033
    words:water	-0.108
    words:wave	-0.074
    words:ways	0.034
    words:we	-0.004
    words:we also	0.028
    words:we conclude	-0.076
    words:we conclude that	0.075
    words:we demonstrate	0.202
    words:we demonstrate that	0.190
    words:we discuss	-0.156
    words:we find	0.371
    words:we find that	0.313
    words:we found	0.014
    words:we found a	0.076
    words:we further	-0.024
    words:we have	-0.078
    words:we identified	-0.123
    words:we identify	-0.036
    words:we investigated	-0.066
    words:we investigated the	-0.045
    words:we observed	-0.049
    words:we present evidence	0.076
    words:we propose	0.187
    words:we propose that	0.092
    words:we provide	-0.121
    words:we report	0.089
    words:we report that	0.311
    words:we show	0.486
    words:we show that	0.141
    words:we suggest	0.204
    words:we suggest that	0.171
    words:we then	-0.045
    words:we use	-0.123
    words:we used	-0.063
    words:weight	-0.080
    words:well	-0.094
    words:well as	-0.071
    words:were	-0.184
    words:were also	-0.114
    words:were associated	0.072
    words:were associated with	0.054
    words:were evaluated	-0.091
    words:were found	0.037
    words:were identified	-0.035
    words:were more	-0.166
    words:were observed	-0.041
    words:were the	0.031
    words:western	-0.059
    words:when	0.024
    words:where	0.015
    words:where it	0.078
    words:whereas	-0.053
    words:whereas the	-0.051
    words:whether	-0.063
    words:which can	0.028
    words:which can be	-0.046
    words:which is	0.059
    words:which was	-0.069
    words:which were	-0.090
    words:while the	0.077
    words:why	0.086
    words:widespread	-0.029
    words:wild	-0.049
    words:wild type	-0.061
    words:wild-type	-0.147
    words:with	0.031
    words:with a	0.054
    words:with an	-0.084
    words:with chronic	0.058
    words:with dna	0.044
    words:with increased	0.026
    words:within the	-0.040
    words:without	-0.092
    words:wm	0.074
    words:word	0.149
    words:would	0.323
    words:wound healing	0.046
    words:wt	-0.033
    words:x-ray	-0.048
    words:xenograft	-0.060
    words:xenografts	0.042
    words:year	-0.039
    words:years	0.073
    words:yeast	-0.052
    words:yet	0.020
    words:yield	-0.067
    words:yields	0.088
    words:you	-0.079
    words:younger	0.052
    words:yunnan	0.074
    words:z	-0.062
    words:zkd	-0.030
    words:zone	0.083
    words:×	-0.058
    words:× #	-0.052
    words:× # #	-0.052
    words:α-syn	0.061
    words:α-syn and	0.079
    words:β	0.056
    words:β cell	0.032
    words:μg	-0.194
    """#
}
