/// What each feature weighs, as `.ci/learn` learned it from the labelled replies of the tests; nobody writes here by hand.
enum LearnedWeights {
  /// Which replies those were: their fingerprint.
  static let learnedFrom: UInt64 = 0x7cb31cd76ac24377

  /// A line is the weight for red in 64ths of a logit, the weights for codes, and the feature's name (``Features``); the
  /// first line holds what all starts from.
  static let table: StaticString = #"""
    -123	sharp_pain:-77 radiating_pain:-135 weakness:-90 numbness:-104 tingling:-106 worsening:-117 persistent_beyond_72h:-99 history_disc:-218 history_injury:-240 osteoporosis:-240 pregnancy_symptom:-168 bladder_bowel:-180 saddle_numbness:-149 chest_breath:-185 calf_swelling:-183 fever:-142 severe_headache:-195 faint_dizzy:-149 allergic_reaction:-163 severe_bruising:-189 emergency:-110 self_harm:-151	
    -202	weakness:27 numbness:-39 tingling:-19 persistent_beyond_72h:-35 bladder_bowel:-3 saddle_numbness:-6 faint_dizzy:39	{denied}
    -202	sharp_pain:12 weakness:19 numbness:18 worsening:4 persistent_beyond_72h:-4 saddle_numbness:-40 chest_breath:2 calf_swelling:-1 faint_dizzy:10 severe_bruising:-3	{good}
    -194		{over}
    -140		{hypothetical}
    -136		{uncertain}
    -118		{earlier}
    -99		{otherPerson}
    67	worsening:70	late+than
    63	worsening:100	late+worse
    55	weakness:2 tingling:-38	can not
    55	sharp_pain:-100 persistent_beyond_72h:190	late+pain
    52	weakness:7 tingling:-1	[en58] & [en234]
    48	sharp_pain:-30 numbness:-6 tingling:9 worsening:-2 history_injury:-4 bladder_bowel:-1 calf_swelling:-31 fever:2 allergic_reaction:12 emergency:-28 self_harm:-35	/^bu/
    47	worsening:117	late+today
    47		no puedo
    44	sharp_pain:-20 tingling:-4 worsening:-24 persistent_beyond_72h:-22 history_disc:-29 osteoporosis:-31 pregnancy_symptom:-67 bladder_bowel:-115 saddle_numbness:-62 chest_breath:-24 fever:-34 faint_dizzy:-150 allergic_reaction:-23 severe_bruising:-5 emergency:-89 self_harm:-78	<the> <part>
    44	sharp_pain:-55 persistent_beyond_72h:96	late+hurts
    42	sharp_pain:-6	[es182] & [es122]
    -41	numbness:15 tingling:20 persistent_beyond_72h:36 self_harm:8	late+my
    39	sharp_pain:-4 numbness:21 persistent_beyond_72h:-35 bladder_bowel:-14 chest_breath:-14 severe_headache:-34 faint_dizzy:-3 emergency:-12	, ~ <part>
    39	sharp_pain:-14 radiating_pain:-32 numbness:3 tingling:-16 worsening:-20 persistent_beyond_72h:-35 history_disc:-37 history_injury:-44 osteoporosis:-86 pregnancy_symptom:-14 bladder_bowel:-54 saddle_numbness:-77 chest_breath:-44 calf_swelling:-45 severe_headache:-31 faint_dizzy:-15 allergic_reaction:-1 severe_bruising:-28 emergency:-1 self_harm:-41	[en869]
    39		late+ayer
    38	pregnancy_symptom:24	# & [en957]
    -38		[en490] & [en93]
    -38		dolor en
    -38		dolor en <the>
    38		late+mas
    -37		[en404]
    37	sharp_pain:-11 persistent_beyond_72h:53	late+duele
    -37		or
    37	numbness:11	yes ~ no
    35	persistent_beyond_72h:-14	[es182] & [es966]
    34	numbness:10 persistent_beyond_72h:-26 history_disc:-11 history_injury:-8 pregnancy_symptom:-34 bladder_bowel:-38 saddle_numbness:-7 chest_breath:-29 fever:-43 severe_headache:-19 faint_dizzy:-55 allergic_reaction:-16 emergency:-29 self_harm:-57	<side> <part>
    34	weakness:-30 numbness:-6 worsening:-17 persistent_beyond_72h:132	late+no
    34		late+peor
    33	sharp_pain:-21 tingling:1	# ~ <part>
    -33	weakness:22 worsening:40	, & [en362]
    -33	numbness:-57	/ren/
    33	worsening:20	late+yesterday
    33	sharp_pain:-21 numbness:-32 tingling:-34 worsening:55 persistent_beyond_72h:-31 history_injury:-24 bladder_bowel:-23 saddle_numbness:-8 emergency:-35	up
    32	pregnancy_symptom:49 fever:-17	# <time>
    32		[es182] & [en148]
    32	persistent_beyond_72h:-18	late+more
    32	numbness:10	no feeling
    32		no ~ but
    31	sharp_pain:-1 tingling:3 worsening:-17 persistent_beyond_72h:-7 history_disc:-6 pregnancy_symptom:-28 bladder_bowel:-78 saddle_numbness:-61 chest_breath:-69 calf_swelling:-51 fever:-42 severe_headache:-44 faint_dizzy:-73 allergic_reaction:-9 severe_bruising:-16 emergency:-5 self_harm:-69	<my> <part>
    -31	tingling:74	[es106] & [es759]
    -31	radiating_pain:-22 tingling:-25 osteoporosis:-4 pregnancy_symptom:-5 saddle_numbness:-4 calf_swelling:-36 fever:-5 faint_dizzy:-10 allergic_reaction:-24 severe_bruising:-11	[es950]
    -31		can i
    30		, ~ today
    30	sharp_pain:-15 weakness:-16 tingling:-16 worsening:141 persistent_beyond_72h:-23	/eor/
    30	weakness:-7 pregnancy_symptom:85	/ick/
    30	sharp_pain:-16 radiating_pain:-15 weakness:-29 worsening:65	/peor/
    30	sharp_pain:-39 radiating_pain:-9 weakness:12 numbness:-19 saddle_numbness:-7 calf_swelling:-10 fever:-25 faint_dizzy:-34 emergency:-16	/ps$/
    -30		[en58] & [en966]
    30		[en810] & [es182]
    -30		late+all
    30	persistent_beyond_72h:32	no better
    30	self_harm:5	want to
    -29	radiating_pain:-35 persistent_beyond_72h:-25 saddle_numbness:-60 chest_breath:-4 fever:-22 severe_headache:-2	/^ma/
    29	numbness:107 tingling:-14	<be> <the> <part>
    29	sharp_pain:-15 radiating_pain:-24 tingling:-4 persistent_beyond_72h:-17 history_disc:-2 history_injury:10 saddle_numbness:-30 fever:-20 faint_dizzy:-5 severe_bruising:-1 emergency:-32 self_harm:-26	<part> <be>
    -29		[en1002] & [en143]
    -29	sharp_pain:-9 numbness:13 saddle_numbness:9	[en650]
    29	tingling:-1	[es182] & [en613]
    -29		and ~ to
    29	sharp_pain:-53 persistent_beyond_72h:125	late+dolor
    29	worsening:42	late+que
    -29		what if
    -28	numbness:4 tingling:-15	/^ta/
    28	numbness:-10 worsening:52 persistent_beyond_72h:-55 saddle_numbness:-8	/^wors/
    28	sharp_pain:-15 weakness:-11 numbness:-12 worsening:-44 persistent_beyond_72h:-26 history_disc:-22 osteoporosis:-12 pregnancy_symptom:-30 bladder_bowel:-30 saddle_numbness:-3 chest_breath:-1 calf_swelling:-23 fever:-2 severe_headache:-4 allergic_reaction:-12 emergency:-18	/do$/
    28	tingling:-24 emergency:46	/ili/
    28	radiating_pain:-65 weakness:-81 worsening:-40 chest_breath:32 allergic_reaction:-4	/spi/
    28	weakness:-25 numbness:-32 worsening:18 emergency:-5	/wors/
    -28	radiating_pain:-14 numbness:-45 persistent_beyond_72h:-72	[es975]
    28	sharp_pain:-6 radiating_pain:-38 weakness:-3 numbness:-24 tingling:-12 worsening:-46 persistent_beyond_72h:-58 history_disc:-29 history_injury:-10 osteoporosis:2 pregnancy_symptom:-37 bladder_bowel:7 saddle_numbness:-20 chest_breath:-19 calf_swelling:-18 fever:-31 faint_dizzy:-53 allergic_reaction:-14 severe_bruising:-8 emergency:-29 self_harm:-49	my
    28		puedo ~ bien
    28	sharp_pain:-33 radiating_pain:77	to ~ <part>
    28		yes .
    27	numbness:61	. no
    27	sharp_pain:-46 weakness:-13 numbness:9 allergic_reaction:-20	/alf/
    -27		/ders$/
    27	numbness:-23 fever:52	/eri/
    27	tingling:-11 history_disc:-19 pregnancy_symptom:64 fever:-26 severe_bruising:22	/ks$/
    27	numbness:-36 tingling:-6 persistent_beyond_72h:-24 saddle_numbness:-22 faint_dizzy:-29 emergency:-17 self_harm:-13	/ors/
    27	sharp_pain:-3 weakness:-43 numbness:-60 worsening:-4 faint_dizzy:97 emergency:-14	/zy$/
    27	chest_breath:6 faint_dizzy:47	<have> to
    -27	sharp_pain:-1 numbness:-8 persistent_beyond_72h:-6 saddle_numbness:-12 calf_swelling:-10 severe_bruising:15	[en1018]
    -27		i came
    -27	radiating_pain:-37 tingling:20 persistent_beyond_72h:13	late+to
    27	sharp_pain:11 radiating_pain:-20 weakness:-25 numbness:-31 tingling:-27 worsening:-67 persistent_beyond_72h:-17 history_disc:-27 history_injury:-20 pregnancy_symptom:-32 bladder_bowel:-31 saddle_numbness:-23 chest_breath:-5 calf_swelling:-51 fever:-60 severe_bruising:-59 self_harm:-66	me
    27	numbness:161 tingling:-8 saddle_numbness:4	no <feel>
    27		not better
    26		# ~ i
    26	sharp_pain:-13 osteoporosis:18	. ~ <part>
    26	sharp_pain:-37	/gra/
    26	sharp_pain:-1 numbness:15 worsening:-35 persistent_beyond_72h:-21 saddle_numbness:11	/mb$/
    -26		<the> <side> <part>
    -26	numbness:-15 chest_breath:18 faint_dizzy:22	[en266]
    26		[en954] & [en362]
    26	sharp_pain:-11 radiating_pain:-18 worsening:-12 persistent_beyond_72h:-5 history_disc:-30 osteoporosis:-19 pregnancy_symptom:-57 bladder_bowel:-17 saddle_numbness:-2 calf_swelling:-13 fever:-18 severe_headache:-68 allergic_reaction:-15 severe_bruising:-23 emergency:-41 self_harm:-41	[es13]
    -26		[es182] & [es106]
    26	sharp_pain:-23 radiating_pain:-1 tingling:-52 worsening:-7 persistent_beyond_72h:-17 history_disc:-10 bladder_bowel:-17 saddle_numbness:-28 chest_breath:-11 calf_swelling:-22 fever:-17 faint_dizzy:-20 allergic_reaction:-12 severe_bruising:-42 emergency:-21 self_harm:-40	el
    26		i ~ #
    -26		no ~ .
    26	tingling:33	si ~ no
    25		# ~ <be>
    -25	sharp_pain:-2 radiating_pain:-17 weakness:-5 numbness:-8 worsening:7 history_injury:22 saddle_numbness:-8 severe_headache:-35	/^me/
    25	sharp_pain:-2 radiating_pain:-10 tingling:23 worsening:-44 persistent_beyond_72h:-71 history_disc:-24 history_injury:-4 osteoporosis:-21 saddle_numbness:-19 chest_breath:-13 calf_swelling:-21 fever:-41 severe_headache:-15 faint_dizzy:-3 severe_bruising:-16 emergency:-58	/^pi/
    -25		/^rar/
    25	saddle_numbness:3 calf_swelling:-1 self_harm:28	/^thi/
    25	sharp_pain:3 radiating_pain:-22 weakness:-48 tingling:-19 worsening:-10 history_disc:-35 history_injury:-29 osteoporosis:-19 pregnancy_symptom:-1 bladder_bowel:-56 saddle_numbness:-4 chest_breath:-26 fever:-19 faint_dizzy:-1 allergic_reaction:-8 severe_bruising:-20 self_harm:-16	/da$/
    -25	severe_bruising:53	/ders/
    25	numbness:-42 persistent_beyond_72h:-4 fever:-3	/eo$/
    25	tingling:-6	/ever/
    25	allergic_reaction:-4 emergency:21	/lp$/
    25	allergic_reaction:8	/nch/
    25	weakness:-64 numbness:13	/numb$/
    25	sharp_pain:-2 weakness:-13 worsening:59	/peo/
    25		<my> now
    -25	sharp_pain:17 radiating_pain:-18 weakness:14 numbness:-30	[en251] & [en37]
    25	numbness:-22 tingling:-30 pregnancy_symptom:-2 saddle_numbness:-4 chest_breath:-36 self_harm:19	[en394]
    -25	worsening:61	[en426] & [en490]
    -25		[en917] & [en869]
    25		de #
    25		it ~ ,
    25		late+hoy
    25	emergency:4	me now
    25	numbness:33 saddle_numbness:3	numb
    -25		stabbing pain
    -24		, ~ as
    24	sharp_pain:-12 weakness:23 numbness:-2	. & [en869]
    24		. & [es694]
    24	weakness:10 chest_breath:9 self_harm:1	. ~ <the>
    24	sharp_pain:-17 radiating_pain:-31 weakness:-57 tingling:-4 saddle_numbness:-8 calf_swelling:-1 severe_bruising:8	/^bl/
    -24		/^can/
    -24		/aja/
    -24		/aso/
    24		/ate/
    -24	sharp_pain:-4 weakness:-4 numbness:-28 worsening:11 history_disc:-10 history_injury:11 saddle_numbness:-5 calf_swelling:-7 allergic_reaction:-53 severe_bruising:-16 emergency:-4	/ay$/
    24	weakness:-3 numbness:-41 tingling:-5 faint_dizzy:-3	/elp/
    -24		/lders/
    24	pregnancy_symptom:81	/mpi/
    -24		<have> ~ pain
    24	numbness:20 persistent_beyond_72h:8	<part> <have>
    -24		<part> ~ can
    24	weakness:38 persistent_beyond_72h:-19 fever:44	<the> ~ no
    24		[en12] & [en949]
    24	sharp_pain:-1 numbness:-6	[en170] & [en362]
    -24	sharp_pain:29	[en250] & [en1002]
    24		[en426] & [en234]
    -24	radiating_pain:23 worsening:61	[en490] & [en1002]
    24		[en954] & [en234]
    24	sharp_pain:-11 weakness:-4 tingling:-37 pregnancy_symptom:2 saddle_numbness:-5 severe_headache:-5 severe_bruising:-5	[es26]
    -24		hormigueo & [es759]
    24	persistent_beyond_72h:15	late+hurting
    24	sharp_pain:-36 weakness:-15 worsening:-15 persistent_beyond_72h:79	late+not
    24	tingling:-18 persistent_beyond_72h:-38 bladder_bowel:6 chest_breath:-1	no ~ <the>
    -24		shoulders
    24	sharp_pain:-25 radiating_pain:-5 tingling:-15 saddle_numbness:-4 severe_bruising:-16	y
    -23	sharp_pain:16 radiating_pain:-93 weakness:-69 numbness:-99 tingling:-70 worsening:-91 persistent_beyond_72h:-52 history_disc:-10 history_injury:-50 osteoporosis:-37 pregnancy_symptom:5 bladder_bowel:-77 saddle_numbness:-112 chest_breath:-88 calf_swelling:-53 fever:50 severe_headache:-48 faint_dizzy:-75 allergic_reaction:-68 severe_bruising:-102 self_harm:-128	#
    -23		, ~ since
    23		. & [en634]
    23	emergency:29	/^ayu/
    23	emergency:8	/^ayud/
    23	faint_dizzy:35	/^kee/
    23	emergency:18	/ayu/
    23	emergency:53	/ayud/
    23	sharp_pain:-16 persistent_beyond_72h:-8	/ded/
    23	radiating_pain:-1 weakness:-1 tingling:-1 emergency:14	/elp$/
    -23		/hap/
    23	sharp_pain:-30 tingling:-24 emergency:51	/help$/
    23	severe_headache:2	/ike$/
    23	sharp_pain:-14 numbness:-18 faint_dizzy:30	/kee/
    -23	sharp_pain:-3 pregnancy_symptom:-10 fever:23	/ld$/
    23	sharp_pain:-11 allergic_reaction:64	/ras/
    23	sharp_pain:-13 numbness:14 tingling:-16 worsening:-12 saddle_numbness:6	/umb$/
    23	emergency:77	/yud/
    23	sharp_pain:1	/zo$/
    23		<be> ~ <day>
    -23	radiating_pain:18	<become> ~ ,
    -23	history_injury:25	<part> hurts
    23	sharp_pain:-17 radiating_pain:120 weakness:-83 numbness:-9 tingling:29 worsening:-31 persistent_beyond_72h:-27 history_disc:-10 severe_headache:-46 faint_dizzy:-4 allergic_reaction:-15	<part> ~ <part>
    23	radiating_pain:32 weakness:-40 numbness:11 tingling:14	<side> ~ <part>
    23		[en19] & [es998]
    -23		[en20] & [en170]
    -23		[en234] & [en810]
    -23		[en490] & [en63]
    -23		[en508] & ,
    -23	numbness:-5 tingling:-3 persistent_beyond_72h:2 history_disc:-1 pregnancy_symptom:-31 bladder_bowel:-22 chest_breath:-3 emergency:-13	[en551]
    -23	saddle_numbness:5	[en890] & [en490]
    23	numbness:-3	[en966] & [en394]
    -23		[es127]
    23		[es182] & [es950]
    23	sharp_pain:-7 radiating_pain:-5 weakness:-1 numbness:-20 tingling:-14 worsening:-35 persistent_beyond_72h:-14 history_disc:-21 saddle_numbness:-11 chest_breath:-29 calf_swelling:-32 fever:-8 severe_headache:-26 severe_bruising:-20 emergency:-7 self_harm:-29	[es1]
    23		[es731]
    23	sharp_pain:15	[es950] & [es1]
    23		every hour
    23	sharp_pain:-3 weakness:20 bladder_bowel:-2	foot
    23	sharp_pain:-35 radiating_pain:-16 weakness:-26 tingling:-3 pregnancy_symptom:-2 allergic_reaction:-8 emergency:63	help
    23	sharp_pain:-12 tingling:-7 worsening:-12 persistent_beyond_72h:-23 history_injury:-5 saddle_numbness:-10 chest_breath:-39 fever:-31 severe_headache:-4 emergency:-12 self_harm:-27	la
    23	sharp_pain:-12 persistent_beyond_72h:77	late+as
    -23	persistent_beyond_72h:3	late+every
    23	persistent_beyond_72h:61	late+painful
    23	worsening:12	late+was
    -23		much better
    -23		no ~ en
    -23		no ~ pain
    23	weakness:59 numbness:-3 persistent_beyond_72h:-28 self_harm:-2	not ~ it
    -23		pain ~ yesterday
    -23		si <be>
    22	sharp_pain:33 weakness:3 numbness:15 persistent_beyond_72h:-3 fever:1 severe_headache:1	, ~ <the>
    22		. ~ si
    22	sharp_pain:-8 radiating_pain:-6 weakness:36 numbness:-2 bladder_bowel:-7 allergic_reaction:-7	/^ke/
    22	sharp_pain:-4 numbness:-37 worsening:-22 history_disc:23 bladder_bowel:-40 chest_breath:-4 fever:-10 faint_dizzy:47	/^sp/
    22		/^then/
    22	sharp_pain:-43 weakness:-21	/^ur/
    -22	weakness:13 pregnancy_symptom:-13 self_harm:-4	/can/
    22	weakness:-73 faint_dizzy:33	/ert/
    22	sharp_pain:-27 weakness:3 numbness:19 bladder_bowel:-17	/foot$/
    22	persistent_beyond_72h:-2 history_disc:-3 bladder_bowel:-16 fever:-8 emergency:-1 self_harm:33	/ier/
    22	sharp_pain:-11 radiating_pain:-4	/ise/
    22	faint_dizzy:103	/mare/
    -22		/mbe/
    22	sharp_pain:-24 saddle_numbness:-2 emergency:-6 self_harm:-3	/oot$/
    22	weakness:33 numbness:-20	/rra/
    22		/then$/
    22		/then/
    -22	worsening:2	/uit/
    22	numbness:-64	<become> <the>
    -22		<become> ~ <time>
    -22	numbness:39	<person> ~ <part>
    -22	emergency:4	<the> <the>
    -22	history_disc:30 history_injury:16 emergency:2 self_harm:91	[en1002] & [en874]
    -22	faint_dizzy:11	[en1002] & [en980]
    22		[en106] & [en468]
    22		[en12] & [en251]
    22	persistent_beyond_72h:69	[en19] & [en157]
    -22		[en234] & [en138]
    22		[en309] & [en309]
    -22	sharp_pain:5	[en37] & [en869]
    22	worsening:15 severe_bruising:11	[en380] & [en12]
    -22	radiating_pain:1	[en426] & [en60]
    22	numbness:-10	[en442] & [en234]
    22		[en468] & [en874]
    22		[en490] & .
    -22		[en490] & [en106]
    22	weakness:25	[en551] & .
    22	worsening:-26 persistent_beyond_72h:11	[en810] & [en1002]
    -22		[en810] & [en746]
    22	persistent_beyond_72h:-30	[en869] & #
    -22		[en954] & [en12]
    -22		[en954] & [en309]
    22		[en980] & [en437]
    22		[es182] & [es1]
    22		[es230]
    22		[es2] & #
    -22		[es375]
    22		[es55] & #
    -22	radiating_pain:9	[es982] & [es887]
    22		better ~ <be>
    22		dolor ~ #
    -22		for ~ ,
    22		good .
    22		i do
    -22		i ~ with
    -22		it ~ worse
    -22		no tengo
    22		no ~ <feel>
    -22		no ~ no
    22		pain ~ /
    22		then
    22	numbness:-13	will not
    22		with <the>
    22		you ~ <be>
    21	pregnancy_symptom:109	# weeks
    -21		, all
    21	sharp_pain:-7 radiating_pain:3 weakness:6 numbness:3 worsening:-9 persistent_beyond_72h:-1 history_disc:4 chest_breath:7 calf_swelling:1 emergency:16	.
    -21	persistent_beyond_72h:127	/^ach/
    21	tingling:8	/^int/
    21	faint_dizzy:163	/^mare/
    21	sharp_pain:-7 radiating_pain:-3 tingling:-5 worsening:-8 persistent_beyond_72h:-30 pregnancy_symptom:-5 bladder_bowel:-44 saddle_numbness:-16 chest_breath:-2 calf_swelling:-7 fever:-13 severe_headache:-29 faint_dizzy:-20 allergic_reaction:7 emergency:-12 self_harm:20	/^to/
    -21		/eci/
    -21		/emo/
    21	emergency:-3	/empe/
    21	sharp_pain:-10	/igue/
    21	sharp_pain:-5 radiating_pain:-20 numbness:-2 persistent_beyond_72h:-8 history_disc:-10 osteoporosis:-2 saddle_numbness:-44 faint_dizzy:-17 allergic_reaction:-19 severe_bruising:-14 emergency:-20	/ill/
    21	sharp_pain:-5 radiating_pain:-13 weakness:-21 numbness:-18 history_disc:-36 history_injury:-10 osteoporosis:-48 pregnancy_symptom:-23 bladder_bowel:-32 saddle_numbness:-41 chest_breath:-4 calf_swelling:-58 fever:-27 severe_headache:-1 allergic_reaction:-10 severe_bruising:-36 emergency:-11 self_harm:-9	/ing/
    21	weakness:-21 numbness:11 tingling:-19	/mid/
    -21		/nos$/
    21	numbness:-4 worsening:16 pregnancy_symptom:-42	/now/
    21	weakness:4 severe_headache:-48 faint_dizzy:38	/ons/
    -21		/raro/
    21		/rir/
    -21	weakness:23	/ued/
    21		<be> dead
    -21		<my> <be>
    21	saddle_numbness:-13	<my> <side>
    -21	emergency:51	<person> <be>
    21	radiating_pain:8 weakness:-28	<the> dolor
    21	sharp_pain:23 radiating_pain:33 weakness:7 numbness:18 worsening:-9 persistent_beyond_72h:8 history_disc:-13 pregnancy_symptom:-2 bladder_bowel:-35 saddle_numbness:-14 calf_swelling:-7 fever:-16 severe_headache:-18 faint_dizzy:-15 allergic_reaction:-2 severe_bruising:-2 self_harm:-52	<the> ~ <part>
    -21	radiating_pain:13 severe_bruising:16	<the> ~ <side>
    -21		<the> ~ passed
    21	weakness:-18	<the> ~ y
    -21		[en1018] & [en602]
    -21		[en11] & [en148]
    -21		[en19] & [en966]
    21	sharp_pain:-7 radiating_pain:-26 weakness:24 numbness:-15 tingling:-32 worsening:-58 persistent_beyond_72h:-10 history_disc:-13 bladder_bowel:-24 saddle_numbness:-7 fever:-32 severe_headache:-12 allergic_reaction:-19 emergency:-11 self_harm:-41	[en37]
    -21	chest_breath:31	[en468] & [en20]
    -21	tingling:-2	[en549]
    21		[en551] & [en810]
    -21		[en58] & [en874]
    21	sharp_pain:-11 radiating_pain:-14 weakness:-29 numbness:-10 worsening:-11 persistent_beyond_72h:-5 history_injury:-1 pregnancy_symptom:-15 saddle_numbness:-1 chest_breath:-19 calf_swelling:-20 fever:-8 self_harm:-22	[en60]
    -21		[en682] & [en20]
    21		[en807] & ,
    -21		[en810] & [en170]
    -21	numbness:20	[en869] & [en490]
    -21		[en966] & [en634]
    -21		[es182] & [es182]
    -21		[es182] & [es998]
    21		[es214] & #
    -21	history_injury:2	[es486]
    21	tingling:17	[es694] & [es182]
    21		[es950] & [es214]
    -21	worsening:65	a #
    21	history_injury:45	and ~ hurts
    -21		better ~ <time>
    -21		ever
    21	numbness:-16 worsening:16 severe_bruising:7	from ~ to
    -21		i ~ <time>
    21	sharp_pain:-6 radiating_pain:-21 weakness:-16 numbness:-12 tingling:1 worsening:-38 persistent_beyond_72h:-10 history_injury:-3 pregnancy_symptom:-1 saddle_numbness:-29 calf_swelling:-5 fever:-53 severe_headache:-14 faint_dizzy:-3 severe_bruising:-47 emergency:1 self_harm:-8	in
    -21	worsening:5	it ~ <become>
    21	persistent_beyond_72h:5	late+sigue
    -21		my arm
    -21		no <be>
    21	persistent_beyond_72h:53	not <become>
    21	sharp_pain:-26 numbness:56 bladder_bowel:-1 saddle_numbness:42	not feel
    21		sciatica & [en362]
    21	self_harm:32	would ~ i
    20	sharp_pain:20	# & [en966]
    -20		, & [en468]
    -20		, can
    20		, ~ with
    20	tingling:3	. & [en19]
    20	sharp_pain:37 weakness:-6 numbness:-11 worsening:29 pregnancy_symptom:-28 saddle_numbness:-19 emergency:-12	/^ag/
    -20	sharp_pain:-11 weakness:-11 numbness:-33 history_injury:-20 osteoporosis:9 chest_breath:-3	/^bo/
    20		/^bur/
    20	sharp_pain:4 weakness:-2 numbness:-34 tingling:-15 bladder_bowel:-3 saddle_numbness:-24 fever:-22 faint_dizzy:-5	/^dol/
    20	weakness:-32	/^el/
    20	sharp_pain:-10 weakness:21 numbness:-28 tingling:-3 worsening:-27 persistent_beyond_72h:-1 history_disc:-15 history_injury:-25 saddle_numbness:-11 chest_breath:-5 fever:-19 severe_headache:-23 faint_dizzy:-48 severe_bruising:-25 emergency:-25 self_harm:-38	/^le/
    -20		/^opt/
    20	sharp_pain:132	/^za/
    20	sharp_pain:-7	/amp/
    -20	numbness:-9	/app/
    20	weakness:-17 allergic_reaction:34	/bur/
    20		/dos/
    -20		/dre/
    20	sharp_pain:-82 weakness:-28 tingling:-65 persistent_beyond_72h:-22 bladder_bowel:-14 chest_breath:-50 calf_swelling:-7 severe_headache:1 faint_dizzy:34 allergic_reaction:-4 emergency:-15	/ead/
    -20		/ede/
    -20	numbness:-64 tingling:-7 self_harm:12	/end/
    20	worsening:7 chest_breath:-10	/every/
    20	numbness:-14 severe_headache:37 faint_dizzy:56	/head/
    -20		/lis/
    -20		/mber/
    20	sharp_pain:-13 weakness:14 saddle_numbness:-2	/nger/
    -20		/opt/
    20	numbness:7 saddle_numbness:5	/part/
    20	radiating_pain:-28 persistent_beyond_72h:-38 history_injury:-12 bladder_bowel:-58 saddle_numbness:-1 severe_headache:-15	/pin/
    -20		<be> worse today
    -20	numbness:-8 history_injury:-1 calf_swelling:65 emergency:50	<be> ~ and
    20	weakness:-5 tingling:-10	<count> <part>
    -20		<count> ~ and
    -20	sharp_pain:4 tingling:12 severe_headache:15 allergic_reaction:18	<my> ~ ,
    -20		<the> ~ but
    20		? & .
    20		? ~ .
    -20		[en1002] & [en746]
    20	radiating_pain:-11 weakness:-30 tingling:-4 worsening:-12 persistent_beyond_72h:-16 history_disc:-16 osteoporosis:-1 pregnancy_symptom:-12 bladder_bowel:-4 calf_swelling:-15 fever:1 severe_headache:-28 allergic_reaction:-16	[en1020]
    20	faint_dizzy:26	[en12] & [en778]
    20		[en143] & [en28]
    20		[en143] & [en317]
    -20		[en19] & [en853]
    20	weakness:-7 worsening:12 emergency:5	[en234] & ,
    20	sharp_pain:-1 chest_breath:20	[en234] & [en966]
    -20	tingling:-19	[en251] & [en490]
    -20		[en362] & .
    20	chest_breath:13	[en362] & [en1002]
    20	sharp_pain:16	[en37] & [en966]
    20		[en474] & ,
    -20		[en490] & [en874]
    -20		[en551] & [en60]
    -20	weakness:42	[en677] & ,
    20		[en810] & .
    20	numbness:41	[en869] & [en660]
    20	faint_dizzy:19	[en890] & [en12]
    20	self_harm:37	[en954] & [en490]
    20	fever:15	[en966] & [en490]
    20		[es122] & [es950]
    20		[es182] & [en251]
    -20		[es182] & [en394]
    -20	weakness:1	[es182] & [es854]
    20	sharp_pain:107	an #
    20		dolor ~ en
    -20		every day
    -20		in ~ i
    -20		it ~ today
    -20	radiating_pain:23 weakness:-1 calf_swelling:5	late+.
    -20		numbness & tingling
    -20		numbness ~ tingling
    20		que <the>
    20	weakness:-2	when i
    20		would ~ ,
    -19	persistent_beyond_72h:-13	, & [en19]
    -19		, & [en889]
    19		, & [es342]
    19		, ~ can
    -19		, ~ fine
    -19		. & [en613]
    19	weakness:20 numbness:-13 tingling:14	. & [en810]
    19	weakness:16	. ~ not
    19		/^ago/
    19	sharp_pain:92	/^agon/
    -19		/^fre/
    19	radiating_pain:3 weakness:-8 numbness:-33 tingling:-7 persistent_beyond_72h:-8 history_disc:5 pregnancy_symptom:-23 chest_breath:-12 fever:-54 severe_headache:-12 faint_dizzy:-4 allergic_reaction:-20 severe_bruising:-3 emergency:-24	/^pa/
    19	numbness:-10 worsening:-41	/^sta/
    19	sharp_pain:-23 numbness:19	/^toe/
    -19		/^work/
    19	sharp_pain:115	/^zap/
    19	sharp_pain:222	/agon/
    -19		/ail/
    19	persistent_beyond_72h:-65 allergic_reaction:-9	/ano/
    19	weakness:-7 numbness:4	/art/
    -19		/aut/
    19		/azo$/
    19	sharp_pain:99 tingling:-6 worsening:-4 severe_headache:-2	/azo/
    19	sharp_pain:-12 radiating_pain:-30 weakness:-10 numbness:-16 tingling:-37 saddle_numbness:-22 calf_swelling:-13 severe_bruising:-35 self_harm:-5	/ce$/
    -19		/cio/
    -19		/des$/
    19	sharp_pain:-22	/dos$/
    19		/ejora/
    19	numbness:-45 worsening:-15 bladder_bowel:5 allergic_reaction:-1 emergency:-14 self_harm:-74	/et$/
    -19		/fre/
    19	worsening:11	/id$/
    19	weakness:35	/inar/
    19	numbness:-3 tingling:-31 bladder_bowel:-27 saddle_numbness:-1	/ip$/
    19	sharp_pain:9	/ire$/
    -19	tingling:2	/ito/
    19		/jora/
    -19		/mai/
    19		/nsi/
    19	numbness:-95 bladder_bowel:10	/oil/
    19	numbness:-38 bladder_bowel:146	/pee/
    19		/ram/
    -19		/reci/
    -19		/tif/
    19	weakness:-36	/tig/
    -19		/umber/
    19	sharp_pain:106	/zap/
    19		/zzy$/
    19		/zzy/
    19		<become> ~ and
    19		<feel> ~ it
    -19		<my> <part> hurts
    -19		<part> ?
    -19	numbness:2 tingling:30 history_injury:54	<part> ~ it
    -19		<side> ~ not
    -19	sharp_pain:14 weakness:-13 bladder_bowel:11	<the> ~ in
    -19		?
    19		[en1002] & [en853]
    19	fever:16	[en1002] & [en93]
    19	faint_dizzy:58	[en1002] & [en966]
    19		[en1018] & [en11]
    -19		[en1018] & [en234]
    19	sharp_pain:-40 persistent_beyond_72h:-22 saddle_numbness:-42 calf_swelling:-2 faint_dizzy:-32 emergency:-22 self_harm:-25	[en101]
    -19		[en143] & [en20]
    19		[en148] & [en869]
    19		[en20] & [en551]
    -19		[en215] & [en11]
    -19	weakness:9	[en234] & [en426]
    -19		[en251] & [en394]
    19	sharp_pain:58	[en3] & #
    19	numbness:1	[en474] & [en1002]
    -19	numbness:-75 tingling:34	[en653]
    -19		[en698] & [en966]
    19		[en746] & [en874]
    19		[en810] & [en980]
    19		[en853] & [en1002]
    19		[en869] & /
    19	sharp_pain:-4 tingling:-10 history_injury:-1 bladder_bowel:-20 faint_dizzy:-4	[en966] & [en1018]
    -19	weakness:-5 faint_dizzy:54	[en966] & [en1020]
    19	weakness:1	[en980] & [en11]
    -19		[es182] & [en20]
    -19		[es182] & [en468]
    -19		[es42] & [es1]
    -19	worsening:86 persistent_beyond_72h:36	[es503]
    19		[es694] & .
    19		[es950] & [es13]
    19		[es950] & [es54]
    19		and ~ sore
    19	weakness:2	could ~ <the>
    19		fainted
    19	weakness:23	good ~ .
    19		i can not
    -19		late+de
    19		late+doliendo
    19	sharp_pain:-21 persistent_beyond_72h:35 history_injury:-39	late+it
    19		less ~ than
    19	numbness:3	no <be> <the>
    19		no ~ bien
    -19		not <the>
    19	weakness:-3	not ~ ,
    -19	weakness:21 numbness:4	not ~ <part>
    -19	radiating_pain:-32	pain in
    -19		pain ~ than
    -19		pain ~ worse
    19		shooting ~ <part>
    19		since <the>
    19		since yesterday
    19		va <the>
    19		what i
    19		would ~ <be>
    19		y hoy
    18		# & [en949]
    -18	sharp_pain:4 worsening:1 severe_headache:31	, & [en1002]
    -18		, & [en212]
    -18		, & [es998]
    -18		, <feel>
    18		, numb
    18		, ~ #
    -18	weakness:-7 bladder_bowel:13	, ~ to
    18		. & [en762]
    18		. yes
    18	numbness:-9 tingling:-22 persistent_beyond_72h:-47 emergency:25 self_harm:-10	/^ay/
    18	weakness:-49 pregnancy_symptom:-5 faint_dizzy:-4	/^hel/
    18	tingling:-2 faint_dizzy:-2 emergency:15	/^help/
    18	radiating_pain:-22 tingling:-1 calf_swelling:-50 allergic_reaction:53	/^la/
    18	calf_swelling:19	/^red/
    -18		/^stop/
    -18		/^us/
    18		/agony/
    -18		/ani/
    18	numbness:31	/ano$/
    18	sharp_pain:-2	/ap$/
    18	sharp_pain:-22 radiating_pain:-53 weakness:-7 numbness:-28 tingling:-7 worsening:22 persistent_beyond_72h:-8 history_disc:-51 osteoporosis:-4 pregnancy_symptom:-31 bladder_bowel:-31 saddle_numbness:-5 chest_breath:-34 fever:-24 severe_headache:-18 faint_dizzy:-20 allergic_reaction:-12 severe_bruising:-21 emergency:-4 self_harm:-3	/as$/
    -18		/aso$/
    18	weakness:-1 chest_breath:92	/breat/
    -18		/bri/
    -18	sharp_pain:-16 radiating_pain:-8 numbness:27 tingling:-20	/co$/
    18	weakness:-53 emergency:27	/dia/
    -18		/ejor$/
    -18		/ext/
    18		/gony$/
    18		/gony/
    18		/hee/
    18	weakness:-22 tingling:-10 emergency:5	/help/
    -18		/her$/
    -18	radiating_pain:1	/ien$/
    -18		/iff/
    18	radiating_pain:-2 weakness:-5 numbness:-9 persistent_beyond_72h:16	/lie/
    -18		/lleg/
    18	sharp_pain:-30 weakness:-11 numbness:-42 calf_swelling:-19 emergency:-7	/ls$/
    -18		/mag/
    18		/mes$/
    -18		/oma/
    18	sharp_pain:24	/ony$/
    -18	fever:-24	/ore$/
    18		/ott/
    -18		/pt$/
    -18	sharp_pain:-6	/pue/
    18	weakness:-27 chest_breath:18	/reath/
    -18	sharp_pain:-11 radiating_pain:-47 tingling:-38 persistent_beyond_72h:-12 history_disc:-5 pregnancy_symptom:-15 bladder_bowel:-6 chest_breath:-8 calf_swelling:-5 fever:-8 severe_headache:-4 faint_dizzy:-40 allergic_reaction:-33	/se$/
    -18		/tran/
    -18		/uede/
    -18		/uit$/
    18	worsening:-3 emergency:51	/urg/
    18	worsening:-5	/urge/
    18	weakness:28	/ush/
    -18	numbness:2 persistent_beyond_72h:-2 calf_swelling:70 fever:32	:
    -18		<be> ~ now
    -18		<become> now
    18		<have> ~ up
    18	weakness:23 saddle_numbness:-10	<my> <side> <part>
    -18	numbness:7	<part> on
    18	weakness:49	<part> ~ out
    -18	radiating_pain:5 weakness:6 tingling:14 persistent_beyond_72h:2 history_disc:7 osteoporosis:8 severe_headache:9 severe_bruising:24	<the> ~ ,
    18		? & #
    18		? ~ #
    -18		? ~ not
    -18	radiating_pain:20 fever:24 severe_headache:49	[en1002] & ,
    -18		[en1002] & [en170]
    18	sharp_pain:26	[en1002] & [en394]
    18	worsening:18	[en1002] & [en581]
    -18		[en1018] & [en966]
    18		[en106] & [en11]
    18		[en11] & [en28]
    18		[en12] & [en37]
    18		[en148] & [en634]
    18		[en181] & .
    -18		[en186]
    -18	emergency:13	[en197]
    -18	calf_swelling:28 faint_dizzy:75	[en20] & [en11]
    -18	bladder_bowel:17	[en251] & [en11]
    -18		[en251] & [en789]
    -18		[en28] & [en1020]
    18		[en37] & [en980]
    18	sharp_pain:49 weakness:24 tingling:-53 persistent_beyond_72h:-1 bladder_bowel:-3 fever:-4 severe_headache:-59 allergic_reaction:-1 self_harm:-7	[en437]
    -18		[en474] & [en93]
    18		[en490] & [en567]
    18		[en63] & ,
    -18		[en869] & [en19]
    18	sharp_pain:-15 radiating_pain:-36 weakness:-12 numbness:-31 tingling:-36 worsening:-17 persistent_beyond_72h:-51 history_injury:-1 osteoporosis:-27 pregnancy_symptom:-42 bladder_bowel:-8 saddle_numbness:-33 chest_breath:-13 calf_swelling:-52 fever:-27 severe_headache:-59 faint_dizzy:-8 allergic_reaction:-25 severe_bruising:-24 emergency:-6 self_harm:5	[en874]
    -18	numbness:11 faint_dizzy:39	[en874] & [es887]
    -18		[en874] & [es998]
    18		[en889] & ,
    18	numbness:40 calf_swelling:51	[en890] & [en362]
    18		[en954] & [en693]
    -18		[en980] & [en474]
    18	sharp_pain:-9 weakness:1 severe_bruising:-2	[es502] & [en874]
    18		[es54] & [es13]
    -18		[es55] & [es950]
    18	numbness:27	[es694] & ,
    -18		[es699] & [es950]
    -18		[es90]
    -18		[es982] & [es2]
    18	persistent_beyond_72h:23	[es998] & [en874]
    18		agony
    -18		and ~ .
    -18		and ~ <feel>
    -18	sharp_pain:-31 radiating_pain:35 worsening:-73 persistent_beyond_72h:2	dolor ~ <part>
    18	radiating_pain:5	from ~ <part>
    -18		gone now
    -18		if
    -18		if ~ <part>
    -18		is gone
    -18	worsening:27	it ~ and
    18		it ~ it
    18		late+bad
    18	persistent_beyond_72h:70	late+better
    18	persistent_beyond_72h:4	late+has
    -18		mejor
    -18		my head
    -18		o
    18		s not
    18	sharp_pain:-24 weakness:8 numbness:17 tingling:-23 emergency:-1	se me
    18		still hurting
    -18		the shoulder
    -18		what ~ i
    -18		would ~ help
    18	history_injury:16	y ~ duele
    17	pregnancy_symptom:84	# & [es254]
    17		# hours
    17	sharp_pain:5 fever:1	# ~ <the>
    17	fever:9	, & #
    -17		, & [en170]
    17		, & [en634]
    -17		. & [en874]
    -17		. <feel>
    -17		. i
    17	tingling:4	. ~ <side>
    17		. ~ do
    -17		/^asd/
    17		/^big/
    -17		/^dre/
    -17		/^lis/
    -17		/^raro/
    -17		/^tend/
    17		/^urg/
    17		/^urge/
    17		/^wr/
    17	radiating_pain:-8 chest_breath:84	/air/
    -17		/aja$/
    17	weakness:-1 calf_swelling:17 allergic_reaction:-1	/alf$/
    -17		/ans/
    -17		/ara$/
    17	sharp_pain:-72 weakness:-5 faint_dizzy:13	/are/
    -17		/arri/
    -17		/asd/
    17		/atic$/
    17		/big/
    17	radiating_pain:36 weakness:-5 tingling:-47 worsening:-66 pregnancy_symptom:-24 bladder_bowel:-16 saddle_numbness:-20 fever:-16 allergic_reaction:-37	/cia/
    -17		/cle/
    17		/cro/
    17		/den/
    17	chest_breath:63	/eez/
    17	severe_headache:19	/erc/
    17		/erio/
    17	sharp_pain:-28 worsening:-15	/esd/
    17		/esto$/
    17		/fie/
    17		/heel/
    17		/ief/
    -17		/ito$/
    17	weakness:29	/lap/
    17		/lat/
    17	sharp_pain:5	/lder$/
    17	sharp_pain:-25 persistent_beyond_72h:-11 history_injury:-5 allergic_reaction:-15 severe_bruising:4	/mor/
    -17		/nos/
    -17		/numbe/
    -17		/oco$/
    -17		/once/
    17	weakness:-94 persistent_beyond_72h:18	/ori/
    -17		/ret/
    17	sharp_pain:-20 weakness:-2 persistent_beyond_72h:-11 history_injury:-2 pregnancy_symptom:-4 saddle_numbness:-6 calf_swelling:-24 fever:-2 faint_dizzy:3 allergic_reaction:-5 severe_bruising:-8 self_harm:-7	/the/
    -17	sharp_pain:-2 weakness:-32 bladder_bowel:-15 calf_swelling:-25 allergic_reaction:-17 emergency:-18	/to$/
    17	sharp_pain:-25 weakness:14 numbness:22 saddle_numbness:-17	/toe/
    17	allergic_reaction:74	/ton/
    17		/ude/
    -17		/uien/
    -17		/umbe/
    -17		<be> it
    -17		<be> worse
    17		<be> ~ painful
    -17	history_injury:42	<my> ~ <time>
    17		<my> ~ nothing
    -17		<part> pain
    17	numbness:66	<the> <feel>
    -17		<the> <part> <part>
    -17		<the> massage
    -17	pregnancy_symptom:2	<time> ,
    -17		<time> .
    17	weakness:19	[en1002] & [en474]
    17	tingling:-6	[en1014]
    17	weakness:-4	[en1020] & [en37]
    -17		[en106] & [en127]
    17		[en170] & [en551]
    17		[en181] & [en234]
    -17		[en181] & [en309]
    -17		[en19] & [en613]
    17		[en202] & #
    -17		[en234] & [en874]
    17		[en234] & [en997]
    -17		[en239] & [en251]
    -17		[en266] & [en874]
    -17	radiating_pain:122	[en362] & [en85]
    -17	saddle_numbness:25	[en37] & [en490]
    -17		[en426] & [en869]
    17		[en474] & [en84]
    -17	weakness:-12 numbness:13	[en613]
    -17		[en613] & [en11]
    -17		[en634] & .
    -17		[en682] & [en468]
    17		[en810] & [en810]
    17	weakness:-6	[en869] & .
    17	sharp_pain:25 weakness:4 numbness:-42 fever:-14 self_harm:-20	[en949]
    17	numbness:4	[en966] & [en58]
    -17		[en980] & [en19]
    -17		[en991] & [en746]
    -17	weakness:-22 numbness:-7 tingling:-13 pregnancy_symptom:-11 chest_breath:-4 calf_swelling:-14 severe_headache:-9 allergic_reaction:-37 severe_bruising:-8 self_harm:-14	[es214]
    17		[es214] & [es29]
    -17		[es2] & ,
    -17		[es2] & [es950]
    -17		[es459] & [es887]
    17	weakness:9	[es502] & [es982]
    -17		[es55] & [es106]
    17	history_injury:4	[es950] & [en874]
    17	sharp_pain:-15 tingling:11 pregnancy_symptom:15 calf_swelling:-1	and ~ <part>
    -17		better than
    17		better ~ ,
    -17		chest pain
    -17		do you
    -17		duele la
    -17	radiating_pain:18	duele ~ <part>
    17		good ~ <part>
    17		had to
    -17		i did
    17	radiating_pain:-7 weakness:-6 numbness:-20 bladder_bowel:-67 allergic_reaction:7 emergency:-6	it s
    -17		it ~ yesterday
    17		just ~ not
    -17		knee is
    17		late+am
    17		late+going
    17		late+hours
    -17		late+leg
    17		late+needles
    17		late+sorer
    17		late+then
    -17		more ~ yesterday
    17		my chest
    17		my shoulder
    -17		no more
    -17		no ~ since
    -17		not feeling
    17		of <my> <part>
    -17		pain ~ <be>
    -17		para <the>
    17	faint_dizzy:133	passed out
    -17		same ~ ever
    17		shoulder
    17		si ,
    17		so bad
    -17		something ~ <side>
    -17		something ~ in
    17		then ~ <part>
    17		tingling & [en810]
    17		va a
    17		with a
    17		would ~ out
    16	worsening:21	# & [en746]
    16	radiating_pain:-26 worsening:27 history_injury:23	, & [en762]
    16		, only
    16		, then
    -16		, ~ now
    16	sharp_pain:60	, ~ sharp
    16		, ~ sore
    16		. & [en218]
    16		. well
    16	sharp_pain:-19 numbness:-10 worsening:-53 history_injury:-29 chest_breath:-20 calf_swelling:-20 severe_headache:-25 faint_dizzy:-49	/^ar/
    16		/^au/
    16	weakness:-30 persistent_beyond_72h:12 bladder_bowel:12 emergency:-3	/^be/
    16	sharp_pain:-23 radiating_pain:-15 numbness:-45 worsening:-39 persistent_beyond_72h:-68 history_disc:-25 osteoporosis:-8 bladder_bowel:-53 saddle_numbness:-26 calf_swelling:-35 fever:-47 severe_headache:-6 faint_dizzy:-35 emergency:-36 self_harm:-11	/^br/
    16	sharp_pain:-5 calf_swelling:49	/^calf/
    -16		/^cua/
    -16	sharp_pain:-15 tingling:-64 persistent_beyond_72h:-1 severe_headache:-10 severe_bruising:26 self_harm:20	/^en/
    16		/^fev/
    16	fever:92	/^feve/
    16	sharp_pain:12	/^horr/
    16	sharp_pain:4 weakness:-15 numbness:-9 persistent_beyond_72h:-21 saddle_numbness:6	/^in/
    16	sharp_pain:-4 weakness:23 calf_swelling:17	/^leg$/
    -16		/^may/
    -16	sharp_pain:-15 numbness:8 tingling:-16 pregnancy_symptom:34 faint_dizzy:-10	/^mi/
    -16		/^opt$/
    16	numbness:-3 bladder_bowel:180	/^pee/
    16		/^peor/
    16	calf_swelling:3 allergic_reaction:22	/^red$/
    16		/^sit$/
    16		/^sos/
    16	sharp_pain:-17	/^tho/
    16		/^thu/
    16	persistent_beyond_72h:-13	/abl/
    16	sharp_pain:-20 radiating_pain:-5 weakness:-1 numbness:-8 persistent_beyond_72h:-11 history_disc:-3 severe_headache:-7 allergic_reaction:-4 self_harm:-4	/and$/
    -16		/arar$/
    16	allergic_reaction:12	/bli/
    16		/blin/
    16	chest_breath:34	/bs$/
    16	sharp_pain:-1 calf_swelling:63 emergency:-1	/calf$/
    16	radiating_pain:7 calf_swelling:62	/calf/
    16	numbness:-13	/cos/
    -16		/cri/
    -16		/cua/
    16	self_harm:34	/dal/
    -16	pregnancy_symptom:-6 severe_bruising:8	/der/
    16	weakness:-18	/ejo/
    16		/eor$/
    16		/esto/
    16	emergency:66	/ey$/
    16	fever:94	/fev/
    16	fever:58	/feve/
    16	sharp_pain:-15 weakness:-4 fever:76	/fever/
    16		/fus/
    16	sharp_pain:59 radiating_pain:-83 numbness:-15 worsening:-33 persistent_beyond_72h:-22 pregnancy_symptom:14	/har/
    16	sharp_pain:-4 weakness:-4	/have$/
    16	sharp_pain:19	/horr/
    -16		/how$/
    16	sharp_pain:-23 radiating_pain:-5 weakness:-18 numbness:-20 persistent_beyond_72h:7 history_injury:-20 pregnancy_symptom:-2 saddle_numbness:-2 chest_breath:-7 faint_dizzy:-11 allergic_reaction:-10	/ia$/
    16	radiating_pain:-2 emergency:-25	/inc/
    16		/ink/
    16		/izzy$/
    16		/izzy/
    -16		/jor$/
    16	sharp_pain:-45 saddle_numbness:-7	/leg$/
    16	numbness:-6 tingling:-42 worsening:-62 persistent_beyond_72h:-26 history_disc:-2 pregnancy_symptom:-34 bladder_bowel:-14 saddle_numbness:-38 fever:-20	/lla/
    -16		/longe/
    -16		/mber$/
    16	fever:35	/mom/
    16	fever:92	/mome/
    16	weakness:-16	/ntu/
    -16		/opt$/
    16		/peor$/
    16		/rar$/
    -16	sharp_pain:3 radiating_pain:-3 weakness:-33 numbness:-22 worsening:-36 persistent_beyond_72h:-21 history_disc:-22 history_injury:-12 bladder_bowel:-4 calf_swelling:-8 severe_headache:-13 faint_dizzy:-43 emergency:-33 self_harm:-29	/re$/
    16		/rgent/
    -16	persistent_beyond_72h:24	/rid/
    16		/tengo/
    16	sharp_pain:-8	/thu/
    -16	radiating_pain:36 tingling:-1 persistent_beyond_72h:-12	/tra/
    16	sharp_pain:2 tingling:-9	/tri/
    16	self_harm:4	/uic/
    -16		/uien$/
    -16	severe_bruising:22	/uis/
    16	weakness:-63 numbness:-26 tingling:-6 worsening:-14 history_injury:20 fever:-10	/wee/
    -16		/what$/
    16		/yse/
    16		: & [es694]
    16		: si
    -16		<be> bien
    -16	numbness:20	<have> ~ <part>
    -16		<my> <part> <feel>
    16	weakness:-34 tingling:50	<part> .
    -16		<the> ~ than
    -16		<the> ~ you
    -16		<time> but
    -16	radiating_pain:23 weakness:36 worsening:-3 faint_dizzy:-16 self_harm:49	[en1002] & [en1020]
    16	self_harm:77	[en1002] & [en954]
    -16		[en11] & [en170]
    -16		[en11] & [en490]
    -16		[en11] & [en660]
    -16		[en143] & [en1002]
    -16		[en157] & [en468]
    -16	sharp_pain:18	[en19] & [en874]
    -16		[en202] & [en490]
    -16		[en20] & .
    -16		[en218] & [en874]
    16	sharp_pain:-12 radiating_pain:-25 numbness:-16 tingling:-7 worsening:-57 persistent_beyond_72h:-15 history_disc:-21 history_injury:-25 osteoporosis:-36 pregnancy_symptom:-10 saddle_numbness:-12 calf_swelling:-13 fever:-15 severe_headache:-18 faint_dizzy:-14 allergic_reaction:-2 severe_bruising:-25 emergency:-25 self_harm:-3	[en251]
    16		[en28] & [en807]
    16	persistent_beyond_72h:2	[en317]
    -16		[en341]
    -16	weakness:29	[en362] & [en869]
    16		[en426] & [en746]
    -16		[en508] & [en581]
    -16	sharp_pain:1 self_harm:1	[en522]
    16	self_harm:31	[en522] & [en746]
    16		[en551] & [en157]
    16		[en551] & [en869]
    16		[en551] & [es182]
    -16		[en58] & [en362]
    -16		[en602] & [en378]
    -16		[en60] & [en468]
    -16		[en613] & .
    -16		[en613] & [en874]
    16		[en634] & [en251]
    -16		[en709] & [en127]
    16	sharp_pain:-33	[en762] & [en1002]
    16	tingling:-6	[en762] & [en490]
    16		[en807] & [en19]
    -16		[en853] & [en869]
    -16	worsening:1	[en869] & ,
    -16		[en869] & [en106]
    16		[en889] & [en874]
    16		[en906] & [en474]
    -16	self_harm:28	[en966] & [en874]
    -16		[en989] & [en20]
    16		[es26] & [es950]
    16		[es342] & [es54]
    16		[es44] & ,
    16	sharp_pain:1 worsening:-17 persistent_beyond_72h:-6 pregnancy_symptom:-20 saddle_numbness:-22 faint_dizzy:-38	[es699]
    16		[es854] & [es699]
    16	radiating_pain:-6 numbness:16	[es870]
    -16		[es955]
    -16		[es998] & [es950]
    -16		better every
    16		but ~ numb
    16	calf_swelling:21	calf
    16		chest feels
    -16		de ~ ,
    -16		do i
    -16		does ~ help
    -16		duele <the> <part>
    16		esto
    16		fine ~ ,
    -16		hago si
    -16		have not
    -16		he
    -16		hurts more
    16	numbness:18 severe_headache:17	i can
    -16		i ~ to
    16		in <part>
    16		it ~ <count>
    16		just ~ ,
    -16	sharp_pain:-24 persistent_beyond_72h:85	late+#
    16	worsening:87	late+back
    16		late+of
    16		late+pins
    16	worsening:3	late+up
    16	sharp_pain:-2 weakness:15 tingling:-14 calf_swelling:21	leg
    16	sharp_pain:-10 weakness:-4	no .
    -16		no bother
    16		no ~ yes
    16		normal ~ <the>
    16		not ~ at
    16		not ~ i
    -16		nothing since
    16		now ~ <part>
    -16		number
    -16		opt
    -16		parar
    16		peor
    -16		puedo ~ hoy
    -16		que hago si
    16	calf_swelling:6	red
    16		sciatica ~ up
    16		sharp ~ <part>
    16		sit
    16		so <side>
    -16		stop
    16	sharp_pain:-11	tengo
    -16		tengo dolor
    16		to <part>
    -16		what
    -16		when ~ ,
    -16		y si
    -16		y ~ <my>
    16		you ~ if
    15	persistent_beyond_72h:6	# & [en20]
    15		# & [en490]
    15		# ~ <side>
    -15		, & [en805]
    15		, & [es1]
    -15		, & [es438]
    -15		, nothing since
    -15		, ~ great
    15		, ~ would
    15		. & ?
    15	tingling:7	. <part>
    15		. ~ ?
    15		. ~ in
    15	weakness:-14 chest_breath:44	/^brea/
    15	numbness:-35 tingling:-1 history_disc:-31 bladder_bowel:30 chest_breath:-12 emergency:-5	/^da/
    15	sharp_pain:-28 radiating_pain:-20 weakness:-20 tingling:-8 worsening:-47 persistent_beyond_72h:-19 history_injury:-52 osteoporosis:-13 bladder_bowel:-81 saddle_numbness:-90 calf_swelling:-27 fever:-47 faint_dizzy:-25 severe_bruising:-45 self_harm:-4	/^he/
    15	numbness:4	/^hee/
    15	numbness:15	/^heel/
    -15		/^list/
    15	weakness:-2 numbness:3 history_injury:-44 bladder_bowel:4 emergency:-2	/^lo/
    -15		/^mil/
    -15		/^mol/
    -15		/^new/
    15	sharp_pain:-9 radiating_pain:-27 weakness:-25 numbness:73 tingling:-1 worsening:-28 persistent_beyond_72h:-10 pregnancy_symptom:-3 saddle_numbness:6 calf_swelling:-62 faint_dizzy:-9	/^numb/
    -15		/^onc/
    -15		/^once/
    15		/^pal/
    15	sharp_pain:-78 numbness:-21	/^ro/
    15		/^shi/
    -15	radiating_pain:-59 worsening:-47 emergency:-7	/^ten/
    15		/^thou/
    15		/^ty/
    -15		/^ver/
    -15		/^weat/
    -15		/^who$/
    15	worsening:36	/aid/
    15	worsening:-42 persistent_beyond_72h:-8 history_injury:-4 osteoporosis:-11 pregnancy_symptom:-40 saddle_numbness:-16 chest_breath:-30 allergic_reaction:-2 emergency:-17	/arm/
    15		/arra/
    -15		/bor/
    15	weakness:-29 chest_breath:37	/brea/
    -15		/cit/
    15	radiating_pain:-50 numbness:-9 tingling:29	/ckl/
    15		/como$/
    15	self_harm:7	/dal$/
    15	sharp_pain:-16 weakness:7 numbness:-15 persistent_beyond_72h:-32 chest_breath:-15 faint_dizzy:-14	/eak/
    -15		/eare/
    15		/eca/
    15	weakness:-6 numbness:-25	/eed/
    15	sharp_pain:-26 weakness:15 calf_swelling:31 allergic_reaction:-1	/eg$/
    15	sharp_pain:-39 numbness:41 tingling:-11	/ens/
    -15	pregnancy_symptom:10	/ese/
    15		/espi/
    -15		/ged$/
    -15		/ged/
    15	weakness:18 saddle_numbness:-5	/ger/
    15		/heel$/
    15		/hill/
    15		/hold$/
    15	numbness:-4 persistent_beyond_72h:-43 faint_dizzy:-9	/hor/
    15		/houg/
    15		/hough/
    -15		/ines/
    15	self_harm:8	/ir$/
    15		/irar$/
    15		/irar/
    15	sharp_pain:-67 numbness:-51	/ita/
    -15	sharp_pain:-5 weakness:4 numbness:-7 tingling:-5 chest_breath:-10	/leg/
    15	sharp_pain:8 weakness:-4 tingling:8 emergency:-14	/like$/
    15		/lip/
    15	weakness:-8 tingling:4	/lo$/
    15	weakness:-16	/lor$/
    -15		/mail/
    -15		/mate/
    15	pregnancy_symptom:8	/mp$/
    15		/my$/
    15		/ndo$/
    -15		/nge$/
    15	sharp_pain:-1 radiating_pain:-15 weakness:-7 numbness:40 tingling:-21 worsening:-51 persistent_beyond_72h:-24 history_disc:-2 saddle_numbness:31 calf_swelling:-42 faint_dizzy:-1 emergency:-3 self_harm:-29	/numb/
    15	sharp_pain:8 numbness:-28	/olor$/
    -15		/once$/
    15		/onst/
    15	weakness:24	/ove$/
    15	persistent_beyond_72h:27 chest_breath:5	/pro/
    15	weakness:5	/ral/
    -15		/ran/
    -15		/range/
    -15		/reat$/
    15	numbness:-42	/ris/
    15		/rom/
    15	sharp_pain:-19	/rti/
    15	sharp_pain:-9	/sh$/
    15		/step/
    -15		/tac/
    15		/tep/
    -15		/ther$/
    15		/thoug/
    15	sharp_pain:14 worsening:-37	/thr/
    15	allergic_reaction:-2	/under/
    -15		/weath/
    -15		/who$/
    15	persistent_beyond_72h:-19	/yes/
    -15		: ~ no
    15		: ~ si
    15		<be> in
    -15		<be> ~ when
    -15		<my> <the>
    -15	history_injury:17	<my> duele <the>
    15		<my> ~ massage
    -15		<my> ~ not
    -15		<part> ~ better
    15	numbness:21 faint_dizzy:109	<person> ~ <my>
    -15		<side> ~ but
    15		<the> stabbing
    15	worsening:9	<the> ~ <day>
    -15	radiating_pain:33	<the> ~ from
    -15	radiating_pain:5	<the> ~ to
    15	persistent_beyond_72h:43	<time> now
    -15		? & [en234]
    -15		[en1002] & [en63]
    15		[en1018] & [en12]
    -15		[en1018] & [en869]
    -15		[en1018] & [en874]
    15	self_harm:14	[en11] & [en389]
    -15		[en11] & [en949]
    15		[en121] & [en11]
    -15		[en12] & .
    -15		[en19] & [en682]
    -15		[en20] & [en1020]
    -15		[en20] & [en141]
    -15		[en20] & [en42]
    -15	numbness:-8	[en234] & [en19]
    15	chest_breath:38	[en234] & [en251]
    -15		[en234] & [en84]
    15		[en234] & [en986]
    15		[en234] & easing
    -15		[en239] & [en869]
    15		[en250] & [en889]
    15	pregnancy_symptom:14	[en251] & [en378]
    -15	sharp_pain:-10	[en251] & [en426]
    -15		[en251] & [en677]
    15		[en266] & [en11]
    15		[en317] & [en28]
    15	saddle_numbness:31 faint_dizzy:21	[en333]
    15	radiating_pain:53	[en362] & [en362]
    15	bladder_bowel:28	[en397]
    -15		[en410]
    15	weakness:-10 numbness:-14 persistent_beyond_72h:3 emergency:-4 self_harm:-2	[en474] & [en810]
    15		[en474] & [en954]
    15		[en490] & [en474]
    15		[en522] & [en234]
    15	weakness:17	[en522] & [en37]
    15		[en551] & [en966]
    15		[en567] & [en93]
    15		[en602] & [en116]
    -15		[en60] & [en1018]
    15		[en60] & [en121]
    -15		[en60] & [en966]
    -15		[en613] & [en746]
    15	numbness:-8 tingling:-3 worsening:-35 persistent_beyond_72h:-63 faint_dizzy:-28 self_harm:-53	[en633]
    -15		[en634] & [en474]
    15		[en634] & [en660]
    15	tingling:22	[en660] & [en1020]
    -15		[en660] & [en37]
    -15		[en682] & .
    -15		[en682] & [en11]
    -15		[en682] & [en746]
    15		[en693] & [en650]
    15	saddle_numbness:39	[en762] & ,
    15	radiating_pain:12 tingling:-1	[en810] & [en12]
    15		[en869] & [en37]
    15		[en874] & [es230]
    -15		[en889]
    15		[en966] & #
    -15		[en966] & [en181]
    -15		[en966] & [en551]
    -15		[en966] & [en660]
    -15	numbness:24	[en980] & [en58]
    15		[en997] & [en170]
    -15		[es13] & [es503]
    -15		[es13] & [es887]
    15		[es182] & [es694]
    15		[es188]
    -15	sharp_pain:-75 radiating_pain:46 weakness:6	[es1] & ,
    15		[es254] & [es42]
    15	bladder_bowel:13	[es362] & [es950]
    -15	numbness:-33	[es54] & [es694]
    -15		[es783]
    -15		[es854] & [es55]
    15		[es870] & [es998]
    15	persistent_beyond_72h:17	[es878]
    15		a full
    15	persistent_beyond_72h:76	and ~ still
    -15		but ~ <be>
    15		can not <become>
    -15		can ~ say
    15	weakness:-6	como
    15		could not
    15	saddle_numbness:12	cuando <my>
    15		cuando me
    -15		de ~ <be>
    15	sharp_pain:15 numbness:-10 tingling:-2	dolor
    15		duele ~ <be>
    15		good ~ no
    15		hold
    -15		how ~ <be>
    15		i <feel>
    -15		if <my> <part>
    15		if i <be>
    15		if ~ well
    -15		in with
    -15		is #
    15		it all
    -15		just ~ <be>
    -15	weakness:18 persistent_beyond_72h:18	late+and
    15	persistent_beyond_72h:80	late+con
    -15		late+free
    15		late+love
    15	weakness:-1 emergency:-1	like
    -15		longer
    -15		mucho mejor
    -15		not <have>
    15		not easing
    -15		not sure
    -15		not ~ <time>
    -15		not ~ not
    -15		of ~ <my>
    -15		once
    15		pain ~ <feel>
    -15		que hago
    -15		que ~ si
    -15		s worse
    -15		something ~ <my>
    15		soreness & ,
    15		still hurts
    -15		still ~ <the>
    15		tingling ~ <part>
    15		tingling ~ yes
    15		un dolor
    15	worsening:23	va
    15		want ~ <be>
    15		was fine
    -15		weather
    -15		what if i
    15		where ~ <be>
    -15		who
    15		would ~ #
    15		you said
    14		# & [es26]
    14		# to
    -14		, & [en295]
    -14		, & [es887]
    -14		, <have> not
    14	tingling:-18	, <the>
    14		, es
    14		, ~ <have>
    14		, ~ do
    -14		, ~ help
    -14		, ~ put
    14		, ~ stabbing
    14		. & :
    -14		. & [en633]
    14		. well ,
    -14		. ~ out
    -14		. ~ sharp
    -14		. ~ well
    -14		/ & [en20]
    14	emergency:35	/^amb/
    14		/^asa/
    14		/^asap/
    -14		/^aut/
    -14		/^auto/
    14		/^ciat/
    14	weakness:-4 tingling:9	/^como/
    -14		/^dec/
    14	faint_dizzy:62	/^desm/
    14		/^empe/
    14	sharp_pain:-35 radiating_pain:-54 weakness:-22 worsening:-46 persistent_beyond_72h:-46 osteoporosis:-38 pregnancy_symptom:-12 bladder_bowel:-12 saddle_numbness:12 calf_swelling:-53 severe_headache:-51 faint_dizzy:-3 allergic_reaction:-6 severe_bruising:-35 emergency:-49 self_harm:-26	/^fe/
    -14		/^gre/
    14	weakness:-50 persistent_beyond_72h:6 osteoporosis:14 pregnancy_symptom:-66 bladder_bowel:-18 saddle_numbness:-6 chest_breath:-10 fever:-17 allergic_reaction:-52 self_harm:-40	/^hu/
    14	weakness:2	/^keep/
    14	self_harm:23	/^liv/
    -14		/^lleg/
    -14		/^mes/
    14	severe_bruising:13	/^neg/
    -14	history_injury:-3	/^ni/
    14	numbness:-13 worsening:-17 osteoporosis:-13 severe_headache:-1 faint_dizzy:-1 emergency:-42	/^not$/
    14	self_harm:19	/^poi/
    14	self_harm:5	/^poin/
    -14		/^rati/
    -14	sharp_pain:-6	/^tra/
    14	sharp_pain:26 radiating_pain:-9 numbness:-6 worsening:-12 history_injury:-4 pregnancy_symptom:-4 faint_dizzy:-27	/^un/
    -14	persistent_beyond_72h:-1 allergic_reaction:2	/^was/
    14	sharp_pain:-16 weakness:-23 worsening:-26	/^wee/
    14	bladder_bowel:186	/^wet/
    -14	weakness:8	/^wha/
    -14	weakness:5	/^what/
    14	weakness:25	/^wri/
    -14	persistent_beyond_72h:2 emergency:2	/^yo/
    14		/ake/
    -14		/ama/
    14	weakness:4	/amin/
    -14		/appy$/
    -14		/appy/
    -14		/arar/
    14		/areo/
    -14		/aro$/
    14		/asap$/
    14		/asap/
    -14		/auto/
    14	numbness:-49 tingling:118 osteoporosis:31	/bon/
    14	history_injury:9	/bone$/
    14		/by$/
    14		/camin/
    14	history_injury:79	/ci$/
    14	radiating_pain:8	/ciat/
    14	radiating_pain:29	/ciati/
    -14		/cio$/
    14		/cks/
    -14		/cul/
    14		/dent/
    14		/desm/
    14	faint_dizzy:3	/desma/
    -14	persistent_beyond_72h:-1 bladder_bowel:13	/did/
    14	sharp_pain:19 weakness:-80 numbness:-15 tingling:-27 persistent_beyond_72h:43 pregnancy_symptom:-17 bladder_bowel:-36 saddle_numbness:-15 chest_breath:-36 calf_swelling:-7 fever:-12 faint_dizzy:-27 allergic_reaction:-30 emergency:-51	/dol/
    14	numbness:-3	/ds$/
    14	fever:117	/ebr/
    -14		/ecio/
    -14	weakness:30 numbness:36 history_injury:24 saddle_numbness:43	/ell$/
    14		/empeo/
    14	history_injury:-1	/engo$/
    14	emergency:-17	/ep$/
    14		/ermom/
    14		/erti/
    14	sharp_pain:-11 radiating_pain:-11 numbness:-22 worsening:-42 history_disc:-30 history_injury:-20 osteoporosis:-20 bladder_bowel:-28 saddle_numbness:-33 chest_breath:-38 calf_swelling:-28 fever:-70 faint_dizzy:-12 severe_bruising:-2 emergency:-73 self_harm:-69	/es$/
    14	sharp_pain:-12 faint_dizzy:124	/esm/
    14	faint_dizzy:46	/esma/
    14	faint_dizzy:21	/esmay/
    14	self_harm:21	/ets$/
    14	self_harm:5	/ets/
    -14		/fic/
    14	sharp_pain:-20 weakness:8 numbness:3 tingling:32	/fing/
    -14	persistent_beyond_72h:10 history_injury:18	/for/
    14		/fra/
    14		/gle/
    -14		/happy/
    14	pregnancy_symptom:-6	/hel/
    14		/ife/
    14	weakness:15 worsening:12 persistent_beyond_72h:4	/imp/
    14	pregnancy_symptom:5	/ince/
    14		/inted/
    14		/ives$/
    14		/ives/
    14	persistent_beyond_72h:1	/jor/
    14		/keep/
    14	radiating_pain:-2 history_injury:13 pregnancy_symptom:-18 chest_breath:-44 fever:-20 severe_headache:-13 faint_dizzy:-41 allergic_reaction:-32 emergency:-17 self_harm:-69	/le$/
    14		/ler/
    14		/less$/
    -14		/lia/
    -14		/lot$/
    -14		/lve/
    14		/mareo/
    -14		/men/
    -14		/mie/
    14	fever:31	/momet/
    14		/mpeo/
    14		/mpeor/
    -14		/nco/
    14	severe_bruising:154	/neg/
    14		/non/
    14	emergency:9 self_harm:-5	/now$/
    -14	persistent_beyond_72h:17	/oli/
    14	weakness:-9 numbness:-42 history_injury:-2 osteoporosis:-1 pregnancy_symptom:-19 saddle_numbness:-5 fever:-21 faint_dizzy:-7 emergency:-14	/olo/
    14	sharp_pain:-26 radiating_pain:-24 weakness:-15 numbness:12 tingling:-1 worsening:-33 calf_swelling:-25 fever:10 severe_headache:-17 faint_dizzy:-7	/on$/
    -14		/onc/
    14	sharp_pain:39	/ony/
    14		/oqu/
    14		/ora$/
    14	tingling:36	/orri/
    14		/orst$/
    14		/orst/
    -14		/parar/
    14		/part$/
    -14		/paso$/
    -14		/paso/
    -14		/pea/
    14		/pi$/
    -14		/poco$/
    -14		/quit$/
    -14		/rde/
    14	weakness:-32 persistent_beyond_72h:-42 pregnancy_symptom:-19 faint_dizzy:-20	/rea/
    -14		/rem/
    14	weakness:-18 bladder_bowel:188	/rina/
    14	sharp_pain:-14 weakness:132 numbness:-7	/rip/
    14	fever:83	/rmom/
    14	fever:19	/rmome/
    14		/ronge/
    14	worsening:19	/rte/
    -14		/saj/
    14		/sap$/
    -14	worsening:16 persistent_beyond_72h:4	/sing/
    14	faint_dizzy:50	/smay/
    -14		/son$/
    -14		/son/
    -14	sharp_pain:-1 weakness:-10 severe_headache:-9	/ter$/
    14		/ters$/
    14		/ters/
    -14	severe_bruising:8	/toma/
    14	emergency:60	/urgen/
    -14		/vin/
    14	bladder_bowel:155	/wet/
    -14		/wha/
    -14	weakness:4	/what/
    -14	bladder_bowel:37	/work/
    14	sharp_pain:-1 worsening:112 saddle_numbness:-7	/worse/
    14		/worst/
    14	weakness:42	/wri/
    14		: & [en810]
    14		: yes
    -14		<be> easing
    14		<be> here
    14		<be> like
    -14		<be> painful
    14		<be> ~ there
    14	pregnancy_symptom:8	<be> ~ y
    -14		<become> ~ at
    14	emergency:66	<count> ~ <part>
    14		<day> ~ sore
    14		<feel> it
    -14		<have> ~ ,
    -14	bladder_bowel:4 allergic_reaction:37	<have> ~ <my>
    -14		<have> ~ better
    14		<my> ~ for
    -14		<part> for <the>
    -14		<person> ~ <the>
    14		<side> to
    14	sharp_pain:-1 weakness:-9 allergic_reaction:19	<side> ~ <the>
    14		<the> full
    14	tingling:34 persistent_beyond_72h:6 emergency:11	<the> ~ not
    -14		<the> ~ ya
    14		<time> it
    14	worsening:66	<time> ~ <time>
    -14		? ~ to
    14		[en1002] & [en121]
    -14		[en1002] & [en250]
    -14		[en1018] & [en309]
    14		[en1018] & [en458]
    14	bladder_bowel:12	[en1018] & [en474]
    14		[en1020] & [en613]
    -14	bladder_bowel:8	[en11] & [en121]
    14		[en11] & [en181]
    14		[en11] & [en980]
    14	weakness:-25 numbness:-8 tingling:-5 persistent_beyond_72h:-5 history_disc:-5 osteoporosis:-3 pregnancy_symptom:-13 saddle_numbness:-14 calf_swelling:-1 faint_dizzy:-8 allergic_reaction:-17	[en12]
    14		[en141] & #
    -14		[en148] & [en170]
    14		[en157] & [en170]
    14		[en170] & [en121]
    -14		[en170] & [en37]
    14	weakness:-15 saddle_numbness:10	[en170] & [en490]
    14		[en181] & [en250]
    -14		[en181] & [en490]
    -14		[en19] & [en378]
    14		[en212] & [en212]
    14		[en234] & [en394]
    -14		[en234] & [en495]
    14		[en250] & [en1020]
    -14		[en251] & [en12]
    -14		[en298]
    -14		[en309] & [en1020]
    -14		[en362] & [en805]
    -14		[en362] & [en967]
    14		[en37] & [en682]
    14		[en389] & [en1002]
    14		[en394] & [en490]
    14		[en426] & [en1020]
    -14		[en426] & [en551]
    -14	weakness:-2 saddle_numbness:-2	[en42]
    -14		[en439] & ,
    -14		[en468] & [en890]
    14		[en468] & [en93]
    14		[en474] & [en28]
    -14		[en474] & [en60]
    14		[en490] & [en634]
    14		[en522] & [en508]
    14		[en567] & [en60]
    -14		[en58] & [en138]
    14	sharp_pain:-23	[en60] & [en37]
    -14		[en60] & [en633]
    14		[en60] & [en980]
    14		[en634] & [en234]
    -14		[en634] & [en746]
    14		[en634] & [en84]
    -14		[en634] & [en890]
    -14		[en677] & [en490]
    -14		[en709] & [en93]
    14		[en762] & [en362]
    -14		[en762] & tingling
    14		[en778] & [en19]
    -14	tingling:-10 calf_swelling:33 severe_headache:8 faint_dizzy:20 allergic_reaction:42	[en805]
    -14		[en805] & [en1002]
    -14		[en810] & [en106]
    14	tingling:88	[en84] & [en613]
    -14		[en853] & [en251]
    -14		[en853] & [en93]
    -14		[en869] & [en333]
    14		[en869] & [en84]
    14		[en874] & [en1020]
    14		[en890] & [en805]
    -14		[en949] & [en966]
    14		[en954] & #
    14		[en954] & [en11]
    14		[en954] & [en138]
    14		[en954] & [en522]
    -14		[en954] & [en660]
    14		[en954] & [en980]
    14		[en989] & [en966]
    -14	radiating_pain:2	[es106] & [es26]
    -14		[es13] & ,
    -14		[es182] & [en218]
    -14	sharp_pain:26	[es182] & [es55]
    14		[es1] & [en874]
    14		[es218]
    14		[es29] & [es106]
    -14		[es311]
    14	calf_swelling:25	[es347]
    14		[es42] & [es55]
    14		[es508]
    14		[es54] & [es182]
    14		[es950] & [es966]
    14	worsening:14	[es982] & [es26]
    -14	weakness:19	[es982] & [es699]
    14	sharp_pain:20 worsening:61	[es982] & [es950]
    14	persistent_beyond_72h:23	a week
    -14		after ~ <be>
    14	tingling:-51	al
    14		am in
    -14		and ~ down
    14		as ~ as
    14		asap
    -14		could <be>
    -14		could be
    14		covered in
    -14		de ~ de
    -14		dolor ~ que
    14	radiating_pain:15	down ~ <my>
    14	emergency:116	e
    -14	tingling:10 self_harm:27	en ~ <the>
    14		fine ~ <part>
    -14		for <time>
    -14		funny ~ <my>
    -14		headache since
    -14		headache ~ <time>
    -14		hormigueo & [es13]
    14	numbness:-199	i ~ dead
    14		if ~ .
    -14	sharp_pain:13	in ~ <my>
    14		in ~ of
    14	radiating_pain:30 weakness:-11 persistent_beyond_72h:-38	it ~ <part>
    -14		it ~ in
    14		late+en
    14		late+help
    -14		late+since
    14		late+tingling
    14		love
    14		massage <be>
    -14		massage help
    14		massage was
    -14		me siento
    14		my thumb
    14		no es
    14		no strength
    14	weakness:68	no ~ <part>
    -14		no ~ de
    -14		no ~ to
    14		normal ~ <my>
    14	tingling:-7 worsening:-4 osteoporosis:-5 fever:-1 faint_dizzy:-1	not
    -14		not a
    -14		not swear
    -14		numb ,
    -14		pain <be> #
    -14		pain ~ notch
    14		pero ~ <the>
    -14		put <my>
    14		que no
    -14		quit
    -14		raro ~ <part>
    14		said ~ if
    -14		same as ever
    14		sharp ~ in
    -14		si <my> da
    14		siento el
    14		since <day>
    14		sleep
    14		so ~ i
    14		sore for
    14		still there
    -14		strong
    14		stronger
    14		than <the>
    14		than ~ <the>
    14		the hip
    14	sharp_pain:11 radiating_pain:34	the pain
    14	weakness:-4 numbness:-20 tingling:-34 history_injury:-8 osteoporosis:-13 pregnancy_symptom:-30 saddle_numbness:-11 fever:-23 severe_headache:-25 allergic_reaction:-24 self_harm:5	to
    -14		to you
    14		to ~ anymore
    -14		with sciatica
    -14		worse than
    14		worst
    14		would ~ if
    14		would ~ it
    -14		y si <my>
    13		# i
    13		# ~ now
    13	sharp_pain:26 radiating_pain:62	, & [en37]
    13		, & [en426]
    -13	persistent_beyond_72h:-8	, & [en869]
    13		, & [en917]
    13	numbness:4	, & [es13]
    13	weakness:2	, & [es182]
    13		, <time>
    13		, eso
    -13		, hardly
    13		, please
    -13		, would
    -13		, ~ lovely
    -13		, ~ weakness
    13		. & [en250]
    -13		. & [en567]
    13		. & [en949]
    13	weakness:-6 numbness:10 tingling:22	. & [es182]
    -13		. & [es214]
    13		. only
    13		. ~ :
    13	radiating_pain:15 weakness:7 persistent_beyond_72h:-3 history_disc:28 emergency:1 self_harm:52	. ~ <be>
    13		/ ~ .
    13	faint_dizzy:49	/^blac/
    -13		/^bor/
    13	sharp_pain:-16 weakness:-29 chest_breath:83	/^bre/
    13	sharp_pain:-17 numbness:-12 chest_breath:65	/^ches/
    -13	weakness:33	/^cl/
    -13		/^cle/
    13	weakness:-26 persistent_beyond_72h:21 emergency:-11	/^day/
    13		/^esto/
    -13	sharp_pain:-89 radiating_pain:-17 weakness:-52 numbness:-117 worsening:-9 persistent_beyond_72h:-15 bladder_bowel:-11 saddle_numbness:-28 severe_bruising:-8 emergency:30 self_harm:-12	/^fa/
    -13		/^fel/
    13		/^few/
    13	weakness:39	/^giv/
    -13		/^grea/
    -13		/^how$/
    -13		/^im/
    13		/^into/
    13	allergic_reaction:8	/^lip/
    13	numbness:-15 persistent_beyond_72h:14	/^mej/
    13	persistent_beyond_72h:1	/^mejo/
    13		/^mori/
    13	severe_bruising:28	/^negr/
    -13		/^new$/
    -13		/^of/
    13	weakness:-7 calf_swelling:83	/^ot/
    13		/^pee$/
    13		/^pink/
    -13		/^pol/
    -13	weakness:-8 persistent_beyond_72h:-18 pregnancy_symptom:-8 bladder_bowel:-14 saddle_numbness:-20 chest_breath:-21 severe_bruising:-15	/^qu/
    -13	self_harm:98	/^qui/
    -13	radiating_pain:5 tingling:-37 bladder_bowel:-10	/^re/
    13		/^shin/
    13	weakness:-11	/^sk/
    -13		/^stif/
    -13	history_disc:7	/^sur/
    13	tingling:5	/^toes/
    13		/^typ/
    13	self_harm:65	/^viv/
    13		/^vivi/
    13		/^wher/
    13	sharp_pain:10	/abi/
    -13		/achy$/
    -13		/achy/
    13	numbness:-16 severe_bruising:5 emergency:12	/ado$/
    -13	saddle_numbness:41	/age/
    13		/apart/
    -13		/ario/
    13	sharp_pain:-35 radiating_pain:2 numbness:2 tingling:5 persistent_beyond_72h:-2 bladder_bowel:-19 allergic_reaction:-10	/arm$/
    13	faint_dizzy:48	/ass/
    -13		/ath$/
    -13	weakness:-1 history_disc:9	/back$/
    -13		/bath$/
    -13		/be$/
    13	sharp_pain:-1 numbness:-6 faint_dizzy:13 severe_bruising:41	/blac/
    13	faint_dizzy:19 severe_bruising:3	/black/
    13	osteoporosis:51	/bone/
    -13		/box/
    13		/bul/
    -13		/cel/
    13	sharp_pain:-4 chest_breath:53	/chest/
    13		/cks$/
    13		/como/
    13		/cra/
    -13		/ct$/
    -13		/cuant/
    13		/ded$/
    -13	bladder_bowel:16	/dri/
    -13		/ecio$/
    -13		/egu/
    13	persistent_beyond_72h:25	/ejor/
    13	weakness:-3 numbness:-32 saddle_numbness:-18 allergic_reaction:-2 emergency:-14	/ele/
    -13		/eli/
    -13		/ene/
    13		/ensi/
    13	sharp_pain:-2 radiating_pain:-50 weakness:-49 tingling:-17 worsening:-7 persistent_beyond_72h:-35 history_disc:-3 history_injury:-3 osteoporosis:-17 chest_breath:-31 calf_swelling:-6 faint_dizzy:-6 allergic_reaction:-27 severe_bruising:-15 emergency:-8 self_harm:-37	/ent/
    -13		/epl/
    -13		/esti/
    -13		/fec/
    13		/few/
    13		/fis/
    -13		/free$/
    13		/gent/
    -13		/ges/
    13	weakness:40	/giv/
    13	weakness:-10 tingling:-28 bladder_bowel:-14 emergency:-18 self_harm:-4	/gon/
    -13		/grea/
    -13		/great/
    13	faint_dizzy:80	/heade/
    13	allergic_reaction:-4 severe_bruising:-4 self_harm:-4	/hen/
    13	sharp_pain:-47 numbness:-28 chest_breath:182	/hest$/
    13	numbness:-9 chest_breath:83	/hest/
    13	sharp_pain:-4	/hig/
    13	sharp_pain:-15 faint_dizzy:47	/hol/
    13	radiating_pain:5 weakness:-8 worsening:-8	/iat/
    13	sharp_pain:8	/ife$/
    -13		/iff$/
    13	tingling:2 pregnancy_symptom:16	/ince$/
    13	numbness:6	/inger/
    -13		/ita$/
    13		/ital/
    13	severe_bruising:54	/lack/
    13	radiating_pain:3	/lbo/
    -13		/legu/
    -13		/legue/
    -13		/lete/
    13	allergic_reaction:4	/liste/
    13		/live$/
    -13		/llegu/
    -13		/llow/
    13		/love$/
    -13		/lto/
    -13	severe_bruising:32	/mat/
    13	persistent_beyond_72h:10	/mej/
    13		/mejo/
    13	persistent_beyond_72h:6	/mejor/
    -13		/mil/
    13		/mori/
    13		/morir/
    13	severe_bruising:51	/negr/
    -13		/new/
    13	radiating_pain:-19 weakness:-15 tingling:22 worsening:-49 fever:-1 emergency:-9	/ngl/
    13		/ngr/
    -13	sharp_pain:-11 radiating_pain:-16 numbness:-3 pregnancy_symptom:-1 bladder_bowel:16 chest_breath:-5 calf_swelling:-2 fever:-9 faint_dizzy:-33 self_harm:1	/not/
    13		/nst/
    -13		/ntes/
    -13	tingling:2 bladder_bowel:14	/nts$/
    -13	tingling:60 bladder_bowel:5	/nts/
    13	bladder_bowel:125	/oile/
    -13		/olio$/
    -13		/olio/
    13		/olla/
    -13		/omat/
    13	radiating_pain:-13 weakness:-9	/omo$/
    -13		/ontac/
    13		/orc/
    13		/orir/
    -13		/orre/
    13	sharp_pain:-17 worsening:18	/orse/
    -13		/oss/
    -13	numbness:-1 self_harm:6	/oul/
    13		/pee$/
    13		/pink/
    13		/quier/
    -13		/rand$/
    -13		/raro$/
    13	sharp_pain:-42 weakness:-17	/rat/
    13	tingling:21	/rear/
    -13	weakness:36 worsening:47	/rec/
    13	weakness:10	/rip$/
    13		/rush/
    13	bladder_bowel:-11	/ry$/
    -13		/scri/
    13	sharp_pain:-2	/sma/
    -13		/stif/
    -13		/stiff/
    13	weakness:-35 worsening:-31 persistent_beyond_72h:56	/stil/
    13		/still/
    -13		/sur/
    -13		/swear/
    13		/tic$/
    -13		/tiff$/
    -13		/tiff/
    13	saddle_numbness:16	/tion/
    -13		/tomat/
    13		/trol/
    13		/tte/
    13		/typ/
    13	numbness:-38 emergency:-18	/uel/
    13		/ues/
    13	sharp_pain:-7	/uier/
    -13		/uise$/
    13	sharp_pain:-28 numbness:38 tingling:-19 persistent_beyond_72h:-38 osteoporosis:-7 pregnancy_symptom:-53 saddle_numbness:10 chest_breath:-16 fever:-22 severe_headache:-29 faint_dizzy:-21 allergic_reaction:-51 severe_bruising:-19 emergency:-5 self_harm:-17	/umb/
    13	chest_breath:-13	/very/
    -13	allergic_reaction:7	/was/
    -13		/ways$/
    -13		/ways/
    -13		/wed/
    13		: ~ <part>
    -13		<be> dolor
    -13		<be> there
    13		<be> ~ less
    13		<be> ~ still
    13		<be> ~ what
    -13		<become> numb
    -13		<count> since
    13	numbness:11	<count> ~ <have>
    13		<count> ~ con
    -13		<day> ~ #
    13	persistent_beyond_72h:81	<day> ~ <be>
    13	weakness:-12	<feel> <my>
    -13		<feel> <side>
    13		<feel> faint
    13		<have> not stopped
    -13		<have> ~ .
    13		<have> ~ stopped
    -13	weakness:44 emergency:3	<my> <person>
    -13	numbness:34	<my> ~ <feel>
    13		<my> ~ ciatica
    -13		<my> ~ hurt
    -13		<my> ~ hurting
    13	saddle_numbness:56	<my> ~ like
    -13		<my> ~ to
    -13		<part> <be> not
    13		<part> gave out
    13	radiating_pain:34	<part> to <part>
    13		<part> ~ nothing
    -13		<person> ~ in
    13		<side> of
    13		<side> ~ dead
    13	weakness:18	<the> <part> no
    -13		<the> <time> since
    13	emergency:4	<the> and
    13	emergency:23	<the> and e
    13		<the> peor
    -13	weakness:20 bladder_bowel:11 chest_breath:1 self_harm:21	<the> ~ .
    -13		<the> ~ <feel>
    -13		<the> ~ about
    13		<the> ~ before
    13	emergency:14	<the> ~ e
    -13		<time> since i
    -13	persistent_beyond_72h:18	<time> ~ <be>
    -13		<time> ~ <become>
    13		<time> ~ still
    13		<time> ~ today
    -13		? & [en12]
    -13		[en1018] & [en1020]
    13		[en1018] & [en490]
    -13		[en1018] & [en980]
    -13	sharp_pain:14 worsening:-10	[en1020] & [en1002]
    -13		[en11] & [en250]
    13	history_injury:24 faint_dizzy:11	[en121]
    13		[en12] & [en394]
    -13		[en141] & [en11]
    13		[en148] & [en394]
    -13		[en148] & [en551]
    -13		[en159] & [en93]
    13		[en181] & [en551]
    -13		[en186] & [en458]
    -13		[en199]
    -13		[en19] & [en181]
    -13		[en19] & [en468]
    -13	numbness:23	[en19] & [en490]
    13		[en19] & [en999]
    13	emergency:44	[en19] & [es218]
    13		[en20] & [en20]
    13	emergency:6	[en20] & [es218]
    -13		[en212] & [en633]
    -13		[en218] & [en682]
    13		[en234] & [en124]
    13		[en234] & [en458]
    -13		[en234] & [en613]
    13		[en234] & [en693]
    13	bladder_bowel:66	[en234] & [en778]
    13		[en234] & [en821]
    13	weakness:16 numbness:-70	[en234] & [en949]
    -13		[en234] & ache
    -13		[en239] & [en60]
    -13		[en251] & #
    13		[en28] & [en1002]
    -13		[en298] & .
    13		[en309] & [en966]
    13		[en362] & [en121]
    13		[en362] & [en810]
    13		[en362] & [en93]
    -13		[en378] & [en426]
    -13		[en394] & [en124]
    13		[en39] & [en37]
    13		[en3] & [en805]
    13	sharp_pain:43	[en426] & [en660]
    13		[en426] & [en84]
    -13		[en42] & [en1020]
    -13		[en42] & [en474]
    -13		[en458] & [en19]
    -13		[en468] & #
    -13	sharp_pain:31	[en468] & [en170]
    13		[en469] & [en251]
    13	radiating_pain:26 weakness:-5	[en474] & [en251]
    13		[en474] & [en551]
    -13	worsening:92 persistent_beyond_72h:-16	[en490] & [en490]
    -13		[en506] & [en869]
    13		[en508] & [en19]
    -13		[en508] & [en3]
    13		[en551] & #
    -13		[en581] & ,
    13	weakness:-5 bladder_bowel:-2	[en58] & [en650]
    13		[en602] & [en980]
    -13		[en60] & [en677]
    -13		[en613] & [en28]
    -13	sharp_pain:32	[en634] & [en11]
    -13		[en634] & [en551]
    13	numbness:13	[en650] & [en474]
    -13	sharp_pain:-6 numbness:5 tingling:-21 worsening:-28 pregnancy_symptom:-32 saddle_numbness:-45 allergic_reaction:-10 self_harm:35	[en682]
    -13		[en682] & [en215]
    13		[en746] & [en1018]
    13		[en746] & [en634]
    -13		[en762] & [en1020]
    13		[en810] & [en3]
    13		[en85] & [en362]
    -13		[en869] & [en404]
    13		[en869] & [en522]
    13		[en869] & [en810]
    13	worsening:4 emergency:29	[en874] & [en746]
    13		[en874] & asap
    13		[en874] & ciatica
    -13		[en890] & [en202]
    -13		[en906] & [en63]
    13	sharp_pain:-10 tingling:-6	[en938]
    13		[en949] & ?
    13	numbness:-1	[en949] & [en11]
    -13		[en949] & [en20]
    -13		[en966] & [en549]
    -13		[en980] & ,
    13		[en980] & [en250]
    13		[en989] & [en989]
    -13		[en999] & [en869]
    -13		[es12]
    13	tingling:25	[es13] & [es26]
    -13	persistent_beyond_72h:8	[es182] & [en874]
    -13		[es182] & hormigueo
    -13		[es182] & numbness
    -13		[es1] & [es13]
    -13		[es1] & [es982]
    -13		[es214] & [es1]
    13	numbness:33	[es438] & [es694]
    13		[es459] & [es694]
    -13		[es502] & [es342]
    -13	radiating_pain:14	[es54] & [es950]
    -13		[es55] & [es699]
    -13		[es55] & [es887]
    -13		[es762]
    13	weakness:-12 numbness:-7 worsening:-2 persistent_beyond_72h:-21 history_injury:-18 bladder_bowel:-16 chest_breath:-7	[es854]
    13		[es854] & ,
    -13		[es887] & ,
    13	emergency:89	a and
    13		a good
    -13		a headache
    -13		a massage
    13		a nine
    13		all night
    -13		and <side>
    13	emergency:10	and e
    13		apart
    -13		bath
    -13		before i came
    -13		better every <time>
    -13		bit ~ <my>
    13		cada ~ mas
    -13		can <become>
    13		can not <feel>
    13		can ~ hold
    13	numbness:-5 chest_breath:18	chest
    13		ciatica
    13		como <the>
    13	numbness:-20 tingling:43	como ~ en
    13		easing & [en1002]
    13		easing & [en124]
    13		easing ~ <side>
    -13	radiating_pain:59	en ~ y
    13		estoy en
    13		feels like
    -13		free
    13		gave out
    -13		great
    -13		hago ~ <the>
    13		half my
    -13		happy
    13	numbness:10	heel
    13		help me
    -13		hormigueo ~ <part>
    -13		how
    13		i <be> in
    13		i <have> <the>
    -13		i ~ for
    -13		i ~ twice
    -13		in <time>
    -13		in ~ <have>
    -13		in ~ can
    13		is numb
    13	sharp_pain:7 radiating_pain:-16 weakness:-1 bladder_bowel:-2 self_harm:-75	it <be>
    13		it <side>
    13		it ~ of
    13		it ~ would
    13		just ~ <part>
    -13		just ~ it
    -13	radiating_pain:12 weakness:-28 tingling:9 worsening:26 persistent_beyond_72h:17 history_injury:-45 severe_headache:-7 faint_dizzy:-21 emergency:-2	late+,
    -13		late+can
    13	numbness:43	late+feeling
    -13		late+felt
    -13		late+great
    -13		late+hardly
    13		late+hormigueo
    13		late+monday
    -13		late+nearly
    13		late+numbness
    13		more ~ i
    -13		neck hurts
    -13		new
    13		ni ~ <the>
    -13		night ,
    -13		no <part>
    -13		no fever
    13		normal ~ <be>
    13		not <feel> it
    -13		not numb
    13		not stopped
    13		not want to
    13	bladder_bowel:56	not ~ to
    -13		numb ~ <be>
    13	sharp_pain:-6 radiating_pain:-12 weakness:-25 tingling:-7 persistent_beyond_72h:-1 history_injury:12 bladder_bowel:-26 fever:3 allergic_reaction:-10	on
    -13		opt out
    -13		pain in <my>
    13	bladder_bowel:16	pee
    -13		put my
    13		r
    -13		raro
    -13		sharp ~ ,
    13		shooting ~ <my>
    -13		should i
    -13	sharp_pain:15	si ~ <the>
    -13		siento bien
    -13		something ~ off
    -13		soreness & [en362]
    -13		stiff
    -13		swear
    13		than before
    -13		the table
    13		tingling ~ <side>
    -13		to it
    13	radiating_pain:4	to the
    -13	worsening:24	to ~ ,
    13	sharp_pain:1 weakness:38 numbness:-4 persistent_beyond_72h:4	to ~ <the>
    13		toes
    13		want to <be>
    13		well ,
    -13		what ~ <my>
    13		y <be>
    -13		you <have>
    12	fever:54	# & [en93]
    12		# & [en989]
    12		# de
    12		# ~ <my>
    12		, & [en218]
    12	sharp_pain:3	, & [en567]
    12		, & [en677]
    -12		, & [en679]
    12		, & [es847]
    12	tingling:-27	, <be>
    -12		, feel
    12		, it
    -12		, not
    -12		, nothing
    12		, ~ <become>
    12		, ~ hurts
    12		, ~ out
    -12		. & [en468]
    12		. & [en474]
    -12		. & [en966]
    -12		. feeling
    -12		. me
    -12		. sharp
    -12		/ ~ and
    -12		/^achy/
    12		/^aire/
    12		/^apa/
    12		/^apar/
    12		/^bad/
    -12		/^bod/
    -12		/^body/
    -12		/^boo/
    -12		/^book/
    12		/^bot/
    12		/^bum/
    12		/^cia/
    -12		/^cupp/
    12	persistent_beyond_72h:26	/^days/
    -12	history_disc:60 history_injury:-3	/^dis/
    -12		/^doe/
    -12		/^does/
    -12		/^end$/
    -12	radiating_pain:-4 weakness:-22 numbness:17 saddle_numbness:41	/^feel/
    12	numbness:18 tingling:22	/^fing/
    12	weakness:65	/^fis/
    12	weakness:17	/^fist/
    12	weakness:50 numbness:-47	/^fl/
    12		/^fla/
    -12		/^free/
    -12	pregnancy_symptom:9	/^her/
    12		/^hold/
    -12		/^hora/
    -12		/^ima/
    -12		/^imag/
    12	allergic_reaction:68	/^itc/
    12	allergic_reaction:32	/^itch/
    12	pregnancy_symptom:64	/^kic/
    12	pregnancy_symptom:2	/^kick/
    12	sharp_pain:125	/^kni/
    12	radiating_pain:-6 numbness:-7 worsening:-65 persistent_beyond_72h:-26 history_disc:-18 bladder_bowel:-18 calf_swelling:-21 fever:-9 severe_headache:9 emergency:-16	/^li/
    12		/^llev/
    -12		/^park/
    -12		/^pes/
    12		/^plat/
    12	radiating_pain:-46 numbness:-26 tingling:-51 worsening:-13 persistent_beyond_72h:-1 history_injury:-25 saddle_numbness:-7 faint_dizzy:-30 allergic_reaction:19 emergency:-1 self_harm:-15	/^pu/
    -12		/^quit/
    -12		/^rec/
    -12		/^rep/
    12	weakness:3 numbness:-1 tingling:-5	/^rig/
    12		/^seem/
    12		/^seri/
    -12		/^sm/
    12	history_injury:-39 fever:-11 allergic_reaction:-5 severe_bruising:-20	/^so/
    12	worsening:-20	/^thr/
    -12		/^tom/
    12		/^tor/
    12	tingling:38 self_harm:49	/^wak/
    -12		/^who/
    -12		/ades$/
    -12		/ades/
    -12		/ago$/
    12		/ainte/
    12		/aire$/
    12		/aire/
    12		/akes$/
    12		/akes/
    12		/akin/
    12		/aking/
    -12	sharp_pain:9	/ally$/
    -12	sharp_pain:4	/ally/
    12		/als/
    -12		/ance/
    -12	weakness:-1	/ange/
    -12		/areci/
    12		/asu/
    -12		/autom/
    12		/ayuda/
    12	pregnancy_symptom:29	/bab/
    -12	severe_bruising:9	/ber/
    -12		/bles/
    -12		/boo/
    -12		/book/
    12		/bow/
    12	sharp_pain:-37 radiating_pain:-6 weakness:-10 tingling:-51 chest_breath:33	/bre/
    12		/bum/
    -12		/cans/
    12	radiating_pain:-54 persistent_beyond_72h:-5 chest_breath:-54 emergency:-27	/cha/
    12		/cid/
    12		/cida/
    12	sharp_pain:-10	/cim/
    -12		/corre/
    -12		/crib/
    12		/cs$/
    -12		/cupp/
    -12	sharp_pain:-11 worsening:11 bladder_bowel:22 saddle_numbness:-8 self_harm:-38	/day$/
    -12		/dec/
    12		/del$/
    12	faint_dizzy:5	/din/
    -12		/doe/
    -12		/does$/
    -12		/does/
    12	weakness:-12	/ean/
    -12		/eared/
    12	weakness:-6 worsening:-1 persistent_beyond_72h:-6 bladder_bowel:22 saddle_numbness:-28 chest_breath:-15	/ee$/
    12		/ef$/
    -12		/eje/
    12		/ejori/
    -12		/elen/
    12	fever:3	/erat/
    12	chest_breath:-65 self_harm:-1	/ery/
    12		/esc/
    -12		/fect/
    -12	weakness:-13 numbness:3 saddle_numbness:12	/feel/
    -12	numbness:43	/fel/
    12	weakness:18 numbness:23	/finge/
    12	weakness:16	/fist$/
    12		/fist/
    12		/fla/
    -12		/free/
    12	weakness:21	/gers$/
    12	weakness:8	/gers/
    -12		/ges$/
    12		/ggl/
    -12	severe_bruising:1	/gin/
    12	weakness:-2 history_injury:-14	/has$/
    -12		/hed$/
    12	sharp_pain:-25	/high/
    12	weakness:12	/hold/
    12	weakness:-2 calf_swelling:15	/hot$/
    12	weakness:-14 calf_swelling:1	/hot/
    12	emergency:-5	/iati/
    -12		/ibir/
    12	pregnancy_symptom:64	/iet/
    -12		/iked$/
    -12		/iked/
    12	sharp_pain:-36 tingling:-16 history_injury:-26 severe_headache:-4	/ill$/
    -12		/im$/
    -12		/imag/
    12		/imes/
    12		/inar$/
    12	sharp_pain:-27 radiating_pain:-25 weakness:-15 numbness:-19 persistent_beyond_72h:-13 history_injury:-19 osteoporosis:-1 bladder_bowel:-2 saddle_numbness:-1 chest_breath:-4 fever:-5 severe_headache:-2 allergic_reaction:-15 severe_bruising:-54 emergency:-17 self_harm:-9	/ing$/
    -12		/ings$/
    -12		/ings/
    12		/ino/
    12		/iou/
    12		/ious/
    12	sharp_pain:20 weakness:-5	/ire/
    -12		/isa/
    12		/ises$/
    12		/ises/
    12	weakness:60	/ist$/
    12	allergic_reaction:46	/iste/
    12	persistent_beyond_72h:-6 self_harm:83	/ivi/
    -12		/iza/
    12		/jea/
    12		/jori/
    12		/joria/
    12		/kic/
    12	pregnancy_symptom:3	/kick/
    12	weakness:20	/kle/
    12	sharp_pain:91	/kni/
    -12		/lear/
    -12	severe_headache:20	/lig/
    -12		/liked/
    12		/llev/
    12	weakness:-11 numbness:3 calf_swelling:40 severe_bruising:61	/loo/
    -12		/lto$/
    -12		/magi/
    -12		/mbr/
    -12	weakness:4	/nas$/
    12	weakness:-24 numbness:-52 allergic_reaction:73	/ncha/
    12		/nde$/
    -12		/nder$/
    12		/no$/
    -12		/ntac/
    -12		/ntact/
    -12		/nter/
    12		/oken$/
    12		/oken/
    -12	sharp_pain:-1	/ome$/
    12		/omet/
    12	sharp_pain:-12 radiating_pain:-45 numbness:-21 tingling:-2 worsening:-11 history_disc:-7 bladder_bowel:-29 fever:-46 faint_dizzy:-1	/one/
    12		/ones/
    -12	tingling:9	/oos/
    -12		/ossi/
    -12	faint_dizzy:-6 self_harm:12	/ould/
    -12		/ox$/
    -12	tingling:26	/pare/
    -12		/pes/
    12		/pir/
    12		/plat/
    -12		/price/
    -12		/quien/
    12		/quita/
    -12		/raba/
    12		/ramp/
    -12	self_harm:-1	/rar/
    -12		/remo/
    -12		/ren$/
    12	sharp_pain:-33 emergency:126	/rgen/
    -12		/rice/
    -12		/rki/
    -12		/rkin/
    -12		/rking/
    12	tingling:24	/rmigu/
    12	faint_dizzy:8	/roo/
    -12		/roug/
    -12		/rough/
    -12	radiating_pain:68	/rre/
    -12		/rried/
    12		/rta/
    12	weakness:-1 tingling:-4 self_harm:-1	/rts$/
    12	weakness:-24 tingling:-5	/rts/
    12		/rus/
    -12		/sapp/
    -12		/scrib/
    12		/seem/
    12	persistent_beyond_72h:2 history_injury:15 pregnancy_symptom:9	/sem/
    -12		/sent/
    12		/seri/
    12		/sne/
    -12	sharp_pain:7	/som/
    -12	worsening:-2 persistent_beyond_72h:31	/sore$/
    12		/sos/
    -12	history_injury:85	/sted/
    12	fever:59	/sweat/
    -12		/tende/
    -12		/tnes/
    -12		/tness/
    12	numbness:1 tingling:8	/toes$/
    12	numbness:13	/toes/
    -12	numbness:-7 history_disc:22	/tom/
    12		/tras$/
    12		/tras/
    12		/tru/
    -12		/turno/
    12		/uda$/
    -12		/uede$/
    12	weakness:26	/ug$/
    12		/uises/
    -12	faint_dizzy:-8 self_harm:13	/uld/
    -12		/urno/
    12	sharp_pain:1 tingling:-30 persistent_beyond_72h:29 pregnancy_symptom:-1 saddle_numbness:-11 emergency:-30	/urt/
    12	weakness:82	/ush$/
    -12		/uto/
    -12		/utom/
    -12		/utoma/
    12	chest_breath:45	/whee/
    -12	faint_dizzy:8	/who/
    12		/yuda$/
    12		/yuda/
    12	fever:25	<be> con
    12		<be> en
    -12		<be> not <side>
    -12	persistent_beyond_72h:2	<be> ~ <time>
    -12		<be> ~ full
    12		<be> ~ normal
    -12		<be> ~ or
    12		<be> ~ sore
    -12		<be> ~ touch
    12	worsening:1	<be> ~ up
    -12		<be> ~ worse
    12		<become> ~ <feel>
    12		<become> ~ better
    -12		<become> ~ in
    -12		<become> ~ it
    12	emergency:7	<become> ~ to
    12	emergency:16	<count> <my>
    12		<count> <my> <part>
    12		<count> of
    12		<count> ~ today
    -12		<feel> lovely
    -12		<have> passed
    12		<have> ~ by
    -12		<my> <person> <be>
    -12		<my> ~ <side>
    -12		<my> ~ bien
    -12		<my> ~ he
    -12		<my> ~ mas
    12		<my> ~ since
    -12		<my> ~ than
    -12		<part> <become> numb
    12		<part> <have> no
    12		<part> with
    12	weakness:-66 numbness:73	<part> ~ <feel>
    12	sharp_pain:2 weakness:-9	<part> ~ <side>
    -12	weakness:27 calf_swelling:46	<part> ~ and
    12	sharp_pain:-4 numbness:7 tingling:22	<part> ~ like
    -12		<part> ~ lot
    -12		<person> ~ ,
    -12	weakness:52 emergency:43	<the> <person>
    12		<the> <side> of
    -12		<the> ache <be>
    12		<the> mas
    -12		<the> notch
    -12		<the> ~ for
    -12		<the> ~ lol
    -12		<the> ~ medio
    -12		<the> ~ off
    12		<the> ~ out
    -12	radiating_pain:107	<the> ~ por
    -12		<the> ~ soreness
    -12		<time> since
    -12		<time> ~ .
    12		? & [en981]
    12		[en1002] & #
    12		[en1002] & [en12]
    -12	weakness:1 severe_headache:25	[en1002] & [en234]
    12		[en1002] & [en389]
    12	numbness:37 worsening:7	[en1002] & [en468]
    -12	sharp_pain:23	[en1002] & [en949]
    -12		[en1018] & [en362]
    12		[en1018] & [en746]
    12		[en101] & .
    12	numbness:-25 allergic_reaction:15	[en1020] & [en362]
    -12		[en1020] & [en762]
    -12		[en11] & [en551]
    -12		[en11] & [en890]
    12		[en148] & [es182]
    12		[en15] & ,
    12	numbness:12	[en170] & [en20]
    -12		[en170] & [en28]
    12		[en170] & [en380]
    -12		[en19] & [en389]
    -12		[en19] & [es694]
    -12		[en202] & ,
    -12		[en20] & [en12]
    12		[en234] & [en212]
    -12		[en234] & [en234]
    -12		[en234] & [en250]
    12	weakness:31	[en234] & [en437]
    12		[en250] & tuesday
    12	weakness:28	[en251] & [en170]
    -12		[en251] & [en28]
    12		[en251] & [en602]
    12	tingling:58	[en251] & [en660]
    -12	sharp_pain:1	[en251] & [en682]
    -12		[en251] & [es823]
    -12		[en28] & [en20]
    -12		[en28] & [en634]
    12		[en28] & [es182]
    -12		[en28] & calf
    12		[en309] & [en874]
    12		[en362] & #
    12		[en362] & [en980]
    -12		[en378] & .
    -12	sharp_pain:-14	[en37] & [en810]
    -12		[en39] & [en468]
    -12		[en404] & [en234]
    12		[en437] & [en362]
    -12	sharp_pain:8	[en468] & [en966]
    -12		[en474] & [en11]
    -12		[en474] & [en20]
    -12	worsening:-18	[en474] & [en250]
    -12		[en474] & [en682]
    -12	weakness:-9	[en474] & [en746]
    -12		[en474] & [en874]
    12		[en474] & [en938]
    12		[en508] & [en551]
    -12		[en525]
    12		[en551] & [en805]
    -12		[en551] & [en874]
    -12		[en567] & [en490]
    -12		[en58] & [en602]
    12		[en58] & [en778]
    -12		[en602] & [en19]
    12		[en602] & [en746]
    -12		[en60] & [en682]
    12	radiating_pain:24	[en60] & [en746]
    -12		[en60] & [en981]
    12		[en60] & hives
    12		[en613] & [en1002]
    -12		[en618] & [en19]
    12		[en633] & [en362]
    -12		[en633] & [en490]
    12		[en634] & [en468]
    12		[en682] & [en362]
    12		[en682] & [en508]
    12		[en693] & [en251]
    -12	persistent_beyond_72h:53	[en746] & [en20]
    12	weakness:38 bladder_bowel:9	[en778]
    12		[en807] & [en490]
    12		[en807] & [en807]
    -12		[en807] & [en93]
    12		[en810] & [en394]
    12		[en84] & [en633]
    -12		[en853] & [en746]
    -12		[en869] & [en551]
    -12	numbness:34	[en869] & [en58]
    -12	weakness:44	[en869] & [en60]
    12		[en869] & tingly
    -12		[en871]
    12		[en874] & [en309]
    12	allergic_reaction:38 emergency:-4	[en874] & [es982]
    12		[en890] & [en874]
    12		[en906] & [en394]
    -12	tingling:1	[en966] & [en19]
    12		[en966] & [en474]
    12		[en967] & [en84]
    12		[en980] & [en251]
    -12		[en981]
    12		[en997] & [en11]
    -12		[en999] & [en746]
    -12		[es106] & [es13]
    12		[es106] & [es878]
    12		[es11]
    -12		[es182] & [en12]
    -12		[es182] & [en141]
    12	tingling:2	[es182] & [en810]
    -12		[es189]
    12		[es214] & [en1014]
    12		[es26] & [es982]
    -12		[es362] & #
    -12		[es486] & [es2]
    -12		[es502] & [es29]
    12	sharp_pain:7 numbness:-6 osteoporosis:-1 saddle_numbness:-3	[es55]
    -12	radiating_pain:10	[es55] & [es1]
    -12		[es694] & [es214]
    -12	sharp_pain:-25 numbness:16 tingling:24	[es759]
    12		[es854] & [es1]
    12		[es854] & [es438]
    12		[es86] & [es54]
    12		[es870] & [es54]
    12		[es870] & [es694]
    -12		[es887] & [es887]
    12		[es982] & [es42]
    -12		a notch
    -12		achy
    12		aire
    -12		all but
    12		and worse
    -12		and ~ on
    12		and ~ tender
    12		at all
    12		ayuda
    -12		back on
    -12		been better
    -12		before <the>
    -12		before ~ came
    -12		body
    12		bruises
    -12		cuanto
    12		day one
    12	persistent_beyond_72h:45	days
    -12		do
    -12		does
    -12	radiating_pain:89	dolor ~ <the>
    -12		duele <the>
    -12		electric ~ ,
    -12		en el
    -12		end
    12		eso si
    12		fist
    -12		for <the>
    12		give it
    -12		has passed
    12	radiating_pain:37	hasta <the> <part>
    12	radiating_pain:75	hasta ~ <part>
    -12		how ~ i
    12	severe_headache:17	i have
    12		i sit
    12	self_harm:10	i want to
    -12	numbness:36 history_injury:22	i ~ <part>
    12		i ~ give
    12		in hives
    12		in ~ and
    12	emergency:38	in ~ now
    12	radiating_pain:50 numbness:-10	it ~ <my>
    12	sharp_pain:-6 persistent_beyond_72h:12 history_injury:-34	late+a
    12		late+came
    12	persistent_beyond_72h:65	late+hurt
    -12		late+las
    12		late+mejoria
    -12		late+much
    12		late+stronger
    -12		late+you
    -12		less ~ every
    12		level #
    12		mejoria
    -12		mi
    12		morning ,
    -12		my finger
    -12		never ~ in
    -12		night
    -12		no <part> pain
    -12		no estoy
    12	numbness:9 saddle_numbness:35	no siento
    -12		no ~ and
    -12		not put
    12	persistent_beyond_72h:24	not ~ better
    12		not ~ off
    -12	numbness:15	numb ~ <the>
    12		only ~ <part>
    12		out ~ <count>
    -12		pain <be> worse
    12		pain level #
    12		pain ~ same
    12		pain ~ tingling
    12	sharp_pain:-10 radiating_pain:26	pain ~ to
    -12		put ~ <part>
    12		que no <be>
    -12		quien
    -12		same ~ <part>
    -12		sciatica
    -12		sharp pain
    12		sharp ~ <my>
    12		she ~ <the>
    12		shooting pain
    -12		si ~ da
    12		since ~ <part>
    -12		so <be>
    -12	persistent_beyond_72h:27	sore
    12		sore ~ <day>
    -12		strange
    12		ten days
    -12		the bad
    12		then came
    -12		there ~ pain
    12		thought
    12	emergency:29	to ~ last
    12		want ~ anymore
    12		where
    12		where the
    -12		work ~ <the>
    12		would be
    -12		would like
    -12		would ~ to
    -12		y ~ da
    -12		ya
    11		# & [en1020]
    11		# & [en12]
    11		# & [es2]
    11		# dias
    11		# ~ ?
    -11	tingling:-9 persistent_beyond_72h:-5 emergency:31	, & [en234]
    11		, & [en239]
    -11	sharp_pain:-10 weakness:5	, & [en251]
    -11		, & [en613]
    -11		, & [en650]
    -11	radiating_pain:43 worsening:37	, & [en746]
    -11		, & [en84]
    -11		, back
    -11	numbness:51	, ~ <feel>
    -11		, ~ here
    11		, ~ painful
    -11		. & [en394]
    -11		. & [en551]
    11		. & [en60]
    11		. .
    11	sharp_pain:34 weakness:-13 numbness:-8 tingling:27	. ~ .
    11		. ~ thing
    11		/ & .
    11		/^ah/
    -11		/^alw/
    -11		/^alwa/
    11		/^ambu/
    11		/^blee/
    11		/^burn/
    11		/^cad/
    11	sharp_pain:-12 radiating_pain:-39 worsening:-40 persistent_beyond_72h:-22 history_disc:-16 history_injury:-14 pregnancy_symptom:-18 bladder_bowel:4 saddle_numbness:-11 calf_swelling:-28 severe_headache:-76 faint_dizzy:-17 allergic_reaction:-35 emergency:-12 self_harm:-14	/^co/
    -11	radiating_pain:-1	/^com/
    -11	numbness:15	/^comp/
    -11		/^cuan/
    11	numbness:74	/^dea/
    11		/^desd/
    -11		/^disa/
    11	weakness:36	/^drag/
    11	worsening:25	/^ea/
    11		/^emp/
    11	self_harm:99	/^endi/
    11	faint_dizzy:26	/^fain/
    11		/^flar/
    11	bladder_bowel:-25 saddle_numbness:-8 emergency:-1	/^foo/
    11	sharp_pain:-2 numbness:2 saddle_numbness:-8 fever:-5 emergency:-1	/^foot/
    11		/^fore/
    11	weakness:35	/^fue/
    11	history_disc:82	/^fus/
    11	fever:19	/^got/
    -11		/^hag/
    -11		/^hago/
    11	calf_swelling:22 allergic_reaction:22	/^hot$/
    11	calf_swelling:7	/^hot/
    11		/^iz/
    11	sharp_pain:-1 weakness:2 chest_breath:6	/^just/
    11	bladder_bowel:2	/^know/
    11	bladder_bowel:119	/^leak/
    -11		/^loos/
    11		/^low/
    -11		/^mens/
    -11		/^migh/
    -11		/^nil$/
    -11		/^nil/
    -11		/^par/
    -11		/^paso/
    11	sharp_pain:-26 radiating_pain:-20 numbness:-13 tingling:-37 persistent_beyond_72h:-16 pregnancy_symptom:-22 saddle_numbness:7 fever:-33 faint_dizzy:-57 allergic_reaction:-5 emergency:-71	/^pe/
    11		/^peo/
    -11		/^perh/
    -11		/^pos/
    -11		/^poss/
    11		/^ran/
    11		/^rang/
    -11		/^repl/
    11	sharp_pain:6	/^scr/
    11	radiating_pain:-13 weakness:-15 worsening:-4 history_injury:1 bladder_bowel:-26 saddle_numbness:10 calf_swelling:-5 fever:-33 faint_dizzy:3 self_harm:1	/^se/
    11	history_injury:7	/^sem/
    11	history_injury:4 pregnancy_symptom:17	/^sema/
    11	sharp_pain:17	/^shar/
    11	radiating_pain:-40 weakness:-20 worsening:-29 history_injury:-32 osteoporosis:-3 chest_breath:-1 fever:-16 severe_headache:-7 faint_dizzy:-4 allergic_reaction:-33 severe_bruising:-1 self_harm:-35	/^si/
    -11		/^slig/
    11	sharp_pain:139 tingling:-4 chest_breath:-12	/^stab/
    -11		/^sto/
    11	sharp_pain:-28 radiating_pain:-12 weakness:-35 numbness:-38 tingling:136 worsening:-46 persistent_beyond_72h:-36	/^ting/
    11		/^una/
    11	numbness:-9 bladder_bowel:12	/^ve/
    11	sharp_pain:-24 radiating_pain:8 weakness:-19 worsening:-8 persistent_beyond_72h:-43 saddle_numbness:-3 self_harm:23	/^wa/
    11		/^wet$/
    11	sharp_pain:-7 radiating_pain:-6 weakness:-4 tingling:-42 pregnancy_symptom:-10 saddle_numbness:-4 calf_swelling:-38 fever:-13 faint_dizzy:39 allergic_reaction:-9	/^wo/
    11		/abia/
    -11	numbness:32	/act/
    11	radiating_pain:-16 tingling:-6 worsening:-8 persistent_beyond_72h:-10 pregnancy_symptom:9 bladder_bowel:-5 fever:-19 faint_dizzy:-35 allergic_reaction:-34 emergency:-69 self_harm:-33	/ada/
    -11		/aguje/
    11		/aid$/
    11		/aine$/
    11		/alli/
    11	emergency:38	/allin/
    -11		/alw/
    -11		/alwa/
    -11		/alway/
    11		/ambu/
    11	emergency:29	/ambul/
    11		/angr/
    -11		/api/
    11		/area/
    -11		/arec/
    -11		/ban/
    11		/blee/
    11		/bleed/
    -11		/bliss/
    11	allergic_reaction:27	/blist/
    11		/bot/
    11	tingling:1	/both$/
    11	emergency:93	/bula/
    11	emergency:2	/bulan/
    11	allergic_reaction:57	/burn/
    -11	emergency:64	/call/
    11		/cau/
    11		/chad/
    11	chest_breath:26	/ches/
    -11		/cion/
    -11		/clear/
    -11	numbness:28	/comp/
    -11		/compl/
    11		/cos$/
    -11		/cuan/
    -11		/cuppi/
    -11		/deli/
    11		/desd/
    11		/desde/
    11		/dia$/
    -11		/disa/
    -11		/disap/
    11		/disc/
    11	faint_dizzy:36	/dizzy/
    11	weakness:12 allergic_reaction:3	/dra/
    11	weakness:148	/drag/
    -11		/eady$/
    -11		/eady/
    11		/ean$/
    11		/easi/
    -11		/eave$/
    11		/echo$/
    11		/echo/
    11	emergency:7	/edi/
    11		/eem/
    -11		/ees$/
    -11		/ees/
    11		/eigh/
    11		/ele$/
    11		/elly$/
    -11		/emai/
    11	persistent_beyond_72h:23 pregnancy_symptom:30	/eman/
    11	persistent_beyond_72h:5 pregnancy_symptom:8	/emana/
    -11		/end$/
    11		/endo/
    11	sharp_pain:-46 numbness:-19 tingling:-20 persistent_beyond_72h:-26 faint_dizzy:-6 emergency:-4	/eng/
    -11		/ensaj/
    11	weakness:33	/eps$/
    -11		/erh/
    -11		/erha/
    -11		/erhap/
    -11	sharp_pain:-5	/ers$/
    11		/erve/
    11	bladder_bowel:6	/esca/
    11	sharp_pain:-1	/esde$/
    11		/esde/
    11	chest_breath:3	/espir/
    -11		/etas$/
    -11		/etas/
    11	sharp_pain:13 radiating_pain:-19 weakness:-24 tingling:-5 calf_swelling:-2 faint_dizzy:-3	/eve/
    11	faint_dizzy:126	/fain/
    11	faint_dizzy:69	/faint/
    11		/flar/
    11		/flare/
    11		/fue/
    11		/gor/
    -11		/guje/
    -11		/gujet/
    -11		/gur/
    -11		/hag/
    -11		/hago$/
    -11		/hago/
    -11		/haps$/
    -11		/haps/
    -11		/hed/
    11	weakness:-2 numbness:-33 tingling:-5 persistent_beyond_72h:42 history_injury:37 bladder_bowel:-52 saddle_numbness:-4 fever:-5 severe_bruising:-17	/hur/
    -11		/ian/
    -11		/iar$/
    -11		/iar/
    -11		/ica/
    11		/icks$/
    11		/icks/
    11		/ief$/
    11	worsening:14	/igg/
    11		/imes$/
    11		/inky$/
    11		/inky/
    11		/inte/
    11		/inten/
    -11		/ints$/
    -11		/ints/
    -11		/isap/
    -11		/isapp/
    -11		/ista$/
    11	allergic_reaction:8	/ister/
    -11	weakness:-16 numbness:4	/it$/
    -11	numbness:5 bladder_bowel:4	/ith/
    11	radiating_pain:-14 numbness:-34 tingling:-14 bladder_bowel:-42 faint_dizzy:-16	/ive/
    11	sharp_pain:-13 radiating_pain:-33 weakness:-7 numbness:-88	/izz/
    -11		/jet/
    -11		/jeta/
    -11		/jetas/
    11		/jo$/
    11	saddle_numbness:-15	/just/
    11	history_injury:77	/ken/
    11	bladder_bowel:16	/know/
    11		/lame$/
    11	emergency:61	/lame/
    11		/lare/
    11		/lared/
    11	bladder_bowel:174	/leak/
    11		/leed/
    -11		/leepi/
    -11		/liss/
    -11		/llama/
    11		/llame/
    -11		/loos/
    -11		/loose/
    -11		/lways/
    11	emergency:10	/mbu/
    11	emergency:49	/mbul/
    11	emergency:72	/mbula/
    11	emergency:13	/med/
    -11		/mens/
    -11		/mensa/
    -11		/migh/
    -11		/might/
    11	tingling:28	/migue/
    -11		/mint$/
    -11		/mint/
    -11		/mos/
    11	sharp_pain:-20 emergency:-15	/mpe/
    11		/nce$/
    11		/nday$/
    -11		/ndl/
    11		/ndo/
    -11		/new$/
    11	weakness:5	/ngers/
    11	history_injury:-4	/ngo$/
    -11		/nil$/
    11		/nit/
    11	radiating_pain:-3 numbness:-2 bladder_bowel:8 fever:-47 self_harm:11	/not$/
    -11		/nsa/
    -11		/nsaj/
    11	bladder_bowel:30	/ntrol/
    -11		/oco/
    11	sharp_pain:-19 numbness:13 tingling:12 saddle_numbness:-29 allergic_reaction:-5	/oes$/
    11	sharp_pain:-19 tingling:14 saddle_numbness:-3 allergic_reaction:-24	/oes/
    11		/ofe/
    11	radiating_pain:-11 tingling:-15 faint_dizzy:37 allergic_reaction:45	/oll/
    11	sharp_pain:245	/olt/
    -11		/ompl/
    11	tingling:31	/ona/
    -11	sharp_pain:-37	/ong/
    11	bladder_bowel:6	/ontro/
    -11		/oose/
    11	numbness:-1 tingling:-3 worsening:110	/ora/
    11	persistent_beyond_72h:15	/oria$/
    11	persistent_beyond_72h:16	/oria/
    11	weakness:-41	/ormi/
    11		/ormid/
    -11		/ory$/
    -11		/ory/
    -11		/ossib/
    11		/oth$/
    11	sharp_pain:9 weakness:-34 saddle_numbness:-6	/ow$/
    11		/pant/
    -11		/parec/
    11	numbness:-10 saddle_numbness:15	/pe$/
    -11		/perh/
    -11		/perha/
    11		/pinky/
    11	chest_breath:11	/pirar/
    -11		/poli/
    -11		/poss/
    -11		/possi/
    -11		/puede/
    -11		/rati/
    -11		/repl/
    11		/respi/
    -11		/rha/
    -11		/rhap/
    -11		/rhaps/
    11	numbness:68	/rmid/
    -11		/rno$/
    11		/rol/
    -11		/rong$/
    11		/rrar/
    -11		/rrie/
    11		/rst/
    -11		/rvi/
    11		/sat/
    11	bladder_bowel:8	/sde$/
    11	sharp_pain:-6	/sde/
    11	persistent_beyond_72h:9	/sema/
    11	persistent_beyond_72h:4 pregnancy_symptom:2	/seman/
    11	sharp_pain:44 weakness:-6	/shar/
    -11	weakness:9 tingling:25 faint_dizzy:21	/she/
    -11		/sibl/
    -11		/slig/
    -11		/sligh/
    11	chest_breath:82	/spir/
    11	chest_breath:15	/spira/
    -11		/ssib/
    -11		/ssibl/
    -11		/sue/
    11		/tand$/
    -11		/tandi/
    11		/tchy$/
    11		/tchy/
    -11		/tend/
    11	sharp_pain:-49 radiating_pain:1 calf_swelling:-10	/tic/
    11		/times/
    11	radiating_pain:-14 weakness:-20 numbness:-38 chest_breath:-28 calf_swelling:-8 fever:-23 severe_headache:-30 faint_dizzy:-20 allergic_reaction:-33 emergency:-12 self_harm:-13	/tin/
    11		/tine/
    11	sharp_pain:-11 radiating_pain:-4 weakness:-7 numbness:-5 tingling:76	/tingl/
    11	weakness:-32 numbness:-65 worsening:-15 pregnancy_symptom:-1 calf_swelling:-27 severe_headache:-33 faint_dizzy:-47 severe_bruising:-4 emergency:-62	/ts$/
    11		/tten/
    -11		/ual$/
    -11		/uanto/
    11		/uda/
    11	pregnancy_symptom:18 chest_breath:117	/uff/
    -11		/ujet/
    -11		/ujeta/
    11		/ulan/
    11	emergency:14	/ulanc/
    11	weakness:-16 pregnancy_symptom:29 allergic_reaction:88	/ump/
    -11		/upp/
    -11		/uppi/
    -11		/uppin/
    -11		/urd/
    -11		/urno$/
    11		/urp/
    11		/wet$/
    11	weakness:-1	/yes$/
    11		<be> normal
    -11		<be> pain
    11		<be> ~ before
    11		<be> ~ much
    11	radiating_pain:1 worsening:3 persistent_beyond_72h:-21 pregnancy_symptom:28 severe_headache:-8 faint_dizzy:19 emergency:13	<become> ~ <the>
    -11		<become> ~ bed
    11		<become> ~ then
    -11		<become> ~ would
    11		<count> ~ sore
    -11		<day> ~ <become>
    11	worsening:-16 persistent_beyond_72h:32	<day> ~ <day>
    -11		<feel> ~ <the>
    -11		<have> pain
    -11		<have> ~ <become>
    11	persistent_beyond_72h:11	<have> ~ <count>
    11	sharp_pain:19 persistent_beyond_72h:22	<have> ~ <the>
    11		<have> ~ bit
    -11		<my> .
    -11		<my> <part> on
    -11		<my> golf
    -11	emergency:24	<my> ~ <count>
    -11		<my> ~ longer
    11		<my> ~ please
    11		<my> ~ should
    -11		<my> ~ strong
    -11		<my> ~ today
    11	saddle_numbness:-25	<part> <feel>
    11		<part> gave
    -11		<part> in <the>
    11	weakness:30	<part> will
    11	weakness:68	<part> will not
    -11	weakness:33	<part> ~ <count>
    -11		<part> ~ lie
    -11		<part> ~ or
    -11		<part> ~ would
    -11		<person> <have>
    11		<side> ,
    -11		<side> <become>
    11		<side> <time>
    11		<side> over
    -11		<side> sore
    -11		<side> ~ more
    11		<side> ~ pain
    11		<side> ~ what
    11	sharp_pain:21 fever:-25	<the> #
    11		<the> oil
    -11		<the> ~ like
    -11		<the> ~ mas
    11	sharp_pain:51	<the> ~ pain
    -11		<the> ~ with
    11		<time> ~ hurts
    -11		<time> ~ since
    11		? & [en810]
    -11		[en1002] & [en148]
    11		[en1002] & [en19]
    -11		[en1002] & [en58]
    11		[en1002] & [en613]
    11		[en1007]
    11		[en1014] & #
    11		[en101] & [en490]
    -11		[en1020] & .
    11	self_harm:12	[en1020] & [en19]
    -11		[en1020] & [en253]
    -11	chest_breath:45	[en1020] & [en468]
    11		[en1020] & [en709]
    -11		[en1020] & [en778]
    11		[en116] & [en650]
    11		[en116] & [en980]
    11		[en118] & [es887]
    11		[en11] & [en325]
    11		[en11] & [en359]
    -11		[en11] & [en567]
    11		[en11] & [en807]
    -11		[en121] & [en1002]
    11		[en121] & [en949]
    -11		[en124] & [en567]
    -11		[en127] & [en148]
    -11		[en12] & [en522]
    11		[en12] & [en980]
    -11		[en148] & [en37]
    11		[en148] & [en63]
    11		[en170] & [en1018]
    11		[en170] & [en170]
    -11		[en170] & [en634]
    11		[en181] & [en602]
    -11		[en185]
    11		[en19] & [en399]
    -11		[en19] & [en549]
    -11		[en19] & [en709]
    11		[en19] & [en917]
    11	persistent_beyond_72h:39	[en19] & [es503]
    -11	sharp_pain:35	[en20] & [en522]
    11		[en20] & [en60]
    11	persistent_beyond_72h:3	[en20] & [en634]
    -11		[en215] & [en234]
    -11	bladder_bowel:13	[en234] & [en12]
    -11		[en234] & [en170]
    11		[en250] & .
    -11		[en250] & [en234]
    -11	weakness:15	[en251] & [en234]
    -11		[en251] & [en250]
    11	sharp_pain:-27	[en251] & [en251]
    11	fever:22	[en251] & [en613]
    -11		[en251] & [en889]
    11	radiating_pain:-8	[en251] & [en949]
    -11		[en28] & [en805]
    11		[en317] & [en551]
    11	emergency:34	[en359]
    11		[en362] & [en1007]
    -11		[en362] & [en1020]
    11	numbness:-2 severe_headache:44	[en362] & [en28]
    -11	weakness:16	[en362] & [en682]
    -11		[en378] & [en234]
    -11		[en394] & [en474]
    -11		[en394] & [en508]
    -11		[en39] & [en633]
    -11	weakness:19	[en426] & ,
    -11		[en42] & [en522]
    -11		[en453]
    -11		[en474] & [en170]
    11		[en474] & [en394]
    11		[en474] & [en762]
    11		[en479] & [en966]
    -11		[en490] & [en124]
    -11		[en490] & [en12]
    -11		[en490] & [en84]
    11		[en495] & [en251]
    -11		[en506] & [en234]
    -11	tingling:34	[en506] & [en251]
    -11		[en508] & [en11]
    11		[en508] & [en317]
    -11		[en508] & [en474]
    11		[en522] & [en11]
    -11		[en522] & [en874]
    11		[en551] & [en474]
    -11		[en551] & [en613]
    11		[en567] & [en251]
    -11		[en567] & [en869]
    -11	sharp_pain:-15	[en567] & [es182]
    -11		[en602] & [en362]
    11		[en602] & [en474]
    11		[en602] & [en693]
    11	sharp_pain:18	[en60] & [en215]
    11		[en60] & [en810]
    -11		[en60] & [en957]
    11		[en60] & agony
    -11		[en613] & [en170]
    -11		[en613] & [en508]
    11		[en618] & #
    11		[en633] & [en1018]
    11		[en633] & [en37]
    11		[en634] & ,
    11		[en634] & [en426]
    -11		[en650] & [en490]
    -11		[en650] & [en682]
    11	weakness:47 persistent_beyond_72h:-11	[en677]
    11		[en693] & [en966]
    11	radiating_pain:21	[en746] & [en212]
    11		[en746] & [en28]
    11		[en746] & [en810]
    -11		[en746] & [en980]
    11		[en762] & [en28]
    11	history_disc:35	[en762] & [en874]
    11		[en805] & [en251]
    11	allergic_reaction:8	[en807] & [en682]
    11	sharp_pain:-2 weakness:-7 tingling:-2 persistent_beyond_72h:-19 history_disc:-3 history_injury:-22 osteoporosis:-10 bladder_bowel:-24 saddle_numbness:-32 severe_headache:-20 faint_dizzy:-35 allergic_reaction:-18	[en810]
    11		[en810] & #
    -11		[en810] & [en20]
    11	numbness:20	[en810] & [en660]
    11	chest_breath:17	[en810] & [en966]
    -11		[en84] & [en474]
    -11		[en84] & [en682]
    11	sharp_pain:-2 radiating_pain:23 weakness:25 persistent_beyond_72h:-2 bladder_bowel:-50 severe_headache:-3	[en85]
    -11		[en85] & [en93]
    -11	sharp_pain:-3 persistent_beyond_72h:-14	[en869] & [en170]
    -11	worsening:44	[en869] & [en20]
    11		[en874] & [en121]
    11		[en874] & [en170]
    11		[en874] & [en989]
    -11		[en874] & [es375]
    11		[en890] & [en474]
    11	faint_dizzy:37	[en890] & [en778]
    11		[en906] & [en12]
    11		[en906] & [en874]
    -11		[en917] & [en11]
    -11		[en938] & [en810]
    11		[en949] & [en508]
    -11		[en949] & [en874]
    11		[en954] & ,
    11		[en954] & [en170]
    -11		[en966] & [en508]
    11		[en966] & fainted
    11	chest_breath:-4 allergic_reaction:-13	[en980] & [en966]
    -11		[en986] & [en234]
    11		[en989] & #
    11		[en989] & [en474]
    11		[en989] & [en874]
    11		[es1022]
    11	radiating_pain:-21 weakness:-26 numbness:-21 persistent_beyond_72h:-21 history_injury:-4 pregnancy_symptom:-19 bladder_bowel:-29 saddle_numbness:-6 calf_swelling:-35 fever:-17 allergic_reaction:-4 severe_bruising:-20	[es106]
    -11	numbness:37	[es13] & [es2]
    11		[es17] & [es26]
    11		[es182] & [en490]
    11		[es182] & [en949]
    11	sharp_pain:-1 numbness:133	[es182] & [es214]
    -11		[es182] & tingling
    11		[es1] & [es438]
    11		[es1] & [es459]
    -11		[es1] & [es955]
    11		[es1] & ciatica
    -11		[es234] & [es950]
    -11	sharp_pain:-8	[es26] & [en874]
    -11		[es2] & [es2]
    -11		[es2] & [es362]
    -11	weakness:9	[es42] & [es699]
    -11	weakness:1	[es438] & ,
    11		[es503] & [es26]
    11		[es54] & [es14]
    -11	radiating_pain:6	[es54] & [es982]
    11		[es55] & ,
    -11		[es694] & [es122]
    -11		[es699] & [es2]
    -11		[es699] & [es375]
    11		[es79] & [es950]
    -11		[es847] & [es13]
    -11	tingling:31	[es854] & [es13]
    11	weakness:50	[es86]
    11		[es870] & [es1]
    11		[es878] & [es42]
    -11		[es879]
    11		[es951]
    11	persistent_beyond_72h:-11	[es966] & [es950]
    11	worsening:38	[es982] & [es13]
    11	sharp_pain:19	[es998] & ,
    -11		[es998] & [es998]
    11		a stabbing
    -11		about a
    -11		ache <be>
    11		after <the>
    -11		after ~ it
    -11		agujetas
    11		al #
    -11		all gone
    11		all over
    -11		always
    -11		and ~ ,
    11	bladder_bowel:3 saddle_numbness:4 faint_dizzy:2	and ~ <the>
    11		apart from
    11		apart ~ <the>
    11		as <time>
    11		as day
    -11		at # sharp
    11	persistent_beyond_72h:13	at <side>
    -11		at ~ sharp
    11		ayer ~ <the>
    -11		back s
    -11		back to
    -11		be a
    -11		before the
    -11		better ~ in
    11		bit ,
    11		both
    -11		bruise
    -11		bruise & ,
    -11		but i <be>
    -11		calambritos & [es699]
    11		can ~ <become>
    11		con dolor
    -11		could ~ to
    -11		cupping
    11		day ,
    -11		de <the>
    11		desde
    11	faint_dizzy:25	dizzy
    11		dolor ,
    11	radiating_pain:-34 weakness:-32 numbness:-13 persistent_beyond_72h:-27 history_injury:-19 osteoporosis:-36 fever:-33 allergic_reaction:-18 severe_bruising:-23	en
    11	self_harm:70	ending
    11		esto no
    11		even ~ <the>
    11		feel it
    11		fever
    11		flared
    11		flared & [en362]
    -11		full strength
    -11	sharp_pain:-6 numbness:-16 bladder_bowel:67 self_harm:1	go
    -11		grip ~ strong
    -11		had no
    -11		hago
    11	persistent_beyond_72h:27	has not
    -11		help with
    -11		hi ~ <side>
    11	calf_swelling:3 allergic_reaction:22	hot
    -11		hurts more today
    11	sharp_pain:30	hurts ~ i
    11		hurts ~ much
    -11		i ~ <side>
    11		i ~ at
    11		i ~ die
    11		i ~ faint
    11		i ~ much
    -11		i ~ numb
    -11		i ~ you
    -11		if <my>
    -11		if my
    11		in it
    -11		in ~ <time>
    -11		is hurting
    11		it would
    11		just ~ <feel>
    11		la ciatica
    -11		last ~ but
    11	worsening:8	late+again
    11		late+big
    11		late+change
    11		late+fine
    11		late+last
    -11		late+legs
    -11		late+out
    -11		late+so
    11		late+some
    -11		late+yes
    -11		leave
    -11		leg feels
    11	numbness:-1 tingling:55	like ~ <part>
    -11		liked
    -11		little sore
    11		llame
    11		llame <the>
    11	numbness:10	mano
    -11		me .
    -11		might
    -11		more than
    -11		more today
    -11		my golf
    11		never ~ before
    -11		never ~ massage
    -11		nil
    -11	numbness:-54	no numbness
    11	tingling:-4	no ~ just
    11		not <become> <my>
    -11		not had
    -11		not right
    -11		not ~ and
    11		not ~ fist
    -11		not ~ pain
    -11		nothing hurts
    -11		numb ~ .
    -11		numb ~ not
    11	numbness:11 calf_swelling:10 allergic_reaction:-39	of <my>
    11	numbness:5 allergic_reaction:-9	of my
    11		of ~ ,
    11		of ~ nothing
    11		ok ,
    -11		on ~ <side>
    -11		pain i
    11		pain ~ ,
    -11	radiating_pain:5	pain ~ <side>
    -11		paso
    -11		perhaps
    11		pinky
    -11		put <my> <part>
    -11		que ayer
    -11		queda una
    11	chest_breath:43	respirar
    -11		ring
    -11		severe bruising
    -11		sharp ~ no
    11		she ~ <part>
    -11		shooting pains
    -11		sleeping
    -11		slight headache
    11		soreness ~ <be>
    -11		standing
    -11		still sore
    11		still ~ ,
    11		stop ~ <the>
    11		strength ~ <my>
    -11		tender
    11		thank you for
    11		thank ~ for
    11		the feeling
    -11		the kids
    -11		the leg
    11		the point
    -11		tingling & [en567]
    -11		tingling ~ .
    -11		tingling ~ sharp
    11	weakness:39	to ~ <my>
    11	severe_bruising:8	toda ~ <part>
    -11		turno
    11		up ~ of
    -11		used to
    11		want to die
    11		want ~ die
    -11		water
    -11		weakness ~ <the>
    -11		weather <be>
    11		wet
    -11		what if <my>
    -11		when i <be>
    11		why ~ <part>
    -11		with ~ ,
    -11		with ~ <be>
    -11		with ~ and
    -11		worse ,
    -11		worse ~ ,
    -11		worse ~ morning
    11		yes ~ <the>
    -11		yo
    10		# & ?
    10		# & [en234]
    10		# & [en251]
    10		# & [en437]
    -10		# & [en60]
    10		# & [es982]
    10		# ~ <have>
    10		# ~ y
    10		, & [en477]
    10		, & [en967]
    10		, & [es470]
    10		, <be> <the>
    -10		, thanks
    10		, the
    -10	radiating_pain:3 weakness:15 numbness:-1	, ~ ,
    10		, ~ bit
    -10		, ~ different
    -10		, ~ ever
    -10		, ~ good
    -10		, ~ hace
    10		, ~ numbness
    10		, ~ only
    10		, ~ pins
    -10		, ~ todo
    -10		, ~ well
    10		, ~ what
    -10		- #
    -10		. & [en1020]
    10	weakness:9	. & [en234]
    10		. & [en42]
    10		. & [en682]
    -10		. & [en693]
    10	numbness:-24	. & [en890]
    -10		. all
    10		. can not
    -10		. i <be>
    10		. it <be>
    10		. otherwise
    10		. ~ bit
    10		. ~ for
    -10		. ~ good
    10	sharp_pain:-43	. ~ yes
    -10	weakness:-5 worsening:-27 calf_swelling:-5 emergency:-16	/^al/
    10	sharp_pain:-27	/^am/
    10		/^bad$/
    -10		/^baja/
    10	numbness:11 saddle_numbness:54 self_harm:-2	/^bi/
    10		/^big$/
    10	sharp_pain:-18 radiating_pain:-23 weakness:4 numbness:-23 tingling:-38 worsening:-12 persistent_beyond_72h:-50 history_disc:-93 history_injury:7 osteoporosis:-24 pregnancy_symptom:-26 bladder_bowel:-19 saddle_numbness:-37 chest_breath:-32 calf_swelling:-35 fever:-36 allergic_reaction:-54 severe_bruising:-2 self_harm:-42	/^ca/
    10	radiating_pain:8 weakness:-33 worsening:-19 history_injury:-11 calf_swelling:67	/^cal/
    -10		/^canc/
    -10		/^clea/
    -10		/^conv/
    10	pregnancy_symptom:143	/^cram/
    10		/^cry$/
    -10		/^deci/
    10	numbness:15	/^ded/
    -10		/^deje/
    10		/^del$/
    -10		/^drea/
    10		/^ei/
    10	sharp_pain:4	/^ele/
    -10		/^ema/
    -10		/^emai/
    10		/^enci/
    10		/^esca/
    10	sharp_pain:77	/^exc/
    10	weakness:-1 emergency:3	/^face/
    10		/^fie/
    -10		/^fou/
    10		/^fuer/
    10	radiating_pain:19	/^goe/
    10	radiating_pain:10	/^goes/
    -10		/^gu/
    10		/^har/
    10	severe_headache:47	/^head/
    10		/^hit/
    10	sharp_pain:-9	/^hour/
    10		/^jal/
    10		/^jala/
    10	sharp_pain:10 tingling:-33 saddle_numbness:-17 allergic_reaction:-2 emergency:-6	/^kn/
    10	allergic_reaction:93	/^lips/
    10	self_harm:37	/^livi/
    10		/^look/
    10		/^lost/
    10		/^love/
    10	weakness:7	/^mano/
    -10		/^mara/
    -10		/^mayb/
    10		/^mid/
    -10	severe_headache:10	/^mig/
    10	sharp_pain:-1 persistent_beyond_72h:-2 severe_bruising:38	/^mor/
    10	worsening:4	/^nas/
    10	worsening:1	/^nast/
    -10		/^ol/
    10		/^one$/
    10	emergency:2	/^one/
    10		/^orin/
    10		/^out$/
    -10		/^rece/
    -10		/^rem/
    10		/^rib/
    -10		/^ring/
    -10	sharp_pain:-5 radiating_pain:-6 weakness:-16 worsening:-40 pregnancy_symptom:-8 bladder_bowel:7 chest_breath:-13 allergic_reaction:10	/^sa/
    10	numbness:14	/^see/
    -10	persistent_beyond_72h:59	/^sig/
    10		/^sn/
    10	weakness:19	/^sol/
    -10	sharp_pain:14	/^som/
    10	sharp_pain:-8 weakness:20 numbness:-6	/^su/
    10	worsening:85	/^sub/
    -10		/^sure/
    10	calf_swelling:1	/^swo/
    10		/^swol/
    -10		/^tal/
    10	history_injury:-7 faint_dizzy:-4	/^teng/
    10	numbness:15 emergency:-11	/^ther/
    10	osteoporosis:33 self_harm:68	/^thin/
    -10		/^uno/
    10		/^veo$/
    10		/^veo/
    10	numbness:13	/^wake/
    -10		/^whet/
    -10		/^wit/
    10		/^word/
    10		/^wris/
    -10		/^yea/
    -10	history_disc:52	/^year/
    -10	tingling:1 fever:16	/^you/
    -10		/aft/
    10	sharp_pain:21	/agg/
    -10		/aha$/
    -10		/aha/
    -10		/ai$/
    10	radiating_pain:11 weakness:-40 tingling:-6 pregnancy_symptom:-60 bladder_bowel:-49 saddle_numbness:-20 calf_swelling:-28 fever:-41 allergic_reaction:-78 severe_bruising:-22 emergency:-75	/ain/
    10	sharp_pain:-20 weakness:17 tingling:-6	/ak$/
    10		/aki/
    10		/ala/
    10		/alie/
    10	sharp_pain:-14 radiating_pain:-29 weakness:-6 persistent_beyond_72h:-30 fever:-1 severe_bruising:-10 self_harm:-8	/all/
    10		/amed/
    -10		/ancel/
    10	sharp_pain:-1	/ang/
    -10		/anis/
    10	emergency:14	/ardi/
    -10		/arki/
    -10		/arkin/
    10		/arts$/
    10		/arts/
    10	sharp_pain:-35 radiating_pain:63 numbness:-48	/atic/
    -10		/ayb/
    -10		/aybe$/
    -10		/aybe/
    10		/bad$/
    -10		/baja/
    10		/bbl/
    10		/bbli/
    10		/bblin/
    10		/bby$/
    10		/bby/
    -10		/ber$/
    -10		/bes/
    10		/big$/
    10	radiating_pain:-7 tingling:-39	/bla/
    10		/bling/
    -10		/box$/
    -10		/brit/
    -10		/call$/
    -10		/canc/
    -10		/cance/
    10		/cima$/
    10		/cima/
    -10		/cina$/
    -10		/cina/
    -10		/clea/
    10	faint_dizzy:7	/colla/
    -10	radiating_pain:-3 numbness:3 tingling:5 history_disc:-8	/com/
    10		/comes/
    -10		/conta/
    -10		/conte/
    10		/conti/
    -10		/conv/
    10	pregnancy_symptom:46	/cram/
    10	pregnancy_symptom:40	/cramp/
    10	sharp_pain:47	/cru/
    10		/cry$/
    10		/dav/
    10	numbness:74	/dea/
    -10		/deci/
    -10		/deje/
    -10		/deliv/
    -10		/did$/
    -10		/drea/
    -10		/dres/
    10		/eade/
    10		/eaded/
    10		/eak$/
    10		/edia/
    -10		/egar/
    -10		/egur/
    10		/eight/
    -10		/eliv/
    -10		/elive/
    -10		/ello/
    -10		/email/
    10	sharp_pain:-21 tingling:-25 emergency:-10	/emp/
    10		/encim/
    -10		/ende/
    -10		/ender/
    -10	sharp_pain:-8	/ers/
    -10		/essa/
    -10		/essag/
    -10		/essin/
    -10		/eth/
    10	sharp_pain:36	/exc/
    10	emergency:22	/face$/
    10	weakness:-9 emergency:9	/face/
    -10		/falli/
    10	bladder_bowel:-8 saddle_numbness:-2	/foo/
    10	weakness:12 bladder_bowel:-1 fever:-3	/foot/
    -10		/form/
    -10	persistent_beyond_72h:16	/fort/
    -10		/fou/
    10	tingling:-18	/fuer/
    10	weakness:-3	/goe/
    10		/goes$/
    10	weakness:-13	/goes/
    10		/goi/
    10		/goin/
    10		/grad/
    -10		/grand/
    10		/grav/
    10		/guan/
    10		/guant/
    -10		/gust/
    -10		/hat$/
    -10	radiating_pain:9 weakness:1 saddle_numbness:24 fever:13	/hat/
    10		/hermo/
    -10		/heth/
    -10		/hethe/
    -10		/hift$/
    10		/hil/
    10		/horri/
    10		/hort$/
    10	worsening:49	/hour$/
    10	sharp_pain:-26	/hour/
    10		/humb$/
    -10	weakness:16	/ice/
    10	sharp_pain:6 numbness:25	/ick$/
    -10		/iday$/
    -10		/iday/
    10		/iendo/
    10		/ifi/
    -10	allergic_reaction:9	/il$/
    10	self_harm:5	/ills$/
    10		/ills/
    -10		/imagi/
    -10		/iness/
    10		/ingle/
    10		/iod/
    -10		/ios/
    10		/ipe/
    -10		/ishe/
    10	history_injury:58	/ist/
    -10		/ista/
    -10		/ize/
    10		/jal/
    10		/jala/
    10		/jar$/
    10		/ken$/
    10		/kes$/
    10		/kes/
    10	numbness:-15 faint_dizzy:17	/lac/
    10	sharp_pain:39	/lad/
    -10		/lades/
    -10		/lama/
    -10		/lay/
    -10	sharp_pain:-13 weakness:-5 worsening:-14 emergency:38	/lea/
    -10		/leave/
    10	tingling:12	/leep$/
    10		/less/
    10		/lga/
    10		/lid$/
    10	weakness:43	/lift$/
    10	emergency:1	/lio$/
    10	allergic_reaction:14	/lips$/
    10		/lips/
    -10		/list$/
    10	self_harm:131	/liv/
    -10		/liver/
    10	self_harm:20	/livi/
    10		/livin/
    10	sharp_pain:30	/llas$/
    10	sharp_pain:53	/llas/
    -10	history_injury:15	/llo/
    10		/look/
    -10		/lori/
    -10		/lorid/
    -10	tingling:27	/los$/
    10		/lost$/
    10		/lost/
    -10		/magin/
    10		/makes/
    -10		/mar$/
    -10		/mara/
    10	worsening:60 persistent_beyond_72h:-7	/mas$/
    -10		/mayb/
    -10		/maybe/
    -10		/mbri/
    -10		/mbrit/
    10		/media/
    -10		/messa/
    -10	weakness:21	/move/
    10		/mpa/
    -10		/mpre/
    -10		/much$/
    10		/nar$/
    10	weakness:37	/nar/
    10		/nast/
    -10		/ncel/
    10		/ncim/
    10		/ncima/
    -10		/nda$/
    -10		/nden$/
    -10		/nden/
    -10	osteoporosis:39	/nes$/
    10	self_harm:16	/nk$/
    10		/nky$/
    10		/nky/
    -10		/nny$/
    -10		/nny/
    10		/non$/
    10		/nta$/
    10		/ntly$/
    10		/ntly/
    10		/ntur/
    10		/ntura/
    10		/ollen/
    10		/omes$/
    10		/omes/
    10		/omete/
    10		/omi/
    10		/onde$/
    -10		/onder/
    -10		/onta/
    10		/onti/
    10		/ontin/
    -10		/onv/
    10	weakness:60	/opp/
    10	worsening:45	/orer$/
    10	worsening:90	/orer/
    -10		/orid/
    10	bladder_bowel:78	/orina/
    -10	bladder_bowel:1	/ork/
    10		/oso$/
    10		/otici/
    -10	radiating_pain:-2 worsening:18 persistent_beyond_72h:18	/our/
    10	weakness:4 faint_dizzy:35	/over$/
    10	radiating_pain:18 persistent_beyond_72h:-22	/own/
    -10		/pec/
    -10		/peu/
    10	sharp_pain:-21 weakness:19 persistent_beyond_72h:-38 severe_headache:-3	/pie/
    10		/pier/
    10	chest_breath:1	/pira/
    10		/plate/
    -10	sharp_pain:-16	/ple/
    -10		/pon/
    10		/prove/
    -10		/pues/
    10	sharp_pain:40	/pun/
    10	persistent_beyond_72h:-2	/quie/
    10	weakness:59	/rag/
    10		/rce$/
    10		/rce/
    10		/rdo$/
    10		/rel/
    -10		/rent/
    10		/rer$/
    -10		/ress$/
    10		/rib/
    -10		/rios/
    10	weakness:16	/rist$/
    10		/rist/
    10		/rot/
    10		/rovem/
    10	weakness:62	/rrar$/
    10		/rrib/
    10		/rubbe/
    10		/rut/
    -10		/sch/
    -10		/scu/
    10	numbness:19	/see/
    -10		/segur/
    -10		/shed$/
    -10		/shed/
    10		/shin$/
    10	weakness:-30 persistent_beyond_72h:-2	/sie/
    10	sharp_pain:-6	/sien/
    10	sharp_pain:-4	/sient/
    -10		/siz/
    -10		/size/
    10	worsening:69	/sorer/
    10		/sos$/
    10	history_disc:54 osteoporosis:22	/spin/
    10	sharp_pain:96 tingling:-26 chest_breath:-27	/stab/
    10		/step$/
    10	sharp_pain:-1	/ster/
    10	calf_swelling:1	/swo/
    10	calf_swelling:25	/swol/
    10	calf_swelling:41	/swoll/
    10	sharp_pain:82 weakness:-28 tingling:-37 persistent_beyond_72h:-2 bladder_bowel:-9	/tab/
    10	sharp_pain:-22	/teng/
    10		/tep$/
    10		/therm/
    10	severe_headache:2	/thro/
    10		/tici/
    10		/ticin/
    -10		/ties/
    10	allergic_reaction:10	/tone/
    10		/tten$/
    10		/ubbe/
    10	sharp_pain:19	/uchi/
    -10		/uli/
    10	saddle_numbness:11	/um$/
    10	allergic_reaction:-1	/unde/
    -10		/unto$/
    -10		/unto/
    10	persistent_beyond_72h:2 bladder_bowel:62	/urs/
    -10		/vel/
    10		/veo$/
    10		/veo/
    10	radiating_pain:-5 weakness:-22 numbness:-13 tingling:-14 history_disc:-34 history_injury:-23 pregnancy_symptom:-16 bladder_bowel:-12 saddle_numbness:-24 chest_breath:-20 allergic_reaction:-12 emergency:-31 self_harm:-10	/ver/
    10		/vivi/
    10	self_harm:60	/wak/
    10	self_harm:25	/want$/
    -10		/wen/
    -10		/when$/
    -10		/whet/
    -10		/wheth/
    10	calf_swelling:2	/wol/
    10		/woll/
    10		/wolle/
    10	sharp_pain:-1 weakness:-15 persistent_beyond_72h:-38 fever:-6 self_harm:-18	/wor/
    10	emergency:67	/word/
    10	history_injury:6	/wris/
    10		/wrist/
    -10		/ybe$/
    -10		/ybe/
    -10		/yea/
    -10		/year/
    -10	sharp_pain:2 numbness:4 history_injury:9	/you/
    -10		<be> good
    -10		<be> not numb
    10		<be> ~ can
    -10		<be> ~ de
    10		<be> ~ for
    -10		<be> ~ just
    10		<be> ~ living
    -10		<be> ~ with
    10		<become> away
    -10	radiating_pain:32	<become> ~ <my>
    -10		<count> ~ ,
    -10		<count> ~ .
    10		<count> ~ not
    -10		<count> ~ numb
    10		<day> and
    10	worsening:-30	<day> ~ it
    -10		<feel> better
    -10		<feel> ~ <time>
    -10		<feel> ~ for
    10		<have> ~ it
    -10		<my> <be> bien
    -10	weakness:-11 numbness:26	<my> <part> <be>
    -10		<my> <part> hurt
    -10		<my> again
    -10		<my> duele bastante
    10		<my> ~ after
    -10		<my> ~ bastante
    10	sharp_pain:23 faint_dizzy:57	<my> ~ en
    -10		<my> ~ great
    -10	history_disc:11	<my> ~ in
    10		<my> ~ now
    10	bladder_bowel:139	<my> ~ sin
    -10		<part> <part>
    -10		<part> hurt
    10	weakness:208 numbness:-9	<part> just
    -10		<part> over
    -10		<part> over <my>
    10		<part> weak
    10		<part> with <the>
    -10	numbness:8	<part> ~ <have>
    10		<part> ~ lift
    -10	numbness:86	<part> ~ numb
    -10		<part> ~ thing
    10		<part> ~ when
    -10		<person> ~ <count>
    -10		<person> ~ numb
    10		<person> ~ out
    10		<side> i
    10		<side> than
    10		<side> ~ :
    -10		<side> ~ since
    -10		<side> ~ you
    -10		<the> <side> sore
    10		<the> ciatica
    10		<the> electric
    10	worsening:111	<the> molestia
    10		<the> morning ,
    -10		<the> only
    -10		<the> sciatica
    -10		<the> time
    -10		<the> weak
    -10		<the> ~ ?
    -10		<the> ~ after
    -10		<the> ~ o
    -10		<the> ~ same
    -10		<the> ~ since
    10		<the> ~ sit
    10		<the> ~ then
    10	sharp_pain:36	<the> ~ under
    10	pregnancy_symptom:14	<time> <become>
    10		<time> ~ <the>
    -10		<time> ~ you
    -10	emergency:11	[en1002] & [en28]
    10		[en1002] & [en380]
    10	faint_dizzy:40	[en1002] & [en437]
    10		[en1002] & [en807]
    10		[en1007] & [en253]
    -10		[en1014] & [es950]
    -10		[en1018] & [en778]
    -10		[en1018] & [en805]
    10		[en1018] & [en853]
    -10		[en101] & [en234]
    10		[en101] & [en251]
    10		[en1020] & [en127]
    -10		[en1020] & [en170]
    -10		[en1020] & [en789]
    -10		[en106] & [en93]
    10		[en116] & [en522]
    10		[en118]
    10		[en11] & [en1002]
    10		[en11] & [en1018]
    -10		[en11] & [en157]
    10		[en11] & [en533]
    -10		[en11] & [en85]
    -10		[en11] & [en877]
    -10		[en123] & [en170]
    10		[en124] & [en957]
    10	radiating_pain:8	[en12] & [en101]
    10		[en12] & [en138]
    10		[en135]
    -10		[en138] & [en474]
    10		[en138] & [en869]
    10		[en148] & [en490]
    -10		[en148] & [en746]
    -10		[en148] & [en889]
    -10		[en15] & [en20]
    -10		[en15] & [en362]
    10	fever:33	[en170] & ,
    10		[en170] & [en127]
    10		[en170] & [en468]
    -10		[en170] & [en954]
    10		[en181] & [en1020]
    -10		[en181] & [en404]
    10		[en181] & [en682]
    -10	worsening:13	[en19] & #
    -10		[en19] & [en362]
    -10		[en19] & [es214]
    10		[en202] & [en42]
    10		[en202] & [en93]
    -10		[en212] & ,
    -10		[en215] & [en490]
    -10	pregnancy_symptom:15	[en218]
    -10		[en218] & [en170]
    10		[en234] & #
    -10	sharp_pain:14 persistent_beyond_72h:31 pregnancy_symptom:1 saddle_numbness:29 chest_breath:52	[en234] & [en1002]
    10	sharp_pain:21 weakness:3 persistent_beyond_72h:-9	[en234] & [en11]
    -10	chest_breath:12	[en234] & [en869]
    10		[en250] & [en551]
    -10		[en251] & :
    -10		[en251] & [en101]
    10		[en251] & [en121]
    10	radiating_pain:45	[en251] & [en746]
    10		[en266] & [en1020]
    -10	calf_swelling:2	[en28] & [en251]
    -10		[en28] & [en474]
    -10		[en325] & [en362]
    10		[en333] & [en170]
    -10		[en333] & [en362]
    10		[en362] & [en127]
    -10		[en362] & [en157]
    10		[en362] & [en468]
    10		[en362] & [en874]
    10		[en362] & [en989]
    -10		[en362] & [en999]
    10		[en378] & [en11]
    10		[en378] & [en362]
    10		[en378] & [en60]
    -10	history_injury:7	[en37] & [en762]
    10		[en37] & [en874]
    -10		[en380] & [en468]
    10		[en394] & [en980]
    -10		[en3] & ache
    -10		[en410] & [en1018]
    -10		[en410] & [en63]
    10		[en426] & [en212]
    -10		[en426] & [en874]
    10		[en426] & [en980]
    -10		[en42] & ,
    -10		[en42] & .
    10		[en458] & [en874]
    -10		[en468] & [en250]
    -10		[en474] & .
    -10		[en474] & [en127]
    -10		[en474] & [en426]
    10		[en474] & [en660]
    10		[en47] & [en106]
    -10		[en487]
    -10		[en490] & [en121]
    10		[en490] & [en148]
    -10		[en506] & [en11]
    -10		[en508] & [en189]
    -10		[en508] & [en468]
    10		[en551] & [en1002]
    10		[en551] & [en317]
    10		[en551] & [en508]
    -10		[en551] & [en746]
    10		[en554]
    10		[en554] & [en11]
    10		[en554] & [en234]
    -10		[en554] & [en495]
    -10	sharp_pain:-43	[en567] & .
    -10		[en567] & :
    -10		[en58] & [en378]
    -10		[en58] & [en394]
    -10		[en602] & [en426]
    -10		[en60] & ?
    10		[en60] & [en124]
    10	history_disc:16	[en60] & [en20]
    -10		[en60] & [en3]
    10		[en60] & [en853]
    -10	sharp_pain:16 tingling:-1	[en60] & [en949]
    -10		[en613] & [en551]
    10	sharp_pain:25	[en633] & [en1020]
    10		[en634] & [en490]
    10		[en634] & [en986]
    -10		[en63] & [en234]
    10	weakness:-1 numbness:100	[en650] & [en251]
    10		[en660] & [en810]
    -10		[en660] & [en966]
    10		[en679] & [en28]
    10		[en679] & [en37]
    10		[en682] & #
    -10		[en682] & [en474]
    10		[en682] & [en810]
    10	sharp_pain:14 numbness:-6	[en682] & [en869]
    10		[en682] & [en980]
    -10		[en709] & [en468]
    10		[en746] & [en127]
    10		[en746] & [en309]
    10	sharp_pain:-3 numbness:-2 tingling:-11 worsening:-6 history_disc:-1 pregnancy_symptom:-35 bladder_bowel:-3 chest_breath:-10 calf_swelling:3 fever:-19 faint_dizzy:-20 emergency:-11 self_harm:-6	[en762]
    10		[en762] & [en468]
    10		[en762] & [en551]
    10		[en79]
    -10		[en805] & [en11]
    10		[en807] & [en805]
    10		[en807] & [en869]
    10	tingling:12	[en810] & [en19]
    -10		[en810] & [en613]
    -10		[en810] & [en889]
    10		[en853] & [en468]
    -10		[en853] & [en551]
    -10		[en853] & [en874]
    -10		[en85] & [en551]
    -10		[en85] & [en989]
    -10		[en869] & [en202]
    10		[en869] & [en39]
    10	worsening:37 allergic_reaction:4	[en869] & [en426]
    -10	sharp_pain:23	[en869] & [en633]
    10		[en869] & [en762]
    -10		[en869] & calf
    10		[en874] & [en474]
    -10		[en874] & [en709]
    10		[en874] & [es14]
    10	bladder_bowel:47	[en874] & [es438]
    10		[en889] & [en148]
    -10		[en890] & [en869]
    10		[en906] & [en458]
    10		[en917] & [en251]
    10		[en938] & ,
    -10		[en93] & ,
    -10		[en93] & [en148]
    -10		[en953]
    -10		[en954] & [en1002]
    -10		[en954] & [en251]
    -10		[en954] & [en650]
    10		[en957] & [en966]
    -10		[en966] & [en234]
    -10		[en966] & [en239]
    10	faint_dizzy:60	[en966] & [en362]
    10		[en966] & [en378]
    -10		[en966] & [en42]
    10	weakness:-10	[en966] & [en437]
    10		[en966] & [en461]
    -10		[en966] & [en613]
    10		[en966] & [en93]
    -10		[en986] & [en251]
    -10		[en986] & [en869]
    10		[en989] & [en362]
    10		[es106] & [es638]
    -10		[es122] & [en1014]
    -10		[es122] & [es2]
    -10		[es122] & [es42]
    10		[es122] & [es966]
    -10		[es127] & [es982]
    10		[es13] & [es342]
    -10		[es174] & [es982]
    10		[es182] & [en709]
    10		[es182] & [es198]
    10		[es182] & [es58]
    10		[es182] & [es887]
    -10		[es187]
    10		[es188] & [en490]
    -10		[es189] & [es106]
    -10		[es1] & [es127]
    10		[es1] & [es1]
    10		[es1] & [es219]
    10		[es1] & [es694]
    10		[es214] & [en118]
    10		[es214] & [es214]
    -10		[es214] & [es847]
    -10	weakness:24	[es233]
    10		[es253] & [es251]
    -10		[es254] & [es438]
    -10		[es2] & [es102]
    10		[es362]
    10		[es362] & [es1]
    -10		[es395]
    -10		[es42] & [es54]
    10	sharp_pain:-28 tingling:-18	[es459]
    -10		[es459] & [es13]
    10		[es54] & [es887]
    10		[es550]
    -10		[es55] & [en118]
    -10		[es694] & [es438]
    -10		[es694] & [es950]
    10		[es699] & [en874]
    -10		[es742]
    10		[es854] & [es150]
    10		[es854] & dormida
    -10		[es855]
    10		[es859]
    -10		[es887] & [es982]
    10		[es950] & [es122]
    10		[es950] & [es342]
    10		[es950] & [es42]
    10		[es951] & [es950]
    -10		[es975] & [es975]
    10		[es982] & [es106]
    -10		[es982] & [es17]
    -10	radiating_pain:4 weakness:15	[es982] & [es1]
    -10		[es982] & [es29]
    -10		[es982] & [es486]
    10		[es998] & [es342]
    -10		[es998] & [es699]
    10		about #
    -10		ache & [en634]
    -10		after ,
    -10		all back
    -10		an ache
    -10		and he
    -10		and no fever
    -10		and ~ <become>
    -10		and ~ fever
    10		and ~ out
    10		apart from <the>
    -10		as a
    -10		as ~ ,
    10		asked about
    10		at # <time>
    -10	history_disc:53	back
    -10		back is
    10		bad
    -10		bastante <the> <part>
    10		big
    10		bit ~ nothing
    -10		blades
    10		bruised & [en1002]
    -10		but i
    10		but ~ in
    10		cada vez
    10		cada ~ duele
    -10		calambritos & [es1]
    -10		call
    10		call ~ i
    -10		can <become> <my>
    10		can hardly
    -10		can you
    10	weakness:-27 numbness:74 bladder_bowel:-1	can ~ <feel>
    10		can ~ fist
    10		change
    10		comes
    10		como ~ <part>
    -10		con ~ caliente
    10		cry
    10		days of
    -10		de ~ hasta
    -10		debilidad ~ <the>
    10		del
    10		desde ~ <the>
    10		dias ~ <part>
    -10		dias ~ dolor
    -10		did ~ <the>
    -10		do not <have>
    -10		do ~ <have>
    -10		do ~ <the>
    -10		down ~ ,
    10		duele
    -10		duele bastante
    -10		duele bastante <the>
    10		en ~ vida
    10		encima
    -10		ever ~ <the>
    10		face
    -10		falling
    -10		fell ~ <the>
    10		fine ~ <the>
    -10		finger on
    10		fingers
    -10		for an
    10		for ~ <part>
    -10		for ~ i
    -10	radiating_pain:3	from <my>
    10		funny ~ <the>
    10		goes
    10		good ~ i
    -10		grand
    10		honestly <the>
    10		hormigueo & [es694]
    10	worsening:11	hour
    -10		hour ,
    -10		hurts more than
    10		hurts ~ more
    10	sharp_pain:-16 numbness:-13 emergency:5	i <be>
    10		i <be> <become>
    10	weakness:33	i <keep>
    -10		i call
    -10		i came in
    -10		i did not
    -10		i go
    10	weakness:9	i keep
    -10		i said
    10		i would give
    -10		i ~ about
    -10		i ~ before
    10		i ~ dropping
    10		i ~ ever
    -10		i ~ if
    -10		i ~ like
    -10		i ~ now
    -10		i ~ tingling
    10		ibuprofen & [en1002]
    -10		if i can
    -10		if ~ can
    -10		if ~ numb
    10		improvement
    10	emergency:1	in ~ <side>
    -10		in ~ ?
    10	radiating_pain:28	into
    10	weakness:-34 tingling:-15 persistent_beyond_72h:-5 pregnancy_symptom:-5 bladder_bowel:-9 saddle_numbness:-6 chest_breath:-4 fever:-6 allergic_reaction:-5 self_harm:-1	is
    -10		it <be> worse
    -10		it <be> yesterday
    10		it ~ #
    10	sharp_pain:1	it ~ like
    -10	history_injury:34	it ~ now
    10		it ~ when
    -10		just <the>
    10		l
    -10		late+an
    10		late+been
    -10		late+cada
    10		late+improvement
    -10		late+less
    -10		late+los
    10		late+night
    -10		late+once
    -10		late+shoulders
    10	sharp_pain:-15 persistent_beyond_72h:16	late+this
    -10		late+tight
    10	persistent_beyond_72h:34	late+week
    10		late+went
    10		late+what
    -10		laughed at
    -10		leg day
    -10		lie down
    10	weakness:62	lift
    10	allergic_reaction:65	lips
    10	self_harm:5	living
    10		lost
    10		makes
    -10		maybe
    -10		me again
    -10		might <be>
    -10		might be
    -10	sharp_pain:8	much
    -10		my knee
    10	calf_swelling:5	my right
    -10		my shoulders
    10		never happened
    -10		no he
    -10		no longer
    10		no sensation
    10	tingling:-4	no tingling ,
    -10	sharp_pain:39	no ~ dolor
    -10		no ~ for
    -10		no ~ here
    10	weakness:32	no ~ in
    10		no ~ it
    10		no ~ pero
    -10		no ~ please
    -10		not great
    10		not lift
    -10		not put <my>
    -10		not ~ from
    10		not ~ here
    -10		not ~ how
    -10		not ~ since
    -10		nothing ~ not
    10		noticing
    10		now ~ <be>
    10		numb ~ <part>
    -10		of it
    -10		of ~ and
    10	severe_bruising:5	on <my> <part>
    10		on ~ <the>
    10		on ~ it
    10	calf_swelling:18	one
    -10		or ~ cold
    10		other than
    10		ouch
    10	tingling:-29 faint_dizzy:3	out
    -10		pain to
    -10		pain under <my>
    -10		pain went
    -10		pain ~ on
    10		pero con
    10		pero ~ <part>
    -10		please ~ <the>
    -10	weakness:76	puedo ~ <the>
    10		quite <the>
    -10		s pain
    -10		same as
    10		say ~ ,
    -10		sharp ~ :
    -10		shift
    10		shin
    10		short
    10		short of
    10		short of breath
    10		short ~ breath
    -10		si <my>
    -10		si me
    -10		sin dolor ,
    -10		since i
    -10		since i <be>
    10		since ~ .
    10		slipped ~ ,
    -10		so so
    -10	emergency:20	so ~ ,
    -10		something <be> not
    -10		something ~ not
    -10		sore but
    -10		soreness & [en15]
    -10		soreness ~ <count>
    10	worsening:29	sorer
    10	faint_dizzy:22	stand
    -10		still achy
    10		still numb
    -10		still ~ <part>
    10		stop ,
    -10		stop ~ <my>
    -10		sure
    10	calf_swelling:13	swollen
    10		temperature ~ #
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
    10	sharp_pain:17	time i
    -10		tingling & [en404]
    -10		tingling ~ pain
    -10		to bed
    10	sharp_pain:2 numbness:24	to ~ <be>
    -10		to ~ <have>
    10		to ~ if
    10		todo ~ ,
    10		todo ~ <part>
    10		toes are
    10		veo
    10	self_harm:9	want
    -10		what ~ <part>
    -10	radiating_pain:-1	when
    -10		when ~ <be>
    -10		when ~ i
    10		where <the>
    -10		whether
    -10		whether ~ <part>
    10		why ~ <my>
    10		with it
    10		without noticing
    -10		worse ~ <be>
    10		worse ~ <the>
    10		worse ~ worse
    10		would <be>
    10		would give
    10		wrist
    -10		y <the> <part>
    -10		y la
    10		yes ,
    -10		yesterday ~ #
    -10		yesterday ~ now
    10		you for
    -10		you have
    10		you ~ and
    -9		# & .
    9		# to #
    -9		# ~ in
    -9		, & [en298]
    -9		, & [en42]
    -9		, & [en60]
    9		, & [en63]
    9		, & [en693]
    9	sharp_pain:30 weakness:-3 numbness:-22 tingling:-6 chest_breath:12 allergic_reaction:23	, & [en810]
    9		, & [en890]
    -9		, & [en949]
    -9		, & [en981]
    -9		, & [en997]
    9		, & [es188]
    -9		, & [es486]
    9		, & [es699]
    9		, & agony
    9		, but
    -9		, can not
    -9		, como
    -9		, hoy
    -9		, i <be>
    -9		, pero
    9		, still
    9	numbness:-8 bladder_bowel:10	, ~ like
    9	numbness:28 tingling:-1	, ~ no
    -9		, ~ tell
    -9		- & #
    9	tingling:8	. & [en20]
    9		. & [en58]
    9		. & [en698]
    9		. & [en853]
    -9		. & [en889]
    9		. he
    9		. it
    9		. leg
    9		. still
    -9		. ~ <time>
    9		. ~ none
    -9		. ~ of
    -9		. ~ said
    9		/ & [en874]
    -9	sharp_pain:12 weakness:-34 numbness:-32 tingling:-5 persistent_beyond_72h:17	/^ac/
    -9		/^adol/
    -9		/^alg/
    9		/^ali/
    -9		/^alt/
    -9		/^alto/
    9	sharp_pain:-12 radiating_pain:-3 weakness:-24 tingling:-4 worsening:6 history_injury:11 pregnancy_symptom:1 fever:7 severe_headache:-5	/^and$/
    9	radiating_pain:-9 weakness:-6 tingling:-11 bladder_bowel:4 faint_dizzy:-2	/^and/
    -9		/^ann/
    -9		/^anyw/
    9	weakness:38	/^arm$/
    -9		/^aw/
    9		/^ball/
    -9		/^beh/
    -9		/^best/
    9		/^bro/
    9		/^brok/
    9	worsening:2	/^cada/
    9	weakness:14	/^cami/
    -9		/^cans/
    -9		/^cap/
    -9		/^cli/
    9		/^dent/
    9	sharp_pain:13 tingling:-8	/^dolo/
    9		/^dow/
    9		/^down/
    -9		/^driv/
    -9	pregnancy_symptom:61	/^expe/
    -9		/^fad/
    9		/^few$/
    9	weakness:6	/^flop/
    -9		/^forg/
    -9		/^gran/
    9	weakness:68	/^grip/
    -9		/^hear/
    9	radiating_pain:12	/^hip$/
    -9		/^his/
    9		/^hit$/
    -9		/^hom/
    9		/^hug/
    9	severe_bruising:1	/^huge/
    9		/^izq/
    -9		/^jaj/
    -9		/^jaja/
    9		/^je/
    9	faint_dizzy:14	/^keel/
    9	sharp_pain:25 pregnancy_symptom:14 self_harm:12	/^ki/
    -9		/^knot/
    9		/^lam/
    -9		/^mal/
    -9		/^mand/
    -9	numbness:1 pregnancy_symptom:14	/^min/
    -9		/^mir$/
    -9		/^mir/
    -9	weakness:-38 numbness:-35 worsening:-11 bladder_bowel:6 fever:-40 faint_dizzy:2 allergic_reaction:-13	/^ne/
    9		/^ori/
    9		/^pad/
    9		/^pant/
    -9		/^pecu/
    -9		/^peep/
    -9		/^plan/
    -9	weakness:23	/^pue/
    -9	weakness:10	/^pued/
    9	chest_breath:8	/^puf/
    9	chest_breath:1	/^puff/
    9	severe_bruising:34	/^pur/
    9	severe_bruising:35	/^purp/
    9		/^pus/
    -9		/^qued/
    9	weakness:44	/^rais/
    9		/^rath/
    9		/^reli/
    9		/^rom/
    9		/^san/
    9	sharp_pain:2 numbness:-5 worsening:-67 persistent_beyond_72h:-5 history_injury:-10 pregnancy_symptom:-4 bladder_bowel:-45 saddle_numbness:-49 fever:16 severe_headache:-22 emergency:-45 self_harm:-28	/^sh/
    -9		/^sir/
    9	allergic_reaction:105	/^skin/
    -9		/^sl/
    -9		/^sms$/
    -9		/^sms/
    9		/^spi/
    9	weakness:3	/^ste/
    9		/^step/
    9	self_harm:27	/^sui/
    9	radiating_pain:-24 weakness:-15 calf_swelling:57 emergency:-6	/^sw/
    -9		/^tal$/
    9		/^talo/
    -9		/^tex/
    -9		/^text/
    9	severe_bruising:20	/^thig/
    -9		/^tot/
    -9		/^tow/
    -9		/^trab/
    9		/^two$/
    9		/^two/
    9	weakness:59 numbness:-46	/^weak/
    9	radiating_pain:-4 self_harm:-30	/^whe/
    9	saddle_numbness:63	/^wip/
    -9	bladder_bowel:8	/^with/
    -9		/^won/
    9		/^zaps/
    -9		/adol/
    -9		/adolo/
    9	sharp_pain:21	/aguan/
    9		/ajo/
    9	fever:19	/alen/
    9		/alon$/
    9		/alp/
    -9		/alto/
    9	emergency:43	/alty$/
    9		/alty/
    -9		/ands/
    -9		/anyw/
    -9		/apis/
    9	emergency:39	/ardia/
    9		/areo$/
    -9		/arti/
    9	weakness:-8 history_injury:51	/asa/
    -9		/atie/
    -9		/atien/
    9		/aught/
    -9		/aviso/
    -9		/az$/
    9		/aza/
    9	history_injury:12	/bad/
    -9		/bana/
    9		/bar$/
    9	sharp_pain:1	/bear/
    -9		/beh/
    9		/bend$/
    -9		/best$/
    -9		/best/
    -9		/bis/
    -9		/book$/
    9		/brok/
    9		/broke/
    -9		/cally/
    9	weakness:7	/cami/
    9		/cept$/
    -9		/ces/
    9		/chado/
    -9		/charg/
    9	numbness:-33 worsening:-67	/chi/
    9	sharp_pain:45	/chil/
    9		/chill/
    9		/cho$/
    -9		/cie/
    -9		/cle$/
    9		/contr/
    9	history_disc:16	/ctom/
    9	history_disc:4	/ctomy/
    -9		/culi/
    -9		/culia/
    9		/derc/
    9		/dics$/
    9		/dics/
    -9		/dio$/
    -9		/doi/
    9	numbness:84	/dor/
    9	persistent_beyond_72h:-27	/down/
    9		/earm$/
    9		/earm/
    9		/eca$/
    9		/eci$/
    -9		/eck$/
    9	history_disc:71	/ectom/
    -9		/ecu/
    -9		/ecul/
    -9		/eculi/
    9		/edics/
    9	sharp_pain:-52 persistent_beyond_72h:-8 saddle_numbness:-14 fever:-2	/edo/
    9		/eems$/
    -9	radiating_pain:21	/ega/
    9	severe_bruising:7	/egro/
    -9		/egura/
    9		/eing$/
    9		/eing/
    -9		/elen$/
    9		/elief/
    -9		/emoj/
    -9		/emoji/
    9		/ena$/
    9	self_harm:39	/endin/
    9		/endo$/
    9		/enge/
    9		/entu/
    9		/eps/
    -9	sharp_pain:-8 radiating_pain:-23 numbness:-8 tingling:-26 worsening:4 persistent_beyond_72h:-12 history_disc:-13 history_injury:-19 osteoporosis:-24 pregnancy_symptom:-26 saddle_numbness:-35 fever:-3 severe_headache:-8 faint_dizzy:-28 allergic_reaction:-3 severe_bruising:-5 emergency:-34 self_harm:-15	/er$/
    -9		/erab/
    -9		/erap/
    9	fever:2	/erin/
    9	fever:8	/ermo/
    9		/err/
    9		/ersi/
    -9		/espu/
    -9		/espue/
    -9		/estar/
    -9		/ested/
    -9		/etc/
    -9		/etch/
    -9		/ethe/
    -9		/ether/
    -9		/eve$/
    9		/ewe/
    9	sharp_pain:30	/ewer/
    9		/excep/
    -9	pregnancy_symptom:25	/expe/
    -9		/fad/
    9		/few$/
    -9		/ffic/
    9		/fied$/
    9		/fied/
    9		/fini/
    9	weakness:4	/flop/
    9		/forea/
    -9		/forg/
    -9		/forta/
    -9	sharp_pain:-24 numbness:-37	/ful/
    9		/gie/
    -9		/ging/
    9		/gles$/
    9		/gles/
    9	weakness:64	/grip$/
    9	weakness:83	/grip/
    -9		/gura$/
    -9		/gura/
    -9		/gus/
    -9		/gy$/
    9		/hado$/
    -9		/harg/
    -9	chest_breath:18	/hear/
    -9		/heet$/
    9		/hell$/
    9		/high$/
    9		/hit$/
    9	sharp_pain:-1	/hiv/
    9	sharp_pain:-29	/hive/
    -9		/hom/
    -9	radiating_pain:15	/hoo/
    -9		/horas/
    -9		/hov/
    -9		/hove/
    9	severe_headache:1	/hro/
    9	severe_bruising:5	/hug/
    9		/huge$/
    9		/huge/
    9	tingling:6	/hum/
    -9		/icall/
    -9		/ices/
    9	tingling:131	/ickl/
    9		/ics$/
    9	emergency:77	/ics/
    9	weakness:-6	/ida$/
    -9		/ient$/
    9		/iet$/
    9		/ifie/
    9		/ified/
    9		/igh$/
    9	sharp_pain:-58 worsening:-28	/igu/
    -9		/igui/
    9	radiating_pain:-29 tingling:-3 worsening:-7 emergency:-22	/ike/
    -9		/ild$/
    -9		/illed/
    -9	numbness:6 chest_breath:74 severe_headache:16 self_harm:3	/ind/
    -9		/inda$/
    -9		/inda/
    -9		/ios$/
    9	saddle_numbness:17	/ipe$/
    9		/ips$/
    9	allergic_reaction:3	/ips/
    9		/itch/
    9		/itchy/
    9		/izq/
    -9		/jaj/
    -9		/jaja$/
    -9		/jaja/
    -9		/ji$/
    9	faint_dizzy:48	/keel/
    -9		/knees/
    -9		/knot/
    -9		/lag/
    9	sharp_pain:-2 radiating_pain:-26	/lan/
    9		/laps/
    9		/lati/
    9	numbness:-5	/lev/
    9		/leva/
    -9		/liar$/
    -9		/liar/
    9		/lief$/
    9		/lief/
    -9	severe_headache:28	/ligh/
    -9	severe_headache:28	/light/
    9	faint_dizzy:27	/llap/
    9		/llaps/
    9		/llen$/
    9	worsening:28	/llin/
    9		/lling/
    9		/love/
    9	emergency:57	/lty$/
    9	emergency:28	/lty/
    -9		/mal/
    9		/mano$/
    9	weakness:10 tingling:2	/mano/
    -9		/mate$/
    9		/maye$/
    9		/maye/
    9		/mba/
    9		/mbar/
    9	emergency:32	/medi/
    9		/mic/
    -9		/mill/
    -9	sharp_pain:3	/moj/
    -9		/moji$/
    -9		/moji/
    -9	sharp_pain:16	/mol/
    9		/mpi$/
    9		/mps$/
    9		/mps/
    -9		/nada/
    9		/nal/
    9	history_injury:90	/nded$/
    9	history_injury:10	/nded/
    9		/nderc/
    9		/nearl/
    9		/neci$/
    -9		/nees$/
    -9		/nees/
    9	severe_bruising:4	/negro/
    9	sharp_pain:-4 radiating_pain:-24 weakness:-15 numbness:-26 tingling:-19 persistent_beyond_72h:-10 history_disc:9 history_injury:-20 osteoporosis:-19 pregnancy_symptom:-8 saddle_numbness:-1 chest_breath:-10 calf_swelling:-25 faint_dizzy:-39 allergic_reaction:-22 self_harm:-6	/ng$/
    -9		/nged$/
    -9		/nged/
    9	tingling:2	/ngle/
    9		/ngles/
    -9		/nil/
    -9		/nke/
    -9		/nsaje/
    9		/nted$/
    9		/nted/
    9	sharp_pain:-23 weakness:-14 worsening:2 saddle_numbness:41	/nti/
    9		/ntl/
    9		/ntro/
    -9		/nyw/
    9		/od$/
    9		/ogr/
    9		/oint$/
    -9		/oji$/
    -9		/oji/
    9	sharp_pain:26 numbness:25	/oke/
    9	weakness:-33 persistent_beyond_72h:47	/ole/
    9	faint_dizzy:40	/ollap/
    -9		/olori/
    -9		/omati/
    -9		/omb/
    -9		/ombr/
    9		/ompi$/
    9		/ompi/
    9	allergic_reaction:11	/ond/
    -9		/onte/
    9		/ontr/
    9	faint_dizzy:35	/oor/
    -9		/ooser/
    9	weakness:12 numbness:7 persistent_beyond_72h:-17 bladder_bowel:-12 saddle_numbness:-24 chest_breath:-5 allergic_reaction:-11 emergency:-19	/oot/
    -9		/oppe/
    -9		/opped/
    9		/orar$/
    -9		/oras$/
    -9		/oras/
    9		/orea/
    9		/orear/
    -9		/ored/
    -9		/org/
    9		/orin/
    -9		/orke/
    9		/oso/
    -9		/otice/
    -9		/ovel/
    -9		/ovin/
    -9		/oving/
    9	allergic_reaction:5	/pad/
    9		/par/
    -9		/parki/
    -9		/paz$/
    -9		/paz/
    -9		/pecu/
    -9		/pecul/
    -9		/peep$/
    -9		/peep/
    -9		/per$/
    9		/pita/
    -9		/plan/
    -9	allergic_reaction:14	/pol/
    -9		/ppy$/
    -9		/ppy/
    -9	weakness:22	/pued/
    9	chest_breath:28	/puf/
    9	chest_breath:41 calf_swelling:10	/puff/
    9		/pur/
    9		/purp/
    9		/pus/
    -9		/qued/
    -9	sharp_pain:-13 radiating_pain:-4 weakness:-26 saddle_numbness:-6 fever:-4 faint_dizzy:-16 emergency:-11	/qui/
    9		/quiet/
    -9		/rabaj/
    9		/rame/
    -9		/rap/
    9		/rate/
    9		/rathe/
    9		/razo$/
    9	numbness:60	/rch/
    9	emergency:84	/rdia/
    9		/rdo/
    9		/rearm/
    9		/reli/
    9		/relie/
    -9		/rent$/
    9	worsening:18	/rer/
    9	sharp_pain:15	/res$/
    -9		/retc/
    -9		/retch/
    9	worsening:-23 persistent_beyond_72h:-12 faint_dizzy:-5 emergency:50	/rge/
    9		/ribl/
    -9		/rida/
    -9		/rios$/
    9		/rribl/
    9		/rry/
    9		/rug/
    -9		/sar/
    -9		/scle$/
    9		/seems/
    -9	numbness:58	/sen/
    9	sharp_pain:-35	/shi/
    -9		/sibly/
    -9	persistent_beyond_72h:28	/sig/
    9		/sigue/
    -9		/sir/
    9		/siv/
    9		/sive/
    9	sharp_pain:7	/ske/
    9	allergic_reaction:5	/skin$/
    -9		/sli/
    9		/smaye/
    -9		/sms$/
    -9		/sms/
    -9		/spue/
    -9		/spues/
    9		/ssiv/
    9		/ssive/
    -9		/sted$/
    9		/sting/
    -9		/story/
    -9		/stran/
    -9		/stret/
    9		/suc/
    9	self_harm:11	/sui/
    -9	worsening:-13 calf_swelling:14 allergic_reaction:-2	/ta$/
    9		/talo/
    9		/talon/
    -9		/tami/
    9	persistent_beyond_72h:41	/tamo/
    9	tingling:1	/tati/
    -9	worsening:5	/tch$/
    -9		/tent/
    -9		/test/
    -9		/tex/
    -9		/text/
    9	weakness:-2 numbness:5 tingling:-3 persistent_beyond_72h:-11 pregnancy_symptom:-6 severe_headache:-30 emergency:-1	/the$/
    9	severe_bruising:9	/thig/
    9	sharp_pain:-1 severe_bruising:1	/thigh/
    -9		/tie/
    9	severe_headache:-12	/til/
    9	numbness:10	/tio/
    9	saddle_numbness:15	/tion$/
    -9		/top$/
    -9		/tory$/
    -9		/tory/
    -9		/tot/
    -9		/tow/
    -9		/trab/
    -9		/traba/
    -9		/trang/
    -9		/tret/
    -9		/tretc/
    -9		/tuve$/
    -9		/tuve/
    9		/two$/
    9		/two/
    9		/ubi/
    -9		/uble$/
    9	history_injury:14	/uele$/
    -9		/uelen/
    9		/uge$/
    9		/uge/
    9		/ught/
    9		/uiet$/
    9		/uiet/
    9		/uil/
    -9		/ulia/
    -9		/uliar/
    -9		/ura/
    -9		/usc/
    9	emergency:14	/uth/
    -9		/uve$/
    -9		/ved/
    -9		/viso/
    9	self_harm:56	/viv/
    9		/vo$/
    9	weakness:61 numbness:-58	/weak/
    9		/wer$/
    9		/wher/
    9	allergic_reaction:27	/where/
    -9		/win/
    9	saddle_numbness:48	/wip/
    -9	numbness:17	/wit/
    -9		/with/
    9		/wo$/
    -9		/won/
    -9		/worke/
    -9		/worri/
    9		/xcep/
    9		/xcept/
    -9		/xpe/
    -9		/your$/
    9		/zaps$/
    9		/zaps/
    9		: & :
    9		: & [en170]
    -9		: & [es182]
    9		: ~ :
    -9		<be> <the> bit
    9		<be> aching
    9		<be> achy
    9		<be> dormida
    9		<be> fine
    -9		<be> hurting
    9		<be> manana
    -9		<be> segura
    -9		<be> worse than
    9		<be> ~ about
    9		<be> ~ around
    9		<be> ~ best
    -9		<be> ~ cold
    9		<be> ~ hurting
    -9		<be> ~ morning
    9		<be> ~ say
    9		<be> ~ stronger
    9		<be> ~ urgencias
    9		<become> dead
    9		<become> ~ not
    -9		<become> ~ on
    -9		<count> ,
    -9		<count> ~ to
    -9		<feel> <the> bit
    -9		<feel> in <my>
    9		<feel> tight
    -9		<feel> ~ <count>
    9	numbness:22	<feel> ~ <side>
    9		<feel> ~ and
    9		<feel> ~ i
    9	saddle_numbness:33	<have> <become>
    -9		<have> tingling
    9	numbness:31	<have> ~ <feel>
    -9		<have> ~ <side>
    -9		<have> ~ in
    -9		<have> ~ needles
    9		<my> <part> since
    -9		<my> <person> <have>
    9		<my> desmaye
    9		<my> duele
    -9		<my> duelen
    -9		<my> duelen <the>
    9		<my> grip <have>
    -9		<my> ~ <person>
    9	numbness:57	<my> ~ off
    9		<my> ~ who
    9		<my> ~ will
    -9		<my> ~ worse
    -9		<part> , can
    -9		<part> <be> hurting
    9		<part> <side>
    -9		<part> for
    9	weakness:84	<part> no
    9		<part> tingle
    -9		<part> to normal
    -9		<part> ~ happy
    -9		<part> ~ help
    -9		<part> ~ itself
    -9		<part> ~ por
    9		<part> ~ really
    9		<part> ~ something
    -9		<part> ~ ya
    -9		<person> <be> <the>
    9		<person> ~ not
    9		<side> afternoon
    -9		<side> and
    -9		<side> but
    -9		<side> ~ <have>
    -9	tingling:35 emergency:23	<side> ~ i
    9		<side> ~ out
    9		<side> ~ please
    9		<side> ~ up
    -9		<side> ~ with
    -9		<the> baby
    9		<the> bed
    9	emergency:31	<the> er
    9		<the> good
    -9		<the> headache
    -9		<the> massage in
    -9		<the> peep
    9		<the> point
    9		<the> rest
    -9		<the> turno
    -9		<the> ~ ache
    9		<the> ~ also
    9	numbness:1	<the> ~ como
    9		<the> ~ cuando
    9		<the> ~ dormido
    9		<the> ~ fever
    -9		<the> ~ fine
    -9		<the> ~ horas
    9		<the> ~ nothing
    -9		<the> ~ numb
    9	weakness:-11 worsening:-1 emergency:-3	<the> ~ of
    -9		<the> ~ paso
    -9		<the> ~ said
    -9		<the> ~ up
    9		<the> ~ va
    9		<time> #
    -9		<time> ~ <side>
    -9		<time> ~ only
    9		<time> ~ worse
    -9		? & [en634]
    -9		? & nope
    -9		? nope
    9		? ~ <be>
    9		? ~ <part>
    -9		? ~ can
    -9		[en1002] & [en106]
    9		[en1002] & [en21]
    -9		[en1002] & [en252]
    9		[en1002] & [en458]
    -9	chest_breath:12	[en1002] & [en633]
    -9		[en1002] & [en762]
    -9		[en1018] & [en554]
    9		[en1018] & [en989]
    -9		[en1020] & [en121]
    9		[en1020] & [en12]
    9		[en1020] & [en218]
    -9	weakness:-22 tingling:3 chest_breath:38 severe_bruising:14	[en1020] & [en251]
    9	tingling:91	[en1020] & [en28]
    -9		[en1020] & [en394]
    9		[en1020] & [en634]
    9		[en1020] & [en63]
    9		[en106] & [en426]
    9		[en116] & .
    -9		[en11] & [en101]
    9		[en11] & [en333]
    -9		[en11] & [en378]
    -9	numbness:6 faint_dizzy:22	[en11] & [en37]
    9		[en11] & [en442]
    9		[en11] & [en479]
    9		[en11] & [en746]
    9		[en11] & numbness
    -9		[en11] & sciatica
    -9		[en123] & [en869]
    9	sharp_pain:5 radiating_pain:36 weakness:4 worsening:-4	[en12] & [en11]
    9		[en12] & [en21]
    9	worsening:-10	[en12] & [en874]
    -9		[en143] & [en634]
    9		[en143] & [es182]
    9		[en148] & [en613]
    9		[en15]
    -9		[en170] & [en3]
    9		[en170] & [en807]
    9		[en170] & [en986]
    9		[en19] & [en141]
    -9		[en19] & [en380]
    9		[en19] & [en394]
    -9		[en19] & peep
    9		[en202] & [en1002]
    9		[en202] & [en551]
    9	sharp_pain:-5 radiating_pain:-8 weakness:-9 tingling:-6 persistent_beyond_72h:-7 history_injury:-4 fever:2	[en20]
    9		[en20] & [en239]
    -9		[en20] & [en250]
    9		[en20] & [en28]
    -9		[en20] & [en461]
    9		[en20] & [en63]
    9		[en20] & [en954]
    -9		[en212] & [en250]
    9		[en212] & [en989]
    -9		[en215] & .
    9		[en215] & [en12]
    9		[en218] & [en58]
    -9		[en234] & [en380]
    9		[en234] & [en442]
    -9	sharp_pain:11	[en234] & [en746]
    -9		[en234] & [en807]
    -9		[en234] & [en980]
    -9		[en234] & peep
    9	worsening:30	[en250] & ,
    -9		[en250] & [en20]
    -9		[en250] & [en362]
    -9		[en250] & [en39]
    -9		[en250] & [en93]
    9		[en251] & [en181]
    -9		[en251] & [en357]
    9		[en251] & [en410]
    9		[en251] & [en805]
    -9		[en251] & [en853]
    9		[en251] & [en877]
    9		[en251] & shin
    9		[en266] & .
    9		[en28] & ?
    9		[en28] & [en19]
    -9		[en28] & [en60]
    -9		[en28] & [en709]
    9		[en309] & [en1002]
    -9		[en309] & [en266]
    9		[en317] & [en634]
    -9		[en362] & [en1018]
    -9		[en362] & [en106]
    9		[en362] & [en170]
    9		[en377]
    9		[en378] & [en252]
    9		[en378] & [en682]
    9	tingling:1	[en37] & [en11]
    -9	weakness:12	[en37] & [en362]
    -9		[en37] & [en890]
    -9		[en380] & ,
    9		[en394] & [en1018]
    9	self_harm:48	[en394] & [en1020]
    -9		[en399] & [en957]
    9		[en39] & ?
    -9		[en404] & [en474]
    9		[en410] & [en11]
    -9		[en410] & [en966]
    9		[en426] & #
    9		[en426] & [en181]
    9		[en426] & [en39]
    9		[en426] & [en989]
    9		[en42] & [en468]
    9		[en437] & [en762]
    9		[en442] & [en394]
    9		[en458] & [en980]
    -9		[en461] & [en966]
    9		[en468] & [en127]
    -9		[en468] & [en60]
    -9		[en474] & [en693]
    -9		[en490] & [en170]
    -9		[en490] & [en37]
    -9		[en490] & [en404]
    -9		[en490] & [en549]
    9		[en490] & [en554]
    9		[en490] & [en762]
    9		[en490] & [en889]
    9		[en522] & [en28]
    9		[en551] & [en1020]
    -9		[en551] & [en124]
    9		[en551] & [en380]
    -9		[en567] & ,
    9		[en567] & [en980]
    9	worsening:12	[en581]
    9		[en581] & [en11]
    -9		[en58] & [en181]
    9		[en58] & [en565]
    -9		[en602] & #
    -9		[en60] & [en1020]
    9		[en60] & [en28]
    -9		[en60] & [en634]
    -9	tingling:10	[en60] & calf
    9		[en613] & [en124]
    9		[en618] & [en3]
    9		[en618] & [en810]
    -9		[en633] & [en148]
    9		[en633] & [en874]
    9		[en634] & [en148]
    9		[en634] & [en394]
    -9		[en634] & [en437]
    9		[en634] & [en63]
    -9		[en634] & achy
    9		[en63] & [en170]
    9	history_injury:73	[en650] & ,
    9		[en650] & [en362]
    -9		[en650] & [en60]
    -9		[en650] & [en762]
    -9		[en653] & [en874]
    -9	weakness:63	[en660] & ,
    9	tingling:5	[en660] & [en251]
    -9		[en660] & [en85]
    -9		[en679] & ,
    -9		[en679] & [en869]
    -9		[en682] & [en170]
    9	sharp_pain:-12 numbness:-10	[en682] & [en19]
    -9		[en682] & [en461]
    -9		[en682] & [en634]
    -9		[en682] & [en889]
    -9		[en709] & ,
    -9		[en709] & [en874]
    -9		[en741]
    9	worsening:17	[en746] & [en966]
    -9		[en778] & [en874]
    -9		[en77] & ,
    9		[en805] & ,
    -9		[en805] & [en1020]
    9		[en805] & [en42]
    9		[en805] & [en746]
    9		[en807] & [en1020]
    -9		[en807] & bruising
    9		[en810] & [en634]
    9		[en810] & [en84]
    -9		[en810] & easing
    9		[en821] & [en251]
    -9		[en837]
    9		[en84] & [en42]
    -9		[en84] & [en874]
    9		[en84] & [en890]
    9		[en853] & [en11]
    -9		[en869] & :
    -9	persistent_beyond_72h:8	[en869] & [en12]
    9	numbness:10	[en869] & [en234]
    -9		[en869] & [en468]
    9		[en869] & [en613]
    -9		[en869] & [en981]
    9		[en869] & [en991]
    -9		[en871] & [en251]
    -9		[en874] & #
    -9		[en874] & [en20]
    9		[en874] & [en37]
    -9		[en874] & [en874]
    9	numbness:9	[en874] & [es26]
    -9		[en874] & [es975]
    9		[en874] & desmaye
    -9		[en874] & duelen
    9	numbness:-28 tingling:62	[en877]
    9		[en889] & [en810]
    9		[en890] & [en1020]
    -9		[en890] & [en966]
    9		[en906] & [en21]
    -9		[en906] & [en490]
    -9		[en917] & [en20]
    9		[en935] & .
    -9		[en935] & [en551]
    -9		[en938] & [en11]
    9		[en938] & [en633]
    -9		[en938] & [en746]
    -9		[en93] & [en170]
    9	numbness:10 saddle_numbness:23	[en93] & [en20]
    -9		[en93] & [en682]
    -9		[en949] & [en1020]
    9		[en949] & [en551]
    9		[en949] & [en890]
    9		[en966] & [en426]
    9		[en966] & [en698]
    9		[en966] & [en845]
    9		[en966] & [en853]
    9		[en966] & [en877]
    -9		[en966] & [en889]
    -9		[en967] & ,
    9		[en967] & [en762]
    9		[en980] & [en1020]
    -9		[en981] & ,
    9		[en989] & [en378]
    -9		[en989] & [en468]
    -9		[en989] & [en634]
    9		[en991] & [en101]
    -9		[en991] & [en212]
    9		[en991] & [en989]
    -9		[en997] & [en39]
    -9		[es1015]
    9		[es113] & [es251]
    9		[es11] & [es234]
    9		[es11] & [es879]
    -9		[es122] & [es998]
    9		[es13] & talon
    -9		[es17] & [es2]
    9		[es182] & ,
    9	weakness:-1	[es182] & .
    9		[es182] & [en474]
    9	weakness:52	[es182] & [en60]
    9		[es182] & [en682]
    -9		[es182] & [en746]
    -9		[es182] & [en917]
    -9		[es182] & [es127]
    9		[es182] & [es29]
    9		[es182] & soreness
    -9		[es1] & [es214]
    -9		[es1] & [es503]
    -9		[es1] & [es987]
    -9		[es214] & ,
    9		[es219]
    9	worsening:1	[es253]
    9		[es26] & ,
    -9		[es26] & [es182]
    -9	sharp_pain:4	[es2] & [es699]
    -9		[es2] & [es887]
    9		[es342] & [en967]
    -9		[es42] & [es106]
    9		[es42] & [es459]
    -9		[es42] & [es815]
    -9		[es42] & [es982]
    9		[es42] & [es998]
    9		[es438] & [es17]
    -9		[es443] & [es950]
    -9		[es486] & [en874]
    9		[es49] & [es443]
    -9		[es503] & [es998]
    9		[es58] & [es950]
    -9		[es61]
    -9		[es694] & [en118]
    -9		[es694] & [es342]
    9		[es694] & [es439]
    -9		[es699] & [es13]
    9		[es79] & [es54]
    -9		[es854] & [es503]
    9		[es870] & [es13]
    9		[es870] & [es2]
    9		[es887] & [es79]
    -9		[es894]
    9		[es950] & [es55]
    9		[es950] & [es759]
    -9		[es950] & [es998]
    -9		[es966] & [es694]
    9		[es982] & [en121]
    9		[es982] & [es982]
    -9		[es987]
    9		a day
    -9		a little
    -9		a peep
    9		about an
    -9		about ~ out
    -9		ache <be> still
    -9		ache ~ still
    -9		agua
    -9		algo ~ <part>
    -9		algo ~ <the>
    9		all afternoon
    9		amaneci
    9		amaneci & [es42]
    -9		an hour
    9	sharp_pain:-3 weakness:-2 tingling:-14 bladder_bowel:2 chest_breath:2 self_harm:-1	and
    -9		and i <feel>
    -9	weakness:42	and the
    9		and ~ and
    -9		and ~ soreness
    9	weakness:43	arm
    -9		around <the>
    -9		as it
    9		as much
    9		as much as
    -9		at ~ <count>
    9		ayuda por
    9		ayuda por favor
    9		ayuda ~ favor
    -9		bad back
    9		be here
    9		bend
    -9		best
    9		better ~ <the>
    9		between <my>
    9		between <my> <part>
    9		between my
    -9		bit ~ <become>
    -9		bit ~ <part>
    -9		bit ~ headache
    -9		bit ~ morning
    -9		book
    -9		bruise ~ ,
    9		but i <have>
    9		but no
    9		but still
    9		but ~ <have>
    9		but ~ i
    9		but ~ still
    9		but ~ there
    9	worsening:23	cada
    9		call ~ .
    -9		came in
    -9		came in with
    -9		came ~ in
    -9		can not put
    -9		can not really
    -9		can ~ <have>
    9	weakness:7	can ~ <the>
    -9		can ~ put
    -9		cleared up
    9		come out
    9		como una
    -9		con ~ en
    -9		con ~ que
    -9		could ~ ,
    -9		could ~ <my>
    9		day #
    9		de <the> <part>
    -9		de baja
    9		de fiebre
    9		de ~ <part>
    9		de ~ mas
    -9		dead <part>
    9		dead ~ <side>
    -9		dead ~ <the>
    -9		dead ~ <time>
    -9	weakness:37	debilidad en
    -9		debilidad en <the>
    -9		debilidad ~ <part>
    9		desmaye
    -9		dia ~ <the>
    9		dias con
    -9		dias sin
    9		did nothing
    -9		dizzy ~ ,
    9		do ~ here
    9		do ~ want
    -9		dolor ni
    9		dolor que
    -9		dolor ~ ayer
    -9		down my
    9		down ~ <side>
    9		dragging
    -9		duelen
    -9		duelen <the>
    -9		duelen <the> <part>
    -9		duelen ~ <part>
    9		each ~ <the>
    9		each ~ it
    9		el talon
    9		en los
    9	emergency:120	er
    9		es normal
    9		esta manana
    -9		evening ~ <the>
    9		every ~ <the>
    9		every ~ <time>
    9		except
    9		feel my
    9		feels tight
    9		fever ~ #
    9		few
    9		fine ~ <count>
    9		fine ~ but
    9		for ~ <my>
    9		forearm
    9		from a
    -9		from ~ ,
    9		fuerza ~ <the>
    -9		full ~ now
    -9		funny ~ <part>
    9		go on
    9		great ~ .
    -9		great ~ <be>
    9		great ~ <the>
    9		grip
    -9		grip ~ ,
    -9		hago ~ <be>
    9	sharp_pain:-50 weakness:12 numbness:16	hand
    -9		hardly ~ it
    9		has no
    -9		he ~ <my>
    9		hell
    9		help <my> please
    9		help ~ please
    9	sharp_pain:24 worsening:19	hip
    9		hit
    9		hold <my>
    9		hold my
    9		honestly ~ see
    -9		horas
    -9		hormigueo en
    -9		hormigueo en <the>
    9		hormigueo ~ ,
    -9		hospital ~ <my>
    9	sharp_pain:4	hot ~ <part>
    9		huge
    9		hurts ~ as
    -9		i <be> <side>
    9	numbness:-3 tingling:-3	i am
    -9		i think
    -9		i would like
    -9		i ~ driving
    9		i ~ ending
    9		i ~ off
    -9		i ~ pain
    9		i ~ things
    9		ibuprofen & [en1018]
    9		ibuprofen did
    9		ibuprofen did nothing
    9		ibuprofen ~ <the>
    9		ibuprofen ~ nothing
    -9		if ~ pain
    9	numbness:-22 tingling:11 faint_dizzy:51	in the
    -9		in weeks
    9		in ~ at
    -9		in ~ no
    9		in ~ not
    -9		in ~ today
    9	radiating_pain:108	into ~ <part>
    -9	sharp_pain:-11	is not
    9		it ~ but
    9		it ~ hurt
    -9		it ~ morning
    -9		it ~ put
    9		it ~ you
    9		itchy
    -9		just ~ i
    -9		knees
    9		knife ~ <part>
    9	history_disc:246	l5
    9		late+afraid
    -9	persistent_beyond_72h:3	late+any
    -9		late+completely
    -9		late+down
    9		late+get
    -9		late+just
    9		late+maybe
    -9		late+now
    9	persistent_beyond_72h:4	late+one
    -9		late+parar
    -9		late+piernas
    -9		late+sin
    -9		late+stiff
    9		late+that
    9		late+thought
    9		late+thursday
    9		late+vez
    -9	persistent_beyond_72h:16	late+ya
    9		left arm
    9		lift <my>
    9	sharp_pain:26	like ~ <my>
    9		like ~ in
    9		like ~ on
    -9		list
    9		llame <the> #
    9		llame al
    9		llame ~ #
    -9		llegue
    -9		looser
    9		mareo
    -9		massage in
    9		massage ~ .
    -9		massage ~ it
    9		me desmaye
    9	history_injury:4	me duele
    -9		me duelen
    -9		mir
    9		monday & [en810]
    -9		muscle
    -9		my hip
    9		my shin
    9		my side
    9		nearly
    -9	history_injury:88	neck is
    9		neck to
    9		never ~ like
    -9	weakness:48 numbness:34	ni
    -9		no <my>
    -9	weakness:21	no me
    -9		no stabbing
    -9		no stabbing pain
    9	numbness:54	no ~ <be>
    -9		no ~ hormigueo
    -9		no ~ segura
    -9		no ~ sore
    9		no ~ still
    -9		no ~ y
    -9		not <the> peep
    -9		not really
    -9		not sure if
    -9		not weak
    9	sharp_pain:20	not ~ .
    9	weakness:28	not ~ <the>
    -9		not ~ again
    9		not ~ as
    9		not ~ but
    -9		not ~ now
    -9		not ~ peep
    -9		not ~ say
    -9		not ~ today
    -9		not ~ whether
    9		nothing to
    -9		nothing ~ .
    -9		now <the>
    -9		numb ~ ,
    -9		numb ~ just
    9		numbness & [en1002]
    9		numbness & [en12]
    9		numbness & [en234]
    -9		numbness ~ ,
    9		numbness ~ to
    -9		of <the> headache
    9	sharp_pain:-35 numbness:1	of ~ <part>
    -9		of ~ headache
    -9		of ~ today
    -9		off in
    -9		off in <my>
    9		ok ~ ,
    -9		old ~ <part>
    9		on <the> ward
    9		on the
    -9		on ~ ,
    -9		on ~ <be>
    9	weakness:-7	on ~ <part>
    -9		on ~ out
    9		only ~ ,
    -9		only ~ <the>
    9		only ~ i
    -9		or just
    9		osteoporosis ~ <part>
    9		otra vez
    -9	sharp_pain:45 weakness:32	out of
    9		out ~ ,
    9	faint_dizzy:35	over
    -9	numbness:22	over ~ <part>
    9		pain <have> not
    9	sharp_pain:74	pain ~ #
    -9		pain ~ bit
    -9		pain ~ today
    -9		painful ~ yesterday
    9		paramedics
    -9		parking
    -9		peculiar
    -9		peep
    9		pero ~ <be>
    9		pero ~ en
    9	self_harm:12	point
    -9		possibly
    9		pressed
    9		que el
    9	radiating_pain:3 weakness:13	que ~ <part>
    9		quiet
    -9		quite painful
    9		rather
    9		relief
    -9		ring me
    -9		rodilla
    9		said ~ <feel>
    9		same place
    9		same ~ <time>
    -9		say i
    -9		sciatica ~ <my>
    9		seems
    -9		segura
    9		she ~ <my>
    9		shooting ~ in
    -9		shooting ~ on
    9		si ~ .
    -9		si ~ hormigueo
    9		side
    -9		sin ~ ,
    9		since i <become>
    -9		since ~ in
    -9		size ~ ,
    9		skin
    -9		sms
    -9		so ~ <become>
    -9		something <feel>
    -9		something feels
    -9		something ~ with
    9		sore for <count>
    9		soreness ~ <the>
    -9		still ~ i
    9		strength in
    9		strength in <my>
    -9		su
    -9		sure if
    -9		swear ~ it
    -9		tal
    9		talon
    9		tell you
    9		tengo dormida
    9		than a
    -9		than ~ <have>
    -9		than ~ last
    9		the bed
    9	emergency:30	the er
    9	weakness:15	the left
    9	numbness:47	the numbness
    9		the oil
    9		then <the>
    9		thermometer & #
    9		thermometer ~ #
    -9		this week
    9	sharp_pain:60	through the
    9		tight <part>
    9		tight chest
    9		tingles
    -9		tingling & ?
    9		tingling & [en234]
    9		tingling ,
    9		to #
    9		to <be> here
    -9		to a
    -9		to normal
    9		to ~ with
    9	severe_bruising:21	toda <the> <part>
    9		today ~ <side>
    9		todo ~ que
    -9		trabajo
    9		two
    9		until i
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
    -9		who <be>
    -9		who do
    -9		who do i
    -9		with ~ <my>
    -9		with ~ <part>
    9		with ~ headache
    -9		without <the>
    -9		without it
    -9		woke up
    9		worse and
    9		worse and worse
    -9		worse ~ <my>
    9		would not
    -9		would ~ <become>
    9		would ~ say
    -9		wrong person
    -9	persistent_beyond_72h:28	y <the>
    -9		y ~ .
    9		ya ~ <part>
    -9		ya ~ duele
    9	weakness:-5	yes ~ <part>
    9		you ~ it
    -9		your
    9	sharp_pain:20	zaps
    -8	sharp_pain:70 worsening:4	# & #
    8		# & [en309]
    8		# <time> and
    8		# ~ <feel>
    8		# ~ <time>
    8		# ~ if
    8		# ~ please
    -8		# ~ sharp
    -8	sharp_pain:-6 weakness:-4 numbness:-7 persistent_beyond_72h:-35 history_disc:-5 osteoporosis:-10 saddle_numbness:-1 calf_swelling:-4 faint_dizzy:-2 allergic_reaction:-14 emergency:-3 self_harm:-30	,
    -8		, & [en1018]
    8		, & [en101]
    8	history_injury:14	, & [en474]
    8		, & [en660]
    8		, & [en853]
    -8	sharp_pain:-7 weakness:16	, & [en966]
    8	tingling:12	, & [es106]
    8		, & [es29]
    -8		, & [es58]
    -8	sharp_pain:2 weakness:31	, & [es982]
    -8		, <part> <be>
    8		, <part> to
    8		, <side> <part>
    8		, <the> #
    -8		, and <the>
    8		, could not
    -8		, just <the>
    -8		, otherwise
    -8		, so
    -8		, ~ <time>
    8		, ~ agony
    8		, ~ ahi
    8	weakness:23	, ~ just
    8		, ~ when
    8		, ~ yesterday
    8	sharp_pain:-12 weakness:13	. & ,
    8		. & [en181]
    -8		. & [en746]
    8		. & [es44]
    -8		. & [es950]
    8		. and
    -8		. i will
    -8		. just
    -8		. sharp pain
    8		. sorry
    8		. thank
    8		. thank you
    -8		. thanks
    8		. ~ <day>
    8		. ~ last
    8		. ~ lovely
    8		. ~ massage
    8		. ~ ok
    -8		. ~ since
    -8		/^aft/
    -8		/^afte/
    8		/^ahi$/
    8		/^ahi/
    8	chest_breath:191	/^air/
    -8		/^avi/
    -8		/^bana/
    8		/^bec/
    -8		/^bes/
    8		/^bigg/
    -8		/^bil/
    -8		/^bill/
    8		/^bits/
    -8		/^bore/
    -8		/^box/
    8	weakness:144	/^buc/
    8	weakness:53	/^buck/
    8		/^bump/
    8		/^cale/
    -8		/^calm/
    -8		/^caso/
    -8		/^comm/
    -8		/^coul/
    8	numbness:-34 persistent_beyond_72h:-2 allergic_reaction:3	/^cr/
    8	pregnancy_symptom:3	/^cra/
    -8		/^creo/
    8		/^cut/
    8		/^dan$/
    8	radiating_pain:-6 numbness:50	/^dead/
    8		/^dial/
    8		/^dic/
    8		/^dice/
    -8		/^dio/
    8		/^dos/
    8	weakness:23	/^dra/
    -8		/^duer/
    8		/^eas/
    8		/^eig/
    8		/^eigh/
    -8		/^esp/
    -8		/^estu/
    8		/^excr/
    -8		/^fell/
    8		/^gas/
    8	sharp_pain:24 weakness:57	/^gi/
    8	sharp_pain:-25 weakness:-10 worsening:33 persistent_beyond_72h:-28 history_injury:-20 osteoporosis:-8 bladder_bowel:-3 severe_headache:-23	/^go/
    -8		/^him$/
    -8		/^hm/
    -8		/^hmm$/
    -8		/^hmm/
    8		/^hop/
    8	tingling:18	/^hor/
    -8		/^hous/
    8	weakness:-25 numbness:-20 tingling:-17 persistent_beyond_72h:1 history_injury:17 saddle_numbness:-11 calf_swelling:-17 fever:-23 severe_bruising:-1	/^hur/
    8	weakness:-3 numbness:-5 persistent_beyond_72h:9 history_injury:17 calf_swelling:-4 faint_dizzy:-8 severe_bruising:-5 emergency:-15	/^hurt/
    8	tingling:-1	/^jus/
    -8		/^kep/
    -8		/^kept/
    8	sharp_pain:24	/^knif/
    -8		/^lon/
    -8		/^long/
    8		/^lum/
    8	chest_breath:67	/^lun/
    8		/^lunc/
    -8		/^mai/
    8	worsening:72	/^mas$/
    8		/^mis/
    8		/^miss/
    -8		/^moli/
    8		/^mue/
    8	self_harm:2	/^my/
    8	self_harm:4	/^mys/
    8	self_harm:6	/^myse/
    -8		/^nada/
    -8		/^nex/
    -8		/^next/
    -8		/^nop/
    -8		/^nope/
    -8		/^nor$/
    8	sharp_pain:-7 bladder_bowel:-1 emergency:20	/^now$/
    -8		/^nume/
    -8		/^old$/
    -8		/^old/
    -8		/^op/
    8		/^oth/
    8		/^othe/
    8		/^palm/
    8		/^pen$/
    8		/^peri/
    -8		/^pesa/
    8		/^ph/
    8		/^phy/
    8		/^phys/
    8		/^poq/
    8		/^poqu/
    8	sharp_pain:76	/^pun/
    -8		/^rara/
    8		/^real/
    8	sharp_pain:-28	/^ru/
    -8		/^sab/
    8		/^salv/
    8		/^sat$/
    -8		/^sch/
    -8		/^serv/
    8		/^sha/
    -8	persistent_beyond_72h:100	/^shif/
    8	fever:18	/^shiv/
    8	sharp_pain:-5 weakness:-15 numbness:8 saddle_numbness:22	/^sien/
    -8		/^sign/
    -8		/^sing/
    -8		/^sli/
    8		/^soli/
    8		/^subi/
    8		/^sud/
    8		/^sudd/
    8		/^swa/
    -8		/^tak/
    -8		/^thes/
    8		/^thum/
    -8		/^ties/
    8		/^torc/
    -8		/^tota/
    -8		/^trea/
    8	pregnancy_symptom:163	/^tri/
    -8		/^tuve/
    8	sharp_pain:7 tingling:-32 persistent_beyond_72h:-55	/^tw/
    -8		/^used/
    -8		/^vani/
    8	chest_breath:92	/^whee/
    8		/^wipe/
    -8		/^yell/
    8		/^yet$/
    8		/^yet/
    8		/abia$/
    8		/able/
    -8		/abr/
    -8		/abria/
    8	sharp_pain:-2 radiating_pain:-3 weakness:-3 pregnancy_symptom:-51 calf_swelling:-18	/ack/
    8	weakness:-8 severe_headache:-9	/ada$/
    8	sharp_pain:-12 radiating_pain:-4 persistent_beyond_72h:8	/ado/
    -8		/afte/
    -8		/after/
    -8		/ager$/
    -8		/ager/
    -8		/ages$/
    -8		/ages/
    -8		/agua$/
    8		/aig/
    -8	worsening:17 severe_bruising:-6	/ain$/
    8		/aiti/
    8		/aitin/
    8	fever:47	/alent/
    -8		/alir$/
    -8		/alir/
    8	radiating_pain:17 numbness:17	/alo/
    8	radiating_pain:18	/alon/
    8		/alvo$/
    8		/alvo/
    -8		/am$/
    8		/amedi/
    8		/amino/
    8		/ampi/
    8		/ampin/
    -8		/ana$/
    -8		/ana/
    8		/anch/
    8	sharp_pain:-4 radiating_pain:-29 weakness:-4 numbness:1 tingling:15 worsening:-11 persistent_beyond_72h:-43 history_disc:-12 osteoporosis:-5 pregnancy_symptom:-1 bladder_bowel:-19 severe_headache:-25 allergic_reaction:-20 severe_bruising:-8 emergency:-29 self_harm:-56	/and/
    8	emergency:75	/ang$/
    -8		/anged/
    -8		/anish/
    -8		/anke/
    -8		/ann/
    8	sharp_pain:-26 radiating_pain:-36 weakness:-20 numbness:-17 persistent_beyond_72h:-41 saddle_numbness:-21 severe_headache:-54 faint_dizzy:-9 allergic_reaction:-19 severe_bruising:-38 emergency:-25	/ant/
    -8		/appea/
    8		/arab/
    8		/arabl/
    8		/aram/
    8		/arame/
    8		/aread/
    -8		/aren/
    -8		/arg/
    -8		/ario$/
    -8	sharp_pain:-28 weakness:-10	/aro/
    -8	weakness:62 saddle_numbness:4	/arr/
    -8		/arrie/
    8	chest_breath:27	/asp/
    8	worsening:54	/ast/
    -8		/ater$/
    8		/athe$/
    -8		/azi/
    8		/bber/
    -8		/bbis/
    -8		/bbish/
    8		/beara/
    8		/bec/
    -8		/bendi/
    8		/bigg/
    8		/biggi/
    -8	sharp_pain:19	/blade/
    -8		/bore/
    -8		/bored/
    -8		/bria$/
    -8		/bria/
    8		/buc/
    8		/buck/
    8	pregnancy_symptom:7	/bump/
    8		/calen/
    -8		/calm/
    -8		/car$/
    -8		/case$/
    -8		/case/
    -8		/caso/
    8		/chis/
    -8		/cier/
    8	severe_headache:69	/cla/
    -8		/cli/
    -8		/comf/
    -8		/comfo/
    -8		/comm/
    -8		/coul/
    -8		/could/
    -8		/creo$/
    -8		/creo/
    8		/cto/
    -8		/cuer/
    8		/cut/
    8		/dden$/
    8		/dden/
    8	weakness:-3 numbness:81 saddle_numbness:25	/dead/
    8		/dent$/
    8		/dice/
    -8		/dio/
    -8		/dnes/
    8		/dou/
    -8		/dress/
    -8		/driv/
    -8		/drivi/
    -8		/duer/
    -8	numbness:128 tingling:99	/duerm/
    8		/eara/
    8		/earab/
    -8		/east$/
    -8		/east/
    -8	chest_breath:3	/eav/
    8		/ech/
    8		/edia$/
    8		/eems/
    8		/eeps$/
    8		/eeps/
    8	severe_bruising:19	/egr/
    -8		/egue/
    -8		/eha/
    8	weakness:-22 persistent_beyond_72h:-5 calf_swelling:-9	/el$/
    8		/eles/
    8		/eless/
    -8		/ellin/
    8		/elly/
    8		/eme/
    8	sharp_pain:-23 radiating_pain:-5	/engo/
    -8	sharp_pain:7 severe_bruising:30	/eno/
    -8	numbness:-2	/ent$/
    8		/ente$/
    -8		/ents$/
    -8		/ents/
    8		/entur/
    8		/epa/
    -8		/ept/
    8	self_harm:7	/era/
    -8		/erdid/
    -8	sharp_pain:2 worsening:-26 history_injury:-4	/ere/
    -8		/erent/
    -8		/erf/
    8		/erna$/
    8		/erte/
    8		/erve$/
    -8		/erwa/
    -8		/erwar/
    8		/escal/
    -8		/estu/
    8		/eter/
    -8		/ethi/
    -8	tingling:6	/ethin/
    -8		/ew$/
    8	sharp_pain:51	/excr/
    8	sharp_pain:24	/excru/
    -8		/ext$/
    -8	history_injury:4	/fell/
    8		/fen$/
    -8	bladder_bowel:-6	/ff$/
    8		/fore/
    -8		/fte/
    -8		/fter/
    -8		/fterw/
    8	sharp_pain:-29 numbness:-97 tingling:-11 faint_dizzy:-14 emergency:83	/gen/
    -8		/genci/
    8		/ggi/
    8		/ggie$/
    8		/ggie/
    8		/gie$/
    8		/gives/
    -8		/gn$/
    -8		/good$/
    8		/gres/
    -8		/gua$/
    8	sharp_pain:-4 numbness:-11 worsening:-15	/gue/
    8		/habia/
    -8		/hance/
    8	sharp_pain:-6 numbness:2 tingling:2	/hand$/
    -8		/happ/
    -8		/hec/
    -8		/heet/
    -8		/hem/
    -8		/hese$/
    -8		/hese/
    -8	persistent_beyond_72h:32	/hif/
    -8	persistent_beyond_72h:12	/hift/
    -8		/him$/
    8		/hin$/
    -8	numbness:15 worsening:-2 saddle_numbness:54	/hing$/
    8		/hinki/
    8	sharp_pain:8	/hip$/
    8		/hit/
    8	fever:7	/hiver/
    -8		/hmm$/
    -8		/hmm/
    -8	sharp_pain:-11	/ho$/
    -8		/hortn/
    -8		/hous/
    -8		/house/
    8	sharp_pain:7 weakness:-7 numbness:-10 tingling:-11 persistent_beyond_72h:27 saddle_numbness:-9 emergency:-1	/hurt/
    8		/hys/
    8		/hysi/
    8		/hysio/
    8	radiating_pain:215	/iatic/
    -8		/ibly$/
    -8		/ibly/
    8		/icing/
    -8	tingling:29	/ies/
    8		/iggie/
    -8		/ign$/
    8		/ijo/
    8	numbness:35	/inge/
    8		/ino$/
    -8		/inter/
    -8		/ione/
    8		/ique/
    8		/ira/
    -8	numbness:-7 worsening:-10 history_injury:-21	/is$/
    -8		/iscu/
    -8		/iss/
    8		/itc/
    8		/itte/
    -8		/ived$/
    -8		/ived/
    8		/ivir$/
    8		/ivir/
    -8		/je$/
    8		/jus/
    8	tingling:-1	/just$/
    8	faint_dizzy:12	/keep$/
    -8		/kep/
    -8		/kept$/
    -8		/kept/
    8		/kin$/
    8		/knif/
    8	sharp_pain:17	/knife/
    8		/lav/
    8		/led$/
    8		/led/
    8	weakness:-64 numbness:40 tingling:5	/lee/
    8		/leedi/
    8	fever:92	/lentu/
    -8		/lest/
    -8		/lir$/
    -8		/lir/
    8		/lls$/
    8		/lls/
    -8	radiating_pain:43 numbness:26	/lon/
    8		/long$/
    -8	numbness:12	/long/
    8		/look$/
    8		/loor$/
    8	history_disc:49	/lum/
    8		/lun/
    8		/lunc/
    8		/lunch/
    -8		/lwa/
    -8		/lway/
    -8		/man$/
    -8		/mand/
    8		/marea/
    -8		/mero$/
    -8		/mero/
    8	pregnancy_symptom:84 bladder_bowel:24	/mes/
    -8		/meth/
    -8	tingling:5	/methi/
    -8		/mfo/
    -8		/mfor/
    -8		/mfort/
    8	numbness:7	/mido$/
    -8	sharp_pain:-24 tingling:3	/mig/
    8		/mino$/
    8		/mino/
    8		/miss/
    -8		/mm$/
    -8		/moli/
    -8		/molid/
    8	sharp_pain:-8 worsening:3 persistent_beyond_72h:-46	/more/
    8		/mue/
    8		/mys/
    8	self_harm:3	/myse/
    8	self_harm:56	/mysel/
    8	weakness:-2 numbness:-22 tingling:-6 pregnancy_symptom:-10 saddle_numbness:17 fever:-3 faint_dizzy:-6 emergency:-6	/na$/
    -8		/nage/
    -8		/nager/
    8		/nate/
    -8		/ncom/
    8		/nday/
    8	severe_headache:12	/ndin/
    8	severe_headache:32	/nding/
    -8	numbness:3	/ness$/
    -8		/ness/
    8		/nev/
    8		/neve/
    8		/never/
    -8		/nex/
    -8		/next$/
    -8		/next/
    8	sharp_pain:1	/nif/
    8		/nife$/
    8		/nife/
    8		/nner$/
    8		/nner/
    -8	fever:18	/noc/
    -8		/nop/
    -8		/nope$/
    -8		/nope/
    -8		/nor$/
    8		/norm/
    -8		/ntest/
    -8		/nume/
    -8		/numer/
    8		/obo/
    8		/ofen$/
    -8	weakness:-25 numbness:14	/oke$/
    -8		/olest/
    8		/olid$/
    8	sharp_pain:12	/olt$/
    -8		/ometh/
    -8		/omf/
    -8		/omfo/
    -8		/omfor/
    -8		/omm/
    8	history_disc:18	/omy$/
    8	history_disc:9	/omy/
    -8		/onten/
    8		/oqui/
    8		/oquit/
    8		/ord/
    -8		/ortne/
    -8		/oser$/
    -8		/oser/
    -8		/otal/
    8		/ouch$/
    -8	self_harm:25	/ould$/
    -8	worsening:10 severe_bruising:8	/our$/
    -8		/ouse$/
    8		/ovem/
    8		/oveme/
    -8		/ovi/
    8	sharp_pain:9 tingling:-2 persistent_beyond_72h:13 allergic_reaction:-6 self_harm:-22	/pain$/
    -8		/paint/
    8	sharp_pain:12 weakness:-45	/pal/
    8		/palm/
    8		/panto/
    8		/param/
    -8		/parti/
    8		/pasa$/
    -8		/pear/
    -8		/peare/
    8		/pen$/
    8	sharp_pain:-3 weakness:35	/pen/
    8		/pens/
    -8		/pesa/
    8		/phy/
    8		/phys/
    8		/physi/
    8	sharp_pain:6	/pic/
    8		/pica/
    8	tingling:-5	/ping$/
    8		/pit/
    -8		/poc/
    -8		/poco/
    8		/poq/
    8		/poqu/
    8		/poqui/
    8		/porta/
    -8		/ppea/
    -8		/ppear/
    -8	weakness:6	/ppin/
    -8		/pto/
    -8	worsening:5	/quit/
    8		/racti/
    -8		/radi/
    8		/raig/
    8	weakness:40	/rais/
    8		/ramed/
    8		/rampi/
    -8		/rara/
    8	sharp_pain:-5 worsening:-3 persistent_beyond_72h:-9	/raz/
    8		/rdi/
    -8		/rdid/
    8		/real/
    -8		/rece/
    -8	pregnancy_symptom:72	/reg/
    -8		/rei/
    -8		/rese/
    -8		/rett/
    8		/rible/
    -8		/rio$/
    8		/rir$/
    -8		/rito/
    -8	saddle_numbness:9	/riv/
    -8		/rivi/
    -8		/rivin/
    -8		/rle/
    8		/rly$/
    8		/rly/
    8	numbness:22 worsening:-3 emergency:-10	/rme/
    8	fever:1	/rmo/
    8	radiating_pain:51	/rna$/
    8		/rol$/
    8		/rove/
    8	faint_dizzy:102	/rtig/
    -8		/rtnes/
    -8		/rubbi/
    8	weakness:-48 chest_breath:7	/run/
    -8		/salir/
    8		/salv/
    8		/salvo/
    -8		/sappe/
    8		/sat$/
    8		/sco$/
    8		/sco/
    -8		/sea$/
    8	self_harm:24	/ser/
    -8		/servi/
    8		/ses$/
    8	sharp_pain:47 weakness:-8	/sha/
    -8		/shee/
    -8		/sheet/
    -8		/shif/
    -8	persistent_beyond_72h:5	/shift/
    8		/shin/
    8		/shiv/
    8	fever:76	/shive/
    -8		/sign/
    8		/sit$/
    8	weakness:11	/sol/
    8		/soli/
    8		/solid/
    8	weakness:-15 numbness:-31 faint_dizzy:23 allergic_reaction:-11 emergency:-36	/sta/
    -8		/stop/
    8		/subi/
    8	chest_breath:3	/subir/
    8		/sud/
    8		/sudd/
    8		/sudde/
    8		/swa/
    -8		/talk$/
    -8	persistent_beyond_72h:35 allergic_reaction:59	/tam/
    -8		/tari/
    -8		/tario/
    8	sharp_pain:19	/taz/
    -8		/tbal/
    -8		/tball/
    8		/tched/
    8	worsening:141	/tensi/
    -8		/terwa/
    -8		/thes/
    -8		/these/
    8	bladder_bowel:1	/thou/
    8		/thum/
    -8		/ti$/
    -8		/tid/
    8	weakness:-20 numbness:-40 bladder_bowel:-8 calf_swelling:-7 fever:-2 severe_headache:-16 faint_dizzy:-34 allergic_reaction:-6 emergency:-15	/ting/
    -8		/tne/
    8		/tomy$/
    8	history_disc:50	/tomy/
    -8	faint_dizzy:7	/top/
    8		/torc/
    8		/torci/
    -8		/tota/
    -8		/total/
    -8		/tou/
    8		/traig/
    -8		/treat/
    8	bladder_bowel:68	/tro/
    8		/trol$/
    8		/ubber/
    -8		/ubbi/
    -8		/ubbis/
    8	chest_breath:5	/ubir$/
    8		/ubir/
    8		/udd/
    8		/udde/
    8		/udden/
    -8	sharp_pain:11	/udo/
    -8	tingling:8	/uerm/
    8		/uert/
    8	persistent_beyond_72h:-1	/uie/
    8	self_harm:33	/uiero/
    -8	self_harm:24	/uld$/
    -8		/ull/
    -8		/umer/
    -8		/umero/
    8		/unch/
    -8		/unt$/
    8		/unta/
    -8		/upe/
    -8		/ur$/
    -8	numbness:33	/urm/
    -8	numbness:8	/urmi/
    -8		/use$/
    8	emergency:2	/uth$/
    -8		/vani/
    -8		/vanis/
    8		/veme/
    8		/vemen/
    -8		/veni/
    8	sharp_pain:46	/vid/
    8		/vir$/
    -8	faint_dizzy:53	/vis/
    8		/vivir/
    -8		/voi/
    8		/waiti/
    8	numbness:29	/wake/
    8	saddle_numbness:63	/wipe/
    8	sharp_pain:24	/xcr/
    8		/xcru/
    -8		/xt$/
    -8		/yell/
    -8		/yello/
    8		/yet$/
    8		/yet/
    8		/ysel/
    8		/yself/
    8		/ysi/
    8		/ysio$/
    8		/ysio/
    -8		/zar/
    8		: & .
    8		: no .
    -8		<be> <be>
    -8		<be> <become> now
    -8		<be> <my> <be>
    -8		<be> <the> touch
    -8		<be> <the> wee
    8		<be> at
    8		<be> con dolor
    -8		<be> dolor ni
    8		<be> en urgencias
    8		<be> fine ,
    -8		<be> just
    -8		<be> off
    -8		<be> pain in
    8		<be> really
    -8		<be> strong
    -8		<be> well
    8	radiating_pain:13 numbness:-25 tingling:19 chest_breath:37 severe_headache:3	<be> ~ <my>
    8	persistent_beyond_72h:28	<be> ~ dolor
    8		<be> ~ dormido
    -8		<be> ~ ever
    8		<be> ~ fiebre
    8		<be> ~ if
    -8		<be> ~ nothing
    8		<be> ~ of
    -8		<be> ~ poco
    -8		<be> ~ pregnant
    -8		<be> ~ tingling
    8		<be> ~ tonight
    -8		<be> ~ weakness
    8		<become> <the> better
    -8		<become> ~ .
    -8		<count> <time> and
    -8		<count> with
    -8		<day> at
    -8		<day> ~ sharp
    8	numbness:127	<feel> <the>
    8		<feel> anything
    -8		<feel> fine
    -8		<feel> in
    -8		<feel> ~ good
    8		<feel> ~ of
    8		<feel> ~ thing
    8		<have> it
    8		<have> lost
    -8		<have> not <have>
    8		<have> worse
    8		<have> ~ accident
    8		<have> ~ yesterday
    8	radiating_pain:7	<my> <part> and
    8		<my> asap
    8	sharp_pain:17	<my> dan
    -8		<my> encuentro
    8		<my> massage
    -8		<my> number
    -8	numbness:21	<my> ~ <become>
    -8		<my> ~ can
    -8		<my> ~ down
    -8		<my> ~ favor
    -8		<my> ~ from
    -8		<my> ~ hurts
    8		<my> ~ noticed
    -8	weakness:7	<my> ~ up
    -8	numbness:32	<part> <become>
    -8		<part> <time>
    -8		<part> aches
    8		<part> como
    8		<part> in <my>
    8		<part> no <my>
    -8		<part> to full
    -8		<part> today
    -8		<part> ~ came
    -8		<part> ~ down
    -8		<part> ~ great
    8		<part> ~ hurts
    -8		<part> ~ mas
    -8		<part> ~ more
    -8		<part> ~ never
    8		<part> ~ ni
    -8		<part> ~ normal
    -8	weakness:53 faint_dizzy:-8	<part> ~ on
    -8		<part> ~ put
    8		<part> ~ que
    8	weakness:5	<part> ~ since
    8		<part> ~ stop
    -8		<part> ~ they
    8		<part> ~ twice
    8		<part> ~ where
    -8		<person> ~ <have>
    8		<side> .
    -8		<side> <part> since
    -8		<side> since
    -8	tingling:61	<side> ~ .
    8		<side> ~ and
    -8		<side> ~ in
    8		<side> ~ it
    8	sharp_pain:13	<the> <be>
    8		<the> <part> como
    -8		<the> <part> for
    -8		<the> <part> pain
    -8		<the> <time> ,
    8		<the> bit ,
    -8		<the> chance
    8		<the> fist
    -8		<the> list
    8		<the> pen
    -8		<the> poco
    8		<the> point in
    -8		<the> sheet
    8	tingling:15	<the> tingling
    -8	numbness:31 tingling:-9 worsening:-29 pregnancy_symptom:23 saddle_numbness:31 calf_swelling:5 emergency:3	<the> ~ <be>
    8	sharp_pain:15 radiating_pain:5 tingling:17 persistent_beyond_72h:12 history_disc:20 severe_headache:33 faint_dizzy:10 severe_bruising:15	<the> ~ <my>
    8		<the> ~ afraid
    -8		<the> ~ bother
    -8		<the> ~ call
    8		<the> ~ every
    8		<the> ~ hot
    8		<the> ~ hoy
    8		<the> ~ massage
    -8	self_harm:21	<the> ~ on
    8		<the> ~ she
    -8		<the> ~ sore
    -8		<the> ~ woke
    8		<the> ~ worse
    -8		<time> , it
    8		<time> it <be>
    -8		<time> ~ as
    8		<time> ~ by
    -8		<time> ~ it
    8		<time> ~ sore
    -8		? & [en522]
    -8		? & [en58]
    8		? & [en746]
    8		? yes
    8		? ~ i
    -8		[en1002] & [en157]
    8	sharp_pain:34 numbness:57	[en1002] & [en37]
    -8		[en1002] & [en493]
    -8		[en1002] & [en551]
    -8		[en1002] & [en650]
    -8	sharp_pain:26 emergency:15	[en1002] & [en869]
    -8		[en1002] & tingling
    8		[en1017]
    8		[en1018] & [en121]
    -8		[en1018] & [en181]
    8		[en1018] & [en508]
    -8		[en1018] & [en522]
    -8		[en1018] & [en551]
    -8		[en1018] & [en633]
    -8		[en1018] & [en810]
    -8		[en1020] & [en1013]
    -8		[en1020] & [en47]
    -8		[en1020] & [en58]
    8		[en1020] & [en602]
    -8		[en1020] & [en805]
    -8	sharp_pain:2 weakness:17 saddle_numbness:15	[en1020] & [en869]
    -8		[en1020] & sciatica
    8		[en106] & [en19]
    -8		[en106] & [en682]
    -8		[en106] & [en966]
    8		[en106] & [en989]
    -8		[en118] & [es503]
    -8		[en118] & [es870]
    8		[en11] & [en127]
    8	sharp_pain:14 worsening:91	[en11] & [en215]
    -8		[en11] & [en252]
    8	faint_dizzy:3	[en11] & [en63]
    -8	radiating_pain:38 history_injury:6 saddle_numbness:14	[en11] & [en966]
    -8		[en11] & lol
    8		[en11] & tingling
    -8		[en121] & [en28]
    8		[en121] & [en60]
    8		[en121] & [en966]
    8		[en122] & [en251]
    -8		[en124] & [en37]
    8		[en124] & [en810]
    -8		[en12] & [en234]
    8		[en12] & [en810]
    -8		[en12] & [en999]
    -8		[en143] & [en11]
    8		[en143] & [en362]
    -8		[en148] & ,
    8		[en148] & [en890]
    8		[en15] & [en874]
    8		[en167]
    -8		[en170] & [en234]
    -8	emergency:30	[en170] & [en60]
    8		[en181] & [en218]
    -8		[en181] & [en890]
    -8		[en185] & [en1020]
    -8		[en19] & [en207]
    8		[en19] & [en660]
    -8		[en19] & [en935]
    8		[en19] & tuesday
    8		[en202] & [en317]
    -8		[en202] & [en468]
    -8		[en20] & [en218]
    8		[en20] & [en469]
    -8		[en20] & [en967]
    -8		[en212] & [en19]
    8		[en212] & [en490]
    8		[en212] & [en551]
    -8		[en213] & [en28]
    -8		[en215] & [en474]
    8		[en218] & [en123]
    -8		[en234] & [en218]
    8	bladder_bowel:37	[en234] & [en266]
    -8		[en234] & [en28]
    8		[en234] & [en565]
    -8		[en234] & [en60]
    -8		[en234] & [en682]
    -8		[en250] & [en84]
    -8		[en251] & ,
    -8		[en251] & [en1018]
    -8		[en251] & [en253]
    -8		[en251] & [en341]
    8		[en251] & [en442]
    8		[en251] & [en461]
    -8	persistent_beyond_72h:39	[en251] & [en551]
    -8	history_disc:7 history_injury:33	[en251] & [en60]
    8	weakness:-23 allergic_reaction:33	[en251] & [en633]
    8	weakness:-38 allergic_reaction:-1	[en251] & [en762]
    -8		[en251] & [en807]
    8		[en252] & [en1018]
    8		[en252] & [es182]
    -8		[en255]
    8		[en266] & ,
    8		[en266] & [en85]
    -8		[en28] & [en333]
    8		[en28] & [en362]
    8		[en28] & numbness
    -8		[en293]
    8		[en309] & [en1018]
    -8		[en317] & [en810]
    8		[en317] & soreness
    8		[en362] & [en181]
    -8		[en362] & [en660]
    8	bladder_bowel:6	[en378] & [en101]
    -8		[en378] & [en490]
    8		[en378] & [en778]
    -8		[en37] & ?
    8		[en37] & [en12]
    8		[en37] & [en39]
    -8		[en37] & [en653]
    8		[en380] & [en19]
    8		[en394] & [en19]
    -8		[en394] & [en42]
    -8		[en39] & [en212]
    -8		[en39] & [en980]
    -8		[en3] & [en581]
    -8		[en3] & [en613]
    -8		[en404] & [en1002]
    8		[en404] & [en148]
    -8		[en404] & [en490]
    8		[en426] & [en380]
    -8		[en426] & [en85]
    8		[en42] & #
    8		[en455] & [en28]
    -8		[en458]
    8		[en458] & .
    -8		[en458] & [en20]
    8		[en461] & [en60]
    8		[en468] & [en1018]
    -8		[en468] & [en212]
    8		[en468] & [en426]
    8		[en468] & [en805]
    8		[en474] & #
    8		[en474] & [en474]
    -8		[en474] & [en869]
    8		[en479] & [en746]
    8	bladder_bowel:36	[en490] & [en234]
    8		[en490] & [en325]
    -8		[en490] & [en461]
    -8		[en490] & [en477]
    8		[en490] & [en581]
    -8		[en490] & [en653]
    -8		[en490] & [en957]
    -8	bladder_bowel:14	[en490] & [en966]
    -8		[en490] & [en980]
    -8		[en490] & tingling
    -8		[en493] & [en170]
    -8		[en507] & ,
    8		[en508] & [en490]
    8		[en508] & [en682]
    8		[en511] & [en11]
    -8		[en522] & [en124]
    8		[en522] & [en12]
    8		[en522] & [en602]
    -8		[en522] & [en709]
    8		[en533]
    -8		[en549] & [en1020]
    -8		[en551] & [en37]
    8		[en551] & [en693]
    -8		[en551] & [en890]
    -8		[en58] & [en709]
    8		[en58] & [en869]
    -8		[en602] & [en124]
    8		[en602] & [en251]
    8		[en60] & [en253]
    -8		[en60] & [en378]
    -8		[en60] & [en490]
    -8		[en60] & [en954]
    -8		[en613] & [en101]
    -8		[en613] & [en37]
    -8		[en613] & [en805]
    8		[en613] & [en84]
    8		[en618] & [en1002]
    -8		[en618] & [en362]
    8		[en633] & [en1002]
    -8		[en633] & [en116]
    8		[en633] & [en127]
    8		[en633] & [en12]
    8		[en633] & [en234]
    8		[en633] & [en613]
    -8		[en633] & [en660]
    8		[en634] & [en170]
    8		[en634] & [en218]
    -8		[en634] & [en618]
    -8		[en63] & [en157]
    8	numbness:6	[en650] & [en11]
    8		[en650] & [en461]
    8		[en650] & [en602]
    8		[en650] & [en653]
    8		[en650] & [en810]
    8		[en650] & [en954]
    8		[en660]
    8	numbness:68	[en660] & [en1002]
    8		[en660] & [en474]
    -8		[en660] & [en551]
    8		[en661] & ,
    8		[en661] & [en762]
    -8		[en677] & [en12]
    8		[en679]
    8		[en682] & [en1018]
    -8		[en682] & [en234]
    -8		[en682] & [en252]
    8		[en682] & [en439]
    -8		[en682] & [en805]
    -8	faint_dizzy:12	[en682] & [en874]
    8		[en682] & bruises
    8		[en693] & [en1002]
    -8		[en693] & [en19]
    8		[en693] & [en426]
    8		[en693] & [en474]
    8		[en693] & [en746]
    -8		[en698] & [en980]
    -8	sharp_pain:8	[en709]
    8		[en709] & [en181]
    8		[en709] & [en618]
    8		[en742]
    -8		[en746] & .
    -8		[en746] & [en250]
    -8		[en746] & [en762]
    8		[en762] & [en12]
    8	weakness:23	[en762] & [en966]
    -8		[en762] & fading
    8		[en778] & [en949]
    -8		[en789] & [en11]
    -8		[en805] & [en468]
    8	sharp_pain:32	[en807] & [en60]
    -8		[en807] & [en633]
    -8		[en807] & [en762]
    -8		[en807] & [en874]
    8		[en810] & [en1013]
    -8		[en810] & [en212]
    -8	radiating_pain:89	[en810] & [en251]
    -8		[en810] & [en37]
    8		[en810] & [en399]
    8	radiating_pain:-6	[en810] & [en490]
    8		[en810] & [en508]
    -8		[en810] & [en999]
    -8		[en810] & ache
    8		[en84] & [en490]
    8		[en84] & [en810]
    -8		[en853] & [en709]
    -8		[en85] & ,
    8	weakness:4	[en85] & [en1002]
    -8		[en85] & [en250]
    8		[en869] & [en101]
    8		[en869] & [en121]
    -8		[en869] & [en124]
    8		[en869] & [en650]
    8		[en869] & [en653]
    -8	sharp_pain:2	[en869] & [en682]
    -8		[en869] & [en853]
    -8		[en869] & [en997]
    8		[en874] & [en181]
    8		[en874] & [en58]
    -8		[en874] & [en650]
    8	sharp_pain:-3	[en874] & [es362]
    8		[en874] & [es49]
    -8		[en889] & [en251]
    8		[en889] & [en634]
    8		[en889] & [en869]
    8		[en890] & #
    -8		[en890] & [en20]
    -8		[en890] & numbness
    -8		[en906] & [en869]
    8		[en90] & [en60]
    -8		[en917] & [en682]
    -8		[en935] & [en810]
    8		[en935] & [en869]
    8		[en938] & #
    -8		[en938] & [en1002]
    -8	numbness:10 self_harm:-5	[en93]
    8		[en949] & [en1002]
    -8		[en949] & [en121]
    -8		[en949] & [en426]
    -8		[en954] & [en437]
    -8		[en954] & [en602]
    8		[en957] & [en20]
    8		[en957] & [en682]
    -8		[en957] & [en810]
    8	sharp_pain:-17 bladder_bowel:41 faint_dizzy:5	[en966] & [en11]
    8		[en966] & [en124]
    -8		[en966] & [en469]
    -8		[en966] & [en84]
    -8		[en980] & [en1018]
    -8		[en980] & [en170]
    -8		[en980] & [en60]
    -8		[en980] & [en762]
    8		[en980] & [en84]
    -8		[en986] & [en215]
    8		[en986] & [en762]
    8		[en989] & [en1020]
    8		[en991] & [en1002]
    8		[en997] & [en1020]
    8		[en999] & [en1020]
    8		[es1023]
    8		[es106] & [es14]
    8		[es106] & [es1]
    -8		[es122] & [es198]
    -8		[es122] & [es823]
    8		[es13] & [es55]
    8		[es13] & [es878]
    8		[es14] & [es318]
    -8		[es150] & ,
    8		[es182] & [en106]
    -8		[es182] & [en551]
    8		[es182] & [en889]
    -8		[es182] & [es2]
    8		[es182] & [es342]
    8		[es182] & [es951]
    8		[es182] & aguanto
    8		[es182] & biggie
    8		[es1] & [es502]
    8		[es214] & [en19]
    -8		[es214] & [es427]
    8		[es214] & [es438]
    8		[es214] & [es591]
    -8		[es214] & [es694]
    8		[es230] & [es13]
    8		[es253] & [es54]
    8		[es253] & [es91]
    -8		[es254] & ,
    -8		[es254] & [es182]
    -8		[es26] & [es17]
    -8		[es26] & [es502]
    -8	chest_breath:24	[es29] & [es887]
    -8		[es2] & [es14]
    -8		[es2] & [es502]
    -8		[es311] & [es106]
    -8		[es311] & [es62]
    8		[es318]
    -8		[es438] & [en874]
    -8		[es438] & [es251]
    8		[es438] & [es42]
    -8		[es438] & [es887]
    -8		[es438] & hormigueo
    -8		[es443]
    -8	weakness:48	[es446]
    -8		[es446] & ,
    -8		[es486] & [es1]
    -8		[es486] & [es502]
    -8		[es486] & [es870]
    8	weakness:14 numbness:-8 allergic_reaction:-20	[es502]
    -8		[es502] & [es375]
    -8		[es503] & [en874]
    8		[es503] & [es975]
    8		[es55] & [es234]
    8		[es55] & [es694]
    8		[es663]
    -8		[es694] & [es854]
    -8		[es699] & [es975]
    8		[es79] & [es13]
    -8		[es847] & [es106]
    -8		[es854] & [es54]
    8		[es854] & fiebre
    -8		[es854] & hormigueo
    8	faint_dizzy:54	[es870] & [en874]
    8		[es870] & [es182]
    -8		[es870] & [es887]
    8		[es878] & [es1]
    -8		[es878] & [es438]
    -8		[es878] & [es55]
    8		[es895] & [es362]
    -8		[es942]
    8		[es950] & [en19]
    8		[es950] & [es470]
    8		[es950] & [es758]
    8		[es950] & [es870]
    -8		[es950] & [es887]
    -8		[es950] & [es950]
    -8		[es982] & [es254]
    8	numbness:-19 tingling:-5 chest_breath:-4 fever:-30 allergic_reaction:-11 emergency:-72	[es998]
    8		[es998] & [en1014]
    -8		[es998] & [es182]
    -8		[es998] & [es887]
    8		a fist
    -8		about ~ of
    -8	radiating_pain:42	ache
    -8		ache & [en1002]
    -8		ache & [en234]
    8		aching & ,
    8		after the
    -8		afterwards
    8		agony & [en1002]
    -8		agony ~ ,
    8		ahi
    -8		al medico
    8		all ,
    -8		all ten
    8		also <my>
    8		also my
    8		also ~ <part>
    8		am #
    -8		am driving
    -8		am not
    8		and could
    8		and could not
    -8		and now
    -8		and ~ like
    -8		and ~ normal
    8		and ~ of
    8		another notch
    -8		arm ,
    -8		as <the>
    -8		away ~ <the>
    8		baby <be>
    8		baby is
    8		bad i
    -8	self_harm:53	be
    -8		before ~ and
    -8		better ~ worse
    8		biggie
    8		bit numb
    -8		bit tender
    8		bits
    8		bleeding
    8		both feet
    -8		breast
    8		breathe
    -8		bruise ~ <the>
    8		but ~ <part>
    8		but ~ <the>
    8		by ~ no
    8		cada hora
    -8		calambritos en
    -8		calambritos en <the>
    8		calentura
    8		calf & [en20]
    -8		call <the>
    -8		came to
    8		camino
    -8	weakness:30	can ~ <part>
    -8		carried
    -8		casi nada
    -8		chance
    8		coming out
    8	chest_breath:10	como ~ <the>
    8		control
    -8		could
    8		could ~ ask
    8		could ~ on
    -8		creo
    -8		cuanto ~ <the>
    8	sharp_pain:10	dan
    8		dan ~ <the>
    8		dan ~ en
    8		de # meses
    -8		de espalda
    -8		de ~ <my>
    8		desde anoche
    -8		desde hace
    -8		did not <become>
    8		did nothing for
    -8		different
    -8		disappeared
    -8		dizzy & ,
    -8		do if
    8		do not want
    8		dolor ~ con
    8		dolor ~ por
    -8		dormida ~ <the>
    -8		down <my>
    -8		down <my> <part>
    8	saddle_numbness:173	down there
    -8		driving
    8		duele ~ #
    8		eight
    8	weakness:-4 numbness:-1 worsening:-31 chest_breath:-6	en <the>
    8		ending it
    -8		estos
    -8		estoy segura
    -8		evening ~ it
    8	sharp_pain:1 worsening:4	every
    -8		feeling lovely
    -8		fell asleep
    8		floor
    8		for <be>
    8		for being
    -8		from ~ <time>
    -8		funny ~ in
    8		gets worse
    8		getting any
    8		gives
    -8		glass of
    -8		good
    8		good ~ and
    -8		got worse
    -8		grip <be>
    8		grip <have>
    8		grip has
    8		habia
    -8		hace meses
    -8		had pins
    -8		hasta ~ #
    -8		headache ~ <become>
    -8		him
    8		hives ~ <my>
    -8		hmm
    -8		honestly can
    -8		honestly can not
    8		honestly i
    8		hormigueo & [es982]
    -8		house
    8		hurts ~ <the>
    8		hurts ~ it
    8		i <be> #
    -8		i <be> driving
    -8		i <have> in
    -8		i do if
    8		i feel
    8		i know
    -8		i saw
    8		i should
    -8		i will
    -8	numbness:19	i ~ <feel>
    -8		i ~ better
    -8		i ~ good
    -8		i ~ or
    -8		i ~ over
    -8		i ~ pregnant
    8		i ~ so
    -8		i ~ today
    -8		i ~ well
    8		ibuprofen
    8		ibuprofen & [en11]
    8		in bed
    -8		in pain
    -8		in ~ <become>
    -8		in ~ room
    8	sharp_pain:-7 radiating_pain:12	into <my>
    8	sharp_pain:-1 radiating_pain:61	into my
    -8		is fading
    -8		is there
    8		it at <side>
    -8		it off
    8		it ~ away
    -8		je
    8		just
    8		just <the> bit
    8		just my
    8		just ~ <my>
    8		just ~ bit
    -8		just ~ to
    8		keep
    -8		kept
    8		knife
    8		la tengo
    -8		late+barely
    8		late+bastante
    -8		late+cuanto
    -8		late+disappeared
    -8		late+end
    -8		late+faded
    8		late+foot
    8		late+hay
    -8		late+life
    8		late+ok
    8		late+ten
    -8		late+though
    8		later ~ still
    -8		leave ~ <the>
    -8		less sore
    8		lift my
    8		lift the
    8		like it
    -8		like ~ did
    8		like ~ under
    -8		llevo ~ dolor
    -8		longer ~ ,
    8		look
    8	tingling:20	los dedos
    -8		lot ~ <my>
    8		make <the> fist
    8		make a
    -8		make it
    8		make ~ fist
    8	worsening:90 persistent_beyond_72h:-57	mas
    -8		mas ~ ayer
    -8		massage in <my>
    8		massage ~ <the>
    8		massage ~ nice
    -8		maybe ~ <be>
    8		me asap
    8	sharp_pain:19	me dan
    -8		me encuentro
    -8		me sigue
    8		media
    -8		molido
    8		monday
    8		more ~ .
    8		much as
    -8		my foot
    -8		my number
    8		myself
    8		myself ~ <the>
    8		nada de
    -8		nada mas
    8		needles ~ <time>
    -8		never ~ .
    -8		next
    -8		ni ~ ni
    -8		no . tingling
    -8		no <be> segura
    8		no biggie
    -8		no chest
    8		no pain ,
    8		no puedo respirar
    8		no quiero vivir
    8		no strength in
    -8	tingling:-61	no tingling
    8	numbness:16	no ~ ,
    8		no ~ aire
    8		no ~ either
    8	chest_breath:55	no ~ respirar
    8		no ~ than
    8		no ~ thanks
    8		no ~ vivir
    -8		nope
    -8		nope ~ nope
    -8		nor
    8		not <become> away
    8		not call
    8		not call it
    8		not getting
    8		not going
    -8		not hurt
    8		not lift <my>
    -8		not really say
    8		not want
    -8		not ~ best
    8		not ~ bit
    -8		not ~ in
    8		nothing for
    8		nothing for <the>
    8		nothing ~ come
    8		nothing ~ only
    8		noticed ~ <be>
    8	sharp_pain:-53 numbness:-11 tingling:-25 bladder_bowel:-16 saddle_numbness:-6	now
    -8		now and
    8		now please
    8		now than
    -8		numb on
    -8		numb on <the>
    -8		numbness & ,
    8		numbness :
    -8		numero
    8		of # and
    8		of ten
    -8		of ~ .
    8		of ~ no
    8		of ~ now
    8		of ~ pain
    8		off ~ not
    -8		ok ~ <the>
    -8		old
    8		on me
    -8		on your
    8		on ~ <day>
    8		on ~ off
    -8		one with
    8		only ~ <my>
    -8		or ~ <be>
    8		or ~ but
    -8		or ~ it
    8		osteoporosis ~ <my>
    8		out in
    -8		out ~ office
    -8		over ~ <be>
    8	sharp_pain:38 radiating_pain:11 weakness:-89 numbness:-43 tingling:-49 pregnancy_symptom:-19 bladder_bowel:-18 chest_breath:-26 severe_headache:-5 severe_bruising:-15	pain
    8		pain ,
    -8		pain ? nope
    -8		pain under
    8		pain when
    8		pain when i
    8		pain ~ just
    -8		pain ~ nope
    8		pain ~ there
    -8		pain ~ when
    8		pasa
    8		past <the>
    8		past the
    8		pen
    -8		pero <the>
    8		pero ~ hormigueo
    8		physio
    -8		poco
    8		point in
    8		poquito
    8	radiating_pain:43	por ~ <part>
    8		pregnant ~ <the>
    8		puedo respirar
    8		put weight
    8		put weight on
    -8	persistent_beyond_72h:32	que <be>
    -8		quede
    8		quiero
    8		quiero vivir
    -8		raro en
    -8		raro en <the>
    -8		raro ~ <the>
    8		rash ~ <part>
    -8		really say
    -8		return
    -8		rubbish
    -8		salir
    8		salvo
    8		salvo que
    8		salvo ~ <the>
    8		sat
    8	sharp_pain:-7 numbness:-1 allergic_reaction:-23 self_harm:-3	se
    8		sharp ~ i
    8		sharp ~ when
    -8		sheet
    -8		shortness
    -8		shortness & [en28]
    -8		shortness & [en37]
    -8		shortness of
    -8		shortness of breath
    -8		shortness ~ breath
    -8		shoulder blades
    -8		si <the>
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
    8		so <side> i
    8		so much
    8		solid
    -8		something <be>
    8		sore ~ <time>
    -8		soreness & #
    -8		soreness & [en1020]
    8		soreness ,
    -8		soreness <side>
    -8		soreness left
    -8		soreness ~ #
    8		sorer & [en874]
    -8		still <the>
    -8		still a
    8		stood ~ and
    8		stop ~ <part>
    8	chest_breath:11	subir
    8		sudden
    -8		sure ~ it
    -8		table
    -8		tal vez
    -8		talk
    -8		tender ~ <the>
    -8		texting & [en874]
    -8		texting <my>
    -8		texting me
    -8		than i
    -8		than i <have>
    -8		than last
    8		than yesterday but
    -8		than ~ <be>
    8		than ~ still
    8		the rest
    -8		the sheet
    8		the tingling
    8		the ward
    -8		there <be> pain
    8		there ~ <the>
    -8		these
    8	emergency:45	they ~ in
    8		thing i
    8		thing is
    8		thinking
    8		tingling & [en613]
    -8		tingling or
    -8		tingling ~ :
    8		tingling ~ <feel>
    8	radiating_pain:10	to <the>
    -8		to call
    8		to end
    -8		to full
    -8		to full strength
    -8		to ~ at
    8		to ~ here
    -8		to ~ now
    -8		to ~ strength
    8		to ~ to
    8		to ~ you
    8		todavia <my>
    8		todavia <my> duele
    8		todavia me
    8		todavia ~ duele
    8		today ~ i
    8		top of
    -8		touched <my>
    -8		trabajo en
    -8		trabajo en urgencias
    -8		trabajo ~ urgencias
    8		turn
    -8		tuve
    -8		twice ~ <my>
    -8		un poco
    -8		under ~ when
    -8		up <the> notch
    -8		up with
    8		up ~ <time>
    8		up ~ to
    8		urgente
    -8		used
    -8		used ~ <the>
    -8		van <count> dias
    -8		vanished
    8		veo <the>
    8		vivir
    8		voy ~ <the>
    8		waiting
    8	numbness:11	wake
    -8		want ~ <the>
    8		want ~ end
    -8		want ~ to
    8		way i
    -8		weak ~ since
    8		weakness :
    -8		week ,
    8		well ~ i
    -8		went numb
    -8		what ~ <feel>
    -8		what ~ <the>
    -8		when i lie
    -8		when ~ down
    -8		when ~ lie
    -8		whether <my> <part>
    -8		whether ~ <be>
    8		who <have>
    8		who <have> <the>
    -8		will ~ when
    8		with this
    -8		without ~ <my>
    8	emergency:41	words ~ out
    -8		work ~ so
    -8		worse ~ <part>
    -8		worse ~ last
    8		worst ~ i
    8		would not call
    -8		ya no
    -8		ya no <my>
    -8		yellow
    8		yesterday but
    8		yesterday ~ <part>
    8		yesterday ~ <the>
    -8		yesterday ~ it
    8		yet
    -8		you ~ <the>
    -8		you ~ <time>
    7		# & [en143]
    -7		# & [en298]
    7		# & [en980]
    7		# & [es950]
    7		# and i
    7		# with
    7		# ~ sore
    -7		, & [en1014]
    7		, & [en244]
    -7		, & [en266]
    7		, & [en490]
    7		, & [en633]
    7		, & [en698]
    -7		, & [en77]
    -7		, & [en906]
    7		, & [en935]
    7		, & [es966]
    7		, & tingling
    -7		, <have>
    -7		, <part> <feel>
    7		, <the> <part>
    -7		, do
    -7		, exactly
    7		, gracias
    7		, he
    -7		, i <feel>
    7		, i would
    -7	weakness:11	, no
    -7		, no bother
    -7		, not <the>
    7		, nothing dramatic
    7		, nothing to
    7		, sorry
    7		, this
    -7		, ya
    -7		, ya no
    7	weakness:47 history_injury:25 chest_breath:5	, ~ <my>
    -7		, ~ changed
    -7		, ~ dia
    7		, ~ dramatic
    -7		, ~ form
    -7		, ~ grand
    7		, ~ happened
    7		, ~ ok
    -7		, ~ said
    7		, ~ say
    7		, ~ time
    -7		, ~ without
    7		, ~ yes
    7		- & [en810]
    7		- yes
    7		- ~ yes
    7		. & [en148]
    7		. & [en251]
    7		. & [en39]
    -7		. & [en442]
    7		. & [en461]
    7		. & [en85]
    -7		. & [es58]
    -7		. <my>
    -7		. <my> <be>
    7		. <side> <part>
    7		. lo
    7		. what
    7	bladder_bowel:33	. ~ #
    7		. ~ <my>
    -7		. ~ <person>
    -7		. ~ bien
    7		. ~ grip
    7		. ~ up
    7		. ~ where
    -7		/ ~ #
    7		/^abaj/
    7		/^abri/
    -7	radiating_pain:32	/^ache/
    7		/^acr/
    7		/^acro/
    -7		/^alm/
    -7		/^ama/
    7		/^anda/
    -7		/^ando/
    -7	worsening:-7 self_harm:11	/^any/
    7	persistent_beyond_72h:-54 bladder_bowel:-4 saddle_numbness:-34 fever:-5	/^arm/
    7		/^arra/
    7		/^atr/
    7		/^atra/
    -7		/^avis/
    -7		/^bat/
    -7		/^bath/
    -7		/^beha/
    -7		/^bit$/
    7	weakness:-9	/^bla/
    -7		/^bles/
    7		/^blin/
    7	emergency:27	/^boc/
    7	emergency:6	/^boca/
    7	bladder_bowel:18	/^bowe/
    7		/^budg/
    -7		/^bus/
    -7		/^case/
    -7		/^cit/
    -7		/^cita/
    7		/^cons/
    7		/^cos/
    -7		/^cuer/
    -7		/^deb/
    -7		/^debo/
    7		/^dere/
    7	weakness:-33 worsening:-4	/^des/
    -7		/^desk/
    -7		/^dest/
    7		/^die$/
    7		/^dob/
    7		/^dobl/
    7		/^dole/
    7		/^dou/
    7		/^doub/
    -7		/^dri/
    7	weakness:43	/^drop/
    -7	calf_swelling:1	/^dur/
    -7		/^durm/
    7		/^eac/
    7		/^each/
    -7		/^earl/
    -7		/^ego$/
    -7		/^ego/
    7	sharp_pain:63	/^elec/
    7	sharp_pain:14 numbness:-20 tingling:-56 chest_breath:-3	/^es/
    -7		/^espe/
    7	severe_headache:3	/^expl/
    7	faint_dizzy:28	/^fai/
    7		/^fieb/
    -7		/^film/
    -7		/^fin$/
    -7		/^fina/
    -7		/^firs/
    -7		/^fue$/
    7		/^fusi/
    7		/^give/
    7		/^goi/
    7		/^goin/
    -7		/^gon/
    -7		/^gone/
    -7		/^goo/
    -7		/^gust/
    -7		/^gy/
    7		/^habi/
    -7		/^hah/
    -7		/^haha/
    7	sharp_pain:-6 weakness:22 tingling:20 bladder_bowel:-18	/^han/
    7	tingling:16 emergency:-3	/^hand/
    -7		/^hap/
    -7		/^happ/
    7		/^harm/
    7		/^hic/
    -7		/^hie/
    -7		/^ins$/
    -7		/^is/
    -7		/^jai$/
    -7		/^jai/
    7		/^jok/
    7		/^jol/
    7		/^jolt/
    -7		/^kin/
    -7		/^kind/
    7		/^lab/
    7		/^loo$/
    -7		/^lot$/
    7		/^lov/
    -7		/^luc/
    -7		/^mag/
    -7		/^mal$/
    7		/^manc/
    -7		/^mate/
    7		/^mer/
    -7		/^mole/
    7	emergency:37	/^mout/
    -7		/^musc/
    7		/^musl/
    -7		/^nad/
    7	sharp_pain:-6 radiating_pain:-1 weakness:-11 numbness:-4 tingling:-8 worsening:-7 pregnancy_symptom:-10 saddle_numbness:-8 chest_breath:-7 calf_swelling:-36 fever:-3 severe_headache:-26 faint_dizzy:-32 allergic_reaction:-37 severe_bruising:-44 self_harm:-3	/^no/
    -7		/^nue/
    7	sharp_pain:-28 radiating_pain:-26 weakness:-19 numbness:32 tingling:-30 worsening:-4 persistent_beyond_72h:-6 history_disc:-14 saddle_numbness:25 fever:-17	/^num/
    -7		/^offi/
    7		/^otra/
    -7		/^ow/
    7	sharp_pain:13 weakness:-4 numbness:-2 tingling:-31 persistent_beyond_72h:13 bladder_bowel:-7 saddle_numbness:-2 calf_swelling:-53 faint_dizzy:-19 allergic_reaction:-1 severe_bruising:-3 self_harm:-31	/^pain/
    7	numbness:-8 chest_breath:127	/^pech/
    -7		/^perf/
    7		/^pica/
    7	numbness:45 chest_breath:-2	/^pin/
    7		/^pis/
    7		/^plu/
    -7		/^pod/
    7	sharp_pain:-23 weakness:-29 numbness:-20 bladder_bowel:-6 severe_headache:-41 faint_dizzy:-28	/^pr/
    -7		/^reci/
    -7		/^reg/
    -7		/^rin/
    -7		/^sabr/
    -7		/^sea$/
    -7		/^sesi/
    7	fever:84	/^shak/
    7		/^she$/
    -7		/^shee/
    7		/^sill/
    7	sharp_pain:-7 weakness:-20	/^ski/
    -7		/^slot/
    7		/^sne/
    7		/^snee/
    -7		/^soo/
    -7		/^soon/
    7	tingling:20	/^spar/
    7	history_disc:73 faint_dizzy:41	/^spin/
    7	severe_headache:24	/^spli/
    7		/^stai/
    7		/^star/
    7		/^stic/
    7		/^stoo/
    7		/^stu/
    -7		/^tar/
    -7		/^tard/
    7	sharp_pain:-17 weakness:-27 tingling:56 bladder_bowel:-5	/^tin/
    -7		/^tomo/
    7		/^tras/
    7		/^type/
    7		/^una$/
    -7		/^unos/
    -7		/^uns/
    7		/^unt/
    7		/^usel/
    -7		/^usu/
    -7		/^usua/
    -7	weakness:31	/^very/
    7	sharp_pain:4	/^vida/
    -7		/^warm/
    7	sharp_pain:-45 persistent_beyond_72h:1 history_injury:5	/^week/
    -7		/^wen/
    -7		/^whi/
    7		/^whol/
    7	chest_breath:132	/^wind/
    -7		/^wond/
    7	numbness:35	/^woo/
    -7		/^wore/
    7	sharp_pain:50 numbness:-28	/abb/
    -7	severe_headache:10	/abe/
    7		/abrir/
    7		/acci/
    -7		/acio/
    -7		/acion/
    7		/acr/
    7		/acro/
    7		/acros/
    7		/ador/
    7		/agger/
    -7		/aia$/
    -7		/aia/
    7	faint_dizzy:16	/aint/
    7		/aise/
    -7		/aji/
    -7	weakness:19	/alk/
    -7		/alone/
    -7		/alto$/
    -7		/ambri/
    -7		/amo$/
    -7		/anar/
    -7		/andi/
    -7		/andin/
    -7		/ange$/
    -7		/ansa/
    -7	worsening:56	/ante/
    -7		/ape/
    -7		/appo/
    -7		/appoi/
    -7		/arat/
    7		/ard$/
    -7		/ardl/
    7		/arras/
    -7		/arriv/
    -7	saddle_numbness:5 allergic_reaction:50	/at$/
    7	pregnancy_symptom:77	/aters/
    -7		/ather/
    7	weakness:-51 numbness:-13 persistent_beyond_72h:-68 pregnancy_symptom:-16 bladder_bowel:-16 severe_headache:-38 faint_dizzy:-56 allergic_reaction:-19 emergency:-33 self_harm:-40	/ati/
    -7		/ator/
    7		/atra/
    7		/ature/
    -7		/aun/
    -7		/avis/
    -7		/baja$/
    -7		/banar/
    -7		/bat/
    -7		/bath/
    7	sharp_pain:7	/bbin/
    7		/bbing/
    -7		/beha/
    -7		/behav/
    7		/belly/
    -7		/birm/
    -7		/birme/
    -7		/bit$/
    7		/bled$/
    7	worsening:4	/bled/
    -7		/bless/
    7		/blind/
    7		/blo/
    7	emergency:8	/boc/
    7	emergency:42	/boca$/
    7	emergency:25	/boca/
    -7		/bothe/
    7		/bowe/
    7	bladder_bowel:73	/bowel/
    7		/brir$/
    7		/brir/
    -7		/brito/
    7		/budg/
    -7		/bus/
    7	weakness:-30 numbness:-9 worsening:-36 persistent_beyond_72h:-18 faint_dizzy:-13	/ca$/
    7		/cada$/
    7	worsening:1	/cada/
    7	sharp_pain:9 radiating_pain:8 weakness:-1 numbness:-8 persistent_beyond_72h:-6 history_injury:-29 pregnancy_symptom:-5 bladder_bowel:-30 saddle_numbness:-18 calf_swelling:38 severe_headache:-43 faint_dizzy:-34 severe_bruising:-18 emergency:-12	/cal/
    -7		/calm$/
    -7		/cansa/
    -7		/caso$/
    7		/cci/
    7	sharp_pain:19	/cet/
    7		/cha$/
    -7		/cir/
    -7		/cita/
    7		/ckle/
    7		/clap/
    -7		/colle/
    7		/cons/
    7		/corri/
    7		/creep/
    -7		/cribi/
    -7		/cte/
    -7		/ctur/
    -7		/cuerp/
    -7		/cup/
    -7		/dandy/
    -7	weakness:15	/deb/
    -7		/debo/
    7		/dedos/
    7		/derec/
    -7		/desk$/
    -7		/desk/
    -7		/dest/
    -7		/dge$/
    7		/die$/
    -7		/dly$/
    -7		/dly/
    7		/dob/
    7	weakness:6	/dobl/
    -7		/doin/
    -7		/doing/
    7		/dole/
    7	weakness:-40 numbness:93	/dorm/
    7		/doub/
    7		/dragg/
    -7		/dria/
    7		/drop$/
    7		/drop/
    -7	numbness:3	/durm/
    -7	numbness:49	/durmi/
    -7		/dy$/
    7		/each/
    7	worsening:77	/eadi/
    -7		/eathe/
    -7	chest_breath:7	/eave/
    -7		/ebo$/
    7		/ebre$/
    7	fever:10	/ebre/
    -7		/ecep/
    -7		/ect$/
    -7		/eda$/
    -7		/ede$/
    7	pregnancy_symptom:6	/edin/
    7	pregnancy_symptom:5	/eding/
    7	tingling:2	/edos$/
    7	tingling:2	/edos/
    7		/eec/
    7	bladder_bowel:58	/eed$/
    7	pregnancy_symptom:19	/eedi/
    7	pregnancy_symptom:1	/eedin/
    7	sharp_pain:-10 emergency:-9 self_harm:-1	/eep/
    7		/eeze/
    7	self_harm:1	/eguir/
    -7		/ehav/
    7	weakness:22	/eig/
    -7		/ein$/
    -7		/eir/
    7	sharp_pain:10	/elec/
    7		/elie/
    -7	saddle_numbness:6	/elin/
    -7		/ellow/
    7	sharp_pain:-12 fever:-13	/els/
    7		/eltas/
    7		/emper/
    -7		/empr/
    7		/ened/
    -7		/ener/
    7		/ently/
    -7		/eply$/
    -7		/eply/
    -7		/equ/
    7		/eral/
    7		/erall/
    7	fever:90	/eratu/
    -7	numbness:1	/ere$/
    7		/erec/
    7		/erech/
    -7		/erfe/
    -7		/erfec/
    -7		/erma/
    -7		/erman/
    -7		/erne/
    7		/ernoo/
    -7		/erp/
    -7		/erpo$/
    -7		/erpo/
    7		/errar/
    7	tingling:4	/ertip/
    -7		/ervi/
    7	weakness:82 numbness:-3	/erza/
    -7		/ese$/
    -7		/esk$/
    -7		/esk/
    -7		/estin/
    -7		/estos/
    -7		/etch$/
    7		/eter$/
    -7		/etes$/
    -7		/etes/
    7		/etr/
    -7	numbness:-8	/ett/
    7		/evar/
    -7	persistent_beyond_72h:27	/eves$/
    -7		/eves/
    7		/expl/
    -7	sharp_pain:-8	/eza/
    7		/eze/
    7	faint_dizzy:36	/fai/
    -7		/fect$/
    -7		/ffice/
    -7		/fice/
    7		/fieb/
    7		/fiebr/
    -7		/film$/
    -7		/film/
    -7		/fin$/
    -7		/fina/
    -7		/final/
    -7		/firs/
    -7		/first/
    7	weakness:49 tingling:-46	/flo/
    7		/flopp/
    7	weakness:42	/fold/
    -7		/fres/
    7		/ftern/
    -7		/fue$/
    7		/fuerz/
    7		/fusi/
    7		/fusio/
    7		/gea/
    7		/gert/
    7		/gerti/
    7		/give/
    7		/going/
    -7		/gone$/
    -7		/gone/
    -7		/goo/
    7		/gordo/
    7	weakness:13	/gri/
    7	numbness:-180	/gro/
    7		/gua/
    7		/guir$/
    7	self_harm:8	/guir/
    7		/habi/
    -7		/hah/
    -7		/haha$/
    -7		/haha/
    7	fever:14	/hak/
    -7		/hall$/
    7	sharp_pain:-26 weakness:26 numbness:14 tingling:1 persistent_beyond_72h:-5	/hand/
    7		/harm$/
    7		/hen$/
    7		/hick/
    -7		/hie/
    7		/hill$/
    -7	numbness:41 pregnancy_symptom:-2 saddle_numbness:15 faint_dizzy:18 self_harm:-2	/hing/
    -7		/hora/
    -7	faint_dizzy:56	/how/
    -7	numbness:-30	/hs$/
    -7		/hurt$/
    7		/ibil/
    7	numbness:6	/ibili/
    -7		/ibirm/
    7		/ic$/
    -7		/ical/
    7		/ici/
    7	radiating_pain:-2 weakness:-14 tingling:-46 worsening:-36 calf_swelling:-9	/ida/
    7		/idn/
    7	radiating_pain:-35	/ie$/
    7	fever:83	/ieb/
    7		/iebr/
    7		/iebre/
    -7		/iem/
    -7		/iemp/
    -7	sharp_pain:-1 weakness:-25 numbness:-2 persistent_beyond_72h:-14 history_injury:-14 pregnancy_symptom:-24 bladder_bowel:-21	/ien/
    -7		/ienc/
    7		/ienta/
    7		/iento/
    7		/iggi/
    7	faint_dizzy:22	/igo/
    7	bladder_bowel:73	/ile/
    -7		/ilm$/
    -7		/ilm/
    -7	worsening:40	/ime$/
    7	persistent_beyond_72h:-7	/ina/
    -7		/inall/
    7		/inen/
    7		/ious$/
    -7		/irs/
    -7		/irst$/
    -7		/irst/
    -7		/isca/
    -7		/iscal/
    -7		/isp/
    -7		/jai$/
    -7		/jai/
    7		/jok/
    7		/jol/
    7		/jolt/
    -7		/kind/
    -7		/kinda/
    7		/kly$/
    7		/kly/
    -7		/lamo$/
    -7		/lamo/
    7	weakness:7	/lan$/
    7	weakness:-2	/last/
    7		/lave/
    -7		/lear$/
    7		/lenc/
    7	persistent_beyond_72h:14 self_harm:11	/let/
    7		/levar/
    7		/level/
    7	sharp_pain:-84 radiating_pain:4 persistent_beyond_72h:-6 fever:-3 allergic_reaction:-3	/lf$/
    -7		/lic/
    7	persistent_beyond_72h:11	/lien/
    -7		/lifti/
    7	persistent_beyond_72h:-37 self_harm:-1	/ling$/
    7	emergency:37	/lio/
    -7		/lista/
    -7		/llamo/
    7	sharp_pain:-2 worsening:2 allergic_reaction:25	/lli/
    -7		/llow$/
    -7		/lone$/
    -7		/lone/
    7	bladder_bowel:11	/loo$/
    7		/lopp/
    7		/loppy/
    -7		/lovel/
    7		/low$/
    7		/ltas$/
    7		/ltas/
    7		/lts$/
    7		/lts/
    -7		/luc/
    7		/lute$/
    7		/lvo$/
    7		/lvo/
    7		/manc/
    7		/manch/
    -7		/marat/
    -7		/maz/
    -7		/mbin/
    -7		/mbing/
    -7		/meh/
    7	numbness:-11	/met/
    -7		/mien/
    -7		/miga/
    7	tingling:29	/migu/
    7		/mina/
    7		/minar/
    -7		/mmi/
    -7		/mmo/
    7		/mmy$/
    7		/mmy/
    7	radiating_pain:-23 weakness:-15 tingling:7	/mo$/
    -7		/mole/
    -7		/moles/
    -7		/most$/
    7	emergency:40	/mout/
    7	emergency:10	/mouth/
    7		/mpera/
    -7		/mph/
    -7		/mpha/
    7		/mpin/
    7		/mping/
    -7		/musc/
    7		/musl/
    7		/muslo/
    -7		/nall/
    -7		/nally/
    -7		/nap/
    -7		/nas/
    7		/nch$/
    7	numbness:-5 persistent_beyond_72h:-1 history_injury:-8 osteoporosis:-2 saddle_numbness:-4 calf_swelling:-4 faint_dizzy:5 emergency:-2	/nd$/
    7		/ned$/
    7		/ned/
    7	numbness:-23 chest_breath:-1 calf_swelling:15 faint_dizzy:-41 allergic_reaction:-11 self_harm:-8	/nee/
    7		/neez/
    7		/neeze/
    7		/nent/
    -7		/net/
    7		/ngert/
    -7		/note/
    -7		/nou/
    7		/nsibi/
    -7		/nsu/
    7	weakness:-3	/nte$/
    -7		/ntent/
    -7		/nting/
    -7		/nua/
    7	sharp_pain:-24 radiating_pain:-33 weakness:-17 numbness:27 tingling:-24 worsening:-9 persistent_beyond_72h:-46 pregnancy_symptom:-6 faint_dizzy:-43 allergic_reaction:-17 emergency:-23	/num/
    -7		/oan/
    7		/obb/
    7		/obs/
    7		/oca/
    -7		/och/
    -7		/odg/
    -7		/offi/
    -7		/offic/
    -7		/oga$/
    -7		/oga/
    7		/oja/
    7		/olle/
    -7		/olve/
    -7		/omen/
    7		/onch/
    7	allergic_reaction:89	/oncha/
    7		/onda/
    7	pregnancy_symptom:11	/ons$/
    7	weakness:10	/oppi/
    7		/oppin/
    7		/oque/
    7		/ordo$/
    7		/ordo/
    -7		/orked/
    7		/orme/
    -7	numbness:-26	/ose/
    7	sharp_pain:1 weakness:-5 worsening:-42 saddle_numbness:-1	/oth/
    7		/otra$/
    7		/otra/
    -7		/ots$/
    -7		/ots/
    -7		/ouche/
    7	weakness:-14 worsening:-18 persistent_beyond_72h:-4 pregnancy_symptom:-2 saddle_numbness:-23 fever:-19	/out/
    7	emergency:20	/outh$/
    7	emergency:19	/outh/
    -7		/ovely/
    -7		/owed$/
    -7		/owed/
    7		/ower$/
    7		/ower/
    -7		/owl/
    -7		/packe/
    7	sharp_pain:5 weakness:-3 numbness:-7 tingling:-7 bladder_bowel:-7 calf_swelling:-1 severe_headache:-8 faint_dizzy:-30 severe_bruising:-3 self_harm:-41	/pain/
    7	numbness:-2	/para/
    -7		/paren/
    7		/past/
    7	chest_breath:39	/pech/
    7	chest_breath:95	/pecho/
    -7		/pend/
    7		/perat/
    -7		/perf/
    -7		/perfe/
    7	self_harm:4	/pill/
    7	severe_headache:3	/plit/
    7		/plu/
    -7		/pod/
    7	self_harm:6	/poin/
    7	self_harm:3	/point/
    7	bladder_bowel:24	/poo/
    -7		/poor$/
    -7		/ppoi/
    -7		/ppoin/
    -7		/pulle/
    -7		/quede/
    -7		/quis/
    -7		/race$/
    7		/ract/
    7		/raise/
    7		/rall/
    -7		/rand/
    -7		/rap$/
    7	weakness:10	/rapo$/
    7	weakness:22	/rapo/
    -7		/ratin/
    7		/ratu/
    7		/ratur/
    7		/raw/
    -7		/rdl/
    7		/rech/
    7		/recho/
    7		/reep/
    -7		/reply/
    7		/resi/
    -7		/rfe/
    -7		/rfec/
    -7		/rfect/
    -7		/ribi/
    -7		/ribir/
    7		/rica/
    -7		/ried$/
    -7		/ried/
    7		/rish$/
    -7		/ritos/
    -7		/rive/
    -7		/rived/
    -7		/rman/
    7	numbness:7	/rmeci/
    7		/rnoo/
    7		/rnoon/
    7		/rog/
    7		/roken/
    7	allergic_reaction:16	/ronch/
    7		/rop$/
    7	saddle_numbness:39	/roun/
    7	saddle_numbness:9	/round/
    -7		/rpo$/
    7		/rras/
    -7		/rriv/
    -7		/rrive/
    7		/rsi/
    7		/rted$/
    7		/rted/
    7		/rtes$/
    7		/rtes/
    7		/rtip/
    -7		/rwar/
    -7		/rward/
    -7		/sab/
    -7		/sabr/
    -7		/sabri/
    -7		/saf/
    -7		/safe$/
    -7		/safe/
    -7		/saje/
    -7		/saji/
    -7		/sar$/
    7		/sas$/
    7		/sas/
    7		/sele/
    7		/seles/
    7	numbness:63	/sensi/
    -7		/sent$/
    7		/serio/
    -7		/sesi/
    -7		/sesio/
    7	fever:22	/shak/
    7		/she$/
    7		/sibi/
    7		/sibil/
    -7		/sica/
    7		/sill/
    -7		/slot$/
    -7		/slot/
    7		/snee/
    7		/sneez/
    -7	sharp_pain:13	/some/
    -7		/soo/
    -7		/soon/
    7	tingling:35	/spar/
    7	tingling:44	/spark/
    -7	emergency:59	/spe/
    -7		/sper/
    7	severe_headache:48	/spli/
    7	severe_headache:1	/split/
    7	sharp_pain:-34 radiating_pain:-46 weakness:2 tingling:-56 persistent_beyond_72h:-21 history_disc:-11 pregnancy_symptom:-23 calf_swelling:-15 fever:-9 faint_dizzy:-36 allergic_reaction:-37 severe_bruising:-12	/st$/
    -7		/star$/
    7	sharp_pain:-13 weakness:4 osteoporosis:16	/ste/
    7		/stick/
    7		/sto$/
    7		/stoo/
    7		/stood/
    -7		/stop$/
    -7		/stos$/
    -7		/sual$/
    -7		/sus/
    7	weakness:7	/tai/
    -7		/tard/
    -7		/tarde/
    7		/tat/
    7	sharp_pain:-2	/ted$/
    7	fever:11	/tempe/
    7	worsening:42	/tens/
    7		/teo$/
    7		/terno/
    -7	radiating_pain:35	/tica/
    -7		/tomo/
    7		/ton$/
    7		/tones/
    7		/tood$/
    7		/tood/
    7		/trapo/
    7		/trica/
    7		/tto/
    7		/tuvi/
    7		/tuvie/
    7		/type/
    -7		/ua$/
    7		/uanta/
    -7		/uche/
    -7	sharp_pain:15	/udo$/
    -7		/ueda$/
    -7		/uerp/
    -7		/uerpo/
    7	weakness:28	/uerz/
    7	weakness:16	/uerza/
    7		/uir$/
    7	self_harm:19	/uir/
    -7		/uisi/
    -7		/ujo/
    7		/ulg/
    -7		/ulle/
    -7		/ulled/
    7		/unc/
    7		/unch$/
    -7	tingling:59	/unn/
    -7		/unos$/
    -7		/unos/
    7	emergency:111	/urr/
    -7		/urt$/
    7		/usel/
    7		/usele/
    7		/usl/
    7		/uslo$/
    7		/uslo/
    -7		/usu/
    -7		/usua/
    -7		/usual/
    7		/uvi/
    7		/uvie/
    7		/uvier/
    7		/var/
    -7		/ved$/
    -7		/verd/
    7		/vida$/
    7	sharp_pain:1	/vida/
    7	self_harm:29	/vie/
    7		/vien/
    -7		/ving$/
    -7		/ving/
    -7		/warm$/
    -7		/warm/
    7		/warni/
    7	sharp_pain:-11 persistent_beyond_72h:3 history_injury:44 bladder_bowel:-8	/week/
    -7		/whi/
    7	numbness:2 severe_bruising:6	/whol/
    7		/whole/
    7	chest_breath:63	/wind/
    7	saddle_numbness:32	/wipe$/
    -7		/wond/
    -7		/wonde/
    7	numbness:72	/woo/
    -7		/wore$/
    -7		/wore/
    7	severe_headache:3	/xpl/
    7		/yo$/
    7		/ype/
    -7		: & [en12]
    -7		: & [en426]
    -7		: & [en682]
    -7		: & [en746]
    7		: ~ .
    -7		: ~ <be>
    7		: ~ <side>
    -7		: ~ to
    7		<be> <become> to
    7		<be> <my> quita
    -7		<be> <the> <person>
    -7		<be> better
    -7		<be> dolor en
    7		<be> dragging
    7		<be> like <the>
    -7		<be> on <my>
    -7		<be> only
    7		<be> sharp
    7		<be> sick
    -7		<be> tingling or
    7		<be> ~ <count>
    7	emergency:8	<be> ~ boca
    7		<be> ~ ciatica
    -7		<be> ~ here
    7		<be> ~ hospital
    -7		<be> ~ in
    7		<be> ~ massage
    -7		<be> ~ mensaje
    7		<be> ~ nice
    7		<be> ~ quita
    -7		<be> ~ than
    -7		<be> ~ will
    7		<become> .
    -7		<become> <my> <part>
    7		<become> in
    -7		<become> numb on
    7		<become> to
    -7		<become> worse
    -7		<become> ~ <have>
    7		<become> ~ out
    -7		<count> and
    7		<count> dias con
    7		<count> for
    -7		<count> with <the>
    -7		<count> ~ <day>
    7		<count> ~ <time>
    -7		<count> ~ as
    7		<count> ~ no
    7		<count> ~ normal
    7		<count> ~ still
    7		<day> in
    7		<day> ~ now
    7		<day> ~ you
    7		<feel> <the> thing
    -7		<feel> good
    7		<feel> nothing
    -7		<feel> ~ bit
    -7		<have> <be> numb
    7		<have> <become> dead
    7		<have> <the> accident
    -7		<have> to <become>
    -7		<have> ~ <day>
    -7		<have> ~ life
    -7		<have> ~ no
    -7		<have> ~ numbness
    7		<keep> <my> in
    -7	sharp_pain:7	<keep> ~ <part>
    7		<keep> ~ in
    -7		<my> <part> <become>
    7		<my> <part> will
    7		<my> <part> with
    7	faint_dizzy:36	<my> da
    7		<my> da vueltas
    7		<my> falta
    7		<my> falta <the>
    7		<my> grip
    7		<my> in
    -7		<my> puedo
    7		<my> quita
    -7		<my> ~ book
    7		<my> ~ by
    -7		<my> ~ con
    -7		<my> ~ good
    -7		<my> ~ mine
    -7		<my> ~ never
    -7		<my> ~ o
    -7		<my> ~ painful
    7		<my> ~ ronchas
    -7		<my> ~ size
    7		<my> ~ so
    -7		<my> ~ stopped
    7		<my> ~ vueltas
    -7		<part> , could
    -7		<part> , no
    -7		<part> , would
    -7		<part> <be> fine
    7		<part> <be> numb
    7		<part> <feel> weak
    -7		<part> <the> size
    7		<part> tingles
    7	radiating_pain:26 numbness:9	<part> y
    -7	sharp_pain:-16 weakness:14 numbness:2 worsening:-48 history_disc:39 calf_swelling:72 severe_bruising:5	<part> ~ ,
    -7		<part> ~ at
    7	numbness:27	<part> ~ bit
    -7		<part> ~ butter
    -7		<part> ~ could
    -7		<part> ~ fine
    7		<part> ~ heavy
    -7		<part> ~ longer
    7		<part> ~ looser
    7	sharp_pain:-4 severe_bruising:4	<part> ~ of
    7	numbness:56	<part> ~ off
    -7		<part> ~ pero
    -7		<part> ~ said
    7		<part> ~ there
    7		<part> ~ though
    7		<part> ~ tight
    -7		<part> ~ toda
    7	weakness:8	<part> ~ trapo
    7	weakness:63	<part> ~ under
    -7	numbness:-24 calf_swelling:54 allergic_reaction:63	<part> ~ up
    7		<part> ~ weak
    -7		<part> ~ without
    -7		<person> <be> <part>
    -7		<person> <the>
    -7		<person> ~ <become>
    -7		<person> ~ <keep>
    7		<person> ~ i
    7	weakness:2	<person> ~ que
    -7		<person> ~ so
    -7		<side> <my>
    7		<side> again
    -7		<side> bruise
    7		<side> i <be>
    -7		<side> ~ #
    7	worsening:-6	<side> ~ ,
    -7		<side> ~ <count>
    7		<side> ~ end
    7		<side> ~ good
    -7		<side> ~ here
    -7		<side> ~ quite
    -7		<side> ~ rain
    -7		<side> ~ time
    7		<the> # out
    -7		<the> <count> with
    7		<the> <my> <part>
    7		<the> <side> .
    7		<the> <time> now
    7		<the> accident
    7		<the> accident in
    7		<the> aire
    7		<the> balm
    7		<the> bathroom
    7		<the> better
    7		<the> bit of
    7	emergency:16	<the> boca
    -7		<the> cuerpo
    -7		<the> house
    7	bladder_bowel:3	<the> loo
    -7		<the> lot
    -7		<the> lunes
    -7		<the> morning than
    -7		<the> pain in
    -7		<the> quien
    -7		<the> quien llamo
    -7		<the> salir
    7		<the> shower
    7		<the> stiffness <be>
    -7		<the> table
    -7		<the> tingly
    7	sharp_pain:4	<the> vida
    -7		<the> vida ,
    -7		<the> viernes
    7		<the> ward
    -7		<the> ~ <keep>
    -7	radiating_pain:11 numbness:-5 worsening:-24 persistent_beyond_72h:-9 history_disc:-11 history_injury:9 chest_breath:4 fever:-6 severe_headache:5 faint_dizzy:7 emergency:-12	<the> ~ <the>
    7		<the> ~ abajo
    7		<the> ~ ahi
    -7		<the> ~ anoche
    -7		<the> ~ anywhere
    -7		<the> ~ bruise
    -7		<the> ~ dolor
    -7		<the> ~ great
    -7		<the> ~ llamo
    -7		<the> ~ lunes
    7		<the> ~ pack
    7		<the> ~ say
    7		<the> ~ sure
    7		<the> ~ time
    -7		<the> ~ todo
    -7	worsening:40	<the> ~ yesterday
    7		<time> <count>
    -7		<time> but <my>
    7	persistent_beyond_72h:44	<time> of
    -7		<time> old
    -7		<time> ~ <feel>
    7		<time> ~ bit
    -7		<time> ~ hardly
    -7		<time> ~ numb
    -7		<time> ~ so
    7		? & ?
    7		? & [en980]
    -7		? nope .
    -7		? ~ <person>
    7		? ~ ?
    7	sharp_pain:-24 radiating_pain:-31 weakness:-15 numbness:-1 tingling:-22 persistent_beyond_72h:-19 history_disc:-40 history_injury:-26 osteoporosis:-46 pregnancy_symptom:-17 bladder_bowel:-27 saddle_numbness:-37 chest_breath:-11 calf_swelling:-26 fever:-21 severe_headache:-23 faint_dizzy:-31 allergic_reaction:-8 severe_bruising:-57 emergency:-26	[en1002]
    -7		[en1002] & [en124]
    7		[en1002] & [en15]
    -7		[en1002] & [en181]
    -7		[en1013] & [en170]
    -7		[en1014] & [es815]
    7		[en1018] & #
    -7		[en1018] & [en138]
    7		[en1018] & [en185]
    -7		[en1018] & [en215]
    -7		[en1018] & [en218]
    -7		[en1018] & [en437]
    -7		[en1018] & [en660]
    -7		[en1018] & [en93]
    -7		[en1018] & [en949]
    -7	numbness:14	[en101] & [en762]
    7		[en1020] & [en1020]
    -7		[en1020] & [en148]
    -7	sharp_pain:8	[en1020] & [en333]
    -7		[en1020] & [en677]
    -7		[en1020] & [en85]
    7		[en106] & [en159]
    7		[en106] & [en234]
    -7		[en106] & [en378]
    7		[en106] & [en634]
    -7	sharp_pain:-5 radiating_pain:21 faint_dizzy:25	[en11] & ,
    -7		[en11] & [en116]
    7	sharp_pain:6	[en11] & [en251]
    -7	sharp_pain:-28 emergency:23	[en11] & [en362]
    -7		[en11] & [en3]
    7		[en11] & [en455]
    7		[en11] & [en522]
    -7		[en11] & [en581]
    7		[en11] & [en58]
    7	sharp_pain:-20	[en11] & [en682]
    -7	weakness:13	[en11] & [en810]
    -7	sharp_pain:31 radiating_pain:22 numbness:-7 worsening:4 fever:17	[en11] & [en869]
    -7		[en11] & [en90]
    7		[en11] & loo
    -7		[en121] & ,
    -7		[en121] & [en660]
    -7		[en124] & [en762]
    -7		[en124] & [en874]
    7		[en127] & [en746]
    -7		[en12] & #
    -7		[en12] & [en124]
    7	emergency:26	[en12] & [en127]
    -7		[en12] & [en157]
    7		[en12] & [en159]
    -7		[en12] & [en170]
    7		[en12] & [en458]
    7		[en12] & [en533]
    -7		[en12] & [en650]
    -7	sharp_pain:7	[en12] & [en966]
    -7		[en12] & [en967]
    7		[en138] & [en251]
    7		[en148] & [en378]
    -7		[en148] & [en954]
    7		[en148] & tingling
    7	worsening:-8 persistent_beyond_72h:34 history_injury:2	[en157]
    -7		[en159]
    -7		[en159] & [en60]
    7		[en167] & [en1002]
    -7		[en170] & [en394]
    -7		[en170] & [en581]
    -7		[en170] & [en84]
    -7		[en170] & [en853]
    -7	radiating_pain:10	[en170] & [en869]
    7		[en181] & [en1002]
    7		[en181] & [en20]
    -7		[en181] & [en60]
    7		[en181] & [en634]
    -7		[en185] & [en746]
    -7		[en185] & [en966]
    -7		[en185] & [en980]
    -7		[en186] & [en19]
    -7		[en197] & [en362]
    -7		[en197] & [en426]
    7		[en19] & :
    -7		[en19] & [en1018]
    7		[en19] & [en1020]
    -7		[en19] & [en185]
    -7		[en19] & [en602]
    7	tingling:24 faint_dizzy:3	[en19] & [en60]
    -7		[en19] & [en789]
    -7		[en19] & [en805]
    -7		[en19] & [es102]
    7		[en19] & [es106]
    7		[en19] & numbness
    -7		[en202] & [en362]
    -7		[en20] & ,
    -7	numbness:74 bladder_bowel:42	[en20] & [en234]
    -7	pregnancy_symptom:6	[en20] & [en378]
    7	sharp_pain:-5	[en20] & [en426]
    7		[en20] & [en679]
    -7		[en20] & [en709]
    -7		[en20] & [en807]
    -7		[en20] & [en889]
    7		[en20] & [en93]
    -7		[en20] & [en997]
    -7		[en20] & soreness
    7		[en212] & [en1020]
    -7		[en212] & [en474]
    7	weakness:-5 tingling:-60 saddle_numbness:-15 chest_breath:-1 calf_swelling:-18 allergic_reaction:-2 severe_bruising:80 emergency:-51	[en215]
    7		[en215] & [en1002]
    7		[en215] & [en551]
    7		[en215] & [en762]
    7		[en218] & [en19]
    7		[en218] & [en810]
    -7	sharp_pain:5 radiating_pain:-36 weakness:-5 numbness:-6 tingling:-6 worsening:-30 persistent_beyond_72h:-5 history_disc:-22 history_injury:-23 osteoporosis:-5 saddle_numbness:-13 severe_bruising:-9	[en234]
    -7		[en234] & [en20]
    7	persistent_beyond_72h:16 bladder_bowel:-4	[en234] & [en362]
    7	weakness:2	[en234] & [en37]
    -7		[en234] & [en479]
    7		[en234] & [en805]
    7		[en234] & pee
    -7		[en234] & tingle
    -7		[en239] & [en1020]
    -7		[en239] & soreness
    -7		[en250] & [en28]
    -7		[en250] & [en660]
    -7		[en251] & [en39]
    7		[en251] & [en437]
    -7		[en251] & [en533]
    -7		[en251] & [en58]
    7		[en251] & [en84]
    -7	history_injury:29	[en251] & [en874]
    -7		[en251] & [en957]
    7		[en251] & pinky
    -7		[en252] & ,
    -7		[en253] & ,
    7		[en266] & #
    7		[en266] & [en60]
    -7		[en28] & .
    -7		[en28] & [en682]
    7		[en28] & [en746]
    7		[en28] & [en762]
    7		[en28] & [en949]
    -7		[en295]
    -7		[en29] & [en298]
    -7		[en309] & [en19]
    -7		[en309] & [en507]
    -7		[en311]
    7		[en333] & [en378]
    7		[en333] & [en506]
    -7		[en333] & [en966]
    7		[en357] & [en1020]
    7		[en359] & [en1020]
    -7		[en359] & [en693]
    7	sharp_pain:-17 radiating_pain:-6 weakness:-15 numbness:-4 tingling:-4 worsening:-5 persistent_beyond_72h:-6 history_disc:-2 history_injury:-6 osteoporosis:-15 pregnancy_symptom:-16 bladder_bowel:-16 chest_breath:-39 fever:-12 severe_headache:-8 severe_bruising:-39 emergency:-23 self_harm:-18	[en362]
    7	history_disc:3	[en362] & ,
    7		[en362] & [en380]
    7		[en362] & [en493]
    -7		[en362] & [en602]
    7	radiating_pain:14	[en362] & [en677]
    -7		[en362] & [en84]
    7		[en378] & [en251]
    -7		[en378] & [en468]
    7		[en378] & [en474]
    -7		[en378] & [en807]
    7		[en378] & [en874]
    -7		[en378] & [en989]
    7		[en37] & [en181]
    7		[en37] & [en468]
    -7		[en37] & [en807]
    -7		[en37] & [en957]
    -7		[en380] & [en474]
    7		[en380] & [en490]
    7		[en380] & [en949]
    7		[en389] & [en60]
    -7		[en391] & bruise
    -7		[en394] & [en12]
    7		[en394] & [en394]
    7		[en397] & ,
    -7		[en39] & [en1002]
    -7		[en3] & ,
    -7		[en3] & [en693]
    -7		[en3] & [en810]
    -7		[en404] & [en874]
    -7		[en410] & [en693]
    7		[en422]
    7		[en426] & [en1002]
    7		[en426] & [en325]
    7		[en426] & [en461]
    7		[en426] & [en613]
    7		[en426] & [en805]
    7		[en426] & [en991]
    -7		[en42] & [en490]
    7		[en437] & [en37]
    -7		[en437] & [en838]
    7		[en437] & [en869]
    7		[en439] & [en12]
    7		[en439] & [en251]
    -7		[en458] & [en148]
    -7		[en458] & [en437]
    -7		[en458] & [en551]
    -7		[en458] & [en869]
    -7	sharp_pain:-26	[en461]
    -7		[en461] & [en1018]
    -7		[en461] & [en874]
    -7		[en468] & [en1002]
    7		[en468] & [en123]
    -7		[en468] & [en487]
    7		[en474] & [en148]
    -7		[en474] & [en186]
    7		[en474] & [en21]
    7		[en474] & [en3]
    -7	worsening:28 persistent_beyond_72h:-2	[en474] & [en490]
    -7		[en474] & [en63]
    -7		[en474] & [en853]
    7	sharp_pain:14	[en477] & [en966]
    7		[en47]
    -7	numbness:20	[en490] & ,
    -7		[en490] & [en127]
    -7		[en490] & [en157]
    7		[en490] & [en181]
    -7		[en490] & [en215]
    -7	sharp_pain:-3	[en490] & [en251]
    -7		[en490] & [en378]
    -7		[en490] & [en399]
    -7		[en490] & [en42]
    -7		[en490] & tingly
    7		[en493] & [en634]
    7		[en495] & .
    -7		[en495] & [en874]
    7		[en506] & [en551]
    7		[en508] & [en633]
    7		[en508] & [en709]
    7		[en508] & [en869]
    7		[en517]
    7		[en522] & [en148]
    7		[en522] & [en19]
    7		[en522] & [en213]
    -7		[en522] & [en266]
    7		[en522] & [en633]
    7		[en551] & [en11]
    -7		[en551] & [en554]
    7		[en551] & [en709]
    7		[en551] & monday
    7		[en554] & [en490]
    -7		[en567] & [en124]
    7		[en581] & [en581]
    -7		[en581] & [en810]
    -7		[en58] & [en309]
    7		[en58] & [en37]
    7		[en58] & [en997]
    -7		[en602] & [en1002]
    7		[en602] & [en20]
    7		[en602] & [en213]
    7		[en602] & [en404]
    7		[en602] & [en508]
    7		[en602] & [en954]
    7		[en60] & [en12]
    -7		[en60] & [en218]
    7	numbness:2	[en60] & [en234]
    7		[en60] & [en474]
    7		[en60] & [en986]
    -7		[en613] & [en468]
    -7		[en613] & [en810]
    7		[en633] & [en442]
    7		[en633] & [en60]
    7		[en633] & [en633]
    -7		[en633] & [es182]
    7		[en634] & [en250]
    -7		[en634] & [en682]
    7		[en634] & [en709]
    -7		[en634] & [en949]
    7		[en63] & [en1002]
    -7		[en63] & [en106]
    7		[en650] & .
    7		[en650] & [en1002]
    -7		[en650] & [en12]
    7		[en650] & [en468]
    -7		[en650] & [en807]
    7		[en650] & [en966]
    -7		[en653] & [en660]
    -7		[en653] & [en746]
    -7		[en660] & [en378]
    7		[en660] & [en3]
    7		[en661] & [en234]
    -7		[en677] & [en11]
    -7		[en677] & [en251]
    -7		[en677] & [en362]
    7		[en682] & [en3]
    -7		[en682] & [en42]
    -7		[en682] & [en507]
    7		[en682] & tingling
    7		[en693] & ,
    -7		[en698]
    7		[en709] & [en28]
    7		[en709] & [en380]
    -7		[en709] & [en762]
    -7		[en743]
    7		[en746] & #
    -7		[en746] & [en11]
    -7		[en746] & [en251]
    7	worsening:77	[en746] & [en362]
    -7		[en746] & [en508]
    -7		[en746] & [en709]
    7		[en746] & [en93]
    -7		[en762] & [en1018]
    -7		[en762] & [en60]
    -7		[en762] & [en693]
    7	sharp_pain:19	[en762] & [en917]
    7		[en778] & [en101]
    -7		[en778] & [en20]
    -7		[en77] & .
    7		[en77] & [en949]
    -7		[en805] & .
    -7		[en805] & [en20]
    -7		[en805] & [en874]
    7		[en807] & .
    -7		[en807] & [en181]
    7		[en807] & [en234]
    -7		[en807] & [en309]
    7		[en807] & [en949]
    7		[en807] & bruises
    -7		[en810] & [en1020]
    -7	worsening:-3	[en810] & [en234]
    7		[en810] & [en28]
    7		[en810] & [en602]
    7		[en810] & urgent
    -7		[en821] & [en1020]
    -7		[en838]
    7		[en84] & [en1018]
    7		[en84] & [en325]
    7		[en84] & [en551]
    -7		[en84] & [en602]
    -7		[en853] & [en185]
    7		[en853] & [en362]
    -7		[en853] & [en85]
    -7		[en853] & achy
    7		[en85] & [en106]
    -7		[en85] & [en19]
    7		[en85] & [en325]
    7	saddle_numbness:29	[en85] & [en869]
    7		[en869] & [en148]
    -7	sharp_pain:-62 radiating_pain:26	[en869] & [en362]
    -7		[en869] & [en474]
    7		[en869] & [en85]
    7	fever:70	[en869] & [en989]
    -7		[en869] & numbness
    -7		[en874] & ?
    7	chest_breath:39	[en874] & [en124]
    7		[en874] & [en252]
    -7		[en874] & [en682]
    -7		[en874] & [en805]
    7		[en874] & [en93]
    7		[en874] & [es1022]
    7		[en874] & [es106]
    -7	sharp_pain:-66 numbness:32 history_injury:11	[en874] & [es13]
    7	sharp_pain:-7	[en874] & [es55]
    7		[en874] & [es726]
    7		[en874] & [es870]
    -7		[en874] & [es879]
    7		[en874] & ronchas
    -7		[en877] & [en37]
    7		[en890] & [en15]
    7		[en890] & [en3]
    -7		[en890] & [en493]
    -7		[en890] & [en567]
    -7		[en890] & [en917]
    7		[en890] & [en949]
    7		[en90] & [en506]
    7	emergency:9	[en90] & [en874]
    -7		[en917] & [en1002]
    7		[en935] & [en490]
    -7		[en935] & bruise
    -7		[en93] & [en106]
    -7		[en93] & [en251]
    -7		[en949] & :
    -7		[en949] & [en19]
    -7		[en949] & [en251]
    -7		[en949] & [en362]
    7		[en949] & [es182]
    7		[en954] & [en778]
    7		[en957] & [en234]
    -7		[en966] & [en116]
    7		[en966] & [en127]
    -7		[en966] & [en215]
    7	sharp_pain:-19 numbness:5	[en966] & [en251]
    -7		[en966] & [en507]
    7		[en966] & [en522]
    -7		[en966] & [en778]
    7		[en966] & [en871]
    -7	faint_dizzy:6	[en966] & [en966]
    7		[en967] & [en251]
    -7		[en980] & [en148]
    -7		[en980] & [en20]
    -7		[en981] & .
    -7		[en981] & [en1002]
    -7		[en981] & [en869]
    -7		[en986] & [en19]
    7		[en986] & [en490]
    7		[en989] & [en426]
    -7		[en997] & #
    -7		[en997] & [en810]
    7		[en997] & [en890]
    -7		[es1018]
    -7		[es102] & [es54]
    -7		[es106] & [es1007]
    7		[es106] & [es174]
    7		[es106] & [es446]
    7		[es113]
    -7		[es122] & ,
    -7		[es122] & [en19]
    -7		[es122] & [en874]
    -7		[es122] & [es694]
    7		[es134]
    7		[es13] & [es182]
    7		[es13] & [es951]
    7		[es17]
    -7		[es182] & [en333]
    7		[es182] & [en397]
    7		[es182] & [en522]
    7	weakness:40	[es182] & [es13]
    -7		[es182] & [es278]
    -7		[es182] & [es790]
    -7		[es182] & [es886]
    -7		[es182] & sabria
    7		[es183]
    -7		[es188] & ,
    7		[es188] & [es950]
    7		[es189] & ,
    -7		[es198]
    7		[es1] & [es1003]
    -7		[es1] & [es443]
    -7		[es1] & [es975]
    7		[es214] & [es1022]
    7	sharp_pain:13	[es214] & [es106]
    7		[es230] & [es982]
    7		[es254] & [es1]
    7		[es255]
    -7		[es26] & .
    7		[es26] & [es13]
    -7		[es26] & [es1]
    7		[es26] & [es342]
    -7		[es26] & [es694]
    -7		[es29] & ,
    7		[es29] & [es55]
    7		[es29] & [es699]
    7	pregnancy_symptom:35	[es2] & [es254]
    -7		[es2] & [es342]
    -7		[es2] & [es55]
    7		[es2] & [es694]
    -7		[es2] & [es895]
    -7		[es2] & [es987]
    7		[es2] & fiebre
    -7		[es342] & [es13]
    7		[es347] & [en807]
    -7		[es362] & [es503]
    -7		[es362] & [es998]
    7		[es375] & [es2]
    7		[es42] & [es13]
    -7		[es42] & [es823]
    -7	radiating_pain:-9 calf_swelling:-5 allergic_reaction:-1	[es438]
    -7		[es438] & [es13]
    7		[es438] & [es459]
    -7		[es486] & [es182]
    -7		[es486] & [es982]
    7		[es49] & [es998]
    -7		[es502] & ,
    7		[es502] & [es102]
    -7		[es502] & [es214]
    7		[es502] & [es230]
    7		[es502] & [es726]
    7		[es502] & [es950]
    7		[es503] & [es42]
    -7		[es503] & [es502]
    7		[es503] & [es982]
    -7		[es54] & [es122]
    7		[es54] & [es230]
    7		[es54] & [es446]
    -7		[es54] & [es726]
    7		[es55] & [es42]
    -7		[es62] & [en874]
    7		[es638] & [es1]
    -7		[es694] & [es54]
    -7		[es694] & [es55]
    7		[es699] & [es438]
    -7		[es699] & [es699]
    -7	weakness:10	[es774]
    7		[es806]
    -7		[es823]
    -7		[es823] & [es815]
    7		[es830]
    -7		[es854] & [es362]
    -7		[es854] & [es998]
    -7		[es854] & punzadas
    -7		[es870] & .
    7		[es870] & [es1022]
    7		[es870] & [es699]
    -7		[es887] & :
    7		[es887] & [es878]
    7		[es887] & [es998]
    7	numbness:-65 tingling:-41 persistent_beyond_72h:-23 chest_breath:41 faint_dizzy:-7 self_harm:6	[es966]
    -7		[es966] & ,
    7		[es975] & [es26]
    7	persistent_beyond_72h:17	[es982] & [en19]
    -7		[es982] & [es127]
    7		[es982] & [es362]
    7		[es982] & [es446]
    7		[es982] & [es759]
    7		[es982] & [es966]
    7		[es982] & [es975]
    -7	numbness:5	[es998] & [es1]
    7		[es998] & [es26]
    7		[es998] & [es694]
    -7		[es998] & [es975]
    -7		a hospital
    -7		a ladder
    -7		a quien
    7	saddle_numbness:7	abajo
    7		about ~ <become>
    7		about ~ or
    7		abrir
    7		abrir <the>
    7		accident in
    7		accident ~ ,
    -7		ache & [en762]
    7		ache ~ up
    7		across
    7		adormecimiento ~ <the>
    -7		after ~ session
    -7		after ~ up
    7		afternoon
    7		again <the>
    7		again <the> morning
    7		again this
    7		again ~ morning
    7		agony & [en874]
    -7		agua caliente
    -7		agudo & [es182]
    -7		agudo : no
    -7		agudo ~ :
    -7		agudo ~ no
    7	history_injury:23	ahora ~ <the>
    -7		al salir
    7		all day
    -7		alone
    7		also <my> <part>
    -7		alto
    7		an accident
    -7		and <the> soreness
    7		and had
    7	severe_headache:3	and i
    -7		and i <have>
    -7		and i can
    -7		and now <the>
    7		and ~ as
    -7		and ~ fine
    -7		and ~ great
    -7		and ~ grip
    7		and ~ now
    -7		and ~ only
    7		and ~ way
    7		and ~ will
    -7		ando
    7		ants ~ <my>
    7		ants ~ <part>
    -7		ants ~ <the>
    7		any better
    7		apart ~ <part>
    -7		arrived
    7		asap ~ <be>
    7		at ~ #
    -7		at ~ not
    7		at ~ now
    -7		at ~ on
    -7		at ~ since
    7		at ~ with
    7		baby <be> not
    7		baby ~ not
    7		bad again
    -7		baja
    7		baja ~ <part>
    -7		bastante <the>
    -7		bastante ~ <part>
    7		be alive
    -7		be sore
    7		bed ~ ,
    -7		been numb
    -7		before ~ to
    7		belly
    -7		better than i
    7		better ~ <day>
    -7		bien ,
    7		bien ~ ,
    7		bien ~ <the>
    -7		bit
    7		bit ~ <count>
    -7		bit ~ now
    -7		bit ~ of
    -7		bit ~ today
    7	emergency:52	boca
    7		bone
    7		broken
    7	fever:168	burning up
    -7		but <my>
    7		but <part>
    7		but this
    -7		but ~ fine
    7		but ~ tingling
    -7		but ~ up
    -7		butter
    -7		calambritos
    -7		calambritos & [es106]
    -7		calambritos ~ <part>
    -7		calambritos ~ <the>
    -7		calm
    7		caminar
    -7		can massage
    -7		can not say
    -7		can ~ again
    7		can ~ at
    -7		can ~ really
    -7		case
    7		casi <my>
    7	faint_dizzy:7	casi me
    -7		caso
    -7		changed
    -7		check ins
    -7		clear
    -7		cold ~ <be>
    7		completely numb
    -7		con <the> que
    -7		con ~ <the>
    7		cough
    -7		could i
    -7		could ~ <be>
    -7		creo que
    -7		creo que <be>
    -7		creo ~ <be>
    -7		creo ~ <the>
    -7		cuerpo
    7		curtains
    7	faint_dizzy:15	da
    7		da vueltas
    -7		dandy
    7		de ~ .
    7		de ~ meses
    -7		dead ~ <my>
    7	tingling:3	dedos
    7		derecho
    -7		desk
    7		despues <the>
    7		despues del
    7		dias con <the>
    7		dias ~ <the>
    -7		did i leave
    -7		did ~ <become>
    7		did ~ for
    -7		did ~ in
    -7		did ~ leave
    7		die
    7		disc ~ ,
    7		disc ~ <part>
    -7		do <my>
    -7		do i call
    -7		do my
    -7		do ~ <part>
    -7		do ~ again
    7		do ~ alive
    -7		do ~ call
    -7		do ~ know
    -7		does not
    7		dolor no
    7		dormido
    -7		dormido ~ <the>
    -7		down ~ .
    7		dramatic
    7		drop
    -7		dropped ~ <my>
    -7		dropped ~ and
    -7		duele mas que
    -7		duele ~ que
    -7		during <the>
    -7		during the
    7		each
    7		each <time>
    -7		early
    -7		ego
    7		el aire
    7	sharp_pain:35 weakness:-15 numbness:-3	en <the> <part>
    7		en las
    7	sharp_pain:31 weakness:-22 numbness:-3 tingling:33 history_injury:-2 calf_swelling:-8 severe_headache:-7	en ~ <part>
    -7		escribirme
    -7		ever ~ ,
    7		every ~ i
    7		every ~ in
    7		falta <the>
    7		falta <the> aire
    7		falta el
    -7		feel like
    -7		fever ~ <the>
    7		feverish
    7	fever:5	fiebre
    -7		film
    -7		fin
    -7		finally
    -7		first
    7		floppy
    7		foot s
    -7		for <the> <time>
    -7		for it
    7		for more
    -7		found ~ <be>
    7		from #
    -7		from before
    7		from ~ <my>
    -7		fue
    -7		fui a
    -7		full ~ <part>
    7		fusion
    -7		getting better
    -7		give <my>
    -7		give <my> <the>
    -7		give me
    7		glademoji ~ <the>
    -7		going on
    7	tingling:13	going to
    -7		gone
    7		gone by
    7		gordo
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
    7		harm
    -7		has a
    7		hasta la
    7		have had
    -7		have in
    -7		he ~ <part>
    7		headed
    7		heat pack
    -7		heavy ~ ,
    -7		heavy ~ <the>
    7		here ,
    7		hives & [en1020]
    7		hives & [en251]
    7		hives on
    7		hives on <my>
    7		hold <the>
    7		honestly ~ <be>
    7		hormigueo & ,
    7		hormigueo & .
    -7		hormigueo & [es106]
    7		hormigueo & [es1]
    7		hormigueo & [es459]
    7		hormigueo & [es887]
    7		hormigueo ~ .
    7		hormigueo ~ debilidad
    7		hormigueo ~ pero
    -7		hurt
    7		hurting today
    -7		hurts ~ today
    -7		husband has
    -7		i <be> <count>
    -7		i <be> <the>
    -7		i <be> not
    -7		i <be> out
    -7		i <side>
    -7		i asked
    7		i bend
    -7		i came to
    -7		i come
    7		i fainted
    7		i felt
    7		i got
    -7		i just
    7	sharp_pain:30	i look
    7		i passed
    7		i passed out
    7		i took
    7	self_harm:38	i want
    7		i worry
    7		i would say
    -7	bladder_bowel:13	i ~ <become>
    7		i ~ by
    7		i ~ do
    -7		i ~ he
    -7		i ~ how
    7		i ~ hurts
    7		i ~ morning
    7		i ~ never
    -7		i ~ next
    7		i ~ sick
    -7		i ~ someone
    7		i ~ tender
    -7		i ~ thanks
    -7		i ~ very
    7		i ~ weakness
    -7		if ~ <become>
    -7		in <the> pain
    7		in <the> shower
    -7		in ages
    -7		in case
    7		in ~ <person>
    -7		in ~ but
    -7		in ~ evening
    7		in ~ morning
    7		in ~ shower
    -7		in ~ without
    -7		ins
    7		into <my> <part>
    7		ir a
    -7		is an
    -7		is good
    -7		is it
    7		is really
    7		is sharp
    -7		is tingling
    -7		it <be> easing
    7		it <the> #
    -7		it in
    -7		it now
    -7		it passed
    7		it would <be>
    -7		it ~ .
    -7		it ~ ache
    7		it ~ then
    -7		jai
    -7		just ~ ache
    -7		kinda
    7		knee ,
    7	emergency:64	la boca
    -7		la siento
    7		late+%
    -7		late+ache
    -7	persistent_beyond_72h:26	late+at
    7		late+bit
    -7		late+bother
    -7		late+cinco
    7		late+days
    7		late+estoy
    -7		late+even
    7	worsening:19	late+flared
    7		late+fortnight
    7		late+good
    7		late+gracias
    7		late+had
    7		late+hombro
    7		late+honestly
    -7	persistent_beyond_72h:12	late+is
    -7		late+kitchen
    -7		late+longer
    -7		late+menos
    -7		late+molido
    7		late+morning
    7		late+pero
    -7		late+puedo
    7		late+quita
    7		late+ribs
    7		late+saturday
    -7		late+sciatica
    -7		late+should
    -7		late+take
    7		late+thanks
    -7		late+there
    7		late+think
    -7		late+time
    -7	persistent_beyond_72h:45	late+una
    7		late+walk
    -7		late+would
    7		late+yet
    7		later ~ <part>
    7		less ~ <be>
    7		less ~ it
    7		lift <the>
    7		lift ~ <part>
    -7		lifting
    7		like a
    7		like i <be>
    -7		like that
    -7		like the
    -7		like ~ <have>
    -7		little bruise
    7		live
    7		llamenme & [es1023]
    -7		llamo
    7		long
    7		loo
    -7		lot
    -7		lovely
    7		make <the>
    -7		mal
    7	calf_swelling:23	mas ~ <the>
    7		massage ~ <side>
    -7		massage ~ life
    7		massage ~ you
    -7		maybe <the>
    -7		maybe a
    -7		maybe ~ <part>
    7	faint_dizzy:44	me da
    7		me falta
    -7		me fue
    7		me in
    -7		me puedo
    7		me quita
    7		monday & [en474]
    7		monday ,
    7		more now
    7		more now than
    7		more ~ ,
    -7		morning than
    7		mouth
    -7		much ~ <the>
    7	numbness:1	muslo
    -7		muy bien
    7		muy ~ <the>
    -7	numbness:-26	my back
    7		my face
    7		my grip
    7	numbness:26	my heel
    7	saddle_numbness:8	my legs
    7		my pinky
    7		myself ~ ,
    -7		nada ,
    -7		need to
    7		needles ~ <my>
    7		needles ~ <part>
    -7		never had
    7		never ~ <the>
    7		no aguanto
    7		no improvement
    7		no le
    -7		no sabria
    -7		no ~ <side>
    7		no ~ abrir
    7		no ~ con
    -7		no ~ manden
    -7		no ~ or
    7		no ~ para
    7		no ~ seguir
    7		no ~ si
    -7		no ~ vuelto
    7		normal ~ <part>
    -7		not <count>
    -7		not <count> since
    7		not <feel> <my>
    -7		not complain
    7		not even
    7		not hold
    7		not make <the>
    7		not stop
    7	bladder_bowel:20	not ~ able
    7		not ~ alive
    -7		not ~ good
    7		not ~ past
    7		not ~ until
    7	weakness:91	not ~ up
    7		not ~ when
    7		nothing dramatic
    -7		notice
    -7		now a
    7	numbness:63 saddle_numbness:-21	numb <part>
    -7		numb but
    -7		numb or
    -7		numb ~ <time>
    -7		numb ~ cold
    -7		numb ~ for
    -7		numb ~ tingly
    -7		numbness & ?
    -7		numbness ?
    7	numbness:-27	numbness ~ .
    7		numbness ~ of
    7		of #
    -7		of <my> <person>
    7		of numbness
    -7		of pain
    -7		of soreness <side>
    -7		of water
    7		of ~ not
    7		of ~ off
    -7		of ~ when
    7		on <day> ,
    7		on <the> <part>
    7		on <the> bathroom
    7		on <the> stairs
    -7		on ~ <become>
    7		on ~ bathroom
    7		on ~ floor
    -7	sharp_pain:12	on ~ of
    7		on ~ on
    -7		on ~ size
    7		on ~ stairs
    -7		on ~ up
    7		on ~ would
    -7		one since
    -7		only ~ of
    -7		or ~ i
    7		other
    -7		other hand
    7		otheremoji ~ <feel>
    7		otra
    7		out of <count>
    -7		out ~ .
    -7		out ~ <be>
    -7		packed
    7		pain but
    -7		pain free
    7		pain level
    -7		pain s
    7		pain ~ .
    -7		pain ~ for
    7	sharp_pain:-77	pain ~ into
    7		pain ~ what
    7		pains ~ <my>
    7		para ~ <the>
    -7		paso ~ <be>
    7		passed ~ <the>
    7	numbness:-2 chest_breath:49	pecho
    -7		peep ~ <part>
    -7		perfect
    7		pie ,
    7		pie dormido
    -7		pins ~ ,
    7		plate
    7		please ~ i
    -7		poor
    7		por preguntar
    -7		pulled
    -7		que ~ <my>
    -7		quien llamo
    7		quita
    -7		rain
    -7		rash ~ ,
    7		red ~ <the>
    -7		reply
    7		ronchas ~ <the>
    -7		rough
    7		s an
    -7		s back
    -7		sabria
    7		said to
    7		said ~ <be>
    7		said ~ i
    7		sali de
    7		sat in
    7		say ~ <part>
    7		say ~ <side>
    -7		sea
    7		seguir
    7		semana
    7		sensibilidad
    -7		sesion
    7		session ~ and
    -7	sharp_pain:-38	sharp ~ .
    7		sharp ~ <become>
    -7		sharp ~ <the>
    -7		sharp ~ numb
    7		she
    -7		shooting ~ <day>
    7		should i worry
    -7		should ~ if
    7		shoulder has
    -7		si es
    -7		since i saw
    -7		since my
    -7		since ~ <have>
    -7		since ~ saw
    -7		slot
    7		so it
    7		so ~ <have>
    -7		some soreness
    7		something ~ <the>
    7		sore ~ #
    7		soreness & [en170]
    -7		soreness & [en618]
    7		soreness ~ ,
    -7		soreness ~ it
    -7		sort of
    7		spinal & [es731]
    7		spinal fusion
    -7		stabbing ~ <have>
    7		stabbing ~ <my>
    7		stabbing ~ <part>
    7		stick
    -7		stiff ~ i
    7		stiffness <be>
    7		stiffness is
    7		stood
    7		stop <the>
    -7		stretch
    -7		stroke
    -7		sure if it
    7		sure it
    7		swollen & calf
    -7		take
    -7		tell <the>
    -7		tender ~ i
    7		texting & .
    7		than <the> <time>
    7		than the
    7		thanks ~ <the>
    7		that my
    7		that s
    -7		the back
    7		the bathroom
    7	allergic_reaction:58	the heat
    7	allergic_reaction:18	the hot
    -7		the knees
    7		the loo
    -7		the shoulders
    7		the shower
    -7		the time
    -7		there <the>
    -7		there ~ <be>
    7	emergency:44	they ~ <my>
    7		thinking ~ ending
    -7		through ~ <the>
    -7		tingling & [en1020]
    7		tingling & [en682]
    -7		tingling & nope
    -7		tingling : no
    -7		tingling ?
    -7		tingling ~ ,
    -7		tingling ~ could
    -7		tingling ~ nope
    -7		tingling ~ to
    7		to <be> alive
    7	radiating_pain:51	to <my> <part>
    7		to <part> ,
    7		to be
    -7		to come
    7		to die
    7		to leave
    7		to lift
    -7		to ~ #
    7		to ~ alive
    -7	radiating_pain:20 numbness:17	to ~ i
    -7		to ~ on
    7		to ~ pain
    7		to ~ today
    -7		today nothing
    7		todo <my>
    7		todo <my> da
    7		todo me
    7		todo ~ da
    7		todo ~ vueltas
    7		tomorrow ~ i
    -7		tonight ~ <be>
    7	weakness:14	trapo
    7		tv
    -7		twice ~ to
    7	sharp_pain:4	una
    7		unable ~ <my>
    7		under me
    -7		under ~ <part>
    -7		under ~ i
    -7		unos
    7		up after
    7		up ~ #
    7		up ~ and
    -7		up ~ now
    -7		up ~ pain
    7		useless
    -7		usual
    -7		very
    -7		very well
    7	sharp_pain:1	vida
    -7		vida ,
    7		vueltas
    7	self_harm:6	wake up
    -7		walk ~ ,
    7		want ~ alive
    -7		warm
    7		warning
    -7		was numb
    7	pregnancy_symptom:121	waters
    7		weakness .
    7	self_harm:6	what s
    -7		when you
    -7		when ~ <person>
    -7		whether ~ or
    7		which is
    -7		who <be> <the>
    -7		who ~ call
    -7		who ~ i
    7		whole
    7		wipe
    -7	weakness:4	with <my>
    -7		with me
    -7		with ~ .
    -7		with ~ in
    -7		without ~ pain
    -7		wore
    -7		wore off
    -7		work ~ ,
    -7		work ~ <part>
    -7		worked
    7		worse ~ better
    -7		worse ~ it
    -7		worse ~ than
    7		worst ~ <have>
    -7		would <the>
    7		would say
    -7		would ~ <the>
    -7		would ~ <time>
    7		would ~ of
    7		y sigo
    -7		ya no <be>
    -7		ya ~ ,
    7		ya ~ vivir
    7		yesterday ~ still
    -7		yesterday ~ today
    -7		you <become>
    7		you did
    7		you yesterday
    -7		you ~ at
    7		you ~ call
    7		you ~ i
    7		you ~ kind
    7		your table
    -7		zero ~ zero
    -6		# & [en1002]
    6		# & [en250]
    -6		# & [en362]
    -6		# & [en42]
    6		# & [en890]
    6		# meses
    -6		# ~ /
    -6		# ~ ache
    -6		# ~ did
    6		# ~ pain
    6		# ~ say
    6		# ~ still
    -6		# ~ yesterday
    6		, # ,
    -6	numbness:31 persistent_beyond_72h:4	, & .
    -6		, & ?
    6		, & [en1017]
    6	radiating_pain:38 persistent_beyond_72h:4 emergency:15	, & [en11]
    6		, & [en124]
    6		, & [en138]
    6		, & [en148]
    6		, & [en15]
    -6	numbness:-35 tingling:-15	, & [en20]
    -6		, & [en325]
    -6		, & [en378]
    6		, & [en394]
    6		, & [en493]
    -6		, & [en507]
    6	weakness:10 worsening:3 self_harm:-3	, & [en874]
    -6		, & [es102]
    6		, & [es26]
    6		, <have> to
    6		, <the> <be>
    -6		, <the> quien
    -6	sharp_pain:8 history_disc:3 osteoporosis:23	, and
    -6		, body
    -6		, does
    6		, en
    6		, en <the>
    -6		, esta
    -6		, exactly as
    -6		, hard to
    6		, hip
    6		, maybe
    6		, pain
    -6		, pins
    -6		, pins and
    6		, she
    6		, with
    -6		, woke
    6	weakness:-1 numbness:24 worsening:1 history_injury:3 calf_swelling:1 emergency:17	, ~ <be>
    6	worsening:16	, ~ at
    6		, ~ deep
    6		, ~ dormido
    6		, ~ eso
    -6	history_injury:15	, ~ it
    -6		, ~ llamo
    6		, ~ long
    -6		, ~ masaje
    -6		, ~ menos
    6		, ~ mention
    6	numbness:105	, ~ numb
    -6		, ~ or
    6		, ~ que
    -6		, ~ quien
    -6		, ~ see
    -6		, ~ though
    6	sharp_pain:27	, ~ y
    6		- & [en869]
    -6		. & [en28]
    -6		. & [en660]
    -6		. & [en954]
    6		. & [en989]
    6		. & [es463]
    -6		. & numbness
    6		. <the> unico
    6		. also
    6		. can
    -6		. in
    6		. left
    -6		. nothing
    -6		. since
    -6		. weakness ?
    6	weakness:4	. ~ ,
    6		. ~ and
    6		. ~ should
    6		. ~ unico
    6		. ~ weak
    -6		/ & [en869]
    -6		/ ~ pain
    6		/^aca/
    6		/^acci/
    6	numbness:15	/^ador/
    6		/^aho/
    6	chest_breath:156	/^ai/
    6		/^aliv/
    6		/^als/
    6		/^also/
    -6		/^anna/
    -6		/^ape/
    -6		/^apen/
    -6		/^app/
    -6		/^arri/
    -6		/^aunt/
    -6		/^bas/
    -6		/^beau/
    6		/^beca/
    -6		/^bedt/
    6		/^bli/
    -6		/^bowl/
    -6		/^bril/
    -6		/^brou/
    6		/^bud/
    -6		/^car$/
    6		/^cede/
    -6		/^chec/
    -6		/^chem/
    -6		/^comf/
    6	tingling:6	/^cosq/
    6		/^coug/
    6		/^craw/
    -6		/^crea/
    6		/^cree/
    6	sharp_pain:56	/^cry/
    -6		/^dank/
    6		/^dedo/
    -6		/^deli/
    6	persistent_beyond_72h:33	/^dias/
    6	faint_dizzy:5	/^diz/
    6	faint_dizzy:2	/^dizz/
    -6		/^dod/
    -6		/^dodg/
    -6		/^doi/
    -6	sharp_pain:-42 weakness:23 numbness:-60 tingling:-25 bladder_bowel:65 emergency:42	/^dr/
    -6		/^dres/
    -6		/^drin/
    6		/^duro/
    6		/^eit/
    6		/^eith/
    -6		/^emph/
    -6		/^ene/
    -6		/^ener/
    -6	bladder_bowel:-1	/^ev/
    -6	sharp_pain:6 bladder_bowel:-10	/^eve/
    -6		/^even/
    6	allergic_reaction:5	/^eyes/
    6		/^fac/
    6	sharp_pain:-35 persistent_beyond_72h:-21 osteoporosis:-11 bladder_bowel:-31 saddle_numbness:-62 severe_headache:-23 allergic_reaction:-23 severe_bruising:-13 emergency:-48	/^fi/
    6		/^fold/
    6		/^fra/
    -6		/^fres/
    -6		/^fun/
    6	chest_breath:47	/^gasp/
    -6		/^good/
    6	weakness:7	/^gri/
    6		/^gua/
    -6		/^gus/
    6	emergency:8	/^half/
    -6		/^heal/
    6		/^hell/
    -6		/^him/
    6	weakness:14	/^hol/
    -6		/^how/
    -6		/^hoy$/
    -6	persistent_beyond_72h:-1	/^hoy/
    -6	sharp_pain:13 history_injury:15	/^ic/
    -6		/^ich$/
    -6		/^ich/
    6		/^inte/
    -6		/^its/
    -6		/^itse/
    6		/^jean/
    -6		/^job/
    -6		/^leav/
    -6	emergency:9	/^llam/
    6		/^loo/
    6		/^mama/
    6	sharp_pain:-7	/^mar/
    -6		/^mat/
    -6		/^may$/
    -6		/^mint/
    6	persistent_beyond_72h:20	/^mond/
    6	emergency:28	/^mou/
    6	weakness:29	/^mug/
    6		/^nal/
    6		/^nalg/
    -6		/^neit/
    -6		/^net/
    6		/^non/
    -6		/^nor/
    6	sharp_pain:-8 tingling:-2	/^now/
    -6		/^oc/
    -6		/^odd$/
    -6		/^orde/
    6		/^ouc/
    6		/^ouch/
    -6		/^outs/
    6		/^over/
    -6		/^pare/
    6	saddle_numbness:4 faint_dizzy:20	/^pass/
    6		/^past/
    -6		/^pea/
    6	saddle_numbness:30	/^pen/
    6	self_harm:7	/^pill/
    6	bladder_bowel:58	/^pis$/
    6	bladder_bowel:141	/^poo/
    6	chest_breath:1	/^pro/
    -6		/^pull/
    -6		/^quiz/
    -6		/^rad/
    -6		/^radi/
    -6		/^rese/
    6		/^ribs/
    6		/^rot/
    6		/^rott/
    -6		/^roug/
    -6		/^sam/
    -6		/^same/
    6		/^sang/
    6	sharp_pain:50	/^scre/
    -6		/^set/
    -6	sharp_pain:2 radiating_pain:8	/^shoo/
    6		/^soa/
    6		/^soak/
    6		/^sock/
    -6	sharp_pain:2	/^some/
    -6		/^sou/
    -6		/^str/
    6		/^suc/
    6		/^such/
    -6		/^sup/
    -6		/^surv/
    6		/^tai/
    -6		/^talk/
    6	fever:5	/^temp/
    6		/^tesc/
    6		/^thre/
    -6		/^tie/
    6	fever:7	/^tiri/
    6		/^toe$/
    -6		/^trac/
    6		/^trie/
    -6		/^twe/
    -6		/^twin/
    6		/^twis/
    6		/^typi/
    6		/^unb/
    6		/^unbe/
    6		/^unde/
    6		/^uni/
    -6		/^van/
    6		/^vid/
    -6		/^watc/
    -6		/^weir/
    6	radiating_pain:-28 tingling:-9 pregnancy_symptom:26	/^wi/
    6		/^will/
    6	sharp_pain:-9 weakness:-13 numbness:-6 persistent_beyond_72h:-38 self_harm:-10	/^wor/
    6		/abby$/
    6		/abby/
    6	bladder_bowel:63	/accid/
    -6	weakness:-5 numbness:-51 tingling:-32 persistent_beyond_72h:7 bladder_bowel:-5 saddle_numbness:-8 fever:-7 faint_dizzy:-66 allergic_reaction:-5 emergency:-19	/ach/
    -6		/act$/
    -6		/actur/
    6		/adorm/
    -6		/afe$/
    6		/aho/
    6	persistent_beyond_72h:7	/ainf/
    6	history_disc:14 history_injury:1 osteoporosis:23	/ainfu/
    6		/ainl/
    -6		/ajis/
    -6		/ajist/
    6		/alar/
    -6		/alda$/
    -6		/alda/
    -6		/ale$/
    6	sharp_pain:13	/ale/
    6		/aliv/
    6		/alive/
    -6		/almos/
    6		/along/
    6		/als$/
    6		/also$/
    6		/also/
    6		/amat/
    6		/amati/
    6		/amina/
    6		/amol$/
    6		/amol/
    -6		/anke$/
    -6		/anna/
    -6		/antas/
    -6	weakness:9 worsening:-1 self_harm:16	/any/
    6		/apar/
    -6		/apen/
    -6		/apena/
    -6		/apist/
    6		/apo/
    6		/appen/
    -6		/ardly/
    6		/arnin/
    6		/arte/
    -6		/asaji/
    6		/assi/
    6		/asty$/
    6		/asty/
    6		/ato$/
    6		/atr/
    -6		/aunt$/
    -6		/aunt/
    6		/aven$/
    6		/awl/
    6		/awli/
    -6		/axe/
    -6		/axed$/
    -6		/axed/
    6		/axi/
    6		/aye$/
    -6		/bag/
    -6		/bas/
    6		/bbe/
    -6		/beau/
    6		/beca/
    6		/becau/
    -6		/bedt/
    -6		/bedti/
    6		/below/
    6		/bits$/
    6		/bits/
    -6		/blar/
    6		/bne/
    6		/bnes/
    6		/bness/
    -6		/bou/
    -6		/bowl/
    -6		/bril/
    -6		/brill/
    6	numbness:-7 history_injury:48	/bro/
    -6		/bros$/
    -6		/bros/
    -6		/brou/
    -6		/broug/
    6	numbness:-28 severe_bruising:34	/bru/
    6	weakness:48	/buckl/
    6		/bud/
    -6		/cak/
    -6		/cake/
    6		/care/
    6		/cared/
    6		/caro/
    6		/caron/
    -6	severe_bruising:9 emergency:7	/cas/
    6		/caus/
    6		/cause/
    6		/ccid/
    6		/ccide/
    6		/cede$/
    6		/cede/
    -6		/chat$/
    -6	sharp_pain:-1 radiating_pain:1 weakness:-58 tingling:-33 history_injury:-11 osteoporosis:-1 calf_swelling:-32 allergic_reaction:-9 severe_bruising:-24 self_harm:-41	/che/
    -6		/chec/
    -6		/check/
    -6		/chem/
    -6		/chemo/
    6		/chisi/
    6	sharp_pain:-13 chest_breath:27	/cho/
    6	bladder_bowel:69	/ciden/
    6		/ciou/
    6		/cious/
    -6		/cita$/
    -6		/cito$/
    -6		/cito/
    6		/cked$/
    6		/cked/
    -6		/come$/
    6		/corc/
    -6		/cosa$/
    6		/cosq/
    6		/cosqu/
    6		/coug/
    6		/cough/
    6		/craw/
    6		/crawl/
    6		/creas/
    6		/cruc/
    6		/cruci/
    6	sharp_pain:3	/cry/
    -6		/ctura/
    -6		/dand/
    -6		/dank/
    -6		/danke/
    -6		/dato/
    6		/de$/
    6	weakness:-11	/dead$/
    -6		/decid/
    6		/dedo/
    6		/dere/
    6		/dial/
    6	persistent_beyond_72h:36	/dias$/
    6	persistent_beyond_72h:55	/dias/
    6		/dice$/
    6	faint_dizzy:10	/ding$/
    6	faint_dizzy:7	/ding/
    -6	sharp_pain:-18 history_disc:152	/dis/
    -6		/disca/
    6	faint_dizzy:87	/diz/
    6	faint_dizzy:64	/dizz/
    -6		/dod/
    -6		/dodg/
    -6		/drin/
    -6		/drink/
    -6		/dti/
    -6		/dtim/
    -6		/dtime/
    -6	calf_swelling:4	/dur/
    6		/duro$/
    6		/duro/
    6	severe_headache:57	/eada/
    6		/eall/
    6		/eally/
    -6		/eant$/
    -6		/eant/
    6		/ebod/
    6		/ebody/
    6		/ecau/
    6		/ecaus/
    -6		/ecid/
    -6		/ecide/
    -6		/eden$/
    -6		/eden/
    6		/edo$/
    -6		/edt/
    -6		/edti/
    -6		/edtim/
    -6	radiating_pain:-2 weakness:-7 numbness:18 tingling:-2 persistent_beyond_72h:-7 pregnancy_symptom:-34 bladder_bowel:-3 saddle_numbness:7 fever:-1 faint_dizzy:5 emergency:-1 self_harm:-2	/eel/
    -6		/eet$/
    6		/eeze$/
    -6		/ege/
    6		/egui/
    6	fever:74	/ehea/
    -6		/eird$/
    -6		/eird/
    -6		/elaxe/
    -6	saddle_numbness:1 calf_swelling:90	/elo/
    6		/elow$/
    6		/elow/
    6	bladder_bowel:31	/els$/
    -6		/elt$/
    -6		/emo$/
    -6		/emph/
    -6		/empha/
    -6		/enas$/
    -6		/enas/
    6		/ence$/
    6		/ened$/
    -6		/energ/
    6		/enm/
    6		/enme$/
    6		/enme/
    -6		/enos$/
    -6		/enos/
    6	numbness:21	/ensib/
    6	numbness:-6	/enta/
    6		/entl/
    6		/ento/
    -6		/erabl/
    -6		/erapi/
    -6		/erest/
    6		/ergi/
    6		/ergic/
    6		/eris/
    6		/erish/
    -6		/ernes/
    6		/erno/
    6		/erra/
    6		/errib/
    6		/eryw/
    6		/erywh/
    -6		/esa/
    6		/esco$/
    6		/esia/
    -6		/espal/
    6		/estes/
    -6		/esu/
    6		/eti/
    6		/evel$/
    -6		/eveni/
    6		/everi/
    6		/evo$/
    6		/ewer$/
    6		/explo/
    6		/eyes$/
    6	severe_headache:53 allergic_reaction:2	/eyes/
    6		/eze$/
    6	weakness:-2 emergency:10	/fac/
    -6		/factu/
    -6	history_injury:15	/fell$/
    -6		/ffi/
    6		/floor/
    -6		/footb/
    -6		/four$/
    6		/fuert/
    -6		/fun/
    6		/fuse/
    6		/garra/
    6	chest_breath:113	/gasp/
    6		/gente/
    6		/gger/
    6		/gno/
    -6		/good/
    -6		/gran/
    -6		/gre/
    6		/gro$/
    -6		/gud/
    -6		/guie/
    -6		/guien/
    -6		/guit/
    -6		/guita/
    -6		/gul/
    -6		/gusto/
    6		/half/
    6	bladder_bowel:34	/happe/
    6		/hard/
    -6		/hardl/
    6	sharp_pain:76 weakness:-4	/harp/
    6		/hart/
    -6		/hasi/
    -6		/havi/
    -6	chest_breath:5	/havin/
    6	sharp_pain:-16 weakness:-6 numbness:-37 tingling:-2 severe_headache:18 faint_dizzy:13	/hea/
    -6		/heal/
    -6		/heck/
    6		/hell/
    -6		/hemo$/
    -6		/hemo/
    -6		/hera/
    -6		/herap/
    6	worsening:-3	/here$/
    6		/hey$/
    6		/hey/
    -6		/him/
    -6	sharp_pain:23 numbness:-8	/his/
    6		/hisi/
    6		/hisim/
    -6	sharp_pain:5 radiating_pain:17	/hoot/
    -6	worsening:4	/hoy$/
    -6		/hoy/
    6		/hre/
    -6		/ial$/
    -6		/ibe$/
    6		/ible$/
    6		/ibs$/
    6	chest_breath:2	/ibs/
    -6		/ich/
    -6		/icio/
    6	bladder_bowel:7	/iden/
    6	bladder_bowel:44	/ident/
    -6		/ides$/
    -6		/ides/
    -6		/ienci/
    -6		/iffe/
    -6	sharp_pain:-6	/ift/
    -6		/ign/
    6		/igue$/
    -6		/ille/
    6		/illeo/
    6	numbness:-4	/ima$/
    -6	numbness:-63	/ima/
    -6		/immi/
    -6		/immin/
    6		/imp$/
    6		/impro/
    6		/inded/
    -6		/indl/
    -6		/indly/
    6	history_injury:29	/infu/
    6	persistent_beyond_72h:12 history_disc:13 history_injury:16 osteoporosis:14	/inful/
    6	radiating_pain:-2 tingling:59	/ingl/
    6		/inl/
    6		/ipi/
    -6		/ired$/
    -6		/ired/
    6	fever:24	/irit/
    6	fever:4	/irita/
    -6	history_disc:182	/isc/
    -6		/ished/
    -6		/issu/
    -6		/issue/
    -6		/isto/
    6	fever:30	/itan/
    -6		/ith$/
    -6		/itse/
    -6		/itsel/
    -6		/iza$/
    -6		/izar/
    -6		/ja$/
    -6		/jis/
    -6		/jist/
    -6		/jista/
    -6		/job/
    6		/jolt$/
    6		/keeps/
    6		/ker$/
    -6		/kindl/
    -6		/kit/
    6		/kli/
    6		/klin/
    6		/kling/
    6		/know$/
    6		/lab/
    6	emergency:1	/lanc/
    6		/lap$/
    6	weakness:-1	/last$/
    -6		/laxe/
    -6		/laxed/
    -6		/leav/
    -6		/legar/
    -6		/lege/
    6		/leo/
    6		/lerg/
    6		/lergi/
    6		/lets$/
    6		/lets/
    6		/levo$/
    6		/levo/
    6		/lgar$/
    6		/lgar/
    6		/liend/
    6		/lier/
    6		/limp$/
    6		/lind/
    -6	radiating_pain:36	/line/
    6		/lippe/
    -6		/liss$/
    -6	allergic_reaction:68	/list/
    -6	weakness:23	/lk$/
    -6	sharp_pain:-1	/llam/
    6		/lleo/
    6		/llerg/
    6		/lleva/
    6		/llevo/
    -6		/lmos/
    -6		/lmost/
    6		/lon$/
    6		/loor/
    6		/lop/
    6		/lov/
    6		/lso$/
    6		/lso/
    6		/mama$/
    6		/mama/
    -6		/may$/
    6		/mbn/
    6		/mbne/
    6		/mbnes/
    -6		/mbros/
    -6		/meant/
    6		/meb/
    6		/mebo/
    6		/mebod/
    -6		/ments/
    6		/metr/
    6	numbness:88	/mido/
    -6		/migas/
    -6		/mir$/
    -6		/mmin/
    -6		/mming/
    -6		/mod/
    6		/mol$/
    6		/mond/
    6		/monda/
    -6		/mot/
    -6		/mphas/
    -6	persistent_beyond_72h:19	/mpr/
    6	worsening:13	/mpro/
    6		/mprov/
    6		/muchi/
    -6		/mul/
    -6		/muscl/
    -6		/nada$/
    6		/nal$/
    6		/nalg/
    6		/nalga/
    6		/nasty/
    6		/nbe/
    6		/nbea/
    6		/nbear/
    -6		/ncin/
    -6		/ncing/
    6		/ncrea/
    -6		/ndly$/
    -6		/ndly/
    -6	weakness:-6 numbness:1 worsening:-6 persistent_beyond_72h:-11 chest_breath:-1 faint_dizzy:-28	/ne$/
    -6		/nei/
    -6		/neit/
    -6		/neith/
    -6		/nerg/
    -6	weakness:-3 numbness:8 tingling:-28 persistent_beyond_72h:5 history_injury:-1 bladder_bowel:-19	/nes/
    -6		/nfe/
    6	history_injury:35	/nfu/
    6	persistent_beyond_72h:11 history_disc:1 history_injury:17	/nful$/
    6	history_injury:7	/nful/
    6		/ngre/
    -6		/nic$/
    -6		/nie$/
    6	sharp_pain:18	/nine$/
    -6		/nishe/
    -6		/nke$/
    6		/nme$/
    6		/nme/
    -6		/nna/
    6		/noon$/
    6		/noon/
    6		/norme/
    6		/nsib/
    -6	history_disc:-4 history_injury:-1 bladder_bowel:-6 chest_breath:-8 fever:-42 severe_headache:-5 allergic_reaction:-9 severe_bruising:-2 self_harm:24	/nt$/
    -6		/ntere/
    6	numbness:-67	/ntr/
    6	numbness:17	/numbn/
    -6		/nvi/
    -6		/nvie/
    6		/nza$/
    6		/oak/
    6		/oake/
    6		/oaked/
    6		/obi/
    -6		/odd$/
    6		/oiled/
    -6	worsening:54	/olv/
    6	weakness:-7 persistent_beyond_72h:-16 saddle_numbness:2 chest_breath:9 fever:24 faint_dizzy:-6	/ome/
    6		/omeb/
    6		/omebo/
    -6		/omor/
    -6		/omorr/
    6		/onday/
    -6		/onge/
    -6		/ootb/
    -6		/ootba/
    6		/opin/
    6		/oping/
    6		/opo/
    6		/opor/
    6		/oport/
    6		/ops$/
    6		/ops/
    -6		/orde/
    -6		/orido/
    6		/ormec/
    -6		/ormi$/
    -6		/orreo/
    6		/ort/
    -6	persistent_beyond_72h:55	/ortn/
    6	tingling:38	/osq/
    6	tingling:26	/osqu/
    6	tingling:130	/osqui/
    6		/ota$/
    -6		/otb/
    -6		/otba/
    -6		/otbal/
    -6		/ote/
    6		/otte/
    6		/otten/
    6		/otti/
    6		/ottin/
    -6		/ouse/
    -6		/outs/
    -6		/outsi/
    6		/overa/
    6		/owels/
    6		/pack$/
    6		/painf/
    -6		/pald/
    -6	allergic_reaction:4	/palda/
    6	saddle_numbness:1 faint_dizzy:35	/pass/
    -6		/pci/
    -6		/pcio/
    -6		/pcion/
    -6		/pect/
    -6	history_disc:36	/ped/
    6		/pelli/
    -6		/penas/
    -6		/perab/
    -6		/pesad/
    -6		/phas/
    -6		/phasi/
    6		/pid/
    6	self_harm:10	/pills/
    6	bladder_bowel:42	/pis$/
    -6		/pist$/
    -6		/pist/
    6	severe_headache:2	/plo/
    -6		/ply$/
    -6		/pong/
    6		/pott/
    6		/potti/
    6		/ppen/
    6		/ppene/
    -6	weakness:30 numbness:-24	/ppi/
    -6	weakness:31	/pping/
    6	numbness:-30 tingling:133	/prick/
    -6		/pues$/
    6	tingling:20	/quill/
    -6		/quite/
    -6		/quiz/
    -6		/quiza/
    6		/raggi/
    -6		/raia$/
    -6		/raia/
    6		/rall$/
    6		/ramat/
    -6		/rapis/
    6		/rawl/
    6		/rawli/
    -6		/rdly$/
    -6		/rdly/
    -6		/recio/
    6		/refu/
    6		/rehe/
    6	fever:17	/rehea/
    6		/rgic$/
    6		/rgic/
    -6		/ribe$/
    6		/ribs$/
    6		/ribs/
    6	tingling:37	/rickl/
    -6		/ril/
    -6		/rill/
    6		/rina$/
    6		/riou/
    6		/rious/
    6		/rish/
    6	fever:61	/ritan/
    6	sharp_pain:-17 radiating_pain:14 weakness:6 tingling:15 persistent_beyond_72h:-3 bladder_bowel:-12 allergic_reaction:-6	/rm$/
    6	numbness:9	/rmec/
    -6		/rmi$/
    -6		/rmiga/
    -6		/rnes/
    -6		/ros$/
    6		/rott/
    6		/rotte/
    -6		/rreo/
    6		/rrien/
    -6		/rrow$/
    6	severe_headache:10	/rst$/
    6		/rth$/
    6		/ruci/
    6		/rucia/
    -6		/run$/
    6		/runk$/
    6		/runk/
    -6		/rwa/
    6		/ryw/
    6		/rywh/
    6		/rywhe/
    -6		/sad/
    -6		/sajis/
    6		/salie/
    -6		/same$/
    -6		/same/
    6		/san/
    6		/sang/
    6		/sangr/
    -6		/scale/
    -6		/scl/
    -6		/scle/
    6	sharp_pain:57	/scre/
    6		/segui/
    -6		/set/
    6	sharp_pain:38 weakness:-4	/sharp/
    -6	radiating_pain:17	/shoo/
    -6	sharp_pain:3 radiating_pain:22	/shoot/
    6		/sia/
    6	allergic_reaction:25	/skin/
    6		/slo$/
    6		/soa/
    6		/soak/
    6		/soake/
    6		/sock/
    6		/someb/
    6		/sop/
    6		/sopo/
    6		/sopor/
    -6		/sort$/
    -6		/sou/
    -6		/spal/
    -6		/spald/
    6		/spott/
    6	tingling:6	/squ/
    6	tingling:42	/squil/
    -6		/ssin/
    -6		/ssing/
    -6		/ssue/
    -6		/sta$/
    6	weakness:30	/stair/
    6	chest_breath:23	/stb/
    6		/sters/
    6		/stes/
    6		/stesi/
    6		/sth/
    -6		/stopp/
    -6		/stor/
    -6		/stos/
    6		/sty$/
    6	worsening:22	/sub/
    -6		/subs/
    6		/such$/
    6		/such/
    -6		/sup/
    -6		/sura/
    -6		/surv/
    6		/tabby/
    -6		/tain$/
    6	weakness:21	/tair/
    -6		/tal$/
    -6		/talk/
    -6		/tba/
    6	fever:54	/temp/
    -6		/teres/
    6		/tesc/
    6		/tesco/
    6	numbness:17	/tesi/
    6	numbness:1	/tesia/
    -6		/test$/
    -6		/thera/
    6		/thet/
    -6	osteoporosis:33 saddle_numbness:6 faint_dizzy:17	/thin/
    -6	sharp_pain:16 faint_dizzy:16	/thing/
    6		/thre/
    6	numbness:-2	/tim/
    6		/time/
    6		/tions/
    6		/tips$/
    6		/tips/
    -6		/tired/
    6	fever:4	/tiri/
    6		/tirit/
    -6		/tomor/
    -6		/trace/
    6		/trai/
    -6		/traia/
    6		/trie/
    6		/tried/
    -6		/tse/
    -6		/tsel/
    -6		/tself/
    -6		/tsi/
    -6		/tsid/
    -6		/tside/
    6		/tti/
    6		/ttin/
    6		/tting/
    6		/ttle$/
    6	numbness:4	/tum/
    6		/tura$/
    6		/tura/
    -6		/twin/
    6		/twis/
    6		/twist/
    6		/type$/
    6		/typi/
    -6		/ubs/
    6		/uchis/
    6		/uci/
    6		/uciat/
    6	weakness:30	/uckl/
    6	severe_headache:46	/ueca$/
    6	severe_headache:92	/ueca/
    -6		/ueda/
    -6		/ueden/
    6		/uedo$/
    6		/uedo/
    6		/uent/
    6		/uerte/
    6	tingling:13	/uill/
    6		/uille/
    6		/uita/
    -6		/uite/
    -6		/uiz/
    -6		/uiza$/
    -6		/uiza/
    -6		/uje/
    6		/umbn/
    6		/umbne/
    -6		/ume/
    6	radiating_pain:-13	/una/
    6		/unb/
    6		/unbe/
    6		/unbea/
    6	sharp_pain:-21 weakness:-4 tingling:11 saddle_numbness:49 severe_headache:34 allergic_reaction:-41	/und/
    6		/unk$/
    6	allergic_reaction:3	/urn/
    6		/urned/
    -6		/urv/
    -6		/uscl/
    -6		/uscle/
    -6		/used$/
    -6		/used/
    6		/ust$/
    -6		/uts/
    -6		/utsi/
    -6		/utsid/
    6		/utti/
    6		/uttin/
    6		/vem/
    -6		/venin/
    6		/veral/
    6		/veris/
    -6		/vers/
    6		/veryw/
    6		/ves/
    6		/viera/
    -6		/viso$/
    6		/wake$/
    -6		/wards/
    -6		/watc/
    -6		/watch/
    -6		/way/
    6		/weati/
    6	persistent_beyond_72h:30	/week$/
    -6		/wei/
    -6		/weir/
    -6		/weird/
    6		/wels$/
    6		/wels/
    6	radiating_pain:-5 bladder_bowel:-24 self_harm:-2	/whe/
    6		/wife$/
    6		/wife/
    6		/will$/
    6		/will/
    -6		/wimmi/
    6		/winde/
    6		/wist/
    6		/xcruc/
    6		/xplo/
    -6		/years/
    -6		/yed$/
    -6		/yed/
    6		/ype$/
    6		/ypi/
    6		<be> #
    6		<be> <count> <time>
    -6		<be> <my> durmio
    -6		<be> <part> to
    -6		<be> <the> <side>
    -6		<be> algo
    -6		<be> as
    6	numbness:27	<be> como
    -6		<be> down
    6		<be> fizzing
    -6		<be> from
    -6		<be> grand
    -6		<be> happy
    6		<be> hurting today
    -6		<be> imagining
    -6		<be> imagining it
    6		<be> it normal
    -6		<be> just <the>
    6		<be> no
    6	persistent_beyond_72h:42	<be> not <become>
    6		<be> not <my>
    -6		<be> peor que
    -6		<be> pins
    -6		<be> pins and
    6		<be> thinking
    6		<be> told
    -6		<be> up
    6		<be> urgente
    -6		<be> way
    -6		<be> way out
    6		<be> ~ afternoon
    6		<be> ~ dead
    -6		<be> ~ down
    -6		<be> ~ from
    6	severe_headache:19 faint_dizzy:17 emergency:34	<be> ~ i
    6		<be> ~ it
    6		<be> ~ lot
    -6		<be> ~ needles
    -6		<be> ~ new
    6	bladder_bowel:31	<be> ~ not
    -6		<be> ~ notch
    -6		<be> ~ o
    -6		<be> ~ oil
    -6		<be> ~ out
    -6		<be> ~ over
    6		<be> ~ poquito
    -6		<be> ~ quito
    6		<be> ~ sleep
    -6		<be> ~ thanks
    -6		<be> ~ today
    -6		<be> ~ wee
    6		<be> ~ worked
    6		<become> ,
    -6		<become> better
    6	numbness:54	<become> to sleep
    6		<become> ~ came
    6		<become> ~ from
    6		<become> ~ good
    -6		<become> ~ pain
    -6		<become> ~ time
    -6		<become> ~ tomorrow
    6		<become> ~ under
    -6		<become> ~ walk
    6		<become> ~ way
    6		<become> ~ wrong
    6		<count> <part> <be>
    -6		<count> <part> and
    6		<count> bit
    -6		<count> ~ about
    6		<count> ~ of
    6		<day> , now
    6		<day> ~ still
    6		<day> ~ today
    6		<feel> <my> <part>
    -6		<feel> great
    -6		<feel> very
    -6		<feel> ~ <become>
    -6		<feel> ~ before
    6		<feel> ~ but
    6		<feel> ~ like
    6		<feel> ~ not
    -6		<feel> ~ session
    -6		<feel> ~ though
    -6	numbness:13	<have> <be>
    -6		<have> <become> <the>
    -6		<have> <side>
    -6		<have> no
    -6		<have> pins
    -6		<have> pins and
    -6		<have> stopped
    -6		<have> ~ <be>
    6		<have> ~ <time>
    6		<have> ~ able
    6		<have> ~ before
    6		<have> ~ down
    6		<have> ~ from
    6		<have> ~ last
    6		<have> ~ session
    6		<have> ~ woken
    6		<my> <part> so
    -6		<my> and
    -6		<my> body
    6		<my> bowels
    -6		<my> breast
    6		<my> da <the>
    -6		<my> durmio
    -6		<my> escriban
    -6		<my> pueden
    -6		<my> ~ ?
    6		<my> ~ aire
    6		<my> ~ algo
    -6		<my> ~ bit
    -6		<my> ~ come
    6		<my> ~ darme
    6		<my> ~ did
    -6		<my> ~ fine
    -6		<my> ~ happy
    6		<my> ~ hospital
    -6	sharp_pain:51 tingling:-4 chest_breath:13	<my> ~ i
    6		<my> ~ muchisimo
    6		<my> ~ mucho
    6		<my> ~ properly
    -6		<my> ~ super
    6		<my> ~ todo
    6		<my> ~ twice
    6		<part> , <count>
    6	weakness:-25	<part> . no
    6		<part> . otherwise
    6		<part> <be> <become>
    6		<part> <be> fizzing
    6		<part> <be> like
    -6		<part> <be> painful
    6		<part> <be> really
    6		<part> <feel> like
    -6		<part> desde ayer
    6		<part> dormido
    -6		<part> from
    6		<part> gives
    6		<part> gordo
    -6		<part> hurts today
    -6		<part> of drawers
    -6	sharp_pain:-7 radiating_pain:16 weakness:5 tingling:7 worsening:-12 history_disc:-5 pregnancy_symptom:-6 bladder_bowel:-1 saddle_numbness:-20 calf_swelling:33 faint_dizzy:-30 allergic_reaction:10 emergency:-2	<part> ~ <the>
    6		<part> ~ caliente
    -6	numbness:72	<part> ~ como
    6	numbness:24	<part> ~ dead
    -6		<part> ~ drawers
    6		<part> ~ fizzing
    -6		<part> ~ grand
    -6		<part> ~ hace
    6		<part> ~ if
    6		<part> ~ move
    6	numbness:1	<part> ~ sleep
    -6	worsening:8	<part> ~ than
    6		<part> ~ tingling
    -6		<part> ~ weird
    6		<part> ~ worse
    6		<person> ~ if
    6		<person> ~ she
    -6		<side> <part> hurts
    6		<side> <the>
    -6		<side> as rain
    6		<side> good .
    -6		<side> over <the>
    6		<side> yours
    -6		<side> ~ ages
    6		<side> ~ apart
    6		<side> ~ does
    -6		<side> ~ than
    -6		<side> ~ today
    6		<the> # rd
    -6	numbness:11 tingling:-14	<the> <part> <be>
    -6		<the> <part> ?
    6		<the> <part> dormido
    -6		<the> <time> .
    6		<the> ambulance
    -6		<the> bit worse
    -6		<the> brought
    -6		<the> brought <my>
    -6		<the> chance of
    -6		<the> check
    -6		<the> cita
    -6		<the> dead
    6		<the> deep
    6		<the> dinner plate
    6		<the> emergency
    -6		<the> evening
    6		<the> floor
    6		<the> from
    6		<the> heat pack
    6	tingling:4	<the> hormigueo
    6		<the> jolt
    -6		<the> lista
    -6		<the> masajista
    6		<the> numbness
    6		<the> numbness <be>
    6		<the> orina
    6		<the> pain <have>
    6		<the> seguir
    6		<the> semana
    6		<the> stairs
    -6		<the> table ,
    -6		<the> todo
    -6		<the> touch
    -6		<the> twinge
    -6		<the> walk
    6		<the> ~ <become>
    -6	numbness:24	<the> ~ <have>
    -6		<the> ~ achy
    -6		<the> ~ as
    6		<the> ~ bed
    6		<the> ~ cold
    6		<the> ~ derecho
    -6		<the> ~ despues
    6		<the> ~ free
    6		<the> ~ hace
    -6		<the> ~ hospital
    6		<the> ~ l5
    -6		<the> ~ mejor
    6		<the> ~ menos
    -6		<the> ~ moving
    6		<the> ~ numbness
    -6		<the> ~ pero
    6		<the> ~ plate
    6		<the> ~ pressed
    6		<the> ~ quita
    6		<the> ~ rd
    -6		<the> ~ saw
    6		<the> ~ size
    6		<the> ~ still
    -6		<the> ~ tender
    -6		<the> ~ toda
    -6		<the> ~ traia
    -6		<the> ~ vanished
    -6		<the> ~ voy
    6		<the> ~ waking
    6		<the> ~ will
    -6		<the> ~ wore
    6		<time> on ,
    6		<time> ~ <have>
    -6		<time> ~ about
    -6		<time> ~ at
    -6		<time> ~ no
    6		<time> ~ notch
    -6		<time> ~ nothing
    -6		<time> ~ pain
    -6		<time> ~ there
    -6		<time> ~ without
    -6		? & [en1002]
    6		? & [en762]
    -6		? & [es182]
    -6		? no
    6		? ~ <side>
    -6		? ~ weakness
    -6	radiating_pain:34	[en1002] & [en101]
    -6		[en1002] & [en199]
    -6		[en1002] & [en309]
    -6		[en1002] & [en426]
    -6		[en1002] & [en506]
    6		[en1002] & [en522]
    -6		[en1002] & [en682]
    6		[en1002] & [en778]
    6	sharp_pain:27 worsening:41 persistent_beyond_72h:-12	[en1002] & [en810]
    -6		[en1002] & [en889]
    6		[en1007] & [en311]
    -6		[en1007] & [en468]
    -6		[en1014] & ,
    6		[en1014] & [es29]
    6		[en1014] & [es966]
    6		[en1018] & [en28]
    6		[en1018] & [en394]
    -6		[en1018] & [en404]
    -6		[en1018] & [en653]
    6		[en1018] & [en871]
    6		[en1018] & tingling
    -6		[en101] & [en250]
    6		[en101] & [en468]
    -6		[en101] & [en709]
    6		[en101] & [en746]
    6		[en1020] & [en252]
    6		[en1020] & [en426]
    -6		[en1020] & [en650]
    -6		[en1020] & [en853]
    6	numbness:19	[en1020] & [en93]
    6		[en1020] & shin
    -6		[en1020] & tingling
    6		[en106] & [en1020]
    6		[en106] & [en869]
    -6		[en106] & [en874]
    6		[en111]
    6		[en118] & ,
    6		[en118] & [en874]
    -6		[en11] & [en1013]
    -6		[en11] & [en311]
    -6		[en11] & [en380]
    -6		[en11] & [en394]
    -6	worsening:16 persistent_beyond_72h:-25	[en11] & [en468]
    6	self_harm:35	[en11] & [en60]
    6		[en11] & [en633]
    -6		[en11] & [en709]
    6		[en11] & [en871]
    -6		[en11] & [en991]
    6		[en11] & rd
    -6		[en121] & [en1020]
    -6		[en121] & [en234]
    -6		[en121] & [en490]
    -6		[en121] & [en874]
    6		[en121] & [es182]
    6		[en122]
    -6		[en124] & [en143]
    6	weakness:-3	[en127]
    -6	numbness:10 self_harm:36	[en12] & [en1002]
    -6		[en12] & [en495]
    -6		[en12] & [en613]
    6		[en12] & pee
    6		[en135] & [en693]
    6		[en138] & [en148]
    6		[en141] & [en1002]
    6		[en143] & [en143]
    6		[en143] & [en378]
    6		[en148] & [en20]
    6		[en148] & [en28]
    -6		[en148] & [en325]
    -6		[en148] & [en362]
    6		[en157] & [en20]
    -6		[en157] & [en60]
    -6		[en157] & [en762]
    -6		[en159] & [en633]
    -6		[en15] & [en28]
    -6		[en15] & [en746]
    -6		[en170] & [en1020]
    6		[en170] & [en215]
    6		[en170] & [en252]
    -6		[en170] & [en317]
    -6		[en170] & [en378]
    6	history_injury:13	[en170] & [en474]
    -6		[en170] & [en58]
    6		[en170] & [en63]
    -6		[en170] & [en660]
    -6		[en170] & [en682]
    -6		[en170] & [en85]
    -6		[en186] & [en490]
    -6		[en189]
    -6		[en189] & [en234]
    -6		[en197] & ,
    -6		[en19] & .
    6		[en19] & [en124]
    -6		[en19] & [en159]
    -6		[en19] & [en295]
    -6		[en19] & [en39]
    -6		[en19] & [en426]
    -6		[en19] & [en58]
    -6		[en19] & [en633]
    6		[en19] & [en79]
    6		[en19] & [en84]
    6		[en19] & [en890]
    -6		[en19] & [en93]
    -6		[en19] & [en989]
    -6		[en19] & ache
    -6		[en19] & soreness
    6		[en202] & [en251]
    6		[en202] & [en252]
    -6		[en202] & [en39]
    -6		[en20] & [en1002]
    6		[en20] & [en124]
    6		[en20] & [en185]
    6		[en20] & [en215]
    6		[en20] & [en251]
    -6	tingling:4	[en20] & [en362]
    6		[en20] & [en37]
    6		[en20] & [en442]
    -6		[en20] & [en58]
    -6		[en20] & [en613]
    6		[en20] & [en693]
    -6	history_disc:20	[en20] & [en746]
    -6		[en20] & [en84]
    -6		[en20] & [en869]
    6	weakness:38 faint_dizzy:53 severe_bruising:20 self_harm:54	[en20] & [en966]
    -6		[en20] & wednesday
    6		[en212] & [en602]
    6		[en212] & [en980]
    -6		[en215] & [en1018]
    6		[en215] & [en1020]
    6		[en215] & [en19]
    -6		[en215] & [en810]
    -6		[en215] & [en874]
    -6		[en218] & [en474]
    6	self_harm:71	[en21] & [en362]
    6		[en21] & [en474]
    -6		[en234] & [en1018]
    6	bladder_bowel:9	[en234] & [en207]
    6		[en234] & [en309]
    -6		[en234] & [en3]
    6	bladder_bowel:2	[en234] & [en42]
    6	weakness:-27 numbness:29 tingling:-4	[en234] & [en650]
    -6		[en234] & [en653]
    6		[en234] & [en935]
    -6		[en234] & twinge
    6		[en244] & #
    6		[en250] & [en1018]
    6		[en250] & [en138]
    6		[en250] & [en148]
    6		[en250] & [en215]
    -6		[en250] & [en377]
    -6		[en250] & [en399]
    -6		[en250] & [en3]
    6		[en250] & [en468]
    6		[en250] & [en633]
    -6		[en250] & [en853]
    -6		[en250] & [en966]
    6	sharp_pain:7 pregnancy_symptom:77 faint_dizzy:15	[en251] & [en20]
    6		[en251] & [en377]
    -6	weakness:20 numbness:-4	[en251] & [en493]
    6		[en251] & [en698]
    6		[en251] & bowels
    6		[en253] & [en506]
    6	tingling:18	[en28] & ,
    6		[en28] & [en101]
    -6		[en28] & [en11]
    6		[en28] & [en141]
    6		[en28] & [en234]
    6		[en28] & [en508]
    -6		[en28] & [en989]
    -6		[en28] & drawers
    -6		[en295] & ,
    -6		[en297]
    -6		[en298] & [en234]
    6		[en298] & [en468]
    -6		[en29]
    -6		[en29] & .
    -6		[en309] & [en522]
    -6		[en309] & [en63]
    6		[en309] & [en746]
    -6		[en309] & [en869]
    -6		[en317] & [en1020]
    -6		[en317] & [en11]
    -6		[en317] & [en170]
    6	persistent_beyond_72h:5	[en317] & [en746]
    -6		[en317] & [en869]
    -6		[en325] & [en28]
    6		[en325] & [en474]
    6		[en333] & [en682]
    6		[en333] & [en869]
    -6		[en357]
    -6		[en362] & [en426]
    6		[en362] & [en490]
    6		[en362] & [en653]
    -6		[en362] & [en807]
    -6		[en362] & [en953]
    6		[en362] & [en986]
    6		[en362] & [es182]
    6		[en362] & hives
    6		[en378] & [en141]
    6		[en378] & [en20]
    -6		[en378] & [en28]
    -6		[en378] & [en461]
    6	numbness:23	[en378] & [en613]
    6		[en378] & [en877]
    -6		[en378] & numbness
    6		[en37] & [en218]
    -6		[en37] & [en28]
    -6		[en37] & [en3]
    6		[en37] & [en949]
    -6		[en37] & drawers
    6		[en380] & [en234]
    6		[en380] & [en461]
    -6		[en380] & [en805]
    -6		[en394] & .
    6		[en394] & [en853]
    6		[en394] & [en869]
    6		[en397] & [en11]
    6		[en399] & [en317]
    -6		[en39] & [en234]
    -6		[en39] & [en746]
    -6		[en39] & [en874]
    -6		[en39] & [en966]
    6	numbness:-4	[en3]
    6		[en3] & [en468]
    -6		[en404] & [en966]
    6		[en410] & ,
    -6		[en410] & [en762]
    -6		[en410] & [en810]
    -6		[en410] & [en980]
    6	radiating_pain:51	[en426] & [en11]
    6		[en426] & [en20]
    6		[en426] & [en252]
    -6		[en42] & [en394]
    6		[en42] & [en633]
    -6		[en42] & [en84]
    6		[en42] & [en874]
    6		[en42] & pee
    6	weakness:49	[en437] & [en1002]
    6	numbness:22	[en437] & [en20]
    6	weakness:18	[en437] & [en251]
    6	numbness:-15	[en442]
    -6		[en442] & [en12]
    -6		[en442] & [en810]
    -6		[en442] & [en980]
    6		[en455] & [en251]
    -6		[en458] & #
    6		[en458] & [en682]
    -6		[en458] & tingling
    6		[en461] & [en1002]
    -6		[en461] & [en234]
    6		[en461] & [en93]
    -6		[en468] & ,
    6		[en468] & [en490]
    6		[en468] & [en613]
    -6		[en468] & [en980]
    6		[en468] & thursday
    6		[en468] & tuesday
    6		[en474] & [en124]
    6	weakness:-2 worsening:22	[en474] & [en362]
    6		[en474] & [en602]
    -6		[en474] & [en650]
    6		[en474] & [en906]
    -6		[en474] & [en935]
    6		[en474] & agony
    6		[en474] & urgent
    -6	saddle_numbness:19	[en490] & [en1020]
    6		[en490] & [en185]
    6		[en490] & [en19]
    -6		[en490] & [en437]
    -6		[en490] & [en508]
    -6		[en490] & [en522]
    6		[en490] & [en613]
    6		[en490] & [en618]
    6		[en490] & [en746]
    -6		[en493] & [en20]
    -6		[en495]
    6		[en506] & [en39]
    -6		[en508] & [en12]
    6		[en508] & [en157]
    -6		[en508] & [en394]
    -6		[en508] & [en445]
    6		[en508] & [en746]
    -6		[en522] & [en495]
    6		[en522] & [en650]
    6		[en522] & [en980]
    -6		[en533] & ,
    6		[en533] & [en633]
    -6		[en549] & ,
    6		[en549] & [en1002]
    6		[en549] & [en60]
    -6		[en551] & [en12]
    -6		[en551] & [en148]
    6		[en551] & [en19]
    -6		[en551] & [en213]
    6		[en551] & [en549]
    -6		[en551] & [en63]
    6		[en551] & [en762]
    6		[en551] & [en954]
    -6		[en554] & [en1002]
    -6		[en565]
    -6		[en567] & [en170]
    6		[en567] & [en37]
    6		[en567] & [en966]
    -6		[en58] & [en1002]
    6		[en58] & [en11]
    6	weakness:60	[en58] & [en19]
    6		[en58] & [en63]
    6		[en602] & [en1018]
    6		[en602] & [en1020]
    6		[en602] & [en138]
    -6		[en602] & [en170]
    -6		[en602] & [en266]
    6		[en602] & [en437]
    -6		[en602] & [en778]
    -6		[en60] & #
    -6		[en60] & [en101]
    -6		[en60] & [en148]
    -6	emergency:25	[en60] & [en197]
    6		[en60] & [en19]
    -6		[en60] & [en493]
    -6		[en60] & [en890]
    -6		[en60] & [es182]
    6		[en60] & tesco
    -6		[en613] & [en889]
    6		[en633] & [en317]
    6		[en633] & [en682]
    6		[en633] & [en805]
    6		[en633] & [en93]
    6		[en633] & [en966]
    6		[en634] & [en19]
    -6		[en634] & [en20]
    6		[en634] & [en212]
    -6		[en634] & [en506]
    -6		[en634] & [en58]
    -6		[en634] & [en653]
    -6		[en634] & [en807]
    6		[en634] & [en989]
    -6		[en63] & [en37]
    6		[en63] & [en869]
    6		[en63] & [en917]
    6		[en650] & [en116]
    6		[en650] & [en37]
    -6		[en650] & [en551]
    -6		[en650] & [en618]
    -6		[en650] & [en660]
    -6		[en650] & [en889]
    -6		[en650] & [es182]
    6		[en653] & [en234]
    -6	faint_dizzy:108	[en660] & [en1018]
    6		[en660] & [en170]
    -6		[en660] & [en468]
    6		[en660] & [en60]
    6		[en660] & [en63]
    -6		[en660] & [en90]
    -6		[en677] & [en28]
    6		[en677] & [en39]
    6		[en677] & [en474]
    -6		[en677] & [en966]
    -6		[en679] & [en11]
    6		[en679] & [en682]
    6		[en682] & [en148]
    6		[en682] & [en28]
    6		[en682] & [en551]
    6		[en682] & [en60]
    6	numbness:106	[en682] & [en613]
    -6		[en682] & [en762]
    6		[en682] & hives
    -6	sharp_pain:-11 numbness:12 tingling:-16 persistent_beyond_72h:-26	[en693]
    -6		[en693] & [en11]
    6		[en693] & [en20]
    -6		[en693] & [en28]
    -6		[en693] & [en874]
    -6		[en693] & [en980]
    6		[en695] & ,
    -6		[en709] & [en1020]
    -6		[en709] & [en20]
    6		[en709] & [en250]
    6		[en709] & [en37]
    -6		[en709] & [en426]
    6		[en709] & [en810]
    6		[en746] & [en138]
    6		[en746] & [en215]
    6		[en746] & [en58]
    6		[en746] & [en653]
    6		[en746] & [en90]
    6		[en762] & [en143]
    -6		[en762] & [en170]
    6	numbness:-5	[en762] & [en20]
    6		[en762] & [en762]
    6		[en762] & [en980]
    6		[en77]
    -6		[en805] & [en234]
    6		[en805] & [en37]
    -6		[en805] & [en682]
    6		[en805] & [en807]
    -6		[en807] & [en362]
    6		[en807] & [en37]
    6		[en807] & [en554]
    6		[en810] & :
    6		[en810] & [en157]
    -6		[en810] & [en250]
    6		[en810] & [en293]
    -6	emergency:32	[en810] & [en362]
    6		[en810] & [en551]
    6		[en810] & [en567]
    6		[en810] & [en679]
    -6		[en810] & [en949]
    6		[en810] & [en986]
    -6		[en810] & wednesday
    6		[en84] & [en11]
    -6		[en84] & [en12]
    -6		[en84] & [en266]
    -6		[en84] & [en60]
    -6		[en84] & [en762]
    6		[en84] & [en966]
    6		[en84] & [en967]
    6		[en84] & [en980]
    -6		[en853] & [en12]
    -6		[en853] & [en679]
    -6		[en853] & [en807]
    -6		[en85] & .
    -6		[en85] & [en28]
    6		[en869] & ?
    -6		[en869] & [en250]
    6		[en869] & [en252]
    6		[en869] & [en3]
    -6		[en869] & [en458]
    -6		[en869] & [en508]
    -6		[en869] & [en889]
    6		[en869] & tingling
    -6		[en871] & ,
    6	numbness:13 bladder_bowel:41	[en874] & ,
    -6		[en874] & [en380]
    -6		[en874] & [en613]
    -6		[en874] & [en807]
    6		[en874] & [en935]
    6		[en874] & [en949]
    -6		[en874] & [en980]
    6		[en874] & [es1007]
    6		[en874] & [es182]
    -6	sharp_pain:13 weakness:-34 tingling:-15 emergency:-3	[en874] & [es214]
    -6		[en874] & [es42]
    -6		[en874] & [es486]
    6		[en874] & [es502]
    -6		[en874] & [es506]
    6		[en874] & [es759]
    -6		[en874] & durmio
    -6		[en874] & escriban
    -6		[en877] & [en60]
    6		[en889] & [en60]
    6		[en890] & [en189]
    -6		[en890] & [en746]
    -6		[en890] & [en810]
    6		[en890] & [en989]
    -6		[en890] & vanished
    -6		[en906] & [en251]
    -6		[en906] & [en693]
    6		[en917] & [en37]
    -6		[en935] & [en762]
    6		[en938] & [en874]
    -6		[en93] & .
    -6		[en93] & [en551]
    -6		[en93] & [en633]
    -6		[en93] & [en660]
    -6		[en93] & [en746]
    -6		[en93] & [en810]
    -6		[en93] & [en874]
    -6		[en949] & [en1018]
    -6		[en949] & [en461]
    6		[en949] & [en474]
    -6		[en949] & [en58]
    -6		[en949] & [en810]
    -6		[en951]
    -6		[en954] & [en181]
    6		[en954] & [en810]
    -6		[en954] & [en874]
    -6		[en966] & [en218]
    -6		[en966] & [en442]
    -6		[en966] & [en468]
    -6		[en966] & [en618]
    -6		[en966] & [en906]
    -6		[en966] & [en980]
    6		[en966] & [en986]
    6		[en966] & [en997]
    6		[en966] & agony
    6		[en966] & winded
    6		[en980] & .
    -6		[en980] & [en121]
    -6	faint_dizzy:50	[en980] & [en362]
    -6		[en980] & [en426]
    6		[en980] & [en461]
    -6		[en980] & [en874]
    -6		[en980] & [en954]
    -6		[en986] & [en1020]
    -6		[en986] & [en202]
    6		[en986] & [en633]
    6		[en986] & [en63]
    6		[en989] & ,
    -6		[en989] & [en234]
    -6		[en989] & [en490]
    6		[en989] & [en602]
    6		[en989] & [en746]
    6		[en989] & [en889]
    6		[en989] & [en935]
    -6		[en991]
    -6		[en991] & [en490]
    -6		[en997] & [en19]
    -6		[en997] & [en20]
    -6		[en997] & [en28]
    6		[en999] & [en266]
    6		[es102] & [es150]
    -6		[es106] & [es182]
    -6		[es106] & [es939]
    -6		[es106] & [es955]
    -6		[es122] & [es214]
    6		[es13] & [es183]
    -6		[es13] & [es234]
    -6		[es13] & [es375]
    6		[es14] & [es830]
    -6		[es15] & ,
    -6		[es17] & ,
    -6		[es182] & [en1002]
    -6		[es182] & [en124]
    -6		[es182] & [en309]
    -6		[es182] & [en404]
    -6		[es182] & [en567]
    6		[es182] & [en58]
    -6		[es182] & [en653]
    -6	sharp_pain:-47 weakness:6	[es182] & [en869]
    6		[es182] & [en980]
    -6		[es182] & [es362]
    6		[es182] & [es758]
    -6		[es182] & [es902]
    -6		[es182] & bruises
    6		[es182] & cede
    -6		[es182] & fiebre
    -6		[es182] & hives
    -6		[es182] & noto
    -6		[es182] & punzante
    -6		[es189] & [es694]
    6	severe_headache:-5	[es1] & [es699]
    6		[es1] & [es726]
    -6		[es1] & [es870]
    -6		[es1] & [es90]
    -6		[es214] & [es235]
    6		[es214] & [es26]
    -6		[es214] & [es54]
    -6		[es214] & [es854]
    -6		[es214] & [es90]
    -6		[es247]
    -6		[es247] & [es54]
    6		[es247] & [es950]
    6		[es247] & [es966]
    6		[es251] & [es214]
    6		[es253] & [es982]
    6	pregnancy_symptom:6	[es254] & [es26]
    6		[es26] & [es230]
    6	sharp_pain:31 numbness:-1 persistent_beyond_72h:-31 saddle_numbness:-1	[es29]
    6		[es29] & [en118]
    -6		[es29] & [es694]
    6		[es29] & [es759]
    6		[es2] & [es1]
    6		[es2] & [es42]
    -6		[es2] & [es509]
    6		[es342] & [en874]
    6		[es342] & [es1023]
    -6		[es342] & [es102]
    6		[es342] & [es55]
    -6		[es362] & [es26]
    6		[es362] & [es54]
    -6		[es375] & [es54]
    6		[es427] & [es2]
    6		[es427] & [es982]
    6		[es438] & [es518]
    6		[es438] & [es742]
    -6		[es44] & [en12]
    6		[es459] & .
    6		[es459] & [es1]
    6		[es459] & [es26]
    -6		[es486] & ,
    6		[es486] & [en118]
    6		[es486] & [es887]
    6		[es486] & [es950]
    -6		[es502] & durmio
    6		[es503] & [es55]
    -6		[es506]
    -6		[es506] & [es966]
    -6		[es509] & ,
    -6		[es509] & [es950]
    -6		[es518] & [es2]
    6		[es518] & [es742]
    -6		[es518] & [es895]
    6		[es54] & [es15]
    -6		[es54] & traia
    -6		[es55] & traia
    -6		[es638] & [es982]
    -6		[es694] & [es106]
    6		[es694] & [es150]
    -6		[es694] & [es26]
    6		[es694] & [es759]
    -6		[es694] & [es982]
    6	weakness:3	[es699] & [es182]
    -6		[es699] & [es233]
    -6		[es702]
    -6		[es742] & [es982]
    -6		[es758]
    6		[es758] & [es247]
    6		[es758] & [es966]
    6		[es759] & [es150]
    6		[es806] & [en490]
    -6		[es854] & [en874]
    -6		[es854] & [es106]
    6		[es854] & [es459]
    -6		[es854] & [es502]
    -6		[es854] & [es982]
    -6		[es870] & [es44]
    6		[es870] & [es759]
    6		[es91] & [en874]
    6		[es91] & [es214]
    -6		[es950] & [es174]
    -6		[es950] & [es459]
    -6		[es966] & [es102]
    6		[es966] & [es887]
    -6		[es975] & [es950]
    -6		[es982] & [es253]
    -6		[es982] & [es503]
    6		[es982] & [es62]
    -6		[es982] & [es702]
    -6		[es998] & [es106]
    -6		[es998] & [es234]
    -6		[es998] & adolorida
    -6		a baby
    -6		a bit
    6		a dinner
    6		a seguir
    6		a thing
    -6		a twinge
    -6		about <my>
    -6		about it
    -6		about my
    6		ache & [en890]
    6		ache <have>
    -6		ache is
    6		ache ~ <be>
    -6		aching ~ <the>
    6		achy & [en746]
    -6		adolorida & [es694]
    -6		adolorida pero
    6		after ~ massage
    -6		ago .
    -6		agony & ,
    -6		agudo & :
    -6		agudo :
    6		alive
    6		allergic
    -6		almost
    6		along
    6		along <my>
    6		along my
    6		along ~ <part>
    6		also
    6	numbness:-1	am
    6		am at
    6		ambulance
    6		an
    -6	weakness:31	and <the>
    -6		and all
    -6		and has
    6		and it hurts
    -6		and ~ <keep>
    -6		and ~ do
    -6		and ~ hardly
    -6		and ~ lovely
    6	severe_headache:9	and ~ not
    6	history_injury:4	and ~ painful
    -6		and ~ them
    6		and ~ they
    -6		antes
    -6		antes de
    -6		any chance
    -6		apenas
    -6		apenas ~ de
    6		are tingling
    -6		arm ?
    -6		as ever
    -6		as rain
    -6		as ~ nothing
    6		as ~ on
    -6		asleep ~ ,
    -6		asleep ~ <the>
    -6		at ~ <have>
    -6		aunt
    -6		aviso
    6		baja <the>
    6		baja ~ <the>
    6		barely ~ <my>
    -6		be honest
    6		because
    -6		bedtime
    6		been able
    -6		before ~ <the>
    6		below
    -6		best <time>
    6		better ,
    -6		better ~ <have>
    6		better ~ <part>
    6		bien ~ <part>
    6		big toe
    -6		bit heavy
    -6		bit stiff
    6		bit ~ in
    -6		bit ~ it
    -6		bit ~ than
    -6		bit ~ yesterday
    -6		bliss
    6		both arms
    6		both legs
    6		bother you
    -6		bother ~ <side>
    6		bowels
    6		brazo
    -6		brazos
    -6		breath ~ <be>
    -6		brought
    -6		bruise ~ <part>
    -6		but my
    -6		but ~ ,
    6		but ~ <my>
    6		but ~ do
    -6		but ~ great
    6		but ~ of
    -6		but ~ way
    -6		buzzing
    -6		buzzing & ,
    -6		buzzing ~ <the>
    6		by ~ i
    -6		cai ~ y
    6		call it
    6		call ~ <be>
    6		came <part>
    6		came back
    -6		came ~ <become>
    -6		came ~ <have>
    -6		came ~ <the>
    -6		came ~ with
    6		can barely
    -6		can i <become>
    -6		can i <have>
    6		can not even
    -6		can not fault
    -6	weakness:-8	can ~ ,
    -6		can ~ .
    -6		can ~ fault
    -6		can ~ find
    -6		can ~ hot
    -6		can ~ over
    -6	weakness:16	can ~ up
    -6		car
    -6		car ~ ,
    -6		casi <the>
    -6		caso de
    -6		caso ~ que
    6		cede
    6		cerrar
    6		cerrar <the>
    6		cerrar <the> <part>
    6		cerrar ~ <part>
    -6		chance of
    -6		chat
    -6		chemo
    -6		chest of
    6	fever:13	chills
    -6		cita
    6		collapsed
    -6		come
    6		como si
    -6		completely <become>
    -6		completely gone
    -6		con la
    -6		con ~ <be>
    -6		cosa
    6		could ~ <person>
    6		da <the>
    -6		danke
    6		darme cuenta
    -6		day and
    6		days now
    -6		de <part>
    -6		de <the> lista
    -6		de que
    6		de ~ con
    -6		de ~ lista
    6		de ~ pero
    6	numbness:42 saddle_numbness:31	dead
    -6		dead ~ ,
    -6		dead ~ to
    6		dedo gordo
    -6		del todo
    6		desde ayer
    6		desde que
    -6		despues de
    -6		dia <be>
    -6		dia ~ ,
    6	persistent_beyond_72h:7	dias
    6		dice
    6		did my
    -6	history_injury:7	did not
    -6		did not like
    -6		did ~ how
    6		did ~ i
    -6		did ~ like
    6		dinner plate
    6		disc ~ pain
    -6		dizzy & [en234]
    6		dizzy ~ <time>
    -6		do not
    6		do ~ to
    -6		does not hurt
    -6		does ~ <side>
    -6		dolor agudo :
    6		dolor ~ <be>
    -6		dolor ~ traia
    -6		dormi
    -6		dormida & [es26]
    -6		down <the> <part>
    6		down <the> <side>
    6	radiating_pain:66 weakness:-61	down ~ <part>
    6		dramatic ,
    -6		dropped ~ <part>
    -6		duele ~ ayer
    -6		duerme ~ <the>
    6		duro
    6		each day
    6		each ~ <be>
    6		easing off
    6		either
    6		electric ~ <my>
    6		else ~ i
    6		embarazada
    -6		en caso
    -6		en caso de
    -6		en ~ no
    -6		en ~ pero
    6		end it
    6		ended up
    6	sharp_pain:48 tingling:-4	es
    6		es dolor
    6		es urgente
    -6		eso ,
    -6		espalda
    -6		estoy bien
    -6		evening
    -6		ever ~ <be>
    -6		ever ~ <part>
    6		every <count>
    -6	worsening:91	every <time>
    6		everywhere
    6		except ~ <be>
    6		except ~ <part>
    6		excruciating
    6		eyes
    -6		factura
    -6		fading & [en746]
    6		fainted & [en11]
    6		fainted & [en60]
    6		fainted in
    6		fainted in <the>
    -6		fault it
    6		feel anything
    -6		feeling fine
    -6		feeling in
    -6		fell
    -6		fell ~ last
    -6		felt better
    6		felt nothing
    6		fiebre & [es950]
    6		fingers .
    -6		fingertips & ,
    -6		first night
    6		flared up
    -6		foot ,
    -6		football
    6		for <count> <time>
    -6		for months
    -6		for the
    -6		for ~ to
    -6		found out
    -6		found ~ i
    -6		four
    -6		free ~ <the>
    6		from <part>
    6		from <part> to
    -6		fue la
    6		fuerte ~ <the>
    -6		get these
    -6		getting up
    -6		give ~ when
    6		glademoji & glademoji
    6		glademoji glademoji
    -6		goes numb
    6		goes up
    -6		going down
    6		gone .
    6		gone numb
    6		gone to
    -6		good ~ <have>
    6		great .
    -6		gusto
    -6		had tingling
    -6		hago ~ <my>
    -6		hago ~ <part>
    6		hand ,
    6		happened
    6		happened before
    -6		hard to
    -6		hardly
    -6		hardly ~ now
    -6		has stopped
    -6		have got
    -6		have the
    -6		he <keep>
    6		he can
    -6		he kept
    -6		he ~ it
    6		heaven
    -6		help her
    -6		hi ~ i
    6		hip is
    6		hold a
    -6		hombros
    6		hora ~ duele
    6		hora ~ mas
    -6		hormigas
    6		hormigueo ~ <be>
    -6		hospital ~ <be>
    -6		hot bath
    6		hot ~ <my>
    6		hot ~ <the>
    6		hours on
    -6		how ~ <time>
    -6		hoy
    -6		hurts ~ than
    6	sharp_pain:15 radiating_pain:-16 weakness:-15 numbness:-25 tingling:-30 worsening:-33 persistent_beyond_72h:-15 history_disc:-10 pregnancy_symptom:-2 saddle_numbness:-11 chest_breath:3 calf_swelling:-75 severe_headache:-45 faint_dizzy:-9 allergic_reaction:-33 severe_bruising:-13 emergency:-21	i
    6		i <be> at
    -6		i <be> just
    6		i <have> to
    -6		i call if
    -6		i ever
    6		i know you
    -6		i leave
    -6		i left
    -6		i lie
    6		i need <the>
    -6		i told
    6		i type
    6		i wet
    -6		i would <be>
    -6		i ~ <count>
    -6	bladder_bowel:5	i ~ <my>
    -6		i ~ ?
    6		i ~ after
    -6		i ~ again
    6		i ~ agony
    6		i ~ baby
    6		i ~ bit
    6		i ~ burning
    6		i ~ came
    -6		i ~ full
    6		i ~ lift
    6		i ~ myself
    -6	tingling:-1 self_harm:73	i ~ not
    6		i ~ of
    6		i ~ out
    -6		i ~ really
    -6		i ~ room
    6		i ~ stop
    -6		i ~ swimming
    6		i ~ wake
    -6		i ~ want
    6		i ~ winded
    -6		ich
    -6		if it
    6		in <side> <part>
    -6		in <the> <time>
    6		in a
    6		in agony
    -6		in ~ <be>
    -6	numbness:-2 tingling:43 bladder_bowel:-5 severe_headache:-18 allergic_reaction:-41 emergency:-6	in ~ <part>
    -6		in ~ down
    -6		in ~ it
    -6		in ~ since
    -6		in ~ so
    -6		in ~ still
    6		in ~ there
    -6		in ~ well
    6		in ~ when
    -6		is as
    6		is back
    6		is like
    6		is nearly
    -6		is painful
    6		is stabbing
    -6		it <be> painful
    6		it <be> sharp
    6		it <be> urgent
    6		it normal
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
    -6		itself
    6		jolt
    6		jolt ~ <my>
    6		just <become>
    6		just <my>
    6		just can
    6		just can not
    -6		just cold
    -6		just found
    -6		just found out
    6		keeps
    6		kept me
    -6		kindly
    -6		kitchen ~ <be>
    6		knife in
    6		knife in <my>
    6		knife ~ <my>
    6		know
    6		know you
    6		know ~ <the>
    6		la mano
    6		la orina
    6	weakness:-4	last
    -6		late+agujetas
    -6		late+almost
    6		late+anywhere
    -6		late+apenas
    -6		late+call
    -6		late+chance
    -6		late+cita
    6	persistent_beyond_72h:82	late+easing
    -6		late+have
    6		late+hip
    6	sharp_pain:-6 persistent_beyond_72h:7	late+in
    6		late+kids
    6		late+kind
    6		late+mentioned
    -6		late+meses
    -6		late+next
    6		late+nights
    6		late+nope
    6		late+past
    -6		late+phone
    -6		late+please
    -6		late+put
    -6		late+queda
    -6		late+saw
    6		late+sharp
    -6		late+shoulder
    -6		late+si
    -6		late+sigo
    6		late+six
    -6		late+sleeping
    -6		late+spot
    -6		late+su
    -6		late+ustedes
    -6		late+vanished
    6		late+winded
    6	weakness:-2 numbness:-17 persistent_beyond_72h:14 calf_swelling:34	late+y
    -6		le
    6		le ~ seguir
    6		le ~ sentido
    -6		leave ~ alone
    -6		left my
    6		left yours
    -6		leg .
    -6		less ~ <time>
    6		level
    6		lift ~ <the>
    6		light headed
    -6		like i <have>
    -6		like they
    6		like this
    6		like ~ <be>
    -6		like ~ now
    6		limp
    6		lips have
    -6		lista
    6		llamenme & [es950]
    6		llamenme ya
    6		llamenme ~ <be>
    6		llevo
    -6		llevo ~ sin
    -6		lol & ,
    -6		lol ,
    -6		los hombros
    6		lot ~ <be>
    6		lovely ~ ,
    6		lunch
    6		mama
    -6		mas que ayer
    -6		mas ~ menos
    -6		mas ~ que
    -6		masajista
    6		massage .
    -6		may
    -6		may ~ <the>
    -6		maybe <my>
    -6		maybe my
    -6		me a
    -6		me and
    -6		me durmio
    -6		me escriban
    -6		me pueden
    -6		meant
    6		mentioned ~ i
    6		meses ~ <the>
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
    -6		more than <the>
    -6		more than it
    6		more ~ <the>
    -6		morning ~ <time>
    -6		morning ~ last
    6		much ,
    -6		much ~ <time>
    6		muchisimo
    -6		my body
    6		my bowels
    -6		my breast
    -6		my feet
    -6	sharp_pain:67	my neck
    6		my wife
    6		nasty
    -6		need ~ <my>
    6		needles in
    -6		neither
    6		never happened before
    -6		never ~ <my>
    6		ni ~ <be>
    6		nine
    -6		no . numb
    -6		no . weak
    -6		no <be> dolor
    -6		no <be> hormigueo
    -6		no <my> escriban
    6		no cede
    6		no change
    6		no harm
    -6		no hives
    -6		no noto
    -6		no pins
    -6		no sharp
    -6		no sharp pain
    -6		no worries
    6		no ~ <my>
    -6		no ~ calambritos
    6		no ~ can
    -6		no ~ escriban
    -6		no ~ fiebre
    -6		no ~ punzante
    6		no ~ when
    -6		none of
    -6		none ~ .
    -6		nope & .
    -6		nope & ?
    -6		nope & [en869]
    -6		nope .
    -6		nope ~ <the>
    -6		nope ~ ?
    6		not <be> able
    6		not <feel> anything
    -6		not <side>
    6		not close
    -6		not comfortable
    6	weakness:21	not do
    -6		not fault
    -6		not fault it
    6		not hold <my>
    6		not make
    6		not move
    -6		not numb ,
    -6		not put it
    6		not see
    6		not ~ <become>
    -6		not ~ <have>
    6		not ~ away
    -6		not ~ if
    -6		not ~ numbness
    -6		not ~ texts
    6		not ~ yesterday
    -6		nothing ~ <my>
    6		nothing ~ it
    6		nothing ~ pain
    -6		notice it
    6		now <my>
    -6		now ~ <become>
    6		now ~ <side>
    6		now ~ again
    6		now ~ not
    6		now ~ still
    6		numb ?
    6		numb between
    -6		numb ~ :
    -6		numb ~ i
    -6	numbness:-24	numb ~ no
    -6		numb ~ nothing
    6		numbness
    6		numbness & [en11]
    6		numbness & [en362]
    6		numbness & [en762]
    6		numbness & [es182]
    6		numbness <be>
    6		numbness is
    -6		numbness ~ <be>
    6		numbness ~ <become>
    6		numbness ~ nothing
    -6		odd
    -6		of drawers
    -6		of wine
    6		of ~ ?
    6		of ~ do
    -6		of ~ does
    6		of ~ for
    6		off to
    -6		off ~ ,
    -6		off ~ <side>
    6		off ~ <time>
    -6		ok to
    6	sharp_pain:-7	on <my>
    6		on <time>
    6		on and
    6		on day
    -6		on ~ <time>
    -6		on ~ bit
    6		on ~ hurts
    6		on ~ still
    -6		on ~ table
    -6		on ~ walk
    -6		once since
    6		one bit
    6		one leg
    -6		only <the>
    -6		only a
    6		only thing <be>
    -6		only ~ to
    -6		or just cold
    -6		or ~ ,
    6		orina
    6		osteoporosis & [en20]
    6		out ~ shower
    -6		outside
    6		overall
    6		pack
    -6		pain <become>
    6	sharp_pain:46	pain like
    6		pain ~ in
    6		pain ~ it
    -6		pain ~ passed
    6		painful
    -6		painful ~ <the>
    6		painful ~ <time>
    6		pains in
    6		pains ~ <part>
    -6		para el
    -6		para la
    -6		parking free
    -6		parking ~ <the>
    6		pee & [en468]
    6		pee since
    6		peor ~ <the>
    6		pero <be>
    6		physio ~ <my>
    -6		pierna ,
    6	self_harm:95	pills
    6	bladder_bowel:66	pis
    -6		poco de dolor
    -6		poco ~ de
    -6		poor ~ <be>
    -6		por ~ ,
    6		pregnant ~ <side>
    -6		pueden
    6		que <the> <part>
    6		que <the> primer
    6		que la
    -6		que traia
    6		que ~ dia
    -6		que ~ ir
    6		que ~ primer
    6		que ~ va
    -6		quit ~ <my>
    -6		quito
    -6		quiza
    6		rd ~ <the>
    -6		really ~ <be>
    -6		relaxed
    6		rest
    6	chest_breath:2	ribs
    -6		right as
    6		right now
    6		rotten
    -6		running down <my>
    6		s dead
    6		s left
    6		s no
    -6		s painful
    6		s urgent
    -6		s wednesday
    6		said ~ .
    6		sali de ahi
    6		sali ~ <the>
    6		sali ~ ahi
    -6		same
    6		say <my>
    6		say <my> <part>
    6		say my
    6		say ~ but
    6		says #
    6		scared
    6		sciatic
    6		sciatica & [en170]
    6		sciatica <be>
    -6		sciatica ~ <be>
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
    6		should ~ worry
    6		si , en
    -6		si el
    -6		si ~ con
    6		sign of <the>
    6		sigue
    6		sin darme
    6	bladder_bowel:4	sin darme cuenta
    -6		sin ~ <my>
    6		sin ~ cuenta
    6		since i <side>
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
    -6		so i
    6		so ~ <be>
    -6		so ~ <my>
    -6		so ~ but
    6		soaked
    6		somebody
    6		someone ~ <part>
    6		something like
    -6		something s
    6		something ~ <part>
    -6		sore ~ ,
    6		sore ~ <be>
    6		sore ~ <count>
    -6		soreness & [en234]
    6		soreness & [en967]
    -6		soreness ~ about
    6		soreness ~ not
    -6		sorer ~ last
    6		sorry for
    6		sorry for <the>
    -6		sort
    -6		sound
    6		spotting
    6		stabby
    6		stiff ~ <part>
    -6		stiff ~ morning
    6		stiffness & ,
    6		still painful
    -6		still ~ <have>
    6		stop .
    6		stop ~ .
    -6		stopped
    -6		strong as
    6		subir <the>
    6		such
    6		sweating
    -6		swimming
    -6		table ,
    -6		table ~ <the>
    6		tell ~ <be>
    -6		temperature s
    -6		temperature ~ and
    -6		ten years
    -6		tender when
    -6		tender when i
    -6		tender ~ and
    6		terrible
    6		tesco
    6		texts ~ i
    -6		than ever
    -6		than ~ <side>
    -6		that a
    -6		that brought
    6		the floor
    6		the minute
    6		the room
    -6		the sharp
    -6		the sore
    6		then ~ came
    -6		therapist
    -6		there ~ at
    -6		there ~ not
    6		thermometer & [en244]
    6		thermometer says
    6		thermometer says #
    6	numbness:32	thigh
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
    6	numbness:25 tingling:-3	tingling & ,
    6		tingling & [en19]
    -6		tingling & [en474]
    6		tingling <be>
    6		tingling ~ but
    6		tingling ~ i
    -6		tingling ~ no
    -6		tired
    6	fever:3	tiritando
    -6		to <be> honest
    -6		to do <my>
    6		to pee
    6		to pee since
    -6		to worry
    -6	worsening:1	to ~ and
    -6		to ~ honest
    -6		toda ~ ,
    6		today ~ <be>
    6		today ~ <the>
    6		todo de
    -6		todo ok
    -6		todo ~ .
    6		todo ~ <the>
    6		toe
    -6		told <my>
    6		told ~ <part>
    -6		tomorrow
    -6		trace
    -6		trace of
    -6		traia
    6		tried
    6		tv static
    6		twice today
    6		type
    6	sharp_pain:20 numbness:-13 tingling:-22 persistent_beyond_72h:-2	un
    6		un #
    6		unbearable
    -6		under <my> <part>
    -6		under my
    6		under ~ <the>
    6		unico ~ <the>
    6		unsubscribe & [en20]
    6		unsubscribe ~ and
    -6		up a
    6		up tomorrow
    -6	weakness:3	up ~ <my>
    6		up ~ <the>
    6		up ~ every
    -6		up ~ in
    -6		up ~ so
    -6		up ~ table
    -6		van ~ dias
    6		vez ~ mas
    -6		vida ~ ni
    6		wake up tomorrow
    6		wake ~ tomorrow
    6		waking up
    6		want ~ ,
    6		want ~ .
    6		was lovely
    -6		way out
    -6		weak ~ i
    -6		wednesday & ,
    -6		wednesday ,
    6	persistent_beyond_72h:50	week
    -6		weird
    6		well ~ you
    6		when i <become>
    -6		when i <side>
    6		when i sit
    -6		when ~ <side>
    -6		when ~ <the>
    -6		when ~ but
    6		when ~ sit
    -6		whether <my>
    -6		whether my
    6		which <be>
    -6		which ~ <be>
    -6		who s
    6		who ~ ,
    -6		who ~ if
    6		will
    -6		will ~ <the>
    -6		will ~ to
    6		winded
    -6		with <have>
    -6		with pain
    6		with ~ <count>
    6		with ~ <side>
    6		with ~ pain
    -6		woke up with
    -6		work ~ .
    -6		work ~ hospital
    -6		worked ~ <the>
    -6		worries
    -6		worse than when
    6		worse ~ <time>
    -6		worse ~ when
    -6		worse ~ yesterday
    6		worth ~ <the>
    6		would call it
    6		would not say
    6		would ~ call
    6		writing for
    6		writing ~ <my>
    -6		y apenas
    6		y nada
    -6		y sali
    -6		y ya
    6		y ~ como
    6		ya ~ urgente
    -6		years
    6		you said to
    -6		you see
    -6		you ~ #
    6		you ~ <part>
    5		# %
    5		# & %
    5		# & [en28]
    5		# & [en394]
    5		# & [en522]
    5		# & [en551]
    5		# & [en677]
    5		# & [en874]
    5		# & [es42]
    5		# <person>
    5		# and <the>
    -5		# ~ <become>
    5		# ~ baby
    5		# ~ con
    5		# ~ en
    -5		# ~ fine
    5		# ~ of
    5		# ~ since
    5		%
    -5		, # /
    -5		, & /
    -5		, & [en116]
    -5		, & [en199]
    -5		, & [en333]
    5		, & [en3]
    5		, & [en533]
    -5		, & [en554]
    5		, & [en709]
    -5		, & [en789]
    5		, & [en871]
    -5		, & [en953]
    -5		, & [es254]
    -5		, & [es49]
    5	weakness:9	, & [es54]
    5		, & [es55]
    -5		, & ache
    5		, <count> <part>
    -5	numbness:-12	, <my>
    -5		, a
    5		, been
    -5		, dead
    -5		, happy
    -5		, hard
    5		, her
    5		, it <be>
    -5		, lo
    -5		, never <have>
    -5		, ni
    5		, only <my>
    5		, thought
    5		, today
    -5		, today <be>
    -5		, todo
    -5		, woke up
    5		, y
    -5	sharp_pain:-7	, ~ and
    -5		, ~ better
    5		, ~ breakfast
    5		, ~ does
    -5		, ~ him
    -5		, ~ lift
    -5		, ~ morning
    -5		, ~ new
    -5		, ~ notice
    -5		, ~ para
    -5		, ~ peor
    5		, ~ really
    -5		, ~ soreness
    -5		, ~ tea
    5		, ~ then
    -5		, ~ tingly
    5		, ~ very
    5		- & [en39]
    5		- ~ weak
    -5		. & [en116]
    -5	persistent_beyond_72h:3	. & [en11]
    5		. & [en508]
    -5		. & [en807]
    5		. . <part>
    -5		. numb :
    5		. pues
    5		. weakness
    5		. ~ before
    5		. ~ can
    5		. ~ down
    -5		. ~ fine
    -5		. ~ like
    -5		. ~ normal
    5		. ~ painful
    -5		. ~ super
    -5		. ~ tingling
    5		. ~ today
    5		. ~ you
    5		/ ~ <the>
    5		/^alf/
    5		/^alfi/
    -5		/^allo/
    -5		/^almo/
    5		/^anae/
    5	weakness:12	/^ank/
    5	weakness:22	/^ankl/
    -5		/^ati/
    -5		/^atie/
    5	pregnancy_symptom:120	/^baby/
    5		/^badl/
    -5		/^bag/
    5		/^bar$/
    5	sharp_pain:22	/^bei/
    5		/^bein/
    5		/^bel/
    5		/^bolt/
    5	osteoporosis:151	/^bone/
    -5		/^bos/
    -5		/^boss/
    5		/^bott/
    5	tingling:39	/^buzz/
    -5	emergency:15	/^cas/
    5		/^chil/
    -5	allergic_reaction:67	/^cre/
    -5		/^cup/
    5		/^curt/
    5		/^dark/
    -5	sharp_pain:-46 radiating_pain:-1 weakness:-1 worsening:-7 persistent_beyond_72h:-8 history_disc:26 pregnancy_symptom:-15 saddle_numbness:-59 severe_headache:-12 emergency:-2	/^di/
    -5		/^dif/
    -5		/^diff/
    5	persistent_beyond_72h:3	/^doli/
    5		/^easy/
    5	pregnancy_symptom:6	/^emb/
    5	pregnancy_symptom:19	/^emba/
    -5		/^eng/
    5		/^enor/
    5		/^esa/
    5		/^esc/
    -5		/^espa/
    5		/^ex/
    -5		/^fail/
    -5		/^felt/
    -5		/^fiv/
    -5		/^five/
    5	tingling:124	/^fiz/
    5	tingling:43	/^fizz/
    -5		/^foll/
    -5	sharp_pain:1 numbness:3	/^for$/
    -5		/^foun/
    -5		/^furt/
    5		/^grad/
    -5		/^gym$/
    -5		/^gym/
    5	radiating_pain:6 tingling:-2	/^has/
    -5		/^herm/
    -5		/^hist/
    5	numbness:-11 tingling:67	/^horm/
    5		/^ig/
    5		/^insi/
    5		/^inso/
    5		/^jea/
    -5		/^job$/
    5		/^lef/
    5		/^les/
    5		/^less/
    -5		/^los$/
    -5		/^luj/
    -5		/^lujo/
    5		/^ment/
    5		/^merc/
    -5	pregnancy_symptom:58	/^mese/
    -5		/^met/
    -5		/^mete/
    -5		/^mild/
    -5		/^mill/
    5		/^mug$/
    -5		/^nei/
    5		/^ner/
    5		/^nerv/
    5		/^nine/
    -5		/^ning/
    -5		/^none/
    -5	numbness:4	/^noth/
    -5		/^od/
    -5		/^odd/
    5		/^ov/
    5	faint_dizzy:6	/^ove/
    5		/^pad$/
    5	sharp_pain:32 radiating_pain:5 weakness:-25 numbness:-18 tingling:-35 bladder_bowel:-17 saddle_numbness:-15 severe_headache:-8 self_harm:-4	/^pai/
    -5		/^peop/
    5		/^pero/
    5		/^pic/
    5	self_harm:8	/^pil/
    5		/^pip/
    5		/^pipi/
    -5		/^poc/
    5		/^pok/
    5		/^poke/
    -5		/^pon/
    -5		/^quej/
    5	self_harm:12	/^quie/
    -5		/^rain/
    5	allergic_reaction:1	/^rash/
    5	numbness:3 tingling:42	/^rato/
    5		/^refu/
    -5		/^rela/
    5		/^rib$/
    -5	chest_breath:9	/^run$/
    5		/^said/
    -5		/^sau/
    5		/^says/
    -5		/^sel/
    -5		/^sell/
    -5	weakness:-27 numbness:20	/^sen/
    -5		/^soun/
    5	tingling:13	/^spa/
    5	severe_headache:8	/^spl/
    5		/^spre/
    5		/^spu/
    5		/^ter/
    5		/^term/
    5		/^thro/
    -5		/^tiss/
    5	sharp_pain:-6 weakness:-2	/^tod/
    -5	numbness:25	/^tou/
    5		/^tru/
    5	sharp_pain:2 numbness:-1	/^twi/
    5		/^twic/
    5		/^uri/
    5		/^urin/
    -5		/^va/
    5		/^ven/
    5	weakness:-37 numbness:-29 tingling:35 worsening:-59 persistent_beyond_72h:-9 severe_headache:8 self_harm:89	/^vi/
    5		/^vien/
    -5		/^wei/
    -5		/^wer/
    -5		/^were/
    -5	radiating_pain:-1 bladder_bowel:-7 calf_swelling:-12 fever:-2	/^wh/
    -5		/^wine/
    -5		/^your/
    5		/^zi/
    -5		/aba/
    5	self_harm:118	/ablet/
    -5	self_harm:11	/about/
    -5		/abren/
    5	pregnancy_symptom:35	/aby$/
    5	pregnancy_symptom:32	/aby/
    5		/acet/
    5		/aceta/
    -5	radiating_pain:-16 weakness:-3 numbness:-22 calf_swelling:-39	/ack$/
    -5		/actu/
    -5		/acu/
    5		/adly$/
    5		/adly/
    -5		/ady$/
    -5		/ady/
    5		/aest/
    5		/aesth/
    -5		/afe/
    5		/aggi/
    5		/aggin/
    -5		/aile/
    -5		/ailed/
    -5		/aje/
    -5	sharp_pain:-15	/ake$/
    5		/aked$/
    5		/aked/
    5		/aled$/
    5		/aled/
    -5		/ales$/
    -5		/ales/
    5		/alfi/
    5		/alfil/
    -5	sharp_pain:-23 allergic_reaction:60	/ali/
    5		/alla/
    -5		/almo/
    5		/alv/
    5		/amb/
    5		/amps$/
    5		/amps/
    5		/anae/
    5		/anaes/
    -5		/andl/
    5	weakness:1	/ankl/
    5	weakness:9	/ankle/
    -5		/ansad/
    5		/apa/
    5		/apse/
    5		/apsed/
    5		/arac/
    5		/arace/
    5		/araza/
    -5		/aren$/
    5		/ares/
    -5		/arle/
    -5		/arles/
    5		/arni/
    5		/art$/
    5		/arted/
    5		/artes/
    5		/ash$/
    5		/athr/
    5		/athro/
    5	fever:8	/atur/
    -5		/auti/
    -5		/autif/
    5	sharp_pain:132	/ava/
    -5		/ax$/
    5		/azad/
    5	pregnancy_symptom:3	/azada/
    5	pregnancy_symptom:33	/baby$/
    5		/baby/
    5		/badl/
    5		/badly/
    5	calf_swelling:88	/ball/
    5	weakness:-2 tingling:-13 pregnancy_symptom:8	/bar/
    5		/bathr/
    5	sharp_pain:74	/bea/
    -5		/beaut/
    5	sharp_pain:5	/bei/
    5		/bein/
    5		/being/
    5	sharp_pain:17	/bia/
    5		/bic/
    5		/blan$/
    5	weakness:32 numbness:-38 persistent_beyond_72h:-27	/ble/
    -5		/bles$/
    5		/blet/
    5	self_harm:4	/blets/
    5		/bolt/
    -5		/boss$/
    -5		/boss/
    5		/bott/
    -5		/bout$/
    -5		/bout/
    -5		/bren$/
    -5		/bren/
    -5		/bsc/
    -5		/bscr/
    -5		/bscri/
    5	pregnancy_symptom:43	/bump$/
    5	tingling:19	/buzz/
    -5		/cepc/
    -5		/cepci/
    -5		/ces$/
    5		/ceta/
    5		/cetam/
    -5		/chy$/
    -5		/chy/
    -5		/cib/
    -5		/cibi/
    -5		/cibir/
    -5		/cide$/
    5		/ckli/
    5		/cklin/
    5		/clap$/
    -5		/comod/
    -5		/convi/
    5	numbness:63	/corch/
    -5		/cribe/
    -5		/cta/
    5	sharp_pain:19	/ctr/
    5	sharp_pain:36	/ctri/
    5	sharp_pain:63	/ctric/
    -5		/ctu/
    5		/curt/
    5		/curta/
    5		/cy$/
    5		/dan$/
    5		/dark$/
    5		/dark/
    -5	sharp_pain:-21 weakness:-1 worsening:16 persistent_beyond_72h:14 history_disc:-1 history_injury:15 saddle_numbness:-3 calf_swelling:-6 fever:-50 severe_bruising:-8 emergency:-19 self_harm:-53	/day/
    5	bladder_bowel:97	/dde/
    5		/deja$/
    5		/dercl/
    -5		/diati/
    5	emergency:19	/dic/
    -5		/dif/
    -5		/diff/
    -5		/diffe/
    -5		/dig/
    5		/disc$/
    -5		/dito$/
    -5		/dizzi/
    -5		/dli/
    -5		/dness/
    5	weakness:23	/dobla/
    5	persistent_beyond_72h:24	/doli/
    5	persistent_beyond_72h:22	/dolie/
    5	worsening:27	/doubl/
    -5		/dread/
    5		/eaki/
    5		/eakin/
    5		/eanc/
    5		/eance/
    5		/eats$/
    5		/eats/
    -5		/eaut/
    -5		/eauti/
    -5	weakness:51	/ebi/
    5		/ebra/
    -5		/ecepc/
    -5		/ecib/
    -5		/ecibi/
    -5		/eck/
    -5		/ect/
    -5		/ecta/
    5	sharp_pain:25	/ectr/
    5		/ectri/
    -5		/edn/
    -5		/edne/
    -5		/ednes/
    5	numbness:2	/eel$/
    -5		/eepi/
    -5		/eepin/
    5		/efu/
    5		/efus/
    5		/efuse/
    5		/egro$/
    -5		/egue$/
    -5		/eje$/
    -5		/ela/
    5	sharp_pain:61	/elect/
    -5	saddle_numbness:5	/eling/
    5	sharp_pain:40	/ellas/
    -5		/elt/
    -5		/elto$/
    -5		/elto/
    5	pregnancy_symptom:8	/emba/
    5	pregnancy_symptom:13	/embar/
    5		/emen/
    -5		/enden/
    -5		/endri/
    5		/engea/
    5		/enorm/
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
    -5		/erie/
    -5		/erien/
    5		/eriod/
    5		/erta$/
    -5		/ervic/
    -5		/esent/
    5		/esia$/
    -5		/espa/
    5		/esth/
    5		/esthe/
    5		/etam/
    5		/etamo/
    5		/etis/
    5		/etise/
    5		/eton/
    5		/etone/
    5		/evel/
    5		/evo/
    -5		/excel/
    -5		/exper/
    -5		/fail/
    -5	saddle_numbness:19	/feeli/
    -5		/feels/
    -5		/felt$/
    -5		/felt/
    -5		/fer/
    -5		/feren/
    -5		/fica/
    -5		/ficat/
    5		/filer/
    -5		/fiv/
    -5		/five$/
    -5		/five/
    5	tingling:113	/fiz/
    5	numbness:-4 tingling:62	/fizz/
    -5		/foll/
    -5		/follo/
    -5		/for$/
    -5		/foun/
    -5		/found/
    -5		/full/
    -5		/fully/
    -5		/furt/
    -5		/furth/
    5		/fuss$/
    -5		/gad/
    -5		/gado$/
    -5		/gado/
    5		/gean/
    5		/geanc/
    5		/gentl/
    -5		/ghtl/
    -5		/ghtly/
    5		/gic$/
    5		/gic/
    5		/guea/
    -5		/gym$/
    -5		/gym/
    -5		/ha$/
    5		/ham/
    -5		/helpe/
    -5		/herma/
    5		/heti/
    5		/hetis/
    5	fever:43	/hills/
    -5	sharp_pain:40	/hooti/
    5	numbness:-2 tingling:89	/horm/
    5	tingling:18	/hormi/
    5		/hroo/
    5		/hroom/
    -5		/htl/
    -5		/htly$/
    -5		/htly/
    5		/ib$/
    -5		/ibir$/
    5		/ible/
    5	weakness:-9	/ido/
    5		/iera$/
    5		/iera/
    5	self_harm:17	/iero$/
    5		/iero/
    -5		/iew$/
    -5		/iew/
    -5		/iffer/
    -5		/ifica/
    -5		/ifu/
    -5		/iful/
    -5		/ifull/
    -5		/ightl/
    5		/iguea/
    5		/ija/
    5		/illas/
    -5		/ines$/
    -5		/ingu/
    -5		/ingun/
    -5	tingling:11	/ins$/
    5		/insi/
    5		/insid/
    5		/inso/
    5		/insop/
    5		/iod$/
    5		/ipi$/
    -5		/ird$/
    5		/irme$/
    5		/irme/
    5		/isc$/
    -5		/istor/
    5		/itand/
    -5		/ited$/
    -5		/ited/
    5	emergency:17	/itt/
    5		/ivel/
    5		/iveri/
    -5		/ized$/
    -5		/ized/
    5		/jean/
    5		/jeans/
    -5		/job$/
    5		/joke$/
    5		/ker/
    5		/kind$/
    -5		/knot$/
    5	tingling:-1	/lam/
    5		/lapse/
    5		/late/
    5		/lded$/
    5		/lded/
    5		/leak$/
    5	sharp_pain:1	/lect/
    5	sharp_pain:5	/lectr/
    -5		/lent$/
    -5		/lente/
    5		/lera/
    -5		/leve/
    5		/lfil/
    5		/lfile/
    -5		/li$/
    -5		/licki/
    5		/lindi/
    5		/litti/
    -5		/lles/
    -5		/llowe/
    -5	weakness:34	/lly/
    -5		/lmo/
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
    5	history_injury:28 pregnancy_symptom:10	/mana/
    5	numbness:16	/meci/
    -5		/mem/
    5	history_injury:28	/menti/
    5		/merc/
    -5	pregnancy_symptom:30	/mese/
    -5		/mient/
    -5		/mild/
    -5		/miles/
    5		/mis/
    -5		/mment/
    5	severe_bruising:14	/moret/
    -5		/morr/
    -5		/morro/
    5		/mou/
    5		/mug$/
    5	weakness:13	/mug/
    5		/nae/
    5		/naes/
    5		/naest/
    5		/ncy$/
    5		/ncy/
    -5		/ndel/
    -5		/ndeli/
    5		/nec/
    5		/nerv/
    5		/ney$/
    5		/ngea/
    5		/ngean/
    -5		/ngu/
    -5		/ngun/
    -5		/nie/
    5		/nine/
    -5		/ningu/
    -5		/nis/
    5	weakness:2 history_injury:24	/nkl/
    5	weakness:3	/nkle/
    5		/nnin/
    5	faint_dizzy:19	/nning/
    -5		/nom/
    -5		/none$/
    -5		/none/
    5		/nore/
    -5	numbness:3	/nothi/
    -5		/notif/
    5		/nsid/
    5		/nside/
    5		/nsop/
    5		/nsopo/
    5		/nsta/
    5		/nstan/
    5		/ntaz/
    5		/ntazo/
    -5		/ntes$/
    -5		/nti$/
    5		/ntio/
    5		/ntion/
    -5		/nvien/
    5	weakness:13	/obla/
    5		/oe$/
    5		/oker$/
    5		/oker/
    5	numbness:39	/ole$/
    5	persistent_beyond_72h:5	/olie/
    5	persistent_beyond_72h:38	/olien/
    -5		/ollo/
    -5		/ollow/
    5		/olo$/
    5	fever:-2 emergency:-3	/olor/
    -5		/olorc/
    5		/ometr/
    -5		/omod/
    -5		/onvi/
    -5		/onvie/
    -5	sharp_pain:28 radiating_pain:28	/ooti/
    -5	sharp_pain:66	/ootin/
    -5		/oped$/
    -5		/oped/
    5		/opi/
    -5		/ople$/
    -5		/ople/
    5		/oppy$/
    5		/oppy/
    5		/orand/
    5		/orar/
    5	severe_bruising:31	/oret/
    5	severe_bruising:39	/oreto/
    5		/orl/
    5	sharp_pain:-2 tingling:50	/ormig/
    5		/orta/
    5	saddle_numbness:8	/otc/
    5		/otch/
    -5	numbness:7	/othi/
    -5	numbness:48	/othin/
    -5		/oti/
    -5		/otif/
    -5		/otifi/
    -5		/otin/
    -5	sharp_pain:9	/oting/
    5	weakness:13 tingling:-22 self_harm:-6	/ove/
    -5		/oxi/
    5		/pad$/
    5	sharp_pain:37 radiating_pain:12 weakness:-12 worsening:1 bladder_bowel:-3 saddle_numbness:-3 chest_breath:-18 severe_headache:-1 allergic_reaction:-2 severe_bruising:-6	/pai/
    5		/palm$/
    -5		/pani/
    -5		/par$/
    5		/parac/
    5		/pel/
    -5		/pena/
    5		/pene/
    5		/pened/
    -5		/peop/
    -5		/peopl/
    -5		/perie/
    5		/perio/
    -5		/pha/
    5		/pip/
    5		/pipi$/
    5		/pipi/
    5		/plitt/
    -5		/ply/
    5		/poi/
    5		/pok/
    5		/poke/
    5		/poker/
    5		/port/
    -5		/ppo/
    5		/pposi/
    5		/prea/
    5		/pread/
    5		/presi/
    5		/pse/
    5		/psed$/
    5		/psed/
    5		/push$/
    -5		/py$/
    -5		/quej/
    5		/quinc/
    -5	radiating_pain:19 tingling:-9 bladder_bowel:-10 saddle_numbness:-18	/ra$/
    5		/racet/
    5		/rado/
    5		/ramps/
    5		/rando/
    5		/rav/
    5		/raza/
    5	pregnancy_symptom:12	/razad/
    5		/rcla/
    5		/rclap/
    5		/reall/
    5		/ream/
    -5		/recib/
    5		/refus/
    -5		/rela/
    5		/rell/
    5		/rella/
    -5		/rep/
    -5		/resen/
    5		/resio/
    -5		/reste/
    5	severe_bruising:10	/reto/
    5	severe_bruising:43	/reton/
    5		/rib$/
    -5		/ribe/
    5	weakness:-3 numbness:-15	/rick/
    -5		/rienc/
    5	sharp_pain:87	/rient/
    -5		/rill$/
    5	weakness:-38 worsening:-9 bladder_bowel:77 faint_dizzy:-6	/rin/
    5		/riod$/
    5		/riod/
    -5		/rke/
    -5		/rma$/
    5		/rmal$/
    5	self_harm:67	/rme$/
    5		/rmido/
    5	numbness:-27 tingling:84	/rmig/
    5		/rna/
    -5		/roke$/
    5	sharp_pain:2	/ror/
    -5		/roub/
    -5		/roubl/
    -5		/rqu/
    5		/rrast/
    5	sharp_pain:6	/rror/
    -5		/rthe/
    -5		/rther/
    5		/rtips/
    -5		/ruisi/
    -5		/rvic/
    5	numbness:-21	/sa$/
    -5		/sada/
    -5		/sag/
    -5		/sages/
    5		/said$/
    5		/said/
    -5	persistent_beyond_72h:19	/sam/
    5		/says$/
    5		/says/
    -5		/sell$/
    -5		/sell/
    -5		/senti/
    5		/sia$/
    5	emergency:5	/side$/
    -5		/sigui/
    5		/sim/
    -5		/sized/
    -5	numbness:72 tingling:18	/sle/
    5		/slo/
    -5		/soun/
    -5		/sound/
    5	severe_headache:44	/spl/
    5		/sprea/
    -5		/ssa/
    -5		/ssag/
    -5		/ssu/
    -5		/ssue$/
    -5	radiating_pain:24	/star/
    5		/sthe/
    5		/sthet/
    5		/strai/
    5		/strel/
    -5		/strok/
    5		/sty/
    -5		/subsc/
    -5		/sue$/
    -5		/sum/
    -5		/tact/
    5		/tamol/
    5		/taro/
    5		/taron/
    5		/tarte/
    5	tingling:66	/tatic/
    5	sharp_pain:69	/tazo/
    5	persistent_beyond_72h:-31 fever:-7 allergic_reaction:120	/tch/
    5	radiating_pain:-34 weakness:-4 bladder_bowel:-10 fever:-14 self_harm:-47	/te$/
    -5		/telli/
    5		/tern/
    -5	persistent_beyond_72h:-17	/ther/
    5		/throo/
    -5		/tien/
    -5		/tific/
    -5		/tifu/
    -5		/tiful/
    -5	worsening:13	/time$/
    5	tingling:17	/tip/
    5		/tise/
    5		/tised/
    -5		/tiss/
    -5		/tissu/
    5		/tle$/
    5	sharp_pain:-19 weakness:-1 emergency:-12	/tod/
    5		/toe$/
    5		/train/
    5		/trel/
    5		/trell/
    5		/tric/
    -5		/trok/
    -5		/troke/
    -5		/troub/
    -5		/tua/
    -5		/tual/
    5		/ture$/
    5		/ture/
    -5	weakness:23 worsening:2	/turn/
    5		/twic/
    5		/twice/
    -5		/ubsc/
    -5		/ubscr/
    5		/ucha$/
    -5		/uched/
    5		/uckle/
    -5		/uej/
    -5		/uelto/
    5		/ught$/
    -5		/uisin/
    -5		/ujo$/
    5		/ula/
    -5		/ular/
    -5		/ully$/
    -5		/ully/
    5	pregnancy_symptom:45	/ump$/
    5		/umps$/
    5		/umps/
    5		/ums/
    5	sharp_pain:23 numbness:-12	/una$/
    5		/unk/
    5		/urn$/
    5		/urta/
    5		/urtai/
    -5		/urthe/
    5		/uss$/
    -5		/utif/
    -5		/utifu/
    5		/venge/
    -5		/view$/
    -5		/view/
    5	weakness:79	/weak$/
    -5	faint_dizzy:13	/went/
    -5		/were$/
    -5		/were/
    5		/wic/
    5		/wice$/
    5		/wice/
    -5		/wine$/
    -5		/wine/
    5		/wist$/
    -5		/xcel/
    -5		/xed$/
    -5		/xed/
    -5		/xper/
    -5		/xperi/
    5	sharp_pain:1	/yin/
    5	sharp_pain:19	/ying$/
    5	sharp_pain:39	/ying/
    -5		/ym$/
    -5		/your/
    5	sharp_pain:-8 numbness:-25 worsening:-7 pregnancy_symptom:16	/za$/
    -5		/zed$/
    -5		/zed/
    -5		/zine/
    -5		/zines/
    -5		/zzine/
    5		: ~ and
    -5		<be> <be> <the>
    -5		<be> <day> ,
    -5		<be> <side>
    -5	sharp_pain:13 radiating_pain:-3 bladder_bowel:-26 emergency:-24 self_harm:29	<be> <the>
    -5		<be> <the> #
    5		<be> <the> normal
    -5		<be> dizzy
    5		<be> dormido
    -5		<be> down to
    -5		<be> embarazada
    5		<be> expecting and
    5		<be> normal que
    5	saddle_numbness:7	<be> numb
    -5		<be> numb ,
    5		<be> on <the>
    -5		<be> peor
    5	weakness:17	<be> que
    -5		<be> shooting
    -5		<be> there <the>
    -5		<be> to
    -5		<be> vuelto
    -5		<be> ~ <person>
    5		<be> ~ cuando
    -5		<be> ~ dormida
    -5		<be> ~ headache
    5		<be> ~ like
    5		<be> ~ mas
    5		<be> ~ off
    -5		<be> ~ paso
    5		<be> ~ quiet
    -5		<be> ~ raro
    5		<be> ~ sensation
    5		<be> ~ sharp
    -5		<be> ~ shift
    5		<be> ~ size
    -5		<be> ~ strength
    5		<be> ~ very
    5		<become> and
    -5		<become> to bed
    5		<become> up from
    5		<become> ~ <count>
    5		<become> ~ no
    5		<become> ~ numb
    5		<become> ~ painful
    5		<become> ~ tingling
    5		<become> ~ worse
    5		<count> <time> now
    -5		<count> on
    5		<count> ~ ?
    -5		<count> ~ sin
    -5		<day> , today
    5		<day> ~ pain
    5		<feel> <the> <part>
    -5		<feel> in <the>
    5		<feel> in it
    5		<feel> weak
    -5		<feel> well
    5		<feel> ~ at
    -5		<feel> ~ did
    -5		<feel> ~ en
    -5		<feel> ~ off
    5		<feel> ~ than
    5		<feel> ~ well
    5		<feel> ~ will
    5		<have> <become> ,
    -5		<have> <the> hot
    -5		<have> done
    -5		<have> numb
    -5		<have> numb <part>
    -5		<have> stabbing
    -5		<have> stabbing pain
    5		<have> ~ #
    5		<have> ~ at
    5		<have> ~ for
    -5		<have> ~ hot
    -5		<have> ~ lot
    -5		<have> ~ numb
    -5		<have> ~ of
    -5		<have> ~ off
    5		<have> ~ strength
    5		<have> ~ them
    5		<keep> dropping
    5		<keep> dropping <my>
    5		<my> <part> <part>
    -5		<my> ?
    -5		<my> durmio <the>
    -5		<my> puedo meter
    -5		<my> quito
    5		<my> responde
    -5		<my> ~ ayer
    -5		<my> ~ honestly
    -5		<my> ~ may
    -5		<my> ~ meter
    5		<my> ~ pipi
    5		<my> ~ still
    5		<my> ~ well
    5	numbness:2 faint_dizzy:57	<my> ~ y
    5		<part> , <side>
    5		<part> <be> <the>
    -5		<part> <be> grand
    -5		<part> <be> happy
    5		<part> <be> tingling
    5		<part> <my> <be>
    -5		<part> on <the>
    5	weakness:-6 numbness:34	<part> ~ .
    5	weakness:36 numbness:42	<part> ~ <become>
    -5		<part> ~ achy
    5		<part> ~ as
    -5		<part> ~ but
    -5		<part> ~ ever
    5		<part> ~ fizzy
    5		<part> ~ hot
    -5		<part> ~ hurt
    5	sharp_pain:7 radiating_pain:29 weakness:19 numbness:19 tingling:20 severe_headache:-10	<part> ~ i
    -5		<part> ~ llamo
    5		<part> ~ much
    -5		<part> ~ nope
    -5	weakness:74 numbness:4	<part> ~ not
    5		<part> ~ properly
    -5		<part> ~ quien
    5		<part> ~ si
    5		<part> ~ sure
    -5		<part> ~ tingles
    -5	sharp_pain:-18	<part> ~ to
    5		<part> ~ vengeance
    -5		<person> <have> numb
    -5		<person> and
    5		<person> here
    -5		<person> ~ can
    -5		<person> ~ it
    5		<side> <part> <feel>
    5		<side> <time> ,
    -5		<side> good
    5		<side> numb
    5		<side> of <my>
    -5		<side> sides
    5		<side> time
    5		<side> ~ <feel>
    -5		<side> ~ ?
    5		<side> ~ fine
    -5		<side> ~ hurts
    -5		<side> ~ session
    5		<side> ~ would
    -5		<the> ,
    5		<the> <be> <side>
    -5		<the> <be> it
    5		<the> <part> que
    5	radiating_pain:63 numbness:14	<the> <part> y
    5		<the> <side> <count>
    5		<the> <time> and
    5		<the> ache <become>
    -5		<the> afternoon
    5		<the> blood
    5		<the> car
    -5		<the> cita <the>
    5		<the> de dolor
    5		<the> dinner
    5		<the> dolor de
    5	fever:59	<the> fever
    5		<the> funny
    -5		<the> glass
    -5		<the> glass of
    5		<the> hot poker
    -5		<the> knot
    5		<the> morning after
    5		<the> numbness ,
    5		<the> que <be>
    -5		<the> que hora
    -5		<the> salir ,
    5		<the> vengeance
    5		<the> way home
    -5		<the> weather
    -5		<the> whisper of
    5		<the> will
    5		<the> will not
    -5	tingling:-6 bladder_bowel:69	<the> ~ <count>
    -5		<the> ~ again
    5		<the> ~ another
    -5		<the> ~ better
    -5		<the> ~ brought
    -5		<the> ~ cada
    5		<the> ~ comes
    5		<the> ~ desde
    5	history_injury:25	<the> ~ duele
    5		<the> ~ enorme
    5		<the> ~ gordo
    -5		<the> ~ hora
    5		<the> ~ into
    -5		<the> ~ later
    5		<the> ~ nearly
    -5		<the> ~ nerve
    -5		<the> ~ over
    -5		<the> ~ please
    5		<the> ~ poker
    5		<the> ~ put
    -5		<the> ~ quien
    5		<the> ~ starts
    5		<the> ~ straight
    -5		<the> ~ x
    -5		<the> ~ yo
    -5		<time> , nothing
    5		<time> and baby
    -5		<time> but it
    5	history_injury:40	<time> ~ <part>
    5		<time> ~ ache
    5		<time> ~ another
    5		<time> ~ baby
    -5		<time> ~ but
    5		<time> ~ counting
    -5		<time> ~ like
    5		<time> ~ of
    -5		<time> ~ otherwise
    -5		? & [en954]
    -5		? i
    -5		? ~ nope
    5		[en1002] & [en1007]
    5		[en1002] & [en207]
    5		[en1002] & [en39]
    5		[en1002] & [en84]
    5	sharp_pain:-21	[en1002] & [en85]
    -5		[en1002] & [en906]
    -5		[en1002] & [en991]
    -5		[en1002] & [es49]
    -5		[en1002] & soreness
    -5		[en1007] & [en1005]
    -5		[en1013] & ,
    -5		[en1014] & [es975]
    -5		[en1018] & [en250]
    5		[en1018] & [en426]
    5		[en1018] & [en60]
    -5		[en1018] & [en709]
    -5		[en1018] & [en807]
    5		[en1018] & [es182]
    5		[en101] & #
    -5		[en101] & [en19]
    5		[en101] & [en889]
    -5		[en1020] & [en159]
    -5	numbness:65	[en1020] & [en234]
    5		[en1020] & [en311]
    5		[en1020] & [en551]
    -5		[en1020] & [en633]
    -5		[en1020] & [en810]
    -5		[en1020] & [en957]
    -5		[en1020] & [en981]
    5		[en1020] & vengeance
    5		[en106] & [en148]
    -5		[en106] & [en980]
    5		[en116]
    -5		[en116] & [en1002]
    5		[en116] & [en12]
    5		[en116] & [en19]
    -5		[en116] & [en20]
    -5		[en116] & [en234]
    5		[en116] & [en251]
    5		[en116] & [en490]
    5	persistent_beyond_72h:29	[en11] & [en234]
    5		[en11] & [en474]
    -5		[en121] & [en121]
    -5		[en121] & [en12]
    -5		[en123] & [en101]
    5		[en127] & [en20]
    5	weakness:-14 faint_dizzy:53 self_harm:41	[en12] & [en1020]
    -5		[en12] & [en143]
    5		[en12] & [en250]
    5		[en138] & ,
    5		[en138] & [en11]
    5		[en138] & [en170]
    -5		[en138] & [en966]
    -5		[en143] & [en189]
    -5		[en154] & [en474]
    -5		[en157] & .
    -5		[en157] & [en148]
    -5		[en159] & [en746]
    5		[en170] & [en650]
    5		[en170] & [en693]
    -5	weakness:31 self_harm:6	[en170] & [en874]
    -5		[en170] & [en890]
    -5		[en170] & [en989]
    5		[en181] & [en148]
    -5		[en181] & [en19]
    -5		[en181] & [en251]
    -5		[en185] & [en11]
    -5		[en185] & [en148]
    -5		[en197] & [en251]
    -5	sharp_pain:-20 weakness:10 tingling:-9 worsening:8	[en19] & ,
    -5		[en19] & [en197]
    -5		[en19] & [en212]
    -5	chest_breath:58	[en19] & [en234]
    -5		[en19] & [en309]
    5		[en19] & [en333]
    5		[en19] & [en37]
    -5		[en19] & [en618]
    -5		[en19] & [en807]
    -5		[en19] & [es14]
    5		[en19] & vengeance
    5		[en202] & [en127]
    5		[en202] & [en143]
    -5		[en202] & [en633]
    5		[en202] & [en660]
    -5		[en202] & [en853]
    5		[en20] & [en490]
    -5		[en20] & [en618]
    -5		[en212] & [en143]
    5		[en212] & [en251]
    5		[en212] & [en874]
    -5		[en213] & [en613]
    5		[en215] & [en633]
    -5		[en215] & [en682]
    -5		[en218] & [en11]
    -5	self_harm:46	[en21]
    5		[en21] & [en1002]
    5		[en21] & [en874]
    5	sharp_pain:2 self_harm:38	[en234] & [en1020]
    5		[en234] & [en213]
    5		[en234] & [en21]
    5	weakness:8 saddle_numbness:6	[en234] & [en522]
    -5		[en234] & [en634]
    -5		[en234] & hives
    5		[en250] & [en42]
    -5		[en250] & [en935]
    -5		[en250] & [en980]
    5		[en250] & monday
    5		[en251] & [en439]
    -5		[en251] & [en479]
    5		[en251] & [en508]
    -5		[en251] & [en549]
    5		[en251] & [en618]
    -5	sharp_pain:16	[en251] & [en966]
    5		[en251] & [en997]
    5		[en251] & forearm
    -5		[en251] & tingles
    -5	worsening:38	[en252]
    5		[en252] & .
    -5		[en252] & [en949]
    5		[en266] & [en250]
    5		[en266] & [en251]
    5		[en266] & [en93]
    5		[en28] & #
    -5		[en28] & [en181]
    -5		[en28] & [en461]
    -5	tingling:10	[en28] & [en468]
    5		[en28] & tingling
    -5		[en295] & [en1020]
    5		[en295] & [en362]
    -5		[en298] & [en37]
    -5		[en309] & [en949]
    -5		[en317] & [en234]
    5		[en325] & [en1013]
    5		[en325] & [en58]
    -5		[en333] & ,
    5		[en333] & [en11]
    -5		[en333] & [en20]
    -5		[en333] & [en980]
    -5		[en362] & [en12]
    5		[en362] & [en143]
    5		[en362] & [en311]
    -5		[en362] & [en762]
    5		[en362] & vengeance
    -5		[en365]
    5		[en378] & [en148]
    -5		[en378] & [en508]
    -5		[en378] & [en84]
    -5		[en37] & [en19]
    5		[en37] & [en679]
    -5		[en380] & [en11]
    -5		[en394] & ?
    5		[en394] & [en1002]
    -5		[en399] & [en20]
    5	radiating_pain:-19 numbness:-29 tingling:-16 saddle_numbness:-11 fever:-4	[en39]
    -5		[en39] & [en148]
    -5		[en39] & [en362]
    -5		[en39] & [en378]
    -5		[en3] & [en170]
    -5		[en3] & [en362]
    5		[en3] & [en746]
    -5		[en404] & [en522]
    -5	worsening:102	[en426] & [en106]
    5		[en426] & [en19]
    -5		[en426] & [en28]
    5		[en426] & [en394]
    5		[en426] & [en474]
    5	self_harm:39	[en42] & [en20]
    -5		[en42] & [en810]
    5	numbness:2	[en437] & [en1020]
    -5		[en437] & [en490]
    -5		[en437] & [en874]
    -5		[en439] & [en20]
    5		[en442] & [en266]
    -5		[en442] & [en458]
    -5		[en442] & [en63]
    -5		[en458] & [en12]
    5		[en461] & [en19]
    -5		[en461] & [en490]
    5	sharp_pain:8 weakness:-1 worsening:1 chest_breath:1 calf_swelling:-11	[en468]
    -5		[en468] & [en1020]
    -5		[en468] & [en12]
    -5		[en468] & [en810]
    5		[en468] & [en869]
    -5		[en469] & [en490]
    -5		[en474] & ?
    -5		[en474] & [en293]
    -5		[en474] & [en442]
    5		[en474] & [en493]
    -5		[en474] & [en999]
    -5		[en474] & easing
    5		[en479] & [en28]
    5	sharp_pain:29	[en479] & [en869]
    5		[en490] & [en143]
    5		[en490] & [en250]
    -5		[en490] & [en333]
    -5	numbness:47	[en490] & [en380]
    -5		[en490] & [en39]
    -5		[en490] & [en458]
    5		[en490] & [en58]
    5		[en490] & [en602]
    -5		[en490] & [en60]
    5		[en490] & [en967]
    -5		[en490] & [en989]
    5		[en493] & .
    5		[en493] & [en682]
    -5		[en506] & [en404]
    -5		[en506] & [en682]
    5		[en506] & tingling
    -5		[en507] & [en12]
    -5	numbness:33	[en508]
    -5		[en508] & [en650]
    5		[en522] & [en218]
    5		[en522] & [en437]
    -5		[en522] & [en551]
    5		[en522] & [en60]
    -5		[en522] & [en653]
    5		[en549] & [en333]
    5		[en551] & [en212]
    -5		[en551] & [en394]
    -5		[en551] & [en522]
    -5		[en551] & [en85]
    5		[en551] & [en938]
    -5		[en551] & [en93]
    -5		[en551] & [en949]
    5		[en554] & [en19]
    -5		[en567] & -
    -5		[en567] & ?
    -5		[en567] & [en1002]
    -5		[en581] & [en474]
    -5		[en58] & ,
    5	weakness:69	[en58] & [en1020]
    5		[en58] & pee
    -5		[en602] & [en309]
    -5		[en602] & [en906]
    -5		[en60] & [en650]
    5		[en613] & [en634]
    5		[en613] & [en869]
    -5		[en614]
    5		[en615] & ,
    5		[en618] & [en1018]
    -5		[en633] & [en19]
    -5		[en633] & [en602]
    5		[en633] & [en650]
    5		[en633] & [en698]
    -5		[en634] & [en1020]
    -5		[en634] & [en39]
    -5		[en634] & [en461]
    5		[en634] & [en633]
    5		[en634] & [es182]
    -5		[en63] & [en21]
    5		[en650] & [en28]
    5		[en650] & [en522]
    -5		[en653] & [en42]
    -5		[en653] & [en618]
    -5		[en660] & [en202]
    -5	numbness:136	[en660] & [en234]
    5		[en660] & [en877]
    5		[en677] & [en20]
    -5		[en677] & [en250]
    5	tingling:2	[en677] & [en426]
    5		[en677] & [en442]
    -5		[en677] & [en633]
    5		[en677] & [en810]
    5		[en677] & [en938]
    -5		[en677] & [en954]
    -5		[en677] & [es182]
    -5		[en682] & [en1020]
    -5		[en682] & [en250]
    5		[en682] & [en359]
    -5		[en682] & [en380]
    5		[en698] & [en394]
    5		[en709] & [en1002]
    5		[en709] & [en170]
    -5		[en709] & [en251]
    5		[en709] & [en474]
    5		[en709] & [en508]
    5		[en709] & [en709]
    5		[en71] & [en869]
    5		[en746] & [en106]
    5		[en746] & [en124]
    5		[en746] & [en378]
    5		[en746] & [en37]
    5	persistent_beyond_72h:-24	[en746] & [en474]
    5	worsening:20	[en746] & [en869]
    5		[en746] & [en954]
    -5		[en746] & looser
    -5		[en762] & #
    -5		[en762] & [en378]
    -5		[en762] & [en404]
    5		[en762] & [en618]
    5		[en762] & [en853]
    5		[en762] & [en967]
    5		[en778] & [en37]
    -5		[en77] & [en234]
    -5		[en77] & [en37]
    5		[en789] & [en362]
    5		[en805] & [en426]
    -5		[en805] & [en490]
    -5		[en805] & [en966]
    5		[en807] & [en251]
    -5		[en807] & [en28]
    5		[en807] & [en84]
    5		[en807] & [es823]
    5		[en807] & tingle
    -5		[en810] & [en215]
    -5		[en810] & [en404]
    5	weakness:-22	[en810] & [en682]
    5		[en810] & [en853]
    5		[en810] & [en85]
    -5		[en810] & [en93]
    -5		[en845] & .
    -5		[en84] & [en805]
    5		[en84] & [en853]
    5		[en84] & [en957]
    5		[en84] & balm
    5		[en853] & .
    -5		[en853] & [en63]
    5		[en85] & [en490]
    5		[en85] & [en949]
    -5		[en869] & [en1018]
    -5	sharp_pain:5	[en869] & [en1020]
    5		[en869] & [en138]
    5		[en869] & [en154]
    -5		[en869] & [en251]
    5		[en869] & [en377]
    5		[en869] & [en378]
    -5		[en869] & [en399]
    5		[en869] & [en618]
    -5		[en874] & [en404]
    5		[en874] & [en477]
    -5		[en874] & [es102]
    -5		[en874] & [es235]
    -5		[en874] & [es342]
    5		[en874] & [es895]
    5		[en874] & [es951]
    5		[en874] & monday
    5		[en874] & pipi
    -5		[en877] & [en20]
    5		[en889] & [en853]
    5	worsening:23 persistent_beyond_72h:11	[en890] & [en1002]
    5		[en890] & [en127]
    -5		[en890] & [en141]
    5		[en890] & [en170]
    5	persistent_beyond_72h:34	[en890] & [en234]
    -5		[en890] & [en39]
    -5		[en890] & [en522]
    -5		[en890] & [en653]
    5		[en890] & [en938]
    5		[en906] & [en1002]
    -5		[en906] & [en266]
    5		[en90] & [en1018]
    -5		[en917] & [en362]
    5		[en917] & [en60]
    5		[en935] & [en1018]
    -5		[en935] & [en11]
    5		[en935] & [en251]
    -5		[en935] & [en474]
    5		[en938] & [en490]
    -5		[en938] & [en709]
    -5		[en93] & [en127]
    -5		[en93] & [en28]
    -5		[en93] & [en474]
    5		[en93] & [en869]
    -5		[en949] & [en181]
    -5		[en949] & [en37]
    -5		[en951] & [en37]
    -5		[en954] & [en495]
    5		[en954] & [en554]
    -5		[en954] & [en618]
    -5		[en954] & tingling
    5		[en957] & [en11]
    5		[en957] & [en202]
    -5		[en957] & [en251]
    5		[en957] & [en762]
    5		[en966] & .
    -5		[en966] & ?
    -5	numbness:-26 self_harm:19	[en966] & [en12]
    5		[en966] & [en212]
    5		[en966] & [en213]
    5		[en966] & [en21]
    -5		[en966] & [en39]
    -5		[en966] & [en602]
    -5		[en966] & [en63]
    -5		[en966] & [en890]
    5		[en966] & sneeze
    -5		[en967] & [en633]
    5		[en967] & [es54]
    5		[en980] & [en213]
    -5		[en980] & [en234]
    -5		[en981] & [en468]
    -5		[en985]
    -5		[en986] & [en124]
    -5		[en986] & [es182]
    5		[en989] & [en1018]
    5		[en989] & [en12]
    5		[en989] & [en15]
    -5		[en989] & [en551]
    -5		[en989] & [en807]
    5		[en997]
    5		[en997] & [en746]
    -5		[en997] & [en762]
    5		[en997] & [en874]
    5		[en999] & ,
    5		[es1003]
    -5		[es1007]
    -5		[es1021]
    -5		[es106] & [en118]
    -5		[es122] & [es894]
    -5		[es127] & [es54]
    5		[es13] & [es150]
    5		[es13] & [es427]
    -5		[es13] & [es54]
    -5		[es13] & masajista
    -5		[es14] & [es878]
    -5		[es15]
    -5		[es174]
    5	saddle_numbness:90	[es182] & [en1020]
    5		[es182] & [en19]
    5		[es182] & [en234]
    5		[es182] & [en602]
    5		[es182] & [en966]
    5		[es182] & [es42]
    5		[es182] & [es975]
    -5		[es182] & calambritos
    -5		[es182] & punzadas
    -5		[es182] & ronchas
    -5		[es1] & [en19]
    5	sharp_pain:-4 weakness:36	[es1] & [es182]
    5		[es1] & [es486]
    5		[es207]
    5		[es214] & [es518]
    5		[es214] & muslo
    5		[es230] & [es438]
    5		[es255] & [es26]
    5	history_disc:28 history_injury:35	[es26] & [es214]
    5		[es26] & tiritando
    -5		[es29] & [es1007]
    5		[es29] & [es207]
    5		[es29] & [es26]
    -5		[es29] & [es998]
    -5		[es29] & adolorida
    5		[es2] & [en19]
    -5		[es2] & [es486]
    -5		[es2] & [es894]
    -5		[es2] & [es951]
    5	weakness:8	[es342] & ,
    -5		[es342] & [es502]
    5		[es362] & [es699]
    -5		[es375] & [en949]
    -5		[es395] & [es503]
    -5		[es427] & ,
    5	fever:41	[es42] & [es362]
    -5		[es42] & [es870]
    5		[es42] & [es887]
    -5		[es42] & dormida
    -5		[es438] & [es55]
    5		[es438] & [es982]
    5		[es443] & [es182]
    -5		[es454] & [es975]
    -5		[es486] & [es438]
    5		[es502] & ciatica
    5		[es503] & [es503]
    -5		[es508] & ,
    -5		[es54] & [es854]
    -5		[es54] & [es91]
    5		[es55] & .
    5		[es55] & [es182]
    5		[es575]
    5		[es603]
    5		[es694] & [es459]
    -5		[es694] & [es966]
    -5		[es699] & [es214]
    -5		[es758] & [es759]
    5		[es758] & [es854]
    -5		[es774] & [es887]
    5		[es79] & [es182]
    5		[es854] & [es174]
    5		[es854] & [es638]
    5		[es854] & [es830]
    -5		[es855] & [en874]
    5		[es870] & [es950]
    -5		[es886] & [es790]
    -5		[es887] & [es234]
    5		[es887] & [es966]
    5		[es91] & [es998]
    -5		[es950] & ,
    -5		[es950] & [en118]
    5		[es950] & [es1023]
    -5		[es950] & [es14]
    5		[es950] & [es438]
    5		[es950] & [es823]
    -5		[es950] & punzadas
    -5		[es966] & [en19]
    -5		[es966] & [es214]
    -5		[es966] & [es870]
    -5		[es982] & [es815]
    -5		[es998] & [es29]
    5		[es998] & [es502]
    5		[es998] & [es759]
    5		[es998] & [es854]
    5		[es998] & [es878]
    -5		a bath
    -5		a glass
    -5		a las
    -5		a minute
    -5		a que
    5		a vengeance
    -5		a weak
    -5		abren
    5		accident
    -5		ache <the>
    5	radiating_pain:3	ache ~ <the>
    -5		ache ~ not
    5		across <my>
    5		across <my> <part>
    5		across my
    5		adolorida & ,
    5		adolorida ,
    5		adormecimiento & [es694]
    -5		after <the> session
    -5		after ~ and
    -5		after ~ but
    5		ahi <be>
    -5		all good
    -5		all the
    -5		allowed
    5		along <my> <part>
    -5		am good
    5		am honest
    -5		am just
    5		am sure
    -5		ambulance ~ <time>
    5		an ambulance
    5		anaesthetised
    -5		and <become>
    -5		and <have> not
    5		and baby
    5		and counting
    5		and goes
    5		and i do
    -5		and it <be>
    -5		and see
    5		and she <be>
    5		and still
    5		and ~ again
    -5		and ~ carried
    5		and ~ than
    5		and ~ thing
    -5		antes de ir
    -5		antes ~ ir
    -5		are pins
    -5		arm has
    5		arm just
    -5		arm was
    5		arm will
    5		as sore
    5		asleep ~ home
    5		at ~ <time>
    5		at ~ it
    -5		atienden
    -5		auto reply
    5		ayer ~ y
    5	pregnancy_symptom:5	baby
    -5		back feels
    5		back with
    5		badly
    5		bar
    5		bar <the>
    5		bar the
    5		bathroom
    -5		beautifully
    5		been like
    -5		before ~ <my>
    5		being
    5		below <the> <part>
    5		below ~ <be>
    5		below ~ <part>
    5		better ~ now
    5		between ~ <part>
    -5		bit achy
    5		bit tired
    -5		bit worse
    -5		bit worse than
    5		bit ~ .
    5		bit ~ <time>
    -5		bit ~ to
    5		blinding
    5		blinding & [en709]
    5		blinding headache
    5		blisters
    -5		boss
    -5		both sides
    5		bother me
    -5		bruise & [en1020]
    -5		bruise on
    5		bruises & [en362]
    -5		bruising
    5	pregnancy_symptom:153	bump
    5		burnt ~ <the>
    -5		but it passed
    -5		but ~ would
    -5	worsening:13	by
    5		by <the>
    5		by ~ .
    -5		by ~ <have>
    5		cada ~ <the>
    5		cada ~ peor
    5		calf & ,
    5		calf & [en762]
    5		call <my> now
    5		call ~ now
    -5		came and
    -5		came and it
    -5		can not decide
    5		can not pee
    -5		can ~ come
    -5		can ~ decide
    -5		can ~ now
    5		can ~ pee
    -5		carried on
    -5		case <my>
    -5		case <my> <part>
    -5		case my
    -5		case ~ <part>
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
    5	weakness:24	como ~ no
    5		complain ~ <the>
    5	fever:35	con ~ desde
    5		con ~ dolor
    -5		con ~ dormida
    -5		conviene
    5		could not <feel>
    5		could ~ <feel>
    -5		could ~ come
    -5		could ~ i
    5		could ~ off
    5		cramping
    -5		d ~ ,
    5		dan ~ <part>
    5		dark
    -5		darme de
    -5		darme de baja
    -5		darme ~ baja
    -5		daughter s
    -5		de aire
    -5		de lo
    -5		de molestia
    -5		de ~ #
    5		de ~ y
    -5		decide
    -5		deep tissue
    5		deja
    5		desde ~ ,
    -5		despues ~ <the>
    5		despues ~ masaje
    -5		dia de
    -5		dia ~ <my>
    5		did <my>
    5		did ~ <have>
    5		dio <the>
    5		disc
    5		disc ~ <be>
    5		disco
    -5		dizziness
    -5		dizzy & [en362]
    -5		dizzy ~ <the>
    -5		dizzy ~ table
    -5		do not know
    -5		do ~ ,
    -5		do ~ if
    -5		do ~ need
    5		does <the>
    -5		does ~ hurt
    -5		dormi & [es438]
    -5		dormi & [es887]
    -5		dormi como
    5		down to <my>
    -5		drinking
    -5		dropped
    5		dropping <my>
    5		dropping my
    5		dropping things
    5		duele ~ de
    -5		duelen & [es14]
    -5		duelen las
    -5		durmio <the>
    5		easy
    -5		el dedo
    5	radiating_pain:32 worsening:42	el dolor
    -5		el masajista
    5		electric ~ <part>
    5		enorme
    -5		eso ~ .
    -5		estar
    -5		estoy embarazada
    5		estrellas
    -5		evening ~ <be>
    5		every ~ another
    5		everywhere ~ <the>
    5		expecting and
    5		expecting ~ <the>
    -5		falta de
    -5		falta de aire
    5		feel the
    -5	saddle_numbness:21	feeling
    5		feeling really
    -5	tingling:3	feels
    5		feet are
    -5		felt
    5		fiebre & [es2]
    -5		fiebre ~ no
    5		fine ~ <be>
    5		fine ~ <become>
    5		fine ~ bit
    5		fingertips
    -5		five
    -5	sharp_pain:2 numbness:2	for
    -5		for <the> massage
    5		for over
    -5		for ~ <time>
    -5		for ~ massage
    5		for ~ pain
    -5		found
    -5		found out i
    -5		four days
    -5		from me
    -5		from ~ <the>
    -5		full ~ in
    -5		further
    5		fuss
    5		get the
    -5		glass of wine
    -5		glass ~ wine
    5		going
    5		gone ,
    5		gone all
    5		got off
    5		grip ~ <side>
    5		grip ~ weaker
    -5		gym
    -5		ha vuelto
    -5		had one
    -5		hago ~ no
    5		hand is
    5		have come
    5		have to
    5		he can not
    5		help <my>
    -5		helped
    5		hernia ~ y
    -5		history
    5		hives & [en311]
    5		hives ~ <part>
    -5		home ,
    5		honestly the
    -5		hora ~ <the>
    5		hormigueo & [es182]
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
    5		i <be> honest
    5		i <be> sure
    5		i <become> off
    -5		i <feel> very
    5		i <have> come
    -5		i <have> no
    -5		i <have> pins
    -5		i came and
    -5		i did <the>
    -5		i had
    5		i sneeze
    5		i twist
    -5		i used
    -5		i used to
    5		i wipe
    -5		i would <have>
    5		i would rather
    5		i ~ honest
    5		i ~ hospital
    -5		i ~ know
    5		i ~ live
    5		i ~ rather
    5		i ~ sure
    5		i ~ than
    5		i ~ tired
    5		i ~ when
    -5		i ~ whether
    5		i ~ would
    -5		i ~ writing
    5		i ~ yesterday
    -5		if i <become>
    5		if ~ honest
    5		if ~ you
    5		in <count> <part>
    -5		in <my> life
    -5	tingling:8	in <the> <part>
    -5		in <the> house
    -5		in <the> room
    -5		in case <my>
    5		in them
    -5		in ~ completely
    -5		in ~ honestly
    -5		in ~ house
    -5		in ~ life
    -5		in ~ like
    5		in ~ pain
    -5		in ~ yesterday
    5		inside
    5		inside my
    5		insoportable
    -5		is still
    5		is weak
    5		it , <the>
    5		it <be> <the>
    5		it gets
    5		it hurts <the>
    -5		it hurts more
    5		it normal <the>
    5		it went
    5		it ~ dead
    -5		it ~ down
    -5		it ~ easing
    -5		it ~ if
    -5		it ~ numb
    5		it ~ off
    5		it ~ out
    5		it ~ painful
    5		itchy & [en853]
    -5		jaja
    5		jeans
    -5		job
    5		joke
    -5		just a
    5		just now
    -5		just tired
    5		just ~ <become>
    5		keep dropping
    5		kind
    -5		knot
    5		know ~ <be>
    -5		last <time> but
    -5		last ~ <become>
    -5		late+aching
    5		late+adolorida
    5		late+agony
    5		late+ahi
    5		late+alive
    -5	weakness:32	late+arm
    5		late+away
    -5		late+brazo
    5		late+como
    5		late+counting
    5		late+fuerte
    -5		late+full
    -5		late+hombros
    -5		late+hour
    -5		late+left
    -5		late+llegue
    5		late+lunes
    -5		late+massage
    -5		late+mate
    -5		late+mejor
    -5		late+mucho
    -5		late+notice
    -5		late+over
    5		late+overall
    -5		late+peep
    5		late+pierna
    -5		late+rash
    5	persistent_beyond_72h:43	late+semana
    -5		late+slot
    5		late+thank
    5		late+they
    5		late+tried
    5		late+vengeance
    5		late+we
    -5		late+weeks
    -5		late+whatsoever
    -5		le gusto
    5		leak
    -5		leave <my>
    5		less
    5		less ~ i
    -5		lift ~ <my>
    -5		like <the> baby
    -5		like <the> dead
    -5		like i
    -5		like i did
    -5		like ~ <time>
    -5		like ~ baby
    -5		like ~ dead
    5		like ~ it
    5		llamenme & [es342]
    5		llamenme ~ urgente
    5		loose ~ .
    -5		los
    -5		lost ~ ,
    -5		lost ~ in
    -5		lujo
    -5		made <my>
    -5		made me
    -5		make
    -5		massage help <my>
    -5		massage ~ <my>
    5		massage ~ not
    5		massage ~ thing
    -5		mate
    -5		me ?
    5		me back
    -5		me quito
    5		me responde
    5		media <part>
    5		mention
    -5		meter <the>
    -5		monday & #
    5		more painful
    5		more ~ <time>
    5		more ~ before
    5		more ~ you
    5		moretones
    5		moretones & [es366]
    5		morning after
    -5		much looser
    -5		much ~ #
    5		mug
    5		my bum
    5		my hands
    5		my mouth
    5		my thigh
    -5		my toes
    5		nearly ~ out
    5		neck when
    5		negro
    -5		never ~ better
    5		never ~ it
    -5		night but
    5		no , tingling
    -5		no <be> debilidad
    5		no <feel> in
    5		no <my> responde
    -5		no bruises
    -5		no nothing
    -5		no shooting
    -5	tingling:-89	no ~ debilidad
    -5		no ~ falta
    -5		no ~ massage
    -5		no ~ now
    -5		no ~ numb
    -5		no ~ pains
    5		no ~ responde
    -5		no ~ ronchas
    5		no ~ soreness
    -5		none
    -5		none since
    -5		nope & [en11]
    5		normal
    5		normal que
    5		normal that
    5		not bother
    -5		not come
    -5		not decide
    5	sharp_pain:16	not get
    5		not grip
    -5		not like
    5		not pee
    5		not stand
    5		not wake
    5		not wake up
    5	sharp_pain:-2 weakness:28	not ~ <my>
    5		not ~ like
    5		not ~ morning
    5		not ~ though
    -5		not ~ why
    5		not ~ yet
    -5	numbness:12	nothing
    -5		nothing <be>
    5		noticed ~ <the>
    -5		noto & [es106]
    5		now i
    5		now my
    5		now ~ you
    -5		numb ~ <my>
    -5		numb ~ in
    -5		numbness , tingling
    5	numbness:76	numbness ~ <part>
    -5		odd ~ <my>
    -5		odd ~ <part>
    -5		of bed
    5		of ~ <the>
    -5		of ~ massage
    -5		of ~ so
    -5		of ~ without
    5		off your
    5		off ~ <be>
    5		ok ~ i
    -5		old ~ <the>
    5	sharp_pain:11 numbness:2 saddle_numbness:59 faint_dizzy:25	on <the>
    -5		on <the> table
    5		on <the> way
    5		on monday
    -5		on ~ not
    5		on ~ ward
    5		on ~ with
    5		only ~ in
    -5		only ~ it
    -5		out ,
    -5		out i <be>
    -5		out of <the>
    -5		out of bed
    -5		out ~ bed
    5		out ~ no
    -5		over the
    -5		over ~ <my>
    5		over ~ <time>
    -5		over ~ but
    5		pad
    -5		pain <have> <become>
    5		pain ~ as
    5		pain ~ not
    5		pain ~ of
    -5	worsening:73	pain ~ up
    5		palm
    5		paracetamol
    -5		peep & [en362]
    -5		people
    5		peor ~ de
    5		period
    5	weakness:27	pero
    5		pie no
    5		pipi
    5		pipi & [es438]
    5		pipi & [es518]
    5		pipi & [es742]
    5		pipi ~ cuenta
    5		pipi ~ darme
    -5		please stop
    5		please ~ <my>
    -5		poco ~ dolor
    5		poker
    5		pregnant ~ <be>
    5		pressed ~ <part>
    -5		puede
    -5		puede ~ en
    -5		puedo meter
    -5		puedo meter <the>
    -5		puedo ~ con
    5		push
    -5		que hora
    -5	radiating_pain:37	que ~ <the>
    -5		quiero ~ de
    5		quite a
    5		quite ~ today
    -5		radiating
    5		rash
    5	tingling:72	rato
    5		really
    -5		recibir
    5		responde
    5		rib
    5		right leg
    5		ronchas & [es1]
    5		ronchas & [es699]
    5		ronchas ~ <part>
    -5		room ~ ,
    -5	chest_breath:3	run
    -5		s it
    5		said
    -5		said ~ and
    -5		sali sin
    -5		salir ,
    5		same <part>
    5		say #
    5		says
    5		sciatic ~ <be>
    5		sciatica & ,
    5		sciatica ~ with
    -5		se fue
    5		see ~ on
    -5		sell
    -5		sensation in <my>
    5		sensibilidad ~ <part>
    5		sensibilidad ~ <the>
    -5		senti
    5		sharp pain in
    -5		sharp ~ <side>
    5		she <be>
    5		she s
    5		shivering
    -5	sharp_pain:33	shooting
    -5		shooting ~ of
    -5		si <be> <the>
    -5		si no
    -5		si ~ ,
    -5		sides
    5		siento
    5		siento un
    5		sign ~ <the>
    5		sigo con
    -5		sin hormigueo
    -5		since <my>
    5		since <the> morning
    5		since this
    -5		since ~ <person>
    5		since ~ morning
    5		since ~ off
    -5		slept ~ dead
    -5		slightly
    5		sneeze
    -5		so good
    5		so ~ can
    -5		something
    5		sore as
    5		sore since
    5		sore ~ today
    -5		soreness & [en12]
    5		soreness & [en458]
    5		soreness & [en869]
    5		soreness & [es182]
    5		soreness ~ <become>
    5		soreness ~ no
    5		splitting
    5		spreading
    5		stabbing in
    5		stairs
    5		started
    5		static
    -5		stiffness & [en170]
    5		still in
    5		still ~ as
    -5		still ~ bit
    5		still ~ it
    5		still ~ like
    5		stop ~ in
    5		stop ~ it
    5		sure it <be>
    5		switched
    5		swollen <part>
    5	self_harm:74	tablets
    -5		telling
    5	fever:5	temperature
    5		temperature of
    5		temperature of #
    -5		temperature ~ i
    5		text ~ <be>
    -5		than ~ ,
    5		than ~ after
    5		than ~ but
    -5		than ~ yesterday
    5		that balm
    5		that will
    5		the ache
    -5		the knot
    -5		the lower
    -5		the one
    5		the way
    -5		the weak
    -5		the weather
    -5		there <have> not
    -5		there ~ no
    -5		they ~ <be>
    -5		three hours
    5		thunderclap
    -5		time ~ <the>
    -5		tingle & [en11]
    -5	numbness:10 tingling:-77	tingling & [es182]
    5		tingling in <side>
    5		tingling is
    5		tingling ~ just
    -5		tired ~ <the>
    -5		tissue
    -5		to all
    5		to bother
    5		to bother you
    -5		to ~ <feel>
    5		to ~ good
    -5		to ~ without
    5		to ~ work
    5		today ~ <day>
    -5		told her
    5		tomorrow ~ <be>
    -5		too ~ <part>
    -5		too ~ to
    -5		took ~ <the>
    -5		touch ~ <part>
    -5		touched
    -5		touched me
    -5		trouble
    5		twice
    5		twice <the>
    5		twist
    5		up <side>
    -5		up completely
    5		up from <the>
    5		up since
    -5		up ~ than
    5		up ~ up
    -5		up ~ yesterday
    -5		used to <become>
    -5		used ~ <become>
    -5		van <count>
    5		vengeance
    -5		vuelto
    -5		walked in with
    5		walked ~ ,
    5		was on
    5		way home
    5		way ~ can
    5	weakness:42	weak
    -5		weak ~ no
    5		weak ~ numb
    5		weaker than
    5		weaker ~ i
    -5		week later
    5		weight
    5		went away
    -5		were
    5		wet myself
    5		what ~ do
    5	saddle_numbness:56	when i wipe
    -5		when would
    5		when ~ wipe
    -5		which ~ it
    -5		whisper of
    5		whole hand
    -5		will <be>
    -5		will be
    5		will not stop
    5		winded & [en1002]
    -5		wine
    5		with <the> vengeance
    -5		with has
    -5		with ~ <become>
    -5		with ~ <person>
    -5		with ~ out
    5		with ~ vengeance
    5		woke ~ ,
    -5		work in
    -5		work in <the>
    5		worst ~ ever
    -5		would a
    -5		would massage
    -5		would massage help
    5		would rather
    -5		would ~ worry
    5		writing for <my>
    5		y <my>
    5		y hoy <my>
    5		y me
    -5		y sali sin
    -5		y ~ <part>
    -5		y ~ eso
    -5		y ~ no
    -5		y ~ sin
    -5		ya casi
    5		ya es
    5		ya no quiero
    5		ya ~ quiero
    5	numbness:18	yes ~ <side>
    5		yes ~ tingling
    -5		yesterday and
    5		you mentioned
    -5		you sell
    5		you ~ ,
    -5		you ~ as
    -5		you ~ him
    5		your massage
    4		# & [en1018]
    4	fever:63	# & [en11]
    4		# & [en63]
    4		# & [en682]
    4		# & [es188]
    4		# de #
    4		# ~ .
    4		# ~ can
    4		# ~ lol
    4		, & [en12]
    4		, & [en213]
    4		, & [en437]
    -4		, & soreness
    -4		, <count> <time>
    -4		, did
    -4		, no nothing
    4		, normal
    4		, que
    -4		, ~ .
    -4		, ~ ?
    -4		, ~ anything
    -4		, ~ full
    4		, ~ lol
    4		, ~ place
    4		, ~ should
    4		, ~ under
    -4		, ~ weak
    4		, ~ whatsoever
    4	tingling:12	. & [en490]
    4		. & [en935]
    4		. & [en981]
    4		. shoulders
    4		. ~ thanks
    4		/ ~ <be>
    -4		/^abre/
    -4		/^ace/
    -4		/^aguj/
    -4		/^aye/
    4		/^bab/
    4	osteoporosis:109	/^bon/
    4		/^both/
    -4	sharp_pain:-40 weakness:72 tingling:4	/^bra/
    -4		/^cak/
    -4		/^cake/
    4		/^cort/
    4		/^deja/
    -4		/^did$/
    -4	history_injury:21	/^did/
    4		/^ear$/
    -4		/^enou/
    4		/^feet/
    -4		/^her$/
    -4		/^here/
    -4		/^his$/
    -4		/^home/
    4	sharp_pain:62	/^ins/
    4		/^left/
    4	weakness:-14	/^lu/
    -4		/^meh$/
    -4		/^meh/
    4		/^meni/
    -4		/^pong/
    -4		/^regr/
    4		/^rel/
    4		/^resp/
    -4		/^saf/
    -4		/^safe/
    4		/^sai/
    4		/^sat/
    4		/^sev/
    4		/^seve/
    4		/^sid/
    4	emergency:9	/^side/
    4	persistent_beyond_72h:18	/^sigu/
    -4		/^slep/
    -4	pregnancy_symptom:46	/^spo/
    -4		/^stra/
    -4		/^tis/
    -4		/^toma/
    -4		/^unsu/
    4	bladder_bowel:30	/^wee$/
    4		/^zapp/
    -4		/abre/
    -4	radiating_pain:3	/aci/
    4		/adil/
    4		/adily/
    4		/aes/
    -4		/aguj/
    4		/aint$/
    -4	weakness:40	/alk$/
    4	weakness:-13 emergency:44	/ame/
    4		/anoth/
    4		/aps/
    -4		/argad/
    4		/arin/
    4		/arke/
    -4	sharp_pain:-17 severe_bruising:9	/asi/
    4		/asy$/
    4		/asy/
    4	bladder_bowel:6	/ater/
    4		/athi/
    4		/athin/
    4		/athl/
    4		/athle/
    -4		/bin/
    4		/both/
    -4		/bra$/
    -4		/breas/
    -4		/cake$/
    -4		/carri/
    -4		/cel$/
    -4		/cion$/
    -4		/comme/
    4		/cort/
    -4		/darl/
    4		/deja/
    -4		/dgy$/
    -4		/dgy/
    4		/dily$/
    4		/dily/
    -4		/dodgy/
    4		/downh/
    4		/eadil/
    4		/easy$/
    4		/easy/
    4		/eathi/
    4		/eathl/
    4	worsening:-6	/eep$/
    4		/eft$/
    4		/eft/
    -4		/egre/
    -4		/eign$/
    -4		/eign/
    4		/eja$/
    4		/ella/
    4		/elta/
    4		/enc/
    4		/eniq/
    4		/eniqu/
    -4		/enou/
    -4		/enoug/
    4		/entaz/
    -4		/eren/
    -4		/ergy$/
    -4		/ergy/
    -4		/esen/
    -4		/este/
    4		/estoy/
    4		/eva/
    -4	pregnancy_symptom:5	/expec/
    4	tingling:16	/feet$/
    4		/feet/
    -4		/ffe/
    -4		/fir/
    -4		/forei/
    -4		/fter$/
    -4		/ge$/
    4	tingling:-9 pregnancy_symptom:-4 allergic_reaction:-3 severe_bruising:-3	/ght$/
    -4		/gos/
    -4		/guj/
    -4		/gun$/
    4		/haki/
    4	fever:40	/hakin/
    4		/herm/
    4	chest_breath:78	/hes/
    -4	sharp_pain:5 emergency:5	/his$/
    4		/hles/
    4		/hless/
    4		/hole$/
    4		/hole/
    -4	numbness:48	/home$/
    -4		/home/
    4	weakness:-8	/hurts/
    -4		/ibe/
    -4	bladder_bowel:26	/ide/
    4	sharp_pain:-13	/iend/
    -4	weakness:-1 numbness:-3 tingling:-1 worsening:-23 persistent_beyond_72h:-14 saddle_numbness:-4 allergic_reaction:-21 severe_bruising:-10	/ight/
    -4		/incom/
    4		/inde/
    4	weakness:-16 tingling:-13	/ine$/
    -4		/ird/
    4	fever:17	/iri/
    4		/irm/
    4		/ised$/
    4		/ised/
    4		/ish$/
    4		/isim/
    4		/isimo/
    -4		/ked$/
    -4	history_injury:1	/ked/
    4		/kicki/
    4	history_injury:2	/kle$/
    4		/kles$/
    4		/kles/
    -4		/lda$/
    -4		/lda/
    -4		/leare/
    4	bladder_bowel:-12	/left$/
    4		/left/
    -4		/lega/
    -4		/lept$/
    -4		/lept/
    4	sharp_pain:-3 tingling:8	/les/
    4	pregnancy_symptom:-5 bladder_bowel:-8 severe_bruising:-3 self_harm:-9	/lin/
    -4		/llega/
    4	calf_swelling:2	/llen/
    4		/lpi/
    4	numbness:117	/mec/
    -4		/meh$/
    4		/meni/
    4		/meniq/
    4		/mete/
    4		/meter/
    -4		/mmen/
    -4		/mpres/
    -4		/ncel$/
    -4		/ncomo/
    -4		/nder/
    -4		/nergy/
    4		/ney/
    -4		/ngun$/
    4	worsening:74	/nhi/
    4		/nhil/
    4		/nhill/
    4	history_injury:36	/nkle$/
    4	faint_dizzy:48	/nni/
    4		/nothe/
    -4		/noug/
    -4		/nough/
    -4		/nsub/
    -4		/nsubs/
    4		/nty$/
    4		/nty/
    4		/ocaro/
    -4		/odgy$/
    -4		/odgy/
    4		/oin$/
    4	weakness:-3 numbness:-26 self_harm:15	/oin/
    -4		/omar$/
    -4		/omar/
    -4		/omme/
    -4		/ommen/
    4	radiating_pain:-9 weakness:-14	/omo/
    4		/ones$/
    -4		/opl/
    -4		/orei/
    -4		/oreig/
    4		/ores$/
    4	sharp_pain:3 tingling:7 calf_swelling:76	/orr/
    4		/ous$/
    4		/ous/
    4	worsening:4	/ownh/
    4	worsening:2	/ownhi/
    4		/pero$/
    4		/pero/
    4		/ponde/
    4	numbness:-2 worsening:-32	/por/
    -4		/provi/
    4		/quil/
    4		/rado$/
    -4		/rapi/
    -4		/raron/
    4		/rash$/
    -4		/razos/
    4		/rcl/
    -4	persistent_beyond_72h:-5	/rda/
    -4	chest_breath:1	/reast/
    -4		/ree$/
    -4		/regr/
    -4		/regre/
    -4		/reig/
    -4		/reign/
    -4		/rgad/
    -4		/rgy$/
    -4		/rgy/
    -4		/rked$/
    -4		/rked/
    -4		/rovi/
    -4		/rovin/
    -4		/rtne/
    4		/ruise/
    4		/sai/
    4		/sev/
    4		/seve/
    4		/shaki/
    4		/sid/
    4		/side/
    4		/sigu/
    4		/simo$/
    4		/simo/
    4	allergic_reaction:19	/ski/
    -4		/slep/
    -4		/slept/
    -4		/ssage/
    4	tingling:-3	/stabb/
    4	weakness:35	/stai/
    4		/stoy$/
    4		/stoy/
    -4		/stra/
    4	tingling:-3	/tabb/
    4		/teadi/
    4		/thle/
    4		/thles/
    -4		/tomar/
    4	weakness:13	/too/
    4		/toy$/
    4		/toy/
    4	numbness:-14	/twi/
    4		/uch$/
    4		/uck/
    -4		/ud$/
    4		/uelta/
    -4		/uite$/
    -4		/unny$/
    -4		/unny/
    -4		/uns/
    -4		/unsu/
    -4		/unsub/
    4		/urb/
    4	tingling:-5 self_harm:-1	/urts$/
    4	sharp_pain:8	/urts/
    -4		/usto$/
    4	tingling:185	/uzz/
    -4	numbness:-1	/war/
    4	bladder_bowel:92	/wee$/
    4		/welle/
    4		/wnh/
    4	worsening:13	/wnhi/
    4	worsening:5	/wnhil/
    -4	pregnancy_symptom:37	/xpec/
    -4	pregnancy_symptom:16	/xpect/
    4		/zapp/
    -4		: no
    4		<be> ,
    4		<be> <become> worse
    4	sharp_pain:-26 weakness:13	<be> <my>
    -4		<be> <my> quito
    4		<be> agony
    -4		<be> driving
    -4		<be> driving <side>
    -4		<be> embarazada de
    4		<be> in pain
    -4		<be> muy bien
    4	pregnancy_symptom:18 saddle_numbness:-2 severe_headache:7	<be> ~ <be>
    4	numbness:3 worsening:1 persistent_beyond_72h:-24 history_disc:-4 osteoporosis:-25 chest_breath:-23 calf_swelling:22 emergency:14	<be> ~ <the>
    4		<be> ~ as
    4		<be> ~ desde
    4		<be> ~ lol
    -4		<be> ~ pains
    4		<be> ~ tender
    -4		<become> down
    4	worsening:1	<become> downhill
    4	worsening:8	<become> up
    -4		<become> ~ over
    4		<count> <time> of
    4		<count> of <my>
    4		<count> ~ duele
    4		<day> on
    4		<day> on <the>
    -4		<day> ~ not
    -4		<feel> fab
    4	saddle_numbness:-1	<feel> like
    4		<feel> ~ down
    -4		<feel> ~ pain
    -4	sharp_pain:33	<have> ~ and
    4		<my> <be> <the>
    4		<my> waters
    -4		<my> ~ every
    4		<my> ~ morning
    4		<my> ~ weak
    -4		<part> desde
    4		<part> ~ about
    4	numbness:54	<part> ~ de
    4		<part> ~ dragging
    -4	tingling:46	<part> ~ full
    -4		<part> ~ honestly
    -4		<part> ~ just
    -4		<part> ~ yesterday
    -4		<side> <the> time
    4		<side> over <my>
    4	weakness:-23 numbness:30	<side> ~ like
    4		<side> ~ weak
    -4		<the> <count>
    4		<the> <my>
    4	numbness:-8 worsening:-21	<the> <time>
    -4		<the> <time> later
    -4		<the> poco adolorida
    -4		<the> scale
    4		<the> stabbing in
    -4		<the> tingling <have>
    -4		<the> ~ bliss
    -4		<the> ~ grand
    -4		<the> ~ jaja
    4		<the> ~ now
    -4		<the> ~ shift
    -4		<the> ~ sin
    -4		<the> ~ stopped
    4		[en1002] & [en709]
    4		[en1014] & [es887]
    4		[en1018] & [en124]
    -4	chest_breath:15	[en1018] & [en19]
    -4		[en1020] & /
    -4		[en1020] & [en493]
    4		[en1020] & [en682]
    4		[en1020] & monday
    -4		[en116] & [en218]
    -4		[en11] & [en1020]
    4	numbness:-10 self_harm:39	[en11] & [en11]
    -4	worsening:9	[en11] & [en426]
    -4		[en121] & [en468]
    -4		[en123]
    -4		[en124] & [en19]
    -4		[en12] & [en20]
    4		[en12] & [en437]
    -4		[en12] & [en693]
    -4		[en138]
    -4		[en138] & [en1002]
    4		[en138] & [en490]
    -4		[en148] & [en650]
    4		[en170] & [en293]
    4		[en170] & [en613]
    -4		[en170] & [es182]
    -4		[en181] & [en633]
    -4		[en183]
    -4		[en19] & [en12]
    -4		[en19] & [en148]
    4		[en19] & [en252]
    -4		[en19] & [es91]
    4	bladder_bowel:58	[en207]
    4		[en20] & [en1007]
    4	pregnancy_symptom:17	[en20] & [en19]
    4		[en234] & [en58]
    -4		[en234] & [en890]
    4		[en244]
    -4		[en250] & [en12]
    4		[en250] & [en807]
    -4	sharp_pain:3 radiating_pain:59 weakness:13 tingling:10 persistent_beyond_72h:35	[en251] & [en1002]
    -4		[en251] & [en506]
    -4		[en251] & [es182]
    4		[en266] & [en653]
    4		[en266] & [en746]
    4	radiating_pain:-2 weakness:-1 numbness:-1 tingling:1 worsening:-5	[en28]
    4		[en28] & [en309]
    -4		[en309] & [en474]
    4		[en362] & [en309]
    -4	allergic_reaction:19	[en362] & [en60]
    -4		[en362] & [en650]
    -4		[en378] & [es182]
    -4		[en37] & [en1002]
    4		[en37] & [en170]
    4		[en380] & [en20]
    4		[en394] & [en966]
    4		[en39] & [en810]
    -4		[en404] & [en215]
    -4		[en426] & [en362]
    4		[en458] & [en810]
    -4		[en461] & .
    4		[en461] & [en251]
    -4	saddle_numbness:-15	[en474] & [en234]
    4		[en490] & [en28]
    4		[en490] & [en938]
    -4		[en490] & [en954]
    -4		[en506] & [en215]
    -4		[en507]
    -4		[en508] & [en957]
    4		[en522] & [en84]
    4		[en549] & [en251]
    -4		[en567] & [en212]
    -4	tingling:21 persistent_beyond_72h:30 fever:8 emergency:4	[en602]
    -4		[en602] & [en613]
    -4	sharp_pain:9 weakness:-3 allergic_reaction:-17	[en60] & [en251]
    -4		[en613] & [en633]
    -4		[en633] & [en39]
    -4		[en634] & [en138]
    -4		[en634] & [en966]
    4		[en63] & [en20]
    4		[en63] & [en551]
    -4		[en653] & [en19]
    4		[en660] & [en121]
    -4		[en660] & [en250]
    -4		[en677] & [en551]
    4		[en679] & [en490]
    4		[en682] & [en127]
    -4		[en682] & [en202]
    4		[en695] & [en63]
    -4	severe_headache:27	[en709] & [en966]
    4		[en717]
    4		[en762] & [en309]
    -4		[en762] & [en889]
    -4		[en762] & [en953]
    4		[en77] & [en1002]
    4		[en77] & [en468]
    4		[en807] & [en468]
    4		[en807] & [en660]
    -4		[en810] & [en869]
    -4		[en810] & [en951]
    4		[en84] & [en234]
    -4		[en84] & [en251]
    -4		[en84] & [en37]
    4		[en853] & [en148]
    4	radiating_pain:20 weakness:21 numbness:-16 tingling:-19 worsening:36 emergency:3	[en869] & [en1002]
    4		[en869] & [en746]
    -4		[en869] & [en890]
    4		[en874] & [en63]
    -4		[en890] & [en124]
    4		[en890] & [en468]
    -4		[en890] & [en633]
    4		[en917] & [en19]
    -4		[en935] & [en148]
    -4		[en938] & [en474]
    -4		[en951] & ,
    -4	bladder_bowel:19	[en954] & [en394]
    4		[en957] & [en37]
    4	radiating_pain:-27 weakness:-12 numbness:-27 tingling:-10 worsening:-37 persistent_beyond_72h:-41 history_disc:-35 osteoporosis:-21 pregnancy_symptom:-34 saddle_numbness:-27 calf_swelling:-7 fever:-44 allergic_reaction:-7 severe_bruising:-4 emergency:-33 self_harm:2	[en966]
    4		[en966] & [en3]
    4	sharp_pain:7 tingling:81	[en980] & [en1002]
    -4		[en989] & [es182]
    -4		[en991] & [en93]
    4		[en991] & [en991]
    -4		[es122] & [es262]
    4		[es13] & menique
    4	numbness:14	[es150]
    4		[es174] & [en874]
    -4		[es17] & [es187]
    4		[es1] & [es427]
    -4		[es1] & [es950]
    4		[es214] & [es174]
    4		[es230] & [es42]
    4		[es253] & [es975]
    4		[es253] & [es998]
    4		[es254] & [es699]
    -4		[es262]
    4		[es26] & [es102]
    4		[es42] & [es759]
    4		[es42] & fiebre
    -4		[es443] & [es55]
    -4		[es478]
    4		[es503] & [en19]
    -4		[es54] & [es174]
    4		[es54] & [es55]
    4		[es759] & [es102]
    4		[es759] & [es982]
    -4		[es847] & ,
    4		[es870] & [es214]
    -4		[es950] & [es982]
    -4		[es982] & [en118]
    -4		[es982] & [es878]
    4		[es982] & adolorida
    4		[es998] & [es230]
    4	sharp_pain:32	a blade
    -4		after
    -4		after ~ <have>
    4		and a
    4		and today
    4		and ~ <time>
    -4		and ~ about
    4		and ~ ever
    4		and ~ worse
    4	weakness:7	ankle
    4		another
    4		asleep ~ and
    -4		at a
    4		bien ~ que
    -4		bit ~ i
    4		breathing
    4		breathless
    -4		broke <my>
    -4		broke my
    -4		bruise on <my>
    4		bruises & [en1002]
    -4		bruises & [en404]
    -4		bruises or
    -4		but <my> <part>
    -4		but i <feel>
    4		but ~ no
    -4		but ~ now
    -4		by ~ ,
    -4		cake
    4		call <my> <part>
    -4		can not complain
    -4		can ~ complain
    -4		can ~ whether
    -4		cancel
    -4		cleared
    -4		come in
    4		con fiebre
    -4		de ~ ni
    4		desmaye ~ <the>
    -4		did
    -4		die for
    -4		dodgy
    -4		doing ~ .
    -4		down ~ <the>
    -4		down ~ to
    4		downhill
    -4		driving <side>
    -4		driving <side> now
    -4		driving right
    4		duele ~ no
    4		ear
    -4		en ~ de
    4		encima sin
    -4		energy
    -4		enough
    4		estoy
    4		every <time> <the>
    4		everything ~ <become>
    4	tingling:24	feet
    -4		feet ,
    4		fell ~ home
    4		fine ,
    4		fine , <part>
    -4		for ~ <day>
    -4		for ~ it
    4		for ~ now
    -4		foreign
    4		fortnight ~ <part>
    -4		from <the> #
    -4		from ~ <be>
    -4		gave way
    -4		great honestly
    4		great ~ <part>
    4		grip on
    4	numbness:16	has gone
    4		headache ~ <side>
    -4		her
    -4	pregnancy_symptom:29	here
    4		hi ~ <part>
    -4		his
    -4	numbness:22	home
    4		home and
    -4		honestly ~ not
    4	sharp_pain:5	hurts
    -4		i will not
    4		i ~ as
    4		i ~ last
    -4		i ~ through
    -4		improving
    4		in <side>
    -4		is grand
    4		it <become> away
    4		it at
    4	sharp_pain:6 weakness:-4	it ~ <the>
    -4		it ~ hurting
    -4		it ~ on
    4	worsening:78	it ~ up
    4		kicking
    4	persistent_beyond_72h:-19	last <time>
    4		last ~ <feel>
    -4		late+ando
    -4		late+casi
    4		late+come
    -4		late+different
    -4		late+glademoji
    -4		late+quito
    -4		late+rather
    -4		late+strength
    4		late+tired
    4	persistent_beyond_72h:-8	late+two
    -4		late+un
    -4		late+under
    4		left
    -4	radiating_pain:21	leg ,
    4		like someone
    -4		lost <feel> in
    4		lost ~ <feel>
    4		massage ~ ,
    4		massage ~ only
    -4		may <be>
    -4		may <be> <the>
    -4		may be
    -4		maybe <the> #
    -4		maybe ~ #
    4		me queda
    -4		meh
    -4		mejor ~ peor
    4		menique
    4		menos ~ ,
    -4		meter
    4		move
    -4		much ~ i
    4		my palm
    4		my waters
    4		nada que
    4		need <the>
    4		night and
    4		nights
    -4		nine hours
    -4		ningun
    4	sharp_pain:4	no ,
    -4		no <my> dio
    -4		no bruises or
    -4		no to <side>
    -4		no ~ dio
    -4		no ~ fever
    -4		no ~ mareos
    -4		no ~ punzadas
    4		no ~ you
    4		not <become> <the>
    -4		not great honestly
    4		not shifting
    -4		not ~ so
    4		not ~ tomorrow
    -4		notch up
    -4		numb <part> ,
    4		numb foot
    -4		numbness & [en653]
    -4	numbness:-38	numbness ~ no
    4	radiating_pain:-1 weakness:-6 allergic_reaction:-1 emergency:-1	of
    4		of ~ please
    -4		of ~ to
    4		off ~ with
    -4		on <the> scale
    4		on <time> <count>
    4		only <count>
    4		only ~ <time>
    -4		out without
    4		out ~ pain
    -4		pain and
    4		pain by
    -4		pain ~ at
    4		phone <my>
    4	emergency:23	phone me
    4		pipi sin
    4		pipi sin darme
    -4		poco adolorida
    4		quince
    4		quince dias
    -4		quite
    -4		range
    4		right arm
    4		s gone
    -4		safe
    -4		said ~ <the>
    -4		same ~ for
    4		same ~ same
    4		sat on
    4		sciatica & [en1002]
    4		sciatica & [en810]
    -4		sensation in
    4	fever:10	shaking
    -4		sharp as
    -4		sharp pain :
    -4		sheet ~ and
    4		sin sensibilidad
    -4	worsening:-37	since ~ ,
    -4		slept
    -4		slept ~ <count>
    -4		so ~ <part>
    -4		so ~ off
    -4		something ~ <become>
    -4		something ~ on
    4		soreness & [en890]
    4		soreness ~ <time>
    4		stabbing in <my>
    4		steadily
    4		stiff ,
    -4		still ~ <side>
    4		swelled
    4		swelled & [en362]
    4		swelled up
    -4		table ~ it
    -4		tal ~ <the>
    -4		than <the> <side>
    -4		the dead
    4		there is
    4		through <the>
    -4		tingling & .
    -4		tingling & :
    4		tingling & [en762]
    -4		tingling :
    4		tingling <have>
    4		tingling ~ stopped
    -4		to book
    -4		to die for
    -4		to ~ <day>
    4		to ~ more
    4		toes ,
    -4		tomar
    -4		unsubscribe
    -4		up in <my>
    4		up ~ <be>
    4		want ~ more
    -4		was it
    4		weak ~ ,
    -4		weakness ~ tingling
    -4		weather ~ <be>
    4	bladder_bowel:50	wee
    -4		when ~ worry
    4		will ~ stop
    4		woke ~ <the>
    -4		worse ~ <side>
    4		worst headache
    -4		would i
    -4		would it
    -4		you ~ <day>
    -4		you ~ <have>
    4		you ~ now
    3	persistent_beyond_72h:23	# & [en810]
    3		# ~ not
    3		, & [es878]
    3		, la
    3		, ~ si
    -3		. & [en170]
    -3		/^as/
    3	radiating_pain:-38 weakness:-17 severe_bruising:45	/^bru/
    -3		/^ce/
    3		/^dia/
    -3	weakness:-68 tingling:-11 worsening:-4 bladder_bowel:-20 severe_headache:-9 allergic_reaction:-19 emergency:-24	/^du/
    3	sharp_pain:9 weakness:-12	/^est/
    3	weakness:8	/^flo/
    -3	sharp_pain:-5 radiating_pain:-1 tingling:-3 worsening:-19 history_injury:-42 bladder_bowel:4 chest_breath:-8 calf_swelling:-17 fever:-26 faint_dizzy:-19 allergic_reaction:-8 severe_bruising:-5	/^ha/
    -3	sharp_pain:3 faint_dizzy:44	/^had$/
    -3	bladder_bowel:6	/^had/
    3	sharp_pain:-2 weakness:29 numbness:-5 tingling:-13 worsening:-16 persistent_beyond_72h:-38 chest_breath:-2 calf_swelling:20 allergic_reaction:-41	/^leg/
    3	sharp_pain:14 radiating_pain:-7 weakness:-1 tingling:1	/^like/
    -3		/^masa/
    3	sharp_pain:11 numbness:20 tingling:-12 persistent_beyond_72h:-17	/^mu/
    3	radiating_pain:-19 weakness:-21 numbness:41 tingling:-41 persistent_beyond_72h:-22 history_injury:-18 pregnancy_symptom:-3 saddle_numbness:6 allergic_reaction:-21 emergency:-18 self_harm:-20	/^nu/
    3		/^pers/
    3		/^rat/
    -3	sharp_pain:-14 radiating_pain:-30 weakness:-9 numbness:-8 tingling:-20 worsening:-7 persistent_beyond_72h:-23 history_disc:-38 history_injury:-5 osteoporosis:-24 pregnancy_symptom:-9 bladder_bowel:-39 saddle_numbness:-16 chest_breath:-21 calf_swelling:-14 fever:-12 severe_headache:-2 faint_dizzy:-28 severe_bruising:-25 emergency:-20 self_harm:-11	/^th/
    -3		/^touc/
    -3		/^tu/
    -3	history_disc:12	/^you$/
    -3		/ag$/
    -3	allergic_reaction:49	/alm/
    3		/aring/
    -3		/baj/
    3		/bre$/
    3	persistent_beyond_72h:-1	/cor/
    3	persistent_beyond_72h:59	/days$/
    3		/days/
    -3		/di$/
    3	numbness:4	/eari/
    3		/earin/
    -3	sharp_pain:3	/ears$/
    -3		/ears/
    -3		/egret/
    3		/elled/
    3		/ems/
    -3		/esta/
    -3		/even/
    -3		/feno/
    -3		/gret/
    -3		/had$/
    -3		/hy$/
    -3		/ich$/
    3		/icin/
    3	weakness:-1	/lar/
    3		/lef/
    -3		/lep/
    -3		/masa/
    -3		/narm/
    -3		/narme/
    -3	severe_headache:-1	/nce/
    -3	worsening:-6	/ny$/
    -3		/odd/
    -3		/olido/
    -3	tingling:8	/ou$/
    3		/resp/
    3	osteoporosis:50	/sca/
    3	sharp_pain:-13 persistent_beyond_72h:-5 faint_dizzy:41	/sed/
    3		/sever/
    -3	persistent_beyond_72h:-1 emergency:23	/tal/
    -3		/tar$/
    -3	numbness:32	/touc/
    -3	numbness:4	/touch/
    3		/utt/
    -3		/uve/
    -3	fever:107	/weat/
    -3		/you$/
    -3		<be> ~ ni
    3		<be> ~ please
    -3		<count> ~ it
    3	sharp_pain:15 radiating_pain:19 weakness:-24 numbness:3 tingling:41 severe_bruising:36	<part> ,
    3		<part> under
    -3		<person> ~ with
    3	sharp_pain:-9 persistent_beyond_72h:-2	<the> ~ #
    -3	history_injury:78 bladder_bowel:16	<the> ~ <time>
    -3		[en1020] & [en60]
    -3	numbness:3 saddle_numbness:29 severe_headache:72	[en1020] & [en966]
    -3	sharp_pain:-7 numbness:40 bladder_bowel:9	[en11] & [en20]
    3	fever:23	[en11] & [en77]
    3		[en11] & [es182]
    3		[en124] & #
    -3		[en148] & [en966]
    -3	sharp_pain:2 tingling:20 self_harm:53	[en170] & [en1002]
    3		[en19] & [en567]
    3		[en234] & [es182]
    -3		[en28] & [en37]
    3		[en362] & [en966]
    -3		[en37] & [en106]
    -3		[en37] & [en37]
    -3		[en394] & [en874]
    -3		[en634] & [en1018]
    3		[en682] & [en490]
    -3	history_disc:82	[en762] & [en869]
    -3		[en85] & [en11]
    3	tingling:58	[en869] & [en980]
    -3		[en874] & [en251]
    -3		[en874] & [es122]
    -3		[en874] & [es54]
    -3		[en966] & [en650]
    -3		[en966] & [en807]
    -3		[es13] & [es699]
    -3	numbness:180	[es182] & [en37]
    -3		[es214] & [es79]
    3		[es887] & [es26]
    3		[es895] & [es1]
    -3		[es950] & [es854]
    3		dolor ~ hasta
    -3		feel great
    -3		from the
    -3	worsening:-4	had
    -3	history_disc:8	had a
    3		late+before
    -3		late+day
    3		late+getting
    -3		morning ~ i
    3		my ankle
    -3	numbness:13	not ~ of
    -3		poco ~ <part>
    3		por favor
    -3		puedo tomar
    3		severe
    -3	sharp_pain:57 pregnancy_symptom:9 emergency:42	so
    3		soreness & [en762]
    3		soreness ~ <part>
    -3		ya ~ <my>
    -3	tingling:3	you
    2	tingling:17	/^buz/
    2	sharp_pain:-48 weakness:11	/^pie/
    2	sharp_pain:-18	/aye/
    2	tingling:44	/buz/
    -2		/ene$/
    2	tingling:-2 bladder_bowel:24 saddle_numbness:-2 chest_breath:-20 calf_swelling:-9	/hou/
    2		/rath/
    -2	persistent_beyond_72h:12	/rtn/
    2	bladder_bowel:1	/tho/
    -2	radiating_pain:10 numbness:3 emergency:12 self_harm:24	<be> ~ .
    -2	weakness:6	[en181]
    2		[en762] & [en746]
    2		[en938] & [en12]
    -2		[en954]
    -2	numbness:60	[es214] & [es950]
    -2	tingling:14 persistent_beyond_72h:-49 fever:-5	[es694]
    2	sharp_pain:20	pain ~ <the>
    1	sharp_pain:-3 radiating_pain:-20 tingling:-19 worsening:-24 persistent_beyond_72h:-29 history_disc:-21 history_injury:-35 pregnancy_symptom:-2 bladder_bowel:-11 chest_breath:-16 calf_swelling:-31 fever:-13 severe_headache:-25 allergic_reaction:-37 severe_bruising:-63 emergency:-43	/^de/
    1		/^ses/
    -1		/eat$/
    1		/ol$/
    1	sharp_pain:16 numbness:-6 tingling:-16 fever:62 severe_headache:-33 emergency:-2	/tur/
    -1	history_disc:4 pregnancy_symptom:35 bladder_bowel:18	[en20] & [en810]
    -1		[es847]
    1		de ~ <the>
    0	sharp_pain:-22 worsening:8	# & ,
    0	fever:13	# & [en869]
    0	sharp_pain:56	# <the>
    0	sharp_pain:16	# out
    0	pregnancy_symptom:119	# semanas
    0	sharp_pain:60 worsening:4 emergency:-11	# ~ #
    0	sharp_pain:-4	# ~ ,
    0	sharp_pain:-1 pregnancy_symptom:14 fever:43	, #
    0	weakness:1 numbness:-2	, & ,
    0	worsening:27	, & [en28]
    0	weakness:11 numbness:10	, & [en58]
    0	numbness:2	, & [en980]
    0	history_injury:33	, & [es214]
    0	numbness:25	, & [es870]
    0	radiating_pain:4	, <part>
    0	self_harm:4	, i
    0	worsening:74	, now
    0	sharp_pain:16	, sharp
    0	fever:108	, ~ <count>
    0	persistent_beyond_72h:9 emergency:87	, ~ <person>
    0	tingling:3	, ~ <side>
    0	history_injury:36	, ~ duele
    0	severe_headache:10	, ~ i
    0	weakness:4	, ~ in
    0	weakness:20	, ~ not
    0	tingling:10	, ~ of
    0	sharp_pain:39 persistent_beyond_72h:-14	, ~ pain
    0	emergency:17	, ~ so
    0	bladder_bowel:9	. & #
    0	weakness:-20	. & .
    0	sharp_pain:40 radiating_pain:38	. & [en1002]
    0	bladder_bowel:40	. & [en1018]
    0	weakness:1	. & [es1]
    0	weakness:1	. ~ <become>
    0	persistent_beyond_72h:-32	/^ab/
    0	saddle_numbness:6	/^aba/
    0	sharp_pain:-2 numbness:12	/^ad/
    0	numbness:14	/^ado/
    0	tingling:11	/^agu/
    0	history_injury:24	/^ahor/
    0	sharp_pain:-23 allergic_reaction:32	/^all/
    0	allergic_reaction:3	/^amp/
    0	allergic_reaction:21	/^ampo/
    0	sharp_pain:-11 radiating_pain:6 weakness:-3 tingling:-15 history_disc:-1 osteoporosis:-2 bladder_bowel:1 chest_breath:-17 severe_headache:-12 faint_dizzy:-14 severe_bruising:-7	/^an/
    0	numbness:25	/^anes/
    0	sharp_pain:-10 tingling:10	/^ant/
    0	tingling:85	/^ants/
    0	weakness:58 pregnancy_symptom:9	/^ap/
    0	saddle_numbness:32	/^are/
    0	persistent_beyond_72h:13	/^awa/
    0	weakness:-3 numbness:-7 tingling:-12 persistent_beyond_72h:-24 bladder_bowel:2 severe_headache:-7	/^ba/
    0	weakness:-2 history_disc:2 saddle_numbness:19	/^bac/
    0	history_disc:10	/^back/
    0	numbness:8	/^bare/
    0	pregnancy_symptom:14	/^bebe/
    0	bladder_bowel:36	/^bed$/
    0	bladder_bowel:34	/^bed/
    0	tingling:16	/^bee/
    0	numbness:10	/^been/
    0	history_injury:8	/^befo/
    0	saddle_numbness:29	/^belo/
    0	persistent_beyond_72h:14	/^bet/
    0	saddle_numbness:1	/^bik/
    0	saddle_numbness:17	/^bike/
    0	sharp_pain:13	/^bit/
    0	allergic_reaction:17	/^blis/
    0	bladder_bowel:24	/^bow/
    0	severe_bruising:133	/^brui/
    0	history_disc:59	/^bul/
    0	history_disc:51	/^bulg/
    0	radiating_pain:37	/^bum$/
    0	bladder_bowel:36	/^burs/
    0	numbness:27 tingling:17 saddle_numbness:22	/^but$/
    0	radiating_pain:20 weakness:5	/^but/
    0	radiating_pain:36 weakness:8	/^butt/
    0	severe_headache:114	/^cab/
    0	sharp_pain:-3 severe_headache:105	/^cabe/
    0	weakness:30	/^cae/
    0	calf_swelling:21	/^cali/
    0	emergency:69	/^call/
    0	numbness:-1	/^cam/
    0	radiating_pain:-21 worsening:-1 persistent_beyond_72h:-7 saddle_numbness:-16 fever:47	/^ch/
    0	sharp_pain:-16	/^che/
    0	persistent_beyond_72h:2	/^cin/
    0	numbness:9 fever:48	/^cold/
    0	bladder_bowel:32	/^come/
    0	persistent_beyond_72h:1 fever:9	/^con$/
    0	sharp_pain:-34 osteoporosis:-2 saddle_numbness:-6	/^con/
    0	radiating_pain:5 weakness:-2	/^cor/
    0	radiating_pain:10	/^corr/
    0	saddle_numbness:74	/^cro/
    0	sharp_pain:37 numbness:-14 tingling:-1 faint_dizzy:-6	/^cu/
    0	weakness:52	/^debi/
    0	sharp_pain:2	/^dej/
    0	osteoporosis:84	/^dens/
    0	radiating_pain:4 numbness:-4 tingling:-40 history_disc:-3 history_injury:-10 pregnancy_symptom:-9 bladder_bowel:-7 calf_swelling:-8 fever:-11 allergic_reaction:-30 severe_bruising:-44 emergency:-37 self_harm:-44	/^do/
    0	osteoporosis:9	/^doc/
    0	osteoporosis:18	/^doct/
    0	numbness:1	/^dor/
    0	numbness:37	/^dorm/
    0	emergency:1	/^dro/
    0	pregnancy_symptom:43	/^due$/
    0	weakness:-30	/^due/
    0	history_injury:3	/^duel/
    0	sharp_pain:21	/^dull/
    0	numbness:6	/^else/
    0	sharp_pain:-12 persistent_beyond_72h:-35 bladder_bowel:27 fever:-12	/^em/
    0	numbness:54 saddle_numbness:13	/^ent/
    0	saddle_numbness:110	/^entr/
    0	numbness:10	/^entu/
    0	worsening:9 persistent_beyond_72h:7	/^ever/
    0	allergic_reaction:46 emergency:8	/^ey/
    0	allergic_reaction:15 emergency:37	/^eye/
    0	tingling:69 history_injury:23	/^fall/
    0	weakness:-26 numbness:19 history_injury:-6 saddle_numbness:6 self_harm:-1	/^fee/
    0	numbness:22	/^fin/
    0	sharp_pain:-16 radiating_pain:-2 numbness:9 worsening:-56 pregnancy_symptom:-4 severe_headache:-22 allergic_reaction:-4	/^fo/
    0	weakness:36	/^fol/
    0	tingling:6 persistent_beyond_72h:13	/^for/
    0	sharp_pain:-13 numbness:3 calf_swelling:-6 severe_headache:-5	/^fr/
    0	radiating_pain:8 numbness:4	/^fro/
    0	severe_bruising:5	/^from/
    0	radiating_pain:-5 numbness:-23	/^fu/
    0	weakness:8	/^gav/
    0	weakness:13	/^gave/
    0	numbness:-22 worsening:6 persistent_beyond_72h:-9	/^ge/
    0	sharp_pain:8 tingling:-3 worsening:3 chest_breath:4	/^get/
    0	sharp_pain:-21 weakness:51 numbness:-50 chest_breath:-1	/^gr/
    0	weakness:16	/^gra/
    0	numbness:-7	/^gro/
    0	saddle_numbness:43	/^groi/
    0	history_injury:5	/^hac/
    0	calf_swelling:1	/^hard/
    0	worsening:19	/^has$/
    0	radiating_pain:6	/^hast/
    0	weakness:-2 saddle_numbness:1 faint_dizzy:-6	/^hav/
    0	weakness:-7	/^have/
    0	tingling:-23 severe_headache:12	/^hea/
    0	history_disc:20	/^hern/
    0	weakness:-30 numbness:-26 tingling:-62 worsening:3	/^hi/
    0	calf_swelling:59	/^hin/
    0	sharp_pain:3 radiating_pain:2 calf_swelling:-15	/^hip/
    0	allergic_reaction:43	/^hiv/
    0	allergic_reaction:72	/^hive/
    0	radiating_pain:-18 weakness:-7 numbness:-33 tingling:-8 persistent_beyond_72h:-11 history_injury:-16 osteoporosis:-4 pregnancy_symptom:-50 bladder_bowel:-10 saddle_numbness:-17 chest_breath:-8 severe_headache:-31 faint_dizzy:-11 allergic_reaction:-6 emergency:-11	/^ho/
    0	emergency:31	/^hos/
    0	emergency:2	/^hosp/
    0	sharp_pain:-25 worsening:32	/^hou/
    0	osteoporosis:36	/^hue/
    0	osteoporosis:41	/^hues/
    0	tingling:105	/^hum/
    0	sharp_pain:51	/^ice/
    0	allergic_reaction:69	/^it/
    0	severe_headache:72	/^ja/
    0	sharp_pain:5	/^jab/
    0	sharp_pain:120	/^jo/
    0	sharp_pain:-4 tingling:-5 persistent_beyond_72h:11 saddle_numbness:-8	/^ju/
    0	persistent_beyond_72h:5	/^jue/
    0	persistent_beyond_72h:2	/^juev/
    0	sharp_pain:39	/^kid/
    0	weakness:13	/^kne/
    0	weakness:11	/^knee/
    0	bladder_bowel:2	/^kno/
    0	faint_dizzy:26	/^lan/
    0	faint_dizzy:28	/^land/
    0	numbness:-2	/^las$/
    0	allergic_reaction:-7	/^las/
    0	weakness:-2	/^last/
    0	weakness:-10 bladder_bowel:36	/^lea/
    0	sharp_pain:9	/^lev/
    0	weakness:28 numbness:-34	/^lift/
    0	sharp_pain:1 radiating_pain:-7 numbness:-1	/^lik/
    0	saddle_numbness:27	/^limp/
    0	radiating_pain:38	/^line/
    0	sharp_pain:-21 pregnancy_symptom:-14	/^ll/
    0	sharp_pain:-1	/^lla/
    0	sharp_pain:-17 calf_swelling:-6	/^los/
    0	chest_breath:88	/^lung/
    0	numbness:-8	/^mak/
    0	numbness:9	/^man/
    0	sharp_pain:-26 tingling:-8	/^mas/
    0	history_injury:38	/^mass/
    0	severe_headache:12	/^migr/
    0	radiating_pain:-33 numbness:-24 saddle_numbness:-5 calf_swelling:-16 fever:-10	/^mo/
    0	history_injury:32	/^mon/
    0	pregnancy_symptom:37	/^mont/
    0	severe_bruising:9	/^mora/
    0	worsening:33 persistent_beyond_72h:-41	/^more/
    0	faint_dizzy:12	/^morn/
    0	history_injury:3	/^mot/
    0	sharp_pain:30	/^muc/
    0	numbness:18	/^muer/
    0	numbness:22	/^mus/
    0	sharp_pain:9 numbness:10	/^na/
    0	numbness:-2	/^nec/
    0	weakness:-1	/^nee/
    0	weakness:-14	/^need/
    0	bladder_bowel:36	/^nev/
    0	bladder_bowel:12	/^neve/
    0	worsening:11	/^nig/
    0	sharp_pain:-8 radiating_pain:-2 weakness:-6 tingling:-12 worsening:-6 persistent_beyond_72h:-1 osteoporosis:-16 pregnancy_symptom:-2 bladder_bowel:8 chest_breath:-2 fever:-6 severe_headache:-3 faint_dizzy:-7 allergic_reaction:-32 severe_bruising:-5 self_harm:-3	/^not/
    0	allergic_reaction:14	/^oi/
    0	allergic_reaction:106	/^oil$/
    0	allergic_reaction:11	/^oil/
    0	weakness:-10 persistent_beyond_72h:10 history_injury:-13 calf_swelling:22	/^on/
    0	weakness:-2	/^onl/
    0	weakness:-1	/^only/
    0	history_disc:126	/^oper/
    0	weakness:-24	/^or/
    0	osteoporosis:26	/^os/
    0	osteoporosis:60	/^ost/
    0	osteoporosis:53	/^oste/
    0	tingling:-39 persistent_beyond_72h:-10 calf_swelling:-8	/^ou/
    0	tingling:-2	/^out/
    0	sharp_pain:-24	/^pan/
    0	saddle_numbness:34	/^pape/
    0	numbness:16 saddle_numbness:102	/^part/
    0	sharp_pain:-15 numbness:-30	/^pas/
    0	persistent_beyond_72h:20	/^pasa/
    0	chest_breath:50	/^pec/
    0	sharp_pain:49	/^peg/
    0	sharp_pain:-19	/^pho/
    0	weakness:8	/^pie$/
    0	tingling:51	/^pins/
    0	severe_bruising:33	/^pla/
    0	emergency:39	/^ple/
    0	emergency:5	/^plea/
    0	weakness:-9 numbness:-8 faint_dizzy:-45	/^po/
    0	weakness:15	/^powe/
    0	pregnancy_symptom:26	/^pre/
    0	pregnancy_symptom:10	/^preg/
    0	numbness:-6 tingling:18	/^pri/
    0	tingling:49	/^pric/
    0	saddle_numbness:3	/^priv/
    0	sharp_pain:18	/^punz/
    0	sharp_pain:9	/^put/
    0	weakness:-1	/^que/
    0	weakness:-9 persistent_beyond_72h:-26 bladder_bowel:-6 allergic_reaction:87 severe_bruising:-6	/^ra/
    0	weakness:14	/^rai/
    0	worsening:67	/^ramp/
    0	allergic_reaction:164	/^ras/
    0	history_injury:28	/^rea/
    0	numbness:10	/^regi/
    0	chest_breath:13	/^res/
    0	weakness:5 tingling:-47 persistent_beyond_72h:-5 bladder_bowel:-22 saddle_numbness:-5	/^ri/
    0	weakness:21 tingling:-1	/^righ/
    0	weakness:25	/^rod/
    0	weakness:6	/^rodi/
    0	allergic_reaction:16	/^ronc/
    0	faint_dizzy:3	/^room/
    0	chest_breath:29	/^run/
    0	saddle_numbness:4	/^sadd/
    0	bladder_bowel:6	/^sale/
    0	sharp_pain:3	/^say$/
    0	sharp_pain:4 worsening:-8 persistent_beyond_72h:-6 faint_dizzy:-2 allergic_reaction:11	/^sc/
    0	radiating_pain:43	/^sci/
    0	radiating_pain:47	/^scia/
    0	weakness:-50 numbness:19	/^sens/
    0	tingling:16	/^she/
    0	sharp_pain:14 tingling:-23 persistent_beyond_72h:-2	/^sho/
    0	sharp_pain:-1	/^sie/
    0	bladder_bowel:33	/^sin$/
    0	sharp_pain:-44 calf_swelling:-12	/^sin/
    0	saddle_numbness:74	/^sit/
    0	severe_headache:6	/^sku/
    0	severe_headache:30	/^skul/
    0	weakness:60	/^sla/
    0	weakness:52	/^slap/
    0	worsening:34	/^sno/
    0	worsening:63	/^snow/
    0	faint_dizzy:1	/^sofa/
    0	tingling:-15 persistent_beyond_72h:28 chest_breath:-4	/^sor/
    0	weakness:-1 tingling:-21 persistent_beyond_72h:64	/^sore/
    0	emergency:52	/^spe/
    0	pregnancy_symptom:43	/^spot/
    0	history_injury:5	/^spr/
    0	radiating_pain:-12 weakness:18 numbness:-24 tingling:-16 worsening:-10 persistent_beyond_72h:-3 history_disc:-32 history_injury:-82 osteoporosis:-42 pregnancy_symptom:-7 bladder_bowel:-8 saddle_numbness:-41 chest_breath:-12 calf_swelling:-36 fever:-55 severe_headache:-12 faint_dizzy:11 severe_bruising:-43 emergency:-26 self_harm:-5	/^st/
    0	faint_dizzy:14	/^stan/
    0	persistent_beyond_72h:9 bladder_bowel:-4	/^sti/
    0	persistent_beyond_72h:5	/^stil/
    0	allergic_reaction:56	/^ston/
    0	history_disc:52	/^surg/
    0	self_harm:7	/^tab/
    0	sharp_pain:-12 weakness:-10 history_injury:-23 pregnancy_symptom:-16 bladder_bowel:-20 chest_breath:-1 calf_swelling:-16 fever:16 faint_dizzy:-5 allergic_reaction:-27 emergency:-5 self_harm:-5	/^te/
    0	calf_swelling:16	/^tha/
    0	tingling:5 bladder_bowel:9	/^that/
    0	sharp_pain:-11 radiating_pain:-5 weakness:-1 numbness:-9 tingling:-3 persistent_beyond_72h:-4 history_injury:-6 saddle_numbness:-1 severe_headache:-4 emergency:-6	/^the$/
    0	radiating_pain:-2 weakness:-5 worsening:5 persistent_beyond_72h:-9 bladder_bowel:2 severe_headache:-8 self_harm:-13	/^the/
    0	weakness:-5 numbness:-17 tingling:56 worsening:-22 persistent_beyond_72h:-86 history_disc:-1 history_injury:-20 pregnancy_symptom:-33 bladder_bowel:-11 saddle_numbness:-20 calf_swelling:-13 allergic_reaction:-34 severe_bruising:-5 emergency:-29 self_harm:-5	/^ti/
    0	faint_dizzy:23	/^til/
    0	sharp_pain:6	/^tim/
    0	fever:2	/^tir/
    0	numbness:-7	/^toda/
    0	faint_dizzy:2	/^todo/
    0	radiating_pain:21 weakness:26 tingling:-2	/^tr/
    0	radiating_pain:116	/^trav/
    0	weakness:24	/^tur/
    0	weakness:12	/^turn/
    0	weakness:26	/^use/
    0	worsening:9	/^vez$/
    0	tingling:100	/^vibr/
    0	faint_dizzy:20	/^vis/
    0	worsening:7	/^volv/
    0	emergency:58	/^wai/
    0	weakness:22 faint_dizzy:34	/^wal/
    0	weakness:23	/^walk/
    0	self_harm:36	/^wan/
    0	self_harm:8	/^want/
    0	fever:67	/^war/
    0	emergency:25	/^ward/
    0	persistent_beyond_72h:-2	/^was$/
    0	bladder_bowel:40	/^wat/
    0	bladder_bowel:31	/^wate/
    0	sharp_pain:-38 radiating_pain:-24 weakness:8 tingling:-5 worsening:-50 history_disc:-29 bladder_bowel:16 saddle_numbness:-36 chest_breath:-12 calf_swelling:-61 fever:-54 severe_headache:-75 faint_dizzy:-25 severe_bruising:-45 emergency:-52 self_harm:-44	/^we/
    0	numbness:46	/^wear/
    0	faint_dizzy:1	/^wooz/
    0	self_harm:8	/^wou/
    0	sharp_pain:-1 weakness:-7 numbness:40	/^ye/
    0	sharp_pain:-8 persistent_beyond_72h:-24	/^yes/
    0	sharp_pain:53	/^zing/
    0	saddle_numbness:45	/^zon/
    0	saddle_numbness:11	/abaj/
    0	saddle_numbness:6	/abajo/
    0	sharp_pain:26	/abbi/
    0	sharp_pain:4	/abbin/
    0	severe_headache:14	/abeza/
    0	allergic_reaction:48	/abios/
    0	weakness:-27	/ace$/
    0	weakness:-21 allergic_reaction:48	/ace/
    0	sharp_pain:-8 severe_headache:26	/ache/
    0	faint_dizzy:21	/acke/
    0	faint_dizzy:43	/acked/
    0	sharp_pain:12 radiating_pain:-46 tingling:-23 worsening:-33 persistent_beyond_72h:-42 chest_breath:-15 calf_swelling:-4 fever:1 severe_headache:6 emergency:-10	/ad$/
    0	severe_headache:83	/adac/
    0	severe_headache:21	/adach/
    0	bladder_bowel:50 saddle_numbness:21	/add/
    0	saddle_numbness:23	/addl/
    0	weakness:-12	/ade/
    0	faint_dizzy:31	/aded$/
    0	faint_dizzy:7	/aded/
    0	radiating_pain:91 worsening:36	/adi/
    0	saddle_numbness:55	/age$/
    0	sharp_pain:64	/agge/
    0	weakness:-3	/ago/
    0	sharp_pain:26 numbness:-29	/agu/
    0	sharp_pain:30	/agua/
    0	weakness:2	/ais/
    0	weakness:9	/aise$/
    0	allergic_reaction:1	/aised/
    0	faint_dizzy:-10 allergic_reaction:-2 emergency:30	/al$/
    0	allergic_reaction:56	/ald/
    0	sharp_pain:37	/alg/
    0	calf_swelling:17	/alien/
    0	chest_breath:9	/alki/
    0	weakness:-9	/all$/
    0	sharp_pain:40	/ambra/
    0	allergic_reaction:1	/ampo/
    0	allergic_reaction:24	/ampol/
    0	radiating_pain:-11 weakness:3 numbness:-4 tingling:-11 persistent_beyond_72h:-1 history_injury:-91 pregnancy_symptom:-14 bladder_bowel:-5 faint_dizzy:-32 allergic_reaction:-38 self_harm:-19	/an$/
    0	sharp_pain:-4 bladder_bowel:-14	/anc/
    0	fever:6	/ando$/
    0	weakness:23 numbness:20 tingling:-21 history_injury:2	/ank/
    0	weakness:-13 bladder_bowel:-44 faint_dizzy:-5	/ant$/
    0	weakness:2	/anta/
    0	sharp_pain:3	/anto$/
    0	numbness:-23 tingling:39	/ants$/
    0	tingling:29	/ants/
    0	bladder_bowel:4	/appe/
    0	severe_headache:97	/aqu/
    0	weakness:7 numbness:-28 persistent_beyond_72h:-63 history_injury:4 saddle_numbness:-18 allergic_reaction:-37 severe_bruising:-1 emergency:-11	/ar$/
    0	numbness:-26 saddle_numbness:-4	/ara/
    0	pregnancy_symptom:49	/araz/
    0	calf_swelling:32 severe_bruising:8 emergency:38	/ard/
    0	numbness:39	/ari/
    0	sharp_pain:16 weakness:-25	/arp$/
    0	weakness:-1 numbness:-9	/arp/
    0	history_injury:34	/asad/
    0	severe_bruising:15	/asi$/
    0	numbness:15	/asle/
    0	history_injury:7 chest_breath:-26	/ast$/
    0	chest_breath:8	/astb/
    0	chest_breath:3	/astbo/
    0	calf_swelling:3	/ata$/
    0	weakness:-9 chest_breath:16	/ath/
    0	radiating_pain:7	/atica/
    0	severe_bruising:147	/ato/
    0	radiating_pain:-27 history_injury:-6 calf_swelling:-22	/ave$/
    0	sharp_pain:-14 numbness:-11 worsening:-2 history_injury:-8 faint_dizzy:-2	/ave/
    0	radiating_pain:2	/avel/
    0	chest_breath:66	/avi/
    0	persistent_beyond_72h:9	/avia/
    0	sharp_pain:-9	/ays$/
    0	persistent_beyond_72h:41	/ays/
    0	sharp_pain:10	/azos$/
    0	tingling:22	/ba$/
    0	history_disc:7 saddle_numbness:27	/back/
    0	saddle_numbness:13	/bajo$/
    0	calf_swelling:19	/bal/
    0	pregnancy_symptom:53	/bara/
    0	pregnancy_symptom:41	/baraz/
    0	pregnancy_symptom:4	/beb/
    0	pregnancy_symptom:16	/bebe$/
    0	pregnancy_symptom:17	/bebe/
    0	bladder_bowel:1	/bed/
    0	sharp_pain:-4	/bee/
    0	persistent_beyond_72h:13	/been$/
    0	persistent_beyond_72h:3	/been/
    0	history_injury:5	/bef/
    0	history_injury:1	/befor/
    0	saddle_numbness:5	/belo/
    0	numbness:-21 persistent_beyond_72h:30	/bet/
    0	severe_headache:1	/beza$/
    0	sharp_pain:-14 severe_headache:135	/beza/
    0	radiating_pain:8	/bien$/
    0	radiating_pain:3	/bien/
    0	weakness:51 tingling:-11	/bil/
    0	weakness:-11	/bing$/
    0	allergic_reaction:10	/bio/
    0	sharp_pain:35	/birt/
    0	sharp_pain:46	/birth/
    0	weakness:22	/bla$/
    0	sharp_pain:42	/blad/
    0	bladder_bowel:7	/bladd/
    0	radiating_pain:-39 persistent_beyond_72h:-46	/ble$/
    0	allergic_reaction:29	/blis/
    0	osteoporosis:6	/bones/
    0	sharp_pain:-25 radiating_pain:6 tingling:29	/bra/
    0	radiating_pain:-31 severe_bruising:56	/brui/
    0	severe_bruising:37	/bruis/
    0	weakness:8	/buen/
    0	weakness:37	/buena/
    0	history_disc:67	/bulg/
    0	radiating_pain:59	/bum$/
    0	fever:22	/burni/
    0	bladder_bowel:11	/burst/
    0	tingling:12	/but$/
    0	radiating_pain:6 weakness:13	/but/
    0	radiating_pain:6 weakness:17	/butt/
    0	sharp_pain:-8	/cab/
    0	sharp_pain:-3 severe_headache:86	/cabe/
    0	severe_headache:11	/cabez/
    0	weakness:94	/cae/
    0	tingling:29	/calp$/
    0	tingling:20	/calp/
    0	history_injury:3	/came$/
    0	sharp_pain:-10	/can$/
    0	bladder_bowel:6	/cap/
    0	chest_breath:56	/cat/
    0	sharp_pain:-19 worsening:26 persistent_beyond_72h:-12 allergic_reaction:-23	/ch$/
    0	sharp_pain:63	/chaz/
    0	radiating_pain:3 weakness:-31	/che$/
    0	numbness:53	/ched$/
    0	numbness:36	/ched/
    0	sharp_pain:23 weakness:-15 persistent_beyond_72h:25	/cin/
    0	sharp_pain:11 weakness:-34 tingling:-34 pregnancy_symptom:-36 bladder_bowel:1 fever:-14	/ck$/
    0	worsening:4	/climb/
    0	radiating_pain:12	/cod/
    0	numbness:16 fever:1	/cold$/
    0	fever:39	/cold/
    0	severe_bruising:5	/colo/
    0	severe_bruising:1	/colou/
    0	sharp_pain:-24 weakness:4 numbness:-7 saddle_numbness:-12 emergency:-4	/con/
    0	bladder_bowel:93	/cont/
    0	worsening:87 allergic_reaction:10	/cre/
    0	pregnancy_symptom:126	/cti/
    0	pregnancy_symptom:16	/ctin/
    0	numbness:1	/cto$/
    0	severe_headache:1	/dac/
    0	severe_headache:4	/dache/
    0	weakness:14 tingling:-6	/dad$/
    0	tingling:-16	/dad/
    0	sharp_pain:-10	/dar/
    0	bladder_bowel:39	/darm/
    0	persistent_beyond_72h:98	/davi/
    0	persistent_beyond_72h:8	/davia/
    0	saddle_numbness:11	/ddl/
    0	saddle_numbness:15	/ddle$/
    0	saddle_numbness:55	/ddle/
    0	weakness:9	/debi/
    0	weakness:34	/debil/
    0	osteoporosis:32	/dens/
    0	osteoporosis:3	/densi/
    0	numbness:6	/denti/
    0	weakness:-21 saddle_numbness:-12	/des/
    0	weakness:15	/dil/
    0	weakness:2	/dill/
    0	sharp_pain:1 saddle_numbness:1	/dle$/
    0	saddle_numbness:33	/dle/
    0	tingling:24	/dles$/
    0	tingling:22	/dles/
    0	osteoporosis:56	/doc/
    0	sharp_pain:4	/dolo/
    0	weakness:-31 numbness:-1 pregnancy_symptom:-5	/dolor/
    0	numbness:3	/dorme/
    0	radiating_pain:52 persistent_beyond_72h:-6	/dow/
    0	emergency:29	/dro/
    0	emergency:16	/droo/
    0	emergency:5	/droop/
    0	pregnancy_symptom:44	/due$/
    0	history_injury:15	/duele/
    0	sharp_pain:21	/dul/
    0	sharp_pain:67	/dull$/
    0	radiating_pain:-5 weakness:-27	/ead$/
    0	severe_headache:78	/eadac/
    0	history_injury:52	/eal/
    0	sharp_pain:20 numbness:2 saddle_numbness:-4 allergic_reaction:-3	/ear/
    0	chest_breath:16	/eart$/
    0	chest_breath:71	/eart/
    0	sharp_pain:-23 weakness:-33 worsening:35	/eas/
    0	chest_breath:9	/eastb/
    0	weakness:-17 tingling:-4	/eat/
    0	chest_breath:45	/eath/
    0	fever:15	/eati/
    0	pregnancy_symptom:34	/ebe$/
    0	pregnancy_symptom:11	/ebe/
    0	weakness:22	/ebil/
    0	history_disc:1	/ecto/
    0	sharp_pain:-23 radiating_pain:-56 weakness:-34 tingling:-35 persistent_beyond_72h:-25 history_injury:10 osteoporosis:-18 pregnancy_symptom:-38 saddle_numbness:-27 chest_breath:-14 fever:-38 severe_headache:-43 severe_bruising:-18 emergency:-2 self_harm:-42	/ed$/
    0	emergency:20	/edic/
    0	sharp_pain:33	/edle$/
    0	tingling:3	/edles/
    0	allergic_reaction:4	/edr/
    0	tingling:57	/eedl/
    0	worsening:-1 persistent_beyond_72h:35	/eek$/
    0	sharp_pain:-30 persistent_beyond_72h:1 history_injury:28 bladder_bowel:-36	/eek/
    0	pregnancy_symptom:10	/eeks$/
    0	pregnancy_symptom:41	/eeks/
    0	numbness:51	/eeli/
    0	numbness:18 saddle_numbness:3	/eelin/
    0	sharp_pain:-7 persistent_beyond_72h:1 bladder_bowel:4 saddle_numbness:29	/een$/
    0	sharp_pain:-13 worsening:-1	/een/
    0	history_injury:38	/efo/
    0	history_injury:4	/efor/
    0	history_injury:20	/efore/
    0	pregnancy_symptom:18	/egnan/
    0	saddle_numbness:1	/egs$/
    0	weakness:44	/egs/
    0	fever:14	/ehe/
    0	sharp_pain:25	/eja/
    0	persistent_beyond_72h:3	/ek$/
    0	pregnancy_symptom:5	/eks/
    0	radiating_pain:5	/elb/
    0	radiating_pain:2	/elbow/
    0	bladder_bowel:48 self_harm:9	/elf$/
    0	bladder_bowel:3	/elf/
    0	weakness:1 numbness:33 persistent_beyond_72h:-3 history_injury:10	/ell/
    0	numbness:33	/else$/
    0	numbness:12	/else/
    0	allergic_reaction:31	/elts$/
    0	allergic_reaction:5	/elts/
    0	sharp_pain:-1	/ely/
    0	weakness:-21	/ema/
    0	bladder_bowel:12	/empt/
    0	radiating_pain:-6 weakness:-2 numbness:-5 tingling:-2 worsening:-23 persistent_beyond_72h:-18 history_disc:-3 history_injury:-29 osteoporosis:-5 chest_breath:-30 faint_dizzy:-24 severe_bruising:-14 emergency:-31 self_harm:-19	/en$/
    0	self_harm:9	/endi/
    0	radiating_pain:28	/ends$/
    0	saddle_numbness:22	/eni/
    0	severe_bruising:66	/enor/
    0	osteoporosis:74	/ensit/
    0	self_harm:1	/entid/
    0	numbness:5	/entis/
    0	sharp_pain:-8	/ento$/
    0	saddle_numbness:13	/entr/
    0	saddle_numbness:106	/entre/
    0	numbness:64	/entum/
    0	numbness:2	/eone$/
    0	numbness:8	/eone/
    0	osteoporosis:75	/eop/
    0	weakness:11 persistent_beyond_72h:-26	/erd/
    0	weakness:12	/erda/
    0	fever:85	/ering/
    0	tingling:21	/erm/
    0	radiating_pain:8	/ermi/
    0	radiating_pain:2	/ermin/
    0	sharp_pain:-13	/ern/
    0	weakness:13	/erna/
    0	history_disc:37	/ernia/
    0	persistent_beyond_72h:-4	/ero$/
    0	radiating_pain:-8 persistent_beyond_72h:-31	/ero/
    0	bladder_bowel:30	/erw/
    0	self_harm:-6	/ery$/
    0	weakness:65	/erz/
    0	weakness:11	/erza$/
    0	bladder_bowel:96	/escap/
    0	pregnancy_symptom:19	/eses$/
    0	osteoporosis:62	/esos$/
    0	osteoporosis:13	/esos/
    0	numbness:-4	/esp/
    0	numbness:28 tingling:-3 bladder_bowel:-3 saddle_numbness:-9	/ess$/
    0	tingling:-6 persistent_beyond_72h:-4 saddle_numbness:-30 allergic_reaction:-5 self_harm:-38	/ess/
    0	chest_breath:18	/est$/
    0	sharp_pain:3 weakness:-18 worsening:1 bladder_bowel:-20 fever:-30 faint_dizzy:-20 allergic_reaction:-6 severe_bruising:-5	/est/
    0	pregnancy_symptom:2	/ester/
    0	sharp_pain:24	/eta/
    0	severe_bruising:13	/eto/
    0	persistent_beyond_72h:13	/ette/
    0	tingling:13	/ettl/
    0	tingling:10	/ettle/
    0	saddle_numbness:17	/etw/
    0	saddle_numbness:32	/etwee/
    0	severe_headache:1	/ever$/
    0	severe_headache:4 allergic_reaction:44 emergency:6	/eye/
    0	sharp_pain:-2 severe_headache:6	/eza$/
    0	tingling:29 history_injury:11	/fall/
    0	sharp_pain:52 self_harm:34	/fe$/
    0	radiating_pain:-6 numbness:7 history_disc:-29 history_injury:-7 bladder_bowel:-2 saddle_numbness:3 severe_bruising:-2	/fee/
    0	sharp_pain:-28 tingling:-4	/feel$/
    0	persistent_beyond_72h:-21 severe_headache:-1	/fin/
    0	history_injury:4	/fore$/
    0	fever:81	/foreh/
    0	radiating_pain:12	/fro/
    0	sharp_pain:-2 radiating_pain:-34 weakness:12 persistent_beyond_72h:-1 saddle_numbness:-2	/ft$/
    0	osteoporosis:1	/ful$/
    0	radiating_pain:73	/ga$/
    0	tingling:114	/gas/
    0	weakness:15	/gav/
    0	weakness:12	/gave$/
    0	weakness:16	/gave/
    0	sharp_pain:41	/ger$/
    0	chest_breath:64	/get$/
    0	tingling:-4	/get/
    0	sharp_pain:8	/gge/
    0	radiating_pain:17	/gh$/
    0	saddle_numbness:25	/ghs$/
    0	worsening:-16 severe_bruising:-5 emergency:9	/ght/
    0	sharp_pain:39	/ghtni/
    0	self_harm:5	/ghts$/
    0	saddle_numbness:11	/gina/
    0	severe_bruising:60	/gine/
    0	numbness:14	/gist/
    0	numbness:-6 tingling:6	/glin/
    0	numbness:-1 tingling:66	/gling/
    0	pregnancy_symptom:2	/gnan/
    0	sharp_pain:-8 radiating_pain:-57 tingling:-37 worsening:-54 bladder_bowel:-10 emergency:-10 self_harm:-5	/go$/
    0	numbness:-5 saddle_numbness:23	/groi/
    0	numbness:-1 saddle_numbness:11	/groin/
    0	weakness:13 numbness:-52	/gs$/
    0	allergic_reaction:21	/gue$/
    0	persistent_beyond_72h:-3	/gui/
    0	radiating_pain:-5	/hab/
    0	worsening:-8 history_disc:10	/had/
    0	emergency:2	/half$/
    0	severe_headache:1	/hamm/
    0	numbness:-1	/han$/
    0	sharp_pain:-8 radiating_pain:-10 weakness:23 persistent_beyond_72h:-2 history_disc:-14 saddle_numbness:-19 fever:-50 severe_bruising:-1 emergency:-16	/han/
    0	self_harm:9	/hank/
    0	calf_swelling:4	/hard$/
    0	sharp_pain:24 weakness:-4	/harp$/
    0	sharp_pain:-8 weakness:-6 tingling:-15 chest_breath:-1 severe_headache:-8	/has/
    0	radiating_pain:15	/hast/
    0	weakness:-5 history_disc:10 faint_dizzy:-2	/hav/
    0	radiating_pain:-9 history_disc:1 bladder_bowel:12 chest_breath:-3	/have/
    0	sharp_pain:23	/haz/
    0	sharp_pain:-4 radiating_pain:-9 weakness:-7 tingling:-1 persistent_beyond_72h:-26 history_disc:-8 history_injury:-17 osteoporosis:-13 saddle_numbness:-22 chest_breath:-26 calf_swelling:-1 fever:10 severe_bruising:-8 self_harm:-3	/he$/
    0	severe_headache:53 faint_dizzy:7	/head$/
    0	severe_headache:25	/heada/
    0	chest_breath:95	/heart/
    0	sharp_pain:-3 tingling:7 history_disc:17 history_injury:-26 faint_dizzy:-2	/her/
    0	numbness:7 worsening:-2	/here/
    0	history_disc:64	/hern/
    0	history_disc:57	/herni/
    0	chest_breath:83	/hic/
    0	saddle_numbness:23	/highs/
    0	radiating_pain:18 calf_swelling:54 severe_headache:5	/hin/
    0	calf_swelling:74	/hinch/
    0	self_harm:32	/hink/
    0	sharp_pain:18	/hip/
    0	allergic_reaction:137	/hives/
    0	sharp_pain:15	/hoc/
    0	tingling:39	/hon/
    0	tingling:11	/hone/
    0	emergency:50	/hosp/
    0	emergency:127	/hospi/
    0	bladder_bowel:8	/hout$/
    0	bladder_bowel:1	/hout/
    0	allergic_reaction:18	/hroa/
    0	allergic_reaction:53	/hroat/
    0	chest_breath:-3 allergic_reaction:-3	/ht$/
    0	emergency:17	/hte/
    0	sharp_pain:93	/htni/
    0	osteoporosis:6	/hue/
    0	osteoporosis:15	/hues/
    0	osteoporosis:1	/hueso/
    0	worsening:-17 pregnancy_symptom:-2	/ias$/
    0	worsening:-3 pregnancy_symptom:-7	/ias/
    0	numbness:29	/ibi/
    0	radiating_pain:42	/ica$/
    0	bladder_bowel:1	/ice$/
    0	weakness:-10	/ido$/
    0	weakness:-13	/ient/
    0	weakness:5	/iern/
    0	weakness:10	/ierna/
    0	tingling:4	/ies$/
    0	sharp_pain:34	/iga/
    0	tingling:-1 persistent_beyond_72h:-5 history_injury:-24 pregnancy_symptom:-7 chest_breath:-1 allergic_reaction:-36	/igh/
    0	numbness:-8	/ighs$/
    0	numbness:-24 history_injury:-10 pregnancy_symptom:-6 calf_swelling:40 faint_dizzy:-32	/ight$/
    0	severe_headache:110	/igr/
    0	severe_headache:11	/igra/
    0	worsening:86	/ild/
    0	worsening:27	/imbi/
    0	worsening:2	/imbin/
    0	saddle_numbness:93	/impi/
    0	weakness:-9 tingling:-6 persistent_beyond_72h:-2 history_disc:-27 pregnancy_symptom:-10 chest_breath:-20 calf_swelling:-11 fever:-64 severe_headache:-2 faint_dizzy:-55 emergency:-58	/in$/
    0	emergency:9 self_harm:35	/ind$/
    0	sharp_pain:11 weakness:-17 tingling:-29 bladder_bowel:32	/ine/
    0	persistent_beyond_72h:13	/inf/
    0	weakness:-26 tingling:40	/ingli/
    0	numbness:-22	/inn/
    0	weakness:-51 tingling:3	/ins/
    0	sharp_pain:21 numbness:-26 faint_dizzy:13 self_harm:24	/int/
    0	saddle_numbness:8	/inti/
    0	saddle_numbness:1	/intim/
    0	radiating_pain:87	/into$/
    0	sharp_pain:-39 radiating_pain:-5 weakness:-26 numbness:35 persistent_beyond_72h:-81 emergency:12	/io$/
    0	tingling:5 saddle_numbness:28	/ion$/
    0	tingling:5 history_disc:37 chest_breath:14	/ion/
    0	weakness:17	/ipp/
    0	sharp_pain:8	/irth$/
    0	emergency:7	/ital$/
    0	tingling:61	/itas$/
    0	tingling:101	/itas/
    0	sharp_pain:13	/ite/
    0	bladder_bowel:3	/itho/
    0	bladder_bowel:1	/ithou/
    0	emergency:8	/iti/
    0	emergency:49	/itin/
    0	emergency:26	/iting/
    0	tingling:85	/itos$/
    0	tingling:111	/itos/
    0	saddle_numbness:42	/its/
    0	saddle_numbness:18	/iva/
    0	saddle_numbness:80	/ivat/
    0	fever:41	/iver/
    0	sharp_pain:28	/jab/
    0	persistent_beyond_72h:7	/jue/
    0	persistent_beyond_72h:12	/juev/
    0	persistent_beyond_72h:17	/jueve/
    0	radiating_pain:-28 worsening:-38 persistent_beyond_72h:-5 history_disc:-5 bladder_bowel:-1 fever:-1	/ke$/
    0	sharp_pain:27	/kew/
    0	weakness:47	/key/
    0	sharp_pain:11	/kid/
    0	sharp_pain:35	/kil/
    0	sharp_pain:71	/kill/
    0	sharp_pain:-38 weakness:-9 numbness:-14 tingling:29 self_harm:52	/kin/
    0	weakness:19 calf_swelling:12	/kne/
    0	calf_swelling:16	/knee$/
    0	weakness:17	/knee/
    0	severe_headache:94	/kul/
    0	severe_headache:36	/kull$/
    0	severe_headache:28	/kull/
    0	sharp_pain:-5	/la$/
    0	allergic_reaction:5	/labio/
    0	severe_bruising:157	/lack$/
    0	sharp_pain:31	/lada/
    0	sharp_pain:53	/lade$/
    0	faint_dizzy:77	/land/
    0	weakness:71 numbness:-2	/las$/
    0	numbness:-15 allergic_reaction:-3	/las/
    0	history_injury:4	/lbone/
    0	radiating_pain:3	/lbow$/
    0	sharp_pain:2	/lec/
    0	weakness:-74 numbness:44 tingling:2	/leep/
    0	saddle_numbness:36	/legs$/
    0	weakness:17 saddle_numbness:11	/legs/
    0	weakness:-28 numbness:-46	/len/
    0	sharp_pain:-42 tingling:52	/les$/
    0	tingling:-22	/lid/
    0	weakness:19 tingling:-5	/lif/
    0	weakness:51 numbness:-16	/lift/
    0	sharp_pain:1 persistent_beyond_72h:-11	/lik/
    0	sharp_pain:9 radiating_pain:-2 weakness:-11 bladder_bowel:-3	/like/
    0	sharp_pain:-4 worsening:76 saddle_numbness:9	/lim/
    0	saddle_numbness:102	/limpi/
    0	self_harm:-5	/ling/
    0	chest_breath:37	/lking/
    0	sharp_pain:-14 radiating_pain:-12 weakness:-7 tingling:-18 worsening:-22 history_disc:-58 osteoporosis:-4 pregnancy_symptom:-14 severe_headache:-2 faint_dizzy:-7 self_harm:-27	/ll$/
    0	sharp_pain:-12 radiating_pain:-2 weakness:-65 numbness:-21 worsening:-52 chest_breath:-1 self_harm:-1	/lle/
    0	allergic_reaction:78	/ller/
    0	allergic_reaction:14	/llid/
    0	history_injury:72	/llo$/
    0	weakness:27	/lly$/
    0	weakness:-39 osteoporosis:-1 emergency:-3	/lor/
    0	radiating_pain:-4	/los/
    0	allergic_reaction:55	/lot/
    0	severe_bruising:49	/lou/
    0	severe_bruising:45	/lour/
    0	sharp_pain:10 weakness:-62	/low/
    0	numbness:3	/lse$/
    0	numbness:9	/lse/
    0	sharp_pain:13 radiating_pain:8	/lt$/
    0	chest_breath:95	/lung/
    0	chest_breath:5	/lungs/
    0	emergency:25	/lur/
    0	emergency:53	/lurr/
    0	persistent_beyond_72h:-12 bladder_bowel:-24 faint_dizzy:24 severe_bruising:-16 emergency:-43	/ly$/
    0	weakness:-8	/ma$/
    0	calf_swelling:55	/mada/
    0	sharp_pain:-83 worsening:-2 calf_swelling:-9 emergency:-24	/man/
    0	weakness:-1	/mar/
    0	sharp_pain:-40 weakness:-9 persistent_beyond_72h:-3	/mas/
    0	tingling:137	/mba$/
    0	pregnancy_symptom:63	/mbara/
    0	sharp_pain:18	/mbra/
    0	sharp_pain:58	/mbraz/
    0	sharp_pain:-22 radiating_pain:-25 weakness:-14 history_disc:-2 osteoporosis:-8 chest_breath:-29 fever:-14 allergic_reaction:-1 severe_bruising:-7	/me$/
    0	emergency:64	/medic/
    0	severe_headache:68	/migr/
    0	severe_headache:68	/migra/
    0	emergency:19	/min/
    0	numbness:38	/mio$/
    0	numbness:46	/mio/
    0	sharp_pain:31	/mir/
    0	sharp_pain:-23	/mon/
    0	history_injury:37 pregnancy_symptom:3	/mont/
    0	pregnancy_symptom:42	/month/
    0	severe_bruising:44	/mora/
    0	sharp_pain:-3 worsening:40 persistent_beyond_72h:-26 self_harm:14	/more$/
    0	history_injury:28	/moto/
    0	fever:66	/mper/
    0	allergic_reaction:8	/mpol/
    0	allergic_reaction:33	/mpoll/
    0	bladder_bowel:50	/mpt/
    0	sharp_pain:-17 tingling:27	/ms$/
    0	sharp_pain:16	/much/
    0	numbness:26	/muer/
    0	numbness:85	/muert/
    0	weakness:13	/nab/
    0	pregnancy_symptom:22 severe_headache:-1	/nan/
    0	bladder_bowel:2	/ncont/
    0	worsening:-9 history_injury:29	/nde/
    0	tingling:29	/nds/
    0	numbness:-6	/neck/
    0	calf_swelling:4	/nee$/
    0	bladder_bowel:27	/need$/
    0	weakness:-1	/need/
    0	numbness:-9	/ner$/
    0	numbness:81 saddle_numbness:7	/neste/
    0	tingling:5	/nettl/
    0	saddle_numbness:-3	/nge/
    0	weakness:-8 tingling:5	/ngli/
    0	sharp_pain:-4 history_injury:-2	/ngo/
    0	weakness:25	/ngth/
    0	weakness:-5 fever:16	/nig/
    0	weakness:-17 fever:32	/nigh/
    0	worsening:-6 persistent_beyond_72h:2 fever:6 severe_headache:-4 faint_dizzy:31	/nin/
    0	radiating_pain:22 bladder_bowel:43 severe_headache:-1 faint_dizzy:14	/ning$/
    0	sharp_pain:-13 radiating_pain:18 persistent_beyond_72h:5 fever:40	/ning/
    0	weakness:11	/nks/
    0	weakness:-2	/nly$/
    0	weakness:-4 calf_swelling:1	/nly/
    0	fever:7	/noche/
    0	severe_bruising:8	/nor/
    0	sharp_pain:-50 numbness:-38	/ns$/
    0	self_harm:5	/nsad/
    0	self_harm:20	/nsado/
    0	osteoporosis:88	/nsit/
    0	sharp_pain:29	/nta/
    0	persistent_beyond_72h:-36 saddle_numbness:-3 fever:-4	/nte/
    0	pregnancy_symptom:37	/nth/
    0	self_harm:7	/ntido/
    0	saddle_numbness:114	/ntima/
    0	numbness:1	/ntist/
    0	worsening:-1 persistent_beyond_72h:-1 history_disc:-8	/nto/
    0	saddle_numbness:66	/ntre/
    0	numbness:18	/ntum/
    0	sharp_pain:99	/nza/
    0	weakness:17	/obil/
    0	emergency:39	/oca$/
    0	sharp_pain:-5	/ock$/
    0	weakness:-39	/ock/
    0	sharp_pain:18	/ocks$/
    0	sharp_pain:16	/ocks/
    0	severe_bruising:38	/oda$/
    0	numbness:-11	/oda/
    0	persistent_beyond_72h:10	/odavi/
    0	weakness:30	/odil/
    0	weakness:26	/odill/
    0	faint_dizzy:8	/odo$/
    0	faint_dizzy:70	/odo/
    0	faint_dizzy:12	/ofa$/
    0	bladder_bowel:-8	/off/
    0	allergic_reaction:105	/oil$/
    0	self_harm:23	/oint/
    0	self_harm:26	/oki/
    0	self_harm:10	/okin/
    0	sharp_pain:-37 weakness:33	/old/
    0	sharp_pain:40	/olid/
    0	severe_bruising:18	/olou/
    0	severe_bruising:15	/olour/
    0	worsening:3	/olvio/
    0	weakness:-20 fever:-20 self_harm:-1	/om$/
    0	tingling:15	/onate/
    0	sharp_pain:-15 tingling:-31 fever:-6 emergency:18	/one$/
    0	radiating_pain:1	/ong$/
    0	weakness:-2	/only$/
    0	weakness:-1	/only/
    0	radiating_pain:6	/ont$/
    0	sharp_pain:-27 tingling:-5 bladder_bowel:24	/ont/
    0	pregnancy_symptom:1	/onth/
    0	pregnancy_symptom:1 bladder_bowel:53 saddle_numbness:47	/oo$/
    0	sharp_pain:9	/ook$/
    0	self_harm:7	/ook/
    0	faint_dizzy:69	/oom$/
    0	faint_dizzy:18	/oom/
    0	pregnancy_symptom:20	/oon/
    0	emergency:21	/oop/
    0	faint_dizzy:12	/oor$/
    0	weakness:15	/ooth/
    0	faint_dizzy:1	/oozy$/
    0	faint_dizzy:25	/op$/
    0	numbness:-4 history_disc:42	/ope/
    0	history_disc:66	/oper/
    0	history_disc:86	/opera/
    0	sharp_pain:11 radiating_pain:-8 weakness:-5 numbness:-14 tingling:-1 worsening:-11 persistent_beyond_72h:-10 history_injury:-36 pregnancy_symptom:-47 bladder_bowel:-26 saddle_numbness:-25 chest_breath:-33 calf_swelling:-54 fever:-55 severe_headache:-14 faint_dizzy:-5 allergic_reaction:-23 severe_bruising:-32	/or$/
    0	numbness:75	/orch/
    0	emergency:24	/ords$/
    0	emergency:29	/ords/
    0	weakness:-30 numbness:-12 worsening:4 pregnancy_symptom:-47 saddle_numbness:-67 chest_breath:-3 severe_headache:-30 faint_dizzy:-27 allergic_reaction:-26 emergency:-31	/ore/
    0	fever:22	/oreh/
    0	sharp_pain:-6 radiating_pain:-94 weakness:-52 worsening:-74 history_disc:-2 chest_breath:-4 calf_swelling:-10 fever:-40 severe_headache:-15 faint_dizzy:-12 allergic_reaction:-33 emergency:-49 self_harm:-8	/orm/
    0	osteoporosis:19	/oro/
    0	osteoporosis:7	/oros/
    0	weakness:1	/orque/
    0	fever:50	/ors$/
    0	radiating_pain:-12 numbness:-13 persistent_beyond_72h:-5 saddle_numbness:-17 chest_breath:-18 calf_swelling:-22	/os$/
    0	sharp_pain:-2	/osi/
    0	emergency:16	/osp/
    0	emergency:8	/ospit/
    0	osteoporosis:95	/ost/
    0	osteoporosis:29	/oste/
    0	osteoporosis:73	/osteo/
    0	sharp_pain:-6 radiating_pain:-13 weakness:-2 numbness:-3 tingling:-9 worsening:-53 persistent_beyond_72h:-16 history_disc:-43 pregnancy_symptom:-7 chest_breath:-26 severe_headache:-10 faint_dizzy:-2 allergic_reaction:-10 severe_bruising:-50 emergency:-20 self_harm:-12	/ot$/
    0	saddle_numbness:24	/otch$/
    0	sharp_pain:18	/othe/
    0	sharp_pain:32 numbness:-2 calf_swelling:26	/other/
    0	sharp_pain:15	/oug/
    0	fever:30	/ough/
    0	weakness:-1 self_harm:21	/oun/
    0	weakness:-1	/ound/
    0	worsening:-21 pregnancy_symptom:-15 saddle_numbness:-28 fever:-7 faint_dizzy:10	/out$/
    0	worsening:23	/owb/
    0	numbness:-5 bladder_bowel:4	/owe/
    0	severe_headache:33	/owhe/
    0	radiating_pain:25 worsening:-30 persistent_beyond_72h:-2	/own$/
    0	persistent_beyond_72h:-12 pregnancy_symptom:19	/oy$/
    0	sharp_pain:-43	/pan/
    0	worsening:1	/para$/
    0	sharp_pain:-15	/pas/
    0	history_injury:57	/pasad/
    0	saddle_numbness:6	/peei/
    0	saddle_numbness:41	/peein/
    0	sharp_pain:24	/peg/
    0	sharp_pain:-16 radiating_pain:-1 numbness:29	/per/
    0	sharp_pain:-2 fever:16	/pera/
    0	sharp_pain:-7	/pho/
    0	sharp_pain:-1 weakness:6	/pie$/
    0	radiating_pain:7 weakness:8	/piern/
    0	self_harm:18	/pil/
    0	weakness:27 tingling:-2	/ping/
    0	sharp_pain:-4 tingling:8	/pins$/
    0	sharp_pain:-16 tingling:18	/pins/
    0	severe_bruising:9	/ple$/
    0	severe_headache:24	/pli/
    0	allergic_reaction:28	/poll/
    0	osteoporosis:2	/poro/
    0	pregnancy_symptom:3	/pot/
    0	severe_headache:12	/poun/
    0	weakness:17	/pow/
    0	weakness:4	/powe/
    0	history_disc:34	/pped$/
    0	numbness:-1 pregnancy_symptom:31	/pre/
    0	pregnancy_symptom:22	/preg/
    0	radiating_pain:-2 numbness:-9	/pri/
    0	radiating_pain:-2 tingling:22	/pric/
    0	allergic_reaction:48	/pull/
    0	allergic_reaction:3	/pulli/
    0	severe_bruising:16	/purpl/
    0	sharp_pain:13	/put/
    0	sharp_pain:8 weakness:9 pregnancy_symptom:-1	/que/
    0	sharp_pain:59	/rab/
    0	history_injury:12	/rac/
    0	calf_swelling:22	/rad/
    0	severe_headache:47	/rai/
    0	severe_headache:87	/rain/
    0	numbness:38	/ran$/
    0	radiating_pain:26	/ranc/
    0	tingling:31	/rato$/
    0	tingling:26	/rato/
    0	radiating_pain:9	/rave/
    0	worsening:13	/rday$/
    0	allergic_reaction:13	/ream$/
    0	weakness:-14 chest_breath:54	/reat/
    0	numbness:-2	/red$/
    0	weakness:-31 bladder_bowel:-31	/red/
    0	numbness:15	/ref/
    0	numbness:17	/regi/
    0	pregnancy_symptom:75	/regn/
    0	pregnancy_symptom:19	/regna/
    0	fever:4	/reh/
    0	weakness:5	/reng/
    0	weakness:19 numbness:-21 pregnancy_symptom:-22 chest_breath:61	/res/
    0	tingling:76	/rest/
    0	severe_bruising:10	/rgin/
    0	numbness:-50	/ric/
    0	tingling:-3	/rig/
    0	weakness:5	/righ/
    0	weakness:11	/right/
    0	sharp_pain:27 fever:36	/ring/
    0	fever:25	/rita/
    0	sharp_pain:-10 weakness:-11 numbness:3 tingling:9	/rmi/
    0	radiating_pain:2	/rmin/
    0	radiating_pain:4	/rmina/
    0	sharp_pain:-8 numbness:-6 tingling:-14 history_disc:10 fever:18	/rni/
    0	history_disc:67	/rnia/
    0	pregnancy_symptom:-19 saddle_numbness:-9 chest_breath:-30 severe_headache:-34 allergic_reaction:-5 emergency:-48	/ro$/
    0	allergic_reaction:23	/roa/
    0	allergic_reaction:40	/roat$/
    0	allergic_reaction:9	/roat/
    0	weakness:2	/rodi/
    0	weakness:27	/rodil/
    0	saddle_numbness:45	/roin$/
    0	saddle_numbness:11	/roin/
    0	sharp_pain:-34 weakness:-35	/rom$/
    0	allergic_reaction:95	/ron$/
    0	sharp_pain:-3 persistent_beyond_72h:-7 allergic_reaction:47	/ron/
    0	worsening:109	/rong/
    0	faint_dizzy:27	/room$/
    0	faint_dizzy:64	/room/
    0	emergency:3	/roop/
    0	weakness:72 numbness:-3	/rop/
    0	radiating_pain:-12	/ros/
    0	severe_bruising:13	/rpl/
    0	severe_bruising:149	/rple$/
    0	severe_bruising:37	/rple/
    0	worsening:-1 history_injury:-18 saddle_numbness:-4 faint_dizzy:-4	/rs$/
    0	weakness:-41 persistent_beyond_72h:-28 self_harm:-5	/rse/
    0	bladder_bowel:25	/rsti/
    0	bladder_bowel:18	/rstin/
    0	persistent_beyond_72h:23	/rting/
    0	persistent_beyond_72h:2	/rtnig/
    0	sharp_pain:8	/ruc/
    0	severe_bruising:119	/rui/
    0	sharp_pain:-14 severe_bruising:25	/ruis/
    0	weakness:2	/rza$/
    0	weakness:52	/rza/
    0	saddle_numbness:1	/saddl/
    0	bladder_bowel:19	/sal/
    0	bladder_bowel:69	/sale$/
    0	bladder_bowel:72	/scap/
    0	radiating_pain:8	/sci/
    0	radiating_pain:68	/scia/
    0	sharp_pain:45	/scr/
    0	faint_dizzy:22 emergency:-3	/sed$/
    0	numbness:-22 self_harm:8	/sel/
    0	self_harm:40	/self$/
    0	bladder_bowel:28 self_harm:4	/self/
    0	weakness:-74 numbness:79	/sens/
    0	weakness:-7 pregnancy_symptom:22	/ses/
    0	sharp_pain:3 radiating_pain:4 tingling:-4	/sho/
    0	severe_bruising:40	/si$/
    0	severe_headache:33	/sick$/
    0	sharp_pain:-3 persistent_beyond_72h:10 history_injury:-8 bladder_bowel:27 calf_swelling:-4 severe_headache:-1 emergency:-24	/sin/
    0	pregnancy_symptom:2	/sinc/
    0	worsening:3	/sing$/
    0	sharp_pain:-19	/sis/
    0	saddle_numbness:31	/sit/
    0	tingling:24	/sk$/
    0	severe_headache:13	/sku/
    0	severe_headache:6	/skul/
    0	severe_headache:59	/skull/
    0	weakness:35	/sla/
    0	weakness:25	/slap/
    0	weakness:-49 numbness:17	/slee/
    0	weakness:-24 numbness:53 tingling:18	/sleep/
    0	worsening:15	/sno/
    0	chest_breath:26	/so$/
    0	faint_dizzy:7	/sofa$/
    0	numbness:1	/someo/
    0	sharp_pain:-4	/sor/
    0	weakness:-15 numbness:-4 tingling:-8 persistent_beyond_72h:11	/sore/
    0	saddle_numbness:39	/sorr/
    0	saddle_numbness:10	/sorry/
    0	numbness:-14	/spa/
    0	emergency:32	/spit/
    0	weakness:2	/spo/
    0	osteoporosis:1	/spot$/
    0	osteoporosis:12 pregnancy_symptom:17	/spot/
    0	history_injury:1	/spr/
    0	weakness:46	/sque/
    0	tingling:51	/squi/
    0	sharp_pain:3 numbness:9 tingling:-19 saddle_numbness:-15 emergency:-38	/ss$/
    0	radiating_pain:36	/start/
    0	tingling:82	/stat/
    0	tingling:45	/stati/
    0	chest_breath:15	/stbo/
    0	osteoporosis:33	/steo/
    0	sharp_pain:-25 osteoporosis:87	/steop/
    0	radiating_pain:-9	/sti/
    0	weakness:-62 severe_headache:-30	/sto/
    0	allergic_reaction:29	/ston/
    0	allergic_reaction:100	/stone/
    0	weakness:46 tingling:-8	/str/
    0	weakness:11	/stren/
    0	history_disc:76	/surg/
    0	history_disc:5	/surge/
    0	numbness:-5	/swe/
    0	fever:21	/swea/
    0	sharp_pain:10	/tan/
    0	radiating_pain:30 bladder_bowel:35 faint_dizzy:42 self_harm:34	/tar/
    0	radiating_pain:34 bladder_bowel:8	/tart/
    0	radiating_pain:7	/tarts/
    0	numbness:-13	/tas/
    0	sharp_pain:12	/tazo$/
    0	chest_breath:1	/tbo/
    0	chest_breath:4	/tbone/
    0	worsening:42	/tea/
    0	sharp_pain:-15	/ted/
    0	saddle_numbness:21	/tel/
    0	numbness:2	/tell$/
    0	fever:56	/tem/
    0	numbness:-24 persistent_beyond_72h:-10 faint_dizzy:-33 emergency:-3 self_harm:-3	/ten/
    0	osteoporosis:35	/teo/
    0	osteoporosis:25	/teop/
    0	sharp_pain:-35 weakness:-2 numbness:6 tingling:-9 persistent_beyond_72h:-11	/ter/
    0	radiating_pain:5	/term/
    0	radiating_pain:16	/termi/
    0	saddle_numbness:29	/tes/
    0	sharp_pain:-8 history_disc:-7 bladder_bowel:-3 saddle_numbness:-7 fever:12 faint_dizzy:-14	/th$/
    0	worsening:11	/than/
    0	self_harm:51	/thank/
    0	radiating_pain:1 calf_swelling:4	/that$/
    0	radiating_pain:14 tingling:9 bladder_bowel:17	/that/
    0	numbness:15 history_disc:40	/there/
    0	osteoporosis:7	/thi/
    0	sharp_pain:5 bladder_bowel:4	/thout/
    0	allergic_reaction:4	/throa/
    0	radiating_pain:34	/tica$/
    0	self_harm:1	/tido$/
    0	self_harm:24	/tido/
    0	sharp_pain:53	/tigaz/
    0	numbness:18	/till$/
    0	persistent_beyond_72h:3	/till/
    0	saddle_numbness:3	/tima/
    0	tingling:-11	/ting$/
    0	numbness:219 saddle_numbness:31	/tis/
    0	numbness:4	/tist/
    0	tingling:23	/tle/
    0	worsening:-1	/tly$/
    0	worsening:-1	/tly/
    0	sharp_pain:30	/tnin/
    0	sharp_pain:11	/tning/
    0	sharp_pain:-12	/toc/
    0	persistent_beyond_72h:1	/todav/
    0	faint_dizzy:38	/todo$/
    0	faint_dizzy:22	/todo/
    0	weakness:6	/tooth/
    0	weakness:-3	/tor/
    0	tingling:17	/tos$/
    0	sharp_pain:42 weakness:8 tingling:-8	/tre/
    0	bladder_bowel:43	/trea/
    0	weakness:101	/tren/
    0	weakness:1	/treng/
    0	persistent_beyond_72h:8	/tter/
    0	tingling:14	/ttl/
    0	saddle_numbness:1	/twe/
    0	saddle_numbness:9	/twee/
    0	saddle_numbness:96	/tween/
    0	severe_bruising:3	/ube/
    0	worsening:8	/ubl/
    0	sharp_pain:5 weakness:-34	/uch/
    0	radiating_pain:-13 numbness:-5 worsening:-13 history_disc:-10 history_injury:-8 bladder_bowel:-1 fever:-30	/ue$/
    0	severe_headache:25	/uec/
    0	history_injury:26	/uele/
    0	numbness:48	/uer/
    0	numbness:23 tingling:7	/uerme/
    0	osteoporosis:32	/ueso/
    0	osteoporosis:90	/uesos/
    0	persistent_beyond_72h:17	/ueves/
    0	sharp_pain:10 numbness:-3	/ugh$/
    0	sharp_pain:4	/ugh/
    0	severe_bruising:73	/uise/
    0	sharp_pain:-5	/ul$/
    0	numbness:-24	/ull$/
    0	allergic_reaction:43	/ulli/
    0	persistent_beyond_72h:18	/ult/
    0	history_disc:43	/umn/
    0	persistent_beyond_72h:107	/un$/
    0	saddle_numbness:7 faint_dizzy:5	/und$/
    0	chest_breath:41	/ung/
    0	tingling:17	/unt/
    0	sharp_pain:77	/unz/
    0	weakness:30	/up$/
    0	severe_bruising:9	/urpl/
    0	severe_bruising:41	/urple/
    0	bladder_bowel:15	/urst/
    0	persistent_beyond_72h:41 history_disc:46	/urti/
    0	emergency:23	/usb/
    0	sharp_pain:-13 weakness:71 bladder_bowel:9	/use/
    0	history_disc:65	/usio/
    0	history_disc:53	/usion/
    0	sharp_pain:-9 chest_breath:7	/ust/
    0	sharp_pain:13 persistent_beyond_72h:-11 history_injury:-3 pregnancy_symptom:-8 bladder_bowel:15 faint_dizzy:23 allergic_reaction:6 emergency:-7 self_harm:-16	/ut$/
    0	weakness:42	/van/
    0	sharp_pain:-17 history_injury:-1 pregnancy_symptom:26 chest_breath:-30 faint_dizzy:-3	/ve$/
    0	chest_breath:19	/ver$/
    0	allergic_reaction:-24	/very$/
    0	worsening:10	/vez/
    0	persistent_beyond_72h:13	/via/
    0	tingling:30	/vib/
    0	tingling:7	/vibra/
    0	worsening:4	/vio/
    0	worsening:2	/volvi/
    0	faint_dizzy:8	/vuelt/
    0	emergency:52	/wai/
    0	emergency:69	/wait/
    0	weakness:1 faint_dizzy:25	/wal/
    0	weakness:7	/walk/
    0	faint_dizzy:16	/wall/
    0	self_harm:21	/want/
    0	worsening:44	/ward/
    0	persistent_beyond_72h:-3	/was$/
    0	pregnancy_symptom:8	/wat/
    0	pregnancy_symptom:23 bladder_bowel:11	/wate/
    0	pregnancy_symptom:2 bladder_bowel:19	/water/
    0	weakness:54 numbness:-38	/wea/
    0	pregnancy_symptom:42	/weeks/
    0	saddle_numbness:18	/ween/
    0	allergic_reaction:106	/wel/
    0	allergic_reaction:74	/welts/
    0	chest_breath:-2	/when/
    0	fever:1	/with$/
    0	radiating_pain:15 worsening:-3	/wn$/
    0	faint_dizzy:46	/wooz/
    0	emergency:66	/words/
    0	self_harm:25	/woul/
    0	sharp_pain:-28	/ys$/
    0	calf_swelling:10	/ze$/
    0	weakness:-27 numbness:-5	/zin/
    0	tingling:9	/zing/
    0	saddle_numbness:4	/zona/
    0	sharp_pain:20	/zos$/
    0	numbness:-49 tingling:73	/zzi/
    0	numbness:-9 tingling:76	/zzin/
    0	tingling:40	/zzing/
    0	fever:25	: #
    0	fever:18	: & #
    0	fever:19	: ~ #
    0	numbness:15	: ~ <the>
    0	worsening:13	<be> <become>
    0	worsening:-38	<be> <day>
    0	numbness:1 tingling:8	<be> <my> duerme
    0	osteoporosis:4	<be> <the> huesos
    0	bladder_bowel:3	<be> able
    0	numbness:4	<be> on
    0	radiating_pain:8 weakness:5 numbness:10 worsening:23 persistent_beyond_72h:-3 saddle_numbness:11 self_harm:-2	<be> ~ ,
    0	sharp_pain:-40 weakness:-12 numbness:29 persistent_beyond_72h:-25 history_injury:-19 bladder_bowel:-16 saddle_numbness:-3 chest_breath:-11 calf_swelling:-3 fever:-33 severe_headache:-22 self_harm:-13	<be> ~ <part>
    0	numbness:-14	<be> ~ <side>
    0	tingling:52	<be> ~ en
    0	weakness:18	<be> ~ no
    0	chest_breath:11	<be> ~ on
    0	pregnancy_symptom:1	<be> ~ semanas
    0	self_harm:27	<be> ~ thing
    0	severe_headache:56	<be> ~ to
    0	worsening:18	<become> from
    0	radiating_pain:29	<become> ~ <part>
    0	radiating_pain:5	<become> ~ <side>
    0	worsening:53	<become> ~ since
    0	numbness:21	<become> ~ sleep
    0	persistent_beyond_72h:16	<count> <time>
    0	sharp_pain:23 weakness:33 numbness:-24 persistent_beyond_72h:23	<count> ~ <the>
    0	weakness:31 emergency:43	<count> ~ i
    0	history_injury:44	<day> ,
    0	history_injury:103	<day> ~ <my>
    0	history_injury:3	<day> ~ <part>
    0	weakness:30 saddle_numbness:16	<feel> ~ ,
    0	weakness:-82 numbness:63	<feel> ~ <part>
    0	saddle_numbness:8	<feel> ~ since
    0	sharp_pain:-73 numbness:-3 history_disc:69 pregnancy_symptom:13 fever:17	<have> <the>
    0	pregnancy_symptom:3	<have> ~ since
    0	weakness:15	<keep> ~ <my>
    0	tingling:107	<keep> ~ sleep
    0	tingling:22	<keep> ~ to
    0	weakness:-7 tingling:4	<my> <part> ,
    0	history_injury:47	<my> cai
    0	worsening:2	<my> duele mas
    0	tingling:2	<my> duerme
    0	self_harm:29	<my> ~ .
    0	sharp_pain:-11 radiating_pain:-11 weakness:-47 tingling:9 bladder_bowel:-1 saddle_numbness:-6 fever:3 emergency:1	<my> ~ <be>
    0	history_injury:74	<my> ~ <day>
    0	tingling:23	<my> ~ <keep>
    0	weakness:7 chest_breath:-6 faint_dizzy:20	<my> ~ <my>
    0	numbness:7 bladder_bowel:-53 saddle_numbness:-9 chest_breath:-21 calf_swelling:1 severe_headache:-9 faint_dizzy:-38 emergency:-27 self_harm:-20	<my> ~ <part>
    0	sharp_pain:-7 radiating_pain:26 weakness:11 tingling:7 fever:-13 allergic_reaction:1	<my> ~ <the>
    0	saddle_numbness:11 chest_breath:12 severe_bruising:22	<my> ~ and
    0	history_injury:2	<my> ~ before
    0	numbness:15	<my> ~ it
    0	weakness:3	<my> ~ just
    0	sharp_pain:-3	<my> ~ pain
    0	radiating_pain:33	<my> ~ por
    0	sharp_pain:18	<part> <be> killing
    0	persistent_beyond_72h:16	<part> <have> <be>
    0	numbness:41	<part> <have> <become>
    0	tingling:2	<part> <keep>
    0	tingling:61	<part> <my>
    0	numbness:13	<part> <the>
    0	radiating_pain:38 weakness:-28 saddle_numbness:64	<part> and
    0	history_disc:59	<part> in
    0	radiating_pain:-5 tingling:9	<part> of
    0	radiating_pain:8	<part> to
    0	history_disc:4	<part> ~ #
    0	calf_swelling:26	<part> ~ :
    0	sharp_pain:-9 numbness:37 tingling:33 persistent_beyond_72h:27 calf_swelling:40	<part> ~ <be>
    0	radiating_pain:7 weakness:40 persistent_beyond_72h:-16 chest_breath:-14 faint_dizzy:-27 severe_bruising:35	<part> ~ <my>
    0	history_injury:56	<part> ~ <time>
    0	numbness:46	<part> ~ desde
    0	history_injury:4	<part> ~ duele
    0	history_disc:4	<part> ~ hurting
    0	radiating_pain:9	<part> ~ in
    0	numbness:2 tingling:27	<part> ~ no
    0	radiating_pain:95 persistent_beyond_72h:-6	<part> ~ now
    0	numbness:23	<part> ~ still
    0	weakness:6	<part> ~ today
    0	weakness:32 calf_swelling:116	<part> ~ y
    0	tingling:3	<part> ~ you
    0	emergency:43	<person> ~ <be>
    0	weakness:-1 calf_swelling:5	<side> ~ <be>
    0	tingling:-13 allergic_reaction:47	<side> ~ <my>
    0	persistent_beyond_72h:97	<the> # th
    0	radiating_pain:38	<the> <part> ,
    0	numbness:25	<the> <part> de
    0	calf_swelling:20 severe_headache:-23	<the> <side>
    0	bladder_bowel:4	<the> bano
    0	pregnancy_symptom:1	<the> bebe
    0	saddle_numbness:2	<the> bike
    0	allergic_reaction:40	<the> heat
    0	worsening:18	<the> last
    0	persistent_beyond_72h:74	<the> pain
    0	sharp_pain:102	<the> shooting
    0	self_harm:35	<the> way
    0	worsening:3	<the> wrong
    0	numbness:8 bladder_bowel:7 calf_swelling:30	<the> ~ and
    0	emergency:8	<the> ~ down
    0	sharp_pain:52 chest_breath:13	<the> ~ i
    0	radiating_pain:23	<the> ~ it
    0	tingling:1 worsening:-9	<the> ~ que
    0	tingling:19	<the> ~ running
    0	history_injury:12	<time> ago
    0	history_injury:14	<time> before
    0	persistent_beyond_72h:26	<time> ~ and
    0	persistent_beyond_72h:34	<time> ~ i
    0	weakness:5 bladder_bowel:33	[en1002] & .
    0	severe_headache:10	[en1002] & [en1002]
    0	sharp_pain:12 weakness:12 numbness:1 persistent_beyond_72h:17	[en1002] & [en11]
    0	emergency:23	[en1002] & [en197]
    0	sharp_pain:-10	[en1002] & [en20]
    0	sharp_pain:11 radiating_pain:31 tingling:27 chest_breath:48 allergic_reaction:-12 emergency:13	[en1002] & [en251]
    0	worsening:-17 fever:7	[en1002] & [en362]
    0	sharp_pain:2	[en1002] & [en477]
    0	sharp_pain:-2 worsening:31	[en1002] & [en490]
    0	sharp_pain:20 emergency:61	[en1002] & [en60]
    0	tingling:131	[en1002] & [en618]
    0	bladder_bowel:5	[en1014] & [es823]
    0	weakness:6	[en1018] & [en1002]
    0	pregnancy_symptom:52	[en1018] & [en20]
    0	weakness:49	[en1018] & [en251]
    0	tingling:41	[en101] & [en1002]
    0	weakness:2	[en101] & [en11]
    0	tingling:23	[en101] & [en660]
    0	tingling:2	[en101] & [en810]
    0	sharp_pain:-11 numbness:5	[en1020] & ,
    0	radiating_pain:-17 worsening:-9 faint_dizzy:3	[en1020] & [en11]
    0	sharp_pain:-22 weakness:86 worsening:38 history_injury:69	[en1020] & [en874]
    0	worsening:6	[en106]
    0	radiating_pain:3	[en118] & [en1014]
    0	sharp_pain:82	[en118] & [es55]
    0	sharp_pain:-1 radiating_pain:-7 numbness:-1 tingling:-16 worsening:-1 osteoporosis:-6 pregnancy_symptom:-6 severe_headache:-7 severe_bruising:9 emergency:-3	[en11]
    0	persistent_beyond_72h:11	[en11] & #
    0	weakness:24	[en11] & .
    0	allergic_reaction:9	[en11] & [en377]
    0	weakness:5	[en11] & [en437]
    0	calf_swelling:3	[en11] & [en47]
    0	sharp_pain:20	[en11] & [en653]
    0	allergic_reaction:5	[en11] & [en805]
    0	sharp_pain:4	[en11] & [en874]
    0	sharp_pain:-13	[en11] & [en93]
    0	weakness:-4 faint_dizzy:16	[en124]
    0	sharp_pain:1	[en124] & [en11]
    0	worsening:37	[en124] & [en633]
    0	history_injury:111	[en127] & [en157]
    0	severe_bruising:16	[en12] & ,
    0	bladder_bowel:47	[en12] & [en19]
    0	emergency:60	[en12] & [en362]
    0	radiating_pain:75 bladder_bowel:11	[en12] & [en633]
    0	osteoporosis:11	[en141]
    0	sharp_pain:21 worsening:-34	[en143]
    0	tingling:5	[en148] & [en1002]
    0	numbness:37	[en149]
    0	history_injury:17	[en157] & ,
    0	numbness:14	[en15] & [en493]
    0	sharp_pain:-20 weakness:-5 numbness:-4 saddle_numbness:-11 calf_swelling:-15 severe_bruising:-2	[en170]
    0	radiating_pain:45	[en170] & [en11]
    0	worsening:6	[en170] & [en12]
    0	worsening:30	[en170] & [en19]
    0	weakness:-1 numbness:6 history_injury:84	[en170] & [en251]
    0	radiating_pain:-16 weakness:-12 numbness:-17 tingling:-2 worsening:-7 persistent_beyond_72h:-20 history_disc:-13 osteoporosis:-1 pregnancy_symptom:-13 bladder_bowel:-13 saddle_numbness:-35 chest_breath:-18 fever:-2 faint_dizzy:-3 allergic_reaction:-16 severe_bruising:-8 self_harm:-34	[en19]
    0	tingling:19 worsening:8	[en19] & [en1002]
    0	history_injury:8	[en19] & [en11]
    0	worsening:61	[en19] & [en19]
    0	sharp_pain:-12 tingling:-19	[en19] & [en20]
    0	severe_headache:59	[en19] & [en251]
    0	numbness:52	[en19] & [en693]
    0	numbness:8 persistent_beyond_72h:21	[en202]
    0	persistent_beyond_72h:47	[en202] & [en11]
    0	fever:1	[en20] & [en1018]
    0	calf_swelling:43	[en20] & [en437]
    0	worsening:-5 history_disc:19 history_injury:1	[en20] & [en474]
    0	numbness:21	[en20] & [en650]
    0	persistent_beyond_72h:19	[en20] & [en874]
    0	sharp_pain:-4 numbness:10 persistent_beyond_72h:10	[en212]
    0	severe_bruising:15	[en215] & [en251]
    0	radiating_pain:-68 severe_bruising:27	[en215] & [en380]
    0	self_harm:1	[en218] & [es106]
    0	emergency:45	[en234] & .
    0	weakness:4	[en234] & [en474]
    0	sharp_pain:38 fever:53	[en234] & [en490]
    0	weakness:41	[en234] & [en85]
    0	allergic_reaction:6	[en250]
    0	weakness:10	[en251] & [en1020]
    0	persistent_beyond_72h:22	[en251] & [en202]
    0	saddle_numbness:26	[en251] & [en333]
    0	tingling:-20	[en251] & [en362]
    0	numbness:5	[en251] & [en42]
    0	numbness:1	[en251] & [en474]
    0	sharp_pain:5	[en251] & [en477]
    0	emergency:52	[en251] & [en661]
    0	severe_bruising:18	[en251] & [en71]
    0	sharp_pain:-28 numbness:27 tingling:10 saddle_numbness:68 severe_headache:30	[en251] & [en810]
    0	radiating_pain:21	[en251] & [en85]
    0	numbness:17 persistent_beyond_72h:-4 saddle_numbness:19	[en251] & [en869]
    0	tingling:36	[en253]
    0	sharp_pain:125	[en28] & [en143]
    0	tingling:92	[en28] & [en85]
    0	weakness:4	[en28] & [en869]
    0	self_harm:54	[en28] & [en874]
    0	sharp_pain:-3 weakness:-7 numbness:-41 tingling:-4 worsening:-29 persistent_beyond_72h:-62 chest_breath:-26 allergic_reaction:-6 emergency:123 self_harm:-46	[en309]
    0	weakness:36	[en31]
    0	numbness:-5 worsening:-2 faint_dizzy:27	[en362] & [en11]
    0	worsening:45	[en362] & [en19]
    0	radiating_pain:52 tingling:-19	[en362] & [en251]
    0	radiating_pain:-14	[en362] & [en37]
    0	weakness:-6 allergic_reaction:4	[en378]
    0	bladder_bowel:7	[en378] & [en12]
    0	numbness:-42	[en378] & [en170]
    0	tingling:32	[en378] & [en19]
    0	numbness:4	[en378] & [en202]
    0	persistent_beyond_72h:33	[en378] & [en746]
    0	sharp_pain:51	[en378] & [en890]
    0	radiating_pain:-4	[en37] & ,
    0	weakness:5 numbness:56	[en37] & [en20]
    0	weakness:4	[en37] & [en234]
    0	numbness:23	[en37] & [en251]
    0	sharp_pain:-3 weakness:26	[en37] & [en426]
    0	numbness:2	[en37] & [en474]
    0	persistent_beyond_72h:25	[en380] & [en1020]
    0	radiating_pain:16	[en380] & [en251]
    0	sharp_pain:4	[en394] & [en11]
    0	severe_bruising:36	[en394] & [en660]
    0	sharp_pain:-6 persistent_beyond_72h:-22 pregnancy_symptom:-34 bladder_bowel:-41 saddle_numbness:-8 calf_swelling:-2 faint_dizzy:-4 severe_bruising:-11 self_harm:-6	[en426]
    0	weakness:-7	[en426] & [en12]
    0	radiating_pain:65	[en426] & [en251]
    0	tingling:97	[en426] & [en949]
    0	sharp_pain:26	[en426] & [en966]
    0	tingling:6	[en42] & [en12]
    0	weakness:26	[en42] & [en251]
    0	sharp_pain:42	[en437] & [en789]
    0	weakness:-4 calf_swelling:-11 faint_dizzy:-2	[en439]
    0	fever:19	[en468] & [en1013]
    0	numbness:27	[en468] & [en11]
    0	history_injury:59	[en468] & [en602]
    0	emergency:23	[en469]
    0	sharp_pain:5 radiating_pain:-3 weakness:-9 tingling:-7 worsening:10 persistent_beyond_72h:-6 osteoporosis:-2 pregnancy_symptom:-27 bladder_bowel:-12 chest_breath:-41 calf_swelling:-4 fever:-24 faint_dizzy:-12 allergic_reaction:-10 severe_bruising:-5 emergency:-44 self_harm:-7	[en474]
    0	sharp_pain:-35	[en474] & [en1020]
    0	sharp_pain:10	[en474] & [en19]
    0	sharp_pain:52	[en474] & [en633]
    0	sharp_pain:2	[en474] & [en634]
    0	sharp_pain:-35 radiating_pain:-52 weakness:-30 tingling:-20 persistent_beyond_72h:-35 history_disc:-12 history_injury:-34 osteoporosis:-15 pregnancy_symptom:-45 bladder_bowel:-51 chest_breath:-48 calf_swelling:-2 fever:-57 severe_headache:-43 faint_dizzy:-71 allergic_reaction:-22 severe_bruising:-57 emergency:-33 self_harm:3	[en490]
    0	worsening:11	[en490] & [en1018]
    0	self_harm:38	[en490] & [en11]
    0	worsening:77	[en490] & [en20]
    0	numbness:10	[en490] & [en362]
    0	numbness:11	[en490] & [en468]
    0	allergic_reaction:14	[en490] & [en633]
    0	calf_swelling:9	[en490] & [en85]
    0	saddle_numbness:7	[en490] & [en869]
    0	numbness:-52	[en490] & [es182]
    0	tingling:5 allergic_reaction:21	[en506]
    0	tingling:29	[en506] & [en1002]
    0	tingling:17	[en506] & [en1020]
    0	sharp_pain:64	[en522] & [en1020]
    0	severe_headache:2 self_harm:-3	[en58]
    0	numbness:32 bladder_bowel:-4	[en58] & [en522]
    0	numbness:-30	[en60] & ,
    0	tingling:7	[en60] & .
    0	numbness:-3	[en60] & [en11]
    0	sharp_pain:83	[en60] & [en333]
    0	sharp_pain:53	[en60] & [en362]
    0	weakness:-12 tingling:13	[en60] & [en869]
    0	saddle_numbness:24	[en613] & [en362]
    0	numbness:11	[en613] & [en60]
    0	self_harm:2	[en618]
    0	sharp_pain:-14 weakness:1	[en633] & ,
    0	tingling:1	[en633] & [en28]
    0	sharp_pain:44	[en633] & [en468]
    0	worsening:-3 history_disc:-3 saddle_numbness:-28 calf_swelling:-12 faint_dizzy:-13	[en634]
    0	sharp_pain:1	[en63] & [en251]
    0	faint_dizzy:17	[en63] & [en93]
    0	numbness:18	[en650] & [en1020]
    0	numbness:5	[en650] & [en19]
    0	saddle_numbness:9	[en650] & [en874]
    0	tingling:92	[en653] & [en20]
    0	sharp_pain:29	[en660] & [en19]
    0	sharp_pain:8	[en660] & [en709]
    0	sharp_pain:9	[en660] & [en746]
    0	radiating_pain:36	[en677] & [en746]
    0	sharp_pain:76	[en682] & [en63]
    0	numbness:19	[en695]
    0	numbness:32	[en709] & [en84]
    0	tingling:-4 chest_breath:-1 fever:-3 faint_dizzy:-30 allergic_reaction:-20 severe_bruising:-9 emergency:1	[en746]
    0	worsening:6	[en746] & ,
    0	worsening:45	[en746] & [en1020]
    0	sharp_pain:101	[en746] & [en19]
    0	worsening:47	[en746] & [en468]
    0	sharp_pain:5 numbness:-3	[en762] & [en11]
    0	sharp_pain:37	[en77] & [en660]
    0	severe_headache:73 faint_dizzy:2	[en789]
    0	severe_headache:9	[en789] & ,
    0	severe_headache:22	[en789] & [en660]
    0	severe_headache:74	[en789] & [en762]
    0	calf_swelling:238	[en805] & :
    0	chest_breath:3	[en805] & [en437]
    0	weakness:-12 tingling:-22 persistent_beyond_72h:-11 saddle_numbness:-13	[en807]
    0	weakness:26 numbness:27	[en810] & [en101]
    0	numbness:-1	[en810] & [en11]
    0	numbness:1	[en810] & [en677]
    0	weakness:26	[en821]
    0	numbness:1 tingling:8 bladder_bowel:10	[en84]
    0	numbness:8	[en84] & [en101]
    0	sharp_pain:-21	[en853]
    0	worsening:37	[en853] & [en490]
    0	weakness:3	[en85] & [en1020]
    0	weakness:13	[en85] & [en234]
    0	tingling:26	[en85] & [en251]
    0	weakness:103	[en85] & [en426]
    0	numbness:78	[en85] & [en42]
    0	calf_swelling:38	[en85] & [en762]
    0	weakness:64	[en85] & [en874]
    0	radiating_pain:23 weakness:35	[en869] & [en11]
    0	sharp_pain:-33 radiating_pain:89	[en869] & [en380]
    0	sharp_pain:40	[en869] & [en634]
    0	numbness:-17	[en869] & [en869]
    0	weakness:18	[en869] & [en874]
    0	sharp_pain:19 numbness:24	[en869] & [en966]
    0	numbness:59	[en869] & [es182]
    0	weakness:30 emergency:2	[en874] & .
    0	worsening:-31	[en874] & [en1002]
    0	worsening:48	[en874] & [en426]
    0	history_disc:7 bladder_bowel:32	[en874] & [en468]
    0	self_harm:31	[en874] & [en966]
    0	sharp_pain:-26 numbness:-12	[en874] & [es1]
    0	radiating_pain:25	[en874] & [es950]
    0	chest_breath:13	[en874] & [es966]
    0	history_injury:16	[en874] & cai
    0	tingling:-2 history_disc:11 pregnancy_symptom:31 self_harm:-54	[en890]
    0	fever:3	[en890] & [en11]
    0	sharp_pain:-40 weakness:-8 self_harm:64	[en906]
    0	emergency:5	[en90]
    0	sharp_pain:11	[en917]
    0	worsening:51	[en938] & [en20]
    0	sharp_pain:2	[en949] & [en762]
    0	emergency:20	[en951] & [en874]
    0	numbness:68 saddle_numbness:42	[en954] & [en19]
    0	self_harm:2	[en954] & [en966]
    0	history_injury:12	[en957] & [en298]
    0	numbness:30 worsening:-14 persistent_beyond_72h:1	[en966] & [en1002]
    0	sharp_pain:20	[en966] & [en170]
    0	sharp_pain:-21	[en966] & [en37]
    0	worsening:25	[en966] & [en682]
    0	sharp_pain:22	[en966] & [en746]
    0	worsening:40 faint_dizzy:51	[en966] & [en805]
    0	weakness:-43 worsening:-18 persistent_beyond_72h:-8 chest_breath:-26 fever:-4 severe_headache:-1 severe_bruising:-9	[en980]
    0	sharp_pain:19	[en980] & [en682]
    0	saddle_numbness:6	[en986]
    0	worsening:7	[en989]
    0	tingling:26	[en999] & [en28]
    0	numbness:13	[es102]
    0	sharp_pain:-25 numbness:-59 tingling:-24 fever:-7	[es122]
    0	radiating_pain:29 history_injury:18	[es13] & [en874]
    0	sharp_pain:-6 worsening:17	[es13] & [es982]
    0	numbness:-10	[es14]
    0	numbness:22	[es14] & ,
    0	sharp_pain:-30 radiating_pain:-79 numbness:-6 tingling:-33 worsening:-25 persistent_beyond_72h:-9 history_disc:-12 history_injury:-30 pregnancy_symptom:-37 chest_breath:-5 calf_swelling:-66 fever:-32 faint_dizzy:-23 emergency:-68 self_harm:-24	[es182]
    0	tingling:-20	[es182] & [es459]
    0	calf_swelling:8	[es1] & [es26]
    0	sharp_pain:-1	[es214] & [es13]
    0	sharp_pain:2	[es214] & [es2]
    0	radiating_pain:58	[es234] & [es1]
    0	radiating_pain:16	[es234] & [es699]
    0	tingling:-13	[es235]
    0	tingling:75	[es24]
    0	tingling:8	[es253] & [es759]
    0	worsening:-10 persistent_beyond_72h:4 history_injury:7 pregnancy_symptom:87	[es254]
    0	persistent_beyond_72h:67	[es254] & [es54]
    0	persistent_beyond_72h:8	[es26] & [en19]
    0	persistent_beyond_72h:14	[es26] & [es503]
    0	sharp_pain:21	[es29] & [es13]
    0	radiating_pain:-23 tingling:-5 persistent_beyond_72h:-2 osteoporosis:-1 bladder_bowel:-15 faint_dizzy:-4 allergic_reaction:-14 emergency:-23	[es2]
    0	sharp_pain:13 radiating_pain:-5 tingling:-4	[es342]
    0	severe_headache:4	[es427]
    0	tingling:22	[es438] & [es106]
    0	weakness:1	[es438] & [es182]
    0	tingling:47	[es438] & [es1]
    0	sharp_pain:-1 tingling:-2	[es459] & [es106]
    0	weakness:21	[es502] & [es14]
    0	severe_bruising:52	[es509] & [es699]
    0	persistent_beyond_72h:15	[es54] & [en874]
    0	radiating_pain:8 calf_swelling:47	[es54] & [es1]
    0	numbness:25	[es54] & [es214]
    0	radiating_pain:42	[es55] & [en874]
    0	sharp_pain:-29	[es55] & [es362]
    0	saddle_numbness:16	[es571]
    0	worsening:15	[es58]
    0	numbness:44	[es591]
    0	tingling:3	[es638]
    0	numbness:6	[es694] & [es13]
    0	tingling:-4	[es694] & [es1]
    0	numbness:8	[es694] & [es2]
    0	tingling:-3	[es694] & [es699]
    0	weakness:25	[es699] & [es235]
    0	emergency:40	[es699] & [es26]
    0	sharp_pain:3	[es699] & [es998]
    0	radiating_pain:109	[es726]
    0	persistent_beyond_72h:13	[es878] & [es254]
    0	sharp_pain:-20 numbness:-4 pregnancy_symptom:29 saddle_numbness:-32 chest_breath:21 calf_swelling:-21	[es887]
    0	radiating_pain:35	[es887] & [en1014]
    0	pregnancy_symptom:5	[es887] & [es502]
    0	sharp_pain:13	[es950] & [es106]
    0	sharp_pain:6 self_harm:84	[es950] & [es182]
    0	radiating_pain:23	[es950] & [es234]
    0	saddle_numbness:5	[es950] & [es591]
    0	sharp_pain:-63 radiating_pain:-15 numbness:-25 tingling:-3 worsening:13 history_disc:-14 history_injury:-73 osteoporosis:-49 saddle_numbness:-93 chest_breath:-29 calf_swelling:-68 severe_headache:-32 faint_dizzy:-57 severe_bruising:-46 emergency:-1 self_harm:-58	[es982]
    0	tingling:22	[es982] & ,
    0	weakness:-1	[es982] & [es438]
    0	history_injury:83	[es998] & [es254]
    0	persistent_beyond_72h:12	[es998] & [es54]
    0	sharp_pain:5 radiating_pain:-30 weakness:-8 numbness:-15 tingling:-4 persistent_beyond_72h:-26 osteoporosis:-30 bladder_bowel:-11 saddle_numbness:-22 chest_breath:1 fever:-21 severe_headache:-6 faint_dizzy:-39 allergic_reaction:-6 severe_bruising:-12 self_harm:-6	a
    0	sharp_pain:20	a hot
    0	radiating_pain:9	a la
    0	self_harm:14	about
    0	history_injury:20	ago
    0	saddle_numbness:18	ahi abajo
    0	history_injury:4	ahora me
    0	faint_dizzy:43	al piso
    0	weakness:-7	all
    0	pregnancy_symptom:31	and <my>
    0	persistent_beyond_72h:2	and <my> <part>
    0	pregnancy_symptom:2	and <part>
    0	numbness:-12 worsening:-31 persistent_beyond_72h:14 history_disc:9 pregnancy_symptom:28	and ~ <be>
    0	persistent_beyond_72h:21	and ~ <day>
    0	tingling:32	and ~ <side>
    0	tingling:11	and ~ in
    0	tingling:58	ants
    0	persistent_beyond_72h:1	any
    0	numbness:-31	are numb
    0	numbness:8 tingling:8 persistent_beyond_72h:2	as
    0	weakness:-5	at
    0	numbness:2 persistent_beyond_72h:28	been
    0	history_injury:19	before
    0	saddle_numbness:56	between
    0	severe_bruising:44	black
    0	severe_bruising:27	black and
    0	bladder_bowel:15	bladder
    0	sharp_pain:12	blade
    0	osteoporosis:69	bones
    0	radiating_pain:45	bum
    0	fever:40	burning
    0	bladder_bowel:14	bursting
    0	tingling:27	but
    0	numbness:27	but ~ <side>
    0	severe_headache:1	cabeza
    0	tingling:29	cada rato
    0	history_injury:60	cai & [es1]
    0	calf_swelling:4	calf is
    0	history_injury:2	came
    0	history_injury:28	came off
    0	weakness:15	can ~ on
    0	numbness:34	can ~ tell
    0	numbness:23	cold
    0	weakness:37	con ~ <part>
    0	radiating_pain:-35 persistent_beyond_72h:-24 osteoporosis:-1 bladder_bowel:-4 allergic_reaction:-9	de
    0	radiating_pain:15	del cuello
    0	sharp_pain:26	dolor ~ ,
    0	numbness:-14	dormida & [es1]
    0	numbness:-11	dormida la
    0	saddle_numbness:3	down
    0	saddle_numbness:18	down below
    0	pregnancy_symptom:67	due
    0	worsening:63	duele mas
    0	tingling:4	duerme
    0	sharp_pain:25	dull
    0	weakness:10	el brazo
    0	numbness:57	else
    0	sharp_pain:13	en la
    0	saddle_numbness:30	en ~ <be>
    0	sharp_pain:3	en ~ <my>
    0	emergency:15	evening ,
    0	pregnancy_symptom:21	expecting
    0	allergic_reaction:29	face is
    0	numbness:82	finger
    0	numbness:75	foot is
    0	sharp_pain:-10	from <my> <part>
    0	emergency:17	from <the>
    0	tingling:21	full of
    0	weakness:3	gave
    0	sharp_pain:17	get a
    0	fever:7	got
    0	saddle_numbness:18	groin
    0	history_injury:26	hace
    0	emergency:8	half
    0	calf_swelling:1	hard
    0	radiating_pain:27	hasta
    0	radiating_pain:47	hasta <the>
    0	radiating_pain:7	hasta el
    0	weakness:-2 bladder_bowel:6	have
    0	numbness:-84	have gone
    0	chest_breath:10	having
    0	severe_headache:76 faint_dizzy:5	head
    0	sharp_pain:-54	headache
    0	severe_headache:1	headache ~ i
    0	chest_breath:114	heart
    0	weakness:43	hi
    0	allergic_reaction:160	hives
    0	osteoporosis:1	huesos
    0	sharp_pain:28	hurts like
    0	chest_breath:3 faint_dizzy:5	i <become>
    0	worsening:-4 self_harm:7	i <have>
    0	sharp_pain:13	i look <side>
    0	chest_breath:6	i ~ <have>
    0	radiating_pain:15 weakness:12 numbness:11 tingling:17 persistent_beyond_72h:3 pregnancy_symptom:11 self_harm:-15	i ~ <the>
    0	pregnancy_symptom:20	i ~ and
    0	numbness:45	i ~ it
    0	history_injury:12	i ~ on
    0	tingling:26	if ~ <my>
    0	history_disc:119	in #
    0	sharp_pain:15 weakness:-3 allergic_reaction:-2	in <my>
    0	weakness:-22	in <my> <part>
    0	sharp_pain:-14 emergency:23	in <the>
    0	tingling:6	in ~ <the>
    0	emergency:15	in ~ on
    0	sharp_pain:26	is a
    0	sharp_pain:2 radiating_pain:-16 tingling:-14 worsening:22 persistent_beyond_72h:-1 history_injury:1 osteoporosis:-13 pregnancy_symptom:-37 saddle_numbness:-4 chest_breath:-3 calf_swelling:-22 faint_dizzy:-40 severe_bruising:-4 self_harm:-6	it
    0	numbness:28	it <be> not
    0	worsening:-3	it was
    0	radiating_pain:12	it ~ <side>
    0	numbness:14	it ~ else
    0	sharp_pain:3	killing me
    0	calf_swelling:1	knee
    0	allergic_reaction:30	labios
    0	worsening:-7	last <day>
    0	history_injury:12	last week
    0	sharp_pain:11	late+:
    0	calf_swelling:22	late+calf
    0	persistent_beyond_72h:85	late+dias
    0	radiating_pain:-2 persistent_beyond_72h:29	late+el
    0	persistent_beyond_72h:37	late+espalda
    0	tingling:5	late+from
    0	severe_headache:-8	late+head
    0	sharp_pain:-32 tingling:2 worsening:41 persistent_beyond_72h:69 faint_dizzy:-2	late+i
    0	persistent_beyond_72h:14	late+jueves
    0	persistent_beyond_72h:49	late+la
    0	worsening:15 persistent_beyond_72h:76	late+me
    0	persistent_beyond_72h:43	late+neck
    0	bladder_bowel:39	late+need
    0	numbness:11	late+numb
    0	history_injury:-5	late+on
    0	persistent_beyond_72h:41 emergency:-4	late+s
    0	persistent_beyond_72h:51	late+se
    0	sharp_pain:50 radiating_pain:31	late+shooting
    0	persistent_beyond_72h:99	late+sore
    0	sharp_pain:-50 worsening:-38 persistent_beyond_72h:92	late+still
    0	persistent_beyond_72h:2	late+th
    0	sharp_pain:-2 radiating_pain:-35 weakness:25 tingling:53 worsening:24 persistent_beyond_72h:25 history_injury:-32 fever:-10 faint_dizzy:-33	late+the
    0	persistent_beyond_72h:2	late+todavia
    0	worsening:1	late+wrong
    0	weakness:-21 tingling:25	left hand
    0	calf_swelling:27	leg is
    0	sharp_pain:11	lightning
    0	sharp_pain:18	lightning ~ <part>
    0	numbness:-18 tingling:-4 chest_breath:28	like <the>
    0	sharp_pain:18	like ~ <become>
    0	radiating_pain:43	line
    0	sharp_pain:20	lo
    0	sharp_pain:39	look <side>
    0	sharp_pain:2	look left
    0	allergic_reaction:16	los labios
    0	calf_swelling:84	lower leg
    0	chest_breath:7	lungs
    0	sharp_pain:13	makes <my>
    0	history_injury:4	me cai
    0	numbness:10 tingling:31	me duerme
    0	pregnancy_symptom:7	meses
    0	worsening:62	more
    0	weakness:12 faint_dizzy:19	morning
    0	history_injury:45	moto
    0	severe_headache:13	my eyes
    0	saddle_numbness:4	my groin
    0	tingling:9	my scalp
    0	severe_bruising:67	my whole
    0	numbness:-9	neck
    0	bladder_bowel:45	need
    0	sharp_pain:109	needle
    0	tingling:24	needles
    0	bladder_bowel:27	never
    0	bladder_bowel:11	never ~ ,
    0	faint_dizzy:13	next thing i
    0	sharp_pain:-34 radiating_pain:-20 weakness:-4 tingling:-33 worsening:-52 history_disc:-39 osteoporosis:-45 pregnancy_symptom:-30 saddle_numbness:-29 chest_breath:-14 calf_swelling:-15 fever:-31 severe_headache:-63 faint_dizzy:-43 allergic_reaction:-117 severe_bruising:-118 emergency:-29 self_harm:-7	no
    0	sharp_pain:-10 weakness:-9 numbness:39 tingling:-1 saddle_numbness:24	not <feel>
    0	numbness:131	not tell
    0	weakness:8	not turn
    0	numbness:31	not ~ <be>
    0	calf_swelling:39	not ~ <side>
    0	weakness:57	not ~ what
    0	numbness:-62	not ~ wipe
    0	weakness:5	noticed
    0	persistent_beyond_72h:16	now ~ <my>
    0	worsening:18	now ~ pain
    0	saddle_numbness:13	numb ~ <become>
    0	sharp_pain:-9 severe_bruising:8	of <the>
    0	severe_headache:30	of nowhere
    0	sharp_pain:16	off the
    0	allergic_reaction:2	oil
    0	worsening:44 persistent_beyond_72h:-60 history_injury:10	on <day>
    0	sharp_pain:-1 severe_bruising:8	on my
    0	faint_dizzy:13	on to
    0	faint_dizzy:4	on to <the>
    0	numbness:89	on ~ and
    0	emergency:58	one side
    0	sharp_pain:67	out of #
    0	weakness:88	out ~ <my>
    0	numbness:7	over <the>
    0	tingling:48	p
    0	radiating_pain:65	pain ~ <my>
    0	sharp_pain:-2 radiating_pain:110	pain ~ <part>
    0	worsening:22	pain ~ <time>
    0	sharp_pain:36	pain ~ i
    0	radiating_pain:24	para ~ <part>
    0	numbness:12	parts <have>
    0	weakness:14	pie
    0	tingling:57	pins
    0	tingling:18	pins and needles
    0	weakness:31	power
    0	pregnancy_symptom:4	pregnant
    0	numbness:1	private ~ <have>
    0	severe_bruising:16	purple
    0	faint_dizzy:47	room
    0	tingling:51	running ~ <my>
    0	radiating_pain:-2 weakness:-2 tingling:-6 bladder_bowel:-1	s
    0	saddle_numbness:32	saddle
    0	bladder_bowel:6	sale
    0	faint_dizzy:7	saliendo
    0	sharp_pain:6	say
    0	tingling:4	scalp
    0	saddle_numbness:151	seat
    0	sharp_pain:26	shooting ~ to
    0	sharp_pain:3	shoulder is
    0	persistent_beyond_72h:-14	si
    0	numbness:23	si ~ <part>
    0	numbness:22	si ~ en
    0	worsening:-17	since last
    0	sharp_pain:2	since last <time>
    0	saddle_numbness:19	sit on
    0	tingling:4	skin of
    0	severe_headache:4	skull
    0	faint_dizzy:4	sofa
    0	numbness:11	someone
    0	saddle_numbness:30	sorry
    0	radiating_pain:1	starts ~ <part>
    0	weakness:14	steps
    0	persistent_beyond_72h:43	still
    0	weakness:15	strength
    0	persistent_beyond_72h:19	th
    0	radiating_pain:16 tingling:18	that
    0	radiating_pain:4 numbness:-2 tingling:-13 worsening:5 persistent_beyond_72h:-2 saddle_numbness:13 faint_dizzy:5 allergic_reaction:-1 severe_bruising:-2 emergency:-3	the
    0	persistent_beyond_72h:16	the #
    0	worsening:1	the wrong
    0	numbness:11	there
    0	numbness:-3 saddle_numbness:37	thighs
    0	sharp_pain:7	this
    0	weakness:5	though
    0	allergic_reaction:63	throat
    0	allergic_reaction:8	throat <feel>
    0	weakness:-8 numbness:-7 tingling:6	tingling
    0	bladder_bowel:3	to <become>
    0	sharp_pain:-32 radiating_pain:49	to <my>
    0	radiating_pain:72	to <the> <part>
    0	sharp_pain:-5	to my
    0	numbness:2	to sleep
    0	weakness:32	to ~ .
    0	emergency:17	to ~ <time>
    0	weakness:12	to ~ up
    0	persistent_beyond_72h:53	today <be>
    0	faint_dizzy:15	todo
    0	calf_swelling:1	twice ~ size
    0	tingling:33	under ~ <my>
    0	tingling:2	under ~ of
    0	radiating_pain:16	va ~ <part>
    0	radiating_pain:3	va ~ <the>
    0	worsening:13	vez
    0	emergency:4	ward
    0	pregnancy_symptom:36	weeks
    0	history_injury:24	weeks ago
    0	self_harm:41	what <be>
    0	fever:9	with
    0	emergency:62	words
    0	worsening:75	worse
    0	sharp_pain:6	worst pain
    0	persistent_beyond_72h:2	would ~ now
    0	numbness:4 persistent_beyond_72h:19	y ~ <be>
    0	radiating_pain:3	y ~ en
    0	numbness:12	yes
    0	numbness:7	yes , <side>
    0	weakness:-9	yes ~ .
    0	tingling:42	yes ~ in
    0	worsening:9	yesterday
    0	saddle_numbness:9	zona
    """#
}
