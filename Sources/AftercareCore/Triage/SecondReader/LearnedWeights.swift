/// What each feature weighs, as `.ci/learn` learned it from the labelled replies of the tests; nobody writes here by hand.
enum LearnedWeights {
  /// Which replies those were: their fingerprint.
  static let learnedFrom: UInt64 = 0xc4b0efe3c52ff767

  /// A line is the weight for red in 64ths of a logit, the weights for codes, and the feature's name (``Features``); the
  /// first line holds what all starts from.
  static let table: StaticString = #"""
    -123	sharp_pain:-87 radiating_pain:-151 weakness:-91 numbness:-106 tingling:-111 worsening:-120 persistent_beyond_72h:-123 history_disc:-239 history_injury:-239 osteoporosis:-244 pregnancy_symptom:-174 bladder_bowel:-176 saddle_numbness:-182 chest_breath:-194 calf_swelling:-210 fever:-143 severe_headache:-183 faint_dizzy:-144 allergic_reaction:-150 severe_bruising:-197 emergency:-120 self_harm:-152	
    -204	sharp_pain:10 weakness:20 numbness:22 worsening:10 persistent_beyond_72h:-14 saddle_numbness:-43 chest_breath:2 calf_swelling:-4 faint_dizzy:1 severe_bruising:-10	{good}
    -201	weakness:8 numbness:-38 tingling:-23 persistent_beyond_72h:-54 bladder_bowel:-8 saddle_numbness:-15 faint_dizzy:45	{denied}
    -194		{over}
    -140		{hypothetical}
    -135		{uncertain}
    -119		{earlier}
    -99		{otherPerson}
    67	worsening:58	late+than
    63	worsening:98	late+worse
    57	weakness:1 tingling:-24	can not
    55	sharp_pain:-101 persistent_beyond_72h:212	late+pain
    54	weakness:2 tingling:-26	[en58] & [en234]
    47	sharp_pain:-35 numbness:-7 tingling:12 worsening:-8 history_injury:-8 calf_swelling:-33 fever:6 allergic_reaction:18 emergency:-24 self_harm:-30	/^bu/
    47	worsening:107	late+today
    46		no puedo
    45	sharp_pain:-26 worsening:-24 persistent_beyond_72h:-20 history_disc:-17 osteoporosis:-24 pregnancy_symptom:-64 bladder_bowel:-135 saddle_numbness:-68 chest_breath:-19 fever:-43 severe_headache:-4 faint_dizzy:-118 allergic_reaction:-21 severe_bruising:-16 emergency:-111 self_harm:-85	<the> <part>
    43	sharp_pain:-56 persistent_beyond_72h:95	late+hurts
    41	sharp_pain:-2	[es182] & [es122]
    -41	numbness:10 tingling:22 worsening:1 persistent_beyond_72h:27 self_harm:18	late+my
    39	sharp_pain:-1 radiating_pain:-13 tingling:-8 worsening:-24 persistent_beyond_72h:-48 history_disc:-28 history_injury:-53 osteoporosis:-73 pregnancy_symptom:-16 bladder_bowel:-39 saddle_numbness:-43 chest_breath:-49 calf_swelling:-48 severe_headache:-32 faint_dizzy:-16 allergic_reaction:-14 severe_bruising:-15 emergency:-2 self_harm:-41	[en869]
    39		late+ayer
    38	pregnancy_symptom:18	# & [en957]
    38	sharp_pain:-9 radiating_pain:6 numbness:17 persistent_beyond_72h:-32 history_injury:7 bladder_bowel:-12 chest_breath:-21 severe_headache:-34 faint_dizzy:-9 emergency:-12	, ~ <part>
    -38		[en490] & [en93]
    -38		dolor en
    -38		dolor en <the>
    38	numbness:7	yes ~ no
    -37		[en404]
    37		late+mas
    -37		or
    -36	radiating_pain:-19 tingling:-27 pregnancy_symptom:-1 saddle_numbness:-7 calf_swelling:-35 fever:-11 faint_dizzy:-15 allergic_reaction:-21 severe_bruising:-15	[es950]
    35	numbness:10 persistent_beyond_72h:-25 history_injury:-14 osteoporosis:-4 pregnancy_symptom:-34 bladder_bowel:-39 saddle_numbness:-9 chest_breath:-30 fever:-52 severe_headache:-42 faint_dizzy:-48 allergic_reaction:-15 emergency:-22 self_harm:-60	<side> <part>
    34	persistent_beyond_72h:-8	[es182] & [es966]
    34	sharp_pain:-16 persistent_beyond_72h:54	late+duele
    34	weakness:-37 numbness:-9 worsening:-5 persistent_beyond_72h:132	late+no
    34		late+peor
    34	sharp_pain:-18 radiating_pain:-2 numbness:-18 tingling:-33 worsening:73 persistent_beyond_72h:-26 history_injury:-31 bladder_bowel:-12 saddle_numbness:-18 emergency:-40	up
    -33	weakness:19 worsening:39	, & [en362]
    33	worsening:32	late+yesterday
    33		no ~ but
    32	pregnancy_symptom:79 fever:-7	# <time>
    32	sharp_pain:-27	# ~ <part>
    -32	numbness:-66	/ren/
    32		[es182] & [en148]
    32	persistent_beyond_72h:-47	late+more
    32	numbness:23	no feeling
    31		, ~ today
    31	sharp_pain:-12 weakness:-3 tingling:-6 worsening:93	/eor/
    31	sharp_pain:-8 radiating_pain:-15 weakness:-38 tingling:-5 worsening:75	/peor/
    31	numbness:6 tingling:3 worsening:-13 history_disc:-24 pregnancy_symptom:-4 bladder_bowel:-79 saddle_numbness:-65 chest_breath:-67 calf_swelling:-34 fever:-40 severe_headache:-63 faint_dizzy:-95 severe_bruising:-14 self_harm:-84	<my> <part>
    -31	tingling:63	[es106] & [es759]
    -31	persistent_beyond_72h:7	late+all
    30	weakness:-12 pregnancy_symptom:85	/ick/
    30	sharp_pain:-34 weakness:24 numbness:-20 saddle_numbness:-10 chest_breath:-2 fever:-33 faint_dizzy:-37 emergency:-19	/ps$/
    30		[en810] & [es182]
    -30		can i
    30	persistent_beyond_72h:30	no better
    29	radiating_pain:-48 weakness:-77 worsening:-36 chest_breath:34 fever:-11 allergic_reaction:-11	/spi/
    29	sharp_pain:-20 radiating_pain:-16 tingling:-11 worsening:-5 persistent_beyond_72h:-12 history_injury:8 saddle_numbness:-36 fever:-21 faint_dizzy:-18 emergency:-37 self_harm:-11	<part> <be>
    -29		[en1002] & [en143]
    -29		[en58] & [en966]
    -29	sharp_pain:-7 numbness:34 tingling:-1 saddle_numbness:6	[en650]
    29	tingling:-14	[es182] & [en613]
    -29		and ~ to
    29	worsening:36	late+que
    29	radiating_pain:-26 weakness:-10 numbness:-18 tingling:-12 worsening:-69 persistent_beyond_72h:-31 history_disc:-19 history_injury:-22 pregnancy_symptom:-36 bladder_bowel:-5 saddle_numbness:-2 calf_swelling:-35 fever:-24 severe_bruising:-24 self_harm:-67	me
    29	self_harm:20	want to
    -29		what if
    -28	numbness:5 tingling:-13	/^ta/
    28	tingling:-41 emergency:49	/ili/
    -28	weakness:1 numbness:-12 osteoporosis:-3 saddle_numbness:-15 calf_swelling:-4 self_harm:-3	[en1018]
    28	sharp_pain:-10 radiating_pain:-28 numbness:-17 tingling:-1 worsening:-59 persistent_beyond_72h:-43 history_disc:-19 history_injury:-15 osteoporosis:-38 pregnancy_symptom:-36 saddle_numbness:-26 calf_swelling:-46 fever:-52 severe_headache:-8 faint_dizzy:-26 allergic_reaction:-14 severe_bruising:-19 emergency:-32 self_harm:-17	my
    28		puedo ~ bien
    28	sharp_pain:-46 radiating_pain:71	to ~ <part>
    28		yes .
    27	numbness:50	. no
    27	weakness:-5 numbness:-2 worsening:48 persistent_beyond_72h:-28 faint_dizzy:-6	/^wors/
    27	sharp_pain:-35 weakness:-11 numbness:3 allergic_reaction:-2	/alf/
    -27		/ders$/
    27	sharp_pain:-9 radiating_pain:-5 weakness:-19 numbness:-14 worsening:-38 persistent_beyond_72h:-22 history_disc:-10 osteoporosis:-6 pregnancy_symptom:-29 bladder_bowel:-45 chest_breath:-1 calf_swelling:-14 severe_headache:-14 allergic_reaction:-10 emergency:-9	/do$/
    27	numbness:-20 fever:42	/eri/
    27	tingling:-4 history_disc:-33 pregnancy_symptom:37 fever:-33	/ks$/
    27	weakness:-3 numbness:-55 persistent_beyond_72h:-32 saddle_numbness:-21 chest_breath:-4 faint_dizzy:-7 emergency:-29 self_harm:-16	/ors/
    27	weakness:-7 numbness:-27 worsening:41 persistent_beyond_72h:-1	/wors/
    27	numbness:-62 fever:-5 faint_dizzy:84 emergency:-13	/zy$/
    27	numbness:102 tingling:-25	<be> <the> <part>
    27	faint_dizzy:52	<have> to
    -27		<the> <the>
    27		[es731]
    -27	radiating_pain:-24 numbness:-45 persistent_beyond_72h:-107	[es975]
    -27		i came
    27	sharp_pain:-56 persistent_beyond_72h:124	late+dolor
    27	weakness:-3 numbness:138 tingling:-1	no <feel>
    27		not better
    27	tingling:21	si ~ no
    26		# ~ <be>
    26	sharp_pain:4	# ~ i
    -26	radiating_pain:-31 worsening:-3 persistent_beyond_72h:-19 bladder_bowel:-2 saddle_numbness:-53 chest_breath:-5 fever:-22 severe_headache:-2 allergic_reaction:-1	/^ma/
    26	sharp_pain:-32	/gra/
    26	numbness:5 worsening:-19 persistent_beyond_72h:-14 saddle_numbness:6	/mb$/
    26	allergic_reaction:76	/nch/
    26	sharp_pain:-25 weakness:-2 numbness:-17 tingling:-9 worsening:89	/peo/
    26	radiating_pain:-7 tingling:-25 worsening:-17 persistent_beyond_72h:-13 history_disc:-26 history_injury:6 osteoporosis:-18 pregnancy_symptom:-4 bladder_bowel:-5 calf_swelling:-28 fever:-27 severe_headache:-29 faint_dizzy:-11 allergic_reaction:-32 severe_bruising:-10 emergency:-15 self_harm:-24	[es13]
    -26		[es182] & [es106]
    26	sharp_pain:-26 tingling:-12 worsening:-4 persistent_beyond_72h:-20 history_disc:-20 history_injury:-2 osteoporosis:-9 pregnancy_symptom:-56 bladder_bowel:-33 saddle_numbness:-39 chest_breath:-3 fever:-6 severe_headache:-33 severe_bruising:-41 emergency:-41 self_harm:-58	el
    26	sharp_pain:1	i ~ #
    -26	radiating_pain:-32 tingling:12 persistent_beyond_72h:14	late+to
    -26		no ~ .
    26	tingling:-23 persistent_beyond_72h:-36 bladder_bowel:11 chest_breath:-18	no ~ <the>
    25		. & [es694]
    25	sharp_pain:-13 osteoporosis:14	. ~ <part>
    -25	radiating_pain:-14 weakness:-4 numbness:-2 worsening:6 history_injury:17 saddle_numbness:-6 severe_headache:-28	/^me/
    -25		/^rar/
    25	sharp_pain:-13 self_harm:28	/^thi/
    -25	numbness:-23 history_disc:-8 history_injury:6 saddle_numbness:-1 calf_swelling:-15 allergic_reaction:-45 severe_bruising:-7 emergency:-15	/ay$/
    -25	severe_bruising:35	/ders/
    25	weakness:-9 tingling:-2 emergency:-5 self_harm:-1	/ever/
    25	weakness:-6 allergic_reaction:-11 emergency:1 self_harm:-2	/lp$/
    25	weakness:-2 numbness:19 tingling:-3 saddle_numbness:7	/numb$/
    -25		<the> <side> <part>
    -25	sharp_pain:14 radiating_pain:-26 weakness:16 numbness:-34	[en251] & [en37]
    -25	numbness:-13 chest_breath:2 faint_dizzy:34	[en266]
    25	numbness:-27 tingling:-18 chest_breath:-37 calf_swelling:10 self_harm:11	[en394]
    -25	worsening:61	[en426] & [en490]
    -25		[en917] & [en869]
    25		[en954] & [en234]
    25		[en954] & [en362]
    25		de #
    -25		hormigueo & [es759]
    25	worsening:7	late+hoy
    25	weakness:-18 numbness:27 saddle_numbness:4	numb
    -25		stabbing pain
    -24		, ~ as
    24	sharp_pain:-5 weakness:22	. & [en869]
    24	chest_breath:12	. ~ <the>
    24	sharp_pain:-4 radiating_pain:-37 weakness:-69 history_injury:-2 severe_bruising:3	/^bl/
    24	tingling:19 worsening:-43 persistent_beyond_72h:-75 history_disc:-22 history_injury:-14 osteoporosis:-10 saddle_numbness:-5 calf_swelling:-11 fever:-23 severe_headache:-7 faint_dizzy:-7 severe_bruising:-4 emergency:-53	/^pi/
    -24	radiating_pain:16	/aja/
    24	sharp_pain:-17 persistent_beyond_72h:-2	/ded/
    -24	numbness:3	/eci/
    24	weakness:-10 numbness:-37 tingling:-37 pregnancy_symptom:-6 faint_dizzy:-21	/elp/
    24	numbness:-35	/eo$/
    24	persistent_beyond_72h:-9 history_injury:-17 pregnancy_symptom:-1 bladder_bowel:-16 fever:-20 severe_headache:-1 self_harm:23	/ier/
    24	pregnancy_symptom:79	/mpi/
    24		/zo$/
    -24		<have> ~ pain
    24		<my> now
    24	sharp_pain:-11 radiating_pain:117 weakness:-81 numbness:-3 tingling:23 worsening:-31 persistent_beyond_72h:-27 history_disc:-9 severe_headache:-20 allergic_reaction:-24 emergency:1	<part> ~ <part>
    -24		<part> ~ can
    24	weakness:42 persistent_beyond_72h:-16 fever:48	<the> ~ no
    24		[en12] & [en949]
    24	sharp_pain:-21 numbness:-11	[en170] & [en362]
    24		[en19] & [es998]
    -24	sharp_pain:9	[en250] & [en1002]
    24		[en426] & [en234]
    -24	radiating_pain:6 worsening:59	[en490] & [en1002]
    24	numbness:2	[es182] & [es950]
    24	sharp_pain:-15 weakness:-8 tingling:-7 saddle_numbness:-10 allergic_reaction:-2 severe_bruising:-5	[es26]
    24		it ~ ,
    24	persistent_beyond_72h:17	late+hurting
    24	sharp_pain:-42 weakness:-22 numbness:10 persistent_beyond_72h:78	late+not
    24	emergency:52	me now
    -24		no ~ pain
    24	sharp_pain:-23 radiating_pain:-10 weakness:-20 tingling:-33 saddle_numbness:-11 severe_headache:-18 severe_bruising:-17	y
    -23	sharp_pain:9 radiating_pain:-90 weakness:-65 numbness:-95 tingling:-72 worsening:-89 persistent_beyond_72h:-49 history_injury:-59 osteoporosis:-53 pregnancy_symptom:2 bladder_bowel:-76 saddle_numbness:-111 chest_breath:-96 calf_swelling:-40 fever:50 severe_headache:-46 faint_dizzy:-79 allergic_reaction:-69 severe_bruising:-67 self_harm:-121	#
    -23		, ~ since
    23		. & [en634]
    23	emergency:86	/^ayu/
    23	emergency:13	/^ayud/
    -23		/aso/
    23		/ate/
    23	emergency:36	/ayu/
    23	emergency:55	/ayud/
    23	radiating_pain:-21 weakness:-50 tingling:-16 worsening:-16 history_disc:-9 history_injury:-26 osteoporosis:-4 bladder_bowel:-58 chest_breath:-29 fever:-1 allergic_reaction:-22 severe_bruising:-10 self_harm:-14	/da$/
    23	numbness:-2 tingling:-1 emergency:12	/elp$/
    -23	numbness:-9	/hap/
    23	sharp_pain:-2 radiating_pain:-1 emergency:48	/help$/
    -23	pregnancy_symptom:-14 fever:16	/ld$/
    -23		/lders/
    -23		/mbe/
    23	sharp_pain:-2 weakness:-6 numbness:39 tingling:-6 worsening:-28 persistent_beyond_72h:-2	/umb$/
    23	emergency:13	/yud/
    -23	radiating_pain:13	<become> ~ ,
    -23		<my> <be>
    23	numbness:23 persistent_beyond_72h:25	<part> <have>
    -23		<part> hurts
    23	weakness:-1	<the> ~ y
    -23	faint_dizzy:5	[en1002] & [en980]
    -23		[en20] & [en170]
    -23		[en234] & [en810]
    -23		[en37] & [en869]
    -23		[en508] & ,
    -23		[en890] & [en490]
    -23		[es127]
    23	sharp_pain:-9 radiating_pain:-1 numbness:-5 persistent_beyond_72h:-15 history_injury:-15 osteoporosis:-6 saddle_numbness:-4 chest_breath:-30 calf_swelling:-21 fever:-2 severe_headache:-2 allergic_reaction:-2 self_harm:-31	[es1]
    -23		[es375]
    23		better ~ <be>
    23		every hour
    23	weakness:19 bladder_bowel:-16	foot
    23	sharp_pain:-46 emergency:75	help
    -23		it ~ worse
    23	sharp_pain:-16 weakness:-10 numbness:-17 tingling:-11 worsening:-49 persistent_beyond_72h:-11 history_disc:-4 history_injury:-1 saddle_numbness:-1 chest_breath:-33 calf_swelling:-1 fever:-33 severe_headache:-36 severe_bruising:-25 emergency:-8 self_harm:-24	la
    23	persistent_beyond_72h:63	late+as
    23	persistent_beyond_72h:76	late+painful
    23	worsening:1	late+was
    -23		much better
    -23		no ~ en
    -23		no ~ no
    23	weakness:50 persistent_beyond_72h:-34 bladder_bowel:6	not ~ it
    -23		shoulders
    -23		si <be>
    22	sharp_pain:24 radiating_pain:4 numbness:21 persistent_beyond_72h:-10 pregnancy_symptom:5 fever:5 severe_headache:3	, ~ <the>
    22		. ~ si
    -22	persistent_beyond_72h:153	/^ach/
    22	sharp_pain:25 weakness:-22 numbness:-48 tingling:-64 persistent_beyond_72h:11 bladder_bowel:-29 chest_breath:-11 faint_dizzy:-30 allergic_reaction:-6 emergency:-17	/^dol/
    22	faint_dizzy:55	/^kee/
    22	sharp_pain:-10 numbness:-39 worsening:-24 history_disc:18 osteoporosis:10 bladder_bowel:-40 saddle_numbness:-4 chest_breath:-1 fever:-3 faint_dizzy:34	/^sp/
    22		/^then/
    22	sharp_pain:-44 weakness:-15	/^ur/
    -22		/ede/
    22		/empe/
    22	weakness:-83 faint_dizzy:19	/ert/
    22	sharp_pain:-35 weakness:5 numbness:25 bladder_bowel:-30 saddle_numbness:-16 allergic_reaction:-1 self_harm:-11	/foot$/
    22	sharp_pain:1 radiating_pain:-17 tingling:8 emergency:-2	/ike$/
    22		/kee/
    22	sharp_pain:-24 fever:-1 allergic_reaction:-1 self_harm:-5	/oot$/
    22	sharp_pain:-1 allergic_reaction:48	/ras/
    22	sharp_pain:-4 weakness:30 numbness:-15	/rra/
    22		/then$/
    22		/then/
    -22	worsening:14	/uit/
    22		<be> ~ <day>
    22	numbness:-65	<become> <the>
    -22		<become> ~ <time>
    22	sharp_pain:-2 radiating_pain:23 weakness:-41 numbness:13 persistent_beyond_72h:-8 calf_swelling:-1 allergic_reaction:2	<side> ~ <part>
    -22	history_disc:37 history_injury:16 emergency:8 self_harm:95	[en1002] & [en874]
    22		[en106] & [en468]
    22	persistent_beyond_72h:82	[en19] & [en157]
    -22		[en234] & [en138]
    22	numbness:-13 worsening:3 severe_bruising:10	[en380] & [en12]
    -22		[en426] & [en60]
    22	numbness:-11	[en442] & [en234]
    -22	chest_breath:13	[en468] & [en20]
    22		[en490] & .
    -22		[en490] & [en106]
    -22		[en490] & [en63]
    -22	numbness:-5 history_disc:-3 pregnancy_symptom:-23 bladder_bowel:-18 chest_breath:-7 calf_swelling:-3 emergency:-8	[en551]
    22	weakness:19	[en551] & .
    22		[en551] & [en810]
    -22		[en682] & [en20]
    22	sharp_pain:-2 worsening:-22 persistent_beyond_72h:13 saddle_numbness:3	[en810] & [en1002]
    -22		[en810] & [en746]
    22	persistent_beyond_72h:-6	[en869] & #
    -22	numbness:17	[en869] & [en490]
    -22		[en954] & [en12]
    -22		[en954] & [en309]
    22	numbness:-1 self_harm:22	[en966] & [en394]
    22		[en980] & [en437]
    22		[es182] & [es1]
    22		[es2] & #
    -22		[es486]
    22		[es55] & #
    -22	radiating_pain:39	[es982] & [es887]
    22	history_injury:29	and ~ hurts
    22		dolor ~ #
    -22		for ~ ,
    22		good .
    22		i do
    -22		i ~ with
    -22	persistent_beyond_72h:29	late+every
    -22		no tengo
    22		no ~ <feel>
    -22		pain ~ yesterday
    22		then
    22	numbness:-23	will not
    22		with <the>
    22		you ~ <be>
    21	pregnancy_symptom:68	# weeks
    -21		, all
    21	tingling:8	. & [en19]
    21	weakness:-38	/^el/
    21		/^int/
    21	sharp_pain:-21 radiating_pain:-15 weakness:50 numbness:-7 allergic_reaction:-9	/^ke/
    21	faint_dizzy:180	/^mare/
    -21		/^opt/
    21	sharp_pain:-3 radiating_pain:-6 tingling:-4 worsening:-16 persistent_beyond_72h:-29 pregnancy_symptom:-9 bladder_bowel:-39 saddle_numbness:-16 chest_breath:-2 fever:-2 severe_headache:-20 faint_dizzy:-27 allergic_reaction:13 emergency:-9 self_harm:15	/^to/
    -21		/aut/
    -21		/emo/
    21	sharp_pain:-38 weakness:-3 worsening:-3	/igue/
    21	sharp_pain:-7 radiating_pain:-23 numbness:-9 tingling:-8 persistent_beyond_72h:-11 history_disc:-17 saddle_numbness:-48 faint_dizzy:-25 allergic_reaction:-28 severe_bruising:-12 emergency:-15	/ill/
    21	sharp_pain:-10	/ise/
    -21		/lis/
    21	faint_dizzy:36	/mare/
    -21	sharp_pain:5	/nos$/
    21	sharp_pain:-1 numbness:-2 worsening:13 pregnancy_symptom:-21	/now/
    -21		/opt/
    21		/part/
    -21		/raro/
    -21		/reci/
    -21	weakness:11	/ued/
    21		<be> dead
    -21		<be> worse today
    21	saddle_numbness:-12	<my> <side>
    -21	sharp_pain:9 tingling:7 allergic_reaction:24	<my> ~ ,
    -21	numbness:39	<person> ~ <part>
    21	weakness:-33	<the> dolor
    -21	radiating_pain:14 tingling:-3 severe_bruising:3	<the> ~ <side>
    -21		[en1018] & [en602]
    -21		[en11] & [en148]
    21	weakness:2	[en12] & [en251]
    21	chest_breath:29	[en234] & [en966]
    21		[en309] & [en309]
    21	sharp_pain:-2 radiating_pain:-20 weakness:17 numbness:-19 tingling:-30 worsening:-58 persistent_beyond_72h:-10 history_disc:-5 bladder_bowel:-43 saddle_numbness:-3 fever:-35 severe_headache:-11 allergic_reaction:-22 emergency:-3 self_harm:-47	[en37]
    21		[en37] & [en966]
    21		[en468] & [en874]
    -21	numbness:3 tingling:-8	[en549]
    -21		[en58] & [en874]
    21	sharp_pain:-10 radiating_pain:-19 weakness:-16 numbness:-8 worsening:-33 persistent_beyond_72h:-8 history_injury:-2 chest_breath:-4 fever:-24 severe_headache:-4 severe_bruising:-37 self_harm:-19	[en60]
    -21		[en810] & [en170]
    -21		[en966] & [en634]
    21		[es122] & [es950]
    -21		[es182] & [es182]
    -21		[es182] & [es854]
    21		[es214] & #
    21		[es694] & [es182]
    21	sharp_pain:6	[es950] & [es1]
    21	numbness:3	[es950] & [es214]
    -21	worsening:60	a #
    21	sharp_pain:187	an #
    -21		better ~ <time>
    -21		ever
    -21		i ~ <time>
    21	sharp_pain:-3 radiating_pain:-6 weakness:-28 numbness:-11 worsening:-5 persistent_beyond_72h:-2 history_injury:-6 pregnancy_symptom:-16 saddle_numbness:-33 chest_breath:-20 calf_swelling:-31 fever:-37 severe_headache:-20 self_harm:-5	in
    -21		it ~ <become>
    -21		it ~ today
    21	persistent_beyond_72h:24	late+sigue
    -21		no <be>
    21	sharp_pain:5 persistent_beyond_72h:53 calf_swelling:24	not <become>
    21	sharp_pain:-2 numbness:54 saddle_numbness:35	not feel
    21		pain ~ /
    21		sciatica & [en362]
    21	self_harm:24	would ~ i
    20	sharp_pain:27	# & [en966]
    -20		, & [en468]
    20		, ~ with
    20	sharp_pain:-17 weakness:4 worsening:-3 pregnancy_symptom:-1 chest_breath:2 faint_dizzy:7 emergency:21	.
    20	sharp_pain:33 weakness:-2 numbness:-6 worsening:27 pregnancy_symptom:-17 saddle_numbness:-7 allergic_reaction:-2 emergency:-16	/^ag/
    -20	sharp_pain:-10 weakness:-14 numbness:-33 tingling:4 history_injury:-11	/^bo/
    20	weakness:-7	/^bur/
    20	sharp_pain:60	/^za/
    20	sharp_pain:-7	/amp/
    -20	numbness:-8	/app/
    20	sharp_pain:-28 radiating_pain:-42 weakness:-5 numbness:-29 tingling:-4 worsening:19 persistent_beyond_72h:-7 history_disc:-28 osteoporosis:-20 pregnancy_symptom:-14 bladder_bowel:-30 chest_breath:-31 calf_swelling:-1 fever:-20 severe_headache:-6 faint_dizzy:-20 allergic_reaction:-8 severe_bruising:-29 emergency:-7 self_harm:-4	/as$/
    20	allergic_reaction:14	/bur/
    -20		/des$/
    20	sharp_pain:-25	/dos$/
    20		/dos/
    -20		/dre/
    20	sharp_pain:-68 radiating_pain:-19 weakness:-29 tingling:-69 persistent_beyond_72h:-17 bladder_bowel:-12 chest_breath:-62 faint_dizzy:11 allergic_reaction:-4 emergency:-25	/ead/
    20	worsening:13 chest_breath:-43	/every/
    20	severe_headache:60 faint_dizzy:48	/head/
    20	sharp_pain:-21 radiating_pain:-28 weakness:-19 numbness:-22 worsening:-5 persistent_beyond_72h:3 history_disc:-17 history_injury:-24 osteoporosis:-31 bladder_bowel:-21 saddle_numbness:-16 chest_breath:-13 calf_swelling:-52 faint_dizzy:-9 allergic_reaction:-26 severe_bruising:-46 emergency:-20 self_harm:-20	/ing/
    -20		/mber/
    20	weakness:-41 numbness:22 tingling:-40	/mid/
    20	weakness:12 saddle_numbness:-16	/nger/
    20	weakness:17 severe_headache:-41 faint_dizzy:38	/ons/
    20	radiating_pain:-33 persistent_beyond_72h:-30 history_injury:-13 bladder_bowel:-59 severe_headache:-24	/pin/
    20		/rir/
    -20		/tif/
    20	numbness:10 tingling:-14	<count> <part>
    -20		<count> ~ and
    -20	emergency:54	<person> <be>
    20	sharp_pain:22 radiating_pain:38 weakness:7 numbness:22 worsening:-9 persistent_beyond_72h:10 history_disc:-9 pregnancy_symptom:-4 bladder_bowel:-50 saddle_numbness:-22 calf_swelling:-20 fever:-14 severe_headache:-24 faint_dizzy:-5 allergic_reaction:-5 severe_bruising:-1 self_harm:-46	<the> ~ <part>
    -20		<the> ~ but
    -20	sharp_pain:10 weakness:-14 numbness:21 tingling:4 bladder_bowel:2	<the> ~ in
    -20		<the> ~ passed
    20		? & .
    20		? ~ .
    -20		[en1002] & [en746]
    -20		[en1018] & [en234]
    20	sharp_pain:-3 weakness:-25 worsening:-5 persistent_beyond_72h:-17 history_disc:-9 osteoporosis:-2 pregnancy_symptom:-10 bladder_bowel:-1 saddle_numbness:11 calf_swelling:-3 fever:16 severe_headache:-24 allergic_reaction:-19	[en1020]
    20		[en143] & [en28]
    20		[en143] & [en317]
    -20		[en19] & [en853]
    -20		[en19] & [en966]
    -20		[en215] & [en11]
    20	weakness:-8 worsening:16	[en234] & ,
    -20	tingling:-28	[en251] & [en490]
    -20		[en362] & .
    20		[en362] & [en1002]
    20		[en474] & ,
    -20		[en490] & [en874]
    -20		[en551] & [en60]
    -20	weakness:22	[en677] & ,
    20		[en807] & ,
    20		[en810] & .
    20	numbness:39	[en869] & [en660]
    20	sharp_pain:-10 radiating_pain:-40 weakness:-27 numbness:-42 tingling:-47 worsening:-11 persistent_beyond_72h:-42 history_disc:-10 history_injury:-5 osteoporosis:-23 pregnancy_symptom:-39 bladder_bowel:-23 saddle_numbness:-52 chest_breath:-10 calf_swelling:-59 fever:-70 severe_headache:-65 faint_dizzy:-4 allergic_reaction:-35 severe_bruising:-41 emergency:-15	[en874]
    20	faint_dizzy:17	[en890] & [en12]
    20	self_harm:70	[en954] & [en490]
    20	fever:4 self_harm:14	[en966] & [en490]
    20	numbness:-1 tingling:-4	[es182] & [en251]
    -20		[es182] & [en394]
    -20		[es182] & [es998]
    -20		[es42] & [es1]
    20	tingling:3	[es694] & .
    -20		[es982] & [es2]
    20		dolor ~ en
    -20		every day
    20	numbness:-7 worsening:26 severe_bruising:4	from ~ to
    -20		in ~ i
    -20	radiating_pain:17 bladder_bowel:4	late+.
    -20		my arm
    20		no ~ bien
    -20		numbness & tingling
    -20		numbness ~ tingling
    20		since <the>
    20		va <the>
    20		when i
    -19		, & [en889]
    19		, & [es342]
    -19		, can
    19		, ~ can
    -19		, ~ fine
    -19		. & [en613]
    19	weakness:18 numbness:-17 tingling:11	. & [en810]
    19	weakness:25	. ~ not
    19	sharp_pain:114	/^agon/
    -19		/^fre/
    19	sharp_pain:-9 weakness:20 numbness:-29 tingling:-3 worsening:-27 persistent_beyond_72h:-3 history_disc:-5 history_injury:-29 pregnancy_symptom:-6 saddle_numbness:-16 chest_breath:-2 calf_swelling:18 fever:-22 severe_headache:-12 faint_dizzy:-31 severe_bruising:-14 emergency:-20 self_harm:-36	/^le/
    19	numbness:-18 worsening:-27	/^sta/
    19	sharp_pain:-1 numbness:36	/^toe/
    19	sharp_pain:233	/^zap/
    19	sharp_pain:123	/agon/
    -19		/ail/
    -19		/aja$/
    19	persistent_beyond_72h:-54 bladder_bowel:15 allergic_reaction:-9	/ano/
    19	sharp_pain:-70 weakness:-10 faint_dizzy:24	/are/
    19		/azo$/
    19	sharp_pain:104 tingling:-6 worsening:-9 severe_headache:-5 allergic_reaction:-3	/azo/
    -19		/bri/
    19	sharp_pain:-26 radiating_pain:-31 weakness:-1 numbness:-5 tingling:-20 saddle_numbness:-19 chest_breath:-5 calf_swelling:-7 severe_bruising:-20	/ce$/
    -19		/cio/
    -19	numbness:-53 history_injury:27 self_harm:17	/end/
    -19		/fre/
    19	sharp_pain:8 weakness:-1 worsening:1	/id$/
    19	numbness:-9 tingling:-14 bladder_bowel:-24 faint_dizzy:-5 allergic_reaction:-8	/ip$/
    19	sharp_pain:15	/ire$/
    -19		/lleg/
    -19		/mag/
    19		/mes$/
    19	numbness:-51 bladder_bowel:152	/pee/
    -19	sharp_pain:-12 radiating_pain:-37 numbness:-1 tingling:-56 persistent_beyond_72h:-18 osteoporosis:-2 pregnancy_symptom:-9 chest_breath:-8 calf_swelling:-7 fever:-22 severe_headache:-6 faint_dizzy:-36 allergic_reaction:-33	/se$/
    19	weakness:-27	/tig/
    -19		/uede/
    -19		/uien/
    -19		/umber/
    19	sharp_pain:88	/zap/
    19		/zzy$/
    19	weakness:-27	/zzy/
    -19	numbness:-14 tingling:-5 calf_swelling:51 emergency:44	<be> ~ and
    19		<become> ~ and
    19		<feel> ~ it
    -19		<my> <part> hurts
    -19		<part> ?
    -19	numbness:5	<part> on
    -19	tingling:23 history_injury:58	<part> ~ it
    -19		<side> ~ not
    -19	radiating_pain:14 tingling:12 history_injury:2 severe_headache:19 faint_dizzy:1 severe_bruising:17	<the> ~ ,
    -19		?
    19	faint_dizzy:60	[en1002] & [en966]
    19		[en1018] & [en11]
    19	faint_dizzy:41	[en12] & [en778]
    -19		[en143] & [en20]
    19		[en148] & [en869]
    19		[en20] & [en551]
    -19	weakness:13	[en234] & [en426]
    -19		[en251] & [en394]
    19		[en37] & [en980]
    19		[en3] & #
    19	numbness:4	[en474] & [en1002]
    -19	numbness:-66 tingling:37	[en653]
    19		[en810] & [en980]
    19		[en869] & /
    19		[en889] & ,
    19		[en954] & [en693]
    19	sharp_pain:-9 tingling:-12 bladder_bowel:-15 faint_dizzy:-16	[en966] & [en1018]
    -19	weakness:-15 faint_dizzy:41	[en966] & [en1020]
    19	allergic_reaction:4	[en980] & [en11]
    -19		[es182] & [en20]
    -19		[es182] & [en468]
    -19		[es2] & [es950]
    19		[es54] & [es13]
    -19		[es699] & [es950]
    19		[es950] & [es54]
    19		and ~ sore
    19		could ~ <the>
    19		fainted
    19		good ~ .
    19		i can not
    19	persistent_beyond_72h:4	late+doliendo
    19		late+has
    19		less ~ than
    19	saddle_numbness:19	no <be> <the>
    -19		not <the>
    -19	weakness:22 numbness:4	not ~ <part>
    -19		pain ~ than
    -19		pain ~ worse
    19		que <the>
    19		shooting ~ <part>
    19		since yesterday
    19		what i
    19		would ~ ,
    19		would ~ <be>
    19		y hoy
    19	history_injury:2	y ~ duele
    -18	sharp_pain:4 radiating_pain:12 worsening:1 severe_headache:19	, & [en1002]
    -18	worsening:6	, & [en19]
    -18		, & [en212]
    -18		, <feel>
    18		, numb
    -18	bladder_bowel:13	, ~ to
    18		. & [en762]
    18		. yes
    18	sharp_pain:10	/^ago/
    18	sharp_pain:-10 tingling:-23 persistent_beyond_72h:-36 allergic_reaction:-6 self_harm:-9	/^ay/
    18	weakness:-55 pregnancy_symptom:-3 faint_dizzy:-3	/^hel/
    18	weakness:-19 tingling:-10 emergency:22	/^help/
    18	sharp_pain:-1 radiating_pain:3 weakness:-14 numbness:-42 tingling:-13 pregnancy_symptom:-13 chest_breath:-15 calf_swelling:-3 fever:-44 severe_headache:-14 faint_dizzy:-11 allergic_reaction:-8 emergency:-11 self_harm:-10	/^pa/
    18	calf_swelling:28	/^red/
    -18		/^stop/
    -18		/^us/
    -18		/^work/
    18	sharp_pain:6	/agony/
    -18		/ani/
    18	sharp_pain:-5 numbness:9	/ano$/
    18		/ap$/
    18	weakness:-12	/art/
    -18		/aso$/
    18		/cro/
    18	weakness:-53 allergic_reaction:-1 emergency:37	/dia/
    18	sharp_pain:-15 worsening:-10	/esd/
    18	sharp_pain:-3 numbness:-45 tingling:1 worsening:-5 bladder_bowel:9 allergic_reaction:-5 emergency:-17 self_harm:-78	/et$/
    -18		/ext/
    18		/gony$/
    18		/gony/
    18		/hee/
    18		/heel/
    18	sharp_pain:-23 numbness:-11 worsening:-6 emergency:5	/help/
    -18		/her$/
    -18		/ien$/
    -18		/iff/
    18	weakness:73	/inar/
    -18	tingling:13	/ito/
    18		/lat/
    18	radiating_pain:-3 weakness:-1 numbness:-9 persistent_beyond_72h:37 calf_swelling:3	/lie/
    18	weakness:1 numbness:-1 tingling:-31 worsening:-57 persistent_beyond_72h:-22 pregnancy_symptom:-41 bladder_bowel:-12 saddle_numbness:-13 fever:-8	/lla/
    18	sharp_pain:-32 weakness:-5 numbness:-29 calf_swelling:-14 emergency:-2	/ls$/
    -18		/mai/
    18	osteoporosis:2	/nsi/
    -18		/oco$/
    18	numbness:-93 allergic_reaction:5	/oil/
    -18		/oma/
    -18		/once/
    18	sharp_pain:105	/ony$/
    -18	numbness:-1 fever:-38	/ore$/
    18		/ott/
    -18		/pt$/
    -18	weakness:4	/pue/
    18		/ram/
    -18		/ran/
    -18	sharp_pain:-5 weakness:-20 history_disc:-2 bladder_bowel:-15 calf_swelling:-39 allergic_reaction:-25 emergency:-19	/to$/
    -18		/tran/
    -18		/uit$/
    18	emergency:45	/urg/
    18		/urge/
    18	weakness:8	/ush/
    -18	sharp_pain:11 numbness:3 calf_swelling:88 fever:27	:
    -18		<be> worse
    -18		<be> ~ now
    -18		<become> now
    18	weakness:20 saddle_numbness:-7	<my> <side> <part>
    -18		<part> pain
    -18		<the> massage
    18		? & #
    18		? ~ #
    -18		[en1002] & [en170]
    18	sharp_pain:17	[en1002] & [en394]
    18	worsening:30	[en1002] & [en581]
    18		[en1002] & [en853]
    18	fever:9	[en1002] & [en93]
    -18		[en1018] & [en966]
    18	sharp_pain:-15 weakness:10 persistent_beyond_72h:-26 saddle_numbness:-37 chest_breath:-2 faint_dizzy:-30 emergency:-30 self_harm:-9	[en101]
    18		[en106] & [en11]
    18		[en11] & [en28]
    18		[en12] & [en37]
    18		[en148] & [en634]
    -18		[en186]
    -18	emergency:25	[en197]
    -18		[en19] & [en613]
    -18	faint_dizzy:80	[en20] & [en11]
    -18		[en251] & [en789]
    18	sharp_pain:37 weakness:27 numbness:4 tingling:-50 fever:-3 severe_headache:-45 self_harm:-12	[en437]
    -18		[en474] & [en93]
    18		[en490] & [en567]
    18		[en63] & ,
    -18		[en698] & [en966]
    18	sharp_pain:-1	[en746] & [en874]
    18		[en853] & [en1002]
    18	allergic_reaction:20	[en874] & [es982]
    -18		[en874] & [es998]
    18	numbness:31 calf_swelling:44	[en890] & [en362]
    18	sharp_pain:26 weakness:8 numbness:-44 fever:-5 self_harm:-19	[en949]
    18	numbness:12	[en966] & [en58]
    -18		[en980] & [en474]
    -18		[es13] & [es887]
    18		[es342] & [es54]
    -18	worsening:88 persistent_beyond_72h:32	[es503]
    18	history_injury:9	[es950] & [en874]
    18	sharp_pain:15	agony
    -18		and ~ .
    -18		and ~ <feel>
    -18	sharp_pain:-27 radiating_pain:32 worsening:-60 persistent_beyond_72h:4	dolor ~ <part>
    -18		duele la
    18	weakness:-7	from ~ <part>
    -18		gone now
    -18		if
    -18		if ~ <part>
    -18		is gone
    -18	worsening:40	it ~ and
    18		it ~ it
    18		late+bad
    18	persistent_beyond_72h:33	late+better
    -18		late+de
    18	sharp_pain:-16 persistent_beyond_72h:36 history_injury:-25 emergency:-2	late+it
    -18		my head
    18	weakness:-10	not ~ ,
    -18	radiating_pain:-33 persistent_beyond_72h:4	pain in
    18		s not
    18		si ,
    18		still hurting
    -18		the shoulder
    18		va a
    -18		what ~ i
    -18		would ~ help
    17		# & [en949]
    17	pregnancy_symptom:98	# & [es254]
    17		# hours
    17	worsening:8 fever:19	, & #
    -17		, & [en170]
    17	numbness:-1	, & [en634]
    -17		, & [es998]
    17		, ~ #
    17		, ~ sore
    -17		. & [en874]
    -17		. <feel>
    -17		. i
    17		. ~ <side>
    17		. ~ do
    -17		/^asd/
    17		/^big/
    -17	pregnancy_symptom:-9	/^can/
    -17		/^cua/
    17	radiating_pain:-2 weakness:-5 numbness:-39 tingling:-1 history_disc:-22 bladder_bowel:23 saddle_numbness:-6 chest_breath:-15 fever:-21 allergic_reaction:-5	/^da/
    -17		/^dre/
    17	weakness:-29 numbness:-9 persistent_beyond_72h:-21 saddle_numbness:16	/^in/
    -17		/^lis/
    -17	sharp_pain:-5 numbness:1 tingling:-8 pregnancy_symptom:20 faint_dizzy:-5	/^mi/
    -17		/^raro/
    17	sharp_pain:-72 numbness:-21 tingling:-1 worsening:-7	/^ro/
    -17		/^tend/
    17		/^wr/
    17	chest_breath:103	/air/
    17	radiating_pain:6 weakness:-6 calf_swelling:13 allergic_reaction:-31	/alf$/
    17	sharp_pain:-5 radiating_pain:-6 numbness:-12 persistent_beyond_72h:-16 history_disc:-18 severe_headache:-12 self_harm:-3	/and$/
    -17		/ara$/
    -17		/arar$/
    -17		/arri/
    -17		/asd/
    17		/big/
    17	weakness:-24 chest_breath:44	/breat/
    17	sharp_pain:-17 radiating_pain:45 weakness:-1 tingling:-46 worsening:-64 pregnancy_symptom:-21 bladder_bowel:-24 saddle_numbness:-4 fever:-17 allergic_reaction:-40	/cia/
    -17		/cle/
    -17	sharp_pain:-9 numbness:32 tingling:-24	/co$/
    -17		/cua/
    17		/den/
    17	chest_breath:78	/eez/
    17		/erio/
    17		/fie/
    17		/ief/
    -17		/ito$/
    17	weakness:28	/lap/
    17		/lder$/
    -17		/mber$/
    17	sharp_pain:-22 history_injury:-4 allergic_reaction:-14 severe_bruising:22	/mor/
    -17	sharp_pain:24	/nos/
    -17		/numbe/
    17	weakness:-101 persistent_beyond_72h:47	/ori/
    17	weakness:-19 chest_breath:92	/reath/
    -17		/ret/
    17	sharp_pain:-4 radiating_pain:-11 weakness:-8 worsening:1 persistent_beyond_72h:-11 history_disc:17 pregnancy_symptom:-20 chest_breath:-15 calf_swelling:-1 severe_headache:-25 allergic_reaction:-19 severe_bruising:-9 self_harm:-6	/the/
    17	sharp_pain:-39 weakness:19 numbness:14 saddle_numbness:-9	/toe/
    -17		/uien$/
    -17		/umbe/
    -17		<be> it
    -17	numbness:20	<have> ~ <part>
    17		<have> ~ up
    -17	history_injury:39	<my> ~ <time>
    17		<my> ~ nothing
    17	weakness:39 numbness:22	<part> ~ out
    17	numbness:56	<the> <feel>
    -17		<the> <part> <part>
    -17	pregnancy_symptom:5	<time> ,
    -17		<time> .
    -17		? ~ not
    -17	radiating_pain:9 fever:3 severe_headache:43	[en1002] & ,
    -17		[en106] & [en127]
    17		[en170] & [en551]
    17		[en181] & .
    -17		[en181] & [en309]
    17		[en202] & #
    -17		[en234] & [en874]
    17		[en234] & [en997]
    -17		[en239] & [en251]
    -17	bladder_bowel:25	[en251] & [en11]
    -17		[en266] & [en874]
    -17		[en28] & [en1020]
    -17	radiating_pain:141	[en362] & [en85]
    -17	weakness:36	[en362] & [en869]
    -17	saddle_numbness:19	[en37] & [en490]
    -17		[en426] & [en869]
    17		[en474] & [en84]
    -17		[en613] & .
    -17		[en613] & [en11]
    17		[en810] & [en810]
    -17		[en853] & [en869]
    -17		[en869] & ,
    17	weakness:-18	[en869] & .
    -17		[en869] & [en19]
    -17		[en980] & [en19]
    -17		[en991] & [en746]
    -17	weakness:-27 numbness:-5 tingling:-21 pregnancy_symptom:-8 chest_breath:-19 calf_swelling:-24 severe_headache:-22 allergic_reaction:-31 self_harm:-20	[es214]
    17		[es214] & [es29]
    17		[es26] & [es950]
    17		[es44] & ,
    17	weakness:13 tingling:-11	[es502] & [en874]
    -17		[es55] & [es106]
    -17		[es55] & [es950]
    17	numbness:43	[es694] & ,
    17	sharp_pain:12 weakness:14 worsening:-4 pregnancy_symptom:-24 saddle_numbness:-19 calf_swelling:-2 faint_dizzy:-35	[es699]
    -17		[es90]
    17		[es950] & [es13]
    17	persistent_beyond_72h:42	[es998] & [en874]
    17	sharp_pain:-14 tingling:15 pregnancy_symptom:1 calf_swelling:-5	and ~ <part>
    -17		better than
    17		better ~ ,
    -17		chest pain
    -17		do i
    -17		do you
    -17		duele <the> <part>
    -17	radiating_pain:19	duele ~ <part>
    17		fine ~ ,
    17		good ~ <part>
    17		had to
    17	numbness:11	i can
    17		in <part>
    17	radiating_pain:-3 numbness:-9 persistent_beyond_72h:3 bladder_bowel:-67 emergency:-2	it s
    -17		it ~ yesterday
    17		just ~ ,
    17		just ~ not
    -17		knee is
    17		late+am
    17		late+going
    17		late+hours
    17		late+needles
    17		late+sorer
    17		late+then
    -17		more ~ yesterday
    17		my chest
    17		my shoulder
    -17		no more
    -17		no ~ since
    17		normal ~ <the>
    -17		not feeling
    17		not ~ i
    -17		o
    17		of <my> <part>
    -17		pain ~ <be>
    -17		para <the>
    -17		parar
    17	faint_dizzy:85	passed out
    -17		same ~ ever
    17	sharp_pain:-29 weakness:9 tingling:-14	se me
    17		shoulder
    17		so bad
    -17		something ~ <side>
    -17		something ~ in
    17		then ~ <part>
    17		tingling & [en810]
    17		with a
    17		would ~ out
    -17		y ~ <my>
    16	sharp_pain:-2 worsening:14	# & [en746]
    16	radiating_pain:-38 worsening:26 history_injury:14	, & [en762]
    -16		, & [en805]
    16		, then
    -16		, ~ now
    16	sharp_pain:31	, ~ sharp
    16		. & [en218]
    16		. well
    16	emergency:9	/^au/
    16	weakness:-26 numbness:2 persistent_beyond_72h:32 osteoporosis:-1 saddle_numbness:1 emergency:-12	/^be/
    -16	tingling:-66 severe_headache:-10 severe_bruising:36 self_harm:7	/^en/
    16	sharp_pain:-21 fever:43	/^fev/
    16	fever:81	/^feve/
    16	sharp_pain:-14 radiating_pain:-28 weakness:-14 tingling:-7 worsening:-45 persistent_beyond_72h:-15 history_injury:-64 osteoporosis:-24 bladder_bowel:-81 saddle_numbness:-79 calf_swelling:-1 fever:-28 faint_dizzy:-8 allergic_reaction:-5 severe_bruising:-23	/^he/
    16		/^horr/
    16	radiating_pain:-22 calf_swelling:-44 severe_headache:-1 allergic_reaction:55	/^la/
    16	sharp_pain:-13 weakness:14 saddle_numbness:-2 calf_swelling:20	/^leg$/
    16	weakness:-7 numbness:8 worsening:-4 history_injury:-39 emergency:-5 self_harm:-3	/^lo/
    -16		/^may/
    -16		/^mil/
    -16		/^onc/
    -16		/^once/
    -16		/^opt$/
    16	bladder_bowel:188	/^pee/
    16		/^peor/
    16	calf_swelling:3 allergic_reaction:12	/^red$/
    16		/^sit$/
    16		/^sos/
    16	sharp_pain:-19	/^tho/
    16		/^thu/
    16		/^urg/
    16		/^urge/
    -16		/^who$/
    16		/atic$/
    16	allergic_reaction:4	/bli/
    16		/blin/
    16	calf_swelling:36	/calf$/
    -16		/can/
    16	radiating_pain:-30 tingling:21	/ckl/
    16	numbness:-16	/cos/
    -16		/cri/
    -16	tingling:-2 pregnancy_symptom:-5 severe_bruising:4	/der/
    16	sharp_pain:1 weakness:-35 numbness:-16 persistent_beyond_72h:44 pregnancy_symptom:-47 bladder_bowel:-2 saddle_numbness:-15 chest_breath:-23 fever:-16 faint_dizzy:-7 allergic_reaction:-19 emergency:-36	/dol/
    16	sharp_pain:-23 numbness:-30 persistent_beyond_72h:-15 faint_dizzy:-29	/eak/
    16		/eca/
    16	weakness:-16 numbness:-22	/eed/
    -16		/ejor$/
    16		/eor$/
    16	severe_headache:7	/erc/
    -16		/ese/
    16		/esto$/
    16		/esto/
    16	emergency:40	/ey$/
    16	fever:44	/fev/
    16	fever:69	/feve/
    16	fever:72	/fever/
    16	history_disc:7	/fus/
    16	sharp_pain:58 radiating_pain:-85 numbness:-20 worsening:-34 persistent_beyond_72h:-6	/har/
    16	sharp_pain:17	/horr/
    -16		/how$/
    16	self_harm:7	/ink/
    16		/izzy$/
    16		/izzy/
    16	sharp_pain:-39 calf_swelling:22	/leg$/
    -16		/longe/
    -16		/mate/
    16	fever:2	/mom/
    16	fever:68	/mome/
    -16		/once$/
    -16		/opt$/
    16		/oqu/
    16		/peor$/
    16	persistent_beyond_72h:20	/pro/
    16	weakness:4	/ral/
    16		/rar$/
    -16	radiating_pain:-3 weakness:-25 numbness:-25 worsening:-31 persistent_beyond_72h:-31 history_disc:-18 history_injury:-4 pregnancy_symptom:-7 bladder_bowel:-6 severe_headache:-6 faint_dizzy:-49 emergency:-35 self_harm:-39	/re$/
    -16		/reat$/
    16		/rgent/
    -16	persistent_beyond_72h:18	/rid/
    16	sharp_pain:-30	/rti/
    16	sharp_pain:-17 faint_dizzy:-1	/sh$/
    -16	numbness:13	/tac/
    16		/tengo/
    16	sharp_pain:-9	/thu/
    16	allergic_reaction:72	/ton/
    16		/ude/
    16		/uic/
    -16	radiating_pain:-2 severe_bruising:44	/uis/
    -16		/what$/
    -16		/who$/
    16		/yse/
    16		: & [es694]
    -16		<be> bien
    16		<be> ~ painful
    -16		<my> <part> <feel>
    -16		<my> <the>
    16	weakness:-39 tingling:57	<part> .
    -16	weakness:54 emergency:49	<the> <person>
    -16		<the> ~ than
    -16		<the> ~ you
    -16		<time> but
    -16	radiating_pain:25 weakness:28 worsening:-3 chest_breath:2 faint_dizzy:-10 self_harm:51	[en1002] & [en1020]
    16	weakness:19	[en1002] & [en474]
    -16		[en1002] & [en63]
    16	self_harm:79	[en1002] & [en954]
    16	tingling:-51 allergic_reaction:-12	[en1014]
    -16		[en1018] & [en869]
    16	sharp_pain:2 weakness:-2	[en1020] & [en37]
    -16	radiating_pain:5	[en11] & [en170]
    -16		[en11] & [en490]
    -16		[en11] & [en660]
    -16		[en143] & [en1002]
    -16		[en157] & [en468]
    16	emergency:11	[en181] & [en234]
    -16	sharp_pain:8	[en19] & [en874]
    -16		[en202] & [en490]
    -16		[en20] & .
    -16		[en218] & [en874]
    16	sharp_pain:-10 saddle_numbness:-1 chest_breath:37	[en234] & [en251]
    16	sharp_pain:-8 radiating_pain:-29 numbness:-18 tingling:-6 worsening:-45 persistent_beyond_72h:-25 history_disc:-25 history_injury:-24 osteoporosis:-16 pregnancy_symptom:-31 chest_breath:-18 fever:-4 faint_dizzy:-22 allergic_reaction:-9 severe_bruising:-13 emergency:-30 self_harm:-27	[en251]
    -16	sharp_pain:-8	[en251] & [en426]
    16		[en28] & [en807]
    16		[en317]
    16	saddle_numbness:40 faint_dizzy:9	[en333]
    -16		[en341]
    -16		[en410]
    16	sharp_pain:13 numbness:-21	[en474] & [en810]
    -16		[en508] & [en581]
    -16	tingling:-3	[en522]
    16	self_harm:23	[en522] & [en746]
    16		[en551] & [en157]
    16		[en551] & [en869]
    16		[en551] & [es182]
    -16		[en58] & [en362]
    -16		[en602] & [en378]
    -16		[en60] & [en468]
    -16	weakness:-20 numbness:9 tingling:-8 saddle_numbness:3	[en613]
    -16		[en613] & [en874]
    -16		[en634] & .
    16		[en634] & [en251]
    -16		[en682] & [en468]
    -16		[en709] & [en127]
    16	saddle_numbness:24	[en762] & ,
    16	sharp_pain:-40	[en762] & [en1002]
    16		[en807] & [en19]
    -16		[en869] & [en106]
    16		[en874] & [es230]
    -16	numbness:5 faint_dizzy:29	[en874] & [es887]
    16		[en889] & [en874]
    16		[en906] & [en474]
    -16		[en989] & [en20]
    16		[es230]
    -16		[es459] & [es887]
    -16	weakness:8 numbness:-32	[es54] & [es694]
    -16		[es783]
    16	weakness:-17 numbness:-3 tingling:-1 worsening:-11 persistent_beyond_72h:-24 history_injury:-24 bladder_bowel:-22 chest_breath:-2	[es854]
    16	numbness:23	[es870]
    -16		[es955]
    -16		better every
    16		but ~ numb
    16	calf_swelling:81	calf
    16		chest feels
    -16		de ~ <be>
    -16		does ~ help
    -16	tingling:27 self_harm:29	en ~ <the>
    16		esto
    -16		hago si
    -16		have not
    -16	bladder_bowel:7	he
    -16		hurts more
    -16		i did
    -16		i ~ to
    16		it ~ <count>
    -16	sharp_pain:-15 persistent_beyond_72h:77	late+#
    16	numbness:2 worsening:94	late+back
    -16		late+leg
    16	numbness:11	late+of
    16		late+pins
    16		late+up
    16	sharp_pain:-1 saddle_numbness:-1 calf_swelling:22	leg
    -16		longer
    -16		mejor
    16	sharp_pain:-14 weakness:-6	no .
    -16		no bother
    16		no ~ yes
    -16		not ~ <time>
    16		not ~ at
    -16		nothing since
    16		now ~ <part>
    -16		number
    -16		once
    -16		opt
    16		peor
    -16		puedo ~ hoy
    -16		que hago si
    16		red
    16		sciatica ~ up
    16		sharp ~ <part>
    16		sit
    16		so <side>
    -16		stop
    16	sharp_pain:-23	tengo
    -16		tengo dolor
    16	radiating_pain:50	to <part>
    -16		what
    -16		when ~ ,
    -16		who
    -16		y si
    16		you ~ if
    15		# & [en20]
    15		# to
    15		# ~ <side>
    15	sharp_pain:17	# ~ <the>
    15	tingling:-18	, <the>
    -15		, nothing since
    15		, only
    -15		, ~ great
    15		, ~ would
    15		. & ?
    15		. <part>
    15		. ~ ?
    15	sharp_pain:-13 radiating_pain:4 weakness:6 numbness:-8 worsening:-58 history_injury:-20 chest_breath:-33 calf_swelling:-8 severe_headache:-12 faint_dizzy:-44	/^ar/
    15	sharp_pain:-11 weakness:-6 chest_breath:95	/^brea/
    15	calf_swelling:49	/^calf/
    15		/^como/
    15		/^hee/
    15	numbness:25	/^heel/
    -15		/^list/
    -15		/^mol/
    -15		/^new/
    -15		/^ni/
    15	sharp_pain:-12 weakness:-25 numbness:47 tingling:-4 worsening:-2 persistent_beyond_72h:-5 history_disc:-11 osteoporosis:-4 calf_swelling:-55 fever:-5 faint_dizzy:-1 allergic_reaction:-11 self_harm:-3	/^numb/
    15		/^pal/
    15	fever:10	/^shi/
    -15	radiating_pain:-70 tingling:-8 worsening:-38 emergency:-1	/^ten/
    15		/^thou/
    15	sharp_pain:25 radiating_pain:-17 numbness:-14 worsening:-9 history_injury:-9 pregnancy_symptom:-1 faint_dizzy:-19	/^un/
    -15		/^ver/
    -15		/^weat/
    15	weakness:32	/^wri/
    15	persistent_beyond_72h:-4	/abl/
    15	worsening:41	/aid/
    15		/ake/
    -15		/ans/
    -15		/areci/
    15	sharp_pain:-8 worsening:-32 persistent_beyond_72h:-7 history_injury:-2 pregnancy_symptom:-38 saddle_numbness:-12 chest_breath:-25 severe_headache:-6 faint_dizzy:-1 allergic_reaction:-9 emergency:-16	/arm/
    15		/arra/
    -15		/bor/
    15	weakness:-10 chest_breath:19	/brea/
    15	chest_breath:39	/bs$/
    15	calf_swelling:31	/calf/
    15	sharp_pain:-23	/cim/
    15	tingling:4	/como$/
    -15		/cul/
    15	self_harm:31	/dal$/
    15	self_harm:10	/dal/
    -15		/did/
    -15		/eare/
    15	sharp_pain:-4 weakness:15 calf_swelling:9	/eg$/
    -15	sharp_pain:2 numbness:6	/eli/
    15		/empeo/
    15	sharp_pain:-10 radiating_pain:-16 weakness:-3 numbness:-23 worsening:-34 history_disc:-38 history_injury:-10 osteoporosis:-19 pregnancy_symptom:-2 bladder_bowel:-15 saddle_numbness:-28 chest_breath:-39 calf_swelling:-27 fever:-67 faint_dizzy:-17 allergic_reaction:-1 severe_bruising:-21 emergency:-68 self_harm:-74	/es$/
    15		/espi/
    15	sharp_pain:-19 numbness:15	/fing/
    -15		/ged$/
    -15		/ged/
    15	weakness:21 tingling:7 saddle_numbness:-9	/ger/
    15	weakness:-4 tingling:-1 history_injury:-12	/has$/
    15		/heel$/
    15		/hill/
    15		/hold$/
    15		/houg/
    15		/hough/
    15	sharp_pain:-15 radiating_pain:-4 weakness:-20 numbness:-22 persistent_beyond_72h:13 history_injury:-45 saddle_numbness:-1 chest_breath:-4 faint_dizzy:-22 allergic_reaction:-14	/ia$/
    15	weakness:27 worsening:6	/imp/
    15	weakness:-1 severe_headache:-4 allergic_reaction:2 emergency:-25	/inc/
    -15		/ines/
    15	sharp_pain:5 radiating_pain:-2 history_injury:8 pregnancy_symptom:-24 chest_breath:-40 calf_swelling:3 fever:-18 severe_headache:-9 faint_dizzy:-36 allergic_reaction:-43 emergency:-17 self_harm:-83	/le$/
    -15	weakness:12 numbness:-7 tingling:-6 worsening:-9 calf_swelling:8	/leg/
    -15		/lia/
    15	radiating_pain:-27 history_injury:-2	/like$/
    15	allergic_reaction:9	/lip/
    15	sharp_pain:18 history_injury:-1	/lor$/
    -15		/lve/
    -15		/mail/
    15	pregnancy_symptom:1	/mp$/
    15		/mpeo/
    15		/mpeor/
    15		/my$/
    -15		/nge$/
    15	weakness:-7	/ntu/
    15	sharp_pain:-20 radiating_pain:-9 weakness:-30 numbness:40 tingling:-52 worsening:-60 persistent_beyond_72h:-11 history_disc:-8 chest_breath:-1 calf_swelling:-2 allergic_reaction:-26 emergency:-17 self_harm:-20	/numb/
    15	sharp_pain:13 numbness:-3	/olor$/
    15		/onst/
    15		/ora$/
    15	weakness:19	/ove$/
    -15		/pea/
    15		/quier/
    15	numbness:-43	/ris/
    15		/rom/
    -15		/saj/
    15		/step/
    15		/tep/
    -15		/ther$/
    15		/thoug/
    15	sharp_pain:15 worsening:-61	/thr/
    -15	radiating_pain:49 tingling:-1 persistent_beyond_72h:-6	/tra/
    15	sharp_pain:4 radiating_pain:17 tingling:-9 pregnancy_symptom:4	/tri/
    15	sharp_pain:-2	/uier/
    15		/under/
    -15		/weath/
    15	weakness:-33 numbness:-24 worsening:-6 history_injury:27 fever:-21	/wee/
    15		: si
    -15		: ~ no
    15		: ~ si
    15		<be> in
    15	numbness:6	<be> like
    -15		<be> ~ when
    15		<feel> it
    -15	history_injury:16	<my> duele <the>
    15		<my> ~ massage
    -15		<my> ~ not
    -15		<part> ~ better
    15	numbness:26 faint_dizzy:90	<person> ~ <my>
    -15		<side> ~ but
    15		<the> full
    15		<the> stabbing
    15	worsening:1 history_injury:10	<the> ~ <day>
    -15	radiating_pain:48	<the> ~ from
    -15		<the> ~ to
    15	persistent_beyond_72h:50	<time> now
    -15		? & [en234]
    15		[en1018] & [en12]
    15		[en1018] & [en458]
    -15		[en1018] & [en874]
    15		[en11] & [en389]
    -15		[en11] & [en949]
    -15		[en170] & [en37]
    -15		[en19] & [en682]
    -15		[en20] & [en1020]
    -15		[en20] & [en141]
    -15		[en20] & [en42]
    -15	numbness:-15	[en234] & [en19]
    -15		[en234] & [en84]
    15		[en234] & easing
    -15		[en239] & [en869]
    15		[en250] & [en889]
    15	numbness:-3 pregnancy_symptom:49	[en251] & [en378]
    15		[en266] & [en11]
    15		[en317] & [en28]
    15	radiating_pain:44 faint_dizzy:5	[en362] & [en362]
    15	bladder_bowel:14	[en397]
    15		[en426] & [en746]
    15		[en490] & [en474]
    15		[en522] & [en234]
    15	weakness:13	[en522] & [en37]
    15		[en551] & [en966]
    15		[en567] & [en93]
    15		[en602] & [en116]
    -15		[en60] & [en1018]
    15		[en60] & [en121]
    15	sharp_pain:-33	[en60] & [en37]
    -15		[en60] & [en966]
    -15		[en613] & [en746]
    -15		[en634] & [en474]
    15	tingling:30	[en660] & [en1020]
    -15		[en660] & [en37]
    -15	numbness:1	[en682] & .
    -15		[en682] & [en11]
    -15		[en682] & [en746]
    15		[en693] & [en650]
    15		[en762] & [en490]
    15	radiating_pain:21 tingling:-9	[en810] & [en12]
    15		[en869] & [en37]
    15		[en954] & [en11]
    15		[en966] & #
    -15		[en966] & [en181]
    -15		[en966] & [en551]
    -15	self_harm:47	[en966] & [en874]
    -15	numbness:42	[en980] & [en58]
    15		[en997] & [en170]
    15		[es182] & [es694]
    -15		[es189]
    15	emergency:34	[es218]
    15		[es254] & [es42]
    15		[es29] & [es106]
    -15		[es2] & ,
    15	weakness:19	[es502] & [es982]
    -15		[es854] & [es55]
    15		[es854] & [es699]
    15		[es870] & [es998]
    15		a full
    15	persistent_beyond_72h:76	and ~ still
    -15		but ~ <be>
    15	weakness:1	can not <become>
    -15		can ~ say
    15	weakness:-9 tingling:5	como
    15		could not
    15		cuando <my>
    15		cuando me
    15	sharp_pain:11 weakness:-35	dolor
    15		duele ~ <be>
    15		e
    -15		for <time>
    15		good ~ no
    15		hold
    -15		how ~ <be>
    15		i <feel>
    -15		if <my> <part>
    15		if i <be>
    15		if ~ well
    -15		in with
    -15		in ~ <my>
    -15		is #
    -15	radiating_pain:20	it ~ in
    -15		just ~ <be>
    15	tingling:3	late+en
    -15		late+free
    15		late+love
    15	sharp_pain:12 weakness:-6 chest_breath:4	like
    -15		me siento
    -15		mi
    -15		mucho mejor
    15		no es
    15		no strength
    -15		not <have>
    15		not easing
    -15		not sure
    -15		not ~ not
    -15		of ~ <my>
    15		pain ~ <feel>
    15	weakness:4	pero ~ <the>
    -15		que hago
    -15		que ~ si
    -15		s worse
    15		sharp ~ in
    -15	sharp_pain:19	si ~ <the>
    -15		something ~ <my>
    15		still hurts
    15		still there
    -15		still ~ <the>
    15		than <the>
    15		tingling ~ <part>
    15		tingling ~ yes
    15		to ~ anymore
    15		un dolor
    15		want ~ <be>
    15		was fine
    -15		weather
    15		where ~ <be>
    15		would ~ #
    15		would ~ if
    15		you said
    14		# & [en490]
    14		# & [es26]
    14		# & [es2]
    14		# de
    -14		, & [en295]
    14	sharp_pain:12 radiating_pain:62	, & [en37]
    14		, & [en426]
    14	numbness:5	, & [es13]
    14		, & [es1]
    -14		, & [es438]
    -14		, <have> not
    14		, es
    -14		, ~ help
    -14		, ~ put
    14		, ~ stabbing
    -14		. & [en633]
    14		. well ,
    14	radiating_pain:12 weakness:4 history_disc:42 self_harm:48	. ~ <be>
    14		. ~ in
    -14		. ~ out
    -14		. ~ sharp
    -14		. ~ well
    -14		/ & [en20]
    14	emergency:1	/^amb/
    -14		/^aut/
    -14		/^auto/
    14	sharp_pain:-25 radiating_pain:-5 numbness:-43 worsening:-35 persistent_beyond_72h:-62 history_disc:-7 osteoporosis:-4 bladder_bowel:-52 calf_swelling:-36 fever:-46 severe_headache:-14 faint_dizzy:-33 emergency:-30 self_harm:-7	/^br/
    14		/^ciat/
    -14		/^dec/
    14	sharp_pain:-2 faint_dizzy:22	/^desm/
    14		/^empe/
    -14		/^fel/
    -14		/^gre/
    -14		/^im/
    14		/^keep/
    14		/^liv/
    -14		/^lleg/
    -14		/^mes/
    14	severe_bruising:128	/^neg/
    14	severe_bruising:54	/^negr/
    -14		/^new$/
    14	radiating_pain:-6 tingling:1 worsening:-15 osteoporosis:-6 bladder_bowel:7 fever:-1 emergency:-8	/^not$/
    14	self_harm:4	/^poi/
    14	self_harm:26	/^poin/
    -14	weakness:-20 persistent_beyond_72h:-12 osteoporosis:-6 bladder_bowel:-9 saddle_numbness:-15 chest_breath:-20 fever:-2 faint_dizzy:-2 severe_bruising:-7 self_harm:5	/^qu/
    -14		/^rati/
    14	weakness:-11	/^sk/
    14		/^ty/
    -14	persistent_beyond_72h:-16	/^was/
    14	bladder_bowel:127	/^wet/
    -14		/^wha/
    -14	weakness:14	/^what/
    -14	tingling:8 fever:8	/^yo/
    14	weakness:7	/amin/
    -14		/arar/
    -14		/aro$/
    -14		/auto/
    14	history_injury:3	/bone$/
    14		/by$/
    14	history_injury:61	/ci$/
    14	radiating_pain:19 emergency:-7	/ciat/
    14	radiating_pain:3 emergency:-4	/ciati/
    -14		/cit/
    14		/cks/
    14	weakness:-4	/como/
    14		/dent/
    14	sharp_pain:-4 faint_dizzy:8	/desm/
    14	faint_dizzy:18	/desma/
    -14		/dri/
    14	fever:92	/ebr/
    -14		/ecio$/
    -14		/ecio/
    -14		/egu/
    14		/ejora/
    -14	weakness:28 numbness:39 history_injury:26 saddle_numbness:51	/ell$/
    14		/engo$/
    14	sharp_pain:-33 radiating_pain:-3 weakness:-1 numbness:45 tingling:-7	/ens/
    14	emergency:-4	/ep$/
    14	fever:11	/ermom/
    14	faint_dizzy:3	/erti/
    14	faint_dizzy:32	/esm/
    14	faint_dizzy:32	/esma/
    14	sharp_pain:-2 faint_dizzy:112	/esmay/
    14		/ets$/
    14	fever:2 self_harm:24	/ets/
    -14	persistent_beyond_72h:12 history_injury:16 bladder_bowel:8	/for/
    14		/fra/
    14		/gent/
    14	tingling:3	/gle/
    14	emergency:11	/hel/
    14	numbness:-18 tingling:30 persistent_beyond_72h:-40 faint_dizzy:-20	/hor/
    14	sharp_pain:25	/ife/
    14		/ince/
    14		/inted/
    14	self_harm:10	/ir$/
    14		/irar$/
    14		/irar/
    -14		/ita$/
    14	sharp_pain:-67 numbness:-55 faint_dizzy:-2	/ita/
    14		/ital/
    14		/ives$/
    14		/ives/
    -14		/jor$/
    14		/jora/
    14		/keep/
    14		/ler/
    14		/less$/
    -14		/lot$/
    -14		/men/
    -14		/mil/
    14	fever:71	/momet/
    -14		/nco/
    14		/ndo$/
    14	severe_bruising:3	/neg/
    14	severe_bruising:22	/negr/
    14		/non/
    14	tingling:-1 pregnancy_symptom:-4	/now$/
    14		/nst/
    -14		/ntes/
    -14	tingling:2 bladder_bowel:2	/nts$/
    -14	tingling:23	/nts/
    14	weakness:-3	/omo$/
    -14		/ontac/
    14	sharp_pain:1	/ony/
    14		/orc/
    -14		/parar/
    -14		/paso$/
    -14		/paso/
    -14		/pes/
    14		/pi$/
    -14		/poco$/
    -14		/quit$/
    -14		/range/
    -14		/rde/
    14	weakness:-29 persistent_beyond_72h:-48 history_disc:-9 pregnancy_symptom:-15 faint_dizzy:-14	/rea/
    -14		/rem/
    14	weakness:-16 bladder_bowel:238	/rina/
    14	sharp_pain:-21 weakness:177 numbness:-8	/rip/
    14	fever:23	/rmom/
    14	fever:24	/rmome/
    14		/ronge/
    14	worsening:3	/rte/
    -14	worsening:19 persistent_beyond_72h:14	/sing/
    14	faint_dizzy:32	/smay/
    -14		/son/
    -14	sharp_pain:-2 weakness:-18 severe_headache:-8	/ter$/
    -14	severe_bruising:33	/toma/
    14	emergency:7	/urgen/
    -14	allergic_reaction:6	/was/
    14	bladder_bowel:202	/wet/
    -14	weakness:5	/wha/
    -14	weakness:15	/what/
    -14	bladder_bowel:36	/work/
    14	sharp_pain:-5 worsening:30 persistent_beyond_72h:-37	/worse/
    14	weakness:29	/wri/
    14	persistent_beyond_72h:-20	/yes/
    14		: & [en810]
    14		: yes
    -14		<be> easing
    14		<be> here
    -14		<be> painful
    14		<be> ~ what
    14		<be> ~ y
    -14		<become> ~ at
    14		<day> ~ sore
    -14		<have> ~ ,
    -14	allergic_reaction:50	<have> ~ <my>
    -14		<have> ~ better
    -14	weakness:34 emergency:5	<my> <person>
    14		<my> ~ ciatica
    14		<my> ~ for
    -14		<part> for <the>
    14		<part> to <part>
    14		<side> to
    14	weakness:-2 calf_swelling:3 allergic_reaction:42	<side> ~ <the>
    14	tingling:44	<the> ~ not
    14		<time> it
    14	worsening:58	<time> ~ <time>
    -14		? ~ to
    14		[en1002] & [en121]
    -14		[en1002] & [en250]
    -14		[en1018] & [en309]
    14	bladder_bowel:4	[en1018] & [en474]
    14		[en1020] & [en613]
    -14	bladder_bowel:17	[en11] & [en121]
    14		[en11] & [en181]
    14		[en11] & [en980]
    14	tingling:-3 history_injury:31 faint_dizzy:6	[en121]
    14		[en121] & [en11]
    14	weakness:-16 numbness:-14 tingling:-14 history_disc:-12 history_injury:-6 osteoporosis:-5 saddle_numbness:-20 fever:-6 severe_headache:-13 faint_dizzy:-1 allergic_reaction:-11 self_harm:13	[en12]
    -14		[en12] & .
    -14		[en148] & [en170]
    14		[en157] & [en170]
    14		[en170] & [en121]
    14	weakness:-21 saddle_numbness:15	[en170] & [en490]
    14		[en181] & [en250]
    -14		[en181] & [en490]
    -14		[en199]
    -14		[en19] & [en378]
    14		[en212] & [en212]
    14		[en234] & [en394]
    -14		[en234] & [en495]
    14		[en234] & [en693]
    14		[en234] & [en986]
    14		[en250] & [en1020]
    -14		[en251] & [en12]
    -14		[en251] & [en677]
    14		[en28] & [en1002]
    -14	history_injury:12	[en298]
    -14		[en309] & [en1020]
    -14		[en362] & [en967]
    14		[en37] & [en682]
    14		[en389] & [en1002]
    14		[en394] & [en490]
    -14		[en426] & [en551]
    -14	saddle_numbness:-2 faint_dizzy:-13	[en42]
    -14		[en439] & ,
    14		[en468] & [en93]
    14		[en474] & [en28]
    -14		[en474] & [en60]
    14		[en474] & [en954]
    14		[en490] & [en634]
    14		[en522] & [en508]
    14		[en567] & [en60]
    -14		[en58] & [en138]
    14	weakness:-17 numbness:29 bladder_bowel:-1	[en58] & [en650]
    -14		[en60] & [en633]
    14		[en60] & [en980]
    14	numbness:-10 tingling:-4 worsening:-42 persistent_beyond_72h:-50 saddle_numbness:-1 faint_dizzy:-33 self_harm:-50	[en633]
    14		[en634] & [en660]
    -14		[en634] & [en746]
    -14		[en677] & [en490]
    -14		[en709] & [en93]
    14		[en762] & [en362]
    -14		[en762] & tingling
    14		[en778] & [en19]
    -14		[en805] & [en1002]
    -14		[en810] & [en106]
    14	numbness:-1 tingling:82	[en84] & [en613]
    -14		[en853] & [en251]
    -14		[en853] & [en93]
    -14		[en869] & [en333]
    14		[en869] & [en84]
    -14		[en889]
    14		[en890] & [en805]
    -14		[en949] & [en966]
    14		[en954] & #
    14		[en954] & [en138]
    14		[en954] & [en522]
    -14		[en954] & [en660]
    14		[en954] & [en980]
    -14		[en966] & [en660]
    -14		[en980] & ,
    14		[en989] & [en966]
    14		[es122] & [es966]
    -14		[es12]
    -14		[es13] & ,
    14		[es13] & [es26]
    -14		[es13] & [es503]
    -14		[es182] & [en218]
    14		[es188]
    -14	sharp_pain:-67 radiating_pain:58 weakness:19	[es1] & ,
    14		[es1] & [en874]
    -14		[es311]
    14		[es362] & [es950]
    14		[es508]
    14		[es54] & [es182]
    -14		[es55] & [es699]
    -14		[es55] & [es887]
    14	worsening:20	[es982] & [es26]
    14	persistent_beyond_72h:23	a week
    -14		after ~ <be>
    14	radiating_pain:9 allergic_reaction:-4	al
    14		am in
    -14		and ~ down
    14		as ~ as
    14		can ~ hold
    14		como <the>
    -14		could <be>
    -14		could be
    14		covered in
    -14		de ~ ,
    -14		dolor ~ que
    14	radiating_pain:29	down ~ <my>
    14		fine ~ <part>
    -14		funny ~ <my>
    -14		headache since
    -14		headache ~ <time>
    -14		hormigueo & [es13]
    14	numbness:-203	i ~ dead
    14		if ~ .
    14		it all
    14	radiating_pain:44 weakness:-7 persistent_beyond_72h:-45	it ~ <part>
    -14	weakness:19 persistent_beyond_72h:45 history_injury:-1	late+and
    14	persistent_beyond_72h:64	late+con
    14		late+help
    14		late+hormigueo
    14		late+numbness
    -14		late+since
    14		late+tingling
    14		love
    14		massage <be>
    -14		massage help
    14		massage was
    14		my thumb
    -14		neck hurts
    -14		new
    14	weakness:60	no ~ <part>
    14		normal ~ <my>
    14	radiating_pain:-11 osteoporosis:-7 chest_breath:-1 fever:-6	not
    -14		not a
    -14		not swear
    14		not want to
    -14		numb ,
    -14		pain <be> #
    -14		pain ~ notch
    -14		put <my>
    14		que no
    -14		quit
    -14		raro ~ <part>
    14		said ~ if
    -14		same as ever
    -14		sharp ~ ,
    -14		si <my> da
    14		siento el
    14		since <day>
    14		sleep
    14		so ~ i
    14		sore for
    14		soreness & ,
    -14		strong
    14		stronger
    14		than ~ <the>
    14		the hip
    14	sharp_pain:2 radiating_pain:30 persistent_beyond_72h:3	the pain
    14	weakness:-17 numbness:-12 tingling:-23 history_injury:-1 osteoporosis:-7 pregnancy_symptom:-37 saddle_numbness:-24 fever:-20 severe_headache:-12 faint_dizzy:-10 allergic_reaction:-24 self_harm:3	to
    14	sharp_pain:1 weakness:32 numbness:-2	to ~ <the>
    -14		what if i
    -14		with sciatica
    -14		worse than
    14		would ~ it
    14		y <be>
    -14		y si <my>
    13		# i
    13		# ~ now
    -13	persistent_beyond_72h:-9	, & [en869]
    13		, & [en917]
    -13		, & [es887]
    13		, <time>
    13		, eso
    -13		, hardly
    -13		, nothing
    13		, please
    -13		, would
    13	severe_headache:23	, ~ <have>
    13		, ~ do
    13		, ~ hurts
    -13		, ~ lovely
    -13		, ~ weakness
    13		. & :
    13		. & [en250]
    -13		. & [en567]
    13		. & [en949]
    13	weakness:-1 numbness:2 tingling:33	. & [es182]
    -13		. & [es214]
    13		. only
    13		. ~ :
    13		/ ~ .
    13		/^asa/
    13		/^asap/
    13		/^bad/
    13	faint_dizzy:37 severe_bruising:29	/^blac/
    -13		/^bor/
    13	sharp_pain:-4 radiating_pain:-1 numbness:-34 chest_breath:102	/^ches/
    -13	weakness:19	/^cl/
    -13		/^cle/
    -13	history_disc:72	/^dis/
    -13		/^end$/
    13		/^esto/
    -13	sharp_pain:-79 radiating_pain:-19 weakness:-57 numbness:-118 tingling:-4 worsening:-11 bladder_bowel:-9 saddle_numbness:-18 severe_bruising:-7 emergency:33 self_harm:-8	/^fa/
    13	sharp_pain:-23 radiating_pain:-52 weakness:-21 tingling:-2 worsening:-49 persistent_beyond_72h:-43 history_disc:-8 osteoporosis:-17 pregnancy_symptom:-16 bladder_bowel:-10 calf_swelling:-47 severe_headache:-40 faint_dizzy:-3 allergic_reaction:-9 severe_bruising:-17 emergency:-50 self_harm:-29	/^fe/
    13		/^few/
    13	weakness:53	/^giv/
    -13		/^grea/
    -13		/^how$/
    13	weakness:-38 persistent_beyond_72h:7 history_disc:11 osteoporosis:26 pregnancy_symptom:-47 bladder_bowel:-10 chest_breath:-7 fever:-9 allergic_reaction:-60 self_harm:-30	/^hu/
    13	allergic_reaction:6	/^lip/
    13		/^llev/
    -13		/^of/
    13	calf_swelling:105	/^ot/
    13		/^pee$/
    -13		/^pes/
    13		/^pink/
    -13		/^pol/
    -13	radiating_pain:6 tingling:-32 bladder_bowel:-18 severe_bruising:-6	/^re/
    -13		/^rec/
    -13		/^rep/
    13		/^seri/
    13	calf_swelling:6	/^shin/
    13	numbness:3	/^toes/
    -13	sharp_pain:-7	/^tra/
    13		/^typ/
    13	weakness:-46 worsening:-4 history_injury:7	/^wee/
    13		/^wher/
    13		/abi/
    -13		/achy$/
    -13		/achy/
    13	numbness:-9 severe_bruising:13 emergency:10	/ado$/
    -13	saddle_numbness:50	/age/
    -13		/ama/
    -13		/ance/
    -13		/appy$/
    -13		/appy/
    13		/areo/
    -13		/ario/
    13	sharp_pain:-9 weakness:3 tingling:22 persistent_beyond_72h:-2 allergic_reaction:-17	/arm$/
    13		/asap$/
    13		/asap/
    13	bladder_bowel:3 faint_dizzy:41	/ass/
    -13		/ath$/
    13	radiating_pain:-30 calf_swelling:-24	/ave$/
    13	pregnancy_symptom:55	/bab/
    -13	numbness:-9 history_disc:25	/back$/
    -13		/bath$/
    -13		/be$/
    13	sharp_pain:-16 faint_dizzy:13 severe_bruising:71	/blac/
    13	severe_bruising:11	/black/
    -13		/bles/
    13	numbness:-54 tingling:115 osteoporosis:154	/bon/
    13	osteoporosis:36	/bone/
    -13		/box/
    13	emergency:4	/bul/
    13	weakness:5	/camin/
    -13		/cel/
    13	sharp_pain:-30 numbness:-11 chest_breath:15	/chest/
    13		/cid/
    13		/cida/
    -13		/cio$/
    13		/cks$/
    13	history_injury:3	/cra/
    -13		/ct$/
    -13		/cuant/
    13		/ded$/
    13	numbness:-5	/ds$/
    13		/echo$/
    13		/echo/
    13	weakness:-14	/ejo/
    13		/ejori/
    13	radiating_pain:7 weakness:-2 numbness:-37 emergency:-15	/ele/
    -13		/ene/
    -13		/epl/
    13		/erat/
    -13		/esti/
    -13		/fec/
    -13	numbness:36	/fel/
    13		/few/
    -13		/fic/
    13	numbness:15 tingling:11	/finge/
    13	weakness:7	/fis/
    -13		/free$/
    -13		/ges/
    13	weakness:47	/giv/
    13	weakness:-17 tingling:-40 allergic_reaction:-8 emergency:-15 self_harm:-3	/gon/
    -13		/grea/
    -13		/great/
    -13		/happy/
    13	faint_dizzy:1	/heade/
    13	faint_dizzy:10 allergic_reaction:-11 self_harm:-8	/hen/
    13	sharp_pain:-14 numbness:-4 chest_breath:123	/hest$/
    13	sharp_pain:-10 numbness:-2 chest_breath:22	/hest/
    13	sharp_pain:-18 faint_dizzy:46	/hol/
    13	weakness:-7 calf_swelling:1	/hot/
    -13		/ian/
    13	radiating_pain:38 weakness:-19 numbness:-4 worsening:-8	/iat/
    13	sharp_pain:2	/ife$/
    -13		/iff$/
    -13		/im$/
    13		/ince$/
    13	weakness:3 numbness:50	/inger/
    13		/iste/
    13		/jora$/
    13		/jori/
    13	persistent_beyond_72h:3	/joria/
    13	faint_dizzy:33	/lack/
    13		/lbo/
    -13		/legu/
    -13		/legue/
    13	allergic_reaction:28	/liste/
    13		/live$/
    -13		/llegu/
    13		/llev/
    13	weakness:-9 tingling:3	/lo$/
    13	calf_swelling:48 severe_bruising:69	/loo/
    13		/love$/
    -13		/lto/
    13		/mareo/
    -13		/mos/
    13		/nde$/
    -13		/new/
    13		/ngr/
    13	bladder_bowel:140	/oile/
    -13		/oli/
    -13		/olio$/
    -13		/olio/
    13	faint_dizzy:19	/olla/
    -13		/omat/
    -13		/onc/
    13	sharp_pain:-3 radiating_pain:-28 numbness:-20 tingling:-14 worsening:-13 history_disc:-3 bladder_bowel:-33 fever:-38	/one/
    -13		/orre/
    13	tingling:45	/orri/
    13	sharp_pain:-11 weakness:-3 worsening:12	/orse/
    13		/orst$/
    13		/orst/
    -13		/oss/
    -13	faint_dizzy:-4 self_harm:21	/oul/
    13	tingling:8	/par/
    13		/part$/
    13		/pee$/
    13		/pink/
    13		/plat/
    -13		/rand$/
    -13		/raro$/
    13	sharp_pain:-32 weakness:-17	/rat/
    13		/rear/
    -13		/ren$/
    13	sharp_pain:-1	/rip$/
    -13	radiating_pain:79	/rre/
    13	weakness:-8	/rts$/
    13	tingling:-2	/rts/
    13		/rush/
    13	bladder_bowel:-22	/ry$/
    13		/sap$/
    -13		/sent/
    13		/seri/
    13	faint_dizzy:32	/sma/
    -13		/son$/
    -13	history_injury:97	/sted/
    13	weakness:-11 worsening:-6 persistent_beyond_72h:40	/stil/
    13	persistent_beyond_72h:7	/still/
    -13	history_disc:7	/sur/
    -13		/swear/
    -13		/tende/
    13	pregnancy_symptom:30	/ters$/
    13		/ters/
    -13		/tiff$/
    13	numbness:1 saddle_numbness:1	/tion/
    -13		/tomat/
    13		/trol/
    13		/typ/
    -13		/uise$/
    13		/uises/
    13	chest_breath:-16	/very/
    -13		/vin/
    -13		/ways$/
    -13		/ways/
    -13		/wed/
    13		/worst/
    -13		<be> there
    13		<be> ~ less
    13		<be> ~ sore
    13		<be> ~ still
    13		<be> ~ there
    -13		<become> numb
    -13		<count> since
    13	numbness:6	<count> ~ <have>
    13	weakness:-9 emergency:73	<count> ~ <part>
    13	persistent_beyond_72h:73	<day> ~ <be>
    13	weakness:-3 numbness:20	<feel> <my>
    -13		<feel> <side>
    13		<feel> faint
    13		<have> not stopped
    -13		<have> ~ .
    13		<have> ~ stopped
    -13	numbness:40	<my> ~ <feel>
    -13		<my> ~ hurting
    13	saddle_numbness:58	<my> ~ like
    -13		<my> ~ mas
    -13	sharp_pain:-2	<my> ~ to
    -13		<part> <be> not
    13	sharp_pain:-5 numbness:3 tingling:14	<part> ~ like
    13		<part> ~ nothing
    -13		<person> ~ <the>
    -13		<person> ~ in
    13		<side> of
    13		<side> ~ dead
    -13		<the> <time> since
    13	emergency:27	<the> and
    13	emergency:10	<the> and e
    -13		<the> ~ <feel>
    -13		<the> ~ about
    13		<the> ~ before
    13	emergency:17	<the> ~ e
    -13		<time> since i
    -13		<time> ~ .
    -13	persistent_beyond_72h:7	<time> ~ <be>
    13		<time> ~ still
    13		<time> ~ today
    -13		? & [en12]
    -13		[en1018] & [en1020]
    13		[en1018] & [en490]
    -13		[en1020] & [en762]
    13		[en118] & [es887]
    13		[en141] & #
    -13		[en141] & [en11]
    13		[en148] & [en394]
    -13		[en148] & [en551]
    13		[en148] & [es182]
    13		[en181] & [en551]
    -13		[en186] & [en458]
    -13		[en19] & [en181]
    -13		[en19] & [en468]
    13		[en19] & [en999]
    13	emergency:136	[en19] & [es218]
    13		[en20] & [es218]
    -13		[en212] & [en633]
    13		[en234] & [en124]
    13		[en234] & [en458]
    13	bladder_bowel:56	[en234] & [en778]
    13		[en234] & [en821]
    13	numbness:-80	[en234] & [en949]
    -13		[en234] & ache
    -13		[en239] & [en60]
    -13	sharp_pain:1	[en251] & [en682]
    -13		[en298] & .
    13		[en309] & [en966]
    -13		[en362] & [en805]
    13		[en362] & [en810]
    13		[en362] & [en93]
    -13		[en378] & [en426]
    -13		[en394] & [en124]
    13		[en3] & [en805]
    13		[en426] & [en1020]
    13	sharp_pain:54	[en426] & [en660]
    13		[en426] & [en84]
    -13		[en42] & [en1020]
    -13		[en42] & [en474]
    -13		[en458] & [en19]
    -13		[en468] & #
    -13	sharp_pain:32	[en468] & [en170]
    -13		[en468] & [en890]
    13		[en469] & [en251]
    13	radiating_pain:14 weakness:-5	[en474] & [en251]
    13		[en474] & [en551]
    -13	worsening:90 persistent_beyond_72h:-20	[en490] & [en490]
    -13		[en506] & [en869]
    13		[en508] & [en19]
    -13		[en508] & [en3]
    13		[en551] & #
    -13		[en581] & ,
    13		[en58] & [en778]
    -13		[en602] & [en19]
    13		[en602] & [en980]
    -13		[en60] & [en677]
    13	radiating_pain:12	[en60] & [en746]
    -13		[en613] & [en28]
    -13	sharp_pain:28	[en634] & [en11]
    13		[en634] & [en234]
    -13		[en634] & [en551]
    13		[en634] & [en84]
    -13		[en634] & [en890]
    -13	sharp_pain:-7 numbness:6 tingling:-27 worsening:-27 pregnancy_symptom:-40 saddle_numbness:-52 fever:-4 severe_headache:-5 allergic_reaction:-13 self_harm:37	[en682]
    -13		[en682] & [en215]
    13		[en746] & [en1018]
    13		[en746] & [en634]
    -13		[en762] & [en1020]
    -13	weakness:-2 tingling:-8 calf_swelling:12 severe_headache:23 faint_dizzy:14 allergic_reaction:30	[en805]
    13		[en810] & [en394]
    13		[en810] & [en3]
    13		[en85] & [en362]
    -13		[en869] & [en404]
    -13		[en869] & [en551]
    13		[en874] & [en1020]
    13		[en874] & asap
    13		[en874] & ciatica
    -13		[en890] & [en202]
    -13		[en906] & [en63]
    13	sharp_pain:-9 tingling:-10 emergency:2	[en938]
    13		[en949] & ?
    13		[en949] & [en11]
    -13		[en949] & [en20]
    13		[en966] & [en474]
    -13		[en966] & [en549]
    13		[en980] & [en250]
    13		[en989] & [en989]
    -13		[en999] & [en869]
    -13	radiating_pain:29	[es106] & [es26]
    13		[es106] & [es878]
    -13	persistent_beyond_72h:5	[es182] & [en874]
    -13	sharp_pain:40	[es182] & [es55]
    -13		[es182] & hormigueo
    -13		[es182] & numbness
    -13		[es1] & [es13]
    -13		[es214] & [es1]
    13		[es42] & [es55]
    13		[es459] & [es694]
    13		[es503] & [es26]
    13		[es870] & [es54]
    13	worsening:-8 persistent_beyond_72h:15	[es878]
    13		[es950] & [es966]
    13	sharp_pain:24	[es998] & ,
    13	emergency:12	a and
    13		a good
    -13		a headache
    -13		a massage
    13		a nine
    13		all night
    -13		and <side>
    13	emergency:82	and e
    13		asap
    -13		bath
    -13		better every <time>
    -13		bit ~ <my>
    13		bruises
    13		cada ~ mas
    13	weakness:-2 numbness:19 bladder_bowel:-4	can not <feel>
    13	sharp_pain:-6 chest_breath:27	chest
    13		ciatica
    13	numbness:-11 tingling:34	como ~ en
    -13		de ~ de
    -13		do
    -13		duele <the>
    13		easing & [en1002]
    13		easing & [en124]
    13		easing ~ <side>
    -13		en ~ y
    -13		end
    13		estoy en
    13		feels like
    -13		free
    -13		great
    -13		hago ~ <the>
    13		half my
    -13		happy
    13	numbness:4	heel
    13		help me
    -13		how
    13		i <be> in
    13		i <have> <the>
    -13		i ~ for
    -13		i ~ twice
    -13		in ~ <have>
    -13		in ~ can
    13		in ~ of
    13	sharp_pain:4 radiating_pain:-5 weakness:-7 self_harm:-50	it <be>
    13		it <side>
    13		it ~ of
    13		just ~ <part>
    -13		just ~ it
    13	numbness:47 saddle_numbness:5	late+feeling
    -13		late+felt
    -13		late+great
    -13		late+hardly
    -13		late+las
    13		late+mejoria
    13		late+monday
    -13		late+nearly
    13		late+stronger
    -13		late+you
    13		level #
    13		mejora
    13		mejoria
    13		more ~ i
    13		morning ,
    13		ni ~ <the>
    -13		night
    -13		night ,
    -13		no <part>
    -13		no fever
    -13		no ~ de
    -13		no ~ to
    13		normal ~ <be>
    13		not <feel> it
    -13		not numb
    13		not stopped
    13	bladder_bowel:53	not ~ to
    -13		numb ~ <be>
    13	sharp_pain:-10 radiating_pain:-16 weakness:-27 tingling:-11 bladder_bowel:-30 calf_swelling:-13 allergic_reaction:-8 emergency:6	on
    13		only ~ <part>
    -13		opt out
    13		pain level #
    13		pee
    -13		put my
    13		r
    -13		raro
    -13		sharp pain
    13		shooting ~ <my>
    -13		should i
    -13		siento bien
    -13		something ~ off
    -13		stiff
    -13		swear
    13		than before
    -13		the table
    13		then came
    13		tingling ~ <side>
    -13		to it
    13	radiating_pain:19	to the
    -13		to you
    -13	worsening:26	to ~ ,
    13		toes
    13		want to <be>
    13		well ,
    -13		what ~ <my>
    13		worst
    -13		y ~ da
    12		# & [en1020]
    12		# & [en12]
    12	fever:28	# & [en93]
    12		# & [en989]
    12		, & [en218]
    12	sharp_pain:19	, & [en567]
    12		, & [en677]
    -12		, & [en679]
    12		, & [es182]
    12	tingling:-24	, <be>
    -12		, feel
    12		, it
    -12		, not
    12		, ~ <become>
    12		, ~ out
    -12		. & [en468]
    12		. & [en474]
    -12		. & [en966]
    -12		. feeling
    -12		. sharp
    12		. ~ thing
    -12		/ ~ and
    -12		/^achy/
    12	history_disc:5	/^ah/
    12		/^aire/
    -12	weakness:-3 worsening:-34 calf_swelling:-4 allergic_reaction:20 emergency:-11	/^al/
    12		/^apar/
    -12		/^bod/
    -12		/^body/
    -12		/^boo/
    12		/^bot/
    12	sharp_pain:-3 weakness:-41 chest_breath:83	/^bre/
    12	radiating_pain:8	/^bum/
    12		/^cia/
    12	sharp_pain:-1 weakness:-28 persistent_beyond_72h:24 emergency:-21	/^day/
    12	persistent_beyond_72h:125	/^days/
    -12		/^disa/
    -12		/^doe/
    -12		/^does/
    12	sharp_pain:-2 numbness:11 tingling:43	/^fing/
    12	weakness:43	/^fis/
    12		/^fist/
    12	weakness:25 numbness:-49	/^fl/
    12		/^fla/
    12	sharp_pain:-6 allergic_reaction:-3	/^foot/
    -12		/^free/
    12		/^fue/
    -12		/^hag/
    -12		/^hago/
    -12	numbness:12 pregnancy_symptom:14	/^her/
    12	weakness:18	/^hold/
    -12		/^hora/
    12		/^into/
    12	allergic_reaction:76	/^itc/
    12	allergic_reaction:69	/^itch/
    12	pregnancy_symptom:71	/^kic/
    12		/^kick/
    12	sharp_pain:129	/^kni/
    12	bladder_bowel:58	/^leak/
    12	weakness:-2 numbness:-9 worsening:-66 persistent_beyond_72h:-38 history_disc:-30 bladder_bowel:-19 calf_swelling:-30 fever:-21 severe_headache:10 emergency:-15	/^li/
    12		/^low/
    -12		/^migh/
    -12	numbness:15 pregnancy_symptom:43	/^min/
    12		/^mori/
    -12	weakness:8	/^par/
    -12		/^park/
    12	sharp_pain:-6 radiating_pain:-21 numbness:-4 tingling:-38 pregnancy_symptom:-17 saddle_numbness:18 fever:-32 faint_dizzy:-15 allergic_reaction:-8 emergency:-63	/^pe/
    12	severe_bruising:8	/^plat/
    -12	self_harm:76	/^qui/
    -12		/^quit/
    12		/^rig/
    12	radiating_pain:-7 weakness:-15 worsening:-6 bladder_bowel:-36 saddle_numbness:11 chest_breath:-1 fever:-34 faint_dizzy:5	/^se/
    12		/^seem/
    12	sharp_pain:-5 radiating_pain:-42 weakness:-22 worsening:-24 history_disc:-3 history_injury:-24 saddle_numbness:1 chest_breath:-1 fever:-17 severe_headache:-6 faint_dizzy:-8 allergic_reaction:-40 severe_bruising:-4 self_harm:-57	/^si/
    -12		/^sm/
    -12		/^stif/
    -12		/^sto/
    -12	history_disc:15	/^sur/
    12	worsening:-2 severe_headache:1	/^thr/
    -12		/^tom/
    12		/^tor/
    12	self_harm:45	/^viv/
    12		/^vivi/
    12	tingling:16 self_harm:31	/^wak/
    -12	severe_bruising:9	/^who/
    -12	numbness:38	/act/
    -12		/ades$/
    -12		/ades/
    -12	history_injury:13	/ago$/
    12		/ainte/
    12		/aire$/
    12		/aire/
    12		/akin/
    12		/aking/
    12		/als/
    -12		/ange/
    12		/apar/
    12		/apart/
    12	emergency:51	/asu/
    -12		/autom/
    12		/ayuda/
    -12	severe_bruising:22	/ber/
    -12		/boo/
    12		/bow/
    12	radiating_pain:7	/bum/
    12	radiating_pain:-34 tingling:-6 persistent_beyond_72h:-4 chest_breath:-63 emergency:-9	/cha/
    -12		/conta/
    -12		/corre/
    12		/cs$/
    -12	sharp_pain:-13 worsening:22 bladder_bowel:22 self_harm:-32	/day$/
    -12		/dec/
    12		/din/
    -12		/disa/
    -12		/disap/
    -12		/doe/
    -12		/does$/
    -12		/does/
    12	weakness:-10	/ean/
    -12		/eared/
    -12		/eave$/
    12	weakness:-7 persistent_beyond_72h:-1 bladder_bowel:28 saddle_numbness:-15 chest_breath:-20 calf_swelling:9	/ee$/
    12		/ef$/
    -12		/elen/
    12	sharp_pain:-29 tingling:-34 emergency:-6	/emp/
    -12		/end$/
    12		/endo/
    12	sharp_pain:-49 numbness:-21 tingling:-22 persistent_beyond_72h:-19 history_injury:-18 emergency:-5	/eng/
    12	tingling:-5	/ensi/
    12	radiating_pain:-41 weakness:-42 tingling:-15 worsening:-4 persistent_beyond_72h:-34 history_injury:-6 osteoporosis:-38 chest_breath:-43 allergic_reaction:-36 self_harm:-21	/ent/
    12	chest_breath:-64 allergic_reaction:-1	/ery/
    12		/esc/
    -12		/fect/
    12	weakness:33	/fist$/
    12	weakness:36	/fist/
    12		/fla/
    -12		/free/
    12	weakness:17 tingling:-3	/fue/
    12	weakness:19	/gers$/
    12	weakness:4	/gers/
    -12		/gin/
    -12		/hag/
    -12		/hago$/
    -12		/hago/
    -12	numbness:18	/hed$/
    -12		/hed/
    12		/hig/
    12	sharp_pain:-5	/high/
    12	weakness:3 numbness:-9	/hold/
    12		/hot$/
    12	sharp_pain:2 weakness:-71 numbness:-21 persistent_beyond_72h:18 history_injury:21 bladder_bowel:-51 saddle_numbness:-15 calf_swelling:-9 fever:-15 severe_bruising:-25	/hur/
    -12		/iar$/
    12		/iati/
    -12		/ibir/
    -12		/iked$/
    -12		/iked/
    12	sharp_pain:-21 history_injury:-34 self_harm:-5	/ill$/
    12		/imes/
    12		/inar$/
    12	sharp_pain:-11 radiating_pain:-27 weakness:-18 numbness:-36 tingling:-18 osteoporosis:-24 pregnancy_symptom:-49 bladder_bowel:-17 chest_breath:-10 severe_headache:-21 faint_dizzy:-3 allergic_reaction:-24 severe_bruising:-43 emergency:-9 self_harm:-1	/ing$/
    -12		/ings$/
    -12		/ings/
    12		/ino/
    12		/iou/
    12		/ious/
    12	sharp_pain:7 weakness:-4	/ire/
    -12		/isa/
    -12		/isap/
    -12		/isapp/
    12		/ises$/
    12		/ises/
    12	weakness:26	/ist$/
    -12	weakness:-13	/it$/
    -12	radiating_pain:-9 numbness:8	/ith/
    12	persistent_beyond_72h:-1 self_harm:74	/ivi/
    12		/jea/
    12	numbness:-15	/jor/
    12		/kic/
    12	pregnancy_symptom:16	/kick/
    12	weakness:24 pregnancy_symptom:4	/kle/
    12	sharp_pain:97	/kni/
    12	bladder_bowel:207	/leak/
    -12		/lear/
    -12		/lete/
    -12	severe_headache:5	/lig/
    -12		/liked/
    12	emergency:7	/llame/
    -12		/llow/
    -12		/magi/
    -12	sharp_pain:3 numbness:-12	/mbr/
    12	emergency:12	/med/
    12	tingling:30	/migue/
    12		/mori/
    12		/morir/
    12	sharp_pain:-7 weakness:-17 tingling:-4 emergency:-19	/mpe/
    -12		/nas$/
    12		/nday$/
    -12		/nder$/
    12	weakness:20	/ngers/
    12	radiating_pain:-3 weakness:-21 tingling:22 worsening:-54	/ngl/
    12	weakness:5	/no$/
    -12	sharp_pain:-17 weakness:-8 numbness:-3 osteoporosis:-4 pregnancy_symptom:-17 saddle_numbness:19 fever:-18 faint_dizzy:-1 emergency:-5	/not/
    -12		/nsa/
    -12		/ntac/
    -12		/ntact/
    -12		/nter/
    12		/oken$/
    12		/oken/
    12	sharp_pain:242	/olt/
    -12	sharp_pain:-9 saddle_numbness:12	/ome$/
    12	fever:34	/omet/
    12	tingling:35	/ona/
    12		/ones/
    -12		/onta/
    -12		/oos/
    12		/oria$/
    12		/oria/
    12		/orir/
    -12		/ossi/
    -12	faint_dizzy:-4	/ould/
    -12		/ox$/
    12		/pir/
    12	tingling:-20 persistent_beyond_72h:-6	/quie/
    -12		/quien/
    -12		/raba/
    12	pregnancy_symptom:23	/ramp/
    -12		/rar/
    12		/rdi/
    -12		/remo/
    12	sharp_pain:-31 emergency:111	/rgen/
    -12		/rkin/
    -12		/rking/
    -12		/rno$/
    12	faint_dizzy:1	/roo/
    -12		/roug/
    -12		/rough/
    -12		/rried/
    12	sharp_pain:24	/rta/
    12		/rus/
    -12		/sapp/
    -12		/scri/
    12		/seem/
    12	persistent_beyond_72h:8 history_injury:13	/sem/
    12		/sne/
    -12	sharp_pain:6	/som/
    12		/sos/
    -12		/stif/
    -12		/stiff/
    12	fever:111	/sweat/
    12		/tic$/
    -12		/tiff/
    -12		/tnes/
    -12		/tness/
    12	numbness:3 tingling:17	/toes$/
    12	numbness:5	/toes/
    -12	history_disc:10	/tom/
    12		/tras$/
    12		/tras/
    12	numbness:-6	/tte/
    -12		/turno/
    -12		/ual$/
    12		/uda$/
    -12		/uede$/
    12		/ues/
    12		/ug$/
    -12	faint_dizzy:-12 self_harm:23	/uld/
    12	sharp_pain:-35 numbness:31 tingling:-2 persistent_beyond_72h:-52 osteoporosis:-5 pregnancy_symptom:-29 bladder_bowel:-4 saddle_numbness:12 chest_breath:-18 fever:-28 severe_headache:-5 faint_dizzy:-25 allergic_reaction:-29 severe_bruising:-34 self_harm:-21	/umb/
    -12		/urd/
    -12		/urno/
    12	weakness:120	/ush$/
    -12		/uto/
    -12		/utom/
    -12		/utoma/
    12		/wer$/
    12	chest_breath:101	/whee/
    -12		/who/
    12		/yuda$/
    12		/yuda/
    12		: ~ <part>
    -12		<be> dolor
    12		<be> en
    12		<be> normal
    -12		<be> not <side>
    -12	persistent_beyond_72h:13	<be> ~ <time>
    -12		<be> ~ full
    12		<be> ~ normal
    -12		<be> ~ touch
    12	worsening:2	<be> ~ up
    -12		<be> ~ worse
    12		<become> ~ <feel>
    12		<become> ~ better
    -12		<become> ~ in
    -12		<become> ~ it
    12	emergency:4	<become> ~ to
    12		<count> <my>
    12		<count> <my> <part>
    12		<count> of
    12		<count> ~ con
    12		<count> ~ sore
    12		<count> ~ today
    -12		<day> ~ #
    12	worsening:-21 persistent_beyond_72h:22	<day> ~ <day>
    -12		<feel> lovely
    -12		<have> passed
    12		<have> ~ by
    -12		<my> <person> <be>
    -12	radiating_pain:11 saddle_numbness:4 emergency:9	<my> ~ <side>
    -12		<my> ~ bien
    -12		<my> ~ hurt
    12		<my> ~ since
    -12		<my> ~ than
    12		<part> <have> no
    12		<part> gave out
    12		<part> with
    -12	weakness:37	<part> ~ <count>
    12	weakness:-47 numbness:69	<part> ~ <feel>
    12	weakness:-11	<part> ~ <side>
    -12	weakness:17 calf_swelling:69	<part> ~ and
    -12		<part> ~ lot
    -12		<side> <become>
    12	sharp_pain:21 fever:-35	<the> #
    12	weakness:46	<the> <part> no
    12		<the> <side> of
    -12		<the> ache <be>
    -12		<the> notch
    12		<the> oil
    12		<the> peor
    -12		<the> ~ for
    -12		<the> ~ medio
    -12		<the> ~ off
    12		<the> ~ out
    -12	radiating_pain:105	<the> ~ por
    -12		<the> ~ soreness
    -12		<the> ~ ya
    -12		<time> since
    -12		<time> ~ <become>
    12		<time> ~ hurts
    12		? & [en981]
    -12	weakness:2 numbness:-1 persistent_beyond_72h:-6	[en1002] & [en234]
    12		[en1002] & [en389]
    12	numbness:34 worsening:11	[en1002] & [en468]
    -12	sharp_pain:14	[en1002] & [en949]
    -12		[en1018] & [en362]
    -12		[en1018] & [en980]
    12		[en101] & .
    -12	sharp_pain:18 worsening:-19 persistent_beyond_72h:4	[en1020] & [en1002]
    12		[en1020] & [en19]
    12	numbness:-28 allergic_reaction:11	[en1020] & [en362]
    -12		[en11] & [en250]
    -12		[en11] & [en551]
    -12		[en11] & [en890]
    12		[en12] & [en394]
    -12		[en159] & [en93]
    12		[en15] & ,
    12		[en170] & [en1018]
    12		[en170] & [en170]
    12	numbness:15	[en170] & [en20]
    -12		[en170] & [en28]
    -12		[en185]
    -12		[en19] & [en389]
    -12	numbness:20	[en19] & [en490]
    12		[en19] & [en917]
    12	persistent_beyond_72h:45	[en19] & [es503]
    -12		[en202] & ,
    -12		[en20] & [en12]
    12		[en20] & [en20]
    -12		[en218] & [en682]
    12		[en234] & [en212]
    -12		[en234] & [en234]
    12	weakness:30	[en234] & [en437]
    -12		[en234] & [en613]
    12		[en250] & tuesday
    -12		[en251] & #
    12	weakness:28	[en251] & [en170]
    -12		[en251] & [en28]
    12		[en251] & [en602]
    12	tingling:61	[en251] & [en660]
    -12		[en251] & [es823]
    -12		[en28] & [en20]
    -12		[en28] & [en634]
    12		[en28] & [es182]
    -12		[en28] & calf
    12		[en309] & [en874]
    12		[en362] & [en121]
    -12	weakness:21	[en362] & [en682]
    12		[en362] & [en980]
    -12		[en378] & .
    -12		[en378] & [en234]
    -12		[en394] & [en508]
    12		[en39] & [en37]
    -12		[en39] & [en468]
    -12		[en404] & [en234]
    12		[en437] & [en362]
    -12	sharp_pain:17	[en468] & [en966]
    -12		[en474] & [en11]
    -12		[en474] & [en20]
    -12		[en474] & [en250]
    -12	worsening:1	[en474] & [en746]
    -12		[en474] & [en874]
    12		[en508] & [en551]
    -12		[en522] & [en874]
    -12		[en525]
    12		[en551] & [en805]
    -12		[en551] & [en874]
    12		[en567] & [en251]
    -12		[en567] & [en490]
    -12		[en567] & [en869]
    12		[en602] & [en746]
    -12		[en60] & [en682]
    -12		[en60] & [en981]
    12		[en60] & hives
    12		[en613] & [en1002]
    -12		[en613] & [en508]
    -12		[en618] & [en19]
    12		[en634] & [en468]
    12	numbness:4	[en650] & [en474]
    12		[en682] & [en362]
    12		[en682] & [en508]
    12		[en693] & [en251]
    -12	persistent_beyond_72h:42	[en746] & [en20]
    12	radiating_pain:30	[en746] & [en212]
    12		[en805] & [en251]
    12		[en807] & [en490]
    12		[en807] & [en807]
    -12		[en807] & [en93]
    12	numbness:9	[en810] & [en660]
    -12		[en853] & [en746]
    -12	allergic_reaction:19	[en869] & [en170]
    12		[en869] & [en522]
    -12	numbness:20	[en869] & [en58]
    12		[en869] & [en810]
    12		[en869] & tingly
    12		[en874] & [en121]
    12	worsening:4 emergency:21	[en874] & [en746]
    12		[en874] & [es14]
    12		[en890] & [en474]
    12		[en890] & [en874]
    -12		[en966] & [en19]
    12		[en967] & [en84]
    12		[en980] & [en251]
    -12		[en981]
    12		[en997] & [en11]
    -12		[en999] & [en746]
    -12		[es106] & [es13]
    12		[es11]
    -12		[es122] & [es2]
    -12		[es182] & [en12]
    -12		[es1] & [es982]
    12		[es214] & [en1014]
    12		[es26] & [es982]
    12	calf_swelling:34 allergic_reaction:16	[es347]
    -12		[es438] & ,
    12	numbness:46	[es438] & [es694]
    -12		[es502] & [es342]
    -12	radiating_pain:8	[es54] & [es950]
    -12	radiating_pain:23	[es54] & [es982]
    -12	radiating_pain:13	[es55] & [es1]
    -12		[es694] & [es214]
    -12		[es762]
    12		[es854] & ,
    12		[es854] & [es438]
    12	weakness:26	[es86]
    12	weakness:17	[es86] & [es54]
    12		[es870] & [es694]
    -12		[es879]
    -12		[es950] & [es887]
    12		[es982] & [es42]
    -12		[es998] & [es950]
    -12		a notch
    12		a stabbing
    -12		achy
    12		aire
    -12		all but
    -12		all gone
    12		and worse
    -12		and ~ on
    12		and ~ tender
    12		apart
    12		ayuda
    -12		back on
    -12		back s
    -12		been better
    -12		before i came
    -12		before ~ came
    -12		body
    -12		can <become>
    -12		cuanto
    12	persistent_beyond_72h:24	days
    -12		does
    -12	radiating_pain:101	dolor ~ <the>
    -12		electric ~ ,
    -12		en el
    12		eso si
    12	weakness:7	fist
    -12		for <the>
    12		gave out
    12		give it
    -12	sharp_pain:-4 numbness:-15 bladder_bowel:62 self_harm:9	go
    -12		hago
    -12		has passed
    12	radiating_pain:86	hasta <the> <part>
    12	radiating_pain:27	hasta ~ <part>
    12		i sit
    -12	radiating_pain:-2 weakness:-1 numbness:40 history_injury:25	i ~ <part>
    12		i ~ give
    12		i ~ much
    -12		in <time>
    12		in hives
    12	history_disc:6	in ~ and
    12	emergency:29	in ~ now
    12		is numb
    12	radiating_pain:48 numbness:-5	it ~ <my>
    12		it ~ would
    -12	weakness:-20 tingling:4 worsening:27 persistent_beyond_72h:11 history_disc:-6 history_injury:-53 faint_dizzy:-32	late+,
    12	sharp_pain:-8 persistent_beyond_72h:3 history_injury:-41	late+a
    12		late+came
    -12		late+can
    -12		late+los
    -12		late+much
    -12		late+out
    -12		leave
    -12		less ~ every
    12		mano
    -12		might
    -12		my finger
    -12		never ~ in
    -12		no <part> pain
    -12		no estoy
    12	numbness:25 saddle_numbness:44	no siento
    -12		no ~ and
    -12		not put
    12		not ~ better
    12		not ~ off
    12		out ~ <count>
    -12		pain <be> worse
    -12		pain i
    -12		pain in <my>
    12		pain ~ same
    12		pain ~ tingling
    12	radiating_pain:48	pain ~ to
    -12		put ~ <part>
    12		que no <be>
    -12		quien
    -12		ring
    -12		same ~ <part>
    -12		sciatica
    12		sharp ~ <my>
    12		she ~ <the>
    12		shooting pain
    -12		si ~ da
    12		since ~ <part>
    -12		so <be>
    12		sore ~ <day>
    -12		soreness & [en362]
    12		stop ~ <the>
    -12		strange
    12		ten days
    -12		tender
    -12		the bad
    -12		there ~ pain
    12		thought
    12		to ~ last
    12		want ~ anymore
    -12		weakness ~ <the>
    12		where
    12		where the
    -12		work ~ <the>
    12		would be
    -12		would like
    -12		would ~ to
    -12		you <have>
    11		# & [en251]
    -11		# & [en60]
    11		# dias
    11	persistent_beyond_72h:8	# ~ <my>
    11		# ~ ?
    -11	weakness:11 tingling:-7 persistent_beyond_72h:-4 emergency:20	, & [en234]
    11		, & [en239]
    -11	sharp_pain:-7 weakness:2	, & [en251]
    -11		, & [en650]
    -11	sharp_pain:-2 radiating_pain:37 worsening:44	, & [en746]
    -11		, & [en84]
    11		, & [es847]
    -11	numbness:43	, ~ <feel>
    11		, ~ bit
    -11		, ~ here
    11		, ~ numbness
    11		, ~ painful
    11		, ~ what
    -11		. & [en394]
    -11		. & [en551]
    11		. .
    -11		. me
    11	sharp_pain:38 weakness:-10 numbness:-1 tingling:25	. ~ .
    11		/ & .
    -11		/^alw/
    -11		/^alwa/
    11	emergency:80	/^ambu/
    11		/^apa/
    11		/^blee/
    -11		/^book/
    11	allergic_reaction:8	/^burn/
    11	radiating_pain:35 weakness:-46 worsening:-9 saddle_numbness:-5 calf_swelling:47 faint_dizzy:-4	/^cal/
    -11		/^canc/
    -11	radiating_pain:-11 bladder_bowel:8	/^com/
    -11	numbness:30	/^comp/
    -11		/^conv/
    -11		/^cupp/
    11	numbness:31 saddle_numbness:14	/^dea/
    11	numbness:5	/^ded/
    11	sharp_pain:-1	/^desd/
    11	weakness:96	/^drag/
    11	worsening:26	/^ea/
    11		/^emp/
    11	self_harm:102	/^endi/
    11	faint_dizzy:93	/^fain/
    -11	radiating_pain:-2 weakness:-26 numbness:7 saddle_numbness:23	/^feel/
    11	sharp_pain:-35	/^foo/
    11	history_disc:59	/^fus/
    11		/^got/
    11	weakness:-6 calf_swelling:25 allergic_reaction:14	/^hot$/
    11	calf_swelling:21 allergic_reaction:2	/^hot/
    -11		/^ima/
    -11		/^imag/
    11		/^iz/
    11		/^just/
    11	sharp_pain:3	/^know/
    11		/^mej/
    11		/^mejo/
    -11		/^mens/
    -11		/^nil$/
    -11		/^nil/
    -11		/^paso/
    11		/^peo/
    -11		/^perh/
    -11		/^pos/
    -11		/^poss/
    11	radiating_pain:-45 weakness:6 numbness:-28 tingling:-52 worsening:-10 history_injury:-14 saddle_numbness:-8 chest_breath:17 faint_dizzy:-21 allergic_reaction:19 emergency:-7 self_harm:-24	/^pu/
    11		/^ran/
    11		/^rang/
    -11		/^rece/
    -11		/^repl/
    11		/^rib/
    -11		/^ring/
    11	sharp_pain:37	/^scr/
    11	persistent_beyond_72h:17 history_injury:8	/^sem/
    11	persistent_beyond_72h:10 history_injury:3	/^sema/
    11	sharp_pain:23 weakness:-10	/^shar/
    -11		/^slig/
    11	sharp_pain:135 chest_breath:-37	/^stab/
    11	numbness:1 emergency:-12	/^ther/
    11	radiating_pain:-2 weakness:-8 numbness:-14 tingling:149	/^ting/
    11		/^una/
    11	numbness:-10	/^ve/
    11	sharp_pain:-20 radiating_pain:7 weakness:-18 worsening:-5 persistent_beyond_72h:-37 history_disc:-1 self_harm:24	/^wa/
    11		/^wet$/
    11	sharp_pain:-6 radiating_pain:-5 weakness:-13 tingling:-47 calf_swelling:-34 fever:-20 faint_dizzy:31 allergic_reaction:-19	/^wo/
    11		/abia/
    -11		/aguje/
    11		/aid$/
    11	weakness:-27 tingling:-5 history_injury:14 pregnancy_symptom:-28 bladder_bowel:-45 calf_swelling:-27 fever:-14 allergic_reaction:-52 severe_bruising:-12 emergency:-63	/ain/
    11		/aine$/
    11		/ak$/
    11		/akes$/
    11		/akes/
    -11	sharp_pain:13	/ally$/
    -11		/ally/
    -11		/alw/
    -11		/alwa/
    -11		/alway/
    11	emergency:76	/ambu/
    11	emergency:6	/ambul/
    -11		/ancel/
    11		/angr/
    11		/apa/
    -11		/api/
    11		/area/
    -11		/arg/
    11	history_injury:2	/bad/
    -11		/ban/
    11		/blee/
    11		/bleed/
    -11		/bliss/
    11	allergic_reaction:98	/blist/
    -11		/book/
    11		/bot/
    11		/both$/
    11	sharp_pain:-31 weakness:-14 tingling:-50	/bre/
    11	emergency:47	/bula/
    11		/bulan/
    11	allergic_reaction:50	/burn/
    -11		/canc/
    -11		/cance/
    11	chest_breath:108 fever:-1	/ches/
    -11		/cion/
    -11		/clear/
    -11	numbness:13	/comp/
    -11		/conte/
    -11		/conv/
    11		/cos$/
    -11		/crib/
    -11		/cupp/
    -11		/cuppi/
    11		/del$/
    11		/desd/
    11	sharp_pain:-4	/desde/
    -11		/did$/
    11	faint_dizzy:48	/dizzy/
    11	weakness:71	/drag/
    11	weakness:13	/eak$/
    11		/ean$/
    11	worsening:2	/easi/
    11		/edi/
    11		/eem/
    -11		/ees$/
    -11		/ees/
    11	weakness:14	/eigh/
    11		/eight/
    -11		/eje/
    11	persistent_beyond_72h:35	/ejor/
    11		/ele$/
    11		/elly$/
    -11		/emai/
    11	history_injury:6	/eman/
    11	history_injury:6	/emana/
    -11		/ende/
    -11		/ender/
    -11		/ensaj/
    11	sharp_pain:-3	/eps$/
    -11		/erh/
    -11		/erha/
    -11		/erhap/
    -11		/ers$/
    11		/erve/
    11	sharp_pain:-2	/esde$/
    11		/esde/
    11	chest_breath:1	/espir/
    -11		/etas$/
    -11		/etas/
    11	sharp_pain:15 radiating_pain:-8 weakness:-32 osteoporosis:-10 faint_dizzy:-1 allergic_reaction:-2	/eve/
    11	faint_dizzy:33	/fain/
    11	faint_dizzy:44	/faint/
    -11	weakness:-13 numbness:3 saddle_numbness:36	/feel/
    -11		/ges$/
    11		/gor/
    11	sharp_pain:1	/guan/
    11	sharp_pain:18	/guant/
    -11		/guje/
    -11		/gujet/
    -11		/gur/
    -11		/haps$/
    -11		/haps/
    -11		/iar/
    -11		/ica/
    11		/icks$/
    11		/icks/
    11		/ief$/
    11		/iendo/
    11	pregnancy_symptom:59	/iet/
    11	worsening:19	/igg/
    -11		/il$/
    -11		/imag/
    11		/imes$/
    11		/inky$/
    11		/inky/
    11		/inte/
    11		/inten/
    -11		/ints$/
    -11		/ints/
    -11	weakness:4	/ishe/
    -11		/ista$/
    -11		/ista/
    11	allergic_reaction:31	/ister/
    11	radiating_pain:-7 numbness:-30 tingling:-11 bladder_bowel:-38 chest_breath:-9 faint_dizzy:-16	/ive/
    -11		/iza/
    11	radiating_pain:-31 weakness:-12 numbness:-97	/izz/
    -11		/jet/
    -11		/jeta/
    -11		/jetas/
    11		/just/
    11	history_injury:49	/ken/
    11	bladder_bowel:19	/know/
    -11		/lama/
    11	emergency:17	/lame/
    11	radiating_pain:-39	/lan/
    -11	sharp_pain:-19 weakness:-4 worsening:-17 emergency:11	/lea/
    -11		/leave/
    11		/leed/
    -11		/leepi/
    11		/lid$/
    11	emergency:31	/lio$/
    -11		/liss/
    -11		/llama/
    11	sharp_pain:53	/llas$/
    11	sharp_pain:46	/llas/
    -11		/lto$/
    -11		/lways/
    -11		/mar$/
    11	worsening:80 persistent_beyond_72h:-28	/mas$/
    -11		/mate$/
    11		/mba/
    11	pregnancy_symptom:23	/mbar/
    -11		/mbri/
    -11		/mbrit/
    11		/mbu/
    11	emergency:41	/mbul/
    11	emergency:8	/mbula/
    11	persistent_beyond_72h:14	/mej/
    11	persistent_beyond_72h:28	/mejo/
    11		/mejor/
    -11		/mens/
    -11		/mensa/
    -11		/mie/
    -11		/migh/
    -11		/might/
    -11		/mint$/
    -11		/mint/
    11		/nce$/
    -11		/ncel/
    11	weakness:-20 numbness:-52 allergic_reaction:21	/ncha/
    -11		/ndl/
    -11		/new$/
    -11		/nil$/
    11		/nit/
    11	radiating_pain:-1 numbness:-14 history_disc:-6 bladder_bowel:13 fever:-1	/not$/
    -11		/nsaj/
    11	bladder_bowel:29	/ntrol/
    -11		/oco/
    11	sharp_pain:-21 radiating_pain:9 numbness:8 bladder_bowel:-2 saddle_numbness:-25 allergic_reaction:-24	/oes$/
    11	sharp_pain:-14 numbness:2 tingling:20 bladder_bowel:-1 saddle_numbness:-3 allergic_reaction:-8	/oes/
    11		/ofe/
    11	tingling:-16 faint_dizzy:28 allergic_reaction:34	/oll/
    11	weakness:-5 numbness:-31 pregnancy_symptom:-2 fever:-19 faint_dizzy:-7 allergic_reaction:-8 emergency:-11	/olo/
    11	sharp_pain:-26 radiating_pain:-30 weakness:-10 numbness:7 tingling:-2 worsening:-34 calf_swelling:-24 fever:21 severe_headache:-5 faint_dizzy:-20	/on$/
    11		/onde$/
    -11	sharp_pain:-48	/ong/
    11		/ontro/
    -11		/onv/
    -11		/ory$/
    -11		/ory/
    -11		/ossib/
    11		/oth$/
    11		/otici/
    11	weakness:-33 numbness:-3	/ow$/
    11	numbness:-11 tingling:15 saddle_numbness:24	/pe$/
    -11		/perh/
    -11		/perha/
    11	weakness:15	/pier/
    11		/pinky/
    11		/pirar/
    -11		/poli/
    -11		/pon/
    -11		/poss/
    -11		/possi/
    -11		/price/
    -11		/puede/
    11		/quita/
    -11		/rand/
    -11		/rati/
    -11		/rent/
    -11		/repl/
    11	chest_breath:47	/respi/
    -11		/rha/
    -11		/rhap/
    -11		/rhaps/
    11		/rib/
    -11		/rice/
    -11		/rki/
    11	numbness:-12 tingling:87	/rmigu/
    -11		/rong$/
    11		/rot/
    11	weakness:28	/rrar/
    -11		/rrie/
    11	severe_headache:4	/rst/
    -11		/rvi/
    11		/sat/
    -11		/scrib/
    11	bladder_bowel:1	/sde$/
    11	sharp_pain:-8	/sde/
    11	history_injury:7	/sema/
    11		/seman/
    11	sharp_pain:58	/shar/
    -11	weakness:7 tingling:38 faint_dizzy:15	/she/
    -11		/shed$/
    -11		/shed/
    -11		/sibl/
    -11		/slig/
    -11		/sligh/
    -11	worsening:-16 persistent_beyond_72h:58	/sore$/
    11	chest_breath:1	/spir/
    11	chest_breath:31	/spira/
    -11		/ssib/
    -11		/ssibl/
    -11		/sue/
    11	faint_dizzy:18	/tand$/
    -11		/tandi/
    11		/tchy$/
    11		/tchy/
    -11		/tend/
    11	sharp_pain:-53 radiating_pain:14 emergency:-2	/tic/
    11		/tici/
    11		/ticin/
    11		/times/
    11	sharp_pain:-17 radiating_pain:-1 weakness:-3 numbness:-1 tingling:69 worsening:-17	/tingl/
    11	weakness:-39 numbness:-60 worsening:-10 persistent_beyond_72h:-5 pregnancy_symptom:-6 chest_breath:-10 calf_swelling:-11 severe_headache:-26 faint_dizzy:-47 emergency:-56	/ts$/
    11		/tten/
    -11		/uanto/
    11		/ubbe/
    11		/uda/
    11	pregnancy_symptom:5 chest_breath:119	/uff/
    -11		/ujet/
    -11		/ujeta/
    11	emergency:23	/ulan/
    11	emergency:33	/ulanc/
    11	weakness:-22 pregnancy_symptom:25 allergic_reaction:87	/ump/
    -11		/upp/
    -11		/uppi/
    -11		/uppin/
    -11		/urno$/
    11	bladder_bowel:43	/urs/
    11	tingling:-83 persistent_beyond_72h:37 history_injury:9 fever:-7 faint_dizzy:-2 severe_bruising:-1 emergency:-16	/urt/
    11		/wet$/
    11		/yes$/
    -11		<be> <the> <person>
    11	fever:25	<be> con
    -11		<be> ~ <person>
    11		<be> ~ before
    -11		<be> ~ de
    11		<be> ~ much
    -11		<be> ~ or
    -11	radiating_pain:13	<become> ~ <my>
    -11		<become> ~ bed
    11		<become> ~ then
    -11		<become> ~ would
    -11		<feel> ~ <the>
    -11		<feel> ~ <time>
    -11		<have> pain
    -11		<have> ~ <become>
    11	persistent_beyond_72h:26	<have> ~ <count>
    11	sharp_pain:20 persistent_beyond_72h:30	<have> ~ <the>
    11		<have> ~ bit
    -11		<my> .
    -11		<my> <part> on
    -11		<my> golf
    -11	emergency:30	<my> ~ <count>
    -11		<my> ~ he
    -11		<my> ~ longer
    11		<my> ~ please
    11		<my> ~ should
    -11		<my> ~ strong
    -11		<my> ~ today
    -11		<part> <become> numb
    11	saddle_numbness:-9	<part> <feel>
    11	weakness:58	<part> will
    11	weakness:59	<part> will not
    -11		<part> ~ lie
    11		<part> ~ lift
    -11		<part> ~ or
    -11		<part> ~ would
    -11		<person> <have>
    11		<side> ,
    11		<side> <time>
    11		<side> over
    -11		<side> sore
    -11		<side> ~ more
    11		<side> ~ pain
    11		<side> ~ what
    -11		<side> ~ you
    11		<the> mas
    -11	weakness:21 self_harm:28	<the> ~ .
    -11		<the> ~ ?
    -11		<the> ~ like
    -11		<the> ~ lol
    -11		<the> ~ mas
    11	sharp_pain:47	<the> ~ pain
    -11		<the> ~ with
    -11		<time> ~ since
    11		? & [en810]
    11		[en1002] & #
    11		[en1002] & [en12]
    11		[en1002] & [en613]
    11		[en1007]
    11		[en1014] & #
    11		[en1018] & [en746]
    -11		[en1018] & [en778]
    11		[en101] & [en490]
    -11		[en1020] & .
    -11		[en1020] & [en170]
    -11		[en1020] & [en253]
    -11	chest_breath:23	[en1020] & [en468]
    11		[en1020] & [en709]
    -11		[en1020] & [en778]
    -11		[en1020] & [en789]
    11		[en116] & [en650]
    11		[en116] & [en980]
    11		[en11] & [en325]
    11		[en11] & [en359]
    -11		[en11] & [en567]
    -11		[en121] & [en1002]
    11		[en121] & [en949]
    -11		[en124] & [en567]
    -11		[en127] & [en148]
    -11		[en12] & [en522]
    11		[en12] & [en980]
    11		[en148] & [en63]
    11	worsening:12	[en170] & [en380]
    -11		[en170] & [en634]
    11		[en181] & [en602]
    11		[en19] & [en399]
    -11		[en19] & [es694]
    -11	sharp_pain:38	[en20] & [en522]
    11	persistent_beyond_72h:1	[en20] & [en634]
    -11	sharp_pain:14 persistent_beyond_72h:42 saddle_numbness:18 chest_breath:42	[en234] & [en1002]
    11	sharp_pain:21 weakness:16 persistent_beyond_72h:-3	[en234] & [en11]
    -11	bladder_bowel:30	[en234] & [en12]
    -11		[en234] & [en170]
    -11		[en234] & [en250]
    -11	weakness:8	[en234] & [en869]
    11		[en250] & .
    -11		[en250] & [en234]
    -11		[en251] & [en250]
    11	fever:13	[en251] & [en613]
    11	radiating_pain:-9	[en251] & [en949]
    -11		[en28] & [en805]
    11		[en317] & [en551]
    11	emergency:12	[en359]
    11		[en362] & #
    -11		[en362] & [en1020]
    11	sharp_pain:12 numbness:-5 severe_headache:15	[en362] & [en28]
    -11	sharp_pain:-23	[en37] & [en810]
    -11		[en394] & [en474]
    -11		[en39] & [en633]
    -11	weakness:15	[en426] & ,
    -11		[en426] & [en874]
    -11		[en42] & [en522]
    -11		[en453]
    -11		[en474] & [en170]
    11		[en474] & [en394]
    -11		[en474] & [en682]
    11		[en474] & [en938]
    11		[en479] & [en966]
    -11		[en490] & [en124]
    -11		[en490] & [en12]
    11		[en495] & [en251]
    -11		[en506] & [en234]
    -11		[en506] & [en251]
    11		[en508] & [en317]
    -11		[en508] & [en474]
    11		[en522] & [en11]
    11		[en551] & [en474]
    11		[en551] & [en508]
    -11		[en551] & [en613]
    -11		[en554] & [en495]
    -11	sharp_pain:-16	[en567] & [es182]
    -11		[en58] & [en602]
    -11		[en602] & [en362]
    11		[en602] & [en474]
    11		[en602] & [en693]
    11	sharp_pain:24	[en60] & [en215]
    -11	sharp_pain:24	[en60] & [en949]
    -11		[en60] & [en957]
    11		[en60] & agony
    -11		[en613] & [en170]
    11		[en618] & #
    11		[en633] & [en1018]
    11		[en633] & [en362]
    -11		[en633] & [en490]
    11		[en634] & ,
    11		[en634] & [en426]
    -11		[en650] & [en490]
    -11		[en650] & [en682]
    11	weakness:34 persistent_beyond_72h:-7 allergic_reaction:-7	[en677]
    11		[en682] & [en980]
    11		[en693] & [en966]
    11		[en746] & [en28]
    11		[en746] & [en810]
    -11		[en746] & [en980]
    11	weakness:-22 numbness:1 tingling:-1 chest_breath:-19 fever:-18 faint_dizzy:-17 allergic_reaction:-4 self_harm:-7	[en762]
    11		[en762] & [en28]
    11	sharp_pain:-2 weakness:21 bladder_bowel:11	[en778]
    11		[en79]
    11	allergic_reaction:35	[en807] & [en682]
    11	sharp_pain:-4 radiating_pain:-1 weakness:-3 tingling:-5 persistent_beyond_72h:-16 history_disc:-3 history_injury:-6 osteoporosis:-16 bladder_bowel:-24 saddle_numbness:-19 severe_headache:-18 faint_dizzy:-34 allergic_reaction:-7	[en810]
    11		[en810] & #
    11		[en810] & [en966]
    -11		[en84] & [en474]
    11		[en84] & [en633]
    -11		[en84] & [en682]
    11	sharp_pain:-2 radiating_pain:37 weakness:29 worsening:-2 persistent_beyond_72h:-16 bladder_bowel:-48 severe_headache:-7	[en85]
    -11		[en85] & [en93]
    -11		[en869] & [en202]
    -11	numbness:2 worsening:40 emergency:4	[en869] & [en20]
    -11	weakness:47 tingling:-3	[en869] & [en60]
    -11		[en871]
    11		[en874] & [en309]
    11		[en874] & [en989]
    -11		[en874] & [es375]
    11	faint_dizzy:5	[en890] & [en778]
    11		[en906] & [en12]
    11		[en906] & [en394]
    11		[en906] & [en874]
    -11		[en917] & [en11]
    11		[en917] & [en251]
    -11		[en938] & [en810]
    11		[en949] & [en508]
    -11		[en949] & [en874]
    11		[en954] & ,
    11		[en954] & [en170]
    11		[en957] & [en966]
    -11		[en966] & [en508]
    11		[en966] & fainted
    11	weakness:-2 fever:-1	[en980] & [en966]
    -11		[en986] & [en234]
    -11		[en986] & [en869]
    11		[en989] & #
    11		[en989] & [en474]
    11		[en989] & [en874]
    11		[es1022]
    -11		[es122] & [es42]
    -11	numbness:38	[es13] & [es2]
    -11		[es182] & [en141]
    11		[es182] & [en490]
    11	tingling:10	[es182] & [en810]
    11		[es182] & [en949]
    11	numbness:125	[es182] & [es214]
    -11		[es182] & tingling
    -11		[es187]
    -11		[es1] & [es127]
    11		[es1] & [es438]
    11		[es1] & [es459]
    11		[es1] & [es694]
    -11		[es1] & [es955]
    -11		[es1] & [es987]
    11		[es214] & [en118]
    -11	weakness:9	[es233]
    -11	sharp_pain:-9	[es26] & [en874]
    -11		[es2] & [es2]
    -11		[es362] & #
    11	sharp_pain:-23 weakness:2 tingling:-25	[es459]
    -11	numbness:7	[es486] & [es2]
    -11		[es502] & [es29]
    11	sharp_pain:1 numbness:-2 saddle_numbness:-9	[es55]
    11		[es55] & ,
    -11		[es694] & [es122]
    -11		[es699] & [es2]
    -11		[es699] & [es375]
    -11		[es847] & [es13]
    11		[es854] & [es1]
    11		[es854] & dormida
    11		[es878] & [es42]
    -11		[es887] & ,
    -11		[es887] & [es887]
    11		[es950] & [es342]
    11		[es951]
    11	worsening:34	[es982] & [es13]
    -11		[es987]
    -11		[es998] & [es699]
    -11		about a
    -11		ache <be>
    11		after <the>
    -11		after ~ it
    -11		agujetas
    11		al #
    11		all over
    -11		always
    -11		and ~ ,
    -11		and ~ <become>
    11	pregnancy_symptom:7 bladder_bowel:9	and ~ <the>
    11		apart from
    11		apart ~ <the>
    11		as <time>
    11		as day
    -11		at # sharp
    11		at all
    -11		at ~ sharp
    -11		back to
    -11		be a
    -11		before <the>
    -11		before the
    -11		better ~ in
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
    11		day one
    -11		de <the>
    11		desde
    -11		did ~ <the>
    11	faint_dizzy:58	dizzy
    11		dolor ,
    11	self_harm:87	ending
    11		even ~ <the>
    11		feel it
    11	fever:28	fever
    -11		full strength
    -11		grip ~ strong
    -11		had no
    11	persistent_beyond_72h:29	has not
    -11		help with
    -11		hi ~ <side>
    -11		hormigueo ~ <part>
    11	calf_swelling:16 allergic_reaction:1	hot
    -11		how ~ i
    -11		hurts more today
    11	sharp_pain:44	hurts ~ i
    11		hurts ~ much
    11	worsening:-3	i have
    11		i want to
    -11		i ~ <side>
    11		i ~ at
    11		i ~ die
    11		i ~ dropping
    11		i ~ faint
    -11		i ~ numb
    -11		i ~ you
    -11		if <my>
    -11		if my
    11		in it
    -11		in ~ <time>
    11	weakness:-1 tingling:-31 persistent_beyond_72h:-12 osteoporosis:-3 pregnancy_symptom:-39 bladder_bowel:-18 fever:-3 severe_headache:5 emergency:-1 self_harm:-6	is
    -11		is hurting
    11		it would
    11		it ~ #
    11		just ~ <feel>
    -11		last ~ but
    11	worsening:11	late+again
    11		late+big
    11		late+change
    11		late+fine
    11	persistent_beyond_72h:43	late+hurt
    11		late+last
    -11		late+legs
    -11		late+less
    11		late+some
    -11		late+yes
    -11		leg feels
    -11		liked
    -11		little sore
    11		llame
    11		llame <the>
    -11		me .
    -11		more than
    -11		more today
    -11		my golf
    11		never ~ before
    -11		never ~ massage
    -11		nil
    -11	numbness:-43	no numbness
    11	tingling:-6	no ~ just
    11		not <become> <my>
    -11		not had
    -11		not right
    -11		not ~ and
    11		not ~ fist
    -11		not ~ pain
    -11		not ~ since
    -11		nothing hurts
    11		noticing
    -11		numb ~ .
    -11	numbness:19 saddle_numbness:2	numb ~ <the>
    -11		numb ~ not
    11	allergic_reaction:-15	of my
    11		of ~ ,
    11		of ~ nothing
    11		ok ,
    -11		on ~ <side>
    11		on ~ <the>
    11		pain ~ ,
    -11	radiating_pain:12	pain ~ <side>
    -11		paso
    -11		perhaps
    11		pinky
    -11	weakness:93	puedo ~ <the>
    -11		put <my> <part>
    -11		que ayer
    -11		queda una
    11	chest_breath:24	respirar
    -11		severe bruising
    -11		sharp ~ no
    11		she ~ <part>
    -11		shooting pains
    -11	worsening:6	since i
    -11		sleeping
    -11		slight headache
    -11	worsening:-2 persistent_beyond_72h:32	sore
    11		soreness ~ <be>
    -11		standing
    11		still numb
    -11		still sore
    11		still ~ ,
    11		strength ~ <my>
    11		thank you for
    11		thank ~ for
    11		the feeling
    -11		the kids
    -11		the leg
    11	self_harm:1	the point
    -11		tingling & [en567]
    -11		tingling ~ .
    -11		tingling ~ sharp
    -11		turno
    11		up ~ of
    -11		used to
    11	worsening:8	va
    11		want to die
    11		want ~ die
    -11		water
    -11		weather <be>
    11		wet
    -11		what if <my>
    -11		when i <be>
    -11		with ~ ,
    -11		with ~ <be>
    -11		with ~ and
    11		without noticing
    -11		worse ,
    -11		worse ~ ,
    11		worse ~ <the>
    -11		worse ~ morning
    11		would <be>
    -11		y <the> <part>
    11		yes ~ <the>
    -11		yo
    10		# & ?
    10		# & [en234]
    10		# & [en437]
    10		# & [es982]
    10		# ~ <have>
    -10		, & [en613]
    10		, & [en693]
    10		, & [en967]
    10		, & [es470]
    10		, <be> <the>
    -10		, back
    -10		, can not
    -10		, thanks
    10		, the
    -10	weakness:12	, ~ ,
    -10		, ~ different
    -10		, ~ ever
    -10		, ~ good
    10		, ~ only
    10		, ~ pins
    -10		, ~ todo
    -10		, ~ well
    -10		- #
    -10		. & [en1020]
    10	tingling:6	. & [en234]
    10		. & [en42]
    10		. & [en60]
    10		. & [en682]
    -10		. & [en693]
    10	numbness:-25	. & [en890]
    -10		. all
    10		. can not
    -10		. i <be>
    10		. it <be>
    10		. otherwise
    10		. ~ bit
    10		. ~ for
    -10		. ~ good
    -10		. ~ said
    10	sharp_pain:-61	. ~ yes
    10	sharp_pain:-19	/^am/
    10		/^bad$/
    -10		/^baja/
    10	numbness:9 saddle_numbness:51 self_harm:-2	/^bi/
    10		/^big$/
    10		/^bro/
    10		/^brok/
    10	sharp_pain:-18 radiating_pain:-25 weakness:4 numbness:-20 tingling:-35 worsening:-17 persistent_beyond_72h:-49 history_disc:-83 osteoporosis:-42 pregnancy_symptom:-21 bladder_bowel:-7 saddle_numbness:-29 chest_breath:-31 calf_swelling:-16 fever:-35 allergic_reaction:-45 severe_bruising:-15 emergency:-11 self_harm:-46	/^ca/
    10	worsening:2	/^cad/
    -10		/^clea/
    10	pregnancy_symptom:48	/^cram/
    10		/^cry$/
    -10		/^cuan/
    -10		/^deci/
    10	weakness:-42 worsening:-20	/^des/
    10	sharp_pain:5 weakness:-38 numbness:-5	/^dolo/
    10	persistent_beyond_72h:-10	/^dow/
    10		/^down/
    -10		/^drea/
    10		/^ei/
    10	sharp_pain:16	/^ele/
    -10		/^ema/
    -10		/^emai/
    10		/^enci/
    10	sharp_pain:47	/^exc/
    10	emergency:16	/^face/
    10		/^fie/
    10		/^flar/
    -10		/^fou/
    10	tingling:-7	/^fuer/
    10	radiating_pain:5 weakness:-11	/^goe/
    10		/^goes/
    -10		/^gu/
    10		/^har/
    10	severe_headache:30	/^head/
    10		/^hit/
    10	sharp_pain:-25 worsening:22	/^hour/
    -10		/^jaj/
    -10		/^jaja/
    10		/^jal/
    10		/^jala/
    10	sharp_pain:16 numbness:-4 tingling:-32 saddle_numbness:-18 allergic_reaction:-12	/^kn/
    10	allergic_reaction:89	/^lips/
    10		/^livi/
    10		/^look/
    -10		/^loos/
    10		/^lost/
    10		/^love/
    10	weakness:11	/^mano/
    -10		/^mara/
    -10		/^mayb/
    10		/^mid/
    -10	severe_headache:3	/^mig/
    10	persistent_beyond_72h:-24 severe_bruising:23	/^mor/
    10		/^nas/
    10	worsening:3	/^nast/
    -10		/^ol/
    10	tingling:-1	/^one$/
    10		/^one/
    10		/^orin/
    10	tingling:-35	/^out$/
    -10		/^qued/
    -10		/^rem/
    10		/^sn/
    10	history_disc:-10 history_injury:-44 osteoporosis:-2 fever:-4 allergic_reaction:-7 severe_bruising:-4 emergency:14	/^so/
    -10	sharp_pain:23	/^som/
    -10		/^sure/
    10	calf_swelling:23	/^swo/
    10		/^swol/
    -10		/^tal/
    10	sharp_pain:-9	/^teng/
    10	osteoporosis:90 self_harm:67	/^thin/
    -10		/^trab/
    -10		/^uno/
    10	numbness:25	/^wake/
    -10		/^whet/
    10	weakness:2	/^wris/
    -10		/^yea/
    -10	history_disc:7	/^year/
    -10	numbness:1 tingling:13 history_injury:4 fever:18 faint_dizzy:10	/^you/
    10	radiating_pain:-14 weakness:-9 tingling:-8 worsening:-11 osteoporosis:-17 fever:-32 faint_dizzy:-37 allergic_reaction:-33 emergency:-55 self_harm:-22	/ada/
    -10		/aft/
    10	sharp_pain:19	/agg/
    10	sharp_pain:9	/aguan/
    -10		/aha$/
    -10		/aha/
    -10		/ai$/
    10		/ala/
    10		/alen/
    10	emergency:39	/alli/
    10	emergency:6	/allin/
    10		/amed/
    10		/ang/
    -10		/anis/
    10	emergency:30	/ardi/
    -10		/arki/
    -10		/arkin/
    10		/arts$/
    10		/arts/
    10	radiating_pain:68 numbness:-59	/atic/
    -10		/atie/
    -10		/atien/
    -10		/ayb/
    -10		/aybe$/
    -10		/aybe/
    10		/bad$/
    -10		/baja/
    10		/bbl/
    10		/bby$/
    10		/bby/
    10	sharp_pain:5	/bear/
    -10		/ber$/
    -10		/bes/
    10		/big$/
    10	radiating_pain:-11 tingling:-32	/bla/
    -10		/box$/
    -10		/brit/
    10		/brok/
    10		/broke/
    -10		/call$/
    -10	emergency:25	/call/
    -10		/cans/
    10		/cau/
    10		/chad/
    10	numbness:-28 worsening:-57	/chi/
    -10		/cie/
    10		/cima$/
    10		/cima/
    -10		/cina$/
    -10		/cina/
    -10		/clea/
    10		/colla/
    -10	radiating_pain:-2 numbness:3 tingling:12 history_disc:-15 bladder_bowel:5	/com/
    10		/comes/
    -10		/compl/
    10	pregnancy_symptom:74	/cram/
    10	pregnancy_symptom:119	/cramp/
    10	sharp_pain:7	/cru/
    10		/cry$/
    10		/ctom/
    10		/ctomy/
    -10		/cuan/
    -10		/deci/
    -10		/deli/
    -10		/deliv/
    10		/dia$/
    10	history_disc:53	/disc/
    10	radiating_pain:23 persistent_beyond_72h:-7	/down/
    10	weakness:9	/dra/
    -10		/drea/
    -10		/dres/
    -10		/eady$/
    -10		/eady/
    10	history_disc:26	/ectom/
    10		/edia/
    -10	radiating_pain:14	/ega/
    -10		/egar/
    10	severe_bruising:6	/egro/
    -10		/egur/
    -10		/eliv/
    -10		/elive/
    -10		/ello/
    -10		/email/
    10		/encim/
    10		/endo$/
    -10		/erab/
    -10		/erap/
    10		/esca/
    -10		/essa/
    -10		/essag/
    -10		/essin/
    -10		/estar/
    -10		/eth/
    10	sharp_pain:56	/exc/
    10		/excep/
    10		/face$/
    10	emergency:11	/face/
    10		/flar/
    10		/flare/
    10		/foo/
    10	sharp_pain:-6 numbness:14	/foot/
    -10		/form/
    -10	persistent_beyond_72h:11	/fort/
    -10		/fou/
    10		/fuer/
    -10	sharp_pain:-7 numbness:-4 history_injury:6	/ful/
    10		/goe/
    10	radiating_pain:2 weakness:-2	/goes$/
    10	weakness:-1	/goes/
    10		/goi/
    10		/goin/
    10		/grad/
    10		/grav/
    -10		/gust/
    -10		/hat$/
    -10	saddle_numbness:12 fever:7	/hat/
    10	weakness:-4 faint_dizzy:-1	/have$/
    -10		/heth/
    -10		/hethe/
    -10		/hift$/
    10		/hil/
    10		/horri/
    10		/hort$/
    10	worsening:65	/hour$/
    10	sharp_pain:-10	/hour/
    10		/humb$/
    -10	weakness:9 numbness:-4 bladder_bowel:4	/ice/
    -10		/iday$/
    -10		/iday/
    10		/ifi/
    -10		/igui/
    10		/ills$/
    10		/ills/
    -10	numbness:-47	/ima/
    -10		/imagi/
    -10		/iness/
    10		/ingle/
    10		/iod/
    -10		/ios/
    10		/ipe/
    -10		/ize/
    -10		/jaj/
    -10		/jaja$/
    -10		/jaja/
    10		/jal/
    10		/jala/
    10		/jo$/
    10		/ken$/
    10	sharp_pain:1	/kes$/
    10	sharp_pain:12	/kes/
    10	sharp_pain:-1 numbness:-7	/lac/
    10	sharp_pain:52	/lad/
    -10		/lades/
    10		/lame$/
    10	weakness:5	/laps/
    10		/lare/
    10		/lared/
    -10		/lay/
    10	weakness:-10 numbness:12 tingling:14	/leep$/
    10		/less/
    10		/leva/
    10		/lga/
    10		/lift$/
    10	allergic_reaction:30	/lips$/
    10	allergic_reaction:69	/lips/
    -10		/list$/
    10	self_harm:156	/liv/
    -10		/liver/
    10		/livi/
    10	self_harm:34	/livin/
    10	worsening:19	/lling/
    10	tingling:-2	/look/
    -10		/loos/
    -10	tingling:16	/loose/
    -10		/lori/
    -10		/lorid/
    -10		/los$/
    10		/lost$/
    10		/lost/
    -10		/magin/
    10		/makes/
    10	numbness:32	/mano$/
    -10		/mara/
    -10		/mayb/
    -10		/maybe/
    10	emergency:38	/medi/
    10		/media/
    -10		/messa/
    -10	weakness:17	/move/
    10		/mpa/
    -10		/mpre/
    10		/nar$/
    10	weakness:3	/nar/
    10		/nast/
    10		/ncim/
    10		/ncima/
    -10		/nda$/
    10	allergic_reaction:-4 emergency:-5	/ndo/
    10	severe_bruising:6	/negro/
    10		/ngo$/
    10	self_harm:6	/nk$/
    10		/nky$/
    10		/nky/
    -10		/nny$/
    -10		/nny/
    10		/non$/
    10		/ntur/
    10		/ntura/
    10	weakness:-27 persistent_beyond_72h:49	/ole/
    10	calf_swelling:53	/ollen/
    10		/omes$/
    10		/omes/
    -10		/ompl/
    10	allergic_reaction:14	/ond/
    -10		/onte/
    -10		/oose/
    -10		/ored/
    10	worsening:146	/orer$/
    10		/orer/
    -10		/orid/
    10	bladder_bowel:29	/orina/
    -10	bladder_bowel:7	/ork/
    10	numbness:16	/ormid/
    10		/oso$/
    -10	radiating_pain:-11 tingling:-2 persistent_beyond_72h:27 emergency:20	/our/
    10	faint_dizzy:37	/over$/
    10	persistent_beyond_72h:-28	/own/
    10		/pad/
    10		/pant/
    -10		/peu/
    10	chest_breath:75	/pira/
    10		/pita/
    10		/plate/
    -10	sharp_pain:-6 radiating_pain:-7	/ple/
    10	persistent_beyond_72h:12	/prove/
    -10		/pues/
    10	sharp_pain:35	/pun/
    -10		/qued/
    -10		/rabaj/
    10	weakness:47	/rag/
    10		/rce$/
    10		/rce/
    10		/rdo$/
    -10	weakness:33 worsening:15	/rec/
    10		/rel/
    10		/rer$/
    10	sharp_pain:22 weakness:6	/res$/
    -10		/ress$/
    -10		/rios/
    10	history_injury:8	/rist$/
    10		/rmid/
    10		/rol/
    10		/rovem/
    10	weakness:33	/rrar$/
    10		/rrib/
    10		/rubbe/
    10		/rut/
    -10		/sar/
    -10		/sch/
    -10		/scu/
    -10		/segur/
    10		/shin$/
    10	weakness:-15	/sie/
    -10		/siz/
    -10		/size/
    10	worsening:66	/sorer/
    10	osteoporosis:12	/sos$/
    10	sharp_pain:101 tingling:-19 chest_breath:-15	/stab/
    10		/step$/
    10	sharp_pain:-4	/ster/
    10		/suc/
    10		/swo/
    10		/swol/
    10	calf_swelling:15	/swoll/
    10	sharp_pain:81 weakness:-9 numbness:-4 tingling:-58 bladder_bowel:-1 chest_breath:-1	/tab/
    10	sharp_pain:-26 history_injury:-4	/teng/
    -10		/tent/
    10		/tep$/
    -10		/test/
    10	sharp_pain:-6 radiating_pain:-3 numbness:-1 osteoporosis:-2 saddle_numbness:-10	/the$/
    10	severe_headache:10	/thro/
    -10		/ties/
    10	radiating_pain:-5 weakness:-15 numbness:-38 osteoporosis:-1 bladder_bowel:-4 chest_breath:-6 calf_swelling:-16 fever:-26 severe_headache:-32 faint_dizzy:-35 allergic_reaction:-33 emergency:-29 self_harm:-26	/tin/
    10		/tine/
    10		/tone/
    -10		/trab/
    -10		/traba/
    10		/tten$/
    10	sharp_pain:22	/uchi/
    10	tingling:-3	/uie/
    10	self_harm:6	/uiero/
    -10		/uli/
    10	radiating_pain:16 saddle_numbness:8	/um$/
    10	allergic_reaction:-2	/unde/
    10	severe_bruising:18	/urp/
    -10		/ved/
    10	radiating_pain:-15 weakness:-16 numbness:-7 tingling:-27 worsening:-1 history_disc:-33 history_injury:-29 osteoporosis:-3 pregnancy_symptom:-22 bladder_bowel:-5 saddle_numbness:-13 chest_breath:-6 severe_headache:-5 allergic_reaction:-14 emergency:-22 self_harm:-7	/ver/
    10		/vivi/
    10	self_harm:78	/wak/
    -10		/wen/
    -10	radiating_pain:-1 weakness:-4	/when$/
    -10		/whet/
    -10		/wheth/
    10		/wol/
    10		/woll/
    10		/wolle/
    10	weakness:33	/wris/
    10		/wrist/
    10		/xcep/
    10		/xcept/
    -10		/ybe$/
    -10		/ybe/
    -10	history_disc:36	/yea/
    -10		/year/
    -10	tingling:8 persistent_beyond_72h:7	/you/
    10		<be> fine
    -10		<be> good
    -10		<be> not numb
    -10		<be> pain
    10		<be> ~ can
    -10		<be> ~ cold
    10		<be> ~ for
    -10		<be> ~ just
    10		<be> ~ living
    10		<become> away
    10	radiating_pain:3 worsening:6 persistent_beyond_72h:-29 pregnancy_symptom:42 severe_headache:-18 faint_dizzy:21 emergency:16	<become> ~ <the>
    -10		<count> ~ ,
    -10		<count> ~ .
    -10		<count> ~ numb
    10		<day> and
    -10		<day> ~ <become>
    10	worsening:-31 persistent_beyond_72h:2	<day> ~ it
    -10		<feel> better
    10		<feel> ~ and
    -10		<feel> ~ for
    10		<have> ~ it
    -10		<my> <be> bien
    -10	weakness:-21 numbness:20	<my> <part> <be>
    -10		<my> <part> hurt
    -10		<my> again
    -10		<my> ~ <person>
    10		<my> ~ after
    10	sharp_pain:6 faint_dizzy:4	<my> ~ en
    -10		<my> ~ great
    -10	history_disc:13	<my> ~ in
    10	radiating_pain:12	<my> ~ now
    10	bladder_bowel:154	<my> ~ sin
    -10		<part> <part>
    10		<part> gave
    -10		<part> in <the>
    10	weakness:214 numbness:-15	<part> just
    -10		<part> over
    -10		<part> over <my>
    10		<part> tingle
    10		<part> weak
    10		<part> with <the>
    -10	numbness:7	<part> ~ <have>
    -10		<part> ~ por
    -10		<part> ~ thing
    10		<part> ~ when
    -10		<part> ~ ya
    -10		<person> ~ ,
    -10		<person> ~ numb
    10		<person> ~ out
    10		<side> i
    10		<side> than
    10		<side> ~ :
    -10		<side> ~ <have>
    -10		<side> ~ since
    -10		<the> <side> sore
    10		<the> ciatica
    10		<the> electric
    10	worsening:95	<the> molestia
    10		<the> morning ,
    -10		<the> only
    -10		<the> sciatica
    -10		<the> time
    -10		<the> weak
    -10	numbness:32 tingling:-6 worsening:-31 pregnancy_symptom:24 bladder_bowel:-6 saddle_numbness:28 calf_swelling:1	<the> ~ <be>
    -10		<the> ~ after
    10	tingling:-3	<the> ~ como
    -10		<the> ~ fine
    -10		<the> ~ o
    -10		<the> ~ same
    -10		<the> ~ since
    10		<the> ~ sit
    10		<the> ~ then
    10	sharp_pain:30	<the> ~ under
    -10		<the> ~ up
    10		<the> ~ va
    10		<time> ~ <the>
    -10		<time> ~ you
    -10		[en1002] & [en148]
    10		[en1002] & [en19]
    -10	emergency:2	[en1002] & [en28]
    10	faint_dizzy:33	[en1002] & [en437]
    -10		[en1002] & [en58]
    10		[en1002] & [en807]
    10		[en1007] & [en253]
    -10		[en1014] & [es950]
    -10		[en1018] & [en805]
    10		[en1018] & [en853]
    -10		[en101] & [en234]
    10		[en101] & [en251]
    10		[en1020] & [en127]
    -10		[en106] & [en93]
    10		[en116] & [en522]
    10	faint_dizzy:3	[en11] & [en1002]
    10		[en11] & [en1018]
    10		[en11] & [en333]
    -10		[en11] & [en378]
    10		[en11] & [en533]
    10		[en11] & [en807]
    -10		[en11] & [en85]
    -10		[en11] & [en877]
    -10		[en123] & [en170]
    10		[en124] & [en957]
    10	radiating_pain:3	[en12] & [en101]
    10		[en12] & [en138]
    10		[en135]
    10		[en138] & [en869]
    -10		[en148] & [en37]
    10		[en148] & [en490]
    -10		[en15] & [en362]
    10	fever:27	[en170] & ,
    10		[en170] & [en127]
    10		[en170] & [en468]
    -10		[en170] & [en954]
    10		[en181] & [en1020]
    -10		[en181] & [en404]
    10		[en181] & [en682]
    -10	worsening:18	[en19] & #
    -10		[en19] & [en549]
    -10		[en19] & [en709]
    10	bladder_bowel:5	[en202] & [en42]
    10		[en202] & [en93]
    10		[en20] & [en28]
    10		[en20] & [en60]
    -10		[en215] & [en234]
    -10		[en215] & [en490]
    -10		[en218] & [en170]
    10		[en234] & #
    -10		[en250] & [en362]
    10		[en250] & [en551]
    -10		[en251] & :
    -10		[en251] & [en101]
    -10	weakness:19	[en251] & [en234]
    10	sharp_pain:-18	[en251] & [en251]
    10		[en251] & [en410]
    10	radiating_pain:49	[en251] & [en746]
    -10		[en251] & [en889]
    10	sharp_pain:-1	[en28] & [en19]
    -10	radiating_pain:-1	[en28] & [en251]
    -10		[en28] & [en474]
    -10		[en28] & [en709]
    -10		[en325] & [en362]
    10		[en333] & [en170]
    -10		[en333] & [en362]
    10		[en362] & [en1007]
    10		[en362] & [en127]
    -10		[en362] & [en157]
    10		[en362] & [en468]
    10		[en362] & [en874]
    10		[en362] & [en989]
    -10		[en362] & [en999]
    10		[en378] & [en11]
    10		[en378] & [en60]
    -10	history_injury:14	[en37] & [en762]
    -10		[en380] & [en468]
    10		[en394] & [en980]
    -10		[en3] & ache
    -10		[en410] & [en1018]
    -10		[en410] & [en63]
    10		[en426] & [en212]
    10		[en426] & [en980]
    -10		[en42] & ,
    -10		[en42] & .
    10		[en442] & [en394]
    10		[en458] & [en874]
    -10		[en474] & [en127]
    -10		[en474] & [en426]
    10		[en474] & [en660]
    10		[en474] & [en762]
    10		[en47] & [en106]
    -10		[en487]
    -10		[en490] & [en121]
    10		[en490] & [en148]
    -10		[en490] & [en84]
    -10		[en508] & [en11]
    -10		[en508] & [en189]
    -10		[en508] & [en468]
    10		[en551] & [en1002]
    10		[en551] & [en317]
    10	tingling:-7	[en554]
    10		[en554] & [en11]
    10		[en554] & [en234]
    -10	sharp_pain:-4	[en567] & .
    -10		[en567] & :
    -10		[en58] & [en378]
    -10		[en602] & [en426]
    -10		[en60] & ?
    10		[en60] & [en124]
    10	history_disc:18	[en60] & [en20]
    -10		[en60] & [en3]
    -10		[en60] & [en634]
    10		[en60] & [en810]
    10		[en60] & [en853]
    10	sharp_pain:25	[en633] & [en1020]
    10		[en633] & [en37]
    10		[en634] & [en148]
    -10		[en634] & [en437]
    10		[en634] & [en490]
    10		[en634] & [en986]
    -10		[en63] & [en234]
    10	weakness:-8 numbness:78	[en650] & [en251]
    -10	weakness:57	[en660] & ,
    10		[en660] & [en810]
    -10		[en660] & [en966]
    10		[en679] & [en28]
    10		[en679] & [en37]
    10	emergency:1	[en682] & #
    -10		[en682] & [en474]
    10		[en682] & [en810]
    -10		[en709] & [en468]
    10		[en746] & [en127]
    10		[en746] & [en309]
    10		[en762] & [en468]
    10		[en762] & [en551]
    10	history_disc:56	[en762] & [en874]
    10		[en805] & ,
    -10		[en805] & [en11]
    10		[en807] & [en805]
    10		[en807] & [en869]
    10		[en810] & [en19]
    -10		[en810] & [en20]
    -10		[en810] & [en613]
    10		[en810] & [en84]
    -10		[en837]
    10		[en853] & [en468]
    -10		[en853] & [en551]
    -10		[en853] & [en874]
    -10		[en85] & [en551]
    -10		[en85] & [en989]
    -10	persistent_beyond_72h:7	[en869] & [en12]
    10		[en869] & [en39]
    10	worsening:42 allergic_reaction:12	[en869] & [en426]
    -10	sharp_pain:17	[en869] & [en633]
    10		[en869] & [en762]
    -10		[en869] & [en981]
    -10		[en869] & calf
    10		[en874] & [en170]
    -10		[en874] & [en709]
    -10		[en874] & [en874]
    10	weakness:-2 bladder_bowel:33	[en874] & [es438]
    -10		[en874] & [es975]
    10		[en889] & [en148]
    10		[en889] & [en810]
    -10		[en890] & [en869]
    10		[en938] & ,
    -10		[en93] & ,
    -10		[en953]
    -10		[en954] & [en1002]
    -10		[en954] & [en650]
    -10	self_harm:39	[en966] & [en234]
    -10		[en966] & [en239]
    10	faint_dizzy:58	[en966] & [en362]
    10	sharp_pain:13 weakness:-12 faint_dizzy:1	[en966] & [en437]
    10		[en966] & [en461]
    -10		[en966] & [en613]
    10		[en966] & [en698]
    10		[en966] & [en93]
    -10		[en986] & [en251]
    10		[en989] & [en362]
    -10		[en991] & [en212]
    10	radiating_pain:-48 weakness:-32 numbness:-17 history_injury:-4 pregnancy_symptom:-21 bladder_bowel:-20 calf_swelling:-21 fever:-36 allergic_reaction:-1 severe_bruising:-23	[es106]
    10		[es106] & [es638]
    -10		[es122] & [es998]
    -10		[es127] & [es982]
    -10		[es174] & [es982]
    10		[es17] & [es26]
    10		[es182] & ,
    10		[es182] & [en709]
    -10		[es182] & [es127]
    10		[es182] & [es198]
    10		[es182] & [es58]
    10	weakness:6	[es182] & [es887]
    10		[es188] & [en490]
    10		[es1] & [es1]
    10		[es1] & ciatica
    10		[es214] & [es214]
    -10		[es214] & [es847]
    -10		[es234] & [es950]
    -10		[es254] & [es438]
    -10		[es2] & [es102]
    -10		[es2] & [es362]
    -10		[es2] & [es987]
    10		[es342] & [en967]
    -10		[es342] & [es189]
    10		[es362]
    10		[es362] & [es1]
    -10		[es395]
    -10		[es42] & [es106]
    -10		[es42] & [es54]
    -10		[es42] & [es699]
    10		[es438] & [es17]
    -10		[es438] & [es887]
    -10		[es446] & ,
    -10		[es459] & [es13]
    10		[es54] & [es14]
    10		[es550]
    -10		[es55] & [en118]
    -10		[es694] & [es438]
    10		[es694] & [es439]
    10	weakness:2	[es699] & [en874]
    -10		[es699] & [es13]
    -10		[es742]
    10		[es79] & [es54]
    10		[es79] & [es950]
    10		[es854] & [es150]
    10		[es859]
    10		[es870] & [es13]
    10		[es870] & [es1]
    10		[es870] & [es2]
    -10		[es894]
    10		[es950] & [es42]
    10		[es950] & [es55]
    -10		[es950] & [es998]
    10		[es951] & [es950]
    10	numbness:-64 tingling:-45 persistent_beyond_72h:-6 chest_breath:30 faint_dizzy:-12 emergency:-1 self_harm:31	[es966]
    10		[es982] & [en121]
    -10		[es982] & [es486]
    10		[es998] & [es342]
    -10		[es998] & [es998]
    10		about #
    -10		ache & [en634]
    -10		all back
    -10		an ache
    -10		and he
    -10		and no fever
    -10		and ~ fever
    10		and ~ out
    10		apart from <the>
    -10		as a
    10		asked about
    10		at # <time>
    10		at <side>
    10		ayer ~ <the>
    -10		back
    10		bad
    10		big
    10		bit ,
    -10		blades
    10		bruised & [en1002]
    10		but still
    10		but ~ in
    10		cada ~ duele
    -10		calambritos & [es1]
    -10		call
    10		call ~ i
    -10		can <become> <my>
    10		can hardly
    10	weakness:-9 numbness:1	can ~ <feel>
    10		can ~ fist
    10		comes
    10		como una
    10	tingling:17	como ~ <part>
    -10		con ~ en
    10		cry
    10		days of
    -10		de baja
    -10		dia ~ <the>
    10		dias ~ <part>
    -10		dias ~ dolor
    -10		do not <have>
    -10		do ~ <have>
    -10		do ~ <the>
    -10		dormida ~ <the>
    -10		down ~ ,
    10	persistent_beyond_72h:5	duele
    10		each ~ <the>
    10	radiating_pain:-22 weakness:-28 numbness:-12 persistent_beyond_72h:-48 history_injury:-23 osteoporosis:-4 bladder_bowel:-2 calf_swelling:-2 fever:-11 allergic_reaction:-19 severe_bruising:-1	en
    10		en los
    10		en ~ vida
    10		encima
    10		es normal
    10		esto no
    -10		ever ~ <the>
    10		every ~ <the>
    10		except
    10	emergency:11	face
    -10		fell ~ <the>
    10		fine ~ <the>
    -10		finger on
    10		fingers
    10		flared
    10		flared & [en362]
    -10		for an
    10		for ~ <part>
    -10		for ~ i
    -10	radiating_pain:21	from <my>
    -10		from ~ ,
    10		funny ~ <the>
    10	radiating_pain:16	goes
    10		good ~ i
    -10		grand
    10	sharp_pain:-7 weakness:6 numbness:6	hand
    10		honestly <the>
    10		hormigueo & [es694]
    10	worsening:11	hour
    -10		hour ,
    -10		hurts more than
    10		hurts ~ more
    10	radiating_pain:-4	i <be>
    10		i <be> <become>
    -10		i <be> <side>
    10	weakness:31	i <keep>
    -10		i call
    -10		i came in
    -10		i go
    10		i keep
    -10		i said
    10		i would give
    -10		i ~ about
    -10		i ~ before
    10		i ~ ever
    -10		i ~ if
    -10		i ~ like
    -10		i ~ tingling
    10		ibuprofen & [en1002]
    -10		if i can
    -10		if ~ can
    -10		if ~ numb
    10		improvement
    10		in ~ <side>
    -10		in ~ ?
    -10		it <be> worse
    -10		it <be> yesterday
    10	sharp_pain:13	it ~ like
    -10	history_injury:25	it ~ now
    10		it ~ when
    -10		just <the>
    10		l
    10	history_disc:262	l5
    10		la ciatica
    -10		late+an
    10	persistent_beyond_72h:1	late+been
    10		late+improvement
    10		late+night
    -10		late+once
    -10		late+so
    10		late+that
    10	sharp_pain:-4 persistent_beyond_72h:3	late+this
    -10		late+tight
    10		late+vez
    10	persistent_beyond_72h:15	late+week
    10		late+went
    10		late+what
    -10		laughed at
    -10		leg day
    -10		lie down
    10	weakness:43	lift
    10	tingling:46	like ~ <part>
    10	allergic_reaction:3	lips
    10	self_harm:30	living
    10		lost
    10		makes
    -10		maybe
    -10		me again
    -10		might <be>
    -10		might be
    10	calf_swelling:36	my right
    -10		my shoulders
    -10		no he
    -10		no longer
    10		no sensation
    10		no tingling ,
    -10	sharp_pain:33	no ~ dolor
    -10		no ~ for
    -10		no ~ here
    10	weakness:42	no ~ in
    10		no ~ it
    10		no ~ pero
    -10		no ~ please
    10		not lift
    -10		not put <my>
    -10		not ~ from
    10		not ~ here
    -10		not ~ how
    -10		not ~ whether
    -10		nothing ~ not
    10		now ~ <be>
    10		numb ~ <part>
    10	numbness:12 calf_swelling:12 allergic_reaction:-14	of <my>
    -10		of it
    10		on <my> <part>
    10	weakness:-3	on ~ <part>
    10		one
    -10		or ~ cold
    10		other than
    10		ouch
    10		out
    -10		pain to
    -10		pain under <my>
    -10		pain went
    -10		pain ~ on
    -10		parking
    10		pero con
    10		pero ~ <part>
    -10		please ~ <the>
    10	self_harm:67	quiero
    10		quite <the>
    -10		ring me
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
    -10		since i <be>
    10		since ~ .
    10		slipped ~ ,
    -10		so so
    -10		so ~ ,
    -10		something <be> not
    -10		something ~ not
    -10		sore but
    10		soreness ~ <the>
    10	worsening:67	sorer
    10	faint_dizzy:10	stand
    -10		still achy
    -10		still ~ <part>
    -10		still ~ i
    10		stop ,
    -10		stop ~ <my>
    -10		sure
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
    10		they <be>
    10		they are
    10		thumb
    10	sharp_pain:15	time i
    -10		tingling & [en404]
    -10		tingling ~ pain
    10	sharp_pain:7 numbness:21	to ~ <be>
    10	weakness:30	to ~ <my>
    10		to ~ if
    10	severe_bruising:19	toda ~ <part>
    10		todo ~ <part>
    10		toes are
    -10		trabajo
    -10		what ~ <part>
    -10	weakness:-7	when
    -10		when ~ <be>
    -10		when ~ i
    -10		when ~ saw
    10		where <the>
    -10		whether
    -10		whether ~ <part>
    10		why ~ <my>
    10		why ~ <part>
    10		with it
    -10		with ~ <my>
    -10		worse ~ <be>
    10		worse ~ worse
    10		would give
    10		wrist
    -10	persistent_beyond_72h:28	y <the>
    -10		y la
    -10		ya
    10		yes ,
    -10		yesterday ~ #
    -10		yesterday ~ now
    10		you for
    -10		you have
    10		you ~ and
    9		# to #
    -9		# ~ in
    9		# ~ y
    -9		, & [en298]
    -9		, & [en42]
    9		, & [en477]
    9		, & [en63]
    9	sharp_pain:24 weakness:-1 numbness:-26 tingling:-9 chest_breath:13 calf_swelling:25 allergic_reaction:22 self_harm:-2	, & [en810]
    9		, & [en853]
    9		, & [en890]
    -9		, & [en949]
    -9		, & [en981]
    -9		, & [en997]
    9	tingling:29	, & [es106]
    9		, & [es188]
    -9		, & [es486]
    9		, & agony
    9		, but
    -9		, hoy
    -9		, i <be>
    -9		, otherwise
    -9		, pero
    9		, still
    -9		, ~ hace
    9	bladder_bowel:7	, ~ like
    9	numbness:24	, ~ no
    -9		- & #
    9	tingling:6	. & [en20]
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
    9		/ & [en874]
    -9		/^adol/
    9	chest_breath:168	/^air/
    -9		/^alg/
    9		/^ali/
    -9		/^alt/
    -9		/^alto/
    9	sharp_pain:-1 weakness:-8 tingling:-3 pregnancy_symptom:1 faint_dizzy:-8	/^and$/
    9	sharp_pain:-1 radiating_pain:-4 weakness:-8 tingling:-6 fever:21 severe_headache:-2 emergency:-1	/^and/
    -9		/^anyw/
    9	weakness:33	/^arm$/
    -9		/^aw/
    9		/^ball/
    -9		/^beh/
    -9		/^best/
    -9		/^bore/
    9	weakness:7	/^cami/
    -9		/^cap/
    -9		/^cli/
    9	sharp_pain:-11 radiating_pain:-41 weakness:2 numbness:-5 worsening:-37 persistent_beyond_72h:-15 history_disc:-8 history_injury:-23 osteoporosis:-4 pregnancy_symptom:-9 saddle_numbness:-4 chest_breath:-11 calf_swelling:-30 fever:5 severe_headache:-66 faint_dizzy:-3 allergic_reaction:-38 emergency:-12 self_harm:-12	/^co/
    -9		/^creo/
    9	sharp_pain:28	/^dan$/
    -9		/^deje/
    9		/^del$/
    9		/^dent/
    9		/^dial/
    -9		/^driv/
    9	bladder_bowel:13	/^esca/
    -9	pregnancy_symptom:21	/^expe/
    9		/^few$/
    9	weakness:12	/^flop/
    9		/^fore/
    -9		/^forg/
    9	weakness:45	/^grip/
    -9		/^his/
    9		/^hit$/
    -9		/^hom/
    9		/^hug/
    9		/^huge/
    9		/^izq/
    9	faint_dizzy:67	/^keel/
    9	sharp_pain:33 pregnancy_symptom:10 self_harm:15	/^ki/
    -9		/^knot/
    9		/^lam/
    -9		/^mal/
    -9		/^mand/
    -9		/^mir$/
    9		/^mue/
    -9	radiating_pain:-4 weakness:-30 numbness:-34 tingling:4 worsening:-17 pregnancy_symptom:-5 bladder_bowel:7 fever:-29	/^ne/
    -9		/^oc/
    9		/^ori/
    9		/^pad/
    9		/^pant/
    -9		/^pecu/
    -9		/^peep/
    -9		/^pesa/
    -9		/^plan/
    -9	weakness:15	/^pue/
    -9	weakness:2	/^pued/
    9	chest_breath:40	/^puf/
    9		/^puff/
    9		/^purp/
    9	weakness:58	/^rais/
    -9		/^rara/
    9		/^rath/
    9		/^reli/
    9		/^rom/
    -9	sharp_pain:-7 radiating_pain:-2 weakness:-16 worsening:-44 bladder_bowel:5 chest_breath:-18 allergic_reaction:7	/^sa/
    9		/^san/
    9		/^see/
    9	sharp_pain:3 weakness:-1 numbness:-1 worsening:-67 persistent_beyond_72h:-1 history_injury:-18 bladder_bowel:-41 saddle_numbness:-53 severe_headache:-23 emergency:-50 self_harm:-30	/^sh/
    -9	persistent_beyond_72h:50	/^sig/
    -9		/^sir/
    9	allergic_reaction:25	/^skin/
    -9		/^sms$/
    -9		/^sms/
    9	weakness:4	/^ste/
    9		/^step/
    9	weakness:13 tingling:8 worsening:2 chest_breath:6	/^su/
    9	worsening:67	/^sub/
    9	self_harm:38	/^sui/
    -9		/^tal$/
    9		/^talo/
    -9		/^tex/
    -9		/^text/
    9	severe_bruising:22	/^thig/
    -9		/^tot/
    -9		/^tow/
    9		/^two$/
    9		/^two/
    9		/^veo$/
    9		/^veo/
    9	weakness:37 numbness:-59	/^weak/
    9	radiating_pain:-3 weakness:-2 bladder_bowel:-7 self_harm:-17	/^whe/
    9	saddle_numbness:95	/^wip/
    -9		/^wit/
    -9	fever:6	/^with/
    -9		/^won/
    9		/^word/
    9		/^zaps/
    -9		/adol/
    -9		/adolo/
    9		/aki/
    9		/alie/
    9		/alon$/
    9		/alp/
    -9		/alto/
    9		/alty$/
    9		/alty/
    -9		/ands/
    -9		/anyw/
    -9		/apis/
    9	emergency:47	/ardia/
    -9		/aren/
    9		/areo$/
    -9	sharp_pain:-29 weakness:-4	/aro/
    9	weakness:-7 history_injury:43	/asa/
    9	numbness:-8 worsening:60	/ast/
    -9		/aviso/
    -9		/az$/
    9		/aza/
    -9		/bana/
    9		/bar$/
    9		/bbli/
    9		/bblin/
    -9		/beh/
    9		/bend$/
    -9		/best$/
    -9		/best/
    9		/bling/
    -9		/bore/
    -9		/bored/
    9	weakness:2	/cami/
    9		/cept$/
    -9		/ces/
    9		/chado/
    -9		/charg/
    9	sharp_pain:50 fever:7	/chil/
    9		/chill/
    9	weakness:-6	/cho$/
    -9	sharp_pain:28 weakness:-18 persistent_beyond_72h:21	/cin/
    -9		/cle$/
    9		/contr/
    -9		/creo$/
    -9		/creo/
    -9		/culi/
    -9		/culia/
    9	numbness:107	/dea/
    -9		/deje/
    9		/derc/
    -9		/dio$/
    -9		/dio/
    -9		/doi/
    9		/eade/
    9	faint_dizzy:88	/eaded/
    9		/earm$/
    9		/earm/
    -9		/eav/
    9		/eca$/
    9		/ech/
    -9		/eck$/
    -9		/ecu/
    -9		/ecul/
    -9		/eculi/
    9	sharp_pain:-61 persistent_beyond_72h:-6	/edo/
    9		/eems$/
    -9		/egue/
    -9		/egura/
    9		/eing$/
    9		/eing/
    -9		/elen$/
    9		/elief/
    -9	numbness:8	/elin/
    9		/elly/
    9	self_harm:2	/endin/
    9		/enge/
    -9		/ents$/
    -9		/ents/
    9		/entu/
    9	weakness:11	/eps/
    -9		/ept/
    9	radiating_pain:-7 pregnancy_symptom:-4 self_harm:24	/era/
    -9	numbness:11 worsening:-20 history_injury:-2 faint_dizzy:-7	/ere/
    9		/erin/
    9	fever:16	/ermo/
    9		/erna$/
    9		/err/
    -9	sharp_pain:-12	/ers/
    9		/ersi/
    -9		/espu/
    -9		/espue/
    -9		/ested/
    -9		/etc/
    -9		/etch/
    -9		/ethe/
    -9		/ether/
    9	sharp_pain:8	/ewe/
    9		/ewer/
    -9		/expe/
    -9		/falli/
    9		/few$/
    -9		/ffic/
    9		/fied$/
    9		/fied/
    9		/fini/
    9	weakness:11	/flop/
    9		/forea/
    -9		/forg/
    -9		/forta/
    9		/ggl/
    9		/gie/
    -9		/ging/
    9		/gles$/
    9		/gles/
    -9		/gn$/
    -9		/grand/
    9	weakness:140	/grip$/
    9	weakness:49	/grip/
    -9		/gura$/
    -9		/gura/
    -9		/gus/
    -9		/gy$/
    9		/habia/
    9		/hado$/
    -9		/harg/
    -9		/hear/
    -9		/heet$/
    9		/hell$/
    9		/hermo/
    9	sharp_pain:-6 numbness:13	/high$/
    9		/hin$/
    -9	numbness:33 worsening:-7 saddle_numbness:15	/hing$/
    9		/hit$/
    9	sharp_pain:-11	/hiv/
    9	sharp_pain:-3	/hive/
    -9		/hom/
    -9	radiating_pain:39	/hoo/
    -9		/hov/
    -9		/hove/
    9	severe_headache:4	/hro/
    9		/huge$/
    9		/huge/
    9		/hum/
    -9		/ices/
    9		/icing/
    9	sharp_pain:2 numbness:21	/ick$/
    9	tingling:141	/ickl/
    -9		/ient$/
    9		/iet$/
    9		/ifie/
    9		/ified/
    9		/igh$/
    -9		/ign$/
    9		/ijo/
    9	emergency:-7	/ike/
    -9		/ild$/
    -9		/illed/
    -9		/inda$/
    -9		/inda/
    -9		/inter/
    -9		/ios$/
    9	saddle_numbness:27	/ipe$/
    9		/ips$/
    9		/ips/
    9	weakness:9 history_injury:57	/ist/
    9		/itch/
    9		/itchy/
    9		/izq/
    9		/jar$/
    -9		/je$/
    9	faint_dizzy:36	/keel/
    -9		/knees/
    -9		/knot/
    -9		/lag/
    9		/lati/
    9	numbness:-4 allergic_reaction:-5	/lev/
    -9		/liar$/
    -9		/liar/
    9		/lief$/
    9		/lief/
    -9	severe_headache:20	/ligh/
    -9	severe_headache:22	/light/
    9	faint_dizzy:24	/llap/
    9	faint_dizzy:4	/llaps/
    9		/llen$/
    -9	sharp_pain:4 history_injury:24	/llo/
    9		/lls$/
    9		/lls/
    9		/long$/
    9		/love/
    9	emergency:24	/lty$/
    9	emergency:70	/lty/
    -9		/man$/
    9		/mano/
    9		/maye$/
    9		/maye/
    9		/mic/
    9		/mido$/
    -9		/mill/
    -9	sharp_pain:31	/mol/
    9		/mpi$/
    9		/mps$/
    9		/mps/
    -9	sharp_pain:5	/much$/
    9		/mue/
    -9		/nada/
    9		/nday/
    9	history_injury:38	/nded$/
    9	history_injury:27	/nded/
    -9		/nden$/
    -9		/nden/
    9		/nderc/
    9		/nearl/
    -9		/nees$/
    -9		/nees/
    -9		/nes$/
    9	sharp_pain:-1 radiating_pain:-7 weakness:-17 numbness:-12 tingling:-3 worsening:1 persistent_beyond_72h:-21 history_disc:-7 history_injury:-18 osteoporosis:-16 saddle_numbness:-20 chest_breath:6 calf_swelling:-31 fever:-35 faint_dizzy:-16	/ng$/
    -9		/nged$/
    -9		/nged/
    9		/ngles/
    -9		/nil/
    9	weakness:-4	/norm/
    -9		/nsaje/
    9		/nted$/
    9		/nted/
    -9		/ntest/
    9	sharp_pain:-10 weakness:-1 saddle_numbness:48	/nti/
    9		/ntl/
    9		/ntly$/
    9		/ntly/
    9		/ntro/
    -9		/nyw/
    -9		/och/
    9		/od$/
    9		/ogr/
    9	self_harm:12	/oint$/
    9	sharp_pain:34 weakness:-10 numbness:19	/oke/
    9	faint_dizzy:10	/ollap/
    -9		/olori/
    -9		/omati/
    -9		/omb/
    9		/omete/
    9		/ompi$/
    9		/ompi/
    9	history_disc:30	/omy$/
    9		/omy/
    -9		/onder/
    9		/ontr/
    9	faint_dizzy:56	/oor/
    -9		/ooser/
    9	weakness:17 tingling:-3 persistent_beyond_72h:-11 bladder_bowel:-10 saddle_numbness:-20 fever:-3 faint_dizzy:-1 allergic_reaction:-22 emergency:-24 self_harm:-9	/oot/
    9	weakness:48	/opp/
    -9		/oppe/
    -9		/opped/
    9		/orar$/
    9		/orea/
    9		/orear/
    -9		/org/
    9		/orin/
    -9		/orke/
    9	weakness:-33 tingling:13	/ormi/
    -9		/oser$/
    -9		/oser/
    9		/oso/
    -9		/otice/
    -9		/ovel/
    -9		/ovin/
    -9		/oving/
    -9		/parki/
    -9		/paz$/
    -9		/paz/
    -9		/pecu/
    -9		/pecul/
    -9		/peep$/
    -9		/peep/
    -9	numbness:11	/per$/
    -9		/perab/
    -9		/pesa/
    9		/pic/
    9	weakness:10 persistent_beyond_72h:-27 chest_breath:-2 severe_headache:-16	/pie/
    9	weakness:21 tingling:-10 chest_breath:11	/ping$/
    9		/pit/
    -9		/plan/
    -9		/pol/
    -9	weakness:39	/pued/
    9	chest_breath:4	/puf/
    9	chest_breath:21	/puff/
    9	severe_bruising:42	/purp/
    9		/quiet/
    9		/rame/
    -9		/rap/
    9		/rate/
    9		/rathe/
    9	sharp_pain:-1 worsening:-1 persistent_beyond_72h:-3	/raz/
    9		/razo$/
    9	numbness:61	/rch/
    9	emergency:48	/rdia/
    9		/rdo/
    9		/rearm/
    -9		/rei/
    9		/reli/
    9		/relie/
    -9		/rent$/
    9		/rer/
    -9		/retc/
    -9		/retch/
    9	worsening:-19 faint_dizzy:-12 emergency:60	/rge/
    9		/ribl/
    -9		/rida/
    -9		/rios$/
    9		/rir$/
    9		/rist/
    -9		/rito/
    9		/rly$/
    9		/rly/
    9		/rna$/
    9		/rove/
    9		/rribl/
    9		/rry/
    -9		/scle$/
    -9		/sea$/
    9	numbness:22	/see/
    9		/seems/
    -9	numbness:56	/sen/
    9	sharp_pain:-28	/shi/
    -9		/sibly/
    -9		/sica/
    9	sharp_pain:-7	/sien/
    9	sharp_pain:-3	/sient/
    -9	persistent_beyond_72h:38	/sig/
    9		/sigue/
    -9		/sir/
    9		/sit$/
    9		/siv/
    9		/sive/
    9	sharp_pain:11	/ske/
    9	allergic_reaction:6	/skin$/
    -9		/sli/
    9		/smaye/
    -9		/sms$/
    -9		/sms/
    9	history_disc:67 faint_dizzy:21	/spin/
    -9		/spue/
    -9		/spues/
    9		/ssiv/
    9		/ssive/
    -9		/sted$/
    9		/sting/
    -9		/stop/
    -9		/story/
    -9		/stran/
    -9		/stret/
    9		/subir/
    9	self_harm:14	/sui/
    9		/talo/
    9		/talon/
    9	persistent_beyond_72h:19	/tamo/
    9		/tati/
    -9	worsening:4	/tch$/
    9	worsening:159	/tensi/
    -9		/tex/
    -9		/text/
    9		/therm/
    9		/thig/
    9		/thigh/
    9		/thou/
    -9		/tid/
    -9		/tie/
    9	numbness:13 tingling:-5 persistent_beyond_72h:2 severe_headache:-22	/til/
    9	saddle_numbness:19	/tio/
    9	numbness:2 saddle_numbness:27	/tion$/
    9	history_disc:69	/tomy$/
    9	history_disc:45	/tomy/
    -9		/tory$/
    -9		/tory/
    -9		/tot/
    -9		/tow/
    -9		/trang/
    -9		/tret/
    -9		/tretc/
    9	bladder_bowel:71	/tro/
    9		/tru/
    9		/two$/
    9		/two/
    9	chest_breath:43	/ubir$/
    9		/ubir/
    -9		/uble$/
    -9		/udo/
    9	persistent_beyond_72h:5	/uele$/
    -9		/uelen/
    9		/uert/
    9		/uge$/
    9		/uge/
    9		/uiet$/
    9		/uiet/
    9	tingling:6	/uil/
    -9		/ulia/
    -9		/uliar/
    -9		/unto$/
    -9		/unto/
    -9		/usc/
    9	emergency:28	/uth/
    -9		/vel/
    9		/veo$/
    9		/veo/
    9	sharp_pain:22	/vid/
    -9	faint_dizzy:13	/vis/
    -9		/viso/
    9		/vo$/
    9	self_harm:54	/want$/
    9	weakness:69 numbness:-66	/weak/
    9	allergic_reaction:24	/wher/
    9	allergic_reaction:10	/where/
    -9		/win/
    9	saddle_numbness:33	/wip/
    -9	numbness:17	/wit/
    -9	radiating_pain:-11 bladder_bowel:11	/with/
    9		/wo$/
    -9		/won/
    9	sharp_pain:-2 weakness:-17 numbness:-2 persistent_beyond_72h:-54 fever:-3 self_harm:-17	/wor/
    9		/word/
    -9		/worke/
    -9		/worri/
    -9	pregnancy_symptom:38	/xpe/
    -9		/your$/
    9		/zaps$/
    9		/zaps/
    -9		/zar/
    9		: & :
    9		: & [en170]
    -9		: & [es182]
    9		: ~ :
    -9		<be> <my> <be>
    -9		<be> <the> bit
    -9		<be> <the> touch
    9		<be> aching
    9		<be> achy
    9		<be> dormida
    -9		<be> hurting
    -9		<be> segura
    9		<be> ~ about
    9		<be> ~ around
    9		<be> ~ best
    9		<be> ~ hurting
    9		<be> ~ say
    9		<be> ~ stronger
    -9		<be> ~ with
    9		<become> dead
    9		<become> ~ not
    -9		<become> ~ on
    -9		<count> ,
    9		<count> ~ not
    -9		<count> ~ to
    -9		<feel> <the> bit
    -9		<feel> in <my>
    9		<feel> tight
    9	numbness:19	<feel> ~ <side>
    9		<feel> ~ i
    9	saddle_numbness:40	<have> <become>
    -9		<have> tingling
    9	numbness:21	<have> ~ <feel>
    -9		<have> ~ <side>
    -9		<have> ~ in
    -9		<have> ~ needles
    9		<have> ~ yesterday
    9		<my> <part> since
    -9		<my> <person> <have>
    9	sharp_pain:11	<my> dan
    9		<my> desmaye
    -9		<my> duele bastante
    -9		<my> duelen
    -9		<my> duelen <the>
    9		<my> grip <have>
    -9		<my> ~ bastante
    -9		<my> ~ from
    9	numbness:44	<my> ~ off
    -9		<my> ~ up
    9		<my> ~ who
    9		<my> ~ will
    -9		<my> ~ worse
    -9		<part> , can
    -9		<part> <be> hurting
    9		<part> <side>
    -9		<part> for
    -9		<part> hurt
    -9		<part> to normal
    -9		<part> ~ happy
    -9		<part> ~ help
    9		<part> ~ hurts
    -9		<part> ~ itself
    -9	numbness:77	<part> ~ numb
    9		<part> ~ que
    9		<part> ~ really
    -9		<person> <be> <the>
    -9		<person> ~ <count>
    -9		<person> ~ <have>
    9		<person> ~ not
    9		<side> afternoon
    -9		<side> and
    -9		<side> but
    -9		<side> since
    -9	weakness:2 tingling:46	<side> ~ i
    9		<side> ~ out
    9		<side> ~ please
    9		<side> ~ up
    -9		<side> ~ with
    -9		<the> baby
    9		<the> bed
    9		<the> good
    -9		<the> headache
    -9		<the> massage in
    -9		<the> peep
    9	self_harm:5	<the> point
    9		<the> rest
    -9		<the> sheet
    -9		<the> turno
    -9	faint_dizzy:14	<the> ~ <person>
    -9	radiating_pain:12 weakness:-1 numbness:1 worsening:-26 persistent_beyond_72h:-13 history_disc:-19 history_injury:18 osteoporosis:-9 chest_breath:1 calf_swelling:11 fever:-9 severe_headache:5 allergic_reaction:10 emergency:-3	<the> ~ <the>
    9		<the> ~ also
    9		<the> ~ cuando
    9		<the> ~ dormido
    9		<the> ~ fever
    9	weakness:-11 emergency:-4	<the> ~ of
    -9		<the> ~ said
    9		<time> #
    9	pregnancy_symptom:16	<time> <become>
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
    9		[en1002] & [en380]
    9		[en1002] & [en458]
    -9	chest_breath:13	[en1002] & [en633]
    -9		[en1002] & [en762]
    -9		[en1018] & [en551]
    -9		[en1018] & [en554]
    9		[en1018] & [en989]
    -9		[en1020] & [en121]
    9		[en1020] & [en12]
    9		[en1020] & [en218]
    9	tingling:77	[en1020] & [en28]
    -9		[en1020] & [en394]
    9		[en1020] & [en634]
    9		[en106] & [en426]
    9		[en116] & .
    9		[en118]
    -9		[en11] & [en157]
    -9	numbness:8 faint_dizzy:18	[en11] & [en37]
    9		[en11] & [en442]
    9		[en11] & [en479]
    9		[en11] & [en746]
    9	numbness:11	[en11] & numbness
    -9		[en11] & sciatica
    -9		[en121] & [en28]
    -9		[en123] & [en869]
    9	sharp_pain:8 radiating_pain:9 weakness:8 worsening:-1 emergency:6	[en12] & [en11]
    9	worsening:-6 emergency:16	[en12] & [en874]
    -9		[en138] & [en474]
    -9		[en143] & [en634]
    9		[en143] & [es182]
    9		[en148] & [en613]
    -9		[en148] & [en746]
    -9		[en148] & [en889]
    9		[en15]
    -9		[en15] & [en20]
    -9		[en170] & [en3]
    9		[en170] & [en807]
    9		[en170] & [en986]
    9		[en19] & [en141]
    -9		[en19] & [en362]
    -9		[en19] & [en380]
    9		[en19] & [en394]
    -9		[en19] & [es214]
    -9		[en19] & peep
    9		[en202] & [en1002]
    9		[en202] & [en551]
    9	sharp_pain:-2 weakness:-9 tingling:-5 pregnancy_symptom:3	[en20]
    9		[en20] & [en239]
    -9		[en20] & [en250]
    -9		[en20] & [en461]
    9		[en20] & [en63]
    -9		[en212] & ,
    -9		[en212] & [en250]
    9		[en212] & [en989]
    -9		[en215] & .
    9	radiating_pain:6	[en215] & [en12]
    -9	bladder_bowel:10	[en218]
    9		[en218] & [en123]
    9		[en218] & [en58]
    9	bladder_bowel:41	[en234] & [en266]
    9		[en234] & [en442]
    -9		[en234] & [en682]
    -9		[en234] & peep
    -9		[en250] & [en20]
    -9		[en250] & [en39]
    -9		[en250] & [en93]
    9		[en251] & [en121]
    9		[en251] & [en181]
    9		[en251] & [en805]
    -9		[en251] & [en807]
    -9		[en251] & [en853]
    9		[en251] & [en877]
    9		[en266] & .
    9		[en266] & [en1020]
    9		[en28] & ?
    -9		[en28] & [en60]
    9		[en309] & [en1002]
    -9		[en309] & [en266]
    9		[en317] & [en634]
    -9		[en362] & [en106]
    9		[en362] & [en170]
    9		[en377]
    9		[en378] & [en252]
    9		[en378] & [en362]
    -9		[en378] & [en490]
    9		[en37] & [en11]
    -9	weakness:18	[en37] & [en362]
    9		[en37] & [en874]
    -9		[en37] & [en890]
    -9		[en380] & ,
    9		[en394] & [en1018]
    9	self_harm:33	[en394] & [en1020]
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
    9		[en458] & [en980]
    -9		[en461] & [en966]
    9		[en468] & [en127]
    -9		[en468] & [en250]
    -9		[en474] & .
    -9		[en474] & [en693]
    -9		[en474] & [en869]
    -9		[en490] & [en170]
    -9		[en490] & [en37]
    -9		[en490] & [en404]
    -9		[en490] & [en549]
    9		[en490] & [en554]
    9		[en490] & [en762]
    9		[en490] & [en889]
    -9		[en493] & [en170]
    -9		[en506] & [en11]
    9		[en508] & [en682]
    9		[en522] & [en28]
    9		[en551] & [en1020]
    -9		[en551] & [en124]
    9		[en551] & [en380]
    -9		[en551] & [en746]
    -9		[en567] & ,
    9		[en567] & [en980]
    9		[en581]
    9		[en581] & [en11]
    -9		[en58] & [en394]
    9		[en58] & [en565]
    -9		[en60] & [en1020]
    9		[en60] & [en28]
    -9	tingling:3	[en60] & calf
    9		[en613] & [en124]
    -9		[en613] & [en551]
    9		[en618] & [en1002]
    9		[en618] & [en3]
    9		[en618] & [en810]
    9	history_injury:15	[en633] & [en1002]
    -9		[en633] & [en148]
    9		[en633] & [en874]
    9		[en634] & [en394]
    9		[en634] & [en63]
    -9		[en634] & achy
    9		[en63] & [en170]
    9	history_injury:44	[en650] & ,
    9		[en650] & [en362]
    9		[en650] & [en461]
    9		[en650] & [en602]
    -9		[en650] & [en60]
    -9		[en650] & [en762]
    -9		[en653] & [en874]
    9	tingling:4	[en660] & [en251]
    -9		[en660] & [en85]
    9		[en679]
    -9		[en679] & [en869]
    -9		[en682] & [en170]
    9	sharp_pain:-12 numbness:-24	[en682] & [en19]
    -9		[en682] & [en634]
    9	numbness:-8	[en682] & [en869]
    -9	faint_dizzy:14	[en682] & [en874]
    -9		[en682] & [en889]
    -9		[en709] & ,
    -9		[en709] & [en874]
    9	worsening:14	[en746] & [en966]
    -9		[en778] & [en874]
    -9		[en77] & ,
    -9		[en805] & [en1020]
    9		[en805] & [en42]
    9		[en805] & [en746]
    9		[en807] & [en1020]
    -9		[en807] & bruising
    9		[en810] & [en399]
    9		[en810] & [en634]
    -9		[en810] & [en889]
    -9		[en810] & easing
    -9		[en84] & [en874]
    9		[en84] & [en890]
    9		[en853] & [en11]
    -9		[en869] & :
    9	numbness:8	[en869] & [en234]
    -9		[en869] & [en468]
    9		[en869] & [en613]
    9		[en869] & [en991]
    -9		[en871] & [en251]
    -9		[en874] & #
    -9		[en874] & [en20]
    9		[en874] & [en37]
    9		[en874] & [en474]
    9		[en874] & desmaye
    -9		[en874] & duelen
    9	numbness:-32 tingling:42	[en877]
    9		[en890] & #
    9		[en890] & [en1020]
    -9		[en890] & [en966]
    9		[en906] & [en458]
    -9		[en917] & [en20]
    9		[en935] & .
    -9		[en935] & [en551]
    -9	weakness:4	[en938] & [en11]
    9		[en938] & [en633]
    -9		[en938] & [en746]
    -9		[en93] & [en148]
    -9		[en93] & [en170]
    9	numbness:14 saddle_numbness:25	[en93] & [en20]
    -9		[en93] & [en682]
    -9		[en949] & [en1020]
    9		[en949] & [en551]
    9		[en949] & [en890]
    -9		[en954] & [en251]
    9	sharp_pain:-15 bladder_bowel:33 faint_dizzy:12	[en966] & [en11]
    -9		[en966] & [en42]
    9		[en966] & [en845]
    9		[en966] & [en853]
    9		[en967] & [en762]
    9		[en980] & [en1020]
    -9		[en980] & [en170]
    -9		[en981] & ,
    9		[en989] & [en378]
    -9		[en989] & [en468]
    -9		[en989] & [en634]
    9		[en991] & [en101]
    9		[en991] & [en989]
    -9		[en997] & [en39]
    -9		[es1007]
    9		[es1023]
    9		[es106] & [es174]
    9		[es113] & [es251]
    9		[es11] & [es234]
    9		[es11] & [es879]
    -9		[es122] & [en1014]
    9	radiating_pain:13	[es13] & [es55]
    9		[es13] & talon
    -9		[es17] & [es2]
    9	weakness:-8	[es182] & .
    9		[es182] & [en474]
    9	weakness:48	[es182] & [en60]
    9		[es182] & [en682]
    -9		[es182] & [en746]
    -9		[es182] & [en917]
    9		[es182] & [es29]
    9		[es182] & [es342]
    9		[es182] & [es951]
    9		[es182] & aguanto
    9		[es182] & soreness
    -9		[es189] & [es106]
    -9		[es1] & [es214]
    9		[es1] & [es219]
    -9		[es1] & [es342]
    -9		[es1] & [es503]
    9		[es214] & [en19]
    9	numbness:-8	[es214] & [es438]
    9		[es219]
    9		[es230] & [es13]
    9		[es255]
    9		[es26] & [es13]
    -9		[es26] & [es1]
    -9		[es2] & [es502]
    -9		[es2] & [es699]
    9		[es42] & [es459]
    -9		[es42] & [es815]
    -9		[es42] & [es982]
    9		[es42] & [es998]
    -9		[es438] & [es251]
    9		[es438] & [es42]
    -9		[es443] & [es950]
    -9	weakness:50	[es446]
    -9		[es486] & [en874]
    9	sharp_pain:-12 weakness:17 numbness:-8 allergic_reaction:-10	[es502]
    -9		[es503] & [es998]
    9		[es54] & [es887]
    9		[es58] & [es950]
    -9		[es694] & [es342]
    -9		[es694] & [es854]
    -9		[es694] & [es950]
    -9		[es854] & [es503]
    -9		[es854] & [es54]
    -9		[es855]
    9	faint_dizzy:40	[es870] & [en874]
    9		[es887] & [es79]
    -9		[es887] & [es982]
    9		[es950] & [en19]
    9		[es950] & [es122]
    9		[es950] & [es759]
    9		[es950] & [es870]
    -9		[es966] & ,
    -9		[es966] & [es694]
    9	persistent_beyond_72h:-8	[es966] & [es950]
    -9		[es975] & [es975]
    -9		[es982] & [es17]
    -9		[es982] & [es29]
    9	sharp_pain:6 worsening:56	[es982] & [es950]
    9		a day
    -9		a little
    -9		a peep
    9		about an
    -9		about ~ out
    -9	radiating_pain:39	ache
    -9		ache <be> still
    -9		ache ~ still
    9		aching & ,
    -9		after ,
    -9		algo ~ <part>
    -9		algo ~ <the>
    9		all afternoon
    -9		all ten
    9		amaneci & [es42]
    9	sharp_pain:-22 weakness:-15 tingling:-5 pregnancy_symptom:5	and
    -9		and i <feel>
    -9	weakness:68	and the
    9		and ~ and
    -9		and ~ soreness
    9	weakness:17	arm
    -9		arm ,
    -9		around <the>
    -9		as it
    9		as much
    9		as much as
    -9		as ~ ,
    9		ayuda por
    9		ayuda por favor
    9		ayuda ~ favor
    -9		back is
    -9		bad back
    -9		bastante <the> <part>
    9		be here
    9		bend
    -9		best
    9		better ~ <the>
    9		between <my>
    9		between <my> <part>
    9		between my
    -9		bit ~ <become>
    -9		bit ~ <part>
    -9		bit ~ morning
    9		bit ~ nothing
    -9		bruise ~ ,
    -9		but i
    9		but i <have>
    9		but no
    9		but ~ <have>
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
    -9		can ~ <have>
    9	weakness:4	can ~ <the>
    -9		can ~ put
    -9		casi nada
    9		change
    -9		cleared up
    -9		con ~ caliente
    -9		could ~ ,
    -9		could ~ <my>
    -9		creo
    9		dan
    9		day #
    9		de <the> <part>
    9		de ~ <part>
    -9		de ~ hasta
    -9		dead <part>
    9		dead ~ <side>
    -9		dead ~ <the>
    -9		dead ~ <time>
    -9	weakness:26	debilidad en
    -9		debilidad en <the>
    -9		debilidad ~ <part>
    -9		debilidad ~ <the>
    9		del
    9		desde ~ <the>
    9		desmaye
    -9		dias sin
    9		did nothing
    -9		dizzy ~ ,
    -9		do if
    9		do ~ here
    9		do ~ want
    -9		dolor ni
    9		dolor que
    -9		down my
    9		down ~ <side>
    9		dragging
    -9		duele bastante
    -9		duele bastante <the>
    -9		duelen
    -9		duelen <the>
    -9		duelen <the> <part>
    -9		duelen ~ <part>
    9		each ~ it
    9		el talon
    9	sharp_pain:32 tingling:1	en <the> <part>
    9	emergency:27	er
    -9		estos
    -9		evening ~ <the>
    9		every ~ <time>
    -9		falling
    9		feel my
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
    9	weakness:4	grip
    -9		grip ~ ,
    9		habia
    -9		hago ~ <be>
    -9		hardly ~ it
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
    9		hormigueo ~ ,
    -9		hospital ~ <my>
    9	sharp_pain:11	hot ~ <part>
    9		huge
    9		hurts ~ as
    9	sharp_pain:-13 numbness:-8	i am
    -9		i did not
    -9		i do if
    9		i know
    -9		i saw
    -9		i think
    -9		i would like
    -9		i ~ driving
    9	self_harm:17	i ~ ending
    -9		i ~ now
    9		i ~ off
    -9		i ~ pain
    9		i ~ so
    9		i ~ things
    9		ibuprofen & [en1018]
    9		ibuprofen did
    9		ibuprofen did nothing
    9		ibuprofen ~ <the>
    9		ibuprofen ~ nothing
    -9		if ~ pain
    9	numbness:-22 tingling:16 faint_dizzy:40	in the
    -9		in weeks
    9		in ~ at
    -9		in ~ no
    9		in ~ not
    -9		in ~ today
    9	radiating_pain:3	into
    -9	sharp_pain:-9	is not
    9		it ~ but
    9		it ~ hurt
    -9		it ~ morning
    -9		it ~ put
    9		it ~ you
    9		itchy
    9		just my
    -9		just ~ i
    -9		just ~ to
    -9		knees
    9		knife ~ <part>
    9		late+afraid
    -9		late+barely
    -9		late+cada
    -9		late+completely
    -9		late+down
    9		late+get
    -9		late+just
    9		late+maybe
    -9		late+now
    -9		late+parar
    -9		late+shoulders
    -9		late+sin
    -9		late+stiff
    9		late+thought
    9		late+thursday
    -9	persistent_beyond_72h:10	late+ya
    9		left arm
    9		lift <my>
    9	sharp_pain:29	like ~ <my>
    9		like ~ in
    9		like ~ on
    9	emergency:33	llame <the> #
    9		llame al
    9		llame ~ #
    -9		llegue
    -9		looser
    9		mareo
    -9		massage in
    9		massage ~ .
    -9		massage ~ it
    9		me dan
    9		me desmaye
    -9		me duelen
    -9		mir
    9		monday
    9		monday & [en810]
    -9	sharp_pain:19	much
    -9		muscle
    -9		my hip
    -9		my knee
    9		my side
    9		nearly
    -9	history_injury:84	neck is
    9		neck to
    9		never happened
    9		never ~ like
    -9	weakness:19	no <my>
    9		no le
    -9	weakness:1	no me
    -9		no stabbing
    -9		no stabbing pain
    9	numbness:63	no ~ <be>
    -9		no ~ segura
    -9		no ~ sore
    9		no ~ still
    9		no ~ thanks
    -9		no ~ y
    -9		not <the> peep
    -9		not great
    -9		not really
    -9		not sure if
    -9		not weak
    9	sharp_pain:19	not ~ .
    9	weakness:24 faint_dizzy:-1	not ~ <the>
    -9		not ~ again
    9		not ~ as
    9		not ~ but
    -9		not ~ peep
    -9		not ~ say
    -9		not ~ today
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
    9		of ten
    9	sharp_pain:-36	of ~ <part>
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
    -9		only ~ <the>
    9		only ~ i
    -9		or just
    9		osteoporosis ~ <part>
    9		otra vez
    9		out ~ ,
    9	faint_dizzy:18	over
    -9		over ~ <part>
    9		pain <have> not
    9	sharp_pain:86	pain ~ #
    -9		painful ~ yesterday
    -9		peculiar
    -9		peep
    9		pero ~ en
    9	self_harm:12	point
    -9		possibly
    9		pressed
    9		que el
    -9		quede
    9		quiet
    -9		quite painful
    9		rather
    9		relief
    9		said ~ <feel>
    9		same place
    9		same ~ <time>
    -9		say i
    -9		sciatica ~ <my>
    9	weakness:1	se
    9		seems
    -9		segura
    9		sharp ~ when
    9		she ~ <my>
    -9		sheet
    9		shooting ~ in
    -9		shooting ~ on
    -9		si <the>
    9		si ~ .
    -9		si ~ hormigueo
    9	emergency:2	side
    -9		sin ~ ,
    9		sin ~ pero
    9		since i <become>
    -9		since ~ in
    -9		size ~ ,
    9	allergic_reaction:14	skin
    -9		sms
    -9		so ~ <become>
    -9		something <be>
    -9		something <feel>
    -9		something feels
    -9		something ~ with
    9		sore for <count>
    9		sore ~ <time>
    -9		soreness & [en15]
    -9		soreness <side>
    -9		soreness ~ <count>
    9		strength in
    9		strength in <my>
    9		subir
    -9		sure if
    -9		swear ~ it
    -9		tal
    -9		tal vez
    9		talon
    9		tell you
    9		than a
    -9		than ~ <have>
    -9		than ~ last
    9		the bed
    9	numbness:7	the numbness
    9		the oil
    9		then <the>
    9		there ~ <the>
    9		thermometer
    9		thermometer & #
    9		thermometer ~ #
    -9		this week
    9	sharp_pain:54	through the
    9		tight <part>
    9		tight chest
    9		tingles
    -9		tingling & ?
    9		tingling & [en234]
    9		to #
    9		to <be> here
    -9		to a
    -9		to bed
    -9		to normal
    -9		to ~ <have>
    9		to ~ with
    9		to ~ you
    9	severe_bruising:35	toda <the> <part>
    9		today ~ <side>
    9		todo ~ ,
    9		todo ~ que
    9		two
    9		until i
    9		urgente
    9		veo
    9	self_harm:4	want
    -9		want <the>
    9		want it
    9		want ~ here
    -9		warm ~ ,
    -9		was weak
    9		weak ?
    -9		weak ~ <be>
    -9		weather s
    9		weight on
    -9		what ~ if
    -9		what ~ not
    -9		when ~ down
    -9		whether ~ <be>
    -9		who <be>
    -9		who do
    -9		who do i
    -9		with ~ <part>
    9		with ~ headache
    -9		without <the>
    -9		without it
    9		worse and
    9		worse and worse
    -9		worse ~ <my>
    9		would not
    -9		would ~ <become>
    9		would ~ say
    -9		wrong person
    -9		y ~ .
    -9		ya no
    9		ya ~ <part>
    -9		ya ~ duele
    9	weakness:-5	yes ~ <part>
    9		yesterday ~ <part>
    9		you ~ it
    -9		your
    9		zaps
    -8	sharp_pain:76	# & #
    8		# & [en309]
    8		# <time> and
    8		# ~ <feel>
    8		# ~ if
    8		# ~ please
    -8		# ~ sharp
    -8		, & [en1018]
    8	weakness:2	, & [en101]
    8	history_disc:8	, & [en474]
    -8		, & [en60]
    -8	sharp_pain:-5	, & [en966]
    8		, & [es29]
    -8		, & [es58]
    8		, & [es699]
    -8		, <part> <be>
    -8		, <part> <feel>
    8		, <part> to
    8		, <side> <part>
    8		, <the> #
    -8		, and <the>
    -8		, como
    8		, could not
    -8		, just <the>
    -8		, no <be>
    -8		, not <the>
    -8		, so
    -8		, ya no
    -8		, ~ <time>
    8		, ~ agony
    8		, ~ ahi
    8	weakness:25	, ~ just
    -8		, ~ tell
    8		, ~ when
    8		, ~ yesterday
    8	weakness:3	. & ,
    8		. & [en181]
    8		. & [en251]
    -8		. & [en746]
    8		. & [es44]
    -8		. & [es58]
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
    8		/^abri/
    -8	weakness:-28 numbness:-30 tingling:-11 persistent_beyond_72h:2	/^ac/
    -8		/^aft/
    -8		/^afte/
    8		/^ahi$/
    8		/^ahi/
    -8		/^ann/
    -8		/^avi/
    8		/^bec/
    -8		/^bes/
    8		/^bigg/
    -8		/^bil/
    -8		/^bill/
    8	emergency:58	/^boc/
    8	emergency:34	/^boca/
    -8		/^box/
    8	worsening:17	/^cada/
    8	fever:6	/^cale/
    -8		/^calm/
    -8		/^caso/
    -8		/^comm/
    8	numbness:-38 allergic_reaction:12	/^cr/
    8	history_injury:2	/^cra/
    8		/^cut/
    8	numbness:119	/^dead/
    -8		/^desk/
    8		/^dic/
    8		/^dice/
    -8		/^dio/
    8		/^dob/
    8		/^dobl/
    8		/^dos/
    8	worsening:3	/^doub/
    8	weakness:5	/^drop/
    -8	numbness:3	/^duer/
    -8	calf_swelling:7	/^dur/
    8		/^eas/
    8		/^eig/
    8		/^eigh/
    -8		/^esp/
    -8		/^estu/
    8	sharp_pain:105	/^excr/
    -8		/^fad/
    -8		/^fell/
    8	sharp_pain:16 weakness:40	/^gi/
    8	sharp_pain:-19 radiating_pain:2 weakness:-3 worsening:31 persistent_beyond_72h:-23 history_injury:-19 osteoporosis:-3 bladder_bowel:-8 severe_headache:-15	/^go/
    -8		/^gran/
    8		/^habi/
    8	sharp_pain:-30 weakness:19 tingling:16 bladder_bowel:-23	/^han/
    8	weakness:16 numbness:18 tingling:15 emergency:-5	/^hand/
    -8	chest_breath:54	/^hear/
    8		/^hic/
    -8		/^him$/
    8	calf_swelling:59	/^hinc/
    8	sharp_pain:9 radiating_pain:5 worsening:6	/^hip$/
    -8		/^hm/
    -8		/^hmm$/
    -8		/^hmm/
    8		/^hop/
    8		/^hor/
    -8		/^hous/
    8	numbness:-6 persistent_beyond_72h:19 history_injury:23 emergency:-29	/^hur/
    8	sharp_pain:13 numbness:-35 persistent_beyond_72h:32 history_injury:13 chest_breath:-7 calf_swelling:-10 severe_bruising:-1	/^hurt/
    -8		/^jai$/
    -8		/^jai/
    8		/^je/
    8		/^jus/
    -8		/^kep/
    -8		/^kept/
    8		/^knif/
    -8		/^lon/
    -8		/^long/
    8		/^lum/
    8	chest_breath:17	/^lun/
    8		/^lunc/
    -8		/^mai/
    -8		/^mal$/
    8		/^manc/
    8	worsening:73 persistent_beyond_72h:-35	/^mas$/
    -8		/^mate/
    -8		/^mir/
    8		/^mis/
    8		/^miss/
    -8		/^moli/
    8	self_harm:25	/^my/
    8	self_harm:13	/^mys/
    8		/^myse/
    -8		/^nad/
    -8		/^nada/
    -8		/^nex/
    -8		/^next/
    -8		/^nop/
    -8		/^nope/
    -8		/^nor$/
    8	sharp_pain:-17 tingling:-2 pregnancy_symptom:-9 bladder_bowel:-19	/^now$/
    -8		/^old$/
    -8		/^old/
    8		/^palm/
    -8	tingling:8	/^pare/
    8	chest_breath:94	/^pech/
    8		/^pen$/
    8		/^peri/
    8	sharp_pain:-15	/^ph/
    8		/^phy/
    8		/^phys/
    8		/^pis/
    8		/^poq/
    8		/^poqu/
    8	chest_breath:8	/^pro/
    8		/^pur/
    8		/^real/
    8	sharp_pain:-23	/^ru/
    8		/^salv/
    8		/^sat$/
    -8		/^sch/
    -8		/^sea$/
    -8		/^serv/
    8	weakness:-1	/^sha/
    8	fever:46	/^shak/
    -8		/^sing/
    -8		/^sl/
    -8		/^sli/
    8		/^soli/
    8	history_disc:46 faint_dizzy:24	/^spi/
    8		/^sud/
    8		/^sudd/
    8	radiating_pain:-33 calf_swelling:76 severe_headache:-15 emergency:-19	/^sw/
    8		/^swa/
    -8		/^tak/
    8		/^temp/
    -8		/^thes/
    8		/^torc/
    -8		/^tota/
    -8		/^trea/
    8	pregnancy_symptom:140	/^tri/
    -8		/^tuve/
    8	sharp_pain:12 tingling:-25 persistent_beyond_72h:-65	/^tw/
    -8		/^unos/
    -8		/^used/
    -8		/^vani/
    8		/^vida/
    8	chest_breath:53	/^whee/
    8		/^wipe/
    8	numbness:47	/^woo/
    -8		/^yell/
    8		/^yet$/
    8		/^yet/
    8		/abia$/
    -8		/abr/
    -8		/abria/
    8		/abrir/
    -8		/acio/
    -8		/acion/
    8	sharp_pain:-3 numbness:-2 pregnancy_symptom:-32 calf_swelling:-26 faint_dizzy:19 severe_bruising:8	/ack/
    -8		/afte/
    -8		/after/
    -8		/ages$/
    -8		/ages/
    -8		/agua$/
    8		/aig/
    -8	sharp_pain:17 worsening:15 pregnancy_symptom:-9 saddle_numbness:-7 allergic_reaction:-3 severe_bruising:-1	/ain$/
    8		/aiti/
    8		/aitin/
    -8		/aji/
    8		/ajo/
    8	fever:32	/alent/
    8	radiating_pain:22 numbness:19	/alo/
    8	radiating_pain:7	/alon/
    8		/alvo$/
    8		/alvo/
    -8		/am$/
    8		/amedi/
    8		/amino/
    8		/ampi/
    8		/ampin/
    -8		/ana$/
    -8	sharp_pain:-3 persistent_beyond_72h:10	/ana/
    8		/anch/
    8	radiating_pain:-18 numbness:-3 tingling:13 worsening:-3 persistent_beyond_72h:-27 history_disc:-15 history_injury:-2 osteoporosis:-8 pregnancy_symptom:-9 bladder_bowel:-9 severe_headache:-17 allergic_reaction:-17 severe_bruising:-11 emergency:-22 self_harm:-54	/and/
    8	emergency:100	/ang$/
    -8		/anged/
    -8		/anish/
    -8		/ann/
    -8		/ansa/
    -8		/appea/
    8		/arab/
    8		/arabl/
    8		/aram/
    8		/arame/
    8		/aread/
    -8		/ario$/
    -8	weakness:65	/arr/
    8		/arras/
    -8		/arrie/
    -8		/arti/
    8	chest_breath:36	/asp/
    8		/ata$/
    -8		/ater$/
    8	pregnancy_symptom:103	/aters/
    8		/athe$/
    8		/aught/
    -8		/azi/
    -8		/baja$/
    8		/bber/
    -8		/bbis/
    -8		/bbish/
    8		/beara/
    8		/bec/
    -8		/bendi/
    8		/bigg/
    8		/biggi/
    -8		/bis/
    -8	sharp_pain:33	/blade/
    8	emergency:11	/boc/
    8	emergency:18	/boca$/
    8	emergency:50	/boca/
    -8		/book$/
    -8		/bria$/
    -8		/bria/
    8		/brir$/
    8		/brir/
    8	fever:1	/calen/
    -8		/cally/
    -8		/calm$/
    -8		/calm/
    -8		/cansa/
    -8		/car$/
    -8		/case$/
    -8		/case/
    -8		/caso/
    8		/chis/
    8	sharp_pain:-12 chest_breath:32	/cho/
    -8		/cier/
    8	severe_headache:32	/cla/
    -8		/cli/
    -8		/comf/
    -8		/comfo/
    8		/conti/
    8		/creep/
    -8		/cte/
    8		/cut/
    8		/dden$/
    8		/dden/
    8	weakness:-1 numbness:71	/dead/
    8		/dent$/
    -8		/desk$/
    -8		/desk/
    8		/dice/
    8		/dics$/
    8		/dics/
    -8		/dnes/
    8		/dob/
    8	weakness:37	/dobl/
    8		/dou/
    8	worsening:7	/doub/
    -8		/dress/
    -8		/driv/
    -8		/drivi/
    8	weakness:8	/drop/
    -8	numbness:93 tingling:32	/duer/
    -8	numbness:18	/duerm/
    8		/eara/
    8		/earab/
    -8		/east/
    -8	chest_breath:22	/eave/
    -8		/ebo$/
    -8		/ecep/
    8		/eci$/
    8		/edia$/
    8		/edics/
    8	bladder_bowel:38	/eed$/
    8		/eems/
    8		/eeps$/
    8		/eeps/
    8	severe_bruising:44	/egr/
    -8		/eha/
    -8		/ein$/
    8		/eles/
    8		/eless/
    8		/elie/
    -8		/ellin/
    -8	calf_swelling:86	/elo/
    8		/eltas/
    -8		/emoj/
    -8		/emoji/
    8	fever:13	/emper/
    8	sharp_pain:-10	/engo/
    8		/entur/
    8		/epa/
    -8	sharp_pain:-3 radiating_pain:-22 weakness:10 numbness:-11 tingling:-20 persistent_beyond_72h:-12 history_disc:-15 history_injury:-15 pregnancy_symptom:-17 bladder_bowel:-7 saddle_numbness:-33 fever:-4 faint_dizzy:-26 allergic_reaction:-1 severe_bruising:-5 emergency:-29 self_harm:-20	/er$/
    -8		/erabl/
    8		/eral/
    8		/eratu/
    8		/erdi$/
    -8		/erdid/
    -8		/erent/
    -8		/erf/
    -8		/erne/
    8		/erte/
    8		/erve$/
    -8		/erwa/
    -8		/erwar/
    -8		/esk$/
    -8		/esk/
    -8		/estos/
    -8		/estu/
    8		/eter/
    -8		/ethi/
    -8		/ethin/
    -8		/eve$/
    -8		/ew$/
    8	sharp_pain:38	/excr/
    8		/excru/
    -8		/ext$/
    -8		/fad/
    -8		/fell/
    8		/fen$/
    -8		/ff$/
    -8		/fte/
    -8		/fter/
    -8		/fterw/
    -8		/gad/
    -8		/gado$/
    -8		/gado/
    8	sharp_pain:-20 numbness:-103 tingling:-4 worsening:-22 faint_dizzy:-17 emergency:142	/gen/
    -8		/genci/
    8		/ggi/
    8		/ggie$/
    8		/ggie/
    8		/gie$/
    8		/gives/
    -8	weakness:2	/good$/
    8		/gres/
    8		/gua/
    8	sharp_pain:-3 numbness:-7 worsening:-20	/gue/
    8		/habi/
    8	fever:64	/hak/
    -8		/hance/
    8	sharp_pain:-35 numbness:9	/hand$/
    -8		/hec/
    -8		/heet/
    -8		/hem/
    -8		/hese$/
    -8		/hese/
    -8		/him$/
    8	calf_swelling:28	/hinc/
    8	calf_swelling:26	/hinch/
    8		/hinki/
    8	sharp_pain:31 radiating_pain:8	/hip$/
    8		/hit/
    -8		/hmm$/
    -8		/hmm/
    -8	sharp_pain:-21	/ho$/
    -8		/hora/
    -8		/horas/
    -8		/hortn/
    -8		/hous/
    -8		/house/
    8		/hug/
    8	numbness:-12 persistent_beyond_72h:21 history_injury:21 pregnancy_symptom:-1 saddle_numbness:-7 chest_breath:-3 calf_swelling:-5	/hurt/
    8		/hys/
    8		/hysi/
    8		/hysio/
    8	sharp_pain:-5 radiating_pain:179	/iatic/
    -8		/ibly$/
    -8		/ibly/
    -8		/icall/
    8		/ici/
    8		/ics$/
    8		/ics/
    8		/iento/
    8		/iggie/
    -8		/ign/
    8	sharp_pain:-36 worsening:-28	/igu/
    8	bladder_bowel:66	/ile/
    -8	numbness:6 chest_breath:72 severe_headache:23	/ind/
    8		/inen/
    8	numbness:7	/inge/
    8		/ino$/
    -8		/ione/
    8		/ique/
    -8		/iscu/
    -8		/iss/
    8		/itc/
    8		/itte/
    -8		/ived$/
    -8		/ived/
    -8		/jai$/
    -8		/jai/
    -8		/ji$/
    8		/jus/
    8		/just$/
    8		/keep$/
    -8		/kep/
    -8		/kept$/
    -8		/kept/
    8	allergic_reaction:46	/kin$/
    8	sharp_pain:30	/knif/
    8		/knife/
    8	weakness:10	/lan$/
    8		/lav/
    8		/led$/
    8		/led/
    8	weakness:-66 numbness:62 tingling:13	/lee/
    8		/leedi/
    8	fever:74	/lentu/
    -8		/lest/
    8		/level/
    8	emergency:7	/lio/
    8	worsening:10	/llin/
    -8	radiating_pain:42 numbness:20	/lon/
    -8		/long/
    8		/look$/
    8		/loor$/
    8		/ltas$/
    8		/ltas/
    8	history_disc:53	/lum/
    8	chest_breath:34	/lun/
    8		/lunc/
    8		/lunch/
    8		/lute$/
    -8		/lwa/
    -8		/lway/
    -8	numbness:1	/mal/
    8		/manc/
    8		/manch/
    -8		/mand/
    8		/marea/
    -8		/maz/
    -8		/mero$/
    -8		/mero/
    8	pregnancy_symptom:76 bladder_bowel:18	/mes/
    -8		/meth/
    -8		/methi/
    -8		/mfo/
    -8		/mfor/
    -8		/mfort/
    8		/mino$/
    8		/miss/
    -8		/mm$/
    -8		/moj/
    -8		/moji$/
    -8		/moji/
    -8		/moli/
    -8		/molid/
    8	worsening:18 persistent_beyond_72h:-34	/more/
    8		/mpera/
    8		/mys/
    8		/myse/
    8	self_harm:35	/mysel/
    -8		/nage/
    8		/nal/
    -8		/nap/
    -8		/nas/
    8		/nate/
    8	allergic_reaction:52	/nchas/
    8	severe_headache:34 self_harm:4	/ndin/
    8	severe_headache:22	/nding/
    8		/neci$/
    -8	numbness:27	/ness$/
    -8	tingling:-21	/ness/
    8		/nev/
    8		/neve/
    8	bladder_bowel:8	/never/
    -8		/nex/
    -8		/next$/
    -8		/next/
    8	tingling:9	/ngle/
    8		/nif/
    8	sharp_pain:19	/nife$/
    8		/nife/
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
    8	sharp_pain:-12 radiating_pain:-15 weakness:-34 numbness:81 tingling:-40 worsening:-8 persistent_beyond_72h:-18 pregnancy_symptom:-11 saddle_numbness:41 calf_swelling:-20 fever:-12 faint_dizzy:-45 allergic_reaction:-3 emergency:-13 self_harm:-9	/num/
    8		/obo/
    8		/ofen$/
    -8		/oji$/
    -8		/oji/
    -8	weakness:-2 numbness:20	/oke$/
    -8		/olest/
    8		/olid$/
    8	sharp_pain:51	/olt$/
    -8		/olve/
    -8		/ombr/
    -8	tingling:19	/ometh/
    -8		/omf/
    -8		/omfo/
    -8		/omfor/
    8		/omi/
    -8		/onten/
    8		/onti/
    8		/ontin/
    8		/oque/
    8		/oqui/
    8		/oquit/
    -8		/oras$/
    -8		/oras/
    8		/ord/
    -8		/ortne/
    -8		/otal/
    8		/ouch$/
    -8		/ould$/
    -8		/ouse$/
    8		/ovem/
    8		/oveme/
    -8		/ovi/
    8	sharp_pain:34 weakness:-8 tingling:-9 bladder_bowel:-11 chest_breath:-4 severe_headache:-2 faint_dizzy:-24	/pain$/
    -8		/paint/
    8	sharp_pain:21 weakness:-43	/pal/
    8		/palm/
    8	emergency:119	/param/
    -8		/pare/
    -8		/paren/
    -8		/pear/
    -8		/peare/
    -8		/pec/
    8	numbness:-7 chest_breath:60	/pech/
    8	numbness:-6 chest_breath:227	/pecho/
    8		/pens/
    8	fever:46	/perat/
    8		/phy/
    8		/phys/
    8		/physi/
    8		/pica/
    -8		/poc/
    8		/poq/
    8		/poqu/
    8		/poqui/
    -8		/ppea/
    -8		/ppear/
    -8	weakness:39 numbness:-14	/ppin/
    -8		/ppy$/
    -8		/ppy/
    -8		/pto/
    8		/pur/
    -8		/quede/
    -8	sharp_pain:-17 radiating_pain:-4 weakness:-16 saddle_numbness:-3 fever:-6 faint_dizzy:-27 emergency:-11 self_harm:6	/qui/
    8		/racti/
    -8		/radi/
    8		/raig/
    8	weakness:52	/rais/
    8		/ramed/
    8		/rampi/
    -8		/rara/
    8		/ratu/
    8		/ratur/
    -8		/rdid/
    8		/real/
    8		/reep/
    -8		/rese/
    -8		/rett/
    8		/rible/
    -8		/ric$/
    -8	sharp_pain:-13	/ril/
    -8		/rill/
    -8		/rio$/
    -8	saddle_numbness:1	/riv/
    -8		/rivi/
    -8		/rivin/
    8	numbness:25 worsening:-16 emergency:-12	/rme/
    8		/rmo/
    8		/rol$/
    8		/rras/
    -8		/rtnes/
    -8		/rubbi/
    -8		/saji/
    8		/salv/
    8		/salvo/
    -8		/sappe/
    8		/sat$/
    8		/sco$/
    8		/sco/
    -8		/servi/
    8		/ses$/
    8	sharp_pain:8	/sha/
    8	fever:22	/shak/
    -8		/shee/
    -8		/sheet/
    8		/shin/
    8		/soli/
    8		/solid/
    -8		/sta$/
    8	weakness:-15 numbness:-28 pregnancy_symptom:-3 faint_dizzy:21 allergic_reaction:-13 emergency:-27 self_harm:-5	/sta/
    -8		/stos$/
    8		/sud/
    8		/sudd/
    8		/sudde/
    8		/swa/
    -8		/talk$/
    -8	persistent_beyond_72h:32 allergic_reaction:48	/tam/
    -8		/tami/
    -8		/tari/
    -8		/tario/
    8	sharp_pain:5	/taz/
    -8		/tbal/
    -8		/tball/
    8	numbness:1	/tched/
    8	fever:51	/temp/
    8	fever:109	/tempe/
    8	worsening:24	/tens/
    -8		/terwa/
    -8		/thes/
    -8		/these/
    8	radiating_pain:-11 weakness:-17 numbness:-27 tingling:2 bladder_bowel:-6 chest_breath:-19 calf_swelling:-1 fever:-3 faint_dizzy:-24 emergency:-2	/ting/
    -8		/tne/
    8		/tones/
    -8		/top$/
    -8	faint_dizzy:19	/top/
    8		/torc/
    8		/torci/
    -8		/tota/
    -8		/total/
    -8	numbness:11	/tou/
    8		/traig/
    -8		/treat/
    8		/trol$/
    8		/tura$/
    8		/tura/
    -8		/tuve$/
    -8		/tuve/
    8		/tuvi/
    8		/tuvie/
    8		/ubber/
    -8		/ubbi/
    -8		/ubbis/
    8		/udd/
    8		/udde/
    8		/udden/
    8	numbness:-37 tingling:-10 emergency:-7	/uel/
    -8	numbness:22 tingling:52	/uerm/
    8		/ught/
    -8	self_harm:32	/uld$/
    -8	allergic_reaction:3	/ull/
    8		/unch/
    -8		/unos$/
    -8		/unos/
    -8		/unt$/
    8		/unta/
    -8		/upe/
    -8		/ura/
    -8	numbness:45	/urm/
    -8		/urmi/
    -8		/urt$/
    8	emergency:3	/uth$/
    -8		/uve$/
    8		/uvi/
    8		/uvie/
    8		/uvier/
    -8		/vani/
    -8		/vanis/
    -8		/veni/
    8	sharp_pain:16	/vida$/
    8		/vida/
    8	self_harm:6	/viv/
    -8		/voi/
    8		/waiti/
    8	numbness:26	/wake/
    8	saddle_numbness:81	/wipe/
    8	numbness:66	/woo/
    8		/xcr/
    8		/xcru/
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
    -8		: & [en426]
    -8		: & [en746]
    8		: no .
    -8		<be> <be>
    -8		<be> <become> now
    -8		<be> <the> wee
    8		<be> at
    -8		<be> dolor ni
    8		<be> dragging
    8		<be> en urgencias
    8		<be> fine ,
    -8		<be> just
    8		<be> manana
    -8		<be> off
    -8		<be> pain in
    8		<be> really
    -8		<be> strong
    -8		<be> well
    -8		<be> worse than
    8		<be> ~ <count>
    8	radiating_pain:12 numbness:-24 tingling:19 chest_breath:40 severe_headache:7	<be> ~ <my>
    8	emergency:31	<be> ~ boca
    8	persistent_beyond_72h:18	<be> ~ dolor
    8		<be> ~ dormido
    -8		<be> ~ ever
    8		<be> ~ if
    -8		<be> ~ morning
    -8		<be> ~ nothing
    8		<be> ~ of
    -8		<be> ~ poco
    -8		<be> ~ pregnant
    -8		<be> ~ tingling
    8		<be> ~ tonight
    8		<be> ~ urgencias
    -8		<be> ~ weakness
    8		<become> <the> better
    -8		<become> ~ .
    -8		<count> <time> and
    -8		<day> at
    -8		<day> ~ sharp
    8	numbness:121 saddle_numbness:21	<feel> <the>
    -8		<feel> fine
    -8		<feel> in
    8		<feel> nothing
    -8		<feel> ~ <count>
    8		<feel> ~ of
    8		<have> it
    8		<have> lost
    -8		<have> not <have>
    8		<have> worse
    8		<have> ~ accident
    8	radiating_pain:19	<my> <part> and
    8		<my> asap
    8	faint_dizzy:37	<my> da
    8		<my> da vueltas
    8		<my> duele
    -8		<my> encuentro
    8		<my> massage
    -8	numbness:25	<my> ~ <become>
    -8		<my> ~ can
    -8		<my> ~ down
    -8		<my> ~ hurts
    -8		<my> ~ never
    8		<my> ~ noticed
    8		<my> ~ vueltas
    -8	numbness:37	<part> <become>
    -8		<part> <time>
    -8		<part> aches
    8		<part> como
    8		<part> in <my>
    8	weakness:53	<part> no
    -8		<part> to full
    -8		<part> today
    8	numbness:22	<part> ~ bit
    -8		<part> ~ came
    -8		<part> ~ down
    -8		<part> ~ fine
    -8		<part> ~ great
    -8		<part> ~ mas
    -8		<part> ~ more
    -8		<part> ~ never
    8		<part> ~ ni
    8		<part> ~ of
    -8	weakness:63 faint_dizzy:-4	<part> ~ on
    -8		<part> ~ put
    8		<part> ~ since
    8		<part> ~ something
    8		<part> ~ stop
    8		<part> ~ twice
    8		<side> .
    -8		<side> <my>
    -8		<side> <part> since
    -8	tingling:59	<side> ~ .
    8		<side> ~ and
    8		<side> ~ it
    8	sharp_pain:17	<the> <be>
    8		<the> <part> como
    -8		<the> <part> for
    -8		<the> <part> pain
    -8		<the> <time> ,
    -8		<the> chance
    8	emergency:101	<the> er
    8		<the> fist
    -8		<the> list
    8		<the> pen
    -8		<the> poco
    8		<the> point in
    8		<the> tingling
    8		<the> vida
    8	sharp_pain:14 tingling:11 persistent_beyond_72h:1 history_disc:22 osteoporosis:2 severe_headache:47 faint_dizzy:1 severe_bruising:5	<the> ~ <my>
    -8		<the> ~ ache
    8		<the> ~ afraid
    -8		<the> ~ bother
    -8		<the> ~ call
    8		<the> ~ every
    -8		<the> ~ horas
    8		<the> ~ hot
    8		<the> ~ hoy
    8		<the> ~ massage
    8		<the> ~ nothing
    -8		<the> ~ numb
    -8	numbness:11 self_harm:32	<the> ~ on
    -8		<the> ~ paso
    8		<the> ~ she
    -8		<the> ~ sore
    -8		<the> ~ woke
    8		<the> ~ worse
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
    8	sharp_pain:33 numbness:54	[en1002] & [en37]
    -8		[en1002] & [en493]
    -8		[en1002] & [en551]
    -8		[en1002] & [en650]
    -8	sharp_pain:21 emergency:15	[en1002] & [en869]
    -8		[en1002] & tingling
    8		[en1017]
    8		[en1018] & [en121]
    -8		[en1018] & [en181]
    -8		[en1018] & [en437]
    8		[en1018] & [en508]
    -8		[en1018] & [en522]
    -8		[en1018] & [en633]
    -8		[en1018] & [en810]
    -8	numbness:65	[en101] & [en762]
    -8		[en1020] & [en1013]
    -8	weakness:-29 numbness:-2 chest_breath:30 severe_bruising:33	[en1020] & [en251]
    -8		[en1020] & [en47]
    -8		[en1020] & [en58]
    8		[en1020] & [en63]
    -8		[en1020] & [en805]
    -8	sharp_pain:3 weakness:24 saddle_numbness:11	[en1020] & [en869]
    -8		[en1020] & sciatica
    8		[en106] & [en19]
    -8		[en106] & [en378]
    -8		[en106] & [en682]
    -8		[en106] & [en966]
    8		[en106] & [en989]
    -8		[en118] & [es503]
    -8		[en11] & [en101]
    8	sharp_pain:4 worsening:105	[en11] & [en215]
    -8		[en11] & [en252]
    8		[en11] & [en455]
    8	faint_dizzy:21	[en11] & [en63]
    -8	sharp_pain:7 radiating_pain:46 history_injury:2 saddle_numbness:19	[en11] & [en966]
    8		[en11] & tingling
    8		[en121] & [en60]
    8		[en121] & [en966]
    8		[en122] & [en251]
    -8		[en124] & [en37]
    -8		[en124] & [en762]
    8		[en124] & [en810]
    -8		[en12] & #
    8		[en12] & [en21]
    -8		[en12] & [en234]
    8		[en12] & [en810]
    -8		[en12] & [en967]
    -8		[en12] & [en999]
    -8		[en143] & [en11]
    8		[en143] & [en362]
    -8		[en148] & ,
    8		[en148] & [en890]
    8	worsening:-12 persistent_beyond_72h:15	[en157]
    8		[en15] & [en874]
    -8		[en170] & [en234]
    -8	emergency:13	[en170] & [en60]
    8		[en181] & [en218]
    -8		[en181] & [en890]
    -8		[en185] & [en1020]
    -8		[en19] & [en1018]
    8		[en19] & [en660]
    -8		[en19] & [en789]
    -8		[en19] & [en935]
    -8		[en19] & [es14]
    8		[en19] & tuesday
    8		[en202] & [en317]
    -8		[en202] & [en468]
    -8		[en20] & [en218]
    -8	numbness:78 bladder_bowel:43	[en20] & [en234]
    -8		[en20] & [en378]
    8		[en20] & [en469]
    8		[en20] & [en954]
    -8		[en20] & [en967]
    8		[en212] & [en1020]
    -8		[en212] & [en19]
    8		[en212] & [en490]
    8		[en212] & [en551]
    -8		[en213] & [en28]
    8	weakness:-12 tingling:-63 saddle_numbness:-22 chest_breath:-17 calf_swelling:-27 allergic_reaction:-4 severe_bruising:98 emergency:-71	[en215]
    -8		[en215] & [en474]
    -8		[en234] & [en218]
    -8		[en234] & [en28]
    -8		[en234] & [en380]
    8		[en234] & [en565]
    -8		[en234] & [en60]
    -8	sharp_pain:12	[en234] & [en746]
    -8		[en234] & [en807]
    -8		[en234] & [en980]
    8	worsening:38	[en250] & ,
    -8		[en250] & [en84]
    -8		[en251] & ,
    -8		[en251] & [en1018]
    -8		[en251] & [en253]
    -8		[en251] & [en341]
    -8		[en251] & [en357]
    8		[en251] & [en442]
    8		[en251] & [en461]
    -8	persistent_beyond_72h:9	[en251] & [en551]
    -8	history_injury:39	[en251] & [en60]
    8	weakness:-11 allergic_reaction:26	[en251] & [en633]
    8	radiating_pain:-5 weakness:-48 allergic_reaction:-1	[en251] & [en762]
    8		[en251] & [en84]
    8		[en251] & shin
    8		[en252] & [en1018]
    8		[en252] & [es182]
    -8		[en255]
    8		[en266] & ,
    8		[en266] & [en60]
    8		[en266] & [en85]
    -8		[en28] & [en333]
    8		[en28] & [en362]
    8		[en28] & numbness
    -8	osteoporosis:39	[en293]
    8		[en309] & [en1018]
    -8		[en311]
    -8		[en317] & [en810]
    8		[en357] & [en1020]
    -8		[en362] & [en1018]
    8		[en362] & [en181]
    8	bladder_bowel:7	[en378] & [en101]
    8		[en378] & [en682]
    8		[en378] & [en778]
    -8		[en37] & ?
    8		[en37] & [en39]
    -8		[en37] & [en653]
    8		[en380] & [en19]
    8		[en394] & [en19]
    -8		[en394] & [en42]
    -8		[en39] & [en212]
    -8		[en3] & [en581]
    -8		[en3] & [en613]
    -8		[en404] & [en1002]
    8		[en404] & [en148]
    -8		[en404] & [en490]
    8		[en426] & [en380]
    8		[en426] & [en805]
    -8		[en426] & [en85]
    8		[en42] & #
    8		[en437] & [en869]
    8		[en439] & [en251]
    8		[en455] & [en28]
    -8		[en458]
    8		[en458] & .
    -8	sharp_pain:-26	[en461]
    -8		[en461] & [en1018]
    8		[en461] & [en60]
    8		[en468] & [en1018]
    -8		[en468] & [en212]
    8		[en468] & [en426]
    -8		[en468] & [en60]
    8		[en468] & [en805]
    8		[en474] & #
    8		[en474] & [en474]
    8		[en479] & [en746]
    -8	sharp_pain:3 numbness:19	[en490] & ,
    8	bladder_bowel:31	[en490] & [en234]
    8		[en490] & [en325]
    -8		[en490] & [en461]
    -8		[en490] & [en477]
    8		[en490] & [en581]
    -8		[en490] & [en653]
    -8		[en490] & [en957]
    -8	bladder_bowel:10	[en490] & [en966]
    -8		[en490] & [en980]
    -8		[en490] & tingling
    -8		[en507] & ,
    8		[en508] & [en490]
    -8		[en522] & [en124]
    8		[en522] & [en12]
    -8		[en522] & [en709]
    8		[en533]
    -8		[en549] & [en1020]
    -8		[en551] & [en37]
    -8		[en551] & [en554]
    8		[en551] & [en693]
    -8		[en58] & [en181]
    -8		[en58] & [en709]
    8		[en58] & [en869]
    8		[en58] & [en997]
    -8		[en602] & #
    -8		[en602] & [en1002]
    -8		[en602] & [en124]
    8		[en602] & [en251]
    8		[en60] & [en253]
    -8		[en60] & [en378]
    -8		[en60] & [en954]
    -8		[en613] & [en101]
    -8		[en613] & [en37]
    -8		[en613] & [en805]
    8		[en613] & [en84]
    -8		[en618] & [en362]
    -8		[en633] & [en116]
    8		[en633] & [en127]
    8		[en633] & [en12]
    8		[en633] & [en234]
    8		[en633] & [en613]
    -8		[en633] & [en660]
    8		[en634] & [en218]
    -8		[en634] & [en618]
    -8		[en63] & [en157]
    8		[en650] & [en11]
    8		[en650] & [en653]
    -8		[en650] & [en807]
    8		[en650] & [en810]
    8	weakness:-1	[en660]
    8	numbness:77	[en660] & [en1002]
    8		[en660] & [en474]
    -8		[en660] & [en551]
    8		[en661] & ,
    8	allergic_reaction:24	[en661] & [en762]
    -8		[en677] & [en12]
    -8		[en679] & ,
    8		[en682] & [en1018]
    -8		[en682] & [en252]
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
    -8		[en746] & .
    -8		[en746] & [en762]
    8		[en762] & [en12]
    8	weakness:19	[en762] & [en966]
    -8		[en762] & fading
    8		[en778] & [en101]
    8		[en778] & [en949]
    -8		[en789] & [en11]
    -8		[en805] & [en20]
    -8		[en805] & [en468]
    -8		[en805] & [en874]
    8	sharp_pain:9	[en807] & [en60]
    -8		[en807] & [en633]
    -8		[en807] & [en762]
    -8		[en807] & [en874]
    8		[en810] & [en1013]
    -8		[en810] & [en212]
    -8	radiating_pain:62	[en810] & [en251]
    8		[en810] & [en490]
    8		[en810] & [en508]
    -8		[en810] & [en999]
    -8		[en810] & ache
    8		[en821] & [en251]
    8		[en84] & [en42]
    8		[en84] & [en490]
    8		[en84] & [en810]
    -8		[en853] & [en709]
    -8		[en85] & ,
    8		[en85] & [en1002]
    -8		[en85] & [en250]
    8		[en869] & [en101]
    8		[en869] & [en121]
    -8		[en869] & [en124]
    8		[en869] & [en653]
    -8	sharp_pain:14	[en869] & [en682]
    8		[en869] & [en85]
    8		[en874] & [en181]
    8		[en874] & [en58]
    8		[en874] & [es1022]
    8		[en874] & [es26]
    8		[en874] & [es362]
    8		[en874] & [es49]
    -8		[en889] & [en251]
    8		[en889] & [en634]
    8		[en889] & [en869]
    -8		[en890] & [en20]
    -8		[en890] & numbness
    8		[en906] & [en21]
    -8		[en906] & [en490]
    -8		[en906] & [en869]
    -8		[en917] & [en682]
    -8		[en935] & [en810]
    8		[en935] & [en869]
    8		[en938] & #
    -8		[en938] & [en1002]
    -8	numbness:9 emergency:14	[en93]
    -8		[en949] & :
    8		[en949] & [en1002]
    -8		[en949] & [en121]
    -8		[en949] & [en426]
    -8		[en954] & [en437]
    -8		[en954] & [en602]
    8		[en957] & [en20]
    8		[en957] & [en682]
    -8		[en957] & [en810]
    8		[en966] & [en124]
    8	sharp_pain:-22 weakness:-1	[en966] & [en251]
    8		[en966] & [en378]
    8		[en966] & [en426]
    -8		[en966] & [en469]
    -8		[en966] & [en778]
    -8		[en966] & [en84]
    8		[en966] & [en877]
    -8		[en966] & [en889]
    -8		[en967] & ,
    -8		[en980] & [en1018]
    -8		[en980] & [en60]
    -8		[en980] & [en762]
    8		[en980] & [en84]
    -8		[en986] & [en215]
    8		[en986] & [en490]
    8		[en986] & [en762]
    8		[en989] & [en1020]
    8		[en991] & [en1002]
    8		[en997] & [en1020]
    8		[en999] & [en1020]
    -8		[es102] & [es54]
    8		[es106] & [es446]
    -8		[es122] & [es198]
    -8		[es122] & [es823]
    8		[es14] & [es318]
    -8		[es14] & [es878]
    -8		[es150] & ,
    8		[es182] & [en106]
    -8		[es182] & [en551]
    8		[es182] & [en889]
    8	weakness:31	[es182] & [es13]
    8		[es182] & biggie
    8		[es188] & [es950]
    8		[es1] & [es502]
    -8		[es214] & ,
    -8		[es214] & [es694]
    8		[es253]
    8		[es253] & [es251]
    8	sharp_pain:15	[es253] & [es54]
    8		[es253] & [es91]
    -8		[es254] & [es182]
    8		[es254] & [es1]
    8		[es26] & ,
    -8		[es26] & [es17]
    -8		[es26] & [es182]
    -8		[es2] & [es887]
    -8		[es2] & [es895]
    -8		[es311] & [es106]
    -8		[es311] & [es62]
    8		[es318]
    8		[es42] & [es13]
    -8		[es438] & [en874]
    -8		[es443]
    -8		[es486] & [es1]
    -8		[es486] & [es502]
    -8		[es486] & [es870]
    8		[es49] & [es443]
    -8		[es502] & [es375]
    8		[es503] & [es975]
    8		[es55] & [es234]
    -8		[es61]
    8		[es663]
    -8		[es694] & [en118]
    -8		[es699] & [es342]
    -8		[es699] & [es975]
    -8	weakness:15	[es774]
    8		[es79] & [es13]
    -8		[es847] & [es106]
    8		[es854] & fiebre
    -8		[es854] & hormigueo
    8		[es870] & [es1022]
    8		[es870] & [es182]
    -8		[es870] & [es887]
    -8		[es878] & [es438]
    -8		[es878] & [es55]
    8		[es895] & [es362]
    -8		[es942]
    8		[es950] & [es470]
    8		[es950] & [es758]
    -8		[es950] & [es950]
    8	persistent_beyond_72h:21	[es982] & [en19]
    8	sharp_pain:-2	[es982] & [es106]
    -8		[es982] & [es127]
    -8		[es982] & [es254]
    -8	sharp_pain:39 weakness:23	[es982] & [es699]
    8		[es982] & [es982]
    8	radiating_pain:-6 numbness:-17 tingling:-8 bladder_bowel:-4 fever:-27 severe_headache:-8 allergic_reaction:-21 emergency:-64	[es998]
    8		[es998] & [en1014]
    8		[es998] & [es878]
    8		a fist
    -8		a las
    -8		about ~ of
    8		abrir
    8		abrir <the>
    -8		ache & [en1002]
    -8		ache & [en234]
    8		after the
    -8		afterwards
    -8		agony ~ ,
    -8		agua
    -8		agudo : no
    -8		agudo ~ :
    8		ahi
    8	history_injury:11	ahora ~ <the>
    8		all ,
    8		also <my>
    8		also my
    8		also ~ <part>
    8		am #
    -8		am driving
    -8		am not
    8		amaneci
    -8		an hour
    -8		and i <have>
    -8		and now
    -8		and ~ like
    -8		and ~ normal
    8		and ~ of
    8		another notch
    -8		as <the>
    -8		at ~ <count>
    -8		away ~ <the>
    8		baby <be>
    8		baby is
    8		baby ~ not
    8		bad i
    -8		baja
    -8	self_harm:37	be
    -8		before ~ and
    -8		better ~ worse
    8		bien ~ ,
    8		biggie
    8		bit numb
    -8		bit tender
    -8		bit ~ headache
    8		bleeding
    8	emergency:2	boca
    -8		book
    8		both feet
    -8		breast
    8		breathe
    8	fever:197	burning up
    8		but ~ <part>
    -8		but ~ up
    8		by ~ no
    8	worsening:8	cada
    8		cada hora
    8		cada vez
    -8		calambritos en
    -8		calambritos en <the>
    8	fever:38	calentura
    8		calf & [en20]
    -8		calm
    -8		came to
    8		camino
    -8		carried
    -8		chance
    8		come out
    8	chest_breath:6	como ~ <the>
    -8		con ~ <the>
    -8		con ~ que
    8		control
    8		could ~ ask
    8		could ~ on
    -8		cuanto ~ <the>
    8		da vueltas
    8		dan ~ <the>
    8	sharp_pain:6	dan ~ en
    8		de # meses
    -8		de espalda
    8		de fiebre
    -8		de ~ <my>
    8		de ~ mas
    8		desde anoche
    -8		desde hace
    -8		desk
    8		dias con
    -8		did not <become>
    8		did nothing for
    -8		different
    -8		disappeared
    -8		dizzy & ,
    8		do not want
    -8		does not
    -8		dolor ~ ayer
    8		dolor ~ por
    8		dormido
    -8		down <my>
    -8		down <my> <part>
    8	saddle_numbness:161	down there
    -8		driving
    -8		duele mas que
    8		duele ~ #
    -8		duele ~ que
    -8		early
    8		eight
    8	weakness:-3 numbness:-5 worsening:-41 osteoporosis:-4 chest_breath:-8	en <the>
    8	sharp_pain:23 weakness:-38 numbness:-1 tingling:14 calf_swelling:-16	en ~ <part>
    8		ending it
    8		esta manana
    -8		estoy segura
    -8		evening ~ it
    8	worsening:5	every
    -8		feeling lovely
    8		feels tight
    -8		fell asleep
    8		floor
    8		for <be>
    8		for being
    -8		from ~ <time>
    8		gets worse
    8		getting any
    8		gives
    -8		glass of
    -8		good
    -8		got worse
    -8		grip <be>
    8		grip <have>
    8		grip has
    -8		hace meses
    -8		had pins
    -8		headache ~ <become>
    8		here ,
    -8		him
    8	sharp_pain:7 worsening:1	hip
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
    8		hurts ~ <the>
    8		hurts ~ it
    8	sharp_pain:3 radiating_pain:-11 weakness:-16 numbness:-23 tingling:-48 worsening:-22 persistent_beyond_72h:-19 history_disc:-19 osteoporosis:-18 pregnancy_symptom:-24 saddle_numbness:-12 calf_swelling:-27 fever:-9 severe_headache:-13 faint_dizzy:-1 allergic_reaction:-20 severe_bruising:-7 emergency:-24 self_harm:-12	i
    8		i <be> #
    -8		i <be> driving
    -8		i <have> in
    8		i feel
    -8		i will
    -8	numbness:14	i ~ <feel>
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
    -8		in ~ room
    8	sharp_pain:-16 radiating_pain:51	into <my>
    8	sharp_pain:-1 radiating_pain:44	into my
    8	radiating_pain:59	into ~ <part>
    -8		is fading
    -8		is there
    8		it at <side>
    -8		it off
    8		it ~ away
    -8		jai
    -8		je
    8	sharp_pain:-6	just
    8		just <the> bit
    8		just ~ bit
    8		keep
    -8		kept
    8		knife
    -8		la siento
    8		la tengo
    -8		late+ache
    -8	persistent_beyond_72h:11	late+any
    8		late+bastante
    8		late+bit
    -8		late+cuanto
    -8		late+disappeared
    -8		late+end
    -8		late+faded
    8		late+hay
    -8		late+life
    -8		late+molido
    8		late+ok
    8		late+one
    8		late+pero
    -8		late+piernas
    -8		late+should
    8		late+ten
    -8		late+though
    -8		late+time
    -8	persistent_beyond_72h:49	late+una
    8		later ~ still
    -8		leave ~ <the>
    -8		less sore
    8		lift my
    8		lift the
    8	severe_headache:6	like it
    -8		like ~ did
    8		like ~ under
    -8		list
    -8		llevo ~ dolor
    -8		longer ~ ,
    8		look
    8	tingling:30	los dedos
    -8		lot ~ <my>
    8		make <the> fist
    8		make a
    -8		make it
    8		make ~ fist
    -8		mal
    8	worsening:63	mas
    -8		mas ~ ayer
    -8		massage in <my>
    8		massage ~ <the>
    8		massage ~ nice
    -8		maybe ~ <be>
    8		me asap
    8		me da
    8		me duele
    -8		me encuentro
    -8		me sigue
    8		media
    -8		molido
    8		more ~ .
    8		much as
    -8		much ~ <the>
    -8		my foot
    8		my shin
    8	self_harm:15	myself
    8		myself ~ <the>
    8		nada de
    -8		nada mas
    8		needles ~ <time>
    -8		never ~ .
    -8		next
    -8	weakness:39 numbness:29	ni
    -8		no . tingling
    -8		no <be> segura
    8		no aguanto
    8		no biggie
    -8		no chest
    8		no pain ,
    8	chest_breath:30	no puedo respirar
    8		no strength in
    -8	tingling:-68	no tingling
    8	numbness:21	no ~ ,
    8		no ~ abrir
    8		no ~ aire
    8		no ~ either
    -8		no ~ hormigueo
    8		no ~ respirar
    8		no ~ than
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
    -8		not ~ now
    8		nothing for
    8		nothing for <the>
    8		nothing ~ come
    8		nothing ~ only
    8		noticed ~ <be>
    8	sharp_pain:-20	now
    -8		now and
    8		now please
    8		now than
    -8		numb on
    -8		numb on <the>
    -8		numb ~ <time>
    -8		numbness & ,
    8		numbness :
    8	numbness:-3	numbness ~ .
    8		of #
    8		of # and
    -8		of <my> <person>
    -8		of ~ .
    8		of ~ no
    8		of ~ now
    8		of ~ pain
    -8		of ~ today
    8		off ~ not
    -8		ok ~ <the>
    -8		old
    8		on the
    -8		on your
    8		on ~ <day>
    8		on ~ off
    -8		on ~ size
    8		only ~ <my>
    -8		or ~ <be>
    8		or ~ but
    8		osteoporosis ~ <my>
    8		out in
    -8	sharp_pain:39 weakness:16 severe_headache:18	out of
    8		out of <count>
    -8		out ~ office
    -8		over ~ <be>
    8	sharp_pain:4 weakness:-17 tingling:-25 chest_breath:-4 emergency:-6 self_harm:-4	pain
    8		pain ,
    -8		pain ? nope
    8		pain level
    -8		pain under
    -8		pain ~ bit
    -8		pain ~ nope
    8		pain ~ there
    -8		pain ~ today
    -8		pain ~ when
    8		paramedics
    8	numbness:-12 chest_breath:22	pecho
    8		pen
    8		perdi
    -8		pero <the>
    8		pero ~ <be>
    8		pero ~ hormigueo
    8		physio
    8		pie ,
    -8		pins ~ ,
    -8		poco
    8		point in
    8		poquito
    8		pregnant ~ <the>
    8	chest_breath:3	puedo respirar
    8		put weight
    8		put weight on
    -8	persistent_beyond_72h:30	que <be>
    -8		que ~ <my>
    -8		raro en
    -8		raro en <the>
    -8		raro ~ <the>
    8		rash ~ <part>
    -8		really say
    -8		return
    -8		rodilla
    8		ronchas ~ <the>
    -8		rubbish
    8		salvo
    8		salvo que
    8		salvo ~ <the>
    8		sat
    -8		sea
    8		sharp ~ i
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
    8		so <side> i
    8		so much
    8		solid
    -8		soreness & #
    -8		soreness & [en1020]
    8		soreness ,
    -8		soreness left
    -8		soreness ~ #
    8		sorer & [en874]
    8		stabbing ~ <my>
    8		stabbing ~ <part>
    -8		still <the>
    -8		still a
    8		stood ~ and
    8		stop ~ <part>
    -8		stroke
    -8		su
    8		sudden
    -8		sure ~ it
    -8		table
    -8		talk
    -8		tender ~ <the>
    -8		texting & [en874]
    -8		texting <my>
    -8		texting me
    -8		than i
    -8		than i <have>
    -8		than last
    8		than the
    8		than yesterday but
    -8		than ~ <be>
    8		than ~ still
    -8		the back
    8	emergency:68	the er
    8	weakness:12	the left
    8		the rest
    -8		the sheet
    8		the tingling
    8		the ward
    -8		there <be> pain
    -8		these
    8		thing i
    8		thing is
    8		thinking
    8		tingling & [en613]
    8		tingling ,
    -8		tingling or
    -8		tingling ~ :
    8		tingling ~ <feel>
    8	radiating_pain:1	to <the>
    -8		to call
    8		to end
    -8		to full
    -8		to full strength
    -8		to ~ at
    8		to ~ here
    -8	radiating_pain:15 numbness:18	to ~ i
    -8		to ~ strength
    8		to ~ to
    8		today ~ i
    8		todo <my>
    8		todo <my> da
    8		todo me
    8		todo ~ da
    8	faint_dizzy:53	todo ~ vueltas
    8		tomorrow ~ i
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
    -8		unos
    -8		up <the> notch
    -8		up with
    8		up ~ #
    8		up ~ <time>
    8		up ~ to
    -8		used
    -8		used ~ <the>
    -8		vanished
    8	sharp_pain:15	vida
    8		voy ~ <the>
    8		vueltas
    8		waiting
    8		wake
    -8		want ~ <the>
    8		want ~ end
    -8		want ~ to
    8	pregnancy_symptom:72	waters
    8		way i
    -8		weak ~ since
    8		weakness :
    8		well ~ <the>
    8		well ~ i
    -8		went numb
    -8		what ~ <feel>
    -8		when i lie
    -8		when ~ lie
    -8		whether <my> <part>
    -8		whether ~ or
    8		who <have>
    8		who <have> <the>
    -8		will ~ when
    8		with this
    -8		without ~ <my>
    -8		woke up
    8		words ~ out
    -8		work ~ so
    -8		worse ~ <part>
    -8		worse ~ last
    8		worst ~ i
    8		would not call
    -8		ya no <my>
    -8		ya ~ ,
    -8		yellow
    8		yesterday but
    8		yesterday ~ <the>
    -8		yesterday ~ it
    8		yet
    -8		you ~ <the>
    -8		you ~ <time>
    8		you ~ call
    8		you ~ kind
    -7		# & [en298]
    -7		# & [en362]
    7		# & [en980]
    7		# & [es950]
    7		# and i
    7		# with
    7		# ~ <time>
    7		# ~ pain
    7		# ~ sore
    -7	sharp_pain:-5 radiating_pain:-1 weakness:-3 numbness:-5 persistent_beyond_72h:-24 history_disc:-1 history_injury:-4 osteoporosis:-12 saddle_numbness:-6 calf_swelling:-12 allergic_reaction:-24 emergency:-4 self_harm:-27	,
    7	radiating_pain:32 emergency:10	, & [en11]
    7		, & [en148]
    7		, & [en244]
    -7		, & [en266]
    -7		, & [en378]
    7		, & [en394]
    7		, & [en490]
    7		, & [en633]
    7		, & [en660]
    7		, & [en698]
    -7		, & [en77]
    7	weakness:18 worsening:8 self_harm:-4	, & [en874]
    -7		, & [en906]
    7		, & [en935]
    7		, & [es966]
    -7		, <have>
    7		, <the> <part>
    -7		, do
    -7		, exactly
    7		, gracias
    -7		, i <feel>
    7		, i would
    -7	weakness:5 tingling:16	, no
    -7		, no bother
    7		, nothing dramatic
    7		, nothing to
    7		, probably
    7		, sorry
    7	weakness:-2 numbness:25 worsening:2 history_injury:22 emergency:6 self_harm:-1	, ~ <be>
    7	weakness:43 history_injury:22 faint_dizzy:3	, ~ <my>
    -7		, ~ changed
    7		, ~ dormido
    7		, ~ dramatic
    7		, ~ eso
    -7		, ~ grand
    7		, ~ happened
    7		, ~ ok
    7	weakness:10	, ~ que
    -7		, ~ said
    7		, ~ say
    -7		, ~ though
    -7		, ~ without
    7		, ~ yes
    7		- & [en810]
    7		- yes
    7		- ~ yes
    7		. & [en148]
    -7		. & [en442]
    7		. & [en461]
    7		. & [en85]
    -7		. & [es950]
    -7		. <my>
    -7		. <my> <be>
    7		. <side> <part>
    -7		. in
    7		. lo
    7		. what
    7	bladder_bowel:32	. ~ #
    7		. ~ <my>
    7		. ~ grip
    7		. ~ up
    7		. ~ where
    7	saddle_numbness:9	/^abaj/
    -7	radiating_pain:10	/^ache/
    7		/^acr/
    7		/^acro/
    7	weakness:-7 chest_breath:183	/^ai/
    7		/^anda/
    -7		/^ando/
    7	weakness:11 persistent_beyond_72h:-33 bladder_bowel:-8 saddle_numbness:-4	/^arm/
    7		/^arra/
    7		/^atr/
    7		/^atra/
    -7		/^avis/
    -7		/^bana/
    -7		/^bat/
    -7		/^bath/
    -7		/^beau/
    -7		/^beha/
    -7		/^bit$/
    7		/^bits/
    7	weakness:-19	/^bla/
    -7		/^bles/
    7		/^bli/
    7		/^blin/
    7	bladder_bowel:34	/^bowe/
    7	weakness:31	/^buc/
    7	weakness:73	/^buck/
    7		/^budg/
    7	pregnancy_symptom:9	/^bump/
    -7		/^bus/
    -7	pregnancy_symptom:-1	/^can$/
    -7		/^case/
    -7		/^cit/
    -7		/^cita/
    7	sharp_pain:-28	/^con/
    7		/^cons/
    7		/^cos/
    -7		/^coul/
    -7		/^cuer/
    -7		/^deb/
    -7		/^debo/
    -7		/^dest/
    7	persistent_beyond_72h:39	/^dias/
    7		/^dole/
    7		/^doo/
    7		/^dou/
    7	weakness:53	/^dra/
    -7		/^dres/
    -7	bladder_bowel:16	/^dri/
    7		/^eac/
    7		/^each/
    -7		/^earl/
    -7		/^ego$/
    -7		/^ego/
    7	sharp_pain:36	/^elec/
    -7		/^espe/
    7		/^expl/
    7	faint_dizzy:69	/^fai/
    7		/^fieb/
    -7		/^film/
    -7		/^fin$/
    -7		/^fina/
    -7		/^firs/
    7		/^fra/
    7		/^fusi/
    7		/^gas/
    7		/^give/
    7		/^goi/
    7		/^goin/
    -7		/^gon/
    -7		/^gone/
    -7		/^gust/
    -7		/^gy/
    -7		/^hah/
    -7		/^haha/
    7		/^half/
    -7		/^hap/
    -7		/^happ/
    7		/^harm/
    -7		/^hie/
    -7		/^ins$/
    -7		/^is/
    7		/^jol/
    7		/^jolt/
    -7		/^kin/
    -7		/^kind/
    7		/^lab/
    -7		/^leav/
    -7	emergency:7	/^llam/
    7	bladder_bowel:5	/^loo$/
    -7		/^lot$/
    7		/^lov/
    -7		/^luc/
    -7		/^mag/
    7		/^mer/
    -7		/^mole/
    7	emergency:7	/^mout/
    -7		/^musc/
    7		/^musl/
    7	sharp_pain:-8 radiating_pain:-10 weakness:-5 numbness:-1 tingling:-23 worsening:-12 persistent_beyond_72h:4 osteoporosis:-6 saddle_numbness:-37 chest_breath:-16 calf_swelling:-40 fever:-23 severe_headache:-21 faint_dizzy:-46 allergic_reaction:-53 severe_bruising:-26 emergency:-9 self_harm:-4	/^no/
    -7		/^nue/
    7	sharp_pain:-13 radiating_pain:-13 weakness:-12 numbness:18 tingling:-16 worsening:-28 persistent_beyond_72h:-59 pregnancy_symptom:-18 saddle_numbness:47 chest_breath:-9 severe_headache:-14 faint_dizzy:-1	/^num/
    -7		/^nume/
    -7		/^offi/
    7		/^oth/
    7		/^othe/
    7		/^otra/
    7		/^ouc/
    7		/^ouch/
    -7		/^ow/
    7	sharp_pain:29 radiating_pain:11 weakness:-55 numbness:-38 tingling:-34 persistent_beyond_72h:7 bladder_bowel:-5 saddle_numbness:-31 calf_swelling:-5 fever:-55 faint_dizzy:-22 allergic_reaction:-6 severe_bruising:-35 emergency:-16 self_harm:-56	/^pain/
    7	faint_dizzy:3	/^pass/
    -7		/^perf/
    7		/^pic/
    7		/^pica/
    7	self_harm:9	/^pill/
    7		/^plu/
    7	sharp_pain:75	/^pun/
    -7		/^reci/
    -7		/^reg/
    -7		/^rese/
    -7		/^rin/
    -7		/^sab/
    -7		/^sabr/
    7		/^sang/
    -7		/^send/
    -7		/^sesi/
    7		/^she$/
    -7		/^shee/
    -7	persistent_beyond_72h:51	/^shif/
    7	fever:30	/^shiv/
    7	sharp_pain:-1	/^sien/
    -7		/^sign/
    7		/^sill/
    7	sharp_pain:-14 weakness:-19	/^ski/
    -7		/^slot/
    7		/^sne/
    7		/^snee/
    7	weakness:37	/^sol/
    -7		/^soo/
    -7		/^soon/
    7	tingling:13	/^spar/
    7	history_disc:32 faint_dizzy:7	/^spin/
    7	severe_headache:9	/^spli/
    7	weakness:4	/^stai/
    7		/^stic/
    7		/^stoo/
    -7	weakness:6	/^str/
    7		/^stu/
    7		/^subi/
    -7		/^tar/
    7	numbness:1	/^thum/
    -7		/^tie/
    -7		/^ties/
    7	sharp_pain:-25 weakness:-61 numbness:-2 tingling:69 bladder_bowel:-5	/^tin/
    -7		/^tomo/
    7		/^tras/
    7		/^type/
    7		/^una$/
    7		/^unb/
    7		/^unbe/
    7		/^uni/
    -7		/^uns/
    7		/^usel/
    -7		/^usu/
    -7		/^usua/
    -7	weakness:26	/^very/
    7		/^vid/
    -7		/^warm/
    7	sharp_pain:-64 worsening:-32 history_injury:8 bladder_bowel:-50	/^week/
    -7		/^wen/
    -7		/^whi/
    7	severe_bruising:1	/^whol/
    7	chest_breath:46	/^wind/
    -7		/^wond/
    -7		/^wore/
    7	sharp_pain:38 numbness:-15	/abb/
    -7		/abe/
    7	persistent_beyond_72h:-3	/able/
    7		/acr/
    7		/acro/
    7		/acros/
    7	severe_headache:-18	/ada$/
    7	sharp_pain:-4 radiating_pain:-7 persistent_beyond_72h:4	/ado/
    -7		/ager$/
    -7		/ager/
    -7		/aia$/
    -7		/aia/
    7	faint_dizzy:45	/aint/
    7		/aise/
    -7		/alda$/
    -7		/alda/
    -7		/alir$/
    -7		/alir/
    -7	weakness:13	/alk/
    -7		/alone/
    -7		/alto$/
    -7		/ambri/
    -7		/amo$/
    -7		/andi/
    -7		/andin/
    -7		/ange$/
    -7		/anke/
    7	sharp_pain:-19 radiating_pain:-29 weakness:-21 numbness:-15 persistent_beyond_72h:-40 saddle_numbness:-23 severe_headache:-52 faint_dizzy:-23 allergic_reaction:-20 severe_bruising:-36 emergency:-17	/ant/
    -7		/ape/
    -7		/appo/
    -7		/appoi/
    -7		/arat/
    7		/ard$/
    -7		/ardl/
    -7		/argad/
    -7		/arriv/
    -7	tingling:6 allergic_reaction:48	/at$/
    -7		/ather/
    7	weakness:-38 numbness:-4 persistent_beyond_72h:-48 pregnancy_symptom:-6 severe_headache:-39 faint_dizzy:-48 allergic_reaction:-28 emergency:-29 self_harm:-41	/ati/
    7		/ato$/
    -7		/ator/
    7		/atra/
    -7		/aun/
    7		/aven$/
    -7		/avis/
    7	tingling:-22	/bar/
    -7		/bat/
    -7		/bath/
    7		/bbin/
    7		/bbing/
    -7		/beau/
    -7		/beha/
    -7		/behav/
    7		/belly/
    -7		/birm/
    -7		/birme/
    -7		/bit$/
    -7		/blar/
    7	worsening:12	/bled$/
    7	worsening:15	/bled/
    -7		/bless/
    7		/blind/
    7		/blo/
    -7		/bothe/
    7	bladder_bowel:39	/bowe/
    7	bladder_bowel:9	/bowel/
    -7		/brito/
    7	numbness:-1 history_injury:60	/bro/
    -7		/bros$/
    -7		/bros/
    7	radiating_pain:-21 numbness:-32 allergic_reaction:-5 severe_bruising:37	/bru/
    7	weakness:32	/buc/
    7	weakness:21	/buck/
    7		/budg/
    7		/bump/
    -7		/bus/
    7	radiating_pain:10 weakness:-31 numbness:-7 worsening:-48 persistent_beyond_72h:-24 faint_dizzy:-18	/ca$/
    7	numbness:-3 history_injury:-26 pregnancy_symptom:-5 bladder_bowel:-33 calf_swelling:46 severe_headache:-35 faint_dizzy:-24 severe_bruising:-3	/cal/
    -7		/caso$/
    7		/cci/
    7	sharp_pain:16	/cet/
    7		/cha$/
    -7		/cir/
    -7		/cita/
    7		/ckle/
    7		/clap/
    -7		/colle/
    -7		/comm/
    7		/cons/
    7		/corri/
    -7		/coul/
    -7		/could/
    -7		/cribi/
    -7		/ctur/
    -7		/ctura/
    -7		/cuer/
    -7		/cuerp/
    -7		/cup/
    -7		/dan/
    -7		/dandy/
    7	weakness:-6 tingling:1	/de$/
    -7		/deb/
    -7		/debo/
    7		/dedos/
    -7		/dest/
    -7		/dge$/
    7	persistent_beyond_72h:19	/dias$/
    7	persistent_beyond_72h:39	/dias/
    -7	sharp_pain:-8 history_disc:153	/dis/
    -7		/disca/
    -7		/doin/
    -7		/doing/
    7		/dole/
    7	numbness:74	/dor/
    7		/dragg/
    -7		/dria/
    7		/drop$/
    -7		/dy$/
    7		/each/
    7	worsening:72	/eadi/
    -7		/east$/
    -7		/eathe/
    7		/ebre$/
    7	fever:14	/ebre/
    -7		/ect$/
    -7		/eda$/
    -7		/ede$/
    7		/edin/
    7		/eding/
    7		/edos$/
    7	tingling:11	/edos/
    7		/eec/
    7	pregnancy_symptom:3	/eedi/
    7	pregnancy_symptom:29	/eedin/
    7	sharp_pain:-7 emergency:-8	/eep/
    7		/eeze/
    -7		/ehav/
    7	sharp_pain:42	/elec/
    -7		/ellow/
    -7		/elt$/
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
    -7	severe_bruising:30	/eno/
    -7	numbness:-4	/ent$/
    7		/ently/
    7		/eora/
    -7		/eply$/
    -7		/eply/
    -7		/equ/
    7		/erall/
    -7	tingling:2 history_injury:-1	/ere$/
    7		/erec/
    -7		/erfe/
    -7		/erfec/
    -7		/erman/
    -7		/ernes/
    7		/erno/
    7		/ernoo/
    -7		/erp/
    -7		/erpo$/
    -7		/erpo/
    7		/erra/
    7		/errar/
    7		/ertip/
    -7		/ervi/
    7	bladder_bowel:24	/erw/
    7	weakness:48	/erza/
    7		/escal/
    -7		/ese$/
    -7		/espal/
    -7		/estin/
    -7		/esu/
    -7		/etch$/
    7		/eter$/
    -7		/etes$/
    -7		/etes/
    7		/etr/
    7		/evar/
    7		/evel$/
    -7	persistent_beyond_72h:12	/eves$/
    -7	persistent_beyond_72h:13	/eves/
    7		/expl/
    7		/eze/
    7	faint_dizzy:2	/fai/
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
    7	weakness:47 tingling:-36	/flo/
    7		/flopp/
    7		/fold/
    7		/fore/
    -7		/fres/
    7		/ftern/
    7		/fuert/
    7	weakness:20	/fuerz/
    -7		/fully/
    7		/fusi/
    7		/fusio/
    -7		/gal/
    7		/gea/
    7		/gente/
    7		/gert/
    7		/gerti/
    7		/give/
    7		/going/
    -7		/gone$/
    -7		/gone/
    7		/gordo/
    7		/gri/
    7	numbness:-147	/gro/
    -7		/gua$/
    -7		/guie/
    -7		/guien/
    -7		/guit/
    -7		/guita/
    -7		/hah/
    -7		/haha$/
    -7		/haha/
    -7		/hall$/
    7	sharp_pain:-4 weakness:33 numbness:15 tingling:26 emergency:-3	/hand/
    -7	bladder_bowel:11	/happ/
    7		/harm$/
    7	sharp_pain:-36 weakness:-6 numbness:-44 tingling:-30 faint_dizzy:2	/hea/
    7		/hen$/
    -7	persistent_beyond_72h:49	/hif/
    -7	persistent_beyond_72h:12	/hift/
    7	worsening:37	/hill$/
    -7	numbness:14 saddle_numbness:20 self_harm:-3	/hing/
    7	fever:9	/hiver/
    -7	faint_dizzy:67	/how/
    -7	numbness:-10	/hs$/
    -7		/hurt$/
    -7		/ian$/
    7		/ibil/
    7		/ibili/
    -7		/ibirm/
    7		/ible$/
    -7		/ical/
    7	weakness:-15	/ida$/
    7	weakness:-8 tingling:-51 worsening:-35 faint_dizzy:-7	/ida/
    7		/idn/
    7	radiating_pain:-28 weakness:9	/ie$/
    7	fever:10	/ieb/
    7		/iebr/
    7		/iebre/
    -7		/iem/
    -7		/iemp/
    -7	sharp_pain:-6 weakness:-23 numbness:-1 history_injury:-26 pregnancy_symptom:-22 bladder_bowel:-8	/ien/
    -7		/ienc/
    7		/ienta/
    7	self_harm:29	/iero$/
    -7	tingling:14	/ies/
    7		/iggi/
    7		/igue$/
    -7		/ilm$/
    -7		/ilm/
    -7		/inall/
    -7	sharp_pain:-42 weakness:-15 numbness:41 persistent_beyond_72h:-80 faint_dizzy:-6 emergency:10	/io$/
    7		/ious$/
    7		/ira/
    -7		/irs/
    -7		/irst$/
    -7		/irst/
    -7	numbness:-10 worsening:-16 history_injury:-13 bladder_bowel:4	/is$/
    -7		/isca/
    -7		/iscal/
    -7		/isp/
    7		/ivir$/
    7		/ivir/
    -7		/ja$/
    7		/jol/
    7		/jolt/
    -7		/kind/
    -7		/kinda/
    7		/kly$/
    7		/kly/
    -7		/lamo$/
    -7		/lamo/
    7	weakness:-4	/last/
    7		/lave/
    -7		/lear$/
    -7		/leav/
    7		/lenc/
    7	persistent_beyond_72h:4 self_harm:27	/let/
    7		/levar/
    -7		/leve/
    7	sharp_pain:-98 persistent_beyond_72h:-11	/lf$/
    7		/lien/
    -7		/lifti/
    7	tingling:22 persistent_beyond_72h:-49 bladder_bowel:-3 self_harm:-2	/ling$/
    -7		/lir$/
    -7		/lir/
    -7	allergic_reaction:43	/list/
    -7		/lista/
    -7	emergency:6	/llam/
    -7		/llamo/
    7		/lleva/
    -7		/llow$/
    -7		/lone$/
    -7		/lone/
    7		/loo$/
    7		/lopp/
    7		/loppy/
    7	sharp_pain:16	/low$/
    7		/lts$/
    7		/lts/
    -7		/luc/
    7		/lvo$/
    7		/lvo/
    -7		/marat/
    -7	worsening:37	/mbin/
    -7		/mbing/
    -7		/mbros/
    -7		/meh/
    -7		/mente/
    7		/met/
    -7		/mia/
    7	numbness:82	/mido/
    -7	sharp_pain:-23 tingling:18	/mig/
    -7		/miga/
    7	tingling:51	/migu/
    7		/mina/
    7		/minar/
    7		/mino/
    -7		/mir$/
    -7		/mmi/
    -7		/mmo/
    7		/mmy$/
    7		/mmy/
    -7		/mole/
    -7		/moles/
    7		/mond/
    -7		/most$/
    7	emergency:37	/mout/
    7	emergency:6	/mouth/
    -7		/mph/
    -7		/mpha/
    7		/mpin/
    7		/mping/
    -7		/musc/
    7		/musl/
    7		/muslo/
    -7		/nager/
    -7		/nall/
    -7		/nally/
    7		/nasty/
    7		/nbe/
    7		/nbea/
    7		/nbear/
    7		/nch$/
    -7		/ncom/
    7	sharp_pain:-12 radiating_pain:-1 weakness:-2 numbness:-5 tingling:-1 history_disc:2 history_injury:-1 pregnancy_symptom:2 bladder_bowel:-10 saddle_numbness:-11 fever:-2 faint_dizzy:4 allergic_reaction:-8 severe_bruising:-7 emergency:-3	/nd$/
    7		/ned/
    7		/neez/
    -7		/net/
    7		/ngert/
    7		/nme$/
    7		/nme/
    7		/nner$/
    7		/norme/
    -7		/note/
    -7		/nou/
    7		/nsibi/
    7		/nso/
    -7	worsening:-3 history_disc:-7 chest_breath:-11 fever:-34 severe_headache:-5 allergic_reaction:-7 severe_bruising:-7 self_harm:8	/nt$/
    7	weakness:-9	/nte$/
    -7		/ntere/
    -7		/nua/
    -7		/nume/
    -7		/numer/
    -7		/oan/
    7		/obb/
    7		/oca/
    -7		/odg/
    -7		/offi/
    -7		/offic/
    -7		/oga$/
    -7		/oga/
    7		/oja/
    7		/olle/
    -7	worsening:46	/olv/
    7	weakness:-9 persistent_beyond_72h:-1 chest_breath:7 fever:9 faint_dizzy:-17	/ome/
    -7		/omen/
    -7		/omm/
    7	persistent_beyond_72h:5	/onda/
    7	pregnancy_symptom:3	/ons$/
    7		/oppi/
    7	weakness:15	/oppin/
    7	weakness:-1 numbness:-7 tingling:-6 worsening:101	/ora/
    7		/ordo$/
    7		/ordo/
    -7		/orked/
    7		/orme/
    -7		/ortn/
    -7	numbness:-25	/ose/
    7		/otra$/
    7		/otra/
    -7		/ots$/
    -7		/ots/
    -7		/ouche/
    -7	worsening:27	/our$/
    7	weakness:-9 worsening:-36 persistent_beyond_72h:-3 pregnancy_symptom:-6 saddle_numbness:-51 fever:-16	/out/
    7	emergency:1	/outh$/
    7	emergency:4	/outh/
    7		/overa/
    -7		/owed$/
    -7		/owed/
    -7		/packe/
    7	sharp_pain:11 radiating_pain:11 weakness:-24 numbness:-1 tingling:-18 history_injury:16 pregnancy_symptom:-21 bladder_bowel:-4 severe_headache:-15 severe_bruising:-8 emergency:-12 self_harm:-9	/pain/
    -7		/pald/
    -7		/palda/
    7		/panto/
    -7		/parti/
    7		/pasa$/
    7	faint_dizzy:55	/pass/
    7		/past/
    7		/pen$/
    7	sharp_pain:-2 weakness:26	/pen/
    -7		/pend/
    7		/peora/
    7		/perdi/
    -7		/perf/
    -7		/perfe/
    7	self_harm:2	/pill/
    7	severe_headache:51	/plit/
    7		/plu/
    -7		/poco/
    7	self_harm:10	/poin/
    7	self_harm:9	/point/
    -7		/pong/
    -7		/poor$/
    7		/porta/
    -7		/ppoi/
    -7		/ppoin/
    7	numbness:-10 tingling:69	/prick/
    -7		/pulle/
    -7		/quis/
    -7		/quit/
    -7		/race$/
    7		/ract/
    -7		/raia$/
    -7		/raia/
    7	allergic_reaction:28	/raise/
    7		/rall$/
    7		/rall/
    -7		/rap$/
    -7		/ratin/
    7		/raw/
    -7		/rdl/
    -7		/recio/
    -7	pregnancy_symptom:92	/reg/
    -7		/reply/
    7		/resi/
    -7		/rfe/
    -7		/rfec/
    -7		/rfect/
    -7		/rgad/
    -7		/rgado/
    -7		/ribi/
    -7		/ribir/
    7		/rica/
    7	numbness:-2	/rickl/
    -7		/ried$/
    -7		/ried/
    7		/rish$/
    -7		/ritos/
    -7		/rive/
    -7		/rived/
    -7		/rman/
    -7		/rnes/
    7		/rnoo/
    7		/rnoon/
    7		/rog/
    7		/roken/
    7		/rop$/
    -7		/rpo$/
    -7		/rriv/
    -7		/rrive/
    7		/rsi/
    7		/rtes$/
    7		/rtes/
    7	faint_dizzy:101	/rtig/
    7		/rtip/
    7		/rug/
    7	weakness:-44 chest_breath:7	/run/
    -7		/rwar/
    -7		/rward/
    -7		/sabr/
    -7		/sabri/
    -7		/sad/
    -7		/saf/
    -7		/safe$/
    -7		/safe/
    -7		/saje/
    -7		/salir/
    7		/sang/
    7		/sangr/
    -7		/sar$/
    7		/sas$/
    7		/sas/
    -7		/scale/
    7		/sele/
    7		/seles/
    -7		/sent$/
    7	self_harm:30	/ser/
    7		/serio/
    -7		/sesi/
    -7		/sesio/
    7	pregnancy_symptom:18	/she$/
    -7	persistent_beyond_72h:32	/shif/
    -7		/shift/
    7	fever:39	/shiv/
    7	fever:42	/shive/
    7		/sibi/
    7		/sibil/
    -7		/sign/
    7		/sill/
    -7		/slot$/
    -7		/slot/
    7		/snee/
    7		/sneez/
    7		/sol/
    -7		/soo/
    -7		/soon/
    -7		/spal/
    -7		/spald/
    7	tingling:25	/spar/
    7	tingling:53	/spark/
    -7	emergency:75	/spe/
    -7		/sper/
    7		/spli/
    7	severe_headache:15	/split/
    7	sharp_pain:-35 radiating_pain:-44 weakness:3 tingling:-55 persistent_beyond_72h:-14 history_disc:-13 pregnancy_symptom:-22 calf_swelling:-13 fever:-6 faint_dizzy:-45 allergic_reaction:-31	/st$/
    -7		/star$/
    7	sharp_pain:-10 weakness:10 numbness:10 osteoporosis:14	/ste/
    7		/stick/
    7		/stoo/
    7		/stood/
    -7		/stopp/
    -7		/stos/
    -7		/sual$/
    7		/subi/
    -7		/sum/
    7	weakness:13	/tai/
    7		/tat/
    7	sharp_pain:-21 worsening:5	/ted$/
    7		/teo$/
    -7		/teres/
    7		/terno/
    7		/thum/
    -7		/ti$/
    -7	radiating_pain:14	/tica/
    -7	worsening:20	/time$/
    -7		/tomo/
    7		/tood$/
    7		/tood/
    -7		/traia/
    7		/trica/
    7		/tto/
    7		/type/
    -7		/ua$/
    7		/ubi/
    -7		/uche/
    -7		/ueda$/
    -7		/uerp/
    -7		/uerpo/
    7		/uerte/
    7	weakness:19	/uerz/
    7	weakness:8	/uerza/
    -7		/ujo/
    7		/ulg/
    -7		/ulle/
    -7		/ulled/
    -7		/ully$/
    -7		/ully/
    -7		/ume/
    -7		/umer/
    -7		/umero/
    7		/unb/
    7		/unbe/
    7		/unbea/
    7		/unc/
    7		/unch$/
    -7	tingling:52	/unn/
    -7		/ur$/
    7	emergency:103	/urr/
    -7		/use$/
    7		/usel/
    7		/usele/
    7	numbness:1	/usl/
    7		/uslo$/
    7		/uslo/
    7		/ust$/
    -7		/usu/
    -7		/usua/
    -7		/usual/
    7		/var/
    7		/vat/
    -7		/ved$/
    7		/veral/
    -7		/verd/
    7		/vien/
    -7		/ving$/
    -7		/ving/
    7		/vir$/
    7		/vivir/
    -7		/warm$/
    -7		/warm/
    7		/warni/
    7	history_injury:45	/week/
    -7		/whi/
    7	severe_bruising:4	/whol/
    7	numbness:1	/whole/
    7		/wife$/
    7		/wife/
    7	chest_breath:161	/wind/
    7	saddle_numbness:26	/wipe$/
    -7		/wond/
    -7		/wonde/
    -7		/wore$/
    -7		/wore/
    7		/xpl/
    7		/yo$/
    7		/ype/
    7		: & .
    -7		: & [en682]
    7		: ~ .
    -7		: ~ <be>
    -7		: ~ to
    7		<be> <become> to
    -7	sharp_pain:12 radiating_pain:-4 bladder_bowel:-22 fever:-2 emergency:-26 self_harm:36	<be> <the>
    7	numbness:33	<be> como
    7		<be> con dolor
    -7		<be> dolor en
    7		<be> like <the>
    -7		<be> on <my>
    -7		<be> only
    7		<be> sharp
    7		<be> sick
    -7		<be> tingling or
    7		<be> urgente
    7		<be> ~ ciatica
    -7		<be> ~ con
    7		<be> ~ fiebre
    -7		<be> ~ here
    7		<be> ~ hospital
    -7		<be> ~ in
    7		<be> ~ it
    7		<be> ~ massage
    -7		<be> ~ needles
    7		<be> ~ nice
    -7		<be> ~ than
    -7		<be> ~ thanks
    -7		<be> ~ will
    7		<become> .
    -7		<become> <my> <part>
    -7		<become> numb on
    7		<become> to
    -7		<become> ~ <have>
    7		<become> ~ from
    7		<become> ~ out
    7		<become> ~ wrong
    7		<count> <part> <be>
    7		<count> dias con
    7		<count> for
    -7		<count> with
    -7		<count> with <the>
    -7		<count> ~ <day>
    7		<count> ~ <time>
    -7		<count> ~ as
    7		<count> ~ no
    7		<count> ~ normal
    7		<count> ~ still
    7		<day> in
    7		<day> ~ now
    7		<feel> <my> <part>
    7		<feel> <the> thing
    7		<feel> anything
    -7		<feel> good
    -7		<feel> great
    -7		<feel> ~ bit
    -7		<feel> ~ good
    7		<feel> ~ thing
    -7		<have> <be> numb
    7		<have> <become> dead
    7		<have> <the> accident
    -7		<have> to <become>
    -7		<have> ~ <day>
    -7		<have> ~ life
    -7		<have> ~ no
    -7		<have> ~ numbness
    -7		<keep> ~ <part>
    7		<keep> ~ in
    -7		<my> <part> <become>
    7		<my> <part> will
    7		<my> <part> with
    7		<my> falta
    7		<my> falta <the>
    7		<my> grip
    -7		<my> number
    -7		<my> puedo
    -7		<my> ~ book
    7		<my> ~ by
    -7		<my> ~ con
    -7		<my> ~ favor
    -7		<my> ~ good
    7		<my> ~ hospital
    -7		<my> ~ mine
    -7		<my> ~ o
    -7		<my> ~ painful
    7		<my> ~ properly
    7		<my> ~ ronchas
    -7		<my> ~ size
    7		<my> ~ so
    -7		<my> ~ stopped
    -7		<part> , could
    -7	sharp_pain:21	<part> , no
    -7		<part> , would
    -7		<part> <be> fine
    7		<part> <be> numb
    7		<part> <feel> weak
    -7		<part> <the> size
    7		<part> no <my>
    7		<part> tingles
    -7	sharp_pain:-15 weakness:11 numbness:5 worsening:-45 history_disc:37 calf_swelling:71	<part> ~ ,
    -7	sharp_pain:-14 radiating_pain:8 weakness:4 tingling:11 worsening:-13 pregnancy_symptom:-9 bladder_bowel:-12 saddle_numbness:-30 calf_swelling:31 faint_dizzy:-32 allergic_reaction:11	<part> ~ <the>
    -7		<part> ~ at
    -7		<part> ~ butter
    -7		<part> ~ could
    7		<part> ~ heavy
    -7		<part> ~ longer
    7		<part> ~ looser
    -7		<part> ~ normal
    7	numbness:72	<part> ~ off
    -7		<part> ~ said
    -7	worsening:3	<part> ~ than
    7		<part> ~ there
    -7		<part> ~ they
    7		<part> ~ tight
    7	weakness:26	<part> ~ under
    -7	numbness:-28 calf_swelling:49 allergic_reaction:64	<part> ~ up
    7		<part> ~ weak
    7		<part> ~ where
    -7		<part> ~ without
    7		<part> ~ worse
    -7		<person> <be> <part>
    -7		<person> <the>
    -7		<person> ~ <become>
    -7		<person> ~ <keep>
    7		<person> ~ i
    7		<person> ~ que
    -7		<person> ~ so
    7		<side> again
    -7		<side> bruise
    7		<side> i <be>
    -7		<side> ~ <count>
    -7		<side> ~ ages
    7		<side> ~ end
    7		<side> ~ good
    -7		<side> ~ here
    -7		<side> ~ in
    -7		<side> ~ quite
    -7		<side> ~ rain
    -7		<side> ~ time
    7		<the> # out
    -7		<the> <count> with
    -7	numbness:21 tingling:-11	<the> <part> <be>
    7		<the> <side> .
    -7		<the> <the> <count>
    7		<the> <time> now
    7		<the> accident
    7		<the> accident in
    7		<the> aire
    7		<the> balm
    7		<the> better
    7		<the> bit ,
    7		<the> bit of
    -7		<the> bit worse
    7		<the> boca
    -7		<the> house
    7		<the> loo
    -7		<the> lot
    -7		<the> lunes
    -7		<the> morning than
    -7		<the> quien
    -7		<the> quien llamo
    -7		<the> salir
    7		<the> shower
    7		<the> stiffness <be>
    -7		<the> table
    -7		<the> tingly
    -7		<the> twinge
    -7		<the> viernes
    -7		<the> ~ <keep>
    7		<the> ~ abajo
    -7		<the> ~ anywhere
    7		<the> ~ bed
    -7		<the> ~ bruise
    -7		<the> ~ dolor
    -7		<the> ~ great
    -7		<the> ~ llamo
    -7		<the> ~ lunes
    7		<the> ~ pack
    7		<the> ~ say
    7		<the> ~ sure
    -7		<the> ~ todo
    -7		<the> ~ traia
    -7	worsening:40	<the> ~ yesterday
    -7		<time> , it
    7		<time> <count>
    -7		<time> but <my>
    7	persistent_beyond_72h:35	<time> of
    -7		<time> ~ <feel>
    7		<time> ~ bit
    -7		<time> ~ hardly
    -7		<time> ~ numb
    -7		<time> ~ so
    7		? & ?
    7		? & [en980]
    -7		? nope .
    7		? ~ ?
    7	sharp_pain:-22 radiating_pain:-17 weakness:-12 tingling:-19 persistent_beyond_72h:-10 history_disc:-40 history_injury:-37 osteoporosis:-33 pregnancy_symptom:-8 bladder_bowel:-22 saddle_numbness:-41 chest_breath:-6 calf_swelling:-20 fever:-9 severe_headache:-6 faint_dizzy:-34 allergic_reaction:-6 severe_bruising:-38 emergency:-19 self_harm:1	[en1002]
    -7	radiating_pain:37	[en1002] & [en101]
    7		[en1002] & [en15]
    -7		[en1002] & [en181]
    -7		[en1002] & [en199]
    -7		[en1002] & [en309]
    7		[en1002] & [en522]
    -7		[en1013] & [en170]
    -7		[en1014] & [es1]
    -7		[en1014] & [es815]
    7		[en1014] & [es966]
    7		[en1018] & #
    -7		[en1018] & [en138]
    7		[en1018] & [en185]
    -7		[en1018] & [en215]
    -7		[en1018] & [en218]
    -7		[en1018] & [en660]
    -7		[en1018] & [en93]
    -7		[en1018] & [en949]
    -7		[en1020] & [en148]
    -7	sharp_pain:18	[en1020] & [en333]
    7		[en1020] & [en602]
    -7		[en1020] & [en677]
    -7		[en1020] & [en85]
    7		[en106] & [en159]
    7		[en106] & [en234]
    7		[en106] & [en634]
    7		[en106] & [en869]
    -7		[en118] & [es870]
    -7		[en11] & [en116]
    7		[en11] & [en127]
    7	sharp_pain:2	[en11] & [en251]
    -7	sharp_pain:-33 radiating_pain:12 emergency:25	[en11] & [en362]
    -7		[en11] & [en3]
    7		[en11] & [en522]
    -7		[en11] & [en581]
    7		[en11] & [en58]
    -7	sharp_pain:23 radiating_pain:20 numbness:-5 worsening:8 fever:24	[en11] & [en869]
    -7		[en11] & [en90]
    -7		[en11] & lol
    7		[en11] & loo
    -7		[en121] & [en660]
    7		[en121] & [es182]
    -7		[en124] & [en874]
    7		[en127] & [en746]
    -7		[en12] & [en124]
    7	emergency:42	[en12] & [en127]
    -7		[en12] & [en157]
    7		[en12] & [en159]
    -7		[en12] & [en170]
    7		[en12] & [en458]
    7		[en12] & [en533]
    -7		[en12] & [en650]
    -7	numbness:6	[en12] & [en966]
    7		[en138] & [en251]
    7		[en148] & [en378]
    -7		[en148] & [en954]
    7		[en148] & tingling
    -7		[en159]
    -7		[en159] & [en60]
    -7		[en159] & [en633]
    7		[en167]
    -7		[en170] & [en394]
    -7		[en170] & [en581]
    -7		[en170] & [en58]
    -7		[en170] & [en84]
    -7		[en170] & [en853]
    -7	radiating_pain:5	[en170] & [en869]
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
    7		[en19] & [en1020]
    -7		[en19] & [en185]
    7	worsening:53	[en19] & [en19]
    -7		[en19] & [en602]
    7	tingling:19	[en19] & [en60]
    -7		[en19] & [en633]
    -7		[en19] & [en805]
    7		[en19] & [es106]
    7		[en19] & numbness
    -7		[en202] & [en362]
    -7		[en20] & ,
    7		[en20] & [en37]
    7	sharp_pain:-9 history_injury:6	[en20] & [en426]
    7		[en20] & [en679]
    -7		[en20] & [en709]
    -7		[en20] & [en807]
    -7		[en20] & [en889]
    7		[en20] & [en93]
    -7		[en20] & [en997]
    -7		[en20] & soreness
    -7		[en212] & [en474]
    7		[en212] & [en980]
    7		[en215] & [en1002]
    -7		[en215] & [en1018]
    7		[en215] & [en551]
    7		[en215] & [en762]
    7		[en218] & [en19]
    7		[en218] & [en810]
    -7		[en234] & [en20]
    7	persistent_beyond_72h:25	[en234] & [en362]
    7	weakness:4	[en234] & [en37]
    -7		[en234] & [en479]
    7		[en234] & [en805]
    7		[en234] & [en935]
    7		[en234] & pee
    -7		[en234] & tingle
    -7		[en239] & [en1020]
    -7		[en239] & soreness
    -7		[en250] & [en28]
    -7		[en250] & [en660]
    -7		[en250] & [en966]
    -7		[en251] & [en39]
    7		[en251] & [en437]
    -7		[en251] & [en533]
    -7		[en251] & [en58]
    -7	history_injury:28	[en251] & [en874]
    -7		[en251] & [en957]
    7		[en251] & pinky
    -7		[en252] & ,
    -7		[en253] & ,
    7		[en266] & #
    -7		[en28] & .
    -7		[en28] & [en682]
    7		[en28] & [en746]
    7		[en28] & [en762]
    7		[en28] & [en949]
    -7		[en295]
    -7		[en29] & [en298]
    -7		[en309] & [en19]
    7		[en317] & soreness
    -7		[en325] & [en28]
    7		[en333] & [en378]
    7		[en333] & [en506]
    7		[en333] & [en682]
    -7		[en333] & [en966]
    7		[en359] & [en1020]
    -7		[en359] & [en693]
    7	sharp_pain:-17 radiating_pain:-2 weakness:-13 numbness:-7 tingling:-4 worsening:-15 persistent_beyond_72h:-13 history_injury:-1 osteoporosis:-22 pregnancy_symptom:-10 bladder_bowel:-30 chest_breath:-32 fever:-3 severe_bruising:-41 emergency:-18	[en362]
    7		[en362] & ,
    7		[en362] & [en493]
    -7		[en362] & [en602]
    -7		[en362] & [en660]
    7	radiating_pain:49	[en362] & [en677]
    7		[en378] & [en251]
    -7		[en378] & [en28]
    -7		[en378] & [en461]
    -7		[en378] & [en468]
    7		[en378] & [en474]
    -7		[en378] & [en807]
    7		[en378] & [en874]
    -7		[en378] & [en989]
    7		[en37] & [en12]
    7		[en37] & [en181]
    -7		[en37] & [en3]
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
    -7		[en39] & [en980]
    -7		[en3] & ,
    -7		[en3] & [en693]
    -7		[en3] & [en810]
    -7		[en404] & [en874]
    -7		[en410] & [en693]
    7		[en422]
    7		[en426] & [en1002]
    7		[en426] & [en461]
    7		[en426] & [en613]
    7		[en426] & [en991]
    -7		[en42] & [en490]
    7	weakness:4	[en437] & [en251]
    7		[en437] & [en37]
    -7		[en437] & [en838]
    7		[en439] & [en12]
    -7		[en442] & [en12]
    -7		[en458] & [en148]
    -7		[en458] & [en20]
    -7		[en458] & [en437]
    -7		[en458] & [en551]
    7		[en458] & [en682]
    -7		[en458] & [en869]
    -7		[en461] & [en874]
    -7		[en468] & [en1002]
    7		[en468] & [en123]
    -7		[en468] & [en487]
    7		[en468] & tuesday
    7		[en474] & [en148]
    -7		[en474] & [en186]
    7		[en474] & [en21]
    7		[en474] & [en3]
    -7	worsening:30	[en474] & [en490]
    -7		[en474] & [en63]
    -7		[en474] & [en853]
    7	sharp_pain:12	[en477] & [en966]
    7		[en47]
    -7		[en490] & [en127]
    -7		[en490] & [en157]
    7		[en490] & [en181]
    -7		[en490] & [en215]
    -7	sharp_pain:-1	[en490] & [en251]
    -7		[en490] & [en378]
    -7		[en490] & [en399]
    -7		[en490] & [en42]
    -7		[en490] & [en437]
    7		[en490] & [en746]
    -7		[en490] & tingly
    7		[en493] & [en634]
    7		[en495] & .
    -7		[en495] & [en874]
    7		[en506] & [en551]
    7		[en508] & [en633]
    7		[en508] & [en709]
    7		[en508] & [en869]
    7		[en511] & [en11]
    7		[en517]
    7		[en522] & [en148]
    7		[en522] & [en19]
    7		[en522] & [en213]
    -7		[en522] & [en266]
    7		[en522] & [en602]
    7		[en522] & [en633]
    7		[en549] & [en1002]
    7		[en551] & [en11]
    7		[en551] & [en19]
    7		[en551] & [en709]
    -7		[en551] & [en890]
    7		[en551] & monday
    7		[en554] & [en490]
    -7		[en567] & [en124]
    7		[en581] & [en581]
    -7		[en581] & [en810]
    -7	pregnancy_symptom:-4 severe_headache:2	[en58]
    7	weakness:75	[en58] & [en19]
    -7		[en58] & [en309]
    7		[en58] & [en37]
    7		[en602] & [en20]
    7		[en602] & [en213]
    7		[en602] & [en404]
    7		[en602] & [en508]
    7		[en602] & [en954]
    -7	history_disc:11	[en60] & #
    7		[en60] & [en12]
    -7	emergency:10	[en60] & [en197]
    -7		[en60] & [en218]
    7		[en60] & [en234]
    7		[en60] & [en474]
    -7		[en60] & [en490]
    7		[en60] & [en986]
    -7		[en613] & [en468]
    -7		[en613] & [en810]
    7		[en633] & [en442]
    7		[en633] & [en60]
    7		[en633] & [en633]
    -7		[en633] & [es182]
    7		[en634] & [en170]
    7		[en634] & [en250]
    -7		[en634] & [en682]
    7		[en634] & [en709]
    -7		[en634] & [en949]
    7		[en63] & [en1002]
    -7		[en63] & [en106]
    7	history_disc:11	[en650] & .
    7		[en650] & [en1002]
    -7		[en650] & [en12]
    7		[en650] & [en468]
    7		[en650] & [en954]
    7		[en650] & [en966]
    -7		[en650] & [es182]
    -7		[en653] & [en660]
    -7		[en660] & [en378]
    7		[en660] & [en3]
    -7		[en677] & [en251]
    -7		[en677] & [en362]
    -7		[en682] & [en234]
    7		[en682] & [en3]
    -7		[en682] & [en42]
    -7		[en682] & [en507]
    7		[en682] & tingling
    7		[en693] & ,
    7		[en693] & [en1002]
    7		[en695] & ,
    -7	sharp_pain:9 chest_breath:-2	[en709]
    7		[en709] & [en28]
    7		[en709] & [en380]
    -7		[en709] & [en762]
    -7		[en743]
    7		[en746] & #
    -7		[en746] & [en11]
    -7		[en746] & [en250]
    -7		[en746] & [en251]
    7	worsening:84	[en746] & [en362]
    -7		[en746] & [en508]
    -7		[en746] & [en709]
    7		[en746] & [en90]
    7		[en746] & [en93]
    -7		[en762] & [en60]
    -7		[en762] & [en693]
    7	sharp_pain:33	[en762] & [en917]
    -7		[en778] & [en20]
    -7		[en77] & .
    7		[en77] & [en949]
    -7		[en805] & .
    7		[en807] & .
    -7		[en807] & [en181]
    7		[en807] & [en234]
    -7		[en807] & [en309]
    7		[en807] & [en949]
    7		[en807] & bruises
    -7	radiating_pain:21	[en810] & [en1020]
    -7		[en810] & [en234]
    -7	emergency:31	[en810] & [en362]
    -7		[en810] & [en37]
    7		[en810] & [en602]
    7		[en810] & urgent
    -7		[en821] & [en1020]
    -7		[en838]
    7		[en84] & [en1018]
    7		[en84] & [en11]
    7		[en84] & [en325]
    7		[en84] & [en551]
    -7		[en84] & [en602]
    -7		[en853] & [en185]
    -7		[en853] & [en85]
    -7		[en853] & achy
    7		[en85] & [en106]
    -7		[en85] & [en19]
    7		[en85] & [en325]
    7		[en85] & [en869]
    7		[en869] & [en148]
    7		[en869] & [en252]
    -7	sharp_pain:-67 radiating_pain:13	[en869] & [en362]
    -7		[en869] & [en474]
    7		[en869] & [en650]
    -7		[en869] & [en853]
    7	fever:86	[en869] & [en989]
    -7		[en869] & [en997]
    -7		[en874] & ?
    7		[en874] & [en252]
    -7		[en874] & [en650]
    -7		[en874] & [en682]
    7		[en874] & [en93]
    -7		[en874] & [en980]
    7		[en874] & [es1007]
    -7	sharp_pain:25 weakness:-28 tingling:-4 severe_bruising:-3	[en874] & [es214]
    -7		[en874] & [es506]
    7		[en874] & [es726]
    -7		[en874] & [es879]
    7		[en874] & ronchas
    -7		[en877] & [en37]
    7		[en890] & [en15]
    7		[en890] & [en3]
    -7		[en890] & [en567]
    -7		[en890] & [en917]
    7		[en890] & [en949]
    -7		[en890] & vanished
    7		[en90] & [en506]
    7	emergency:11	[en90] & [en60]
    -7		[en917] & [en1002]
    7		[en935] & [en490]
    -7		[en935] & bruise
    7		[en938] & [en874]
    -7		[en93] & [en106]
    -7		[en93] & [en251]
    -7		[en949] & [en19]
    -7		[en949] & [en251]
    -7		[en949] & [en362]
    7		[en949] & [es182]
    -7		[en954] & [en874]
    7		[en957] & [en234]
    -7		[en966] & [en116]
    7		[en966] & [en127]
    -7		[en966] & [en507]
    -7		[en966] & [en966]
    7		[en967] & [en251]
    -7		[en980] & [en148]
    -7		[en980] & [en20]
    -7		[en981] & .
    -7		[en981] & [en1002]
    -7		[en981] & [en869]
    -7		[en986] & [en19]
    7		[en989] & [en426]
    -7		[en997] & [en810]
    7		[en997] & [en890]
    -7		[es1015]
    -7		[es1018]
    7		[es102] & [es150]
    -7		[es106] & [es1007]
    7	numbness:-8	[es106] & [es1]
    -7		[es106] & [es887]
    7		[es113]
    -7		[es122] & ,
    -7		[es122] & [en19]
    -7		[es122] & [en874]
    -7		[es122] & [es214]
    -7		[es122] & [es694]
    7		[es134]
    -7		[es13] & [en19]
    7		[es13] & [es951]
    7		[es17]
    -7		[es182] & [en333]
    7		[es182] & [en397]
    7		[es182] & [en522]
    -7		[es182] & [es278]
    -7		[es182] & [es2]
    7		[es182] & [es758]
    -7		[es182] & [es790]
    -7		[es182] & sabria
    -7		[es188] & ,
    7		[es189] & ,
    -7		[es198]
    7	osteoporosis:-2 pregnancy_symptom:-8 fever:-3 severe_headache:-2	[es1] & [es699]
    -7		[es1] & [es870]
    7		[es214] & [es1022]
    -7		[es214] & [es427]
    -7		[es214] & [es54]
    7		[es214] & [es591]
    7		[es230] & [es982]
    7		[es234] & [es13]
    -7		[es26] & .
    7		[es26] & [es342]
    -7		[es26] & [es502]
    -7		[es26] & [es694]
    -7		[es26] & [es699]
    -7		[es29] & ,
    7		[es29] & [es55]
    -7	chest_breath:30	[es29] & [es887]
    7	pregnancy_symptom:39	[es2] & [es254]
    -7		[es2] & [es55]
    7		[es2] & fiebre
    7		[es342] & [es1023]
    7		[es342] & [es55]
    7		[es347] & [en807]
    -7		[es362] & [es503]
    -7		[es362] & [es998]
    -7		[es375] & [es54]
    -7		[es42] & [es823]
    -7	radiating_pain:-4 calf_swelling:-9	[es438]
    -7		[es438] & [es13]
    7		[es438] & [es459]
    -7		[es438] & hormigueo
    7		[es459] & .
    -7		[es486] & [es982]
    7		[es49] & [es998]
    -7		[es502] & ,
    7		[es502] & [es102]
    -7		[es502] & [es214]
    7		[es502] & [es230]
    7		[es502] & [es726]
    7		[es502] & [es950]
    -7		[es503] & [en874]
    7		[es503] & [es42]
    -7		[es503] & [es502]
    7		[es503] & [es982]
    -7		[es506]
    -7		[es518] & [es2]
    -7		[es518] & [es895]
    -7		[es54] & [es122]
    7		[es54] & [es446]
    -7		[es54] & [es726]
    -7		[es54] & traia
    -7		[es62] & [en874]
    -7		[es694] & [es54]
    -7		[es694] & [es55]
    7		[es699] & [es182]
    -7		[es699] & [es233]
    7		[es699] & [es438]
    7		[es731] & ,
    -7		[es758]
    7		[es806]
    -7		[es823]
    -7		[es823] & [es815]
    -7		[es854] & [en874]
    -7		[es854] & [es106]
    7		[es854] & [es759]
    -7		[es854] & [es982]
    -7		[es854] & punzadas
    -7		[es870] & .
    7		[es870] & [es759]
    7		[es878] & [es1]
    -7		[es887] & :
    -7		[es887] & [es486]
    7		[es887] & [es998]
    -7		[es950] & [es459]
    -7		[es966] & [es102]
    7		[es975] & [es26]
    7		[es982] & [es362]
    7		[es982] & [es446]
    7		[es982] & [es759]
    7		[es982] & [es966]
    -7		[es998] & [es182]
    7		[es998] & [es26]
    7		[es998] & [es694]
    -7		[es998] & [es887]
    -7		a baby
    -7		a hospital
    -7		a ladder
    -7		a quien
    -7		a twinge
    7		abajo
    7		about ~ <become>
    7		about ~ or
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
    7	numbness:-20	am
    7		an accident
    -7		and <the> soreness
    7		and could
    7		and could not
    7		and had
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
    -7		at ~ not
    7		at ~ now
    -7		at ~ on
    -7		at ~ since
    7		at ~ with
    7		baby <be> not
    7		bad again
    7		baja ~ <part>
    7		be alive
    -7		be sore
    7		bed ~ ,
    -7		been numb
    -7		before ~ to
    7		belly
    -7		better than i
    7		better ~ <day>
    -7		bien ,
    7		bien ~ <the>
    -7	numbness:1	bit
    7		bit ~ <count>
    -7		bit ~ now
    -7		bit ~ of
    -7		bit ~ today
    7		bits
    -7		brazos
    7		broken
    -7		bruise ~ <the>
    -7		but <my>
    7		but <part>
    7		but this
    -7		but ~ fine
    7		but ~ tingling
    -7		butter
    -7		calambritos
    -7		calambritos & [es106]
    -7		calambritos ~ <part>
    -7		calambritos ~ <the>
    -7		call <the>
    -7		came ~ <the>
    7		caminar
    -7	weakness:10 severe_headache:18	can
    -7		can massage
    -7		can not say
    -7	weakness:24	can ~ <part>
    -7		can ~ again
    7		can ~ at
    -7		can ~ really
    -7		case
    -7		casi <the>
    -7		caso
    7		cerrar
    7		cerrar <the>
    7		cerrar <the> <part>
    7		cerrar ~ <part>
    -7		changed
    -7		check ins
    -7		clear
    -7		cold ~ <be>
    7		coming out
    7		completely numb
    7		cough
    -7		could
    -7		could i
    -7		creo que
    -7		creo ~ <the>
    -7		cuerpo
    7		curtains
    7	faint_dizzy:39	da
    -7		dandy
    7		de ~ meses
    -7		dead ~ <my>
    7		dedos
    7		despues <the>
    7		despues del
    7	persistent_beyond_72h:96	dias
    7		dias con <the>
    -7		did i leave
    -7	history_injury:33	did not
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
    -7		dolor agudo :
    7		dolor no
    7		dolor ~ con
    -7		dormido ~ <the>
    -7		down ~ .
    7		dramatic
    7		drop
    -7		dropped ~ <my>
    -7		duele ~ ayer
    -7		duerme <the>
    -7		during <the>
    -7		during the
    7		each
    7		each <time>
    -7		ego
    7		el aire
    7		en las
    7		es dolor
    -7		es mi
    7		es urgente
    -7		espalda
    -7		ever ~ ,
    7		every ~ i
    7		every ~ in
    7		except ~ <part>
    7		fainted & [en60]
    7		falta <the>
    7		falta <the> aire
    7		falta el
    -7	self_harm:8	feel like
    -7		fever ~ <the>
    7		feverish
    7	fever:79	fiebre
    -7		film
    -7		fin
    -7		finally
    -7		first
    7		floppy
    7		foot s
    -7		for <the> <time>
    -7		for it
    -7		for ~ to
    -7		found ~ <be>
    7		from #
    -7		from before
    7		from ~ <my>
    -7		fui a
    -7		full ~ <part>
    7		fusion
    -7		getting better
    -7		give <my>
    -7		give <my> <the>
    -7		give me
    7		glademoji & glademoji
    7		glademoji glademoji
    7		glademoji ~ <the>
    -7		going on
    7	tingling:10	going to
    -7		gone
    7		gone numb
    7		good ~ and
    7		gordo
    7		gracias por preguntar
    7		great session
    7		great ~ not
    7		grip <have> <become>
    7		grip ~ <become>
    7		grip ~ <the>
    7		had an
    -7		hago si <be>
    -7		haha
    7		hand s
    7		happened before
    7		harm
    -7		has a
    7		hasta la
    -7		hasta ~ #
    -7		have in
    -7		he ~ <part>
    7		heat pack
    7		heaven
    -7		heavy ~ ,
    -7		heavy ~ <the>
    7		hives & [en1020]
    7		hives & [en251]
    7		hives on
    7		hives on <my>
    7		hold <the>
    -7		hombros
    7		hormigueo & .
    7		hormigueo & [es1]
    -7		hormigueo & [es342]
    7		hormigueo & [es459]
    7		hormigueo & [es887]
    7		hormigueo ~ .
    7		hormigueo ~ debilidad
    7		hormigueo ~ pero
    -7		hurt
    7		hurting today
    -7		hurts ~ today
    -7		i <be> <count>
    -7		i <be> <the>
    -7		i <be> not
    -7		i <be> out
    -7		i <side>
    -7		i asked
    -7		i came to
    -7		i come
    7		i fainted
    7		i felt
    7		i got
    -7		i just
    7	sharp_pain:36	i look
    7		i passed
    7		i passed out
    7		i should
    7		i took
    7	self_harm:29	i want
    7		i worry
    7		i would say
    -7	bladder_bowel:20	i ~ <become>
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
    7		i ~ sick
    7		i ~ stop
    7		i ~ tender
    -7		i ~ thanks
    7		i ~ weakness
    -7		if ~ <become>
    -7		in <the> pain
    7		in <the> shower
    7		in a
    -7		in ages
    -7		in case
    7		in ~ <person>
    -7		in ~ but
    -7		in ~ evening
    7		in ~ morning
    7		in ~ shower
    -7		in ~ without
    -7		ins
    -7		is an
    -7		is good
    -7		is it
    7		is like
    7		is really
    7		is sharp
    -7		is tingling
    -7		it <be> easing
    7		it <the> #
    -7		it in
    -7		it now
    -7		it passed
    7		it would <be>
    -7		it ~ ache
    7		it ~ then
    7		just <become>
    7		just ~ <my>
    -7		just ~ ache
    -7		kinda
    7		knee ,
    7	emergency:45	la boca
    7		late+%
    7		late+adolorida
    -7	persistent_beyond_72h:9	late+at
    -7		late+bother
    -7		late+cinco
    7		late+days
    7		late+estoy
    7	worsening:4	late+flared
    7		late+foot
    7		late+fortnight
    7		late+good
    7		late+gracias
    7		late+had
    7		late+hombro
    7		late+honestly
    -7	persistent_beyond_72h:21	late+is
    -7		late+kitchen
    -7		late+longer
    7		late+morning
    -7		late+puedo
    7		late+quita
    7		late+ribs
    7		late+saturday
    -7		late+saw
    -7		late+sciatica
    -7		late+si
    7		late+thanks
    -7		late+there
    7		late+think
    7		late+walk
    -7		late+would
    7		late+yet
    7		later ~ <part>
    -7		le
    7		less ~ <be>
    7		less ~ it
    7		level
    7		lift ~ <part>
    -7		lifting
    7	calf_swelling:14	like a
    7		like i <be>
    -7		like i <have>
    -7		like that
    -7		like the
    -7		like ~ <have>
    -7		little bruise
    7		live
    7		llamenme & [es1023]
    7		llamenme & [es950]
    7		llamenme ya
    7		llamenme ~ <be>
    -7		llamo
    -7		llevo ~ sin
    7		long
    7		loo
    -7		los hombros
    -7		lot
    7		make <the>
    7	calf_swelling:15	mas ~ <the>
    7		massage ~ <side>
    -7		massage ~ life
    7		massage ~ you
    -7		maybe <the>
    -7		maybe a
    -7		maybe ~ <part>
    7		me falta
    -7		me puedo
    7		monday & [en474]
    7		monday ,
    7		more now
    7		more now than
    -7		more than <the>
    7		more ~ ,
    -7		morning than
    7	emergency:7	mouth
    7		much ,
    7		muslo
    -7	numbness:-18	my back
    7	emergency:23	my face
    7		my grip
    7	numbness:40	my heel
    7	saddle_numbness:25	my legs
    -7		my number
    7		my pinky
    7		myself ~ ,
    -7		nada ,
    7		nasty
    -7		need to
    7		needles ~ <my>
    7		needles ~ <part>
    -7		never had
    7		never happened before
    7		never ~ <the>
    -7		ni ~ ni
    7		no improvement
    7		no quiero vivir
    -7		no sabria
    -7		no ~ <side>
    7		no ~ con
    -7		no ~ fiebre
    -7		no ~ mas
    -7		no ~ or
    7		no ~ para
    7		no ~ si
    7		no ~ vivir
    -7		none ~ .
    7		normal ~ <part>
    7		not <be> able
    -7		not <count>
    -7		not <count> since
    7		not <feel> <my>
    -7		not complain
    7		not even
    7		not hold
    7		not make <the>
    7		not move
    7		not stop
    7	bladder_bowel:2	not ~ able
    7		not ~ alive
    -7		not ~ good
    7		not ~ past
    7		not ~ until
    7	weakness:81	not ~ up
    7		not ~ when
    7		nothing dramatic
    -7		nothing ~ <my>
    -7		notice
    -7		now a
    7		now ~ again
    7	numbness:51 saddle_numbness:-15	numb <part>
    -7		numb but
    -7		numb or
    -7		numb ~ cold
    -7		numb ~ tingly
    -7		numbness & ?
    -7		numbness ?
    7		numbness ~ of
    -7		numero
    7		of numbness
    -7		of pain
    -7		of soreness <side>
    -7		of water
    7		of ~ not
    7		of ~ off
    -7		of ~ when
    7	worsening:12	on <day> ,
    7		on <the> <part>
    7		on <the> bathroom
    7		on me
    -7		on ~ <become>
    7		on ~ bathroom
    7		on ~ floor
    -7	sharp_pain:10	on ~ of
    7		on ~ on
    -7		on ~ up
    7		on ~ would
    -7		one since
    -7		one with
    -7		only ~ of
    -7		or ~ ,
    -7		or ~ i
    -7		or ~ it
    7		osteoporosis & [en20]
    7		other
    -7		other hand
    7		otheremoji ~ <feel>
    7		otra
    -7		out ~ <be>
    7		overall
    -7		packed
    7		pain but
    -7		pain free
    -7		pain s
    7		pain when
    7		pain when i
    7		pain ~ .
    -7		pain ~ for
    7		pain ~ just
    7		pain ~ what
    -7		para el
    7		pasa
    -7		paso ~ <be>
    7		passed ~ <the>
    7		past <the>
    7		past the
    -7		peep ~ <part>
    7		perdi <the>
    -7		perfect
    7		pie dormido
    -7		pierna ,
    7		plate
    7		please ~ i
    -7		poor
    7		por preguntar
    7	radiating_pain:94	por ~ <part>
    -7		pueden
    -7		pulled
    -7		que traia
    7	radiating_pain:20	que ~ <part>
    -7		quien llamo
    7		quiero vivir
    7		quita
    -7		rain
    -7		rash ~ ,
    7		red ~ <the>
    -7		reply
    -7		rough
    7		s an
    -7		s back
    -7		sabria
    7		said to
    7		said ~ <be>
    7		said ~ i
    7		sali de
    -7		salir
    7		sat in
    7		say ~ <part>
    7		say ~ <side>
    7		semana
    7		sensibilidad
    -7		sesion
    7		session ~ and
    7		sharp ~ <become>
    -7		sharp ~ <the>
    -7		sharp ~ numb
    7		she
    -7		shooting ~ <day>
    7		should i worry
    -7		should ~ if
    -7		si es
    7		sigue
    -7		since i saw
    -7		since my
    -7		since ~ <have>
    -7		since ~ saw
    -7		slot
    -7		so i
    7		so ~ <have>
    -7		so ~ <my>
    -7		some soreness
    7		something ~ <part>
    7		something ~ <the>
    7		sore ~ #
    7		soreness & [en170]
    -7		soreness & [en618]
    7		soreness ~ ,
    -7		sort of
    7		spinal & [es731]
    7		spinal fusion
    -7		stabbing ~ <have>
    7		stick
    -7		stiff ~ i
    7		stiffness <be>
    7		stiffness is
    7		stood
    7		stop <the>
    -7		stretch
    7		subir <the>
    -7		sure if it
    7		sure it
    7		swollen & calf
    -7		take
    -7		tell <the>
    -7		tender ~ i
    7		texting & .
    7		than <the> <time>
    7		thanks ~ <the>
    7		that my
    7		that s
    7	allergic_reaction:40	the heat
    7	allergic_reaction:2	the hot
    -7		the knees
    7	bladder_bowel:2	the loo
    7		the shower
    -7		the time
    -7		there ~ <be>
    7	emergency:32	they ~ <my>
    7	emergency:32	they ~ in
    7		thinking ~ ending
    -7		through ~ <the>
    7		tingling & [en682]
    -7		tingling & nope
    -7		tingling : no
    -7		tingling ?
    -7		tingling ~ ,
    -7		tingling ~ could
    -7		tingling ~ nope
    -7		tingling ~ to
    7		to <be> alive
    7	radiating_pain:22	to <my> <part>
    7		to <part> ,
    -7		to come
    7		to leave
    7		to lift
    -7		to ~ #
    7		to ~ alive
    -7		to ~ now
    -7		to ~ on
    7		to ~ pain
    7		to ~ today
    -7		today nothing
    -7		todo ~ .
    -7		traia
    7		tv
    -7		twice ~ to
    7	sharp_pain:21	una
    7		unable ~ <my>
    7		unbearable
    7	weakness:12	under me
    -7		under ~ <part>
    -7		under ~ i
    7		up ~ and
    -7		up ~ now
    -7		up ~ pain
    7		useless
    -7		usual
    -7		van <count> dias
    7		veo <the>
    -7		very
    -7		very well
    7		vivir
    7	self_harm:37	wake up
    7		want ~ alive
    -7		warm
    7		warning
    -7		was numb
    -7		weak ~ i
    7		weakness .
    -7		week ,
    7	self_harm:4	what s
    -7		what ~ <the>
    -7		when you
    -7		who <be> <the>
    -7		who ~ call
    -7		who ~ i
    7	severe_bruising:18	whole
    -7		will ~ to
    7	saddle_numbness:12	wipe
    -7		with <my>
    -7		with me
    -7		with ~ .
    7		with ~ <side>
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
    7		would ~ of
    7		y sigo
    7		y ~ como
    7		ya ~ urgente
    7		yesterday ~ still
    -7		yesterday ~ today
    -7		you <become>
    7		you did
    7		you yesterday
    -7		you ~ at
    7		you ~ i
    7		your table
    -7		zero ~ zero
    -6		# & [en1002]
    6		# & [en143]
    6		# & [en250]
    6		# & [en890]
    6		# meses
    -6		# ~ /
    -6		# ~ ache
    6		# ~ baby
    -6		# ~ did
    6		# ~ say
    6		# ~ still
    -6		# ~ yesterday
    6		, # ,
    -6	numbness:23	, & .
    -6		, & ?
    -6		, & [en1014]
    6		, & [en1017]
    6		, & [en124]
    6		, & [en138]
    6		, & [en15]
    -6	numbness:-33 tingling:-20	, & [en20]
    -6		, & [en325]
    6		, & [en493]
    -6		, & [en507]
    6		, & [es26]
    6		, & [es54]
    6		, & [es878]
    6		, & tingling
    6		, <have> to
    6		, <the> <be>
    -6		, <the> quien
    -6	history_disc:20 osteoporosis:20	, and
    -6		, body
    -6		, does
    6		, en
    6		, en <the>
    -6		, esta
    -6		, exactly as
    -6		, hard to
    6		, he
    6		, hip
    6		, maybe
    6		, pain
    -6		, pero <the>
    -6		, pins
    -6		, pins and
    6		, she
    6		, this
    6		, with
    -6		, woke
    -6		, woke up
    6	worsening:6	, ~ at
    6		, ~ breakfast
    6		, ~ deep
    -6		, ~ dia
    -6	persistent_beyond_72h:-3 history_injury:21	, ~ it
    -6		, ~ llamo
    6		, ~ long
    -6		, ~ masaje
    6		, ~ mention
    6	numbness:95	, ~ numb
    -6		, ~ or
    -6		, ~ quien
    -6		, ~ see
    -6		, ~ super
    6		, ~ time
    6		- & [en869]
    6		. & [en39]
    6		. & [en508]
    -6		. & [en660]
    6		. & [en989]
    6		. & [es463]
    -6		. & numbness
    6		. <the> unico
    6		. also
    6		. can
    6		. left
    -6		. nothing
    -6		. since
    -6		. weakness ?
    6	weakness:21	. ~ ,
    -6		. ~ <person>
    6		. ~ and
    -6		. ~ bien
    6		. ~ should
    6		. ~ unico
    6		. ~ weak
    -6		/ & [en869]
    -6		/ ~ #
    -6		/ ~ pain
    6		/^aca/
    6	bladder_bowel:165	/^acci/
    6		/^aho/
    6		/^aliv/
    6	sharp_pain:-2	/^all$/
    -6		/^alm/
    6		/^als/
    6		/^also/
    -6		/^ama/
    -6		/^anna/
    -6	persistent_beyond_72h:21 self_harm:14	/^any/
    -6		/^ape/
    -6		/^apen/
    -6		/^arri/
    -6		/^aunt/
    6		/^beca/
    -6		/^bedt/
    6	sharp_pain:8	/^bei/
    6		/^bein/
    -6		/^bowl/
    -6		/^brou/
    6		/^bud/
    -6		/^cama/
    -6		/^cans/
    -6		/^car$/
    6		/^cara/
    -6		/^carg/
    -6	emergency:31	/^cas/
    -6		/^chec/
    -6		/^chem/
    -6		/^comf/
    6		/^cosq/
    6		/^coug/
    6		/^craw/
    -6		/^crea/
    6		/^cree/
    6	sharp_pain:71	/^cry/
    -6		/^dank/
    6	numbness:3	/^dedo/
    -6		/^deli/
    6		/^dere/
    6		/^die$/
    -6		/^dif/
    -6		/^diff/
    6	faint_dizzy:29	/^diz/
    6	faint_dizzy:50	/^dizz/
    -6		/^dod/
    -6		/^dodg/
    -6	sharp_pain:-37 weakness:22 numbness:-57 tingling:-33 bladder_bowel:61 emergency:49	/^dr/
    -6	numbness:66	/^durm/
    6		/^duro/
    6		/^eit/
    6		/^eith/
    -6		/^emph/
    -6		/^ene/
    -6		/^ener/
    6		/^enor/
    -6	bladder_bowel:-10	/^ev/
    -6	worsening:6 bladder_bowel:-1	/^eve/
    -6		/^even/
    6		/^ex/
    6	severe_headache:1	/^eyes/
    6	sharp_pain:-26 persistent_beyond_72h:-18 osteoporosis:-7 bladder_bowel:-35 saddle_numbness:-48 severe_headache:-16 allergic_reaction:-12 severe_bruising:-3 emergency:-46	/^fi/
    6		/^fold/
    -6		/^fue$/
    -6		/^fun/
    6		/^gasp/
    -6		/^goo/
    -6		/^good/
    6		/^gri/
    6		/^gua/
    -6		/^gus/
    -6		/^heal/
    6		/^hell/
    -6		/^him/
    6	weakness:19	/^hol/
    -6		/^how/
    -6		/^hoy$/
    -6	persistent_beyond_72h:-2	/^hoy/
    -6	sharp_pain:15 history_injury:14	/^ic/
    -6		/^ich$/
    -6		/^ich/
    -6		/^its/
    -6		/^itse/
    -6		/^job/
    6		/^jok/
    6	numbness:2	/^loo/
    6		/^mama/
    6	sharp_pain:-11	/^mar/
    -6		/^may$/
    -6		/^mint/
    6	persistent_beyond_72h:10	/^mond/
    6	emergency:71	/^mou/
    6	weakness:16	/^mug/
    -6		/^nei/
    -6		/^neit/
    -6		/^net/
    6		/^nine/
    6		/^non/
    -6		/^nor/
    6	sharp_pain:-20 numbness:-9 tingling:-6 emergency:43	/^now/
    -6		/^nuev/
    -6		/^och/
    -6		/^ocho/
    -6		/^orde/
    -6		/^outs/
    6	faint_dizzy:6	/^over/
    6		/^past/
    -6		/^pea/
    6		/^perd/
    6	numbness:42 chest_breath:-6	/^pin/
    6	bladder_bowel:104	/^pis$/
    -6		/^pull/
    6		/^quie/
    -6		/^quiz/
    -6		/^rad/
    -6		/^radi/
    6		/^ribs/
    -6	weakness:2	/^rod/
    -6	weakness:42	/^rodi/
    6		/^roj/
    6		/^rot/
    6		/^rott/
    -6		/^roug/
    -6		/^sam/
    -6		/^same/
    6	sharp_pain:49	/^scre/
    -6		/^set/
    -6	radiating_pain:16	/^shoo/
    6		/^soa/
    6		/^soak/
    6		/^sock/
    -6	sharp_pain:4	/^some/
    -6		/^sou/
    6		/^star/
    6		/^suc/
    -6		/^surv/
    6		/^tai/
    -6		/^talk/
    -6		/^tard/
    6	radiating_pain:3	/^term/
    6		/^toe$/
    -6		/^trac/
    6		/^trie/
    -6		/^twe/
    -6		/^twin/
    6		/^twis/
    6		/^typi/
    6		/^unde/
    6		/^unt/
    -6		/^van/
    6		/^ven/
    -6		/^watc/
    -6		/^weir/
    6	radiating_pain:-6 tingling:-19 pregnancy_symptom:31	/^wi/
    6	weakness:-3 persistent_beyond_72h:-10 self_harm:-3	/^wor/
    6		/acci/
    6		/accid/
    6		/acet/
    6		/aceta/
    -6		/act$/
    -6		/actur/
    6		/ador/
    -6		/afe$/
    -6		/afe/
    6		/agger/
    6		/aho/
    6	persistent_beyond_72h:17	/ainf/
    6	history_disc:12	/ainfu/
    -6		/ajis/
    -6		/ajist/
    6		/alar/
    6		/aliv/
    6		/alive/
    6	sharp_pain:-10 radiating_pain:-35 weakness:-4 tingling:-5 persistent_beyond_72h:-31 history_disc:-4 fever:-6 self_harm:-10	/all/
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
    -6		/antas/
    -6		/apen/
    -6		/apena/
    -6		/apist/
    6		/apo/
    6	bladder_bowel:6	/appen/
    6		/arac/
    6		/arace/
    6		/araza/
    -6		/ardly/
    -6		/arec/
    -6		/aren$/
    6		/arte/
    6		/artes/
    -6		/asaji/
    6		/assi/
    6		/asty$/
    6		/asty/
    -6		/aunt$/
    -6		/aunt/
    6		/awl/
    6		/awli/
    -6		/axe/
    -6		/axed$/
    -6		/axed/
    6		/axi/
    6		/aye$/
    6		/azad/
    6		/azada/
    -6		/bag/
    6	calf_swelling:72	/ball/
    -6		/banar/
    6		/bbe/
    6		/beca/
    6		/becau/
    -6		/bedt/
    -6		/bedti/
    6		/bei/
    6	sharp_pain:18	/bein/
    6		/being/
    6		/below/
    6		/bia/
    6	saddle_numbness:31	/bits$/
    6		/bits/
    -6		/bles$/
    6		/bne/
    6		/bnes/
    6		/bness/
    -6		/bou/
    -6		/bowl/
    -6		/brou/
    -6		/broug/
    6	weakness:67	/buckl/
    6		/bud/
    6	worsening:9	/cada$/
    6		/cada/
    -6		/cak/
    -6		/cake/
    -6		/cama$/
    -6		/cama/
    6		/care/
    6		/cared/
    6		/caro/
    6		/caron/
    -6	severe_bruising:32	/cas/
    6		/caus/
    6		/cause/
    6		/ccid/
    6		/ccide/
    6		/cer$/
    6		/ceta/
    6		/cetam/
    -6		/chat$/
    -6		/chec/
    -6		/check/
    -6		/chem/
    -6		/chemo/
    6		/chisi/
    6		/ciden/
    6		/ciou/
    6		/cious/
    -6		/cita$/
    6		/ckli/
    6		/cklin/
    6	severe_headache:2	/clap$/
    -6		/come$/
    6	sharp_pain:-34 numbness:-13 bladder_bowel:12 saddle_numbness:-26	/con/
    -6		/convi/
    6	numbness:18	/corc/
    6	numbness:48	/corch/
    -6		/cosa$/
    6	tingling:5	/cosq/
    6	tingling:2	/cosqu/
    6		/coug/
    6		/cough/
    6		/craw/
    6		/crawl/
    6		/creas/
    6		/cruc/
    6		/cruci/
    6	sharp_pain:16	/cry/
    6		/cur/
    -6		/dank/
    -6		/danke/
    -6		/dato/
    -6	sharp_pain:-21 numbness:-2 worsening:28 persistent_beyond_72h:16 history_disc:-5 history_injury:22 saddle_numbness:-1 chest_breath:-1 fever:-21 emergency:-11 self_harm:-56	/day/
    6	saddle_numbness:31	/dead$/
    -6		/decid/
    6		/dedo/
    6		/dercl/
    6		/derec/
    6		/dial/
    6	emergency:17	/dic/
    6		/dice$/
    6		/die$/
    -6		/dif/
    -6		/diff/
    -6		/diffe/
    6	pregnancy_symptom:7 faint_dizzy:19	/ding$/
    6	pregnancy_symptom:4	/ding/
    -6		/dito$/
    6	faint_dizzy:48	/diz/
    6		/dizz/
    -6		/dly$/
    -6		/dly/
    6	weakness:11	/dobla/
    -6		/dod/
    -6		/dodg/
    6	persistent_beyond_72h:15	/dolie/
    -6		/dti/
    -6		/dtim/
    -6		/dtime/
    -6		/dur/
    -6	numbness:23	/durm/
    -6		/durmi/
    6		/duro$/
    6		/duro/
    6		/eaki/
    6		/eakin/
    6		/eall/
    6		/eally/
    -6		/eant$/
    -6		/eant/
    6		/ebod/
    6		/ebody/
    6		/ecau/
    6		/ecaus/
    -6		/ecide/
    -6		/eden$/
    -6		/eden/
    6		/edo$/
    -6		/edt/
    -6		/edti/
    -6		/edtim/
    -6	weakness:-7 numbness:9 pregnancy_symptom:-21 saddle_numbness:10 calf_swelling:-5 faint_dizzy:1 severe_bruising:-6 emergency:-7	/eel/
    -6	tingling:1	/eet$/
    6		/eeze$/
    6		/egui/
    6	self_harm:2	/eguir/
    6	fever:47	/ehea/
    -6		/eir/
    -6		/eird$/
    -6		/eird/
    -6		/ejar/
    6	weakness:-22 persistent_beyond_72h:-6 bladder_bowel:-4 saddle_numbness:13 calf_swelling:-7 fever:-3	/el$/
    -6		/elaxe/
    -6		/elo$/
    6		/elow$/
    6		/elow/
    6	sharp_pain:-12 bladder_bowel:3	/els/
    6		/eme/
    -6		/emo$/
    -6		/emph/
    -6		/empha/
    6		/ence$/
    6		/endie/
    -6		/energ/
    6		/enorm/
    -6		/enos$/
    -6		/enos/
    6	numbness:86	/ensib/
    6		/ente$/
    6		/entl/
    6		/ento/
    6		/eran/
    -6		/erapi/
    6		/ercl/
    6		/ercla/
    6		/erech/
    -6		/erest/
    6		/ergi/
    6		/ergic/
    6		/eris/
    6		/erish/
    -6		/erma/
    6		/errib/
    6		/erta$/
    6		/eryw/
    6		/erywh/
    -6		/esent/
    6		/esia/
    -6		/espe/
    -6		/esta/
    6		/estes/
    6		/etam/
    6		/etamo/
    6		/eti/
    6		/etone/
    -6	numbness:-4	/ett/
    6		/eva/
    -6		/eveni/
    6		/everi/
    6		/ewer$/
    6		/eyes$/
    6		/eyes/
    -6	severe_headache:23	/eza/
    6		/eze$/
    -6		/factu/
    -6	history_injury:7	/fell$/
    -6		/fer/
    -6		/feren/
    -6		/ffi/
    6		/floor/
    -6		/footb/
    -6		/four$/
    -6		/fue$/
    -6		/full/
    -6		/fun/
    6		/fuse/
    6		/garra/
    6	chest_breath:108	/gasp/
    6		/gger/
    6		/gno/
    -6		/goo/
    -6		/good/
    -6		/gre/
    6		/gro$/
    -6		/gud/
    6		/guir$/
    6		/guir/
    -6		/gul/
    -6		/gusto/
    6	emergency:27	/half/
    6	bladder_bowel:15	/happe/
    6		/hard/
    -6		/hardl/
    6	sharp_pain:16 weakness:-12	/harp/
    6		/hart/
    -6		/hasi/
    -6	chest_breath:22	/havi/
    -6		/havin/
    -6		/heal/
    -6		/heck/
    6		/hell/
    -6		/hemo$/
    -6		/hemo/
    -6		/hera/
    -6		/herap/
    6	numbness:7	/here$/
    6		/hey$/
    6		/hey/
    6		/hick/
    -6		/hie/
    -6		/him/
    6		/hisi/
    6		/hisim/
    -6		/hoy$/
    -6		/hoy/
    -6		/ial$/
    -6		/ibe$/
    6		/ibs$/
    6		/ibs/
    6		/ic$/
    -6		/ich/
    -6		/icio/
    6	bladder_bowel:41	/iden/
    6		/ident/
    -6		/ides$/
    -6		/ides/
    -6		/ienci/
    6		/iero/
    -6		/iffe/
    -6		/iffer/
    -6	sharp_pain:-2	/ift/
    6		/igo/
    6		/ija/
    6		/illas/
    -6		/ille/
    6		/imp$/
    6		/impro/
    6		/inded/
    -6		/indl/
    -6		/indly/
    6		/infu/
    6		/inful/
    6	radiating_pain:-18 numbness:-11 tingling:48 worsening:-7 bladder_bowel:-2	/ingl/
    -6		/ins$/
    6		/ipi/
    -6		/ired$/
    -6		/ired/
    -6	history_disc:83	/isc/
    -6		/ished/
    -6		/issu/
    -6		/issue/
    -6		/isto/
    6		/itan/
    -6		/ited$/
    -6		/ited/
    -6		/ith$/
    -6		/itse/
    -6		/itsel/
    6		/ivel/
    -6		/iza$/
    -6		/izar/
    -6		/jis/
    -6		/jist/
    -6		/jista/
    -6		/job/
    6		/jok/
    6		/jolt$/
    6		/keeps/
    -6		/kindl/
    -6		/kit/
    6		/kli/
    6		/klin/
    6		/kling/
    6		/know$/
    6		/la$/
    6		/lab/
    6	tingling:-21	/lam/
    6	emergency:4	/lanc/
    6		/lap$/
    6		/last$/
    6		/late/
    -6		/laxe/
    -6		/laxed/
    6		/leak$/
    -6		/legar/
    6		/lerg/
    6		/lergi/
    6	tingling:12	/les/
    -6		/lesti/
    6		/lets$/
    6		/lets/
    6		/levo$/
    6		/levo/
    6		/lgar$/
    6		/lgar/
    -6		/lic/
    6	persistent_beyond_72h:1	/liend/
    6		/limp$/
    6		/lind/
    -6	radiating_pain:33	/line/
    6		/lippe/
    -6	weakness:70	/lk$/
    6		/llerg/
    6		/llevo/
    6		/lon$/
    6		/loor/
    6		/lop/
    6		/lov/
    -6		/lovel/
    6		/lso$/
    6		/lso/
    -6		/lver/
    -6		/made$/
    -6		/made/
    6		/mama$/
    6		/mama/
    -6		/may$/
    6		/mbn/
    6		/mbne/
    6		/mbnes/
    -6		/meant/
    6		/meb/
    6		/mebo/
    6		/mebod/
    -6		/ments/
    6		/metr/
    -6		/migas/
    -6		/mod/
    6		/mol$/
    6		/monda/
    -6	history_injury:23	/mot/
    -6		/mphas/
    -6	persistent_beyond_72h:19	/mpr/
    6		/mpro/
    6		/mprov/
    6		/muchi/
    6	weakness:34	/mug/
    -6		/mul/
    6	sharp_pain:-6 weakness:-2 numbness:-22 tingling:-5 saddle_numbness:10 faint_dizzy:-16 emergency:-4	/na$/
    6		/nal$/
    6		/ncrea/
    -6		/ndly$/
    -6		/ndly/
    -6	radiating_pain:-8 weakness:-6 tingling:-3 persistent_beyond_72h:-12 faint_dizzy:-24	/ne$/
    6		/ned$/
    6	sharp_pain:1 numbness:-18 chest_breath:-20 calf_swelling:5 faint_dizzy:-42 allergic_reaction:-6 self_harm:-9	/nee/
    6		/neeze/
    -6		/nei/
    -6		/neit/
    -6		/neith/
    -6		/nen$/
    6		/nent/
    -6		/nerg/
    -6		/nfe/
    6	history_disc:21	/nfu/
    6		/nful$/
    6	persistent_beyond_72h:14 history_injury:36	/nful/
    6		/ngre/
    -6		/nic$/
    -6		/nie$/
    -6		/nie/
    -6		/nim/
    6		/nine$/
    6	sharp_pain:3	/nine/
    -6		/nishe/
    -6		/nke$/
    -6		/nna/
    -6	fever:27	/noch/
    6		/noon$/
    6		/noon/
    6	numbness:2	/nsib/
    6		/nsta/
    6		/nstan/
    6	worsening:-12 persistent_beyond_72h:-13 history_disc:-1 pregnancy_symptom:-1 severe_bruising:-4	/nto/
    -6		/nuev/
    6		/numbn/
    -6		/nvi/
    -6		/nvie/
    -6		/nvien/
    6		/nza$/
    6		/oak/
    6		/oake/
    6		/oaked/
    6		/obi/
    6	weakness:5	/obla/
    6		/obs/
    -6		/ocho$/
    -6	weakness:1	/odil/
    -6	weakness:12	/odill/
    6		/oiled/
    6	persistent_beyond_72h:22	/olie/
    6	persistent_beyond_72h:12	/olien/
    6		/omeb/
    6		/omebo/
    6		/ometr/
    6		/omin/
    6		/oming/
    6	radiating_pain:-22 weakness:-3	/omo/
    -6		/omor/
    -6		/omorr/
    6		/onday/
    -6		/onge/
    -6		/onvi/
    -6		/onvie/
    -6		/ootb/
    -6		/ootba/
    6		/opi/
    6		/opin/
    6		/oping/
    6		/opo/
    6		/opor/
    6		/oport/
    6		/ops$/
    6		/ops/
    6		/orar/
    -6		/orde/
    -6		/orido/
    -6		/ormi$/
    6		/ort/
    6	tingling:35	/osq/
    6	tingling:13	/osqu/
    6	tingling:78	/osqui/
    -6		/otb/
    -6		/otba/
    -6		/otbal/
    -6		/ote/
    6	worsening:-37	/oth/
    6		/otte/
    6		/otten/
    6		/otti/
    6		/ottin/
    -6		/ouse/
    -6		/outs/
    -6		/outsi/
    -6		/ovely/
    6		/owels/
    -6		/owl/
    6		/pack$/
    6	history_disc:2 history_injury:38	/painf/
    6		/para/
    6		/parac/
    -6		/parec/
    -6		/pci/
    -6		/pcio/
    -6		/pcion/
    -6	history_disc:10	/ped/
    6		/pelli/
    -6		/pena/
    -6		/penas/
    6		/perd/
    -6		/pesad/
    -6		/phas/
    -6		/phasi/
    6		/pid/
    6	self_harm:107	/pills/
    6	bladder_bowel:42	/pis$/
    -6		/pist$/
    -6		/pist/
    6	bladder_bowel:25	/poo/
    6		/pott/
    6		/potti/
    6	bladder_bowel:6	/ppen/
    6		/ppene/
    -6	weakness:21 numbness:-16	/ppi/
    -6	weakness:12	/pping/
    6		/pposi/
    6		/prime/
    -6		/pues$/
    6		/push$/
    6	tingling:17	/quill/
    -6		/quite/
    -6		/quiz/
    -6		/quiza/
    -6	sharp_pain:74	/rab/
    6		/racet/
    6		/rado/
    6		/raggi/
    6		/ramat/
    -6		/rapis/
    6	weakness:61	/rapo$/
    6	weakness:1	/rapo/
    6		/rawl/
    6		/rawli/
    6		/raza/
    6	pregnancy_symptom:24	/razad/
    6		/rcla/
    6		/rclap/
    -6		/rdly$/
    -6		/rdly/
    6		/rech/
    6		/recho/
    6	fever:6	/rehe/
    6		/rehea/
    6		/rgic$/
    6		/rgic/
    -6		/ribe$/
    6		/ribs$/
    6		/ribs/
    6		/rick/
    6	sharp_pain:25	/rient/
    6		/rina$/
    6		/riou/
    6		/rious/
    6		/rish/
    6	sharp_pain:-38 weakness:24 tingling:3 persistent_beyond_72h:-9 bladder_bowel:-26 saddle_numbness:-21	/rm$/
    6		/rmal$/
    6		/rmeci/
    -6		/rmi$/
    -6		/rmiga/
    6		/rna/
    -6	weakness:4	/rodil/
    6		/roj/
    -6		/ros$/
    6		/rott/
    6		/rotte/
    6		/roun/
    6	saddle_numbness:12	/round/
    6		/rrien/
    -6		/rrow$/
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
    6		/ryw/
    6		/rywh/
    6		/rywhe/
    -6		/sab/
    -6		/sada/
    -6		/sajis/
    -6		/same$/
    -6		/same/
    6		/san/
    6	sharp_pain:50	/scre/
    6		/segui/
    6		/sensi/
    -6		/set/
    6	sharp_pain:85	/sharp/
    -6		/shoo/
    6	numbness:9	/sia/
    -6		/sic/
    6		/side$/
    6		/sim/
    6	allergic_reaction:62	/skin/
    6		/slo$/
    6		/soa/
    6		/soak/
    6		/soake/
    6		/sock/
    -6	sharp_pain:1	/some/
    6		/someb/
    6		/sop/
    6		/sopo/
    6		/sopor/
    -6		/sort$/
    -6		/sou/
    -6		/spon/
    6		/spott/
    6	tingling:69	/squil/
    -6		/ssa/
    -6	history_injury:16	/ssag/
    -6		/ssin/
    -6		/ssing/
    -6		/ssue/
    6	weakness:48	/stair/
    6	chest_breath:16	/stb/
    6		/sters/
    6		/stes/
    6	numbness:2	/stesi/
    6		/sth/
    6		/sto$/
    -6		/stop$/
    -6		/stor/
    6		/strai/
    -6		/stres/
    -6		/strok/
    6		/sty$/
    -6		/subs/
    -6		/sura/
    -6		/surv/
    -6		/sus/
    -6		/tact/
    -6		/tain$/
    6	weakness:3	/tair/
    -6		/tal$/
    -6		/talk/
    6		/tamol/
    -6		/tard/
    -6		/tarde/
    -6		/tba/
    6	numbness:8	/tesi/
    6	numbness:4	/tesia/
    -6		/test$/
    -6		/thera/
    6		/thet/
    -6	numbness:10 persistent_beyond_72h:-8 osteoporosis:3 saddle_numbness:8 faint_dizzy:8	/thin/
    -6	sharp_pain:24 faint_dizzy:34	/thing/
    -6		/tien/
    6		/tions/
    6	tingling:19	/tip/
    -6		/tired/
    -6		/tomor/
    -6		/trace/
    6	weakness:18	/trapo/
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
    6		/ttle$/
    -6		/twin/
    6		/twis/
    6		/twist/
    6		/type$/
    6		/typi/
    6		/uanta/
    -6		/ubs/
    6		/uchis/
    6		/uci/
    6		/uciat/
    6	weakness:34	/uckl/
    6	severe_headache:107	/ueca$/
    6	severe_headache:86	/ueca/
    -6		/ueda/
    -6		/ueden/
    6		/uedo$/
    6		/uedo/
    6		/uent/
    6	tingling:16	/uill/
    6		/uille/
    6		/uir$/
    6	self_harm:23	/uir/
    -6		/uisi/
    -6		/uite/
    -6		/uiz/
    -6		/uiza$/
    -6		/uiza/
    -6		/uje/
    6	numbness:-3	/ula/
    6		/umbn/
    6		/umbne/
    6	sharp_pain:3 numbness:-9	/una/
    6	sharp_pain:-23 tingling:8 saddle_numbness:33 chest_breath:8 severe_headache:34 allergic_reaction:-56	/und/
    6		/unk$/
    6		/urned/
    -6		/urv/
    -6		/used$/
    -6		/used/
    -6		/uts/
    -6		/utsi/
    -6		/utsid/
    6		/utti/
    6		/uttin/
    -6		/venin/
    6		/veris/
    -6		/vers/
    6		/veryw/
    6		/ves/
    6	self_harm:26	/vie/
    6		/viera/
    -6		/viso$/
    6		/wake$/
    -6		/wards/
    -6		/watc/
    -6		/watch/
    -6	sharp_pain:-5	/way/
    6		/weati/
    6	persistent_beyond_72h:14	/week$/
    -6		/weir/
    -6		/weird/
    6		/wels$/
    6		/wels/
    6	radiating_pain:-2 weakness:-3 bladder_bowel:-5 self_harm:-13	/whe/
    6		/winde/
    6		/wist/
    6		/xcruc/
    -6		/years/
    -6		/yed$/
    -6		/yed/
    6		/ype$/
    6		/ypi/
    -6		: & [en12]
    6		: ~ <side>
    6		: ~ and
    6		<be> #
    6		<be> <count> <time>
    -6		<be> <my> durmio
    6		<be> <my> quita
    -6		<be> <part> to
    -6		<be> <side>
    -6		<be> <the> <side>
    -6		<be> algo
    -6		<be> as
    -6		<be> better
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
    6		<be> normal que
    6	persistent_beyond_72h:10	<be> not <become>
    6		<be> not <my>
    -6		<be> peor que
    -6		<be> pins
    -6		<be> pins and
    6	weakness:12	<be> que
    6		<be> thinking
    6		<be> told
    -6		<be> up
    -6		<be> way
    -6		<be> way out
    6		<be> ~ afternoon
    6		<be> ~ cuando
    6		<be> ~ dead
    -6		<be> ~ down
    6	chest_breath:1 severe_headache:12 faint_dizzy:22 emergency:35	<be> ~ i
    6		<be> ~ lot
    6		<be> ~ mas
    6	bladder_bowel:21	<be> ~ not
    -6		<be> ~ notch
    -6		<be> ~ o
    -6		<be> ~ oil
    -6		<be> ~ out
    -6		<be> ~ over
    6		<be> ~ poquito
    6		<be> ~ quita
    6		<be> ~ sharp
    6		<be> ~ sleep
    -6		<be> ~ wee
    6		<be> ~ worked
    6		<become> ,
    -6		<become> better
    6		<become> in
    6	numbness:24	<become> to sleep
    -6		<become> worse
    6		<become> ~ came
    6		<become> ~ good
    -6		<become> ~ pain
    -6		<become> ~ time
    -6		<become> ~ tomorrow
    6		<become> ~ under
    -6		<become> ~ walk
    6		<become> ~ way
    -6		<count> <part> and
    -6		<count> and
    6		<count> bit
    -6		<count> ~ about
    6		<count> ~ of
    6		<day> , now
    6		<day> ~ still
    6		<day> ~ today
    6		<day> ~ you
    -6		<feel> very
    -6		<feel> ~ <become>
    -6		<feel> ~ before
    6		<feel> ~ but
    6		<feel> ~ like
    6	numbness:5	<feel> ~ not
    -6		<feel> ~ session
    -6		<feel> ~ though
    -6	numbness:19	<have> <be>
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
    6		<have> ~ last
    6		<have> ~ session
    6		<have> ~ woken
    6		<keep> <my> in
    6		<my> <part> so
    -6		<my> and
    -6		<my> body
    6		<my> bowels
    -6		<my> breast
    6		<my> da <the>
    -6		<my> durmio
    -6		<my> escriban
    6		<my> in
    -6		<my> pueden
    6		<my> quita
    -6		<my> ~ ?
    6		<my> ~ aire
    6		<my> ~ algo
    -6		<my> ~ bit
    -6		<my> ~ come
    6		<my> ~ darme
    -6		<my> ~ fine
    -6		<my> ~ happy
    -6		<my> ~ honestly
    -6	sharp_pain:40 numbness:3 chest_breath:9	<my> ~ i
    6		<my> ~ muchisimo
    6		<my> ~ mucho
    -6		<my> ~ super
    6		<my> ~ todo
    6		<my> ~ twice
    6		<my> ~ well
    6		<part> , <count>
    6	weakness:-16 numbness:11	<part> . no
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
    -6		<part> on <the>
    6	radiating_pain:33 numbness:2	<part> y
    6	numbness:34	<part> ~ .
    6		<part> ~ as
    6	numbness:29	<part> ~ dead
    -6		<part> ~ drawers
    6		<part> ~ fizzing
    -6		<part> ~ grand
    -6		<part> ~ hace
    6		<part> ~ if
    6		<part> ~ move
    -6		<part> ~ pero
    6		<part> ~ properly
    6		<part> ~ si
    6		<part> ~ though
    6		<part> ~ tingling
    -6		<part> ~ toda
    6		<part> ~ trapo
    -6		<part> ~ weird
    -6		<person> ~ can
    6		<person> ~ if
    6		<person> ~ she
    -6		<side> <part> hurts
    6		<side> <time> ,
    -6		<side> as rain
    6		<side> good .
    -6		<side> over <the>
    6		<side> yours
    -6		<side> ~ #
    6		<side> ~ fine
    -6		<side> ~ than
    -6		<side> ~ today
    6		<the> # rd
    -6		<the> <count>
    6		<the> <my> <part>
    -6		<the> <part> ?
    6		<the> <part> dormido
    -6		<the> <time> .
    6		<the> ambulance
    6		<the> bathroom
    -6		<the> brought
    -6		<the> brought <my>
    -6		<the> chance of
    -6		<the> check
    -6		<the> cita
    -6		<the> cuerpo
    -6		<the> dead
    6		<the> deep
    6		<the> dinner plate
    -6		<the> evening
    6	fever:44	<the> fever
    6		<the> floor
    6		<the> from
    6		<the> heat pack
    6		<the> jolt
    -6		<the> lista
    -6		<the> masajista
    6	numbness:42	<the> numbness
    6		<the> numbness <be>
    6		<the> orina
    6		<the> pain <have>
    -6		<the> pain in
    6		<the> seguir
    6		<the> semana
    6		<the> stairs
    -6		<the> table ,
    -6		<the> todo
    -6		<the> touch
    -6		<the> vida ,
    -6		<the> walk
    6		<the> ward
    -6	numbness:25	<the> ~ <have>
    -6		<the> ~ achy
    6		<the> ~ ahi
    6		<the> ~ cold
    6		<the> ~ derecho
    -6		<the> ~ despues
    6	history_injury:43	<the> ~ duele
    6		<the> ~ enorme
    6		<the> ~ gordo
    6		<the> ~ hace
    -6		<the> ~ hospital
    6		<the> ~ l5
    6		<the> ~ menos
    -6		<the> ~ moving
    6		<the> ~ numbness
    -6		<the> ~ pero
    6		<the> ~ plate
    6		<the> ~ pressed
    6		<the> ~ rd
    -6		<the> ~ saw
    -6		<the> ~ sin
    6		<the> ~ size
    -6		<the> ~ tender
    6		<the> ~ time
    -6		<the> ~ vanished
    -6		<the> ~ voy
    6		<the> ~ waking
    6		<the> ~ will
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
    -6		[en1002] & [en124]
    -6		[en1002] & [en426]
    -6		[en1002] & [en506]
    -6		[en1002] & [en682]
    6		[en1002] & [en778]
    6	sharp_pain:32 worsening:36 persistent_beyond_72h:-14	[en1002] & [en810]
    -6		[en1002] & [en889]
    6		[en1007] & [en311]
    -6		[en1007] & [en468]
    -6		[en1014] & ,
    6		[en1014] & [es29]
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
    6		[en1020] & [en1020]
    6		[en1020] & [en252]
    6		[en1020] & [en426]
    -6		[en1020] & [en853]
    6		[en1020] & shin
    -6		[en1020] & tingling
    6		[en106] & [en1020]
    -6		[en106] & [en874]
    6		[en116] & [en251]
    6		[en118] & ,
    6		[en118] & [en874]
    -6	radiating_pain:5 faint_dizzy:17	[en11] & ,
    -6		[en11] & [en1013]
    -6		[en11] & [en311]
    -6		[en11] & [en380]
    -6		[en11] & [en394]
    -6	worsening:5 persistent_beyond_72h:-5	[en11] & [en468]
    6	self_harm:22	[en11] & [en60]
    6		[en11] & [en633]
    6	sharp_pain:-26	[en11] & [en682]
    -6		[en11] & [en709]
    -6	weakness:18	[en11] & [en810]
    6		[en11] & [en871]
    -6		[en11] & [en991]
    6	persistent_beyond_72h:1	[en11] & rd
    -6		[en121] & ,
    -6		[en121] & [en1020]
    -6		[en121] & [en234]
    -6		[en121] & [en490]
    -6		[en121] & [en874]
    6		[en122]
    -6		[en124] & [en143]
    6		[en127]
    -6	numbness:21 self_harm:28	[en12] & [en1002]
    6	weakness:-10 faint_dizzy:47 self_harm:31	[en12] & [en1020]
    -6		[en12] & [en495]
    -6		[en12] & [en613]
    6		[en12] & pee
    6		[en135] & [en693]
    6		[en138] & [en148]
    -6		[en138] & [en966]
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
    6		[en167] & [en1002]
    -6		[en170] & [en1020]
    6		[en170] & [en215]
    6		[en170] & [en252]
    -6		[en170] & [en317]
    -6		[en170] & [en378]
    6	history_injury:8	[en170] & [en474]
    6		[en170] & [en63]
    -6		[en170] & [en660]
    -6		[en170] & [en682]
    -6		[en170] & [en85]
    -6	weakness:25	[en170] & [en874]
    -6		[en170] & [en989]
    -6		[en185] & [en148]
    -6		[en186] & [en490]
    -6		[en189]
    -6		[en189] & [en234]
    -6		[en197] & ,
    -6		[en19] & .
    6		[en19] & [en124]
    -6		[en19] & [en159]
    -6		[en19] & [en295]
    -6		[en19] & [en39]
    -6		[en19] & [en58]
    6		[en19] & [en79]
    6		[en19] & [en84]
    6		[en19] & [en890]
    -6		[en19] & [en93]
    -6		[en19] & [es102]
    -6		[en19] & [es878]
    -6		[en19] & ache
    -6		[en19] & soreness
    6		[en202] & [en251]
    6		[en202] & [en252]
    -6		[en202] & [en39]
    -6	allergic_reaction:1	[en20] & [en1002]
    6		[en20] & [en124]
    6		[en20] & [en185]
    6		[en20] & [en215]
    6	tingling:-7	[en20] & [en251]
    -6		[en20] & [en362]
    -6		[en20] & [en58]
    -6		[en20] & [en613]
    6		[en20] & [en693]
    -6	history_disc:29	[en20] & [en746]
    -6		[en20] & [en84]
    -6		[en20] & [en869]
    6	weakness:44 numbness:15 faint_dizzy:30 severe_bruising:19 self_harm:56	[en20] & [en966]
    -6		[en20] & wednesday
    6		[en212] & [en602]
    6		[en215] & [en1020]
    6		[en215] & [en19]
    6		[en215] & [en20]
    -6		[en215] & [en810]
    -6		[en215] & [en874]
    -6		[en218] & [en474]
    6	self_harm:25	[en21] & [en362]
    6		[en21] & [en474]
    -6	sharp_pain:2 radiating_pain:-12 weakness:-6 numbness:-12 tingling:-16 worsening:-34 persistent_beyond_72h:-2 history_disc:-22 history_injury:-28 osteoporosis:-1 saddle_numbness:-2 fever:-2 severe_headache:-6 faint_dizzy:-3 severe_bruising:-25 emergency:-4 self_harm:-7	[en234]
    -6	numbness:16	[en234] & [en1018]
    6	bladder_bowel:7	[en234] & [en207]
    6		[en234] & [en309]
    -6		[en234] & [en3]
    6	bladder_bowel:3	[en234] & [en42]
    -6		[en234] & [en634]
    6	sharp_pain:-1 weakness:-39 numbness:37 saddle_numbness:7	[en234] & [en650]
    -6		[en234] & [en653]
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
    6		[en251] & [en377]
    -6	weakness:9 numbness:-6	[en251] & [en493]
    6		[en251] & [en698]
    6		[en251] & bowels
    6		[en251] & forearm
    6		[en253] & [en506]
    6		[en266] & [en251]
    6		[en28] & ,
    6		[en28] & [en101]
    -6		[en28] & [en11]
    6		[en28] & [en141]
    6		[en28] & [en234]
    6		[en28] & [en508]
    -6		[en28] & [en989]
    -6		[en28] & drawers
    -6		[en295] & ,
    6		[en295] & [en362]
    -6		[en297]
    -6		[en298] & [en234]
    6		[en298] & [en468]
    -6		[en29]
    -6		[en29] & .
    -6		[en309] & [en507]
    -6		[en309] & [en522]
    -6		[en309] & [en63]
    6		[en309] & [en746]
    -6		[en309] & [en869]
    -6		[en317] & [en11]
    -6		[en317] & [en170]
    6	persistent_beyond_72h:4	[en317] & [en746]
    -6		[en317] & [en869]
    6		[en325] & [en474]
    6		[en333] & [en869]
    -6		[en362] & [en426]
    6		[en362] & [en490]
    6		[en362] & [en653]
    -6		[en362] & [en807]
    -6		[en362] & [en84]
    -6		[en362] & [en953]
    6	saddle_numbness:24	[en362] & [en986]
    6		[en362] & [es182]
    6		[en362] & hives
    6		[en378] & [en141]
    6		[en378] & [en20]
    6	numbness:29	[en378] & [en613]
    6		[en378] & [en877]
    -6		[en378] & numbness
    6		[en37] & [en218]
    -6		[en37] & [en28]
    6		[en37] & [en949]
    -6		[en37] & drawers
    6		[en380] & [en234]
    6		[en380] & [en461]
    -6		[en394] & .
    6		[en394] & [en853]
    6		[en394] & [en869]
    6		[en397] & [en11]
    6		[en399] & [en317]
    -6		[en39] & [en234]
    -6		[en39] & [en746]
    -6		[en39] & [en874]
    -6		[en39] & [en966]
    6		[en3]
    6		[en3] & [en468]
    -6		[en404] & [en966]
    6		[en410] & ,
    -6		[en410] & [en762]
    -6		[en410] & [en980]
    6	radiating_pain:43	[en426] & [en11]
    6		[en426] & [en19]
    6		[en426] & [en20]
    6		[en426] & [en252]
    6		[en426] & [en325]
    -6		[en42] & [en394]
    6		[en42] & [en633]
    -6		[en42] & [en84]
    6		[en42] & [en874]
    6		[en42] & pee
    6	weakness:42	[en437] & [en1002]
    6	numbness:22	[en437] & [en20]
    -6		[en437] & [en874]
    -6		[en442] & [en63]
    -6		[en442] & [en810]
    -6		[en442] & [en980]
    6		[en455] & [en251]
    -6		[en458] & #
    -6		[en458] & tingling
    6		[en461] & [en1002]
    6		[en461] & [en19]
    -6		[en461] & [en234]
    6		[en461] & [en93]
    -6		[en468] & ,
    6		[en468] & [en490]
    6		[en468] & [en613]
    -6		[en468] & [en980]
    6		[en468] & thursday
    6	worsening:21	[en474] & [en362]
    6		[en474] & [en602]
    -6		[en474] & [en650]
    6		[en474] & [en906]
    -6		[en474] & [en935]
    6		[en474] & agony
    6		[en474] & urgent
    -6	saddle_numbness:19	[en490] & [en1020]
    6		[en490] & [en185]
    6		[en490] & [en19]
    -6		[en490] & [en508]
    -6		[en490] & [en522]
    6		[en490] & [en613]
    6		[en490] & [en618]
    -6		[en493] & [en20]
    -6		[en495]
    -6		[en508] & [en12]
    6		[en508] & [en157]
    -6		[en508] & [en394]
    -6		[en508] & [en445]
    6		[en508] & [en746]
    6		[en522] & [en218]
    -6		[en522] & [en495]
    6		[en522] & [en60]
    6		[en522] & [en650]
    -6		[en533] & ,
    6		[en533] & [en633]
    -6		[en549] & ,
    6		[en549] & [en333]
    6		[en549] & [en60]
    -6		[en551] & [en148]
    -6		[en551] & [en213]
    -6		[en551] & [en63]
    6		[en551] & [en762]
    6		[en551] & [en954]
    -6		[en554] & [en1002]
    -6		[en565]
    -6		[en567] & [en1002]
    -6		[en567] & [en170]
    6		[en567] & [en37]
    6		[en567] & [en966]
    6	weakness:60	[en58] & [en1020]
    6		[en58] & [en11]
    6		[en58] & [en63]
    6		[en602] & [en1018]
    6		[en602] & [en1020]
    6		[en602] & [en138]
    -6		[en602] & [en170]
    -6		[en602] & [en266]
    6		[en602] & [en437]
    -6		[en602] & [en778]
    -6		[en60] & [en101]
    -6		[en60] & [en148]
    6		[en60] & [en19]
    -6		[en60] & [en493]
    -6		[en60] & [en650]
    -6		[en60] & [en890]
    -6		[en60] & [es182]
    -6		[en613] & [en889]
    -6		[en614]
    6		[en633] & [en317]
    6		[en633] & [en682]
    6		[en633] & [en805]
    6		[en633] & [en93]
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
    6		[en650] & [en116]
    6		[en650] & [en37]
    -6		[en650] & [en551]
    -6		[en650] & [en618]
    -6		[en650] & [en660]
    -6		[en650] & [en889]
    6		[en653] & [en234]
    -6		[en653] & [en746]
    -6	faint_dizzy:122	[en660] & [en1018]
    6		[en660] & [en60]
    6		[en660] & [en63]
    -6		[en660] & [en90]
    6		[en661] & [en234]
    -6		[en677] & [en11]
    -6		[en677] & [en28]
    6		[en677] & [en39]
    6		[en677] & [en474]
    -6		[en677] & [en966]
    -6		[en679] & [en11]
    6		[en682] & [en148]
    6		[en682] & [en28]
    -6		[en682] & [en380]
    6		[en682] & [en551]
    6		[en682] & [en60]
    6	numbness:96	[en682] & [en613]
    -6		[en682] & [en762]
    6		[en682] & hives
    -6	sharp_pain:-7 numbness:3 tingling:-26 persistent_beyond_72h:-27	[en693]
    6		[en693] & [en20]
    -6		[en693] & [en28]
    -6		[en693] & [en874]
    -6		[en693] & [en980]
    -6		[en698]
    6		[en709] & [en1002]
    -6		[en709] & [en1020]
    -6		[en709] & [en20]
    6		[en709] & [en250]
    -6		[en709] & [en426]
    6		[en709] & [en709]
    6		[en709] & [en810]
    6		[en746] & [en138]
    6		[en746] & [en215]
    6		[en746] & [en58]
    6		[en746] & [en653]
    -6		[en762] & [en1018]
    6		[en762] & [en143]
    -6		[en762] & [en170]
    6		[en762] & [en20]
    6		[en762] & [en762]
    6		[en762] & [en84]
    6		[en762] & [en853]
    6		[en762] & [en980]
    -6		[en805] & [en234]
    6		[en805] & [en37]
    6		[en805] & [en807]
    -6		[en807] & [en362]
    6		[en807] & [en37]
    6		[en807] & [en554]
    6		[en810] & :
    6		[en810] & [en157]
    -6		[en810] & [en250]
    6		[en810] & [en28]
    6		[en810] & [en293]
    6		[en810] & [en551]
    6		[en810] & [en567]
    6		[en810] & [en679]
    6		[en810] & [en85]
    -6		[en810] & [en93]
    -6		[en810] & [en949]
    6		[en810] & [en986]
    -6		[en810] & wednesday
    -6		[en84] & [en12]
    -6		[en84] & [en266]
    -6		[en84] & [en60]
    -6		[en84] & [en762]
    6		[en84] & [en966]
    6		[en84] & [en967]
    6		[en84] & [en980]
    -6		[en853] & [en12]
    6		[en853] & [en362]
    -6		[en853] & [en679]
    -6		[en853] & [en807]
    -6		[en85] & .
    6		[en869] & ?
    -6		[en869] & [en1018]
    -6		[en869] & [en250]
    6		[en869] & [en3]
    -6		[en869] & [en458]
    -6		[en869] & [en508]
    6		[en869] & [en618]
    -6		[en869] & [en889]
    -6		[en869] & numbness
    -6		[en871] & ,
    6	chest_breath:6	[en874] & [en124]
    -6		[en874] & [en380]
    -6		[en874] & [en613]
    -6		[en874] & [en805]
    -6		[en874] & [en807]
    6		[en874] & [en935]
    6		[en874] & [en949]
    6	faint_dizzy:54	[en874] & [es106]
    6		[en874] & [es182]
    -6		[en874] & [es42]
    -6		[en874] & [es486]
    6		[en874] & [es502]
    6		[en874] & [es870]
    -6		[en874] & durmio
    -6		[en874] & escriban
    -6		[en877] & [en60]
    6		[en889] & [en60]
    6		[en890] & [en170]
    6		[en890] & [en189]
    -6		[en890] & [en493]
    -6		[en890] & [en522]
    -6		[en890] & [en746]
    6		[en890] & [en938]
    6		[en890] & [en989]
    -6		[en906] & [en693]
    6	emergency:17	[en90] & [en874]
    6		[en917] & [en37]
    -6		[en935] & [en762]
    6		[en938] & [en490]
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
    -6		[en949] & [en810]
    -6	tingling:11	[en951]
    -6		[en954] & [en181]
    6		[en954] & [en778]
    6		[en954] & [en810]
    -6		[en966] & [en215]
    -6		[en966] & [en218]
    -6		[en966] & [en39]
    -6		[en966] & [en442]
    6		[en966] & [en522]
    -6		[en966] & [en618]
    6		[en966] & [en871]
    -6		[en966] & [en906]
    -6		[en966] & [en980]
    6		[en966] & [en986]
    6		[en966] & [en997]
    6		[en966] & agony
    6		[en966] & winded
    6		[en967] & [es54]
    6		[en980] & .
    -6	faint_dizzy:44	[en980] & [en362]
    -6		[en980] & [en426]
    6		[en980] & [en461]
    -6		[en980] & [en874]
    -6		[en980] & [en954]
    -6		[en986] & [en1020]
    -6		[en986] & [en202]
    6		[en986] & [en633]
    6		[en986] & [en63]
    -6		[en986] & [es182]
    6		[en989] & ,
    -6		[en989] & [en234]
    -6		[en989] & [en490]
    6		[en989] & [en602]
    6		[en989] & [en746]
    6		[en989] & [en889]
    -6	numbness:2	[en991]
    -6		[en991] & [en490]
    6		[en997]
    -6		[en997] & #
    -6		[en997] & [en20]
    -6		[en997] & [en28]
    6		[en999] & [en266]
    -6		[es1021]
    6		[es102] & [en118]
    -6		[es106] & [es182]
    -6		[es106] & [es955]
    -6		[es122] & [es894]
    -6		[es13] & [es14]
    6		[es13] & [es182]
    6		[es13] & [es183]
    -6		[es13] & [es234]
    -6		[es13] & [es375]
    6		[es14] & [es830]
    -6		[es15]
    -6		[es15] & ,
    -6		[es17] & ,
    -6		[es182] & [en1002]
    -6		[es182] & [en124]
    -6		[es182] & [en309]
    -6		[es182] & [en404]
    -6		[es182] & [en567]
    6		[es182] & [en58]
    -6		[es182] & [en653]
    -6	sharp_pain:-51 weakness:15	[es182] & [en869]
    6		[es182] & [en980]
    -6		[es182] & [es886]
    -6		[es182] & [es902]
    -6		[es182] & bruises
    -6		[es182] & calambritos
    -6		[es182] & fiebre
    -6		[es182] & hives
    -6		[es182] & noto
    -6		[es182] & punzadas
    6		[es183]
    -6		[es189] & [es694]
    6		[es189] & [es699]
    -6		[es1] & [en19]
    6		[es1] & [es255]
    -6		[es1] & [es443]
    6		[es1] & [es726]
    -6		[es1] & [es90]
    -6		[es1] & [es975]
    6		[es207]
    6	sharp_pain:15	[es214] & [es106]
    -6		[es214] & [es235]
    6		[es214] & [es26]
    -6		[es214] & [es854]
    -6		[es214] & [es90]
    -6		[es234] & [es854]
    -6	self_harm:22	[es247]
    -6		[es247] & [es54]
    6	self_harm:15	[es247] & [es966]
    6		[es251] & [en874]
    6		[es251] & [es214]
    6		[es253] & [es982]
    -6		[es254] & ,
    6		[es267]
    6		[es26] & [es230]
    6	sharp_pain:24 numbness:-19 tingling:-6 worsening:-4 persistent_beyond_72h:-11	[es29]
    6		[es29] & [en118]
    6		[es29] & [es207]
    6		[es29] & [es699]
    6		[es2] & [en19]
    6	worsening:3	[es2] & [es1]
    -6		[es2] & [es342]
    -6		[es2] & [es62]
    6		[es2] & trapo
    6		[es342] & [en874]
    -6		[es342] & [es102]
    -6		[es342] & [es13]
    -6		[es362] & [es26]
    6		[es362] & [es54]
    6		[es375] & [es2]
    6		[es427] & [es982]
    -6		[es42] & [es870]
    6		[es438] & [es518]
    -6		[es438] & [es55]
    6	bladder_bowel:19	[es438] & [es742]
    -6		[es44] & [en12]
    6		[es459] & [es1]
    6		[es459] & [es26]
    -6		[es486] & ,
    6		[es486] & [en118]
    -6		[es486] & [es182]
    6		[es486] & [es887]
    6		[es486] & [es950]
    -6		[es502] & [es699]
    -6		[es502] & durmio
    6		[es503] & [es55]
    -6		[es506] & [es966]
    -6		[es509] & [es950]
    6		[es518] & [es742]
    6		[es54] & [es15]
    -6		[es54] & [es2]
    6		[es54] & [es502]
    6		[es55] & [es42]
    6		[es55] & [es694]
    -6		[es55] & traia
    6		[es638] & [es1]
    -6		[es638] & [es982]
    -6	numbness:7	[es694] & [es106]
    6		[es694] & [es150]
    -6		[es694] & [es982]
    -6		[es699] & [en19]
    -6		[es699] & [es699]
    6		[es758] & [en19]
    6		[es758] & [es247]
    6		[es758] & [es854]
    6		[es758] & [es966]
    -6	sharp_pain:-19 radiating_pain:-1 numbness:8 tingling:21	[es759]
    6		[es759] & [es150]
    6		[es806] & [en490]
    6		[es830]
    -6	tingling:11	[es854] & [es13]
    -6		[es854] & [es362]
    -6		[es854] & [es502]
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
    6		[es982] & [es62]
    6		[es982] & [es663]
    6		[es982] & adolorida
    -6		[es998] & [es106]
    -6		[es998] & [es1]
    -6		[es998] & [es234]
    -6		[es998] & [es975]
    6		a dinner
    6		a seguir
    -6		about <my>
    -6		about it
    -6		about my
    6		ache & [en890]
    6		ache <have>
    -6		ache is
    6		ache ~ <be>
    -6		aching ~ <the>
    6		achy & [en746]
    6		after ~ massage
    -6		ago .
    -6		agony & ,
    6		alive
    6		all
    6		all day
    6		allergic
    6		along
    6		along <my>
    6		along my
    6		along ~ <part>
    6		also
    6		am at
    6		ambulance
    6	numbness:-6	an
    -6	weakness:19	and <the>
    -6		and all
    6	weakness:2 faint_dizzy:27	and i
    -6		and it <be>
    6		and it hurts
    -6		and ~ <keep>
    -6		and ~ do
    -6		and ~ hardly
    -6		and ~ lovely
    6		and ~ painful
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
    6		at ~ #
    -6		at ~ <have>
    6		at ~ it
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
    6		being
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
    6		bone
    6		both arms
    6		bother you
    -6		bother ~ <side>
    6		bowels
    6		brazo
    -6		breath ~ <be>
    -6		brought
    -6		bruise ~ <part>
    -6		but my
    6		but ~ <my>
    6		but ~ do
    -6		but ~ great
    6		but ~ of
    -6		but ~ way
    -6		buzzing & ,
    -6		buzzing ~ <the>
    6		by ~ i
    6		cada ~ que
    6		call it
    6		call ~ <be>
    -6		cama
    6		came <part>
    6		came back
    -6		came ~ <become>
    -6		came ~ <have>
    -6		came ~ with
    6		can barely
    -6		can i <become>
    -6		can i <have>
    6		can not even
    -6		can not fault
    -6		can ~ ,
    -6		can ~ .
    -6		can ~ fault
    -6		can ~ find
    -6		can ~ hot
    -6		can ~ over
    -6	weakness:35	can ~ up
    -6		car
    -6		car ~ ,
    6		cara
    6	faint_dizzy:8	casi <my>
    6		casi me
    -6		caso de
    -6		caso ~ que
    -6		chance of
    -6		chat
    -6		chemo
    -6		chest of
    6	fever:12	chills
    -6		cita
    6		collapsed
    -6		come
    6		comes and
    6		comes and <become>
    6		comes ~ <become>
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
    -6		creo que <be>
    -6		creo ~ <be>
    6		da <the>
    -6		danke
    6		darme cuenta
    -6		darme de
    -6		darme de baja
    -6		darme ~ baja
    -6		day and
    6		days now
    -6		de <the> lista
    -6		de molestia
    -6		de que
    6		de trapo
    6		de ~ .
    -6		de ~ lista
    6	weakness:-1 saddle_numbness:19	dead
    -6		dead ~ ,
    -6		dead ~ to
    6		dedo gordo
    6		derecho
    6		desde que
    -6		despues de
    6		despues ~ masaje
    -6		dia ~ ,
    6		dias ~ <the>
    6		dice
    6		did my
    -6		did not like
    -6		did ~ how
    6		did ~ i
    -6		did ~ like
    6		die
    6		dinner plate
    6		disc ~ <part>
    6		disc ~ pain
    -6		dizzy & [en234]
    -6		do not
    -6		do ~ if
    6		do ~ to
    -6		does not hurt
    -6		dolor ~ traia
    -6		dormi
    -6		dormida & [es106]
    -6		dormida & [es26]
    -6		down <the> <part>
    6		down <the> <side>
    6	radiating_pain:85 weakness:-66	down ~ <part>
    -6		dropped ~ <part>
    -6		dropped ~ and
    6	worsening:9	duele mas
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
    -6		en ~ pero
    6		ended up
    6		enorme
    -6		escribirme
    -6		estoy bien
    -6		evening
    -6		ever ~ <be>
    -6		ever ~ <part>
    6		every <count>
    -6	worsening:83	every <time>
    6		everywhere
    6		except ~ <be>
    6		excruciating
    6	severe_headache:42 allergic_reaction:21	eyes
    -6		factura
    -6		fading & [en746]
    6		fainted & [en11]
    6		fainted in
    6		fainted in <the>
    -6		fault it
    6		feel anything
    -6		feeling fine
    -6		feeling in
    -6	history_injury:8	fell
    -6		fell ~ last
    -6		felt better
    6		felt nothing
    6		fiebre & [es950]
    6		fingers .
    -6		fingertips & ,
    6		flared up
    -6		foot ,
    -6		football
    6		for <count> <time>
    -6		for months
    6		for more
    -6		for the
    -6		found out
    -6		found ~ i
    -6		four
    -6		free ~ <the>
    6		from <part>
    6		from <part> to
    -6		fue
    6		fuerte ~ <the>
    -6		get these
    -6		getting up
    -6		give ~ when
    -6		goes numb
    6		goes up
    -6		going down
    6		gone .
    6		gone by
    6		gone to
    -6		good ~ <have>
    -6		grip s
    -6		gusto
    -6		had tingling
    -6		hago ~ <part>
    6		hand ,
    6		happened
    -6		hard to
    -6		hardly
    -6		hardly ~ now
    -6		has stopped
    -6		have got
    6		have had
    -6		have the
    -6		he <keep>
    6		he can
    -6		he kept
    -6		he ~ it
    -6		head to
    6		headed
    -6		help her
    -6		hi ~ i
    6		hip is
    6		hold a
    6		honestly the
    6		hora ~ duele
    6		hora ~ mas
    -6		hormigas
    6		hormigueo & [es182]
    -6		hormigueo ~ <the>
    -6		hospital ~ <be>
    -6		hot bath
    6		hot ~ <my>
    6		hot ~ <the>
    6		hours on
    -6		how ~ <time>
    -6		hoy
    -6		hurts ~ than
    -6		husband has
    6		i <be> at
    -6		i <be> just
    6		i <become> off
    6		i <have> to
    6		i bend
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
    -6		i would <have>
    -6		i ~ <count>
    -6	bladder_bowel:5	i ~ <my>
    -6		i ~ ?
    -6		i ~ again
    6		i ~ agony
    6		i ~ baby
    6		i ~ bit
    6		i ~ burning
    6		i ~ do
    -6		i ~ full
    6		i ~ lift
    6		i ~ myself
    -6	numbness:2 self_harm:35	i ~ not
    6		i ~ out
    -6		i ~ really
    -6		i ~ room
    -6		i ~ someone
    -6		i ~ very
    6		i ~ wake
    6		i ~ winded
    -6		ich
    -6		if it
    6		in <side> <part>
    -6		in <the> <part>
    -6		in <the> <time>
    6		in agony
    -6		in ~ <be>
    -6	weakness:-5 numbness:-10 tingling:45 severe_headache:-9 allergic_reaction:-31	in ~ <part>
    -6		in ~ down
    -6		in ~ it
    -6		in ~ like
    -6		in ~ so
    -6		in ~ still
    6		in ~ there
    -6		in ~ well
    6		in ~ when
    6	radiating_pain:12	into <my> <part>
    6		ir a
    -6		is as
    6		is back
    6		is nearly
    -6		is painful
    6		is stabbing
    -6		it <be> painful
    6		it <be> sharp
    6		it <be> urgent
    6		it normal
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
    6	numbness:16	la mano
    6		la orina
    6	weakness:-1	last
    -6		late+agujetas
    6		late+ahi
    6		late+alive
    6		late+anywhere
    -6		late+apenas
    -6		late+call
    -6		late+chance
    -6		late+cita
    6	persistent_beyond_72h:67	late+easing
    -6	persistent_beyond_72h:8	late+espalda
    -6		late+even
    -6		late+have
    6		late+hip
    -6		late+hour
    6	sharp_pain:-7 persistent_beyond_72h:9	late+in
    6		late+kids
    -6		late+massage
    -6		late+mate
    -6		late+menos
    6		late+mentioned
    -6		late+meses
    -6		late+next
    6		late+nights
    6		late+nope
    6		late+overall
    6		late+past
    -6		late+phone
    -6		late+please
    -6		late+quiero
    6		late+sharp
    -6		late+shoulder
    -6		late+sigo
    6		late+six
    -6		late+sleeping
    -6		late+spot
    -6		late+su
    -6		late+take
    -6		late+ustedes
    -6		late+vanished
    6		late+winded
    6		le ~ seguir
    6		le ~ sentido
    6		leak
    -6		leave <my>
    -6		leave ~ alone
    -6		left my
    6		left yours
    -6		leg .
    6		lift <the>
    6		lift ~ <the>
    6		light headed
    -6		like they
    6		like this
    -6		like ~ dead
    -6		like ~ now
    6		limp
    6		lips have
    -6		lista
    6		llevo
    -6		lol & ,
    -6		lol ,
    6		lot ~ <be>
    -6		lovely
    6		lovely ~ ,
    6		lunch
    6		mama
    -6		mas que ayer
    -6		masajista
    6		massage .
    6		massage ~ not
    -6		mate
    -6		may
    -6		may ~ <the>
    -6		maybe <my>
    -6		maybe my
    -6		me a
    -6		me and
    -6		me durmio
    -6		me escriban
    -6		me fue
    6		me in
    -6		me pueden
    6		me quita
    -6		meant
    6		mention
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
    -6		more than it
    6		more ~ <the>
    6		moretones
    -6		morning ~ <time>
    -6		morning ~ last
    -6		much ~ <time>
    6		muchisimo
    -6		muy bien
    6		muy ~ <the>
    -6		my body
    6		my bowels
    -6		my breast
    -6		my feet
    -6	sharp_pain:42	my neck
    6		my wife
    6		neck when
    -6		need ~ <my>
    6		needles in
    -6		neither
    -6		never ~ <my>
    6		ni ~ <be>
    6	sharp_pain:27	nine
    -6		no . numb
    -6		no . weak
    -6		no <be> dolor
    -6		no <be> hormigueo
    6		no <feel> in
    -6		no <my> escriban
    6		no change
    6		no harm
    -6		no hives
    -6		no noto
    -6		no pins
    -6		no sharp
    -6		no sharp pain
    -6		no worries
    -6		no ~ calambritos
    6		no ~ can
    -6	tingling:-111	no ~ debilidad
    -6		no ~ escriban
    -6		no ~ manden
    6		no ~ seguir
    -6		no ~ vuelto
    6		no ~ when
    -6		none of
    -6		nope & .
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
    6	weakness:19	not do
    -6		not fault
    -6		not fault it
    6		not hold <my>
    6		not make
    -6		not numb ,
    -6		not put it
    6		not see
    -6		not ~ <have>
    6		not ~ away
    -6		not ~ if
    6		not ~ morning
    -6		not ~ numbness
    -6		not ~ texts
    6		not ~ yesterday
    6		nothing ~ it
    6		nothing ~ pain
    -6		notice it
    6		now <my>
    6		now ~ not
    6		now ~ still
    6		numb ?
    6		numb between
    -6		numb ~ :
    -6		numb ~ <my>
    -6		numb ~ for
    -6		numb ~ i
    -6	numbness:-40	numb ~ no
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
    -6		ocho
    -6		of drawers
    -6		of office
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
    6	sharp_pain:-9 radiating_pain:-1	on <my>
    6	sharp_pain:15 tingling:-5 saddle_numbness:61 faint_dizzy:25	on <the>
    6		on <the> stairs
    6		on <time>
    6		on and
    6		on day
    -6		on ~ <time>
    -6		on ~ bit
    6		on ~ hurts
    -6		on ~ not
    6		on ~ stairs
    6		on ~ still
    -6		on ~ walk
    -6		once since
    6		one bit
    6		one leg
    -6		only <the>
    -6		only a
    6		only thing <be>
    -6		only ~ to
    -6		or just cold
    6		orina
    -6		out of office
    -6		out ~ .
    6		out ~ shower
    -6		outside
    -6		over ~ <my>
    6		pack
    -6		pain <become>
    6	sharp_pain:45	pain like
    6		pain ~ in
    6	sharp_pain:-52	pain ~ into
    6		pain ~ it
    -6	worsening:75	pain ~ up
    6		painful
    6		painful ~ <time>
    6		pains in
    6		pains ~ <my>
    6		pains ~ <part>
    -6		para la
    6		para ~ <the>
    6		paracetamol
    -6		parking free
    -6		parking ~ <the>
    6		pee & [en468]
    6		pee since
    6		peor ~ <the>
    6		physio ~ <my>
    6	self_harm:62	pills
    6	bladder_bowel:36	pis
    -6		poco ~ de
    -6		poor ~ <be>
    -6		por ~ ,
    6		pregnant ~ <side>
    6		pressed ~ <part>
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
    6		rd ~ <the>
    -6		really ~ <be>
    -6		relaxed
    6		ribs
    -6		right as
    6		right now
    6		rotten
    -6		running down <my>
    6		s dead
    6		s left
    -6		s painful
    6		s urgent
    -6		s wednesday
    6		said ~ .
    6		sali de ahi
    6		sali ~ <the>
    6		sali ~ ahi
    6		salvo ~ <part>
    -6		same
    6		say <my>
    6		say <my> <part>
    6		say my
    6		say ~ but
    6		says #
    6		scared
    6		sciatic
    6		sciatica <be>
    -6		sciatica ~ <be>
    6	self_harm:2	seguir
    6	self_harm:3	sentido <the>
    6		sentido <the> seguir
    6		sentido a
    6		sentido ~ seguir
    6		session ~ <be>
    6		session ~ <the>
    -6		sharp :
    -6		sharp : no
    -6		sharp pain ?
    -6	sharp_pain:-85	sharp ~ .
    6		sharp ~ <time>
    -6		she ~ would
    6		shooting pain in
    6		should ~ worry
    6		shoulder has
    6		si , en
    -6		si el
    -6		si ~ ,
    -6		si ~ con
    6		sign of <the>
    6		sin darme
    6		sin darme cuenta
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
    6		sore ~ <be>
    6		sore ~ <count>
    -6		soreness & [en234]
    6		soreness & [en967]
    -6		soreness ~ about
    -6		soreness ~ it
    6		soreness ~ not
    -6		sorer ~ last
    6		sorry for
    6		sorry for <the>
    -6		sort
    -6		sound
    6		spotting
    6		static
    -6		stiff ~ morning
    6		stiffness & ,
    6		still painful
    -6		still ~ <have>
    6		stop .
    6		stop ~ .
    -6		strong as
    6		sweating
    -6		table ,
    -6		table ~ <the>
    6		tell ~ <be>
    -6		temperature ~ and
    -6		ten years
    -6		tender when
    -6		tender when i
    -6		tender ~ and
    6		terrible
    6		texts ~ i
    -6		than ever
    -6		than ~ <side>
    -6		that a
    -6		that brought
    6		the bathroom
    6		the floor
    6		the minute
    6		the room
    -6		the sharp
    -6		the shoulders
    -6		the sore
    6		then ~ came
    -6		therapist
    -6		there <the>
    -6		there ~ at
    -6		there ~ not
    6		thermometer & [en244]
    6		thermometer says
    6		thermometer says #
    6	numbness:17	thigh
    6		thing <be>
    6		thing ~ <count>
    6		thing ~ <part>
    6		thing ~ i
    -6		think ~ <my>
    6		thunderclap
    -6		tienen
    6		times
    6		tingle ~ ,
    -6		tingles & ,
    -6		tingles ,
    6	numbness:20 tingling:-1	tingling & ,
    -6		tingling & [en1020]
    6		tingling & [en19]
    -6		tingling & [en474]
    6		tingling <be>
    6		tingling ~ but
    6		tingling ~ i
    -6		tingling ~ no
    -6		tired
    -6		to <be> honest
    6		to be
    6		to die
    -6		to do <my>
    6		to pee
    6		to pee since
    6		to sleep
    -6		to worry
    -6		to ~ honest
    6		todavia <my>
    6		todavia <my> duele
    6		todavia me
    6		todavia ~ duele
    6		today ~ <be>
    6		today ~ <the>
    6		todo de
    6		todo el
    -6		todo ok
    6		todo ~ <the>
    6		todo ~ salvo
    6		toe
    -6		told <my>
    6		told ~ <part>
    -6		tomorrow
    -6		tonight ~ <be>
    -6		trace
    -6		trace of
    6	weakness:18	trapo
    6		tried
    6		tv static
    6		twice today
    6		type
    6	sharp_pain:19 tingling:-10 worsening:-2 persistent_beyond_72h:-22 saddle_numbness:-2 fever:-3	un
    6		un #
    -6		under my
    6		under ~ <the>
    6		unsubscribe & [en20]
    6		unsubscribe ~ and
    6		up after
    6		up from <the>
    6		up tomorrow
    -6		up ~ <my>
    6		up ~ <the>
    -6		up ~ in
    -6		up ~ so
    -6		up ~ table
    6		vez ~ mas
    -6		vida ,
    -6		vida ~ ni
    6		wake up tomorrow
    6		wake ~ tomorrow
    6		waking up
    -6		walk ~ ,
    6		want ~ ,
    6		want ~ .
    6		was lovely
    -6		way out
    6		weak ~ numb
    6		weaker than
    6		weaker ~ i
    -6		wednesday & ,
    -6		wednesday ,
    6	persistent_beyond_72h:71	week
    -6		weird
    6		well ~ you
    6		when i <become>
    -6		when i <side>
    6		when i sit
    -6		when ~ <person>
    -6		when ~ <side>
    -6		when ~ <the>
    -6		when ~ but
    6		when ~ sit
    -6		whether <my>
    -6		whether my
    -6		which ~ <be>
    -6		which ~ it
    6		who ~ ,
    -6		who ~ if
    -6		will ~ <the>
    6		winded
    -6		with <have>
    -6		with pain
    6		with ~ <count>
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
    -6		would ~ <time>
    6		would ~ call
    6		writing for
    6		writing ~ <my>
    6		y <my>
    6		y <my> duele
    -6		y apenas
    6		y hoy <my>
    6		y me
    6		y nada
    -6		y sali
    -6		y ya
    -6		ya no <be>
    6		ya ~ vivir
    -6		years
    6		you said to
    -6		you see
    -6		you ~ #
    6		you ~ <part>
    5		# %
    5		# & %
    5		# & [en1018]
    5		# & [en28]
    5		# & [en394]
    -5		# & [en42]
    5		# & [en522]
    5		# & [en551]
    5		# & [en677]
    5		# & [en874]
    5		# & [es42]
    5		# <person>
    5		# and <the>
    -5		# ~ <become>
    5		# ~ can
    5		# ~ con
    5		# ~ en
    -5		# ~ fine
    5	sharp_pain:5	# ~ of
    5		# ~ since
    5		%
    -5		, # /
    -5		, & /
    -5		, & [en116]
    -5		, & [en199]
    5		, & [en213]
    -5	worsening:28	, & [en28]
    -5		, & [en333]
    5		, & [en533]
    5		, & [en709]
    -5		, & [en789]
    5		, & [en871]
    -5		, & [es102]
    -5		, & [es49]
    5		, & [es55]
    -5		, & ache
    -5		, a
    5		, been
    -5		, dead
    -5		, feeling
    -5		, hard
    5		, her
    5		, it <be>
    -5		, never <have>
    -5		, ni
    -5		, no nothing
    5		, only <my>
    5		, que
    5		, thought
    5		, today
    -5		, today <be>
    -5		, todo
    -5	numbness:7	, ~ .
    -5	sharp_pain:-1 tingling:-4	, ~ and
    -5		, ~ better
    5		, ~ does
    -5		, ~ him
    -5		, ~ lift
    -5		, ~ menos
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
    -5	weakness:6	, ~ weak
    5	sharp_pain:9	, ~ y
    5		- & [en39]
    5		- ~ weak
    -5		. & [en116]
    -5	numbness:-3	. & [en11]
    -5		. & [en28]
    -5		. & [en807]
    -5		. & [en954]
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
    -5		/^abre/
    5		/^ador/
    -5		/^aguj/
    -5		/^allo/
    -5		/^almo/
    5		/^anae/
    5		/^ank/
    5	weakness:8	/^ankl/
    -5		/^app/
    -5		/^ati/
    -5		/^atie/
    -5		/^aye/
    5	pregnancy_symptom:95	/^baby/
    -5		/^bag/
    5		/^bar$/
    -5		/^bas/
    5		/^bel/
    5		/^bolt/
    5	osteoporosis:68	/^bone/
    -5		/^bos/
    -5		/^boss/
    5	tingling:1	/^both/
    5		/^bott/
    5		/^caug/
    5		/^cede/
    5		/^chil/
    -5	allergic_reaction:61	/^cre/
    -5		/^cup/
    5		/^curt/
    5		/^den/
    -5		/^did$/
    -5		/^did/
    -5		/^doi/
    -5		/^drin/
    5		/^easy/
    -5		/^eng/
    5	sharp_pain:10 radiating_pain:-7 numbness:-23 tingling:-58 chest_breath:-11	/^es/
    5		/^esc/
    5		/^espo/
    5		/^fac/
    -5		/^fail/
    -5		/^fal/
    -5	tingling:47 history_injury:31	/^fall/
    -5		/^felt/
    -5		/^fiv/
    -5		/^five/
    5	tingling:112	/^fiz/
    5	tingling:80	/^fizz/
    -5		/^foll/
    -5	numbness:14	/^for$/
    -5		/^foun/
    -5		/^furt/
    5		/^grad/
    -5		/^gym$/
    -5		/^gym/
    -5	sharp_pain:-7 weakness:3 tingling:-16 worsening:-12 history_injury:-41 osteoporosis:-1 pregnancy_symptom:2 chest_breath:-10 calf_swelling:-19 fever:-29 faint_dizzy:-20 allergic_reaction:-13 severe_bruising:-6 self_harm:-8	/^ha/
    5	tingling:36	/^horm/
    5		/^ig/
    5		/^insi/
    5		/^inso/
    5		/^inte/
    5		/^jea/
    5		/^jean/
    -5		/^job$/
    5		/^lef/
    5	weakness:4 bladder_bowel:-2	/^left/
    5		/^les/
    5		/^less/
    -5		/^los$/
    -5		/^luj/
    -5		/^lujo/
    5		/^meni/
    5		/^ment/
    5		/^merc/
    -5		/^mese/
    -5		/^met/
    -5		/^mete/
    -5		/^mild/
    -5		/^mill/
    5		/^mug$/
    5		/^nal/
    5		/^nalg/
    5		/^ner/
    5		/^nerv/
    -5		/^ning/
    -5		/^none/
    -5	numbness:11	/^noth/
    -5		/^od/
    -5		/^odd$/
    -5		/^odd/
    5		/^ov/
    5		/^ove/
    5		/^pad$/
    5	sharp_pain:11 radiating_pain:4 numbness:-5 tingling:-1 bladder_bowel:-28 chest_breath:-19 calf_swelling:-2 severe_headache:-3 faint_dizzy:-5 allergic_reaction:-38 self_harm:-1	/^pai/
    5	saddle_numbness:46	/^pen/
    5		/^pens/
    -5		/^peop/
    5	weakness:16	/^pero/
    5		/^pil/
    5		/^pip/
    5		/^pipi/
    5		/^pok/
    5		/^poke/
    -5		/^pon/
    5	bladder_bowel:149	/^poo/
    -5		/^prim/
    -5		/^quej/
    -5		/^rain/
    5		/^rash/
    5	tingling:52	/^rato/
    5		/^refu/
    -5		/^regr/
    5		/^rel/
    -5		/^rela/
    -5	chest_breath:29	/^run$/
    5		/^said/
    -5		/^sau/
    5		/^says/
    -5		/^sel/
    -5		/^sell/
    -5		/^soun/
    5	tingling:4	/^spa/
    5	severe_headache:34	/^spl/
    -5	pregnancy_symptom:5	/^spo/
    5		/^spre/
    5		/^spu/
    5		/^stru/
    5		/^such/
    -5		/^sup/
    5		/^ter/
    5		/^tesc/
    5		/^thre/
    5		/^thro/
    5		/^tiri/
    -5		/^tiss/
    5	sharp_pain:-10 emergency:-4	/^tod/
    -5	numbness:12	/^tou/
    5	numbness:-5	/^twi/
    5		/^twic/
    5		/^uri/
    5		/^urin/
    5	weakness:-30 numbness:-28 tingling:28 worsening:-62 persistent_beyond_72h:-8 self_harm:87	/^vi/
    5		/^vien/
    -5		/^wer/
    -5		/^were/
    -5	bladder_bowel:-12 calf_swelling:-18 fever:-14	/^wh/
    5		/^will/
    -5		/^wine/
    -5		/^your/
    5		/^zi/
    5		/abby$/
    5		/abby/
    5		/ablet/
    -5		/about/
    -5		/abre/
    -5		/abren/
    5	pregnancy_symptom:19	/aby$/
    5	pregnancy_symptom:17	/aby/
    -5	weakness:-2 numbness:-47 tingling:-31 fever:-13 faint_dizzy:-53 allergic_reaction:-13 emergency:-10	/ach/
    -5	radiating_pain:-22 weakness:-14 numbness:-17 pregnancy_symptom:-9 calf_swelling:-40	/ack$/
    -5		/actu/
    5		/adorm/
    5		/aest/
    5		/aesth/
    5		/aggi/
    5		/aggin/
    -5		/aguj/
    -5		/aile/
    -5		/ailed/
    -5	sharp_pain:-13	/ake$/
    5		/aked$/
    5		/aked/
    -5		/ale$/
    -5		/ales$/
    -5		/ales/
    -5		/almo/
    -5		/almos/
    5		/alv/
    5		/amps$/
    5		/amps/
    5		/anae/
    5		/anaes/
    -5		/anden/
    -5		/andl/
    5		/ankl/
    5	history_injury:33	/ankle/
    -5		/ansad/
    -5	worsening:52	/ante/
    -5	worsening:-11 self_harm:18	/any/
    5		/apse/
    5		/apsed/
    -5		/arde$/
    5		/ares/
    5		/arni/
    5		/arnin/
    -5		/arq/
    -5		/arqu/
    5		/art$/
    5		/arted/
    5		/ash$/
    -5	sharp_pain:-7	/asi/
    5		/athi/
    5		/athin/
    5		/athr/
    5		/athro/
    5		/atr/
    5		/atur/
    5		/ature/
    5	sharp_pain:129	/ava/
    5	persistent_beyond_72h:9	/avia$/
    5		/avia/
    5	pregnancy_symptom:21	/baby$/
    5	pregnancy_symptom:20	/baby/
    -5		/bas/
    5		/bathr/
    5		/blet/
    5	self_harm:126	/blets/
    5		/bolt/
    -5		/boss$/
    -5		/boss/
    5	weakness:-6	/both/
    5	saddle_numbness:4	/bott/
    -5	tingling:5	/bout$/
    -5		/bout/
    -5		/bren$/
    -5		/bren/
    -5		/bsc/
    -5		/bscr/
    -5		/bscri/
    5	pregnancy_symptom:80	/bump$/
    -5		/carri/
    -5		/carte/
    5		/caug/
    5		/caugh/
    5		/cede$/
    5		/cede/
    -5		/cepc/
    -5		/cepci/
    -5	sharp_pain:-7 radiating_pain:13 weakness:-66 tingling:-28 history_injury:-6 osteoporosis:-3 saddle_numbness:-2 calf_swelling:-35 allergic_reaction:-9 severe_bruising:-20 self_harm:-39	/che/
    -5		/chy$/
    -5		/chy/
    -5		/cib/
    -5		/cibi/
    -5		/cibir/
    -5		/cide$/
    -5		/cito$/
    -5		/cito/
    5		/cked$/
    5		/cked/
    -5		/comod/
    -5		/cribe/
    5	sharp_pain:31	/ctr/
    5	sharp_pain:45	/ctri/
    5	sharp_pain:10	/ctric/
    -5		/ctu/
    5		/curt/
    5		/curta/
    5		/cy$/
    5	sharp_pain:7	/dan$/
    5		/dav/
    5	persistent_beyond_72h:17	/davi/
    5	persistent_beyond_72h:12	/davia/
    5	bladder_bowel:80	/dde/
    5		/deja$/
    5		/dere/
    -5		/diati/
    -5		/dig/
    5		/disc$/
    -5		/dizzi/
    -5		/dli/
    -5		/dness/
    5	weakness:-35 numbness:117	/dorm/
    5		/doubl/
    -5		/dread/
    -5		/drin/
    -5		/drink/
    5		/eanc/
    5		/eance/
    5		/eathi/
    5		/eats$/
    5		/eats/
    -5	weakness:7	/ebi/
    -5		/ecepc/
    -5		/ecib/
    -5		/ecibi/
    -5		/ecid/
    -5		/eck/
    -5		/ecor/
    -5	history_disc:3 severe_headache:-4	/ect/
    5	sharp_pain:22	/ectr/
    5		/ectri/
    -5		/edn/
    -5		/edne/
    -5		/ednes/
    5	sharp_pain:-13	/eel$/
    -5		/eepi/
    -5		/eepin/
    5	bladder_bowel:-2	/eft$/
    5	bladder_bowel:-1	/eft/
    5		/efu/
    5		/efus/
    5		/efuse/
    -5		/ege/
    -5		/egre/
    5		/egro$/
    -5		/egue$/
    5	weakness:13	/eig/
    5		/eja$/
    -5		/ela/
    5	sharp_pain:9	/elect/
    5	sharp_pain:21	/ella/
    5	sharp_pain:30	/ellas/
    5	bladder_bowel:21	/els$/
    -5		/elto$/
    -5		/elto/
    -5		/enden/
    5		/engea/
    5		/eniq/
    5		/eniqu/
    5	numbness:-2	/enta/
    5		/entaz/
    -5		/enti$/
    5		/entio/
    5	sharp_pain:-4	/ento$/
    -5		/eopl/
    -5		/eople/
    -5		/epc/
    -5		/epci/
    -5		/epcio/
    -5		/epin/
    -5		/eping/
    -5		/eren/
    -5		/erie/
    -5		/erien/
    5		/eriod/
    5		/esco$/
    -5		/escr/
    -5		/escri/
    -5		/esen/
    5		/espos/
    5		/esth/
    5		/esthe/
    5		/estoy/
    5		/etis/
    5		/etise/
    5		/evel/
    5		/evo$/
    -5		/excel/
    -5		/exper/
    5		/explo/
    5	emergency:2	/fac/
    -5		/fail/
    -5		/fal/
    -5	tingling:21	/fall/
    -5		/feels/
    -5		/felt$/
    -5		/felt/
    -5		/ffe/
    -5		/fica/
    -5		/ficat/
    -5		/fiv/
    -5		/five$/
    -5		/five/
    5	tingling:109	/fiz/
    5	tingling:23	/fizz/
    -5		/foll/
    -5		/follo/
    -5	numbness:12	/for$/
    -5		/foun/
    -5		/found/
    -5		/furt/
    -5		/furth/
    5		/fuss$/
    5		/gean/
    5		/geanc/
    5		/gentl/
    -5		/ghtl/
    -5		/ghtly/
    5		/gic$/
    5		/gic/
    -5		/gos/
    -5		/gran/
    5		/guea/
    -5		/guj/
    -5		/gym$/
    -5		/gym/
    5		/haki/
    5		/hakin/
    5		/ham/
    -5		/helpe/
    5		/herm/
    5		/heti/
    5		/hetis/
    5	fever:7	/hills/
    -5	sharp_pain:38 numbness:-2	/his/
    -5	sharp_pain:32 radiating_pain:12	/hoot/
    -5	sharp_pain:23	/hooti/
    5	tingling:76	/horm/
    5	numbness:-5 tingling:46	/hormi/
    5		/hre/
    5		/hroo/
    5		/hroom/
    -5		/htl/
    -5		/htly$/
    -5		/htly/
    -5		/ibir$/
    -5	bladder_bowel:15	/ide/
    5	weakness:-2	/ido/
    -5		/iew$/
    -5		/iew/
    -5		/ifica/
    -5		/ightl/
    5		/iguea/
    5		/illeo/
    -5		/immi/
    -5		/immin/
    5	persistent_beyond_72h:-16	/ina/
    -5		/ines$/
    -5		/ingu/
    -5		/ingun/
    5		/insi/
    5		/insid/
    5		/inso/
    5		/insop/
    5		/iod$/
    5		/ipi$/
    -5		/ird$/
    5		/irit/
    5	fever:15	/irita/
    5		/isc$/
    5		/isim/
    5		/isimo/
    5	fever:7	/itand/
    5	emergency:27	/itt/
    5		/iveri/
    -5		/ized$/
    -5		/ized/
    5		/jas$/
    5		/jean/
    5		/jeans/
    -5		/job$/
    5		/joke$/
    -5		/ked$/
    -5	history_injury:10	/ked/
    5		/ker$/
    5		/ker/
    5		/kind$/
    -5		/knot$/
    5		/lapse/
    5		/lded$/
    5		/lded/
    5		/lect/
    5	sharp_pain:91	/lectr/
    5		/left$/
    5	bladder_bowel:-5	/left/
    -5		/lege/
    -5		/lent$/
    -5		/lente/
    5		/leo/
    -5		/li$/
    -5		/licki/
    5		/lindi/
    5	numbness:-9	/ling/
    -5		/liss$/
    5		/litti/
    5		/lleo/
    5	allergic_reaction:23	/lli/
    -5		/llowe/
    -5	weakness:43	/lly/
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
    5	persistent_beyond_72h:1	/mana/
    -5		/mande/
    5		/meni/
    5		/meniq/
    5	history_injury:7	/menti/
    5		/merc/
    -5	pregnancy_symptom:66	/mese/
    -5		/mild/
    -5		/miles/
    5		/mis/
    -5		/mment/
    -5		/mmin/
    -5		/mming/
    -5		/morr/
    -5		/morro/
    5	emergency:6	/mou/
    -5		/mpres/
    5		/mug$/
    -5		/muscl/
    5		/nae/
    5		/naes/
    5		/naest/
    5		/nalg/
    5		/nalga/
    -5		/ncel$/
    -5		/ncin/
    -5		/ncing/
    5		/ncy$/
    5		/ncy/
    5	sharp_pain:7	/nec/
    5		/nerv/
    -5	numbness:1 tingling:-24 persistent_beyond_72h:15 history_injury:-9 bladder_bowel:-6	/nes/
    5		/ney$/
    5		/ngea/
    5		/ngean/
    -5		/ngu/
    -5		/ngun/
    -5		/ningu/
    -5		/nis/
    5		/nkl/
    5		/nkle/
    5	faint_dizzy:48	/nnin/
    5	faint_dizzy:12	/nning/
    -5		/none$/
    -5		/none/
    5		/nore/
    -5		/nothi/
    -5		/notif/
    5		/nsid/
    5		/nside/
    5		/nsop/
    5		/nsopo/
    5		/ntaz/
    5		/ntazo/
    -5		/ntes$/
    -5		/nti$/
    5	history_injury:14	/ntio/
    5		/ntion/
    5	numbness:-37	/ntr/
    5	persistent_beyond_72h:30	/odav/
    5		/odavi/
    -5		/odd$/
    5		/oe$/
    5		/oin$/
    5		/oker$/
    5		/oker/
    5	numbness:25	/ole$/
    -5		/oles/
    -5		/ollo/
    -5		/ollow/
    5	weakness:-7 osteoporosis:-3 chest_breath:-4 emergency:-9	/olor/
    -5		/olorc/
    -5		/omod/
    5	osteoporosis:6	/ones$/
    -5	radiating_pain:12	/ooti/
    -5	sharp_pain:68	/ootin/
    -5		/oped$/
    -5		/oped/
    -5		/ople$/
    -5		/ople/
    5		/oppy$/
    5		/oppy/
    5		/orl/
    5		/ormec/
    5	numbness:-28 tingling:10	/ormig/
    5		/ota$/
    5		/otc/
    5		/otch/
    -5	numbness:23	/othi/
    -5	numbness:38	/othin/
    -5		/oti/
    -5		/otif/
    -5		/otifi/
    -5	sharp_pain:15	/otin/
    -5	sharp_pain:2	/oting/
    5		/ous$/
    5	radiating_pain:-7 tingling:-10 bladder_bowel:-7 self_harm:-3	/ove/
    5		/pad$/
    5	sharp_pain:25 radiating_pain:7 numbness:-15 tingling:-33 persistent_beyond_72h:9 pregnancy_symptom:-5 bladder_bowel:-15 saddle_numbness:-15 calf_swelling:-12 severe_headache:-3 allergic_reaction:-1 severe_bruising:-13 emergency:-4 self_harm:-12	/pai/
    5		/palm$/
    -5		/pani/
    -5		/par$/
    -5	pregnancy_symptom:21	/pect/
    5		/pene/
    5		/pened/
    5		/pent/
    -5		/peop/
    -5		/peopl/
    -5		/perie/
    5		/perio/
    5	weakness:10	/pero/
    5		/pip/
    5		/pipi$/
    5		/pipi/
    5		/piso$/
    5		/plitt/
    5	severe_headache:11	/plo/
    -5		/ply$/
    -5		/ply/
    5		/poi/
    5		/pok/
    5		/poke/
    5		/poker/
    5		/prea/
    5		/pread/
    5		/presi/
    5	worsening:10	/prov/
    -5		/provi/
    5		/pse/
    5		/psed$/
    5		/psed/
    -5		/py$/
    -5		/quej/
    5		/quinc/
    5		/rado$/
    5		/ramps/
    5		/rcl/
    -5	weakness:2	/rda/
    -5		/rde$/
    5		/reall/
    5		/ream/
    -5		/recib/
    5		/refu/
    5		/refus/
    -5		/regr/
    -5		/regre/
    -5		/rela/
    5		/rell/
    5		/rella/
    -5		/rep/
    -5		/resen/
    5		/resio/
    -5		/ribe/
    -5		/rienc/
    -5		/rill$/
    5		/rime/
    5	weakness:-35 worsening:-6 bladder_bowel:73 faint_dizzy:-13	/rin/
    5		/rinar/
    5		/riod$/
    5		/riod/
    5	fever:23	/ritan/
    -5		/rke/
    -5		/rma$/
    5		/rmec/
    5		/rmido/
    5	numbness:-1 tingling:8	/rmig/
    -5		/roke$/
    5		/ror/
    -5		/roub/
    -5		/roubl/
    -5		/rovi/
    -5		/rovin/
    5		/rrast/
    5	sharp_pain:19	/rror/
    -5		/rthe/
    -5		/rther/
    5		/rtips/
    5		/rugg/
    5		/ruggl/
    -5		/ruisi/
    5	numbness:-22	/sa$/
    -5	history_injury:11	/sag/
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
    -5		/senti/
    5	fever:28	/shaki/
    -5		/shoot/
    -5		/sigui/
    5		/simo$/
    5		/simo/
    -5		/sized/
    -5	numbness:49 tingling:7	/sle/
    5		/slo/
    -5		/soun/
    -5		/sound/
    -5		/spera/
    5	severe_headache:16	/spl/
    5		/sprea/
    5		/squ/
    -5		/ssu/
    -5		/ssue$/
    5	weakness:25	/stai/
    5	tingling:7	/stati/
    5		/sthe/
    5		/sthet/
    5		/stoy$/
    5		/stoy/
    5		/strel/
    5		/stru/
    5		/strug/
    5		/sty/
    5	worsening:44	/sub/
    -5		/subsc/
    5		/such$/
    5		/such/
    -5		/sue$/
    -5		/sup/
    5		/tabby/
    5		/taro/
    5		/taron/
    5		/tarte/
    5	tingling:149	/tatic/
    5	sharp_pain:121	/tazo/
    5	persistent_beyond_72h:-23 bladder_bowel:-4 allergic_reaction:112	/tch/
    -5		/telli/
    5		/tendi/
    5		/tern/
    5		/tesc/
    5		/tesco/
    -5		/ther/
    5		/thre/
    5		/throo/
    -5		/tific/
    5		/tim/
    5		/tips$/
    5		/tips/
    5	fever:6	/tiri/
    5	fever:41	/tirit/
    5		/tise/
    5		/tised/
    -5		/tiss/
    -5		/tissu/
    5		/tle$/
    5	sharp_pain:-17 allergic_reaction:4	/tod/
    5	persistent_beyond_72h:6	/todav/
    5		/toe$/
    5		/too/
    5		/toy$/
    5		/toy/
    5		/train/
    5		/trel/
    5		/trell/
    5		/tric/
    -5		/troub/
    5		/trug/
    5		/trugg/
    -5		/tua/
    -5		/tual/
    5		/tum/
    -5	weakness:10 worsening:8	/turn/
    5		/twic/
    5		/twice/
    -5		/ubsc/
    -5		/ubscr/
    5		/uch$/
    5		/ucha$/
    -5		/uched/
    5		/uckle/
    -5		/uej/
    -5		/uelto/
    5		/uggl/
    5		/uggli/
    -5		/uisin/
    5		/uitar/
    -5		/ujo$/
    -5		/ular/
    5	pregnancy_symptom:50	/ump$/
    5		/umps$/
    5		/umps/
    5		/ums/
    5	sharp_pain:9	/una$/
    5		/unk/
    5		/urn$/
    5	allergic_reaction:9	/urn/
    5		/urta/
    5		/urtai/
    -5		/urthe/
    -5		/uscl/
    -5		/uscle/
    5		/veme/
    5		/vemen/
    5		/venge/
    -5		/view$/
    -5		/view/
    -5	fever:45	/war/
    5	weakness:20	/weak$/
    -5		/wei/
    -5		/went/
    -5		/were$/
    -5		/were/
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
    -5		/xed$/
    -5		/xed/
    -5		/xper/
    -5		/xperi/
    5	severe_headache:5	/xplo/
    5	sharp_pain:30	/yin/
    5	sharp_pain:11	/ying$/
    5		/ying/
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
    -5		<be> <day> ,
    5		<be> <the> <time>
    5		<be> <the> normal
    -5		<be> dizzy
    5		<be> dormido
    -5		<be> down to
    -5		<be> driving <side>
    -5		<be> embarazada
    -5		<be> embarazada de
    5		<be> expecting and
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
    -5		<be> ~ new
    5		<be> ~ off
    -5		<be> ~ paso
    5		<be> ~ quiet
    -5		<be> ~ quito
    5	calf_swelling:11	<be> ~ size
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
    -5		<feel> ~ pain
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
    -5		<have> ~ ever
    5		<have> ~ for
    5		<have> ~ from
    -5		<have> ~ hot
    -5		<have> ~ lot
    -5		<have> ~ numb
    -5		<have> ~ off
    5		<have> ~ strength
    5		<have> ~ them
    5		<keep> dropping
    5		<keep> dropping <my>
    5		<my> <part> <part>
    5		<my> <person> ,
    -5		<my> ?
    -5		<my> durmio <the>
    -5		<my> puedo meter
    5		<my> responde
    -5		<my> ~ ayer
    -5		<my> ~ came
    5		<my> ~ did
    -5		<my> ~ may
    -5		<my> ~ meter
    5		<my> ~ pipi
    5		<my> ~ still
    5		<part> , <side>
    -5		<part> <be> grand
    -5		<part> <be> happy
    5		<part> <be> tingling
    -5	numbness:8	<part> <the>
    5	sharp_pain:-16 weakness:-4 numbness:32 tingling:28 persistent_beyond_72h:22 calf_swelling:39	<part> ~ <be>
    5	weakness:40 numbness:32	<part> ~ <become>
    -5		<part> ~ achy
    -5		<part> ~ but
    5	numbness:20	<part> ~ de
    5		<part> ~ dragging
    -5		<part> ~ ever
    5		<part> ~ fizzy
    5		<part> ~ hot
    5		<part> ~ much
    5	numbness:17	<part> ~ sleep
    5		<part> ~ sure
    -5		<part> ~ tingles
    -5	sharp_pain:-9	<part> ~ to
    5		<part> ~ vengeance
    -5		<person> <have> numb
    -5		<person> and
    5		<person> ~ ayer
    -5		<person> ~ but
    -5		<person> ~ it
    5		<side> <part> <feel>
    5	sharp_pain:-2	<side> <the>
    -5		<side> good
    5		<side> numb
    5		<side> of <my>
    5		<side> over <my>
    -5		<side> sides
    5		<side> time
    -5		<side> ~ ?
    5		<side> ~ apart
    5		<side> ~ does
    -5		<side> ~ hurts
    -5		<side> ~ session
    5		<side> ~ weak
    5		<side> ~ would
    5		<the> <be> <side>
    -5		<the> <be> it
    5		<the> <my>
    5		<the> <part> que
    5	radiating_pain:61 numbness:23	<the> <part> y
    5		<the> <side> <count>
    5	numbness:-12 worsening:-10	<the> <time>
    5		<the> <time> and
    5		<the> ache <become>
    5		<the> blood
    -5		<the> cama
    5		<the> car
    -5		<the> cita <the>
    5		<the> de dolor
    5		<the> dinner
    5		<the> emergency
    -5		<the> factura
    5		<the> funny
    -5		<the> glass
    -5		<the> glass of
    5		<the> hot poker
    -5		<the> knot
    5		<the> morning after
    5		<the> numbness ,
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
    5		<the> ~ <become>
    -5	sharp_pain:7 tingling:-1 persistent_beyond_72h:13 bladder_bowel:61	<the> ~ <count>
    -5		<the> ~ again
    5		<the> ~ another
    -5		<the> ~ as
    -5		<the> ~ better
    -5		<the> ~ brought
    -5		<the> ~ cada
    5		<the> ~ comes
    -5	sharp_pain:2	<the> ~ de
    5		<the> ~ desde
    5		<the> ~ free
    -5		<the> ~ hora
    5		<the> ~ into
    -5		<the> ~ later
    -5		<the> ~ mejor
    5		<the> ~ muerta
    5		<the> ~ nearly
    -5		<the> ~ nerve
    -5		<the> ~ over
    5		<the> ~ poker
    5		<the> ~ put
    -5		<the> ~ quede
    -5		<the> ~ quien
    5		<the> ~ quita
    5		<the> ~ starts
    5		<the> ~ still
    -5		<the> ~ stopped
    5		<the> ~ straight
    -5		<the> ~ toda
    -5		<the> ~ wore
    -5		<the> ~ yo
    -5		<time> , nothing
    -5		<time> but it
    5	history_injury:36	<time> ~ <part>
    5		<time> ~ ache
    5		<time> ~ another
    -5		<time> ~ but
    5		<time> ~ counting
    -5		<time> ~ like
    5		<time> ~ of
    -5		<time> ~ otherwise
    -5		? & [en954]
    -5		? & [es182]
    -5		? i
    -5		? ~ nope
    5		[en1002] & [en1007]
    5		[en1002] & [en207]
    5		[en1002] & [en39]
    5		[en1002] & [en84]
    5	sharp_pain:-31	[en1002] & [en85]
    -5		[en1002] & [en906]
    -5		[en1002] & [en991]
    -5		[en1002] & [es49]
    -5		[en1002] & soreness
    -5		[en1007] & [en1005]
    -5		[en1013] & ,
    -5		[en1014] & [es975]
    -5	chest_breath:38	[en1018] & [en19]
    -5		[en1018] & [en250]
    5		[en1018] & [en426]
    5		[en1018] & [en60]
    -5		[en1018] & [en709]
    -5		[en1018] & [en807]
    5		[en1018] & [es182]
    5		[en101] & #
    5		[en101] & [en889]
    -5		[en1020] & [en159]
    -5		[en1020] & [en493]
    5		[en1020] & [en551]
    -5		[en1020] & [en633]
    -5		[en1020] & [en650]
    -5		[en1020] & [en810]
    5		[en1020] & [en93]
    -5		[en1020] & [en957]
    -5		[en1020] & [en981]
    5		[en1020] & monday
    5		[en1020] & vengeance
    5		[en106] & [en148]
    -5		[en106] & [en980]
    5		[en111]
    5		[en116]
    -5		[en116] & [en1002]
    5		[en116] & [en12]
    5		[en116] & [en19]
    -5		[en116] & [en20]
    -5		[en116] & [en234]
    5		[en116] & [en490]
    5		[en118] & [es42]
    5	numbness:-15 self_harm:27	[en11] & [en11]
    -5		[en121] & [en121]
    -5		[en121] & [en12]
    -5		[en123] & [en101]
    5		[en127] & [en20]
    -5		[en12] & [en143]
    5		[en12] & [en250]
    5		[en12] & [en437]
    5		[en138] & ,
    -5		[en138] & [en1002]
    5		[en138] & [en11]
    5		[en138] & [en170]
    5		[en138] & [en490]
    -5		[en143] & [en189]
    -5		[en154] & [en474]
    -5		[en157] & .
    -5		[en157] & [en148]
    -5		[en15] & [en28]
    -5		[en15] & [en746]
    5		[en170] & [en693]
    -5		[en170] & [en890]
    5		[en181] & [en148]
    -5		[en181] & [en19]
    -5		[en181] & [en251]
    -5		[en185] & [en11]
    -5		[en197] & [en251]
    -5	sharp_pain:-25 weakness:9 tingling:-15 worsening:3	[en19] & ,
    -5		[en19] & [en197]
    -5		[en19] & [en212]
    -5	chest_breath:48	[en19] & [en234]
    -5		[en19] & [en309]
    5		[en19] & [en333]
    5		[en19] & [en37]
    -5		[en19] & [en426]
    -5		[en19] & [en618]
    -5		[en19] & [en807]
    5		[en19] & vengeance
    5		[en202] & [en127]
    5		[en202] & [en143]
    -5		[en202] & [en633]
    5		[en202] & [en660]
    -5		[en202] & [en853]
    5		[en20] & [en442]
    5		[en20] & [en490]
    -5		[en20] & [en618]
    -5		[en212] & [en143]
    5		[en212] & [en251]
    5		[en212] & [en874]
    -5		[en213] & [en613]
    -5		[en215] & [en682]
    -5		[en218] & [en11]
    -5	self_harm:35	[en21]
    5		[en21] & [en1002]
    5		[en21] & [en874]
    5	sharp_pain:5 self_harm:34	[en234] & [en1020]
    5		[en234] & [en213]
    5		[en234] & [en21]
    5	weakness:12	[en234] & [en522]
    -5		[en234] & hives
    -5		[en234] & tingling
    -5		[en250] & [en399]
    5		[en250] & [en42]
    -5		[en250] & [en935]
    5		[en250] & monday
    5	sharp_pain:2 pregnancy_symptom:74 faint_dizzy:18	[en251] & [en20]
    5		[en251] & [en439]
    -5		[en251] & [en479]
    -5		[en251] & [en506]
    5		[en251] & [en508]
    -5		[en251] & [en549]
    5		[en251] & [en618]
    -5	sharp_pain:48	[en251] & [en966]
    5		[en251] & [en997]
    -5		[en251] & [es182]
    -5		[en251] & tingles
    -5	worsening:53	[en252]
    5		[en252] & .
    -5		[en252] & [en949]
    5		[en266] & [en250]
    5		[en266] & [en93]
    5		[en28] & #
    -5		[en28] & [en181]
    -5		[en28] & [en468]
    5		[en28] & tingling
    -5		[en295] & [en1020]
    -5		[en298] & [en37]
    -5		[en317] & [en1020]
    5		[en325] & [en1013]
    5		[en325] & [en58]
    -5		[en333] & ,
    5		[en333] & [en11]
    -5		[en333] & [en20]
    -5		[en333] & [en980]
    -5		[en357]
    -5	sharp_pain:-7 weakness:-3	[en362] & [en12]
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
    -5		[en380] & [en805]
    -5		[en394] & ?
    -5		[en399] & [en20]
    5	radiating_pain:-19 numbness:-19 tingling:-14 saddle_numbness:-1 fever:-11	[en39]
    -5		[en39] & [en148]
    -5		[en39] & [en362]
    -5		[en39] & [en378]
    -5		[en3] & [en170]
    -5		[en3] & [en362]
    5		[en3] & [en746]
    -5		[en404] & [en522]
    -5		[en410] & [en810]
    -5	worsening:114	[en426] & [en106]
    -5	faint_dizzy:2	[en426] & [en362]
    5		[en426] & [en394]
    5	numbness:1	[en426] & [en474]
    5	self_harm:28	[en42] & [en20]
    -5		[en42] & [en810]
    5	numbness:5	[en437] & [en1020]
    -5		[en437] & [en490]
    -5		[en439] & [en20]
    5		[en442]
    5		[en442] & [en266]
    -5		[en442] & [en458]
    -5		[en458] & [en12]
    5		[en461] & [en251]
    -5		[en461] & [en490]
    5	sharp_pain:5 weakness:-2 pregnancy_symptom:6 bladder_bowel:3 chest_breath:15 calf_swelling:-16	[en468]
    -5		[en468] & [en1020]
    -5		[en468] & [en12]
    -5		[en468] & [en810]
    5		[en468] & [en869]
    -5		[en469] & [en490]
    -5		[en474] & ?
    5		[en474] & [en124]
    -5		[en474] & [en293]
    5		[en474] & [en493]
    5		[en474] & [en989]
    -5		[en474] & [en999]
    -5		[en474] & easing
    5		[en479] & [en28]
    5	sharp_pain:32	[en479] & [en869]
    5		[en490] & [en143]
    5		[en490] & [en250]
    -5		[en490] & [en333]
    -5	numbness:42	[en490] & [en380]
    -5		[en490] & [en39]
    5		[en490] & [en58]
    5		[en490] & [en602]
    -5		[en490] & [en60]
    5		[en490] & [en938]
    5		[en490] & [en967]
    -5		[en490] & [en989]
    5		[en493] & .
    5		[en493] & [en682]
    5		[en506] & [en39]
    -5		[en506] & [en404]
    -5		[en506] & [en682]
    5		[en506] & tingling
    -5		[en507] & [en12]
    -5		[en508]
    -5		[en508] & [en650]
    5		[en522] & [en437]
    -5		[en522] & [en551]
    -5		[en522] & [en653]
    5		[en522] & [en980]
    -5		[en551] & [en12]
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
    -5		[en567] & [en212]
    -5		[en581] & [en474]
    -5		[en58] & ,
    -5		[en58] & [en1002]
    5		[en58] & pee
    -5		[en602] & [en309]
    -5		[en602] & [en906]
    5		[en60] & tesco
    5		[en613] & [en634]
    5		[en613] & [en869]
    5		[en615] & ,
    5		[en618] & [en1018]
    -5		[en633] & [en19]
    -5		[en633] & [en602]
    5		[en633] & [en650]
    5		[en633] & [en698]
    5		[en633] & [en966]
    -5		[en634] & [en1020]
    -5		[en634] & [en39]
    -5		[en634] & [en461]
    5		[en634] & [en633]
    -5		[en634] & [en966]
    5		[en634] & [es182]
    -5		[en63] & [en21]
    5		[en63] & [en917]
    5		[en650] & [en28]
    5		[en650] & [en522]
    -5		[en653] & [en42]
    -5		[en653] & [en618]
    -5		[en660] & [en202]
    -5	numbness:127	[en660] & [en234]
    5		[en660] & [en877]
    -5		[en677] & [en250]
    5	tingling:8	[en677] & [en426]
    5		[en677] & [en442]
    -5		[en677] & [en633]
    5		[en677] & [en810]
    5		[en677] & [en938]
    -5		[en677] & [en954]
    -5		[en677] & [es182]
    5		[en679] & [en682]
    -5	sharp_pain:-2	[en682] & [en1020]
    -5		[en682] & [en250]
    5		[en682] & [en359]
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
    5	persistent_beyond_72h:-22	[en746] & [en474]
    5	worsening:39	[en746] & [en869]
    5		[en746] & [en954]
    -5		[en746] & looser
    -5		[en762] & #
    -5		[en762] & [en378]
    -5		[en762] & [en404]
    5		[en762] & [en618]
    5		[en762] & [en967]
    5		[en778] & [en37]
    5		[en77]
    -5		[en77] & [en234]
    5		[en789] & [en362]
    5		[en805] & [en426]
    -5		[en805] & [en490]
    -5		[en805] & [en682]
    -5		[en807] & [en28]
    5		[en807] & [es823]
    5		[en807] & tingle
    -5		[en810] & [en215]
    -5		[en810] & [en404]
    5	weakness:-16	[en810] & [en682]
    5		[en810] & [en853]
    -5		[en845] & .
    -5		[en84] & [en805]
    5		[en84] & [en853]
    5		[en84] & [en957]
    5		[en84] & balm
    5		[en853] & .
    5		[en853] & [en148]
    -5		[en853] & [en63]
    -5		[en85] & [en28]
    5		[en85] & [en490]
    5		[en85] & [en949]
    5		[en869] & [en138]
    5		[en869] & [en154]
    5		[en869] & [en377]
    -5		[en869] & [en399]
    5		[en869] & [en709]
    -5		[en869] & [en890]
    5	sharp_pain:27 numbness:29	[en869] & [en966]
    5		[en869] & tingling
    5	sharp_pain:1 numbness:11 bladder_bowel:37	[en874] & ,
    -5		[en874] & [en404]
    5		[en874] & [en477]
    -5		[en874] & [es102]
    -5		[en874] & [es122]
    -5		[en874] & [es235]
    5	sharp_pain:-14	[en874] & [es55]
    5		[en874] & [es759]
    5		[en874] & [es895]
    5		[en874] & [es951]
    5		[en874] & monday
    5		[en874] & pipi
    -5		[en877] & [en20]
    5		[en889] & [en853]
    5	worsening:33	[en890] & [en1002]
    5		[en890] & [en127]
    5	persistent_beyond_72h:33	[en890] & [en234]
    -5		[en890] & [en39]
    5		[en890] & [en468]
    -5		[en890] & [en653]
    -5		[en890] & [en810]
    5		[en906] & [en1002]
    -5		[en906] & [en251]
    -5		[en906] & [en266]
    5		[en90] & [en1018]
    5		[en917] & [en19]
    -5		[en917] & [en362]
    5		[en917] & [en60]
    5		[en935] & [en1018]
    -5		[en935] & [en11]
    5		[en935] & [en251]
    -5		[en935] & [en474]
    -5		[en938] & [en709]
    -5		[en93] & [en127]
    -5		[en93] & [en28]
    -5		[en93] & [en474]
    5		[en93] & [en869]
    -5		[en949] & [en181]
    -5		[en949] & [en37]
    -5		[en949] & [en58]
    -5		[en951] & [en37]
    5		[en954] & [en554]
    -5		[en954] & [en618]
    -5		[en954] & tingling
    5		[en957] & [en11]
    5		[en957] & [en202]
    -5		[en957] & [en251]
    5		[en966] & .
    -5		[en966] & ?
    -5	numbness:-26 faint_dizzy:-1 self_harm:25	[en966] & [en12]
    5		[en966] & [en212]
    5		[en966] & [en213]
    5		[en966] & [en21]
    -5		[en966] & [en468]
    -5		[en966] & [en602]
    -5		[en966] & [en63]
    -5		[en966] & [en890]
    5		[en966] & sneeze
    -5		[en967] & [en633]
    -5		[en980] & [en121]
    5		[en980] & [en213]
    -5		[en981] & [en468]
    -5		[en985]
    -5		[en986] & [en124]
    5		[en989] & [en1018]
    5		[en989] & [en12]
    5		[en989] & [en15]
    -5		[en989] & [en551]
    -5		[en989] & [en807]
    5		[en989] & [en935]
    -5		[en997] & [en19]
    5		[en997] & [en746]
    -5		[en997] & [en762]
    5		[en997] & [en874]
    5		[en999] & ,
    -5		[es106] & [en118]
    -5		[es106] & [es939]
    -5		[es127] & [es54]
    5		[es13] & [es150]
    5		[es13] & [es878]
    -5		[es13] & masajista
    5		[es13] & menique
    -5		[es174]
    -5		[es17] & [es187]
    5	saddle_numbness:82	[es182] & [en1020]
    5		[es182] & [en19]
    5		[es182] & [en234]
    5		[es182] & [en602]
    5		[es182] & [en966]
    -5		[es182] & [es362]
    5		[es182] & [es42]
    5		[es182] & [es975]
    5		[es182] & cede
    -5		[es182] & manden
    -5		[es182] & punzante
    -5		[es182] & ronchas
    -5		[es189] & [es230]
    -5		[es1] & [en118]
    5		[es1] & [es486]
    5		[es1] & [es887]
    5		[es1] & nalga
    5		[es214] & [es518]
    5		[es214] & muslo
    5		[es214] & pipi
    5		[es230] & [es438]
    5	self_harm:6	[es247] & [es950]
    5		[es253] & [en874]
    5		[es254] & [es26]
    -5		[es254] & [es55]
    5		[es255] & [es26]
    5	history_disc:20 history_injury:54	[es26] & [es214]
    5		[es26] & tiritando
    -5		[es29] & [es1007]
    5		[es29] & [es26]
    -5		[es29] & [es694]
    5		[es29] & [es759]
    -5		[es29] & [es998]
    -5		[es29] & adolorida
    -5		[es2] & [es486]
    -5		[es2] & [es509]
    5		[es2] & [es694]
    -5		[es2] & [es894]
    -5		[es2] & [es951]
    5	weakness:10	[es342] & ,
    -5		[es342] & [es502]
    5		[es362] & [es699]
    -5		[es395] & [es503]
    -5		[es427] & ,
    5		[es427] & [es2]
    5	fever:7	[es42] & [es362]
    5		[es42] & [es887]
    5		[es438] & [es982]
    -5		[es438] & [es998]
    5		[es443] & [es182]
    -5		[es478]
    -5		[es486] & [es438]
    5		[es502] & ciatica
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
    -5		[es699] & [es214]
    -5		[es742] & [es982]
    -5		[es758] & [es759]
    5		[es759] & [es102]
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
    -5	weakness:21	[es982] & [es1]
    -5		[es982] & [es253]
    -5		[es982] & [es503]
    -5		[es982] & [es815]
    5		[es998] & [es502]
    -5		[es998] & adolorida
    -5		a bath
    -5		a bit
    -5		a glass
    -5		a minute
    -5		a que
    5		a thing
    5		a vengeance
    -5		a weak
    -5		abren
    5		accident
    -5		ache <the>
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
    5		ahi <be>
    -5		all good
    -5		all the
    -5		allowed
    -5		almost
    5		along <my> <part>
    -5		am good
    5		am honest
    -5		am just
    5		am sure
    -5		ambulance ~ <time>
    5		an ambulance
    5		anaesthetised
    -5		and <become>
    5		and baby
    5		and counting
    5		and goes
    -5		and has
    5		and i do
    -5		and see
    5		and she <be>
    5		and still
    5		and today
    -5		and ~ about
    5		and ~ again
    -5		and ~ carried
    5		and ~ not
    5		and ~ than
    5		and ~ thing
    -5		antes de ir
    -5		antes ~ ir
    5		anything ~ <be>
    -5		are pins
    -5		arm has
    5		arm just
    -5		arm was
    5		arm will
    5		as sore
    5		asleep ~ home
    5		at ~ <time>
    -5		atienden
    5		ayer ~ y
    5	pregnancy_symptom:9	baby
    -5		back feels
    5		back with
    5		bar
    5		bar <the>
    5		bar the
    -5		bastante <the>
    -5		bastante ~ <part>
    5		bathroom
    5		been like
    -5		before ~ <my>
    5		below <the> <part>
    5		below ~ <be>
    5		below ~ <part>
    5		better ~ now
    5	saddle_numbness:1	between ~ <part>
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
    -5		bliss
    5		blisters
    -5		boss
    5		both legs
    -5		both sides
    5		bother me
    5		breathing
    -5		bruise & [en1020]
    -5		bruise on
    5		bruises & [en1002]
    -5		bruising
    5	pregnancy_symptom:130	bump
    -5		but it passed
    -5		but ~ ,
    -5		but ~ would
    -5		by
    5		by <the>
    -5		by ~ ,
    5		by ~ .
    5		cada ~ <the>
    5		cada ~ peor
    -5		cai & [es106]
    -5		cai ~ y
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
    -5		cancel
    -5		carried on
    -5		case <my>
    -5		case <my> <part>
    -5		case my
    -5		case ~ <part>
    -5		casi ~ ,
    5		caught
    5		caught <my>
    5		cede
    -5		chuffed & [en12]
    -5		chuffed & [en333]
    -5		chuffed to
    -5		chuffed to bits
    -5		chuffed ~ bits
    -5		cita <the>
    5		cold ~ <part>
    -5		como <my>
    -5		como me
    5		complain ~ <the>
    5	fever:43	con ~ desde
    5		con ~ dolor
    5		could not <feel>
    5		could ~ <feel>
    -5		could ~ come
    -5		could ~ i
    5		could ~ off
    -5		d ~ ,
    5		dan ~ <part>
    -5		daughter s
    -5		de <part>
    -5		de aire
    -5		de lo
    5		de ~ pero
    -5		decide
    -5		deep tissue
    5		deja
    -5		del todo
    5		desde ayer
    5		desde ~ ,
    5		desmaye ~ <the>
    -5		despues ~ <the>
    -5		dia <be>
    -5		dia de
    -5		dia ~ <my>
    -5		did
    5		did <my>
    5		did ~ <have>
    -5		die for
    5		dio <the>
    5		disc
    5		disco
    -5		dizziness
    -5		dizzy & [en362]
    -5		dizzy ~ <the>
    5		dizzy ~ <time>
    -5		dizzy ~ table
    -5		do not know
    -5		do ~ ,
    -5		do ~ need
    5		does <the>
    -5		does ~ <side>
    -5		does ~ hurt
    -5	sharp_pain:12	dolor ~ ,
    5		dolor ~ <be>
    5		down to <my>
    -5		down ~ <the>
    5		dramatic ,
    -5		drinking
    -5		driving <side>
    -5		driving <side> now
    -5		driving right
    5		dropping <my>
    5		dropping my
    5		dropping things
    -5		duelen & [es14]
    -5		duelen las
    -5		durmio <the>
    5		easy
    5	radiating_pain:41 worsening:42	el dolor
    -5		el masajista
    5		electric ~ <part>
    -5		en <the> cama
    -5		en ~ cama
    -5		en ~ no
    5		encima sin
    5		end it
    -5		eso ,
    5		estoy
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
    5		feeling really
    -5		feels
    5		feet are
    -5		felt
    5		fiebre & [es2]
    5		fiebre & [es694]
    -5		fiebre ~ no
    5		fine , <part>
    5		fine ~ <be>
    5		fine ~ <become>
    5		fine ~ bit
    5		fingertips
    -5		first night
    -5		five
    -5	numbness:27	for
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
    -5		from ~ <the>
    -5		fue la
    -5		full ~ in
    -5		further
    5		fuss
    -5		gave way
    5		get the
    -5		glass of wine
    -5		glass ~ wine
    5		gone ,
    5		got off
    5		great .
    5		grip ~ <side>
    5		grip ~ weaker
    -5		gym
    -5		ha vuelto
    -5		had one
    -5		hago ~ <my>
    -5		hago ~ no
    5		hand is
    5		have come
    5		have to
    5		he can not
    5		headache ~ <side>
    5		help <my>
    -5		helped
    5		hernia ~ y
    5		hives & [en311]
    5		hives ~ <part>
    -5		home ,
    -5		honestly ~ not
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
    5		i <be> honest
    5		i <be> sure
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
    5		i would rather
    5		i ~ as
    5		i ~ came
    5		i ~ honest
    -5		i ~ know
    5		i ~ live
    5		i ~ of
    -5		i ~ otherwise
    5		i ~ rather
    5		i ~ sure
    -5		i ~ swimming
    5		i ~ than
    -5		i ~ through
    5		i ~ tired
    -5		i ~ want
    5		i ~ when
    -5		i ~ whether
    5		i ~ would
    -5		i ~ writing
    5		i ~ yesterday
    -5		if i <become>
    5		if ~ honest
    -5		improving
    5		in <count> <part>
    -5		in <my> life
    -5		in <the> house
    -5		in <the> room
    -5		in case <my>
    5		in them
    -5		in ~ completely
    -5		in ~ honestly
    -5		in ~ house
    -5		in ~ life
    5		in ~ pain
    -5		in ~ since
    -5		in ~ yesterday
    5		inside
    5		inside my
    5		insoportable
    5		is weak
    5		it , <the>
    5		it <be> <the>
    5		it gets
    5		it hurts <the>
    -5		it hurts more
    5		it normal <the>
    5		it went
    5	weakness:-2	it ~ <the>
    5		it ~ dead
    -5		it ~ down
    -5		it ~ easing
    -5		it ~ if
    -5		it ~ more
    -5		it ~ numb
    5		it ~ off
    5		it ~ out
    5		it ~ painful
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
    5		know ~ <the>
    -5		la cama
    -5		la factura
    5		la nalga
    -5		last <time> but
    -5		last ~ <become>
    -5		late+aching
    5		late+agony
    -5		late+almost
    -5	weakness:32	late+arm
    5		late+away
    -5		late+brazo
    -5		late+casi
    5		late+como
    5		late+counting
    -5		late+dia
    5		late+fuerte
    -5		late+full
    5		late+habia
    -5		late+hombros
    5		late+kind
    -5		late+left
    -5		late+llegue
    5		late+lunes
    -5		late+mejor
    -5		late+notice
    -5		late+over
    -5		late+peep
    5		late+pierna
    -5		late+put
    -5		late+rash
    5	persistent_beyond_72h:31	late+semana
    -5		late+slot
    5		late+thank
    5		late+they
    5		late+vengeance
    5		late+we
    -5		late+weeks
    -5		late+whatsoever
    5	numbness:-21 persistent_beyond_72h:14 calf_swelling:28	late+y
    -5		le gusto
    5		left
    5		less
    -5		less ~ <time>
    5		less ~ i
    -5		lift ~ <my>
    -5		like <the> baby
    -5		like <the> dead
    -5		like i
    -5		like i did
    5		like someone
    5		like ~ <be>
    -5		like ~ <time>
    -5		like ~ baby
    -5		like ~ he
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
    -5		manden
    -5		mas ~ menos
    -5		mas ~ que
    -5		massage help <my>
    -5		massage ~ <my>
    5		massage ~ thing
    -5		mate ,
    -5		may <be>
    -5		may <be> <the>
    -5		may be
    -5		me ?
    5		me back
    5		me queda
    5		me responde
    5		media <part>
    5		menique
    5		menos ~ ,
    -5		meter <the>
    -5		monday & #
    5		more painful
    5		more ~ <time>
    5		more ~ before
    5		more ~ you
    5		moretones & [es366]
    5		morning after
    5		move
    -5		much looser
    5		mug
    5		my bum
    5	pregnancy_symptom:15	my hands
    5		my mouth
    5		my thigh
    -5		my toes
    5		nalga
    5		nearly ~ out
    5		negro
    -5		never ~ better
    5		never ~ it
    -5		night but
    5		nights
    -5		nine hours
    5		no , tingling
    -5		no <be> debilidad
    -5		no <my> dio
    5		no <my> responde
    -5		no bruises
    5		no cede
    -5		no nothing
    -5		no shooting
    5		no ~ <my>
    -5		no ~ dio
    5		no ~ duele
    -5		no ~ falta
    -5		no ~ massage
    -5		no ~ now
    -5		no ~ numb
    -5		no ~ pains
    -5		no ~ punzadas
    -5		no ~ punzante
    5		no ~ responde
    -5		no ~ ronchas
    5		no ~ soreness
    -5		none
    -5		none since
    -5		nope & [en11]
    5		normal that
    -5		not come
    -5		not decide
    5	sharp_pain:16	not get
    5		not grip
    5		not pee
    5		not stand
    5		not wake
    5		not wake up
    5		not ~ <become>
    5	weakness:35	not ~ <my>
    5		not ~ like
    -5		not ~ so
    5		not ~ though
    -5		not ~ why
    -5	numbness:6	nothing
    -5		nothing <be>
    5		noticed ~ <the>
    -5		noto & [es106]
    5		now i
    5		now my
    -5		now ~ <become>
    5		now ~ <side>
    5		now ~ you
    -5		numb ~ in
    -5		numbness , tingling
    5	numbness:97	numbness ~ <part>
    -5		odd
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
    -5		on <the> table
    5		on <the> way
    5		on monday
    -5		on ~ table
    5		on ~ ward
    5		on ~ with
    5		only ~ in
    -5		only ~ it
    5		orinar
    -5		out ,
    -5		out i <be>
    -5		out of <the>
    -5		out of bed
    -5		out ~ bed
    -5	numbness:13	over the
    5		over ~ <time>
    -5		over ~ but
    5		pad
    -5		pain <have> <become>
    -5	radiating_pain:55 weakness:-13	pain ~ <my>
    5		pain ~ as
    5		pain ~ not
    5		pain ~ of
    -5		pain ~ passed
    -5		painful ~ <the>
    5		palm
    -5		peep & [en362]
    -5		people
    5		peor ~ de
    5		period
    5		pero
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
    5		piso
    5		please ~ <my>
    -5		poco adolorida
    -5		poco de dolor
    -5		poco ~ dolor
    5		poker
    5		pregnant ~ <be>
    -5		puedo meter
    -5		puedo meter <the>
    -5		puedo ~ con
    5	weakness:10	que <the> <part>
    -5		que hora
    5		que la
    5		quite a
    -5		quito
    -5		radiating
    5		rash
    5	tingling:9	rato
    5		really
    -5		recibir
    5		responde
    5		rest
    5		right leg
    -5		room ~ ,
    -5	chest_breath:10	run
    -5		s it
    5		s no
    5		said
    -5		said ~ and
    -5		sali sin
    -5		salir ,
    5		same <part>
    5		say #
    5		says
    5		sciatic ~ <be>
    5		sciatica & ,
    5		sciatica & [en170]
    5		sciatica ~ with
    -5		se fue
    5		se va
    5		see ~ on
    -5		sell
    -5		sensation in <my>
    5		sensibilidad ~ <part>
    5		sensibilidad ~ <the>
    -5		senti
    5		shaking
    -5		sharp as
    5		sharp pain in
    -5		sharp ~ <side>
    5		she <be>
    5		she s
    -5		sheet ~ and
    5		shivering
    -5	sharp_pain:49	shooting
    -5		shooting ~ of
    -5		si <be> <the>
    -5		si no
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
    5		splitting
    5		spreading
    5		stabbing in
    5		stabby
    5		stairs
    5		started
    5		stiff ~ <part>
    -5		stiffness & [en170]
    5		still in
    5		still ~ as
    -5		still ~ bit
    5		still ~ it
    5		still ~ like
    5		stop ~ in
    5		stop ~ it
    5		struggling
    5		such
    5		sure it <be>
    -5		swimming
    5		switched
    5		swollen <part>
    -5		table ~ it
    5	self_harm:10	tablets
    -5		tarde
    -5		telling
    -5		temperature <be>
    -5		temperature s
    -5		temperature ~ i
    5		tesco
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
    5		the odd
    -5		the one
    5		the way
    -5		the weak
    -5		the weather
    -5		there <have> not
    -5		there ~ no
    -5		three hours
    -5		time ~ <the>
    -5	numbness:4 tingling:-71	tingling & [es182]
    5		tingling in <side>
    5		tingling is
    5	fever:10	tiritando
    -5		tissue
    -5		to all
    5		to bother
    5		to bother you
    -5		to die for
    -5		to ~ <feel>
    -5		to ~ and
    5		to ~ good
    -5		to ~ without
    5		to ~ work
    -5		toda ~ ,
    5	persistent_beyond_72h:12	todavia
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
    -5		under <my> <part>
    -5		unsubscribe
    5		up <side>
    -5		up completely
    5		up since
    5		up ~ every
    -5		up ~ than
    5		up ~ up
    -5		up ~ yesterday
    -5		used to <become>
    -5		used ~ <become>
    5		vengeance
    -5		vuelto
    -5		walked in with
    5		walked ~ ,
    5		was on
    5		way home
    5		way ~ can
    5	weakness:71	weak
    -5		weak ~ no
    -5		week later
    5		weight
    5		went away
    -5		were
    5		wet myself
    5		what ~ do
    5	saddle_numbness:9	when i wipe
    -5		when would
    5	saddle_numbness:10	when ~ wipe
    -5		when ~ worry
    -5		whisper of
    -5		who s
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
    5		worst ~ ever
    -5		would a
    -5		would it
    -5		would massage
    -5		would massage help
    5		would rather
    -5		would ~ worry
    -5		y sali sin
    -5		y ~ no
    -5		y ~ sin
    -5		ya casi
    5		ya es
    5	numbness:20	yes ~ <side>
    5		yes ~ tingling
    -5		yesterday and
    5		you mentioned
    -5		you sell
    5		you ~ ,
    -5		you ~ him
    5		your massage
    4	fever:56	# & [en11]
    4		# & [en63]
    4		# & [en682]
    4		# & [es188]
    4		# & [es731]
    4		# de #
    4		# ~ lol
    4		# ~ temperatura
    4		, & [en12]
    4		, & [en3]
    4		, & [en437]
    -4		, & soreness
    -4		, <count> <time>
    -4	numbness:-6	, <my>
    -4		, did
    -4		, ~ ?
    -4		, ~ anything
    -4		, ~ full
    -4		, ~ less
    4		, ~ lol
    4		, ~ place
    4		, ~ should
    4		, ~ under
    4		, ~ whatsoever
    4	tingling:24	. & [en490]
    4		. & [en935]
    4		. & [en981]
    4		. shoulders
    4		. ~ thanks
    4	pregnancy_symptom:31	/^bab/
    4	osteoporosis:92	/^bon/
    4		/^buzz/
    4		/^cort/
    4		/^dia/
    4		/^die/
    4		/^ear$/
    -4		/^enou/
    4	sharp_pain:9 weakness:-18	/^est/
    4	tingling:48	/^feet/
    -4		/^her$/
    -4		/^here/
    -4		/^his$/
    -4		/^hist/
    -4	numbness:10	/^home/
    4	sharp_pain:40	/^ins/
    -4		/^leve/
    -4		/^meh$/
    -4		/^meh/
    -4		/^op/
    -4		/^poc/
    4		/^resp/
    -4		/^saf/
    -4		/^safe/
    4		/^sai/
    -4	weakness:-23	/^sen/
    4		/^sev/
    4		/^seve/
    4	radiating_pain:-3	/^sid/
    4	radiating_pain:-2	/^side/
    4		/^sigu/
    -4		/^slep/
    -4	sharp_pain:-15 radiating_pain:-22 weakness:-14 numbness:-15 tingling:-36 worsening:-8 persistent_beyond_72h:-15 history_disc:-27 history_injury:-30 osteoporosis:-24 pregnancy_symptom:-2 bladder_bowel:-33 saddle_numbness:-7 chest_breath:-21 calf_swelling:-28 fever:-5 severe_headache:-11 faint_dizzy:-12 severe_bruising:-2 emergency:-6 self_harm:-13	/^th/
    -4		/^tis/
    -4		/^toma/
    -4		/^unsu/
    4	bladder_bowel:61	/^wee$/
    -4		/^wei/
    -4	tingling:3	/^you$/
    4		/^zapp/
    -4	saddle_numbness:3	/aba/
    4		/acc/
    -4	tingling:8	/aci/
    4		/adil/
    4		/adily/
    -4		/ady$/
    -4		/ady/
    -4		/aili/
    -4		/ailin/
    -4		/aje/
    -4	sharp_pain:-22 allergic_reaction:36	/ali/
    -4		/alio$/
    -4		/alio/
    -4		/alk$/
    4	radiating_pain:17	/amb/
    4	weakness:-21 emergency:61	/ame/
    -4	numbness:6	/ane/
    4		/anoth/
    4		/aps/
    4		/arin/
    4		/asy$/
    4		/asy/
    4	numbness:2 bladder_bowel:39	/ater/
    4		/athl/
    4		/athle/
    4		/atura/
    -4		/ax$/
    4	sharp_pain:60	/bea/
    -4	weakness:-4	/bin/
    4	radiating_pain:-14 weakness:31 numbness:-38 persistent_beyond_72h:-22	/ble/
    -4		/bra$/
    -4	chest_breath:11	/breas/
    4		/buzz/
    -4		/cel$/
    -4		/ces$/
    -4		/cion$/
    -4		/comme/
    4		/cort/
    -4		/dgy$/
    -4		/dgy/
    -4		/dico$/
    -4		/dico/
    4		/die/
    4		/dily$/
    4		/dily/
    -4		/dodgy/
    4		/downh/
    4		/eadil/
    4		/easy$/
    4		/easy/
    4		/eathl/
    -4		/edico/
    4	worsening:-8	/eep$/
    -4	numbness:13 saddle_numbness:12	/eling/
    4		/elta/
    4		/ems/
    4		/enc/
    -4		/enou/
    -4		/enoug/
    -4		/ergy$/
    -4		/ergy/
    4	weakness:16	/erna/
    4		/esia$/
    -4		/este/
    4		/evo/
    -4		/expec/
    -4	numbness:29 saddle_numbness:20	/feeli/
    4	tingling:16	/feet$/
    4	tingling:4	/feet/
    -4		/feno/
    -4		/fice$/
    -4		/fir/
    -4		/fter$/
    -4		/ge$/
    4	weakness:-1 severe_headache:1	/ght$/
    4		/gros/
    -4		/gun$/
    -4		/ha$/
    4	chest_breath:28	/hes/
    4	chest_breath:83	/hic/
    -4		/hier$/
    -4		/hier/
    -4		/his$/
    4		/hles/
    4		/hless/
    4		/hole$/
    4		/hole/
    -4	numbness:1	/home$/
    -4	numbness:45	/home/
    4	history_injury:1	/hurts/
    -4		/ibe/
    4		/ible/
    4	sharp_pain:-19	/iend/
    4	worsening:5	/ime/
    -4		/incom/
    4		/inde/
    4	weakness:-8 numbness:6 tingling:-11	/ine$/
    -4		/ird/
    4		/irme$/
    4		/irme/
    4		/ised$/
    4		/ised/
    4		/ish$/
    -4		/istor/
    4		/jas/
    4		/kicki/
    4	history_injury:9	/kle$/
    4		/kles$/
    4		/kles/
    -4		/leare/
    -4		/lega/
    -4		/lept$/
    -4		/lept/
    -4		/llega/
    4		/llen/
    4		/lpi/
    -4		/maili/
    4		/mecid/
    -4		/meh$/
    -4		/mem/
    -4		/meno/
    4		/mete/
    4		/meter/
    -4		/mmen/
    -4	weakness:-10	/nce/
    -4		/ncomo/
    -4		/nder/
    -4		/nergy/
    4		/ney/
    -4		/ngun$/
    4	worsening:9	/nhi/
    4		/nhil/
    4		/nhill/
    4	faint_dizzy:11	/nni/
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
    4	weakness:-1 numbness:-24 pregnancy_symptom:13 self_harm:13	/oin/
    -4		/omar$/
    -4		/omar/
    -4		/omme/
    -4		/ommen/
    -4		/opl/
    4		/opr/
    4		/ores$/
    -4		/orida/
    4	sharp_pain:10 calf_swelling:82	/orr/
    4		/orta/
    -4	history_disc:7	/ou$/
    4		/ownh/
    4	worsening:12	/ownhi/
    4		/pero$/
    -4		/pha/
    4	numbness:-2 worsening:-31	/por/
    4		/port/
    -4		/ppo/
    -4	radiating_pain:22 tingling:-16 bladder_bowel:-13 saddle_numbness:-10 severe_headache:-3 allergic_reaction:14	/ra$/
    -4		/rapi/
    -4		/raron/
    4	allergic_reaction:6	/rash$/
    4		/rav/
    -4		/razos/
    -4	chest_breath:4	/reast/
    -4		/ree$/
    -4		/rgy$/
    -4		/rgy/
    -4		/rked$/
    -4		/rked/
    4	self_harm:43	/rme$/
    -4		/rtne/
    4	radiating_pain:-1	/ruise/
    4		/sai/
    4	faint_dizzy:22	/sed/
    4		/sev/
    4		/seve/
    4		/sia$/
    4		/sid/
    4	tingling:13	/side/
    4		/sigu/
    4	allergic_reaction:13	/ski/
    -4		/slep/
    -4		/slept/
    -4		/ssage/
    4		/stabb/
    4		/tabb/
    -4		/tar$/
    4		/teadi/
    4		/thle/
    4		/thles/
    -4		/tomar/
    4		/ture$/
    4		/ture/
    4	numbness:-6	/twi/
    4		/uck/
    -4		/ud$/
    4		/uelta/
    4		/ught$/
    4		/uita/
    -4		/unny$/
    -4		/unny/
    -4		/uns/
    -4		/unsu/
    -4		/unsub/
    4	tingling:6	/urb/
    4		/urts$/
    4		/urts/
    -4		/usto$/
    4	tingling:252	/uzz/
    4	bladder_bowel:35	/wee$/
    4		/welle/
    4	worsening:15	/wnh/
    4		/wnhi/
    4		/wnhil/
    -4	pregnancy_symptom:33	/xpec/
    -4		/xpect/
    -4	tingling:2	/you$/
    4		/zapp/
    -4		: no
    -4		<be> <my> quito
    -4		<be> <the> #
    4		<be> <the> dolor
    4		<be> agony
    -4		<be> driving
    4		<be> in pain
    -4		<be> muy bien
    4	saddle_numbness:18	<be> numb
    4		<be> ~ lol
    -4		<be> ~ pains
    -4		<be> ~ raro
    4		<be> ~ tender
    -4		<become> down
    4	worsening:29	<become> downhill
    4		<become> up
    -4		<become> ~ over
    4		<count> <time> of
    4		<count> of <my>
    4		<day> on
    -4		<day> ~ not
    -4		<feel> fab
    4	saddle_numbness:-9	<feel> like
    4		<feel> ~ down
    -4	sharp_pain:28	<have> ~ and
    -4		<my> <be> doliendo
    -4		<my> <part> does
    -4		<my> quito
    4		<my> waters
    -4		<my> ~ as
    -4		<my> ~ doliendo
    -4		<my> ~ every
    4	faint_dizzy:72	<my> ~ y
    -4		<part> desde
    -4		<part> since yesterday
    4		<part> ~ about
    -4	tingling:45	<part> ~ full
    4	radiating_pain:21 weakness:8 numbness:9 tingling:17 severe_headache:-9	<part> ~ i
    -4		<part> ~ just
    -4		<part> ~ llamo
    -4	weakness:68 numbness:11	<part> ~ not
    -4		<part> ~ quien
    -4		<part> ~ yesterday
    -4		<side> <the> time
    4		<side> ~ <feel>
    -4		<the> <time> later
    4		<the> dolor de
    -4		<the> medico
    4		<the> stabbing in
    4	sharp_pain:-6	<the> ~ #
    -4		<the> ~ bliss
    4		<the> ~ do
    4		<the> ~ en
    -4		<the> ~ grand
    4		<the> ~ now
    -4		<the> ~ please
    -4		<the> ~ shift
    4		<the> ~ van
    4		[en1002] & [en709]
    -4		[en101] & [en19]
    -4		[en1020] & /
    -4	numbness:57	[en1020] & [en234]
    4		[en1020] & [en311]
    4		[en1020] & [en682]
    -4		[en116] & [en218]
    -4		[en11] & [en1020]
    4	persistent_beyond_72h:40	[en11] & [en234]
    -4	worsening:8	[en11] & [en426]
    4		[en11] & [en474]
    -4		[en121] & [en468]
    -4		[en123]
    -4		[en124] & [en19]
    -4		[en12] & [en693]
    -4		[en138]
    -4		[en148] & [en650]
    -4		[en159] & [en746]
    4		[en170] & [en650]
    -4		[en170] & [es182]
    -4		[en181] & [en633]
    -4		[en19] & [en148]
    4		[en19] & [en252]
    4		[en19] & [en567]
    4	bladder_bowel:97	[en207]
    4		[en20] & [en1007]
    4		[en20] & [en1018]
    4	pregnancy_symptom:27	[en20] & [en19]
    -4		[en212] & [en966]
    4		[en215] & [en633]
    4		[en234] & [en58]
    -4		[en234] & [en890]
    4		[en244]
    -4		[en250] & [en12]
    4		[en250] & [en807]
    -4		[en250] & [en980]
    -4	sharp_pain:3 radiating_pain:63 weakness:15 tingling:4 persistent_beyond_72h:27	[en251] & [en1002]
    4		[en266] & [en653]
    4	radiating_pain:-2 weakness:-3 allergic_reaction:-14 emergency:-1	[en28]
    4		[en28] & [en309]
    -4		[en28] & [en37]
    -4		[en309] & [en474]
    4		[en362] & [en309]
    -4	allergic_reaction:13	[en362] & [en60]
    -4		[en362] & [en650]
    -4		[en378] & [es182]
    -4	weakness:4	[en37] & [en1002]
    4		[en37] & [en170]
    4		[en380] & [en20]
    4		[en394] & [en1002]
    4		[en394] & [en966]
    4		[en39] & [en810]
    -4		[en404] & [en215]
    4		[en458] & [en810]
    -4		[en461] & .
    -4	numbness:4 saddle_numbness:-11	[en474] & [en234]
    -4		[en474] & [en442]
    -4		[en490] & [en458]
    -4		[en490] & [en954]
    -4		[en490] & numbness
    -4		[en506] & [en215]
    -4		[en507]
    -4		[en508] & [en957]
    4		[en522] & [en84]
    4		[en549] & [en251]
    -4		[en602] & [en613]
    -4	sharp_pain:19 allergic_reaction:-23	[en60] & [en251]
    -4		[en613] & [en633]
    -4		[en633] & [en39]
    -4		[en634] & [en1018]
    -4		[en634] & [en138]
    4		[en63] & [en20]
    -4		[en650] & [en143]
    -4		[en653] & [en19]
    4		[en660] & [en121]
    -4		[en660] & [en250]
    4		[en677] & [en20]
    -4		[en677] & [en551]
    4		[en679] & [en490]
    4		[en682] & [en127]
    -4		[en682] & [en202]
    -4		[en709] & [en966]
    4		[en762] & [en309]
    -4	history_disc:31	[en762] & [en869]
    -4		[en762] & [en889]
    -4		[en762] & [en953]
    4		[en77] & [en1002]
    4		[en77] & [en468]
    -4		[en805] & [en966]
    4		[en807] & [en251]
    4		[en807] & [en468]
    4		[en807] & [en660]
    -4	radiating_pain:-10	[en810] & [en869]
    -4		[en810] & [en951]
    4		[en84] & [en234]
    -4		[en84] & [en251]
    -4		[en84] & [en37]
    4	radiating_pain:23 weakness:20 numbness:-18 tingling:-20 worsening:45	[en869] & [en1002]
    -4		[en869] & [en1020]
    -4	radiating_pain:12	[en869] & [en251]
    4		[en869] & [en378]
    4		[en869] & [en746]
    -4		[en874] & [en251]
    -4	sharp_pain:-65 numbness:26 history_injury:10	[en874] & [es13]
    -4		[en874] & [es54]
    -4		[en874] & doliendo
    -4		[en890] & [en124]
    -4		[en890] & [en141]
    -4		[en890] & [en633]
    -4		[en935] & [en148]
    -4		[en938] & [en474]
    -4		[en951] & ,
    -4	bladder_bowel:41	[en954] & [en394]
    4		[en966] & [en3]
    -4		[en966] & [en807]
    4	sharp_pain:12 tingling:88	[en980] & [en1002]
    -4		[en980] & [en234]
    -4		[en989] & [es182]
    4		[en991] & [en991]
    4		[es106] & [es14]
    -4		[es122] & [es262]
    4		[es13] & [es427]
    -4		[es13] & [es54]
    -4		[es182] & mareos
    4	weakness:44	[es1] & [es182]
    4		[es1] & [es427]
    -4		[es214] & [es79]
    4		[es230] & [es42]
    4		[es253] & [es975]
    -4		[es262]
    4		[es26] & [es102]
    4		[es2] & [es731]
    4		[es30]
    4		[es42] & [es759]
    -4		[es42] & dormida
    4		[es42] & fiebre
    -4		[es443] & [es55]
    -4		[es49] & [es950]
    -4		[es503] & ,
    4		[es503] & [en19]
    -4		[es54] & [es174]
    -4		[es54] & [es854]
    -4		[es699] & [es42]
    4		[es759] & [es982]
    4		[es854] & [es174]
    4		[es854] & [es638]
    4		[es870] & [es214]
    4		[es887] & [es26]
    4		[es887] & [es966]
    4		[es895] & [es1]
    -4		[es950] & [es14]
    -4		[es982] & [en118]
    -4		[es982] & [es255]
    4		[es998] & [es230]
    4	sharp_pain:13	a blade
    4		adolorida & [es950]
    -4		after
    -4		after ~ <have>
    -4		and <have> not
    4		and a
    4		and ~ <time>
    4		and ~ ever
    4		another
    4		asleep ~ and
    -4		at a
    4		bien ~ que
    -4		bit ~ i
    4		breathless
    -4		broke <my>
    -4		broke my
    -4		bruises & [en404]
    -4		bruises or
    4		burnt ~ <the>
    -4		but <my> <part>
    -4		but i <feel>
    4		but ~ no
    -4		but ~ now
    4		call <my> <part>
    -4		can not complain
    -4		can ~ complain
    -4		can ~ whether
    -4		cleared
    -4		come in
    4		con fiebre
    -4		con ~ dormida
    4		de temperatura
    -4		de ~ ayer
    -4		de ~ ni
    4		disc ~ <be>
    -4		dodgy
    4		dolor ~ hasta
    -4		down ~ to
    4		downhill
    -4		dropped
    4		duele ~ de
    4		duele ~ no
    4		ear
    4		el menique
    -4		energy
    -4		enough
    4		every <time> <the>
    4		everything ~ <become>
    -4	numbness:12 saddle_numbness:14	feeling
    4		feet
    -4		feet ,
    4		fell ~ home
    -4		fiebre & [es182]
    4		fine ,
    -4		for ~ <day>
    -4		for ~ it
    4		fortnight ~ <part>
    -4		from ~ <be>
    4		going
    -4		great honestly
    4		great ~ <part>
    4		grip on
    4	numbness:10	has gone
    -4		her
    -4		here
    4		hi ~ <part>
    -4		his
    -4		history
    -4	numbness:2	home
    4		home and
    4		hurts
    -4		i will not
    4		i ~ last
    4		in <side>
    4		in ~ to
    -4		is grand
    4		it <become> away
    4		it at
    -4		it ~ hurting
    -4		it ~ on
    4	worsening:82	it ~ up
    4		kicking
    4	persistent_beyond_72h:-6	last <time>
    4		last ~ <feel>
    -4		late+ando
    4		late+come
    -4		late+different
    -4		late+first
    -4		late+glademoji
    4		late+overnight
    -4		late+quito
    -4		late+rather
    -4		late+strength
    4		late+tired
    4		late+two
    -4		late+un
    -4		late+under
    -4		lost <feel> in
    4		massage ~ ,
    4		massage ~ only
    -4		maybe <the> #
    -4		maybe ~ #
    -4		me quito
    -4		medico
    -4		meh
    -4		meter
    -4		much ~ i
    4		my palm
    4		my waters
    4		nada que
    4		need <the>
    4		night and
    -4		ningun
    4		no ,
    -4		no bruises or
    -4		no he tenido
    -4		no to <side>
    -4		no ~ fever
    -4		no ~ mareos
    -4		no ~ tenido
    4		no ~ you
    4		not <become> <the>
    -4		not great honestly
    -4		not like
    4		not shifting
    4		not ~ yet
    -4		notch up
    -4		numb <part> ,
    4		numb foot
    -4		numbness & [en653]
    -4	numbness:-43	numbness ~ no
    4	radiating_pain:-5 tingling:6 worsening:-4 history_disc:-1 saddle_numbness:-2	of
    4		of ~ please
    -4		of ~ to
    4		off ~ with
    -4		office
    4		on <time> <count>
    4		only ~ <time>
    -4		out without
    4		out ~ no
    4		out ~ pain
    -4		pain and
    4		pain by
    -4		pain ~ at
    4		phone <my>
    4		phone me
    -4		puede
    -4		puede ~ en
    -4		puedo tomar
    -4	radiating_pain:22	que ~ <the>
    -4		range
    4		right arm
    -4		safe
    -4		said ~ <the>
    -4		same ~ for
    4		same ~ same
    4		sat on
    4		sciatica & [en1002]
    4		sciatica & [en810]
    -4		sharp pain :
    -4		shooting ~ it
    4		sigo con
    4		sin sensibilidad
    -4	worsening:-42	since ~ ,
    -4		slept
    -4		slept ~ <count>
    4		so it <be>
    -4		so ~ <part>
    -4		so ~ off
    -4		something ~ <become>
    -4		something ~ on
    4		soreness & [en890]
    4		soreness & [es182]
    4		soreness ~ <become>
    4		soreness ~ <time>
    4		soreness ~ no
    4		stabbing in <my>
    4		steadily
    4		stiff ,
    -4		still ~ <side>
    4		swelled
    4		swelled & [en362]
    4		swelled up
    -4		tal ~ <the>
    4		temperatura
    -4		than <the> <side>
    -4		the dead
    4		there is
    -4		they ~ <be>
    4		through <the>
    -4		tingling & .
    -4		tingling & :
    4		tingling & [en762]
    -4		tingling :
    4		tingling <have>
    4		tingling ~ just
    4		tingling ~ stopped
    -4		to book
    -4		to ~ <day>
    4		to ~ more
    4		toes ,
    -4		tomar
    -4		up in <my>
    4		up ~ <be>
    4		want ~ more
    -4		was it
    -4		weakness ~ tingling
    -4		weather ~ <be>
    4	bladder_bowel:30	wee
    -4		with ~ <become>
    4		woke ~ <the>
    -4		worse ~ <side>
    4		worst headache
    -4		would i
    4		ya no quiero
    4		ya ~ quiero
    -4		you
    -4		you ~ <day>
    -4		you ~ <have>
    4		you ~ now
    3	persistent_beyond_72h:14	# & [en810]
    3		# ~ not
    -3		, & [en682]
    3		, la
    3		, ~ si
    3		/ ~ <be>
    -3		/^ace/
    -3		/^as/
    3	radiating_pain:-22 weakness:-13 severe_bruising:23	/^bru/
    -3		/^ce/
    -3	weakness:-65 tingling:-8 bladder_bowel:-25 allergic_reaction:-22 emergency:-19	/^du/
    3	weakness:33 tingling:-26	/^flo/
    -3	history_disc:8 pregnancy_symptom:3 faint_dizzy:5	/^had$/
    -3	history_disc:13 faint_dizzy:5	/^had/
    3	sharp_pain:-22 weakness:31 numbness:-14 tingling:-21 persistent_beyond_72h:-9 chest_breath:-24 allergic_reaction:-63	/^leg/
    3	radiating_pain:-2 emergency:-4	/^like/
    3	weakness:-18	/^lu/
    -3		/^masa/
    -3		/^meno/
    3	sharp_pain:-5 radiating_pain:-79 weakness:-13 numbness:25 tingling:-28 persistent_beyond_72h:-2 history_injury:-22 pregnancy_symptom:-11 saddle_numbness:6 allergic_reaction:-23 emergency:-21 self_harm:-17	/^nu/
    3		/^pers/
    3		/^rat/
    3		/^sat/
    -3		/^stra/
    -3	numbness:14	/^touc/
    -3		/ag$/
    -3	allergic_reaction:38	/alm/
    3		/aring/
    3		/ata/
    3		/atu/
    3		/bre$/
    3		/cor/
    3	persistent_beyond_72h:7	/days$/
    3	persistent_beyond_72h:17	/days/
    -3		/dd$/
    3		/eari/
    3		/earin/
    -3		/ears$/
    -3		/ears/
    3		/elled/
    -3		/ene$/
    -3		/even/
    -3	faint_dizzy:16	/had$/
    -3		/hy$/
    -3	chest_breath:4	/ich$/
    3		/icin/
    -3	numbness:-13 worsening:-6 saddle_numbness:-1 calf_swelling:6 allergic_reaction:-1 severe_bruising:-20	/ight/
    3	allergic_reaction:4	/lef/
    -3		/lep/
    -3		/masa/
    -3		/menos/
    -3		/narm/
    -3		/narme/
    3		/nat/
    3	history_injury:3	/nkle$/
    -3		/odd/
    -3		/olido/
    3		/resp/
    -3		/rtn/
    3		/sever/
    -3		/stra/
    3		/tho/
    -3	numbness:1	/touc/
    -3	numbness:32	/touch/
    -3		/uite$/
    3		/urin/
    -3		/usto/
    3		/utt/
    -3		/uve/
    -3		/weat/
    3	sharp_pain:-31	<be> <my>
    3		<be> ~ please
    -3		<count> ~ it
    3	sharp_pain:10 radiating_pain:30 weakness:-20 numbness:7 tingling:42 severe_bruising:37	<part> ,
    3		<part> <be> <the>
    -3		<person> ~ with
    -3		<the> scale
    -3	history_injury:64 bladder_bowel:10	<the> ~ <time>
    -3		[en1020] & [en60]
    -3	numbness:7 saddle_numbness:17 severe_headache:26	[en1020] & [en966]
    3	fever:59	[en11] & [en77]
    3		[en11] & [es182]
    3		[en124] & #
    -3		[en12] & [en20]
    -3	sharp_pain:3 tingling:33 self_harm:56	[en170] & [en1002]
    -3		[en19] & [en12]
    3		[en234] & [es182]
    3		[en362] & [en966]
    -3		[en37] & [en106]
    -3		[en37] & [en37]
    -3		[en394] & [en874]
    3		[en490] & [en28]
    3		[en682] & [en490]
    3		[en762] & [en746]
    -3		[en85] & [en11]
    3	tingling:55	[en869] & [en980]
    -3		[en966] & [en650]
    -3		[en991] & [en93]
    -3	numbness:173	[es182] & [en37]
    -3		[es1] & [es950]
    3		[es54] & [es230]
    3		[es887] & [es878]
    -3		[es950] & [es854]
    3	weakness:30 history_injury:5	ankle
    -3	sharp_pain:8 history_disc:9 faint_dizzy:11	had
    -3	history_disc:8	had a
    3		late+-
    3		late+before
    -3		late+day
    3		late+getting
    3		lost ~ <feel>
    -3		menos
    -3		morning ~ i
    3		my ankle
    -3	numbness:4	not ~ of
    -3		on <the> scale
    -3		poco ~ <part>
    3		por favor
    -3		quite
    -3		sensation in
    3		severe
    -3	sharp_pain:59 pregnancy_symptom:4 severe_headache:12 emergency:64	so
    3		soreness & [en762]
    3		soreness ~ <part>
    2		# ~ .
    -2		. & [en170]
    2	tingling:5	/^buz/
    2	sharp_pain:-5 radiating_pain:-21 weakness:-6 tingling:-15 worsening:-20 persistent_beyond_72h:-27 history_disc:-52 history_injury:-35 pregnancy_symptom:-1 bladder_bowel:-2 chest_breath:-13 calf_swelling:-29 fever:-8 severe_headache:-23 allergic_reaction:-31 severe_bruising:-54 emergency:-33	/^de/
    -2	radiating_pain:-3 tingling:16	/^pri/
    -2		/^tu/
    2	tingling:45	/buz/
    -2		/eat$/
    2		/ems$/
    -2	sharp_pain:13 persistent_beyond_72h:3	/eta/
    2	tingling:-2 bladder_bowel:32 chest_breath:-21 calf_swelling:-11	/hou/
    2		/lar/
    -2		/lido$/
    -2		/lido/
    -2		/ny$/
    2	osteoporosis:35	/sca/
    -2	tingling:-4 emergency:14	/tal/
    -2		<be> ~ ni
    -2		[en148] & [en966]
    -2	weakness:12	[en181]
    2	numbness:-8	[en874] & [es1]
    -2		[en874] & [es79]
    2		[en938] & [en12]
    2		[en989] & [en251]
    -2	tingling:18 persistent_beyond_72h:-40 fever:-4 faint_dizzy:-2	[es694]
    2	persistent_beyond_72h:16 calf_swelling:4	[es998] & [es54]
    -2		con <the>
    2		de ~ <the>
    2	sharp_pain:20 radiating_pain:3 persistent_beyond_72h:-9	pain ~ <the>
    1		/^ses/
    1		/ol$/
    1	sharp_pain:9 numbness:-7 tingling:-23 fever:67 severe_headache:-45	/tur/
    1		[en11] & [en19]
    -1	self_harm:11	[en954]
    -1		[es847]
    0	sharp_pain:-25 worsening:5	# & ,
    0	sharp_pain:58	# <the>
    0	sharp_pain:29	# out
    0	sharp_pain:39	# out of
    0	pregnancy_symptom:79	# semanas
    0	persistent_beyond_72h:13	# th
    0	sharp_pain:57 emergency:-4	# ~ #
    0	worsening:11	# ~ ,
    0	sharp_pain:-10 pregnancy_symptom:20 fever:32	, #
    0	numbness:-2	, & ,
    0	fever:19	, & [en1020]
    0	sharp_pain:6	, & [en121]
    0	weakness:20 numbness:10	, & [en58]
    0	numbness:1	, & [en980]
    0	history_injury:33	, & [es214]
    0	numbness:1	, & [es870]
    0	sharp_pain:7 weakness:26 numbness:-9	, & [es982]
    0	weakness:6	, <my> <part>
    0	radiating_pain:28	, <part>
    0	weakness:-2	, <side>
    0	weakness:18 self_harm:5	, i
    0	worsening:76	, now
    0	fever:103	, ~ <count>
    0	persistent_beyond_72h:10 emergency:101	, ~ <person>
    0	tingling:12	, ~ <side>
    0	history_injury:53	, ~ duele
    0	weakness:23 severe_headache:24	, ~ i
    0	weakness:2	, ~ in
    0	weakness:4	, ~ not
    0	tingling:8	, ~ of
    0	sharp_pain:54 persistent_beyond_72h:-32	, ~ pain
    0	emergency:12	, ~ so
    0	bladder_bowel:12	. & #
    0	weakness:-8	. & .
    0	sharp_pain:45 radiating_pain:44	. & [en1002]
    0	bladder_bowel:14	. & [en1018]
    0	weakness:9	. ~ <become>
    0	weakness:-14	. ~ no
    0	persistent_beyond_72h:-24	/^ab/
    0	saddle_numbness:14	/^aba/
    0	allergic_reaction:4	/^acei/
    0	numbness:31	/^ado/
    0	worsening:1	/^af/
    0	history_injury:15	/^ago$/
    0	sharp_pain:20	/^agu/
    0	history_injury:17	/^ahor/
    0	sharp_pain:-18 weakness:-7	/^all/
    0	allergic_reaction:2	/^amp/
    0	allergic_reaction:1	/^ampo/
    0	sharp_pain:-12 weakness:-1 tingling:-22 persistent_beyond_72h:-27 bladder_bowel:1 saddle_numbness:4 chest_breath:-5 fever:-2 severe_headache:-10 faint_dizzy:-7 severe_bruising:-1	/^an/
    0	numbness:16	/^ane/
    0	numbness:16	/^anes/
    0	sharp_pain:-20	/^ant/
    0	tingling:72	/^ants/
    0	persistent_beyond_72h:14	/^any$/
    0	weakness:46	/^ap/
    0	saddle_numbness:12	/^are/
    0	persistent_beyond_72h:23	/^awa/
    0	radiating_pain:3 weakness:-8 tingling:-15 worsening:2 persistent_beyond_72h:-15 history_disc:6 bladder_bowel:13 saddle_numbness:32 severe_headache:-8	/^ba/
    0	pregnancy_symptom:21	/^beb/
    0	bladder_bowel:23	/^bed/
    0	tingling:5	/^bee/
    0	numbness:11 persistent_beyond_72h:1	/^been/
    0	history_injury:24	/^bef/
    0	history_injury:9	/^befo/
    0	saddle_numbness:1	/^belo/
    0	persistent_beyond_72h:25	/^bett/
    0	saddle_numbness:20	/^betw/
    0	saddle_numbness:6	/^bike/
    0	sharp_pain:10	/^bit/
    0	allergic_reaction:11	/^blis/
    0	severe_bruising:4	/^blu/
    0	severe_bruising:6	/^blue/
    0	bladder_bowel:30	/^bow/
    0	sharp_pain:-55 radiating_pain:3 weakness:64	/^bra/
    0	weakness:3	/^braz/
    0	radiating_pain:-4 severe_bruising:62	/^brui/
    0	weakness:11	/^buen/
    0	history_disc:148	/^bulg/
    0	radiating_pain:24	/^bum$/
    0	numbness:2 tingling:2	/^but$/
    0	radiating_pain:12 weakness:10	/^but/
    0	radiating_pain:10	/^butt/
    0	sharp_pain:-11 severe_headache:54	/^cab/
    0	weakness:86	/^cae/
    0	calf_swelling:7	/^cali/
    0	emergency:105	/^call/
    0	numbness:-5	/^cam/
    0	emergency:9	/^car/
    0	radiating_pain:-37 worsening:-6 saddle_numbness:-15 fever:61	/^ch/
    0	chest_breath:28	/^che/
    0	history_injury:4	/^cho/
    0	fever:6	/^cold/
    0	faint_dizzy:3	/^coll/
    0	bladder_bowel:5	/^come/
    0	persistent_beyond_72h:7	/^con$/
    0	weakness:-8	/^cor/
    0	saddle_numbness:97	/^cro/
    0	sharp_pain:27 numbness:-15 faint_dizzy:-21	/^cu/
    0	bladder_bowel:23	/^cuen/
    0	sharp_pain:-13	/^dar/
    0	weakness:19	/^debi/
    0	sharp_pain:5	/^dej/
    0	osteoporosis:10	/^dens/
    0	sharp_pain:-56 weakness:-2 worsening:-5 persistent_beyond_72h:-8 history_disc:25 pregnancy_symptom:-6 saddle_numbness:-49 chest_breath:-4 severe_headache:-17 emergency:-1	/^di/
    0	history_disc:64	/^disc/
    0	radiating_pain:2 tingling:-32 history_disc:-12 history_injury:-26 pregnancy_symptom:-2 bladder_bowel:-3 chest_breath:-14 calf_swelling:-9 fever:-20 allergic_reaction:-26 severe_bruising:-21 emergency:-28 self_harm:-42	/^do/
    0	osteoporosis:11	/^doc/
    0	osteoporosis:8	/^doct/
    0	persistent_beyond_72h:19	/^doli/
    0	emergency:19	/^dro/
    0	emergency:42	/^droo/
    0	pregnancy_symptom:59	/^due$/
    0	weakness:-28 history_injury:1	/^due/
    0	history_injury:21	/^duel/
    0	sharp_pain:22	/^dull/
    0	numbness:3	/^els/
    0	numbness:4	/^else/
    0	sharp_pain:-16 persistent_beyond_72h:-44 bladder_bowel:24 fever:-21	/^em/
    0	pregnancy_symptom:4	/^emba/
    0	self_harm:6	/^end/
    0	numbness:36	/^ent/
    0	saddle_numbness:118	/^entr/
    0	numbness:101	/^entu/
    0	bladder_bowel:-7	/^ever/
    0	allergic_reaction:12 emergency:15	/^ey/
    0	emergency:26	/^eye/
    0	weakness:-11 history_injury:-5 osteoporosis:-10	/^fee/
    0	numbness:12 persistent_beyond_72h:-7	/^fin/
    0	sharp_pain:-8 weakness:13 worsening:-56 pregnancy_symptom:-6 severe_headache:-10 allergic_reaction:-3	/^fo/
    0	weakness:63	/^fol/
    0	tingling:4 persistent_beyond_72h:18	/^for/
    0	sharp_pain:-7 radiating_pain:2 numbness:2 severe_headache:-8	/^fr/
    0	sharp_pain:-35 radiating_pain:14 numbness:7	/^fro/
    0	radiating_pain:-2 weakness:3 numbness:-26 history_injury:-2 faint_dizzy:7	/^fu/
    0	numbness:-1	/^ga/
    0	numbness:-37 persistent_beyond_72h:-11	/^ge/
    0	chest_breath:33	/^get$/
    0	sharp_pain:1 tingling:-3	/^get/
    0	sharp_pain:-20 weakness:47 numbness:-45 chest_breath:-9	/^gr/
    0	weakness:27	/^gra/
    0	numbness:-3	/^gro/
    0	numbness:-51 saddle_numbness:65	/^groi/
    0	weakness:-3 chest_breath:-2	/^has$/
    0	tingling:-3	/^has/
    0	radiating_pain:-3 weakness:-5	/^hav/
    0	weakness:-2	/^have/
    0	weakness:-1 severe_headache:57	/^hea/
    0	sharp_pain:-4 weakness:-20 numbness:-27 tingling:-65 fever:-5 faint_dizzy:-6 allergic_reaction:41	/^hi/
    0	allergic_reaction:144	/^hiv/
    0	allergic_reaction:73	/^hive/
    0	sharp_pain:-5 radiating_pain:-11 weakness:-3 numbness:-26 tingling:-2 persistent_beyond_72h:-6 history_disc:-1 history_injury:-16 osteoporosis:-1 pregnancy_symptom:-50 saddle_numbness:-12 chest_breath:-26 severe_headache:-35 faint_dizzy:-13 emergency:-8	/^ho/
    0	sharp_pain:8	/^hon/
    0	emergency:1	/^hos/
    0	emergency:12	/^hosp/
    0	sharp_pain:-23 worsening:7	/^hou/
    0	osteoporosis:51	/^hues/
    0	tingling:111	/^hum/
    0	sharp_pain:55 history_injury:9	/^ice/
    0	persistent_beyond_72h:4	/^imp/
    0	allergic_reaction:44	/^it/
    0	severe_headache:39	/^ja/
    0	sharp_pain:28	/^jab/
    0	sharp_pain:126	/^jo/
    0	saddle_numbness:-24	/^ju/
    0	persistent_beyond_72h:10	/^jue/
    0	persistent_beyond_72h:9	/^juev/
    0	weakness:27	/^key/
    0	sharp_pain:21	/^kid/
    0	weakness:7	/^knee/
    0	faint_dizzy:23	/^lan/
    0	faint_dizzy:47	/^land/
    0	weakness:28 numbness:-13	/^las$/
    0	numbness:-11	/^las/
    0	weakness:-4	/^last/
    0	allergic_reaction:6	/^lav/
    0	weakness:-12 bladder_bowel:53	/^lea/
    0	osteoporosis:3	/^lean/
    0	saddle_numbness:2	/^legs/
    0	tingling:-1	/^lif/
    0	weakness:110 numbness:-51	/^lift/
    0	sharp_pain:3 weakness:-3 numbness:-1 emergency:-1	/^lik/
    0	saddle_numbness:71	/^lim/
    0	radiating_pain:52	/^line/
    0	sharp_pain:-24	/^ll/
    0	sharp_pain:-2	/^lla/
    0	sharp_pain:-1 calf_swelling:-2	/^los/
    0	chest_breath:128	/^lung/
    0	weakness:3 numbness:1 tingling:4	/^man/
    0	sharp_pain:-53 worsening:6	/^mas/
    0	sharp_pain:5	/^mat/
    0	severe_headache:46	/^migr/
    0	radiating_pain:-14 numbness:-23 worsening:3 pregnancy_symptom:8 saddle_numbness:-1 calf_swelling:-12 fever:-9	/^mo/
    0	pregnancy_symptom:12	/^mon/
    0	severe_bruising:22	/^mora/
    0	worsening:58 persistent_beyond_72h:-7	/^more/
    0	history_injury:20	/^moto/
    0	weakness:37	/^move/
    0	sharp_pain:10 numbness:19 tingling:-7 persistent_beyond_72h:-4	/^mu/
    0	sharp_pain:19	/^muc/
    0	sharp_pain:15	/^much/
    0	numbness:68	/^muer/
    0	numbness:21	/^mus/
    0	sharp_pain:18	/^na/
    0	weakness:-5	/^need/
    0	bladder_bowel:14	/^nev/
    0	bladder_bowel:19	/^neve/
    0	sharp_pain:-5 radiating_pain:-8 weakness:-2 tingling:-7 osteoporosis:-2 pregnancy_symptom:-1 bladder_bowel:14 fever:-13 faint_dizzy:-13 allergic_reaction:-12 emergency:-3	/^not/
    0	allergic_reaction:80	/^oi/
    0	allergic_reaction:6	/^oil$/
    0	allergic_reaction:41	/^oil/
    0	weakness:-8 calf_swelling:36	/^on/
    0	weakness:-1	/^onl/
    0	weakness:-3	/^only/
    0	history_disc:69	/^ope/
    0	history_disc:96	/^oper/
    0	weakness:-11	/^or/
    0	osteoporosis:44	/^os/
    0	sharp_pain:-1 osteoporosis:15	/^ost/
    0	sharp_pain:-3 osteoporosis:23	/^oste/
    0	tingling:-14 calf_swelling:-17 severe_headache:3	/^ou/
    0	tingling:-16 persistent_beyond_72h:-5 self_harm:-2	/^out/
    0	sharp_pain:-12	/^pan/
    0	saddle_numbness:18	/^pape/
    0	numbness:31 saddle_numbness:124	/^part/
    0	sharp_pain:-22	/^pas/
    0	chest_breath:8	/^pec/
    0	saddle_numbness:2	/^peei/
    0	weakness:7	/^pie$/
    0	sharp_pain:-45 weakness:21	/^pie/
    0	allergic_reaction:33	/^pied/
    0	weakness:4	/^pier/
    0	tingling:25	/^pins/
    0	severe_bruising:52	/^pla/
    0	emergency:1	/^plea/
    0	numbness:-11 worsening:-1 faint_dizzy:-59	/^po/
    0	severe_headache:5	/^poun/
    0	weakness:2	/^pow/
    0	weakness:1	/^powe/
    0	sharp_pain:-26 weakness:-34 numbness:-26 severe_headache:-48 faint_dizzy:-23	/^pr/
    0	pregnancy_symptom:56	/^pre/
    0	pregnancy_symptom:3	/^preg/
    0	tingling:28	/^pric/
    0	saddle_numbness:15	/^priv/
    0	sharp_pain:6	/^punz/
    0	sharp_pain:7	/^put/
    0	pregnancy_symptom:-4	/^que/
    0	weakness:-12 persistent_beyond_72h:-2 bladder_bowel:-1 allergic_reaction:83	/^ra/
    0	weakness:13	/^rai/
    0	worsening:21	/^ramp/
    0	allergic_reaction:164	/^ras/
    0	history_injury:56	/^rea/
    0	history_injury:1	/^rear/
    0	sharp_pain:6 weakness:13 tingling:-31 persistent_beyond_72h:-5 bladder_bowel:-15 saddle_numbness:-1 self_harm:-1	/^ri/
    0	faint_dizzy:20	/^roo/
    0	faint_dizzy:2	/^room/
    0	radiating_pain:11 chest_breath:7	/^run/
    0	worsening:-15 persistent_beyond_72h:-2 pregnancy_symptom:-2 bladder_bowel:-1 faint_dizzy:-8 allergic_reaction:4	/^sc/
    0	radiating_pain:39	/^sci/
    0	radiating_pain:38	/^scia/
    0	saddle_numbness:163	/^seat/
    0	self_harm:7	/^seg/
    0	weakness:-29 numbness:52	/^sens/
    0	sharp_pain:2 radiating_pain:15 tingling:-25	/^sho/
    0	severe_headache:21	/^sick/
    0	bladder_bowel:22	/^sin$/
    0	sharp_pain:-6 bladder_bowel:3 severe_bruising:-13	/^sin/
    0	saddle_numbness:61	/^sit/
    0	weakness:46	/^sla/
    0	weakness:36	/^slap/
    0	worsening:75	/^sno/
    0	worsening:36	/^snow/
    0	tingling:-8 persistent_beyond_72h:23	/^sor/
    0	weakness:-13 numbness:-1 tingling:-32 persistent_beyond_72h:17	/^sore/
    0	saddle_numbness:29	/^sorr/
    0	emergency:37	/^spe/
    0	osteoporosis:4 pregnancy_symptom:29	/^spot/
    0	radiating_pain:-13 weakness:11 numbness:-23 tingling:-21 worsening:-20 persistent_beyond_72h:-16 history_disc:-35 history_injury:-76 bladder_bowel:-2 saddle_numbness:-40 chest_breath:-6 calf_swelling:-29 fever:-52 severe_headache:-9 severe_bruising:-16 emergency:-29	/^st/
    0	faint_dizzy:3	/^stan/
    0	persistent_beyond_72h:5 bladder_bowel:-18	/^sti/
    0	persistent_beyond_72h:50	/^stil/
    0	allergic_reaction:60	/^ston/
    0	history_disc:66	/^surg/
    0	fever:45	/^swea/
    0	self_harm:55	/^tab/
    0	sharp_pain:-8 weakness:-4 history_injury:-19 osteoporosis:-2 pregnancy_symptom:-7 bladder_bowel:-27 chest_breath:-14 fever:25 faint_dizzy:-8 allergic_reaction:-34 emergency:-1 self_harm:-22	/^te/
    0	fever:28	/^tem/
    0	calf_swelling:18	/^tha/
    0	worsening:6	/^than/
    0	tingling:10	/^that/
    0	sharp_pain:-3 radiating_pain:-3 tingling:-2 persistent_beyond_72h:-1 pregnancy_symptom:-12 severe_headache:-9 severe_bruising:-13 emergency:-25	/^the$/
    0	radiating_pain:-1 weakness:-8 worsening:2 persistent_beyond_72h:-36 calf_swelling:-3 severe_bruising:-10	/^the/
    0	numbness:-29 tingling:52 worsening:-28 persistent_beyond_72h:-102 history_disc:-15 history_injury:-22 pregnancy_symptom:-34 bladder_bowel:-6 saddle_numbness:-19 calf_swelling:-6 severe_headache:-11 allergic_reaction:-36 emergency:-29 self_harm:-1	/^ti/
    0	faint_dizzy:30	/^til/
    0	sharp_pain:-1 numbness:-1	/^toda/
    0	faint_dizzy:29	/^todo/
    0	weakness:8	/^toot/
    0	radiating_pain:11 weakness:30 numbness:-6 tingling:-6 pregnancy_symptom:1	/^tr/
    0	weakness:34	/^tur/
    0	sharp_pain:18 weakness:20	/^turn/
    0	weakness:26	/^use/
    0	worsening:8	/^vez$/
    0	tingling:23	/^vib/
    0	tingling:4	/^vibr/
    0	faint_dizzy:56	/^vis/
    0	emergency:99	/^wai/
    0	weakness:4 faint_dizzy:18	/^wal/
    0	weakness:21	/^walk/
    0	self_harm:22	/^wan/
    0	self_harm:23	/^want/
    0	fever:8	/^war/
    0	emergency:2	/^ward/
    0	allergic_reaction:2	/^was$/
    0	bladder_bowel:54	/^wat/
    0	bladder_bowel:2	/^wate/
    0	sharp_pain:-33 radiating_pain:-30 tingling:-5 worsening:-52 history_disc:-27 bladder_bowel:16 saddle_numbness:-46 chest_breath:-24 calf_swelling:-80 fever:-50 severe_headache:-63 faint_dizzy:-25 severe_bruising:-35 emergency:-62 self_harm:-52	/^we/
    0	weakness:114	/^wea/
    0	numbness:8	/^wear/
    0	allergic_reaction:-4	/^when/
    0	self_harm:11	/^woul/
    0	sharp_pain:-5 numbness:33	/^ye/
    0	weakness:-1 numbness:14	/^yes$/
    0	persistent_beyond_72h:-1	/^yes/
    0	sharp_pain:60	/^zin/
    0	sharp_pain:7	/^zing/
    0	saddle_numbness:12	/^zo/
    0	saddle_numbness:5	/^zon/
    0	saddle_numbness:5	/^zona/
    0	sharp_pain:67	/abbin/
    0	severe_headache:67	/abez/
    0	severe_headache:57	/abeza/
    0	self_harm:11	/abou/
    0	weakness:-18 emergency:4	/ace$/
    0	weakness:-39 tingling:-11 allergic_reaction:51	/ace/
    0	weakness:-1 severe_headache:19	/ache/
    0	faint_dizzy:32	/acke/
    0	faint_dizzy:21	/acked/
    0	sharp_pain:12 radiating_pain:-45 numbness:-3 tingling:-18 worsening:-40 persistent_beyond_72h:-40 bladder_bowel:2 chest_breath:-10 calf_swelling:-8 emergency:-13	/ad$/
    0	severe_headache:27	/adach/
    0	bladder_bowel:90 saddle_numbness:48	/add/
    0	sharp_pain:3	/ade$/
    0	weakness:-7	/ade/
    0	faint_dizzy:19	/aded$/
    0	faint_dizzy:35	/aded/
    0	radiating_pain:92 worsening:46	/adi/
    0	saddle_numbness:47	/age$/
    0	sharp_pain:95	/agge/
    0	saddle_numbness:8	/agina/
    0	history_injury:2	/ago/
    0	sharp_pain:31 numbness:-26	/agu/
    0	sharp_pain:4	/agua/
    0	saddle_numbness:8	/ahi$/
    0	saddle_numbness:5	/ahi/
    0	history_injury:1	/ailb/
    0	weakness:2	/aise$/
    0	faint_dizzy:-9 emergency:46	/al$/
    0	sharp_pain:17	/alamb/
    0	allergic_reaction:70	/ald/
    0	sharp_pain:11	/ale/
    0	sharp_pain:23	/alg/
    0	radiating_pain:-11 weakness:-4 numbness:1	/all$/
    0	tingling:12	/alp$/
    0	weakness:5	/ami/
    0	severe_headache:4	/amme/
    0	allergic_reaction:1	/ampo/
    0	allergic_reaction:2	/ampol/
    0	weakness:6 tingling:-9 history_injury:-75 pregnancy_symptom:-16 bladder_bowel:-17 faint_dizzy:-37 allergic_reaction:-49 self_harm:-16	/an$/
    0	pregnancy_symptom:28	/anas/
    0	numbness:-12 bladder_bowel:-12	/anc/
    0	numbness:46	/anes/
    0	numbness:13	/anest/
    0	weakness:31 numbness:17 tingling:-13 history_injury:10	/ank/
    0	sharp_pain:-2 weakness:-8 bladder_bowel:-64 severe_headache:-2	/ant$/
    0	sharp_pain:21	/anto$/
    0	tingling:35	/ants$/
    0	numbness:-32 tingling:24	/ants/
    0	weakness:59	/apo$/
    0	bladder_bowel:7	/appe/
    0	severe_headache:4	/aqu/
    0	severe_headache:25	/aque/
    0	weakness:13 numbness:-26 tingling:-1 persistent_beyond_72h:-68 bladder_bowel:19 saddle_numbness:-21 allergic_reaction:-21	/ar$/
    0	numbness:-30 fever:-4	/ara/
    0	pregnancy_symptom:41	/araz/
    0	calf_swelling:23 emergency:35	/ard/
    0	numbness:39	/ari/
    0	sharp_pain:19	/arp$/
    0	sharp_pain:26 weakness:-6 numbness:-4	/arp/
    0	sharp_pain:10	/ars/
    0	history_injury:30	/asad/
    0	emergency:14	/ase$/
    0	allergic_reaction:14	/ash/
    0	severe_bruising:21	/asi$/
    0	chest_breath:-30	/ast$/
    0	radiating_pain:2	/asta$/
    0	chest_breath:7	/astb/
    0	chest_breath:24	/astbo/
    0	chest_breath:15	/ath/
    0	radiating_pain:38	/atica/
    0	severe_bruising:133	/ato/
    0	sharp_pain:-7 numbness:-5 worsening:-7 history_injury:-15 faint_dizzy:-1 emergency:-3	/ave/
    0	chest_breath:28	/avi/
    0	chest_breath:50	/avin/
    0	sharp_pain:-23	/aye/
    0	persistent_beyond_72h:6	/ays$/
    0	sharp_pain:5	/azos$/
    0	sharp_pain:6	/azos/
    0	tingling:19	/ba$/
    0	weakness:-5 history_disc:11 saddle_numbness:19	/bac/
    0	history_disc:24	/back/
    0	calf_swelling:46	/bal/
    0	pregnancy_symptom:54	/bara/
    0	pregnancy_symptom:47	/baraz/
    0	pregnancy_symptom:11	/bebe$/
    0	pregnancy_symptom:15	/bebe/
    0	sharp_pain:-3 tingling:15 persistent_beyond_72h:14	/bee/
    0	history_injury:15	/bef/
    0	history_injury:10	/befo/
    0	history_injury:3	/befor/
    0	saddle_numbness:37	/belo/
    0	numbness:-28	/bet/
    0	persistent_beyond_72h:7	/bett/
    0	persistent_beyond_72h:7	/bette/
    0	severe_headache:36	/bez/
    0	sharp_pain:-7 severe_headache:34	/beza$/
    0	severe_headache:35	/beza/
    0	weakness:73	/bil/
    0	weakness:-4 numbness:-2	/bing/
    0	weakness:28	/bla$/
    0	sharp_pain:2	/blad/
    0	radiating_pain:-9 persistent_beyond_72h:-54	/ble$/
    0	osteoporosis:51	/bones/
    0	sharp_pain:-25 radiating_pain:8 tingling:54	/bra/
    0	radiating_pain:-37 severe_bruising:31	/brui/
    0	severe_bruising:148	/bruis/
    0	weakness:3	/buena/
    0	history_disc:11	/bulg/
    0	radiating_pain:23	/bum$/
    0	allergic_reaction:14	/burn$/
    0	fever:2	/burni/
    0	bladder_bowel:20	/burst/
    0	numbness:2 tingling:3 saddle_numbness:3	/but$/
    0	radiating_pain:15 weakness:9	/but/
    0	radiating_pain:4 weakness:13	/butt/
    0	severe_headache:10	/cab/
    0	severe_headache:1	/cabe/
    0	sharp_pain:-3 severe_headache:12	/cabez/
    0	weakness:42	/cae/
    0	calf_swelling:9	/cali/
    0	calf_swelling:24	/calie/
    0	tingling:3	/calp/
    0	history_injury:39	/came/
    0	pregnancy_symptom:-7	/can$/
    0	chest_breath:44	/cat/
    0	sharp_pain:-18 worsening:20 persistent_beyond_72h:-19 allergic_reaction:-23	/ch$/
    0	allergic_reaction:46	/chas$/
    0	allergic_reaction:18	/chas/
    0	sharp_pain:3	/chaz/
    0	radiating_pain:12 weakness:-10	/che$/
    0	numbness:48	/ched$/
    0	numbness:13	/ched/
    0	sharp_pain:20 weakness:-21 tingling:-31 history_disc:5 pregnancy_symptom:-30 fever:-23 faint_dizzy:-4	/ck$/
    0	numbness:9 fever:31	/cold$/
    0	numbness:45 fever:15	/cold/
    0	severe_bruising:36	/colo/
    0	severe_bruising:77	/colou/
    0	bladder_bowel:14	/come/
    0	persistent_beyond_72h:1	/con$/
    0	bladder_bowel:77	/cont/
    0	radiating_pain:2	/corr/
    0	worsening:86 allergic_reaction:17	/cre/
    0	pregnancy_symptom:135	/cti/
    0	severe_headache:47	/dac/
    0	severe_headache:54	/dach/
    0	severe_headache:20	/dache/
    0	weakness:13 tingling:-8	/dad$/
    0	weakness:1 tingling:-17	/dad/
    0	sharp_pain:-7	/dar/
    0	saddle_numbness:5	/ddl/
    0	saddle_numbness:28	/ddle$/
    0	weakness:30	/debi/
    0	weakness:82	/debil/
    0	osteoporosis:116	/dens/
    0	osteoporosis:49	/densi/
    0	radiating_pain:-9	/der$/
    0	weakness:-14 saddle_numbness:-16	/des/
    0	tingling:6	/dge/
    0	weakness:14	/dill/
    0	weakness:43	/dilla/
    0	saddle_numbness:6	/dle$/
    0	radiating_pain:-2 saddle_numbness:59	/dle/
    0	tingling:3	/dles$/
    0	tingling:32	/dles/
    0	osteoporosis:10	/doc/
    0	osteoporosis:15	/doct/
    0	osteoporosis:15	/docto/
    0	numbness:-8	/dolo/
    0	numbness:-20 chest_breath:-2 fever:-10	/dolor/
    0	numbness:53	/dorme/
    0	numbness:50	/dormi/
    0	emergency:4	/dro/
    0	emergency:15	/droo/
    0	pregnancy_symptom:45	/due$/
    0	weakness:-12	/due/
    0	history_injury:35	/duel/
    0	persistent_beyond_72h:1 history_injury:21	/duele/
    0	sharp_pain:20	/dul/
    0	sharp_pain:36	/dull$/
    0	sharp_pain:4	/dull/
    0	weakness:-29 severe_headache:9	/ead$/
    0	sharp_pain:-9 severe_headache:41	/eada/
    0	severe_headache:17	/eadac/
    0	history_injury:28	/eal/
    0	allergic_reaction:3	/eam$/
    0	sharp_pain:18 radiating_pain:-16 weakness:-12 numbness:4 allergic_reaction:-4	/ear/
    0	chest_breath:131	/eart$/
    0	chest_breath:27	/eart/
    0	sharp_pain:-21 weakness:-32 worsening:25	/eas/
    0	emergency:26	/ease/
    0	chest_breath:2	/eastb/
    0	weakness:-17 tingling:-7 fever:16	/eat/
    0	weakness:-16 chest_breath:22	/eath/
    0	fever:1	/eati/
    0	pregnancy_symptom:3	/ebe/
    0	weakness:43	/ebil/
    0	history_disc:41	/ecto/
    0	sharp_pain:-23 radiating_pain:-60 weakness:-27 tingling:-37 persistent_beyond_72h:-28 osteoporosis:-26 pregnancy_symptom:-27 saddle_numbness:-20 chest_breath:-12 fever:-40 severe_headache:-41 faint_dizzy:4 severe_bruising:-10 emergency:-1 self_harm:-41	/ed$/
    0	emergency:10	/edic/
    0	tingling:5	/edl/
    0	sharp_pain:4	/edle$/
    0	tingling:13	/edles/
    0	allergic_reaction:16	/edra/
    0	weakness:-9	/eedle/
    0	saddle_numbness:7	/eeing/
    0	persistent_beyond_72h:21	/eek$/
    0	sharp_pain:-50 tingling:-2 persistent_beyond_72h:14 history_injury:20	/eek/
    0	pregnancy_symptom:54	/eeks/
    0	numbness:43	/eeli/
    0	saddle_numbness:1	/eelin/
    0	bladder_bowel:14 saddle_numbness:23	/een$/
    0	sharp_pain:-18	/een/
    0	history_injury:7	/efor/
    0	history_injury:26	/efore/
    0	numbness:12	/egis/
    0	pregnancy_symptom:61	/egna/
    0	pregnancy_symptom:5	/egnan/
    0	saddle_numbness:2	/egs$/
    0	weakness:19	/egs/
    0	fever:30	/ehe/
    0	sharp_pain:4	/eja/
    0	persistent_beyond_72h:37	/ek$/
    0	pregnancy_symptom:52	/eks/
    0	bladder_bowel:12	/elf$/
    0	bladder_bowel:25	/elf/
    0	numbness:31 chest_breath:-5	/ell/
    0	numbness:9	/else/
    0	allergic_reaction:12	/elts$/
    0	worsening:2	/ely$/
    0	sharp_pain:-9 worsening:2	/ely/
    0	weakness:-24 pregnancy_symptom:40	/ema/
    0	pregnancy_symptom:16	/emb/
    0	pregnancy_symptom:1	/emba/
    0	pregnancy_symptom:25	/embar/
    0	bladder_bowel:41	/empt/
    0	radiating_pain:-8 numbness:-5 tingling:-3 worsening:-25 persistent_beyond_72h:-13 history_disc:-9 history_injury:-32 chest_breath:-44 faint_dizzy:-26 severe_bruising:-8 emergency:-27 self_harm:-18	/en$/
    0	self_harm:5	/endi/
    0	radiating_pain:9	/ends$/
    0	radiating_pain:50	/ends/
    0	saddle_numbness:10	/eni/
    0	severe_bruising:48	/enor/
    0	osteoporosis:67	/ensit/
    0	self_harm:1	/entid/
    0	numbness:8	/entis/
    0	saddle_numbness:32	/entre/
    0	numbness:29	/entum/
    0	numbness:4	/eon/
    0	numbness:7	/eone/
    0	sharp_pain:-4 osteoporosis:131	/eop/
    0	weakness:12 persistent_beyond_72h:-60	/erd/
    0	fever:48	/ering/
    0	tingling:20	/erm/
    0	radiating_pain:2	/ermin/
    0	sharp_pain:-39 numbness:-10 allergic_reaction:-14	/ern/
    0	history_disc:168	/ernia/
    0	numbness:3 self_harm:14	/ero$/
    0	persistent_beyond_72h:-45	/ero/
    0	self_harm:-10	/ery$/
    0	weakness:172	/erz/
    0	bladder_bowel:109	/escap/
    0	pregnancy_symptom:1	/eses$/
    0	pregnancy_symptom:33	/eses/
    0	osteoporosis:70	/esos$/
    0	osteoporosis:11	/esos/
    0	sharp_pain:12	/esp/
    0	numbness:11 tingling:-9 bladder_bowel:-5 saddle_numbness:-5	/ess$/
    0	numbness:8 tingling:-17 persistent_beyond_72h:-3 saddle_numbness:-23 fever:-3 allergic_reaction:-3 self_harm:-20	/ess/
    0	chest_breath:90	/est$/
    0	weakness:-7 bladder_bowel:-9 fever:-23 faint_dizzy:-15 allergic_reaction:-17	/est/
    0	severe_bruising:57	/eton/
    0	tingling:22	/ettle/
    0	saddle_numbness:25	/etw/
    0	saddle_numbness:7	/etwe/
    0	saddle_numbness:2	/etwee/
    0	allergic_reaction:94 emergency:16	/eye/
    0	sharp_pain:-6	/eza$/
    0	sharp_pain:13 self_harm:39	/fe$/
    0	sharp_pain:-26 radiating_pain:-23 weakness:-16 numbness:34 history_disc:-4 history_injury:-16 bladder_bowel:-4 saddle_numbness:20 severe_headache:-5 severe_bruising:-1	/fee/
    0	sharp_pain:10	/fen/
    0	persistent_beyond_72h:-10 severe_headache:-1	/fin/
    0	weakness:3	/fol/
    0	fever:143	/foreh/
    0	persistent_beyond_72h:28	/fortn/
    0	radiating_pain:2	/fro/
    0	radiating_pain:-30 weakness:2 bladder_bowel:-5	/ft$/
    0	sharp_pain:-8 history_disc:1	/ful$/
    0	radiating_pain:73	/ga$/
    0	worsening:4	/gain/
    0	tingling:127	/gas/
    0	weakness:71	/gav/
    0	sharp_pain:24	/ger$/
    0	sharp_pain:6	/gge/
    0	radiating_pain:14	/gh$/
    0	numbness:-19 saddle_numbness:42	/ghs$/
    0	saddle_numbness:11	/ghs/
    0	worsening:-8 osteoporosis:-5 saddle_numbness:-1 chest_breath:-3 calf_swelling:6 severe_bruising:-4 emergency:13	/ght/
    0	emergency:7	/ghte/
    0	sharp_pain:5	/ghtni/
    0	saddle_numbness:25	/gina/
    0	severe_bruising:25	/gine/
    0	numbness:-2	/gling/
    0	pregnancy_symptom:5	/gna/
    0	pregnancy_symptom:2	/gnan/
    0	sharp_pain:-2 radiating_pain:-48 tingling:-28 worsening:-55 osteoporosis:-3 pregnancy_symptom:-12 bladder_bowel:-1 emergency:-9	/go$/
    0	saddle_numbness:41	/groi/
    0	weakness:22 numbness:-47	/gs$/
    0	weakness:37	/gth/
    0	worsening:-23	/had/
    0	sharp_pain:-14 radiating_pain:-28 weakness:8 tingling:6 persistent_beyond_72h:-7 saddle_numbness:-48 fever:-55 severe_headache:-5 severe_bruising:-5 emergency:-19	/han/
    0	self_harm:12	/hank/
    0	calf_swelling:2	/hard$/
    0	sharp_pain:2 weakness:-16	/harp$/
    0	weakness:-4 tingling:-6 chest_breath:-5 severe_headache:-19	/has/
    0	radiating_pain:3	/hast/
    0	radiating_pain:39	/hasta/
    0	allergic_reaction:18	/hatev/
    0	faint_dizzy:-2	/hav/
    0	history_disc:10 bladder_bowel:6 faint_dizzy:-1	/have/
    0	sharp_pain:81	/haz/
    0	sharp_pain:8	/hazo/
    0	sharp_pain:-6 radiating_pain:-8 weakness:-6 numbness:-3 persistent_beyond_72h:-11 history_disc:-17 osteoporosis:-7 saddle_numbness:-17 chest_breath:-9 severe_headache:-11 allergic_reaction:-1 severe_bruising:-8 emergency:-3 self_harm:-10	/he$/
    0	severe_headache:60 faint_dizzy:22	/head$/
    0	severe_headache:4	/heada/
    0	chest_breath:5	/heart/
    0	tingling:6 history_disc:27 history_injury:-27 bladder_bowel:-5	/her/
    0	worsening:-17 history_injury:-1	/here/
    0	history_disc:41	/hern/
    0	numbness:-1	/highs/
    0	radiating_pain:11 saddle_numbness:13 calf_swelling:58 severe_headache:9 allergic_reaction:3	/hin/
    0	self_harm:16	/hink/
    0	sharp_pain:2 numbness:-4	/hip/
    0	allergic_reaction:98	/hives/
    0	tingling:4	/hone$/
    0	tingling:41	/hone/
    0	worsening:17	/hora$/
    0	emergency:93	/hosp/
    0	emergency:43	/hospi/
    0	bladder_bowel:6	/hout/
    0	allergic_reaction:18	/hroa/
    0	allergic_reaction:17	/hroat/
    0	calf_swelling:17 faint_dizzy:-7 emergency:4 self_harm:-6	/ht$/
    0	osteoporosis:31	/hues/
    0	osteoporosis:63	/hueso/
    0	severe_headache:26	/hunde/
    0	persistent_beyond_72h:15 history_disc:8	/hurti/
    0	emergency:2	/hus/
    0	worsening:-24	/ias$/
    0	radiating_pain:-13	/iatin/
    0	numbness:11	/ibi/
    0	radiating_pain:28	/ica$/
    0	numbness:-4 bladder_bowel:6	/ice$/
    0	weakness:-8	/ido$/
    0	allergic_reaction:49	/iedr/
    0	allergic_reaction:4	/iedra/
    0	weakness:-23	/ient/
    0	weakness:8	/iern/
    0	tingling:12	/ies$/
    0	weakness:23	/ift$/
    0	sharp_pain:30	/iga/
    0	sharp_pain:67	/igazo/
    0	persistent_beyond_72h:-7 history_injury:-25 pregnancy_symptom:-6 chest_breath:-3 allergic_reaction:-36	/igh/
    0	numbness:-1 saddle_numbness:27	/ighs$/
    0	weakness:-1 numbness:-15 tingling:-13 worsening:-18 history_injury:-14 pregnancy_symptom:-1 faint_dizzy:-17 allergic_reaction:-25	/ight$/
    0	faint_dizzy:26	/igo$/
    0	severe_headache:109	/igr/
    0	severe_headache:13	/igra/
    0	history_injury:7	/ilbo/
    0	history_injury:1	/ilbon/
    0	worsening:84	/ild/
    0	numbness:-8	/ima$/
    0	worsening:33	/ime$/
    0	saddle_numbness:50	/impi/
    0	sharp_pain:-3 radiating_pain:-3 weakness:-28 tingling:-3 worsening:1 history_disc:-20 history_injury:-12 pregnancy_symptom:-43 chest_breath:-30 calf_swelling:-19 fever:-43 faint_dizzy:-51 emergency:-46	/in$/
    0	emergency:23 self_harm:41	/ind$/
    0	sharp_pain:10 weakness:-24 tingling:-29 bladder_bowel:33	/ine/
    0	weakness:-6	/ingli/
    0	numbness:-13	/inn/
    0	weakness:-41 tingling:24	/ins/
    0	self_harm:3	/int$/
    0	sharp_pain:26 numbness:-31 saddle_numbness:5 severe_headache:-14 faint_dizzy:13 self_harm:24	/int/
    0	radiating_pain:49	/into$/
    0	radiating_pain:72	/into/
    0	tingling:15 saddle_numbness:13	/ion$/
    0	history_disc:28	/ion/
    0	sharp_pain:8	/irth$/
    0	sharp_pain:72	/irth/
    0	numbness:-1	/ise$/
    0	tingling:53	/itas$/
    0	tingling:116	/itas/
    0	sharp_pain:20	/ite/
    0	emergency:3	/iti/
    0	emergency:42	/itin/
    0	emergency:29	/iting/
    0	tingling:2	/itos$/
    0	tingling:163	/itos/
    0	saddle_numbness:28	/its/
    0	fever:26	/iver/
    0	persistent_beyond_72h:23	/juev/
    0	pregnancy_symptom:5	/jun/
    0	pregnancy_symptom:6	/june$/
    0	radiating_pain:-48 worsening:-56 persistent_beyond_72h:-7 history_disc:-29 bladder_bowel:-5	/ke$/
    0	sharp_pain:3	/kew/
    0	sharp_pain:28	/kewe/
    0	sharp_pain:10	/kewer/
    0	weakness:14	/key/
    0	sharp_pain:33	/kid/
    0	sharp_pain:64	/kil/
    0	sharp_pain:40	/kill/
    0	sharp_pain:-33 weakness:-7 numbness:-4 tingling:31 persistent_beyond_72h:-5 self_harm:29	/kin/
    0	chest_breath:4	/king$/
    0	chest_breath:1 self_harm:10	/king/
    0	weakness:19	/kne/
    0	calf_swelling:18	/knee$/
    0	weakness:34	/knee/
    0	severe_headache:49	/kul/
    0	severe_headache:99	/kull/
    0	allergic_reaction:23	/labio/
    0	severe_bruising:46	/lack$/
    0	sharp_pain:38	/lada/
    0	sharp_pain:12	/lade$/
    0	sharp_pain:8	/lamb/
    0	sharp_pain:17	/lambr/
    0	faint_dizzy:49	/land/
    0	weakness:32	/las$/
    0	saddle_numbness:2 allergic_reaction:-21	/las/
    0	emergency:3	/lease/
    0	sharp_pain:5	/lec/
    0	weakness:-53 numbness:46	/leep/
    0	weakness:4	/legs$/
    0	saddle_numbness:30	/legs/
    0	calf_swelling:3	/len$/
    0	weakness:-22 numbness:-39	/len/
    0	sharp_pain:-37 numbness:-9 tingling:50	/les$/
    0	sharp_pain:2	/lgo/
    0	calf_swelling:2	/lient/
    0	weakness:67 numbness:-2	/lift/
    0	sharp_pain:1 emergency:-20	/lik/
    0	sharp_pain:10	/like/
    0	sharp_pain:-4 worsening:89	/lim/
    0	saddle_numbness:129	/limpi/
    0	sharp_pain:-2 history_disc:-2 chest_breath:-10 self_harm:-12	/lin/
    0	radiating_pain:16	/line$/
    0	chest_breath:50	/lki/
    0	sharp_pain:-21 radiating_pain:-4 weakness:-14 tingling:-12 worsening:-21 history_disc:-44 osteoporosis:-11 pregnancy_symptom:-31 severe_headache:-3 self_harm:-16	/ll$/
    0	sharp_pain:-6 weakness:-77 numbness:-25 tingling:-1 worsening:-57 fever:-1 allergic_reaction:15	/lle/
    0	allergic_reaction:85	/ller/
    0	allergic_reaction:15	/llid/
    0	allergic_reaction:32	/llido/
    0	history_injury:82	/llo$/
    0	weakness:23	/lly$/
    0	severe_headache:4	/lod/
    0	weakness:-12 saddle_numbness:-4 fever:-3	/lor/
    0	radiating_pain:-7	/los/
    0	allergic_reaction:50	/lot/
    0	severe_bruising:43	/lou/
    0	severe_bruising:12	/lour/
    0	sharp_pain:4 weakness:-60 calf_swelling:4	/low/
    0	numbness:2	/lse$/
    0	numbness:100	/lse/
    0	sharp_pain:2 radiating_pain:6 tingling:-3	/lt$/
    0	severe_bruising:1	/lue$/
    0	chest_breath:79	/lung/
    0	emergency:48	/lur/
    0	emergency:40	/lurr/
    0	radiating_pain:-5 numbness:-1 persistent_beyond_72h:-13 osteoporosis:-7 bladder_bowel:-26 saddle_numbness:-1 faint_dizzy:22 emergency:-44	/ly$/
    0	weakness:-8	/ma$/
    0	calf_swelling:50	/mada/
    0	sharp_pain:9	/mal$/
    0	pregnancy_symptom:1	/mall/
    0	sharp_pain:-68 worsening:-8 calf_swelling:-12 emergency:-16	/man/
    0	faint_dizzy:30	/mar/
    0	tingling:-9 persistent_beyond_72h:-5 pregnancy_symptom:2	/mas/
    0	history_injury:1	/mass/
    0	history_injury:1	/massa/
    0	severe_bruising:12	/mat/
    0	tingling:119	/mba$/
    0	pregnancy_symptom:74	/mbara/
    0	sharp_pain:48	/mbra/
    0	sharp_pain:24	/mbraz/
    0	sharp_pain:-18 radiating_pain:-22 weakness:-7 chest_breath:-21 fever:-9 severe_headache:-5 allergic_reaction:-6 severe_bruising:-2	/me$/
    0	numbness:55	/mec/
    0	numbness:28	/meci/
    0	emergency:38	/medic/
    0	worsening:4 history_injury:17	/ment/
    0	pregnancy_symptom:19	/meses/
    0	pregnancy_symptom:1	/meste/
    0	severe_headache:13	/migr/
    0	severe_headache:92	/migra/
    0	pregnancy_symptom:2 emergency:30	/min/
    0	numbness:18	/mio$/
    0	numbness:30	/mio/
    0	sharp_pain:21	/mir/
    0	radiating_pain:-22 weakness:-3	/mo$/
    0	sharp_pain:-26	/mon/
    0	history_injury:50 pregnancy_symptom:25	/mont/
    0	severe_bruising:21	/mora/
    0	severe_bruising:21	/morad/
    0	worsening:8 persistent_beyond_72h:-30 self_harm:23	/more$/
    0	severe_bruising:7	/moret/
    0	faint_dizzy:36	/morn/
    0	history_injury:46	/moto$/
    0	history_injury:11	/moto/
    0	allergic_reaction:7	/mpol/
    0	bladder_bowel:30	/mpt/
    0	sharp_pain:-9 tingling:23	/ms$/
    0	sharp_pain:4	/much/
    0	numbness:82	/muert/
    0	weakness:17	/nab/
    0	numbness:3	/nada$/
    0	pregnancy_symptom:6	/nan/
    0	pregnancy_symptom:4	/nant$/
    0	pregnancy_symptom:11	/nant/
    0	sharp_pain:3	/nchaz/
    0	bladder_bowel:3	/ncon/
    0	bladder_bowel:2	/ncont/
    0	worsening:-14 history_injury:36 saddle_numbness:2	/nde/
    0	tingling:19	/nds$/
    0	sharp_pain:14 numbness:-27	/neck/
    0	calf_swelling:14	/nee$/
    0	bladder_bowel:27	/need$/
    0	weakness:-6 tingling:13	/need/
    0	tingling:3	/needl/
    0	numbness:-17	/ner$/
    0	tingling:6	/nettl/
    0	saddle_numbness:-3	/nge/
    0	numbness:23	/nger$/
    0	weakness:-38 numbness:-27 tingling:44	/ngli/
    0	tingling:1	/nglin/
    0	weakness:-9	/nig/
    0	fever:39	/nigh/
    0	weakness:-7 fever:20	/night/
    0	radiating_pain:6 worsening:-7 persistent_beyond_72h:9 bladder_bowel:18 fever:2 faint_dizzy:3	/nin/
    0	sharp_pain:-2 radiating_pain:27 fever:30 faint_dizzy:3	/ning$/
    0	sharp_pain:-11 bladder_bowel:18 fever:15 faint_dizzy:16	/ning/
    0	weakness:6	/nks$/
    0	weakness:-3	/nly$/
    0	weakness:-5	/nly/
    0	severe_headache:15	/nowh/
    0	severe_headache:5	/nowhe/
    0	sharp_pain:-49 numbness:-44	/ns$/
    0	osteoporosis:69	/nsit/
    0	sharp_pain:20	/nta/
    0	persistent_beyond_72h:-29 bladder_bowel:-7 fever:-3	/nte/
    0	pregnancy_symptom:68	/nth/
    0	self_harm:1	/ntid/
    0	self_harm:6	/ntido/
    0	saddle_numbness:3	/ntim/
    0	saddle_numbness:87	/ntima/
    0	saddle_numbness:170	/ntre/
    0	sharp_pain:140	/nza/
    0	allergic_reaction:53	/oat$/
    0	weakness:23	/obil/
    0	weakness:12	/obl/
    0	emergency:30	/oca$/
    0	fever:17	/oche$/
    0	sharp_pain:-7	/ock$/
    0	weakness:-40	/ock/
    0	sharp_pain:40	/ocks$/
    0	sharp_pain:12	/ocks/
    0	osteoporosis:16	/octor/
    0	severe_bruising:2	/oda$/
    0	numbness:-2	/oda/
    0	faint_dizzy:45	/odo/
    0	allergic_reaction:10	/oil$/
    0	self_harm:2	/oint/
    0	sharp_pain:10	/ok$/
    0	self_harm:9	/oki/
    0	self_harm:20	/oking/
    0	weakness:1	/ola/
    0	sharp_pain:-37 weakness:26	/old/
    0	sharp_pain:36	/olid/
    0	severe_bruising:3	/olour/
    0	worsening:2	/olvio/
    0	weakness:-32 fever:-26 self_harm:-5	/om$/
    0	tingling:17	/onate/
    0	allergic_reaction:5	/oncha/
    0	sharp_pain:-26 radiating_pain:-12 tingling:-12 fever:-15 emergency:20	/one$/
    0	self_harm:3	/onest/
    0	weakness:-4	/only$/
    0	sharp_pain:-15 tingling:-9 pregnancy_symptom:22 bladder_bowel:45	/ont/
    0	pregnancy_symptom:2 bladder_bowel:51 saddle_numbness:64	/oo$/
    0	tingling:-8 self_harm:10	/ook/
    0	faint_dizzy:10	/oom$/
    0	faint_dizzy:69	/oom/
    0	pregnancy_symptom:33	/oon/
    0	faint_dizzy:41	/ooz/
    0	faint_dizzy:1	/oozy/
    0	faint_dizzy:18	/op$/
    0	numbness:-2	/ope/
    0	history_disc:96	/oper/
    0	history_disc:34	/opera/
    0	sharp_pain:12 radiating_pain:-6 weakness:-19 numbness:-24 worsening:-9 persistent_beyond_72h:-11 history_injury:-27 pregnancy_symptom:-42 bladder_bowel:-39 saddle_numbness:-15 chest_breath:-23 calf_swelling:-44 fever:-55 severe_headache:-8 faint_dizzy:-5 allergic_reaction:-19 severe_bruising:-24	/or$/
    0	numbness:103	/orch/
    0	emergency:38	/ords$/
    0	emergency:111	/ords/
    0	weakness:-31 numbness:-17 pregnancy_symptom:-43 saddle_numbness:-55 severe_headache:-18 faint_dizzy:-16 allergic_reaction:-33 emergency:-29	/ore/
    0	fever:15	/oreh/
    0	severe_bruising:3	/oret/
    0	severe_bruising:4	/oreto/
    0	sharp_pain:-9 radiating_pain:-94 weakness:-51 worsening:-66 chest_breath:-5 calf_swelling:-3 fever:-38 faint_dizzy:-13 allergic_reaction:-33 emergency:-42 self_harm:-10	/orm/
    0	weakness:1	/orn/
    0	saddle_numbness:17	/orry$/
    0	fever:13	/ors$/
    0	persistent_beyond_72h:2	/ortni/
    0	numbness:-11 tingling:5 chest_breath:-12 calf_swelling:-24 faint_dizzy:-8 allergic_reaction:-5	/os$/
    0	sharp_pain:-7	/osi/
    0	emergency:1	/ospi/
    0	emergency:26	/ospit/
    0	osteoporosis:80	/ost/
    0	osteoporosis:34	/oste/
    0	sharp_pain:-1 osteoporosis:159	/osteo/
    0	radiating_pain:-24 numbness:-7 tingling:-5 worsening:-59 persistent_beyond_72h:-21 history_disc:-30 history_injury:-4 osteoporosis:-10 pregnancy_symptom:-1 bladder_bowel:-2 saddle_numbness:-1 chest_breath:-27 severe_headache:-23 faint_dizzy:-8 allergic_reaction:-4 severe_bruising:-35 emergency:-13	/ot$/
    0	saddle_numbness:33	/otch$/
    0	sharp_pain:24 weakness:-3	/othe/
    0	sharp_pain:19 numbness:-12	/other/
    0	saddle_numbness:1	/ottom/
    0	sharp_pain:3	/oug/
    0	sharp_pain:11	/ough$/
    0	fever:18	/ough/
    0	weakness:-6 saddle_numbness:17 self_harm:31	/oun/
    0	weakness:-3 saddle_numbness:45	/ound/
    0	severe_headache:6	/oundi/
    0	worsening:-12 pregnancy_symptom:-15 fever:-11	/out$/
    0	worsening:9	/owb/
    0	numbness:-1 bladder_bowel:5	/owe/
    0	bladder_bowel:25	/owel/
    0	severe_headache:14	/owh/
    0	severe_headache:10	/owhe/
    0	radiating_pain:65 worsening:-5 persistent_beyond_72h:-6	/own$/
    0	weakness:7 persistent_beyond_72h:-10 allergic_reaction:-7	/oy$/
    0	faint_dizzy:5	/ozy$/
    0	sharp_pain:-27	/pan/
    0	saddle_numbness:5	/pap/
    0	sharp_pain:-23 numbness:-16	/pas/
    0	history_injury:63	/pasad/
    0	pregnancy_symptom:61	/pecti/
    0	history_disc:5	/ped$/
    0	saddle_numbness:14	/peei/
    0	saddle_numbness:3	/peein/
    0	sharp_pain:52	/peg/
    0	sharp_pain:-23 numbness:10	/per/
    0	sharp_pain:-30 weakness:8	/pie$/
    0	allergic_reaction:6	/pied/
    0	allergic_reaction:24	/piedr/
    0	osteoporosis:5	/pine$/
    0	osteoporosis:5	/pine/
    0	weakness:10 tingling:-1	/ping/
    0	faint_dizzy:4	/pinni/
    0	sharp_pain:-12 tingling:3	/pins/
    0	emergency:6	/pital/
    0	emergency:2	/plea/
    0	severe_headache:8	/pli/
    0	allergic_reaction:43	/poll/
    0	osteoporosis:4	/poro/
    0	osteoporosis:52	/poros/
    0	pregnancy_symptom:72	/pot/
    0	weakness:29	/pow/
    0	weakness:3	/powe/
    0	chest_breath:7	/ppe/
    0	history_disc:13	/pped$/
    0	history_disc:22	/pped/
    0	severe_headache:-2	/pre/
    0	pregnancy_symptom:9	/preg/
    0	pregnancy_symptom:10	/pregn/
    0	radiating_pain:-17 numbness:-19	/pri/
    0	numbness:-17 tingling:126	/pric/
    0	saddle_numbness:16	/priv/
    0	saddle_numbness:36	/priva/
    0	allergic_reaction:16	/pull/
    0	sharp_pain:21	/punz/
    0	sharp_pain:27	/punza/
    0	severe_bruising:12	/purpl/
    0	sharp_pain:25	/put/
    0	sharp_pain:4 weakness:8 persistent_beyond_72h:-13 pregnancy_symptom:-1	/que/
    0	weakness:17	/quee/
    0	tingling:8	/quil/
    0	history_injury:24	/rac/
    0	calf_swelling:23	/rad/
    0	weakness:4	/ragg/
    0	severe_headache:40	/rai/
    0	severe_headache:80	/rain/
    0	numbness:39	/ran$/
    0	radiating_pain:22	/ranc/
    0	tingling:78	/rato$/
    0	tingling:26	/rato/
    0	radiating_pain:116	/ravel/
    0	allergic_reaction:1	/ream$/
    0	chest_breath:65	/reat/
    0	numbness:-7	/red$/
    0	weakness:-22 bladder_bowel:-25	/red/
    0	numbness:17	/ref/
    0	numbness:4	/regis/
    0	pregnancy_symptom:36	/regn/
    0	pregnancy_symptom:4	/regna/
    0	fever:1	/reh/
    0	weakness:16	/rengt/
    0	sharp_pain:7 weakness:18 numbness:-16 pregnancy_symptom:-15 chest_breath:89	/res/
    0	tingling:83	/rest/
    0	severe_bruising:69	/reto/
    0	severe_bruising:25	/reton/
    0	severe_bruising:14	/rgin/
    0	numbness:-70	/ric/
    0	sharp_pain:26	/rie/
    0	tingling:-3	/rig/
    0	weakness:12	/righ/
    0	sharp_pain:6 fever:17	/ring$/
    0	sharp_pain:11 fever:52	/ring/
    0	fever:20	/rita/
    0	saddle_numbness:23	/riva/
    0	bladder_bowel:7	/rks/
    0	sharp_pain:-4 weakness:-8 tingling:16	/rmi/
    0	radiating_pain:10	/rmin/
    0	radiating_pain:3	/rmina/
    0	sharp_pain:-7 numbness:-4 tingling:-16 history_disc:15 fever:3	/rni/
    0	history_disc:35	/rnia/
    0	sharp_pain:-6 persistent_beyond_72h:1	/rning/
    0	radiating_pain:-6 pregnancy_symptom:-22 chest_breath:-2 severe_headache:-32 allergic_reaction:-20 emergency:-30	/ro$/
    0	allergic_reaction:8	/roa/
    0	allergic_reaction:35	/roat$/
    0	allergic_reaction:8	/roat/
    0	sharp_pain:-2	/rodi/
    0	sharp_pain:9	/rof/
    0	saddle_numbness:4	/roi/
    0	saddle_numbness:1	/roin$/
    0	saddle_numbness:14	/roin/
    0	calf_swelling:3	/roja/
    0	weakness:-2	/rom$/
    0	allergic_reaction:75	/ron$/
    0	allergic_reaction:58	/ron/
    0	worsening:130	/rong/
    0	faint_dizzy:56	/room$/
    0	faint_dizzy:38	/room/
    0	weakness:92 numbness:-12	/rop/
    0	weakness:5	/ropp/
    0	radiating_pain:-35	/ros/
    0	sharp_pain:7	/rp$/
    0	severe_bruising:15	/rpl/
    0	severe_bruising:33	/rple$/
    0	severe_bruising:56	/rple/
    0	sharp_pain:-4 weakness:10 history_injury:-15 saddle_numbness:-2 faint_dizzy:-8	/rs$/
    0	weakness:-1	/rse$/
    0	weakness:-30 worsening:33	/rse/
    0	bladder_bowel:39	/rsti/
    0	bladder_bowel:3	/rstin/
    0	persistent_beyond_72h:8	/rting/
    0	persistent_beyond_72h:2	/rtni/
    0	persistent_beyond_72h:1	/rtnig/
    0	sharp_pain:24	/ruc/
    0	severe_bruising:84	/rui/
    0	severe_bruising:78	/ruis/
    0	weakness:1	/rza$/
    0	weakness:21	/rza/
    0	saddle_numbness:11	/sadd/
    0	bladder_bowel:20	/sal/
    0	bladder_bowel:33	/sale$/
    0	sharp_pain:7	/say$/
    0	tingling:23	/scalp/
    0	bladder_bowel:54	/scap/
    0	radiating_pain:19	/sci/
    0	radiating_pain:26	/scia/
    0	radiating_pain:34	/sciat/
    0	sharp_pain:25	/scr/
    0	saddle_numbness:9	/seat$/
    0	sharp_pain:-4 faint_dizzy:32	/sed$/
    0	weakness:18 numbness:-7 bladder_bowel:6	/sel/
    0	bladder_bowel:40 self_harm:23	/self$/
    0	bladder_bowel:4	/self/
    0	weakness:-99 numbness:81	/sens/
    0	pregnancy_symptom:26 severe_headache:-2 allergic_reaction:-4	/ses/
    0	sharp_pain:8 numbness:-1 tingling:-7 persistent_beyond_72h:-1	/sho/
    0	bladder_bowel:19	/sin$/
    0	sharp_pain:-19 weakness:8 tingling:-4 history_injury:-8 bladder_bowel:25 calf_swelling:-4 severe_headache:-6 emergency:-27	/sin/
    0	weakness:-2	/since/
    0	worsening:11	/sing$/
    0	sharp_pain:-19	/sis/
    0	osteoporosis:11 saddle_numbness:38	/sit/
    0	tingling:36	/sk$/
    0	sharp_pain:7	/skewe/
    0	severe_headache:21	/sku/
    0	severe_headache:109	/skul/
    0	weakness:10	/sla/
    0	weakness:66	/slap/
    0	weakness:-51 numbness:53 tingling:11	/slee/
    0	weakness:-33 numbness:15	/sleep/
    0	history_disc:28	/slipp/
    0	emergency:1	/slur/
    0	worsening:2	/sno/
    0	worsening:32	/snow/
    0	chest_breath:25	/so$/
    0	persistent_beyond_72h:9 chest_breath:-5	/sor/
    0	tingling:-6 persistent_beyond_72h:54	/sore/
    0	saddle_numbness:26	/sorr/
    0	numbness:-11	/spa/
    0	osteoporosis:13	/spine/
    0	emergency:85	/spit/
    0	history_injury:6	/spr/
    0	weakness:42	/squee/
    0	tingling:87	/squi/
    0	numbness:6 tingling:-1 saddle_numbness:-17 emergency:-44	/ss$/
    0	tingling:12	/stan/
    0	faint_dizzy:2	/stand/
    0	radiating_pain:16	/star/
    0	radiating_pain:54	/start/
    0	tingling:39	/stat/
    0	chest_breath:4	/stbo/
    0	sharp_pain:-1 osteoporosis:1	/steo/
    0	osteoporosis:95	/steop/
    0	radiating_pain:-14	/sti/
    0	weakness:-67 saddle_numbness:-2 severe_headache:-36	/sto/
    0	allergic_reaction:66	/ston/
    0	allergic_reaction:92	/stone/
    0	weakness:36	/str/
    0	weakness:51	/stren/
    0	history_disc:22	/surg/
    0	history_disc:29	/surge/
    0	weakness:-5 worsening:-17 calf_swelling:38 allergic_reaction:-17 emergency:-2	/ta$/
    0	sharp_pain:11	/tan/
    0	fever:48	/tando/
    0	radiating_pain:21 bladder_bowel:39 faint_dizzy:35 self_harm:51	/tar/
    0	radiating_pain:27	/tart/
    0	numbness:-13	/tas/
    0	chest_breath:5	/tbone/
    0	radiating_pain:-27 weakness:-4 bladder_bowel:-23 fever:-9 self_harm:-48	/te$/
    0	worsening:51	/tea/
    0	sharp_pain:-5	/ted/
    0	saddle_numbness:17	/tel/
    0	numbness:23	/tell$/
    0	fever:43	/tem/
    0	numbness:-28 faint_dizzy:-45 emergency:-16	/ten/
    0	osteoporosis:5	/teo/
    0	osteoporosis:14	/teop/
    0	weakness:29	/teps$/
    0	sharp_pain:-44 numbness:5 tingling:-2 fever:18 severe_headache:-1	/ter/
    0	radiating_pain:15	/terda/
    0	radiating_pain:37	/termi/
    0	saddle_numbness:42	/tes/
    0	sharp_pain:-4 bladder_bowel:-2 calf_swelling:-1 faint_dizzy:-12	/th$/
    0	history_disc:-5 calf_swelling:2	/tha/
    0	worsening:16	/than$/
    0	self_harm:63	/thank/
    0	radiating_pain:7 tingling:2 bladder_bowel:12 calf_swelling:4	/that$/
    0	radiating_pain:7 tingling:13 bladder_bowel:15	/that/
    0	numbness:16	/there/
    0	tingling:3 calf_swelling:-2 faint_dizzy:9	/thi/
    0	self_harm:13	/think/
    0	sharp_pain:12	/this$/
    0	allergic_reaction:21	/throa/
    0	radiating_pain:16	/tica$/
    0	numbness:22 persistent_beyond_72h:15 self_harm:-5	/till$/
    0	numbness:-2 tingling:-1	/ting$/
    0	numbness:217 saddle_numbness:40	/tis/
    0	numbness:19	/tist/
    0	tingling:14	/tle/
    0	worsening:-1	/tly/
    0	persistent_beyond_72h:2	/tnig/
    0	persistent_beyond_72h:27	/tnigh/
    0	sharp_pain:198	/tnin/
    0	sharp_pain:5	/tning/
    0	sharp_pain:-15	/toc/
    0	allergic_reaction:11 severe_bruising:1	/toda$/
    0	numbness:-20	/toda/
    0	faint_dizzy:20	/todo$/
    0	weakness:6	/toot/
    0	weakness:3	/tooth/
    0	weakness:-3	/tor/
    0	tingling:65	/tos$/
    0	sharp_pain:24 weakness:6 numbness:-8 tingling:-16	/tre/
    0	bladder_bowel:52	/trea/
    0	weakness:72	/tren/
    0	weakness:1	/treng/
    0	pregnancy_symptom:5	/trime/
    0	tingling:14	/ttle/
    0	saddle_numbness:1	/ttom/
    0	saddle_numbness:28	/twe/
    0	saddle_numbness:1	/twee/
    0	saddle_numbness:128	/tween/
    0	severe_bruising:4	/ube/
    0	worsening:5	/uble/
    0	weakness:-33	/uch/
    0	sharp_pain:11	/uchil/
    0	sharp_pain:1 radiating_pain:-8 numbness:-4 worsening:-4 persistent_beyond_72h:3 history_injury:-2 bladder_bowel:-1 fever:-24	/ue$/
    0	severe_headache:53	/uec/
    0	weakness:1	/ueeze/
    0	history_injury:5	/uele/
    0	weakness:30	/uena/
    0	weakness:1	/uenas/
    0	numbness:44	/uer/
    0	numbness:43 tingling:17	/uerme/
    0	persistent_beyond_72h:3	/ues$/
    0	osteoporosis:58	/ueso/
    0	osteoporosis:5	/uesos/
    0	persistent_beyond_72h:43	/ueves/
    0	sharp_pain:15	/ugh$/
    0	sharp_pain:2	/ugh/
    0	sharp_pain:-2	/ul$/
    0	numbness:-36	/ull$/
    0	allergic_reaction:47	/ullid/
    0	history_disc:52	/umn/
    0	persistent_beyond_72h:114 chest_breath:14	/un$/
    0	saddle_numbness:15	/und$/
    0	chest_breath:95	/ung/
    0	tingling:4	/unt/
    0	sharp_pain:17	/unz/
    0	weakness:35	/up$/
    0	severe_bruising:49	/urpl/
    0	severe_bruising:64	/urple/
    0	bladder_bowel:34	/urst/
    0	bladder_bowel:20	/ursti/
    0	persistent_beyond_72h:7 history_disc:15	/urti/
    0	persistent_beyond_72h:2	/urtin/
    0	sharp_pain:-15 weakness:52 bladder_bowel:26	/use/
    0	history_disc:36	/usi/
    0	history_disc:83	/usio/
    0	history_disc:15	/usion/
    0	sharp_pain:-6 chest_breath:26	/ust/
    0	sharp_pain:17 worsening:-1 persistent_beyond_72h:-11 pregnancy_symptom:-7 bladder_bowel:28 faint_dizzy:36 emergency:-13 self_harm:-9	/ut$/
    0	weakness:45 numbness:-4	/van/
    0	weakness:1	/vanta/
    0	sharp_pain:-19 numbness:-5 pregnancy_symptom:18 chest_breath:-42 faint_dizzy:-8	/ve$/
    0	worsening:-2 saddle_numbness:-3 chest_breath:4 emergency:-7	/ver$/
    0	allergic_reaction:-14	/very$/
    0	worsening:5	/vez$/
    0	persistent_beyond_72h:6	/via$/
    0	persistent_beyond_72h:21	/via/
    0	tingling:20	/vib/
    0	tingling:64	/vibr/
    0	tingling:13	/vibra/
    0	worsening:18	/vio/
    0	emergency:48	/wai/
    0	emergency:14	/wait/
    0	weakness:20 faint_dizzy:30	/wal/
    0	weakness:8	/walk/
    0	faint_dizzy:16	/wall/
    0	emergency:1	/ward$/
    0	worsening:42	/ward/
    0	bladder_bowel:3	/wat/
    0	pregnancy_symptom:40 bladder_bowel:13	/water/
    0	numbness:-18	/wea/
    0	numbness:7	/weari/
    0	pregnancy_symptom:25	/weeks/
    0	saddle_numbness:15	/ween$/
    0	allergic_reaction:103	/wel/
    0	allergic_reaction:95	/welts/
    0	numbness:-5	/wer/
    0	chest_breath:-7 allergic_reaction:-1	/when/
    0	worsening:-16	/wn$/
    0	faint_dizzy:20	/woozy/
    0	emergency:78	/words/
    0	self_harm:15	/woul/
    0	sharp_pain:-47	/ys$/
    0	sharp_pain:-26 numbness:-38 worsening:-8	/za$/
    0	pregnancy_symptom:4	/zada/
    0	weakness:-19 numbness:-14	/zin/
    0	saddle_numbness:3	/zona$/
    0	saddle_numbness:4	/zona/
    0	sharp_pain:19	/zos/
    0	weakness:-5 numbness:-7 tingling:51	/zzi/
    0	numbness:-43 tingling:51	/zzin/
    0	tingling:115	/zzing/
    0	fever:47	: #
    0	fever:73	: & #
    0	numbness:3	: ~ <the>
    0	worsening:10	<be> <become>
    0	worsening:-39 persistent_beyond_72h:14	<be> <day>
    0	tingling:17	<be> <my> duerme
    0	bladder_bowel:10	<be> able
    0	numbness:10	<be> on
    0	worsening:38	<be> ramping
    0	radiating_pain:3 weakness:9 numbness:7 worsening:23 saddle_numbness:20 self_harm:-8	<be> ~ ,
    0	emergency:4 self_harm:17	<be> ~ .
    0	numbness:3 worsening:-9 pregnancy_symptom:20 saddle_numbness:-12	<be> ~ <be>
    0	persistent_beyond_72h:24	<be> ~ <become>
    0	sharp_pain:-32 weakness:-12 numbness:27 persistent_beyond_72h:-24 history_injury:-15 bladder_bowel:-1 chest_breath:-8 calf_swelling:-13 fever:-32 severe_headache:-16 self_harm:-20	<be> ~ <part>
    0	numbness:-10	<be> ~ <side>
    0	radiating_pain:-5 weakness:-3 numbness:6 worsening:5 persistent_beyond_72h:-24 history_disc:-9 osteoporosis:-16 chest_breath:-22 calf_swelling:26	<be> ~ <the>
    0	saddle_numbness:8	<be> ~ ahi
    0	chest_breath:4	<be> ~ at
    0	tingling:63	<be> ~ en
    0	weakness:18	<be> ~ no
    0	chest_breath:11	<be> ~ on
    0	pregnancy_symptom:67	<be> ~ semanas
    0	self_harm:50	<be> ~ thing
    0	bladder_bowel:6 severe_headache:46	<be> ~ to
    0	worsening:7	<become> from
    0	self_harm:8	<become> on
    0	sharp_pain:3 radiating_pain:43	<become> ~ <part>
    0	radiating_pain:5	<become> ~ <side>
    0	worsening:47	<become> ~ since
    0	numbness:19	<become> ~ sleep
    0	numbness:1 bladder_bowel:14	<count> ~ <be>
    0	sharp_pain:12	<count> ~ <count>
    0	sharp_pain:30 weakness:31 numbness:-22 persistent_beyond_72h:21	<count> ~ <the>
    0	weakness:25 emergency:19	<count> ~ i
    0	history_injury:59	<day> ,
    0	history_injury:101	<day> ~ <my>
    0	history_injury:6	<day> ~ <part>
    0	weakness:13 saddle_numbness:16	<feel> ~ ,
    0	weakness:-80 numbness:67	<feel> ~ <part>
    0	sharp_pain:-70 numbness:-7 history_disc:70 pregnancy_symptom:36	<have> <the>
    0	weakness:17	<keep> ~ <my>
    0	tingling:71	<keep> ~ sleep
    0	tingling:71	<keep> ~ to
    0	weakness:-14 tingling:11	<my> <part> ,
    0	history_injury:85	<my> cai
    0	worsening:34	<my> duele mas
    0	self_harm:23	<my> ~ .
    0	sharp_pain:-8 radiating_pain:-8 weakness:-41 tingling:5 bladder_bowel:-2 fever:4 severe_headache:15 emergency:4	<my> ~ <be>
    0	history_injury:77	<my> ~ <day>
    0	tingling:24	<my> ~ <keep>
    0	chest_breath:-7 faint_dizzy:24	<my> ~ <my>
    0	numbness:10 bladder_bowel:-54 saddle_numbness:-19 chest_breath:-31 severe_headache:-3 faint_dizzy:-38 emergency:-20 self_harm:-13	<my> ~ <part>
    0	sharp_pain:-10 radiating_pain:33 weakness:19 persistent_beyond_72h:-3 fever:-2 allergic_reaction:9	<my> ~ <the>
    0	sharp_pain:3 saddle_numbness:13 severe_bruising:32	<my> ~ and
    0	numbness:17	<my> ~ it
    0	numbness:1	<my> ~ on
    0	sharp_pain:-4	<my> ~ pain
    0	radiating_pain:24	<my> ~ por
    0	sharp_pain:23	<part> <be> killing
    0	persistent_beyond_72h:15	<part> <have> <be>
    0	numbness:44	<part> <have> <become>
    0	weakness:1 tingling:7	<part> <keep>
    0	tingling:58	<part> <my>
    0	radiating_pain:25 weakness:-37 saddle_numbness:51	<part> and
    0	pregnancy_symptom:6	<part> and <part>
    0	history_disc:76	<part> in
    0	radiating_pain:-3 tingling:19	<part> of
    0	history_disc:2	<part> ~ #
    0	sharp_pain:-2 radiating_pain:5 weakness:39 persistent_beyond_72h:-6 bladder_bowel:-3 chest_breath:-12 faint_dizzy:-17 allergic_reaction:-3 severe_bruising:42	<part> ~ <my>
    0	history_injury:58	<part> ~ <time>
    0	numbness:76	<part> ~ como
    0	numbness:54	<part> ~ desde
    0	history_disc:13	<part> ~ hurting
    0	radiating_pain:6	<part> ~ in
    0	tingling:9	<part> ~ no
    0	radiating_pain:86	<part> ~ now
    0	numbness:26	<part> ~ still
    0	weakness:13	<part> ~ today
    0	weakness:42 calf_swelling:125	<part> ~ y
    0	emergency:45	<person> ~ <be>
    0	tingling:27 worsening:-2	<side> ~ ,
    0	weakness:-5 calf_swelling:7	<side> ~ <be>
    0	radiating_pain:1 tingling:-3 allergic_reaction:47	<side> ~ <my>
    0	tingling:13	<side> ~ <side>
    0	weakness:-26 numbness:42	<side> ~ like
    0	radiating_pain:2	<side> ~ to
    0	persistent_beyond_72h:14	<the> # th
    0	radiating_pain:20	<the> <part> ,
    0	numbness:19	<the> <part> de
    0	calf_swelling:28 severe_headache:-16	<the> <side>
    0	allergic_reaction:6	<the> aceite
    0	pregnancy_symptom:3	<the> bebe
    0	allergic_reaction:44	<the> heat
    0	tingling:15	<the> hormigueo
    0	worsening:1	<the> last
    0	weakness:14 faint_dizzy:2	<the> morning
    0	persistent_beyond_72h:80	<the> pain
    0	sharp_pain:105	<the> shooting
    0	numbness:3 bladder_bowel:22 calf_swelling:37	<the> ~ and
    0	sharp_pain:4	<the> ~ deja
    0	sharp_pain:49 chest_breath:7	<the> ~ i
    0	radiating_pain:25	<the> ~ it
    0	worsening:-13	<the> ~ que
    0	tingling:21	<the> ~ running
    0	persistent_beyond_72h:26	<the> ~ th
    0	history_injury:9	<time> ago
    0	history_injury:10	<time> ago and
    0	history_injury:3	<time> before
    0	persistent_beyond_72h:21	<time> ~ and
    0	persistent_beyond_72h:30	<time> ~ i
    0	weakness:6 bladder_bowel:42	[en1002] & .
    0	sharp_pain:6 weakness:11 persistent_beyond_72h:13 chest_breath:8	[en1002] & [en11]
    0	emergency:5	[en1002] & [en197]
    0	sharp_pain:-13	[en1002] & [en20]
    0	sharp_pain:14 radiating_pain:31 tingling:22 chest_breath:47 emergency:10	[en1002] & [en251]
    0	sharp_pain:9	[en1002] & [en293]
    0	weakness:-2 worsening:-13	[en1002] & [en362]
    0	sharp_pain:4	[en1002] & [en477]
    0	sharp_pain:-2 worsening:35	[en1002] & [en490]
    0	sharp_pain:23 emergency:67	[en1002] & [en60]
    0	tingling:103	[en1002] & [en618]
    0	numbness:1	[en1002] & [en989]
    0	radiating_pain:31	[en1014] & codo
    0	pregnancy_symptom:37	[en1018] & [en20]
    0	weakness:49	[en1018] & [en251]
    0	radiating_pain:13	[en101] & ,
    0	tingling:47	[en101] & [en1002]
    0	weakness:4	[en101] & [en474]
    0	tingling:17	[en101] & [en810]
    0	sharp_pain:-16 numbness:2	[en1020] & ,
    0	radiating_pain:-16 weakness:1 worsening:-7	[en1020] & [en11]
    0	weakness:-2	[en1020] & [en20]
    0	sharp_pain:-20 weakness:91 worsening:33 history_injury:68	[en1020] & [en874]
    0	chest_breath:5	[en1020] & breastbone
    0	radiating_pain:4	[en118] & [en1014]
    0	sharp_pain:68	[en118] & [es55]
    0	radiating_pain:-1 tingling:-7 persistent_beyond_72h:-6 osteoporosis:-2 severe_headache:-1 severe_bruising:-6	[en11]
    0	persistent_beyond_72h:42	[en11] & #
    0	weakness:23	[en11] & .
    0	weakness:9	[en11] & [en12]
    0	sharp_pain:-3 numbness:45	[en11] & [en20]
    0	allergic_reaction:30	[en11] & [en377]
    0	sharp_pain:17	[en11] & [en653]
    0	allergic_reaction:12	[en11] & [en805]
    0	sharp_pain:8 osteoporosis:46	[en11] & [en874]
    0	sharp_pain:-22	[en11] & [en93]
    0	weakness:-12 chest_breath:1 faint_dizzy:11 self_harm:-1	[en124]
    0	worsening:32	[en124] & [en633]
    0	history_injury:141	[en127] & [en157]
    0	severe_bruising:16	[en12] & ,
    0	bladder_bowel:41	[en12] & [en19]
    0	weakness:2 emergency:43	[en12] & [en362]
    0	radiating_pain:70 bladder_bowel:6	[en12] & [en633]
    0	emergency:1	[en12] & [en93]
    0	osteoporosis:15	[en141]
    0	sharp_pain:27 worsening:-41	[en143]
    0	numbness:12 tingling:52	[en148]
    0	numbness:55	[en149]
    0	history_injury:14	[en157] & ,
    0	numbness:13	[en15] & [en493]
    0	sharp_pain:-16 weakness:-2 numbness:-2 worsening:6 osteoporosis:-1 pregnancy_symptom:1 saddle_numbness:-14 calf_swelling:-2	[en170]
    0	radiating_pain:32	[en170] & [en11]
    0	numbness:7 worsening:4	[en170] & [en12]
    0	worsening:24	[en170] & [en19]
    0	weakness:-2 numbness:9 history_injury:85	[en170] & [en251]
    0	numbness:-5	[en170] & [en746]
    0	sharp_pain:5 radiating_pain:-27 weakness:-13 numbness:-15 persistent_beyond_72h:-19 history_disc:-12 bladder_bowel:-6 saddle_numbness:-5 chest_breath:-5 faint_dizzy:-12 allergic_reaction:-3 self_harm:-28	[en19]
    0	worsening:16	[en19] & [en1002]
    0	history_injury:7 calf_swelling:7	[en19] & [en11]
    0	sharp_pain:-8 tingling:-28 worsening:-3	[en19] & [en20]
    0	radiating_pain:-2 severe_headache:76	[en19] & [en251]
    0	sharp_pain:-2 numbness:55	[en19] & [en693]
    0	persistent_beyond_72h:68	[en202] & [en11]
    0	calf_swelling:46	[en20] & [en437]
    0	worsening:-1 history_disc:13	[en20] & [en474]
    0	numbness:17	[en20] & [en650]
    0	pregnancy_symptom:12 bladder_bowel:26	[en20] & [en810]
    0	persistent_beyond_72h:14	[en20] & [en874]
    0	sharp_pain:-2 numbness:15 persistent_beyond_72h:17	[en212]
    0	severe_bruising:7	[en215] & [en251]
    0	radiating_pain:-63 severe_bruising:34	[en215] & [en380]
    0	emergency:24	[en234] & .
    0	weakness:6	[en234] & [en474]
    0	sharp_pain:49 fever:46	[en234] & [en490]
    0	weakness:43	[en234] & [en85]
    0	emergency:7	[en250]
    0	worsening:5	[en250] & #
    0	persistent_beyond_72h:21	[en251] & [en202]
    0	saddle_numbness:31	[en251] & [en333]
    0	numbness:-1 tingling:-18	[en251] & [en362]
    0	numbness:13	[en251] & [en42]
    0	sharp_pain:25	[en251] & [en477]
    0	emergency:7	[en251] & [en661]
    0	severe_bruising:28	[en251] & [en71]
    0	sharp_pain:-25 numbness:28 tingling:20 saddle_numbness:54 severe_headache:21	[en251] & [en810]
    0	numbness:11	[en251] & [en869]
    0	tingling:6	[en253]
    0	sharp_pain:39	[en28] & [en143]
    0	tingling:91	[en28] & [en85]
    0	weakness:6	[en28] & [en869]
    0	self_harm:65	[en28] & [en874]
    0	sharp_pain:-3 weakness:-11 numbness:-25 tingling:-4 worsening:-14 persistent_beyond_72h:-40 chest_breath:-26 fever:-11 severe_headache:-3 faint_dizzy:-10 allergic_reaction:-13 emergency:138 self_harm:-36	[en309]
    0	weakness:32	[en31]
    0	sharp_pain:5 weakness:6 numbness:-9 faint_dizzy:21	[en362] & [en11]
    0	worsening:46	[en362] & [en19]
    0	radiating_pain:41 tingling:-30	[en362] & [en251]
    0	radiating_pain:-10	[en362] & [en37]
    0	weakness:-4 bladder_bowel:20	[en378]
    0	numbness:-32	[en378] & [en170]
    0	tingling:28	[en378] & [en19]
    0	persistent_beyond_72h:26	[en378] & [en746]
    0	sharp_pain:10	[en378] & [en890]
    0	radiating_pain:-5 severe_headache:10	[en37] & ,
    0	weakness:3 numbness:61	[en37] & [en20]
    0	weakness:3	[en37] & [en234]
    0	numbness:10	[en37] & [en251]
    0	sharp_pain:-1 weakness:32	[en37] & [en426]
    0	numbness:2	[en37] & [en474]
    0	radiating_pain:4 persistent_beyond_72h:33	[en380] & [en1020]
    0	radiating_pain:5	[en380] & [en251]
    0	sharp_pain:6	[en394] & [en11]
    0	severe_bruising:40	[en394] & [en660]
    0	sharp_pain:-6 radiating_pain:5 persistent_beyond_72h:-27 history_disc:-5 osteoporosis:-16 pregnancy_symptom:-43 bladder_bowel:-37 saddle_numbness:-10 calf_swelling:-2 fever:-4 faint_dizzy:-1 severe_bruising:-10 emergency:-3 self_harm:-16	[en426]
    0	weakness:-7	[en426] & [en12]
    0	radiating_pain:68	[en426] & [en251]
    0	tingling:93	[en426] & [en949]
    0	sharp_pain:24	[en426] & [en966]
    0	weakness:29	[en42] & [en251]
    0	sharp_pain:41	[en437] & [en789]
    0	weakness:-5	[en439]
    0	fever:45	[en468] & [en1013]
    0	sharp_pain:-4 numbness:31	[en468] & [en11]
    0	history_injury:69	[en468] & [en602]
    0	sharp_pain:2 weakness:-1 worsening:27 osteoporosis:-2 pregnancy_symptom:-16 saddle_numbness:-6 chest_breath:-28 calf_swelling:-20 fever:-13 faint_dizzy:-40 severe_bruising:-2 emergency:-20 self_harm:-1	[en474]
    0	sharp_pain:-38	[en474] & [en1020]
    0	sharp_pain:7	[en474] & [en19]
    0	sharp_pain:60	[en474] & [en633]
    0	sharp_pain:2	[en474] & [en634]
    0	sharp_pain:14	[en479]
    0	sharp_pain:-38 radiating_pain:-56 weakness:-37 tingling:-21 persistent_beyond_72h:-37 history_disc:-22 history_injury:-37 osteoporosis:-1 pregnancy_symptom:-30 bladder_bowel:-46 chest_breath:-53 calf_swelling:-6 fever:-47 severe_headache:-39 faint_dizzy:-66 allergic_reaction:-24 severe_bruising:-41 emergency:-30	[en490]
    0	worsening:14	[en490] & [en1018]
    0	self_harm:30	[en490] & [en11]
    0	worsening:68	[en490] & [en20]
    0	numbness:1	[en490] & [en362]
    0	numbness:8	[en490] & [en468]
    0	allergic_reaction:6	[en490] & [en633]
    0	calf_swelling:14	[en490] & [en85]
    0	numbness:-63	[en490] & [es182]
    0	tingling:14	[en506]
    0	tingling:25	[en506] & [en1002]
    0	tingling:28	[en506] & [en1020]
    0	saddle_numbness:7	[en506] & [en490]
    0	sharp_pain:69 numbness:4	[en522] & [en1020]
    0	sharp_pain:26	[en567]
    0	weakness:6	[en58] & [en437]
    0	numbness:25	[en58] & [en522]
    0	persistent_beyond_72h:16 emergency:5	[en602]
    0	numbness:-35	[en60] & ,
    0	tingling:19	[en60] & .
    0	sharp_pain:74	[en60] & [en333]
    0	sharp_pain:35	[en60] & [en362]
    0	weakness:-11	[en60] & [en869]
    0	saddle_numbness:15	[en613] & [en362]
    0	numbness:4	[en613] & [en60]
    0	self_harm:4	[en618]
    0	sharp_pain:-18	[en633] & ,
    0	sharp_pain:58	[en633] & [en468]
    0	history_disc:-4 saddle_numbness:-16 calf_swelling:-10 faint_dizzy:-14	[en634]
    0	sharp_pain:6	[en63] & [en251]
    0	faint_dizzy:3	[en63] & [en93]
    0	numbness:10	[en650] & [en1020]
    0	saddle_numbness:10	[en650] & [en874]
    0	tingling:20	[en653] & [en20]
    0	sharp_pain:45	[en660] & [en19]
    0	sharp_pain:3	[en660] & [en746]
    0	emergency:11	[en661]
    0	radiating_pain:45	[en677] & [en746]
    0	sharp_pain:71	[en682] & [en63]
    0	numbness:11	[en695]
    0	faint_dizzy:-22 allergic_reaction:-10 severe_bruising:-5	[en746]
    0	worsening:9	[en746] & ,
    0	worsening:40	[en746] & [en1020]
    0	sharp_pain:118	[en746] & [en19]
    0	worsening:51	[en746] & [en468]
    0	numbness:-4	[en762] & [en11]
    0	sharp_pain:-3	[en762] & [en234]
    0	sharp_pain:50	[en77] & [en660]
    0	severe_headache:54 faint_dizzy:21	[en789]
    0	severe_headache:14	[en789] & ,
    0	severe_headache:18	[en789] & [en1020]
    0	severe_headache:88	[en789] & [en762]
    0	calf_swelling:249	[en805] & :
    0	chest_breath:12	[en805] & [en437]
    0	weakness:-16 tingling:-25 saddle_numbness:-4	[en807]
    0	weakness:16 numbness:26	[en810] & [en101]
    0	tingling:-2	[en810] & [en468]
    0	radiating_pain:16 numbness:4 tingling:4 bladder_bowel:3	[en84]
    0	numbness:20	[en84] & [en101]
    0	sharp_pain:-11	[en853]
    0	worsening:45	[en853] & [en490]
    0	weakness:6	[en85] & [en234]
    0	tingling:17	[en85] & [en251]
    0	weakness:105	[en85] & [en426]
    0	numbness:99	[en85] & [en42]
    0	calf_swelling:48	[en85] & [en762]
    0	weakness:52	[en85] & [en874]
    0	sharp_pain:2 radiating_pain:15 weakness:41	[en869] & [en11]
    0	history_disc:17	[en869] & [en181]
    0	sharp_pain:-45 radiating_pain:75	[en869] & [en380]
    0	allergic_reaction:5	[en869] & [en506]
    0	sharp_pain:29	[en869] & [en634]
    0	numbness:-11	[en869] & [en869]
    0	weakness:19	[en869] & [en874]
    0	numbness:76	[en869] & [es182]
    0	weakness:28	[en874] & .
    0	worsening:-43	[en874] & [en1002]
    0	worsening:40	[en874] & [en426]
    0	history_disc:4 bladder_bowel:35	[en874] & [en468]
    0	history_disc:9	[en874] & [en869]
    0	self_harm:32	[en874] & [en966]
    0	radiating_pain:28	[en874] & [es950]
    0	chest_breath:7	[en874] & [es966]
    0	tingling:-1 self_harm:-41	[en890]
    0	sharp_pain:-44 weakness:-3 self_harm:57	[en906]
    0	sharp_pain:9	[en917]
    0	worsening:57	[en938] & [en20]
    0	sharp_pain:20	[en949] & [en762]
    0	numbness:74 saddle_numbness:2	[en954] & [en19]
    0	pregnancy_symptom:23	[en957]
    0	sharp_pain:4 radiating_pain:-23 weakness:-12 numbness:-24 worsening:-52 persistent_beyond_72h:-32 history_disc:-20 osteoporosis:-15 pregnancy_symptom:-10 saddle_numbness:-25 calf_swelling:-53 fever:-26 severe_headache:-21 allergic_reaction:-22 emergency:-27	[en966]
    0	sharp_pain:1	[en966] & ,
    0	numbness:28 worsening:-9	[en966] & [en1002]
    0	sharp_pain:16	[en966] & [en170]
    0	sharp_pain:-18	[en966] & [en37]
    0	worsening:33	[en966] & [en682]
    0	sharp_pain:23	[en966] & [en746]
    0	worsening:38 faint_dizzy:29	[en966] & [en805]
    0	history_injury:22	[en966] & [en938]
    0	weakness:-24 worsening:-13 persistent_beyond_72h:-5 pregnancy_symptom:-2 chest_breath:-16 severe_headache:-14 severe_bruising:-31	[en980]
    0	sharp_pain:20	[en980] & [en682]
    0	numbness:6 tingling:9	[en986]
    0	tingling:36	[en999] & [en28]
    0	numbness:1	[es102]
    0	sharp_pain:-30 numbness:-68 tingling:-10	[es122]
    0	history_injury:14	[es13] & [en874]
    0	sharp_pain:-18 worsening:28	[es13] & [es982]
    0	weakness:3	[es14]
    0	numbness:26	[es14] & ,
    0	numbness:8	[es150]
    0	sharp_pain:-33 radiating_pain:-24 weakness:-1 tingling:-37 worsening:-48 history_injury:-5 osteoporosis:-11 pregnancy_symptom:-72 chest_breath:-5 calf_swelling:-74 fever:-44 severe_headache:-64 faint_dizzy:-36 allergic_reaction:-43 emergency:-55 self_harm:-29	[es182]
    0	tingling:-10	[es182] & [es459]
    0	pregnancy_symptom:25	[es1] & #
    0	sharp_pain:-2	[es214] & [es13]
    0	sharp_pain:7	[es214] & [es2]
    0	numbness:54	[es214] & [es950]
    0	radiating_pain:10	[es234]
    0	radiating_pain:20	[es234] & [es1]
    0	tingling:38	[es24]
    0	worsening:24	[es251]
    0	tingling:10	[es253] & [es759]
    0	worsening:-12 pregnancy_symptom:62	[es254]
    0	persistent_beyond_72h:69	[es254] & [es54]
    0	persistent_beyond_72h:29	[es26] & [en19]
    0	persistent_beyond_72h:18	[es26] & [es503]
    0	sharp_pain:41	[es29] & [es13]
    0	sharp_pain:5	[es29] & [es54]
    0	sharp_pain:-6 radiating_pain:-66 tingling:-8 persistent_beyond_72h:-32 bladder_bowel:-15 allergic_reaction:-32 emergency:-25	[es2]
    0	sharp_pain:32 radiating_pain:-5 tingling:-3	[es342]
    0	severe_headache:28	[es427]
    0	tingling:20	[es438] & [es106]
    0	tingling:30	[es438] & [es1]
    0	weakness:1	[es459] & [es106]
    0	severe_bruising:1	[es509] & [es1]
    0	severe_bruising:39	[es509] & [es699]
    0	history_injury:-4	[es54]
    0	tingling:10 persistent_beyond_72h:18	[es54] & [en874]
    0	radiating_pain:7 weakness:14 calf_swelling:39	[es54] & [es1]
    0	numbness:19	[es54] & [es214]
    0	radiating_pain:67	[es55] & [en874]
    0	sharp_pain:-36	[es55] & [es362]
    0	saddle_numbness:10	[es571]
    0	worsening:23	[es58]
    0	numbness:56	[es591]
    0	tingling:19	[es638]
    0	numbness:15	[es694] & [es13]
    0	tingling:-12	[es694] & [es699]
    0	numbness:-4	[es699] & ,
    0	weakness:17	[es699] & [es235]
    0	emergency:37	[es699] & [es26]
    0	numbness:4	[es699] & [es54]
    0	allergic_reaction:26	[es702]
    0	radiating_pain:79	[es726]
    0	sharp_pain:-7 numbness:-3 tingling:-14 pregnancy_symptom:36 saddle_numbness:-26 calf_swelling:-18 allergic_reaction:-3	[es887]
    0	sharp_pain:39	[es950] & [es106]
    0	self_harm:75	[es950] & [es182]
    0	radiating_pain:6	[es950] & [es234]
    0	saddle_numbness:1	[es950] & [es591]
    0	sharp_pain:-41 radiating_pain:-14 numbness:-23 tingling:-10 worsening:18 history_disc:-18 history_injury:-73 osteoporosis:-62 saddle_numbness:-81 chest_breath:-33 calf_swelling:-60 severe_headache:-31 faint_dizzy:-57 severe_bruising:-36 self_harm:-53	[es982]
    0	weakness:-4	[es982] & [es438]
    0	persistent_beyond_72h:6	[es982] & [es878]
    0	history_injury:133	[es998] & [es254]
    0	sharp_pain:1 radiating_pain:-17 weakness:-6 numbness:-17 worsening:-4 persistent_beyond_72h:-22 osteoporosis:-29 pregnancy_symptom:-20 bladder_bowel:-13 saddle_numbness:-43 fever:-13 severe_headache:-12 faint_dizzy:-24 allergic_reaction:-19 severe_bruising:-15 self_harm:-12	a
    0	sharp_pain:21	a hot
    0	self_harm:3	about
    0	history_injury:1	ago
    0	saddle_numbness:5	ahi abajo
    0	faint_dizzy:63	al piso
    0	pregnancy_symptom:25	and <my>
    0	persistent_beyond_72h:8	and <my> <part>
    0	numbness:-14 worsening:-28 persistent_beyond_72h:15 history_disc:25 pregnancy_symptom:46	and ~ <be>
    0	persistent_beyond_72h:22	and ~ <day>
    0	tingling:22	and ~ <side>
    0	tingling:7	and ~ in
    0	numbness:4	and ~ up
    0	tingling:158	ants
    0	numbness:-31	are numb
    0	sharp_pain:-2 numbness:11 persistent_beyond_72h:9	as
    0	chest_breath:13 faint_dizzy:2	at
    0	numbness:10	at ~ <part>
    0	pregnancy_symptom:27	bebe
    0	bladder_bowel:55	bed
    0	sharp_pain:-1 persistent_beyond_72h:16	been
    0	persistent_beyond_72h:36	better
    0	saddle_numbness:6	between
    0	saddle_numbness:4	bike
    0	severe_bruising:100	black
    0	severe_bruising:4	black and blue
    0	sharp_pain:73	blade
    0	osteoporosis:54	bones
    0	chest_breath:1	breastbone
    0	radiating_pain:54	bum
    0	fever:13	burning
    0	bladder_bowel:22	bursting
    0	numbness:32	but ~ <side>
    0	sharp_pain:-1 severe_headache:120	cabeza
    0	tingling:22	cada rato
    0	history_injury:20	cai & [es1]
    0	calf_swelling:3	calf is
    0	weakness:27	can ~ on
    0	numbness:28	can ~ tell
    0	fever:31	cold
    0	weakness:45	con ~ <part>
    0	allergic_reaction:5	cream
    0	radiating_pain:-1	de
    0	numbness:-4	dormida & [es1]
    0	numbness:-19	dormida la
    0	saddle_numbness:1	down
    0	saddle_numbness:18	down below
    0	pregnancy_symptom:44	due
    0	tingling:41	duerme
    0	sharp_pain:48	dull
    0	persistent_beyond_72h:25	easing
    0	weakness:6	el brazo
    0	numbness:5	else
    0	sharp_pain:31	en la
    0	saddle_numbness:8	en ~ <be>
    0	sharp_pain:7	en ~ <my>
    0	sharp_pain:31	es
    0	emergency:7	evening ,
    0	sharp_pain:-9	feel
    0	numbness:62	finger
    0	numbness:26	foot is
    0	weakness:-1	from
    0	radiating_pain:8	from <my> <part>
    0	radiating_pain:6	from my
    0	tingling:2	full of
    0	chest_breath:51	get
    0	sharp_pain:16	get a
    0	worsening:14	getting
    0	fever:12	got
    0	saddle_numbness:50	groin
    0	emergency:24	half
    0	calf_swelling:29	hard
    0	worsening:11	has
    0	radiating_pain:11	hasta
    0	radiating_pain:62	hasta <the>
    0	radiating_pain:15	hasta el
    0	weakness:-19	have
    0	numbness:-93	have gone
    0	self_harm:39	he ~ en
    0	severe_headache:37	head
    0	sharp_pain:-54 severe_headache:30	headache
    0	severe_headache:30	headache ~ i
    0	chest_breath:105	heart
    0	weakness:16	hi
    0	allergic_reaction:69	hives
    0	emergency:3	hospital
    0	sharp_pain:37	hurts like
    0	worsening:-1	i <have>
    0	sharp_pain:1	i look <side>
    0	faint_dizzy:2	i ~ ,
    0	self_harm:15	i ~ <be>
    0	sharp_pain:10	i ~ <have>
    0	radiating_pain:6 weakness:12 numbness:9 tingling:15 pregnancy_symptom:8 allergic_reaction:5 self_harm:-6	i ~ <the>
    0	pregnancy_symptom:30	i ~ and
    0	pregnancy_symptom:26	i ~ headache
    0	numbness:49	i ~ it
    0	bladder_bowel:1	i ~ loo
    0	history_injury:17	i ~ on
    0	tingling:5	if ~ <be>
    0	tingling:42	if ~ <my>
    0	history_disc:96	in #
    0	weakness:-7 allergic_reaction:-12	in <my>
    0	weakness:-11	in <my> <part>
    0	sharp_pain:-25 emergency:34	in <the>
    0	weakness:-3	in my
    0	tingling:5	in ~ <the>
    0	emergency:19	in ~ on
    0	sharp_pain:10	is a
    0	sharp_pain:3 radiating_pain:-23 weakness:-12 numbness:-4 tingling:-19 persistent_beyond_72h:-7 osteoporosis:-5 pregnancy_symptom:-47 bladder_bowel:-11 chest_breath:-21 calf_swelling:-10 fever:-14 faint_dizzy:-8 allergic_reaction:-15 severe_bruising:-23 emergency:-26 self_harm:-19	it
    0	numbness:15	it ,
    0	numbness:22	it <be> not
    0	worsening:-17	it was
    0	radiating_pain:10	it ~ <side>
    0	numbness:1	it ~ else
    0	sharp_pain:4	it ~ to
    0	persistent_beyond_72h:8	jueves
    0	numbness:-10	las
    0	worsening:-5	last <day>
    0	history_injury:7	last ~ ,
    0	numbness:10	late+:
    0	pregnancy_symptom:3	late+are
    0	calf_swelling:11	late+calf
    0	persistent_beyond_72h:24	late+dias
    0	radiating_pain:-15 persistent_beyond_72h:44	late+el
    0	sharp_pain:-28 tingling:16 worsening:33 persistent_beyond_72h:64 faint_dizzy:-10	late+i
    0	persistent_beyond_72h:2	late+jueves
    0	persistent_beyond_72h:46	late+la
    0	worsening:16 persistent_beyond_72h:88	late+me
    0	persistent_beyond_72h:31	late+neck
    0	bladder_bowel:43	late+need
    0	numbness:19	late+numb
    0	worsening:4	late+on
    0	sharp_pain:-5 persistent_beyond_72h:44	late+s
    0	persistent_beyond_72h:20	late+same
    0	persistent_beyond_72h:55	late+se
    0	sharp_pain:46	late+shooting
    0	persistent_beyond_72h:85	late+sore
    0	sharp_pain:-41 worsening:-62 persistent_beyond_72h:92	late+still
    0	persistent_beyond_72h:2	late+th
    0	sharp_pain:-3 radiating_pain:-24 weakness:28 tingling:50 worsening:28 persistent_beyond_72h:21 history_injury:-36 fever:-9 severe_headache:-2 faint_dizzy:-23	late+the
    0	persistent_beyond_72h:19	late+todavia
    0	worsening:17	late+wrong
    0	weakness:-20 tingling:18	left hand
    0	radiating_pain:4	leg ,
    0	calf_swelling:8	leg is
    0	numbness:-22 tingling:-11 chest_breath:23	like <the>
    0	numbness:1	like ~ not
    0	radiating_pain:2	line
    0	sharp_pain:16 numbness:10	lo
    0	sharp_pain:30	look <side>
    0	sharp_pain:17	look left
    0	calf_swelling:89	lower leg
    0	sharp_pain:4	makes <my>
    0	history_injury:13	me cai
    0	pregnancy_symptom:58	meses
    0	worsening:46	more
    0	severe_headache:3	my eyes
    0	tingling:18	my forearm
    0	radiating_pain:1	my leg
    0	severe_bruising:36	my whole
    0	bladder_bowel:67	need
    0	sharp_pain:161	needle
    0	tingling:72	needles
    0	bladder_bowel:13	never
    0	bladder_bowel:5	never ~ ,
    0	faint_dizzy:4	next thing
    0	sharp_pain:-26 radiating_pain:-64 tingling:-27 worsening:-40 persistent_beyond_72h:-1 history_disc:-50 history_injury:-32 osteoporosis:-38 saddle_numbness:-18 chest_breath:-13 calf_swelling:-5 fever:-21 faint_dizzy:-25 allergic_reaction:-71 severe_bruising:-93 emergency:-31	no
    0	sharp_pain:-27 numbness:43 saddle_numbness:27	not <feel>
    0	numbness:37	not <feel> <the>
    0	numbness:100	not tell
    0	weakness:4	not turn
    0	numbness:34	not ~ <be>
    0	calf_swelling:25	not ~ <side>
    0	weakness:47	not ~ what
    0	numbness:-48	not ~ wipe
    0	worsening:5	now ~ pain
    0	saddle_numbness:11	numb ~ <become>
    0	sharp_pain:16	of <count>
    0	sharp_pain:-10 severe_bruising:2	of <the>
    0	allergic_reaction:84	oil
    0	worsening:32 persistent_beyond_72h:-44 history_injury:22	on <day>
    0	faint_dizzy:23	on to
    0	numbness:92	on ~ and
    0	emergency:66	one side
    0	weakness:-9	only
    0	weakness:86	out ~ <my>
    0	tingling:51	p
    0	radiating_pain:99	pain ~ <part>
    0	worsening:13	pain ~ <time>
    0	worsening:5	pain ~ and
    0	sharp_pain:32	pain ~ i
    0	radiating_pain:23	para ~ <part>
    0	faint_dizzy:43	passed
    0	saddle_numbness:28	peeing
    0	weakness:22	pie
    0	radiating_pain:50	pierna
    0	tingling:146	pins
    0	tingling:34	pins and
    0	emergency:4	please
    0	pregnancy_symptom:5	pregnant
    0	numbness:2	private parts <have>
    0	numbness:26	private ~ <have>
    0	severe_bruising:23	purple
    0	sharp_pain:9	que <my>
    0	weakness:3	raise
    0	worsening:1	ramping & [en362]
    0	weakness:16 tingling:-15	right
    0	calf_swelling:16	roja
    0	faint_dizzy:23	room
    0	tingling:18	running ~ <my>
    0	tingling:58	running ~ <part>
    0	weakness:-8 tingling:-5 history_injury:-13 osteoporosis:-1 saddle_numbness:-3 self_harm:-9	s
    0	saddle_numbness:43	saddle
    0	bladder_bowel:39	sale
    0	tingling:20	scalp
    0	pregnancy_symptom:7	semanas
    0	self_harm:8	sentido
    0	sharp_pain:3	sharp
    0	sharp_pain:35	shooting ~ to
    0	numbness:15	si ~ en
    0	bladder_bowel:3	sin
    0	worsening:-17	since last
    0	worsening:-5	since ~ <day>
    0	saddle_numbness:19	sit on
    0	tingling:11	skin of
    0	history_disc:3	slipped
    0	saddle_numbness:8	sorry
    0	persistent_beyond_72h:15	still
    0	weakness:1	strength
    0	history_injury:1	tailbone
    0	numbness:2	tell
    0	worsening:9	than
    0	radiating_pain:9 tingling:14 bladder_bowel:2	that
    0	sharp_pain:-6 tingling:-14 emergency:-5	the
    0	persistent_beyond_72h:32	the #
    0	weakness:4 numbness:11 history_disc:16	there
    0	emergency:27	they
    0	numbness:-1 saddle_numbness:13	thighs
    0	faint_dizzy:32	thing ~ <be>
    0	weakness:4	this morning
    0	history_injury:8	thought ~ ,
    0	allergic_reaction:15	throat
    0	allergic_reaction:24	throat <feel>
    0	allergic_reaction:26	throat feels
    0	weakness:-1 tingling:56	tingling
    0	sharp_pain:-33 radiating_pain:25	to <my>
    0	radiating_pain:123	to <the> <part>
    0	sharp_pain:-2 radiating_pain:54	to my
    0	weakness:23	to ~ .
    0	weakness:15	to ~ up
    0	persistent_beyond_72h:43	today <be>
    0	faint_dizzy:56	todo
    0	pregnancy_symptom:1	trimester
    0	calf_swelling:7	twice ~ size
    0	tingling:15	under ~ of
    0	radiating_pain:3	va ~ <the>
    0	emergency:51	ward
    0	pregnancy_symptom:28	weeks
    0	history_injury:9	weeks ago
    0	self_harm:51	what <be>
    0	allergic_reaction:1	whatever ~ <the>
    0	emergency:42	words
    0	worsening:115 persistent_beyond_72h:-6	worse
    0	sharp_pain:2	worst pain
    0	numbness:34	y ni
    0	numbness:6	y ~ <be>
    0	radiating_pain:7	y ~ en
    0	numbness:6	yes
    0	weakness:-5	yes ~ .
    0	tingling:19	yes ~ in
    0	saddle_numbness:38	zona
    """#
}
