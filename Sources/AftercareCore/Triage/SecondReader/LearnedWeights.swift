/// What each feature weighs, as `.ci/learn` learned it from the labelled replies of the tests; nobody writes here by hand.
enum LearnedWeights {
  /// Which replies those were: their fingerprint.
  static let learnedFrom: UInt64 = 0xe5c3d0c4e2edf987

  /// A line is the weight for red in 64ths of a logit, the weights for codes, and the feature's name (``Features``); the
  /// first line holds what all starts from.
  static let table: StaticString = #"""
    -123	sharp_pain:-81 radiating_pain:-145 weakness:-88 numbness:-106 tingling:-105 worsening:-116 persistent_beyond_72h:-67 history_disc:-237 history_injury:-394 osteoporosis:-236 pregnancy_symptom:-168 bladder_bowel:-158 saddle_numbness:-175 chest_breath:-181 calf_swelling:-204 fever:-158 severe_headache:-189 faint_dizzy:-152 allergic_reaction:-173 severe_bruising:-285 emergency:-114 self_harm:-141	
    -205	sharp_pain:12 weakness:18 numbness:16 worsening:17 persistent_beyond_72h:-7 saddle_numbness:-40 chest_breath:2 calf_swelling:-6 faint_dizzy:14	{good}
    -201	weakness:13 numbness:-35 tingling:-22 persistent_beyond_72h:-13 bladder_bowel:-2 saddle_numbness:-6 faint_dizzy:57	{denied}
    -193		{over}
    -140		{hypothetical}
    -134		{uncertain}
    -119		{earlier}
    -98		{otherPerson}
    66	worsening:63	late+than
    63	worsening:125	late+worse
    57	weakness:22 tingling:-13 persistent_beyond_72h:-6 emergency:-1	can not
    55	sharp_pain:-101 persistent_beyond_72h:168	late+pain
    54	tingling:-22	[en58] & [en234]
    47	sharp_pain:-33 numbness:-17 tingling:3 calf_swelling:-31 allergic_reaction:20 emergency:-30 self_harm:-19	/^bu/
    47	worsening:107	late+today
    47		no puedo
    46	sharp_pain:-23 tingling:-7 worsening:-23 persistent_beyond_72h:-15 history_disc:-24 osteoporosis:-23 pregnancy_symptom:-64 bladder_bowel:-105 saddle_numbness:-72 chest_breath:-19 fever:-60 severe_headache:-22 faint_dizzy:-136 allergic_reaction:-7 emergency:-106 self_harm:-72	<the> <part>
    45	sharp_pain:-65 persistent_beyond_72h:102	late+hurts
    42	sharp_pain:-10	[es182] & [es122]
    -41	numbness:10 tingling:23 persistent_beyond_72h:31 self_harm:21	late+my
    39	pregnancy_symptom:6	# & [en957]
    39	sharp_pain:-5 numbness:21 tingling:3 persistent_beyond_72h:-20 history_injury:6 bladder_bowel:-11 chest_breath:-16 severe_headache:-34 faint_dizzy:-2 emergency:-17	, ~ <part>
    -39		[en490] & [en93]
    39		late+ayer
    38	sharp_pain:-13 radiating_pain:-34 tingling:-18 worsening:-24 persistent_beyond_72h:-27 history_disc:-44 history_injury:-35 osteoporosis:-92 pregnancy_symptom:-19 bladder_bowel:-47 saddle_numbness:-48 chest_breath:-38 calf_swelling:-46 fever:3 severe_headache:-35 faint_dizzy:-26 allergic_reaction:-5 severe_bruising:-7 emergency:-5 self_harm:-26	[en869]
    -38		dolor en
    -38		dolor en <the>
    38		late+mas
    38	numbness:18	yes ~ no
    -37		[en404]
    -37		or
    -36	radiating_pain:-10 tingling:-26 osteoporosis:-10 pregnancy_symptom:-8 calf_swelling:-47 fever:-2 faint_dizzy:-26 allergic_reaction:-17	[es950]
    35	numbness:9 persistent_beyond_72h:-21 history_disc:-2 osteoporosis:-2 pregnancy_symptom:-29 bladder_bowel:-43 saddle_numbness:-1 chest_breath:-37 fever:-49 severe_headache:-28 faint_dizzy:-51 allergic_reaction:-13 emergency:-21 self_harm:-44	<side> <part>
    35	persistent_beyond_72h:-12	[es182] & [es966]
    35	weakness:-35 numbness:-6 worsening:-12 persistent_beyond_72h:93	late+no
    34	tingling:4 worsening:-9 persistent_beyond_72h:-26 history_disc:-30 bladder_bowel:-73 saddle_numbness:-68 chest_breath:-72 calf_swelling:-43 fever:-80 severe_headache:-53 faint_dizzy:-73 allergic_reaction:-2 severe_bruising:-7 self_harm:-49	<my> <part>
    34	sharp_pain:-12 persistent_beyond_72h:66	late+duele
    34	worsening:10	late+peor
    34	sharp_pain:-27 numbness:-20 tingling:-34 worsening:42 persistent_beyond_72h:-28 history_disc:-13 bladder_bowel:-24 saddle_numbness:-15 chest_breath:-3 emergency:-23	up
    33	pregnancy_symptom:40 fever:-6	# <time>
    33	sharp_pain:-20	# ~ <part>
    -32	weakness:15 worsening:45	, & [en362]
    -32	numbness:-44	/ren/
    32		[es182] & [en148]
    32	persistent_beyond_72h:-41	late+more
    32	worsening:26	late+yesterday
    32		no feeling
    32		no ~ but
    31	sharp_pain:-4 radiating_pain:-2 weakness:-34 worsening:67 persistent_beyond_72h:-18 emergency:-5	/eor/
    31	sharp_pain:-23 numbness:-4 worsening:108 persistent_beyond_72h:-4	/peor/
    -31	tingling:87	[es106] & [es759]
    -31	persistent_beyond_72h:4	late+all
    30		, ~ today
    30	pregnancy_symptom:79	/ick/
    30	sharp_pain:-47 weakness:30 numbness:-19 persistent_beyond_72h:-9 saddle_numbness:-9 fever:-25 faint_dizzy:-44 emergency:-23	/ps$/
    -30	sharp_pain:-7 numbness:26 tingling:-2 saddle_numbness:14	[en650]
    -30		and ~ to
    -30		can i
    30	persistent_beyond_72h:39	no better
    30		puedo ~ bien
    29	sharp_pain:-18 radiating_pain:-16 tingling:-18 persistent_beyond_72h:-3 history_injury:27 saddle_numbness:-34 fever:-22 faint_dizzy:-9 emergency:-26 self_harm:-18	<part> <be>
    -29		[en1002] & [en143]
    29		[en810] & [es182]
    29	numbness:17 tingling:-5	[es182] & [en613]
    29	worsening:34	late+que
    29	sharp_pain:9 radiating_pain:-15 weakness:-19 numbness:-28 tingling:-10 worsening:-80 persistent_beyond_72h:-34 history_disc:-18 osteoporosis:-1 pregnancy_symptom:-55 bladder_bowel:-25 saddle_numbness:-35 calf_swelling:-39 fever:-54 severe_headache:-15 severe_bruising:-23 emergency:3 self_harm:-62	me
    29	self_harm:16	want to
    -29		what if
    28	weakness:-1 numbness:-25 worsening:21 saddle_numbness:-1 emergency:-1	/^wors/
    28	numbness:-15 fever:27	/eri/
    28	tingling:-37 emergency:46	/ili/
    28	weakness:-11 numbness:-28 worsening:45 persistent_beyond_72h:-38 faint_dizzy:-2 emergency:-15 self_harm:-7	/wors/
    28	weakness:-12 numbness:-67 worsening:-6 persistent_beyond_72h:-11 fever:-1 faint_dizzy:99 emergency:-2	/zy$/
    -28	numbness:-4 persistent_beyond_72h:-2 saddle_numbness:-11 severe_bruising:29 self_harm:-1	[en1018]
    -28		[en58] & [en966]
    28	sharp_pain:-56 persistent_beyond_72h:135	late+dolor
    28		yes .
    -27	radiating_pain:-40 worsening:-7 persistent_beyond_72h:-20 saddle_numbness:-64 chest_breath:-5 fever:-27 severe_headache:-3	/^ma/
    27	sharp_pain:-38 weakness:-7 numbness:5 persistent_beyond_72h:-6 allergic_reaction:-38	/alf/
    27	sharp_pain:-6 radiating_pain:-13 weakness:-9 numbness:-2 worsening:-39 persistent_beyond_72h:-37 history_disc:-14 osteoporosis:-26 pregnancy_symptom:-32 bladder_bowel:-45 saddle_numbness:-7 chest_breath:-2 calf_swelling:-10 severe_headache:-15 allergic_reaction:-6 emergency:-28	/do$/
    27	weakness:-19 numbness:-23 worsening:3 persistent_beyond_72h:-33 saddle_numbness:-31 faint_dizzy:-17 emergency:-20	/ors/
    27	radiating_pain:-62 weakness:-78 worsening:-31 persistent_beyond_72h:-27 chest_breath:34 allergic_reaction:-10	/spi/
    27	numbness:104 tingling:-13	<be> <the> <part>
    27	chest_breath:6 faint_dizzy:50	<have> to
    -27		i came
    -27	radiating_pain:-20 persistent_beyond_72h:18	late+to
    27	sharp_pain:-12 radiating_pain:-32 weakness:-4 numbness:-15 tingling:-11 worsening:-40 persistent_beyond_72h:-29 osteoporosis:-47 pregnancy_symptom:-71 saddle_numbness:-10 chest_breath:-8 fever:-24 faint_dizzy:-41 allergic_reaction:-18 severe_bruising:-2 emergency:-40 self_harm:-56	my
    27	weakness:-10 numbness:146 tingling:-12	no <feel>
    27		not better
    27	tingling:22	si ~ no
    27	sharp_pain:-32 radiating_pain:92	to ~ <part>
    26	persistent_beyond_72h:21	# ~ <be>
    26		# ~ i
    26	numbness:61	. no
    26	sharp_pain:-12 osteoporosis:34	. ~ <part>
    -26		/^rar/
    26	self_harm:25	/^thi/
    -26		/ders$/
    26	sharp_pain:-38	/gra/
    26	tingling:-17 history_disc:-21 pregnancy_symptom:56 fever:-34 severe_bruising:2	/ks$/
    26	weakness:-1 numbness:55 worsening:-22 persistent_beyond_72h:-20 saddle_numbness:9	/mb$/
    26	persistent_beyond_72h:-10 allergic_reaction:88	/nch/
    26	sharp_pain:-13 radiating_pain:-29 weakness:-11 numbness:-14 tingling:-25 worsening:80 persistent_beyond_72h:-29 self_harm:-23	/peo/
    26	numbness:-74	<become> <the>
    -26		<the> <side> <part>
    -26	sharp_pain:14 radiating_pain:-24 weakness:15 numbness:-33	[en251] & [en37]
    -26	numbness:-24 faint_dizzy:30	[en266]
    26	sharp_pain:-21 radiating_pain:-7 numbness:4 tingling:-27 worsening:-12 persistent_beyond_72h:-15 history_disc:-32 pregnancy_symptom:-6 bladder_bowel:-24 saddle_numbness:-5 fever:-20 severe_headache:-7 faint_dizzy:-1 allergic_reaction:-5 emergency:-2 self_harm:-78	[es13]
    -26		[es182] & [es106]
    26		[es731]
    -26	radiating_pain:-3 numbness:-48 persistent_beyond_72h:-86	[es975]
    26	sharp_pain:-3 radiating_pain:-5 tingling:-12 worsening:-9 persistent_beyond_72h:-20 history_disc:-8 osteoporosis:-32 pregnancy_symptom:-57 bladder_bowel:-10 saddle_numbness:-16 chest_breath:-8 calf_swelling:-31 fever:-1 severe_headache:-53 allergic_reaction:-20 severe_bruising:-31 emergency:-59 self_harm:-2	el
    26	sharp_pain:7	i ~ #
    26	sharp_pain:-32 weakness:-19 numbness:12 worsening:-7 persistent_beyond_72h:52	late+not
    -26		no ~ .
    26	tingling:-19 persistent_beyond_72h:-17 bladder_bowel:2 chest_breath:-5	no ~ <the>
    25		. & [es694]
    -25	sharp_pain:-1 radiating_pain:-19 weakness:-7 numbness:-7 worsening:8 persistent_beyond_72h:-4 history_injury:46 severe_headache:-31	/^me/
    -25	numbness:2 tingling:-11	/^ta/
    -25	sharp_pain:-1 numbness:-29 worsening:16 persistent_beyond_72h:5 history_disc:-4 saddle_numbness:-8 calf_swelling:-15 fever:-2 allergic_reaction:-53	/ay$/
    -25	severe_bruising:74	/ders/
    25	tingling:-20 persistent_beyond_72h:-5 emergency:-18	/ever/
    25	weakness:-10 emergency:2 self_harm:-4	/lp$/
    25	emergency:23	<my> now
    -25	emergency:8	<the> <the>
    25	numbness:-27 tingling:-27 persistent_beyond_72h:-3 saddle_numbness:-4 chest_breath:-43 calf_swelling:17 self_harm:15	[en394]
    -25		[en917] & [en869]
    25		[en954] & [en234]
    25		[en954] & [en362]
    -25		hormigueo & [es759]
    25	worsening:5	late+hoy
    25	emergency:14	me now
    -25		stabbing pain
    -24		, ~ as
    24	sharp_pain:-5 weakness:27	. & [en869]
    24	weakness:7 chest_breath:18 self_harm:6	. ~ <the>
    24	sharp_pain:-11 radiating_pain:-24 weakness:-73 saddle_numbness:-4 severe_bruising:33	/^bl/
    24	radiating_pain:-21 tingling:24 worsening:-47 persistent_beyond_72h:-61 osteoporosis:-29 saddle_numbness:-11 chest_breath:-3 calf_swelling:-11 fever:-33 severe_headache:-30 emergency:-53	/^pi/
    -24	radiating_pain:4	/aja/
    24		/ate/
    24	sharp_pain:1 radiating_pain:-29 weakness:-52 numbness:3 tingling:-16 worsening:-24 persistent_beyond_72h:-9 history_disc:-32 osteoporosis:-12 bladder_bowel:-51 chest_breath:-28 allergic_reaction:-9 self_harm:-19	/da$/
    24	sharp_pain:-14 persistent_beyond_72h:-14 self_harm:-1	/ded/
    -24	numbness:2	/eci/
    24	weakness:-9 numbness:-24 severe_headache:-1 faint_dizzy:-2	/elp/
    24	numbness:-45 persistent_beyond_72h:-19	/eo$/
    24	weakness:-10 numbness:16 tingling:-4 worsening:-14 saddle_numbness:17	/numb$/
    24		/zo$/
    -24		<have> ~ pain
    -24		<my> <be>
    24	weakness:48 persistent_beyond_72h:-1 fever:30	<the> ~ no
    -24	faint_dizzy:7	[en1002] & [en980]
    24		[en12] & [en949]
    24	sharp_pain:-18 numbness:-2	[en170] & [en362]
    -24		[en20] & [en170]
    24		[en426] & [en234]
    -24		[en490] & [en106]
    24		[es182] & [es950]
    24	sharp_pain:-8 radiating_pain:-15 weakness:-5 tingling:-19 persistent_beyond_72h:-1 severe_headache:-7 allergic_reaction:-2	[es26]
    24		it ~ ,
    24	persistent_beyond_72h:21	late+hurting
    24	weakness:-11 numbness:18 persistent_beyond_72h:-24 saddle_numbness:18	numb
    24	sharp_pain:-20 radiating_pain:-2 weakness:-14 tingling:-29 saddle_numbness:-15	y
    -23	sharp_pain:6 radiating_pain:-94 weakness:-68 numbness:-94 tingling:-74 worsening:-89 persistent_beyond_72h:-52 history_injury:-17 osteoporosis:-57 pregnancy_symptom:4 bladder_bowel:-73 saddle_numbness:-112 chest_breath:-85 calf_swelling:-54 fever:53 severe_headache:-49 faint_dizzy:-74 allergic_reaction:-71 severe_bruising:-29 self_harm:-123	#
    -23		, ~ since
    23		. & [en634]
    23	emergency:18	/^ayu/
    23	emergency:42	/^ayud/
    23	sharp_pain:-2 numbness:-34 worsening:-28 history_disc:26 osteoporosis:19 bladder_bowel:-35 chest_breath:-13 fever:-6 faint_dizzy:37	/^sp/
    -23		/aso/
    23	emergency:48	/ayu/
    23	emergency:43	/ayud/
    23	sharp_pain:-53 radiating_pain:-16 weakness:-17 numbness:-37 tingling:-48 persistent_beyond_72h:-57 emergency:140 self_harm:-8	/elp$/
    -23		/hap/
    23	sharp_pain:-6 emergency:4	/help$/
    23	persistent_beyond_72h:-9 bladder_bowel:-28 fever:-8 emergency:-4 self_harm:15	/ier/
    23	sharp_pain:-10	/ise/
    -23	persistent_beyond_72h:-3 pregnancy_symptom:-11 fever:17	/ld$/
    -23		/lders/
    -23		/mbe/
    23	pregnancy_symptom:68	/mpi/
    23	sharp_pain:-6 weakness:-12 numbness:12 tingling:-1 worsening:-23 persistent_beyond_72h:-24	/umb$/
    23	emergency:27	/yud/
    -23	radiating_pain:21	<become> ~ ,
    23	numbness:15	<part> <have>
    -23	history_injury:25	<part> hurts
    -23		<part> ~ can
    23	weakness:-3	<the> ~ y
    -23	history_disc:40 emergency:3 self_harm:91	[en1002] & [en874]
    23		[en19] & [es998]
    -23		[en234] & [en138]
    -23		[en234] & [en810]
    23	worsening:19 severe_bruising:21	[en380] & [en12]
    -23	worsening:55 persistent_beyond_72h:-31	[en426] & [en490]
    23		[en490] & .
    -23	worsening:59	[en490] & [en1002]
    23	sharp_pain:15 persistent_beyond_72h:-24	[en869] & #
    23	self_harm:2	[en966] & [en394]
    -23		[es127]
    23		[es214] & #
    -23		[es486]
    23		better ~ <be>
    23		every hour
    23	weakness:15 numbness:6 bladder_bowel:-1	foot
    23	sharp_pain:-10 emergency:15	help
    23		i do
    23	sharp_pain:-4 persistent_beyond_72h:55	late+as
    23	persistent_beyond_72h:50	late+painful
    -23		no ~ en
    -23		no ~ no
    -23		no ~ pain
    -23		pain ~ yesterday
    -23		shoulders
    -23		si <be>
    23		with <the>
    22		. ~ si
    -22	radiating_pain:15 persistent_beyond_72h:98	/^ach/
    22	sharp_pain:-1 faint_dizzy:26	/^kee/
    22		/^then/
    22	sharp_pain:-29 weakness:-27	/^ur/
    22	emergency:-26	/empe/
    22	weakness:-81 faint_dizzy:13	/ert/
    22	numbness:-42 worsening:-7 bladder_bowel:8 emergency:-14 self_harm:-65	/et$/
    22	numbness:3	/foot$/
    22	sharp_pain:-50 worsening:-22	/igue/
    22	worsening:-4 persistent_beyond_72h:-1 chest_breath:6 emergency:-5	/ike$/
    22	sharp_pain:-18 faint_dizzy:34	/kee/
    -22	allergic_reaction:13	/lis/
    22	sharp_pain:-40 weakness:1 self_harm:-3	/oot$/
    22	sharp_pain:-1 allergic_reaction:49	/ras/
    -22		/reci/
    22	sharp_pain:-3 weakness:35 numbness:-12	/rra/
    22		/then$/
    22		/then/
    -22	weakness:12	/ued/
    -22	worsening:4	/uit/
    22		<be> ~ <day>
    22	sharp_pain:-18 radiating_pain:124 weakness:-78 numbness:-4 tingling:26 worsening:-31 persistent_beyond_72h:-4 history_disc:-11 history_injury:-3 severe_headache:-42 allergic_reaction:-20	<part> ~ <part>
    -22	numbness:35	<person> ~ <part>
    22	sharp_pain:-5 radiating_pain:31 weakness:-41 numbness:17 tingling:5 persistent_beyond_72h:-2 calf_swelling:-8	<side> ~ <part>
    22	radiating_pain:4 weakness:-13	<the> dolor
    22		[en106] & [en468]
    22	weakness:6	[en12] & [en251]
    22	persistent_beyond_72h:64	[en19] & [en157]
    22	sharp_pain:-4 radiating_pain:-18 weakness:19 numbness:-21 tingling:-27 worsening:-57 persistent_beyond_72h:-21 history_disc:-8 bladder_bowel:-34 saddle_numbness:-4 fever:-40 severe_headache:-10 allergic_reaction:-22 emergency:-11 self_harm:-33	[en37]
    -22		[en37] & [en869]
    -22		[en490] & [en63]
    -22		[en508] & ,
    -22	numbness:-2 tingling:-5 persistent_beyond_72h:8 pregnancy_symptom:-20 bladder_bowel:-17 chest_breath:-5 allergic_reaction:3 emergency:-14	[en551]
    22	weakness:19	[en551] & .
    22	worsening:-26 persistent_beyond_72h:10 saddle_numbness:2	[en810] & [en1002]
    -22	numbness:10 tingling:6	[en869] & [en490]
    -22		[en890] & [en490]
    -22		[en954] & [en309]
    22		[es182] & [es1]
    22	sharp_pain:-3 weakness:-1 numbness:-5 tingling:-13 worsening:-28 persistent_beyond_72h:-28 history_disc:-5 osteoporosis:-1 saddle_numbness:-17 chest_breath:-27 calf_swelling:-12 fever:-19 severe_headache:-17 severe_bruising:-6 emergency:-4 self_harm:-27	[es1]
    -22		[es375]
    -22	radiating_pain:32	[es982] & [es887]
    22	history_injury:18	and ~ hurts
    22		de #
    22		good .
    -22		i ~ with
    -22		it ~ worse
    22	sharp_pain:-25 radiating_pain:-8 weakness:-10 numbness:-11 tingling:-9 worsening:-19 persistent_beyond_72h:-28 chest_breath:-44 fever:-10 severe_headache:-16 emergency:-10 self_harm:-17	la
    -22	persistent_beyond_72h:30	late+every
    22	worsening:21	late+was
    -22		much better
    -22	saddle_numbness:10	no <be>
    -22		no tengo
    22		no ~ <feel>
    22	weakness:58 persistent_beyond_72h:-11 bladder_bowel:1	not ~ it
    22		pain ~ /
    22		then
    22	numbness:-19	will not
    22		you ~ <be>
    21	pregnancy_symptom:124	# weeks
    21	sharp_pain:28 radiating_pain:1 numbness:19 persistent_beyond_72h:-1 pregnancy_symptom:6	, ~ <the>
    21		, ~ with
    21	sharp_pain:-8 radiating_pain:3 weakness:4 numbness:1 tingling:3 worsening:-13 history_disc:8 pregnancy_symptom:-1 emergency:18	.
    21		. & [en19]
    21	sharp_pain:20 weakness:-28 numbness:-31 tingling:-49 persistent_beyond_72h:6 chest_breath:-22 emergency:-25	/^dol/
    21	weakness:-49	/^el/
    21	tingling:10	/^int/
    21	sharp_pain:-8 radiating_pain:-22 weakness:34 numbness:-1 bladder_bowel:-6	/^ke/
    21	faint_dizzy:162	/^mare/
    -21		/^opt/
    21	sharp_pain:-5 radiating_pain:-1 weakness:-2 tingling:-1 worsening:-10 persistent_beyond_72h:-26 pregnancy_symptom:-12 bladder_bowel:-32 saddle_numbness:-12 chest_breath:-11 calf_swelling:-10 fever:-6 severe_headache:-20 faint_dizzy:-23 allergic_reaction:9 emergency:-10 self_harm:14	/^to/
    -21		/aut/
    -21		/ede/
    -21		/emo/
    21	sharp_pain:-12 radiating_pain:-31 weakness:-12 numbness:-28 persistent_beyond_72h:3 history_disc:-25 history_injury:-21 osteoporosis:-58 pregnancy_symptom:-19 bladder_bowel:-46 saddle_numbness:-37 chest_breath:-16 calf_swelling:-49 fever:-19 severe_headache:12 faint_dizzy:-8 allergic_reaction:-36 severe_bruising:-83 emergency:-16 self_harm:-19	/ing/
    21	faint_dizzy:78	/mare/
    21	weakness:-41 numbness:30 tingling:-12	/mid/
    -21	sharp_pain:26	/nos$/
    -21		/opt/
    21	numbness:33	/part/
    -21		/raro/
    -21		<be> worse today
    -21		<become> ~ <time>
    -21	sharp_pain:11 tingling:20 severe_headache:14 allergic_reaction:22	<my> ~ ,
    -21		[en1018] & [en602]
    -21		[en11] & [en148]
    -21		[en19] & [en966]
    21	weakness:-4 worsening:13 persistent_beyond_72h:-2 emergency:10	[en234] & ,
    -21	sharp_pain:18	[en250] & [en1002]
    21		[en309] & [en309]
    21	chest_breath:7	[en362] & [en1002]
    21	sharp_pain:18	[en37] & [en966]
    -21		[en426] & [en60]
    21	numbness:-4	[en442] & [en234]
    -21	chest_breath:49	[en468] & [en20]
    21		[en468] & [en874]
    -21	tingling:-2	[en549]
    21		[en551] & [en810]
    -21		[en58] & [en874]
    21	sharp_pain:-9 weakness:-31 numbness:-14 worsening:-35 persistent_beyond_72h:-16 osteoporosis:7 pregnancy_symptom:-15 saddle_numbness:-24 chest_breath:-19 calf_swelling:-19 fever:-27 severe_headache:-2 faint_dizzy:-3 severe_bruising:-14 emergency:3 self_harm:-5	[en60]
    -21	weakness:44	[en677] & ,
    -21		[en682] & [en20]
    -21		[en810] & [en170]
    -21		[en810] & [en746]
    21	sharp_pain:-15 radiating_pain:-30 weakness:-15 numbness:-28 tingling:-54 worsening:-9 persistent_beyond_72h:-32 history_disc:-9 history_injury:4 osteoporosis:-19 pregnancy_symptom:-22 bladder_bowel:-20 saddle_numbness:-23 chest_breath:-25 calf_swelling:-61 fever:-46 severe_headache:-46 faint_dizzy:-2 allergic_reaction:-29 severe_bruising:-30 emergency:-10	[en874]
    -21		[en954] & [en12]
    21	self_harm:45	[en954] & [en490]
    -21		[en966] & [en634]
    -21		[es182] & [es182]
    -21		[es182] & [es854]
    21	tingling:10	[es694] & [es182]
    21	numbness:12	[es950] & [es214]
    21		[es950] & [es54]
    -21		[es982] & [es2]
    -21	worsening:87	a #
    21	sharp_pain:80	an #
    -21		better ~ <time>
    21		dolor ~ en
    -21		ever
    -21		for ~ ,
    21	numbness:-7 worsening:3 severe_bruising:9	from ~ to
    -21		i ~ <time>
    21	sharp_pain:-10 radiating_pain:-35 weakness:-17 numbness:-7 tingling:2 worsening:-10 persistent_beyond_72h:-11 pregnancy_symptom:-2 chest_breath:-2 calf_swelling:-15 fever:-42 severe_headache:-20 self_harm:-23	in
    -21	worsening:2	it ~ <become>
    -21		it ~ today
    -21	radiating_pain:13 bladder_bowel:6 calf_swelling:11	late+.
    21	persistent_beyond_72h:21	late+sigue
    -21		my arm
    21	sharp_pain:4 persistent_beyond_72h:48 calf_swelling:30	not <become>
    21		sciatica & [en362]
    21	self_harm:26	would ~ i
    20	sharp_pain:29	# & [en966]
    -20		, & [en889]
    -20		, all
    -20		, ~ fine
    20	sharp_pain:17 weakness:-5 numbness:-14 worsening:30 persistent_beyond_72h:-16 pregnancy_symptom:-25 saddle_numbness:-18 emergency:-19	/^ag/
    -20	sharp_pain:-6 weakness:-12 numbness:-31 tingling:6 persistent_beyond_72h:-7 history_injury:-21	/^bo/
    20		/^bur/
    20	sharp_pain:130	/^za/
    -20		/ail/
    20	allergic_reaction:1	/amp/
    -20	numbness:-10	/app/
    20	weakness:-9 allergic_reaction:52	/bur/
    -20		/des$/
    20	sharp_pain:-24	/dos$/
    20		/dos/
    20	sharp_pain:-42 radiating_pain:-5 weakness:-34 tingling:-69 persistent_beyond_72h:-42 bladder_bowel:-13 chest_breath:-48 faint_dizzy:19 emergency:-16	/ead/
    -20	numbness:-54 tingling:-4 history_injury:18 saddle_numbness:-5 self_harm:21	/end/
    20	worsening:9 chest_breath:-45	/every/
    20	radiating_pain:-11 numbness:-14 persistent_beyond_72h:-15 saddle_numbness:-60 faint_dizzy:-17 allergic_reaction:-26 emergency:-13	/ill/
    20	sharp_pain:5	/ire$/
    -20		/mber/
    20	sharp_pain:-8 numbness:-8 worsening:19 pregnancy_symptom:-18	/now/
    20	severe_headache:-55 faint_dizzy:36	/ons/
    20	radiating_pain:-16 persistent_beyond_72h:-11 bladder_bowel:-48 severe_headache:-14	/pin/
    20		/rir/
    -20		/tif/
    -20	numbness:-8 calf_swelling:47 emergency:50	<be> ~ and
    20	weakness:-9 numbness:8 tingling:-22	<count> <part>
    -20		<count> ~ and
    -20	emergency:51	<person> <be>
    20	sharp_pain:22 radiating_pain:33 weakness:6 numbness:21 worsening:-8 persistent_beyond_72h:10 pregnancy_symptom:-10 bladder_bowel:-29 saddle_numbness:-25 calf_swelling:-11 fever:-16 severe_headache:-23 faint_dizzy:-19 severe_bruising:-13 self_harm:-43	<the> ~ <part>
    -20	radiating_pain:8	<the> ~ <side>
    -20		<the> ~ but
    -20		<the> ~ passed
    20		? & .
    20		? ~ .
    -20		[en1002] & [en746]
    -20	weakness:-6 self_harm:5	[en1018] & [en234]
    20	weakness:-27 tingling:-1 worsening:-3 persistent_beyond_72h:-9 history_disc:-10 osteoporosis:-5 pregnancy_symptom:-8 bladder_bowel:-4 calf_swelling:-26 severe_headache:-19 allergic_reaction:-19	[en1020]
    20		[en143] & [en28]
    20		[en143] & [en317]
    -20		[en215] & [en11]
    20	bladder_bowel:7	[en234] & [en966]
    -20	tingling:-21	[en251] & [en490]
    -20		[en362] & .
    20		[en474] & ,
    20		[en474] & [en1002]
    -20		[en490] & [en874]
    -20		[en551] & [en60]
    20		[en810] & .
    20		[en810] & [en980]
    20		[en869] & /
    20	numbness:38	[en869] & [en660]
    20	faint_dizzy:9	[en890] & [en12]
    20	allergic_reaction:5	[en980] & [en11]
    20	sharp_pain:5	[en980] & [en437]
    20		[es122] & [es950]
    20	numbness:-12	[es182] & [en251]
    -20		[es182] & [es998]
    -20		[es42] & [es1]
    20	sharp_pain:9	[es950] & [es1]
    -20		every day
    20		fainted
    20		i can not
    -20		in ~ i
    -20		not <the>
    20	sharp_pain:-16 numbness:65 bladder_bowel:-1 saddle_numbness:48	not feel
    -20		numbness & tingling
    -20		numbness ~ tingling
    20		since <the>
    20		va <the>
    20		would ~ <be>
    -19	sharp_pain:2 radiating_pain:28 severe_headache:30	, & [en1002]
    -19		, & [en468]
    19		, & [es342]
    -19		, <feel>
    -19		, can
    19		, ~ can
    -19		. & [en613]
    19	weakness:18	. ~ not
    19	sharp_pain:107	/^agon/
    -19		/^fre/
    19	weakness:-1 tingling:-2 emergency:1	/^help/
    19	sharp_pain:-9 weakness:22 numbness:-22 worsening:-33 persistent_beyond_72h:-11 history_disc:-11 history_injury:-14 pregnancy_symptom:-3 saddle_numbness:-13 chest_breath:-4 calf_swelling:4 fever:-36 severe_headache:-31 faint_dizzy:-36 allergic_reaction:-4 severe_bruising:-1 emergency:-28 self_harm:-40	/^le/
    19	numbness:-10 worsening:-39 persistent_beyond_72h:-5	/^sta/
    19	numbness:31	/^toe/
    -19		/^work/
    19	sharp_pain:177	/^zap/
    19	sharp_pain:237	/agon/
    19	sharp_pain:1	/agony/
    -19		/aja$/
    19	sharp_pain:-2 persistent_beyond_72h:-68 allergic_reaction:-25	/ano/
    19	sharp_pain:-61 weakness:-4 persistent_beyond_72h:-15 faint_dizzy:9	/are/
    19	sharp_pain:-33 radiating_pain:-50 weakness:-4 numbness:-26 tingling:-3 worsening:21 persistent_beyond_72h:-1 history_disc:-16 osteoporosis:-13 pregnancy_symptom:-21 bladder_bowel:-22 chest_breath:-34 fever:-21 severe_headache:-18 faint_dizzy:-30 allergic_reaction:-6 severe_bruising:-20 emergency:-2 self_harm:-9	/as$/
    19	sharp_pain:17	/azo$/
    19	sharp_pain:102 tingling:-1 worsening:-7 allergic_reaction:-6	/azo/
    -19		/bri/
    19	sharp_pain:-14 radiating_pain:-24 weakness:-14 numbness:-14 tingling:-18 saddle_numbness:-10 calf_swelling:-12 allergic_reaction:-1 severe_bruising:-12	/ce$/
    19	weakness:-65 allergic_reaction:-2 emergency:36	/dia/
    -19		/dre/
    -19		/fre/
    19	sharp_pain:9	/gony$/
    19		/gony/
    19	sharp_pain:-33 numbness:-19 severe_headache:52 faint_dizzy:56	/head/
    19	sharp_pain:-1 weakness:-2 emergency:3	/help/
    19	sharp_pain:1 numbness:-6	/id$/
    19	numbness:-15 tingling:-23 bladder_bowel:-28 saddle_numbness:-4 allergic_reaction:-10	/ip$/
    -19		/lleg/
    19		/mes$/
    19	weakness:17	/nger/
    19	numbness:-90 bladder_bowel:1 allergic_reaction:26	/oil/
    19	sharp_pain:5	/ony$/
    -19	fever:-19	/ore$/
    19	numbness:-21 bladder_bowel:120	/pee/
    19		/ram/
    -19	sharp_pain:-9 radiating_pain:-44 numbness:-2 tingling:-58 persistent_beyond_72h:-20 osteoporosis:-11 pregnancy_symptom:-1 bladder_bowel:-5 chest_breath:-6 calf_swelling:-16 fever:-15 severe_headache:-11 faint_dizzy:-47 allergic_reaction:-33	/se$/
    19	sharp_pain:-7 weakness:-14 tingling:2 persistent_beyond_72h:-1 osteoporosis:-11 pregnancy_symptom:-10 saddle_numbness:-6 chest_breath:-1 calf_swelling:-21 severe_headache:-17 severe_bruising:-3 emergency:-4 self_harm:-20	/the/
    -19		/uien/
    -19		/umber/
    19	persistent_beyond_72h:-59 emergency:17	/urg/
    19		/urge/
    19	sharp_pain:74	/zap/
    19	weakness:-9 worsening:-4 persistent_beyond_72h:-8	/zzy$/
    19		/zzy/
    19		<be> dead
    19		<become> ~ and
    19	weakness:13 saddle_numbness:-29	<my> <side>
    19	weakness:15 saddle_numbness:-3	<my> <side> <part>
    -19		<part> ?
    -19	numbness:1 tingling:24 history_injury:44	<part> ~ it
    -19	sharp_pain:12 weakness:-12 numbness:10 tingling:14 bladder_bowel:12	<the> ~ in
    -19		?
    19	faint_dizzy:56	[en1002] & [en966]
    19		[en1018] & [en11]
    19	sharp_pain:-11 weakness:5 persistent_beyond_72h:-33 saddle_numbness:-56 chest_breath:-4 faint_dizzy:-33 self_harm:-19	[en101]
    19		[en12] & [en37]
    19	faint_dizzy:19	[en12] & [en778]
    -19		[en143] & [en20]
    19		[en148] & [en869]
    -19		[en19] & [en853]
    19		[en20] & [en551]
    -19	weakness:9	[en234] & [en426]
    -19		[en251] & [en394]
    19		[en37] & [en980]
    19	sharp_pain:85	[en3] & #
    19		[en807] & ,
    19		[en889] & ,
    19	numbness:34 calf_swelling:29	[en890] & [en362]
    19		[en954] & [en693]
    19	sharp_pain:-22 tingling:-16 bladder_bowel:-20 faint_dizzy:-7 self_harm:-7	[en966] & [en1018]
    -19	weakness:-7 faint_dizzy:43	[en966] & [en1020]
    19	fever:14 self_harm:12	[en966] & [en490]
    -19		[en980] & [en474]
    -19		[es182] & [en20]
    -19		[es182] & [en394]
    19		[es2] & #
    19		[es694] & .
    -19		[es699] & [es950]
    19		agony
    19		and ~ sore
    19	weakness:1	could ~ <the>
    19	weakness:-16	from ~ <part>
    19		good ~ .
    19	persistent_beyond_72h:69	late+better
    19	persistent_beyond_72h:60	late+doliendo
    19	persistent_beyond_72h:11	late+has
    19		no ~ bien
    19	weakness:-16	not ~ ,
    -19	weakness:19 numbness:2	not ~ <part>
    -19	radiating_pain:-16	pain in
    -19		pain ~ than
    -19		pain ~ worse
    19		que <the>
    19		shooting ~ <part>
    19		since yesterday
    19		what i
    19		when i
    19		would ~ ,
    19		y hoy
    18		# & [en949]
    18		, & #
    18		, numb
    18		, ~ #
    -18	weakness:-3 bladder_bowel:23 faint_dizzy:4	, ~ to
    18		. & [en762]
    18	weakness:19 numbness:-9 tingling:15	. & [en810]
    -18		. & [en874]
    18		. yes
    18	sharp_pain:36 history_injury:26	/^ago/
    18	sharp_pain:-9 tingling:-15 persistent_beyond_72h:-48 emergency:22 self_harm:-15	/^ay/
    18	weakness:-60 faint_dizzy:-21	/^hel/
    18	radiating_pain:1 weakness:-11 numbness:-36 tingling:-10 history_injury:8 pregnancy_symptom:-16 saddle_numbness:17 chest_breath:-25 calf_swelling:-2 fever:-85 severe_headache:-9 faint_dizzy:-16 allergic_reaction:-19 emergency:-36	/^pa/
    18	calf_swelling:31	/^red/
    18	sharp_pain:-70 weakness:7 numbness:-19 worsening:-6 allergic_reaction:4	/^ro/
    -18		/^stop/
    -18		/^us/
    -18		/ani/
    18	sharp_pain:-6 numbness:10	/ano$/
    18		/ap$/
    -18		/ara$/
    18	weakness:-6	/art/
    -18		/aso$/
    -18		/cio/
    18		/cro/
    18	sharp_pain:-25 worsening:-2	/esd/
    -18		/ext/
    -18		/her$/
    -18		/iff/
    18	weakness:49	/inar/
    -18	tingling:5	/ito/
    18		/lat/
    18	radiating_pain:-6 numbness:-3 persistent_beyond_72h:11 calf_swelling:3	/lie/
    18	numbness:-3 tingling:-41 worsening:-54 persistent_beyond_72h:-17 history_disc:-1 pregnancy_symptom:-42 bladder_bowel:-13 saddle_numbness:-25	/lla/
    18	sharp_pain:-23 weakness:-7 numbness:-19 calf_swelling:-9 emergency:-3	/ls$/
    -18		/mag/
    -18		/mai/
    18		/nsi/
    -18		/oco$/
    -18	severe_bruising:4	/oma/
    -18		/once/
    18		/ott/
    -18		/pt$/
    -18	weakness:9	/pue/
    -18		/ran/
    -18		/ret/
    -18	persistent_beyond_72h:26	/rid/
    18	weakness:-23	/tig/
    -18	sharp_pain:-15 weakness:-27 persistent_beyond_72h:-4 bladder_bowel:-5 calf_swelling:-47 allergic_reaction:-25 emergency:-15	/to$/
    -18		/tran/
    -18		/uede/
    -18		/uit$/
    -18	sharp_pain:6 persistent_beyond_72h:-11 calf_swelling:88 fever:14	:
    -18		<be> worse
    -18		<become> now
    18		<have> ~ up
    -18		<my> <part> hurts
    -18	numbness:9	<part> on
    -18		<part> pain
    18	weakness:33 numbness:36	<part> ~ out
    -18		<side> ~ not
    -18		<the> massage
    -18	radiating_pain:16 weakness:1 numbness:-5 tingling:12 history_disc:1 osteoporosis:2 severe_headache:17 faint_dizzy:10 allergic_reaction:-3 severe_bruising:7	<the> ~ ,
    18		? & #
    18		? ~ #
    -18	radiating_pain:17 fever:18 severe_headache:53	[en1002] & ,
    -18		[en1002] & [en170]
    18	sharp_pain:22	[en1002] & [en394]
    18	worsening:2	[en1002] & [en581]
    18		[en1002] & [en853]
    18		[en1002] & [en93]
    -18		[en1018] & [en966]
    -18		[en106] & [en127]
    18		[en11] & [en28]
    18		[en148] & [en634]
    -18		[en186]
    -18	emergency:24	[en197]
    -18		[en19] & [en682]
    -18	calf_swelling:17 faint_dizzy:88	[en20] & [en11]
    -18		[en251] & [en789]
    -18		[en266] & [en874]
    -18		[en474] & [en93]
    -18	numbness:-73 tingling:43	[en653]
    -18		[en682] & [en468]
    -18		[en698] & [en966]
    18		[en746] & [en874]
    18		[en810] & [en810]
    18		[en853] & [en1002]
    -18		[en869] & [en19]
    18	allergic_reaction:16	[en874] & [es982]
    -18		[en874] & [es998]
    -18		[es182] & [en468]
    -18		[es2] & [es950]
    18		[es342] & [es54]
    -18	worsening:86 persistent_beyond_72h:36	[es503]
    18		[es54] & [es13]
    18		[es55] & #
    18	numbness:28	[es694] & ,
    18	sharp_pain:8 weakness:9 worsening:-8 pregnancy_symptom:-22 saddle_numbness:-5 calf_swelling:-4 fever:-18 faint_dizzy:-36	[es699]
    -18		and ~ .
    -18		and ~ <feel>
    -18		better than
    18		dolor ~ #
    -18	sharp_pain:-29 radiating_pain:45 worsening:-66	dolor ~ <part>
    -18		duele la
    -18	radiating_pain:27	duele ~ <part>
    -18		gone now
    -18		if ~ <part>
    -18		is gone
    -18	worsening:21	it ~ and
    18		it ~ it
    18		late+am
    18		late+bad
    -18	persistent_beyond_72h:14	late+de
    18	sharp_pain:-25 persistent_beyond_72h:40 history_injury:-32	late+it
    18		less ~ than
    -18	severe_headache:4	my head
    18	weakness:-8	no <be> <the>
    -18		pain ~ <be>
    18		s not
    18		shoulder
    18		si ,
    18		still hurting
    -18		the shoulder
    18		va a
    -18		what ~ i
    -18		would ~ help
    18		y ~ duele
    17	pregnancy_symptom:106	# & [es254]
    17		# hours
    -17		, & [en170]
    -17		, & [en19]
    -17		, & [en212]
    -17		, & [es998]
    -17		, ~ now
    -17		. <feel>
    -17		. i
    17	tingling:19	. ~ <side>
    17		. ~ do
    17		/^big/
    17	weakness:-13 numbness:-33 history_disc:-14 bladder_bowel:25 saddle_numbness:-8 chest_breath:-11 calf_swelling:-11 fever:-14 allergic_reaction:-7	/^da/
    17	sharp_pain:9 weakness:-14 numbness:-11 persistent_beyond_72h:-17 saddle_numbness:13	/^in/
    17	sharp_pain:6 radiating_pain:-21 saddle_numbness:18 calf_swelling:-28 allergic_reaction:55	/^la/
    -17		/^lis/
    -17	sharp_pain:-14 tingling:-9 pregnancy_symptom:25 faint_dizzy:-4	/^mi/
    -17		/^raro/
    -17		/^tend/
    17		/^wr/
    17	chest_breath:80	/air/
    17	sharp_pain:-18 weakness:-18	/alf$/
    -17		/arri/
    17		/atic$/
    17		/big/
    17	radiating_pain:16 weakness:-6 tingling:-39 worsening:-72 pregnancy_symptom:-14 bladder_bowel:-26 saddle_numbness:-11 fever:-24 allergic_reaction:-38	/cia/
    -17		/cle/
    17		/den/
    -17		/der/
    17	sharp_pain:-17 weakness:8 numbness:-20 persistent_beyond_72h:-47 chest_breath:-17 faint_dizzy:-30	/eak/
    17	chest_breath:72	/eez/
    17		/erc/
    17		/erio/
    17	persistent_beyond_72h:-13	/fie/
    17		/hee/
    17		/heel/
    17		/ief/
    -17		/ien$/
    17	weakness:24	/lap/
    17		/lder$/
    -17		/longe/
    -17		/mber$/
    17	sharp_pain:-18 persistent_beyond_72h:-3 allergic_reaction:-16 severe_bruising:23	/mor/
    -17		/nos/
    -17		/numbe/
    17	weakness:-97 persistent_beyond_72h:8	/ori/
    17	sharp_pain:-58 weakness:13 numbness:29 persistent_beyond_72h:-9 saddle_numbness:-25	/toe/
    17	allergic_reaction:61	/ton/
    -17		/uien$/
    -17		/umbe/
    17		<be> ~ painful
    17		<feel> ~ it
    17		<my> ~ nothing
    -17		<the> <part> <part>
    -17		<the> ~ than
    -17		<time> ,
    -17		<time> .
    -17		? ~ not
    17	tingling:-26 persistent_beyond_72h:-3	[en1014]
    17		[en106] & [en11]
    17		[en170] & [en551]
    17		[en181] & .
    -17		[en181] & [en309]
    -17		[en19] & [en613]
    17		[en202] & #
    -17		[en234] & [en874]
    17		[en234] & [en997]
    -17		[en239] & [en251]
    -17	bladder_bowel:19	[en251] & [en11]
    -17		[en28] & [en1020]
    17	sharp_pain:2 saddle_numbness:39 faint_dizzy:28	[en333]
    -17	radiating_pain:153	[en362] & [en85]
    -17	saddle_numbness:10	[en37] & [en490]
    -17		[en426] & [en869]
    17	sharp_pain:37 weakness:27 tingling:-44 persistent_beyond_72h:-8 bladder_bowel:-9 fever:-4 severe_headache:-58 faint_dizzy:1 self_harm:-16	[en437]
    17		[en474] & [en84]
    17		[en490] & [en567]
    -17	weakness:-15 numbness:26 tingling:-1	[en613]
    -17		[en613] & .
    -17		[en613] & [en11]
    17		[en63] & ,
    -17		[en853] & [en869]
    17	weakness:-8	[en869] & .
    -17		[en869] & [en106]
    17		[en889] & [en874]
    17	sharp_pain:30 numbness:-39 persistent_beyond_72h:-6 fever:-16 self_harm:-20	[en949]
    17	severe_headache:6	[en966] & [en58]
    -17		[en981]
    -17		[en991] & [en746]
    -17		[es13] & [es887]
    17		[es214] & [es29]
    17		[es230]
    17		[es26] & [es950]
    -17		[es459] & [es887]
    17	weakness:41 tingling:-7	[es502] & [en874]
    -17		[es55] & [es106]
    -17		[es55] & [es950]
    -17		[es90]
    17	history_disc:11	[es950] & [en874]
    17		[es950] & [es13]
    -17		[es955]
    17	persistent_beyond_72h:13	[es998] & [en874]
    17		better ~ ,
    -17		chest pain
    -17		do i
    -17		do you
    -17		duele <the> <part>
    17		fine ~ ,
    17		good ~ <part>
    17		had to
    -17	bladder_bowel:16	he
    17	numbness:24 severe_headache:10	i can
    -17		if
    17		in <part>
    17	sharp_pain:5 radiating_pain:-4 weakness:-4 numbness:-20 bladder_bowel:-56 self_harm:-7	it s
    -17		it ~ yesterday
    17		just ~ ,
    17		just ~ not
    -17		knee is
    17		late+going
    17		late+hours
    17		late+needles
    17	persistent_beyond_72h:29	late+of
    17		late+sorer
    17		late+then
    -17		more ~ yesterday
    17		my chest
    17		my shoulder
    -17		no more
    -17		no ~ since
    17		normal ~ <the>
    17		not ~ i
    -17		o
    17		of <my> <part>
    -17		para <the>
    17	faint_dizzy:86	passed out
    -17		same ~ ever
    17	sharp_pain:-57 weakness:6 tingling:-12	se me
    17		so bad
    -17		something ~ <side>
    -17		something ~ in
    17		then ~ <part>
    17		tingling & [en810]
    17		with a
    17		would ~ out
    -17		y ~ <my>
    16		# & [en20]
    16	sharp_pain:12	# ~ <the>
    -16		, & [en805]
    16	tingling:-25	, <the>
    16		, only
    16		, then
    16		, ~ sharp
    16		, ~ sore
    16		. & [en218]
    16		. <part>
    16		. well
    16	sharp_pain:-23 numbness:-10 worsening:-76 history_injury:-20 bladder_bowel:-11 chest_breath:-30 calf_swelling:-17 severe_headache:-22 faint_dizzy:-35	/^ar/
    -16		/^asd/
    16		/^au/
    16	weakness:-28 persistent_beyond_72h:6 bladder_bowel:10 emergency:-8	/^be/
    16	radiating_pain:12 calf_swelling:51 emergency:-18	/^calf/
    -16	worsening:3 bladder_bowel:-5 saddle_numbness:6	/^can/
    -16		/^cua/
    -16		/^dre/
    -16	tingling:-64 persistent_beyond_72h:-5 severe_headache:-8 severe_bruising:45	/^en/
    16	fever:83	/^fev/
    16	fever:42	/^feve/
    16		/^horr/
    -16		/^may/
    -16		/^mil/
    -16		/^new/
    -16		/^onc/
    -16		/^once/
    -16		/^opt$/
    16	numbness:-20 bladder_bowel:211	/^pee/
    16		/^peor/
    16	allergic_reaction:7	/^red$/
    16		/^sit$/
    16		/^sos/
    16	sharp_pain:-21	/^tho/
    16		/^thou/
    16	sharp_pain:-3	/^thu/
    16	sharp_pain:-4	/^urg/
    16		/^urge/
    -16		/^weat/
    16	worsening:49	/aid/
    16	sharp_pain:-3 radiating_pain:-12 numbness:-8 tingling:4 persistent_beyond_72h:-18 history_disc:-5 pregnancy_symptom:1 saddle_numbness:-7 severe_headache:-7 self_harm:-18	/and$/
    -16		/arar$/
    -16		/asd/
    16	allergic_reaction:7	/bli/
    16		/blin/
    16	calf_swelling:53	/calf$/
    16	sharp_pain:-9 calf_swelling:45	/calf/
    -16	sharp_pain:-3 radiating_pain:-6 severe_headache:1	/can/
    16	sharp_pain:-3	/cim/
    16	sharp_pain:-6 radiating_pain:-28 numbness:-10 tingling:68	/ckl/
    -16	sharp_pain:-17 radiating_pain:-4 numbness:23 tingling:-16	/co$/
    -16		/cri/
    -16		/cua/
    16	self_harm:36	/dal/
    16		/eca/
    16	weakness:-12 numbness:-27	/eed/
    -16		/ejor$/
    16		/eor$/
    -16	pregnancy_symptom:48	/ese/
    16		/esto$/
    16		/esto/
    16	sharp_pain:-19 fever:36	/fev/
    16	fever:73	/feve/
    16	fever:94	/fever/
    16		/fus/
    16	weakness:11	/ger/
    16	sharp_pain:65 radiating_pain:-86 numbness:-18 worsening:-33 persistent_beyond_72h:-13 pregnancy_symptom:20	/har/
    16	sharp_pain:29	/horr/
    -16		/how$/
    16	weakness:-1	/ince/
    16		/ink/
    -16		/ito$/
    16		/izzy$/
    16		/izzy/
    -16	numbness:-23 tingling:-11 worsening:-1 chest_breath:-4 calf_swelling:13	/leg/
    -16		/lve/
    -16		/mate/
    16	fever:49	/mom/
    16	fever:47	/mome/
    16		/my$/
    -16		/once$/
    -16		/opt$/
    16		/oqu/
    16		/peor$/
    16	weakness:9	/ral/
    16		/rar$/
    -16		/reat$/
    16		/rgent/
    16	sharp_pain:-29	/rti/
    16	sharp_pain:-12 faint_dizzy:-1	/sh$/
    -16		/tac/
    16	radiating_pain:-7	/tengo/
    16	sharp_pain:11 worsening:-63	/thr/
    16	sharp_pain:-9	/thu/
    16		/ude/
    16		/uic/
    -16	severe_bruising:125	/uis/
    16	weakness:33	/ush/
    -16		/weath/
    -16		/what$/
    16	numbness:-8	/yse/
    16		: & [es694]
    16		: si
    -16		<be> bien
    -16		<be> it
    -16		<be> ~ now
    -16	numbness:10	<have> ~ <part>
    -16		<my> <part> <feel>
    -16		<my> <the>
    -16		<my> ~ <time>
    16	weakness:-47 tingling:51	<part> .
    16	numbness:65	<the> <feel>
    -16		<the> ~ you
    -16		<time> but
    16	self_harm:76	[en1002] & [en954]
    16	sharp_pain:5 weakness:-7	[en1020] & [en37]
    -16	radiating_pain:5	[en11] & [en170]
    -16		[en11] & [en490]
    -16		[en11] & [en660]
    -16		[en11] & [en949]
    -16		[en143] & [en1002]
    -16		[en157] & [en468]
    -16	sharp_pain:7	[en19] & [en874]
    -16		[en202] & [en490]
    -16		[en20] & .
    -16		[en20] & [en42]
    -16		[en218] & [en874]
    -16	numbness:-12	[en234] & [en19]
    16	sharp_pain:-11 weakness:2 saddle_numbness:-4	[en234] & [en251]
    16		[en28] & [en807]
    16	persistent_beyond_72h:70	[en317]
    -16		[en341]
    -16	weakness:31	[en362] & [en869]
    -16		[en508] & [en581]
    16		[en522] & [en234]
    16	self_harm:29	[en522] & [en746]
    16		[en551] & [en157]
    16		[en551] & [en966]
    16		[en551] & [es182]
    -16		[en58] & [en362]
    -16		[en602] & [en378]
    -16		[en60] & [en468]
    -16		[en613] & [en874]
    -16		[en634] & .
    16		[en634] & [en251]
    16	tingling:34	[en660] & [en1020]
    -16		[en709] & [en127]
    16	saddle_numbness:31	[en762] & ,
    16	sharp_pain:-43	[en762] & [en1002]
    16		[en807] & [en19]
    16	radiating_pain:9	[en810] & [en12]
    -16		[en869] & ,
    16		[en874] & [es230]
    -16	faint_dizzy:44	[en874] & [es887]
    16		[en906] & [en474]
    -16		[en980] & [en19]
    -16	persistent_beyond_72h:4	[en989] & [en20]
    -16		[es189]
    -16	weakness:-17 numbness:-7 tingling:-14 persistent_beyond_72h:-1 pregnancy_symptom:-12 chest_breath:-10 calf_swelling:-17 severe_headache:-22 allergic_reaction:-40 self_harm:-34	[es214]
    -16		[es2] & ,
    16		[es44] & ,
    16	weakness:12	[es502] & [es982]
    -16	weakness:9 numbness:-41	[es54] & [es694]
    -16		[es783]
    16	weakness:-22 tingling:-1 worsening:-10 persistent_beyond_72h:-13 bladder_bowel:-23 chest_breath:-7 severe_headache:-1	[es854]
    16	numbness:21	[es870]
    16	sharp_pain:-27 tingling:8 calf_swelling:-11	and ~ <part>
    -16		better every
    16		but ~ numb
    16	calf_swelling:62	calf
    -16		de ~ <be>
    -16		does ~ help
    16		esto
    16		good ~ no
    -16		hago si
    -16		hurts more
    -16		i did
    -16	numbness:-5	i ~ to
    -16		if <my> <part>
    16		it ~ <count>
    -16	sharp_pain:-12 persistent_beyond_72h:72	late+#
    16	worsening:94	late+back
    -16		late+leg
    16		late+pins
    -16		longer
    -16		mejor
    16	sharp_pain:-27 weakness:-11	no .
    -16		no bother
    16		no ~ yes
    -16		not feeling
    -16		not ~ not
    -16		nothing since
    16		now ~ <part>
    -16		number
    -16		once
    -16		opt
    -16		parar
    16		peor
    -16		puedo ~ hoy
    -16		que hago si
    16	calf_swelling:41 allergic_reaction:30	red
    16		sciatica ~ up
    16		sharp ~ <part>
    16		sit
    16		so <side>
    16		still hurts
    -16		stop
    16		tengo
    -16		tengo dolor
    16	radiating_pain:4	to <part>
    -16		weather
    -16		what
    -16		y si
    16		you ~ if
    15		# & [en490]
    15		# ~ <side>
    15	numbness:-2	, & [en634]
    -15	sharp_pain:3	, & [es438]
    -15		, nothing
    -15		, ~ great
    15		, ~ would
    15		. & ?
    -15		. & [en633]
    15		. ~ ?
    15	tingling:8	/^como/
    15	sharp_pain:-27 radiating_pain:-48 weakness:-27 worsening:-40 persistent_beyond_72h:-21 osteoporosis:-30 pregnancy_symptom:-5 bladder_bowel:-10 calf_swelling:-67 severe_headache:-47 allergic_reaction:-9 severe_bruising:-5 emergency:-40 self_harm:-37	/^fe/
    15	sharp_pain:-21 radiating_pain:-21 weakness:-21 tingling:-4 worsening:-55 persistent_beyond_72h:-39 history_injury:-24 bladder_bowel:-79 saddle_numbness:-70 calf_swelling:-6 fever:-29 faint_dizzy:-14 allergic_reaction:-2 self_harm:-15	/^he/
    15		/^hee/
    15	numbness:26	/^heel/
    15	sharp_pain:-7 saddle_numbness:-9 calf_swelling:29	/^leg$/
    -15		/^list/
    15	weakness:-3 numbness:4 worsening:-8 history_injury:-42 emergency:-4	/^lo/
    -15		/^mol/
    15	sharp_pain:-11 weakness:-76 numbness:16 tingling:-64 worsening:-7 persistent_beyond_72h:-5 history_disc:-24 saddle_numbness:21 chest_breath:-10 fever:-5 faint_dizzy:-32 allergic_reaction:-2 emergency:-7	/^numb/
    15		/^pal/
    -15	radiating_pain:-39 tingling:-8 worsening:-37 emergency:-13	/^ten/
    15	sharp_pain:18 radiating_pain:-2 numbness:-15 worsening:-20 pregnancy_symptom:-1 faint_dizzy:-15	/^un/
    -15		/^ver/
    -15		/^who$/
    -15		/areci/
    -15		/aro$/
    15		/arra/
    -15		/bor/
    15	weakness:-30 chest_breath:64	/breat/
    15	chest_breath:25	/bs$/
    15	weakness:-8	/como$/
    15	numbness:-10	/cos/
    -15		/cul/
    15		/dal$/
    15	weakness:-34 numbness:-62 persistent_beyond_72h:16 pregnancy_symptom:-35 bladder_bowel:-28 saddle_numbness:-43 chest_breath:-12 fever:-41 faint_dizzy:-35 allergic_reaction:-30 emergency:-29	/dol/
    -15		/eare/
    15	sharp_pain:-29 tingling:-4 persistent_beyond_72h:-13 calf_swelling:22	/eg$/
    -15		/eli/
    15		/empeo/
    15		/espi/
    15	self_harm:19	/ets$/
    15	fever:3	/ets/
    15	emergency:37	/ey$/
    15	sharp_pain:-20	/fing/
    15		/fra/
    15	weakness:-1 chest_breath:-6	/have$/
    15		/heel$/
    15		/hill/
    15	numbness:-13 persistent_beyond_72h:-34 faint_dizzy:-16	/hor/
    15		/houg/
    15		/hough/
    15	sharp_pain:-15 weakness:-16 numbness:-17 persistent_beyond_72h:4 pregnancy_symptom:-2 chest_breath:-7 calf_swelling:-1 faint_dizzy:-25 allergic_reaction:-3	/ia$/
    15	sharp_pain:-8 weakness:-2 emergency:-18	/inc/
    -15		/ines/
    15	radiating_pain:-2 tingling:-1 persistent_beyond_72h:-4 history_injury:22 pregnancy_symptom:-13 chest_breath:-44 calf_swelling:2 fever:-26 severe_headache:-21 faint_dizzy:-35 allergic_reaction:-42 emergency:-20 self_harm:-63	/le$/
    15	calf_swelling:11	/leg$/
    15		/ler/
    -15		/lia/
    15	radiating_pain:-12 weakness:-4 tingling:1 persistent_beyond_72h:-10 history_disc:-9 emergency:-24	/like$/
    15		/lip/
    -15		/mail/
    15	pregnancy_symptom:18	/mp$/
    15		/mpeo/
    15		/mpeor/
    -15		/nge$/
    15		/non/
    15	weakness:-9	/ntu/
    15	sharp_pain:-9 radiating_pain:-19 weakness:-1 numbness:59 tingling:-8 worsening:-1 persistent_beyond_72h:-12 history_disc:-6 calf_swelling:-22 faint_dizzy:-5 emergency:-24	/numb/
    15	weakness:-62 persistent_beyond_72h:-4	/olor$/
    15		/onst/
    15		/ove$/
    -15		/pea/
    -15		/poco$/
    15		/quier/
    -15		/range/
    -15	sharp_pain:1 radiating_pain:-10 weakness:-24 numbness:-18 worsening:-32 persistent_beyond_72h:-12 history_disc:-12 bladder_bowel:-4 calf_swelling:-6 severe_headache:-12 faint_dizzy:-44 emergency:-25 self_harm:-26	/re$/
    15	chest_breath:23	/reath/
    -15		/rem/
    15	numbness:-39	/ris/
    15		/ronge/
    -15		/saj/
    15		/step/
    15		/tep/
    -15		/ther$/
    15		/thoug/
    -15	radiating_pain:59 persistent_beyond_72h:-16	/tra/
    15	sharp_pain:1 radiating_pain:15 tingling:-9 pregnancy_symptom:1	/tri/
    15	sharp_pain:-6	/uier/
    15		/under/
    15	radiating_pain:-3 weakness:-44 numbness:-18 tingling:-4 worsening:-12 faint_dizzy:-7	/wee/
    -15		/who$/
    -15	bladder_bowel:38	/work/
    -15		: ~ no
    15		: ~ si
    15	numbness:2	<be> like
    -15		<be> ~ when
    15		<feel> it
    -15		<have> ~ ,
    -15	history_injury:21	<my> duele <the>
    15		<my> ~ massage
    -15		<part> for <the>
    15	numbness:19 faint_dizzy:97	<person> ~ <my>
    -15	calf_swelling:12	<person> ~ <the>
    -15		<side> ~ but
    -15	weakness:72 emergency:34	<the> <person>
    15		<the> stabbing
    15	history_injury:18	<the> ~ <day>
    -15	radiating_pain:32	<the> ~ from
    15	tingling:27 persistent_beyond_72h:10 emergency:7	<the> ~ not
    15	persistent_beyond_72h:45	<time> now
    -15	radiating_pain:39 weakness:26 worsening:-6 chest_breath:12 faint_dizzy:-1 self_harm:47	[en1002] & [en1020]
    15	weakness:17	[en1002] & [en474]
    -15		[en1002] & [en63]
    15		[en1018] & [en12]
    -15		[en1018] & [en869]
    -15		[en1018] & [en874]
    15		[en11] & [en389]
    -15		[en170] & [en37]
    15		[en181] & [en234]
    -15		[en20] & [en141]
    -15		[en234] & [en84]
    15		[en234] & [en986]
    15		[en234] & easing
    -15		[en239] & [en869]
    15		[en250] & [en889]
    15	sharp_pain:-6 radiating_pain:-26 numbness:-21 tingling:-13 worsening:-69 persistent_beyond_72h:-18 history_disc:-21 pregnancy_symptom:-1 calf_swelling:-31 severe_headache:-31 faint_dizzy:-20 allergic_reaction:-2 severe_bruising:-7 emergency:-19	[en251]
    15		[en266] & [en11]
    15		[en317] & [en28]
    15	radiating_pain:40	[en362] & [en362]
    -15		[en410]
    -15		[en42]
    15	sharp_pain:6 weakness:-3 numbness:-18 worsening:1 self_harm:-6	[en474] & [en810]
    15		[en490] & [en474]
    -15	tingling:-4 chest_breath:8	[en522]
    15	weakness:29	[en522] & [en37]
    15		[en551] & [en869]
    15		[en567] & [en93]
    -15		[en58] & [en138]
    15		[en602] & [en116]
    -15		[en60] & [en1018]
    -15		[en60] & [en966]
    15		[en60] & [en980]
    -15		[en682] & [en11]
    -15		[en682] & [en746]
    15		[en693] & [en650]
    15		[en762] & [en490]
    -15		[en810] & [en106]
    -15		[en869] & [en333]
    15		[en869] & [en84]
    15		[en966] & #
    -15		[en966] & [en551]
    -15	self_harm:22	[en966] & [en874]
    15		[es122] & [es966]
    -15		[es13] & ,
    15		[es182] & [es694]
    15		[es188]
    15		[es218]
    15		[es254] & [es42]
    15		[es29] & [es106]
    -15		[es854] & [es55]
    15		[es854] & [es699]
    15		[es870] & [es998]
    15	persistent_beyond_72h:86	and ~ still
    -15	sharp_pain:9	but ~ <be>
    15	weakness:2	can not <become>
    -15		can ~ say
    15		chest feels
    15	tingling:8	como
    15		could not
    15		cuando <my>
    15		cuando me
    -15		de ~ ,
    15	weakness:-5 tingling:-10	dolor
    15		duele ~ <be>
    15	emergency:27	e
    -15	tingling:15 self_harm:33	en ~ <the>
    -15		have not
    -15		how ~ <be>
    15		if i <be>
    15		if ~ well
    -15		in with
    -15		is #
    15		it all
    -15		just ~ <be>
    -15	weakness:19 persistent_beyond_72h:14	late+and
    15	persistent_beyond_72h:91	late+con
    15		late+en
    15		late+love
    15		late+tingling
    15	worsening:20	late+up
    15	sharp_pain:-33 weakness:48 saddle_numbness:-3	leg
    15	sharp_pain:12 weakness:-1	like
    -15		me siento
    -15		mi
    -15		mucho mejor
    15		no es
    15		no strength
    -15		not <have>
    15		not easing
    -15		not ~ <time>
    15		not ~ at
    -15		numb ,
    15		pain ~ <feel>
    15		pero ~ <the>
    -15		que hago
    -15		que ~ si
    -15		raro ~ <part>
    -15		s worse
    15		sharp ~ in
    -15	sharp_pain:18	si ~ <the>
    15		sleep
    15		sore for
    15		soreness & ,
    -15		still ~ <the>
    15		stronger
    15		tingling ~ yes
    15		to ~ anymore
    15		un dolor
    15		want ~ <be>
    15		was fine
    -15		when ~ ,
    15		where ~ <be>
    -15		who
    -15		worse than
    15		would ~ #
    15		would ~ if
    15		you said
    14		# & [es26]
    14		# to
    14		, & [en426]
    14	radiating_pain:-15 worsening:13 history_injury:35	, & [en762]
    -14		, & [en84]
    -14		, <have> not
    14		, es
    -14		, nothing since
    14		, please
    -14		, ~ help
    -14		, ~ put
    14		, ~ stabbing
    -14		, ~ weakness
    -14		. & [es214]
    14		. well ,
    14	radiating_pain:16 history_disc:44 emergency:2 self_harm:55	. ~ <be>
    14		. ~ in
    -14		. ~ out
    -14		. ~ sharp
    -14		. ~ well
    -14		/ & [en20]
    14	emergency:89	/^amb/
    -14		/^aut/
    -14		/^auto/
    14	sharp_pain:-17 radiating_pain:-23 numbness:-41 worsening:-42 persistent_beyond_72h:-79 history_disc:-5 bladder_bowel:-49 saddle_numbness:-21 calf_swelling:-43 fever:-35 severe_headache:-19 faint_dizzy:-27 emergency:-28 self_harm:-12	/^br/
    14	sharp_pain:-3 weakness:-44 chest_breath:91	/^brea/
    14		/^ciat/
    -14		/^dec/
    14	faint_dizzy:22	/^desm/
    14		/^empe/
    -14	history_injury:8	/^fel/
    -14		/^gre/
    14	weakness:3	/^keep/
    14	self_harm:4	/^liv/
    -14		/^lleg/
    -14		/^mes/
    14	severe_bruising:20	/^neg/
    14	severe_bruising:82	/^negr/
    -14		/^ni/
    14	numbness:-8 worsening:-7 persistent_beyond_72h:1 bladder_bowel:21 emergency:-2	/^not$/
    14	self_harm:26	/^poi/
    14	self_harm:3	/^poin/
    -14		/^rati/
    14	weakness:-16	/^sk/
    14		/^ty/
    14	sharp_pain:-37 weakness:-40 worsening:-17 history_injury:3	/^wee/
    14	weakness:29	/^wri/
    -14	numbness:1 persistent_beyond_72h:5 self_harm:2	/^yo/
    -14	saddle_numbness:52	/age/
    14		/ake/
    14		/amin/
    -14		/ans/
    -14		/arar/
    14		/areo/
    14	sharp_pain:-6 radiating_pain:7 weakness:5 worsening:-21 persistent_beyond_72h:-26 history_disc:-2 osteoporosis:-5 pregnancy_symptom:-25 saddle_numbness:-36 chest_breath:-8 severe_headache:-17 faint_dizzy:-8 allergic_reaction:-3 emergency:-22	/arm/
    -14		/auto/
    -14	history_disc:29	/back$/
    -14		/be$/
    14	numbness:-44 tingling:105 osteoporosis:49	/bon/
    14		/bone$/
    14	sharp_pain:-1 weakness:-1 chest_breath:95	/brea/
    14		/by$/
    -14		/cel/
    14	history_injury:56	/ci$/
    14	radiating_pain:67	/ciat/
    14	radiating_pain:4	/ciati/
    -14		/cit/
    14		/cks/
    14		/como/
    14		/dent/
    14	sharp_pain:-2 faint_dizzy:21	/desm/
    14		/desma/
    -14		/did/
    -14	bladder_bowel:2	/dri/
    14		/ds$/
    14	fever:78	/ebr/
    -14		/ecio$/
    -14		/ecio/
    -14		/egu/
    14		/ejora/
    -14		/end$/
    14	radiating_pain:-5 persistent_beyond_72h:-1	/engo$/
    14	sharp_pain:-38 weakness:-4 numbness:45 tingling:-7 persistent_beyond_72h:-21	/ens/
    14	persistent_beyond_72h:-10 emergency:-9	/ep$/
    14	fever:48	/ermom/
    14	faint_dizzy:9	/erti/
    14	sharp_pain:-8 numbness:-21 worsening:-35 persistent_beyond_72h:-2 history_disc:-30 osteoporosis:-22 pregnancy_symptom:-1 bladder_bowel:-28 saddle_numbness:-40 chest_breath:-37 calf_swelling:-29 fever:-69 faint_dizzy:-14 severe_bruising:-10 emergency:-67 self_harm:-68	/es$/
    14	sharp_pain:-26 faint_dizzy:162	/esm/
    14		/esma/
    14	faint_dizzy:28	/esmay/
    -14		/esti/
    -14	numbness:32	/fel/
    -14	persistent_beyond_72h:14	/for/
    -14		/ged$/
    -14		/ged/
    14		/hel/
    14		/hold$/
    14	sharp_pain:27	/ife/
    -14		/iff$/
    14	sharp_pain:-4 weakness:11 worsening:8	/imp/
    14		/ince$/
    14	sharp_pain:-1 numbness:7 tingling:11	/inger/
    14		/inted/
    14	self_harm:2	/ir$/
    14		/irar$/
    14		/irar/
    -14	persistent_beyond_72h:3	/ita$/
    14		/ives$/
    14		/ives/
    -14		/jor$/
    14		/jora/
    14		/keep/
    14		/less$/
    14		/live$/
    14	weakness:-5 persistent_beyond_72h:-1 allergic_reaction:-5	/lo$/
    14	sharp_pain:9	/lor$/
    -14		/lot$/
    14		/mareo/
    -14		/men/
    -14		/mil/
    14	fever:29	/momet/
    -14		/nco/
    14		/ndo$/
    14	severe_bruising:42	/neg/
    14	severe_bruising:54	/negr/
    -14	sharp_pain:-7 tingling:-2 persistent_beyond_72h:-8 osteoporosis:-7 chest_breath:-2 calf_swelling:-11 fever:-35 faint_dizzy:-48 allergic_reaction:-16	/not/
    14		/nst/
    -14		/ntes/
    14	radiating_pain:-19	/omo$/
    -14		/ontac/
    14		/ony/
    14		/ora$/
    14	tingling:52	/orri/
    14		/orst$/
    14		/orst/
    -14		/parar/
    -14		/paso$/
    -14		/paso/
    -14		/pes/
    14		/pi$/
    14	persistent_beyond_72h:24	/pro/
    -14		/quit$/
    14	sharp_pain:-39 weakness:-24 persistent_beyond_72h:-18	/rat/
    14	sharp_pain:-9 weakness:-31 persistent_beyond_72h:-39 pregnancy_symptom:-14 faint_dizzy:-12 emergency:-3	/rea/
    14	bladder_bowel:192	/rina/
    14	sharp_pain:-2 weakness:140	/rip/
    14	fever:6	/rmom/
    14	fever:60	/rmome/
    14	worsening:9	/rte/
    14		/rush/
    -14	persistent_beyond_72h:24	/sing/
    14	faint_dizzy:63	/smay/
    -14		/son/
    -14	sharp_pain:-6 weakness:-14 numbness:3 severe_headache:-2	/ter$/
    14		/ters$/
    14		/ters/
    -14		/tiff$/
    -14	severe_bruising:14	/toma/
    14	emergency:56	/urgen/
    14	sharp_pain:-9 worsening:10 persistent_beyond_72h:-4	/worse/
    14		/worst/
    14	weakness:31	/wri/
    14	persistent_beyond_72h:-33	/yes/
    14		: yes
    14		<be> in
    -14		<be> painful
    -14		<be> there
    14	pregnancy_symptom:15	<be> ~ y
    -14		<become> ~ at
    14		<day> ~ sore
    14		<feel> <my>
    14		<have> not stopped
    -14		<have> ~ better
    -14	weakness:49 emergency:7	<my> <person>
    14		<my> ~ ciatica
    14		<my> ~ for
    -14		<my> ~ not
    14		<part> to <part>
    -14		<part> ~ better
    14	sharp_pain:-4 numbness:7 tingling:23	<part> ~ like
    14		<part> ~ nothing
    14		<side> to
    14	radiating_pain:5 weakness:-7 calf_swelling:4 allergic_reaction:44	<side> ~ <the>
    14		<the> full
    -14		<the> ~ to
    14		<time> it
    -14	persistent_beyond_72h:30	<time> ~ <be>
    14	worsening:61	<time> ~ <time>
    -14		? & [en234]
    -14		? ~ to
    14		[en1002] & [en121]
    -14		[en1018] & [en309]
    14		[en1018] & [en458]
    14	bladder_bowel:11	[en1018] & [en474]
    14		[en1020] & [en613]
    -14	bladder_bowel:7	[en11] & [en121]
    14		[en11] & [en181]
    14		[en11] & [en980]
    14	tingling:-3 worsening:-3 history_injury:45 faint_dizzy:9	[en121]
    14		[en121] & [en11]
    14	sharp_pain:-1 weakness:-13 numbness:-8 tingling:-3 persistent_beyond_72h:-8 history_disc:-12 osteoporosis:-18 pregnancy_symptom:-25 saddle_numbness:-23 fever:-35 severe_headache:-12 faint_dizzy:-9 allergic_reaction:-40 self_harm:2	[en12]
    -14	weakness:12	[en12] & .
    14		[en141] & #
    -14		[en148] & [en170]
    14		[en157] & [en170]
    14		[en170] & [en121]
    14	weakness:-18	[en170] & [en490]
    14		[en181] & [en250]
    -14		[en181] & [en490]
    -14		[en19] & [en378]
    -14		[en20] & [en1020]
    14		[en212] & [en212]
    14		[en234] & [en394]
    -14		[en234] & [en495]
    -14		[en234] & ache
    -14		[en251] & [en12]
    14	pregnancy_symptom:43	[en251] & [en378]
    -14	sharp_pain:-11	[en251] & [en426]
    -14		[en251] & [en677]
    -14		[en298]
    -14		[en309] & [en1020]
    -14		[en362] & [en805]
    -14		[en362] & [en967]
    14		[en389] & [en1002]
    14		[en394] & [en490]
    14		[en426] & [en1020]
    -14		[en439] & ,
    14		[en468] & [en93]
    14	radiating_pain:21	[en474] & [en251]
    14		[en474] & [en28]
    -14		[en474] & [en60]
    -14		[en474] & [en682]
    14		[en474] & [en954]
    14		[en490] & [en634]
    14		[en508] & [en19]
    14		[en522] & [en508]
    14		[en567] & [en60]
    14		[en60] & [en121]
    14	sharp_pain:-41	[en60] & [en37]
    -14		[en60] & [en633]
    -14		[en613] & [en746]
    14	numbness:-7 tingling:-2 worsening:-38 persistent_beyond_72h:-46 history_injury:14 saddle_numbness:-5 faint_dizzy:-25 self_harm:-47	[en633]
    -14		[en634] & [en474]
    14		[en634] & [en660]
    14		[en634] & [en84]
    -14		[en660] & [en37]
    -14		[en677] & [en490]
    -14	sharp_pain:-6 numbness:3 tingling:-28 worsening:-20 osteoporosis:-2 pregnancy_symptom:-40 saddle_numbness:-52 severe_headache:-2 faint_dizzy:3 allergic_reaction:-10 self_harm:31	[en682]
    -14		[en682] & .
    -14		[en682] & [en215]
    -14		[en709] & [en93]
    14		[en762] & [en362]
    -14		[en762] & tingling
    14		[en778] & [en19]
    -14		[en805] & [en1002]
    14	tingling:75	[en84] & [en613]
    -14		[en853] & [en251]
    -14		[en853] & [en93]
    14		[en85] & [en362]
    14		[en869] & [en37]
    -14		[en889]
    14		[en890] & [en805]
    14		[en954] & #
    14		[en954] & [en11]
    14		[en954] & [en138]
    14		[en954] & [en522]
    -14		[en954] & [en660]
    14		[en954] & [en980]
    -14		[en966] & [en181]
    -14		[en966] & [en660]
    -14	numbness:22	[en980] & [en58]
    14		[en997] & [en170]
    -14		[en999] & [en869]
    -14		[es12]
    14	tingling:17	[es13] & [es26]
    -14		[es182] & [en218]
    -14	sharp_pain:-74 radiating_pain:54 weakness:10	[es1] & ,
    14		[es1] & [en874]
    -14		[es311]
    14		[es362] & [es950]
    14		[es54] & [es182]
    -14		[es55] & [es887]
    14	sharp_pain:-3 worsening:19	[es982] & [es26]
    14		a full
    14	persistent_beyond_72h:56	a week
    -14		after ~ <be>
    14	tingling:-11 persistent_beyond_72h:-3	al
    14		all night
    14		am in
    -14		and ~ down
    14		as ~ as
    14		can ~ hold
    14		como <the>
    -14		could <be>
    -14		could be
    14		covered in
    -14		dolor ~ que
    14	radiating_pain:30	down ~ <my>
    14		fine ~ <part>
    -14		for <time>
    -14		funny ~ <my>
    -14		headache since
    -14		headache ~ <time>
    14		hold
    -14		hormigueo & [es13]
    14		i <feel>
    -14		i ~ twice
    14		if ~ .
    -14	sharp_pain:15	in ~ <my>
    14		in ~ of
    14	radiating_pain:57 weakness:-12 persistent_beyond_72h:-43	it ~ <part>
    -14	radiating_pain:18	it ~ in
    -14		late+free
    14		late+help
    14		late+hormigueo
    -14		late+since
    14		love
    14		massage <be>
    -14		massage help
    14		massage was
    14		more ~ i
    14		my thumb
    14	weakness:66	no ~ <part>
    -14		no ~ to
    14	tingling:-14 persistent_beyond_72h:11 chest_breath:-5 fever:-20 emergency:-5 self_harm:2	not
    -14		not a
    14		not stopped
    -14		not sure
    -14		not swear
    14		not want to
    14	bladder_bowel:59	not ~ to
    -14		nothing hurts
    -14		of ~ <my>
    -14		pain ~ notch
    -14		put <my>
    14		que no
    -14		quit
    14		said ~ if
    -14		same as ever
    -14		si <my> da
    14		siento el
    14		since <day>
    14		so ~ i
    -14		something ~ <my>
    -14		stiff
    14		still there
    -14		strong
    14		than <the>
    14		than ~ <the>
    14		the hip
    14		tingling ~ <part>
    14	weakness:-15 numbness:-20 tingling:-34 persistent_beyond_72h:-2 osteoporosis:-4 pregnancy_symptom:-7 bladder_bowel:1 saddle_numbness:-15 calf_swelling:-5 severe_headache:-22 self_harm:1	to
    14	sharp_pain:4 weakness:32 numbness:-8 persistent_beyond_72h:9	to ~ <the>
    -14		what if i
    -14		with sciatica
    14		worst
    14		would ~ it
    -14		y si <my>
    13	worsening:12	# & [en746]
    13	fever:37	# & [en93]
    13		# & [en989]
    13		# i
    -13		, & [en295]
    13	sharp_pain:22 radiating_pain:49	, & [en37]
    13		, & [en917]
    13	numbness:6	, & [es13]
    13		, & [es182]
    13		, & [es1]
    -13		, & [es887]
    13	tingling:-27	, <be>
    13		, <time>
    13		, eso
    -13		, hardly
    -13		, would
    13	severe_headache:6	, ~ <have>
    13		, ~ do
    13		, ~ hurts
    -13		, ~ lovely
    13		. & :
    13		. & [en250]
    -13		. & [en567]
    13		. & [en949]
    13	weakness:-18 tingling:31	. & [es182]
    13		. only
    13		. ~ :
    13		/ ~ .
    -13		/^achy/
    13		/^asa/
    13		/^asap/
    13	sharp_pain:-7 faint_dizzy:40	/^blac/
    -13		/^bor/
    -13		/^cle/
    -13	history_disc:58	/^dis/
    13		/^esto/
    -13	sharp_pain:-78 radiating_pain:-13 weakness:-67 numbness:-112 worsening:-11 persistent_beyond_72h:-32 bladder_bowel:-8 saddle_numbness:-20 emergency:27 self_harm:-30	/^fa/
    13		/^few/
    13	weakness:35	/^giv/
    -13		/^grea/
    -13		/^how$/
    13	weakness:-43 worsening:-5 persistent_beyond_72h:4 pregnancy_symptom:-44 bladder_bowel:-19 saddle_numbness:-4 fever:-7 allergic_reaction:-52 self_harm:-31	/^hu/
    -13		/^im/
    13	allergic_reaction:127	/^itc/
    13	allergic_reaction:40	/^itch/
    13	numbness:-5 worsening:-57 persistent_beyond_72h:-12 history_disc:-32 bladder_bowel:-18 calf_swelling:-24 fever:-26 severe_headache:11 emergency:-23	/^li/
    13	allergic_reaction:58	/^lip/
    13		/^llev/
    -13		/^new$/
    -13	persistent_beyond_72h:-1	/^of/
    13		/^pee$/
    -13		/^pes/
    13		/^pink/
    -13	weakness:-13 persistent_beyond_72h:-14 pregnancy_symptom:-5 bladder_bowel:-7 saddle_numbness:-11 chest_breath:-14 severe_bruising:-3 self_harm:3	/^qu/
    -13	radiating_pain:23 tingling:-32 history_disc:-2 bladder_bowel:-9	/^re/
    -13		/^rec/
    -13		/^rep/
    13		/^seri/
    -13		/^stif/
    13		/^thr/
    13	sharp_pain:-24 radiating_pain:-16 weakness:-22 numbness:-12 tingling:124 worsening:-28 persistent_beyond_72h:-40	/^ting/
    13	numbness:4 tingling:12	/^toes/
    -13	sharp_pain:-11	/^tra/
    13		/^typ/
    -13	persistent_beyond_72h:-34 emergency:1	/^was/
    13	bladder_bowel:178	/^wet/
    -13	weakness:16	/^wha/
    -13		/^what/
    13		/^wher/
    13	sharp_pain:3	/abi/
    13		/abl/
    -13		/achy$/
    -13		/achy/
    -13		/ama/
    -13		/ance/
    -13		/appy$/
    -13		/appy/
    -13		/ario/
    13	sharp_pain:-1 weakness:3 tingling:12 allergic_reaction:-19	/arm$/
    13		/asap$/
    13		/asap/
    13	bladder_bowel:6 faint_dizzy:56	/ass/
    -13		/bath$/
    13	sharp_pain:-1 severe_bruising:25	/blac/
    13	sharp_pain:-5 faint_dizzy:37	/black/
    -13		/bles/
    13	osteoporosis:26	/bone/
    -13		/boo/
    -13		/box/
    13	worsening:-7	/bul/
    13	weakness:1	/camin/
    13	radiating_pain:-39 tingling:-1 persistent_beyond_72h:-15 chest_breath:-55 severe_headache:-4 emergency:-12	/cha/
    13	sharp_pain:-31 chest_breath:85	/chest/
    13		/cid/
    13		/cida/
    -13		/cio$/
    13		/cks$/
    13	history_injury:16 pregnancy_symptom:1	/cra/
    -13		/cuant/
    -13	sharp_pain:-14 worsening:20 self_harm:-34	/day$/
    13		/ded$/
    13	weakness:-5	/ean/
    13	weakness:-32 persistent_beyond_72h:5	/ejo/
    13		/ejori/
    13	radiating_pain:6 weakness:-1 numbness:-27 tingling:-8 saddle_numbness:-9 allergic_reaction:-11 emergency:-15	/ele/
    -13	weakness:31 numbness:46 saddle_numbness:40	/ell$/
    -13		/ene/
    13	radiating_pain:-54 weakness:-52 tingling:-21 persistent_beyond_72h:-23 osteoporosis:-37 chest_breath:-40 severe_headache:-1 allergic_reaction:-40 self_harm:-21	/ent/
    -13		/epl/
    13		/erat/
    13		/esc/
    -13		/fec/
    13		/few/
    -13		/fic/
    13	numbness:81 tingling:11	/finge/
    13		/fis/
    -13		/free$/
    13		/gent/
    -13		/ges/
    13	weakness:61	/giv/
    -13		/grea/
    -13		/great/
    -13		/happy/
    13	history_injury:-16	/has$/
    -13	tingling:26	/hat$/
    -13	numbness:2	/hed$/
    13	allergic_reaction:-2 self_harm:-2	/hen/
    13	sharp_pain:-12 radiating_pain:-10 numbness:-15 chest_breath:86	/hest$/
    13	sharp_pain:-1 numbness:-6 chest_breath:22	/hest/
    13	sharp_pain:-14 faint_dizzy:69	/hol/
    13	weakness:-12 calf_swelling:2 allergic_reaction:1	/hot/
    13	radiating_pain:15 weakness:-15 tingling:-1 worsening:-4 persistent_beyond_72h:-1	/iat/
    13	sharp_pain:20	/ife$/
    -13		/isa/
    13	allergic_reaction:36	/iste/
    13	sharp_pain:-62 weakness:-4 numbness:-57 faint_dizzy:-8	/ita/
    13		/ital/
    13		/jora$/
    13		/jori/
    13	persistent_beyond_72h:9	/joria/
    13	faint_dizzy:13 severe_bruising:2	/lack/
    13		/lbo/
    -13		/legu/
    -13		/legue/
    -13		/lete/
    13	allergic_reaction:53	/liste/
    -13		/llegu/
    13		/llev/
    -13		/llow/
    13	weakness:-15 numbness:3 calf_swelling:36 severe_bruising:75	/loo/
    13		/love$/
    13	sharp_pain:-37 weakness:-15 tingling:-8	/mpe/
    13		/nde$/
    -13		/new/
    13		/ngr/
    13	history_disc:10 pregnancy_symptom:-6 emergency:13 self_harm:-9	/now$/
    -13	tingling:3 bladder_bowel:9	/nts$/
    -13	tingling:57 bladder_bowel:3	/nts/
    13	bladder_bowel:110	/oile/
    -13		/olio$/
    -13		/olio/
    13		/olla/
    -13		/omat/
    13		/omet/
    13		/orc/
    -13		/orre/
    13	sharp_pain:-3 weakness:-5 worsening:92 persistent_beyond_72h:-49 self_harm:-17	/orse/
    -13		/oss/
    13		/par/
    13		/part$/
    13		/pee$/
    13		/pink/
    -13		/raro$/
    -13		/rde/
    13	tingling:4	/rear/
    13	sharp_pain:-8 weakness:13	/rip$/
    13	sharp_pain:-12	/rom/
    13		/rus/
    13	sharp_pain:1 bladder_bowel:-8 self_harm:-2	/ry$/
    13		/sap$/
    -13		/sent/
    13		/seri/
    13	sharp_pain:-1	/sma/
    -13		/son$/
    -13	history_injury:70	/sted/
    -13		/stif/
    -13		/stiff/
    -13		/tende/
    -13		/tiff/
    13	sharp_pain:-7 weakness:-5 tingling:44 worsening:-1	/tingl/
    13	numbness:1 saddle_numbness:7	/tion/
    -13		/tomat/
    13		/trol/
    13		/typ/
    -13		/uise$/
    13		/uises/
    13	sharp_pain:-31 numbness:5 tingling:-11 persistent_beyond_72h:-14 osteoporosis:-20 pregnancy_symptom:-23 saddle_numbness:10 chest_breath:-21 fever:-18 severe_headache:-39 faint_dizzy:-21 allergic_reaction:-52 self_harm:-32	/umb/
    13	weakness:85	/ush$/
    -13		/vin/
    -13		/was/
    -13		/ways$/
    -13		/ways/
    -13		/wed/
    13	bladder_bowel:152	/wet/
    -13	weakness:11	/wha/
    -13		/what/
    13		: & [en810]
    13		: ~ <part>
    -13		<be> easing
    13		<be> here
    -13		<be> not <side>
    13		<be> ~ less
    13		<be> ~ sore
    13		<be> ~ still
    13		<be> ~ there
    13		<be> ~ what
    -13		<become> numb
    13	emergency:2	<become> ~ to
    13		<count> of
    -13		<count> since
    13	numbness:19	<count> ~ <have>
    13	emergency:78	<count> ~ <part>
    -13		<day> ~ #
    -13		<feel> <side>
    13		<feel> faint
    -13		<have> ~ .
    -13	bladder_bowel:8 allergic_reaction:61	<have> ~ <my>
    13		<have> ~ stopped
    -13	numbness:38	<my> ~ <feel>
    -13		<my> ~ hurting
    13	saddle_numbness:42	<my> ~ like
    -13		<my> ~ mas
    -13		<my> ~ to
    -13		<part> <be> not
    13		<part> gave out
    13	sharp_pain:4 weakness:-13	<part> ~ <side>
    -13		<person> ~ in
    13		<side> of
    13		<side> ~ dead
    -13		<the> <time> since
    13	emergency:182	<the> and
    13	emergency:1	<the> and e
    -13		<the> ~ about
    13	emergency:24	<the> ~ e
    -13		<time> since i
    -13		<time> ~ .
    13		<time> ~ still
    -13		? & [en12]
    -13	sharp_pain:18	[en1002] & [en949]
    -13		[en1018] & [en1020]
    13		[en1020] & [en709]
    -13		[en1020] & [en762]
    13		[en118] & [es887]
    -13	allergic_reaction:13	[en11] & [en250]
    -13		[en141] & [en11]
    13		[en148] & [en394]
    13	numbness:10	[en170] & [en20]
    13		[en181] & [en551]
    -13		[en186] & [en458]
    -13		[en199]
    -13		[en19] & [en181]
    -13	numbness:23	[en19] & [en490]
    13		[en19] & [en999]
    13	emergency:19	[en19] & [es218]
    -13		[en20] & [en12]
    13		[en20] & [en20]
    13	emergency:19	[en20] & [es218]
    -13		[en212] & [en633]
    13		[en234] & [en458]
    13		[en234] & [en693]
    13	bladder_bowel:70	[en234] & [en778]
    13		[en234] & [en821]
    -13		[en239] & [en60]
    13		[en250] & [en1020]
    13		[en251] & [en602]
    13		[en28] & [en1002]
    -13		[en28] & [en709]
    -13		[en298] & .
    13		[en309] & [en966]
    13		[en362] & [en93]
    13		[en362] & [en980]
    13		[en37] & [en682]
    -13		[en394] & [en124]
    13		[en39] & [en37]
    13		[en3] & [en805]
    -13		[en426] & [en551]
    13	sharp_pain:57	[en426] & [en660]
    13		[en426] & [en84]
    -13		[en42] & [en1020]
    -13		[en42] & [en474]
    13		[en437] & [en362]
    -13		[en458] & [en19]
    -13		[en468] & #
    -13		[en468] & [en890]
    13		[en469] & [en251]
    -13		[en506] & [en869]
    -13		[en508] & [en3]
    13		[en551] & #
    -13		[en581] & ,
    13		[en58] & [en650]
    13		[en58] & [en778]
    13		[en602] & [en980]
    -13		[en60] & [en677]
    -13		[en613] & [en28]
    -13	sharp_pain:24	[en634] & [en11]
    13		[en634] & [en234]
    -13		[en634] & [en551]
    -13		[en634] & [en746]
    -13		[en634] & [en890]
    13		[en682] & [en362]
    13		[en682] & [en508]
    13		[en746] & [en1018]
    13		[en746] & [en634]
    -13		[en762] & [en1020]
    -13	tingling:-5 calf_swelling:21 allergic_reaction:43	[en805]
    13	sharp_pain:-12 radiating_pain:-6 tingling:-8 persistent_beyond_72h:-16 history_disc:-2 history_injury:-11 osteoporosis:-31 bladder_bowel:-24 saddle_numbness:-24 severe_headache:-25 faint_dizzy:-35 allergic_reaction:-11	[en810]
    13		[en810] & [en394]
    13		[en810] & [en3]
    -13		[en869] & [en404]
    -13		[en869] & [en551]
    13		[en869] & [en810]
    13		[en874] & [en1020]
    13	emergency:10	[en874] & [en746]
    13		[en874] & asap
    13		[en874] & ciatica
    -13		[en890] & [en202]
    13	sharp_pain:-7 tingling:-3 history_injury:12 emergency:5	[en938]
    13		[en949] & ?
    13		[en949] & [en11]
    -13		[en949] & [en20]
    -13		[en949] & [en966]
    13		[en966] & [en474]
    -13		[en966] & [en549]
    -13		[en980] & ,
    13		[en980] & [en250]
    13		[en980] & [en251]
    13		[en989] & [en966]
    13		[en989] & [en989]
    -13		[es106] & [es26]
    13		[es106] & [es878]
    -13		[es13] & [es503]
    -13		[es182] & [en12]
    -13	persistent_beyond_72h:41	[es182] & [en874]
    -13	sharp_pain:24	[es182] & [es55]
    -13		[es182] & hormigueo
    -13		[es182] & numbness
    -13		[es1] & [es13]
    -13		[es214] & [es1]
    13		[es42] & [es55]
    13		[es459] & [es694]
    13		[es503] & [es26]
    13	numbness:3	[es508]
    -13		[es55] & [es699]
    13		[es870] & [es54]
    13	persistent_beyond_72h:2	[es878]
    13		[es950] & [es966]
    13	sharp_pain:24	[es998] & ,
    13	emergency:5	a and
    13		a good
    -13		a headache
    -13		a massage
    13		a nine
    -13		achy
    -13		and <side>
    13	emergency:49	and e
    13		and ~ tender
    13		asap
    -13		bath
    -13		better every <time>
    -13		bit ~ <my>
    13		bruises
    13		cada ~ mas
    13		can not <feel>
    13	sharp_pain:-9 numbness:-13 chest_breath:40	chest
    13		ciatica
    13	numbness:-7 tingling:58	como ~ en
    -13		de ~ de
    -13		do
    -13		duele <the>
    13		easing & [en1002]
    13		easing & [en124]
    13		easing ~ <side>
    -13		electric ~ ,
    -13	radiating_pain:37	en ~ y
    13		estoy en
    -13		free
    13		gave out
    -13		great
    -13		hago ~ <the>
    13		half my
    -13		happy
    13	numbness:22	heel
    13		help me
    -13		how
    13		i <be> in
    13		i <have> <the>
    13	severe_headache:11	i have
    -13		i ~ for
    -13		i ~ now
    -13		in ~ <have>
    -13		in ~ can
    13	sharp_pain:8 radiating_pain:-4 worsening:-2 persistent_beyond_72h:1 self_harm:-58	it <be>
    13		it <side>
    13	radiating_pain:28 numbness:-6	it ~ <my>
    13		it ~ of
    13		just ~ <part>
    -13		just ~ it
    13	sharp_pain:-18 history_injury:-9 pregnancy_symptom:-3	late+a
    13	numbness:45	late+feeling
    -13		late+great
    -13		late+hardly
    -13		late+las
    13		late+mejoria
    13		late+monday
    -13		late+nearly
    13		late+numbness
    13		late+stronger
    13	persistent_beyond_72h:14	mejora
    13	persistent_beyond_72h:18	mejoria
    -13		neck hurts
    -13		new
    13		ni ~ <the>
    -13		night
    -13		night ,
    -13		no <part>
    -13		no fever
    13		normal ~ <be>
    13		normal ~ <my>
    13		not <feel> it
    -13		not numb
    -13		numb ~ <be>
    13	sharp_pain:-12 radiating_pain:-20 weakness:-25 tingling:-7 persistent_beyond_72h:-17 history_injury:9 bladder_bowel:-22 allergic_reaction:-6	on
    -13		opt out
    -13		pain <be> #
    13	bladder_bowel:7	pee
    -13		put my
    13		r
    -13		raro
    -13		sharp ~ ,
    13		shooting ~ <my>
    -13		siento bien
    -13		something ~ off
    -13		soreness & [en362]
    -13		swear
    13		than before
    13	sharp_pain:5 radiating_pain:30 persistent_beyond_72h:7	the pain
    -13		the table
    13		then came
    13		tingling ~ <side>
    -13		to it
    13	radiating_pain:38	to the
    -13		to you
    -13	worsening:23 severe_bruising:4	to ~ ,
    13	numbness:4 tingling:4	toes
    13		want to <be>
    13		well ,
    -13		what ~ <my>
    13		y <be>
    -13		y ~ da
    12		# & [en1020]
    12		# & [en12]
    12	persistent_beyond_72h:16	# ~ <my>
    12		, & [en218]
    -12	sharp_pain:-7 weakness:4	, & [en251]
    12	sharp_pain:65	, & [en567]
    12		, & [en677]
    -12		, & [en679]
    -12	radiating_pain:35 worsening:44	, & [en746]
    -12		, & [en869]
    12		, & [es847]
    -12		, feel
    -12		, not
    12	sharp_pain:1 weakness:7	, ~ <become>
    -12	numbness:36	, ~ <feel>
    12		, ~ out
    12		. & [en474]
    -12		. & [en966]
    -12		. sharp
    12		. ~ thing
    -12		/ ~ and
    12		/^ah/
    12		/^aire/
    12		/^bad/
    -12		/^bod/
    -12		/^body/
    -12		/^boo/
    -12		/^book/
    12		/^bot/
    12	weakness:-19 chest_breath:21	/^bre/
    12	sharp_pain:-14 numbness:-3 chest_breath:98	/^ches/
    12		/^cia/
    -12	weakness:31	/^cl/
    12	sharp_pain:-9 weakness:-18 persistent_beyond_72h:17 history_disc:-2 emergency:-17	/^day/
    12	persistent_beyond_72h:32	/^days/
    -12		/^disa/
    -12		/^doe/
    -12		/^does/
    12	weakness:49	/^drag/
    -12		/^end$/
    -12	radiating_pain:-6 weakness:-3 persistent_beyond_72h:-7 saddle_numbness:20	/^feel/
    12	sharp_pain:-8 numbness:5 tingling:31	/^fing/
    12	weakness:25	/^fis/
    12	weakness:28	/^fist/
    12	weakness:27 numbness:-46	/^fl/
    12		/^fla/
    12	sharp_pain:-35	/^foot/
    -12		/^free/
    12		/^fue/
    -12		/^hag/
    -12		/^hago/
    -12		/^hora/
    12	pregnancy_symptom:13	/^kic/
    12	pregnancy_symptom:64	/^kick/
    12	sharp_pain:113	/^kni/
    12	bladder_bowel:212	/^leak/
    -12		/^migh/
    12		/^mori/
    12	weakness:-2 calf_swelling:102	/^ot/
    -12	weakness:1	/^par/
    -12		/^park/
    12	sharp_pain:-5 radiating_pain:-21 tingling:-37 persistent_beyond_72h:-11 pregnancy_symptom:-18 saddle_numbness:8 fever:-11 faint_dizzy:-6 allergic_reaction:-13 emergency:-48	/^pe/
    12	severe_bruising:9	/^plat/
    -12		/^pol/
    -12		/^pos/
    -12	self_harm:64	/^qui/
    -12		/^quit/
    12	numbness:-5 tingling:-5	/^rig/
    12	radiating_pain:-6 weakness:-14 worsening:-11 history_injury:3 bladder_bowel:-36 saddle_numbness:16 fever:-43	/^se/
    12		/^seem/
    12	sharp_pain:-8 fever:1	/^shi/
    12	sharp_pain:-8 radiating_pain:-38 weakness:-23 worsening:-26 persistent_beyond_72h:7 history_disc:-7 history_injury:-22 osteoporosis:-2 chest_breath:-7 fever:-26 severe_headache:-2 faint_dizzy:-9 allergic_reaction:-33 severe_bruising:-6 self_harm:-47	/^si/
    -12		/^sm/
    -12		/^sto/
    -12		/^tom/
    12		/^tor/
    12	numbness:-9 persistent_beyond_72h:-1 bladder_bowel:10	/^ve/
    12	self_harm:30	/^viv/
    12		/^vivi/
    12	sharp_pain:-18 radiating_pain:8 weakness:-21 worsening:-7 persistent_beyond_72h:-12 history_disc:-4 saddle_numbness:-10 severe_bruising:1 emergency:7 self_harm:20	/^wa/
    12	tingling:11 self_harm:50	/^wak/
    -12	faint_dizzy:1	/^who/
    12	sharp_pain:-13 radiating_pain:-1 weakness:-7 tingling:-46 persistent_beyond_72h:-11 history_disc:-15 osteoporosis:-7 calf_swelling:-36 fever:-12 faint_dizzy:37 allergic_reaction:-12	/^wo/
    -12	numbness:28	/act/
    -12		/ades$/
    -12		/ades/
    12	numbness:-22 severe_bruising:16 emergency:17	/ado$/
    -12	history_injury:3	/ago$/
    12		/aid$/
    12		/ainte/
    12		/aire$/
    12		/aire/
    12		/als/
    -12		/ange/
    12		/apart/
    12	emergency:57	/asu/
    -12		/autom/
    12		/ayuda/
    -12	severe_bruising:4	/ber/
    -12		/book/
    12		/bot/
    12		/bow/
    -12		/conta/
    -12		/corre/
    12		/cs$/
    -12		/ct$/
    -12		/dec/
    12		/din/
    -12		/disa/
    -12		/disap/
    -12		/doe/
    -12		/does$/
    -12		/does/
    12	weakness:83	/drag/
    12		/ean$/
    -12		/eared/
    12		/echo$/
    12		/echo/
    12	weakness:-15 persistent_beyond_72h:-13 bladder_bowel:16 saddle_numbness:-24 calf_swelling:1	/ee$/
    12		/ef$/
    -12		/elen/
    12		/elly$/
    12	sharp_pain:-20 tingling:-24 persistent_beyond_72h:-13	/emp/
    12		/endo/
    12	sharp_pain:-66 numbness:-24 tingling:-30 persistent_beyond_72h:-33 history_injury:-18 emergency:-16	/eng/
    12		/ensi/
    12	chest_breath:-52 self_harm:-1	/ery/
    -12		/fect/
    -12	weakness:-39 numbness:32 persistent_beyond_72h:-2 pregnancy_symptom:-2 saddle_numbness:36	/feel/
    12	weakness:15	/fist$/
    12		/fist/
    12		/fla/
    -12		/free/
    12	weakness:11 tingling:-4	/fue/
    12	weakness:10	/gers$/
    12	weakness:7	/gers/
    -12		/gin/
    12		/gle/
    12	weakness:-13 tingling:-30 persistent_beyond_72h:-3 emergency:-14 self_harm:-4	/gon/
    -12		/gur/
    -12		/hag/
    -12		/hago$/
    -12		/hago/
    -12	weakness:3 saddle_numbness:6	/hat/
    12	faint_dizzy:21	/heade/
    -12		/hed/
    12	sharp_pain:-6 severe_bruising:4	/hig/
    12	sharp_pain:-3 severe_bruising:5	/high/
    -12		/ian/
    -12		/iar$/
    12	emergency:-21	/iati/
    -12		/ibir/
    -12		/ica/
    12	worsening:23	/igg/
    -12		/iked$/
    -12		/iked/
    -12		/im$/
    12		/imes/
    12		/inar$/
    -12		/ings$/
    -12		/ings/
    12		/ino/
    12		/iou/
    12		/ious/
    -12		/isap/
    -12		/isapp/
    12		/ises$/
    12		/ises/
    -12	weakness:-13 numbness:4	/it$/
    12	persistent_beyond_72h:-14 self_harm:61	/ivi/
    12		/jea/
    12	numbness:-4 persistent_beyond_72h:21	/jor/
    12		/kic/
    12		/kick/
    12	weakness:12	/kle/
    12	sharp_pain:115	/kni/
    12	bladder_bowel:110	/leak/
    -12		/lear/
    -12	severe_headache:50	/lig/
    -12		/liked/
    12	emergency:41	/llame/
    -12		/lto/
    -12		/magi/
    -12	numbness:-7	/mbr/
    12		/migue/
    12		/mori/
    12		/morir/
    -12		/mos/
    -12		/nas$/
    12	radiating_pain:-1 severe_headache:-1	/nce$/
    12	weakness:-26 numbness:-56 allergic_reaction:26	/ncha/
    12		/nday$/
    -12		/nder$/
    12	weakness:33	/ngers/
    12	radiating_pain:-3 weakness:3	/no$/
    -12		/nsa/
    -12		/ntac/
    -12		/ntact/
    -12		/nter/
    -12		/oco/
    12		/oken$/
    12		/oken/
    -12	persistent_beyond_72h:6	/oli/
    -12	saddle_numbness:6	/ome$/
    12	tingling:24	/ona/
    -12	allergic_reaction:13	/onc/
    12	sharp_pain:-17 radiating_pain:-32 numbness:-18 tingling:-5 worsening:-13 persistent_beyond_72h:-1 bladder_bowel:-35 fever:-45	/one/
    12		/ones/
    -12		/onta/
    -12		/oos/
    12		/oria$/
    12		/oria/
    12		/orir/
    -12		/ossi/
    -12	weakness:3 faint_dizzy:-3 self_harm:23	/oul/
    -12	numbness:-3 faint_dizzy:-3 self_harm:8	/ould/
    -12		/ox$/
    12	chest_breath:2	/pir/
    12		/plat/
    12	tingling:-8 worsening:-1	/quie/
    -12		/quien/
    -12		/raba/
    12		/ramp/
    -12		/rand$/
    -12	self_harm:-4	/rar/
    -12		/rati/
    12		/rdi/
    -12		/remo/
    -12		/ren$/
    12	sharp_pain:-8 emergency:146	/rgen/
    -12		/rkin/
    -12		/rking/
    -12		/rno$/
    -12		/rong$/
    12		/roo/
    -12	radiating_pain:65	/rre/
    -12		/rried/
    12	sharp_pain:13	/rta/
    12	radiating_pain:1 self_harm:-2	/rts$/
    12	sharp_pain:8 weakness:-30 self_harm:-9	/rts/
    -12		/sapp/
    -12		/scri/
    12		/seem/
    12	pregnancy_symptom:19	/sem/
    12		/sne/
    -12	sharp_pain:7	/som/
    12		/sos/
    -12		/swear/
    12	fever:64	/sweat/
    12	faint_dizzy:25	/tand$/
    12		/tic$/
    -12		/tnes/
    -12		/tness/
    12		/toes$/
    12	numbness:1 tingling:15	/toes/
    -12	history_disc:27	/tom/
    12		/tras$/
    12		/tras/
    -12		/turno/
    12		/uda$/
    12		/ues/
    12	weakness:34	/ug$/
    -12	faint_dizzy:-8	/uld/
    -12		/urd/
    -12		/urno$/
    -12		/urno/
    -12		/uto/
    -12		/utom/
    -12		/utoma/
    12	chest_breath:-10	/very/
    12		/whee/
    -12		/who/
    12		/yuda$/
    12		/yuda/
    -12		<be> dolor
    12		<be> en
    12		<be> normal
    -12	persistent_beyond_72h:25	<be> ~ <time>
    -12		<be> ~ full
    12		<be> ~ much
    12		<be> ~ normal
    -12		<be> ~ or
    -12		<be> ~ touch
    12	worsening:11	<be> ~ up
    -12		<be> ~ worse
    12		<become> ~ <feel>
    12		<become> ~ better
    -12		<become> ~ in
    -12		<become> ~ it
    12		<count> <my>
    12		<count> <my> <part>
    12		<count> ~ con
    12		<count> ~ sore
    12		<count> ~ today
    12	persistent_beyond_72h:44	<day> ~ <be>
    12	worsening:-33 persistent_beyond_72h:31	<day> ~ <day>
    -12		<feel> lovely
    -12		<have> passed
    12	sharp_pain:11 persistent_beyond_72h:22	<have> ~ <the>
    12		<have> ~ by
    -12		<have> ~ in
    -12		<my> <person> <be>
    -12		<my> ~ bien
    -12		<my> ~ hurt
    12		<my> ~ since
    -12		<my> ~ than
    -12		<part> <become> numb
    12	saddle_numbness:-22	<part> <feel>
    12		<part> <have> no
    12		<part> gave
    12		<part> with
    -12	weakness:34	<part> ~ <count>
    12	weakness:-50 numbness:69	<part> ~ <feel>
    -12	weakness:12 calf_swelling:61	<part> ~ and
    -12		<part> ~ lot
    -12		<side> <become>
    12		<the> <part> no
    12		<the> <side> of
    -12		<the> ache <be>
    -12		<the> notch
    12		<the> oil
    12		<the> peor
    -12		<the> ~ <feel>
    12		<the> ~ before
    -12		<the> ~ for
    -12		<the> ~ medio
    -12		<the> ~ off
    12		<the> ~ out
    -12	radiating_pain:93	<the> ~ por
    -12		<the> ~ soreness
    -12		<the> ~ ya
    -12		<time> since
    -12		<time> ~ <become>
    12		<time> ~ hurts
    12		<time> ~ today
    12		? & [en981]
    -12		[en1002] & [en250]
    12		[en1002] & [en389]
    12	numbness:35 worsening:9	[en1002] & [en468]
    12		[en1018] & [en746]
    -12		[en1018] & [en980]
    12		[en101] & .
    12		[en101] & [en490]
    -12	sharp_pain:17 worsening:-12 persistent_beyond_72h:19	[en1020] & [en1002]
    12		[en1020] & [en19]
    12	numbness:-31 allergic_reaction:9	[en1020] & [en362]
    -12		[en11] & [en551]
    -12		[en148] & [en551]
    12		[en148] & [es182]
    -12		[en159] & [en93]
    12		[en15] & ,
    12		[en170] & [en1018]
    12		[en170] & [en170]
    -12		[en170] & [en28]
    -12		[en19] & [en389]
    -12		[en19] & [en468]
    12		[en19] & [en917]
    12		[en19] & [es503]
    -12		[en202] & ,
    -12		[en218] & [en682]
    12		[en234] & [en124]
    -12	bladder_bowel:14	[en234] & [en12]
    -12		[en234] & [en170]
    12		[en234] & [en212]
    -12		[en234] & [en234]
    -12		[en234] & [en613]
    12	numbness:-69	[en234] & [en949]
    -12		[en250] & [en234]
    12		[en250] & tuesday
    12	weakness:28	[en251] & [en170]
    12	tingling:51	[en251] & [en660]
    -12		[en251] & [en682]
    12	radiating_pain:-18	[en251] & [en949]
    -12		[en251] & [es823]
    -12		[en28] & [en20]
    -12		[en28] & [en251]
    -12		[en28] & [en634]
    12		[en28] & [es182]
    12		[en362] & #
    -12		[en362] & [en1020]
    12		[en362] & [en121]
    -12	weakness:13	[en362] & [en682]
    12		[en362] & [en810]
    -12		[en378] & .
    -12		[en378] & [en426]
    -12		[en394] & [en508]
    12		[en397]
    -12		[en39] & [en468]
    -12		[en404] & [en234]
    12		[en426] & [en746]
    -12		[en42] & [en522]
    -12		[en453]
    -12	sharp_pain:8	[en468] & [en170]
    -12	sharp_pain:11 numbness:7 worsening:13	[en468] & [en966]
    -12		[en474] & [en20]
    -12		[en474] & [en250]
    12		[en474] & [en551]
    -12		[en474] & [en874]
    12		[en474] & [en938]
    -12		[en490] & [en124]
    -12	worsening:95 persistent_beyond_72h:-5	[en490] & [en490]
    12		[en508] & [en551]
    12		[en522] & [en11]
    -12		[en522] & [en874]
    12		[en551] & [en805]
    12		[en567] & [en251]
    -12		[en567] & [en490]
    -12		[en58] & [en602]
    -12		[en602] & [en19]
    12		[en602] & [en746]
    12	sharp_pain:22	[en60] & [en215]
    -12		[en60] & [en682]
    -12		[en60] & [en981]
    12		[en60] & hives
    12		[en613] & [en1002]
    -12		[en618] & [en19]
    12		[en633] & [en362]
    12	persistent_beyond_72h:6	[en634] & [en426]
    12		[en634] & [en468]
    -12	weakness:60	[en660] & ,
    12		[en693] & [en251]
    -12	persistent_beyond_72h:47	[en746] & [en20]
    12	radiating_pain:19	[en746] & [en212]
    12		[en746] & [en810]
    -12		[en746] & [en980]
    12	sharp_pain:-4 weakness:32	[en778]
    12		[en807] & [en490]
    12		[en807] & [en807]
    -12		[en807] & [en93]
    12	numbness:23	[en810] & [en660]
    -12		[en84] & [en682]
    -12		[en853] & [en746]
    -12		[en85] & [en989]
    -12	persistent_beyond_72h:-20	[en869] & [en170]
    12		[en869] & [en522]
    -12	numbness:27	[en869] & [en58]
    -12	weakness:32 tingling:-11	[en869] & [en60]
    12		[en869] & tingly
    12		[en874] & [en121]
    12	weakness:9	[en874] & [es14]
    12		[en890] & [en474]
    12		[en890] & [en874]
    12		[en906] & [en394]
    -12		[en906] & [en63]
    -12		[en938] & [en810]
    12		[en997] & [en11]
    -12		[en999] & [en746]
    -12		[es106] & [es13]
    12		[es11]
    -12	numbness:44	[es13] & [es2]
    12		[es214] & [en1014]
    12		[es26] & [es982]
    12		[es347]
    -12		[es438] & ,
    12	weakness:-5 numbness:50	[es438] & [es694]
    -12		[es502] & [es342]
    -12		[es54] & [es950]
    12		[es55] & ,
    -12	radiating_pain:17	[es55] & [es1]
    -12		[es694] & [es214]
    -12		[es762]
    12		[es854] & ,
    12		[es854] & [es438]
    12	weakness:36	[es86]
    12		[es86] & [es54]
    -12		[es879]
    -12		[es950] & [es887]
    12		[es982] & [es42]
    -12		a notch
    12		a stabbing
    12		after <the>
    12		aire
    -12		all but
    -12		all gone
    12		and worse
    -12		and ~ on
    12		apart
    12	emergency:4	ayuda
    -12		back on
    -12		back s
    -12		been better
    -12		before i came
    -12		before ~ came
    -12		body
    -12		but i <be>
    -12		can <become>
    12		can ~ <become>
    -12		cuanto
    12	persistent_beyond_72h:41	days
    -12	radiating_pain:-3	de <the>
    -12		do ~ <the>
    -12		does
    12		dolor ,
    -12		en el
    -12		end
    12		eso si
    12		feel it
    12		feels like
    12	weakness:27	fist
    -12		for <the>
    12		give it
    -12	sharp_pain:-7 numbness:-5 bladder_bowel:59	go
    -12		hago
    12	persistent_beyond_72h:26	has not
    -12		has passed
    12	radiating_pain:27	hasta <the> <part>
    12	radiating_pain:105	hasta ~ <part>
    12		i sit
    -12	numbness:36 history_injury:26	i ~ <part>
    12	numbness:-177	i ~ dead
    12		i ~ much
    -12		in <time>
    12		in hives
    12		is numb
    12		it ~ would
    -12	weakness:-24 tingling:8 worsening:24 history_disc:-6 history_injury:-66 fever:-5 faint_dizzy:-18 emergency:-2	late+,
    12		late+came
    -12	persistent_beyond_72h:5	late+can
    -12		late+felt
    12	persistent_beyond_72h:45	late+hurt
    -12		late+legs
    -12		late+los
    -12		late+much
    -12		late+out
    -12		late+so
    -12		late+you
    -12		leg day
    -12		less ~ every
    12		level #
    12	tingling:39	like ~ <part>
    12	numbness:31	mano
    -12		might
    -12		my finger
    12		never ~ before
    -12		never ~ in
    -12		no <part> pain
    -12		no estoy
    12	numbness:30 saddle_numbness:50	no siento
    -12		no ~ and
    -12		no ~ de
    -12		not put
    -12		not right
    12	persistent_beyond_72h:26	not ~ better
    12		not ~ off
    -12	numbness:20	numb ~ <the>
    -12		of it
    12		only ~ <part>
    12		out ~ <count>
    -12		pain <be> worse
    -12		pain i
    -12	radiating_pain:-2	pain in <my>
    12		pain level #
    12		pain ~ tingling
    -12		put ~ <part>
    12		que no <be>
    -12		quien
    -12		ring
    -12		same ~ <part>
    -12		sciatica
    -12		sharp pain
    12		sharp ~ <my>
    12		she ~ <the>
    12		shooting pain
    -12		should i
    -12		si ~ da
    12		since ~ <part>
    -12		slight headache
    -12		so <be>
    12		sore ~ <day>
    12		stop ~ <the>
    -12		strange
    12		ten days
    -12		the bad
    -12		there ~ pain
    12		thought
    -12		tingling ~ .
    12	emergency:34	to ~ last
    -12		turno
    12		want ~ anymore
    -12		weakness ~ <the>
    12		where the
    -12		with ~ <my>
    -12		work ~ <the>
    12		would be
    -12		would like
    -12		would ~ to
    -12		y <the> <part>
    -12		you <have>
    11		# & [en234]
    11		# & [en251]
    11		# dias
    11		# ~ ?
    11		, & [en239]
    -11		, & [en613]
    -11		, & [en650]
    -11		, back
    11		, it
    11		, ~ bit
    -11		, ~ here
    11		, ~ painful
    11		, ~ pins
    11		, ~ what
    -11		. & [en394]
    -11		. & [en468]
    11		. & [en60]
    11		. & [en682]
    11		. .
    -11		. feeling
    -11		. me
    11		. otherwise
    11	sharp_pain:34 weakness:-12 numbness:-4 tingling:19	. ~ .
    11		/ & .
    11	emergency:2	/^ambu/
    11		/^apa/
    11		/^apar/
    11		/^blee/
    11		/^bum/
    11		/^burn/
    -11		/^canc/
    -11		/^clea/
    -11	radiating_pain:-12 bladder_bowel:3	/^com/
    -11		/^comp/
    -11		/^conv/
    -11		/^cupp/
    11	numbness:61	/^dea/
    11	sharp_pain:-2	/^desd/
    11	worsening:20	/^ea/
    11		/^emp/
    11	self_harm:89	/^endi/
    11	faint_dizzy:84	/^fain/
    11		/^fie/
    11	weakness:5	/^foo/
    -11		/^her/
    11		/^hold/
    11	calf_swelling:8 allergic_reaction:13	/^hot$/
    11	calf_swelling:15	/^hot/
    -11		/^ima/
    -11		/^imag/
    11	radiating_pain:65	/^into/
    11		/^iz/
    11		/^just/
    11	bladder_bowel:12	/^know/
    11	allergic_reaction:19	/^lips/
    -11		/^loos/
    11		/^love/
    11		/^mej/
    11	persistent_beyond_72h:20	/^mejo/
    -11		/^mens/
    -11	severe_headache:15	/^mig/
    -11	numbness:18 pregnancy_symptom:31	/^min/
    11		/^nas/
    11		/^nast/
    -11		/^nil$/
    -11		/^nil/
    -11		/^paso/
    11		/^peo/
    -11		/^perh/
    -11		/^poss/
    11	radiating_pain:-49 weakness:4 numbness:-26 tingling:-36 worsening:-11 persistent_beyond_72h:-14 history_injury:-8 saddle_numbness:-20 faint_dizzy:-18 allergic_reaction:9 self_harm:-17	/^pu/
    11		/^ran/
    11		/^rang/
    -11		/^rece/
    -11		/^repl/
    11	history_injury:8	/^rib/
    -11		/^ring/
    11	sharp_pain:19	/^scr/
    11	persistent_beyond_72h:15 history_injury:8 pregnancy_symptom:5	/^sem/
    11	persistent_beyond_72h:9 history_injury:14 pregnancy_symptom:1	/^sema/
    11	sharp_pain:64 weakness:-8	/^shar/
    -11		/^slig/
    11	persistent_beyond_72h:6 history_injury:-32 fever:-10 allergic_reaction:-10	/^so/
    11	sharp_pain:69 tingling:-26 chest_breath:-18	/^stab/
    -11	history_disc:8	/^sur/
    11	emergency:-1	/^ther/
    11	sharp_pain:11	/^una/
    11		/^wet$/
    11	sharp_pain:6	/abia/
    -11		/aguje/
    11	radiating_pain:6 weakness:-14 persistent_beyond_72h:-1 history_injury:19 pregnancy_symptom:-48 bladder_bowel:-36 calf_swelling:-52 fever:-37 allergic_reaction:-64 severe_bruising:-14 emergency:-81	/ain/
    11		/aine$/
    11		/akes$/
    11		/akes/
    11		/akin/
    11	fever:5	/aking/
    11	emergency:12	/alli/
    11	emergency:39	/allin/
    -11	sharp_pain:3	/ally$/
    -11	sharp_pain:10	/ally/
    11	emergency:7	/ambu/
    11	emergency:12	/ambul/
    -11		/ancel/
    11		/angr/
    11		/apa/
    11		/apar/
    -11		/api/
    11		/area/
    -11		/arg/
    11	history_injury:37	/bad/
    -11		/ban/
    11		/blee/
    11		/bleed/
    -11		/bliss/
    11	allergic_reaction:27	/blist/
    11		/both$/
    11	sharp_pain:-37 weakness:-15 tingling:-49	/bre/
    11	emergency:39	/bula/
    11	emergency:25	/bulan/
    11		/bum/
    11	allergic_reaction:45	/burn/
    -11		/call$/
    -11		/canc/
    -11		/cance/
    -11		/cion/
    -11		/clear/
    -11	numbness:51	/comp/
    -11		/conte/
    -11		/conv/
    -11		/crib/
    -11		/cupp/
    -11		/cuppi/
    11		/del$/
    11		/desd/
    11		/desde/
    11	tingling:-3 faint_dizzy:45	/dizzy/
    -11		/eave$/
    11		/edi/
    11		/eem/
    -11		/ees$/
    -11		/ees/
    11	weakness:24	/eigh/
    11		/eight/
    -11		/eje/
    11		/ejor/
    11	numbness:-3	/ele$/
    -11		/emai/
    11	persistent_beyond_72h:3 pregnancy_symptom:1	/eman/
    11	history_injury:12 pregnancy_symptom:19	/emana/
    -11		/ende/
    -11		/ensaj/
    11	weakness:1	/eps$/
    -11		/erh/
    -11		/erha/
    -11		/erhap/
    -11	sharp_pain:-12	/ers$/
    11		/esde$/
    11	bladder_bowel:8	/esde/
    11	chest_breath:27	/espir/
    -11		/etas$/
    -11		/etas/
    11	sharp_pain:14 radiating_pain:-18 weakness:-48 calf_swelling:-5 allergic_reaction:-3 self_harm:-5	/eve/
    11	faint_dizzy:26	/fain/
    11	faint_dizzy:30	/faint/
    -11	sharp_pain:-15 numbness:-15	/ful/
    -11		/ges$/
    11		/gor/
    11		/guan/
    11		/guant/
    -11		/guje/
    -11		/gujet/
    -11		/haps$/
    -11		/haps/
    11	weakness:6	/hold/
    11		/hort$/
    11	calf_swelling:1	/hot$/
    11	weakness:-27 numbness:-1 tingling:-13 worsening:-1 persistent_beyond_72h:15 history_injury:15 bladder_bowel:-32 saddle_numbness:-8 chest_breath:-2 fever:-7 severe_bruising:-4	/hur/
    -11		/iar/
    11		/icks$/
    11		/icks/
    11		/ief$/
    11	sharp_pain:-18	/iendo/
    11	pregnancy_symptom:57	/iet/
    -11		/igui/
    -11		/imag/
    11		/imes$/
    11	sharp_pain:-9 radiating_pain:-20 weakness:-19 numbness:-15 tingling:-11 persistent_beyond_72h:1 history_disc:-13 osteoporosis:-11 chest_breath:-1 calf_swelling:-2 fever:-11 allergic_reaction:-5 self_harm:-5	/ing$/
    11		/inky$/
    11		/inky/
    11		/inte/
    11		/inten/
    -11		/ints$/
    -11		/ints/
    -11		/ishe/
    11	weakness:42	/ist$/
    -11		/ista$/
    -11		/ista/
    11	allergic_reaction:13	/ister/
    -11	radiating_pain:-8	/ith/
    11	radiating_pain:-13 weakness:-2 numbness:-26 tingling:-18 bladder_bowel:-36 chest_breath:-7 faint_dizzy:-17	/ive/
    -11		/iza/
    11	sharp_pain:-15 radiating_pain:-25 weakness:-19 numbness:-91 persistent_beyond_72h:-12	/izz/
    -11		/jet/
    -11		/jeta/
    -11		/jetas/
    11		/just/
    11	history_injury:18	/ken/
    11	bladder_bowel:8	/know/
    -11		/lama/
    11		/lame$/
    11		/lame/
    11	radiating_pain:-41	/lan/
    11		/leed/
    -11		/leepi/
    11		/lga/
    11	emergency:29	/lio$/
    11	allergic_reaction:46	/lips$/
    11	allergic_reaction:53	/lips/
    -11		/liss/
    -11		/list$/
    -11		/llama/
    11	sharp_pain:15	/llas$/
    11	sharp_pain:61	/llas/
    -11		/loos/
    -11		/loose/
    -11		/lto$/
    -11		/mar$/
    11	worsening:34 persistent_beyond_72h:-9	/mas$/
    -11		/mbri/
    -11		/mbrit/
    11	emergency:31	/mbu/
    11	emergency:64	/mbul/
    11	emergency:16	/mbula/
    11		/med/
    11	persistent_beyond_72h:18	/mej/
    11	numbness:-2 persistent_beyond_72h:3	/mejo/
    11		/mejor/
    -11		/mens/
    -11		/mensa/
    -11		/mie/
    -11		/migh/
    -11		/might/
    -11		/mint$/
    -11		/mint/
    11	worsening:7	/nast/
    -11		/ncel/
    -11		/ndl/
    -11		/new$/
    11	radiating_pain:-9	/ngo$/
    -11		/nil$/
    11		/nit/
    -11		/nsaj/
    11	bladder_bowel:39	/ntrol/
    11	sharp_pain:-12 tingling:2 saddle_numbness:-2 allergic_reaction:-20	/oes$/
    11	sharp_pain:-24 numbness:4 tingling:17 saddle_numbness:-16 allergic_reaction:-6	/oes/
    11		/ofe/
    11	radiating_pain:-2 tingling:-11 faint_dizzy:25 allergic_reaction:50	/oll/
    11	sharp_pain:247	/olt/
    11		/omi/
    11		/onde$/
    11		/ontro/
    -11		/onv/
    -11	tingling:1	/oose/
    -11		/ory$/
    -11		/ory/
    -11		/ossib/
    11		/oth$/
    11	persistent_beyond_72h:-5	/own/
    11	numbness:-1 saddle_numbness:19	/pe$/
    -11		/perh/
    -11		/perha/
    11	weakness:3	/pier/
    11		/pinky/
    11	chest_breath:23	/pirar/
    -11		/poss/
    -11		/possi/
    -11		/price/
    -11		/puede/
    11		/quita/
    -11		/rand/
    -11		/repl/
    11	chest_breath:27	/respi/
    -11		/rha/
    -11		/rhap/
    -11		/rhaps/
    11		/rib/
    -11		/rki/
    11	tingling:33	/rmigu/
    11		/rol/
    -11		/roug/
    -11		/rough/
    11	weakness:40	/rrar/
    -11		/rvi/
    11		/sat/
    -11		/scrib/
    11	sharp_pain:-3	/sde$/
    11	sharp_pain:-6	/sde/
    11	persistent_beyond_72h:5 pregnancy_symptom:5	/sema/
    11	history_injury:19 pregnancy_symptom:7	/seman/
    11	sharp_pain:36 weakness:-11	/shar/
    -11	weakness:6 tingling:30 faint_dizzy:39	/she/
    11		/shin$/
    -11		/sibl/
    -11		/slig/
    -11		/sligh/
    -11	persistent_beyond_72h:12	/sore$/
    11	chest_breath:5	/spir/
    11	chest_breath:47	/spira/
    -11		/ssib/
    -11		/ssibl/
    11	weakness:-1 persistent_beyond_72h:5	/stil/
    11	weakness:-6 worsening:-3 persistent_beyond_72h:6	/still/
    -11		/sue/
    -11	history_disc:13	/sur/
    -11		/tandi/
    11		/tchy$/
    11		/tchy/
    -11		/tend/
    11		/tha/
    11		/thro/
    11	sharp_pain:-43 radiating_pain:18 persistent_beyond_72h:-12 calf_swelling:-4	/tic/
    11		/times/
    11	radiating_pain:-16 weakness:-33 numbness:-31 osteoporosis:-1 chest_breath:-21 calf_swelling:-18 fever:-9 severe_headache:-50 faint_dizzy:-55 allergic_reaction:-29 emergency:-17 self_harm:-30	/tin/
    11	weakness:-31 numbness:-69 worsening:-6 persistent_beyond_72h:-11 pregnancy_symptom:-1 chest_breath:-19 calf_swelling:-37 severe_headache:-29 faint_dizzy:-57 emergency:-48	/ts$/
    11	numbness:-13 persistent_beyond_72h:10	/tte/
    11		/tten/
    -11		/ual$/
    -11		/uanto/
    11		/uda/
    -11		/uede$/
    11	pregnancy_symptom:30 chest_breath:104	/uff/
    -11		/ujet/
    -11		/ujeta/
    11	emergency:8	/ulan/
    11	emergency:2	/ulanc/
    11	weakness:-42 pregnancy_symptom:28 allergic_reaction:93	/ump/
    -11		/upp/
    -11		/uppi/
    -11		/uppin/
    11	severe_bruising:4	/urp/
    11	tingling:-8 persistent_beyond_72h:52 history_injury:19 pregnancy_symptom:-1 saddle_numbness:-17 fever:-7 emergency:-4	/urt/
    11		/wet$/
    -11		<be> <the> <person>
    11	fever:32	<be> con
    -11		<be> pain
    -11		<be> ~ <person>
    11		<be> ~ before
    11		<be> ~ can
    -11		<be> ~ de
    -11	radiating_pain:22	<become> ~ <my>
    -11		<become> ~ bed
    11		<become> ~ then
    -11		<become> ~ would
    -11		<count> ~ ,
    -11	numbness:-2	<feel> ~ <the>
    -11		<have> pain
    -11		<have> ~ <become>
    11		<have> ~ bit
    -11		<my> .
    -11		<my> <part> on
    -11		<my> golf
    -11	emergency:32	<my> ~ <count>
    -11	emergency:7	<my> ~ <side>
    -11		<my> ~ he
    -11		<my> ~ longer
    11	radiating_pain:6	<my> ~ now
    11		<my> ~ please
    11		<my> ~ should
    -11		<my> ~ strong
    -11		<my> ~ today
    -11		<part> in <the>
    11	weakness:40	<part> will
    11	weakness:74	<part> will not
    -11		<part> ~ lie
    11		<part> ~ lift
    -11		<part> ~ or
    11		<part> ~ when
    -11		<person> <have>
    11		<side> ,
    11		<side> <time>
    -11		<side> sore
    -11		<side> ~ more
    11		<side> ~ what
    -11		<side> ~ you
    11	sharp_pain:35 fever:-38	<the> #
    11		<the> mas
    -11	weakness:20 bladder_bowel:6 chest_breath:5 self_harm:40	<the> ~ .
    -11	numbness:32 tingling:-3 worsening:-33 persistent_beyond_72h:2 history_injury:-1 pregnancy_symptom:26 bladder_bowel:-1 saddle_numbness:31 calf_swelling:3	<the> ~ <be>
    -11		<the> ~ ?
    -11		<the> ~ after
    -11		<the> ~ like
    -11		<the> ~ lol
    -11		<the> ~ mas
    11	sharp_pain:47	<the> ~ pain
    -11		<time> ~ since
    11		? & [en810]
    11		[en1002] & #
    11		[en1002] & [en12]
    -11		[en1002] & [en148]
    -11	weakness:5 severe_headache:7	[en1002] & [en234]
    -11	emergency:14	[en1002] & [en28]
    11		[en1002] & [en613]
    11		[en1007]
    11		[en1014] & #
    -11		[en1018] & [en362]
    11		[en1018] & [en490]
    -11		[en1020] & .
    11		[en1020] & [en127]
    -11	chest_breath:35	[en1020] & [en468]
    -11		[en1020] & [en778]
    -11		[en106] & [en93]
    11		[en116] & [en650]
    11		[en116] & [en980]
    11		[en11] & [en1002]
    11		[en11] & [en325]
    11		[en11] & [en333]
    11		[en11] & [en359]
    11		[en11] & [en533]
    11	allergic_reaction:15	[en11] & [en807]
    -11		[en11] & [en890]
    -11		[en121] & [en1002]
    11		[en121] & [en949]
    -11		[en124] & [en567]
    -11		[en127] & [en148]
    11		[en12] & [en394]
    -11	weakness:5	[en12] & [en522]
    11		[en12] & [en980]
    11		[en148] & [en63]
    11	fever:46	[en170] & ,
    11	worsening:23	[en170] & [en380]
    -11		[en170] & [en634]
    11		[en181] & [en602]
    -11		[en185]
    11		[en19] & [en399]
    -11		[en19] & [en709]
    -11		[en19] & [es694]
    -11	sharp_pain:18	[en20] & [en522]
    11	persistent_beyond_72h:3	[en20] & [en634]
    -11		[en215] & [en490]
    -11		[en234] & [en250]
    11	weakness:30	[en234] & [en437]
    11		[en250] & .
    -11		[en251] & #
    -11		[en251] & [en250]
    -11		[en251] & [en28]
    11	radiating_pain:41	[en251] & [en746]
    -11		[en251] & [en889]
    -11		[en28] & [en474]
    -11		[en28] & [en805]
    -11		[en28] & calf
    11		[en309] & [en874]
    11		[en317] & [en551]
    11	emergency:8	[en359]
    11	sharp_pain:9 radiating_pain:-5 severe_headache:30	[en362] & [en28]
    11		[en362] & [en468]
    11		[en362] & [en989]
    11		[en378] & [en11]
    11		[en378] & [en60]
    -11	sharp_pain:-13	[en37] & [en810]
    -11		[en39] & [en633]
    11		[en426] & [en212]
    -11		[en474] & [en11]
    -11		[en474] & [en127]
    -11		[en474] & [en170]
    11		[en474] & [en394]
    -11	weakness:-12	[en474] & [en746]
    11		[en479] & [en966]
    -11		[en490] & [en121]
    -11		[en490] & [en12]
    -11		[en490] & [en84]
    11		[en495] & [en251]
    -11		[en506] & [en234]
    -11	tingling:1	[en506] & [en251]
    11		[en508] & [en317]
    -11		[en508] & [en474]
    -11		[en525]
    11		[en551] & [en317]
    11		[en551] & [en474]
    11		[en551] & [en508]
    -11		[en551] & [en874]
    -11		[en567] & [en869]
    -11	sharp_pain:-20	[en567] & [es182]
    -11		[en602] & [en362]
    11		[en602] & [en474]
    11		[en602] & [en693]
    11		[en60] & [en810]
    -11		[en60] & [en957]
    11		[en60] & agony
    -11		[en613] & [en170]
    -11		[en613] & [en508]
    11		[en618] & #
    -11		[en633] & [en490]
    11	numbness:18	[en650] & [en474]
    -11		[en650] & [en490]
    11		[en660] & [en810]
    11	weakness:48 self_harm:-2	[en677]
    11		[en679] & [en28]
    11		[en682] & #
    11		[en682] & [en980]
    11		[en693] & [en966]
    -11		[en709] & [en468]
    11		[en746] & [en28]
    11	numbness:-1 tingling:-5 worsening:-1 persistent_beyond_72h:-13 pregnancy_symptom:-11 bladder_bowel:-3 chest_breath:-16 fever:-3 faint_dizzy:-5 allergic_reaction:-9 emergency:-8	[en762]
    11		[en762] & [en28]
    11		[en762] & [en468]
    11	history_disc:61	[en762] & [en874]
    11		[en79]
    11		[en805] & [en251]
    11		[en807] & [en682]
    11		[en807] & [en869]
    11	fever:26	[en810] & #
    11	chest_breath:34	[en810] & [en966]
    -11		[en84] & [en474]
    11		[en853] & [en468]
    11	sharp_pain:-7 radiating_pain:30 weakness:6 persistent_beyond_72h:-29 bladder_bowel:-34 self_harm:-2	[en85]
    -11		[en85] & [en93]
    -11		[en869] & [en124]
    -11		[en869] & [en202]
    -11	worsening:37 emergency:8	[en869] & [en20]
    11		[en869] & [en39]
    11		[en869] & [en762]
    -11	sharp_pain:4	[en871]
    11		[en874] & [en170]
    11		[en874] & [en309]
    -11		[en874] & [en709]
    11		[en874] & [en989]
    -11		[en874] & [es375]
    11	faint_dizzy:28	[en890] & [en778]
    11		[en906] & [en12]
    -11		[en917] & [en11]
    11		[en917] & [en251]
    11		[en938] & ,
    -11		[en93] & ,
    11		[en949] & [en508]
    -11		[en949] & [en874]
    11		[en954] & [en170]
    11		[en957] & [en966]
    -11		[en966] & [en19]
    -11		[en966] & [en508]
    11		[en966] & fainted
    11		[en967] & [en84]
    11	weakness:-4 chest_breath:-4 allergic_reaction:-11	[en980] & [en966]
    -11		[en986] & [en234]
    11		[en989] & #
    11		[en989] & [en362]
    11		[en989] & [en874]
    11		[es1022]
    -11		[es122] & [es42]
    11		[es182] & ,
    -11		[es182] & [en141]
    11	persistent_beyond_72h:17	[es182] & [en490]
    11		[es182] & [en810]
    11	numbness:114	[es182] & [es214]
    -11		[es187]
    11		[es1] & [es1]
    11		[es1] & [es438]
    11		[es1] & [es459]
    11		[es1] & [es694]
    -11		[es1] & [es955]
    -11		[es1] & [es982]
    -11		[es1] & [es987]
    11		[es214] & [en118]
    -11	weakness:12	[es233]
    -11	sharp_pain:-12	[es26] & [en874]
    -11		[es2] & [es2]
    -11		[es2] & [es362]
    -11		[es362] & #
    -11		[es486] & [es2]
    -11		[es502] & [es29]
    -11	radiating_pain:33	[es54] & [es982]
    -11		[es694] & [es122]
    11		[es694] & [es439]
    -11		[es699] & [es2]
    -11		[es699] & [es375]
    -11		[es847] & [es13]
    11		[es854] & [es1]
    11		[es854] & dormida
    11		[es870] & [es694]
    11		[es878] & [es42]
    -11		[es887] & ,
    -11		[es887] & [es887]
    11		[es950] & [es42]
    11		[es951]
    11	persistent_beyond_72h:-22	[es966] & [es950]
    11	worsening:34	[es982] & [es13]
    -11		[es987]
    -11		[es998] & [es699]
    -11		[es998] & [es950]
    -11		about a
    -11		ache <be>
    -11		agujetas
    11		al #
    -11		and he
    -11		and ~ ,
    11	sharp_pain:3 bladder_bowel:2	and ~ <the>
    11		apart from
    11		as <time>
    11		as day
    -11		at # sharp
    11	persistent_beyond_72h:26	at all
    -11		at ~ sharp
    11		ayer ~ <the>
    -11	persistent_beyond_72h:4 history_disc:18 emergency:2	back
    -11		back to
    -11		be a
    -11		before <the>
    -11		better ~ in
    11		both
    -11		bruise
    -11		bruise & ,
    -11		calambritos & [es699]
    -11		call
    11		con dolor
    -11		could ~ to
    -11		cupping
    11		day ,
    11		day one
    11	bladder_bowel:2	desde
    11	faint_dizzy:78	dizzy
    11	self_harm:107	ending
    11		even ~ <the>
    11	fever:22	fever
    -11		full strength
    11		good ~ i
    -11		grip ~ strong
    -11		had no
    11	sharp_pain:-38 numbness:9	hand
    -11		help with
    -11		hi ~ <side>
    -11		hormigueo ~ <part>
    11	calf_swelling:28 allergic_reaction:7	hot
    -11		how ~ i
    -11		hurts more today
    11		hurts ~ much
    11		i <be> <become>
    11	weakness:10	i <keep>
    11		i want to
    11		i ~ at
    11		i ~ die
    11		i ~ dropping
    11		i ~ faint
    11		i ~ give
    -11		i ~ numb
    -11		i ~ you
    -11		if <my>
    -11		if my
    11		in it
    11		in ~ and
    11	sharp_pain:-3 weakness:-23 numbness:-1 tingling:-21 persistent_beyond_72h:-6 history_disc:-3 pregnancy_symptom:-26 bladder_bowel:-14 fever:-13 faint_dizzy:-12 self_harm:-4	is
    -11		is hurting
    11		it would
    11		it ~ #
    11		just ~ <feel>
    -11		last ~ but
    11	worsening:2	late+again
    11		late+big
    11		late+fine
    11		late+last
    11		late+some
    11		late+vez
    -11		late+yes
    -11		leave
    -11		leg feels
    -11		liked
    11	allergic_reaction:22	lips
    -11		little sore
    11		llame
    11		llame <the>
    -11		me .
    -11		might <be>
    -11		might be
    -11		more than
    -11		more today
    11		morning ,
    -11		my golf
    -11		never ~ massage
    -11		nil
    -11		no longer
    -11	numbness:-63	no numbness
    11		no ~ just
    11		not <become> <my>
    -11		not had
    -11		not ~ and
    11		not ~ but
    11		not ~ fist
    -11		numb ~ .
    11		numb ~ <part>
    -11		numb ~ not
    11		of ~ ,
    11		of ~ nothing
    11		ok ,
    11	severe_bruising:33	on <my> <part>
    -11		on ~ <side>
    11		on ~ <the>
    -11	radiating_pain:10	pain ~ <side>
    11		pain ~ same
    11	sharp_pain:-13 radiating_pain:27	pain ~ to
    -11		paso
    -11		perhaps
    11		pinky
    -11		put <my> <part>
    -11		que ayer
    -11		queda una
    11	chest_breath:12	respirar
    -11		severe bruising
    -11		sharp ~ no
    11		she ~ <part>
    11		shin
    -11		shooting pains
    11		short
    -11		sleeping
    -11	worsening:-8 persistent_beyond_72h:49	sore
    11		soreness ~ <be>
    -11		standing
    11		still numb
    -11		still sore
    -11		stop ~ <my>
    11		strength ~ <my>
    -11		tender
    11		thank you for
    11		thank ~ for
    11		the feeling
    -11		the kids
    -11		the leg
    11	self_harm:6	the point
    11		tingles
    -11		tingling & [en567]
    -11		tingling ~ sharp
    11	weakness:28	to ~ <my>
    11	severe_bruising:6	toda ~ <part>
    11		up ~ of
    -11		used to
    11	worsening:22	va
    11		want to die
    11		want ~ die
    -11		water
    -11		weather <be>
    11		wet
    -11		what if <my>
    -11		when i <be>
    11		where
    -11		with ~ ,
    -11		with ~ <be>
    -11		worse ,
    -11		worse ~ ,
    11		worse ~ <the>
    -11		worse ~ morning
    11		yes ~ <the>
    -11		yo
    10		# & ?
    10		# & [en437]
    -10		# & [en60]
    10		# & [es982]
    10		# ~ <have>
    10		# ~ now
    10		, & [en693]
    10		, & [en967]
    10		, & [es470]
    10		, <be> <the>
    -10		, hoy
    -10		, i <be>
    -10		, thanks
    10		, the
    -10		, ~ different
    -10		, ~ ever
    -10		, ~ good
    10		, ~ numbness
    -10		, ~ todo
    -10		- #
    -10		. & [en1020]
    10	tingling:3	. & [en20]
    10	tingling:4	. & [en234]
    10		. & [en42]
    -10		. & [en551]
    -10		. & [en693]
    10		. & [en698]
    10	numbness:-31	. & [en890]
    -10		. all
    10		. can not
    -10		. i <be>
    10		. it <be>
    10		. ~ bit
    10		. ~ for
    -10		. ~ said
    10	sharp_pain:-48	. ~ yes
    -10	weakness:-2 worsening:-29 calf_swelling:-1 allergic_reaction:15 emergency:-12	/^al/
    -10		/^alw/
    -10		/^alwa/
    10	sharp_pain:-37 persistent_beyond_72h:-5	/^am/
    10		/^bad$/
    -10		/^baja/
    10	numbness:10 persistent_beyond_72h:-2 saddle_numbness:51 self_harm:-6	/^bi/
    10		/^brok/
    10		/^cad/
    10	radiating_pain:8 weakness:-39 worsening:-13 chest_breath:-5 calf_swelling:44	/^cal/
    10	sharp_pain:-8 radiating_pain:-28 worsening:-36 persistent_beyond_72h:-15 history_disc:-16 osteoporosis:-7 pregnancy_symptom:-18 saddle_numbness:-2 chest_breath:-5 calf_swelling:-18 fever:7 severe_headache:-70 allergic_reaction:-24 emergency:-11 self_harm:-22	/^co/
    10	pregnancy_symptom:131	/^cram/
    10		/^cry$/
    -10		/^cuan/
    -10		/^deci/
    10	numbness:4	/^ded/
    10	weakness:-35 worsening:-20	/^des/
    10	radiating_pain:41 persistent_beyond_72h:-2 saddle_numbness:6	/^dow/
    10	radiating_pain:17 persistent_beyond_72h:-1	/^down/
    -10		/^drea/
    10		/^ei/
    10	sharp_pain:6	/^ele/
    -10		/^ema/
    -10		/^emai/
    10		/^enci/
    10		/^esca/
    10	sharp_pain:65	/^exc/
    10	emergency:3	/^face/
    10		/^flar/
    -10		/^fou/
    10	tingling:-9	/^fuer/
    10	history_disc:87	/^fus/
    10	sharp_pain:-19 radiating_pain:6 weakness:-12 tingling:-2 worsening:28 persistent_beyond_72h:-14 history_injury:-2 osteoporosis:-4 bladder_bowel:-6 severe_headache:-26 allergic_reaction:-4	/^go/
    10	radiating_pain:5 weakness:-9	/^goe/
    10	radiating_pain:5	/^goes/
    -10		/^gu/
    10		/^har/
    -10		/^his/
    10		/^hit/
    10	sharp_pain:-9 worsening:14	/^hour/
    -10		/^jaj/
    -10		/^jaja/
    10		/^jal/
    10		/^jala/
    -10		/^knot/
    10	self_harm:54	/^livi/
    10		/^look/
    10		/^lost/
    10		/^low/
    10	weakness:9	/^mano/
    -10		/^mara/
    -10		/^mayb/
    10		/^mid/
    10	sharp_pain:-8 persistent_beyond_72h:-36 severe_bruising:70	/^mor/
    -10		/^ol/
    10		/^one$/
    10		/^one/
    10		/^orin/
    10	weakness:1 tingling:-29 severe_headache:3	/^out$/
    10	weakness:53	/^rais/
    -10		/^rem/
    -10	sharp_pain:-7 radiating_pain:-10 weakness:-19 worsening:-43 pregnancy_symptom:-2 bladder_bowel:5 chest_breath:-22	/^sa/
    10	numbness:23	/^see/
    10		/^sn/
    -10	sharp_pain:3 weakness:-4	/^som/
    10	sharp_pain:-7 weakness:11 numbness:-3 tingling:15 worsening:5	/^su/
    10	radiating_pain:-32 weakness:-8 numbness:-2 persistent_beyond_72h:-13 calf_swelling:81 severe_headache:-13	/^sw/
    10		/^swo/
    10	calf_swelling:38	/^swol/
    -10		/^tal/
    10	sharp_pain:-2	/^teng/
    10	weakness:6 osteoporosis:60 self_harm:62	/^thin/
    -10		/^trab/
    10		/^two/
    -10		/^uno/
    -10		/^whet/
    10		/^word/
    10		/^wris/
    -10	history_disc:7	/^yea/
    -10		/^year/
    -10	fever:8	/^you/
    10		/agg/
    10		/aguan/
    -10		/aha$/
    -10		/aha/
    -10		/ai$/
    10		/ak$/
    10		/ala/
    10	fever:20	/alen/
    10		/alp/
    -10		/alw/
    -10		/alwa/
    -10		/alway/
    10		/amed/
    10		/ang/
    -10		/anis/
    10		/ardi/
    -10		/arki/
    -10		/arkin/
    10		/arts$/
    10		/arts/
    -10		/ath$/
    10	sharp_pain:-24 radiating_pain:55 numbness:-52	/atic/
    -10		/atie/
    -10		/atien/
    -10		/ayb/
    -10		/aybe$/
    -10		/aybe/
    10	pregnancy_symptom:42	/bab/
    10		/bad$/
    10		/bbl/
    10		/bbli/
    10		/bblin/
    10		/bby$/
    10		/bby/
    10		/bear/
    -10		/ber$/
    -10		/bes/
    10	radiating_pain:-17 tingling:-26	/bla/
    10		/bling/
    -10		/box$/
    -10		/brit/
    10		/brok/
    10		/broke/
    -10	emergency:86	/call/
    -10		/cans/
    10		/cau/
    10	numbness:-1 chest_breath:40	/ches/
    -10		/cie/
    10		/cima$/
    10		/cima/
    -10		/cina$/
    -10		/cina/
    -10		/clea/
    10		/colla/
    -10	tingling:15 history_disc:-16	/com/
    10		/comes/
    -10		/compl/
    10		/cos$/
    10	pregnancy_symptom:29	/cram/
    10	pregnancy_symptom:88	/cramp/
    10	sharp_pain:49	/cru/
    10		/cry$/
    -10		/cuan/
    10	numbness:72 tingling:-5	/dea/
    -10		/deci/
    -10		/deli/
    -10		/deliv/
    10		/dia$/
    -10		/did$/
    10	history_disc:63 history_injury:-11	/disc/
    10	persistent_beyond_72h:-13	/down/
    10	weakness:14	/dra/
    -10		/drea/
    -10		/dres/
    -10		/eady$/
    -10		/eady/
    10	sharp_pain:-6 numbness:-4	/eak$/
    10		/easi/
    -10	radiating_pain:16	/ega/
    -10		/egar/
    10		/egro/
    -10		/egur/
    -10		/eliv/
    -10		/elive/
    -10		/email/
    10		/encim/
    -10		/ender/
    10		/endo$/
    -10		/erab/
    -10		/erap/
    -10	sharp_pain:-7	/ers/
    10		/erve/
    10	bladder_bowel:3	/esca/
    -10		/essa/
    -10		/essag/
    -10		/essin/
    -10		/estar/
    -10		/eth/
    10	sharp_pain:34	/exc/
    10		/excep/
    10		/face$/
    10		/face/
    10		/flar/
    10		/flare/
    10	weakness:1 bladder_bowel:-8 allergic_reaction:-3	/foo/
    10	sharp_pain:-27 numbness:35 bladder_bowel:-50 saddle_numbness:-16 emergency:-13 self_harm:-18	/foot/
    -10		/form/
    -10		/fou/
    10		/fuer/
    -10	tingling:-4	/get/
    10		/ggl/
    -10		/gn$/
    10	radiating_pain:5 weakness:-1	/goe/
    10	radiating_pain:2	/goes$/
    10	weakness:-7	/goes/
    10		/grad/
    10		/grav/
    -10		/gust/
    -10		/gy$/
    10		/hermo/
    -10		/heth/
    -10		/hethe/
    -10		/hift$/
    10		/hil/
    10		/horri/
    10	worsening:2	/hour$/
    10	sharp_pain:-30 worsening:10	/hour/
    10		/hum/
    10		/humb$/
    -10	weakness:8 bladder_bowel:1	/ice/
    10	numbness:23	/ick$/
    10	tingling:124	/ickl/
    -10		/iday/
    10		/ifi/
    -10		/ign$/
    -10		/il$/
    10	sharp_pain:-25 tingling:-3 persistent_beyond_72h:2 severe_headache:-2	/ill$/
    10		/ills$/
    10		/ills/
    -10		/imagi/
    -10		/iness/
    10		/iod/
    -10		/ios/
    10	saddle_numbness:11	/ipe/
    10	sharp_pain:14 weakness:-5	/ire/
    10		/itchy/
    -10		/ize/
    -10		/jaj/
    -10		/jaja$/
    -10		/jaja/
    10		/jal/
    10		/jala/
    10		/jar$/
    10		/jo$/
    10		/ken$/
    10		/kes$/
    10		/kes/
    -10		/knot/
    10	sharp_pain:-3 numbness:-11	/lac/
    10	sharp_pain:56	/lad/
    -10		/lades/
    10		/laps/
    10		/lare/
    10		/lared/
    -10	sharp_pain:-23 weakness:-5 worsening:-19 emergency:32	/lea/
    -10		/leave/
    10	weakness:-19 tingling:31	/leep$/
    10		/less/
    10	numbness:-11	/lev/
    10		/leva/
    10		/lid$/
    10	weakness:44	/lift$/
    10	self_harm:136	/liv/
    -10		/liver/
    10		/livi/
    10		/livin/
    10		/llen$/
    10	worsening:1	/lling/
    10		/long$/
    10		/look/
    -10	persistent_beyond_72h:12	/lori/
    -10		/lorid/
    -10		/los$/
    10		/lost$/
    10		/lost/
    -10		/lways/
    -10		/magin/
    10		/makes/
    10	weakness:2	/mano$/
    -10		/mara/
    -10		/mate$/
    -10		/mayb/
    -10		/maybe/
    10		/mbar/
    10	emergency:52	/medi/
    -10		/messa/
    10		/mpa/
    -10		/mpre/
    10		/mps$/
    10		/mps/
    10	weakness:24	/nar/
    10		/ncim/
    10		/ncima/
    -10		/nda$/
    10		/ndo/
    10	severe_bruising:11	/negro/
    10	radiating_pain:-8 weakness:-25 tingling:64 worsening:-50 bladder_bowel:-5	/ngl/
    10		/nky$/
    10		/nky/
    10		/non$/
    10	radiating_pain:-10 worsening:-12 persistent_beyond_72h:4 osteoporosis:-3	/not$/
    10		/ntur/
    10		/ntura/
    -10	fever:1	/och/
    10		/od$/
    10		/ogr/
    10	sharp_pain:32 weakness:-3 numbness:22	/oke/
    10	weakness:-27 persistent_beyond_72h:40	/ole/
    10		/ollen/
    10	sharp_pain:4 weakness:-6 numbness:-38 pregnancy_symptom:-14 saddle_numbness:-10 fever:-3 faint_dizzy:-12 allergic_reaction:-14 emergency:-19	/olo/
    10		/omes$/
    10		/omes/
    10		/omete/
    -10		/ompl/
    10	sharp_pain:-27 radiating_pain:-25 weakness:-10 numbness:2 tingling:-4 worsening:-36 persistent_beyond_72h:-9 calf_swelling:-31 fever:7 severe_headache:-8 faint_dizzy:-16 emergency:-2	/on$/
    10	allergic_reaction:2	/ond/
    -10	sharp_pain:-36	/ong/
    -10		/onte/
    10	weakness:72	/opp/
    -10		/ored/
    10	worsening:54	/orer$/
    10	worsening:97	/orer/
    -10		/orid/
    10		/orina/
    -10	bladder_bowel:1	/ork/
    10		/ormid/
    10		/otici/
    -10		/ovel/
    10	faint_dizzy:53	/over$/
    10	weakness:-29 worsening:-6 persistent_beyond_72h:-2 saddle_numbness:-6	/ow$/
    10		/pad/
    10		/pant/
    -10		/peu/
    10	chest_breath:14	/pira/
    10		/plate/
    -10	sharp_pain:-16	/ple/
    -10		/poli/
    -10		/pon/
    10	persistent_beyond_72h:22	/prove/
    10	sharp_pain:43	/pun/
    -10		/rabaj/
    10	weakness:81	/rag/
    -10		/rap/
    10		/rce$/
    10		/rce/
    10		/rdo$/
    -10	weakness:34 worsening:22	/rec/
    10		/rel/
    -10		/rent/
    10		/rer$/
    10	sharp_pain:19	/res$/
    -10		/ress$/
    10	worsening:-35 faint_dizzy:-22 emergency:87	/rge/
    -10		/rice/
    -10		/rios/
    10	weakness:5	/rist$/
    10		/rist/
    10		/rly$/
    10		/rly/
    10	numbness:1	/rmid/
    10		/rot/
    10		/rovem/
    10	weakness:15	/rrar$/
    10		/rrib/
    -10	sharp_pain:19	/rrie/
    10		/rry/
    10	severe_headache:6	/rst/
    10		/rubbe/
    10		/rut/
    -10		/sar/
    -10		/sch/
    -10		/scu/
    10	numbness:8	/see/
    -10		/segur/
    -10		/shed$/
    -10		/shed/
    10		/siv/
    10		/sive/
    -10		/siz/
    -10		/size/
    10	worsening:15	/sorer/
    10		/ssiv/
    10		/ssive/
    10		/step$/
    10	sharp_pain:-1 radiating_pain:2	/ster/
    -10		/story/
    10		/suc/
    10		/swo/
    10	calf_swelling:11	/swol/
    10		/swoll/
    10	sharp_pain:96 weakness:-17 tingling:-48 persistent_beyond_72h:-10 bladder_bowel:-7	/tab/
    10	sharp_pain:-9 persistent_beyond_72h:-9	/teng/
    -10		/tent/
    10		/tep$/
    10	sharp_pain:-3 numbness:-2 tingling:-7 persistent_beyond_72h:-16 chest_breath:-4 calf_swelling:-3 severe_headache:-12 emergency:-6	/the$/
    10		/therm/
    10		/tici/
    10		/ticin/
    10		/tine/
    10	numbness:8	/tio/
    10	numbness:6 saddle_numbness:59	/tion$/
    10		/tone/
    -10		/tory$/
    -10		/tory/
    -10		/trab/
    -10		/traba/
    10	bladder_bowel:66	/tro/
    10		/tru/
    10		/tten$/
    10		/ubbe/
    10	sharp_pain:39	/uchi/
    10	radiating_pain:1 weakness:-2 numbness:-38 emergency:-2	/uel/
    10	self_harm:94	/uiero/
    -10		/uli/
    10	saddle_numbness:12	/um$/
    10		/unde/
    10	persistent_beyond_72h:3 bladder_bowel:57	/urs/
    -10		/uts/
    -10	radiating_pain:21	/vel/
    10	weakness:-6 numbness:-16 tingling:-15 worsening:-5 persistent_beyond_72h:-11 history_disc:-32 osteoporosis:-9 pregnancy_symptom:-19 bladder_bowel:-12 saddle_numbness:-17 chest_breath:-8 severe_headache:-4 allergic_reaction:-10 emergency:-17 self_harm:-2	/ver/
    10		/vivi/
    10	self_harm:31	/wak/
    -10		/wen/
    10		/wer$/
    -10	weakness:-8	/when$/
    -10		/whet/
    -10		/wheth/
    10		/wol/
    10		/woll/
    10		/wolle/
    10	weakness:-21 persistent_beyond_72h:-21 pregnancy_symptom:-6 self_harm:-26	/wor/
    10		/word/
    10		/wris/
    10		/wrist/
    10		/xcep/
    10		/xcept/
    -10		/ybe$/
    -10		/ybe/
    -10	history_disc:4	/yea/
    -10	history_disc:40	/year/
    10	weakness:-7	/yes$/
    -10	numbness:5 tingling:13 persistent_beyond_72h:16 emergency:4	/you/
    10		<be> dormida
    -10		<be> good
    -10		<be> hurting
    -10		<be> not numb
    10		<be> ~ best
    10		<be> ~ stronger
    10		<become> away
    10		<become> dead
    10	radiating_pain:2 worsening:6 persistent_beyond_72h:-18 pregnancy_symptom:34 severe_headache:-4 emergency:17	<become> ~ <the>
    10		<become> ~ not
    -10		<count> ~ .
    10		<count> ~ not
    -10		<count> ~ numb
    10		<day> and
    -10		<day> ~ <become>
    10	worsening:-36 persistent_beyond_72h:18	<day> ~ it
    -10		<feel> better
    10	numbness:16	<feel> ~ <side>
    -10		<feel> ~ <time>
    10		<feel> ~ and
    10		<feel> ~ i
    -10		<have> tingling
    10		<have> ~ <count>
    10	numbness:40	<have> ~ <feel>
    10		<have> ~ it
    -10		<my> <be> bien
    -10	weakness:-22 numbness:28 history_injury:11	<my> <part> <be>
    -10		<my> again
    10		<my> ~ after
    -10		<my> ~ bastante
    10	sharp_pain:5 faint_dizzy:24	<my> ~ en
    -10		<my> ~ great
    10	bladder_bowel:114	<my> ~ sin
    -10		<part> <part>
    -10		<part> <time>
    -10		<part> for
    10	weakness:191 numbness:-1	<part> just
    -10		<part> over
    -10		<part> over <my>
    10		<part> tingle
    10		<part> weak
    10		<part> with <the>
    -10	numbness:7	<part> ~ <have>
    -10		<part> ~ happy
    -10	numbness:87	<part> ~ numb
    -10		<part> ~ por
    -10		<part> ~ would
    -10		<part> ~ ya
    -10		<person> ~ ,
    -10		<person> ~ <count>
    -10		<person> ~ numb
    10		<person> ~ out
    10		<side> i
    10		<side> over
    10		<side> ~ :
    -10		<side> ~ <have>
    10		<side> ~ pain
    -10		<side> ~ since
    -10		<the> <side> sore
    10		<the> ciatica
    10		<the> electric
    -10		<the> headache
    10	worsening:110	<the> molestia
    10		<the> morning ,
    -10		<the> only
    -10		<the> sciatica
    -10		<the> time
    -10		<the> weak
    -10		<the> ~ <person>
    10	tingling:-10	<the> ~ como
    10		<the> ~ dormido
    -10		<the> ~ fine
    10		<the> ~ nothing
    -10		<the> ~ o
    -10		<the> ~ same
    -10		<the> ~ since
    10		<the> ~ sit
    10		<the> ~ then
    10	sharp_pain:43	<the> ~ under
    -10		<the> ~ up
    10		<the> ~ va
    -10		<the> ~ with
    10		<time> <become>
    -10		<time> ~ you
    10		? ~ <be>
    10		[en1002] & [en19]
    10		[en1002] & [en380]
    -10		[en1002] & [en58]
    10		[en1002] & [en807]
    10		[en1007] & [en253]
    -10		[en1014] & [es950]
    -10		[en1018] & [en778]
    -10		[en1018] & [en805]
    10		[en1018] & [en853]
    -10		[en101] & [en234]
    10		[en101] & [en251]
    -10		[en1020] & [en170]
    -10		[en1020] & [en253]
    -10		[en1020] & [en789]
    10		[en116] & [en522]
    -10		[en11] & [en157]
    -10		[en11] & [en378]
    -10	numbness:5 faint_dizzy:23	[en11] & [en37]
    10		[en11] & [en479]
    -10		[en11] & [en567]
    -10		[en11] & [en85]
    -10		[en11] & [en877]
    -10		[en11] & sciatica
    -10		[en123] & [en170]
    10		[en124] & [en957]
    10	radiating_pain:24	[en12] & [en101]
    10		[en12] & [en138]
    -10		[en138] & [en474]
    10		[en138] & [en869]
    -10		[en148] & [en37]
    10		[en148] & [en490]
    10		[en170] & [en127]
    10		[en170] & [en468]
    10		[en170] & [en807]
    -10		[en170] & [en954]
    10		[en181] & [en1020]
    -10		[en181] & [en404]
    10		[en181] & [en682]
    -10	worsening:13	[en19] & #
    -10		[en19] & [en549]
    10	bladder_bowel:1	[en202] & [en42]
    10		[en202] & [en93]
    -10		[en20] & [en250]
    10		[en20] & [en60]
    -10		[en215] & [en234]
    -10		[en218] & [en170]
    10		[en234] & #
    10	sharp_pain:15 weakness:7 emergency:-2	[en234] & [en11]
    -10	chest_breath:27	[en234] & [en869]
    -10		[en250] & [en20]
    -10		[en251] & :
    -10	weakness:16 emergency:10	[en251] & [en234]
    10	sharp_pain:-24	[en251] & [en251]
    10	fever:39	[en251] & [en613]
    10		[en266] & [en1020]
    -10		[en325] & [en362]
    10		[en333] & [en170]
    -10		[en333] & [en362]
    10		[en362] & [en1007]
    10		[en362] & [en127]
    -10		[en362] & [en157]
    10		[en362] & [en170]
    10		[en362] & [en874]
    -10		[en378] & [en234]
    10		[en378] & [en362]
    -10	history_injury:7	[en37] & [en762]
    -10		[en37] & [en890]
    -10		[en394] & [en474]
    10		[en394] & [en980]
    -10		[en3] & ache
    -10		[en410] & [en1018]
    -10		[en410] & [en63]
    -10		[en410] & [en966]
    -10	weakness:22	[en426] & ,
    10		[en426] & [en181]
    -10		[en42] & ,
    -10		[en42] & .
    10		[en42] & [en468]
    10		[en442] & [en394]
    10		[en458] & [en874]
    -10		[en474] & .
    10		[en474] & [en660]
    10		[en474] & [en762]
    -10		[en487]
    10		[en490] & [en148]
    -10		[en508] & [en11]
    -10		[en508] & [en189]
    10		[en551] & [en1002]
    -10		[en551] & [en613]
    10		[en554] & [en11]
    10		[en554] & [en234]
    -10		[en554] & [en495]
    -10	sharp_pain:-42	[en567] & .
    -10		[en567] & :
    10		[en581] & [en11]
    -10		[en58] & [en378]
    -10		[en602] & [en426]
    -10	history_disc:5	[en60] & #
    -10		[en60] & ?
    10		[en60] & [en124]
    10	persistent_beyond_72h:-6 history_disc:20	[en60] & [en20]
    -10		[en60] & [en3]
    -10		[en60] & [en634]
    10	radiating_pain:19 emergency:32	[en60] & [en746]
    10		[en60] & [en853]
    -10	sharp_pain:33	[en60] & [en949]
    -10		[en613] & [en551]
    10		[en633] & [en1018]
    10	sharp_pain:18	[en633] & [en1020]
    -10		[en633] & [en148]
    10		[en633] & [en37]
    10		[en634] & ,
    -10		[en634] & [en437]
    10		[en634] & [en490]
    10		[en634] & [en986]
    -10		[en63] & [en234]
    10	history_injury:50	[en650] & ,
    10	weakness:-14 numbness:85	[en650] & [en251]
    -10		[en650] & [en682]
    -10		[en653] & [en874]
    -10		[en660] & [en966]
    10		[en679]
    10		[en679] & [en37]
    -10		[en682] & [en474]
    10		[en682] & [en810]
    10		[en746] & [en127]
    -10		[en746] & [en251]
    10		[en746] & [en309]
    10		[en762] & [en551]
    10		[en805] & ,
    -10		[en805] & [en11]
    10		[en807] & [en805]
    10	tingling:1	[en810] & [en19]
    -10		[en810] & [en20]
    -10		[en810] & [en613]
    10		[en810] & [en84]
    -10		[en853] & [en551]
    -10		[en853] & [en874]
    -10		[en85] & [en551]
    -10	persistent_beyond_72h:29	[en869] & [en12]
    10	worsening:31 allergic_reaction:2	[en869] & [en426]
    -10		[en869] & [en981]
    -10		[en869] & calf
    -10		[en874] & [en874]
    10	bladder_bowel:66	[en874] & [es438]
    -10		[en874] & [es975]
    10		[en889] & [en148]
    10		[en889] & [en810]
    -10		[en890] & [en869]
    10		[en906] & [en874]
    -10		[en949] & [en1020]
    -10		[en953]
    10		[en954] & ,
    -10		[en954] & [en1002]
    -10		[en966] & [en239]
    10	faint_dizzy:57	[en966] & [en362]
    10		[en966] & [en378]
    10		[en966] & [en461]
    -10		[en966] & [en613]
    10		[en966] & [en698]
    -10		[en981] & ,
    -10		[en986] & [en251]
    -10		[en986] & [en869]
    -10		[en989] & [en468]
    -10		[en991] & [en212]
    10	radiating_pain:-34 weakness:-30 numbness:-12 persistent_beyond_72h:-12 bladder_bowel:-22 chest_breath:-3 calf_swelling:-14 fever:-9 allergic_reaction:-21 severe_bruising:-13	[es106]
    10		[es106] & [es638]
    -10		[es122] & [es2]
    -10		[es127] & [es982]
    -10		[es174] & [es982]
    10		[es17] & [es26]
    10		[es182] & [en709]
    10		[es182] & [en949]
    -10		[es182] & [es127]
    10		[es182] & [es198]
    10		[es182] & [es58]
    10		[es182] & [es887]
    -10		[es182] & tingling
    10		[es188] & [en490]
    -10		[es1] & [es127]
    10		[es1] & ciatica
    10		[es214] & [es214]
    -10		[es214] & [es847]
    -10		[es234] & [es950]
    -10		[es254] & [es438]
    -10		[es2] & [es987]
    10		[es342] & [en967]
    -10		[es342] & [es189]
    10	bladder_bowel:5	[es362]
    10		[es362] & [es1]
    -10		[es395]
    -10		[es42] & [es106]
    -10		[es42] & [es699]
    10		[es438] & [es17]
    -10		[es438] & [es887]
    -10	weakness:51	[es446]
    -10		[es446] & ,
    10	sharp_pain:-16 weakness:3 tingling:-7	[es459]
    -10		[es459] & [es13]
    10	weakness:1	[es502]
    10		[es54] & [es14]
    10		[es54] & [es887]
    10		[es550]
    10	sharp_pain:17 numbness:-9	[es55]
    -10		[es55] & [en118]
    -10		[es694] & [es438]
    -10		[es694] & [es950]
    10		[es699] & [en874]
    -10		[es699] & [es13]
    -10		[es742]
    10		[es79] & [es950]
    10		[es854] & [es150]
    10		[es859]
    10		[es870] & [es13]
    10		[es870] & [es1]
    10		[es870] & [es2]
    -10		[es894]
    10		[es950] & [es342]
    10		[es950] & [es55]
    10		[es950] & [es759]
    -10		[es950] & [es998]
    10		[es951] & [es950]
    10	numbness:-73 tingling:-55 persistent_beyond_72h:-12 chest_breath:68 faint_dizzy:-18 self_harm:19	[es966]
    10		[es982] & [en121]
    -10		[es982] & [es486]
    10		[es998] & [es342]
    -10		[es998] & [es998]
    10		a day
    10		about #
    -10		ache & [en634]
    -10		after ~ it
    -10		all back
    10		all over
    -10		always
    -10		an ache
    -10		and no fever
    -10		and ~ <become>
    10		and ~ and
    -10		and ~ fever
    10		and ~ out
    10		apart from <the>
    10		apart ~ <the>
    -10		as a
    10		asked about
    10		at # <time>
    10		at <side>
    -10		back is
    10		bad
    -10		before the
    10		bit ,
    -10		bit ~ <become>
    10		bit ~ nothing
    -10		blades
    10		bruised & [en1002]
    -10		but i
    10		but still
    10		but ~ in
    -10		butter
    10		cada ~ duele
    -10		calambritos & [es1]
    10		call ~ i
    -10		can <become> <my>
    10		can hardly
    10		can ~ fist
    10		comes
    10		como una
    10	tingling:15	como ~ <part>
    -10		con ~ en
    -10		could ~ <my>
    10		cry
    10		days of
    -10		de baja
    -10		dead ~ <my>
    10		dead ~ <side>
    -10		debilidad ~ <the>
    -10		dia ~ <the>
    10		dias ~ <part>
    -10		dias ~ dolor
    -10		did ~ <the>
    -10	radiating_pain:94	dolor ~ <the>
    -10		dormida ~ <the>
    -10		down ~ ,
    10		duele
    10		each ~ <the>
    10	radiating_pain:-26 weakness:-17 numbness:-19 tingling:7 persistent_beyond_72h:-34 history_injury:-1 osteoporosis:-38 pregnancy_symptom:-22 bladder_bowel:-8 calf_swelling:-1 fever:-26	en
    10		en los
    10		en ~ vida
    10		encima
    10		es normal
    10		esto no
    -10		ever ~ <the>
    10		except
    10	emergency:19	face
    10		feel my
    -10		fell ~ <the>
    10		fine ~ <the>
    -10		finger on
    10		fingers
    10		flared
    10		flared & [en362]
    -10		for an
    10		for ~ <part>
    -10		for ~ i
    -10	radiating_pain:1	from <my>
    -10		from ~ ,
    -10		from ~ <time>
    10		funny ~ <the>
    10	radiating_pain:2	goes
    -10		grand
    10		honestly <the>
    10		hormigueo & [es694]
    10		hormigueo ~ ,
    10	worsening:26	hour
    -10		hour ,
    -10		hurts more than
    10		hurts ~ more
    10	chest_breath:4	i <be>
    -10		i <be> <side>
    -10		i call
    -10		i came in
    -10		i did not
    -10		i go
    10	weakness:5	i keep
    -10		i said
    10		i would give
    -10		i ~ <side>
    -10		i ~ about
    -10		i ~ before
    10		i ~ ever
    -10		i ~ if
    -10		i ~ like
    10		ibuprofen & [en1002]
    -10		if ~ numb
    10		improvement
    10	emergency:9	in ~ <side>
    -10		in ~ <time>
    -10		in ~ ?
    -10		it <be> worse
    -10		it <be> yesterday
    10	sharp_pain:5	it ~ like
    10		it ~ when
    10		itchy
    -10		just <the>
    10		l
    10	history_disc:260	l5
    10		la ciatica
    -10		late+an
    10		late+been
    10		late+change
    10		late+improvement
    -10		late+less
    10		late+night
    -10		late+once
    10		late+that
    10	sharp_pain:-5 persistent_beyond_72h:45	late+this
    -10		late+tight
    10	persistent_beyond_72h:80	late+week
    10		late+went
    10		late+what
    -10		laughed at
    -10		lie down
    10	weakness:4	lift
    10	self_harm:29	living
    10		lost
    10		makes
    -10		maybe
    -10		me again
    -10		my knee
    10	calf_swelling:30	my right
    -10		my shoulders
    10		never happened
    -10		no he
    10		no sensation
    10	tingling:-18	no tingling ,
    10	numbness:66	no ~ <be>
    -10		no ~ for
    -10		no ~ here
    10	weakness:72	no ~ in
    10		no ~ pero
    -10		no ~ please
    10		not lift
    -10		not put <my>
    10		not ~ here
    -10		not ~ pain
    -10		not ~ since
    -10		not ~ whether
    -10		nothing ~ not
    10		noticing
    10		numbness & [en234]
    10	sharp_pain:-40	of ~ <part>
    10	weakness:-12 severe_bruising:4	on ~ <part>
    10	tingling:-1 calf_swelling:1	one
    -10		or ~ cold
    10		ouch
    10	tingling:-14 severe_headache:2	out
    -10		pain to
    -10		pain under <my>
    -10		pain went
    10	sharp_pain:55 persistent_beyond_72h:-22	pain ~ #
    10		pain ~ ,
    -10		pain ~ on
    10		pero con
    10		pero ~ <part>
    -10		please ~ <the>
    10		pressed
    10	self_harm:2	quiero
    10		quite <the>
    -10		ring me
    -10		s pain
    -10		same as
    10	sharp_pain:-15 weakness:6 numbness:-1 allergic_reaction:-12	se
    -10		sharp ~ :
    10		she ~ <my>
    -10		shift
    10		short of
    10		short of breath
    10		short ~ breath
    -10		si <my>
    -10		si me
    -10		sin dolor ,
    -10	worsening:2	since i
    -10		since i <be>
    10		since ~ .
    10		slipped ~ ,
    -10		so so
    -10		so ~ <become>
    -10		something <be> not
    -10		something ~ not
    10		soreness ~ <the>
    10	worsening:99	sorer
    10	faint_dizzy:2	stand
    10		still ~ ,
    -10		still ~ <part>
    10		stop ,
    10		strength in <my>
    10		swollen
    10		temperature ~ #
    10		tengo dormida
    -10		than ~ <time>
    -10		the massage
    -10		the only
    -10		the sciatica
    10		then ~ <the>
    10		there <be> <the>
    -10		there ~ <part>
    -10		there ~ of
    10		thermometer
    10		they <be>
    10		they are
    10		thumb
    10	sharp_pain:6	time i
    -10		tingling & [en404]
    -10		tingling ~ pain
    10	sharp_pain:9 numbness:24	to ~ <be>
    10		to ~ if
    10		to ~ with
    10		todo ~ <part>
    10		toes are
    -10		trabajo
    -10		what ~ <part>
    -10	weakness:-11	when
    -10		when ~ <be>
    -10		when ~ i
    10		where <the>
    -10		whether
    -10		whether ~ <part>
    -10		who do
    -10		who do i
    10		why ~ <my>
    10		why ~ <part>
    10		with it
    -10		with ~ and
    10		without noticing
    -10		worse ~ <be>
    10		worse ~ worse
    10		would <be>
    10		would give
    10		wrist
    -10	persistent_beyond_72h:26	y <the>
    -10		y la
    -10		ya
    10		yes ,
    -10		yesterday ~ now
    10		you for
    -10		you have
    10		you ~ and
    -9	sharp_pain:81 worsening:4	# & #
    -9	persistent_beyond_72h:-6	# & .
    -9		# & [en1002]
    9		# & [en309]
    9		# de
    9		# to #
    -9		# ~ in
    9		# ~ y
    -9	tingling:-13 emergency:27	, & [en234]
    -9		, & [en298]
    9		, & [en477]
    9		, & [en63]
    9	sharp_pain:31 weakness:-3 numbness:-31 tingling:-4 calf_swelling:19 allergic_reaction:18 self_harm:-1	, & [en810]
    9		, & [en853]
    -9		, & [en949]
    -9		, & [en981]
    -9		, & [en997]
    9	tingling:13	, & [es106]
    9		, & [es188]
    9		, & [es29]
    9		, & agony
    9		, but
    -9		, can not
    -9		, not <the>
    -9		, otherwise
    -9		, pero
    -9	radiating_pain:10 weakness:19	, ~ ,
    -9		, ~ hace
    9	numbness:-9 bladder_bowel:19	, ~ like
    9	numbness:23	, ~ no
    9		, ~ only
    -9		, ~ well
    -9		- & #
    9		. & [en58]
    9		. & [en853]
    -9		. & [en889]
    9		. it
    9		. leg
    -9		. ~ good
    9		. ~ none
    -9		. ~ of
    9		/ & [en874]
    -9	weakness:-33 numbness:-32 tingling:-15 persistent_beyond_72h:27 pregnancy_symptom:-2 allergic_reaction:9	/^ac/
    -9		/^adol/
    9	weakness:-1 chest_breath:197	/^air/
    -9		/^alg/
    9		/^ali/
    -9		/^alt/
    9	sharp_pain:-26 weakness:-4 tingling:-4 persistent_beyond_72h:-5 osteoporosis:11 emergency:-1	/^and$/
    9	radiating_pain:-22 weakness:-7 persistent_beyond_72h:-1	/^and/
    -9		/^anyw/
    9	weakness:46	/^arm$/
    9		/^ball/
    -9		/^beh/
    -9		/^best/
    9		/^big$/
    -9		/^bil/
    -9		/^bill/
    -9		/^bore/
    9		/^bro/
    9	sharp_pain:-13 radiating_pain:-21 weakness:3 numbness:-22 tingling:-33 worsening:-16 persistent_beyond_72h:-26 history_disc:-89 history_injury:20 osteoporosis:-33 pregnancy_symptom:-34 bladder_bowel:-22 saddle_numbness:-34 chest_breath:-26 calf_swelling:-13 fever:-32 allergic_reaction:-39 self_harm:-35	/^ca/
    9	weakness:31	/^cami/
    -9		/^cap/
    -9		/^cli/
    -9		/^comm/
    9		/^cra/
    -9		/^creo/
    9		/^dan$/
    9	radiating_pain:-2 numbness:101 saddle_numbness:22	/^dead/
    -9		/^deje/
    9		/^del$/
    9		/^dent/
    9		/^dial/
    9	weakness:-13	/^dolo/
    -9		/^esp/
    -9		/^expe/
    9		/^few$/
    9	weakness:7	/^flop/
    9	fever:9	/^fore/
    -9		/^forg/
    -9		/^gran/
    9	weakness:38	/^grip/
    9	sharp_pain:-16 radiating_pain:-3 weakness:30 tingling:22 bladder_bowel:-28 fever:-9	/^han/
    9	weakness:18 persistent_beyond_72h:-15	/^hand/
    9	severe_headache:48	/^head/
    9		/^hit$/
    -9		/^hom/
    9		/^hug/
    9		/^huge/
    9		/^izq/
    9		/^je/
    9		/^keel/
    9	sharp_pain:20 self_harm:6	/^ki/
    9	sharp_pain:10 tingling:-35 persistent_beyond_72h:-7 saddle_numbness:-12 allergic_reaction:-1	/^kn/
    9		/^lam/
    9	chest_breath:60	/^lun/
    -9		/^mal/
    -9		/^mir$/
    9		/^mue/
    -9	radiating_pain:-6 weakness:-27 numbness:-35 worsening:-19 persistent_beyond_72h:-8 saddle_numbness:-2 fever:-28 faint_dizzy:5 allergic_reaction:-7	/^ne/
    -9		/^oc/
    9		/^ori/
    9		/^pad/
    9		/^pant/
    -9		/^pecu/
    -9		/^peep/
    -9		/^pesa/
    9		/^ph/
    -9		/^plan/
    -9		/^pued/
    9	chest_breath:33 allergic_reaction:9	/^puf/
    9	chest_breath:2 allergic_reaction:4	/^puff/
    9	severe_bruising:2	/^pur/
    9		/^purp/
    -9		/^rara/
    9		/^real/
    9		/^reli/
    9		/^rom/
    9		/^san/
    9		/^sha/
    9		/^shin/
    -9	persistent_beyond_72h:33	/^sig/
    -9		/^sing/
    -9		/^sir/
    9	allergic_reaction:7	/^skin/
    -9		/^sl/
    -9		/^sli/
    -9		/^sms$/
    -9		/^sms/
    9		/^ste/
    9	weakness:13	/^step/
    9	worsening:56	/^sub/
    9		/^sui/
    -9		/^sure/
    -9		/^tal$/
    9		/^talo/
    -9		/^tex/
    -9		/^text/
    9	sharp_pain:-15 severe_bruising:11	/^thig/
    9	sharp_pain:-23 radiating_pain:-4 weakness:-23 tingling:130 bladder_bowel:-8	/^tin/
    -9		/^tot/
    -9		/^tow/
    9	sharp_pain:14 tingling:-26 persistent_beyond_72h:-55 history_injury:9 self_harm:-6	/^tw/
    9		/^two$/
    9		/^veo$/
    9		/^veo/
    9	numbness:7	/^wake/
    9	weakness:70 numbness:-76	/^weak/
    9	bladder_bowel:-5 self_harm:-24	/^whe/
    9	saddle_numbness:101	/^wip/
    -9		/^wit/
    -9	bladder_bowel:13	/^with/
    -9		/^won/
    9		/^zaps/
    9	radiating_pain:-6 weakness:-11 tingling:-10 persistent_beyond_72h:-11 bladder_bowel:-1 fever:-52 faint_dizzy:-30 allergic_reaction:-36 emergency:-61 self_harm:-25	/ada/
    -9	persistent_beyond_72h:4	/adol/
    -9		/adolo/
    -9		/aft/
    9		/ajo/
    9		/alie/
    9		/alon$/
    9	emergency:3	/alty$/
    9	emergency:24	/alty/
    -9		/ands/
    -9		/anyw/
    -9		/apis/
    9		/arab/
    9		/arabl/
    9	emergency:58	/ardia/
    9		/areo$/
    -9	weakness:63 saddle_numbness:5	/arr/
    9	weakness:-3 history_injury:40	/asa/
    9	numbness:-3 worsening:49 severe_headache:-1	/ast/
    9		/aught/
    -9		/aviso/
    -9		/az$/
    9		/aza/
    -9		/baja/
    -9		/bana/
    9		/bar$/
    -9		/bbis/
    -9		/bbish/
    9		/beara/
    -9		/beh/
    -9		/best$/
    -9		/best/
    9		/big$/
    -9		/bis/
    -9		/book$/
    -9		/bore/
    -9		/bored/
    -9		/butte/
    9	weakness:4	/cami/
    9		/cept$/
    9		/chad/
    9	numbness:-17 worsening:-49	/chi/
    9		/chill/
    9	sharp_pain:-17 weakness:-11	/cho$/
    -9	sharp_pain:16 weakness:-11 persistent_beyond_72h:29	/cin/
    -9		/cle$/
    9		/contr/
    -9		/creo$/
    -9		/creo/
    9	history_disc:18	/ctom/
    9	history_disc:3	/ctomy/
    -9		/culi/
    -9		/culia/
    9	weakness:-10 numbness:62	/dead/
    -9		/deje/
    9		/dent$/
    9		/derc/
    -9		/dio$/
    -9		/dio/
    -9		/doi/
    9		/eade/
    9	faint_dizzy:60	/eaded/
    9		/eara/
    9		/earab/
    9		/earm$/
    9		/earm/
    9		/eca$/
    9		/ech/
    -9	sharp_pain:6	/eck$/
    9		/ectom/
    -9		/ecu/
    -9		/ecul/
    -9		/eculi/
    9		/edia/
    9	sharp_pain:-68 persistent_beyond_72h:-20 self_harm:-3	/edo/
    9		/eems$/
    -9		/egue/
    -9		/egura/
    9		/eing$/
    9		/eing/
    -9		/elen$/
    9		/elief/
    -9	numbness:1	/elin/
    9		/elly/
    9	self_harm:24	/endin/
    9		/enge/
    9	weakness:4	/eps/
    -9		/ept/
    -9	sharp_pain:-5 radiating_pain:-31 weakness:6 numbness:-9 tingling:-26 worsening:2 persistent_beyond_72h:-14 history_disc:-17 history_injury:-10 osteoporosis:-23 pregnancy_symptom:-23 bladder_bowel:-7 saddle_numbness:-30 chest_breath:-4 fever:-2 severe_headache:-13 faint_dizzy:-26 emergency:-36 self_harm:-7	/er$/
    -9	sharp_pain:2 weakness:2 numbness:12 worsening:-25 chest_breath:-1 faint_dizzy:-8	/ere/
    9	fever:62	/erin/
    9	fever:3	/ermo/
    9		/err/
    9		/ersi/
    -9		/espu/
    -9		/espue/
    -9		/ested/
    -9		/etc/
    -9		/etch/
    -9		/ethe/
    -9		/ether/
    9		/ewe/
    9	sharp_pain:22	/ewer/
    -9	pregnancy_symptom:23	/expe/
    -9		/falli/
    9		/few$/
    -9		/ffic/
    9		/fied$/
    9		/fied/
    9		/fini/
    9		/flop/
    9	tingling:3	/forea/
    -9		/forg/
    -9	persistent_beyond_72h:27	/fort/
    -9		/forta/
    9		/gie/
    -9		/ging/
    9		/goi/
    9		/goin/
    -9		/grand/
    9	weakness:114	/grip$/
    9	weakness:63	/grip/
    -9		/gura$/
    -9		/gura/
    -9		/gus/
    -9	chest_breath:31	/hear/
    -9		/hec/
    -9		/heet$/
    9		/hell$/
    9	numbness:19	/high$/
    9		/hin$/
    9		/hinki/
    9		/hit$/
    -9		/hom/
    -9	radiating_pain:20	/hoo/
    -9		/hov/
    -9		/hove/
    9	severe_headache:9	/hro/
    9		/huge$/
    9		/huge/
    -9		/ices/
    9		/icing/
    -9		/iday$/
    -9		/ient$/
    9		/iet$/
    9		/ifie/
    9		/ified/
    9	sharp_pain:-1 numbness:4	/igh$/
    9		/ijo/
    9	sharp_pain:9 radiating_pain:-48 weakness:-3 worsening:-3 persistent_beyond_72h:-14	/ike/
    -9		/ild$/
    -9		/illed/
    -9	numbness:-61	/ima/
    -9		/inda$/
    -9		/inda/
    -9		/ios$/
    9	saddle_numbness:29	/ipe$/
    9	allergic_reaction:6	/ips$/
    9		/ips/
    9	weakness:23 history_injury:90 allergic_reaction:2	/ist/
    9		/izq/
    -9		/je$/
    9	faint_dizzy:77	/keel/
    -9		/knees/
    -9		/lag/
    9	weakness:12	/lan$/
    9		/lati/
    -9		/lay/
    9		/led$/
    9		/led/
    -9		/liar$/
    -9		/liar/
    9		/lief$/
    9		/lief/
    9	faint_dizzy:8	/llap/
    9	faint_dizzy:15	/llaps/
    9		/lls$/
    9		/lls/
    9		/love/
    9	emergency:60	/lty$/
    9	emergency:1	/lty/
    9		/lun/
    9	numbness:2	/mano/
    9		/maye$/
    9		/maye/
    9		/mba/
    9		/media/
    9		/mic/
    9		/mido$/
    -9		/mill/
    -9	sharp_pain:16	/mol/
    -9	weakness:24	/move/
    9		/mpi$/
    -9		/much$/
    9		/mue/
    -9		/nada/
    9		/nar$/
    9	history_injury:39	/nded$/
    9	history_injury:45	/nded/
    -9		/nden$/
    -9		/nden/
    9		/nderc/
    9		/nearl/
    -9		/nees$/
    -9		/nees/
    -9		/nes$/
    -9		/nged$/
    -9		/nged/
    -9		/nil/
    -9		/nny$/
    -9		/nny/
    9		/norm/
    -9		/nsaje/
    9		/nted$/
    9		/nted/
    -9		/ntest/
    9	sharp_pain:-11 saddle_numbness:38	/nti/
    9		/ntly$/
    9		/ntly/
    9		/ntro/
    -9		/nyw/
    9		/ofen$/
    9	self_harm:4	/oint$/
    9	faint_dizzy:27	/ollap/
    -9		/olori/
    -9		/omati/
    -9		/omb/
    -9		/ombr/
    9		/ompi$/
    9		/ompi/
    -9		/onder/
    9		/ontr/
    -9		/ooser/
    9	weakness:14 tingling:-2 persistent_beyond_72h:-3 bladder_bowel:-7 saddle_numbness:-7 chest_breath:-12 fever:-2 faint_dizzy:-3 allergic_reaction:-12 emergency:-13	/oot/
    -9		/oppe/
    -9		/opped/
    9		/orar$/
    9		/orea/
    9	tingling:1	/orear/
    -9		/org/
    9	weakness:-11 bladder_bowel:49	/orin/
    -9		/orke/
    -9		/oser$/
    -9		/oser/
    9		/oso$/
    -9		/otice/
    -9	radiating_pain:-3 tingling:-2 persistent_beyond_72h:2	/our/
    -9		/ouse$/
    -9		/ovin/
    -9		/oving/
    -9		/parki/
    -9		/paz$/
    -9		/paz/
    -9		/pecu/
    -9		/pecul/
    -9		/peep$/
    -9		/peep/
    -9	numbness:4	/per$/
    -9		/perab/
    -9		/pesa/
    9		/pic/
    9	weakness:9 persistent_beyond_72h:-33 severe_headache:-5	/pie/
    9	weakness:15 tingling:-1	/ping$/
    9		/pita/
    -9		/poc/
    -9	allergic_reaction:35	/pol/
    -9	weakness:23 numbness:-1	/pued/
    -9		/pues/
    9	chest_breath:24 allergic_reaction:8	/puf/
    9	chest_breath:37 allergic_reaction:6	/puff/
    9		/pur/
    9		/purp/
    9		/quiet/
    9		/rame/
    9		/rate/
    9		/razo$/
    9	emergency:60	/rdia/
    9	weakness:3	/rdo/
    9		/real/
    9		/rearm/
    -9		/rei/
    9		/reli/
    9		/relie/
    -9		/rent$/
    9		/rer/
    -9		/rese/
    -9		/retc/
    -9		/retch/
    9		/ribl/
    -9		/rida/
    -9		/rio$/
    -9		/rios$/
    9		/rir$/
    -9		/rito/
    9	radiating_pain:5	/rna$/
    9		/rribl/
    -9		/rubbi/
    -9		/scle$/
    9		/sco$/
    -9		/sea$/
    9		/seems/
    -9	numbness:67	/sen/
    9		/ses$/
    9		/sha/
    -9		/sibly/
    9	weakness:-1	/sie/
    9		/sien/
    9		/sient/
    -9	persistent_beyond_72h:13	/sig/
    9		/sigue/
    -9		/sir/
    9	sharp_pain:4	/sit$/
    9		/ske/
    9	allergic_reaction:41	/skin$/
    -9		/sli/
    9		/smaye/
    -9		/sms$/
    -9		/sms/
    9		/sos$/
    9	history_disc:51	/spin/
    -9		/spue/
    -9		/spues/
    9	sharp_pain:141 chest_breath:-19	/stab/
    -9		/sted$/
    9		/sting/
    -9		/stop/
    -9		/stran/
    -9		/stret/
    9		/subir/
    9	self_harm:24	/sui/
    -9		/talk$/
    9		/talo/
    9		/talon/
    -9		/tami/
    9	persistent_beyond_72h:31	/tamo/
    9		/tati/
    -9	worsening:21	/tch$/
    -9		/test/
    -9		/tex/
    -9		/text/
    9	sharp_pain:-8 severe_bruising:18	/thig/
    9	severe_bruising:1	/thigh/
    9		/thou/
    -9		/tid/
    -9		/tie/
    -9		/ties/
    9	radiating_pain:-2 weakness:-1 numbness:-53 tingling:7 bladder_bowel:-3 fever:-22 severe_headache:-1 allergic_reaction:-10 emergency:-11	/ting/
    -9		/tot/
    -9		/tow/
    -9		/trang/
    -9		/tret/
    -9		/tretc/
    9	persistent_beyond_72h:-10	/two$/
    9		/two/
    -9		/ubbi/
    -9		/ubbis/
    9		/ubir$/
    9		/ubir/
    -9		/uble$/
    -9		/udo/
    -9		/uelen/
    9		/uert/
    9		/uge$/
    9	severe_bruising:11	/uge/
    9		/ught/
    9		/uie/
    9		/uiet$/
    9		/uiet/
    9	tingling:2	/uil/
    -9		/ulia/
    -9		/uliar/
    -9		/ull/
    -9		/unt$/
    -9		/unto$/
    -9		/unto/
    -9		/usc/
    9	emergency:19	/uth/
    -9		/utte/
    -9		/utter/
    -9		/ved/
    -9		/veni/
    9		/veo$/
    9		/veo/
    9	sharp_pain:24	/vid/
    -9	faint_dizzy:49	/vis/
    -9		/viso/
    9		/vo$/
    9		/want$/
    9	weakness:65 numbness:-29	/weak/
    9	allergic_reaction:28	/wher/
    9	allergic_reaction:4	/where/
    9	saddle_numbness:51	/wip/
    -9	numbness:35	/wit/
    -9		/with/
    9		/wo$/
    -9		/won/
    -9		/worke/
    -9		/worri/
    -9	pregnancy_symptom:2	/xpe/
    -9		/your$/
    9		/zaps$/
    9	sharp_pain:2	/zaps/
    -9		/zar/
    9		: & :
    9		: & [en170]
    -9		: & [es182]
    9		: ~ :
    -9		<be> <be>
    -9		<be> <my> <be>
    -9		<be> <the> bit
    -9		<be> <the> touch
    9		<be> aching
    9		<be> achy
    9		<be> fine
    -9		<be> just
    -9		<be> segura
    -9		<be> worse than
    9		<be> ~ about
    9		<be> ~ around
    -9		<be> ~ cold
    9		<be> ~ for
    9		<be> ~ hurting
    -9		<be> ~ just
    9		<be> ~ living
    -9		<be> ~ with
    -9		<become> ~ on
    -9		<count> <time> and
    -9		<count> ~ to
    -9		<feel> <the> bit
    -9		<feel> fine
    -9		<feel> in <my>
    9		<feel> tight
    -9		<feel> ~ <count>
    -9		<feel> ~ for
    9	saddle_numbness:34	<have> <become>
    9		<have> worse
    -9		<have> ~ <side>
    -9		<have> ~ needles
    9		<have> ~ yesterday
    -9		<my> <part> hurt
    9		<my> <part> since
    -9		<my> <person> <have>
    9	sharp_pain:1	<my> dan
    9		<my> desmaye
    9		<my> duele
    -9		<my> duele bastante
    -9		<my> duelen
    -9		<my> duelen <the>
    9		<my> grip <have>
    -9		<my> ~ <person>
    -9		<my> ~ in
    9	numbness:57	<my> ~ off
    9		<my> ~ who
    9		<my> ~ will
    -9		<my> ~ worse
    -9		<part> , can
    -9		<part> <be> hurting
    9		<part> <side>
    -9		<part> hurt
    -9		<part> to normal
    -9		<part> ~ help
    9		<part> ~ hurts
    -9		<part> ~ itself
    -9		<part> ~ mas
    9		<part> ~ que
    9		<part> ~ really
    -9		<part> ~ thing
    -9		<person> <be> <the>
    -9		<person> ~ <have>
    9		<person> ~ not
    9		<side> afternoon
    -9		<side> and
    -9		<side> but
    9		<side> than
    -9	tingling:46	<side> ~ .
    -9	weakness:7 tingling:36 emergency:8	<side> ~ i
    9		<side> ~ it
    9		<side> ~ out
    9		<side> ~ please
    9		<side> ~ up
    -9		<side> ~ with
    -9		<the> <time> ,
    -9		<the> baby
    9		<the> bed
    9	emergency:77	<the> er
    9		<the> fist
    9		<the> good
    -9		<the> massage in
    -9		<the> peep
    9	self_harm:9	<the> point
    9		<the> rest
    -9		<the> sheet
    9		<the> tingling
    -9		<the> turno
    -9	radiating_pain:13 weakness:-1 numbness:-8 worsening:-26 persistent_beyond_72h:-5 history_disc:-18 history_injury:22 osteoporosis:-7 pregnancy_symptom:-4 bladder_bowel:-4 chest_breath:10 fever:-3 severe_headache:1 faint_dizzy:1 emergency:-8	<the> ~ <the>
    -9		<the> ~ ache
    9		<the> ~ also
    9		<the> ~ cuando
    9		<the> ~ fever
    9	weakness:-7	<the> ~ of
    -9		<the> ~ said
    -9		<the> ~ woke
    9		<time> #
    -9		<time> ~ <side>
    9		<time> ~ <the>
    9		<time> ~ by
    -9		<time> ~ only
    9		<time> ~ worse
    -9		? & [en634]
    9		? & [en746]
    -9		? & nope
    -9		? nope
    9		? ~ <part>
    -9		? ~ can
    9		[en1002] & [en21]
    -9		[en1002] & [en252]
    9		[en1002] & [en458]
    -9	chest_breath:1	[en1002] & [en633]
    -9		[en1018] & [en551]
    -9		[en1018] & [en554]
    -9		[en1020] & [en121]
    9		[en1020] & [en12]
    9		[en1020] & [en218]
    9	tingling:76	[en1020] & [en28]
    -9		[en1020] & [en394]
    9		[en1020] & [en634]
    -9	weakness:19 saddle_numbness:11	[en1020] & [en869]
    9		[en106] & [en426]
    -9		[en106] & [en966]
    9		[en116] & .
    9		[en118]
    9		[en11] & [en1018]
    9	sharp_pain:2 persistent_beyond_72h:5	[en11] & [en251]
    9		[en11] & [en442]
    9		[en11] & [en746]
    -9	radiating_pain:48 saddle_numbness:18	[en11] & [en966]
    9	numbness:29	[en11] & numbness
    -9		[en123] & [en869]
    9	sharp_pain:10 radiating_pain:15 worsening:-3	[en12] & [en11]
    9		[en12] & [en21]
    9		[en135]
    -9		[en143] & [en634]
    9		[en143] & [es182]
    9		[en148] & [en613]
    -9		[en148] & [en746]
    -9		[en148] & [en889]
    9	persistent_beyond_72h:-1	[en15]
    -9		[en15] & [en20]
    -9		[en15] & [en362]
    -9		[en170] & [en3]
    9		[en170] & [en986]
    9		[en19] & [en141]
    -9		[en19] & [en362]
    9		[en19] & [en394]
    -9		[en19] & [es214]
    -9		[en19] & peep
    9		[en202] & [en551]
    9	sharp_pain:-6 weakness:-15 tingling:-3 persistent_beyond_72h:-14 history_disc:-1 pregnancy_symptom:1 emergency:-1	[en20]
    9		[en20] & [en239]
    9		[en20] & [en28]
    -9		[en20] & [en461]
    9	sharp_pain:21	[en20] & [en63]
    9		[en20] & [en954]
    -9		[en212] & ,
    -9		[en212] & [en250]
    9		[en212] & [en989]
    9	radiating_pain:3	[en215] & [en12]
    -9	pregnancy_symptom:5	[en218]
    9		[en218] & [en123]
    9		[en218] & [en58]
    -9	sharp_pain:12 persistent_beyond_72h:26 pregnancy_symptom:3 saddle_numbness:11 chest_breath:39	[en234] & [en1002]
    9		[en234] & [en266]
    9		[en234] & [en442]
    -9		[en234] & [en980]
    -9		[en234] & peep
    9	worsening:22	[en250] & ,
    -9		[en250] & [en362]
    -9		[en250] & [en39]
    9		[en250] & [en551]
    -9		[en250] & [en84]
    -9		[en250] & [en93]
    -9		[en251] & [en101]
    9		[en251] & [en121]
    9		[en251] & [en181]
    9		[en251] & [en410]
    9		[en251] & [en442]
    9		[en251] & [en805]
    -9		[en251] & [en853]
    9		[en251] & [en877]
    9		[en251] & shin
    9		[en28] & ?
    9		[en28] & [en19]
    -9		[en28] & [en60]
    9		[en309] & [en1002]
    -9		[en309] & [en266]
    -9		[en362] & [en106]
    -9		[en362] & [en999]
    9		[en377]
    9		[en378] & [en252]
    -9		[en378] & [en490]
    9		[en378] & [en682]
    9		[en37] & [en11]
    -9	weakness:12	[en37] & [en362]
    9		[en37] & [en874]
    -9		[en380] & ,
    -9		[en380] & [en468]
    9		[en394] & [en1018]
    9	self_harm:44	[en394] & [en1020]
    -9		[en399] & [en957]
    9		[en39] & ?
    -9		[en404] & [en1002]
    -9		[en404] & [en474]
    -9		[en404] & [en490]
    9		[en410] & [en11]
    9		[en426] & #
    9		[en426] & [en39]
    -9		[en426] & [en874]
    9		[en426] & [en989]
    9		[en437] & [en762]
    9		[en458] & [en980]
    -9		[en461] & [en966]
    9		[en468] & [en1018]
    9		[en468] & [en127]
    -9		[en468] & [en250]
    9		[en474] & #
    -9		[en474] & [en426]
    -9		[en474] & [en693]
    -9		[en474] & [en869]
    9		[en47] & [en106]
    -9		[en490] & [en170]
    -9		[en490] & [en37]
    -9		[en490] & [en404]
    -9		[en490] & [en549]
    9		[en490] & [en554]
    9		[en490] & [en762]
    9		[en490] & [en889]
    -9		[en493] & [en170]
    -9		[en506] & [en11]
    -9		[en508] & [en468]
    9		[en522] & [en28]
    9		[en551] & [en1020]
    -9		[en551] & [en124]
    9		[en551] & [en380]
    -9		[en551] & [en746]
    -9		[en567] & ,
    9		[en567] & [en980]
    9	worsening:30	[en581]
    -9		[en58] & [en181]
    -9		[en58] & [en394]
    9		[en58] & [en565]
    -9		[en60] & [en1020]
    9		[en60] & [en253]
    9		[en60] & [en28]
    9		[en613] & [en124]
    9		[en613] & [en84]
    9		[en618] & [en3]
    9		[en618] & [en810]
    9		[en633] & [en1002]
    9		[en633] & [en12]
    9		[en633] & [en874]
    9		[en634] & [en148]
    9		[en634] & [en394]
    9		[en634] & [en63]
    -9		[en634] & achy
    9		[en63] & [en170]
    9		[en650] & [en362]
    9		[en650] & [en602]
    -9		[en650] & [en762]
    -9		[en679] & [en869]
    9	sharp_pain:-12 numbness:-16	[en682] & [en19]
    -9		[en682] & [en252]
    -9		[en682] & [en634]
    9	sharp_pain:10 numbness:-6 tingling:11	[en682] & [en869]
    -9	faint_dizzy:6	[en682] & [en874]
    -9		[en682] & [en889]
    -9	sharp_pain:10	[en709]
    -9		[en709] & ,
    -9		[en709] & [en874]
    9	worsening:4	[en746] & [en966]
    -9		[en778] & [en874]
    -9		[en77] & ,
    -9		[en805] & [en1020]
    9		[en805] & [en42]
    -9		[en805] & [en468]
    9		[en805] & [en746]
    9		[en807] & [en1020]
    -9		[en807] & bruising
    -9	radiating_pain:59	[en810] & [en251]
    9		[en810] & [en399]
    9		[en810] & [en634]
    -9		[en810] & [en889]
    -9		[en810] & easing
    -9		[en837]
    9		[en84] & [en633]
    -9		[en84] & [en762]
    9		[en84] & [en810]
    -9		[en84] & [en874]
    9		[en853] & [en11]
    -9		[en869] & :
    -9		[en869] & [en468]
    9		[en869] & [en613]
    -9	sharp_pain:20	[en869] & [en633]
    9		[en869] & [en991]
    -9		[en871] & [en251]
    -9		[en874] & [en20]
    9		[en874] & [en37]
    9		[en874] & [en474]
    9		[en874] & desmaye
    -9		[en874] & duelen
    9	numbness:-36 tingling:3	[en877]
    9		[en889] & [en634]
    9		[en890] & [en1020]
    -9		[en890] & [en20]
    -9		[en890] & [en966]
    9		[en906] & [en21]
    9		[en906] & [en458]
    -9		[en917] & [en20]
    9		[en935] & .
    -9		[en935] & [en551]
    9		[en938] & #
    -9		[en938] & [en11]
    9		[en938] & [en633]
    -9		[en938] & [en746]
    -9		[en93] & [en148]
    9	saddle_numbness:18	[en93] & [en20]
    -9		[en93] & [en682]
    9		[en949] & [en551]
    9		[en949] & [en890]
    -9		[en954] & [en251]
    -9		[en954] & [en650]
    9	sharp_pain:-14 bladder_bowel:36 faint_dizzy:13	[en966] & [en11]
    -9	self_harm:14	[en966] & [en234]
    9	sharp_pain:-22	[en966] & [en251]
    9		[en966] & [en426]
    -9		[en966] & [en42]
    9	sharp_pain:7 weakness:-8	[en966] & [en437]
    9		[en966] & [en845]
    9		[en966] & [en93]
    -9		[en967] & ,
    9		[en967] & [en762]
    9		[en980] & [en1020]
    9		[en989] & [en1020]
    9		[en989] & [en378]
    9		[en989] & [en474]
    -9		[en989] & [en634]
    9		[en991] & [en101]
    9		[en991] & [en989]
    -9		[en997] & [en39]
    9		[es1023]
    9		[es11] & [es234]
    9		[es11] & [es879]
    -9		[es122] & [en1014]
    -9		[es122] & [es998]
    9	radiating_pain:17 weakness:-2	[es13] & [es55]
    9		[es13] & talon
    -9		[es17] & [es2]
    9		[es182] & .
    9		[es182] & [en474]
    9	weakness:25	[es182] & [en60]
    9		[es182] & [en682]
    -9		[es182] & [en917]
    9		[es182] & [es29]
    9		[es182] & [es342]
    9		[es182] & aguanto
    9		[es182] & soreness
    -9		[es189] & [es106]
    -9		[es1] & [es214]
    9	weakness:1	[es1] & [es219]
    -9		[es1] & [es342]
    9		[es1] & [es502]
    -9		[es1] & [es503]
    9		[es214] & [en19]
    9		[es214] & [es438]
    9		[es219]
    9		[es230] & [es13]
    9		[es26] & [es13]
    -9		[es26] & [es1]
    -9		[es2] & [es502]
    -9		[es2] & [es887]
    9		[es42] & [es459]
    -9		[es42] & [es54]
    -9		[es42] & [es815]
    -9		[es42] & [es982]
    9		[es42] & [es998]
    -9		[es438] & [es251]
    9		[es438] & [es42]
    -9		[es443]
    -9		[es443] & [es950]
    -9		[es486] & [en874]
    -9		[es503] & [es998]
    9		[es58] & [es950]
    -9		[es694] & [es342]
    -9		[es694] & [es854]
    9		[es79] & [es54]
    -9		[es854] & [es503]
    -9		[es854] & [es54]
    -9		[es855]
    9	faint_dizzy:26	[es870] & [en874]
    -9		[es878] & [es438]
    9		[es887] & [es79]
    -9		[es887] & [es982]
    9		[es950] & [en19]
    9		[es950] & [es122]
    9		[es950] & [es870]
    -9		[es966] & ,
    -9		[es966] & [es694]
    -9		[es975] & [es975]
    9		[es982] & [en19]
    -9		[es982] & [es17]
    -9		[es982] & [es29]
    9	sharp_pain:2 worsening:56	[es982] & [es950]
    9		a fist
    -9		a little
    -9		a peep
    9		about an
    -9		about ~ out
    -9	radiating_pain:48	ache
    -9		ache <be> still
    -9		ache ~ still
    -9		after ,
    -9		algo ~ <part>
    -9		algo ~ <the>
    9		all afternoon
    -9		all ten
    9		amaneci & [es42]
    -9		an hour
    9	weakness:-12 tingling:-2 persistent_beyond_72h:-5 history_disc:12	and
    -9		and i <feel>
    9	weakness:18 persistent_beyond_72h:-33	arm
    -9		arm ,
    -9		around <the>
    9		as much
    9		as much as
    -9		as ~ ,
    -9		at ~ <count>
    9		ayuda por
    9		ayuda por favor
    9		ayuda ~ favor
    -9		bad back
    -9		bastante <the> <part>
    9		be here
    -9		best
    9		better ~ <the>
    9		between <my>
    9		between <my> <part>
    9		between my
    9		big
    -9		bit ~ <part>
    -9		bit ~ morning
    -9		book
    -9		bruise ~ ,
    9		but i <have>
    9		but no
    9		but ~ <have>
    9		but ~ <part>
    9		but ~ <the>
    9		but ~ i
    9		but ~ still
    9		but ~ there
    9		call ~ .
    -9		came in
    -9		came in with
    -9		came ~ in
    -9		can not put
    -9		can not really
    -9		can you
    9	sharp_pain:-4 weakness:-45 numbness:85 bladder_bowel:-16	can ~ <feel>
    -9		can ~ <have>
    9	weakness:15 severe_headache:1	can ~ <the>
    -9		can ~ put
    -9		casi nada
    9		change
    -9		cleared up
    -9		con ~ caliente
    -9		could ~ ,
    9		could ~ ask
    -9		creo
    9	sharp_pain:34	dan
    9		day #
    9		de <the> <part>
    -9		de espalda
    9		de fiebre
    9		de ~ <part>
    -9		de ~ hasta
    -9		dead ~ <time>
    -9	weakness:27	debilidad en
    -9	weakness:6	debilidad en <the>
    -9		debilidad ~ <part>
    9		del
    9		desde ~ <the>
    9		desmaye
    -9		dias sin
    9		did nothing
    -9		dizzy ~ ,
    -9		do not <have>
    -9		do ~ <have>
    9		do ~ here
    9		do ~ want
    -9		dolor ni
    9		dolor que
    -9		down my
    9	saddle_numbness:139	down there
    9		down ~ <side>
    9		dragging
    -9		duele bastante
    -9		duele bastante <the>
    9		duele ~ #
    -9		duelen
    -9		duelen <the>
    -9		duelen <the> <part>
    -9		duelen ~ <part>
    9		each ~ it
    9		el talon
    9	sharp_pain:47 weakness:-3 numbness:-12	en <the> <part>
    9	emergency:56	er
    9		every ~ <time>
    -9		falling
    9		fever ~ #
    9		few
    9		fine ~ <count>
    9		fine ~ but
    9		for ~ <my>
    9		forearm
    9		from a
    9		fuerza ~ <the>
    -9		full ~ now
    -9		funny ~ <part>
    -9		funny ~ in
    9		go on
    9		great ~ .
    -9		great ~ <be>
    9		great ~ <the>
    9	weakness:31	grip
    -9		grip ~ ,
    -9		hago ~ <be>
    9		has no
    -9		he ~ <my>
    9		hell
    9		help <my> please
    9		help ~ please
    9		hit
    9		hold <my>
    9		hold my
    9		honestly ~ see
    9		hormigueo & [es982]
    -9		hospital ~ <my>
    9	sharp_pain:7	hot ~ <part>
    9		huge
    9		hurts ~ as
    9	sharp_pain:-6 radiating_pain:-16 weakness:-16 numbness:-24 tingling:-14 worsening:-27 persistent_beyond_72h:-21 history_disc:-48 history_injury:1 osteoporosis:-26 pregnancy_symptom:-36 saddle_numbness:-3 calf_swelling:-35 fever:-10 severe_headache:-27 allergic_reaction:-18 emergency:-19	i
    9	sharp_pain:-3	i am
    -9		i saw
    -9		i think
    -9		i would like
    -9		i ~ driving
    9		i ~ ending
    9		i ~ off
    -9		i ~ pain
    9		i ~ so
    9		i ~ things
    -9		i ~ tingling
    9		ibuprofen & [en1018]
    9		ibuprofen did
    9		ibuprofen did nothing
    9		ibuprofen ~ <the>
    9		ibuprofen ~ nothing
    -9		if i can
    -9		if ~ can
    -9		if ~ pain
    9	numbness:-6 faint_dizzy:37	in the
    -9		in weeks
    9		in ~ at
    9		in ~ now
    -9		in ~ today
    -9	sharp_pain:-8	is not
    9		it ~ hurt
    -9		it ~ morning
    -9	history_injury:39	it ~ now
    -9		it ~ put
    9		just ~ bit
    -9		just ~ i
    -9		just ~ to
    -9		knees
    9		knife ~ <part>
    9		la tengo
    9		late+afraid
    -9		late+cada
    -9		late+completely
    -9		late+down
    9		late+get
    -9	persistent_beyond_72h:35	late+just
    9		late+maybe
    -9		late+shoulders
    -9		late+sin
    9		late+thought
    9		late+thursday
    -9	persistent_beyond_72h:24	late+ya
    9		left arm
    9		lift <my>
    9		like ~ in
    9		like ~ on
    -9		list
    9		llame <the> #
    9		llame al
    9		llame ~ #
    -9		llegue
    -9		looser
    9		make <the> fist
    9		make ~ fist
    9		mareo
    -9		massage in
    9		massage ~ .
    -9		massage ~ it
    9		me dan
    9		me desmaye
    9	history_injury:8	me duele
    -9		me duelen
    -9		mir
    9		monday
    9		monday & [en810]
    -9	sharp_pain:19	much
    -9		muscle
    9		my shin
    9		nearly
    -9	history_injury:39	neck is
    9		neck to
    9		never ~ like
    -9	weakness:9	no <my>
    9		no le
    -9	weakness:4	no me
    -9		no stabbing
    -9		no stabbing pain
    -9	sharp_pain:51	no ~ dolor
    -9		no ~ segura
    -9		no ~ sore
    9		no ~ still
    -9		no ~ y
    -9		not <the> peep
    9	persistent_beyond_72h:3	not getting
    -9		not great
    -9		not really
    -9		not sure if
    -9		not weak
    9	sharp_pain:17	not ~ .
    -9		not ~ again
    9		not ~ as
    -9		not ~ from
    -9		not ~ how
    -9		not ~ now
    -9		not ~ peep
    -9		not ~ say
    -9		not ~ today
    9		nothing to
    -9		now <the>
    -9		numb ~ ,
    -9		numb ~ just
    9		numbness & [en1002]
    9		numbness ~ to
    -9		of <the> headache
    9	allergic_reaction:-15	of my
    -9		of ~ and
    -9		of ~ headache
    -9		off in
    -9		off in <my>
    9		ok ~ ,
    -9		old ~ <part>
    9		on <the> ward
    -9		on ~ ,
    -9		on ~ <be>
    9		on ~ it
    -9		on ~ out
    9		only ~ ,
    9		only ~ i
    -9		or just
    9		osteoporosis ~ <part>
    9		other than
    9		out ~ ,
    9		over
    -9	numbness:26	over ~ <part>
    9		pain <have> not
    -9		pain ~ bit
    -9		painful ~ yesterday
    -9		parking
    -9		peculiar
    -9		peep
    -9		pero <the>
    9		pero ~ en
    9	self_harm:33	point
    -9		possibly
    -9	weakness:98	puedo ~ <the>
    9		que el
    -9		que ~ <my>
    9		quiet
    -9		quite painful
    9		relief
    -9		rubbish
    9		said ~ <feel>
    9		same place
    9		same ~ <time>
    -9		say i
    9		say ~ ,
    -9		sciatica ~ <my>
    9		seems
    -9		segura
    -9		sheet
    9		shooting ~ in
    -9		shooting ~ on
    -9		si <the>
    9		si ~ .
    -9		si ~ hormigueo
    9		side
    -9		sin ~ ,
    9		sin ~ pero
    9		since i <become>
    -9		since ~ in
    -9		size ~ ,
    9	allergic_reaction:72	skin
    -9		sms
    -9		so ~ ,
    -9		something <be>
    -9		something <feel>
    -9		something feels
    -9		something ~ with
    -9		sore but
    9		sore for <count>
    9		sore ~ <time>
    -9		soreness & [en1020]
    -9		soreness & [en15]
    9		soreness ,
    -9		soreness ~ <count>
    -9		still achy
    -9		still ~ i
    9		strength in
    9		subir
    -9		sure
    -9		sure if
    -9		swear ~ it
    -9		tal
    -9		tal vez
    -9		talk
    9		talon
    9		tell you
    -9		texting & [en874]
    9		than a
    -9		than last
    -9		than ~ <have>
    -9		than ~ last
    9		the bed
    9	emergency:46	the er
    9	numbness:13	the numbness
    9		the oil
    9		there ~ <the>
    9		thermometer & #
    9		thermometer ~ #
    9		thinking
    -9		this week
    9	sharp_pain:57	through the
    9		tight <part>
    9		tight chest
    -9		tingling & ?
    9		to #
    9		to <be> here
    -9		to a
    -9		to bed
    -9		to normal
    -9		to ~ <have>
    9		to ~ to
    9		to ~ you
    9	severe_bruising:2	toda <the> <part>
    9		today ~ <side>
    9		todo ~ ,
    9		todo ~ que
    9	persistent_beyond_72h:-2	two
    9		until i
    9		urgente
    9		veo
    9		want
    -9		want <the>
    9		want it
    9		want ~ here
    -9		warm ~ ,
    -9		was weak
    9		weak ?
    -9		weak ~ <be>
    -9		weather s
    9		weight on
    9		well ~ <the>
    -9		what ~ if
    -9		what ~ not
    -9		when ~ saw
    -9		whether ~ <be>
    -9		who <be>
    9		with ~ headache
    -9		without <the>
    -9		without it
    9		worse and
    9		worse and worse
    -9		worse ~ <my>
    9		would not
    -9		would ~ <become>
    -9		wrong person
    -9		y ~ .
    -9		ya no
    9		ya ~ <part>
    -9		ya ~ duele
    9		yes ~ <part>
    -9		yesterday ~ #
    9		yesterday ~ <part>
    9		you ~ it
    -9		your
    9		zaps
    8		# & [es2]
    8		# <time> and
    8		# ~ if
    8		# ~ please
    -8		# ~ sharp
    -8	sharp_pain:-8 weakness:-2 numbness:-1 tingling:-2 worsening:1 persistent_beyond_72h:-4 osteoporosis:-4 pregnancy_symptom:9 saddle_numbness:-8 calf_swelling:-8 severe_headache:-1 faint_dizzy:-6 allergic_reaction:-17 emergency:-3 self_harm:-22	,
    -8	numbness:-1	, & [en1018]
    8		, & [en101]
    -8		, & [en42]
    8	history_injury:14	, & [en474]
    -8		, & [en60]
    8		, & [en660]
    8	weakness:22 worsening:6 self_harm:-5	, & [en874]
    8		, & [en890]
    -8	sharp_pain:-7	, & [en966]
    -8		, & [es486]
    -8		, & [es58]
    8		, & [es699]
    -8		, <part> <be>
    -8		, <part> <feel>
    8		, <side> <part>
    8		, <the> #
    -8		, and <the>
    -8		, como
    8		, could not
    -8		, exactly
    -8		, just <the>
    -8		, no <be>
    8		, sorry
    8		, still
    -8		, ya no
    -8		, ~ <time>
    8		, ~ agony
    8		, ~ ahi
    8	weakness:18	, ~ just
    -8		, ~ tell
    8		, ~ when
    8		, ~ yesterday
    8		. & ,
    8		. & [en181]
    8		. & [en251]
    8		. & [es44]
    8		. and
    8		. he
    -8		. i will
    -8		. just
    -8		. sharp pain
    8		. sorry
    8		. still
    8		. thank
    8		. thank you
    -8		. thanks
    8		. ~ <day>
    -8		. ~ <time>
    8		. ~ last
    8		. ~ lovely
    8		. ~ massage
    8		. ~ ok
    -8		. ~ since
    8		. ~ where
    8		/^abri/
    -8	radiating_pain:9	/^ache/
    8		/^ahi$/
    8		/^ahi/
    -8		/^alto/
    -8		/^ann/
    -8		/^avi/
    -8		/^aw/
    -8		/^bath/
    8		/^bec/
    8		/^bigg/
    8	emergency:90	/^boc/
    8	emergency:12	/^boca/
    -8		/^box/
    8	worsening:2	/^cada/
    8	fever:41	/^cale/
    -8		/^calm/
    -8		/^caso/
    8	numbness:-25 allergic_reaction:16	/^cr/
    -8		/^desk/
    8		/^dic/
    8		/^dice/
    -8		/^dio/
    8		/^dob/
    8		/^dobl/
    8		/^dos/
    8	worsening:11	/^doub/
    8	weakness:35	/^dra/
    -8		/^driv/
    8		/^drop/
    -8	numbness:23	/^duer/
    -8	calf_swelling:6	/^dur/
    8		/^eac/
    8		/^each/
    8		/^eig/
    8		/^eigh/
    8	sharp_pain:37	/^excr/
    -8		/^fad/
    -8		/^fell/
    -8		/^firs/
    8	sharp_pain:18 weakness:47	/^gi/
    8		/^habi/
    -8	chest_breath:27	/^hear/
    8		/^hic/
    -8		/^him$/
    8	sharp_pain:2	/^hip$/
    -8		/^hm/
    -8		/^hmm$/
    -8		/^hmm/
    8		/^hop/
    8	tingling:18 persistent_beyond_72h:-10	/^hor/
    -8		/^hous/
    8	sharp_pain:4 numbness:-31 tingling:-60 persistent_beyond_72h:18 history_injury:65 calf_swelling:-5 emergency:-52	/^hurt/
    -8		/^ins$/
    -8		/^jai$/
    -8		/^jai/
    8		/^jus/
    -8		/^kep/
    -8		/^kept/
    8	sharp_pain:3	/^knif/
    -8		/^lon/
    -8		/^long/
    8		/^lum/
    8		/^lunc/
    -8		/^mai/
    8		/^manc/
    -8		/^mand/
    8	worsening:87 persistent_beyond_72h:-31	/^mas$/
    -8		/^mate/
    -8		/^mir/
    8		/^mis/
    8		/^miss/
    -8		/^moli/
    8	bladder_bowel:16	/^my/
    8	self_harm:37	/^mys/
    8		/^myse/
    -8	numbness:5	/^nada/
    -8		/^nex/
    -8		/^next/
    8	sharp_pain:-9 weakness:-6 numbness:-6 tingling:-15 worsening:-10 persistent_beyond_72h:2 history_disc:-13 osteoporosis:-7 pregnancy_symptom:-16 saddle_numbness:-9 chest_breath:-6 calf_swelling:-35 fever:-17 severe_headache:-34 faint_dizzy:-34 allergic_reaction:-43 severe_bruising:-30 emergency:-9 self_harm:-7	/^no/
    -8		/^nop/
    -8		/^nope/
    -8		/^nor$/
    -8		/^old$/
    -8		/^old/
    8		/^palm/
    -8	tingling:18	/^pare/
    8	numbness:-9 chest_breath:112	/^pech/
    8		/^pen$/
    8		/^peri/
    8		/^phy/
    8		/^phys/
    8		/^pis/
    -8	weakness:14	/^pue/
    -8		/^qued/
    8		/^rath/
    -8		/^reg/
    -8		/^rin/
    8		/^salv/
    8		/^sat$/
    -8		/^sch/
    -8		/^serv/
    8	sharp_pain:4 weakness:-3 numbness:-5 worsening:-65 persistent_beyond_72h:-4 history_disc:-2 bladder_bowel:-39 saddle_numbness:-51 fever:28 severe_headache:-34 emergency:-49 self_harm:-30	/^sh/
    8	fever:96	/^shak/
    -8		/^slot/
    8		/^soli/
    8	history_disc:30	/^spi/
    8		/^stu/
    8		/^sud/
    8		/^sudd/
    8		/^swa/
    8		/^temp/
    8		/^thum/
    8		/^torc/
    -8		/^tota/
    -8		/^trea/
    8	pregnancy_symptom:155	/^tri/
    -8		/^tuve/
    -8		/^unos/
    -8		/^used/
    -8		/^vani/
    8		/^vida/
    8	chest_breath:120	/^whee/
    8	saddle_numbness:3	/^wipe/
    8	numbness:45	/^woo/
    -8		/^yell/
    8		/^yet$/
    8		/^yet/
    8		/abia$/
    -8		/abr/
    -8		/abria/
    8		/abrir/
    8	severe_headache:-20	/ada$/
    -8		/ages$/
    -8		/ages/
    -8		/agua$/
    8		/aig/
    8		/aiti/
    8		/aitin/
    -8		/aji/
    8	fever:5	/aki/
    8	fever:17	/alent/
    -8		/alir$/
    -8		/alir/
    8	radiating_pain:1 numbness:26	/alo/
    8	radiating_pain:37	/alon/
    -8		/alto/
    8		/alvo$/
    8		/alvo/
    -8		/am$/
    8	emergency:11	/amedi/
    8		/amino/
    8		/ampi/
    8		/ampin/
    -8		/ana$/
    -8	sharp_pain:-5	/ana/
    8		/anch/
    8	sharp_pain:-11 radiating_pain:-5 weakness:-2 numbness:-4 tingling:20 worsening:-8 persistent_beyond_72h:-9 history_disc:-7 osteoporosis:-6 pregnancy_symptom:-1 bladder_bowel:-9 chest_breath:-2 fever:7 severe_headache:-32 faint_dizzy:6 allergic_reaction:-28 severe_bruising:-6 emergency:-17 self_harm:-31	/and/
    8	emergency:88	/ang$/
    -8		/anged/
    -8		/anish/
    -8		/ansa/
    8	sharp_pain:-26 radiating_pain:-31 weakness:-24 numbness:-9 persistent_beyond_72h:-43 history_disc:-1 saddle_numbness:-17 severe_headache:-60 faint_dizzy:-8 allergic_reaction:-14 severe_bruising:-28 emergency:-20	/ant/
    -8		/appea/
    8		/aram/
    8		/arame/
    8		/ard$/
    8		/aread/
    -8		/aren/
    -8		/ario$/
    -8	sharp_pain:-17 weakness:-5	/aro/
    8		/arras/
    -8		/arrie/
    -8		/arti/
    8	chest_breath:17	/asp/
    8		/ata$/
    -8		/ater$/
    8	pregnancy_symptom:75	/aters/
    8		/athe$/
    -8		/ator/
    -8		/azi/
    -8		/baja$/
    -8		/bath/
    8		/bber/
    8		/bec/
    -8		/bendi/
    8		/bigg/
    8		/biggi/
    8	emergency:17	/boc/
    8	emergency:1	/boca$/
    8	emergency:25	/boca/
    -8		/bria$/
    -8		/bria/
    8		/brir$/
    8		/brir/
    8	radiating_pain:-23 numbness:-24 severe_bruising:7	/bru/
    8	fever:32	/calen/
    -8		/cally/
    -8		/calm$/
    -8		/calm/
    -8		/cansa/
    -8		/car$/
    -8		/case$/
    -8		/case/
    -8		/caso/
    -8		/ces/
    8		/chado/
    -8		/charg/
    8	sharp_pain:39	/chil/
    8		/chis/
    8	sharp_pain:-19 chest_breath:25	/cho/
    -8		/cier/
    8	severe_headache:71	/cla/
    -8	worsening:9	/cli/
    -8		/comf/
    -8		/comfo/
    -8		/comm/
    8		/conti/
    8	sharp_pain:3	/corri/
    8		/creep/
    -8		/cte/
    8		/dden$/
    8		/dden/
    -8		/desk$/
    -8		/desk/
    8		/dice/
    8		/dics$/
    8	emergency:45	/dics/
    -8		/dnes/
    8	weakness:13	/dob/
    8		/dobl/
    8		/dou/
    8		/doub/
    -8		/dress/
    -8		/driv/
    -8		/drivi/
    8	weakness:1	/drop/
    -8	numbness:28	/duer/
    -8	numbness:24	/duerm/
    -8		/east/
    -8		/eav/
    -8		/ebo$/
    -8		/ecep/
    8		/eci$/
    8		/edia$/
    8	emergency:16	/edics/
    8		/eems/
    8		/eeps$/
    8		/eeps/
    8	severe_bruising:32	/egr/
    -8		/eha/
    8		/eles/
    8		/eless/
    -8	numbness:28 persistent_beyond_72h:-7 history_injury:19 chest_breath:-4	/ell/
    -8		/ellin/
    -8	calf_swelling:96	/elo/
    -8		/elt$/
    8		/eltas/
    -8		/emoj/
    -8		/emoji/
    8		/emper/
    8	sharp_pain:-43	/engo/
    -8		/ents$/
    -8		/ents/
    8		/entu/
    8		/entur/
    8		/epa/
    8	persistent_beyond_72h:-9	/era/
    -8		/erabl/
    8		/eral/
    8		/eratu/
    8		/erdi$/
    -8		/erdid/
    -8		/erent/
    -8		/erf/
    8		/erna$/
    -8		/erne/
    8		/erte/
    8		/erve$/
    -8		/erwa/
    -8		/erwar/
    -8		/esk$/
    -8		/esk/
    -8		/estos/
    8		/eter/
    -8		/ethi/
    -8		/ethin/
    -8		/ew$/
    8		/excr/
    8		/excru/
    -8		/ext$/
    -8		/fad/
    -8	history_injury:15	/fell/
    8		/fen$/
    -8	numbness:4 bladder_bowel:-1	/ff$/
    -8		/firs/
    -8		/first/
    8	weakness:61 tingling:-41	/flo/
    -8		/fte/
    -8		/fterw/
    -8		/gad/
    -8		/gado$/
    -8		/gado/
    8	sharp_pain:-51 numbness:-93 tingling:-11 worsening:-5 faint_dizzy:-2 emergency:60	/gen/
    -8		/genci/
    8		/ggi/
    8		/ggie$/
    8		/ggie/
    8		/gie$/
    8		/gives/
    -8	weakness:12	/good$/
    8		/gres/
    8	numbness:-181	/gro/
    8		/gua/
    8		/habi/
    8		/habia/
    8		/hado$/
    8	fever:27	/hak/
    -8		/hance/
    -8		/harg/
    -8		/heet/
    -8		/hem/
    -8		/him$/
    -8	numbness:23 worsening:-10 saddle_numbness:42	/hing$/
    8		/hit/
    8		/hiv/
    8	sharp_pain:-25	/hive/
    -8		/hmm$/
    -8		/hmm/
    -8		/ho$/
    -8		/hora/
    -8		/horas/
    -8		/hortn/
    -8		/hous/
    -8		/house/
    8		/hug/
    -8		/hurt$/
    8	sharp_pain:15 weakness:-24 numbness:-8 persistent_beyond_72h:4 history_injury:23	/hurt/
    8		/hys/
    8		/hysi/
    8		/hysio/
    8	radiating_pain:211	/iatic/
    -8		/ibly$/
    -8		/ibly/
    -8		/icall/
    8		/ics$/
    8	emergency:3	/ics/
    8		/iento/
    8		/iggie/
    -8		/ign/
    8	sharp_pain:-28 worsening:-18 persistent_beyond_72h:1	/igu/
    -8	numbness:8 chest_breath:62 severe_headache:18 self_harm:2	/ind/
    8	numbness:7	/inge/
    8		/ingle/
    8		/ino$/
    -8		/inter/
    -8		/ione/
    8		/ique/
    -8		/irs/
    -8		/irst$/
    -8		/irst/
    -8		/iscu/
    -8		/iss/
    8		/itc/
    8		/itch/
    8		/itte/
    -8		/ived$/
    -8		/ived/
    -8		/ja$/
    -8		/jai$/
    -8		/jai/
    -8		/ji$/
    8		/jus/
    8		/just$/
    8		/keep$/
    -8		/kep/
    -8		/kept$/
    -8		/kept/
    8		/knif/
    8	sharp_pain:4	/knife/
    8		/lav/
    8	weakness:-70 numbness:50	/lee/
    8		/leedi/
    8		/lenc/
    8		/lentu/
    -8		/lest/
    8		/level/
    8	sharp_pain:-86 persistent_beyond_72h:-30 faint_dizzy:-2	/lf$/
    -8		/ligh/
    -8	severe_headache:16	/light/
    8	emergency:25	/lio/
    -8		/lir$/
    -8		/lir/
    -8		/llamo/
    8	worsening:17	/llin/
    -8	sharp_pain:9	/llo/
    -8	radiating_pain:29 numbness:20	/lon/
    8		/look$/
    8		/loor$/
    8		/ltas$/
    8		/ltas/
    8		/lts$/
    8		/lts/
    8	history_disc:53	/lum/
    8		/lunc/
    8		/lunch/
    -8		/lwa/
    -8		/lway/
    -8	numbness:2	/mal/
    -8		/man$/
    8		/manc/
    8		/manch/
    -8		/mand/
    8		/marea/
    -8		/maz/
    -8		/mero$/
    -8		/mero/
    8	pregnancy_symptom:82 bladder_bowel:23	/mes/
    -8		/meth/
    -8		/methi/
    -8		/mfo/
    -8		/mfor/
    -8		/mfort/
    -8	sharp_pain:-8 tingling:12	/mig/
    8		/mino$/
    8		/miss/
    -8		/mm$/
    -8		/moj/
    -8		/moji$/
    -8		/moji/
    -8		/moli/
    -8		/molid/
    8	sharp_pain:-4 persistent_beyond_72h:-43	/more/
    -8		/most$/
    8		/mpera/
    8	self_harm:21	/mys/
    8		/myse/
    8	self_harm:2	/mysel/
    8		/nal/
    -8		/nap/
    -8		/nas/
    8		/nate/
    8		/nch$/
    8	allergic_reaction:1	/nchas/
    8		/nday/
    8	severe_headache:17	/ndin/
    8	severe_headache:26	/nding/
    8		/neci$/
    -8	numbness:19	/ness$/
    -8		/ness/
    8		/nev/
    8	bladder_bowel:18	/neve/
    8		/never/
    -8		/nex/
    -8		/next$/
    -8		/next/
    8	sharp_pain:-11 radiating_pain:-16 weakness:-21 numbness:-22 tingling:-14 persistent_beyond_72h:-47 osteoporosis:-12 pregnancy_symptom:-15 saddle_numbness:-14 chest_breath:-9 calf_swelling:-45 severe_headache:-15 faint_dizzy:-25 allergic_reaction:-2 emergency:-10	/ng$/
    8		/nif/
    8		/nife$/
    8	sharp_pain:34	/nife/
    8	self_harm:19	/nk$/
    -8		/nke/
    8		/nner/
    -8		/nop/
    -8		/nope$/
    -8		/nope/
    -8		/nor$/
    -8		/nsu/
    8		/nta$/
    -8		/ntent/
    -8		/nting/
    8		/ntl/
    8	sharp_pain:-19 radiating_pain:-60 weakness:-11 numbness:55 tingling:-27 worsening:-12 persistent_beyond_72h:-16 pregnancy_symptom:-13 saddle_numbness:27 calf_swelling:-61 faint_dizzy:-10 allergic_reaction:-6	/num/
    8		/obo/
    -8		/odg/
    -8		/oji$/
    -8		/oji/
    -8		/olest/
    8		/olid$/
    8	calf_swelling:25	/olle/
    8	sharp_pain:10	/olt$/
    -8		/olve/
    -8		/ometh/
    -8		/omf/
    -8		/omfo/
    -8		/omfor/
    -8		/omm/
    8	history_disc:29	/omy$/
    8	history_disc:106	/omy/
    -8		/onten/
    8		/onti/
    8		/ontin/
    8	faint_dizzy:52	/oor/
    8		/oque/
    -8		/oras$/
    -8		/oras/
    8		/ord/
    8	weakness:-19	/ormi/
    -8		/ortne/
    -8	numbness:-14	/ose/
    8		/oso/
    -8		/otal/
    8		/ouch$/
    -8	self_harm:15	/ould$/
    8		/ovem/
    8		/oveme/
    8	sharp_pain:14 radiating_pain:-1 weakness:-34 numbness:-13 tingling:-13 persistent_beyond_72h:-7 bladder_bowel:-17 chest_breath:-40 faint_dizzy:-8	/pain$/
    -8		/paint/
    8	sharp_pain:21 weakness:-37	/pal/
    8		/palm/
    8		/param/
    -8	tingling:10	/pare/
    -8		/paren/
    -8		/parti/
    -8		/pear/
    -8		/peare/
    -8	numbness:-2	/pec/
    8	chest_breath:30	/pech/
    8	chest_breath:50	/pecho/
    8		/pens/
    8	fever:10	/perat/
    8		/phy/
    8		/phys/
    8		/physi/
    8		/pica/
    8		/pit/
    -8		/plan/
    -8		/poco/
    -8		/ppea/
    -8		/ppear/
    -8		/ppy$/
    -8		/ppy/
    8	radiating_pain:-3 tingling:66	/prick/
    -8		/pto/
    -8		/qued/
    -8	sharp_pain:-18 radiating_pain:-5 weakness:-21 saddle_numbness:-4 faint_dizzy:-18 emergency:-16 self_harm:17	/qui/
    8		/racti/
    -8		/radi/
    8		/raig/
    8	weakness:42	/rais/
    8	emergency:6	/ramed/
    8		/rampi/
    -8		/rara/
    8		/rathe/
    8	fever:9	/ratu/
    8	fever:12	/ratur/
    8	persistent_beyond_72h:-4	/raz/
    -8		/rdid/
    8		/reep/
    -8		/rett/
    8		/rible/
    -8		/ric$/
    -8	sharp_pain:-15	/ril/
    -8	sharp_pain:-16	/rill/
    -8	saddle_numbness:1	/riv/
    -8		/rivi/
    -8		/rivin/
    8	fever:1	/rmo/
    8		/rog/
    8		/rol$/
    8	saddle_numbness:20	/roun/
    8		/round/
    8		/rove/
    8		/rras/
    8		/rsi/
    -8		/rtnes/
    8	weakness:-45 chest_breath:22	/run/
    -8		/saji/
    -8		/salir/
    8		/salv/
    8		/salvo/
    -8		/sappe/
    8		/sat$/
    8		/sco/
    8	self_harm:33	/ser/
    -8		/servi/
    8	fever:5	/shak/
    -8		/shee/
    -8		/sheet/
    -8		/sica/
    -8		/slot$/
    -8		/slot/
    8		/soli/
    8		/solid/
    -8		/sta$/
    8	weakness:-18 numbness:-35 pregnancy_symptom:-3 faint_dizzy:25 allergic_reaction:-21 emergency:-20 self_harm:-2	/sta/
    -8		/stos$/
    8		/sud/
    8		/sudd/
    8		/sudde/
    8		/swa/
    -8	numbness:-2	/swe/
    -8		/tak/
    -8	persistent_beyond_72h:36 allergic_reaction:66	/tam/
    -8		/tari/
    -8		/tario/
    8		/tat/
    8	sharp_pain:13	/taz/
    -8		/tbal/
    -8		/tball/
    8		/tched/
    8	fever:34	/temp/
    8		/tempe/
    8	worsening:138	/tensi/
    8		/teo$/
    -8		/terwa/
    -8		/thes/
    8	numbness:1	/thum/
    8	tingling:-7 persistent_beyond_72h:10 severe_headache:-28	/til/
    -8		/tne/
    8	history_disc:2	/tomy$/
    8	history_disc:2	/tomy/
    8		/tones/
    -8		/top$/
    -8	faint_dizzy:18	/top/
    8		/torc/
    8		/torci/
    -8		/tota/
    -8		/total/
    -8	numbness:54	/tou/
    8		/traig/
    -8		/treat/
    8		/trol$/
    8		/tto/
    8		/tura$/
    8		/tura/
    -8		/tuve$/
    -8		/tuve/
    8		/tuvi/
    8		/tuvie/
    8		/ubber/
    -8		/ud$/
    8		/udd/
    8		/udde/
    8		/udden/
    8		/uele$/
    -8	numbness:42	/uerm/
    -8	faint_dizzy:-5 self_harm:26	/uld$/
    8	history_disc:22	/ulg/
    8		/unc/
    8		/unch/
    -8	tingling:51	/unn/
    -8		/unos$/
    -8		/unos/
    8		/unta/
    -8		/upe/
    -8		/ura/
    -8	numbness:17	/urm/
    -8	numbness:9	/urmi/
    -8		/urt$/
    8	emergency:29	/uth$/
    -8		/uve$/
    8		/uvi/
    8		/uvie/
    8		/uvier/
    -8		/vani/
    -8		/vanis/
    8		/vida$/
    8	sharp_pain:19	/vida/
    8	persistent_beyond_72h:-9 self_harm:52	/viv/
    -8		/voi/
    8		/waiti/
    -8		/win/
    8	saddle_numbness:1	/wipe/
    8	numbness:72	/woo/
    8		/xcr/
    8	sharp_pain:6	/xcru/
    -8		/xt$/
    -8		/yell/
    -8		/yello/
    8		/yet$/
    8		/yet/
    8		/ysel/
    8	self_harm:23	/yself/
    8		/ysi/
    8		/ysio$/
    8		/ysio/
    8		: & .
    -8		: & [en426]
    8		: no .
    -8		<be> <become> now
    -8		<be> <the> wee
    8		<be> at
    -8		<be> dolor ni
    8		<be> en urgencias
    8		<be> fine ,
    8		<be> manana
    -8		<be> off
    -8		<be> pain in
    8		<be> really
    -8		<be> strong
    8		<be> ~ <count>
    8	emergency:10	<be> ~ boca
    8	persistent_beyond_72h:28	<be> ~ dolor
    8		<be> ~ dormido
    -8		<be> ~ ever
    8		<be> ~ fiebre
    -8		<be> ~ here
    8		<be> ~ if
    -8		<be> ~ morning
    -8		<be> ~ poco
    -8		<be> ~ pregnant
    8		<be> ~ say
    -8		<be> ~ than
    -8		<be> ~ tingling
    8		<be> ~ tonight
    8		<be> ~ urgencias
    -8		<be> ~ weakness
    8		<become> <the> better
    8	numbness:1	<become> to
    -8		<become> ~ .
    8		<become> ~ out
    -8		<count> ,
    -8		<count> with
    -8		<count> with <the>
    -8		<day> at
    -8		<day> ~ sharp
    8		<feel> anything
    -8		<feel> in
    8		<feel> nothing
    -8		<feel> ~ good
    8		<feel> ~ of
    8		<have> it
    8		<have> lost
    -8		<have> not <have>
    8		<have> ~ accident
    8	sharp_pain:16 radiating_pain:7	<my> <part> and
    8		<my> asap
    8	faint_dizzy:25	<my> da
    8		<my> da vueltas
    -8		<my> encuentro
    8		<my> massage
    -8		<my> puedo
    -8	numbness:17	<my> ~ <become>
    8	weakness:5	<my> ~ <have>
    -8		<my> ~ can
    -8		<my> ~ down
    -8		<my> ~ good
    -8		<my> ~ never
    8		<my> ~ noticed
    8		<my> ~ ronchas
    -8		<my> ~ size
    8		<my> ~ so
    -8		<my> ~ up
    8		<my> ~ vueltas
    -8		<part> , could
    -8	numbness:33	<part> <become>
    -8		<part> aches
    8		<part> como
    -8		<part> from
    8		<part> in <my>
    8	weakness:96	<part> no
    8		<part> tingles
    -8		<part> to full
    -8		<part> today
    8	numbness:23	<part> ~ bit
    -8		<part> ~ came
    -8		<part> ~ down
    -8		<part> ~ fine
    -8		<part> ~ great
    -8		<part> ~ more
    -8		<part> ~ never
    8		<part> ~ ni
    -8		<part> ~ put
    8		<part> ~ since
    8		<part> ~ something
    8		<part> ~ stop
    -8		<part> ~ they
    8		<part> ~ twice
    8		<part> ~ where
    8		<side> .
    -8		<side> <my>
    -8		<side> <part> since
    -8		<side> since
    8		<side> ~ and
    8		<the> <part> como
    -8		<the> <part> for
    -8		<the> <part> pain
    8	emergency:105	<the> boca
    -8		<the> chance
    -8		<the> list
    -8		<the> morning than
    8		<the> pen
    -8		<the> poco
    8		<the> point in
    8	sharp_pain:12	<the> vida
    -8		<the> ~ <keep>
    8	sharp_pain:18 radiating_pain:6 tingling:12 persistent_beyond_72h:10 history_disc:19 severe_headache:46 faint_dizzy:9	<the> ~ <my>
    8		<the> ~ afraid
    -8		<the> ~ bother
    -8		<the> ~ bruise
    -8		<the> ~ call
    8		<the> ~ every
    -8		<the> ~ horas
    8		<the> ~ hot
    8		<the> ~ hoy
    -8		<the> ~ llamo
    8		<the> ~ massage
    -8		<the> ~ numb
    -8	numbness:6 self_harm:24	<the> ~ on
    -8		<the> ~ paso
    8		<the> ~ she
    -8		<the> ~ sore
    8		<the> ~ worse
    8		<time> it <be>
    -8		<time> ~ as
    8		<time> ~ sore
    -8		? & [en522]
    -8		? & [en58]
    8		? ~ i
    8	sharp_pain:-19 radiating_pain:-23 weakness:-10 numbness:-1 tingling:-17 persistent_beyond_72h:-10 history_disc:-33 history_injury:-38 osteoporosis:-21 pregnancy_symptom:-20 bladder_bowel:-24 saddle_numbness:-29 chest_breath:-5 calf_swelling:-1 fever:-9 severe_headache:-12 faint_dizzy:-27 allergic_reaction:-6 severe_bruising:-28 emergency:-20	[en1002]
    -8		[en1002] & [en106]
    -8		[en1002] & [en157]
    -8		[en1002] & [en493]
    -8		[en1002] & [en551]
    -8		[en1002] & [en650]
    -8		[en1002] & [en762]
    -8		[en1002] & tingling
    8		[en1017]
    8		[en1018] & [en121]
    -8		[en1018] & [en181]
    8		[en1018] & [en508]
    -8		[en1018] & [en633]
    -8		[en1018] & [en810]
    8		[en1018] & [en989]
    -8	numbness:47	[en101] & [en762]
    -8		[en1020] & [en1013]
    -8		[en1020] & [en148]
    -8		[en1020] & [en159]
    -8	weakness:-25 chest_breath:27 severe_bruising:25	[en1020] & [en251]
    -8		[en1020] & [en333]
    -8		[en1020] & [en47]
    -8		[en1020] & [en58]
    8		[en1020] & [en602]
    8		[en1020] & [en63]
    -8		[en1020] & [en677]
    -8		[en1020] & [en805]
    -8		[en1020] & sciatica
    8		[en106] & [en19]
    -8		[en106] & [en378]
    -8		[en106] & [en682]
    8		[en106] & [en989]
    -8		[en118] & [es503]
    -8		[en11] & [en101]
    8		[en11] & [en127]
    8	sharp_pain:19 worsening:91	[en11] & [en215]
    -8		[en11] & [en252]
    8		[en11] & [en455]
    8		[en11] & tingling
    -8		[en121] & [en28]
    8		[en121] & [en60]
    8		[en122] & [en251]
    -8		[en124] & [en251]
    -8		[en124] & [en37]
    8		[en124] & [en810]
    -8		[en12] & [en234]
    8		[en12] & [en810]
    8	worsening:-3	[en12] & [en874]
    -8		[en12] & [en999]
    -8		[en143] & [en11]
    8		[en143] & [en362]
    -8		[en148] & ,
    8		[en148] & [en890]
    -8		[en159]
    8		[en15] & [en874]
    8		[en167]
    -8		[en170] & [en234]
    8		[en181] & [en1002]
    8		[en181] & [en218]
    -8		[en181] & [en890]
    -8		[en185] & [en1020]
    -8		[en19] & [en1018]
    -8		[en19] & [en380]
    8	faint_dizzy:12	[en19] & [en60]
    8		[en19] & [en660]
    -8		[en19] & [en805]
    -8		[en19] & [en935]
    8		[en19] & [es106]
    -8		[en19] & [es14]
    8		[en19] & tuesday
    8		[en202] & [en1002]
    8		[en202] & [en317]
    -8		[en202] & [en468]
    -8		[en20] & [en218]
    -8	numbness:76 bladder_bowel:47	[en20] & [en234]
    8	sharp_pain:-8	[en20] & [en426]
    8		[en20] & [en469]
    -8		[en20] & [en967]
    -8		[en212] & [en19]
    8		[en212] & [en490]
    8		[en212] & [en551]
    -8		[en213] & [en28]
    8	weakness:-13 tingling:-60 persistent_beyond_72h:-13 saddle_numbness:-9 chest_breath:-6 calf_swelling:-21 allergic_reaction:-1 severe_bruising:109 emergency:-62	[en215]
    -8		[en215] & .
    -8		[en215] & [en474]
    -8		[en234] & [en218]
    -8		[en234] & [en28]
    -8		[en234] & [en380]
    8		[en234] & [en565]
    -8		[en234] & [en60]
    -8		[en234] & [en682]
    -8	sharp_pain:13	[en234] & [en746]
    -8		[en234] & [en807]
    8		[en234] & pee
    -8		[en251] & [en341]
    -8		[en251] & [en357]
    8		[en251] & [en461]
    -8	persistent_beyond_72h:7	[en251] & [en551]
    -8		[en251] & [en807]
    8		[en252] & [en1018]
    8		[en252] & [es182]
    -8		[en255]
    8		[en266] & ,
    8		[en266] & .
    8		[en266] & [en60]
    8		[en266] & [en85]
    -8		[en28] & [en333]
    8		[en28] & [en362]
    8		[en28] & numbness
    -8	osteoporosis:12	[en293]
    8		[en309] & [en1018]
    -8		[en311]
    8		[en317] & [en634]
    -8		[en317] & [en810]
    8		[en357] & [en1020]
    -8		[en362] & [en1018]
    8		[en362] & [en181]
    -8		[en362] & [en84]
    8	bladder_bowel:20	[en378] & [en101]
    8		[en378] & [en778]
    8		[en378] & [en874]
    -8		[en37] & ?
    8		[en37] & [en39]
    -8		[en37] & [en653]
    8		[en380] & [en19]
    8		[en394] & [en19]
    -8		[en394] & [en42]
    -8		[en39] & [en212]
    -8		[en3] & [en581]
    -8		[en3] & [en613]
    8		[en404] & [en148]
    8		[en426] & [en1002]
    8		[en426] & [en613]
    8		[en426] & [en805]
    -8		[en426] & [en85]
    8		[en42] & #
    -8		[en437] & [en838]
    8		[en439] & [en251]
    8		[en455] & [en28]
    -8		[en458]
    8		[en458] & .
    -8		[en461] & [en1018]
    8		[en461] & [en60]
    -8		[en468] & [en212]
    8		[en468] & [en426]
    -8		[en468] & [en60]
    8		[en468] & [en805]
    8		[en474] & [en474]
    8		[en479] & [en746]
    -8	sharp_pain:3 numbness:15	[en490] & ,
    -8		[en490] & [en127]
    8	bladder_bowel:41	[en490] & [en234]
    -8		[en490] & [en251]
    8		[en490] & [en325]
    -8		[en490] & [en378]
    -8		[en490] & [en461]
    -8		[en490] & [en477]
    8		[en490] & [en581]
    -8		[en490] & [en653]
    8		[en490] & [en746]
    -8		[en490] & [en957]
    -8		[en490] & [en966]
    -8		[en490] & [en980]
    -8		[en490] & tingling
    -8		[en507] & ,
    8		[en508] & [en682]
    8		[en511] & [en11]
    -8		[en522] & [en124]
    8		[en522] & [en12]
    8		[en522] & [en19]
    8		[en522] & [en633]
    -8		[en522] & [en709]
    8		[en533]
    -8		[en549] & [en1020]
    -8		[en551] & [en37]
    -8		[en551] & [en554]
    8		[en551] & [en693]
    -8		[en551] & [en890]
    8	tingling:-2	[en554]
    8		[en554] & [en490]
    8		[en58] & [en37]
    -8		[en58] & [en709]
    8		[en58] & [en869]
    8		[en58] & [en997]
    -8		[en602] & #
    -8		[en602] & [en1002]
    -8		[en602] & [en124]
    8		[en602] & [en251]
    -8		[en60] & [en378]
    -8		[en60] & [en490]
    -8		[en60] & [en954]
    8		[en60] & [en986]
    -8		[en60] & calf
    -8		[en613] & [en101]
    -8		[en613] & [en805]
    -8		[en613] & [en810]
    8		[en618] & [en1002]
    -8		[en618] & [en362]
    -8		[en633] & [en116]
    8		[en633] & [en127]
    8		[en633] & [en234]
    8		[en633] & [en613]
    -8		[en633] & [en660]
    8		[en634] & [en218]
    8		[en634] & [en250]
    -8		[en634] & [en618]
    -8		[en63] & [en106]
    -8		[en63] & [en157]
    8		[en650] & [en1002]
    8	numbness:11	[en650] & [en11]
    8		[en650] & [en461]
    -8		[en650] & [en60]
    8		[en650] & [en653]
    8		[en650] & [en810]
    8		[en660]
    8	numbness:72	[en660] & [en1002]
    8		[en660] & [en3]
    8		[en660] & [en474]
    -8		[en660] & [en551]
    -8		[en660] & [en85]
    8		[en661] & ,
    8	allergic_reaction:3	[en661] & [en762]
    -8		[en679] & ,
    8		[en682] & [en1018]
    -8		[en682] & [en170]
    8		[en682] & [en3]
    8		[en682] & [en439]
    -8		[en682] & [en461]
    -8		[en682] & [en805]
    8		[en682] & bruises
    -8		[en693] & [en19]
    8		[en693] & [en426]
    8		[en693] & [en474]
    8		[en693] & [en746]
    -8		[en698] & [en980]
    8		[en709] & [en181]
    8		[en709] & [en618]
    -8		[en741]
    8		[en742]
    -8		[en743]
    -8	persistent_beyond_72h:18	[en746] & .
    -8		[en746] & [en762]
    8		[en762] & [en12]
    8	weakness:24	[en762] & [en966]
    -8		[en762] & fading
    -8		[en805] & [en20]
    -8		[en807] & [en362]
    8	sharp_pain:15	[en807] & [en60]
    -8		[en807] & [en633]
    -8		[en807] & [en762]
    -8		[en807] & [en874]
    8		[en810] & [en1013]
    -8		[en810] & [en212]
    -8	worsening:-3	[en810] & [en234]
    8		[en810] & [en490]
    8		[en810] & [en508]
    -8		[en810] & ache
    8		[en821] & [en251]
    -8		[en838]
    8		[en84] & [en42]
    8		[en84] & [en490]
    8		[en84] & [en890]
    -8		[en853] & [en709]
    -8		[en853] & [en807]
    8		[en85] & [en1002]
    -8		[en85] & [en250]
    8		[en85] & [en325]
    8		[en85] & [en869]
    8		[en869] & [en101]
    8		[en869] & [en121]
    8	numbness:7	[en869] & [en234]
    8		[en869] & [en650]
    -8		[en869] & [en682]
    -8		[en869] & [en997]
    8		[en874] & [en181]
    8		[en874] & [en58]
    8		[en874] & [es1022]
    8		[en874] & [es26]
    8		[en874] & [es362]
    8		[en874] & ronchas
    -8		[en889] & [en251]
    8		[en889] & [en869]
    -8		[en890] & numbness
    -8		[en906] & [en490]
    -8		[en906] & [en869]
    -8		[en917] & [en682]
    -8		[en935] & [en810]
    8		[en935] & [en869]
    -8		[en938] & [en1002]
    -8	numbness:6 fever:10 self_harm:-2	[en93]
    -8		[en93] & [en106]
    -8		[en93] & [en170]
    -8		[en949] & [en121]
    -8		[en949] & [en426]
    -8		[en954] & [en437]
    -8		[en954] & [en602]
    -8		[en954] & [en874]
    8		[en957] & [en20]
    8		[en957] & [en682]
    -8		[en957] & [en810]
    8		[en966] & [en124]
    -8		[en966] & [en469]
    8		[en966] & [en522]
    -8		[en966] & [en84]
    8		[en966] & [en853]
    8		[en966] & [en877]
    -8		[en966] & [en889]
    -8		[en980] & [en1018]
    -8		[en980] & [en170]
    -8		[en980] & [en20]
    -8		[en980] & [en60]
    -8		[en980] & [en762]
    8		[en980] & [en84]
    -8		[en981] & [en869]
    -8		[en986] & [en215]
    8		[en986] & [en490]
    8		[en986] & [en762]
    -8		[en989] & [en234]
    8		[en991] & [en1002]
    8		[en997] & [en1020]
    8		[en999] & [en1020]
    -8		[es1007]
    8		[es106] & [es174]
    8		[es106] & [es446]
    8		[es113] & [es251]
    -8		[es122] & [es198]
    -8		[es122] & [es823]
    8		[es14] & [es318]
    -8		[es14] & [es878]
    -8		[es150] & ,
    -8		[es182] & [en551]
    -8		[es182] & [en746]
    8		[es182] & [en889]
    8	weakness:30	[es182] & [es13]
    8		[es182] & [es951]
    8		[es182] & biggie
    8		[es188] & [es950]
    -8		[es198]
    -8		[es214] & ,
    8		[es214] & [es1022]
    -8		[es214] & [es694]
    8		[es253]
    8		[es253] & [es251]
    8		[es253] & [es54]
    8		[es253] & [es91]
    -8		[es254] & [es182]
    8		[es255]
    8		[es26] & ,
    -8		[es26] & [es17]
    -8		[es26] & [es182]
    -8		[es2] & [es102]
    -8		[es2] & [es699]
    -8		[es2] & [es895]
    -8		[es311] & [es106]
    -8		[es311] & [es62]
    8		[es318]
    8		[es42] & [es13]
    -8		[es438] & [en874]
    -8		[es438] & [es13]
    -8		[es486] & [es1]
    -8		[es486] & [es502]
    -8		[es486] & [es870]
    8		[es502] & [es102]
    -8		[es502] & [es214]
    -8		[es502] & [es375]
    8		[es502] & [es726]
    8		[es503] & [es975]
    8		[es55] & [es234]
    -8		[es61]
    8		[es663]
    -8		[es694] & [en118]
    -8		[es699] & [es342]
    -8		[es699] & [es975]
    -8	weakness:22	[es774]
    8		[es79] & [es13]
    -8		[es847] & [es106]
    8		[es854] & fiebre
    -8		[es854] & hormigueo
    8		[es870] & [es1022]
    8		[es870] & [es182]
    -8		[es870] & [es887]
    -8		[es878] & [es55]
    8		[es895] & [es362]
    -8		[es942]
    8		[es950] & [es470]
    8		[es950] & [es758]
    -8		[es950] & [es950]
    8	sharp_pain:-5	[es982] & [es106]
    -8		[es982] & [es127]
    -8		[es982] & [es254]
    8		[es982] & [es982]
    8		[es998] & [en1014]
    8		[es998] & [es878]
    -8		a las
    -8		about ~ of
    8		abrir
    8		abrir <the>
    8		accident in
    -8		ache & [en1002]
    8		aching & ,
    8		after the
    -8		afterwards
    -8		agony ~ ,
    -8		agua
    -8		agudo : no
    -8		agudo ~ :
    8		ahi
    8	history_injury:36	ahora ~ <the>
    8		all ,
    8		also <my>
    8		also my
    8		also ~ <part>
    8		am #
    -8		am driving
    -8		am not
    8		amaneci
    -8		and now
    -8	weakness:44	and the
    -8		and ~ like
    -8		and ~ normal
    8		and ~ of
    -8		and ~ soreness
    8		another notch
    -8		as <the>
    -8		as it
    -8		away ~ <the>
    8		baby <be>
    8		baby is
    8		baby ~ not
    -8		baja
    -8	self_harm:42	be
    -8		before ~ and
    -8		better ~ worse
    8		bien ~ ,
    8		biggie
    8		bit numb
    -8		bit tender
    -8		bit ~ headache
    -8		bit ~ today
    8		bleeding
    8	emergency:23	boca
    8		both feet
    -8		breast
    8		breathe
    8	fever:211	burning up
    8		but this
    8		by ~ no
    8		cada
    8		cada hora
    8		cada vez
    -8		calambritos en
    -8		calambritos en <the>
    8	fever:24	calentura
    8		calf & [en20]
    -8		calm
    8		camino
    -8		carried
    -8		chance
    -8		check ins
    8		come out
    8		coming out
    8		como ~ <the>
    -8		con ~ que
    8		control
    8		could ~ on
    -8		cuanto ~ <the>
    8		da vueltas
    8	sharp_pain:12	dan ~ <the>
    8		dan ~ en
    8		de # meses
    -8		de ~ <my>
    8		de ~ mas
    -8		dead <part>
    -8		dead ~ <the>
    8		desde anoche
    -8		desde hace
    -8		desk
    8		dias con
    8		did nothing for
    -8		different
    -8		disappeared
    -8		dizzy & ,
    -8		do if
    8		do not want
    -8		dolor ~ ayer
    8		dolor ~ con
    -8		dolor ~ de
    8		dolor ~ por
    8		dormido
    -8		down <my> <part>
    -8		driving
    -8		duele ~ que
    8		each
    8		eight
    8	weakness:-9 worsening:-31 self_harm:-8	en <the>
    8	sharp_pain:1 radiating_pain:-3 weakness:-38 tingling:20 calf_swelling:-43 severe_headache:-1	en ~ <part>
    8		ending it
    8		esta manana
    -8		estos
    -8		estoy segura
    -8		evening ~ <the>
    -8		evening ~ it
    8		every
    8		every ~ <the>
    -8		feeling lovely
    8		feels tight
    -8		fell asleep
    -8		first
    8		floor
    8		for <be>
    8		for being
    -8		found ~ <be>
    8		from ~ <my>
    8		gets worse
    8		getting any
    -8		getting up
    8		gives
    -8		glass of
    -8	weakness:1	good
    8		good ~ and
    -8		grip <be>
    8		grip <have>
    8		grip has
    8		habia
    -8		hace meses
    -8		had pins
    -8		hardly ~ it
    -8		has a
    -8		headache ~ <become>
    8		here ,
    -8		him
    8	sharp_pain:21	hip
    8		hives ~ <my>
    -8		hmm
    -8		honestly can
    -8		honestly can not
    8		honestly i
    8		honestly ~ <be>
    -8		horas
    8		hormigueo & ,
    8		hormigueo & [en874]
    -8		hormigueo en
    -8		hormigueo en <the>
    8		hormigueo ~ <be>
    -8		house
    -8		hurt
    8		hurts ~ <the>
    8		hurts ~ it
    8		i <be> #
    -8		i <be> driving
    -8		i <have> in
    -8		i do if
    8		i got
    8		i know
    8		i should
    -8	self_harm:2	i will
    -8	numbness:6 bladder_bowel:4	i ~ <my>
    -8		i ~ better
    -8		i ~ good
    -8		i ~ over
    -8		i ~ today
    -8		i ~ well
    8		ibuprofen
    8		ibuprofen & [en11]
    8		in bed
    -8		in pain
    -8		in ~ <become>
    -8		in ~ evening
    -8		in ~ no
    8		in ~ not
    -8		in ~ room
    -8		ins
    8	radiating_pain:15	into
    8	sharp_pain:-13 radiating_pain:6	into <my>
    8	sharp_pain:-6 radiating_pain:72	into my
    8	radiating_pain:62	into ~ <part>
    -8		is fading
    -8		is there
    8		it at <side>
    -8		it off
    -8		it ~ ache
    8		it ~ away
    8		it ~ but
    8		it ~ you
    -8		jai
    -8		je
    8		just
    8		just <the> bit
    8		just my
    8		just ~ <my>
    -8		just ~ ache
    8		keep
    -8		kept
    8		knife
    8		la boca
    -8		late+any
    -8		late+barely
    8		late+bastante
    8	persistent_beyond_72h:17	late+bit
    -8		late+cuanto
    -8		late+disappeared
    -8		late+end
    -8		late+faded
    8		late+gracias
    8		late+hay
    8		late+hombro
    -8		late+life
    -8		late+molido
    8		late+ok
    -8		late+parar
    8		late+pero
    -8		late+piernas
    -8		late+should
    -8		late+stiff
    8		late+ten
    -8		late+there
    -8		late+though
    -8		late+time
    -8	persistent_beyond_72h:69	late+una
    -8		late+would
    8		later ~ still
    -8		leave ~ <the>
    -8		less sore
    8		lift my
    8		lift the
    8		like it
    -8		like ~ did
    -8		like ~ now
    8		like ~ under
    8		live
    -8		llamo
    -8		llevo ~ dolor
    8		long
    -8		longer ~ ,
    8		look
    8	tingling:18	los dedos
    -8		lot ~ <my>
    8		make a
    -8		make it
    8	worsening:108 persistent_beyond_72h:-34	mas
    -8		mas ~ ayer
    -8		massage in <my>
    -8		maybe ~ <be>
    8		me asap
    8	faint_dizzy:55	me da
    -8		me encuentro
    -8		me puedo
    -8		me sigue
    8		media
    -8		molido
    8		more ~ .
    -8		morning than
    8		much as
    -8		my foot
    -8		my hip
    8		my side
    8		myself
    8		myself ~ <the>
    8		nada de
    -8		nada mas
    8		needles ~ <time>
    -8		never ~ .
    -8		next
    -8	weakness:32 numbness:30	ni
    -8		no . tingling
    -8		no <be> segura
    8		no biggie
    -8		no chest
    8		no pain ,
    8		no puedo respirar
    8		no strength in
    -8	tingling:-49	no tingling
    8	numbness:10	no ~ ,
    8		no ~ abrir
    8		no ~ aire
    8		no ~ either
    -8		no ~ hormigueo
    8		no ~ it
    -8		no ~ or
    8	chest_breath:13	no ~ respirar
    8		no ~ thanks
    -8		nope
    -8		nope ~ nope
    -8		nor
    8		not call
    8		not call it
    8		not going
    -8		not hurt
    8		not lift <my>
    -8		not really say
    8		not want
    8	weakness:18 bladder_bowel:-1 severe_headache:3	not ~ <the>
    -8		not ~ best
    8		not ~ bit
    -8		not ~ good
    -8		not ~ in
    8		nothing for
    8		nothing for <the>
    -8		nothing ~ .
    8		nothing ~ come
    8		nothing ~ only
    -8		notice
    8		noticed ~ <be>
    -8		now and
    8		now please
    8		now than
    8		now ~ <be>
    8	numbness:62 saddle_numbness:-15	numb <part>
    -8		numb on
    -8		numb on <the>
    -8		numb ~ <time>
    -8		numbness & ,
    8		numbness & [en12]
    8		numbness :
    -8		numbness ~ ,
    8		of #
    8		of # and
    8	numbness:13 allergic_reaction:-36	of <my>
    -8		of <my> <person>
    8		of ten
    -8		of ~ .
    8		of ~ no
    8		of ~ now
    8		of ~ pain
    -8		of ~ today
    8		off ~ not
    -8		old
    8	sharp_pain:-16	on <my>
    8	numbness:2 persistent_beyond_72h:3	on the
    -8		on your
    8		on ~ <day>
    -8		on ~ size
    -8		one with
    8		only ~ <my>
    -8		only ~ <the>
    -8		or ~ <be>
    8		or ~ but
    -8		or ~ it
    8		osteoporosis ~ <my>
    8		otra vez
    8		out in
    -8	sharp_pain:60 weakness:24 severe_headache:6	out of
    -8		out ~ <be>
    -8		out ~ office
    8	sharp_pain:43 weakness:-2 tingling:-11 persistent_beyond_72h:-2 pregnancy_symptom:-6 bladder_bowel:-1	pain
    8		pain ,
    -8		pain ? nope
    -8		pain under
    -8		pain ~ nope
    -8		pain ~ today
    -8		pain ~ when
    8		paramedics
    8		past <the>
    8		past the
    8	chest_breath:51	pecho
    8		pen
    8		perdi
    8		pero ~ <be>
    8		pero ~ hormigueo
    8		physio
    8		pie ,
    -8		pins ~ ,
    -8		poco
    8		point in
    8		pregnant ~ <the>
    8	chest_breath:28	puedo respirar
    8		put weight
    8		put weight on
    -8	persistent_beyond_72h:39	que <be>
    -8		raro en
    -8		raro en <the>
    -8		raro ~ <the>
    8		rash ~ <part>
    8		rather
    -8		really say
    -8		return
    -8		rodilla
    8		ronchas ~ <the>
    -8		salir
    8		salvo
    8		salvo que
    8		salvo ~ <the>
    8		sat
    8		sharp ~ when
    -8		shortness
    -8		shortness & [en28]
    -8		shortness & [en37]
    -8		shortness of
    -8		shortness of breath
    -8		shortness ~ breath
    -8		shoulder blades
    -8		si tengo
    -8		si ~ <be>
    -8		si ~ dolor
    8		siento la
    8		siento nada
    -8		sin dolor
    8		since breakfast
    8		since ~ <become>
    8		since ~ <the>
    -8		slept ~ <the>
    -8		slot
    8		so much
    8		solid
    8		sore ~ #
    -8		soreness & #
    -8		soreness <side>
    -8		soreness left
    -8		soreness ~ #
    8		sorer & [en874]
    8		stabbing ~ <part>
    8		stick
    -8		still <the>
    -8		still a
    8		stood ~ and
    8		stop ~ <part>
    -8		stroke
    -8		su
    8		sudden
    -8		sure ~ it
    -8		table
    -8		tender ~ <the>
    -8		texting <my>
    -8		texting me
    -8		than i
    -8		than i <have>
    8		than yesterday but
    -8		than ~ <be>
    8		than ~ still
    8		that s
    8		the hot
    8	weakness:14	the left
    8		the rest
    -8		the sheet
    8		the tingling
    8		the ward
    8		then <the>
    -8		there <be> pain
    8		thing i
    8		thing is
    8		tingling & [en234]
    8		tingling & [en613]
    8		tingling ,
    -8		tingling ?
    -8		tingling or
    -8		tingling ~ ,
    -8		tingling ~ :
    8		tingling ~ <feel>
    8	radiating_pain:10	to <the>
    -8		to call
    -8		to come
    8		to end
    -8		to full
    -8		to full strength
    -8		to ~ at
    8		to ~ here
    8		to ~ pain
    -8		to ~ strength
    8		today ~ i
    8		todo <my>
    8		todo <my> da
    8		todo me
    8		todo ~ da
    8		todo ~ vueltas
    8		top of
    -8		touched <my>
    -8		trabajo en
    -8		trabajo en urgencias
    -8		trabajo ~ urgencias
    8		turn
    -8		tuve
    -8		un poco
    -8		under ~ when
    -8		unos
    -8		up <the> notch
    -8		up with
    8		up ~ #
    8		up ~ <time>
    8		up ~ to
    -8		used
    -8		vanished
    8	sharp_pain:4	vida
    8		voy ~ <the>
    8	faint_dizzy:81	vueltas
    8		waiting
    -8		want ~ <the>
    8		want ~ end
    -8		want ~ to
    8	pregnancy_symptom:152	waters
    8		way i
    -8		weak ~ since
    8		weakness :
    -8		week ,
    8		well ~ i
    -8		went numb
    -8		what ~ <feel>
    -8		when i lie
    -8		when ~ down
    -8		when ~ lie
    -8		whether <my> <part>
    -8		whether ~ or
    8		who <have>
    8		who <have> <the>
    -8		will ~ when
    8		with this
    -8		with ~ <part>
    -8		without ~ <my>
    -8		woke up
    8	emergency:11	words ~ out
    -8		worse ~ <part>
    8		worse ~ better
    -8		worse ~ last
    8		worst ~ i
    8		would not call
    8		would ~ say
    -8		ya no <my>
    -8		yellow
    8		yesterday but
    8		yesterday ~ <the>
    -8		yesterday ~ it
    8		yet
    -8		you ~ <time>
    8		you ~ kind
    7		# & [en250]
    -7		# & [en298]
    -7	sharp_pain:22	# & [en362]
    7		# & [en980]
    7		# and i
    7		# with
    7		# ~ <feel>
    7		# ~ <time>
    7		# ~ pain
    7		# ~ sore
    7	radiating_pain:28 persistent_beyond_72h:6 emergency:2	, & [en11]
    7		, & [en124]
    7		, & [en244]
    -7		, & [en266]
    -7		, & [en378]
    7		, & [en394]
    7		, & [en490]
    7		, & [en698]
    -7		, & [en77]
    -7		, & [en906]
    7		, & [en935]
    7	weakness:7	, & [es54]
    7		, & [es966]
    -7	weakness:43	, & [es982]
    -7		, <have>
    7		, <part> to
    7		, <the> <part>
    -7		, do
    7		, gracias
    -7		, i <feel>
    7		, i would
    -7		, no
    -7		, no bother
    7		, nothing dramatic
    7		, nothing to
    -7		, so
    7		, this
    7	numbness:24 worsening:8 emergency:11	, ~ <be>
    7	weakness:35 numbness:-3 chest_breath:12	, ~ <my>
    7	worsening:15	, ~ at
    -7		, ~ changed
    7		, ~ dormido
    7		, ~ dramatic
    -7		, ~ form
    -7		, ~ grand
    7		, ~ happened
    -7		, ~ it
    7		, ~ ok
    7		, ~ que
    -7		, ~ said
    -7		, ~ without
    7		, ~ yes
    7		- & [en810]
    7		- yes
    7		- ~ yes
    7		. & [en148]
    7		. & [en39]
    -7		. & [en442]
    7		. & [en461]
    -7		. & [en746]
    7		. & [en85]
    7		. & [en989]
    -7		. & [es58]
    -7		. & [es950]
    -7		. <my>
    -7		. <my> <be>
    7		. <side> <part>
    7		. also
    7		. lo
    7		. what
    7		. ~ grip
    7		. ~ up
    7		. ~ weak
    7		/^abaj/
    7		/^acr/
    7		/^acro/
    -7		/^aft/
    -7		/^afte/
    7	weakness:-8 chest_breath:162	/^ai/
    -7		/^alm/
    -7		/^ama/
    7		/^anda/
    -7		/^ando/
    -7	weakness:13 persistent_beyond_72h:8 self_harm:2	/^any/
    7	weakness:12 persistent_beyond_72h:-12 bladder_bowel:-2 saddle_numbness:-8 faint_dizzy:-3	/^arm/
    7		/^arra/
    7		/^atr/
    7		/^atra/
    -7		/^avis/
    -7		/^bana/
    -7		/^bat/
    -7		/^beau/
    -7		/^bedt/
    -7		/^beha/
    -7		/^bes/
    -7		/^bit$/
    7	saddle_numbness:7	/^bits/
    7	weakness:-13	/^bla/
    -7		/^bles/
    7	bladder_bowel:54	/^bowe/
    7	weakness:25	/^buc/
    7	weakness:23	/^buck/
    7		/^budg/
    7		/^bump/
    -7		/^bus/
    -7		/^case/
    -7		/^cit/
    -7		/^cita/
    7		/^cons/
    7		/^cos/
    7		/^coug/
    -7		/^coul/
    -7		/^debo/
    -7		/^dest/
    7	persistent_beyond_72h:11	/^dias/
    -7		/^dod/
    -7		/^dodg/
    7		/^dole/
    7		/^doo/
    7		/^door/
    7		/^dou/
    -7	emergency:1	/^dri/
    -7		/^earl/
    7		/^eas/
    7	sharp_pain:13	/^elec/
    -7		/^espe/
    -7		/^estu/
    7		/^expl/
    7	faint_dizzy:54	/^fai/
    7		/^fieb/
    -7		/^film/
    -7		/^fin$/
    -7		/^fina/
    7		/^fra/
    7		/^gas/
    7		/^give/
    7		/^goi/
    7		/^goin/
    -7		/^gon/
    -7		/^gone/
    7		/^gri/
    -7		/^gust/
    -7		/^gy/
    -7		/^hah/
    -7		/^haha/
    -7	bladder_bowel:28	/^hap/
    -7		/^happ/
    7		/^harm/
    7		/^hell/
    7	calf_swelling:17	/^hinc/
    7	numbness:-18 history_disc:5 history_injury:1 pregnancy_symptom:-16 bladder_bowel:-9 saddle_numbness:-1 fever:-1 severe_bruising:-5	/^hur/
    -7		/^is/
    7		/^jok/
    -7		/^kin/
    -7		/^kind/
    7		/^lab/
    -7		/^llam/
    7		/^loo$/
    -7		/^lot$/
    7		/^lov/
    -7		/^luc/
    -7		/^mag/
    -7		/^mal$/
    7		/^mer/
    -7		/^mole/
    7	emergency:24	/^mout/
    -7		/^musc/
    7		/^musl/
    -7	numbness:2	/^nad/
    7	sharp_pain:-16 tingling:-3 bladder_bowel:-17 emergency:22	/^now$/
    -7		/^nue/
    7	sharp_pain:-17 weakness:-10 numbness:40 tingling:-7 worsening:-69 pregnancy_symptom:-6 saddle_numbness:11 faint_dizzy:-1 allergic_reaction:-6	/^num/
    -7		/^nume/
    -7		/^offi/
    7		/^oth/
    7	sharp_pain:1	/^othe/
    7	sharp_pain:25 radiating_pain:14 weakness:-58 numbness:-41 tingling:-28 worsening:1 persistent_beyond_72h:6 history_injury:22 bladder_bowel:-31 saddle_numbness:-3 calf_swelling:-1 faint_dizzy:-4 allergic_reaction:-4	/^pain/
    -7		/^perf/
    7		/^pic/
    7		/^pica/
    7		/^plu/
    7		/^poq/
    7		/^poqu/
    -7		/^pull/
    7	sharp_pain:75	/^pun/
    -7		/^reci/
    -7		/^rese/
    7	sharp_pain:-31	/^ru/
    -7		/^sab/
    7		/^sang/
    -7		/^sea$/
    -7		/^sesi/
    -7		/^set/
    7		/^she$/
    -7		/^shee/
    -7		/^shif/
    7	fever:12	/^shiv/
    7		/^sien/
    -7		/^sign/
    7		/^sill/
    7	sharp_pain:-10 weakness:-11 allergic_reaction:21	/^ski/
    7		/^sne/
    7	sharp_pain:2	/^snee/
    7		/^sock/
    7	weakness:14	/^sol/
    -7		/^soo/
    -7		/^soon/
    7	tingling:5	/^spar/
    7	weakness:61	/^stai/
    7		/^stic/
    7		/^stoo/
    7		/^subi/
    -7		/^tar/
    -7		/^thes/
    -7		/^tie/
    -7		/^ties/
    -7		/^tomo/
    7		/^tras/
    7		/^typi/
    7		/^unb/
    7		/^unbe/
    -7		/^uns/
    7		/^unt/
    7		/^usel/
    -7		/^usu/
    -7		/^usua/
    -7		/^van/
    -7	weakness:6	/^very/
    7		/^vid/
    -7		/^warm/
    7	sharp_pain:-10 worsening:-6 history_injury:62	/^week/
    -7		/^wen/
    -7		/^whi/
    7		/^whol/
    7	radiating_pain:-24 tingling:-16 pregnancy_symptom:34	/^wi/
    7	chest_breath:57	/^wind/
    -7		/^wond/
    -7		/^wore/
    7	sharp_pain:84 numbness:-32	/abb/
    -7		/abe/
    7	persistent_beyond_72h:-6	/able/
    7		/acci/
    -7	weakness:-3 numbness:-61 tingling:-21 faint_dizzy:-51 allergic_reaction:-11 emergency:-1	/ach/
    -7		/acio/
    -7		/acion/
    7		/acr/
    7		/acro/
    7		/acros/
    7	sharp_pain:-14 radiating_pain:-5	/ado/
    -7		/afte/
    -7		/after/
    -7		/ager$/
    -7		/ager/
    7		/agger/
    -7		/aia$/
    -7		/aia/
    -7	weakness:-16 tingling:-11 worsening:18 persistent_beyond_72h:5 pregnancy_symptom:-4 bladder_bowel:-5 saddle_numbness:-4 fever:-9 allergic_reaction:-5	/ain$/
    7	faint_dizzy:38	/aint/
    7		/aise/
    7		/alar/
    -7		/alda$/
    -7		/alda/
    -7	weakness:33	/alk/
    -7		/alone/
    -7		/alto$/
    -7		/ambri/
    -7		/amo$/
    -7		/andi/
    -7		/andin/
    -7		/ange$/
    -7		/anke/
    -7		/ann/
    -7		/appo/
    -7		/appoi/
    -7		/arat/
    -7		/argad/
    -7		/arriv/
    -7	saddle_numbness:10 chest_breath:3 allergic_reaction:51	/at$/
    -7		/ather/
    7	weakness:-42 numbness:-4 persistent_beyond_72h:-54 pregnancy_symptom:-24 bladder_bowel:-5 severe_headache:-46 faint_dizzy:-53 allergic_reaction:-20 emergency:-17 self_harm:-50	/ati/
    7		/ato$/
    7		/atra/
    -7		/aun/
    -7		/avis/
    -7	calf_swelling:24	/bat/
    7		/bbin/
    7	sharp_pain:26 weakness:-1	/bbing/
    -7		/beau/
    -7		/bedt/
    -7		/bedti/
    -7		/beha/
    -7		/behav/
    7		/belly/
    -7		/birm/
    -7		/birme/
    -7		/bit$/
    -7	sharp_pain:36	/blade/
    -7		/blar/
    7		/bled$/
    7		/bled/
    -7		/bless/
    7		/blo/
    -7		/bothe/
    7		/bowe/
    7	bladder_bowel:40	/bowel/
    -7		/brito/
    -7		/bros$/
    -7		/bros/
    7	weakness:21	/buc/
    7	weakness:88	/buck/
    7		/budg/
    7		/bump/
    -7		/bus/
    7	radiating_pain:16 numbness:-5 persistent_beyond_72h:-19 history_injury:-21 bladder_bowel:-21 saddle_numbness:-15 calf_swelling:45 severe_headache:-23 faint_dizzy:-34 emergency:-3 self_harm:-20	/cal/
    -7		/caso$/
    7		/cci/
    7	sharp_pain:37	/cet/
    7		/cha$/
    -7		/cir/
    -7		/cita$/
    -7		/cita/
    7		/ckle/
    7		/clap/
    -7		/colle/
    -7		/come$/
    7		/cons/
    7		/coug/
    7		/cough/
    -7		/coul/
    -7		/could/
    -7		/cribi/
    -7		/ctur/
    -7		/ctura/
    -7		/cuer/
    -7	weakness:3	/cup/
    -7		/dan/
    -7		/dandy/
    -7		/debo/
    7		/dedos/
    -7		/dest/
    -7		/dge$/
    7	persistent_beyond_72h:4	/dias$/
    7	persistent_beyond_72h:40	/dias/
    -7	sharp_pain:-14 history_disc:164 history_injury:-9	/dis/
    -7		/disca/
    -7		/dly$/
    -7		/dly/
    -7		/dod/
    -7		/dodg/
    -7		/doin/
    -7		/doing/
    7		/dole/
    7	numbness:69	/dor/
    7		/dragg/
    -7		/dria/
    7		/drop$/
    -7		/dti/
    -7		/dtim/
    -7		/dtime/
    -7	calf_swelling:3	/dur/
    -7		/dy$/
    7		/each/
    -7		/east$/
    -7		/eathe/
    -7	chest_breath:23	/eave/
    7	fever:36	/ebre$/
    7		/ebre/
    -7		/ect$/
    -7		/eda$/
    7	pregnancy_symptom:27	/edin/
    7		/eding/
    7	tingling:2	/edos$/
    7	tingling:10	/edos/
    -7		/edt/
    -7		/edti/
    -7		/edtim/
    7		/eec/
    7	bladder_bowel:75	/eed$/
    7	pregnancy_symptom:5	/eedi/
    7		/eedin/
    7	sharp_pain:-7 emergency:-9 self_harm:-1	/eep/
    7		/eeze/
    -7		/ehav/
    -7		/ein$/
    -7		/eir/
    7	sharp_pain:20	/elec/
    7		/elie/
    -7		/ello/
    7		/eme/
    -7		/empr/
    7		/ena$/
    -7		/enas$/
    -7		/enas/
    7		/ened$/
    7		/ened/
    -7		/ener/
    7		/enm/
    7		/enme$/
    7		/enme/
    -7		/eno/
    -7	numbness:-3	/ent$/
    7		/ente$/
    7		/ently/
    7		/eora/
    -7		/eply$/
    -7		/equ/
    7		/erall/
    -7		/ere$/
    7		/erec/
    -7		/erfe/
    -7		/erfec/
    -7		/erma/
    -7		/erman/
    -7		/ernes/
    7		/erno/
    7		/ernoo/
    7		/erra/
    7		/errar/
    7		/ertip/
    -7		/ervi/
    7		/escal/
    -7		/ese$/
    -7		/espal/
    -7		/estin/
    -7		/estu/
    -7		/etch$/
    7		/eter$/
    -7		/etes$/
    -7		/etes/
    7		/etr/
    7		/evar/
    -7		/eve$/
    -7	persistent_beyond_72h:5	/eves$/
    -7	persistent_beyond_72h:35	/eves/
    7		/expl/
    -7	severe_headache:57	/eza/
    7		/eze/
    7	faint_dizzy:19	/fai/
    -7		/fect$/
    -7		/felt$/
    -7		/felt/
    -7		/ffice/
    -7		/fice/
    7		/fieb/
    7		/fiebr/
    -7		/film$/
    -7		/film/
    -7		/fin$/
    -7		/fina/
    -7		/final/
    7		/flopp/
    7	weakness:42	/fold/
    7		/fore/
    -7		/fres/
    -7		/fter/
    7		/ftern/
    7		/fuert/
    -7		/full/
    -7		/fully/
    -7		/gal/
    7		/gea/
    7		/gente/
    7		/gert/
    7		/gerti/
    7		/give/
    7		/gles$/
    7		/gles/
    7		/going/
    -7		/gone$/
    -7		/gone/
    7		/gordo/
    7		/gri/
    -7		/gua$/
    7	numbness:-14 tingling:10 worsening:-8	/gue/
    -7		/guie/
    -7		/guien/
    -7		/guit/
    -7		/guita/
    -7		/hah/
    -7		/haha$/
    -7		/haha/
    -7		/hall$/
    -7		/happ/
    7		/hard/
    7		/harm$/
    -7		/havi/
    -7	chest_breath:25	/havin/
    7	sharp_pain:-38 weakness:-6 numbness:-12 tingling:-37 severe_headache:10	/hea/
    7		/hell/
    7	persistent_beyond_72h:-2	/hen$/
    -7		/hese$/
    -7		/hese/
    7		/hick/
    -7	persistent_beyond_72h:69	/hif/
    -7	persistent_beyond_72h:12	/hift/
    7	worsening:55	/hill$/
    7	calf_swelling:25	/hinc/
    7	calf_swelling:33	/hinch/
    7	sharp_pain:18 radiating_pain:14 numbness:-1	/hip$/
    7	fever:101	/hiver/
    7		/hos/
    -7	faint_dizzy:59	/how/
    -7	numbness:-30 saddle_numbness:36	/hs$/
    -7		/ial$/
    -7		/ian$/
    7		/ibil/
    7		/ibili/
    -7		/ibirm/
    7		/ible$/
    -7		/ical/
    7		/ici/
    7	weakness:-15	/ida$/
    7	weakness:-8 tingling:-64 worsening:-29	/ida/
    -7	bladder_bowel:34	/ide/
    7		/idn/
    7	radiating_pain:-24 tingling:4	/ie$/
    7	fever:17	/ieb/
    7	fever:46	/iebr/
    7	fever:23	/iebre/
    -7		/iem/
    -7		/iemp/
    -7		/ienc/
    7		/ienta/
    7	self_harm:6	/iero$/
    7		/iero/
    -7		/ies/
    7		/iggi/
    7		/igue$/
    7	bladder_bowel:66	/ile/
    -7		/ilm$/
    -7		/ilm/
    -7		/inall/
    7		/inded/
    7		/inen/
    -7	sharp_pain:-41 weakness:-13 numbness:36 persistent_beyond_72h:-82 faint_dizzy:-3 emergency:7	/io$/
    7		/ious$/
    7	bladder_bowel:11	/ipi/
    7		/ira/
    -7		/isca/
    -7		/iscal/
    7		/ivir$/
    7		/ivir/
    7		/jok/
    7	allergic_reaction:20	/kin$/
    -7		/kind/
    -7		/kinda/
    -7		/kit/
    7		/kly$/
    7		/kly/
    -7		/lamo$/
    -7		/lamo/
    7	weakness:-10	/last/
    7		/lave/
    -7		/lear$/
    7		/levar/
    -7		/lic/
    7	persistent_beyond_72h:24	/lien/
    -7		/lifti/
    -7	allergic_reaction:4	/list/
    -7		/lista/
    7	sharp_pain:-22 radiating_pain:-19 weakness:-18 tingling:-18 worsening:-21 persistent_beyond_72h:-8 history_disc:-65 osteoporosis:-10 pregnancy_symptom:-21 self_harm:-21	/ll$/
    -7	emergency:12	/llam/
    7		/lleva/
    -7		/lone$/
    -7		/lone/
    -7	radiating_pain:2 numbness:6	/long/
    7		/loo$/
    7		/lopp/
    7		/loppy/
    -7		/lovel/
    7		/low$/
    -7		/luc/
    7		/lute$/
    7		/lvo$/
    7		/lvo/
    -7		/marat/
    -7		/mbros/
    -7		/meh/
    -7		/mente/
    7	numbness:-3	/met/
    -7		/mia/
    7	numbness:94	/mido/
    -7		/miga/
    7	tingling:55	/migu/
    7		/mina/
    7		/minar/
    7		/mino/
    -7		/mmi/
    -7		/mmo/
    7		/mmy$/
    7		/mmy/
    -7		/mole/
    -7		/moles/
    7	emergency:9	/mout/
    7		/mouth/
    -7		/mph/
    -7		/mpha/
    7		/mpin/
    7		/mping/
    -7		/musc/
    7		/musl/
    7		/muslo/
    -7		/nage/
    -7		/nager/
    -7		/nall/
    -7		/nally/
    7		/nasty/
    7		/nbe/
    7		/nbea/
    7		/nbear/
    -7		/ncom/
    7		/ned$/
    7		/ned/
    7	numbness:-21 chest_breath:-18 calf_swelling:25 faint_dizzy:-38 allergic_reaction:-12 self_harm:-23	/nee/
    7		/neez/
    -7		/net/
    7		/ngert/
    7		/ngle/
    7		/ngles/
    7		/nme$/
    7		/nme/
    7		/nner$/
    -7	fever:17	/noch/
    7		/norme/
    -7		/note/
    -7		/nou/
    7		/nsibi/
    7		/nso/
    -7	worsening:-6 persistent_beyond_72h:-13 history_disc:-12 chest_breath:-12 fever:-25 allergic_reaction:-16	/nt$/
    7	weakness:-8	/nte$/
    -7		/nua/
    -7		/nume/
    -7		/numer/
    -7		/oan/
    7		/obb/
    7	emergency:7	/oca/
    -7		/offi/
    -7		/offic/
    -7		/oga$/
    -7		/oga/
    7		/oja/
    -7	weakness:-26 numbness:14	/oke$/
    7	weakness:-7 persistent_beyond_72h:-8 saddle_numbness:4 fever:27 faint_dizzy:-17	/ome/
    -7		/omen/
    7		/onda/
    -7		/onge/
    7	weakness:2 pregnancy_symptom:17	/ons$/
    7		/opin/
    7		/oping/
    7	weakness:9	/oppi/
    7	weakness:6	/oppin/
    7		/oqui/
    7		/oquit/
    7	numbness:-8 worsening:104	/ora/
    7		/ordo$/
    7		/ordo/
    -7		/orked/
    7		/orme/
    7		/ort/
    -7		/ortn/
    -7		/ots$/
    -7		/ots/
    -7		/ouche/
    -7	worsening:16 severe_bruising:1	/our$/
    7	worsening:-27 persistent_beyond_72h:-8 pregnancy_symptom:-11 bladder_bowel:1 saddle_numbness:-45 fever:-17 faint_dizzy:13 allergic_reaction:1	/out/
    7	emergency:33	/outh$/
    7	emergency:9	/outh/
    -7		/ovely/
    -7		/ovi/
    -7		/owed$/
    -7		/owed/
    7		/ower$/
    7		/ower/
    -7		/packe/
    7	sharp_pain:11 weakness:-14 numbness:-3 tingling:-6 worsening:1 history_injury:6 pregnancy_symptom:-15 saddle_numbness:-9 chest_breath:-1 calf_swelling:-2 faint_dizzy:-10 allergic_reaction:-13 self_harm:-44	/pain/
    -7		/pald/
    -7		/palda/
    7		/panto/
    7		/pasa$/
    7		/past/
    7		/pen$/
    7	sharp_pain:-3 weakness:30	/pen/
    -7		/pend/
    7		/peora/
    7		/perdi/
    -7		/perf/
    -7		/perfe/
    7		/pid/
    7		/pill/
    7		/plu/
    7	self_harm:6	/poin/
    7	self_harm:12	/point/
    -7		/poor$/
    7		/poq/
    7		/poqu/
    7		/poqui/
    7		/porta/
    -7	weakness:24	/ppin/
    -7		/ppoi/
    -7		/ppoin/
    -7		/pulle/
    -7		/quis/
    -7	worsening:13	/quit/
    -7		/race$/
    7		/ract/
    -7		/raia$/
    -7		/raia/
    7		/raise/
    7		/rall/
    -7		/rap$/
    -7		/ratin/
    7		/raw/
    7	numbness:52	/rch/
    -7		/recio/
    -7	pregnancy_symptom:31	/reg/
    7		/resi/
    -7		/rfe/
    -7		/rfec/
    -7		/rfect/
    -7		/rgad/
    -7		/ribi/
    -7		/ribir/
    7		/rica/
    7		/rick/
    7	tingling:11	/rickl/
    7		/rish$/
    -7		/ritos/
    -7		/rive/
    -7		/rived/
    -7		/rman/
    7	numbness:25	/rme/
    -7		/rnes/
    7		/rnoo/
    7		/rnoon/
    7		/roken/
    7		/rop$/
    -7		/rou/
    7		/rrien/
    -7		/rriv/
    -7		/rrive/
    7		/rtes$/
    7		/rtes/
    7	faint_dizzy:98	/rtig/
    7		/rtip/
    7		/rug/
    -7		/rwar/
    -7		/rward/
    -7	history_injury:4	/sad/
    -7		/saf/
    -7		/safe$/
    -7		/safe/
    -7		/saje/
    7		/sang/
    7		/sangr/
    -7		/sar$/
    7		/sas$/
    7		/sas/
    -7		/scale/
    7		/sele/
    7		/seles/
    7		/serio/
    -7		/sesi/
    -7		/sesio/
    -7		/set/
    7		/she$/
    7	sharp_pain:-22	/shi/
    -7	persistent_beyond_72h:66	/shif/
    -7	persistent_beyond_72h:12	/shift/
    7	fever:13	/shiv/
    7		/shive/
    7	numbness:24	/sia/
    7		/sibi/
    7		/sibil/
    -7		/sign/
    7		/sill/
    7		/snee/
    7	sharp_pain:1	/sneez/
    7		/sock/
    -7		/soo/
    -7		/soon/
    -7		/spal/
    -7		/spald/
    7	tingling:27	/spar/
    7	tingling:56	/spark/
    -7		/sper/
    7	sharp_pain:-42 radiating_pain:-39 tingling:-52 persistent_beyond_72h:-26 history_disc:-11 pregnancy_symptom:-22 calf_swelling:-26 fever:-16 faint_dizzy:-40 allergic_reaction:-27	/st$/
    -7		/star$/
    7	sharp_pain:-29 numbness:7 persistent_beyond_72h:-18 history_disc:-1 severe_headache:-6	/ste/
    7		/sters/
    7		/stick/
    7		/stoo/
    7		/stood/
    -7		/stor/
    -7		/stu/
    -7		/stur/
    -7		/sture/
    -7		/sual$/
    7		/subi/
    7		/tai/
    -7		/tal$/
    7		/ted$/
    7	worsening:36	/tens/
    7		/terno/
    -7		/these/
    -7	numbness:4 osteoporosis:11 saddle_numbness:11	/thin/
    -7	sharp_pain:23 numbness:18 faint_dizzy:38	/thing/
    -7		/ti$/
    -7	radiating_pain:52	/tica/
    -7	worsening:21	/time$/
    -7		/tomo/
    7		/tood$/
    7		/tood/
    -7		/traia/
    7		/trica/
    7		/typi/
    -7		/ua$/
    7		/ubi/
    -7		/uche/
    -7		/ueda$/
    7		/uerte/
    -7		/ujo/
    -7		/ulle/
    -7		/ulled/
    -7		/ully$/
    -7		/ully/
    -7		/ume/
    -7		/umer/
    -7		/umero/
    7		/una/
    7		/unb/
    7		/unbe/
    7		/unbea/
    7		/unch$/
    7	sharp_pain:-25 tingling:13 saddle_numbness:52 severe_headache:44 allergic_reaction:-64	/und/
    -7	worsening:25 severe_bruising:18	/ur$/
    7	emergency:82	/urr/
    -7		/use$/
    7		/usel/
    7		/usele/
    7		/usl/
    7	numbness:4	/uslo$/
    7		/uslo/
    7		/ust$/
    -7		/usu/
    -7		/usua/
    -7		/usual/
    7		/utti/
    7		/uttin/
    7		/var/
    7	saddle_numbness:1	/vat/
    -7		/ved$/
    -7		/verd/
    7		/vien/
    7		/viera/
    -7		/ving$/
    -7		/ving/
    7		/vir$/
    7		/vivir/
    7	numbness:33	/wake/
    -7		/warm$/
    -7		/warm/
    7		/warni/
    7	sharp_pain:-11 history_injury:36 bladder_bowel:-13	/week/
    -7		/whi/
    7		/whol/
    7	severe_bruising:15	/whole/
    7		/wife$/
    7		/wife/
    7	chest_breath:107	/wind/
    7		/winde/
    7	saddle_numbness:21	/wipe$/
    -7		/wond/
    -7		/wonde/
    -7		/wore$/
    -7		/wore/
    7		/xpl/
    7		/yo$/
    7		/ypi/
    -7		: & [en682]
    -7		: & [en746]
    7		: ~ .
    -7		: ~ <be>
    7		: ~ <side>
    -7		: ~ to
    7		<be> <become> to
    -7	sharp_pain:12 bladder_bowel:-23 emergency:-21 self_harm:22	<be> <the>
    7	numbness:20	<be> como
    7		<be> con dolor
    -7		<be> dolor en
    7		<be> dragging
    7		<be> fizzing
    -7		<be> happy
    7		<be> like <the>
    -7		<be> only
    7	weakness:17	<be> que
    7		<be> sharp
    7	severe_headache:4	<be> sick
    7		<be> thinking
    -7		<be> tingling or
    -7		<be> up
    7		<be> urgente
    -7		<be> well
    7	sharp_pain:1 radiating_pain:17 numbness:-21 tingling:15 chest_breath:37 severe_headache:1	<be> ~ <my>
    7		<be> ~ ciatica
    -7		<be> ~ con
    7		<be> ~ dead
    -7		<be> ~ down
    -7		<be> ~ in
    7		<be> ~ it
    7		<be> ~ massage
    -7		<be> ~ needles
    7		<be> ~ nice
    7	bladder_bowel:12	<be> ~ not
    -7		<be> ~ nothing
    7		<be> ~ of
    -7		<be> ~ thanks
    7		<become> .
    -7		<become> numb on
    -7		<become> ~ <have>
    7		<count> dias con
    7		<count> for
    -7		<count> ~ <day>
    7		<count> ~ <time>
    -7		<count> ~ as
    7		<count> ~ no
    7		<count> ~ normal
    7		<count> ~ of
    7		<day> in
    7		<day> ~ now
    7		<feel> <my> <part>
    -7		<feel> good
    -7		<feel> great
    -7		<feel> ~ bit
    -7		<have> <be> numb
    7		<have> <become> dead
    7		<have> <the> accident
    -7		<have> to <become>
    -7		<have> ~ <day>
    7		<have> ~ <time>
    7		<have> ~ last
    -7		<have> ~ life
    -7		<have> ~ no
    -7		<have> ~ numbness
    -7	sharp_pain:15	<keep> ~ <part>
    7		<keep> ~ in
    7		<my> <part> will
    7		<my> <part> with
    7		<my> falta
    7		<my> falta <the>
    7	emergency:5	<my> in
    -7		<my> number
    -7		<my> posture
    -7		<my> ~ book
    7		<my> ~ by
    -7		<my> ~ con
    -7		<my> ~ favor
    -7		<my> ~ from
    7		<my> ~ hospital
    -7		<my> ~ hurts
    -7		<my> ~ mine
    -7		<my> ~ o
    -7		<my> ~ painful
    7		<my> ~ properly
    -7		<my> ~ stopped
    -7		<part> , would
    -7		<part> <be> fine
    7		<part> <be> like
    7		<part> <be> numb
    7		<part> <feel> weak
    -7		<part> <the> size
    -7		<part> desde ayer
    7		<part> no <my>
    -7	sharp_pain:-13 weakness:15 worsening:-39 persistent_beyond_72h:-2 history_disc:39 calf_swelling:65	<part> ~ ,
    -7	sharp_pain:-12 radiating_pain:8 weakness:18 tingling:18 worsening:-13 history_disc:-9 pregnancy_symptom:-5 bladder_bowel:-5 saddle_numbness:-29 calf_swelling:31 faint_dizzy:-21	<part> ~ <the>
    -7	history_injury:71	<part> ~ <time>
    -7		<part> ~ at
    -7		<part> ~ could
    7	numbness:58	<part> ~ dead
    -7		<part> ~ longer
    7		<part> ~ looser
    7		<part> ~ move
    -7		<part> ~ normal
    7	severe_bruising:22	<part> ~ of
    7	numbness:63	<part> ~ off
    -7	weakness:54 faint_dizzy:-14	<part> ~ on
    -7		<part> ~ said
    -7	worsening:18	<part> ~ than
    7		<part> ~ there
    7		<part> ~ though
    7	weakness:40	<part> ~ under
    -7	numbness:-23 calf_swelling:50 allergic_reaction:55	<part> ~ up
    7		<part> ~ weak
    -7		<part> ~ without
    -7		<person> <be> <part>
    -7		<person> <the>
    -7		<person> ~ <keep>
    7		<person> ~ i
    7		<person> ~ que
    -7		<person> ~ so
    7		<side> again
    -7		<side> bruise
    7		<side> i <be>
    -7		<side> ~ #
    -7		<side> ~ <count>
    7		<side> ~ end
    7		<side> ~ good
    -7		<side> ~ here
    -7		<side> ~ quite
    -7		<side> ~ rain
    -7		<side> ~ than
    -7		<side> ~ time
    7		<the> # out
    -7		<the> <count> with
    7		<the> <my> <part>
    -7	numbness:20 tingling:-8	<the> <part> <be>
    7		<the> <side> .
    -7		<the> <the> <count>
    -7		<the> <time> .
    7		<the> <time> now
    7		<the> accident
    7		<the> accident in
    7		<the> aire
    7		<the> balm
    7		<the> better
    7		<the> bit ,
    7		<the> bit of
    -7		<the> evening
    7		<the> floor
    -7		<the> house
    7		<the> loo
    -7		<the> lot
    -7		<the> lunes
    -7		<the> quien
    -7		<the> quien llamo
    -7		<the> salir
    7		<the> semana
    7		<the> stiffness <be>
    -7	worsening:10	<the> table
    -7		<the> tingly
    -7		<the> viernes
    7	persistent_beyond_72h:9 faint_dizzy:3	<the> ~ <become>
    7		<the> ~ abajo
    7		<the> ~ ahi
    -7		<the> ~ great
    -7		<the> ~ lunes
    7		<the> ~ menos
    7		<the> ~ pack
    7		<the> ~ say
    7		<the> ~ sure
    7		<the> ~ time
    -7		<the> ~ todo
    -7		<the> ~ traia
    -7		<the> ~ vanished
    -7	worsening:45	<the> ~ yesterday
    -7		<time> , it
    7		<time> <count>
    -7		<time> but <my>
    7	persistent_beyond_72h:2	<time> of
    -7		<time> ~ <feel>
    7		<time> ~ bit
    -7		<time> ~ hardly
    -7		<time> ~ it
    -7		<time> ~ numb
    -7		<time> ~ so
    7		? & ?
    7		? & [en980]
    -7		? nope .
    7		? yes
    7		? ~ ?
    7		[en1002] & [en15]
    -7		[en1002] & [en181]
    -7		[en1002] & [en309]
    7	sharp_pain:25 numbness:58 chest_breath:6	[en1002] & [en37]
    -7		[en1002] & [en426]
    7	faint_dizzy:49	[en1002] & [en437]
    -7	sharp_pain:21 tingling:3	[en1002] & [en869]
    -7		[en1013] & [en170]
    -7		[en1014] & [es815]
    7		[en1014] & [es966]
    7		[en1018] & #
    -7		[en1018] & [en138]
    7		[en1018] & [en185]
    -7		[en1018] & [en218]
    -7		[en1018] & [en437]
    -7		[en1018] & [en522]
    -7		[en1018] & [en660]
    -7		[en1018] & [en93]
    -7		[en1018] & [en949]
    7		[en1018] & tingling
    7		[en1020] & [en1020]
    -7		[en1020] & [en85]
    7		[en1020] & shin
    7		[en106] & [en159]
    7		[en106] & [en234]
    7		[en106] & [en634]
    -7		[en106] & [en874]
    -7		[en118] & [es870]
    -7	sharp_pain:-12 radiating_pain:5 faint_dizzy:19	[en11] & ,
    -7		[en11] & [en116]
    -7		[en11] & [en3]
    7		[en11] & [en522]
    -7		[en11] & [en581]
    7		[en11] & [en58]
    7	bladder_bowel:-3	[en11] & [en633]
    7	faint_dizzy:29	[en11] & [en63]
    -7	weakness:9	[en11] & [en810]
    -7	sharp_pain:28 radiating_pain:19 numbness:-6 worsening:8 fever:5	[en11] & [en869]
    -7		[en11] & lol
    7	bladder_bowel:16	[en11] & loo
    -7		[en121] & ,
    -7		[en121] & [en490]
    7		[en121] & [en966]
    7		[en121] & [es182]
    -7		[en124] & [en762]
    -7		[en124] & [en874]
    7		[en127] & [en746]
    -7		[en12] & #
    -7	numbness:7 self_harm:37	[en12] & [en1002]
    -7		[en12] & [en124]
    7	emergency:29	[en12] & [en127]
    -7		[en12] & [en157]
    7		[en12] & [en159]
    -7		[en12] & [en170]
    7		[en12] & [en533]
    -7	sharp_pain:2	[en12] & [en966]
    -7		[en12] & [en967]
    7		[en138] & [en251]
    7		[en141] & [en1002]
    -7		[en148] & [en362]
    7		[en148] & [en378]
    -7		[en148] & [en954]
    7		[en148] & tingling
    7	worsening:-1 persistent_beyond_72h:8	[en157]
    -7		[en159] & [en60]
    -7		[en170] & [en394]
    -7		[en170] & [en581]
    -7		[en170] & [en58]
    -7	emergency:14	[en170] & [en60]
    -7		[en170] & [en84]
    -7		[en170] & [en853]
    7		[en181] & [en20]
    7		[en181] & [en634]
    -7		[en185] & [en746]
    -7		[en185] & [en966]
    -7		[en185] & [en980]
    -7		[en186] & [en19]
    -7		[en197] & [en362]
    -7		[en197] & [en426]
    7		[en19] & :
    7		[en19] & [en1020]
    -7		[en19] & [en185]
    -7		[en19] & [en295]
    -7		[en19] & [en39]
    -7		[en19] & [en602]
    -7		[en19] & [en633]
    -7		[en19] & [en789]
    7		[en19] & [en79]
    7		[en19] & numbness
    -7		[en202] & [en362]
    -7		[en20] & ,
    -7	pregnancy_symptom:18	[en20] & [en378]
    7		[en20] & [en37]
    -7		[en20] & [en613]
    7		[en20] & [en679]
    -7		[en20] & [en709]
    -7		[en20] & [en869]
    -7		[en20] & [en889]
    7		[en20] & [en93]
    -7		[en20] & [en997]
    -7		[en20] & soreness
    7		[en212] & [en1020]
    -7		[en212] & [en474]
    7		[en212] & [en980]
    7		[en215] & [en1002]
    7		[en215] & [en1020]
    7		[en215] & [en551]
    7		[en215] & [en762]
    7		[en218] & [en19]
    7		[en218] & [en810]
    7		[en234] & [en207]
    -7		[en234] & [en20]
    7	weakness:7 persistent_beyond_72h:32 bladder_bowel:-6	[en234] & [en362]
    7	weakness:12	[en234] & [en37]
    -7		[en234] & [en479]
    -7		[en234] & [en653]
    7		[en234] & [en805]
    7		[en234] & [en935]
    -7		[en234] & tingle
    -7		[en239] & [en1020]
    -7		[en239] & soreness
    -7		[en250] & [en28]
    -7		[en250] & [en660]
    -7		[en250] & [en966]
    -7		[en251] & ,
    -7		[en251] & [en1018]
    -7		[en251] & [en253]
    -7		[en251] & [en39]
    7		[en251] & [en437]
    -7		[en251] & [en533]
    -7		[en251] & [en58]
    -7		[en251] & [en60]
    7	weakness:-47	[en251] & [en762]
    -7		[en251] & [en957]
    7		[en251] & pinky
    -7		[en252] & ,
    -7		[en253] & ,
    7		[en266] & #
    -7		[en266] & [en362]
    7	tingling:12 severe_headache:5	[en28] & ,
    -7		[en28] & .
    -7		[en28] & [en682]
    7		[en28] & [en746]
    7		[en28] & [en762]
    7		[en28] & [en949]
    -7		[en295]
    -7		[en29] & [en298]
    7		[en317] & soreness
    -7		[en325] & [en28]
    7		[en333] & [en378]
    7		[en333] & [en506]
    7		[en333] & [en682]
    -7		[en333] & [en966]
    7		[en359] & [en1020]
    -7		[en359] & [en693]
    7	sharp_pain:-19 radiating_pain:-6 weakness:-8 numbness:-17 tingling:-2 worsening:-1 persistent_beyond_72h:-13 osteoporosis:-26 pregnancy_symptom:-13 bladder_bowel:-21 chest_breath:-34 fever:-9 severe_headache:-7 severe_bruising:-30 emergency:-33 self_harm:-9	[en362]
    7		[en362] & [en490]
    7		[en362] & [en493]
    -7		[en362] & [en602]
    -7		[en362] & [en660]
    7	radiating_pain:36	[en362] & [en677]
    7		[en362] & [es182]
    -7		[en378] & [en239]
    7		[en378] & [en251]
    -7		[en378] & [en461]
    7		[en378] & [en474]
    7	numbness:3	[en378] & [en613]
    -7		[en378] & [en807]
    7		[en37] & [en12]
    -7		[en37] & [en807]
    -7		[en37] & [en957]
    -7		[en380] & [en474]
    7		[en380] & [en490]
    7		[en380] & [en949]
    7		[en389] & [en60]
    -7		[en391] & bruise
    -7		[en394] & [en12]
    7		[en394] & [en394]
    -7		[en39] & [en1002]
    -7		[en39] & [en874]
    -7		[en39] & [en980]
    -7		[en3] & ,
    -7		[en3] & [en693]
    -7		[en404] & [en874]
    -7		[en410] & [en693]
    7		[en422]
    7		[en426] & [en19]
    7		[en426] & [en20]
    7		[en426] & [en252]
    7		[en426] & [en325]
    7		[en426] & [en380]
    7		[en426] & [en461]
    7		[en426] & [en980]
    7		[en426] & [en991]
    -7		[en42] & [en490]
    7	sharp_pain:3 weakness:2	[en437] & [en251]
    7		[en437] & [en37]
    7		[en437] & [en869]
    7		[en439] & [en12]
    -7		[en458] & [en148]
    -7		[en458] & [en20]
    -7		[en458] & [en437]
    -7		[en458] & [en551]
    7		[en458] & [en682]
    -7		[en458] & [en869]
    -7	sharp_pain:-21	[en461]
    7		[en461] & [en1002]
    -7		[en461] & [en874]
    -7		[en468] & [en1002]
    7	fever:16	[en468] & [en1013]
    7		[en468] & [en123]
    -7		[en468] & [en487]
    7		[en468] & tuesday
    7		[en474] & [en148]
    -7		[en474] & [en186]
    7		[en474] & [en21]
    7	worsening:13	[en474] & [en362]
    7		[en474] & [en3]
    -7	worsening:29 persistent_beyond_72h:-11	[en474] & [en490]
    -7		[en474] & [en63]
    -7		[en474] & [en853]
    7		[en47]
    -7		[en490] & [en157]
    7		[en490] & [en181]
    7		[en490] & [en185]
    -7		[en490] & [en215]
    -7		[en490] & [en399]
    -7		[en490] & [en42]
    -7		[en490] & [en437]
    -7		[en490] & tingly
    7		[en493] & [en634]
    7		[en495] & .
    -7		[en495] & [en874]
    7		[en506] & [en551]
    7		[en508] & [en490]
    7		[en508] & [en709]
    7		[en508] & [en869]
    7		[en517]
    7		[en522] & [en148]
    7		[en522] & [en213]
    -7		[en522] & [en266]
    -7		[en522] & [en495]
    7		[en522] & [en980]
    7		[en549] & [en1002]
    7		[en551] & [en11]
    7		[en551] & [en709]
    7		[en551] & monday
    -7		[en554] & [en1002]
    -7		[en565]
    -7		[en567] & [en124]
    7		[en581] & [en581]
    -7		[en581] & [en810]
    -7		[en58] & [en309]
    -7		[en602] & [en170]
    7		[en602] & [en20]
    7		[en602] & [en213]
    7		[en602] & [en404]
    7		[en602] & [en508]
    7		[en602] & [en954]
    7		[en60] & [en12]
    -7		[en60] & [en218]
    7	weakness:-1	[en60] & [en234]
    7		[en60] & [en474]
    -7		[en60] & [en890]
    7		[en60] & tesco
    7		[en633] & [en442]
    7		[en633] & [en60]
    7		[en633] & [en633]
    -7		[en633] & [en746]
    -7		[en633] & [es182]
    7		[en634] & [en170]
    -7		[en634] & [en682]
    7		[en634] & [en709]
    -7		[en634] & [en949]
    7		[en63] & [en1002]
    7	history_disc:5	[en650] & .
    -7		[en650] & [en12]
    7		[en650] & [en37]
    7		[en650] & [en468]
    -7		[en650] & [en807]
    -7		[en650] & [en889]
    7		[en650] & [en954]
    -7		[en660] & [en378]
    7		[en661] & [en234]
    -7		[en677] & [en12]
    -7		[en677] & [en251]
    -7		[en677] & [en362]
    -7		[en682] & [en234]
    -7		[en682] & [en42]
    -7		[en682] & [en507]
    7	numbness:92	[en682] & [en613]
    7		[en682] & tingling
    -7	sharp_pain:-5 tingling:-29 persistent_beyond_72h:-43	[en693]
    7		[en693] & [en1002]
    -7		[en693] & [en874]
    7		[en695] & ,
    7		[en709] & [en28]
    7		[en709] & [en380]
    -7		[en709] & [en762]
    7		[en746] & #
    7		[en746] & [en215]
    -7		[en746] & [en250]
    -7		[en746] & [en508]
    -7		[en746] & [en709]
    -7		[en746] & [en84]
    7		[en746] & [en90]
    7		[en746] & [en93]
    7		[en762] & [en20]
    -7		[en762] & [en60]
    7	sharp_pain:39	[en762] & [en917]
    7		[en778] & [en101]
    -7		[en778] & [en20]
    7		[en778] & [en949]
    -7		[en77] & .
    7		[en77] & [en949]
    -7		[en789] & [en11]
    -7		[en805] & .
    -7		[en805] & [en874]
    7		[en807] & .
    7		[en807] & [en234]
    -7		[en807] & [en309]
    7		[en807] & [en949]
    7		[en807] & bruises
    -7	emergency:32	[en810] & [en362]
    -7		[en810] & [en37]
    7		[en810] & [en602]
    -7		[en810] & [en999]
    7		[en810] & urgent
    -7		[en821] & [en1020]
    7		[en84] & [en1018]
    7		[en84] & [en11]
    7		[en84] & [en325]
    7		[en84] & [en551]
    -7		[en84] & [en602]
    -7		[en853] & [en185]
    -7		[en853] & [en85]
    -7		[en853] & achy
    -7		[en85] & ,
    7		[en85] & [en106]
    -7		[en85] & [en19]
    7		[en869] & [en148]
    -7		[en869] & [en159]
    -7		[en869] & [en251]
    -7	sharp_pain:-62 radiating_pain:20 numbness:5	[en869] & [en362]
    -7		[en869] & [en458]
    -7		[en869] & [en474]
    -7		[en869] & [en508]
    7		[en869] & [en653]
    -7		[en869] & [en853]
    -7		[en869] & numbness
    -7		[en874] & #
    -7		[en874] & ?
    7		[en874] & [en252]
    -7		[en874] & [en650]
    -7		[en874] & [en682]
    7		[en874] & [en93]
    7		[en874] & [es1007]
    -7		[en874] & [es486]
    7		[en874] & [es49]
    -7		[en874] & [es506]
    7		[en874] & [es726]
    -7		[en874] & [es879]
    -7		[en877] & [en37]
    7		[en890] & [en15]
    7		[en890] & [en3]
    -7		[en890] & [en567]
    -7		[en890] & [en917]
    7		[en890] & [en949]
    -7		[en890] & vanished
    7		[en90] & [en506]
    7	emergency:11	[en90] & [en60]
    7	emergency:53	[en90] & [en874]
    -7		[en917] & [en1002]
    7		[en935] & [en490]
    -7		[en935] & bruise
    -7		[en949] & :
    7		[en949] & [en1002]
    -7		[en949] & [en19]
    -7		[en949] & [en251]
    -7		[en949] & [en362]
    7		[en949] & [es182]
    7		[en954] & [en778]
    7		[en957] & [en234]
    -7		[en966] & [en116]
    7		[en966] & [en127]
    -7		[en966] & [en442]
    -7		[en966] & [en507]
    7		[en966] & winded
    7		[en967] & [en251]
    7		[en980] & .
    -7		[en980] & [en148]
    -7		[en981] & .
    -7		[en986] & [en19]
    -7		[en986] & [en202]
    7		[en989] & ,
    7		[en989] & [en426]
    -7		[en997] & #
    -7		[en997] & [en810]
    -7		[es1015]
    -7		[es1018]
    7		[es102] & [es150]
    -7		[es106] & [es1007]
    7	sharp_pain:17 numbness:-5	[es106] & [es1]
    -7		[es122] & ,
    -7		[es122] & [en19]
    -7		[es122] & [en874]
    -7		[es122] & [es214]
    -7		[es122] & [es694]
    7		[es134]
    -7		[es13] & [en19]
    7		[es13] & [es951]
    7		[es182] & [en106]
    -7		[es182] & [en124]
    -7		[es182] & [en333]
    7		[es182] & [en397]
    7		[es182] & [en522]
    -7	sharp_pain:-45 weakness:7	[es182] & [en869]
    -7		[es182] & [es278]
    7		[es182] & [es758]
    -7		[es182] & [es790]
    -7		[es188] & ,
    7		[es189] & ,
    -7		[es1] & [es443]
    -7		[es1] & [es870]
    -7		[es214] & [es427]
    -7		[es214] & [es54]
    7		[es214] & [es591]
    7		[es230] & [es982]
    7		[es234] & [es13]
    7		[es251] & [en874]
    7		[es254] & [es1]
    -7		[es26] & .
    7		[es26] & [es342]
    -7		[es26] & [es502]
    -7		[es26] & [es694]
    -7		[es26] & [es699]
    -7		[es29] & ,
    7		[es29] & [es55]
    -7	chest_breath:28	[es29] & [es887]
    7	pregnancy_symptom:42	[es2] & [es254]
    -7		[es2] & [es55]
    7		[es2] & fiebre
    7		[es342] & [es1023]
    7		[es342] & [es55]
    7		[es347] & [en807]
    -7		[es362] & [es503]
    -7		[es362] & [es998]
    -7		[es375] & [es54]
    -7		[es42] & [es823]
    -7	radiating_pain:-16 allergic_reaction:-4	[es438]
    7		[es438] & [es459]
    -7		[es438] & hormigueo
    7		[es459] & .
    7		[es459] & [es1]
    7		[es486] & [es950]
    -7		[es486] & [es982]
    7		[es49] & [es443]
    -7		[es502] & ,
    7		[es502] & [es230]
    7		[es502] & [es950]
    7		[es503] & [es42]
    -7		[es503] & [es502]
    7		[es503] & [es55]
    7		[es503] & [es982]
    -7		[es506]
    -7		[es518] & [es2]
    -7		[es518] & [es895]
    -7		[es54] & [es122]
    7		[es54] & [es446]
    -7		[es54] & [es726]
    -7		[es54] & traia
    7		[es55] & [es42]
    -7		[es62] & [en874]
    -7		[es694] & [es54]
    -7		[es694] & [es55]
    7	weakness:2	[es699] & [es182]
    7		[es699] & [es438]
    7		[es806]
    -7		[es823]
    -7		[es823] & [es815]
    -7		[es854] & [en874]
    -7		[es854] & [es106]
    -7		[es854] & [es502]
    7		[es854] & [es759]
    -7		[es854] & [es982]
    -7		[es854] & punzadas
    -7		[es870] & .
    7		[es870] & [es759]
    7		[es878] & [es1]
    -7		[es887] & :
    -7		[es887] & [es486]
    7	pregnancy_symptom:7	[es887] & [es998]
    -7		[es950] & [es459]
    7		[es975] & [es26]
    7		[es982] & [es446]
    7		[es982] & [es663]
    -7	sharp_pain:34 weakness:25	[es982] & [es699]
    7		[es982] & [es759]
    7		[es982] & [es966]
    7	radiating_pain:-21 numbness:-22 tingling:-9 bladder_bowel:-2 fever:-21 severe_headache:-13 allergic_reaction:-20 emergency:-57	[es998]
    -7		[es998] & [es182]
    7		[es998] & [es694]
    -7		[es998] & [es887]
    -7		a hospital
    -7		a ladder
    -7		a quien
    7		abajo
    -7		about <my>
    7		about ~ <become>
    7		about ~ or
    7		accident ~ ,
    -7		ache & [en234]
    7		ache & [en890]
    7		ache <have>
    7		ache ~ up
    7		across
    -7		after ~ session
    -7		after ~ up
    7		afternoon
    7		again <the>
    7		again <the> morning
    7		again this
    7		again ~ morning
    7		agony & [en1002]
    7		agony & [en874]
    -7		agua caliente
    -7		agudo & :
    -7		agudo & [es182]
    -7		agudo :
    -7		agudo ~ no
    -7		al medico
    -7		al salir
    -7		alone
    7		also <my> <part>
    -7		alto
    7	numbness:-35 persistent_beyond_72h:-2	am
    7		an accident
    -7		and <the> soreness
    7		and could
    7		and could not
    7		and had
    -7		and i <have>
    -7		and i can
    -7		and now <the>
    7		and ~ as
    -7		and ~ great
    -7		and ~ grip
    7		and ~ now
    7		and ~ they
    7		and ~ way
    7		and ~ will
    -7		ando
    7		ants ~ <my>
    7		ants ~ <part>
    -7		ants ~ <the>
    7		any better
    7		apart ~ <part>
    -7		arrived
    7		at ~ #
    7		at ~ now
    -7		at ~ since
    7		at ~ with
    7		baby <be> not
    7		bad again
    7		bad i
    7		baja ~ <part>
    7		be alive
    -7		be sore
    7		bed ~ ,
    -7		bedtime
    -7		been numb
    -7		before ~ to
    7		belly
    -7		better than i
    7		better ~ <day>
    -7		bien ,
    7		bien ~ <the>
    -7		bit
    -7		bit stiff
    7		bit ~ <count>
    7		bit ~ in
    -7		bit ~ now
    -7		bit ~ of
    7	saddle_numbness:4	bits
    7		bone
    7		bother you
    -7		brazos
    7		broken
    -7		bruise ~ <the>
    -7		but <my>
    7		but <part>
    7		but ~ <my>
    -7		but ~ fine
    7		but ~ tingling
    -7		but ~ up
    -7		calambritos
    -7		calambritos & [es106]
    -7		calambritos ~ <part>
    -7		calambritos ~ <the>
    -7		call <the>
    -7		came to
    7		caminar
    -7		can massage
    -7		can not say
    -7		can ~ ,
    -7	weakness:51	can ~ <part>
    -7		can ~ again
    7		can ~ at
    -7		can ~ really
    -7		case
    7		casi <my>
    -7		casi <the>
    7	faint_dizzy:2	casi me
    -7		caso
    -7		changed
    -7		clear
    -7		cold ~ <be>
    7		completely numb
    -7		con ~ <the>
    7		cough
    -7		could
    -7		could i
    -7		creo que
    -7		creo que <be>
    -7		creo ~ <be>
    -7		creo ~ <the>
    7		curtains
    7	faint_dizzy:9	da
    -7		dandy
    7		days now
    7		de ~ meses
    7		dedos
    7		despues <the>
    7		despues del
    7	persistent_beyond_72h:70	dias
    7		dias con <the>
    -7		did i leave
    -7		did not <become>
    -7		did ~ <become>
    7		did ~ for
    -7		did ~ in
    -7		did ~ leave
    7		disc ~ ,
    -7		do <my>
    -7		do i call
    -7		do my
    -7		do ~ <part>
    -7		do ~ again
    7		do ~ alive
    -7		do ~ call
    -7		do ~ know
    -7		does not
    -7		dolor agudo :
    7		dolor no
    -7		dormida & [es26]
    -7		dormido ~ <the>
    -7		down <my>
    -7		down <the> <part>
    -7		down ~ .
    7		dramatic
    7		drop
    -7		dropped ~ <my>
    -7		duele mas que
    -7		duele ~ ayer
    -7		duerme <the>
    -7		during <the>
    -7		during the
    7		each <time>
    -7		early
    7		el aire
    7		en las
    7		es dolor
    -7		es mi
    7		es urgente
    -7		espalda
    -7		ever ~ ,
    7		every ~ i
    7		every ~ in
    7		fainted & [en60]
    7		falta <the>
    7		falta <the> aire
    7		falta el
    -7		feel like
    7		felt nothing
    -7		fever ~ <the>
    7		feverish
    7	fever:2	fiebre
    -7		film
    -7		fin
    -7		finally
    7		floppy
    7		foot s
    -7		for <the> <time>
    -7		for it
    -7		found out
    7		from #
    7		from <part> to
    -7		from before
    -7		full ~ <part>
    -7		give <my>
    -7		give <my> <the>
    -7		give me
    7		glademoji & glademoji
    7		glademoji glademoji
    7		glademoji ~ <the>
    -7		going on
    7		going to
    -7		gone
    7		gone numb
    7		gordo
    -7		got worse
    7		gracias por preguntar
    7		great session
    7		great ~ not
    7		grip <have> <become>
    -7		grip s
    7		grip ~ <become>
    7		grip ~ <the>
    7		had an
    -7		hago si <be>
    -7		haha
    7		hand s
    -7		hard to
    7		harm
    7		hasta la
    -7		hasta ~ #
    7		have had
    -7		have in
    -7		he ~ <part>
    7		heat pack
    -7		heavy ~ ,
    7		hives & [en1020]
    7		hives & [en251]
    7		hives on
    7		hives on <my>
    7		hold <the>
    -7		hombros
    7		hormigueo & .
    7		hormigueo & [es1]
    7		hormigueo & [es459]
    7		hormigueo & [es887]
    7		hormigueo ~ .
    7		hormigueo ~ debilidad
    7		hormigueo ~ pero
    7		hurting today
    7	sharp_pain:27	hurts ~ i
    -7		hurts ~ than
    -7		hurts ~ today
    -7		husband has
    -7		i <be> <count>
    -7		i <be> just
    -7		i <be> not
    -7		i <be> out
    -7		i <side>
    -7		i asked
    -7		i came to
    -7		i come
    -7		i ever
    7		i fainted
    7		i feel
    7		i felt
    -7		i just
    7	sharp_pain:63	i look
    7		i passed
    7		i passed out
    7		i took
    7	self_harm:33	i want
    7		i worry
    7		i would say
    -7	numbness:10	i ~ <feel>
    7		i ~ after
    7		i ~ by
    -7		i ~ he
    -7		i ~ how
    7		i ~ hurts
    7		i ~ morning
    7		i ~ never
    -7		i ~ next
    -7		i ~ or
    -7		i ~ pregnant
    -7		i ~ room
    7		i ~ sick
    -7		i ~ someone
    7		i ~ tender
    -7		i ~ thanks
    7		i ~ weakness
    7		i ~ winded
    -7		in # ,
    -7		in <the> pain
    -7		in ages
    -7		in case
    -7		in ~ but
    -7		in ~ it
    7		in ~ morning
    7		in ~ there
    -7		is good
    -7		is it
    7		is like
    7		is really
    7		is sharp
    -7		it <be> easing
    7		it <the> #
    -7		it in
    -7		it passed
    7		it would <be>
    7		it ~ i
    7		it ~ then
    7		just <become>
    -7		just cold
    -7		kinda
    7		knee ,
    -7		la siento
    7		late+%
    -7		late+ache
    7		late+adolorida
    -7		late+bother
    -7		late+cinco
    7	persistent_beyond_72h:11	late+days
    7		late+estoy
    7	worsening:18	late+flared
    7		late+foot
    7		late+fortnight
    7		late+good
    7		late+had
    7		late+honestly
    -7		late+kitchen
    -7		late+longer
    7		late+morning
    7		late+one
    -7		late+please
    7		late+quita
    7		late+ribs
    7		late+saturday
    -7		late+saw
    -7		late+sciatica
    -7		late+si
    7		late+six
    7		late+thanks
    7		late+think
    7		late+walk
    7		late+yet
    7		later ~ <part>
    -7		le
    7		less ~ <be>
    7		less ~ it
    7		lift ~ <part>
    -7		lifting
    7		like a
    7	faint_dizzy:6	like i <be>
    -7		like that
    -7		like ~ <have>
    -7		little bruise
    7		llamenme & [es1023]
    7		llamenme & [es950]
    7		llamenme ya
    7		llamenme ~ <be>
    -7		llevo ~ sin
    7	bladder_bowel:12	loo
    -7		los hombros
    -7		lot
    -7		lovely
    7		make <the>
    -7		mal
    7	calf_swelling:22	mas ~ <the>
    7		massage ~ <side>
    7		massage ~ <the>
    -7		massage ~ life
    7		massage ~ nice
    7		massage ~ you
    -7		maybe <the>
    -7		maybe a
    -7		maybe ~ <part>
    7		me falta
    -7		me fue
    7		me in
    7		monday & [en474]
    7		monday ,
    7		more now
    7		more now than
    -7		more than <the>
    7		more ~ ,
    -7		morning ~ <time>
    7	emergency:5	mouth
    -7		much ~ <the>
    7		muslo
    -7	numbness:-9	my back
    7	emergency:17	my face
    7	saddle_numbness:10	my legs
    -7		my number
    7		my pinky
    -7		my posture
    7		my wife
    7		myself ~ ,
    7		nasty
    -7		need to
    7		needles ~ <my>
    7		needles ~ <part>
    7		never ~ <the>
    -7		ni ~ ni
    7		no aguanto
    7		no improvement
    7		no quiero vivir
    -7		no ~ <side>
    -7		no ~ fiebre
    -7		no ~ mas
    7		no ~ para
    7		no ~ than
    7		no ~ vivir
    -7		nope & .
    7		normal ~ <part>
    7		not <be> able
    7		not <become> away
    -7		not <count>
    -7		not <count> since
    7		not <feel> <my>
    -7		not complain
    7		not even
    7		not make <the>
    7		not move
    7		not stop
    7	bladder_bowel:1	not ~ able
    7		not ~ alive
    7		not ~ past
    7		not ~ until
    7	weakness:74	not ~ up
    7		not ~ when
    7		nothing dramatic
    7	sharp_pain:-10 tingling:-1 emergency:8	now
    -7		now a
    7		now ~ still
    -7		numb but
    -7		numb ~ cold
    -7		numb ~ tingly
    -7		numbness & ?
    -7		numbness ?
    7	numbness:-28	numbness ~ .
    7		numbness ~ of
    -7		numero
    7		of numbness
    -7		of pain
    -7		of soreness <side>
    -7		of water
    7		of ~ not
    7		of ~ off
    -7		of ~ when
    -7		ok ~ <the>
    7		on <the> <part>
    7		on me
    7		on ~ floor
    -7	sharp_pain:17	on ~ of
    7		on ~ off
    7		on ~ on
    -7		on ~ up
    7		on ~ would
    -7		one since
    -7		only <the>
    -7		only ~ of
    -7		or just cold
    -7		or ~ ,
    -7		or ~ i
    7		other
    -7		other hand
    7		otheremoji ~ <feel>
    7		out of <count>
    -7		out ~ .
    7	weakness:107	out ~ <my>
    -7		over ~ <be>
    -7		packed
    7		pain but
    -7		pain free
    7		pain level
    -7		pain s
    7		pain when
    7		pain when i
    7		pain ~ .
    -7		pain ~ for
    7		pain ~ just
    7		pain ~ there
    7		pain ~ what
    -7		para el
    7		pasa
    -7		paso ~ <be>
    -7		peep ~ <part>
    7		perdi <the>
    -7		perfect
    7		pie dormido
    -7		pierna ,
    7		plate
    7		please ~ i
    -7		poor
    7		poquito
    7		por preguntar
    7	radiating_pain:90	por ~ <part>
    -7		posture
    7		pregnant ~ <side>
    -7		pueden
    -7		pulled
    -7		que traia
    7	radiating_pain:23	que ~ <part>
    -7		quede
    -7		quien llamo
    7		quiero vivir
    7		quita
    -7		rain
    -7		rash ~ ,
    7		red ~ <the>
    -7		reply
    7		right now
    7		s an
    -7		s back
    7		said to
    7		said ~ <be>
    7		said ~ i
    7		sali de
    7		sali de ahi
    7		sali ~ ahi
    7		sat in
    7		say ~ <side>
    -7		sea
    7		semana
    7		sensibilidad
    -7		sesion
    7		session ~ and
    -7	sharp_pain:-41	sharp ~ .
    7		sharp ~ <become>
    -7		sharp ~ <the>
    7		sharp ~ i
    -7		sharp ~ numb
    7		she
    -7		shooting ~ <day>
    7		should i worry
    -7		si es
    7		sigue
    -7		since i saw
    -7		since ~ <have>
    -7		since ~ saw
    7		so <side> i
    -7		so can
    -7		so can not
    -7		so i
    7		so ~ <have>
    -7		so ~ <my>
    -7		some soreness
    7		something ~ <part>
    7		something ~ <the>
    7		sore ~ <be>
    7		soreness & [en170]
    -7		soreness & [en618]
    7		soreness ~ ,
    7		sorry for
    -7		sort of
    -7		stabbing ~ <have>
    7		stabbing ~ <my>
    -7		stiff ~ i
    7		stiffness <be>
    7		stiffness is
    7		stood
    7		stop <the>
    -7		stretch
    7		subir <the>
    7		sure it
    -7		take
    -7		tell <the>
    -7		tender ~ i
    7		than <the> <time>
    7		than the
    -7		that a
    7		that my
    -7		the back
    7		the floor
    7	allergic_reaction:2	the heat
    -7		the knees
    7	bladder_bowel:23	the loo
    -7		the shoulders
    -7		the time
    -7		there <the>
    -7		there ~ <be>
    -7		these
    7	emergency:21	they ~ <my>
    7	emergency:33	they ~ in
    7		thinking ~ ending
    -7		through ~ <the>
    7		tingling & [en682]
    -7		tingling & nope
    -7		tingling : no
    -7		tingling ~ <the>
    -7		tingling ~ could
    -7		tingling ~ nope
    7		to <be> alive
    7	radiating_pain:72	to <my> <part>
    7		to <part> ,
    7		to leave
    7		to lift
    -7		to ~ #
    7		to ~ alive
    -7	radiating_pain:4 numbness:3	to ~ i
    -7		to ~ now
    -7		to ~ on
    7		to ~ today
    -7		todo ~ .
    7		tomorrow ~ i
    -7		tonight ~ <be>
    -7		traia
    7		tv
    -7		twice ~ <my>
    -7		twice ~ to
    7		unable ~ <my>
    7		unbearable
    -7		under ~ <part>
    -7		under ~ i
    7		up after
    -7	weakness:11	up ~ <my>
    7		up ~ and
    -7		up ~ pain
    -7		used ~ <the>
    7		useless
    -7		usual
    -7		van <count> dias
    7		veo <the>
    -7	weakness:15	very
    -7		very well
    7		vivir
    7		wake
    7	self_harm:70	wake up
    7		want ~ alive
    -7		warm
    7		warning
    -7		was numb
    -7		weak ~ i
    7		weakness .
    7		what s
    -7		what ~ <the>
    7		when i <become>
    -7		when you
    -7		who <be> <the>
    -7		who ~ call
    -7		who ~ i
    7	severe_bruising:16	whole
    7		winded
    7	saddle_numbness:10	wipe
    -7		with me
    -7		with ~ .
    -7		without ~ pain
    -7		wore
    -7		wore off
    -7		work ~ ,
    -7		work ~ <part>
    -7		work ~ so
    -7		worked
    -7		worse ~ it
    -7		worse ~ than
    7		worst ~ <have>
    -7		would <the>
    7		would say
    -7		would ~ <the>
    7		would ~ of
    7		y sigo
    7		y ~ como
    -7		ya no <be>
    -7		ya ~ ,
    7		ya ~ urgente
    7		yesterday ~ still
    -7		you <become>
    7		you did
    7		you yesterday
    -7		you ~ <the>
    -7		you ~ at
    7		you ~ call
    7		you ~ i
    7		your table
    -7		zero ~ zero
    6		# & [en143]
    6		# & [en677]
    6		# & [en890]
    6		# meses
    -6		# ~ ache
    6		# ~ baby
    -6		# ~ did
    6		# ~ say
    6		# ~ still
    -6		# ~ yesterday
    6		, # ,
    -6		, & ?
    -6		, & [en1014]
    6		, & [en1017]
    6		, & [en138]
    6		, & [en148]
    -6	numbness:-31 tingling:-12	, & [en20]
    -6		, & [en325]
    6		, & [en493]
    -6		, & [en507]
    6		, & [en709]
    6		, & [es26]
    6		, & [es878]
    6		, & tingling
    6		, <have> to
    -6		, <the> quien
    -6	history_disc:3 osteoporosis:30	, and
    -6		, body
    -6		, does
    6		, en
    6		, en <the>
    -6		, esta
    -6		, hard to
    6		, he
    6		, hip
    6		, maybe
    -6		, ni
    6		, pain
    -6		, pero <the>
    -6		, pins
    -6		, pins and
    6		, probably
    6		, she
    6		, with
    -6		, woke
    -6		, woke up
    6		, ~ breakfast
    6		, ~ deep
    -6		, ~ dia
    6		, ~ eso
    -6		, ~ llamo
    6		, ~ long
    -6		, ~ masaje
    6		, ~ mention
    6	numbness:91	, ~ numb
    -6		, ~ or
    -6		, ~ quien
    6		, ~ really
    6		, ~ say
    -6		, ~ see
    -6		, ~ super
    -6		, ~ though
    6		, ~ time
    6		- & [en869]
    6		. & [en508]
    -6		. & [en660]
    6		. & [es463]
    -6		. & numbness
    6		. <the> unico
    6		. can
    -6		. in
    6		. left
    -6		. nothing
    -6		. since
    -6		. weakness ?
    6	bladder_bowel:8	. ~ #
    6	weakness:26	. ~ ,
    6	persistent_beyond_72h:2	. ~ <my>
    -6		. ~ <person>
    6		. ~ and
    -6		. ~ bien
    6		. ~ should
    6		. ~ unico
    -6		/ & [en869]
    -6		/ ~ #
    6		/ ~ <the>
    -6		/ ~ pain
    6		/^aca/
    6	bladder_bowel:11	/^acci/
    6		/^aho/
    6		/^als/
    6		/^also/
    -6		/^anna/
    -6		/^ape/
    -6		/^apen/
    -6		/^arri/
    6		/^beca/
    6		/^bel/
    6		/^bli/
    6		/^blin/
    -6		/^bos/
    -6		/^boss/
    -6		/^bowl/
    -6		/^brou/
    6		/^bud/
    -6		/^cama/
    -6		/^can$/
    -6		/^cans/
    6		/^cara/
    -6		/^carg/
    -6		/^chec/
    -6		/^chem/
    -6		/^comf/
    6	sharp_pain:-32	/^con/
    6	tingling:62	/^cosq/
    6		/^craw/
    -6		/^crea/
    6		/^cree/
    6	sharp_pain:44	/^cry/
    -6		/^cuer/
    -6		/^dank/
    -6	weakness:7	/^deb/
    6		/^dedo/
    -6		/^deli/
    6		/^dere/
    6		/^die$/
    -6		/^dif/
    -6		/^diff/
    6	faint_dizzy:43	/^diz/
    6	faint_dizzy:31	/^dizz/
    -6	sharp_pain:-45 weakness:22 numbness:-57 tingling:-15 persistent_beyond_72h:-11 bladder_bowel:63 emergency:38	/^dr/
    -6		/^dres/
    -6	numbness:3	/^durm/
    6		/^duro/
    -6		/^ego$/
    -6		/^ego/
    6		/^eit/
    6		/^eith/
    -6		/^emph/
    -6		/^ene/
    -6		/^ener/
    6		/^enor/
    -6	worsening:3 bladder_bowel:-3	/^ev/
    -6	bladder_bowel:-5	/^eve/
    -6		/^even/
    6	severe_headache:7	/^eyes/
    -6		/^fal/
    -6	tingling:33 history_injury:1	/^fall/
    6	sharp_pain:-22 tingling:10 persistent_beyond_72h:-11 history_disc:-4 osteoporosis:-8 bladder_bowel:-34 saddle_numbness:-70 severe_headache:-9 allergic_reaction:-19 emergency:-50	/^fi/
    -6		/^fiv/
    -6		/^five/
    6	weakness:20	/^fold/
    -6		/^fue$/
    -6		/^fun/
    6		/^fusi/
    6	chest_breath:78	/^gasp/
    -6		/^goo/
    -6		/^good/
    6		/^gua/
    -6		/^gus/
    6		/^half/
    -6		/^heal/
    -6		/^hie/
    -6		/^him/
    6	weakness:37	/^hol/
    -6		/^how/
    -6	persistent_beyond_72h:-6	/^hoy$/
    -6		/^hoy/
    -6		/^ich$/
    -6		/^ich/
    6		/^inte/
    -6		/^its/
    -6		/^itse/
    -6		/^job/
    6		/^jol/
    6		/^jolt/
    -6		/^leav/
    6		/^loo/
    6		/^mama/
    -6		/^may$/
    -6		/^mete/
    -6		/^mint/
    6		/^mond/
    6	emergency:3	/^mou/
    6	weakness:40	/^mug/
    6		/^nal/
    6		/^nalg/
    -6		/^nei/
    -6		/^neit/
    -6		/^net/
    6		/^nine/
    6		/^non/
    -6		/^noth/
    -6		/^nuev/
    -6		/^och/
    -6		/^ocho/
    -6		/^orde/
    6		/^otra/
    6		/^ouc/
    6		/^ouch/
    -6		/^outs/
    6		/^over/
    -6		/^ow/
    6	faint_dizzy:25	/^pass/
    6		/^past/
    -6		/^pea/
    6	saddle_numbness:48	/^pen/
    6		/^perd/
    6	self_harm:9	/^pill/
    6	numbness:49	/^pin/
    6	bladder_bowel:91	/^pis$/
    -6		/^play/
    6		/^pok/
    6	persistent_beyond_72h:-11	/^quie/
    -6		/^quiz/
    -6		/^rad/
    -6		/^radi/
    6		/^rash/
    6	tingling:19	/^rato/
    6		/^refu/
    6	chest_breath:5	/^ribs/
    -6	weakness:3	/^rod/
    -6	weakness:17	/^rodi/
    6		/^roj/
    6		/^rot/
    6		/^rott/
    -6		/^sabr/
    -6		/^sam/
    -6		/^same/
    6	sharp_pain:52	/^scre/
    6		/^soa/
    6		/^soak/
    -6	sharp_pain:12	/^some/
    -6		/^sou/
    6	history_disc:60 faint_dizzy:47	/^spin/
    6		/^spli/
    6		/^star/
    -6	weakness:4	/^str/
    6		/^suc/
    6		/^such/
    -6		/^sup/
    -6		/^surv/
    6		/^tai/
    -6		/^talk/
    -6		/^tard/
    -6	sharp_pain:-13 radiating_pain:-25 weakness:-15 numbness:-10 tingling:-13 worsening:-2 persistent_beyond_72h:-18 history_disc:-32 history_injury:-10 osteoporosis:-19 pregnancy_symptom:-8 bladder_bowel:-44 saddle_numbness:-10 chest_breath:-19 calf_swelling:-12 fever:-1 faint_dizzy:-13 severe_bruising:-21 emergency:-15 self_harm:-14	/^th/
    6		/^thre/
    6		/^tiri/
    6		/^toe$/
    -6		/^trac/
    6		/^trie/
    -6		/^twe/
    -6		/^twin/
    6		/^twis/
    6		/^type/
    6	sharp_pain:6	/^una$/
    6		/^unde/
    6		/^uni/
    6		/^ven/
    -6		/^watc/
    -6		/^weir/
    -6	bladder_bowel:-10 calf_swelling:-6 fever:-4	/^wh/
    6	persistent_beyond_72h:-25 self_harm:-8	/^wor/
    6	bladder_bowel:26	/accid/
    6		/acet/
    6		/aceta/
    -6		/act$/
    -6		/actur/
    6		/ador/
    -6		/afe$/
    -6		/afe/
    6		/aho/
    6		/ainf/
    6		/ainfu/
    -6		/ajis/
    -6		/ajist/
    -6	sharp_pain:-15	/ake$/
    6		/aked$/
    6		/aked/
    6		/aliv/
    6		/alive/
    6	sharp_pain:-10 radiating_pain:-42 weakness:-4 persistent_beyond_72h:-33 history_injury:20 osteoporosis:-5 fever:-9 severe_headache:-4	/all/
    6		/along/
    6		/als$/
    6		/also$/
    6		/also/
    6		/amat/
    6		/amati/
    6		/amina/
    6		/amol$/
    6		/amol/
    -6		/anar/
    -6		/anke$/
    -6		/anna/
    -6	self_harm:21	/any/
    -6		/ape/
    -6		/apen/
    -6		/apena/
    -6		/apist/
    6		/apo/
    6	bladder_bowel:8	/appen/
    6		/apse/
    6		/apsed/
    6		/arac/
    6		/arace/
    6		/araza/
    -6		/ardl/
    -6		/ardly/
    -6		/arec/
    6		/arnin/
    6		/art$/
    6		/arte/
    6		/artes/
    -6		/asaji/
    6		/ash$/
    6		/assi/
    6		/atur/
    6		/ature/
    6		/aven$/
    6		/awl/
    6		/awli/
    -6		/axe/
    -6		/axed$/
    -6		/axed/
    6		/axi/
    6		/aye$/
    6		/azad/
    6		/azada/
    6		/babl/
    6		/bably/
    -6		/bag/
    -6		/banar/
    6	tingling:-21 pregnancy_symptom:7	/bar/
    6		/bbe/
    6		/beca/
    6		/becau/
    6		/below/
    6		/bend$/
    6		/bits$/
    6	saddle_numbness:28	/bits/
    -6		/bles$/
    6		/blind/
    6	numbness:44	/bne/
    6		/bnes/
    6		/bness/
    -6		/boss$/
    -6		/boss/
    -6	self_harm:6	/bou/
    -6		/bowl/
    6	numbness:-4 history_injury:80	/bro/
    -6		/brou/
    -6		/broug/
    6	weakness:17	/buckl/
    6		/bud/
    6	weakness:-28 numbness:-9 worsening:-51 persistent_beyond_72h:-14 faint_dizzy:-19	/ca$/
    6	worsening:21	/cada$/
    6	worsening:10	/cada/
    -6		/cak/
    -6		/cake/
    -6		/cama$/
    -6		/cama/
    6		/care/
    6		/cared/
    6		/caro/
    6		/caron/
    6		/caus/
    6		/cause/
    6	bladder_bowel:22	/ccid/
    6	bladder_bowel:17	/ccide/
    6		/cer$/
    6		/ceta/
    6		/cetam/
    -6		/chec/
    -6		/check/
    -6		/chem/
    -6		/chemo/
    6		/chisi/
    6	bladder_bowel:4	/ciden/
    6		/ciou/
    6		/cious/
    6		/cked$/
    6		/cked/
    6		/ckli/
    6		/cklin/
    -6		/convi/
    -6		/cosa$/
    6		/cosq/
    6	tingling:3	/cosqu/
    6		/craw/
    6		/crawl/
    6		/creas/
    6		/cruc/
    6		/cruci/
    6	sharp_pain:30	/cry/
    -6		/cuerp/
    6		/cur/
    6		/cy$/
    -6		/dank/
    -6		/danke/
    -6		/dato/
    -6	sharp_pain:-15 numbness:-1 persistent_beyond_72h:7 history_disc:-5 history_injury:50 bladder_bowel:13 saddle_numbness:-11 fever:-22 emergency:-26 self_harm:-48	/day/
    -6		/deb/
    -6		/decid/
    6		/dedo/
    6		/dere/
    6		/derec/
    6		/dial/
    6	emergency:35	/dic/
    6		/dice$/
    6		/die$/
    -6		/dif/
    -6		/diff/
    -6		/diffe/
    6		/ding$/
    6		/ding/
    -6		/dito$/
    6	faint_dizzy:23	/diz/
    6	faint_dizzy:3	/dizz/
    6	weakness:19	/dobla/
    6		/dolie/
    -6	numbness:79	/durm/
    -6	numbness:15	/durmi/
    6		/duro$/
    6		/duro/
    6	worsening:83	/eadi/
    6		/eaki/
    6		/eakin/
    6		/eall/
    6		/eally/
    -6		/eant$/
    -6		/eant/
    6		/eats$/
    6		/eats/
    -6	weakness:35	/ebi/
    6		/ebod/
    6		/ebody/
    6		/ecau/
    6		/ecaus/
    -6		/ecide/
    -6		/ecor/
    -6		/ede$/
    -6		/eden$/
    -6		/eden/
    6		/edo$/
    -6	tingling:-1 pregnancy_symptom:-24 bladder_bowel:-7 faint_dizzy:9	/eel/
    6		/eeze$/
    6		/efus/
    6		/efuse/
    6	self_harm:25	/egui/
    6	self_harm:19	/eguir/
    6	fever:4	/ehea/
    -6		/eird$/
    -6		/eird/
    -6		/elaxe/
    -6		/ellow/
    -6		/elo$/
    6		/elow$/
    6		/elow/
    6	sharp_pain:-26 weakness:-2	/els/
    -6		/elt/
    -6		/emo$/
    -6		/emph/
    -6		/empha/
    6		/ence$/
    -6		/energ/
    6		/enorm/
    -6		/enos$/
    -6		/enos/
    6	numbness:16	/ensib/
    6		/entl/
    6	sharp_pain:-6	/ento$/
    6	sharp_pain:-1	/ento/
    -6		/eply/
    6		/eran/
    -6		/erapi/
    6		/erech/
    -6		/erest/
    6		/ergi/
    6		/ergic/
    6		/eris/
    6		/erish/
    -6		/erp/
    -6		/erpo$/
    -6		/erpo/
    6		/errib/
    6		/erta$/
    6	weakness:11	/erza/
    -6		/esent/
    6		/esia/
    -6		/espe/
    -6		/esta/
    6		/estes/
    6		/etam/
    6		/etamo/
    6		/eti/
    6		/etone/
    6		/eva/
    6		/evel$/
    -6		/eveni/
    6		/everi/
    6		/ewer$/
    6		/eyes$/
    6	severe_headache:7	/eyes/
    6		/eze$/
    -6		/factu/
    -6		/fal/
    -6	tingling:50 history_injury:4	/fall/
    -6		/fell$/
    -6		/fer/
    -6		/feren/
    -6		/ffi/
    -6		/fiv/
    -6		/five$/
    -6		/five/
    6		/floor/
    -6		/footb/
    -6		/four$/
    -6		/fue$/
    6	weakness:193 numbness:-2	/fuerz/
    -6		/fun/
    6		/fuse/
    6		/fusi/
    6		/fusio/
    6		/garra/
    6	chest_breath:67	/gasp/
    6		/gger/
    6		/gno/
    -6		/goo/
    -6		/good/
    -6		/gran/
    -6		/gre/
    6		/gro$/
    -6		/gud/
    6	self_harm:2	/guir$/
    6		/guir/
    -6		/gul/
    -6		/gusto/
    6	emergency:38	/half/
    6	sharp_pain:-36 weakness:11 numbness:4 tingling:8 persistent_beyond_72h:-10	/hand$/
    6	bladder_bowel:3	/happe/
    -6		/hardl/
    6	sharp_pain:58 weakness:-5 persistent_beyond_72h:-21	/harp/
    -6		/hasi/
    -6		/heal/
    -6		/heck/
    -6		/hemo$/
    -6		/hemo/
    -6		/hera/
    -6		/herap/
    6	worsening:-3	/here$/
    -6		/hie/
    -6		/him/
    -6	numbness:14 saddle_numbness:4 faint_dizzy:12 self_harm:-8	/hing/
    6		/hisi/
    6		/hisim/
    -6		/hoy$/
    -6		/hoy/
    6		/hre/
    -6		/ibe$/
    6	chest_breath:6	/ibs$/
    6		/ibs/
    6		/ic$/
    -6		/ich/
    -6		/icio/
    6	bladder_bowel:10	/iden/
    6	bladder_bowel:30	/ident/
    -6		/ides$/
    -6		/ides/
    6	weakness:-19	/ido/
    -6	sharp_pain:-3 weakness:-25 numbness:-1 persistent_beyond_72h:-16 pregnancy_symptom:-32 bladder_bowel:-19	/ien/
    -6		/ienci/
    -6		/iew/
    -6		/iffe/
    -6		/iffer/
    -6	sharp_pain:-4	/ift/
    6		/igo/
    6		/ija/
    6		/imp$/
    -6		/impin/
    6	worsening:6	/impro/
    -6		/indl/
    -6		/indly/
    6		/infu/
    6	history_disc:3	/inful/
    6		/irit/
    6	fever:78	/irita/
    -6	numbness:-14 worsening:-23 history_injury:-18 bladder_bowel:2	/is$/
    -6	history_disc:14 history_injury:-1	/isc/
    -6		/ished/
    -6		/issu/
    -6		/issue/
    -6		/isto/
    6		/itan/
    -6		/itse/
    -6		/itsel/
    6		/ivel/
    -6		/iza$/
    -6		/izar/
    -6		/jis/
    -6		/jist/
    -6		/jista/
    -6		/job/
    6		/jol/
    6		/jolt$/
    6		/jolt/
    6		/keeps/
    6		/ker$/
    -6		/kindl/
    6		/kli/
    6		/klin/
    6		/kling/
    -6		/knot$/
    6		/know$/
    6		/la$/
    6		/lab/
    6	tingling:-9	/lam/
    6	emergency:37	/lanc/
    6		/lap$/
    6		/lapse/
    6	weakness:-2	/last$/
    6		/late/
    -6		/laxe/
    -6		/laxed/
    6		/lded$/
    6		/lded/
    6		/leak$/
    -6		/leav/
    -6		/legar/
    6		/lerg/
    6		/lergi/
    -6		/lesti/
    6	self_harm:1	/lets$/
    6		/lets/
    -6		/leve/
    6		/levo$/
    6		/levo/
    6		/lgar$/
    6		/lgar/
    6	persistent_beyond_72h:6	/liend/
    6		/limp$/
    6		/lind/
    6	tingling:17 persistent_beyond_72h:-19	/ling$/
    6		/lippe/
    -6	weakness:28	/lk$/
    6		/llerg/
    6		/llevo/
    6	sharp_pain:-2 worsening:11 allergic_reaction:28	/lli/
    -6		/llow$/
    6		/lon$/
    6		/loor/
    6		/lop/
    6		/lov/
    6		/lso$/
    6		/lso/
    -6		/lver/
    6		/mama$/
    6		/mama/
    -6		/may$/
    -6	worsening:40	/mbin/
    -6	worsening:1	/mbing/
    6		/mbn/
    6		/mbne/
    6	numbness:7	/mbnes/
    -6		/meant/
    6		/meb/
    6		/mebo/
    6		/mebod/
    6		/metr/
    -6		/migas/
    -6		/miles/
    -6		/mment/
    -6		/mod/
    6	sharp_pain:12	/mol$/
    6	persistent_beyond_72h:18	/mond/
    6		/monda/
    -6		/mot/
    -6		/mphas/
    -6	persistent_beyond_72h:10	/mpr/
    6		/mpro/
    6		/mprov/
    6		/muchi/
    -6		/mul/
    6	weakness:-8 numbness:-19 tingling:-2 pregnancy_symptom:-3 saddle_numbness:13 faint_dizzy:-10 emergency:-5	/na$/
    6		/nalg/
    6		/nalga/
    6		/ncrea/
    6		/ncy$/
    6		/ncy/
    6	sharp_pain:-4 radiating_pain:1 numbness:-2 tingling:-19 persistent_beyond_72h:-4 osteoporosis:-5 bladder_bowel:-9 fever:-6 faint_dizzy:5 allergic_reaction:-8 emergency:-6	/nd$/
    -6		/ndly$/
    -6		/ndly/
    -6	sharp_pain:-14 radiating_pain:-15 weakness:-1 tingling:-13 worsening:-5 persistent_beyond_72h:-25 history_disc:-1 chest_breath:-1 faint_dizzy:-29 emergency:6	/ne$/
    6		/neeze/
    -6		/nei/
    -6		/neit/
    -6		/neith/
    -6		/nen$/
    6		/nent/
    -6		/nerg/
    -6		/nfe/
    6	history_disc:4	/nfu/
    6	persistent_beyond_72h:10 history_disc:3	/nful$/
    6		/nful/
    6		/ngre/
    -6		/nic$/
    -6		/nie$/
    -6		/nie/
    -6		/nim/
    6		/nine$/
    6		/nine/
    -6		/nishe/
    -6		/nke$/
    -6		/nna/
    6		/noon$/
    6		/noon/
    -6		/nothi/
    6		/nsib/
    6		/nsta/
    6		/nstan/
    -6		/ntere/
    6	worsening:-13 history_disc:-3	/nto/
    -6		/nuev/
    6		/numbn/
    -6		/nvi/
    -6		/nvie/
    -6		/nvien/
    6		/nza$/
    6		/oak/
    6		/oake/
    6		/oaked/
    6		/obab/
    6		/obabl/
    6		/obi/
    6	weakness:6	/obla/
    6		/obs/
    -6		/ocho$/
    -6		/odil/
    -6	weakness:5	/odill/
    6		/oiled/
    6	persistent_beyond_72h:15	/olie/
    6	persistent_beyond_72h:7	/olien/
    -6	worsening:56	/olv/
    6		/omeb/
    6		/omebo/
    6		/ometr/
    6		/onday/
    -6		/onvi/
    -6		/onvie/
    -6		/ootb/
    -6		/ootba/
    6		/opi/
    6		/opo/
    6		/opor/
    6		/oport/
    6		/ops$/
    6		/ops/
    6		/orar/
    -6		/orde/
    -6		/orido/
    -6		/ormi$/
    6		/osq/
    6	tingling:132	/osqu/
    6	tingling:10	/osqui/
    -6		/otb/
    -6		/otba/
    -6		/otbal/
    -6		/ote/
    6	weakness:-3 worsening:-41	/oth/
    -6	numbness:23	/othi/
    -6	numbness:15	/othin/
    6		/otra$/
    6		/otra/
    6		/otte/
    6		/otten/
    6		/otti/
    6		/ottin/
    -6		/ouse/
    -6		/outs/
    -6		/outsi/
    6	radiating_pain:-7 weakness:7 tingling:-19 saddle_numbness:-4 self_harm:-24	/ove/
    6		/overa/
    6		/owels/
    -6		/owl/
    6		/pack$/
    6	history_disc:7 history_injury:22	/painf/
    6		/para/
    6		/parac/
    -6		/parec/
    6	faint_dizzy:22	/pass/
    -6		/pci/
    -6		/pcio/
    -6		/pcion/
    -6	pregnancy_symptom:26	/pect/
    -6	history_disc:37	/ped/
    6		/pelli/
    -6		/pena/
    -6		/penas/
    6		/perd/
    -6		/pesad/
    -6		/phas/
    -6		/phasi/
    6	self_harm:2	/pills/
    6	bladder_bowel:56	/pis$/
    -6		/pist$/
    -6		/pist/
    -6		/play/
    6	severe_headache:10	/plit/
    6		/pok/
    -6		/pong/
    6	bladder_bowel:49	/poo/
    6		/pott/
    6		/potti/
    6		/ppen/
    6		/ppene/
    6		/prime/
    6		/pse/
    6		/psed$/
    6		/psed/
    -6		/pues$/
    6		/push$/
    -6		/quede/
    6	tingling:20	/quill/
    -6		/quite/
    -6		/quiz/
    -6		/quiza/
    -6	sharp_pain:63	/rab/
    6		/racet/
    6	weakness:11	/raggi/
    6		/rall$/
    6		/ramat/
    -6		/rapis/
    6		/rapo$/
    6	weakness:10	/rapo/
    6		/rawl/
    6		/rawli/
    6	pregnancy_symptom:13	/raza/
    6		/razad/
    -6		/rdl/
    -6		/rdly$/
    -6		/rdly/
    6		/rech/
    6		/recho/
    6		/refu/
    6		/refus/
    6	fever:75	/rehe/
    6	fever:33	/rehea/
    -6		/reply/
    -6		/resen/
    -6		/rgado/
    6		/rgic$/
    6		/rgic/
    -6		/ribe$/
    6	chest_breath:2	/ribs$/
    6		/ribs/
    -6		/ried$/
    -6		/ried/
    6	sharp_pain:48	/rient/
    -6		/rill$/
    6	weakness:-28 worsening:-9 bladder_bowel:77 faint_dizzy:-21	/rin/
    6		/rina$/
    6		/riou/
    6		/rious/
    6		/rish/
    6	fever:4	/ritan/
    6	sharp_pain:-37 tingling:9 persistent_beyond_72h:-10 bladder_bowel:-23	/rm$/
    6		/rmal$/
    6		/rmeci/
    -6		/rmi$/
    -6		/rmiga/
    6	radiating_pain:9	/rna/
    6		/robab/
    -6	weakness:24	/rodil/
    6	calf_swelling:11	/roj/
    6	sharp_pain:14	/ror/
    -6		/ros$/
    6		/rott/
    6		/rotte/
    -6		/rpo$/
    6		/rror/
    6		/rst$/
    6		/rted$/
    6		/rted/
    6		/rth$/
    6		/ruci/
    6		/rucia/
    -6		/run$/
    6		/runk$/
    6		/runk/
    -6		/rwa/
    -6		/sab/
    -6		/sabr/
    -6		/sabri/
    -6		/sada/
    -6		/sajis/
    -6		/same$/
    -6		/same/
    6		/san/
    6	sharp_pain:54	/scre/
    6	self_harm:5	/segui/
    6	numbness:19	/sensi/
    -6		/sent$/
    6	sharp_pain:9 weakness:-5	/sharp/
    -6		/shing/
    6	tingling:19	/side$/
    -6		/sigui/
    6		/sim/
    6		/slo$/
    6		/soa/
    6		/soak/
    6		/soake/
    6	weakness:21	/sol/
    -6	sharp_pain:9 weakness:-2	/some/
    6		/someb/
    6		/sop/
    6		/sopo/
    6		/sopor/
    -6		/sort$/
    -6		/sou/
    -6	emergency:54	/spe/
    6		/spli/
    6	severe_headache:104	/split/
    -6		/spon/
    6		/spott/
    6	tingling:17	/squil/
    -6		/ssa/
    -6	history_injury:1	/ssag/
    -6		/ssin/
    -6		/ssing/
    -6		/ssue/
    6	weakness:4	/stair/
    6		/stb/
    6		/stes/
    6		/stesi/
    6		/sth/
    6		/sto$/
    -6		/stop$/
    -6		/stopp/
    -6		/stos/
    6		/strai/
    -6		/stres/
    -6		/strok/
    -6		/subs/
    6		/such$/
    6		/such/
    -6		/sup/
    -6		/sura/
    -6		/surv/
    -6		/sus/
    6		/tabby/
    -6	numbness:23	/tact/
    6	weakness:23	/tair/
    -6		/talk/
    6		/tamol/
    -6		/tard/
    -6		/tarde/
    -6		/tba/
    -6		/teres/
    6		/tesi/
    6		/tesia/
    -6		/test$/
    -6		/thera/
    6		/thet/
    6		/thre/
    -6		/tien/
    6		/tions/
    6	tingling:21	/tip/
    6	fever:64	/tiri/
    6		/tirit/
    -6		/trace/
    6		/train/
    6	weakness:36	/trapo/
    6		/trie/
    6		/tried/
    -6		/trok/
    -6		/troke/
    -6		/tse/
    -6		/tsel/
    -6		/tself/
    -6		/tsi/
    -6		/tsid/
    -6		/tside/
    6		/tti/
    6		/ttin/
    6		/tting/
    -6		/twin/
    6		/twis/
    6		/twist/
    6		/type$/
    6		/type/
    6		/uanta/
    6		/ubb/
    -6		/ubs/
    6		/uchis/
    6		/uci/
    6		/uciat/
    6	weakness:79	/uckl/
    6	severe_headache:98	/ueca$/
    6	severe_headache:50	/ueca/
    -6		/ueda/
    -6		/ueden/
    6		/uedo$/
    6		/uedo/
    6		/uent/
    -6		/uerp/
    -6		/uerpo/
    6	weakness:7	/uerz/
    6	weakness:16	/uerza/
    6		/uill/
    6		/uille/
    6	self_harm:1	/uir$/
    6	self_harm:5	/uir/
    -6		/uisi/
    -6		/uite/
    -6		/uiz/
    -6		/uiza$/
    -6		/uiza/
    -6		/uje/
    6	emergency:3	/ula/
    6		/umbn/
    6		/umbne/
    6		/unk$/
    6		/unk/
    6	allergic_reaction:7	/urn/
    6		/urned/
    -6		/urv/
    -6		/used$/
    -6		/used/
    -6		/utsi/
    -6		/utsid/
    -6		/venin/
    6		/veral/
    6		/veris/
    6		/ves/
    6	tingling:15 self_harm:35	/vie/
    -6		/view/
    -6		/viso$/
    -6		/wards/
    -6		/watc/
    -6		/watch/
    -6	sharp_pain:-1	/way/
    6		/weati/
    -6		/weir/
    -6		/weird/
    6		/wels$/
    6		/wels/
    6		/wist/
    6		/xcruc/
    -6		/xed$/
    -6		/xed/
    -6		/years/
    6		/ype$/
    6		/ype/
    -6		: & [en12]
    6		: ~ and
    6		<be> #
    6		<be> <count> <time>
    -6		<be> <day> ,
    -6		<be> <my> durmio
    6		<be> <my> quita
    -6		<be> <part> to
    -6		<be> <the> <side>
    -6		<be> algo
    -6		<be> as
    -6		<be> better
    -6		<be> down
    -6		<be> from
    -6		<be> grand
    6		<be> hurting today
    -6		<be> imagining
    -6		<be> imagining it
    6		<be> it normal
    -6		<be> just <the>
    6		<be> no
    6		<be> normal que
    6		<be> not <become>
    6		<be> not <my>
    -6		<be> on <my>
    -6		<be> peor que
    -6		<be> pins
    -6		<be> pins and
    6		<be> told
    -6		<be> way
    -6		<be> way out
    6		<be> ~ afternoon
    6		<be> ~ cuando
    6		<be> ~ hospital
    6	severe_headache:18 faint_dizzy:14 emergency:26	<be> ~ i
    6		<be> ~ lot
    6		<be> ~ mas
    -6		<be> ~ new
    -6		<be> ~ notch
    -6		<be> ~ o
    -6		<be> ~ oil
    -6		<be> ~ out
    -6		<be> ~ over
    6		<be> ~ poquito
    6		<be> ~ quita
    6		<be> ~ sleep
    -6		<be> ~ wee
    -6		<be> ~ will
    6		<be> ~ worked
    6		<become> ,
    -6		<become> <my> <part>
    6		<become> in
    6	numbness:14	<become> to sleep
    -6		<become> ~ <be>
    6		<become> ~ came
    6		<become> ~ from
    6		<become> ~ good
    -6		<become> ~ time
    -6		<become> ~ tomorrow
    -6		<become> ~ walk
    6		<become> ~ way
    6		<become> ~ worse
    6		<become> ~ wrong
    6		<count> <part> <be>
    -6		<count> <part> and
    -6		<count> and
    6		<count> bit
    -6		<count> ~ about
    6		<count> ~ still
    6		<day> ~ pain
    6		<day> ~ still
    6		<day> ~ today
    6		<day> ~ you
    6		<feel> <the> thing
    6		<feel> in it
    -6		<feel> very
    -6		<feel> ~ <become>
    -6		<feel> ~ before
    6		<feel> ~ but
    6		<feel> ~ like
    6		<feel> ~ not
    -6		<feel> ~ session
    6		<feel> ~ thing
    -6		<have> <be>
    -6		<have> <become> <the>
    -6		<have> pins
    -6		<have> pins and
    -6		<have> stopped
    6		<have> ~ able
    6		<have> ~ at
    6		<have> ~ before
    6		<have> ~ down
    6		<have> ~ for
    6		<have> ~ from
    6		<have> ~ session
    6		<have> ~ woken
    6		<keep> <my> in
    -6		<my> <part> <become>
    6		<my> <part> so
    -6		<my> and
    -6		<my> body
    6		<my> bowels
    -6		<my> breast
    6		<my> da <the>
    -6		<my> durmio
    -6		<my> escriban
    6		<my> grip
    -6		<my> pueden
    -6		<my> puedo meter
    6		<my> quita
    6		<my> ~ aire
    6		<my> ~ algo
    -6		<my> ~ bit
    -6		<my> ~ come
    6		<my> ~ darme
    -6		<my> ~ fine
    -6		<my> ~ happy
    -6		<my> ~ honestly
    -6	sharp_pain:48 chest_breath:5	<my> ~ i
    -6		<my> ~ meter
    6		<my> ~ muchisimo
    6		<my> ~ mucho
    -6		<my> ~ super
    6		<my> ~ todo
    6		<my> ~ twice
    6		<my> ~ well
    6		<part> , <count>
    -6	sharp_pain:30	<part> , no
    6	weakness:-7 numbness:14	<part> . no
    6		<part> . otherwise
    6		<part> <be> <become>
    6		<part> <be> fizzing
    -6		<part> <be> happy
    -6		<part> <be> painful
    6		<part> <be> really
    6		<part> <feel> like
    6		<part> dormido
    6		<part> gives
    6		<part> gordo
    -6		<part> hurts today
    -6		<part> of drawers
    6	radiating_pain:55 numbness:10	<part> y
    6	weakness:-8 numbness:29	<part> ~ .
    6	sharp_pain:-17 weakness:-8 numbness:31 tingling:25 persistent_beyond_72h:27 calf_swelling:37	<part> ~ <be>
    6		<part> ~ as
    -6		<part> ~ drawers
    6		<part> ~ fizzing
    -6		<part> ~ grand
    -6		<part> ~ hace
    6		<part> ~ heavy
    6		<part> ~ if
    -6		<part> ~ pero
    6		<part> ~ properly
    6	numbness:54	<part> ~ sleep
    6		<part> ~ tight
    6		<part> ~ tingling
    -6		<part> ~ toda
    6	weakness:64	<part> ~ trapo
    -6		<part> ~ weird
    6		<part> ~ worse
    -6		<person> ~ <become>
    6		<person> ~ if
    6		<person> ~ she
    -6		<side> <part> hurts
    6	sharp_pain:-6	<side> <the>
    6		<side> <time> ,
    -6		<side> as rain
    -6		<side> good
    6		<side> good .
    -6		<side> over <the>
    6		<side> yours
    6	worsening:-4	<side> ~ ,
    -6		<side> ~ ?
    -6		<side> ~ ages
    6		<side> ~ fine
    -6		<side> ~ today
    6		<the> # rd
    6		<the> <be> <side>
    -6		<the> <count>
    -6		<the> <part> ?
    6		<the> <part> dormido
    6		<the> <time> and
    6		<the> ambulance
    6		<the> bathroom
    -6		<the> bit worse
    -6		<the> brought
    -6		<the> brought <my>
    -6		<the> chance of
    -6		<the> check
    -6		<the> cita
    -6		<the> cuerpo
    -6		<the> dead
    6		<the> deep
    6		<the> dinner plate
    6		<the> emergency
    6		<the> from
    6		<the> heat pack
    -6		<the> lista
    -6		<the> masajista
    6	numbness:13	<the> numbness
    6		<the> numbness <be>
    6		<the> orina
    6		<the> pain <have>
    -6		<the> pain in
    6		<the> seguir
    6		<the> shower
    6		<the> stairs
    -6		<the> table ,
    -6		<the> todo
    -6		<the> touch
    -6		<the> twinge
    -6		<the> vida ,
    -6		<the> walk
    6		<the> ward
    -6		<the> ~ achy
    -6		<the> ~ anywhere
    6		<the> ~ bed
    6		<the> ~ cold
    6		<the> ~ desde
    -6		<the> ~ despues
    -6		<the> ~ dolor
    6	history_injury:6	<the> ~ duele
    6		<the> ~ enorme
    6		<the> ~ free
    6		<the> ~ gordo
    -6		<the> ~ hospital
    -6		<the> ~ hurt
    6		<the> ~ l5
    -6		<the> ~ moving
    6		<the> ~ now
    6		<the> ~ numbness
    -6		<the> ~ para
    -6		<the> ~ pero
    6		<the> ~ plate
    6		<the> ~ pressed
    6		<the> ~ put
    6		<the> ~ rd
    -6		<the> ~ saw
    6		<the> ~ size
    6		<the> ~ still
    -6		<the> ~ tender
    -6		<the> ~ voy
    6		<the> ~ will
    -6		<the> ~ wore
    -6		<time> old
    6		<time> on ,
    6		<time> ~ <have>
    -6		<time> ~ about
    -6		<time> ~ at
    6		<time> ~ baby
    -6		<time> ~ no
    6		<time> ~ notch
    -6		<time> ~ nothing
    -6		<time> ~ pain
    -6		<time> ~ there
    -6		<time> ~ without
    -6		? & [en1002]
    6		? & [en762]
    -6		? no
    -6		? ~ <person>
    6		? ~ <side>
    -6		? ~ weakness
    -6	radiating_pain:45	[en1002] & [en101]
    -6		[en1002] & [en124]
    -6		[en1002] & [en199]
    -6		[en1002] & [en506]
    6		[en1002] & [en522]
    -6		[en1002] & [en682]
    6		[en1002] & [en778]
    -6		[en1002] & [en889]
    6		[en1007] & [en311]
    -6		[en1007] & [en468]
    -6		[en1014] & ,
    -6		[en1014] & [es1]
    6		[en1014] & [es29]
    -6	chest_breath:21	[en1018] & [en19]
    -6		[en1018] & [en215]
    6		[en1018] & [en394]
    -6		[en1018] & [en404]
    6		[en1018] & [en60]
    -6		[en1018] & [en653]
    6		[en1018] & [en871]
    6		[en1018] & [es182]
    -6		[en101] & [en250]
    6		[en101] & [en468]
    -6		[en101] & [en709]
    6		[en101] & [en746]
    6		[en1020] & [en252]
    6		[en1020] & [en426]
    -6		[en1020] & [en853]
    6	numbness:11	[en1020] & [en93]
    -6		[en1020] & tingling
    6		[en106] & [en1020]
    6		[en106] & [en869]
    6		[en111]
    6		[en116] & [en19]
    6		[en116] & [en251]
    6		[en118] & ,
    6		[en118] & [en874]
    -6		[en11] & [en1013]
    -6		[en11] & [en311]
    -6	sharp_pain:-26 emergency:17	[en11] & [en362]
    -6		[en11] & [en380]
    -6		[en11] & [en394]
    -6	worsening:11	[en11] & [en426]
    6	sharp_pain:-13	[en11] & [en682]
    6		[en11] & [en871]
    -6		[en11] & [en90]
    -6		[en11] & [en991]
    6		[en11] & rd
    -6		[en121] & [en1020]
    -6		[en121] & [en660]
    -6		[en121] & [en874]
    6		[en122]
    -6		[en124] & [en143]
    6		[en127]
    -6		[en12] & [en378]
    6		[en12] & [en458]
    -6		[en12] & [en495]
    -6		[en12] & [en613]
    -6		[en12] & [en650]
    6		[en12] & pee
    6		[en135] & [en693]
    6		[en138] & [en148]
    -6		[en138] & [en966]
    6		[en143] & [en143]
    -6		[en143] & [en189]
    6		[en143] & [en378]
    6		[en148] & [en28]
    -6		[en148] & [en325]
    -6		[en157] & .
    6		[en157] & [en20]
    -6		[en157] & [en60]
    -6		[en157] & [en762]
    -6		[en159] & [en633]
    6		[en167] & [en1002]
    -6		[en170] & [en1020]
    6		[en170] & [en215]
    6		[en170] & [en252]
    -6		[en170] & [en317]
    -6		[en170] & [en378]
    6		[en170] & [en474]
    6		[en170] & [en63]
    -6		[en170] & [en660]
    -6		[en170] & [en682]
    -6		[en170] & [en85]
    -6		[en170] & [en869]
    -6	weakness:17 self_harm:6	[en170] & [en874]
    -6		[en181] & [en60]
    -6		[en186] & [en490]
    -6		[en189]
    -6		[en189] & [en234]
    -6		[en197] & ,
    -6	sharp_pain:-25 weakness:13 tingling:-15	[en19] & ,
    -6		[en19] & .
    6		[en19] & [en124]
    -6		[en19] & [en159]
    6	worsening:59	[en19] & [en19]
    -6		[en19] & [en618]
    6		[en19] & [en84]
    6		[en19] & [en890]
    -6		[en19] & [en93]
    -6		[en19] & [en989]
    -6		[en19] & [es102]
    -6		[en19] & [es878]
    -6		[en19] & ache
    -6		[en19] & soreness
    6		[en202] & [en143]
    6		[en202] & [en251]
    6		[en202] & [en252]
    -6		[en202] & [en39]
    -6	allergic_reaction:5	[en20] & [en1002]
    6		[en20] & [en124]
    6		[en20] & [en185]
    6		[en20] & [en215]
    6	tingling:-1	[en20] & [en251]
    -6		[en20] & [en362]
    6		[en20] & [en693]
    -6		[en20] & [en807]
    -6		[en20] & [en84]
    -6		[en20] & wednesday
    6		[en212] & [en602]
    6		[en212] & [en874]
    -6		[en215] & [en1018]
    6		[en215] & [en19]
    -6		[en215] & [en810]
    -6		[en215] & [en874]
    -6		[en218] & [en474]
    6	self_harm:44	[en21] & [en362]
    6		[en21] & [en474]
    -6	sharp_pain:7 radiating_pain:-10 weakness:-4 numbness:-10 tingling:-6 worsening:-29 persistent_beyond_72h:-4 history_disc:-9 history_injury:-4 osteoporosis:-1 bladder_bowel:9 saddle_numbness:-14 fever:-2 severe_headache:-3 allergic_reaction:-4 emergency:-6 self_harm:-16	[en234]
    -6	numbness:13	[en234] & [en1018]
    6	sharp_pain:8 self_harm:47	[en234] & [en1020]
    6		[en234] & [en309]
    -6		[en234] & [en3]
    6		[en234] & [en42]
    6	weakness:2	[en234] & [en522]
    -6		[en234] & twinge
    6		[en244] & #
    6		[en250] & [en1018]
    6		[en250] & [en138]
    6		[en250] & [en148]
    6		[en250] & [en215]
    -6		[en250] & [en377]
    -6		[en250] & [en3]
    6		[en250] & [en468]
    6		[en250] & [en633]
    -6		[en250] & [en853]
    6	pregnancy_symptom:80 faint_dizzy:19	[en251] & [en20]
    6		[en251] & [en377]
    -6	weakness:10 numbness:-4	[en251] & [en493]
    6	weakness:-20 allergic_reaction:25	[en251] & [en633]
    -6		[en251] & [en874]
    6		[en251] & bowels
    6	tingling:6	[en251] & forearm
    -6		[en252] & [en949]
    6		[en253] & [en506]
    6		[en266] & [en251]
    6		[en28] & [en101]
    -6		[en28] & [en11]
    6		[en28] & [en141]
    6		[en28] & [en234]
    6		[en28] & [en508]
    -6		[en28] & drawers
    -6		[en297]
    -6		[en298] & [en234]
    6		[en298] & [en468]
    -6		[en29] & .
    -6		[en309] & [en19]
    -6		[en309] & [en507]
    -6		[en309] & [en522]
    -6		[en309] & [en63]
    6		[en309] & [en746]
    -6		[en309] & [en869]
    -6		[en317] & [en1020]
    -6		[en317] & [en11]
    -6		[en317] & [en170]
    6		[en317] & [en746]
    -6		[en317] & [en869]
    6		[en325] & [en474]
    6		[en325] & [en58]
    6		[en333] & [en869]
    6	sharp_pain:10 numbness:-14 worsening:-3 faint_dizzy:15	[en362] & [en11]
    -6	sharp_pain:-2 weakness:-4	[en362] & [en12]
    6		[en362] & [en380]
    -6		[en362] & [en426]
    -6		[en362] & [en807]
    -6		[en362] & [en953]
    6		[en362] & hives
    6		[en378] & [en141]
    6		[en378] & [en20]
    -6		[en378] & [en28]
    -6		[en378] & [en468]
    6		[en378] & [en877]
    -6		[en378] & [en989]
    -6		[en378] & numbness
    6		[en37] & [en181]
    6		[en37] & [en218]
    -6		[en37] & [en28]
    -6		[en37] & [en3]
    6		[en37] & [en468]
    6		[en37] & [en949]
    -6		[en37] & drawers
    6	persistent_beyond_72h:44	[en380] & [en1020]
    6		[en380] & [en461]
    -6		[en394] & .
    6		[en394] & [en853]
    6		[en394] & [en869]
    6		[en397] & [en11]
    -6		[en39] & [en234]
    -6		[en39] & [en746]
    -6		[en39] & [en966]
    6	persistent_beyond_72h:-2	[en3]
    6		[en3] & [en468]
    6		[en3] & [en746]
    -6		[en3] & [en810]
    -6		[en404] & [en966]
    6		[en410] & ,
    -6		[en410] & [en762]
    -6		[en410] & [en810]
    -6		[en410] & [en980]
    6	radiating_pain:54	[en426] & [en11]
    -6		[en42] & [en394]
    6		[en42] & [en633]
    -6		[en42] & [en84]
    6		[en42] & [en874]
    6	weakness:61	[en437] & [en1002]
    6	numbness:12	[en437] & [en1020]
    6	numbness:3	[en437] & [en20]
    -6		[en442] & [en12]
    -6		[en442] & [en63]
    -6		[en442] & [en810]
    -6		[en442] & [en980]
    6		[en455] & [en251]
    -6		[en458] & #
    -6		[en458] & [en12]
    -6		[en458] & tingling
    6		[en461] & [en19]
    -6		[en461] & [en234]
    6		[en461] & [en93]
    -6		[en468] & ,
    6		[en468] & [en490]
    6		[en468] & [en613]
    -6		[en468] & [en980]
    6		[en468] & thursday
    6		[en474] & [en602]
    -6		[en474] & [en650]
    6		[en474] & [en906]
    -6		[en474] & [en935]
    6		[en474] & agony
    6		[en474] & urgent
    6	sharp_pain:24	[en477] & [en966]
    6		[en479] & [en28]
    6		[en490] & [en19]
    6		[en490] & [en250]
    -6		[en490] & [en522]
    6		[en490] & [en613]
    6		[en490] & [en967]
    -6		[en493] & [en20]
    -6		[en495]
    6		[en506] & [en39]
    -6		[en508] & [en12]
    6		[en508] & [en157]
    -6		[en508] & [en394]
    -6		[en508] & [en445]
    6		[en508] & [en633]
    6		[en508] & [en746]
    6		[en522] & [en602]
    6		[en522] & [en650]
    -6		[en533] & ,
    6		[en533] & [en633]
    -6		[en551] & [en148]
    6		[en551] & [en19]
    6		[en551] & [en212]
    -6		[en551] & [en213]
    6		[en551] & [en549]
    -6		[en551] & [en63]
    6		[en551] & [en762]
    6		[en551] & [en954]
    6		[en554] & [en19]
    -6		[en567] & [en1002]
    -6		[en567] & [en1020]
    -6		[en567] & [en170]
    6		[en567] & [en37]
    6		[en567] & [en966]
    -6	radiating_pain:-3 tingling:-8 persistent_beyond_72h:-9	[en58]
    6	weakness:64	[en58] & [en1020]
    6		[en58] & [en11]
    6	weakness:63	[en58] & [en19]
    6		[en58] & [en63]
    6		[en602] & [en1018]
    6		[en602] & [en1020]
    6		[en602] & [en138]
    -6		[en602] & [en266]
    6		[en602] & [en437]
    -6		[en602] & [en778]
    -6		[en60] & [en101]
    -6		[en60] & [en148]
    -6	emergency:15	[en60] & [en197]
    -6		[en60] & [en493]
    -6		[en60] & [es182]
    -6		[en613] & [en468]
    6		[en613] & [en634]
    -6		[en613] & [en889]
    6		[en633] & [en317]
    6		[en633] & [en805]
    6		[en633] & [en93]
    6		[en634] & [en19]
    -6		[en634] & [en20]
    6		[en634] & [en212]
    -6		[en634] & [en58]
    -6		[en634] & [en653]
    -6		[en634] & [en807]
    6		[en634] & [en989]
    -6		[en63] & [en37]
    6		[en63] & [en917]
    6		[en650] & [en116]
    -6		[en650] & [en551]
    -6		[en650] & [en618]
    -6		[en650] & [en660]
    6		[en650] & [en966]
    -6		[en650] & [es182]
    6		[en653] & [en234]
    -6		[en653] & [en42]
    -6		[en653] & [en746]
    6	sharp_pain:1	[en660] & [en170]
    6	tingling:20	[en660] & [en251]
    6		[en660] & [en60]
    6		[en660] & [en63]
    -6		[en660] & [en90]
    -6		[en677] & [en11]
    -6		[en677] & [en28]
    6		[en677] & [en938]
    -6		[en677] & [en966]
    6		[en679] & [en682]
    6		[en682] & [en28]
    6		[en682] & [en551]
    6		[en682] & [en60]
    -6		[en682] & [en762]
    6		[en682] & hives
    6		[en693] & ,
    6		[en693] & [en20]
    -6		[en693] & [en28]
    -6		[en693] & [en980]
    -6		[en698]
    6		[en709] & [en1002]
    -6		[en709] & [en1020]
    -6		[en709] & [en20]
    6		[en709] & [en250]
    -6		[en709] & [en426]
    6		[en709] & [en709]
    6		[en709] & [en810]
    -6		[en746] & [en11]
    6		[en746] & [en138]
    6	worsening:85	[en746] & [en362]
    6		[en746] & [en58]
    6		[en746] & [en653]
    -6		[en762] & [en1018]
    6		[en762] & [en143]
    -6		[en762] & [en170]
    -6		[en762] & [en693]
    6		[en762] & [en762]
    6		[en762] & [en84]
    6		[en762] & [en853]
    6		[en762] & [en980]
    -6		[en805] & [en234]
    6		[en805] & [en37]
    -6		[en805] & [en682]
    6		[en805] & [en807]
    -6		[en807] & [en181]
    6		[en807] & [en37]
    6		[en807] & [en554]
    6		[en810] & :
    -6	radiating_pain:20	[en810] & [en1020]
    6		[en810] & [en157]
    -6		[en810] & [en250]
    6		[en810] & [en28]
    6		[en810] & [en293]
    6		[en810] & [en551]
    6		[en810] & [en567]
    6		[en810] & [en679]
    6		[en810] & [en85]
    6		[en810] & [en986]
    -6		[en810] & wednesday
    -6		[en84] & [en12]
    -6		[en84] & [en251]
    -6		[en84] & [en266]
    -6		[en84] & [en60]
    6		[en84] & [en853]
    6		[en84] & [en966]
    6		[en84] & [en967]
    6		[en84] & [en980]
    -6		[en853] & [en12]
    -6		[en853] & [en679]
    -6		[en85] & .
    -6		[en85] & [en28]
    6		[en869] & ?
    -6		[en869] & [en250]
    6		[en869] & [en252]
    6		[en869] & [en3]
    6		[en869] & [en618]
    6		[en869] & [en85]
    -6		[en869] & [en889]
    6		[en869] & tingling
    -6		[en871] & ,
    6	chest_breath:41	[en874] & [en124]
    -6		[en874] & [en380]
    -6		[en874] & [en613]
    -6		[en874] & [en805]
    -6		[en874] & [en807]
    6		[en874] & [en935]
    -6		[en874] & [en980]
    6	faint_dizzy:25	[en874] & [es106]
    6		[en874] & [es182]
    -6	sharp_pain:12 radiating_pain:-4 weakness:-35 tingling:-18 emergency:-4	[en874] & [es214]
    -6		[en874] & [es42]
    6		[en874] & [es502]
    6		[en874] & [es870]
    -6		[en874] & durmio
    -6		[en874] & escriban
    -6		[en877] & [en60]
    6		[en889] & [en60]
    6		[en890] & [en127]
    6		[en890] & [en170]
    -6		[en890] & [en493]
    -6		[en890] & [en522]
    -6		[en890] & [en746]
    6		[en890] & [en989]
    -6		[en906] & [en266]
    -6		[en906] & [en693]
    6		[en917] & [en37]
    -6		[en935] & [en762]
    6		[en938] & [en490]
    6		[en938] & [en874]
    -6		[en93] & .
    -6		[en93] & [en127]
    -6		[en93] & [en251]
    -6		[en93] & [en474]
    -6		[en93] & [en551]
    -6		[en93] & [en633]
    -6		[en93] & [en660]
    -6		[en93] & [en810]
    -6		[en949] & [en461]
    -6		[en949] & [en810]
    -6	tingling:17	[en951]
    -6		[en954] & [en181]
    6		[en954] & [en810]
    -6		[en965]
    -6		[en966] & [en215]
    -6		[en966] & [en218]
    -6		[en966] & [en39]
    -6		[en966] & [en618]
    -6		[en966] & [en778]
    6		[en966] & [en871]
    -6		[en966] & [en906]
    -6		[en966] & [en966]
    -6		[en966] & [en980]
    -6		[en966] & [en981]
    6		[en966] & [en986]
    6		[en966] & [en997]
    6		[en966] & agony
    6		[en967] & [es54]
    -6		[en980] & [en426]
    6		[en980] & [en461]
    -6		[en980] & [en874]
    -6		[en980] & [en954]
    -6		[en986] & [en1020]
    6		[en986] & [en633]
    6		[en986] & [en63]
    -6		[en986] & [es182]
    6		[en989] & [en746]
    -6		[en991]
    -6		[en991] & [en490]
    6	persistent_beyond_72h:-14	[en997]
    -6		[en997] & [en19]
    -6		[en997] & [en20]
    -6		[en997] & [en28]
    6		[en997] & [en890]
    6		[en999] & [en266]
    -6		[es1021]
    -6		[es102] & [es54]
    -6		[es106] & [es182]
    -6		[es106] & [es887]
    -6		[es106] & [es955]
    6		[es113]
    -6		[es122] & [es774]
    -6		[es122] & [es894]
    -6		[es13] & [es14]
    6		[es13] & [es182]
    6		[es13] & [es183]
    -6		[es13] & [es234]
    -6		[es13] & [es375]
    6		[es14] & [es830]
    -6		[es15]
    -6		[es15] & ,
    6	sharp_pain:5	[es17]
    -6		[es17] & ,
    -6		[es182] & [en1002]
    -6		[es182] & [en309]
    -6		[es182] & [en404]
    -6		[es182] & [en567]
    6		[es182] & [en58]
    -6		[es182] & [en653]
    -6		[es182] & [es362]
    -6		[es182] & [es886]
    -6		[es182] & [es902]
    -6		[es182] & bruises
    -6		[es182] & calambritos
    -6		[es182] & fiebre
    -6		[es182] & hives
    -6		[es182] & noto
    -6		[es182] & punzadas
    -6		[es182] & sabria
    6		[es183]
    -6		[es189] & [es694]
    6		[es189] & [es699]
    -6		[es1] & [en19]
    6		[es1] & [es255]
    6		[es1] & [es486]
    6	osteoporosis:-6 pregnancy_symptom:-4 severe_headache:-3	[es1] & [es699]
    6		[es1] & [es726]
    -6		[es1] & [es90]
    -6		[es1] & [es975]
    6		[es207]
    6	sharp_pain:27	[es214] & [es106]
    -6		[es214] & [es235]
    6		[es214] & [es26]
    -6		[es214] & [es854]
    -6		[es214] & [es90]
    -6		[es234] & [es854]
    -6		[es247]
    -6		[es247] & [es54]
    6		[es247] & [es966]
    6		[es251] & [es214]
    6		[es253] & [es982]
    -6		[es254] & ,
    6		[es267]
    6		[es26] & [es230]
    6	sharp_pain:15 persistent_beyond_72h:-10	[es29]
    6		[es29] & [en118]
    6		[es29] & [es207]
    6		[es29] & [es699]
    6		[es29] & [es759]
    -6		[es2] & [es342]
    -6		[es2] & [es62]
    6		[es2] & trapo
    6		[es342] & [en874]
    -6		[es342] & [es102]
    -6		[es342] & [es13]
    -6		[es362] & [es26]
    6		[es362] & [es54]
    6		[es375] & [es2]
    -6		[es42] & [es870]
    6		[es438] & [es518]
    -6		[es438] & [es55]
    6	bladder_bowel:2	[es438] & [es742]
    -6		[es44] & [en12]
    6		[es459] & [es26]
    -6		[es486] & ,
    6		[es486] & [en118]
    -6		[es486] & [es182]
    6		[es486] & [es887]
    6		[es49] & [es998]
    -6		[es502] & durmio
    -6		[es503] & [en874]
    -6		[es506] & [es966]
    -6		[es509] & [es950]
    6		[es518] & [es742]
    6		[es54] & [es15]
    -6		[es54] & [es2]
    6		[es54] & [es502]
    6		[es55] & [es694]
    -6		[es55] & traia
    6		[es638] & [es1]
    -6		[es638] & [es982]
    -6		[es694] & [es106]
    6		[es694] & [es150]
    -6		[es694] & [es982]
    -6		[es699] & [es233]
    -6		[es699] & [es699]
    6		[es731] & ,
    -6		[es758]
    6		[es758] & [en19]
    6	self_harm:12	[es758] & [es247]
    6		[es758] & [es854]
    6		[es758] & [es966]
    -6	sharp_pain:-27 radiating_pain:-1 numbness:4	[es759]
    6		[es759] & [es150]
    6		[es806] & [en490]
    6		[es830]
    -6		[es854] & [es13]
    -6		[es854] & [es362]
    -6		[es854] & [es998]
    -6		[es855] & [en874]
    -6		[es870] & [es44]
    6		[es870] & [es699]
    6		[es870] & [es950]
    -6		[es878] & [es2]
    6		[es91] & [en874]
    6		[es91] & [es214]
    -6		[es950] & [es174]
    -6		[es966] & [es870]
    6		[es982] & [es362]
    -6		[es982] & [es503]
    6		[es982] & [es62]
    6		[es982] & adolorida
    -6		[es998] & [es106]
    -6	numbness:4	[es998] & [es1]
    -6		[es998] & [es234]
    6		[es998] & [es26]
    6		[es998] & [es759]
    -6		[es998] & [es975]
    -6		a baby
    -6		a bath
    6		a dinner
    6		a seguir
    -6		a twinge
    -6		about it
    -6		about my
    -6		ache & [en762]
    -6		ache <the>
    -6		ache is
    6		ache ~ <be>
    -6		aching ~ <the>
    6		achy & [en746]
    6		adormecimiento ~ <the>
    6		after ~ massage
    -6		ago .
    -6		agony & ,
    6		all day
    -6		all good
    6		allergic
    6		along
    6		along <my>
    6		along my
    6		along ~ <part>
    6		also
    6		am at
    6		ambulance
    6	persistent_beyond_72h:-30	an
    -6	weakness:27	and <the>
    -6		and all
    -6		and has
    6		and i
    -6		and it <be>
    6		and it hurts
    -6		and ~ <keep>
    -6		and ~ do
    -6		and ~ fine
    -6		and ~ hardly
    6		and ~ not
    -6		and ~ only
    6		and ~ painful
    6		and ~ thing
    -6		antes de
    -6		any chance
    -6		apenas
    -6		apenas ~ de
    -6		as ever
    -6		as rain
    -6		as ~ nothing
    6		asap ~ <be>
    -6		asleep ~ <the>
    -6		at ~ <have>
    -6		at ~ not
    -6		at ~ on
    -6		aviso
    6		baja <the>
    6		baja ~ <the>
    6		barely ~ <my>
    -6		be honest
    6		because
    6		been able
    -6		before ~ <the>
    6		below
    6		bend
    6		better ,
    -6		better ~ <have>
    6		better ~ <part>
    6		bien ~ <part>
    6		big toe
    -6		bit heavy
    -6		bit ~ it
    -6		bit ~ than
    -6		bit ~ yesterday
    6		blisters
    -6		boss
    6		both arms
    6		both legs
    -6		bother ~ <side>
    6		bowels
    6		brazo
    -6		brought
    -6		bruise ~ <part>
    -6		but my
    6		but ~ do
    6		but ~ of
    -6		but ~ way
    -6		buzzing & ,
    -6		buzzing ~ <the>
    6		by ~ i
    6		cada ~ que
    -6		calf & [es182]
    6		call it
    6		call ~ <be>
    -6		cama
    6		came <part>
    6		came back
    -6		came ~ <become>
    -6		came ~ <have>
    -6		came ~ <the>
    -6		came ~ with
    -6		can
    6		can barely
    -6		can i <become>
    6		can not even
    -6		can not fault
    -6		can ~ .
    -6		can ~ fault
    -6		can ~ find
    -6		can ~ hot
    -6		can ~ now
    -6		can ~ over
    -6	weakness:26	can ~ up
    -6		car ~ ,
    6		cara
    -6		caso de
    -6		caso ~ que
    6		cerrar
    6		cerrar <the>
    6		cerrar <the> <part>
    6		cerrar ~ <part>
    -6		chance of
    -6		chemo
    -6		chest of
    6	fever:9	chills
    -6		cita
    6		collapsed
    -6		come
    -6		completely <become>
    -6		completely gone
    -6		con <the> que
    -6		con la
    -6		contact
    -6		conviene
    -6		cosa
    -6		could ~ <be>
    6		could ~ <person>
    6		cramping
    -6		cuerpo
    6		da <the>
    -6		danke
    6	bladder_bowel:12	darme cuenta
    -6		darme de
    -6		darme de baja
    -6		darme ~ baja
    -6		day and
    -6		de <the> lista
    -6		de que
    6		de trapo
    6		de ~ .
    -6		de ~ lista
    -6		de ~ ni
    -6		dead ~ ,
    6		dedo gordo
    6		derecho
    6		desde que
    -6		despues de
    -6		dia ~ ,
    6		dias ~ <the>
    6		dice
    -6	history_injury:16	did not
    -6		did not like
    -6		did ~ how
    6		did ~ i
    -6		did ~ like
    6		die
    6		dinner plate
    6		disc ~ <part>
    -6		dizzy & [en234]
    -6		do not
    -6		do ~ if
    6		do ~ to
    -6		does not hurt
    -6		does ~ <side>
    6		dolor ~ <be>
    -6		dolor ~ traia
    -6		dormi
    6		down <the> <side>
    -6		dropped ~ <part>
    -6		dropped ~ and
    6	worsening:70 persistent_beyond_72h:-3	duele mas
    6		duele ~ de
    -6		duerme ~ <the>
    6		duro
    6		each day
    6		each ~ <be>
    6		easing off
    -6		ego
    6		either
    6	radiating_pain:21 worsening:41	el dolor
    6		electric ~ <my>
    6		else ~ i
    6		embarazada
    -6		emergency ~ <the>
    -6		en caso
    -6		en caso de
    -6		en ~ no
    -6		en ~ pero
    6		enorme
    -6		escribirme
    -6		eso ,
    -6		estoy bien
    -6		evening
    -6		ever ~ <be>
    6		every <count>
    -6	worsening:100	every <time>
    6		except ~ <be>
    6		except ~ <part>
    6		excruciating
    6	allergic_reaction:22	eyes
    -6		factura
    -6		fading & [en746]
    6		fainted & [en11]
    6		fainted in
    6		fainted in <the>
    -6		fault it
    6		feel anything
    -6		feeling fine
    -6		feeling in
    6		feet are
    -6	history_injury:29	fell
    -6		fell ~ last
    -6		fell ~ on
    -6		felt better
    6		fingers .
    -6		fingertips & ,
    -6		first night
    -6		five
    6		flared up
    -6		foot ,
    -6		football
    -6		for months
    6		for more
    -6		for the
    -6		for ~ to
    -6		found ~ i
    -6		four
    -6		free ~ <the>
    -6		fue
    6		fuerte ~ <the>
    -6		fui a
    6		fusion
    -6		get these
    -6		getting better
    -6		give ~ when
    -6		goes numb
    6		goes up
    -6		going down
    6		gone .
    6		gone by
    6		gone to
    -6		good ~ <have>
    -6		gusto
    6		had the
    -6		had tingling
    -6		hago ~ <part>
    6		hand ,
    6		happened
    6		happened before
    -6		hardly
    -6		hardly ~ now
    -6		has stopped
    -6		have the
    -6		he <keep>
    6		he can
    -6		he kept
    -6		he ~ it
    6		headed
    6		heaven
    -6		heavy ~ <the>
    -6		help her
    -6		hi ~ i
    6		hip is
    6		hold a
    6		honestly the
    6		hora ~ duele
    6		hora ~ mas
    -6		hormigas
    6		hormigueo & [es182]
    -6		hormigueo & [es342]
    -6		hormigueo ~ <the>
    -6		hospital ~ <be>
    -6		hot bath
    6		hot ~ <my>
    6		hot ~ <the>
    6		hours on
    -6		how ~ <time>
    -6		hoy
    -6		i <be> <the>
    6		i <be> at
    6		i <become> off
    6		i <have> to
    -6		i call if
    6		i know you
    -6		i left
    -6		i lie
    -6		i told
    6		i type
    6		i wet
    6		i wipe
    -6		i would <be>
    6		i would rather
    -6		i ~ <count>
    -6		i ~ ?
    -6		i ~ again
    6		i ~ agony
    6		i ~ baby
    6		i ~ bit
    6		i ~ burning
    6		i ~ came
    6		i ~ do
    -6		i ~ full
    6		i ~ lift
    6		i ~ myself
    -6	sharp_pain:1 self_harm:50	i ~ not
    6		i ~ out
    6		i ~ rather
    -6		i ~ really
    -6		i ~ swimming
    6		i ~ than
    6		i ~ up
    -6		i ~ very
    6		i ~ wake
    6		i ~ yesterday
    -6		ich
    -6		if ~ <become>
    6		in <count> <part>
    6		in <side> <part>
    -6	tingling:12	in <the> <part>
    -6		in <the> <time>
    -6		in <the> house
    -6		in <the> room
    6		in <the> shower
    6		in a
    6		in agony
    -6	radiating_pain:1 numbness:-10 tingling:42 saddle_numbness:-3 severe_headache:-11 allergic_reaction:-52 emergency:-4	in ~ <part>
    6		in ~ <person>
    -6		in ~ completely
    -6		in ~ down
    -6		in ~ house
    6		in ~ shower
    -6		in ~ so
    -6		in ~ still
    -6		in ~ well
    6		in ~ when
    -6		in ~ without
    6		inside my
    6	radiating_pain:8	into <my> <part>
    6		ir a
    -6		is an
    -6		is as
    6		is back
    6		is nearly
    -6		is painful
    6		is stabbing
    -6		is tingling
    -6		it <be> painful
    6		it <be> sharp
    6		it <be> urgent
    -6		it hurts more
    6		it normal
    -6		it now
    6		it went
    -6		it ~ .
    6		it ~ <day>
    -6		it ~ <person>
    6		it ~ again
    6		it ~ agony
    -6		it ~ cold
    6		it ~ every
    -6		it ~ full
    -6		it ~ here
    -6		it ~ last
    -6		it ~ more
    6		it ~ sharp
    6		it ~ so
    6		it ~ urgent
    6		itchy & [en853]
    -6		itself
    -6		jaja
    6		jolt
    6		jolt ~ <my>
    6		just <my>
    6		just can
    6		just can not
    -6		just found
    -6		just found out
    6		just now
    -6		just tired
    6		keeps
    6		kept me
    -6		kindly
    -6		kitchen ~ <be>
    6		knife in
    6		knife ~ <my>
    -6		knot
    6		know
    6		know you
    6		know ~ <the>
    6	numbness:4	la mano
    6		la orina
    6		last
    -6		late+agujetas
    6		late+ahi
    6		late+alive
    6		late+anywhere
    -6		late+apenas
    -6	persistent_beyond_72h:14	late+at
    -6		late+chance
    -6		late+cita
    6	persistent_beyond_72h:56	late+easing
    -6	persistent_beyond_72h:80	late+espalda
    -6		late+even
    -6		late+have
    6	worsening:11	late+hip
    -6		late+hour
    6	sharp_pain:-11 persistent_beyond_72h:15	late+in
    -6	persistent_beyond_72h:20	late+is
    6		late+kids
    6		late+kind
    6		late+lunes
    -6		late+massage
    -6		late+mate
    -6		late+menos
    6		late+mentioned
    -6		late+meses
    -6		late+next
    6		late+nights
    6		late+nope
    -6	worsening:7	late+now
    6		late+overall
    6		late+past
    -6		late+phone
    -6		late+quiero
    6		late+sharp
    -6		late+sigo
    -6		late+sleeping
    -6		late+spot
    -6		late+su
    -6		late+take
    -6		late+ustedes
    -6		late+vanished
    6		late+winded
    6		le ~ seguir
    6	self_harm:2	le ~ sentido
    6		leak
    -6		leave <my>
    -6		leave ~ alone
    -6		left my
    6		left yours
    -6		leg .
    -6		less ~ <time>
    6		level
    6		lift <the>
    6		lift ~ <the>
    6		light headed
    -6		like i <have>
    -6		like the
    -6		like they
    6		like this
    6		like ~ <be>
    6	sharp_pain:32	like ~ <my>
    6		limp
    -6		limping
    6		lips have
    -6		lista
    6		llevo
    -6		lol & ,
    -6		lol ,
    6		loose ~ .
    6		lot ~ <be>
    6		lovely ~ ,
    6		lunch
    -6		made <my>
    -6		made me
    6		mama
    -6		mas que ayer
    -6		masajista
    6		massage .
    -6		mate
    -6		may
    -6		may ~ <the>
    -6		maybe <my>
    -6		maybe my
    -6		me a
    -6		me and
    -6		me durmio
    -6		me escriban
    -6		me pueden
    6		me quita
    -6		meant
    6		mention
    6		mentioned ~ i
    6		meses ~ <the>
    -6		meter <the>
    6		mi mama
    6		mi vida
    -6		might ~ <the>
    6		migraine
    -6		mint
    6		monday & ,
    6		monday & [en20]
    6		monday & [en874]
    6		more ,
    6		more .
    6		more of
    6		more of <the>
    -6		more than it
    6		more ~ <the>
    6		moretones
    -6		morning ~ last
    -6		moved
    6		much ,
    -6		much ~ <time>
    6		muchisimo
    -6		muy bien
    6		muy ~ <the>
    -6		my body
    6		my bowels
    -6		my breast
    6		my bum
    6		my grip
    6	numbness:15	my heel
    -6		nada ,
    6		neck when
    -6		need ~ <my>
    6		needles in
    -6		neither
    -6		never had
    6		never happened before
    6		ni ~ <be>
    6	sharp_pain:16	nine
    -6		no . numb
    -6		no . weak
    -6		no <be> dolor
    -6		no <be> hormigueo
    -6		no <my> escriban
    6		no change
    6		no harm
    -6		no hives
    -6		no noto
    -6		no pins
    -6		no sabria
    -6		no sharp
    -6		no sharp pain
    -6		no ~ calambritos
    6		no ~ can
    6		no ~ con
    -6	tingling:-104	no ~ debilidad
    -6		no ~ escriban
    6		no ~ seguir
    6		no ~ si
    6		no ~ soreness
    -6		no ~ vuelto
    6		no ~ when
    -6		none of
    -6		none ~ .
    -6		nope & ?
    -6		nope & [en869]
    -6		nope .
    -6		nope ~ <the>
    -6		nope ~ ?
    6		normal
    6		normal que
    6		not <feel> anything
    -6		not <side>
    6		not close
    -6		not comfortable
    6	weakness:12	not do
    -6		not fault
    -6		not fault it
    6	sharp_pain:4	not get
    6		not hold
    6		not hold <my>
    6		not make
    -6		not numb ,
    -6		not put it
    6		not see
    6		not ~ <become>
    -6		not ~ <have>
    6		not ~ away
    -6		not ~ numbness
    -6		not ~ texts
    6		not ~ yesterday
    -6	numbness:38 persistent_beyond_72h:4 bladder_bowel:19	nothing
    -6		nothing ~ <my>
    6		nothing ~ it
    6		nothing ~ pain
    -6		notice it
    -6		now ,
    6		now <my>
    6		now ~ <side>
    6		now ~ again
    6		now ~ not
    6		now ~ you
    6		numb ?
    6		numb between
    -6		numb or
    -6		numb ~ :
    -6		numb ~ for
    -6		numb ~ i
    -6	numbness:-48	numb ~ no
    -6		numb ~ nothing
    6		numbness
    6		numbness & [en11]
    6		numbness & [en762]
    6		numbness & [es182]
    6		numbness <be>
    6		numbness is
    -6		numbness ~ <be>
    6		numbness ~ <become>
    6		numbness ~ nothing
    -6		ocho
    -6		of drawers
    -6		of office
    -6		of wine
    6		of ~ ?
    6		of ~ do
    -6		of ~ does
    6		of ~ for
    6		off to
    -6		off ~ <side>
    -6		ok to
    6	worsening:2 persistent_beyond_72h:-6	on <day> ,
    6	sharp_pain:14 worsening:-9 bladder_bowel:-1 saddle_numbness:67 faint_dizzy:21	on <the>
    6		on <the> bathroom
    6		on <the> stairs
    6		on <time>
    6		on and
    6		on day
    -6		on ~ <become>
    -6		on ~ <time>
    6		on ~ bathroom
    -6		on ~ bit
    6		on ~ hurts
    6		on ~ stairs
    -6		on ~ table
    -6		on ~ walk
    -6		once since
    6		one bit
    6		one leg
    -6		only a
    6		only thing <be>
    -6		only ~ to
    6		orina
    6		osteoporosis & [en20]
    6		otra
    -6		out of office
    -6		outside
    -6		over ~ <my>
    6		overall
    6		pack
    -6		pain <become>
    6	sharp_pain:41	pain like
    6		pain ~ in
    6	sharp_pain:-62	pain ~ into
    6		pain ~ it
    6	persistent_beyond_72h:47	pain ~ not
    -6	worsening:86	pain ~ up
    6	history_injury:19	painful
    6		painful ~ <time>
    6		pains in
    6		pains ~ <my>
    6		pains ~ <part>
    -6		para la
    6		para ~ <the>
    6		paracetamol
    -6		parking free
    -6		parking ~ <the>
    6		passed ~ <the>
    6		pee & [en468]
    6		pee since
    6		peor ~ <the>
    6		physio ~ <my>
    6	self_harm:148	pills
    6	bladder_bowel:20	pis
    -6		poco de dolor
    -6		poco ~ de
    -6		poco ~ dolor
    -6		poor ~ <be>
    -6		por ~ ,
    6		pressed ~ <part>
    6		probably
    -6		puedo meter
    -6		puedo meter <the>
    6		push
    6		que <the> primer
    6		que ~ dia
    -6		que ~ ir
    6		que ~ primer
    6		que ~ va
    -6		quiero ~ de
    -6		quit ~ <my>
    6		quite ~ today
    -6		quiza
    6		rash
    6		rd ~ <the>
    -6		really ~ <be>
    -6		relaxed
    6	chest_breath:1	ribs
    -6		right as
    6		rotten
    -6		rough
    -6		running down <my>
    6		s dead
    6		s left
    -6		s painful
    6		s urgent
    -6		s wednesday
    -6		sabria
    6		said ~ .
    6		sali ~ <the>
    6		salvo ~ <part>
    -6		same
    6		say <my>
    6		say <my> <part>
    6		say my
    6		say ~ <part>
    6		say ~ but
    6		says #
    6		scared
    6		sciatic
    6		sciatic ~ <be>
    6		sciatica & [en170]
    6		sciatica <be>
    -6		sciatica ~ <be>
    6		sciatica ~ with
    6		seguir
    6		sentido <the>
    6		sentido <the> seguir
    6		sentido a
    6		sentido ~ seguir
    6		session ~ <be>
    6		session ~ <the>
    -6		sharp :
    -6		sharp : no
    -6		sharp pain ?
    6		sharp ~ <time>
    -6		she ~ would
    6		shooting pain in
    -6		should ~ if
    6		should ~ worry
    6		shoulder has
    -6		si el
    -6		si ~ con
    6		sin darme
    6	bladder_bowel:5	sin darme cuenta
    -6		sin ~ <my>
    6		sin ~ cuenta
    6		since i <side>
    -6		since my
    6		since ~ <my>
    6		since ~ table
    6		since ~ yours
    -6		sitting ~ <the>
    6		slept great
    -6		slept like
    -6		slept like <the>
    6		slept ~ <part>
    -6		slight
    6		slight ~ <part>
    6		so it
    6		so ~ <be>
    -6		so ~ but
    6		soaked
    -6		sofa ~ <count>
    6		somebody
    6		someone ~ <part>
    6		something like
    -6		something s
    -6		sore ~ ,
    6		sore ~ <count>
    -6		soreness & [en234]
    6		soreness & [en967]
    -6		soreness ~ about
    -6		soreness ~ it
    6		soreness ~ not
    -6		sorer ~ last
    6		sorry for <the>
    -6		sort
    -6		sound
    6		spinal & [es731]
    6		spinal fusion
    6		spotting
    6		stabby
    6		stairs
    6		stiff ~ <part>
    -6		stiff ~ morning
    6		stiffness & ,
    6		still painful
    -6		still ~ <have>
    6		stop .
    -6		strong as
    6		such
    -6		sure if it
    6		sure it <be>
    6		sweating
    6		swollen & calf
    -6		table ,
    6		tell ~ <be>
    -6		temperature ~ and
    -6		ten years
    -6		tender when
    -6		tender when i
    -6		tender ~ and
    6		terrible
    6		texting & .
    6		texts ~ i
    -6		than ever
    -6		than ~ <side>
    6		thanks ~ <the>
    -6		that brought
    6		the bathroom
    6		the minute
    6		the room
    -6		the sharp
    6		the shower
    -6		the sore
    6		then ~ came
    -6		therapist
    -6		there ~ at
    -6		there ~ not
    6		thermometer & [en244]
    6		thermometer says
    6		thermometer says #
    6	numbness:11	thigh
    6		thing <be>
    6		thing ~ <count>
    6		thing ~ <part>
    6		thing ~ i
    -6		think ~ <my>
    -6		tienen
    6		times
    6		tingle ~ ,
    -6		tingles & ,
    -6		tingles ,
    -6		tingling & [en1020]
    6		tingling & [en19]
    -6		tingling & [en474]
    6		tingling <be>
    6		tingling ~ but
    6		tingling ~ i
    -6		tingling ~ no
    -6		tingling ~ to
    6	fever:14	tiritando
    -6		to <be> honest
    6		to be
    6		to die
    -6		to do <my>
    6		to pee
    6		to pee since
    6		to sleep
    -6		to worry
    -6		to ~ and
    6		to ~ good
    -6		to ~ honest
    -6		to ~ without
    6		todavia <my>
    6		todavia <my> duele
    6		todavia me
    6		todavia ~ duele
    -6		today nothing
    6		today ~ <be>
    6		today ~ <the>
    6		todo de
    6		todo el
    -6		todo ok
    6		todo ~ <the>
    6		todo ~ salvo
    6		toe
    -6		told <my>
    -6		trace
    -6		trace of
    6	weakness:37	trapo
    6		tried
    6		tv static
    6		twice today
    6		type
    6	sharp_pain:33 numbness:-6 tingling:-23 worsening:-5 persistent_beyond_72h:-13 self_harm:-1	un
    6		un #
    6	sharp_pain:4	una
    -6		under <my> <part>
    6	weakness:24	under me
    -6		under my
    6		under ~ <the>
    6		unsubscribe & [en20]
    6		unsubscribe ~ and
    6		up from <the>
    6		up tomorrow
    -6		up ~ in
    -6		up ~ now
    -6		up ~ table
    6		vez ~ mas
    -6		vida ,
    6		wake up tomorrow
    6		wake ~ tomorrow
    -6		walk ~ ,
    6		want ~ ,
    6		want ~ .
    6		was lovely
    -6		way out
    6		way ~ can
    6		weak ~ numb
    -6		wednesday & ,
    -6		wednesday ,
    -6		weird
    6		well ~ you
    -6		when i <side>
    6		when i sit
    6	saddle_numbness:67	when i wipe
    -6		when ~ <person>
    -6		when ~ <side>
    -6		when ~ <the>
    -6		when ~ but
    6		when ~ sit
    6		when ~ wipe
    -6		whether <my>
    -6		whether my
    -6		which ~ <be>
    -6		which ~ it
    -6		who s
    6		who ~ ,
    -6		who ~ if
    -6		will ~ <the>
    -6		will ~ to
    -6		with <have>
    -6	weakness:6	with <my>
    -6		with pain
    6		with ~ <count>
    -6		with ~ in
    6		with ~ pain
    -6		woke up with
    -6		work ~ .
    -6		work ~ hospital
    -6		worked ~ <the>
    -6		worse than when
    6		worse ~ <time>
    -6		worse ~ when
    -6		worse ~ yesterday
    6		worth ~ <the>
    -6		would a
    6		would call it
    6		would not say
    -6		would ~ <time>
    6		would ~ call
    6		writing for
    6		writing ~ <my>
    6		y <my>
    6		y <my> duele
    -6		y apenas
    6		y me
    6		y nada
    -6		y sali
    -6		y ya
    6		ya ~ vivir
    -6		years
    -6		yesterday ~ today
    6		you said to
    -6		you ~ #
    6		you ~ <part>
    5	fever:79	# & [en11]
    5		# & [en28]
    5		# & [en394]
    -5		# & [en42]
    5		# & [en522]
    5		# & [en551]
    5		# & [en874]
    5		# & [es42]
    5		# & [es950]
    5		# <person>
    5		# and <the>
    -5		# ~ /
    -5		# ~ <become>
    5		# ~ can
    5		# ~ con
    5		# ~ en
    -5		# ~ fine
    5		# ~ lol
    -5		# ~ nothing
    5	sharp_pain:7	# ~ of
    5		# ~ since
    -5		, # /
    -5	numbness:25	, & .
    -5		, & /
    -5		, & [en116]
    5		, & [en15]
    -5		, & [en199]
    5		, & [en213]
    5		, & [en437]
    -5		, & [en554]
    -5		, & [en789]
    5		, & [en871]
    -5		, & [es102]
    -5		, & [es49]
    5		, & [es55]
    -5		, & ache
    -5	numbness:-8	, <my>
    -5		, a
    5		, been
    -5		, dead
    -5		, did
    -5		, hard
    5		, her
    -5		, never <have>
    -5		, no nothing
    5		, only <my>
    5		, que
    5		, thought
    -5		, today <be>
    -5		, todo
    -5		, ~ .
    -5	sharp_pain:-6 tingling:-1	, ~ and
    -5		, ~ better
    5		, ~ does
    -5		, ~ him
    -5		, ~ menos
    -5		, ~ morning
    -5		, ~ notice
    -5		, ~ para
    -5		, ~ peor
    -5		, ~ soreness
    -5		, ~ tea
    5		, ~ then
    -5		, ~ tingly
    5		, ~ very
    5		, ~ whatsoever
    5	sharp_pain:2	, ~ y
    5		- & [en39]
    5		- ~ weak
    -5		. & [en116]
    -5	numbness:-2 persistent_beyond_72h:13	. & [en11]
    -5		. & [en28]
    -5		. & [en807]
    -5		. & [en954]
    5		. . <part>
    -5		. numb :
    5		. pues
    5		. shoulders
    5		. weakness
    5		. ~ before
    5		. ~ can
    5		. ~ down
    -5		. ~ fine
    5		. ~ hurts
    -5		. ~ like
    -5		. ~ normal
    5		. ~ painful
    -5		. ~ super
    -5		. ~ tingling
    5		. ~ today
    5		. ~ you
    -5		/^abre/
    5	numbness:43	/^ador/
    -5		/^aguj/
    5		/^aliv/
    -5		/^allo/
    -5		/^almo/
    5		/^anae/
    5		/^ank/
    5	weakness:4	/^ankl/
    -5		/^app/
    -5		/^ati/
    -5		/^atie/
    -5		/^aye/
    5	pregnancy_symptom:120	/^baby/
    5		/^badl/
    -5		/^bag/
    5		/^bar$/
    -5		/^bas/
    5	sharp_pain:5	/^bei/
    5		/^bein/
    5		/^bolt/
    5	osteoporosis:114	/^bone/
    5	weakness:-1	/^both/
    5		/^bott/
    5	tingling:20	/^buzz/
    -5		/^car$/
    -5	emergency:7	/^cas/
    5		/^caug/
    5		/^cede/
    5		/^cort/
    -5	allergic_reaction:75	/^cre/
    -5		/^cup/
    5		/^curt/
    5	self_harm:5	/^cut/
    5	osteoporosis:2	/^den/
    -5		/^doi/
    -5		/^drin/
    5		/^easy/
    5	pregnancy_symptom:4	/^emb/
    5		/^emba/
    -5		/^eng/
    5		/^esc/
    5		/^ex/
    5		/^fac/
    -5		/^fail/
    5	tingling:95	/^fiz/
    5	tingling:31	/^fizz/
    -5		/^foll/
    -5	numbness:18 emergency:1	/^for$/
    -5		/^foun/
    -5		/^furt/
    5		/^grad/
    -5		/^gym$/
    -5		/^gym/
    5	numbness:-18 tingling:35	/^horm/
    -5	sharp_pain:60	/^ic/
    5		/^ig/
    5	sharp_pain:45	/^ins/
    5		/^insi/
    5		/^inso/
    5		/^jea/
    5		/^jean/
    -5		/^job$/
    5	bladder_bowel:-1	/^lef/
    5		/^left/
    5		/^les/
    5		/^less/
    -5	tingling:18	/^los$/
    -5		/^luj/
    -5		/^lujo/
    5	sharp_pain:-17 faint_dizzy:16	/^mar/
    5		/^meni/
    5		/^ment/
    5		/^merc/
    -5		/^mese/
    -5		/^met/
    -5		/^mild/
    -5		/^mill/
    5		/^mug$/
    5		/^ner/
    5		/^nerv/
    -5		/^ning/
    -5		/^none/
    -5		/^nor/
    5	sharp_pain:-27 tingling:-10 history_disc:4 bladder_bowel:-2	/^now/
    -5		/^od/
    -5		/^odd$/
    -5		/^odd/
    5		/^ov/
    5		/^ove/
    5		/^pad$/
    5	sharp_pain:29 radiating_pain:3 weakness:-4 tingling:-35 bladder_bowel:-8 saddle_numbness:-1 faint_dizzy:-1 self_harm:-40	/^pai/
    5	self_harm:13	/^pens/
    -5		/^peop/
    5	weakness:6	/^pero/
    5		/^pil/
    5		/^pip/
    5		/^pipi/
    -5		/^poc/
    5		/^poke/
    -5		/^pon/
    5	bladder_bowel:120	/^poo/
    -5		/^prim/
    -5		/^quej/
    -5		/^rain/
    -5		/^regr/
    5		/^rel/
    -5		/^rela/
    -5		/^roug/
    -5		/^run$/
    5		/^said/
    -5		/^sau/
    5		/^says/
    -5		/^sel/
    -5		/^sell/
    -5	weakness:-18	/^sen/
    -5	sharp_pain:46 radiating_pain:73	/^shoo/
    5		/^sid/
    5		/^side/
    -5		/^soun/
    5	tingling:24	/^spa/
    5	severe_headache:51	/^spl/
    -5	pregnancy_symptom:33	/^spo/
    5		/^spre/
    5		/^spu/
    5		/^stru/
    -5		/^take/
    -5		/^tens/
    5		/^ter/
    5		/^term/
    5		/^thro/
    -5		/^tiss/
    5	sharp_pain:-7 weakness:-3 emergency:-4	/^tod/
    -5		/^tou/
    5	numbness:-11	/^twi/
    5		/^twic/
    5		/^uri/
    5		/^urin/
    -5	weakness:36	/^use/
    5		/^vien/
    -5		/^view/
    -5		/^wer/
    -5		/^were/
    5	numbness:-1	/^will/
    -5		/^wine/
    -5		/^your/
    5		/^zi/
    5		/abby$/
    5		/abby/
    5	self_harm:11	/ablet/
    -5		/about/
    -5		/abre/
    -5		/abren/
    5	pregnancy_symptom:34	/aby$/
    5	pregnancy_symptom:67	/aby/
    5	numbness:-8 pregnancy_symptom:-47 calf_swelling:-52 severe_bruising:4	/ack/
    -5		/actu/
    5		/adly$/
    5		/adly/
    5		/adorm/
    5		/aest/
    5		/aesth/
    5		/aggi/
    5		/aggin/
    -5		/aguj/
    -5		/aile/
    -5		/ailed/
    -5		/ale$/
    -5		/ales$/
    -5		/ales/
    -5		/almo/
    -5		/almos/
    5		/alv/
    5	radiating_pain:31 persistent_beyond_72h:-3	/amb/
    5		/amps$/
    5		/amps/
    5		/anae/
    5		/anaes/
    -5		/anden/
    -5		/andl/
    5		/ankl/
    5	weakness:7	/ankle/
    5		/anoth/
    -5		/ansad/
    -5	worsening:55	/ante/
    -5		/arde$/
    -5		/aren$/
    5	tingling:5	/ares/
    5		/arni/
    -5		/arq/
    -5		/arqu/
    5		/arted/
    -5	sharp_pain:-11	/asi/
    5		/asty$/
    5		/asty/
    5	numbness:6	/ater/
    5		/ates$/
    5		/ates/
    5		/athl/
    5		/athle/
    5		/athr/
    5		/athro/
    5		/atr/
    5	sharp_pain:132	/ava/
    5		/avia$/
    5	persistent_beyond_72h:6	/avia/
    5	pregnancy_symptom:6	/baby$/
    5		/baby/
    5		/badl/
    5		/badly/
    5	calf_swelling:96	/ball/
    -5		/bas/
    5		/bathr/
    5	sharp_pain:76	/bea/
    5	sharp_pain:15	/bei/
    5	sharp_pain:2	/bein/
    5		/being/
    5		/bia/
    5	radiating_pain:-14 weakness:29 numbness:-32 persistent_beyond_72h:-20	/ble/
    5	self_harm:59	/blet/
    5	self_harm:53	/blets/
    5		/bolt/
    5	weakness:-9	/both/
    5	saddle_numbness:1	/bott/
    -5	self_harm:14	/bout$/
    -5		/bout/
    -5		/bra$/
    -5		/bren$/
    -5		/bren/
    -5		/bsc/
    -5		/bscr/
    -5		/bscri/
    5	pregnancy_symptom:189	/bump$/
    5	tingling:117	/buzz/
    -5		/carri/
    -5		/carte/
    -5	severe_bruising:20 emergency:14	/cas/
    5		/caug/
    5		/caugh/
    5		/cede$/
    5		/cede/
    -5		/cepc/
    -5		/cepci/
    -5		/chat$/
    -5		/chy$/
    -5		/chy/
    -5		/cib/
    -5		/cibi/
    -5		/cibir/
    -5		/cide$/
    -5		/cito/
    5		/clap$/
    -5		/comod/
    5	sharp_pain:-24 radiating_pain:-3 weakness:5 numbness:-15 osteoporosis:-2 saddle_numbness:-17 chest_breath:-4 emergency:-7	/con/
    5	numbness:48	/corc/
    5	numbness:53	/corch/
    5		/cort/
    -5		/cribe/
    5		/ctr/
    5		/ctri/
    5	sharp_pain:66	/ctric/
    -5		/ctu/
    5		/curt/
    5		/curta/
    5		/cut/
    5	sharp_pain:7	/dan$/
    5		/dav/
    5	persistent_beyond_72h:16	/davi/
    5		/davia/
    5	weakness:-1	/de$/
    5		/deja$/
    5		/dercl/
    -5		/diati/
    -5		/dig/
    5		/disc$/
    -5		/dizzi/
    -5		/dness/
    5	worsening:25	/doubl/
    -5		/dread/
    -5		/drin/
    -5		/drink/
    5	severe_headache:47	/eada/
    5		/eanc/
    5		/eance/
    -5	chest_breath:51	/eart/
    5		/eathl/
    -5		/ecepc/
    -5		/ecib/
    -5		/ecibi/
    -5		/ecid/
    -5		/eck/
    -5		/ect/
    5	sharp_pain:66	/ectr/
    5	sharp_pain:103	/ectri/
    -5		/edn/
    -5		/edne/
    -5		/ednes/
    -5		/eepi/
    -5		/eepin/
    5		/eft$/
    5		/eft/
    5		/efu/
    -5		/egre/
    -5		/egue$/
    5	weakness:7	/eig/
    -5		/eje$/
    5	weakness:-27 calf_swelling:-10	/el$/
    -5		/ela/
    5		/elect/
    5		/ella/
    5	sharp_pain:66	/ellas/
    5	bladder_bowel:32	/els$/
    5		/elta/
    -5		/elto$/
    -5		/elto/
    5		/emba/
    5	pregnancy_symptom:20	/embar/
    -5		/enden/
    5		/endie/
    5		/engea/
    5		/eniq/
    5		/eniqu/
    5	numbness:-10	/enta/
    5		/entaz/
    -5		/enti$/
    5		/entio/
    -5		/eopl/
    -5		/eople/
    -5		/epc/
    -5		/epci/
    -5		/epcio/
    -5		/epin/
    -5		/eping/
    5		/ercl/
    5		/ercla/
    -5		/eren/
    -5		/ergy$/
    -5		/ergy/
    -5		/erie/
    -5		/erien/
    5		/eriod/
    5		/eryw/
    5		/erywh/
    -5		/escr/
    -5		/escri/
    -5		/esen/
    5		/esia$/
    5		/esth/
    5		/esthe/
    5		/estoy/
    5		/etis/
    5		/etise/
    -5	numbness:-6 persistent_beyond_72h:6	/ett/
    5		/evel/
    5		/evo$/
    -5		/excel/
    -5	pregnancy_symptom:26	/expec/
    -5		/exper/
    5		/explo/
    5		/fac/
    -5		/fail/
    -5	tingling:7	/feels/
    -5		/fica/
    -5		/ficat/
    5	tingling:96	/fiz/
    5	tingling:103	/fizz/
    -5		/foll/
    -5		/follo/
    -5		/for$/
    -5		/foun/
    -5		/found/
    -5		/furt/
    -5		/furth/
    5		/fuss$/
    -5	self_harm:4	/ge$/
    5		/gean/
    5		/geanc/
    -5		/ghtl/
    -5		/ghtly/
    5		/gic$/
    5		/gic/
    5		/guea/
    -5		/guj/
    -5		/gym$/
    -5		/gym/
    5	fever:12	/haki/
    5		/hakin/
    5		/ham/
    5	sharp_pain:-8 numbness:21 tingling:30 persistent_beyond_72h:-27 emergency:-20	/hand/
    5		/hart/
    -5	chest_breath:42	/heart/
    -5		/helpe/
    5		/herm/
    5		/heti/
    5		/hetis/
    5		/hey$/
    5		/hey/
    -5	sharp_pain:20	/his/
    5		/hles/
    5		/hless/
    -5		/hoot/
    -5	sharp_pain:19	/hooti/
    5	numbness:-8 tingling:64	/horm/
    5	tingling:52	/hormi/
    5		/hroo/
    5		/hroom/
    -5		/htl/
    -5		/htly$/
    -5		/htly/
    -5		/ibir$/
    5	sharp_pain:-12	/iend/
    -5		/iew$/
    -5		/ifica/
    -5		/ightl/
    5		/iguea/
    5		/illas/
    -5		/ille/
    5		/illeo/
    5		/ime/
    -5		/immi/
    -5		/immin/
    5	persistent_beyond_72h:-8	/ina/
    5		/inde/
    -5		/ines$/
    -5		/ingu/
    -5		/ingun/
    -5		/ins$/
    5		/insi/
    5		/insid/
    5		/inso/
    5		/insop/
    5		/iod$/
    5		/ipi$/
    -5		/ird$/
    5		/isc$/
    5		/isim/
    5		/isimo/
    5	fever:5	/itand/
    -5		/ited$/
    -5		/ited/
    -5		/ith$/
    5		/iveri/
    -5		/ized$/
    -5		/ized/
    5		/jas$/
    5		/jean/
    5		/jeans/
    -5		/job$/
    5		/joke$/
    5		/ker/
    5		/kind$/
    5	sharp_pain:25	/lect/
    5		/lectr/
    5		/left$/
    5	weakness:4	/left/
    -5		/lent$/
    -5		/lente/
    5		/leo/
    5	tingling:6	/les/
    5	persistent_beyond_72h:11 self_harm:37	/let/
    -5		/li$/
    -5		/licki/
    5		/lindi/
    -5	radiating_pain:70	/line/
    -5		/liss$/
    5		/litti/
    5		/lleo/
    -5		/llowe/
    -5	weakness:32 persistent_beyond_72h:-9	/lly/
    -5		/lmo/
    -5		/lmos/
    -5		/lmost/
    -5		/lorc/
    -5		/lorci/
    5		/lota/
    -5		/lowed/
    -5		/lowi/
    -5		/lowin/
    -5		/luj/
    -5		/lujo$/
    -5		/lujo/
    -5		/lve$/
    -5		/make$/
    5		/mana/
    -5		/mande/
    5		/meni/
    5		/meniq/
    5		/menti/
    5		/merc/
    -5		/mese/
    -5		/mild/
    5		/mis/
    -5		/mmin/
    -5		/mming/
    -5		/morr/
    -5		/morro/
    5	emergency:19	/mou/
    5		/mug$/
    5		/mug/
    -5		/muscl/
    5		/nae/
    5		/naes/
    5		/naest/
    5		/nal$/
    -5		/ncel$/
    -5		/ncin/
    -5		/ncing/
    5		/nec/
    -5		/nergy/
    5		/nerv/
    -5	radiating_pain:-9 tingling:-36 persistent_beyond_72h:15 bladder_bowel:-8	/nes/
    5		/ney$/
    5		/ngea/
    5		/ngean/
    -5		/ngu/
    -5		/ngun/
    -5		/ningu/
    -5		/nis/
    5		/nkl/
    5	weakness:7	/nkle/
    5	faint_dizzy:7	/nnin/
    5	faint_dizzy:32	/nning/
    -5		/none$/
    5		/nore/
    5		/nothe/
    -5		/notif/
    5		/nsid/
    5		/nside/
    5		/nsop/
    5		/nsopo/
    5		/ntaz/
    5		/ntazo/
    -5		/ntes$/
    -5		/nti$/
    5		/ntio/
    5		/ntion/
    5	numbness:-45	/ntr/
    5	persistent_beyond_72h:4	/odav/
    5	persistent_beyond_72h:12	/odavi/
    -5		/odd$/
    5		/oe$/
    5		/oker$/
    5		/oker/
    5	numbness:36	/ole$/
    -5		/oles/
    -5		/ollo/
    -5		/ollow/
    5	sharp_pain:22 pregnancy_symptom:-5	/olor/
    -5		/olorc/
    5	radiating_pain:-8 weakness:-9 calf_swelling:-1	/omo/
    -5		/omod/
    -5		/omor/
    -5		/omorr/
    5		/ones$/
    -5	sharp_pain:12	/ooti/
    -5	sharp_pain:17	/ootin/
    -5		/oped$/
    -5		/oped/
    -5		/ople$/
    -5		/ople/
    5		/oppy$/
    5		/oppy/
    5		/orl/
    5	numbness:16	/ormec/
    5	tingling:75	/ormig/
    -5		/orreo/
    5		/ortu/
    -5		/ostu/
    -5		/ostur/
    5		/ota$/
    5		/otc/
    5		/otch/
    -5		/oti/
    -5		/otif/
    -5		/otifi/
    -5	sharp_pain:26	/otin/
    -5	sharp_pain:12	/oting/
    5		/ous$/
    5		/ous/
    5	worsening:16	/owb/
    5		/pad$/
    5	sharp_pain:21 radiating_pain:17 weakness:-4 tingling:-14 persistent_beyond_72h:6 saddle_numbness:-51 chest_breath:-1 calf_swelling:-2 severe_headache:-37 allergic_reaction:-7 severe_bruising:-30 self_harm:-11	/pai/
    5		/palm$/
    -5		/pani/
    -5		/par$/
    5		/pene/
    5		/pened/
    5		/pent/
    -5		/peop/
    -5		/peopl/
    -5		/perie/
    5		/perio/
    5	weakness:11	/pero$/
    5	weakness:2	/pero/
    -5		/pha/
    5		/pip/
    5		/pipi$/
    5		/pipi/
    5		/plitt/
    5	severe_headache:1	/plo/
    -5		/ply$/
    -5		/ply/
    5		/poi/
    5		/poke/
    5		/poker/
    -5		/postu/
    -5	weakness:10 numbness:-35	/ppi/
    -5	weakness:38	/pping/
    5		/pposi/
    5		/prea/
    5		/pread/
    5		/presi/
    5		/prov/
    -5		/provi/
    -5		/py$/
    -5		/quej/
    5		/quinc/
    5		/rado$/
    5		/rado/
    5		/ramps/
    5		/rash$/
    5		/rav/
    5		/rcl/
    5		/rcla/
    5		/rclap/
    -5	weakness:1 worsening:15 persistent_beyond_72h:-2	/rda/
    -5		/rde$/
    5	sharp_pain:2	/reall/
    5		/ream/
    -5		/recib/
    -5		/regr/
    -5		/regre/
    -5		/rela/
    5		/rell/
    5		/rella/
    -5		/rep/
    5		/resio/
    -5		/rgy$/
    -5		/rgy/
    -5		/ribe/
    -5		/rienc/
    5		/rime/
    5		/riod$/
    5		/riod/
    -5		/rke/
    -5		/rma$/
    5		/rmec/
    5		/rmido/
    5	numbness:-1 tingling:56	/rmig/
    -5		/roke$/
    -5		/roub/
    -5		/roubl/
    -5		/rovi/
    -5		/rovin/
    5		/rrast/
    -5		/rreo/
    -5		/rrow$/
    -5		/rthe/
    -5		/rther/
    5		/rtips/
    5		/rugg/
    5		/ruggl/
    -5		/ruisi/
    5		/ryw/
    5		/rywh/
    5		/rywhe/
    5	numbness:-17	/sa$/
    -5	history_injury:5	/sag/
    -5		/sages/
    5		/said$/
    5		/said/
    5		/salie/
    -5		/sam/
    5		/says$/
    5		/says/
    -5		/scl/
    -5		/scle/
    -5		/sell$/
    -5		/sell/
    -5	self_harm:1	/senti/
    5		/shaki/
    5		/shin/
    -5		/shoo/
    -5		/shoot/
    5		/sia$/
    -5		/sic/
    5		/simo$/
    5		/simo/
    -5		/sized/
    5		/skin/
    -5	numbness:71 tingling:17	/sle/
    -5		/soun/
    -5		/sound/
    -5		/spera/
    5		/spl/
    5		/sprea/
    5	tingling:10	/squ/
    -5		/ssue$/
    5		/stai/
    5		/sthe/
    5		/sthet/
    5		/stoy$/
    5		/stoy/
    5		/strel/
    5		/stru/
    5		/strug/
    5		/sty$/
    5	worsening:48	/sub/
    -5		/subsc/
    -5		/sue$/
    -5		/tain$/
    5		/tains/
    5		/taro/
    5		/taron/
    5		/tarte/
    5	tingling:79	/tatic/
    5	sharp_pain:30	/tazo/
    -5		/telli/
    5		/tendi/
    5		/tern/
    -5	worsening:-4 persistent_beyond_72h:-12	/ther/
    5		/thle/
    5		/thles/
    5		/throo/
    -5		/tific/
    5	numbness:-8	/tim/
    5	tingling:9	/tips$/
    5		/tips/
    5		/tise/
    5		/tised/
    -5		/tiss/
    -5		/tissu/
    5	sharp_pain:-1 weakness:-4 allergic_reaction:1 emergency:-1	/tod/
    5		/todav/
    5		/toe$/
    -5		/tomor/
    5	weakness:6	/too/
    5		/toy$/
    5		/toy/
    5		/trel/
    5		/trell/
    5		/tric/
    -5		/troub/
    5		/trug/
    5		/trugg/
    5		/ttle$/
    -5		/tua/
    -5		/tual/
    5		/tum/
    -5	weakness:12 worsening:15	/turn/
    5		/twic/
    5		/twice/
    -5		/ubsc/
    -5		/ubscr/
    5		/uch$/
    5		/ucha$/
    -5		/uched/
    5		/uckle/
    -5		/uej/
    5		/uelta/
    -5		/uelto/
    5		/uggl/
    5		/uggli/
    5		/ught$/
    -5		/uisin/
    5		/uitar/
    -5		/ujo$/
    -5		/ular/
    5		/ump$/
    5		/umps$/
    5		/umps/
    5		/ums/
    5	radiating_pain:-3 numbness:-6	/una$/
    -5		/uns/
    -5		/ure$/
    -5		/ure/
    5		/urn$/
    5		/urta/
    5		/urtai/
    -5		/urthe/
    -5		/uscl/
    -5		/uscle/
    5	history_disc:61	/usio/
    5	history_disc:26	/usion/
    5		/uss$/
    5		/veme/
    5		/vemen/
    5		/venge/
    5		/veri/
    -5		/vers/
    5		/veryw/
    -5		/view$/
    5	numbness:8	/wake$/
    5	weakness:19	/weak$/
    5	persistent_beyond_72h:33	/week$/
    -5		/wei/
    -5	faint_dizzy:6	/went/
    -5		/were$/
    -5		/were/
    5	radiating_pain:-7 worsening:-1 bladder_bowel:-14 self_harm:-15	/whe/
    5		/wic/
    5		/wice$/
    5		/wice/
    5		/will$/
    5		/will/
    -5		/wimmi/
    -5		/wine$/
    -5		/wine/
    5		/wist$/
    -5		/xcel/
    -5	pregnancy_symptom:1	/xpec/
    -5	pregnancy_symptom:10	/xpect/
    -5		/xper/
    -5		/xperi/
    5	severe_headache:1	/xplo/
    -5		/yed$/
    -5		/yed/
    5	sharp_pain:19	/yin/
    5	sharp_pain:15	/ying$/
    5	sharp_pain:6	/ying/
    -5		/ym$/
    -5		/your/
    -5		/zed$/
    -5		/zed/
    -5		/zine/
    -5		/zines/
    -5		/zzine/
    5		<be> ,
    -5		<be> <be> <the>
    5		<be> <become> worse
    -5		<be> <side>
    5		<be> <the> <time>
    5		<be> <the> normal
    -5		<be> dizzy
    5		<be> dormido
    -5		<be> down to
    -5		<be> embarazada
    -5		<be> embarazada de
    5		<be> expecting and
    5		<be> in pain
    5		<be> numb
    -5		<be> numb ,
    5		<be> on <the>
    -5		<be> peor
    -5		<be> shooting
    -5		<be> there <the>
    -5		<be> to
    5		<be> va
    -5		<be> vuelto
    -5		<be> ~ adormecimiento
    5		<be> ~ as
    5		<be> ~ desde
    -5		<be> ~ headache
    5		<be> ~ like
    -5		<be> ~ paso
    5		<be> ~ quiet
    -5		<be> ~ quito
    5		<be> ~ sharp
    5		<be> ~ size
    -5		<be> ~ strength
    5		<be> ~ very
    5		<become> and
    -5		<become> to bed
    5		<become> up from
    -5		<become> worse
    5		<become> ~ <count>
    5		<become> ~ no
    5		<become> ~ numb
    -5		<become> ~ pain
    5		<become> ~ painful
    5		<become> ~ tingling
    5		<become> ~ under
    5		<count> <time> now
    5		<count> of <my>
    -5		<count> on
    5		<count> ~ ?
    -5		<count> ~ sin
    5		<day> , now
    -5		<day> , today
    5	numbness:126 saddle_numbness:3	<feel> <the>
    5		<feel> <the> <part>
    -5		<feel> in <the>
    5		<feel> weak
    -5		<feel> well
    5		<feel> ~ at
    -5		<feel> ~ did
    -5		<feel> ~ en
    -5		<feel> ~ off
    5		<feel> ~ than
    -5		<feel> ~ though
    5		<feel> ~ well
    5		<feel> ~ will
    5		<have> <become> ,
    -5		<have> <side>
    -5		<have> <the> hot
    -5		<have> no
    -5		<have> numb
    -5		<have> numb <part>
    -5		<have> stabbing
    -5		<have> stabbing pain
    -5		<have> ~ <be>
    -5		<have> ~ ever
    -5		<have> ~ hot
    -5		<have> ~ lot
    -5		<have> ~ nothing
    -5		<have> ~ numb
    -5		<have> ~ off
    5		<have> ~ strength
    5		<have> ~ them
    5		<keep> dropping
    5		<keep> dropping <my>
    5		<my> <part> <part>
    -5		<my> ?
    -5		<my> durmio <the>
    5		<my> responde
    -5		<my> ~ ?
    -5		<my> ~ ayer
    -5		<my> ~ came
    5		<my> ~ did
    -5		<my> ~ may
    5		<my> ~ pipi
    5	faint_dizzy:62	<my> ~ y
    5		<part> , <side>
    5		<part> , nothing
    -5		<part> <be> grand
    5		<part> <be> tingling
    -5		<part> on <the>
    5	weakness:42 numbness:37	<part> ~ <become>
    -5		<part> ~ achy
    -5		<part> ~ but
    -5	numbness:80	<part> ~ como
    5	numbness:10	<part> ~ de
    5		<part> ~ eso
    -5		<part> ~ ever
    5		<part> ~ fizzy
    5	sharp_pain:11 radiating_pain:31 weakness:18 numbness:16 tingling:9	<part> ~ i
    -5		<part> ~ llamo
    5		<part> ~ much
    -5	weakness:77 numbness:4	<part> ~ not
    -5		<part> ~ quien
    5		<part> ~ si
    5		<part> ~ sure
    -5	sharp_pain:-19	<part> ~ to
    5		<part> ~ vengeance
    -5		<person> <have> numb
    -5		<person> and
    5		<person> ~ ayer
    -5		<person> ~ can
    -5		<person> ~ it
    5		<side> <part> <feel>
    5		<side> numb
    5		<side> of <my>
    -5		<side> sides
    5		<side> time
    5		<side> ~ <feel>
    5		<side> ~ apart
    5		<side> ~ does
    5	weakness:-25 numbness:27	<side> ~ like
    -5		<side> ~ session
    5		<side> ~ weak
    5		<side> ~ would
    5		<the> # ,
    -5		<the> <be> it
    5		<the> <my>
    5		<the> <part> que
    5	radiating_pain:32 numbness:18	<the> <part> y
    5		<the> <side> <count>
    5	numbness:-1 worsening:-19	<the> <time>
    5		<the> ache <become>
    -5		<the> cama
    5		<the> car
    -5		<the> cita <the>
    5		<the> de dolor
    5		<the> dinner
    -5		<the> factura
    5	fever:42	<the> fever
    5		<the> funny
    -5		<the> glass
    -5		<the> glass of
    5		<the> hot poker
    5		<the> jolt
    5		<the> morning after
    5		<the> numbness ,
    -5		<the> of
    -5		<the> poco adolorida
    5		<the> que <be>
    -5		<the> que hora
    -5		<the> salir ,
    5		<the> vengeance
    5		<the> way home
    -5		<the> weather
    -5		<the> whisper of
    5		<the> will
    5		<the> will not
    5	sharp_pain:-15	<the> ~ #
    -5	tingling:-6 persistent_beyond_72h:9 bladder_bowel:74	<the> ~ <count>
    -5	numbness:17	<the> ~ <have>
    -5		<the> ~ again
    5		<the> ~ another
    -5		<the> ~ as
    -5		<the> ~ better
    -5		<the> ~ brought
    -5		<the> ~ cada
    5		<the> ~ derecho
    5		<the> ~ do
    5		<the> ~ hace
    -5		<the> ~ hora
    5		<the> ~ into
    -5		<the> ~ later
    -5		<the> ~ mejor
    5		<the> ~ muerta
    5		<the> ~ nearly
    -5		<the> ~ nerve
    -5		<the> ~ over
    -5		<the> ~ please
    5		<the> ~ poker
    -5		<the> ~ quien
    5		<the> ~ quita
    -5		<the> ~ sin
    5		<the> ~ starts
    5		<the> ~ straight
    -5		<the> ~ toda
    5		<the> ~ waking
    -5		<the> ~ yo
    -5		<time> , nothing
    -5		<time> but it
    5	history_injury:18	<time> ~ <part>
    5		<time> ~ ache
    5		<time> ~ another
    -5		<time> ~ but
    5		<time> ~ counting
    5		<time> ~ of
    -5		<time> ~ otherwise
    -5		? & [en954]
    -5		? & [es182]
    -5		? i
    -5		? ~ nope
    5		[en1002] & [en1007]
    5		[en1002] & [en207]
    5		[en1002] & [en39]
    5		[en1002] & [en709]
    5	sharp_pain:35 worsening:36 persistent_beyond_72h:-6	[en1002] & [en810]
    5	sharp_pain:-20	[en1002] & [en85]
    -5		[en1002] & [en906]
    -5		[en1002] & [en991]
    -5		[en1002] & [es49]
    -5		[en1002] & soreness
    -5		[en1007] & [en1005]
    -5		[en1013] & ,
    -5		[en1014] & [es975]
    -5		[en1018] & [en250]
    5		[en1018] & [en426]
    -5		[en1018] & [en709]
    -5		[en1018] & [en807]
    5		[en101] & #
    5		[en101] & [en889]
    -5	numbness:56	[en1020] & [en234]
    -5		[en1020] & [en493]
    5		[en1020] & [en551]
    -5		[en1020] & [en633]
    -5		[en1020] & [en650]
    5		[en1020] & [en682]
    -5		[en1020] & [en810]
    -5		[en1020] & [en957]
    -5		[en1020] & [en981]
    5		[en1020] & vengeance
    5		[en106] & [en148]
    -5		[en106] & [en980]
    5		[en116]
    -5		[en116] & [en1002]
    5		[en116] & [en12]
    -5		[en116] & [en20]
    -5		[en116] & [en234]
    5		[en116] & [en490]
    5		[en118] & [es42]
    5	numbness:-16	[en11] & [en11]
    5	sharp_pain:-6 persistent_beyond_72h:27	[en11] & [en234]
    -5	worsening:7 persistent_beyond_72h:-23	[en11] & [en468]
    5	self_harm:28	[en11] & [en60]
    -5		[en11] & [en650]
    -5		[en121] & [en121]
    -5		[en121] & [en12]
    -5		[en121] & [en234]
    -5		[en121] & [en634]
    -5		[en123] & [en101]
    -5		[en124] & [en19]
    5		[en127] & [en20]
    5	weakness:-7 faint_dizzy:56 self_harm:41	[en12] & [en1020]
    -5		[en12] & [en143]
    5		[en12] & [en250]
    5		[en12] & [en437]
    5		[en138] & ,
    -5		[en138] & [en1002]
    5		[en138] & [en11]
    5		[en138] & [en170]
    5		[en138] & [en490]
    -5		[en154] & [en250]
    -5		[en154] & [en474]
    -5		[en157] & [en148]
    -5		[en159] & [en746]
    -5		[en15] & [en28]
    -5		[en15] & [en746]
    5		[en170] & [en693]
    -5		[en170] & [en890]
    -5		[en170] & [en989]
    -5		[en170] & [es182]
    -5		[en181] & [en19]
    -5		[en185] & [en11]
    -5		[en185] & [en148]
    -5		[en197] & [en251]
    -5		[en19] & [en197]
    -5		[en19] & [en212]
    -5	chest_breath:56	[en19] & [en234]
    -5		[en19] & [en309]
    5		[en19] & [en333]
    5	weakness:2	[en19] & [en37]
    -5		[en19] & [en426]
    -5		[en19] & [en58]
    -5		[en19] & [en807]
    5		[en19] & vengeance
    5		[en202] & [en127]
    -5		[en202] & [en633]
    5		[en202] & [en660]
    -5		[en202] & [en853]
    5	pregnancy_symptom:7	[en20] & [en19]
    5		[en20] & [en442]
    5		[en20] & [en490]
    -5		[en20] & [en58]
    5	weakness:49 severe_headache:5 faint_dizzy:56 severe_bruising:19 self_harm:54	[en20] & [en966]
    -5		[en212] & [en143]
    5		[en212] & [en251]
    -5		[en212] & [en966]
    -5		[en213] & [en613]
    5		[en215] & [en633]
    -5		[en215] & [en682]
    -5		[en218] & [en11]
    -5	self_harm:16	[en21]
    5		[en21] & [en1002]
    5		[en21] & [en874]
    5		[en234] & [en21]
    -5		[en234] & [en634]
    5	sharp_pain:-3 weakness:-31 numbness:29 tingling:-5 saddle_numbness:9	[en234] & [en650]
    -5		[en234] & hives
    -5		[en250] & [en12]
    -5		[en250] & [en399]
    -5		[en250] & [en935]
    5		[en250] & monday
    5		[en251] & [en439]
    -5		[en251] & [en479]
    -5		[en251] & [en506]
    5		[en251] & [en508]
    5		[en251] & [en618]
    5		[en251] & [en698]
    -5	sharp_pain:23	[en251] & [en966]
    5		[en251] & [en997]
    -5	worsening:41	[en252]
    5		[en252] & .
    5		[en266] & [en250]
    5		[en266] & [en93]
    5		[en28] & #
    -5		[en28] & [en181]
    -5		[en28] & [en989]
    5		[en28] & tingling
    -5		[en295] & ,
    -5		[en295] & [en1020]
    5		[en295] & [en362]
    -5		[en298] & [en37]
    -5		[en29]
    -5		[en309] & [en949]
    -5		[en317] & [en234]
    5		[en325] & [en1013]
    5		[en333] & [en11]
    -5		[en333] & [en980]
    -5		[en357]
    5		[en362] & [en143]
    5		[en362] & [en309]
    5		[en362] & [en311]
    -5	allergic_reaction:30	[en362] & [en60]
    5		[en362] & [en653]
    -5		[en362] & [en762]
    5		[en362] & vengeance
    -5		[en365]
    5		[en378] & [en148]
    -5		[en378] & [en84]
    -5		[en37] & .
    5		[en37] & [en679]
    -5		[en380] & [en11]
    -5		[en380] & [en805]
    -5		[en394] & ?
    -5		[en399] & [en20]
    5		[en399] & [en317]
    5	radiating_pain:-19 numbness:-20 tingling:-19	[en39]
    -5		[en39] & [en148]
    -5		[en39] & [en362]
    -5		[en39] & [en378]
    -5		[en3] & [en170]
    -5		[en3] & [en362]
    -5		[en404] & [en215]
    -5		[en404] & [en522]
    -5	worsening:93	[en426] & [en106]
    5		[en426] & [en394]
    5	numbness:4	[en426] & [en474]
    5	self_harm:32	[en42] & [en20]
    -5		[en42] & [en810]
    -5		[en437] & [en490]
    -5		[en437] & [en874]
    -5		[en439] & [en20]
    5		[en442]
    5		[en442] & [en266]
    -5		[en442] & [en458]
    -5		[en461] & [en490]
    -5		[en468] & [en1020]
    -5		[en468] & [en810]
    5		[en468] & [en869]
    -5		[en469] & [en490]
    -5		[en474] & ?
    5		[en474] & [en124]
    -5	saddle_numbness:-2	[en474] & [en234]
    -5		[en474] & [en293]
    -5		[en474] & [en442]
    5		[en474] & [en989]
    -5		[en474] & [en999]
    -5		[en474] & easing
    5	sharp_pain:42	[en479] & [en869]
    -5	saddle_numbness:21	[en490] & [en1020]
    5		[en490] & [en143]
    -5		[en490] & [en333]
    -5	numbness:52	[en490] & [en380]
    -5		[en490] & [en39]
    -5		[en490] & [en458]
    -5		[en490] & [en508]
    5		[en490] & [en58]
    5		[en490] & [en602]
    -5		[en490] & [en60]
    5		[en490] & [en618]
    -5		[en490] & [en709]
    5		[en490] & [en938]
    -5		[en490] & [en989]
    5		[en493] & .
    5		[en493] & [en682]
    -5		[en506] & [en215]
    -5		[en506] & [en404]
    -5		[en506] & [en682]
    5		[en506] & tingling
    -5		[en507] & [en12]
    -5	numbness:17	[en508]
    -5		[en508] & [en650]
    5		[en522] & [en437]
    -5		[en522] & [en551]
    5		[en522] & [en60]
    -5		[en522] & [en653]
    5		[en549] & [en333]
    5		[en549] & [en362]
    5		[en549] & [en60]
    -5		[en551] & [en12]
    -5		[en551] & [en394]
    -5		[en551] & [en522]
    -5		[en551] & [en85]
    5		[en551] & [en938]
    -5		[en551] & [en93]
    -5		[en551] & [en949]
    -5		[en567] & -
    -5		[en581] & [en474]
    -5		[en58] & ,
    -5		[en58] & [en1002]
    5		[en58] & pee
    -5		[en602] & [en309]
    -5		[en602] & [en522]
    -5		[en602] & [en613]
    5		[en602] & [en84]
    -5		[en602] & [en906]
    5		[en60] & [en19]
    5	sharp_pain:55	[en60] & [en333]
    -5		[en60] & [en650]
    5		[en60] & [en85]
    -5		[en613] & [en37]
    5		[en613] & [en869]
    -5		[en613] & [en980]
    -5		[en614]
    5		[en615] & ,
    5		[en618] & [en1018]
    -5		[en633] & [en19]
    -5		[en633] & [en602]
    5		[en633] & [en650]
    5		[en633] & [en682]
    5		[en633] & [en698]
    5		[en633] & [en966]
    -5		[en634] & [en1020]
    -5		[en634] & [en461]
    -5		[en634] & [en506]
    5		[en634] & [en633]
    -5		[en634] & [en966]
    -5		[en63] & [en21]
    5		[en63] & [en551]
    5		[en63] & [en869]
    5		[en650] & [en28]
    5		[en650] & [en522]
    -5		[en653] & [en618]
    -5	faint_dizzy:92	[en660] & [en1018]
    5		[en660] & [en121]
    -5		[en660] & [en202]
    5		[en660] & [en877]
    5		[en677] & [en20]
    -5		[en677] & [en250]
    5		[en677] & [en39]
    5		[en677] & [en442]
    5		[en677] & [en474]
    -5		[en677] & [en633]
    5		[en677] & [en810]
    -5		[en677] & [en954]
    -5		[en677] & [es182]
    -5		[en679] & [en11]
    -5		[en682] & [en250]
    5		[en682] & [en359]
    -5		[en682] & [en380]
    -5		[en693] & [en11]
    5		[en698] & [en394]
    5		[en709] & [en170]
    -5		[en709] & [en251]
    5		[en709] & [en37]
    5		[en709] & [en474]
    5		[en709] & [en508]
    5		[en71] & [en869]
    5		[en746] & [en106]
    5		[en746] & [en124]
    5		[en746] & [en378]
    5		[en746] & [en37]
    5	persistent_beyond_72h:-10	[en746] & [en474]
    5		[en746] & [en869]
    5		[en746] & [en954]
    -5		[en762] & #
    -5		[en762] & [en378]
    -5		[en762] & [en404]
    5		[en762] & [en618]
    5		[en762] & [en967]
    5		[en778] & [en37]
    5		[en77]
    -5		[en77] & [en234]
    5		[en77] & [en468]
    5		[en789] & [en362]
    5		[en805] & [en426]
    -5		[en805] & [en966]
    5		[en807] & [es823]
    5		[en807] & tingle
    -5		[en810] & [en215]
    5	weakness:-23	[en810] & [en682]
    5		[en810] & [en853]
    -5		[en810] & [en93]
    -5		[en810] & [en949]
    -5		[en845] & .
    5		[en84] & [en234]
    -5		[en84] & [en805]
    5		[en84] & [en957]
    5		[en84] & balm
    5		[en853] & [en362]
    -5		[en853] & [en63]
    5		[en85] & [en490]
    5		[en85] & [en949]
    5		[en869] & [en154]
    5		[en869] & [en377]
    5		[en869] & [en378]
    -5		[en869] & [en399]
    5		[en869] & [en709]
    -5	persistent_beyond_72h:-6	[en869] & [en890]
    5	fever:66	[en869] & [en989]
    -5		[en874] & [en404]
    5		[en874] & [en477]
    5		[en874] & [en949]
    -5		[en874] & [es102]
    -5		[en874] & [es122]
    -5		[en874] & [es235]
    5	sharp_pain:-7	[en874] & [es55]
    5		[en874] & [es759]
    5		[en874] & [es895]
    5		[en874] & [es951]
    5		[en874] & pipi
    -5		[en877] & [en20]
    5		[en889] & [en853]
    -5		[en890] & ,
    5	worsening:20	[en890] & [en1002]
    -5		[en890] & [en141]
    5		[en890] & [en189]
    5	persistent_beyond_72h:38	[en890] & [en234]
    -5		[en890] & [en39]
    5		[en890] & [en468]
    -5		[en890] & [en653]
    -5		[en890] & [en810]
    5		[en890] & [en938]
    5		[en906] & [en1002]
    -5		[en906] & [en251]
    5		[en90] & [en1018]
    -5		[en917] & [en362]
    5		[en917] & [en60]
    5		[en935] & [en1018]
    -5		[en935] & [en11]
    5		[en935] & [en251]
    -5		[en935] & [en474]
    -5		[en938] & [en474]
    -5		[en938] & [en709]
    -5		[en93] & [en234]
    -5		[en93] & [en28]
    5		[en93] & [en869]
    -5		[en93] & [en874]
    -5		[en949] & [en1018]
    -5		[en949] & [en181]
    -5		[en949] & [en58]
    -5		[en951] & [en37]
    -5		[en954] & [en495]
    5		[en954] & [en554]
    -5		[en954] & [en618]
    -5		[en954] & tingling
    5		[en957] & [en11]
    5		[en957] & [en202]
    -5		[en957] & [en251]
    5		[en966] & .
    -5		[en966] & ?
    -5	numbness:-13 self_harm:24	[en966] & [en12]
    5		[en966] & [en212]
    5		[en966] & [en213]
    5		[en966] & [en21]
    -5		[en966] & [en28]
    -5		[en966] & [en468]
    -5		[en966] & [en602]
    5		[en966] & sneeze
    -5		[en967] & [en633]
    5	sharp_pain:2 tingling:94	[en980] & [en1002]
    5		[en980] & [en213]
    -5	faint_dizzy:44	[en980] & [en362]
    -5		[en981] & [en251]
    -5		[en981] & [en468]
    -5		[en985]
    -5		[en986] & [en124]
    5		[en989] & [en1018]
    5		[en989] & [en12]
    5		[en989] & [en15]
    5		[en989] & [en602]
    -5		[en989] & [en682]
    -5		[en989] & [en807]
    5		[en989] & [en889]
    5		[en989] & [en935]
    5		[en997] & [en746]
    -5		[en997] & [en762]
    5		[en997] & [en874]
    5		[en999] & ,
    -5		[es106] & [en118]
    -5		[es106] & [es939]
    -5		[es127] & [es54]
    5		[es13] & [es150]
    -5		[es13] & [es54]
    5		[es13] & [es878]
    -5		[es13] & masajista
    5		[es13] & menique
    -5		[es174]
    5	saddle_numbness:81	[es182] & [en1020]
    5		[es182] & [en19]
    5		[es182] & [en234]
    5		[es182] & [en602]
    5		[es182] & [en966]
    5		[es182] & [en980]
    5		[es182] & [es42]
    5		[es182] & [es975]
    5		[es182] & cede
    -5		[es182] & manden
    -5		[es182] & punzante
    -5		[es182] & ronchas
    -5		[es189] & [es230]
    5		[es214] & [es518]
    5		[es214] & muslo
    5		[es214] & pipi
    5		[es230] & [es438]
    5	self_harm:1	[es247] & [es950]
    5		[es253] & [en874]
    5		[es254] & [es26]
    -5		[es254] & [es55]
    5		[es26] & [es102]
    5	history_disc:39 history_injury:47	[es26] & [es214]
    5		[es26] & tiritando
    5		[es29] & #
    -5		[es29] & [es1007]
    5		[es29] & [es26]
    -5		[es29] & [es694]
    -5		[es29] & adolorida
    5		[es2] & [en19]
    -5		[es2] & [en874]
    5		[es2] & [es1]
    -5		[es2] & [es486]
    -5		[es2] & [es509]
    5		[es2] & [es694]
    -5		[es2] & [es894]
    -5		[es2] & [es951]
    5		[es30]
    5	weakness:9	[es342] & ,
    -5		[es342] & [es502]
    5		[es362] & [es699]
    -5		[es395] & [es503]
    -5		[es427] & ,
    5		[es427] & [es2]
    5		[es427] & [es982]
    5		[es42] & [es362]
    5		[es42] & [es887]
    5		[es438] & [es982]
    -5		[es438] & [es998]
    5		[es443] & [es182]
    -5		[es478]
    -5		[es486] & [es438]
    -5		[es502] & [es699]
    5		[es502] & ciatica
    5		[es503] & [en19]
    5		[es503] & [es503]
    -5		[es508] & ,
    -5		[es509] & ,
    -5		[es54] & [es91]
    5		[es55] & .
    5		[es55] & [es182]
    5		[es575]
    5		[es646]
    5		[es694] & [es459]
    5		[es694] & [es759]
    -5		[es694] & [es966]
    -5		[es699] & [en19]
    -5		[es699] & [es189]
    -5		[es699] & [es214]
    -5		[es742] & [es982]
    -5		[es758] & [es759]
    5		[es759] & [es102]
    5		[es759] & [es982]
    5		[es854] & [es830]
    -5		[es886] & [es790]
    -5		[es887] & [es234]
    5		[es91] & [es998]
    5		[es950] & [es1023]
    5		[es950] & [es438]
    5		[es950] & [es823]
    -5		[es950] & punzadas
    -5		[es966] & [en19]
    -5		[es966] & [es214]
    -5		[es975] & [es950]
    -5	weakness:27	[es982] & [es1]
    -5		[es982] & [es253]
    -5		[es982] & [es815]
    5		[es998] & [es502]
    -5		[es998] & adolorida
    -5		a bit
    -5		a glass
    -5		a minute
    -5		a que
    5		a thing
    5		a vengeance
    -5		a weak
    -5		abren
    5		accident
    5		ache ~ <the>
    -5		ache ~ not
    5		across <my>
    5		across <my> <part>
    5		across my
    -5		adolorida & [es694]
    -5		adolorida pero
    5		adormecimiento & [es694]
    -5		after <the> session
    -5		after ~ and
    -5		after ~ but
    5		alive
    -5		allowed
    -5		almost
    5		along <my> <part>
    -5		am good
    -5		am just
    5		am sure
    -5		ambulance ~ <time>
    5		anaesthetised
    -5		and <become>
    5		and counting
    5		and goes
    5		and i do
    -5		and see
    5		and she <be>
    5		and still
    -5		and ~ about
    5		and ~ again
    -5		and ~ carried
    -5		and ~ lovely
    5		and ~ than
    -5		and ~ them
    5		another
    -5		antes
    -5		antes de ir
    -5		antes ~ ir
    -5		any of
    5		anything ~ <be>
    -5		are pins
    5		are tingling
    -5		arm ?
    -5		arm has
    5		arm just
    -5		arm was
    5		arm will
    5		as sore
    5		as ~ on
    -5		asleep ~ ,
    5		asleep ~ home
    5		at ~ it
    -5		atienden
    5		ayer ~ y
    5		baby
    -5		back feels
    5		back with
    5		badly
    5		bar
    5		bar <the>
    5		bar the
    -5		bastante <the>
    -5		bastante ~ <part>
    5		bathroom
    5		been like
    5		before i saw
    -5		before ~ <my>
    5		before ~ saw
    5		being
    5		below <the> <part>
    5		below ~ <be>
    5		below ~ <part>
    -5		best <time>
    5		better ~ now
    5	saddle_numbness:36	between ~ <part>
    -5		bit worse
    -5		bit worse than
    5		bit ~ <time>
    -5		bit ~ to
    5		blinding
    5		blinding & [en709]
    5		blinding headache
    -5		bliss
    5		blister ~ <the>
    -5		both sides
    5		bother me
    5		breathless
    -5		bruise on
    5		bruises & [en1002]
    -5		bruising
    5	pregnancy_symptom:64	bump
    5		burnt ~ <the>
    -5		but it passed
    -5		but ~ ,
    -5		but ~ great
    -5		but ~ would
    -5	worsening:2	by
    5		by <the>
    -5		by ~ ,
    5		by ~ .
    5		cada ~ <the>
    5		cada ~ peor
    -5		cai & [es106]
    -5		cai ~ y
    5		calf & ,
    5		call <my> now
    5		call ~ now
    -5		came and
    -5		came and it
    -5		can i <have>
    -5		can not decide
    5		can not hold
    5		can not pee
    -5		can ~ come
    -5		can ~ decide
    5		can ~ pee
    -5		can ~ whether
    -5		cancel
    -5		car
    -5		carried on
    -5		case <my>
    -5		case <my> <part>
    -5		case my
    -5		case ~ <part>
    -5		casi ~ ,
    5		caught
    5		caught <my>
    5		cede
    -5		chat
    -5		chuffed & [en12]
    -5		chuffed & [en333]
    -5		chuffed to
    -5		chuffed to bits
    -5		chuffed ~ bits
    -5		cita <the>
    5		cold ~ <part>
    5		comes and
    5		comes and <become>
    5		comes ~ <become>
    -5		como <my>
    -5		como me
    5		como ~ no
    5		complain ~ <the>
    5	fever:96	con ~ desde
    5		con ~ dolor
    5		could not <feel>
    5		could ~ <feel>
    -5		could ~ come
    -5		could ~ i
    5		could ~ off
    -5		d ~ ,
    5		dan ~ <part>
    -5		daughter s
    -5		de aire
    -5		de lo
    -5		de molestia
    5		de ~ pero
    -5		dead ~ to
    -5		decide
    -5		deep tissue
    5		deja
    -5		del todo
    5		desde ayer
    5		desde ~ ,
    5		desmaye ~ <the>
    -5		despues ~ <the>
    5		despues ~ masaje
    -5		dia <be>
    -5		dia de
    -5		dia ~ <my>
    5		did <my>
    5		did my
    5		did ~ <have>
    5		dio <the>
    5		disc
    5		disc ~ pain
    5		disco
    -5		dizziness
    -5		dizzy & [en362]
    -5		dizzy ~ <the>
    5		dizzy ~ <time>
    -5		dizzy ~ table
    -5		do ~ ,
    -5		do ~ need
    5		does <the>
    -5		does ~ hurt
    -5		dormida & [es106]
    -5		dormida en
    -5		dormida en <the>
    5		down to <my>
    5	radiating_pain:60 weakness:-64	down ~ <part>
    -5		down ~ <the>
    5		dramatic ,
    -5		drinking
    5		dropping <my>
    5		dropping my
    5		dropping things
    -5		duelen & [es14]
    -5		duelen las
    -5		durmio <the>
    5		easy
    -5		el masajista
    5		electric ~ <part>
    -5		en <the> cama
    -5		en ~ cama
    5		end it
    5		ended up
    -5		energy
    5		estoy
    -5		estoy embarazada
    5		estrellas
    -5		evening ~ <be>
    -5		ever ~ <part>
    5		every <time> <the>
    5		every ~ another
    5		everywhere
    5		everywhere ~ <the>
    5		expecting and
    5		expecting ~ <the>
    -5		falta de
    -5		falta de aire
    5		feel the
    5		feeling really
    -5		feels
    -5		fiebre & [es182]
    5		fiebre & [es2]
    5		fiebre & [es694]
    5		fiebre & [es950]
    -5		fiebre ~ no
    5		fine ~ <be>
    5		fine ~ <become>
    5		fine ~ bit
    5		fingertips
    -5	numbness:6 bladder_bowel:7	for
    -5		for <the> massage
    5		for over
    -5		for ~ <time>
    -5		for ~ massage
    5		for ~ now
    5		for ~ pain
    -5		found
    -5		found out i
    -5		four days
    -5		from me
    -5		fue la
    -5		full ~ in
    -5		further
    5		fuss
    5		get the
    -5		glass of wine
    -5		glass ~ wine
    5		gone ,
    5		got off
    5		great .
    5		great ~ <part>
    5		grip ~ <side>
    5		grip ~ weaker
    -5		gym
    -5		ha vuelto
    -5		had one
    -5		hago ~ <my>
    -5		hago ~ no
    5		hand is
    5		have come
    -5		have got
    5		have to
    5		he can not
    5		help <my>
    -5		helped
    5		hernia ~ y
    5		hives & [en311]
    5		hives ~ <part>
    -5		home ,
    -5		hora ~ <the>
    -5		hormigueo & [es106]
    5		hormigueo & [es699]
    5		hormigueo ~ :
    -5		hospital ~ ,
    5		hot poker
    5		hot ~ cold
    5		hot ~ on
    5		hour it
    -5		how ~ <my>
    5		hoy <be>
    -5		hoy ~ mas
    5		hurts to
    5		hurts ~ <be>
    5		hurts ~ did
    -5		hurts ~ yesterday
    -5		i <be> good
    5		i <be> sure
    -5		i <feel> very
    5		i <have> come
    -5		i <have> no
    -5		i <have> pins
    -5		i came and
    -5		i did <the>
    -5		i leave
    5		i need <the>
    5		i sneeze
    5		i twist
    -5		i used
    -5		i used to
    -5		i would <have>
    -5	bladder_bowel:11	i ~ <become>
    5		i ~ as
    -5		i ~ know
    5		i ~ live
    5		i ~ slipped
    5		i ~ sure
    -5		i ~ want
    5		i ~ when
    -5		i ~ whether
    -5		i ~ writing
    -5		if i <become>
    -5		if it
    5		if ~ you
    -5		improving
    5		in <count>
    -5		in <my> life
    -5		in case <my>
    5		in them
    -5		in ~ <be>
    -5		in ~ honestly
    -5		in ~ life
    -5		in ~ like
    5		in ~ pain
    -5		in ~ since
    -5		in ~ yesterday
    5		inside
    5		insoportable
    5		is dead
    5		is weak
    5		it , <the>
    5		it <be> <the>
    5		it gets
    5		it hurts <the>
    5		it normal <the>
    5		it still
    5	sharp_pain:13 weakness:-2	it ~ <the>
    5		it ~ dead
    -5		it ~ down
    -5		it ~ easing
    -5		it ~ if
    -5		it ~ numb
    5		it ~ off
    5		it ~ out
    5		it ~ painful
    5		jeans
    -5		job
    5		joke
    -5		just a
    5		keep dropping
    5		kind
    5		knife in <my>
    5		know ~ <be>
    -5		la cama
    -5		la factura
    5	persistent_beyond_72h:-1	last <time>
    -5		last <time> but
    -5		last ~ <become>
    -5	persistent_beyond_72h:8	late+aching
    5		late+agony
    -5		late+almost
    -5	weakness:16	late+arm
    5		late+away
    -5		late+brazo
    -5		late+call
    5		late+como
    5		late+counting
    -5		late+dia
    5		late+fuerte
    -5		late+full
    5		late+habia
    -5		late+hombros
    -5		late+left
    -5		late+llegue
    -5		late+mejor
    -5		late+over
    -5		late+peep
    5		late+pierna
    -5		late+puedo
    -5		late+put
    -5		late+rash
    -5		late+round
    5	persistent_beyond_72h:34	late+semana
    -5		late+shoulder
    5		late+thank
    5		late+they
    -5		late+under
    5		late+vengeance
    5		late+we
    -5		late+weeks
    -5		late+whatsoever
    -5		le gusto
    5		left
    5		less
    5		less ~ i
    -5		lift ~ <my>
    -5		like <the> dead
    -5		like i
    -5		like i did
    -5		like ~ <time>
    -5		like ~ baby
    -5		like ~ dead
    -5		like ~ he
    5		like ~ it
    5		llamenme & [es342]
    5		llamenme ~ urgente
    -5		los
    -5		lost ~ ,
    -5		lost ~ in
    -5		lujo
    -5		make
    -5		manden
    -5		mas ~ menos
    -5		mas ~ que
    -5		massage help <my>
    5		massage ~ ,
    -5		massage ~ <my>
    5		massage ~ not
    5		massage ~ thing
    -5		mate ,
    -5		may <be>
    -5		may <be> <the>
    -5		may be
    -5		me ?
    5		me queda
    5		me responde
    5		media <part>
    5		menique
    5		menos ~ ,
    -5		monday & #
    5		more painful
    5		more ~ <time>
    5		more ~ before
    5		more ~ you
    5		moretones & [es366]
    5		morning after
    5		move
    -5		much ~ #
    5		much ~ <my>
    5		mug
    -5		my feet
    5		my mouth
    -5	sharp_pain:47	my neck
    5		my thigh
    -5		my toes
    5		nearly ~ out
    -5		never ~ <my>
    -5		never ~ better
    5		never ~ it
    5		night and
    -5		night but
    5		nights
    -5		nine hours
    5		no , tingling
    -5		no <be> debilidad
    5		no <feel> in
    -5		no <my> dio
    5		no <my> responde
    -5		no bruises
    5		no cede
    -5		no nothing
    -5		no shooting
    -5		no worries
    5		no ~ <my>
    -5		no ~ dio
    5		no ~ duele
    -5		no ~ falta
    -5		no ~ manden
    -5		no ~ massage
    -5		no ~ numb
    -5		no ~ pains
    -5		no ~ punzadas
    -5		no ~ punzante
    5		no ~ responde
    -5		no ~ ronchas
    -5		none
    -5		none since
    -5		nope & [en11]
    5		normal that
    -5		not decide
    5		not grip
    -5		not like
    5		not pee
    5		not stand
    5		not wake
    5		not wake up
    5	weakness:23	not ~ <my>
    -5		not ~ if
    5		not ~ like
    5		not ~ morning
    -5		not ~ so
    5		not ~ though
    -5		not ~ why
    -5		nothing <be>
    5		noticed ~ <the>
    -5		noto & [es106]
    5		now i
    5		now my
    -5		numb <part> from
    -5		numb ~ <my>
    -5		numb ~ in
    5		numbness & [en362]
    -5		numbness , tingling
    5	numbness:72	numbness ~ <part>
    -5	numbness:-48	numbness ~ no
    -5		odd
    -5		odd ~ <my>
    -5		odd ~ <part>
    5		of <the> pain
    -5		of bed
    -5		of ~ it
    -5		of ~ massage
    -5		of ~ of
    -5		of ~ so
    -5		of ~ without
    5		off your
    -5		off ~ ,
    5		off ~ <be>
    5		off ~ <time>
    5		off ~ with
    5		ok ~ i
    -5		old ~ <the>
    -5		on <the> table
    5		on <the> way
    5		on monday
    -5		on ~ not
    5		on ~ still
    5		on ~ ward
    5		on ~ with
    5		only ~ in
    -5		out ,
    -5		out i <be>
    -5		out of <the>
    -5		out of bed
    -5		out ~ bed
    5		out ~ no
    5		out ~ shower
    -5		over the
    5		over ~ <time>
    -5		over ~ but
    5		pad
    -5		pain <have> <become>
    5		pain ~ as
    5		pain ~ of
    -5		pain ~ passed
    -5		painful ~ <the>
    5		palm
    -5		peep & [en362]
    -5		people
    5		peor ~ de
    5		period
    5	weakness:13	pero
    5		pero <be>
    5		pie no
    5		pipi
    5		pipi & [es438]
    5		pipi & [es518]
    5		pipi & [es742]
    5		pipi sin
    5		pipi sin darme
    5		pipi ~ cuenta
    5		pipi ~ darme
    5		please ~ <my>
    -5		poco adolorida
    5		poker
    5		pregnant ~ <be>
    -5		puede ~ en
    -5		puedo ~ con
    5	weakness:5	que <the> <part>
    -5		que hora
    5		que la
    -5	radiating_pain:9	que ~ <the>
    -5		quito
    -5		radiating
    5	tingling:53	rato
    5		really
    -5		recibir
    5		responde
    5		rest
    5		right leg
    -5		room ~ ,
    -5	chest_breath:12	run
    -5		s it
    -5		s my
    5		s no
    5		said
    -5		said ~ and
    -5		sali sin
    -5		salir ,
    5		same <part>
    5		say #
    5		says
    5		sciatica & ,
    5		sciatica & [en810]
    -5		se fue
    5		se va
    5		see ~ on
    -5		sell
    -5		sensation in <my>
    5		sensibilidad ~ <part>
    5		sensibilidad ~ <the>
    -5		senti
    5	fever:14	shaking
    5		sharp pain in
    -5		sharp ~ <side>
    5		she <be>
    5		she s
    -5		sheet ~ and
    5		shivering
    -5	sharp_pain:44	shooting
    -5		shooting ~ of
    5		si , en
    -5		si <be> <the>
    -5		si no
    -5		si ~ ,
    -5		sides
    5		siento un
    -5		sin hormigueo
    -5		since <my>
    5		since <the> morning
    5		since this
    -5		since ~ <person>
    5		since ~ morning
    5		since ~ off
    -5		slept ~ dead
    -5		slightly
    5		slipped ~ #
    5		sneeze
    -5		so good
    5		so ~ can
    -5		something
    5		sore as
    5		sore ~ today
    -5		soreness & [en12]
    5		soreness & [en458]
    5		soreness & [en869]
    5		splitting
    5		spreading
    5		started
    5		static
    -5		stiffness & [en170]
    5		still in
    5		still ~ as
    -5		still ~ bit
    5		still ~ it
    5		still ~ like
    5		stop ~ .
    5		stop ~ in
    5		stop ~ it
    -5		stroke ~ <the>
    5		struggling
    -5		swimming
    5		switched
    5		swollen <part>
    -5		table ~ it
    5		tablets
    -5		tarde
    -5		telling
    -5		temperature s
    -5		temperature ~ i
    5		text ~ <be>
    -5		than <the> <side>
    -5		than ~ ,
    5		than ~ after
    5		than ~ but
    -5		than ~ yesterday
    5		that balm
    5		that will
    -5		the lower
    5		the odd
    -5		the one
    -5		the weak
    -5		the weather
    -5		there <have> not
    -5		there ~ no
    -5		they ~ <be>
    -5		three hours
    5		thunderclap
    -5		time ~ <the>
    5	numbness:38	tingling & ,
    -5		tingling & .
    -5		tingling & [en93]
    -5	numbness:4 tingling:-77	tingling & [es182]
    5		tingling in <side>
    5		tingling is
    -5		tissue
    5		to <be>
    -5		to all
    -5		to book
    5		to bother
    5		to bother you
    -5		to ~ <feel>
    5		to ~ work
    -5		toda ~ ,
    5	persistent_beyond_72h:23	todavia
    5		today ~ <day>
    -5		told her
    5		told ~ <part>
    -5		tomorrow
    5		tomorrow ~ <be>
    -5		too ~ <part>
    -5		too ~ to
    -5		touch ~ <part>
    -5		touched
    -5		touched me
    -5		trouble
    5		twice
    5		twice <the>
    5		twist
    -5		unsubscribe
    5		up <side>
    -5		up completely
    -5		up in <my>
    5		up since
    5	faint_dizzy:21	up ~ <the>
    5		up ~ every
    5		up ~ it
    -5		up ~ so
    -5		up ~ than
    5		up ~ up
    -5		up ~ yesterday
    -5		used to <become>
    -5		used ~ <become>
    5		vengeance
    -5		vida ~ ni
    -5		vuelto
    5		waking up
    -5		walked in with
    5		walked ~ ,
    5		was on
    5		way home
    5	weakness:93	weak
    -5		weak ~ no
    5		weaker than
    5		weaker ~ i
    -5		weather ~ <be>
    5	persistent_beyond_72h:8	week
    -5		week later
    5		weight
    5		went away
    -5		were
    5		what ~ do
    -5		when would
    5		where i
    -5		whisper of
    5		whole hand
    5		will
    -5		will <be>
    -5		will be
    5		will not stop
    5		will ~ stop
    5		winded & [en1002]
    -5		wine
    5		with <the> vengeance
    -5		with has
    -5		with ~ out
    5		with ~ vengeance
    5		woke ~ ,
    -5		work in
    -5		work in <the>
    -5		worries
    5		worst ~ ever
    -5		would massage
    -5		would massage help
    5		would rather
    -5		would ~ worry
    5		y hoy <my>
    -5		y sali sin
    -5		y ~ no
    -5		y ~ sin
    -5		ya casi
    5		ya es
    5	numbness:22	yes ~ <side>
    5		yes ~ tingling
    -5		yesterday and
    5		you mentioned
    -5		you see
    -5		you sell
    5		you ~ ,
    -5		you ~ as
    -5		you ~ him
    5		you ~ now
    5		your massage
    4		# %
    4		# & %
    4		# & [en1018]
    4		# & [en63]
    4		# & [en682]
    4	persistent_beyond_72h:17	# & [en810]
    4		# & [es188]
    4		# & [es731]
    4		# <time> now
    -4	sharp_pain:54 persistent_beyond_72h:-15 emergency:-1	# ~ #
    4		# ~ .
    4		# ~ not
    4		# ~ temperatura
    4		%
    4		, & [en12]
    4		, & [en3]
    4		, & [en533]
    -4		, & soreness
    -4		, <count> <time>
    4	radiating_pain:14	, <part>
    4		, <part> <have>
    4		, it <be>
    -4		, none
    4	worsening:62 persistent_beyond_72h:-4	, now
    4		, today
    -4		, ~ ?
    -4		, ~ anything
    -4		, ~ full
    -4		, ~ less
    4		, ~ place
    4		, ~ should
    4		, ~ under
    -4		, ~ weak
    4	tingling:31 osteoporosis:17	. & [en490]
    4		. & [en935]
    4		. & [en981]
    4		. ~ thanks
    4		/ ~ <be>
    4		/^acor/
    -4		/^as/
    4		/^bab/
    4	osteoporosis:157	/^bon/
    4	radiating_pain:-7 weakness:-11	/^bru/
    -4	sharp_pain:13 numbness:-20 tingling:-8 faint_dizzy:-20	/^cu/
    4	persistent_beyond_72h:14	/^dia/
    -4		/^did$/
    -4		/^did/
    4		/^die/
    -4	weakness:-74 worsening:-12 pregnancy_symptom:2 bladder_bowel:-17 allergic_reaction:-20 emergency:-29	/^du/
    4		/^ear$/
    -4		/^enou/
    4	radiating_pain:-2 numbness:-19 tingling:-54 chest_breath:-11 faint_dizzy:-3	/^es/
    4		/^espo/
    4	sharp_pain:12 weakness:-12 bladder_bowel:-1 allergic_reaction:-11	/^est/
    -4		/^fir/
    4	weakness:19 tingling:-10	/^flo/
    -4	sharp_pain:-8 tingling:-10 worsening:-14 persistent_beyond_72h:-6 history_injury:-41 pregnancy_symptom:3 chest_breath:-6 calf_swelling:-16 fever:-34 faint_dizzy:-15 allergic_reaction:-12 severe_bruising:-4 self_harm:-3	/^ha/
    -4	sharp_pain:3 history_disc:19	/^had$/
    -4	severe_headache:3 faint_dizzy:11	/^had/
    -4	pregnancy_symptom:4	/^here/
    -4		/^his$/
    -4	numbness:25	/^home/
    -4		/^masa/
    -4		/^meh$/
    -4		/^meh/
    -4	history_disc:14	/^op/
    -4		/^pong/
    -4	tingling:23	/^pri/
    4		/^resp/
    -4		/^saf/
    -4		/^safe/
    4		/^sai/
    4		/^sev/
    4		/^seve/
    4		/^sigu/
    -4		/^slep/
    -4		/^tis/
    -4		/^toma/
    -4		/^unsu/
    4	weakness:-37 numbness:-22 tingling:31 worsening:-56 severe_headache:4 self_harm:79	/^vi/
    4	bladder_bowel:98	/^wee$/
    -4		/^wei/
    -4	tingling:9	/^you$/
    -4		/aba/
    4		/acc/
    -4		/aci/
    4		/acor/
    4		/acorc/
    4		/adil/
    4		/adily/
    -4		/ady$/
    -4		/ady/
    -4		/aje/
    -4	sharp_pain:-22 allergic_reaction:33	/ali/
    -4		/alio$/
    -4		/alio/
    -4	weakness:18	/alk$/
    4	sharp_pain:-6 weakness:-10 emergency:65	/ame/
    -4	numbness:9	/ane/
    4		/aps/
    4		/arin/
    4		/asy$/
    4		/asy/
    4		/athi/
    4		/athin/
    4		/atu/
    4		/atura/
    -4		/breas/
    -4		/cel$/
    -4		/ces$/
    -4		/cion$/
    -4		/cito$/
    4	bladder_bowel:77	/dde/
    -4		/dico$/
    -4		/dico/
    4		/die/
    4		/dily$/
    4		/dily/
    -4		/dli/
    4	weakness:-36 numbness:92	/dorm/
    4	worsening:24	/downh/
    4		/eadil/
    4		/easy$/
    4		/easy/
    4		/eathi/
    -4		/edico/
    4	numbness:3	/eel$/
    4	worsening:-9	/eep$/
    4		/egro$/
    4		/eja$/
    -4	numbness:7 saddle_numbness:17	/eling/
    4		/elled/
    4		/ems/
    -4		/enou/
    -4		/enoug/
    4	radiating_pain:9 weakness:4	/erna/
    4		/espos/
    -4		/este/
    -4		/esu/
    -4		/even/
    4		/evo/
    -4	numbness:9	/feeli/
    -4		/feno/
    -4		/ffe/
    -4		/fir/
    -4		/fter$/
    4		/gentl/
    4	worsening:-1 pregnancy_symptom:-4 bladder_bowel:-1 calf_swelling:16 self_harm:-10	/ght$/
    -4		/gos/
    4		/gros/
    -4		/gun$/
    -4		/ha$/
    -4	pregnancy_symptom:3 faint_dizzy:23	/had$/
    4	chest_breath:81	/hic/
    -4		/hier$/
    -4		/hier/
    4		/hole$/
    4		/hole/
    -4		/home$/
    -4	numbness:4	/home/
    4	history_injury:9	/hurts/
    -4		/hy$/
    -4		/ibe/
    4		/ible/
    -4	numbness:-5 tingling:-14 worsening:-21 persistent_beyond_72h:-3 osteoporosis:-1 saddle_numbness:-2	/ight/
    -4		/incom/
    4	weakness:-14 numbness:6	/ine$/
    -4		/ird/
    4		/irme$/
    4		/irme/
    4		/ised$/
    4		/ised/
    4	emergency:37	/itt/
    4		/jas/
    -4		/ked$/
    -4		/ked/
    4		/kicki/
    4	history_injury:2	/kle$/
    4		/kles$/
    4		/kles/
    -4		/leare/
    4	bladder_bowel:-2	/lef/
    -4		/lega/
    -4		/lept$/
    -4		/lept/
    4	numbness:-9 persistent_beyond_72h:-2 osteoporosis:-3	/ling/
    -4		/llega/
    4		/llen/
    4		/lpi/
    -4		/masa/
    4		/mecid/
    -4		/meh$/
    -4		/mem/
    -4		/meno/
    4		/mete/
    4		/meter/
    4	fever:24	/mper/
    -4		/mpres/
    -4		/ncomo/
    -4		/nder/
    4		/ney/
    -4		/ngun$/
    4		/nhi/
    4		/nhil/
    4		/nhill/
    4	faint_dizzy:34	/nni/
    -4		/noug/
    -4		/nough/
    -4		/nsub/
    -4		/nsubs/
    4		/nty$/
    4		/nty/
    4		/ocaro/
    -4		/odd/
    4	weakness:-7 numbness:-28 self_harm:6	/oin/
    -4		/omar$/
    -4		/omar/
    4		/opr/
    4		/orcha/
    4		/ores$/
    -4		/orida/
    -4	self_harm:2	/ou$/
    4		/ownh/
    4	worsening:14	/ownhi/
    4	numbness:-4 worsening:-23	/por/
    4		/port/
    4		/poso$/
    4		/poso/
    4		/ppos/
    -4		/rapi/
    -4		/razos/
    4		/rcha/
    4		/rchad/
    -4		/reast/
    -4		/ree$/
    4		/rinar/
    -4		/rita$/
    -4		/rked$/
    -4		/rked/
    -4		/rtne/
    4		/ruise/
    4		/sai/
    4	sharp_pain:-4 persistent_beyond_72h:-15 faint_dizzy:24	/sed/
    4		/sev/
    4		/seve/
    4		/sid/
    4		/side/
    4	persistent_beyond_72h:18	/sigu/
    4		/ski/
    -4		/slep/
    -4		/slept/
    4	numbness:2	/slo/
    4		/sposo/
    -4		/ssu/
    -4		/tar$/
    4	persistent_beyond_72h:-15 allergic_reaction:118	/tch/
    4		/teadi/
    4		/thl/
    4		/tle$/
    -4		/tomar/
    4		/twi/
    4	weakness:14 tingling:-2	/uck/
    4		/uita/
    -4		/unny$/
    -4		/unny/
    -4		/unsu/
    -4		/unsub/
    4		/urb/
    4		/urts$/
    4		/urts/
    -4		/usto$/
    4	tingling:98	/uzz/
    4	tingling:-2	/ves$/
    -4		/war/
    4		/wee$/
    4		/welle/
    4		/wnh/
    4	worsening:5	/wnhi/
    4	worsening:3	/wnhil/
    -4		/you$/
    -4		: no
    -4		<be> <my> quito
    -4		<be> <the> #
    4		<be> <the> dolor
    4		<be> agony
    -4		<be> driving
    -4		<be> driving <side>
    -4		<be> muy bien
    4		<be> tired
    -4		<be> yesterday
    4		<be> ~ lol
    4		<be> ~ negro
    4		<be> ~ off
    -4		<be> ~ pains
    4		<be> ~ please
    4		<be> ~ tender
    -4		<become> down
    4	worsening:13	<become> downhill
    -4		<become> ~ over
    4		<count> <time> of
    -4		<feel> fab
    4	saddle_numbness:-4	<feel> like
    4		<feel> ~ down
    -4		<feel> ~ pain
    -4		<have> ~ every
    -4		<have> ~ not
    -4		<my> <be> doliendo
    4		<my> <part> now
    -4		<my> quito
    4		<my> waters
    -4		<my> ~ as
    -4		<my> ~ doliendo
    4		<my> ~ still
    4		<my> ~ weak
    -4	numbness:8	<part> <the>
    4		<part> under
    4		<part> ~ #
    4		<part> ~ about
    4		<part> ~ dragging
    -4	tingling:37	<part> ~ full
    -4		<part> ~ just
    -4		<part> ~ yesterday
    -4		<side> <the> time
    4		<side> ~ now
    -4		<the> <time> later
    4		<the> dolor de
    -4		<the> medico
    4		<the> stabbing in
    -4		<the> tingling <have>
    -4		<the> ~ bliss
    -4		<the> ~ otherwise
    -4		<the> ~ shift
    -4		<the> ~ stopped
    4		<the> ~ van
    4		[en1018] & [en124]
    -4		[en1020] & /
    4		[en1020] & monday
    -4		[en116] & [en218]
    4		[en11] & [en474]
    -4		[en11] & [en709]
    4	fever:50	[en11] & [en77]
    -4		[en121] & [en468]
    -4		[en123]
    4	persistent_beyond_72h:24	[en124] & [en1002]
    -4		[en12] & [en20]
    -4		[en12] & [en693]
    -4		[en148] & [en650]
    4		[en170] & [en650]
    -4		[en181] & [en251]
    -4		[en181] & [en633]
    -4		[en19] & [en12]
    4		[en19] & [en252]
    4		[en19] & [en567]
    4	bladder_bowel:117	[en207]
    4		[en20] & [en1007]
    4		[en20] & [en1018]
    -4		[en234] & [en468]
    4		[en234] & [en58]
    4		[en234] & [es182]
    4		[en244]
    4		[en250] & [en807]
    -4	persistent_beyond_72h:15	[en251] & [en202]
    -4		[en251] & [en549]
    -4		[en251] & [es182]
    4		[en266] & [en653]
    4		[en266] & [en746]
    4	tingling:2 worsening:-7 saddle_numbness:-1 allergic_reaction:-2 emergency:-6	[en28]
    4		[en28] & [en309]
    -4	tingling:6	[en28] & [en468]
    -4		[en309] & [en474]
    -4		[en333] & ,
    -4		[en378] & [es182]
    -4	weakness:2	[en37] & [en1002]
    -4		[en37] & [en106]
    4		[en37] & [en170]
    4		[en394] & [en1002]
    4		[en394] & [en966]
    4		[en39] & [en810]
    -4		[en426] & [en362]
    4		[en458] & [en810]
    -4	weakness:4	[en461] & .
    4		[en461] & [en251]
    -4		[en468] & [en12]
    -4		[en490] & [en954]
    -4		[en490] & numbness
    -4		[en493] & ,
    -4		[en522] & [en810]
    4		[en522] & [en84]
    4		[en549] & [en251]
    -4		[en567] & ?
    -4		[en567] & [en212]
    -4		[en634] & [en1018]
    -4		[en634] & [en138]
    -4		[en634] & [en39]
    4		[en63] & [en20]
    -4		[en650] & [en143]
    -4		[en653] & [en19]
    -4	numbness:127	[en660] & [en234]
    -4		[en660] & [en250]
    -4		[en677] & [en551]
    4		[en679] & [en490]
    -4		[en682] & [en1020]
    4		[en682] & [en127]
    -4		[en682] & [en202]
    4		[en717]
    4		[en762] & [en309]
    -4	history_disc:53	[en762] & [en869]
    -4		[en762] & [en889]
    4		[en77] & [en1002]
    4		[en807] & [en251]
    4		[en807] & [en468]
    4		[en807] & [en660]
    -4		[en810] & [en404]
    -4	radiating_pain:-3	[en810] & [en869]
    -4		[en810] & [en951]
    4		[en853] & .
    4		[en853] & [en148]
    4	radiating_pain:30 weakness:14 numbness:-13 tingling:-19 worsening:35 emergency:6	[en869] & [en1002]
    -4		[en869] & [en1020]
    4		[en869] & [en138]
    4		[en869] & [en746]
    4	sharp_pain:27 numbness:26	[en869] & [en966]
    4	numbness:16 bladder_bowel:39	[en874] & ,
    -4		[en874] & [en251]
    -4		[en874] & [en618]
    -4	sharp_pain:-75 numbness:28 persistent_beyond_72h:-4 history_injury:24	[en874] & [es13]
    -4		[en874] & [es54]
    -4		[en874] & doliendo
    4		[en874] & monday
    -4		[en890] & [en124]
    4		[en917] & [en19]
    -4		[en935] & [en148]
    -4	bladder_bowel:29	[en954] & [en394]
    4		[en966] & [en3]
    -4		[en966] & [en63]
    -4		[en966] & [en807]
    -4		[en980] & [en234]
    4		[en989] & .
    -4		[en989] & [es182]
    4		[en991] & [en991]
    4		[es106] & [es14]
    -4		[es122] & [es262]
    4		[es13] & [es427]
    -4		[es17] & [es187]
    -4		[es182] & mareos
    -4		[es1] & [en118]
    4	weakness:21	[es1] & [es182]
    4		[es1] & [es427]
    -4		[es214] & [es79]
    4		[es230] & [es42]
    4		[es253] & [es975]
    -4		[es262]
    4		[es2] & [es731]
    4		[es42] & [es759]
    -4		[es42] & dormida
    4		[es42] & fiebre
    -4		[es443] & [es55]
    -4		[es49] & [es950]
    -4		[es503] & ,
    -4		[es54] & [es174]
    -4		[es54] & [es854]
    -4		[es699] & [es42]
    4		[es854] & [es174]
    4		[es854] & [es638]
    4		[es870] & [es214]
    4		[es887] & [es26]
    4		[es887] & [es878]
    4		[es887] & [es966]
    4		[es895] & [es1]
    -4		[es950] & [es14]
    -4		[es982] & [en118]
    -4		[es982] & [es255]
    4		[es998] & [es230]
    -4		[es998] & [es470]
    4	sharp_pain:27	a blade
    4		adolorida & [es950]
    -4		after
    -4		after ~ <have>
    -4		all the
    4		am honest
    4		an ambulance
    -4		and <have> not
    4		and a
    4		and today
    4		and ~ <time>
    4		and ~ ever
    4		asleep ~ and
    4		at ~ <time>
    4		before ~ i
    4		bien ~ que
    4		bit ~ .
    4		breathing
    -4		broke <my>
    -4		broke my
    -4		bruise & [en1020]
    -4		bruise & [en251]
    -4		bruise on <my>
    -4		bruises & [en404]
    -4		bruises or
    -4		but <my> <part>
    -4		but i <feel>
    4		but ~ no
    -4		but ~ now
    4		call <my> <part>
    -4		can not complain
    -4		can ~ complain
    -4		cleared
    -4		come in
    4		con fiebre
    -4		con ~ dormida
    4		de temperatura
    -4		de ~ ayer
    -4	persistent_beyond_72h:-3	did
    4		disc ~ <be>
    4		dolor ~ hasta
    -4		down ~ to
    4	worsening:2	downhill
    -4		driving <side>
    -4		driving <side> now
    -4		driving right
    -4		dropped
    4		duele ~ no
    4		ear
    4		el menique
    -4		enough
    4		esposo
    4		everything ~ <become>
    -4	numbness:27	feeling
    -4		feet ,
    4		fell ~ home
    4		fine ,
    4		fine , <part>
    -4		for ~ <day>
    -4		for ~ it
    4		fortnight ~ <part>
    -4		from the
    -4		from ~ <be>
    -4		from ~ <the>
    -4		gave way
    4		going
    -4		great honestly
    -4	pregnancy_symptom:1 faint_dizzy:6	had
    4	numbness:10	has gone
    -4	pregnancy_symptom:1	here
    4		hi ~ <part>
    -4		his
    -4	numbness:41	home
    4		home and
    -4		honestly ~ not
    4		hurt ~ i
    4		hurts
    4		i <be> honest
    -4		i had
    4		i ~ honest
    -4		i ~ through
    4		i ~ tired
    4		if ~ honest
    4		in <side>
    4		in ~ to
    4	numbness:35	it <be> not
    4		it <become> away
    4		it at
    -4		it ~ hurting
    -4		it ~ on
    4	worsening:107	it ~ up
    4		just ~ <become>
    4		kicking
    4		last ~ <feel>
    4		last ~ and
    -4		late+ando
    4		late+before
    -4		late+blade
    -4		late+casi
    4		late+come
    4		late+getting
    -4		late+glademoji
    -4		late+quito
    -4		late+rather
    -4		late+strength
    4		late+tired
    4		late+two
    -4		late+un
    4	numbness:-19 persistent_beyond_72h:25 calf_swelling:35	late+y
    4		like someone
    -4		lost <feel> in
    4		lost ~ <feel>
    4		massage ~ only
    4		me back
    -4		me quito
    -4		medico
    -4		meh
    -4		meter
    4		mi esposo
    -4		much ~ i
    4		my palm
    4		my waters
    4		nada que
    4		need <the>
    4		negro
    -4		ningun
    4	weakness:-2	no ,
    -4		no bruises or
    -4		no he tenido
    -4		no to <side>
    -4		no ~ fever
    -4		no ~ mareos
    -4		no ~ now
    -4		no ~ tenido
    4		no ~ you
    4		not <become> <the>
    -4		not great honestly
    4		not shifting
    4		not ~ tomorrow
    4		not ~ yet
    -4		notch up
    -4		nothing now
    4		nothing ~ about
    -4		numb <part> ,
    4		numb foot
    -4		numbness & [en653]
    4	radiating_pain:-2 weakness:-3 tingling:2 emergency:-2	of
    4		of ~ <the>
    4		of ~ please
    -4		of ~ to
    4		on <time> <count>
    4		only when i
    4		only ~ <time>
    -4		only ~ it
    4		orinar
    -4		out without
    4		out ~ pain
    -4		pain and
    4		pain by
    4	emergency:8	phone <my>
    4	emergency:26	phone me
    -4		poco ~ <part>
    -4		puede
    -4		puedo tomar
    -4		range
    4		right arm
    -4		safe
    -4		said ~ <the>
    4		same ~ same
    4		sciatica & [en1002]
    -4		sensation in
    -4		sharp as
    -4		sharp pain :
    -4		sharp ~ ?
    4		sigo con
    4		sin sensibilidad
    -4	worsening:-52	since ~ ,
    4		six days
    -4		slept
    -4		slept ~ <count>
    4		so it <be>
    -4		so ~ <part>
    -4		so ~ off
    -4		something ~ <become>
    -4		something ~ on
    4		sore since
    4		soreness & [en890]
    4		soreness & [es182]
    4		soreness ~ <become>
    4		soreness ~ no
    4		stabbing in
    4		stabbing in <my>
    4		steadily
    4		stiff ,
    -4		still ~ <side>
    4		swelled
    4		swelled & [en362]
    4		swelled up
    -4		tal ~ <the>
    4		temperatura
    -4		temperature <be>
    -4		the dead
    4		there is
    4		through <the>
    -4		tingling & :
    4		tingling & [en148]
    4		tingling & [en762]
    -4		tingling :
    4		tingling <have>
    4		tingling ~ just
    4		tingling ~ stopped
    -4		to ~ <day>
    -4		to ~ every
    4		to ~ more
    4		toes ,
    -4		tomar
    4		want ~ more
    -4		was it
    -4		was yesterday
    4		weak ~ ,
    -4		weakness ~ tingling
    4	bladder_bowel:23	wee
    4		wet myself
    -4		with ~ <become>
    -4		worse ~ <side>
    4		worst headache
    -4		would i
    -4		would it
    4		ya no quiero
    4		ya ~ quiero
    -4	persistent_beyond_72h:7 history_disc:5	you
    -4		you ~ <day>
    -4		you ~ <have>
    3		, la
    -3		, my
    3		, ~ lol
    3		, ~ si
    -3		. & [en170]
    -3		/^ace/
    -3		/^ce/
    3	radiating_pain:-20 weakness:-3 tingling:-16 worsening:-25 persistent_beyond_72h:-37 history_disc:-34 history_injury:-7 pregnancy_symptom:-12 bladder_bowel:-4 chest_breath:-9 calf_swelling:-29 fever:-8 severe_headache:-20 allergic_reaction:-37 severe_bruising:-22 emergency:-28	/^de/
    3		/^deja/
    -3		/^her$/
    3	sharp_pain:7 emergency:-1	/^like/
    -3		/^meno/
    3	radiating_pain:-49 weakness:-7 numbness:52 tingling:-26 persistent_beyond_72h:-70 history_injury:-2 pregnancy_symptom:-23 allergic_reaction:-30 emergency:-33 self_harm:-39	/^nu/
    3		/^pers/
    3		/^rat/
    3		/^sat/
    -3		/^stra/
    3		/^tem/
    -3	numbness:7	/^touc/
    -3		/ag$/
    -3	allergic_reaction:43	/alm/
    3		/aring/
    3		/ata/
    3		/bre$/
    3	persistent_beyond_72h:-13	/cor/
    3	persistent_beyond_72h:6	/days$/
    3	persistent_beyond_72h:3	/days/
    -3		/dd$/
    3		/deja/
    3		/eari/
    3		/earin/
    -3		/ears$/
    -3		/ears/
    -3	tingling:20	/eet$/
    -3		/ene$/
    -3	persistent_beyond_72h:9	/eta/
    -3		/his$/
    -3		/ich$/
    3		/icin/
    3	weakness:-12 tingling:16	/ingl/
    3		/ish$/
    3		/lar/
    -3		/menos/
    -3		/narm/
    -3		/narme/
    3		/nat/
    -3	radiating_pain:-1 pregnancy_symptom:9	/nce/
    3	weakness:30 history_injury:15	/nkle$/
    -3	worsening:-13	/ny$/
    -3		/olido/
    -3		/pains/
    -3	radiating_pain:-7 numbness:-5 tingling:5	/pri/
    3		/resp/
    3	self_harm:42	/rme$/
    -3	persistent_beyond_72h:9	/rtn/
    3		/sever/
    -3		/sign$/
    3		/stabb/
    -3		/stra/
    3	tingling:-16	/tabb/
    -3	emergency:41	/tal/
    3	bladder_bowel:13	/tho/
    -3		/touc/
    -3		/touch/
    -3		/uite$/
    -3		/usto/
    -3		/uve/
    -3	fever:94	/weat/
    -3	fever:14	/with$/
    -3		<count> ~ it
    -3		<day> ~ not
    3		<my> ~ morning
    3	sharp_pain:14 radiating_pain:35 weakness:-23 numbness:1 tingling:46 severe_bruising:16	<part> ,
    3		<part> <be> <the>
    -3		<the> scale
    -3	history_injury:77 bladder_bowel:3	<the> ~ <time>
    3		<time> ~ ,
    -3	severe_headache:51	[en1020] & [en966]
    -3		[en11] & [en1020]
    3		[en11] & [es182]
    3		[en124] & #
    -3		[en148] & [en966]
    -3	sharp_pain:11 tingling:41 self_harm:50	[en170] & [en1002]
    -3		[en28] & [en37]
    3		[en362] & [en966]
    -3		[en37] & [en37]
    -3		[en394] & [en874]
    -3		[en507]
    -3	sharp_pain:8 tingling:1 allergic_reaction:-2	[en60] & [en251]
    3		[en633] & [en11]
    3		[en682] & [en490]
    -3	severe_headache:15	[en709] & [en966]
    3		[en762] & [en746]
    -3		[en85] & [en11]
    3	tingling:46	[en869] & [en980]
    3		[en938] & [en12]
    -3		[en966] & [en890]
    -3	numbness:168	[es182] & [en37]
    3		[es54] & [es230]
    -3		[es950] & [es854]
    3	weakness:7 history_injury:34	ankle
    -3		bit ~ i
    3		de ~ <the>
    -3		her
    -3		late+day
    -3		menos
    -3		morning ~ i
    3		my ankle
    3		now it <be>
    -3		on <the> scale
    -3		pains
    3		por favor
    -3		quite
    3		severe
    -3		sign
    -3	sharp_pain:53 severe_headache:6 emergency:49	so
    3		soreness & [en762]
    3		soreness ~ <part>
    -3		with
    3		woke ~ <the>
    2	tingling:18	/^buz/
    2	sharp_pain:-10 weakness:47 tingling:-16 worsening:-10 chest_breath:-10 calf_swelling:10 allergic_reaction:-55	/^leg/
    -2		/^tu/
    2	tingling:61	/buz/
    2		/ems$/
    2	chest_breath:62	/hes/
    2	tingling:-9 bladder_bowel:18 chest_breath:-16	/hou/
    2		/rath/
    2	osteoporosis:47	/sca/
    -2	sharp_pain:-31 numbness:2 persistent_beyond_72h:-7 fever:17 severe_headache:-4	/ter/
    -2		<my> ~ que
    -2		[en1020] & [en60]
    -2	weakness:10	[en181]
    2	numbness:-12 faint_dizzy:15	[en874] & [es1]
    -2		[en874] & [es79]
    -2	self_harm:13	[en954]
    2		[en989] & [en251]
    -2		[es1] & [es950]
    -2	tingling:21 persistent_beyond_72h:-41 fever:-4	[es694]
    -2	numbness:2	con <the>
    -2	history_disc:12	had a
    2	sharp_pain:15 radiating_pain:10	pain ~ <the>
    1		/^ses/
    -1		/eat$/
    -1		/lido$/
    -1		/lido/
    -1	emergency:23	/min/
    1		/ol$/
    -1		[es847]
    0	sharp_pain:-22	# & ,
    0	fever:25	# & [en869]
    0	sharp_pain:61	# <the>
    0	sharp_pain:13	# out
    0	sharp_pain:23	# out of
    0	pregnancy_symptom:119	# semanas
    0	persistent_beyond_72h:14	# th
    0	sharp_pain:-3 pregnancy_symptom:20 fever:47	, #
    0	fever:23	, & [en1020]
    0	worsening:25	, & [en28]
    0	weakness:14 numbness:11	, & [en58]
    0	numbness:3	, & [en980]
    0	history_injury:35	, & [es214]
    0	numbness:11	, & [es870]
    0	weakness:4	, <my> <part>
    0	weakness:-3	, <side>
    0	weakness:8 self_harm:3	, i
    0	fever:97	, ~ <count>
    0	emergency:103	, ~ <person>
    0	tingling:3 allergic_reaction:4	, ~ <side>
    0	history_injury:7	, ~ duele
    0	weakness:20 severe_headache:22	, ~ i
    0	weakness:9 numbness:-2	, ~ in
    0	weakness:18	, ~ not
    0	tingling:11	, ~ of
    0	sharp_pain:37	, ~ pain
    0	emergency:24	, ~ so
    0	bladder_bowel:23	. & #
    0	weakness:-6	. & .
    0	sharp_pain:41 radiating_pain:41 persistent_beyond_72h:9	. & [en1002]
    0	bladder_bowel:26	. & [en1018]
    0	weakness:2	. & [es1]
    0	weakness:-1	. ~ no
    0	self_harm:9	/^abo/
    0	bladder_bowel:9	/^acc/
    0	persistent_beyond_72h:6	/^achi/
    0	numbness:4	/^ad/
    0	numbness:34	/^ado/
    0	history_injury:7	/^ago$/
    0	sharp_pain:29 tingling:14	/^agu/
    0	sharp_pain:-7 allergic_reaction:21	/^all/
    0	allergic_reaction:8	/^amp/
    0	sharp_pain:-9 radiating_pain:-9 weakness:-9 tingling:-22 persistent_beyond_72h:-1 history_disc:-14 osteoporosis:-5 chest_breath:-10 severe_headache:-10 faint_dizzy:-16 severe_bruising:-1 emergency:-7	/^an/
    0	numbness:2	/^ane/
    0	numbness:27	/^anes/
    0	sharp_pain:-31 tingling:20	/^ant/
    0	tingling:50	/^ants/
    0	weakness:44 pregnancy_symptom:3	/^ap/
    0	saddle_numbness:34	/^are/
    0	numbness:23	/^asl/
    0	persistent_beyond_72h:3	/^awa/
    0	weakness:-3 numbness:-1 tingling:-14 persistent_beyond_72h:-55 bladder_bowel:5 saddle_numbness:22 severe_headache:-9	/^ba/
    0	weakness:-1 history_disc:10 saddle_numbness:14	/^back/
    0	pregnancy_symptom:2	/^beb/
    0	pregnancy_symptom:22	/^bebe/
    0	bladder_bowel:25	/^bed$/
    0	bladder_bowel:53	/^bed/
    0	numbness:3 tingling:15	/^bee/
    0	persistent_beyond_72h:9	/^been/
    0	saddle_numbness:25	/^belo/
    0	saddle_numbness:33	/^betw/
    0	saddle_numbness:5	/^bik/
    0	saddle_numbness:7	/^bike/
    0	sharp_pain:11	/^bit/
    0	sharp_pain:13	/^blad/
    0	allergic_reaction:43	/^blis/
    0	bladder_bowel:16	/^bow/
    0	sharp_pain:-83 weakness:71	/^bra/
    0	weakness:1	/^braz/
    0	sharp_pain:-16 radiating_pain:-9 severe_bruising:213	/^brui/
    0	weakness:3	/^buen/
    0	history_disc:42	/^bul/
    0	history_disc:49	/^bulg/
    0	radiating_pain:40	/^bum$/
    0	bladder_bowel:3	/^burs/
    0	numbness:4 tingling:11	/^but$/
    0	weakness:29 tingling:2	/^but/
    0	radiating_pain:1	/^butt/
    0	severe_headache:66	/^cab/
    0	severe_headache:29	/^cabe/
    0	weakness:84	/^cae/
    0	sharp_pain:4	/^cala/
    0	calf_swelling:5	/^cali/
    0	emergency:27	/^call/
    0	persistent_beyond_72h:-7	/^cam/
    0	radiating_pain:-21 weakness:-1 worsening:-5 persistent_beyond_72h:-3 saddle_numbness:-18 fever:73	/^ch/
    0	sharp_pain:-5 chest_breath:61	/^che/
    0	radiating_pain:13	/^cod/
    0	numbness:36	/^cold/
    0	faint_dizzy:13	/^coll/
    0	bladder_bowel:38	/^come/
    0	radiating_pain:8 weakness:-5	/^cor/
    0	saddle_numbness:77	/^cro/
    0	bladder_bowel:5	/^darm/
    0	worsening:6	/^day$/
    0	weakness:49	/^debi/
    0	osteoporosis:90	/^dens/
    0	sharp_pain:-54 weakness:-6 persistent_beyond_72h:-10 history_disc:20 pregnancy_symptom:-13 saddle_numbness:-57 severe_headache:-12 emergency:-8	/^di/
    0	history_disc:120	/^disc/
    0	radiating_pain:3 tingling:-32 history_disc:-10 history_injury:-1 osteoporosis:-2 bladder_bowel:-4 chest_breath:-2 calf_swelling:-2 fever:-7 allergic_reaction:-25 emergency:-27 self_harm:-37	/^do/
    0	osteoporosis:53	/^doc/
    0	persistent_beyond_72h:7	/^doli/
    0	numbness:67	/^dor/
    0	weakness:23 emergency:20	/^dro/
    0	emergency:17	/^droo/
    0	pregnancy_symptom:64	/^due$/
    0	weakness:-9	/^due/
    0	history_injury:41	/^duel/
    0	sharp_pain:15	/^dull/
    0	persistent_beyond_72h:7	/^easi/
    0	radiating_pain:1	/^elbo/
    0	numbness:21	/^els/
    0	numbness:14	/^else/
    0	sharp_pain:-12 persistent_beyond_72h:-26 bladder_bowel:21 fever:-14	/^em/
    0	self_harm:3	/^end/
    0	numbness:38 saddle_numbness:12	/^ent/
    0	saddle_numbness:112	/^entr/
    0	numbness:1	/^entu/
    0	sharp_pain:29	/^espa/
    0	sharp_pain:6 worsening:9 self_harm:-3	/^ever/
    0	allergic_reaction:63 emergency:17	/^ey/
    0	allergic_reaction:33 emergency:22	/^eye/
    0	radiating_pain:-2 weakness:-21 numbness:13 history_disc:-24 saddle_numbness:7 faint_dizzy:-7 self_harm:-5	/^fee/
    0	tingling:13	/^feet/
    0	numbness:8 persistent_beyond_72h:-2	/^fin/
    0	sharp_pain:-4 weakness:14 worsening:-60 pregnancy_symptom:-9 severe_headache:-17 allergic_reaction:-6	/^fo/
    0	weakness:12	/^fol/
    0	numbness:10	/^for/
    0	persistent_beyond_72h:1	/^fort/
    0	sharp_pain:-13 calf_swelling:-1 severe_headache:-5	/^fr/
    0	sharp_pain:-2 radiating_pain:13	/^fro/
    0	radiating_pain:-4 weakness:5 numbness:-23 osteoporosis:-7 faint_dizzy:7	/^fu/
    0	numbness:-7	/^ga/
    0	weakness:85	/^gav/
    0	numbness:-32 worsening:15 persistent_beyond_72h:-8	/^ge/
    0	chest_breath:52	/^get$/
    0	sharp_pain:3 tingling:-1	/^get/
    0	radiating_pain:6	/^glu/
    0	fever:15	/^got/
    0	sharp_pain:-21 weakness:49 numbness:-51 chest_breath:-9	/^gr/
    0	weakness:5	/^gra/
    0	history_injury:14	/^hace/
    0	weakness:-1 worsening:13	/^has$/
    0	radiating_pain:8 tingling:-13 history_injury:-1	/^has/
    0	radiating_pain:7	/^hast/
    0	weakness:-27 faint_dizzy:-2	/^hav/
    0	bladder_bowel:14 chest_breath:-7	/^have/
    0	numbness:-12 severe_headache:15	/^hea/
    0	history_disc:30	/^hern/
    0	sharp_pain:-6 weakness:-28 numbness:-18 tingling:-58 persistent_beyond_72h:-5 faint_dizzy:-10 allergic_reaction:28	/^hi/
    0	calf_swelling:13	/^hin/
    0	numbness:-1	/^hip/
    0	allergic_reaction:39	/^hiv/
    0	allergic_reaction:204	/^hive/
    0	sharp_pain:-6 radiating_pain:-6 weakness:-5 numbness:-30 tingling:-3 persistent_beyond_72h:-10 history_disc:-6 pregnancy_symptom:-50 bladder_bowel:-7 saddle_numbness:-14 chest_breath:-26 severe_headache:-37 faint_dizzy:-18 allergic_reaction:-2 emergency:-12	/^ho/
    0	sharp_pain:19	/^hon/
    0	emergency:3	/^hosp/
    0	sharp_pain:-23 worsening:15	/^hou/
    0	osteoporosis:1	/^hue/
    0	tingling:129	/^hum/
    0	sharp_pain:3	/^ice/
    0	bladder_bowel:10	/^inco/
    0	saddle_numbness:5	/^inti/
    0	allergic_reaction:5	/^it/
    0	radiating_pain:-2 severe_headache:44	/^ja/
    0	sharp_pain:14	/^jab/
    0	sharp_pain:127	/^jo/
    0	tingling:-8 saddle_numbness:-15	/^ju/
    0	persistent_beyond_72h:8	/^jue/
    0	sharp_pain:57	/^kid/
    0	weakness:17 calf_swelling:24	/^knee/
    0	bladder_bowel:4	/^kno/
    0	faint_dizzy:10	/^lan/
    0	faint_dizzy:91	/^land/
    0	weakness:1 numbness:-12	/^las$/
    0	numbness:-1 persistent_beyond_72h:-2 allergic_reaction:-2	/^las/
    0	weakness:-2	/^last/
    0	sharp_pain:3	/^lati/
    0	allergic_reaction:10	/^lav/
    0	weakness:-7	/^lea/
    0	weakness:10 saddle_numbness:1	/^legs/
    0	weakness:54 numbness:-11	/^lift/
    0	sharp_pain:2 persistent_beyond_72h:-7	/^lik/
    0	saddle_numbness:20	/^lim/
    0	sharp_pain:-28 pregnancy_symptom:-9	/^ll/
    0	sharp_pain:-2	/^lla/
    0	sharp_pain:-2 calf_swelling:-3	/^los/
    0	weakness:-14	/^lu/
    0	chest_breath:108	/^lung/
    0	weakness:8 numbness:3	/^man/
    0	sharp_pain:-31 tingling:-8 persistent_beyond_72h:-3	/^mas/
    0	severe_headache:37	/^migr/
    0	radiating_pain:-28 numbness:-20 worsening:5 calf_swelling:-18 fever:-12	/^mo/
    0	history_injury:9 pregnancy_symptom:10	/^mont/
    0	severe_bruising:5	/^mora/
    0	worsening:54 persistent_beyond_72h:-9	/^more/
    0	history_injury:27	/^moto/
    0	weakness:24	/^move/
    0	sharp_pain:16 numbness:19 tingling:-11 persistent_beyond_72h:-30	/^mu/
    0	sharp_pain:9	/^much/
    0	numbness:11	/^mus/
    0	sharp_pain:24 numbness:1	/^na/
    0	numbness:-13 history_injury:1	/^nec/
    0	sharp_pain:8	/^neck/
    0	weakness:-3	/^nee/
    0	bladder_bowel:14	/^nev/
    0	bladder_bowel:27	/^neve/
    0	worsening:7	/^nig/
    0	sharp_pain:-15 radiating_pain:-21 weakness:-2 tingling:-6 persistent_beyond_72h:4 osteoporosis:-20 bladder_bowel:8 allergic_reaction:-13 emergency:-2	/^not/
    0	allergic_reaction:7	/^oi/
    0	allergic_reaction:46	/^oil$/
    0	allergic_reaction:45	/^oil/
    0	weakness:-19 tingling:-3 history_injury:-3 calf_swelling:32	/^on/
    0	history_disc:82	/^oper/
    0	weakness:-27	/^or/
    0	sharp_pain:-2 osteoporosis:118	/^ost/
    0	osteoporosis:1	/^oste/
    0	tingling:-15 calf_swelling:-10	/^ou/
    0	tingling:-11	/^out/
    0	saddle_numbness:5	/^pap/
    0	saddle_numbness:14	/^pape/
    0	numbness:10 saddle_numbness:109	/^part/
    0	sharp_pain:-7 numbness:-14	/^pas/
    0	numbness:-8 chest_breath:141	/^pec/
    0	saddle_numbness:24	/^peei/
    0	sharp_pain:13	/^peg/
    0	weakness:10	/^pie$/
    0	sharp_pain:-58 weakness:11	/^pie/
    0	allergic_reaction:2	/^pied/
    0	weakness:32	/^pier/
    0	sharp_pain:-5	/^pl/
    0	severe_bruising:46	/^pla/
    0	numbness:-15 faint_dizzy:-45	/^po/
    0	weakness:5	/^pow/
    0	weakness:15	/^powe/
    0	sharp_pain:-30 weakness:-37 numbness:-42 bladder_bowel:-3 severe_headache:-49 faint_dizzy:-29	/^pr/
    0	pregnancy_symptom:29	/^pre/
    0	pregnancy_symptom:91	/^preg/
    0	radiating_pain:-2	/^pric/
    0	saddle_numbness:28	/^priv/
    0	chest_breath:12	/^pro/
    0	sharp_pain:66	/^punz/
    0	weakness:-6 persistent_beyond_72h:-28 faint_dizzy:-1 allergic_reaction:84	/^ra/
    0	worsening:13	/^ram/
    0	worsening:38	/^ramp/
    0	allergic_reaction:198	/^ras/
    0	history_injury:63	/^rea/
    0	sharp_pain:9 weakness:7 tingling:-29 bladder_bowel:-16 saddle_numbness:-1 severe_headache:-4	/^ri/
    0	faint_dizzy:23	/^roo/
    0	faint_dizzy:1	/^room/
    0	radiating_pain:8	/^run/
    0	worsening:-11 persistent_beyond_72h:-11 pregnancy_symptom:-2 allergic_reaction:13	/^sc/
    0	radiating_pain:23	/^sci/
    0	radiating_pain:16	/^scia/
    0	saddle_numbness:18	/^sea/
    0	saddle_numbness:1	/^seat/
    0	weakness:-37 numbness:26	/^sens/
    0	tingling:4	/^she/
    0	radiating_pain:10 tingling:-5	/^sho/
    0	severe_headache:2	/^sick/
    0	persistent_beyond_72h:-17	/^sie/
    0	bladder_bowel:23	/^sin$/
    0	sharp_pain:-4	/^sin/
    0	saddle_numbness:72	/^sit/
    0	sharp_pain:5	/^ske/
    0	severe_headache:1	/^sku/
    0	severe_headache:42	/^skul/
    0	weakness:10	/^slap/
    0	numbness:12	/^slee/
    0	worsening:22	/^sno/
    0	worsening:65	/^snow/
    0	tingling:-8	/^sor/
    0	weakness:-9 numbness:-8 tingling:-17 persistent_beyond_72h:20 bladder_bowel:-8	/^sore/
    0	saddle_numbness:2	/^sorr/
    0	emergency:48	/^spe/
    0	pregnancy_symptom:22	/^spot/
    0	weakness:44	/^sque/
    0	radiating_pain:-20 weakness:15 numbness:-20 tingling:-17 worsening:-7 history_disc:-29 history_injury:-78 osteoporosis:-34 bladder_bowel:-6 saddle_numbness:-20 calf_swelling:-32 fever:-55 severe_headache:-5 severe_bruising:-10 emergency:-31	/^st/
    0	faint_dizzy:2	/^stan/
    0	numbness:11 persistent_beyond_72h:7 bladder_bowel:-6	/^sti/
    0	worsening:-6 persistent_beyond_72h:10 chest_breath:-1	/^stil/
    0	allergic_reaction:3	/^ston/
    0	history_disc:27	/^surg/
    0	self_harm:43	/^tabl/
    0	sharp_pain:-4 weakness:-3 history_injury:-9 osteoporosis:-3 pregnancy_symptom:-6 bladder_bowel:-23 chest_breath:-9 calf_swelling:-13 fever:33 faint_dizzy:-9 allergic_reaction:-31 self_harm:-14	/^te/
    0	calf_swelling:11	/^tha/
    0	bladder_bowel:15	/^that/
    0	sharp_pain:-3 radiating_pain:-1 weakness:-1 numbness:-1 tingling:-17 persistent_beyond_72h:-4 fever:-2	/^the$/
    0	sharp_pain:-8 radiating_pain:-3 numbness:-1 worsening:3 persistent_beyond_72h:-11 osteoporosis:21 saddle_numbness:-1 calf_swelling:-1 severe_headache:-25 allergic_reaction:-2 severe_bruising:-11	/^the/
    0	weakness:-11 numbness:-29 tingling:45 worsening:-38 persistent_beyond_72h:-74 history_disc:-10 pregnancy_symptom:-35 bladder_bowel:-3 saddle_numbness:-15 allergic_reaction:-36 emergency:-33 self_harm:-3	/^ti/
    0	faint_dizzy:26	/^til/
    0	sharp_pain:2	/^tim/
    0	numbness:-3	/^toda/
    0	faint_dizzy:2	/^todo/
    0	weakness:5	/^too/
    0	weakness:4	/^toot/
    0	radiating_pain:6 weakness:29 numbness:-7 tingling:-16	/^tr/
    0	weakness:10	/^trap/
    0	radiating_pain:21	/^trav/
    0	sharp_pain:8 weakness:15	/^tur/
    0	sharp_pain:1 weakness:24	/^turn/
    0	worsening:21	/^vez$/
    0	tingling:27	/^vibr/
    0	faint_dizzy:1	/^vis/
    0	worsening:2	/^vo/
    0	worsening:9	/^volv/
    0	emergency:39	/^wai/
    0	weakness:13 faint_dizzy:11	/^wal/
    0	weakness:16	/^walk/
    0	faint_dizzy:6	/^wall/
    0	self_harm:4	/^wan/
    0	self_harm:67	/^want/
    0	fever:65	/^war/
    0	emergency:25	/^ward/
    0	allergic_reaction:1	/^was$/
    0	pregnancy_symptom:40 bladder_bowel:41	/^wate/
    0	sharp_pain:-38 radiating_pain:-21 weakness:1 tingling:-4 worsening:-55 history_disc:-46 bladder_bowel:7 saddle_numbness:-41 chest_breath:-9 calf_swelling:-79 fever:-66 severe_headache:-77 faint_dizzy:-22 severe_bruising:-45 emergency:-61 self_harm:-42	/^we/
    0	weakness:50	/^wea/
    0	allergic_reaction:7	/^welt/
    0	numbness:-1	/^wil/
    0	chest_breath:30	/^win/
    0	self_harm:9	/^woul/
    0	weakness:-3 numbness:30 pregnancy_symptom:-6	/^ye/
    0	sharp_pain:-2 numbness:12 persistent_beyond_72h:-14	/^yes/
    0	sharp_pain:15	/^zin/
    0	sharp_pain:17	/^zing/
    0	saddle_numbness:3	/^zo/
    0	saddle_numbness:4	/^zon/
    0	saddle_numbness:36	/^zona/
    0	sharp_pain:4	/abbin/
    0	weakness:1	/abo/
    0	weakness:-49 tingling:-8 allergic_reaction:57	/ace/
    0	radiating_pain:1 severe_headache:3	/ache/
    0	radiating_pain:-9 weakness:-17 numbness:-10 calf_swelling:-13	/ack$/
    0	faint_dizzy:7	/acke/
    0	faint_dizzy:48	/acked/
    0	sharp_pain:14 radiating_pain:-52 tingling:-14 worsening:-29 persistent_beyond_72h:-24 chest_breath:-16 calf_swelling:-4 emergency:-11	/ad$/
    0	severe_headache:4	/adac/
    0	sharp_pain:-4 severe_headache:76	/adach/
    0	bladder_bowel:70 saddle_numbness:43	/add/
    0	sharp_pain:11	/ade$/
    0	weakness:-15	/ade/
    0	faint_dizzy:49	/aded/
    0	radiating_pain:82 worsening:35	/adi/
    0	saddle_numbness:41	/age$/
    0	sharp_pain:98	/agge/
    0	saddle_numbness:1	/agin/
    0	history_injury:11	/ago/
    0	sharp_pain:37 numbness:-18	/agu/
    0	sharp_pain:10	/agua/
    0	history_injury:2	/ailb/
    0	weakness:10	/airs/
    0	allergic_reaction:14	/aised/
    0	worsening:-4 faint_dizzy:-13 emergency:41	/al$/
    0	sharp_pain:21	/alam/
    0	sharp_pain:9	/alamb/
    0	allergic_reaction:50	/ald/
    0	sharp_pain:15	/ale/
    0	calf_swelling:4	/alien/
    0	chest_breath:46	/alkin/
    0	worsening:-1 persistent_beyond_72h:-4	/all$/
    0	tingling:31	/alp$/
    0	sharp_pain:58	/ambra/
    0	severe_headache:26	/ammer/
    0	persistent_beyond_72h:9	/amo/
    0	allergic_reaction:3	/ampol/
    0	radiating_pain:-2 numbness:-12 tingling:-12 history_disc:-10 history_injury:-81 pregnancy_symptom:-28 faint_dizzy:-29 allergic_reaction:-63 self_harm:-15	/an$/
    0	bladder_bowel:-16	/anc/
    0	numbness:25	/anest/
    0	weakness:30 numbness:16 tingling:-8 self_harm:4	/ank/
    0	sharp_pain:-5 weakness:-10 bladder_bowel:-64 faint_dizzy:-11	/ant$/
    0	sharp_pain:30	/anto$/
    0	numbness:-1 tingling:45	/ants$/
    0	numbness:-28 tingling:58	/ants/
    0	weakness:8	/apo$/
    0	severe_headache:13	/aqu/
    0	severe_headache:120	/aque/
    0	sharp_pain:-1 weakness:17 numbness:-22 persistent_beyond_72h:-46 history_injury:8 bladder_bowel:21 saddle_numbness:-10 allergic_reaction:-27 emergency:-6	/ar$/
    0	numbness:-30 persistent_beyond_72h:-27 saddle_numbness:-12	/ara/
    0	pregnancy_symptom:168	/araz/
    0	persistent_beyond_72h:-2 calf_swelling:39 severe_bruising:6 emergency:37	/ard/
    0	severe_bruising:9	/arde/
    0	numbness:28	/ari/
    0	sharp_pain:52	/arp$/
    0	weakness:-4 numbness:-2 allergic_reaction:7	/arp/
    0	history_injury:18	/asad/
    0	history_injury:10	/assa/
    0	faint_dizzy:22	/asse/
    0	faint_dizzy:22	/assed/
    0	chest_breath:-27	/ast$/
    0	radiating_pain:8	/asta$/
    0	weakness:-10 chest_breath:77	/ath/
    0	radiating_pain:29	/atica/
    0	sharp_pain:6	/atiga/
    0	severe_bruising:140	/ato/
    0	radiating_pain:-33 chest_breath:-4 calf_swelling:-2	/ave$/
    0	sharp_pain:-6 numbness:-10 worsening:-2 history_injury:-18 pregnancy_symptom:2	/ave/
    0	radiating_pain:7	/avel/
    0	chest_breath:50	/avi/
    0	persistent_beyond_72h:21	/awa/
    0	sharp_pain:-14 numbness:-1	/aye/
    0	sharp_pain:-9 persistent_beyond_72h:23	/ays$/
    0	sharp_pain:-10	/ays/
    0	sharp_pain:69	/azos/
    0	tingling:22	/ba$/
    0	persistent_beyond_72h:35 history_disc:12 saddle_numbness:2	/bac/
    0	calf_swelling:36	/bal/
    0	pregnancy_symptom:42	/bara/
    0	pregnancy_symptom:8	/baraz/
    0	pregnancy_symptom:19	/beb/
    0	pregnancy_symptom:11	/bebe$/
    0	sharp_pain:-5 tingling:9	/bee/
    0	sharp_pain:-11	/been$/
    0	numbness:3 persistent_beyond_72h:37	/been/
    0	history_injury:56	/befor/
    0	saddle_numbness:5	/belo/
    0	numbness:-17	/bet/
    0	persistent_beyond_72h:33	/bette/
    0	saddle_numbness:42	/betw/
    0	saddle_numbness:11	/betwe/
    0	severe_headache:55	/bez/
    0	severe_headache:58	/beza$/
    0	severe_headache:7	/beza/
    0	weakness:73	/bil/
    0	weakness:-5	/bing$/
    0	weakness:-1	/bing/
    0	allergic_reaction:2	/bios$/
    0	sharp_pain:3	/bit/
    0	weakness:15	/bla$/
    0	bladder_bowel:8	/bladd/
    0	radiating_pain:-28 persistent_beyond_72h:-53	/ble$/
    0	allergic_reaction:25	/blis/
    0	osteoporosis:71	/bones/
    0	saddle_numbness:2	/botto/
    0	sharp_pain:-21 radiating_pain:31 tingling:46	/bra/
    0	radiating_pain:-5 severe_bruising:24	/brui/
    0	severe_bruising:42	/bruis/
    0	weakness:12	/buen/
    0	weakness:21	/buena/
    0	history_disc:56	/bulg/
    0	radiating_pain:70	/bum$/
    0	fever:18	/burni/
    0	bladder_bowel:6	/burs/
    0	bladder_bowel:2	/burst/
    0	tingling:19	/but$/
    0	radiating_pain:34 weakness:17	/but/
    0	radiating_pain:21	/butt/
    0	sharp_pain:-3 severe_headache:65	/cab/
    0	severe_headache:14	/cabe/
    0	sharp_pain:-15 severe_headache:105	/cabez/
    0	weakness:59	/cae/
    0	calf_swelling:23	/cali/
    0	calf_swelling:9	/calie/
    0	numbness:-11	/cam/
    0	history_injury:16	/came$/
    0	self_harm:-10	/can$/
    0	chest_breath:36	/cat/
    0	sharp_pain:-12 worsening:28 persistent_beyond_72h:-12 allergic_reaction:-28	/ch$/
    0	allergic_reaction:54	/chas$/
    0	allergic_reaction:45	/chas/
    0	sharp_pain:4	/chaz/
    0	weakness:-21	/che$/
    0	sharp_pain:-2 weakness:-56 tingling:-31 saddle_numbness:-2 calf_swelling:-37 allergic_reaction:-8 severe_bruising:-18 self_harm:-56	/che/
    0	numbness:22	/ched$/
    0	numbness:52	/ched/
    0	bladder_bowel:26	/cide/
    0	sharp_pain:12 weakness:-25 tingling:-28 persistent_beyond_72h:-11 pregnancy_symptom:-34 fever:-19	/ck$/
    0	radiating_pain:6	/cod/
    0	fever:48	/cold$/
    0	severe_bruising:6	/colou/
    0	bladder_bowel:89	/cont/
    0	worsening:91 allergic_reaction:16	/cre/
    0	pregnancy_symptom:145	/cti/
    0	pregnancy_symptom:3	/cting/
    0	severe_headache:12	/dac/
    0	severe_headache:35	/dach/
    0	severe_headache:30	/dache/
    0	weakness:11 tingling:-11	/dad$/
    0	tingling:-25	/dad/
    0	sharp_pain:-18	/dar/
    0	saddle_numbness:13	/ddl/
    0	saddle_numbness:1	/ddle$/
    0	saddle_numbness:6	/ddle/
    0	numbness:5 saddle_numbness:20	/dead$/
    0	weakness:25	/debi/
    0	weakness:26	/debil/
    0	osteoporosis:92	/dens/
    0	osteoporosis:61	/densi/
    0	numbness:25	/denti/
    0	weakness:-26 saddle_numbness:-5	/des/
    0	weakness:3	/dill/
    0	weakness:30	/dilla/
    0	sharp_pain:9 saddle_numbness:6	/dle$/
    0	saddle_numbness:48	/dle/
    0	tingling:31	/dles$/
    0	tingling:39	/dles/
    0	persistent_beyond_72h:21	/doli/
    0	emergency:-4	/dolo/
    0	numbness:2	/dormi/
    0	radiating_pain:25 persistent_beyond_72h:-22	/dow/
    0	numbness:2	/down$/
    0	emergency:15	/dro/
    0	emergency:8	/droop/
    0	pregnancy_symptom:10	/due$/
    0	weakness:-23 history_injury:6	/due/
    0	history_injury:13	/duel/
    0	persistent_beyond_72h:9 history_injury:38	/duele/
    0	sharp_pain:12	/dul/
    0	sharp_pain:95	/dull$/
    0	sharp_pain:3	/dull/
    0	emergency:11	/ea$/
    0	weakness:-19 severe_headache:17	/ead$/
    0	severe_headache:22	/eadac/
    0	history_injury:12	/eal/
    0	sharp_pain:22 radiating_pain:-19 numbness:2 saddle_numbness:-3 allergic_reaction:-10	/ear/
    0	chest_breath:164	/eart$/
    0	sharp_pain:-19 weakness:-32 worsening:33	/eas/
    0	persistent_beyond_72h:3	/easin/
    0	weakness:-13 chest_breath:18 fever:4	/eat/
    0	weakness:-18 chest_breath:22	/eath/
    0	fever:21	/eati/
    0	weakness:26	/ebil/
    0	pregnancy_symptom:18	/ectin/
    0	history_disc:28	/ecto/
    0	sharp_pain:-20 radiating_pain:-64 weakness:-30 tingling:-42 persistent_beyond_72h:-24 history_injury:29 osteoporosis:-22 pregnancy_symptom:-32 saddle_numbness:-23 chest_breath:-11 calf_swelling:7 fever:-43 severe_headache:-53 faint_dizzy:10 severe_bruising:-1 self_harm:-39	/ed$/
    0	emergency:41	/edic/
    0	tingling:4	/edl/
    0	sharp_pain:108	/edle$/
    0	tingling:33	/edles/
    0	allergic_reaction:52	/edr/
    0	allergic_reaction:9	/edra/
    0	tingling:4	/eedl/
    0	worsening:-3 persistent_beyond_72h:13	/eek$/
    0	sharp_pain:-44 worsening:-4 history_injury:14 bladder_bowel:-21	/eek/
    0	pregnancy_symptom:1	/eeks$/
    0	pregnancy_symptom:42	/eeks/
    0	numbness:5 saddle_numbness:46	/eeli/
    0	numbness:39	/eelin/
    0	sharp_pain:-10 worsening:-3 saddle_numbness:32	/een$/
    0	sharp_pain:-5 worsening:-3	/een/
    0	history_injury:48	/efo/
    0	pregnancy_symptom:15	/egn/
    0	pregnancy_symptom:2	/egna/
    0	pregnancy_symptom:24	/egnan/
    0	saddle_numbness:11	/egs$/
    0	saddle_numbness:3	/egs/
    0	fever:24	/ehe/
    0	allergic_reaction:4	/eite$/
    0	persistent_beyond_72h:35	/ek$/
    0	pregnancy_symptom:17	/eks$/
    0	pregnancy_symptom:14	/eks/
    0	bladder_bowel:8	/elf$/
    0	bladder_bowel:5 self_harm:46	/elf/
    0	numbness:15	/else$/
    0	numbness:18	/else/
    0	allergic_reaction:23	/elts/
    0	worsening:5	/ely$/
    0	worsening:4	/ely/
    0	weakness:-27 persistent_beyond_72h:1	/ema/
    0	bladder_bowel:51	/empt/
    0	radiating_pain:-5 weakness:-1 numbness:-12 worsening:-20 persistent_beyond_72h:-15 history_disc:-3 history_injury:-21 osteoporosis:-15 chest_breath:-26 faint_dizzy:-21 severe_bruising:-7 emergency:-37 self_harm:-19	/en$/
    0	sharp_pain:-3	/enc/
    0	radiating_pain:8	/ends$/
    0	radiating_pain:34	/ends/
    0	saddle_numbness:18	/eni/
    0	severe_bruising:120	/enor/
    0	osteoporosis:1	/ensit/
    0	saddle_numbness:10	/entr/
    0	saddle_numbness:77	/entre/
    0	numbness:34	/entum/
    0	numbness:1	/eone/
    0	sharp_pain:-1 osteoporosis:44	/eop/
    0	persistent_beyond_72h:-5	/erd/
    0	weakness:23	/erda/
    0	fever:5	/ering/
    0	sharp_pain:-28 numbness:-9 allergic_reaction:-11	/ern/
    0	history_disc:22	/ernia/
    0	radiating_pain:-1 persistent_beyond_72h:-31	/ero/
    0	bladder_bowel:28	/erw/
    0	self_harm:-3	/ery$/
    0	weakness:29	/erz/
    0	bladder_bowel:111	/escap/
    0	pregnancy_symptom:68	/eses/
    0	osteoporosis:34	/esos$/
    0	osteoporosis:70	/esos/
    0	numbness:-3	/esp/
    0	tingling:-10 persistent_beyond_72h:-10 bladder_bowel:-11	/ess$/
    0	numbness:14 tingling:-15 persistent_beyond_72h:-4 saddle_numbness:-6 fever:-2 emergency:-8 self_harm:-20	/ess/
    0	chest_breath:27	/est$/
    0	weakness:-6 bladder_bowel:-16 chest_breath:1 fever:-39 faint_dizzy:-12 allergic_reaction:-11 self_harm:1	/est/
    0	severe_bruising:28	/eton/
    0	persistent_beyond_72h:15	/etter/
    0	tingling:12	/ettl/
    0	tingling:11	/ettle/
    0	saddle_numbness:7	/etwe/
    0	saddle_numbness:17	/etwee/
    0	allergic_reaction:15 emergency:26	/eye/
    0	sharp_pain:-29 severe_headache:1	/eza$/
    0	emergency:7	/fav/
    0	sharp_pain:7 self_harm:42	/fe$/
    0	sharp_pain:-19 radiating_pain:-25 persistent_beyond_72h:-40 osteoporosis:-7 bladder_bowel:-1 saddle_numbness:18 faint_dizzy:-1 emergency:-5	/fee/
    0	numbness:2 tingling:-3	/feel$/
    0	tingling:7	/feet/
    0	sharp_pain:15	/fen/
    0	persistent_beyond_72h:-16	/fin/
    0	weakness:17	/fol/
    0	fever:62	/foreh/
    0	persistent_beyond_72h:2	/fortn/
    0	radiating_pain:20 numbness:3 persistent_beyond_72h:-7	/fro/
    0	sharp_pain:-3 radiating_pain:-27 persistent_beyond_72h:-1 bladder_bowel:-13	/ft$/
    0	sharp_pain:-2 history_injury:23	/ful$/
    0	radiating_pain:56	/ga$/
    0	tingling:109	/gas/
    0	weakness:5	/gav/
    0	sharp_pain:16	/gazo$/
    0	sharp_pain:21	/ger$/
    0	radiating_pain:19	/gh$/
    0	numbness:-11 worsening:-9 saddle_numbness:-3 chest_breath:-2 severe_bruising:-6 emergency:7 self_harm:4	/ght/
    0	emergency:22	/ghte/
    0	saddle_numbness:14	/gina/
    0	numbness:1	/gist/
    0	numbness:29	/giste/
    0	numbness:-6 tingling:2	/gli/
    0	numbness:-10	/glin/
    0	numbness:-5	/gling/
    0	pregnancy_symptom:32	/gna/
    0	pregnancy_symptom:1	/gnan/
    0	sharp_pain:-5 radiating_pain:-42 tingling:-13 worsening:-48 osteoporosis:-3 pregnancy_symptom:-13 self_harm:-16	/go$/
    0	fever:22	/got$/
    0	saddle_numbness:9	/groi/
    0	saddle_numbness:42	/groin/
    0	weakness:35 numbness:-47	/gs$/
    0	allergic_reaction:17	/gue$/
    0	persistent_beyond_72h:-4	/gui/
    0	persistent_beyond_72h:19	/gun/
    0	worsening:-25 bladder_bowel:3	/had/
    0	emergency:2	/half$/
    0	sharp_pain:-3 radiating_pain:-3 weakness:21 saddle_numbness:-42 fever:-25 emergency:-9	/han/
    0	persistent_beyond_72h:1	/hang/
    0	self_harm:21	/hank/
    0	sharp_pain:43 weakness:-4	/harp$/
    0	weakness:-12 tingling:-5 persistent_beyond_72h:3 chest_breath:-8 severe_headache:-7	/has/
    0	radiating_pain:32	/hasta/
    0	pregnancy_symptom:3 bladder_bowel:7	/hav/
    0	weakness:-3 faint_dizzy:-4	/have/
    0	sharp_pain:53	/hazo/
    0	sharp_pain:-5 radiating_pain:-13 weakness:-4 tingling:-13 persistent_beyond_72h:-5 history_disc:-15 history_injury:-9 osteoporosis:-11 pregnancy_symptom:11 bladder_bowel:3 saddle_numbness:-16 chest_breath:-22 calf_swelling:3 allergic_reaction:-12 severe_bruising:-1	/he$/
    0	severe_headache:3	/head$/
    0	severe_headache:60	/heada/
    0	tingling:5 persistent_beyond_72h:-14 history_disc:10 history_injury:-44	/her/
    0	worsening:-3	/here/
    0	history_disc:56	/hern/
    0	history_disc:53	/herni/
    0	fever:12	/hills/
    0	radiating_pain:18 weakness:-4 calf_swelling:66 allergic_reaction:4	/hin/
    0	sharp_pain:11 numbness:-1 worsening:7	/hip/
    0	allergic_reaction:113	/hives/
    0	sharp_pain:12	/hoc/
    0	chest_breath:14	/hon/
    0	tingling:31	/hone/
    0	worsening:6	/hora$/
    0	emergency:146	/hosp/
    0	allergic_reaction:6	/hroa/
    0	allergic_reaction:38	/hroat/
    0	numbness:-5 pregnancy_symptom:-5 calf_swelling:13 faint_dizzy:-9 allergic_reaction:-4	/ht$/
    0	sharp_pain:3	/htni/
    0	sharp_pain:19	/htnin/
    0	osteoporosis:11	/hues/
    0	osteoporosis:34	/hueso/
    0	persistent_beyond_72h:12 history_disc:4	/hurti/
    0	emergency:5	/hus/
    0	emergency:3	/husb/
    0	worsening:-12 persistent_beyond_72h:8	/ias$/
    0	worsening:-5 pregnancy_symptom:-9	/ias/
    0	sharp_pain:58 radiating_pain:-10	/iatin/
    0	numbness:38	/ibi/
    0	tingling:57	/ibr/
    0	radiating_pain:36	/ica$/
    0	bladder_bowel:8	/ice$/
    0	weakness:2	/iced$/
    0	weakness:8	/iced/
    0	sharp_pain:1	/ide$/
    0	allergic_reaction:3	/iedr/
    0	allergic_reaction:1	/iedra/
    0	weakness:-30	/ient/
    0	radiating_pain:6 weakness:9	/ierna/
    0	tingling:34	/ies$/
    0	weakness:70	/ift$/
    0	sharp_pain:54	/iga/
    0	sharp_pain:5	/igaz/
    0	sharp_pain:1	/igazo/
    0	sharp_pain:-1 tingling:-1 persistent_beyond_72h:-9 history_injury:-13 osteoporosis:-5 allergic_reaction:-63	/igh/
    0	saddle_numbness:4	/ighs$/
    0	saddle_numbness:27	/ighs/
    0	numbness:-1 tingling:-4 worsening:-1 persistent_beyond_72h:-9 history_injury:-9 pregnancy_symptom:-4 saddle_numbness:-2 faint_dizzy:-18	/ight$/
    0	faint_dizzy:18	/igo$/
    0	severe_headache:48	/igr/
    0	severe_headache:111	/igra/
    0	worsening:86	/ild/
    0	worsening:49	/ime$/
    0	saddle_numbness:109	/impi/
    0	sharp_pain:-1 radiating_pain:-4 weakness:-26 tingling:-3 history_disc:-5 pregnancy_symptom:-26 chest_breath:-23 calf_swelling:-14 fever:-40 severe_headache:-5 faint_dizzy:-51 emergency:-36	/in$/
    0	emergency:27 self_harm:37	/ind$/
    0	sharp_pain:19 weakness:-25 tingling:-37 bladder_bowel:22	/ine/
    0	weakness:-4 numbness:-4 tingling:18	/ingli/
    0	numbness:-33	/inn/
    0	weakness:-43 persistent_beyond_72h:-4	/ins/
    0	sharp_pain:26 numbness:-21 severe_headache:-7 faint_dizzy:47 self_harm:32	/int/
    0	saddle_numbness:20	/inti/
    0	saddle_numbness:5	/intim/
    0	radiating_pain:50	/into$/
    0	tingling:14	/ion$/
    0	tingling:2 history_disc:27 chest_breath:26	/ion/
    0	weakness:12	/ipp/
    0	history_disc:3	/ippe/
    0	sharp_pain:82	/irth$/
    0	weakness:5	/ise$/
    0	emergency:22	/ital$/
    0	tingling:96	/itas$/
    0	tingling:56	/itas/
    0	sharp_pain:7	/ite/
    0	bladder_bowel:16	/ithou/
    0	emergency:21	/iti/
    0	emergency:54	/itin/
    0	emergency:8	/iting/
    0	tingling:95	/itos$/
    0	tingling:103	/itos/
    0	saddle_numbness:4	/ivate/
    0	fever:37	/iver/
    0	sharp_pain:6	/jab/
    0	persistent_beyond_72h:26	/jueve/
    0	pregnancy_symptom:3	/jun/
    0	radiating_pain:-24 worsening:-50 persistent_beyond_72h:-3 bladder_bowel:-5 chest_breath:3	/ke$/
    0	sharp_pain:42	/kewe/
    0	sharp_pain:8	/kewer/
    0	weakness:60	/key/
    0	sharp_pain:8	/kid/
    0	sharp_pain:68	/kil/
    0	sharp_pain:45	/kill/
    0	sharp_pain:-32 weakness:-10 numbness:-11 tingling:31 persistent_beyond_72h:-1 self_harm:33	/kin/
    0	weakness:-1 self_harm:7	/king$/
    0	weakness:16	/kne/
    0	weakness:32	/knee/
    0	severe_headache:67	/kul/
    0	severe_headache:18	/kull$/
    0	severe_bruising:155	/lack$/
    0	sharp_pain:27	/lada/
    0	sharp_pain:23	/lade$/
    0	faint_dizzy:39	/land/
    0	weakness:30 persistent_beyond_72h:-1	/las$/
    0	numbness:-7 allergic_reaction:-23	/las/
    0	radiating_pain:11	/lbow$/
    0	radiating_pain:1	/lbow/
    0	sharp_pain:5	/lde/
    0	sharp_pain:12	/lec/
    0	weakness:-59 numbness:15	/leep/
    0	saddle_numbness:19	/legs$/
    0	saddle_numbness:5	/legs/
    0	calf_swelling:1	/len$/
    0	weakness:-18 numbness:-32	/len/
    0	fever:3	/lent/
    0	sharp_pain:-34 tingling:42	/les$/
    0	calf_swelling:15	/lient/
    0	weakness:54 numbness:-29	/lift/
    0	numbness:-5 worsening:-1	/lik/
    0	weakness:-2	/like/
    0	sharp_pain:-7 worsening:79	/lim/
    0	saddle_numbness:22	/limp/
    0	saddle_numbness:91	/limpi/
    0	tingling:1 pregnancy_symptom:-6 bladder_bowel:-1 emergency:2 self_harm:-12	/lin/
    0	radiating_pain:11	/line$/
    0	chest_breath:4	/lki/
    0	sharp_pain:-14 radiating_pain:-5 weakness:-72 numbness:-17 tingling:-4 worsening:-54 persistent_beyond_72h:-1 chest_breath:-5 self_harm:-12	/lle/
    0	allergic_reaction:68	/ller/
    0	allergic_reaction:1	/llido/
    0	history_injury:124	/llo$/
    0	weakness:29	/lly$/
    0	weakness:-17 pregnancy_symptom:-1	/lor/
    0	radiating_pain:-11 persistent_beyond_72h:-9 calf_swelling:-7 allergic_reaction:2	/los/
    0	allergic_reaction:50	/lot/
    0	severe_bruising:20	/lou/
    0	sharp_pain:13 weakness:-67 calf_swelling:4	/low/
    0	numbness:34	/lse$/
    0	numbness:5	/lse/
    0	sharp_pain:10 tingling:-4	/lt$/
    0	chest_breath:84	/lung/
    0	chest_breath:18	/lungs/
    0	emergency:44	/lur/
    0	emergency:77	/lurr/
    0	radiating_pain:-6 persistent_beyond_72h:-11 bladder_bowel:-31 faint_dizzy:27 emergency:-37	/ly$/
    0	weakness:-8	/ma$/
    0	calf_swelling:31	/mada/
    0	sharp_pain:-80 calf_swelling:-19 emergency:-30	/man/
    0	weakness:-1	/mar/
    0	sharp_pain:-10 weakness:-2 tingling:-2 persistent_beyond_72h:-1	/mas/
    0	history_injury:13	/massa/
    0	severe_bruising:32	/mat/
    0	tingling:140	/mba$/
    0	pregnancy_symptom:40	/mbara/
    0	sharp_pain:1	/mbra/
    0	sharp_pain:1	/mbraz/
    0	sharp_pain:-22 radiating_pain:-25 weakness:-7 numbness:2 worsening:-3 osteoporosis:-10 chest_breath:-3 fever:-15 severe_headache:-11 allergic_reaction:-7	/me$/
    0	numbness:80	/mec/
    0	numbness:22	/meci/
    0	emergency:21	/medic/
    0	numbness:3	/meon/
    0	pregnancy_symptom:38	/meses/
    0	severe_headache:48	/migr/
    0	severe_headache:17	/migra/
    0	numbness:59	/mio$/
    0	numbness:3	/mio/
    0	sharp_pain:34	/mir/
    0	radiating_pain:-17 tingling:3 persistent_beyond_72h:-3	/mo$/
    0	sharp_pain:-17	/mon/
    0	history_injury:22 pregnancy_symptom:6	/mont/
    0	pregnancy_symptom:74	/month/
    0	severe_bruising:38	/mora/
    0	severe_bruising:11	/morad/
    0	worsening:24 persistent_beyond_72h:-16 self_harm:14	/more$/
    0	history_injury:2	/moto/
    0	allergic_reaction:25	/mpol/
    0	bladder_bowel:24	/mpt/
    0	sharp_pain:-11 tingling:29	/ms$/
    0	sharp_pain:19	/muc/
    0	sharp_pain:4	/much/
    0	numbness:89	/muer/
    0	numbness:52	/muert/
    0	numbness:2	/mus/
    0	weakness:20	/nab/
    0	pregnancy_symptom:15 severe_headache:-13	/nan/
    0	pregnancy_symptom:9	/nant/
    0	sharp_pain:15	/nchaz/
    0	worsening:-1 history_injury:14 faint_dizzy:-4	/nde/
    0	tingling:24	/nds/
    0	numbness:-2	/neck$/
    0	bladder_bowel:46	/need$/
    0	weakness:-15	/need/
    0	numbness:-5	/ner$/
    0	numbness:36	/neste/
    0	tingling:18	/nettl/
    0	weakness:-33 tingling:44	/ngli/
    0	tingling:15	/nglin/
    0	sharp_pain:-2 radiating_pain:-2	/ngo/
    0	history_disc:7	/nia/
    0	weakness:-4 fever:3	/nig/
    0	weakness:-8 fever:56	/night/
    0	radiating_pain:11 worsening:-5 persistent_beyond_72h:17 faint_dizzy:7	/nin/
    0	bladder_bowel:29 fever:31 faint_dizzy:26	/ning$/
    0	sharp_pain:-7 radiating_pain:20 bladder_bowel:19 fever:8	/ning/
    0	weakness:2	/nks/
    0	weakness:-9	/nly$/
    0	faint_dizzy:3	/noc/
    0	fever:16	/noche/
    0	severe_headache:14	/nowh/
    0	severe_headache:61	/nowhe/
    0	sharp_pain:-46 numbness:-34	/ns$/
    0	self_harm:1	/nsad/
    0	self_harm:10	/nsado/
    0	osteoporosis:81	/nsit/
    0	sharp_pain:22	/nta/
    0	persistent_beyond_72h:-45 bladder_bowel:-11 saddle_numbness:-2 fever:-1	/nte/
    0	pregnancy_symptom:54	/nth/
    0	self_harm:1	/ntido/
    0	saddle_numbness:86	/ntima/
    0	numbness:2	/ntis/
    0	persistent_beyond_72h:-14	/nto$/
    0	saddle_numbness:109	/ntre/
    0	numbness:76	/ntum/
    0	sharp_pain:108	/nza/
    0	weakness:13	/obil/
    0	weakness:25	/obl/
    0	fever:8	/oche/
    0	sharp_pain:-3	/ock$/
    0	weakness:-33	/ock/
    0	sharp_pain:21	/ocks$/
    0	sharp_pain:37	/ocks/
    0	osteoporosis:24	/octo/
    0	numbness:-14	/oda/
    0	sharp_pain:-3	/odi/
    0	faint_dizzy:1	/odo$/
    0	faint_dizzy:9	/odo/
    0	history_injury:2	/off$/
    0	bladder_bowel:-1	/off/
    0	allergic_reaction:135	/oil$/
    0	tingling:15	/oing$/
    0	tingling:13	/oing/
    0	self_harm:29	/oint/
    0	sharp_pain:1	/ok$/
    0	self_harm:45	/oki/
    0	sharp_pain:-39 weakness:19	/old/
    0	sharp_pain:24	/olid/
    0	severe_bruising:38	/olou/
    0	severe_bruising:109	/olour/
    0	weakness:-26 fever:-8 faint_dizzy:2 self_harm:-13	/om$/
    0	tingling:15	/onat/
    0	tingling:10	/onate/
    0	allergic_reaction:8	/oncha/
    0	sharp_pain:-9 radiating_pain:-3 tingling:-13 fever:-7 emergency:9	/one$/
    0	self_harm:2	/onest/
    0	radiating_pain:4	/ong$/
    0	sharp_pain:-34 tingling:-6 history_injury:4 bladder_bowel:30	/ont/
    0	pregnancy_symptom:14	/onth/
    0	saddle_numbness:42	/oo$/
    0	sharp_pain:3	/ook$/
    0	tingling:-8	/ook/
    0	faint_dizzy:26	/oom$/
    0	faint_dizzy:10	/oom/
    0	pregnancy_symptom:18	/oon/
    0	emergency:17	/oop/
    0	faint_dizzy:10	/ooz/
    0	faint_dizzy:37	/oozy/
    0	faint_dizzy:19	/op$/
    0	history_disc:105	/oper/
    0	history_disc:69	/opera/
    0	sharp_pain:4 radiating_pain:-11 weakness:-12 numbness:-13 worsening:-14 persistent_beyond_72h:-9 history_injury:-22 pregnancy_symptom:-34 bladder_bowel:-40 saddle_numbness:-4 chest_breath:-28 calf_swelling:-52 fever:-61 severe_headache:-27 faint_dizzy:-13 allergic_reaction:-14 severe_bruising:-4	/or$/
    0	severe_bruising:12	/orad/
    0	numbness:78	/orch/
    0	emergency:124	/ords$/
    0	emergency:82	/ords/
    0	weakness:-32 numbness:-18 history_disc:-3 osteoporosis:-6 pregnancy_symptom:-40 saddle_numbness:-54 chest_breath:-11 severe_headache:-30 faint_dizzy:-31 allergic_reaction:-28 emergency:-31	/ore/
    0	fever:19	/oreh/
    0	severe_bruising:17	/oret/
    0	severe_bruising:49	/oreto/
    0	sharp_pain:-12 radiating_pain:-95 weakness:-57 numbness:5 worsening:-72 persistent_beyond_72h:-9 osteoporosis:-1 chest_breath:-6 calf_swelling:-10 fever:-45 severe_headache:-7 faint_dizzy:-17 allergic_reaction:-41 emergency:-37 self_harm:-6	/orm/
    0	faint_dizzy:35 self_harm:-1	/ornin/
    0	osteoporosis:5	/oros/
    0	calf_swelling:85	/orr/
    0	saddle_numbness:14	/orry$/
    0	saddle_numbness:9	/orry/
    0	fever:37	/ors$/
    0	worsening:43	/orse$/
    0	numbness:-5 persistent_beyond_72h:-3 saddle_numbness:-3 chest_breath:-20 calf_swelling:-14	/os$/
    0	emergency:17	/osp/
    0	emergency:22	/ospit/
    0	osteoporosis:66	/ost/
    0	osteoporosis:60	/oste/
    0	osteoporosis:102	/osteo/
    0	sharp_pain:-2 radiating_pain:-25 numbness:-11 tingling:-3 worsening:-58 persistent_beyond_72h:-51 history_disc:-27 osteoporosis:-12 pregnancy_symptom:-9 bladder_bowel:-1 chest_breath:-15 severe_headache:-7 severe_bruising:-55 emergency:-29	/ot$/
    0	saddle_numbness:36	/otch$/
    0	sharp_pain:18 numbness:-1	/othe/
    0	sharp_pain:19 numbness:-1	/other/
    0	sharp_pain:1	/oug/
    0	sharp_pain:17	/ough/
    0	weakness:-5 tingling:4 self_harm:31	/oun/
    0	weakness:-5	/ound/
    0	worsening:-7 fever:-5 faint_dizzy:11	/out$/
    0	radiating_pain:9 worsening:-17 persistent_beyond_72h:-1	/own$/
    0	weakness:5 persistent_beyond_72h:-13 allergic_reaction:-8	/oy$/
    0	faint_dizzy:1	/ozy$/
    0	sharp_pain:-21	/pan/
    0	sharp_pain:-30 numbness:-6	/pas/
    0	history_injury:54	/pasad/
    0	pregnancy_symptom:55	/pecti/
    0	saddle_numbness:1	/peei/
    0	saddle_numbness:13	/peein/
    0	sharp_pain:37	/peg/
    0	sharp_pain:-23 numbness:8	/per/
    0	fever:43	/pera/
    0	sharp_pain:-8	/pho/
    0	weakness:14	/pie$/
    0	allergic_reaction:6	/pied/
    0	radiating_pain:12 weakness:9	/piern/
    0	weakness:3 tingling:-5	/ping/
    0	sharp_pain:-32 tingling:124	/pins$/
    0	emergency:7	/pital/
    0	severe_bruising:5	/pla/
    0	severe_bruising:12	/ple$/
    0	emergency:35	/plea/
    0	tingling:5	/pli/
    0	allergic_reaction:25	/poll/
    0	osteoporosis:48	/poro/
    0	osteoporosis:4	/poros/
    0	pregnancy_symptom:9	/pot/
    0	history_disc:20	/pped$/
    0	pregnancy_symptom:9	/preg/
    0	pregnancy_symptom:28	/pregn/
    0	radiating_pain:-6 numbness:-21 tingling:115	/pric/
    0	weakness:5	/priet/
    0	saddle_numbness:5	/priva/
    0	allergic_reaction:17	/pull/
    0	allergic_reaction:52	/pulli/
    0	severe_bruising:28	/purpl/
    0	sharp_pain:21	/put/
    0	sharp_pain:2 weakness:1 pregnancy_symptom:-3 chest_breath:-8	/que/
    0	tingling:39	/quil/
    0	radiating_pain:5 numbness:-2 tingling:-22 bladder_bowel:-2 saddle_numbness:-6 severe_headache:-1	/ra$/
    0	history_injury:30	/rac/
    0	calf_swelling:15	/rad/
    0	severe_headache:26	/rai/
    0	severe_headache:102	/rain/
    0	numbness:41	/ran$/
    0	radiating_pain:20	/ranc/
    0	tingling:88	/rato$/
    0	tingling:32	/rato/
    0	radiating_pain:24	/rave/
    0	tingling:4	/rbon/
    0	allergic_reaction:3	/ream$/
    0	weakness:-3 chest_breath:3	/reat/
    0	numbness:-6	/red$/
    0	weakness:-32 persistent_beyond_72h:-18 bladder_bowel:-30	/red/
    0	numbness:29	/ref/
    0	pregnancy_symptom:7	/regn/
    0	fever:16	/reh/
    0	weakness:114	/reng/
    0	weakness:12	/rengt/
    0	sharp_pain:4 weakness:16 numbness:-12 chest_breath:64	/res/
    0	tingling:75	/rest/
    0	severe_bruising:21	/reton/
    0	severe_bruising:41	/rgin/
    0	numbness:-76	/ric/
    0	sharp_pain:21	/rie/
    0	weakness:4 tingling:-4	/rig/
    0	tingling:-2	/righ/
    0	weakness:7 tingling:-7	/right/
    0	sharp_pain:13 fever:56	/ring$/
    0	sharp_pain:4	/ring/
    0	fever:3	/rita/
    0	saddle_numbness:5	/riva/
    0	saddle_numbness:45	/rivat/
    0	bladder_bowel:8	/rks$/
    0	bladder_bowel:1	/rks/
    0	sharp_pain:-15 weakness:-16	/rmi/
    0	radiating_pain:78	/rmin/
    0	sharp_pain:-7 numbness:-1 tingling:-15 history_disc:43 fever:12	/rni/
    0	history_disc:32	/rnia/
    0	sharp_pain:-4	/rnin/
    0	persistent_beyond_72h:-3 pregnancy_symptom:-9 chest_breath:-40 severe_headache:-40 allergic_reaction:-16 emergency:-24	/ro$/
    0	allergic_reaction:27	/roat$/
    0	allergic_reaction:21	/roat/
    0	weakness:27	/rodi/
    0	numbness:-1 saddle_numbness:46	/roi/
    0	saddle_numbness:48	/roin$/
    0	numbness:-2 saddle_numbness:15	/roin/
    0	calf_swelling:8	/roja/
    0	sharp_pain:-2 weakness:-7	/rom$/
    0	allergic_reaction:81	/ron$/
    0	persistent_beyond_72h:-2 allergic_reaction:60	/ron/
    0	worsening:108	/rong/
    0	faint_dizzy:56	/room$/
    0	faint_dizzy:78	/room/
    0	weakness:83 numbness:-7	/rop/
    0	radiating_pain:-37	/ros/
    0	weakness:-6	/rp$/
    0	severe_bruising:77	/rpl/
    0	severe_bruising:79	/rple$/
    0	weakness:12 history_injury:-3 saddle_numbness:-1 faint_dizzy:-2	/rs$/
    0	weakness:-5	/rse$/
    0	weakness:-24	/rse/
    0	bladder_bowel:22	/rsti/
    0	bladder_bowel:12	/rstin/
    0	persistent_beyond_72h:24 history_disc:11	/rtin/
    0	sharp_pain:14	/ruc/
    0	radiating_pain:-12 severe_bruising:38	/rui/
    0	sharp_pain:-2 radiating_pain:-20 severe_bruising:70	/ruis/
    0	weakness:7	/rza$/
    0	weakness:15	/rza/
    0	saddle_numbness:81	/sadd/
    0	self_harm:5	/sado$/
    0	bladder_bowel:28	/sal/
    0	bladder_bowel:53	/scap/
    0	radiating_pain:8	/sci/
    0	radiating_pain:46	/scia/
    0	radiating_pain:56	/sciat/
    0	sharp_pain:35	/scr/
    0	saddle_numbness:38	/sea/
    0	saddle_numbness:80	/seat$/
    0	sharp_pain:-8 faint_dizzy:27	/sed$/
    0	self_harm:5	/seg/
    0	numbness:-15 bladder_bowel:45	/sel/
    0	bladder_bowel:10	/self$/
    0	bladder_bowel:2	/self/
    0	weakness:-105 numbness:93	/sens/
    0	weakness:-4 severe_headache:-1 allergic_reaction:-5	/ses/
    0	sharp_pain:3 radiating_pain:3 tingling:-21	/sho/
    0	sharp_pain:1	/shoc/
    0	severe_bruising:4	/si$/
    0	numbness:28	/sib/
    0	severe_headache:12	/sick$/
    0	sharp_pain:-13 weakness:11 numbness:-2 tingling:-7 bladder_bowel:30 calf_swelling:-23 severe_headache:-6 emergency:-30	/sin/
    0	pregnancy_symptom:13	/sinc/
    0	worsening:23	/sing$/
    0	sharp_pain:-16	/sis/
    0	saddle_numbness:39	/sit/
    0	tingling:49	/sk$/
    0	severe_headache:4	/sku/
    0	severe_headache:31	/skul/
    0	severe_headache:61	/skull/
    0	weakness:18	/sla/
    0	weakness:152	/slap/
    0	weakness:-18 numbness:50	/slee/
    0	weakness:-55 numbness:29	/sleep/
    0	worsening:27	/sno/
    0	worsening:19	/snow/
    0	chest_breath:24	/so$/
    0	faint_dizzy:2	/sofa/
    0	persistent_beyond_72h:25	/sor/
    0	sharp_pain:-1 weakness:-6 numbness:-4 tingling:-16 persistent_beyond_72h:27	/sore/
    0	saddle_numbness:36	/sorr/
    0	saddle_numbness:10	/sorry/
    0	weakness:39	/sost/
    0	numbness:-16	/spa/
    0	emergency:36	/spita/
    0	pregnancy_symptom:35	/spot/
    0	tingling:36	/squi/
    0	numbness:10 persistent_beyond_72h:-6 saddle_numbness:-25 emergency:-21	/ss$/
    0	bladder_bowel:8	/ssi/
    0	radiating_pain:16	/star/
    0	radiating_pain:29	/start/
    0	tingling:81	/stat/
    0	tingling:34	/stati/
    0	chest_breath:1	/stbo/
    0	chest_breath:65	/stbon/
    0	sharp_pain:-2 osteoporosis:168	/steo/
    0	sharp_pain:-1 osteoporosis:16	/steop/
    0	radiating_pain:-5 weakness:-6 persistent_beyond_72h:5	/sti/
    0	bladder_bowel:6	/stin/
    0	weakness:-73 saddle_numbness:-9 severe_headache:-44	/sto/
    0	allergic_reaction:117	/ston/
    0	allergic_reaction:109	/stone/
    0	weakness:37	/str/
    0	history_disc:11	/surg/
    0	history_disc:86	/surge/
    0	weakness:-2 worsening:-16 calf_swelling:7 allergic_reaction:-13 emergency:-3	/ta$/
    0	sharp_pain:14	/tan/
    0	radiating_pain:23 bladder_bowel:33 faint_dizzy:38 self_harm:31	/tar/
    0	radiating_pain:44	/tart/
    0	numbness:-14	/tas/
    0	sharp_pain:45	/tazo$/
    0	radiating_pain:-21 weakness:-6 bladder_bowel:-13 fever:-13 severe_headache:-1 self_harm:-58	/te$/
    0	worsening:38	/tea/
    0	sharp_pain:29	/tears/
    0	sharp_pain:-26	/ted/
    0	saddle_numbness:14	/tel/
    0	fever:140	/tem/
    0	radiating_pain:-2 numbness:-27 persistent_beyond_72h:-12 faint_dizzy:-30 emergency:-5 self_harm:-2	/ten/
    0	osteoporosis:27	/teop/
    0	tingling:-2 persistent_beyond_72h:-17 saddle_numbness:49	/tes/
    0	sharp_pain:-7 numbness:-1 bladder_bowel:-6 saddle_numbness:-7 faint_dizzy:-12	/th$/
    0	worsening:1	/than/
    0	self_harm:31	/thank/
    0	radiating_pain:30	/that$/
    0	radiating_pain:7	/that/
    0	numbness:10 history_disc:4	/there/
    0	emergency:1	/they/
    0	saddle_numbness:7 calf_swelling:-4 faint_dizzy:6	/thi/
    0	self_harm:30	/think/
    0	sharp_pain:4	/this/
    0	allergic_reaction:65	/throa/
    0	self_harm:3	/tido$/
    0	numbness:18 persistent_beyond_72h:17 self_harm:-12	/till$/
    0	tingling:-1 persistent_beyond_72h:31	/till/
    0	tingling:-9	/ting$/
    0	numbness:204 saddle_numbness:39	/tis/
    0	numbness:4	/tist/
    0	tingling:13	/tle/
    0	persistent_beyond_72h:41	/tni/
    0	sharp_pain:21	/tnin/
    0	sharp_pain:62	/tning/
    0	sharp_pain:-16	/toc/
    0	sharp_pain:-24 numbness:-7	/toda/
    0	faint_dizzy:66	/todo$/
    0	faint_dizzy:15	/todo/
    0	weakness:6	/toot/
    0	weakness:14	/tooth/
    0	weakness:-4 emergency:2	/tor/
    0	tingling:21	/tos$/
    0	radiating_pain:60	/trave/
    0	sharp_pain:29 weakness:9 numbness:-8	/tre/
    0	bladder_bowel:53	/trea/
    0	weakness:39	/tren/
    0	tingling:15	/ttle/
    0	saddle_numbness:5	/ttom$/
    0	saddle_numbness:12	/ttom/
    0	sharp_pain:15 numbness:-10 tingling:-27 persistent_beyond_72h:-10 fever:85 severe_headache:-38 emergency:-2	/tur/
    0	saddle_numbness:13	/twe/
    0	saddle_numbness:5	/twee/
    0	saddle_numbness:12	/tween/
    0	sharp_pain:40	/uan/
    0	weakness:-23	/uch/
    0	radiating_pain:-4 weakness:-1 numbness:-2 worsening:-7 history_disc:-4 osteoporosis:-8 bladder_bowel:-3 fever:-24	/ue$/
    0	weakness:20	/ueez/
    0	history_injury:9	/uele/
    0	weakness:23	/uena/
    0	numbness:47	/uer/
    0	numbness:46 tingling:73	/uerme/
    0	persistent_beyond_72h:23	/ues$/
    0	osteoporosis:69	/ueso/
    0	osteoporosis:31	/uesos/
    0	persistent_beyond_72h:25	/ueve/
    0	sharp_pain:9 fever:5	/ugh/
    0	sharp_pain:-6	/ul$/
    0	numbness:-39	/ull$/
    0	allergic_reaction:41	/ulli/
    0	allergic_reaction:12	/ullid/
    0	history_disc:74	/umn/
    0	persistent_beyond_72h:78	/un$/
    0	saddle_numbness:35	/und$/
    0	chest_breath:51	/ung/
    0	sharp_pain:23	/unz/
    0	weakness:36	/up$/
    0	severe_bruising:33	/urpl/
    0	severe_bruising:18	/urple/
    0	bladder_bowel:16	/urst/
    0	persistent_beyond_72h:23	/urti/
    0	persistent_beyond_72h:14 history_disc:2	/urtin/
    0	sharp_pain:-11 weakness:57 bladder_bowel:30	/use/
    0	history_disc:36	/usi/
    0	sharp_pain:-12 chest_breath:23	/ust/
    0	sharp_pain:7 weakness:-25 numbness:-1 worsening:-17 persistent_beyond_72h:-44 pregnancy_symptom:-21 bladder_bowel:10 faint_dizzy:18 emergency:-11 self_harm:-24	/ut$/
    0	radiating_pain:5	/utt/
    0	weakness:44 numbness:-2	/van/
    0	sharp_pain:-12 chest_breath:-18 calf_swelling:-9 faint_dizzy:-4	/ve$/
    0	allergic_reaction:-19 self_harm:-2	/very$/
    0	worsening:5	/vez/
    0	persistent_beyond_72h:2	/via/
    0	tingling:9	/vib/
    0	tingling:24	/vibr/
    0	tingling:21	/vibra/
    0	emergency:104	/wai/
    0	weakness:17 faint_dizzy:50	/wal/
    0	self_harm:23	/want/
    0	emergency:2	/ward$/
    0	worsening:36	/ward/
    0	pregnancy_symptom:2 bladder_bowel:6	/wat/
    0	bladder_bowel:33	/wate/
    0	bladder_bowel:25	/water/
    0	sharp_pain:-14	/way$/
    0	weakness:17 numbness:-30	/wea/
    0	pregnancy_symptom:66	/weeks/
    0	saddle_numbness:32	/ween$/
    0	saddle_numbness:5	/ween/
    0	allergic_reaction:115	/wel/
    0	allergic_reaction:2	/welt/
    0	allergic_reaction:58	/welts/
    0	allergic_reaction:5	/whate/
    0	chest_breath:-8	/when/
    0	worsening:-13 persistent_beyond_72h:-2	/wn$/
    0	emergency:48	/words/
    0	self_harm:16	/woul/
    0	numbness:-1	/yer/
    0	sharp_pain:-18	/ys$/
    0	sharp_pain:-22 numbness:-29 tingling:-3 worsening:-3	/za$/
    0	weakness:-30 numbness:-13	/zin/
    0	tingling:30	/zing$/
    0	saddle_numbness:4	/zona$/
    0	saddle_numbness:13	/zona/
    0	numbness:-23 tingling:4	/zzi/
    0	numbness:-17 tingling:67	/zzin/
    0	tingling:113	/zzing/
    0	fever:36	: #
    0	fever:32	: & #
    0	fever:31	: ~ #
    0	numbness:19	: ~ <the>
    0	worsening:10	<be> <become>
    0	worsening:-22 persistent_beyond_72h:9	<be> <day>
    0	sharp_pain:-26	<be> <my>
    0	tingling:31	<be> <my> duerme
    0	bladder_bowel:10	<be> able
    0	bladder_bowel:2	<be> able to
    0	persistent_beyond_72h:22	<be> not
    0	worsening:15	<be> ramping up
    0	weakness:7 numbness:9 worsening:23 persistent_beyond_72h:-6 saddle_numbness:5 self_harm:-3	<be> ~ ,
    0	self_harm:10	<be> ~ .
    0	worsening:-8 pregnancy_symptom:17 allergic_reaction:-2	<be> ~ <be>
    0	persistent_beyond_72h:25	<be> ~ <become>
    0	sharp_pain:-32 weakness:-6 numbness:29 persistent_beyond_72h:-19 history_injury:-4 bladder_bowel:-5 chest_breath:-13 fever:-27 severe_headache:-20 self_harm:-5	<be> ~ <part>
    0	numbness:-12	<be> ~ <side>
    0	radiating_pain:-3 weakness:-5 numbness:5 tingling:3 worsening:1 persistent_beyond_72h:-22 history_disc:-3 osteoporosis:-24 chest_breath:-12 calf_swelling:23 emergency:4	<be> ~ <the>
    0	saddle_numbness:19	<be> ~ ahi
    0	numbness:3 tingling:23	<be> ~ duerme
    0	tingling:57	<be> ~ en
    0	weakness:18	<be> ~ no
    0	persistent_beyond_72h:-4	<be> ~ on
    0	pregnancy_symptom:29	<be> ~ semanas
    0	self_harm:33	<be> ~ thing
    0	severe_headache:54	<be> ~ to
    0	self_harm:4	<become> on
    0	radiating_pain:24 weakness:-3	<become> ~ <part>
    0	radiating_pain:32	<become> ~ <side>
    0	worsening:31	<become> ~ since
    0	numbness:4	<become> ~ sleep
    0	persistent_beyond_72h:9	<count> <time>
    0	bladder_bowel:5	<count> ~ <be>
    0	sharp_pain:14	<count> ~ <count>
    0	sharp_pain:25 weakness:29 numbness:-19 persistent_beyond_72h:25	<count> ~ <the>
    0	weakness:30 emergency:18	<count> ~ i
    0	persistent_beyond_72h:9	<count> ~ que
    0	history_injury:84	<day> ,
    0	history_injury:96	<day> ~ <my>
    0	history_injury:3	<day> ~ <part>
    0	weakness:23 saddle_numbness:36	<feel> ~ ,
    0	weakness:-80 numbness:84	<feel> ~ <part>
    0	numbness:-7	<feel> ~ wipe
    0	sharp_pain:-66 numbness:-8 history_disc:69 pregnancy_symptom:68	<have> <the>
    0	sharp_pain:18	<have> ~ and
    0	tingling:5	<keep> <become> to
    0	weakness:34	<keep> ~ <my>
    0	tingling:132	<keep> ~ sleep
    0	tingling:55	<keep> ~ to
    0	weakness:-5	<my> <part> ,
    0	numbness:1	<my> <part> <have>
    0	history_injury:63	<my> cai
    0	persistent_beyond_72h:-1	<my> duele mas
    0	numbness:6 tingling:15	<my> duerme
    0	self_harm:24	<my> ~ .
    0	sharp_pain:-3 radiating_pain:-7 weakness:-44 tingling:15 bladder_bowel:-1 saddle_numbness:-12 severe_headache:19 emergency:1	<my> ~ <be>
    0	history_injury:37	<my> ~ <day>
    0	tingling:30	<my> ~ <keep>
    0	chest_breath:-2 faint_dizzy:23	<my> ~ <my>
    0	numbness:7 persistent_beyond_72h:-8 bladder_bowel:-33 saddle_numbness:-14 chest_breath:-22 faint_dizzy:-35 emergency:-19 self_harm:-13	<my> ~ <part>
    0	sharp_pain:-4 radiating_pain:21 weakness:7 fever:-5 allergic_reaction:11	<my> ~ <the>
    0	sharp_pain:3 severe_bruising:31	<my> ~ and
    0	osteoporosis:8	<my> ~ baja
    0	sharp_pain:6	<my> ~ every
    0	numbness:21	<my> ~ it
    0	weakness:3	<my> ~ out
    0	sharp_pain:-2	<my> ~ pain
    0	radiating_pain:32	<my> ~ por
    0	sharp_pain:11	<my> ~ time
    0	persistent_beyond_72h:19	<part> <have> <be>
    0	numbness:46	<part> <have> <become>
    0	weakness:22	<part> <keep>
    0	tingling:67	<part> <my>
    0	radiating_pain:38 weakness:-39 saddle_numbness:68	<part> and
    0	pregnancy_symptom:1	<part> and <part>
    0	numbness:15	<part> and i
    0	history_disc:56	<part> in
    0	radiating_pain:-22 tingling:13	<part> of
    0	radiating_pain:18 severe_bruising:8	<part> to
    0	calf_swelling:10	<part> ~ :
    0	sharp_pain:-1 weakness:42 worsening:-3 persistent_beyond_72h:-25 chest_breath:-17 faint_dizzy:-25 allergic_reaction:-6 severe_bruising:34	<part> ~ <my>
    0	numbness:58	<part> ~ desde
    0	history_disc:48	<part> ~ hurting
    0	radiating_pain:18 weakness:7	<part> ~ in
    0	numbness:8 tingling:22	<part> ~ no
    0	radiating_pain:80	<part> ~ now
    0	numbness:31	<part> ~ still
    0	weakness:7	<part> ~ today
    0	weakness:43 calf_swelling:140	<part> ~ y
    0	emergency:41	<person> ~ <be>
    0	calf_swelling:9	<side> ~ <be>
    0	radiating_pain:5 tingling:-5 allergic_reaction:57	<side> ~ <my>
    0	tingling:3	<side> ~ <side>
    0	weakness:6	<side> ~ will
    0	persistent_beyond_72h:19	<the> # th
    0	sharp_pain:29	<the> <be>
    0	radiating_pain:7	<the> <part> ,
    0	numbness:24	<the> <part> de
    0	tingling:-1 calf_swelling:36 severe_headache:-34	<the> <side>
    0	allergic_reaction:44	<the> ampolla
    0	pregnancy_symptom:1	<the> bebe
    0	allergic_reaction:2	<the> cream
    0	allergic_reaction:105	<the> heat
    0	tingling:1	<the> hormigueo
    0	osteoporosis:27	<the> huesos
    0	worsening:21	<the> last
    0	weakness:13	<the> morning
    0	numbness:-1 persistent_beyond_72h:39	<the> pain
    0	tingling:7	<the> phone
    0	sharp_pain:113	<the> shooting
    0	self_harm:5	<the> way
    0	numbness:6 persistent_beyond_72h:2 bladder_bowel:18 calf_swelling:44	<the> ~ and
    0	radiating_pain:-6	<the> ~ de
    0	weakness:2	<the> ~ dice
    0	sharp_pain:53 chest_breath:12	<the> ~ i
    0	radiating_pain:20	<the> ~ it
    0	worsening:-12	<the> ~ que
    0	tingling:19	<the> ~ running
    0	persistent_beyond_72h:17	<time> ~ <my>
    0	persistent_beyond_72h:21	<time> ~ and
    0	persistent_beyond_72h:54	<time> ~ i
    0	weakness:4 bladder_bowel:39	[en1002] & .
    0	persistent_beyond_72h:3 severe_headache:21	[en1002] & [en1002]
    0	sharp_pain:13 weakness:11 persistent_beyond_72h:12	[en1002] & [en11]
    0	sharp_pain:-9	[en1002] & [en20]
    0	sharp_pain:13 radiating_pain:26 tingling:17 chest_breath:36 allergic_reaction:-21 emergency:10	[en1002] & [en251]
    0	worsening:-21	[en1002] & [en362]
    0	sharp_pain:3	[en1002] & [en477]
    0	sharp_pain:-4 worsening:33	[en1002] & [en490]
    0	sharp_pain:21 emergency:54	[en1002] & [en60]
    0	tingling:150	[en1002] & [en618]
    0	numbness:4	[en1002] & [en989]
    0	pregnancy_symptom:43	[en1018] & [en20]
    0	weakness:45	[en1018] & [en251]
    0	tingling:33	[en101] & [en1002]
    0	weakness:6	[en101] & [en11]
    0	tingling:20	[en101] & [en810]
    0	sharp_pain:-5 numbness:3	[en1020] & ,
    0	radiating_pain:-19 worsening:-1 persistent_beyond_72h:3	[en1020] & [en11]
    0	weakness:-2	[en1020] & [en20]
    0	sharp_pain:-13 weakness:79 worsening:20 history_injury:55	[en1020] & [en874]
    0	worsening:16	[en106]
    0	sharp_pain:83	[en118] & [es55]
    0	sharp_pain:-2 weakness:2 numbness:-1 tingling:-7 persistent_beyond_72h:-14 pregnancy_symptom:-27 bladder_bowel:5 emergency:-1 self_harm:-1	[en11]
    0	persistent_beyond_72h:30	[en11] & #
    0	weakness:36	[en11] & .
    0	weakness:15	[en11] & [en12]
    0	numbness:48	[en11] & [en20]
    0	weakness:4	[en11] & [en437]
    0	sharp_pain:2	[en11] & [en653]
    0	allergic_reaction:13	[en11] & [en805]
    0	sharp_pain:3 osteoporosis:13	[en11] & [en874]
    0	sharp_pain:-12	[en11] & [en93]
    0	weakness:-1 faint_dizzy:11	[en124]
    0	worsening:56	[en124] & [en633]
    0	history_injury:142	[en127] & [en157]
    0	severe_bruising:1	[en12] & ,
    0	bladder_bowel:42	[en12] & [en19]
    0	emergency:53	[en12] & [en362]
    0	radiating_pain:93 bladder_bowel:11	[en12] & [en633]
    0	sharp_pain:-5 osteoporosis:10	[en141]
    0	sharp_pain:23 worsening:-28	[en143]
    0	sharp_pain:7 numbness:26 tingling:20 persistent_beyond_72h:13 saddle_numbness:9	[en148]
    0	numbness:41	[en149]
    0	history_injury:23	[en157] & ,
    0	numbness:10	[en15] & [en493]
    0	sharp_pain:-18 persistent_beyond_72h:-2 saddle_numbness:-9 chest_breath:-3 calf_swelling:-12	[en170]
    0	radiating_pain:44	[en170] & [en11]
    0	worsening:12	[en170] & [en12]
    0	worsening:19	[en170] & [en19]
    0	numbness:8 history_injury:96 emergency:8	[en170] & [en251]
    0	sharp_pain:13 weakness:-28 numbness:-14 worsening:-8 persistent_beyond_72h:-20 history_disc:-2 osteoporosis:-24 pregnancy_symptom:-16 bladder_bowel:-18 saddle_numbness:-29 chest_breath:-20 calf_swelling:1 fever:-13 severe_headache:-1 faint_dizzy:-19 self_harm:-4	[en19]
    0	tingling:10 worsening:5	[en19] & [en1002]
    0	sharp_pain:-13 tingling:-26	[en19] & [en20]
    0	sharp_pain:-1 severe_headache:66	[en19] & [en251]
    0	sharp_pain:-21 numbness:54	[en19] & [en693]
    0	numbness:14 persistent_beyond_72h:3	[en202]
    0	persistent_beyond_72h:88	[en202] & [en11]
    0	calf_swelling:50	[en20] & [en437]
    0	worsening:-6 history_disc:13	[en20] & [en474]
    0	numbness:30	[en20] & [en650]
    0	history_disc:26	[en20] & [en746]
    0	pregnancy_symptom:9 bladder_bowel:31	[en20] & [en810]
    0	persistent_beyond_72h:11	[en20] & [en874]
    0	numbness:9 persistent_beyond_72h:27	[en212]
    0	radiating_pain:-78 severe_bruising:33	[en215] & [en380]
    0	emergency:33	[en234] & .
    0	persistent_beyond_72h:-9	[en234] & [en474]
    0	sharp_pain:47 fever:60	[en234] & [en490]
    0	weakness:53	[en234] & [en85]
    0	persistent_beyond_72h:-11	[en250]
    0	worsening:7	[en250] & #
    0	radiating_pain:57 weakness:11 tingling:11 persistent_beyond_72h:44	[en251] & [en1002]
    0	weakness:10	[en251] & [en1020]
    0	saddle_numbness:30	[en251] & [en333]
    0	sharp_pain:1 tingling:-11 persistent_beyond_72h:4	[en251] & [en362]
    0	sharp_pain:7	[en251] & [en477]
    0	emergency:23	[en251] & [en661]
    0	severe_bruising:15	[en251] & [en71]
    0	sharp_pain:-20 numbness:24 tingling:19 saddle_numbness:67 severe_headache:37	[en251] & [en810]
    0	numbness:16 faint_dizzy:10	[en251] & [en869]
    0	persistent_beyond_72h:4	[en252] & [en746]
    0	tingling:1	[en253]
    0	sharp_pain:24	[en28] & [en143]
    0	tingling:87	[en28] & [en85]
    0	self_harm:62	[en28] & [en874]
    0	sharp_pain:-6 weakness:-3 numbness:-17 tingling:-1 worsening:-18 persistent_beyond_72h:-23 pregnancy_symptom:-21 chest_breath:-29 fever:-11 severe_headache:-7 faint_dizzy:-3 allergic_reaction:-8 emergency:130 self_harm:-32	[en309]
    0	weakness:34	[en31]
    0	worsening:36	[en362] & [en19]
    0	tingling:5	[en362] & [en234]
    0	radiating_pain:49 tingling:-28	[en362] & [en251]
    0	radiating_pain:-8	[en362] & [en37]
    0	saddle_numbness:33	[en362] & [en986]
    0	numbness:-31	[en378] & [en170]
    0	tingling:33	[en378] & [en19]
    0	persistent_beyond_72h:2	[en378] & [en746]
    0	sharp_pain:19 severe_headache:1	[en378] & [en890]
    0	severe_headache:11	[en37] & ,
    0	sharp_pain:6 numbness:55	[en37] & [en20]
    0	numbness:27 tingling:-9	[en37] & [en251]
    0	sharp_pain:-6 weakness:21	[en37] & [en426]
    0	radiating_pain:12	[en380] & [en251]
    0	sharp_pain:17	[en394] & [en11]
    0	severe_bruising:6	[en394] & [en660]
    0	sharp_pain:3	[en394] & [en682]
    0	sharp_pain:-4 numbness:-2 tingling:1 worsening:-2 persistent_beyond_72h:-9 history_injury:13 pregnancy_symptom:-42 bladder_bowel:-35 fever:-6 faint_dizzy:-1 self_harm:-12	[en426]
    0	radiating_pain:67	[en426] & [en251]
    0	tingling:23	[en426] & [en949]
    0	sharp_pain:30	[en426] & [en966]
    0	weakness:30	[en42] & [en251]
    0	numbness:12	[en437] & [en474]
    0	sharp_pain:46	[en437] & [en789]
    0	calf_swelling:-5	[en439]
    0	sharp_pain:5 weakness:-2 worsening:15 persistent_beyond_72h:-4 chest_breath:8 self_harm:-5	[en468]
    0	sharp_pain:-12 weakness:-1 numbness:32	[en468] & [en11]
    0	history_injury:66	[en468] & [en602]
    0	emergency:10	[en469]
    0	radiating_pain:-2 tingling:-7 worsening:17 persistent_beyond_72h:-5 osteoporosis:-5 pregnancy_symptom:-17 chest_breath:-17 calf_swelling:-22 fever:-3 severe_bruising:-7 emergency:-51 self_harm:-6	[en474]
    0	sharp_pain:-37	[en474] & [en1020]
    0	sharp_pain:50	[en474] & [en633]
    0	sharp_pain:-44 radiating_pain:-58 weakness:-35 tingling:-24 persistent_beyond_72h:-28 history_disc:-12 history_injury:-2 osteoporosis:-16 pregnancy_symptom:-49 bladder_bowel:-49 saddle_numbness:4 chest_breath:-50 fever:-69 severe_headache:-44 faint_dizzy:-60 allergic_reaction:-16 severe_bruising:-35 emergency:-25	[en490]
    0	worsening:14	[en490] & [en1018]
    0	self_harm:47	[en490] & [en11]
    0	worsening:67	[en490] & [en20]
    0	numbness:13	[en490] & [en362]
    0	numbness:12	[en490] & [en468]
    0	allergic_reaction:8	[en490] & [en633]
    0	numbness:-59	[en490] & [es182]
    0	sharp_pain:-7	[en493]
    0	allergic_reaction:16	[en506]
    0	tingling:23	[en506] & [en1002]
    0	tingling:28	[en506] & [en1020]
    0	sharp_pain:74 numbness:1	[en522] & [en1020]
    0	weakness:-1	[en567]
    0	numbness:33 bladder_bowel:-15 saddle_numbness:15	[en58] & [en522]
    0	tingling:15 persistent_beyond_72h:17	[en602]
    0	numbness:-22	[en60] & ,
    0	numbness:-14 tingling:21 faint_dizzy:16	[en60] & [en11]
    0	sharp_pain:47	[en60] & [en362]
    0	weakness:-6	[en60] & [en869]
    0	saddle_numbness:29	[en613] & [en362]
    0	sharp_pain:-13	[en633] & ,
    0	sharp_pain:54	[en633] & [en468]
    0	worsening:-7 history_disc:-9 saddle_numbness:-20 calf_swelling:-6 faint_dizzy:-22 emergency:-2	[en634]
    0	sharp_pain:3	[en63] & [en251]
    0	weakness:8	[en63] & [en93]
    0	numbness:4	[en650] & [en1020]
    0	saddle_numbness:6	[en650] & [en874]
    0	tingling:34	[en653] & [en20]
    0	sharp_pain:32	[en660] & [en19]
    0	sharp_pain:16	[en660] & [en709]
    0	sharp_pain:1	[en660] & [en746]
    0	emergency:26	[en661]
    0	radiating_pain:47	[en677] & [en746]
    0	sharp_pain:79	[en682] & [en63]
    0	numbness:5	[en695]
    0	numbness:64	[en709] & [en84]
    0	tingling:-3 persistent_beyond_72h:1 fever:-3 faint_dizzy:-27 allergic_reaction:-14 severe_bruising:-18	[en746]
    0	worsening:9	[en746] & ,
    0	numbness:4	[en746] & [en1002]
    0	worsening:37	[en746] & [en1020]
    0	sharp_pain:101	[en746] & [en19]
    0	worsening:42	[en746] & [en468]
    0	calf_swelling:11	[en746] & [en533]
    0	sharp_pain:-9	[en762] & [en234]
    0	sharp_pain:33	[en77] & [en660]
    0	severe_headache:107 faint_dizzy:21	[en789]
    0	severe_headache:23	[en789] & ,
    0	severe_headache:65	[en789] & [en762]
    0	calf_swelling:250	[en805] & :
    0	chest_breath:22	[en805] & [en437]
    0	weakness:-19 tingling:-30 persistent_beyond_72h:-13	[en807]
    0	weakness:15 numbness:23	[en810] & [en101]
    0	sharp_pain:5	[en810] & [en633]
    0	weakness:12	[en821]
    0	numbness:1 bladder_bowel:8	[en84]
    0	numbness:12	[en84] & [en101]
    0	sharp_pain:-28	[en853]
    0	worsening:53	[en853] & [en490]
    0	weakness:3	[en85] & [en234]
    0	tingling:31	[en85] & [en251]
    0	weakness:92	[en85] & [en426]
    0	numbness:98	[en85] & [en42]
    0	calf_swelling:54	[en85] & [en762]
    0	weakness:63	[en85] & [en874]
    0	radiating_pain:18 weakness:36	[en869] & [en11]
    0	history_disc:30	[en869] & [en181]
    0	sharp_pain:-41 radiating_pain:91	[en869] & [en380]
    0	sharp_pain:37	[en869] & [en634]
    0	numbness:-16	[en869] & [en869]
    0	weakness:26	[en869] & [en874]
    0	numbness:69	[en869] & [es182]
    0	weakness:39	[en874] & .
    0	worsening:-19	[en874] & [en1002]
    0	chest_breath:2	[en874] & [en1018]
    0	emergency:16	[en874] & [en362]
    0	worsening:45	[en874] & [en426]
    0	bladder_bowel:30	[en874] & [en468]
    0	chest_breath:27 self_harm:15	[en874] & [en966]
    0	chest_breath:9	[en874] & [es966]
    0	history_injury:6	[en874] & cai
    0	self_harm:-42	[en890]
    0	fever:21	[en890] & [en11]
    0	persistent_beyond_72h:10	[en890] & [en682]
    0	sharp_pain:-38 self_harm:73	[en906]
    0	sharp_pain:2	[en917]
    0	sharp_pain:3	[en917] & [en874]
    0	worsening:50	[en938] & [en20]
    0	sharp_pain:13	[en949] & [en762]
    0	emergency:9	[en951] & [en874]
    0	numbness:66 saddle_numbness:42	[en954] & [en19]
    0	pregnancy_symptom:18	[en957]
    0	sharp_pain:7 radiating_pain:-24 weakness:-15 numbness:-22 tingling:-19 worsening:-50 persistent_beyond_72h:-22 history_injury:1 saddle_numbness:-28 calf_swelling:-55 fever:-21 severe_headache:-13 faint_dizzy:-6 allergic_reaction:-28 emergency:-28	[en966]
    0	weakness:2 numbness:26 worsening:-6 faint_dizzy:-2	[en966] & [en1002]
    0	sharp_pain:35	[en966] & [en170]
    0	sharp_pain:-24	[en966] & [en37]
    0	worsening:22	[en966] & [en682]
    0	sharp_pain:26	[en966] & [en746]
    0	worsening:24 persistent_beyond_72h:6 faint_dizzy:58	[en966] & [en805]
    0	history_injury:21	[en966] & [en938]
    0	weakness:-15 worsening:-14 persistent_beyond_72h:-10 chest_breath:-19 severe_headache:-3 severe_bruising:-32	[en980]
    0	tingling:9	[en980] & [en506]
    0	sharp_pain:35	[en980] & [en682]
    0	numbness:20 history_disc:16	[en986]
    0	tingling:3	[en986] & [en1002]
    0	worsening:5	[en989]
    0	tingling:4	[en999] & [en28]
    0	sharp_pain:13 numbness:2	[es102]
    0	sharp_pain:-26 numbness:-62 tingling:-24 fever:-5	[es122]
    0	radiating_pain:15 history_injury:21	[es13] & [en874]
    0	sharp_pain:-13 worsening:23	[es13] & [es982]
    0	weakness:13 numbness:-3	[es14]
    0	numbness:12	[es14] & ,
    0	numbness:16	[es150]
    0	sharp_pain:-21 radiating_pain:-76 tingling:-45 worsening:-48 persistent_beyond_72h:-16 history_disc:-3 osteoporosis:-21 pregnancy_symptom:-25 bladder_bowel:3 chest_breath:-20 calf_swelling:-76 fever:-15 severe_headache:-22 faint_dizzy:-46 allergic_reaction:-91 severe_bruising:-39 emergency:-34 self_harm:-36	[es182]
    0	tingling:-16	[es182] & [es459]
    0	tingling:-2	[es1] & [es235]
    0	radiating_pain:3 numbness:-1	[es1] & [es26]
    0	radiating_pain:7	[es1] & [es362]
    0	sharp_pain:-7	[es214] & [es13]
    0	numbness:59	[es214] & [es950]
    0	radiating_pain:51	[es234] & [es1]
    0	tingling:-10	[es235]
    0	tingling:47	[es24]
    0	tingling:37	[es253] & [es759]
    0	worsening:-28 history_injury:8 pregnancy_symptom:69	[es254]
    0	persistent_beyond_72h:12	[es254] & [es54]
    0	persistent_beyond_72h:29	[es26] & [en19]
    0	sharp_pain:25	[es29] & [es13]
    0	radiating_pain:-20 tingling:-7 persistent_beyond_72h:-13 bladder_bowel:-25 allergic_reaction:-30 emergency:-14	[es2]
    0	sharp_pain:25 radiating_pain:-1 tingling:-9	[es342]
    0	severe_headache:3	[es427]
    0	tingling:4	[es438] & [es106]
    0	tingling:17	[es438] & [es1]
    0	severe_bruising:57	[es509] & [es699]
    0	tingling:4 persistent_beyond_72h:17	[es54] & [en874]
    0	radiating_pain:9 weakness:25 calf_swelling:26	[es54] & [es1]
    0	numbness:11	[es54] & [es214]
    0	radiating_pain:48	[es55] & [en874]
    0	sharp_pain:-30	[es55] & [es362]
    0	worsening:3	[es55] & [es982]
    0	saddle_numbness:1	[es571]
    0	worsening:18	[es58]
    0	numbness:58	[es591]
    0	tingling:12	[es638]
    0	numbness:8	[es694] & [es13]
    0	tingling:-11	[es694] & [es1]
    0	numbness:17	[es694] & [es2]
    0	tingling:-1	[es694] & [es699]
    0	numbness:-8	[es699] & ,
    0	weakness:19	[es699] & [es235]
    0	emergency:39	[es699] & [es26]
    0	numbness:3	[es699] & [es54]
    0	sharp_pain:16	[es699] & [es998]
    0	radiating_pain:91	[es726]
    0	persistent_beyond_72h:26	[es878] & [es254]
    0	sharp_pain:-14 numbness:-3 tingling:-14 pregnancy_symptom:39 saddle_numbness:-12 chest_breath:10 fever:-3	[es887]
    0	pregnancy_symptom:13	[es887] & [es502]
    0	sharp_pain:27	[es950] & [es106]
    0	self_harm:75	[es950] & [es182]
    0	saddle_numbness:37	[es950] & [es591]
    0	sharp_pain:-35 radiating_pain:-13 weakness:-3 numbness:-28 tingling:-10 worsening:13 history_disc:-25 history_injury:-45 osteoporosis:-64 saddle_numbness:-81 chest_breath:-29 calf_swelling:-58 severe_headache:-43 faint_dizzy:-44 severe_bruising:-15 self_harm:-61	[es982]
    0	tingling:12	[es982] & ,
    0	weakness:-10	[es982] & [es438]
    0	persistent_beyond_72h:25	[es982] & [es878]
    0	history_injury:112	[es998] & [es254]
    0	radiating_pain:-49 numbness:-14 persistent_beyond_72h:-24 history_disc:-8 osteoporosis:-5 pregnancy_symptom:-2 bladder_bowel:-1 saddle_numbness:-22 chest_breath:-4 faint_dizzy:-20 allergic_reaction:-17 self_harm:-41	a
    0	sharp_pain:19	a hot
    0	weakness:4	above
    0	history_injury:15	ago
    0	saddle_numbness:10	ahi abajo
    0	history_injury:17	ahora <my>
    0	faint_dizzy:22	al piso
    0	sharp_pain:-19 weakness:-12	all
    0	pregnancy_symptom:18	and <my>
    0	pregnancy_symptom:17	and <my> <part>
    0	numbness:-9 worsening:-22 persistent_beyond_72h:18 history_disc:23 pregnancy_symptom:44 chest_breath:1	and ~ <be>
    0	persistent_beyond_72h:41	and ~ <day>
    0	tingling:31	and ~ <side>
    0	tingling:10	and ~ in
    0	tingling:117	ants
    0	numbness:-23	are numb
    0	sharp_pain:-7 numbness:14 tingling:2	as
    0	weakness:-4	at
    0	numbness:5	at ~ <part>
    0	pregnancy_symptom:30	bebe
    0	bladder_bowel:3	bed
    0	numbness:8 persistent_beyond_72h:13	been
    0	sharp_pain:11	before ~ <be>
    0	saddle_numbness:12	between
    0	severe_bruising:77	black
    0	sharp_pain:31	blade
    0	osteoporosis:67	bones
    0	weakness:7	buenas ~ <the>
    0	radiating_pain:21	bum
    0	bladder_bowel:53	bursting
    0	tingling:6 saddle_numbness:4	but
    0	numbness:26	but ~ <side>
    0	severe_headache:53	cabeza
    0	history_injury:43	cai
    0	history_injury:6	cai & [es1]
    0	calf_swelling:1	calf is
    0	history_injury:3	came
    0	history_injury:13	came off
    0	weakness:20	can ~ on
    0	numbness:63	can ~ tell
    0	worsening:3	climbing
    0	numbness:9 fever:42	cold
    0	weakness:43	con ~ <part>
    0	allergic_reaction:3	cream
    0	radiating_pain:-32 persistent_beyond_72h:-20 bladder_bowel:-1 allergic_reaction:-2 emergency:-8	de
    0	numbness:2 saddle_numbness:16	dead
    0	sharp_pain:25	dolor ~ ,
    0	numbness:-6	dormida & [es1]
    0	radiating_pain:18	down
    0	saddle_numbness:24	down below
    0	pregnancy_symptom:66	due
    0	tingling:17	duerme
    0	sharp_pain:24	dull
    0	persistent_beyond_72h:16	easing
    0	weakness:2	el brazo
    0	radiating_pain:3	elbow
    0	numbness:17	else
    0	sharp_pain:14	en la
    0	saddle_numbness:2	en ~ <be>
    0	sharp_pain:13	en ~ <my>
    0	sharp_pain:34	es
    0	sharp_pain:2	every time i
    0	allergic_reaction:25	face is
    0	sharp_pain:-18 tingling:-1	feel
    0	tingling:39	feet
    0	numbness:95	finger
    0	numbness:35	foot is
    0	sharp_pain:-17	from <my> <part>
    0	radiating_pain:-6 weakness:-5	from <the>
    0	weakness:7	fuerza
    0	tingling:46	full of
    0	chest_breath:20	get
    0	sharp_pain:15	get a
    0	saddle_numbness:8	gone dead
    0	saddle_numbness:6	groin
    0	emergency:1	half
    0	calf_swelling:6	hard
    0	weakness:-3	has
    0	radiating_pain:1	hasta
    0	radiating_pain:19	hasta <the>
    0	radiating_pain:30	hasta el
    0	chest_breath:-17	have
    0	numbness:-83	have gone
    0	self_harm:4	he ~ en
    0	severe_headache:72 faint_dizzy:10	head
    0	sharp_pain:-42	headache
    0	severe_headache:12	headache ~ <the>
    0	severe_headache:6	headache ~ i
    0	weakness:18	hi
    0	allergic_reaction:35	hives
    0	osteoporosis:1	huesos
    0	osteoporosis:46	huesos ~ <the>
    0	sharp_pain:19	hurts like
    0	radiating_pain:9	hurts ~ <my>
    0	tingling:-3	i <become>
    0	severe_headache:1	i <have>
    0	sharp_pain:19	i look <side>
    0	self_harm:4	i ~ <be>
    0	sharp_pain:19 chest_breath:1	i ~ <have>
    0	radiating_pain:14 weakness:14 numbness:15 tingling:8 pregnancy_symptom:11 self_harm:-5	i ~ <the>
    0	sharp_pain:6 pregnancy_symptom:21	i ~ and
    0	numbness:42	i ~ it
    0	history_injury:12	i ~ on
    0	tingling:54	if ~ <my>
    0	history_disc:106	in #
    0	sharp_pain:14 weakness:-17 allergic_reaction:-17	in <my>
    0	weakness:-5	in <my> <part>
    0	sharp_pain:-18 numbness:-8 emergency:34	in <the>
    0	sharp_pain:1	in my
    0	numbness:-2	in ~ ,
    0	tingling:7	in ~ .
    0	emergency:2	in ~ on
    0	sharp_pain:4	is a
    0	sharp_pain:11 radiating_pain:-18 weakness:-15 tingling:-16 worsening:13 persistent_beyond_72h:-11 pregnancy_symptom:-43 bladder_bowel:-16 saddle_numbness:-6 chest_breath:-28 calf_swelling:-6 fever:-14 faint_dizzy:-50 allergic_reaction:-5 self_harm:-7	it
    0	worsening:-16	it was
    0	radiating_pain:2	it ~ <side>
    0	numbness:19	it ~ else
    0	persistent_beyond_72h:12	it ~ not
    0	worsening:8	it ~ than
    0	persistent_beyond_72h:28	jueves
    0	calf_swelling:16	knee
    0	radiating_pain:2	la pierna
    0	allergic_reaction:2	labios
    0	weakness:13 numbness:-3	las
    0	worsening:-20	last <day>
    0	persistent_beyond_72h:2	late+by
    0	calf_swelling:17	late+calf
    0	persistent_beyond_72h:32	late+dias
    0	radiating_pain:-14 persistent_beyond_72h:36	late+el
    0	sharp_pain:-27 tingling:13 worsening:33 persistent_beyond_72h:49 faint_dizzy:-4	late+i
    0	persistent_beyond_72h:32	late+la
    0	worsening:28 persistent_beyond_72h:58	late+me
    0	persistent_beyond_72h:59	late+neck
    0	bladder_bowel:47	late+need
    0	numbness:11	late+numb
    0	persistent_beyond_72h:9	late+on
    0	sharp_pain:-8 persistent_beyond_72h:28	late+s
    0	persistent_beyond_72h:30	late+same
    0	numbness:-3 persistent_beyond_72h:44	late+se
    0	sharp_pain:49 radiating_pain:15	late+shooting
    0	persistent_beyond_72h:69	late+sore
    0	sharp_pain:-60 worsening:-58 persistent_beyond_72h:93	late+still
    0	sharp_pain:-2 radiating_pain:-38 weakness:24 tingling:46 worsening:22 persistent_beyond_72h:9 history_injury:-28 fever:-11 faint_dizzy:-30	late+the
    0	persistent_beyond_72h:37	late+todavia
    0	persistent_beyond_72h:1	late+when
    0	tingling:26	left hand
    0	radiating_pain:10	leg ,
    0	calf_swelling:15	leg is
    0	sharp_pain:105	lightning
    0	numbness:-24 tingling:-10 chest_breath:25	like <the>
    0	radiating_pain:38	line
    0	numbness:10	lo
    0	sharp_pain:13	look <side>
    0	sharp_pain:3	look left
    0	osteoporosis:3	los huesos
    0	allergic_reaction:11	los labios
    0	calf_swelling:99	lower leg
    0	history_injury:18	me cai
    0	pregnancy_symptom:3	meses
    0	worsening:57 persistent_beyond_72h:-11	more
    0	severe_bruising:43	muslo & [es815]
    0	severe_headache:31	my eyes
    0	tingling:24	my forearm
    0	pregnancy_symptom:7	my hands
    0	severe_bruising:75	my whole
    0	bladder_bowel:13	need
    0	sharp_pain:48	needle
    0	tingling:33	needles
    0	bladder_bowel:18	never
    0	sharp_pain:-47 radiating_pain:-15 weakness:-3 tingling:-17 worsening:-32 persistent_beyond_72h:-4 history_disc:-41 osteoporosis:-32 pregnancy_symptom:-30 saddle_numbness:-20 chest_breath:-6 calf_swelling:-4 fever:-39 severe_headache:-45 faint_dizzy:-16 allergic_reaction:-29 severe_bruising:-48 emergency:-52 self_harm:-2	no
    0	persistent_beyond_72h:1	no <be> <my>
    0	sharp_pain:-9 numbness:33 saddle_numbness:15	not <feel>
    0	numbness:12	not <feel> <the>
    0	chest_breath:2	not <my>
    0	numbness:90	not tell
    0	numbness:27	not ~ <be>
    0	calf_swelling:17	not ~ <side>
    0	weakness:49	not ~ what
    0	numbness:-52	not ~ wipe
    0	weakness:4	noticed
    0	persistent_beyond_72h:17	now ~ <my>
    0	worsening:49	now ~ pain
    0	severe_headache:3	nowhere
    0	sharp_pain:52	of <count>
    0	sharp_pain:-7	of <the>
    0	allergic_reaction:8	oil
    0	worsening:49 persistent_beyond_72h:-46 history_injury:22	on <day>
    0	faint_dizzy:8	on to <the>
    0	numbness:89	on ~ and
    0	emergency:94	one side
    0	weakness:-2	only
    0	tingling:68	p
    0	radiating_pain:74	pain ~ <my>
    0	sharp_pain:-5 radiating_pain:96	pain ~ <part>
    0	worsening:26	pain ~ <time>
    0	worsening:5	pain ~ and
    0	sharp_pain:28	pain ~ i
    0	radiating_pain:17	para ~ <part>
    0	numbness:32	parts <have>
    0	saddle_numbness:10	peeing
    0	sharp_pain:-15 weakness:19	pie
    0	radiating_pain:22	pierna
    0	tingling:70	pins
    0	tingling:9	pins and
    0	severe_headache:24	pounding
    0	weakness:28	power
    0	numbness:12	private parts <have>
    0	severe_bruising:44	purple
    0	sharp_pain:5	que <my>
    0	calf_swelling:4	que <the> otra
    0	persistent_beyond_72h:11	rd ~ #
    0	weakness:15 tingling:-3	right
    0	faint_dizzy:46	room
    0	tingling:73	running ~ <my>
    0	radiating_pain:-1 weakness:-11	s
    0	bladder_bowel:75	sale
    0	sharp_pain:5	say
    0	tingling:28	scalp
    0	saddle_numbness:25	seat
    0	sharp_pain:38	shooting ~ to
    0	persistent_beyond_72h:-23	si
    0	numbness:18	si ~ <part>
    0	numbness:20	si ~ en
    0	sharp_pain:-10	siento
    0	bladder_bowel:15	sin
    0	worsening:-16	since last
    0	persistent_beyond_72h:4	since ~ <day>
    0	worsening:-1	since ~ it
    0	saddle_numbness:25	sit on
    0	tingling:29	skin of
    0	severe_headache:52	skull
    0	numbness:10	someone
    0	saddle_numbness:7	sorry
    0	osteoporosis:9	spine
    0	radiating_pain:21	starts
    0	weakness:23	steps
    0	persistent_beyond_72h:22 chest_breath:-6	still
    0	weakness:15	strength
    0	worsening:3	than
    0	radiating_pain:3 tingling:10 bladder_bowel:18	that
    0	sharp_pain:-2 radiating_pain:-2 numbness:1 persistent_beyond_72h:-3	the
    0	persistent_beyond_72h:50	the #
    0	weakness:2	the right
    0	self_harm:6	the way
    0	worsening:47	the wrong
    0	numbness:4 history_disc:4	there
    0	emergency:5	they
    0	numbness:-10 saddle_numbness:4	thighs
    0	fever:9	thing
    0	sharp_pain:3	this
    0	allergic_reaction:38	throat
    0	allergic_reaction:17	throat <feel>
    0	allergic_reaction:21	throat feels
    0	sharp_pain:-28	to <my>
    0	radiating_pain:48	to <the> <part>
    0	sharp_pain:-13 radiating_pain:11	to my
    0	weakness:22	to ~ up
    0	severe_bruising:35	toda <the>
    0	persistent_beyond_72h:21	today <be>
    0	faint_dizzy:50	todo
    0	sharp_pain:1	turn my
    0	radiating_pain:25	va ~ <the>
    0	emergency:14	ward
    0	numbness:50	wearing
    0	pregnancy_symptom:1	weeks
    0	history_injury:9	weeks ago
    0	weakness:2	when ~ walk
    0	emergency:14	words
    0	worsening:38	worse
    0	persistent_beyond_72h:22	would ~ now
    0	numbness:15	y ni
    0	persistent_beyond_72h:10 pregnancy_symptom:25	y ~ <be>
    0	numbness:2	yes
    0	weakness:-10	yes ~ .
    0	tingling:27	yes ~ in
    0	saddle_numbness:19	zona
    """#
}
