/// What each feature weighs, as `.ci/learn` learned it from the labelled replies of the tests; nobody writes here by hand.
enum LearnedWeights {
  /// Which replies those were: their fingerprint.
  static let learnedFrom: UInt64 = 0xad01a4f0e5151cd2

  /// A line is the weight for red in 64ths of a logit, the weights for codes, and the feature's name (``Features``); the
  /// first line holds what all starts from.
  static let table: StaticString = #"""
    -123	sharp_pain:-79 radiating_pain:-140 weakness:-86 numbness:-89 tingling:-117 worsening:-118 persistent_beyond_72h:-100 history_disc:-213 history_injury:-218 osteoporosis:-225 pregnancy_symptom:-178 bladder_bowel:-172 saddle_numbness:-180 chest_breath:-170 calf_swelling:-208 fever:-156 severe_headache:-199 faint_dizzy:-145 allergic_reaction:-172 severe_bruising:-166 emergency:-109 self_harm:-154	
    -202	weakness:12 numbness:-32 tingling:-26 persistent_beyond_72h:-43 saddle_numbness:-6 faint_dizzy:63	{denied}
    -201	sharp_pain:9 weakness:23 numbness:17 worsening:2 persistent_beyond_72h:-10 saddle_numbness:-35 chest_breath:6 calf_swelling:-6 faint_dizzy:13 severe_bruising:-3	{good}
    -194		{over}
    -138		{hypothetical}
    -137		{uncertain}
    -117	history_disc:4	{earlier}
    -99		{otherPerson}
    67	worsening:67	late+than
    64	worsening:112	late+worse
    57	weakness:5 tingling:-5	can not
    55	sharp_pain:-101 persistent_beyond_72h:185	late+pain
    53	tingling:-24	[en58] & [en234]
    48	sharp_pain:-27 radiating_pain:1 numbness:-5 tingling:15 worsening:-6 history_injury:-14 bladder_bowel:-2 calf_swelling:-37 allergic_reaction:13 emergency:-23 self_harm:-24	/^bu/
    47	worsening:85	late+today
    46		no puedo
    45	sharp_pain:-70 persistent_beyond_72h:88	late+hurts
    43	sharp_pain:-24 weakness:4 worsening:-17 persistent_beyond_72h:-25 history_disc:-20 osteoporosis:-37 pregnancy_symptom:-74 bladder_bowel:-134 saddle_numbness:-75 chest_breath:-18 fever:-43 severe_headache:-5 faint_dizzy:-155 allergic_reaction:-25 severe_bruising:-17 emergency:-110 self_harm:-73	<the> <part>
    42		[es182] & [es122]
    -41	numbness:19 tingling:33 worsening:4 persistent_beyond_72h:35 self_harm:16	late+my
    39	pregnancy_symptom:21	# & [en957]
    39		late+ayer
    38	sharp_pain:-10 numbness:13 persistent_beyond_72h:-37 history_injury:24 bladder_bowel:-12 chest_breath:-37 severe_headache:-44 emergency:-5	, ~ <part>
    -38		[en490] & [en93]
    -38		dolor en
    -38		dolor en <the>
    38		late+mas
    37	weakness:2 numbness:6 persistent_beyond_72h:-22 history_injury:-5 osteoporosis:-10 pregnancy_symptom:-31 bladder_bowel:-49 saddle_numbness:-6 chest_breath:-24 fever:-54 severe_headache:-42 faint_dizzy:-59 allergic_reaction:-25 emergency:-27 self_harm:-53	<side> <part>
    -37		[en404]
    37	sharp_pain:-7 radiating_pain:-26 numbness:-12 tingling:-15 worsening:-18 persistent_beyond_72h:-37 history_disc:-31 history_injury:-47 osteoporosis:-97 pregnancy_symptom:-19 bladder_bowel:-55 saddle_numbness:-52 chest_breath:-39 calf_swelling:-48 fever:4 severe_headache:-23 faint_dizzy:-24 severe_bruising:-22 emergency:-8 self_harm:-35	[en869]
    -37		or
    37	numbness:24	yes ~ no
    36	persistent_beyond_72h:56	late+duele
    35	sharp_pain:-4	# ~ <part>
    -35	weakness:18 worsening:42	, & [en362]
    35	persistent_beyond_72h:-11	[es182] & [es966]
    35	worsening:32	late+yesterday
    34	weakness:4 tingling:8 worsening:-12 pregnancy_symptom:-25 bladder_bowel:-85 saddle_numbness:-77 chest_breath:-60 calf_swelling:-60 fever:-40 severe_headache:-49 faint_dizzy:-74 allergic_reaction:-6 severe_bruising:-12 emergency:-3 self_harm:-75	<my> <part>
    34	weakness:-29 numbness:-9 worsening:-26 persistent_beyond_72h:110	late+no
    34		late+peor
    33	pregnancy_symptom:90 fever:-19	# <time>
    33	sharp_pain:-23 numbness:-28 tingling:-33 worsening:64 persistent_beyond_72h:-28 history_injury:-17 bladder_bowel:-20 saddle_numbness:-6 chest_breath:-2 severe_headache:-2 emergency:-46	up
    -32	numbness:-49	/ren/
    -31	tingling:75	[es106] & [es759]
    31		[es182] & [en148]
    -31	radiating_pain:-8 tingling:-31 pregnancy_symptom:-4 saddle_numbness:-4 calf_swelling:-13 fever:-4 allergic_reaction:-25 severe_bruising:-10	[es950]
    -31	persistent_beyond_72h:11	late+all
    31	numbness:11	no feeling
    31		no ~ but
    30		, ~ today
    30	numbness:45	. no
    -30		[en1002] & [en143]
    -30		can i
    30	persistent_beyond_72h:-45	late+more
    -29	radiating_pain:-38 numbness:-2 tingling:1 persistent_beyond_72h:-20 saddle_numbness:-50 chest_breath:-11 fever:-18 allergic_reaction:-11	/^ma/
    29	sharp_pain:-14 radiating_pain:-30 weakness:-33 tingling:-2 worsening:92 persistent_beyond_72h:-26 self_harm:-5	/eor/
    29	weakness:-10 pregnancy_symptom:85	/ick/
    29	sharp_pain:-1 weakness:-6 tingling:-3 worsening:50 emergency:-16 self_harm:-1	/peor/
    29	sharp_pain:-40 weakness:17 numbness:-27 calf_swelling:-1 fever:-18 faint_dizzy:-39 emergency:-31	/ps$/
    29	radiating_pain:-40 weakness:-72 worsening:-32 history_injury:-7 chest_breath:40 allergic_reaction:-12	/spi/
    29	numbness:93 tingling:-16	<be> <the> <part>
    -29	sharp_pain:-10 numbness:13 saddle_numbness:7	[en650]
    29		[en810] & [es182]
    -29	radiating_pain:-14 numbness:-45 persistent_beyond_72h:-81	[es975]
    -29		and ~ to
    29	sharp_pain:-41 persistent_beyond_72h:137	late+dolor
    29	worsening:49	late+que
    29	self_harm:45	want to
    -29		what if
    -28	tingling:-5	/^ta/
    28	weakness:-1 numbness:-1 worsening:3 persistent_beyond_72h:-25 emergency:-3	/^wors/
    28	sharp_pain:-35 weakness:-3 numbness:3 calf_swelling:14 allergic_reaction:-9	/alf/
    -28		/ders$/
    28	sharp_pain:-12 radiating_pain:-10 weakness:-8 numbness:-9 worsening:-45 persistent_beyond_72h:-29 history_disc:-14 osteoporosis:-22 pregnancy_symptom:-27 bladder_bowel:-42 chest_breath:-6 calf_swelling:-3 severe_headache:-7 allergic_reaction:-10 emergency:-18	/do$/
    28	tingling:-17 emergency:60	/ili/
    28	weakness:-9 numbness:-36 worsening:80 persistent_beyond_72h:-33 emergency:-19 self_harm:-2	/wors/
    28	sharp_pain:-4 weakness:-18 numbness:-82 worsening:-6 persistent_beyond_72h:-14 faint_dizzy:73 emergency:-19	/zy$/
    28	sharp_pain:-13 radiating_pain:-21 tingling:-6 worsening:-8 persistent_beyond_72h:-20 history_disc:-9 history_injury:4 saddle_numbness:-29 calf_swelling:2 fever:-26 faint_dizzy:-9 severe_bruising:-3 emergency:-40 self_harm:-24	<part> <be>
    -28		[en58] & [en966]
    28	numbness:34 tingling:-7	[es182] & [en613]
    -28	radiating_pain:-28 tingling:10 persistent_beyond_72h:26	late+to
    28	sharp_pain:2 radiating_pain:-27 numbness:-13 tingling:-5 worsening:-65 persistent_beyond_72h:-24 history_disc:-42 history_injury:-15 osteoporosis:-19 pregnancy_symptom:-40 saddle_numbness:-2 chest_breath:-27 calf_swelling:-5 fever:-1 faint_dizzy:-33 allergic_reaction:-16 severe_bruising:-22 emergency:-27 self_harm:-38	my
    28	persistent_beyond_72h:34	no better
    28		puedo ~ bien
    27	tingling:-7 history_disc:-14 pregnancy_symptom:41 fever:-1	/ks$/
    27	sharp_pain:-12 numbness:28 worsening:-56 allergic_reaction:-2	/mb$/
    27	weakness:-16 numbness:-47 persistent_beyond_72h:-19 saddle_numbness:-24 chest_breath:-22 faint_dizzy:-23 emergency:-13	/ors/
    -27	sharp_pain:-3 numbness:-23 saddle_numbness:-5 calf_swelling:-17 severe_bruising:27 self_harm:-1	[en1018]
    -27		i came
    27	sharp_pain:4 radiating_pain:-11 weakness:-10 numbness:-19 tingling:-27 worsening:-72 persistent_beyond_72h:-28 history_disc:-20 history_injury:-20 pregnancy_symptom:-15 bladder_bowel:-31 saddle_numbness:-25 chest_breath:-10 calf_swelling:-47 fever:-27 faint_dizzy:1 allergic_reaction:7 severe_bruising:-48 self_harm:-68	me
    27	sharp_pain:-44 radiating_pain:62	to ~ <part>
    27		yes .
    26		# ~ <be>
    26	sharp_pain:-9 osteoporosis:11	. ~ <part>
    26	self_harm:25	/^thi/
    -26	severe_bruising:39	/ders/
    26	numbness:-27 self_harm:9	/eri/
    26	weakness:-45 numbness:54 saddle_numbness:21	/numb$/
    26	faint_dizzy:57	<have> to
    -26	numbness:-20 chest_breath:17 faint_dizzy:28	[en266]
    26	weakness:-5 numbness:-38 tingling:-26 pregnancy_symptom:-10 saddle_numbness:-7 chest_breath:-49	[en394]
    26	sharp_pain:-1 worsening:-23 saddle_numbness:1	[en810] & [en1002]
    26		[en954] & [en362]
    26	sharp_pain:-44 radiating_pain:-15 weakness:-3 tingling:-39 worsening:-37 persistent_beyond_72h:-42 history_disc:-34 history_injury:-18 osteoporosis:-8 pregnancy_symptom:-32 bladder_bowel:-39 saddle_numbness:-22 chest_breath:-9 calf_swelling:-30 fever:-27 severe_headache:-57 faint_dizzy:-12 allergic_reaction:-22 severe_bruising:-56 emergency:-28 self_harm:-56	[es13]
    26	sharp_pain:-2 radiating_pain:-5 persistent_beyond_72h:-6 history_disc:-20 osteoporosis:-11 pregnancy_symptom:-22 calf_swelling:-3 fever:-4 faint_dizzy:-1 allergic_reaction:-10 severe_bruising:-4 emergency:-28 self_harm:-22	el
    26		i ~ #
    26	weakness:-10 numbness:115	no <feel>
    26	numbness:9 saddle_numbness:23	numb
    26	tingling:14	si ~ no
    25		# ~ i
    25		. & [es694]
    -25		/^rar/
    -25	numbness:-20 worsening:3 bladder_bowel:22 saddle_numbness:-4 calf_swelling:-21 fever:-5 allergic_reaction:-56 emergency:-3	/ay$/
    25	radiating_pain:-15 weakness:-58 tingling:-21 worsening:-18 history_disc:-32 history_injury:-34 osteoporosis:-20 pregnancy_symptom:-2 bladder_bowel:-43 chest_breath:-26 fever:-2 allergic_reaction:-19 severe_bruising:-22 self_harm:-30	/da$/
    25	numbness:-38 persistent_beyond_72h:-2	/eo$/
    25	weakness:-25 emergency:-14 self_harm:-1	/ever/
    25	sharp_pain:-33	/gra/
    25	radiating_pain:-23 weakness:-30 allergic_reaction:-7 emergency:22	/lp$/
    -25		<part> hurts
    -25		<the> <side> <part>
    -25	worsening:64	[en490] & [en1002]
    25		[en954] & [en234]
    -25		[es182] & [es106]
    25		de #
    25		it ~ ,
    25	worsening:10	late+hoy
    -25		no ~ .
    25		not better
    -25		stabbing pain
    -24		, ~ as
    -24		, ~ since
    24	sharp_pain:-14 weakness:25	. & [en869]
    -24	radiating_pain:-13 weakness:-6 numbness:-7 worsening:14 history_injury:11 severe_headache:-19 emergency:-1	/^me/
    24	radiating_pain:-4 numbness:9 tingling:26 worsening:-49 persistent_beyond_72h:-66 history_disc:-21 osteoporosis:-22 saddle_numbness:-13 chest_breath:-10 calf_swelling:-9 fever:-37 severe_headache:-28 severe_bruising:-17 emergency:-45	/^pi/
    -24	radiating_pain:8	/aja/
    -24		/aso/
    24	numbness:-27 tingling:-25 emergency:14	/elp/
    -24	pregnancy_symptom:-3 fever:17	/ld$/
    -24		/lders/
    24		/nch/
    24	sharp_pain:-27 weakness:-15 numbness:-19 worsening:119 persistent_beyond_72h:-4	/peo/
    24	numbness:17 tingling:-4 persistent_beyond_72h:-18	/umb$/
    24		<be> ~ <day>
    -24		<have> ~ pain
    24	emergency:9	<my> now
    24	numbness:21 persistent_beyond_72h:11	<part> <have>
    24	sharp_pain:-10 radiating_pain:106 weakness:-81 tingling:26 worsening:-29 persistent_beyond_72h:-28 history_disc:-13 severe_headache:-44 allergic_reaction:-19	<part> ~ <part>
    24	weakness:45 persistent_beyond_72h:-4 fever:39	<the> ~ no
    24	sharp_pain:-5 numbness:-15	[en170] & [en362]
    -24	sharp_pain:29	[en250] & [en1002]
    -24	sharp_pain:10 radiating_pain:-30 weakness:17 numbness:-32	[en251] & [en37]
    24		[en426] & [en234]
    -24	numbness:7 worsening:68	[en426] & [en490]
    -24		[en508] & ,
    -24		[en917] & [en869]
    24	sharp_pain:-17 radiating_pain:-1 weakness:-21 tingling:-24 saddle_numbness:-16 severe_bruising:-8	[es26]
    -24		hormigueo & [es759]
    -24	persistent_beyond_72h:26	late+every
    24	persistent_beyond_72h:24	late+hurting
    24	emergency:19	me now
    -24		shoulders
    24	sharp_pain:-11 radiating_pain:-9 tingling:-25 pregnancy_symptom:10 saddle_numbness:-9 severe_bruising:-12	y
    23	sharp_pain:31 radiating_pain:10 weakness:8 numbness:16 persistent_beyond_72h:-6 allergic_reaction:-1	, ~ <the>
    23		. & [en634]
    23	emergency:29	/^ayu/
    23	emergency:41	/^ayud/
    23	sharp_pain:-4 radiating_pain:-25 weakness:-70 severe_bruising:29	/^bl/
    23	weakness:4 numbness:-17 faint_dizzy:24	/^kee/
    23	emergency:33	/ayu/
    23	emergency:17	/ayud/
    23	sharp_pain:-15 numbness:-27 emergency:34	/elp$/
    -23		/hap/
    23	emergency:2	/help$/
    23	faint_dizzy:37	/kee/
    -23		/mbe/
    23	pregnancy_symptom:74	/mpi/
    23	emergency:30	/yud/
    23		/zo$/
    -23	radiating_pain:16	<become> ~ ,
    -23		<become> ~ <time>
    -23		<part> ~ can
    -23	history_disc:20 history_injury:16 self_harm:90	[en1002] & [en874]
    23		[en12] & [en949]
    23		[en19] & [es998]
    -23		[en234] & [en810]
    -23		[en490] & [en63]
    -23		[en890] & [en490]
    -23		[es127]
    23		[es182] & [es950]
    23	sharp_pain:-12 radiating_pain:-8 tingling:-11 worsening:-33 persistent_beyond_72h:-40 history_injury:-16 saddle_numbness:-22 chest_breath:-39 calf_swelling:-21 fever:-36 severe_bruising:-2 self_harm:-8	[es1]
    23		[es731]
    23	sharp_pain:14	[es950] & [es1]
    -23	radiating_pain:11	[es982] & [es887]
    23		every hour
    -23		for ~ ,
    23	emergency:43	help
    23	sharp_pain:-13 weakness:-4 numbness:-14 tingling:-4 worsening:-19 history_disc:-30 chest_breath:-27 fever:-1 severe_headache:-26 severe_bruising:-29 self_harm:-39	la
    23	sharp_pain:-34 weakness:-4 worsening:-5 persistent_beyond_72h:78	late+not
    23	persistent_beyond_72h:50	late+painful
    -23		much better
    23	tingling:-15 persistent_beyond_72h:-33 bladder_bowel:10 chest_breath:-3	no ~ <the>
    -23		no ~ en
    -23		no ~ no
    -23		no ~ pain
    -23		si <be>
    23		with <the>
    -22	sharp_pain:8 radiating_pain:-80 weakness:-71 numbness:-105 tingling:-72 worsening:-86 persistent_beyond_72h:-48 history_disc:-12 history_injury:-54 osteoporosis:-51 bladder_bowel:-81 saddle_numbness:-94 chest_breath:-93 calf_swelling:-30 fever:51 severe_headache:-52 faint_dizzy:-77 allergic_reaction:-75 severe_bruising:-72 emergency:-8 self_harm:-134	#
    22	sharp_pain:-3 weakness:4 numbness:2 tingling:2 worsening:-9 history_disc:6 bladder_bowel:2 chest_breath:1 emergency:24	.
    22	weakness:12 chest_breath:13 self_harm:1	. ~ <the>
    22		. ~ si
    22	faint_dizzy:134	/^mare/
    22	sharp_pain:-2 numbness:-37 worsening:-20 history_disc:10 osteoporosis:7 bladder_bowel:-47 chest_breath:-3 fever:-6 faint_dizzy:48	/^sp/
    22		/^then/
    22	sharp_pain:-40 weakness:-26	/^ur/
    22		/ate/
    22	sharp_pain:-25 tingling:4 worsening:-1 persistent_beyond_72h:-9 self_harm:-5	/ded/
    22	worsening:14 chest_breath:-2	/every/
    22	persistent_beyond_72h:-13 history_disc:-9 history_injury:-16 pregnancy_symptom:-1 bladder_bowel:-25 fever:-6 emergency:-3 self_harm:6	/ier/
    22	radiating_pain:-3 tingling:1 persistent_beyond_72h:-5 chest_breath:3	/ike$/
    22	faint_dizzy:79	/mare/
    22	weakness:-42 numbness:28 tingling:-42	/mid/
    22	numbness:-3 pregnancy_symptom:-7 emergency:5	/now/
    22	sharp_pain:-12 allergic_reaction:56	/ras/
    22	sharp_pain:-10 weakness:24 numbness:-9	/rra/
    22		/then$/
    22	worsening:14	/then/
    -22		/ued/
    22	sharp_pain:-1 radiating_pain:29 weakness:-39 numbness:16	<side> ~ <part>
    -22	faint_dizzy:5	[en1002] & [en980]
    22		[en106] & [en468]
    -22		[en11] & [en148]
    22	weakness:5	[en12] & [en251]
    -22		[en19] & [en966]
    -22		[en20] & [en170]
    -22		[en234] & [en138]
    22		[en309] & [en309]
    -22		[en37] & [en869]
    22		[en380] & [en12]
    -22		[en426] & [en60]
    22		[en468] & [en874]
    22		[en490] & .
    -22		[en490] & [en106]
    -22	numbness:-8 history_disc:-15 osteoporosis:-7 pregnancy_symptom:-6 bladder_bowel:-14 chest_breath:-12 calf_swelling:-6 emergency:-5	[en551]
    -22		[en810] & [en746]
    22	persistent_beyond_72h:-40	[en869] & #
    -22	numbness:19	[en869] & [en490]
    -22		[en954] & [en12]
    -22		[en954] & [en309]
    22	self_harm:28	[en966] & [en394]
    -22		[en966] & [en634]
    22		[es182] & [es1]
    22		[es214] & #
    22		[es230]
    22		[es2] & #
    -22		[es375]
    22		[es55] & #
    -22	worsening:57	a #
    22		better ~ <be>
    22		dolor ~ #
    -22		ever
    22	sharp_pain:-3 weakness:15 bladder_bowel:-2	foot
    22		good .
    22		i do
    -22		i ~ <time>
    -22		i ~ with
    -22		it ~ worse
    22	sharp_pain:-6 persistent_beyond_72h:89	late+as
    -22		no tengo
    22	persistent_beyond_72h:55	not <become>
    22	weakness:44 persistent_beyond_72h:-22	not ~ it
    22		pain ~ /
    -22		pain ~ yesterday
    22		then
    22	numbness:-4	will not
    21	pregnancy_symptom:35	# weeks
    -21		, all
    21		, ~ with
    -21	radiating_pain:13 persistent_beyond_72h:123	/^ach/
    21	sharp_pain:-7 weakness:18 numbness:-25 worsening:-38 persistent_beyond_72h:-2 history_disc:-20 history_injury:-31 saddle_numbness:-13 chest_breath:-3 fever:-30 severe_headache:-31 faint_dizzy:-42 severe_bruising:-15 emergency:-19 self_harm:-45	/^le/
    21	sharp_pain:-3 radiating_pain:-8 weakness:-3 tingling:-8 worsening:-8 persistent_beyond_72h:-28 pregnancy_symptom:-15 bladder_bowel:-39 saddle_numbness:-8 chest_breath:-8 fever:-6 severe_headache:-26 faint_dizzy:-21 allergic_reaction:4 emergency:-4	/^to/
    -21	numbness:-3	/app/
    -21	numbness:13	/eci/
    -21		/ede/
    -21		/emo/
    21	weakness:-61 faint_dizzy:15	/ert/
    -21	history_injury:18	/for/
    21	sharp_pain:-28 weakness:-6	/igue/
    21	sharp_pain:-23 radiating_pain:-30 weakness:-30 numbness:-37 tingling:-6 history_disc:-2 history_injury:-51 osteoporosis:-67 pregnancy_symptom:-19 bladder_bowel:-43 saddle_numbness:-55 chest_breath:-16 calf_swelling:-76 fever:-23 severe_headache:-1 faint_dizzy:-22 allergic_reaction:-41 severe_bruising:-51 emergency:-29 self_harm:-32	/ing/
    -21	allergic_reaction:29	/lis/
    -21	sharp_pain:4	/nos$/
    21	severe_headache:-68 faint_dizzy:43	/ons/
    -21		/raro/
    21		/rir/
    -21	sharp_pain:-7 radiating_pain:-36 numbness:-2 tingling:-52 persistent_beyond_72h:-9 pregnancy_symptom:-5 calf_swelling:-15 fever:-18 faint_dizzy:-43 allergic_reaction:-34	/se$/
    -21		/uit/
    -21	numbness:-9 calf_swelling:32 emergency:47	<be> ~ and
    -21		<count> ~ and
    -21		<my> <be>
    21	weakness:17 saddle_numbness:-28	<my> <side>
    -21	numbness:43	<person> ~ <part>
    -21	emergency:28	<the> <the>
    21	weakness:-22	<the> dolor
    21	sharp_pain:22 radiating_pain:34 weakness:4 numbness:17 worsening:-4 persistent_beyond_72h:11 history_disc:-17 bladder_bowel:-36 saddle_numbness:-23 calf_swelling:-6 fever:-18 severe_headache:-21 faint_dizzy:-6 allergic_reaction:-5 severe_bruising:-6 self_harm:-40	<the> ~ <part>
    -21	radiating_pain:8 severe_bruising:10	<the> ~ <side>
    -21		<the> ~ passed
    21	weakness:-5	<the> ~ y
    -21		[en1018] & [en602]
    21	persistent_beyond_72h:72	[en19] & [en157]
    -21	tingling:-16 self_harm:17	[en251] & [en490]
    21	sharp_pain:12	[en37] & [en966]
    21	sharp_pain:43 weakness:22 tingling:-60 persistent_beyond_72h:-3 calf_swelling:2 fever:-3 severe_headache:-51 faint_dizzy:2 self_harm:-5	[en437]
    21	numbness:-17	[en442] & [en234]
    21		[en474] & ,
    -21		[en549]
    21	weakness:18	[en551] & .
    21		[en551] & [en810]
    21	sharp_pain:-17 radiating_pain:-13 weakness:-18 numbness:-11 worsening:-43 persistent_beyond_72h:-55 history_injury:-18 pregnancy_symptom:-6 saddle_numbness:-7 chest_breath:-20 calf_swelling:-14 fever:-35 severe_headache:-24 faint_dizzy:-2 severe_bruising:-27 self_harm:-7	[en60]
    -21		[en682] & [en20]
    21		[en807] & ,
    -21		[en810] & [en170]
    21		[en980] & [en437]
    -21		[es182] & [es182]
    -21		[es182] & [es998]
    -21		[es486]
    21	tingling:31	[es694] & [es182]
    21		[es950] & [es214]
    -21		better ~ <time>
    21	numbness:-10 worsening:15	from ~ to
    21	sharp_pain:-8 radiating_pain:-10 weakness:-26 numbness:-9 worsening:-4 persistent_beyond_72h:-1 pregnancy_symptom:-4 bladder_bowel:-2 saddle_numbness:-25 chest_breath:-14 calf_swelling:-8 fever:-18 faint_dizzy:-6 severe_bruising:-9 self_harm:-16	in
    -21		in ~ i
    -21	worsening:3	it ~ <become>
    -21		it ~ today
    21	persistent_beyond_72h:29	late+sigue
    21	worsening:17	late+was
    21		no ~ <feel>
    21	self_harm:24	would ~ i
    21		you ~ <be>
    20	sharp_pain:31	# & [en966]
    20		. & [en19]
    -20		. & [en613]
    20	sharp_pain:28 numbness:-6 worsening:30 persistent_beyond_72h:-10 pregnancy_symptom:-20 saddle_numbness:-3 emergency:-19	/^ag/
    -20	sharp_pain:-5 weakness:-16 numbness:-37 tingling:6 persistent_beyond_72h:-6 history_injury:-12	/^bo/
    20	weakness:-11	/^bur/
    20	sharp_pain:15 weakness:-8 numbness:-32 tingling:-44 saddle_numbness:-5 chest_breath:-4 faint_dizzy:-15 allergic_reaction:-3	/^dol/
    20		/^int/
    -20		/^opt/
    20	sharp_pain:2 weakness:-9 numbness:-46 tingling:-13 persistent_beyond_72h:4 history_disc:-3 history_injury:1 pregnancy_symptom:-24 chest_breath:-21 calf_swelling:-1 fever:-58 severe_headache:-5 faint_dizzy:-11 allergic_reaction:-19 emergency:-16 self_harm:-2	/^pa/
    20	sharp_pain:138	/^za/
    20	allergic_reaction:6	/amp/
    -20		/aut/
    20	allergic_reaction:34	/bur/
    -20		/des$/
    20		/dos/
    -20		/dre/
    20	sharp_pain:-55 radiating_pain:-3 weakness:-32 tingling:-68 persistent_beyond_72h:-22 bladder_bowel:-20 chest_breath:-55 calf_swelling:-6 severe_headache:29 faint_dizzy:39 emergency:-18	/ead/
    20	emergency:-8	/empe/
    -20	numbness:-56	/end/
    20	numbness:-40 tingling:8 worsening:-12 history_injury:-8 emergency:-11 self_harm:-80	/et$/
    20	sharp_pain:-11 weakness:16 numbness:3 bladder_bowel:-24	/foot$/
    20	sharp_pain:-15 numbness:-13 severe_headache:45 faint_dizzy:46	/head/
    20	sharp_pain:3 persistent_beyond_72h:-5	/id$/
    20	radiating_pain:-13 numbness:-11 persistent_beyond_72h:-6 saddle_numbness:-52 faint_dizzy:-19 allergic_reaction:-18 severe_bruising:-8 emergency:-13	/ill/
    20	sharp_pain:-15	/ise/
    -20		/mber/
    20	weakness:11 tingling:1	/nger/
    20	sharp_pain:-53 numbness:7 bladder_bowel:-1	/oot$/
    -20		/opt/
    20	numbness:20	/part/
    20	weakness:-2 numbness:-46 bladder_bowel:130	/pee/
    -20		/tif/
    20	weakness:-42	/tig/
    20		<be> dead
    -20		<be> worse today
    20	numbness:-61	<become> <the>
    20	weakness:-7 numbness:11 tingling:-6	<count> <part>
    -20		<my> <part> hurts
    -20	sharp_pain:6 tingling:14 severe_headache:5 allergic_reaction:16	<my> ~ ,
    -20	emergency:59	<person> <be>
    -20		<the> ~ but
    -20		?
    20		? & .
    20		? ~ .
    -20		[en1018] & [en234]
    20	sharp_pain:-1 radiating_pain:-9 weakness:-21 worsening:-3 persistent_beyond_72h:-14 history_disc:-23 osteoporosis:-3 pregnancy_symptom:-11 bladder_bowel:-13 saddle_numbness:8 calf_swelling:-9 severe_headache:-15 allergic_reaction:-29	[en1020]
    20		[en143] & [en28]
    20		[en143] & [en317]
    20		[en20] & [en551]
    -20		[en215] & [en11]
    20	weakness:-3 worsening:20 emergency:19	[en234] & ,
    -20	weakness:19	[en234] & [en426]
    -20	radiating_pain:1 bladder_bowel:16	[en251] & [en11]
    -20		[en362] & .
    20		[en362] & [en1002]
    20	sharp_pain:-2 radiating_pain:-15 weakness:17 numbness:-15 tingling:-31 worsening:-60 persistent_beyond_72h:-24 history_disc:-18 bladder_bowel:-38 saddle_numbness:-2 fever:-33 severe_headache:-3 faint_dizzy:-2 allergic_reaction:-16 emergency:-10 self_harm:-35	[en37]
    -20	chest_breath:35	[en468] & [en20]
    -20		[en551] & [en60]
    -20		[en58] & [en874]
    -20	weakness:27	[en677] & ,
    20		[en810] & [en980]
    20	numbness:36	[en869] & [en660]
    20		[es122] & [es950]
    -20		[es182] & [es854]
    -20	worsening:86 persistent_beyond_72h:39	[es503]
    20	sharp_pain:161	an #
    20	history_injury:32	and ~ hurts
    20	weakness:10	could ~ <the>
    20	sharp_pain:6	dolor ~ en
    20		i can not
    -20	radiating_pain:1	my arm
    -20		no <be>
    20	sharp_pain:-13 weakness:-7 numbness:69 saddle_numbness:19	not feel
    20		que <the>
    20		sciatica & [en362]
    20		since <the>
    20		would ~ ,
    -19	sharp_pain:1 radiating_pain:11 severe_headache:17	, & [en1002]
    -19		, & [en19]
    -19		, & [en468]
    -19		, & [en889]
    19		, & [es342]
    -19		, <feel>
    19		, ~ can
    -19		, ~ fine
    19	weakness:14	. ~ not
    -19	tingling:-3	/^can/
    19	weakness:-33	/^el/
    19	sharp_pain:-2 emergency:16	/^help/
    19	sharp_pain:-17 radiating_pain:-2 weakness:34 bladder_bowel:-15 allergic_reaction:-14	/^ke/
    19	numbness:-14 worsening:-38	/^sta/
    19	numbness:4 tingling:3 saddle_numbness:-11	/^toe/
    19	sharp_pain:96	/^zap/
    19	persistent_beyond_72h:-59	/ano/
    19	sharp_pain:14	/azo$/
    19	sharp_pain:104 tingling:-6 worsening:-2 severe_headache:-2 allergic_reaction:-1	/azo/
    -19	self_harm:-7	/can/
    19	sharp_pain:-8 weakness:-6 numbness:-19 tingling:-27 saddle_numbness:-17 chest_breath:-9 calf_swelling:-5 severe_bruising:-9	/ce$/
    19	radiating_pain:39 weakness:-6 numbness:-10 tingling:-41 worsening:-69 pregnancy_symptom:-14 bladder_bowel:-16 saddle_numbness:-14 chest_breath:-5 fever:-8 faint_dizzy:-9 allergic_reaction:-35	/cia/
    -19		/cio/
    19	sharp_pain:-5	/dos$/
    19		/ejora/
    -19		/fre/
    19	sharp_pain:-25 weakness:-10 numbness:-5 emergency:4	/help/
    19	weakness:23	/inar/
    19	numbness:-6 tingling:-23 bladder_bowel:-29 saddle_numbness:-4	/ip$/
    19	sharp_pain:7	/ire$/
    -19	tingling:9	/ito/
    19		/jora/
    -19		/lleg/
    -19		/mag/
    19		/mes$/
    19		/nsi/
    19	numbness:-96 allergic_reaction:1	/oil/
    19	radiating_pain:-25 persistent_beyond_72h:-32 history_injury:-7 bladder_bowel:-32 severe_headache:-11	/pin/
    19		/ram/
    -19		/reci/
    -19		/umber/
    19	sharp_pain:140	/zap/
    19		/zzy$/
    19		/zzy/
    19		<become> ~ and
    19		<feel> ~ it
    -19		<part> ?
    19	weakness:47 numbness:18	<part> ~ out
    -19	sharp_pain:2 radiating_pain:11 weakness:6 tingling:10 history_disc:7 history_injury:3 severe_headache:34 severe_bruising:25	<the> ~ ,
    -19		[en1002] & [en746]
    19	faint_dizzy:65	[en1002] & [en966]
    19		[en12] & [en37]
    19	faint_dizzy:6	[en12] & [en778]
    -19		[en143] & [en20]
    -19		[en19] & [en853]
    19	sharp_pain:-2 chest_breath:20	[en234] & [en966]
    19	sharp_pain:22	[en3] & #
    -19		[en698] & [en966]
    19		[en810] & .
    19	weakness:-13	[en869] & .
    19		[en869] & /
    19	faint_dizzy:13	[en890] & [en12]
    19	self_harm:42	[en954] & [en490]
    19		[en954] & [en693]
    19	sharp_pain:-4 tingling:-16 bladder_bowel:-20	[en966] & [en1018]
    -19	numbness:2 faint_dizzy:53	[en966] & [en1020]
    19	fever:2	[en966] & [en490]
    -19		[es182] & [en20]
    19		[es182] & [en251]
    -19		[es182] & [en394]
    -19		[es42] & [es1]
    19		[es54] & [es13]
    19		[es694] & .
    19		[es950] & [es13]
    19		[es950] & [es54]
    -19		[es982] & [es2]
    19		and ~ sore
    -19		every day
    19	weakness:2	good ~ .
    -19		it ~ yesterday
    -19	radiating_pain:14	late+.
    -19		late+de
    19		late+doliendo
    19		my chest
    19		no ~ bien
    19	weakness:-2	not ~ ,
    -19		pain ~ than
    -19		pain ~ worse
    19	sharp_pain:2	shooting ~ <part>
    19		since yesterday
    19		va <the>
    19		when i
    19		y hoy
    18		# & [en949]
    18	fever:4	, & #
    -18		, & [en212]
    -18		, & [es998]
    18		, numb
    18	pregnancy_symptom:21	, ~ #
    -18	weakness:-10 bladder_bowel:19	, ~ to
    18		. & [en762]
    -18		. <feel>
    18		. yes
    18	sharp_pain:34	/^ago/
    18	sharp_pain:102	/^agon/
    18	sharp_pain:-3 tingling:-15 persistent_beyond_72h:-56 emergency:32 self_harm:-7	/^ay/
    -18		/^fre/
    18	weakness:-76	/^hel/
    18	sharp_pain:3 radiating_pain:-16 calf_swelling:-48 allergic_reaction:54	/^la/
    -18	sharp_pain:-3 tingling:-3 pregnancy_symptom:36 faint_dizzy:-9	/^mi/
    -18		/^us/
    -18		/^work/
    18	sharp_pain:145	/agon/
    18		/agony/
    18	sharp_pain:-19 weakness:-11	/alf$/
    18	sharp_pain:-4 numbness:34	/ano$/
    -18		/ans/
    18		/ap$/
    18	weakness:-4	/art/
    18	sharp_pain:-19 radiating_pain:-42 weakness:-12 numbness:-20 tingling:-2 worsening:9 persistent_beyond_72h:-12 history_disc:-38 osteoporosis:-20 pregnancy_symptom:-23 bladder_bowel:-31 saddle_numbness:-3 chest_breath:-38 fever:-21 severe_headache:-27 faint_dizzy:-18 allergic_reaction:-11 severe_bruising:-31 emergency:-11 self_harm:-6	/as$/
    -18		/aso$/
    -18		/bri/
    18	weakness:-53 allergic_reaction:-5 emergency:33	/dia/
    -18		/ejor$/
    18	sharp_pain:-20 worsening:-4	/esd/
    -18		/ext/
    18		/gony$/
    18	sharp_pain:45	/gony/
    18		/hee/
    -18		/ien$/
    -18		/iff/
    18	numbness:-4 persistent_beyond_72h:39	/lie/
    -18		/mai/
    -18	severe_bruising:25	/oma/
    18	sharp_pain:22	/ony$/
    18		/ott/
    -18		/pt$/
    -18		/pue/
    -18	sharp_pain:-15 weakness:-31 numbness:3 history_disc:-7 bladder_bowel:-10 calf_swelling:-30 allergic_reaction:-33 emergency:-14	/to$/
    -18		/tran/
    -18		/uede/
    -18		/uien/
    -18		/uit$/
    18		/urg/
    18	persistent_beyond_72h:-3	/urge/
    18	weakness:10	/ush/
    -18	sharp_pain:9 calf_swelling:99 fever:31	:
    -18		<be> ~ now
    -18		<become> now
    18		<my> <side> <part>
    -18	numbness:8	<part> on
    -18		<side> ~ not
    -18	sharp_pain:22 weakness:-15 numbness:26 tingling:6 history_disc:5 bladder_bowel:8	<the> ~ in
    18		? & #
    18		? ~ #
    -18	radiating_pain:27 fever:10 severe_headache:60	[en1002] & ,
    -18		[en1002] & [en170]
    18	worsening:7	[en1002] & [en581]
    18		[en1002] & [en853]
    18	fever:13	[en1002] & [en93]
    18		[en1018] & [en11]
    -18		[en1018] & [en966]
    18	sharp_pain:-13 weakness:7 persistent_beyond_72h:-15 saddle_numbness:-54 faint_dizzy:-17 emergency:-7 self_harm:-20	[en101]
    18		[en106] & [en11]
    18		[en148] & [en634]
    18		[en148] & [en869]
    -18		[en157] & [en468]
    -18		[en186]
    -18	emergency:38	[en197]
    -18		[en19] & [en613]
    -18	calf_swelling:22 faint_dizzy:83	[en20] & [en11]
    18		[en234] & [en997]
    -18		[en251] & [en394]
    -18		[en266] & [en874]
    -18		[en28] & [en1020]
    18		[en37] & [en980]
    -18		[en426] & [en869]
    -18		[en474] & [en93]
    18		[en490] & [en567]
    -18		[en490] & [en874]
    -18		[en613] & [en11]
    18		[en63] & ,
    -18	numbness:-57 tingling:53	[en653]
    18	sharp_pain:-2	[en746] & [en874]
    18		[en853] & [en1002]
    -18		[en869] & ,
    -18		[en869] & [en19]
    18	sharp_pain:-9 radiating_pain:-37 weakness:-25 numbness:-39 tingling:-47 worsening:-3 persistent_beyond_72h:-36 history_disc:-17 history_injury:-18 osteoporosis:-30 pregnancy_symptom:-42 bladder_bowel:-9 saddle_numbness:-29 chest_breath:-17 calf_swelling:-48 fever:-48 severe_headache:-51 faint_dizzy:-4 allergic_reaction:-32 severe_bruising:-35 emergency:-10	[en874]
    -18	faint_dizzy:68	[en874] & [es887]
    -18		[en874] & [es998]
    18		[en889] & ,
    18	numbness:21 calf_swelling:39	[en890] & [en362]
    18	sharp_pain:26 numbness:-35 history_injury:-4 fever:-4 self_harm:-18	[en949]
    18	numbness:18	[en966] & [en58]
    18		[en980] & [en11]
    -18		[es182] & [en468]
    18	sharp_pain:-16 weakness:27 tingling:-5	[es502] & [en874]
    18	weakness:9	[es502] & [es982]
    -18		[es55] & [es950]
    -18		[es699] & [es950]
    -18		[es90]
    18	history_disc:31	[es950] & [en874]
    18	persistent_beyond_72h:35	[es998] & [en874]
    18		agony
    -18		and ~ .
    -18	numbness:16	and ~ <feel>
    -18		better than
    -18	sharp_pain:-12 radiating_pain:41 worsening:-63	dolor ~ <part>
    -18		gone now
    18	numbness:4 severe_headache:3	i can
    -18		if ~ <part>
    -18		is gone
    18	radiating_pain:-12 numbness:-29 history_disc:2 bladder_bowel:-79 emergency:-13	it s
    -18	worsening:14	it ~ and
    18		it ~ it
    18		just ~ not
    18		late+going
    18		less ~ than
    -18		mejor
    18		my shoulder
    18		no <be> <the>
    -18		not <the>
    -18	weakness:20 numbness:6	not ~ <part>
    -18		o
    18		of <my> <part>
    -18	radiating_pain:-35 persistent_beyond_72h:12	pain in
    18	sharp_pain:-10 weakness:6 tingling:-19	se me
    18		shoulder
    18		still hurting
    -18		the shoulder
    18		what i
    -18		what ~ i
    18		would ~ <be>
    -18		would ~ help
    18	history_injury:13	y ~ duele
    17		# & [en490]
    17	pregnancy_symptom:159	# & [es254]
    17		# hours
    17	sharp_pain:15	# ~ <the>
    17		, & [en634]
    -17		, can
    17	weakness:20 numbness:-12 tingling:19	. & [en810]
    -17		. & [en874]
    -17		. i
    17	tingling:1	. ~ <side>
    17		. ~ do
    17		/^big/
    -17		/^cua/
    17	weakness:-2 numbness:1 worsening:-6 history_injury:-34 emergency:-2	/^lo/
    17	bladder_bowel:204	/^pee/
    -17		/^raro/
    17	calf_swelling:18	/^red/
    -17		/^stop/
    -17		/^tend/
    17		/^urg/
    17	emergency:61	/^urge/
    17		/^wr/
    -17		/ail/
    17	chest_breath:89	/air/
    -17		/aja$/
    17	sharp_pain:-14 radiating_pain:-4 weakness:-1 numbness:-7 persistent_beyond_72h:-14 history_disc:-15 bladder_bowel:-12 severe_headache:-17 emergency:-1 self_harm:-9	/and$/
    -17		/ani/
    -17		/ara$/
    -17		/arri/
    17		/big/
    17	weakness:-25 chest_breath:46	/breat/
    -17		/cle/
    -17	sharp_pain:-24 numbness:32 tingling:-23	/co$/
    17		/cro/
    -17		/cua/
    17	chest_breath:66	/eez/
    17		/erio/
    17		/esto$/
    17	persistent_beyond_72h:-2 fever:8	/fie/
    17	sharp_pain:52 radiating_pain:-71 numbness:-15 worsening:-38 persistent_beyond_72h:-16 pregnancy_symptom:10	/har/
    17		/heel/
    17		/ief/
    -17		/ito$/
    -17		/jor$/
    17		/lat/
    17		/lder$/
    17	sharp_pain:-18 weakness:-8 numbness:-28 calf_swelling:-4 emergency:-12	/ls$/
    17	sharp_pain:-18 weakness:2 tingling:-2 persistent_beyond_72h:-15 history_injury:-1 allergic_reaction:-15 severe_bruising:28	/mor/
    -17		/nos/
    -17		/numbe/
    -17		/oco$/
    -17		/once/
    17	weakness:-83 persistent_beyond_72h:15	/ori/
    17	weakness:30	/ove$/
    17	chest_breath:68	/reath/
    -17		/ret/
    17	sharp_pain:-15	/sh$/
    17	sharp_pain:-59 weakness:18 numbness:51	/toe/
    17	allergic_reaction:80	/ton/
    17		/ude/
    -17		/umbe/
    -17		<be> it
    -17		<be> worse
    17		<have> ~ up
    -17		<the> <part> <part>
    -17		<the> massage
    -17		<time> ,
    -17		? ~ not
    17	sharp_pain:15	[en1002] & [en394]
    17	weakness:20	[en1002] & [en474]
    17	radiating_pain:9 tingling:-26	[en1014]
    -17		[en106] & [en127]
    17	weakness:-5	[en11] & [en28]
    -17		[en11] & [en660]
    17		[en170] & [en551]
    17		[en181] & .
    -17		[en181] & [en309]
    -17		[en202] & [en490]
    -17		[en218] & [en874]
    -17		[en234] & [en874]
    -17		[en251] & [en789]
    -17	weakness:27	[en362] & [en869]
    17		[en474] & [en1002]
    17	weakness:20	[en522] & [en37]
    17		[en60] & [en121]
    -17	weakness:-16 numbness:17 saddle_numbness:16	[en613]
    -17		[en613] & .
    -17		[en613] & [en874]
    -17		[en682] & [en468]
    17		[en810] & [en810]
    -17		[en853] & [en869]
    17		[en889] & [en874]
    -17		[en980] & [en474]
    -17		[en991] & [en746]
    -17	weakness:-35 numbness:-8 tingling:-25 pregnancy_symptom:-6 chest_breath:-11 calf_swelling:-36 severe_headache:-23 allergic_reaction:-41 severe_bruising:-2 self_harm:-15	[es214]
    17		[es214] & [es29]
    -17		[es2] & ,
    17		[es342] & [es54]
    -17		[es459] & [es887]
    -17		[es55] & [es106]
    17	numbness:30	[es694] & ,
    17		better ~ ,
    -17		do you
    -17		duele la
    -17	radiating_pain:29	duele ~ <part>
    17		fine ~ ,
    17	radiating_pain:6 weakness:-2	from ~ <part>
    17		good ~ <part>
    17		had to
    -17	bladder_bowel:26	he
    -17		hurts more
    -17		i did
    -17		if
    17		in <part>
    17		just ~ ,
    -17		knee is
    -17	sharp_pain:-23 persistent_beyond_72h:84	late+#
    17	worsening:1	late+am
    17		late+bad
    17	persistent_beyond_72h:26	late+better
    17	worsening:26	late+has
    17		late+hours
    17	sharp_pain:-21 persistent_beyond_72h:44 history_injury:-38 severe_headache:-2	late+it
    -17		late+leg
    17		late+needles
    17		late+sorer
    17		late+then
    -17		more ~ yesterday
    -17		my head
    17		normal ~ <the>
    -17		not feeling
    17		not ~ i
    -17		numbness & tingling
    -17		numbness ~ tingling
    -17		pain ~ <be>
    -17		para <the>
    17	faint_dizzy:82	passed out
    -17		same ~ ever
    17		si ,
    17		so bad
    -17		something ~ <side>
    -17		something ~ in
    17		va a
    17		would ~ out
    -16		, & [en170]
    16		, then
    -16		, ~ now
    16	sharp_pain:25	, ~ sharp
    16		, ~ sore
    16		. <part>
    -16		/^asd/
    16		/^au/
    16	weakness:-32 persistent_beyond_72h:16 bladder_bowel:19 emergency:-6	/^be/
    16	radiating_pain:-1 weakness:-6 numbness:-35 tingling:-7 history_disc:-33 bladder_bowel:28 chest_breath:-17 calf_swelling:-1 fever:-24 allergic_reaction:-10	/^da/
    -16		/^dre/
    -16	sharp_pain:-2 tingling:-64 severe_headache:-14 severe_bruising:24 self_harm:4	/^en/
    -16		/^fel/
    16	fever:196	/^fev/
    16	fever:2	/^feve/
    16		/^horr/
    16	sharp_pain:10 weakness:-7 numbness:-4 persistent_beyond_72h:-26 saddle_numbness:23	/^in/
    -16		/^lis/
    -16		/^may/
    -16		/^mil/
    -16		/^onc/
    -16		/^once/
    -16		/^opt$/
    16		/^peor/
    16	sharp_pain:-78 numbness:-19 worsening:-2	/^ro/
    16		/^sos/
    -16	radiating_pain:-29 numbness:-4 tingling:-21 worsening:-28 faint_dizzy:-16	/^ten/
    16	sharp_pain:-19	/^tho/
    16	sharp_pain:-3	/^thu/
    -16		/^who$/
    16		/abl/
    -16		/arar$/
    -16		/asd/
    16		/atic$/
    16		/blin/
    -16		/cri/
    16		/den/
    -16	pregnancy_symptom:-12 severe_bruising:6	/der/
    16		/eca/
    16	weakness:-21	/ejo/
    16		/eor$/
    16	severe_headache:4	/erc/
    16		/esto/
    16	fever:24	/fev/
    16	sharp_pain:-1 fever:29	/feve/
    16	sharp_pain:-1 fever:83	/fever/
    16		/fus/
    16	radiating_pain:-5 weakness:-14 bladder_bowel:3	/have$/
    -16		/her$/
    16	sharp_pain:12	/horr/
    -16		/how$/
    16	sharp_pain:-20 weakness:-20 numbness:-20 persistent_beyond_72h:3 history_injury:-52 saddle_numbness:-9 chest_breath:-13 faint_dizzy:-23 allergic_reaction:-10	/ia$/
    -16		/ines/
    16		/ink/
    16		/izzy$/
    16		/izzy/
    16	weakness:34	/lap/
    16	radiating_pain:-18 weakness:-5 tingling:7	/like$/
    16		/lip/
    16	numbness:-6 tingling:-46 worsening:-65 persistent_beyond_72h:-32 history_disc:-7 pregnancy_symptom:-37 bladder_bowel:-18 saddle_numbness:-19	/lla/
    -16		/longe/
    -16		/mber$/
    16	fever:3	/mom/
    16	fever:28	/mome/
    -16		/once$/
    -16		/opt$/
    16		/peor$/
    16	weakness:17	/ral/
    16		/rar$/
    -16		/reat$/
    -16	persistent_beyond_72h:10	/rid/
    16	sharp_pain:-24	/rti/
    16	sharp_pain:-16 history_injury:-7	/tengo/
    16	radiating_pain:-4 weakness:-4 worsening:-6 persistent_beyond_72h:-20 pregnancy_symptom:-3 chest_breath:-19 calf_swelling:-22 severe_headache:-31 severe_bruising:-19 self_harm:-7	/the/
    16		/thu/
    -16	radiating_pain:31 persistent_beyond_72h:-15	/tra/
    16	self_harm:11	/uic/
    -16		/uien$/
    -16	severe_bruising:195	/uis/
    -16		/what$/
    -16		/who$/
    16	numbness:-16	/yse/
    16		: & [es694]
    16		: si
    -16		<be> bien
    16		<be> ~ painful
    16		<feel> it
    -16	numbness:17	<have> ~ <part>
    -16	history_injury:24	<my> ~ <time>
    16		<my> ~ nothing
    16	weakness:-35 tingling:51	<part> .
    -16		<part> pain
    -16	numbness:2 tingling:22 history_injury:44	<part> ~ it
    16	numbness:24 faint_dizzy:98	<person> ~ <my>
    16	numbness:35	<the> <feel>
    -16		<the> ~ than
    -16		<time> .
    -16		<time> but
    -16	radiating_pain:31 weakness:33 worsening:-6 chest_breath:3 faint_dizzy:-14 self_harm:42	[en1002] & [en1020]
    -16		[en1018] & [en869]
    16	sharp_pain:6	[en1020] & [en37]
    -16		[en11] & [en490]
    -16	weakness:2	[en11] & [en949]
    -16		[en12] & .
    -16		[en143] & [en1002]
    16		[en148] & [es182]
    16		[en181] & [en234]
    16		[en202] & #
    16		[en234] & [en394]
    -16		[en239] & [en251]
    16	sharp_pain:-15 radiating_pain:-27 weakness:-1 numbness:-30 tingling:-19 worsening:-44 persistent_beyond_72h:-50 history_disc:-15 history_injury:-40 osteoporosis:-31 pregnancy_symptom:-19 saddle_numbness:-9 calf_swelling:-23 fever:-50 severe_headache:-26 faint_dizzy:-31 allergic_reaction:-4 severe_bruising:-22 emergency:-29 self_harm:-11	[en251]
    16		[en28] & [en807]
    16	persistent_beyond_72h:16	[en317]
    16	saddle_numbness:9 faint_dizzy:25	[en333]
    -16		[en341]
    -16	radiating_pain:136	[en362] & [en85]
    -16	saddle_numbness:19	[en37] & [en490]
    -16		[en410]
    16		[en426] & [en746]
    16	sharp_pain:9 weakness:-4 numbness:-12 worsening:5	[en474] & [en810]
    16		[en474] & [en84]
    -16		[en508] & [en581]
    -16	weakness:2 tingling:-3 chest_breath:1	[en522]
    16		[en551] & [en157]
    -16		[en58] & [en362]
    -16		[en602] & [en378]
    -16		[en60] & [en468]
    -16		[en634] & .
    16		[en634] & [en251]
    -16		[en709] & [en127]
    16		[en807] & [en19]
    -16		[en869] & [en106]
    -16		[en966] & [en551]
    -16	self_harm:8	[en966] & [en874]
    -16		[en980] & [en19]
    -16		[en989] & [en20]
    -16	numbness:-1	[es13] & [es887]
    16		[es26] & [es950]
    -16	weakness:6	[es2] & [es950]
    16		[es44] & ,
    16	sharp_pain:3 worsening:-16 pregnancy_symptom:-37 saddle_numbness:-13 calf_swelling:-8 fever:-10 faint_dizzy:-38	[es699]
    16		[es854] & [es699]
    16	numbness:16	[es870]
    -16		[es955]
    -16		[es998] & [es950]
    16	sharp_pain:-20 tingling:5 pregnancy_symptom:1 calf_swelling:-8	and ~ <part>
    -16		better every
    16		but ~ numb
    -16		chest pain
    -16		de ~ ,
    -16		do i
    -16		does ~ help
    -16		duele <the> <part>
    16		esto
    16		fainted
    -16		hago si
    -16	self_harm:14	i ~ to
    -16		in with
    16		it ~ <count>
    16		late+pins
    16	worsening:6	late+up
    16	sharp_pain:7 radiating_pain:-1 numbness:-12 persistent_beyond_72h:-8 emergency:-1	like
    -16		longer
    -16		no bother
    -16		no ~ since
    -16		not ~ <time>
    -16		nothing since
    -16		number
    -16		once
    -16		opt
    -16		parar
    16		peor
    -16		puedo ~ hoy
    -16		que hago si
    16		s not
    16		sharp ~ <part>
    16		so <side>
    16		still hurts
    -16		stop
    16	sharp_pain:-5 radiating_pain:-24	tengo
    -16		tengo dolor
    16		then ~ <part>
    16		tingling & [en810]
    16	worsening:16	va
    -16		what
    -16		when ~ ,
    -16		who
    16		with a
    -16		y si
    -16		y ~ <my>
    16		you ~ if
    15		# & [en20]
    15	worsening:18	# & [en746]
    15		# ~ <side>
    15	radiating_pain:-9 worsening:25 history_injury:17	, & [en762]
    -15		, & [en805]
    15		, & [es1]
    -15		, & [es438]
    -15		, nothing since
    15		, only
    15		, ~ would
    15		. & ?
    15		. & [en218]
    15		. well
    15		. ~ ?
    15		. ~ in
    15	calf_swelling:22 emergency:-8	/^calf/
    15	weakness:-38 persistent_beyond_72h:3 osteoporosis:7 pregnancy_symptom:-33 bladder_bowel:-19 chest_breath:-12 fever:-23 allergic_reaction:-60 self_harm:-30	/^hu/
    -15		/^list/
    -15		/^mol/
    -15		/^new/
    -15		/^ni/
    15	sharp_pain:-33 radiating_pain:-25 weakness:-8 numbness:56 tingling:-18 worsening:-23 persistent_beyond_72h:-3 history_disc:-1 saddle_numbness:25 fever:-30 severe_headache:-8 allergic_reaction:-11	/^numb/
    15		/^pal/
    15	calf_swelling:24	/^red$/
    15	sharp_pain:-5	/^shi/
    15		/^sit$/
    15		/^thou/
    -15	faint_dizzy:4	/^ver/
    -15		/^weat/
    15		/ake/
    15	sharp_pain:-66 radiating_pain:-5 weakness:-2 faint_dizzy:19	/are/
    15	weakness:7	/arra/
    15	allergic_reaction:8	/bli/
    15	history_injury:6	/bone$/
    -15		/bor/
    15	chest_breath:20	/bs$/
    15	radiating_pain:6 calf_swelling:46	/calf$/
    15	radiating_pain:20 calf_swelling:85	/calf/
    -15		/cel/
    15	radiating_pain:3	/ciat/
    15	radiating_pain:16	/ciati/
    -15		/cit/
    15	radiating_pain:-28 numbness:-24 tingling:29	/ckl/
    15	weakness:-3 tingling:3	/como$/
    15	numbness:-16	/cos/
    15	self_harm:18	/dal$/
    15	self_harm:9	/dal/
    15		/ds$/
    15	sharp_pain:-5 numbness:-15 persistent_beyond_72h:-40 chest_breath:-8 faint_dizzy:-18	/eak/
    -15		/eare/
    15	weakness:-9 numbness:-13	/eed/
    -15	pregnancy_symptom:15	/ese/
    15	chest_breath:3	/espi/
    15	self_harm:19	/ets$/
    15	fever:9	/ets/
    -15	numbness:54	/fel/
    -15		/ged$/
    -15		/ged/
    15	weakness:10 tingling:10	/ger/
    15		/gle/
    15		/heel$/
    15		/hill/
    15		/hold$/
    15	tingling:3 pregnancy_symptom:1	/ince/
    15	self_harm:13	/ir$/
    15		/irar$/
    15		/irar/
    15	sharp_pain:-70 numbness:-58	/ita/
    15	weakness:-8 tingling:6	/lo$/
    -15		/mail/
    15		/my$/
    15		/ndo$/
    15	pregnancy_symptom:-21 self_harm:-6	/now$/
    -15	bladder_bowel:14	/nts$/
    -15	tingling:63	/nts/
    15	weakness:-12	/ntu/
    15	sharp_pain:-10 radiating_pain:-26 weakness:-20 numbness:16 tingling:-20 worsening:-6 persistent_beyond_72h:-19 history_disc:-25 history_injury:-7 saddle_numbness:16 chest_breath:-4 calf_swelling:-49 faint_dizzy:-29 allergic_reaction:-4 severe_bruising:-14 emergency:-20	/numb/
    15	sharp_pain:8	/olor$/
    15	sharp_pain:-29 radiating_pain:-18 weakness:-12 numbness:4 worsening:-31 calf_swelling:-34 severe_headache:-13 faint_dizzy:-15	/on$/
    15		/onst/
    -15	radiating_pain:-3 fever:-16	/ore$/
    -15		/pea/
    -15		/poco$/
    15	persistent_beyond_72h:24	/pro/
    -15		/ran/
    15	sharp_pain:-30 weakness:-17	/rat/
    -15		/rde/
    15		/rgent/
    15	persistent_beyond_72h:-1	/rom/
    15		/ronge/
    15	worsening:5	/rte/
    -15	worsening:5 persistent_beyond_72h:22	/sing/
    -15		/son$/
    -15		/son/
    15		/step/
    -15		/tac/
    15		/tep/
    15	sharp_pain:8 worsening:-36	/thr/
    15	sharp_pain:15 tingling:-6	/tri/
    -15		/weath/
    15	weakness:-15 numbness:-30 worsening:-21 history_injury:19 fever:-12	/wee/
    -15	bladder_bowel:44	/work/
    -15		: ~ no
    15		: ~ si
    15		<be> ~ there
    -15		<be> ~ when
    -15		<have> ~ better
    -15		<my> <part> <feel>
    -15		<my> <the>
    -15	history_injury:13	<my> duele <the>
    15		<my> ~ massage
    -15		<part> for <the>
    -15		<part> ~ better
    -15		<side> ~ but
    15	tingling:41 emergency:16	<the> ~ not
    -15		<the> ~ you
    15	persistent_beyond_72h:42	<time> now
    -15		? & [en234]
    -15		[en1002] & [en250]
    -15		[en1002] & [en63]
    15	self_harm:98	[en1002] & [en954]
    -15		[en1018] & [en309]
    -15		[en1018] & [en874]
    -15	radiating_pain:16	[en11] & [en170]
    15		[en11] & [en389]
    15		[en157] & [en170]
    -15		[en19] & [en682]
    -15	sharp_pain:10	[en19] & [en874]
    -15		[en20] & .
    -15		[en20] & [en141]
    -15		[en20] & [en42]
    -15		[en234] & [en170]
    -15		[en234] & [en19]
    15	sharp_pain:-5 saddle_numbness:-12 chest_breath:39	[en234] & [en251]
    -15		[en239] & [en869]
    15		[en250] & [en889]
    -15		[en251] & [en12]
    15	numbness:-2 pregnancy_symptom:44	[en251] & [en378]
    15		[en266] & [en11]
    15		[en317] & [en28]
    -15		[en362] & [en805]
    15		[en490] & [en474]
    15		[en522] & [en234]
    15	self_harm:46	[en522] & [en746]
    15		[en551] & [en869]
    15		[en551] & [en966]
    15		[en551] & [es182]
    15		[en567] & [en93]
    15		[en602] & [en116]
    -15		[en60] & [en1018]
    15	sharp_pain:-39	[en60] & [en37]
    -15		[en60] & [en633]
    -15		[en60] & [en966]
    -15		[en613] & [en746]
    15	numbness:-5 worsening:-44 persistent_beyond_72h:-67 faint_dizzy:-33 self_harm:-38	[en633]
    15		[en634] & [en660]
    15	numbness:9	[en650] & [en474]
    15	tingling:22	[en660] & [en1020]
    -15	numbness:3	[en682] & .
    -15		[en682] & [en11]
    -15		[en682] & [en746]
    15		[en693] & [en650]
    15	saddle_numbness:34	[en762] & ,
    15	sharp_pain:-39	[en762] & [en1002]
    15		[en762] & [en490]
    15	radiating_pain:22	[en810] & [en12]
    15		[en874] & [es230]
    -15		[en889]
    15		[en906] & [en474]
    15	sharp_pain:-13 tingling:-7 emergency:6	[en938]
    15		[en954] & [en11]
    -15		[en966] & [en660]
    15		[en997] & [en170]
    -15		[es13] & [es503]
    15		[es182] & [es694]
    15		[es188]
    -15	sharp_pain:-68 radiating_pain:32 weakness:8	[es1] & ,
    15		[es218]
    15		[es254] & [es42]
    15		[es29] & [es106]
    15		[es362] & [es950]
    -15	numbness:-24	[es54] & [es694]
    -15		[es783]
    -15		[es854] & [es55]
    15	worsening:-10 persistent_beyond_72h:14	[es878]
    -15		and ~ down
    15	persistent_beyond_72h:89	and ~ still
    -15		but ~ <be>
    15	calf_swelling:21	calf
    15	weakness:6	can not <become>
    15		como
    -15		could <be>
    -15		could be
    15		could not
    15		cuando <my>
    15	saddle_numbness:1	cuando me
    -15		de ~ <be>
    15	sharp_pain:9	dolor
    15		duele ~ <be>
    15	emergency:28	e
    -15		for <time>
    15		good ~ no
    -15		have not
    15		hold
    -15		how ~ <be>
    -15		i ~ for
    -15		if <my> <part>
    15		if i <be>
    15		if ~ well
    -15		is #
    -15		just ~ <be>
    15	worsening:97	late+back
    15	persistent_beyond_72h:50	late+con
    -15		late+free
    15		late+love
    15	numbness:5 persistent_beyond_72h:6	late+of
    15		late+tingling
    -15		mucho mejor
    15	weakness:68	no ~ <part>
    15	tingling:1	no ~ yes
    -15		not <have>
    -15		not sure
    15		not ~ at
    -15		not ~ not
    15		now ~ <part>
    -15		numb ,
    -15		of ~ <my>
    -15		que hago
    -15		que ~ si
    15		red
    -15		s worse
    15		sciatica ~ up
    15		since <day>
    15		sit
    -15		something ~ <my>
    15		still there
    -15		still ~ <the>
    15		stronger
    15	sharp_pain:7 radiating_pain:26 worsening:4	the pain
    15		tingling ~ <part>
    15		tingling ~ yes
    15	radiating_pain:22	to <part>
    15		un dolor
    15		was fine
    -15		weather
    -15		with sciatica
    15		would ~ #
    15		would ~ if
    15		you said
    14		# & [es26]
    14		# to
    14	numbness:15	, & [es13]
    -14		, & [es887]
    -14		, <have> not
    14	tingling:-19	, <the>
    14		, es
    14		, please
    -14		, ~ great
    -14		, ~ help
    14		, ~ stabbing
    -14		. & [en633]
    14	weakness:-16 numbness:2 tingling:41	. & [es182]
    14		. well ,
    -14		. ~ out
    -14		. ~ sharp
    -14		. ~ well
    -14		/ & [en20]
    -14	weakness:-4 worsening:-32 history_injury:-15 pregnancy_symptom:-3 calf_swelling:-2 allergic_reaction:19 emergency:-13	/^al/
    14		/^asa/
    14		/^asap/
    -14		/^aut/
    14	faint_dizzy:12 severe_bruising:1	/^blac/
    14	sharp_pain:-30 radiating_pain:-10 numbness:-38 worsening:-35 persistent_beyond_72h:-67 history_disc:-21 bladder_bowel:-60 saddle_numbness:-8 calf_swelling:-48 fever:-54 severe_headache:-6 faint_dizzy:-25 emergency:-32 self_harm:-5	/^br/
    14	weakness:-34 chest_breath:28	/^brea/
    -14	weakness:27	/^cl/
    14	weakness:-1 tingling:13	/^como/
    -14		/^dec/
    14	faint_dizzy:18	/^desm/
    14		/^empe/
    -14		/^gre/
    14	sharp_pain:-26 radiating_pain:-16 weakness:-6 tingling:-19 worsening:-49 persistent_beyond_72h:-20 history_injury:-46 osteoporosis:-17 bladder_bowel:-86 saddle_numbness:-78 calf_swelling:-19 fever:-36 faint_dizzy:-20 severe_bruising:-32	/^he/
    14		/^hee/
    14		/^heel/
    -14		/^her/
    -14		/^im/
    14		/^keep/
    14		/^leg$/
    14	self_harm:12	/^liv/
    -14		/^lleg/
    -14		/^mes/
    14	severe_bruising:89	/^neg/
    -14		/^new$/
    14	numbness:-1 bladder_bowel:10 self_harm:5	/^not$/
    14	sharp_pain:-11 radiating_pain:-14 numbness:-7 tingling:-35 persistent_beyond_72h:-6 osteoporosis:-4 pregnancy_symptom:-18 saddle_numbness:13 fever:-11 faint_dizzy:-60 allergic_reaction:-5 emergency:-59	/^pe/
    14	self_harm:14	/^poi/
    14	self_harm:20	/^poin/
    14	radiating_pain:-40 weakness:5 numbness:-34 tingling:-47 worsening:-14 history_injury:-17 chest_breath:4 faint_dizzy:-25 allergic_reaction:35 self_harm:-29	/^pu/
    -14		/^rati/
    14	weakness:-2	/^sk/
    -14	sharp_pain:-3	/^tra/
    14		/^ty/
    14	sharp_pain:-9 weakness:-52 worsening:-1	/^wee/
    14	weakness:27 tingling:7	/^wri/
    14	worsening:35	/aid/
    -14	fever:4	/ama/
    14	weakness:1	/amin/
    -14		/appy$/
    -14		/appy/
    -14		/arar/
    14		/areo/
    14	sharp_pain:-13 tingling:6 worsening:-38 persistent_beyond_72h:-21 history_disc:-1 history_injury:-1 pregnancy_symptom:-34 saddle_numbness:-22 chest_breath:-35 allergic_reaction:-9 emergency:-14	/arm/
    -14		/aro$/
    14		/asap$/
    14		/asap/
    -14		/be$/
    14	faint_dizzy:10 severe_bruising:45	/blac/
    14	sharp_pain:-16 faint_dizzy:25 severe_bruising:2	/black/
    14	numbness:-38 tingling:124 osteoporosis:27	/bon/
    14	sharp_pain:-4 weakness:-22 chest_breath:89	/brea/
    14		/by$/
    14		/camin/
    14	history_injury:63	/ci$/
    -14		/cio$/
    14		/cks/
    -14		/cul/
    14		/dent/
    14	faint_dizzy:31	/desm/
    14	faint_dizzy:23	/desma/
    -14		/did/
    14	sharp_pain:6 weakness:-69 numbness:-39 persistent_beyond_72h:36 osteoporosis:-19 pregnancy_symptom:-32 bladder_bowel:-32 saddle_numbness:-14 chest_breath:-36 fever:-32 faint_dizzy:-13 allergic_reaction:-30 severe_bruising:-4 emergency:-70	/dol/
    -14		/dri/
    14	fever:84	/ebr/
    -14		/ecio/
    14	sharp_pain:-3 weakness:16 saddle_numbness:-1	/eg$/
    14		/empeo/
    14	sharp_pain:-26 radiating_pain:-11 history_injury:-1	/engo$/
    14	sharp_pain:-40 radiating_pain:-1 numbness:28	/ens/
    14	emergency:-20	/ep$/
    14	fever:57	/ermom/
    14	faint_dizzy:19	/erti/
    14	chest_breath:-53 self_harm:-1	/ery/
    14	faint_dizzy:30	/esm/
    14	sharp_pain:-10 faint_dizzy:118	/esma/
    14	faint_dizzy:10	/esmay/
    14	emergency:45	/ey$/
    -14		/fic/
    14	sharp_pain:-23 weakness:7 numbness:2	/fing/
    -14		/happy/
    14	pregnancy_symptom:-1 emergency:12	/hel/
    14	persistent_beyond_72h:-50 faint_dizzy:-16	/hor/
    14	weakness:5	/houg/
    14		/hough/
    14	radiating_pain:-6 weakness:-5 emergency:-21	/inc/
    14	weakness:-1	/ince$/
    14		/ives$/
    14		/ives/
    14	numbness:-12	/jor/
    14		/keep/
    14	faint_dizzy:29 severe_bruising:14	/lack/
    14	sharp_pain:3 radiating_pain:-5 persistent_beyond_72h:-4 history_disc:-3 history_injury:8 pregnancy_symptom:-20 chest_breath:-51 fever:-16 severe_headache:-17 faint_dizzy:-38 allergic_reaction:-35 emergency:-21 self_harm:-72	/le$/
    14	sharp_pain:-23 persistent_beyond_72h:-4 saddle_numbness:-6 calf_swelling:31	/leg$/
    14		/less$/
    -14		/lia/
    14	sharp_pain:7 radiating_pain:-10 weakness:-19	/lor$/
    -14		/lve/
    14		/mareo/
    -14		/mate/
    -14		/men/
    -14		/mie/
    -14		/mil/
    14	fever:60	/momet/
    14	pregnancy_symptom:21	/mp$/
    14		/mpeo/
    14		/mpeor/
    14	severe_bruising:23	/neg/
    -14		/nge$/
    14		/non/
    -14		/oli/
    14		/olla/
    14	radiating_pain:19 weakness:-5 numbness:-26 pregnancy_symptom:-9 saddle_numbness:-10 fever:-7 faint_dizzy:-9 emergency:-16	/olo/
    -14		/onc/
    14	sharp_pain:28	/ony/
    14	persistent_beyond_72h:11	/ora$/
    14	tingling:46	/orri/
    14		/orst$/
    14		/orst/
    -14		/parar/
    14		/part$/
    -14		/paso$/
    -14		/paso/
    14		/pi$/
    -14		/quit$/
    -14		/range/
    -14	radiating_pain:-1 weakness:-30 numbness:-17 worsening:-38 persistent_beyond_72h:-22 history_disc:-3 history_injury:-14 bladder_bowel:-4 chest_breath:-4 calf_swelling:-3 severe_headache:-9 faint_dizzy:-49 emergency:-33 self_harm:-24	/re$/
    -14		/rem/
    14	weakness:-26 bladder_bowel:185	/rina/
    14	sharp_pain:-15 weakness:119 numbness:-1	/rip/
    14	numbness:-34	/ris/
    14	fever:14	/rmom/
    14		/rmome/
    -14		/saj/
    14		/sap$/
    14	sharp_pain:-10 faint_dizzy:25	/sma/
    14	sharp_pain:-1 faint_dizzy:30	/smay/
    -14	history_disc:1	/sur/
    -14	sharp_pain:-15 weakness:-27 numbness:1 severe_headache:-1	/ter$/
    -14		/ther$/
    14		/thoug/
    -14		/toma/
    14	weakness:-2 numbness:-34 tingling:-14 emergency:-8	/uel/
    -14		/uise$/
    14		/uises/
    14	severe_bruising:3	/under/
    14	emergency:2	/urgen/
    14	chest_breath:-37	/very/
    14	sharp_pain:-2 worsening:57	/worse/
    14		/worst/
    14	weakness:32 tingling:2	/wri/
    14	persistent_beyond_72h:-23	/yes/
    14		: yes
    14		<be> in
    14	numbness:3	<be> like
    -14		<be> painful
    14	pregnancy_symptom:3	<be> ~ y
    -14		<become> ~ at
    -14		<count> since
    14	numbness:2 emergency:57	<count> ~ <part>
    14		<day> ~ sore
    -14		<have> ~ ,
    -14		<have> ~ .
    -14	bladder_bowel:10 allergic_reaction:61	<have> ~ <my>
    -14	weakness:47 emergency:1	<my> <person>
    -14	numbness:40	<my> ~ <feel>
    14	tingling:5 saddle_numbness:58	<my> ~ like
    14	radiating_pain:12	<part> to <part>
    -14		<person> ~ <the>
    14		<the> full
    14		<the> stabbing
    14	worsening:9	<the> ~ <day>
    -14		<the> ~ for
    -14		<the> ~ ya
    14		<time> it
    14	worsening:62	<time> ~ <time>
    -14		? ~ to
    14		[en1002] & [en121]
    14		[en1018] & [en12]
    14	bladder_bowel:11	[en1018] & [en474]
    14		[en1018] & [en490]
    14		[en1020] & [en613]
    14		[en11] & [en181]
    14		[en11] & [en980]
    14		[en121] & [en11]
    14	weakness:-9 numbness:-25 tingling:-19 history_disc:-6 history_injury:-7 osteoporosis:-25 pregnancy_symptom:-4 saddle_numbness:-36 fever:-14 allergic_reaction:-8 self_harm:6	[en12]
    14		[en141] & #
    -14		[en148] & [en170]
    -14		[en148] & [en551]
    14	weakness:-2	[en170] & [en490]
    -14		[en181] & [en490]
    -14		[en186] & [en458]
    -14		[en199]
    -14		[en19] & [en378]
    -14		[en20] & [en1020]
    14		[en212] & [en212]
    -14		[en234] & [en495]
    -14		[en234] & [en84]
    -14	sharp_pain:-20 weakness:1	[en251] & [en426]
    -14		[en298]
    -14		[en309] & [en1020]
    14	radiating_pain:47	[en362] & [en362]
    -14		[en362] & [en967]
    -14		[en378] & [en426]
    14		[en37] & [en682]
    -14		[en394] & [en124]
    14	bladder_bowel:19	[en397]
    14		[en39] & [en37]
    14		[en426] & [en1020]
    -14		[en468] & [en890]
    14		[en468] & [en93]
    14		[en474] & [en28]
    -14		[en474] & [en60]
    14		[en474] & [en954]
    -14	worsening:92 persistent_beyond_72h:-17	[en490] & [en490]
    14		[en567] & [en60]
    -14		[en58] & [en138]
    14		[en60] & [en980]
    -14		[en613] & [en28]
    -14		[en634] & [en551]
    14		[en634] & [en84]
    -14		[en660] & [en37]
    -14		[en709] & [en93]
    14		[en762] & [en362]
    -14		[en762] & tingling
    14		[en778] & [en19]
    -14	tingling:-8 calf_swelling:12 severe_headache:18 faint_dizzy:19 allergic_reaction:47	[en805]
    -14		[en805] & [en1002]
    -14		[en810] & [en106]
    -14		[en853] & [en251]
    -14		[en853] & [en93]
    -14		[en869] & [en333]
    14		[en869] & [en37]
    14		[en869] & [en84]
    14		[en890] & [en805]
    -14		[en949] & [en966]
    14		[en954] & #
    14		[en954] & [en138]
    14		[en954] & [en522]
    14		[en954] & [en980]
    14		[en966] & #
    -14		[en966] & [en181]
    -14		[en980] & ,
    -14	numbness:45	[en980] & [en58]
    -14	radiating_pain:2	[es106] & [es26]
    -14		[es182] & [en218]
    14	persistent_beyond_72h:2	[es182] & [en490]
    -14	sharp_pain:24	[es182] & [es55]
    14		[es1] & [en874]
    -14		[es311]
    14		[es42] & [es55]
    14	weakness:-17 numbness:-8 tingling:-2 worsening:-20 persistent_beyond_72h:-22 history_injury:-7 bladder_bowel:-16 chest_breath:-8	[es854]
    14		[es870] & [es998]
    14		[es950] & [es966]
    14	sharp_pain:-2 worsening:16	[es982] & [es26]
    14	sharp_pain:8 worsening:60	[es982] & [es950]
    14		a full
    14	persistent_beyond_72h:17	a week
    14	tingling:-31	al
    14		am in
    14	sharp_pain:-5	as ~ as
    14		asap
    -14		better every <time>
    14		bruises
    -14		can ~ say
    14		covered in
    -14		de ~ de
    -14		dolor ~ que
    14	radiating_pain:37	down ~ <my>
    -14	tingling:22 self_harm:32	en ~ <the>
    14		fine ~ <part>
    -14		for <the>
    -14		funny ~ <my>
    -14		headache ~ <time>
    -14		hormigueo & [es13]
    14		i <feel>
    14	numbness:-203	i ~ dead
    14		if ~ .
    -14	sharp_pain:10	in ~ <my>
    14	sharp_pain:20 radiating_pain:-4 weakness:-4 osteoporosis:-9 self_harm:-80	it <be>
    14		it all
    -14		it ~ in
    -14	weakness:9 persistent_beyond_72h:20	late+and
    14	tingling:9	late+en
    -14		late+felt
    -14		late+hardly
    14		late+help
    -14		late+since
    14	sharp_pain:-34 tingling:-1 calf_swelling:9	leg
    14		love
    -14		massage help
    -14		me siento
    14		my thumb
    -14		neck hurts
    -14		new
    14	sharp_pain:-22 weakness:-10	no .
    14		no es
    14		no strength
    -14		no ~ de
    -14		no ~ to
    14	radiating_pain:-1 weakness:5 numbness:-1 persistent_beyond_72h:9 history_injury:-1 faint_dizzy:-1	not
    -14		not numb
    14	bladder_bowel:53	not ~ to
    -14		pain <be> #
    14		pain ~ <feel>
    14	weakness:18	pero ~ <the>
    14		que no
    -14		quit
    -14		raro ~ <part>
    14		said ~ if
    -14		same as ever
    14		sharp ~ in
    -14		si <my> da
    14		siento el
    14		so ~ i
    14		sore for
    14		soreness & ,
    -14		strong
    14		than <the>
    14		than before
    14		than ~ <the>
    14		the hip
    14	radiating_pain:2 weakness:-18 numbness:-5 tingling:-27 persistent_beyond_72h:-10 history_disc:-3 pregnancy_symptom:-41 saddle_numbness:-6 severe_headache:-26 faint_dizzy:-5 allergic_reaction:-20	to
    -14		to you
    14		to ~ anymore
    14		want ~ <be>
    -14		what if i
    14		worst
    14		would ~ it
    -14		y si <my>
    13		# & [en989]
    -13		, & [en295]
    -13	persistent_beyond_72h:-13	, & [en869]
    13		, & [en917]
    13		, <time>
    13		, eso
    -13		, hardly
    13	severe_headache:14	, ~ <have>
    13		, ~ do
    -13		, ~ lovely
    -13		, ~ weakness
    13		. & :
    -13		. & [en567]
    -13		. & [es214]
    13		. only
    13		. ~ :
    13	radiating_pain:6 weakness:4 history_disc:34 self_harm:60	. ~ <be>
    13		/ ~ .
    -13		/ ~ and
    13	emergency:62	/^amb/
    13	sharp_pain:-15 numbness:-14 worsening:-61 history_disc:-1 history_injury:-37 bladder_bowel:-1 chest_breath:-20 calf_swelling:-22 severe_headache:-29 faint_dizzy:-52	/^ar/
    -13		/^auto/
    -13		/^bor/
    13		/^ciat/
    -13		/^cle/
    13	weakness:-24 persistent_beyond_72h:28 emergency:-13	/^day/
    13		/^esto/
    -13	sharp_pain:-86 radiating_pain:-20 weakness:-51 numbness:-107 worsening:-12 persistent_beyond_72h:-5 bladder_bowel:-16 saddle_numbness:-4 severe_bruising:-18 emergency:40 self_harm:-19	/^fa/
    13	sharp_pain:-30 radiating_pain:-25 weakness:-26 worsening:-52 persistent_beyond_72h:-54 osteoporosis:-11 pregnancy_symptom:-1 bladder_bowel:-1 saddle_numbness:11 calf_swelling:-61 severe_headache:-31 allergic_reaction:-6 severe_bruising:-28 emergency:-48 self_harm:-31	/^fe/
    13		/^few/
    13	weakness:33 numbness:-52	/^fl/
    -13		/^grea/
    -13		/^how$/
    13	persistent_beyond_72h:9	/^mej/
    13		/^mejo/
    13		/^mori/
    13	severe_bruising:24	/^negr/
    -13		/^of/
    13	calf_swelling:107	/^ot/
    13		/^pee$/
    13		/^pink/
    -13		/^pol/
    -13	self_harm:89	/^qui/
    -13	tingling:-42 bladder_bowel:-17	/^re/
    13	tingling:-10	/^rig/
    -13		/^stif/
    -13	history_disc:23	/^sur/
    13	tingling:22	/^toes/
    13	sharp_pain:30 radiating_pain:-12 numbness:-20 worsening:-15 history_injury:-4 faint_dizzy:-26	/^un/
    13	self_harm:38	/^viv/
    13		/^vivi/
    13	sharp_pain:-34 radiating_pain:5 weakness:-18 worsening:-5 persistent_beyond_72h:-38 history_disc:-6 saddle_numbness:-1 calf_swelling:-9 emergency:11 self_harm:24	/^wa/
    -13	persistent_beyond_72h:-2 allergic_reaction:8	/^was/
    13	bladder_bowel:192	/^wet/
    -13		/^wha/
    -13		/^what/
    13		/^wher/
    -13	numbness:3 tingling:13 persistent_beyond_72h:22 fever:4	/^yo/
    -13		/achy$/
    -13		/achy/
    13	numbness:-19 emergency:3	/ado$/
    -13	saddle_numbness:49	/age/
    -13		/ance/
    13		/apart/
    -13		/ario/
    13	sharp_pain:-25 radiating_pain:8 weakness:4 tingling:10	/arm$/
    -13		/ath$/
    -13		/auto/
    -13	history_disc:11	/back$/
    13	history_injury:11 osteoporosis:1	/bone/
    -13		/box/
    13	worsening:-2 emergency:25	/bul/
    -13		/cans/
    13		/cida/
    13		/cks$/
    13	weakness:-9	/como/
    13		/cra/
    -13		/ct$/
    -13		/cuant/
    -13		/ecio$/
    -13		/egu/
    13		/ejor/
    13	numbness:-43 saddle_numbness:-3 allergic_reaction:-8 severe_bruising:-4 emergency:-13	/ele/
    -13		/eli/
    13		/ensi/
    13	radiating_pain:-42 weakness:-51 tingling:-10 persistent_beyond_72h:-41 history_disc:-7 history_injury:-11 osteoporosis:-28 chest_breath:-41 faint_dizzy:-11 allergic_reaction:-23 severe_bruising:-1 emergency:-1 self_harm:-30	/ent/
    -13		/epl/
    13	sharp_pain:-12 radiating_pain:-19 numbness:-19 tingling:1 worsening:-46 history_disc:-37 history_injury:-17 osteoporosis:-26 bladder_bowel:-28 saddle_numbness:-39 chest_breath:-21 calf_swelling:-27 fever:-58 faint_dizzy:-8 severe_bruising:-23 emergency:-86 self_harm:-77	/es$/
    13		/esc/
    -13		/esti/
    -13		/fec/
    13		/few/
    13		/fis/
    13		/fra/
    -13		/free$/
    -13		/ges/
    13	weakness:-2 tingling:-28 bladder_bowel:-3 emergency:-17 self_harm:-10	/gon/
    -13		/grea/
    -13		/great/
    13	faint_dizzy:17	/heade/
    13	allergic_reaction:-5 self_harm:-22	/hen/
    13	sharp_pain:-12 faint_dizzy:55	/hol/
    13	emergency:-1	/iati/
    13		/ife/
    -13		/iff$/
    -13		/im$/
    13	weakness:21 worsening:23	/imp/
    13	numbness:45 tingling:3	/inger/
    13		/ises$/
    13		/ises/
    13	weakness:49	/ist$/
    -13		/ita$/
    13		/ital/
    13	weakness:12	/kle/
    13	radiating_pain:7	/lbo/
    -13	sharp_pain:-17 numbness:-12 tingling:-18 calf_swelling:6	/leg/
    -13		/legu/
    -13		/legue/
    13		/ler/
    -13		/lete/
    13		/live$/
    -13		/llegu/
    -13		/llow/
    13	weakness:-1 calf_swelling:44 severe_bruising:66	/loo/
    -13		/lot$/
    13		/love$/
    -13		/lto/
    -13		/magi/
    -13	severe_bruising:32	/mat/
    13	persistent_beyond_72h:39	/mej/
    13		/mejo/
    13	persistent_beyond_72h:5	/mejor/
    13		/mori/
    13		/morir/
    -13		/nco/
    13	severe_bruising:136	/negr/
    -13		/new/
    13	radiating_pain:-2 weakness:-43 worsening:-28	/ngl/
    13		/ngr/
    13		/nst/
    -13		/ntes/
    13	bladder_bowel:138	/oile/
    -13		/olio$/
    -13		/olio/
    -13		/omat/
    13	numbness:-4	/omet/
    13	radiating_pain:-3	/omo$/
    13	sharp_pain:-11 radiating_pain:-31 numbness:-22 tingling:-14 worsening:-18 bladder_bowel:-28 fever:-34	/one/
    -13		/ontac/
    13		/oqu/
    13		/orc/
    13		/orir/
    -13		/orre/
    13	sharp_pain:-4 worsening:49 persistent_beyond_72h:-14	/orse/
    -13		/oss/
    -13	faint_dizzy:-15	/oul/
    13		/pee$/
    -13		/pes/
    13		/pink/
    13		/quier/
    -13		/rand$/
    -13		/raro$/
    13	weakness:-32 persistent_beyond_72h:-53 pregnancy_symptom:-10 faint_dizzy:-22	/rea/
    13		/rear/
    -13	weakness:40 worsening:28	/rec/
    13	weakness:23	/rip$/
    13	faint_dizzy:9	/roo/
    13		/rush/
    13	bladder_bowel:-19 self_harm:-9	/ry$/
    -13		/sent/
    -13		/stif/
    -13		/stiff/
    13	weakness:-14 persistent_beyond_72h:56	/stil/
    13	weakness:-8 worsening:-1	/still/
    -13		/swear/
    -13		/tende/
    13		/ters$/
    13		/ters/
    -13		/tiff$/
    -13		/tiff/
    13	numbness:10 saddle_numbness:52	/tion/
    13	tingling:7	/toes$/
    13	tingling:5	/toes/
    -13		/tomat/
    13	bladder_bowel:3	/trol/
    13		/uier/
    13	sharp_pain:-29 numbness:23 tingling:-4 persistent_beyond_72h:-19 osteoporosis:-19 pregnancy_symptom:-20 chest_breath:-42 fever:-15 severe_headache:-14 faint_dizzy:-28 allergic_reaction:-39 severe_bruising:-23 self_harm:-39	/umb/
    -13		/vin/
    -13	persistent_beyond_72h:-4 allergic_reaction:5	/was/
    -13		/ways$/
    -13		/ways/
    -13		/wed/
    13	bladder_bowel:154	/wet/
    -13		/wha/
    -13	weakness:12	/what/
    13		: & [en810]
    13		: ~ <part>
    -13		<be> dolor
    13		<be> here
    -13		<be> there
    13		<be> ~ less
    -13		<be> ~ touch
    13		<be> ~ what
    -13		<become> numb
    -13		<become> ~ it
    13	emergency:10	<become> ~ to
    13		<count> ~ con
    13	persistent_beyond_72h:55	<day> ~ <be>
    13	numbness:1	<feel> <my>
    -13		<feel> <side>
    13		<feel> faint
    13		<have> not stopped
    13		<have> ~ stopped
    13		<my> ~ ciatica
    13		<my> ~ for
    -13		<my> ~ hurting
    -13	worsening:21	<my> ~ mas
    -13		<my> ~ not
    -13		<my> ~ to
    -13		<part> <be> not
    13		<part> gave out
    13	sharp_pain:-11 numbness:4 tingling:5	<part> ~ like
    13		<part> ~ nothing
    13		<side> to
    13	weakness:-6 allergic_reaction:28	<side> ~ <the>
    13		<side> ~ dead
    13	weakness:8	<the> <part> no
    -13		<the> <time> since
    13	emergency:37	<the> and
    13		<the> and e
    13		<the> peor
    -13		<the> ~ about
    13	emergency:95	<the> ~ e
    -13		<the> ~ off
    13		<the> ~ out
    -13		<time> since i
    -13	persistent_beyond_72h:25	<time> ~ <be>
    -13		<time> ~ since
    13		<time> ~ still
    13		<time> ~ today
    -13		? & [en12]
    13	numbness:39 worsening:4	[en1002] & [en468]
    -13		[en1018] & [en1020]
    13		[en1018] & [en458]
    13		[en101] & .
    13	numbness:-19 allergic_reaction:32	[en1020] & [en362]
    -13		[en1020] & [en762]
    -13	bladder_bowel:13	[en11] & [en121]
    13		[en11] & [en325]
    13	history_injury:35 faint_dizzy:11	[en121]
    -13		[en141] & [en11]
    13		[en148] & [en394]
    -13		[en159] & [en93]
    13		[en170] & [en121]
    -13		[en170] & [en37]
    13		[en181] & [en250]
    13		[en181] & [en551]
    -13		[en19] & [en181]
    -13	numbness:34	[en19] & [en490]
    13		[en19] & [en999]
    13	emergency:75	[en19] & [es218]
    -13		[en202] & ,
    13		[en20] & [en20]
    13	emergency:28	[en20] & [es218]
    -13		[en212] & [en633]
    13		[en234] & [en124]
    13		[en234] & [en693]
    13	bladder_bowel:71	[en234] & [en778]
    13	weakness:9 numbness:-71	[en234] & [en949]
    -13		[en234] & ache
    13		[en234] & easing
    13		[en250] & [en1020]
    13	weakness:24	[en251] & [en170]
    -13		[en251] & [en677]
    13		[en28] & [en1002]
    -13		[en298] & .
    13		[en362] & [en121]
    13		[en362] & [en810]
    13		[en362] & [en93]
    13		[en362] & [en980]
    13		[en389] & [en1002]
    13		[en394] & [en490]
    13		[en3] & [en805]
    -13		[en404] & [en234]
    -13		[en426] & [en551]
    13	sharp_pain:55	[en426] & [en660]
    -13		[en42] & [en474]
    13		[en437] & [en362]
    -13		[en439] & ,
    -13		[en458] & [en19]
    -13		[en468] & #
    13		[en474] & [en551]
    -13		[en474] & [en874]
    13		[en474] & [en938]
    13		[en490] & [en148]
    13		[en490] & [en634]
    -13		[en506] & [en869]
    -13		[en508] & [en3]
    -13		[en508] & [en474]
    13		[en522] & [en508]
    13		[en551] & #
    -13		[en581] & ,
    13	weakness:-12 numbness:10 bladder_bowel:-6	[en58] & [en650]
    13		[en602] & [en980]
    -13		[en60] & [en677]
    13	radiating_pain:12 emergency:26	[en60] & [en746]
    13		[en613] & [en1002]
    13		[en634] & [en234]
    -13		[en634] & [en474]
    -13		[en634] & [en890]
    -13		[en677] & [en490]
    -13	sharp_pain:-1 numbness:3 tingling:-30 worsening:-10 osteoporosis:-1 pregnancy_symptom:-35 saddle_numbness:-50 severe_headache:-1 allergic_reaction:-5 self_harm:23	[en682]
    -13		[en682] & [en215]
    13		[en746] & [en1018]
    13		[en746] & [en634]
    -13		[en762] & [en1020]
    13		[en807] & [en807]
    13	sharp_pain:-10 radiating_pain:-3 weakness:-7 numbness:1 tingling:-14 persistent_beyond_72h:-14 history_disc:-4 history_injury:-18 osteoporosis:-18 bladder_bowel:-33 saddle_numbness:-21 severe_headache:-29 faint_dizzy:-35 allergic_reaction:-11	[en810]
    13		[en810] & [en3]
    13	numbness:-1 tingling:72	[en84] & [en613]
    13		[en85] & [en362]
    -13		[en869] & [en404]
    13		[en874] & [en1020]
    13	emergency:12	[en874] & [en746]
    13		[en874] & asap
    13		[en874] & ciatica
    -13		[en890] & [en202]
    -13		[en906] & [en63]
    13		[en949] & ?
    13	numbness:-1	[en949] & [en11]
    -13		[en949] & [en20]
    -13		[en954] & [en660]
    -13		[en966] & [en19]
    13		[en966] & [en474]
    -13		[en966] & [en508]
    -13		[en966] & [en549]
    13		[en966] & fainted
    -13		[en981]
    13		[en989] & [en966]
    13		[en989] & [en989]
    -13		[en999] & [en869]
    -13		[es12]
    -13		[es13] & ,
    13	tingling:20	[es13] & [es26]
    -13	persistent_beyond_72h:21	[es182] & [en874]
    -13		[es182] & hormigueo
    -13		[es1] & [es13]
    -13		[es214] & [es1]
    13		[es26] & [es982]
    13	calf_swelling:8 allergic_reaction:26	[es347]
    13	numbness:26	[es438] & [es694]
    13		[es459] & [es694]
    -13		[es502] & [es342]
    13		[es508]
    13		[es54] & [es182]
    -13		[es54] & [es950]
    -13		[es55] & [es699]
    -13		[es55] & [es887]
    -13		[es762]
    13		[es854] & ,
    13		[es854] & [es438]
    -13		[es887] & ,
    -13	weakness:16	[es982] & [es699]
    13		a and
    13		a good
    -13		a headache
    -13		a massage
    -13		after ~ <be>
    13		all night
    -13		and <side>
    13	emergency:37	and e
    13		and ~ tender
    13		apart
    -13		been better
    -13		bit ~ <my>
    -13		bruise
    13		cada ~ mas
    -13		can <become>
    13	weakness:-1 numbness:17 bladder_bowel:-1	can not <feel>
    13		can ~ hold
    13		chest feels
    13		como <the>
    13	numbness:-28 tingling:42	como ~ en
    -13	radiating_pain:15	en ~ y
    13		estoy en
    13		feel it
    -13		free
    13		gave out
    -13		great
    -13		hago ~ <the>
    -13		happy
    -13		headache since
    13	numbness:59	heel
    13		help me
    -13		hormigueo ~ <part>
    -13		how
    13		i <be> in
    13		i <have> <the>
    -13	radiating_pain:-3 numbness:34	i ~ <part>
    -13		i ~ twice
    -13		in <time>
    -13		in ~ <have>
    -13		in ~ can
    13		in ~ of
    13	radiating_pain:51 weakness:-12 numbness:-2 persistent_beyond_72h:-37	it ~ <part>
    13		it ~ of
    13		just ~ <part>
    -13		just ~ it
    -13		late+great
    13		late+hormigueo
    13		late+monday
    -13		late+much
    -13		late+nearly
    13		late+numbness
    -13		late+out
    13		late+stronger
    -13		late+you
    13		massage <be>
    13		massage was
    13		more ~ i
    13		ni ~ <the>
    -13		night ,
    -13		no fever
    -13		no more
    13		normal ~ <be>
    13		normal ~ <my>
    -13		not a
    13		not easing
    -13		not put
    13		not stopped
    -13		not swear
    13		not want to
    -13		numb ~ <be>
    -13		opt out
    -13		pain in <my>
    -13		pain ~ notch
    13		pee
    -13		put <my>
    13		r
    -13		raro
    -13		sharp pain
    -13		sharp ~ ,
    -13		should i
    -13	sharp_pain:27	si ~ <the>
    -13		siento bien
    13		sleep
    -13		something ~ off
    -13		soreness & [en362]
    -13		stiff
    -13		swear
    -13		the table
    -13		to it
    -13	worsening:20	to ~ ,
    13	numbness:30	toes
    -13		what ~ <my>
    13		where ~ <be>
    -13		with ~ ,
    -13		worse than
    -13		would ~ to
    13		y <be>
    -13		you <have>
    12	fever:61	# & [en93]
    12		# de
    12		# i
    12		# ~ <my>
    12		# ~ now
    12		, & [en218]
    12	sharp_pain:25 radiating_pain:48	, & [en37]
    12		, & [en426]
    12	sharp_pain:43	, & [en567]
    -12		, & [en613]
    12		, & [en677]
    -12	radiating_pain:36 worsening:27	, & [en746]
    12	weakness:5	, & [es182]
    12		, & [es847]
    -12		, feel
    12		, it
    -12		, not
    -12		, would
    12		, ~ <become>
    12	history_injury:5	, ~ hurts
    12		, ~ out
    12		, ~ painful
    12		. & [en250]
    12		. & [en949]
    -12		. & [en966]
    -12		. feeling
    -12		. sharp
    12	sharp_pain:36 weakness:-11 tingling:24	. ~ .
    12		. ~ thing
    -12		/^achy/
    12		/^aire/
    12		/^apa/
    12		/^apar/
    12		/^bad/
    -12		/^boo/
    -12		/^book/
    12		/^bot/
    12	weakness:-17 chest_breath:66	/^bre/
    12	sharp_pain:-14 chest_breath:46	/^ches/
    -12		/^cupp/
    -12	history_disc:73	/^dis/
    -12		/^doe/
    -12		/^does/
    12	worsening:34	/^ea/
    -12		/^end$/
    12	sharp_pain:-6 numbness:19 tingling:15	/^fing/
    12	weakness:60	/^fis/
    12	weakness:31	/^fist/
    12		/^fla/
    -12		/^free/
    12	weakness:23	/^giv/
    -12		/^hag/
    -12		/^hago/
    12	weakness:31 numbness:-8	/^hold/
    -12		/^hora/
    -12		/^ima/
    -12		/^imag/
    12	allergic_reaction:19	/^itc/
    12	allergic_reaction:18	/^itch/
    12		/^kic/
    12	pregnancy_symptom:13	/^kick/
    12	sharp_pain:105	/^kni/
    12	bladder_bowel:178	/^leak/
    12	radiating_pain:-3 tingling:2 worsening:-61 persistent_beyond_72h:-34 history_disc:-44 osteoporosis:-2 bladder_bowel:-11 chest_breath:9 calf_swelling:-29 fever:-24 severe_headache:17 emergency:-10	/^li/
    12	allergic_reaction:27	/^lip/
    12		/^llev/
    12		/^low/
    -12		/^pes/
    12	severe_bruising:5	/^plat/
    -12	weakness:-5 persistent_beyond_72h:-8 pregnancy_symptom:-9 bladder_bowel:-18 saddle_numbness:-10 chest_breath:-18 fever:-2 severe_bruising:-6 self_harm:11	/^qu/
    -12		/^quit/
    -12		/^rec/
    -12		/^rep/
    12		/^seem/
    12		/^seri/
    12		/^shin/
    -12		/^slig/
    -12		/^sm/
    12	history_disc:-17 history_injury:-51 osteoporosis:-5 fever:-12 allergic_reaction:-1 severe_bruising:-10	/^so/
    12	worsening:-15	/^thr/
    12	weakness:-10 numbness:-12 tingling:109 worsening:-4 persistent_beyond_72h:-7	/^ting/
    -12		/^tom/
    12		/^typ/
    12	tingling:34 self_harm:17	/^wak/
    -12	numbness:3 faint_dizzy:3 severe_bruising:15	/^who/
    12	sharp_pain:4	/abi/
    -12		/ades$/
    -12		/ades/
    -12		/ago$/
    12		/aire$/
    12		/aire/
    12		/akes$/
    12		/akes/
    12		/akin/
    12		/aking/
    12		/als/
    -12		/ange/
    12		/area/
    -12		/areci/
    12	faint_dizzy:54	/ass/
    12	emergency:33	/asu/
    -12		/autom/
    12		/ayuda/
    12	pregnancy_symptom:33	/bab/
    -12		/bath$/
    -12	severe_bruising:14	/ber/
    -12		/bles/
    -12		/boo/
    -12		/book/
    12		/bow/
    12	radiating_pain:-29 numbness:-2 persistent_beyond_72h:-8 chest_breath:-53 emergency:-20	/cha/
    12	sharp_pain:-31 chest_breath:153	/chest/
    12		/cid/
    12	sharp_pain:-14	/cim/
    -12		/corre/
    12		/cs$/
    -12		/cupp/
    -12		/cuppi/
    -12	sharp_pain:-22 worsening:24 fever:-3	/day$/
    -12		/dec/
    12		/ded$/
    12		/din/
    -12		/doe/
    -12		/does$/
    -12		/does/
    12	weakness:-21	/ean/
    -12		/eared/
    -12		/eje/
    12		/ejori/
    -12		/elen/
    12		/elly$/
    -12		/end$/
    12		/endo/
    -12	radiating_pain:3	/ene/
    12	sharp_pain:-51 numbness:-17 tingling:-9 persistent_beyond_72h:-26 history_injury:-33 emergency:-30	/eng/
    12		/erat/
    -12		/fect/
    12	weakness:1 numbness:25 tingling:21	/finge/
    12		/fist$/
    12	weakness:16	/fist/
    12		/fla/
    -12		/free/
    12		/gent/
    -12		/ges$/
    -12		/gin/
    12	weakness:58	/giv/
    12		/gor/
    -12		/hag/
    -12		/hago$/
    -12		/hago/
    12	worsening:10	/has$/
    -12	numbness:11	/hed$/
    12	sharp_pain:-1 chest_breath:58	/hest$/
    12	sharp_pain:-7 numbness:-48 chest_breath:74	/hest/
    12	sharp_pain:-13	/hig/
    12	sharp_pain:-5	/high/
    12		/hold/
    12	calf_swelling:9	/hot/
    12	weakness:-17 numbness:-12 tingling:-14 persistent_beyond_72h:42 history_injury:34 bladder_bowel:-44 saddle_numbness:-3 emergency:-25	/hur/
    -12		/ian/
    12	radiating_pain:34 weakness:-18 numbness:-11	/iat/
    -12		/ibir/
    12	pregnancy_symptom:103	/iet/
    12		/ife$/
    -12		/iked$/
    -12		/iked/
    12	sharp_pain:-26 tingling:-14 history_injury:-28	/ill$/
    -12		/imag/
    12		/imes$/
    12		/imes/
    12		/inar$/
    12	radiating_pain:-22 weakness:-14 numbness:-10 tingling:-9 persistent_beyond_72h:-8 history_disc:-10 osteoporosis:-8 pregnancy_symptom:-21 fever:3 severe_headache:-15 faint_dizzy:-6 allergic_reaction:-12 emergency:-1 self_harm:7	/ing$/
    12		/ino/
    12		/iou/
    12		/ious/
    12	sharp_pain:14 radiating_pain:12 weakness:-3	/ire/
    -12		/isa/
    12	allergic_reaction:23	/iste/
    -12	weakness:-11	/it$/
    -12		/iza/
    12		/jea/
    12	persistent_beyond_72h:4	/jori/
    12	persistent_beyond_72h:4	/joria/
    12	pregnancy_symptom:52	/kic/
    12	pregnancy_symptom:11	/kick/
    12	sharp_pain:120	/kni/
    12	sharp_pain:-3	/lame/
    12	bladder_bowel:138	/leak/
    -12		/lear/
    -12		/lig/
    -12		/liked/
    12	allergic_reaction:20	/liste/
    12	emergency:30	/llame/
    12		/llev/
    -12	sharp_pain:9	/mbr/
    12		/nce$/
    12		/nday$/
    12		/nde$/
    -12		/nder$/
    12	weakness:6	/no$/
    -12	sharp_pain:-2 radiating_pain:-28 pregnancy_symptom:-2 bladder_bowel:32 fever:-33 faint_dizzy:-14 allergic_reaction:-4	/not/
    -12		/nsa/
    -12		/ntac/
    -12		/ntact/
    -12	pregnancy_symptom:5 saddle_numbness:20	/ome$/
    12		/ones/
    -12		/ossi/
    -12		/ould/
    -12		/ox$/
    -12	tingling:11	/pare/
    12	chest_breath:18	/pir/
    12		/plat/
    -12		/price/
    -12		/quien/
    12		/quita/
    -12		/raba/
    12		/ramp/
    -12		/rar/
    -12		/ren$/
    12	sharp_pain:-15 emergency:104	/rgen/
    -12		/rice/
    -12		/rki/
    -12		/rkin/
    -12		/rking/
    12	tingling:26	/rmigu/
    -12		/roug/
    -12		/rough/
    -12		/rried/
    12		/rta/
    12	weakness:-18 tingling:-6 self_harm:-3	/rts$/
    12	sharp_pain:15 self_harm:-2	/rts/
    12		/rus/
    -12		/sapp/
    -12		/scri/
    12		/seem/
    12		/seri/
    -12		/slig/
    -12		/sligh/
    12		/sne/
    -12	sharp_pain:3 weakness:-5	/som/
    -12	worsening:-5 persistent_beyond_72h:29	/sore$/
    12		/sos/
    -12	history_injury:79	/sted/
    12	fever:97	/sweat/
    12		/tic$/
    12		/times/
    12	sharp_pain:-22 weakness:-1 tingling:52 worsening:-12 persistent_beyond_72h:-16	/tingl/
    -12	numbness:-9 history_disc:24	/tom/
    12		/tras$/
    12		/tras/
    12	sharp_pain:-2 numbness:-1	/tte/
    12		/typ/
    -12		/ual$/
    12		/uda$/
    -12		/uede$/
    12		/ues/
    -12	numbness:-4 faint_dizzy:-8	/uld/
    12	weakness:-17 pregnancy_symptom:34 allergic_reaction:91	/ump/
    -12		/upp/
    -12		/uppi/
    -12		/uppin/
    -12		/urd/
    12	weakness:89	/ush$/
    -12		/uto/
    -12		/utom/
    -12		/utoma/
    12		/wer$/
    12	chest_breath:32	/whee/
    12	allergic_reaction:36	/wher/
    12	allergic_reaction:6	/where/
    -12		/who/
    12		/yuda$/
    12		/yuda/
    12	fever:30	<be> con
    12		<be> en
    -12		<be> not <side>
    -12		<be> ~ <time>
    -12		<be> ~ full
    12		<be> ~ normal
    12		<be> ~ sore
    12		<be> ~ still
    12		<be> ~ up
    -12		<be> ~ worse
    12		<become> ~ <feel>
    -12		<become> ~ in
    12		<count> of
    12		<count> ~ <have>
    12		<count> ~ today
    -12		<day> ~ #
    12	worsening:-3 persistent_beyond_72h:15	<day> ~ <day>
    -12		<feel> lovely
    -12		<feel> ~ <the>
    -12		<have> passed
    12		<have> ~ by
    -12		<my> <person> <be>
    -12	emergency:23	<my> ~ <count>
    -12		<my> ~ <side>
    -12		<my> ~ he
    -12		<my> ~ hurt
    12		<my> ~ please
    12		<my> ~ since
    -12		<my> ~ than
    12		<part> <have> no
    12		<part> gave
    12		<part> with
    12	weakness:-52 numbness:63	<part> ~ <feel>
    12	sharp_pain:3 weakness:-4 calf_swelling:10	<part> ~ <side>
    -12	weakness:28 calf_swelling:50	<part> ~ and
    -12		<part> ~ lot
    -12		<person> <have>
    -12		<person> ~ in
    -12		<side> <become>
    12		<side> of
    -12		<the> ache <be>
    12		<the> mas
    -12		<the> notch
    -12	weakness:19 bladder_bowel:13 self_harm:30	<the> ~ .
    12		<the> ~ before
    -12	radiating_pain:30	<the> ~ from
    -12		<the> ~ medio
    -12	radiating_pain:121	<the> ~ por
    -12	radiating_pain:4	<the> ~ to
    -12		<time> since
    -12		<time> ~ .
    -12		<time> ~ <become>
    -12	weakness:1	[en1002] & [en234]
    12		[en1002] & [en389]
    -12	sharp_pain:24	[en1002] & [en949]
    12		[en1018] & [en746]
    -12		[en1018] & [en980]
    12		[en101] & [en490]
    -12	sharp_pain:8 worsening:-12 persistent_beyond_72h:10	[en1020] & [en1002]
    12		[en11] & [en807]
    -12		[en11] & [en890]
    12	self_harm:1	[en12] & [en394]
    12		[en15] & ,
    12		[en170] & [en1018]
    12	numbness:22	[en170] & [en20]
    -12		[en170] & [en28]
    12		[en170] & [en380]
    -12		[en185]
    -12		[en19] & [en389]
    -12		[en19] & [en468]
    -12		[en20] & [en12]
    -12		[en218] & [en682]
    12	sharp_pain:10 persistent_beyond_72h:-11	[en234] & [en11]
    -12	bladder_bowel:34	[en234] & [en12]
    12		[en234] & [en212]
    12		[en234] & [en458]
    -12		[en234] & [en613]
    12		[en234] & [en821]
    -12		[en239] & [en60]
    -12		[en250] & [en234]
    -12		[en251] & #
    12		[en251] & [en602]
    12	tingling:53	[en251] & [en660]
    -12		[en251] & [en682]
    -12		[en251] & [es823]
    -12		[en28] & [en20]
    -12		[en28] & [en634]
    12		[en309] & [en874]
    12		[en309] & [en966]
    12	sharp_pain:21 numbness:-3	[en362] & [en28]
    -12	weakness:36	[en362] & [en682]
    -12		[en378] & .
    -12		[en394] & [en508]
    -12		[en39] & [en468]
    12		[en426] & [en84]
    -12		[en42]
    -12		[en42] & [en1020]
    -12		[en453]
    -12	sharp_pain:29	[en468] & [en170]
    -12	sharp_pain:9 numbness:6 worsening:28	[en468] & [en966]
    12		[en469] & [en251]
    -12		[en474] & [en11]
    -12		[en474] & [en250]
    12	radiating_pain:28 weakness:-2	[en474] & [en251]
    -12		[en474] & [en682]
    -12	weakness:-1 worsening:3	[en474] & [en746]
    -12		[en508] & [en11]
    12		[en508] & [en19]
    12		[en551] & [en805]
    -12		[en551] & [en874]
    -12		[en567] & [en490]
    -12		[en567] & [es182]
    12		[en58] & [en778]
    -12		[en602] & [en19]
    12		[en602] & [en474]
    12		[en602] & [en746]
    -12		[en60] & [en682]
    -12		[en60] & [en981]
    12		[en60] & hives
    -12		[en613] & [en508]
    -12		[en618] & [en19]
    -12		[en633] & [en490]
    -12	sharp_pain:22	[en634] & [en11]
    12		[en634] & [en468]
    -12		[en634] & [en746]
    12		[en682] & [en362]
    12		[en693] & [en251]
    -12	persistent_beyond_72h:54	[en746] & [en20]
    -12		[en746] & [en980]
    12	sharp_pain:-5 weakness:34 bladder_bowel:10	[en778]
    12		[en805] & [en251]
    12		[en807] & [en490]
    -12		[en807] & [en93]
    -12		[en810] & [en20]
    12		[en810] & [en394]
    -12		[en84] & [en682]
    -12		[en853] & [en746]
    12		[en869] & [en522]
    -12		[en869] & [en551]
    -12	numbness:38	[en869] & [en58]
    -12	weakness:44	[en869] & [en60]
    12		[en869] & [en810]
    12		[en869] & tingly
    -12		[en871]
    12		[en874] & [en309]
    12	allergic_reaction:55	[en874] & [es982]
    12		[en890] & [en474]
    12		[en906] & [en394]
    12		[en967] & [en84]
    12		[en980] & [en250]
    12		[en980] & [en251]
    -12		[en999] & [en746]
    -12	numbness:2	[es106] & [es13]
    12		[es106] & [es878]
    12		[es11]
    -12	numbness:29	[es13] & [es2]
    -12		[es182] & [en12]
    -12		[es189]
    -12		[es1] & [es982]
    12		[es214] & [en1014]
    -12		[es362] & #
    -12		[es486] & [es2]
    12	sharp_pain:13 history_injury:-28	[es55]
    -12	radiating_pain:5	[es55] & [es1]
    -12		[es694] & [es214]
    -12	sharp_pain:-30 radiating_pain:-1 numbness:3 tingling:16	[es759]
    12		[es870] & [es54]
    12		[es870] & [es694]
    -12		[es887] & [es887]
    12		[es982] & [es42]
    12		a nine
    -12		a notch
    -12		achy
    12		aire
    -12		all but
    -12		all gone
    12		and worse
    -12		and ~ on
    12		ayuda
    -12		back on
    -12		back to
    -12		bath
    -12		be a
    -12		before i came
    -12		before ~ came
    12		but no
    12	weakness:6	can ~ <become>
    12	sharp_pain:-12 chest_breath:24	chest
    12		ciatica
    -12		cuanto
    -12		cupping
    12		day one
    -12		do
    -12		does
    -12	radiating_pain:84	dolor ~ <the>
    -12		duele <the>
    12		easing & [en1002]
    12		easing & [en124]
    12		easing ~ <side>
    -12		electric ~ ,
    -12		end
    12		eso si
    12		feels like
    12		fever
    12		fist
    12		give it
    -12		hago
    12		half my
    12	persistent_beyond_72h:53	has not
    -12		has passed
    12	radiating_pain:27	hasta <the> <part>
    12	radiating_pain:71	hasta ~ <part>
    -12		hurts more today
    12		i want to
    12		i ~ at
    -12		i ~ you
    12		in hives
    12		in ~ and
    12	emergency:2	in ~ now
    12		is numb
    12		it <side>
    12	radiating_pain:16 numbness:-1	it ~ <my>
    12		it ~ would
    -12	weakness:-23 tingling:1 worsening:29 persistent_beyond_72h:21 history_disc:-14 history_injury:-54 severe_headache:-2 faint_dizzy:-20	late+,
    12		late+came
    12	numbness:39	late+feeling
    12	persistent_beyond_72h:2	late+mejoria
    -12		less ~ every
    12		level #
    12	persistent_beyond_72h:2	mejoria
    -12		mi
    12		morning ,
    12		never ~ before
    -12		never ~ in
    -12		no <part>
    -12		no <part> pain
    -12		no estoy
    12	numbness:25 saddle_numbness:44	no siento
    -12		no ~ and
    12	tingling:-14	no ~ just
    12		not <feel> it
    -12		not right
    -12		not ~ and
    12	persistent_beyond_72h:29	not ~ better
    -12	numbness:31	numb ~ <the>
    -12		numb ~ not
    12		of ~ ,
    12	sharp_pain:-14 radiating_pain:-12 weakness:-32 tingling:-7 persistent_beyond_72h:-4 bladder_bowel:-23 calf_swelling:-3 allergic_reaction:-5	on
    12		only ~ <part>
    12		out ~ <count>
    -12		pain <be> worse
    -12		pain i
    12		pain level #
    12		pain ~ tingling
    12	sharp_pain:-1 radiating_pain:32	pain ~ to
    12		que no <be>
    -12		quien
    -12		same ~ <part>
    -12		sharp ~ no
    12		she ~ <the>
    12		shooting pain
    12		shooting ~ <my>
    -12		si ~ da
    12		since ~ <part>
    -12		so <be>
    -12	persistent_beyond_72h:56	sore
    12		sore ~ <day>
    12		stop ~ <the>
    12		ten days
    -12		tender
    -12		the kids
    12		then came
    -12		there ~ pain
    12		thought
    -12		tingling ~ .
    12		tingling ~ <side>
    12	radiating_pain:12	to the
    12	weakness:27 numbness:-1	to ~ <the>
    12	emergency:13	to ~ last
    12		want to <be>
    12		want ~ anymore
    -12		weakness ~ <the>
    12		well ,
    12		where
    -12		work ~ <the>
    12		would be
    -12		y ~ da
    -12		ya
    11		# & [en1020]
    11		# & [en12]
    -11		# & [en60]
    11		# & [es2]
    11		# ~ ?
    11		, & [en239]
    -11		, & [en650]
    -11		, & [en679]
    -11		, & [en84]
    11	tingling:-20	, <be>
    -11		, back
    -11		, nothing
    11		, ~ bit
    -11		, ~ here
    -11		, ~ put
    -11		. & [en394]
    -11		. & [en468]
    11		. & [en474]
    -11		. & [en551]
    11		. .
    -11		. me
    11		/ & .
    11		/^ah/
    -11		/^alw/
    -11		/^alwa/
    11		/^bad$/
    -11		/^baja/
    -11		/^bod/
    -11		/^body/
    11		/^bum/
    11	fever:7 allergic_reaction:5	/^burn/
    11		/^cad/
    -11		/^canc/
    -11	radiating_pain:-1 numbness:23 persistent_beyond_72h:-1	/^com/
    -11	numbness:6	/^comp/
    -11		/^cuan/
    11	persistent_beyond_72h:30	/^days/
    11	numbness:52	/^dea/
    11	sharp_pain:-3 bladder_bowel:7	/^desd/
    -11		/^disa/
    11	persistent_beyond_72h:-4	/^dow/
    11	radiating_pain:32 persistent_beyond_72h:-5	/^down/
    11		/^emp/
    11	self_harm:48	/^endi/
    -11	radiating_pain:-39 weakness:-15 numbness:9 history_injury:-5 osteoporosis:-23 saddle_numbness:35	/^feel/
    11	sharp_pain:-4 numbness:15 saddle_numbness:-2	/^foot/
    11		/^fue/
    11	history_disc:71	/^fus/
    11		/^goe/
    11		/^goes/
    11		/^har/
    11	radiating_pain:8	/^into/
    11		/^iz/
    11	bladder_bowel:17	/^know/
    11	allergic_reaction:31	/^lips/
    11		/^love/
    -11		/^mens/
    -11		/^migh/
    11	persistent_beyond_72h:-3 allergic_reaction:-6	/^mor/
    -11		/^nil$/
    -11		/^nil/
    11		/^one/
    -11		/^par/
    -11		/^park/
    -11		/^paso/
    11		/^peo/
    -11		/^perh/
    -11		/^pos/
    -11		/^poss/
    11		/^ran/
    11		/^rang/
    -11		/^repl/
    11	history_injury:4	/^rib/
    -11		/^ring/
    11		/^scr/
    11	radiating_pain:-10 weakness:-4 worsening:-7 history_disc:-6 history_injury:4 bladder_bowel:-32 saddle_numbness:19 fever:-29 faint_dizzy:3 self_harm:7	/^se/
    11	persistent_beyond_72h:6 pregnancy_symptom:7	/^sem/
    11	persistent_beyond_72h:5 history_injury:12 pregnancy_symptom:10	/^sema/
    11	sharp_pain:-8 radiating_pain:-33 weakness:-23 worsening:-27 persistent_beyond_72h:1 history_injury:-41 saddle_numbness:12 chest_breath:-4 fever:-14 severe_headache:-13 faint_dizzy:-10 allergic_reaction:-25 severe_bruising:-8 self_harm:-54	/^si/
    11	sharp_pain:70 tingling:-30 chest_breath:-13	/^stab/
    -11		/^sto/
    11		/^tor/
    11		/^una/
    11	numbness:-12 bladder_bowel:22	/^ve/
    11		/^wet$/
    11	sharp_pain:-5 radiating_pain:-2 weakness:-7 tingling:-47 persistent_beyond_72h:-3 history_disc:-11 calf_swelling:-34 fever:-25 faint_dizzy:39 allergic_reaction:-21	/^wo/
    11	sharp_pain:13	/abia/
    -11	numbness:44	/act/
    11	radiating_pain:-13 tingling:-15 worsening:-2 persistent_beyond_72h:-12 fever:-28 faint_dizzy:-39 allergic_reaction:-27 severe_bruising:-1 emergency:-68 self_harm:-12	/ada/
    11	sharp_pain:1	/agg/
    -11		/aguje/
    11	sharp_pain:-23 weakness:54 numbness:-14	/ak$/
    11	emergency:5	/alli/
    11	emergency:41	/allin/
    -11		/ally$/
    -11		/ally/
    -11		/alw/
    -11		/alwa/
    -11		/alway/
    -11		/ancel/
    11		/angr/
    -11		/api/
    -11		/arec/
    -11		/arki/
    -11		/arkin/
    11	sharp_pain:-20 radiating_pain:57 numbness:-28	/atic/
    11		/bad$/
    -11		/baja/
    11	radiating_pain:-18 tingling:-30	/bla/
    -11		/bliss/
    11		/bot/
    11		/both$/
    11		/bum/
    11	allergic_reaction:64	/burn/
    -11	emergency:68	/call/
    -11		/canc/
    -11		/cance/
    11		/cau/
    -11		/cina$/
    -11		/cina/
    -11		/cion/
    -11		/clear/
    -11	numbness:26	/comp/
    -11		/crib/
    -11		/cuan/
    11		/del$/
    -11		/deli/
    11		/desd/
    11	sharp_pain:-3	/desde/
    -11		/disa/
    -11		/disap/
    11	history_disc:201	/disc/
    11		/dizzy/
    11	persistent_beyond_72h:-8	/down/
    11		/eak$/
    11		/ean$/
    -11		/eave$/
    11		/echo$/
    11		/echo/
    11		/edi/
    11		/eem/
    -11		/ees$/
    -11		/ees/
    11		/ef$/
    11		/ele$/
    -11	weakness:24 numbness:44 saddle_numbness:37	/ell$/
    -11		/emai/
    11	history_injury:8 pregnancy_symptom:7	/eman/
    11	persistent_beyond_72h:18 pregnancy_symptom:13	/emana/
    -11		/ensaj/
    11	weakness:4	/eps$/
    -11		/erh/
    -11		/erha/
    -11		/erhap/
    11		/erve/
    11		/esde$/
    11		/esde/
    11	chest_breath:40	/espir/
    -11		/etas$/
    -11		/etas/
    11	sharp_pain:12 radiating_pain:-6 weakness:-25 history_injury:-18 calf_swelling:-3 allergic_reaction:-2 self_harm:-1	/eve/
    -11	weakness:-30 numbness:12 pregnancy_symptom:-17 saddle_numbness:4	/feel/
    11	weakness:11	/fue/
    11	weakness:24	/gers$/
    11	weakness:9	/gers/
    11	radiating_pain:6 weakness:-6	/goe/
    11	weakness:-14	/goes$/
    11		/goes/
    -11		/grand/
    -11	weakness:20 numbness:-28	/gs$/
    -11		/guje/
    -11		/gujet/
    -11		/gur/
    -11		/haps$/
    -11		/haps/
    -11	weakness:2 tingling:6	/hat$/
    -11		/hed/
    11		/hot$/
    -11		/iar$/
    -11		/iar/
    -11	weakness:11 numbness:-4	/ice/
    11		/icks$/
    11		/icks/
    11		/ief$/
    11		/iendo/
    11	worsening:24	/igg/
    11		/ills$/
    11		/ills/
    -11		/imagi/
    -11		/iness/
    11		/ingle/
    -11		/ings$/
    -11		/ings/
    11		/inten/
    -11		/ints$/
    -11		/ints/
    -11		/isap/
    -11		/isapp/
    11	weakness:3 history_injury:61 allergic_reaction:3	/ist/
    -11		/ista$/
    11	allergic_reaction:10	/ister/
    -11	radiating_pain:-11 numbness:7	/ith/
    11	radiating_pain:-1 numbness:-32 tingling:-11 bladder_bowel:-33 chest_breath:-4 faint_dizzy:-25	/ive/
    11	persistent_beyond_72h:-5 self_harm:83	/ivi/
    11	radiating_pain:-23 weakness:-20 numbness:-90	/izz/
    -11		/jet/
    -11		/jeta/
    -11		/jetas/
    11		/kes$/
    11		/kes/
    11		/know/
    11	numbness:-13 faint_dizzy:7	/lac/
    -11		/lama/
    11		/lame$/
    -11		/leepi/
    11		/lid$/
    11	allergic_reaction:58	/lips$/
    11	allergic_reaction:30	/lips/
    -11		/liss/
    -11		/llama/
    -11		/lto$/
    -11		/lways/
    -11		/magin/
    11		/makes/
    -11		/mar$/
    11		/med/
    -11		/mens/
    -11		/mensa/
    -11		/migh/
    -11		/might/
    11	tingling:6	/migue/
    -11		/mos/
    11	sharp_pain:-21 weakness:-5	/mpe/
    -11		/mpre/
    -11	weakness:4	/nas$/
    -11		/ncel/
    11	weakness:-25 numbness:-48 allergic_reaction:90	/ncha/
    -11		/ndl/
    -11		/new$/
    11	radiating_pain:-6 history_injury:-2	/ngo$/
    -11		/nil$/
    11		/nit/
    11	weakness:3 worsening:-2 bladder_bowel:6 fever:-8 faint_dizzy:-1	/not$/
    -11		/nsaj/
    -11		/nter/
    11	bladder_bowel:9	/ntrol/
    -11		/oco/
    11	sharp_pain:-21 radiating_pain:20 saddle_numbness:-30 allergic_reaction:-8	/oes$/
    11	sharp_pain:-14 tingling:19 bladder_bowel:-2 saddle_numbness:-3 allergic_reaction:-19	/oes/
    11		/ofe/
    11		/oken$/
    11		/oken/
    11	sharp_pain:229	/olt/
    11	tingling:22	/ona/
    11	bladder_bowel:19	/ontro/
    -11		/oos/
    11	worsening:109	/ora/
    11		/oria$/
    11	persistent_beyond_72h:32	/oria/
    11	weakness:-2 tingling:5	/ormi/
    11		/ormid/
    -11		/ory$/
    -11		/ory/
    -11		/ossib/
    11		/oth$/
    11	persistent_beyond_72h:-18	/own/
    11		/pant/
    -11		/parec/
    11	numbness:-8 saddle_numbness:26	/pe$/
    -11		/perh/
    -11		/perha/
    11	chest_breath:6	/pirar/
    -11		/poli/
    -11		/poss/
    -11		/possi/
    -11		/puede/
    -11		/rati/
    -11		/remo/
    -11		/repl/
    11	chest_breath:2	/respi/
    -11		/rha/
    -11		/rhap/
    -11		/rhaps/
    11		/rib/
    11	numbness:24	/rmid/
    -11		/rno$/
    -11		/rong$/
    11	weakness:7	/rrar/
    -11	radiating_pain:69	/rre/
    -11		/rrie/
    11	severe_headache:9	/rst/
    -11		/rvi/
    11		/sat/
    -11		/scrib/
    11		/sde$/
    11		/sde/
    11	persistent_beyond_72h:2	/sem/
    11	pregnancy_symptom:1	/sema/
    11	pregnancy_symptom:6	/seman/
    -11		/sibl/
    11	chest_breath:40	/spir/
    11	chest_breath:60	/spira/
    -11		/ssib/
    -11		/ssibl/
    -11		/sue/
    11	faint_dizzy:11	/tand$/
    -11		/tandi/
    11		/tchy$/
    11		/tchy/
    -11		/tend/
    11	radiating_pain:-3 numbness:-8 tingling:-5 history_injury:3 chest_breath:-3 emergency:-4	/the$/
    11	sharp_pain:-59 radiating_pain:24 calf_swelling:-13 emergency:-5	/tic/
    11	radiating_pain:-16 weakness:-24 numbness:-22 chest_breath:-14 fever:-31 severe_headache:-21 faint_dizzy:-40 allergic_reaction:-40 emergency:-39 self_harm:-18	/tin/
    11		/tine/
    11		/tten/
    -11		/turno/
    -11		/uanto/
    11		/ubbe/
    11		/uda/
    11	weakness:11	/ug$/
    -11		/ujet/
    -11		/ujeta/
    11	saddle_numbness:9	/um$/
    -11		/urno$/
    -11		/urno/
    11	severe_bruising:2	/urp/
    11	tingling:-18 persistent_beyond_72h:25 history_injury:5 pregnancy_symptom:-33 saddle_numbness:-3 faint_dizzy:-7 severe_bruising:-14 emergency:-17	/urt/
    -11		/vel/
    11		/wet$/
    11	weakness:-1	/yes$/
    -11		<be> easing
    11		<be> fine
    11		<be> normal
    -11		<be> pain
    11		<be> ~ before
    11		<be> ~ much
    -11		<be> ~ or
    -11		<become> ~ bed
    11		<become> ~ better
    11		<become> ~ then
    -11		<become> ~ would
    11	emergency:7	<count> <my>
    11	emergency:13	<count> <my> <part>
    -11		<count> ~ ,
    11		<count> ~ sore
    -11		<day> ~ <become>
    -11		<feel> better
    -11		<have> pain
    -11		<have> ~ <become>
    11	sharp_pain:9 persistent_beyond_72h:40	<have> ~ <the>
    -11		<my> .
    -11		<my> golf
    -11		<my> ~ bien
    -11		<my> ~ longer
    11		<my> ~ should
    -11		<my> ~ strong
    -11		<my> ~ today
    -11		<part> <become> numb
    -11		<part> in <the>
    11		<part> weak
    -11	weakness:38	<part> ~ <count>
    -11		<part> ~ lie
    -11	numbness:88	<part> ~ numb
    -11		<part> ~ or
    -11		<person> ~ ,
    11		<side> <time>
    -11		<side> sore
    -11		<side> ~ more
    11		<side> ~ pain
    11		<side> ~ what
    -11	weakness:64 emergency:35	<the> <person>
    11		<the> <side> of
    -11		<the> ~ <feel>
    -11		<the> ~ ?
    -11		<the> ~ like
    -11		<the> ~ mas
    11	sharp_pain:60	<the> ~ pain
    -11		<the> ~ soreness
    11		<time> ~ hurts
    11		? & [en810]
    11		? & [en981]
    11		[en1002] & #
    -11		[en1002] & [en28]
    -11		[en1002] & [en58]
    11		[en1002] & [en613]
    11		[en1002] & [en807]
    11		[en1007]
    11		[en1014] & #
    -11		[en1018] & [en362]
    -11		[en1018] & [en778]
    -11		[en1020] & .
    -11		[en1020] & [en170]
    11		[en1020] & [en19]
    11		[en1020] & [en709]
    -11		[en1020] & [en778]
    -11		[en106] & [en93]
    11		[en116] & [en650]
    11		[en116] & [en980]
    11		[en118] & [es887]
    -11	allergic_reaction:2	[en11] & [en250]
    -11		[en11] & [en551]
    -11		[en11] & [en567]
    -11		[en121] & [en1002]
    11		[en121] & [en949]
    -11		[en124] & [en567]
    -11		[en127] & [en148]
    -11		[en12] & [en522]
    11		[en12] & [en980]
    -11		[en148] & [en37]
    11		[en148] & [en63]
    11	fever:36	[en170] & ,
    11		[en170] & [en170]
    -11		[en170] & [en634]
    11		[en181] & [en602]
    -11		[en19] & [en549]
    11		[en19] & [en917]
    11	persistent_beyond_72h:28	[en19] & [es503]
    -11		[en19] & [es694]
    -11	sharp_pain:17	[en20] & [en522]
    11		[en20] & [en60]
    11		[en20] & [en634]
    -11		[en215] & [en234]
    -11		[en234] & [en234]
    11	weakness:36	[en234] & [en437]
    -11		[en234] & [en869]
    11		[en234] & [en986]
    11		[en250] & .
    11		[en250] & tuesday
    -11		[en251] & [en250]
    -11		[en251] & [en28]
    11	fever:32	[en251] & [en613]
    -11		[en251] & [en889]
    11	sharp_pain:1 radiating_pain:-16	[en251] & [en949]
    -11		[en28] & [en805]
    11		[en28] & [es182]
    -11		[en28] & calf
    11		[en362] & #
    -11		[en362] & [en1020]
    11		[en378] & [en60]
    -11	sharp_pain:-22	[en37] & [en810]
    -11		[en39] & [en633]
    11		[en426] & [en212]
    -11		[en426] & [en874]
    -11		[en42] & [en522]
    -11	worsening:18	[en474] & [en20]
    11		[en474] & [en394]
    11		[en474] & [en762]
    11		[en479] & [en966]
    -11		[en490] & [en124]
    11		[en495] & [en251]
    -11	tingling:12	[en506] & [en251]
    11		[en508] & [en551]
    11		[en522] & [en11]
    -11		[en522] & [en874]
    -11		[en525]
    11		[en551] & [en1002]
    11		[en554] & [en11]
    -11		[en554] & [en495]
    -11	sharp_pain:-35	[en567] & .
    -11		[en567] & :
    11		[en567] & [en251]
    -11		[en567] & [en869]
    -11		[en58] & [en602]
    -11		[en602] & [en362]
    11		[en602] & [en693]
    11	sharp_pain:12	[en60] & [en215]
    -11		[en60] & [en957]
    11		[en60] & agony
    -11		[en613] & [en170]
    11		[en633] & [en1018]
    11		[en633] & [en37]
    11		[en634] & [en426]
    11		[en634] & [en986]
    -11		[en650] & [en490]
    -11		[en660] & [en966]
    11	weakness:17 persistent_beyond_72h:-18	[en677]
    11		[en682] & [en508]
    11		[en693] & [en966]
    11	radiating_pain:22	[en746] & [en212]
    11		[en746] & [en28]
    11		[en746] & [en810]
    11		[en762] & [en28]
    11	history_disc:44	[en762] & [en874]
    11		[en79]
    11		[en807] & [en682]
    11		[en807] & [en805]
    11	numbness:11 saddle_numbness:7	[en810] & [en660]
    11	chest_breath:15	[en810] & [en966]
    11		[en84] & [en633]
    -11		[en85] & [en93]
    -11	worsening:31 emergency:2	[en869] & [en20]
    11		[en869] & [en39]
    11	worsening:34 allergic_reaction:14	[en869] & [en426]
    11		[en874] & [en121]
    11		[en874] & [en170]
    11		[en874] & [en989]
    -11		[en874] & [es375]
    -11		[en890] & [en869]
    11		[en890] & [en874]
    11		[en906] & [en12]
    -11		[en938] & [en810]
    11		[en949] & [en508]
    -11		[en949] & [en874]
    -11		[en953]
    11		[en954] & ,
    11		[en954] & [en170]
    -11		[en966] & [en239]
    11	chest_breath:-7 fever:-3 allergic_reaction:-9	[en980] & [en966]
    -11		[en986] & [en234]
    11		[en989] & #
    11		[en989] & [en474]
    11		[en989] & [en874]
    11		[en997] & [en11]
    11		[es1022]
    11	radiating_pain:-26 weakness:-10 numbness:-12 persistent_beyond_72h:-6 history_injury:-29 pregnancy_symptom:-15 calf_swelling:-1 fever:-22 allergic_reaction:-26 severe_bruising:-33	[es106]
    11		[es17] & [es26]
    -11		[es182] & [en141]
    11	tingling:10	[es182] & [en810]
    11		[es182] & [en949]
    11	numbness:118 saddle_numbness:7	[es182] & [es214]
    -11		[es182] & numbness
    -11		[es187]
    11		[es1] & [es438]
    11		[es1] & [es459]
    -11		[es1] & [es955]
    -11		[es234] & [es950]
    -11	sharp_pain:-14	[es26] & [en874]
    -11		[es2] & [es2]
    -11		[es2] & [es362]
    -11	weakness:21	[es42] & [es699]
    -11	weakness:9	[es438] & ,
    -11		[es502] & [es29]
    11		[es503] & [es26]
    -11		[es54] & [es982]
    11		[es55] & ,
    -11		[es694] & [es122]
    11	weakness:12	[es699] & [en874]
    -11		[es699] & [es2]
    11		[es79] & [es950]
    -11		[es847] & [es13]
    -11	tingling:18	[es854] & [es13]
    11		[es854] & [es1]
    11	weakness:30	[es86]
    11		[es86] & [es54]
    11		[es870] & [es1]
    11		[es878] & [es42]
    -11		[es879]
    11		[es950] & [es42]
    11		[es951]
    11		[es966] & [es950]
    11	sharp_pain:29	[es998] & ,
    -11		[es998] & [es699]
    -11		[es998] & [es998]
    11		a stabbing
    -11		about a
    11		after <the>
    -11		after ~ it
    -11		agujetas
    11		al #
    -11		always
    -11		and ~ <become>
    11	sharp_pain:7	and ~ <the>
    11		apart from
    11		as <time>
    11		as day
    -11		at # sharp
    11	persistent_beyond_72h:33	at all
    -11		at ~ sharp
    -11		back s
    11		bad
    -11		before <the>
    -11		better ~ in
    -11		body
    11		both
    -11		calambritos & [es699]
    -11		can not put
    11	weakness:13	can ~ <the>
    -11		can ~ put
    11		con dolor
    -11		could ~ to
    11		day ,
    11	persistent_beyond_72h:14	days
    -11		de <the>
    11	sharp_pain:-9 bladder_bowel:19	desde
    11		dizzy
    -11		do ~ <the>
    11		dolor ,
    11	radiating_pain:-40 weakness:-24 numbness:-17 persistent_beyond_72h:-41 history_injury:-8 osteoporosis:-19 pregnancy_symptom:-10 bladder_bowel:-19 calf_swelling:-11 fever:-22 allergic_reaction:-2	en
    -11		en el
    11	self_harm:68	ending
    11		esto no
    11		even ~ <the>
    -11		full strength
    11	weakness:-1	goes
    -11		grand
    -11		grip ~ strong
    -11		had no
    -11		help with
    -11		hi ~ <side>
    -11		how ~ i
    11	sharp_pain:46	hurts ~ i
    11		hurts ~ much
    11	weakness:23	i <keep>
    -11		i call
    11	severe_headache:5	i have
    11		i sit
    11	weakness:2	i ~ dropping
    11		i ~ faint
    11		i ~ give
    11		i ~ much
    -11		if <my>
    -11		if my
    -11		if ~ numb
    11		in it
    11	numbness:-42 tingling:3 faint_dizzy:24	in the
    -11		in ~ <time>
    -11		is hurting
    11		it would
    11		just ~ <feel>
    -11		last ~ but
    11	sharp_pain:-5 history_injury:-32	late+a
    11	worsening:8	late+again
    11		late+big
    -11		late+can
    11		late+change
    11		late+fine
    11	persistent_beyond_72h:34	late+hurt
    -11		late+las
    11		late+last
    -11		late+los
    -11		late+now
    -11		late+so
    11		late+some
    11	sharp_pain:-3 persistent_beyond_72h:3	late+this
    -11		late+yes
    -11		leave
    -11		liked
    11	allergic_reaction:46	lips
    -11		little sore
    11		llame
    11		llame <the>
    11		makes
    11	numbness:1	mano
    -11		me .
    -11		might
    -11		might <be>
    -11		might be
    -11		more than
    -11		more today
    -11		my finger
    -11		my golf
    -11		never ~ massage
    -11		night
    -11		nil
    -11		no ~ for
    11		no ~ it
    -11		no ~ please
    11		not <become> <my>
    -11		not had
    11		not ~ fist
    11		not ~ off
    -11		numb ~ .
    11	calf_swelling:8 allergic_reaction:-14	of my
    11		of ~ nothing
    11		ok ,
    11	fever:17	on ~ <part>
    -11		on ~ <side>
    -11		or ~ cold
    -11	sharp_pain:3 radiating_pain:2	pain ~ <side>
    11		pain ~ same
    -11		paso
    -11		perhaps
    -11		put my
    -11		que ayer
    -11		queda una
    11	chest_breath:3	respirar
    -11		ring
    -11		severe bruising
    -11		sharp ~ :
    11		sharp ~ <my>
    11		she ~ <part>
    -11		since i
    -11		sleeping
    -11		slight headache
    -11		so so
    -11		standing
    -11		still sore
    11		still ~ ,
    -11		strange
    11		thank you for
    11		thank ~ for
    -11		the leg
    11	self_harm:7	the point
    -11		tingling & [en567]
    -11		tingling ~ sharp
    11	weakness:28	to ~ <my>
    11	severe_bruising:14	toda ~ <part>
    -11		turno
    11		up ~ of
    -11		used to
    -11		water
    -11		weather <be>
    11		wet
    -11		what if <my>
    -11		when i <be>
    -11		when ~ <be>
    11		where the
    -11		with ~ <be>
    -11		with ~ and
    -11		worse ,
    -11		worse ~ ,
    11		worse ~ <the>
    -11		worse ~ morning
    -11		would like
    11		yes ,
    -11		yo
    10		# & ?
    10		# & [en251]
    10		# & [en437]
    10		# & [es982]
    10		# dias
    10		# ~ <have>
    10		# ~ y
    10		, & [en477]
    10		, & [en967]
    10		, & [es470]
    10		, <be> <the>
    -10		, i <be>
    -10		, thanks
    10		, the
    -10	weakness:15 numbness:-1	, ~ ,
    -10	numbness:52	, ~ <feel>
    -10		, ~ different
    -10		, ~ ever
    -10		, ~ good
    -10		, ~ hace
    10		, ~ numbness
    10		, ~ only
    10		, ~ pins
    -10		, ~ todo
    10		, ~ what
    -10		- #
    10	tingling:6	. & [en20]
    10	persistent_beyond_72h:-1	. & [en234]
    10		. & [en60]
    10		. & [en682]
    -10		. & [en693]
    -10		. all
    10		. can not
    -10		. i <be>
    10		. it <be>
    10		. otherwise
    10		. ~ bit
    -10		. ~ good
    10	sharp_pain:-23 persistent_beyond_72h:-8	/^am/
    10	emergency:37	/^ambu/
    -10		/^anyw/
    10		/^big$/
    10		/^blee/
    10		/^bro/
    10		/^brok/
    10	sharp_pain:-7 radiating_pain:-22 weakness:7 numbness:-17 tingling:-30 worsening:-9 persistent_beyond_72h:-48 history_disc:-89 osteoporosis:-4 pregnancy_symptom:-27 bladder_bowel:-27 saddle_numbness:-17 chest_breath:-17 calf_swelling:-15 fever:-33 allergic_reaction:-72 severe_bruising:-6 self_harm:-47	/^ca/
    10	radiating_pain:21 weakness:-48 worsening:-15 saddle_numbness:-2 chest_breath:-6 calf_swelling:59	/^cal/
    -10		/^cans/
    10		/^cia/
    -10		/^clea/
    10	sharp_pain:-9 radiating_pain:-28 numbness:-9 worsening:-34 persistent_beyond_72h:-10 history_disc:-17 history_injury:-20 osteoporosis:-4 pregnancy_symptom:-25 chest_breath:-5 calf_swelling:-26 fever:12 severe_headache:-66 faint_dizzy:-16 allergic_reaction:-37 emergency:-14 self_harm:-21	/^co/
    -10		/^conv/
    10	pregnancy_symptom:87	/^cram/
    -10		/^deci/
    10	numbness:17 tingling:6	/^ded/
    10		/^del$/
    -10		/^drea/
    10		/^eas/
    10		/^ei/
    10	sharp_pain:39	/^ele/
    -10		/^ema/
    -10		/^emai/
    10		/^enci/
    10		/^esca/
    10	sharp_pain:51	/^exc/
    10	emergency:5	/^face/
    10		/^fie/
    10		/^flar/
    10		/^foo/
    10		/^fore/
    10		/^fuer/
    -10		/^gran/
    -10		/^gu/
    10	severe_headache:76	/^head/
    -10		/^his/
    10		/^hit/
    -10		/^hom/
    10		/^hot$/
    10		/^hot/
    10	sharp_pain:-6	/^hour/
    10		/^jal/
    10		/^jala/
    10		/^just/
    10		/^livi/
    10		/^look/
    -10		/^loos/
    10		/^lost/
    -10		/^mal/
    10		/^mano/
    -10		/^mayb/
    10		/^mid/
    -10		/^mig/
    10		/^nas/
    10		/^nast/
    10	tingling:-4	/^one$/
    10	bladder_bowel:36	/^orin/
    10		/^purp/
    10		/^pus/
    -10		/^rece/
    -10		/^rem/
    -10	sharp_pain:-5 radiating_pain:-4 weakness:-15 worsening:-41 pregnancy_symptom:-11 chest_breath:-15 allergic_reaction:3 self_harm:-5	/^sa/
    10		/^san/
    10	sharp_pain:29 weakness:-3	/^shar/
    -10	persistent_beyond_72h:18	/^sig/
    10		/^sn/
    10	weakness:21	/^sol/
    10	sharp_pain:-1 weakness:18 numbness:-10	/^su/
    10	worsening:39	/^sub/
    -10		/^sure/
    10	calf_swelling:9	/^swo/
    10		/^swol/
    10	osteoporosis:44 self_harm:76	/^thin/
    -10		/^uno/
    10		/^veo$/
    10		/^veo/
    10	numbness:11	/^wake/
    -10		/^whet/
    10	emergency:1	/^word/
    10		/^wris/
    -10	history_disc:15	/^yea/
    -10		/^year/
    -10	numbness:2 tingling:5 persistent_beyond_72h:1 history_injury:26 fever:12	/^you/
    -10		/aha$/
    -10		/aha/
    -10	history_injury:8	/ai$/
    10		/aid$/
    10		/aine$/
    10		/ala/
    10	calf_swelling:1	/alie/
    10	emergency:40	/ambu/
    10	emergency:21	/ambul/
    10		/amed/
    -10		/anis/
    -10		/anyw/
    10		/ardi/
    -10		/ayb/
    -10		/aybe$/
    -10		/aybe/
    10		/bar$/
    10		/bbl/
    10		/bby$/
    10		/bby/
    10	sharp_pain:11	/bear/
    -10		/ber$/
    -10		/bes/
    10		/big$/
    10		/blee/
    10		/bleed/
    10	allergic_reaction:26	/blist/
    -10		/box$/
    10	sharp_pain:-39 weakness:-12 numbness:-10 tingling:-52 chest_breath:8	/bre/
    -10		/brit/
    10		/brok/
    10		/broke/
    10	emergency:50	/bula/
    10	emergency:3	/bulan/
    -10		/call$/
    10	numbness:-7 chest_breath:62	/ches/
    10		/cima$/
    10		/cima/
    -10		/clea/
    10	faint_dizzy:20	/colla/
    -10	radiating_pain:-6 tingling:11 history_disc:-21	/com/
    10		/comes/
    -10		/compl/
    -10		/conta/
    -10		/conte/
    10		/conti/
    -10		/conv/
    10		/cos$/
    10	pregnancy_symptom:130	/cram/
    10	pregnancy_symptom:67	/cramp/
    10	numbness:72	/dea/
    -10		/deci/
    -10		/deliv/
    10		/dia$/
    -10		/did$/
    10	numbness:86	/dor/
    -10		/drea/
    -10		/dres/
    -10		/eady$/
    -10		/eady/
    10		/earm/
    10	worsening:8	/easi/
    10	sharp_pain:-4 weakness:-8 persistent_beyond_72h:-7 bladder_bowel:40 saddle_numbness:-15 chest_breath:-14 calf_swelling:10	/ee$/
    -10		/egar/
    10		/eigh/
    -10		/eliv/
    -10		/elive/
    -10		/email/
    10	sharp_pain:-22 tingling:-26 emergency:-2	/emp/
    10		/encim/
    -10	history_injury:3	/ende/
    -10		/ender/
    -10		/erap/
    10	fever:33	/ermo/
    10		/esca/
    -10		/essa/
    -10		/essag/
    -10		/essin/
    10	sharp_pain:53	/exc/
    10	emergency:11	/face$/
    10	emergency:27	/face/
    -10		/falli/
    10		/fini/
    10		/flar/
    10		/flare/
    10		/fore/
    10		/forea/
    10	tingling:-5	/fuer/
    -10	sharp_pain:-13 numbness:-17 tingling:6	/ful/
    10		/grad/
    10		/grav/
    10		/guan/
    10		/guant/
    -10		/gust/
    -10	saddle_numbness:16	/hat/
    10		/hell$/
    10		/hermo/
    -10		/heth/
    -10		/hethe/
    -10		/hift$/
    10		/hil/
    -10		/hom/
    10		/horri/
    10		/hort$/
    10	worsening:20	/hour$/
    10	sharp_pain:-27	/hour/
    10		/hum/
    -10		/iday$/
    -10		/iday/
    10		/ifi/
    10	sharp_pain:-39 worsening:-19	/igu/
    -10		/il$/
    -10		/ild$/
    10		/inky$/
    10		/inky/
    10		/inted/
    10		/iod/
    -10		/ios/
    10		/ipe/
    -10		/ishe/
    -10		/ista/
    -10		/ize/
    10		/jal/
    10		/jala/
    10		/jo$/
    10		/just/
    10	history_injury:99	/ken/
    -10		/lades/
    10		/lare/
    10		/lared/
    -10		/leave/
    10		/leed/
    10	weakness:-5 tingling:20	/leep$/
    10		/less/
    10		/lga/
    10	emergency:19	/lio$/
    10	self_harm:147	/liv/
    -10		/liver/
    10	self_harm:52	/livi/
    10		/livin/
    10	sharp_pain:31	/llas$/
    10	sharp_pain:20	/llas/
    10		/look/
    -10		/loos/
    -10		/loose/
    -10	persistent_beyond_72h:8	/lori/
    -10		/los$/
    10	numbness:7	/lost$/
    10		/lost/
    10	weakness:5 numbness:7	/mano$/
    10	worsening:96 persistent_beyond_72h:-18	/mas$/
    -10		/mayb/
    -10		/maybe/
    10		/maye$/
    10		/maye/
    10		/mba/
    10		/mbar/
    -10		/mbri/
    -10		/mbrit/
    10	emergency:11	/mbu/
    10	emergency:44	/mbul/
    10	emergency:8	/mbula/
    10	emergency:62	/medi/
    -10		/messa/
    10	sharp_pain:-14 persistent_beyond_72h:-42	/more/
    10		/mpa/
    -10		/much$/
    10		/nar$/
    10	weakness:51	/nar/
    10		/nast/
    10		/ncim/
    10		/ncima/
    -10		/nda$/
    -10		/nden/
    10	emergency:-5	/ndo/
    -10		/nes$/
    10	weakness:28	/ngers/
    10		/ngle/
    10	faint_dizzy:8 self_harm:5	/nk$/
    10		/nky$/
    10		/nky/
    -10		/nny$/
    -10		/nny/
    10		/nta$/
    10		/ntly$/
    10		/ntly/
    10		/ntur/
    10		/ntura/
    -10		/nyw/
    10	radiating_pain:-7 tingling:-11 faint_dizzy:34 allergic_reaction:51	/oll/
    10		/ollen/
    10		/omes$/
    10		/omes/
    10		/omete/
    10		/omi/
    -10		/ompl/
    10		/onde$/
    -10		/onta/
    10		/onti/
    10		/ontin/
    -10		/onv/
    -10		/oose/
    10	weakness:67 bladder_bowel:-1	/opp/
    10		/orea/
    10		/orear/
    10	worsening:4	/orer$/
    10	worsening:70	/orer/
    10		/orina/
    -10		/ork/
    10		/otici/
    -10	radiating_pain:-7 persistent_beyond_72h:10	/our/
    -10		/ovel/
    10	weakness:-26 pregnancy_symptom:-1 allergic_reaction:-2	/ow$/
    -10		/pec/
    -10		/peu/
    10	sharp_pain:-30 persistent_beyond_72h:-39 severe_headache:-5	/pie/
    10	weakness:1	/pier/
    10		/pinky/
    10		/pira/
    10		/plate/
    -10	sharp_pain:-8 emergency:4	/ple/
    -10		/pon/
    10	persistent_beyond_72h:2	/prove/
    -10		/pues/
    10	sharp_pain:63	/pun/
    10		/purp/
    10		/pus/
    10		/quie/
    -10		/rap/
    10		/rce$/
    10		/rce/
    10	numbness:48	/rch/
    10		/rdo$/
    10		/rearm/
    10		/rel/
    -10		/rent/
    10	weakness:16	/res$/
    -10		/ress$/
    -10		/rios/
    10		/rist$/
    10	weakness:18	/rist/
    10		/rol/
    10		/rot/
    10	weakness:66	/rrar$/
    10		/rrib/
    10		/rubbe/
    10		/rut/
    -10		/sch/
    10	sharp_pain:106 weakness:-21 numbness:-6	/shar/
    -10	weakness:1 tingling:23 faint_dizzy:21	/she/
    -10		/shed$/
    -10		/shed/
    10		/shin$/
    10	sharp_pain:-4	/sien/
    10		/sient/
    -10		/siz/
    -10		/size/
    10		/smaye/
    10	worsening:143	/sorer/
    10		/sos$/
    10	history_disc:67 faint_dizzy:2	/spin/
    10		/step$/
    10		/swol/
    10	calf_swelling:3	/swoll/
    10	sharp_pain:81 weakness:-21 tingling:-68 persistent_beyond_72h:-4 bladder_bowel:-3	/tab/
    -10		/tch$/
    10	sharp_pain:-12 radiating_pain:-1	/teng/
    10		/tep$/
    10		/therm/
    10		/thro/
    10		/tici/
    10		/ticin/
    -10		/ties/
    10	numbness:1 severe_headache:-31 faint_dizzy:13	/til/
    -10		/tnes/
    -10		/tness/
    10	sharp_pain:-2 weakness:-37 numbness:-67 worsening:-13 persistent_beyond_72h:-7 chest_breath:-11 calf_swelling:-32 severe_headache:-21 faint_dizzy:-56 severe_bruising:-16 emergency:-69	/ts$/
    10		/tten$/
    10	sharp_pain:26	/uchi/
    10	pregnancy_symptom:10 chest_breath:98	/uff/
    10		/uil/
    10	emergency:1	/ulan/
    10	emergency:23	/ulanc/
    -10		/unto$/
    -10		/unto/
    10	bladder_bowel:65	/urs/
    -10		/ved/
    10		/veo$/
    10		/veo/
    10		/vivi/
    10		/vo$/
    10	self_harm:88	/wak/
    -10	radiating_pain:-8	/when$/
    -10		/whet/
    -10		/wheth/
    10	calf_swelling:16	/wol/
    10		/woll/
    10	calf_swelling:3	/wolle/
    10	sharp_pain:-12 weakness:-16 numbness:-2 persistent_beyond_72h:-33 fever:-7 self_harm:-17	/wor/
    10	emergency:9	/word/
    10		/wris/
    10		/wrist/
    -10		/ybe$/
    -10		/ybe/
    -10	history_disc:11	/yea/
    -10	history_disc:17	/year/
    -10	numbness:5 tingling:1 emergency:6 self_harm:1	/you/
    10		: & [en170]
    -10		<be> not numb
    10		<be> ~ can
    -10		<be> ~ de
    10		<be> ~ living
    10		<be> ~ stronger
    10	persistent_beyond_72h:14	<become> away
    10		<become> ~ not
    10		<count> ~ not
    10		<day> and
    10	worsening:-36 persistent_beyond_72h:9	<day> ~ it
    10		<feel> ~ and
    -10		<feel> ~ for
    10	persistent_beyond_72h:22 bladder_bowel:7	<have> ~ <count>
    -10		<have> ~ <side>
    10		<have> ~ bit
    10		<have> ~ it
    -10	weakness:-7 numbness:26 history_injury:20 osteoporosis:10	<my> <part> <be>
    -10		<my> <part> hurt
    -10		<my> <part> on
    -10		<my> again
    10		<my> desmaye
    -10		<my> duele bastante
    10		<my> ~ after
    -10		<my> ~ bastante
    -10		<my> ~ great
    10	radiating_pain:5	<my> ~ now
    10	bladder_bowel:126	<my> ~ sin
    10	saddle_numbness:-14	<part> <feel>
    -10		<part> <part>
    -10		<part> for
    -10		<part> over
    -10		<part> over <my>
    10	weakness:48	<part> will
    10	weakness:62	<part> will not
    10		<part> with <the>
    -10	numbness:6	<part> ~ <have>
    10		<part> ~ lift
    10		<part> ~ really
    10		<part> ~ when
    -10		<part> ~ would
    -10		<part> ~ ya
    10		<side> ,
    10		<side> i
    10		<side> over
    10		<side> than
    -10		<side> ~ <have>
    -10		<side> ~ since
    -10		<side> ~ you
    10	sharp_pain:18 fever:-29	<the> #
    -10		<the> <side> sore
    10		<the> ciatica
    10		<the> electric
    10	worsening:106	<the> molestia
    10		<the> morning ,
    -10		<the> sciatica
    -10		<the> time
    -10		<the> weak
    -10		<the> ~ after
    -10		<the> ~ numb
    -10		<the> ~ o
    -10		<the> ~ same
    10		<the> ~ sit
    10		<the> ~ then
    10	sharp_pain:34	<the> ~ under
    -10		<the> ~ with
    10		<time> #
    10		<time> <become>
    -10		<time> ~ you
    10	worsening:-1	[en1002] & [en12]
    -10		[en1002] & [en148]
    10	tingling:-1	[en1002] & [en19]
    10	faint_dizzy:31	[en1002] & [en437]
    10		[en1007] & [en253]
    -10		[en1014] & [es950]
    -10		[en1018] & [en805]
    10		[en1018] & [en853]
    10		[en101] & [en251]
    -10		[en1020] & [en121]
    10		[en1020] & [en127]
    -10		[en1020] & [en253]
    -10	chest_breath:14	[en1020] & [en468]
    -10		[en1020] & [en789]
    10		[en116] & [en522]
    10		[en118]
    10	faint_dizzy:12	[en11] & [en1002]
    10		[en11] & [en1018]
    -10		[en11] & [en157]
    10		[en11] & [en333]
    10		[en11] & [en359]
    -10	numbness:5 faint_dizzy:29	[en11] & [en37]
    10		[en11] & [en442]
    10		[en11] & [en533]
    10		[en11] & [en746]
    -10		[en11] & [en85]
    -10		[en11] & [en877]
    -10		[en11] & sciatica
    -10		[en123] & [en170]
    10		[en124] & [en957]
    10	radiating_pain:27	[en12] & [en101]
    10		[en135]
    -10		[en138] & [en474]
    10		[en138] & [en869]
    10		[en148] & [en490]
    -10		[en148] & [en889]
    -10		[en15] & [en20]
    -10		[en15] & [en362]
    10		[en170] & [en127]
    10		[en170] & [en468]
    -10		[en170] & [en954]
    -10		[en181] & [en404]
    10		[en181] & [en682]
    -10	worsening:14	[en19] & #
    10		[en19] & [en399]
    -10		[en19] & [en709]
    -10		[en19] & [es214]
    10		[en202] & [en42]
    10		[en202] & [en93]
    10		[en20] & [en28]
    -10		[en212] & ,
    -10		[en215] & [en490]
    -10		[en218] & [en170]
    10		[en234] & #
    -10		[en250] & [en20]
    10		[en250] & [en551]
    -10		[en251] & :
    10	sharp_pain:-1	[en251] & [en251]
    10	radiating_pain:38	[en251] & [en746]
    -10		[en251] & [en853]
    10		[en251] & [en877]
    10	sharp_pain:-2	[en28] & [en19]
    -10		[en28] & [en251]
    -10		[en28] & [en474]
    10		[en317] & [en551]
    10		[en333] & [en170]
    -10		[en333] & [en362]
    10		[en359]
    10		[en362] & [en1007]
    10		[en362] & [en127]
    -10		[en362] & [en157]
    10		[en362] & [en468]
    10	persistent_beyond_72h:-4	[en362] & [en874]
    10		[en362] & [en989]
    10		[en377]
    10		[en378] & [en11]
    -10		[en378] & [en234]
    10		[en378] & [en362]
    10		[en37] & [en11]
    10		[en37] & [en874]
    -10		[en380] & [en468]
    10		[en394] & [en1018]
    -10		[en394] & [en474]
    -10		[en3] & ache
    -10		[en410] & [en1018]
    -10		[en410] & [en63]
    -10	weakness:23	[en426] & ,
    10		[en426] & [en980]
    -10		[en42] & ,
    -10		[en42] & .
    -10		[en461] & [en966]
    10		[en468] & [en127]
    -10		[en468] & [en250]
    -10		[en474] & .
    -10		[en474] & [en127]
    -10		[en474] & [en170]
    10		[en474] & [en660]
    10		[en47] & [en106]
    -10		[en487]
    -10		[en490] & [en121]
    -10		[en490] & [en12]
    -10		[en490] & [en37]
    10		[en490] & [en762]
    -10		[en490] & [en84]
    -10		[en490] & tingling
    -10		[en506] & [en11]
    -10		[en506] & [en234]
    -10		[en508] & [en189]
    -10		[en508] & [en468]
    10		[en551] & [en317]
    10		[en551] & [en474]
    10		[en551] & [en508]
    -10		[en551] & [en613]
    -10		[en551] & [en746]
    10		[en554] & [en234]
    -10		[en58] & [en378]
    -10		[en602] & [en426]
    -10		[en60] & ?
    -10		[en60] & [en1020]
    10		[en60] & [en124]
    10	history_disc:25	[en60] & [en20]
    -10		[en60] & [en3]
    10		[en60] & [en810]
    10		[en60] & [en853]
    -10	sharp_pain:20	[en60] & [en949]
    -10		[en613] & [en551]
    10		[en618] & #
    10		[en633] & [en1020]
    -10		[en633] & [en148]
    10		[en633] & [en362]
    10		[en633] & [en60]
    10	sharp_pain:2	[en634] & ,
    10		[en634] & [en148]
    -10		[en634] & [en437]
    10		[en634] & [en490]
    -10		[en634] & achy
    -10		[en63] & [en234]
    10	history_injury:54	[en650] & ,
    -10		[en650] & [en682]
    -10		[en653] & [en874]
    10	sharp_pain:-4	[en679]
    10		[en682] & #
    -10	numbness:4	[en682] & [en474]
    10		[en682] & [en810]
    10	numbness:-4	[en682] & [en869]
    10		[en682] & [en980]
    -10		[en709] & [en468]
    10		[en746] & [en127]
    10		[en746] & [en309]
    10	weakness:-15 tingling:-19 persistent_beyond_72h:-5 pregnancy_symptom:-26 bladder_bowel:-1 chest_breath:-6 allergic_reaction:-1 severe_bruising:-1	[en762]
    10		[en762] & [en468]
    10		[en762] & [en551]
    -10		[en805] & [en1020]
    -10		[en805] & [en11]
    10		[en807] & [en1020]
    10		[en807] & [en869]
    10		[en810] & #
    10	tingling:16	[en810] & [en19]
    -10	numbness:4	[en810] & [en613]
    -10		[en837]
    -10		[en84] & [en474]
    -10		[en84] & [en874]
    10		[en853] & [en468]
    -10		[en853] & [en874]
    10	sharp_pain:-15 radiating_pain:27 weakness:40 worsening:-6 persistent_beyond_72h:-19 bladder_bowel:-40	[en85]
    -10		[en85] & [en551]
    -10		[en85] & [en989]
    -10		[en869] & [en12]
    -10	persistent_beyond_72h:-15	[en869] & [en170]
    -10		[en869] & [en202]
    10	numbness:9	[en869] & [en234]
    -10		[en869] & [en474]
    -10		[en869] & [en981]
    -10		[en869] & calf
    -10		[en871] & [en251]
    -10		[en874] & [en20]
    -10		[en874] & [en709]
    10		[en874] & [es14]
    10	bladder_bowel:65	[en874] & [es438]
    10		[en874] & desmaye
    10		[en889] & [en148]
    10		[en889] & [en810]
    10	faint_dizzy:25	[en890] & [en778]
    10		[en906] & [en874]
    -10		[en917] & [en11]
    10		[en917] & [en251]
    10	history_disc:4	[en938] & [en633]
    -10		[en93] & ,
    -10		[en954] & [en1002]
    10		[en957] & [en966]
    10		[en966] & [en461]
    -10		[en966] & [en613]
    10		[en980] & [en1020]
    -10		[en986] & [en251]
    -10		[en986] & [en869]
    10		[en989] & [en362]
    -10		[en991] & [en212]
    10		[es106] & [es638]
    -10		[es122] & [en1014]
    -10		[es122] & [es2]
    -10		[es122] & [es42]
    10		[es122] & [es966]
    -10		[es127] & [es982]
    10		[es13] & [es342]
    -10		[es174] & [es982]
    10	weakness:-4	[es182] & .
    10		[es182] & [en682]
    10		[es182] & [es198]
    10		[es182] & [es58]
    10		[es182] & [es887]
    10		[es188] & [en490]
    -10		[es189] & [es106]
    -10		[es1] & [es127]
    10		[es1] & [es219]
    10		[es1] & ciatica
    10		[es214] & [en118]
    10		[es214] & [es214]
    -10		[es233]
    10		[es253] & [es251]
    -10		[es254] & [es438]
    -10		[es2] & [es102]
    10		[es362]
    10	radiating_pain:8	[es362] & [es1]
    -10		[es395]
    -10		[es42] & [es54]
    -10		[es42] & [es982]
    10	sharp_pain:-14 weakness:16 tingling:-22	[es459]
    -10		[es459] & [es13]
    10		[es54] & [es14]
    10		[es550]
    -10		[es55] & [en118]
    -10		[es694] & [es438]
    -10		[es694] & [es950]
    -10		[es699] & [es375]
    -10	bladder_bowel:1	[es742]
    10		[es854] & [es150]
    10		[es854] & dormida
    -10		[es855]
    10		[es859]
    -10		[es894]
    10		[es950] & [es122]
    10		[es950] & [es342]
    10		[es951] & [es950]
    -10		[es975] & [es975]
    10		[es982] & [es106]
    10	worsening:38	[es982] & [es13]
    -10		[es982] & [es17]
    -10	weakness:14	[es982] & [es1]
    -10		[es982] & [es29]
    -10		[es982] & [es486]
    10		[es998] & [es342]
    10		about #
    -10		ache & [en634]
    -10		all back
    10		all over
    -10		an ache
    -10		and he
    -10		and no fever
    -10		and ~ ,
    10		and ~ and
    -10		and ~ fever
    10		apart from <the>
    10		apart ~ <the>
    -10		as a
    -10		as ~ ,
    10		at # <time>
    10		ayer ~ <the>
    -10	weakness:-27 numbness:-3	back
    -10		back is
    -10		bastante <the> <part>
    -10		before the
    10		big
    10		bit ,
    10		bit ~ nothing
    -10		blades
    -10		bruise & ,
    10		bruised & [en1002]
    -10		but i
    -10		but i <be>
    10		cada vez
    10		cada ~ duele
    -10		calambritos & [es1]
    -10		call
    -10		came in
    -10		came in with
    -10		can <become> <my>
    10	weakness:-13 numbness:3	can ~ <feel>
    10		can ~ fist
    10		comes
    10	tingling:14	como ~ <part>
    10		day #
    10		days of
    -10		de ~ hasta
    -10		debilidad ~ <the>
    10		del
    10		desde ~ <the>
    10		desmaye
    -10		dia ~ <the>
    10		dias ~ <part>
    -10		did ~ <the>
    -10		do not <have>
    -10		do ~ <have>
    -10		down ~ ,
    10		dragging
    10		duele
    -10		duele bastante
    -10		duele bastante <the>
    10		en ~ vida
    10		encima
    -10		ever ~ <the>
    10		face
    -10		falling
    10		fine ~ <the>
    10		flared
    10		flared & [en362]
    -10		for an
    -10		for ~ i
    -10	radiating_pain:29	from <my>
    10		funny ~ <the>
    -10	sharp_pain:-7 numbness:-2 bladder_bowel:55 self_harm:9	go
    10		good ~ i
    -10		great ~ <be>
    10		hell
    10		help <my> please
    10		help ~ please
    10		honestly <the>
    10		hormigueo & [es694]
    10		hormigueo ~ ,
    10	calf_swelling:48 fever:8 allergic_reaction:72	hot
    10	sharp_pain:32	hot ~ <part>
    10	worsening:17	hour
    -10		hour ,
    -10		hurts more than
    10		hurts ~ more
    10		i <be> <become>
    10	sharp_pain:-15 numbness:-3	i am
    -10		i came in
    -10		i did not
    -10		i go
    10		i keep
    -10		i said
    10		i would give
    -10		i ~ <side>
    -10		i ~ about
    10		i ~ ever
    -10		i ~ if
    -10		i ~ like
    -10		i ~ now
    10		ibuprofen & [en1002]
    10		in ~ <side>
    -10		in ~ ?
    10	weakness:-17 numbness:-2 tingling:-16 pregnancy_symptom:-14 bladder_bowel:-17 chest_breath:-7 fever:-10 faint_dizzy:-16 allergic_reaction:-10 emergency:-5 self_harm:-12	is
    -10	sharp_pain:-5	is not
    -10		it <be> yesterday
    10		it ~ #
    10	sharp_pain:2	it ~ like
    -10	history_injury:16	it ~ now
    10		it ~ when
    10		l
    10	history_disc:236	l5
    10		la ciatica
    -10		late+an
    10		late+been
    -10		late+cada
    -10		late+legs
    -10		late+less
    10		late+night
    10		late+that
    -10		late+tight
    10	persistent_beyond_72h:63	late+week
    10		late+went
    10		late+what
    -10		laughed at
    -10		leg day
    -10		leg feels
    -10		lie down
    10	tingling:61	like ~ <part>
    10		like ~ on
    10		living
    10		lost
    -10		maybe
    -10		me again
    10		me desmaye
    -10	sharp_pain:1	much
    10	calf_swelling:23	my right
    10		never happened
    -10	weakness:20	no <my>
    -10		no he
    -10		no longer
    -10		no me
    10		no sensation
    10		no tingling ,
    -10	sharp_pain:29	no ~ dolor
    -10		no ~ here
    10	weakness:36	no ~ in
    -10		not great
    10	sharp_pain:12	not ~ .
    -10		not ~ from
    10		not ~ here
    -10		not ~ pain
    -10		not ~ since
    -10		nothing hurts
    -10		nothing ~ not
    10		noticing
    10		now ~ <be>
    10		numb ~ <part>
    -10		numbness ~ ,
    10	numbness:15 allergic_reaction:-27	of <my>
    10	sharp_pain:-47 numbness:4	of ~ <part>
    10		on <my> <part>
    10		on ~ <the>
    10		on ~ it
    10	tingling:-15 calf_swelling:4	one
    10		other than
    10		ouch
    -10		pain to
    -10		pain under <my>
    -10		pain went
    10		pain ~ ,
    10		pain ~ .
    -10		parking
    10		pero ~ <part>
    10		pinky
    -10		please ~ <the>
    -10	weakness:74	puedo ~ <the>
    -10		put <my> <part>
    -10		put ~ <part>
    10		quite <the>
    -10		ring me
    -10		s pain
    -10		same as
    -10		sciatica
    -10		shift
    10		shin
    -10		shooting pains
    10		shooting ~ in
    10		short
    -10		si <my>
    -10		si me
    -10		sin dolor ,
    -10		since i <be>
    -10		something <be> not
    -10		something ~ not
    -10		sore but
    -10		soreness & [en15]
    10		soreness ~ <be>
    -10		soreness ~ <count>
    10	worsening:64	sorer
    10	faint_dizzy:7	stand
    -10		still achy
    10		still numb
    -10		still ~ <part>
    -10		still ~ i
    10		stop ,
    -10		stop ~ <my>
    10		strength ~ <my>
    -10		sure
    10	calf_swelling:2	swollen
    10		temperature ~ #
    -10		than ~ <time>
    -10		the bad
    10		the feeling
    -10		the sciatica
    10		then ~ <the>
    10		there <be> <the>
    -10		there ~ <part>
    -10		there ~ of
    10		thermometer
    10		they are
    10	sharp_pain:15	time i
    10		tingling & [en234]
    -10		tingling & [en404]
    -10		tingling ~ pain
    -10		to bed
    10	sharp_pain:1 numbness:32	to ~ <be>
    10		to ~ if
    10		todo ~ <part>
    10		toes are
    10		veo
    -10		what ~ <part>
    -10	weakness:-3	when
    -10		when ~ i
    -10		when ~ saw
    -10		whether
    -10		whether ~ <part>
    10		why ~ <my>
    10		why ~ <part>
    10		with it
    -10		with ~ <my>
    10		without noticing
    -10		worse ~ <be>
    10		worse ~ worse
    10		would <be>
    10		would give
    10	weakness:1	wrist
    -10		wrong person
    -10		y <the> <part>
    -10		y la
    10		yes ~ <part>
    10		yes ~ <the>
    -10		yesterday ~ #
    -10		yesterday ~ now
    -10		you have
    10		you ~ and
    -9	persistent_beyond_72h:-6	# & .
    9		# & [en234]
    9		# to #
    9		# ~ <feel>
    -9		# ~ in
    -9		# ~ sharp
    -9	tingling:-20 bladder_bowel:12 emergency:33	, & [en234]
    -9	weakness:11 history_injury:2	, & [en251]
    -9		, & [en298]
    -9		, & [en60]
    9		, & [en63]
    9		, & [en693]
    9		, & [en853]
    9		, & [en890]
    -9		, & [en981]
    9		, & [es188]
    -9		, & [es486]
    9		, & [es699]
    -9	weakness:38 numbness:-6	, & [es982]
    9		, & agony
    9		, <side> <part>
    9		, but
    -9		, hoy
    -9		, otherwise
    9	weakness:34 history_injury:13 osteoporosis:1	, ~ <my>
    9	weakness:17	, ~ just
    9		, ~ like
    9	numbness:17	, ~ no
    -9		, ~ well
    -9		- & #
    -9		. & [en1020]
    9		. & [en42]
    9		. & [en58]
    9		. & [en698]
    9		. & [en853]
    -9		. & [en889]
    9	numbness:-21	. & [en890]
    9		. and
    9		. he
    9		. it
    9		. leg
    9		. still
    -9		. ~ <time>
    9		. ~ for
    9		. ~ none
    -9		. ~ of
    -9		. ~ said
    9	sharp_pain:-49	. ~ yes
    9		/ & [en874]
    -9	sharp_pain:18 weakness:-24 numbness:-27 tingling:-10 persistent_beyond_72h:28	/^ac/
    -9	persistent_beyond_72h:7	/^adol/
    -9		/^alg/
    9		/^ali/
    -9		/^alt/
    -9		/^aw/
    -9		/^beh/
    -9		/^best/
    9	numbness:9 saddle_numbness:53 self_harm:-1	/^bi/
    9	worsening:10	/^cada/
    9	weakness:22	/^cami/
    -9		/^cap/
    -9		/^cli/
    -9		/^comm/
    9		/^cry$/
    -9		/^deje/
    9		/^dent/
    9		/^dial/
    9	sharp_pain:2 numbness:-9	/^dolo/
    -9		/^driv/
    9		/^eig/
    9		/^eigh/
    -9		/^estu/
    -9	pregnancy_symptom:4	/^expe/
    9	faint_dizzy:33	/^fain/
    -9		/^fell/
    9		/^few$/
    9	weakness:20	/^flop/
    -9		/^forg/
    -9		/^fou/
    9	weakness:63	/^grip/
    9		/^izq/
    -9		/^jaj/
    -9		/^jaja/
    9		/^je/
    9		/^keel/
    9	sharp_pain:27 pregnancy_symptom:23 self_harm:3	/^ki/
    9	sharp_pain:5 numbness:-12 tingling:-33 saddle_numbness:-8 allergic_reaction:-8	/^kn/
    -9		/^knot/
    9		/^lam/
    -9		/^lon/
    -9		/^long/
    -9		/^mand/
    -9		/^mara/
    -9		/^mir$/
    -9		/^mir/
    -9	radiating_pain:-2 weakness:-41 numbness:-45 tingling:1 worsening:-12 history_disc:-9 pregnancy_symptom:-7 fever:-35 allergic_reaction:-18	/^ne/
    9	sharp_pain:-6 tingling:-12 bladder_bowel:-8 emergency:15	/^now$/
    -9		/^ol/
    9		/^ori/
    9	numbness:-4 tingling:-11 severe_headache:10 faint_dizzy:1	/^out$/
    9		/^pad/
    9		/^pant/
    -9		/^pecu/
    -9		/^pesa/
    -9		/^plan/
    -9		/^pue/
    -9		/^pued/
    9		/^pur/
    -9		/^qued/
    9	weakness:40	/^rais/
    9		/^rath/
    9		/^reli/
    9		/^rom/
    -9		/^sch/
    9		/^see/
    9		/^sha/
    -9		/^sir/
    9	allergic_reaction:60	/^skin/
    -9		/^sl/
    -9		/^sms$/
    -9		/^sms/
    -9	sharp_pain:20	/^som/
    9	history_disc:60 faint_dizzy:11	/^spi/
    9	weakness:5	/^ste/
    9	weakness:4	/^step/
    9	self_harm:32	/^sui/
    9	radiating_pain:-17 calf_swelling:79 emergency:-5	/^sw/
    -9		/^tal$/
    -9		/^tal/
    9		/^talo/
    9	sharp_pain:-2	/^teng/
    -9		/^tex/
    -9		/^text/
    9	numbness:12 tingling:1	/^ther/
    9	sharp_pain:-1	/^thig/
    -9		/^tot/
    -9		/^trab/
    9	sharp_pain:10 radiating_pain:-7 tingling:-34 persistent_beyond_72h:-71	/^tw/
    9		/^two$/
    9		/^two/
    9	weakness:99 numbness:-54	/^weak/
    9	weakness:-3 self_harm:-1	/^whe/
    9	saddle_numbness:98	/^wip/
    -9		/^won/
    9		/^zaps/
    9		/able/
    -9	persistent_beyond_72h:8	/adol/
    -9		/adolo/
    -9		/aft/
    9		/aguan/
    9	sharp_pain:1 weakness:-24 persistent_beyond_72h:7 pregnancy_symptom:-65 bladder_bowel:-38 chest_breath:-9 calf_swelling:-40 fever:-20 allergic_reaction:-74 severe_bruising:-15 emergency:-81	/ain/
    9		/ainte/
    9		/aki/
    9		/alen/
    9		/alon$/
    9	emergency:58	/alty$/
    9		/alty/
    9	radiating_pain:-3 weakness:-22 numbness:-4 tingling:19 worsening:-5 persistent_beyond_72h:-23 history_disc:-8 history_injury:-1 pregnancy_symptom:-6 bladder_bowel:-5 calf_swelling:-2 severe_headache:-37 allergic_reaction:-10 severe_bruising:-18 emergency:-17 self_harm:-55	/and/
    -9		/apis/
    9	emergency:83	/ardia/
    9		/are$/
    9		/aread/
    -9		/aren/
    9		/areo$/
    -9		/arti/
    9		/arts$/
    9	radiating_pain:9	/arts/
    9	weakness:-6 history_injury:56	/asa/
    -9		/atie/
    -9		/atien/
    -9		/aviso/
    -9		/az$/
    9		/aza/
    9		/bad/
    -9		/ban/
    -9		/bana/
    9		/bbli/
    9		/bblin/
    -9		/beh/
    -9		/best$/
    -9		/best/
    9		/bling/
    -9		/book$/
    9	weakness:6	/cami/
    9		/care/
    9		/cept$/
    -9		/ces/
    9		/chad/
    -9		/charg/
    9	fever:10	/chill/
    9	sharp_pain:-18	/cho$/
    -9		/cie/
    -9		/cle$/
    9		/contr/
    9	sharp_pain:33	/cru/
    9		/cry$/
    9	history_disc:13	/ctom/
    9	history_disc:95	/ctomy/
    -9		/culi/
    -9		/culia/
    9	persistent_beyond_72h:2	/dav/
    -9		/deje/
    9		/dent$/
    -9		/dio$/
    -9		/doi/
    9		/dra/
    -9		/dy$/
    9		/eade/
    9	faint_dizzy:80	/eaded/
    9		/earm$/
    9		/eca$/
    9		/eci$/
    -9		/eck$/
    9		/ectom/
    -9		/ecu/
    -9		/ecul/
    -9		/eculi/
    9		/edia/
    9	sharp_pain:-63 persistent_beyond_72h:-8 saddle_numbness:-19	/edo/
    9		/eems$/
    -9	radiating_pain:17	/ega/
    9		/egro/
    -9		/egur/
    -9		/egura/
    9		/eight/
    9		/eing$/
    9		/eing/
    9	weakness:-13 persistent_beyond_72h:-10 bladder_bowel:-12 calf_swelling:-18 severe_headache:-1	/el$/
    -9		/elen$/
    9		/elief/
    9		/elly/
    9		/ena$/
    9	self_harm:66	/endin/
    9		/endo$/
    9		/enge/
    9	sharp_pain:-9	/engo/
    -9		/ents$/
    -9		/ents/
    9		/entu/
    9	weakness:12	/eps/
    9	self_harm:11	/era/
    -9		/erab/
    -9	sharp_pain:10 numbness:3 worsening:-19 history_injury:-10 faint_dizzy:-3	/ere/
    9		/erin/
    -9	sharp_pain:-1	/ers$/
    -9	sharp_pain:-10	/ers/
    9		/ersi/
    -9		/erwa/
    -9		/erwar/
    -9		/espu/
    -9		/espue/
    -9		/estar/
    -9		/ested/
    -9		/estu/
    -9		/etc/
    -9		/etch/
    -9		/eth/
    -9		/ethe/
    -9		/ether/
    -9		/eve$/
    -9		/ew$/
    9	sharp_pain:14	/ewe/
    9	sharp_pain:14	/ewer/
    9		/excep/
    -9		/expe/
    9	faint_dizzy:72	/fain/
    9	faint_dizzy:104	/faint/
    -9		/fell/
    9		/few$/
    -9		/ffic/
    9		/fied$/
    9		/fied/
    9		/flop/
    9	numbness:6	/foo/
    9	numbness:15	/foot/
    -9		/forg/
    -9		/form/
    -9		/fou/
    -9		/fterw/
    9		/ggi/
    9		/ggl/
    9		/gie/
    -9		/gn$/
    9		/goi/
    9		/goin/
    9	weakness:50	/grip$/
    9	weakness:22	/grip/
    -9		/gura$/
    -9		/gura/
    -9		/gy$/
    -9		/harg/
    -9		/hec/
    -9		/heet$/
    9	sharp_pain:-2 numbness:1	/high$/
    -9	numbness:21 worsening:-4 saddle_numbness:14	/hing$/
    9	sharp_pain:-14	/hiv/
    9		/hive/
    -9	radiating_pain:51	/hoo/
    -9		/horas/
    -9		/hov/
    -9		/hove/
    9		/humb$/
    9	radiating_pain:161	/iatic/
    -9		/ica/
    -9		/ices/
    9	sharp_pain:8 numbness:29	/ick$/
    9	tingling:131	/ickl/
    9	weakness:-6	/ida$/
    -9		/ient$/
    9		/iet$/
    9		/ifie/
    9		/ified/
    9	numbness:5	/igh$/
    -9		/ign$/
    -9		/igui/
    -9		/illed/
    9		/ino$/
    -9		/ios$/
    9	saddle_numbness:21	/ipe$/
    9		/ips$/
    9		/ips/
    -9		/iss/
    9		/itch/
    9		/itchy/
    9		/izq/
    -9		/jaj/
    -9		/jaja$/
    -9		/jaja/
    9		/jar$/
    9	faint_dizzy:59	/keel/
    9		/ken$/
    -9		/knees/
    -9		/knot/
    9	sharp_pain:66	/lad/
    -9		/lag/
    9	sharp_pain:-1 radiating_pain:-29	/lan/
    9		/laps/
    9		/lati/
    9		/lav/
    -9		/lay/
    -9	sharp_pain:-13 weakness:-2 emergency:19	/lea/
    9	allergic_reaction:-4	/lev/
    9		/leva/
    -9		/liar$/
    -9		/liar/
    9		/lief$/
    9		/lief/
    9	weakness:18	/lift$/
    -9	severe_headache:16	/ligh/
    -9	severe_headache:42	/light/
    -9		/list$/
    9		/llap/
    9	faint_dizzy:51	/llaps/
    9	calf_swelling:24	/llen$/
    9	worsening:1	/llin/
    9	worsening:11	/lling/
    9		/lls$/
    9		/lls/
    -9		/lorid/
    9		/love/
    9	emergency:3	/lty$/
    9	emergency:33	/lty/
    -9	numbness:3	/mal/
    9	weakness:8	/mano/
    -9		/mara/
    9		/marea/
    -9		/mate$/
    9		/media/
    9		/mic/
    -9		/mill/
    -9	sharp_pain:8	/mol/
    -9	weakness:8	/move/
    9		/mpi$/
    9		/mps$/
    9		/mps/
    9	weakness:-6 numbness:-20 tingling:-6 pregnancy_symptom:-4 saddle_numbness:16 emergency:-8	/na$/
    -9		/nada/
    9		/nday/
    9	history_injury:42	/nded$/
    9	history_injury:85	/nded/
    -9		/nden$/
    9		/nearl/
    9		/neci$/
    -9		/nees$/
    -9		/nees/
    9		/negro/
    -9		/nged$/
    -9		/nged/
    -9		/nil/
    -9		/nke/
    9		/non$/
    -9		/nsaje/
    9	sharp_pain:-13 weakness:-7 worsening:7 saddle_numbness:48	/nti/
    9		/ntl/
    9		/ntro/
    9		/od$/
    9		/ogr/
    9	self_harm:15	/oint$/
    9	sharp_pain:29 weakness:-1 numbness:34	/oke/
    9	weakness:-32 persistent_beyond_72h:58	/ole/
    9	faint_dizzy:8	/ollap/
    -9		/olori/
    -9		/omati/
    -9		/omb/
    -9		/ombr/
    9		/ompi$/
    9		/ompi/
    9		/ond/
    -9		/onder/
    -9	sharp_pain:-31	/ong/
    -9		/onte/
    9		/ontr/
    -9		/oppe/
    -9		/opped/
    9		/orar$/
    -9		/oras$/
    -9		/oras/
    9		/ord/
    -9		/ored/
    -9		/orid/
    9	weakness:-3 bladder_bowel:11	/orin/
    -9		/orke/
    9		/oso$/
    9		/oso/
    -9	weakness:1	/otice/
    9		/ouch$/
    -9		/ouse$/
    9	allergic_reaction:17	/pad/
    9	tingling:14	/par/
    -9		/parki/
    -9		/parti/
    -9		/paz$/
    -9		/paz/
    -9		/pecu/
    -9		/pecul/
    -9		/pesa/
    9		/pit/
    9		/pita/
    -9		/plan/
    -9		/poc/
    -9	allergic_reaction:32	/pol/
    -9		/ppy$/
    -9		/ppy/
    -9		/prai/
    -9	weakness:56	/pued/
    9	severe_bruising:15	/pur/
    -9		/qued/
    -9	sharp_pain:-15 weakness:-35 saddle_numbness:-1 fever:-2 faint_dizzy:-19 emergency:-13	/qui/
    9		/quiet/
    -9		/rabaj/
    9		/racti/
    9	emergency:4	/rame/
    9		/rate/
    9		/rathe/
    9	emergency:47	/rdia/
    9		/rdo/
    -9		/rei/
    9		/reli/
    9		/relie/
    -9		/rent$/
    9		/rer$/
    9	worsening:4	/rer/
    -9		/retc/
    -9		/retch/
    -9		/rett/
    9	worsening:-24 persistent_beyond_72h:-7 faint_dizzy:-31 emergency:119	/rge/
    9		/ribl/
    -9		/rida/
    -9		/rios$/
    9		/rir$/
    -9	saddle_numbness:6	/riv/
    9		/rly$/
    9		/rly/
    9	numbness:21 worsening:-10 emergency:-10	/rme/
    9	fever:27	/rmo/
    9		/rovem/
    9		/rribl/
    -9		/sar/
    -9		/scle$/
    -9		/scu/
    9	numbness:27	/see/
    9		/seems/
    -9		/segur/
    -9	numbness:63	/sen/
    9		/ses$/
    9		/sha/
    9	sharp_pain:-25	/shi/
    -9		/sibly/
    9	weakness:-35	/sie/
    -9	persistent_beyond_72h:62	/sig/
    9		/sigue/
    -9		/sir/
    9		/siv/
    9		/sive/
    9	allergic_reaction:33	/skin$/
    -9		/sms$/
    -9		/sms/
    9	weakness:11	/sol/
    -9		/spue/
    -9		/spues/
    9		/ssiv/
    9		/ssive/
    9	sharp_pain:154 chest_breath:-14	/stab/
    -9		/sted$/
    9		/ster/
    9	bladder_bowel:25	/sting/
    -9		/story/
    -9		/stret/
    9		/suc/
    9	self_harm:22	/sui/
    9		/swo/
    -9	worsening:-14 calf_swelling:4 emergency:-4	/ta$/
    9		/talo/
    9		/talon/
    -9		/tami/
    9	persistent_beyond_72h:25	/tamo/
    9	tingling:10	/tati/
    -9		/tent/
    -9		/terwa/
    -9		/test/
    -9		/tex/
    -9		/text/
    9	sharp_pain:-8	/thig/
    9		/thigh/
    -9		/tie/
    9		/tio/
    9		/tion$/
    9		/tone/
    -9		/top$/
    -9		/tory$/
    -9		/tory/
    -9		/tot/
    -9		/trab/
    -9		/traba/
    -9		/tret/
    -9		/tretc/
    9	bladder_bowel:73	/tro/
    9		/tru/
    -9		/tuve$/
    -9		/tuve/
    9		/two$/
    9		/two/
    9		/ubi/
    -9		/uble$/
    -9		/uelen/
    9		/ught/
    9		/uiet$/
    9		/uiet/
    -9		/uli/
    -9		/ulia/
    -9		/uliar/
    9		/unde/
    -9		/ura/
    -9		/usc/
    9	emergency:15	/uth/
    -9		/uve$/
    9	radiating_pain:-16 weakness:-9 numbness:-4 tingling:-30 history_disc:-27 history_injury:-8 osteoporosis:-8 pregnancy_symptom:-21 bladder_bowel:-7 chest_breath:-10 severe_headache:-11 allergic_reaction:-5 emergency:-30 self_harm:-4	/ver/
    9	sharp_pain:17	/vid/
    -9		/viso/
    9	self_harm:50	/viv/
    9		/want$/
    9	weakness:42 numbness:-77	/weak/
    -9	faint_dizzy:11	/wen/
    -9		/win/
    9	saddle_numbness:51	/wip/
    9		/wo$/
    -9		/won/
    -9		/worke/
    -9		/worri/
    9		/xcep/
    9		/xcept/
    -9	pregnancy_symptom:1	/xpe/
    -9		/your$/
    9		/zaps$/
    9		/zaps/
    9		: & :
    -9		: & [es182]
    9		: ~ :
    -9		<be> <be>
    -9		<be> <the> bit
    -9		<be> <the> touch
    9		<be> aching
    9		<be> achy
    9		<be> dormida
    -9		<be> good
    -9		<be> hurting
    9		<be> manana
    -9		<be> segura
    -9		<be> strong
    9		<be> ~ about
    9		<be> ~ around
    9		<be> ~ best
    -9		<be> ~ cold
    9		<be> ~ hurting
    -9		<be> ~ just
    -9		<be> ~ morning
    -9		<be> ~ tingling
    9		<be> ~ urgencias
    -9		<be> ~ with
    9		<become> dead
    -9	radiating_pain:37	<become> ~ <my>
    9	radiating_pain:18 persistent_beyond_72h:-33 pregnancy_symptom:40 severe_headache:-5 faint_dizzy:7 emergency:22	<become> ~ <the>
    -9		<become> ~ on
    -9		<count> ~ .
    -9		<feel> in <my>
    -9		<feel> ~ <count>
    9	numbness:11	<feel> ~ <side>
    -9		<feel> ~ <time>
    9		<feel> ~ i
    9	numbness:12	<have> ~ <feel>
    -9		<have> ~ needles
    -9		<my> <be> bien
    9		<my> <part> since
    -9		<my> <person> <have>
    9		<my> duele
    -9		<my> duelen
    -9		<my> duelen <the>
    9		<my> grip <have>
    -9		<my> ~ <person>
    9	sharp_pain:19 faint_dizzy:37	<my> ~ en
    -9		<my> ~ from
    -9		<my> ~ hurts
    -9		<my> ~ in
    9	numbness:55	<my> ~ off
    9		<my> ~ who
    9		<my> ~ will
    -9		<my> ~ worse
    -9		<part> <be> hurting
    -9		<part> hurt
    9	weakness:91	<part> no
    9		<part> tingle
    -9		<part> to normal
    -9		<part> ~ happy
    -9		<part> ~ help
    -9		<part> ~ itself
    -9		<part> ~ por
    9		<part> ~ something
    -9		<part> ~ thing
    9		<part> ~ where
    -9		<person> ~ <have>
    9		<person> ~ not
    -9		<person> ~ numb
    9		<person> ~ out
    9		<side> afternoon
    -9		<side> but
    -9	tingling:60	<side> ~ .
    9		<side> ~ :
    9		<side> ~ and
    -9	tingling:35 emergency:5	<side> ~ i
    9		<side> ~ please
    9		<side> ~ up
    -9		<side> ~ with
    -9		<the> baby
    9	bladder_bowel:12	<the> bed
    9		<the> good
    -9		<the> headache
    -9		<the> massage in
    9		<the> point
    9		<the> rest
    -9		<the> sheet
    -9		<the> turno
    9		<the> ~ also
    9		<the> ~ como
    9		<the> ~ cuando
    9		<the> ~ dormido
    9		<the> ~ fever
    -9		<the> ~ fine
    -9		<the> ~ lol
    9	weakness:-2	<the> ~ of
    -9		<the> ~ said
    -9		<the> ~ up
    9		<the> ~ va
    9	pregnancy_symptom:11	<time> ~ <the>
    9		<time> ~ by
    -9		? & [en634]
    -9		? & nope
    -9		? nope
    9		? ~ <be>
    9		? ~ <part>
    -9		? ~ can
    -9		[en1002] & [en252]
    9		[en1002] & [en380]
    9		[en1002] & [en458]
    -9	chest_breath:20	[en1002] & [en633]
    -9		[en1002] & [en762]
    -9		[en1018] & [en554]
    -9		[en1018] & [en810]
    9		[en1018] & [en989]
    -9		[en101] & [en234]
    9		[en1020] & [en12]
    9		[en1020] & [en218]
    -9	weakness:-27 pregnancy_symptom:-3 chest_breath:35 severe_bruising:27	[en1020] & [en251]
    9		[en1020] & [en634]
    -9	weakness:19 saddle_numbness:12	[en1020] & [en869]
    -9		[en1020] & sciatica
    -9		[en106] & [en966]
    9		[en116] & .
    -9		[en11] & [en101]
    -9		[en11] & [en378]
    9		[en11] & [en479]
    -9	radiating_pain:45 history_injury:6 saddle_numbness:32	[en11] & [en966]
    9		[en11] & numbness
    -9		[en123] & [en869]
    9	sharp_pain:14 radiating_pain:27 weakness:24 emergency:16	[en12] & [en11]
    9		[en12] & [en138]
    -9		[en143] & [en634]
    9		[en143] & [es182]
    -9		[en148] & ,
    -9		[en148] & [en746]
    9		[en15]
    -9		[en170] & [en3]
    9		[en170] & [en807]
    9		[en181] & [en1020]
    -9		[en181] & [en890]
    9		[en19] & [en141]
    -9		[en19] & [en362]
    -9		[en19] & [en380]
    9		[en19] & [en394]
    9	tingling:10 faint_dizzy:2	[en19] & [en60]
    9		[en202] & [en1002]
    9		[en202] & [en551]
    -9		[en20] & [en250]
    -9		[en20] & [en461]
    9		[en20] & [en63]
    -9		[en212] & [en250]
    9		[en212] & [en989]
    9		[en215] & [en12]
    -9	pregnancy_symptom:19	[en218]
    9		[en218] & [en58]
    -9	sharp_pain:17 persistent_beyond_72h:44 saddle_numbness:13 chest_breath:59	[en234] & [en1002]
    9	weakness:10 persistent_beyond_72h:21 bladder_bowel:-5	[en234] & [en362]
    9		[en234] & [en442]
    -9	sharp_pain:17	[en234] & [en746]
    -9		[en234] & [en807]
    -9		[en234] & [en980]
    -9		[en250] & [en362]
    -9		[en250] & [en39]
    -9		[en250] & [en84]
    -9		[en250] & [en93]
    -9	allergic_reaction:15	[en251] & ,
    -9		[en251] & [en1018]
    9		[en251] & [en121]
    9		[en251] & [en181]
    -9	weakness:26	[en251] & [en234]
    -9		[en251] & [en357]
    9		[en251] & [en410]
    9		[en251] & [en442]
    9	weakness:-35	[en251] & [en762]
    9		[en251] & [en805]
    -9		[en251] & [en807]
    9		[en266] & [en1020]
    9		[en28] & ?
    -9		[en28] & [en709]
    -9	osteoporosis:21	[en293]
    9		[en309] & [en1002]
    -9		[en309] & [en266]
    9		[en317] & [en634]
    -9		[en362] & [en1018]
    -9		[en362] & [en106]
    9		[en362] & [en170]
    -9		[en362] & [en999]
    9		[en378] & [en252]
    -9		[en378] & [en490]
    -9		[en37] & ?
    -9		[en37] & [en653]
    -9	history_injury:13	[en37] & [en762]
    9	self_harm:45	[en394] & [en1020]
    9		[en394] & [en980]
    9		[en39] & ?
    -9		[en404] & [en474]
    9		[en410] & [en11]
    -9		[en410] & [en966]
    9		[en426] & #
    9		[en42] & [en468]
    9		[en437] & [en762]
    9		[en442] & [en394]
    9		[en458] & [en874]
    9		[en458] & [en980]
    9		[en461] & [en60]
    9		[en468] & [en1018]
    -9		[en468] & [en60]
    -9		[en474] & [en426]
    -9		[en474] & [en693]
    -9		[en490] & [en170]
    -9		[en490] & [en404]
    -9		[en490] & [en549]
    9		[en490] & [en554]
    -9		[en490] & [en653]
    9		[en490] & [en889]
    -9		[en490] & [en980]
    -9		[en493] & [en170]
    9		[en508] & [en317]
    -9		[en567] & ,
    9		[en567] & [en980]
    9	worsening:37	[en581]
    9		[en581] & [en11]
    -9		[en58] & [en394]
    9		[en60] & [en253]
    9		[en60] & [en28]
    -9		[en60] & [en634]
    9		[en613] & [en124]
    -9		[en618] & [en362]
    9		[en618] & [en3]
    9		[en618] & [en810]
    9	history_injury:10	[en633] & [en874]
    9		[en634] & [en394]
    9		[en634] & [en63]
    9		[en63] & [en170]
    9	weakness:-30 numbness:116	[en650] & [en251]
    9		[en650] & [en362]
    9		[en650] & [en461]
    9		[en650] & [en602]
    -9		[en650] & [en60]
    -9		[en650] & [en762]
    -9	weakness:66	[en660] & ,
    9		[en660] & [en251]
    -9		[en660] & [en551]
    -9		[en660] & [en85]
    9		[en679] & [en28]
    9		[en679] & [en37]
    -9		[en679] & [en869]
    -9		[en682] & [en170]
    -9		[en682] & [en252]
    -9		[en682] & [en634]
    -9		[en682] & [en889]
    -9		[en709] & ,
    -9		[en741]
    -9		[en778] & [en874]
    -9		[en77] & ,
    9		[en805] & ,
    9		[en805] & [en42]
    -9		[en805] & [en468]
    9		[en805] & [en746]
    -9		[en807] & [en762]
    -9		[en807] & bruising
    -9		[en810] & [en234]
    9		[en810] & [en634]
    9		[en810] & [en84]
    -9		[en810] & [en889]
    9		[en84] & [en890]
    -9		[en853] & [en551]
    -9		[en869] & :
    -9	sharp_pain:-58 radiating_pain:22 weakness:-3 numbness:2	[en869] & [en362]
    9		[en869] & [en613]
    -9	sharp_pain:12	[en869] & [en633]
    9		[en869] & [en762]
    -9		[en874] & #
    9		[en874] & [en37]
    9		[en874] & [en474]
    9		[en874] & [en58]
    -9	self_harm:6	[en874] & [en874]
    9	faint_dizzy:7	[en874] & [es26]
    -9		[en874] & [es975]
    -9		[en874] & duelen
    9		[en890] & #
    -9		[en890] & [en20]
    -9		[en890] & [en966]
    9		[en906] & [en21]
    9		[en906] & [en458]
    -9		[en917] & [en20]
    9		[en935] & .
    -9		[en935] & [en551]
    9		[en938] & ,
    -9	numbness:15 emergency:13 self_harm:-8	[en93]
    -9		[en93] & [en148]
    -9		[en93] & [en682]
    -9		[en949] & [en1020]
    -9		[en954] & [en251]
    -9		[en954] & [en650]
    9		[en966] & [en124]
    -9	self_harm:2	[en966] & [en234]
    9	faint_dizzy:58	[en966] & [en362]
    9		[en966] & [en378]
    9	sharp_pain:8 weakness:-6 faint_dizzy:2	[en966] & [en437]
    9		[en966] & [en698]
    9		[en966] & [en845]
    9		[en966] & [en853]
    9		[en966] & [en877]
    9		[en966] & [en93]
    9		[en967] & [en762]
    9		[en986] & [en762]
    9		[en989] & [en378]
    -9		[en989] & [en468]
    -9		[en989] & [en634]
    9		[en991] & [en101]
    9		[en991] & [en989]
    -9		[en997] & [en39]
    9		[es1023]
    9		[es113] & [es251]
    9		[es11] & [es234]
    9		[es11] & [es879]
    -9		[es122] & [es998]
    9		[es13] & [es55]
    9		[es13] & talon
    -9		[es17] & [es2]
    9		[es182] & ,
    9		[es182] & [en474]
    9	weakness:55	[es182] & [en60]
    9		[es182] & [en709]
    -9		[es182] & [en746]
    -9		[es182] & [en917]
    -9		[es182] & [es127]
    9		[es182] & [es29]
    -9		[es182] & [es2]
    9		[es182] & soreness
    -9		[es182] & tingling
    9		[es1] & [es1]
    -9		[es1] & [es214]
    -9		[es1] & [es503]
    9		[es1] & [es694]
    -9		[es1] & [es987]
    -9		[es214] & ,
    -9		[es214] & [es847]
    9		[es219]
    9	worsening:8	[es253]
    -9		[es2] & [es699]
    -9		[es2] & [es887]
    9		[es342] & [en967]
    -9		[es42] & [es106]
    9		[es42] & [es459]
    -9		[es42] & [es815]
    9		[es42] & [es998]
    9		[es438] & [es17]
    -9		[es438] & [es251]
    -9		[es443] & [es950]
    -9		[es486] & [en874]
    9		[es49] & [es443]
    -9		[es503] & [en874]
    -9		[es503] & [es998]
    9		[es54] & [es887]
    9		[es58] & [es950]
    -9		[es61]
    -9		[es694] & [en118]
    -9		[es694] & [es342]
    9		[es694] & [es439]
    -9		[es694] & [es854]
    -9		[es699] & [es13]
    9		[es79] & [es54]
    -9		[es854] & [es503]
    9		[es870] & [es13]
    9		[es870] & [es2]
    9		[es887] & [es79]
    -9		[es887] & [es982]
    9		[es950] & [es55]
    -9		[es950] & [es998]
    -9		[es966] & [es694]
    9		[es982] & [en121]
    -9		[es987]
    9	radiating_pain:-14 numbness:-24 tingling:-3 bladder_bowel:-6 chest_breath:-10 fever:-15 severe_headache:-10 allergic_reaction:-8 emergency:-69	[es998]
    9		a day
    -9		a little
    9		about an
    -9		about ~ out
    -9		ache <be> still
    -9		ache ~ still
    9		aching & ,
    -9		after ,
    -9		afterwards
    -9		algo ~ <part>
    -9		algo ~ <the>
    9		all afternoon
    9		amaneci
    9		amaneci & [es42]
    -9		and i <feel>
    -9	weakness:46	and the
    9		and ~ of
    9		and ~ out
    -9		around <the>
    9		as much
    9		as much as
    9		asked about
    9		at <side>
    -9		at ~ <count>
    9		ayuda por
    9		ayuda por favor
    9		ayuda ~ favor
    9		baby is
    9		be here
    -9		best
    9		better ~ <the>
    9		between <my>
    9		between <my> <part>
    9		between my
    -9		bit ~ <become>
    -9		bit ~ <part>
    -9		bit ~ morning
    -9		book
    -9		bruise ~ ,
    9		but i <have>
    9		but still
    9		but ~ i
    9		but ~ in
    9		but ~ there
    9	worsening:6	cada
    9		call ~ .
    9		call ~ i
    -9		came ~ in
    9		can hardly
    -9		can not really
    -9		can you
    -9		can ~ <have>
    9		change
    -9		cleared up
    9		come out
    9		como una
    -9		con ~ caliente
    -9		con ~ en
    -9		con ~ que
    -9		could ~ ,
    -9		could ~ <my>
    9		could ~ on
    9		cry
    9		de <the> <part>
    -9		de baja
    9		de fiebre
    9		de ~ mas
    -9		dead <part>
    9		dead ~ <side>
    -9		dead ~ <the>
    -9		dead ~ <time>
    -9	weakness:7	debilidad en
    -9	weakness:10	debilidad en <the>
    -9		debilidad ~ <part>
    9		dias con
    -9		dias sin
    -9		dias ~ dolor
    9		did nothing
    -9		dizzy ~ ,
    9		do ~ here
    -9		dolor ni
    9		dolor que
    -9		down my
    9		down ~ <side>
    -9		duelen
    -9		duelen <the>
    -9		duelen <the> <part>
    -9		duelen ~ <part>
    9		each ~ <the>
    9		each ~ it
    9		eight
    9		el talon
    9		en los
    9	emergency:32	er
    9		es normal
    9		esta manana
    -9		evening ~ <the>
    9		every
    9		every ~ <the>
    9		every ~ <time>
    9		except
    9		feel my
    -9		fell ~ <the>
    9		fever ~ #
    9		few
    9		fine ~ <count>
    9		fine ~ but
    -9		finger on
    9		for ~ <part>
    9		forearm
    -9		from ~ ,
    9		fuerza ~ <the>
    -9		full ~ now
    -9		funny ~ in
    9		go on
    9		great ~ .
    9		great ~ <the>
    9	weakness:58	grip
    -9		grip ~ ,
    -9		hago ~ <be>
    9	sharp_pain:-11 weakness:4	hand
    9		has no
    -9		he ~ <my>
    9		hold <my>
    9		hold my
    -9		honestly can
    -9		honestly can not
    -9		horas
    -9		hormigueo en
    -9		hormigueo en <the>
    -9		hospital ~ <my>
    9		hurts ~ as
    -9		i <be> <side>
    9		i fainted
    9		i know
    -9		i saw
    -9		i think
    -9		i would like
    -9	numbness:20	i ~ <feel>
    -9		i ~ before
    -9		i ~ driving
    -9		i ~ good
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
    9		improvement
    -9		in pain
    -9		in weeks
    -9		in ~ no
    -9		in ~ today
    9	radiating_pain:62	into
    -9		it <be> worse
    9		it ~ but
    9		it ~ hurt
    -9		it ~ morning
    -9		it ~ put
    9		itchy
    -9		just <the>
    9		just my
    9		just ~ bit
    -9		knees
    9		knife ~ <part>
    -9	persistent_beyond_72h:8	late+any
    -9		late+completely
    -9		late+down
    9		late+improvement
    9		late+maybe
    9		late+ok
    -9		late+once
    -9		late+parar
    -9		late+shoulders
    -9		late+sin
    -9		late+soreness
    9		late+thought
    9		late+thursday
    9		late+vez
    -9	persistent_beyond_72h:23	late+ya
    9		left arm
    9	weakness:84	lift
    9		lift <my>
    9		like it
    9	sharp_pain:21	like ~ <my>
    9		like ~ in
    9		llame <the> #
    9		llame al
    9		llame ~ #
    -9		llegue
    9		mareo
    -9		massage in
    9		massage ~ .
    9	history_injury:9	me duele
    -9		me duelen
    -9		mir
    9		monday & [en810]
    -9		muscle
    -9		my hip
    -9		my knee
    -9		my shoulders
    9		my side
    9		nearly
    -9	history_injury:84	neck is
    9		neck to
    9		never ~ like
    -9		no . tingling
    -9	numbness:-66	no numbness
    -9		no stabbing
    -9		no stabbing pain
    9	numbness:56	no ~ <be>
    -9		no ~ hormigueo
    9		no ~ pero
    -9		no ~ segura
    -9		no ~ sore
    9		no ~ still
    9		not going
    9		not lift
    -9		not put <my>
    -9		not really
    -9		not sure if
    -9		not weak
    9	sharp_pain:8 weakness:21 severe_headache:9	not ~ <the>
    -9		not ~ again
    9		not ~ as
    9		not ~ bit
    9		not ~ but
    -9		not ~ how
    -9		not ~ now
    -9		not ~ say
    -9		not ~ whether
    9		nothing to
    9	sharp_pain:-19 bladder_bowel:-3 emergency:5	now
    -9		now <the>
    -9		numb ~ ,
    -9		numbness & ,
    9		numbness & .
    9		numbness & [en1002]
    9		numbness & [en234]
    9		numbness ~ to
    -9		of <the> headache
    -9		of it
    -9		of ~ and
    -9		of ~ headache
    -9		off in
    -9		off in <my>
    9		ok ~ ,
    -9		old ~ <part>
    9		on <the> ward
    -9		on ~ out
    9		only ~ i
    -9		or just
    9		osteoporosis ~ <part>
    9		otra vez
    9	tingling:-44 faint_dizzy:9	out
    9		out ~ ,
    -9		out ~ office
    -9		over ~ <part>
    9		pain <have> not
    9	sharp_pain:83	pain ~ #
    -9		pain ~ bit
    -9		pain ~ on
    -9		pain ~ today
    -9		peculiar
    9		pero con
    9		pero ~ <be>
    9		pero ~ en
    9	self_harm:4	point
    -9		possibly
    9		pressed
    9		que el
    9	weakness:6	que ~ <part>
    9		quiet
    9		rather
    9		relief
    -9		rodilla
    9		said ~ <feel>
    9		same place
    9		same ~ <time>
    9		say ~ ,
    -9		sciatica ~ <my>
    9		seems
    -9		segura
    9		sharp ~ when
    9		she ~ <my>
    -9		sheet
    -9		shooting ~ on
    9		short of
    9		short of breath
    9		short ~ breath
    -9		si tengo
    -9		si ~ hormigueo
    9	radiating_pain:-1	side
    -9		sin ~ ,
    9		since i <become>
    9		since ~ .
    -9		since ~ in
    -9		size ~ ,
    9	allergic_reaction:19	skin
    9		slipped ~ ,
    -9		sms
    9		so much
    -9		so ~ ,
    -9		so ~ <become>
    -9		something <feel>
    -9		something feels
    -9		something ~ with
    -9		soreness & [en1020]
    9		soreness ~ <the>
    9		strength in <my>
    -9		su
    -9		sure if
    -9		swear ~ it
    -9		tal
    -9		tal vez
    9		talon
    9		tell you
    9		tengo dormida
    9		than a
    -9		than ~ <have>
    -9		than ~ last
    9	bladder_bowel:4	the bed
    -9		the massage
    9	numbness:20	the numbness
    -9		the sheet
    9		then <the>
    9		there ~ <the>
    9		thermometer & #
    9		thermometer ~ #
    9		they <be>
    -9		this week
    9	sharp_pain:80	through the
    9		thumb
    9		tight <part>
    9		tight chest
    -9		tingling & ?
    -9		tingling ~ :
    9		to #
    9		to <be> here
    -9		to a
    -9		to normal
    9		to ~ with
    9	severe_bruising:16	toda <the> <part>
    9		today ~ <side>
    9		todo ~ ,
    9		todo ~ que
    -9		trabajo
    9		two
    9		until i
    9		urgente
    9	self_harm:42	want
    -9		want <the>
    9		want it
    9		want ~ here
    -9		warm ~ ,
    -9		was weak
    9		weak ?
    -9		weak ~ <be>
    -9		weather s
    -9		what ~ if
    -9		when ~ down
    9		where <the>
    -9		who <be>
    -9		who do
    -9		who do i
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
    -9	persistent_beyond_72h:35	y <the>
    -9		y ~ .
    -9		ya no
    9		ya ~ <part>
    -9		ya ~ duele
    9		you for
    9		you ~ it
    -9		your
    9		zaps
    -8	sharp_pain:81 emergency:-1	# & #
    8		# & [en309]
    8		# <time> and
    8		# ~ <time>
    8		# ~ if
    8		# ~ please
    -8	sharp_pain:-9 radiating_pain:-4 weakness:-15 numbness:-7 tingling:-2 persistent_beyond_72h:-24 history_disc:-5 history_injury:-4 bladder_bowel:-1 saddle_numbness:-13 chest_breath:15 calf_swelling:-14 faint_dizzy:-3 allergic_reaction:-13 emergency:-6 self_harm:-26	,
    -8		, & [en1018]
    8	weakness:18	, & [en101]
    -8		, & [en42]
    8	history_injury:27	, & [en474]
    8	sharp_pain:1	, & [en660]
    8		, & [en698]
    8	sharp_pain:31 weakness:-1 numbness:-25 chest_breath:3 calf_swelling:9 allergic_reaction:17	, & [en810]
    -8		, & [en949]
    -8	sharp_pain:-4 weakness:12 self_harm:4	, & [en966]
    -8		, & [en997]
    8	tingling:25	, & [es106]
    8		, & [es29]
    -8		, & [es58]
    -8		, <part> <be>
    8		, <part> to
    8		, <the> #
    -8		, and <the>
    -8		, como
    8		, could not
    -8		, just <the>
    -8	weakness:10 tingling:27	, no
    -8		, pero
    -8		, so
    8		, still
    -8		, ya
    -8		, ~ <time>
    8		, ~ agony
    8		, ~ ahi
    -8		, ~ said
    -8		, ~ tell
    8		, ~ when
    8		, ~ yesterday
    8	sharp_pain:-10 weakness:6	. & ,
    8		. & [en181]
    -8		. & [en746]
    8		. & [es44]
    -8		. & [es950]
    -8		. <my>
    -8		. i will
    -8		. sharp pain
    8		. thank
    8		. thank you
    -8		. thanks
    8		. ~ <day>
    8		. ~ <my>
    8		. ~ last
    8		. ~ lovely
    8		. ~ massage
    8		. ~ ok
    8		/^abri/
    -8		/^aft/
    -8		/^afte/
    8		/^ahi$/
    8		/^ahi/
    8	weakness:-1 chest_breath:231	/^air/
    -8		/^alto/
    8	sharp_pain:-12 radiating_pain:-1 weakness:-3 tingling:-10 worsening:4 persistent_beyond_72h:-2 pregnancy_symptom:1 calf_swelling:9	/^and$/
    -8		/^ann/
    8	weakness:35 persistent_beyond_72h:-9	/^arm$/
    -8		/^avi/
    8		/^ball/
    8		/^bec/
    -8		/^bes/
    8		/^bigg/
    -8		/^bil/
    -8		/^bill/
    8		/^bits/
    8	weakness:-9	/^bla/
    -8		/^bore/
    -8		/^box/
    8	pregnancy_symptom:20	/^bump/
    8	fever:66	/^cale/
    -8		/^calm/
    -8		/^caso/
    8		/^cons/
    -8		/^coul/
    8	numbness:-35 allergic_reaction:13	/^cr/
    8		/^cra/
    -8		/^creo/
    8		/^cut/
    8		/^dan$/
    8	numbness:52 saddle_numbness:9	/^dead/
    8	weakness:14	/^dic/
    8		/^dice/
    -8		/^dio/
    8	history_disc:1	/^dos/
    8	weakness:33	/^drag/
    -8	bladder_bowel:5	/^dri/
    8	weakness:4	/^drop/
    -8	numbness:22 tingling:1	/^duer/
    -8	calf_swelling:7	/^dur/
    8		/^excr/
    -8		/^fad/
    8		/^gas/
    8	emergency:12	/^half/
    8	sharp_pain:-10 weakness:10 numbness:22 tingling:53 persistent_beyond_72h:-8 bladder_bowel:-1	/^hand/
    -8	chest_breath:40	/^hear/
    -8		/^him$/
    8	sharp_pain:8 numbness:-3	/^hip$/
    8		/^hit$/
    8		/^hop/
    8	numbness:-2 tingling:47	/^hor/
    -8		/^hous/
    8	weakness:-30 tingling:-26 persistent_beyond_72h:12 history_injury:6 saddle_numbness:-17 fever:-5 emergency:-1	/^hur/
    8	sharp_pain:9 weakness:-21 numbness:-37 tingling:-7 persistent_beyond_72h:31 calf_swelling:-9 fever:-4	/^hurt/
    -8		/^ins$/
    8		/^jus/
    8	sharp_pain:57	/^knif/
    8		/^lum/
    8	chest_breath:7	/^lun/
    8		/^lunc/
    -8		/^mai/
    -8		/^mal$/
    8	sharp_pain:-9 faint_dizzy:36	/^mar/
    8	sharp_pain:-1 worsening:65 persistent_beyond_72h:-19	/^mas$/
    -8	numbness:19 pregnancy_symptom:26	/^min/
    -8		/^moli/
    8		/^mue/
    8		/^my/
    8	self_harm:21	/^mys/
    8	self_harm:43	/^myse/
    -8		/^nada/
    -8		/^nex/
    -8		/^next/
    -8		/^nume/
    -8		/^offi/
    -8		/^old$/
    -8		/^old/
    -8		/^op/
    8		/^oth/
    8		/^othe/
    8		/^palm/
    -8		/^peep/
    8		/^pen$/
    8		/^peri/
    8	sharp_pain:-5 weakness:10	/^ph/
    8		/^phy/
    8		/^phys/
    8		/^poq/
    8		/^poqu/
    8	chest_breath:54 allergic_reaction:1	/^puf/
    8	chest_breath:8	/^puff/
    -8		/^rara/
    8		/^real/
    8	sharp_pain:-19	/^ru/
    -8		/^sab/
    8		/^salv/
    8		/^sat$/
    8	sharp_pain:6 worsening:-68 persistent_beyond_72h:-6 history_injury:-12 bladder_bowel:-38 saddle_numbness:-46 fever:31 severe_headache:-26 emergency:-39 self_harm:-24	/^sh/
    8	fever:40	/^shak/
    -8		/^shee/
    8	fever:15	/^shiv/
    8		/^sien/
    -8		/^sing/
    8		/^soli/
    8	tingling:22	/^spar/
    8		/^stu/
    8		/^subi/
    8		/^sud/
    8		/^sudd/
    8		/^swa/
    -8		/^tak/
    8		/^thum/
    -8		/^ties/
    8	sharp_pain:-18 weakness:-21 tingling:101 persistent_beyond_72h:-10	/^tin/
    -8		/^tota/
    -8		/^trea/
    8	pregnancy_symptom:182	/^tri/
    -8		/^tuve/
    -8		/^used/
    -8		/^vani/
    8	chest_breath:104	/^whee/
    8	saddle_numbness:40	/^wipe/
    -8		/^wit/
    -8	bladder_bowel:23	/^with/
    -8		/^yell/
    8		/^yet$/
    8		/^yet/
    8		/abia$/
    -8		/abr/
    -8		/abria/
    8		/abrir/
    8	radiating_pain:-1 weakness:-1 numbness:-10 pregnancy_symptom:-31 calf_swelling:-37 faint_dizzy:5	/ack/
    8	severe_headache:-25	/ada$/
    8	sharp_pain:-14 radiating_pain:-8 persistent_beyond_72h:10	/ado/
    -8		/afte/
    -8		/after/
    -8		/ages$/
    -8		/ages/
    -8		/agua$/
    -8		/aia$/
    -8		/aia/
    8		/ajo/
    8	fever:7	/alent/
    -8		/alir$/
    -8		/alir/
    -8	weakness:20	/alk/
    8	radiating_pain:10 numbness:52	/alo/
    8	radiating_pain:20	/alon/
    8		/alp/
    -8		/alto/
    8		/alvo$/
    8		/alvo/
    8		/amedi/
    8		/amino/
    8		/ampi/
    8		/ampin/
    -8		/ana$/
    -8		/ana/
    8		/anch/
    -8		/ands/
    8	emergency:88	/ang$/
    -8		/anged/
    -8		/anish/
    -8		/anke/
    -8		/appea/
    8		/arab/
    8		/arabl/
    8	emergency:11	/aram/
    8		/arame/
    8		/ard$/
    -8		/arg/
    -8		/ario$/
    -8	weakness:60 saddle_numbness:8	/arr/
    8	chest_breath:17	/asp/
    8	numbness:-10 worsening:52	/ast/
    -8	tingling:4 allergic_reaction:51	/at$/
    -8		/ater$/
    8		/athe$/
    8		/aught/
    -8		/azi/
    8		/bber/
    -8		/bbis/
    -8		/bbish/
    8		/beara/
    8		/bec/
    8		/bend$/
    -8		/bendi/
    8		/bigg/
    8		/biggi/
    -8		/bis/
    -8	sharp_pain:16	/blade/
    -8		/bore/
    -8		/bored/
    -8		/bria$/
    -8		/bria/
    8		/brir$/
    8		/brir/
    8		/bump/
    8	weakness:-31 numbness:-13 worsening:-46 persistent_beyond_72h:-40 faint_dizzy:-25	/ca$/
    8	fever:28	/calen/
    -8		/cally/
    -8		/calm/
    -8		/car$/
    -8		/caso/
    8		/chado/
    8	numbness:-23 worsening:-63	/chi/
    8	sharp_pain:34	/chil/
    8		/chis/
    8		/ckle/
    8	severe_headache:52	/cla/
    -8		/cli/
    -8		/comm/
    8		/cons/
    -8		/coul/
    -8		/could/
    8		/creep/
    -8		/creo$/
    -8		/creo/
    8	history_disc:6	/cto/
    -8		/cuer/
    -8		/cup/
    8		/cut/
    8		/dden$/
    8		/dden/
    8	numbness:99	/dead/
    8		/derc/
    8		/dice/
    8		/dics$/
    8		/dics/
    -8		/dio/
    -8		/dnes/
    -8		/doin/
    -8		/doing/
    8	weakness:78	/drag/
    8		/dragg/
    -8		/dress/
    -8		/driv/
    -8		/drivi/
    8	weakness:5	/drop/
    -8	numbness:20 tingling:59	/duer/
    -8	numbness:13 tingling:8	/duerm/
    8		/eara/
    8		/earab/
    -8		/east/
    -8		/ebo$/
    8		/ech/
    8		/edia$/
    8		/edics/
    8		/eems/
    8	sharp_pain:-12	/eep/
    8		/eeps$/
    8		/eeps/
    -8		/egue/
    -8		/eha/
    8		/eles/
    8		/eless/
    8		/elie/
    -8	saddle_numbness:16	/elin/
    -8	radiating_pain:7	/ello/
    -8		/elt$/
    -8		/elt/
    -8		/emoj/
    -8		/emoji/
    -8	severe_bruising:2	/eno/
    -8	numbness:-8	/ent$/
    8		/ente$/
    8	fever:16	/entur/
    8		/epa/
    -8		/ept/
    -8	sharp_pain:-4 radiating_pain:-23 weakness:12 numbness:-6 tingling:-26 persistent_beyond_72h:-15 history_disc:-24 history_injury:-23 osteoporosis:-13 pregnancy_symptom:-28 bladder_bowel:-8 saddle_numbness:-31 chest_breath:-8 fever:-6 severe_headache:-4 faint_dizzy:-24 allergic_reaction:-1 emergency:-34 self_harm:-16	/er$/
    8		/eral/
    -8		/erdid/
    -8		/erent/
    -8		/erf/
    8	radiating_pain:30	/erna$/
    8		/err/
    8		/erte/
    -8	tingling:5	/ethi/
    -8		/ethin/
    8		/excr/
    8		/excru/
    -8		/ext$/
    -8		/fad/
    8		/fen$/
    -8		/ffice/
    -8		/fice/
    -8	persistent_beyond_72h:6	/fort/
    -8		/forta/
    -8		/fte/
    -8		/fter/
    8		/ggie$/
    8		/ggie/
    8		/gie$/
    -8		/ging/
    8		/gives/
    8		/gles$/
    8		/gles/
    -8		/good$/
    -8		/gua$/
    8		/gua/
    8	numbness:-8 worsening:-31	/gue/
    -8		/gus/
    8		/habia/
    8		/hado$/
    8	fever:35	/hak/
    8		/half/
    -8		/happ/
    8	sharp_pain:-23 weakness:-12 numbness:-21 tingling:-15 severe_headache:20 faint_dizzy:22	/hea/
    -8	chest_breath:43	/hear/
    -8		/heet/
    -8		/hem/
    -8		/him$/
    8		/hin$/
    8		/hinki/
    8	sharp_pain:15 radiating_pain:8	/hip$/
    8		/hit$/
    8		/hit/
    8	fever:44	/hiver/
    -8		/ho$/
    -8		/hortn/
    -8		/hous/
    -8		/house/
    8	severe_headache:6	/hro/
    -8	numbness:-3 saddle_numbness:1	/hs$/
    -8		/hurt$/
    8	sharp_pain:4 weakness:-3 numbness:-20 tingling:-15 persistent_beyond_72h:15 history_injury:4 pregnancy_symptom:-3 saddle_numbness:-5 calf_swelling:-4 severe_bruising:-2 emergency:-1	/hurt/
    8		/hys/
    8		/hysi/
    8		/hysio/
    -8		/ibly$/
    -8		/ibly/
    -8		/icall/
    8		/icing/
    8		/ics$/
    8		/ics/
    8	radiating_pain:-1 weakness:-8 tingling:-55 worsening:-27	/ida/
    -8	sharp_pain:-1 weakness:-21 persistent_beyond_72h:-12 pregnancy_symptom:-32 bladder_bowel:-16 severe_bruising:-13	/ien/
    8		/ienta/
    8		/iggie/
    -8		/ign/
    8		/ijo/
    8	radiating_pain:-5 tingling:1 emergency:-5	/ike/
    -8	worsening:55	/ime$/
    -8	numbness:7 chest_breath:70 severe_headache:24	/ind/
    -8		/inda$/
    -8		/inda/
    8		/inen/
    8		/inte/
    -8		/inter/
    -8		/ione/
    8		/ique/
    -8	numbness:-16 worsening:-15 history_injury:-19 bladder_bowel:4	/is$/
    -8		/iscu/
    8		/itc/
    8		/itte/
    -8		/ived$/
    -8		/ived/
    8		/ivir$/
    8		/ivir/
    -8		/je$/
    -8		/ji$/
    8		/jus/
    8		/just$/
    8		/keep$/
    8	allergic_reaction:40	/kin$/
    8		/knif/
    8		/knife/
    8	weakness:-89 numbness:17	/lee/
    8	fever:15	/lentu/
    -8		/lest/
    8	sharp_pain:-100 persistent_beyond_72h:-16 calf_swelling:16 allergic_reaction:-6	/lf$/
    8		/lippe/
    -8		/lir$/
    -8		/lir/
    -8		/llamo/
    -8	history_injury:34	/llo/
    8		/long$/
    8		/look$/
    8		/loor$/
    8	history_disc:52	/lum/
    8	chest_breath:33	/lun/
    8		/lunc/
    8		/lunch/
    -8		/lwa/
    -8		/lway/
    -8		/man$/
    -8		/mand/
    -8		/maz/
    -8		/mero$/
    -8		/mero/
    8	persistent_beyond_72h:-4 pregnancy_symptom:92	/mes/
    -8		/meth/
    -8		/methi/
    8		/mido$/
    -8	sharp_pain:-28 tingling:24	/mig/
    8		/mino$/
    8		/mino/
    -8		/mmo/
    8	radiating_pain:-20 weakness:-3	/mo$/
    -8		/moj/
    -8		/moji$/
    -8		/moji/
    -8		/moli/
    -8		/molid/
    -8		/mov/
    8	numbness:9	/mue/
    8		/mys/
    8		/myse/
    8		/mysel/
    8		/nal/
    -8		/nap/
    8		/nate/
    -8		/ncom/
    8	sharp_pain:-7 radiating_pain:-8 numbness:-5 persistent_beyond_72h:-2 history_injury:-5 saddle_numbness:-24 fever:-2 faint_dizzy:9 allergic_reaction:-11 severe_bruising:-2	/nd$/
    8		/nderc/
    8	severe_headache:8	/ndin/
    8	severe_headache:39	/nding/
    8		/ned/
    8		/nev/
    8		/neve/
    8	bladder_bowel:31	/never/
    -8		/nex/
    -8		/next$/
    -8		/next/
    8	sharp_pain:-13 radiating_pain:-16 weakness:-15 numbness:-26 tingling:-9 persistent_beyond_72h:-10 history_disc:-33 pregnancy_symptom:-1 chest_breath:-11 calf_swelling:-11 fever:-9 faint_dizzy:-11 allergic_reaction:-1 severe_bruising:-50	/ng$/
    8		/ngles/
    8		/nif/
    8	sharp_pain:6	/nife$/
    8	sharp_pain:8	/nife/
    8		/nner$/
    8		/nner/
    -8		/nor$/
    8		/norm/
    -8		/nsu/
    -8		/ntest/
    8	sharp_pain:-18 radiating_pain:-22 weakness:-26 numbness:39 tingling:-23 worsening:-14 persistent_beyond_72h:-108 history_disc:-7 history_injury:-15 saddle_numbness:11 calf_swelling:-48	/num/
    -8		/nume/
    -8		/numer/
    8		/ofen$/
    -8		/offi/
    -8		/offic/
    -8		/oji$/
    -8		/oji/
    -8	weakness:-14	/oke$/
    -8		/olest/
    8		/olid$/
    8	sharp_pain:34	/olt$/
    -8	tingling:8	/ometh/
    -8		/omm/
    8	history_disc:5	/omy$/
    8	history_disc:25	/omy/
    -8		/onten/
    -8		/ooser/
    8	radiating_pain:1 weakness:24 numbness:2 persistent_beyond_72h:-26 bladder_bowel:-7 saddle_numbness:-12 allergic_reaction:-1 emergency:-21 self_harm:-12	/oot/
    8		/oqui/
    8		/oquit/
    -8		/org/
    -8		/ortne/
    -8	numbness:-10	/ose/
    -8		/oser$/
    -8		/oser/
    -8		/otal/
    8	weakness:-7 worsening:-38	/oth/
    -8	self_harm:47	/ould$/
    -8		/our$/
    8	faint_dizzy:25	/over$/
    -8		/ovin/
    -8		/oving/
    8	sharp_pain:16 weakness:-2 chest_breath:-17 severe_headache:-2	/pain$/
    -8		/paint/
    8	weakness:-34	/pal/
    8		/palm/
    8		/panto/
    8		/param/
    -8		/paren/
    8		/pasa$/
    -8		/pear/
    -8		/peare/
    -8		/peep$/
    -8		/peep/
    8	sharp_pain:-3 weakness:22	/pen/
    8		/pens/
    -8	numbness:8	/per$/
    8		/phy/
    8		/phys/
    8		/physi/
    8	sharp_pain:2	/pic/
    8		/pica/
    -8		/poco/
    8		/poq/
    8		/poqu/
    8		/poqui/
    -8		/ppea/
    -8		/ppear/
    -8		/pto/
    8		/puf/
    8	chest_breath:28	/puff/
    8		/ract/
    -8		/radi/
    8	weakness:5	/rais/
    8	emergency:72	/ramed/
    8		/rampi/
    -8		/rand/
    -8		/rara/
    8		/raw/
    8	worsening:-12 persistent_beyond_72h:-10	/raz/
    8		/razo$/
    8		/rdi/
    -8		/rdid/
    8		/real/
    -8		/rece/
    8		/reep/
    -8	pregnancy_symptom:72	/reg/
    -8		/rese/
    8		/rible/
    -8	sharp_pain:-15	/ril/
    -8		/rio$/
    -8		/rito/
    -8		/rivi/
    -8		/rivin/
    -8		/rle/
    8	radiating_pain:5	/rna$/
    8		/rol$/
    8	saddle_numbness:8	/roun/
    8	saddle_numbness:2	/round/
    8		/rove/
    8		/rry/
    8	faint_dizzy:71	/rtig/
    -8		/rtnes/
    -8		/rubbi/
    8	weakness:-52 chest_breath:1	/run/
    -8		/rwar/
    -8		/rward/
    -8		/salir/
    8		/salv/
    8		/salvo/
    -8		/sappe/
    8		/sat$/
    8		/sco$/
    8		/sco/
    -8		/sea$/
    8	self_harm:34	/ser/
    8	fever:15	/shak/
    -8		/shee/
    -8		/sheet/
    8		/shin/
    8	fever:11	/shiv/
    8	fever:10	/shive/
    8	sharp_pain:1	/sit$/
    8	sharp_pain:1	/ske/
    -8		/sli/
    8		/soli/
    8		/solid/
    8	tingling:69	/spar/
    8		/spark/
    8	sharp_pain:6 weakness:-6 numbness:-29 history_injury:-4 faint_dizzy:24 allergic_reaction:-16 emergency:-27	/sta/
    -8	faint_dizzy:3	/stop/
    -8		/stran/
    8		/subi/
    8		/subir/
    8		/sud/
    8		/sudd/
    8		/sudde/
    8		/swa/
    -8		/talk$/
    -8	persistent_beyond_72h:48 allergic_reaction:59	/tam/
    -8		/tari/
    -8		/tario/
    8		/taz/
    -8		/tbal/
    -8		/tball/
    8		/tched/
    8	worsening:109	/tensi/
    -8		/thes/
    8	bladder_bowel:25	/thou/
    8		/thum/
    -8		/ti$/
    -8		/tid/
    8	radiating_pain:-1 weakness:-6 numbness:-27 bladder_bowel:-11 chest_breath:-7 calf_swelling:-4 severe_headache:-18 faint_dizzy:-15 allergic_reaction:-2 self_harm:-1	/ting/
    8	history_disc:13	/tomy$/
    8	history_disc:3	/tomy/
    -8	faint_dizzy:9	/top/
    -8		/tota/
    -8		/total/
    -8		/tou/
    -8		/trang/
    -8		/treat/
    8		/trol$/
    8		/ubber/
    -8		/ubbi/
    -8		/ubbis/
    8	chest_breath:5	/ubir$/
    8	chest_breath:22	/ubir/
    8		/udd/
    8		/udde/
    8		/udden/
    -8	sharp_pain:4	/udo/
    8		/uele$/
    -8	numbness:29	/uerm/
    8		/uert/
    8	tingling:-2 persistent_beyond_72h:-8	/uie/
    8	self_harm:28	/uiero/
    -8	self_harm:32	/uld$/
    8		/ulg/
    -8		/umer/
    -8		/umero/
    8		/unch/
    -8		/unt$/
    8		/unta/
    -8		/upe/
    -8	worsening:32	/ur$/
    -8		/urm/
    -8	numbness:30	/urmi/
    -8		/urt$/
    -8		/use$/
    8	emergency:8	/uth$/
    -8		/vani/
    -8		/vanis/
    8		/veme/
    8		/vemen/
    -8		/veni/
    8		/vien/
    8		/vir$/
    -8	faint_dizzy:21	/vis/
    8		/vivir/
    -8		/voi/
    8	numbness:22	/wake/
    -8	sharp_pain:-2	/way/
    8	radiating_pain:-1 weakness:-6 numbness:-2 bladder_bowel:-37 self_harm:-32	/whe/
    8		/wipe/
    -8	numbness:15	/wit/
    -8		/with/
    8	sharp_pain:48	/xcr/
    8	sharp_pain:70	/xcru/
    -8		/xt$/
    -8		/yell/
    -8		/yello/
    8		/yet$/
    8		/yet/
    8		/ysel/
    8	self_harm:25	/yself/
    8		/ysi/
    8		/ysio$/
    8		/ysio/
    -8		/zar/
    -8		: & [en426]
    8		: no .
    -8		<be> <become> now
    -8		<be> <my> <be>
    -8		<be> <the> wee
    8		<be> at
    8		<be> con dolor
    -8		<be> dolor ni
    8		<be> dragging
    8		<be> en urgencias
    8		<be> fine ,
    -8		<be> off
    -8		<be> pain in
    8		<be> really
    -8		<be> worse than
    8	radiating_pain:12 numbness:-22 tingling:16 chest_breath:43	<be> ~ <my>
    8	persistent_beyond_72h:24	<be> ~ dolor
    8		<be> ~ dormido
    -8		<be> ~ ever
    8		<be> ~ fiebre
    -8		<be> ~ nothing
    8		<be> ~ of
    -8		<be> ~ out
    -8		<be> ~ poco
    -8		<be> ~ pregnant
    8		<be> ~ say
    8		<be> ~ tonight
    -8		<be> ~ weakness
    8		<become> <the> better
    -8		<become> worse
    -8		<become> ~ .
    -8		<count> ,
    -8		<count> <time> and
    -8		<count> and
    -8		<day> at
    8		<day> in
    -8		<day> ~ sharp
    8	numbness:115 saddle_numbness:3	<feel> <the>
    -8		<feel> <the> bit
    -8		<feel> fine
    -8		<feel> in
    -8		<feel> ~ good
    8		<feel> ~ of
    8		<feel> ~ thing
    8	saddle_numbness:38	<have> <become>
    8		<have> it
    8		<have> lost
    -8		<have> not <have>
    -8		<have> tingling
    8		<have> worse
    8		<have> ~ accident
    -8		<have> ~ no
    8		<have> ~ yesterday
    8	sharp_pain:14 radiating_pain:33	<my> <part> and
    8		<my> asap
    8		<my> dan
    -8		<my> encuentro
    -8	numbness:15	<my> ~ <become>
    -8		<my> ~ down
    8		<my> ~ noticed
    -8		<my> ~ o
    -8	weakness:1	<my> ~ up
    -8		<part> , can
    -8	numbness:38	<part> <become>
    8		<part> <side>
    -8		<part> <time>
    -8		<part> aches
    8		<part> como
    8		<part> no <my>
    -8		<part> to full
    -8		<part> today
    8	numbness:12	<part> ~ bit
    -8		<part> ~ came
    -8		<part> ~ down
    8		<part> ~ hurts
    -8		<part> ~ mas
    -8		<part> ~ more
    -8		<part> ~ never
    8		<part> ~ ni
    8		<part> ~ que
    8	weakness:10	<part> ~ since
    8		<part> ~ stop
    8		<part> ~ twice
    -8		<person> <the>
    -8		<person> ~ <count>
    8		<person> ~ i
    8		<side> .
    -8		<side> <my>
    -8		<side> <part> since
    -8		<side> and
    -8		<side> since
    -8		<side> ~ in
    8		<side> ~ it
    8		<side> ~ out
    8	sharp_pain:29	<the> <be>
    8		<the> <part> como
    -8		<the> <part> for
    -8		<the> <time> ,
    8	emergency:111	<the> er
    8		<the> fist
    8		<the> oil
    -8		<the> peep
    8		<the> pen
    -8		<the> poco
    8		<the> point in
    8		<the> tingling
    -8	weakness:3 numbness:33 tingling:-10 worsening:-31 pregnancy_symptom:23 saddle_numbness:35 calf_swelling:12	<the> ~ <be>
    8	sharp_pain:13 radiating_pain:13 tingling:18 persistent_beyond_72h:7 history_disc:29 history_injury:10 severe_headache:41 faint_dizzy:1 severe_bruising:17	<the> ~ <my>
    -8		<the> ~ ache
    -8		<the> ~ call
    8		<the> ~ every
    -8		<the> ~ horas
    8		<the> ~ hot
    8		<the> ~ hoy
    -8		<the> ~ llamo
    8		<the> ~ nothing
    -8		<the> ~ paso
    -8		<the> ~ since
    -8		<the> ~ sore
    -8		<the> ~ woke
    8		<the> ~ worse
    -8		<time> , it
    8		<time> it <be>
    -8		<time> ~ <side>
    -8		<time> ~ as
    -8		<time> ~ it
    -8		<time> ~ only
    8		<time> ~ sore
    8		<time> ~ worse
    -8		? & [en522]
    -8		? & [en58]
    8		? & [en746]
    -8		[en1002] & [en106]
    -8		[en1002] & [en157]
    8		[en1002] & [en21]
    -8		[en1002] & [en493]
    -8		[en1002] & [en650]
    8		[en1017]
    8		[en1018] & [en121]
    -8		[en1018] & [en181]
    -8		[en1018] & [en551]
    -8		[en1018] & [en633]
    -8	numbness:76	[en101] & [en762]
    -8		[en1020] & [en148]
    8	tingling:85	[en1020] & [en28]
    -8		[en1020] & [en394]
    -8		[en1020] & [en58]
    8		[en1020] & [en63]
    8		[en106] & [en19]
    8		[en106] & [en426]
    -8		[en106] & [en682]
    8		[en106] & [en989]
    -8		[en118] & [es503]
    -8		[en118] & [es870]
    -8	sharp_pain:-3 radiating_pain:4 faint_dizzy:26	[en11] & ,
    8	sharp_pain:15 worsening:80	[en11] & [en215]
    -8		[en11] & [en252]
    8	faint_dizzy:22	[en11] & [en63]
    -8		[en121] & ,
    -8		[en121] & [en28]
    8		[en121] & [en60]
    8		[en122] & [en251]
    -8	numbness:18 self_harm:57	[en12] & [en1002]
    8		[en12] & [en21]
    8		[en12] & [en458]
    8		[en12] & [en810]
    8	worsening:-13 emergency:15	[en12] & [en874]
    -8		[en12] & [en999]
    -8		[en143] & [en11]
    8		[en143] & [en362]
    8		[en148] & [en613]
    8		[en148] & [en890]
    8		[en15] & [en874]
    -8		[en170] & [en234]
    -8	emergency:18	[en170] & [en60]
    8		[en181] & [en20]
    8		[en181] & [en218]
    -8		[en185] & [en1020]
    -8		[en185] & [en966]
    -8		[en19] & [en1018]
    -8		[en19] & [en185]
    8		[en19] & [en660]
    -8		[en19] & [en789]
    -8		[en19] & [en935]
    -8		[en19] & peep
    8		[en19] & tuesday
    8		[en202] & [en317]
    -8		[en202] & [en468]
    8	sharp_pain:-9 weakness:-5 tingling:-12 persistent_beyond_72h:-7 pregnancy_symptom:2	[en20]
    -8		[en20] & [en218]
    -8	numbness:68 bladder_bowel:56	[en20] & [en234]
    8		[en20] & [en239]
    8		[en20] & [en469]
    -8		[en20] & [en807]
    8		[en20] & [en954]
    -8		[en20] & [en967]
    8		[en212] & [en1020]
    -8		[en212] & [en19]
    8		[en212] & [en490]
    -8		[en213] & [en28]
    8	weakness:-11 tingling:-76 persistent_beyond_72h:-10 history_injury:-19 saddle_numbness:-17 chest_breath:-6 calf_swelling:-22 allergic_reaction:-1 severe_bruising:85 emergency:-54	[en215]
    -8		[en215] & .
    -8		[en215] & [en474]
    8		[en218] & [en123]
    -8		[en234] & [en218]
    -8		[en234] & [en250]
    8	bladder_bowel:20	[en234] & [en266]
    8		[en234] & [en565]
    -8		[en234] & [en60]
    -8		[en234] & [en682]
    8		[en234] & pee
    -8		[en234] & peep
    8	worsening:26	[en250] & ,
    -8		[en250] & [en660]
    -8	weakness:6	[en251] & [en101]
    -8		[en251] & [en341]
    -8	history_injury:50	[en251] & [en60]
    8		[en251] & [en84]
    8		[en251] & shin
    8		[en252] & [en1018]
    8		[en252] & [es182]
    -8		[en255]
    8		[en266] & ,
    8		[en266] & .
    8		[en266] & [en60]
    8		[en266] & [en85]
    -8		[en28] & [en333]
    8		[en28] & [en362]
    -8		[en28] & [en60]
    8		[en28] & numbness
    8		[en309] & [en1018]
    -8		[en311]
    -8		[en317] & [en810]
    -8		[en325] & [en362]
    8		[en357] & [en1020]
    8	sharp_pain:-20 radiating_pain:-7 weakness:-13 numbness:-1 tingling:-3 worsening:-4 persistent_beyond_72h:-15 history_disc:-3 history_injury:-2 osteoporosis:-34 pregnancy_symptom:-17 bladder_bowel:-21 chest_breath:-36 calf_swelling:12 fever:-12 severe_headache:-3 severe_bruising:-31 emergency:-19 self_harm:-12	[en362]
    8		[en362] & [en181]
    8	bladder_bowel:36	[en378] & [en101]
    8		[en378] & [en682]
    8		[en378] & [en778]
    8		[en378] & [en874]
    -8		[en380] & ,
    8		[en380] & [en490]
    -8		[en394] & [en42]
    -8		[en399] & [en957]
    -8		[en3] & [en581]
    -8		[en3] & [en613]
    -8		[en404] & [en1002]
    8		[en404] & [en148]
    -8		[en404] & [en490]
    8		[en426] & [en380]
    8		[en426] & [en805]
    -8		[en426] & [en85]
    8		[en426] & [en989]
    -8		[en437] & [en838]
    8		[en455] & [en28]
    -8	self_harm:4	[en458]
    8		[en458] & .
    -8		[en458] & [en20]
    -8		[en458] & [en869]
    -8	sharp_pain:-17	[en461]
    -8		[en468] & [en212]
    8		[en468] & [en805]
    8		[en474] & #
    8		[en474] & [en474]
    -8	worsening:33	[en474] & [en490]
    -8		[en474] & [en869]
    8		[en479] & [en746]
    -8	numbness:18	[en490] & ,
    8		[en490] & [en325]
    -8		[en490] & [en461]
    -8		[en490] & [en477]
    8		[en490] & [en581]
    8		[en490] & [en613]
    -8		[en490] & [en957]
    -8	bladder_bowel:11	[en490] & [en966]
    -8		[en507] & ,
    8		[en508] & [en682]
    8		[en511] & [en11]
    8		[en522] & [en12]
    8		[en522] & [en28]
    8		[en533]
    -8		[en549] & [en1020]
    8		[en551] & [en1020]
    -8		[en551] & [en124]
    -8		[en551] & [en37]
    8		[en551] & [en380]
    -8		[en551] & [en554]
    8		[en551] & [en693]
    -8		[en551] & [en890]
    8	tingling:-2	[en554]
    -8		[en58] & [en181]
    8		[en58] & [en37]
    8		[en58] & [en565]
    -8		[en58] & [en709]
    -8		[en602] & #
    -8		[en602] & [en124]
    8		[en602] & [en251]
    -8		[en60] & [en378]
    -8		[en60] & [en490]
    -8		[en60] & [en954]
    -8	tingling:15	[en60] & calf
    -8		[en613] & [en101]
    -8		[en613] & [en37]
    -8		[en613] & [en805]
    -8		[en613] & [en810]
    8		[en613] & [en84]
    8		[en618] & [en1002]
    8	numbness:-1	[en633] & [en1002]
    -8		[en633] & [en116]
    8		[en633] & [en127]
    8		[en633] & [en12]
    8		[en633] & [en613]
    -8		[en633] & [en660]
    8		[en634] & [en170]
    8		[en634] & [en250]
    -8		[en63] & [en157]
    8		[en650] & [en653]
    8		[en650] & [en810]
    8		[en650] & [en954]
    8	radiating_pain:-3 emergency:-31	[en660]
    -8		[en660] & [en378]
    8		[en660] & [en474]
    8		[en660] & [en810]
    8		[en661] & ,
    8	allergic_reaction:42	[en661] & [en762]
    -8		[en679] & ,
    8		[en682] & [en1018]
    8		[en682] & [en439]
    -8		[en682] & [en461]
    -8		[en682] & [en805]
    8		[en682] & bruises
    -8		[en693] & [en19]
    8		[en693] & [en426]
    8		[en693] & [en474]
    8		[en693] & [en746]
    -8		[en698] & [en980]
    8		[en709] & [en28]
    8		[en709] & [en618]
    -8		[en709] & [en762]
    -8		[en709] & [en874]
    8		[en742]
    -8	persistent_beyond_72h:23	[en746] & .
    -8		[en746] & [en250]
    -8		[en746] & [en762]
    8	worsening:2	[en746] & [en966]
    8		[en762] & [en966]
    -8		[en762] & fading
    -8		[en789] & [en11]
    8	sharp_pain:15	[en807] & [en60]
    -8		[en807] & [en874]
    8		[en807] & [en949]
    8		[en807] & bruises
    8		[en810] & [en1013]
    -8		[en810] & [en212]
    8		[en810] & [en399]
    8		[en810] & [en490]
    -8		[en810] & [en999]
    -8		[en810] & ache
    8		[en821] & [en251]
    -8		[en838]
    8		[en84] & [en42]
    8		[en84] & [en490]
    8		[en84] & [en810]
    8		[en853] & [en11]
    -8		[en853] & [en709]
    -8		[en85] & ,
    8	weakness:11	[en85] & [en1002]
    -8		[en85] & [en250]
    8		[en85] & [en325]
    8	saddle_numbness:16	[en85] & [en869]
    8		[en869] & [en101]
    8		[en869] & [en121]
    -8		[en869] & [en124]
    -8		[en869] & [en468]
    8		[en869] & [en650]
    8		[en869] & [en653]
    -8		[en869] & [en853]
    8		[en869] & [en85]
    8		[en869] & [en991]
    -8		[en869] & [en997]
    8		[en874] & [en181]
    -8		[en874] & [en682]
    8		[en874] & [es362]
    8		[en874] & [es49]
    -8		[en889] & [en251]
    8		[en889] & [en634]
    8		[en889] & [en869]
    8		[en890] & [en1020]
    -8		[en890] & [en746]
    8		[en890] & [en938]
    -8		[en890] & numbness
    -8		[en906] & [en490]
    8	emergency:21	[en90] & [en60]
    -8		[en917] & [en682]
    8		[en935] & [en490]
    -8		[en935] & [en810]
    8		[en938] & #
    -8		[en938] & [en1002]
    -8		[en938] & [en746]
    -8		[en93] & [en170]
    8	numbness:11 saddle_numbness:22	[en93] & [en20]
    8		[en949] & [en1002]
    -8		[en949] & [en251]
    -8		[en949] & [en426]
    8		[en949] & [en551]
    8		[en949] & [en890]
    -8		[en954] & [en437]
    8		[en957] & [en20]
    8		[en957] & [en682]
    -8		[en957] & [en810]
    -8		[en966] & [en778]
    -8		[en966] & [en84]
    -8		[en966] & [en889]
    -8		[en967] & ,
    -8		[en980] & [en1018]
    -8		[en980] & [en148]
    -8		[en980] & [en170]
    -8		[en980] & [en20]
    -8		[en980] & [en60]
    -8		[en980] & [en762]
    8		[en980] & [en84]
    -8		[en981] & ,
    -8		[en986] & [en215]
    8		[en989] & [en1020]
    8		[en991] & [en1002]
    8		[en999] & [en1020]
    -8		[es1015]
    8		[es106] & [es14]
    8	sharp_pain:3 numbness:-6	[es106] & [es1]
    -8		[es122] & [es198]
    -8		[es122] & [es823]
    8		[es13] & [es878]
    8		[es14] & [es318]
    8		[es182] & [en106]
    -8		[es182] & [en551]
    8		[es182] & [en889]
    8		[es182] & [es342]
    8		[es182] & [es951]
    8		[es182] & aguanto
    8		[es182] & biggie
    8		[es1] & [es502]
    8		[es214] & [en19]
    -8		[es214] & [es427]
    8		[es214] & [es438]
    -8		[es214] & [es694]
    8		[es230] & [es13]
    8		[es253] & [es54]
    8		[es253] & [es91]
    -8		[es254] & [es182]
    8		[es254] & [es1]
    8		[es26] & ,
    -8		[es26] & [es17]
    -8		[es26] & [es182]
    -8	chest_breath:26	[es29] & [es887]
    -8		[es2] & [es14]
    -8		[es2] & [es502]
    -8		[es2] & [es987]
    8		[es318]
    -8		[es438] & [en874]
    8		[es438] & [es42]
    -8		[es438] & [es887]
    -8		[es438] & hormigueo
    -8		[es443]
    -8	weakness:47	[es446]
    -8		[es446] & ,
    -8		[es486] & [es1]
    -8		[es486] & [es502]
    -8		[es486] & [es870]
    8	numbness:-1 allergic_reaction:-31	[es502]
    -8		[es502] & [es375]
    8		[es503] & [es975]
    8		[es55] & [es234]
    8		[es55] & [es694]
    8		[es663]
    -8		[es699] & [es975]
    8		[es79] & [es13]
    -8		[es847] & [es106]
    8		[es854] & fiebre
    -8		[es854] & hormigueo
    8	faint_dizzy:42	[es870] & [en874]
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
    8		[es950] & [es759]
    8		[es950] & [es870]
    -8		[es950] & [es887]
    -8	sharp_pain:1	[es950] & [es950]
    8		[es975] & [es26]
    8		[es982] & [en19]
    -8		[es982] & [es254]
    8		[es982] & [es982]
    8		[es998] & [en1014]
    -8		[es998] & [es182]
    -8		[es998] & [es887]
    8		a fist
    -8		a peep
    -8		about ~ of
    8		abrir
    8		abrir <the>
    -8		ache & [en234]
    -8		ache <be>
    8		after the
    -8		agony ~ ,
    -8		agua
    8		ahi
    -8		all ten
    8		also <my>
    8		also my
    8		also ~ <part>
    8		am #
    -8		am driving
    -8		an hour
    8	sharp_pain:-9 weakness:-14 tingling:-10 fever:5 emergency:-1	and
    8		and could
    8		and could not
    -8		and ~ like
    -8		and ~ normal
    -8		and ~ soreness
    8		another notch
    8	weakness:37	arm
    -8		arm ,
    -8		as <the>
    -8		as it
    -8		away ~ <the>
    8		baby <be>
    8		baby ~ not
    -8	self_harm:32	be
    8		bend
    -8		better ~ worse
    8		biggie
    -8		bit tender
    -8		bit ~ headache
    8		bits
    8		both feet
    -8		breast
    8		breathe
    8	fever:166	burning up
    -8		but <my>
    8		but this
    8		but ~ <have>
    8	numbness:20	but ~ <part>
    8		but ~ still
    8		by ~ no
    8		cada hora
    -8		calambritos en
    -8		calambritos en <the>
    8	fever:14	calentura
    8		calf & [en20]
    -8		call <the>
    -8		came to
    8		camino
    -8		carried
    -8		casi nada
    -8		check ins
    8		como ~ <the>
    8		control
    -8		could
    8		could ~ ask
    -8		creo
    -8		cuanto ~ <the>
    8	sharp_pain:3	dan
    8		dan ~ <the>
    8		dan ~ en
    8		de # meses
    -8		de espalda
    8		de ~ <part>
    8		desde anoche
    -8		desde hace
    -8		did not <become>
    8		did nothing for
    -8		different
    -8		disappeared
    -8		dizzy & ,
    -8		do if
    -8		do ~ know
    8		do ~ want
    -8		dolor ~ ayer
    8		dolor ~ con
    8		dolor ~ por
    -8		dormida ~ <the>
    8		dormido
    -8		down <my> <part>
    -8		driving
    8		duele ~ #
    -8		early
    8	weakness:-23 numbness:-8 worsening:-33 chest_breath:-11 self_harm:-22	en <the>
    8	sharp_pain:53 weakness:-8 numbness:-3	en <the> <part>
    -8		estos
    -8		estoy segura
    -8		evening ~ it
    -8		feeling lovely
    -8		fell asleep
    -8		fever ~ <the>
    8		fingers
    8		floor
    8		for ~ <my>
    8		from a
    -8		from ~ <time>
    -8		funny ~ <part>
    8		gets worse
    8		getting any
    8		gives
    -8		glass of
    -8		good
    8		good ~ and
    -8		got worse
    8		grip <have>
    8		grip has
    8		habia
    -8		hace meses
    -8		had pins
    -8		has a
    -8		hasta ~ #
    -8		headache ~ <become>
    -8		him
    8	radiating_pain:3 worsening:16	hip
    8		hit
    8		honestly i
    8		honestly ~ <be>
    8		honestly ~ see
    8		hormigueo & [es982]
    -8		house
    -8		hurt
    8		hurts ~ it
    -8		hurts ~ today
    8	faint_dizzy:-7 emergency:17	i <be>
    8		i <be> #
    -8		i <be> driving
    -8		i <have> in
    -8		i came to
    -8		i do if
    8		i feel
    8		i should
    -8		i will
    -8		i ~ better
    8	self_harm:3	i ~ ending
    -8		i ~ numb
    -8		i ~ over
    -8		i ~ today
    8		ibuprofen
    8		ibuprofen & [en11]
    8		in bed
    -8		in ~ <be>
    -8		in ~ <become>
    8		in ~ at
    8	numbness:5	in ~ not
    -8		ins
    8	radiating_pain:6	into <my>
    8	radiating_pain:69	into my
    8	radiating_pain:80	into ~ <part>
    -8		is fading
    -8		is there
    8		it at <side>
    -8		it off
    -8		it ~ ache
    8		it ~ away
    8		it ~ you
    -8		je
    8		just
    8		just <the> bit
    8		just ~ <my>
    -8		just ~ i
    -8		just ~ to
    8		keep
    8	sharp_pain:2	knife
    -8		la siento
    8		la tengo
    8		late+afraid
    -8		late+barely
    8		late+bastante
    -8		late+cuanto
    -8		late+disappeared
    -8		late+end
    -8		late+faded
    8		late+foot
    8		late+get
    8		late+hay
    -8		late+just
    -8		late+life
    8		late+one
    -8		late+piernas
    8		late+ribs
    -8		late+sciatica
    -8		late+stiff
    8		late+ten
    -8		late+though
    8		later ~ still
    -8		leave ~ <the>
    -8		less sore
    8		lift my
    -8		like ~ did
    8		like ~ under
    -8		list
    -8		llamo
    -8		llevo ~ dolor
    -8		longer ~ ,
    8	sharp_pain:6	look
    -8		looser
    8	tingling:19	los dedos
    -8		lot ~ <my>
    8		make <the> fist
    -8		make it
    8		make ~ fist
    -8		mal
    8	sharp_pain:-9 worsening:64 persistent_beyond_72h:-27	mas
    -8		mas ~ ayer
    -8		massage in <my>
    8		massage ~ <the>
    -8		massage ~ it
    8		massage ~ nice
    8		massage ~ you
    -8		maybe ~ <be>
    8		me asap
    8	sharp_pain:41	me dan
    -8		me encuentro
    -8		me sigue
    8		media
    -8		molido
    8	persistent_beyond_72h:21	monday
    8		more ~ .
    8		much as
    -8		much ~ <the>
    -8	numbness:-17	my back
    8		my shin
    8	self_harm:18	myself
    8		myself ~ <the>
    8		nada de
    -8		nada mas
    8		needles ~ <part>
    8		needles ~ <time>
    -8		never ~ .
    -8		next
    -8	weakness:54 numbness:34	ni
    -8		ni ~ ni
    -8		no <be> segura
    8		no biggie
    -8		no chest
    8		no le
    8	chest_breath:1	no puedo respirar
    8		no quiero vivir
    8		no strength in
    -8		no ~ <side>
    8		no ~ abrir
    8		no ~ aire
    8		no ~ either
    -8		no ~ or
    8		no ~ para
    8		no ~ respirar
    8		no ~ than
    8		no ~ thanks
    8		no ~ vivir
    -8		no ~ y
    -8		nope ~ nope
    8	persistent_beyond_72h:1	not <become> away
    -8		not <the> peep
    8		not call
    8		not call it
    8		not getting
    -8		not hurt
    8		not lift <my>
    8		not make <the>
    -8		not really say
    8		not want
    -8		not ~ best
    -8		not ~ in
    -8		not ~ peep
    -8		not ~ today
    8	weakness:60	not ~ up
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
    -8		numb on
    -8		numb on <the>
    -8		numb ~ just
    8		numbness & [en12]
    8		numbness & [es182]
    8		numbness :
    -8		numero
    8		of #
    8		of # and
    -8		of <my> <person>
    8		of ten
    -8		of ~ .
    8		of ~ no
    8		of ~ not
    8		of ~ now
    8		of ~ pain
    -8		of ~ today
    -8		of ~ when
    8		off ~ not
    -8		ok ~ <the>
    -8		old
    8		on me
    8	saddle_numbness:5	on the
    -8		on your
    -8		on ~ ,
    8		on ~ <day>
    8		on ~ off
    8		only ~ ,
    8		only ~ <my>
    -8		or ~ <be>
    8		or ~ but
    8		osteoporosis ~ <my>
    8		otheremoji ~ <feel>
    -8		out ~ <be>
    8	weakness:95	out ~ <my>
    8	faint_dizzy:31	over
    -8		over ~ <be>
    8	sharp_pain:17 radiating_pain:-1 weakness:-62 numbness:-1 persistent_beyond_72h:6 chest_breath:-33	pain
    -8		pain ? nope
    -8		pain under
    8		pain when
    8		pain when i
    -8	radiating_pain:98	pain ~ <part>
    -8		pain ~ for
    8		pain ~ just
    -8		pain ~ nope
    8		pain ~ there
    8		pain ~ what
    -8		pain ~ when
    -8		painful ~ yesterday
    8		paramedics
    8		pasa
    8		past <the>
    8		past the
    -8		peep
    8		pen
    -8		pero <the>
    8		pero ~ hormigueo
    8		physio
    8		pie dormido
    -8		poco
    8		point in
    8		poquito
    8		pregnant ~ <the>
    8	chest_breath:32	puedo respirar
    -8	persistent_beyond_72h:21	que <be>
    8	self_harm:36	quiero
    8		quiero vivir
    -8		quite painful
    -8		raro en
    -8		raro en <the>
    -8		raro ~ <the>
    8		rash ~ <part>
    -8		really say
    -8		return
    -8		rubbish
    8		s an
    -8		salir
    8		salvo
    8		salvo que
    8		salvo ~ <the>
    8		sat
    8		sat in
    -8		say i
    8	weakness:5 numbness:-4 severe_headache:-4 allergic_reaction:-14	se
    8		sharp ~ i
    -8		shortness
    -8		shortness & [en28]
    -8		shortness & [en37]
    -8		shortness of
    -8		shortness of breath
    -8		shortness ~ breath
    -8		shoulder blades
    -8		si <the>
    8		si ~ .
    -8		si ~ <be>
    -8		si ~ dolor
    8		siento la
    8		siento nada
    -8		sin dolor
    8		since breakfast
    8		since ~ <the>
    -8		slept ~ <the>
    8		solid
    -8		something <be>
    8		sore for <count>
    -8		soreness & #
    8		soreness ,
    -8		soreness <side>
    -8		soreness ~ #
    8		sorer & [en874]
    8		stabbing ~ <part>
    -8		still <the>
    -8		still a
    8		stop ~ <part>
    8		strength in
    8		subir
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
    8		than ~ still
    -8		the back
    8	emergency:25	the er
    8		the hot
    -8		the knees
    8		the left
    8		the ward
    -8		there <be> pain
    8	emergency:38	they ~ <my>
    8	emergency:12	they ~ in
    8		thinking
    8		tingles
    8		tingling & [en613]
    8		tingling & [en682]
    8		tingling ,
    -8		tingling : no
    -8		tingling or
    8		tingling ~ <feel>
    8		to be
    -8		to call
    8		to end
    -8		to full
    -8		to full strength
    -8		to ~ <have>
    8		to ~ here
    -8	sharp_pain:4 radiating_pain:10 numbness:20	to ~ i
    8		to ~ pain
    -8		to ~ strength
    8		to ~ to
    8		to ~ you
    8		today ~ i
    8		tomorrow ~ i
    8		top of
    -8		touched <my>
    -8		tuve
    -8		un poco
    -8		under ~ i
    -8		under ~ when
    -8		up with
    8		up ~ <time>
    8		up ~ to
    -8		used
    -8		used ~ <the>
    -8		van <count> dias
    -8		vanished
    8		veo <the>
    8		vivir
    8		voy ~ <the>
    8		wake
    -8		want ~ <the>
    8		want ~ end
    -8		want ~ to
    8		way i
    -8		weak ~ since
    8		weakness :
    -8		week ,
    8		well ~ <the>
    8		well ~ i
    -8		went numb
    -8		what ~ <the>
    -8		what ~ not
    -8		when i lie
    -8		when ~ lie
    -8		whether <my> <part>
    -8		whether ~ <be>
    8		who <have>
    8		who <have> <the>
    -8		will ~ when
    8		with this
    -8		with ~ <part>
    8		with ~ <side>
    -8		without ~ <my>
    -8		worse ~ <part>
    -8		worse ~ it
    -8		worse ~ last
    8		worst ~ i
    8		would not call
    -8		ya no <my>
    -8		yellow
    -8		yesterday and
    8		yesterday but
    8		yesterday ~ <the>
    -8		yesterday ~ it
    8		yet
    -8		you ~ <time>
    7		# %
    7		# & %
    7		# & [en980]
    7		# & [es950]
    7		# and i
    7		# with
    7		%
    7		, & [en244]
    -7		, & [en266]
    -7		, & [en325]
    7		, & [en633]
    -7		, & [en77]
    7	weakness:31 worsening:5	, & [en874]
    -7		, & [en906]
    7		, & [en935]
    -7		, & [es102]
    7		, & [es966]
    -7		, <part> <feel>
    7		, <the> <be>
    7	numbness:1	, <the> <part>
    -7		, can not
    -7		, do
    -7		, exactly
    -7		, feeling
    7		, gracias
    -7		, i <feel>
    7		, i would
    -7		, no bother
    -7		, not <the>
    7		, nothing dramatic
    7		, nothing to
    7		, sorry
    7		, this
    -7		, ya no
    -7		, ~ changed
    -7		, ~ dia
    7		, ~ dramatic
    -7		, ~ form
    -7		, ~ grand
    7		, ~ happened
    -7	persistent_beyond_72h:-16 history_injury:10	, ~ it
    -7		, ~ massage
    7		, ~ ok
    7		, ~ say
    -7		, ~ though
    7		, ~ time
    -7		, ~ without
    7		, ~ yes
    7		- & [en810]
    7		- yes
    7		- ~ yes
    7		. & [en148]
    7		. & [en251]
    -7		. & [en442]
    7		. & [en85]
    -7		. & [es58]
    -7		. <my> <be>
    7		. <side> <part>
    7		. also
    -7		. in
    -7		. in <the>
    -7		. just
    7		. lo
    7		. sorry
    7		. what
    7		. ~ #
    -7		. ~ <person>
    -7		. ~ bien
    7		. ~ grip
    -7		. ~ since
    7		. ~ where
    -7		/ & [en869]
    -7		/ ~ #
    -7		/ ~ pain
    7	saddle_numbness:3	/^abaj/
    7		/^acr/
    7		/^acro/
    7		/^aho/
    7	weakness:-3 chest_breath:126	/^ai/
    -7		/^alm/
    7	radiating_pain:-1 weakness:-1 tingling:-8 persistent_beyond_72h:-7 fever:4 severe_bruising:-1 emergency:-1	/^and/
    7		/^anda/
    -7		/^ando/
    7		/^arra/
    7		/^atr/
    7		/^atra/
    -7		/^avis/
    -7		/^bana/
    -7		/^bath/
    -7		/^beau/
    -7		/^beha/
    -7	numbness:12	/^bit$/
    -7		/^bles/
    7		/^blin/
    7	emergency:6	/^boc/
    7	emergency:2	/^boca/
    7	bladder_bowel:63	/^bowe/
    7	weakness:18	/^buc/
    7	weakness:36	/^buck/
    -7		/^bus/
    -7		/^case/
    -7		/^cit/
    -7		/^cita/
    7		/^cos/
    -7		/^cuer/
    -7		/^deb/
    -7		/^debo/
    7		/^dere/
    -7		/^dest/
    7		/^die$/
    7		/^dob/
    7		/^dobl/
    7		/^dole/
    7		/^doub/
    -7	sharp_pain:-42 weakness:27 numbness:-58 tingling:-18 bladder_bowel:63 emergency:44	/^dr/
    -7	numbness:36	/^durm/
    7		/^eac/
    7		/^each/
    -7		/^earl/
    -7		/^ego$/
    -7		/^ego/
    7	sharp_pain:14	/^elec/
    7	sharp_pain:12 radiating_pain:-9 numbness:-23 tingling:-57 chest_breath:-9 faint_dizzy:-2	/^es/
    -7		/^esp/
    -7		/^espe/
    7		/^expl/
    7		/^fieb/
    -7		/^film/
    -7		/^fin$/
    -7		/^fina/
    -7		/^firs/
    7	radiating_pain:1	/^fron/
    -7		/^fue$/
    7		/^fusi/
    7	sharp_pain:30 weakness:47	/^gi/
    7		/^give/
    7		/^goi/
    7		/^goin/
    -7		/^goo/
    7	fever:25	/^got/
    -7		/^gust/
    -7		/^gy/
    7		/^habi/
    -7		/^hah/
    -7		/^haha/
    -7		/^hap/
    -7		/^happ/
    7		/^harm/
    7		/^hell/
    7		/^hic/
    -7		/^hm/
    -7		/^hmm$/
    -7		/^hmm/
    7		/^hug/
    7		/^huge/
    -7		/^is/
    -7		/^jai$/
    -7		/^jai/
    7		/^jok/
    -7		/^kep/
    -7		/^kept/
    -7		/^kin/
    -7		/^kind/
    7		/^lab/
    7		/^loo$/
    7		/^lov/
    -7		/^luc/
    -7		/^mag/
    7		/^manc/
    -7		/^mat/
    -7		/^mate/
    7		/^mer/
    -7		/^mint/
    7		/^mis/
    -7		/^mole/
    7	emergency:44	/^mout/
    -7		/^musc/
    7	numbness:1	/^musl/
    -7	numbness:3	/^nad/
    -7		/^nop/
    -7		/^nope/
    -7		/^nor$/
    7	sharp_pain:-33 numbness:-14 bladder_bowel:-6 emergency:11	/^now/
    -7		/^nue/
    7	weakness:-9 numbness:21 tingling:-23 worsening:-42 persistent_beyond_72h:-2 history_disc:-2 saddle_numbness:16 faint_dizzy:-2 allergic_reaction:-17 emergency:-19	/^num/
    7		/^otra/
    -7		/^ow/
    7	sharp_pain:15 radiating_pain:8 weakness:-4 numbness:-7 bladder_bowel:-2 saddle_numbness:-8 calf_swelling:-14 severe_headache:-15 severe_bruising:-9 self_harm:-40	/^pain/
    -7		/^pare/
    7	numbness:-2 chest_breath:66	/^pech/
    -7		/^perf/
    7	numbness:32 chest_breath:-4	/^pin/
    7		/^plu/
    7	sharp_pain:64	/^pun/
    -7		/^reci/
    -7		/^reg/
    -7		/^rin/
    -7		/^sabr/
    -7		/^sea$/
    -7		/^serv/
    -7		/^sesi/
    7	pregnancy_symptom:16	/^she$/
    -7	persistent_beyond_72h:17	/^shif/
    -7		/^sign/
    7		/^sill/
    7	sharp_pain:-8 weakness:-28	/^ski/
    -7		/^sli/
    -7		/^slot/
    7		/^sne/
    7		/^snee/
    -7		/^soo/
    -7		/^soon/
    7	history_disc:23 faint_dizzy:27	/^spin/
    7	severe_headache:10	/^spli/
    7	weakness:7	/^stai/
    7		/^stic/
    -7	weakness:7	/^str/
    -7		/^tar/
    -7		/^tard/
    -7		/^thes/
    -7		/^tie/
    -7		/^tomo/
    7		/^torc/
    -7		/^tow/
    7		/^tras/
    7		/^type/
    7	sharp_pain:18	/^una$/
    7		/^unb/
    7		/^unbe/
    -7		/^unos/
    -7		/^uns/
    7		/^unt/
    7		/^usel/
    -7		/^usu/
    -7		/^usua/
    -7		/^van/
    -7		/^very/
    7	sharp_pain:13	/^vida/
    -7		/^warm/
    7	sharp_pain:-25 history_injury:4 bladder_bowel:-30	/^week/
    -7		/^whi/
    7		/^whol/
    7	chest_breath:121	/^wind/
    -7		/^wond/
    7	numbness:57	/^woo/
    -7		/^wore/
    7	sharp_pain:69 numbness:-31	/abb/
    -7		/abe/
    -7		/acio/
    -7		/acion/
    7		/acr/
    7		/acro/
    7		/acros/
    7		/ador/
    -7		/ager$/
    -7		/ager/
    7		/aho/
    7		/aig/
    -7	sharp_pain:2 tingling:-24 worsening:16 saddle_numbness:-22 severe_bruising:-2	/ain$/
    7		/aise/
    -7		/aji/
    -7		/alone/
    -7		/alto$/
    -7		/ambri/
    -7		/amo$/
    -7		/anar/
    -7		/andi/
    -7		/andin/
    -7		/ann/
    -7		/ansa/
    -7		/appo/
    -7		/appoi/
    -7	sharp_pain:-29 weakness:-9	/aro/
    7		/arras/
    -7		/arrie/
    -7		/arriv/
    7	pregnancy_symptom:183	/aters/
    -7		/ather/
    7	weakness:-46 numbness:-15 persistent_beyond_72h:-56 pregnancy_symptom:-15 bladder_bowel:-21 severe_headache:-36 faint_dizzy:-56 allergic_reaction:-23 emergency:-38 self_harm:-41	/ati/
    -7		/ator/
    7		/atra/
    7		/ature/
    -7		/avis/
    -7		/baja$/
    -7		/banar/
    -7		/bath/
    7		/bbe/
    7	sharp_pain:18	/bbin/
    7	history_disc:1	/bbing/
    -7		/beau/
    7		/becau/
    -7		/beha/
    -7		/behav/
    7		/belly/
    -7		/birm/
    -7		/birme/
    -7		/bit$/
    7		/bits$/
    7	saddle_numbness:47	/bits/
    7		/bled$/
    7		/bled/
    -7		/bless/
    7		/blind/
    7		/blo/
    7	emergency:20	/boc/
    7	emergency:11	/boca$/
    7	emergency:3	/boca/
    -7		/bothe/
    7	bladder_bowel:20	/bowe/
    7		/bowel/
    -7		/brito/
    7	radiating_pain:-75 numbness:-39 severe_bruising:13	/bru/
    7	weakness:4	/buc/
    7	weakness:112	/buck/
    -7		/bus/
    7	worsening:10	/cada$/
    7		/cada/
    -7		/calm$/
    -7		/cansa/
    -7		/case$/
    -7		/case/
    -7		/caso$/
    7		/cci/
    7	sharp_pain:20	/cet/
    7		/cha$/
    -7		/cier/
    -7		/cir/
    -7		/cita/
    7		/clap/
    -7		/colle/
    -7		/comf/
    -7		/comfo/
    7		/corri/
    -7		/cribi/
    -7		/ctur/
    -7		/cuerp/
    -7		/dandy/
    7		/de$/
    -7	weakness:8	/deb/
    -7		/debo/
    7	tingling:2	/dedos/
    7		/derec/
    -7		/dest/
    -7		/dge$/
    7		/die$/
    -7		/dly$/
    -7		/dly/
    7		/dob/
    7		/dobl/
    7		/dole/
    7	weakness:-34 numbness:85	/dorm/
    7		/dou/
    7		/doub/
    -7		/dria/
    7		/drop$/
    -7	calf_swelling:9	/dur/
    -7		/durm/
    -7	numbness:32	/durmi/
    7		/each/
    -7		/east$/
    -7		/eathe/
    -7		/eav/
    -7	chest_breath:19	/eave/
    7		/ebod/
    7		/ebody/
    7		/ebre$/
    7		/ebre/
    7		/ecau/
    7		/ecaus/
    -7		/ecep/
    -7		/ect$/
    -7		/eda$/
    -7		/ede$/
    7	pregnancy_symptom:6	/edin/
    7		/eding/
    7		/edos$/
    7		/edos/
    7		/eec/
    7	bladder_bowel:107	/eed$/
    7		/eedi/
    7		/eedin/
    7		/eeze/
    7	severe_bruising:2	/egr/
    7		/eguir/
    -7		/ehav/
    -7		/ein$/
    7	sharp_pain:21	/elec/
    -7	weakness:5 numbness:30 chest_breath:-6	/ell/
    -7		/ellin/
    7		/eltas/
    7		/eme/
    7	fever:1	/emper/
    -7		/empr/
    7		/ened$/
    7		/ened/
    -7		/ener/
    7		/enm/
    7		/enme$/
    7		/enme/
    7		/ently/
    -7		/eply$/
    -7		/equ/
    7		/erall/
    7		/eratu/
    7		/erec/
    7		/erech/
    -7		/erfe/
    -7		/erfec/
    -7		/erma/
    -7		/erman/
    -7		/erne/
    -7		/erni/
    -7		/erp/
    -7		/erpo$/
    -7		/erpo/
    7		/errar/
    7		/erve$/
    -7		/ervi/
    7	bladder_bowel:17	/erw/
    7	weakness:62	/erza/
    -7		/esa/
    7		/escal/
    -7		/ese$/
    -7		/estin/
    -7		/estos/
    -7		/etch$/
    7		/eter$/
    7		/eter/
    -7		/etes$/
    -7		/etes/
    7		/etr/
    7		/evar/
    -7	persistent_beyond_72h:4	/eves$/
    -7	persistent_beyond_72h:15	/eves/
    7		/expl/
    -7		/eza/
    7		/eze/
    -7		/fect$/
    -7		/fell$/
    -7	bladder_bowel:-8	/ff$/
    -7		/ffi/
    7		/fieb/
    7	fever:19	/fiebr/
    -7		/film$/
    -7		/film/
    -7		/fin$/
    -7		/fina/
    -7		/final/
    -7		/firs/
    -7		/first/
    7	weakness:35 tingling:-39	/flo/
    7		/flopp/
    7		/fold/
    7		/fron/
    7		/front/
    -7		/fue$/
    7	weakness:44	/fuerz/
    7		/fusi/
    7		/fusio/
    7	worsening:3	/gea/
    7	sharp_pain:-43 numbness:-91 tingling:-1 worsening:-8 faint_dizzy:-1 emergency:88	/gen/
    -7		/genci/
    7		/gente/
    7		/give/
    7		/gno/
    7		/going/
    -7		/goo/
    7		/gordo/
    -7		/gran/
    7		/gres/
    7	numbness:-162	/gro/
    7	self_harm:3	/guir$/
    7	self_harm:6	/guir/
    7		/habi/
    -7		/hah/
    -7		/haha$/
    -7		/haha/
    -7		/hall$/
    -7		/hance/
    7	sharp_pain:-34 weakness:6 numbness:24	/hand$/
    7	sharp_pain:-3 weakness:18 tingling:2 persistent_beyond_72h:-7 bladder_bowel:-1 emergency:-8	/hand/
    7	pregnancy_symptom:2	/hard/
    7		/harm$/
    -7		/havi/
    -7		/havin/
    7		/hell/
    7		/hen$/
    7	sharp_pain:-2 numbness:6 history_injury:-5	/here$/
    -7		/hese$/
    -7		/hese/
    -7	persistent_beyond_72h:28	/hif/
    -7	persistent_beyond_72h:16	/hift/
    7		/hill$/
    -7	numbness:22 saddle_numbness:34	/hing/
    -7		/hmm$/
    -7		/hmm/
    -7		/hora/
    7		/hug/
    7		/huge$/
    7		/huge/
    7		/ibil/
    7		/ibili/
    -7		/ibirm/
    -7		/ical/
    -7		/ich/
    7		/ici/
    7		/idn/
    7	radiating_pain:-22	/ie$/
    7		/ieb/
    7	fever:70	/iebr/
    7	fever:16	/iebre/
    -7		/iem/
    -7		/iemp/
    -7		/ies/
    7		/iggi/
    7	faint_dizzy:1	/igo/
    -7		/ilm$/
    -7		/ilm/
    -7	numbness:-51	/ima/
    7		/impro/
    7	persistent_beyond_72h:-7 bladder_bowel:2	/ina/
    -7		/inall/
    7	numbness:29 tingling:15	/inge/
    7	sharp_pain:-11 radiating_pain:-8 weakness:-18 numbness:-52 tingling:164 worsening:-42	/ingl/
    7		/ious$/
    7		/ira/
    -7		/irs/
    -7		/irst$/
    -7		/irst/
    -7		/isp/
    -7		/jai$/
    -7		/jai/
    7		/jok/
    -7		/kep/
    -7		/kept$/
    -7		/kept/
    -7		/kind/
    -7		/kinda/
    7		/kly$/
    7		/kly/
    -7		/lamo$/
    -7		/lamo/
    7		/lan$/
    7	weakness:-3	/last/
    7		/lave/
    7		/led$/
    7		/led/
    7		/leedi/
    7		/lenc/
    7		/levar/
    7		/level/
    -7		/lic/
    7		/lien/
    7	weakness:-1 tingling:1 persistent_beyond_72h:-50	/ling$/
    7	emergency:17	/lio/
    -7		/lista/
    7	sharp_pain:-14 allergic_reaction:27	/lli/
    -7		/llow$/
    -7	radiating_pain:33	/lon/
    -7		/lone$/
    -7		/lone/
    -7	numbness:17	/long/
    7		/loo$/
    7		/lopp/
    7		/loppy/
    -7		/lovel/
    7		/ltas$/
    7		/ltas/
    -7		/luc/
    7		/lute$/
    7		/lvo$/
    7		/lvo/
    7		/manc/
    7		/manch/
    -7	worsening:1	/mbin/
    -7		/mbing/
    7		/meb/
    7		/mebo/
    7		/mebod/
    -7		/meh/
    7	numbness:-3	/met/
    -7		/mfo/
    -7		/mfor/
    -7		/mfort/
    7	numbness:79	/mido/
    -7		/mien/
    -7		/miga/
    7	tingling:32	/migu/
    7		/mina/
    7		/minar/
    -7		/mint$/
    -7		/mint/
    -7		/mm$/
    -7		/mmi/
    7		/mmy$/
    7		/mmy/
    -7		/mole/
    -7		/moles/
    -7		/most$/
    7	emergency:15	/mout/
    7	emergency:3	/mouth/
    7	fever:71	/mpera/
    -7		/mph/
    -7		/mpha/
    7		/mpin/
    7		/mping/
    7		/mprov/
    -7		/mul/
    -7		/musc/
    7		/musl/
    7		/muslo/
    -7		/nage/
    -7		/nager/
    -7		/nall/
    -7		/nally/
    -7		/nas/
    7		/nasty/
    7		/nbe/
    7		/nbea/
    7		/nbear/
    7		/nch$/
    7		/ned$/
    7		/neez/
    7		/nent/
    -7		/ness$/
    -7	numbness:15	/ness/
    -7		/net/
    7		/nme$/
    7		/nme/
    -7	fever:3	/noc/
    -7		/nop/
    -7		/nope$/
    -7		/nope/
    -7		/note/
    -7		/nou/
    7		/nsibi/
    7		/nted$/
    7		/nted/
    -7		/ntent/
    -7		/nting/
    -7		/oan/
    7		/obb/
    7		/oca/
    -7		/och/
    -7		/odg/
    -7		/oga$/
    -7		/oga/
    7		/oja/
    7		/olle/
    -7		/olve/
    7	weakness:-5 persistent_beyond_72h:-9 fever:23 faint_dizzy:-15	/ome/
    7		/omeb/
    7		/omebo/
    -7		/omen/
    -7		/omf/
    -7		/omfo/
    -7		/omfor/
    7		/onch/
    7		/oncha/
    7		/onda/
    7	weakness:3 pregnancy_symptom:3	/ons$/
    7		/ont$/
    7	faint_dizzy:34	/oor/
    7		/opo/
    7		/opor/
    7		/oppi/
    7	weakness:17	/oppin/
    7		/ordo$/
    7		/ordo/
    -7		/orked/
    7		/orme/
    7		/otra$/
    7		/otra/
    -7		/ots$/
    -7		/ots/
    7		/otte/
    -7		/ouche/
    7	emergency:28	/outh$/
    7	emergency:10	/outh/
    -7		/ovely/
    7		/ovem/
    7		/oveme/
    7		/overa/
    -7		/owed$/
    -7		/owed/
    -7		/packe/
    7	sharp_pain:34 radiating_pain:5 weakness:-10 numbness:-1 tingling:-59 persistent_beyond_72h:2 history_injury:1 bladder_bowel:-43 saddle_numbness:-3 fever:-14 severe_headache:-17 faint_dizzy:-7 allergic_reaction:-10 emergency:-2 self_harm:-25	/pain/
    7	numbness:-6	/para/
    7		/past/
    7	numbness:-10 chest_breath:78	/pech/
    7	chest_breath:27	/pecho/
    7		/pen$/
    -7		/pend/
    7		/perat/
    -7		/perf/
    -7		/perfe/
    7		/pid/
    7		/pill/
    7	weakness:25 tingling:-8 chest_breath:5	/ping$/
    7	severe_headache:53	/plit/
    7		/plu/
    7		/poin/
    7		/point/
    -7		/poor$/
    7		/porta/
    -7	weakness:29	/ppin/
    -7		/ppoi/
    -7		/ppoin/
    7	radiating_pain:-10 numbness:-2 tingling:122	/prick/
    -7		/pulle/
    -7		/quede/
    -7		/quis/
    -7	worsening:11	/quit/
    -7		/race$/
    7	weakness:102	/rag/
    7		/raggi/
    -7		/raia$/
    -7		/raia/
    7		/raig/
    7		/raise/
    7		/rall$/
    7		/rall/
    -7		/rap$/
    7	weakness:6	/rapo$/
    7	weakness:11	/rapo/
    -7		/ratin/
    7	fever:31	/ratu/
    7	fever:10	/ratur/
    7		/rech/
    7		/recho/
    7		/resi/
    -7		/rfe/
    -7		/rfec/
    -7		/rfect/
    -7		/ribi/
    -7		/ribir/
    7		/rica/
    7	tingling:16	/rickl/
    -7		/ried$/
    -7		/ried/
    -7	sharp_pain:-18	/rill/
    7	weakness:-32 worsening:-7 bladder_bowel:78 faint_dizzy:-8	/rin/
    -7		/ritos/
    -7		/rive/
    -7		/rived/
    7	sharp_pain:-21 weakness:12 tingling:12 bladder_bowel:-24 saddle_numbness:-12 allergic_reaction:-7	/rm$/
    -7		/rman/
    7		/rmeci/
    7		/rog/
    7		/roken/
    7		/ronch/
    7		/ront$/
    7		/ront/
    7		/rop$/
    -7		/ros$/
    -7		/rpo$/
    7		/rras/
    -7		/rriv/
    -7		/rrive/
    7		/rsi/
    7		/rted$/
    7		/rted/
    7		/rtes$/
    7		/rtes/
    7		/rug/
    -7		/rwa/
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
    7	osteoporosis:24	/sca/
    -7		/scale/
    7		/sele/
    7		/seles/
    7	numbness:58	/sensi/
    -7		/sent$/
    7		/serio/
    -7		/servi/
    -7		/sesi/
    -7		/sesio/
    7		/she$/
    -7	persistent_beyond_72h:98	/shif/
    -7		/shift/
    7		/sibi/
    7		/sibil/
    -7		/sica/
    -7		/sign/
    7		/sill/
    -7		/slot$/
    -7		/slot/
    7		/snee/
    7		/sneez/
    7		/someb/
    -7		/soo/
    -7		/soon/
    -7		/sper/
    7	severe_headache:41	/spli/
    7	severe_headache:16	/split/
    -7		/ssin/
    -7		/ssing/
    -7		/star$/
    7	sharp_pain:-18 persistent_beyond_72h:-2 osteoporosis:23	/ste/
    7		/stick/
    7		/sto$/
    -7		/stop$/
    -7		/stos$/
    -7		/sual$/
    -7		/sus/
    7	weakness:5	/tai/
    -7		/tard/
    -7		/tarde/
    7		/tat/
    7	fever:46	/temp/
    7	fever:42	/tempe/
    7	worsening:63	/tens/
    7		/teo$/
    -7		/these/
    -7		/tomo/
    7		/ton$/
    7		/tones/
    7		/torc/
    7		/torci/
    -7		/tow/
    -7		/traia/
    7		/traig/
    7	weakness:5	/trapo/
    7		/trica/
    7		/tto/
    7		/tuvi/
    7		/tuvie/
    7		/type/
    -7		/ua$/
    7		/uanta/
    -7		/uche/
    -7		/udo$/
    -7		/ueda$/
    -7		/ueda/
    7		/uent/
    -7		/uerp/
    -7		/uerpo/
    7	weakness:51	/uerz/
    7	weakness:31	/uerza/
    7		/uge$/
    7		/uge/
    7		/uir$/
    7	self_harm:3	/uir/
    -7		/ujo/
    -7		/ull/
    -7		/ulle/
    -7		/ulled/
    7	sharp_pain:7 radiating_pain:-3	/una/
    7		/unb/
    7		/unbe/
    7		/unbea/
    7		/unc/
    7		/unch$/
    -7	tingling:57	/unn/
    -7		/unos$/
    -7		/unos/
    7	emergency:127	/urr/
    -7		/used$/
    -7		/used/
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
    7		/veral/
    -7		/verd/
    7		/ves/
    7	sharp_pain:12	/vida$/
    7		/vida/
    7	tingling:1 self_harm:41	/vie/
    -7		/ving$/
    -7		/ving/
    -7		/warm$/
    -7		/warm/
    7		/warni/
    7	sharp_pain:-20 history_injury:51	/week/
    -7		/wei/
    -7		/whi/
    7		/whol/
    7		/whole/
    7	chest_breath:50	/wind/
    7	saddle_numbness:22	/wipe$/
    -7		/wond/
    -7		/wonde/
    7	numbness:70	/woo/
    -7		/wore$/
    -7		/wore/
    7		/xpl/
    7		/yo$/
    7		/ype/
    7		: & .
    -7		: & [en12]
    -7		: & [en682]
    -7		: & [en746]
    7		: ~ .
    -7		: ~ <be>
    -7		: ~ to
    7		<be> <become> to
    7		<be> <my> quita
    -7		<be> <the> <person>
    -7		<be> better
    -7		<be> dolor en
    7		<be> fizzing
    -7		<be> grand
    -7		<be> imagining
    -7		<be> imagining it
    -7		<be> just
    7	saddle_numbness:1	<be> numb
    -7		<be> only
    -7		<be> peor que
    7		<be> sharp
    7	severe_headache:12	<be> sick
    -7		<be> tingling or
    -7		<be> up
    -7		<be> way out
    -7		<be> well
    7		<be> ~ <count>
    7	emergency:80	<be> ~ boca
    7		<be> ~ ciatica
    7		<be> ~ for
    -7		<be> ~ from
    -7		<be> ~ here
    7		<be> ~ hospital
    7		<be> ~ if
    -7	emergency:12	<be> ~ in
    -7		<be> ~ mensaje
    7		<be> ~ nice
    7		<be> ~ quita
    -7		<be> ~ than
    -7		<be> ~ thanks
    -7		<be> ~ today
    7		<become> .
    -7		<become> numb on
    7	tingling:1	<become> to
    7		<become> ~ out
    7		<count> dias con
    7		<count> for
    -7		<count> ~ <day>
    7		<count> ~ <time>
    -7		<count> ~ as
    7		<count> ~ no
    7		<count> ~ normal
    7		<count> ~ still
    7		<day> ~ now
    7		<day> ~ you
    7		<feel> <my> <part>
    7		<feel> <the> thing
    7		<feel> anything
    -7		<feel> good
    -7		<feel> great
    7		<feel> nothing
    7		<feel> ~ at
    -7	numbness:18	<have> <be>
    -7		<have> <be> numb
    7		<have> <the> accident
    -7		<have> to <become>
    -7		<have> ~ <day>
    7		<have> ~ before
    -7		<have> ~ in
    -7		<have> ~ life
    -7		<have> ~ numbness
    7		<keep> <my> in
    -7	sharp_pain:5	<keep> ~ <part>
    7		<keep> ~ in
    -7		<my> <part> <become>
    7		<my> <part> will
    7		<my> <part> with
    7	faint_dizzy:13	<my> da
    7		<my> da vueltas
    7		<my> falta
    7		<my> falta <the>
    7		<my> massage
    -7		<my> number
    -7		<my> puedo
    7		<my> quita
    -7		<my> ~ book
    7	weakness:1	<my> ~ by
    -7		<my> ~ can
    -7		<my> ~ con
    -7		<my> ~ favor
    -7		<my> ~ good
    -7	sharp_pain:46 chest_breath:16	<my> ~ i
    -7		<my> ~ mine
    -7		<my> ~ never
    -7		<my> ~ painful
    7		<my> ~ properly
    7		<my> ~ ronchas
    -7		<my> ~ size
    7		<my> ~ so
    -7		<my> ~ stopped
    7		<my> ~ vueltas
    -7		<part> , could
    -7	sharp_pain:4	<part> , no
    -7		<part> , would
    7		<part> . otherwise
    7		<part> <be> fizzing
    7		<part> <feel> like
    7		<part> <feel> weak
    -7		<part> <the> size
    7		<part> dormido
    7		<part> gives
    7		<part> in <my>
    7		<part> tingles
    7	radiating_pain:30	<part> y
    -7	sharp_pain:-10 weakness:27 numbness:2 worsening:-45 history_disc:40 calf_swelling:67 severe_bruising:2	<part> ~ ,
    -7	history_injury:66	<part> ~ <time>
    -7		<part> ~ at
    -7		<part> ~ butter
    -7		<part> ~ could
    7	numbness:43	<part> ~ dead
    -7		<part> ~ fine
    7		<part> ~ fizzing
    -7		<part> ~ great
    7		<part> ~ heavy
    -7		<part> ~ longer
    7		<part> ~ move
    -7		<part> ~ normal
    7	sharp_pain:-2 severe_bruising:15	<part> ~ of
    7	numbness:49	<part> ~ off
    -7	weakness:54 faint_dizzy:-1	<part> ~ on
    -7		<part> ~ put
    -7		<part> ~ said
    -7		<part> ~ they
    -7		<part> ~ toda
    7	weakness:1	<part> ~ trapo
    7		<part> ~ under
    -7	numbness:-25 calf_swelling:42 allergic_reaction:59	<part> ~ up
    7		<part> ~ weak
    -7		<part> ~ without
    7		<part> ~ worse
    -7		<person> <be> <part>
    -7		<person> <be> <the>
    -7		<person> ~ <become>
    -7		<person> ~ <keep>
    7		<person> ~ que
    -7		<person> ~ so
    7		<side> again
    -7		<side> bruise
    -7		<side> ~ #
    7	tingling:28 worsening:-2 chest_breath:-5	<side> ~ ,
    -7		<side> ~ <count>
    7		<side> ~ end
    7		<side> ~ good
    -7		<side> ~ here
    -7		<side> ~ quite
    -7		<side> ~ rain
    -7		<side> ~ time
    7		<the> <my> <part>
    -7	numbness:20 tingling:-7	<the> <part> <be>
    7		<the> <part> dormido
    -7		<the> <part> pain
    7		<the> <side> .
    7		<the> <time> now
    7		<the> accident
    7		<the> accident in
    7		<the> aire
    7		<the> balm
    7		<the> better
    7		<the> bit ,
    7		<the> bit of
    -7		<the> bit worse
    7	emergency:20	<the> boca
    -7		<the> chance
    -7		<the> cuerpo
    -7		<the> dead
    -7		<the> house
    -7		<the> list
    7		<the> loo
    -7		<the> lunes
    -7		<the> morning than
    -7		<the> pain in
    -7		<the> quien
    -7		<the> quien llamo
    -7		<the> salir
    7		<the> shower
    -7		<the> table
    -7		<the> tingly
    7		<the> vida
    -7		<the> vida ,
    -7		<the> viernes
    7		<the> ward
    -7		<the> ~ <keep>
    7		<the> ~ abajo
    7		<the> ~ afraid
    7		<the> ~ ahi
    -7		<the> ~ anoche
    -7		<the> ~ anywhere
    7		<the> ~ bed
    -7		<the> ~ bother
    -7		<the> ~ dolor
    -7		<the> ~ great
    7		<the> ~ l5
    -7		<the> ~ lunes
    7	pregnancy_symptom:15	<the> ~ massage
    -7	numbness:5 self_harm:24	<the> ~ on
    7		<the> ~ pack
    7		<the> ~ say
    7		<the> ~ she
    7		<the> ~ sure
    -7		<the> ~ todo
    -7		<the> ~ traia
    7		<the> ~ will
    7		<time> <count>
    -7		<time> but <my>
    7	persistent_beyond_72h:17	<time> of
    -7		<time> ~ <feel>
    7		<time> ~ bit
    -7		<time> ~ hardly
    -7		<time> ~ numb
    -7		<time> ~ so
    -7		<time> ~ without
    7		? & ?
    7		? & [en980]
    -7		? no
    -7		? nope .
    7		? yes
    -7		? ~ <person>
    7		? ~ ?
    7		? ~ i
    7		[en1002] & [en15]
    7	sharp_pain:27 numbness:46	[en1002] & [en37]
    -7	self_harm:14	[en1002] & [en682]
    -7	sharp_pain:25 tingling:2 emergency:9	[en1002] & [en869]
    -7		[en1002] & [en889]
    -7		[en1002] & tingling
    -7		[en1013] & [en170]
    -7		[en1014] & [es815]
    7		[en1018] & #
    -7		[en1018] & [en138]
    7		[en1018] & [en185]
    -7		[en1018] & [en218]
    -7		[en1018] & [en437]
    7		[en1018] & [en508]
    -7		[en1018] & [en522]
    -7		[en1018] & [en660]
    -7		[en1018] & [en93]
    -7		[en1018] & [en949]
    7		[en1018] & tingling
    7		[en101] & [en468]
    7		[en101] & [en746]
    -7		[en1020] & [en1013]
    7		[en1020] & [en1020]
    -7	sharp_pain:7	[en1020] & [en333]
    -7		[en1020] & [en47]
    7		[en1020] & [en551]
    7		[en1020] & [en602]
    -7		[en1020] & [en677]
    -7		[en1020] & [en805]
    -7		[en1020] & [en85]
    7		[en106] & [en159]
    7		[en106] & [en234]
    -7		[en106] & [en378]
    7		[en106] & [en634]
    -7		[en11] & [en116]
    7		[en11] & [en127]
    7	persistent_beyond_72h:55	[en11] & [en234]
    7	sharp_pain:1 numbness:4 persistent_beyond_72h:5	[en11] & [en251]
    7	allergic_reaction:14	[en11] & [en377]
    -7		[en11] & [en3]
    7		[en11] & [en522]
    -7		[en11] & [en581]
    7		[en11] & [en58]
    7	sharp_pain:19	[en11] & [en653]
    -7	weakness:12 emergency:12	[en11] & [en810]
    -7	sharp_pain:32 radiating_pain:22 numbness:-3 fever:5	[en11] & [en869]
    -7		[en11] & [en90]
    7		[en11] & loo
    7		[en11] & tingling
    -7		[en121] & [en660]
    7		[en121] & [en966]
    -7		[en124] & [en37]
    -7		[en124] & [en762]
    7		[en124] & [en810]
    -7		[en124] & [en874]
    7		[en127] & [en746]
    -7		[en12] & #
    7	emergency:17	[en12] & [en127]
    -7		[en12] & [en157]
    7		[en12] & [en533]
    -7		[en12] & [en650]
    -7		[en12] & [en966]
    -7		[en12] & [en967]
    7		[en138] & [en251]
    7		[en143] & [en143]
    7		[en148] & [en378]
    -7		[en148] & [en954]
    7		[en148] & tingling
    7		[en157] & [en20]
    -7		[en159]
    -7		[en159] & [en60]
    7		[en167]
    7		[en167] & [en1002]
    -7		[en170] & [en394]
    -7		[en170] & [en581]
    -7		[en170] & [en58]
    -7		[en170] & [en84]
    -7		[en170] & [en853]
    -7		[en170] & [en869]
    7		[en181] & [en634]
    -7		[en185] & [en746]
    -7		[en185] & [en980]
    -7		[en186] & [en19]
    -7		[en197] & [en362]
    -7		[en197] & [en426]
    7		[en19] & :
    7		[en19] & [en79]
    -7		[en19] & [en805]
    -7		[en19] & [en93]
    7		[en19] & [es106]
    7		[en19] & numbness
    -7		[en202] & [en362]
    -7		[en20] & [en1002]
    7		[en20] & [en37]
    7		[en20] & [en490]
    7		[en20] & [en679]
    -7		[en20] & [en709]
    -7		[en20] & [en997]
    -7		[en20] & soreness
    -7		[en212] & [en474]
    7		[en212] & [en551]
    7		[en215] & [en551]
    7		[en215] & [en762]
    7		[en218] & [en19]
    7		[en218] & [en810]
    -7		[en234] & [en20]
    -7		[en234] & [en28]
    7	weakness:26 numbness:-4	[en234] & [en37]
    -7		[en234] & [en479]
    -7		[en239] & [en1020]
    -7		[en250] & [en28]
    7		[en251] & [en437]
    7		[en251] & [en461]
    -7		[en251] & [en533]
    -7	persistent_beyond_72h:34	[en251] & [en551]
    -7		[en251] & [en58]
    7	weakness:-22 allergic_reaction:28	[en251] & [en633]
    -7	history_injury:27	[en251] & [en874]
    -7		[en251] & [en957]
    -7		[en252] & ,
    7		[en266] & #
    7		[en28] & ,
    -7		[en28] & .
    -7		[en28] & [en11]
    -7		[en28] & [en682]
    7		[en28] & [en746]
    7		[en28] & [en762]
    7		[en28] & [en949]
    -7		[en297]
    -7		[en29] & [en298]
    7		[en317] & soreness
    7		[en333] & [en378]
    7		[en333] & [en506]
    -7		[en333] & [en966]
    7		[en359] & [en1020]
    -7		[en359] & [en693]
    7		[en362] & [en493]
    -7		[en362] & [en602]
    -7		[en362] & [en660]
    7	radiating_pain:27	[en362] & [en677]
    -7		[en362] & [en84]
    7		[en362] & hives
    7		[en378] & [en20]
    7		[en378] & [en251]
    7		[en378] & [en474]
    7	numbness:23	[en378] & [en613]
    -7		[en378] & [en989]
    7		[en37] & [en12]
    -7	weakness:15	[en37] & [en362]
    -7		[en37] & [en807]
    -7		[en37] & [en890]
    7		[en37] & [en949]
    -7		[en37] & [en957]
    7		[en380] & [en19]
    7		[en380] & [en949]
    7		[en389] & [en60]
    -7		[en394] & [en12]
    7		[en394] & [en19]
    7		[en394] & [en394]
    7		[en397] & ,
    -7		[en39] & [en212]
    -7		[en39] & [en980]
    -7		[en3] & ,
    -7		[en3] & [en693]
    -7		[en3] & [en810]
    -7		[en404] & [en874]
    -7		[en404] & [en966]
    -7		[en410] & [en693]
    7		[en422]
    7		[en426] & [en181]
    7		[en426] & [en19]
    7		[en426] & [en20]
    7		[en426] & [en461]
    7		[en426] & [en613]
    7		[en426] & [en991]
    7		[en42] & #
    -7		[en42] & [en84]
    7	weakness:6	[en437] & [en251]
    7		[en437] & [en37]
    7		[en439] & [en12]
    7		[en439] & [en251]
    -7		[en458] & [en437]
    -7		[en458] & [en551]
    7		[en458] & [en682]
    -7		[en461] & [en1018]
    -7		[en461] & [en874]
    -7		[en468] & [en1002]
    7		[en468] & [en123]
    -7		[en468] & [en487]
    7		[en468] & tuesday
    -7		[en474] & [en186]
    7		[en474] & [en21]
    7		[en474] & [en3]
    -7		[en474] & [en63]
    7	sharp_pain:12	[en477] & [en966]
    7		[en47]
    -7	saddle_numbness:24	[en490] & [en1020]
    -7		[en490] & [en127]
    -7		[en490] & [en157]
    7		[en490] & [en181]
    -7		[en490] & [en215]
    -7		[en490] & [en251]
    -7		[en490] & [en378]
    -7		[en490] & [en399]
    -7		[en490] & [en437]
    -7		[en490] & [en508]
    -7		[en490] & tingly
    7		[en493] & [en634]
    7		[en495] & .
    -7		[en495] & [en874]
    7		[en506] & [en551]
    -7		[en508] & [en12]
    -7		[en508] & [en445]
    7		[en508] & [en490]
    7		[en508] & [en709]
    7		[en517]
    7		[en522] & [en148]
    7		[en522] & [en19]
    7		[en522] & [en213]
    -7		[en522] & [en266]
    7		[en522] & [en602]
    7		[en522] & [en633]
    -7		[en522] & [en709]
    -7		[en551] & [en148]
    7		[en551] & [en709]
    7		[en551] & monday
    -7		[en554] & [en1002]
    7		[en554] & [en490]
    -7		[en565]
    -7		[en567] & [en124]
    7		[en567] & [en966]
    7		[en581] & [en581]
    -7		[en581] & [en810]
    7	weakness:48	[en58] & [en19]
    -7		[en58] & [en309]
    7		[en58] & [en63]
    7		[en58] & [en997]
    -7		[en602] & [en1002]
    7		[en602] & [en1020]
    7		[en602] & [en213]
    7		[en602] & [en404]
    7		[en602] & [en954]
    7		[en60] & [en12]
    -7		[en60] & [en218]
    -7		[en60] & [en890]
    7		[en60] & [en986]
    -7		[en613] & [en468]
    7		[en633] & [en234]
    7		[en633] & [en442]
    7		[en633] & [en633]
    -7		[en633] & [es182]
    7		[en634] & [en218]
    -7		[en634] & [en618]
    -7		[en634] & [en682]
    7		[en634] & [en709]
    -7		[en634] & [en949]
    7		[en63] & [en1002]
    -7		[en63] & [en106]
    7		[en63] & [en869]
    7		[en650] & .
    7		[en650] & [en1002]
    7	numbness:16	[en650] & [en11]
    7		[en650] & [en468]
    -7		[en650] & [en551]
    -7		[en650] & [en807]
    -7		[en650] & [es182]
    -7		[en653] & [en660]
    -7		[en653] & [en746]
    7	numbness:71	[en660] & [en1002]
    7		[en660] & [en3]
    7		[en660] & [en63]
    7		[en661] & [en234]
    -7		[en677] & [en12]
    -7		[en677] & [en362]
    7	sharp_pain:-6 numbness:-14	[en682] & [en19]
    -7		[en682] & [en234]
    -7		[en682] & [en42]
    -7		[en682] & [en507]
    7		[en682] & [en60]
    -7	faint_dizzy:13	[en682] & [en874]
    7		[en682] & tingling
    7		[en693] & ,
    7		[en693] & [en1002]
    7		[en695] & ,
    -7	sharp_pain:5	[en709]
    7		[en709] & [en1002]
    7		[en709] & [en181]
    7		[en709] & [en380]
    -7	calf_swelling:12	[en746] & [en11]
    -7		[en746] & [en251]
    -7		[en746] & [en508]
    -7		[en746] & [en709]
    -7		[en762] & [en1018]
    7		[en762] & [en12]
    7		[en762] & [en20]
    -7		[en762] & [en693]
    7		[en762] & [en762]
    7	sharp_pain:22	[en762] & [en917]
    7		[en778] & [en101]
    -7		[en778] & [en20]
    7		[en778] & [en949]
    7		[en77] & [en949]
    -7		[en805] & .
    -7		[en805] & [en20]
    -7		[en805] & [en234]
    7		[en805] & [en807]
    -7		[en805] & [en874]
    -7		[en807] & [en309]
    -7		[en807] & [en633]
    -7	radiating_pain:68	[en810] & [en251]
    -7		[en810] & [en37]
    7		[en810] & [en508]
    7		[en810] & [en602]
    7		[en810] & [en986]
    7		[en810] & urgent
    -7		[en810] & wednesday
    -7		[en821] & [en1020]
    7		[en84] & [en1018]
    7		[en84] & [en325]
    -7		[en84] & [en602]
    -7		[en84] & [en60]
    7		[en84] & [en966]
    -7		[en853] & [en185]
    -7		[en853] & achy
    7		[en85] & [en106]
    -7		[en869] & [en508]
    -7	sharp_pain:1	[en869] & [en682]
    7	fever:71	[en869] & [en989]
    -7		[en874] & ?
    7	chest_breath:27	[en874] & [en124]
    7		[en874] & [en252]
    -7		[en874] & [en650]
    7		[en874] & [en935]
    7		[en874] & [en93]
    -7		[en874] & [en980]
    7		[en874] & [es1022]
    7	faint_dizzy:13	[en874] & [es106]
    -7	sharp_pain:-51 numbness:30 history_injury:29	[en874] & [es13]
    7		[en874] & [es726]
    7		[en874] & [es870]
    -7		[en874] & [es879]
    7		[en874] & ronchas
    7	numbness:-32 tingling:1	[en877]
    -7		[en877] & [en37]
    7		[en890] & [en15]
    7		[en890] & [en3]
    7		[en890] & [en437]
    -7		[en890] & [en493]
    -7		[en890] & [en567]
    -7		[en890] & [en917]
    7		[en890] & [en949]
    -7		[en906] & [en869]
    7	emergency:27	[en90] & [en874]
    -7		[en917] & [en1002]
    7		[en935] & [en869]
    -7		[en935] & bruise
    -7		[en93] & [en106]
    -7		[en93] & [en251]
    -7		[en93] & [en746]
    -7		[en949] & :
    -7		[en949] & [en121]
    -7		[en949] & [en19]
    7		[en949] & [en474]
    7		[en949] & [es182]
    -7		[en954] & [en602]
    7		[en954] & [en778]
    -7		[en954] & [en874]
    7		[en957] & [en234]
    -7		[en966] & [en116]
    7	sharp_pain:-11 radiating_pain:1 bladder_bowel:40 faint_dizzy:7	[en966] & [en11]
    7		[en966] & [en127]
    -7		[en966] & [en218]
    7		[en966] & [en426]
    -7		[en966] & [en507]
    7		[en966] & [en522]
    -7	faint_dizzy:6	[en966] & [en966]
    7		[en980] & .
    -7	faint_dizzy:48	[en980] & [en362]
    -7		[en981] & .
    -7		[en981] & [en869]
    -7		[en986] & [en202]
    7		[en986] & [en490]
    7		[en989] & [en426]
    -7		[en997] & #
    7		[en997] & [en1020]
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
    -7		[es122] & [es214]
    -7		[es122] & [es694]
    7		[es134]
    7		[es13] & [es182]
    7		[es13] & [es951]
    -7		[es150] & ,
    7		[es17]
    -7		[es182] & [en1002]
    -7		[es182] & [en309]
    -7		[es182] & [en333]
    7		[es182] & [en522]
    -7		[es182] & [en567]
    7	weakness:47	[es182] & [es13]
    -7		[es182] & [es278]
    7		[es182] & [es758]
    -7		[es182] & [es790]
    -7		[es182] & [es886]
    -7		[es182] & sabria
    -7		[es188] & ,
    7		[es188] & [es950]
    7		[es189] & ,
    -7		[es198]
    7		[es1] & [es1003]
    -7		[es1] & [es443]
    7	severe_headache:-15	[es1] & [es699]
    -7		[es1] & [es975]
    7		[es214] & [es1022]
    -7		[es214] & [es54]
    7		[es214] & [es591]
    7		[es230] & [es982]
    7		[es234] & [es13]
    -7		[es254] & ,
    7		[es255]
    7		[es26] & [es13]
    -7		[es26] & [es1]
    7		[es26] & [es342]
    -7		[es26] & [es502]
    -7		[es26] & [es694]
    -7		[es29] & ,
    7		[es29] & [es55]
    7		[es29] & [es699]
    7	pregnancy_symptom:83	[es2] & [es254]
    -7		[es2] & [es342]
    -7		[es2] & [es55]
    7		[es2] & [es694]
    -7		[es2] & [es895]
    7		[es2] & fiebre
    -7		[es311] & [es106]
    -7		[es311] & [es62]
    -7		[es342] & [es13]
    -7		[es362] & [es503]
    -7		[es362] & [es998]
    7		[es375] & [es2]
    -7		[es375] & [es54]
    7		[es42] & [es13]
    -7		[es42] & [es823]
    -7	radiating_pain:-18 weakness:-16 calf_swelling:-9 allergic_reaction:-15	[es438]
    -7		[es438] & [es13]
    -7		[es44] & [en12]
    -7		[es486] & [es182]
    -7		[es486] & [es982]
    7		[es49] & [es998]
    -7		[es502] & ,
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
    -7		[es54] & traia
    7		[es55] & [es42]
    -7		[es62] & [en874]
    -7		[es638] & [es982]
    -7		[es694] & [es54]
    -7		[es694] & [es55]
    7		[es699] & [es438]
    -7		[es699] & [es699]
    -7	weakness:16	[es774]
    7		[es806]
    -7		[es823]
    -7		[es823] & [es815]
    7		[es830]
    -7		[es854] & [es362]
    -7		[es854] & [es54]
    -7		[es854] & [es982]
    -7		[es854] & punzadas
    -7		[es870] & .
    7		[es870] & [es1022]
    7		[es870] & [es699]
    -7		[es887] & :
    7		[es887] & [es878]
    7		[es887] & [es998]
    7	numbness:-66 tingling:-41 persistent_beyond_72h:-29 chest_breath:40 faint_dizzy:-7 self_harm:3	[es966]
    -7		[es966] & ,
    -7		[es975] & [es950]
    -7		[es982] & [es127]
    7		[es982] & [es446]
    7		[es982] & [es759]
    7		[es982] & [es966]
    -7	numbness:7	[es998] & [es1]
    7		[es998] & [es26]
    7		[es998] & [es694]
    -7		[es998] & [es975]
    -7		a hospital
    -7		a ladder
    -7		a quien
    7	saddle_numbness:2	abajo
    7		about ~ <become>
    7		about ~ or
    7		accident in
    7		accident ~ ,
    -7	radiating_pain:33	ache
    -7		ache & [en762]
    7		ache & [en890]
    7		ache <have>
    -7		ache is
    7		ache ~ up
    7		across
    7		adormecimiento ~ <the>
    -7		after ~ session
    -7		after ~ up
    7		again <the>
    7		again <the> morning
    7		again this
    7		again ~ morning
    7		agony & [en1002]
    -7		agua caliente
    -7		agudo & :
    -7		agudo & [es182]
    -7		agudo :
    -7		agudo : no
    -7		agudo ~ :
    -7		agudo ~ no
    7	history_injury:2	ahora ~ <the>
    -7		al medico
    -7		al salir
    7		all ,
    7		all day
    -7		alone
    -7		alto
    7	numbness:-16 fever:5	am
    -7		am not
    7		an accident
    -7		and <the> soreness
    7	numbness:2 severe_headache:4	and i
    -7		and i <have>
    -7		and i can
    -7		and now
    -7		and now <the>
    7		and ~ as
    -7		and ~ great
    -7		and ~ grip
    -7		and ~ hardly
    -7		and ~ only
    7		and ~ way
    7		and ~ will
    -7		ando
    7		ants ~ <part>
    -7		ants ~ <the>
    7		any better
    7		apart ~ <part>
    -7		arrived
    7		asap ~ <be>
    7		at ~ #
    -7		at ~ on
    -7		at ~ since
    7		at ~ with
    7		baby <be> not
    7		bad again
    -7		bad back
    7		bad i
    -7		baja
    7		baja ~ <part>
    7		barely ~ <my>
    -7		bastante <the>
    -7		bastante ~ <part>
    7		be alive
    -7		be sore
    7		because
    7		bed ~ ,
    -7		been numb
    -7		before ~ and
    7		belly
    7		better ~ <day>
    -7		bien ,
    7		bien ~ ,
    7		bien ~ <the>
    -7		bit
    7		bit numb
    7		bit ~ <count>
    -7		bit ~ now
    -7		bit ~ of
    -7		bit ~ today
    7		bleeding
    7	emergency:123	boca
    7		bother you
    -7		brazos
    7		broken
    -7		bruise ~ <the>
    7		but <part>
    -7		but my
    7		but ~ <the>
    -7		but ~ fine
    -7		but ~ up
    -7		butter
    -7		calambritos
    -7		calambritos & [es106]
    -7		calambritos ~ <part>
    -7		calambritos ~ <the>
    -7		calm
    7		came off
    -7		came ~ <the>
    7		caminar
    7		can barely
    -7		can not say
    -7		can ~ again
    7		can ~ at
    -7		can ~ really
    -7		car ~ ,
    -7		case
    7		casi <my>
    7	faint_dizzy:10	casi me
    -7		caso
    -7		chance
    -7		changed
    -7		clear
    -7		cold ~ <be>
    7		coming out
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
    7	faint_dizzy:55	da
    7		da vueltas
    -7		dandy
    -7		day and
    7		de ~ .
    -7		de ~ <my>
    7		de ~ meses
    -7		dead ~ <my>
    7		dedos
    7		derecho
    7		despues <the>
    7		despues del
    7		dias con <the>
    7		dias ~ <the>
    -7		did i leave
    -7	history_injury:33	did not
    -7		did ~ <become>
    7		did ~ for
    -7		did ~ in
    -7		did ~ leave
    7		die
    -7		do <my>
    -7		do i call
    -7		do my
    -7		do not
    7		do not want
    -7		do ~ <part>
    -7		do ~ again
    7		do ~ alive
    -7		do ~ call
    -7	weakness:10	does not
    7		dolor no
    -7		dormido ~ <the>
    -7	radiating_pain:9 weakness:-1	down <my>
    7	saddle_numbness:120	down there
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
    -7		ego
    7		el aire
    7		en las
    7	sharp_pain:12 weakness:-34 numbness:-8 tingling:4 history_disc:-7 history_injury:-3 calf_swelling:-33	en ~ <part>
    7		ending it
    7	sharp_pain:61	es
    -7		ever ~ ,
    7		every ~ i
    7		every ~ in
    7		fainted & [en11]
    7		fainted & [en60]
    7		falta <the>
    7		falta <the> aire
    7		falta el
    -7	self_harm:2	feel like
    -7		feeling in
    -7		fell
    -7		felt better
    7	fever:11	fiebre
    -7		film
    -7		fin
    -7		finally
    -7		first
    7		floppy
    7		foot s
    7		for <be>
    -7		for <the> <time>
    7		for being
    -7		for it
    -7		for months
    -7		for the
    -7		for ~ <time>
    -7		for ~ to
    -7		found ~ <be>
    7		from #
    7	emergency:13	from <the>
    -7		from before
    7		front
    -7		fue
    -7		full ~ <part>
    7		fusion
    -7		getting better
    -7		getting up
    -7		give <my>
    -7		give <my> <the>
    -7		give me
    7		glademoji & glademoji
    7		glademoji glademoji
    -7		going on
    7		gone by
    7		gordo
    7		gracias por preguntar
    7		great ~ not
    -7		grip <be>
    7		grip <have> <become>
    7		grip ~ <become>
    7		had an
    -7		hago si <be>
    -7		haha
    7		hand s
    7		happened before
    -7		hard to
    -7		hardly ~ it
    7		harm
    7		hasta la
    -7		have got
    7		have had
    -7		have in
    7		headed
    7		heat pack
    -7		heavy ~ ,
    7		here ,
    7		hives ~ <my>
    -7		hmm
    7		hold <the>
    7		hormigueo & ,
    7		hormigueo & .
    -7		hormigueo & [es106]
    7		hormigueo & [es1]
    7		hormigueo & [es459]
    7		hormigueo ~ .
    7		hormigueo ~ debilidad
    7		hormigueo ~ pero
    7	numbness:14	hot ~ <my>
    7		huge
    7		hurting today
    7		hurts ~ <the>
    -7		husband has
    7	sharp_pain:2 radiating_pain:-11 weakness:-20 numbness:-26 tingling:-2 worsening:-35 persistent_beyond_72h:-21 history_disc:-2 osteoporosis:-13 pregnancy_symptom:-33 saddle_numbness:-22 calf_swelling:-72 fever:-14 severe_headache:-19 faint_dizzy:-2 severe_bruising:-25 emergency:-49	i
    -7		i <be> <count>
    -7		i <be> <the>
    -7		i <be> out
    -7		i asked
    -7		i come
    -7		i ever
    -7		i just
    7	sharp_pain:28	i look
    7		i passed
    7		i passed out
    7		i took
    7	self_harm:27	i want
    7		i worry
    -7	bladder_bowel:20	i ~ <become>
    7		i ~ by
    7		i ~ do
    -7		i ~ he
    -7		i ~ how
    7		i ~ hurts
    7		i ~ lift
    7		i ~ morning
    7		i ~ never
    -7		i ~ next
    -7		i ~ or
    -7		i ~ pregnant
    7		i ~ sick
    -7		i ~ someone
    7		i ~ tender
    -7		i ~ thanks
    -7		i ~ very
    7		i ~ weakness
    -7		i ~ well
    -7		in <the> pain
    7		in <the> shower
    7		in a
    -7		in ages
    -7		in case
    7		in ~ <person>
    -7		in ~ but
    -7		in ~ evening
    -7		in ~ it
    7		in ~ morning
    -7		in ~ room
    7		in ~ shower
    -7		in ~ so
    -7		in ~ without
    7		ir a
    -7		is good
    -7		is it
    7		is really
    7		is sharp
    -7		is tingling
    7		it <be> sharp
    7		it <the> #
    -7		it in
    -7		it passed
    7		it would <be>
    -7		it ~ .
    -7		it ~ <person>
    7		it ~ again
    7		it ~ then
    -7		jai
    7		just <become>
    -7		just ~ ache
    -7		kept
    -7		kinda
    7		knee ,
    7	emergency:3	la boca
    -7		late+ache
    -7		late+at
    7		late+bit
    -7		late+bother
    -7		late+cinco
    7		late+days
    7		late+estoy
    -7		late+even
    7	worsening:13	late+flared
    7		late+fortnight
    7		late+good
    7		late+gracias
    7		late+hombro
    7		late+honestly
    -7	persistent_beyond_72h:9	late+is
    -7		late+kitchen
    -7		late+longer
    -7		late+menos
    -7		late+molido
    7		late+morning
    7		late+pero
    -7		late+puedo
    7		late+quita
    7		late+saturday
    -7		late+saw
    -7		late+should
    -7		late+take
    -7		late+there
    7		late+think
    -7		late+time
    -7	persistent_beyond_72h:30	late+una
    7		late+walk
    -7		late+would
    7		late+yet
    7		later ~ <part>
    7		less ~ <be>
    7		less ~ it
    7		lift the
    7		lift ~ <part>
    7	sharp_pain:10 calf_swelling:4	like a
    7		like i <be>
    -7		like i <have>
    -7		like that
    -7		like the
    -7	tingling:2	like ~ <have>
    -7		little bruise
    7		live
    7		llamenme & [es1023]
    -7		llevo ~ sin
    7		long
    7	bladder_bowel:25	loo
    -7		lovely
    7		make <the>
    7		make a
    7	calf_swelling:17	mas ~ <the>
    7		massage ~ <side>
    -7		massage ~ life
    -7		maybe <the>
    -7		maybe a
    -7		maybe ~ <part>
    7	faint_dizzy:26	me da
    7		me falta
    -7		me fue
    7		me in
    -7		me puedo
    7		me quita
    -7		mint
    7		monday & [en474]
    7		monday ,
    7		more now
    7		more now than
    -7		more than <the>
    7		more ~ ,
    -7		morning than
    7		mouth
    7		much ,
    7		muslo
    7	sharp_pain:12	muy ~ <the>
    -7		my foot
    7	saddle_numbness:9	my legs
    -7		my number
    7		myself ~ ,
    -7		nada ,
    7		nasty
    -7		need to
    7		needles ~ <my>
    7		never happened before
    7		never ~ <the>
    -7		no . weak
    -7		no <be> dolor
    7		no aguanto
    7		no change
    7		no pain
    7		no pain ,
    -7		no sabria
    7	numbness:23	no ~ ,
    7		no ~ con
    7		no ~ seguir
    7		no ~ si
    -7		no ~ vuelto
    -7		nope
    -7		nor
    7		normal ~ <part>
    7		not <be> able
    -7		not <count>
    -7		not <count> since
    7		not <feel> <my>
    -7		not complain
    7	weakness:44	not do
    7		not hold
    7		not move
    7		not stop
    7	weakness:30	not ~ <my>
    7		not ~ able
    7		not ~ alive
    -7		not ~ good
    7		not ~ past
    7		not ~ until
    7		nothing dramatic
    -7		nothing ~ <my>
    -7		now a
    7	numbness:52 saddle_numbness:-33	numb <part>
    -7		numb or
    -7		numb ~ :
    -7		numb ~ <time>
    -7		numb ~ cold
    -7		numb ~ tingly
    -7		numbness & ?
    -7		numbness ?
    7		numbness ~ <become>
    7		numbness ~ of
    7		of numbness
    -7		of pain
    -7		of soreness <side>
    -7		of water
    7		of ~ off
    -7		ok to
    7	worsening:17	on <day> ,
    7		on <the> <part>
    7		on <the> stairs
    7		on <time>
    -7		on ~ <be>
    -7		on ~ <become>
    7		on ~ floor
    -7	sharp_pain:31	on ~ of
    7		on ~ on
    -7		on ~ size
    7		on ~ stairs
    -7		on ~ up
    7		on ~ would
    -7		once since
    -7		one since
    -7		only ~ of
    -7		or ~ i
    -7		or ~ it
    7		osteoporosis & [en20]
    7		other
    -7		other hand
    7		otra
    7		out in
    -7	sharp_pain:32 weakness:33 severe_headache:27	out of
    7		out of <count>
    -7		out ~ .
    7		overall
    -7		packed
    7		pain ,
    -7		pain free
    7		pain level
    -7		pain s
    7	sharp_pain:-3	pain ~ no
    7		pains ~ <my>
    7		para ~ <the>
    -7		paso ~ <be>
    7		passed ~ <the>
    7	chest_breath:153	pecho
    -7		perfect
    7		pie ,
    -7		pins ~ ,
    7		please ~ i
    -7		poor
    7		por preguntar
    7	radiating_pain:60	por ~ <part>
    -7		pulled
    -7		que traia
    -7		que ~ <my>
    -7		quede
    -7		quien llamo
    7		quita
    -7		rain
    -7		rash ~ ,
    7		red ~ <the>
    -7		reply
    7		ronchas ~ <the>
    -7		rough
    -7		s wednesday
    -7		sabria
    7		said to
    7		said ~ <be>
    7		said ~ i
    7		sali de
    -7		says ~ <the>
    -7		sea
    7	self_harm:34	seguir
    7		semana
    7		sensibilidad
    -7		sesion
    7		session ~ <the>
    -7	sharp_pain:-62	sharp ~ .
    7		sharp ~ <become>
    -7		sharp ~ <the>
    -7		sharp ~ numb
    7		she
    -7		shooting ~ <day>
    7		should i worry
    -7		si es
    -7		since i saw
    -7		since my
    7		since ~ <become>
    -7		since ~ <have>
    -7		since ~ saw
    -7		sitting ~ <the>
    -7		slot
    7		so <side> i
    -7		so i
    7		so it
    7		so ~ <have>
    -7		so ~ <my>
    7		somebody
    7		something ~ <part>
    7		something ~ <the>
    7		sore ~ #
    -7		sore ~ ,
    7		sore ~ <be>
    7		sore ~ <time>
    7		soreness & [en170]
    -7		soreness & [en618]
    -7		soreness left
    -7		soreness ~ it
    -7		sort of
    7		spinal & [es731]
    7		spinal fusion
    7		stabbing ~ <my>
    7		stick
    -7		stiff ~ i
    7		stood ~ and
    7		stop <the>
    -7		stretch
    -7		stroke
    7		sure it
    -7		take
    7		tell ~ <be>
    -7		tender ~ i
    7		texting & .
    7		than <the> <time>
    -7		than ~ <be>
    7		thanks ~ <the>
    -7		that a
    7		that my
    7		that s
    7	allergic_reaction:41	the heat
    7		the loo
    7		the oil
    7		the rest
    -7		the shoulders
    7		the shower
    -7		the sore
    -7		the time
    7		the tingling
    -7		there ~ <be>
    -7		these
    7		thing i
    7		thing is
    7		thinking ~ ending
    -7		through ~ <the>
    -7		tingling & nope
    -7		tingling ?
    -7		tingling ~ ,
    -7		tingling ~ could
    -7		tingling ~ no
    -7		tingling ~ nope
    -7		tingling ~ to
    7		to <be>
    7		to <be> alive
    7		to <part> ,
    7	radiating_pain:2 weakness:-9	to <the>
    -7		to come
    7		to die
    7		to leave
    7		to lift
    -7		to ~ #
    7		to ~ alive
    -7		to ~ now
    -7		to ~ on
    7		todavia <my>
    7		todavia <my> duele
    7		todavia me
    7		todavia ~ duele
    7		todo <my>
    7		todo <my> da
    7		todo me
    7	faint_dizzy:5	todo ~ da
    7		todo ~ vueltas
    -7		tonight ~ <be>
    -7		trabajo en
    -7		trabajo en urgencias
    -7		trabajo ~ urgencias
    -7		traia
    7		trapo
    7		turn
    7		tv
    -7		twice ~ <my>
    -7		twice ~ to
    7		una
    7		unable ~ <my>
    7		unbearable
    7	weakness:33	under me
    -7		under my
    -7		unos
    -7		up <the> notch
    -7		up a
    7		up ~ #
    7		up ~ and
    -7		up ~ in
    -7		up ~ pain
    -7		up ~ table
    7		useless
    -7		usual
    -7		very
    -7		very well
    7	sharp_pain:28	vida
    -7		vida ,
    7		vueltas
    7	self_harm:141	wake up
    7		want ~ alive
    -7		warm
    7		warning
    -7		was numb
    7	pregnancy_symptom:54	waters
    -7		way out
    7		weakness .
    7	self_harm:47	what s
    -7		what ~ <feel>
    -7		when you
    -7		when ~ <person>
    -7		when ~ <the>
    -7		whether ~ or
    -7		who ~ call
    -7		who ~ i
    7		whole
    7		wipe
    -7		with <my>
    -7		with ~ .
    -7		with ~ in
    -7		without ~ pain
    7	emergency:80	words ~ out
    -7		wore
    -7		wore off
    -7		work ~ ,
    -7		work ~ <part>
    -7		work ~ so
    -7		worked
    -7		worked ~ <the>
    -7		worse ~ than
    7		worst ~ <have>
    -7		would <the>
    7		would not say
    -7		would ~ <the>
    -7		would ~ <time>
    7		would ~ of
    7		y nada
    7		y sigo
    -7		y ya
    -7		ya no <be>
    -7		ya ~ ,
    7		ya ~ vivir
    7		yesterday ~ still
    -7		yesterday ~ today
    -7		you <become>
    7		you did
    7		you yesterday
    -7		you ~ <the>
    -7		you ~ at
    7		you ~ call
    7		you ~ i
    7		you ~ kind
    7		your table
    -7		zero ~ zero
    -6		# & [en1002]
    6		# & [en143]
    6		# & [en250]
    -6		# & [en298]
    -6	sharp_pain:6	# & [en362]
    -6		# & [en42]
    6		# & [en677]
    6		# & [en890]
    6		# meses
    -6		# ~ /
    -6		# ~ ache
    6		# ~ baby
    -6		# ~ did
    6		# ~ pain
    6		# ~ sore
    6		# ~ still
    -6		# ~ yesterday
    6		, # ,
    -6	numbness:34	, & .
    -6		, & ?
    -6		, & [en1014]
    6		, & [en1017]
    6	radiating_pain:15 persistent_beyond_72h:1 emergency:8	, & [en11]
    6		, & [en124]
    6		, & [en138]
    6		, & [en148]
    6		, & [en15]
    -6	numbness:-29 tingling:-21	, & [en20]
    -6		, & [en378]
    6		, & [en394]
    6		, & [en490]
    6		, & [en493]
    6		, & [en709]
    6		, & [es26]
    6		, & tingling
    -6		, <have>
    6		, <have> to
    -6		, <the> quien
    -6	history_disc:21 osteoporosis:10	, and
    -6		, body
    -6		, does
    6		, en
    6		, en <the>
    -6		, esta
    -6		, hard to
    6		, he
    6		, hip
    6		, maybe
    -6		, pins
    -6		, pins and
    6		, she
    -6		, todo
    6		, with
    -6		, woke
    -6		, woke up
    -6	sharp_pain:-5	, ~ and
    6	worsening:7	, ~ at
    6		, ~ breakfast
    6		, ~ deep
    6		, ~ dormido
    6		, ~ eso
    -6		, ~ him
    -6		, ~ llamo
    6		, ~ long
    -6		, ~ masaje
    -6		, ~ menos
    -6		, ~ or
    6		, ~ que
    -6		, ~ quien
    -6		, ~ see
    -6		, ~ tingly
    6	sharp_pain:12	, ~ y
    6		- & [en39]
    6		- & [en869]
    6		- ~ weak
    -6		. & [en11]
    6		. & [en39]
    6		. & [en461]
    -6		. & [en660]
    -6		. & [en807]
    6		. & [en989]
    6		. & [es463]
    6		. <the> unico
    6		. can
    6		. left
    -6		. weakness ?
    6	weakness:16	. ~ ,
    6		. ~ and
    -6		. ~ de
    6		. ~ no
    6		. ~ should
    6		. ~ unico
    6		. ~ up
    6		. ~ weak
    6		/^aca/
    6		/^acci/
    -6	radiating_pain:1	/^ache/
    6		/^ador/
    6	sharp_pain:-4 weakness:-7	/^all$/
    6		/^als/
    6		/^also/
    -6		/^ama/
    -6		/^anna/
    -6	worsening:-5	/^any/
    -6		/^ape/
    -6		/^apen/
    -6		/^app/
    -6		/^arri/
    6		/^bar$/
    -6		/^bas/
    -6		/^bat/
    6		/^beca/
    -6		/^bedt/
    6		/^bel/
    6		/^bli/
    -6		/^bowl/
    -6		/^brou/
    6		/^budg/
    -6	severe_headache:8	/^can$/
    -6		/^car$/
    6		/^cede/
    -6		/^chec/
    -6		/^chem/
    6	tingling:12	/^cosq/
    6		/^coug/
    -6	allergic_reaction:1	/^crea/
    6		/^cree/
    6	sharp_pain:37	/^cry/
    -6		/^cup/
    -6		/^dank/
    6	tingling:1	/^dedo/
    -6		/^deli/
    6	weakness:-39 numbness:-9 worsening:-20	/^des/
    6	persistent_beyond_72h:1	/^dias/
    6	faint_dizzy:100	/^diz/
    6	faint_dizzy:87	/^dizz/
    -6		/^dod/
    -6		/^dodg/
    6		/^doo/
    6		/^door/
    6		/^dou/
    6	weakness:65	/^dra/
    -6		/^dres/
    -6		/^drin/
    -6		/^emph/
    -6	sharp_pain:4 worsening:12 bladder_bowel:-7	/^ev/
    -6	sharp_pain:4 bladder_bowel:-3	/^eve/
    -6		/^even/
    6		/^ex/
    6	severe_headache:1	/^eyes/
    6		/^fac/
    6	faint_dizzy:10	/^fai/
    6	sharp_pain:-31 persistent_beyond_72h:-16 history_disc:-2 osteoporosis:-6 bladder_bowel:-29 saddle_numbness:-63 severe_headache:-12 allergic_reaction:-26 severe_bruising:-10 emergency:-45	/^fi/
    -6		/^fiv/
    -6		/^five/
    6	weakness:44	/^fold/
    6		/^fra/
    -6		/^fres/
    -6		/^fun/
    6	chest_breath:57	/^gasp/
    6	sharp_pain:-11 weakness:-10 worsening:44 persistent_beyond_72h:-22 history_injury:-22 bladder_bowel:-4 severe_headache:-25	/^go/
    -6		/^gon/
    -6		/^gone/
    -6		/^good/
    6	fever:2	/^got$/
    6	weakness:96	/^gri/
    6		/^gua/
    -6		/^heal/
    -6		/^hie/
    -6		/^him/
    6	calf_swelling:2	/^hinc/
    6	weakness:7	/^hol/
    -6		/^how/
    -6		/^hoy$/
    -6		/^hoy/
    -6	sharp_pain:40	/^ic/
    -6		/^ich$/
    -6		/^ich/
    6		/^imp/
    -6		/^its/
    -6		/^itse/
    6		/^jean/
    -6		/^job/
    6		/^jol/
    6		/^jolt/
    -6		/^leav/
    -6		/^llam/
    6	numbness:5	/^loo/
    -6		/^lot$/
    -6		/^may$/
    -6		/^met/
    -6		/^mete/
    6		/^miss/
    6		/^mond/
    6	emergency:61	/^mou/
    6	weakness:62	/^mug/
    -6		/^neit/
    -6		/^net/
    -6		/^ning/
    6	sharp_pain:-5 weakness:-13 numbness:-2 tingling:-18 worsening:-3 persistent_beyond_72h:3 osteoporosis:-14 pregnancy_symptom:-3 saddle_numbness:-16 chest_breath:-18 calf_swelling:-43 fever:-5 severe_headache:-20 faint_dizzy:-30 allergic_reaction:-39 severe_bruising:-31	/^no/
    -6		/^none/
    -6		/^oc/
    -6		/^odd$/
    6	allergic_reaction:24	/^oil$/
    -6		/^orde/
    6		/^ouc/
    6		/^ouch/
    -6		/^outs/
    6	sharp_pain:19 weakness:-6 numbness:-15 tingling:-31 worsening:1 persistent_beyond_72h:4 history_injury:4 saddle_numbness:-14 calf_swelling:-11 severe_bruising:-34 self_harm:-13	/^pai/
    6	saddle_numbness:5 faint_dizzy:55	/^pass/
    6		/^past/
    -6		/^pea/
    6	saddle_numbness:35	/^pen/
    6		/^pic/
    6		/^pica/
    6		/^pill/
    6	bladder_bowel:61	/^pis$/
    6		/^pis/
    -6		/^play/
    6		/^pok/
    6	sharp_pain:-29 weakness:-28 numbness:-31 bladder_bowel:-6 severe_headache:-40 faint_dizzy:-30 allergic_reaction:-1	/^pr/
    6	chest_breath:5	/^pro/
    -6		/^pull/
    -6		/^quiz/
    -6		/^rad/
    -6		/^radi/
    -6		/^rese/
    6	chest_breath:1	/^ribs/
    6		/^rot/
    6		/^rott/
    -6		/^roug/
    -6		/^sam/
    -6		/^same/
    6		/^sang/
    6	sharp_pain:59	/^scre/
    6		/^soa/
    6		/^soak/
    6		/^sock/
    -6	sharp_pain:6	/^some/
    6		/^star/
    6		/^stoo/
    6		/^suc/
    -6		/^sup/
    -6		/^surv/
    6		/^tai/
    -6		/^take/
    6		/^temp/
    6		/^tesc/
    6		/^tiri/
    6	sharp_pain:-19 weakness:-2 emergency:-16	/^tod/
    6		/^toe$/
    -6	numbness:9	/^tou/
    -6		/^trac/
    6		/^trie/
    -6		/^twe/
    -6		/^twin/
    6		/^twis/
    6		/^typi/
    6		/^unde/
    6		/^uni/
    -6		/^va/
    6		/^vid/
    6	numbness:7	/^wear/
    -6		/^wei/
    -6		/^wen/
    6	radiating_pain:-13 tingling:-17 history_injury:-4 pregnancy_symptom:38 allergic_reaction:-1	/^wi/
    6	sharp_pain:-1 persistent_beyond_72h:-34 self_harm:-18	/^wor/
    -6		/aba/
    6		/abby$/
    6		/abby/
    6	bladder_bowel:32	/acci/
    6		/accid/
    -6	radiating_pain:6 weakness:-19 numbness:-51 tingling:-26 faint_dizzy:-62 allergic_reaction:-12 emergency:-10	/ach/
    -6		/actur/
    6	numbness:39	/adorm/
    -6		/afe$/
    -6		/afe/
    6		/agger/
    6		/aggi/
    6		/aggin/
    6	persistent_beyond_72h:1 history_disc:3	/ainf/
    6	persistent_beyond_72h:17	/ainfu/
    -6		/ajis/
    -6		/ajist/
    6		/aked$/
    6		/aked/
    6		/alar/
    -6		/alda$/
    -6		/alda/
    -6		/ale$/
    6	sharp_pain:12	/ale/
    6		/aliv/
    6		/alive/
    6	sharp_pain:-7 radiating_pain:-24 weakness:-8 tingling:-1 persistent_beyond_72h:-28 history_disc:-5 severe_headache:-3 severe_bruising:-6 self_harm:-3	/all/
    6		/alla/
    6		/along/
    6		/als$/
    6		/also$/
    6		/also/
    6		/amat/
    6		/amati/
    6		/amina/
    6		/amol$/
    6		/amol/
    6		/ang/
    -6		/ange$/
    -6		/anke$/
    -6		/anna/
    -6		/antas/
    6		/apar/
    -6		/apen/
    -6		/apena/
    -6		/apist/
    6		/apo/
    6	bladder_bowel:20	/appen/
    -6		/arat/
    -6		/ardl/
    -6		/ardly/
    6		/arin/
    6		/arni/
    6		/arnin/
    6		/arte/
    -6		/asaji/
    6		/asin/
    6		/asing/
    6		/assi/
    6		/ato$/
    6		/atr/
    -6		/aun/
    -6		/axe/
    -6		/axed$/
    -6		/axed/
    6		/axi/
    6		/aye$/
    -6		/bag/
    6		/bar/
    -6		/bas/
    -6		/bat/
    6		/beca/
    -6		/bedt/
    -6		/bedti/
    -6		/blar/
    6		/bne/
    6		/bnes/
    6	numbness:44	/bness/
    -6		/bou/
    -6		/bowl/
    6	numbness:-13 history_injury:54	/bro/
    -6		/bros$/
    -6		/bros/
    -6		/brou/
    -6		/broug/
    6	weakness:36	/buckl/
    6		/budg/
    -6		/cak/
    -6		/cake/
    6	numbness:-7 history_injury:-45 bladder_bowel:-12 saddle_numbness:-9 calf_swelling:42 severe_headache:-40 faint_dizzy:-26 severe_bruising:-18 emergency:-3 self_harm:-4	/cal/
    6		/cared/
    6		/caro/
    6		/caron/
    -6	severe_bruising:27 emergency:29	/cas/
    6		/caus/
    6		/cause/
    6	bladder_bowel:18	/ccid/
    6	bladder_bowel:1	/ccide/
    6		/cede$/
    6		/cede/
    -6		/chat$/
    -6	sharp_pain:-7 weakness:-56 tingling:-17 history_injury:-20 calf_swelling:-29 allergic_reaction:-15 self_harm:-53	/che/
    -6		/chec/
    -6		/check/
    -6		/chem/
    -6		/chemo/
    6		/chisi/
    6	sharp_pain:-12 chest_breath:53	/cho/
    -6		/cide$/
    6	bladder_bowel:23	/ciden/
    6		/ciou/
    6		/cious/
    -6		/cita$/
    -6		/cito$/
    -6		/cito/
    6	numbness:65	/corc/
    6	numbness:88	/corch/
    -6		/cosa$/
    6		/cosq/
    6	tingling:135	/cosqu/
    6		/coug/
    6		/cough/
    6		/cruc/
    6		/cruci/
    6	sharp_pain:31	/cry/
    -6		/ctu/
    -6		/ctura/
    6		/cur/
    -6		/dand/
    -6		/dank/
    -6		/danke/
    -6		/dato/
    -6	sharp_pain:-19 radiating_pain:-1 worsening:4 persistent_beyond_72h:5 history_injury:26 saddle_numbness:-24 chest_breath:-3 calf_swelling:-1 fever:-22 severe_bruising:-16 emergency:-18 self_harm:-82	/day/
    -6		/decid/
    6		/dedo/
    6		/dere/
    6		/dial/
    6	persistent_beyond_72h:39	/dias$/
    6	persistent_beyond_72h:39	/dias/
    6	emergency:5	/dic/
    6		/dice$/
    -6		/dif/
    -6		/diffe/
    6	faint_dizzy:19	/ding$/
    6	worsening:8 pregnancy_symptom:7 faint_dizzy:5	/ding/
    6		/disc$/
    -6		/disca/
    6	faint_dizzy:17	/diz/
    6	faint_dizzy:25	/dizz/
    -6		/dod/
    -6		/dodg/
    -6		/drin/
    -6		/drink/
    -6		/dti/
    -6		/dtim/
    -6		/dtime/
    6	worsening:84	/eadi/
    6		/eall/
    6		/eally/
    -6		/eant$/
    -6		/eant/
    6		/easin/
    6	weakness:-22 tingling:-1	/eat/
    -6		/ecid/
    -6		/ecide/
    -6		/eden$/
    -6		/eden/
    -6		/edn/
    -6		/edne/
    -6		/ednes/
    6		/edo$/
    -6		/edt/
    -6		/edti/
    -6		/edtim/
    6	sharp_pain:-12 bladder_bowel:-1	/eel$/
    6		/eeze$/
    -6		/ege/
    6		/egui/
    6	fever:91	/ehea/
    -6		/eir/
    -6		/ela/
    -6		/elaxe/
    -6		/ellow/
    6	sharp_pain:-18 bladder_bowel:7	/els/
    -6		/emo$/
    -6		/emph/
    -6		/empha/
    -6		/enas$/
    -6		/enas/
    6		/ence$/
    -6		/enos$/
    -6		/enos/
    6	numbness:27	/ensib/
    6	numbness:-3	/enta/
    6		/entl/
    -6		/eply/
    -6		/erabl/
    -6		/erapi/
    -6		/ere$/
    -6		/erest/
    -6		/ernes/
    6		/erno/
    6		/ernoo/
    6		/erra/
    6		/errib/
    6		/ertip/
    6		/esco$/
    6		/esia/
    -6		/espal/
    6		/esth/
    6		/esthe/
    -6		/esu/
    6		/eti/
    6		/evel$/
    -6		/eveni/
    6		/ewer$/
    6		/explo/
    6	severe_headache:5 allergic_reaction:6	/eyes$/
    6		/eyes/
    6		/eze$/
    6		/fac/
    -6		/factu/
    6	faint_dizzy:23	/fai/
    -6		/feels/
    -6		/feren/
    -6		/fiv/
    -6		/five$/
    -6		/five/
    6		/floor/
    -6		/footb/
    -6		/four$/
    -6		/fres/
    6		/ftern/
    6		/fuert/
    -6		/full/
    -6		/fully/
    -6		/fun/
    6		/fuse/
    6		/garra/
    6	chest_breath:67	/gasp/
    6		/gert/
    6		/gerti/
    6		/gger/
    -6		/gone$/
    -6		/gone/
    -6		/good/
    -6	worsening:11	/gre/
    6		/gri/
    6		/gro$/
    -6		/gud/
    -6		/guie/
    -6		/guien/
    -6		/guit/
    -6		/guita/
    -6		/gul/
    -6		/gusto/
    6	bladder_bowel:4	/happe/
    -6		/hardl/
    6	sharp_pain:25 weakness:-7	/harp/
    6		/hart/
    -6		/hasi/
    -6		/heal/
    -6		/heck/
    -6		/hemo$/
    -6		/hemo/
    -6		/hera/
    -6		/herap/
    6		/hick/
    -6		/hie/
    -6		/him/
    6	calf_swelling:62	/hinc/
    6	calf_swelling:46	/hinch/
    -6	sharp_pain:24	/his/
    6		/hisi/
    6		/hisim/
    -6	faint_dizzy:52	/how/
    -6	persistent_beyond_72h:-7	/hoy$/
    -6	persistent_beyond_72h:-2	/hoy/
    -6		/ial$/
    -6		/ibe$/
    6		/ible$/
    6	chest_breath:17	/ibs$/
    6		/ibs/
    6	tingling:2	/ic$/
    -6		/icio/
    6	bladder_bowel:1	/iden/
    6	bladder_bowel:71	/ident/
    -6		/ides$/
    -6		/ides/
    -6		/ienc/
    -6		/ienci/
    6	sharp_pain:-3	/iento/
    -6		/iffe/
    -6		/ift/
    6		/igue$/
    6	bladder_bowel:83	/ile/
    -6		/ille/
    6		/illeo/
    6	numbness:-20	/ima$/
    6		/imp$/
    6		/inded/
    -6		/indl/
    -6		/indly/
    6	persistent_beyond_72h:3 history_injury:15	/infu/
    6	persistent_beyond_72h:2 history_injury:4	/inful/
    -6		/ingu/
    -6		/ingun/
    6		/ipi/
    -6		/ired$/
    -6		/ired/
    6	fever:43	/irit/
    6	fever:19	/irita/
    6		/isc$/
    -6		/isca/
    -6		/iscal/
    -6		/ish/
    -6		/ished/
    -6		/issu/
    -6		/issue/
    -6		/isto/
    6		/itan/
    -6		/ited$/
    -6		/ited/
    -6		/itse/
    -6		/itsel/
    -6		/iza$/
    -6		/izar/
    -6	sharp_pain:3	/ja$/
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
    -6		/kit/
    6		/kli/
    6		/klin/
    6		/kling/
    6		/know$/
    6	tingling:-3	/lam/
    6	emergency:1	/lanc/
    6		/lap$/
    6	history_injury:5	/last$/
    -6		/laxe/
    -6		/laxed/
    6		/lded$/
    6		/lded/
    -6		/lear$/
    -6		/leav/
    -6		/legar/
    -6		/lege/
    6		/leo/
    6	persistent_beyond_72h:12 self_harm:58	/let/
    6		/lets$/
    6		/lets/
    6		/levo$/
    6		/levo/
    6		/lgar$/
    6		/lgar/
    6	persistent_beyond_72h:7	/liend/
    6		/lier/
    -6		/lifti/
    6		/limp$/
    6		/lind/
    -6	radiating_pain:70	/line/
    -6	allergic_reaction:13	/list/
    -6	weakness:16	/lk$/
    -6	emergency:37	/llam/
    6		/lleo/
    6		/lleva/
    6		/llevo/
    6		/lon$/
    6		/loor/
    6		/lop/
    6		/lov/
    6	sharp_pain:17	/low$/
    6		/lso$/
    6		/lso/
    6		/lts$/
    6		/lts/
    -6		/make$/
    -6		/may$/
    6		/mbn/
    6		/mbne/
    6		/mbnes/
    -6		/mbros/
    -6		/meant/
    -6		/ments/
    6		/metr/
    -6		/migas/
    -6		/mir$/
    6		/miss/
    -6		/mod/
    6		/mol$/
    6		/mond/
    6	persistent_beyond_72h:2	/monda/
    -6		/mphas/
    -6	persistent_beyond_72h:21	/mpr/
    6		/mpro/
    6		/muchi/
    -6		/muscl/
    -6		/nada$/
    6		/nal$/
    -6		/ndly$/
    -6		/ndly/
    6	numbness:-19 chest_breath:-8 calf_swelling:18 faint_dizzy:-52 self_harm:-9	/nee/
    6		/neeze/
    -6		/nei/
    -6		/neit/
    -6		/neith/
    -6		/nfe/
    6	history_injury:31	/nfu/
    6	history_disc:30 history_injury:18	/nful$/
    6	history_injury:2	/nful/
    6		/ngert/
    6		/ngre/
    -6		/ngun/
    -6		/nic$/
    -6		/nie$/
    6	sharp_pain:3	/nine$/
    -6		/ningu/
    -6		/nishe/
    -6		/nke$/
    -6		/nna/
    -6		/nom/
    -6		/none$/
    6		/noon$/
    6		/noon/
    6	severe_bruising:18	/norme/
    6		/nsib/
    -6	weakness:-1 history_disc:-14 pregnancy_symptom:10 chest_breath:-11 fever:-31 severe_headache:-5 allergic_reaction:-11 self_harm:24	/nt$/
    -6		/ntere/
    6	numbness:-49	/ntr/
    6		/numbn/
    -6		/nvi/
    -6		/nvie/
    6		/nza$/
    6		/oak/
    6		/oake/
    6		/oaked/
    6		/obi/
    6		/obs/
    -6		/odd$/
    6		/oiled/
    -6	worsening:54	/olv/
    6		/ometr/
    -6		/omor/
    -6		/omorr/
    6		/onday/
    -6		/onge/
    -6		/ootb/
    -6		/ootba/
    6		/opin/
    6		/oping/
    6		/oport/
    6		/ops$/
    6		/ops/
    -6		/orde/
    -6		/orido/
    6	numbness:4	/ormec/
    -6		/ormi$/
    6		/ort/
    -6		/ortn/
    6	tingling:32	/osq/
    6	tingling:6	/osqu/
    6	tingling:19	/osqui/
    6		/ota$/
    -6		/otb/
    -6		/otba/
    -6		/otbal/
    -6		/ote/
    6		/otten/
    6		/otti/
    6		/ottin/
    -6		/ouse/
    6	weakness:-12 worsening:-34 persistent_beyond_72h:-1 pregnancy_symptom:-10 saddle_numbness:-52 fever:-11	/out/
    -6		/outs/
    -6		/outsi/
    6		/over/
    -6		/ovi/
    6		/owels/
    -6		/owl/
    6		/pack$/
    6	sharp_pain:24 radiating_pain:25 weakness:-28 numbness:-21 tingling:-14 persistent_beyond_72h:2 pregnancy_symptom:-6 bladder_bowel:-22 saddle_numbness:-3 faint_dizzy:-3 allergic_reaction:-6 severe_bruising:-11 self_harm:-19	/pai/
    6	persistent_beyond_72h:2 history_injury:3	/painf/
    -6		/pald/
    -6		/palda/
    -6		/pani/
    6		/pass/
    -6		/pci/
    -6		/pcio/
    -6		/pcion/
    -6		/penas/
    -6		/perab/
    -6		/pesad/
    -6		/phas/
    -6		/phasi/
    6	self_harm:107	/pills/
    6	bladder_bowel:25	/pis$/
    -6		/pist$/
    -6		/pist/
    -6		/play/
    6		/plo/
    6		/pok/
    -6		/pong/
    6		/poo/
    6		/pott/
    6		/potti/
    6	bladder_bowel:11	/ppen/
    6		/ppene/
    -6	weakness:25 numbness:-29	/ppi/
    -6	weakness:17	/pping/
    6		/prov/
    -6		/pues$/
    6	tingling:50	/quill/
    -6		/quite/
    -6		/quiz/
    -6		/quiza/
    6	numbness:-6 severe_headache:13	/rai/
    6		/ramat/
    6		/rando/
    -6		/rapis/
    -6		/rdl/
    -6		/rdly$/
    -6		/rdly/
    -6		/recio/
    6		/refu/
    6	fever:3	/rehe/
    6		/rehea/
    -6		/reply/
    -6		/ribe$/
    6		/ribs$/
    6		/ribs/
    6		/rick/
    -6		/rill$/
    6		/riou/
    6		/rious/
    6		/rish$/
    6		/ritan/
    6		/rmal$/
    6		/rmec/
    -6		/rmi$/
    -6		/rmiga/
    -6		/rnes/
    6		/rnoo/
    6		/rnoon/
    6		/rott/
    6		/rotte/
    -6		/roub/
    -6		/roubl/
    6		/rrien/
    -6		/rrow$/
    6	sharp_pain:4	/rst$/
    6		/rth$/
    6		/rtip/
    6		/ruci/
    6		/rucia/
    -6		/run$/
    6		/runk$/
    6		/runk/
    -6		/sad/
    -6		/sajis/
    6		/salie/
    -6		/same$/
    -6		/same/
    6		/san/
    6		/sang/
    6		/sangr/
    6		/scare/
    -6		/scl/
    -6		/scle/
    6	sharp_pain:67	/scre/
    6	self_harm:7	/segui/
    -6		/set/
    6	sharp_pain:33 weakness:-3	/sharp/
    6	numbness:1	/sia/
    6	sharp_pain:3 tingling:5	/side$/
    6		/sim/
    -6	numbness:46	/sle/
    6		/slo$/
    6		/soa/
    6		/soak/
    6		/soake/
    6		/sock/
    -6	sharp_pain:4 saddle_numbness:7	/some/
    6		/sop/
    6		/sopo/
    6		/sopor/
    -6		/sort$/
    -6		/spal/
    -6		/spald/
    -6	emergency:46	/spe/
    6		/spott/
    6		/squ/
    6		/squil/
    -6		/ssue/
    6	sharp_pain:-38 radiating_pain:-36 weakness:2 tingling:-50 worsening:-2 persistent_beyond_72h:-13 history_disc:-17 pregnancy_symptom:-9 bladder_bowel:2 calf_swelling:-19 faint_dizzy:-40 allergic_reaction:-39 severe_bruising:-3	/st$/
    -6		/sta$/
    6	weakness:49	/stair/
    6		/stb/
    -6		/ste$/
    6		/sters/
    6		/sth/
    6		/sthe/
    6		/stoo/
    6		/stood/
    -6		/stopp/
    -6		/stor/
    -6		/stos/
    -6		/strok/
    6	worsening:66	/sub/
    -6		/subs/
    -6		/sum/
    -6		/sup/
    -6		/sura/
    -6		/surv/
    6		/tabby/
    6	weakness:24	/tair/
    -6		/tal$/
    -6		/tba/
    6	sharp_pain:-16 worsening:13	/ted$/
    -6		/teres/
    6		/terno/
    6		/tesc/
    6		/tesco/
    -6		/test$/
    -6	tingling:3 persistent_beyond_72h:-4	/ther/
    -6		/thera/
    6		/thet/
    -6	numbness:10 persistent_beyond_72h:-4 osteoporosis:9 saddle_numbness:16 faint_dizzy:18	/thin/
    -6	sharp_pain:18 numbness:13 faint_dizzy:28	/thing/
    -6	worsening:5	/time$/
    6		/tions/
    -6		/tired/
    6	fever:86	/tiri/
    6		/tirit/
    -6		/tne/
    6	sharp_pain:-5 weakness:-4	/tod/
    -6		/tomor/
    6		/tood$/
    6		/tood/
    -6		/trace/
    6		/trie/
    6		/tried/
    -6		/trok/
    -6		/troke/
    -6		/troub/
    -6		/tse/
    -6		/tsel/
    -6		/tself/
    -6		/tsi/
    -6		/tsid/
    -6		/tside/
    6	numbness:8	/tum/
    6	fever:17	/tura$/
    6		/tura/
    -6		/twin/
    6		/twis/
    6		/twist/
    6		/type$/
    6		/typi/
    -6		/ubs/
    -6		/uched/
    6		/uchis/
    6		/uciat/
    6	weakness:57	/uckl/
    6	severe_headache:41	/ueca$/
    6	severe_headache:52	/ueca/
    -6		/ueden/
    6		/uedo$/
    6		/uedo/
    6		/uerte/
    6		/uill/
    6		/uille/
    -6		/uisi/
    -6		/uite/
    -6		/uiz/
    -6		/uiza$/
    -6		/uiza/
    -6		/uje/
    -6		/ully$/
    -6		/ully/
    6		/umbn/
    6		/umbne/
    -6		/ume/
    6		/unk$/
    6		/urne/
    6		/urned/
    -6		/urv/
    -6		/uscl/
    -6		/uscle/
    6		/ust$/
    -6		/uts/
    -6		/utsi/
    -6		/utsid/
    6		/utti/
    6		/uttin/
    -6		/venin/
    -6		/vers/
    6		/viera/
    -6		/viso$/
    6	numbness:11	/wake$/
    -6		/wards/
    6	weakness:13	/weak$/
    6		/weati/
    6		/wels$/
    6		/wels/
    6		/wife$/
    6		/wife/
    6		/winde/
    6		/wist/
    6		/xcruc/
    -6		/xed$/
    -6		/xed/
    6	severe_headache:8	/xplo/
    -6		/years/
    -6		/yed$/
    -6		/yed/
    6		/ype$/
    6		/ypi/
    6		: ~ <side>
    6		: ~ and
    -6		<be> <be> <the>
    6		<be> <become> worse
    6		<be> <count> <time>
    -6		<be> <day> ,
    -6		<be> <my> durmio
    -6		<be> <part> to
    -6		<be> <the> <side>
    -6		<be> algo
    -6		<be> as
    6	numbness:29	<be> como
    -6		<be> down
    -6		<be> happy
    6		<be> hurting today
    6		<be> it normal
    6		<be> like <the>
    6		<be> no
    6	persistent_beyond_72h:33	<be> not <become>
    6		<be> not <my>
    -6		<be> on <my>
    -6		<be> pins
    -6		<be> pins and
    6	weakness:25	<be> que
    6		<be> thinking
    6		<be> told
    6		<be> urgente
    6		<be> ~ afternoon
    6		<be> ~ dead
    6		<be> ~ it
    6		<be> ~ lot
    6		<be> ~ massage
    -6		<be> ~ needles
    6	bladder_bowel:11	<be> ~ not
    -6		<be> ~ notch
    -6		<be> ~ o
    6		<be> ~ off
    -6		<be> ~ over
    6		<be> ~ poquito
    -6		<be> ~ quito
    -6		<be> ~ wee
    -6		<be> ~ will
    6		<be> ~ worked
    -6		<become> <my> <part>
    6		<become> in
    6	numbness:59	<become> to sleep
    6		<become> ~ came
    6		<become> ~ good
    -6		<become> ~ pain
    -6		<become> ~ time
    -6		<become> ~ tomorrow
    6		<become> ~ under
    -6		<become> ~ walk
    6		<become> ~ worse
    6		<become> ~ wrong
    6		<count> <part> <be>
    -6		<count> <part> and
    6		<count> bit
    -6		<count> with
    -6		<count> with <the>
    -6		<count> ~ about
    6		<count> ~ of
    6		<day> , now
    6		<day> ~ today
    6		<feel> tight
    -6		<feel> very
    -6		<feel> ~ before
    -6		<feel> ~ bit
    6		<feel> ~ but
    -6		<feel> ~ session
    -6		<feel> ~ though
    -6		<have> <become> <the>
    6		<have> <become> dead
    -6		<have> <side>
    -6		<have> no
    -6		<have> pins
    -6		<have> pins and
    -6		<have> stopped
    -6		<have> ~ <be>
    6		<have> ~ <time>
    6		<have> ~ down
    6		<have> ~ from
    6		<have> ~ last
    6		<have> ~ woken
    6		<my> <part> <part>
    6		<my> <part> so
    6		<my> <person> ,
    -6		<my> and
    -6		<my> body
    6	bladder_bowel:18	<my> bowels
    -6		<my> breast
    6		<my> da <the>
    -6		<my> durmio
    -6		<my> escriban
    6		<my> grip
    6		<my> in
    -6		<my> pueden
    -6		<my> ~ ?
    6		<my> ~ aire
    6		<my> ~ algo
    -6		<my> ~ bit
    6		<my> ~ darme
    6		<my> ~ did
    -6		<my> ~ fine
    -6		<my> ~ happy
    -6		<my> ~ honestly
    6		<my> ~ hospital
    6		<my> ~ muchisimo
    6		<my> ~ mucho
    -6		<my> ~ super
    6		<my> ~ todo
    6		<my> ~ twice
    6		<my> ~ well
    6		<part> , <count>
    6	weakness:-21 numbness:10	<part> . no
    6		<part> <be> <become>
    -6		<part> <be> fine
    6		<part> <be> like
    6		<part> <be> numb
    -6		<part> <be> painful
    6		<part> <be> really
    -6		<part> desde ayer
    -6		<part> from
    6		<part> gordo
    6	weakness:207 numbness:-4	<part> just
    -6		<part> of drawers
    6	weakness:-11 numbness:29	<part> ~ .
    6	weakness:39 numbness:35	<part> ~ <become>
    -6	sharp_pain:-8 radiating_pain:13 weakness:1 tingling:10 worsening:-10 persistent_beyond_72h:-4 history_disc:-10 pregnancy_symptom:-10 bladder_bowel:-5 saddle_numbness:-30 calf_swelling:40 faint_dizzy:-25 allergic_reaction:17	<part> ~ <the>
    6		<part> ~ caliente
    -6		<part> ~ drawers
    -6		<part> ~ grand
    -6		<part> ~ hace
    6		<part> ~ if
    6		<part> ~ looser
    -6		<part> ~ pero
    6		<part> ~ properly
    6	numbness:33	<part> ~ sleep
    -6		<part> ~ than
    6		<part> ~ though
    6		<part> ~ tingling
    -6	sharp_pain:-11	<part> ~ to
    6		<person> ~ if
    6		<person> ~ she
    -6		<side> <part> hurts
    -6		<side> as rain
    6		<side> good .
    6		<side> i <be>
    -6		<side> over <the>
    6		<side> yours
    -6		<side> ~ ages
    6		<side> ~ does
    6		<side> ~ fine
    -6		<side> ~ than
    -6		<side> ~ today
    6		<the> # out
    6		<the> # rd
    -6		<the> <count> with
    -6		<the> <part> ?
    -6		<the> <time> .
    6		<the> ache <become>
    6		<the> bathroom
    -6		<the> brought
    -6		<the> brought <my>
    -6		<the> chance of
    -6		<the> check
    -6		<the> cita
    6		<the> deep
    6		<the> dinner plate
    -6		<the> evening
    6	fever:50	<the> fever
    6		<the> floor
    6		<the> heat pack
    6	tingling:7	<the> hormigueo
    6		<the> jolt
    -6		<the> lista
    -6		<the> lot
    -6		<the> masajista
    6	numbness:28	<the> numbness
    6		<the> numbness <be>
    -6		<the> only
    6		<the> pain <have>
    6		<the> que <be>
    6		<the> seguir
    6		<the> semana
    6		<the> stairs
    6		<the> stiffness <be>
    -6		<the> table ,
    -6		<the> todo
    -6		<the> touch
    -6		<the> twinge
    -6		<the> walk
    -6	numbness:17	<the> ~ <have>
    -6	radiating_pain:7 worsening:-27 persistent_beyond_72h:-9 history_disc:-4 history_injury:8 fever:-8 severe_headache:9 faint_dizzy:8 emergency:-14	<the> ~ <the>
    -6		<the> ~ achy
    -6		<the> ~ as
    -6		<the> ~ better
    -6		<the> ~ bruise
    -6		<the> ~ cada
    6		<the> ~ cold
    6		<the> ~ derecho
    -6		<the> ~ despues
    6		<the> ~ enorme
    6		<the> ~ free
    6		<the> ~ gordo
    6		<the> ~ hace
    -6		<the> ~ hospital
    -6		<the> ~ mejor
    6		<the> ~ menos
    -6		<the> ~ moving
    6		<the> ~ numbness
    -6		<the> ~ over
    -6		<the> ~ pero
    6		<the> ~ plate
    6		<the> ~ pressed
    6		<the> ~ put
    6		<the> ~ quita
    6		<the> ~ rd
    -6		<the> ~ saw
    6		<the> ~ size
    -6		<the> ~ tender
    6		<the> ~ time
    -6		<the> ~ toda
    -6		<the> ~ vanished
    -6		<the> ~ wore
    -6	worsening:66	<the> ~ yesterday
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
    -6		? & [en1002]
    6		? & [en762]
    -6		? & [es182]
    6		? ~ <side>
    -6		? ~ weakness
    -6	radiating_pain:63	[en1002] & [en101]
    -6		[en1002] & [en124]
    -6		[en1002] & [en199]
    -6		[en1002] & [en309]
    6		[en1002] & [en39]
    -6		[en1002] & [en426]
    -6	sharp_pain:-11 worsening:24	[en1002] & [en490]
    6		[en1002] & [en522]
    -6		[en1002] & [en551]
    6		[en1002] & [en778]
    6		[en1007] & [en311]
    -6		[en1007] & [en468]
    -6		[en1014] & ,
    6		[en1014] & [es29]
    -6		[en1018] & [en215]
    -6		[en1018] & [en250]
    6		[en1018] & [en28]
    6		[en1018] & [en394]
    -6		[en1018] & [en404]
    -6		[en1018] & [en653]
    6		[en1018] & [en871]
    6		[en1018] & [es182]
    -6		[en101] & [en250]
    -6		[en101] & [en709]
    6		[en1020] & [en252]
    6		[en1020] & [en426]
    -6		[en1020] & [en633]
    -6		[en1020] & [en650]
    -6		[en1020] & [en853]
    6		[en1020] & shin
    -6		[en1020] & tingling
    6		[en106] & [en1020]
    6		[en106] & [en869]
    6		[en10]
    6		[en116] & [en19]
    6		[en116] & [en251]
    6		[en118] & ,
    6		[en118] & [en874]
    -6		[en11] & [en311]
    -6		[en11] & [en394]
    -6	weakness:1	[en11] & [en437]
    6		[en11] & [en455]
    6	sharp_pain:-17 weakness:1	[en11] & [en682]
    -6		[en11] & [en709]
    6		[en11] & [en871]
    -6		[en11] & [en991]
    6		[en11] & rd
    -6		[en121] & [en1020]
    -6		[en121] & [en37]
    -6		[en121] & [en490]
    -6		[en121] & [en874]
    6		[en121] & [es182]
    6		[en122]
    -6		[en124] & [en143]
    6	weakness:-7	[en127]
    6		[en12] & [en159]
    -6		[en12] & [en234]
    -6		[en12] & [en495]
    -6		[en12] & [en613]
    6		[en12] & pee
    6		[en135] & [en693]
    6		[en138] & [en148]
    6		[en138] & [en170]
    6		[en141] & [en1002]
    6		[en143] & [en378]
    6		[en148] & [en20]
    6		[en148] & [en28]
    -6		[en148] & [en325]
    -6		[en148] & [en362]
    6	sharp_pain:-6 worsening:-8	[en157]
    -6		[en157] & [en60]
    -6		[en157] & [en762]
    -6		[en159] & [en633]
    -6		[en15] & [en28]
    -6		[en15] & [en746]
    6		[en170] & [en215]
    6		[en170] & [en252]
    -6		[en170] & [en317]
    -6		[en170] & [en378]
    6		[en170] & [en63]
    -6		[en170] & [en682]
    -6		[en170] & [en85]
    -6		[en170] & [en989]
    6		[en181] & [en1002]
    -6		[en181] & [en60]
    -6		[en185] & [en148]
    -6		[en186] & [en490]
    -6		[en189]
    -6		[en189] & [en234]
    -6		[en197] & ,
    -6		[en19] & .
    6		[en19] & [en1020]
    6		[en19] & [en124]
    -6		[en19] & [en159]
    6	worsening:81	[en19] & [en19]
    -6	chest_breath:53	[en19] & [en234]
    -6		[en19] & [en295]
    6		[en19] & [en333]
    -6		[en19] & [en39]
    -6		[en19] & [en426]
    -6		[en19] & [en602]
    -6		[en19] & [en807]
    6		[en19] & [en84]
    6		[en19] & [en890]
    -6		[en19] & [en989]
    -6		[en19] & [es102]
    -6		[en19] & ache
    -6		[en19] & soreness
    6		[en202] & [en251]
    6		[en202] & [en252]
    -6		[en202] & [en39]
    6		[en202] & [en810]
    -6		[en20] & ,
    6		[en20] & [en124]
    6		[en20] & [en185]
    6		[en20] & [en251]
    -6		[en20] & [en362]
    -6	pregnancy_symptom:26	[en20] & [en378]
    6	sharp_pain:-15	[en20] & [en426]
    6		[en20] & [en442]
    -6		[en20] & [en58]
    -6		[en20] & [en613]
    -6		[en20] & [en84]
    -6		[en20] & [en869]
    -6		[en20] & [en889]
    6		[en20] & [en93]
    6	weakness:43 faint_dizzy:52 severe_bruising:22 self_harm:83	[en20] & [en966]
    -6		[en20] & wednesday
    6		[en212] & [en602]
    6		[en212] & [en874]
    6		[en212] & [en980]
    6		[en215] & [en1002]
    -6		[en215] & [en1018]
    6		[en215] & [en1020]
    6		[en215] & [en19]
    -6		[en215] & [en810]
    -6		[en215] & [en874]
    -6		[en218] & [en474]
    6		[en218] & [en602]
    -6		[en218] & [en890]
    6		[en21] & [en362]
    6		[en21] & [en474]
    -6	numbness:26	[en234] & [en1018]
    6		[en234] & [en207]
    6		[en234] & [en309]
    -6		[en234] & [en3]
    6	weakness:-23 numbness:49 tingling:-2	[en234] & [en650]
    -6		[en234] & [en653]
    6		[en234] & [en805]
    6		[en234] & [en935]
    -6		[en234] & twinge
    -6		[en239] & soreness
    6		[en244] & #
    6		[en250] & [en1018]
    6		[en250] & [en11]
    6		[en250] & [en138]
    -6		[en250] & [en399]
    -6		[en250] & [en3]
    6		[en250] & [en468]
    6		[en250] & [en633]
    -6		[en250] & [en853]
    -6		[en250] & [en966]
    6	sharp_pain:5 pregnancy_symptom:77 saddle_numbness:16 faint_dizzy:7	[en251] & [en20]
    -6		[en251] & [en253]
    -6	weakness:15	[en251] & [en493]
    6		[en251] & [en698]
    6		[en251] & bowels
    6		[en251] & forearm
    6		[en251] & pinky
    -6	worsening:12	[en252]
    -6		[en252] & [en121]
    -6		[en253] & ,
    6		[en253] & [en506]
    6		[en266] & [en251]
    6		[en28] & [en101]
    6		[en28] & [en141]
    -6		[en28] & [en181]
    6		[en28] & [en234]
    6		[en28] & [en508]
    -6		[en28] & [en989]
    -6		[en28] & drawers
    -6		[en295]
    -6		[en295] & ,
    -6		[en298] & [en234]
    6		[en298] & [en468]
    -6		[en29]
    -6		[en29] & .
    -6		[en309] & [en19]
    -6		[en309] & [en507]
    -6		[en309] & [en522]
    -6		[en309] & [en63]
    6		[en309] & [en746]
    -6		[en309] & [en869]
    -6		[en317] & [en170]
    6		[en317] & [en746]
    -6		[en325] & [en28]
    6		[en325] & [en58]
    6		[en333] & [en682]
    6		[en333] & [en869]
    -6	sharp_pain:-17	[en362] & [en12]
    -6		[en362] & [en426]
    6		[en362] & [en490]
    6		[en362] & [en653]
    -6		[en362] & [en807]
    -6		[en362] & [en953]
    6		[en362] & [es182]
    6		[en378] & [en141]
    -6		[en378] & [en28]
    -6		[en378] & [en461]
    -6		[en378] & [en468]
    -6		[en378] & [en508]
    -6		[en378] & [en807]
    6		[en378] & [en877]
    -6		[en378] & numbness
    -6		[en37] & [en19]
    -6		[en37] & [en3]
    6		[en37] & [en468]
    -6		[en37] & drawers
    6		[en380] & [en234]
    6		[en380] & [en461]
    -6		[en380] & [en474]
    -6		[en380] & [en805]
    -6		[en391] & bruise
    -6		[en394] & .
    6		[en394] & [en853]
    6		[en394] & [en869]
    6		[en399] & [en317]
    -6		[en39] & [en1002]
    -6		[en39] & [en874]
    -6		[en39] & [en966]
    6		[en3]
    6		[en3] & [en468]
    6		[en410] & ,
    -6		[en410] & [en762]
    -6		[en410] & [en810]
    6		[en426] & [en1002]
    6		[en426] & [en252]
    6		[en426] & [en39]
    6		[en426] & [en474]
    -6		[en42] & [en394]
    6		[en42] & [en633]
    6		[en42] & [en874]
    6		[en42] & pee
    6	weakness:68	[en437] & [en1002]
    6		[en437] & [en234]
    6		[en437] & [en869]
    -6		[en442] & [en12]
    -6		[en442] & [en980]
    6		[en455] & [en251]
    -6		[en458] & #
    -6		[en458] & [en12]
    6		[en458] & [en490]
    -6		[en458] & tingling
    6		[en461] & [en1002]
    -6		[en461] & [en234]
    6		[en461] & [en93]
    -6		[en468] & ,
    6		[en468] & [en426]
    6		[en468] & [en613]
    -6		[en468] & [en980]
    6		[en468] & thursday
    6		[en474] & [en148]
    6	weakness:-8 worsening:14	[en474] & [en362]
    -6		[en474] & [en468]
    6		[en474] & [en602]
    -6		[en474] & [en650]
    6		[en474] & [en906]
    -6		[en474] & [en935]
    6		[en474] & agony
    6		[en474] & urgent
    6		[en490] & [en185]
    6		[en490] & [en19]
    6	bladder_bowel:16	[en490] & [en234]
    6		[en490] & [en250]
    -6		[en490] & [en522]
    6		[en490] & [en618]
    6		[en490] & [en746]
    -6		[en490] & [en989]
    -6		[en493] & [en20]
    -6		[en495]
    6		[en506] & [en39]
    6		[en508] & [en157]
    -6		[en508] & [en394]
    6		[en508] & [en633]
    -6		[en522] & [en124]
    -6		[en522] & [en495]
    6		[en522] & [en650]
    -6		[en522] & [en653]
    6		[en522] & [en980]
    -6		[en533] & ,
    6		[en533] & [en633]
    -6		[en549] & ,
    6		[en549] & [en1002]
    6		[en549] & [en333]
    6		[en551] & [en11]
    6		[en551] & [en19]
    -6		[en551] & [en213]
    6		[en551] & [en362]
    6		[en551] & [en549]
    -6		[en551] & [en63]
    6		[en551] & [en762]
    -6		[en551] & [en949]
    6		[en551] & [en954]
    6		[en567] & [en37]
    -6	tingling:-4	[en58]
    6		[en58] & [en11]
    6		[en602] & [en1018]
    6		[en602] & [en138]
    -6		[en602] & [en170]
    6		[en602] & [en20]
    -6		[en602] & [en266]
    6		[en602] & [en437]
    6		[en602] & [en508]
    -6		[en602] & [en778]
    -6	history_disc:9	[en60] & #
    -6		[en60] & [en148]
    -6		[en60] & [en197]
    6		[en60] & [en19]
    6		[en60] & [en234]
    6		[en60] & [en474]
    -6		[en60] & [en493]
    -6		[en60] & [es182]
    6		[en60] & tesco
    -6		[en613] & [en490]
    -6		[en613] & [en889]
    6		[en633] & [en317]
    6		[en633] & [en805]
    6		[en633] & [en93]
    6	numbness:3	[en633] & [en966]
    -6		[en634] & [en20]
    6		[en634] & [en212]
    -6		[en634] & [en58]
    -6		[en634] & [en653]
    -6		[en634] & [en807]
    6		[en634] & [en989]
    -6		[en63] & [en37]
    6		[en63] & [en917]
    6		[en650] & [en116]
    -6		[en650] & [en12]
    6		[en650] & [en37]
    6	numbness:-4	[en650] & [en522]
    -6		[en650] & [en618]
    -6		[en650] & [en660]
    -6		[en650] & [en889]
    6		[en650] & [en966]
    6		[en653] & [en234]
    -6		[en653] & [en42]
    6	sharp_pain:1	[en660] & [en170]
    6		[en660] & [en60]
    -6		[en677] & [en11]
    -6		[en677] & [en251]
    -6		[en677] & [en28]
    6		[en677] & [en39]
    6		[en677] & [en442]
    -6		[en677] & [en966]
    6		[en679] & [en682]
    6		[en682] & [en148]
    6		[en682] & [en28]
    6		[en682] & [en3]
    6		[en682] & [en551]
    6	numbness:101	[en682] & [en613]
    -6		[en682] & [en762]
    6		[en682] & hives
    6		[en693] & [en20]
    -6		[en693] & [en980]
    -6		[en698]
    6		[en709] & [en170]
    -6		[en709] & [en20]
    6		[en709] & [en250]
    -6		[en709] & [en251]
    -6		[en709] & [en426]
    6		[en709] & [en709]
    6		[en709] & [en810]
    6		[en746] & #
    6		[en746] & [en124]
    6		[en746] & [en138]
    6		[en746] & [en215]
    6	worsening:85	[en746] & [en362]
    6	persistent_beyond_72h:-28	[en746] & [en474]
    6		[en746] & [en58]
    6		[en746] & [en653]
    6		[en746] & [en660]
    6		[en746] & [en90]
    6		[en746] & [en93]
    6		[en762] & [en143]
    -6		[en762] & [en170]
    -6		[en762] & [en60]
    6		[en762] & [en980]
    6		[en77]
    -6		[en77] & .
    6		[en805] & [en37]
    6		[en807] & .
    -6		[en807] & [en181]
    6		[en807] & [en234]
    6		[en807] & [en251]
    -6		[en807] & [en362]
    6		[en807] & [en37]
    6		[en807] & [en554]
    6		[en810] & :
    6		[en810] & [en157]
    -6		[en810] & [en250]
    6		[en810] & [en293]
    6		[en810] & [en567]
    6		[en810] & [en679]
    6		[en810] & [en85]
    -6	radiating_pain:-15	[en810] & [en869]
    -6		[en810] & [en93]
    -6		[en810] & [en949]
    -6		[en810] & easing
    6	weakness:4 numbness:-3	[en821]
    6		[en84] & [en11]
    -6		[en84] & [en12]
    -6		[en84] & [en266]
    6		[en84] & [en551]
    -6		[en84] & [en762]
    6		[en84] & [en967]
    6		[en84] & [en980]
    -6		[en853] & [en12]
    6		[en853] & [en362]
    -6		[en853] & [en679]
    -6		[en853] & [en807]
    -6		[en853] & [en85]
    -6		[en85] & [en19]
    -6		[en85] & [en28]
    -6		[en869] & [en1018]
    -6		[en869] & [en1020]
    6		[en869] & [en148]
    -6		[en869] & [en250]
    6		[en869] & [en252]
    6		[en869] & [en3]
    -6		[en869] & [en458]
    6		[en869] & [en618]
    -6		[en869] & [en889]
    -6		[en871] & ,
    6	numbness:13 bladder_bowel:36	[en874] & ,
    -6		[en874] & [en380]
    -6		[en874] & [en613]
    -6		[en874] & [en805]
    -6		[en874] & [en807]
    6		[en874] & [en949]
    6		[en874] & [es1007]
    -6	weakness:-14 emergency:-1	[en874] & [es214]
    -6		[en874] & [es42]
    -6		[en874] & [es486]
    6		[en874] & [es502]
    -6		[en874] & [es506]
    6	sharp_pain:-23	[en874] & [es55]
    -6		[en874] & durmio
    -6		[en874] & escriban
    -6		[en877] & [en60]
    6		[en889] & [en60]
    6		[en890] & [en170]
    6		[en890] & [en189]
    6	persistent_beyond_72h:27	[en890] & [en234]
    -6		[en890] & [en522]
    -6		[en890] & [en810]
    6		[en890] & [en989]
    -6		[en890] & vanished
    -6		[en906] & [en693]
    6		[en90] & [en506]
    6		[en917] & [en37]
    -6		[en935] & [en11]
    -6		[en935] & [en762]
    6		[en938] & [en490]
    -6		[en93] & .
    -6		[en93] & [en551]
    -6		[en93] & [en633]
    -6		[en93] & [en660]
    -6		[en93] & [en810]
    -6		[en93] & [en874]
    -6		[en949] & [en1018]
    -6		[en949] & [en461]
    -6		[en949] & [en58]
    -6		[en951]
    -6		[en954] & [en181]
    6		[en954] & [en810]
    -6		[en966] & [en215]
    6	sharp_pain:-24 numbness:4	[en966] & [en251]
    -6		[en966] & [en39]
    -6		[en966] & [en442]
    -6		[en966] & [en602]
    -6		[en966] & [en618]
    6		[en966] & [en871]
    -6		[en966] & [en890]
    -6		[en966] & [en906]
    6		[en966] & [en986]
    6		[en966] & [en997]
    6		[en966] & agony
    6		[en966] & winded
    6		[en967] & [en251]
    -6		[en980] & [en121]
    -6		[en980] & [en426]
    -6		[en980] & [en874]
    -6		[en980] & [en954]
    -6		[en981] & [en1002]
    -6		[en981] & [en468]
    -6		[en986] & [en19]
    -6		[en986] & [en250]
    6		[en986] & [en633]
    6		[en986] & [en63]
    6		[en989] & ,
    -6		[en989] & [en234]
    6		[en989] & [en602]
    -6		[en989] & [en633]
    6		[en989] & [en746]
    6		[en989] & [en889]
    -6		[en991]
    -6		[en991] & [en490]
    -6		[en997] & [en20]
    -6		[en997] & [en28]
    6		[en999] & [en266]
    6		[es102] & [es150]
    -6		[es106] & [es182]
    -6		[es106] & [es939]
    -6		[es106] & [es955]
    6		[es13] & [es183]
    -6		[es13] & [es234]
    -6		[es13] & [es375]
    6		[es14] & [es830]
    -6		[es15] & ,
    -6		[es17] & ,
    6	saddle_numbness:79	[es182] & [en1020]
    -6		[es182] & [en124]
    6		[es182] & [en397]
    -6		[es182] & [en404]
    6		[es182] & [en58]
    -6		[es182] & [en653]
    -6	sharp_pain:-43 weakness:19	[es182] & [en869]
    6		[es182] & [en966]
    6		[es182] & [en980]
    -6		[es182] & [es362]
    -6		[es182] & [es902]
    -6		[es182] & bruises
    6		[es182] & cede
    -6		[es182] & fiebre
    -6		[es182] & hives
    -6		[es182] & noto
    -6		[es182] & punzante
    6		[es183]
    -6		[es189] & [es694]
    6		[es1] & [es726]
    -6		[es1] & [es870]
    -6		[es1] & [es90]
    6		[es207]
    6	sharp_pain:20	[es214] & [es106]
    -6		[es214] & [es235]
    6		[es214] & [es26]
    -6		[es214] & [es854]
    -6		[es214] & [es90]
    -6	self_harm:8	[es247]
    -6		[es247] & [es54]
    6		[es247] & [es950]
    6		[es247] & [es966]
    6		[es251] & [es214]
    6		[es253] & [es982]
    6		[es254] & [es26]
    -6		[es26] & .
    6		[es26] & [es230]
    6	sharp_pain:13 numbness:-8 persistent_beyond_72h:-21 fever:-1	[es29]
    6		[es29] & [en118]
    6		[es29] & [es207]
    -6		[es29] & [es694]
    6		[es29] & [es759]
    6		[es2] & [es1]
    6		[es2] & [es42]
    -6		[es2] & [es509]
    6		[es342] & [es1023]
    -6		[es342] & [es102]
    6		[es342] & [es55]
    -6		[es362] & [es26]
    6		[es362] & [es54]
    6		[es427] & [es2]
    6		[es427] & [es982]
    6		[es438] & [es459]
    6		[es438] & [es518]
    6		[es438] & [es742]
    6		[es443] & [es182]
    6		[es459] & .
    6		[es459] & [es1]
    6		[es459] & [es26]
    -6		[es486] & ,
    6		[es486] & [en118]
    6		[es486] & [es887]
    6		[es486] & [es950]
    6		[es502] & [es102]
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
    -6		[es55] & traia
    6		[es638] & [es1]
    -6		[es694] & [es106]
    6		[es694] & [es150]
    6		[es694] & [es759]
    -6		[es694] & [es982]
    6		[es699] & [es182]
    -6		[es699] & [es233]
    -6		[es702]
    -6		[es742] & [es982]
    -6		[es758]
    6		[es758] & [es247]
    6		[es758] & [es854]
    6		[es758] & [es966]
    6		[es759] & [es150]
    6		[es806] & [en490]
    -6		[es854] & [en874]
    -6		[es854] & [es106]
    -6		[es854] & [es502]
    -6		[es854] & [es998]
    -6		[es855] & [en874]
    -6		[es870] & [es44]
    6		[es870] & [es759]
    6		[es91] & [en874]
    6		[es91] & [es214]
    -6		[es950] & [es174]
    -6		[es950] & [es459]
    -6		[es966] & [es102]
    6		[es966] & [es887]
    -6		[es982] & [es253]
    6		[es982] & [es362]
    -6		[es982] & [es503]
    6		[es982] & [es62]
    -6		[es982] & [es702]
    6		[es982] & [es975]
    -6		[es998] & [es106]
    -6		[es998] & [es234]
    -6		[es998] & adolorida
    -6		a baby
    6		a dinner
    6		a seguir
    6		a thing
    -6		a twinge
    -6		about <my>
    -6		about it
    -6		about my
    -6		ache <the>
    -6		aching ~ <the>
    6		achy & [en746]
    -6		adolorida & [es694]
    -6		adolorida pero
    6		after ~ massage
    6		afternoon
    -6		ago .
    -6		agony & ,
    6		agony & [en874]
    6		all
    6		along
    6		along ~ <part>
    6		also
    6		also <my> <part>
    6		am at
    6	numbness:-4	an
    -6	weakness:34	and <the>
    -6		and all
    6		and had
    -6		and it <be>
    6		and it hurts
    -6		and ~ <keep>
    -6		and ~ do
    -6		and ~ fine
    6		and ~ not
    6		and ~ now
    6	history_injury:15	and ~ painful
    -6		and ~ them
    6		and ~ they
    -6		antes
    -6		antes de
    6		ants ~ <my>
    -6		any chance
    -6		apenas
    -6		apenas ~ de
    6		are tingling
    -6		as ever
    -6		as rain
    -6		as ~ nothing
    6		as ~ on
    -6		asleep ~ ,
    -6		asleep ~ <the>
    6		at ~ now
    -6		aviso
    6		baja <the>
    6		baja ~ <the>
    6		bar
    6		bar <the>
    6		bar the
    -6		be honest
    -6		bedtime
    -6		before ~ <the>
    -6		before ~ to
    -6		better than i
    -6		better ~ <have>
    6		better ~ <part>
    6		bien ~ <part>
    6		big toe
    -6		bit heavy
    -6		bit stiff
    6		bit ~ in
    -6		bit ~ than
    -6		bit ~ yesterday
    6		bone
    6		both arms
    6		both legs
    6		bother me
    6		bowels
    6	weakness:31	brazo
    -6		breath ~ <be>
    -6		brought
    -6		bruise ~ <part>
    -6		but ~ ,
    6		but ~ <my>
    6		but ~ do
    6		but ~ of
    6		but ~ tingling
    -6		but ~ way
    -6		buzzing
    -6		buzzing & ,
    -6		buzzing ~ <the>
    -6	worsening:46	by
    -6		by ~ ,
    6		by ~ i
    -6		cai ~ y
    6		call it
    6		call ~ <be>
    6		came <part>
    6		came back
    -6		came ~ <become>
    -6		came ~ <have>
    -6		came ~ with
    -6	tingling:-23	can
    -6		can i <become>
    -6		can massage
    -6		can not decide
    6		can not even
    -6		can not fault
    -6		can ~ ,
    -6		can ~ .
    -6	weakness:39	can ~ <part>
    -6		can ~ decide
    -6		can ~ fault
    -6		can ~ find
    -6		can ~ over
    -6		car
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
    6		chills
    -6		cita
    6		collapsed
    6		como si
    -6		completely <become>
    -6		completely gone
    -6		con la
    -6		cosa
    6		could ~ <person>
    -6		could ~ i
    6		cramping
    6		da <the>
    -6		danke
    6		darme cuenta
    6		days now
    -6		de <part>
    -6		de <the> lista
    -6		de que
    6		de ~ con
    -6		de ~ lista
    6		de ~ pero
    -6		dead ~ ,
    -6		decide
    6		dedo gordo
    -6		del todo
    6		desde ayer
    6		desde que
    -6		despues de
    -6		dia <be>
    -6		dia ~ ,
    6	persistent_beyond_72h:43	dias
    6		dice
    6		did my
    -6		did not like
    -6		did ~ how
    6		did ~ i
    -6		did ~ like
    6		dinner plate
    6		disc
    6		disc ~ ,
    -6		dizzy & [en234]
    -6		dizzy & [en362]
    -6		dizzy ~ <the>
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
    6		dramatic ,
    -6		dropped ~ <part>
    6		dropping things
    -6		duele ~ ayer
    -6		duerme ~ <the>
    6		each day
    6		each ~ <be>
    6		else ~ i
    6	pregnancy_symptom:3	embarazada
    -6		emergency ~ <the>
    -6		en caso
    -6		en caso de
    -6		en ~ no
    -6		en ~ pero
    6		ended up
    6		enorme
    6		es dolor
    6		es urgente
    -6		escribirme
    -6		eso ,
    -6		espalda
    -6		estoy bien
    -6		evening
    -6		ever ~ <be>
    6		every <count>
    -6	worsening:104	every <time>
    6		everywhere ~ <the>
    6		except ~ <be>
    6		except ~ <part>
    6		excruciating
    6	severe_headache:11	eyes
    -6		factura
    -6		fading & [en746]
    6		fainted in
    6		fainted in <the>
    6		fainted ~ <the>
    -6		fault it
    6		feel anything
    -6		feeling fine
    -6	tingling:3	feels
    6		feet are
    6		felt nothing
    6		feverish
    6		fiebre & [es950]
    6		fine ~ <become>
    6		fingers .
    -6		fingertips & ,
    -6		first night
    -6		five
    6		flared up
    -6		football
    6		for more
    -6		found out
    -6		found ~ i
    -6		four
    -6		free ~ <the>
    6		from <part>
    6		from <part> to
    6		from ~ <my>
    -6		fue la
    6		fuerte ~ <the>
    -6		fui <the>
    -6		fui a
    -6		get these
    -6		give ~ when
    6		glademoji ~ <the>
    -6		goes numb
    6		goes up
    -6		going down
    6	tingling:3	going to
    -6		gone
    6		gone .
    6		gone numb
    6		gone to
    -6		good ~ <have>
    6		got
    -6		grip s
    6		grip ~ <the>
    -6		gusto
    -6		hago ~ <my>
    -6		hago ~ <part>
    6		hand ,
    6		happened
    -6		hardly
    -6		has stopped
    -6		he <keep>
    6		he can
    -6		he kept
    -6		he ~ <part>
    -6		he ~ it
    -6		heavy ~ <the>
    -6		help her
    6		hip is
    6		hives & [en1020]
    6		hives & [en251]
    6		hives on
    6		hives on <my>
    6		hold a
    -6		hombros
    6		honestly the
    6		hora ~ duele
    6		hora ~ mas
    -6		hormigas
    6		hormigueo & [es182]
    6		hormigueo & [es887]
    6		hormigueo ~ <be>
    -6		hospital ~ <be>
    -6		hot bath
    6		hot ~ <the>
    6		hours on
    -6		how ~ <time>
    -6		hoy
    -6		hurts ~ than
    6		i <be> at
    -6		i <be> just
    -6		i <be> not
    6		i <have> to
    -6		i <side>
    6		i bend
    -6		i call if
    6		i felt
    6		i got
    -6		i had
    6		i know you
    -6		i leave
    -6		i left
    -6		i lie
    6		i nearly
    6		i need <the>
    -6		i told
    6		i type
    6		i wet
    -6		i would <be>
    -6		i would <have>
    6		i would say
    -6		i ~ <count>
    -6		i ~ ?
    6		i ~ after
    6		i ~ baby
    6		i ~ bit
    6		i ~ burning
    -6		i ~ full
    6		i ~ myself
    6		i ~ of
    6		i ~ out
    6		i ~ put
    -6		i ~ really
    -6		i ~ room
    6		i ~ up
    6		i ~ wake
    -6		i ~ want
    6		i ~ when
    6		i ~ winded
    -6		i ~ writing
    -6		ich
    -6		if it
    -6		if ~ <become>
    6		in <count> <part>
    6		in <side> <part>
    -6		in <the> <time>
    6		in agony
    -6	weakness:-4 tingling:46 severe_headache:-6 allergic_reaction:-45 emergency:-6	in ~ <part>
    -6		in ~ down
    -6		in ~ like
    -6		in ~ since
    -6		in ~ still
    6		in ~ there
    -6		in ~ well
    6		in ~ when
    6	radiating_pain:1	into <my> <part>
    -6		is an
    -6		is as
    6		is like
    6		is nearly
    6		is stabbing
    -6		it <be> painful
    6		it <be> urgent
    6		it <have>
    -6		it hurts more
    6		it normal
    6		it went
    6	persistent_beyond_72h:9	it ~ <day>
    6		it ~ agony
    -6		it ~ cold
    6		it ~ every
    -6		it ~ full
    -6		it ~ here
    -6		it ~ last
    -6		it ~ more
    -6		it ~ numb
    6		it ~ sharp
    6		it ~ so
    6		it ~ urgent
    -6		itself
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
    6		knife ~ <my>
    6		know
    6		know you
    6		know ~ <the>
    6	tingling:5	la mano
    6		last
    6		late+%
    -6		late+agujetas
    6		late+ahi
    6		late+anywhere
    -6		late+apenas
    -6		late+call
    -6		late+chance
    -6		late+cita
    6		late+had
    6	worsening:2	late+hip
    -6		late+hour
    6	sharp_pain:-5 persistent_beyond_72h:49	late+in
    6		late+kids
    6		late+kind
    -6		late+mate
    6		late+mentioned
    -6		late+meses
    -6		late+next
    6		late+nights
    6		late+nope
    6		late+past
    -6		late+peep
    -6		late+phone
    -6		late+please
    -6		late+queda
    -6		late+rash
    6		late+sharp
    -6		late+shoulder
    -6		late+si
    -6		late+sigo
    6		late+six
    -6		late+sleeping
    -6		late+spot
    -6		late+su
    6		late+thank
    6		late+thanks
    -6		late+ustedes
    -6		late+vanished
    -6		late+weeks
    6		late+winded
    6	persistent_beyond_72h:11 calf_swelling:24	late+y
    -6		le
    6		le ~ seguir
    6		le ~ sentido
    -6		leave ~ alone
    -6		left my
    6		left yours
    -6		less ~ <time>
    6		level
    6		lift <the>
    -6		lifting
    6		light headed
    -6		like i
    -6		like they
    6		like this
    -6		like ~ now
    6		limp
    6		lips have
    -6		lista
    6		llamenme & [es950]
    6		llamenme ya
    6		llamenme ~ <be>
    6		llevo
    -6		lol & ,
    -6		lol ,
    -6		los hombros
    -6		lot
    6		lot ~ <be>
    6		lovely ~ ,
    6		lunch
    -6		made <my>
    -6		made me
    -6		make
    -6		mas que ayer
    -6		mas ~ menos
    -6		mas ~ que
    -6		masajista
    6		massage .
    -6		may
    -6		may ~ <the>
    -6		maybe <my>
    -6		maybe my
    -6		me and
    -6		me durmio
    -6		me escriban
    -6		me pueden
    -6		meant
    6		mentioned ~ i
    6		meses ~ <the>
    6		mi vida
    -6		might ~ <the>
    6		monday & ,
    6		monday & [en20]
    6		monday & [en874]
    6		more ,
    6		more .
    6		more of
    6		more of <the>
    -6		more than it
    6		more ~ <the>
    -6		morning ~ <my>
    -6		morning ~ <time>
    -6		morning ~ last
    6		move
    -6		much ~ <time>
    6		muchisimo
    -6		muy bien
    -6		my body
    6		my bowels
    -6		my breast
    6	emergency:40	my face
    6		my grip
    6	numbness:11	my heel
    -6	sharp_pain:63	my neck
    6		my pinky
    -6		my toes
    6		my wife
    -6		need ~ <my>
    6		needles in
    -6		neither
    -6		never had
    -6		never ~ better
    6		ni ~ <be>
    6	sharp_pain:17	nine
    -6		no . numb
    -6		no <my> escriban
    6		no cede
    6		no harm
    -6		no hives
    6		no improvement
    -6		no noto
    -6		no sharp
    -6		no sharp pain
    -6		no weakness
    6		no ~ <my>
    -6		no ~ calambritos
    6		no ~ can
    -6		no ~ escriban
    -6		no ~ fiebre
    -6		no ~ manden
    -6		no ~ punzante
    6		no ~ when
    -6		none
    -6		none since
    -6		none ~ .
    -6		nope & .
    -6		nope & ?
    -6		nope & [en869]
    -6		nope .
    -6		nope ~ <the>
    -6		nope ~ ?
    6		normal
    6		not <feel> anything
    -6		not <side>
    -6		not comfortable
    -6		not decide
    6		not even
    -6		not fault
    -6		not fault it
    6		not make
    -6		not numb ,
    6		not see
    6		not ~ <become>
    -6		not ~ <have>
    6	persistent_beyond_72h:6	not ~ away
    -6		not ~ if
    6		not ~ like
    -6		not ~ numbness
    -6		not ~ texts
    6		not ~ when
    6		not ~ yesterday
    -6		nothing <be>
    6		nothing ~ it
    6		nothing ~ pain
    -6		notice it
    6		now <my>
    6		now ~ again
    6		now ~ not
    6		now ~ still
    6		now ~ you
    6		numb between
    -6		numb ~ <my>
    -6		numb ~ for
    -6		numb ~ nothing
    6	numbness:11	numbness
    6		numbness & [en762]
    6		numbness <be>
    6		numbness is
    -6		numbness ~ <be>
    6		numbness ~ nothing
    -6		odd
    -6		odd ~ <my>
    -6		odd ~ <part>
    -6		of drawers
    -6		of wine
    6		of ~ ?
    6		of ~ do
    -6		of ~ does
    6		of ~ for
    6		off to
    -6		off ~ <side>
    6	allergic_reaction:174	oil
    6	sharp_pain:-2	on <my>
    6		on <the> bathroom
    6		on and
    6		on day
    -6		on ~ <time>
    6		on ~ bathroom
    -6		on ~ bit
    -6		on ~ not
    6		on ~ still
    6		one bit
    6		one leg
    -6		one with
    -6		only <the>
    -6		only a
    6		only thing <be>
    -6		only ~ to
    -6		or just cold
    6		out ~ shower
    -6		outside
    -6		over ~ <my>
    6		pack
    6		pain but
    6		pain ~ in
    6	sharp_pain:-71	pain ~ into
    6		pain ~ it
    6	persistent_beyond_72h:2 history_injury:10	painful
    6		painful ~ <time>
    6		pains in
    6		pains ~ <part>
    -6		para el
    -6		para la
    -6		parking free
    -6		parking ~ <the>
    6		pee & [en468]
    6		pee since
    -6		peep ~ <part>
    6		peor ~ <the>
    6		pero <be>
    -6		pero ~ y
    6		physio ~ <my>
    -6		pierna ,
    6	self_harm:54	pills
    6	bladder_bowel:78	pis
    6		plate
    -6		poco ~ de
    -6		poor ~ <be>
    -6		por ~ ,
    6		pregnant ~ <side>
    -6		pueden
    -6		put ~ it
    -6		put ~ on
    6		que <the> <part>
    6		que <the> primer
    6		que la
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
    6		ribs
    -6		right as
    6		right now
    6		rotten
    -6		running down <my>
    6		s left
    6		s no
    -6		s painful
    6		s urgent
    6		said ~ .
    6		sali de ahi
    6		sali ~ <the>
    6		sali ~ ahi
    -6	persistent_beyond_72h:1	same
    6		say <my>
    6		say <my> <part>
    6		say my
    6		say ~ <part>
    6		say ~ <side>
    6		say ~ but
    6		says #
    6		scared
    6		sciatic
    6		sciatic ~ <be>
    6		sciatica <be>
    -6		sciatica ~ <be>
    6		sentido <the>
    6		sentido <the> seguir
    6		sentido a
    6		sentido ~ seguir
    6		session ~ <be>
    6		session ~ and
    -6		sharp :
    -6		sharp : no
    -6		sharp pain ?
    6		sharp ~ <time>
    -6		she ~ would
    6		shooting pain in
    -6		should ~ if
    6		should ~ worry
    6		shoulder has
    6		si , en
    -6		si el
    -6		si ~ ,
    -6		si ~ con
    6		sign of <the>
    6		sigue
    6		sin darme
    6		sin darme cuenta
    -6		sin ~ <my>
    6	bladder_bowel:8	sin ~ cuenta
    6		since i <side>
    6		since ~ <my>
    6		since ~ table
    6		since ~ yours
    6		slept great
    -6		slept like
    -6		slept like <the>
    6		slept ~ <part>
    -6		slight
    6		slight ~ <part>
    6	history_disc:7	slipped
    6		so ~ <be>
    -6		so ~ but
    6		soaked
    -6		some soreness
    6		something like
    -6		something s
    -6		soreness & [en234]
    6		soreness & [en967]
    6		soreness ~ ,
    -6		soreness ~ about
    6		soreness ~ not
    -6		sorer ~ last
    6		sorry for <the>
    -6		sort
    -6		sound
    6		spotting
    -6		stabbing ~ <have>
    6		stabby
    6		stairs
    6		stiff ~ <part>
    -6		stiff ~ morning
    6		stiffness & ,
    6		stiffness <be>
    6		stiffness is
    6		still painful
    -6		still ~ <have>
    -6		still ~ bit
    6		stood
    6		stop .
    6		stop ~ .
    -6		strong as
    6		subir <the>
    -6		sure if it
    6		sure it <be>
    6		sweating
    -6		table ,
    -6		table ~ <the>
    -6		tell <the>
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
    6		that balm
    -6		that brought
    6		the bathroom
    6		the floor
    6		the minute
    -6		the only
    -6		the sharp
    6		then ~ came
    -6		therapist
    -6		there <the>
    -6		there was
    -6		there ~ not
    6		thermometer & [en244]
    6		thermometer says
    6		thermometer says #
    6	numbness:20 severe_bruising:17	thigh
    6		thing <be>
    6		thing ~ <count>
    6		thing ~ i
    -6		think ~ <my>
    -6		three hours
    -6		tienen
    6		times
    6		tingle ~ ,
    -6		tingles & ,
    -6		tingles ,
    6	numbness:19	tingling & ,
    -6		tingling & [en1020]
    -6		tingling & [en474]
    -6	numbness:2 tingling:-80	tingling & [es182]
    6		tingling <be>
    6		tingling ~ but
    6		tingling ~ i
    -6		tired
    6	fever:6	tiritando
    -6		to <be> honest
    6	sharp_pain:-7 radiating_pain:69	to <my> <part>
    -6		to do <my>
    6		to pee
    6		to pee since
    -6		to worry
    -6		to ~ and
    -6		to ~ at
    -6		to ~ honest
    6		to ~ numb
    -6		to ~ tonight
    -6		toda ~ ,
    -6		today nothing
    6		todo de
    -6		todo ok
    -6		todo ~ .
    6		todo ~ <the>
    6		toe
    -6		told <my>
    -6		told her
    -6		tomorrow
    -6		touched
    -6		trace
    -6		trace of
    6		tried
    -6		trouble
    6		tv static
    6		twice today
    6		type
    6	sharp_pain:32 numbness:-12 tingling:-10 persistent_beyond_72h:-22	un
    6		un #
    -6		under <my> <part>
    6	weakness:27	under ~ <the>
    6		unico ~ <the>
    6		unsubscribe & [en20]
    6		unsubscribe ~ and
    6		up after
    6		up since
    6		up tomorrow
    6		up ~ every
    -6		up ~ now
    -6		up ~ so
    -6		van ~ dias
    6		vez ~ mas
    -6		vida ~ ni
    6		wake up tomorrow
    6		wake ~ tomorrow
    -6		walk ~ ,
    6		want ~ ,
    6		want ~ .
    6		was lovely
    6		way ~ can
    6	weakness:65	weak
    -6		weak ~ i
    -6		weak ~ no
    6		weak ~ numb
    -6		wednesday & ,
    -6		wednesday ,
    6		weight on
    6		well ~ you
    -6		when i <side>
    6		when i sit
    -6		when ~ <side>
    -6		when ~ but
    6		when ~ sit
    -6		whether <my>
    -6		whether my
    6		which <be>
    6		which is
    -6		which ~ <be>
    -6		which ~ it
    -6		who <be> <the>
    -6		who s
    6		who ~ ,
    -6		will ~ <the>
    -6		will ~ to
    6		winded
    -6		with <have>
    -6		with me
    -6		with pain
    6		with ~ <count>
    6		with ~ pain
    -6		woke up with
    -6		work ~ .
    -6		work ~ hospital
    -6		worse than when
    6		worse ~ <time>
    6		worse ~ better
    -6		worse ~ when
    -6		worse ~ yesterday
    6		worth ~ <the>
    -6		would a
    6		would call it
    6		would say
    6		would ~ call
    -6		y apenas
    -6		y sali
    6		y ~ como
    -6		ya casi
    6		ya ~ urgente
    -6		years
    6		yesterday ~ <part>
    6		you asked
    6		you said to
    -6		you see
    -6		you ~ #
    6		you ~ <part>
    5	fever:82	# & [en11]
    5		# & [en28]
    5		# & [en394]
    5		# & [en522]
    5		# & [en551]
    5		# & [en874]
    5		# & [es42]
    5		# and <the>
    -5		# ~ <become>
    5		# ~ can
    5		# ~ con
    5		# ~ en
    -5		# ~ fine
    5		# ~ lol
    5		# ~ of
    5		# ~ say
    5		# ~ since
    -5		, # /
    -5		, & /
    -5		, & [en116]
    -5		, & [en199]
    -5		, & [en333]
    5		, & [en3]
    -5		, & [en507]
    5		, & [en533]
    -5		, & [en554]
    -5		, & [en789]
    5		, & [en871]
    -5		, & [en953]
    -5		, & [es254]
    -5		, & [es49]
    5	weakness:5	, & [es54]
    5		, & [es55]
    -5		, & ache
    5		, <count> <part>
    5	radiating_pain:16	, <part>
    -5		, a
    5		, been
    -5		, dead
    -5		, exactly as
    -5		, happy
    -5		, hard
    5		, her
    5		, it <be>
    -5		, lo
    -5		, never <have>
    -5		, ni
    -5		, no nothing
    5		, only <my>
    5		, thought
    -5		, today <be>
    5		, y
    -5		, ~ .
    5	weakness:-1 numbness:28 history_injury:3 emergency:12	, ~ <be>
    -5		, ~ anything
    -5		, ~ better
    5		, ~ does
    -5		, ~ lift
    5		, ~ mention
    -5		, ~ morning
    -5		, ~ notice
    5	numbness:100	, ~ numb
    -5		, ~ para
    -5		, ~ peor
    5		, ~ place
    5		, ~ really
    5		, ~ should
    -5		, ~ soreness
    -5		, ~ super
    -5		, ~ tea
    5		, ~ then
    5		, ~ under
    5		, ~ whatsoever
    -5		. & [en116]
    -5		. & [en28]
    -5		. & [en967]
    5		. & [es102]
    5		. . <part>
    -5		. nothing
    -5		. numb :
    5		. pues
    -5		. since
    -5		. tingling
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
    5		. ~ today
    5		. ~ you
    5		/ ~ <the>
    5		/^alf/
    5		/^alfi/
    5		/^aliv/
    -5		/^allo/
    -5		/^almo/
    5		/^anae/
    5	radiating_pain:9	/^ank/
    5		/^ankl/
    5	tingling:145	/^ants/
    5	radiating_pain:2 weakness:17 persistent_beyond_72h:-28 bladder_bowel:-12 saddle_numbness:-5	/^arm/
    -5		/^ati/
    -5		/^atie/
    -5		/^aunt/
    -5		/^aye/
    5	pregnancy_symptom:92	/^baby/
    5		/^badl/
    5	sharp_pain:5	/^bei/
    5	sharp_pain:13	/^bein/
    5		/^bolt/
    5	osteoporosis:261	/^bone/
    -5		/^bos/
    -5		/^boss/
    5		/^bott/
    5		/^bud/
    5	tingling:47	/^buzz/
    -5	emergency:7	/^cas/
    5		/^chil/
    -5		/^comf/
    5		/^cort/
    5		/^craw/
    5		/^curt/
    5		/^dark/
    -5	sharp_pain:-53 worsening:-1 history_disc:21 pregnancy_symptom:-20 saddle_numbness:-47 chest_breath:-1 severe_headache:-8	/^di/
    -5		/^dif/
    -5		/^diff/
    -5		/^doi/
    5	persistent_beyond_72h:1	/^doli/
    5		/^duro/
    5		/^easy/
    5		/^eit/
    5		/^eith/
    5		/^emb/
    5		/^emba/
    -5		/^ene/
    -5		/^ener/
    -5		/^eng/
    5		/^esa/
    5		/^esc/
    -5		/^espa/
    -5		/^fail/
    5		/^fill/
    5	tingling:116	/^fiz/
    5	tingling:43	/^fizz/
    -5		/^foll/
    -5		/^foun/
    -5		/^furt/
    5		/^grad/
    -5		/^gus/
    -5		/^gym$/
    -5		/^gym/
    -5		/^herm/
    -5		/^his$/
    5	numbness:-42 tingling:56	/^horm/
    5		/^ig/
    5		/^insi/
    5		/^inso/
    5		/^inte/
    5		/^jea/
    -5		/^job$/
    5		/^lef/
    5	weakness:44 numbness:-11 tingling:-9 persistent_beyond_72h:-6 chest_breath:-17 calf_swelling:53 allergic_reaction:-57	/^leg/
    5		/^les/
    5	saddle_numbness:4	/^limp/
    -5	tingling:11	/^los$/
    -5		/^luj/
    -5		/^lujo/
    5		/^mama/
    5		/^meni/
    5	history_injury:2	/^ment/
    5		/^merc/
    -5		/^mese/
    -5		/^mill/
    5		/^mug$/
    5		/^nal/
    5		/^nalg/
    -5		/^nei/
    5		/^ner/
    5		/^nerv/
    5	sharp_pain:14	/^nine/
    5		/^non/
    -5		/^nor/
    -5	numbness:21	/^noth/
    -5		/^od/
    -5		/^odd/
    5	allergic_reaction:14	/^oil/
    5	faint_dizzy:1	/^ov/
    5	faint_dizzy:5	/^ove/
    5		/^over/
    5		/^pad$/
    -5		/^peop/
    5	weakness:19	/^pero/
    5		/^pip/
    5		/^pipi/
    -5		/^poc/
    -5		/^pon/
    5	bladder_bowel:158	/^poo/
    -5		/^put$/
    -5		/^quej/
    5		/^quie/
    -5		/^rain/
    5	allergic_reaction:31	/^rash/
    5	numbness:15 tingling:7	/^rato/
    5		/^refu/
    -5		/^rela/
    5		/^resp/
    5		/^rib$/
    -5		/^run$/
    -5		/^saf/
    -5		/^safe/
    5		/^said/
    5		/^says/
    -5		/^sel/
    -5		/^sell/
    -5		/^shoo/
    -5		/^sou/
    -5		/^soun/
    5	tingling:1	/^spa/
    5	severe_headache:20	/^spl/
    -5	pregnancy_symptom:29	/^spo/
    5		/^spu/
    5		/^stru/
    5		/^such/
    -5		/^talk/
    5		/^ter/
    5		/^thre/
    5	severe_headache:7	/^thro/
    5		/^toq/
    5		/^toqu/
    -5		/^towe/
    5	numbness:-3	/^twi/
    5		/^twic/
    5		/^und/
    5		/^uri/
    5		/^urin/
    5		/^ven/
    5	weakness:-37 numbness:-25 tingling:35 worsening:-60 persistent_beyond_72h:-7 self_harm:81	/^vi/
    5		/^vien/
    -5		/^watc/
    -5		/^weir/
    -5		/^wer/
    -5		/^were/
    -5	pregnancy_symptom:-3 bladder_bowel:-3 calf_swelling:-15	/^wh/
    5	numbness:-2 persistent_beyond_72h:-1	/^will/
    -5		/^your/
    5		/^zi/
    5		/ablet/
    -5		/about/
    -5		/abren/
    5	pregnancy_symptom:41	/aby$/
    5	pregnancy_symptom:22	/aby/
    5		/acet/
    5		/aceta/
    -5	radiating_pain:-6 numbness:-14 pregnancy_symptom:-5 calf_swelling:-22 severe_bruising:4	/ack$/
    -5		/act$/
    -5		/actu/
    -5		/acu/
    5		/adly$/
    5		/adly/
    5		/aest/
    5		/aesth/
    -5		/aile/
    -5		/ailed/
    5	faint_dizzy:26	/aint/
    -5		/aje/
    -5	sharp_pain:-5	/ake$/
    5		/aled$/
    5		/aled/
    -5		/ales$/
    -5		/ales/
    5		/alfi/
    5		/alfil/
    -5	sharp_pain:-20 allergic_reaction:56	/ali/
    -5		/almo/
    -5		/almos/
    5		/amb/
    5		/anae/
    5		/anaes/
    -5		/andl/
    5		/ankl/
    5	weakness:10	/ankle/
    -5		/ansad/
    5	sharp_pain:-15 radiating_pain:-14 weakness:-18 numbness:-19 tingling:12 persistent_beyond_72h:-41 severe_headache:-66 faint_dizzy:-6 allergic_reaction:-16 severe_bruising:-38 emergency:-21	/ant/
    5	tingling:18	/ants$/
    5	numbness:-16 tingling:31	/ants/
    -5	weakness:7 self_harm:35	/any/
    5		/apa/
    5		/apse/
    5		/apsed/
    5		/arac/
    5		/arace/
    -5		/arath/
    5		/araza/
    -5		/aren$/
    5	tingling:9	/ares/
    5		/aring/
    5		/arke/
    -5		/arle/
    -5		/arles/
    5		/art$/
    5		/arted/
    5		/artes/
    5		/ash$/
    -5	sharp_pain:-16	/asi/
    5		/asty$/
    5		/asty/
    5		/ates$/
    5		/ates/
    5		/athi/
    5		/athin/
    -5		/atho/
    -5		/athon/
    5		/athr/
    5		/athro/
    5		/atur/
    -5		/aunt$/
    -5		/aunt/
    5	sharp_pain:135	/ava/
    5		/awl/
    5		/awli/
    -5		/ax$/
    5		/azad/
    5		/azada/
    5	pregnancy_symptom:3	/baby$/
    5		/baby/
    5		/badl/
    5		/badly/
    5	calf_swelling:76	/ball/
    5		/bathr/
    5		/bei/
    5		/bein/
    5		/being/
    5		/below/
    5		/bia/
    5		/bic/
    -5	weakness:-7	/bin/
    5		/blan$/
    -5		/bles$/
    5	self_harm:6	/blet/
    5	self_harm:40	/blets/
    5		/bolt/
    -5		/boss$/
    -5		/boss/
    5		/bott/
    -5		/bout$/
    -5		/bout/
    -5		/bra$/
    -5		/bren$/
    -5		/bren/
    -5		/bsc/
    -5		/bscr/
    -5		/bscri/
    5		/bud/
    5	pregnancy_symptom:88	/bump$/
    5	tingling:46	/buzz/
    -5		/carp/
    -5		/cel$/
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
    5		/cked$/
    5		/cked/
    5		/ckli/
    5		/cklin/
    -5		/come$/
    -5		/comod/
    -5		/convi/
    5		/cort/
    5		/craw/
    5		/crawl/
    5		/creas/
    -5		/cribe/
    -5		/cta/
    -5		/cte/
    5	sharp_pain:19	/ctr/
    5	sharp_pain:36	/ctri/
    5	sharp_pain:1	/ctric/
    5		/curt/
    5		/curta/
    5		/cy$/
    5		/dan$/
    5		/dark$/
    5		/dark/
    -5		/darl/
    5	bladder_bowel:96	/dde/
    5	saddle_numbness:38	/dead$/
    5		/deja$/
    -5		/diati/
    -5		/diff/
    -5	sharp_pain:-12 history_disc:109	/dis/
    -5		/dito$/
    -5		/dizzi/
    -5		/dli/
    -5		/dness/
    5	weakness:22	/dobla/
    5	persistent_beyond_72h:58	/doli/
    5		/dolie/
    -5		/dom$/
    -5		/dread/
    5		/duro$/
    5		/duro/
    5		/eanc/
    5		/eance/
    5		/eari/
    5	numbness:9	/earin/
    5		/eathi/
    5		/eats$/
    5		/eats/
    -5	weakness:10	/ebi/
    5		/ebra/
    -5		/ecepc/
    -5		/ecib/
    -5		/ecibi/
    -5		/eck/
    -5	severe_headache:-3	/ect/
    5	sharp_pain:62	/ectr/
    5	sharp_pain:17	/ectri/
    -5	sharp_pain:-3 weakness:-19 numbness:17 history_disc:-4 pregnancy_symptom:-16 saddle_numbness:7 emergency:-6	/eel/
    -5		/eepi/
    -5		/eepin/
    5		/efu/
    5		/efus/
    5		/efuse/
    -5		/egue$/
    -5		/eird$/
    -5		/eird/
    -5		/eje$/
    5	sharp_pain:20	/elect/
    -5	numbness:52 saddle_numbness:4	/eling/
    5		/ella/
    5	sharp_pain:80	/ellas/
    -5		/elo$/
    5		/elow$/
    5		/elow/
    -5		/elto$/
    -5		/elto/
    5	pregnancy_symptom:36	/emba/
    5	pregnancy_symptom:48	/embar/
    5		/emen/
    -5		/enden/
    -5		/endri/
    -5		/energ/
    5		/engea/
    5		/eniq/
    5		/eniqu/
    5		/entaz/
    -5		/enti$/
    5	history_injury:13	/entio/
    5		/ento/
    -5		/eopl/
    -5		/eople/
    -5		/epc/
    -5		/epci/
    -5		/epcio/
    -5		/epin/
    -5		/eping/
    5		/ergi/
    5		/ergic/
    -5		/erie/
    -5		/erien/
    5		/eriod/
    5		/eris/
    5		/erish/
    5		/erta$/
    -5		/ervic/
    -5		/escr/
    -5		/escri/
    -5		/esent/
    -5		/esh/
    5		/esia$/
    -5		/espa/
    -5		/espe/
    -5	radiating_pain:3	/este/
    5	numbness:55	/estes/
    5		/etam/
    5		/etamo/
    5		/etis/
    5		/etise/
    5	severe_bruising:12	/eton/
    5		/etone/
    5		/everi/
    5		/evo$/
    5		/evo/
    -5		/excel/
    -5		/exper/
    -5		/fail/
    -5	numbness:19 saddle_numbness:13	/feeli/
    -5		/fer/
    -5		/fica/
    -5		/ficat/
    5		/filer/
    5		/fill/
    5	tingling:77	/fiz/
    5	tingling:109	/fizz/
    -5		/foll/
    -5		/follo/
    -5		/foun/
    -5		/found/
    -5		/fresh/
    -5		/furt/
    -5		/furth/
    5		/fuss$/
    -5		/gado$/
    -5		/gado/
    -5		/ge$/
    5		/gean/
    5		/geanc/
    5		/gentl/
    -5		/ghtl/
    -5		/ghtly/
    5		/guea/
    -5		/gym$/
    -5		/gym/
    -5		/ha$/
    5	fever:32	/haki/
    5	fever:35	/hakin/
    5		/ham/
    -5		/helpe/
    5		/herm/
    -5		/herma/
    5		/heti/
    5		/hetis/
    5		/hey$/
    5		/hey/
    5	fever:22	/hills/
    -5		/hon$/
    -5	sharp_pain:46 radiating_pain:18	/hoot/
    -5	sharp_pain:18	/hooti/
    5	tingling:33	/horm/
    5	numbness:-19 tingling:44	/hormi/
    5		/hre/
    5		/hroo/
    5		/hroom/
    -5		/htl/
    -5		/htly$/
    -5		/htly/
    5		/ib$/
    -5		/ibir$/
    -5	bladder_bowel:41	/ide/
    5	weakness:-16	/ido/
    5		/iera$/
    5		/iera/
    5	self_harm:34	/iero$/
    -5		/iew$/
    -5		/iew/
    -5		/iffer/
    -5		/ifica/
    -5		/ightl/
    5		/iguea/
    5		/ija/
    5		/illas/
    -5		/immi/
    -5		/immin/
    -5		/ines$/
    -5		/ins$/
    5		/insi/
    5		/insid/
    5		/inso/
    5		/insop/
    5		/into/
    5		/iod$/
    5		/ipi$/
    -5		/ird$/
    5		/irme$/
    5		/irme/
    -5	history_disc:12	/isc/
    5		/ised$/
    5		/ised/
    5	fever:2	/itand/
    -5	radiating_pain:-2	/ith$/
    5	emergency:28	/itt/
    5		/ivel/
    5		/iveri/
    -5		/ized$/
    -5		/ized/
    5		/jean/
    5		/jeans/
    -5		/job$/
    5		/joke$/
    5		/ker/
    5		/kicki/
    5		/kind$/
    5		/kles$/
    5		/kles/
    -5		/knot$/
    5		/lapse/
    5		/late/
    -5		/lda$/
    -5		/lda/
    5		/leak$/
    5	sharp_pain:30	/lectr/
    -5		/lent$/
    -5		/lente/
    5		/lerg/
    5		/lergi/
    5	tingling:11	/les/
    -5		/leve/
    5		/lfil/
    5		/lfile/
    -5		/li$/
    -5		/licki/
    5	saddle_numbness:43	/limp/
    5		/lindi/
    -5		/liss$/
    5		/litti/
    5		/llerg/
    -5		/lles/
    -5		/llowe/
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
    5		/mama$/
    5		/mama/
    5		/mana/
    -5		/marat/
    5	numbness:24	/meci/
    -5		/mem/
    5		/meni/
    5		/meniq/
    5	history_injury:7	/menti/
    -5		/mera/
    5		/merc/
    -5	pregnancy_symptom:13	/mese/
    -5		/mient/
    -5		/miles/
    -5		/mment/
    -5		/mmin/
    -5		/mming/
    5	severe_bruising:43	/moret/
    -5		/morr/
    -5		/morro/
    -5		/mot/
    5	emergency:3	/mou/
    5		/mug$/
    5		/mug/
    5		/nae/
    5		/naes/
    5		/naest/
    5		/nalg/
    5		/nalga/
    -5		/ncel$/
    -5		/ncin/
    -5		/ncing/
    5		/ncrea/
    5		/ncy$/
    5		/ncy/
    -5		/ndel/
    -5		/ndeli/
    -5	sharp_pain:-5 radiating_pain:-2 weakness:-10 tingling:-3 persistent_beyond_72h:-19 chest_breath:-2 faint_dizzy:-27	/ne$/
    -5		/nerg/
    5		/nerv/
    -5	weakness:-1 numbness:10 tingling:-35 persistent_beyond_72h:17 history_injury:-2 bladder_bowel:-18	/nes/
    5		/ney$/
    5		/ngea/
    5		/ngean/
    -5		/ngu/
    -5		/nie/
    5		/nine/
    5	weakness:7	/nkl/
    5		/nkle/
    5	faint_dizzy:1	/nni/
    5	faint_dizzy:11	/nnin/
    5	faint_dizzy:48	/nning/
    -5		/none/
    5		/nore/
    -5	numbness:14	/nothi/
    -5		/notif/
    5		/nsid/
    5		/nside/
    5		/nsop/
    5		/nsopo/
    5		/ntaz/
    5	sharp_pain:3	/ntazo/
    5	weakness:-4	/nte$/
    -5		/ntes$/
    -5		/nti$/
    5	history_injury:2	/ntio/
    5	history_injury:8	/ntion/
    5	sharp_pain:-4 worsening:-10 persistent_beyond_72h:-3	/nto/
    -5		/nvien/
    5	weakness:23	/obla/
    5	sharp_pain:-3 numbness:32 severe_bruising:8	/ole$/
    -5		/oles/
    5	persistent_beyond_72h:14	/olie/
    5	persistent_beyond_72h:26	/olien/
    -5		/ollo/
    -5		/ollow/
    5		/olo$/
    5	weakness:-64 numbness:-20 allergic_reaction:-3	/olor/
    -5		/olorc/
    -5		/omod/
    5	tingling:8	/onat/
    5	tingling:16	/onate/
    -5		/onvi/
    -5		/onvie/
    -5	sharp_pain:5	/ooti/
    -5	sharp_pain:22	/ootin/
    -5		/oped$/
    -5		/oped/
    5		/opi/
    -5		/opl/
    -5		/ople$/
    -5		/ople/
    5		/oppy$/
    5		/oppy/
    5		/oque/
    5		/orand/
    5		/orar/
    5	severe_bruising:45	/oret/
    5	severe_bruising:10	/oreto/
    5		/orl/
    5	numbness:-6 tingling:28	/ormig/
    -5		/orreo/
    5		/orta/
    5		/otc/
    5		/otch/
    -5	numbness:17	/othi/
    -5	numbness:8	/othin/
    -5		/oti/
    -5		/otif/
    -5		/otifi/
    -5	sharp_pain:34	/otin/
    -5	sharp_pain:29	/oting/
    5		/ous$/
    5	radiating_pain:-8 tingling:-9 saddle_numbness:-1 self_harm:-18	/ove/
    -5		/oxi/
    5		/pad$/
    5		/palm$/
    -5		/par$/
    5		/parac/
    -5		/park$/
    -5	pregnancy_symptom:6	/pect/
    -5	history_disc:8	/ped/
    5		/pelli/
    -5		/pena/
    5		/pent/
    -5		/peop/
    -5		/peopl/
    -5		/perie/
    5		/perio/
    5		/pip/
    5		/pipi$/
    5		/pipi/
    5		/plitt/
    -5		/ply$/
    -5		/ply/
    5		/poi/
    5		/pposi/
    5		/presi/
    5		/pse/
    5		/psed$/
    5		/psed/
    -5		/put$/
    -5		/py$/
    -5		/quej/
    5		/quil/
    5		/quinc/
    -5	radiating_pain:15 numbness:-3 tingling:-21 bladder_bowel:-3 saddle_numbness:-11 severe_headache:-7	/ra$/
    5		/racet/
    5		/rado/
    -5		/ratho/
    5		/rav/
    5		/rawl/
    5		/rawli/
    5		/raza/
    5		/razad/
    -5	persistent_beyond_72h:-6	/rda/
    5	sharp_pain:3	/reall/
    5		/ream/
    -5		/recib/
    -5		/ree$/
    5		/refus/
    -5		/rela/
    5		/rell/
    5		/rella/
    -5		/rep/
    -5		/resen/
    -5		/resh/
    5		/resio/
    5	severe_bruising:58	/reto/
    5	severe_bruising:8	/reton/
    5		/rgic$/
    5		/rgic/
    5		/rib$/
    -5		/ribe/
    -5		/rienc/
    5	sharp_pain:50	/rient/
    5		/rina$/
    5		/riod$/
    5		/riod/
    5		/rish/
    -5		/rma$/
    5	self_harm:63	/rme$/
    5		/rmido/
    5	tingling:89	/rmig/
    5		/rna/
    -5		/roke$/
    5	sharp_pain:24	/ror/
    5		/rrast/
    -5		/rreo/
    5		/rror/
    -5		/rthe/
    -5		/rther/
    5		/rtips/
    5		/rugg/
    5		/ruggl/
    -5		/ruisi/
    -5		/rvic/
    5	numbness:-20	/sa$/
    -5		/sada/
    -5		/sag/
    -5		/sages/
    5		/said$/
    5		/said/
    -5		/sam/
    5		/says$/
    5		/says/
    5	sharp_pain:-22 persistent_beyond_72h:-11 faint_dizzy:15 emergency:-8	/sed/
    -5		/sell$/
    -5		/sell/
    -5		/senti/
    -5		/serv/
    5	fever:5	/shaki/
    -5	radiating_pain:5	/shoo/
    -5	radiating_pain:12	/shoot/
    5		/sia$/
    -5		/sigui/
    -5		/sized/
    5		/skin/
    5	numbness:1	/slo/
    -5		/sou/
    -5		/soun/
    -5		/sound/
    5	severe_headache:2	/spl/
    -5		/ssa/
    -5		/ssag/
    -5		/ssu/
    -5	radiating_pain:12	/star/
    5		/stes/
    5		/stesi/
    5		/sthet/
    5		/strai/
    5		/strel/
    5		/stru/
    5		/strug/
    5		/sty$/
    -5		/subsc/
    5		/such$/
    5		/such/
    -5	numbness:5	/tact/
    -5		/tain$/
    -5		/talk/
    5		/tamol/
    5		/taro/
    5		/taron/
    5		/tarte/
    5	tingling:46	/tatic/
    5	sharp_pain:95	/tazo/
    5	radiating_pain:-26 weakness:-8 bladder_bowel:-20 fever:-10 self_harm:-44	/te$/
    -5		/telli/
    5		/tern/
    5		/tesi/
    5	numbness:9	/tesia/
    -5		/thon$/
    -5		/thon/
    5		/thre/
    5		/throo/
    -5	radiating_pain:8	/tica/
    -5		/tien/
    -5		/tific/
    5	numbness:-9	/tim/
    5		/time/
    5	tingling:12	/tip/
    5		/tips$/
    5		/tips/
    5		/tise/
    5		/tised/
    -5		/tled$/
    -5		/tled/
    5		/toq/
    5		/toqu/
    5		/toque/
    -5		/towe/
    -5		/towel/
    5		/trai/
    5		/train/
    5		/trel/
    5		/trell/
    5		/tric/
    5		/trug/
    5		/trugg/
    5		/tti/
    5		/ttin/
    5		/tting/
    5		/ttle$/
    -5		/ttled/
    -5		/tua/
    -5		/tual/
    5		/ture$/
    5		/ture/
    5		/twic/
    5		/twice/
    -5		/ubsc/
    -5		/ubscr/
    5		/uce/
    5		/ucha$/
    5		/uci/
    5		/uckle/
    -5		/uej/
    -5		/uelto/
    5		/uggl/
    5		/uggli/
    5		/ught$/
    -5		/uisin/
    5		/uita/
    -5		/ujo$/
    5	emergency:9	/ula/
    -5		/ular/
    5		/ump$/
    5		/umps$/
    5		/umps/
    5		/ums/
    5	numbness:-3	/una$/
    5		/unk/
    5		/urta/
    5		/urtai/
    -5		/urthe/
    5		/uss$/
    5	tingling:165	/uzz/
    5		/vem/
    5		/venge/
    5		/veris/
    -5		/view$/
    -5		/view/
    -5		/watc/
    -5		/watch/
    5	sharp_pain:-1	/way$/
    5	persistent_beyond_72h:64	/week$/
    -5		/weir/
    -5		/weird/
    -5		/went/
    -5		/were$/
    -5		/were/
    5		/wic/
    5		/wice$/
    5		/wice/
    5		/will$/
    5	numbness:-5	/will/
    -5		/wimmi/
    5		/wist$/
    -5		/xcel/
    -5		/xper/
    -5		/xperi/
    5	sharp_pain:5	/yin/
    5	sharp_pain:34	/ying$/
    5	sharp_pain:18	/ying/
    -5		/ym$/
    -5		/your/
    5	sharp_pain:-30 numbness:-30 worsening:-9 severe_headache:6	/za$/
    -5		/zine/
    -5		/zines/
    -5		/zzine/
    5		<be> #
    -5		<be> <side>
    -5	sharp_pain:10 radiating_pain:-1 bladder_bowel:-24 allergic_reaction:-1 emergency:-20 self_harm:22	<be> <the>
    -5		<be> <the> #
    5		<be> <the> normal
    -5		<be> dizzy
    5		<be> dormido
    -5		<be> down to
    -5		<be> driving <side>
    -5		<be> embarazada
    -5		<be> embarazada de
    5		<be> expecting and
    -5		<be> just <the>
    5		<be> normal que
    5		<be> on <the>
    -5		<be> peor
    -5		<be> shooting
    -5		<be> to
    -5		<be> vuelto
    -5		<be> ~ <person>
    5	radiating_pain:-4 numbness:7 persistent_beyond_72h:-21 osteoporosis:-28 chest_breath:-18 calf_swelling:27 emergency:5	<be> ~ <the>
    5		<be> ~ as
    5		<be> ~ cuando
    5		<be> ~ desde
    -5		<be> ~ dormida
    -5		<be> ~ headache
    5	severe_headache:17 faint_dizzy:15 emergency:39	<be> ~ i
    5		<be> ~ mas
    -5		<be> ~ new
    -5		<be> ~ paso
    5		<be> ~ quiet
    -5		<be> ~ raro
    5		<be> ~ sharp
    -5		<be> ~ shift
    5		<be> ~ size
    5		<be> ~ sleep
    -5		<be> ~ strength
    5		<be> ~ tender
    5		<be> ~ very
    5		<become> ,
    5		<become> and
    -5		<become> to bed
    5		<become> up from
    5		<become> ~ <count>
    -5		<become> ~ <have>
    5		<become> ~ from
    5		<become> ~ numb
    5		<become> ~ painful
    -5		<count> on
    5		<count> ~ ?
    -5		<day> , today
    5		<day> ~ pain
    5		<feel> <the> <part>
    -5		<feel> in <the>
    5		<feel> in it
    5		<feel> weak
    -5		<feel> well
    -5		<feel> ~ better
    -5		<feel> ~ did
    -5		<feel> ~ en
    5		<feel> ~ like
    5	numbness:1	<feel> ~ not
    -5		<feel> ~ off
    -5		<feel> ~ pain
    5		<feel> ~ than
    5		<feel> ~ well
    5		<have> <become> ,
    -5		<have> <the> hot
    -5		<have> done
    -5		<have> numb
    -5		<have> numb <part>
    -5		<have> numbness
    -5		<have> stabbing
    -5		<have> stabbing pain
    5		<have> ~ #
    5		<have> ~ at
    -5		<have> ~ hot
    -5		<have> ~ numb
    -5		<have> ~ of
    -5		<have> ~ off
    5		<have> ~ she
    5		<have> ~ them
    5		<keep> dropping
    5		<keep> dropping <my>
    -5		<my> ?
    -5		<my> durmio <the>
    -5		<my> puedo meter
    -5		<my> quito
    5		<my> responde
    -5		<my> ~ ayer
    -5		<my> ~ may
    -5		<my> ~ meter
    5		<my> ~ pipi
    5		<my> ~ still
    5		<my> ~ tight
    5		<my> ~ under
    5	faint_dizzy:46	<my> ~ y
    5		<part> , <side>
    5		<part> <be> <the>
    -5		<part> <be> grand
    -5		<part> <be> happy
    5		<part> <be> tingling
    -5		<part> on <the>
    -5		<part> ~ achy
    5		<part> ~ as
    -5		<part> ~ but
    -5	numbness:50	<part> ~ como
    5		<part> ~ dragging
    -5		<part> ~ hurt
    5	sharp_pain:9 radiating_pain:17 weakness:12 numbness:17 tingling:20	<part> ~ i
    -5		<part> ~ llamo
    -5		<part> ~ massage
    5		<part> ~ much
    -5		<part> ~ quien
    5		<part> ~ si
    5		<part> ~ sure
    -5		<part> ~ tingles
    5		<part> ~ vengeance
    -5		<part> ~ weird
    -5		<person> <have> numb
    -5		<person> and
    5		<person> here
    -5		<person> ~ but
    -5		<person> ~ can
    -5		<person> ~ it
    5		<person> ~ you
    5		<side> <part> <feel>
    5		<side> <the>
    5		<side> <time> ,
    -5		<side> at <side>
    -5		<side> good
    5		<side> numb
    -5		<side> sides
    5		<side> time
    -5		<side> ~ ?
    5		<side> ~ apart
    -5		<side> ~ hurts
    5	weakness:-24 numbness:35	<side> ~ like
    -5		<side> ~ session
    5		<side> ~ weak
    5		<side> ~ would
    5		<the> <be> <side>
    -5		<the> <be> it
    5		<the> <part> que
    5		<the> <side> <count>
    5	numbness:-11 worsening:-24	<the> <time>
    5		<the> <time> and
    -5		<the> afternoon
    5		<the> ambulance
    5		<the> blood
    -5		<the> cita <the>
    5		<the> de dolor
    5		<the> dinner
    5		<the> dolor de
    5		<the> emergency
    5		<the> from
    5		<the> funny
    -5		<the> glass
    -5		<the> glass of
    -5		<the> gym
    -5		<the> knot
    5		<the> morning after
    5		<the> numbness ,
    5		<the> orina
    -5		<the> que hora
    -5		<the> salir ,
    5		<the> vengeance
    5		<the> way home
    -5		<the> weather
    -5		<the> whisper of
    5		<the> will
    5		<the> will not
    -5	bladder_bowel:74	<the> ~ <count>
    -5		<the> ~ again
    5		<the> ~ another
    -5		<the> ~ brought
    5		<the> ~ desde
    5	history_injury:40	<the> ~ duele
    -5		<the> ~ hora
    5		<the> ~ into
    5		<the> ~ just
    -5		<the> ~ later
    5		<the> ~ nearly
    -5		<the> ~ nerve
    -5		<the> ~ please
    -5		<the> ~ quien
    5		<the> ~ starts
    5		<the> ~ still
    5		<the> ~ straight
    -5		<the> ~ voy
    5		<the> ~ waking
    -5		<the> ~ x
    -5		<the> ~ yo
    -5		<time> , nothing
    -5		<time> but it
    5		<time> ~ ache
    5		<time> ~ another
    -5		<time> ~ but
    5		<time> ~ counting
    -5		<time> ~ like
    5		<time> ~ of
    -5		<time> ~ otherwise
    -5		? & [en954]
    -5		? i
    -5		? ~ nope
    5	sharp_pain:-15 radiating_pain:-15 weakness:-12 numbness:-3 tingling:-12 persistent_beyond_72h:-25 history_disc:-24 history_injury:-28 osteoporosis:-37 pregnancy_symptom:-8 bladder_bowel:-25 saddle_numbness:-39 chest_breath:-13 calf_swelling:-22 fever:-10 severe_headache:-20 faint_dizzy:-31 allergic_reaction:-6 severe_bruising:-39 emergency:-16	[en1002]
    5		[en1002] & [en1007]
    -5		[en1002] & [en181]
    5		[en1002] & [en207]
    -5		[en1002] & [en506]
    5		[en1002] & [en709]
    5	sharp_pain:38 worsening:32 persistent_beyond_72h:-9	[en1002] & [en810]
    5		[en1002] & [en84]
    5	sharp_pain:-9	[en1002] & [en85]
    -5		[en1002] & [en906]
    -5		[en1002] & [en991]
    -5		[en1002] & [es49]
    -5		[en1002] & soreness
    -5		[en1007] & [en1005]
    -5		[en1013] & ,
    5		[en1014] & [es966]
    -5		[en1014] & [es975]
    5		[en1018] & [en426]
    5		[en1018] & [en60]
    -5		[en1018] & [en709]
    -5		[en1018] & [en807]
    5		[en101] & #
    5		[en101] & [en889]
    -5		[en1020] & [en159]
    -5		[en1020] & [en810]
    5		[en1020] & [en93]
    -5		[en1020] & [en957]
    -5		[en1020] & [en981]
    5		[en1020] & vengeance
    5		[en106] & [en148]
    -5		[en106] & [en874]
    -5		[en106] & [en980]
    5		[en111]
    5		[en116]
    -5		[en116] & [en1002]
    5		[en116] & [en12]
    -5		[en116] & [en234]
    5		[en116] & [en490]
    -5		[en11] & [en1013]
    5	radiating_pain:1 numbness:-19 self_harm:20	[en11] & [en11]
    -5	sharp_pain:-34 emergency:16	[en11] & [en362]
    -5	worsening:9	[en11] & [en426]
    -5	worsening:17 persistent_beyond_72h:-2	[en11] & [en468]
    5		[en11] & [en474]
    5	self_harm:35	[en11] & [en60]
    5		[en11] & [en633]
    -5		[en11] & [en650]
    -5		[en121] & [en121]
    -5		[en121] & [en12]
    -5		[en121] & [en234]
    -5		[en123]
    5		[en127] & [en20]
    5	weakness:-20 faint_dizzy:56 self_harm:45	[en12] & [en1020]
    -5		[en12] & [en124]
    -5		[en12] & [en143]
    -5		[en12] & [en170]
    5		[en12] & [en250]
    5	sharp_pain:1	[en12] & [en437]
    5		[en138] & ,
    -5		[en138] & [en1002]
    5		[en138] & [en11]
    -5		[en138] & [en966]
    -5		[en143] & [en189]
    -5		[en148] & [en650]
    -5		[en154] & [en250]
    -5		[en154] & [en474]
    -5		[en157] & .
    -5		[en157] & [en148]
    -5		[en159] & [en746]
    -5		[en170] & [en1020]
    -5	worsening:19	[en170] & [en12]
    5	worsening:23	[en170] & [en19]
    5		[en170] & [en613]
    -5		[en170] & [en660]
    5		[en170] & [en693]
    -5	weakness:20 self_harm:14	[en170] & [en874]
    -5		[en170] & [en890]
    5		[en170] & tingling
    5		[en181] & [en148]
    -5		[en181] & [en19]
    -5		[en181] & [en251]
    5		[en181] & [en28]
    -5		[en181] & [en455]
    -5		[en185] & [en11]
    -5		[en197] & [en251]
    -5	sharp_pain:-24 weakness:6 tingling:-15	[en19] & ,
    -5		[en19] & [en148]
    -5		[en19] & [en197]
    -5		[en19] & [en212]
    -5		[en19] & [en309]
    5		[en19] & [en37]
    -5		[en19] & [en58]
    -5		[en19] & [en618]
    -5		[en19] & [es14]
    5		[en19] & vengeance
    5		[en202] & [en127]
    5		[en202] & [en143]
    -5		[en202] & [en633]
    5		[en202] & [en660]
    -5		[en202] & [en853]
    -5		[en20] & [en618]
    5		[en20] & [en693]
    5		[en20] & [en805]
    -5		[en212] & [en143]
    5		[en212] & [en251]
    -5		[en213] & [en613]
    5		[en215] & [en633]
    -5		[en215] & [en682]
    -5		[en218] & [en11]
    -5		[en21]
    5		[en21] & [en1002]
    5		[en21] & [en874]
    -5	sharp_pain:5 radiating_pain:-9 weakness:3 numbness:-3 worsening:-25 persistent_beyond_72h:-16 history_disc:-25 history_injury:-6 osteoporosis:-1 severe_bruising:-12 emergency:-20	[en234]
    5		[en234] & [en213]
    5		[en234] & [en21]
    -5		[en234] & [en380]
    5		[en234] & [en42]
    5	sharp_pain:8 weakness:6 saddle_numbness:1	[en234] & [en522]
    5		[en234] & [en58]
    -5		[en234] & [en634]
    -5		[en234] & [en890]
    -5		[en234] & tingling
    -5		[en250] & [en12]
    5		[en250] & [en148]
    5		[en250] & [en215]
    -5		[en250] & [en935]
    -5		[en250] & [en980]
    5		[en250] & monday
    5		[en251] & [en377]
    -5		[en251] & [en39]
    5		[en251] & [en439]
    -5		[en251] & [en479]
    -5		[en251] & [en506]
    5		[en251] & [en618]
    -5	sharp_pain:34	[en251] & [en966]
    5	weakness:1	[en251] & [en997]
    -5		[en251] & tingles
    5		[en252] & .
    5		[en266] & [en250]
    5		[en266] & [en93]
    5		[en28] & #
    5		[en28] & [en215]
    -5		[en28] & [en461]
    -5		[en28] & ache
    5		[en28] & tingling
    -5		[en295] & [en1020]
    5		[en295] & [en362]
    -5		[en298] & [en37]
    -5		[en309] & [en474]
    -5		[en317] & [en1020]
    -5		[en317] & [en11]
    -5		[en317] & [en869]
    5		[en325] & [en1013]
    5		[en325] & [en474]
    5		[en333] & [en11]
    -5		[en333] & [en20]
    -5		[en333] & [en980]
    -5		[en357]
    5		[en362] & [en309]
    5		[en362] & [en311]
    -5	history_disc:2	[en362] & [en60]
    5	saddle_numbness:73	[en362] & [en986]
    5		[en362] & vengeance
    -5		[en365]
    5		[en378] & [en148]
    -5		[en378] & [en84]
    5		[en37] & [en181]
    5		[en37] & [en218]
    -5		[en37] & [en28]
    5		[en37] & [en39]
    5		[en37] & [en679]
    -5		[en394] & ?
    5		[en394] & [en1002]
    5		[en397] & [en11]
    -5		[en399] & [en20]
    -5		[en39] & [en148]
    -5		[en39] & [en234]
    -5		[en39] & [en362]
    -5		[en39] & [en378]
    -5		[en39] & [en746]
    -5		[en39] & [es182]
    -5		[en3] & [en170]
    -5		[en3] & [en362]
    5		[en3] & [en746]
    -5		[en404] & [en522]
    -5		[en410] & [en980]
    -5	worsening:82	[en426] & [en106]
    5	radiating_pain:50	[en426] & [en11]
    -5		[en426] & [en28]
    5		[en426] & [en394]
    5	self_harm:34	[en42] & [en20]
    -5		[en42] & [en810]
    5	numbness:2	[en437] & [en1020]
    5		[en437] & [en20]
    -5		[en437] & [en490]
    -5		[en437] & [en874]
    -5		[en439] & [en20]
    5		[en442]
    5		[en442] & [en266]
    -5		[en442] & [en63]
    -5		[en442] & [en810]
    -5		[en458] & [en60]
    5		[en461] & [en19]
    -5		[en461] & [en490]
    -5		[en468] & [en1020]
    -5		[en468] & [en12]
    5		[en468] & [en490]
    -5		[en468] & [en810]
    5		[en468] & [en869]
    -5		[en474] & ?
    5		[en474] & [en124]
    -5		[en474] & [en234]
    -5		[en474] & [en293]
    5		[en474] & [en493]
    5		[en474] & [en989]
    -5		[en474] & [en999]
    5		[en479] & [en28]
    5		[en490] & [en143]
    -5		[en490] & [en333]
    -5	numbness:47	[en490] & [en380]
    -5		[en490] & [en39]
    -5		[en490] & [en42]
    -5		[en490] & [en458]
    5		[en490] & [en58]
    5		[en490] & [en602]
    -5		[en490] & [en60]
    5		[en490] & [en967]
    5		[en493] & .
    5		[en493] & [en682]
    -5		[en506] & [en404]
    -5		[en506] & [en682]
    5		[en506] & tingling
    -5		[en507] & [en12]
    -5		[en508] & [en650]
    5		[en508] & [en869]
    -5		[en508] & [en957]
    5		[en522] & [en218]
    5		[en522] & [en437]
    -5		[en522] & [en551]
    5		[en522] & [en60]
    5		[en549] & [en60]
    5		[en551] & [en212]
    -5		[en551] & [en394]
    -5		[en551] & [en522]
    -5		[en551] & [en85]
    5		[en551] & [en938]
    -5		[en551] & [en93]
    5		[en554] & [en19]
    -5		[en567] & -
    -5		[en567] & ?
    -5		[en567] & [en1002]
    -5		[en567] & [en212]
    -5		[en581] & [en474]
    -5		[en58] & [en170]
    5		[en58] & [en869]
    5		[en58] & pee
    -5		[en602] & [en309]
    -5		[en602] & [en906]
    -5		[en60] & [en101]
    -5		[en60] & [en650]
    5		[en613] & [en634]
    5		[en613] & [en869]
    -5		[en614]
    5		[en615] & ,
    5		[en618] & [en1018]
    5		[en633] & [en11]
    -5		[en633] & [en19]
    -5		[en633] & [en39]
    -5		[en633] & [en602]
    5		[en633] & [en650]
    5		[en633] & [en682]
    5		[en633] & [en698]
    -5		[en633] & [en85]
    -5		[en634] & [en1020]
    5		[en634] & [en19]
    -5		[en634] & [en506]
    5		[en634] & [en633]
    -5		[en634] & [en966]
    5		[en634] & [es182]
    5		[en650] & [en28]
    -5		[en653] & [en19]
    -5		[en653] & [en618]
    -5	faint_dizzy:94	[en660] & [en1018]
    5		[en660] & [en121]
    -5	numbness:121	[en660] & [en234]
    -5		[en660] & [en468]
    -5		[en660] & [en90]
    5		[en677] & [en20]
    -5		[en677] & [en234]
    5	tingling:1	[en677] & [en426]
    5		[en677] & [en474]
    -5		[en677] & [en633]
    5		[en677] & [en810]
    5		[en677] & [en938]
    -5		[en677] & [en954]
    -5		[en677] & [es182]
    -5		[en679] & [en11]
    -5		[en682] & [en1020]
    -5		[en682] & [en250]
    -5		[en682] & [en380]
    -5	sharp_pain:-4 tingling:-36 persistent_beyond_72h:-30	[en693]
    -5		[en693] & [en11]
    -5		[en693] & [en28]
    -5		[en693] & [en874]
    5		[en698] & [en394]
    -5		[en709] & [en1020]
    5		[en709] & [en37]
    5		[en709] & [en474]
    5		[en71] & [en869]
    5		[en746] & [en106]
    5		[en746] & [en378]
    5		[en746] & [en37]
    -5		[en746] & [en426]
    5	worsening:23	[en746] & [en869]
    -5		[en746] & looser
    -5		[en762] & #
    -5		[en762] & [en378]
    -5		[en762] & [en404]
    5		[en762] & [en567]
    5		[en762] & [en618]
    5		[en762] & [en84]
    5		[en762] & [en853]
    5		[en762] & [en967]
    5		[en778] & [en37]
    5		[en77] & [en1002]
    -5		[en77] & [en234]
    -5		[en77] & [en37]
    5		[en789] & [en362]
    5		[en805] & [en426]
    -5		[en805] & [en490]
    -5		[en805] & [en682]
    -5		[en805] & [en966]
    -5		[en807] & [en28]
    5		[en807] & [en84]
    5		[en807] & tingle
    -5	radiating_pain:25	[en810] & [en1020]
    -5		[en810] & [en215]
    -5	emergency:30	[en810] & [en362]
    -5		[en810] & [en404]
    5		[en810] & [en551]
    5	weakness:-8	[en810] & [en682]
    5		[en810] & [en853]
    -5		[en845] & .
    -5		[en84] & [en251]
    -5		[en84] & [en805]
    5		[en84] & [en853]
    5		[en84] & [en957]
    5		[en84] & balm
    -5		[en853] & [en63]
    5		[en85] & [en949]
    5		[en869] & ?
    5	radiating_pain:24 weakness:23 numbness:-12 tingling:-19 worsening:40 emergency:3	[en869] & [en1002]
    5		[en869] & [en154]
    5		[en869] & [en377]
    5		[en869] & [en378]
    -5		[en869] & [en399]
    5	sharp_pain:30 numbness:36	[en869] & [en966]
    -5		[en874] & [en251]
    -5		[en874] & [en404]
    5		[en874] & [en477]
    -5		[en874] & [es102]
    5		[en874] & [es182]
    -5		[en874] & [es235]
    -5		[en874] & [es342]
    5		[en874] & [es759]
    5		[en874] & [es895]
    5		[en874] & [es951]
    5		[en874] & monday
    5		[en874] & pipi
    -5		[en877] & [en20]
    5		[en889] & [en853]
    -5		[en890] & [en124]
    5		[en890] & [en127]
    -5		[en890] & [en141]
    5		[en890] & [en19]
    -5		[en890] & [en39]
    5		[en890] & [en468]
    -5		[en890] & [en653]
    5	self_harm:8	[en906] & [en1002]
    -5		[en906] & [en251]
    -5		[en906] & [en266]
    5		[en90] & [en1018]
    5		[en917] & [en60]
    5		[en935] & [en1018]
    5		[en935] & [en251]
    -5		[en935] & [en474]
    -5		[en938] & [en709]
    -5		[en93] & [en127]
    -5		[en93] & [en28]
    -5		[en93] & [en474]
    5		[en93] & [en869]
    -5		[en949] & [en181]
    -5		[en949] & [en362]
    -5		[en949] & [en37]
    -5		[en951] & [en37]
    5		[en954] & [en554]
    -5		[en954] & tingling
    5		[en957] & [en11]
    5		[en957] & [en202]
    -5		[en957] & [en251]
    5		[en957] & [en762]
    5		[en966] & .
    -5		[en966] & ?
    5		[en966] & [en212]
    5		[en966] & [en213]
    5		[en966] & [en21]
    -5		[en966] & [en63]
    -5		[en966] & [en650]
    -5		[en966] & [en938]
    -5		[en966] & [en980]
    5		[en966] & sneeze
    -5		[en967] & [en633]
    5		[en967] & [es54]
    5		[en980] & [en213]
    5		[en980] & [en461]
    -5		[en985]
    -5		[en986] & [en1020]
    -5		[en986] & [en124]
    -5		[en986] & [es182]
    5		[en989] & [en1018]
    5		[en989] & [en15]
    -5		[en989] & [en807]
    5		[en989] & [en935]
    5		[en997]
    -5		[en997] & [en19]
    5		[en997] & [en746]
    -5		[en997] & [en762]
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
    5		[es13] & menique
    -5		[es14] & [es878]
    -5		[es15]
    -5	numbness:-2	[es174]
    5		[es182] & [en19]
    5		[es182] & [en602]
    5		[es182] & [es42]
    5		[es182] & [es975]
    -5		[es182] & calambritos
    -5		[es182] & punzadas
    -5		[es182] & ronchas
    -5		[es1] & [en19]
    5	weakness:14	[es1] & [es182]
    5		[es1] & [es255]
    5		[es1] & [es486]
    5		[es1] & nalga
    5		[es214] & [es518]
    5		[es214] & muslo
    5		[es230] & [es438]
    5		[es255] & [es26]
    5		[es26] & [es102]
    5	history_disc:30 history_injury:37	[es26] & [es214]
    5		[es26] & tiritando
    -5		[es29] & [es1007]
    5		[es29] & [es26]
    -5		[es29] & [es998]
    -5		[es29] & adolorida
    5		[es2] & [en19]
    -5		[es2] & [es486]
    -5		[es2] & [es894]
    -5		[es2] & [es951]
    5	weakness:29	[es342] & ,
    5		[es342] & [en874]
    -5		[es342] & [es502]
    -5		[es342] & [es699]
    5		[es362] & [es699]
    -5		[es375] & [en949]
    -5		[es395] & [es503]
    -5		[es427] & ,
    5	fever:18	[es42] & [es362]
    -5		[es42] & [es870]
    5		[es42] & [es887]
    5		[es42] & fiebre
    -5		[es438] & [es55]
    5		[es438] & [es982]
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
    -5		[es694] & [es26]
    5		[es694] & [es459]
    -5		[es694] & [es966]
    -5		[es699] & [es214]
    -5		[es758] & [es54]
    -5		[es758] & [es759]
    -5		[es774] & [es887]
    5		[es79] & [es182]
    5		[es854] & [es174]
    5		[es854] & [es638]
    5		[es854] & [es830]
    5		[es870] & [es950]
    -5		[es886] & [es790]
    5		[es887] & [es214]
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
    -5		[es982] & [en118]
    -5		[es982] & [es815]
    -5		[es998] & [es29]
    5		[es998] & [es502]
    5		[es998] & [es759]
    5		[es998] & [es878]
    -5		a bath
    -5		a bit
    -5		a glass
    -5		a las
    -5		a minute
    -5		a que
    5		a vengeance
    -5		a weak
    -5		abren
    5		accident
    5		ache ~ <be>
    5		ache ~ <the>
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
    5		alive
    -5		all good
    -5		all the
    5		allergic
    -5		allowed
    -5		almost
    5		along <my>
    5		along <my> <part>
    5		along my
    -5		am good
    5		am honest
    -5		am i
    -5		am just
    5		am sure
    5		ambulance
    5		anaesthetised
    -5		and <become>
    -5		and <have> not
    5		and counting
    5		and goes
    -5		and has
    5		and i do
    -5		and see
    5		and she <be>
    5		and still
    5		and today
    5		and ~ again
    -5		and ~ carried
    -5		and ~ lovely
    5		and ~ than
    5		and ~ thing
    -5		antes de ir
    -5		antes ~ ir
    5	tingling:88	ants
    -5		are pins
    -5		arm ?
    -5		arm has
    5		arm will
    5		as sore
    5		asleep ~ home
    5		at ~ <time>
    5		at ~ it
    -5		atienden
    -5		aunt
    -5		auto reply
    5		ayer ~ y
    5	pregnancy_symptom:42	baby
    -5		back feels
    5		back with
    -5		bad at
    5		badly
    5		bathroom
    5		been like
    5		before i saw
    -5		before ~ <my>
    5		before ~ saw
    5		being
    5		below
    5		below <the> <part>
    5		below ~ <part>
    -5		best <time>
    5		better ,
    5		better ~ now
    5		between ~ <part>
    -5		bit achy
    -5		bit worse
    -5		bit worse than
    5		bit ~ <time>
    -5		bit ~ it
    -5		bit ~ to
    5		blinding
    5		blinding & [en709]
    5		blinding headache
    -5		bliss
    5		blisters
    -5		boss
    -5		both sides
    5		breathing
    -5		bruise & [en1020]
    -5		bruise on
    -5		bruising
    5	pregnancy_symptom:124	bump
    -5		but <my> <part>
    -5		but it passed
    -5		but ~ great
    -5		but ~ would
    5		by ~ .
    -5		by ~ <have>
    5		cada ~ <the>
    5		cada ~ peor
    5		calf & ,
    5		calf & [en762]
    5	calf_swelling:25	calf is
    5		call <my> now
    5		call ~ now
    -5		came and
    -5		came and it
    -5		can i <have>
    5		can not pee
    -5		can ~ come
    -5		can ~ hot
    -5		can ~ now
    5		can ~ pee
    -5	weakness:43	can ~ up
    -5		cancel
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
    -5		come
    5		comes and
    5		comes and <become>
    5		comes ~ <become>
    -5		como <my>
    -5		como me
    5	weakness:20	como ~ no
    5		complain ~ <the>
    5		con fiebre
    -5		con ~ <be>
    5	fever:54	con ~ desde
    5		con ~ dolor
    -5		conviene
    5		could not <feel>
    5		could ~ <feel>
    -5		could ~ come
    5		could ~ off
    -5		d ~ ,
    5		dan ~ <part>
    5		dark
    -5		darme de
    -5		darme de baja
    -5		darme ~ baja
    -5		de aire
    -5		de lo
    -5		de molestia
    -5		de ~ #
    5		de ~ y
    5	numbness:37 saddle_numbness:15	dead
    -5		dead ~ to
    5		deja
    5		desde ~ ,
    5		desmaye ~ <the>
    -5		despues ~ <the>
    5		despues ~ masaje
    -5		dia de
    -5		dia ~ <my>
    5		did <my>
    5		did ~ <have>
    5		dio <the>
    5		disco
    -5		dizziness
    -5		dizzy ~ table
    5		do <the>
    -5		do not know
    -5		do ~ ,
    -5		do ~ if
    -5		do ~ need
    5		does <the>
    -5		does ~ hurt
    -5		dormi & [es438]
    -5		dormi & [es887]
    -5		dormi como
    -5		drinking
    -5		driving <side>
    -5		driving <side> now
    -5		driving right
    -5		dropped
    5		dropping <my>
    5		dropping my
    5		duele ~ de
    -5		duelen & [es14]
    -5		duelen las
    -5		durmio <the>
    5		duro
    5		easy
    5		either
    5	radiating_pain:51 worsening:60 persistent_beyond_72h:7	el dolor
    -5		el masajista
    5		electric ~ <my>
    5		electric ~ <part>
    5		encima sin
    5		end it
    -5		eso ~ .
    -5		estar
    -5		estoy embarazada
    5		estrellas
    -5		evening ~ <be>
    -5		ever ~ <part>
    5		every ~ another
    -5		expected <the>
    -5		expected that
    5		expecting and
    5		expecting ~ <the>
    -5		falta de
    -5		falta de aire
    5		feel the
    -5	numbness:22	feeling
    5		feeling really
    5		feels tight
    -5		fell ~ last
    5		fiebre & [es2]
    -5		fiebre ~ no
    5		fine , <part>
    5		fine ~ bit
    5	tingling:4	fingertips
    -5		foot ,
    5		for <count> <time>
    -5		for ~ it
    -5		for ~ massage
    5		for ~ pain
    -5		found
    -5		found out i
    -5		four days
    -5		from me
    -5		from ~ <be>
    -5		from ~ <the>
    -5		full ~ in
    -5		further
    5		fuss
    5		get the
    -5		glass of wine
    -5		glass ~ wine
    5		gone ,
    5		gone all
    5		got off
    5		great .
    5		grip ~ <side>
    5		grip ~ weaker
    -5		gym
    -5		ha vuelto
    -5		hago ~ no
    5		hand is
    -5		hardly notice
    5	numbness:14	has gone
    5		have come
    -5		have the
    5		have to
    5		he can not
    5		headache ~ <side>
    5		help <my>
    -5		helped
    5		hernia ~ y
    -5		hi ~ i
    -5		hip hurts
    -5		his
    5		hives & [en311]
    -5		home ,
    -5		hora ~ <the>
    5		hot ~ cold
    5		hot ~ in
    5		hot ~ on
    -5		how ~ <my>
    5		hoy <be>
    -5		hoy ~ mas
    -5		hurting ~ than
    5		hurts to
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
    5		i <side> yours
    -5		i came and
    -5		i did <the>
    5		i sneeze
    5		i twist
    5		i walk
    5		i wipe
    5		i would rather
    5	self_harm:22	i ~ <be>
    -5	bladder_bowel:13	i ~ <my>
    -5		i ~ again
    5		i ~ agony
    5		i ~ as
    5		i ~ came
    -5		i ~ come
    -5		i ~ crying
    5		i ~ honest
    -5		i ~ know
    5		i ~ live
    -5	severe_headache:17 self_harm:54	i ~ not
    5		i ~ rather
    5		i ~ sure
    -5		i ~ swimming
    5		i ~ than
    -5		i ~ through
    5		i ~ tired
    -5		i ~ whether
    5		i ~ yours
    -5		if i <become>
    5		if ~ honest
    5		if ~ you
    -5		in <my> life
    -5		in <the> <part>
    -5		in <the> house
    -5		in <the> room
    -5		in and
    -5		in case <my>
    5		in them
    -5		in ~ completely
    -5		in ~ honestly
    -5		in ~ house
    -5		in ~ life
    5		in ~ pain
    5		in ~ to
    -5		in ~ yesterday
    5		inside
    5		inside my
    5		insoportable
    -5		is painful
    -5		is still
    5		is weak
    5		it , <the>
    5		it <feel> like
    5		it gets
    5		it hurts <the>
    5		it normal <the>
    5	weakness:-5	it ~ <the>
    5		it ~ dead
    -5		it ~ down
    -5		it ~ during
    -5		it ~ if
    -5		it ~ on
    5		it ~ painful
    5		it ~ stabbing
    5		itchy & [en853]
    -5		jaja
    5		jeans
    -5		job
    5		joke
    5		just now
    -5		just tired
    5		just ~ <become>
    5		keep dropping
    5		kicking
    5		kind
    5		knife in <my>
    -5		knot
    5		know ~ <be>
    5		la nalga
    5		la orina
    5	persistent_beyond_72h:-20	last <time>
    -5		last <time> but
    -5		last ~ <become>
    -5		late+aching
    5		late+adolorida
    5		late+agony
    5		late+alive
    -5		late+almost
    -5		late+blade
    -5		late+brazo
    5		late+calves
    5		late+counting
    5		late+fuerte
    -5	bladder_bowel:2	late+have
    -5		late+hombros
    -5		late+left
    -5		late+llegue
    5		late+lunes
    -5		late+massage
    -5		late+mejor
    -5		late+mucho
    -5		late+notice
    -5		late+only
    -5		late+over
    5		late+overall
    5		late+pierna
    -5		late+put
    5	persistent_beyond_72h:61	late+semana
    -5		late+slot
    -5		late+texts
    5		late+they
    5		late+two
    -5		late+under
    5		late+vengeance
    5		late+we
    -5		late+whatsoever
    5		late+zero
    -5		le gusto
    5		leak
    -5		leave <my>
    -5		leg .
    5		less ~ i
    -5		lift ~ <my>
    5		lift ~ <the>
    -5		like <the> baby
    -5		like <the> dead
    -5		like i did
    -5		like ~ <time>
    -5		like ~ baby
    -5		like ~ dead
    5		like ~ it
    -5		like ~ to
    5		llamenme & [es342]
    5		llamenme ~ urgente
    -5		llegue ~ <the>
    5		loose ~ .
    -5		los
    -5		lost ~ ,
    -5		lost ~ in
    -5		lujo
    5		mama
    -5		marathon
    -5		massage help <my>
    -5		massage ~ <my>
    5		massage ~ lovely
    5		massage ~ not
    5		massage ~ thing
    -5		mate
    -5		may <be>
    -5		may <be> <the>
    -5		may be
    -5		me ?
    -5		me a
    5		me back
    -5		me quito
    5		me responde
    -5		meant to
    5		media <part>
    5		menique
    5		mention
    -5		meter <the>
    5		mi mama
    5		migraine
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
    -5		much ~ than
    5		mug
    5		my bum
    -5		my feet
    5	pregnancy_symptom:13	my hands
    -5		my jaw
    5		my mouth
    5		my thigh
    5		nalga
    5		nearly ~ out
    5		neck when
    -5		never <have> <the>
    -5		never ~ <my>
    5		never ~ it
    -5		night but
    5		no ,
    5		no , tingling
    -5		no <be> debilidad
    -5		no <be> hormigueo
    5		no <feel> in
    5		no <my> responde
    -5		no bruises
    -5		no nothing
    -5		no pins
    -5		no shooting
    -5	tingling:-61	no tingling
    -5	tingling:-96	no ~ debilidad
    5		no ~ duele
    -5		no ~ falta
    -5		no ~ massage
    -5		no ~ now
    -5		no ~ numb
    -5		no ~ pains
    5		no ~ responde
    -5		no ~ ronchas
    5		no ~ soreness
    -5		no ~ texts
    -5		none of
    -5		nope & [en11]
    5		normal que
    5		normal that
    5		not get
    5		not grip
    5		not hold <my>
    5		not painful
    5		not pee
    5		not stand
    5		not wake
    5		not wake up
    5		not ~ morning
    -5		not ~ so
    5		not ~ though
    -5		not ~ tingling
    -5		not ~ why
    -5	numbness:1	nothing
    5		noticed ~ <the>
    5		now i
    5		now ~ <side>
    5		numb ?
    -5		numb at
    -5		numb ~ and
    -5		numb ~ i
    -5		numb ~ in
    5		numbness & [en11]
    5		numbness & [en362]
    -5		numbness , tingling
    5	numbness:76	numbness ~ <part>
    -5		of bed
    5		of ~ <the>
    -5		of ~ in
    -5		of ~ massage
    -5		of ~ so
    -5		of ~ to
    -5		of ~ without
    5		off your
    -5		off ~ ,
    5		off ~ <be>
    5		off ~ <time>
    5		ok ~ i
    -5		old ~ <the>
    5	sharp_pain:19 numbness:5 saddle_numbness:56 faint_dizzy:27	on <the>
    5		on <the> way
    5		on monday
    5		on ~ hurts
    -5		on ~ table
    -5		on ~ walk
    5		on ~ ward
    5		on ~ with
    -5		only ~ <the>
    5		only ~ in
    -5		only ~ it
    5		orina
    -5		out ,
    -5		out i <be>
    -5		out of <the>
    -5		out of bed
    -5		out ~ bed
    5		out ~ no
    -5		over the
    5		over ~ <time>
    -5		over ~ but
    5		pad
    -5		pain <become>
    -5		pain <have> <become>
    5	sharp_pain:49	pain like
    5		pain ~ as
    5	persistent_beyond_72h:1	pain ~ not
    -5		pain ~ passed
    -5	worsening:61	pain ~ up
    -5		painful ~ <the>
    5		palm
    5		paracetamol
    -5		park
    -5		people
    5		peor ~ de
    5		period
    5	weakness:5	pero
    5		pie no
    5		pipi
    5		pipi & [es438]
    5		pipi & [es518]
    5		pipi & [es742]
    5		pipi ~ cuenta
    5		pipi ~ darme
    5		please ~ <my>
    -5		poco de dolor
    -5		poco ~ dolor
    5		pregnant ~ <be>
    5		pressed ~ <part>
    -5		puede
    -5		puede ~ en
    -5		puedo meter
    -5		puedo meter <the>
    -5		puedo ~ con
    -5		put
    5		put weight
    5		put weight on
    -5		que hora
    -5		quiero ~ de
    5		quite ~ today
    -5		radiating
    5		rash
    5	tingling:42	rato
    5		really
    -5		recibir
    5		responde
    5		rib
    5		right leg
    5		ronchas & [es1]
    5		ronchas & [es699]
    5		ronchas ~ <part>
    -5		room ~ ,
    -5	chest_breath:14	run
    -5		s back
    5		s dead
    -5		s it
    -5		safe
    5		said
    -5		said ~ and
    -5		sali sin
    -5		salir ,
    5		same <part>
    -5		same ~ for
    5		say #
    5		says
    5		sciatica & [en170]
    -5		sciatica ~ <have>
    5		sciatica ~ with
    -5		se fue
    5		see ~ on
    -5		sell
    -5		sensation in <my>
    5		sensibilidad ~ <part>
    5	numbness:3	sensibilidad ~ <the>
    -5		senti
    -5		settled
    5		shaking
    -5		sharp as
    -5		sharp pain :
    5		sharp pain in
    -5		sharp ~ <side>
    5		she <be>
    5		she s
    -5		sheet ~ and
    5		shivering
    -5	sharp_pain:3	shooting
    -5		shooting ~ of
    -5		si <be> <the>
    -5		si no
    -5		sides
    5		siento
    5		siento un
    5		sigo con
    -5		sin hormigueo
    -5		since <my>
    5		since <the> morning
    5		since about
    5		since this
    -5		since ~ <person>
    5		since ~ morning
    5		since ~ off
    -5		slept ~ dead
    -5		slightly
    5		sneeze
    -5		so good
    5		so ~ can
    5		someone ~ <part>
    -5	tingling:2	something
    5		sore as
    5		sore since
    5		sore ~ <count>
    5		sore ~ today
    -5		soreness & [en12]
    5		soreness & [en458]
    5		soreness & [en890]
    5		sorry for
    5		splitting
    5		stabbing in
    5		started
    5		static
    -5		stiffness & [en170]
    5		still in
    5		still ~ as
    5		still ~ it
    5		still ~ like
    5		stop ~ in
    5		stop ~ it
    -5		stopped
    5		struggling
    5		such
    -5		swimming
    5		switched
    5	self_harm:63	tablets
    -5		telling
    5	fever:19	temperature
    5		temperature of
    5		temperature of #
    -5		temperature s
    -5		temperature ~ i
    5		text ~ <be>
    -5		than ~ ,
    5		than ~ after
    5		than ~ but
    -5		than ~ yesterday
    5		that will
    -5		the knot
    -5		the lower
    -5		the weak
    -5		the weather
    5		there is
    -5		there ~ at
    -5		thing ~ <be>
    5		thing ~ <part>
    5		tingle
    -5		tingling & .
    5		tingling & [en19]
    -5		tingling & [en869]
    5		tingling in <side>
    5		tingling is
    5		tingling ~ just
    -5		tip <side>
    -5		tip top
    -5		tired ~ <the>
    -5		to all
    -5		to book
    5		to bother
    5		to bother you
    5		to sleep
    -5		to ~ <feel>
    5		to ~ can
    5		to ~ good
    5		to ~ today
    -5		to ~ without
    5		to ~ work
    5		today ~ <be>
    5		today ~ <day>
    5		told ~ <part>
    5		tomorrow ~ <be>
    -5		too ~ <part>
    -5		took ~ <the>
    -5		touch ~ <part>
    -5		touched me
    -5		towel
    5		twice
    5		twice <the>
    5		twist
    5		up <side>
    -5		up completely
    5		up from <the>
    -5	weakness:7	up ~ <my>
    5	faint_dizzy:8	up ~ <the>
    -5		up ~ than
    5		up ~ up
    -5		up ~ yesterday
    -5		van <count>
    5		vengeance
    -5		vuelto
    5		waking up
    -5		walked in with
    5		walked ~ ,
    -5		was it
    5		way home
    5		weaker than
    5		weaker ~ i
    5	persistent_beyond_72h:46	week
    -5		week later
    -5		weird
    5		went away
    -5		were
    5		what ~ do
    5		when i <become>
    5	saddle_numbness:45	when i wipe
    -5		when would
    5		when ~ wipe
    -5		whisper of
    -5		who ~ if
    5		whole hand
    5	numbness:-4	will
    -5		will <be>
    -5		will be
    5		will not stop
    5		winded & [en1002]
    5		with <the> vengeance
    -5		with has
    -5		with ~ <person>
    -5		with ~ out
    5		with ~ vengeance
    5		woke ~ ,
    -5		work in
    -5		work in <the>
    5		worst ~ ever
    -5		would it
    -5		would massage
    -5		would massage help
    5		would rather
    -5		would ~ worry
    5		writing for
    5		writing for <my>
    5		writing ~ <my>
    5		writing ~ <person>
    5		y <my>
    5		y hoy <my>
    5	faint_dizzy:4	y me
    -5		y sali sin
    -5		y ~ <part>
    -5		y ~ eso
    -5		y ~ no
    -5		y ~ sin
    5		ya es
    5		ya no quiero
    5		ya ~ quiero
    5	numbness:26	yes ~ <side>
    5		yes ~ tingling
    5		you mentioned
    -5		you sell
    5		you ~ ,
    -5		you ~ <day>
    -5		you ~ <have>
    -5		you ~ him
    5		you ~ now
    5		your massage
    4		# & [en1018]
    4		# & [en63]
    4		# & [en682]
    4		# & [es188]
    4		# <person>
    4		# de #
    4		# ~ .
    4		# ~ and
    4		, & [en12]
    4		, & [en213]
    4		, & [en437]
    4		, & [es878]
    -4		, & soreness
    -4	weakness:1	, <my>
    -4		, did
    -4		, none
    4		, normal
    4		, que
    4		, today
    -4		, ~ ?
    -4		, ~ full
    4		, ~ lol
    4		, ~ si
    4		, ~ very
    4		. & [en508]
    4		. & [en935]
    4		. & [en981]
    4		. and <my>
    4		. ~ thanks
    4		/ ~ <be>
    -4		/^abre/
    -4		/^ace/
    -4		/^aguj/
    -4		/^as/
    4	pregnancy_symptom:34	/^bab/
    4		/^both/
    -4	allergic_reaction:63	/^cre/
    4		/^deja/
    4		/^dia/
    -4		/^did$/
    -4		/^did/
    4		/^ear$/
    -4		/^enou/
    4	sharp_pain:-13 radiating_pain:-1 weakness:45 tingling:3 bladder_bowel:-5	/^han/
    4	tingling:-4	/^has/
    -4	numbness:9	/^home/
    4	sharp_pain:58	/^ins/
    4	bladder_bowel:-2	/^left/
    4		/^less/
    4	weakness:-15	/^lu/
    -4		/^meh$/
    -4		/^meh/
    4	numbness:20	/^muer/
    4		/^nob/
    4		/^nobo/
    -4		/^pong/
    -4		/^regr/
    4		/^rel/
    4		/^sai/
    4		/^sat/
    -4		/^sau/
    -4	weakness:-57	/^sen/
    4		/^sev/
    4		/^seve/
    4		/^sid/
    4		/^side/
    4		/^sigu/
    -4		/^slep/
    -4		/^stra/
    -4		/^tis/
    -4		/^tiss/
    -4		/^toma/
    -4		/^unsu/
    4	bladder_bowel:111	/^wee$/
    -4		/^wine/
    -4	tingling:2	/^you$/
    4		/^zapp/
    -4		/abre/
    -4	radiating_pain:1 tingling:3	/aci/
    4		/adil/
    4		/adily/
    -4		/ady$/
    -4		/ady/
    4		/aes/
    -4		/aguj/
    -4		/aili/
    -4		/ailin/
    4		/aint$/
    -4	weakness:25	/alk$/
    4		/alv/
    4		/amps$/
    4		/amps/
    4		/anoth/
    -4		/ape/
    4		/aps/
    -4		/argad/
    4	bladder_bowel:2	/ater/
    4		/athl/
    4		/athle/
    4	sharp_pain:73	/bea/
    4	radiating_pain:-7 weakness:34 numbness:-29 persistent_beyond_72h:-15	/ble/
    4	tingling:8	/both/
    -4	chest_breath:33	/breas/
    -4		/carri/
    -4		/char/
    -4		/cion$/
    4		/ckles/
    -4		/comme/
    4		/deja/
    -4		/dgy$/
    -4		/dgy/
    -4		/dico$/
    -4		/dico/
    -4		/dig/
    4		/dily$/
    4		/dily/
    -4		/dodgy/
    4	worsening:26	/downh/
    4		/eadil/
    -4		/ears/
    4		/eathl/
    -4		/ecta/
    -4		/edico/
    4	worsening:-8	/eep$/
    4		/eft$/
    4	bladder_bowel:-4	/eft/
    -4		/egre/
    4		/egro$/
    4		/eja$/
    4	sharp_pain:-9 bladder_bowel:24	/els$/
    4		/elta/
    -4		/encin/
    -4		/enou/
    -4		/enoug/
    -4		/eren/
    -4		/ergy$/
    -4		/ergy/
    -4		/esen/
    -4		/esta/
    4		/estoy/
    4		/eva/
    4		/evel/
    -4		/even/
    -4		/ffe/
    -4		/fir/
    4		/fizzy/
    -4		/gad/
    4		/gic$/
    4		/gic/
    -4		/gos/
    -4		/guj/
    -4		/gun$/
    -4	sharp_pain:-5 tingling:9 history_disc:6 history_injury:-10	/her/
    4	chest_breath:51	/hes/
    -4		/hier$/
    -4		/hier/
    -4		/his$/
    4		/hles/
    4		/hless/
    4		/hole$/
    4		/hole/
    -4	numbness:18	/home$/
    -4	numbness:14	/home/
    4		/hurts/
    -4		/ibe/
    4		/ible/
    -4	chest_breath:3	/ich$/
    -4		/idas$/
    -4		/idas/
    4		/iero/
    -4		/incom/
    4		/inde/
    4	weakness:-7 numbness:2	/ine$/
    -4		/ird/
    4		/iri/
    4		/irm/
    4		/ish$/
    4		/isim/
    4		/isimo/
    -4		/ked$/
    -4	history_injury:10	/ked/
    4		/kle$/
    -4		/leare/
    4	sharp_pain:13	/lect/
    4		/left$/
    4		/left/
    -4		/lega/
    -4		/lept$/
    -4		/lept/
    4		/lera/
    4	pregnancy_symptom:-1 bladder_bowel:-12 chest_breath:-6 self_harm:-12	/lin/
    -4		/llega/
    4	calf_swelling:2	/llen/
    -4	weakness:28	/lly/
    4		/lpi/
    -4		/maili/
    4	numbness:66	/mec/
    -4		/meh$/
    4		/mete/
    4		/meter/
    -4		/mmen/
    -4		/mpres/
    4	numbness:22	/muer/
    4		/nchad/
    -4		/ncomo/
    -4		/nder/
    4		/nec/
    -4		/nergy/
    4		/ney/
    -4		/ngun$/
    4	worsening:2	/nhi/
    4		/nhil/
    4		/nhill/
    -4	weakness:9	/nis/
    4	weakness:20 history_injury:37 calf_swelling:8	/nkle$/
    4		/nob/
    4		/nobo/
    4		/nobod/
    4		/nothe/
    -4		/noug/
    -4		/nough/
    -4		/nsub/
    -4		/nsubs/
    4		/obo/
    4		/obod/
    4		/obody/
    4		/ocaro/
    -4		/odgy$/
    -4		/odgy/
    4		/oe$/
    4		/oin$/
    -4		/omar$/
    -4		/omar/
    -4		/omme/
    -4		/ommen/
    4	radiating_pain:-15 weakness:-13	/omo/
    4		/ones$/
    4		/ores$/
    4	sharp_pain:16 calf_swelling:82	/orr/
    -4	history_disc:7	/ou$/
    4		/ownh/
    4	worsening:2	/ownhi/
    4		/pel/
    4	weakness:3	/pero$/
    4	weakness:3	/pero/
    -4		/pha/
    4		/ponde/
    4	numbness:-7 worsening:-31	/por/
    4		/port/
    -4		/provi/
    4		/rado$/
    4		/ramps/
    -4		/rapi/
    4		/rash$/
    -4		/razos/
    -4		/reast/
    -4		/regr/
    -4		/regre/
    -4		/rgad/
    -4		/rgy$/
    -4		/rgy/
    -4		/rink/
    -4		/rke/
    -4		/rked$/
    -4		/rked/
    -4		/rovi/
    -4		/rovin/
    -4		/rqu/
    -4		/rtne/
    4	severe_bruising:1	/ruise/
    4		/sai/
    4		/sev/
    4		/seve/
    4		/sever/
    4		/sid/
    4	tingling:9	/side/
    4		/sigu/
    4		/simo$/
    4		/simo/
    -4		/slep/
    -4		/slept/
    -4		/ssage/
    -4		/ssue$/
    4		/stabb/
    4		/stoy$/
    4		/stoy/
    -4		/stra/
    4		/sty/
    -4		/sue$/
    4		/tabb/
    4	persistent_beyond_72h:-20 bladder_bowel:-2 allergic_reaction:124	/tch/
    4		/teadi/
    4		/thle/
    4		/thles/
    4		/tho/
    -4		/tiss/
    -4		/tissu/
    4		/tle$/
    4		/toe$/
    -4		/tomar/
    4	weakness:13	/too/
    4		/toy$/
    4		/toy/
    -4	weakness:13 worsening:10	/turn/
    4	numbness:-8	/twi/
    4		/uch$/
    4	weakness:17	/uck/
    -4		/ud$/
    4		/uelta/
    -4		/uite$/
    -4		/unny$/
    -4		/unny/
    -4		/uns/
    -4		/unsu/
    -4		/unsub/
    4		/urb/
    4		/urn$/
    4	history_injury:6	/urts$/
    4	history_injury:6	/urts/
    -4	numbness:-5	/war/
    4	bladder_bowel:31	/wee$/
    4		/welle/
    -4		/wine$/
    -4		/wine/
    4	worsening:25	/wnh/
    4	worsening:6	/wnhi/
    4	worsening:7	/wnhil/
    -4		/you$/
    4		/zapp/
    -4		/zed$/
    -4		/zed/
    -4		: no
    4		<be> ,
    4	sharp_pain:-38 history_injury:-2 faint_dizzy:11	<be> <my>
    -4		<be> <my> quito
    4		<be> agony
    -4		<be> driving
    4		<be> in pain
    -4		<be> muy bien
    -4		<be> ~ adormecimiento
    4		<be> ~ like
    -4		<become> down
    4	worsening:18	<become> downhill
    -4		<become> from <the>
    4		<become> up
    -4		<become> ~ over
    4		<become> ~ tingling
    4		<count> <time> now
    4		<count> <time> of
    4		<count> of <my>
    4		<count> ~ duele
    -4		<count> ~ sin
    4		<day> on
    4		<day> on <the>
    -4		<day> ~ not
    -4		<feel> fab
    4	saddle_numbness:-3	<feel> like
    4		<feel> ~ down
    4		<feel> ~ will
    4		<have> ~ for
    4		<have> ~ strength
    4		<my> <be> <the>
    4		<my> waters
    -4	sharp_pain:6	<my> ~ every
    4		<my> ~ weak
    4	sharp_pain:11 radiating_pain:34 weakness:-14 numbness:2 tingling:49 severe_bruising:38	<part> ,
    -4		<part> desde
    4		<part> under
    4		<part> ~ about
    4	numbness:52	<part> ~ de
    4		<part> ~ fizzy
    -4	tingling:17	<part> ~ full
    -4		<part> ~ nope
    -4		<side> <the> time
    4		<side> of <my>
    -4		<side> sore but
    4		<the> <my>
    -4		<the> <time> later
    -4		<the> medico
    -4	persistent_beyond_72h:68	<the> pain
    -4		<the> poco adolorida
    -4		<the> scale
    4		<the> stabbing in
    -4		<the> tingling <have>
    -4	history_injury:64 bladder_bowel:19	<the> ~ <time>
    -4		<the> ~ bliss
    -4		<the> ~ book
    -4		<the> ~ cleared
    -4		<the> ~ grand
    -4		<the> ~ jaja
    4		<the> ~ now
    -4		<the> ~ shift
    -4		<the> ~ sin
    -4		<the> ~ stopped
    4		[en1014] & [es887]
    -4	chest_breath:19	[en1018] & [en19]
    -4		[en1020] & /
    4		[en1020] & [en1018]
    -4	numbness:59	[en1020] & [en234]
    -4		[en1020] & [en60]
    4		[en1020] & [en682]
    -4	numbness:5 saddle_numbness:12 severe_headache:49	[en1020] & [en966]
    -4		[en1020] & [en980]
    4		[en1020] & monday
    -4		[en106] & [en474]
    -4		[en116] & [en20]
    -4		[en116] & [en218]
    -4		[en124] & [en19]
    -4		[en124] & [en490]
    -4		[en127] & [en810]
    -4		[en12] & [en20]
    -4		[en12] & [en693]
    4		[en138] & #
    4	sharp_pain:30 worsening:-38	[en143]
    -4		[en148] & [en935]
    4		[en170] & [en650]
    -4		[en170] & [es182]
    -4		[en181] & [en633]
    4		[en19] & [en252]
    4	bladder_bowel:56	[en207]
    4		[en20] & [en1007]
    -4		[en212] & [en966]
    4		[en234] & [es182]
    -4		[en234] & hives
    4		[en244]
    -4	sharp_pain:2 radiating_pain:51 weakness:9 tingling:5 persistent_beyond_72h:34	[en251] & [en1002]
    4		[en251] & [en508]
    -4		[en251] & [en549]
    -4		[en251] & [es182]
    4		[en252] & [en20]
    4		[en266] & [en653]
    4	weakness:-2 tingling:1 worsening:-8	[en28]
    4		[en28] & [en309]
    -4		[en28] & [en37]
    -4	tingling:26	[en28] & [en468]
    -4		[en317] & [en468]
    -4		[en333] & ,
    -4		[en362] & [en650]
    -4		[en362] & [en762]
    -4		[en378] & [es182]
    -4	weakness:7	[en37] & [en1002]
    4		[en37] & [en170]
    -4		[en380] & [en11]
    4		[en380] & [en20]
    -4	sharp_pain:1	[en394] & [en11]
    4		[en39] & [en810]
    -4		[en426] & [en362]
    4		[en426] & [en679]
    4		[en437] & [en60]
    -4		[en442] & [en458]
    4		[en458] & [en810]
    4		[en461] & [en251]
    -4		[en474] & [en442]
    -4		[en474] & [en853]
    4	sharp_pain:60	[en479] & [en869]
    4		[en490] & [en28]
    4		[en490] & [en938]
    -4		[en490] & [en954]
    -4		[en490] & numbness
    -4		[en506] & [en215]
    4		[en508] & [en746]
    4		[en522] & [en84]
    4		[en549] & [en251]
    -4		[en58] & [en1002]
    -4	tingling:7 persistent_beyond_72h:6	[en602]
    -4	sharp_pain:18 allergic_reaction:-3	[en60] & [en251]
    4		[en60] & [en85]
    -4		[en613] & [en633]
    -4		[en634] & [en1018]
    -4		[en634] & [en138]
    -4		[en634] & [en39]
    -4		[en634] & [en461]
    4		[en63] & [en20]
    -4		[en63] & [en21]
    -4		[en650] & [en634]
    -4		[en660] & [en250]
    4		[en660] & [en877]
    -4		[en677] & [en250]
    -4		[en677] & [en551]
    -4		[en682] & [en202]
    4		[en682] & [en490]
    4		[en695] & [en63]
    4		[en709] & [en508]
    4		[en717]
    4		[en762] & [en309]
    -4	history_disc:44	[en762] & [en869]
    -4		[en762] & [en889]
    -4		[en762] & [en953]
    4		[en77] & [en468]
    4		[en807] & [en468]
    4		[en807] & [en660]
    -4		[en810] & [en951]
    4		[en84] & [en234]
    4		[en853] & [en148]
    4		[en85] & [en490]
    4	weakness:66	[en85] & [en874]
    4		[en869] & [en138]
    4		[en869] & [en746]
    4	weakness:27	[en869] & [en874]
    -4		[en869] & [en890]
    4	tingling:40	[en869] & [en980]
    4		[en874] & [en63]
    -4		[en890] & [en148]
    -4		[en917] & [en362]
    -4		[en935] & [en148]
    -4		[en938] & [en474]
    -4	bladder_bowel:51	[en954] & [en394]
    4		[en957] & [en37]
    4	sharp_pain:3 radiating_pain:-21 weakness:-14 numbness:-20 tingling:-40 worsening:-40 persistent_beyond_72h:-23 history_disc:-43 osteoporosis:-18 saddle_numbness:-13 calf_swelling:-2 fever:-17 severe_headache:-18 faint_dizzy:-3 allergic_reaction:-51 emergency:-15	[en966]
    4		[en966] & [en3]
    -4		[en966] & [en468]
    -4		[en966] & [en807]
    4	tingling:84	[en980] & [en1002]
    -4		[en980] & [en234]
    4		[en989] & .
    4		[en989] & [en12]
    -4		[en989] & [es182]
    4		[en991] & [en991]
    4		[en997] & [en874]
    -4		[es122] & [es262]
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
    -4		[es342] & [es887]
    -4		[es375] & [es26]
    4		[es42] & [es759]
    -4		[es42] & dormida
    -4		[es443] & [es55]
    -4		[es478]
    4		[es503] & [en19]
    -4		[es54] & [es174]
    4		[es54] & [es55]
    4		[es759] & [es102]
    4		[es759] & [es982]
    -4		[es847] & ,
    4		[es870] & [es214]
    4		[es895] & [es1]
    -4		[es950] & [es982]
    -4	persistent_beyond_72h:2	[es982] & [es878]
    4		[es982] & adolorida
    4		[es998] & [es230]
    4	sharp_pain:6	a blade
    -4		after ~ <have>
    4		an ambulance
    4		and a
    4		and then
    4		and ~ <time>
    -4		and ~ about
    4		and ~ ever
    4		and ~ worse
    4	weakness:19 history_injury:31 calf_swelling:1	ankle
    4		another
    4		arm feels
    -4		arm was
    4		asleep ~ and
    4		below ~ <be>
    4		bien ~ que
    -4		bit ~ i
    4		breathless
    -4		broke <my>
    -4		broke my
    -4		bruises & [en404]
    -4		bruises or
    -4		but i <feel>
    -4		but it
    4		but ~ no
    -4		but ~ now
    4		call <my> <part>
    -4		can not complain
    -4		can ~ complain
    -4		can ~ whether
    -4		cleared
    -4		come in
    -4		con ~ dormida
    -4		daughter s
    -4		de ~ ni
    -4		deep tissue
    -4		did
    -4		die for
    -4		dizzy ~ not
    -4		dodgy
    -4		doing ~ .
    -4		down ~ <the>
    -4		down ~ to
    4	worsening:8	downhill
    4		duele ~ no
    4		ear
    4		easing off
    -4		el dedo
    -4		en ~ de
    -4		energy
    -4		enough
    4		estoy
    4		every <time> <the>
    4		everything ~ <become>
    -4		feet ,
    4		fell ~ home
    4		fine ~ <be>
    4		fizzy
    4		for over
    -4		for ~ <day>
    4		fortnight ~ <part>
    -4		from <the> #
    -4		gave way
    4	tingling:2	going
    -4		great honestly
    4		great ~ <part>
    4		headache ~ <the>
    4		hi ~ <part>
    4		hives ~ <part>
    -4	numbness:22	home
    -4		honestly ~ not
    -4		hospital ~ ,
    4		hurts
    4		hurts ~ <be>
    -4		i need to
    -4		i only
    -4		i will not
    4		i ~ last
    -4		improving
    4		in <side>
    -4		is grand
    4		it <be> <the>
    4		it <become> away
    4		it at
    4		it ~ out
    4	worsening:90	it ~ up
    -4		just a
    -4		just ~ know
    4		last ~ and
    4		lasted ~ <time>
    4		late+-
    -4		late+ando
    -4	weakness:25	late+arm
    4		late+away
    -4		late+casi
    4		late+come
    4		late+como
    -4		late+day
    -4		late+full
    -4		late+glademoji
    -4		late+he
    4		late+overnight
    4		late+poquito
    -4		late+quito
    -4		late+strength
    4		late+tired
    4		late+tried
    -4		late+un
    4	weakness:2	left
    4		less
    4		like ~ <be>
    4		list .
    -4		lost <feel> in
    4		massage ~ ,
    4		massage ~ only
    -4		maybe <the> #
    -4		maybe ~ #
    4		me queda
    -4		medico
    -4		meh
    -4		mejor ~ peor
    4		menos ~ ,
    -4		meter
    -4		more painful than
    -4		much ~ i
    4		my ankle
    4		my palm
    4		my waters
    4		nada que
    4		need <the>
    4		negro
    4		night and
    -4		nine hours
    -4		ningun
    -4		no <my> dio
    -4		no bruises or
    -4		no to <side>
    -4		no worse
    -4		no ~ dio
    -4		no ~ fever
    -4		no ~ mareos
    -4		no ~ punzadas
    4		no ~ you
    4		nobody
    4		not <become> <the>
    -4		not great honestly
    -4		not like
    4		not shifting
    -4		not ~ worse
    4		not ~ yet
    -4		notch up
    -4		noto & [es106]
    -4		now ,
    -4		numb <part> ,
    4		numb foot
    -4		numb ~ at
    -4		numbness & [en653]
    4	sharp_pain:-1 radiating_pain:-14 tingling:5 allergic_reaction:-5	of
    4		of ~ please
    4		off ~ with
    -4		on <the> scale
    -4		on <the> table
    4		on <time> <count>
    4		only ~ <time>
    -4		out without
    4		out ~ pain
    -4		pain and
    4		pain by
    -4		pain ~ at
    -4		painful than
    4	emergency:23	phone <my>
    4	emergency:11	phone me
    4		pipi sin
    4		pipi sin darme
    -4		pleased
    -4		poco adolorida
    -4	radiating_pain:20	que ~ <the>
    4		quince
    4		quince dias
    -4		quite
    -4		range
    4		right arm
    -4		said ~ <the>
    4		same ~ same
    4		sat on
    -4		sensation in
    4		severe
    -4		sharp ~ ?
    4		sin sensibilidad
    -4		since <the> massage
    -4	worsening:-40	since ~ ,
    -4		slept
    -4		slept ~ <count>
    -4		so ~ <part>
    -4		so ~ off
    -4		something ~ <become>
    -4		something ~ on
    4		soreness & [en869]
    4		soreness & [es182]
    4		soreness ~ <become>
    4		soreness ~ <part>
    4		soreness ~ <time>
    4		soreness ~ no
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
    4		that hand
    -4		the dead
    -4		they ~ <be>
    4		through <the>
    -4		tingling & :
    -4		tingling :
    -4		tissue
    -4		to die for
    -4		to ~ <day>
    4		toes ,
    -4		tomar
    4		tomorrow ~ <my>
    4		too long
    -4		unsubscribe
    -4		up in <my>
    4		up ~ <be>
    4		was on
    -4		weakness ~ tingling
    -4		weather ~ <be>
    4	bladder_bowel:43	wee
    4		wet myself
    -4		when ~ worry
    -4		where ~ i
    4		will ~ stop
    -4		wine
    -4		worse ~ <side>
    4		worst headache
    -4		would i
    4		y ~ con
    -4		ya ~ <my>
    -4		you
    3	persistent_beyond_72h:8	# & [en810]
    3		# ~ not
    3		, la
    -3		. & [en170]
    3	tingling:20	. & [en490]
    3		. shoulders
    -3		. ~ pain
    3	osteoporosis:91	/^bon/
    3	weakness:-12 severe_bruising:29	/^bru/
    3	tingling:25	/^buz/
    -3		/^ce/
    3	sharp_pain:10 weakness:-12	/^est/
    -3	sharp_pain:-6 tingling:-13 worsening:-17 history_injury:-32 pregnancy_symptom:1 chest_breath:-14 calf_swelling:-19 fever:-38 faint_dizzy:-20 allergic_reaction:-13 severe_bruising:-4	/^ha/
    -3	sharp_pain:5 history_disc:21 faint_dizzy:6	/^had$/
    -3	sharp_pain:5 faint_dizzy:14	/^had/
    -3		/^her$/
    3	radiating_pain:-1 weakness:-2 history_injury:-5	/^like/
    -3		/^masa/
    3	sharp_pain:18 numbness:16 tingling:-14 persistent_beyond_72h:-9	/^mu/
    3	radiating_pain:-37 weakness:-37 numbness:55 tingling:-56 worsening:-5 persistent_beyond_72h:-14 pregnancy_symptom:-39 saddle_numbness:15 allergic_reaction:-20 emergency:-17 self_harm:-46	/^nu/
    3		/^rat/
    -3	sharp_pain:-15 radiating_pain:-21 weakness:-9 numbness:-9 tingling:-23 worsening:-6 persistent_beyond_72h:-17 history_disc:-28 history_injury:-25 pregnancy_symptom:-13 bladder_bowel:-29 saddle_numbness:-9 chest_breath:-13 calf_swelling:-12 fever:-6 severe_headache:-5 faint_dizzy:-26 severe_bruising:-6 emergency:-19 self_harm:-7	/^th/
    -3		/ag$/
    -3	allergic_reaction:53	/alm/
    3	radiating_pain:-11 weakness:-19 worsening:-3 emergency:50	/ame/
    3		/asy$/
    3		/asy/
    -3		/baj/
    3		/bre$/
    3	tingling:23	/buz/
    3	persistent_beyond_72h:94	/days$/
    3	persistent_beyond_72h:21	/days/
    -3		/di$/
    -3		/ears$/
    3		/easy$/
    3		/easy/
    -3		/eat$/
    -3	tingling:24	/eet$/
    -3		/egret/
    3		/elled/
    3		/ems/
    -3		/ene$/
    -3		/feno/
    -3		/fter$/
    -3		/gret/
    -3	faint_dizzy:18	/had$/
    3	sharp_pain:18 weakness:-8 numbness:-32 faint_dizzy:32 self_harm:24	/int/
    3		/lar/
    3	sharp_pain:-4	/lef/
    -3		/lep/
    -3		/masa/
    -3		/narm/
    -3		/narme/
    -3	calf_swelling:-1	/nce/
    -3		/odd/
    -3		/olido/
    3		/pers/
    3		/resp/
    3	allergic_reaction:13	/ski/
    -3		/tar$/
    -3		/usto$/
    3	radiating_pain:7	/utt/
    -3		/uve/
    -3	fever:71	/weat/
    -3		/with$/
    -3		<be> ~ ni
    3		<be> ~ please
    -3		<count> ~ it
    -3		<part> ~ just
    -3	weakness:67 numbness:4 tingling:2	<part> ~ not
    -3		[en11] & [en1020]
    -3		[en11] & [en380]
    3	fever:61	[en11] & [en77]
    3		[en11] & [es182]
    -3		[en121] & [en468]
    3		[en124] & #
    -3		[en19] & [en12]
    -3		[en19] & [en633]
    3		[en250] & [en807]
    3		[en362] & [en966]
    -3		[en37] & [en106]
    -3		[en37] & [en37]
    -3		[en394] & [en874]
    -3		[en461] & .
    -3		[en507]
    -3	severe_headache:23	[en709] & [en966]
    -3	weakness:-2	[en85] & [en11]
    -3		[en874] & [es122]
    -3		[en874] & [es54]
    3		[en938] & [en12]
    -3		[es13] & [es699]
    -3	numbness:181	[es182] & [en37]
    -3		[es214] & [es79]
    3		[es887] & [es26]
    -3		[es950] & [es854]
    -3		after
    3		dolor ~ hasta
    -3		feel great
    3		fine ,
    3		for ~ now
    -3		had
    -3		her
    -3		if it <be>
    -3		it ~ hurting
    3		late+before
    3		late+getting
    3		lost ~ <feel>
    -3		morning ~ i
    3		now it <be>
    3	sharp_pain:22	pain ~ <the>
    -3		poco ~ <part>
    3		por favor
    -3		puedo tomar
    -3	sharp_pain:57 pregnancy_symptom:5 emergency:56	so
    3		soreness & [en762]
    -3		with
    3		woke ~ <the>
    -2	worsening:13	# ~ ,
    -2		, & [en682]
    -2	weakness:-66 worsening:-8 bladder_bowel:-17 allergic_reaction:-16 emergency:-19	/^du/
    2		/^pers/
    2	sharp_pain:-36 weakness:30 tingling:10	/^pie/
    2		/^res/
    -2		/^tu/
    2	sharp_pain:-20	/aye/
    2	tingling:-13 worsening:17 chest_breath:-23	/hou/
    2		/icin/
    -2		/lowe/
    2		/nat/
    2	numbness:-22 self_harm:26	/oin/
    2		/ol$/
    -2		/rtn/
    -2	emergency:23	/tal/
    -2	radiating_pain:12 numbness:5 emergency:5 self_harm:14	<be> ~ .
    -2		[en148] & [en966]
    -2		[en181]
    2		[en762] & [en746]
    -2		[en954]
    2		[en989] & [en251]
    -2	numbness:39	[es214] & [es950]
    -2	tingling:20 persistent_beyond_72h:-47 fever:-19 severe_headache:-14	[es694]
    1	sharp_pain:-4 radiating_pain:-22 weakness:-4 tingling:-22 worsening:-25 persistent_beyond_72h:-25 history_disc:-51 history_injury:-32 bladder_bowel:-5 chest_breath:-22 calf_swelling:-33 fever:-2 severe_headache:-26 allergic_reaction:-32 severe_bruising:-56 emergency:-44	/^de/
    1		/^ses/
    -1		/eet/
    -1	numbness:-17 worsening:-6 persistent_beyond_72h:-2 history_injury:-2 allergic_reaction:-5 severe_bruising:-7	/ight/
    -1	numbness:-4 worsening:-7 osteoporosis:-9	/ny$/
    1	weakness:1 numbness:14 tingling:-2 bladder_bowel:-2 saddle_numbness:-32 fever:-1 emergency:-23	/ss$/
    -1		[es847]
    1		de ~ <the>
    0	sharp_pain:-31	# & ,
    0	sharp_pain:64	# <the>
    0	sharp_pain:5	# out
    0	sharp_pain:61	# out of
    0	pregnancy_symptom:75	# semanas
    0	persistent_beyond_72h:1	# th
    0	sharp_pain:62 emergency:-1	# ~ #
    0	sharp_pain:-10 pregnancy_symptom:14 fever:37	, #
    0	radiating_pain:6	, & ,
    0	pregnancy_symptom:5 fever:24	, & [en1020]
    0	tingling:1 worsening:18	, & [en28]
    0	weakness:17 numbness:6	, & [en58]
    0	history_injury:51	, & [es214]
    0	numbness:7	, & [es870]
    0	weakness:-7	, <side>
    0	weakness:13	, i
    0	worsening:86	, now
    0	fever:89	, ~ <count>
    0	emergency:98	, ~ <person>
    0	history_injury:34	, ~ duele
    0	weakness:17 severe_headache:2	, ~ i
    0	numbness:-1	, ~ in
    0	weakness:28 persistent_beyond_72h:-1	, ~ not
    0	tingling:2	, ~ of
    0	sharp_pain:50 persistent_beyond_72h:-11	, ~ pain
    0	emergency:43	, ~ so
    0	weakness:2	, ~ weak
    0	bladder_bowel:35	. & #
    0	weakness:-7	. & .
    0	sharp_pain:32 radiating_pain:41 persistent_beyond_72h:6	. & [en1002]
    0	bladder_bowel:36	. & [en1018]
    0	weakness:4	. ~ <become>
    0	persistent_beyond_72h:-29	/^ab/
    0	self_harm:7	/^abou/
    0	bladder_bowel:14	/^acc/
    0	numbness:35	/^ado/
    0	worsening:3	/^af/
    0	weakness:6	/^aga/
    0	history_injury:17	/^ago$/
    0	sharp_pain:18 tingling:12	/^agu/
    0	history_injury:34	/^ahor/
    0	sharp_pain:-9 weakness:-7	/^all/
    0	allergic_reaction:9	/^amp/
    0	sharp_pain:-7 radiating_pain:-23 weakness:-2 tingling:-16 persistent_beyond_72h:-3 chest_breath:-6 severe_headache:-6 faint_dizzy:-20 severe_bruising:-1	/^an/
    0	numbness:4	/^ane/
    0	sharp_pain:-37	/^ant/
    0	weakness:59	/^ap/
    0	tingling:1	/^are$/
    0	saddle_numbness:42	/^are/
    0	persistent_beyond_72h:2	/^awa/
    0	radiating_pain:-1 weakness:-7 numbness:-4 tingling:-21 persistent_beyond_72h:-14 saddle_numbness:8 severe_headache:-6	/^ba/
    0	history_disc:12 saddle_numbness:14	/^bac/
    0	history_disc:14 emergency:1	/^back/
    0	numbness:10	/^bare/
    0	pregnancy_symptom:14	/^bebe/
    0	bladder_bowel:1	/^bed$/
    0	bladder_bowel:29	/^bed/
    0	tingling:13	/^bee/
    0	persistent_beyond_72h:19	/^been/
    0	history_injury:26	/^bef/
    0	history_injury:11	/^befo/
    0	saddle_numbness:4	/^belo/
    0	saddle_numbness:3	/^betw/
    0	numbness:2	/^blan/
    0	allergic_reaction:48	/^blis/
    0	bladder_bowel:4	/^bow/
    0	sharp_pain:-53 weakness:57	/^bra/
    0	weakness:8	/^braz/
    0	severe_bruising:57	/^brui/
    0	history_disc:135	/^bulg/
    0	radiating_pain:89	/^bum$/
    0	bladder_bowel:10	/^burs/
    0	numbness:12 tingling:2	/^but$/
    0	radiating_pain:16 weakness:9	/^but/
    0	radiating_pain:14 weakness:5	/^butt/
    0	severe_headache:30	/^cab/
    0	severe_headache:59	/^cabe/
    0	weakness:65	/^cae/
    0	calf_swelling:8	/^cali/
    0	emergency:46	/^call/
    0	history_injury:24	/^came/
    0	radiating_pain:-21 worsening:-4 saddle_numbness:-15 fever:55	/^ch/
    0	sharp_pain:-5 chest_breath:53	/^che/
    0	persistent_beyond_72h:5	/^cin/
    0	worsening:16	/^clim/
    0	numbness:24 fever:44	/^cold/
    0	severe_bruising:2	/^colo/
    0	bladder_bowel:15	/^come/
    0	radiating_pain:-2	/^con$/
    0	sharp_pain:-43 emergency:-2	/^con/
    0	radiating_pain:6 weakness:-9	/^cor/
    0	saddle_numbness:96	/^cro/
    0	sharp_pain:39 numbness:-18	/^cu/
    0	weakness:13	/^debi/
    0	osteoporosis:33	/^den/
    0	osteoporosis:84	/^dens/
    0	history_disc:10	/^disc/
    0	radiating_pain:6 numbness:-3 tingling:-37 history_disc:-21 history_injury:-6 pregnancy_symptom:-5 bladder_bowel:-4 chest_breath:-1 calf_swelling:-8 fever:-3 allergic_reaction:-23 severe_bruising:-28 emergency:-24 self_harm:-43	/^do/
    0	numbness:4	/^dor/
    0	numbness:12	/^dorm/
    0	emergency:2	/^dro/
    0	pregnancy_symptom:58	/^due$/
    0	weakness:-30	/^due/
    0	history_injury:39	/^duel/
    0	sharp_pain:6	/^dull/
    0	numbness:16	/^els/
    0	sharp_pain:-1 persistent_beyond_72h:-29 bladder_bowel:21 fever:-6	/^em/
    0	self_harm:43	/^end/
    0	severe_bruising:1	/^eno/
    0	numbness:23	/^ent/
    0	saddle_numbness:180	/^entr/
    0	numbness:15	/^entu/
    0	pregnancy_symptom:1	/^exp/
    0	allergic_reaction:6 emergency:27	/^ey/
    0	allergic_reaction:91 emergency:19	/^eye/
    0	tingling:34 history_injury:7	/^fall/
    0	emergency:2	/^fav/
    0	sharp_pain:-11 weakness:-9 history_disc:-2 osteoporosis:-3 bladder_bowel:-1 saddle_numbness:16 severe_headache:-6	/^fee/
    0	numbness:7 tingling:3 persistent_beyond_72h:-3	/^fin/
    0	weakness:31 tingling:-9	/^flo/
    0	sharp_pain:-2 weakness:10 numbness:9 tingling:2 worsening:-48 persistent_beyond_72h:8 severe_headache:-12	/^fo/
    0	numbness:11	/^for$/
    0	persistent_beyond_72h:17	/^for/
    0	sharp_pain:-18 radiating_pain:11 calf_swelling:-2	/^fr/
    0	radiating_pain:-3 numbness:-24 faint_dizzy:9	/^fu/
    0	numbness:-4	/^ga/
    0	weakness:66	/^gav/
    0	numbness:-48 persistent_beyond_72h:-2	/^ge/
    0	chest_breath:43	/^get$/
    0	tingling:-10	/^get/
    0	sharp_pain:-20 weakness:36 numbness:-46 chest_breath:-14	/^gr/
    0	weakness:36	/^gra/
    0	numbness:-11	/^gro/
    0	saddle_numbness:17	/^groi/
    0	pregnancy_symptom:26	/^hard/
    0	history_injury:-20	/^has$/
    0	radiating_pain:7	/^hast/
    0	weakness:-15	/^have/
    0	weakness:-2 numbness:-11 severe_headache:1	/^hea/
    0	history_disc:23	/^hern/
    0	sharp_pain:-7 weakness:-23 numbness:-22 tingling:-66	/^hi/
    0	calf_swelling:14	/^hin/
    0	sharp_pain:35	/^hip/
    0	allergic_reaction:143	/^hiv/
    0	allergic_reaction:65	/^hive/
    0	radiating_pain:-6 weakness:-5 numbness:-25 tingling:-1 persistent_beyond_72h:-2 history_injury:-22 pregnancy_symptom:-59 bladder_bowel:-10 saddle_numbness:-20 chest_breath:-17 severe_headache:-29 allergic_reaction:-1 severe_bruising:-4 emergency:-9	/^ho/
    0	sharp_pain:21	/^hon/
    0	emergency:9	/^hos/
    0	emergency:49	/^hosp/
    0	sharp_pain:-41	/^hou/
    0	osteoporosis:13	/^hues/
    0	tingling:123	/^hum/
    0	history_injury:1	/^ice$/
    0	sharp_pain:20 history_injury:5	/^ice/
    0	allergic_reaction:139	/^it/
    0	severe_headache:66	/^ja/
    0	sharp_pain:2	/^jab/
    0	sharp_pain:139	/^jo/
    0	tingling:-6 persistent_beyond_72h:2 saddle_numbness:-23 severe_headache:-1	/^ju/
    0	persistent_beyond_72h:1	/^jue/
    0	persistent_beyond_72h:103	/^juev/
    0	weakness:31	/^key/
    0	sharp_pain:38	/^kid/
    0	weakness:30	/^knee/
    0	allergic_reaction:25	/^labi/
    0	faint_dizzy:16	/^lan/
    0	faint_dizzy:67	/^land/
    0	numbness:-27	/^las$/
    0	numbness:-5	/^las/
    0	weakness:-1	/^last/
    0	sharp_pain:23	/^lati/
    0	weakness:-13 bladder_bowel:16	/^lea/
    0	saddle_numbness:5	/^legs/
    0	weakness:4	/^lif/
    0	weakness:80 numbness:-24	/^lift/
    0	radiating_pain:-9 weakness:-1	/^lik/
    0	saddle_numbness:1	/^lim/
    0	radiating_pain:24	/^lin/
    0	radiating_pain:17	/^line/
    0	sharp_pain:-11	/^ll/
    0	sharp_pain:-5	/^lla/
    0	chest_breath:207	/^lung/
    0	weakness:1 numbness:6	/^man/
    0	sharp_pain:-38 tingling:-1 worsening:7 persistent_beyond_72h:-1	/^mas/
    0	severe_headache:188	/^migr/
    0	radiating_pain:-33 numbness:-25 worsening:5 pregnancy_symptom:3 calf_swelling:-20 fever:-16	/^mo/
    0	history_injury:54 pregnancy_symptom:17	/^mont/
    0	worsening:52 persistent_beyond_72h:-21	/^more/
    0	history_injury:12	/^moto/
    0	weakness:21	/^move/
    0	sharp_pain:19	/^muc/
    0	sharp_pain:9	/^much/
    0	numbness:12	/^mus/
    0	sharp_pain:14 numbness:6	/^na/
    0	sharp_pain:8	/^nec/
    0	weakness:-8	/^nee/
    0	worsening:4	/^nig/
    0	sharp_pain:-6 weakness:-1 tingling:-7 worsening:-9 persistent_beyond_72h:5 osteoporosis:-9 pregnancy_symptom:-3 bladder_bowel:13 fever:-2 faint_dizzy:-11 allergic_reaction:-2	/^not/
    0	numbness:1	/^off$/
    0	numbness:2	/^off/
    0	allergic_reaction:39	/^oi/
    0	weakness:-12 calf_swelling:28	/^on/
    0	weakness:-1	/^onl/
    0	weakness:-12	/^only/
    0	history_disc:141	/^oper/
    0	weakness:-7	/^or/
    0	osteoporosis:138	/^os/
    0	sharp_pain:-1 osteoporosis:2	/^ost/
    0	osteoporosis:93	/^oste/
    0	tingling:-11 persistent_beyond_72h:-8 calf_swelling:-23	/^ou/
    0	tingling:-4	/^out/
    0	sharp_pain:-33	/^pan/
    0	saddle_numbness:20	/^pap/
    0	numbness:12 saddle_numbness:102	/^part/
    0	sharp_pain:-7 numbness:-7	/^pas/
    0	chest_breath:42	/^pec/
    0	saddle_numbness:2	/^peei/
    0	sharp_pain:30	/^peg/
    0	self_harm:10	/^pens/
    0	weakness:13	/^pie$/
    0	weakness:21	/^pier/
    0	tingling:47	/^pins/
    0	sharp_pain:-3	/^pl/
    0	severe_bruising:21	/^pla/
    0	numbness:-4 faint_dizzy:-48	/^po/
    0	weakness:8	/^powe/
    0	pregnancy_symptom:16	/^pre/
    0	numbness:-7 tingling:24	/^pri/
    0	tingling:67	/^pric/
    0	saddle_numbness:26	/^priv/
    0	sharp_pain:20	/^punz/
    0	weakness:3	/^push/
    0	sharp_pain:2	/^put/
    0	history_injury:-9	/^que$/
    0	weakness:-5 numbness:-7 tingling:7 persistent_beyond_72h:-23 bladder_bowel:-6 allergic_reaction:93	/^ra/
    0	weakness:53	/^rai/
    0	worsening:2	/^ram/
    0	worsening:67	/^ramp/
    0	allergic_reaction:145	/^ras/
    0	history_injury:31	/^rea/
    0	numbness:2	/^regi/
    0	sharp_pain:4 weakness:17 tingling:-34 persistent_beyond_72h:-9 bladder_bowel:-16 saddle_numbness:-4 emergency:1 self_harm:-4	/^ri/
    0	weakness:5	/^righ/
    0	weakness:42	/^rod/
    0	weakness:17	/^rodi/
    0	allergic_reaction:3	/^ron/
    0	faint_dizzy:4	/^roo/
    0	faint_dizzy:52	/^room/
    0	radiating_pain:2 chest_breath:27	/^run/
    0	saddle_numbness:9	/^sadd/
    0	bladder_bowel:15	/^sal/
    0	worsening:-20 pregnancy_symptom:-1 bladder_bowel:-2 allergic_reaction:5	/^sc/
    0	radiating_pain:86	/^sci/
    0	radiating_pain:1	/^scia/
    0	saddle_numbness:23	/^sea/
    0	saddle_numbness:3	/^seat/
    0	weakness:-49 numbness:47	/^sens/
    0	tingling:20	/^she/
    0	sharp_pain:13 radiating_pain:2 numbness:-10 tingling:-5	/^sho/
    0	sharp_pain:1	/^shoc/
    0	severe_headache:6	/^sick/
    0	weakness:-1 persistent_beyond_72h:-10	/^sie/
    0	sharp_pain:-13 weakness:7	/^sin/
    0	weakness:-1 pregnancy_symptom:9	/^sinc/
    0	saddle_numbness:30	/^sit/
    0	severe_headache:83	/^sku/
    0	severe_headache:29	/^skul/
    0	weakness:44	/^sla/
    0	weakness:68	/^slap/
    0	worsening:85	/^sno/
    0	worsening:5	/^snow/
    0	persistent_beyond_72h:20 chest_breath:-1	/^sor/
    0	weakness:-18 numbness:-3 tingling:-44 persistent_beyond_72h:11 bladder_bowel:-5	/^sore/
    0	saddle_numbness:6	/^sorr/
    0	weakness:5	/^sost/
    0	emergency:59	/^spe/
    0	osteoporosis:13 pregnancy_symptom:20	/^spot/
    0	weakness:8	/^sque/
    0	sharp_pain:-3 radiating_pain:-12 weakness:15 numbness:-29 tingling:-22 worsening:-6 persistent_beyond_72h:-9 history_disc:-45 history_injury:-74 osteoporosis:-31 bladder_bowel:-1 saddle_numbness:-37 chest_breath:-17 calf_swelling:-37 fever:-54 severe_headache:-5 severe_bruising:-33 emergency:-26	/^st/
    0	numbness:13 bladder_bowel:-19	/^sti/
    0	chest_breath:-2	/^stil/
    0	allergic_reaction:44	/^ston/
    0	history_disc:16	/^surg/
    0	self_harm:18	/^tab/
    0	self_harm:25	/^tabl/
    0	sharp_pain:-5 weakness:-15 history_injury:-12 pregnancy_symptom:-3 bladder_bowel:-21 chest_breath:-4 calf_swelling:-8 fever:21 allergic_reaction:-15 emergency:-2 self_harm:-17	/^te/
    0	history_disc:-15 calf_swelling:33	/^tha/
    0	worsening:30	/^than/
    0	radiating_pain:17 tingling:13	/^that/
    0	weakness:-3 tingling:-4 osteoporosis:-1 pregnancy_symptom:-3 calf_swelling:-3 emergency:-1	/^the$/
    0	sharp_pain:-7 radiating_pain:-7 tingling:-6 history_disc:20 osteoporosis:-1 fever:2 severe_headache:-13 self_harm:-16	/^the/
    0	emergency:2	/^they/
    0	radiating_pain:-10 weakness:-1 numbness:-18 tingling:46 worsening:-32 persistent_beyond_72h:-81 history_disc:-24 history_injury:-17 pregnancy_symptom:-34 bladder_bowel:-3 saddle_numbness:-8 calf_swelling:-5 allergic_reaction:-25 emergency:-25 self_harm:-1	/^ti/
    0	faint_dizzy:21	/^til/
    0	tingling:6 faint_dizzy:23	/^todo/
    0	weakness:5	/^toot/
    0	numbness:19	/^touc/
    0	radiating_pain:21 weakness:22	/^tr/
    0	weakness:31	/^tur/
    0	sharp_pain:2 weakness:11	/^turn/
    0	weakness:41	/^use/
    0	worsening:3	/^vez$/
    0	worsening:4	/^vez/
    0	tingling:24	/^vib/
    0	tingling:20	/^vibr/
    0	faint_dizzy:32	/^vis/
    0	worsening:6	/^vo/
    0	emergency:25	/^wai/
    0	emergency:12	/^wait/
    0	weakness:1 faint_dizzy:10	/^wal/
    0	weakness:12	/^walk/
    0	faint_dizzy:2	/^wall/
    0	self_harm:13	/^wan/
    0	fever:77	/^war/
    0	emergency:28	/^ward/
    0	bladder_bowel:51	/^wat/
    0	bladder_bowel:44	/^wate/
    0	sharp_pain:-39 radiating_pain:-8 tingling:-8 worsening:-53 history_disc:-20 saddle_numbness:-51 chest_breath:-17 calf_swelling:-75 fever:-58 severe_headache:-70 faint_dizzy:-24 severe_bruising:-31 emergency:-64 self_harm:-49	/^we/
    0	weakness:52	/^wea/
    0	faint_dizzy:1	/^went/
    0	chest_breath:-16	/^when/
    0	numbness:-1	/^wil/
    0	chest_breath:5	/^win/
    0	self_harm:17	/^wou/
    0	sharp_pain:-9 numbness:38 history_injury:-36	/^ye/
    0	weakness:-2	/^yes$/
    0	numbness:2 persistent_beyond_72h:-22	/^yes/
    0	sharp_pain:26	/^zin/
    0	sharp_pain:6	/^zing/
    0	saddle_numbness:6	/^zona/
    0	saddle_numbness:4	/abaj/
    0	saddle_numbness:7	/abajo/
    0	sharp_pain:-27 severe_headache:134	/abez/
    0	allergic_reaction:15	/abios/
    0	weakness:-51	/ace$/
    0	weakness:-26 tingling:-10 allergic_reaction:49	/ace/
    0	severe_headache:3	/ache/
    0	faint_dizzy:21	/acke/
    0	faint_dizzy:30	/acked/
    0	sharp_pain:8 radiating_pain:-49 numbness:-3 tingling:-19 worsening:-32 persistent_beyond_72h:-53 chest_breath:-11 calf_swelling:-9 severe_headache:8 emergency:-6	/ad$/
    0	severe_headache:19	/adac/
    0	sharp_pain:-3 severe_headache:56	/adach/
    0	bladder_bowel:56 saddle_numbness:39	/add/
    0	saddle_numbness:6	/addl/
    0	sharp_pain:6	/ade$/
    0	weakness:-10 faint_dizzy:1	/ade/
    0	faint_dizzy:1	/aded/
    0	radiating_pain:69 worsening:43	/adi/
    0	saddle_numbness:23 self_harm:1	/age$/
    0	sharp_pain:98	/agge/
    0	saddle_numbness:3	/agina/
    0	weakness:-5	/ago/
    0	sharp_pain:32 numbness:-44	/agu/
    0	sharp_pain:13	/agua/
    0	weakness:26	/aise$/
    0	allergic_reaction:1	/aised/
    0	emergency:5	/ait/
    0	worsening:-3 chest_breath:-11 faint_dizzy:-17 emergency:36	/al$/
    0	allergic_reaction:79	/ald/
    0	sharp_pain:31	/alg/
    0	calf_swelling:7	/alien/
    0	chest_breath:20	/alki/
    0	chest_breath:31	/alkin/
    0	sharp_pain:-10 radiating_pain:-9 weakness:-2	/all$/
    0	tingling:1	/alp$/
    0	sharp_pain:29	/ambra/
    0	weakness:4	/ami/
    0	severe_headache:6	/amme/
    0	severe_headache:6	/ammer/
    0	allergic_reaction:3	/ampol/
    0	radiating_pain:-6 weakness:7 numbness:-4 tingling:-8 history_disc:-9 history_injury:-93 pregnancy_symptom:-27 faint_dizzy:-34 allergic_reaction:-37 self_harm:-11	/an$/
    0	sharp_pain:-1 bladder_bowel:-8	/anc/
    0	fever:3	/ando$/
    0	fever:9	/ando/
    0	numbness:13	/ane/
    0	numbness:17	/anes/
    0	numbness:8	/anest/
    0	weakness:29 tingling:-14	/ank/
    0	sharp_pain:-1 weakness:-21 bladder_bowel:-76 severe_headache:-3 faint_dizzy:-5	/ant$/
    0	worsening:54	/ante/
    0	weakness:5	/apo$/
    0	severe_headache:131	/aque/
    0	numbness:-29 persistent_beyond_72h:-61 history_injury:1 bladder_bowel:24 saddle_numbness:-24 allergic_reaction:-31 emergency:-12	/ar$/
    0	numbness:-18 persistent_beyond_72h:-15 saddle_numbness:-4	/ara/
    0	pregnancy_symptom:131	/araz/
    0	emergency:22	/ard/
    0	numbness:7	/aref/
    0	numbness:41	/ari/
    0	sharp_pain:57	/arp$/
    0	sharp_pain:1 numbness:-2 allergic_reaction:10	/arp/
    0	history_injury:51	/asad/
    0	emergency:7	/ase$/
    0	allergic_reaction:1	/ash/
    0	faint_dizzy:40	/assed/
    0	history_injury:10 chest_breath:-37	/ast$/
    0	chest_breath:38	/astbo/
    0	calf_swelling:18	/ata$/
    0	chest_breath:26	/ath/
    0	radiating_pain:58	/atica/
    0	severe_bruising:121	/ato/
    0	radiating_pain:-22 calf_swelling:-22	/ave$/
    0	sharp_pain:-7 numbness:-9 worsening:-4 history_injury:-3 allergic_reaction:5	/ave/
    0	radiating_pain:59	/avel/
    0	chest_breath:56	/avi/
    0	chest_breath:44	/aving/
    0	sharp_pain:-24	/ays/
    0	tingling:6	/ba$/
    0	history_disc:3 saddle_numbness:26	/bac/
    0	history_disc:27	/back/
    0	calf_swelling:50	/bal/
    0	emergency:11	/band$/
    0	pregnancy_symptom:34	/bara/
    0	pregnancy_symptom:67	/baraz/
    0	numbness:11	/bare/
    0	history_disc:6	/bbi/
    0	pregnancy_symptom:2	/beb/
    0	pregnancy_symptom:87	/bebe$/
    0	pregnancy_symptom:6	/bebe/
    0	tingling:6	/bee/
    0	persistent_beyond_72h:18	/been$/
    0	history_injury:14	/bef/
    0	history_injury:34	/befo/
    0	history_injury:2	/befor/
    0	saddle_numbness:21	/belo/
    0	numbness:-20	/bet/
    0	persistent_beyond_72h:4	/bett/
    0	persistent_beyond_72h:22	/bette/
    0	saddle_numbness:3	/betw/
    0	saddle_numbness:3	/betwe/
    0	severe_headache:11	/bez/
    0	severe_headache:13	/beza$/
    0	severe_headache:50	/beza/
    0	weakness:72	/bil/
    0	history_disc:3	/bing/
    0	allergic_reaction:57	/bios/
    0	sharp_pain:8	/birt/
    0	sharp_pain:24	/birth/
    0	weakness:21	/bla$/
    0	bladder_bowel:3	/blad/
    0	bladder_bowel:22	/bladd/
    0	numbness:7	/blank/
    0	radiating_pain:-17 persistent_beyond_72h:-61	/ble$/
    0	allergic_reaction:41	/blis/
    0	osteoporosis:77	/bones/
    0	sharp_pain:-21 tingling:51	/bra/
    0	weakness:1	/brazo/
    0	severe_bruising:39	/brui/
    0	severe_bruising:22	/bruis/
    0	history_disc:55	/bulg/
    0	radiating_pain:27	/bum$/
    0	fever:26	/burni/
    0	bladder_bowel:24	/burs/
    0	bladder_bowel:12	/burst/
    0	numbness:5 tingling:12	/but$/
    0	radiating_pain:9 weakness:10 self_harm:-1	/but/
    0	radiating_pain:11 weakness:9	/butt/
    0	sharp_pain:-14 severe_headache:16	/cab/
    0	severe_headache:24	/cabe/
    0	severe_headache:25	/cabez/
    0	weakness:75	/cae/
    0	history_injury:11	/cai$/
    0	history_injury:4	/cai/
    0	calf_swelling:1	/cali/
    0	calf_swelling:7	/calie/
    0	numbness:-11	/cam/
    0	sharp_pain:-4 pregnancy_symptom:-2	/can$/
    0	chest_breath:39	/cat/
    0	sharp_pain:-20 worsening:25 persistent_beyond_72h:-25 allergic_reaction:-35	/ch$/
    0	sharp_pain:17	/chaz/
    0	sharp_pain:34	/chazo/
    0	radiating_pain:12 weakness:-16	/che$/
    0	numbness:41	/ched$/
    0	numbness:32	/ched/
    0	bladder_bowel:6	/cide/
    0	sharp_pain:27 weakness:-19 persistent_beyond_72h:20	/cin/
    0	sharp_pain:9 weakness:-22 tingling:-27 history_disc:16 pregnancy_symptom:-43 bladder_bowel:3 fever:-13 faint_dizzy:-4	/ck$/
    0	severe_headache:9	/clap$/
    0	radiating_pain:20	/cod/
    0	numbness:9	/cold$/
    0	numbness:22	/cold/
    0	severe_bruising:44	/colou/
    0	bladder_bowel:35	/come/
    0	radiating_pain:-5	/con$/
    0	sharp_pain:-17 weakness:2 numbness:-10 bladder_bowel:9 saddle_numbness:-24 chest_breath:-5 emergency:-8	/con/
    0	bladder_bowel:81	/cont/
    0	persistent_beyond_72h:-1	/cor/
    0	radiating_pain:14	/corr/
    0	worsening:89 allergic_reaction:14	/cre/
    0	pregnancy_symptom:163	/cti/
    0	numbness:6	/cto$/
    0	osteoporosis:14	/ctor/
    0	sharp_pain:-2 severe_headache:14	/dac/
    0	severe_headache:9	/dach/
    0	weakness:4 tingling:-29	/dad$/
    0	tingling:-23	/dad/
    0	sharp_pain:-9	/dar/
    0	bladder_bowel:4	/darme/
    0	persistent_beyond_72h:12	/davi/
    0	persistent_beyond_72h:2	/davia/
    0	saddle_numbness:11	/ddl/
    0	saddle_numbness:37	/ddle$/
    0	weakness:28	/debi/
    0	weakness:63	/debil/
    0	osteoporosis:37	/dens/
    0	osteoporosis:63	/densi/
    0	numbness:5	/denti/
    0	radiating_pain:-1	/der$/
    0	weakness:-11 saddle_numbness:-12	/des/
    0	tingling:13	/dge/
    0	weakness:34	/dilla/
    0	sharp_pain:21 saddle_numbness:3	/dle$/
    0	saddle_numbness:72	/dle/
    0	tingling:1	/dles$/
    0	tingling:25	/dles/
    0	osteoporosis:26	/doc/
    0	sharp_pain:4 tingling:-6	/dolo/
    0	numbness:-7	/dolor/
    0	numbness:21	/dormi/
    0	radiating_pain:20 persistent_beyond_72h:-7	/dow/
    0	radiating_pain:12	/down$/
    0	weakness:12 emergency:24	/dro/
    0	emergency:5	/droo/
    0	emergency:18	/droop/
    0	pregnancy_symptom:18	/due$/
    0	weakness:-16	/due/
    0	persistent_beyond_72h:8	/duele/
    0	sharp_pain:15	/dul/
    0	sharp_pain:61	/dull$/
    0	sharp_pain:38	/dull/
    0	emergency:4	/ea$/
    0	weakness:-25 severe_headache:10	/ead$/
    0	sharp_pain:-3 worsening:-9 severe_headache:27	/eada/
    0	severe_headache:20	/eadac/
    0	history_injury:50	/eal/
    0	sharp_pain:18 radiating_pain:-12 numbness:3 tingling:3 saddle_numbness:-13	/ear/
    0	chest_breath:37	/eart$/
    0	chest_breath:127	/eart/
    0	sharp_pain:-21 weakness:-24 worsening:20	/eas/
    0	weakness:-29 chest_breath:62	/eath/
    0	fever:4	/eati/
    0	fever:10	/eatin/
    0	pregnancy_symptom:21	/ebe$/
    0	weakness:66	/ebil/
    0	history_disc:3	/ecto/
    0	sharp_pain:-18 radiating_pain:-56 weakness:-31 tingling:-36 persistent_beyond_72h:-19 history_injury:3 osteoporosis:-2 pregnancy_symptom:-32 saddle_numbness:-16 chest_breath:-13 fever:-35 severe_headache:-51 faint_dizzy:4 severe_bruising:-25 self_harm:-37	/ed$/
    0	emergency:75	/edic/
    0	tingling:2	/edl/
    0	sharp_pain:88	/edle$/
    0	tingling:21	/edles/
    0	allergic_reaction:27	/edr/
    0	allergic_reaction:17	/edra/
    0	tingling:4	/eedl/
    0	saddle_numbness:6	/eei/
    0	saddle_numbness:10	/eeing/
    0	persistent_beyond_72h:31	/eek$/
    0	sharp_pain:-47 worsening:-25 persistent_beyond_72h:3 history_injury:30 bladder_bowel:-7	/eek/
    0	pregnancy_symptom:23	/eeks/
    0	saddle_numbness:18	/eeli/
    0	numbness:3	/eelin/
    0	tingling:2	/eels/
    0	sharp_pain:-5 persistent_beyond_72h:10 saddle_numbness:39	/een$/
    0	sharp_pain:-19	/een/
    0	history_injury:4	/efo/
    0	pregnancy_symptom:16	/egn/
    0	pregnancy_symptom:8	/egna/
    0	weakness:9	/egs/
    0	fever:20	/ehe/
    0	sharp_pain:18	/eja/
    0	persistent_beyond_72h:4	/ek$/
    0	pregnancy_symptom:15	/eks$/
    0	pregnancy_symptom:25	/eks/
    0	bladder_bowel:9	/elf$/
    0	bladder_bowel:41	/elf/
    0	radiating_pain:2	/ello$/
    0	calf_swelling:82	/elo/
    0	numbness:6	/else$/
    0	numbness:6	/else/
    0	sharp_pain:-1	/ely$/
    0	sharp_pain:-1	/ely/
    0	weakness:-17 history_injury:9	/ema/
    0	pregnancy_symptom:2	/emb/
    0	bladder_bowel:15	/empt/
    0	sharp_pain:2 radiating_pain:-5 weakness:-1 numbness:-7 tingling:-3 worsening:-28 persistent_beyond_72h:-20 history_disc:-12 history_injury:-39 osteoporosis:-13 bladder_bowel:4 chest_breath:-39 faint_dizzy:-19 severe_bruising:-8 emergency:-29 self_harm:-10	/en$/
    0	radiating_pain:30	/ends$/
    0	radiating_pain:7	/ends/
    0	weakness:43	/engt/
    0	saddle_numbness:25	/eni/
    0	severe_bruising:79	/enor/
    0	numbness:2	/ensa/
    0	osteoporosis:59	/ensit/
    0	saddle_numbness:25	/entr/
    0	numbness:70	/entum/
    0	numbness:14	/eone/
    0	osteoporosis:38	/eop/
    0	radiating_pain:1 weakness:18 persistent_beyond_72h:-10	/erd/
    0	weakness:3 persistent_beyond_72h:-2	/erda/
    0	fever:100	/ering/
    0	tingling:7 fever:4	/erm/
    0	tingling:13	/erme$/
    0	radiating_pain:4	/ermi/
    0	radiating_pain:60	/ermin/
    0	sharp_pain:-15 weakness:2 numbness:-8	/ern/
    0	history_disc:64	/ernia/
    0	persistent_beyond_72h:-5	/ero$/
    0	radiating_pain:-12 persistent_beyond_72h:-34	/ero/
    0	self_harm:-5	/ery$/
    0	weakness:13 numbness:-2	/erz/
    0	bladder_bowel:128	/escap/
    0	pregnancy_symptom:69	/eses/
    0	osteoporosis:65	/esos$/
    0	osteoporosis:84	/esos/
    0	numbness:1 tingling:-9 bladder_bowel:-2 emergency:-1	/ess$/
    0	numbness:4 tingling:-13 persistent_beyond_72h:-7 saddle_numbness:-10 allergic_reaction:-9 self_harm:-23	/ess/
    0	chest_breath:3	/est$/
    0	weakness:-13 persistent_beyond_72h:-4 history_injury:-8 osteoporosis:-11 bladder_bowel:-23 fever:-27 faint_dizzy:-11 allergic_reaction:-9 severe_bruising:-2	/est/
    0	sharp_pain:28	/eta/
    0	severe_bruising:5	/eto/
    0	numbness:-16	/ett/
    0	tingling:3	/ettl/
    0	tingling:7	/ettle/
    0	saddle_numbness:36	/etw/
    0	saddle_numbness:6	/etwe/
    0	saddle_numbness:16	/etwee/
    0	severe_headache:6	/ever$/
    0	allergic_reaction:11 emergency:41	/eye/
    0	sharp_pain:-10 severe_headache:69	/eza$/
    0	tingling:54 history_injury:25	/fall/
    0	sharp_pain:29 self_harm:42	/fe$/
    0	radiating_pain:-1 numbness:12 history_disc:-5 history_injury:-15 osteoporosis:-5 saddle_numbness:21 severe_bruising:-4	/fee/
    0	tingling:13	/feet/
    0	sharp_pain:5	/fen/
    0	persistent_beyond_72h:-12 severe_headache:-8	/fin/
    0	weakness:31	/fol/
    0	numbness:2	/for$/
    0	history_injury:10	/fore$/
    0	fever:64	/foreh/
    0	persistent_beyond_72h:-1 calf_swelling:-5	/fro/
    0	numbness:1	/from$/
    0	radiating_pain:-18 persistent_beyond_72h:-5 bladder_bowel:-11	/ft$/
    0	sharp_pain:-9	/ful$/
    0	radiating_pain:64	/ga$/
    0	tingling:112	/gas/
    0	sharp_pain:41	/ger$/
    0	chest_breath:17	/get$/
    0	sharp_pain:5 worsening:10 faint_dizzy:1	/get/
    0	radiating_pain:23	/gh$/
    0	numbness:-14 saddle_numbness:17	/ghs$/
    0	numbness:-26 saddle_numbness:21	/ghs/
    0	worsening:-7 calf_swelling:18 severe_bruising:-9 emergency:1	/ght$/
    0	numbness:-4 worsening:-10 allergic_reaction:-2 emergency:2 self_harm:3	/ght/
    0	emergency:1	/ghte/
    0	sharp_pain:1	/ghtni/
    0	severe_bruising:48	/gine/
    0	numbness:19	/giste/
    0	numbness:-5	/gli/
    0	numbness:-18	/glin/
    0	tingling:59	/gling/
    0	pregnancy_symptom:10	/gna/
    0	sharp_pain:-5 radiating_pain:-20 tingling:-20 worsening:-49 pregnancy_symptom:-8 bladder_bowel:-7 emergency:-4	/go$/
    0	fever:9	/got$/
    0	saddle_numbness:13	/groi/
    0	numbness:-13 saddle_numbness:60	/groin/
    0	allergic_reaction:7	/gue$/
    0	persistent_beyond_72h:-5	/gui/
    0	history_injury:2	/hace$/
    0	worsening:-30	/had/
    0	emergency:9	/hal/
    0	emergency:2	/half$/
    0	sharp_pain:-14 radiating_pain:-20 weakness:20 persistent_beyond_72h:-2 history_disc:-3 bladder_bowel:-1 saddle_numbness:-27 fever:-17 severe_bruising:-2 emergency:-12	/han/
    0	calf_swelling:61	/hard$/
    0	sharp_pain:7	/harp$/
    0	sharp_pain:-1 weakness:-3 tingling:-19	/has/
    0	radiating_pain:32	/hast/
    0	weakness:-1 persistent_beyond_72h:-4 history_disc:8 bladder_bowel:2	/hav/
    0	history_disc:4 bladder_bowel:1	/have/
    0	sharp_pain:9	/haz/
    0	sharp_pain:-8 weakness:-11 numbness:3 tingling:-14 worsening:5 persistent_beyond_72h:-16 history_disc:-26 history_injury:-4 osteoporosis:-24 pregnancy_symptom:9 saddle_numbness:-20 chest_breath:-16 calf_swelling:-3 severe_headache:-9 allergic_reaction:-8 severe_bruising:-27 emergency:-4	/he$/
    0	severe_headache:42	/head$/
    0	sharp_pain:-20 severe_headache:107	/heada/
    0	chest_breath:45	/heart/
    0	numbness:4 worsening:-12	/here/
    0	history_disc:18	/hern/
    0	history_disc:106	/herni/
    0	chest_breath:61	/hic/
    0	saddle_numbness:2	/highs/
    0	radiating_pain:13 calf_swelling:59	/hin/
    0	self_harm:10	/hink/
    0	sharp_pain:2 numbness:-4	/hip/
    0	allergic_reaction:103	/hives/
    0	sharp_pain:12	/hock/
    0	tingling:6 chest_breath:3	/hon/
    0	tingling:34	/hone/
    0	worsening:1	/hora$/
    0	emergency:161	/hosp/
    0	emergency:11	/hospi/
    0	allergic_reaction:12	/hroa/
    0	allergic_reaction:17	/hroat/
    0	pregnancy_symptom:-4 chest_breath:-1	/ht$/
    0	emergency:3	/hte/
    0	sharp_pain:17	/htni/
    0	sharp_pain:26	/htnin/
    0	osteoporosis:26	/hue/
    0	osteoporosis:60	/hues/
    0	osteoporosis:9	/hueso/
    0	severe_headache:3	/hund/
    0	persistent_beyond_72h:26	/hurti/
    0	pregnancy_symptom:-18	/ias$/
    0	worsening:-23	/ias/
    0	numbness:33	/ibi/
    0	radiating_pain:27	/ica$/
    0	severe_headache:2	/ice$/
    0	tingling:2	/ide$/
    0	sharp_pain:-29	/iend/
    0	weakness:-30	/ient/
    0	calf_swelling:1	/iente/
    0	weakness:1	/iern/
    0	weakness:8	/ierna/
    0	tingling:21	/ies$/
    0	weakness:5	/ift$/
    0	sharp_pain:31	/iga/
    0	numbness:-2 tingling:-8 persistent_beyond_72h:-5 history_injury:-33 osteoporosis:-12 pregnancy_symptom:-5 chest_breath:-3 allergic_reaction:-53	/igh/
    0	saddle_numbness:5	/ighs$/
    0	saddle_numbness:29	/ighs/
    0	numbness:-3 tingling:-10 worsening:-15 persistent_beyond_72h:-1 pregnancy_symptom:-4 calf_swelling:14 faint_dizzy:-27 allergic_reaction:-3 severe_bruising:-3	/ight$/
    0	sharp_pain:8	/ightn/
    0	weakness:1 faint_dizzy:29	/igo$/
    0	severe_headache:18	/igr/
    0	severe_headache:61	/igra/
    0	history_injury:5	/ilbon/
    0	worsening:92	/ild/
    0	worsening:3	/imb/
    0	saddle_numbness:84	/impi/
    0	sharp_pain:-1 weakness:-40 worsening:1 history_disc:-26 history_injury:-8 pregnancy_symptom:-23 chest_breath:-26 calf_swelling:-7 fever:-48 severe_headache:-7 faint_dizzy:-75 emergency:-50	/in$/
    0	emergency:22 self_harm:43	/ind$/
    0	sharp_pain:11 weakness:-24 tingling:-45 bladder_bowel:28	/ine/
    0	history_injury:3 osteoporosis:3	/inf/
    0	numbness:-1 tingling:3	/ingli/
    0	numbness:-21	/inn/
    0	weakness:-56 tingling:3	/ins/
    0	saddle_numbness:60	/intim/
    0	radiating_pain:46	/into$/
    0	sharp_pain:-27 weakness:-14 numbness:28 persistent_beyond_72h:-82 emergency:8	/io$/
    0	tingling:6	/ion$/
    0	history_disc:43 chest_breath:12	/ion/
    0	weakness:8	/ipp/
    0	sharp_pain:22	/irth$/
    0	sharp_pain:12	/irth/
    0	emergency:6	/ital$/
    0	tingling:98	/itas$/
    0	tingling:77	/itas/
    0	sharp_pain:17	/ite/
    0	bladder_bowel:14	/itho/
    0	bladder_bowel:5	/ithou/
    0	emergency:50	/iti/
    0	emergency:5	/itin/
    0	emergency:53	/iting/
    0	tingling:38	/itos$/
    0	tingling:180	/itos/
    0	saddle_numbness:1	/its/
    0	saddle_numbness:27	/ivate/
    0	fever:50	/iver/
    0	sharp_pain:27	/jab/
    0	radiating_pain:-35 weakness:-2 numbness:4 worsening:-65 persistent_beyond_72h:-1 bladder_bowel:-11	/ke$/
    0	sharp_pain:6	/kew/
    0	sharp_pain:35	/kewer/
    0	weakness:25	/key/
    0	sharp_pain:12	/kid/
    0	sharp_pain:45	/kil/
    0	sharp_pain:41	/kill/
    0	sharp_pain:-32 numbness:-6 tingling:29 persistent_beyond_72h:-6 self_harm:44	/kin/
    0	self_harm:7	/king$/
    0	weakness:25 calf_swelling:9	/kne/
    0	weakness:8 calf_swelling:16	/knee/
    0	severe_headache:71	/kul/
    0	severe_headache:41	/kull$/
    0	severe_headache:3	/kull/
    0	sharp_pain:-9 weakness:5	/la$/
    0	severe_bruising:129	/lack$/
    0	sharp_pain:52	/lade$/
    0	faint_dizzy:42	/land/
    0	weakness:32	/las$/
    0	radiating_pain:-3 numbness:-5 allergic_reaction:-10	/las/
    0	history_injury:4	/lbon/
    0	radiating_pain:10	/lbow$/
    0	sharp_pain:23	/lec/
    0	weakness:-52 numbness:76	/leep/
    0	saddle_numbness:16	/legs$/
    0	saddle_numbness:10	/legs/
    0	calf_swelling:11	/len$/
    0	weakness:-25 numbness:-44	/len/
    0	fever:5	/lent/
    0	sharp_pain:-38 numbness:-6 tingling:40	/les$/
    0	weakness:1 tingling:-3	/lif/
    0	weakness:53 numbness:-22	/lift/
    0	sharp_pain:3 radiating_pain:-3 numbness:1 emergency:-7	/lik/
    0	sharp_pain:21 radiating_pain:-4 weakness:-6	/like/
    0	sharp_pain:-4 worsening:79	/lim/
    0	worsening:5	/limb/
    0	worsening:8	/limbi/
    0	saddle_numbness:124	/limpi/
    0	numbness:-2 tingling:7	/ling/
    0	history_disc:53	/lipp/
    0	sharp_pain:-19 radiating_pain:-18 weakness:-11 numbness:-4 tingling:-17 worsening:-19 history_disc:-53 osteoporosis:-13 pregnancy_symptom:-18 faint_dizzy:-2 severe_bruising:-5 emergency:-2 self_harm:-26	/ll$/
    0	sharp_pain:-15 radiating_pain:-13 weakness:-67 numbness:-21 worsening:-50 chest_breath:-9 allergic_reaction:2 self_harm:-3	/lle/
    0	allergic_reaction:76	/ller/
    0	allergic_reaction:51	/llid/
    0	history_injury:71	/llo$/
    0	weakness:33	/lly$/
    0	weakness:-5 fever:-8	/lor/
    0	sharp_pain:-12 allergic_reaction:7	/los/
    0	allergic_reaction:59	/lot/
    0	severe_bruising:6	/lou/
    0	severe_bruising:33	/lour/
    0	sharp_pain:4 weakness:-66	/low/
    0	numbness:4	/lse$/
    0	numbness:71	/lse/
    0	chest_breath:7	/lung/
    0	emergency:17	/lur/
    0	emergency:54	/lurr/
    0	radiating_pain:-6 persistent_beyond_72h:-10 bladder_bowel:-24 saddle_numbness:-5 faint_dizzy:26 severe_bruising:-3 emergency:-37	/ly$/
    0	weakness:-13	/ma$/
    0	calf_swelling:61	/mada/
    0	sharp_pain:-78 worsening:-10 calf_swelling:-25 emergency:-21	/man/
    0	pregnancy_symptom:35	/manas/
    0	weakness:-12	/mar/
    0	sharp_pain:-24 weakness:-4 numbness:1 tingling:-19 persistent_beyond_72h:-5	/mas/
    0	tingling:147	/mba$/
    0	pregnancy_symptom:11	/mbara/
    0	sharp_pain:14	/mbra/
    0	sharp_pain:34	/mbraz/
    0	sharp_pain:-23 radiating_pain:-17 weakness:-10 history_disc:-5 chest_breath:-18 fever:-11 severe_headache:-8 severe_bruising:-16	/me$/
    0	emergency:12	/medic/
    0	severe_headache:30	/migr/
    0	emergency:22	/min/
    0	numbness:74	/mio$/
    0	numbness:4	/mio/
    0	sharp_pain:20	/mir/
    0	sharp_pain:-18 persistent_beyond_72h:1 history_injury:1	/mon/
    0	history_injury:23 pregnancy_symptom:27	/mont/
    0	pregnancy_symptom:53	/month/
    0	severe_bruising:93	/mora/
    0	worsening:43 persistent_beyond_72h:-22	/more$/
    0	weakness:7 faint_dizzy:4	/morn/
    0	history_injury:104	/moto$/
    0	fever:5	/mper/
    0	allergic_reaction:47	/mpol/
    0	bladder_bowel:50	/mpt/
    0	sharp_pain:-3 tingling:26	/ms$/
    0	sharp_pain:3	/muc/
    0	sharp_pain:17	/much/
    0	numbness:71	/muert/
    0	pregnancy_symptom:21 severe_headache:-18	/nan/
    0	sharp_pain:23	/nchaz/
    0	sharp_pain:-6	/nci/
    0	worsening:-3 history_injury:8	/nde/
    0	tingling:16	/nds$/
    0	tingling:9	/nds/
    0	numbness:-8	/neck$/
    0	bladder_bowel:13	/need$/
    0	weakness:-1	/need/
    0	numbness:-10	/ner$/
    0	numbness:4	/neste/
    0	tingling:7	/nett/
    0	weakness:-23 numbness:-3	/ngli/
    0	numbness:-1 tingling:3	/nglin/
    0	sharp_pain:-5 radiating_pain:-6 numbness:-1	/ngo/
    0	sharp_pain:-4 fever:26	/nig/
    0	fever:15	/nigh/
    0	weakness:-29	/night/
    0	radiating_pain:4 worsening:-17 faint_dizzy:2	/nin/
    0	radiating_pain:32 fever:28 faint_dizzy:25	/ning$/
    0	sharp_pain:-29 radiating_pain:1 persistent_beyond_72h:2 bladder_bowel:40 fever:11 faint_dizzy:16	/ning/
    0	weakness:7	/nks$/
    0	weakness:-2	/nly$/
    0	numbness:-2	/nne/
    0	fever:20	/noch/
    0	worsening:15	/notch/
    0	severe_headache:2	/nowh/
    0	sharp_pain:-61 numbness:-47 pregnancy_symptom:5	/ns$/
    0	self_harm:21	/nsado/
    0	numbness:6	/nsat/
    0	numbness:7	/nsati/
    0	osteoporosis:19	/nsit/
    0	sharp_pain:28	/nta/
    0	sharp_pain:-6 persistent_beyond_72h:-27	/nte/
    0	saddle_numbness:46	/ntim/
    0	saddle_numbness:4	/ntima/
    0	numbness:8	/ntis/
    0	numbness:23	/ntist/
    0	calf_swelling:3	/ntorr/
    0	saddle_numbness:136	/ntre/
    0	numbness:32	/ntum/
    0	sharp_pain:136	/nza/
    0	allergic_reaction:9	/oat$/
    0	allergic_reaction:3	/oat/
    0	weakness:5	/obil/
    0	fever:10	/oche/
    0	weakness:-36	/ock/
    0	sharp_pain:23	/ocks$/
    0	sharp_pain:10	/ocks/
    0	osteoporosis:36	/octor/
    0	numbness:-29	/oda/
    0	persistent_beyond_72h:8	/odav/
    0	persistent_beyond_72h:5	/odavi/
    0	sharp_pain:-2 weakness:35	/odi/
    0	weakness:13	/odil/
    0	faint_dizzy:56	/odo$/
    0	faint_dizzy:10	/odo/
    0	history_injury:2	/off$/
    0	allergic_reaction:7	/oil$/
    0	tingling:9	/oing$/
    0	tingling:3	/oing/
    0	sharp_pain:2	/ok$/
    0	self_harm:17	/oki/
    0	self_harm:8	/oking/
    0	sharp_pain:-5	/old$/
    0	sharp_pain:-32 weakness:32	/old/
    0	sharp_pain:38	/olid/
    0	severe_bruising:18	/olou/
    0	severe_bruising:39	/olour/
    0	weakness:-24 fever:-31 self_harm:-3	/om$/
    0	numbness:3	/omeo/
    0	sharp_pain:-19 radiating_pain:-9 tingling:-9 bladder_bowel:-5 fever:-14 emergency:18	/one$/
    0	sharp_pain:-27 pregnancy_symptom:10 bladder_bowel:30	/ont/
    0	pregnancy_symptom:21	/onth/
    0	bladder_bowel:32 saddle_numbness:33	/oo$/
    0	sharp_pain:1	/ook$/
    0	tingling:-5	/ook/
    0	faint_dizzy:17	/oom$/
    0	faint_dizzy:55	/oom/
    0	pregnancy_symptom:32	/oon/
    0	emergency:17	/oop/
    0	weakness:1	/ooth/
    0	faint_dizzy:65	/ooz/
    0	faint_dizzy:5	/oozy/
    0	faint_dizzy:22	/op$/
    0	numbness:-6 history_disc:40	/ope/
    0	history_disc:65	/oper/
    0	history_disc:43	/opera/
    0	sharp_pain:6 radiating_pain:-7 weakness:-19 numbness:-22 worsening:-13 persistent_beyond_72h:-11 history_disc:-1 history_injury:-34 pregnancy_symptom:-45 bladder_bowel:-28 saddle_numbness:-25 chest_breath:-39 calf_swelling:-53 fever:-56 severe_headache:-23 faint_dizzy:-4 allergic_reaction:-31 severe_bruising:-34	/or$/
    0	emergency:88	/ords$/
    0	emergency:64	/ords/
    0	weakness:-27 numbness:-23 worsening:3 osteoporosis:-12 pregnancy_symptom:-54 saddle_numbness:-51 chest_breath:-3 severe_headache:-25 faint_dizzy:-29 allergic_reaction:-40 emergency:-36	/ore/
    0	fever:47	/oreh/
    0	sharp_pain:-8 radiating_pain:-91 weakness:-58 worsening:-58 osteoporosis:-1 chest_breath:-10 fever:-26 faint_dizzy:-27 allergic_reaction:-38 emergency:-54	/orm/
    0	faint_dizzy:7	/ornin/
    0	osteoporosis:13	/oros/
    0	numbness:2	/orry$/
    0	numbness:1	/orry/
    0	fever:42	/ors$/
    0	persistent_beyond_72h:58	/ortni/
    0	radiating_pain:-3 numbness:-17 tingling:3 persistent_beyond_72h:-8 chest_breath:-27 calf_swelling:-31	/os$/
    0	sharp_pain:-13	/osi/
    0	emergency:1	/ospi/
    0	emergency:3	/ospit/
    0	osteoporosis:106	/ost/
    0	osteoporosis:86	/osteo/
    0	sharp_pain:-31 radiating_pain:-34 weakness:-25 numbness:-27 tingling:-26 worsening:-81 persistent_beyond_72h:-44 history_disc:-40 history_injury:-14 osteoporosis:-37 pregnancy_symptom:-19 bladder_bowel:-34 saddle_numbness:-9 chest_breath:-41 fever:-17 severe_headache:-35 faint_dizzy:-16 allergic_reaction:-23 severe_bruising:-59 emergency:-42 self_harm:-5	/ot$/
    0	saddle_numbness:7	/otch$/
    0	sharp_pain:36 weakness:-3 numbness:-4	/other/
    0	numbness:14	/ouc/
    0	sharp_pain:2 fever:19	/oug/
    0	sharp_pain:7	/ough/
    0	weakness:-1 self_harm:24	/oun/
    0	saddle_numbness:26	/ound$/
    0	saddle_numbness:41	/ound/
    0	severe_headache:5	/oundi/
    0	worsening:-14 pregnancy_symptom:-5 fever:-19 faint_dizzy:2	/out$/
    0	worsening:30	/owb/
    0	bladder_bowel:6	/owe/
    0	bladder_bowel:9	/owel/
    0	severe_headache:1	/owhe/
    0	worsening:-22 persistent_beyond_72h:-3	/own$/
    0	weakness:7 persistent_beyond_72h:-5 pregnancy_symptom:2 allergic_reaction:-1	/oy$/
    0	sharp_pain:-11	/pan/
    0	sharp_pain:-23 numbness:-12	/pas/
    0	history_injury:58	/pasad/
    0	history_disc:8	/ped$/
    0	saddle_numbness:10	/peei/
    0	saddle_numbness:7	/peein/
    0	sharp_pain:19	/peg/
    0	sharp_pain:-23 numbness:21 saddle_numbness:15	/per/
    0	fever:1	/pera/
    0	sharp_pain:-7	/pho/
    0	tingling:7	/phone/
    0	sharp_pain:-5 weakness:17	/pie$/
    0	allergic_reaction:19	/piedr/
    0	tingling:-3	/ping/
    0	tingling:15	/pins$/
    0	sharp_pain:-25 tingling:29	/pins/
    0	emergency:1	/pital/
    0	severe_bruising:19	/pla/
    0	allergic_reaction:1	/polla/
    0	osteoporosis:7	/poro/
    0	osteoporosis:2	/poros/
    0	pregnancy_symptom:10	/pot/
    0	severe_headache:5	/pou/
    0	history_disc:15	/pped$/
    0	numbness:-3 pregnancy_symptom:31	/pre/
    0	pregnancy_symptom:87	/preg/
    0	pregnancy_symptom:15	/pregn/
    0	radiating_pain:-3 numbness:-24	/pri/
    0	numbness:-8 tingling:42	/pric/
    0	saddle_numbness:20	/priv/
    0	saddle_numbness:2	/priva/
    0	allergic_reaction:16	/pulli/
    0	sharp_pain:3	/punz/
    0	severe_bruising:13	/purpl/
    0	sharp_pain:35	/put/
    0	sharp_pain:8 weakness:2 persistent_beyond_72h:-3 pregnancy_symptom:-1	/que/
    0	weakness:1	/queez/
    0	sharp_pain:55	/rab/
    0	history_injury:45	/rac/
    0	calf_swelling:24	/rad/
    0	radiating_pain:7	/radia/
    0	severe_headache:115	/rain/
    0	numbness:48	/ran$/
    0	radiating_pain:46	/ranc/
    0	tingling:48	/rato$/
    0	tingling:79	/rato/
    0	radiating_pain:18	/rave/
    0	pregnancy_symptom:3	/rd$/
    0	radiating_pain:2 worsening:4	/rday$/
    0	allergic_reaction:1	/ream$/
    0	weakness:-3 chest_breath:29	/reat/
    0	numbness:-5	/red$/
    0	weakness:-17 persistent_beyond_72h:-1 bladder_bowel:-25	/red/
    0	numbness:12	/regi/
    0	numbness:8	/regis/
    0	pregnancy_symptom:3	/regna/
    0	weakness:5	/reng/
    0	sharp_pain:5 numbness:-32 pregnancy_symptom:-17 chest_breath:73	/res/
    0	tingling:76	/rest/
    0	severe_bruising:17	/rgin/
    0	numbness:-52	/ric/
    0	sharp_pain:16	/rie/
    0	weakness:5 tingling:-2	/rig/
    0	sharp_pain:-2	/rilla/
    0	sharp_pain:20 fever:17	/ring$/
    0	fever:35	/ring/
    0	fever:4	/rita/
    0	bladder_bowel:6	/rks$/
    0	sharp_pain:-11 weakness:-42 numbness:14 tingling:34	/rmi/
    0	numbness:-4 tingling:-15 history_disc:25	/rni/
    0	history_disc:17	/rnia/
    0	fever:16	/rning/
    0	sharp_pain:-2 radiating_pain:-3 pregnancy_symptom:-18 saddle_numbness:-15 chest_breath:-32 severe_headache:-34 allergic_reaction:-13 emergency:-34	/ro$/
    0	allergic_reaction:2	/roa/
    0	allergic_reaction:14	/roat$/
    0	allergic_reaction:18	/roat/
    0	sharp_pain:-1	/rodi/
    0	sharp_pain:13	/rofe/
    0	numbness:-1	/roi/
    0	saddle_numbness:50	/roin$/
    0	saddle_numbness:9	/roin/
    0	calf_swelling:4	/roja/
    0	sharp_pain:-26 radiating_pain:9 weakness:-34	/rom$/
    0	allergic_reaction:79	/ron$/
    0	persistent_beyond_72h:-5 allergic_reaction:68	/ron/
    0	allergic_reaction:111	/ronc/
    0	worsening:103	/rong/
    0	faint_dizzy:53	/room$/
    0	faint_dizzy:47	/room/
    0	emergency:6	/roop/
    0	weakness:72	/rop/
    0	radiating_pain:-23 osteoporosis:5	/ros/
    0	radiating_pain:2 saddle_numbness:4	/rou/
    0	sharp_pain:2 weakness:-6	/rp$/
    0	severe_bruising:4	/rpl/
    0	severe_bruising:93	/rple$/
    0	severe_bruising:32	/rple/
    0	sharp_pain:-2 saddle_numbness:-9	/rs$/
    0	weakness:-7 worsening:20	/rse$/
    0	weakness:-33 persistent_beyond_72h:-4 self_harm:-1	/rse/
    0	bladder_bowel:11	/rsti/
    0	persistent_beyond_72h:7	/rtin/
    0	sharp_pain:6	/ruc/
    0	severe_bruising:78	/rui/
    0	severe_bruising:75	/ruis/
    0	weakness:50 numbness:-2	/rza/
    0	saddle_numbness:7	/sadd/
    0	history_injury:19	/sage/
    0	bladder_bowel:11	/sal/
    0	bladder_bowel:50	/sale$/
    0	bladder_bowel:12	/sale/
    0	tingling:29	/scalp/
    0	bladder_bowel:55	/scap/
    0	radiating_pain:34	/sci/
    0	radiating_pain:25	/sciat/
    0	sharp_pain:36	/scr/
    0	saddle_numbness:2	/sea/
    0	saddle_numbness:2	/seat$/
    0	saddle_numbness:9	/seat/
    0	faint_dizzy:40	/sed$/
    0	self_harm:2	/seg/
    0	self_harm:25	/segu/
    0	weakness:9	/sel/
    0	bladder_bowel:4 self_harm:3	/self$/
    0	bladder_bowel:25 self_harm:28	/self/
    0	weakness:-74 numbness:77	/sens/
    0	weakness:-11 pregnancy_symptom:23 allergic_reaction:-2	/ses/
    0	radiating_pain:10 tingling:-23	/sho/
    0	weakness:16	/sin$/
    0	sharp_pain:-14 weakness:7 tingling:-10 bladder_bowel:30 calf_swelling:-5 emergency:-25	/sin/
    0	worsening:7	/sing$/
    0	sharp_pain:-14	/sis/
    0	saddle_numbness:60	/sit/
    0	tingling:42	/sk$/
    0	sharp_pain:3	/skewe/
    0	severe_headache:36	/sku/
    0	severe_headache:20	/skul/
    0	severe_headache:8	/skull/
    0	weakness:29	/sla/
    0	weakness:25	/slap/
    0	weakness:-4 numbness:47 tingling:25	/slee/
    0	weakness:-44 numbness:37 tingling:18	/sleep/
    0	worsening:50	/sno/
    0	worsening:4	/snow/
    0	chest_breath:22	/so$/
    0	numbness:9	/someo/
    0	sharp_pain:-4 persistent_beyond_72h:26 chest_breath:-3	/sor/
    0	persistent_beyond_72h:35	/sore/
    0	saddle_numbness:58	/sorr/
    0	saddle_numbness:26	/sorry/
    0	weakness:8	/sost/
    0	numbness:-9	/spa/
    0	osteoporosis:15	/spine/
    0	emergency:16	/spit/
    0	emergency:1	/spita/
    0	pregnancy_symptom:17	/spo/
    0	pregnancy_symptom:38	/spot/
    0	history_injury:1	/spr/
    0	weakness:1	/sque/
    0	weakness:58	/squee/
    0	tingling:76	/squi/
    0	bladder_bowel:10	/ssi/
    0	weakness:9	/stai/
    0	tingling:1	/stan/
    0	radiating_pain:38	/start/
    0	tingling:132	/stat/
    0	tingling:5	/stati/
    0	chest_breath:4	/stbon/
    0	sharp_pain:-2	/steo/
    0	osteoporosis:13	/steop/
    0	weakness:29	/steps/
    0	radiating_pain:-1	/sti/
    0	weakness:-64 worsening:-2 severe_headache:-37	/sto/
    0	allergic_reaction:50	/ston/
    0	allergic_reaction:99	/stone/
    0	weakness:38	/str/
    0	weakness:56	/stren/
    0	history_disc:9	/surg/
    0	history_disc:69	/surge/
    0	numbness:-7	/swe/
    0	sharp_pain:8	/tan/
    0	fever:3	/tando/
    0	radiating_pain:24 bladder_bowel:31 faint_dizzy:35 self_harm:39	/tar/
    0	radiating_pain:26 bladder_bowel:9	/tart/
    0	numbness:-5	/tas/
    0	chest_breath:6	/tbone/
    0	allergic_reaction:12	/tchin/
    0	worsening:44	/tea/
    0	sharp_pain:-6	/ted/
    0	saddle_numbness:17	/tel/
    0	numbness:13	/tell$/
    0	fever:64	/tem/
    0	numbness:-23 persistent_beyond_72h:-12 chest_breath:-7 faint_dizzy:-38 emergency:-5	/ten/
    0	osteoporosis:64	/teo/
    0	osteoporosis:44	/teop/
    0	sharp_pain:-19 tingling:-3 persistent_beyond_72h:-10 fever:16	/ter/
    0	radiating_pain:26	/termi/
    0	numbness:-4	/tes$/
    0	persistent_beyond_72h:-8 saddle_numbness:54	/tes/
    0	sharp_pain:-8 bladder_bowel:-6 saddle_numbness:-5 fever:11 faint_dizzy:-13	/th$/
    0	worsening:4	/than/
    0	self_harm:62	/thank/
    0	radiating_pain:4 tingling:6	/that$/
    0	radiating_pain:1 numbness:2 tingling:5 bladder_bowel:28	/that/
    0	numbness:4	/there/
    0	weakness:9 faint_dizzy:17	/thi/
    0	self_harm:17	/think/
    0	allergic_reaction:16	/throa/
    0	numbness:15	/thumb/
    0	severe_headache:7	/thund/
    0	radiating_pain:27	/tica$/
    0	sharp_pain:19	/tiga/
    0	numbness:15 self_harm:-7	/till$/
    0	saddle_numbness:10	/tima/
    0	sharp_pain:2 numbness:-4 tingling:-1	/ting$/
    0	numbness:191 saddle_numbness:18	/tis/
    0	numbness:8	/tist/
    0	tingling:20	/tle/
    0	sharp_pain:49	/tnin/
    0	sharp_pain:24	/tning/
    0	history_injury:22	/tob/
    0	sharp_pain:-10	/toc/
    0	sharp_pain:-1	/toda/
    0	persistent_beyond_72h:5	/todav/
    0	faint_dizzy:26	/todo$/
    0	faint_dizzy:29	/todo/
    0	history_disc:12	/tonig/
    0	weakness:12	/toot/
    0	weakness:-6	/tor/
    0	calf_swelling:7	/torr/
    0	tingling:4	/tos$/
    0	numbness:30	/touch/
    0	radiating_pain:39	/trave/
    0	sharp_pain:26 weakness:23 tingling:-18	/tre/
    0	bladder_bowel:46	/trea/
    0	weakness:27	/tren/
    0	weakness:5	/treng/
    0	persistent_beyond_72h:32	/tter$/
    0	persistent_beyond_72h:18	/tter/
    0	tingling:19	/ttl/
    0	sharp_pain:15 numbness:-8 tingling:-22 fever:61 severe_headache:-44 emergency:-3	/tur/
    0	saddle_numbness:21	/twe/
    0	saddle_numbness:11	/twee/
    0	sharp_pain:2	/uan/
    0	sharp_pain:22	/uant/
    0	weakness:-36	/uch/
    0	radiating_pain:-12 numbness:-3 worsening:-11 history_disc:-8 history_injury:-3 bladder_bowel:-1 fever:-21	/ue$/
    0	severe_headache:35	/uec/
    0	weakness:1	/ueeze/
    0	history_injury:27	/uele/
    0	weakness:26	/uena/
    0	numbness:44	/uer/
    0	numbness:82 tingling:55	/uerme/
    0	osteoporosis:18	/ueso/
    0	persistent_beyond_72h:1	/ueves/
    0	sharp_pain:15 numbness:-2	/ugh$/
    0	sharp_pain:-10	/ul$/
    0	sharp_pain:1	/ulder/
    0	numbness:-52	/ull$/
    0	allergic_reaction:21	/ullid/
    0	history_disc:47	/umn/
    0	persistent_beyond_72h:103	/un$/
    0	sharp_pain:-23 weakness:-8 tingling:13 saddle_numbness:62 chest_breath:11 severe_headache:37 allergic_reaction:-47	/und/
    0	chest_breath:63	/ung/
    0	sharp_pain:42	/unz/
    0	weakness:35	/up$/
    0	severe_bruising:85	/urpl/
    0	severe_bruising:23	/urple/
    0	bladder_bowel:6	/urst/
    0	persistent_beyond_72h:4	/urti/
    0	sharp_pain:-14 weakness:53 bladder_bowel:12	/use/
    0	history_disc:62	/usi/
    0	history_disc:19	/usio/
    0	history_disc:35	/usion/
    0	sharp_pain:-21 chest_breath:15	/ust/
    0	sharp_pain:13 weakness:-1 worsening:-2 persistent_beyond_72h:-12 history_injury:-2 pregnancy_symptom:-9 bladder_bowel:13 faint_dizzy:35 emergency:-13 self_harm:-11	/ut$/
    0	weakness:45	/van/
    0	saddle_numbness:8	/vat/
    0	sharp_pain:-19 history_injury:-15 pregnancy_symptom:20 chest_breath:-27 faint_dizzy:-6	/ve$/
    0	worsening:-9 chest_breath:8	/ver$/
    0	allergic_reaction:-30	/very$/
    0	persistent_beyond_72h:13	/via$/
    0	persistent_beyond_72h:4	/via/
    0	tingling:13	/vib/
    0	tingling:2	/vibr/
    0	tingling:66	/vibra/
    0	worsening:2	/vio/
    0	emergency:77	/wai/
    0	emergency:7	/wait/
    0	weakness:6 faint_dizzy:49	/wal/
    0	weakness:18	/walk/
    0	self_harm:24	/wan/
    0	emergency:31	/ward$/
    0	worsening:26	/ward/
    0	emergency:2	/was$/
    0	bladder_bowel:10	/wat/
    0	bladder_bowel:13	/wate/
    0	numbness:-1	/wea/
    0	pregnancy_symptom:119	/weeks/
    0	saddle_numbness:58	/ween/
    0	allergic_reaction:106	/wel/
    0	weakness:-2	/when/
    0	faint_dizzy:10	/wimm/
    0	bladder_bowel:10	/witho/
    0	radiating_pain:31 worsening:-7 persistent_beyond_72h:-3	/wn$/
    0	emergency:12	/words/
    0	self_harm:16	/wou/
    0	self_harm:1	/would/
    0	pregnancy_symptom:5	/xpec/
    0	pregnancy_symptom:116	/xpect/
    0	radiating_pain:2	/yest/
    0	radiating_pain:27	/yeste/
    0	sharp_pain:-25 persistent_beyond_72h:4	/ys$/
    0	weakness:-21 numbness:-12	/zin/
    0	tingling:13	/zing$/
    0	saddle_numbness:36	/zona/
    0	sharp_pain:31	/zos$/
    0	sharp_pain:2	/zos/
    0	numbness:-45 tingling:49	/zzi/
    0	numbness:-17 tingling:11	/zzin/
    0	tingling:146	/zzing/
    0	fever:22	: #
    0	fever:65	: & #
    0	numbness:12	: ~ <the>
    0	worsening:17	<be> <become>
    0	worsening:-40 persistent_beyond_72h:20	<be> <day>
    0	osteoporosis:2	<be> <the> huesos
    0	bladder_bowel:23	<be> able to
    0	numbness:3	<be> on
    0	numbness:5	<be> wearing
    0	weakness:7 numbness:8 worsening:26 persistent_beyond_72h:-3 saddle_numbness:9	<be> ~ ,
    0	worsening:-5 pregnancy_symptom:14 saddle_numbness:-10	<be> ~ <be>
    0	sharp_pain:-36 radiating_pain:2 weakness:-7 numbness:30 persistent_beyond_72h:-16 history_disc:-1 history_injury:-5 chest_breath:-16 calf_swelling:-3 fever:-31 severe_headache:-11 self_harm:-22	<be> ~ <part>
    0	numbness:-9	<be> ~ <side>
    0	saddle_numbness:10	<be> ~ ahi
    0	chest_breath:6	<be> ~ at
    0	tingling:9	<be> ~ duerme
    0	tingling:76	<be> ~ en
    0	osteoporosis:19	<be> ~ huesos
    0	tingling:1	<be> ~ into
    0	weakness:22	<be> ~ no
    0	numbness:1	<be> ~ numb
    0	chest_breath:8	<be> ~ on
    0	self_harm:11	<be> ~ thing
    0	severe_headache:53	<be> ~ to
    0	worsening:13	<become> from
    0	numbness:20	<become> nothing
    0	sharp_pain:12 radiating_pain:27 weakness:-5	<become> ~ <part>
    0	radiating_pain:12	<become> ~ <side>
    0	worsening:29	<become> ~ since
    0	numbness:4	<become> ~ sleep
    0	persistent_beyond_72h:22	<count> <time>
    0	bladder_bowel:10	<count> ~ <be>
    0	sharp_pain:9	<count> ~ <count>
    0	emergency:6	<count> ~ <my>
    0	sharp_pain:33 weakness:21 numbness:-24 persistent_beyond_72h:25	<count> ~ <the>
    0	weakness:25 emergency:22	<count> ~ i
    0	history_injury:52	<day> ,
    0	history_injury:93	<day> ~ <my>
    0	history_injury:19	<day> ~ <part>
    0	weakness:35 saddle_numbness:13	<feel> ~ ,
    0	weakness:-71 numbness:58	<feel> ~ <part>
    0	numbness:-11	<feel> ~ wipe
    0	sharp_pain:-72 numbness:-8 history_disc:73 pregnancy_symptom:36 fever:35	<have> <the>
    0	emergency:2	<have> ~ <have>
    0	sharp_pain:29	<have> ~ and
    0	weakness:30	<keep> ~ <my>
    0	tingling:75	<keep> ~ sleep
    0	tingling:109	<keep> ~ to
    0	weakness:-7	<my> <part> ,
    0	history_injury:42	<my> cai
    0	self_harm:15	<my> ~ .
    0	sharp_pain:-19 radiating_pain:-5 weakness:-64 tingling:21 saddle_numbness:-13 calf_swelling:1 fever:8 severe_headache:21	<my> ~ <be>
    0	history_injury:68	<my> ~ <day>
    0	tingling:8	<my> ~ <keep>
    0	radiating_pain:7 chest_breath:-4 faint_dizzy:15	<my> ~ <my>
    0	weakness:2 numbness:8 bladder_bowel:-44 saddle_numbness:-15 chest_breath:-25 severe_headache:-1 faint_dizzy:-31 emergency:-15 self_harm:-15	<my> ~ <part>
    0	sharp_pain:-5 radiating_pain:14 weakness:7 tingling:1 persistent_beyond_72h:-3 fever:-3	<my> ~ <the>
    0	saddle_numbness:4 chest_breath:3 severe_bruising:37	<my> ~ and
    0	history_injury:14	<my> ~ before
    0	sharp_pain:-5	<my> ~ dolor
    0	numbness:21	<my> ~ it
    0	radiating_pain:21	<my> ~ por
    0	sharp_pain:16	<part> <be> killing
    0	persistent_beyond_72h:36	<part> <have> <be>
    0	numbness:50	<part> <have> <become>
    0	weakness:13 tingling:21	<part> <keep>
    0	tingling:47	<part> <my>
    0	radiating_pain:8 numbness:12	<part> <the>
    0	radiating_pain:19 weakness:-26 saddle_numbness:63	<part> and
    0	pregnancy_symptom:14	<part> and <part>
    0	numbness:26	<part> and i
    0	history_disc:62	<part> in
    0	radiating_pain:-20 tingling:22	<part> of
    0	tingling:20	<part> since
    0	radiating_pain:3	<part> to
    0	history_disc:34	<part> ~ #
    0	calf_swelling:5	<part> ~ :
    0	sharp_pain:-17 numbness:27 tingling:24 persistent_beyond_72h:22 calf_swelling:40	<part> ~ <be>
    0	radiating_pain:3 weakness:43 worsening:-11 persistent_beyond_72h:-10 chest_breath:-13 faint_dizzy:-27 allergic_reaction:-2 severe_bruising:44	<part> ~ <my>
    0	numbness:47	<part> ~ desde
    0	history_injury:12	<part> ~ duele
    0	history_disc:57	<part> ~ hurting
    0	radiating_pain:12	<part> ~ in
    0	numbness:4 tingling:26	<part> ~ no
    0	radiating_pain:70	<part> ~ now
    0	numbness:30	<part> ~ still
    0	calf_swelling:2	<part> ~ swollen
    0	weakness:29	<part> ~ today
    0	weakness:39 calf_swelling:135	<part> ~ y
    0	weakness:6 emergency:40	<person> ~ <be>
    0	tingling:-13 allergic_reaction:58	<side> ~ <my>
    0	tingling:4	<side> ~ <side>
    0	weakness:10	<side> ~ will
    0	persistent_beyond_72h:52	<the> # th
    0	radiating_pain:16	<the> <part> ,
    0	tingling:10	<the> <part> <my>
    0	numbness:25	<the> <part> de
    0	radiating_pain:49 numbness:22	<the> <part> y
    0	calf_swelling:15 severe_headache:-22	<the> <side>
    0	allergic_reaction:1	<the> ampolla
    0	saddle_numbness:23	<the> bike
    0	allergic_reaction:28	<the> cream
    0	allergic_reaction:45	<the> heat
    0	sharp_pain:21	<the> ice
    0	worsening:23	<the> last
    0	faint_dizzy:12	<the> morning
    0	tingling:4	<the> phone
    0	saddle_numbness:4	<the> saddle
    0	sharp_pain:134	<the> shooting
    0	chest_breath:3	<the> subir
    0	self_harm:17	<the> way
    0	sharp_pain:-5	<the> ~ #
    0	numbness:6 bladder_bowel:24 calf_swelling:27	<the> ~ and
    0	sharp_pain:3 weakness:-1	<the> ~ de
    0	sharp_pain:50 radiating_pain:1 chest_breath:5	<the> ~ i
    0	radiating_pain:18	<the> ~ it
    0	tingling:7 worsening:-13	<the> ~ que
    0	tingling:52	<the> ~ running
    0	persistent_beyond_72h:2	<the> ~ th
    0	history_injury:27	<time> ago
    0	history_injury:20	<time> before
    0	worsening:18	<time> ~ ,
    0	history_injury:37	<time> ~ <part>
    0	persistent_beyond_72h:24	<time> ~ and
    0	persistent_beyond_72h:31	<time> ~ i
    0	bladder_bowel:25	[en1002] & .
    0	severe_headache:10	[en1002] & [en1002]
    0	sharp_pain:4 weakness:14 numbness:3 persistent_beyond_72h:19 chest_breath:6	[en1002] & [en11]
    0	emergency:2	[en1002] & [en197]
    0	sharp_pain:-15	[en1002] & [en20]
    0	sharp_pain:4 radiating_pain:22 tingling:24 chest_breath:35 allergic_reaction:-11	[en1002] & [en251]
    0	worsening:-28 allergic_reaction:-7	[en1002] & [en362]
    0	sharp_pain:9	[en1002] & [en477]
    0	sharp_pain:20 emergency:54	[en1002] & [en60]
    0	tingling:130	[en1002] & [en618]
    0	numbness:1	[en1002] & [en989]
    0	weakness:6	[en1018] & [en1002]
    0	pregnancy_symptom:57	[en1018] & [en20]
    0	weakness:48	[en1018] & [en251]
    0	tingling:36	[en101] & [en1002]
    0	weakness:1	[en101] & [en474]
    0	tingling:23	[en101] & [en660]
    0	tingling:45	[en101] & [en810]
    0	sharp_pain:-5 numbness:6	[en1020] & ,
    0	radiating_pain:-13 weakness:7 worsening:-10 history_disc:19 faint_dizzy:2	[en1020] & [en11]
    0	weakness:-6	[en1020] & [en20]
    0	sharp_pain:-15 weakness:89 worsening:31 history_injury:74	[en1020] & [en874]
    0	sharp_pain:108	[en118] & [es55]
    0	sharp_pain:-14 radiating_pain:-2 numbness:-5 tingling:-1 worsening:4 persistent_beyond_72h:-23 chest_breath:-2 calf_swelling:5 emergency:-2	[en11]
    0	persistent_beyond_72h:7	[en11] & #
    0	weakness:29	[en11] & .
    0	numbness:43	[en11] & [en20]
    0	sharp_pain:6	[en11] & [en874]
    0	sharp_pain:-16	[en11] & [en93]
    0	worsening:2	[en11] & [en989]
    0	weakness:-13 faint_dizzy:10	[en124]
    0	persistent_beyond_72h:2	[en124] & [en1002]
    0	worsening:55	[en124] & [en633]
    0	history_injury:100	[en127] & [en157]
    0	allergic_reaction:12 severe_bruising:14	[en12] & ,
    0	bladder_bowel:40	[en12] & [en19]
    0	emergency:36	[en12] & [en362]
    0	radiating_pain:71	[en12] & [en633]
    0	sharp_pain:-1 osteoporosis:17	[en141]
    0	self_harm:-4	[en148]
    0	tingling:5	[en148] & [en1002]
    0	numbness:48	[en149]
    0	history_injury:7	[en157] & ,
    0	numbness:2	[en15] & [en493]
    0	sharp_pain:-24 weakness:-8 numbness:-3 osteoporosis:-14 bladder_bowel:7 saddle_numbness:-8 calf_swelling:-10 severe_bruising:-3	[en170]
    0	sharp_pain:4 tingling:16 self_harm:43	[en170] & [en1002]
    0	radiating_pain:35	[en170] & [en11]
    0	numbness:12 history_injury:104	[en170] & [en251]
    0	sharp_pain:2 radiating_pain:-26 weakness:-10 numbness:-32 tingling:-2 worsening:-3 persistent_beyond_72h:-15 history_disc:-22 osteoporosis:-17 pregnancy_symptom:-10 bladder_bowel:-17 saddle_numbness:-37 chest_breath:-10 fever:-15 allergic_reaction:-9 emergency:-2	[en19]
    0	worsening:1	[en19] & [en1002]
    0	history_injury:16 calf_swelling:3	[en19] & [en11]
    0	sharp_pain:-6 tingling:-19 worsening:-5	[en19] & [en20]
    0	radiating_pain:-25 severe_headache:66	[en19] & [en251]
    0	numbness:59	[en19] & [en693]
    0	sharp_pain:21	[en19] & [en980]
    0	persistent_beyond_72h:55	[en202] & [en11]
    0	pregnancy_symptom:18	[en20] & [en19]
    0	calf_swelling:49	[en20] & [en437]
    0	history_disc:17 history_injury:20	[en20] & [en474]
    0	numbness:7	[en20] & [en650]
    0	history_disc:22	[en20] & [en746]
    0	pregnancy_symptom:19 bladder_bowel:30	[en20] & [en810]
    0	persistent_beyond_72h:22	[en20] & [en874]
    0	sharp_pain:-1 numbness:12 persistent_beyond_72h:13	[en212]
    0	severe_bruising:7	[en215] & [en251]
    0	radiating_pain:-71 severe_bruising:31	[en215] & [en380]
    0	self_harm:1	[en218] & [es106]
    0	emergency:13	[en234] & .
    0	sharp_pain:12 self_harm:56	[en234] & [en1020]
    0	numbness:-2	[en234] & [en474]
    0	sharp_pain:39 fever:29	[en234] & [en490]
    0	weakness:45	[en234] & [en85]
    0	worsening:3	[en250]
    0	weakness:6	[en251] & [en1020]
    0	tingling:13 persistent_beyond_72h:7	[en251] & [en202]
    0	saddle_numbness:56	[en251] & [en333]
    0	sharp_pain:6 numbness:-1 tingling:-16	[en251] & [en362]
    0	numbness:6	[en251] & [en474]
    0	sharp_pain:19	[en251] & [en477]
    0	emergency:4	[en251] & [en661]
    0	severe_bruising:12	[en251] & [en71]
    0	sharp_pain:-14 weakness:4 numbness:24 tingling:18 saddle_numbness:68 severe_headache:53	[en251] & [en810]
    0	radiating_pain:3	[en251] & [en85]
    0	numbness:18 persistent_beyond_72h:-11 pregnancy_symptom:5 faint_dizzy:14	[en251] & [en869]
    0	history_injury:5	[en251] & tailbone
    0	tingling:10	[en253]
    0	sharp_pain:40	[en28] & [en143]
    0	tingling:79	[en28] & [en85]
    0	weakness:1	[en28] & [en869]
    0	self_harm:79	[en28] & [en874]
    0	sharp_pain:-28 weakness:-17 numbness:-32 tingling:-9 worsening:-34 persistent_beyond_72h:-73 history_disc:-12 chest_breath:-40 fever:-9 severe_headache:-17 faint_dizzy:-29 allergic_reaction:-15 emergency:162 self_harm:-44	[en309]
    0	weakness:33	[en31]
    0	sharp_pain:6 weakness:1 numbness:-8 faint_dizzy:16	[en362] & [en11]
    0	worsening:33	[en362] & [en19]
    0	tingling:2	[en362] & [en234]
    0	radiating_pain:57 tingling:-28	[en362] & [en251]
    0	radiating_pain:-13	[en362] & [en37]
    0	bladder_bowel:1	[en378] & [en12]
    0	numbness:-52	[en378] & [en170]
    0	tingling:29	[en378] & [en19]
    0	persistent_beyond_72h:42	[en378] & [en746]
    0	sharp_pain:24	[en378] & [en890]
    0	radiating_pain:-1 allergic_reaction:1	[en37] & ,
    0	numbness:61	[en37] & [en20]
    0	weakness:6	[en37] & [en234]
    0	numbness:8	[en37] & [en251]
    0	weakness:23	[en37] & [en426]
    0	numbness:5	[en37] & [en474]
    0	allergic_reaction:3	[en380]
    0	persistent_beyond_72h:42	[en380] & [en1020]
    0	radiating_pain:9	[en380] & [en251]
    0	severe_bruising:46	[en394] & [en660]
    0	radiating_pain:-19 numbness:-21 tingling:-16 fever:-1	[en39]
    0	sharp_pain:-4 radiating_pain:4 persistent_beyond_72h:-23 history_disc:-3 history_injury:2 pregnancy_symptom:-45 bladder_bowel:-32 saddle_numbness:-1 severe_bruising:-12 self_harm:-8	[en426]
    0	weakness:-11	[en426] & [en12]
    0	radiating_pain:77	[en426] & [en251]
    0	tingling:32	[en426] & [en949]
    0	sharp_pain:23	[en426] & [en966]
    0	tingling:6	[en42] & [en12]
    0	weakness:30	[en42] & [en251]
    0	numbness:21	[en437] & [en474]
    0	sharp_pain:44	[en437] & [en789]
    0	weakness:-1	[en439]
    0	sharp_pain:1 weakness:-2 chest_breath:22 calf_swelling:-13 severe_bruising:-17 self_harm:-4	[en468]
    0	fever:11	[en468] & [en1013]
    0	sharp_pain:-3 weakness:-7 numbness:35	[en468] & [en11]
    0	history_injury:52	[en468] & [en602]
    0	emergency:20	[en469]
    0	radiating_pain:-6 weakness:-7 tingling:-2 worsening:12 persistent_beyond_72h:-5 pregnancy_symptom:-45 bladder_bowel:-4 saddle_numbness:-6 chest_breath:-16 calf_swelling:-23 fever:-7 faint_dizzy:-7 allergic_reaction:-16 severe_bruising:-15 emergency:-19	[en474]
    0	sharp_pain:-41	[en474] & [en1020]
    0	sharp_pain:11 worsening:5	[en474] & [en19]
    0	sharp_pain:42	[en474] & [en633]
    0	sharp_pain:2	[en474] & [en634]
    0	sharp_pain:-31 radiating_pain:-51 weakness:-35 tingling:-27 persistent_beyond_72h:-31 history_disc:-18 history_injury:-33 osteoporosis:-13 pregnancy_symptom:-51 bladder_bowel:-39 chest_breath:-49 fever:-28 severe_headache:-43 faint_dizzy:-71 allergic_reaction:-17 severe_bruising:-47 emergency:-34	[en490]
    0	worsening:20	[en490] & [en1018]
    0	self_harm:40	[en490] & [en11]
    0	worsening:76	[en490] & [en20]
    0	numbness:13	[en490] & [en468]
    0	allergic_reaction:4	[en490] & [en633]
    0	saddle_numbness:10	[en490] & [en869]
    0	numbness:-70	[en490] & [es182]
    0	tingling:3 allergic_reaction:9	[en506]
    0	tingling:21	[en506] & [en1002]
    0	tingling:36	[en506] & [en1020]
    0	numbness:14	[en508]
    0	weakness:6	[en522] & ,
    0	sharp_pain:71 numbness:2	[en522] & [en1020]
    0	bladder_bowel:2	[en522] & [en966]
    0	sharp_pain:2 weakness:-4	[en567]
    0	weakness:63	[en58] & [en1020]
    0	severe_headache:6	[en58] & [en124]
    0	weakness:-2	[en58] & [en251]
    0	weakness:10	[en58] & [en437]
    0	numbness:26	[en58] & [en522]
    0	numbness:-25	[en60] & ,
    0	tingling:11	[en60] & .
    0	tingling:12 faint_dizzy:28	[en60] & [en11]
    0	sharp_pain:92	[en60] & [en333]
    0	sharp_pain:38	[en60] & [en362]
    0	weakness:-19 tingling:10	[en60] & [en869]
    0	saddle_numbness:9	[en613] & [en362]
    0	numbness:18	[en613] & [en60]
    0	self_harm:9	[en618]
    0	sharp_pain:-14	[en633] & ,
    0	sharp_pain:54	[en633] & [en468]
    0	worsening:-4 saddle_numbness:-26 faint_dizzy:-14 emergency:-1	[en634]
    0	sharp_pain:11	[en63] & [en251]
    0	faint_dizzy:5	[en63] & [en93]
    0	saddle_numbness:8	[en650] & [en874]
    0	sharp_pain:23	[en660] & [en19]
    0	sharp_pain:27	[en660] & [en709]
    0	sharp_pain:23	[en660] & [en746]
    0	radiating_pain:53	[en677] & [en746]
    0	sharp_pain:89	[en682] & [en63]
    0	numbness:24	[en709] & [en84]
    0	sharp_pain:-2 tingling:-5 worsening:7 faint_dizzy:-23 allergic_reaction:-14 severe_bruising:-12	[en746]
    0	worsening:39	[en746] & [en1020]
    0	sharp_pain:98	[en746] & [en19]
    0	worsening:44	[en746] & [en468]
    0	chest_breath:-2	[en762] & [en19]
    0	radiating_pain:2	[en762] & [en251]
    0	sharp_pain:64	[en77] & [en660]
    0	severe_headache:54	[en789]
    0	severe_headache:20	[en789] & ,
    0	severe_headache:5	[en789] & [en1002]
    0	severe_headache:78	[en789] & [en762]
    0	calf_swelling:259	[en805] & :
    0	chest_breath:23	[en805] & [en437]
    0	weakness:-10 tingling:-25	[en807]
    0	weakness:1	[en810] & ,
    0	weakness:3 numbness:49	[en810] & [en101]
    0	sharp_pain:13	[en810] & [en633]
    0	radiating_pain:4 tingling:9 bladder_bowel:1	[en84]
    0	numbness:18	[en84] & [en101]
    0	sharp_pain:-4 allergic_reaction:10	[en853]
    0	worsening:53	[en853] & [en490]
    0	weakness:3	[en85] & [en1020]
    0	weakness:18	[en85] & [en234]
    0	tingling:43	[en85] & [en251]
    0	weakness:108	[en85] & [en426]
    0	numbness:73	[en85] & [en42]
    0	calf_swelling:61	[en85] & [en762]
    0	radiating_pain:25 weakness:43	[en869] & [en11]
    0	history_disc:36	[en869] & [en181]
    0	radiating_pain:9	[en869] & [en251]
    0	sharp_pain:-56 radiating_pain:85	[en869] & [en380]
    0	sharp_pain:39	[en869] & [en634]
    0	sharp_pain:11 numbness:-21	[en869] & [en869]
    0	numbness:53	[en869] & [es182]
    0	weakness:33	[en874] & .
    0	worsening:-35	[en874] & [en1002]
    0	worsening:56	[en874] & [en426]
    0	history_disc:17 bladder_bowel:46	[en874] & [en468]
    0	emergency:3	[en874] & [en60]
    0	chest_breath:12 self_harm:11	[en874] & [en966]
    0	sharp_pain:-12 numbness:-13 faint_dizzy:10	[en874] & [es1]
    0	radiating_pain:5	[en874] & [es950]
    0	history_injury:63	[en874] & cai
    0	self_harm:-61	[en890]
    0	worsening:17	[en890] & [en1002]
    0	allergic_reaction:4	[en890] & [en251]
    0	sharp_pain:-27 self_harm:50	[en906]
    0	emergency:20	[en90]
    0	sharp_pain:32	[en917]
    0	worsening:66	[en938] & [en20]
    0	sharp_pain:15	[en949] & [en762]
    0	emergency:17	[en951] & [en874]
    0	numbness:60 saddle_numbness:13	[en954] & [en19]
    0	history_injury:6	[en957] & [en298]
    0	numbness:26 worsening:-11	[en966] & [en1002]
    0	numbness:-23	[en966] & [en12]
    0	sharp_pain:21 emergency:1	[en966] & [en170]
    0	sharp_pain:-17	[en966] & [en37]
    0	worsening:18	[en966] & [en682]
    0	sharp_pain:33	[en966] & [en746]
    0	worsening:36 faint_dizzy:70	[en966] & [en805]
    0	numbness:1	[en967]
    0	weakness:-22 tingling:5 worsening:-11 persistent_beyond_72h:-13 pregnancy_symptom:-3 chest_breath:-15 fever:-12 severe_headache:-12 severe_bruising:-20	[en980]
    0	tingling:1	[en980] & [en506]
    0	sharp_pain:8	[en980] & [en682]
    0	numbness:5 history_disc:8	[en986]
    0	numbness:1 worsening:8	[en989]
    0	tingling:27	[en999] & [en28]
    0	sharp_pain:1 numbness:8	[es102]
    0	sharp_pain:-28 numbness:-70 tingling:-12	[es122]
    0	radiating_pain:2 history_injury:26	[es13] & [en874]
    0	sharp_pain:-4 worsening:25	[es13] & [es982]
    0	numbness:7	[es13] & muslo
    0	weakness:36 numbness:-5	[es14]
    0	numbness:21	[es14] & ,
    0	numbness:14	[es150]
    0	sharp_pain:-21 radiating_pain:-54 tingling:-46 worsening:-53 history_disc:-18 pregnancy_symptom:-67 saddle_numbness:-5 chest_breath:-25 calf_swelling:-64 fever:-50 severe_headache:-45 faint_dizzy:-60 allergic_reaction:-133 severe_bruising:-53 emergency:-64 self_harm:-28	[es182]
    0	tingling:-19	[es182] & [es459]
    0	sharp_pain:6	[es189] & [es699]
    0	numbness:-3	[es1] & [es26]
    0	radiating_pain:47	[es234] & [es1]
    0	tingling:-13	[es235]
    0	tingling:24	[es24]
    0	worsening:23	[es251]
    0	tingling:7	[es253] & [es759]
    0	persistent_beyond_72h:7 pregnancy_symptom:60	[es254]
    0	persistent_beyond_72h:58	[es254] & [es54]
    0	persistent_beyond_72h:26	[es26] & [en19]
    0	sharp_pain:38	[es29] & [es13]
    0	sharp_pain:5	[es29] & [es54]
    0	radiating_pain:-42 persistent_beyond_72h:-21 bladder_bowel:-5 allergic_reaction:-12 emergency:-8	[es2]
    0	sharp_pain:8 tingling:-9	[es342]
    0	severe_headache:35	[es427]
    0	tingling:34	[es438] & [es106]
    0	tingling:7	[es438] & [es1]
    0	weakness:8	[es502] & [es14]
    0	severe_bruising:28	[es509]
    0	severe_bruising:34	[es509] & [es699]
    0	radiating_pain:23 weakness:3 calf_swelling:30	[es54] & [es1]
    0	numbness:24	[es54] & [es214]
    0	radiating_pain:45	[es55] & [en874]
    0	sharp_pain:-37	[es55] & [es362]
    0	saddle_numbness:4	[es571]
    0	worsening:8	[es58]
    0	numbness:41	[es591]
    0	tingling:20	[es638]
    0	numbness:5	[es694] & [es13]
    0	numbness:7	[es694] & [es2]
    0	numbness:-6	[es699] & ,
    0	weakness:35	[es699] & [es235]
    0	emergency:27	[es699] & [es26]
    0	numbness:12	[es699] & [es54]
    0	radiating_pain:78	[es726]
    0	persistent_beyond_72h:30	[es878] & [es254]
    0	sharp_pain:-22 numbness:-4 tingling:-13 pregnancy_symptom:32 saddle_numbness:-16 chest_breath:12 calf_swelling:-6 fever:-2	[es887]
    0	sharp_pain:21	[es950] & [es106]
    0	sharp_pain:8 self_harm:88	[es950] & [es182]
    0	radiating_pain:11	[es950] & [es234]
    0	sharp_pain:-54 radiating_pain:-4 weakness:-2 numbness:-29 tingling:-17 worsening:13 history_disc:-37 history_injury:-74 osteoporosis:-53 saddle_numbness:-77 chest_breath:-32 calf_swelling:-65 severe_headache:-32 faint_dizzy:-61 severe_bruising:-40 self_harm:-56	[es982]
    0	tingling:35	[es982] & ,
    0	history_injury:98	[es998] & [es254]
    0	persistent_beyond_72h:10	[es998] & [es54]
    0	radiating_pain:-11 weakness:-6 numbness:-6 persistent_beyond_72h:-20 osteoporosis:-12 pregnancy_symptom:-8 bladder_bowel:-6 saddle_numbness:-14 chest_breath:-5 fever:-2 faint_dizzy:-38 allergic_reaction:-10 severe_bruising:-23 self_harm:-41	a
    0	sharp_pain:22	a hot
    0	history_injury:7	ago
    0	saddle_numbness:28	ahi abajo
    0	history_injury:5	ahora me
    0	radiating_pain:11	al codo
    0	faint_dizzy:6	al piso
    0	pregnancy_symptom:23	and <my>
    0	persistent_beyond_72h:1	and <my> <part>
    0	pregnancy_symptom:19	and my
    0	numbness:-9 worsening:-32 persistent_beyond_72h:8 history_disc:24 pregnancy_symptom:49	and ~ <be>
    0	persistent_beyond_72h:11	and ~ <day>
    0	tingling:39	and ~ <side>
    0	tingling:20	and ~ in
    0	numbness:-8	are numb
    0	sharp_pain:-2 numbness:10 tingling:1	as
    0	weakness:-1 faint_dizzy:4	at
    0	numbness:12	at ~ <part>
    0	bladder_bowel:37	bed
    0	numbness:11 persistent_beyond_72h:19	been
    0	history_injury:3	before
    0	persistent_beyond_72h:26	better
    0	saddle_numbness:54	between
    0	saddle_numbness:6	bike
    0	severe_bruising:72	black
    0	sharp_pain:19	blade
    0	osteoporosis:45	bones
    0	weakness:15	buenas
    0	radiating_pain:9	bum
    0	fever:21	burning
    0	tingling:39 saddle_numbness:8	but
    0	numbness:26	but ~ <side>
    0	persistent_beyond_72h:23	by now
    0	severe_headache:7	cabeza
    0	tingling:4	cada rato
    0	history_injury:4	cai & [es1]
    0	history_injury:3	came
    0	numbness:8	can not tell
    0	sharp_pain:-3	can ~ <my>
    0	weakness:1	can ~ on
    0	numbness:22	can ~ tell
    0	worsening:5	climbing
    0	numbness:4 fever:45	cold
    0	radiating_pain:-2 persistent_beyond_72h:12	con
    0	numbness:4	con <the>
    0	weakness:25 persistent_beyond_72h:2	con ~ <part>
    0	radiating_pain:20	cuello al
    0	bladder_bowel:7	darme
    0	radiating_pain:-9 tingling:-2 persistent_beyond_72h:-11 bladder_bowel:-18 allergic_reaction:-9 emergency:-17	de
    0	radiating_pain:1	desde <the>
    0	sharp_pain:37	dolor ~ ,
    0	numbness:-2	dormida & [es1]
    0	numbness:-10	dormida <the>
    0	numbness:-1	dormida la
    0	radiating_pain:7 tingling:1	down
    0	saddle_numbness:53	down below
    0	radiating_pain:41 weakness:-57	down ~ <part>
    0	pregnancy_symptom:57	due
    0	worsening:38	duele mas
    0	tingling:10	duerme
    0	sharp_pain:11	dull
    0	numbness:16	else
    0	sharp_pain:15	en la
    0	saddle_numbness:18	en ~ <be>
    0	sharp_pain:22	en ~ <my>
    0	pregnancy_symptom:16	expecting
    0	sharp_pain:-6 numbness:11	feel
    0	tingling:31	feet
    0	numbness:66	finger
    0	numbness:4	foot is
    0	numbness:25	for
    0	radiating_pain:8	from my
    0	weakness:24	fuerza
    0	tingling:38	full of
    0	chest_breath:1	get
    0	sharp_pain:11	get a
    0	worsening:3	getting
    0	saddle_numbness:20	groin
    0	history_disc:34	had a
    0	emergency:4	half
    0	radiating_pain:10	hasta
    0	radiating_pain:30	hasta <the>
    0	radiating_pain:57	hasta el
    0	bladder_bowel:7	have
    0	numbness:-51	have gone
    0	chest_breath:1	having
    0	self_harm:13	he ~ en
    0	severe_headache:52	head
    0	sharp_pain:-26	headache
    0	severe_headache:7	headache ~ i
    0	chest_breath:33	heart
    0	weakness:25	hi
    0	allergic_reaction:122	hives
    0	emergency:6	hospital
    0	osteoporosis:35	huesos
    0	persistent_beyond_72h:12	hurting
    0	radiating_pain:1	hurts ~ <my>
    0	chest_breath:26 faint_dizzy:4	i <become>
    0	worsening:-3	i <have>
    0	sharp_pain:13	i ~ <have>
    0	radiating_pain:9 weakness:12 numbness:9 tingling:19 pregnancy_symptom:6 self_harm:-7	i ~ <the>
    0	pregnancy_symptom:21	i ~ and
    0	numbness:36	i ~ it
    0	history_injury:14	i ~ on
    0	tingling:8	if ~ <be>
    0	tingling:30	if ~ <my>
    0	history_disc:103	in #
    0	sharp_pain:5 allergic_reaction:-5	in <my>
    0	weakness:-14	in <my> <part>
    0	sharp_pain:-14 faint_dizzy:7 emergency:29	in <the>
    0	weakness:18	in <the> <side>
    0	weakness:-13 numbness:-17 allergic_reaction:-18	in my
    0	numbness:-1	in ~ ,
    0	tingling:20	in ~ <the>
    0	emergency:13	in ~ on
    0	sharp_pain:2	is a
    0	sharp_pain:2 radiating_pain:-4 weakness:-4 tingling:-9 worsening:10 persistent_beyond_72h:-8 osteoporosis:-1 pregnancy_symptom:-26 bladder_bowel:-2 chest_breath:-39 fever:-12 faint_dizzy:-46 severe_bruising:-4 emergency:-19 self_harm:-10	it
    0	numbness:11	it ,
    0	numbness:30	it <be> not
    0	numbness:13	it ~ else
    0	worsening:7	it ~ than
    0	sharp_pain:3	it ~ to
    0	persistent_beyond_72h:3	jueves
    0	history_injury:50	last week
    0	history_injury:29	last ~ ,
    0	numbness:18	late+:
    0	calf_swelling:18	late+calf
    0	persistent_beyond_72h:60	late+dias
    0	persistent_beyond_72h:74	late+easing
    0	radiating_pain:-12 persistent_beyond_72h:52	late+el
    0	persistent_beyond_72h:27	late+espalda
    0	sharp_pain:-28 tingling:1 worsening:26 persistent_beyond_72h:58 faint_dizzy:-13	late+i
    0	persistent_beyond_72h:53	late+la
    0	tingling:6 worsening:13 persistent_beyond_72h:72	late+me
    0	persistent_beyond_72h:48	late+neck
    0	bladder_bowel:40	late+need
    0	numbness:17	late+numb
    0	worsening:4 history_injury:-7	late+on
    0	sharp_pain:-7 persistent_beyond_72h:53	late+s
    0	persistent_beyond_72h:10	late+same
    0	persistent_beyond_72h:56	late+se
    0	sharp_pain:52	late+shooting
    0	persistent_beyond_72h:81	late+sore
    0	sharp_pain:-57 worsening:-48 persistent_beyond_72h:90	late+still
    0	persistent_beyond_72h:69	late+th
    0	sharp_pain:-7 radiating_pain:-31 weakness:27 tingling:59 worsening:23 persistent_beyond_72h:17 history_injury:-39 fever:-15 faint_dizzy:-24	late+the
    0	persistent_beyond_72h:43	late+todavia
    0	worsening:13	late+volvio
    0	worsening:39	late+wrong
    0	weakness:-8 tingling:32	left hand
    0	weakness:3	left leg
    0	weakness:17 saddle_numbness:4	legs
    0	sharp_pain:89	lightning
    0	numbness:-14 tingling:-11	like <the>
    0	sharp_pain:9 numbness:11	lo
    0	sharp_pain:97	look <side>
    0	severe_headache:1	look at
    0	allergic_reaction:2	los labios
    0	weakness:7	lost ~ <part>
    0	calf_swelling:88	lower leg
    0	sharp_pain:15	makes <my>
    0	history_injury:5	me cai
    0	tingling:31	me duerme
    0	worsening:37 persistent_beyond_72h:-10	more
    0	severe_headache:40	my eyes
    0	numbness:-15	my fingers
    0	tingling:21	my forearm
    0	tingling:34	my scalp
    0	severe_bruising:75	my whole
    0	numbness:2	nada
    0	numbness:-11	neck
    0	bladder_bowel:8	need
    0	sharp_pain:42	needle
    0	tingling:78	needles
    0	bladder_bowel:41	never
    0	faint_dizzy:4	next ~ <be>
    0	sharp_pain:-42 radiating_pain:-25 weakness:-1 numbness:-2 tingling:-32 worsening:-26 persistent_beyond_72h:-1 history_disc:-24 history_injury:-36 osteoporosis:-68 saddle_numbness:-8 chest_breath:-12 calf_swelling:-25 fever:-9 severe_headache:-9 faint_dizzy:-5 severe_bruising:-48 emergency:-24	no
    0	sharp_pain:-20 numbness:33 saddle_numbness:53	not <feel>
    0	numbness:7	not <feel> <the>
    0	numbness:97	not tell
    0	numbness:31	not ~ <be>
    0	calf_swelling:27	not ~ <side>
    0	numbness:5	not ~ of
    0	weakness:62	not ~ what
    0	numbness:-25	not ~ wipe
    0	worsening:28	now ~ pain
    0	severe_headache:3	nowhere
    0	saddle_numbness:17	numb ~ <become>
    0	numbness:1	numb ~ <side>
    0	numbness:-22	numb ~ no
    0	numbness:-21	numbness ~ .
    0	numbness:-56	numbness ~ no
    0	sharp_pain:27	of <count>
    0	sharp_pain:-7 severe_bruising:6	of <the>
    0	numbness:8	of ~ <be>
    0	worsening:29 persistent_beyond_72h:-39 history_injury:43	on <day>
    0	sharp_pain:-1	on my
    0	faint_dizzy:6	on to
    0	faint_dizzy:14	on to <the>
    0	numbness:83	on ~ and
    0	emergency:82	one side
    0	weakness:-2	only
    0	sharp_pain:4	out of #
    0	severe_headache:6	out of nowhere
    0	severe_headache:36	out ~ nowhere
    0	tingling:83	p
    0	sharp_pain:1	pain <be>
    0	radiating_pain:54 weakness:-1	pain ~ <my>
    0	worsening:20	pain ~ <time>
    0	sharp_pain:33	pain ~ i
    0	worsening:11	para
    0	radiating_pain:23	para ~ <part>
    0	numbness:13	parts <have>
    0	saddle_numbness:12	peeing
    0	weakness:12	pie
    0	radiating_pain:22	pierna
    0	tingling:57	pins
    0	tingling:125	pins and
    0	faint_dizzy:5	piso
    0	weakness:19	power
    0	numbness:11	private parts <have>
    0	numbness:30	private ~ <have>
    0	severe_bruising:52	purple
    0	calf_swelling:6	que <the> otra
    0	sharp_pain:2	que me
    0	history_injury:4	rear ended
    0	weakness:12	right
    0	tingling:13	running ~ <my>
    0	tingling:26	running ~ <part>
    0	weakness:-5 numbness:1 tingling:-4 history_injury:-4 emergency:-3 self_harm:-6	s
    0	bladder_bowel:22	sale
    0	saddle_numbness:102	seat
    0	sharp_pain:14	sharp
    0	sharp_pain:6	shooting ~ to
    0	persistent_beyond_72h:-6	si
    0	numbness:22	si ~ <part>
    0	numbness:20	si ~ en
    0	weakness:2 bladder_bowel:40	sin
    0	worsening:-6	since last
    0	persistent_beyond_72h:2	since ~ <day>
    0	saddle_numbness:35	sit on
    0	tingling:1	skin of
    0	severe_headache:2	skull
    0	numbness:2	someone
    0	osteoporosis:12	spot
    0	radiating_pain:12	starts
    0	weakness:1	steps
    0	worsening:-27 persistent_beyond_72h:52	still
    0	weakness:14	strength
    0	history_injury:12	tailbone
    0	sharp_pain:1	tears
    0	radiating_pain:4	that
    0	sharp_pain:-2 radiating_pain:-4 numbness:-1 tingling:-10 worsening:3 osteoporosis:4 pregnancy_symptom:-19 emergency:-1	the
    0	persistent_beyond_72h:12	the #
    0	numbness:7 history_disc:20	there
    0	saddle_numbness:9	thighs
    0	sharp_pain:6 worsening:-2	this
    0	allergic_reaction:29	throat
    0	allergic_reaction:10	throat <feel>
    0	allergic_reaction:80	throat feels
    0	weakness:-13 tingling:8	tingling
    0	bladder_bowel:10	to <become>
    0	sharp_pain:-38 radiating_pain:15	to <my>
    0	radiating_pain:84	to <the> <part>
    0	weakness:29	to ~ .
    0	emergency:20	to ~ <time>
    0	weakness:20	to ~ up
    0	severe_bruising:8	toda
    0	severe_bruising:2	toda <the>
    0	persistent_beyond_72h:37	todavia
    0	persistent_beyond_72h:43	today <be>
    0	faint_dizzy:15	todo
    0	calf_swelling:10	twice ~ size
    0	radiating_pain:5	va ~ <part>
    0	radiating_pain:13	va ~ <the>
    0	weakness:52	walk
    0	sharp_pain:1	was
    0	pregnancy_symptom:21	weeks
    0	history_injury:53	weeks ago
    0	bladder_bowel:2	without
    0	emergency:28	words
    0	sharp_pain:-9 worsening:53 persistent_beyond_72h:-16	worse
    0	numbness:21	y ni
    0	numbness:5	y ~ <be>
    0	severe_headache:-3	y ~ <the>
    0	radiating_pain:7	y ~ en
    0	numbness:3	yes
    0	weakness:-3	yes ~ .
    0	tingling:52	yes ~ in
    0	radiating_pain:10	yesterday
    0	saddle_numbness:17	zona
    """#
}
