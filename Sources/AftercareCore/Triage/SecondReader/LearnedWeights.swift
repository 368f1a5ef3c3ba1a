/// What each feature weighs, as `.ci/learn` learned it from the labelled replies of the tests; nobody writes here by hand.
enum LearnedWeights {
  /// Which replies those were: their fingerprint.
  static let learnedFrom: UInt64 = 0xf236460fb301b0ab

  /// A line is the weight for red in 64ths of a logit, the weights for codes, and the feature's name (``Features``); the
  /// first line holds what all starts from.
  static let table: StaticString = #"""
    -125	sharp_pain:-84 radiating_pain:-141 weakness:-86 numbness:-104 tingling:-101 worsening:-118 persistent_beyond_72h:-103 history_disc:-229 history_injury:-233 osteoporosis:-234 pregnancy_symptom:-176 bladder_bowel:-165 saddle_numbness:-177 chest_breath:-174 calf_swelling:-210 fever:-156 severe_headache:-194 faint_dizzy:-156 allergic_reaction:-159 severe_bruising:-186 emergency:-108 self_harm:-127	
    -214	weakness:30 numbness:-40 tingling:-40 persistent_beyond_72h:-31 saddle_numbness:-21 severe_headache:-3 faint_dizzy:44	{denied}
    -203	sharp_pain:7 weakness:30 numbness:13 persistent_beyond_72h:-13 saddle_numbness:-53 faint_dizzy:7 severe_bruising:-14	{good}
    -194		{over}
    -140		{hypothetical}
    -125		{uncertain}
    -120		{earlier}
    -99		{otherPerson}
    68	worsening:46	late+than
    63	worsening:88	late+worse
    57	tingling:-2 emergency:-2	can not
    55	sharp_pain:-98 persistent_beyond_72h:192	late+pain
    53	tingling:-39	[en58] & [en234]
    49	sharp_pain:-22 numbness:9 tingling:-5 worsening:-28 persistent_beyond_72h:-22 history_disc:-36 osteoporosis:-41 pregnancy_symptom:-95 bladder_bowel:-108 saddle_numbness:-70 chest_breath:-18 fever:-59 severe_headache:-16 faint_dizzy:-146 allergic_reaction:-25 severe_bruising:-19 emergency:-77 self_harm:-70	<the> <part>
    49	worsening:91	late+today
    46	sharp_pain:-33 radiating_pain:1 numbness:-5 tingling:11 worsening:-7 calf_swelling:-35 allergic_reaction:14 emergency:-24 self_harm:-13	/^bu/
    45		no puedo
    44	sharp_pain:-68 persistent_beyond_72h:91	late+hurts
    41	sharp_pain:-8 radiating_pain:-28 weakness:-2 tingling:-12 worsening:-13 persistent_beyond_72h:-43 history_disc:-44 history_injury:-55 osteoporosis:-72 pregnancy_symptom:-22 bladder_bowel:-46 saddle_numbness:-51 chest_breath:-41 calf_swelling:-47 severe_headache:-32 faint_dizzy:-25 allergic_reaction:-3 severe_bruising:-33 emergency:-10 self_harm:-35	[en869]
    -41	numbness:12 tingling:32 persistent_beyond_72h:37 self_harm:2	late+my
    41	numbness:37	yes ~ no
    40		[es182] & [es122]
    -40		dolor en
    -40		dolor en <the>
    39	pregnancy_symptom:10	# & [en957]
    -39		[en490] & [en93]
    38		late+ayer
    38		late+mas
    37	sharp_pain:-4 radiating_pain:3 numbness:19 tingling:1 persistent_beyond_72h:-37 bladder_bowel:-20 chest_breath:-2 severe_headache:-46	, ~ <part>
    37	sharp_pain:-6 numbness:12 persistent_beyond_72h:-25 history_disc:-3 osteoporosis:-27 pregnancy_symptom:-30 bladder_bowel:-37 saddle_numbness:-3 chest_breath:-36 fever:-47 severe_headache:-28 faint_dizzy:-54 allergic_reaction:-20 emergency:-28 self_harm:-54	<side> <part>
    -37		[en404]
    37	sharp_pain:-17 persistent_beyond_72h:89	late+duele
    -37		or
    -35	radiating_pain:-8 tingling:-26 osteoporosis:-8 saddle_numbness:-19 calf_swelling:-35 fever:-4 faint_dizzy:-17 allergic_reaction:-19 severe_bruising:-12	[es950]
    35	sharp_pain:-30 numbness:-29 tingling:-36 worsening:57 persistent_beyond_72h:-26 history_disc:-4 history_injury:-28 bladder_bowel:-21 saddle_numbness:-12 emergency:-43	up
    34	tingling:6 worsening:-3 history_disc:-43 osteoporosis:-7 pregnancy_symptom:-24 bladder_bowel:-74 saddle_numbness:-64 chest_breath:-74 calf_swelling:-42 fever:-75 severe_headache:-52 faint_dizzy:-73 allergic_reaction:-21 emergency:-6 self_harm:-66	<my> <part>
    34	worsening:2	late+peor
    33	sharp_pain:-26 tingling:5	# ~ <part>
    33		? & #
    33	worsening:32	late+que
    -33	tingling:-11	no ~ no
    32	pregnancy_symptom:62 fever:-3	# <time>
    -32	weakness:18 worsening:43	, & [en362]
    -32	tingling:107	[es106] & [es759]
    32		[es182] & [en148]
    -32	persistent_beyond_72h:14	late+all
    32	persistent_beyond_72h:-45	late+more
    32	weakness:-28 numbness:-7 worsening:-7 persistent_beyond_72h:126	late+no
    32	worsening:31	late+yesterday
    32		no ~ but
    31	sharp_pain:-9 osteoporosis:22	. ~ <part>
    31	sharp_pain:-30 weakness:-10 tingling:-8 worsening:74 self_harm:-16	/eor/
    31	weakness:-14 pregnancy_symptom:86	/ick/
    31	sharp_pain:-14 radiating_pain:-15 weakness:-44 numbness:-28 tingling:-5 worsening:89 persistent_beyond_72h:-21 emergency:-4	/peor/
    31	sharp_pain:-42 radiating_pain:-3 weakness:18 numbness:-25 fever:-23 faint_dizzy:-43 emergency:-28	/ps$/
    31		[en810] & [es182]
    30		, ~ today
    30	numbness:45	. no
    -30	numbness:-70	/ren/
    30		? #
    -30		[en1002] & [en143]
    30	persistent_beyond_72h:19	no better
    30	numbness:39	no feeling
    29	weakness:35	. & [en869]
    29	radiating_pain:-51 weakness:-75 worsening:-42 chest_breath:26 allergic_reaction:-4	/spi/
    29	severe_headache:41	? no ,
    -29	sharp_pain:-13 numbness:28	[en650]
    29		[es182] & [es966]
    -29		and ~ to
    29	sharp_pain:4 radiating_pain:-22 weakness:-14 numbness:-19 tingling:-17 worsening:-76 persistent_beyond_72h:-27 history_disc:-18 history_injury:-24 osteoporosis:-15 pregnancy_symptom:-52 bladder_bowel:-39 saddle_numbness:-32 chest_breath:-7 calf_swelling:-37 fever:-55 severe_bruising:-64 self_harm:-71	me
    29	tingling:36	si ~ no
    29	self_harm:9	want to
    -29		what if
    28	weakness:-2 numbness:-18 worsening:28 persistent_beyond_72h:-9 faint_dizzy:-2	/^wors/
    28	weakness:-26 numbness:-7 worsening:43 persistent_beyond_72h:-5 saddle_numbness:-4 faint_dizzy:-2 emergency:-31	/wors/
    28	numbness:112 tingling:-28	<be> <the> <part>
    28	sharp_pain:-42 persistent_beyond_72h:132	late+dolor
    28	sharp_pain:-25 radiating_pain:72	to ~ <part>
    27		# ~ <be>
    27	sharp_pain:-49 weakness:-18 persistent_beyond_72h:-9 calf_swelling:19 allergic_reaction:-16	/alf/
    -27		/ders$/
    27	weakness:-1 numbness:71 saddle_numbness:7	/numb$/
    27	weakness:-14 numbness:-48 tingling:-12 worsening:4 persistent_beyond_72h:-72 saddle_numbness:-5 chest_breath:-10 faint_dizzy:-4 emergency:-8 self_harm:-25	/ors/
    27	weakness:-6 numbness:-60 faint_dizzy:110 emergency:-16	/zy$/
    27	sharp_pain:-21 radiating_pain:-14 tingling:-6 persistent_beyond_72h:-16 history_disc:-2 history_injury:4 saddle_numbness:-25 fever:-17 faint_dizzy:-8 emergency:-37 self_harm:-24	<part> <be>
    -27	numbness:-10 tingling:-7 persistent_beyond_72h:-2 saddle_numbness:-13 calf_swelling:-4 severe_bruising:23 self_harm:-4	[en1018]
    -27	numbness:-23 chest_breath:9 faint_dizzy:30	[en266]
    27	numbness:5 tingling:-15	[es182] & [en613]
    27		[es731]
    -27		i came
    -27	radiating_pain:-15 persistent_beyond_72h:21	late+to
    27	sharp_pain:-10 radiating_pain:-20 numbness:-13 tingling:-31 worsening:-60 persistent_beyond_72h:-36 history_disc:-25 history_injury:-16 osteoporosis:-22 pregnancy_symptom:-39 saddle_numbness:-14 calf_swelling:-6 fever:-7 severe_headache:-16 faint_dizzy:-38 allergic_reaction:-11 severe_bruising:-29 emergency:-5 self_harm:-50	my
    27		not better
    27	weakness:-16 numbness:1 worsening:-26 saddle_numbness:8	numb
    26		# ~ i
    26		. & [es694]
    -26	radiating_pain:-26 persistent_beyond_72h:-21 saddle_numbness:-46 chest_breath:-3 fever:-22 severe_headache:-1	/^ma/
    26	sharp_pain:-2 radiating_pain:-10 tingling:18 worsening:-48 persistent_beyond_72h:-68 history_disc:-7 history_injury:-2 osteoporosis:-22 saddle_numbness:-24 chest_breath:-5 calf_swelling:-22 fever:-39 severe_headache:-11 faint_dizzy:-6 severe_bruising:-12 emergency:-54	/^pi/
    -26		/^rar/
    26	self_harm:32	/^thi/
    -26	severe_bruising:39	/ders/
    -26	numbness:18	/eci/
    26	numbness:-16 fever:28	/eri/
    26	sharp_pain:-34	/gra/
    26	tingling:-41 emergency:53	/ili/
    26	tingling:-11 history_disc:-14 pregnancy_symptom:55 fever:-32 severe_bruising:4	/ks$/
    26	sharp_pain:-26 weakness:-75 persistent_beyond_72h:-6 chest_breath:-4 allergic_reaction:-21 emergency:58 self_harm:-15	/lp$/
    26	sharp_pain:-2 numbness:14 worsening:-4 saddle_numbness:3	/mb$/
    26	sharp_pain:-10 tingling:-15 worsening:96 persistent_beyond_72h:-9 self_harm:-18	/peo/
    26	faint_dizzy:51	<have> to
    -26		<part> ~ can
    -26		<the> <side> <part>
    26		[en954] & [en362]
    -26		[es182] & [es182]
    -26		[es182] & [es998]
    -26		can i
    -26		hormigueo & [es759]
    26		i ~ #
    26	worsening:16	late+hoy
    26	weakness:-4 numbness:116 tingling:-7	no <feel>
    25	sharp_pain:-11 weakness:25 numbness:-26 tingling:-7 worsening:-28 persistent_beyond_72h:-3 history_disc:-26 history_injury:-36 pregnancy_symptom:-11 saddle_numbness:-17 calf_swelling:7 fever:-37 severe_headache:-38 faint_dizzy:-44 severe_bruising:-26 emergency:-8 self_harm:-40	/^le/
    25	sharp_pain:-10 radiating_pain:-7 numbness:-41 worsening:-24 history_disc:34 bladder_bowel:-49 saddle_numbness:-3 chest_breath:-2 fever:-5 faint_dizzy:44	/^sp/
    -25	numbness:9 tingling:-10	/^ta/
    25	sharp_pain:3 radiating_pain:-24 weakness:-64 numbness:5 tingling:-21 worsening:-9 history_disc:-19 history_injury:-40 osteoporosis:-11 pregnancy_symptom:-4 bladder_bowel:-56 chest_breath:-38 fever:-2 severe_headache:-11 faint_dizzy:-3 allergic_reaction:-16 severe_bruising:-15 self_harm:-23	/da$/
    25	weakness:-9 numbness:-28	/elp/
    25	weakness:-8 tingling:-8 emergency:-15	/ever/
    -25	pregnancy_symptom:-15 fever:11	/ld$/
    25	numbness:-69	<become> <the>
    25		<my> now
    -25	emergency:11	<the> <the>
    -25	faint_dizzy:3	[en1002] & [en980]
    -25	sharp_pain:21 radiating_pain:-25 weakness:16 numbness:-39	[en251] & [en37]
    25	numbness:-31 tingling:-25 saddle_numbness:-5 chest_breath:-41 calf_swelling:5	[en394]
    -25		[en917] & [en869]
    25		[en954] & [en234]
    -25		[en966] & [en634]
    25	sharp_pain:-12 radiating_pain:-16 numbness:2 tingling:-14 worsening:-14 history_disc:-20 history_injury:-5 osteoporosis:-18 pregnancy_symptom:-9 bladder_bowel:-1 saddle_numbness:-27 calf_swelling:-36 fever:-1 allergic_reaction:-8 severe_bruising:-34 emergency:-75 self_harm:-63	[es13]
    25	tingling:-1 emergency:24	[es182] & ,
    -25		[es182] & [es106]
    -25		[es375]
    25		[es44] & ,
    25	sharp_pain:-12 radiating_pain:-9 numbness:3 tingling:-27 worsening:-2 persistent_beyond_72h:-30 history_disc:-28 history_injury:-6 osteoporosis:-6 pregnancy_symptom:-45 bladder_bowel:-35 saddle_numbness:-7 chest_breath:-14 calf_swelling:-5 fever:-31 severe_headache:-64 faint_dizzy:-11 allergic_reaction:-8 severe_bruising:-25 self_harm:-18	el
    25	sharp_pain:-31 weakness:-17 numbness:9 persistent_beyond_72h:82	late+not
    25	emergency:34	me now
    -25		no <be>
    25		puedo ~ bien
    -25		stabbing pain
    -24		, ~ as
    24		. & [en634]
    24	weakness:9 tingling:2 chest_breath:28 self_harm:14	. ~ <the>
    24		. ~ si
    24	sharp_pain:-7 radiating_pain:-24 weakness:-83 tingling:-2 history_injury:-1 severe_bruising:27	/^bl/
    -24	radiating_pain:-10 weakness:-10 numbness:-3 worsening:8 history_injury:11 saddle_numbness:-4 severe_headache:-22	/^me/
    24	sharp_pain:-10 radiating_pain:-4 tingling:-8 worsening:-3 persistent_beyond_72h:-29 pregnancy_symptom:-12 bladder_bowel:-34 saddle_numbness:-15 chest_breath:-11 fever:-5 severe_headache:-13 faint_dizzy:-25 emergency:-9 self_harm:18	/^to/
    24		/ate/
    24	sharp_pain:-9 radiating_pain:-5 weakness:-26 numbness:-14 worsening:-43 persistent_beyond_72h:-32 history_disc:-15 osteoporosis:-14 pregnancy_symptom:-34 bladder_bowel:-35 saddle_numbness:-1 chest_breath:-13 calf_swelling:-8 fever:-4 severe_headache:-29 emergency:-19	/do$/
    24	numbness:-21 emergency:67	/elp$/
    -24		/hap/
    24	sharp_pain:-17 tingling:-46 emergency:50	/help$/
    24	persistent_beyond_72h:-18 history_injury:-19 bladder_bowel:-30 fever:-14 emergency:-3	/ier/
    -24		/lders/
    -24		/reci/
    24	numbness:36 worsening:-11 persistent_beyond_72h:-4	/umb$/
    -24	radiating_pain:25	<become> ~ ,
    -24		<my> <be>
    24		[en12] & [en949]
    -24		[en20] & [en170]
    24		[en426] & [en234]
    24		[en551] & [en810]
    -24		[en58] & [en966]
    24		[es182] & [es1]
    24		[es214] & #
    -24	numbness:5	[es486]
    24	sharp_pain:7	[es950] & [es1]
    24	sharp_pain:-4 pregnancy_symptom:-5 emergency:2	help
    24		it ~ ,
    24	persistent_beyond_72h:26	late+hurting
    24	persistent_beyond_72h:68	late+painful
    -24		shoulders
    24		with <the>
    -23		, & [en889]
    -23	persistent_beyond_72h:102	/^ach/
    23	emergency:24	/^ayu/
    23	emergency:18	/^ayud/
    23	faint_dizzy:28	/^kee/
    -23	radiating_pain:23	/aja/
    -23	numbness:-24 worsening:2 history_disc:-11 bladder_bowel:2 saddle_numbness:-3 chest_breath:-1 calf_swelling:-22 fever:-7 allergic_reaction:-50 severe_bruising:-18 emergency:-6	/ay$/
    23	emergency:60	/ayu/
    23	emergency:38	/ayud/
    23	sharp_pain:-18 tingling:1	/ded/
    23	sharp_pain:-5	/empe/
    23	numbness:-45	/eo$/
    23	weakness:-69 faint_dizzy:26	/ert/
    23	faint_dizzy:46	/kee/
    -23		/mbe/
    23	allergic_reaction:77	/nch/
    23	sharp_pain:-2 allergic_reaction:32	/ras/
    23	sharp_pain:-12 weakness:50 numbness:-10	/rra/
    -23	weakness:14	/ued/
    23	emergency:46	/yud/
    23	sharp_pain:18	/zo$/
    23		<be> ~ <day>
    -23	sharp_pain:-3 history_injury:6	<part> hurts
    23	weakness:-18	<the> dolor
    -23	history_disc:39 history_injury:17 emergency:6 self_harm:96	[en1002] & [en874]
    23	sharp_pain:-12 numbness:-1	[en170] & [en362]
    -23		[en234] & [en138]
    -23		[en234] & [en810]
    -23	worsening:55	[en426] & [en490]
    23		[en490] & .
    -23		[en490] & [en63]
    -23	numbness:-10 tingling:-4 persistent_beyond_72h:8 osteoporosis:-11 pregnancy_symptom:-26 bladder_bowel:-20 chest_breath:-9 allergic_reaction:7 emergency:-8	[en551]
    23		[en889] & ,
    23	self_harm:17	[en966] & [en394]
    -23		[es127]
    23	sharp_pain:-21 radiating_pain:-1 weakness:-2 tingling:-23 saddle_numbness:-4 severe_headache:-3 severe_bruising:-26	[es26]
    23	numbness:-8	[es694] & [es182]
    -23	worsening:81	a #
    23		better ~ <be>
    23		de #
    23		every hour
    23	bladder_bowel:-1	foot
    23		i do
    -23		it ~ worse
    23	worsening:15	late+was
    23		no ~ <feel>
    -23		si <be>
    23	sharp_pain:-16 weakness:-11 tingling:-21 persistent_beyond_72h:-1 pregnancy_symptom:5 saddle_numbness:-11 severe_headache:-10	y
    23		yes .
    22	pregnancy_symptom:84	# weeks
    22	sharp_pain:30 radiating_pain:6 weakness:3 numbness:7 persistent_beyond_72h:-4 pregnancy_symptom:4 calf_swelling:10 allergic_reaction:-2 emergency:3	, ~ <the>
    22		/^then/
    -22		/aso/
    -22		/aut/
    22	numbness:8 bladder_bowel:-1	/foot$/
    22	sharp_pain:4 radiating_pain:-4 weakness:-7 tingling:1 history_disc:-2 chest_breath:1	/ike$/
    22	sharp_pain:-6	/ise/
    -22	allergic_reaction:21	/lis/
    22	pregnancy_symptom:80	/mpi/
    22	sharp_pain:-29 weakness:2 numbness:18 bladder_bowel:-1 saddle_numbness:-3 self_harm:-3	/oot$/
    22	weakness:-7 numbness:-49 bladder_bowel:70	/pee/
    22		/then$/
    22	worsening:2	/then/
    -22		<become> ~ <time>
    22	sharp_pain:-24 radiating_pain:113 weakness:-80 numbness:-7 tingling:26 worsening:-24 persistent_beyond_72h:-15 history_disc:-3 severe_headache:-27 faint_dizzy:-4 allergic_reaction:-18	<part> ~ <part>
    -22		<person> ~ <part>
    22	radiating_pain:21 weakness:-44 numbness:19 persistent_beyond_72h:-2	<side> ~ <part>
    22		? & ,
    22		[en106] & [en468]
    -22		[en11] & [en148]
    22		[en12] & [en251]
    22	persistent_beyond_72h:50	[en19] & [en157]
    22		[en19] & [es998]
    22	weakness:-19 worsening:15	[en234] & ,
    -22		[en362] & .
    22	sharp_pain:-3 radiating_pain:-20 weakness:14 numbness:-7 tingling:-32 worsening:-54 persistent_beyond_72h:-14 history_disc:-20 bladder_bowel:-38 saddle_numbness:-8 chest_breath:-2 fever:-31 severe_headache:-6 allergic_reaction:-22 emergency:-8 self_harm:-39	[en37]
    22	severe_bruising:8	[en380] & [en12]
    -22		[en426] & [en60]
    22		[en468] & [en874]
    -22	worsening:57	[en490] & [en1002]
    -22		[en490] & [en106]
    -22		[en508] & ,
    -22		[en549]
    22	sharp_pain:-14 radiating_pain:-22 weakness:-8 numbness:-14 worsening:-41 persistent_beyond_72h:-14 history_injury:-14 pregnancy_symptom:-2 bladder_bowel:-5 saddle_numbness:-3 chest_breath:-24 calf_swelling:-4 fever:-61 severe_headache:-3 severe_bruising:-20 self_harm:-17	[en60]
    -22		[en682] & [en20]
    -22		[en810] & [en170]
    22	sharp_pain:1 persistent_beyond_72h:-27	[en869] & #
    -22		[en890] & [en490]
    -22		[en954] & [en12]
    -22		[en954] & [en309]
    22	sharp_pain:-1 weakness:-12 numbness:-18 tingling:-13 worsening:-12 persistent_beyond_72h:-24 history_disc:-2 history_injury:-11 saddle_numbness:-11 chest_breath:-10 calf_swelling:-14 fever:-1 severe_bruising:-16 emergency:-11 self_harm:-16	[es1]
    22	numbness:1	[es950] & [es214]
    22	history_injury:13	and ~ hurts
    22		good .
    -22		i ~ <time>
    -22		i ~ with
    22	sharp_pain:-4 radiating_pain:-9 weakness:-38 numbness:-16 worsening:-1 persistent_beyond_72h:-17 history_injury:-1 pregnancy_symptom:-15 saddle_numbness:-30 calf_swelling:-17 fever:-7 severe_headache:-12 severe_bruising:-14 self_harm:-11	in
    -22	worsening:22	it ~ <become>
    22	sharp_pain:-14 radiating_pain:-2 numbness:-10 tingling:-7 worsening:-33 persistent_beyond_72h:-9 history_disc:-18 history_injury:-4 osteoporosis:-14 saddle_numbness:-22 chest_breath:-45 fever:-39 severe_headache:-22 severe_bruising:-15 emergency:-1 self_harm:-24	la
    22	persistent_beyond_72h:51	late+as
    -22	persistent_beyond_72h:23	late+every
    -22		much better
    -22		my arm
    22	weakness:-54 emergency:60	no ,
    -22		no ~ .
    -22		no ~ en
    -22		no ~ pain
    22	persistent_beyond_72h:61 calf_swelling:10	not <become>
    22	weakness:56 persistent_beyond_72h:-31 self_harm:-2	not ~ it
    22		pain ~ /
    -22		pain ~ yesterday
    22		sciatica & [en362]
    22		then
    22	numbness:-11	will not
    22		you ~ <be>
    21		, & [es342]
    -21		, & [es998]
    -21		, all
    -21		, ~ since
    21		. & [en19]
    -21	sharp_pain:-2 weakness:-13 numbness:-32 worsening:-4 persistent_beyond_72h:-9 history_injury:-26	/^bo/
    21	weakness:-7	/^bur/
    21	weakness:-37	/^el/
    21		/^int/
    21	faint_dizzy:128	/^mare/
    -21		/^opt/
    21	sharp_pain:-54 weakness:-9 emergency:18	/^ur/
    -21	numbness:-4	/app/
    21	sharp_pain:-69 faint_dizzy:20	/are/
    -21		/bri/
    21	weakness:-3 allergic_reaction:28	/bur/
    21		/den/
    21	sharp_pain:-58 radiating_pain:-1 weakness:-25 tingling:-71 persistent_beyond_72h:-37 bladder_bowel:-16 chest_breath:-57 calf_swelling:-11 severe_headache:10 faint_dizzy:47 emergency:-12	/ead/
    -21		/ede/
    -21		/emo/
    -21	numbness:-57 history_injury:3 self_harm:12	/end/
    21	sharp_pain:-1 numbness:-44 worsening:-9 history_injury:-5 bladder_bowel:11 saddle_numbness:-7 self_harm:-59	/et$/
    21	sharp_pain:-15 radiating_pain:-24 weakness:-15 numbness:-22 tingling:-2 history_disc:-22 history_injury:-19 osteoporosis:-22 pregnancy_symptom:-3 bladder_bowel:-28 saddle_numbness:-38 chest_breath:-20 calf_swelling:-66 fever:-29 severe_headache:-8 faint_dizzy:-24 allergic_reaction:-9 severe_bruising:-60 emergency:-5 self_harm:-20	/ing/
    21	faint_dizzy:109	/mare/
    -21		/mber/
    -21	sharp_pain:12	/nos$/
    -21	severe_bruising:62	/oma/
    -21		/opt/
    21	numbness:14 saddle_numbness:32	/part/
    -21		/uit/
    -21		<be> worse today
    -21		<count> ~ and
    -21		<have> ~ pain
    21	weakness:9 saddle_numbness:-22	<my> <side>
    21	weakness:5 saddle_numbness:-7	<my> <side> <part>
    -21	sharp_pain:9 tingling:4 severe_headache:7 allergic_reaction:17	<my> ~ ,
    21	numbness:21 persistent_beyond_72h:12	<part> <have>
    -21		<side> ~ not
    -21	radiating_pain:18 weakness:1 numbness:-5 tingling:21 history_injury:8 osteoporosis:4 severe_headache:31 severe_bruising:29	<the> ~ ,
    -21	sharp_pain:16 weakness:-18 numbness:11 bladder_bowel:12 self_harm:4	<the> ~ in
    21	weakness:37 persistent_beyond_72h:-13 fever:42	<the> ~ no
    -21		<the> ~ passed
    21	weakness:-7	<the> ~ y
    -21		[en1018] & [en602]
    21		[en143] & [en317]
    -21		[en19] & [en966]
    -21	weakness:25	[en234] & [en426]
    -21	sharp_pain:17	[en250] & [en1002]
    -21	tingling:-19 self_harm:7	[en251] & [en490]
    21		[en309] & [en309]
    21	chest_breath:8	[en362] & [en1002]
    -21		[en37] & [en869]
    21	numbness:-10	[en442] & [en234]
    -21	chest_breath:25	[en468] & [en20]
    -21		[en551] & [en60]
    -21		[en58] & [en874]
    -21		[en810] & [en746]
    21		[en810] & [en810]
    21	sharp_pain:-9 radiating_pain:-33 weakness:-20 numbness:-42 tingling:-47 worsening:-2 persistent_beyond_72h:-50 history_disc:-3 history_injury:-6 osteoporosis:-15 pregnancy_symptom:-30 bladder_bowel:-9 saddle_numbness:-32 chest_breath:-15 calf_swelling:-59 fever:-33 severe_headache:-56 allergic_reaction:-30 severe_bruising:-24 emergency:-7	[en874]
    21	self_harm:60	[en954] & [en490]
    21		[es694] & .
    21		[es950] & [es54]
    -21	radiating_pain:-24 numbness:-25 persistent_beyond_72h:-100 severe_headache:15	[es975]
    -21	radiating_pain:43	[es982] & [es887]
    21	sharp_pain:72	an #
    21		dolor ~ en
    -21		ever
    21	faint_dizzy:1	fainted
    -21		for ~ ,
    -21		in ~ i
    -21		no tengo
    21	sharp_pain:-19 numbness:63 bladder_bowel:-3 saddle_numbness:39	not feel
    21		since <the>
    21		would ~ <be>
    21	self_harm:9	would ~ i
    20	sharp_pain:32	# & [en966]
    20	sharp_pain:-1	, & #
    -20		, ~ fine
    20		, ~ with
    -20		. & [en613]
    20	sharp_pain:30 weakness:-3 numbness:-3 worsening:31 persistent_beyond_72h:-4 pregnancy_symptom:-28 saddle_numbness:-5 allergic_reaction:-3 emergency:-13	/^ag/
    20	sharp_pain:23 weakness:-18 numbness:-50 tingling:-36 persistent_beyond_72h:6 bladder_bowel:-13 saddle_numbness:-3 emergency:-13	/^dol/
    20	sharp_pain:-31 radiating_pain:-12 weakness:28 bladder_bowel:-6	/^ke/
    20	sharp_pain:3 radiating_pain:8 weakness:-10 numbness:-39 tingling:-8 worsening:3 persistent_beyond_72h:3 osteoporosis:-10 pregnancy_symptom:-25 saddle_numbness:11 chest_breath:-7 calf_swelling:-1 fever:-48 severe_headache:-13 faint_dizzy:-2 allergic_reaction:-17 emergency:-16 self_harm:-5	/^pa/
    -20		/^us/
    20	sharp_pain:130	/^za/
    -20		/ail/
    20	numbness:21	/ano$/
    20	persistent_beyond_72h:-70 bladder_bowel:10 allergic_reaction:-29	/ano/
    20		/azo$/
    -20		/des$/
    20	sharp_pain:-10	/dos$/
    20		/dos/
    -20		/dre/
    20		/esto/
    20	chest_breath:-19	/every/
    -20		/fre/
    20	sharp_pain:-9 numbness:-11 severe_headache:43 faint_dizzy:53	/head/
    20	sharp_pain:4 weakness:-1	/id$/
    20	radiating_pain:-21 tingling:-6 worsening:-2 persistent_beyond_72h:-20 history_disc:-13 saddle_numbness:-50 faint_dizzy:-18 allergic_reaction:-24 severe_bruising:-8 emergency:-25	/ill/
    20	weakness:25	/inar/
    20	sharp_pain:6	/ire$/
    -20		/lleg/
    20	weakness:-53 numbness:58 tingling:-19	/mid/
    20	weakness:22 tingling:1	/nger/
    20	sharp_pain:-9 numbness:-3 worsening:23 pregnancy_symptom:-18 calf_swelling:-6	/now/
    20	weakness:-93 persistent_beyond_72h:37	/ori/
    20	radiating_pain:-18 persistent_beyond_72h:-35 history_injury:-12 bladder_bowel:-54 calf_swelling:-1 severe_headache:-9	/pin/
    20		/rir/
    -20	radiating_pain:-48 weakness:2 numbness:-3 tingling:-54 persistent_beyond_72h:-17 osteoporosis:-5 pregnancy_symptom:-4 chest_breath:-12 calf_swelling:-17 fever:-16 severe_headache:-1 faint_dizzy:-53 allergic_reaction:-24	/se$/
    -20		/tif/
    20		<be> dead
    -20	numbness:-6 calf_swelling:48 emergency:48	<be> ~ and
    20	weakness:-18 numbness:24 tingling:-4	<count> <part>
    -20		<part> on
    -20	emergency:62	<person> <be>
    20	sharp_pain:18 radiating_pain:33 weakness:10 numbness:15 worsening:-11 persistent_beyond_72h:6 history_disc:-20 pregnancy_symptom:-7 bladder_bowel:-25 saddle_numbness:-21 calf_swelling:-7 fever:-30 severe_headache:-12 faint_dizzy:-11 allergic_reaction:-4 severe_bruising:-1 self_harm:-52	<the> ~ <part>
    -20	radiating_pain:8 severe_bruising:8	<the> ~ <side>
    -20		<the> ~ but
    -20		? ~ not
    -20		[en1002] & [en746]
    20		[en1002] & [en853]
    20		[en1018] & [en11]
    -20		[en143] & [en20]
    20		[en143] & [en28]
    -20	tingling:6	[en19] & [en853]
    -20		[en215] & [en11]
    20	sharp_pain:-2	[en234] & [en966]
    20	sharp_pain:9	[en37] & [en966]
    20		[en474] & ,
    20		[en474] & [en1002]
    -20		[en490] & [en874]
    -20	weakness:42	[en677] & ,
    20	worsening:-27 persistent_beyond_72h:14 saddle_numbness:10	[en810] & [en1002]
    20		[en810] & [en980]
    20		[en869] & /
    20	faint_dizzy:20	[en890] & [en12]
    20	fever:4	[en966] & [en490]
    20		[en980] & [en437]
    -20		[en980] & [en474]
    -20	tingling:-8	[es13] & [es887]
    -20		[es182] & [en394]
    -20		[es182] & [es854]
    20		[es26] & [es950]
    -20		[es699] & [es950]
    20	history_disc:8	[es950] & [en874]
    -20		[es982] & [es2]
    -20		better ~ <time>
    20		could ~ <the>
    -20		every day
    20		fine ~ ,
    20	numbness:-10 severe_bruising:4	from ~ to
    20		good ~ no
    -20		it ~ today
    20	tingling:-20 persistent_beyond_72h:-29 bladder_bowel:5 faint_dizzy:-2	no ~ <the>
    -20	weakness:20 numbness:8	not ~ <part>
    -20		numbness & tingling
    -20		numbness ~ tingling
    20	calf_swelling:1	que <the>
    20		since yesterday
    20		y ~ duele
    19	pregnancy_symptom:139	# & [es254]
    19	sharp_pain:-8 numbness:4 worsening:-10 history_disc:13 calf_swelling:-1 emergency:12	.
    19	sharp_pain:127	/^agon/
    -19		/^fre/
    19		/^help/
    19	radiating_pain:-20 tingling:-3 saddle_numbness:24 calf_swelling:-37 allergic_reaction:52	/^la/
    19	numbness:-22 worsening:-31	/^sta/
    19	sharp_pain:72	/^zap/
    19	sharp_pain:136	/agon/
    19	sharp_pain:64	/agony/
    19		/amp/
    19	weakness:-12 numbness:4	/art/
    19	persistent_beyond_72h:-12	/fie/
    19		/gony$/
    19	sharp_pain:3	/gony/
    19	sharp_pain:-5	/help/
    -19		/iff/
    19	sharp_pain:-44 weakness:-1 worsening:-13	/igue/
    19	radiating_pain:5 numbness:-25 tingling:-29 bladder_bowel:-25 saddle_numbness:-2 chest_breath:-2 allergic_reaction:-1	/ip$/
    -19		/mai/
    19		/mes$/
    19	numbness:-95	/oil/
    19	weakness:9 severe_headache:-40 faint_dizzy:32	/ons/
    19	sharp_pain:1	/ony$/
    -19	fever:-22	/ore$/
    19		/ott/
    -19		/pt$/
    -19	weakness:9	/pue/
    19		/ram/
    -19		/raro/
    19	weakness:-33	/tig/
    -19		/uien/
    -19		/umber/
    19	persistent_beyond_72h:-12	/urg/
    19	emergency:27	/urge/
    19	sharp_pain:171	/zap/
    19	weakness:-5	/zzy$/
    19	numbness:-8	/zzy/
    19		<become> ~ and
    -19		<my> <part> hurts
    19		? & [en981]
    19	weakness:-7	? & [es182]
    19		? ~ #
    -19	radiating_pain:37 fever:18 severe_headache:53	[en1002] & ,
    -19		[en1002] & [en170]
    19	faint_dizzy:66	[en1002] & [en966]
    -19	weakness:-5 self_harm:7	[en1018] & [en234]
    19		[en12] & [en37]
    19	faint_dizzy:32	[en12] & [en778]
    19		[en148] & [en869]
    -19		[en186]
    -19		[en197]
    -19		[en19] & [en613]
    -19	calf_swelling:13 faint_dizzy:98	[en20] & [en11]
    19		[en20] & [en551]
    -19	bladder_bowel:20	[en251] & [en11]
    -19		[en251] & [en394]
    19		[en37] & [en980]
    19	sharp_pain:99	[en3] & #
    19	weakness:23	[en551] & .
    19		[en551] & [en966]
    -19	weakness:-8 numbness:13 tingling:-8 saddle_numbness:27	[en613]
    19		[en63] & ,
    -19	numbness:-80 tingling:49	[en653]
    -19		[en682] & [en468]
    -19		[en869] & [en19]
    -19	numbness:13	[en869] & [en490]
    19	numbness:32	[en869] & [en660]
    19		[en954] & [en693]
    19	sharp_pain:-7 tingling:-10 history_injury:-4 bladder_bowel:-25 faint_dizzy:-4	[en966] & [en1018]
    -19	weakness:-10 numbness:6 saddle_numbness:2 faint_dizzy:44	[en966] & [en1020]
    19	allergic_reaction:4	[en980] & [en11]
    -19		[es13] & ,
    19	numbness:-6	[es182] & [en251]
    19		[es214] & [es29]
    19		[es2] & #
    -19		[es42] & [es1]
    19	sharp_pain:3	agony
    19		and ~ sore
    19		bien ? no
    -19		de ~ ,
    19		good ~ .
    19		i can not
    -19		if ~ <part>
    -19	radiating_pain:36 weakness:-2 calf_swelling:11	late+.
    19	persistent_beyond_72h:50	late+better
    19	persistent_beyond_72h:6	late+doliendo
    19		late+has
    19	persistent_beyond_72h:13	late+sigue
    19		less ~ than
    19		my chest
    19		normal ~ <the>
    -19		not <the>
    19	weakness:-2	not ~ ,
    19		not ~ at
    19		ok ? no
    -19		pain ~ than
    -19		pain ~ worse
    19		shooting ~ <part>
    19	sharp_pain:8	shoulder
    19		what i
    19		when i
    19		would ~ ,
    -18	sharp_pain:10 radiating_pain:-80 weakness:-70 numbness:-96 tingling:-80 worsening:-86 persistent_beyond_72h:-53 history_injury:-64 osteoporosis:-45 bladder_bowel:-75 saddle_numbness:-115 chest_breath:-91 calf_swelling:-37 fever:65 severe_headache:-43 faint_dizzy:-79 allergic_reaction:-75 severe_bruising:-93 self_harm:-127	#
    18	sharp_pain:19	# ~ <the>
    -18	sharp_pain:12 radiating_pain:18 worsening:8 severe_headache:17	, & [en1002]
    -18		, & [en468]
    -18		, <feel>
    18		, numb
    18		, ~ can
    -18	weakness:-10 bladder_bowel:12	, ~ to
    18		. & [en762]
    18	weakness:22 numbness:-9	. & [en810]
    -18		. & [en874]
    18	tingling:8	. <part>
    18		. yes
    18	sharp_pain:36	/^ago/
    18		/^au/
    18	weakness:-39 chest_breath:-1	/^hel/
    -18		/^mil/
    -18		/^stop/
    18	sharp_pain:-3 numbness:22	/^toe/
    18	weakness:3 chest_breath:84	/air/
    -18		/ani/
    18	sharp_pain:-10	/ap$/
    -18		/arar$/
    18	weakness:-3 chest_breath:95	/breat/
    -18		/cle/
    18		/cro/
    18		/heel/
    -18	calf_swelling:15	/her$/
    18		/lat/
    18		/lder$/
    18	tingling:-33 worsening:-51 persistent_beyond_72h:-30 pregnancy_symptom:-30 bladder_bowel:-15 saddle_numbness:-30 fever:-12	/lla/
    -18		/mag/
    18	fever:5	/mom/
    18	fever:79	/mome/
    18		/nsi/
    -18		/once/
    18	weakness:-35 chest_breath:13	/reath/
    -18	persistent_beyond_72h:25	/rid/
    18	sharp_pain:-4 weakness:-13 tingling:-1 persistent_beyond_72h:-18 history_injury:-9 pregnancy_symptom:-11 chest_breath:-14 calf_swelling:-13 severe_headache:-34 faint_dizzy:-2 allergic_reaction:-1 severe_bruising:-15 emergency:-2	/the/
    -18	sharp_pain:-5 weakness:-31 numbness:4 bladder_bowel:-7 calf_swelling:-32 allergic_reaction:-30 emergency:-30	/to$/
    -18		/uede/
    -18		/uien$/
    -18		/uit$/
    -18	sharp_pain:14 numbness:3 persistent_beyond_72h:-8 calf_swelling:86 fever:18	:
    -18		<be> worse
    -18		<become> now
    18		<have> ~ up
    18		<my> ~ nothing
    -18	tingling:32 history_injury:53	<part> ~ it
    18	weakness:31 numbness:35	<part> ~ out
    -18		<the> massage
    -18		<time> .
    18		? no
    18		? ~ ,
    18		? ~ <part>
    18	sharp_pain:23	[en1002] & [en394]
    18		[en1002] & [en581]
    18	fever:11	[en1002] & [en93]
    18	sharp_pain:-18 weakness:12 persistent_beyond_72h:-25 saddle_numbness:-50 chest_breath:-4 faint_dizzy:-42 emergency:-39 self_harm:-21	[en101]
    18	radiating_pain:-1 weakness:-26 worsening:-5 persistent_beyond_72h:-12 history_disc:-14 history_injury:-5 pregnancy_symptom:-5 saddle_numbness:12 calf_swelling:-13 severe_headache:-29 faint_dizzy:5 allergic_reaction:-21 emergency:-9	[en1020]
    18		[en106] & [en11]
    18		[en11] & [en28]
    18		[en148] & [en634]
    18		[en170] & [en551]
    18		[en181] & .
    -18		[en19] & [en682]
    -18		[en234] & [en874]
    18		[en234] & [en997]
    -18		[en266] & [en874]
    -18		[en28] & [en1020]
    -18		[en426] & [en869]
    18		[en474] & [en84]
    -18		[en474] & [en93]
    -18		[en698] & [en966]
    18	sharp_pain:-2	[en746] & [en874]
    18		[en807] & ,
    18		[en853] & [en1002]
    -18	numbness:3 faint_dizzy:26	[en874] & [es887]
    -18		[en874] & [es998]
    18	numbness:34 calf_swelling:58	[en890] & [en362]
    18		[es182] & [es950]
    18		[es230]
    -18		[es2] & [es950]
    18		[es44] & [es182]
    18	sharp_pain:-28 weakness:21 tingling:-22	[es502] & [en874]
    -18	worsening:78 persistent_beyond_72h:49	[es503]
    18		[es55] & #
    -18		[es55] & [es106]
    18		[es950] & [es13]
    18		a mas
    -18		and ~ .
    -18		better than
    18		better ~ ,
    18		dolor ~ #
    -18		duele la
    18	weakness:-15	from ~ <part>
    -18		gone now
    -18	bladder_bowel:14	he
    -18	sharp_pain:1	if
    -18		is gone
    -18	worsening:23	it ~ and
    18		it ~ it
    -18		it ~ yesterday
    18		late+am
    18	weakness:-8	no <be> <the>
    18		no ~ yes
    18		ok ~ ,
    18		ok ~ no
    -18	radiating_pain:-33 persistent_beyond_72h:11	pain in
    -18		parar
    18	sharp_pain:-9 weakness:6 numbness:11 tingling:-8	se me
    18		still hurting
    18		tingling & [en810]
    18		va <the>
    -18		what ~ i
    18		with a
    -18		would ~ help
    18		would ~ out
    18		y hoy
    -17		, & [en170]
    -17	worsening:5	, & [en19]
    -17		, & [en212]
    17	sharp_pain:13 radiating_pain:49	, & [en37]
    -17		, can
    17	pregnancy_symptom:9	, ~ #
    -17		, ~ now
    17		, ~ sore
    -17		. i
    17		. ~ do
    17	sharp_pain:-1 tingling:-15 persistent_beyond_72h:-52 emergency:22 self_harm:-14	/^ay/
    17	weakness:-5 numbness:-27 tingling:-1 history_disc:-26 bladder_bowel:28 chest_breath:-12 calf_swelling:-7 fever:-15 allergic_reaction:-7	/^da/
    -17		/^dre/
    17		/^esto/
    17	sharp_pain:12 weakness:-5 numbness:-10 persistent_beyond_72h:-17	/^in/
    -17		/^may/
    -17		/^mol/
    17	bladder_bowel:247	/^pee/
    -17		/^raro/
    -17	radiating_pain:-37 tingling:-2 worsening:-32 faint_dizzy:-7 self_harm:-2	/^ten/
    -17		/^tend/
    17		/^thu/
    -17		/aja$/
    17	radiating_pain:-3 persistent_beyond_72h:-6 history_disc:-4 saddle_numbness:-1 severe_bruising:-2 emergency:-2	/and$/
    -17		/ara$/
    -17		/areci/
    -17		/arri/
    -17		/aso$/
    17		/atic$/
    17	sharp_pain:-19 radiating_pain:-8 weakness:-11 numbness:-13 tingling:-22 saddle_numbness:-16 calf_swelling:-8 severe_bruising:-30 self_harm:-3	/ce$/
    -17		/cio/
    -17	sharp_pain:-19 numbness:26 tingling:-16	/co$/
    17	weakness:-59 emergency:24	/dia/
    17		/eca/
    17		/erio/
    17	sharp_pain:-20 worsening:-5	/esd/
    -17		/ext/
    17	emergency:40	/ey$/
    17	history_disc:13	/fus/
    17	sharp_pain:57 radiating_pain:-89 numbness:-21 worsening:-30 persistent_beyond_72h:-22 pregnancy_symptom:12	/har/
    17		/hee/
    -17		/how$/
    17	sharp_pain:-16 radiating_pain:-20 weakness:-14 numbness:-15 persistent_beyond_72h:3 history_injury:-36 chest_breath:-2 faint_dizzy:-12 allergic_reaction:-15	/ia$/
    17		/ief/
    17	weakness:-9	/ince/
    17	weakness:19	/lap/
    17	radiating_pain:-5 persistent_beyond_72h:-1 history_injury:10 pregnancy_symptom:-16 chest_breath:-44 fever:-25 faint_dizzy:-41 allergic_reaction:-34 emergency:-10 self_harm:-62	/le$/
    17	weakness:-1 numbness:-12 persistent_beyond_72h:30 calf_swelling:10	/lie/
    17	radiating_pain:1 weakness:-15	/lo$/
    -17		/longe/
    17	sharp_pain:-33 numbness:-28 calf_swelling:-20 emergency:-11	/ls$/
    -17		/lve/
    -17		/mber$/
    -17		/nos/
    -17		/numbe/
    -17		/oco$/
    -17		/ran/
    17		/rgent/
    17	bladder_bowel:173	/rina/
    17	sharp_pain:-33	/rti/
    -17		/sing/
    17	sharp_pain:-8	/thu/
    -17		/tran/
    17		/ude/
    -17		/umbe/
    17		: & [es694]
    17		: si
    -17		<be> bien
    17		<be> normal
    17	pregnancy_symptom:16	<be> ~ y
    17		<feel> it
    -17		<have> ~ ,
    -17		<the> <part> <part>
    -17		<the> ~ than
    -17	pregnancy_symptom:10	<time> ,
    -17		? ~ to
    17		[en1020] & [en37]
    -17		[en106] & [en127]
    -17		[en11] & [en660]
    -17		[en157] & [en468]
    -17		[en181] & [en309]
    17		[en202] & #
    -17		[en20] & .
    -17	numbness:-15	[en234] & [en19]
    17	saddle_numbness:-3 chest_breath:25	[en234] & [en251]
    -17		[en239] & [en251]
    -17		[en251] & [en789]
    17		[en28] & [en807]
    17	saddle_numbness:37 faint_dizzy:9	[en333]
    -17	saddle_numbness:16	[en37] & [en490]
    17	sharp_pain:45 weakness:24 tingling:-52 persistent_beyond_72h:-2 bladder_bowel:-1 fever:-2 severe_headache:-68 faint_dizzy:6 self_harm:-13	[en437]
    17		[en490] & [en567]
    17	self_harm:32	[en522] & [en746]
    -17		[en60] & [en468]
    -17		[en613] & .
    -17		[en613] & [en874]
    -17		[en634] & .
    17	saddle_numbness:28	[en762] & ,
    17	sharp_pain:-45	[en762] & [en1002]
    -17		[en853] & [en869]
    17	weakness:-5	[en869] & .
    -17		[en989] & [en20]
    -17		[en991] & [en746]
    17		[es182] & [es694]
    17		[es342] & [es54]
    17	weakness:25	[es502] & [es982]
    17	radiating_pain:-1 weakness:-21 tingling:-3 worsening:-12 persistent_beyond_72h:-33 history_injury:-31 bladder_bowel:-28 chest_breath:-17	[es854]
    17	numbness:14	[es870]
    -17		[es955]
    -17		and ~ <feel>
    -17		do i
    -17		do you
    -17	sharp_pain:-29 radiating_pain:43 worsening:-68	dolor ~ <part>
    -17	radiating_pain:18	duele ~ <part>
    17		good ~ <part>
    17		had to
    17		hormigueo & [es694]
    -17		i ~ to
    17	persistent_beyond_72h:2 bladder_bowel:-39 emergency:-7	it s
    17		just ~ ,
    17		just ~ not
    -17		knee is
    -17	sharp_pain:-19 persistent_beyond_72h:80	late+#
    17		late+bad
    17	tingling:11	late+en
    17		late+going
    17		late+hours
    17	sharp_pain:-16 persistent_beyond_72h:32 history_injury:-42 severe_headache:-7	late+it
    17		late+needles
    17		late+sorer
    17	worsening:1	late+then
    -17		longer
    -17		more ~ yesterday
    -17	severe_headache:25	my head
    -17		no more
    -17		not feeling
    17		not ~ i
    17		of <my> <part>
    -17		pain ~ <be>
    -17		para <the>
    17	faint_dizzy:147	passed out
    -17		same ~ ever
    17		so bad
    -17		something ~ in
    -17		the shoulder
    17		then ~ <part>
    17		tingling ~ yes
    17	radiating_pain:48	to <part>
    17		va a
    -17		y ~ <my>
    16		# & [en949]
    16		# hours
    16		# ~ <side>
    -16		, & [en805]
    16	numbness:7	, & [es13]
    -16		, nothing
    16		, then
    -16		, ~ great
    16	sharp_pain:48	, ~ sharp
    16		. & [en218]
    -16		. <feel>
    -16		/^asd/
    -16		/^aut/
    16		/^big/
    16	calf_swelling:121	/^calf/
    -16		/^can/
    16	fever:48	/^fev/
    16	fever:70	/^feve/
    -16		/^lis/
    -16		/^lleg/
    -16	sharp_pain:-8 tingling:-9 history_injury:-2 pregnancy_symptom:41 faint_dizzy:-10	/^mi/
    -16		/^new/
    -16		/^ni/
    16	sharp_pain:-38 radiating_pain:-10 weakness:-55 numbness:49 tingling:-62 worsening:-23 persistent_beyond_72h:-44 history_disc:-6 saddle_numbness:39 calf_swelling:-8 faint_dizzy:-11 emergency:-3	/^numb/
    -16		/^onc/
    -16		/^once/
    -16		/^opt$/
    16		/^pal/
    16		/^peor/
    16	calf_swelling:14	/^red/
    16		/^sit$/
    16		/^sos/
    16	sharp_pain:-21	/^tho/
    16	emergency:26	/^urg/
    16	emergency:22	/^urge/
    -16		/^weat/
    -16		/^who$/
    -16		/^work/
    16		/^wr/
    16	worsening:44	/aid/
    16	sharp_pain:-12 weakness:-10 allergic_reaction:-10	/alf$/
    -16		/arar/
    -16		/asd/
    16		/big/
    16		/blin/
    16	chest_breath:22	/bs$/
    16	radiating_pain:13 calf_swelling:12 emergency:-1	/calf$/
    16	calf_swelling:11	/calf/
    16	sharp_pain:-4 radiating_pain:56 weakness:-25 tingling:-51 worsening:-66 pregnancy_symptom:-12 bladder_bowel:-25 saddle_numbness:-6 chest_breath:-10 fever:-1 faint_dizzy:-9 allergic_reaction:-44 self_harm:-4	/cia/
    16	numbness:-26	/cos/
    -16		/cul/
    16	self_harm:35	/dal/
    -16	numbness:-7 pregnancy_symptom:-2 severe_bruising:19	/der/
    16	fever:111	/ebr/
    16	chest_breath:70	/eez/
    -16		/ejor$/
    16		/eor$/
    16	severe_headache:3	/erc/
    16	sharp_pain:-13 radiating_pain:-9 numbness:-24 worsening:-38 history_disc:-23 history_injury:-18 osteoporosis:-20 bladder_bowel:-23 saddle_numbness:-12 chest_breath:-43 calf_swelling:-35 fever:-69 faint_dizzy:-13 severe_bruising:-33 emergency:-70 self_harm:-79	/es$/
    16	chest_breath:7	/espi/
    16	sharp_pain:-8 fever:57	/fev/
    16	sharp_pain:-3	/feve/
    16	sharp_pain:-1 fever:175	/fever/
    16		/fra/
    16		/hill/
    16		/irar$/
    16		/irar/
    -16		/ita$/
    -16	tingling:12	/ito/
    -16		/lia/
    16	sharp_pain:2 weakness:-1 history_injury:-5	/like$/
    -16		/mail/
    -16		/men/
    16	sharp_pain:-20 tingling:-9 persistent_beyond_72h:-10 history_injury:-9 allergic_reaction:-7 severe_bruising:15	/mor/
    16		/my$/
    16		/non/
    16	weakness:-8	/ntu/
    16	sharp_pain:-35 radiating_pain:-4 numbness:37 worsening:-6 persistent_beyond_72h:-18 history_disc:-15 osteoporosis:-2 saddle_numbness:21 calf_swelling:-70 fever:-13 faint_dizzy:-8 allergic_reaction:-9 self_harm:-19	/numb/
    -16	persistent_beyond_72h:4	/oli/
    -16		/once$/
    -16		/opt$/
    16	weakness:30	/ove$/
    -16		/parar/
    16		/peor$/
    16	weakness:12	/ral/
    16		/rar$/
    -16	radiating_pain:-7 weakness:-25 numbness:-16 worsening:-36 persistent_beyond_72h:-20 history_disc:-9 history_injury:-14 pregnancy_symptom:-5 bladder_bowel:-7 chest_breath:-3 calf_swelling:-5 severe_headache:-14 faint_dizzy:-53 emergency:-34 self_harm:-32	/re$/
    -16		/reat$/
    -16		/ret/
    16	numbness:-46	/ris/
    16	sharp_pain:-29 weakness:19 numbness:32 saddle_numbness:-14	/toe/
    16	allergic_reaction:74	/ton/
    16	radiating_pain:13 tingling:-16 pregnancy_symptom:13	/tri/
    16	self_harm:20	/uic/
    -16	severe_bruising:133	/uis/
    -16		/weath/
    -16		/what$/
    -16		/who$/
    16	numbness:-5	/yse/
    16		: ~ si
    -16		<be> it
    16		<be> ~ normal
    -16		<be> ~ now
    16		<be> ~ painful
    16		<feel> ~ it
    -16	numbness:14	<have> ~ <part>
    -16		<my> <part> <feel>
    -16	history_injury:38	<my> ~ <time>
    16		<my> ~ massage
    16	radiating_pain:2 weakness:-54 tingling:55	<part> .
    -16		<part> pain
    16	sharp_pain:8 weakness:-9 calf_swelling:6	<part> ~ <side>
    -16		<part> ~ better
    -16		<part> ~ normal
    -16		<side> ~ but
    16	numbness:51	<the> <feel>
    -16	weakness:70 emergency:14	<the> <person>
    -16		<the> ~ you
    -16		<time> but
    16	persistent_beyond_72h:37	<time> now
    -16		? & [en234]
    16	weakness:24	[en1002] & [en474]
    -16		[en1002] & [en63]
    16	self_harm:96	[en1002] & [en954]
    -16		[en1018] & [en966]
    16		[en1020] & [en613]
    16		[en11] & [en389]
    -16		[en143] & [en1002]
    -16		[en170] & [en37]
    16		[en181] & [en234]
    -16		[en202] & [en490]
    -16		[en20] & [en42]
    -16		[en218] & [en874]
    16	sharp_pain:-16 radiating_pain:-36 weakness:-1 numbness:-14 worsening:-53 persistent_beyond_72h:-35 history_injury:-10 osteoporosis:-2 pregnancy_symptom:-26 saddle_numbness:-12 chest_breath:-15 calf_swelling:-22 fever:-28 severe_headache:-9 faint_dizzy:-30 severe_bruising:-11 emergency:-39 self_harm:-3	[en251]
    16		[en317]
    -16		[en341]
    -16	radiating_pain:122	[en362] & [en85]
    -16		[en37] & ?
    -16	sharp_pain:-16	[en37] & [en810]
    -16		[en410]
    16		[en490] & [en474]
    -16		[en508] & [en581]
    -16		[en522]
    16	weakness:10	[en522] & [en37]
    16		[en551] & [en157]
    16		[en551] & [es182]
    -16		[en58] & [en138]
    -16		[en58] & [en362]
    16		[en602] & [en116]
    -16		[en602] & [en378]
    -16		[en613] & [en11]
    -16		[en634] & [en474]
    -16		[en634] & [en746]
    16	tingling:28	[en660] & [en1020]
    -16		[en709] & [en127]
    16		[en807] & [en19]
    16		[en810] & .
    -16		[en869] & ,
    16		[en869] & ?
    -16		[en869] & [en106]
    16		[en874] & [es230]
    16		[en889] & [en874]
    16		[en906] & [en474]
    -16	self_harm:19	[en966] & [en874]
    -16		[en980] & [en19]
    -16	radiating_pain:3	[es106] & [es26]
    16		[es122] & [es950]
    -16		[es182] & [en20]
    -16		[es182] & [en468]
    -16		[es189]
    -16		[es1] & [es982]
    -16	weakness:-17 numbness:-11 tingling:-15 pregnancy_symptom:-9 chest_breath:-6 calf_swelling:-17 severe_headache:-25 allergic_reaction:-36 severe_bruising:-2 self_harm:-25	[es214]
    16		[es254] & [es42]
    16		[es29] & [es106]
    -16		[es2] & ,
    16		[es54] & [es13]
    -16		[es783]
    16		[es854] & [es699]
    -16		[es90]
    16	persistent_beyond_72h:40	[es998] & [en874]
    16	sharp_pain:-14 tingling:20 pregnancy_symptom:12 saddle_numbness:3 calf_swelling:-6	and ~ <part>
    16		bien ?
    16		but ~ numb
    16	radiating_pain:1 calf_swelling:25 emergency:-10	calf
    16		can not <become>
    -16		can ~ say
    16		chest feels
    16		cuando <my>
    16		cuando me
    -16		does ~ help
    -16		duele <the> <part>
    -16		hago si
    -16		hormigueo & [es13]
    -16		how ~ <be>
    -16		hurts more
    -16		i did
    -16		if <my> <part>
    16		in <part>
    16		it ~ <count>
    -16		just ~ <be>
    16	numbness:4 worsening:90	late+back
    16		late+hormigueo
    -16		late+leg
    16	numbness:2	late+of
    16		late+pins
    16	worsening:4	late+up
    16	tingling:6 persistent_beyond_72h:-3	like
    -16		me siento
    -16		mejor
    -16		mi
    16		my shoulder
    -16		no bother
    -16		not ~ not
    -16		nothing since
    16		now ~ <part>
    -16		number
    -16		o
    -16		once
    -16		opt
    16		peor
    16		pero ~ <the>
    -16		puedo ~ hoy
    -16		que hago si
    16		s not
    16		sciatica ~ up
    16		sharp ~ <part>
    16		sit
    16		so <side>
    -16		something ~ <side>
    -16		stop
    16		un dolor
    -16		weather
    -16		what
    -16		when ~ ,
    16		where ~ <be>
    -16		who
    -16		y si
    16		you said
    15		# & [en20]
    15		# & [es26]
    15		, es
    15		, only
    15		. well
    15		. ~ in
    15	weakness:25	. ~ not
    -15		. ~ well
    15	sharp_pain:-15 numbness:-18 worsening:-64 history_injury:-34 bladder_bowel:-5 chest_breath:-24 calf_swelling:-19 severe_headache:-34 faint_dizzy:-51	/^ar/
    -15		/^auto/
    15	weakness:-33 persistent_beyond_72h:16 bladder_bowel:12 emergency:-13	/^be/
    15	chest_breath:42	/^brea/
    15		/^como/
    -15		/^dec/
    15		/^empe/
    -15	tingling:-55 persistent_beyond_72h:-6 severe_headache:-3 severe_bruising:19 self_harm:7	/^en/
    15	numbness:11	/^hee/
    15	numbness:3	/^heel/
    15	sharp_pain:4	/^horr/
    15		/^lef/
    -15		/^list/
    15	severe_bruising:58	/^neg/
    15	severe_bruising:61	/^negr/
    15	self_harm:7	/^poi/
    15	self_harm:1	/^poin/
    15	sharp_pain:-77 numbness:-14 worsening:-4	/^ro/
    15		/^thou/
    15		/abi/
    -15		/ama/
    15	sharp_pain:-7 worsening:-36 persistent_beyond_72h:-3 history_injury:-13 pregnancy_symptom:-43 saddle_numbness:-29 chest_breath:-30 faint_dizzy:-4 emergency:-25	/arm/
    15		/arra/
    15	sharp_pain:-32 radiating_pain:-49 weakness:-3 numbness:-23 tingling:-6 worsening:16 persistent_beyond_72h:-3 history_disc:-39 osteoporosis:-8 pregnancy_symptom:-31 bladder_bowel:-22 chest_breath:-36 calf_swelling:-4 fever:-30 severe_headache:-17 faint_dizzy:-27 allergic_reaction:-12 severe_bruising:-28 emergency:-9 self_harm:-2	/as$/
    -15		/auto/
    15	sharp_pain:114 worsening:-9 allergic_reaction:-4	/azo/
    15	allergic_reaction:25	/bli/
    15	chest_breath:36	/brea/
    15		/by$/
    -15	radiating_pain:-4 weakness:1 self_harm:-2	/can/
    -15		/cel/
    15		/cida/
    15	sharp_pain:-1 radiating_pain:-33 tingling:28	/ckl/
    15		/como$/
    -15		/cri/
    15	self_harm:9	/dal$/
    15	sharp_pain:-15 numbness:-34 persistent_beyond_72h:-36 chest_breath:-23 faint_dizzy:-20	/eak/
    -15		/eare/
    15	weakness:-10 numbness:-6	/eed/
    15		/empeo/
    15	sharp_pain:-37 numbness:20 tingling:-2	/ens/
    -15		/ese/
    15		/esto$/
    15	sharp_pain:-23 weakness:3 numbness:3 tingling:5	/fing/
    -15	persistent_beyond_72h:5 history_injury:25 bladder_bowel:2	/for/
    -15		/ged$/
    -15		/ged/
    15		/heel$/
    15	numbness:-10 tingling:7 persistent_beyond_72h:-45 faint_dizzy:-16 self_harm:-3	/hor/
    15	sharp_pain:17	/horr/
    15	sharp_pain:-10 weakness:-1	/ince$/
    -15		/ines/
    15		/ink/
    15		/izzy$/
    15		/izzy/
    -15		/jor$/
    15		/less$/
    15		/lip/
    -15		/mate/
    -15		/mil/
    15	pregnancy_symptom:5	/mp$/
    15		/mpeo/
    15		/mpeor/
    -15		/nco/
    15	severe_bruising:35	/neg/
    15	severe_bruising:59	/negr/
    -15		/nge$/
    -15		/ntes/
    15	sharp_pain:9 tingling:-11	/olor$/
    -15		/onc/
    15		/onst/
    15		/ony/
    15	tingling:49	/orri/
    -15		/pea/
    15	self_harm:7	/quier/
    -15		/range/
    15	sharp_pain:-23 weakness:146	/rip/
    15		/ronge/
    15	sharp_pain:-21	/sh$/
    15		/step/
    -15	numbness:6	/tac/
    15		/tengo/
    15		/tep/
    -15	calf_swelling:7	/ther$/
    15	sharp_pain:8 worsening:-28	/thr/
    -15		/toma/
    15		/uier/
    15		/under/
    15	weakness:2	/ush/
    15	weakness:-51 numbness:-16 tingling:-1 worsening:-16 persistent_beyond_72h:1 history_injury:1 fever:-4	/wee/
    -15		: ~ no
    15		<be> en
    15	numbness:16	<be> like
    -15		<be> ~ when
    -15		<my> <the>
    -15		<part> for <the>
    15	numbness:32 faint_dizzy:97	<person> ~ <my>
    15		<side> to
    -15		? & [en12]
    -15	radiating_pain:31 weakness:28 numbness:3 worsening:-5 faint_dizzy:-4 self_harm:48	[en1002] & [en1020]
    15		[en1002] & [en634]
    15		[en1018] & [en12]
    15		[en1018] & [en458]
    15	bladder_bowel:15	[en1018] & [en474]
    -15		[en1018] & [en869]
    -15		[en1018] & [en874]
    -15	radiating_pain:12	[en11] & [en170]
    -15		[en11] & [en949]
    15		[en121] & [en11]
    15		[en141] & #
    -15		[en186] & [en458]
    -15	sharp_pain:2	[en19] & [en874]
    -15		[en20] & [en1020]
    15		[en234] & easing
    -15		[en239] & [en869]
    -15	sharp_pain:-15	[en251] & [en426]
    -15		[en251] & [en677]
    15		[en266] & [en11]
    15		[en317] & [en28]
    15	radiating_pain:63	[en362] & [en362]
    -15	weakness:43	[en362] & [en869]
    -15		[en42]
    -15		[en439] & ,
    15		[en468] & [en93]
    15		[en474] & [en28]
    15	sharp_pain:9 worsening:7	[en474] & [en810]
    15		[en474] & [en954]
    15		[en551] & [en869]
    15		[en567] & [en60]
    15		[en567] & [en93]
    -15		[en60] & [en1018]
    15		[en60] & [en121]
    15		[en60] & [en980]
    -15		[en613] & [en746]
    -15	sharp_pain:18	[en634] & [en11]
    15		[en634] & [en660]
    -15		[en682] & .
    -15		[en682] & [en11]
    15		[en693] & [en650]
    15		[en762] & [en490]
    -15		[en805] & [en1002]
    -15		[en810] & [en106]
    15	radiating_pain:1 tingling:-19	[en810] & [en12]
    15		[en869] & [en84]
    15	allergic_reaction:17	[en874] & [es982]
    -15		[en889]
    15		[en890] & [en805]
    15	sharp_pain:-7 tingling:-28 history_injury:2	[en938]
    15	numbness:-2	[en949] & [en11]
    15	weakness:4	[en954] & [en11]
    15		[en954] & [en138]
    15		[en966] & #
    -15		[en966] & [en181]
    -15		[en966] & [en551]
    15	numbness:21 severe_headache:2	[en966] & [en58]
    -15		[en966] & [en660]
    -15	numbness:32	[en980] & [en58]
    15		[es122] & [es966]
    15		[es13] & [es26]
    -15		[es182] & [en218]
    15		[es1] & [en874]
    15		[es218]
    -15		[es311]
    15		[es362] & [es950]
    -15		[es55] & [es887]
    -15		[es55] & [es950]
    15		[es950] & ?
    -15		[es950] & [es887]
    15	radiating_pain:-13 numbness:-67 tingling:-35 persistent_beyond_72h:-18 history_injury:-6 chest_breath:31 faint_dizzy:-22 emergency:-17 self_harm:16	[es966]
    15	persistent_beyond_72h:-2	[es966] & [es950]
    15	persistent_beyond_72h:101	and ~ still
    -15		better every
    15		bien ~ no
    -15		chest pain
    15		como
    15		could not
    -15		de ~ de
    15	sharp_pain:15	dolor
    15		duele ~ <be>
    15	emergency:12	e
    -15	radiating_pain:36	en ~ y
    15		esto
    15		estoy en
    -15		funny ~ <my>
    15		i <feel>
    15	numbness:6 severe_headache:9	i can
    -15		i ~ twice
    15		if i <be>
    15		if ~ well
    -15		in with
    -15	sharp_pain:12	in ~ <my>
    -15		in ~ can
    15	radiating_pain:58 weakness:-17 numbness:-3 persistent_beyond_72h:-44	it ~ <part>
    15	persistent_beyond_72h:74	late+con
    -15		late+de
    15		late+love
    -15		mucho mejor
    15		ni ~ <the>
    15	weakness:73	no ~ <part>
    15		no ~ bien
    15		normal ~ <be>
    15		normal ~ <my>
    15		not easing
    -15		not sure
    -15		not ~ <time>
    -15		nothing hurts
    -15	numbness:15	numb ~ <the>
    -15		of ~ <my>
    15		pain ~ <feel>
    -15		put <my>
    -15		que hago
    -15		que ~ si
    -15		s worse
    15		sharp ~ in
    15		siento el
    15		sore for
    15		still hurts
    -15		strong
    15		stronger
    15	sharp_pain:-40	tengo
    15		to ~ anymore
    15		want ~ <be>
    -15		what if i
    15		would ~ #
    15		would ~ if
    15		y <be>
    15		you ~ if
    14		# & [en490]
    14		# to
    -14		, & [en295]
    14		, & [en426]
    14		, & [en634]
    14	radiating_pain:-32 worsening:23 history_injury:23	, & [en762]
    -14	persistent_beyond_72h:-5	, & [en869]
    14		, & [es1]
    -14		, <have> not
    -14		, nothing since
    14	severe_headache:10	, ~ <have>
    -14		, ~ help
    14		, ~ out
    -14		, ~ put
    14		, ~ stabbing
    -14		, ~ weakness
    14		, ~ would
    14		. & :
    -14		. & [en633]
    -14		. & [es214]
    14		. ~ :
    14	weakness:8 history_disc:27 emergency:15 self_harm:64	. ~ <be>
    14	tingling:8	. ~ <side>
    -14		. ~ out
    -14		/ & [en20]
    14	emergency:12	/^amb/
    14	faint_dizzy:18 severe_bruising:11	/^blac/
    14	sharp_pain:-40 radiating_pain:-18 weakness:-1 numbness:-49 worsening:-41 persistent_beyond_72h:-72 history_disc:-22 bladder_bowel:-56 saddle_numbness:-28 calf_swelling:-34 fever:-61 faint_dizzy:-22 emergency:-32 self_harm:-22	/^br/
    14		/^ciat/
    -14		/^cle/
    -14		/^cua/
    14	faint_dizzy:39	/^desm/
    -14		/^fel/
    14		/^few/
    -14		/^gre/
    -14		/^how$/
    14		/^keep/
    14		/^llev/
    14	radiating_pain:-1 weakness:-4 numbness:10 worsening:-5 history_injury:-33 severe_headache:5 emergency:-10	/^lo/
    -14		/^new$/
    14	radiating_pain:-5 weakness:1 numbness:-4 tingling:-4 worsening:-23 persistent_beyond_72h:-18 osteoporosis:-3 chest_breath:-5 fever:-20	/^not$/
    14		/^pee$/
    -14		/^rati/
    14	calf_swelling:7	/^red$/
    14	sharp_pain:-5 radiating_pain:-45 weakness:-11 worsening:-30 history_disc:-1 history_injury:-38 chest_breath:-8 fever:-23 allergic_reaction:-39 severe_bruising:-10 self_harm:-48	/^si/
    14	weakness:-10	/^sk/
    -14		/^tom/
    14		/^ty/
    14	sharp_pain:22 radiating_pain:-3 numbness:-18 worsening:-16 history_injury:-18 pregnancy_symptom:-8 faint_dizzy:-28	/^un/
    -14		/^ver/
    14	sharp_pain:-9 weakness:-33 persistent_beyond_72h:5 history_injury:39	/^wee/
    -14		/achy$/
    -14		/achy/
    14	numbness:-6	/ado$/
    -14	bladder_bowel:2 saddle_numbness:54	/age/
    14		/ake/
    -14	sharp_pain:23	/ally$/
    -14		/ally/
    -14		/ance/
    -14		/ans/
    14	sharp_pain:-13 tingling:12 allergic_reaction:-14	/arm$/
    -14		/aro$/
    -14		/bath$/
    -14		/be$/
    14	severe_bruising:6	/blac/
    14	faint_dizzy:30 severe_bruising:67	/black/
    14	numbness:-60 tingling:112 osteoporosis:11	/bon/
    14	history_injury:13	/bone$/
    -14		/bor/
    14	worsening:-6 emergency:73	/bul/
    14	radiating_pain:8	/ciat/
    14	radiating_pain:6	/ciati/
    -14		/cit/
    -14		/cua/
    -14		/dec/
    14	bladder_bowel:22	/dent/
    14	faint_dizzy:55	/desm/
    14	faint_dizzy:90	/desma/
    -14	history_injury:8	/did/
    14	sharp_pain:7 weakness:-40 numbness:-7 persistent_beyond_72h:28 pregnancy_symptom:-43 bladder_bowel:-26 saddle_numbness:-26 chest_breath:-40 fever:-27 faint_dizzy:-30 allergic_reaction:-35 emergency:-59	/dol/
    -14	bladder_bowel:4	/dri/
    -14		/egu/
    14		/ejora/
    14	radiating_pain:6 numbness:-34 pregnancy_symptom:-4 saddle_numbness:-13 emergency:-25	/ele/
    -14		/eli/
    14	fever:6	/ermom/
    14	faint_dizzy:5	/erti/
    14	faint_dizzy:28	/esm/
    14	faint_dizzy:8	/esma/
    14	sharp_pain:-10 faint_dizzy:68	/esmay/
    14	fever:7	/ets$/
    14		/ets/
    -14		/fec/
    -14	numbness:25	/fel/
    14		/few/
    -14		/fic/
    -14		/free$/
    14		/gent/
    14	weakness:14	/ger/
    14	weakness:-6	/have$/
    14	pregnancy_symptom:-1 emergency:13	/hel/
    14		/hold$/
    14		/houg/
    14		/hough/
    -14		/ian/
    14	radiating_pain:4	/iat/
    14	sharp_pain:20	/ife/
    -14		/iff$/
    14	weakness:24 worsening:14	/imp/
    14		/inar$/
    14	numbness:8 tingling:18	/inger/
    14		/inted/
    14	sharp_pain:1 self_harm:10	/ir$/
    -14		/ito$/
    14		/ives$/
    14		/ives/
    14		/jora/
    14		/keep/
    14	sharp_pain:-7 faint_dizzy:56	/lack/
    14		/lbo/
    14		/ler/
    14		/live$/
    14		/llev/
    -14		/lot$/
    14	fever:23	/momet/
    14	sharp_pain:-14 weakness:-8 tingling:-15 emergency:-16	/mpe/
    14	bladder_bowel:-3	/ndo$/
    -14		/new/
    -14	sharp_pain:-16 radiating_pain:-9 weakness:-7 tingling:-1 osteoporosis:-14 bladder_bowel:5 chest_breath:-1 fever:-11 faint_dizzy:-10 allergic_reaction:-2	/not/
    14		/nst/
    -14	tingling:96	/nts$/
    -14		/nts/
    14	weakness:-2 numbness:-31 saddle_numbness:-3 fever:-21 allergic_reaction:-2 emergency:-12	/olo/
    14	weakness:-3 tingling:2	/omo$/
    -14		/ontac/
    14	persistent_beyond_72h:1	/ora$/
    14	severe_headache:6	/orst$/
    14		/orst/
    -14		/paso$/
    -14		/paso/
    14		/pee$/
    -14		/pes/
    14	chest_breath:6	/pir/
    -14		/poco$/
    14	persistent_beyond_72h:27	/pro/
    -14		/quit$/
    -14		/rem/
    14	weakness:7	/rip$/
    14	fever:70	/rmom/
    14	fever:19	/rmome/
    -14		/saj/
    14	sharp_pain:-19	/sma/
    14	faint_dizzy:24	/smay/
    -14	sharp_pain:-11 weakness:-13	/ter$/
    14		/thoug/
    -14		/tiff$/
    14		/tion/
    -14	history_disc:28	/tom/
    -14	radiating_pain:31 numbness:-4 tingling:-5 persistent_beyond_72h:-7	/tra/
    14		/urgen/
    -14		/wed/
    14	worsening:87	/worse/
    14		/worst/
    14		: & [en810]
    14		: yes
    14	fever:41	<be> con
    -14		<be> easing
    14		<be> here
    14		<be> in
    -14		<be> painful
    -14		<become> numb
    -14		<become> ~ at
    14		<count> ~ <have>
    14	numbness:2 emergency:78	<count> ~ <part>
    14		<day> ~ sore
    14	weakness:-6 numbness:14	<feel> <my>
    -14		<have> ~ better
    -14	weakness:52 emergency:4	<my> <person>
    -14	history_injury:20	<my> duele <the>
    -14	numbness:20	<my> ~ <feel>
    14		<my> ~ ciatica
    14		<my> ~ for
    -14		<my> ~ not
    14		<part> to <part>
    14		<part> ~ nothing
    -14		<person> ~ <the>
    14		<the> full
    14		<the> stabbing
    14		<the> ~ <day>
    -14		<the> ~ about
    -14	radiating_pain:30	<the> ~ from
    14	tingling:37 persistent_beyond_72h:20 emergency:20	<the> ~ not
    14		<time> it
    -14		<time> since i
    -14	persistent_beyond_72h:8	<time> ~ <be>
    -14		? & [en1002]
    14		? none
    14		[en1002] & [en121]
    -14	sharp_pain:10	[en1002] & [en949]
    14	tingling:-27	[en1014]
    -14		[en1018] & [en309]
    14		[en1020] & [en709]
    -14		[en11] & [en121]
    14		[en11] & [en181]
    -14	tingling:-9	[en11] & [en490]
    14	emergency:2	[en11] & [en980]
    14	sharp_pain:-2 weakness:-13 numbness:-16 tingling:-18 history_disc:-1 osteoporosis:-8 pregnancy_symptom:-46 saddle_numbness:-39 fever:-22 faint_dizzy:-5 self_harm:4	[en12]
    -14		[en12] & .
    14		[en157] & [en170]
    14		[en170] & [en121]
    14	numbness:18	[en170] & [en20]
    14	weakness:-6	[en170] & [en490]
    14		[en181] & [en250]
    -14		[en181] & [en490]
    -14		[en199]
    -14		[en19] & [en378]
    -14	numbness:26	[en19] & [en490]
    -14		[en20] & [en141]
    14		[en212] & [en212]
    -14		[en212] & [en633]
    14		[en234] & [en394]
    -14		[en234] & [en495]
    14		[en234] & [en693]
    -14		[en234] & [en84]
    14		[en234] & [en986]
    -14		[en234] & ache
    14		[en250] & [en889]
    -14		[en251] & [en12]
    14	pregnancy_symptom:46	[en251] & [en378]
    -14		[en298]
    -14		[en309] & [en1020]
    14		[en37] & [en682]
    14		[en389] & [en1002]
    14		[en39] & [en37]
    14		[en426] & [en746]
    14		[en469] & [en251]
    14	radiating_pain:43 weakness:-3	[en474] & [en251]
    -14		[en474] & [en682]
    -14		[en506] & [en869]
    14		[en508] & [en19]
    14		[en522] & [en234]
    14		[en522] & [en508]
    14	numbness:15 bladder_bowel:-4	[en58] & [en650]
    -14		[en60] & [en633]
    -14		[en60] & [en966]
    14		[en634] & [en251]
    -14		[en634] & [en551]
    -14		[en660] & [en37]
    -14		[en682] & [en746]
    -14		[en709] & [en93]
    14		[en762] & [en362]
    -14		[en762] & tingling
    14	sharp_pain:-1 radiating_pain:-5 weakness:-5 tingling:-3 persistent_beyond_72h:-35 history_injury:-24 osteoporosis:-21 bladder_bowel:-35 saddle_numbness:-28 severe_headache:-18 faint_dizzy:-39 allergic_reaction:-13	[en810]
    14	numbness:-15 tingling:81	[en84] & [en613]
    -14		[en853] & [en251]
    -14		[en853] & [en93]
    -14		[en869] & [en333]
    14		[en874] & ciatica
    14	sharp_pain:31 numbness:-46 self_harm:-20	[en949]
    -14		[en949] & [en966]
    14		[en954] & #
    14		[en954] & [en980]
    14		[en966] & [en474]
    -14		[en980] & ,
    -14		[en981]
    14		[en989] & [en966]
    14		[en997] & [en170]
    -14		[en999] & [en869]
    -14		[es182] & [en141]
    14		[es188]
    14		[es42] & [es55]
    14		[es508]
    -14	weakness:5 numbness:-24	[es54] & [es694]
    -14	tingling:35	[es854] & [es13]
    -14		[es854] & [es998]
    14		[es870] & [es998]
    14		[es950] & [es122]
    14	worsening:15	[es982] & [es26]
    14		[es982] & [es42]
    14	worsening:50	[es982] & [es950]
    -14		[es998] & [es950]
    14		a full
    -14		a massage
    14	persistent_beyond_72h:31	a week
    -14		after ~ <be>
    14		am in
    -14		and ~ down
    14		as ~ as
    -14		bath
    -14		but ~ <be>
    14	numbness:-5 tingling:37	como ~ en
    -14		could <be>
    -14		could be
    -14		de ~ <be>
    14	radiating_pain:37	down ~ <my>
    -14		electric ~ ,
    -14	tingling:26 self_harm:34	en ~ <the>
    14		fine ~ <part>
    -14		for <time>
    -14		free
    14		good ~ i
    -14		have not
    -14		headache since
    -14		headache ~ <time>
    14		hold
    -14		hormigueo ~ <part>
    -14		how
    14		in ~ of
    -14		is #
    14		it all
    -14	radiating_pain:5	it ~ in
    14		it ~ of
    -14	weakness:36 persistent_beyond_72h:23	late+and
    -14		late+free
    14		late+help
    14		late+numbness
    -14		late+since
    14		late+tingling
    14		love
    14		massage <be>
    -14		massage help
    14		massage was
    -14		new
    14		no es
    14		no strength
    -14		no ~ since
    -14		no ~ to
    14	numbness:-2 osteoporosis:-1 bladder_bowel:5 saddle_numbness:5 chest_breath:-1 allergic_reaction:-12 self_harm:5	not
    -14		not swear
    14		not want to
    14	bladder_bowel:69	not ~ to
    -14		numb ,
    -14		numb ~ <be>
    14	sharp_pain:-12 radiating_pain:-23 weakness:-34 numbness:1 tingling:-8 persistent_beyond_72h:-8 history_injury:11 bladder_bowel:-21 allergic_reaction:-4	on
    -14		pain ~ notch
    14		pee
    -14		put my
    14		que no
    -14		quit
    -14		raro ~ <part>
    14	calf_swelling:27 allergic_reaction:3	red
    14		said ~ if
    -14		same as ever
    -14		sharp ~ ,
    -14		si <my> da
    -14	sharp_pain:1	si ~ <the>
    14		since <day>
    14		so ~ i
    -14		something ~ <my>
    14		soreness & ,
    -14		stiff
    14		still there
    -14		still ~ <the>
    -14		tengo dolor
    14		than <the>
    14		than before
    14		than ~ <the>
    14	worsening:21	the hip
    14	sharp_pain:8 radiating_pain:39 persistent_beyond_72h:35	the pain
    -14		the table
    14		tingling ~ <part>
    14		tingling ~ <side>
    14	weakness:-15 numbness:-11 tingling:-15 persistent_beyond_72h:-1 history_disc:-8 history_injury:-11 pregnancy_symptom:-2 bladder_bowel:1 saddle_numbness:-3 fever:-1 severe_headache:-19 faint_dizzy:-4 allergic_reaction:-44	to
    14	sharp_pain:5 weakness:37 numbness:-11	to ~ <the>
    14		was fine
    -14		with sciatica
    -14		worse than
    14	severe_headache:14	worst
    14		would ~ it
    -14		y si <my>
    -14		ya no
    -14		yo
    13	worsening:21	# & [en746]
    13	fever:45	# & [en93]
    -13	weakness:2	, & [en251]
    -13		, & [en84]
    13		, & [en917]
    -13		, & [es887]
    13	tingling:-21	, <the>
    13		, <time>
    13		, eso
    -13		, hardly
    13		, please
    -13		, would
    -13		, ~ here
    13		, ~ hurts
    13		. & [en20]
    13		. & [en250]
    13		. & [en474]
    13		. well ,
    -13		. ~ sharp
    -13		/^achy/
    13		/^aire/
    -13	numbness:1 worsening:-41 calf_swelling:-2 allergic_reaction:9 emergency:-22	/^al/
    13		/^asa/
    13		/^asap/
    13		/^bad/
    13	saddle_numbness:50 self_harm:-15	/^bi/
    -13		/^bor/
    13		/^bot/
    13	weakness:-26 chest_breath:52	/^bre/
    -13	history_disc:70	/^dis/
    -13		/^doe/
    -13		/^does/
    13		/^fie/
    13	numbness:44	/^fing/
    -13		/^free/
    13	weakness:3 tingling:-2	/^fue/
    -13		/^grea/
    -13		/^gu/
    13	sharp_pain:-24 radiating_pain:-27 weakness:-17 tingling:-9 worsening:-57 persistent_beyond_72h:-28 history_injury:-69 osteoporosis:-19 bladder_bowel:-77 saddle_numbness:-78 calf_swelling:-14 fever:-45 severe_headache:10 faint_dizzy:-18 allergic_reaction:-5 severe_bruising:-46 self_harm:-14	/^he/
    -13		/^im/
    13	sharp_pain:-21 calf_swelling:39	/^leg$/
    13		/^lip/
    13	self_harm:13	/^liv/
    -13		/^mes/
    -13		/^migh/
    -13		/^of/
    13		/^orin/
    -13		/^park/
    -13		/^pes/
    13		/^pink/
    -13		/^rep/
    13		/^seem/
    -13		/^stif/
    13	sharp_pain:-7 radiating_pain:-4 weakness:-3 tingling:127 worsening:-21	/^ting/
    13	numbness:27 tingling:13	/^toes/
    13		/^typ/
    13	bladder_bowel:11	/^ve/
    13	bladder_bowel:174	/^wet/
    -13	weakness:13	/^wha/
    -13		/^what/
    13		/^wher/
    13	sharp_pain:-10 weakness:-9 tingling:-49 pregnancy_symptom:-4 saddle_numbness:-4 calf_swelling:-30 fever:-25 faint_dizzy:40 allergic_reaction:-18	/^wo/
    13		/^wri/
    -13	persistent_beyond_72h:8 allergic_reaction:1	/^yo/
    13	sharp_pain:1	/abia/
    -13	numbness:56	/act/
    -13		/ago$/
    13		/ainte/
    13		/aire$/
    13		/aire/
    13		/amin/
    -13		/ange/
    -13		/appy$/
    -13		/appy/
    13		/areo/
    -13		/ario/
    13		/asap$/
    13		/asap/
    13	bladder_bowel:5 saddle_numbness:4 faint_dizzy:49	/ass/
    -13		/autom/
    -13	numbness:-7	/back$/
    13	osteoporosis:102	/bone/
    13		/bow/
    -13		/box/
    13	weakness:23	/camin/
    13		/cid/
    13	sharp_pain:-7	/cim/
    13		/cks/
    13		/cra/
    -13		/cuant/
    13		/ded$/
    -13		/doe/
    -13		/does$/
    -13		/does/
    13		/ds$/
    -13		/ecio$/
    -13		/ecio/
    13	weakness:-8 persistent_beyond_72h:-11 bladder_bowel:37 saddle_numbness:-22 chest_breath:-18 calf_swelling:12	/ee$/
    13	sharp_pain:-18 weakness:16 calf_swelling:4 allergic_reaction:-1	/eg$/
    13	weakness:-23	/ejo/
    13		/ejori/
    -13		/elen/
    -13	weakness:21 numbness:34 history_injury:15 saddle_numbness:56	/ell$/
    13	sharp_pain:-25 tingling:-12 persistent_beyond_72h:-6	/emp/
    -13		/end$/
    -13	weakness:3	/ene/
    13	emergency:-21	/ep$/
    -13		/epl/
    13	fever:34	/erat/
    13	chest_breath:133	/espir/
    -13		/esti/
    -13		/fect/
    13	numbness:54 tingling:28	/finge/
    13		/fis/
    -13		/free/
    13	weakness:2	/fue/
    13	weakness:5	/gers$/
    13	weakness:15	/gers/
    -13		/gin/
    -13		/grea/
    -13		/great/
    -13		/happy/
    13	weakness:-5 persistent_beyond_72h:19 history_injury:-16	/has$/
    13	faint_dizzy:11	/heade/
    -13	numbness:36	/hed$/
    13	tingling:1 faint_dizzy:1 allergic_reaction:-20 severe_bruising:-2 self_harm:-6	/hen/
    13		/hort$/
    13	sharp_pain:21	/ife$/
    -13		/im$/
    13	radiating_pain:-3 tingling:-4 emergency:-20	/inc/
    -13		/isa/
    13		/iste/
    -13	weakness:-15 numbness:8	/it$/
    -13		/iza/
    13		/jora$/
    13		/jori/
    13	persistent_beyond_72h:26	/joria/
    13	weakness:12 pregnancy_symptom:2	/kle/
    -13		/lear/
    13	sharp_pain:-23 calf_swelling:24	/leg$/
    -13	sharp_pain:-8 radiating_pain:15 weakness:9 numbness:-13 tingling:-17	/leg/
    -13		/legu/
    -13		/legue/
    -13	severe_headache:29	/lig/
    -13		/llegu/
    -13		/llow/
    13	weakness:-19 calf_swelling:45 severe_bruising:65	/loo/
    13	sharp_pain:8 weakness:-2	/lor$/
    13		/love$/
    -13		/lto/
    13		/mareo/
    -13		/mbr/
    13	emergency:17	/med/
    13	weakness:14	/ngers/
    13		/now$/
    -13		/ntac/
    -13		/ntact/
    -13		/nter/
    13	bladder_bowel:132	/oile/
    13		/olla/
    -13		/omat/
    13	fever:2	/omet/
    -13		/oos/
    13		/orc/
    13		/orina/
    -13		/orre/
    -13		/oss/
    13	faint_dizzy:5	/over$/
    13		/part$/
    13		/pi$/
    13		/pink/
    13	chest_breath:6	/pirar/
    13		/plat/
    -13		/quien/
    -13		/rand$/
    13	sharp_pain:-43 weakness:-14	/rat/
    -13		/rde/
    13	tingling:24	/rear/
    13		/rel/
    13	chest_breath:44	/respi/
    -13	radiating_pain:64	/rre/
    13	sharp_pain:20	/rta/
    13	worsening:9	/rte/
    13	sharp_pain:9 weakness:-3 tingling:-10	/rts$/
    13	sharp_pain:5 weakness:-41 tingling:-14 history_injury:15	/rts/
    13	tingling:-5 bladder_bowel:-11 self_harm:-4	/ry$/
    13		/sap$/
    13		/seem/
    13		/sem/
    -13	sharp_pain:2	/som/
    -13	persistent_beyond_72h:45	/sore$/
    13	chest_breath:2	/spir/
    13	chest_breath:9	/spira/
    -13	history_injury:76	/sted/
    -13		/stif/
    -13		/stiff/
    -13		/swear/
    13	fever:86	/sweat/
    13		/ters$/
    13	pregnancy_symptom:13	/ters/
    13		/tic$/
    -13		/tiff/
    13	radiating_pain:-3 weakness:-3 numbness:-20 tingling:55 worsening:-22	/tingl/
    -13		/tnes/
    -13		/tness/
    -13		/tomat/
    13		/trol/
    13		/typ/
    -13		/uede$/
    13	weakness:24	/ug$/
    -13		/uise$/
    13		/uises/
    -13		/uto/
    -13		/utom/
    -13		/utoma/
    -13		/vin/
    13	bladder_bowel:162	/wet/
    -13		/wha/
    -13	weakness:13	/what/
    13	weakness:65	/wri/
    -13		<be> there
    13		<be> ~ sore
    13		<be> ~ still
    13		<be> ~ there
    -13		<be> ~ touch
    13	worsening:5	<be> ~ up
    13		<be> ~ what
    13		<count> <my>
    13		<count> <my> <part>
    13		<count> of
    13		<count> ~ con
    13		<count> ~ today
    -13		<day> ~ #
    -13		<feel> <side>
    13		<feel> faint
    13		<have> not stopped
    13		<have> ~ by
    13		<have> ~ stopped
    -13		<my> <part> on
    -13		<my> ~ hurting
    13	tingling:14 saddle_numbness:49	<my> ~ like
    -13		<my> ~ mas
    -13		<my> ~ to
    -13		<part> <be> not
    -13		<person> ~ in
    13		<side> of
    13	sharp_pain:-3 weakness:-10 allergic_reaction:27	<side> ~ <the>
    13		<side> ~ dead
    13	weakness:12	<the> <part> no
    -13		<the> <time> since
    13	emergency:146	<the> and
    13	emergency:113	<the> and e
    13		<the> peor
    13		<the> ~ before
    13		<the> ~ e
    -13		<the> ~ for
    13	sharp_pain:51	<the> ~ pain
    -13	radiating_pain:102	<the> ~ por
    -13		<the> ~ to
    -13		<time> since
    -13		<time> ~ <become>
    13	worsening:69	<time> ~ <time>
    -13		[en1018] & [en1020]
    -13		[en1020] & [en762]
    -13		[en11] & [en551]
    13		[en11] & [en807]
    -13		[en141] & [en11]
    -13		[en148] & [en170]
    13		[en148] & [en394]
    13		[en181] & [en551]
    -13		[en19] & [en181]
    13		[en19] & [en999]
    13		[en19] & [es218]
    -13		[en202] & ,
    13	allergic_reaction:10	[en20] & [en20]
    13	emergency:24	[en20] & [es218]
    -13		[en218] & [en682]
    13		[en234] & [en458]
    13	bladder_bowel:51	[en234] & [en778]
    13	weakness:3	[en234] & [en821]
    -13		[en239] & [en60]
    13		[en250] & .
    13		[en250] & [en1020]
    13		[en251] & [en602]
    -13		[en28] & [en634]
    -13		[en298] & .
    -13		[en362] & [en805]
    13		[en362] & [en93]
    -13		[en362] & [en967]
    13		[en362] & [en980]
    -13		[en394] & [en124]
    13		[en394] & [en490]
    13		[en3] & [en805]
    13		[en426] & [en1020]
    -13		[en426] & [en551]
    13	sharp_pain:44	[en426] & [en660]
    -13		[en42] & [en1020]
    -13		[en42] & [en474]
    13		[en437] & [en362]
    -13		[en458] & [en19]
    -13		[en468] & #
    -13		[en468] & [en890]
    13		[en474] & [en551]
    -13		[en474] & [en60]
    13		[en474] & [en938]
    -13		[en508] & [en3]
    13		[en551] & #
    13		[en567] & [en251]
    -13		[en567] & [en869]
    -13		[en581] & ,
    -13		[en602] & [en19]
    13		[en602] & [en746]
    13		[en602] & [en980]
    13	sharp_pain:-38	[en60] & [en37]
    -13		[en613] & [en28]
    13	numbness:-10 tingling:-1 worsening:-45 persistent_beyond_72h:-52 faint_dizzy:-26 self_harm:-52	[en633]
    13		[en634] & [en468]
    13		[en634] & [en84]
    -13		[en634] & [en890]
    -13	weakness:56	[en660] & ,
    -13		[en677] & [en490]
    -13		[en682] & [en215]
    13		[en682] & [en362]
    13		[en682] & [en508]
    13		[en746] & [en634]
    -13		[en762] & [en1020]
    13		[en778] & [en19]
    -13	tingling:-16 calf_swelling:16 severe_headache:16 faint_dizzy:15 allergic_reaction:41	[en805]
    -13		[en807] & [en93]
    13		[en810] & [en394]
    13		[en810] & [en3]
    13		[en85] & [en362]
    -13	sharp_pain:-1 persistent_beyond_72h:-11	[en869] & [en170]
    13		[en869] & [en37]
    -13		[en869] & [en404]
    -13		[en869] & [en551]
    -13	numbness:29	[en869] & [en58]
    13		[en874] & [en1020]
    13	emergency:14	[en874] & [en746]
    13		[en874] & asap
    13		[en889] & [en634]
    13		[en906] & [en394]
    -13		[en906] & [en63]
    -13		[en954] & [en1002]
    13		[en954] & [en522]
    -13		[en954] & [en660]
    13		[en966] & fainted
    13		[en980] & [en250]
    13		[en989] & [en989]
    -13		[es12]
    -13		[es13] & [es503]
    -13		[es150] & ,
    -13		[es182] & [en12]
    -13	persistent_beyond_72h:20	[es182] & [en874]
    -13	sharp_pain:46	[es182] & [es55]
    -13		[es1] & [es13]
    13		[es342] & [en967]
    13	numbness:47	[es438] & [es694]
    -13		[es44] & [en810]
    -13		[es459] & [es887]
    13		[es503] & [es26]
    -13	radiating_pain:15	[es55] & [es1]
    13	numbness:44	[es694] & ,
    -13		[es699] & [es2]
    -13		[es762]
    13		[es854] & [es438]
    -13		[es854] & [es55]
    -13		[es855]
    13	weakness:41	[es86]
    13		[es86] & [es54]
    13		[es870] & [es54]
    13	worsening:-5 persistent_beyond_72h:19	[es878]
    13	emergency:19	a and
    13		a nine
    -13		achy
    13		aire
    13		all night
    -13		and <side>
    13	emergency:5	and e
    13		and ~ tender
    13		asap
    -13		back on
    -13		better every <time>
    13		bien ~ ,
    13		bruises
    13		cada ~ mas
    13	numbness:8 bladder_bowel:-2	can not <feel>
    13		can ~ hold
    13		covered in
    -13		do
    -13		does
    -13	radiating_pain:90	dolor ~ <the>
    -13		dolor ~ que
    13		easing & [en1002]
    13		easing & [en124]
    13		easing ~ <side>
    13	sharp_pain:50 tingling:16 history_injury:-7	en <the> <part>
    13		es normal
    -13		for <the>
    13		gave out
    13		give it
    -13	numbness:-15 bladder_bowel:57 self_harm:9	go
    -13		great
    13		half my
    -13		happy
    13	persistent_beyond_72h:13	has not
    13	numbness:18	heel
    13		help me
    13		i <be> in
    13		i <have> <the>
    -13		i ~ for
    -13		i ~ now
    13		if ~ .
    -13		in ~ <have>
    13		is numb
    13	radiating_pain:-12 weakness:-34 numbness:-38 tingling:-28 worsening:-6 bladder_bowel:-24 emergency:-11 self_harm:-85	it <be>
    13	radiating_pain:11 numbness:-5	it ~ <my>
    13		it ~ would
    13		just ~ <part>
    -13		just ~ it
    13	sharp_pain:-11 persistent_beyond_72h:4 history_injury:-43	late+a
    -13		late+can
    13	numbness:32	late+feeling
    -13		late+great
    -13		late+hardly
    13	persistent_beyond_72h:43	late+hurt
    -13		late+las
    -13		late+legs
    13		late+mejoria
    -13		late+nearly
    13		late+stronger
    13	sharp_pain:-4 saddle_numbness:-2 calf_swelling:16	leg
    13	numbness:19	mano
    13		mejora
    13		mejoria
    -13		might
    -13		my finger
    13		my thumb
    -13		neck hurts
    -13		night
    -13		night ,
    13		not <feel> it
    -13		not <have>
    -13		not a
    -13		not numb
    13		not stopped
    -13		opt out
    -13		pain <be> #
    13		pain ~ tingling
    13		que no <be>
    -13		queda una
    -13		quien
    13	chest_breath:4	respirar
    -13		ring
    -13		sharp pain
    13		sharp ~ <my>
    13		short
    13		si ,
    -13		siento bien
    -13		something ~ off
    -13	worsening:-1 persistent_beyond_72h:34	sore
    -13		soreness & [en362]
    -13		swear
    13		temperature ~ #
    -13		the bad
    13		then came
    -13		to it
    -13		to you
    -13	worsening:33	to ~ ,
    13		toes
    13		want to <be>
    13		want ~ anymore
    -13		what ~ <my>
    -13		would ~ to
    -13	persistent_beyond_72h:32	y <the>
    -13		y ~ da
    13		yes ~ <the>
    12		# & [en12]
    12		# & [en989]
    12		# & [es2]
    12		# de
    12		# i
    12	persistent_beyond_72h:14	# ~ <my>
    12		, & [en218]
    12	sharp_pain:7	, & [en567]
    12		, & [en677]
    -12		, & [es438]
    12		, & [es847]
    12	tingling:-14	, <be>
    -12		, feel
    12		, it
    -12		, not
    12	sharp_pain:14	, ~ <become>
    12		, ~ do
    -12		, ~ lovely
    12		, ~ painful
    -12		. & [en567]
    12		. only
    12		. ~ thing
    12		/ ~ .
    -12		/ ~ and
    -12		/^bod/
    -12		/^body/
    -12		/^boo/
    12		/^cia/
    -12	weakness:26	/^cl/
    -12	radiating_pain:-12 bladder_bowel:2	/^com/
    -12		/^creo/
    12	persistent_beyond_72h:39	/^days/
    -12		/^disa/
    -12		/^end$/
    -12	sharp_pain:-81 radiating_pain:-25 weakness:-52 numbness:-114 tingling:-12 worsening:-20 persistent_beyond_72h:-8 bladder_bowel:-13 saddle_numbness:-13 severe_bruising:-15 emergency:19 self_harm:-38	/^fa/
    12	faint_dizzy:35	/^fain/
    -12	weakness:-35 numbness:15 saddle_numbness:33	/^feel/
    12	weakness:40	/^fis/
    12	weakness:27	/^fist/
    12	weakness:22 numbness:-51	/^fl/
    12		/^fla/
    12	sharp_pain:-28 bladder_bowel:-15 saddle_numbness:-3 self_harm:-5	/^foo/
    12		/^foot/
    12	weakness:57	/^giv/
    -12		/^hag/
    -12		/^hago/
    -12	pregnancy_symptom:11	/^her/
    12	radiating_pain:4 weakness:-44 history_injury:2 pregnancy_symptom:-37 bladder_bowel:-15 chest_breath:-17 fever:-28 allergic_reaction:-40 self_harm:-29	/^hu/
    12	allergic_reaction:72	/^itc/
    12	allergic_reaction:38	/^itch/
    12	pregnancy_symptom:8	/^kic/
    12	pregnancy_symptom:17	/^kick/
    12	sharp_pain:154	/^kni/
    12	bladder_bowel:103	/^leak/
    -12		/^loos/
    12		/^mano/
    12		/^mori/
    12	bladder_bowel:1	/^ori/
    12	sharp_pain:-8 radiating_pain:-24 numbness:-13 tingling:-25 persistent_beyond_72h:-9 pregnancy_symptom:-15 fever:-17 allergic_reaction:-13 emergency:-58	/^pe/
    12		/^plat/
    -12		/^pol/
    -12		/^pos/
    -12	weakness:-19 persistent_beyond_72h:-17 pregnancy_symptom:-9 bladder_bowel:-18 saddle_numbness:-5 chest_breath:-17 severe_bruising:-8 self_harm:11	/^qu/
    -12	self_harm:72	/^qui/
    -12		/^quit/
    -12		/^rec/
    -12		/^ring/
    12	radiating_pain:-8 weakness:-14 worsening:-11 history_injury:3 bladder_bowel:-31 saddle_numbness:13 chest_breath:-5 calf_swelling:-2 fever:-26 self_harm:4	/^se/
    12	history_injury:17	/^sem/
    12	persistent_beyond_72h:4	/^sema/
    12		/^seri/
    12	sharp_pain:-4 fever:4	/^shi/
    -12		/^sur/
    12	worsening:-20 severe_headache:1	/^thr/
    -12	sharp_pain:-13	/^tra/
    -12	allergic_reaction:14	/^was/
    -12	severe_bruising:9	/^who/
    12	persistent_beyond_72h:-9	/abl/
    -12		/ades$/
    -12		/ades/
    -12		/ai$/
    12		/aid$/
    12		/als/
    12		/area/
    -12		/arg/
    12	emergency:7	/asu/
    12		/ayuda/
    12	tingling:-14	/bar/
    -12	severe_bruising:13	/ber/
    -12		/bles/
    -12		/boo/
    12	tingling:6	/bot/
    12	history_injury:67	/ci$/
    -12		/cio$/
    12		/cks$/
    -12		/clear/
    12	tingling:1	/como/
    -12		/conta/
    -12		/corre/
    -12		/creo$/
    -12		/creo/
    12		/cs$/
    -12		/cuer/
    -12	sharp_pain:-8 worsening:29 history_injury:17 fever:-4 self_harm:-10	/day$/
    -12		/disa/
    -12		/disap/
    12	weakness:-9	/ean/
    -12		/eared/
    -12		/eave$/
    12		/echo$/
    12		/echo/
    -12		/ecu/
    12	sharp_pain:-64 persistent_beyond_72h:-14 saddle_numbness:-18 self_harm:-2	/edo/
    -12		/eje/
    12	history_injury:20	/ele$/
    12		/elly$/
    12	pregnancy_symptom:91	/eman/
    12	persistent_beyond_72h:1	/emana/
    12		/endo/
    12	sharp_pain:-42 radiating_pain:-2 numbness:-26 tingling:-28 persistent_beyond_72h:-14 history_injury:-6	/eng/
    12		/engo$/
    -12	severe_bruising:18	/eno/
    12		/ensi/
    12	worsening:3 chest_breath:-48	/ery/
    12		/esc/
    -12		/etas/
    12	faint_dizzy:145	/fain/
    12	faint_dizzy:63	/faint/
    -12	weakness:-17 numbness:19 pregnancy_symptom:-5 saddle_numbness:27	/feel/
    12	weakness:34	/fist$/
    12	weakness:10	/fist/
    12	sharp_pain:-41 numbness:-84 tingling:-16 worsening:-6 emergency:113	/gen/
    -12		/ges/
    12	weakness:44	/giv/
    12	sharp_pain:14 weakness:-4 tingling:-31 severe_headache:-1 emergency:-20 self_harm:-14	/gon/
    -12		/gur/
    -12		/hag/
    -12		/hago$/
    -12		/hago/
    -12		/hed/
    12	severe_bruising:4	/hig/
    12	sharp_pain:-5 severe_bruising:3	/high/
    12	weakness:-6	/hot/
    -12		/iar$/
    12	radiating_pain:21 emergency:-4	/iati/
    -12		/ibir/
    -12		/ien$/
    12		/iendo/
    -12		/iked$/
    -12		/iked/
    12	sharp_pain:-6 radiating_pain:-14 weakness:-16 numbness:-20 tingling:-8 persistent_beyond_72h:-8 history_disc:-3 osteoporosis:-60 pregnancy_symptom:-2 bladder_bowel:6 saddle_numbness:-3 chest_breath:-3 calf_swelling:-5 fever:-4 faint_dizzy:-7 allergic_reaction:-6 severe_bruising:-23 emergency:-25 self_harm:-12	/ing$/
    -12		/ings$/
    -12		/ings/
    -12		/ints$/
    -12		/ints/
    12		/iou/
    12		/ious/
    -12		/isap/
    -12		/isapp/
    12		/ises$/
    12		/ises/
    12	weakness:35	/ist$/
    12	weakness:15 history_injury:66	/ist/
    12	sharp_pain:-61 weakness:-7 numbness:-57	/ita/
    12		/ital/
    12		/jea/
    -12		/jet/
    -12		/jeta/
    12	numbness:-21 persistent_beyond_72h:4	/jor/
    12	pregnancy_symptom:45	/kic/
    12	pregnancy_symptom:17	/kick/
    12	sharp_pain:75	/kni/
    12	emergency:17	/lame/
    -12	sharp_pain:-21 weakness:-5 worsening:-17	/lea/
    12	bladder_bowel:199	/leak/
    -12		/lete/
    -12		/liked/
    12	allergic_reaction:7	/liste/
    12	emergency:21	/llame/
    -12		/loos/
    -12		/loose/
    -12		/lto$/
    -12		/magi/
    -12		/mal/
    -12		/mbri/
    -12		/mbrit/
    -12		/mie/
    -12		/migh/
    -12		/might/
    12		/mori/
    12		/morir/
    -12		/mos/
    12		/nar$/
    12	weakness:39	/nar/
    -12		/nas$/
    12		/nday$/
    12		/nde$/
    -12		/nder$/
    -12		/ndl/
    12		/ngr/
    12		/nit/
    12		/ntur/
    12		/ntura/
    -12		/och/
    12		/oken$/
    12		/oken/
    -12		/olio$/
    -12		/olio/
    12	sharp_pain:211	/olt/
    -12	saddle_numbness:10	/ome$/
    12	tingling:39	/ona/
    12		/ond/
    -12		/onta/
    -12		/oose/
    12		/oqu/
    12	weakness:-38 bladder_bowel:89	/orin/
    12		/orir/
    12	worsening:7 persistent_beyond_72h:-2	/orse/
    -12		/ossi/
    -12	numbness:-1 faint_dizzy:-12 self_harm:1	/oul/
    -12	faint_dizzy:-7 self_harm:20	/ould/
    -12		/ox$/
    12		/pier/
    12	chest_breath:1	/pira/
    -12		/puede/
    12	sharp_pain:70	/pun/
    12		/quita/
    -12		/raba/
    12		/ramp/
    -12		/rand/
    -12		/raro$/
    -12		/rati/
    12	weakness:-20 persistent_beyond_72h:-49 pregnancy_symptom:-19 faint_dizzy:-22 emergency:-1	/rea/
    -12		/remo/
    -12		/ren$/
    12	emergency:111	/rgen/
    -12		/rno$/
    12	faint_dizzy:40	/roo/
    12		/rot/
    -12		/rried/
    -12		/sapp/
    12		/sema/
    12	persistent_beyond_72h:16 history_injury:28	/seman/
    -12		/sent/
    12		/seri/
    12		/sne/
    -12		/son$/
    -12		/son/
    12		/sos/
    12		/tand$/
    -12		/tende/
    12	tingling:4	/toes$/
    12	sharp_pain:-6 tingling:6	/toes/
    12		/tte/
    -12		/turno/
    -12		/ual$/
    12		/uda$/
    12		/uda/
    -12		/udo/
    12	pregnancy_symptom:21 chest_breath:99	/uff/
    -12	persistent_beyond_72h:-1 faint_dizzy:-6	/uld/
    12	sharp_pain:-31 numbness:13 tingling:-19 persistent_beyond_72h:-35 osteoporosis:-3 pregnancy_symptom:-25 chest_breath:-43 fever:-24 severe_headache:-32 faint_dizzy:-51 allergic_reaction:-49 severe_bruising:-36 self_harm:-28	/umb/
    12	weakness:-17 pregnancy_symptom:22 allergic_reaction:86	/ump/
    -12		/upp/
    -12		/urd/
    -12		/urno$/
    -12		/urno/
    12	sharp_pain:1 tingling:-49 persistent_beyond_72h:42 history_injury:3 saddle_numbness:-6 calf_swelling:-1 severe_bruising:-13 emergency:-13	/urt/
    12	chest_breath:-9 allergic_reaction:-6	/very/
    -12	persistent_beyond_72h:-3	/was/
    -12		/ways$/
    -12		/ways/
    12		/whee/
    -12	faint_dizzy:1 severe_bruising:4	/who/
    -12	bladder_bowel:49	/work/
    12		/yuda$/
    12		/yuda/
    12		: ~ <part>
    -12		<be> not <side>
    12		<be> ~ before
    -12		<be> ~ full
    12		<be> ~ less
    12		<be> ~ much
    -12		<be> ~ worse
    12		<become> ~ <feel>
    -12		<become> ~ in
    12	emergency:23	<become> ~ to
    -12		<count> since
    12		<count> ~ sore
    -12		<feel> lovely
    -12		<have> passed
    -12		<have> ~ .
    12	persistent_beyond_72h:15	<have> ~ <count>
    -12	allergic_reaction:50	<have> ~ <my>
    12	sharp_pain:22 persistent_beyond_72h:23	<have> ~ <the>
    12		<have> ~ bit
    -12		<have> ~ in
    -12		<my> ~ he
    -12		<my> ~ hurt
    12		<my> ~ since
    -12		<my> ~ than
    -12		<part> <become> numb
    12		<part> <have> no
    12		<part> gave out
    12		<part> with
    12	weakness:-50 numbness:75	<part> ~ <feel>
    12	sharp_pain:-3 numbness:5 tingling:13	<part> ~ like
    -12		<part> ~ lot
    12		<part> ~ when
    -12		<side> <become>
    12	sharp_pain:19 fever:-47	<the> #
    12		<the> <side> of
    -12		<the> ache <be>
    -12		<the> notch
    12		<the> oil
    -12		<the> ~ <feel>
    -12		<the> ~ lol
    -12		<the> ~ off
    12		<the> ~ out
    -12		<the> ~ soreness
    -12		<time> ~ .
    12		<time> ~ hurts
    -12		<time> ~ since
    12		<time> ~ still
    -12		? ~ no
    -12		[en1002] & [en148]
    -12		[en1002] & [en250]
    -12	emergency:12	[en1002] & [en28]
    12		[en1002] & [en389]
    12		[en1014] & #
    -12		[en1018] & [en362]
    12		[en1018] & [en746]
    12		[en101] & .
    12		[en101] & [en490]
    -12		[en1020] & .
    -12	sharp_pain:11 worsening:-10	[en1020] & [en1002]
    12	numbness:-29 allergic_reaction:13	[en1020] & [en362]
    12		[en118] & [es887]
    -12		[en11] & [en250]
    12	worsening:-2 history_injury:26	[en121]
    12		[en121] & [en949]
    12		[en12] & [en394]
    -12	weakness:7	[en12] & [en522]
    -12		[en148] & [en551]
    12		[en148] & [es182]
    -12		[en159] & [en93]
    12		[en15] & ,
    12		[en170] & [en1018]
    12		[en170] & [en170]
    -12		[en170] & [en28]
    -12		[en170] & [en634]
    12		[en181] & [en602]
    -12		[en19] & #
    -12		[en19] & [en389]
    -12		[en19] & [en468]
    12		[en19] & [en917]
    -12		[en20] & [en12]
    -12	bladder_bowel:18	[en234] & [en12]
    -12		[en234] & [en170]
    12		[en234] & [en212]
    -12		[en234] & [en250]
    -12		[en234] & [en613]
    12	numbness:-70	[en234] & [en949]
    -12		[en251] & #
    -12		[en251] & [en28]
    12	tingling:49	[en251] & [en660]
    12		[en28] & [en1002]
    -12		[en28] & [en20]
    -12		[en28] & [en251]
    -12		[en28] & [en474]
    -12		[en28] & [en709]
    -12		[en28] & calf
    12		[en309] & [en874]
    12		[en309] & [en966]
    12	emergency:26	[en359]
    12		[en362] & #
    12		[en362] & [en121]
    12	sharp_pain:28 severe_headache:19	[en362] & [en28]
    -12	weakness:16	[en362] & [en682]
    12		[en362] & [en810]
    -12		[en378] & [en426]
    12		[en397]
    -12		[en39] & [en468]
    -12		[en404] & [en234]
    12		[en426] & [en84]
    -12		[en42] & [en522]
    -12		[en453]
    -12	sharp_pain:18	[en468] & [en170]
    -12	sharp_pain:-5	[en474] & [en11]
    -12		[en474] & [en170]
    -12		[en474] & [en20]
    -12	worsening:-15	[en474] & [en250]
    -12	sharp_pain:4	[en474] & [en874]
    -12		[en490] & [en12]
    -12	worsening:104 persistent_beyond_72h:-12	[en490] & [en490]
    12		[en495] & [en251]
    12		[en508] & [en551]
    12		[en522] & [en11]
    -12		[en525]
    12		[en551] & [en805]
    -12		[en567] & [en490]
    -12		[en58] & [en602]
    12		[en58] & [en778]
    -12		[en60] & [en677]
    -12		[en60] & [en682]
    12		[en60] & hives
    -12		[en613] & [en508]
    -12		[en618] & [en19]
    12		[en633] & [en362]
    12		[en634] & ,
    12	weakness:21 worsening:-2 persistent_beyond_72h:-29	[en677]
    12		[en679] & [en28]
    12		[en679] & [en37]
    12		[en693] & [en251]
    12		[en746] & [en1018]
    -12	persistent_beyond_72h:48	[en746] & [en20]
    -12		[en746] & [en980]
    12		[en805] & [en251]
    12		[en807] & [en490]
    12		[en807] & [en807]
    12		[en807] & [en869]
    12	numbness:9	[en810] & [en660]
    -12		[en810] & [en889]
    12	chest_breath:20	[en810] & [en966]
    -12		[en853] & [en746]
    -12		[en85] & [en989]
    12	radiating_pain:24 weakness:28 numbness:-15 tingling:-12 worsening:33	[en869] & [en1002]
    -12	worsening:36	[en869] & [en20]
    12		[en869] & tingly
    12		[en874] & [en121]
    12		[en874] & [en309]
    -12		[en890] & [en202]
    12		[en890] & [en874]
    12		[en949] & ?
    -12		[en949] & [en20]
    12		[en949] & [en508]
    -12		[en966] & [en19]
    -12		[en966] & [en508]
    -12		[en966] & [en549]
    12		[en967] & [en84]
    12		[en980] & [en251]
    12	weakness:-3 fever:-4 allergic_reaction:-6	[en980] & [en966]
    12		[en997] & [en11]
    -12		[en999] & [en746]
    12		[es1022]
    12		[es106] & [es878]
    12		[es11]
    12		[es182] & [en810]
    -12		[es182] & tingling
    -12	sharp_pain:-88 radiating_pain:40 weakness:15 numbness:-1	[es1] & ,
    12		[es214] & [en1014]
    -12	weakness:24	[es233]
    -12	chest_breath:21	[es29] & [es887]
    -12		[es2] & [es2]
    -12		[es362] & #
    -12		[es438] & ,
    12		[es44] & ?
    12		[es459] & [es694]
    -12		[es486] & [es2]
    12		[es54] & [es182]
    -12		[es55] & [es699]
    -12		[es62] & [es26]
    -12		[es694] & [es214]
    12	sharp_pain:3 weakness:10 worsening:-19 pregnancy_symptom:-30 saddle_numbness:-22 calf_swelling:-5 fever:-5 faint_dizzy:-34	[es699]
    12		[es79] & [es950]
    12		[es854] & [es1]
    -12		[es854] & [es54]
    -12		[es879]
    -12		[es894]
    -12	sharp_pain:15	[es950] & [es950]
    12		[es950] & [es966]
    12		[es966] & [es182]
    12		[es982] & [en121]
    -12		[es982] & [es486]
    12	radiating_pain:-15 numbness:-25 tingling:-10 bladder_bowel:-14 chest_breath:-5 fever:-21 severe_headache:-17 allergic_reaction:-11 emergency:-60 self_harm:-6	[es998]
    12		a good
    -12		a headache
    -12		a notch
    12		a stabbing
    12		after <the>
    12	tingling:-10 allergic_reaction:-2	al
    12		al #
    -12		all but
    -12		all gone
    12		and worse
    -12		and ~ ,
    12	sharp_pain:4 pregnancy_symptom:2 bladder_bowel:6	and ~ <the>
    -12		and ~ on
    12		ayuda
    -12		been better
    -12		bit ~ <my>
    -12		body
    -12		but i <be>
    -12		can <become>
    12	weakness:23	can ~ <become>
    12		ciatica
    12		con dolor
    -12		creo
    -12		cuanto
    12	persistent_beyond_72h:70	days
    12		de ~ <part>
    12		debilidad ~ si
    -12		do ~ <the>
    -12		en ~ ,
    12	sharp_pain:3 weakness:-59 numbness:-9 history_disc:-2 calf_swelling:-18	en ~ <part>
    -12		end
    12		eso si
    12		feel it
    12		feels like
    12	weakness:6	fist
    -12		full strength
    -12		had no
    -12		hago
    -12		hago ~ <the>
    12	sharp_pain:-42	hand
    -12		has passed
    12	radiating_pain:53	hasta <the> <part>
    12	radiating_pain:101	hasta ~ <part>
    12	severe_headache:15 self_harm:1	i have
    12		i sit
    12		i ~ at
    12	numbness:-187	i ~ dead
    12		i ~ give
    -12		i ~ if
    -12		in <time>
    12		in hives
    12	numbness:-4 tingling:2 faint_dizzy:28	in the
    12		it <side>
    -12	radiating_pain:1 weakness:-24 tingling:16 worsening:27 persistent_beyond_72h:12 history_disc:-13 history_injury:-46 fever:-4 faint_dizzy:-25	late+,
    -12		late+barely
    12		late+change
    -12		late+felt
    12		late+last
    -12		late+los
    12		late+monday
    -12		late+much
    -12		late+out
    -12		late+so
    -12		late+you
    -12		leave
    -12		leg day
    -12		less ~ every
    12		level #
    12	tingling:52	like ~ <part>
    12		more ~ i
    12		morning ,
    12		never ~ before
    -12		never ~ in
    -12		no <part>
    -12		no estoy
    -12		no longer
    -12		no ~ de
    -12		not put
    12		not ~ fist
    12		numb ~ <part>
    -12		of it
    12		ok ,
    12		on ~ <the>
    12		only ~ <part>
    12		out ~ <count>
    -12		pain <be> worse
    -12		pain i
    -12		pain in <my>
    12		pain level #
    12		pain ~ same
    12	sharp_pain:-5 radiating_pain:17	pain ~ to
    -12		put <my> <part>
    -12		put ~ <part>
    12		r
    -12		raro
    -12		same ~ <part>
    -12		sciatica
    12		she ~ <the>
    12		shooting pain
    12		shooting ~ <my>
    12		short of
    12		short of breath
    12		short ~ breath
    -12		should i
    -12		si ~ da
    12		sleep
    -12		slight headache
    -12		so <be>
    12		sore ~ <day>
    12		stop ~ <the>
    -12		strange
    12		ten days
    12		thank you for
    12		thank ~ for
    -12		the leg
    -12		there ~ pain
    12		thought
    12		tingles
    12	radiating_pain:30	to the
    12	weakness:38	to ~ <my>
    12	emergency:15	to ~ last
    12		todo ~ ,
    -12		turno
    -12		used to
    12		va ~ mas
    -12		weakness ~ <the>
    12		well ,
    12		where the
    -12		with ~ <my>
    -12		work ~ <the>
    -12		worse ~ ,
    12		would be
    -12		y <the> <part>
    -12		ya
    -12		you <have>
    11		# & [en1020]
    11		# & [en234]
    11		# & [en251]
    -11		# & [en60]
    11		# & [es982]
    11		# dias
    11		# ~ <have>
    11		# ~ y
    11		, & [en239]
    -11		, & [en650]
    -11	radiating_pain:2 weakness:15 worsening:1	, ~ ,
    11		, ~ bit
    -11		- #
    -11		. & [en468]
    11		. & [en60]
    11		. & [en949]
    -11		. & [en966]
    -11		. feeling
    11		. it <be>
    -11		. me
    -11		. sharp
    11		. ~ bit
    11		. ~ for
    11		/^ah/
    -11		/^alw/
    -11		/^alwa/
    11	emergency:5	/^ambu/
    11		/^apar/
    -11		/^book/
    11		/^bum/
    11	allergic_reaction:30	/^burn/
    -11		/^canc/
    11	chest_breath:36	/^ches/
    -11		/^clea/
    11	sharp_pain:-7 radiating_pain:-28 worsening:-32 persistent_beyond_72h:-17 history_disc:-15 history_injury:-21 pregnancy_symptom:-22 saddle_numbness:-1 chest_breath:-1 calf_swelling:-29 fever:11 severe_headache:-78 allergic_reaction:-38 emergency:-19 self_harm:-7	/^co/
    -11		/^conv/
    -11		/^cupp/
    11	weakness:-24 worsening:1 persistent_beyond_72h:30 emergency:-10	/^day/
    11	bladder_bowel:23	/^desd/
    11	weakness:64	/^drag/
    11		/^emp/
    11	self_harm:29	/^endi/
    11	sharp_pain:-32 radiating_pain:-42 weakness:-28 numbness:9 worsening:-42 persistent_beyond_72h:-57 osteoporosis:-8 pregnancy_symptom:-9 bladder_bowel:-2 calf_swelling:-52 severe_headache:-59 allergic_reaction:-11 severe_bruising:-40 emergency:-53 self_harm:-42	/^fe/
    -11		/^fou/
    11		/^fuer/
    11	history_disc:60	/^fus/
    11		/^hold/
    -11		/^hora/
    11	calf_swelling:20 allergic_reaction:35	/^hot$/
    -11		/^ima/
    -11		/^imag/
    11	radiating_pain:31	/^into/
    11		/^iz/
    11	sharp_pain:-3	/^just/
    11		/^know/
    11	allergic_reaction:115	/^lips/
    11		/^look/
    11		/^love/
    11		/^low/
    11	sharp_pain:16	/^mata/
    -11		/^mayb/
    -11	severe_headache:87	/^mig/
    11	worsening:2	/^nas/
    11	worsening:1	/^nast/
    -11		/^nil$/
    -11		/^nil/
    11	numbness:-3 tingling:-53 severe_headache:11	/^out$/
    -11		/^paso/
    11		/^peo/
    -11		/^perh/
    -11		/^poss/
    11	radiating_pain:-48 weakness:14 numbness:-40 tingling:-56 worsening:-14 history_injury:-22 saddle_numbness:-3 chest_breath:13 faint_dizzy:-13 emergency:-13 self_harm:-19	/^pu/
    11		/^ran/
    11		/^rang/
    -11	tingling:-46 bladder_bowel:-22 saddle_numbness:-10	/^re/
    -11		/^rece/
    -11		/^rem/
    -11		/^repl/
    11	sharp_pain:13	/^scr/
    11	sharp_pain:34	/^shar/
    -11		/^slig/
    -11		/^sm/
    11	history_disc:-14 history_injury:-41 fever:-13 allergic_reaction:-9 severe_bruising:-16 emergency:18	/^so/
    -11		/^sto/
    11		/^veo$/
    11		/^veo/
    11	self_harm:10	/^viv/
    11		/^vivi/
    11	sharp_pain:-20 radiating_pain:5 weakness:-20 worsening:-4 persistent_beyond_72h:-42 history_disc:-14 saddle_numbness:-1 emergency:3 self_harm:20	/^wa/
    11	tingling:26 self_harm:73	/^wak/
    11		/^wet$/
    -11		/^whet/
    -11		/aguje/
    11	sharp_pain:2 weakness:-6 worsening:6 pregnancy_symptom:-48 bladder_bowel:-21 saddle_numbness:-1 calf_swelling:-50 fever:-32 allergic_reaction:-69 severe_bruising:-21 emergency:-100	/ain/
    11		/aine$/
    11		/akes$/
    11		/akes/
    11	fever:5	/akin/
    11		/aking/
    11		/alp/
    -11		/alw/
    -11		/alwa/
    -11		/alway/
    11	emergency:37	/ambu/
    11	emergency:99	/ambul/
    -11		/ancel/
    11		/apart/
    -11		/api/
    -11		/arki/
    -11		/arkin/
    -11		/atie/
    -11		/atien/
    -11		/ayb/
    -11		/aybe$/
    -11		/aybe/
    11	history_injury:2	/bad/
    -11		/bliss/
    11	allergic_reaction:33	/blist/
    -11		/book/
    11		/both$/
    -11		/brit/
    11	emergency:19	/bula/
    11	emergency:5	/bulan/
    11		/bum/
    11	allergic_reaction:36	/burn/
    -11		/canc/
    -11		/cance/
    11	sharp_pain:-16 numbness:-9 chest_breath:132	/chest/
    -11		/cion/
    -11		/clea/
    -11	tingling:4 history_disc:-10	/com/
    -11		/conte/
    -11		/conv/
    -11		/ct$/
    -11		/cupp/
    -11		/cuppi/
    11		/del$/
    -11		/deliv/
    11	sharp_pain:-4	/desd/
    11		/desde/
    -11	history_injury:6	/did$/
    11		/din/
    11	faint_dizzy:20	/dizzy/
    11	weakness:62	/drag/
    -11		/dres/
    11		/ean$/
    11		/eca$/
    11		/eem/
    -11		/ees$/
    -11		/ees/
    11		/ef$/
    -11	radiating_pain:20	/ega/
    11	severe_bruising:10	/egro/
    11		/eigh/
    -11		/eliv/
    -11		/elive/
    -11		/emai/
    -11		/ende/
    11	radiating_pain:-45 weakness:-47 tingling:-18 persistent_beyond_72h:-42 history_injury:-2 osteoporosis:-22 chest_breath:-54 allergic_reaction:-23 severe_bruising:-4 self_harm:-23	/ent/
    11		/eps$/
    -11		/erab/
    -11		/erh/
    -11		/erha/
    -11		/erhap/
    11		/erve/
    11		/esde$/
    11	sharp_pain:-7	/esde/
    -11		/etas$/
    11	sharp_pain:16 radiating_pain:-25 weakness:-31 history_injury:-10 osteoporosis:-3 calf_swelling:-7 faint_dizzy:-5 allergic_reaction:-5	/eve/
    11		/fla/
    -11		/fou/
    11		/fuer/
    -11		/get/
    11		/ggl/
    11		/gle/
    11		/gor/
    11		/grad/
    11		/grav/
    11	sharp_pain:1	/guan/
    11		/guant/
    -11		/guje/
    -11		/gujet/
    -11		/haps$/
    -11		/haps/
    -11	tingling:9 calf_swelling:2	/hat$/
    11	sharp_pain:-1 numbness:-8 chest_breath:143	/hest$/
    11	sharp_pain:-34 numbness:-46 chest_breath:8	/hest/
    -11		/heth/
    -11		/hethe/
    11		/hil/
    11	sharp_pain:-7 faint_dizzy:52 severe_bruising:7	/hol/
    11		/hold/
    11	calf_swelling:7	/hot$/
    11		/hum/
    11		/humb$/
    -11		/iar/
    -11		/ica/
    11	sharp_pain:7 numbness:29	/ick$/
    -11		/iday$/
    -11		/iday/
    11		/ief$/
    11	pregnancy_symptom:71	/iet/
    11	worsening:37	/igg/
    -11		/il$/
    -11		/imag/
    11		/imes$/
    11		/imes/
    11		/inky$/
    11		/inky/
    11		/inte/
    11		/inten/
    11		/iod/
    -11		/ios/
    -11		/ishe/
    11	allergic_reaction:73	/ister/
    11	sharp_pain:-11 radiating_pain:-23 weakness:-28 numbness:-85 worsening:-1	/izz/
    -11		/jetas/
    11		/just/
    11	history_injury:48	/ken/
    11	sharp_pain:51	/lad/
    11		/lame$/
    -11		/leave/
    11		/less/
    11		/leva/
    11		/lio$/
    11	allergic_reaction:36	/lips$/
    11	allergic_reaction:13	/lips/
    -11		/liss/
    -11		/list$/
    -11		/liver/
    11	self_harm:61	/livin/
    11	sharp_pain:26	/llas$/
    11	sharp_pain:68	/llas/
    -11	sharp_pain:2 history_injury:39	/llo/
    11		/look/
    -11		/lori/
    -11		/lways/
    11		/mano$/
    -11		/mar$/
    11		/mata/
    -11		/mayb/
    -11		/maybe/
    11		/mbar/
    11	emergency:27	/mbu/
    11		/mbul/
    11	emergency:6	/mbula/
    11	emergency:42	/medi/
    -11	sharp_pain:19	/mol/
    11	worsening:10	/nast/
    11		/nce$/
    -11		/ncel/
    -11		/nda$/
    11	bladder_bowel:-1 allergic_reaction:-7 emergency:-13	/ndo/
    11		/negro/
    -11	numbness:1	/ness$/
    -11		/ness/
    -11		/new$/
    -11		/nil$/
    11	radiating_pain:-3 weakness:3 numbness:-14 osteoporosis:-2 severe_headache:-1 faint_dizzy:-6	/not$/
    -11		/nsa/
    11		/ntrol/
    -11		/oco/
    11	sharp_pain:-6 radiating_pain:2 numbness:4 tingling:12 saddle_numbness:-20 allergic_reaction:-11	/oes$/
    11	sharp_pain:-24 radiating_pain:4 tingling:11 saddle_numbness:-20 allergic_reaction:-15	/oes/
    11	radiating_pain:-22 tingling:-6 faint_dizzy:44 allergic_reaction:36	/oll/
    -11	sharp_pain:-29 worsening:5	/ong/
    11	bladder_bowel:92	/ontro/
    -11		/onv/
    11	weakness:54	/opp/
    11		/oria$/
    11		/oria/
    -11		/ory$/
    -11		/ory/
    -11		/ossib/
    11	weakness:-6	/oth$/
    11		/pant/
    11	tingling:15	/par/
    -11		/perh/
    -11		/perha/
    11		/pinky/
    -11		/poss/
    -11		/possi/
    -11		/price/
    11		/quie/
    -11		/rabaj/
    11	weakness:72	/rag/
    -11	self_harm:-14	/rar/
    11		/rdi/
    11		/rdo$/
    -11	weakness:22 worsening:24	/rec/
    -11		/repl/
    -11		/rha/
    -11		/rhap/
    -11		/rhaps/
    11		/rib/
    -11		/rice/
    -11		/rios/
    11	tingling:35	/rmigu/
    11		/rol/
    -11		/rong$/
    -11		/roug/
    -11		/rough/
    11		/rst/
    11		/rus/
    11		/rush/
    -11		/scri/
    -11		/scu/
    11	sharp_pain:-3	/sde$/
    11		/sde/
    11	sharp_pain:44 weakness:-10	/shar/
    -11	tingling:42 faint_dizzy:36	/she/
    -11		/shed$/
    -11		/shed/
    11		/shin$/
    -11		/sibl/
    -11		/slig/
    -11		/sligh/
    -11		/ssib/
    -11		/ssibl/
    -11		/sue/
    -11		/sur/
    -11		/tandi/
    11		/tchy$/
    11		/tchy/
    11	sharp_pain:-37 radiating_pain:33 calf_swelling:-3	/tic/
    11		/times/
    11	radiating_pain:-9 weakness:-24 numbness:-41 chest_breath:-17 fever:-14 severe_headache:-20 faint_dizzy:-27 allergic_reaction:-21 emergency:-20 self_harm:-17	/tin/
    11	saddle_numbness:35	/tion$/
    11		/tone/
    11		/tras$/
    11		/tras/
    11		/tru/
    11		/tten/
    11		/ubbe/
    11	sharp_pain:35	/uchi/
    -11	sharp_pain:6	/udo$/
    11	numbness:11	/ues/
    -11		/ujet/
    -11		/ujeta/
    11	emergency:7	/ulan/
    11	emergency:3	/ulanc/
    -11		/uppi/
    -11		/uppin/
    11		/veo$/
    11		/veo/
    11		/wer$/
    11		/wet$/
    -11		/whet/
    -11		/wheth/
    -11		/ybe$/
    -11		/ybe/
    11		/zada/
    -11		<be> <the> <person>
    -11		<be> dolor
    -11		<be> pain
    -11		<be> ~ <person>
    -11	persistent_beyond_72h:8	<be> ~ <time>
    11		<be> ~ can
    -11		<be> ~ or
    -11	radiating_pain:16	<become> ~ <my>
    -11		<become> ~ bed
    11		<become> ~ better
    -11		<become> ~ it
    11		<become> ~ then
    -11		<become> ~ would
    11	persistent_beyond_72h:73	<day> ~ <be>
    -11		<day> ~ <become>
    11	worsening:-19 persistent_beyond_72h:22	<day> ~ <day>
    -11		<have> pain
    -11		<have> ~ <become>
    -11		<my> .
    -11		<my> <person> <be>
    -11		<my> again
    -11		<my> ~ <side>
    -11		<my> ~ bastante
    -11		<my> ~ bien
    11	sharp_pain:14	<my> ~ en
    -11		<my> ~ great
    -11		<my> ~ longer
    11	radiating_pain:7	<my> ~ now
    11		<my> ~ please
    11		<my> ~ should
    -11		<my> ~ strong
    11		<part> gave
    -11		<part> in <the>
    11		<part> weak
    11	weakness:28	<part> will
    11	weakness:75	<part> will not
    -11	weakness:47	<part> ~ <count>
    11		<part> ~ ?
    -11		<part> ~ lie
    -11		<part> ~ or
    -11		<part> ~ ya
    -11		<part> ~ yes
    -11		<person> <have>
    11		<side> ,
    11		<side> <time>
    -11		<side> ~ <have>
    11		<side> ~ what
    -11		<the> <part> <be>
    11		<the> morning ,
    -11		<the> ~ after
    -11		<the> ~ fine
    -11		<the> ~ like
    -11		<the> ~ mas
    -11		<the> ~ medio
    -11		<the> ~ since
    11		<the> ~ va
    -11		<the> ~ ya
    11		<time> ~ today
    11		? & [es998]
    11		[en1002] & #
    11	sharp_pain:4	[en1002] & [en12]
    -11	weakness:9 persistent_beyond_72h:-3	[en1002] & [en234]
    -11		[en1002] & [en58]
    11		[en1002] & [en613]
    11		[en1007]
    11		[en1018] & [en490]
    -11		[en1018] & [en778]
    -11		[en1018] & [en980]
    -11		[en1020] & [en170]
    11		[en1020] & [en19]
    -11		[en1020] & [en253]
    -11		[en1020] & [en468]
    -11		[en1020] & [en778]
    -11		[en106] & [en93]
    11		[en116] & [en650]
    11		[en116] & [en980]
    11		[en11] & [en1002]
    11		[en11] & [en325]
    11		[en11] & [en359]
    -11		[en11] & [en85]
    -11		[en11] & [en890]
    -11		[en121] & [en1002]
    -11		[en124] & [en567]
    11		[en124] & [en957]
    -11		[en127] & [en148]
    11		[en12] & [en138]
    -11		[en148] & [en37]
    11		[en148] & [en63]
    11	fever:44	[en170] & ,
    11		[en170] & [en127]
    11	worsening:29	[en170] & [en380]
    11		[en181] & [en682]
    -11		[en185]
    11	persistent_beyond_72h:4	[en19] & [es503]
    -11	sharp_pain:33	[en20] & [en522]
    11		[en20] & [en60]
    -11	pregnancy_symptom:7	[en218]
    11		[en234] & #
    11	sharp_pain:9 weakness:5 persistent_beyond_72h:-13	[en234] & [en11]
    11		[en234] & [en124]
    -11		[en234] & [en234]
    11	weakness:42	[en234] & [en437]
    -11		[en250] & [en234]
    11		[en250] & tuesday
    11	weakness:26	[en251] & [en170]
    -11		[en251] & [en250]
    11	sharp_pain:-11	[en251] & [en251]
    -11	sharp_pain:7	[en251] & [en682]
    11	radiating_pain:-4	[en251] & [en949]
    -11		[en251] & [es823]
    -11		[en28] & [en805]
    11		[en28] & [es182]
    -11		[en325] & [en362]
    11		[en362] & [en1007]
    -11	weakness:2	[en362] & [en1020]
    11		[en362] & [en468]
    11		[en362] & [en874]
    11		[en362] & [en989]
    -11		[en378] & .
    11		[en378] & [en11]
    -11		[en378] & [en234]
    11		[en378] & [en60]
    -11		[en39] & [en633]
    -11	sharp_pain:13	[en468] & [en966]
    11		[en474] & [en394]
    -11	weakness:-4	[en474] & [en746]
    11		[en474] & [en762]
    -11		[en487]
    -11		[en490] & [en121]
    11		[en490] & [en634]
    -11		[en506] & [en234]
    -11	tingling:8	[en506] & [en251]
    -11		[en508] & [en11]
    11		[en508] & [en317]
    -11		[en508] & [en474]
    -11		[en522] & [en874]
    11		[en551] & [en1002]
    11		[en551] & [en317]
    11		[en551] & [en474]
    11		[en551] & [en508]
    -11		[en551] & [en613]
    -11		[en567] & :
    -11		[en58] & [en378]
    -11		[en602] & [en362]
    11		[en602] & [en693]
    11		[en60] & [en124]
    11	sharp_pain:19	[en60] & [en215]
    -11		[en60] & [en634]
    -11		[en60] & [en957]
    11		[en60] & agony
    11		[en613] & [en1002]
    -11		[en613] & [en170]
    11	sharp_pain:20	[en633] & [en1020]
    -11		[en633] & [en490]
    11		[en633] & [en874]
    11		[en634] & [en234]
    11		[en634] & [en426]
    11	numbness:17	[en650] & [en474]
    -11		[en650] & [en490]
    11	tingling:-1	[en660] & [en810]
    11		[en693] & [en966]
    11	radiating_pain:39	[en746] & [en212]
    11		[en746] & [en810]
    11		[en762] & [en28]
    11	history_disc:23	[en762] & [en874]
    11	sharp_pain:-4 weakness:32 bladder_bowel:31	[en778]
    11		[en79]
    11		[en807] & .
    11	allergic_reaction:13	[en807] & [en682]
    11		[en810] & #
    -11		[en810] & [en613]
    -11		[en84] & [en682]
    -11		[en85] & [en93]
    11		[en869] & [en522]
    -11	weakness:44 tingling:-4	[en869] & [en60]
    11	sharp_pain:42	[en869] & [en634]
    11		[en869] & [en762]
    -11		[en871]
    11		[en874] & [en170]
    11		[en874] & [en989]
    -11		[en874] & [es375]
    11		[en890] & [en474]
    11	faint_dizzy:10	[en890] & [en778]
    11		[en906] & [en12]
    11		[en906] & [en874]
    -11		[en917] & [en11]
    11		[en917] & [en251]
    -11		[en938] & [en810]
    -11		[en949] & [en874]
    -11		[en953]
    11		[en954] & [en170]
    -11		[en981] & ,
    -11		[en986] & [en234]
    11		[en989] & #
    -11		[en989] & [en468]
    11	radiating_pain:-43 weakness:-32 numbness:-10 persistent_beyond_72h:-20 history_injury:-10 osteoporosis:-17 pregnancy_symptom:-11 bladder_bowel:-22 calf_swelling:-12 fever:-14 allergic_reaction:-5 severe_bruising:-4	[es106]
    -11		[es106] & [es13]
    -11		[es122] & [es42]
    -11	numbness:39	[es13] & [es2]
    -11		[es174] & [es982]
    11		[es17] & [es26]
    11		[es182] & [es342]
    -11		[es182] & numbness
    -11		[es187]
    -11		[es198]
    -11		[es1] & [es127]
    -11		[es1] & [es955]
    11		[es214] & [en118]
    -11		[es214] & [es1]
    11		[es214] & [es214]
    -11		[es26] & [es17]
    11		[es26] & [es982]
    -11		[es2] & [es362]
    11		[es362]
    -11		[es44] & [en1002]
    -11		[es502] & [es342]
    11		[es54] & [es887]
    -11		[es55] & [en118]
    -11		[es694] & [es438]
    11		[es694] & [es439]
    -11		[es699] & [es375]
    -11		[es847] & [es13]
    11		[es854] & ,
    11		[es870] & [es13]
    11		[es870] & [es1]
    11		[es870] & [es694]
    11		[es878] & [es42]
    -11		[es887] & ,
    -11		[es887] & [es887]
    -11		[es887] & [es982]
    11		[es887] & [es998]
    11		[es951]
    11		[es982] & [es982]
    -11		[es998] & [es182]
    -11		[es998] & [es699]
    -11		about a
    -11		ache <be>
    -11		agujetas
    -11		always
    -11		and he
    11		apart
    11		as <time>
    11		as day
    11		at # <time>
    -11		at # sharp
    11	persistent_beyond_72h:26	at all
    -11		at ~ sharp
    -11		back is
    -11		back s
    -11		be a
    -11		before <the>
    -11		before i came
    -11		before ~ came
    -11		better ~ in
    11		bit ,
    11		both
    -11		bruise
    -11		bruise & ,
    -11		calambritos & [es699]
    -11		can not really
    11	sharp_pain:-25 chest_breath:54	chest
    -11		could ~ to
    -11		creo que <be>
    -11		creo ~ <be>
    -11		cupping
    11		day one
    11		de <the> <part>
    11		desde
    11	faint_dizzy:41	dizzy
    11		dolor ,
    -11		dormida ~ <the>
    -11		down ~ ,
    11	history_injury:1	duele
    -11		duele <the>
    11		duele ~ #
    11	radiating_pain:-28 weakness:-8 numbness:-10 persistent_beyond_72h:-34 history_injury:-7 pregnancy_symptom:-2 bladder_bowel:-2 chest_breath:-1 calf_swelling:-11 fever:-30 allergic_reaction:-10 severe_bruising:-39	en
    -11		en el
    11	self_harm:147	ending
    11		even ~ <the>
    11		fever
    -11		finger on
    11		fingers
    11		for ~ <part>
    -11	radiating_pain:11	from <my>
    -11		grand
    11		great ~ <the>
    -11		grip ~ strong
    -11		help with
    -11		hi ~ <side>
    11	calf_swelling:17	hot
    -11		hour ,
    -11		hurts more today
    11		hurts ~ much
    11		i <be> <become>
    11		i want to
    -11	radiating_pain:-4 numbness:31 history_injury:26	i ~ <part>
    -11		i ~ about
    11		i ~ die
    11		i ~ faint
    11		i ~ much
    -11		i ~ numb
    -11		i ~ you
    -11		if <my>
    -11		if my
    -11		if ~ numb
    11		in ~ and
    -11		is hurting
    11		it would
    11		it ~ #
    11		it ~ like
    11		it ~ when
    11		just ~ <feel>
    11	history_disc:267	l5
    -11		last ~ but
    11	worsening:4	late+again
    11	persistent_beyond_72h:3	late+been
    11		late+big
    11		late+came
    -11		late+less
    -11		late+molido
    11		late+night
    -11		late+sin
    11		late+some
    11		late+that
    11	sharp_pain:-12 persistent_beyond_72h:32	late+this
    -11		late+tight
    -11		leg feels
    -11		liked
    11	allergic_reaction:39	lips
    11	self_harm:7	living
    11		llame
    11		llame <the>
    -11		maybe
    -11		me .
    -11		me again
    -11		might <be>
    -11		might be
    -11		molido
    -11		more than
    11	calf_swelling:35	my right
    11		needles ~ <time>
    -11		never ~ massage
    -11		nil
    -11	weakness:17	no <my>
    -11		no <part> pain
    -11	weakness:6	no me
    -11		no ~ fiebre
    -11		no ~ for
    11		no ~ yesterday
    11		not <become> <my>
    -11		not great
    -11		not put <my>
    -11		not right
    -11		not ~ and
    11	persistent_beyond_72h:15	not ~ better
    11		not ~ off
    -11		not ~ since
    -11		nothing ~ not
    -11		numb ~ ,
    -11		numb ~ .
    -11		numb ~ not
    11		of ~ nothing
    11		ok ?
    11	severe_bruising:2	on <my> <part>
    -11		on ~ <side>
    11	tingling:-2	out
    11	sharp_pain:7	pain ~ ,
    -11	radiating_pain:13	pain ~ <side>
    -11		paso
    -11		perhaps
    -11		pero <the>
    11		pero con
    11		pinky
    -11		s pain
    -11		same as
    -11		severe bruising
    -11		sharp ~ :
    11		she ~ <part>
    11		shin
    -11		shooting pains
    -11		since i <be>
    11		since ~ .
    11		since ~ <part>
    11		soreness ~ <be>
    11	faint_dizzy:20	stand
    -11		standing
    -11		still sore
    -11		still ~ <part>
    11		stop ,
    11		strength in
    -11		tender
    11		the feeling
    -11		the kids
    11		the point
    -11		there ~ of
    11		they are
    11		thumb
    -11		tingling & [en567]
    -11		tingling ~ sharp
    11	sharp_pain:2 numbness:34	to ~ <be>
    11		toda ~ <part>
    11		todo ~ <part>
    11		toes are
    -11		trabajo
    11		up ~ of
    11		veo
    11		want to die
    11		want ~ die
    -11		water
    -11		weather <be>
    11		wet
    -11		what if <my>
    11		where
    -11		whether
    -11		with ~ ,
    -11		with ~ <be>
    -11		with ~ and
    -11		worse ,
    11		worse ~ <the>
    -11		worse ~ morning
    11		would <be>
    -11		would like
    -11		y la
    -11		yesterday ~ now
    -10	persistent_beyond_72h:-3	# & .
    10		# & [en437]
    10		# ~ now
    -10		, & [en613]
    10		, & [en63]
    10		, & [en853]
    10	weakness:14 worsening:5 chest_breath:3 self_harm:-2	, & [en874]
    10		, & [es188]
    10	severe_headache:7	, & [es854]
    10		, <be> <the>
    -10		, back
    -10		, i <be>
    -10		, pero
    -10		, thanks
    10		, the
    -10	numbness:13	, ~ <feel>
    10		, ~ ahi
    -10		, ~ different
    -10		, ~ ever
    -10		, ~ good
    -10		, ~ hace
    10		, ~ numbness
    10		, ~ pins
    -10		, ~ todo
    -10		, ~ well
    10		, ~ what
    10		, ~ yesterday
    -10		. & [en1020]
    -10		. & [en394]
    10		. & [en42]
    10		. & [en682]
    10		. & [en698]
    10		. & [en853]
    -10		. all
    10		. can not
    -10		. i <be>
    10		. it
    10	sharp_pain:33 weakness:-20 numbness:-1 tingling:33	. ~ .
    -10		. ~ good
    -10		. ~ said
    10		/ & [en874]
    10	sharp_pain:-30	/^am/
    10	numbness:9 tingling:-6 persistent_beyond_72h:-1 history_injury:-3 fever:4	/^and/
    10		/^apa/
    10	radiating_pain:8 weakness:52	/^arm$/
    10		/^bad$/
    -10		/^baja/
    10		/^ball/
    10		/^bla/
    10	weakness:16	/^cami/
    -10	numbness:16	/^comp/
    10	pregnancy_symptom:79	/^cram/
    10		/^cry$/
    10	numbness:69	/^dea/
    -10		/^deci/
    10	numbness:18 tingling:11	/^ded/
    -10		/^deje/
    10		/^del$/
    -10		/^drea/
    10		/^ei/
    10	sharp_pain:5	/^ele/
    -10		/^ema/
    -10		/^emai/
    -10	pregnancy_symptom:69	/^expe/
    10	emergency:3	/^face/
    10		/^few$/
    10		/^flar/
    10	sharp_pain:-30 weakness:-13 worsening:36 persistent_beyond_72h:-37 history_injury:-21 osteoporosis:-2 bladder_bowel:-4 severe_headache:-9 allergic_reaction:-7	/^go/
    10	radiating_pain:6 weakness:-25	/^goe/
    10		/^goes/
    10	severe_headache:36	/^head/
    -10		/^his/
    10		/^hit/
    10	calf_swelling:14	/^hot/
    10		/^jal/
    10		/^jala/
    -10		/^knot/
    10	weakness:-2 numbness:-6 tingling:3 worsening:-64 persistent_beyond_72h:-32 history_disc:-25 pregnancy_symptom:-1 bladder_bowel:-13 calf_swelling:-30 fever:-29 severe_headache:5 severe_bruising:-1 emergency:-15	/^li/
    10	numbness:6	/^lost/
    -10		/^mara/
    10	persistent_beyond_72h:9	/^mej/
    10	persistent_beyond_72h:9	/^mejo/
    -10		/^mens/
    10		/^mid/
    -10		/^moli/
    -10		/^ol/
    10	calf_swelling:1 emergency:10	/^one/
    10	calf_swelling:100	/^ot/
    10		/^pant/
    -10		/^par/
    -10		/^pecu/
    -10	weakness:17	/^pue/
    -10	weakness:19	/^pued/
    10		/^real/
    10		/^resp/
    10		/^rib/
    10	numbness:7	/^see/
    10		/^sn/
    10	weakness:24	/^sol/
    -10	sharp_pain:14 weakness:-19	/^som/
    10	sharp_pain:80 chest_breath:-38	/^stab/
    -10		/^sure/
    10	radiating_pain:-11 calf_swelling:77 severe_headache:-3 emergency:-17	/^sw/
    10		/^swo/
    10	calf_swelling:10	/^swol/
    -10		/^tal$/
    -10		/^tal/
    10		/^talo/
    10		/^ther/
    10	sharp_pain:-31 weakness:-24 tingling:112 persistent_beyond_72h:-16	/^tin/
    10		/^tor/
    -10		/^trab/
    10		/^two/
    10		/^una/
    10	numbness:36	/^wake/
    10	saddle_numbness:38	/^wip/
    10	emergency:1	/^word/
    10		/^wris/
    -10	history_disc:13	/^yea/
    -10		/^year/
    -10	tingling:2 persistent_beyond_72h:8 fever:9	/^you/
    10		/^zaps/
    -10		/aft/
    10		/agg/
    10	sharp_pain:7	/aguan/
    -10		/aha$/
    -10		/aha/
    10	weakness:13	/ak$/
    10	fever:3	/alen/
    10	emergency:26	/alli/
    10	emergency:11	/allin/
    10		/alon$/
    10		/amed/
    -10		/ana$/
    -10		/ands/
    10		/angr/
    -10		/anis/
    10		/arts$/
    10		/arts/
    10	sharp_pain:-40 radiating_pain:59 numbness:-39	/atic/
    -10		/aviso/
    10	pregnancy_symptom:63	/bab/
    10		/bad$/
    -10		/baja/
    -10		/ban/
    10		/bby$/
    10		/bby/
    -10		/ber$/
    -10		/bes/
    -10		/box$/
    10	sharp_pain:-38 weakness:-46 tingling:-57 chest_breath:69	/bre/
    10	history_injury:57	/bro/
    -10		/call$/
    10		/cami/
    -10		/cans/
    10		/cau/
    10		/chad/
    -10	sharp_pain:28 weakness:-12 persistent_beyond_72h:13	/cin/
    -10		/cina$/
    -10		/cina/
    10	severe_headache:14	/cla/
    10	faint_dizzy:1	/colla/
    10		/comes/
    -10	numbness:36	/comp/
    10		/cos$/
    10	pregnancy_symptom:128	/cram/
    10	pregnancy_symptom:41	/cramp/
    -10		/crib/
    10	sharp_pain:38	/cru/
    10		/cry$/
    10		/ctom/
    10	history_disc:3	/ctomy/
    -10		/culi/
    -10		/culia/
    -10		/deci/
    -10		/deje/
    -10		/deli/
    10	weakness:8	/dra/
    -10		/drea/
    -10		/eady$/
    -10		/eady/
    10	sharp_pain:-2 tingling:-5	/eak$/
    10	history_disc:1	/ectom/
    -10		/ecul/
    -10		/eculi/
    10		/edia/
    -10		/egar/
    -10		/egue/
    10	weakness:24	/eight/
    10		/eing$/
    10		/eing/
    10	persistent_beyond_72h:22	/ejor/
    -10		/elen$/
    -10	numbness:29 history_injury:14	/ell/
    -10		/email/
    -10		/ender/
    10	self_harm:45	/endin/
    -10		/ensaj/
    -10		/erap/
    -10		/ers$/
    10		/esca/
    -10		/essa/
    -10		/essag/
    -10		/essin/
    -10		/estar/
    -10		/etc/
    -10		/etch/
    -10		/eth/
    -10		/expe/
    10	emergency:52	/face$/
    10		/face/
    10		/few$/
    10		/flar/
    10		/flare/
    10	weakness:3 numbness:8 bladder_bowel:-4	/foo/
    10	sharp_pain:-25 radiating_pain:-5 numbness:7	/foot/
    -10		/form/
    -10	persistent_beyond_72h:8	/fort/
    -10	sharp_pain:-11 numbness:-5	/ful/
    -10		/gad/
    -10		/ges$/
    -10		/ging/
    -10		/gn$/
    10		/goe/
    10		/goes$/
    10		/goes/
    -10		/grand/
    -10		/gust/
    -10		/gy$/
    -10	tingling:6	/hat/
    -10		/hec/
    10		/hell$/
    10		/hermo/
    -10		/hift$/
    -10	sharp_pain:1 radiating_pain:74	/hoo/
    10	worsening:29	/hour$/
    -10		/hov/
    -10		/hove/
    10	weakness:-25 numbness:-10 tingling:-13 persistent_beyond_72h:19 history_injury:15 bladder_bowel:-46 calf_swelling:-11 fever:-3 severe_bruising:-1	/hur/
    10		/icks$/
    10		/icks/
    10		/ida$/
    -10		/ient$/
    10		/ifi/
    -10		/ign$/
    -10		/illed/
    10		/ills$/
    10		/ills/
    -10		/imagi/
    -10		/iness/
    10		/ino/
    10	saddle_numbness:16	/ipe/
    10		/ips$/
    10		/ips/
    10	sharp_pain:14 radiating_pain:8	/ire/
    10		/itchy/
    -10	radiating_pain:-11 numbness:1 bladder_bowel:6	/ith/
    10	radiating_pain:-5 numbness:-26 tingling:-13 bladder_bowel:-43 faint_dizzy:-18	/ive/
    -10		/ize/
    10		/jal/
    10		/jala/
    10		/jo$/
    10		/ken$/
    10	sharp_pain:7	/kes$/
    10	sharp_pain:11	/kes/
    -10		/knot/
    10		/know/
    10	numbness:-6 severe_bruising:8	/lac/
    -10		/lades/
    -10		/lag/
    -10		/lama/
    10		/lare/
    10		/lared/
    -10		/leepi/
    10		/lga/
    -10		/liar$/
    -10		/liar/
    10		/lid$/
    -10		/llama/
    10		/lls$/
    10		/lls/
    10	numbness:5	/lost$/
    10	numbness:4	/lost/
    10		/love/
    -10		/magin/
    10		/makes/
    10		/mano/
    -10		/mara/
    10		/maye$/
    10		/maye/
    10	weakness:-1	/mba/
    10		/media/
    10	persistent_beyond_72h:2	/mej/
    10	persistent_beyond_72h:23	/mejo/
    10		/mejor/
    -10		/mens/
    -10		/mensa/
    -10		/messa/
    10	tingling:97	/migue/
    -10		/mint$/
    -10		/mint/
    -10		/moli/
    -10		/molid/
    10	persistent_beyond_72h:-43	/more/
    -10		/mpre/
    10		/mps$/
    10		/mps/
    10		/nearl/
    10	sharp_pain:-13 radiating_pain:-20 weakness:-20 numbness:-28 tingling:-10 persistent_beyond_72h:-12 history_disc:-7 history_injury:-34 osteoporosis:-4 pregnancy_symptom:-35 bladder_bowel:-14 saddle_numbness:-8 chest_breath:-8 calf_swelling:-12 severe_headache:-3 faint_dizzy:-11 allergic_reaction:-34 self_harm:-2	/ng$/
    -10		/nged$/
    -10		/nged/
    10	radiating_pain:-7 weakness:-40 tingling:21 worsening:-39 bladder_bowel:-9 emergency:-8	/ngl/
    10		/nky$/
    10		/nky/
    -10		/nny$/
    -10		/nny/
    10	radiating_pain:-6 weakness:2	/no$/
    -10		/nom/
    -10		/nou/
    -10		/nsaj/
    10		/nted$/
    10		/nted/
    10	sharp_pain:-15 bladder_bowel:7 saddle_numbness:44	/nti/
    10		/od$/
    10		/ofe/
    10		/ogr/
    10	self_harm:16	/oint$/
    10	sharp_pain:36	/oke/
    10		/ollen/
    10		/omes$/
    10		/omes/
    10		/omete/
    -10		/onder/
    10	sharp_pain:-3 radiating_pain:-35 numbness:-17 tingling:-8 worsening:-15 persistent_beyond_72h:-4 bladder_bowel:-32 fever:-47 emergency:3	/one/
    -10		/onte/
    10		/orar$/
    -10		/ored/
    10	worsening:61	/orer$/
    10	worsening:39	/orer/
    -10		/orke/
    10		/oso$/
    10		/otici/
    -10	radiating_pain:-1 persistent_beyond_72h:17 emergency:7	/our/
    10	persistent_beyond_72h:-10	/own/
    -10		/parki/
    10	numbness:-4 saddle_numbness:23	/pe$/
    -10		/pecu/
    -10		/pecul/
    -10		/peu/
    10	sharp_pain:-3 weakness:20 tingling:6 persistent_beyond_72h:-47 chest_breath:-2 severe_headache:-28	/pie/
    10		/plate/
    -10		/poli/
    10		/ponde/
    10	persistent_beyond_72h:1	/prove/
    -10	weakness:4	/pued/
    -10	numbness:3	/pues/
    10		/real/
    -10		/rent/
    10		/rer$/
    -10		/ress$/
    -10		/retc/
    -10		/retch/
    10	worsening:-43 faint_dizzy:-16 emergency:49	/rge/
    10		/ribl/
    -10		/rida/
    -10		/rios$/
    10		/rist$/
    10		/rist/
    10		/rly$/
    10		/rly/
    10	numbness:33 worsening:-8	/rme/
    10		/rovem/
    10	weakness:12	/rrar/
    10		/rrib/
    10		/rribl/
    -10	sharp_pain:5	/rrie/
    10		/rubbe/
    10		/rut/
    -10		/rvi/
    10		/sat/
    -10		/sch/
    10		/sco$/
    -10		/scrib/
    10	numbness:24	/see/
    10		/siv/
    10		/sive/
    -10		/siz/
    -10		/size/
    10		/smaye/
    10	worsening:88	/sorer/
    10		/sos$/
    10	history_disc:19 osteoporosis:3 faint_dizzy:25	/spin/
    10		/ssiv/
    10		/ssive/
    -10		/sted$/
    10		/step$/
    10	weakness:-17 worsening:-28 persistent_beyond_72h:55	/stil/
    10	weakness:-4 worsening:-1 persistent_beyond_72h:15	/still/
    -10		/stret/
    10		/suc/
    10		/swo/
    10	calf_swelling:11	/swol/
    10	calf_swelling:16	/swoll/
    10		/talo/
    10		/talon/
    10	tingling:11	/tati/
    -10		/tend/
    -10		/tent/
    10		/tep$/
    10		/therm/
    10	severe_headache:5	/thro/
    10		/tici/
    10		/ticin/
    -10		/tie/
    -10		/ties/
    10		/tine/
    10	saddle_numbness:26	/tio/
    -10		/trab/
    -10		/traba/
    -10		/tret/
    -10		/tretc/
    10		/tten$/
    10		/two/
    -10		/uanto/
    -10		/uelen/
    10	self_harm:51	/uiero/
    10		/uil/
    -10		/uli/
    -10		/ulia/
    -10		/uliar/
    10	radiating_pain:1 saddle_numbness:3	/um$/
    10	severe_bruising:7	/unde/
    -10		/unto/
    -10		/upe/
    -10	numbness:8	/urm/
    -10		/urmi/
    10	severe_bruising:113	/urp/
    10	persistent_beyond_72h:3 bladder_bowel:65	/urs/
    10	weakness:113	/ush$/
    -10		/uts/
    -10		/vel/
    10	sharp_pain:16	/vid/
    -10		/viso/
    -10	faint_dizzy:10	/wen/
    -10	radiating_pain:-6 weakness:-3	/when$/
    10	saddle_numbness:87	/wip/
    10	calf_swelling:42	/wol/
    10	calf_swelling:8	/woll/
    10		/wolle/
    10	sharp_pain:-3 radiating_pain:-5 weakness:-2 numbness:-1 persistent_beyond_72h:-26 self_harm:-13	/wor/
    10	emergency:6	/word/
    -10		/worke/
    10		/wris/
    10	weakness:17	/wrist/
    -10		/xpe/
    -10	history_disc:29	/yea/
    -10	history_disc:12	/year/
    10	persistent_beyond_72h:-27	/yes/
    -10	sharp_pain:1 numbness:1 tingling:6 persistent_beyond_72h:10 history_injury:12	/you/
    10	pregnancy_symptom:1	/zada$/
    10		/zaps$/
    10	sharp_pain:7	/zaps/
    10		: & [en170]
    10		: no .
    10		<be> dormida
    10		<be> en urgencias
    -10		<be> good
    -10		<be> hurting
    -10		<be> not numb
    -10		<be> ~ cold
    -10		<be> ~ de
    10		<be> ~ for
    10		<be> ~ living
    10		<be> ~ stronger
    10		<be> ~ urgencias
    10		<become> away
    10		<become> dead
    10	persistent_beyond_72h:-14 pregnancy_symptom:36 severe_headache:-7 faint_dizzy:14	<become> ~ <the>
    10		<become> ~ not
    -10		<count> ~ .
    10		<count> ~ not
    -10		<count> ~ numb
    -10		<count> ~ to
    10		<day> and
    10	worsening:-31 persistent_beyond_72h:3 history_injury:13	<day> ~ it
    -10		<feel> better
    10	numbness:15	<feel> ~ <side>
    -10		<feel> ~ <time>
    10		<feel> ~ and
    -10		<feel> ~ for
    10	saddle_numbness:51	<have> <become>
    -10		<have> tingling
    -10		<my> <be> bien
    10		<my> desmaye
    10		<my> duele
    -10		<my> duele bastante
    -10		<my> duelen
    -10		<my> duelen <the>
    -10		<my> golf
    -10	emergency:34	<my> ~ <count>
    -10		<my> ~ <person>
    10		<my> ~ after
    10	bladder_bowel:117	<my> ~ sin
    -10		<my> ~ today
    10	saddle_numbness:-17	<part> <feel>
    -10		<part> <part>
    -10		<part> <time>
    -10		<part> for
    10	weakness:206 numbness:-2	<part> just
    -10		<part> over
    -10		<part> over <my>
    10		<part> with <the>
    -10	sharp_pain:-16 weakness:14 numbness:2 worsening:-44 history_disc:35 calf_swelling:60	<part> ~ ,
    -10	numbness:1	<part> ~ <have>
    -10	weakness:35 calf_swelling:55	<part> ~ and
    -10		<part> ~ happy
    10		<part> ~ lift
    -10		<part> ~ por
    10		<part> ~ que
    10	numbness:13	<part> ~ since
    -10		<part> ~ thing
    -10		<part> ~ would
    -10		<person> ~ ,
    10		<person> ~ not
    -10		<person> ~ numb
    10		<person> ~ out
    10		<side> i
    10		<side> over
    -10		<side> sore
    10		<side> than
    10		<side> ~ it
    -10		<side> ~ more
    10		<side> ~ nope
    10		<side> ~ pain
    -10		<side> ~ since
    -10		<side> ~ with
    -10		<side> ~ you
    -10		<the> baby
    10		<the> ciatica
    10		<the> electric
    10		<the> mas
    10	worsening:109	<the> molestia
    -10		<the> only
    10		<the> point
    -10		<the> sciatica
    -10		<the> time
    -10		<the> weak
    10	numbness:7	<the> ~ como
    10		<the> ~ cuando
    10		<the> ~ fever
    10		<the> ~ nothing
    -10		<the> ~ pero
    10		<the> ~ sit
    10		<the> ~ then
    10	sharp_pain:34	<the> ~ under
    10	pregnancy_symptom:6	<time> <become>
    10	pregnancy_symptom:1	<time> ~ <the>
    -10		<time> ~ you
    -10		? & [en522]
    -10		? & [en58]
    -10		? & [es694]
    -10		? i
    -10		? si
    -10		? ~ can
    -10	bladder_bowel:26	[en1002] & .
    10		[en1002] & [en19]
    -10		[en1002] & [en252]
    10	numbness:33 worsening:19	[en1002] & [en468]
    10		[en1002] & [en807]
    10		[en1007] & [en253]
    10		[en1018] & [en853]
    10		[en101] & [en251]
    10		[en1020] & [en127]
    10		[en1020] & [en12]
    -10		[en1020] & [en789]
    -10	sharp_pain:4 weakness:11 saddle_numbness:22	[en1020] & [en869]
    10		[en116] & [en522]
    10		[en118]
    10		[en11] & [en1018]
    -10		[en11] & [en157]
    10		[en11] & [en333]
    -10	numbness:4 faint_dizzy:35	[en11] & [en37]
    10		[en11] & [en442]
    10		[en11] & [en533]
    -10		[en11] & [en567]
    -10		[en11] & [en877]
    -10		[en123] & [en170]
    -10		[en123] & [en869]
    10		[en124] & [en810]
    10	radiating_pain:3	[en12] & [en101]
    10		[en12] & [en980]
    10		[en138] & [en869]
    10		[en148] & [en490]
    10		[en170] & [en468]
    -10		[en170] & [en954]
    -10		[en181] & [en404]
    -10		[en19] & [en362]
    10		[en19] & [en399]
    -10		[en19] & [en549]
    -10		[en19] & [en709]
    -10		[en19] & [es694]
    10		[en202] & [en42]
    10		[en202] & [en93]
    -10		[en20] & [en250]
    10	numbness:5	[en20] & [en634]
    10		[en20] & [en954]
    -10		[en212] & ,
    10		[en212] & [en989]
    -10		[en215] & [en234]
    -10		[en215] & [en490]
    -10		[en218] & [en170]
    -10	sharp_pain:12 persistent_beyond_72h:36 saddle_numbness:6 chest_breath:38	[en234] & [en1002]
    -10		[en234] & [en807]
    -10	chest_breath:3	[en234] & [en869]
    -10		[en234] & [en980]
    -10		[en250] & [en20]
    10		[en250] & [en551]
    -10		[en250] & [en93]
    -10		[en251] & :
    -10	weakness:18 emergency:5	[en251] & [en234]
    10	radiating_pain:22	[en251] & [en746]
    10		[en251] & [en877]
    -10		[en251] & [en889]
    10		[en266] & [en1020]
    -10		[en28] & [en60]
    -10		[en309] & [en266]
    10		[en317] & [en551]
    -10		[en333] & [en362]
    10		[en362] & [en127]
    10		[en362] & [en170]
    10		[en377]
    10		[en378] & [en252]
    -10	weakness:23	[en37] & [en362]
    10		[en37] & [en874]
    -10		[en37] & [en890]
    10	self_harm:25	[en394] & [en1020]
    -10		[en394] & [en474]
    -10		[en394] & [en508]
    -10		[en3] & ache
    -10		[en410] & [en1018]
    -10		[en410] & [en63]
    -10		[en410] & [en966]
    -10	weakness:20	[en426] & ,
    10		[en426] & [en181]
    10		[en426] & [en212]
    -10		[en426] & [en874]
    -10		[en42] & ,
    -10		[en42] & .
    10		[en42] & [en468]
    10		[en442] & [en394]
    10		[en458] & [en874]
    -10		[en461] & [en966]
    10		[en468] & [en127]
    -10		[en468] & [en250]
    10		[en468] & [en805]
    -10		[en474] & [en127]
    10		[en474] & [en660]
    10		[en479] & [en966]
    10		[en47] & [en106]
    -10		[en490] & [en124]
    10		[en490] & [en148]
    -10		[en490] & [en251]
    -10		[en490] & [en37]
    -10		[en490] & [en84]
    -10		[en490] & tingly
    -10		[en508] & [en189]
    10		[en551] & [en1020]
    -10		[en551] & [en746]
    -10		[en551] & [en874]
    10		[en554] & [en11]
    10		[en554] & [en234]
    -10		[en554] & [en495]
    -10		[en567] & [es182]
    10		[en581] & [en11]
    -10		[en602] & [en426]
    10		[en602] & [en474]
    -10	history_disc:6	[en60] & #
    -10		[en60] & [en3]
    10	radiating_pain:20 emergency:18	[en60] & [en746]
    10		[en60] & [en853]
    -10	sharp_pain:28	[en60] & [en949]
    -10		[en613] & [en551]
    10		[en618] & #
    10	history_injury:10	[en633] & [en1002]
    -10		[en633] & [en148]
    10		[en633] & [en37]
    10	worsening:-11 history_disc:-10 saddle_numbness:-23 calf_swelling:-2 faint_dizzy:-21	[en634]
    -10		[en634] & [en437]
    -10		[en63] & [en234]
    -10		[en650] & [en682]
    -10		[en650] & [en762]
    -10		[en653] & [en874]
    -10		[en660] & [en966]
    10		[en679]
    -10		[en679] & ,
    -10	weakness:-2 numbness:4 tingling:-29 worsening:-18 persistent_beyond_72h:2 pregnancy_symptom:-35 saddle_numbness:-59 allergic_reaction:-13 self_harm:19	[en682]
    10		[en682] & #
    -10		[en682] & [en634]
    10		[en682] & [en810]
    10		[en682] & [en980]
    -10		[en709] & [en468]
    -10		[en709] & [en874]
    10		[en746] & [en127]
    10		[en746] & [en28]
    10		[en746] & [en309]
    10	worsening:22	[en746] & [en966]
    10	radiating_pain:2 weakness:-13 tingling:-9 persistent_beyond_72h:-2 pregnancy_symptom:-31 chest_breath:-13 fever:-4 faint_dizzy:-22 allergic_reaction:-8 emergency:-3	[en762]
    10		[en762] & [en468]
    10		[en762] & [en551]
    -10		[en778] & [en874]
    -10		[en77] & ,
    -10		[en805] & [en1020]
    -10		[en805] & [en11]
    10		[en805] & [en42]
    10		[en805] & [en746]
    10		[en807] & [en805]
    -10		[en807] & bruising
    10		[en810] & [en19]
    10		[en810] & [en84]
    -10		[en810] & easing
    -10		[en837]
    -10		[en84] & [en474]
    10		[en853] & [en468]
    -10		[en853] & [en874]
    10	radiating_pain:7 weakness:28 persistent_beyond_72h:-16 pregnancy_symptom:-5 bladder_bowel:-43 calf_swelling:3	[en85]
    -10		[en85] & [en551]
    -10		[en869] & :
    -10		[en869] & [en12]
    -10		[en869] & [en202]
    10		[en869] & [en39]
    -10	sharp_pain:12	[en869] & [en633]
    -10		[en869] & [en682]
    -10		[en869] & calf
    -10		[en874] & ?
    -10		[en874] & [en20]
    -10		[en874] & [en709]
    10	weakness:2	[en874] & [es14]
    -10		[en874] & [es975]
    10		[en874] & desmaye
    -10		[en874] & duelen
    10		[en889] & [en148]
    10		[en889] & [en810]
    -10		[en890] & [en869]
    10		[en906] & [en458]
    10		[en938] & ,
    -10		[en93] & ,
    -10		[en93] & [en682]
    -10		[en949] & [en1020]
    10		[en949] & [en551]
    10		[en954] & ,
    10		[en957] & [en966]
    -10	sharp_pain:1 chest_breath:2 self_harm:11	[en966] & [en234]
    -10		[en966] & [en239]
    10	bladder_bowel:-8 faint_dizzy:55	[en966] & [en362]
    10		[en966] & [en378]
    10		[en966] & [en461]
    -10		[en966] & [en613]
    10		[en966] & [en698]
    10		[en966] & [en93]
    -10		[en986] & [en251]
    -10		[en986] & [en869]
    10		[en989] & [en362]
    10		[en989] & [en874]
    -10		[en991] & [en212]
    -10		[es1007]
    -10		[es106] & [es182]
    -10		[es106] & [es694]
    -10		[es122] & [es2]
    10	radiating_pain:8 weakness:-4	[es13] & [es55]
    10		[es13] & talon
    -10		[es182] & ?
    10		[es182] & [en474]
    10		[es182] & [en682]
    -10		[es182] & [es127]
    10	weakness:32	[es182] & [es13]
    10		[es182] & [es887]
    10		[es182] & aguanto
    -10		[es182] & fiebre
    10		[es182] & soreness
    -10		[es189] & [es106]
    10		[es1] & [es1]
    10		[es1] & [es438]
    10		[es1] & [es459]
    10		[es1] & [es502]
    10		[es1] & [es694]
    -10		[es1] & [es987]
    10		[es1] & ciatica
    -10		[es214] & ,
    -10		[es214] & [es847]
    -10		[es234] & [es950]
    -10		[es254] & [es438]
    -10		[es26] & [es182]
    -10		[es342] & [es189]
    10		[es362] & [es1]
    -10		[es395]
    -10		[es42] & [es699]
    -10	calf_swelling:-2	[es438]
    -10		[es438] & [es251]
    -10		[es438] & [es887]
    -10		[es443]
    -10		[es443] & [es950]
    -10		[es446] & ,
    -10		[es486] & [en874]
    -10		[es486] & [es1]
    -10		[es502] & [es29]
    -10		[es503] & [es998]
    10		[es54] & [es14]
    -10	radiating_pain:2	[es54] & [es950]
    10		[es550]
    10		[es55] & ,
    -10		[es694] & [es122]
    -10		[es694] & [es950]
    10		[es699] & [en874]
    -10		[es699] & [es13]
    10		[es79] & [es54]
    10		[es854] & dormida
    10		[es859]
    10		[es950] & [es342]
    10		[es950] & [es42]
    10		[es950] & [es55]
    10		[es950] & [es759]
    10		[es951] & [es950]
    -10	chest_breath:1	[es966] & ,
    -10		[es966] & [es694]
    -10		[es975] & [es975]
    -10	sharp_pain:33 weakness:20	[es982] & [es699]
    -10		[es987]
    10	sharp_pain:24	[es998] & ,
    10		[es998] & [es342]
    10		[es998] & [es694]
    -10		[es998] & [es998]
    10		a day
    -10		a little
    -10		ache & [en634]
    -10		ache ~ still
    -10		after ~ it
    -10		ahi vamos
    -10		all back
    10		all over
    -10		an ache
    -10		and ~ <become>
    10		and ~ out
    10		apart from
    10		apart from <the>
    10		apart ~ <the>
    10	weakness:17	arm
    -10		as ~ ,
    10		asked about
    10		at <side>
    10		ayer ~ <the>
    -10	history_disc:10	back
    -10		back to
    10		bad
    -10		bastante <the> <part>
    10		be here
    -10		before the
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
    -10		call
    10		call ~ i
    -10		can <become> <my>
    -10		can you
    10	weakness:-40 numbness:38	can ~ <feel>
    -10		can ~ <have>
    10		can ~ fist
    -10		cleared up
    10		comes
    10		como ~ <part>
    10		como ~ <the>
    -10		could ~ <my>
    -10		creo que
    -10		creo ~ <the>
    10		cry
    10		day ,
    10		days of
    -10		de baja
    10		de fiebre
    -10		de ~ hasta
    -10		dead ~ <my>
    10		dead ~ <side>
    -10		debilidad en
    -10	weakness:11	debilidad en <the>
    -10		debilidad ~ <part>
    -10		debilidad ~ <the>
    10		del
    10		desmaye
    -10		dia ~ <the>
    -10		dias ~ dolor
    -10		did ~ <the>
    10		do ~ here
    -10		duele bastante
    -10		duele bastante <the>
    -10		duelen
    -10		duelen <the>
    -10		duelen <the> <part>
    -10		duelen ~ <part>
    10		each ~ <the>
    10		el talon
    -10		en ~ no
    10		en ~ vida
    10		esto no
    -10		ever ~ <the>
    10		face
    10		feel my
    10		few
    -10		fiebre ~ no
    10		fine ~ <the>
    10		flared
    10		flared & [en362]
    -10		for an
    10		for ~ <my>
    -10		for ~ i
    -10		from ~ ,
    -10		from ~ <time>
    10		fuerza ~ <the>
    10		funny ~ <the>
    10	radiating_pain:20	goes
    10		great .
    -10		great ~ <be>
    10		hell
    10		hormigueo & [es982]
    -10		hormigueo en
    -10		hormigueo en <the>
    10		hour
    -10		how ~ i
    -10		hurts more than
    10		hurts ~ more
    -10		i <be> <side>
    10	weakness:33	i <keep>
    -10		i call
    -10		i came in
    10		i fainted
    10		i keep
    -10		i said
    10		i would give
    -10		i ~ <side>
    -10		i ~ before
    10		i ~ dropping
    10		i ~ ever
    -10	numbness:-5	i ~ like
    10		ibuprofen & [en1002]
    -10		if i can
    -10		if ~ can
    10		improvement
    10		in it
    10		in ~ <side>
    -10		in ~ <time>
    10		in ~ at
    10	emergency:2	in ~ now
    10	weakness:-8 tingling:-25 persistent_beyond_72h:-5 pregnancy_symptom:-1 bladder_bowel:-15 chest_breath:-4 fever:-10 emergency:-4 self_harm:-11	is
    -10		it <be> worse
    -10		it <be> yesterday
    -10		it ~ put
    10		itchy
    10		l
    10		la ciatica
    -10		late+an
    10		late+bastante
    10		late+fine
    10		late+improvement
    -10		late+once
    10		late+vez
    10	persistent_beyond_72h:52	late+week
    10		late+went
    -10		late+yes
    -10		lie down
    -10		little sore
    -10		llegue
    10	numbness:4	lost
    10		makes
    10		massage ~ .
    10		me desmaye
    10		me duele
    -10		me duelen
    -10		more today
    -10		my golf
    -10		my shoulders
    10		nearly
    10		never happened
    -10	weakness:35 numbness:38	ni
    -10		ni ~ ni
    10	sharp_pain:-19	no .
    -10		no fever
    -10		no he
    -10	numbness:-53	no numbness
    10		no sensation
    10	numbness:10 saddle_numbness:61	no siento
    10	tingling:-8	no tingling ,
    -10		no ~ here
    10	weakness:72	no ~ in
    10	tingling:-14	no ~ just
    10		no ~ pero
    -10		no ~ please
    -10		not had
    10		not lift
    -10		not ~ again
    10		not ~ but
    -10		not ~ from
    10		not ~ here
    -10		not ~ how
    -10		not ~ pain
    -10		not ~ say
    10		noticing
    -10		numb ~ ?
    -10		numb ~ tingly
    10		numbness & [en234]
    10		of ~ ,
    -10		on ~ ,
    10	weakness:-6 fever:11	on ~ <part>
    -10		or ~ cold
    10		other than
    10		ouch
    -10		pain to
    -10		pain under <my>
    -10		pain went
    10	sharp_pain:72	pain ~ #
    -10		pain ~ on
    -10		parking
    -10		peculiar
    10		pero ~ <be>
    10		pero ~ <part>
    10		pie dormido
    -10		que ayer
    10	self_harm:25	quiero
    -10		ring me
    -10		rodilla
    10		say ~ ,
    -10		sharp ~ no
    -10		shift
    -10		si tengo
    10		si ~ .
    -10		sin dolor ,
    -10		since i
    10		since i <become>
    -10		size ~ ,
    -10		sleeping
    10		slipped ~ ,
    -10		so so
    -10		so ~ ,
    -10		something <feel>
    -10		something feels
    -10		something ~ not
    10	worsening:59	sorer
    10		still numb
    10		still ~ ,
    -10		still ~ i
    -10		stop ~ <my>
    10		strength ~ <my>
    -10		sure
    10		swollen
    -10		tal
    -10		tal vez
    10		talon
    10		tengo dormida
    -10		than ~ <time>
    -10		the massage
    -10		the sciatica
    10		then ~ <the>
    10		there <be> <the>
    -10		there ~ <part>
    10		thermometer
    10		they <be>
    10	sharp_pain:56	through the
    10	sharp_pain:9	time i
    -10		tingling & [en404]
    -10		tingling ~ pain
    10		to <be> here
    10		to ~ if
    10		toda <the> <part>
    10		todo ~ que
    10		want ~ here
    -10		weak ~ <be>
    -10		what ~ <part>
    -10		what ~ if
    -10	weakness:-1	when
    -10		when i <be>
    -10		when ~ <be>
    10		where <the>
    -10		whether ~ <part>
    -10		who do
    -10		who do i
    10		why ~ <my>
    10		why ~ <part>
    10		with it
    10		with ~ headache
    10		without noticing
    10		worse ~ worse
    10		would give
    10		wrist
    -10		ya ~ duele
    10	weakness:-12	yes ~ <part>
    -10		yesterday ~ #
    10		you for
    -10		you have
    10		you ~ and
    10		zaps
    -9	sharp_pain:96 emergency:-4	# & #
    -9		# & [en1002]
    9		# to #
    9		# ~ ?
    -9		# ~ in
    -9		# ~ sharp
    -9	numbness:-1	, & [en1018]
    -9	tingling:-16 worsening:-1 persistent_beyond_72h:-5 emergency:13	, & [en234]
    -9		, & [en298]
    -9		, & [en42]
    9		, & [en477]
    9		, & [en693]
    -9	radiating_pain:37 worsening:51	, & [en746]
    9	sharp_pain:30 weakness:-6 numbness:-27 chest_breath:17 calf_swelling:15 allergic_reaction:26	, & [en810]
    -9		, & [en949]
    -9		, & [en997]
    9	tingling:15	, & [es106]
    9	weakness:1	, & [es182]
    9		, & [es29]
    9		, & [es470]
    9		, & agony
    9		, but
    -9		, hoy
    -9		, no <be>
    -9		, otherwise
    -9		, pero <the>
    -9		, ~ <time>
    9	numbness:-2 bladder_bowel:3	, ~ like
    9		, ~ normal
    -9		- & #
    9	weakness:10	. & ,
    9		. & [en181]
    -9		. & [en551]
    9		. & [en58]
    9		. & [en653]
    -9		. & [en693]
    9	numbness:-22	. & [en890]
    9		. .
    9		. leg
    9		. otherwise
    9		. still
    9		. thank
    9		. thank you
    9	weakness:14	. ~ ,
    9		. ~ <day>
    9		. ~ and
    9		. ~ lovely
    9		. ~ needles
    9		. ~ pins
    9		/ & .
    -9		/^adol/
    9		/^ahi$/
    9		/^ahi/
    9	weakness:-13 chest_breath:175	/^air/
    -9		/^alg/
    9		/^ali/
    -9		/^alt/
    9	radiating_pain:-4 weakness:-3 numbness:-8 osteoporosis:-1 fever:5	/^and$/
    -9	persistent_beyond_72h:3	/^any/
    -9		/^aw/
    -9		/^beh/
    -9		/^best/
    9		/^big$/
    9		/^blee/
    -9		/^bore/
    9	sharp_pain:4	/^bro/
    9		/^brok/
    9	sharp_pain:-16 radiating_pain:-10 weakness:8 numbness:-27 tingling:-32 worsening:-14 persistent_beyond_72h:-40 history_disc:-83 osteoporosis:-18 pregnancy_symptom:-24 bladder_bowel:-8 saddle_numbness:-26 chest_breath:-32 calf_swelling:-13 fever:-44 severe_headache:1 allergic_reaction:-45 severe_bruising:-9 emergency:-1 self_harm:-35	/^ca/
    9		/^cad/
    9	radiating_pain:6 weakness:-45 worsening:-21 history_injury:-5 calf_swelling:73 faint_dizzy:-21	/^cal/
    -9		/^cli/
    9	history_injury:1	/^cra/
    -9	sharp_pain:24 numbness:-16 tingling:-12 faint_dizzy:-20	/^cu/
    -9		/^cuan/
    9		/^dan$/
    9	radiating_pain:-8 numbness:30 saddle_numbness:43	/^dead/
    9	weakness:-22 worsening:-21	/^des/
    -9		/^dio/
    9		/^dob/
    9		/^dobl/
    9	radiating_pain:13	/^dow/
    9	radiating_pain:17 persistent_beyond_72h:-19	/^down/
    -9		/^driv/
    9	weakness:5	/^drop/
    -9	calf_swelling:35	/^dur/
    -9		/^durm/
    9	worsening:19	/^ea/
    9		/^enci/
    9	bladder_bowel:33	/^esca/
    -9		/^esp/
    -9		/^estu/
    9	sharp_pain:49	/^exc/
    9	fever:72	/^fieb/
    9		/^flop/
    9		/^fore/
    -9		/^forg/
    -9		/^gran/
    9	weakness:71	/^grip/
    -9		/^gy/
    9		/^har/
    -9		/^hear/
    9		/^hug/
    9	severe_bruising:6	/^huge/
    9		/^izq/
    -9		/^jaj/
    -9		/^jaja/
    9	faint_dizzy:12	/^keel/
    9	sharp_pain:28 pregnancy_symptom:11	/^ki/
    -9		/^lon/
    -9		/^long/
    9	chest_breath:22	/^lun/
    -9		/^mal/
    -9		/^mand/
    -9	numbness:21 pregnancy_symptom:21	/^min/
    -9		/^mir$/
    9		/^mue/
    -9	weakness:-36 numbness:-36 worsening:-13 persistent_beyond_72h:-2 osteoporosis:-1 pregnancy_symptom:-9 fever:-23 allergic_reaction:-10	/^ne/
    9		/^non/
    -9		/^nor/
    9	radiating_pain:-8 numbness:17 tingling:-24 worsening:-31 persistent_beyond_72h:-2 saddle_numbness:35 calf_swelling:-11	/^num/
    -9		/^oc/
    9	tingling:-1 calf_swelling:4	/^one$/
    9		/^pad/
    -9		/^peep/
    -9		/^pesa/
    9	sharp_pain:-7 weakness:8	/^ph/
    -9		/^plan/
    9	chest_breath:23 allergic_reaction:2	/^puf/
    9	chest_breath:13	/^puff/
    9	sharp_pain:57	/^pun/
    9		/^pur/
    9		/^purp/
    9	weakness:18	/^rais/
    -9		/^rara/
    9		/^rath/
    9		/^reli/
    -9		/^rin/
    -9	sharp_pain:-8 radiating_pain:-19 weakness:-17 worsening:-42 pregnancy_symptom:-2 chest_breath:-6 allergic_reaction:8	/^sa/
    -9		/^sch/
    9		/^shin/
    -9	persistent_beyond_72h:62	/^sig/
    -9		/^sir/
    9		/^skin/
    -9		/^sl/
    -9		/^sli/
    -9		/^sms$/
    -9		/^sms/
    9	history_disc:35 faint_dizzy:3	/^spi/
    9	weakness:14	/^ste/
    9		/^step/
    9	sharp_pain:-3 weakness:11 numbness:-2	/^su/
    9	worsening:82	/^sub/
    9		/^sui/
    -9		/^tex/
    -9		/^text/
    9	severe_bruising:4	/^thig/
    9	osteoporosis:30 self_harm:30	/^thin/
    -9		/^tot/
    -9		/^tow/
    9	sharp_pain:4 radiating_pain:-7 tingling:-30 persistent_beyond_72h:-48 emergency:-20	/^tw/
    9		/^two$/
    -9		/^uno/
    -9		/^used/
    9	weakness:-12 bladder_bowel:-6 self_harm:-11	/^whe/
    9	saddle_numbness:5	/^wipe/
    -9	radiating_pain:-1	/^wit/
    -9		/^won/
    9		/abia$/
    -9		/abr/
    -9		/adol/
    -9		/adolo/
    9		/aig/
    9	fever:1	/aki/
    9	radiating_pain:23	/alon/
    9		/alty$/
    9	emergency:57	/alty/
    9		/amino/
    -9	sharp_pain:-2	/ana/
    -9	sharp_pain:-1 weakness:8 self_harm:23	/any/
    -9		/apis/
    9		/aread/
    9		/arece/
    9		/areo$/
    -9		/argad/
    9	weakness:-16 history_injury:43	/asa/
    9	numbness:-10 worsening:57	/ast/
    -9		/ath$/
    9		/athe$/
    9		/aught/
    9		/aza/
    -9		/bana/
    9		/bar$/
    9		/bbl/
    9		/bbli/
    9		/bblin/
    9	sharp_pain:8	/bear/
    -9		/beh/
    -9		/best$/
    -9		/best/
    9		/big$/
    -9		/bis/
    9	radiating_pain:-29 tingling:-29	/bla/
    9		/blee/
    9		/bleed/
    9		/bling/
    -9		/bore/
    -9		/bored/
    -9		/bou/
    9	history_injury:1	/brok/
    9	history_injury:1	/broke/
    -9		/butte/
    -9	emergency:41	/call/
    -9		/cally/
    9		/cept$/
    -9		/ces/
    9	radiating_pain:-29 tingling:-11 persistent_beyond_72h:-12 chest_breath:-52 emergency:-14	/cha/
    9	sharp_pain:-13 weakness:-16	/cho$/
    -9		/cie/
    9		/cima$/
    9		/cima/
    -9		/cle$/
    -9		/cli/
    -9		/compl/
    9		/corri/
    -9		/cuan/
    9	numbness:37	/dea/
    9	weakness:-23 numbness:186	/dead/
    9		/dent$/
    9		/derc/
    9		/dics$/
    9	emergency:41	/dics/
    -9		/dio$/
    9	history_disc:43	/disc/
    9		/dob/
    9		/dobl/
    -9		/doi/
    9	radiating_pain:41 persistent_beyond_72h:-1	/down/
    -9		/dress/
    9	weakness:15	/drop/
    -9	numbness:13	/durm/
    -9	numbness:77	/durmi/
    9	faint_dizzy:3	/eade/
    9	faint_dizzy:61	/eaded/
    9		/earm$/
    9		/earm/
    -9		/east/
    -9		/eav/
    -9	weakness:79	/ebi/
    9		/ebre$/
    9		/ebre/
    9		/ech/
    -9	sharp_pain:2	/eck$/
    9		/edi/
    9		/edia$/
    9		/edics/
    9		/eec/
    9		/eems$/
    9	severe_bruising:66	/egr/
    -9		/egur/
    -9		/egura/
    9		/elief/
    -9	numbness:76 saddle_numbness:2	/elin/
    -9		/ello/
    9		/elly/
    -9		/elt$/
    9		/encim/
    9		/endo$/
    9		/entu/
    9	weakness:43	/eps/
    -9		/ept/
    9	pregnancy_symptom:-5	/era/
    -9		/erabl/
    -9	numbness:7 tingling:3 worsening:-32 history_injury:-10 faint_dizzy:-9	/ere/
    -9		/erent/
    -9		/erf/
    9	fever:42	/erin/
    9	fever:21	/ermo/
    -9		/erne/
    9		/err/
    -9	sharp_pain:-16	/ers/
    9		/ersi/
    -9		/espu/
    -9		/espue/
    -9		/ested/
    -9		/estu/
    9		/eter/
    -9		/ethe/
    -9		/ether/
    9	sharp_pain:4	/ewe/
    9		/ewer/
    9	sharp_pain:61	/exc/
    9		/excep/
    -9		/falli/
    -9		/ffic/
    9		/fieb/
    9		/fiebr/
    9		/fied$/
    9		/fied/
    9		/fini/
    9		/flop/
    9		/forea/
    -9		/forg/
    -9		/forta/
    -9		/fte/
    -9		/genci/
    9		/gie/
    9		/goi/
    9		/goin/
    9	weakness:8	/grip$/
    9	weakness:175	/grip/
    -9		/gura$/
    -9		/gura/
    -9		/gus/
    9		/habia/
    -9		/hazos/
    -9	chest_breath:22	/hear/
    -9		/heet$/
    -9		/hem/
    9	sharp_pain:-4	/high$/
    9		/hill$/
    9		/hin$/
    -9	sharp_pain:1 numbness:25 worsening:-12 saddle_numbness:19	/hing$/
    9	sharp_pain:-13	/hiv/
    9		/hive/
    -9		/hora/
    9		/horri/
    9		/hro/
    9		/hug/
    9		/huge$/
    9		/huge/
    -9		/icall/
    -9	weakness:20 bladder_bowel:4	/ice/
    -9		/ices/
    9		/icing/
    9	tingling:129	/ickl/
    9		/ics$/
    9		/ics/
    9		/ieb/
    9		/iebr/
    9		/iebre/
    9		/iet$/
    9		/ifie/
    9		/ified/
    9	numbness:22	/igh$/
    -9		/ign/
    -9		/igui/
    9	radiating_pain:-4 tingling:1 emergency:-18	/ike/
    -9		/ild$/
    9	sharp_pain:-29 tingling:-7 history_injury:-41	/ill$/
    -9	numbness:-62	/ima/
    9	persistent_beyond_72h:-10 bladder_bowel:8	/ina/
    -9		/inda$/
    -9		/inda/
    9	tingling:4	/inge/
    -9		/inter/
    -9		/ios$/
    9	saddle_numbness:5	/ipe$/
    9		/ique/
    9		/ira/
    -9		/iscu/
    -9		/iss/
    -9		/ista$/
    -9		/ista/
    9	persistent_beyond_72h:-8 self_harm:66	/ivi/
    9		/izq/
    -9		/jaj/
    -9		/jaja$/
    -9		/jaja/
    9		/jar$/
    -9		/je$/
    9	faint_dizzy:70	/keel/
    -9		/knees/
    9	weakness:8	/laps/
    9		/lati/
    9		/lav/
    -9		/lay/
    9		/leed/
    9	weakness:-5 numbness:2 tingling:25	/leep$/
    9	numbness:-17	/lev/
    9		/lief$/
    9		/lief/
    9	weakness:25	/lift$/
    -9	severe_headache:47	/ligh/
    -9	severe_headache:5	/light/
    -9		/llamo/
    9	faint_dizzy:20	/llap/
    9	faint_dizzy:10	/llaps/
    9		/llen$/
    9	worsening:13	/lling/
    9		/long$/
    9		/loor$/
    -9		/lorid/
    -9		/los$/
    9	emergency:38	/lty$/
    9	emergency:30	/lty/
    9	chest_breath:46	/lun/
    -9		/lwa/
    -9		/lway/
    9		/marea/
    -9		/mate$/
    9		/mic/
    9		/mino$/
    -9		/mmi/
    9		/mpa/
    -9	sharp_pain:1	/much$/
    9		/mue/
    9		/ncim/
    9		/ncima/
    -9		/ncom/
    9		/nday/
    9	history_injury:45	/nded$/
    9	history_injury:23	/nded/
    9		/nderc/
    9	numbness:-34 chest_breath:-15 calf_swelling:6 faint_dizzy:-50 allergic_reaction:-18 self_harm:-7	/nee/
    -9		/nees$/
    -9		/nees/
    -9		/nes$/
    -9		/nil/
    9	faint_dizzy:3 self_harm:16	/nk$/
    9		/non$/
    -9		/nsaje/
    -9		/ntest/
    9		/ntl/
    9		/ntly$/
    9		/ntly/
    9	radiating_pain:-18 weakness:-5 numbness:9 tingling:-17 worsening:-13 persistent_beyond_72h:-17 calf_swelling:-11	/num/
    -9		/odg/
    9	weakness:-33 numbness:7 persistent_beyond_72h:61	/ole/
    9	faint_dizzy:25	/ollap/
    -9		/olori/
    -9		/omati/
    -9		/omen/
    9		/omi/
    -9		/ompl/
    -9		/ooser/
    9	weakness:25 persistent_beyond_72h:-28 bladder_bowel:-43 saddle_numbness:-12 chest_breath:-3 fever:-5 faint_dizzy:-3 allergic_reaction:-15 emergency:-2 self_harm:-24	/oot/
    9		/orea/
    9	tingling:8	/orear/
    -9		/orid/
    9	numbness:38	/ormid/
    9		/oso/
    -9		/otice/
    -9		/ouse$/
    -9		/ovel/
    -9		/ovin/
    -9		/oving/
    9	sharp_pain:4 weakness:-34 numbness:-3 pregnancy_symptom:-6	/ow$/
    9		/pad/
    -9	tingling:37	/pare/
    -9		/peep$/
    -9		/peep/
    -9		/pend/
    9		/pens/
    -9		/per$/
    -9		/perab/
    -9		/pesa/
    9		/pic/
    9	weakness:30 tingling:-2	/ping$/
    -9		/plan/
    -9		/pol/
    -9		/prai/
    9	chest_breath:32 allergic_reaction:7	/puf/
    9	chest_breath:14 allergic_reaction:11	/puff/
    9		/pur/
    9		/purp/
    -9	sharp_pain:-19 weakness:-14 saddle_numbness:-11 faint_dizzy:-23 severe_bruising:-2 emergency:-24	/qui/
    9		/quiet/
    9		/raig/
    9		/rame/
    -9		/rap/
    9		/rate/
    9		/rathe/
    9		/razo$/
    9		/rce$/
    9		/rce/
    9	numbness:48	/rch/
    9		/rdo/
    9		/rearm/
    -9		/rei/
    9		/reli/
    9		/relie/
    -9		/rent$/
    9	worsening:4	/rer/
    -9		/rese/
    9		/resp/
    -9		/rgad/
    9		/rible/
    9	numbness:9	/rmid/
    9		/rmo/
    9		/rom/
    9	weakness:25	/rrar$/
    9		/rug/
    9	weakness:-50	/run/
    -9		/scle$/
    9		/sco/
    -9		/sea$/
    9		/seems/
    -9		/segur/
    9	self_harm:48	/ser/
    -9		/sibly/
    -9		/sica/
    9	weakness:-18	/sie/
    9		/sien/
    9		/sient/
    -9	persistent_beyond_72h:18	/sig/
    9		/sigue/
    -9		/sir/
    9	sharp_pain:5	/sit$/
    9	sharp_pain:1	/ske/
    9	allergic_reaction:4	/skin$/
    -9		/sli/
    -9		/sms$/
    -9		/sms/
    9	weakness:13	/sol/
    -9		/spue/
    -9		/spues/
    -9		/sta$/
    9	sharp_pain:106 tingling:-16 chest_breath:-23	/stab/
    9	sharp_pain:-5	/ster/
    9		/sting/
    -9		/story/
    -9		/stran/
    9	chest_breath:19	/subir/
    9	self_harm:18	/sui/
    9	sharp_pain:88 weakness:-11 numbness:-3 tingling:-37 persistent_beyond_72h:-1 bladder_bowel:-6 chest_breath:-5	/tab/
    -9		/talk$/
    -9		/tami/
    9	persistent_beyond_72h:72	/tamo/
    -9		/test/
    -9		/tex/
    -9		/text/
    9	numbness:-14 tingling:-1 persistent_beyond_72h:-15 history_injury:17 osteoporosis:-2 pregnancy_symptom:-9 calf_swelling:3	/the$/
    9	sharp_pain:-11 severe_bruising:1	/thig/
    9	severe_bruising:3	/thigh/
    9	bladder_bowel:9	/thou/
    9	radiating_pain:-7 weakness:-30 numbness:-20 tingling:14 bladder_bowel:-6 chest_breath:-2 fever:-3 severe_headache:-25 faint_dizzy:-23 allergic_reaction:-12 emergency:-12 self_harm:-2	/ting/
    -9		/tory$/
    -9		/tory/
    -9		/tot/
    -9		/tow/
    9		/traig/
    -9		/trang/
    9	weakness:-34 numbness:-67 worsening:-11 pregnancy_symptom:-2 chest_breath:-13 calf_swelling:-35 severe_headache:-21 faint_dizzy:-52 severe_bruising:-13 emergency:-69	/ts$/
    9		/tto/
    9		/tura$/
    9	fever:12	/tura/
    9		/two$/
    9		/ubir/
    9		/uele$/
    9		/uge$/
    9		/uge/
    9		/ught/
    9	persistent_beyond_72h:-16	/uie/
    9		/uiet$/
    9		/uiet/
    -9		/unt$/
    -9		/unto$/
    -9		/usc/
    9	emergency:82	/uth/
    -9		/utte/
    -9		/utter/
    -9		/veni/
    9		/vivi/
    9	self_harm:22	/wak/
    9	self_harm:21	/want$/
    9		/wher/
    9	allergic_reaction:25	/where/
    -9		/win/
    9	saddle_numbness:33	/wipe/
    9	persistent_beyond_72h:-34	/wo$/
    -9		/won/
    -9		/worri/
    9		/xcep/
    9		/xcept/
    -9		/your$/
    -9		/zar/
    9		: & .
    9		: & :
    9		: ~ .
    9		: ~ :
    -9	sharp_pain:7 radiating_pain:-1 bladder_bowel:-23 emergency:-21 self_harm:20	<be> <the>
    -9		<be> <the> bit
    9		<be> aching
    9		<be> achy
    9		<be> at
    9		<be> fine
    -9		<be> pain in
    9		<be> really
    -9		<be> segura
    -9		<be> worse than
    9		<be> ~ around
    9		<be> ~ best
    9	persistent_beyond_72h:16	<be> ~ dolor
    -9		<be> ~ here
    9		<be> ~ hurting
    -9		<be> ~ just
    9		<be> ~ say
    -9		<be> ~ weakness
    -9		<be> ~ with
    -9		<become> ~ on
    -9		<count> ,
    -9		<count> <time> and
    -9		<count> ~ ,
    -9		<feel> <the> bit
    -9		<feel> fine
    -9		<feel> in <my>
    9		<feel> tight
    -9		<feel> ~ <count>
    -9		<feel> ~ <the>
    9		<feel> ~ i
    9		<have> worse
    9	numbness:21	<have> ~ <feel>
    -9		<have> ~ <side>
    9		<have> ~ it
    -9		<have> ~ needles
    -9	weakness:-26 numbness:26 history_injury:8	<my> <part> <be>
    -9		<my> <part> hurt
    9		<my> <part> since
    -9		<my> <person> <have>
    9	sharp_pain:8	<my> dan
    9		<my> grip <have>
    -9	history_disc:20	<my> ~ in
    9	numbness:46	<my> ~ off
    9		<my> ~ who
    9		<my> ~ will
    -9		<my> ~ worse
    -9		<part> <be> hurting
    9		<part> como
    -9		<part> hurt
    9	weakness:91	<part> no
    9		<part> tingle
    9		<part> working
    -9	history_injury:52	<part> ~ <time>
    9	numbness:29	<part> ~ dead
    -9		<part> ~ help
    9		<part> ~ hurts
    -9		<part> ~ itself
    -9	numbness:79	<part> ~ numb
    -9	weakness:64 faint_dizzy:-6	<part> ~ on
    9		<part> ~ really
    -9		<person> ~ <count>
    -9		<person> ~ <have>
    9		<side> afternoon
    -9		<side> but
    9	tingling:17 worsening:-2	<side> ~ ,
    9		<side> ~ :
    9		<side> ~ please
    9		<side> ~ up
    9		<the> <part> como
    -9		<the> <part> for
    -9		<the> <side> sore
    -9		<the> <time> ,
    9	bladder_bowel:24	<the> bed
    9	emergency:74	<the> er
    9		<the> fist
    -9		<the> headache
    -9		<the> massage in
    -9		<the> peep
    9		<the> rest
    -9		<the> sheet
    9		<the> tingling
    -9		<the> turno
    -9	numbness:31 tingling:-7 worsening:-33 history_injury:-4 pregnancy_symptom:22 bladder_bowel:-3 saddle_numbness:35 calf_swelling:4 emergency:1	<the> ~ <be>
    -9		<the> ~ <person>
    -9	radiating_pain:19 weakness:5 numbness:-2 worsening:-24 persistent_beyond_72h:-8 history_disc:-1 history_injury:19 osteoporosis:-1 chest_breath:3 fever:-2 faint_dizzy:8 emergency:-9	<the> ~ <the>
    -9		<the> ~ ache
    9		<the> ~ also
    -9		<the> ~ o
    -9		<the> ~ said
    -9		<the> ~ same
    -9		<the> ~ up
    -9		<the> ~ with
    -9		<the> ~ woke
    9		<time> #
    9		<time> ~ by
    -9		<time> ~ only
    9		<time> ~ sore
    9		<time> ~ worse
    9		? & [en20]
    9		? & [en746]
    -9		? no .
    9		? ~ and
    9		? ~ i
    9	sharp_pain:-18 radiating_pain:-34 weakness:-15 numbness:-2 tingling:-18 persistent_beyond_72h:-13 history_disc:-19 history_injury:-38 osteoporosis:-29 pregnancy_symptom:-19 bladder_bowel:-25 saddle_numbness:-33 chest_breath:-6 calf_swelling:-26 fever:-21 severe_headache:-32 faint_dizzy:-29 allergic_reaction:-8 severe_bruising:-49 emergency:-20	[en1002]
    -9		[en1002] & [en157]
    9		[en1002] & [en21]
    9		[en1002] & [en380]
    -9		[en1002] & [en426]
    9		[en1002] & [en458]
    -9		[en1002] & [en493]
    -9		[en1002] & [en551]
    -9	chest_breath:19	[en1002] & [en633]
    -9		[en1002] & [en762]
    -9	sharp_pain:19 emergency:16	[en1002] & [en869]
    -9		[en1014] & [es950]
    -9		[en1018] & [en551]
    -9		[en1018] & [en554]
    -9		[en1018] & [en805]
    -9		[en101] & [en234]
    -9		[en1020] & [en394]
    9		[en1020] & [en63]
    9		[en116] & .
    -9		[en11] & [en101]
    9	sharp_pain:17 worsening:78	[en11] & [en215]
    9		[en11] & [en251]
    -9		[en11] & [en378]
    9		[en11] & [en479]
    9		[en11] & [en746]
    9	numbness:10	[en11] & numbness
    -9		[en11] & sciatica
    9		[en12] & [en21]
    9	worsening:-3 emergency:25	[en12] & [en874]
    9		[en135]
    -9		[en138] & [en474]
    -9		[en143] & [en634]
    9		[en143] & [es182]
    9		[en148] & [en613]
    -9		[en148] & [en746]
    -9		[en148] & [en889]
    9		[en15]
    -9		[en15] & [en20]
    -9		[en15] & [en362]
    -9		[en170] & [en3]
    9		[en170] & [en807]
    9		[en170] & [en986]
    9		[en181] & [en1020]
    -9		[en181] & [en890]
    9		[en19] & [en141]
    9		[en19] & [en394]
    9		[en19] & [en660]
    -9		[en19] & [en935]
    -9		[en19] & peep
    9		[en202] & [en1002]
    9		[en202] & [en551]
    9	weakness:-1 numbness:2 persistent_beyond_72h:-1	[en20]
    9		[en20] & [en239]
    9		[en20] & [en28]
    9	sharp_pain:3	[en20] & [en63]
    -9		[en212] & [en250]
    9		[en215] & [en12]
    9		[en218] & [en123]
    9		[en218] & [en58]
    9		[en234] & [en442]
    -9		[en234] & [en60]
    9		[en234] & pee
    -9		[en234] & peep
    -9		[en250] & [en362]
    -9		[en250] & [en39]
    9		[en251] & [en121]
    9		[en251] & [en181]
    9		[en251] & [en410]
    9		[en251] & [en442]
    -9	persistent_beyond_72h:12	[en251] & [en551]
    9	fever:40	[en251] & [en613]
    9	weakness:-12 allergic_reaction:31	[en251] & [en633]
    9		[en251] & [en805]
    -9		[en251] & [en807]
    -9		[en251] & [en853]
    9		[en251] & shin
    9		[en266] & .
    9		[en266] & [en85]
    9		[en309] & [en1002]
    -9		[en311]
    9		[en333] & [en170]
    -9		[en362] & [en1018]
    -9		[en362] & [en106]
    -9		[en362] & [en157]
    -9		[en362] & [en999]
    9		[en378] & [en362]
    -9		[en37] & .
    -9		[en37] & [en653]
    -9		[en380] & ,
    -9		[en380] & [en468]
    9		[en394] & [en1018]
    9		[en394] & [en980]
    -9		[en399] & [en957]
    -9		[en3] & [en613]
    -9		[en404] & [en474]
    9		[en410] & [en11]
    9		[en426] & [en39]
    9		[en437] & [en762]
    9		[en458] & [en980]
    9		[en474] & #
    -9		[en474] & .
    -9		[en474] & [en426]
    -9	weakness:7	[en474] & [en869]
    -9		[en490] & [en404]
    -9		[en490] & [en477]
    9		[en490] & [en554]
    9		[en490] & [en762]
    9		[en490] & [en889]
    -9		[en490] & tingling
    -9		[en493] & [en170]
    -9		[en506] & [en11]
    -9		[en508] & [en468]
    9		[en508] & [en682]
    9		[en522] & [en12]
    9		[en522] & [en19]
    9		[en522] & [en28]
    9		[en554]
    -9		[en567] & ,
    -9	sharp_pain:-42	[en567] & .
    9		[en567] & [en980]
    9	worsening:32	[en581]
    -9		[en58] & [en181]
    -9		[en58] & [en394]
    -9		[en60] & [en1020]
    9	history_disc:22	[en60] & [en20]
    9		[en60] & [en28]
    -9		[en60] & [en378]
    9		[en613] & [en84]
    -9		[en618] & [en362]
    9		[en618] & [en3]
    9		[en618] & [en810]
    9		[en633] & [en1018]
    9		[en633] & [en12]
    9		[en633] & [en234]
    9		[en634] & [en148]
    9		[en634] & [en170]
    9		[en634] & [en394]
    9		[en634] & [en63]
    -9		[en634] & [en682]
    9		[en634] & [en986]
    -9		[en634] & achy
    -9		[en63] & [en157]
    9		[en63] & [en170]
    9	history_injury:53	[en650] & ,
    9		[en650] & [en1002]
    9		[en650] & [en11]
    9	weakness:-10 numbness:79	[en650] & [en251]
    9		[en650] & [en362]
    9		[en650] & [en602]
    -9		[en679] & [en869]
    9	sharp_pain:-10 numbness:-16	[en682] & [en19]
    -9		[en682] & [en461]
    -9		[en682] & [en474]
    9	sharp_pain:17 numbness:-7	[en682] & [en869]
    -9		[en682] & [en874]
    -9		[en682] & [en889]
    9		[en693] & [en474]
    -9	persistent_beyond_72h:27	[en746] & .
    -9		[en746] & [en251]
    9		[en805] & ,
    -9		[en805] & [en468]
    9		[en807] & [en1020]
    -9		[en807] & [en762]
    -9		[en807] & [en874]
    9		[en810] & [en1013]
    -9		[en810] & [en20]
    -9		[en810] & [en212]
    -9	radiating_pain:66	[en810] & [en251]
    9		[en810] & [en399]
    9		[en810] & [en490]
    9		[en810] & [en634]
    -9		[en810] & ache
    -9		[en84] & [en762]
    -9		[en84] & [en874]
    9		[en84] & [en890]
    -9		[en853] & [en551]
    -9		[en869] & [en124]
    -9		[en869] & [en468]
    9		[en869] & [en991]
    -9		[en871] & [en251]
    9		[en874] & [en37]
    9		[en874] & [en474]
    -9		[en874] & [en874]
    9		[en874] & [es362]
    9	bladder_bowel:50	[en874] & [es438]
    9	numbness:-37 tingling:38	[en877]
    9		[en890] & [en1020]
    -9		[en890] & [en20]
    -9		[en890] & [en966]
    9		[en906] & [en21]
    -9		[en917] & [en20]
    9		[en935] & .
    -9		[en938] & [en1002]
    -9		[en938] & [en11]
    -9		[en938] & [en746]
    -9		[en93] & [en148]
    9		[en949] & [en890]
    -9		[en954] & [en251]
    -9		[en954] & [en650]
    -9		[en957] & [en810]
    9		[en966] & [en124]
    9	numbness:7	[en966] & [en251]
    -9		[en966] & [en42]
    9		[en966] & [en845]
    9		[en966] & [en853]
    -9		[en966] & [en889]
    9		[en967] & [en762]
    9		[en980] & [en1020]
    9		[en986] & [en762]
    9		[en989] & [en1020]
    9		[en989] & [en474]
    -9		[en989] & [en634]
    9		[en991] & [en101]
    9		[en991] & [en989]
    -9		[en997] & [en39]
    -9		[es1015]
    9		[es1023]
    9		[es106] & [es638]
    9		[es11] & [es234]
    9		[es11] & [es879]
    -9		[es122] & [en1014]
    -9		[es122] & [es998]
    -9		[es127] & [es982]
    -9		[es174] & [es694]
    9	persistent_beyond_72h:22	[es182] & [en490]
    9	weakness:13	[es182] & [en60]
    9		[es182] & [en709]
    9	sharp_pain:-1 numbness:149	[es182] & [es214]
    9		[es182] & [es29]
    9		[es182] & [es58]
    -9		[es182] & hormigueo
    9		[es188] & [en490]
    9		[es188] & [es950]
    -9		[es1] & [es443]
    -9		[es1] & [es503]
    9		[es214] & [en19]
    9		[es253] & [es251]
    9		[es253] & [es54]
    9		[es254] & [es1]
    -9	sharp_pain:-11	[es26] & [en874]
    9		[es26] & [es342]
    -9		[es2] & [es502]
    -9		[es2] & [es987]
    9		[es2] & fiebre
    9		[es318]
    9	calf_swelling:13 allergic_reaction:24	[es347]
    -9		[es42] & [es106]
    9		[es42] & [es13]
    9		[es42] & [es459]
    -9		[es42] & [es54]
    9		[es438] & [es42]
    9		[es54] & [es502]
    -9	radiating_pain:24	[es54] & [es982]
    9	sharp_pain:3 numbness:-1	[es55]
    9		[es58] & [es950]
    9		[es663]
    -9	bladder_bowel:5	[es742]
    -9		[es854] & [es503]
    9	faint_dizzy:46	[es870] & [en874]
    9		[es870] & [es2]
    9		[es887] & [es79]
    -9		[es942]
    9		[es950] & [en19]
    9	weakness:-17 self_harm:55	[es950] & [es182]
    -9		[es950] & [es998]
    9		[es966] & [es13]
    -9		[es982] & [es29]
    9		[es982] & [es975]
    9		a fist
    -9		a peep
    9		about #
    9		about an
    -9		about ~ out
    -9	radiating_pain:46	ache
    -9		ache & [en1002]
    -9		ache <be> still
    -9		after ,
    9		ahi
    9		all afternoon
    -9		all ten
    9		am #
    -9		an hour
    9	sharp_pain:-68 radiating_pain:-39 weakness:-53 numbness:-24 tingling:-45 worsening:-7 persistent_beyond_72h:-46 history_disc:-18 pregnancy_symptom:6 bladder_bowel:-21 saddle_numbness:-10 chest_breath:-10 fever:3 severe_headache:-32 faint_dizzy:-13 allergic_reaction:-12 severe_bruising:-1 emergency:-21 self_harm:-27	and
    -9		and i <feel>
    -9		and no fever
    -9	weakness:48	and the
    9		and ~ and
    -9		and ~ fever
    -9		and ~ like
    -9		and ~ soreness
    -9		arm ,
    -9		around <the>
    -9		as a
    -9		as it
    9		as much
    9		as much as
    -9		at ~ not
    9		ayuda por
    9		ayuda por favor
    9		ayuda ~ favor
    9		baby is
    -9		bad back
    -9		best
    9		better ~ <the>
    9		between <my>
    9		between <my> <part>
    9		between my
    9		big
    -9		bit ~ <part>
    -9		breast
    9		breathe
    -9		bruise ~ ,
    9		but i <have>
    9		but ~ <have>
    9		but ~ <part>
    9		but ~ i
    9		but ~ still
    9		but ~ there
    9		cada vez
    -9		calf & [es182]
    9		call ~ .
    -9		came in
    -9		came in with
    -9		came ~ in
    9		camino
    9		can hardly
    -9		can not put
    -9		can ~ put
    -9		can ~ really
    -9		con ~ <the>
    -9		con ~ caliente
    -9		con ~ en
    -9		could ~ ,
    9		could ~ on
    9	sharp_pain:28	dan
    9		day #
    -9		dead <part>
    -9		dead ~ <time>
    9		desde ~ <the>
    9		dias con
    -9		dias sin
    9		dias ~ <part>
    9		did nothing
    -9		different
    -9		do if
    -9		do not <have>
    -9		do ~ <have>
    9		do ~ want
    9		dolor no
    9		dolor que
    -9		down <my> <part>
    -9		down my
    9	saddle_numbness:113	down there
    9		down ~ <side>
    9		dragging
    9		each ~ it
    9		en los
    -9		en ~ pero
    9		encima
    9	emergency:28	er
    -9		estos
    9		every
    9		every ~ <time>
    9		except
    -9		falling
    -9		fell ~ <the>
    9		fever ~ #
    9	fever:34	fiebre
    -9		fiebre & [es182]
    9		fine ~ <count>
    9		fine ~ but
    9		floor
    9		forearm
    -9		full ~ now
    -9		funny ~ <part>
    -9		funny ~ in
    9		gets worse
    -9		getting up
    9		go on
    9		great ~ <part>
    9		grip
    -9		grip ~ ,
    9		habia
    9		has no
    -9		hasta ~ #
    -9		he ~ <my>
    -9		headache ~ <become>
    9		help <my> please
    9		help ~ please
    9		hold <my>
    9		hold my
    9		honestly <the>
    -9		honestly can
    -9		honestly can not
    9	sharp_pain:10	hot ~ <part>
    9		huge
    9		hurts ~ as
    9	numbness:-6 emergency:18	i <be>
    9		i <be> #
    -9		i did not
    -9		i do if
    9		i feel
    -9		i go
    9		i know
    -9		i saw
    -9		i think
    -9		i would like
    -9	numbness:18	i ~ <feel>
    -9		i ~ driving
    9		i ~ ending
    9		i ~ off
    9		i ~ so
    9		i ~ things
    -9		i ~ tingling
    9		ibuprofen & [en1018]
    9		ibuprofen did
    9		ibuprofen did nothing
    9		ibuprofen ~ <the>
    9		ibuprofen ~ nothing
    -9		in pain
    -9		in weeks
    -9		in ~ today
    -9		is not
    9		it at <side>
    9		it ~ hurt
    -9		it ~ morning
    -9	history_injury:16	it ~ now
    9		it ~ you
    -9		just <the>
    9		just my
    9		just ~ <my>
    9		just ~ bit
    -9		just ~ to
    -9		knees
    9		knife ~ <part>
    -9		late+?
    9		late+afraid
    -9		late+brazo
    -9		late+completely
    -9		late+down
    9		late+get
    9		late+maybe
    -9		late+parar
    9		late+pero
    -9		late+piernas
    -9		late+shoulders
    -9		late+stiff
    -9		late+there
    9		late+thought
    9		late+thursday
    -9	persistent_beyond_72h:33	late+una
    9		late+what
    -9		laughed at
    9		left arm
    9	weakness:38	lift
    -9		like ~ did
    9		like ~ in
    9		like ~ on
    9		llame <the> #
    9		llame al
    9		llame ~ #
    -9		llamo
    -9		looser
    9		make <the> fist
    9		make ~ fist
    9		mareo
    -9		massage in
    -9		massage ~ it
    -9		maybe <the>
    -9		maybe ~ <be>
    9	sharp_pain:10	me dan
    -9		me sigue
    9		media
    -9		mir
    -9	sharp_pain:26	much
    -9		muscle
    -9		my knee
    9		my shin
    9		my side
    -9	history_injury:92	neck is
    9		neck to
    9		never ~ like
    -9		no stabbing
    -9		no stabbing pain
    9	numbness:54	no ~ <be>
    -9		no ~ ?
    -9		no ~ and
    9		no ~ it
    -9		no ~ segura
    9		no ~ still
    9		no ~ thanks
    -9		nope ~ nope
    9		normal ~ <part>
    -9		not <the> peep
    -9		not really say
    -9		not sure if
    -9		not weak
    9	weakness:23	not ~ <the>
    9		not ~ as
    9		not ~ bit
    -9		not ~ now
    -9		not ~ peep
    -9		not ~ whether
    9		nothing to
    9		nothing ~ only
    -9		now <the>
    9		numb ?
    -9		numb ~ just
    -9		numbness & ?
    9		numbness & [en12]
    -9		numbness ?
    -9		numbness ~ ,
    9		numbness ~ to
    -9		of <the> headache
    9	allergic_reaction:-13	of my
    9		of ten
    -9		of ~ and
    -9		of ~ headache
    9		of ~ pain
    -9		of ~ today
    -9		off in
    -9		off in <my>
    -9		old ~ <part>
    9		on <the> ward
    -9		on your
    -9		on ~ <be>
    9		on ~ it
    -9		on ~ out
    9	calf_swelling:24	one
    -9		only ~ <the>
    9		only ~ i
    -9		or just
    9		osteoporosis ~ <part>
    9		out ~ ,
    9	faint_dizzy:45	over
    -9		over ~ <part>
    9		pain <have> not
    -9		painful ~ yesterday
    9		paramedics
    -9		peep
    9		pero ~ en
    9		pie ,
    -9		pinchazos
    -9		pins ~ ,
    -9		please ~ <the>
    9	self_harm:13	point
    -9		possibly
    9		pressed
    9		que el
    -9		que tengo
    9		quiet
    9		quite <the>
    9		rather
    -9		really say
    9		relief
    9		said ~ <feel>
    9		same place
    9		same ~ <time>
    9		seems
    -9		segura
    9		she ~ <my>
    -9		sheet
    9		shooting ~ in
    -9		shooting ~ on
    -9		si <my>
    -9		si <the>
    -9		si me
    -9		si ~ <be>
    -9		si ~ hormigueo
    9	emergency:3	side
    9		siento la
    -9		sin ~ ,
    9		since ~ <the>
    -9		since ~ in
    9	allergic_reaction:30	skin
    -9		sms
    -9		so ~ <become>
    -9		something <be> not
    -9		sore but
    9		sore for <count>
    9		sore ~ <time>
    -9		soreness & [en1020]
    -9		soreness & [en15]
    -9		soreness ~ <count>
    9		soreness ~ <the>
    9		sorer & [en874]
    -9		still achy
    9		stop ~ <part>
    9		strength in <my>
    -9		sure if
    -9		swear ~ it
    -9		table
    -9		talk
    9		than a
    -9		than ~ <have>
    -9		than ~ last
    9		the bed
    9	emergency:74	the er
    9		the left
    9	numbness:1	the numbness
    9		the oil
    -9		the only
    9		then <the>
    9		there ~ <the>
    -9		this week
    9		tight <part>
    9		tight chest
    9		tingling & [en613]
    9		tingling ,
    -9		tingling ~ .
    9		tingling ~ <feel>
    9		to #
    -9		to a
    -9		to bed
    -9		to ~ <have>
    9		to ~ to
    9		to ~ with
    9		to ~ you
    9		todavia <my>
    9		todavia <my> duele
    9		todavia me
    9		todavia ~ duele
    9		today ~ <side>
    9		today ~ i
    9		two
    9	sharp_pain:3	un #
    9		urgente
    -9		used
    9	worsening:28	va
    9		voy ~ <the>
    9	self_harm:1	want
    -9		want <the>
    9		want it
    -9		warm ~ ,
    -9		was weak
    -9		weather s
    9		weight on
    9		well ~ <the>
    -9		went numb
    -9		what ~ not
    -9		when ~ i
    -9		when ~ saw
    -9		whether ~ <be>
    9		who <have> <the>
    9		with this
    -9		without <the>
    -9		without it
    9		worse and
    9		worse and worse
    -9		worse ~ <be>
    -9		worse ~ <my>
    9		would not
    -9		would ~ <become>
    9		would ~ say
    -9		y ~ .
    -9		ya no <my>
    9		yesterday ~ <part>
    -9		your
    8		# & ?
    8		# & [en309]
    8		# <time> and
    8		# and i
    8		# ~ if
    8		# ~ please
    -8		, & ?
    -8		, & [en1014]
    8		, & [en101]
    8		, & [en394]
    -8		, & [en60]
    8		, & [en660]
    -8		, & [en679]
    8		, & [en698]
    -8		, & [en77]
    8		, & [en890]
    -8		, & [en906]
    -8		, & [en981]
    -8		, & [es459]
    -8		, & [es486]
    -8		, & [es58]
    8		, & fainted
    -8		, <part> <feel>
    8		, <part> to
    8		, <side> <part>
    8		, <the> #
    -8		, and <the>
    -8		, can not
    8		, could not
    -8		, exactly
    -8		, i <feel>
    -8		, just <the>
    -8		, not <the>
    8		, solo <the>
    8		, sorry
    8		, still
    -8		, ya no
    8	weakness:-3 numbness:25 worsening:9 history_injury:14	, ~ <be>
    8		, ~ agony
    8		, ~ dormido
    8	weakness:21	, ~ just
    8		, ~ only
    -8		, ~ said
    -8		, ~ tell
    8		, ~ twice
    8		, ~ when
    8		- & [en810]
    8		- yes
    8		- ~ yes
    8	tingling:4 persistent_beyond_72h:-1	. & [en234]
    8		. & [en39]
    8		. & [en461]
    8	tingling:17 osteoporosis:1	. & [en490]
    8		. & [en85]
    -8		. & [en889]
    8		. & [es54]
    8		. and
    8		. he
    -8		. i will
    -8		. just
    -8		. sharp pain
    -8		. thanks
    8		. what
    -8		. ~ <time>
    8		. ~ last
    8		. ~ massage
    -8		. ~ of
    8		. ~ up
    8		. ~ where
    -8	radiating_pain:11	/^ache/
    -8		/^alto/
    -8		/^ann/
    -8		/^anyw/
    -8		/^avi/
    -8		/^bath/
    8		/^bigg/
    -8		/^bil/
    -8		/^bill/
    -8		/^bit$/
    8	emergency:58	/^boc/
    8	emergency:4	/^boca/
    -8		/^box/
    8		/^cada/
    8	fever:3	/^cale/
    -8		/^calm/
    -8		/^caso/
    -8		/^comm/
    -8		/^coul/
    -8	allergic_reaction:61	/^cre/
    -8	weakness:15	/^deb/
    8		/^dent/
    -8		/^desk/
    8		/^dial/
    8	persistent_beyond_72h:50	/^dias/
    8		/^dic/
    8		/^dice/
    8	sharp_pain:8 weakness:-5 tingling:-4	/^dolo/
    8		/^dos/
    8	worsening:26	/^doub/
    8		/^eac/
    8		/^each/
    8		/^eig/
    8		/^eigh/
    8	sharp_pain:10	/^elec/
    -8		/^espe/
    8	sharp_pain:93	/^excr/
    -8		/^fad/
    8		/^fai/
    -8		/^fin$/
    -8		/^firs/
    8		/^gas/
    8	sharp_pain:27 weakness:38	/^gi/
    8		/^habi/
    8	sharp_pain:-11 weakness:22 tingling:27 bladder_bowel:-36	/^han/
    8	sharp_pain:-15 weakness:35 numbness:4 tingling:1	/^hand/
    8		/^hic/
    -8		/^him$/
    8	calf_swelling:59 allergic_reaction:21	/^hinc/
    8	sharp_pain:24	/^hip$/
    8		/^hit$/
    -8		/^hm/
    -8		/^hmm$/
    -8		/^hmm/
    8		/^hop/
    8	tingling:23	/^hor/
    8	sharp_pain:-33 worsening:32	/^hour/
    -8		/^hous/
    8	sharp_pain:2 radiating_pain:1 weakness:-5 numbness:-33 persistent_beyond_72h:17 history_injury:23 pregnancy_symptom:-9 saddle_numbness:-7 fever:-3 emergency:-10	/^hurt/
    -8		/^ins$/
    8		/^je/
    8		/^jus/
    -8		/^kep/
    -8		/^kept/
    8	sharp_pain:10 tingling:-40 saddle_numbness:-6	/^kn/
    8		/^knif/
    8		/^lab/
    8		/^lam/
    8	self_harm:3	/^livi/
    8		/^lum/
    8		/^lunc/
    -8		/^mai/
    8		/^manc/
    -8		/^mir/
    8		/^mis/
    8		/^miss/
    8	sharp_pain:-7 persistent_beyond_72h:-10 allergic_reaction:-10 severe_bruising:20	/^mor/
    8	self_harm:38	/^my/
    8		/^mys/
    8		/^myse/
    -8		/^nex/
    -8		/^next/
    -8		/^nue/
    -8		/^nume/
    -8		/^old$/
    -8		/^old/
    8		/^palm/
    8		/^pen$/
    -8		/^perf/
    8		/^peri/
    8		/^phy/
    8		/^phys/
    8		/^pis/
    -8		/^pod/
    8		/^poq/
    8		/^poqu/
    -8		/^qued/
    -8		/^reg/
    8		/^salv/
    8		/^san/
    8		/^sat$/
    -8		/^sea$/
    -8		/^serv/
    8	sharp_pain:12 worsening:-67 persistent_beyond_72h:-12 history_injury:-13 bladder_bowel:-32 saddle_numbness:-56 fever:18 severe_headache:-24 severe_bruising:-3 emergency:-44 self_harm:-26	/^sh/
    8		/^sha/
    8	fever:60	/^shak/
    -8		/^sing/
    -8		/^slot/
    8		/^soli/
    8		/^stic/
    8		/^stu/
    8		/^sud/
    8		/^sudd/
    8		/^swa/
    8		/^temp/
    8		/^teng/
    8		/^thum/
    -8		/^tomo/
    -8		/^trea/
    8	pregnancy_symptom:151	/^tri/
    -8		/^tuve/
    -8		/^vani/
    8	sharp_pain:21	/^vid/
    8		/^vida/
    8	sharp_pain:-27 persistent_beyond_72h:7 history_injury:25 bladder_bowel:-17	/^week/
    8	chest_breath:131	/^whee/
    -8	faint_dizzy:-1	/^with/
    -8		/^yell/
    8		/^yet$/
    8		/^yet/
    -8		/abe/
    -8		/about/
    -8		/abria/
    8	radiating_pain:-17 weakness:-3 tingling:-5 worsening:-11 persistent_beyond_72h:-6 pregnancy_symptom:2 fever:-25 faint_dizzy:-41 allergic_reaction:-34 severe_bruising:-8 emergency:-69 self_harm:-31	/ada/
    -8		/ager$/
    -8		/ager/
    -8		/ages$/
    -8		/ages/
    -8	sharp_pain:8 pregnancy_symptom:-16 bladder_bowel:-6 saddle_numbness:-17	/ain$/
    8	faint_dizzy:6	/aint/
    8		/aise/
    8		/aiti/
    8		/aitin/
    -8		/aji/
    8		/ajo/
    8		/ala/
    -8		/alda$/
    -8		/alda/
    8	fever:56	/alent/
    8		/alie/
    8	radiating_pain:10 numbness:29	/alo/
    -8		/alto/
    8		/alvo$/
    8		/alvo/
    8		/amedi/
    -8		/amo$/
    8		/ampi/
    8		/ampin/
    8		/anch/
    8	radiating_pain:-4 numbness:-3 tingling:29 persistent_beyond_72h:-18 history_injury:-6 osteoporosis:-7 chest_breath:-5 calf_swelling:-4 severe_headache:-20 allergic_reaction:-19 severe_bruising:-5 emergency:-15 self_harm:-46	/and/
    8	emergency:69	/ang$/
    8		/ang/
    -8		/ange$/
    -8		/anged/
    -8		/anish/
    -8		/ansa/
    -8		/anyw/
    8		/apa/
    8		/apar/
    -8		/appea/
    -8		/appo/
    -8		/appoi/
    8		/arab/
    8		/arabl/
    8		/aram/
    8		/arame/
    8		/ardi/
    -8		/arec/
    -8		/aren/
    -8	weakness:51	/arr/
    8		/arras/
    -8		/arrie/
    -8		/arti/
    8	chest_breath:31	/asp/
    8	calf_swelling:11	/ata$/
    -8		/ater$/
    8	pregnancy_symptom:113	/aters/
    -8		/ather/
    -8		/az$/
    -8		/azi/
    -8		/bath/
    8		/bber/
    -8		/bbis/
    -8		/bbish/
    8		/beara/
    8		/belly/
    -8		/bendi/
    8		/bigg/
    8		/biggi/
    -8		/bit$/
    8		/blo/
    8	emergency:56	/boc/
    8	emergency:45	/boca$/
    8	emergency:7	/boca/
    -8		/book$/
    -8		/bria$/
    -8		/bria/
    8	radiating_pain:8 weakness:-21 numbness:-16 worsening:-44 persistent_beyond_72h:-23 faint_dizzy:-5	/ca$/
    8	fever:2	/calen/
    -8		/calm$/
    -8		/calm/
    -8		/cansa/
    -8		/car$/
    -8		/case$/
    -8		/case/
    -8		/caso/
    8		/chado/
    -8		/charg/
    8	chest_breath:27	/ches/
    8	sharp_pain:41	/chil/
    8		/chill/
    8		/chis/
    -8		/cier/
    -8		/comm/
    8		/contr/
    -8		/coul/
    -8		/could/
    8		/creep/
    -8		/cte/
    -8		/ctur/
    8		/dden$/
    8		/dden/
    -8		/deb/
    8	tingling:2	/dedos/
    -8		/desk$/
    -8		/desk/
    8		/dia$/
    8	persistent_beyond_72h:30	/dias$/
    8	persistent_beyond_72h:24	/dias/
    8		/dice/
    -8		/dio/
    -8		/dnes/
    -8		/doin/
    -8		/doing/
    8		/dou/
    8		/doub/
    -8		/driv/
    -8		/drivi/
    -8		/dur/
    8		/eall/
    8	sharp_pain:1	/eally/
    8		/eara/
    8		/earab/
    -8		/east$/
    -8	chest_breath:4	/eave/
    -8		/ecep/
    8		/eci$/
    -8		/eda$/
    8		/edo$/
    8		/edos$/
    8		/edos/
    8	bladder_bowel:44	/eed$/
    8		/eems/
    8		/eeps$/
    8		/eeps/
    -8		/eha/
    -8		/ela/
    8	sharp_pain:10	/elec/
    8		/eles/
    8		/eless/
    -8		/ellin/
    -8	calf_swelling:89	/elo/
    8		/eltas/
    -8		/emoj/
    -8		/emoji/
    8	fever:9	/emper/
    8		/enge/
    -8		/ents$/
    -8		/ents/
    8	fever:2	/entur/
    8		/eora/
    8		/epa/
    8		/eral/
    8	fever:37	/eratu/
    8		/erdi$/
    -8		/erdid/
    -8		/erfe/
    -8		/erfec/
    8		/ernoo/
    8		/erve$/
    -8		/erwa/
    -8		/erwar/
    8	weakness:50	/erza/
    -8		/esk$/
    -8		/esk/
    -8		/espal/
    -8		/estos/
    -8		/etch$/
    8		/eter$/
    -8		/ethi/
    -8		/ethin/
    -8		/eve$/
    -8		/ew$/
    8		/excr/
    8		/excru/
    -8		/ext$/
    -8	severe_headache:23	/eza/
    -8		/fad/
    8	faint_dizzy:53	/fai/
    -8		/felt$/
    -8		/felt/
    8		/fen$/
    -8		/fin$/
    -8		/firs/
    -8		/first/
    8		/fore/
    8		/ftern/
    -8		/fterw/
    8	weakness:96	/fuerz/
    8		/ggie$/
    8		/ggie/
    8		/gie$/
    8		/gives/
    8		/gles$/
    8		/gles/
    -8		/good$/
    8		/gordo/
    8		/gres/
    8	numbness:-183	/gro/
    8		/habi/
    8		/hado$/
    8	fever:14	/hak/
    -8		/hance/
    -8		/happ/
    -8		/harg/
    -8		/heet/
    -8		/him$/
    8	calf_swelling:2	/hinc/
    8	calf_swelling:2 allergic_reaction:5	/hinch/
    8		/hinki/
    8		/hit$/
    8		/hit/
    -8		/hmm$/
    -8		/hmm/
    -8		/ho$/
    -8		/horas/
    -8		/hortn/
    8	sharp_pain:-17 worsening:9	/hour/
    -8		/hous/
    -8		/house/
    -8	faint_dizzy:54	/how/
    -8		/hurt$/
    8	numbness:-5 persistent_beyond_72h:18 history_injury:7 pregnancy_symptom:-12 emergency:-12	/hurt/
    8		/hys/
    8		/hysi/
    8		/hysio/
    8	radiating_pain:172	/iatic/
    -8		/ibly$/
    -8		/ibly/
    -8	bladder_bowel:25	/ide/
    8	radiating_pain:-19	/ie$/
    -8		/iem/
    -8		/ienc/
    8		/ienta/
    8		/iggie/
    8		/ijo/
    8		/inen/
    8		/ingle/
    8		/ino$/
    -8		/ione/
    -8		/irs/
    -8		/irst$/
    -8		/irst/
    8		/itc/
    8		/itch/
    8		/itte/
    -8		/ived$/
    -8		/ived/
    -8		/ji$/
    8		/jus/
    8		/just$/
    8		/keep$/
    -8		/kep/
    -8		/kept$/
    -8		/kept/
    8	allergic_reaction:38	/kin$/
    8	sharp_pain:4	/knif/
    8	sharp_pain:55	/knife/
    8	sharp_pain:-1 numbness:7	/la$/
    -8		/lamo$/
    -8		/lamo/
    8	sharp_pain:-3 radiating_pain:-43	/lan/
    8		/led/
    8	fever:11	/lentu/
    -8		/lest/
    -8		/leve/
    8	emergency:42	/lio/
    -8	allergic_reaction:18	/list/
    8	self_harm:129	/liv/
    8		/livi/
    8		/lleva/
    -8	numbness:24	/long/
    8		/look$/
    8		/ltas$/
    8		/ltas/
    8		/lts$/
    8		/lts/
    8		/lunc/
    8		/lunch/
    8	emergency:60	/lurr/
    -8		/man$/
    8		/manc/
    8		/manch/
    -8		/mand/
    8	worsening:69 persistent_beyond_72h:-52	/mas$/
    -8		/mente/
    -8		/mero$/
    -8		/mero/
    8	pregnancy_symptom:87 bladder_bowel:9	/mes/
    8	numbness:-6	/met/
    -8		/meth/
    -8		/methi/
    -8	sharp_pain:-21 tingling:35	/mig/
    -8		/mill/
    8		/mino/
    8		/miss/
    -8		/mm$/
    8		/mmy$/
    8		/mmy/
    -8		/mod/
    -8		/moj/
    -8		/moji$/
    -8		/moji/
    8	fever:24	/mpera/
    8		/mpi$/
    8		/mys/
    8		/myse/
    8		/mysel/
    -8		/nage/
    -8		/nager/
    8		/nal/
    -8		/nap/
    8		/nate/
    8		/nch$/
    8	weakness:-21 numbness:-64 allergic_reaction:12	/ncha/
    8	severe_headache:10	/ndin/
    8	severe_headache:23	/nding/
    8		/neci$/
    -8		/net/
    8		/nev/
    8	bladder_bowel:6	/neve/
    8		/never/
    -8		/nex/
    -8		/next$/
    -8		/next/
    8		/ngles/
    8	history_injury:-11	/ngo$/
    8		/nif/
    8		/nife$/
    8		/nife/
    -8		/nke/
    8		/nner/
    -8		/noch/
    -8		/nor$/
    -8		/nsu/
    8		/nta$/
    -8		/ntent/
    8		/ntro/
    -8		/nua/
    -8		/nume/
    -8		/numer/
    -8		/nyw/
    8	weakness:6	/obi/
    8		/oca/
    -8	weakness:18	/odil/
    8		/ofen$/
    8		/oja/
    -8		/oji$/
    -8		/oji/
    -8		/olest/
    8		/olid$/
    8	sharp_pain:22	/olt$/
    -8		/olve/
    -8	tingling:8	/ometh/
    -8		/omm/
    8		/ompi$/
    8	history_disc:10	/omy$/
    8		/omy/
    -8		/onten/
    8		/ontr/
    8	faint_dizzy:33	/oor/
    -8		/oppe/
    -8		/opped/
    8		/oqui/
    8		/oquit/
    -8		/oras$/
    -8		/oras/
    8		/ordo$/
    8		/ordo/
    -8		/org/
    -8		/orked/
    8		/orme/
    -8		/ortne/
    -8	numbness:-29	/ose/
    -8		/oser$/
    -8		/oser/
    8		/ouch$/
    -8	self_harm:23	/ould$/
    -8	worsening:31	/our$/
    8		/ovem/
    8		/oveme/
    -8		/paint/
    8	sharp_pain:12 weakness:-34	/pal/
    -8		/pald/
    -8		/palda/
    8		/palm/
    8		/panto/
    8		/param/
    -8		/parec/
    -8		/paz$/
    -8		/pear/
    -8		/peare/
    -8		/pec/
    8	sharp_pain:-2 weakness:21	/pen/
    8		/peora/
    8	fever:11	/perat/
    -8		/perf/
    -8		/perfe/
    8		/phy/
    8		/phys/
    8		/physi/
    8		/pita/
    -8	sharp_pain:-18	/ple/
    -8		/poc/
    -8		/pod/
    -8		/pong/
    8		/poq/
    8		/poqu/
    8		/poqui/
    -8		/ppea/
    -8		/ppear/
    -8	weakness:41	/ppin/
    -8		/ppoi/
    -8		/ppoin/
    -8		/ppy$/
    -8		/ppy/
    -8		/pto/
    -8		/pulle/
    -8		/qued/
    8		/racti/
    8	weakness:45	/rais/
    8		/raise/
    8		/ramed/
    8		/rampi/
    -8		/rara/
    -8		/ratin/
    8		/ratu/
    8		/ratur/
    -8		/rdid/
    8		/reep/
    -8		/reo$/
    8		/resi/
    -8		/rett/
    -8		/rfe/
    -8		/rfec/
    -8		/rfect/
    -8		/ric$/
    8	weakness:-26 worsening:-8 bladder_bowel:64 chest_breath:-2 faint_dizzy:-19	/rin/
    8		/rinar/
    -8		/rio$/
    8		/rir$/
    -8		/rito/
    -8	saddle_numbness:8	/riv/
    -8		/rivi/
    -8		/rivin/
    8		/rnoo/
    8		/rnoon/
    8		/roken/
    8		/rol$/
    8		/roun/
    8	saddle_numbness:42	/round/
    8		/rove/
    8		/rras/
    8		/rry/
    8		/rtes$/
    8		/rtes/
    -8		/rtnes/
    -8		/rubbi/
    -8		/saji/
    8		/salv/
    8		/salvo/
    -8		/sappe/
    -8		/sar$/
    -8		/sar/
    8		/sat$/
    -8	numbness:49	/sen/
    8		/ses$/
    8	sharp_pain:2	/sha/
    8	fever:63	/shak/
    -8		/shee/
    -8		/sheet/
    8	numbness:27	/sia/
    -8		/slot$/
    -8		/slot/
    8		/soli/
    8		/solid/
    -8	sharp_pain:14	/spal/
    -8	sharp_pain:2	/spald/
    -8		/sper/
    -8		/star$/
    8		/stick/
    -8		/stop/
    -8		/stos$/
    -8		/stu/
    8		/sud/
    8		/sudd/
    8		/sudde/
    8		/swa/
    -8		/swe/
    8		/tai/
    -8		/tak/
    -8	emergency:14	/tal$/
    -8		/tari/
    -8		/tario/
    8		/tat/
    8	sharp_pain:7	/taz/
    -8		/tbal/
    -8		/tball/
    -8	worsening:18	/tch$/
    8	fever:61	/temp/
    8		/tempe/
    8	radiating_pain:-14	/teng/
    8	worsening:141	/tensi/
    8		/teo$/
    8		/terno/
    -8		/terwa/
    8		/thum/
    -8		/ti$/
    -8	self_harm:1	/tid/
    -8		/tne/
    -8		/tomo/
    8	history_disc:120	/tomy$/
    8	history_disc:10	/tomy/
    8		/tones/
    -8		/top$/
    -8	faint_dizzy:22	/top/
    -8		/tou/
    -8		/treat/
    8	bladder_bowel:44	/tro/
    8		/trol$/
    8		/tti/
    8		/ttin/
    8		/tting/
    -8		/tuve$/
    -8		/tuve/
    8		/tuvi/
    8		/tuvie/
    8		/ubber/
    -8		/ubbi/
    -8		/ubbis/
    8	chest_breath:2	/ubir$/
    -8	emergency:31	/uble$/
    -8		/ud$/
    8		/udd/
    8		/udde/
    8		/udden/
    -8		/ueda/
    8		/uedo$/
    8		/uedo/
    8		/uert/
    8	weakness:81	/uerz/
    8	weakness:23	/uerza/
    -8		/uisi/
    -8		/uiz/
    -8	self_harm:36	/uld$/
    -8		/ulle/
    -8		/ulled/
    -8		/umer/
    -8		/umero/
    8	sharp_pain:3 radiating_pain:-15	/una/
    8		/unc/
    8		/unch$/
    8		/unch/
    -8	tingling:69	/unn/
    -8		/ur$/
    -8		/urt$/
    -8		/use$/
    -8		/usu/
    -8		/usua/
    -8		/usual/
    8	emergency:16	/uth$/
    -8		/uve$/
    8		/uvi/
    8		/uvie/
    8		/uvier/
    -8		/vani/
    -8		/vanis/
    8		/var/
    8		/vat/
    -8		/ved/
    8	sharp_pain:2 weakness:-10 numbness:-10 tingling:-34 worsening:-1 history_disc:-25 history_injury:-13 pregnancy_symptom:-22 bladder_bowel:-12 saddle_numbness:-14 chest_breath:-30 allergic_reaction:-5 emergency:-28 self_harm:-11	/ver/
    -8		/verd/
    8	sharp_pain:6	/vida$/
    8		/vida/
    8		/vo$/
    -8		/voi/
    8		/waiti/
    8	history_injury:14	/week/
    -8	radiating_pain:-6 numbness:26	/wit/
    -8		/with/
    8	sharp_pain:2	/xcr/
    8	sharp_pain:21	/xcru/
    -8		/xt$/
    -8		/yell/
    -8		/yello/
    8		/yet$/
    8		/yet/
    8	self_harm:18	/ysel/
    8	self_harm:23	/yself/
    8		/ysi/
    8		/ysio$/
    8		/ysio/
    -8		: & [en426]
    -8		: & [en746]
    -8		: & [es182]
    -8		<be> <become> now
    -8		<be> <my> <be>
    -8		<be> <the> touch
    -8		<be> <the> wee
    8	numbness:35	<be> como
    8		<be> fine ,
    -8		<be> just
    8		<be> manana
    -8		<be> off
    -8		<be> only
    -8		<be> strong
    -8		<be> well
    8		<be> ~ <count>
    8		<be> ~ about
    8	emergency:38	<be> ~ boca
    8		<be> ~ ciatica
    -8		<be> ~ ever
    8		<be> ~ fiebre
    8		<be> ~ if
    -8	emergency:17	<be> ~ in
    -8		<be> ~ morning
    -8		<be> ~ poco
    -8		<be> ~ pregnant
    -8		<be> ~ thanks
    8		<be> ~ tonight
    -8		<become> numb on
    8		<become> to
    -8		<become> ~ .
    8		<become> ~ out
    8		<count> dias con
    8		<count> ~ normal
    -8		<day> at
    -8		<day> ~ sharp
    8		<feel> anything
    -8		<feel> great
    8		<feel> nothing
    -8		<have> <be> numb
    8		<have> <the> accident
    8		<have> lost
    8		<have> ~ accident
    -8		<have> ~ no
    8		<have> ~ yesterday
    -8		<keep> ~ <part>
    8	sharp_pain:2 radiating_pain:23 numbness:1	<my> <part> and
    8		<my> asap
    8	faint_dizzy:63	<my> da
    8		<my> da vueltas
    -8		<my> encuentro
    8		<my> falta
    8		<my> falta <the>
    8		<my> massage
    -8	numbness:14	<my> ~ <become>
    8	weakness:11	<my> ~ <have>
    8		<my> ~ algo
    -8		<my> ~ can
    -8		<my> ~ con
    -8		<my> ~ down
    -8		<my> ~ from
    -8		<my> ~ good
    -8		<my> ~ hurts
    -8		<my> ~ never
    8		<my> ~ noticed
    8		<my> ~ ronchas
    -8		<my> ~ up
    8		<my> ~ vueltas
    -8		<part> , can
    -8		<part> , could
    8		<part> <side>
    -8		<part> from
    -8		<part> ok ?
    8		<part> tingles
    -8		<part> to full
    -8		<part> to normal
    -8		<part> today
    -8		<part> ~ breathing
    -8		<part> ~ came
    8		<part> ~ dormida
    -8		<part> ~ down
    -8		<part> ~ fine
    -8		<part> ~ mas
    -8		<part> ~ more
    -8		<part> ~ never
    8		<part> ~ ni
    -8	weakness:77 numbness:4	<part> ~ not
    8	numbness:48	<part> ~ off
    -8		<part> ~ put
    8		<part> ~ something
    8		<part> ~ stop
    8		<part> ~ there
    8		<part> ~ tingling
    8		<part> ~ twice
    8		<part> ~ where
    -8		<person> <be> <the>
    -8		<side> <my>
    -8		<side> <part> since
    -8		<side> and
    -8		<side> since
    -8		<side> ~ #
    8		<side> ~ out
    -8		<side> ~ time
    8	sharp_pain:31	<the> <be>
    -8		<the> <part> pain
    8		<the> accident
    8		<the> accident in
    8		<the> aceite
    8		<the> aire
    8		<the> bit ,
    8	emergency:15	<the> boca
    -8		<the> chance
    8		<the> good
    -8		<the> house
    -8		<the> list
    8		<the> pen
    8		<the> point in
    -8	worsening:10	<the> table
    8		<the> vida
    -8	weakness:17 bladder_bowel:25 chest_breath:9 self_harm:19	<the> ~ .
    8		<the> ~ <become>
    -8		<the> ~ <keep>
    8		<the> ~ afraid
    8		<the> ~ ahi
    -8		<the> ~ call
    -8		<the> ~ dolor
    8		<the> ~ every
    -8		<the> ~ horas
    -8		<the> ~ hospital
    8		<the> ~ hot
    8		<the> ~ massage
    -8		<the> ~ paso
    8		<the> ~ she
    -8		<the> ~ sore
    -8		<the> ~ todo
    8		<the> ~ worse
    -8	worsening:43	<the> ~ yesterday
    8		<time> it <be>
    -8		<time> ~ <side>
    -8		<time> ~ as
    8		<time> ~ bit
    -8		<time> ~ it
    -8		<time> ~ numb
    8		? & [en634]
    8		? & [en653]
    8		[en1002] & ?
    -8		[en1002] & [en106]
    -8		[en1002] & [en181]
    8	sharp_pain:33 numbness:57 tingling:-1	[en1002] & [en37]
    -8		[en1002] & [en650]
    -8		[en1013] & [en170]
    -8		[en1014] & [es815]
    8		[en1017]
    8		[en1018] & [en121]
    -8		[en1018] & [en181]
    -8		[en1018] & [en218]
    -8		[en1018] & [en633]
    -8		[en1018] & [en93]
    -8		[en1018] & [en949]
    -8		[en1020] & [en1013]
    -8		[en1020] & [en121]
    -8		[en1020] & [en159]
    8		[en1020] & [en218]
    -8	weakness:-26 chest_breath:38 severe_bruising:19	[en1020] & [en251]
    8	tingling:63	[en1020] & [en28]
    -8		[en1020] & [en47]
    -8		[en1020] & [en58]
    8		[en1020] & [en634]
    -8		[en1020] & [en805]
    -8		[en1020] & [en85]
    -8		[en1020] & sciatica
    8		[en106] & [en19]
    8		[en106] & [en426]
    -8		[en106] & [en682]
    -8		[en106] & [en966]
    8		[en106] & [en989]
    -8		[en118] & [es503]
    8		[en118] & [es699]
    -8		[en11] & [en252]
    -8	sharp_pain:-30	[en11] & [en362]
    8		[en11] & [en522]
    -8		[en11] & [en581]
    8	faint_dizzy:21	[en11] & [en63]
    8	sharp_pain:-14	[en11] & [en682]
    -8		[en11] & [en810]
    -8	sharp_pain:6 radiating_pain:39 saddle_numbness:21	[en11] & [en966]
    -8		[en11] & lol
    8		[en11] & tingling
    -8		[en121] & ,
    -8		[en121] & [en28]
    8		[en121] & [en60]
    8		[en122] & [en251]
    -8		[en124] & [en37]
    -8	numbness:15 self_harm:34	[en12] & [en1002]
    8	sharp_pain:5 radiating_pain:12 worsening:-5 emergency:9	[en12] & [en11]
    8		[en12] & [en810]
    -8		[en12] & [en999]
    -8		[en143] & [en11]
    8		[en143] & [en362]
    -8		[en148] & ,
    8		[en148] & [en378]
    8		[en148] & [en890]
    8	worsening:-17 persistent_beyond_72h:49	[en157]
    -8		[en159]
    8		[en15] & [en874]
    8		[en167]
    -8		[en170] & [en234]
    -8	emergency:8	[en170] & [en60]
    -8		[en170] & [en853]
    8		[en181] & [en1002]
    8		[en181] & [en218]
    -8		[en185] & [en1020]
    -8		[en186] & [en19]
    -8		[en19] & [en1018]
    -8		[en19] & [en380]
    -8		[en19] & [es214]
    8		[en202] & [en317]
    -8		[en202] & [en468]
    -8		[en20] & [en218]
    -8	numbness:79 bladder_bowel:46 severe_headache:1	[en20] & [en234]
    8	history_injury:32	[en20] & [en426]
    -8		[en20] & [en461]
    8		[en20] & [en469]
    -8		[en20] & [en967]
    -8		[en20] & [en997]
    -8		[en20] & soreness
    8		[en212] & [en1020]
    -8		[en212] & [en474]
    8		[en212] & [en490]
    8		[en212] & [en551]
    -8		[en213] & [en28]
    -8		[en215] & .
    8		[en215] & [en551]
    8	bladder_bowel:52	[en234] & [en266]
    8	weakness:2	[en234] & [en37]
    -8		[en234] & [en380]
    8		[en234] & [en565]
    -8	sharp_pain:10	[en234] & [en746]
    8	worsening:21	[en250] & ,
    -8		[en250] & [en84]
    -8		[en251] & [en1018]
    -8		[en251] & [en101]
    -8		[en251] & [en341]
    -8		[en251] & [en357]
    8		[en251] & [en437]
    -8		[en251] & [en533]
    -8		[en251] & [en58]
    8	weakness:-50	[en251] & [en762]
    -8		[en253] & ,
    -8		[en255]
    8		[en266] & ,
    8		[en28] & ?
    8		[en28] & [en19]
    -8		[en28] & [en333]
    8		[en28] & [en362]
    -8		[en28] & [en682]
    8		[en28] & numbness
    -8		[en293]
    8		[en309] & [en1018]
    8		[en317] & [en634]
    -8		[en317] & [en810]
    8		[en317] & soreness
    8		[en333] & [en378]
    8		[en357] & [en1020]
    8		[en362] & [en181]
    -8		[en362] & [en84]
    8		[en378] & [en101]
    -8		[en378] & [en490]
    8		[en378] & [en682]
    8		[en378] & [en778]
    8		[en37] & [en11]
    8		[en37] & [en39]
    -8	history_injury:7	[en37] & [en762]
    8		[en394] & [en19]
    -8		[en394] & [en42]
    -8		[en3] & [en581]
    -8		[en404] & [en1002]
    8		[en404] & [en148]
    -8		[en404] & [en490]
    8		[en426] & #
    8		[en426] & [en1002]
    8		[en426] & [en325]
    8		[en426] & [en805]
    -8		[en426] & [en85]
    8		[en426] & [en989]
    8		[en42] & #
    -8		[en42] & [en490]
    -8		[en437] & [en838]
    8		[en439] & [en251]
    8		[en455] & [en28]
    8		[en458] & .
    8		[en461] & [en1002]
    8		[en461] & [en60]
    -8		[en468] & [en1002]
    8		[en468] & [en1018]
    8		[en468] & [en123]
    -8		[en468] & [en212]
    8		[en468] & [en426]
    -8		[en468] & [en60]
    8		[en474] & [en474]
    -8		[en474] & [en63]
    -8		[en474] & [en693]
    8		[en479] & [en746]
    -8	numbness:13	[en490] & ,
    -8		[en490] & [en170]
    8	bladder_bowel:19	[en490] & [en234]
    8		[en490] & [en325]
    -8		[en490] & [en378]
    -8		[en490] & [en461]
    -8		[en490] & [en549]
    -8		[en490] & [en653]
    8		[en490] & [en746]
    -8		[en490] & [en957]
    -8	bladder_bowel:20	[en490] & [en966]
    -8		[en490] & [en980]
    -8		[en507] & ,
    8		[en511] & [en11]
    -8		[en522] & [en124]
    8		[en522] & [en633]
    8		[en533]
    -8		[en549] & [en1020]
    -8		[en551] & [en124]
    -8		[en551] & [en37]
    8		[en551] & [en380]
    -8		[en551] & [en554]
    8		[en551] & [en693]
    8		[en551] & [en709]
    -8		[en551] & [en890]
    8		[en554] & [en490]
    8		[en58] & [en565]
    -8		[en58] & [en709]
    8		[en58] & [en997]
    -8		[en602] & #
    -8		[en602] & [en1002]
    -8		[en602] & [en124]
    8		[en602] & [en251]
    8		[en60] & [en253]
    -8		[en60] & [en490]
    -8		[en60] & [en954]
    8		[en60] & [en986]
    -8		[en60] & calf
    8		[en613] & [en124]
    8		[en618] & [en1002]
    -8		[en633] & [en116]
    8		[en633] & [en613]
    8		[en633] & [en633]
    8		[en634] & [en218]
    8		[en634] & [en250]
    8		[en634] & [en490]
    -8		[en634] & [en618]
    8	history_disc:21	[en650] & .
    8		[en650] & [en461]
    -8		[en650] & [en60]
    8		[en650] & [en653]
    8		[en650] & [en810]
    8	sharp_pain:3 tingling:1 emergency:-25	[en660]
    8	sharp_pain:1 numbness:69	[en660] & [en1002]
    -8		[en660] & [en378]
    8		[en660] & [en3]
    8		[en660] & [en474]
    -8		[en660] & [en85]
    8		[en661] & ,
    8	allergic_reaction:35	[en661] & [en762]
    -8		[en677] & [en11]
    -8		[en677] & [en12]
    8		[en682] & [en1018]
    -8		[en682] & [en170]
    -8		[en682] & [en252]
    8		[en682] & [en439]
    -8		[en682] & [en805]
    -8		[en693] & [en19]
    8		[en693] & [en426]
    8		[en693] & [en746]
    -8		[en698] & [en980]
    -8	sharp_pain:8	[en709]
    -8		[en709] & ,
    8		[en709] & [en181]
    8		[en709] & [en380]
    8		[en709] & [en618]
    -8		[en741]
    8		[en742]
    -8		[en743]
    -8		[en746] & [en11]
    -8		[en762] & [en60]
    8	weakness:13	[en762] & [en966]
    8		[en762] & [en967]
    -8		[en762] & fading
    -8		[en789] & [en11]
    -8		[en805] & [en874]
    -8		[en807] & [en362]
    8	sharp_pain:3	[en807] & [en60]
    -8		[en807] & [en633]
    8		[en807] & [en949]
    8		[en807] & bruises
    8		[en810] & [en508]
    8		[en810] & [en602]
    8		[en810] & [en85]
    -8		[en838]
    8		[en84] & [en325]
    8		[en84] & [en633]
    8		[en84] & [en810]
    8		[en853] & [en11]
    -8		[en853] & [en709]
    -8		[en853] & [en807]
    -8	radiating_pain:16	[en85] & ,
    8	weakness:2	[en85] & [en1002]
    8	saddle_numbness:15	[en85] & [en869]
    8		[en869] & [en101]
    8		[en869] & [en121]
    -8	radiating_pain:11	[en869] & [en251]
    -8	sharp_pain:-79 radiating_pain:12 weakness:-1	[en869] & [en362]
    8	worsening:34 allergic_reaction:2	[en869] & [en426]
    8		[en869] & [en613]
    -8		[en869] & [en853]
    -8		[en869] & [en997]
    8		[en874] & [en181]
    8		[en874] & [en58]
    8		[en874] & [en93]
    8		[en874] & [es1022]
    8	numbness:7 faint_dizzy:36	[en874] & [es26]
    8	sharp_pain:3	[en874] & [es29]
    8		[en874] & ronchas
    -8		[en889] & [en251]
    8		[en889] & [en869]
    -8		[en906] & [en490]
    -8		[en906] & [en869]
    -8		[en917] & [en682]
    -8		[en935] & [en551]
    -8		[en935] & [en810]
    8		[en935] & [en869]
    8		[en938] & #
    8		[en938] & [en633]
    -8	numbness:9 self_harm:-7	[en93]
    -8		[en93] & [en170]
    8	numbness:6 saddle_numbness:21	[en93] & [en20]
    -8		[en93] & [en251]
    -8		[en949] & [en426]
    -8		[en954] & [en437]
    -8		[en954] & [en602]
    -8		[en954] & [en874]
    8		[en957] & [en682]
    8	sharp_pain:-20 bladder_bowel:38 faint_dizzy:4	[en966] & [en11]
    8		[en966] & [en426]
    8	weakness:-7	[en966] & [en437]
    -8		[en966] & [en469]
    8		[en966] & [en522]
    -8		[en966] & [en84]
    8		[en966] & [en877]
    -8		[en980] & [en1018]
    -8		[en980] & [en170]
    -8		[en980] & [en20]
    -8		[en980] & [en60]
    -8		[en980] & [en762]
    -8		[en981] & .
    -8		[en981] & [en869]
    -8		[en986] & [en215]
    8		[en986] & [en490]
    -8	worsening:3	[en989] & [en234]
    8		[en989] & [en378]
    8		[en989] & [en426]
    8		[en991] & [en1002]
    8		[en997] & [en1020]
    8		[en999] & [en1020]
    -8		[es1018]
    -8		[es122] & ,
    -8		[es122] & [es198]
    -8		[es13] & [en19]
    8		[es13] & [es439]
    -8		[es13] & [es54]
    8		[es13] & [es951]
    8		[es14] & [es318]
    8		[es182] & [en889]
    -8		[es182] & [en917]
    8		[es182] & [es198]
    -8		[es182] & [es362]
    8		[es182] & [es951]
    8		[es182] & [es975]
    8		[es182] & biggie
    8	weakness:36	[es1] & [es182]
    8		[es1] & [es219]
    -8		[es1] & [es342]
    8		[es214] & [es1022]
    -8		[es214] & [es427]
    8		[es214] & [es591]
    -8		[es214] & [es694]
    8		[es219]
    8		[es230] & [es13]
    8		[es234] & [es13]
    8		[es253]
    8		[es253] & [es91]
    -8		[es254] & [es182]
    8		[es255]
    8		[es26] & ,
    8		[es29] & #
    8		[es29] & [es55]
    8	pregnancy_symptom:34	[es2] & [es254]
    8		[es2] & [es694]
    -8		[es2] & [es699]
    -8		[es311] & [es106]
    -8		[es311] & [es62]
    -8		[es362] & [es254]
    -8		[es42] & [es815]
    -8		[es42] & [es982]
    8		[es42] & [es998]
    -8		[es438] & [en874]
    -8		[es438] & [es13]
    -8		[es438] & [es55]
    8		[es439]
    -8	weakness:48	[es446]
    8	sharp_pain:-18 weakness:3 tingling:-30	[es459]
    8		[es459] & .
    8		[es486] & [en118]
    -8		[es486] & [es502]
    -8		[es486] & [es870]
    8		[es49] & [es443]
    8		[es502] & [es102]
    -8		[es502] & [es214]
    -8		[es502] & [es375]
    8		[es503] & [es42]
    -8		[es54] & [es122]
    -8		[es54] & [es854]
    8		[es55] & [es234]
    8		[es55] & [es694]
    -8		[es61]
    -8		[es62] & [en874]
    -8		[es694] & [en118]
    -8		[es694] & [en967]
    8		[es694] & [es759]
    -8		[es694] & [es854]
    8		[es699] & [es438]
    -8		[es699] & [es975]
    -8	weakness:28	[es774]
    8		[es79] & [es13]
    -8		[es854] & [es362]
    8		[es870] & [es1022]
    8		[es870] & [es182]
    -8		[es870] & [es887]
    8		[es878] & [es1]
    -8		[es878] & [es438]
    -8		[es878] & [es55]
    8		[es878] & [es870]
    8		[es895] & [es362]
    8		[es950] & [es17]
    8		[es950] & [es470]
    8		[es950] & [es870]
    8	persistent_beyond_72h:2	[es982] & [en19]
    -8		[es982] & [es127]
    8		[es982] & [es663]
    -8		about ~ of
    8		accident in
    8		aching & ,
    8		after the
    8		afternoon
    -8		afterwards
    -8		agua
    8	history_injury:39	ahora ~ <the>
    -8		al medico
    -8		algo raro
    -8		algo ~ <part>
    8		all ,
    8		also <my>
    8		also my
    8		also ~ <part>
    8	sharp_pain:-15 numbness:-23 tingling:-5	am
    -8		am driving
    8		amaneci
    8		amaneci & [es42]
    8		an accident
    -8		and <the> soreness
    8		and could
    8		and could not
    -8		and i <have>
    -8		and now
    8		and ~ as
    -8		and ~ grip
    -8		and ~ normal
    -8		apenas ~ de
    -8		as <the>
    8		at ~ #
    -8		at ~ <count>
    8		at ~ with
    -8		away ~ <the>
    8		baby <be>
    8		baby <be> not
    8		baby ~ not
    8		bad i
    -8		before ~ and
    8		belly
    -8		better ~ worse
    8		bien ~ <the>
    8		biggie
    -8		bit
    -8		bit stiff
    -8		bit tender
    -8		bit ~ headache
    -8		bit ~ morning
    8		boca
    -8		book
    8		both feet
    8		broken
    -8		bruise ~ <the>
    8	fever:152	burning up
    -8		but <my>
    8		but no
    8		but this
    8	worsening:4	cada
    8		cada hora
    -8		calambritos en
    -8		calambritos en <the>
    8	fever:30	calentura
    8		calf & [en20]
    -8		calm
    -8		can ~ ,
    -8		carried
    -8		casi nada
    -8		chance
    8		change
    -8		check ins
    8		come out
    8		coming out
    8		como <the>
    8		control
    -8		could
    8		could ~ ask
    -8		cuanto ~ <the>
    8		da vueltas
    8	sharp_pain:1	dan ~ <the>
    8		dan ~ en
    8		de # meses
    -8		de espalda
    8		de ~ .
    -8		de ~ <my>
    8		de ~ mas
    -8		dead ~ <the>
    8		dedos
    8		desde anoche
    -8		desde hace
    -8		desk
    8	persistent_beyond_72h:37	dias
    8		did nothing for
    -8		did ~ in
    -8		disappeared
    -8		dizzy ~ ,
    -8		dizzy ~ not
    8		do not want
    -8		do ~ again
    -8		dolor ni
    -8		dolor ~ ayer
    8		dolor ~ con
    -8		dolor ~ de
    8		dolor ~ por
    -8	radiating_pain:17	down <my>
    -8		driving
    8		each
    -8		early
    8		eight
    8		el aceite
    8		el aire
    8	numbness:-19 worsening:-35 chest_breath:-2 allergic_reaction:-1 self_harm:-13	en <the>
    8		ending it
    -8		espalda
    8		esta manana
    -8		estoy segura
    -8		evening ~ <the>
    -8		evening ~ it
    8		every ~ <the>
    8		falta <the>
    8		falta <the> aire
    8		falta el
    -8		feeling lovely
    8		feels tight
    -8		fell asleep
    -8		fin
    -8		first
    8		for <be>
    8		for being
    -8		found ~ <be>
    8		from a
    8		from ~ <my>
    8		genial ~ <the>
    8		gives
    -8		glass of
    -8		good
    8		good ~ ,
    8		gordo
    -8		got worse
    8		great ~ .
    -8		grip <be>
    8		grip <have>
    8		grip has
    -8		hace meses
    -8		had pins
    -8		hago ~ <be>
    -8		hardly ~ it
    -8		has a
    8		here ,
    -8		him
    8	sharp_pain:3 worsening:16 calf_swelling:-1	hip
    8		hit
    8		hives ~ <my>
    -8		hmm
    8		honestly i
    8		honestly ~ see
    -8		horas
    -8		hormigueo & ?
    8		hormigueo & [en874]
    8		hormigueo & [es459]
    8		hormigueo ~ ,
    8		hormigueo ~ <be>
    8		hormigueo ~ debilidad
    8		hormigueo ~ pero
    -8		hospital ~ <my>
    -8		house
    -8		hurt
    8		hurts ~ <the>
    8	sharp_pain:41	hurts ~ i
    8		hurts ~ it
    -8		i <be> driving
    -8		i <have> in
    8	numbness:-2 self_harm:-4	i am
    -8		i asked
    -8		i just
    8	sharp_pain:31	i look
    8		i should
    -8		i will
    -8		i ~ better
    -8		i ~ good
    -8		i ~ over
    -8		i ~ pain
    -8		i ~ pregnant
    -8		i ~ thanks
    -8		i ~ today
    -8		i ~ well
    8		ibuprofen
    8		ibuprofen & [en11]
    -8		if ~ pain
    -8		in # ,
    8		in bed
    -8		in ~ but
    8		in ~ not
    -8		in ~ room
    -8		ins
    8	radiating_pain:46	into
    -8		is fading
    -8		is there
    -8		it <be> easing
    -8		it off
    -8		it ~ ache
    8		it ~ away
    8		it ~ but
    -8		je
    8		just
    8		just <the> bit
    -8		just ~ ache
    -8		just ~ i
    8		keep
    -8		kept
    8		knife
    8	emergency:12	la boca
    8		la tengo
    -8		late+ache
    8		late+adolorida
    8		late+ahi
    -8		late+apenas
    -8		late+cada
    -8		late+cinco
    -8		late+cuanto
    -8		late+end
    8		late+hay
    -8		late+life
    8		late+morning
    8		late+ribs
    -8		late+should
    8		late+ten
    8		late+thanks
    -8		late+though
    -8		late+time
    -8		late+would
    8		late+yet
    8		later ~ <part>
    8		later ~ still
    -8		leave ~ <the>
    -8		less sore
    8		lift <my>
    8		like it
    -8		like ~ now
    8		like ~ under
    -8		list
    8		live
    -8		llevo ~ dolor
    8		long
    -8		longer ~ ,
    8		look
    8	tingling:13	los dedos
    -8		lot ~ <my>
    8		make a
    -8		make it
    8	calf_swelling:10	mas ~ <the>
    -8		mas ~ ayer
    -8		massage in <my>
    8		massage ~ <the>
    8		massage ~ nice
    8		massage ~ you
    -8		maybe a
    -8		maybe ~ <part>
    8		me asap
    8	faint_dizzy:31	me da
    -8		me encuentro
    8		me falta
    8		monday
    8		monday & [en810]
    8		more ~ .
    8		move
    8		much as
    -8		much ~ <the>
    -8		muy bien
    -8	sharp_pain:4	my hip
    8		myself
    8		myself ~ <the>
    -8		nada mas
    -8		never ~ .
    -8		next
    -8		no <be> segura
    8		no aguanto
    8		no biggie
    -8		no chest
    8		no hay
    8		no le
    8		no strength in
    8		no ~ aire
    -8	sharp_pain:25	no ~ dolor
    8		no ~ either
    -8		no ~ sore
    -8		no ~ y
    -8		none ~ .
    8		not call
    8		not call it
    -8		not complain
    8		not getting
    8		not going
    -8		not hurt
    8		not lift <my>
    8		not make <the>
    8		not want
    -8		not ~ best
    -8		not ~ good
    -8		not ~ today
    8		nothing for
    8		nothing for <the>
    8		nothing ~ come
    -8		now and
    8		now please
    8		now than
    -8		numb on
    -8		numb on <the>
    8		numb ~ yes
    -8		numbness & ,
    8		numbness & [en1002]
    8		numbness :
    -8		numbness ? no
    -8		numero
    8		of #
    8		of # and
    8	numbness:12 allergic_reaction:-13	of <my>
    -8		of <my> <person>
    -8		of ~ .
    8	sharp_pain:-40	of ~ <part>
    8		of ~ no
    8		of ~ not
    8		of ~ now
    -8		of ~ when
    8		off ~ not
    -8		old
    8		on <my>
    8		on me
    8		on the
    8		on ~ <day>
    8		on ~ off
    -8		on ~ up
    8		only ~ ,
    8		only ~ <my>
    -8		or ~ <be>
    8		or ~ but
    -8		or ~ it
    8		orinar
    8		osteoporosis ~ <my>
    8		otheremoji ~ <feel>
    8		out in
    -8		out ~ <be>
    -8		out ~ office
    -8		over ~ <be>
    -8		pain ? nope
    -8		pain under
    8		pain when
    8		pain when i
    -8		pain ~ bit
    8		pain ~ just
    -8		pain ~ nope
    -8		pain ~ today
    8		pain ~ what
    -8		pain ~ when
    8		past <the>
    8		past the
    8		pen
    8		perdi
    8		pero ~ hormigueo
    8		physio
    -8		poco
    8		point in
    8		poquito
    8		pregnant ~ <the>
    -8	weakness:99	puedo ~ <the>
    -8		pulled
    8		put weight
    8		put weight on
    -8		quite painful
    8		rash ~ <part>
    8		really ,
    -8		return
    8		right now
    8		ronchas ~ <the>
    -8		rubbish
    8		said ~ <be>
    8		salvo
    8		salvo que
    8		salvo ~ <the>
    8		sat
    -8		say i
    -8		sciatica ~ <my>
    -8		sea
    8		semana
    -8		sharp ~ <the>
    8		sharp ~ when
    -8		shortness
    -8		shortness & [en28]
    -8		shortness & [en37]
    -8		shortness of
    -8		shortness of breath
    -8		shortness ~ breath
    -8		shoulder blades
    -8	persistent_beyond_72h:-8	si
    8		siento nada
    -8		sin dolor
    8		sin ~ pero
    8		since breakfast
    8		since ~ <become>
    -8		slot
    8		so <side> i
    8		so much
    8		solid
    -8		something ~ with
    8		sore ~ #
    -8		soreness & #
    -8		soreness & [en618]
    -8		soreness & [en682]
    8		soreness ,
    -8		soreness <side>
    -8		soreness left
    -8		soreness ~ #
    8		stabbing ~ <my>
    8		stabbing ~ <part>
    8		stick
    -8		stretch
    -8		stroke
    -8		su
    8		subir
    8		sudden
    -8		sure ~ it
    8		tell you
    -8		tender ~ <the>
    -8		texting & [en874]
    -8		texting <my>
    -8		texting me
    -8		than i <have>
    -8		than last
    8		than the
    8		than yesterday but
    8		than ~ still
    8		the hot
    8		the rest
    -8		the sheet
    8		the tingling
    8		the ward
    -8		there <be> pain
    8		thermometer & #
    8		thermometer ~ #
    8		thing i
    8		thing is
    8		thinking
    -8		tingling & ?
    8		tingling & [en234]
    8		tingling & [en682]
    -8		tingling or
    -8		tingling ~ :
    -8		to call
    -8		to come
    8		to end
    -8		to full
    -8		to full strength
    -8		to normal
    -8		to ~ at
    8		to ~ here
    -8		to ~ strength
    -8		today i
    8		todo <my>
    8	faint_dizzy:22	todo <my> da
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
    -8		twice ~ <my>
    -8		under ~ i
    -8		under ~ when
    8		until i
    -8		up <the> notch
    -8		up with
    8		up ~ #
    8		up ~ <time>
    8		up ~ to
    -8		used ~ <the>
    -8		vanished
    8	sharp_pain:4	vida
    8		vueltas
    8		waiting
    8	self_harm:24	wake up
    -8		want ~ <the>
    8		want ~ end
    -8		want ~ to
    8	pregnancy_symptom:62	waters
    8		way i
    -8		weak ~ no
    -8		weak ~ since
    8		weakness :
    8		well ~ i
    8		what s
    -8		what ~ <feel>
    -8		when i lie
    -8		when ~ down
    -8		when ~ lie
    -8		whether <my> <part>
    -8		who <be>
    8		who <have>
    -8		without ~ <my>
    -8		woke up
    8	emergency:1	words ~ out
    -8		work ~ so
    -8		worked
    -8		worse ~ <part>
    -8		worse ~ last
    8		worst ~ i
    8		would not call
    8		would ~ of
    -8		wrong person
    8		y <my>
    -8		y apenas
    8		y me
    -8		ya no <be>
    -8		ya ~ ,
    8		ya ~ <part>
    -8		yellow
    8		yesterday but
    8		yesterday ~ <the>
    -8		yesterday ~ it
    8		yet
    -8		you ~ <time>
    8		you ~ it
    8		you ~ kind
    8		your table
    7		# & [en143]
    7		# & [en250]
    -7		# & [en298]
    7		# & [en980]
    7		# meses
    7		# with
    7		# ~ <time>
    7		# ~ pain
    7		, & [en1017]
    7		, & [en124]
    7		, & [en138]
    -7	numbness:-24 tingling:-16	, & [en20]
    7		, & [en244]
    -7		, & [en266]
    7	history_injury:15	, & [en474]
    7		, & [en935]
    -7	sharp_pain:-7 weakness:13	, & [en966]
    7		, & [es699]
    7		, & [es966]
    -7		, <have>
    -7		, <part> <be>
    7		, <the> <part>
    -7		, do
    7		, en
    7		, en <the>
    7		, gracias
    7		, he
    7		, i would
    -7		, no bother
    -7		, normal
    7		, nothing dramatic
    7		, nothing to
    -7		, pins
    -7		, pins and
    -7		, so
    7		, solo
    7		, this
    -7		, todo
    7	weakness:40 numbness:-1 history_injury:21 chest_breath:8	, ~ <my>
    7	worsening:22	, ~ at
    -7		, ~ changed
    -7		, ~ dia
    7		, ~ dramatic
    7		, ~ eso
    -7		, ~ form
    -7		, ~ grand
    7		, ~ happened
    7	numbness:23	, ~ no
    -7		, ~ or
    7		, ~ say
    7	sharp_pain:2	, ~ y
    7		- & [en39]
    7		- & [en869]
    7		- ~ weak
    -7	sharp_pain:33 radiating_pain:40 persistent_beyond_72h:10	. & [en1002]
    7		. & [en148]
    -7		. & [en442]
    7		. & [en493]
    7		. & [en989]
    -7		. & [es58]
    -7		. <my> <be>
    7		. <side> <part>
    -7		. in
    7		. lo
    7		. sorry
    7		. weakness
    7		. ~ #
    -7		. ~ <person>
    7		. ~ grip
    7		. ~ should
    -7		. ~ since
    7	sharp_pain:-49	. ~ yes
    7	saddle_numbness:1	/^aba/
    7	saddle_numbness:26	/^abaj/
    7		/^abri/
    -7	sharp_pain:15 weakness:-30 numbness:-22 tingling:-1 persistent_beyond_72h:20 pregnancy_symptom:-3	/^ac/
    7		/^aca/
    7		/^acr/
    7		/^acro/
    -7		/^aft/
    -7		/^afte/
    7	chest_breath:183	/^ai/
    -7		/^alm/
    -7		/^ama/
    7		/^ank/
    7		/^ankl/
    7		/^arra/
    7		/^atr/
    7		/^atra/
    -7		/^avis/
    -7		/^bana/
    -7		/^bat/
    -7		/^beau/
    7		/^bec/
    -7		/^beha/
    -7		/^bes/
    7		/^bits/
    -7		/^bles/
    7		/^blin/
    -7		/^bos/
    -7		/^boss/
    7	bladder_bowel:26	/^bowe/
    7	weakness:65	/^buc/
    7	weakness:2	/^buck/
    7		/^budg/
    7	pregnancy_symptom:6	/^bump/
    -7		/^bus/
    -7	weakness:2	/^can$/
    -7		/^cap/
    -7		/^carg/
    -7		/^case/
    -7		/^chec/
    -7		/^chem/
    -7		/^cit/
    -7		/^cita/
    7	sharp_pain:-29 emergency:-9	/^con/
    7		/^cons/
    7		/^cos/
    7		/^coug/
    7	numbness:-31 persistent_beyond_72h:-3 allergic_reaction:14	/^cr/
    7		/^cup$/
    -7	weakness:34	/^debi/
    -7		/^debo/
    7	tingling:1	/^dedo/
    7		/^dere/
    -7		/^dod/
    -7		/^dodg/
    7	worsening:4 emergency:2	/^dou/
    7	weakness:56	/^dra/
    -7	bladder_bowel:19	/^dri/
    -7	numbness:47 tingling:34	/^duer/
    -7		/^earl/
    7		/^eas/
    7		/^enor/
    7	sharp_pain:20 radiating_pain:-9 numbness:-27 tingling:-47 worsening:2 chest_breath:-19 faint_dizzy:-3	/^es/
    7		/^expl/
    7	severe_headache:30 allergic_reaction:1	/^eyes/
    -7	history_injury:1	/^fell/
    7	sharp_pain:-28 persistent_beyond_72h:-28 osteoporosis:-6 bladder_bowel:-37 saddle_numbness:-61 severe_headache:-1 allergic_reaction:-19 severe_bruising:-18 emergency:-52	/^fi/
    -7		/^fina/
    7		/^fusi/
    -7		/^gon/
    -7		/^gone/
    -7		/^goo/
    7		/^gri/
    -7		/^gust/
    -7		/^hah/
    -7		/^haha/
    -7		/^hap/
    -7	bladder_bowel:26	/^happ/
    7		/^harm/
    7		/^hell/
    7	sharp_pain:-4 radiating_pain:-11 weakness:-6 numbness:-34 tingling:-7 persistent_beyond_72h:-6 history_disc:-8 history_injury:-21 pregnancy_symptom:-60 bladder_bowel:-18 saddle_numbness:-15 chest_breath:-19 severe_headache:-10 faint_dizzy:-14 allergic_reaction:-3 severe_bruising:-7 emergency:-11	/^ho/
    -7		/^how/
    -7		/^hoy$/
    -7		/^hoy/
    -7		/^ich$/
    -7		/^ich/
    -7		/^is/
    -7		/^jai$/
    -7		/^jai/
    7		/^jok/
    7		/^jol/
    7		/^jolt/
    -7		/^kin/
    -7		/^kind/
    -7		/^leav/
    7	sharp_pain:-3 weakness:38 numbness:-5 tingling:-14 worsening:-9 persistent_beyond_72h:-11 chest_breath:-22 allergic_reaction:-49 emergency:-10	/^leg/
    -7		/^llam/
    7		/^loo$/
    7		/^lov/
    -7		/^luc/
    -7		/^mag/
    -7		/^mal$/
    -7		/^mate/
    -7		/^mole/
    7	emergency:19	/^mout/
    -7		/^musc/
    7		/^musl/
    7	sharp_pain:-5 radiating_pain:-20 weakness:-2 tingling:-13 worsening:-13 persistent_beyond_72h:3 history_disc:-5 osteoporosis:-6 pregnancy_symptom:-1 saddle_numbness:-7 chest_breath:-22 calf_swelling:-16 fever:-3 severe_headache:-23 faint_dizzy:-35 allergic_reaction:-53 severe_bruising:-43 self_harm:-12	/^no/
    -7		/^nor$/
    -7		/^nuev/
    -7		/^offi/
    7		/^or/
    7	sharp_pain:32 radiating_pain:14 numbness:-6 tingling:-36 persistent_beyond_72h:6 calf_swelling:-1 severe_headache:-4 faint_dizzy:-35 severe_bruising:-12 self_harm:-63	/^pain/
    7	faint_dizzy:46	/^pass/
    7	chest_breath:90	/^pech/
    -7		/^pull/
    -7		/^quiz/
    -7		/^reci/
    7		/^res/
    -7		/^rese/
    7		/^rom/
    7		/^romp/
    7	sharp_pain:-25	/^ru/
    -7		/^sab/
    -7		/^sabr/
    -7		/^sesi/
    7		/^she$/
    -7		/^shee/
    -7	persistent_beyond_72h:73	/^shif/
    7	fever:42	/^shiv/
    7	saddle_numbness:3	/^sien/
    -7		/^sign/
    7		/^sill/
    7	sharp_pain:-1 weakness:-5 allergic_reaction:41	/^ski/
    7	sharp_pain:2	/^sne/
    7		/^snee/
    7		/^sock/
    -7		/^soo/
    -7		/^soon/
    7	tingling:3	/^spar/
    7	history_disc:75 faint_dizzy:8	/^spin/
    7	severe_headache:17	/^spli/
    7	weakness:27	/^stai/
    7		/^stoo/
    7		/^subi/
    -7		/^sup/
    -7		/^tar/
    7		/^ter/
    -7		/^thes/
    -7		/^tie/
    -7		/^ties/
    7		/^torc/
    -7		/^tota/
    7		/^typi/
    7		/^unb/
    7		/^unbe/
    -7		/^unos/
    -7		/^uns/
    7		/^unt/
    7		/^usel/
    -7		/^usu/
    -7		/^usua/
    -7	weakness:1	/^very/
    7	weakness:-46 numbness:-30 worsening:-66 saddle_numbness:-3 severe_headache:81 self_harm:79	/^vi/
    -7		/^warm/
    7	weakness:149 numbness:-52	/^weak/
    -7		/^wen/
    -7	pregnancy_symptom:-5 bladder_bowel:-2 calf_swelling:-7 fever:-4	/^wh/
    -7		/^whi/
    7		/^whol/
    7	radiating_pain:-6 tingling:-12 pregnancy_symptom:24 emergency:9	/^wi/
    7	chest_breath:123	/^wind/
    -7		/^wond/
    7	numbness:42	/^woo/
    7	sharp_pain:-3 persistent_beyond_72h:-52 self_harm:-19	/^wor/
    -7		/^wore/
    7	sharp_pain:41 numbness:-16	/abb/
    7		/abrir/
    7	bladder_bowel:11	/acci/
    -7	weakness:-4 numbness:-61 tingling:-32 persistent_beyond_72h:27 bladder_bowel:-4 saddle_numbness:-4 faint_dizzy:-61 allergic_reaction:-7 emergency:-10	/ach/
    -7		/acio/
    -7		/acion/
    7		/acr/
    7		/acro/
    7		/acros/
    -7		/actur/
    7	severe_headache:-3	/ada$/
    7	sharp_pain:-4 radiating_pain:-5 persistent_beyond_72h:11	/ado/
    -7		/afte/
    -7		/after/
    7		/agger/
    -7		/agua$/
    -7		/aia$/
    -7		/aia/
    -7		/ajis/
    -7		/ajist/
    7		/aked$/
    7		/aked/
    7		/alar/
    -7		/alir$/
    -7		/alir/
    7		/aliv/
    7		/alive/
    -7	weakness:17	/alk/
    -7		/alone/
    -7		/alto$/
    7		/ampa/
    -7		/andi/
    -7		/andin/
    -7		/anke/
    7		/ankl/
    7		/ankle/
    -7		/ann/
    7	sharp_pain:-12 radiating_pain:-36 weakness:-24 numbness:-10 persistent_beyond_72h:-38 saddle_numbness:-18 severe_headache:-52 faint_dizzy:-7 allergic_reaction:-10 severe_bruising:-40 emergency:-30	/ant/
    -7	worsening:55	/ante/
    -7		/arat/
    7	emergency:81	/ardia/
    -7		/ardl/
    -7		/ardly/
    -7		/ario$/
    -7	sharp_pain:-27 weakness:-14	/aro/
    -7		/asaji/
    7		/ash$/
    -7	sharp_pain:-16	/asi/
    7	weakness:-49 numbness:-20 persistent_beyond_72h:-62 pregnancy_symptom:-6 bladder_bowel:-17 severe_headache:-30 faint_dizzy:-57 allergic_reaction:-26 emergency:-40 self_harm:-53	/ati/
    7		/ato$/
    -7		/ator/
    7		/atra/
    -7		/avis/
    -7		/axed$/
    -7		/axed/
    7		/aye$/
    -7		/baja$/
    7	calf_swelling:100	/ball/
    -7		/bat/
    7		/bbe/
    7	weakness:-3	/bbin/
    7	sharp_pain:15	/bbing/
    -7		/beau/
    7		/bec/
    -7		/beha/
    -7		/behav/
    7		/bia/
    -7		/birm/
    -7		/birme/
    -7	sharp_pain:54	/blade/
    -7		/blar/
    7	worsening:5	/bled$/
    7		/bled/
    -7		/bless/
    7		/blind/
    -7		/boss$/
    -7		/boss/
    7	bladder_bowel:12	/bowe/
    7	bladder_bowel:10	/bowel/
    7		/brir$/
    7		/brir/
    7	radiating_pain:-34 numbness:-21 severe_bruising:6	/bru/
    7	weakness:15	/buc/
    7	weakness:51	/buck/
    7		/budg/
    7	pregnancy_symptom:11	/bump/
    -7		/bus/
    7		/caro/
    7		/caron/
    -7		/caso$/
    7	bladder_bowel:2	/cci/
    7	sharp_pain:16	/cet/
    -7		/chec/
    -7		/check/
    -7		/chem/
    -7		/chemo/
    7	numbness:-17 worsening:-64	/chi/
    7	sharp_pain:-25 chest_breath:41	/cho/
    -7		/cir/
    -7		/cita$/
    -7		/cita/
    7		/ckle/
    7		/clap/
    -7		/colle/
    -7		/come$/
    -7		/comf/
    -7		/comfo/
    7		/cons/
    7		/conti/
    7	numbness:72	/corc/
    7		/coug/
    7		/cough/
    -7		/cribi/
    -7		/ctura/
    7		/cup$/
    -7		/dandy/
    -7	weakness:4	/debi/
    -7		/debo/
    -7		/decid/
    7		/dedo/
    7		/derec/
    -7		/dge$/
    7		/dice$/
    -7		/dly$/
    -7		/dly/
    -7		/dod/
    -7		/dodg/
    7		/dragg/
    7		/drop$/
    -7	numbness:41	/duer/
    -7	numbness:35 tingling:13	/duerm/
    7		/each/
    7	worsening:74	/eadi/
    7		/easi/
    -7		/eathe/
    -7		/ebo$/
    -7		/ecide/
    -7		/ede$/
    7	sharp_pain:-9	/eel$/
    7	sharp_pain:-4 tingling:-6	/eep/
    7		/eeze/
    -7		/ehav/
    -7		/ein$/
    -7		/eir/
    7	radiating_pain:-1 weakness:-20 persistent_beyond_72h:-15 calf_swelling:-12	/el$/
    -7		/elaxe/
    7		/elie/
    7		/eme/
    -7		/emo$/
    -7		/empr/
    7		/ened$/
    7		/ened/
    -7		/ener/
    7	sharp_pain:-17 history_injury:-2	/engo/
    7		/enm/
    7		/enme$/
    7		/enme/
    7		/enorm/
    -7		/enos$/
    -7		/enos/
    -7	numbness:-1	/ent$/
    7		/ente$/
    7		/ently/
    -7		/equ/
    -7	sharp_pain:-9 radiating_pain:-31 weakness:2 numbness:-10 tingling:-30 worsening:2 persistent_beyond_72h:-11 history_disc:-24 history_injury:-24 osteoporosis:-31 pregnancy_symptom:-32 bladder_bowel:-8 saddle_numbness:-38 chest_breath:-5 fever:-8 severe_headache:-8 faint_dizzy:-22 allergic_reaction:-3 severe_bruising:-12 emergency:-35 self_harm:-21	/er$/
    7		/erall/
    -7	pregnancy_symptom:5	/ere$/
    7		/erec/
    7		/erech/
    -7		/erma/
    -7		/erman/
    7		/erna$/
    7		/erno/
    7		/erra/
    7		/errar/
    7		/errib/
    7		/erte/
    7		/ertip/
    7		/esia/
    -7		/espe/
    -7		/esta/
    7	numbness:25	/estes/
    -7		/etes$/
    -7		/etes/
    7		/etr/
    7		/evar/
    -7		/eveni/
    7		/expl/
    7	severe_headache:10 allergic_reaction:3	/eyes$/
    7	severe_headache:41 allergic_reaction:5	/eyes/
    7		/eze/
    -7	history_injury:5	/fell/
    -7		/feno/
    -7	bladder_bowel:-5	/ff$/
    -7		/ffice/
    -7		/fice/
    -7		/fina/
    -7		/final/
    7	weakness:40 tingling:-11	/flo/
    7		/flopp/
    7	weakness:18	/fold/
    -7		/fres/
    -7		/fter/
    -7		/full/
    7		/fusi/
    7		/fusio/
    -7		/gal/
    7		/gea/
    7		/gente/
    7		/gert/
    7		/gerti/
    7		/ggi/
    7	tingling:4	/going/
    -7		/gone$/
    -7		/gone/
    -7		/goo/
    -7		/gran/
    7		/gri/
    7	emergency:14	/gua/
    -7		/hah/
    -7		/haha$/
    -7		/haha/
    -7		/hall$/
    -7		/hardl/
    7		/harm$/
    -7		/havi/
    -7	chest_breath:10	/havin/
    7	sharp_pain:-27 weakness:-13 numbness:-31 tingling:-27 severe_headache:15	/hea/
    -7		/heck/
    7		/hell/
    -7		/hemo$/
    -7		/hemo/
    7	history_injury:-8	/hen$/
    7	numbness:8	/here$/
    -7		/hese$/
    -7		/hese/
    -7	persistent_beyond_72h:24	/hif/
    -7	persistent_beyond_72h:24	/hift/
    7	sharp_pain:10 radiating_pain:8	/hip$/
    7		/hiver/
    -7		/hoy$/
    -7		/hoy/
    -7		/ian$/
    -7		/ibirm/
    7		/ible$/
    7	tingling:5	/ic$/
    -7		/ical/
    -7		/icio/
    7		/idn/
    -7		/iemp/
    -7		/ienci/
    7	self_harm:51	/iero$/
    7		/iero/
    -7	weakness:15	/ift/
    7		/iggi/
    7	faint_dizzy:10	/igo/
    7	sharp_pain:-31 worsening:-25	/igu/
    -7		/ille/
    -7		/immi/
    -7		/immin/
    -7		/inall/
    -7	numbness:13 chest_breath:63 severe_headache:25	/ind/
    7		/inded/
    -7	sharp_pain:-47 radiating_pain:-4 weakness:-21 numbness:35 persistent_beyond_72h:-75 faint_dizzy:-6 emergency:3	/io$/
    7		/ipi/
    -7	numbness:-11 worsening:-17 history_injury:-14	/is$/
    -7	history_disc:101	/isc/
    -7		/isca/
    -7		/iscal/
    -7		/ished/
    -7		/issu/
    -7		/issue/
    7		/ivir$/
    7		/ivir/
    -7		/iza$/
    -7		/jai$/
    -7		/jai/
    -7		/jis/
    -7		/jist/
    -7		/jista/
    7		/jok/
    7		/jol/
    7	sharp_pain:3	/jolt/
    -7		/kind/
    -7		/kinda/
    7		/kly$/
    7		/kly/
    7		/lamp/
    7	emergency:6	/lanc/
    -7		/laxe/
    -7		/laxed/
    -7		/lear$/
    -7		/leav/
    7		/led$/
    -7		/legar/
    7		/lenc/
    7		/levar/
    7		/level/
    7	sharp_pain:-87 radiating_pain:1 persistent_beyond_72h:-19	/lf$/
    7	persistent_beyond_72h:6	/lien/
    -7		/lifti/
    7	numbness:-1 tingling:16 persistent_beyond_72h:-42	/ling$/
    -7		/lir$/
    -7		/lir/
    -7		/lista/
    7	sharp_pain:-15 radiating_pain:-20 weakness:-12 tingling:-19 worsening:-15 persistent_beyond_72h:-3 history_disc:-50 osteoporosis:-17 pregnancy_symptom:-9 severe_bruising:-1 self_harm:-22	/ll$/
    -7	emergency:4	/llam/
    7	sharp_pain:-2 allergic_reaction:27	/lli/
    7	worsening:13	/llin/
    -7	sharp_pain:2 weakness:31	/lly/
    7		/lon$/
    -7	sharp_pain:-4 radiating_pain:31 numbness:2	/lon/
    -7		/lone$/
    -7		/lone/
    7		/loo$/
    7		/lopp/
    7		/loppy/
    7	sharp_pain:17	/low$/
    -7		/luc/
    7		/lute$/
    -7		/mande/
    -7	severe_bruising:1	/mat/
    -7		/maz/
    -7	worsening:27	/mbin/
    -7		/mbing/
    -7		/meh/
    -7		/mfo/
    -7		/mfor/
    -7		/mfort/
    -7		/mia/
    -7		/miga/
    -7		/mmin/
    -7		/mming/
    -7		/mmo/
    -7		/mole/
    -7		/moles/
    -7		/most$/
    7	emergency:7	/mout/
    7	emergency:18	/mouth/
    7		/mover/
    -7	persistent_beyond_72h:33	/mpr/
    -7		/musc/
    7		/musl/
    7		/muslo/
    -7		/nall/
    -7		/nally/
    7		/nasty/
    7		/nbe/
    7		/nbea/
    7		/nbear/
    7		/ned$/
    7		/ned/
    7		/neez/
    7		/ngert/
    7		/ngre/
    -7		/nishe/
    7	weakness:21 history_injury:13	/nkl/
    7	history_injury:5	/nkle/
    7		/nme$/
    7		/nme/
    7		/nner$/
    7		/noon$/
    7		/noon/
    7		/norme/
    -7		/note/
    7		/nso/
    -7	weakness:-1 worsening:-4 history_disc:-8 history_injury:-3 pregnancy_symptom:5 chest_breath:-8 fever:-37 allergic_reaction:-19 severe_bruising:-14 self_harm:10	/nt$/
    7	weakness:-8	/nte$/
    -7		/ntes$/
    -7		/nting/
    -7		/nuev/
    7		/nza$/
    -7		/oan/
    7		/obb/
    7		/obs/
    -7		/offi/
    -7		/offic/
    -7		/oga$/
    -7		/oga/
    -7	weakness:-19 numbness:36	/oke$/
    7		/olle/
    -7		/omb/
    -7		/omf/
    -7		/omfo/
    -7		/omfor/
    7		/ompi/
    7		/onda/
    -7		/onge/
    -7		/ongo$/
    7	pregnancy_symptom:9	/ons$/
    7		/onti/
    7		/ontin/
    7		/oport/
    7	weakness:3	/oppi/
    7	weakness:11	/oppin/
    7		/orar/
    -7	weakness:17	/ork/
    7		/orki/
    7		/orkin/
    7		/ort/
    -7		/ortn/
    -7		/otal/
    -7		/ots$/
    -7		/ots/
    7		/otte/
    -7		/ouche/
    7	weakness:-16 worsening:-43 persistent_beyond_72h:-10 osteoporosis:-8 pregnancy_symptom:-16 saddle_numbness:-49 fever:-16	/out/
    7	emergency:11	/outh$/
    7	emergency:6	/outh/
    7		/over/
    -7		/ovi/
    -7		/owed$/
    -7		/owed/
    -7		/packe/
    7	sharp_pain:17 worsening:2 chest_breath:-13	/pain$/
    7	sharp_pain:22 radiating_pain:6 weakness:-12 numbness:-4 tingling:-23 bladder_bowel:-53 saddle_numbness:-16 calf_swelling:-2 severe_headache:-2 allergic_reaction:-2 severe_bruising:-35 self_harm:-2	/pain/
    -7		/paren/
    7	faint_dizzy:3	/pass/
    7		/past/
    -7		/paz/
    7	numbness:-3 chest_breath:85	/pech/
    7	numbness:-12 chest_breath:42	/pecho/
    7		/pen$/
    7		/perdi/
    7		/pica/
    7		/pid/
    7		/pill/
    7		/pit/
    7	severe_headache:92	/plit/
    7	self_harm:58	/poin/
    7	self_harm:3	/point/
    -7		/pon/
    -7		/pongo/
    -7		/poor$/
    7		/porta/
    7		/pott/
    7		/ppene/
    7	numbness:-2 tingling:38	/prick/
    -7		/pues$/
    -7		/quis/
    -7		/quit/
    -7		/quiz/
    -7		/quiza/
    -7		/race$/
    -7		/radi/
    7		/rall/
    -7		/rap$/
    7		/raw/
    7	emergency:47	/rdia/
    -7		/rdl/
    -7		/rdly$/
    -7		/rdly/
    7		/reall/
    7		/rech/
    7		/recho/
    -7		/recio/
    -7	pregnancy_symptom:78	/reg/
    -7		/ribi/
    -7		/ribir/
    7		/rica/
    7	numbness:-14 tingling:19	/rickl/
    -7		/ried$/
    -7		/ried/
    7	sharp_pain:27	/rient/
    7		/rish$/
    -7		/rive/
    7	sharp_pain:-36 numbness:1 tingling:5 bladder_bowel:-24	/rm$/
    -7		/rman/
    7	radiating_pain:28	/rna$/
    7	radiating_pain:12	/rna/
    7		/rog/
    7		/romp/
    7		/rompi/
    7		/rop$/
    7		/rrien/
    7		/rsi/
    7	faint_dizzy:105	/rtig/
    7		/rtip/
    7		/runk$/
    7		/runk/
    -7		/rwar/
    -7		/rward/
    -7		/sabr/
    -7		/sabri/
    -7		/sad/
    -7		/saf/
    -7		/safe$/
    -7		/safe/
    -7		/sajis/
    -7		/salir/
    7		/sas$/
    7		/sas/
    -7		/scale/
    7		/sele/
    7		/seles/
    7		/serio/
    -7		/servi/
    -7		/sesi/
    -7		/sesio/
    -7		/set/
    7		/she$/
    7	sharp_pain:-26	/shi/
    -7	persistent_beyond_72h:10	/shif/
    -7	persistent_beyond_72h:26	/shift/
    7	fever:32	/shiv/
    7	fever:70	/shive/
    7	sharp_pain:3	/side$/
    -7		/sign/
    7	sharp_pain:5	/snee/
    7	sharp_pain:2	/sneez/
    7		/sock/
    -7		/soo/
    -7		/soon/
    7		/sop/
    7		/sopo/
    7		/sopor/
    7	tingling:54	/spar/
    7		/spark/
    7	severe_headache:35	/spli/
    7	severe_headache:1	/split/
    -7		/ssue/
    7	weakness:-11 numbness:-30 worsening:-3 faint_dizzy:28 allergic_reaction:-14 emergency:-26	/sta/
    7	sharp_pain:-19 numbness:11 persistent_beyond_72h:-4	/ste/
    7		/stes/
    7		/stesi/
    7		/stoo/
    7		/stood/
    -7		/stor/
    -7		/stos/
    -7		/stur/
    -7		/sture/
    -7		/sual$/
    7		/subi/
    -7		/sup/
    7		/tched/
    7	sharp_pain:-11	/ted$/
    7	worsening:45	/tens/
    7		/tesi/
    7		/tesia/
    -7		/thes/
    -7		/these/
    -7	sharp_pain:2 persistent_beyond_72h:-3 osteoporosis:29 saddle_numbness:18	/thin/
    -7		/tica/
    7	tingling:-4 severe_headache:-9	/til/
    -7	worsening:29	/time$/
    7		/tood$/
    7		/tood/
    7		/torc/
    7		/torci/
    -7		/tota/
    -7		/total/
    -7		/tric$/
    7		/trica/
    7		/typi/
    7		/ubi/
    -7		/uche/
    7	severe_headache:35	/ueca$/
    7	severe_headache:71	/ueca/
    -7		/ueda$/
    -7	numbness:11	/uerm/
    -7	persistent_beyond_72h:1	/uev/
    -7		/uiza$/
    -7		/uiza/
    7		/ulg/
    -7		/ull/
    -7		/ume/
    7	sharp_pain:18 numbness:-2	/una$/
    7		/unb/
    7		/unbe/
    7		/unbea/
    7		/unk$/
    -7		/unos$/
    -7		/unos/
    7		/unta/
    -7		/ure/
    -7		/used$/
    -7		/used/
    7		/usel/
    7		/usele/
    7		/usl/
    7	numbness:2	/uslo$/
    7		/uslo/
    7		/ust$/
    7		/utti/
    7		/uttin/
    -7		/venin/
    7		/ves/
    7		/vien/
    7		/vir$/
    7	self_harm:54	/viv/
    7		/vivir/
    7	numbness:21	/wake/
    -7		/warm$/
    -7	calf_swelling:3	/warm/
    7	weakness:59 numbness:-57	/weak/
    -7		/whi/
    7		/whol/
    7		/whole/
    7		/wife$/
    7		/wife/
    -7		/wimmi/
    7	chest_breath:46	/wind/
    7		/winde/
    7	saddle_numbness:37	/wipe$/
    -7		/wond/
    -7		/wonde/
    7	numbness:73	/woo/
    -7		/wore$/
    -7		/wore/
    7		/worki/
    7	severe_headache:9	/xpl/
    7	weakness:-14	/yes$/
    7		/ypi/
    -7		: & [en682]
    -7		: ~ <be>
    -7		: ~ to
    -7		<be> <be>
    7		<be> <become> to
    7		<be> <my> quita
    7		<be> con dolor
    -7		<be> dolor en
    -7		<be> dolor ni
    7		<be> dragging
    -7		<be> happy
    7		<be> it normal
    7		<be> like <the>
    -7		<be> on <my>
    7		<be> sharp
    7		<be> sick
    7		<be> thinking
    -7		<be> up
    7		<be> urgente
    -7		<be> way out
    7	sharp_pain:6 radiating_pain:15 numbness:-23 tingling:26 chest_breath:44	<be> ~ <my>
    7		<be> ~ dead
    -7		<be> ~ down
    7		<be> ~ glademoji
    7	severe_headache:17 faint_dizzy:21 emergency:39	<be> ~ i
    7		<be> ~ lot
    7		<be> ~ massage
    -7		<be> ~ needles
    7		<be> ~ nice
    -7		<be> ~ nothing
    7		<be> ~ of
    -7		<be> ~ out
    7		<be> ~ poquito
    7		<be> ~ quita
    -7		<be> ~ than
    -7		<be> ~ tingling
    -7		<be> ~ will
    7		<become> <the> better
    -7		<become> worse
    -7		<become> ~ <be>
    -7		<become> ~ time
    -7		<become> ~ walk
    7		<become> ~ wrong
    7		<count> for
    -7		<count> with
    -7		<count> with <the>
    -7		<count> ~ <day>
    -7		<count> ~ about
    -7		<count> ~ as
    7		<count> ~ no
    7		<count> ~ of
    7		<day> in
    7		<day> ~ now
    7		<day> ~ you
    7		<feel> <my> <part>
    -7		<feel> in
    -7		<feel> ~ good
    7		<feel> ~ of
    7		<have> <become> dead
    7		<have> it
    -7		<have> not <have>
    -7		<have> to <become>
    -7		<have> ~ life
    7		<keep> <my> in
    7		<keep> ~ in
    7		<my> <part> will
    7		<my> <part> with
    7		<my> in
    -7		<my> number
    -7		<my> posture
    -7		<my> puedo
    7		<my> quita
    7		<my> ~ aire
    -7		<my> ~ book
    7	weakness:15	<my> ~ by
    -7		<my> ~ favor
    7		<my> ~ hospital
    -7	sharp_pain:39 chest_breath:14	<my> ~ i
    -7		<my> ~ mine
    7		<my> ~ mucho
    -7		<my> ~ painful
    7		<my> ~ properly
    -7		<my> ~ size
    7		<my> ~ so
    -7		<my> ~ stopped
    7		<part> , <count>
    -7		<part> , would
    7		<part> . no
    -7		<part> <be> fine
    7		<part> <be> numb
    -7	numbness:52	<part> <become>
    7		<part> <feel> weak
    -7		<part> <the> size
    -7		<part> aches
    7		<part> dormido
    7		<part> gordo
    7		<part> in <my>
    7		<part> no <my>
    -7		<part> ok
    7	radiating_pain:14 numbness:6	<part> y
    7	weakness:34 numbness:45	<part> ~ <become>
    -7		<part> ~ could
    7	numbness:21	<part> ~ de
    -7		<part> ~ grand
    7		<part> ~ heavy
    -7		<part> ~ longer
    7		<part> ~ looser
    7	severe_bruising:6	<part> ~ of
    -7		<part> ~ said
    7	weakness:67	<part> ~ trapo
    7	weakness:50	<part> ~ under
    -7	numbness:-20 calf_swelling:47 allergic_reaction:55	<part> ~ up
    7		<part> ~ weak
    -7		<part> ~ weird
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
    -7		<side> over <the>
    7		<side> ~ and
    7		<side> ~ end
    7		<side> ~ good
    -7		<side> ~ here
    -7		<side> ~ quite
    -7		<side> ~ rain
    7		<the> # out
    7		<the> # rd
    -7		<the> <count> with
    7		<the> <my> <part>
    7		<the> <part> ?
    7		<the> <part> dormido
    7		<the> <side> .
    -7		<the> <the> <count>
    -7		<the> <time> .
    7		<the> <time> now
    7		<the> balm
    7		<the> bathroom
    -7		<the> evening
    7		<the> floor
    7		<the> loo
    -7		<the> masajista
    -7		<the> morning than
    7		<the> pain <have>
    -7		<the> pain in
    -7		<the> poco
    -7		<the> quien
    -7		<the> quien llamo
    7		<the> semana
    7		<the> shower
    -7		<the> viernes
    7	sharp_pain:19 tingling:13 persistent_beyond_72h:10 history_disc:55 severe_headache:45 severe_bruising:13	<the> ~ <my>
    7		<the> ~ abajo
    7		<the> ~ bed
    -7		<the> ~ bother
    -7		<the> ~ bruise
    7		<the> ~ dormido
    7	history_injury:36	<the> ~ duele
    7		<the> ~ enorme
    7		<the> ~ hoy
    7		<the> ~ l5
    -7		<the> ~ llamo
    7		<the> ~ menos
    7		<the> ~ nope
    -7		<the> ~ normal
    -7		<the> ~ numb
    7	weakness:-7 tingling:2	<the> ~ of
    -7	numbness:9 self_harm:25	<the> ~ on
    7		<the> ~ pack
    7		<the> ~ rd
    7		<the> ~ say
    -7		<the> ~ si
    -7		<the> ~ sin
    7		<the> ~ sure
    7		<the> ~ time
    -7		<the> ~ voy
    -7		<the> ~ yo
    -7		<time> , it
    7		<time> <count>
    -7		<time> but <my>
    -7		<time> ~ <feel>
    7		<time> ~ <have>
    -7		<time> ~ hardly
    -7		<time> ~ so
    -7		<time> ~ there
    7	sharp_pain:-17 numbness:-9	?
    7		? & [en869]
    7		? ~ <be>
    -7		? ~ <person>
    7		? ~ numb
    -7		? ~ pain
    -7		? ~ weakness
    -7	radiating_pain:33	[en1002] & [en101]
    7		[en1002] & [en15]
    -7		[en1002] & [en309]
    7	faint_dizzy:34	[en1002] & [en437]
    7		[en1002] & [en522]
    -7		[en1002] & tingling
    7		[en1007] & [en311]
    -7		[en1014] & [es1]
    7		[en1014] & [es29]
    7		[en1014] & [es966]
    7		[en1018] & #
    -7		[en1018] & [en138]
    7		[en1018] & [en185]
    -7		[en1018] & [en215]
    -7		[en1018] & [en437]
    7		[en1018] & [en508]
    -7		[en1018] & [en660]
    -7		[en1018] & [en810]
    7		[en1018] & [en989]
    7		[en1018] & tingling
    7		[en101] & [en746]
    -7	numbness:15	[en101] & [en762]
    -7		[en1020] & [en148]
    -7		[en1020] & [en333]
    7		[en1020] & [en602]
    -7	radiating_pain:3	[en1020] & [en677]
    7		[en1020] & shin
    7		[en106] & [en159]
    7		[en106] & [en234]
    -7		[en106] & [en378]
    7		[en106] & [en634]
    -7		[en106] & [en874]
    -7		[en118] & [es870]
    -7	sharp_pain:-8 radiating_pain:4 faint_dizzy:28	[en11] & ,
    -7		[en11] & [en116]
    7		[en11] & [en127]
    -7		[en11] & [en311]
    -7		[en11] & [en394]
    -7		[en11] & [en3]
    7		[en11] & [en455]
    7		[en11] & [en58]
    7		[en11] & [en633]
    -7		[en11] & [en889]
    -7		[en11] & [en90]
    7		[en11] & loo
    7		[en11] & rd
    -7		[en121] & [en490]
    -7		[en121] & [en660]
    7		[en121] & [en966]
    -7		[en124] & [en251]
    -7		[en124] & [en762]
    7		[en127] & [en746]
    -7		[en12] & #
    -7		[en12] & [en124]
    7	emergency:11	[en12] & [en127]
    -7		[en12] & [en157]
    -7		[en12] & [en234]
    7		[en12] & [en533]
    -7		[en12] & [en650]
    -7		[en12] & [en966]
    -7		[en12] & [en967]
    7		[en12] & pee
    7		[en138] & [en251]
    7		[en141] & [en1002]
    -7		[en148] & [en954]
    7		[en148] & tingling
    -7		[en157] & [en60]
    -7		[en159] & [en60]
    -7		[en170] & [en394]
    -7		[en170] & [en581]
    -7		[en170] & [en58]
    -7		[en170] & [en84]
    -7		[en170] & [en85]
    7		[en181] & [en20]
    7		[en181] & [en634]
    -7		[en185] & [en746]
    -7		[en185] & [en966]
    -7		[en185] & [en980]
    -7		[en186] & [en490]
    -7		[en197] & [en362]
    -7		[en197] & [en426]
    7		[en19] & :
    7		[en19] & [en1020]
    -7		[en19] & [en185]
    7	worsening:68	[en19] & [en19]
    -7		[en19] & [en39]
    -7		[en19] & [en602]
    -7		[en19] & [en633]
    -7		[en19] & [en789]
    7		[en19] & [en79]
    -7		[en19] & [en805]
    7		[en19] & [es106]
    -7		[en19] & [es14]
    7		[en19] & numbness
    7		[en19] & tuesday
    -7		[en202] & [en362]
    -7		[en20] & ,
    7		[en20] & [en124]
    -7	pregnancy_symptom:21	[en20] & [en378]
    -7		[en20] & [en613]
    -7		[en20] & [en709]
    -7		[en20] & [en869]
    -7		[en212] & [en19]
    7	weakness:-4 tingling:-60 persistent_beyond_72h:-11 saddle_numbness:-14 chest_breath:-10 calf_swelling:-18 allergic_reaction:-2 severe_bruising:82 emergency:-58	[en215]
    7		[en215] & [en1002]
    -7		[en215] & [en1018]
    -7		[en215] & [en474]
    7		[en215] & [en762]
    -7		[en215] & [en874]
    7		[en218] & [en19]
    7		[en218] & [en810]
    7	bladder_bowel:9	[en234] & [en207]
    -7		[en234] & [en20]
    -7		[en234] & [en218]
    7	weakness:4 persistent_beyond_72h:18 bladder_bowel:-4	[en234] & [en362]
    -7		[en234] & [en479]
    7		[en234] & [en805]
    -7		[en234] & tingle
    -7		[en239] & [en1020]
    -7		[en239] & soreness
    -7		[en250] & [en28]
    -7		[en250] & [en3]
    7		[en250] & [en468]
    7		[en250] & [en633]
    -7		[en250] & [en660]
    -7		[en250] & [en966]
    -7		[en251] & [en253]
    -7		[en251] & [en39]
    7		[en251] & [en461]
    -7	history_injury:41	[en251] & [en60]
    7		[en251] & [en84]
    -7		[en251] & [en957]
    -7		[en252] & ,
    7		[en252] & [en1018]
    7		[en252] & [es182]
    7		[en266] & #
    -7		[en266] & [en362]
    7		[en266] & [en60]
    -7		[en28] & .
    -7		[en28] & [en11]
    7		[en28] & [en141]
    7		[en28] & [en949]
    -7		[en295]
    7		[en298] & [en468]
    -7		[en29] & [en298]
    -7		[en309] & [en19]
    -7		[en309] & [en507]
    -7		[en325] & [en28]
    7		[en333] & [en506]
    7		[en333] & [en682]
    -7		[en333] & [en966]
    7		[en359] & [en1020]
    -7		[en359] & [en693]
    7	sharp_pain:-15 radiating_pain:-3 weakness:-14 numbness:-7 tingling:1 worsening:-6 persistent_beyond_72h:-13 history_injury:-7 osteoporosis:-7 pregnancy_symptom:-16 bladder_bowel:-16 chest_breath:-38 fever:-12 severe_headache:-15 allergic_reaction:5 severe_bruising:-28 emergency:-18 self_harm:-13	[en362]
    7		[en362] & [en490]
    -7		[en362] & [en602]
    7		[en378] & [en251]
    -7		[en378] & [en461]
    -7		[en378] & [en468]
    -7		[en378] & [en807]
    7		[en378] & [en874]
    -7		[en378] & [en989]
    7		[en37] & [en12]
    7		[en37] & [en181]
    -7		[en37] & [en28]
    -7		[en37] & [en3]
    -7		[en37] & [en957]
    7		[en380] & [en19]
    -7		[en380] & [en474]
    7		[en380] & [en490]
    7		[en389] & [en60]
    -7		[en391] & bruise
    -7		[en394] & ?
    -7		[en394] & [en12]
    -7		[en39] & [en1002]
    -7		[en39] & [en212]
    -7		[en39] & [en966]
    -7		[en39] & [en980]
    -7		[en3] & ,
    7		[en3] & [en468]
    -7		[en3] & [en693]
    7		[en3] & [en746]
    -7		[en404] & [en874]
    -7		[en410] & [en693]
    7		[en422]
    7		[en426] & [en19]
    7		[en426] & [en380]
    7		[en426] & [en613]
    7		[en426] & [en980]
    7		[en426] & [en991]
    7		[en437] & [en1020]
    7		[en437] & [en37]
    7		[en437] & [en869]
    7		[en439] & [en12]
    -7	self_harm:33	[en458]
    -7		[en458] & [en148]
    -7		[en458] & [en20]
    -7		[en458] & [en437]
    -7		[en458] & [en551]
    -7		[en458] & [en869]
    -7	sharp_pain:-26	[en461]
    -7		[en461] & [en1018]
    -7		[en461] & [en490]
    -7		[en461] & [en874]
    -7		[en468] & [en487]
    7		[en468] & tuesday
    7		[en474] & [en148]
    -7		[en474] & [en186]
    7		[en474] & [en21]
    -7	numbness:8 saddle_numbness:-8	[en474] & [en234]
    7		[en474] & [en3]
    -7	worsening:22	[en474] & [en490]
    -7		[en474] & [en853]
    -7		[en474] & [en935]
    7	sharp_pain:2	[en477] & [en966]
    7		[en47]
    -7		[en490] & [en127]
    -7		[en490] & [en157]
    7		[en490] & [en181]
    7		[en490] & [en19]
    -7		[en490] & [en215]
    7	numbness:2	[en490] & [en362]
    -7		[en490] & [en399]
    7		[en490] & [en581]
    -7		[en490] & [en60]
    7		[en495] & .
    -7		[en495] & [en874]
    7		[en506] & ,
    7		[en506] & [en551]
    7		[en508] & [en490]
    7		[en508] & [en633]
    7		[en508] & [en709]
    7		[en508] & [en746]
    7		[en517]
    7		[en522] & [en148]
    7		[en522] & [en213]
    -7		[en522] & [en266]
    -7		[en522] & [en495]
    7		[en522] & [en602]
    -7		[en522] & [en709]
    7		[en522] & [en980]
    7		[en533] & [en633]
    -7		[en551] & [en63]
    7		[en551] & [en954]
    7		[en551] & monday
    -7		[en554] & [en1002]
    -7		[en565]
    7		[en581] & [en581]
    -7		[en581] & [en810]
    -7	weakness:2 self_harm:-12	[en58]
    -7		[en58] & [en309]
    7		[en58] & [en37]
    7		[en602] & [en138]
    -7		[en602] & [en170]
    7		[en602] & [en213]
    -7		[en602] & [en266]
    7		[en602] & [en508]
    7		[en602] & [en954]
    7		[en60] & [en12]
    -7		[en60] & [en197]
    -7		[en60] & [en218]
    -7		[en60] & [en493]
    7		[en60] & [en810]
    -7		[en60] & [en890]
    -7		[en613] & [en805]
    -7		[en613] & [en810]
    7		[en613] & [en869]
    7		[en633] & [en127]
    7		[en633] & [en317]
    7		[en633] & [en442]
    7		[en633] & [en60]
    -7		[en633] & [en660]
    -7		[en633] & [en746]
    -7		[en633] & [es182]
    7		[en634] & [en709]
    -7		[en634] & [en807]
    -7		[en634] & [en949]
    7		[en63] & [en1002]
    -7		[en63] & [en106]
    -7		[en63] & [en37]
    -7		[en650] & [en12]
    7		[en650] & [en468]
    -7		[en650] & [en807]
    -7		[en650] & [en889]
    7		[en650] & [en954]
    7		[en650] & [en966]
    -7		[en660] & [en551]
    -7		[en677] & [en362]
    -7		[en682] & [en234]
    7		[en682] & [en3]
    -7		[en682] & [en507]
    7	numbness:44	[en682] & [en613]
    7		[en682] & bruises
    7		[en682] & tingling
    -7	sharp_pain:-8 numbness:8 tingling:-32 persistent_beyond_72h:-30	[en693]
    7		[en693] & [en1002]
    7		[en695] & ,
    7		[en709] & [en28]
    -7		[en709] & [en426]
    7		[en746] & #
    7		[en746] & [en215]
    -7		[en746] & [en250]
    7	worsening:70	[en746] & [en362]
    -7		[en746] & [en508]
    -7		[en746] & [en709]
    -7		[en746] & [en762]
    -7		[en746] & [en84]
    7		[en746] & [en93]
    7		[en762] & [en12]
    -7		[en762] & [en170]
    -7		[en762] & [en693]
    7		[en762] & [en762]
    7	sharp_pain:29	[en762] & [en917]
    -7		[en762] & [es182]
    7		[en778] & [en101]
    -7		[en778] & [en20]
    7		[en778] & [en949]
    7		[en77] & [en949]
    -7		[en805] & .
    -7		[en805] & [en20]
    -7		[en807] & [en181]
    -7		[en810] & [en37]
    7		[en810] & [en551]
    7	weakness:-11	[en810] & [en682]
    7		[en810] & [en986]
    -7		[en810] & [en999]
    7		[en810] & urgent
    -7		[en810] & wednesday
    7	weakness:16 numbness:-13	[en821]
    -7		[en821] & [en1020]
    7		[en821] & [en251]
    7		[en84] & [en1018]
    7		[en84] & [en11]
    7		[en84] & [en42]
    7		[en84] & [en490]
    7		[en84] & [en551]
    -7		[en84] & [en602]
    -7		[en84] & [en60]
    7		[en84] & [en967]
    -7		[en853] & [en185]
    -7		[en853] & [en85]
    7		[en85] & [en106]
    -7		[en85] & [en19]
    -7		[en85] & [en250]
    7		[en85] & [en325]
    -7		[en869] & [en159]
    7	numbness:8	[en869] & [en234]
    7		[en869] & [en252]
    -7		[en869] & [en474]
    -7		[en869] & [en508]
    7		[en869] & [en650]
    7		[en869] & [en653]
    7	tingling:-1	[en869] & [en810]
    7		[en869] & tingling
    7	chest_breath:27	[en874] & [en124]
    7		[en874] & [en252]
    -7		[en874] & [en650]
    -7		[en874] & [en682]
    7		[en874] & [es1007]
    7	faint_dizzy:46	[en874] & [es106]
    -7		[en874] & [es42]
    -7		[en874] & [es486]
    7		[en874] & [es49]
    -7		[en874] & [es506]
    7		[en874] & [es726]
    -7		[en874] & [es879]
    -7		[en877] & [en37]
    7		[en890] & [en15]
    7		[en890] & [en170]
    7		[en890] & [en3]
    -7		[en890] & [en493]
    -7		[en890] & [en567]
    -7		[en890] & [en917]
    7		[en890] & [en949]
    -7		[en890] & numbness
    7		[en90] & [en506]
    7		[en90] & [en60]
    -7		[en917] & [en1002]
    7		[en935] & [en490]
    -7		[en935] & bruise
    -7		[en93] & .
    -7		[en93] & [en106]
    -7		[en93] & [en874]
    -7		[en949] & :
    -7		[en949] & [en121]
    -7		[en949] & [en19]
    -7		[en954] & [en618]
    7		[en954] & [en778]
    7		[en957] & [en20]
    7		[en957] & [en234]
    -7		[en966] & [en116]
    -7		[en966] & [en218]
    -7	self_harm:5	[en966] & [en442]
    -7		[en966] & [en507]
    -7		[en966] & [en778]
    -7		[en966] & [en966]
    -7		[en966] & [en981]
    7		[en967] & [en251]
    -7		[en980] & [en148]
    7		[en980] & [en84]
    -7		[en981] & [en1002]
    -7		[en986] & [en19]
    7		[en986] & [en63]
    -7		[en991] & [en490]
    -7		[en997] & #
    -7		[en997] & [en20]
    -7		[en997] & [en810]
    7		[en997] & [en890]
    7		[es102] & [es150]
    7		[es106] & [es174]
    7	sharp_pain:12 numbness:-14	[es106] & [es1]
    7		[es106] & [es446]
    7		[es113] & [es251]
    -7		[es122] & [en19]
    -7		[es122] & [en874]
    -7		[es122] & [es823]
    7		[es13] & [es183]
    -7		[es14] & [es878]
    7		[es17] & [es106]
    7		[es17] & punzada
    7		[es182] & [en106]
    -7		[es182] & [en333]
    -7		[es182] & [en551]
    7		[es182] & [en58]
    7		[es182] & [en949]
    7		[es182] & [en966]
    -7		[es182] & [es278]
    -7		[es182] & [es790]
    -7		[es182] & sabria
    7		[es183]
    -7		[es187] & [es13]
    -7		[es188] & ,
    -7		[es1] & [es214]
    -7		[es1] & [es233]
    7		[es207]
    -7		[es214] & [es235]
    7		[es214] & [es26]
    7	numbness:-10	[es214] & [es438]
    -7		[es214] & [es54]
    7		[es230] & [es982]
    -7		[es247]
    -7		[es247] & [es54]
    7		[es26] & [es13]
    -7		[es26] & [es1]
    7	history_disc:26 history_injury:67	[es26] & [es214]
    7		[es26] & [es230]
    -7		[es26] & [es694]
    7		[es29] & [es207]
    7		[es29] & [es699]
    -7		[es2] & [es102]
    -7		[es2] & [es55]
    -7		[es2] & [es895]
    7		[es2] & trapo
    7	weakness:10	[es342] & ,
    7		[es342] & [es1023]
    7		[es347] & [en807]
    -7		[es362] & [es998]
    7		[es438] & [es459]
    7		[es438] & [es518]
    7		[es438] & [es742]
    7		[es446] & [es998]
    7		[es486] & [es950]
    -7		[es486] & [es982]
    7		[es49] & [es998]
    7	weakness:9 numbness:-2 severe_headache:-15	[es502]
    -7		[es502] & ,
    7		[es502] & [es1]
    -7		[es502] & [es699]
    7		[es502] & [es726]
    7		[es502] & [es950]
    7		[es503] & [es55]
    7		[es503] & [es975]
    -7		[es518] & [es2]
    7		[es518] & [es742]
    -7		[es518] & [es895]
    7		[es54] & [es446]
    -7		[es54] & [es726]
    7		[es55] & [es182]
    7		[es55] & [es42]
    -7		[es638] & ,
    -7		[es638] & [es694]
    -7		[es638] & [es982]
    -7		[es694] & [es342]
    7		[es699] & [es182]
    -7		[es699] & [es233]
    -7		[es699] & [es342]
    7		[es731] & ,
    -7		[es758]
    -7		[es759] & [es182]
    -7		[es759] & [es998]
    7		[es806]
    -7		[es823]
    -7		[es847] & [es106]
    -7		[es854] & punzadas
    -7		[es870] & .
    7		[es870] & [es699]
    7		[es870] & [es759]
    -7		[es887] & [es182]
    -7		[es887] & [es2]
    7		[es950] & [es758]
    7	sharp_pain:-45 radiating_pain:-16 weakness:-1 numbness:-19 tingling:-18 worsening:14 history_disc:-13 history_injury:-73 osteoporosis:-71 saddle_numbness:-99 chest_breath:-25 calf_swelling:-60 severe_headache:-33 faint_dizzy:-43 allergic_reaction:-1 severe_bruising:-53 emergency:-4 self_harm:-70	[es982]
    7	sharp_pain:-3	[es982] & [es106]
    -7	weakness:23	[es982] & [es1]
    7		[es982] & [es362]
    7		[es982] & [es446]
    7		[es982] & [es759]
    7		[es998] & [en1014]
    -7	numbness:51	[es998] & [es1]
    -7		[es998] & [es234]
    7		[es998] & [es26]
    7		[es998] & [es878]
    -7		[es998] & [es975]
    -7		a baby
    -7		a hospital
    -7		a las
    -7		a quien
    7		abajo
    -7		about <my>
    7		about ~ <become>
    7		about ~ or
    7		abrir
    7		abrir <the>
    7		accident ~ ,
    -7		ache & [en234]
    7		ache & [en890]
    7		ache <have>
    7		ache ~ up
    -7		aching ~ <the>
    7		across
    -7		after ~ session
    -7		after ~ up
    7		again <the>
    7		again <the> morning
    7		again this
    7		again ~ morning
    7		agony & [en1002]
    7		agony & [en874]
    -7		agony ~ ,
    -7		agudo & [es182]
    -7		agudo : no
    -7		agudo ~ :
    -7		agudo ~ no
    -7		algo ~ ,
    -7		algo ~ <the>
    7		all day
    -7		alone
    7		also <my> <part>
    -7		alto
    -7		am not
    -7		and all
    7		and had
    7	severe_headache:2	and i
    -7		and i can
    -7		and now <the>
    7		and ~ <time>
    -7		and ~ great
    7		and ~ now
    7		and ~ of
    -7		and ~ only
    7		and ~ they
    7		and ~ way
    7		and ~ will
    7		another notch
    -7		antes
    -7		antes de
    7		ants ~ <my>
    7		ants ~ <part>
    -7		ants ~ <the>
    7		apart ~ <part>
    7		at ~ now
    -7		at ~ on
    7		bad again
    -7		baja
    7		baja ~ <part>
    -7		be
    7		be alive
    -7		be sore
    7		bed ~ ,
    -7		been numb
    -7		before ~ to
    7		better ~ <day>
    -7		bien ,
    7		bien ~ <part>
    7		bit ~ <count>
    -7		bit ~ ?
    -7		bit ~ now
    -7		bit ~ of
    -7		bit ~ today
    7	saddle_numbness:10	bits
    7		bone
    -7		boss
    7		both arms
    7		bother you
    -7		brazos
    7		but <part>
    -7		but my
    7		but ~ <the>
    -7		but ~ fine
    7		but ~ tingling
    -7		but ~ up
    7		by ~ no
    7		cada ~ que
    7		calf & ,
    -7		call <the>
    -7		came to
    -7	weakness:1 tingling:-15	can
    -7		can massage
    -7		can not say
    7	weakness:14	can ~ <the>
    -7		can ~ again
    7		can ~ at
    -7		case
    -7		caso
    -7		changed
    -7		chemo
    -7		cita
    -7		clear
    -7		cold ~ <be>
    7	weakness:-4	como si
    7		como ~ no
    7		completely numb
    -7		con ~ que
    7		cough
    -7		could i
    -7		could ~ <be>
    7		cup
    7		curtains
    7	faint_dizzy:22	da
    -7		dandy
    7	bladder_bowel:1	darme cuenta
    7		days now
    7		de trapo
    7		de ~ meses
    7		de ~ pero
    -7		dead ~ to
    7		dedo gordo
    7		derecho
    7		despues <the>
    -7		despues de
    7		despues del
    7		dias con <the>
    7		dice
    -7		did i leave
    -7		did not <become>
    -7		did ~ <become>
    7		did ~ for
    -7		did ~ leave
    7		disc ~ ,
    -7		dizzy & [en234]
    -7		do <my>
    -7		do i call
    -7		do my
    -7		do ~ <part>
    7		do ~ alive
    -7		do ~ call
    -7		do ~ know
    7		do ~ to
    -7		does not
    -7		dormida & [es26]
    -7		down ~ .
    7		dramatic
    7		drop
    -7		dropped ~ <my>
    -7		dropped ~ and
    -7		duele mas que
    -7		duele ~ ayer
    7		duele ~ de
    -7		duele ~ que
    -7		during <the>
    -7		during the
    7		each <time>
    7	radiating_pain:35 worsening:29	el dolor
    -7		electric
    7		en las
    7		enorme
    -7		es mi
    7		es urgente
    -7		estoy bien
    -7		ever ~ ,
    7		every <count>
    7		every ~ i
    7		every ~ in
    7	severe_headache:10	eyes
    7		fainted & [en60]
    7		feel anything
    -7	self_harm:5	feel like
    7		felt nothing
    -7		fever ~ <the>
    7		feverish
    -7		finally
    7		floppy
    -7		for the
    -7		found out
    -7		found ~ i
    -7		free ~ <the>
    7		from #
    7		from <part> to
    -7		from before
    -7		full ~ <part>
    7		fusion
    7		getting any
    -7		give <my>
    -7		give <my> <the>
    -7		give me
    7		glademoji ~ <the>
    7		going to
    -7		gone
    7		gone numb
    -7		good ~ <have>
    7		good ~ and
    7		gracias por preguntar
    7		great session
    7		great ~ not
    7		grip <have> <become>
    -7		grip s
    7		grip ~ <become>
    7		grip ~ <the>
    7		had an
    -7		haha
    7		hand s
    7		happened
    7		happened before
    -7		hard to
    -7		hardly
    7		harm
    7		hasta la
    -7		have in
    -7		he ~ <part>
    7		heat pack
    -7		heavy ~ ,
    7		hives & [en1020]
    7		hives & [en251]
    7		hives on
    7		hives on <my>
    7		hold <the>
    7		honestly ~ <be>
    7		hormigueo & ,
    -7		hormigueo & [es106]
    7		hormigueo & [es1]
    -7		hot bath
    -7		how ~ <the>
    -7		hoy
    -7		hoy ~ mas
    7		hurting today
    -7		husband has
    -7		i <be> <count>
    -7		i <be> just
    -7		i <be> not
    -7		i <be> out
    7		i <have> to
    -7		i came to
    -7		i come
    7		i got
    7		i passed
    7		i passed out
    7		i took
    7	self_harm:19	i want
    7		i worry
    -7		i would <have>
    7		i would say
    -7		i ~ <count>
    -7	sharp_pain:-3 numbness:2	i ~ <my>
    7		i ~ by
    7		i ~ do
    -7		i ~ he
    -7		i ~ how
    7		i ~ hurts
    7		i ~ morning
    7		i ~ never
    -7		i ~ next
    -7		i ~ or
    -7		i ~ really
    7		i ~ sick
    -7		i ~ someone
    7		i ~ stop
    7		i ~ tender
    7		i ~ weakness
    -7		ich
    -7		if ~ <become>
    -7		in <the> pain
    7		in <the> shower
    -7		in ages
    -7		in case
    -7		in ~ evening
    -7		in ~ it
    7		in ~ morning
    -7		in ~ no
    7		in ~ shower
    7	sharp_pain:-14 radiating_pain:66	into <my>
    7	sharp_pain:-4 radiating_pain:7	into my
    7	radiating_pain:43	into ~ <part>
    -7		is an
    -7		is good
    7		is really
    7		is sharp
    7		it <the> #
    -7		it in
    7		it normal
    -7		it passed
    7		it would <be>
    -7		it ~ .
    7		it ~ again
    -7		it ~ here
    7		it ~ i
    -7		it ~ last
    7		it ~ then
    -7		jai
    7		just <become>
    -7		just cold
    -7		kinda
    7		knee ,
    7		la mano
    -7		la siento
    7		late+bit
    -7		late+bother
    7		late+days
    -7		late+dia
    -7		late+disappeared
    -7	persistent_beyond_72h:61	late+espalda
    -7		late+faded
    7	worsening:21	late+flared
    7		late+foot
    7		late+fortnight
    7		late+gracias
    7		late+had
    7		late+hombro
    -7	persistent_beyond_72h:17	late+is
    -7		late+just
    -7		late+kitchen
    -7		late+longer
    7		late+ok
    7		late+one
    -7		late+please
    -7		late+puedo
    -7		late+queda
    7		late+quita
    7		late+saturday
    -7		late+saw
    -7		late+sciatica
    -7		late+sigo
    7		late+six
    -7		late+take
    7		late+think
    7		late+walk
    -7	persistent_beyond_72h:22	late+ya
    -7		le
    7		less ~ <be>
    7		less ~ it
    7		lift my
    7		lift the
    -7		lifting
    7		like a
    7		like i <be>
    -7		like i <have>
    -7		like that
    -7		like ~ <have>
    -7		little bruise
    7		llamenme & [es1023]
    7		llamenme & [es950]
    7		llamenme ya
    7		llamenme ~ <be>
    -7		llevo ~ sin
    7		loo
    7		make <the>
    -7		mal
    -7		masajista
    7		massage .
    7		massage ~ <side>
    -7		massage ~ life
    7		me in
    -7		me puedo
    7		me quita
    7		monday & [en474]
    7		monday ,
    7		more now
    7		more now than
    7		more ~ ,
    -7		morning than
    7	emergency:7	mouth
    7		muslo
    -7	numbness:-28	my back
    -7		my number
    -7		my posture
    7		my wife
    7		myself ~ ,
    -7		nada ,
    7		nada de
    7		nasty
    7		nearly ~ out
    7		needles ~ <my>
    7		never happened before
    7		never ~ <the>
    -7		no . tingling
    7		no change
    7		no pain ,
    7		no quiero vivir
    -7		no sabria
    -7	tingling:-44	no tingling
    -7		no ~ <side>
    7		no ~ abrir
    7		no ~ can
    -7	tingling:-47	no ~ debilidad
    -7		no ~ fever
    7		no ~ i
    -7		no ~ or
    7		no ~ si
    7		no ~ than
    7		no ~ vivir
    -7		no ~ vuelto
    -7		none of
    -7		nope & ?
    -7		nope ~ <the>
    -7		nope ~ ?
    -7		nor
    7		not <be> able
    7		not <become> away
    -7		not <count>
    7		not <feel> <my>
    7		not <feel> anything
    7		not close
    -7		not comfortable
    7		not even
    7	sharp_pain:7	not get
    7		not make
    7		not stop
    7		not ~ able
    7		not ~ alive
    -7		not ~ in
    7		not ~ past
    7		not ~ until
    7	weakness:73	not ~ up
    7		not ~ when
    7		nothing dramatic
    -7		nothing ~ .
    -7		notice
    7		noticed ~ <be>
    7		now <my>
    -7		now a
    7		now ~ <be>
    7		now ~ again
    7		now ~ still
    7	numbness:56 saddle_numbness:-23	numb <part>
    -7		numb but
    -7		numb ~ <time>
    -7		numb ~ cold
    -7		numb ~ for
    7	numbness:-20	numbness ~ .
    7		numbness ~ of
    7		of numbness
    -7		of pain
    -7		of soreness <side>
    -7		of water
    7		of ~ off
    7		off ~ <time>
    -7		ok ~ <the>
    7		on <time>
    -7		on ~ <become>
    -7		on ~ bit
    7		on ~ floor
    -7	sharp_pain:18	on ~ of
    7		on ~ on
    -7		on ~ size
    -7		one with
    -7		only <the>
    -7		only ~ of
    -7		only ~ to
    -7		or just cold
    -7		or ~ ,
    -7		or ~ i
    7		other
    -7		other hand
    7		otra vez
    -7	sharp_pain:29 weakness:21 severe_headache:13	out of
    7		out of <count>
    -7		out ~ .
    -7		packed
    7	sharp_pain:21 weakness:-53 tingling:-29 persistent_beyond_72h:-1 bladder_bowel:-2 chest_breath:-1 self_harm:-6	pain
    7		pain ,
    7		pain but
    7		pain level
    -7		pain ~ for
    7		pain ~ there
    -7		para el
    7	numbness:-2 chest_breath:70	pecho
    -7		peep ~ <part>
    7		perdi <the>
    7		pero <be>
    -7		pierna ,
    7		plate
    7		please ~ i
    -7		poco ~ de
    -7		pongo
    -7		poor
    7		por preguntar
    7	radiating_pain:89	por ~ <part>
    -7		posture
    7		pregnant ~ <side>
    7		punzada & [es106]
    -7	persistent_beyond_72h:1	que <be>
    -7		que <be> <the>
    -7		que ~ <my>
    7		que ~ va
    -7		quede
    -7		quien llamo
    7		quiero vivir
    7		quita
    -7		quiza
    -7		raro en
    -7		raro en <the>
    -7		raro ~ <the>
    -7		rash ~ ,
    7		rd ~ <the>
    7	sharp_pain:1	really
    7		red ~ <the>
    -7		relaxed
    7		s an
    -7		s back
    -7		s wednesday
    -7		sabria
    7		said ~ i
    7		sali de
    -7		salir
    7		sat in
    7		say <my>
    7		say <my> <part>
    7		say my
    7		say ~ <part>
    7		say ~ <side>
    7	numbness:-8 pregnancy_symptom:23	se
    -7		sesion
    7		session ~ <the>
    7		session ~ and
    7		sharp ~ <become>
    7		sharp ~ i
    -7		sharp ~ numb
    7		she
    -7		shooting ~ <day>
    7		should i worry
    -7		should ~ if
    -7		si <be> <the>
    -7		si el
    -7		si ~ dolor
    7	bladder_bowel:7	sin darme
    7	bladder_bowel:29	sin darme cuenta
    -7		sin ~ <my>
    7		sin ~ cuenta
    7		since i <side>
    -7		since i saw
    -7		since my
    -7		since ~ <have>
    -7		since ~ saw
    7		since ~ table
    -7		slept ~ <the>
    -7		so can
    -7		so can not
    7		so ~ <have>
    -7		so ~ <my>
    -7		sofa ~ <count>
    -7		some soreness
    -7		something <be>
    7		something ~ <the>
    7		sore ~ <be>
    7		soreness & [en170]
    7		soreness ~ ,
    -7		soreness ~ about
    -7		sorer ~ last
    7		sorry for
    -7		sort of
    7		spinal & [es731]
    7		spinal fusion
    -7		stabbing ~ <have>
    -7		stiff ~ i
    -7		still <the>
    -7		still a
    7		stood
    7		stood ~ and
    7		stop .
    7		stop <the>
    7		subir <the>
    -7		sure if it
    7		sure it
    -7		swimming
    7		swollen & calf
    -7		take
    -7		tell <the>
    -7		ten years
    -7		tender ~ i
    7		terrible
    7		than <the> <time>
    -7		than i
    -7		than ~ <be>
    7		thanks ~ <the>
    7		that my
    7		that s
    -7		the back
    7		the bathroom
    7		the floor
    7	allergic_reaction:36	the heat
    -7		the knees
    7		the loo
    -7		the shoulders
    7		the shower
    -7		the sore
    -7		the time
    -7		there <the>
    -7		these
    7	emergency:99	they ~ <my>
    7	emergency:36	they ~ in
    7	severe_bruising:4	thigh
    7		thinking ~ ending
    -7		through ~ <the>
    7	numbness:33	tingling & ,
    7		tingling & [en490]
    -7		tingling & nope
    -7		tingling : no
    -7		tingling ~ ,
    -7		tingling ~ <the>
    7		tingling ~ but
    -7		tingling ~ could
    7		tingling ~ i
    -7		tingling ~ nope
    -7		tingling ~ to
    7		to <be> alive
    7	radiating_pain:37	to <my> <part>
    7		to <part> ,
    7		to leave
    7		to lift
    7		to pee
    -7		to worry
    -7		to ~ #
    7		to ~ alive
    -7	radiating_pain:6	to ~ i
    -7		to ~ now
    7		to ~ pain
    7		to ~ today
    7		today ~ <the>
    7		todo ~ <the>
    7		todo ~ salvo
    7		tomorrow ~ i
    -7		tonight ~ <be>
    7	tingling:2	tv
    -7		twice ~ to
    -7		un poco
    7		una punzada
    7		unable ~ <my>
    7		unbearable
    7	weakness:3	under me
    -7	sharp_pain:16	under ~ <part>
    -7		unos
    7	faint_dizzy:6	up ~ <the>
    7		up ~ and
    -7		up ~ in
    -7		up ~ pain
    7		useless
    -7		usual
    -7	weakness:15	very
    7		vivir
    7	self_harm:3	wake
    7		want ~ alive
    -7	fever:4	warm
    -7		was numb
    -7		way out
    7		weak ~ ,
    -7		weak ~ i
    7		weakness .
    -7		week ,
    -7		what ~ <the>
    -7		when you
    -7		whether ~ or
    -7		who <be> <the>
    -7		who ~ call
    -7		who ~ i
    7		whole
    -7		will ~ when
    7		winded
    7	saddle_numbness:9	wipe
    -7		with pain
    7		with ~ <count>
    -7		with ~ <part>
    -7		with ~ in
    -7		wore
    -7		wore off
    -7		work ~ ,
    -7		work ~ <part>
    -7		worked ~ <the>
    7		working
    7		worse ~ better
    -7		worse ~ it
    -7		worse ~ than
    7		worst ~ <have>
    -7		would <the>
    7		would not say
    7		would say
    7		y sigo
    7		y ~ como
    7		ya ~ urgente
    7		yesterday ~ still
    -7		yesterday ~ today
    7		you did
    7		you yesterday
    -7		you ~ <the>
    -7		you ~ at
    7		you ~ call
    7		you ~ i
    -7		zero ~ zero
    -6	sharp_pain:2	# & [en362]
    -6		# & [en42]
    6		# & [en890]
    -6		# ~ <become>
    6		# ~ <feel>
    -6		# ~ ache
    6		# ~ baby
    -6		# ~ did
    -6		# ~ nothing
    6		# ~ say
    6		# ~ sore
    6		# ~ still
    -6		# ~ yesterday
    6		, # ,
    -6		, & [en116]
    6	radiating_pain:26 numbness:12 emergency:4	, & [en11]
    6		, & [en148]
    6		, & [en15]
    6		, & [en213]
    -6		, & [en378]
    6		, & [en490]
    -6		, & [en507]
    6		, & [es26]
    6		, & [es54]
    6		, & [es55]
    6		, & [es878]
    6		, & tingling
    6		, <have> to
    -6		, <the> quien
    -6	history_disc:7 osteoporosis:33	, and
    -6		, body
    -6		, como
    -6		, dead
    -6		, does
    -6		, esta
    -6		, feeling
    -6		, hard to
    6		, hip
    6		, maybe
    -6		, ni
    -6	weakness:10 tingling:38	, no
    6		, pain
    6		, probably
    6		, que
    6		, with
    -6		, woke
    -6		, woke up
    -6		, ~ and
    -6		, ~ bien
    6		, ~ breakfast
    6		, ~ deep
    -6	persistent_beyond_72h:-7 history_injury:21	, ~ it
    -6		, ~ llamo
    6		, ~ long
    6		, ~ mention
    -6		, ~ morning
    6	numbness:89	, ~ numb
    6		, ~ ok
    6		, ~ que
    -6		, ~ quien
    -6		, ~ see
    -6		, ~ though
    6		, ~ time
    6		. & [en251]
    6		. & [en508]
    -6		. & [en807]
    -6		. & numbness
    -6		. & tingly
    -6		. <my>
    6		. also
    6		. can
    6		. left
    -6		. nothing
    6		. pues
    -6		. since
    6		. ~ <my>
    -6		. ~ at
    -6		. ~ bien
    -6	weakness:-12	. ~ no
    6		. ~ numb
    6		. ~ today
    -6		/ & [en869]
    -6		/ ~ #
    6		/ ~ <the>
    -6		/ ~ pain
    6	bladder_bowel:1	/^acci/
    6	numbness:18	/^ador/
    6		/^aliv/
    6		/^als/
    6		/^also/
    6		/^anda/
    -6		/^ando/
    -6		/^anna/
    6	weakness:52 pregnancy_symptom:5	/^ap/
    -6		/^app/
    6	weakness:36 persistent_beyond_72h:-49 bladder_bowel:-13 saddle_numbness:-18	/^arm/
    -6		/^arri/
    -6		/^ati/
    -6		/^atie/
    6		/^beca/
    -6		/^bedt/
    6		/^bli/
    -6		/^bowl/
    6		/^bud/
    -6		/^cans/
    -6		/^car$/
    6		/^cara/
    6		/^cede/
    -6		/^comf/
    6	tingling:34	/^cosq/
    6		/^craw/
    -6		/^crea/
    6		/^cree/
    6	sharp_pain:42	/^cry/
    6		/^curt/
    -6		/^dank/
    6		/^die$/
    6		/^die/
    -6		/^dif/
    -6		/^diff/
    6	faint_dizzy:39	/^diz/
    6	faint_dizzy:60	/^dizz/
    6	numbness:-8 tingling:-33 history_disc:-18 history_injury:-20 pregnancy_symptom:-5 bladder_bowel:-8 chest_breath:-5 calf_swelling:-13 fever:-11 allergic_reaction:-33 severe_bruising:-23 emergency:-11 self_harm:-30	/^do/
    -6		/^doi/
    6		/^dole/
    6	persistent_beyond_72h:20	/^doli/
    -6	sharp_pain:-39 weakness:29 numbness:-58 tingling:-51 bladder_bowel:49 emergency:43	/^dr/
    -6		/^dres/
    -6		/^drin/
    6		/^duro/
    -6		/^ego$/
    -6		/^ego/
    6		/^eit/
    6		/^eith/
    -6		/^emph/
    -6		/^ene/
    -6		/^ener/
    6	sharp_pain:4 weakness:-7 bladder_bowel:-5	/^est/
    -6	sharp_pain:1 worsening:2 bladder_bowel:-8	/^eve/
    6	severe_headache:32 allergic_reaction:46 emergency:68	/^ey/
    6	allergic_reaction:1 emergency:49	/^eye/
    -6		/^fail/
    -6	tingling:58 history_injury:23	/^fall/
    -6		/^film/
    -6		/^fiv/
    -6		/^five/
    6	weakness:16	/^fold/
    6		/^fra/
    -6		/^fun/
    6	chest_breath:107	/^gasp/
    6		/^give/
    6		/^goi/
    6		/^goin/
    -6		/^good/
    6		/^gord/
    -6		/^gus/
    6		/^half/
    -6		/^heal/
    -6		/^him/
    -6		/^hom/
    6	sharp_pain:2 weakness:-8 numbness:-16 persistent_beyond_72h:29 history_injury:13 bladder_bowel:-7 saddle_numbness:-21 emergency:-3	/^hur/
    -6		/^its/
    -6		/^itse/
    -6		/^job/
    -6		/^ladd/
    6	severe_bruising:4	/^loo/
    -6		/^los$/
    -6		/^lot$/
    6	sharp_pain:-12 faint_dizzy:11	/^mar/
    6	worsening:87 persistent_beyond_72h:-24	/^mas$/
    -6		/^may$/
    6		/^mer/
    6	persistent_beyond_72h:9	/^mond/
    6	emergency:10	/^mou/
    6	weakness:44	/^mug/
    6		/^nal/
    6		/^nalg/
    -6		/^neit/
    -6		/^net/
    -6		/^nop/
    -6		/^nope/
    -6	numbness:32	/^noth/
    6	sharp_pain:-9 tingling:-1 bladder_bowel:-13 emergency:7	/^now$/
    -6		/^och/
    -6		/^ocho/
    -6		/^odd$/
    -6		/^orde/
    6		/^oth/
    6		/^othe/
    6		/^otra/
    6		/^ouc/
    6		/^ouch/
    -6		/^outs/
    -6		/^ow/
    -6		/^pare/
    6	self_harm:5	/^past/
    -6		/^pea/
    6	self_harm:2	/^pens/
    6		/^perd/
    6		/^pill/
    6	numbness:47 chest_breath:-3	/^pin/
    6	bladder_bowel:57	/^pis$/
    -6		/^play/
    6		/^pok/
    -6		/^pon/
    -6		/^pong/
    -6		/^quej/
    6		/^rash/
    -6		/^rela/
    6	sharp_pain:1	/^ribs/
    6		/^roj/
    6		/^ronc/
    6		/^rot/
    6		/^rott/
    -6		/^sam/
    -6		/^same/
    -6		/^scar/
    6	sharp_pain:42	/^scre/
    -6		/^set/
    6		/^soa/
    6		/^soak/
    -6		/^sou/
    6		/^suc/
    -6		/^surv/
    -6		/^swi/
    -6		/^swim/
    6	history_injury:1	/^tai/
    -6		/^take/
    -6		/^talk/
    -6		/^tard/
    6		/^term/
    6	fever:26	/^tiri/
    -6		/^trac/
    6		/^tras/
    6		/^trie/
    -6		/^twe/
    6	numbness:-31	/^twi/
    6		/^twis/
    6		/^type/
    6		/^und/
    6		/^unde/
    6		/^uni/
    -6		/^van/
    -6		/^watc/
    -6		/^weir/
    6		/abby$/
    6		/abby/
    6	persistent_beyond_72h:-4	/able/
    6	bladder_bowel:12	/accid/
    -6		/actu/
    6		/ador/
    6		/adorm/
    -6		/afe$/
    -6		/afe/
    6	history_injury:23	/ainf/
    6	persistent_beyond_72h:11 history_disc:3 history_injury:2	/ainfu/
    6		/ajo$/
    -6	sharp_pain:-9	/ake$/
    -6		/algo$/
    6		/along/
    6		/als$/
    6		/also$/
    6		/also/
    6		/amat/
    6		/amati/
    6	sharp_pain:34	/ambra/
    -6		/ambri/
    6		/amol$/
    6		/amol/
    -6		/anar/
    -6		/anden/
    -6		/anke$/
    -6		/anna/
    -6		/ansad/
    -6		/apist/
    6		/apo/
    6	bladder_bowel:21	/appen/
    6		/araza/
    6		/ard$/
    -6		/arriv/
    6		/art$/
    6		/artes/
    6		/assi/
    -6	tingling:11 saddle_numbness:9 severe_headache:1 allergic_reaction:41	/at$/
    6		/athi/
    6		/athin/
    6		/athr/
    6		/athro/
    6		/ature/
    6	sharp_pain:112	/ava/
    6		/aven$/
    6		/awl/
    6		/awli/
    -6		/axe/
    6		/axi/
    6		/azad/
    6		/azada/
    6	tingling:8	/ba$/
    6		/babl/
    6		/bably/
    -6		/bag/
    6		/bajo$/
    6		/bajo/
    -6		/banar/
    6		/bathr/
    6		/beca/
    6		/becau/
    -6		/bedt/
    -6		/bedti/
    6		/bend$/
    6	saddle_numbness:12	/bits$/
    6		/bits/
    6		/bne/
    6		/bnes/
    6	numbness:9	/bness/
    -6		/bowl/
    -6		/brito/
    -6		/bros$/
    -6		/bros/
    6		/buckl/
    6		/bud/
    6	worsening:29	/cada$/
    6	worsening:2	/cada/
    -6		/cak/
    -6		/cake/
    6	sharp_pain:3 radiating_pain:8 history_injury:-35 pregnancy_symptom:-10 bladder_bowel:-28 saddle_numbness:-19 calf_swelling:25 severe_headache:-27 faint_dizzy:-9 severe_bruising:-24 self_harm:-15	/cal/
    6		/care/
    6	bladder_bowel:21	/ccid/
    6	bladder_bowel:38	/ccide/
    6		/cede$/
    6		/cede/
    6		/cer$/
    6		/cha$/
    6	allergic_reaction:68	/chas$/
    6	allergic_reaction:36	/chas/
    6		/chisi/
    -6		/chy$/
    -6		/chy/
    -6		/cide$/
    6	bladder_bowel:4	/ciden/
    6		/ciou/
    6		/cious/
    6	severe_headache:41	/clap$/
    6	sharp_pain:-40 radiating_pain:-9 weakness:6 numbness:-23 saddle_numbness:-19 chest_breath:-12 emergency:-9	/con/
    -6		/convi/
    6	numbness:79	/corch/
    6	tingling:8	/cosq/
    6	tingling:16	/cosqu/
    6		/craw/
    6		/crawl/
    6		/creas/
    6		/cruc/
    6		/cruci/
    6	sharp_pain:18	/cry/
    6	sharp_pain:16	/ctr/
    6	sharp_pain:16	/ctri/
    6		/ctric/
    -6		/ctu/
    6		/curt/
    6		/curta/
    6		/cy$/
    -6		/dan/
    -6		/dank/
    -6		/danke/
    -6		/dato/
    6	bladder_bowel:71	/dde/
    6		/dercl/
    6	weakness:2	/dere/
    6		/die$/
    -6		/dif/
    -6		/diff/
    -6		/diffe/
    -6	sharp_pain:-12 history_disc:155	/dis/
    -6		/disca/
    -6		/dito$/
    6	faint_dizzy:60	/diz/
    6	faint_dizzy:1	/dizz/
    6		/dole/
    6	persistent_beyond_72h:35	/doli/
    6	persistent_beyond_72h:1	/dolie/
    6		/doubl/
    -6		/drin/
    -6		/drink/
    -6		/dti/
    -6		/dtim/
    -6		/dtime/
    6		/duro$/
    6		/duro/
    -6	self_harm:8	/dy$/
    -6		/eant$/
    -6		/eant/
    6		/eathi/
    6		/eats$/
    6		/eats/
    6		/ebod/
    6		/ebody/
    6		/ecau/
    6		/ecaus/
    6		/ech$/
    -6		/ecid/
    -6		/ect$/
    6	sharp_pain:33	/ectr/
    6		/ectri/
    -6		/eden$/
    -6		/eden/
    -6		/edt/
    -6		/edti/
    -6		/edtim/
    6		/eech$/
    -6	weakness:-17 numbness:13 tingling:-1 osteoporosis:-6 pregnancy_symptom:-29 bladder_bowel:-10 emergency:-1	/eel/
    -6		/eet$/
    6		/eeze$/
    -6		/egue$/
    6		/egui/
    6	self_harm:12	/eguir/
    6	fever:112	/ehea/
    -6		/eird$/
    -6		/eird/
    6	sharp_pain:104	/elect/
    -6	numbness:2	/eling/
    -6		/ellow/
    -6		/elto$/
    -6		/elto/
    -6		/elv/
    -6		/emph/
    -6		/empha/
    6		/ence$/
    -6		/enden/
    6		/endie/
    -6		/energ/
    6		/ensib/
    -6		/enti$/
    6		/entl/
    -6		/eply$/
    -6		/eply/
    6		/eran/
    -6		/erapi/
    6		/ercl/
    6		/ercla/
    -6		/erest/
    6		/ergi/
    6		/ergic/
    6		/eris/
    6		/erish/
    -6		/ernes/
    6		/erta$/
    -6		/ervi/
    6		/escal/
    -6		/ese$/
    -6		/estin/
    6		/eti/
    6		/etone/
    -6	numbness:-9	/ett/
    6		/eva/
    6		/evel$/
    6		/everi/
    -6		/eves$/
    -6	persistent_beyond_72h:17	/eves/
    6		/ewer$/
    6		/eze$/
    -6		/factu/
    -6		/fail/
    -6	tingling:23 history_injury:15	/fall/
    -6		/fect$/
    -6	history_injury:6	/fell$/
    -6		/feren/
    -6		/ffi/
    -6		/film$/
    -6		/film/
    -6		/fiv/
    -6		/five$/
    -6		/five/
    6		/floor/
    -6		/footb/
    -6		/four$/
    -6		/fully/
    -6		/fun/
    6		/fuse/
    -6		/gado$/
    -6		/gado/
    6	chest_breath:17	/gasp/
    -6		/ge$/
    6		/gger/
    6		/give/
    6		/gno/
    -6		/good/
    6		/gord/
    -6		/gua$/
    6	numbness:-6 worsening:-15	/gue/
    6		/guea/
    -6		/guie/
    -6		/guien/
    6	self_harm:1	/guir$/
    6		/guir/
    -6		/gusto/
    6	emergency:45	/half/
    6	sharp_pain:-21 numbness:17	/hand$/
    6	bladder_bowel:10	/happe/
    6	pregnancy_symptom:22	/hard/
    6	sharp_pain:33 weakness:-12	/harp/
    6		/hart/
    -6		/hasi/
    -6		/heal/
    -6		/hera/
    -6		/herap/
    6		/hey$/
    6		/hey/
    6		/hick/
    -6		/him/
    -6	numbness:11 saddle_numbness:12 faint_dizzy:5	/hing/
    -6	sharp_pain:28 numbness:-9	/his/
    6		/hisi/
    6		/hisim/
    -6		/hom/
    6		/hroo/
    6		/hroom/
    -6		/hs$/
    -6		/ibe$/
    6		/ibil/
    6		/ibili/
    6	chest_breath:1	/ibs$/
    6	sharp_pain:1 chest_breath:8	/ibs/
    -6		/ich/
    6		/ici/
    6	bladder_bowel:17	/iden/
    6	bladder_bowel:27	/ident/
    -6		/ides$/
    -6		/ides/
    6		/iento/
    -6		/ies/
    -6		/iew/
    -6		/iffe/
    -6		/iffer/
    6		/igue$/
    6		/iguea/
    6		/ija/
    6	bladder_bowel:55	/ile/
    6		/illas/
    6		/illeo/
    -6		/ilm$/
    -6		/ilm/
    6		/imp$/
    -6		/impin/
    6		/impro/
    -6		/indl/
    -6		/indly/
    6	history_injury:26	/infu/
    6		/inful/
    6		/ious$/
    6	fever:2	/irit/
    6	fever:38	/irita/
    -6		/isto/
    6	fever:2	/itan/
    -6	radiating_pain:-5	/ith$/
    -6		/itse/
    -6		/itsel/
    6		/ivel/
    6		/iveri/
    -6		/izar/
    -6	sharp_pain:1	/ja$/
    -6		/job/
    6		/jolt$/
    6		/keeps/
    6		/ker$/
    -6		/kindl/
    -6		/kit/
    6	history_injury:9	/kle$/
    6		/kli/
    6		/klin/
    6		/kling/
    -6		/knot$/
    6		/know$/
    6		/lab/
    6		/lap$/
    6		/last$/
    6	weakness:-9	/last/
    6		/lave/
    6		/lect/
    6	sharp_pain:38	/lectr/
    6	weakness:-36 numbness:31	/lee/
    6		/leedi/
    -6		/lega/
    6		/lerg/
    6		/lergi/
    -6		/lesti/
    6	persistent_beyond_72h:26 self_harm:17	/let/
    6		/levo$/
    6		/levo/
    -6		/lgo$/
    6	persistent_beyond_72h:11	/liend/
    6		/limp$/
    6		/lind/
    6	tingling:1	/ling/
    -6		/liss$/
    -6	weakness:19	/lk$/
    -6		/llega/
    6		/llen/
    6		/lleo/
    6		/llerg/
    6		/llevo/
    -6		/llow$/
    6		/loor/
    6	weakness:15	/lop/
    6		/lov/
    -6		/lovel/
    -6		/lowi/
    6		/lso$/
    6		/lso/
    6	emergency:59	/lur/
    -6		/lve$/
    -6		/lver/
    -6		/marat/
    -6		/may$/
    6		/mbn/
    6	numbness:15	/mbne/
    6		/mbnes/
    6	sharp_pain:2	/mbra/
    -6		/mbros/
    -6		/meant/
    6		/meb/
    6		/mebo/
    6		/mebod/
    6		/mecid/
    6		/metr/
    6	numbness:5	/mido$/
    -6		/migas/
    6	tingling:37	/migu/
    6		/minar/
    -6		/mment/
    6		/mol$/
    6	persistent_beyond_72h:4	/mond/
    6	persistent_beyond_72h:11	/monda/
    -6		/mot/
    -6		/moved/
    -6		/mph/
    -6		/mpha/
    -6		/mphas/
    6		/mpin/
    6		/mping/
    6		/mpro/
    6		/mprov/
    6		/muchi/
    -6		/mul/
    -6		/muscl/
    -6		/nada/
    6		/nalg/
    6		/nalga/
    -6		/nas/
    6	allergic_reaction:3	/nchas/
    -6		/ncin/
    -6		/ncing/
    6		/ncrea/
    6		/ncy$/
    6		/ncy/
    6	numbness:-1 worsening:-1 osteoporosis:-2 bladder_bowel:-3 saddle_numbness:-6 chest_breath:10 fever:-3 severe_headache:-2 faint_dizzy:11	/nd$/
    -6		/ndly$/
    -6		/ndly/
    6		/nec/
    6		/neeze/
    -6		/nei/
    -6		/neit/
    -6		/neith/
    -6		/nen$/
    6		/nent/
    -6		/nerg/
    -6		/nfe/
    6	history_injury:1	/nfu/
    6	history_disc:15 history_injury:27	/nful$/
    6	history_injury:7	/nful/
    6		/ngle/
    -6		/nic$/
    -6		/nie$/
    6	sharp_pain:1	/nine$/
    -6		/nke$/
    -6		/nna/
    -6		/nop/
    -6		/nope$/
    -6		/nope/
    6		/norm/
    -6		/nothi/
    6	numbness:5	/nsib/
    6		/nsibi/
    -6		/ntere/
    -6		/nti$/
    6	worsening:-13 persistent_beyond_72h:-5	/nto/
    6		/numbn/
    -6		/nvi/
    -6		/nvie/
    -6		/nvien/
    6		/oak/
    6		/oake/
    6		/oaked/
    6		/obab/
    6		/obabl/
    -6		/ocho$/
    -6		/odd$/
    6		/oiled/
    -6		/olido/
    6	persistent_beyond_72h:19	/olie/
    6	persistent_beyond_72h:16	/olien/
    -6	worsening:68	/olv/
    -6		/ombr/
    6		/omeb/
    6		/omebo/
    -6		/omor/
    -6		/omorr/
    6	allergic_reaction:30	/onch/
    6		/oncha/
    6		/onday/
    6		/ones/
    -6		/onvi/
    -6		/onvie/
    -6		/ootb/
    -6		/ootba/
    6		/opi/
    6		/opin/
    6		/oping/
    6		/opo/
    6		/opor/
    6		/ops$/
    6		/ops/
    -6		/orde/
    6		/ormec/
    -6		/ormi$/
    6	tingling:3	/osq/
    6	tingling:48	/osqu/
    6	tingling:76	/osqui/
    -6		/otb/
    -6		/otba/
    -6		/otbal/
    -6		/ote/
    -6	numbness:1	/othi/
    -6	numbness:18	/othin/
    6		/otra$/
    6		/otra/
    6		/otten/
    -6		/ouse/
    -6		/outs/
    -6		/outsi/
    6	radiating_pain:-8 weakness:3 tingling:-3 self_harm:-8	/ove/
    -6		/ovely/
    6		/overa/
    6		/owels/
    -6		/owl/
    6		/pack$/
    6	history_disc:15 history_injury:1 osteoporosis:39	/painf/
    6		/palm$/
    -6		/pani/
    6		/pasa$/
    -6		/pci/
    -6		/pcio/
    -6		/pcion/
    -6	history_disc:1	/ped/
    6		/pelli/
    6		/perd/
    -6		/pesad/
    -6		/phas/
    -6		/phasi/
    6	self_harm:26	/pills/
    6		/pip/
    6	bladder_bowel:60	/pis$/
    -6		/pist$/
    -6		/pist/
    -6		/play/
    6		/pok/
    6		/poo/
    6		/ppen/
    -6	weakness:11 numbness:-43	/ppi/
    -6	weakness:3	/pping/
    6		/pposi/
    6		/presi/
    6		/prime/
    6		/push$/
    -6		/quede/
    -6		/quej/
    6		/quill/
    6		/quinc/
    -6		/quite/
    6		/ract/
    6		/raggi/
    -6		/raia$/
    -6		/raia/
    6		/rall$/
    6		/ramat/
    -6		/rapis/
    6	weakness:8	/rapo$/
    6	weakness:40	/rapo/
    6		/rash$/
    6		/rawl/
    6		/rawli/
    6	sharp_pain:-7 persistent_beyond_72h:-3	/raz/
    6		/raza/
    6		/razad/
    6		/rcla/
    6		/rclap/
    6		/refu/
    6		/rehe/
    6	fever:2	/rehea/
    -6		/rela/
    6		/rely$/
    6		/rely/
    -6		/reo/
    -6		/reply/
    6		/resio/
    6		/rgic$/
    6		/rgic/
    -6		/ribe$/
    6	sharp_pain:2	/ribs$/
    6		/ribs/
    6	numbness:-20 tingling:4	/rick/
    -6		/rigi/
    -6	sharp_pain:-14	/ril/
    -6		/rill$/
    6		/rime/
    6		/riou/
    6		/rious/
    6		/rish/
    -6		/rita$/
    6	fever:35	/ritan/
    -6		/ritos/
    -6		/rived/
    -6		/rke/
    6	numbness:4	/rmec/
    6		/rmeci/
    -6		/rmi$/
    -6		/rmiga/
    -6		/rnes/
    6		/robab/
    6	calf_swelling:51	/roj/
    -6		/roke$/
    6		/ronch/
    6	sharp_pain:17	/ror/
    -6		/ros$/
    6		/rott/
    6		/rotte/
    -6	radiating_pain:5	/rou/
    -6		/rriv/
    -6		/rrive/
    6	sharp_pain:2	/rror/
    -6		/rrow$/
    6		/rst$/
    6		/rted$/
    6		/rted/
    6		/ruci/
    6		/rucia/
    -6	chest_breath:12	/run$/
    -6		/rwa/
    6	weakness:21	/rza/
    -6		/sab/
    -6		/sada/
    -6		/sages/
    -6		/saje/
    -6		/same$/
    -6		/same/
    -6		/scl/
    -6		/scle/
    6	sharp_pain:62	/scre/
    6		/segui/
    6	numbness:69	/sensi/
    -6		/sent$/
    -6		/senti/
    6	sharp_pain:6	/sharp/
    -6		/shing/
    6	numbness:2	/sibi/
    6		/sibil/
    -6		/sic/
    6	allergic_reaction:49	/skin/
    -6	numbness:61 tingling:27	/sle/
    6	numbness:9	/slo$/
    6		/soa/
    6		/soak/
    6		/soake/
    6		/someb/
    -6		/sort$/
    -6		/sou/
    6	tingling:23	/squil/
    -6	history_injury:12	/ssa/
    -6		/ssag/
    -6		/ssin/
    -6		/ssing/
    6	weakness:2	/stair/
    6		/stb/
    6		/sters/
    6		/sth/
    -6		/stop$/
    -6		/stopp/
    -6		/stres/
    -6		/strok/
    -6		/subs/
    -6		/sura/
    -6		/surv/
    -6		/swi/
    -6		/swim/
    6		/tabby/
    6	weakness:20	/tair/
    -6		/talk/
    -6		/tar$/
    -6		/tard/
    -6		/tarde/
    -6		/tba/
    -6		/tely$/
    -6		/tely/
    -6		/teres/
    -6		/test$/
    -6		/thera/
    6		/thet/
    -6	sharp_pain:21 numbness:24 faint_dizzy:29	/thing/
    6		/throo/
    -6		/tien/
    6		/tions/
    6	fever:1	/tiri/
    6		/tirit/
    -6		/tomor/
    -6		/trace/
    -6		/traia/
    6		/train/
    6	weakness:11	/trapo/
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
    -6		/tua/
    -6		/tual/
    6		/tum/
    6		/twis/
    6		/twist/
    6		/type$/
    6		/type/
    6		/uanta/
    -6		/ubs/
    6		/uchis/
    6		/uci/
    6		/uciat/
    6	weakness:101	/uckl/
    -6		/ueden/
    -6		/uej/
    -6		/uelto/
    6		/uent/
    6		/uill/
    6		/uille/
    6	self_harm:1	/uir$/
    6		/uir/
    -6		/uite/
    -6		/uje/
    -6		/ujo/
    -6		/ular/
    -6		/ully$/
    -6		/ully/
    6		/umbn/
    6		/umbne/
    6	sharp_pain:-25 tingling:8 saddle_numbness:61 chest_breath:5 severe_headache:48 allergic_reaction:-55	/und/
    6		/unk/
    -6		/uno/
    -6		/ura/
    -6		/ure$/
    6	allergic_reaction:5	/urn/
    6		/urned/
    6		/urta/
    6		/urtai/
    -6		/urv/
    -6		/uscl/
    -6		/uscle/
    -6		/utsi/
    -6		/utsid/
    -6		/ved$/
    6		/veral/
    6		/veris/
    -6		/vers/
    6		/viera/
    -6		/view/
    -6		/ving$/
    -6		/ving/
    -6		/viso$/
    -6		/wards/
    6		/warni/
    -6		/watc/
    -6		/watch/
    -6	weakness:3	/way/
    6		/weati/
    -6		/weir/
    -6		/weird/
    6	bladder_bowel:62	/wels$/
    6		/wels/
    6	bladder_bowel:-21 self_harm:-22	/whe/
    -6		/wim/
    6		/wist/
    6		/xcruc/
    -6		/xed$/
    -6		/xed/
    -6		/years/
    -6		/yed$/
    -6		/yed/
    6		/ype$/
    6		/ype/
    -6		: & [en12]
    6		<be> <count> <time>
    -6		<be> <day> ,
    -6		<be> <part> to
    -6		<be> <side>
    -6		<be> <the> <side>
    6		<be> <the> normal
    -6		<be> as
    -6		<be> better
    6		<be> dormido
    -6		<be> down
    -6		<be> embarazada
    6		<be> expecting and
    6		<be> fizzing
    -6		<be> from
    -6		<be> grand
    -6		<be> imagining
    -6		<be> imagining it
    6		<be> no
    6		<be> normal que
    6		<be> not <become>
    6		<be> not <my>
    6		<be> on <the>
    -6		<be> peor que
    -6		<be> pins
    -6		<be> pins and
    6	weakness:17	<be> que
    -6		<be> segura si
    -6		<be> tingling or
    -6		<be> to
    6		<be> told
    6		<be> va
    -6		<be> way
    6		<be> ~ afternoon
    -6		<be> ~ con
    6		<be> ~ cuando
    6		<be> ~ desde
    6		<be> ~ hospital
    6		<be> ~ it
    6		<be> ~ mas
    -6		<be> ~ new
    -6		<be> ~ ni
    6	bladder_bowel:25	<be> ~ not
    -6		<be> ~ notch
    -6		<be> ~ oil
    -6		<be> ~ over
    6		<be> ~ sleep
    -6		<be> ~ wee
    6		<be> ~ worked
    6		<become> .
    -6		<become> <my> <part>
    6		<become> in
    6	numbness:4	<become> to sleep
    -6		<become> ~ <have>
    6		<become> ~ came
    6		<become> ~ from
    6		<become> ~ good
    -6		<become> ~ tomorrow
    6		<become> ~ under
    6		<become> ~ way
    6		<count> <part> <be>
    -6		<count> <part> and
    -6		<count> and
    6		<count> bit
    6		<count> ~ <time>
    6		<count> ~ still
    6		<day> ~ still
    6		<day> ~ today
    6	numbness:149 saddle_numbness:2	<feel> <the>
    6		<feel> <the> thing
    -6		<feel> good
    -6		<feel> very
    -6		<feel> ~ <become>
    6		<feel> ~ ?
    -6		<feel> ~ before
    -6		<feel> ~ bit
    6		<feel> ~ but
    -6		<feel> ~ did
    6		<feel> ~ not
    -6		<have> <be>
    -6		<have> no
    -6		<have> pins
    -6		<have> pins and
    -6		<have> stopped
    -6		<have> ~ <day>
    6		<have> ~ <time>
    6		<have> ~ able
    6		<have> ~ at
    6		<have> ~ before
    6		<have> ~ down
    6		<have> ~ last
    -6		<have> ~ numb
    -6		<have> ~ numbness
    -6		<have> ~ off
    6		<have> ~ woken
    6		<keep> dropping
    -6		<my> <part> <become>
    6		<my> <part> <part>
    -6		<my> <part> <the>
    6		<my> <person> ,
    -6		<my> and
    -6		<my> body
    6		<my> bowels
    -6		<my> breast
    6		<my> da <the>
    -6		<my> escriban
    6		<my> grip
    -6		<my> pueden
    -6		<my> ~ bit
    -6		<my> ~ came
    -6		<my> ~ come
    6		<my> ~ darme
    -6		<my> ~ fiebre
    -6		<my> ~ fine
    -6		<my> ~ happy
    -6		<my> ~ honestly
    6		<my> ~ muchisimo
    -6		<my> ~ o
    -6		<my> ~ super
    6		<my> ~ todo
    6		<my> ~ twice
    6		<my> ~ well
    6		<part> . otherwise
    6		<part> <be> <become>
    6		<part> <be> fizzing
    -6		<part> <be> happy
    6		<part> <be> like
    -6		<part> <be> painful
    6		<part> <be> really
    6		<part> <be> tingling
    6		<part> <feel> like
    -6		<part> desde ayer
    6		<part> gives
    -6		<part> hurts today
    -6		<part> of drawers
    -6		<part> on <the>
    6	weakness:-8 numbness:33	<part> ~ .
    6		<part> ~ as
    -6		<part> ~ at
    6	numbness:27	<part> ~ bit
    -6		<part> ~ drawers
    6		<part> ~ fizzing
    -6		<part> ~ great
    6		<part> ~ if
    6		<part> ~ move
    -6		<part> ~ pero
    6		<part> ~ properly
    6		<part> ~ sleep
    -6		<part> ~ than
    6		<part> ~ though
    6		<part> ~ tight
    -6	sharp_pain:-9	<part> ~ to
    -6		<part> ~ toda
    6		<part> ~ worse
    -6		<person> ~ <become>
    6		<person> ~ if
    6		<person> ~ she
    -6		<side> <part> hurts
    6	sharp_pain:-6	<side> <the>
    -6		<side> as rain
    6		<side> yours
    -6		<side> ~ <count>
    -6		<side> ~ ages
    -6		<side> ~ at
    6		<side> ~ does
    6		<side> ~ fine
    6		<side> ~ no
    -6		<side> ~ than
    -6		<side> ~ today
    6		<side> ~ weak
    -6		<the> <count>
    6		<the> <my>
    6	radiating_pain:71 numbness:27	<the> <part> y
    6		<the> <time> and
    6		<the> ambulance
    6		<the> better
    6		<the> bit of
    -6		<the> bit worse
    -6		<the> brought
    -6		<the> brought <my>
    -6		<the> check
    -6		<the> cita
    6		<the> dinner
    6		<the> dinner plate
    6		<the> dolor de
    6		<the> emergency
    6	fever:61	<the> fever
    6		<the> heat pack
    6		<the> jolt
    -6		<the> lista
    -6		<the> lot
    -6		<the> lunes
    6		<the> numbness <be>
    -6		<the> of
    -6		<the> salir
    6		<the> stairs
    6		<the> stiffness <be>
    -6		<the> table ,
    -6		<the> tingly
    -6		<the> touch
    -6		<the> twinge
    -6		<the> vida ,
    -6		<the> walk
    6		<the> ward
    6		<the> ~ #
    -6	sharp_pain:4 tingling:-1 persistent_beyond_72h:14 bladder_bowel:64	<the> ~ <count>
    -6	numbness:24 saddle_numbness:14	<the> ~ <have>
    -6		<the> ~ achy
    -6		<the> ~ anywhere
    6		<the> ~ cold
    -6		<the> ~ completely
    6		<the> ~ derecho
    6		<the> ~ gordo
    -6		<the> ~ hurt
    -6		<the> ~ lunes
    -6		<the> ~ mejor
    6		<the> ~ none
    6	sharp_pain:-3	<the> ~ now
    6		<the> ~ numbness
    -6		<the> ~ over
    -6		<the> ~ para
    6		<the> ~ plate
    6		<the> ~ pressed
    6		<the> ~ put
    6		<the> ~ quita
    -6		<the> ~ saw
    6		<the> ~ size
    6		<the> ~ still
    -6		<the> ~ tender
    -6		<the> ~ traia
    -6		<the> ~ vanished
    -6		<the> ~ wore
    6	persistent_beyond_72h:37	<time> of
    -6		<time> old
    6		<time> on ,
    -6		<time> ~ about
    6		<time> ~ baby
    -6		<time> ~ but
    -6		<time> ~ no
    6		<time> ~ notch
    -6		<time> ~ nothing
    6		<time> ~ of
    -6		<time> ~ pain
    -6		<time> ~ without
    -6		? & [en124]
    -6		? & [en954]
    6		? & [en980]
    6		? & [es975]
    6		? ~ <the>
    -6		? ~ ?
    -6		? ~ at
    -6		? ~ tingling
    -6		[en1002] & [en141]
    -6		[en1002] & [en199]
    6		[en1002] & [en39]
    -6		[en1002] & [en506]
    6		[en1002] & [en778]
    -6		[en1002] & [en906]
    -6		[en1002] & numbness
    -6		[en1007] & [en468]
    -6		[en1014] & ,
    -6	chest_breath:27	[en1018] & [en19]
    -6		[en1018] & [en250]
    6		[en1018] & [en394]
    -6		[en1018] & [en404]
    -6		[en1018] & [en522]
    6		[en1018] & [en60]
    -6		[en1018] & [en653]
    -6		[en1018] & [en709]
    6		[en1018] & [en871]
    -6		[en101] & [en250]
    6		[en101] & [en468]
    -6		[en101] & [en709]
    -6	numbness:60	[en1020] & [en234]
    6		[en1020] & [en252]
    -6		[en1020] & [en633]
    -6		[en1020] & [en810]
    -6		[en1020] & [en853]
    6	numbness:7	[en1020] & [en93]
    -6		[en1020] & [en957]
    -6		[en1020] & [en981]
    -6		[en1020] & tingling
    6		[en106] & [en1020]
    6		[en106] & [en869]
    -6		[en116] & [en234]
    6		[en116] & [en251]
    6		[en118] & ,
    6		[en118] & [en874]
    -6		[en11] & [en1013]
    -6		[en11] & [en380]
    -6	worsening:8	[en11] & [en426]
    -6		[en11] & [en437]
    -6	persistent_beyond_72h:-10	[en11] & [en468]
    6		[en11] & [en474]
    -6	sharp_pain:26 radiating_pain:7 worsening:8 fever:16	[en11] & [en869]
    6		[en11] & [en871]
    -6		[en11] & [en991]
    -6		[en121] & [en1020]
    -6		[en121] & [en234]
    -6		[en121] & [en874]
    6		[en121] & [es182]
    6		[en122]
    -6	weakness:-1 severe_headache:5	[en124]
    -6		[en124] & [en874]
    6	weakness:-4	[en127]
    6	weakness:-12 faint_dizzy:50 self_harm:40	[en12] & [en1020]
    6		[en12] & [en159]
    -6		[en12] & [en170]
    -6		[en12] & [en378]
    6		[en12] & [en437]
    6		[en12] & [en458]
    -6		[en12] & [en495]
    -6		[en12] & [en613]
    6		[en135] & [en693]
    6		[en138] & ,
    6		[en138] & [en148]
    -6		[en141] & [es182]
    6		[en143] & [en143]
    -6		[en143] & [en189]
    6		[en143] & [en378]
    -6		[en148] & [en325]
    -6		[en148] & [en362]
    -6		[en154] & [en474]
    -6		[en157] & .
    6		[en157] & [en20]
    -6		[en157] & [en762]
    -6		[en159] & [en633]
    6		[en167] & [en1002]
    -6		[en170] & [en1020]
    6		[en170] & [en252]
    -6		[en170] & [en317]
    -6		[en170] & [en378]
    6		[en170] & [en63]
    -6		[en170] & [en682]
    -6	radiating_pain:1	[en170] & [en869]
    -6	weakness:28	[en170] & [en874]
    -6		[en181] & [en19]
    -6		[en181] & [en60]
    -6		[en189]
    -6		[en189] & [en234]
    -6		[en197] & ,
    -6		[en19] & .
    6		[en19] & [en124]
    -6		[en19] & [en159]
    -6		[en19] & [en197]
    -6		[en19] & [en295]
    -6		[en19] & [en426]
    -6		[en19] & [en58]
    6	tingling:29	[en19] & [en60]
    -6		[en19] & [en618]
    -6		[en19] & [en807]
    6		[en19] & [en84]
    6		[en19] & [en890]
    -6		[en19] & [en93]
    -6		[en19] & [es878]
    -6		[en19] & ache
    -6		[en19] & soreness
    6		[en202] & [en143]
    6		[en202] & [en251]
    6		[en202] & [en252]
    -6		[en202] & [en39]
    -6		[en202] & [en633]
    6		[en20] & [en185]
    6		[en20] & [en215]
    6	tingling:-13	[en20] & [en251]
    6		[en20] & [en37]
    6		[en20] & [en442]
    6		[en20] & [en679]
    6		[en20] & [en693]
    -6		[en20] & [en807]
    -6		[en20] & [en84]
    -6		[en20] & [en889]
    6		[en20] & [en93]
    6	weakness:48 numbness:19 faint_dizzy:54 severe_bruising:9 self_harm:91	[en20] & [en966]
    -6		[en20] & wednesday
    6		[en212] & [en980]
    6		[en215] & [en1020]
    6		[en215] & [en19]
    -6		[en215] & [en810]
    -6		[en218] & [en474]
    6		[en21] & [en1002]
    6	self_harm:82	[en21] & [en362]
    6		[en21] & [en474]
    6	sharp_pain:4 self_harm:46	[en234] & [en1020]
    6		[en234] & [en309]
    -6		[en234] & [en3]
    6	weakness:4	[en234] & [en522]
    -6		[en234] & [en653]
    -6		[en234] & [en682]
    6		[en234] & [en935]
    -6		[en234] & dizzy
    -6		[en234] & twinge
    6		[en244] & #
    6		[en250] & [en1018]
    6		[en250] & [en138]
    6		[en250] & [en148]
    6		[en250] & [en215]
    -6		[en250] & [en377]
    -6		[en250] & [en399]
    -6		[en250] & [en853]
    -6		[en251] & [en255]
    6		[en251] & [en377]
    -6	weakness:15 numbness:-7	[en251] & [en493]
    -6		[en251] & [en506]
    -6		[en251] & [en634]
    6	emergency:2	[en251] & [en661]
    6		[en251] & [en698]
    -6	history_injury:22	[en251] & [en874]
    6		[en251] & bowels
    6		[en251] & forearm
    6		[en251] & pinky
    6		[en253] & [en506]
    6		[en28] & ,
    6		[en28] & [en101]
    -6		[en28] & [en181]
    6		[en28] & [en234]
    6		[en28] & [en508]
    6		[en28] & [en746]
    6		[en28] & [en762]
    -6		[en28] & drawers
    -6		[en295] & [en1020]
    -6		[en297]
    -6		[en298] & [en234]
    -6		[en298] & [en37]
    -6		[en29] & .
    -6		[en309] & [en522]
    6		[en309] & [en746]
    -6		[en317] & [en1020]
    -6		[en317] & [en11]
    -6		[en317] & [en170]
    6		[en317] & [en746]
    6		[en325] & [en474]
    6		[en325] & [en58]
    6		[en333] & [en869]
    6		[en362] & [en311]
    6		[en362] & [en380]
    -6		[en362] & [en426]
    6		[en362] & [en493]
    -6		[en362] & [en634]
    6		[en362] & [en653]
    6	radiating_pain:42	[en362] & [en677]
    -6		[en362] & [en807]
    -6		[en362] & [en953]
    6	saddle_numbness:65	[en362] & [en986]
    6		[en362] & [es182]
    6		[en362] & hives
    6		[en378] & [en141]
    -6		[en378] & [en239]
    -6		[en378] & [en28]
    6		[en378] & [en474]
    6		[en378] & [en877]
    6		[en37] & [en218]
    6		[en37] & [en468]
    6		[en37] & [en679]
    6		[en37] & [en949]
    -6		[en37] & drawers
    6		[en380] & [en1020]
    -6		[en380] & [en805]
    6		[en380] & [en949]
    6		[en394] & [en394]
    6		[en394] & [en853]
    6		[en397] & [en11]
    6		[en399] & [en317]
    6	numbness:-1 tingling:-28 saddle_numbness:-2 fever:-3	[en39]
    6		[en39] & ,
    6		[en39] & ?
    -6		[en39] & [en234]
    6		[en39] & [en810]
    -6		[en39] & [en874]
    -6		[en39] & [es182]
    6		[en3]
    -6		[en3] & [en810]
    -6		[en404] & [en966]
    6		[en410] & ,
    -6		[en410] & [en810]
    6		[en410] & [en890]
    -6		[en410] & [en980]
    6		[en426] & [en20]
    6		[en426] & [en252]
    -6		[en426] & [en362]
    6		[en426] & [en461]
    -6		[en42] & [en394]
    6		[en42] & [en633]
    -6		[en42] & [en84]
    6		[en42] & [en874]
    6	weakness:50	[en437] & [en1002]
    6		[en437] & [en20]
    6		[en437] & [en251]
    6	numbness:16	[en437] & [en474]
    -6		[en439] & [en20]
    -6		[en442] & [en12]
    -6		[en442] & [en693]
    -6		[en442] & [en778]
    -6		[en442] & [en810]
    -6		[en442] & [en980]
    6		[en455] & [en251]
    -6		[en458] & #
    6		[en458] & [en682]
    -6		[en458] & tingling
    -6		[en461] & [en1020]
    6		[en468] & [en490]
    6		[en468] & [en613]
    -6		[en468] & [en980]
    6		[en468] & thursday
    -6		[en469] & [en490]
    -6		[en474] & ?
    6		[en474] & [en124]
    6	weakness:-1 worsening:32	[en474] & [en362]
    6		[en474] & [en602]
    -6		[en474] & [en650]
    6		[en474] & [en906]
    6		[en474] & agony
    -6		[en474] & easing
    6		[en474] & urgent
    6		[en479] & [en28]
    -6	saddle_numbness:32	[en490] & [en1020]
    6		[en490] & [en185]
    6		[en490] & [en250]
    -6	numbness:40	[en490] & [en380]
    -6		[en490] & [en42]
    -6		[en490] & [en437]
    -6		[en490] & [en508]
    -6		[en490] & [en522]
    6		[en490] & [en613]
    6		[en490] & [en618]
    6		[en490] & [en967]
    -6		[en490] & [en989]
    6		[en493] & [en634]
    -6		[en506] & [en682]
    6		[en506] & tingling
    -6		[en508] & [en12]
    6		[en508] & [en157]
    -6		[en508] & [en394]
    -6		[en508] & [en445]
    6		[en508] & [en869]
    6		[en522] & [en650]
    -6		[en533] & ,
    6		[en549] & [en1002]
    6		[en549] & [en60]
    6		[en551] & [en11]
    -6		[en551] & [en12]
    6		[en551] & [en19]
    6		[en551] & [en212]
    -6		[en551] & [en213]
    6		[en551] & [en549]
    6		[en554] & [en19]
    -6		[en567] & [en124]
    -6		[en567] & [en170]
    6		[en567] & [en37]
    6		[en567] & [en966]
    -6		[en58] & ,
    6	weakness:60	[en58] & [en1020]
    6	weakness:69	[en58] & [en19]
    6		[en58] & [en63]
    6		[en58] & [en869]
    6		[en58] & pee
    6		[en602] & [en20]
    6		[en602] & [en404]
    6		[en602] & [en437]
    -6		[en602] & [en522]
    -6		[en602] & [en778]
    -6		[en60] & [en148]
    6		[en60] & [en234]
    6		[en60] & [en474]
    -6		[en613] & [en101]
    -6		[en613] & [en37]
    -6		[en613] & [en468]
    -6		[en613] & [en889]
    6		[en633] & [en682]
    6		[en633] & [en698]
    6		[en633] & [en805]
    6		[en633] & [en93]
    -6		[en634] & [en1020]
    6		[en634] & [en212]
    6		[en634] & [en37]
    -6		[en634] & [en58]
    -6		[en634] & [en653]
    -6		[en634] & [en966]
    6		[en634] & [en989]
    6		[en63] & [en869]
    6		[en650] & [en116]
    6		[en650] & [en37]
    -6		[en650] & [en551]
    -6		[en650] & [en660]
    -6		[en653] & ,
    6		[en653] & [en234]
    -6		[en653] & [en42]
    -6		[en653] & [en746]
    -6	faint_dizzy:109	[en660] & [en1018]
    6		[en660] & [en170]
    6	tingling:7	[en660] & [en251]
    6		[en660] & [en60]
    6		[en660] & [en63]
    -6		[en660] & [en90]
    6		[en661] & [en234]
    -6		[en677] & [en251]
    -6		[en677] & [en28]
    6		[en677] & [en39]
    6		[en677] & [en938]
    -6		[en677] & [en966]
    -6		[en677] & [es182]
    6		[en682] & [en28]
    -6		[en682] & [en426]
    -6		[en682] & [en42]
    6		[en682] & [en551]
    6		[en682] & hives
    6		[en693] & ,
    -6		[en693] & [en11]
    6		[en693] & [en20]
    -6		[en693] & [en28]
    -6		[en693] & [en874]
    -6		[en693] & [en980]
    -6		[en698]
    6		[en709] & [en1002]
    6		[en709] & [en250]
    6		[en709] & [en709]
    -6		[en709] & [en762]
    6		[en746] & [en138]
    6		[en746] & [en378]
    6	persistent_beyond_72h:-24	[en746] & [en474]
    6		[en746] & [en58]
    6		[en746] & [en90]
    -6		[en762] & [en1018]
    6		[en762] & [en143]
    6		[en762] & [en20]
    6		[en762] & [en84]
    6		[en762] & [en853]
    6		[en762] & [en980]
    6		[en77]
    -6		[en77] & .
    -6		[en805] & [en234]
    6		[en805] & [en807]
    6		[en807] & ?
    6		[en807] & [en234]
    -6		[en807] & [en309]
    6		[en807] & [en554]
    -6	radiating_pain:12	[en810] & [en1020]
    6		[en810] & [en157]
    -6		[en810] & [en215]
    6		[en810] & [en28]
    6		[en810] & [en293]
    -6	emergency:30	[en810] & [en362]
    6		[en810] & [en567]
    -6		[en810] & [es44]
    6		[en821] & [en37]
    -6		[en845] & .
    -6		[en84] & [en12]
    -6		[en84] & [en266]
    6		[en84] & [en853]
    6		[en84] & [en966]
    6		[en84] & [en980]
    -6		[en853] & [en12]
    -6		[en853] & [en679]
    -6		[en853] & achy
    -6		[en85] & .
    -6		[en85] & [en28]
    6		[en869] & [en148]
    6		[en869] & [en3]
    -6		[en869] & [en458]
    6		[en869] & [en618]
    -6		[en869] & [en889]
    6	numbness:54	[en869] & [es182]
    -6		[en869] & numbness
    -6		[en871] & ,
    -6		[en874] & #
    -6		[en874] & [en380]
    -6		[en874] & [en613]
    -6		[en874] & [en805]
    -6		[en874] & [en807]
    6		[en874] & [en935]
    -6	sharp_pain:-61 numbness:23 history_injury:18	[en874] & [es13]
    -6	sharp_pain:27 radiating_pain:-4 weakness:-34 tingling:-26 emergency:-15	[en874] & [es214]
    -6		[en874] & [es235]
    6		[en874] & [es502]
    6		[en874] & [es759]
    6		[en874] & [es870]
    6		[en874] & [es951]
    -6		[en874] & escriban
    -6		[en874] & fiebre
    -6		[en877] & [en60]
    6		[en889] & [en60]
    6		[en890] & [en127]
    6		[en890] & [en189]
    6		[en890] & [en234]
    -6		[en890] & [en522]
    -6		[en890] & [en746]
    -6		[en890] & vanished
    -6		[en906] & [en693]
    6	emergency:10	[en90] & [en874]
    6		[en917] & [en37]
    6		[en917] & [en60]
    -6		[en935] & [en11]
    6		[en938] & [en490]
    6		[en938] & [en874]
    -6		[en93] & [en127]
    -6		[en93] & [en234]
    -6		[en93] & [en474]
    -6		[en93] & [en551]
    -6		[en949] & [en362]
    -6		[en949] & [en461]
    -6		[en949] & [en58]
    -6		[en954] & [en181]
    -6		[en954] & [en495]
    6		[en954] & [en810]
    6		[en957] & [en202]
    -6		[en957] & [en28]
    6		[en966] & [en127]
    -6	numbness:-18 self_harm:21	[en966] & [en12]
    6		[en966] & [en138]
    -6		[en966] & [en215]
    -6		[en966] & [en28]
    -6		[en966] & [en39]
    -6		[en966] & [en618]
    6		[en966] & [en633]
    6		[en966] & [en871]
    -6		[en966] & [en980]
    6		[en966] & [en986]
    6		[en966] & [en997]
    6		[en966] & agony
    6		[en966] & winded
    6		[en967] & [es54]
    6		[en980] & .
    -6		[en980] & [en121]
    6		[en980] & [en12]
    -6		[en980] & [en215]
    -6		[en980] & [en426]
    6		[en980] & [en461]
    -6		[en980] & [en874]
    -6		[en980] & [en954]
    -6		[en986] & [en1020]
    -6		[en986] & [en202]
    6		[en986] & [en633]
    6		[en989] & [en602]
    6		[en989] & [en746]
    6		[en989] & [en935]
    6		[en989] & [en949]
    6		[en997]
    -6		[en997] & [en28]
    6		[en999] & [en266]
    -6		[es1007] & [es13]
    -6		[es1021]
    -6		[es106] & [es1007]
    -6		[es106] & [es939]
    -6		[es106] & [es955]
    6		[es106] & [es998]
    6		[es113]
    -6		[es122] & [es214]
    -6		[es122] & [es694]
    -6		[es122] & [es982]
    -6		[es127] & [es694]
    6		[es134]
    -6		[es13] & [es14]
    6		[es13] & [es182]
    6		[es13] & [es342]
    -6		[es13] & [es375]
    -6		[es13] & [es694]
    -6		[es13] & [es950]
    -6		[es13] & masajista
    6		[es14] & [es830]
    -6		[es15]
    -6		[es174]
    -6		[es174] & ,
    -6		[es17] & ,
    -6		[es17] & [es2]
    -6		[es182] & [en1002]
    6	saddle_numbness:76	[es182] & [en1020]
    -6		[es182] & [en124]
    -6		[es182] & [en309]
    6		[es182] & [en397]
    6		[es182] & [en522]
    -6		[es182] & [en746]
    6		[es182] & [es758]
    -6		[es182] & [es886]
    -6		[es182] & [es902]
    -6		[es182] & bruises
    6		[es182] & cede
    -6		[es182] & hives
    -6		[es182] & manden
    6		[es189] & ,
    -6		[es189] & [es694]
    6		[es189] & [es699]
    -6		[es1] & [en19]
    6		[es1] & [es255]
    6		[es1] & [es726]
    -6		[es1] & [es870]
    -6		[es1] & [es90]
    -6		[es1] & [es975]
    6		[es1] & nalga
    6	sharp_pain:15	[es214] & [es106]
    6		[es214] & [es518]
    6		[es230] & [es438]
    6		[es251] & [en874]
    6		[es251] & [es214]
    6		[es253] & [es982]
    6		[es254] & [es26]
    6		[es255] & [es26]
    6		[es267]
    -6		[es26] & .
    -6		[es26] & [es502]
    6	sharp_pain:17 radiating_pain:-1 numbness:-6 tingling:-23 persistent_beyond_72h:-5 self_harm:-3	[es29]
    -6		[es29] & ,
    6		[es29] & [en118]
    -6		[es29] & [es1007]
    -6		[es29] & [es694]
    6		[es29] & [es759]
    6		[es29] & hormigueo
    -6		[es2] & [en874]
    -6		[es2] & [es342]
    -6		[es2] & [es459]
    -6		[es2] & [es509]
    -6		[es2] & [es894]
    -6		[es342] & [es102]
    6		[es342] & [es55]
    -6		[es362] & [es26]
    6		[es362] & [es54]
    -6		[es375] & [es54]
    6		[es427] & [es2]
    6		[es427] & [es982]
    6	fever:11	[es42] & [es362]
    -6		[es42] & [es823]
    -6		[es42] & [es870]
    6		[es42] & [es887]
    6		[es438] & [es17]
    -6		[es438] & hormigueo
    -6		[es443] & [es438]
    -6		[es44] & [en12]
    -6		[es459] & [es13]
    6		[es459] & [es1]
    -6		[es478]
    -6		[es486] & .
    6		[es486] & [es887]
    6		[es502] & [es230]
    6		[es502] & ciatica
    -6		[es503] & [es502]
    6	persistent_beyond_72h:40	[es503] & [es503]
    -6		[es506]
    -6		[es506] & [es966]
    -6		[es509] & [es950]
    6		[es54] & [es15]
    -6		[es54] & traia
    -6		[es55] & traia
    6		[es638] & [es1]
    -6		[es694] & [es54]
    -6		[es699] & [en19]
    -6		[es699] & [es189]
    -6		[es699] & [es699]
    6		[es79] & [es182]
    6		[es806] & [en490]
    -6		[es823] & [es815]
    6		[es830]
    -6		[es854] & [en874]
    -6		[es854] & [es106]
    6		[es854] & [es638]
    6		[es854] & [es759]
    6		[es870] & [es214]
    6		[es91] & [en874]
    6		[es91] & [es214]
    -6		[es950] & [es174]
    6		[es950] & [es438]
    6		[es950] & [es823]
    -6		[es966] & [en19]
    -6		[es966] & [es26]
    -6		[es966] & [es870]
    6		[es975] & [es26]
    6		[es975] & [es699]
    -6		[es982] & [es254]
    -6		[es982] & [es503]
    -6		[es982] & [es815]
    -6		[es998] & [es150]
    -6		[es998] & [es29]
    6		[es998] & [es759]
    6		[es998] & [es854]
    -6		a bath
    -6		a bit
    6		a dinner
    -6		a ladder
    6		a pen
    -6		a twinge
    -6		about it
    -6		about my
    -6		ache & [en762]
    -6		ache is
    6		ache ~ <be>
    6		achy & [en746]
    6		across <my>
    6		across my
    -6		adolorida & [es694]
    -6		after ~ but
    6		after ~ massage
    -6		ago .
    -6		agony & ,
    -6		agua caliente
    -6		agudo & :
    -6		agudo :
    -6		al salir
    -6		algo
    6		alive
    6		allergic
    6		along
    6		along <my>
    6		along my
    6		along ~ <part>
    6		also
    6		am at
    6		am sure
    6		ambulance
    6		an
    -6	weakness:26	and <the>
    -6		and has
    -6	sharp_pain:4	and it <be>
    6		and it hurts
    -6		and ~ <keep>
    -6		and ~ do
    -6		and ~ fine
    -6		and ~ hardly
    6		and ~ painful
    -6		and ~ them
    6		and ~ thing
    -6		ando
    6		any better
    6		anything ~ <be>
    6		are tingling
    -6		arrived
    -6		as ever
    -6		as rain
    -6		as ~ nothing
    6		asap ~ <be>
    -6		asleep ~ <the>
    6		asleep ~ home
    -6	weakness:-15 chest_breath:3 severe_headache:4 faint_dizzy:14	at
    -6		at ~ <have>
    6		at ~ <time>
    6		at ~ it
    -6		at ~ since
    -6		atienden
    -6		aviso
    6		baja <the>
    6		baja ~ <the>
    -6		bastante <the>
    -6		bastante ~ <part>
    6		bathroom
    6		because
    -6		bedtime
    6		been able
    -6		before ~ <the>
    6		bend
    -6		best <time>
    6		better ,
    -6		better than i
    -6		better ~ <have>
    6		better ~ <part>
    -6		bien .
    6		big toe
    -6		bit heavy
    6		bit numb
    -6		bit ~ it
    -6		bit ~ than
    -6		bit ~ yesterday
    6		bleeding
    -6		bliss
    -6		bother ~ <side>
    6		bowels
    6		brazo
    6		breathing
    -6		bruise ~ <part>
    6		bueno
    6		but ~ <my>
    6		but ~ do
    -6		but ~ great
    6		but ~ of
    -6		but ~ way
    -6		buzzing ~ <the>
    6		by ~ i
    -6		calambritos
    -6		calambritos & [es106]
    -6		calambritos ~ <part>
    -6		calambritos ~ <the>
    6		call it
    6		call ~ <be>
    6		came <part>
    6		came back
    -6		came ~ <become>
    -6		came ~ <have>
    -6		came ~ <the>
    -6		came ~ with
    6		caminar
    -6		can i <become>
    -6		can i <have>
    -6		can not decide
    6		can not even
    -6		can not fault
    6		can not pee
    -6		can ~ .
    -6		can ~ decide
    -6		can ~ fault
    -6		can ~ find
    -6		can ~ hot
    -6		can ~ now
    -6		can ~ over
    6		can ~ pee
    -6		car
    -6		car ~ ,
    6		cara
    6		casi <my>
    -6		casi <the>
    6		casi me
    -6		caso de
    -6		caso ~ que
    6		cede
    6		cerrar
    6		cerrar <the>
    6		cerrar <the> <part>
    6		cerrar ~ <part>
    -6		chest of
    6	fever:19	chills
    6		collapsed
    -6		come
    6		como una
    -6		con <the> que
    -6		con la
    -6		conviene
    6		could not <feel>
    6		could ~ <feel>
    6		could ~ <person>
    6		da <the>
    -6		danke
    -6		darme de
    -6		darme de baja
    -6		darme ~ baja
    -6		day and
    -6		de <the>
    -6		de <the> lista
    -6		de molestia
    -6		de ~ lista
    -6		dead ~ ,
    -6		decide
    6		desde que
    -6		dia ~ ,
    6		dias ~ <the>
    6		did my
    -6		did not like
    -6		did ~ how
    6		did ~ i
    -6		did ~ like
    6		die
    6		dinner plate
    6		disc ~ <part>
    -6		dizzy & ,
    -6		do not
    -6		do ~ need
    -6		does not hurt
    -6		dolor agudo :
    6		dolor ~ <be>
    -6		dolor ~ traia
    -6		dormi
    -6		dormi & [es438]
    -6		dormida & [es106]
    -6		dormida en
    -6		dormida en <the>
    -6		dormido ~ ,
    -6		dormido ~ <the>
    -6		down <the> <part>
    6		down <the> <side>
    6		dramatic ,
    -6		dropped ~ <part>
    6	worsening:42	duele mas
    -6		duelen & [es14]
    -6		duelen las
    6		duro
    6		each day
    6		each ~ <be>
    -6		ego
    6		either
    -6		el masajista
    6		electric ~ <my>
    6		else ~ i
    6		embarazada
    -6		en caso
    -6		en caso de
    6		end it
    6		ended up
    6		es dolor
    -6		escribirme
    -6		eso ,
    -6		evening
    -6		ever ~ <be>
    -6		ever ~ <part>
    -6	worsening:115	every <time>
    6		except ~ <be>
    6		except ~ <part>
    6		excruciating
    6		expecting and
    6		expecting ~ <the>
    -6		factura
    -6		fading & [en746]
    -6		fault it
    -6		feeling fine
    6		feet are
    -6	history_injury:21	fell
    -6		fell ~ on
    -6		felt better
    -6		film
    6		fine ~ <become>
    -6		fingertips & ,
    -6		first night
    -6		five
    6		flared up
    -6		foot ,
    6		foot s
    -6		football
    -6		for <the> <time>
    -6		for it
    -6		for months
    6		for more
    -6		for ~ to
    -6		four
    -6		get these
    -6		getting better
    -6		give ~ when
    6		glademoji & glademoji
    6		glademoji glademoji
    -6		goes numb
    -6		going down
    -6		going on
    6		gone .
    6		gone by
    6		gone to
    6		got off
    6		grip ~ weaker
    -6		gusto
    6		had the
    -6		had tingling
    -6		hago si <be>
    -6		hago ~ no
    6		hand ,
    -6		has stopped
    6		have had
    -6		have the
    -6		he <keep>
    6		he can
    -6		he kept
    -6		he ~ it
    6		headed
    6		heaven
    -6		heavy ~ <the>
    -6		help her
    6		hip is
    6		hold a
    -6		hombros
    6		hora ~ duele
    6		hora ~ mas
    -6		hormigas
    -6		hormigueo & [es342]
    6		hormigueo & [es887]
    6		hormigueo ~ si
    -6		hospital ~ <be>
    6	numbness:10	hot ~ <my>
    6		hot ~ <the>
    6		hours on
    6		how ~ ,
    -6		how ~ <time>
    -6		hurts ~ than
    -6		hurts ~ today
    6	sharp_pain:5 radiating_pain:-7 weakness:-13 numbness:-16 tingling:-15 worsening:-48 persistent_beyond_72h:-23 history_disc:-47 osteoporosis:-30 pregnancy_symptom:-7 bladder_bowel:1 saddle_numbness:-22 calf_swelling:-19 severe_headache:-12 faint_dizzy:-2 allergic_reaction:-4 severe_bruising:-22 emergency:-27	i
    -6		i <be> <the>
    6		i <be> at
    6		i <be> sure
    6		i <become> off
    -6		i call if
    -6		i ever
    6		i felt
    -6		i had
    6		i know you
    -6		i leave
    -6		i lie
    -6		i told
    6		i type
    6	saddle_numbness:53	i wipe
    -6		i would <be>
    6		i would rather
    6		i ~ after
    -6		i ~ again
    6		i ~ agony
    6		i ~ baby
    6		i ~ bit
    6		i ~ burning
    6		i ~ hospital
    6		i ~ myself
    -6	self_harm:44	i ~ not
    -6		i ~ noticed
    6		i ~ rather
    -6		i ~ room
    6		i ~ than
    -6		i ~ very
    -6		i ~ want
    -6		i ~ whether
    6		i ~ winded
    -6		i ~ writing
    6		i ~ yours
    -6		if it
    6		in <side> <part>
    -6		in <the> <time>
    -6		in <the> room
    6		in a
    6		in agony
    6		in ~ <person>
    -6		in ~ completely
    -6		in ~ down
    -6		in ~ honestly
    -6		in ~ so
    -6		in ~ still
    6		in ~ there
    6		in ~ when
    -6		in ~ without
    6	radiating_pain:1	into <my> <part>
    6		ir a
    -6		is as
    6		is back
    -6		is it
    6		is like
    6		is nearly
    -6		is painful
    6		is stabbing
    -6		is tingling
    -6		it <be> painful
    6		it <be> sharp
    6		it <be> urgent
    -6		it hurts more
    -6		it now
    6		it went
    6		it ~ <day>
    -6		it ~ <person>
    6		it ~ agony
    -6		it ~ cold
    -6		it ~ easing
    6		it ~ every
    -6		it ~ full
    -6		it ~ numb
    6		it ~ sharp
    6		it ~ urgent
    6		itchy & [en853]
    -6		itself
    -6		jaja
    6		jolt
    6		jolt ~ <my>
    6		just can
    6		just can not
    -6		just found
    -6		just found out
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
    6		la nalga
    6		last
    6		late+%
    -6		late+agujetas
    6		late+alive
    6		late+anywhere
    -6	weakness:18	late+arm
    -6		late+call
    -6		late+cita
    6		late+estoy
    -6		late+even
    6		late+habia
    -6		late+have
    6		late+hip
    -6		late+hour
    6		late+kids
    6		late+kind
    6		late+lunes
    -6		late+massage
    -6		late+mate
    -6		late+mejor
    6		late+mentioned
    -6		late+next
    6		late+nights
    -6		late+now
    6		late+overall
    6		late+past
    -6		late+put
    -6		late+quiero
    -6		late+round
    6	persistent_beyond_72h:50	late+semana
    6		late+sharp
    -6		late+sleeping
    -6		late+spot
    -6		late+su
    -6		late+texts
    6		late+thank
    -6		late+trace
    -6		late+ustedes
    -6		late+vanished
    6		late+we
    -6		late+whatsoever
    6		late+winded
    6		late+zero
    -6		leave <my>
    -6		leave ~ alone
    -6		left my
    6		left yours
    -6		leg .
    -6		less ~ <time>
    6		level
    6		lift <the>
    6		light headed
    -6		like i
    -6		like i did
    -6		like the
    -6		like they
    6		like this
    6		like ~ <be>
    6	sharp_pain:37	like ~ <my>
    6		like ~ it
    6		limp
    -6		limping
    6		lips have
    -6		lista
    6		llevo
    -6		lol & ,
    -6		lol ,
    -6		los
    -6		los hombros
    -6		lost ~ in
    -6		lot
    6		lot ~ <be>
    -6		lovely
    6		lovely ~ ,
    6		lunch
    -6		manden
    6	worsening:78 persistent_beyond_72h:-7	mas
    -6		mas que ayer
    6		massage ~ not
    -6		may
    -6		may ~ <the>
    -6		maybe <my>
    -6		maybe my
    -6		maybe ~ bit
    -6		maybe ~ in
    -6		me a
    -6		me and
    -6		me escriban
    -6		me fue
    -6		me pueden
    -6		meant
    6		media <part>
    6		menos ~ ,
    6		mentioned ~ i
    6		meses ~ <the>
    6		mi vida
    -6		might ~ <the>
    -6		mint
    6		monday & ,
    6		monday & [en20]
    6		monday & [en874]
    6		more ,
    6		more .
    6		more of
    6		more of <the>
    6		more painful
    -6		more than <the>
    -6		more than it
    6		more ~ <the>
    6		moretones
    6		moretones & [es366]
    -6		morning ~ <time>
    -6		morning ~ last
    -6		moved
    6		mover
    6		mover <the>
    6		mover ~ <part>
    6		much ,
    -6		much ~ <time>
    6		muchisimo
    6		my ankle
    -6		my body
    6		my bowels
    -6		my breast
    6	emergency:36	my face
    -6		my foot
    6		my grip
    6	numbness:19	my heel
    6	saddle_numbness:24	my legs
    6		my pinky
    -6	tingling:2	my toes
    6		nalga
    6		neck when
    -6		need to
    -6		need ~ <my>
    6		needles in
    6		needles ~ <part>
    -6		neither
    -6		never had
    -6		ni hormigueo
    6		ni ~ <be>
    6		nine
    -6		no <my> escriban
    6		no cede
    6		no harm
    6		no improvement
    -6		no pins
    -6		no sharp
    -6		no sharp pain
    -6		no worries
    6		no ~ #
    6		no ~ con
    -6		no ~ escriban
    -6		no ~ manden
    -6		no ~ mas
    6		no ~ para
    6		no ~ seguir
    6		no ~ when
    -6		none ~ <the>
    -6		nope
    -6		nope & [en11]
    6		normal que
    -6		not <count> since
    -6		not decide
    6	weakness:9	not do
    -6		not fault
    -6		not fault it
    6		not hold
    6		not move
    6		not pee
    -6		not really
    6		not see
    -6		not ~ <have>
    6	persistent_beyond_72h:4	not ~ away
    -6		not ~ if
    6		not ~ like
    6		not ~ morning
    -6		not ~ numbness
    -6		not ~ so
    -6		not ~ texts
    6		not ~ yesterday
    -6	numbness:14	nothing
    6		nothing ~ <the>
    6		nothing ~ it
    6		nothing ~ pain
    -6		notice it
    6	sharp_pain:-25 history_disc:11 bladder_bowel:-1 emergency:25	now
    -6		now ,
    6		now i
    6		now ~ <side>
    6		now ~ not
    6		now ~ you
    -6		numb <part> from
    -6		numb or
    -6		numb ~ :
    -6		numb ~ <my>
    -6		numb ~ i
    -6		numb ~ nothing
    6	numbness:20	numbness
    6		numbness & [en11]
    6		numbness & [en762]
    6		numbness & [es182]
    6		numbness <be>
    6		numbness is
    -6		numbness ~ <be>
    6		numbness ~ <become>
    6		numbness ~ nothing
    -6		ocho
    -6		odd
    -6		odd ~ <my>
    -6		odd ~ <part>
    -6		of drawers
    -6		of office
    -6		of wine
    6		of ~ do
    -6		of ~ does
    6		of ~ for
    -6		of ~ of
    6		off to
    6		off your
    -6		off ~ ,
    6		off ~ <be>
    -6		off ~ <side>
    -6		ok to
    -6		ok ~ ok
    6	worsening:3	on <day> ,
    6		on <the> <part>
    6		on <the> bathroom
    6		on <the> stairs
    6		on and
    6		on day
    -6		on ~ <time>
    6		on ~ bathroom
    6		on ~ stairs
    6		on ~ still
    -6		on ~ table
    -6		on ~ walk
    6		on ~ would
    -6		once since
    6		one bit
    6		one leg
    -6		one since
    6		only thing <be>
    6		osteoporosis & [en20]
    6		otra
    -6		out of office
    6		out ~ shower
    -6		outside
    6		overall
    6		pack
    -6		pain <become>
    -6		pain ? no
    -6		pain free
    6	sharp_pain:36	pain like
    -6		pain s
    6		pain ~ .
    6		pain ~ in
    6	sharp_pain:-48	pain ~ into
    6		pain ~ it
    6		pain ~ not
    6	history_injury:2	painful
    6		painful ~ <time>
    6		pains in
    6		pains ~ <my>
    6		pains ~ <part>
    6		palm
    -6		para la
    6		para ~ <the>
    -6		parking free
    -6		parking ~ <the>
    6		pasa
    -6		paso ~ <be>
    6		passed ~ <the>
    6		peor ~ <the>
    -6		perfect
    6		pero <be> <the>
    6		physio ~ <my>
    6		pie no
    6	self_harm:133	pills
    6	bladder_bowel:37	pis
    -6		poor ~ <be>
    -6		por ~ ,
    6		pregnant and
    6		probably
    -6		puede
    -6		puede ~ en
    -6		pueden
    6		puedo ~ <part>
    6		push
    6		que <the> primer
    -6		que traia
    -6		que ~ ir
    6		que ~ primer
    -6		quiero ~ de
    -6		quit ~ <my>
    6		quite ~ today
    -6		rain
    6		rash
    -6		really ~ <be>
    -6		reply
    6		ribs
    -6		right as
    6		ronchas & [es234]
    6		ronchas por
    6		rotten
    -6		rough
    -6		running down <my>
    6		s dead
    6		s left
    -6		s painful
    6		s urgent
    6		said to
    6		said ~ .
    6		sali de ahi
    -6		sali sin
    6		sali ~ <the>
    6		sali ~ ahi
    6		salvo ~ <part>
    -6	persistent_beyond_72h:3	same
    6		say ~ but
    6		says #
    6		sciatic
    6		sciatica & [en170]
    6		sciatica <be>
    -6		sciatica ~ <be>
    6		sciatica ~ with
    6		se va
    6	self_harm:4	seguir
    -6		segura si
    -6		segura ~ <be>
    6		sensibilidad
    -6		senti
    6		session ~ <be>
    -6		sharp pain :
    -6		sharp pain ?
    6		sharp ~ <time>
    6		she <be>
    -6		she ~ would
    6		shivering
    6		shooting pain in
    6		should ~ worry
    6		shoulder has
    6		si , en
    -6		si es
    -6		si no
    6		sigue
    6		since ~ morning
    6		since ~ yours
    -6		sitting ~ <the>
    6		slept great
    -6		slept like
    -6		slept like <the>
    6		slept ~ <part>
    -6		slight
    6		slight ~ <part>
    -6		so i
    6		so it
    6		so ~ <be>
    -6		so ~ but
    6		soaked
    6		somebody
    6		someone ~ <part>
    6		something like
    6		something ~ <part>
    -6		sore ~ ,
    6		sore ~ <count>
    -6		soreness & [en234]
    6		soreness & [en967]
    6		soreness ~ not
    6		sorry for <the>
    -6		sort
    -6		sound
    6		speech
    6		stabby
    6		stairs
    6		stiff ~ <part>
    -6		stiff ~ morning
    6		stiffness & ,
    6		stiffness <be>
    6		stiffness is
    6		still painful
    -6		still ~ <have>
    6		stop ~ .
    -6		stopped
    -6		stroke ~ <the>
    -6		strong as
    6		sure it <be>
    6		sweating
    6		swollen <part>
    -6		table ,
    -6		temperature ~ and
    -6		tender when
    -6		tender when i
    -6		tender ~ and
    6		texting & .
    6		texts ~ i
    -6		than ever
    -6		that a
    -6		that brought
    6		the minute
    -6		the sharp
    6		then ~ came
    -6		therapist
    -6		there ~ <be>
    6		thermometer & [en244]
    6		thermometer says
    6		thermometer says #
    6		thing <be>
    6		thing ~ <count>
    6		thing ~ <part>
    -6		think ~ <my>
    6		thunderclap
    -6		tienen
    6		times
    6		tingle ~ ,
    -6		tingles & ,
    -6		tingles ,
    -6		tingling & [en1020]
    6		tingling & [en19]
    -6		tingling & [en474]
    -6		tingling & [en981]
    6		tingling <be>
    -6		tingling ?
    -6		tingling ~ no
    -6		tired ~ ,
    -6		tired ~ <the>
    6	fever:17	tiritando
    6	radiating_pain:15	to <the>
    6		to be
    6		to bother
    6		to bother you
    6		to die
    -6		to do <my>
    6	numbness:45 tingling:12	to sleep
    -6		to ~ and
    6		to ~ good
    -6		to ~ on
    -6		to ~ without
    -6		today nothing
    6		today ~ <be>
    6		todo de
    -6		told <my>
    -6		told her
    6		told ~ <part>
    -6		tomorrow
    -6		trace
    -6		trace of
    -6		traia
    6	weakness:46	trapo
    6		tras
    6		tried
    6		tv static
    6		twice today
    6		type
    6	sharp_pain:36 persistent_beyond_72h:-24	un
    -6		under <my> <part>
    -6		under my
    6		under ~ <the>
    6		unsubscribe & [en20]
    6		unsubscribe ~ and
    -6		up a
    6		up after
    6		up from <the>
    6		up tomorrow
    -6	weakness:4	up ~ <my>
    6		up ~ every
    -6		up ~ now
    -6		up ~ table
    -6		van <count> dias
    6		veo <the>
    -6		very well
    6		vez ~ mas
    -6		vida ,
    -6		vida ~ ni
    6		wake up tomorrow
    6		wake ~ tomorrow
    -6		walk ~ ,
    6		want ~ ,
    6		want ~ .
    6		warning
    6		was lovely
    6		way ~ can
    6		weak ?
    -6		wednesday & ,
    -6		wednesday ,
    -6		weird
    6		well ~ you
    6		when i <become>
    -6		when i <side>
    6		when i sit
    6		when i wipe
    -6		when ~ <person>
    -6		when ~ <side>
    -6		when ~ <the>
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
    -6	weakness:3	with <my>
    -6		with me
    -6		with ~ .
    6		with ~ pain
    -6		without ~ pain
    -6		work in
    -6		work in <the>
    -6		work ~ .
    -6		work ~ hospital
    -6		work ~ i
    -6		works
    -6		worries
    -6		worse than when
    6		worse ~ <time>
    6		worse ~ and
    -6		worse ~ when
    -6		worse ~ yesterday
    6		worth ~ <the>
    -6		would a
    6		would call it
    -6		would i
    -6		would ~ <the>
    -6		would ~ <time>
    6		would ~ call
    -6		would ~ worry
    6		writing for
    6		writing ~ <my>
    6		y <my> duele
    -6		y sali
    -6		y sali sin
    6		y ~ que
    -6		y ~ sin
    -6		ya casi
    6		ya ~ vivir
    -6		years
    6		yes ~ tingling
    -6		you <become>
    6		you asked
    6		you said to
    -6		you see
    -6		you ~ #
    -6		you ~ ?
    5	sharp_pain:5	# & [en28]
    5		# & [en522]
    5		# & [en551]
    5		# & [en677]
    5		# & [es188]
    5		# & [es42]
    5		# <person>
    -5		# ~ /
    5		# ~ con
    5		# ~ en
    -5		# ~ fine
    5		# ~ lol
    5		# ~ of
    5		# ~ since
    -5		, # /
    -5		, & /
    -5		, & [en199]
    5		, & [en437]
    5		, & [en493]
    5		, & [en709]
    -5		, & [en789]
    5		, & [es150]
    -5		, & [es502]
    -5		, & ache
    -5	numbness:-8	, <my>
    -5	weakness:-4	, <side>
    -5		, a
    5		, been
    -5		, did
    -5		, fine
    -5		, hard
    -5		, never <have>
    5		, only <my>
    5		, she
    5		, thought
    5		, today
    -5		, today <be>
    -5		, yo
    -5	numbness:2	, ~ .
    -5		, ~ ?
    5		, ~ does
    5		, ~ dormida
    -5		, ~ him
    -5		, ~ masaje
    -5		, ~ moving
    -5		, ~ new
    -5		, ~ notice
    -5		, ~ para
    5		, ~ place
    -5		, ~ semanas
    -5		, ~ soreness
    -5		, ~ tea
    5		, ~ then
    -5		, ~ tingly
    5		, ~ under
    5		, ~ whatsoever
    -5		, ~ without
    5	sharp_pain:4	. & .
    -5		. & [en116]
    -5		. & [en124]
    -5		. & [en28]
    -5		. & [en660]
    5		. & [en935]
    5		. & [es459]
    -5		. & [es950]
    5		. debilidad
    5		. debilidad :
    -5		. numb :
    -5		. ~ by
    5		. ~ can
    5		. ~ down
    -5		. ~ fine
    5		. ~ hurts
    -5		. ~ like
    5		. ~ none
    5		. ~ painful
    -5		. ~ super
    5		. ~ you
    -5		/^abre/
    -5	numbness:55	/^ado/
    5		/^alf/
    5		/^alfi/
    -5		/^algo/
    -5		/^allo/
    -5		/^almo/
    -5		/^aye/
    5		/^bajo/
    -5		/^bas/
    5		/^bei/
    5	sharp_pain:1	/^bein/
    5		/^bel/
    5		/^bolt/
    5	osteoporosis:55	/^bone/
    5		/^bott/
    -5		/^brou/
    5	tingling:89	/^buzz/
    5		/^caug/
    -5		/^ce/
    5		/^cort/
    5		/^cut/
    -5		/^deli/
    -5		/^dest/
    -5		/^did$/
    -5	history_injury:5	/^did/
    5		/^easy/
    -5		/^eng/
    5		/^esa/
    -5	bladder_bowel:-1	/^ev/
    -5		/^even/
    5		/^ex/
    5		/^fac/
    -5		/^fal/
    -5		/^fix/
    5	tingling:26	/^fiz/
    5	tingling:35	/^fizz/
    -5	numbness:9 emergency:4	/^for$/
    -5		/^fue$/
    -5		/^fui$/
    -5		/^fui/
    -5		/^furt/
    5		/^grad/
    -5		/^here/
    -5		/^hie/
    -5		/^his$/
    -5	numbness:5	/^home/
    5	numbness:-3 tingling:15	/^horm/
    -5	sharp_pain:18	/^ic/
    5		/^ig/
    5	sharp_pain:35	/^ins/
    5		/^insi/
    5		/^inso/
    5		/^inte/
    5		/^jea/
    5		/^jean/
    -5		/^job$/
    -5		/^luj/
    -5		/^lujo/
    5		/^mama/
    -5		/^meh$/
    -5		/^meh/
    5		/^meni/
    5	history_injury:7	/^ment/
    5		/^merc/
    -5		/^mese/
    -5		/^met/
    -5		/^mete/
    -5		/^mill/
    -5		/^mint/
    5		/^mug$/
    -5		/^nad/
    -5		/^nada/
    5		/^ner/
    5		/^nerv/
    5	sharp_pain:12	/^nine/
    -5		/^ning/
    5	sharp_pain:-17 tingling:-26 pregnancy_symptom:-3 bladder_bowel:-3 saddle_numbness:-9	/^now/
    -5		/^od/
    -5		/^odd/
    -5		/^ord/
    5		/^pad$/
    -5		/^peop/
    5		/^pip/
    5		/^pipi/
    -5		/^poc/
    5		/^poke/
    5	bladder_bowel:147	/^poo/
    5		/^pulg/
    5		/^quie/
    -5		/^rad/
    -5		/^radi/
    -5		/^rain/
    5	tingling:64	/^rato/
    5		/^refu/
    -5		/^regr/
    5		/^rib$/
    -5		/^roug/
    -5	chest_breath:29	/^run$/
    -5		/^saf/
    -5		/^safe/
    -5		/^sau/
    5		/^says/
    -5		/^sel/
    -5		/^sell/
    -5	radiating_pain:9	/^shoo/
    5	emergency:10	/^sid/
    5	emergency:2	/^side/
    -5	sharp_pain:12	/^some/
    -5		/^soun/
    5	tingling:30	/^spa/
    5	severe_headache:3	/^spl/
    5		/^spre/
    5		/^spu/
    5	radiating_pain:3	/^star/
    5		/^such/
    -5	sharp_pain:-16 radiating_pain:-28 weakness:-14 tingling:-27 worsening:-2 persistent_beyond_72h:-13 history_disc:-28 history_injury:-8 osteoporosis:-29 pregnancy_symptom:-5 bladder_bowel:-30 saddle_numbness:-12 chest_breath:-8 calf_swelling:-12 faint_dizzy:-13 severe_bruising:-29 emergency:-16 self_harm:-11	/^th/
    5		/^thre/
    5	severe_headache:4	/^thro/
    -5		/^tis/
    -5		/^tiss/
    5		/^tob/
    5	weakness:29	/^tobi/
    5		/^toe$/
    -5		/^toma/
    5		/^toot/
    -5	numbness:26	/^tou/
    5		/^twic/
    -5		/^twin/
    5	numbness:-5	/^una$/
    5		/^uri/
    5		/^urin/
    5		/^ven/
    -5		/^view/
    -5		/^wei/
    -5		/^wer/
    -5		/^were/
    5		/^will/
    -5		/^wine/
    -5		/aba/
    5	self_harm:19	/ablet/
    -5		/abre/
    -5		/abren/
    5		/acc/
    5		/acet/
    5		/aceta/
    5	radiating_pain:-7 weakness:-3 numbness:-2 pregnancy_symptom:-56 calf_swelling:-38 fever:-1	/ack/
    -5		/act$/
    -5		/ady$/
    -5		/ady/
    5		/aest/
    5		/aesth/
    5		/aggi/
    5		/aggin/
    -5		/aile/
    -5		/ailed/
    -5		/ale$/
    -5		/ales$/
    -5		/ales/
    5		/alfi/
    5		/alfil/
    -5	sharp_pain:37	/alg/
    -5		/algo/
    -5	sharp_pain:-20 allergic_reaction:25	/ali/
    -5		/alio$/
    -5		/alio/
    -5		/almo/
    -5		/almos/
    5		/alv/
    5		/amps$/
    5		/amps/
    5		/ancia/
    -5		/andl/
    5		/apse/
    5		/apsed/
    5		/arac/
    5		/arace/
    -5		/arde$/
    5		/arel/
    5		/arely/
    -5		/aren$/
    5		/ares/
    -5		/arga/
    5		/arke/
    5		/arni/
    5		/arnin/
    -5		/arq/
    -5		/arqu/
    5		/arte/
    5		/arted/
    5		/asin/
    5		/asing/
    5		/asty$/
    5		/asty/
    5		/atr/
    5		/atur/
    -5		/ban$/
    5		/bare/
    5		/barel/
    -5		/bas/
    5	sharp_pain:58	/bea/
    5		/bei/
    5	sharp_pain:8	/bein/
    5	sharp_pain:17	/being/
    5		/below/
    5		/bia$/
    5		/billo/
    5	weakness:24 numbness:-36 worsening:9 persistent_beyond_72h:-23	/ble/
    -5		/bles$/
    5	self_harm:18	/blet/
    5	self_harm:82	/blets/
    5		/bolt/
    -5		/bothe/
    5		/bott/
    -5		/bra$/
    5		/bre$/
    -5		/bren$/
    -5		/bren/
    -5		/brou/
    -5		/broug/
    -5		/bsc/
    -5		/bscr/
    -5		/bscri/
    5	weakness:-1	/buzz/
    5		/cared/
    5		/caug/
    5		/caugh/
    5		/caus/
    5		/cause/
    -5		/cepc/
    -5		/cepci/
    -5		/ces$/
    5		/ceta/
    5		/cetam/
    -5		/cib/
    -5		/cibi/
    -5		/cibir/
    -5		/cito$/
    -5		/cito/
    5		/cked$/
    5		/cked/
    5		/ckli/
    5		/cklin/
    5		/cort/
    -5		/cribe/
    -5		/cta/
    -5		/cup/
    5		/cut/
    5	sharp_pain:4	/dan$/
    -5	sharp_pain:-28 worsening:10 persistent_beyond_72h:12 history_injury:7 bladder_bowel:8 saddle_numbness:-16 fever:-39 severe_bruising:-8 emergency:-23 self_harm:-71	/day/
    5		/deja$/
    -5		/dest/
    5		/dial/
    -5		/diati/
    5	emergency:30	/dic/
    5	pregnancy_symptom:1 faint_dizzy:19	/ding$/
    5	worsening:2 pregnancy_symptom:4	/ding/
    5		/disc$/
    -5		/dizzi/
    -5		/dli/
    -5		/dness/
    5	weakness:50	/dobla/
    -5		/dread/
    5		/eaki/
    5		/eakin/
    5		/eanc/
    5		/eance/
    -5	chest_breath:15	/eart/
    5	worsening:9	/easin/
    -5		/ecepc/
    -5		/ecib/
    -5		/ecibi/
    -5		/eck/
    -5		/ecor/
    -5	history_disc:2	/ect/
    5	pregnancy_symptom:3	/edin/
    5	pregnancy_symptom:13	/eding/
    -5		/edn/
    -5		/edne/
    -5		/ednes/
    5	pregnancy_symptom:1	/eedi/
    5	pregnancy_symptom:22	/eedin/
    -5		/eet/
    5		/efu/
    5		/efus/
    5		/efuse/
    -5		/egre/
    5		/egro$/
    5		/eig/
    -5		/eje$/
    5		/ella/
    5	sharp_pain:54	/ellas/
    -5		/elo$/
    5		/elow$/
    5		/elow/
    5	sharp_pain:-11 bladder_bowel:11	/els/
    5		/elta/
    5		/ena$/
    5		/engea/
    5		/eniq/
    5		/eniqu/
    5	numbness:-14	/enta/
    5		/entaz/
    5	history_injury:2	/entio/
    -5		/eopl/
    -5		/eople/
    -5		/epc/
    -5		/epci/
    -5		/epcio/
    -5		/eren/
    5		/eriod/
    5	weakness:20	/erna/
    5		/eryw/
    5		/erywh/
    5		/erza$/
    -5		/esen/
    -5		/esent/
    5		/esth/
    5		/esthe/
    5		/etam/
    5		/etamo/
    -5		/eva$/
    5		/evel/
    5		/evo$/
    5	severe_headache:15	/explo/
    5		/fac/
    -5		/fal/
    -5		/fer/
    -5		/fica/
    -5		/ficat/
    5		/file/
    5		/filer/
    -5		/fix/
    5	tingling:182	/fiz/
    5	numbness:-17 tingling:100	/fizz/
    -5	numbness:12	/for$/
    -5		/fue$/
    5		/fuert/
    -5		/fui$/
    -5		/fui/
    -5		/furt/
    -5		/furth/
    -5		/gada$/
    -5		/gada/
    5		/garra/
    5		/gean/
    5		/geanc/
    5	pregnancy_symptom:-3 bladder_bowel:-3 calf_swelling:1 allergic_reaction:-4	/ght$/
    -5		/ghtl/
    -5		/ghtly/
    5		/gic$/
    5		/gic/
    -5		/gos/
    -5		/gre/
    5		/gro$/
    -5		/gun$/
    -5		/ha$/
    5		/haki/
    5	fever:39	/hakin/
    -5	chest_breath:221	/heart/
    -5		/helpe/
    5		/herm/
    -5		/hie/
    -5	numbness:4	/home$/
    -5	numbness:4	/home/
    -5	radiating_pain:9	/hoot/
    -5	sharp_pain:27	/hooti/
    5	numbness:-5 tingling:108	/horm/
    5	tingling:7	/hormi/
    5		/hre/
    -5		/htl/
    -5		/htly$/
    -5		/htly/
    5	history_injury:1 self_harm:-3	/hurts/
    -5		/hy$/
    5		/ib$/
    -5		/iban$/
    -5		/iban/
    -5		/ibir$/
    -5		/iew$/
    -5		/ifica/
    -5		/ightl/
    5		/iler/
    5		/ime/
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
    5	fever:18	/itand/
    -5		/ited$/
    -5		/ited/
    5	emergency:31	/itt/
    -5		/ized$/
    -5		/ized/
    5		/jean/
    5		/jeans/
    -5		/job$/
    5		/joke$/
    -5		/ked$/
    -5		/ked/
    5		/ker/
    5		/kles$/
    5		/kles/
    5	weakness:11	/lan$/
    5		/lanci/
    5		/lapse/
    5		/late/
    5		/lded$/
    5		/lded/
    5		/leak$/
    -5		/lent$/
    5		/lets$/
    5		/lets/
    5		/lfi/
    5		/lfil/
    5		/lfile/
    5		/lgar$/
    5		/lgar/
    -5		/lgo/
    -5		/li$/
    -5		/lic/
    -5		/lick/
    -5		/licki/
    5		/lindi/
    5	history_disc:5	/lippe/
    -5		/llowe/
    -5		/lmo/
    -5		/lmos/
    -5		/lmost/
    -5		/lorc/
    -5		/lorci/
    5		/lota/
    -5		/lowed/
    -5		/lowin/
    5		/lug/
    -5		/luj/
    -5		/lujo$/
    -5		/lujo/
    5		/mama$/
    5		/mama/
    5		/mana$/
    5	persistent_beyond_72h:9	/mana/
    5	numbness:49	/meci/
    -5		/meh$/
    5		/meni/
    5		/meniq/
    5	history_injury:1	/menti/
    5		/merc/
    -5	pregnancy_symptom:9	/mese/
    5		/mida$/
    5		/mida/
    5	numbness:21	/mido/
    5		/mina/
    5		/mis/
    5		/mou/
    -5		/mpres/
    5		/mug$/
    5		/mug/
    5	radiating_pain:7 weakness:-7 numbness:-27 tingling:-11 pregnancy_symptom:-13 saddle_numbness:36 faint_dizzy:-15 emergency:-14	/na$/
    -5		/ncel$/
    5		/nerv/
    5		/ney$/
    5		/ngea/
    5		/ngean/
    -5		/ngun$/
    -5		/ngun/
    -5		/nie/
    -5		/nim/
    5	sharp_pain:3	/nine/
    -5		/ningu/
    -5		/nis/
    5	history_injury:4 calf_swelling:2	/nkle$/
    5	faint_dizzy:42	/nni/
    5	faint_dizzy:19	/nnin/
    5	faint_dizzy:11	/nning/
    5		/nore/
    -5		/notif/
    5		/nsid/
    5		/nside/
    5		/nsop/
    5		/nsopo/
    5		/ntaz/
    5		/ntazo/
    5	history_injury:27	/ntio/
    5	history_injury:13	/ntion/
    5	numbness:-40	/ntr/
    -5		/nue/
    -5		/nueva/
    5		/obill/
    5	weakness:23	/obla/
    5		/ocaro/
    5		/oker$/
    5		/oker/
    -5		/olorc/
    -5		/omar/
    5	weakness:-4 saddle_numbness:3 chest_breath:10 fever:31 faint_dizzy:-18	/ome/
    5		/ones$/
    -5	sharp_pain:27	/ooti/
    -5	sharp_pain:33	/ootin/
    -5		/oped$/
    -5		/oped/
    -5		/ople$/
    -5		/ople/
    5		/oppy$/
    5		/oppy/
    5	tingling:-8 worsening:101	/ora/
    -5		/orida/
    5		/orl/
    5	sharp_pain:-8	/ormi/
    5	numbness:-13 tingling:17	/ormig/
    -5		/ostu/
    -5		/ostur/
    5		/ota$/
    5		/otc/
    5		/otch/
    5	sharp_pain:3 weakness:-7 worsening:-35	/oth/
    -5		/oti/
    -5		/otif/
    -5		/otifi/
    -5	sharp_pain:53	/otin/
    -5	sharp_pain:18	/oting/
    5		/ous$/
    5		/pad$/
    5	numbness:-1	/para/
    5		/parac/
    -5	pregnancy_symptom:24	/pect/
    -5		/pedi/
    5		/pel/
    -5		/peop/
    -5		/peopl/
    5		/perio/
    -5		/pha/
    5		/pipi$/
    5		/pipi/
    5		/plo/
    -5		/ply$/
    -5		/ply/
    5	self_harm:2	/poi/
    5		/poke/
    5		/poker/
    5	worsening:-40	/por/
    -5		/postu/
    5		/ppos/
    5		/prea/
    5		/pread/
    5		/prov/
    -5		/provi/
    5		/pse/
    5		/psed$/
    5		/psed/
    5		/pulg/
    5		/pulga/
    -5		/py$/
    5		/racet/
    5		/rado/
    -5	severe_headache:112	/rain/
    5		/ramps/
    5		/rav/
    -5		/razos/
    5		/rcl/
    -5		/rde$/
    -5		/recib/
    -5		/ree$/
    5		/refus/
    -5		/regr/
    -5		/regre/
    5		/rell/
    5		/rella/
    -5		/rep/
    5	sharp_pain:28	/res$/
    -5		/resen/
    -5	tingling:52	/rest/
    -5		/rga/
    -5		/rgada/
    5		/rib$/
    -5		/riban/
    -5		/ribe/
    -5		/rill/
    5		/riod$/
    5		/riod/
    -5		/rked$/
    -5		/rked/
    -5		/rle/
    -5		/rma$/
    5		/rmida/
    -5		/rmie/
    5	numbness:-8 tingling:59	/rmig/
    -5		/roub/
    -5		/roubl/
    -5		/rovi/
    -5		/rovin/
    5		/rrast/
    -5		/rthe/
    -5		/rther/
    5		/ryw/
    5		/rywh/
    5		/rywhe/
    5		/rza$/
    -5	history_injury:9	/sag/
    -5		/sam/
    5		/says$/
    5		/says/
    -5		/sell$/
    -5		/sell/
    5	fever:3	/shaki/
    5	calf_swelling:5	/shin/
    -5	sharp_pain:19	/shoo/
    -5	sharp_pain:3 radiating_pain:1	/shoot/
    -5	numbness:2	/sib/
    5		/sim/
    -5	sharp_pain:2	/some/
    -5		/soun/
    -5		/sound/
    -5		/spera/
    5	severe_headache:20	/spl/
    5		/sprea/
    5	tingling:11	/squ/
    -5		/ssue$/
    5	sharp_pain:-35 radiating_pain:-36 tingling:-47 persistent_beyond_72h:-21 history_disc:-7 pregnancy_symptom:-22 calf_swelling:-11 fever:-2 faint_dizzy:-51 allergic_reaction:-36 severe_bruising:-9	/st$/
    -5		/ste$/
    5		/sthe/
    5		/sto$/
    5		/strel/
    5		/sty$/
    -5		/subsc/
    5		/such$/
    5		/such/
    -5		/sue$/
    -5		/sus/
    -5		/tact/
    -5		/tain$/
    5		/tamol/
    5		/taro/
    5		/taron/
    5		/tarte/
    5	tingling:22	/tatic/
    5	sharp_pain:58	/tazo/
    -5		/telli/
    5		/tendi/
    5		/tern/
    -5	persistent_beyond_72h:-8	/ther/
    5		/tho/
    5		/thre/
    -5		/tific/
    5	numbness:-7	/tim/
    5		/tise/
    5		/tised/
    -5		/tiss/
    -5		/tissu/
    5		/tob/
    5		/tobi/
    5		/tobil/
    -5		/tomar/
    5	weakness:7	/toot/
    5	weakness:17	/tooth/
    5		/trel/
    5		/trell/
    5		/tric/
    -5		/troub/
    5		/ttle$/
    -5	weakness:22 worsening:6	/turn/
    5	numbness:-16	/twi/
    5		/twic/
    5		/twice/
    -5		/twin/
    -5		/ua$/
    -5		/ubsc/
    -5		/ubscr/
    5		/uch$/
    5		/ucha$/
    -5		/uched/
    5		/uelta/
    5		/uerte/
    -5		/ueva$/
    -5		/ueva/
    5		/uita/
    -5		/ujo$/
    5	emergency:3	/ula/
    5		/ulga/
    5		/ulgar/
    5	pregnancy_symptom:65	/ump$/
    5		/umps$/
    5		/umps/
    5		/ums/
    5		/urb/
    -5		/urthe/
    5	history_injury:1	/urts$/
    5	sharp_pain:2	/urts/
    5		/veme/
    5		/vemen/
    5		/venge/
    5		/veryw/
    5	tingling:19 self_harm:49	/vie/
    -5		/view$/
    5	numbness:1	/wake$/
    -5		/war/
    5	weakness:33	/weak$/
    5	persistent_beyond_72h:34	/week$/
    -5		/wei/
    -5	faint_dizzy:6	/went/
    -5		/were$/
    -5		/were/
    5		/wic/
    5		/wice$/
    5		/wice/
    5		/will$/
    5		/will/
    -5		/wine$/
    -5		/wine/
    5		/wist$/
    5		/xplo/
    5	sharp_pain:5	/yin/
    5	sharp_pain:20	/ying$/
    5	sharp_pain:25	/ying/
    5	sharp_pain:-20 numbness:-25 worsening:-19	/za$/
    -5		/zine/
    -5		/zines/
    -5		/zzine/
    -5		: no ,
    5		: ~ and
    5		<be> ,
    5		<be> <the> dolor
    -5		<be> down to
    -5		<be> embarazada de
    5		<be> en <the>
    -5		<be> just <the>
    -5		<be> numb ,
    -5		<be> peor
    -5		<be> shooting
    -5		<be> so
    -5		<be> there <the>
    5		<be> tingling ,
    -5		<be> ~ headache
    5		<be> ~ like
    -5		<be> ~ o
    -5		<be> ~ paso
    5		<be> ~ quiet
    -5		<be> ~ quito
    5		<be> ~ sharp
    -5		<be> ~ shift
    5		<be> ~ size
    -5		<be> ~ strength
    5		<be> ~ very
    5		<become> ,
    -5		<become> down
    -5		<become> to bed
    5		<become> up from
    5		<become> ~ <count>
    5		<become> ~ numb
    -5		<become> ~ over
    -5		<become> ~ pain
    5		<become> ~ painful
    5		<become> ~ tingling
    5		<become> ~ worse
    5		<count> <time> now
    -5		<count> on
    5		<count> ~ ?
    5		<count> ~ duele
    -5		<count> ~ sin
    5		<day> , now
    -5		<day> , today
    5		<day> ~ pain
    5		<feel> <the> <part>
    -5		<feel> fab
    5		<feel> in it
    5		<feel> weak
    5		<feel> ~ at
    -5		<feel> ~ can
    5		<feel> ~ down
    -5		<feel> ~ off
    -5		<feel> ~ session
    5		<feel> ~ than
    5		<feel> ~ thing
    -5		<feel> ~ though
    5		<feel> ~ will
    5		<have> <become> ,
    -5		<have> <become> <the>
    -5		<have> <the> hot
    -5		<have> numb
    -5		<have> numb <part>
    -5		<have> stabbing
    -5		<have> stabbing pain
    -5		<have> ~ <be>
    5		<have> ~ for
    5		<have> ~ from
    -5		<have> ~ hot
    -5		<have> ~ lot
    -5		<have> ~ nothing
    5		<have> ~ she
    5		<have> ~ them
    5		<keep> dropping <my>
    -5		<my> ?
    -5		<my> puedo meter
    -5		<my> quito
    -5		<my> ~ ayer
    5		<my> ~ did
    -5		<my> ~ may
    -5		<my> ~ meter
    5		<my> ~ pipi
    5		<my> ~ still
    -5	sharp_pain:7	<part> , no
    5		<part> , nothing
    -5		<part> <be> grand
    -5		<part> <feel> great
    -5		<part> ~ achy
    -5		<part> ~ but
    -5		<part> ~ ever
    -5		<part> ~ honestly
    5		<part> ~ hot
    -5		<part> ~ just
    5		<part> ~ much
    -5		<part> ~ nope
    5		<part> ~ pins
    -5		<part> ~ tingles
    5		<part> ~ vengeance
    -5		<part> ~ yesterday
    -5		<person> <have> numb
    -5		<person> and
    -5		<person> ~ but
    -5		<person> ~ can
    -5		<person> ~ it
    5		<side> <part> <feel>
    -5		<side> <the> time
    5		<side> <time> ,
    5		<side> good .
    5		<side> numb
    5		<side> of <my>
    5		<side> ~ apart
    5	weakness:-16 numbness:41	<side> ~ like
    -5		<side> ~ session
    5		<side> ~ would
    -5		<the> ,
    5		<the> <be> <side>
    -5		<the> <be> it
    5		<the> <part> gordo
    5		<the> <part> que
    5		<the> <side> <count>
    5	worsening:-13	<the> <time>
    5		<the> ache <become>
    5		<the> ambulancia
    -5		<the> cita <the>
    5		<the> cup
    -5		<the> dead
    5		<the> deep
    5		<the> from
    5		<the> funny
    -5		<the> glass
    -5		<the> glass of
    5		<the> hot poker
    5		<the> morning after
    5		<the> numbness ,
    -5		<the> numero
    5		<the> que <be>
    -5		<the> que hora
    -5		<the> salir ,
    5		<the> seguir
    -5		<the> todo
    5		<the> vengeance
    5		<the> way home
    -5		<the> weakness
    -5		<the> weather
    -5		<the> whisper of
    5		<the> will
    5		<the> will not
    -5		<the> ~ again
    5		<the> ~ another
    -5		<the> ~ as
    5		<the> ~ bastante
    -5		<the> ~ better
    -5		<the> ~ brought
    -5		<the> ~ cada
    5		<the> ~ desde
    -5		<the> ~ despues
    5		<the> ~ do
    5		<the> ~ encima
    5		<the> ~ free
    -5		<the> ~ grand
    -5		<the> ~ hora
    -5		<the> ~ later
    5		<the> ~ nearly
    -5		<the> ~ nerve
    -5		<the> ~ otherwise
    -5		<the> ~ please
    5		<the> ~ poker
    5		<the> ~ starts
    -5		<the> ~ toda
    5		<the> ~ will
    -5		<the> ~ x
    -5		<time> , nothing
    -5		<time> but it
    5		<time> ~ ache
    5		<time> ~ another
    -5		<time> ~ at
    5		<time> ~ counting
    -5		<time> ~ otherwise
    -5		? & [en889]
    -5		? & nope
    5		? <the>
    -5		? nope
    5		? ~ of
    -5		? ~ tell
    5		[en1002] & [en1007]
    5		[en1002] & [en207]
    -5	self_harm:19	[en1002] & [en682]
    5		[en1002] & [en709]
    -5		[en1002] & [en991]
    -5		[en1013] & ,
    -5		[en1014] & [es975]
    5		[en1018] & [en426]
    -5		[en1018] & [en807]
    5		[en1018] & [es182]
    5		[en101] & #
    5		[en1020] & [en426]
    -5		[en1020] & [en493]
    5		[en1020] & [en551]
    -5		[en1020] & [en650]
    5		[en1020] & [en682]
    5		[en1020] & vengeance
    5		[en111]
    -5		[en116] & [en1002]
    5		[en116] & [en12]
    5		[en116] & [en19]
    -5		[en116] & [en20]
    -5		[en116] & [en218]
    5		[en116] & [en490]
    5	numbness:-18 self_harm:42	[en11] & [en11]
    5	self_harm:25	[en11] & [en60]
    -5		[en11] & [en650]
    -5		[en121] & [en121]
    -5		[en121] & [en12]
    -5		[en123]
    -5		[en123] & [en101]
    5		[en124] & #
    -5		[en124] & ?
    -5		[en124] & [en143]
    5		[en127] & [en20]
    -5		[en12] & [en143]
    5		[en12] & [en250]
    -5		[en12] & [en853]
    5		[en138] & [en11]
    5		[en138] & [en170]
    5		[en138] & [en490]
    -5		[en138] & [en966]
    5		[en148] & [en28]
    -5		[en157] & [en148]
    -5		[en159] & [en746]
    -5		[en15] & [en28]
    -5		[en15] & [en746]
    5		[en170] & [en215]
    5		[en170] & [en650]
    -5		[en170] & [en660]
    5		[en170] & [en693]
    -5		[en170] & [en890]
    -5		[en170] & [en989]
    -5		[en170] & [es182]
    -5		[en181] & [en251]
    -5		[en185] & [en11]
    -5		[en185] & [en148]
    -5		[en197] & [en251]
    -5	chest_breath:48	[en19] & [en234]
    -5		[en19] & [en309]
    5		[en19] & [en333]
    5		[en19] & [en37]
    -5		[en19] & [es102]
    5		[en19] & vengeance
    5		[en202] & [en127]
    5		[en202] & [en660]
    -5		[en202] & [en853]
    -5	numbness:3	[en20] & [en1002]
    5		[en20] & [en1007]
    5		[en20] & [en1018]
    5	pregnancy_symptom:23	[en20] & [en19]
    -5		[en20] & [en362]
    5		[en20] & aches
    -5		[en212] & [en143]
    5		[en212] & [en251]
    5		[en212] & [en602]
    5		[en212] & [en874]
    -5		[en212] & [en966]
    -5		[en213] & [en613]
    5		[en215] & [en20]
    5		[en215] & [en633]
    -5		[en215] & [en682]
    -5		[en218] & [en11]
    -5	self_harm:23	[en21]
    5		[en21] & [en874]
    -5	sharp_pain:5 radiating_pain:-21 weakness:-5 numbness:-14 tingling:-8 worsening:-34 persistent_beyond_72h:-1 history_disc:-24 history_injury:-18 chest_breath:14 fever:-8 severe_bruising:-5 self_harm:-3	[en234]
    -5	numbness:16	[en234] & [en1018]
    5		[en234] & [en21]
    5		[en234] & [en42]
    5	weakness:-23 numbness:47 tingling:-1 saddle_numbness:10	[en234] & [en650]
    -5		[en234] & hives
    -5		[en250] & [en12]
    -5		[en250] & [en935]
    5		[en250] & monday
    -5		[en251] & ,
    -5	sharp_pain:6 radiating_pain:57 weakness:5 tingling:10 persistent_beyond_72h:34	[en251] & [en1002]
    5	sharp_pain:3 pregnancy_symptom:84 faint_dizzy:15	[en251] & [en20]
    5		[en251] & [en439]
    -5		[en251] & [en479]
    5		[en251] & [en508]
    -5		[en251] & [en549]
    5		[en251] & [en618]
    5		[en251] & [en997]
    5		[en252] & .
    -5		[en252] & [en949]
    5		[en266] & [en250]
    5		[en266] & [en251]
    5		[en266] & [en653]
    5		[en266] & [en93]
    -5	tingling:15	[en28] & [en468]
    -5		[en28] & [en989]
    5		[en28] & tingling
    -5		[en295] & ,
    -5		[en309] & [en474]
    -5		[en309] & [en63]
    -5		[en309] & [en869]
    -5		[en317] & [en234]
    -5		[en317] & [en468]
    -5		[en317] & [en869]
    5		[en325] & [en1013]
    5		[en333] & [en11]
    -5		[en333] & [en980]
    -5	sharp_pain:-10	[en362] & [en12]
    5		[en362] & [en309]
    5		[en362] & vengeance
    -5		[en365]
    5		[en378] & [en148]
    5		[en378] & [en20]
    -5		[en378] & [en84]
    -5		[en378] & [en869]
    -5		[en378] & numbness
    5		[en380] & [en461]
    -5		[en394] & .
    5		[en394] & [en869]
    -5		[en399] & [en20]
    -5		[en39] & [en148]
    -5		[en39] & [en362]
    -5		[en39] & [en378]
    -5		[en39] & [en746]
    -5		[en3] & [en170]
    -5		[en3] & [en362]
    -5		[en404] & [en522]
    -5		[en410] & [en762]
    5	sharp_pain:-5 numbness:-4 tingling:6 persistent_beyond_72h:-23 pregnancy_symptom:-44 bladder_bowel:-41 saddle_numbness:-7 faint_dizzy:-1 severe_bruising:-12 emergency:-2 self_harm:-16	[en426]
    -5	worsening:113	[en426] & [en106]
    5		[en426] & [en394]
    5	numbness:4	[en426] & [en474]
    5		[en42] & [en11]
    5	self_harm:34	[en42] & [en20]
    -5		[en42] & [en810]
    -5		[en437] & [en490]
    -5		[en437] & [en874]
    5		[en442]
    5		[en442] & [en266]
    -5		[en442] & [en458]
    -5		[en442] & [en63]
    -5		[en458] & [en12]
    -5		[en458] & [en60]
    5		[en458] & [en810]
    -5		[en461] & .
    -5		[en461] & [en234]
    5		[en461] & [en989]
    -5		[en468] & ,
    -5		[en468] & [en1020]
    -5		[en468] & [en12]
    5		[en468] & [en869]
    -5		[en474] & [en999]
    5		[en474] & thursday
    5	sharp_pain:46	[en479] & [en869]
    5		[en490] & [en143]
    -5		[en490] & [en333]
    -5		[en490] & [en458]
    5		[en490] & [en58]
    5		[en490] & [en602]
    -5		[en490] & [en709]
    -5	numbness:-28	[en490] & [es182]
    -5		[en493] & ,
    5		[en493] & .
    -5		[en495]
    -5		[en506] & [en215]
    5		[en506] & [en39]
    -5		[en506] & [en404]
    5		[en506] & [en967]
    -5		[en507] & [en12]
    -5	numbness:11	[en508]
    -5		[en508] & [en650]
    -5		[en522] & ?
    5		[en522] & [en437]
    -5		[en522] & [en551]
    5		[en522] & [en60]
    -5		[en522] & [en653]
    -5		[en522] & [en810]
    5		[en549] & [en333]
    5		[en549] & [en362]
    -5		[en551] & [en148]
    -5		[en551] & [en394]
    -5		[en551] & [en522]
    5		[en551] & [en762]
    -5		[en551] & [en85]
    5		[en551] & [en938]
    -5		[en551] & [en93]
    -5		[en567] & ?
    -5		[en567] & [en1002]
    -5		[en581] & [en474]
    -5		[en58] & [en1002]
    5		[en58] & [en11]
    -5	numbness:32 bladder_bowel:-18 saddle_numbness:8	[en58] & [en522]
    5		[en602] & [en1018]
    5		[en602] & [en1020]
    -5		[en602] & [en309]
    -5		[en602] & [en613]
    5		[en602] & [en84]
    -5		[en602] & [en906]
    5	emergency:2	[en60] & [en19]
    -5		[en60] & [en650]
    5		[en60] & [en85]
    -5		[en60] & [en981]
    5		[en613] & ?
    5		[en613] & [en634]
    -5		[en613] & [en980]
    -5		[en614]
    5		[en615] & ,
    5		[en618] & [en1018]
    -5		[en633] & [en19]
    5		[en633] & [en650]
    5		[en633] & [en966]
    -5		[en634] & [en1018]
    -5		[en634] & [en138]
    -5		[en634] & [en20]
    -5		[en634] & [en461]
    -5		[en634] & [en506]
    5		[en634] & [en633]
    5		[en634] & [es182]
    5		[en63] & [en551]
    5		[en63] & [en917]
    5		[en650] & [en28]
    5	numbness:-3	[en650] & [en522]
    -5		[en650] & [en618]
    -5		[en653] & [en12]
    -5		[en653] & [en19]
    5		[en660] & [en121]
    5		[en660] & [en877]
    -5		[en677] & [en250]
    5		[en677] & [en474]
    -5		[en677] & [en633]
    5		[en677] & [en810]
    -5		[en677] & [en954]
    5		[en679] & [en682]
    -5		[en682] & [en250]
    5		[en682] & [en359]
    5		[en682] & [en60]
    -5		[en682] & [en762]
    -5		[en709] & [en1020]
    -5		[en709] & [en20]
    5		[en709] & [en37]
    5		[en709] & [en508]
    5		[en71] & [en869]
    5		[en746] & [en106]
    5		[en746] & [en124]
    5		[en746] & [en653]
    5	worsening:29	[en746] & [en869]
    5		[en746] & [en954]
    -5		[en762] & ?
    -5		[en762] & [en378]
    5		[en762] & [en567]
    5		[en762] & [en618]
    -5		[en762] & [en889]
    5		[en778] & [en37]
    5		[en789] & [en362]
    5		[en805] & [en37]
    -5		[en805] & [en682]
    -5		[en805] & [en966]
    5		[en807] & [en251]
    5		[en807] & [en37]
    5		[en807] & [es823]
    5		[en807] & tingle
    5		[en810] & :
    -5		[en810] & [en250]
    -5		[en810] & [en404]
    5		[en810] & [en679]
    5		[en810] & [en853]
    -5		[en810] & [en93]
    -5		[en810] & [en949]
    5		[en84] & [en124]
    5		[en84] & [en234]
    -5		[en84] & [en251]
    -5		[en84] & [en37]
    -5		[en84] & [en805]
    5		[en84] & [en957]
    5		[en84] & balm
    5		[en853] & [en362]
    5		[en853] & [en37]
    -5		[en853] & [en63]
    5		[en853] & [en805]
    5		[en85] & [en490]
    5		[en85] & [en949]
    -5		[en869] & [en1018]
    5		[en869] & [en138]
    5		[en869] & [en154]
    5		[en869] & [en377]
    5		[en869] & [en378]
    -5		[en869] & [en399]
    5		[en869] & [en85]
    -5		[en869] & [en890]
    -5		[en869] & [en967]
    -5		[en874] & [en404]
    5		[en874] & [en477]
    5		[en874] & [en949]
    -5		[en874] & [es102]
    5		[en874] & [es182]
    -5		[en874] & [es823]
    5		[en874] & monday
    5		[en874] & pipi
    -5		[en877] & [en20]
    5		[en889] & ?
    5		[en889] & [en853]
    -5		[en890] & ,
    -5		[en890] & [en39]
    -5		[en890] & [en653]
    -5		[en890] & [en810]
    5		[en890] & [en938]
    5		[en890] & [en989]
    -5		[en906] & [en251]
    -5		[en906] & [en266]
    5		[en90] & [en1018]
    5		[en917] & [en19]
    -5		[en917] & [en362]
    -5		[en917] & [es182]
    5		[en935] & [en1018]
    5		[en935] & [en251]
    -5		[en935] & [en474]
    -5		[en935] & [en762]
    -5		[en938] & [en474]
    -5		[en938] & [en709]
    -5		[en93] & [en28]
    -5		[en93] & [en633]
    -5		[en93] & [en746]
    -5		[en93] & [en810]
    5		[en93] & [en869]
    5		[en949] & [en1002]
    -5		[en949] & [en181]
    -5		[en949] & [en810]
    -5	tingling:31	[en951]
    -5		[en951] & [en37]
    5		[en954] & [en554]
    -5		[en954] & tingling
    5		[en957] & [en11]
    -5		[en957] & [en251]
    5		[en966] & .
    5		[en966] & [en212]
    5		[en966] & [en213]
    5		[en966] & [en21]
    -5		[en966] & [en468]
    -5		[en966] & [en602]
    -5		[en966] & [en63]
    -5		[en966] & [en807]
    -5	self_harm:5	[en966] & [en906]
    5		[en966] & sneeze
    -5		[en966] & thursday
    -5		[en967] & [en633]
    5	tingling:85	[en980] & [en1002]
    5		[en980] & [en213]
    -5		[en981] & [en251]
    -5		[en985]
    -5		[en986] & [es182]
    5		[en989] & ,
    5		[en989] & .
    5		[en989] & [en1018]
    5		[en989] & [en12]
    -5		[en989] & [en551]
    -5		[en989] & [en682]
    -5		[en989] & [en807]
    5		[en989] & [en889]
    -5		[en991]
    5		[en991] & [en991]
    -5		[en997] & [en19]
    5		[en997] & [en746]
    5		[en997] & [en874]
    5		[en999] & ,
    -5		[es102] & [es54]
    -5		[es106] & [en118]
    -5		[es122] & [es894]
    -5		[es127] & [es54]
    -5		[es13] & [es234]
    5		[es13] & [es427]
    5		[es13] & menique
    5		[es13] & tobillo
    5		[es14] & [es998]
    5		[es174] & [en874]
    5	sharp_pain:1	[es17]
    -5		[es17] & [es187]
    -5		[es17] & [es699]
    5	sharp_pain:-41 radiating_pain:-54 weakness:-3 tingling:-18 worsening:-46 persistent_beyond_72h:-5 history_disc:-58 history_injury:-44 osteoporosis:-37 pregnancy_symptom:-36 saddle_numbness:-17 chest_breath:-28 calf_swelling:-70 fever:-41 severe_headache:-46 faint_dizzy:-41 allergic_reaction:-32 severe_bruising:-5 emergency:-56	[es182]
    5		[es182] & :
    -5		[es182] & [en404]
    -5		[es182] & [en567]
    -5		[es182] & [en653]
    5		[es182] & [en980]
    5		[es182] & [es42]
    -5		[es182] & calambritos
    -5		[es182] & noto
    -5		[es182] & punzadas
    -5		[es182] & punzante
    -5		[es182] & ronchas
    5		[es1] & ?
    -5		[es1] & [en118]
    5	numbness:16	[es1] & dormida
    5		[es214] & [es174]
    -5		[es214] & [es234]
    -5		[es214] & [es854]
    -5		[es214] & [es90]
    -5	numbness:46	[es214] & [es950]
    5		[es214] & pipi
    5		[es230] & [en118]
    -5		[es234] & [es854]
    -5		[es247] & [es2]
    5		[es247] & [es950]
    5		[es247] & [es966]
    5		[es253] & [en874]
    5		[es253] & [es975]
    -5		[es254] & ,
    -5		[es26] & [es438]
    5		[es29] & [es26]
    -5		[es29] & adolorida
    5		[es2] & [en19]
    5		[es2] & [es1]
    -5		[es2] & [es951]
    5		[es30]
    5		[es342] & [en874]
    -5		[es342] & [es13]
    -5		[es342] & [es502]
    5		[es362] & [es699]
    -5		[es375] & [es58]
    -5		[es395] & [es503]
    5		[es42] & ,
    5		[es42] & [es759]
    -5		[es42] & dormida
    5		[es42] & fiebre
    -5		[es438] & [es489]
    -5		[es438] & [es699]
    5		[es438] & [es982]
    -5		[es438] & [es998]
    -5		[es44] & .
    5		[es459] & [es26]
    -5		[es486] & [es438]
    -5		[es489]
    -5		[es503] & [en874]
    5		[es503] & [es982]
    -5		[es508] & ,
    -5		[es54] & [es759]
    -5		[es54] & [es91]
    -5		[es54] & [es998]
    5		[es575]
    -5		[es58] & [es1]
    -5	persistent_beyond_72h:-49 fever:-5 faint_dizzy:-2 emergency:-3	[es694]
    5		[es694] & [es459]
    -5		[es694] & [es887]
    -5		[es694] & [es966]
    -5		[es742] & [es982]
    5		[es758] & [en19]
    5		[es758] & [es247]
    -5		[es758] & [es759]
    5		[es758] & [es854]
    5		[es758] & [es966]
    -5	sharp_pain:-11 numbness:9	[es759]
    5		[es759] & [es102]
    5		[es759] & [es150]
    5		[es759] & [es854]
    5		[es847] & [es950]
    5		[es854] & [es174]
    5		[es854] & [es182]
    5		[es854] & [es830]
    -5		[es854] & [es982]
    5		[es854] & fiebre
    -5		[es854] & hormigueo
    -5		[es870] & [es44]
    -5		[es878] & [es2]
    5		[es887] & [es26]
    5		[es887] & [es699]
    5		[es91] & [es998]
    -5		[es942] & [es894]
    5		[es950] & [es1023]
    -5		[es950] & [es459]
    -5		[es950] & [es694]
    -5		[es950] & hormigueo
    -5		[es950] & punzadas
    5		[es966] & [es887]
    -5		[es975] & [en874]
    -5		[es982] & [es17]
    5		[es982] & [es62]
    5		[es982] & [es966]
    -5		[es998] & [es459]
    -5		[es998] & [es870]
    -5		a glass
    -5		a minute
    -5		a que
    5		a seguir
    -5		a touch
    5		a vengeance
    -5		a weak
    -5		abren
    5		accident
    -5		ache <the>
    5		ache ~ <the>
    -5		ache ~ not
    -5		achy & [en869]
    5		across <my> <part>
    5		adolorida & [es950]
    5		adormecimiento & [es694]
    5		adormecimiento ~ <the>
    -5		after ~ and
    5		ahi <be>
    -5		all the
    -5		allowed
    -5		almost
    5		along <my> <part>
    -5		am good
    -5		ambulance ~ <time>
    5		ambulancia
    5		an ambulance
    -5		and <become>
    -5		and <have> not
    5		and counting
    5		and goes
    5		and i do
    -5		and see
    5		and she <be>
    5	persistent_beyond_72h:6	and ~ <day>
    5		and ~ aches
    5		and ~ again
    -5		and ~ carried
    -5		and ~ lovely
    5		and ~ not
    5		and ~ than
    5	weakness:29 history_injury:12	ankle
    -5		antes de ir
    -5		antes ~ ir
    -5		any of
    -5		are pins
    -5		arm has
    5		arm just
    -5		arm was
    5		as sore
    5		as ~ on
    -5		at ~ .
    -5		at ~ ?
    -5		at ~ so
    5		ayer ~ y
    -5		back feels
    5		back with
    -5		baja por
    5		bajo
    5		barely
    -5		be honest
    5		been like
    5		before i saw
    5		before ~ saw
    5		being
    5		below
    5		below <the> <part>
    5		below ~ <be>
    5		below ~ <part>
    5		better ~ now
    5		bit tired
    -5		bit worse than
    5		bit ~ <time>
    5		bit ~ no
    -5		bit ~ to
    5		bleeding <the>
    5		blinding
    5		blinding & [en709]
    5		blinding headache
    5		blisters
    5		both legs
    -5		broke <my>
    -5		broke my
    -5		brought
    -5		bruise & [en1020]
    -5		bruise & [en251]
    -5		bruise on
    -5		bruise on <my>
    -5		bruises & [en404]
    -5		bruises or
    -5		but <my> <part>
    -5		but it passed
    -5		but ~ ,
    -5		but ~ would
    -5		buzzing & ,
    -5		by ~ ,
    5		by ~ .
    5		cada ~ <the>
    5		cada ~ peor
    5		calf & [en762]
    5	calf_swelling:26	calf is
    5		call <my> <part>
    5		call <my> now
    5		call ~ now
    -5		came and
    -5		can ~ <day>
    -5		can ~ come
    -5		can ~ complain
    -5	weakness:9	can ~ up
    -5		can ~ whether
    -5		cancel
    -5		carried on
    -5		case <my>
    -5		case <my> <part>
    -5		case my
    -5		case ~ <part>
    -5		casi ~ ,
    5		caught
    5		caught <my>
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
    -5		como nueva
    5		como ~ encima
    5		complain ~ <the>
    -5		completely <become>
    -5		completely gone
    5	fever:34	con ~ desde
    -5		con ~ dormida
    5		could not <become>
    -5		could ~ come
    -5		could ~ i
    5		could ~ off
    5		cramping
    -5		d ~ ,
    5		dan ~ <part>
    -5		daughter s
    -5		de aire
    -5		de lo
    5		de ~ <the>
    -5		de ~ ni
    -5		debilidad ~ no
    -5		deep tissue
    5		deja
    5		del pecho
    -5		del todo
    5		desde ayer
    5		desde ~ ,
    5		desmaye ~ <the>
    -5		despues ~ <the>
    5		despues ~ masaje
    -5		dia <be>
    -5		dia ~ <my>
    -5		did
    5		did <my>
    -5	history_injury:10	did not
    5		did ~ <have>
    5		dio <the>
    5		disc
    5		disc ~ pain
    5		disco
    -5		dizziness
    -5		dizzy ~ <the>
    5		dizzy ~ <time>
    -5		dizzy ~ table
    -5		do ~ if
    -5		does ~ <side>
    -5		dormi ~ <the>
    5		dormida
    5		dormido
    5		down to <my>
    5	radiating_pain:57 weakness:-66	down ~ <part>
    -5		drinking
    -5		driving ~ not
    5		dropping <my>
    5		dropping my
    5		dropping things
    5		duele un
    5		duele ~ no
    -5		duerme ~ <the>
    -5		during <the> massage
    -5		during ~ massage
    5		easing off
    5		easy
    -5		el dedo
    5		el menique
    5		el tobillo
    5		electric ~ <part>
    5		encima <the> <part>
    5		encima del
    -5		escriban
    -5		estoy embarazada
    5		estrellas
    -5		evening ~ <be>
    5		every ~ <be>
    5		every ~ another
    5		everywhere
    5		everywhere ~ <the>
    -5		falta de
    -5		falta de aire
    5		feel the
    -5		feeling in
    5		fell ~ home
    -5		fell ~ last
    -5		fever ~ no
    5		fiebre & [es694]
    5		fine , <part>
    5		fine ~ bit
    5		fingers .
    -5	numbness:19	for
    -5		for <the> massage
    5		for over
    -5		for ~ it
    -5		for ~ massage
    5		for ~ now
    5		for ~ pain
    5		fortnight ~ <part>
    -5		found out i
    -5		four days
    -5		from me
    -5		fue
    5		fuerte ~ <the>
    5		fuerza
    -5		fui
    -5		fui <the>
    -5		fui a
    -5		full ~ in
    -5		further
    5		get the
    -5		glass of wine
    -5		glass ~ wine
    5		goes up
    5		gone ,
    -5		great honestly
    5		grip ~ <side>
    -5		had one
    -5		hago ~ <my>
    -5		hago ~ <part>
    5		hand is
    -5		hardly ~ now
    5	numbness:2	has gone
    5		have come
    -5		have got
    5		help <my>
    -5		helped
    -5	pregnancy_symptom:7	here
    -5		hi ~ i
    -5		his
    5		hives & [en311]
    5		hives ~ <part>
    -5	numbness:59	home
    -5		home ,
    5		home and
    5		honestly the
    -5		honestly ~ not
    -5		hora ~ <the>
    5		hormigueo & .
    5		hormigueo :
    5		hormigueo ~ .
    5		hormigueo ~ :
    -5		hormigueo ~ <the>
    5		hot poker
    5		hot ~ cold
    5		hot ~ on
    5		hour it
    -5		how ~ <my>
    5		hoy <be>
    5	sharp_pain:2 self_harm:-2	hurts
    5		hurts to
    5		hurts ~ <be>
    5		hurts ~ did
    -5		hurts ~ yesterday
    -5		i <be> good
    -5		i <feel> very
    5		i <have> come
    -5		i <have> no
    -5		i <have> pins
    -5		i <side>
    -5		i came and
    -5		i did <the>
    5		i get
    5		i need <the>
    5		i sneeze
    5		i twist
    -5		i used
    -5		i used to
    5		i wet
    -5	bladder_bowel:14	i ~ <become>
    5		i ~ as
    -5		i ~ full
    -5		i ~ know
    5		i ~ live
    5		i ~ out
    5		i ~ passed
    5		i ~ sure
    -5		i ~ through
    5		i ~ tired
    5		i ~ wake
    5		i ~ when
    5		i ~ yesterday
    -5		if i <become>
    -5		improving
    5		in <count> <part>
    -5		in <my> life
    -5		in <the> <part>
    -5		in case <my>
    5		in them
    -5		in ~ ,
    -5		in ~ <be>
    -5		in ~ <become>
    -5	radiating_pain:1 weakness:-1 numbness:-1 tingling:41 history_injury:-4 severe_headache:-9 allergic_reaction:-32 emergency:-7	in ~ <part>
    -5		in ~ life
    -5		in ~ like
    5		in ~ pain
    -5		in ~ since
    -5		in ~ yesterday
    5		inside
    5		inside my
    5		insoportable
    5		is dead
    5		is weak
    5		it , <the>
    5		it <be> <the>
    5		it <become> away
    5		it gets
    5		it hurts <the>
    5		it normal <the>
    5		it still
    5	sharp_pain:16	it ~ <the>
    5		it ~ dead
    -5		it ~ down
    -5		it ~ during
    -5		it ~ if
    -5		it ~ more
    5		it ~ painful
    5		it ~ so
    5		it ~ stabbing
    5		jeans
    -5		job
    5		joke
    5		just <my>
    5		just now
    5		keep dropping
    5		knife in <my>
    5		know ~ <be>
    -5		last <time> but
    -5		last ~ <become>
    5		last ~ <feel>
    5		last ~ and
    -5		late+aching
    5		late+agony
    -5		late+almost
    5		late+como
    5		late+counting
    5	persistent_beyond_72h:85	late+easing
    5		late+fuerte
    -5		late+fui
    -5		late+full
    5		late+good
    -5		late+hombros
    5		late+honestly
    -5		late+llegue
    -5		late+menos
    -5		late+meses
    -5		late+none
    -5		late+notice
    -5		late+over
    -5		late+peep
    -5		late+phone
    -5		late+rash
    -5		late+si
    5		late+tired
    -5		late+under
    5		late+vengeance
    -5		late+weeks
    -5		le gusto
    5		le ~ seguir
    5		le ~ sentido
    5		leak
    5		less ~ i
    -5		less ~ today
    -5		lift ~ <my>
    5		lift ~ <part>
    -5		like <the> dead
    -5		like ~ <time>
    -5		like ~ dead
    5		llamenme & [es342]
    5		llamenme ~ urgente
    5		loose ~ .
    -5		lost ~ ,
    -5		lujo
    -5		made <my>
    -5		made me
    5		mama
    -5		massage help <my>
    5		massage ~ ,
    -5		massage ~ <my>
    5		massage ~ thing
    -5		mate
    -5		mate ,
    -5		may <be>
    -5		may <be> <the>
    -5		may be
    -5		me ?
    5		me queda
    -5		me quito
    -5		meh
    5		menique
    -5		meter <the>
    5		mi mama
    -5		monday & #
    5		more ~ <time>
    5		more ~ before
    5		morning after
    -5		move ~ to
    5		much ~ <my>
    5		mug
    5		muy ~ <the>
    -5		my feet
    5		my hands
    5		my mouth
    -5	sharp_pain:55	my neck
    5		my thigh
    5		nearly passed
    5		nearly passed out
    5		negro
    -5		never <have> <the>
    -5		never ~ <my>
    -5		never ~ better
    5		never ~ it
    -5		night but
    -5		ningun
    5	sharp_pain:-30 radiating_pain:-40 weakness:-3 numbness:-2 tingling:-46 worsening:-36 persistent_beyond_72h:-4 history_injury:-2 pregnancy_symptom:-38 calf_swelling:-8 fever:-30 faint_dizzy:-16 allergic_reaction:-79 severe_bruising:-111 emergency:-16 self_harm:-50	no
    -5		no . numb
    -5		no . weak
    -5		no <be> dolor
    -5		no <be> hormigueo
    5		no <feel> in
    -5		no bruises
    -5		no bruises or
    -5		no hives
    -5		no nothing
    -5		no noto
    5		no pain
    -5		no shooting
    5		no ~ :
    -5		no ~ calambritos
    -5		no ~ falta
    -5		no ~ massage
    5		no ~ molestia
    -5		no ~ pains
    -5		no ~ punzadas
    -5		no ~ punzante
    -5		no ~ recibir
    -5		no ~ ronchas
    -5		no ~ sms
    5		no ~ soreness
    5		no ~ veo
    5		normal that
    5		normal ~ no
    -5		not <side>
    -5		not great honestly
    5		not grip
    5		not hold <my>
    -5		not like
    -5		not numb ,
    -5		not put it
    5		not stand
    5		not wake
    5		not wake up
    5		not ~ <become>
    5	weakness:32	not ~ <my>
    -5	calf_swelling:39	not ~ <side>
    -5		not ~ honestly
    -5		not ~ out
    5		not ~ though
    5		not ~ wee
    -5		not ~ why
    -5		noticed it
    5		noticed ~ <the>
    5		now my
    -5		nueva
    5		numb between
    -5		numb ~ in
    -5	numbness:-95	numb ~ no
    5		numbness & [en362]
    -5		numbness , tingling
    5	numbness:75	numbness ~ <part>
    -5		of bed
    -5		of ~ massage
    -5		of ~ so
    -5		ok ~ .
    -5		old ~ <the>
    5	sharp_pain:15 tingling:-6 saddle_numbness:63 faint_dizzy:27	on <the>
    -5		on <the> table
    5		on <the> way
    5		on monday
    5		on ~ hurts
    -5		on ~ not
    5		on ~ ward
    5		on ~ with
    -5		only a
    5		only ~ in
    -5		out ,
    -5		out i <be>
    -5		out of <the>
    -5		out of bed
    -5		out ~ bed
    5		out ~ no
    -5		over the
    -5		over ~ <my>
    -5		over ~ but
    5		pad
    -5		pain <have> <become>
    5		pain by
    -5		pain ~ passed
    -5		painful ~ <the>
    5		paracetamol
    -5		peep & [en362]
    -5		people
    -5		peor que ayer
    -5		peor ~ ayer
    5		peor ~ de
    5		period
    -5		pero <the> <part>
    -5		pero la
    5		pero tengo
    5		pins ~ <side>
    5		pins ~ <time>
    5		pipi
    5		pipi & [es438]
    5		pipi & [es518]
    5		pipi & [es742]
    5		pipi sin
    5		pipi sin darme
    5		pipi ~ cuenta
    5		pipi ~ darme
    5		please ~ <my>
    -5		poco de dolor
    -5		poco ~ <part>
    -5		poco ~ dolor
    5		poker
    5		por el
    -5		puedo meter
    -5		puedo meter <the>
    -5		puedo ~ con
    5		pulgar
    -5		que hora
    5	radiating_pain:22	que ~ <part>
    5		que ~ dia
    -5		quien <be>
    -5		quien es
    -5		quito
    -5		radiating
    5	tingling:67	rato
    -5		recibir
    5		rest
    5		rib
    5		right leg
    -5		room ~ ,
    -5		run
    -5		s it
    -5		safe
    -5		said ~ and
    -5		salir ,
    5		same <part>
    -5		same ~ for
    5		same ~ same
    5		say #
    5		says
    5		scared
    5		sciatic ~ <be>
    5		sciatica & ,
    5		sciatica & [en810]
    -5		se fue
    5		see ~ on
    -5		segura si <be>
    -5		segura ~ <the>
    -5		sell
    -5		sensation in <my>
    5		sentido <the>
    5		sentido <the> seguir
    5	self_harm:39	sentido a
    5		sentido ~ seguir
    5		shaking
    -5		sharp :
    -5		sharp : no
    5		sharp pain in
    -5	sharp_pain:-50	sharp ~ .
    -5		sharp ~ <side>
    5		she s
    -5		sheet ~ and
    -5	sharp_pain:19	shooting
    -5		shooting ~ of
    -5		si ~ ,
    -5		si ~ con
    5		siento un
    5		sin sensibilidad
    -5		since <my>
    5		since <the> morning
    5		since this
    5		since ~ <be>
    5		since ~ <my>
    5		since ~ off
    -5		slept ~ dead
    -5		slightly
    5		slipped ~ #
    5		sneeze
    -5		so good
    5		so ~ can
    -5		something
    -5		something s
    5		sore as
    -5		sore ~ no
    5		sore ~ today
    -5		soreness & [en12]
    5		soreness & [en458]
    5		soreness & [en869]
    5		soreness & [es182]
    5		soreness ~ no
    5		spreading
    5		stabbing in
    -5		stabbing ~ no
    5		started
    5		static
    5		still ~ as
    5		still ~ it
    5		still ~ like
    5		stop ~ in
    5		strength ~ <part>
    5		such
    5		switched
    -5		table ~ it
    5	self_harm:74	tablets
    -5		tal ~ <the>
    -5		tarde
    -5		telling
    -5		temperature s
    -5		temperature ~ i
    5		text ~ <be>
    -5		than ~ <side>
    5		than ~ after
    -5		than ~ yesterday
    5		that balm
    5		that will
    -5		the lower
    -5		the weak
    -5		the weather
    -5		there ~ at
    -5		there ~ no
    -5		there ~ not
    -5		they ~ <be>
    -5		tingling & :
    -5		tingling & [en93]
    -5		tingling :
    5		tingling in <side>
    5		tingling is
    -5	tingling:-14	tingly ~ .
    -5		tissue
    -5		to <be> honest
    -5		to all
    -5		to book
    5		to tell you
    -5		to ~ <feel>
    -5		to ~ every
    -5		to ~ honest
    5		to ~ work
    5		tobillo
    5		today ~ <day>
    5		todo el
    -5		todo ok
    -5		todo ~ .
    5		toe
    5		tomorrow ~ <be>
    -5		too ~ <part>
    -5		took ~ <the>
    -5		touched
    -5		touched me
    -5		trouble
    5		twice
    5		twice <the>
    5		twist
    5	sharp_pain:12 numbness:-21	una
    5		up <side>
    -5		up completely
    5		up since
    5		up ~ it
    -5		up ~ since
    -5		up ~ so
    5		up ~ up
    -5		up ~ yesterday
    -5		used to <become>
    -5		used ~ <become>
    -5		van ~ y
    5		vengeance
    -5		walked in with
    5		walked ~ ,
    -5		was it
    5		was on
    5		way home
    5	weakness:50	weak
    5		weak ~ numb
    5		weaker than
    5		weaker ~ i
    5		weakness ~ fever
    -5		weather ~ <be>
    5	persistent_beyond_72h:15	week
    -5		week later
    5		weight
    5		went away
    -5		were
    5		wet myself
    5		what ~ do
    -5		when ~ but
    -5		when ~ worry
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
    -5		woke up with
    5		woke ~ ,
    5		worst headache
    5		worst ~ ever
    -5		would it
    -5		would massage
    -5		would massage help
    5		would rather
    5		writing for <my>
    5		writing ~ <person>
    5		y hoy <my>
    5		y nada
    -5		y ya
    -5		y ~ no
    5		ya es
    -5		ya ~ <be>
    5		yes ,
    5	numbness:32	yes ~ <side>
    -5		yes ~ fine
    -5		yesterday and
    5		you mentioned
    -5		you sell
    5		you ~ ,
    5		you ~ <part>
    -5		you ~ as
    -5		you ~ him
    5		you ~ now
    5		your massage
    4		# %
    4		# & %
    4		# & [en1018]
    4	fever:75	# & [en11]
    4		# & [en394]
    4		# & [en63]
    4		# & [en682]
    4	persistent_beyond_72h:18	# & [en810]
    4		# & [es731]
    -4	sharp_pain:47 emergency:-7	# ~ #
    4		# ~ can
    4		# ~ not
    4		# ~ temperatura
    4		%
    -4	sharp_pain:-8 radiating_pain:-4 tingling:-7 persistent_beyond_72h:-18 history_disc:-3 history_injury:-12 saddle_numbness:-3 calf_swelling:-4 fever:5 faint_dizzy:-3 allergic_reaction:-17 emergency:-3 self_harm:-19	,
    -4		, & [en325]
    4		, & [en3]
    4		, & [en533]
    4		, <part> <have>
    4		, her
    -4		, no nothing
    4	sharp_pain:-4 worsening:58	, now
    4		, weak
    -4		, ~ anything
    -4		, ~ full
    4		, ~ si
    4		, ~ yes
    4	numbness:12 tingling:36	. & [es182]
    -4		. & [es375]
    4		. . <part>
    4		. shoulders
    4		. ~ thanks
    -4		. ~ tingling
    4		/ ~ <be>
    -4		/^aguj/
    4	sharp_pain:-10	/^all$/
    4		/^anae/
    -4		/^as/
    4	pregnancy_symptom:50	/^baby/
    4		/^bare/
    4	osteoporosis:185	/^bon/
    4	radiating_pain:-7 weakness:-9 severe_bruising:1	/^bru/
    -4	emergency:6	/^cas/
    4	persistent_beyond_72h:13	/^dia/
    4		/^ear$/
    4		/^esc/
    4	tingling:50	/^feet/
    -4		/^fir/
    4	weakness:48 tingling:-25	/^flo/
    -4		/^had$/
    -4	sharp_pain:10 worsening:-1	/^had/
    -4		/^her$/
    4	weakness:13	/^hol/
    4	weakness:-11 bladder_bowel:18	/^lea/
    4		/^les/
    4		/^less/
    -4		/^meno/
    -4		/^nei/
    4	faint_dizzy:9	/^ov/
    4		/^ove/
    4		/^over/
    4	sharp_pain:11 radiating_pain:6 weakness:-46 numbness:-13 tingling:-23 persistent_beyond_72h:16 history_injury:4 bladder_bowel:-13 saddle_numbness:-9 chest_breath:-31 calf_swelling:-8 self_harm:-12	/^pai/
    4	saddle_numbness:57	/^pen/
    4		/^pero/
    4		/^pers/
    -4	numbness:-12	/^pri/
    -4		/^prim/
    -4	sharp_pain:5	/^que/
    4		/^sai/
    4		/^said/
    -4		/^say$/
    -4	weakness:-8	/^sen/
    4		/^ses/
    4		/^sev/
    4		/^seve/
    -4		/^slep/
    -4	pregnancy_symptom:17	/^spo/
    -4		/^str/
    4	fever:16	/^tem/
    -4	numbness:21	/^touc/
    -4		/^unsu/
    4	bladder_bowel:40	/^wee$/
    -4	tingling:23	/^you$/
    -4		/^your/
    4	pregnancy_symptom:42	/aby$/
    4	pregnancy_symptom:54	/aby/
    -4		/aci/
    4		/adil/
    4		/adily/
    -4		/aguj/
    -4		/ajes$/
    -4		/ajes/
    -4	weakness:26	/alk$/
    4	sharp_pain:-26 radiating_pain:-26 weakness:-18 numbness:-3 tingling:-3 persistent_beyond_72h:-46 history_disc:-1 osteoporosis:-4 severe_bruising:-3 self_harm:-15	/all/
    4	radiating_pain:-11 weakness:-17 pregnancy_symptom:-2 emergency:57	/ame/
    4		/amina/
    4		/anae/
    4		/anaes/
    4		/anoth/
    4		/aps/
    4	weakness:16 numbness:-20 tingling:-2 persistent_beyond_72h:-73 bladder_bowel:25 saddle_numbness:-24 allergic_reaction:-20 emergency:-11 self_harm:-8	/ar$/
    4		/arin/
    4		/asy$/
    4		/asy/
    4		/ata/
    4	bladder_bowel:16	/ater/
    4		/atras/
    4		/atura/
    -4		/aun/
    4		/baby$/
    4	pregnancy_symptom:52	/baby/
    4	sharp_pain:-31 radiating_pain:11 tingling:34	/bra/
    4		/braz/
    4		/brazo/
    4	pregnancy_symptom:130	/bump$/
    -4		/carri/
    -4	severe_bruising:13 emergency:21	/cas/
    -4		/cel$/
    4		/cimi/
    4		/cimie/
    4	persistent_beyond_72h:8	/days$/
    4	persistent_beyond_72h:55	/days/
    -4		/dd$/
    4		/dily$/
    4		/dily/
    4	numbness:57	/dor/
    4		/eadil/
    -4		/ears/
    4		/easy$/
    4		/easy/
    -4		/eepi/
    -4		/eepin/
    -4		/egret/
    4		/eja$/
    4		/elled/
    4	bladder_bowel:17	/els$/
    4	sharp_pain:-13	/ento$/
    4		/ento/
    -4		/epin/
    -4		/eping/
    -4		/ergy$/
    -4		/ergy/
    -4	numbness:6	/este/
    -4		/esu/
    4		/etis/
    4		/etise/
    4		/evo/
    -4		/expec/
    4		/feet$/
    4	tingling:24	/feet/
    -4		/ffe/
    -4		/fir/
    -4		/fter$/
    -4		/gret/
    4		/gros/
    -4		/guj/
    -4	worsening:-4 history_disc:9 faint_dizzy:4	/had$/
    4	radiating_pain:-12 weakness:13 numbness:5 tingling:10 persistent_beyond_72h:-19 bladder_bowel:-1 emergency:-10	/hand/
    4		/heti/
    4		/hetis/
    4	chest_breath:85	/hic/
    -4		/hier$/
    -4		/hier/
    -4		/ich$/
    4	radiating_pain:-10 weakness:-11 tingling:-47 worsening:-35 faint_dizzy:-5	/ida/
    4	sharp_pain:-28	/iend/
    4		/ierna/
    4		/imie/
    4		/imien/
    4		/inde/
    -4		/ird/
    4		/irme$/
    4		/irme/
    4		/ised$/
    4		/ised/
    4		/ish$/
    4		/isim/
    4		/isimo/
    -4		/jes$/
    -4		/jes/
    4		/kicki/
    4		/ky$/
    -4		/leare/
    4	weakness:-28 numbness:-43	/len/
    -4		/lept$/
    -4		/lept/
    -4		/lowe/
    4		/lpi/
    -4		/make$/
    4	numbness:51	/mec/
    -4		/meno/
    -4		/menos/
    4		/ment$/
    4		/nae/
    4		/naes/
    4		/naest/
    4		/nat/
    4		/ncia$/
    -4		/nder/
    -4		/nergy/
    4		/ney/
    4		/nothe/
    -4		/nsub/
    -4		/nsubs/
    4		/nty$/
    4		/nty/
    -4		/odd/
    4		/oe$/
    4	numbness:21	/ole$/
    4		/opr/
    4		/orta/
    4		/osit/
    -4	tingling:1	/ou$/
    4	sharp_pain:17 radiating_pain:19 weakness:-5 numbness:-34 tingling:-8 worsening:1 history_injury:7 bladder_bowel:-6 saddle_numbness:-13 calf_swelling:-3 fever:-5 severe_headache:-7 allergic_reaction:-28 self_harm:-4	/pai/
    4	weakness:3	/piern/
    4		/port/
    -4	radiating_pain:9 numbness:-2 tingling:-12 bladder_bowel:-3 saddle_numbness:-22 severe_headache:-8	/ra$/
    4		/rado$/
    -4		/rapi/
    4		/razo/
    4		/ream/
    -4		/reste/
    -4		/rgado/
    -4		/rgy$/
    -4		/rgy/
    -4		/rink/
    -4		/rki/
    -4		/rkin/
    -4		/rking/
    4		/rmido/
    -4		/rtne/
    4	severe_bruising:32	/ruise/
    4	numbness:-38	/sa$/
    4		/sai/
    4		/said$/
    4		/said/
    -4		/sajes/
    -4	sharp_pain:2	/say$/
    4	sharp_pain:-8 persistent_beyond_72h:-4 faint_dizzy:28	/sed/
    4		/sev/
    4		/seve/
    4	tingling:3	/sid/
    4		/side/
    4		/simo$/
    4		/simo/
    -4		/sized/
    4		/ski/
    -4		/slep/
    -4		/slept/
    4		/slo/
    -4		/ssu/
    4		/sthet/
    4		/sty/
    4	worsening:26 chest_breath:2	/sub/
    4	persistent_beyond_72h:-25 allergic_reaction:115	/tch/
    4		/teadi/
    4	sharp_pain:-13	/ted/
    4		/tle$/
    4		/toe$/
    -4		/touc/
    -4	numbness:28	/touch/
    4	weakness:1	/uck/
    -4		/uelv/
    4		/ught$/
    -4		/uite$/
    -4		/unny$/
    -4		/unny/
    -4		/uns/
    -4		/unsu/
    -4		/unsub/
    4		/urn$/
    4	tingling:148	/uzz/
    -4		/vuelv/
    4	bladder_bowel:115	/wee$/
    4		/welle/
    -4	fever:4	/with$/
    -4	pregnancy_symptom:32	/xpec/
    -4	pregnancy_symptom:35	/xpect/
    -4	self_harm:1	/you$/
    -4		/your/
    -4		/zed$/
    -4		/zed/
    4		: & [es459]
    4		: ~ debilidad
    -4		<be> <be> <the>
    4		<be> <become> worse
    4		<be> agony
    -4		<be> dizzy
    -4		<be> driving
    -4		<be> driving <side>
    -4		<be> muy bien
    4		<be> tired
    -4		<be> yesterday
    4		<be> ~ as
    4		<be> ~ negro
    4		<be> ~ off
    -4		<be> ~ pains
    4		<be> ~ tender
    4		<count> <time> of
    4		<count> of <my>
    4	saddle_numbness:-3	<feel> like
    -4		<feel> ~ en
    -4		<feel> ~ pain
    4		<feel> ~ well
    -4		<have> ~ every
    -4		<have> ~ not
    -4		<my> <be> doliendo
    4		<my> <part> now
    4		<my> waters
    -4		<my> ~ doliendo
    4		<my> ~ weak
    4	faint_dizzy:29	<my> ~ y
    -4	numbness:5	<part> <the>
    4		<part> under
    4		<part> ~ about
    4		<part> ~ dragging
    -4	tingling:18	<part> ~ full
    4		<part> ~ sure
    -4		<person> ~ #
    4		<side> time
    4		<side> ~ <feel>
    4		<side> ~ now
    4		<side> ~ numb
    4		<the> # de
    4		<the> car
    4		<the> de dolor
    4	numbness:41	<the> numbness
    -4		<the> odd
    -4		<the> scale
    4		<the> stabbing in
    -4		<the> tingling <have>
    -4		<the> ~ cargada
    -4		<the> ~ disc
    4		<the> ~ hace
    -4		<the> ~ lost
    -4		<the> ~ so
    -4		<the> ~ stopped
    -4		<time> ~ none
    4		? & [en682]
    -4		? ~ fine
    4		? ~ yes
    -4		[en1002] & [en124]
    4		[en1002] & [en84]
    4	sharp_pain:-5 tingling:1	[en1002] & [en85]
    4		[en1014] & [es887]
    4		[en1018] & [en124]
    -4		[en1020] & /
    4		[en1020] & [en311]
    4		[en1020] & monday
    4		[en116]
    -4		[en11] & [en1020]
    -4		[en11] & [en709]
    4	fever:78	[en11] & [en77]
    4		[en11] & [es182]
    -4		[en121] & [en468]
    -4		[en124] & [en19]
    -4		[en12] & [en20]
    4		[en138] & #
    -4		[en138] & [en1002]
    -4		[en148] & [en650]
    4		[en19] & [en252]
    -4		[en19] & [es443]
    4	bladder_bowel:42	[en207]
    4		[en20] & [en490]
    -4		[en20] & [en682]
    4		[en218] & [es29]
    -4		[en234] & [en468]
    4		[en234] & [en58]
    4		[en244]
    -4		[en251] & [en186]
    -4		[en252]
    4	sharp_pain:-6 weakness:-8 worsening:-1 emergency:-1	[en28]
    4		[en28] & #
    4		[en28] & [en309]
    -4		[en333] & ,
    -4	allergic_reaction:26	[en362] & [en60]
    4		[en362] & [en966]
    -4		[en378] & [es182]
    4		[en37] & [en170]
    -4		[en37] & [en967]
    -4		[en380] & [en11]
    4		[en394] & [en1002]
    -4	sharp_pain:12	[en394] & [en11]
    4		[en394] & [en966]
    -4		[en404] & [en215]
    4	radiating_pain:59	[en426] & [en11]
    -4		[en426] & [en148]
    4		[en442] & [en949]
    -4		[en474] & [en442]
    4		[en479]
    -4		[en490] & [en39]
    4		[en490] & [en869]
    -4		[en490] & [en954]
    -4		[en490] & ache
    -4		[en507]
    4		[en522] & [en84]
    4		[en549] & [en251]
    -4		[en567] & [en212]
    4		[en58] & [en935]
    -4		[en602] & [en11]
    -4	sharp_pain:27 allergic_reaction:-32	[en60] & [en251]
    -4		[en633] & [en602]
    4		[en633] & [en762]
    -4		[en634] & [en39]
    4		[en650] & [en124]
    -4	numbness:121	[en660] & [en234]
    -4		[en660] & [en250]
    -4		[en677] & [en551]
    4		[en679] & [en490]
    -4		[en682] & [en202]
    -4		[en709] & [en251]
    4		[en717]
    4		[en746] & [en37]
    -4		[en762] & #
    4		[en762] & [en309]
    4		[en762] & [en42]
    -4	history_disc:74	[en762] & [en869]
    4		[en77] & [en1002]
    4		[en77] & [en468]
    4		[en805] & [en426]
    4		[en807] & [en20]
    4		[en807] & [en660]
    -4		[en810] & [en951]
    4		[en853] & [en148]
    4	weakness:66	[en85] & [en874]
    -4		[en869] & [en1020]
    -4		[en869] & [en250]
    -4		[en869] & [en679]
    4		[en869] & [en746]
    -4		[en869] & [en981]
    4	fever:89	[en869] & [en989]
    -4		[en874] & [en251]
    -4		[en874] & [es122]
    -4		[en874] & [es54]
    -4		[en874] & doliendo
    -4		[en890] & [en141]
    4		[en890] & [en693]
    4		[en906] & [en1002]
    -4	bladder_bowel:22	[en954] & [en394]
    4	sharp_pain:3 radiating_pain:-22 weakness:-17 numbness:-31 tingling:-17 worsening:-27 persistent_beyond_72h:-28 history_injury:-1 osteoporosis:-2 pregnancy_symptom:-20 saddle_numbness:-13 chest_breath:-7 calf_swelling:-71 fever:-28 severe_headache:-16 allergic_reaction:-36 emergency:-28	[en966]
    4		[en967] & [en874]
    -4		[en980] & [en234]
    -4	faint_dizzy:59	[en980] & [en362]
    -4		[en981] & [en468]
    -4		[en986] & [en124]
    -4		[en989] & [es182]
    -4		[en997] & [en762]
    -4		[es106] & ?
    4		[es106] & [es14]
    -4		[es122] & [es1]
    -4		[es122] & ibuprofeno
    4		[es13] & [es102]
    4		[es13] & [es878]
    4		[es182] & #
    4		[es182] & [en19]
    4		[es182] & [en602]
    -4	sharp_pain:-50 weakness:33	[es182] & [en869]
    -4		[es189] & [es230]
    4	severe_headache:-17	[es1] & [es699]
    4		[es214] & [es638]
    4		[es230] & [es42]
    4		[es26] & tiritando
    -4	radiating_pain:-53 persistent_beyond_72h:-12 bladder_bowel:-27 allergic_reaction:-18 emergency:-23	[es2]
    4		[es2] & [es731]
    4		[es438] & [es230]
    -4		[es49] & [es950]
    -4		[es49] & [es975]
    -4		[es58]
    -4		[es699] & [es214]
    4		[es699] & dormida
    -4		[es854] & [es887]
    4		[es854] & muslo
    -4		[es887] & [es150]
    4		[es887] & [es966]
    4		[es895] & [es1]
    4		[es938]
    -4		[es950] & [es14]
    4		[es950] & [es2]
    4		[es950] & [es699]
    -4		[es966] & [es214]
    -4		[es982] & [en118]
    -4		[es982] & [es255]
    -4		[es998] & [es17]
    4		[es998] & [es230]
    -4		[es998] & [es470]
    -4		[es998] & adolorida
    4	sharp_pain:40	a blade
    -4		after
    -4		after <the> session
    -4		after ~ <have>
    4		all
    4		am honest
    4		anaesthetised
    4		and a
    4		and still
    4		and ~ ever
    4		another
    4		asleep ~ and
    -4		at a
    4		atras
    4		baby
    -4		before ~ <my>
    4		before ~ i
    -4		bit ~ i
    4	pregnancy_symptom:56	bump
    4		burnt ~ <the>
    -4		but i <feel>
    -4		but ~ now
    -4	worsening:51	by
    -4		came and it
    -4		can not complain
    -4		cargada
    -4		cargado
    4		change ~ <the>
    -4		cleared
    -4	radiating_pain:-6 persistent_beyond_72h:-19 faint_dizzy:-7 allergic_reaction:-7 emergency:-8	de
    4		de temperatura
    4		debilidad :
    -4		die for
    4		disc ~ <be>
    -4		dizzy & ?
    -4		do ~ ,
    4		does <the>
    4		dolor ~ hasta
    -4		dolor ~ mas
    -4		down ~ <the>
    -4		down ~ to
    -4		driving <side>
    -4		driving <side> now
    -4		driving right
    4		ear
    -4		en ~ ?
    -4		energy
    4		every <time> <the>
    4		everything ~ <become>
    -4		feel great
    4		feeling really
    4		feet
    -4		feet ,
    4		fine ~ not
    -4		for ~ <day>
    -4		for ~ <time>
    -4		from the
    4		fuerza en
    4		fuerza en <the>
    4		fuerza ~ <part>
    4		going
    4		grip on
    -4	worsening:-2 history_disc:14 faint_dizzy:28	had
    -4		have no
    -4		her
    4		hernia ~ y
    4		hi ~ <part>
    -4		hospital ~ ,
    4		hurt ~ i
    4		i <be> honest
    -4		i left
    4		i ~ honest
    4		i ~ slipped
    4		if ~ honest
    4		in <side>
    4		in ~ to
    4		it at
    -4		it ~ hurting
    4		it ~ off
    4		it ~ out
    4	worsening:73	it ~ up
    -4		just a
    4		just ~ <become>
    4		kicking
    4	persistent_beyond_72h:-10	last <time>
    -4		late+asking
    4		late+away
    4		late+before
    -4		late+blade
    4		late+come
    -4		late+day
    -4		late+different
    4	sharp_pain:-2 persistent_beyond_72h:25	late+in
    -4		late+move
    4		late+pierna
    -4		late+quito
    -4		late+rather
    -4		late+shoulder
    -4		late+strength
    4		late+two
    4		late+with
    4		less
    4		like someone
    -4		lost <feel> in
    -4		make
    -4		mas ~ que
    4		massage ~ only
    -4		menos
    -4		meter
    4		more ~ you
    -4		morning ~ i
    -4		much ~ i
    4		muslo & [es815]
    4		my waters
    -4		nine hours
    -4		no to <side>
    4		no ~ <my>
    -4		no ~ hormigueo
    4		no ~ you
    -4		none since
    4		not <become> <the>
    4		not shifting
    4		not ~ tomorrow
    4		not ~ yet
    -4		notch up
    -4		nothing now
    4		nothing ~ about
    -4		noto & [es106]
    -4		numb <part> ,
    4		numb foot
    -4		numbness & [en653]
    4	radiating_pain:-2 worsening:-2 allergic_reaction:-10 emergency:-3	of
    4		of ~ please
    4		off ~ with
    -4		on <the> scale
    4		on <time> <count>
    4		only ~ <time>
    -4		only ~ it
    -4		out without
    4		out ~ pain
    -4	worsening:12	para
    4	weakness:13 tingling:6	pero
    4	emergency:7	phone <my>
    4	emergency:25	phone me
    4		por favor
    -4		puedo ~ ibuprofeno
    -4		quite
    -4		range
    4		right arm
    4		s gone
    4		said
    -4		said ~ <the>
    -4		say
    4		sciatica & [en1002]
    -4		sharp as
    -4		shooting ~ it
    4		si , <the>
    4		sigo con
    -4	worsening:-53	since ~ ,
    -4		slept
    -4		slept ~ <count>
    -4	sharp_pain:52 pregnancy_symptom:5 emergency:32	so
    4		so it <be>
    -4		so ~ <part>
    -4		something ~ <become>
    -4		something ~ on
    4		sore since
    4		soreness & [en890]
    4		soreness ~ <become>
    4		stabbing in <my>
    4		steadily
    4		stiff ,
    -4		stiffness & [en170]
    4		still in
    4		stop ~ it
    4		swelled
    4		swelled & [en362]
    4		swelled up
    4		tell ~ <my>
    4		temperatura
    -4		than <the> <side>
    -4		the dead
    4		the hand
    -4		the one
    4		there is
    4		through <the>
    -4	numbness:11 tingling:-60	tingling & [es182]
    4		to breathe
    -4		to die for
    -4		to ~ <day>
    4		to ~ more
    -4		todo bien
    4		toes ,
    -4		unsubscribe
    -4		up in <my>
    -4		up ~ than
    4		want ~ more
    -4		was yesterday
    -4		weakness ~ tingling
    4	bladder_bowel:22	wee
    -4		with
    4		woke ~ <the>
    -4		worse ~ <side>
    4		y ~ con
    -4		ya ~ <my>
    -4	history_disc:4	you
    -4		you ~ <day>
    -4		you ~ <have>
    3		, la
    -3		, my
    -3		. & [en170]
    -3		/^ace/
    3	weakness:-1 tingling:35	/^buz/
    -3		/^cup/
    3		/^deja/
    3	sharp_pain:3 weakness:-2	/^like/
    -3	history_disc:25	/^op/
    3		/^rat/
    3		/^sat/
    -3		/^stra/
    -3		/^tu/
    -3		/ag$/
    -3		/aje/
    3		/aring/
    3		/atu/
    3	tingling:52	/buz/
    -3		/cion$/
    3		/deja/
    3		/ece/
    3	worsening:-4	/eep$/
    3		/ems/
    3	sharp_pain:-4	/enc/
    -3	sharp_pain:14	/eta/
    -3		/even/
    3		/hole$/
    3		/hole/
    -3		/ibe/
    -3	sharp_pain:-10 weakness:-35 numbness:-5 persistent_beyond_72h:-10 history_injury:-19 pregnancy_symptom:-33 bladder_bowel:-22 severe_bruising:-9	/ien/
    3	weakness:-4 tingling:-20	/ine$/
    -3		/lido$/
    -3		/narm/
    -3		/narme/
    -3	radiating_pain:-5 weakness:-2 tingling:-1 persistent_beyond_72h:-13 chest_breath:-6 faint_dizzy:-21 emergency:4	/ne$/
    3		/nten/
    3	weakness:1	/obl/
    3	numbness:-26 pregnancy_symptom:4 self_harm:15	/oin/
    3	radiating_pain:-12 weakness:-28 tingling:9	/omo/
    3	weakness:15	/pero$/
    3	weakness:4	/pero/
    3		/rath/
    -3		/rtn/
    3		/sever/
    3		/stabb/
    -3		/stra/
    3	sharp_pain:40 tingling:-43	/tabb/
    -3	emergency:37	/tal/
    3	weakness:7	/too/
    -3		/tter$/
    -3		/usto$/
    -3	fever:72	/weat/
    -3		<be> <the> #
    -3	sharp_pain:-35 weakness:-4 numbness:26 persistent_beyond_72h:-27 history_injury:-15 bladder_bowel:-8 chest_breath:-12 calf_swelling:-2 fever:-44 severe_headache:-4 self_harm:-7	<be> ~ <part>
    3		<be> ~ please
    -3		<count> ~ it
    -3		<day> ~ not
    3		<my> <be> <the>
    3		<my> ~ #
    3	sharp_pain:15 radiating_pain:17 weakness:-21 tingling:55 calf_swelling:-2 severe_bruising:30	<part> ,
    -3	history_injury:70 bladder_bowel:11	<the> ~ <time>
    -3	numbness:3 saddle_numbness:12 severe_headache:17	[en1020] & [en966]
    -3	sharp_pain:-1 numbness:55	[en11] & [en20]
    3		[en11] & [en981]
    -3		[en148] & [en966]
    -3		[en19] & [en12]
    -3	weakness:11	[en37] & [en1002]
    -3		[en37] & [en37]
    -3		[en60] & [en58]
    3		[en63] & [en20]
    3		[en682] & [en127]
    -3		[en709] & [en966]
    3		[en762] & [en746]
    -3		[en810] & [en869]
    -3		[en84] & [en869]
    3	tingling:46	[en869] & [en980]
    -3		[en890] & [en124]
    3		[en890] & [en468]
    3		[en966] & [en3]
    -3	numbness:162	[es182] & [en37]
    3		[es182] & [en426]
    -3		[es694] & [es982]
    -3		[es950] & [es854]
    3		[es982] & [es998]
    3		el brazo
    3		fiebre de
    -3		from ~ <the>
    3	numbness:37	it <be> not
    3		late+del
    3		late+getting
    -3		late+left
    -3		late+tengo
    3		le ~ <the>
    3		lost ~ <feel>
    3		of ~ <the>
    -3		pain ~ at
    -3	radiating_pain:8	que ~ <the>
    3		severe
    3		soreness ~ <part>
    3		up ~ <be>
    -3		va ~ ,
    3	severe_headache:-3	y ~ <the>
    -2	sharp_pain:-7 tingling:-14 worsening:-16 history_injury:-42 chest_breath:-10 calf_swelling:-19 fever:-37 faint_dizzy:-16 allergic_reaction:-15 self_harm:-6	/^ha/
    -2		/^masa/
    2	sharp_pain:-43 weakness:29 tingling:11 persistent_beyond_72h:-3	/^pie/
    -2	numbness:-4 pregnancy_symptom:1 faint_dizzy:-34	/^po/
    -2	allergic_reaction:49	/alm/
    2	weakness:-41 numbness:102	/dorm/
    2		/eari/
    2		/earin/
    2		/ems$/
    2	sharp_pain:-2 radiating_pain:-15 numbness:-2 tingling:-1 persistent_beyond_72h:-8 history_disc:-20 history_injury:-5 osteoporosis:-4 bladder_bowel:-4 saddle_numbness:-13 chest_breath:-16 calf_swelling:-14 allergic_reaction:-6 severe_bruising:-6	/he$/
    -2	emergency:4	/his$/
    2	sharp_pain:-4 tingling:-2 worsening:1 bladder_bowel:13 chest_breath:-22	/hou/
    -2		/lido/
    -2		/masa/
    -2	history_disc:10 emergency:32	/min/
    -2		/nda/
    -2		/pos/
    2	osteoporosis:48	/sca/
    -2	sharp_pain:-30 numbness:8 tingling:-1 persistent_beyond_72h:-4 fever:25	/ter/
    2		/uinc/
    2		/uince/
    -2		<my> ~ que
    2		<part> <be> <the>
    -2		[en1020] & [en60]
    -2	weakness:11	[en181]
    2		[en682] & [en490]
    -2		[en85] & [en11]
    2	faint_dizzy:11	[en874] & [es1]
    2		[en938] & [en12]
    -2		[en954]
    -2		gave way
    -2	history_disc:18	had a
    2		soreness & [en762]
    -2		todavia ~ <part>
    -2		todavia ~ <the>
    1	sharp_pain:-3 radiating_pain:-23 weakness:-6 tingling:-13 worsening:-16 persistent_beyond_72h:-32 history_disc:-36 history_injury:-36 pregnancy_symptom:-2 bladder_bowel:-2 chest_breath:-17 calf_swelling:-21 fever:-5 severe_headache:-30 allergic_reaction:-35 severe_bruising:-66 emergency:-45	/^de/
    -1		/eat$/
    1	chest_breath:100	/hes/
    1		/ol$/
    1		[en11] & [en19]
    -1		[es847]
    -1	numbness:8	con <the>
    0	sharp_pain:-18	# & ,
    0	fever:6	# & [en869]
    0	sharp_pain:37	# <the>
    0	sharp_pain:79	# out
    0	pregnancy_symptom:76	# semanas
    0	sharp_pain:-12 pregnancy_symptom:21 fever:43	, #
    0	radiating_pain:1 weakness:4	, & ,
    0	numbness:29	, & .
    0	numbness:-3 fever:29	, & [en1020]
    0	worsening:26	, & [en28]
    0	weakness:17 numbness:18	, & [en58]
    0	numbness:2	, & [en980]
    0	history_injury:61	, & [es214]
    0	numbness:10	, & [es870]
    0	sharp_pain:4	, & [es950]
    0	weakness:33	, & [es982]
    0	radiating_pain:21	, <part>
    0	weakness:3	, i
    0	sharp_pain:14	, sharp
    0	fever:97	, ~ <count>
    0	persistent_beyond_72h:52 emergency:96	, ~ <person>
    0	tingling:6	, ~ <side>
    0	history_injury:50	, ~ duele
    0	weakness:7 severe_headache:10	, ~ i
    0	weakness:6	, ~ in
    0	weakness:16	, ~ not
    0	tingling:18	, ~ of
    0	sharp_pain:40 persistent_beyond_72h:-14	, ~ pain
    0	emergency:72	, ~ so
    0	bladder_bowel:55	. & #
    0	bladder_bowel:25	. & [en1018]
    0	persistent_beyond_72h:14	. & [en11]
    0	weakness:3	. & [es1]
    0	tingling:12	. <part> <be>
    0	persistent_beyond_72h:-24	/^ab/
    0	self_harm:24	/^abou/
    0	self_harm:10	/^agai/
    0	history_injury:27	/^ago$/
    0	sharp_pain:10 numbness:-5	/^agu/
    0	sharp_pain:23	/^agua/
    0	allergic_reaction:17	/^all/
    0	allergic_reaction:32	/^ampo/
    0	sharp_pain:-2 radiating_pain:-3 weakness:-3 tingling:-11 persistent_beyond_72h:-4 saddle_numbness:7 chest_breath:-1 calf_swelling:4 severe_headache:-11 faint_dizzy:-9 severe_bruising:-1	/^an/
    0	numbness:32	/^ane/
    0	sharp_pain:-37 tingling:28	/^ant/
    0	numbness:-10 tingling:75	/^ants/
    0	persistent_beyond_72h:3	/^any$/
    0	weakness:-5 saddle_numbness:15	/^are/
    0	sharp_pain:3 numbness:-2 tingling:-21 persistent_beyond_72h:-25 bladder_bowel:5 saddle_numbness:25	/^ba/
    0	pregnancy_symptom:17	/^bab/
    0	history_disc:27	/^bac/
    0	pregnancy_symptom:19	/^beb/
    0	bladder_bowel:38	/^bed/
    0	sharp_pain:-3 tingling:9 persistent_beyond_72h:16	/^bee/
    0	persistent_beyond_72h:19	/^been/
    0	history_injury:14	/^befo/
    0	saddle_numbness:5	/^belo/
    0	persistent_beyond_72h:21	/^bet/
    0	saddle_numbness:18	/^betw/
    0	numbness:7	/^blan/
    0	allergic_reaction:23	/^blis/
    0	bladder_bowel:18	/^bow/
    0	sharp_pain:-30 radiating_pain:21 weakness:79	/^bra/
    0	sharp_pain:-10	/^braz/
    0	severe_bruising:91	/^brui/
    0	history_disc:72	/^bul/
    0	history_disc:23	/^bulg/
    0	radiating_pain:53	/^bum$/
    0	bladder_bowel:26	/^burs/
    0	tingling:21	/^but$/
    0	radiating_pain:15 weakness:20	/^but/
    0	radiating_pain:3 weakness:9	/^butt/
    0	severe_headache:20	/^cab/
    0	severe_headache:5	/^cabe/
    0	weakness:78	/^cae/
    0	sharp_pain:11	/^cala/
    0	calf_swelling:28	/^cali/
    0	emergency:68	/^call/
    0	radiating_pain:-1	/^cam/
    0	history_injury:9	/^came/
    0	radiating_pain:-39 worsening:-9 saddle_numbness:-7 fever:69	/^ch/
    0	chest_breath:29	/^che/
    0	history_injury:5	/^cho/
    0	persistent_beyond_72h:4	/^cin/
    0	fever:8	/^cold/
    0	bladder_bowel:18	/^come/
    0	saddle_numbness:141	/^cro/
    0	osteoporosis:85	/^dens/
    0	sharp_pain:-57 radiating_pain:-1 weakness:-2 worsening:-5 persistent_beyond_72h:-3 history_disc:13 pregnancy_symptom:-24 saddle_numbness:-55 chest_breath:-7 severe_headache:-8	/^di/
    0	history_disc:48	/^disc/
    0	osteoporosis:9	/^doct/
    0	numbness:17	/^dor/
    0	numbness:17	/^dorm/
    0	emergency:23	/^dro/
    0	weakness:-49 worsening:-8 bladder_bowel:-9 severe_headache:-8 allergic_reaction:-26 emergency:-25	/^du/
    0	pregnancy_symptom:12	/^due$/
    0	weakness:-37	/^due/
    0	history_injury:14	/^duel/
    0	sharp_pain:13	/^dul/
    0	sharp_pain:4	/^dull/
    0	numbness:11	/^els/
    0	numbness:10	/^else/
    0	sharp_pain:-21 persistent_beyond_72h:-41 bladder_bowel:19 fever:-18	/^em/
    0	pregnancy_symptom:38	/^emb/
    0	numbness:24	/^ent/
    0	saddle_numbness:110	/^entr/
    0	numbness:30	/^entu/
    0	bladder_bowel:-2 self_harm:-3	/^ever/
    0	sharp_pain:-1 radiating_pain:-36 weakness:-4 numbness:4 history_injury:-8 bladder_bowel:-10 saddle_numbness:11	/^fee/
    0	numbness:1 persistent_beyond_72h:-5	/^fin/
    0	sharp_pain:-8 weakness:13 worsening:-57 pregnancy_symptom:-7 severe_headache:-19 allergic_reaction:-3	/^fo/
    0	persistent_beyond_72h:12	/^for/
    0	persistent_beyond_72h:12	/^fort/
    0	sharp_pain:-25 severe_headache:-2	/^fr/
    0	radiating_pain:21	/^fro/
    0	weakness:18 numbness:-23 osteoporosis:-4 faint_dizzy:17	/^fu/
    0	numbness:-2	/^ga/
    0	weakness:57	/^gave/
    0	numbness:-35 worsening:13 persistent_beyond_72h:-8	/^ge/
    0	chest_breath:14	/^get$/
    0	tingling:-1	/^get/
    0	sharp_pain:-15 weakness:43 numbness:-49	/^gr/
    0	weakness:23	/^gra/
    0	numbness:-6	/^gro/
    0	saddle_numbness:1	/^groi/
    0	emergency:38	/^habl/
    0	history_injury:17	/^hac/
    0	pregnancy_symptom:8	/^hard/
    0	worsening:18	/^has$/
    0	radiating_pain:4 tingling:-1 chest_breath:-1	/^has/
    0	weakness:-8 faint_dizzy:-2	/^hav/
    0	radiating_pain:-3 weakness:-8 chest_breath:-2 faint_dizzy:-1	/^have/
    0	chest_breath:11	/^havi/
    0	severe_headache:3	/^hea/
    0	history_disc:24	/^hern/
    0	sharp_pain:-9 weakness:-31 numbness:-20 tingling:-43 saddle_numbness:-7 fever:-6 faint_dizzy:-4 allergic_reaction:24	/^hi/
    0	calf_swelling:7	/^hin/
    0	allergic_reaction:46	/^hiv/
    0	allergic_reaction:145	/^hive/
    0	sharp_pain:18	/^hon/
    0	emergency:21	/^hos/
    0	emergency:5	/^hosp/
    0	sharp_pain:-3	/^hou/
    0	osteoporosis:45	/^hue/
    0	osteoporosis:3	/^hues/
    0	tingling:121	/^hum/
    0	sharp_pain:5	/^ice$/
    0	sharp_pain:27	/^ice/
    0	bladder_bowel:9	/^inco/
    0	saddle_numbness:15	/^inti/
    0	allergic_reaction:58	/^it/
    0	severe_headache:46	/^ja/
    0	sharp_pain:13	/^jab/
    0	sharp_pain:120	/^jo/
    0	sharp_pain:-4 tingling:-12 saddle_numbness:-19	/^ju/
    0	persistent_beyond_72h:19	/^jue/
    0	persistent_beyond_72h:1	/^juev/
    0	weakness:52	/^key/
    0	sharp_pain:26	/^kid/
    0	weakness:19	/^kne/
    0	weakness:30	/^knee/
    0	bladder_bowel:14	/^kno/
    0	faint_dizzy:22	/^lan/
    0	faint_dizzy:65	/^land/
    0	weakness:11 numbness:-7	/^las$/
    0	numbness:-8 allergic_reaction:-12	/^las/
    0	sharp_pain:8	/^lat/
    0	allergic_reaction:8	/^lav/
    0	weakness:3 saddle_numbness:1	/^legs/
    0	sharp_pain:1	/^lev/
    0	weakness:18	/^lif/
    0	weakness:44 numbness:-27	/^lift/
    0	sharp_pain:4 history_disc:-7	/^lik/
    0	saddle_numbness:32	/^lim/
    0	saddle_numbness:2	/^limp/
    0	radiating_pain:5	/^lin/
    0	radiating_pain:62	/^line/
    0	sharp_pain:-17 pregnancy_symptom:-11	/^ll/
    0	emergency:8	/^lla/
    0	sharp_pain:-6	/^los/
    0	weakness:-21	/^lu/
    0	chest_breath:145	/^lung/
    0	weakness:12 numbness:14 tingling:2	/^man/
    0	sharp_pain:-58 tingling:-7 persistent_beyond_72h:-11	/^mas/
    0	history_injury:3	/^mass/
    0	severe_headache:21	/^migr/
    0	radiating_pain:-32 numbness:-27 worsening:3 pregnancy_symptom:3 chest_breath:-8 calf_swelling:-16 fever:-24	/^mo/
    0	history_injury:10	/^mon/
    0	history_injury:16	/^mont/
    0	severe_bruising:14	/^mora/
    0	worsening:22 persistent_beyond_72h:-6	/^more/
    0	history_injury:26	/^mot/
    0	pregnancy_symptom:1	/^mov/
    0	sharp_pain:14 numbness:18 tingling:-5 persistent_beyond_72h:-6	/^mu/
    0	sharp_pain:3	/^muc/
    0	sharp_pain:4	/^much/
    0	numbness:2	/^muer/
    0	numbness:1	/^mus/
    0	sharp_pain:11	/^na/
    0	sharp_pain:7 numbness:-33 history_injury:7	/^nec/
    0	sharp_pain:1	/^neck/
    0	weakness:-2	/^nee/
    0	weakness:-1	/^need/
    0	bladder_bowel:3	/^nev/
    0	bladder_bowel:39	/^neve/
    0	worsening:5	/^nig/
    0	sharp_pain:-19 weakness:-8 tingling:-9 persistent_beyond_72h:-1 osteoporosis:-7 pregnancy_symptom:-15 bladder_bowel:15 chest_breath:-3 calf_swelling:-29 fever:-24 faint_dizzy:-22 allergic_reaction:-1 emergency:-31	/^not/
    0	radiating_pain:-74 weakness:-67 numbness:90 tingling:-29 worsening:-4 persistent_beyond_72h:-48 history_injury:-26 pregnancy_symptom:-33 bladder_bowel:-6 saddle_numbness:4 fever:-1 allergic_reaction:-34 emergency:-62 self_harm:-48	/^nu/
    0	allergic_reaction:71	/^oi/
    0	allergic_reaction:12	/^oil$/
    0	allergic_reaction:14	/^oil/
    0	weakness:-8 calf_swelling:7	/^on/
    0	weakness:-9	/^only/
    0	history_disc:3	/^ope/
    0	history_disc:89	/^oper/
    0	osteoporosis:24	/^os/
    0	sharp_pain:-6 osteoporosis:66	/^ost/
    0	osteoporosis:87	/^oste/
    0	tingling:-21 persistent_beyond_72h:-8 calf_swelling:-17	/^ou/
    0	faint_dizzy:4	/^out/
    0	sharp_pain:-6	/^pan/
    0	saddle_numbness:2	/^pape/
    0	numbness:26 saddle_numbness:78	/^part/
    0	sharp_pain:-30 numbness:-21	/^pas/
    0	numbness:-6 chest_breath:134	/^pec/
    0	sharp_pain:23	/^peg/
    0	weakness:9	/^pie$/
    0	tingling:41	/^pins/
    0	severe_bruising:20	/^pla/
    0	severe_headache:6	/^poun/
    0	weakness:11	/^powe/
    0	sharp_pain:-28 weakness:-29 numbness:-23 severe_headache:-46 faint_dizzy:-20	/^pr/
    0	pregnancy_symptom:64	/^pre/
    0	pregnancy_symptom:28	/^preg/
    0	tingling:16	/^pric/
    0	sharp_pain:12	/^punz/
    0	weakness:-3 numbness:-5 persistent_beyond_72h:-26 bladder_bowel:-4 allergic_reaction:83	/^ra/
    0	weakness:23	/^rai/
    0	worsening:36	/^ram/
    0	worsening:11	/^ramp/
    0	allergic_reaction:202	/^ras/
    0	history_injury:60	/^rea/
    0	numbness:4	/^regi/
    0	sharp_pain:6 weakness:7 tingling:-14 persistent_beyond_72h:-12 bladder_bowel:-6 saddle_numbness:-7	/^ri/
    0	weakness:11 numbness:-4 tingling:-5	/^rig/
    0	weakness:8 numbness:-1	/^righ/
    0	weakness:47	/^rod/
    0	calf_swelling:5	/^roja/
    0	faint_dizzy:70	/^room/
    0	radiating_pain:1	/^rou/
    0	chest_breath:36	/^run/
    0	bladder_bowel:7	/^sal/
    0	worsening:-20 persistent_beyond_72h:-5 faint_dizzy:-5 allergic_reaction:11	/^sc/
    0	radiating_pain:14	/^sci/
    0	radiating_pain:5	/^scia/
    0	saddle_numbness:14	/^sea/
    0	saddle_numbness:14	/^seat/
    0	self_harm:8	/^seg/
    0	weakness:-65 numbness:88	/^sens/
    0	tingling:4	/^she/
    0	sharp_pain:2 radiating_pain:4 numbness:-2 tingling:-1	/^sho/
    0	weakness:-9	/^sie/
    0	sharp_pain:-9 history_injury:-9 bladder_bowel:8 severe_bruising:-6 emergency:-15	/^sin/
    0	pregnancy_symptom:2	/^sinc/
    0	saddle_numbness:74	/^sit/
    0	sharp_pain:19	/^ske/
    0	sharp_pain:4	/^skew/
    0	severe_headache:20	/^sku/
    0	severe_headache:8	/^skul/
    0	weakness:100	/^sla/
    0	weakness:40	/^slap/
    0	worsening:30	/^sno/
    0	worsening:4	/^snow/
    0	faint_dizzy:4	/^sof/
    0	faint_dizzy:5	/^sofa/
    0	sharp_pain:-1 tingling:-13 chest_breath:-10	/^sor/
    0	tingling:-31 persistent_beyond_72h:33	/^sore/
    0	saddle_numbness:50	/^sorr/
    0	emergency:33	/^spe/
    0	osteoporosis:7 pregnancy_symptom:15	/^spot/
    0	weakness:19	/^squ/
    0	radiating_pain:-19 weakness:11 numbness:-12 tingling:-15 worsening:-6 persistent_beyond_72h:-17 history_disc:-18 history_injury:-83 osteoporosis:-21 pregnancy_symptom:-7 bladder_bowel:-12 saddle_numbness:-42 chest_breath:-12 calf_swelling:-37 fever:-58 severe_headache:-8 severe_bruising:-36 emergency:-30 self_harm:-2	/^st/
    0	faint_dizzy:3	/^stan/
    0	persistent_beyond_72h:26	/^sti/
    0	numbness:2 persistent_beyond_72h:21 chest_breath:-2	/^stil/
    0	allergic_reaction:41	/^ston/
    0	history_disc:101	/^surg/
    0	sharp_pain:-9 weakness:-4 tingling:-4 history_injury:-12 pregnancy_symptom:-11 bladder_bowel:-11 chest_breath:-1 calf_swelling:-15 fever:32 faint_dizzy:-6 allergic_reaction:-20 emergency:-1 self_harm:-26	/^te/
    0	sharp_pain:5	/^tear/
    0	tingling:11	/^tel/
    0	worsening:17	/^than/
    0	radiating_pain:6 tingling:4	/^that/
    0	tingling:-10 history_injury:-2 osteoporosis:-3 pregnancy_symptom:-1 saddle_numbness:2 severe_bruising:-2 self_harm:6	/^the$/
    0	sharp_pain:-8 worsening:1 persistent_beyond_72h:-11 pregnancy_symptom:-6 severe_headache:-20 self_harm:-40	/^the/
    0	sharp_pain:-4 weakness:-6 numbness:-31 tingling:65 worsening:-30 persistent_beyond_72h:-94 history_disc:-8 pregnancy_symptom:-40 bladder_bowel:-5 saddle_numbness:-18 calf_swelling:-1 severe_headache:-9 allergic_reaction:-40 severe_bruising:-11 emergency:-31 self_harm:-15	/^ti/
    0	faint_dizzy:32	/^til/
    0	sharp_pain:3	/^tim/
    0	sharp_pain:-15 emergency:-9	/^tod/
    0	numbness:-9	/^toda/
    0	faint_dizzy:3	/^todo/
    0	radiating_pain:27 weakness:23 numbness:-4 tingling:-7 pregnancy_symptom:2	/^tr/
    0	radiating_pain:56	/^trav/
    0	sharp_pain:2 weakness:13	/^tur/
    0	sharp_pain:1 weakness:15	/^turn/
    0	weakness:43	/^use/
    0	worsening:26	/^vez$/
    0	tingling:103	/^vib/
    0	tingling:19	/^vibr/
    0	severe_headache:11 faint_dizzy:53	/^vis/
    0	emergency:48	/^wai/
    0	weakness:13 faint_dizzy:34	/^wal/
    0	weakness:4	/^walk/
    0	faint_dizzy:12	/^wall/
    0	self_harm:55	/^wan/
    0	bladder_bowel:-4 self_harm:33	/^want/
    0	fever:60	/^war/
    0	emergency:1	/^ward/
    0	persistent_beyond_72h:-5	/^was$/
    0	bladder_bowel:10	/^wat/
    0	pregnancy_symptom:31	/^wate/
    0	sharp_pain:-9	/^way$/
    0	sharp_pain:-42 radiating_pain:-26 weakness:3 tingling:-3 worsening:-59 history_disc:-33 saddle_numbness:-46 chest_breath:-13 calf_swelling:-76 fever:-68 severe_headache:-65 faint_dizzy:-31 severe_bruising:-41 emergency:-63 self_harm:-53	/^we/
    0	weakness:7	/^wea/
    0	numbness:23	/^wear/
    0	allergic_reaction:29	/^welt/
    0	weakness:-1 chest_breath:-6	/^when/
    0	chest_breath:40	/^win/
    0	sharp_pain:2 self_harm:12	/^wou/
    0	self_harm:18	/^woul/
    0	sharp_pain:-6 numbness:23 emergency:-1	/^ye/
    0	numbness:12	/^yes/
    0	sharp_pain:8	/^zi/
    0	sharp_pain:23	/^zin/
    0	sharp_pain:2	/^zing/
    0	saddle_numbness:1	/^zo/
    0	saddle_numbness:11	/^zon/
    0	saddle_numbness:12	/^zona/
    0	sharp_pain:19	/abbi/
    0	sharp_pain:3	/abbin/
    0	sharp_pain:-1 severe_headache:18	/abeza/
    0	weakness:5	/abov/
    0	weakness:-45	/ace$/
    0	weakness:-31 allergic_reaction:61	/ace/
    0	allergic_reaction:7	/aceit/
    0	radiating_pain:18	/ache/
    0	radiating_pain:-6 weakness:-9 numbness:-15 history_disc:10 pregnancy_symptom:-13 calf_swelling:-29 severe_bruising:21	/ack$/
    0	faint_dizzy:25	/acke/
    0	faint_dizzy:38	/acked/
    0	sharp_pain:4 radiating_pain:-44 numbness:-5 tingling:-17 worsening:-30 persistent_beyond_72h:-35 chest_breath:-9 severe_headache:13 severe_bruising:-16 emergency:-3	/ad$/
    0	severe_headache:44	/adac/
    0	severe_headache:63	/adach/
    0	bladder_bowel:50 saddle_numbness:42	/add/
    0	saddle_numbness:43	/addle/
    0	weakness:-17	/ade/
    0	faint_dizzy:7	/aded$/
    0	faint_dizzy:40	/aded/
    0	radiating_pain:91 worsening:43	/adi/
    0	saddle_numbness:29 self_harm:3	/age$/
    0	sharp_pain:115	/agge/
    0	saddle_numbness:3	/agina/
    0	weakness:-7	/ago/
    0	sharp_pain:34 numbness:-29	/agu/
    0	sharp_pain:8	/agua/
    0	history_injury:3	/ahor/
    0	history_injury:4	/ahora/
    0	weakness:19	/aise$/
    0	allergic_reaction:9	/aised/
    0	faint_dizzy:-19 emergency:32	/al$/
    0	sharp_pain:3	/alam/
    0	allergic_reaction:65	/ald/
    0	sharp_pain:5	/ale/
    0	chest_breath:29	/alkin/
    0	radiating_pain:-4	/all$/
    0	radiating_pain:34 emergency:6	/amb/
    0	sharp_pain:3	/ambr/
    0	weakness:2	/ami/
    0	radiating_pain:-2 weakness:7 numbness:-2 tingling:-7 persistent_beyond_72h:-1 history_injury:-93 pregnancy_symptom:-19 bladder_bowel:-7 calf_swelling:-3 faint_dizzy:-47 allergic_reaction:-48 self_harm:-16	/an$/
    0	numbness:-4 bladder_bowel:-18	/anc/
    0	numbness:2	/anes/
    0	numbness:6	/anest/
    0	weakness:36 numbness:16 tingling:-14 history_injury:8	/ank/
    0	sharp_pain:-1 weakness:-11 bladder_bowel:-61 severe_headache:-3 faint_dizzy:-3	/ant$/
    0	sharp_pain:18	/anto$/
    0	tingling:52	/ants$/
    0	numbness:-1 tingling:14	/ants/
    0	saddle_numbness:2	/ape/
    0	weakness:5	/apo$/
    0	bladder_bowel:1	/appe/
    0	weakness:6	/apri/
    0	severe_headache:30	/aqu/
    0	severe_headache:58	/aque/
    0	numbness:-31 persistent_beyond_72h:-15 saddle_numbness:-6	/ara/
    0	pregnancy_symptom:22	/araz/
    0	calf_swelling:21 severe_bruising:1 emergency:26	/ard/
    0	numbness:30	/ari/
    0	sharp_pain:89 weakness:-8	/arp$/
    0	sharp_pain:14 weakness:-3 numbness:-5	/arp/
    0	history_injury:76	/asad/
    0	severe_bruising:30	/asi$/
    0	faint_dizzy:5	/assed/
    0	history_injury:18 chest_breath:-32	/ast$/
    0	radiating_pain:15	/asta$/
    0	chest_breath:21	/astb/
    0	weakness:-8 chest_breath:28	/ath/
    0	radiating_pain:38	/atica/
    0	sharp_pain:18	/atig/
    0	severe_bruising:135	/ato/
    0	radiating_pain:-23 history_injury:-2 calf_swelling:-13	/ave$/
    0	sharp_pain:-7 numbness:-7 worsening:-5 history_injury:-16 allergic_reaction:10	/ave/
    0	chest_breath:50	/avi/
    0	persistent_beyond_72h:17	/awa/
    0	persistent_beyond_72h:14	/away/
    0	sharp_pain:-23 numbness:-3	/aye/
    0	sharp_pain:-4	/ays$/
    0	sharp_pain:-11 persistent_beyond_72h:12	/ays/
    0	sharp_pain:54	/azos/
    0	weakness:-5 saddle_numbness:14	/bac/
    0	weakness:-17 history_disc:32 pregnancy_symptom:-2	/back/
    0	calf_swelling:20	/bal/
    0	emergency:1	/band$/
    0	emergency:2	/band/
    0	pregnancy_symptom:83	/bara/
    0	pregnancy_symptom:70	/baraz/
    0	pregnancy_symptom:21	/beb/
    0	bladder_bowel:16	/bed/
    0	sharp_pain:-7 tingling:7 history_injury:-1	/bee/
    0	sharp_pain:-6 numbness:7 persistent_beyond_72h:6	/been$/
    0	persistent_beyond_72h:7	/been/
    0	history_injury:2	/bef/
    0	history_injury:8	/befo/
    0	history_injury:27	/befor/
    0	saddle_numbness:8	/belo/
    0	numbness:-22 persistent_beyond_72h:2	/bet/
    0	persistent_beyond_72h:3	/bette/
    0	saddle_numbness:35	/betw/
    0	saddle_numbness:8	/betwe/
    0	severe_headache:45	/bez/
    0	severe_headache:53	/beza$/
    0	severe_headache:6	/beza/
    0	weakness:27	/bil/
    0	weakness:-1	/bin/
    0	weakness:-9	/bing$/
    0	weakness:-12	/bing/
    0	sharp_pain:45	/birt/
    0	sharp_pain:1	/birth/
    0	sharp_pain:4	/bit/
    0	weakness:25	/bla$/
    0	bladder_bowel:10	/blad/
    0	bladder_bowel:24	/bladd/
    0	numbness:3	/blank/
    0	radiating_pain:-25 persistent_beyond_72h:-59	/ble$/
    0	allergic_reaction:11	/blis/
    0	osteoporosis:77	/bones/
    0	radiating_pain:-1 severe_bruising:70	/brui/
    0	radiating_pain:-20 severe_bruising:48	/bruis/
    0	weakness:1	/buena/
    0	history_disc:92	/bulg/
    0	radiating_pain:61	/bum$/
    0	fever:53	/burni/
    0	bladder_bowel:17	/burs/
    0	tingling:1 saddle_numbness:9	/but$/
    0	radiating_pain:23	/but/
    0	radiating_pain:27 weakness:3	/butt/
    0	sharp_pain:-21 severe_headache:41	/cab/
    0	severe_headache:59	/cabe/
    0	sharp_pain:-4 severe_headache:2	/cabez/
    0	weakness:63	/cae/
    0	sharp_pain:2	/calam/
    0	calf_swelling:23	/cali/
    0	calf_swelling:11	/calie/
    0	radiating_pain:-2	/cam/
    0	history_injury:12	/came$/
    0	history_injury:12	/came/
    0	radiating_pain:-15	/can$/
    0	worsening:-2	/car/
    0	chest_breath:54	/cat/
    0	sharp_pain:-21 worsening:21 persistent_beyond_72h:-28 allergic_reaction:-26	/ch$/
    0	sharp_pain:15	/chaz/
    0	sharp_pain:9	/chazo/
    0	radiating_pain:13 weakness:-31	/che$/
    0	sharp_pain:-3 weakness:-56 tingling:-36 history_injury:-20 osteoporosis:-9 saddle_numbness:-6 calf_swelling:-27 allergic_reaction:-6 severe_bruising:-9 self_harm:-44	/che/
    0	numbness:5	/ched$/
    0	numbness:46	/ched/
    0	bladder_bowel:38	/cide/
    0	sharp_pain:9 weakness:-19 tingling:-28 pregnancy_symptom:-24 fever:-18 faint_dizzy:-1	/ck$/
    0	fever:23	/cold$/
    0	severe_bruising:16	/colo/
    0	severe_bruising:79	/colou/
    0	bladder_bowel:20	/come/
    0	fever:10	/con$/
    0	bladder_bowel:80	/cont/
    0	sharp_pain:5	/cor/
    0	radiating_pain:1	/corr/
    0	worsening:93 allergic_reaction:12	/cre/
    0	sharp_pain:1	/cryin/
    0	pregnancy_symptom:155	/cti/
    0	history_disc:3 osteoporosis:2	/cto/
    0	severe_headache:36	/dac/
    0	sharp_pain:-16 severe_headache:23	/dach/
    0	severe_headache:32	/dache/
    0	weakness:22	/dad$/
    0	tingling:-35	/dad/
    0	sharp_pain:-18	/dar/
    0	persistent_beyond_72h:16	/davi/
    0	saddle_numbness:7	/ddl/
    0	saddle_numbness:43	/ddle$/
    0	weakness:-1 faint_dizzy:-3	/de$/
    0	weakness:22	/debil/
    0	osteoporosis:36	/dens/
    0	osteoporosis:43	/densi/
    0	numbness:42	/denti/
    0	weakness:-42 saddle_numbness:-18	/des/
    0	tingling:13	/dge/
    0	weakness:4	/dil/
    0	weakness:32	/dill/
    0	saddle_numbness:3	/dle$/
    0	saddle_numbness:51	/dle/
    0	tingling:33	/dles$/
    0	osteoporosis:66	/docto/
    0	weakness:-24 numbness:-52 emergency:-5 self_harm:-4	/dolo/
    0	pregnancy_symptom:-5	/dolor/
    0	numbness:10	/dormi/
    0	radiating_pain:6	/dow/
    0	radiating_pain:5	/down$/
    0	worsening:10	/downh/
    0	emergency:5	/dro/
    0	weakness:9	/dropp/
    0	pregnancy_symptom:83	/due$/
    0	weakness:-28 history_injury:4	/due/
    0	history_injury:3	/duel/
    0	history_injury:4	/duele/
    0	sharp_pain:17	/dul/
    0	sharp_pain:46	/dull$/
    0	sharp_pain:37	/dull/
    0	weakness:-23 severe_headache:3	/ead$/
    0	sharp_pain:-3 severe_headache:35	/eada/
    0	history_injury:28	/eal/
    0	sharp_pain:25 radiating_pain:-15 numbness:5 saddle_numbness:-11 allergic_reaction:-7	/ear/
    0	sharp_pain:7	/ears$/
    0	chest_breath:38	/eart$/
    0	sharp_pain:-25 weakness:-36 worsening:38	/eas/
    0	chest_breath:1	/eastb/
    0	weakness:-20 tingling:-12 fever:18 faint_dizzy:-3	/eat/
    0	weakness:-8 chest_breath:65	/eath/
    0	fever:14	/eati/
    0	pregnancy_symptom:30	/ebe$/
    0	pregnancy_symptom:2	/ebe/
    0	weakness:61	/ebil/
    0	sharp_pain:-19 radiating_pain:-45 weakness:-33 tingling:-40 persistent_beyond_72h:-28 history_injury:1 osteoporosis:-26 pregnancy_symptom:-36 saddle_numbness:-23 chest_breath:-11 fever:-40 severe_headache:-54 severe_bruising:-23 self_harm:-43	/ed$/
    0	emergency:35	/edic/
    0	sharp_pain:35	/edle$/
    0	tingling:68	/eedl/
    0	saddle_numbness:25	/eei/
    0	persistent_beyond_72h:10	/eek$/
    0	sharp_pain:-60 worsening:-10 persistent_beyond_72h:8 history_injury:22 bladder_bowel:-20	/eek/
    0	pregnancy_symptom:28	/eeks/
    0	numbness:4	/eeli/
    0	numbness:1 saddle_numbness:34	/eelin/
    0	sharp_pain:-17 worsening:-2 saddle_numbness:16	/een$/
    0	bladder_bowel:10 saddle_numbness:12	/een/
    0	history_injury:10	/efo/
    0	history_injury:4	/efor/
    0	bladder_bowel:-3	/eft/
    0	pregnancy_symptom:34	/egn/
    0	pregnancy_symptom:17	/egna/
    0	pregnancy_symptom:10	/egnan/
    0	weakness:22 saddle_numbness:3	/egs$/
    0	weakness:1 saddle_numbness:2	/egs/
    0	fever:25	/ehe/
    0	sharp_pain:11	/eja/
    0	persistent_beyond_72h:32	/ek$/
    0	pregnancy_symptom:22	/eks$/
    0	bladder_bowel:22 self_harm:6	/elf$/
    0	numbness:8	/else$/
    0	allergic_reaction:60	/elts$/
    0	weakness:4	/ely$/
    0	weakness:-7	/ema/
    0	pregnancy_symptom:27	/emba/
    0	bladder_bowel:9	/empt/
    0	radiating_pain:-10 numbness:-12 tingling:-13 worsening:-20 persistent_beyond_72h:-18 history_disc:-9 history_injury:-28 chest_breath:-32 faint_dizzy:-24 severe_bruising:-9 emergency:-19 self_harm:-21	/en$/
    0	weakness:78	/enas/
    0	radiating_pain:48	/ends$/
    0	saddle_numbness:15	/eni/
    0	severe_bruising:95	/enor/
    0	osteoporosis:27	/ensit/
    0	weakness:-2	/ente/
    0	saddle_numbness:97	/entre/
    0	numbness:83	/entum/
    0	weakness:14 persistent_beyond_72h:-17	/erd/
    0	weakness:7 persistent_beyond_72h:-15	/erda/
    0	fever:54	/ering/
    0	tingling:18	/erm/
    0	radiating_pain:1	/ermi/
    0	sharp_pain:-39 numbness:-5 allergic_reaction:-12	/ern/
    0	history_disc:12	/ernia/
    0	persistent_beyond_72h:-9	/ero$/
    0	radiating_pain:-2 persistent_beyond_72h:-26	/ero/
    0	self_harm:-3	/ery$/
    0	weakness:8	/erz/
    0	bladder_bowel:77	/escap/
    0	pregnancy_symptom:12	/eses/
    0	osteoporosis:11	/esos$/
    0	osteoporosis:21	/esos/
    0	sharp_pain:3	/esp/
    0	numbness:15 tingling:-2 bladder_bowel:-10	/ess$/
    0	numbness:4 tingling:-13 saddle_numbness:-28 self_harm:-21	/ess/
    0	chest_breath:5	/est$/
    0	weakness:-10 history_injury:-2 bladder_bowel:-21 fever:-37 faint_dizzy:-14 allergic_reaction:-20 severe_bruising:-3	/est/
    0	severe_bruising:31	/eto/
    0	severe_bruising:3	/eton/
    0	persistent_beyond_72h:13	/ette/
    0	persistent_beyond_72h:7	/etter/
    0	weakness:5	/etti/
    0	tingling:19	/ettl/
    0	saddle_numbness:1	/etw/
    0	saddle_numbness:5	/etwe/
    0	saddle_numbness:65	/etwee/
    0	severe_headache:1 allergic_reaction:50 emergency:41	/eye/
    0	severe_headache:45	/eza$/
    0	worsening:2	/fast/
    0	sharp_pain:8 self_harm:12	/fe$/
    0	sharp_pain:-6 history_disc:-13 history_injury:-13 saddle_numbness:24	/fee/
    0	sharp_pain:6	/fen/
    0	tingling:1 persistent_beyond_72h:-8 severe_headache:-6	/fin/
    0	weakness:31	/fol/
    0	history_injury:6	/fore$/
    0	fever:7	/foreh/
    0	sharp_pain:-17 radiating_pain:5 numbness:13	/fro/
    0	radiating_pain:10	/fron/
    0	sharp_pain:-9 radiating_pain:-26 weakness:15 bladder_bowel:-2	/ft$/
    0	sharp_pain:-21	/ful$/
    0	radiating_pain:73	/ga$/
    0	tingling:26	/gas$/
    0	tingling:110	/gas/
    0	weakness:6	/gave$/
    0	sharp_pain:39	/ger$/
    0	chest_breath:37	/get$/
    0	radiating_pain:1 severe_bruising:4	/gh$/
    0	numbness:-4 worsening:-23 saddle_numbness:-2 chest_breath:-1 allergic_reaction:-1 severe_bruising:-15 emergency:3	/ght/
    0	emergency:8	/ghte/
    0	sharp_pain:53	/ghtni/
    0	saddle_numbness:3	/gina/
    0	severe_bruising:10	/gine/
    0	numbness:6	/gist/
    0	numbness:-11	/glin/
    0	numbness:-6	/gling/
    0	pregnancy_symptom:50	/gna/
    0	pregnancy_symptom:1	/gnan/
    0	sharp_pain:-5 radiating_pain:-38 tingling:-15 worsening:-51 osteoporosis:-4 pregnancy_symptom:-4 bladder_bowel:-4 self_harm:-1	/go$/
    0	fever:12	/got$/
    0	saddle_numbness:14	/groi/
    0	weakness:32 numbness:-48	/gs$/
    0	allergic_reaction:11	/gue$/
    0	self_harm:22	/gui/
    0	persistent_beyond_72h:2	/gun/
    0	emergency:81	/habl/
    0	history_injury:19	/hac/
    0	history_injury:8	/hace/
    0	worsening:-11	/had/
    0	severe_headache:12	/hamm/
    0	worsening:3	/han$/
    0	sharp_pain:-11 radiating_pain:-6 weakness:10 persistent_beyond_72h:-2 osteoporosis:-10 saddle_numbness:-34 fever:-36 emergency:-10	/han/
    0	calf_swelling:7	/hard$/
    0	sharp_pain:3	/harp$/
    0	weakness:-4 tingling:-9	/has/
    0	radiating_pain:17	/hast/
    0	weakness:-5 history_disc:2 history_injury:-5 bladder_bowel:14	/hav/
    0	history_disc:5 bladder_bowel:16	/have/
    0	severe_headache:63	/head$/
    0	severe_headache:60	/heada/
    0	tingling:13 history_disc:18 history_injury:-14	/her/
    0	history_injury:-2	/here/
    0	history_disc:59	/hern/
    0	history_disc:77	/herni/
    0	numbness:-64 saddle_numbness:3	/highs/
    0	fever:1	/hills/
    0	radiating_pain:12 calf_swelling:62 emergency:-1	/hin/
    0	self_harm:23	/hink/
    0	sharp_pain:22	/hip/
    0	allergic_reaction:119	/hives/
    0	tingling:11 chest_breath:8	/hon/
    0	tingling:22	/hone/
    0	worsening:5	/hora$/
    0	emergency:28	/hosp/
    0	emergency:22	/hospi/
    0	sharp_pain:4	/hout$/
    0	sharp_pain:8 bladder_bowel:1	/hout/
    0	allergic_reaction:23	/hroa/
    0	allergic_reaction:22	/hroat/
    0	osteoporosis:-2 pregnancy_symptom:-8 allergic_reaction:-3 severe_bruising:-2	/ht$/
    0	emergency:5	/hte/
    0	sharp_pain:28	/htn/
    0	sharp_pain:5	/htni/
    0	sharp_pain:23	/htnin/
    0	osteoporosis:81	/hue/
    0	osteoporosis:3	/hues/
    0	osteoporosis:51	/hueso/
    0	severe_headache:5	/hund/
    0	history_disc:4	/hurti/
    0	worsening:-8	/ias$/
    0	worsening:-3 pregnancy_symptom:-9	/ias/
    0	numbness:37	/ibi/
    0	radiating_pain:30	/ica$/
    0	sharp_pain:2	/ide$/
    0	weakness:-8	/ido$/
    0	weakness:-2	/ido/
    0	allergic_reaction:43	/iedra/
    0	weakness:-15	/ient/
    0	weakness:8	/iern/
    0	tingling:34	/ies$/
    0	weakness:27	/ift$/
    0	sharp_pain:51	/iga/
    0	sharp_pain:7	/igazo/
    0	numbness:-7 tingling:-5 persistent_beyond_72h:-9 history_injury:-31 osteoporosis:-1 chest_breath:-3 allergic_reaction:-47	/igh/
    0	saddle_numbness:19	/ighs$/
    0	saddle_numbness:52	/ighs/
    0	weakness:-2 numbness:-7 history_injury:-13 pregnancy_symptom:-1 calf_swelling:7 faint_dizzy:-23 allergic_reaction:-4 emergency:1 self_harm:-3	/ight$/
    0	numbness:-7 tingling:-10 worsening:-12 osteoporosis:-2 saddle_numbness:-7 calf_swelling:21	/ight/
    0	faint_dizzy:8	/igo$/
    0	severe_headache:51	/igr/
    0	severe_headache:21	/igra/
    0	worsening:98	/ild/
    0	worsening:46	/ime$/
    0	saddle_numbness:81	/impi/
    0	radiating_pain:-11 weakness:-52 tingling:-11 history_disc:-10 pregnancy_symptom:-29 chest_breath:-32 calf_swelling:-12 fever:-84 severe_headache:-11 faint_dizzy:-67 emergency:-38	/in$/
    0	self_harm:42	/ind$/
    0	sharp_pain:12 weakness:-36 tingling:-19 bladder_bowel:31	/ine/
    0	persistent_beyond_72h:2 history_injury:7	/inf/
    0	radiating_pain:-7 weakness:-6 numbness:-15 tingling:36	/ingl/
    0	weakness:-1 numbness:-7 tingling:18	/ingli/
    0	numbness:-6	/inn/
    0	weakness:-48	/ins/
    0	sharp_pain:17 radiating_pain:4 weakness:-11 numbness:-24 persistent_beyond_72h:-2 faint_dizzy:33 self_harm:22	/int/
    0	saddle_numbness:54	/inti/
    0	saddle_numbness:6	/intim/
    0	radiating_pain:70	/into$/
    0	saddle_numbness:10	/ion$/
    0	tingling:11 history_disc:27 chest_breath:27	/ion/
    0	weakness:9	/ipp/
    0	sharp_pain:21	/irth$/
    0	sharp_pain:13	/irth/
    0	emergency:51	/ital$/
    0	tingling:69	/itas$/
    0	tingling:115	/itas/
    0	sharp_pain:12	/ite/
    0	emergency:15	/iti/
    0	emergency:49	/itin/
    0	tingling:70	/itos$/
    0	tingling:93	/itos/
    0	saddle_numbness:20	/its$/
    0	saddle_numbness:24	/iva/
    0	saddle_numbness:43	/ivat/
    0	saddle_numbness:24	/ivate/
    0	fever:4	/iver/
    0	sharp_pain:37	/jab/
    0	persistent_beyond_72h:15	/jue/
    0	persistent_beyond_72h:7	/jueve/
    0	pregnancy_symptom:1	/jun/
    0	radiating_pain:-48 worsening:-65 persistent_beyond_72h:-4 history_disc:-5 bladder_bowel:-5	/ke$/
    0	sharp_pain:26	/kew/
    0	sharp_pain:9	/kewer/
    0	sharp_pain:38	/kid/
    0	sharp_pain:54	/kil/
    0	sharp_pain:41	/kill/
    0	sharp_pain:-34 numbness:-17 tingling:21 persistent_beyond_72h:-3 self_harm:38	/kin/
    0	calf_swelling:7	/knee$/
    0	weakness:16 calf_swelling:24	/knee/
    0	sharp_pain:1 bladder_bowel:11	/kno/
    0	severe_headache:18	/kul/
    0	severe_headache:81	/kull$/
    0	severe_headache:48	/kull/
    0	severe_bruising:72	/lack$/
    0	sharp_pain:6	/lada/
    0	sharp_pain:21	/lade$/
    0	sharp_pain:15	/lade/
    0	sharp_pain:1	/lamb/
    0	sharp_pain:2	/lambr/
    0	faint_dizzy:43	/land/
    0	weakness:22	/las$/
    0	numbness:-3 allergic_reaction:-5	/las/
    0	history_injury:2	/lbon/
    0	emergency:14	/lease/
    0	sharp_pain:76	/lec/
    0	weakness:-23 numbness:63 tingling:13	/leep/
    0	bladder_bowel:-1	/left/
    0	weakness:19	/legs$/
    0	numbness:-1 saddle_numbness:27	/legs/
    0	fever:39	/lent/
    0	sharp_pain:-24 numbness:-3 tingling:43	/les$/
    0	sharp_pain:-1 tingling:17	/les/
    0	tingling:-10	/lid/
    0	weakness:45 numbness:-2	/lift/
    0	sharp_pain:2 radiating_pain:-20 weakness:-6 persistent_beyond_72h:-6 emergency:-9	/lik/
    0	sharp_pain:8 radiating_pain:-5	/like/
    0	sharp_pain:-5 worsening:98	/lim/
    0	saddle_numbness:9	/limp/
    0	saddle_numbness:123	/limpi/
    0	bladder_bowel:-2 chest_breath:-4 severe_bruising:-3 self_harm:-6	/lin/
    0	radiating_pain:45	/line/
    0	chest_breath:1	/lki/
    0	chest_breath:16	/lking/
    0	sharp_pain:-11 radiating_pain:-6 weakness:-70 numbness:-20 tingling:-2 worsening:-49 chest_breath:-16 allergic_reaction:7 self_harm:-8	/lle/
    0	allergic_reaction:56	/ller/
    0	allergic_reaction:60	/llid/
    0	allergic_reaction:2	/llido/
    0	history_injury:59	/llo$/
    0	weakness:29	/lly$/
    0	pregnancy_symptom:-1 emergency:-1	/lor/
    0	sharp_pain:-2	/los/
    0	allergic_reaction:57	/lot/
    0	severe_bruising:29	/lou/
    0	severe_bruising:11	/lour/
    0	sharp_pain:1 weakness:-56 calf_swelling:21	/low/
    0	numbness:38	/lse$/
    0	numbness:32	/lse/
    0	sharp_pain:16 radiating_pain:9	/lt$/
    0	history_disc:46	/lum/
    0	persistent_beyond_72h:5	/lunes/
    0	chest_breath:68	/lung/
    0	worsening:5	/lvio/
    0	radiating_pain:-6 persistent_beyond_72h:-7 bladder_bowel:-23 faint_dizzy:25 severe_bruising:-3 emergency:-39	/ly$/
    0	weakness:-16	/ma$/
    0	sharp_pain:-79 radiating_pain:-7 calf_swelling:-23 emergency:-24	/man/
    0	weakness:-7	/mar/
    0	persistent_beyond_72h:-2	/mas/
    0	history_injury:1	/massa/
    0	tingling:154	/mba$/
    0	pregnancy_symptom:65	/mbara/
    0	sharp_pain:45	/mbraz/
    0	sharp_pain:-27 radiating_pain:-21 weakness:-5 history_disc:-10 osteoporosis:-28 chest_breath:-26 fever:-8 severe_headache:-16 allergic_reaction:-9 severe_bruising:-11	/me$/
    0	emergency:41	/medic/
    0	history_injury:2	/ment/
    0	numbness:1	/meo/
    0	numbness:1	/meone/
    0	pregnancy_symptom:5	/meses/
    0	pregnancy_symptom:1	/meste/
    0	severe_headache:26	/migr/
    0	severe_headache:22	/migra/
    0	radiating_pain:4	/mina$/
    0	numbness:71	/mio$/
    0	sharp_pain:23	/mir/
    0	severe_headache:6	/mmer/
    0	radiating_pain:-46	/mo$/
    0	sharp_pain:-21	/mon/
    0	history_injury:26 pregnancy_symptom:74	/mont/
    0	pregnancy_symptom:30	/month/
    0	severe_bruising:16	/mora/
    0	severe_bruising:15	/morad/
    0	worsening:53 persistent_beyond_72h:-35 self_harm:12	/more$/
    0	severe_bruising:60	/moret/
    0	history_injury:58	/moto$/
    0	weakness:42	/move/
    0	fever:7	/mper/
    0	bladder_bowel:77	/mpt/
    0	sharp_pain:-5 tingling:24	/ms$/
    0	sharp_pain:4	/muc/
    0	sharp_pain:18	/much/
    0	numbness:108	/muer/
    0	numbness:46	/muert/
    0	numbness:5	/mus/
    0	weakness:14	/nab/
    0	severe_headache:-18	/nan/
    0	radiating_pain:-5 self_harm:-5	/nce/
    0	sharp_pain:29	/nchaz/
    0	worsening:-5 history_injury:47	/nde/
    0	tingling:4	/nds$/
    0	tingling:18	/nds/
    0	calf_swelling:4	/nee$/
    0	bladder_bowel:60	/need$/
    0	weakness:-5	/need/
    0	numbness:-9	/ner$/
    0	radiating_pain:-2 numbness:13 tingling:-35 persistent_beyond_72h:15 history_injury:-9 bladder_bowel:-8	/nes/
    0	numbness:43	/neste/
    0	weakness:-34 tingling:9	/ngli/
    0	numbness:-1 tingling:51	/nglin/
    0	sharp_pain:-24 radiating_pain:-23	/ngo/
    0	weakness:10	/ngth$/
    0	worsening:24	/nhi/
    0	sharp_pain:-2 weakness:-9	/nig/
    0	fever:1	/nigh/
    0	weakness:-1 fever:50	/night/
    0	worsening:-4 severe_headache:-18 faint_dizzy:29 allergic_reaction:-1	/nin/
    0	radiating_pain:29 bladder_bowel:19 fever:59	/ning$/
    0	sharp_pain:-12 radiating_pain:14 bladder_bowel:25 faint_dizzy:16	/ning/
    0	weakness:1	/nks$/
    0	weakness:9	/nks/
    0	weakness:-2	/nly$/
    0	weakness:-3	/nly/
    0	fever:4	/noche/
    0	numbness:2	/noth/
    0	sharp_pain:-66 numbness:-35 pregnancy_symptom:2	/ns$/
    0	self_harm:27	/nsad/
    0	osteoporosis:141	/nsit/
    0	sharp_pain:19	/nta/
    0	sharp_pain:-3 persistent_beyond_72h:-32 bladder_bowel:-26	/nte/
    0	pregnancy_symptom:14	/nth/
    0	self_harm:1	/ntid/
    0	saddle_numbness:54	/ntim/
    0	persistent_beyond_72h:-7	/nto$/
    0	saddle_numbness:108	/ntre/
    0	numbness:10	/ntum/
    0	sharp_pain:84	/nza/
    0	weakness:27	/obil/
    0	fever:14	/oche$/
    0	fever:12	/oche/
    0	sharp_pain:-7	/ock$/
    0	weakness:-44	/ock/
    0	sharp_pain:28	/ocks$/
    0	sharp_pain:20	/ocks/
    0	numbness:-14	/oda/
    0	persistent_beyond_72h:12	/odavi/
    0	worsening:5	/oday/
    0	weakness:2	/odill/
    0	faint_dizzy:2	/ofa/
    0	sharp_pain:2	/ofen/
    0	bladder_bowel:-4	/off/
    0	allergic_reaction:103	/oil$/
    0	sharp_pain:19	/ok$/
    0	self_harm:7	/oki/
    0	self_harm:22	/oking/
    0	sharp_pain:-44 weakness:40	/old/
    0	sharp_pain:34	/olid/
    0	weakness:-86	/olor/
    0	severe_bruising:10	/olou/
    0	severe_bruising:31	/olour/
    0	weakness:-26 fever:-17 self_harm:-10	/om$/
    0	numbness:7	/omeo/
    0	sharp_pain:-30 radiating_pain:-28 weakness:-10 numbness:8 worsening:-42 calf_swelling:-28 faint_dizzy:-26	/on$/
    0	saddle_numbness:7	/ona$/
    0	tingling:17	/onate/
    0	sharp_pain:-38 weakness:-7 tingling:-28 osteoporosis:8 fever:-8	/one$/
    0	radiating_pain:21	/ong$/
    0	calf_swelling:9	/only/
    0	radiating_pain:2	/ont$/
    0	sharp_pain:-19 tingling:-11 pregnancy_symptom:9 bladder_bowel:30	/ont/
    0	pregnancy_symptom:21	/onth/
    0	bladder_bowel:51 saddle_numbness:46	/oo$/
    0	tingling:-6 self_harm:2	/ook/
    0	faint_dizzy:2	/oom$/
    0	faint_dizzy:26	/oom/
    0	pregnancy_symptom:19	/oon/
    0	faint_dizzy:36	/oor$/
    0	weakness:15	/ooth/
    0	faint_dizzy:30	/op$/
    0	history_disc:109	/oper/
    0	history_disc:35	/opera/
    0	sharp_pain:7 weakness:-9 numbness:-19 worsening:-1 persistent_beyond_72h:-6 history_injury:-40 pregnancy_symptom:-41 bladder_bowel:-23 saddle_numbness:-7 chest_breath:-20 calf_swelling:-49 fever:-67 severe_headache:-25 faint_dizzy:-24 allergic_reaction:-14 severe_bruising:-43	/or$/
    0	numbness:4	/orch/
    0	emergency:105	/ords$/
    0	emergency:20	/ords/
    0	sharp_pain:-3 weakness:-28 numbness:-21 osteoporosis:-6 pregnancy_symptom:-49 saddle_numbness:-65 severe_headache:-25 faint_dizzy:-22 allergic_reaction:-29 emergency:-37	/ore/
    0	fever:79	/oreh/
    0	sharp_pain:-14 radiating_pain:-95 weakness:-58 worsening:-56 chest_breath:-6 calf_swelling:-15 fever:-40 severe_headache:-6 faint_dizzy:-27 allergic_reaction:-35 emergency:-63 self_harm:-17	/orm/
    0	osteoporosis:30	/oros/
    0	sharp_pain:3 calf_swelling:105	/orr/
    0	sharp_pain:2	/orrie/
    0	saddle_numbness:16	/orry$/
    0	fever:33	/ors$/
    0	persistent_beyond_72h:15	/ortni/
    0	radiating_pain:-1 chest_breath:-33 calf_swelling:-20	/os$/
    0	emergency:7	/osp/
    0	osteoporosis:61	/ost/
    0	osteoporosis:6	/oste/
    0	osteoporosis:51	/osteo/
    0	radiating_pain:-10 numbness:-1 tingling:-13 worsening:-59 persistent_beyond_72h:-10 history_disc:-31 osteoporosis:-20 pregnancy_symptom:-13 saddle_numbness:-9 chest_breath:-26 severe_headache:-21 allergic_reaction:-1 severe_bruising:-42 emergency:-34	/ot$/
    0	sharp_pain:10 weakness:-1	/othe/
    0	sharp_pain:36	/other/
    0	saddle_numbness:6	/ottom/
    0	worsening:1	/oub/
    0	worsening:1	/oubl/
    0	sharp_pain:7 fever:13	/oug/
    0	sharp_pain:5	/ough$/
    0	sharp_pain:3	/ough/
    0	self_harm:23	/oun/
    0	weakness:-9	/ound/
    0	worsening:-2	/out$/
    0	worsening:10	/owb/
    0	numbness:-4	/owe/
    0	severe_headache:2	/owhe/
    0	radiating_pain:3 worsening:-9 persistent_beyond_72h:-6	/own$/
    0	worsening:18	/ownh/
    0	persistent_beyond_72h:-5 pregnancy_symptom:3 allergic_reaction:-8	/oy$/
    0	sharp_pain:-39	/pan/
    0	saddle_numbness:17	/pap/
    0	saddle_numbness:9	/pape/
    0	worsening:8	/para$/
    0	sharp_pain:-19	/pas/
    0	history_injury:20	/pasad/
    0	saddle_numbness:10	/peein/
    0	sharp_pain:31	/peg/
    0	sharp_pain:-28 numbness:18	/per/
    0	tingling:1	/phone/
    0	sharp_pain:-43 weakness:5	/pie$/
    0	tingling:-4	/ping/
    0	tingling:10	/pins$/
    0	tingling:15	/pins/
    0	emergency:15	/pital/
    0	severe_bruising:23	/pla/
    0	severe_bruising:25	/ple$/
    0	severe_headache:1	/pli/
    0	allergic_reaction:150	/polla/
    0	osteoporosis:2	/poro/
    0	pregnancy_symptom:16	/pot/
    0	severe_headache:8	/pound/
    0	weakness:7	/powe/
    0	weakness:23	/power/
    0	history_disc:43	/pped/
    0	numbness:-5 pregnancy_symptom:7	/pre/
    0	pregnancy_symptom:9	/preg/
    0	pregnancy_symptom:8	/pregn/
    0	radiating_pain:-15 numbness:-20	/pri/
    0	radiating_pain:-1 numbness:-5 tingling:179	/pric/
    0	allergic_reaction:4	/pull/
    0	allergic_reaction:19	/pulli/
    0	severe_bruising:12	/purpl/
    0	sharp_pain:25	/put/
    0	sharp_pain:1 weakness:5 persistent_beyond_72h:-9 chest_breath:-3	/que/
    0	weakness:10	/queez/
    0	tingling:88	/quil/
    0	sharp_pain:67	/rab/
    0	history_injury:36	/rac/
    0	calf_swelling:33	/rad/
    0	severe_headache:40	/rai/
    0	numbness:33	/ran$/
    0	radiating_pain:29	/ranc/
    0	tingling:64	/rato$/
    0	radiating_pain:50	/rave/
    0	pregnancy_symptom:12	/rd$/
    0	persistent_beyond_72h:-4	/rda/
    0	worsening:4	/rday$/
    0	persistent_beyond_72h:-1	/rday/
    0	allergic_reaction:21	/ream$/
    0	weakness:-7 chest_breath:24	/reat/
    0	numbness:-5	/red$/
    0	weakness:-29 bladder_bowel:-11	/red/
    0	numbness:6	/ref/
    0	pregnancy_symptom:4	/regn/
    0	pregnancy_symptom:10	/regna/
    0	fever:25	/reh/
    0	weakness:21	/rengt/
    0	weakness:10 numbness:-25 pregnancy_symptom:-11 chest_breath:65	/res/
    0	severe_bruising:22	/reto/
    0	severe_bruising:72	/reton/
    0	severe_bruising:59	/rgin/
    0	weakness:-2 numbness:-61	/ric/
    0	sharp_pain:15	/rie/
    0	sharp_pain:28	/rien/
    0	weakness:6 tingling:-8	/rig/
    0	weakness:8	/righ/
    0	weakness:6 tingling:-8	/right/
    0	sharp_pain:11	/ring$/
    0	sharp_pain:10 fever:40	/ring/
    0	fever:17	/rita/
    0	bladder_bowel:12	/rks/
    0	self_harm:30	/rme$/
    0	weakness:-40 numbness:1 tingling:5 chest_breath:-6 self_harm:-2	/rmi/
    0	radiating_pain:27	/rmina/
    0	sharp_pain:-10 tingling:-9 history_disc:23 fever:7	/rni/
    0	history_disc:27	/rnia/
    0	sharp_pain:-1 tingling:-1	/rnin/
    0	pregnancy_symptom:-18 chest_breath:-26 severe_headache:-53 allergic_reaction:-21 emergency:-37	/ro$/
    0	allergic_reaction:10	/roa/
    0	allergic_reaction:36	/roat$/
    0	allergic_reaction:41	/roat/
    0	sharp_pain:8	/rof/
    0	numbness:-15 saddle_numbness:58	/roi/
    0	saddle_numbness:57	/roin$/
    0	saddle_numbness:12	/roin/
    0	calf_swelling:1	/roja$/
    0	calf_swelling:8	/roja/
    0	calf_swelling:-4	/rom$/
    0	allergic_reaction:85	/ron$/
    0	persistent_beyond_72h:-2 allergic_reaction:50	/ron/
    0	allergic_reaction:20	/ronc/
    0	worsening:114	/rong/
    0	faint_dizzy:43	/room$/
    0	faint_dizzy:57	/room/
    0	emergency:63	/roop/
    0	weakness:78 numbness:-10	/rop/
    0	radiating_pain:-43 osteoporosis:15	/ros/
    0	sharp_pain:11 weakness:-10	/rp$/
    0	severe_bruising:16	/rpl/
    0	severe_bruising:77	/rple$/
    0	severe_bruising:19	/rple/
    0	weakness:2 tingling:2 worsening:-7 history_injury:-21 faint_dizzy:-1	/rs$/
    0	persistent_beyond_72h:-7	/rse$/
    0	sharp_pain:-13 weakness:-29 worsening:58 persistent_beyond_72h:-12	/rse/
    0	bladder_bowel:28	/rsti/
    0	persistent_beyond_72h:3	/rtin/
    0	persistent_beyond_72h:25	/rting/
    0	tingling:22	/rtips/
    0	persistent_beyond_72h:2	/rtni/
    0	radiating_pain:-5 severe_bruising:24	/rui/
    0	severe_bruising:139	/ruis/
    0	saddle_numbness:10	/sadd/
    0	bladder_bowel:20	/sal/
    0	bladder_bowel:43	/sale$/
    0	numbness:-1	/san/
    0	bladder_bowel:62	/scap/
    0	radiating_pain:4	/sci/
    0	radiating_pain:129	/scia/
    0	radiating_pain:2	/sciat/
    0	sharp_pain:36	/scr/
    0	saddle_numbness:45	/sea/
    0	saddle_numbness:26	/seat$/
    0	sharp_pain:-10 faint_dizzy:33	/sed$/
    0	self_harm:2	/segu/
    0	weakness:5 numbness:-1	/sel/
    0	self_harm:9	/self$/
    0	bladder_bowel:53 self_harm:29	/self/
    0	weakness:-80 numbness:85	/sens/
    0	weakness:-5 pregnancy_symptom:4 severe_headache:-3	/ses/
    0	sharp_pain:1 radiating_pain:3 numbness:-1 tingling:-15	/sho/
    0	severe_bruising:6	/si$/
    0	weakness:5 bladder_bowel:30	/sin$/
    0	sharp_pain:-15 tingling:-3 persistent_beyond_72h:5 history_injury:-3 bladder_bowel:24 calf_swelling:-12 severe_headache:-5 emergency:-11	/sin/
    0	sharp_pain:-28	/sis/
    0	saddle_numbness:31	/sit/
    0	tingling:31	/sk$/
    0	sharp_pain:10	/skewe/
    0	severe_headache:29	/sku/
    0	severe_headache:25	/skul/
    0	severe_headache:9	/skull/
    0	weakness:47	/sla/
    0	weakness:2	/slap/
    0	weakness:-40 numbness:41	/slee/
    0	weakness:-99 numbness:47 tingling:9	/sleep/
    0	history_disc:1	/slip/
    0	history_disc:17	/slipp/
    0	worsening:78	/sno/
    0	worsening:8	/snow/
    0	chest_breath:19	/so$/
    0	faint_dizzy:13	/sofa/
    0	persistent_beyond_72h:27	/sor/
    0	weakness:-24 persistent_beyond_72h:25 bladder_bowel:-3	/sore/
    0	saddle_numbness:10	/sorr/
    0	saddle_numbness:6	/sorry/
    0	numbness:-14	/spa/
    0	emergency:70	/spe/
    0	emergency:40	/spit/
    0	numbness:-13 pregnancy_symptom:8	/spo/
    0	pregnancy_symptom:49	/spot/
    0	history_injury:5	/spr/
    0	weakness:8	/sque/
    0	weakness:12	/squee/
    0	tingling:35	/squi/
    0	sharp_pain:3 numbness:22 tingling:-7 worsening:-7 saddle_numbness:-17 emergency:-41	/ss$/
    0	bladder_bowel:1	/ssi/
    0	weakness:43	/stai/
    0	faint_dizzy:8	/stand/
    0	radiating_pain:26	/star/
    0	radiating_pain:18 bladder_bowel:1	/start/
    0	tingling:56	/stat/
    0	tingling:82	/stati/
    0	osteoporosis:130	/steo/
    0	osteoporosis:53	/steop/
    0	persistent_beyond_72h:-1	/sterd/
    0	weakness:-66 worsening:-5 severe_headache:-44	/sto/
    0	allergic_reaction:69	/ston/
    0	allergic_reaction:103	/stone/
    0	weakness:43	/str/
    0	history_disc:25	/surge/
    0	weakness:-1 worsening:-16 calf_swelling:5 allergic_reaction:-23 emergency:-16	/ta$/
    0	self_harm:11	/tabl/
    0	persistent_beyond_72h:3 allergic_reaction:69	/tam/
    0	sharp_pain:7	/tan/
    0	fever:24	/tando/
    0	radiating_pain:32 bladder_bowel:22 faint_dizzy:34 self_harm:36	/tar/
    0	radiating_pain:35 bladder_bowel:21	/tart/
    0	radiating_pain:14	/tarts/
    0	numbness:-9	/tas/
    0	chest_breath:9	/tbon/
    0	radiating_pain:-24 weakness:-9 bladder_bowel:-12 self_harm:-55	/te$/
    0	worsening:29	/tea/
    0	sharp_pain:3	/tear/
    0	saddle_numbness:10	/tel/
    0	fever:68	/tem/
    0	numbness:-33 persistent_beyond_72h:-11 chest_breath:-5 faint_dizzy:-22 emergency:-32	/ten/
    0	osteoporosis:81	/teo/
    0	osteoporosis:37	/teop/
    0	radiating_pain:3	/term/
    0	radiating_pain:2	/termi/
    0	tingling:-11 saddle_numbness:15	/tes/
    0	sharp_pain:-8 saddle_numbness:-4 fever:4 faint_dizzy:-10	/th$/
    0	calf_swelling:14	/tha/
    0	worsening:5	/than$/
    0	worsening:4	/than/
    0	self_harm:54	/thank/
    0	radiating_pain:16 tingling:4 bladder_bowel:16	/that$/
    0	tingling:13 bladder_bowel:23	/that/
    0	numbness:13	/there/
    0	sharp_pain:-1 saddle_numbness:8 faint_dizzy:19	/thi/
    0	self_harm:47	/think/
    0	sharp_pain:8	/this$/
    0	bladder_bowel:20	/thout/
    0	allergic_reaction:39	/throa/
    0	radiating_pain:34	/tica$/
    0	sharp_pain:2	/tiga/
    0	persistent_beyond_72h:3 self_harm:-17	/till$/
    0	persistent_beyond_72h:13	/till/
    0	sharp_pain:7 numbness:-3 tingling:-22	/ting$/
    0	numbness:203 saddle_numbness:39	/tis/
    0	tingling:29	/tle/
    0	worsening:-1	/tly$/
    0	persistent_beyond_72h:6	/tnig/
    0	sharp_pain:43	/tnin/
    0	sharp_pain:43	/tning/
    0	sharp_pain:-17	/toc/
    0	sharp_pain:-12 weakness:-3 allergic_reaction:7 emergency:-7	/tod/
    0	severe_bruising:14	/toda$/
    0	persistent_beyond_72h:90	/todav/
    0	faint_dizzy:78	/todo$/
    0	faint_dizzy:11	/todo/
    0	tingling:52	/tos$/
    0	radiating_pain:10	/trav/
    0	sharp_pain:28 weakness:17 numbness:-9 tingling:-5	/tre/
    0	bladder_bowel:43	/trea/
    0	weakness:64	/tren/
    0	weakness:54	/treng/
    0	pregnancy_symptom:2	/trime/
    0	persistent_beyond_72h:3	/tter/
    0	tingling:4	/ttle/
    0	saddle_numbness:11	/ttom/
    0	sharp_pain:20 numbness:-12 tingling:-23 pregnancy_symptom:-2 fever:77 severe_headache:-25 emergency:-10	/tur/
    0	saddle_numbness:46	/twe/
    0	sharp_pain:6	/uant/
    0	worsening:1	/uble/
    0	sharp_pain:3 weakness:-30	/uch/
    0	sharp_pain:2	/uchil/
    0	weakness:42	/uckle/
    0	radiating_pain:-3 numbness:-2 worsening:-4 persistent_beyond_72h:12 fever:-23	/ue$/
    0	severe_headache:83	/uec/
    0	weakness:1	/ueez/
    0	radiating_pain:14 numbness:-36	/uel/
    0	history_injury:22	/uele/
    0	weakness:3	/uena/
    0	numbness:33	/uer/
    0	numbness:14 tingling:21	/uerme/
    0	osteoporosis:60	/ueso/
    0	osteoporosis:3	/uesos/
    0	persistent_beyond_72h:1	/ueve/
    0	sharp_pain:13	/ugh$/
    0	sharp_pain:1	/ugh/
    0	numbness:-32	/ull$/
    0	allergic_reaction:3	/ulli/
    0	allergic_reaction:34	/ullid/
    0	history_disc:92	/umn/
    0	persistent_beyond_72h:99	/un$/
    0	pregnancy_symptom:3	/une$/
    0	chest_breath:46	/ung/
    0	sharp_pain:58	/unz/
    0	sharp_pain:43	/unza/
    0	weakness:31	/up$/
    0	severe_bruising:6	/urpl/
    0	severe_bruising:74	/urple/
    0	emergency:88	/urr/
    0	persistent_beyond_72h:3 history_disc:8	/urti/
    0	history_disc:5	/urtin/
    0	sharp_pain:-19 weakness:51 bladder_bowel:23	/use/
    0	history_disc:19	/usi/
    0	history_disc:10	/usio/
    0	history_disc:95	/usion/
    0	sharp_pain:-10 chest_breath:14	/ust/
    0	sharp_pain:10 weakness:-1 worsening:-4 persistent_beyond_72h:-6 pregnancy_symptom:-12 bladder_bowel:17 fever:-5 faint_dizzy:31 emergency:-13 self_harm:-19	/ut$/
    0	weakness:2	/utt/
    0	weakness:31 numbness:-3	/van/
    0	weakness:7	/vanta/
    0	sharp_pain:-25 history_injury:-2 pregnancy_symptom:30 chest_breath:-30 calf_swelling:-2 faint_dizzy:-7	/ve$/
    0	worsening:-3 chest_breath:19	/ver$/
    0	allergic_reaction:-20	/very$/
    0	worsening:3	/vez/
    0	tingling:9	/vib/
    0	tingling:42	/vibr/
    0	severe_headache:30 faint_dizzy:6	/vis/
    0	emergency:86	/wai/
    0	emergency:31	/wait/
    0	weakness:25 faint_dizzy:26	/wal/
    0	weakness:21	/walk$/
    0	weakness:3	/walk/
    0	faint_dizzy:5	/wall/
    0	self_harm:2	/wan/
    0	self_harm:16	/want/
    0	emergency:64	/ward$/
    0	worsening:26	/ward/
    0	bladder_bowel:10	/wat/
    0	bladder_bowel:19	/wate/
    0	pregnancy_symptom:16 bladder_bowel:55	/water/
    0	numbness:-24	/wea/
    0	pregnancy_symptom:58	/weeks/
    0	saddle_numbness:9	/ween$/
    0	saddle_numbness:28	/ween/
    0	allergic_reaction:96	/wel/
    0	allergic_reaction:20	/welt/
    0	numbness:-3	/wer/
    0	chest_breath:-5	/when/
    0	numbness:-18	/wil/
    0	bladder_bowel:3	/witho/
    0	radiating_pain:11 worsening:-9 persistent_beyond_72h:-12	/wn$/
    0	worsening:28	/wnhil/
    0	faint_dizzy:17	/woozy/
    0	emergency:121	/words/
    0	sharp_pain:-22	/ys$/
    0	weakness:-17 numbness:-34	/zin/
    0	saddle_numbness:22	/zona$/
    0	saddle_numbness:14	/zona/
    0	numbness:-29 tingling:4	/zzi/
    0	tingling:60	/zzin/
    0	tingling:133	/zzing/
    0	fever:32	: #
    0	fever:24	: & #
    0	fever:39	: ~ #
    0	worsening:-44 persistent_beyond_72h:5	<be> <day>
    0	sharp_pain:-45	<be> <my>
    0	persistent_beyond_72h:4	<be> not
    0	saddle_numbness:10	<be> numb
    0	radiating_pain:3 weakness:5 numbness:7 worsening:22 persistent_beyond_72h:-5 saddle_numbness:9 self_harm:-7	<be> ~ ,
    0	emergency:21 self_harm:13	<be> ~ .
    0	numbness:7 worsening:-7 pregnancy_symptom:10 saddle_numbness:-5	<be> ~ <be>
    0	persistent_beyond_72h:13	<be> ~ <become>
    0	numbness:-8	<be> ~ <side>
    0	radiating_pain:-2 weakness:-4 numbness:4 tingling:1 persistent_beyond_72h:-24 history_disc:-10 chest_breath:-21 calf_swelling:24 emergency:10	<be> ~ <the>
    0	saddle_numbness:4	<be> ~ ahi
    0	chest_breath:6	<be> ~ at
    0	tingling:31	<be> ~ duerme
    0	tingling:46	<be> ~ en
    0	weakness:27	<be> ~ no
    0	chest_breath:19	<be> ~ on
    0	pregnancy_symptom:19	<be> ~ semanas
    0	self_harm:41	<be> ~ thing
    0	severe_headache:50	<be> ~ to
    0	worsening:4	<become> downhill
    0	self_harm:8	<become> on
    0	worsening:1	<become> up
    0	sharp_pain:9 radiating_pain:33 weakness:-10	<become> ~ <part>
    0	radiating_pain:31	<become> ~ <side>
    0	worsening:61	<become> ~ since
    0	numbness:9	<become> ~ sleep
    0	persistent_beyond_72h:14	<count> <time>
    0	bladder_bowel:5	<count> ~ <be>
    0	sharp_pain:11	<count> ~ <count>
    0	emergency:1	<count> ~ <my>
    0	sharp_pain:30 weakness:34 numbness:-23 worsening:-1 persistent_beyond_72h:21	<count> ~ <the>
    0	weakness:20	<count> ~ i
    0	history_injury:52	<day> ,
    0	history_injury:104	<day> ~ <my>
    0	weakness:19 saddle_numbness:17	<feel> ~ ,
    0	tingling:4	<feel> ~ <be>
    0	saddle_numbness:1	<feel> ~ <my>
    0	weakness:-91 numbness:57	<feel> ~ <part>
    0	saddle_numbness:11	<feel> ~ since
    0	numbness:-10	<feel> ~ wipe
    0	sharp_pain:-71 numbness:-11 history_disc:67 pregnancy_symptom:40 fever:9	<have> <the>
    0	persistent_beyond_72h:17	<have> not
    0	sharp_pain:29	<have> ~ and
    0	pregnancy_symptom:9	<have> ~ since
    0	weakness:20	<keep> ~ <my>
    0	tingling:64	<keep> ~ sleep
    0	tingling:55	<keep> ~ to
    0	weakness:-5 tingling:21	<my> <part> ,
    0	history_injury:17	<my> cai
    0	worsening:14	<my> duele mas
    0	self_harm:33	<my> ~ .
    0	sharp_pain:-2 radiating_pain:-11 weakness:-39 tingling:14 saddle_numbness:-3 severe_headache:17	<my> ~ <be>
    0	history_injury:43	<my> ~ <day>
    0	tingling:21	<my> ~ <keep>
    0	chest_breath:-10 faint_dizzy:26	<my> ~ <my>
    0	weakness:2 numbness:6 history_injury:-1 bladder_bowel:-40 saddle_numbness:-4 chest_breath:-24 faint_dizzy:-37 emergency:-13 self_harm:-2	<my> ~ <part>
    0	sharp_pain:-19 radiating_pain:20 weakness:10 tingling:1 persistent_beyond_72h:-11 pregnancy_symptom:-1 allergic_reaction:9	<my> ~ <the>
    0	sharp_pain:16 saddle_numbness:14 chest_breath:10 severe_bruising:46	<my> ~ and
    0	history_injury:4	<my> ~ before
    0	numbness:26	<my> ~ it
    0	sharp_pain:-1	<my> ~ pain
    0	radiating_pain:27	<my> ~ por
    0	persistent_beyond_72h:18	<part> <have> <be>
    0	numbness:44	<part> <have> <become>
    0	tingling:14	<part> <keep>
    0	tingling:64	<part> <my>
    0	radiating_pain:45 weakness:-37 numbness:3 saddle_numbness:72	<part> and
    0	history_disc:41	<part> in
    0	radiating_pain:24	<part> now
    0	tingling:16	<part> of
    0	history_disc:12 pregnancy_symptom:10	<part> ~ #
    0	sharp_pain:-22 numbness:31 tingling:23 persistent_beyond_72h:13 calf_swelling:40	<part> ~ <be>
    0	sharp_pain:-4 weakness:43 persistent_beyond_72h:-5 chest_breath:-13 faint_dizzy:-40 severe_bruising:43	<part> ~ <my>
    0	sharp_pain:-8 radiating_pain:16 weakness:4 numbness:3 tingling:8 worsening:-14 history_disc:-7 bladder_bowel:-11 saddle_numbness:-24 calf_swelling:42 faint_dizzy:-27 allergic_reaction:12 emergency:-10	<part> ~ <the>
    0	numbness:70	<part> ~ como
    0	numbness:44	<part> ~ desde
    0	history_disc:30	<part> ~ hurting
    0	sharp_pain:13 radiating_pain:19 weakness:12 numbness:14 tingling:9 severe_headache:-6	<part> ~ i
    0	radiating_pain:10	<part> ~ in
    0	numbness:20 tingling:14	<part> ~ no
    0	radiating_pain:102 persistent_beyond_72h:-2	<part> ~ now
    0	calf_swelling:7	<part> ~ red
    0	numbness:35	<part> ~ still
    0	weakness:7	<part> ~ today
    0	weakness:32 calf_swelling:121	<part> ~ y
    0	emergency:39	<person> ~ <be>
    0	calf_swelling:2	<side> <part> <be>
    0	tingling:53	<side> ~ .
    0	weakness:-4 calf_swelling:11	<side> ~ <be>
    0	radiating_pain:22 tingling:-4 allergic_reaction:55	<side> ~ <my>
    0	tingling:5	<side> ~ <side>
    0	tingling:37	<side> ~ i
    0	radiating_pain:34	<the> <part> ,
    0	numbness:5	<the> <part> de
    0	calf_swelling:21 severe_headache:-32	<the> <side>
    0	saddle_numbness:22	<the> bike
    0	allergic_reaction:57	<the> heat
    0	tingling:2	<the> hormigueo
    0	sharp_pain:28	<the> ice
    0	faint_dizzy:21	<the> morning
    0	persistent_beyond_72h:39	<the> pain
    0	sharp_pain:76	<the> shooting
    0	chest_breath:3	<the> subir
    0	persistent_beyond_72h:4 bladder_bowel:45 calf_swelling:31	<the> ~ and
    0	radiating_pain:-3	<the> ~ de
    0	sharp_pain:51 saddle_numbness:2 chest_breath:17	<the> ~ i
    0	radiating_pain:26	<the> ~ it
    0	worsening:-24	<the> ~ que
    0	tingling:27	<the> ~ running
    0	persistent_beyond_72h:25	<the> ~ th
    0	history_injury:6	<time> ago
    0	history_injury:8	<time> before
    0	history_injury:31	<time> ~ <part>
    0	persistent_beyond_72h:37	<time> ~ and
    0	persistent_beyond_72h:31	<time> ~ i
    0	weakness:-5	? ~ .
    0	severe_headache:35	[en1002] & [en1002]
    0	sharp_pain:11 radiating_pain:2 weakness:15 persistent_beyond_72h:9 chest_breath:11 faint_dizzy:-5	[en1002] & [en11]
    0	sharp_pain:-2	[en1002] & [en20]
    0	sharp_pain:6 radiating_pain:35 tingling:31 chest_breath:37 allergic_reaction:-16	[en1002] & [en251]
    0	worsening:-18	[en1002] & [en362]
    0	sharp_pain:23	[en1002] & [en477]
    0	sharp_pain:-3 worsening:36	[en1002] & [en490]
    0	sharp_pain:14 emergency:53	[en1002] & [en60]
    0	tingling:112	[en1002] & [en618]
    0	sharp_pain:32 worsening:37 persistent_beyond_72h:-6	[en1002] & [en810]
    0	radiating_pain:1	[en1014] & codo
    0	pregnancy_symptom:33	[en1018] & [en20]
    0	weakness:45 numbness:-5	[en1018] & [en251]
    0	tingling:19	[en101] & [en1002]
    0	weakness:7	[en101] & [en11]
    0	tingling:38	[en101] & [en810]
    0	sharp_pain:-15 numbness:3	[en1020] & ,
    0	radiating_pain:-16 worsening:-5 self_harm:11	[en1020] & [en11]
    0	sharp_pain:-4 weakness:91 worsening:25 history_injury:66	[en1020] & [en874]
    0	sharp_pain:82	[en118] & [es55]
    0	pregnancy_symptom:-1 faint_dizzy:1 emergency:-11 self_harm:9	[en11]
    0	persistent_beyond_72h:15	[en11] & #
    0	weakness:29	[en11] & .
    0	sharp_pain:-3 persistent_beyond_72h:37	[en11] & [en234]
    0	allergic_reaction:36	[en11] & [en377]
    0	sharp_pain:6	[en11] & [en653]
    0	allergic_reaction:7	[en11] & [en805]
    0	osteoporosis:3	[en11] & [en874]
    0	sharp_pain:-14	[en11] & [en93]
    0	worsening:43	[en124] & [en633]
    0	history_injury:138	[en127] & [en157]
    0	severe_bruising:15	[en12] & ,
    0	bladder_bowel:41	[en12] & [en19]
    0	emergency:27	[en12] & [en362]
    0	radiating_pain:72	[en12] & [en633]
    0	sharp_pain:1	[en138]
    0	weakness:-5 osteoporosis:39	[en141]
    0	sharp_pain:29 worsening:-32	[en143]
    0	numbness:8 tingling:4	[en148]
    0	numbness:45	[en149]
    0	history_injury:19	[en157] & ,
    0	numbness:13	[en15] & [en493]
    0	sharp_pain:-14 weakness:-1 numbness:-3 osteoporosis:-26 saddle_numbness:-8 chest_breath:-2 calf_swelling:-12 severe_bruising:-1	[en170]
    0	sharp_pain:1 tingling:37 self_harm:43	[en170] & [en1002]
    0	radiating_pain:38	[en170] & [en11]
    0	worsening:12	[en170] & [en12]
    0	worsening:22	[en170] & [en19]
    0	history_injury:88	[en170] & [en251]
    0	history_injury:13	[en170] & [en474]
    0	numbness:-2	[en170] & [en746]
    0	sharp_pain:4 radiating_pain:-33 weakness:-7 numbness:-35 tingling:-7 persistent_beyond_72h:-25 history_disc:-2 history_injury:-2 osteoporosis:-22 pregnancy_symptom:-16 bladder_bowel:-3 saddle_numbness:-5 chest_breath:-9 fever:-3 severe_headache:-6 allergic_reaction:-4 severe_bruising:-12 self_harm:-34	[en19]
    0	sharp_pain:-32 weakness:8 tingling:-6 worsening:5	[en19] & ,
    0	tingling:17 worsening:20	[en19] & [en1002]
    0	history_injury:6	[en19] & [en11]
    0	sharp_pain:-6 tingling:-19	[en19] & [en20]
    0	severe_headache:64	[en19] & [en251]
    0	sharp_pain:-2 numbness:60	[en19] & [en693]
    0	persistent_beyond_72h:69	[en202] & [en11]
    0	calf_swelling:52	[en20] & [en437]
    0	sharp_pain:5 history_disc:27 history_injury:2	[en20] & [en474]
    0	numbness:20	[en20] & [en650]
    0	history_disc:25	[en20] & [en746]
    0	pregnancy_symptom:12 bladder_bowel:33	[en20] & [en810]
    0	persistent_beyond_72h:23	[en20] & [en874]
    0	sharp_pain:-2 numbness:15 tingling:6 persistent_beyond_72h:10	[en212]
    0	severe_bruising:15	[en215] & [en251]
    0	radiating_pain:-70 severe_bruising:39	[en215] & [en380]
    0	self_harm:8	[en218] & [es106]
    0	emergency:20	[en234] & .
    0	numbness:-5	[en234] & [en474]
    0	sharp_pain:39 fever:41	[en234] & [en490]
    0	sharp_pain:3	[en234] & [en551]
    0	weakness:39	[en234] & [en85]
    0	persistent_beyond_72h:-2 emergency:10	[en250]
    0	weakness:6	[en251] & [en1020]
    0	tingling:14 persistent_beyond_72h:21	[en251] & [en202]
    0	saddle_numbness:42	[en251] & [en333]
    0	sharp_pain:1 weakness:5 tingling:-14	[en251] & [en362]
    0	sharp_pain:23	[en251] & [en477]
    0	severe_bruising:29	[en251] & [en71]
    0	sharp_pain:-22 numbness:24 tingling:8 saddle_numbness:72 severe_headache:27	[en251] & [en810]
    0	radiating_pain:15	[en251] & [en85]
    0	numbness:13 persistent_beyond_72h:-8 pregnancy_symptom:18	[en251] & [en869]
    0	sharp_pain:33	[en251] & [en966]
    0	tingling:12	[en253]
    0	faint_dizzy:12	[en255] & [en966]
    0	sharp_pain:56	[en28] & [en143]
    0	tingling:93	[en28] & [en85]
    0	weakness:1 self_harm:76	[en28] & [en874]
    0	sharp_pain:-11 numbness:-26 worsening:-26 persistent_beyond_72h:-40 history_disc:-4 pregnancy_symptom:-14 chest_breath:-25 severe_headache:-22 allergic_reaction:-5 emergency:100 self_harm:-43	[en309]
    0	weakness:34	[en31]
    0	pregnancy_symptom:1	[en31] & trimester
    0	sharp_pain:18 weakness:2 numbness:-14 worsening:-1 faint_dizzy:22	[en362] & [en11]
    0	worsening:44	[en362] & [en19]
    0	radiating_pain:36 tingling:-22	[en362] & [en251]
    0	radiating_pain:-6	[en362] & [en37]
    0	weakness:-3 pregnancy_symptom:3	[en378]
    0	numbness:-51	[en378] & [en170]
    0	tingling:31	[en378] & [en19]
    0	numbness:18	[en378] & [en202]
    0	numbness:5	[en378] & [en613]
    0	persistent_beyond_72h:31	[en378] & [en746]
    0	sharp_pain:28	[en378] & [en890]
    0	numbness:61	[en37] & [en20]
    0	numbness:23	[en37] & [en251]
    0	sharp_pain:-6 weakness:18	[en37] & [en426]
    0	weakness:-6	[en380]
    0	radiating_pain:17	[en380] & [en251]
    0	severe_bruising:43	[en394] & [en660]
    0	weakness:-3	[en426] & [en12]
    0	radiating_pain:77	[en426] & [en251]
    0	tingling:66	[en426] & [en949]
    0	sharp_pain:25	[en426] & [en966]
    0	weakness:30	[en42] & [en251]
    0	sharp_pain:10	[en437] & [en789]
    0	sharp_pain:15 weakness:-2 numbness:2 worsening:3 history_injury:12 chest_breath:14 calf_swelling:-7 severe_headache:-2 self_harm:-3	[en468]
    0	fever:12	[en468] & [en1013]
    0	sharp_pain:-10 weakness:-1 numbness:27	[en468] & [en11]
    0	history_injury:58	[en468] & [en602]
    0	persistent_beyond_72h:8	[en468] & monday
    0	sharp_pain:8 radiating_pain:-20 tingling:-5 worsening:4 persistent_beyond_72h:-1 osteoporosis:-2 pregnancy_symptom:-28 chest_breath:-16 calf_swelling:-3 fever:-16 faint_dizzy:-43 severe_bruising:-3 emergency:-15 self_harm:-3	[en474]
    0	sharp_pain:-37	[en474] & [en1020]
    0	sharp_pain:2	[en474] & [en19]
    0	sharp_pain:45	[en474] & [en633]
    0	sharp_pain:3	[en474] & [en634]
    0	sharp_pain:-32 radiating_pain:-53 weakness:-35 tingling:-15 persistent_beyond_72h:-33 history_disc:-15 history_injury:-39 osteoporosis:-15 pregnancy_symptom:-63 bladder_bowel:-49 chest_breath:-50 fever:-53 severe_headache:-40 faint_dizzy:-65 allergic_reaction:-21 severe_bruising:-52 emergency:-31	[en490]
    0	worsening:15	[en490] & [en1018]
    0	self_harm:34	[en490] & [en11]
    0	worsening:81	[en490] & [en20]
    0	numbness:2	[en490] & [en468]
    0	allergic_reaction:14	[en490] & [en633]
    0	calf_swelling:11	[en490] & [en85]
    0	sharp_pain:-5	[en493]
    0	tingling:4	[en506]
    0	tingling:27	[en506] & [en1002]
    0	allergic_reaction:3	[en506] & [en170]
    0	sharp_pain:68 numbness:4	[en522] & [en1020]
    0	bladder_bowel:6	[en522] & [en966]
    0	tingling:4 emergency:9	[en602]
    0	numbness:-28	[en60] & ,
    0	numbness:-10 faint_dizzy:15	[en60] & [en11]
    0	sharp_pain:82	[en60] & [en333]
    0	sharp_pain:51	[en60] & [en362]
    0	weakness:-7 tingling:11	[en60] & [en869]
    0	saddle_numbness:19	[en613] & [en362]
    0	numbness:25	[en613] & [en60]
    0	self_harm:9	[en618]
    0	sharp_pain:-14	[en633] & ,
    0	sharp_pain:46	[en633] & [en468]
    0	numbness:14	[en650] & [en1020]
    0	tingling:13	[en653] & [en20]
    0	sharp_pain:38	[en660] & [en19]
    0	sharp_pain:12	[en660] & [en709]
    0	numbness:8	[en660] & [en762]
    0	radiating_pain:46	[en677] & [en746]
    0	sharp_pain:76	[en682] & [en63]
    0	numbness:65	[en709] & [en84]
    0	weakness:-1 numbness:-1 persistent_beyond_72h:1 faint_dizzy:-30 allergic_reaction:-19 severe_bruising:-12 emergency:5	[en746]
    0	worsening:5	[en746] & ,
    0	numbness:4	[en746] & [en1002]
    0	worsening:44	[en746] & [en1020]
    0	sharp_pain:98	[en746] & [en19]
    0	worsening:61	[en746] & [en468]
    0	calf_swelling:15	[en746] & [en533]
    0	sharp_pain:-4	[en762] & [en234]
    0	sharp_pain:46	[en77] & [en660]
    0	severe_headache:33 faint_dizzy:2	[en789]
    0	severe_headache:28	[en789] & ,
    0	severe_headache:10	[en789] & [en1002]
    0	severe_headache:19	[en789] & [en660]
    0	severe_headache:78	[en789] & [en762]
    0	calf_swelling:252	[en805] & :
    0	chest_breath:10	[en805] & [en437]
    0	weakness:-34 tingling:-14 persistent_beyond_72h:-5 saddle_numbness:-1 faint_dizzy:-2	[en807]
    0	weakness:13 numbness:9	[en810] & [en101]
    0	worsening:-7	[en810] & [en234]
    0	tingling:-4	[en810] & [en468]
    0	sharp_pain:2	[en810] & [en633]
    0	radiating_pain:15	[en84]
    0	numbness:3	[en84] & [en101]
    0	sharp_pain:-6	[en853]
    0	worsening:47	[en853] & [en490]
    0	weakness:4	[en85] & [en234]
    0	tingling:48	[en85] & [en251]
    0	weakness:102	[en85] & [en426]
    0	numbness:97	[en85] & [en42]
    0	calf_swelling:38	[en85] & [en762]
    0	radiating_pain:21 weakness:44	[en869] & [en11]
    0	history_disc:15	[en869] & [en181]
    0	sharp_pain:-49 radiating_pain:89	[en869] & [en380]
    0	allergic_reaction:13	[en869] & [en506]
    0	sharp_pain:2 numbness:-13	[en869] & [en869]
    0	weakness:13	[en869] & [en874]
    0	sharp_pain:23 numbness:24	[en869] & [en966]
    0	numbness:17 bladder_bowel:41	[en874] & ,
    0	weakness:26 emergency:3	[en874] & .
    0	worsening:-35	[en874] & [en1002]
    0	worsening:51	[en874] & [en426]
    0	bladder_bowel:32	[en874] & [en468]
    0	history_disc:7	[en874] & [en869]
    0	chest_breath:9 self_harm:33	[en874] & [en966]
    0	sharp_pain:-9	[en874] & [es55]
    0	sharp_pain:9	[en874] & [es699]
    0	radiating_pain:4	[en874] & [es950]
    0	chest_breath:11	[en874] & [es966]
    0	history_injury:4	[en874] & cai
    0	pregnancy_symptom:15 self_harm:-32	[en890]
    0	worsening:28	[en890] & [en1002]
    0	fever:2	[en890] & [en11]
    0	sharp_pain:-53 self_harm:65	[en906]
    0	sharp_pain:19 numbness:-9	[en917]
    0	worsening:55	[en938] & [en20]
    0	sharp_pain:1	[en949] & [en762]
    0	emergency:7	[en951] & [en874]
    0	numbness:65 saddle_numbness:15	[en954] & [en19]
    0	self_harm:6	[en954] & [en966]
    0	history_injury:15	[en957] & [en298]
    0	weakness:8 numbness:31 worsening:-5	[en966] & [en1002]
    0	sharp_pain:24	[en966] & [en170]
    0	sharp_pain:-23	[en966] & [en37]
    0	sharp_pain:31	[en966] & [en746]
    0	worsening:34 faint_dizzy:50	[en966] & [en805]
    0	sharp_pain:1	[en966] & [en890]
    0	history_injury:4	[en966] & [en938]
    0	weakness:-16 worsening:-14 chest_breath:-12 fever:-7 severe_headache:-21 severe_bruising:-19	[en980]
    0	sharp_pain:10	[en980] & [en682]
    0	numbness:11 history_disc:24	[en986]
    0	tingling:3	[en986] & [en1002]
    0	numbness:2	[en989]
    0	tingling:6	[en999] & [en28]
    0	sharp_pain:7 numbness:12	[es102]
    0	tingling:2	[es106] & [es54]
    0	sharp_pain:-26 numbness:-66 tingling:-52	[es122]
    0	radiating_pain:8 history_injury:34	[es13] & [en874]
    0	sharp_pain:-11 radiating_pain:2 worsening:21	[es13] & [es982]
    0	weakness:9	[es14]
    0	numbness:20	[es14] & ,
    0	numbness:-12	[es182] & [es502]
    0	sharp_pain:-8	[es214] & [es13]
    0	sharp_pain:6	[es214] & [es2]
    0	radiating_pain:23	[es234] & [es1]
    0	tingling:4	[es24]
    0	tingling:8	[es253] & [es759]
    0	worsening:-30 history_injury:14 pregnancy_symptom:75	[es254]
    0	persistent_beyond_72h:73	[es254] & [es54]
    0	persistent_beyond_72h:6	[es26] & [en19]
    0	sharp_pain:40	[es29] & [es13]
    0	sharp_pain:7	[es342]
    0	severe_headache:54	[es427]
    0	tingling:35	[es438] & [es106]
    0	tingling:51	[es438] & [es1]
    0	sharp_pain:-13 weakness:19 tingling:-14	[es459] & [es106]
    0	weakness:2	[es502] & [es14]
    0	severe_bruising:96	[es509] & [es699]
    0	bladder_bowel:7	[es518]
    0	persistent_beyond_72h:18	[es54] & [en874]
    0	radiating_pain:16 weakness:6 calf_swelling:22	[es54] & [es1]
    0	numbness:22	[es54] & [es214]
    0	radiating_pain:71	[es55] & [en874]
    0	sharp_pain:-43	[es55] & [es362]
    0	numbness:51	[es591]
    0	tingling:23	[es638]
    0	numbness:21	[es694] & [es13]
    0	numbness:19	[es694] & [es2]
    0	tingling:-14	[es694] & [es699]
    0	weakness:27	[es699] & [es235]
    0	emergency:44	[es699] & [es26]
    0	allergic_reaction:2	[es702]
    0	radiating_pain:87	[es726]
    0	persistent_beyond_72h:17	[es878] & [es254]
    0	sharp_pain:-10 tingling:-16 pregnancy_symptom:27 saddle_numbness:-13 chest_breath:12 calf_swelling:-24 allergic_reaction:-3	[es887]
    0	sharp_pain:20	[es950] & [es106]
    0	radiating_pain:10	[es950] & [es234]
    0	saddle_numbness:14	[es950] & [es591]
    0	tingling:23	[es982] & ,
    0	worsening:39	[es982] & [es13]
    0	weakness:-5	[es982] & [es438]
    0	persistent_beyond_72h:3	[es982] & [es878]
    0	history_injury:74	[es998] & [es254]
    0	calf_swelling:3	[es998] & [es54]
    0	sharp_pain:5 radiating_pain:-13 weakness:-12 worsening:-11 persistent_beyond_72h:-19 history_disc:-18 osteoporosis:-12 pregnancy_symptom:-5 bladder_bowel:-19 saddle_numbness:-50 chest_breath:-10 fever:-8 faint_dizzy:-34 allergic_reaction:-6 severe_bruising:-11 emergency:-1 self_harm:-2	a
    0	sharp_pain:23	a hot
    0	self_harm:18	about
    0	history_injury:14	ago
    0	saddle_numbness:4	ahi abajo
    0	history_injury:3	ahora me
    0	radiating_pain:2	al codo
    0	faint_dizzy:52	al piso
    0	pregnancy_symptom:3	and <my>
    0	pregnancy_symptom:25	and my
    0	numbness:-8 tingling:-4 worsening:-19 persistent_beyond_72h:33 history_disc:11 pregnancy_symptom:52 self_harm:10	and ~ <be>
    0	pregnancy_symptom:3	and ~ <have>
    0	numbness:10	and ~ <my>
    0	tingling:20	and ~ <side>
    0	tingling:9	and ~ in
    0	tingling:45	ants
    0	numbness:-31	are numb
    0	numbness:17 tingling:8 persistent_beyond_72h:32	as
    0	numbness:23	at ~ <part>
    0	pregnancy_symptom:5	bebe
    0	numbness:16 persistent_beyond_72h:9	been
    0	history_injury:15	before
    0	persistent_beyond_72h:18	better
    0	saddle_numbness:4	between
    0	severe_bruising:93	black
    0	severe_bruising:3	black and blue
    0	bladder_bowel:8	bladder
    0	sharp_pain:30	blade
    0	osteoporosis:23	bones
    0	chest_breath:11	breastbone
    0	radiating_pain:19	bum
    0	fever:8	burning
    0	bladder_bowel:42	bursting
    0	numbness:9 tingling:28	but
    0	numbness:40	but ~ <side>
    0	persistent_beyond_72h:7	by now
    0	sharp_pain:-5 severe_headache:95	cabeza
    0	tingling:8	cada rato
    0	history_injury:16	cai & [es1]
    0	history_injury:2	came
    0	history_injury:29	came off
    0	weakness:47	can ~ <part>
    0	weakness:17	can ~ on
    0	numbness:52	can ~ tell
    0	numbness:20 fever:41	cold
    0	fever:18	con
    0	weakness:52	con ~ <part>
    0	bladder_bowel:9	cuenta
    0	saddle_numbness:4	dead
    0	persistent_beyond_72h:2	desde el
    0	sharp_pain:35	dolor ~ ,
    0	numbness:-18	dormida & [es1]
    0	numbness:-7	dormida <the>
    0	numbness:-32	dormida la
    0	emergency:5	double
    0	radiating_pain:8 worsening:-12 saddle_numbness:11	down
    0	saddle_numbness:41	down below
    0	worsening:16	downhill
    0	pregnancy_symptom:58	due
    0	sharp_pain:27	dull
    0	persistent_beyond_72h:7	easing
    0	numbness:31	else
    0	sharp_pain:8	en la
    0	saddle_numbness:22	en ~ <be>
    0	sharp_pain:19	en ~ <my>
    0	sharp_pain:52 tingling:-5	es
    0	emergency:15	evening ,
    0	sharp_pain:4	every time
    0	pregnancy_symptom:7	expecting
    0	sharp_pain:-10 tingling:-1 saddle_numbness:7	feel
    0	numbness:19	feeling
    0	numbness:72	finger
    0	numbness:62	foot is
    0	persistent_beyond_72h:19	fortnight
    0	weakness:-1	from
    0	sharp_pain:-1	from my
    0	radiating_pain:1	front
    0	tingling:72	full of
    0	weakness:37	gave
    0	chest_breath:30	get
    0	sharp_pain:23	get a
    0	numbness:-2 saddle_numbness:21	groin
    0	history_injury:9	hace
    0	calf_swelling:15	hard
    0	radiating_pain:8	hasta <the>
    0	radiating_pain:26	hasta el
    0	radiating_pain:-3 weakness:-1	have
    0	numbness:-81	have gone
    0	severe_headache:63 faint_dizzy:15	head
    0	sharp_pain:-40	headache
    0	severe_headache:1	headache ~ <the>
    0	severe_headache:35	headache ~ i
    0	chest_breath:4	heart
    0	weakness:25	hi
    0	radiating_pain:9	hip to
    0	allergic_reaction:88	hives
    0	tingling:-30	hormigueo & [es182]
    0	tingling:-25	hormigueo ~ no
    0	emergency:65	hospital
    0	osteoporosis:2	huesos
    0	sharp_pain:34	hurts like
    0	severe_headache:3	i <have>
    0	sharp_pain:82	i look <side>
    0	sharp_pain:3 self_harm:5	i ~ <be>
    0	sharp_pain:9 chest_breath:11	i ~ <have>
    0	radiating_pain:4 weakness:14 numbness:10 tingling:13 pregnancy_symptom:8 self_harm:-7	i ~ <the>
    0	sharp_pain:6 pregnancy_symptom:23	i ~ and
    0	numbness:44	i ~ it
    0	history_injury:18	i ~ on
    0	history_injury:22	ice
    0	tingling:36	if ~ <my>
    0	history_disc:109	in #
    0	weakness:-12 allergic_reaction:-2	in <my>
    0	weakness:-8	in <my> <part>
    0	sharp_pain:-28 emergency:31	in <the>
    0	tingling:4	in ~ <the>
    0	sharp_pain:2	is a
    0	sharp_pain:1 weakness:-3 worsening:28 persistent_beyond_72h:-3 osteoporosis:-8 pregnancy_symptom:-37 bladder_bowel:-2 saddle_numbness:-6 chest_breath:-29 calf_swelling:-14 fever:-4 faint_dizzy:-6 allergic_reaction:-2 severe_bruising:-15 emergency:-13 self_harm:-14	it
    0	worsening:-8	it was
    0	numbness:8	it ~ else
    0	sharp_pain:1	it ~ to
    0	persistent_beyond_72h:1	jueves
    0	calf_swelling:2	knee
    0	weakness:6 numbness:-14	las
    0	worsening:-26	last <day>
    0	numbness:3	late+:
    0	persistent_beyond_72h:13	late+at
    0	persistent_beyond_72h:6	late+desde
    0	persistent_beyond_72h:69	late+dias
    0	radiating_pain:-12 persistent_beyond_72h:37	late+el
    0	sharp_pain:-28 tingling:2 worsening:36 persistent_beyond_72h:53 faint_dizzy:-10	late+i
    0	persistent_beyond_72h:41	late+jueves
    0	persistent_beyond_72h:35	late+la
    0	worsening:21 persistent_beyond_72h:74 chest_breath:3	late+me
    0	persistent_beyond_72h:38	late+neck
    0	bladder_bowel:33	late+need
    0	numbness:10	late+numb
    0	sharp_pain:-7 persistent_beyond_72h:62 emergency:-5	late+s
    0	persistent_beyond_72h:8	late+same
    0	persistent_beyond_72h:71	late+se
    0	sharp_pain:67	late+shooting
    0	persistent_beyond_72h:106	late+sore
    0	sharp_pain:-59 worsening:-36 persistent_beyond_72h:102	late+still
    0	persistent_beyond_72h:26	late+th
    0	sharp_pain:-7 radiating_pain:-43 weakness:18 tingling:54 worsening:28 history_injury:-42 fever:-15 faint_dizzy:-36	late+the
    0	persistent_beyond_72h:9	late+todavia
    0	worsening:18	late+wrong
    0	numbness:-10 calf_swelling:38	late+y
    0	bladder_bowel:-8	left
    0	weakness:-14 tingling:30	left hand
    0	radiating_pain:2	leg ,
    0	calf_swelling:38	leg is
    0	numbness:-6 saddle_numbness:1	legs
    0	sharp_pain:5	lightning
    0	sharp_pain:1	lightning ~ <part>
    0	numbness:-22 tingling:-9	like <the>
    0	sharp_pain:7	like ~ <become>
    0	sharp_pain:5 numbness:15	lo
    0	sharp_pain:1	look left
    0	osteoporosis:36	los huesos
    0	allergic_reaction:12	los labios
    0	calf_swelling:60	lower leg
    0	sharp_pain:7	makes <my>
    0	history_injury:83	me cai
    0	sharp_pain:4	me deja
    0	numbness:38 tingling:78	me duerme
    0	pregnancy_symptom:158	meses
    0	worsening:55 persistent_beyond_72h:-22	more
    0	history_injury:16	moto
    0	radiating_pain:1	my leg
    0	chest_breath:18	my lungs
    0	severe_bruising:39	my whole
    0	bladder_bowel:28	need
    0	sharp_pain:113	needle
    0	tingling:15	needles
    0	bladder_bowel:9	never
    0	bladder_bowel:2	never ~ ,
    0	chest_breath:4	no puedo respirar
    0	numbness:18 tingling:-2	no ~ ,
    0	sharp_pain:-13 numbness:28 saddle_numbness:27	not <feel>
    0	chest_breath:8	not <my>
    0	numbness:125	not tell
    0	sharp_pain:14	not ~ .
    0	numbness:38	not ~ <be>
    0	weakness:58	not ~ what
    0	numbness:-49	not ~ wipe
    0	severe_headache:37	nowhere
    0	numbness:-38	numbness ~ no
    0	sharp_pain:20	of <count>
    0	sharp_pain:-8	of <the>
    0	severe_headache:2	of nowhere
    0	numbness:7	of ~ <be>
    0	allergic_reaction:38	oil
    0	worsening:39 persistent_beyond_72h:-46 history_injury:20	on <day>
    0	sharp_pain:-1	on my
    0	faint_dizzy:11	on to
    0	faint_dizzy:16	on to <the>
    0	numbness:84	on ~ and
    0	emergency:62	one side
    0	weakness:96	out ~ <my>
    0	severe_headache:15	out ~ nowhere
    0	tingling:104	p
    0	radiating_pain:61 weakness:-2	pain ~ <my>
    0	sharp_pain:-2 radiating_pain:99	pain ~ <part>
    0	sharp_pain:17 worsening:2	pain ~ <the>
    0	worsening:25	pain ~ <time>
    0	radiating_pain:25	pain ~ down
    0	sharp_pain:41	pain ~ i
    0	worsening:72	pain ~ up
    0	radiating_pain:13	para ~ <part>
    0	numbness:47	parts <have>
    0	saddle_numbness:13	peeing
    0	radiating_pain:7	pierna
    0	tingling:80	pins
    0	tingling:8	pins and
    0	tingling:122	pins ~ needles
    0	emergency:59	please
    0	chest_breath:3	puedo respirar
    0	severe_bruising:1	purple
    0	weakness:13	que <the> <part>
    0	allergic_reaction:3	raised
    0	worsening:8	ramping up
    0	weakness:5 tingling:-6	right
    0	calf_swelling:34	roja
    0	faint_dizzy:13	room
    0	tingling:16	running ~ <my>
    0	tingling:-2	s
    0	bladder_bowel:31	sale
    0	tingling:54	scalp
    0	saddle_numbness:60	seat
    0	pregnancy_symptom:11	semanas
    0	sharp_pain:26	sharp
    0	sharp_pain:16	shooting ~ to
    0	sharp_pain:25	shoulder is
    0	bladder_bowel:9	sin
    0	worsening:-15	since last
    0	persistent_beyond_72h:1	since ~ <day>
    0	saddle_numbness:27	sit on
    0	severe_headache:42	skull
    0	numbness:4	someone
    0	saddle_numbness:3	sorry
    0	radiating_pain:8	starts
    0	persistent_beyond_72h:3 chest_breath:-4	still
    0	history_injury:2	tailbone
    0	persistent_beyond_72h:6	th
    0	numbness:-2	than
    0	saddle_numbness:4	that
    0	sharp_pain:-8 radiating_pain:-1 numbness:-2 tingling:-14 persistent_beyond_72h:-2 bladder_bowel:-1 saddle_numbness:-13 calf_swelling:-4	the
    0	persistent_beyond_72h:73	the #
    0	weakness:18	this morning
    0	allergic_reaction:19	throat
    0	allergic_reaction:14	throat <feel>
    0	allergic_reaction:27	throat feels
    0	weakness:-4 tingling:5	tingling
    0	tingling:-40	tingly & .
    0	bladder_bowel:3	to <become>
    0	sharp_pain:-38 radiating_pain:10	to <my>
    0	radiating_pain:68	to <the> <part>
    0	sharp_pain:-6 radiating_pain:57	to my
    0	emergency:37	to ~ <time>
    0	weakness:28	to ~ up
    0	severe_bruising:3	toda la
    0	persistent_beyond_72h:35	today <be>
    0	faint_dizzy:61	todo
    0	tingling:83	under ~ of
    0	radiating_pain:10	va ~ <the>
    0	emergency:6	ward
    0	sharp_pain:3 persistent_beyond_72h:-1	was
    0	pregnancy_symptom:70	weeks
    0	history_injury:11	weeks ago
    0	self_harm:27	what <be>
    0	faint_dizzy:12	woozy
    0	emergency:27	words
    0	sharp_pain:-4 worsening:54	worse
    0	sharp_pain:8	worst pain
    0	sharp_pain:1	would
    0	numbness:14	y ni
    0	numbness:2	y ~ <be>
    0	radiating_pain:1	y ~ en
    0	weakness:-49	yes ~ .
    0	tingling:51	yes ~ in
    0	saddle_numbness:10	zona
    """#
}
