/// What each feature weighs, as `.ci/learn` learned it from the labelled replies of the tests; nobody writes here by hand.
enum LearnedWeights {
  /// Which replies those were: their fingerprint.
  static let learnedFrom: UInt64 = 0x6bf4ee8b72945d7a

  /// A line is the weight for red in 64ths of a logit, the weights for codes, and the feature's name (``Features``); the
  /// first line holds what all starts from.
  static let table: StaticString = #"""
    -116	sharp_pain:-82 radiating_pain:-146 weakness:-83 numbness:-104 tingling:-99 worsening:-118 persistent_beyond_72h:-97 history_disc:-233 history_injury:-224 osteoporosis:-247 pregnancy_symptom:-171 bladder_bowel:-168 saddle_numbness:-195 chest_breath:-184 calf_swelling:-214 fever:-155 severe_headache:-298 faint_dizzy:-141 allergic_reaction:-257 severe_bruising:-187 emergency:-121 self_harm:-158	
    -192	sharp_pain:16 weakness:7 numbness:31 worsening:5 persistent_beyond_72h:-4 saddle_numbness:-51 calf_swelling:-6 faint_dizzy:4 severe_bruising:-8	{good}
    -191	weakness:13 numbness:-32 persistent_beyond_72h:-37 faint_dizzy:46 emergency:57	{denied}
    -187		{over}
    -130		{hypothetical}
    -130		{uncertain}
    -97		{earlier}
    -95		{otherPerson}
    67	worsening:41	late+than
    66	worsening:126	late+worse
    54	tingling:-8	can not
    52	weakness:1 tingling:-26	[en58] & [en234]
    52	sharp_pain:-96 persistent_beyond_72h:183	late+pain
    47	sharp_pain:-22 worsening:-17 persistent_beyond_72h:-27 history_disc:-32 osteoporosis:-27 pregnancy_symptom:-72 bladder_bowel:-116 saddle_numbness:-69 chest_breath:-25 fever:-49 faint_dizzy:-129 allergic_reaction:-30 emergency:-100 self_harm:-94	<the> <part>
    43		no puedo
    42	numbness:4 tingling:2 persistent_beyond_72h:-34 history_disc:-3 history_injury:-15 pregnancy_symptom:-28 bladder_bowel:-34 chest_breath:-18 fever:-65 severe_headache:-7 faint_dizzy:-58 emergency:-21 self_harm:-59	<side> <part>
    42	sharp_pain:-1	[es182] & [es122]
    42	sharp_pain:-70 persistent_beyond_72h:100	late+hurts
    -42	numbness:14 tingling:33 persistent_beyond_72h:31 self_harm:6	late+my
    41	sharp_pain:-3 radiating_pain:5 numbness:19 persistent_beyond_72h:-32 history_injury:20 bladder_bowel:-18 chest_breath:-29 severe_headache:-69 faint_dizzy:-5 emergency:-12	, ~ <part>
    41	worsening:95	late+today
    40	sharp_pain:-35 weakness:-1 numbness:-9 tingling:19 worsening:-1 calf_swelling:-34 allergic_reaction:26 emergency:-24 self_harm:-29	/^bu/
    39		late+ayer
    -38		[en490] & [en93]
    -37		[en404]
    -37		or
    -36		dolor en
    -36		dolor en <the>
    35		late+peor
    34	pregnancy_symptom:31	# & [en957]
    34	persistent_beyond_72h:70	late+duele
    34		late+mas
    34	weakness:-33 numbness:-3 persistent_beyond_72h:115	late+no
    34		yes ~ no
    33	sharp_pain:-15 radiating_pain:-34 numbness:-1 tingling:-16 worsening:-11 persistent_beyond_72h:-52 history_disc:-40 history_injury:-45 osteoporosis:-76 pregnancy_symptom:-17 bladder_bowel:-45 saddle_numbness:-40 chest_breath:-46 calf_swelling:-40 severe_headache:-40 faint_dizzy:-15 severe_bruising:-37 emergency:-13 self_harm:-46	[en869]
    32		, ~ today
    32	sharp_pain:-6 radiating_pain:-16 weakness:-12 numbness:-17 tingling:-1 worsening:-42 persistent_beyond_72h:-37 history_disc:-11 pregnancy_symptom:-19 bladder_bowel:-31 chest_breath:-2 calf_swelling:-12 emergency:-1	/do$/
    32	radiating_pain:1 numbness:1 tingling:4 worsening:-6 persistent_beyond_72h:-13 history_disc:-28 pregnancy_symptom:-28 bladder_bowel:-71 saddle_numbness:-61 chest_breath:-57 calf_swelling:-51 fever:-76 severe_headache:-45 faint_dizzy:-70 severe_bruising:-12 self_harm:-93	<my> <part>
    32	sharp_pain:2 persistent_beyond_72h:-34	[en869] & #
    32	persistent_beyond_72h:-22	[es182] & [es966]
    -32		late+all
    -31		[es182] & [es182]
    31	worsening:65	late+yesterday
    31	persistent_beyond_72h:31	no better
    -31	tingling:-1	no ~ no
    31	sharp_pain:-13 weakness:-1 numbness:-29 tingling:-24 worsening:58 persistent_beyond_72h:-36 history_disc:-11 history_injury:-27 bladder_bowel:-23 allergic_reaction:1 emergency:-37	up
    30	worsening:-34 persistent_beyond_72h:15	[en810] & [en1002]
    30	persistent_beyond_72h:-27	late+more
    29	sharp_pain:-16	# ~ <part>
    -29	weakness:14 worsening:35	, & [en362]
    -29	sharp_pain:-5 radiating_pain:-36 weakness:6 worsening:-5 persistent_beyond_72h:-21 saddle_numbness:-64 chest_breath:-15 fever:-19 allergic_reaction:-4	/^ma/
    29	sharp_pain:-7 radiating_pain:-15 tingling:20 worsening:-41 persistent_beyond_72h:-71 history_disc:-28 history_injury:-18 osteoporosis:-12 saddle_numbness:-15 chest_breath:-7 calf_swelling:-5 fever:-13 severe_bruising:-16 emergency:-41	/^pi/
    -29	worsening:62	[en490] & [en1002]
    -29	numbness:5 tingling:13	[en869] & [en490]
    28	pregnancy_symptom:59 fever:-19	# <time>
    28	self_harm:9	/^thi/
    -28		/ders$/
    -28	numbness:-52	/ren/
    28	weakness:50 persistent_beyond_72h:-16 fever:32	<the> ~ no
    -28		[en917] & [en869]
    28	worsening:50	late+que
    28	sharp_pain:-18 radiating_pain:-32 weakness:-4 numbness:-15 tingling:-15 worsening:-69 persistent_beyond_72h:-36 history_disc:-42 history_injury:-41 osteoporosis:-25 pregnancy_symptom:-51 saddle_numbness:-14 chest_breath:-26 calf_swelling:-13 fever:-39 faint_dizzy:-40 allergic_reaction:-4 severe_bruising:-31 emergency:-49 self_harm:-3	my
    28	sharp_pain:80	pain ~ #
    -28		stabbing pain
    -28		what if
    -27	sharp_pain:11 radiating_pain:-85 weakness:-69 numbness:-79 tingling:-68 worsening:-85 persistent_beyond_72h:-41 history_injury:-57 osteoporosis:-18 bladder_bowel:-72 saddle_numbness:-90 chest_breath:-77 calf_swelling:-38 fever:48 severe_headache:-3 faint_dizzy:-64 allergic_reaction:-31 severe_bruising:-63 emergency:-3 self_harm:-109	#
    27	numbness:25	. no
    27	sharp_pain:-4 weakness:-9 worsening:74 persistent_beyond_72h:-12	/eor/
    27	pregnancy_symptom:74	/ick/
    27	sharp_pain:-58 weakness:-32 numbness:-2 worsening:145 persistent_beyond_72h:-6	/peor/
    27	weakness:-24 numbness:-80 worsening:-7 persistent_beyond_72h:-9 faint_dizzy:72 emergency:-5	/zy$/
    -27	numbness:-13 chest_breath:12 faint_dizzy:1	[en266]
    -27	radiating_pain:-13 tingling:-31 saddle_numbness:-8 calf_swelling:-35 fever:-10 faint_dizzy:-12 allergic_reaction:-11 severe_bruising:-10	[es950]
    27	sharp_pain:-44 persistent_beyond_72h:119	late+dolor
    27		si ~ no
    26	weakness:-7 numbness:-63 worsening:39 persistent_beyond_72h:-24	/^wors/
    26	sharp_pain:-47 weakness:-9 persistent_beyond_72h:-1	/alf/
    -26	severe_bruising:78	/ders/
    26	numbness:-8 faint_dizzy:-1 emergency:58	/elp$/
    26	numbness:-45	/eo$/
    26	weakness:-33 tingling:-10 emergency:-17	/ever/
    26	sharp_pain:-36 emergency:66	/help$/
    26	sharp_pain:-28 weakness:18 numbness:-16 fever:-10 faint_dizzy:-43 emergency:-10	/ps$/
    26	weakness:-5 worsening:44 persistent_beyond_72h:-8 saddle_numbness:-4 faint_dizzy:-1 self_harm:-10	/wors/
    26	numbness:105 tingling:-28	<be> <the> <part>
    26		[en810] & [es182]
    -26	tingling:95	[es106] & [es759]
    -26		and ~ to
    26	radiating_pain:-2 tingling:-17 emergency:37	help
    26	sharp_pain:27	i ~ #
    26	worsening:20	late+hoy
    -26		no <be>
    26	worsening:9 persistent_beyond_72h:-29 chest_breath:-7	no ~ <the>
    26	self_harm:8	want to
    25	sharp_pain:-3 fever:13	, & #
    25	sharp_pain:-11	. ~ <part>
    -25	numbness:-17	/app/
    25	numbness:-31 tingling:-6	/elp/
    25	sharp_pain:-43	/gra/
    25	sharp_pain:-18 radiating_pain:-19 weakness:-15 numbness:-27 tingling:-8 history_disc:-22 history_injury:-5 osteoporosis:-24 pregnancy_symptom:-15 bladder_bowel:-33 saddle_numbness:-39 chest_breath:-28 calf_swelling:-65 fever:-28 faint_dizzy:-23 allergic_reaction:-39 severe_bruising:-67 emergency:-2 self_harm:-5	/ing/
    -25	sharp_pain:-9 fever:20	/ld$/
    -25		/lders/
    25	weakness:-21	/lp$/
    25	weakness:-3 numbness:-28 tingling:-9 persistent_beyond_72h:-43 saddle_numbness:-12 chest_breath:-11 faint_dizzy:-12 emergency:-28 self_harm:-13	/ors/
    25	sharp_pain:-29 radiating_pain:-11 tingling:-20 worsening:-4 persistent_beyond_72h:-21 history_injury:8 saddle_numbness:-20 fever:-15 faint_dizzy:-8 emergency:-20 self_harm:-9	<part> <be>
    25	sharp_pain:8 weakness:-21	<the> dolor
    -25		?
    -25	numbness:-7 tingling:-5 saddle_numbness:-8 severe_bruising:22 self_harm:-4	[en1018]
    25		[en362] & [en1002]
    -25		[en58] & [en966]
    25		[en954] & [en234]
    -25	radiating_pain:-19 tingling:5 persistent_beyond_72h:7	late+to
    25	sharp_pain:1 radiating_pain:-27 weakness:-21 numbness:-23 tingling:-8 worsening:-83 persistent_beyond_72h:-21 history_disc:-32 history_injury:-23 pregnancy_symptom:-39 bladder_bowel:-21 saddle_numbness:-10 calf_swelling:-31 fever:-34 severe_bruising:-45 self_harm:-52	me
    -25		no ~ en
    -25		shoulders
    -25		si <be>
    25	sharp_pain:-26 radiating_pain:80	to ~ <part>
    -24	numbness:6 tingling:-37	/^ta/
    -24		/aja/
    24	weakness:-12	/art/
    24	allergic_reaction:9	/nch/
    24	sharp_pain:-7 numbness:-13 history_disc:8 pregnancy_symptom:-12 saddle_numbness:-6	/now/
    24	sharp_pain:-6	/ram/
    -24		/ran/
    24	radiating_pain:-56 weakness:-71 worsening:-21 chest_breath:29	/spi/
    -24		<part> hurts
    -24	faint_dizzy:8	[en1002] & [en980]
    -24		[en234] & [en810]
    -24	worsening:58	[en426] & [en490]
    -24	radiating_pain:-8 numbness:-40 persistent_beyond_72h:-55	[es975]
    24	tingling:4 pregnancy_symptom:5 calf_swelling:-7	and ~ <part>
    -24		can i
    -24	persistent_beyond_72h:20	late+and
    24	persistent_beyond_72h:76	late+painful
    23	weakness:17 chest_breath:10	. ~ <the>
    -23		/^rar/
    -23		/aso/
    -23	sharp_pain:-2 numbness:-23 worsening:4 history_disc:-2 calf_swelling:-24 allergic_reaction:-58 severe_bruising:-19 emergency:-3	/ay$/
    23	numbness:-15 fever:40 self_harm:5	/eri/
    -23	bladder_bowel:3	/hap/
    23	numbness:6 worsening:-43	/mb$/
    -23		/mbe/
    23	radiating_pain:-22 persistent_beyond_72h:-31 history_injury:-4 bladder_bowel:-45 severe_headache:-2	/pin/
    23	bladder_bowel:8 chest_breath:18 faint_dizzy:27	<have> to
    -23		<have> ~ pain
    -23		<my> <be>
    23	emergency:26	<my> now
    -23		<part> ~ can
    -23	history_disc:57 history_injury:25 self_harm:78	[en1002] & [en874]
    23		[en12] & [en251]
    -23		[en234] & [en138]
    23		[en426] & [en234]
    -23		[en508] & ,
    -23		[es2] & ,
    -23	sharp_pain:-11 radiating_pain:27 worsening:-40	dolor ~ <part>
    -23		i ~ with
    -23		it ~ worse
    23	worsening:5	late+was
    23	emergency:8	me now
    23		not better
    22	emergency:62	/^ayu/
    22	emergency:9	/^ayud/
    22	sharp_pain:-15 weakness:23 numbness:-24 tingling:-2 worsening:-32 persistent_beyond_72h:-5 history_disc:-17 history_injury:-31 pregnancy_symptom:-5 saddle_numbness:-15 chest_breath:-22 fever:-28 severe_headache:-1 faint_dizzy:-36 severe_bruising:-17 emergency:-28 self_harm:-47	/^le/
    -22	tingling:1	/^ni/
    22		/^then/
    22	emergency:60	/ayu/
    22	emergency:16	/ayud/
    22	sharp_pain:2 radiating_pain:-31 weakness:-46 tingling:-24 worsening:-6 history_injury:-38 bladder_bowel:-49 chest_breath:-21 fever:-10 severe_bruising:-12 self_harm:-20	/da$/
    22	sharp_pain:-19 worsening:-3 persistent_beyond_72h:-18	/ded/
    22	sharp_pain:-4 radiating_pain:-12 weakness:-18 numbness:-21 tingling:-17 worsening:1 persistent_beyond_72h:-4 history_disc:-3 history_injury:-45 osteoporosis:-35 pregnancy_symptom:-21 saddle_numbness:1 calf_swelling:-8 fever:-3 faint_dizzy:-12 severe_bruising:-6 emergency:-1 self_harm:-20	/ing$/
    22		/ise/
    22		/lder$/
    22	numbness:-1 tingling:-19 worsening:40	/peo/
    22	sharp_pain:-9 weakness:-13 numbness:-6 persistent_beyond_72h:-13 history_injury:-1 pregnancy_symptom:-1 chest_breath:-1 calf_swelling:-45 severe_headache:-37 faint_dizzy:2 severe_bruising:-2 emergency:-1 self_harm:-3	/the/
    22		/then$/
    22	radiating_pain:7	/then/
    22	sharp_pain:-6 numbness:35 worsening:-3 persistent_beyond_72h:-10	/umb$/
    22	emergency:26	/yud/
    -22	radiating_pain:36	<become> ~ ,
    22	weakness:1 saddle_numbness:-9	<my> <side>
    22	sharp_pain:33 radiating_pain:39 weakness:5 numbness:14 tingling:5 worsening:-6 persistent_beyond_72h:12 history_disc:-11 bladder_bowel:-31 saddle_numbness:-19 fever:-16 severe_headache:-35 faint_dizzy:-11 allergic_reaction:-5 severe_bruising:-7 self_harm:-19	<the> ~ <part>
    22		[en106] & [en468]
    -22		[en19] & [en874]
    -22		[en20] & [en170]
    -22		[en234] & [en874]
    -22	sharp_pain:15	[en250] & [en1002]
    22	sharp_pain:5	[en37] & [en966]
    -22		[en426] & [en60]
    -22		[en490] & [en63]
    22		[en807] & ,
    -22		[en810] & [en170]
    22		[en954] & [en362]
    22	self_harm:6	[en966] & [en394]
    -22	sharp_pain:9	[en966] & [en634]
    -22		[es182] & [es106]
    22		[es694] & [es182]
    -22		every day
    -22		for ~ ,
    -22		is gone
    22		late+hurting
    -22		much better
    22	persistent_beyond_72h:50 calf_swelling:15	not <become>
    22		shoulder
    22		then
    22		yes .
    21	radiating_pain:-10 worsening:33 history_injury:8	, & [en762]
    -21		, ~ as
    21		. & [en634]
    21		. & [en762]
    -21	persistent_beyond_72h:118	/^ach/
    21		/^big/
    21	sharp_pain:-8 radiating_pain:-39 weakness:-82 tingling:-2 allergic_reaction:13 severe_bruising:24	/^bl/
    21	weakness:-31	/^el/
    -21	sharp_pain:-4 radiating_pain:-17 weakness:-3 numbness:-7 worsening:12 history_injury:21	/^me/
    21	weakness:-8 numbness:-41 tingling:-9 persistent_beyond_72h:7 pregnancy_symptom:-23 chest_breath:-17 fever:-79 faint_dizzy:-11 allergic_reaction:-3 emergency:-16	/^pa/
    21	numbness:-3 worsening:-45	/^sta/
    21	sharp_pain:-30 numbness:38 saddle_numbness:-5	/^toe/
    21	sharp_pain:-36 weakness:-17	/^ur/
    21		/big/
    -21		/emo/
    21		/empe/
    21	sharp_pain:-18 persistent_beyond_72h:-8 history_injury:-16 bladder_bowel:-12 fever:-4 self_harm:4	/ier/
    21	tingling:-9 history_disc:-1 pregnancy_symptom:60 fever:-17	/ks$/
    21	weakness:-18 numbness:14 saddle_numbness:9	/numb$/
    21	allergic_reaction:44	/ras/
    -21	weakness:9	/ued/
    -21	worsening:1	/uit/
    -21	numbness:-14 calf_swelling:44 emergency:30	<be> ~ and
    -21		<be> ~ now
    -21	weakness:44	<my> <person>
    -21	numbness:27	<person> ~ <part>
    -21	radiating_pain:11 numbness:-5 tingling:8 worsening:-4 severe_headache:5 severe_bruising:21	<the> ~ ,
    21		[en1002] & [en853]
    21	weakness:-25 numbness:1 tingling:-1 persistent_beyond_72h:-13 history_disc:-16 pregnancy_symptom:-12 bladder_bowel:-4 saddle_numbness:16 calf_swelling:-11 severe_headache:-26 allergic_reaction:-20 severe_bruising:1	[en1020]
    -21		[en19] & [en966]
    21		[en19] & [es998]
    -21		[en362] & .
    -21		[en37] & [en869]
    21	numbness:-19 tingling:-32 worsening:-9 chest_breath:-36 calf_swelling:23 self_harm:2	[en394]
    21	numbness:-7	[en442] & [en234]
    21		[en468] & [en874]
    -21		[en698] & [en966]
    21		[en762] & [en551]
    -21	weakness:-7 numbness:10 faint_dizzy:47	[en966] & [en1020]
    21		[es182] & [es950]
    21	sharp_pain:-8 weakness:-2 tingling:-12 persistent_beyond_72h:-29 history_disc:-8 chest_breath:-14 fever:-1 severe_bruising:-22 emergency:-12 self_harm:-6	[es1]
    -21	weakness:-21 numbness:-9 tingling:-19 chest_breath:-6 calf_swelling:-30 allergic_reaction:-37 self_harm:-5	[es214]
    21		[es731]
    21	sharp_pain:7	[es950] & [es1]
    21		better ~ ,
    21		could ~ <the>
    21		every hour
    21	sharp_pain:-17 weakness:9	foot
    -21		i came
    -21	sharp_pain:21	if
    21	sharp_pain:-8 weakness:-1 numbness:-17 tingling:-11 worsening:-54 persistent_beyond_72h:-5 history_injury:-10 saddle_numbness:-11 chest_breath:-52 calf_swelling:-15 fever:-22 severe_bruising:-6 self_harm:-36	la
    21	persistent_beyond_72h:27	late+sigue
    21		no ~ but
    21		normal ~ <the>
    21	weakness:-10 numbness:50 saddle_numbness:18	numb
    -21		pain ~ than
    -21		pain ~ worse
    21	numbness:-13	will not
    -20		, can
    -20	sharp_pain:-1	, ~ now
    20	sharp_pain:3	/^ago/
    20	sharp_pain:-28 numbness:-3 persistent_beyond_72h:-60 emergency:14 self_harm:-5	/^ay/
    20		/^bur/
    20	sharp_pain:16 weakness:-1 numbness:-42 tingling:-60 saddle_numbness:-2 chest_breath:-7 fever:-11 faint_dizzy:-11 emergency:-16	/^dol/
    20	weakness:-51 faint_dizzy:-1	/^hel/
    20	sharp_pain:-23 weakness:-41 numbness:-18 tingling:-14 persistent_beyond_72h:-5 faint_dizzy:-31 emergency:48	/^help/
    20	faint_dizzy:50	/^kee/
    20	faint_dizzy:219	/^mare/
    -20	sharp_pain:-4 pregnancy_symptom:33	/^mi/
    -20		/^opt/
    20	persistent_beyond_72h:-47	/ano/
    20		/ate/
    20	weakness:-17 allergic_reaction:31	/bur/
    20	sharp_pain:-14 radiating_pain:27 weakness:-5 tingling:-45 worsening:-70 pregnancy_symptom:-27 bladder_bowel:-21 fever:-10 faint_dizzy:-2	/cia/
    -20		/cio/
    20	sharp_pain:-14 weakness:25 numbness:7 self_harm:-7	/foot$/
    20		/help/
    -20		/her$/
    20	sharp_pain:-24 weakness:-27	/igue/
    20	faint_dizzy:25	/kee/
    20	faint_dizzy:31	/mare/
    -20		/mber/
    20	severe_headache:-59 faint_dizzy:53	/ons/
    20	sharp_pain:-18 numbness:9	/oot$/
    -20		/opt/
    -20		/pt$/
    20	sharp_pain:-11 weakness:-21	/rat/
    20	weakness:-45	/tig/
    20		/zzy$/
    20		/zzy/
    20		<be> dead
    -20		<be> worse today
    -20		<part> ?
    -20		<the> ~ passed
    -20		[en1018] & [en602]
    20	sharp_pain:-35 weakness:1 persistent_beyond_72h:-29 saddle_numbness:-43 faint_dizzy:-14 emergency:-29	[en101]
    -20		[en11] & [en490]
    -20	radiating_pain:-12 weakness:16 numbness:-28	[en251] & [en37]
    20		[en309] & [en309]
    20		[en362] & [en810]
    20		[en37] & [en980]
    -20		[en490] & [en106]
    -20		[en549]
    -20		[en682] & [en20]
    20		[en869] & [en762]
    -20		[en954] & [en12]
    20	sharp_pain:2	[en980] & [en437]
    -20		[es127]
    20		[es182] & [en148]
    -20		[es182] & [en468]
    20	sharp_pain:-2 radiating_pain:-1 worsening:-4 saddle_numbness:-17 severe_bruising:-28	[es26]
    -20		[es375]
    -20	worsening:72 persistent_beyond_72h:20	[es503]
    20		[es694] & .
    20		de #
    20		good .
    20		i can not
    20	sharp_pain:-7 persistent_beyond_72h:64	late+as
    20	sharp_pain:-38 weakness:-19 worsening:-1 persistent_beyond_72h:68	late+not
    20		what i
    20	radiating_pain:-3	when i
    20	self_harm:20	would ~ i
    20	sharp_pain:-26 weakness:-7 tingling:-49 worsening:-10 persistent_beyond_72h:-2 severe_bruising:-2	y
    20		you ~ <be>
    19		# ~ <be>
    -19		, ~ since
    -19	weakness:-2 bladder_bowel:12	, ~ to
    19		, ~ with
    19		. & [en19]
    19	sharp_pain:-21 radiating_pain:-16 weakness:-13 tingling:-23 worsening:-50 persistent_beyond_72h:-26 history_injury:-62 osteoporosis:-2 bladder_bowel:-71 saddle_numbness:-71 calf_swelling:-23 fever:-43 faint_dizzy:-12 severe_bruising:-31 self_harm:-4	/^he/
    -19		/^stop/
    19	sharp_pain:-3 radiating_pain:-1 weakness:-8 tingling:-2 worsening:-7 persistent_beyond_72h:-34 pregnancy_symptom:-2 bladder_bowel:-29 saddle_numbness:-18 chest_breath:-5 calf_swelling:-4 fever:-7 faint_dizzy:-23 allergic_reaction:9 emergency:-4 self_harm:10	/^to/
    -19		/ail/
    19		/ap$/
    19	sharp_pain:112 tingling:-17 worsening:-10	/azo/
    19		/bli/
    -19		/bri/
    -19		/ede/
    -19		/ejor$/
    19		/ejora/
    19	weakness:-50 faint_dizzy:35	/ert/
    -19		/ext/
    19	weakness:48	/inar/
    19	tingling:-6 bladder_bowel:-12	/ip$/
    19		/jora/
    19	pregnancy_symptom:73	/mpi/
    -19	sharp_pain:19	/nos$/
    19	numbness:20	/part/
    -19		/raro/
    19		/rir/
    19	weakness:28 numbness:-15	/rra/
    19	sharp_pain:-25 weakness:35 numbness:22 saddle_numbness:-15	/toe/
    -19		/umber/
    19	sharp_pain:4	/zo$/
    19		<be> ~ <day>
    -19		<become> ~ <time>
    19	sharp_pain:-15 radiating_pain:124 weakness:-86 numbness:-3 tingling:27 worsening:-20 persistent_beyond_72h:-15 history_disc:-2 history_injury:-6 saddle_numbness:-3 severe_headache:-45 allergic_reaction:-4	<part> ~ <part>
    -19	weakness:15	<the> <side> <part>
    19	weakness:-13 history_injury:5	<the> ~ y
    19	faint_dizzy:31	[en12] & [en778]
    19	sharp_pain:-5 numbness:-4	[en170] & [en362]
    19	persistent_beyond_72h:64	[en19] & [en157]
    -19		[en215] & [en11]
    -19		[en28] & [en1020]
    19	severe_bruising:4	[en380] & [en12]
    19	sharp_pain:7	[en490] & .
    19	saddle_numbness:48	[en762] & ,
    -19		[en810] & [en746]
    19	numbness:28 allergic_reaction:6	[en869] & [en660]
    -19		[en890] & [en490]
    19	numbness:-67	[en954] & [en490]
    19	sharp_pain:-30 radiating_pain:-3 tingling:-10 worsening:-3 persistent_beyond_72h:-20 history_disc:-47 history_injury:-1 osteoporosis:-16 pregnancy_symptom:-47 bladder_bowel:-1 saddle_numbness:-12 chest_breath:-7 calf_swelling:-16 fever:-5 severe_headache:-46 faint_dizzy:-10 allergic_reaction:-9 severe_bruising:-25 emergency:-36 self_harm:-9	[es13]
    -19		[es182] & [en20]
    19		[es182] & [en251]
    -19		[es182] & [es998]
    19		[es230]
    19		[es342] & [es54]
    19	sharp_pain:7	[es55] & #
    -19		[es55] & [es106]
    19		[es950] & [es54]
    -19		[es982] & [es2]
    19	history_injury:33	and ~ hurts
    -19		de ~ ,
    19	sharp_pain:3	dolor ~ #
    -19	radiating_pain:23	duele ~ <part>
    19	sharp_pain:-1 radiating_pain:-1 numbness:4 tingling:-25 worsening:-16 persistent_beyond_72h:-13 history_injury:-7 bladder_bowel:-23 saddle_numbness:-8 fever:-21 allergic_reaction:-4 severe_bruising:-22 emergency:-16 self_harm:-59	el
    -19		hormigueo & [es759]
    -19	worsening:16	it ~ <become>
    -19		it ~ today
    -19		it ~ yesterday
    19		late+am
    19	numbness:61	late+feeling
    -19		mejor
    19		my chest
    -19		no ~ pain
    19		of <my> <part>
    19	numbness:-6	would ~ <be>
    19		y hoy
    18	pregnancy_symptom:60	# weeks
    18	sharp_pain:17 fever:20	# ~ <the>
    -18	sharp_pain:7 numbness:1 worsening:5 severe_headache:7	, & [en1002]
    -18		, all
    -18	weakness:7 tingling:23	, no
    18	sharp_pain:-13 numbness:3 tingling:8 worsening:-8 persistent_beyond_72h:-3 history_disc:4 pregnancy_symptom:-2 bladder_bowel:2 faint_dizzy:4 emergency:20 self_harm:3	.
    18		. & [es694]
    18	sharp_pain:24 numbness:-8 worsening:33 pregnancy_symptom:-22 saddle_numbness:-15 emergency:-22	/^ag/
    18	sharp_pain:102	/^agon/
    -18	tingling:-68 severe_bruising:47	/^en/
    -18		/^her/
    18	sharp_pain:-6 radiating_pain:-14 weakness:-46 numbness:40 tingling:-38 worsening:-18 persistent_beyond_72h:-85 history_injury:-7 saddle_numbness:26 chest_breath:-14 calf_swelling:-3 faint_dizzy:-2 severe_bruising:-2 emergency:-13	/^numb/
    -18		/^tend/
    18	sharp_pain:105	/^za/
    18	sharp_pain:137	/agon/
    18	sharp_pain:46	/agony/
    18	sharp_pain:-3 numbness:33	/ano$/
    -18		/ans/
    -18		/aut/
    18		/azo$/
    18	radiating_pain:3 emergency:-2	/ciat/
    18	radiating_pain:75	/ciati/
    -18		/cle/
    18	sharp_pain:-15 weakness:45 numbness:-15 persistent_beyond_72h:-27 chest_breath:-7 faint_dizzy:-15	/eak/
    18		/eca/
    -18		/eci/
    18	sharp_pain:-10 radiating_pain:-16 weakness:-3 numbness:-11 worsening:-40 history_disc:-29 history_injury:-17 osteoporosis:-23 pregnancy_symptom:-2 bladder_bowel:-22 saddle_numbness:-14 chest_breath:-32 calf_swelling:-24 fever:-65 faint_dizzy:-11 severe_bruising:-15 emergency:-79 self_harm:-77	/es$/
    -18		/fic/
    -18		/fre/
    18		/gony$/
    18	sharp_pain:55	/gony/
    18	sharp_pain:-12 numbness:-17 severe_headache:18 faint_dizzy:34	/head/
    18	sharp_pain:-22 radiating_pain:-10 weakness:-20 numbness:-24 persistent_beyond_72h:3 history_injury:-44 saddle_numbness:-6 chest_breath:-10 faint_dizzy:-31 allergic_reaction:-1	/ia$/
    -18		/ien$/
    -18		/iff/
    18	radiating_pain:-22 tingling:3 emergency:-1	/ike$/
    18	radiating_pain:-7 numbness:-14 persistent_beyond_72h:-1 saddle_numbness:-35 emergency:-7	/ill/
    -18		/mai/
    18		/mes$/
    18		/nger/
    -18		/nos/
    18		/nsi/
    18	sharp_pain:-26 weakness:-17 numbness:33 tingling:-10 worsening:-4 chest_breath:-3 calf_swelling:-9 emergency:-2	/numb/
    -18		/numbe/
    18		/ony$/
    18	weakness:-77 persistent_beyond_72h:27	/ori/
    -18		/ther$/
    -18		/tif/
    -18		/uien/
    18	sharp_pain:-31 numbness:24 worsening:-35 persistent_beyond_72h:-24 history_injury:-1 pregnancy_symptom:-14 chest_breath:-31 fever:-25 faint_dizzy:-39 allergic_reaction:-29 severe_bruising:-5	/umb/
    -18		/umbe/
    18	worsening:-1	/urg/
    18	worsening:-4	/urge/
    -18		<count> ~ ,
    -18	worsening:-1	<count> ~ and
    18	persistent_beyond_72h:23	<part> <have>
    -18		<the> ~ but
    18		? & .
    18		? ~ .
    -18	radiating_pain:17 weakness:13 numbness:1 worsening:-18 faint_dizzy:-11 self_harm:53	[en1002] & [en1020]
    18		[en1002] & [en93]
    18		[en12] & [en949]
    18	numbness:5	[en170] & [en20]
    18		[en170] & [en551]
    -18		[en251] & [en394]
    -18	weakness:4	[en251] & [en426]
    18		[en28] & [en1002]
    18	sharp_pain:28 weakness:28 tingling:-55 persistent_beyond_72h:-1 severe_headache:-76 faint_dizzy:2 self_harm:-20	[en437]
    -18	chest_breath:23	[en468] & [en20]
    -18		[en490] & [en874]
    -18	tingling:-5	[en522]
    -18	numbness:-4 history_disc:-15 pregnancy_symptom:-23 bladder_bowel:-16 chest_breath:-11 calf_swelling:-2 allergic_reaction:20 emergency:-18	[en551]
    -18		[en58] & [en874]
    18	sharp_pain:-1 radiating_pain:-2 weakness:-24 worsening:-15 persistent_beyond_72h:-7 pregnancy_symptom:-1 saddle_numbness:-11 chest_breath:-12 faint_dizzy:-15 self_harm:-8	[en60]
    18	sharp_pain:-35	[en60] & [en37]
    -18	weakness:-21 numbness:7 saddle_numbness:9	[en613]
    -18		[en634] & [en551]
    -18	sharp_pain:-4 numbness:25 saddle_numbness:10	[en650]
    -18		[en682] & [en468]
    18		[en810] & [en980]
    18	weakness:-16	[en869] & .
    -18		[en869] & [en106]
    -18		[en869] & [en19]
    -18		[en954] & [en309]
    18	numbness:-8 fever:9 self_harm:20	[en966] & [en490]
    18		[es182] & [en490]
    18	persistent_beyond_72h:-1	[es182] & [es1]
    -18	weakness:35	[es182] & [es854]
    -18	numbness:-25	[es54] & [es694]
    -18		[es90]
    18	sharp_pain:24	agony
    18		and ~ sore
    -18		chest pain
    -18		he
    18		i do
    18	radiating_pain:-23 weakness:-32 numbness:-33 worsening:-29 persistent_beyond_72h:-19 history_injury:-14 pregnancy_symptom:-10 bladder_bowel:-4 saddle_numbness:-14 chest_breath:-5 calf_swelling:-19 fever:-60 severe_headache:-2 severe_bruising:-36 self_harm:-5	in
    18		in <part>
    18	persistent_beyond_72h:10	late+doliendo
    -18	persistent_beyond_72h:26	late+every
    18		less ~ than
    -18		my arm
    18		no feeling
    -18		no tengo
    18		not ~ ,
    18	weakness:35 persistent_beyond_72h:-20 bladder_bowel:5 self_harm:-17	not ~ it
    -18		o
    -18	radiating_pain:-28 persistent_beyond_72h:7	pain in
    18		pain ~ /
    18		since <the>
    18		since yesterday
    18	worsening:27	va
    -18		what ~ i
    -17		, & [en468]
    17	sharp_pain:38 weakness:-15 tingling:23	. ~ .
    17		. ~ do
    -17		/^cua/
    -17		/^fre/
    17	sharp_pain:-4 numbness:-30 worsening:-41 history_disc:22 osteoporosis:2 bladder_bowel:-44 fever:-9 faint_dizzy:24	/^sp/
    -17		/^who$/
    -17		/^work/
    -17		/aja$/
    17		/ake/
    17	weakness:-3	/alf$/
    17	emergency:26	/alli/
    17	emergency:23	/allin/
    -17		/ani/
    -17		/aso$/
    17	weakness:-15	/breat/
    -17		/cel/
    -17		/cua/
    -17		/des$/
    17		/dos$/
    17		/dos/
    17	sharp_pain:-67 radiating_pain:-5 weakness:-34 tingling:-63 bladder_bowel:-10 chest_breath:-58 calf_swelling:-5 severe_headache:48 faint_dizzy:18 emergency:-10	/ead/
    17		/edi/
    17	weakness:-14 numbness:-33	/eed/
    -17		/eli/
    17	sharp_pain:-32	/esd/
    17	sharp_pain:50 radiating_pain:-67 numbness:-9 worsening:-41 persistent_beyond_72h:-16 emergency:-4	/har/
    17		/hee/
    17	tingling:-5	/hel/
    17		/ief/
    17		/ire$/
    -17	radiating_pain:-6	/ith/
    17		/izzy$/
    17		/izzy/
    -17		/jor$/
    -17	sharp_pain:-3 weakness:-15 worsening:-13 emergency:39	/lea/
    -17		/lis/
    -17		/lleg/
    -17		/mag/
    -17		/mber$/
    17	sharp_pain:-17 weakness:-2	/mpe/
    17	numbness:-46 bladder_bowel:138	/pee/
    17	chest_breath:79	/reath/
    -17	sharp_pain:-24 radiating_pain:-27 tingling:-43 persistent_beyond_72h:-15 chest_breath:-12 calf_swelling:-1 fever:-10 faint_dizzy:-40 allergic_reaction:-17	/se$/
    17	sharp_pain:13 worsening:-56 fever:2	/thr/
    -17		/uien$/
    -17		/uit$/
    -17		/what$/
    -17		/who$/
    -17	sharp_pain:18 calf_swelling:105	:
    -17		<be> it
    -17		<be> worse
    -17		<my> <part> hurts
    17	weakness:11	<my> <side> <part>
    -17	sharp_pain:3 tingling:14 allergic_reaction:18	<my> ~ ,
    -17	history_injury:48	<my> ~ <time>
    -17	emergency:69	<person> <be>
    17	sharp_pain:-10 radiating_pain:33 weakness:-32 numbness:22 persistent_beyond_72h:-2	<side> ~ <part>
    -17	radiating_pain:10 tingling:-2	<the> ~ <side>
    -17	sharp_pain:10 weakness:-7 numbness:21 bladder_bowel:14	<the> ~ in
    -17		? ~ not
    17		[en106] & [en11]
    -17		[en106] & [en127]
    -17		[en11] & [en148]
    17		[en12] & [en37]
    17	worsening:19 emergency:8	[en234] & ,
    17	sharp_pain:-4 radiating_pain:-23 numbness:-24 tingling:-15 worsening:-42 persistent_beyond_72h:-28 osteoporosis:-28 pregnancy_symptom:-11 saddle_numbness:-1 chest_breath:5 calf_swelling:-3 fever:-4 severe_headache:-5 faint_dizzy:-22 emergency:-17 self_harm:-24	[en251]
    17		[en28] & [en807]
    -17		[en298]
    -17		[en341]
    -17	saddle_numbness:20	[en37] & [en490]
    -17		[en410]
    17	weakness:15	[en551] & .
    17	worsening:-29 persistent_beyond_72h:-57 faint_dizzy:-26 self_harm:-32	[en633]
    17		[en63] & ,
    -17	numbness:-77 tingling:39	[en653]
    17	sharp_pain:-13 radiating_pain:-21 weakness:-15 numbness:-31 tingling:-46 worsening:-2 persistent_beyond_72h:-41 history_injury:2 osteoporosis:-42 pregnancy_symptom:-35 bladder_bowel:-18 saddle_numbness:-34 chest_breath:-20 calf_swelling:-52 fever:-50 severe_headache:-29 faint_dizzy:-5 severe_bruising:-39 emergency:-19	[en874]
    17	numbness:38 calf_swelling:33	[en890] & [en362]
    17	sharp_pain:19 numbness:-31 fever:-5 self_harm:-2	[en949]
    -17		[en949] & [en966]
    -17		[en966] & [en551]
    17		[es122] & [es950]
    -17		[es182] & [en394]
    -17		[es182] & [es55]
    17		[es2] & #
    -17		[es2] & [es950]
    -17	history_injury:4	[es486]
    -17		[es55] & [es950]
    17	weakness:2 worsening:-4 pregnancy_symptom:-19 saddle_numbness:-17 calf_swelling:-6 fever:-13 faint_dizzy:-34	[es699]
    17		[es950] & [es214]
    -17		[es955]
    -17		[es982] & [es887]
    -17		and ~ .
    17		and ~ <the>
    17		better ~ <be>
    -17		better ~ <time>
    -17		dolor ~ que
    17		fine ~ ,
    17	sharp_pain:-5 numbness:-19	from ~ to
    17		good ~ .
    -17		i ~ <side>
    -17	radiating_pain:4	it ~ in
    -17		knee is
    -17	sharp_pain:-16 persistent_beyond_72h:61	late+#
    17	worsening:21 persistent_beyond_72h:9	late+has
    17	sharp_pain:-13 persistent_beyond_72h:34 history_disc:-10 history_injury:-18	late+it
    17		late+needles
    17		late+pins
    17		late+sorer
    17	saddle_numbness:12	no <be> <the>
    -17		no ~ .
    17		no ~ bien
    -17		not ~ not
    -17		number
    17	saddle_numbness:-9	on ~ <part>
    17	calf_swelling:2	que <the>
    -17		que ~ si
    17		sharp ~ <part>
    -17		something ~ <side>
    17		still hurting
    -17		what
    -17		who
    17		with <the>
    -17		with ~ ,
    17		would ~ ,
    -17		y ~ <my>
    16		# & [en1020]
    16		# & [en490]
    -16		, & [en613]
    16		, & [es342]
    16		, numb
    16	sharp_pain:29 radiating_pain:13 numbness:21 persistent_beyond_72h:-10 pregnancy_symptom:3 allergic_reaction:-8	, ~ <the>
    16		, ~ can
    16	weakness:18 numbness:-13	. & [en810]
    16		. & [es182]
    -16		. <feel>
    16		. yes
    16		. ~ in
    16		. ~ si
    -16		/^asd/
    -16		/^gre/
    16	sharp_pain:1	/^horr/
    16	weakness:-7 numbness:-8 persistent_beyond_72h:-26 saddle_numbness:9	/^in/
    16	sharp_pain:-1 radiating_pain:-7 weakness:32 numbness:-9	/^ke/
    -16		/^lis/
    -16		/^mil/
    -16		/^opt$/
    16	bladder_bowel:174	/^pee/
    16	allergic_reaction:12	/^red/
    16	sharp_pain:-55 numbness:-20 worsening:-26 allergic_reaction:1	/^ro/
    -16		/^us/
    16	weakness:24	/^wri/
    16	sharp_pain:184	/^zap/
    16	sharp_pain:-2 allergic_reaction:52	/amp/
    -16		/arar$/
    16	sharp_pain:-22 radiating_pain:-41 weakness:-8 numbness:-25 tingling:-6 worsening:23 persistent_beyond_72h:-11 history_disc:-51 osteoporosis:-2 pregnancy_symptom:-23 bladder_bowel:-22 saddle_numbness:-3 chest_breath:-32 fever:-22 severe_headache:-2 faint_dizzy:-22 allergic_reaction:-2 severe_bruising:-30	/as$/
    -16		/asd/
    16		/cro/
    -16		/cul/
    16		/den/
    -16	severe_bruising:32	/der/
    -16		/dre/
    16	chest_breath:79	/eez/
    -16	weakness:32 numbness:34 saddle_numbness:76	/ell$/
    -16	numbness:-56 history_injury:2 self_harm:34	/end/
    16	worsening:12	/every/
    16	persistent_beyond_72h:-1	/fie/
    16	sharp_pain:-8 faint_dizzy:37	/hol/
    16	sharp_pain:16	/horr/
    -16		/how$/
    16		/id$/
    16	self_harm:4	/ir$/
    16		/lat/
    -16	radiating_pain:10 weakness:8 numbness:-8 tingling:-15 worsening:-4 calf_swelling:27	/leg/
    16	sharp_pain:2 radiating_pain:-2 weakness:-4 persistent_beyond_72h:-9	/like$/
    16	radiating_pain:17 persistent_beyond_72h:-8	/lo$/
    -16		/mail/
    16	sharp_pain:-14 persistent_beyond_72h:-16 history_injury:-9 severe_bruising:31	/mor/
    16	pregnancy_symptom:-10 emergency:8 self_harm:-5	/now$/
    16	weakness:-24	/ntu/
    16	numbness:-95	/oil/
    -16		/oma/
    16		/ony/
    -16		/opt$/
    16		/ott/
    -16		/pue/
    -16		/reat$/
    -16		/reci/
    16		/rgent/
    -16		/rid/
    16	sharp_pain:-35	/rti/
    -16		/sing/
    -16		/tac/
    16		/ters$/
    16		/ters/
    16	radiating_pain:-13 weakness:-18 numbness:-36 saddle_numbness:-4 chest_breath:-13 fever:-8 severe_headache:-10 faint_dizzy:-4 allergic_reaction:-8 emergency:-2 self_harm:-3	/tin/
    -16	radiating_pain:38 persistent_beyond_72h:-1	/tra/
    -16		/tran/
    16		/ude/
    -16		/uede/
    16	weakness:-5 numbness:-9 tingling:-33 history_disc:-30 history_injury:-13 osteoporosis:-6 pregnancy_symptom:-12 bladder_bowel:-16 saddle_numbness:-14 chest_breath:-1 fever:3 allergic_reaction:-3 emergency:-11	/ver/
    16	weakness:31	/wri/
    16	sharp_pain:55	/zap/
    -16		<be> dolor
    16	numbness:-52	<become> <the>
    -16		<become> now
    16		<become> ~ and
    16		<feel> it
    -16	numbness:18	<have> ~ <part>
    -16	numbness:72	<part> ~ numb
    16	numbness:64	<the> <feel>
    -16	emergency:13	<the> <the>
    -16		<time> but
    16		? & #
    -16		? & [en234]
    16		? ~ #
    16	tingling:-1	[en1002] & [en19]
    -16		[en1002] & [en28]
    -16		[en1002] & [en746]
    16	faint_dizzy:38	[en1002] & [en966]
    -16	weakness:-5	[en1018] & [en234]
    16		[en1020] & [en613]
    16		[en11] & [en28]
    16		[en181] & .
    -16		[en186]
    -16		[en19] & [en362]
    -16		[en218] & [en874]
    16		[en234] & [en394]
    -16	weakness:34	[en234] & [en426]
    -16	bladder_bowel:38	[en251] & [en11]
    16	saddle_numbness:38 faint_dizzy:19	[en333]
    -16	weakness:1	[en362] & [en1020]
    16	radiating_pain:27	[en362] & [en362]
    -16		[en426] & [en869]
    -16		[en474] & [en60]
    16		[en474] & [en938]
    -16		[en474] & [en93]
    -16	saddle_numbness:10	[en490] & [en1020]
    16		[en490] & [en567]
    -16		[en508] & [en581]
    -16		[en522] & [en874]
    -16		[en58] & [en362]
    -16		[en613] & .
    -16		[en613] & [en874]
    -16		[en660] & [en37]
    16	sharp_pain:-2	[en746] & [en874]
    16		[en869] & /
    16	sharp_pain:-47 tingling:-7	[en938]
    16		[en954] & [en11]
    16	numbness:28	[en966] & [en58]
    16		[en980] & [en250]
    16		[es214] & [es29]
    16		[es26] & [es950]
    16		[es54] & [es13]
    -16		[es55] & [es699]
    16	numbness:35	[es694] & ,
    16	history_injury:8	[es950] & [en874]
    16	persistent_beyond_72h:38	[es998] & [en874]
    -16		[es998] & [es950]
    16		can not <become>
    16	saddle_numbness:14	cuando <my>
    16		cuando me
    -16		de ~ <be>
    16	sharp_pain:18	dolor ~ en
    -16		duele la
    -16		ever
    16		feel my
    16	weakness:-21	from ~ <part>
    -16		gone now
    -16		hago si
    -16		i did
    -16		if ~ <part>
    -16		in with
    16		is numb
    16	worsening:13	it ~ ,
    16		just ~ not
    -16	radiating_pain:15 persistent_beyond_72h:4	late+.
    16	persistent_beyond_72h:55	late+con
    -16		late+hardly
    16		late+then
    16	sharp_pain:4	like
    -16		more ~ yesterday
    -16		no ~ since
    16		normal ~ <be>
    -16		not ~ <time>
    -16		opt
    -16		pain in <my>
    -16		parar
    16	faint_dizzy:59	passed out
    -16		que hago si
    16		shooting ~ <part>
    16		si ,
    -16		stop
    16		tingling ~ <side>
    16	weakness:19 numbness:-5	to ~ <the>
    16		un dolor
    16		va <the>
    16	history_injury:22	y ~ duele
    15	pregnancy_symptom:78	# & [es254]
    15		# hours
    15		# ~ i
    -15		, & [en170]
    -15		, & [en19]
    -15		, & [en212]
    15		, & [en426]
    -15		, & [es438]
    15	weakness:-1	. & .
    15		. & [en218]
    -15		. & [en613]
    -15		. & [en633]
    -15		. & [en874]
    15		. well
    15	weakness:17	. ~ not
    15	sharp_pain:-2 radiating_pain:4 calf_swelling:53	/^calf/
    -15		/^end$/
    15	sharp_pain:-29 radiating_pain:-30 weakness:-33 numbness:3 tingling:-1 worsening:-44 persistent_beyond_72h:-47 history_disc:-2 osteoporosis:-8 bladder_bowel:-5 calf_swelling:-67 severe_headache:-25 severe_bruising:-30 emergency:-40 self_harm:-34	/^fe/
    15	fever:40	/^fev/
    15	fever:74	/^feve/
    15		/^int/
    15	sharp_pain:6 radiating_pain:-27 tingling:-12 saddle_numbness:12 calf_swelling:-41 allergic_reaction:46 emergency:20	/^la/
    -15		/^list/
    -15		/^may/
    -15		/^onc/
    -15		/^once/
    15		/^peor/
    15		/^rat/
    15		/^sos/
    15	emergency:87	/^urg/
    15		/^urge/
    15		/^viv/
    15		/^vivi/
    -15	saddle_numbness:50	/age/
    15	chest_breath:82	/air/
    15	sharp_pain:-54 weakness:-12 faint_dizzy:12	/are/
    15		/blin/
    15		/bul/
    15	pregnancy_symptom:54	/by$/
    15	radiating_pain:6 calf_swelling:43	/calf$/
    15	calf_swelling:46	/calf/
    15	sharp_pain:-6 radiating_pain:-4 numbness:-9 tingling:-10 history_disc:-4 saddle_numbness:-16 chest_breath:-1 severe_bruising:-25 self_harm:-2	/ce$/
    15	sharp_pain:-9 radiating_pain:-32 numbness:-26 tingling:51	/ckl/
    -15		/cri/
    15	sharp_pain:12 weakness:-30 numbness:-27 tingling:-34 persistent_beyond_72h:41 pregnancy_symptom:-39 bladder_bowel:-31 saddle_numbness:-13 chest_breath:-31 fever:-41 faint_dizzy:-43 allergic_reaction:-1 emergency:-34	/dol/
    15	weakness:-36	/ejo/
    -15		/end$/
    15	sharp_pain:-5 radiating_pain:-49 weakness:-36 tingling:-13 worsening:-1 persistent_beyond_72h:-49 history_injury:-11 osteoporosis:-23 bladder_bowel:8 chest_breath:-42 calf_swelling:-1 faint_dizzy:-5 severe_bruising:-12 self_harm:-22	/ent/
    15		/eor$/
    -15		/ese/
    15	sharp_pain:-19 numbness:-47 tingling:10 worsening:-7 history_injury:-1 bladder_bowel:13 emergency:-7 self_harm:-55	/et$/
    15		/ez$/
    15	fever:7	/fev/
    15	fever:31	/feve/
    15	fever:177	/fever/
    15	history_disc:10	/fus/
    15		/gent/
    15	sharp_pain:-6 numbness:-25 tingling:-12 severe_headache:21 faint_dizzy:16 emergency:-5	/hea/
    15		/heel/
    15		/hold$/
    -15		/ines/
    -15		/isa/
    15	persistent_beyond_72h:-13 history_disc:-1 pregnancy_symptom:-19 chest_breath:-43 calf_swelling:-7 fever:-20 faint_dizzy:-38 allergic_reaction:-34 emergency:-19 self_harm:-81	/le$/
    -15		/lia/
    15	allergic_reaction:20	/liste/
    15	numbness:-9 tingling:-16 worsening:-49 persistent_beyond_72h:-29 pregnancy_symptom:-24 bladder_bowel:-21 saddle_numbness:-11 fever:-3	/lla/
    -15		/once$/
    -15		/once/
    -15		/paso$/
    -15		/paso/
    15		/peor$/
    15	weakness:6	/ral/
    15		/rar$/
    15	sharp_pain:-5	/rom/
    15	sharp_pain:2 bladder_bowel:-17 fever:6	/ry$/
    -15		/sent/
    15		/tengo/
    -15	sharp_pain:-5 weakness:-27 bladder_bowel:-3 calf_swelling:-38 faint_dizzy:-1 allergic_reaction:-30 emergency:-13	/to$/
    15	radiating_pain:7	/tri/
    15	numbness:-4 persistent_beyond_72h:4	/tte/
    15		/uic/
    15		/under/
    15	weakness:-52 numbness:-16 worsening:-9 history_injury:17 fever:-2 faint_dizzy:-2	/wee/
    15		<be> #
    15	sharp_pain:5 radiating_pain:6 numbness:-19 tingling:22 chest_breath:45	<be> ~ <my>
    15		<be> ~ painful
    15	weakness:-28	<feel> <my>
    -15		<have> ~ ,
    15		<have> ~ up
    15		<my> ~ since
    -15		<part> on
    15	weakness:32 numbness:26	<part> ~ out
    15		<side> ~ dead
    -15		<the> ~ than
    15	persistent_beyond_72h:47	<time> now
    -15		? ~ to
    15		[en11] & [en181]
    -15		[en11] & [en660]
    15	tingling:-16 history_injury:34 faint_dizzy:17	[en121]
    -15		[en157] & [en468]
    -15		[en181] & [en490]
    -15		[en19] & [en613]
    15		[en202] & #
    -15		[en20] & .
    -15		[en20] & [en1020]
    15		[en20] & [en551]
    15		[en234] & easing
    15		[en250] & [en889]
    -15		[en251] & #
    15	pregnancy_symptom:27	[en251] & [en378]
    15	sharp_pain:17 severe_headache:30	[en362] & [en28]
    -15	weakness:12	[en362] & [en682]
    -15		[en362] & [en967]
    15	sharp_pain:-6 radiating_pain:-25 weakness:21 numbness:-22 tingling:-23 worsening:-53 persistent_beyond_72h:-11 history_disc:-13 bladder_bowel:-41 saddle_numbness:-1 fever:-28 allergic_reaction:-10 emergency:-6 self_harm:-36	[en37]
    15		[en39] & [en37]
    -15		[en404] & [en234]
    -15		[en468] & #
    15		[en551] & [es182]
    -15		[en567] & [en869]
    15		[en567] & [en93]
    15		[en602] & [en116]
    -15		[en602] & [en378]
    -15		[en60] & [en468]
    -15		[en613] & [en11]
    15	numbness:105	[en650] & [en251]
    -15		[en682] & [en746]
    15		[en682] & [en810]
    15	sharp_pain:7 numbness:-9	[en682] & [en869]
    15	sharp_pain:-1 weakness:-4 numbness:3 tingling:-4 persistent_beyond_72h:-9 history_disc:-15 history_injury:-32 osteoporosis:-30 bladder_bowel:-18 saddle_numbness:-17 severe_headache:-15 faint_dizzy:-22	[en810]
    15		[en810] & [en810]
    15		[en853] & [en1002]
    -15		[en869] & [en333]
    15		[en874] & [en309]
    15	worsening:8 emergency:26	[en874] & [en746]
    15		[en874] & [es230]
    15	faint_dizzy:24	[en890] & [en12]
    15		[en954] & [en693]
    -15		[en966] & [en874]
    -15		[es13] & [es503]
    15		[es254] & [es42]
    -15		[es55] & [es887]
    -15	sharp_pain:-37 radiating_pain:-11 numbness:28 tingling:17	[es759]
    -15		[es783]
    15	persistent_beyond_72h:20	[es878]
    15		[es950] & [es13]
    -15		better every
    15	sharp_pain:-5 calf_swelling:59	calf
    -15		do i
    -15		do you
    -15		duele <the> <part>
    -15		end
    15		fainted
    15		hold
    -15		hurts more
    15		i can
    15	radiating_pain:-1 weakness:-1 numbness:-15 persistent_beyond_72h:2 bladder_bowel:-80	it s
    15		late+bad
    15	persistent_beyond_72h:57	late+better
    15		late+going
    -15		late+out
    15	worsening:2	late+up
    -15		late+you
    15		love
    -15		mucho mejor
    15	weakness:67	no ~ <part>
    15		not easing
    15	sharp_pain:-16 numbness:92 bladder_bowel:-3 saddle_numbness:22	not feel
    -15		not put
    -15	weakness:28	not ~ <part>
    15	bladder_bowel:56	not ~ to
    -15		numb ,
    -15		once
    -15		pain ~ yesterday
    15		peor
    15	weakness:40	pero ~ <the>
    -15		puedo ~ hoy
    -15		raro ~ <part>
    -15	numbness:2	sharp pain
    -15		should i
    15	severe_headache:21	so ~ i
    15		still hurts
    15		tengo
    15		then ~ <part>
    15		tingling & [en810]
    15		va a
    15		was fine
    15		you said
    14		# ~ <side>
    14	radiating_pain:65	, & [en37]
    14	numbness:17	, & [es13]
    -14		, <feel>
    -14		, <have> not
    14	radiating_pain:16	, <part>
    14	sharp_pain:2 tingling:-9	, <the>
    14		, <time>
    -14		, not
    14	pregnancy_symptom:16	, ~ #
    -14	numbness:18	, ~ <feel>
    14	sharp_pain:42	, ~ sharp
    14		. & [en474]
    -14		. & [es214]
    -14		. i
    14	radiating_pain:6 weakness:3 tingling:-8 persistent_beyond_72h:-4 history_disc:51 self_harm:52	. ~ <be>
    14	tingling:6	. ~ <side>
    14	emergency:4	/^amb/
    14		/^bad/
    14	weakness:-34 persistent_beyond_72h:21	/^be/
    -14	sharp_pain:-10 weakness:-17 numbness:-21 history_injury:-6	/^bo/
    14	weakness:-7 chest_breath:47	/^brea/
    14	weakness:-13 tingling:37	/^como/
    14	radiating_pain:-1 numbness:-39 persistent_beyond_72h:7 history_disc:-28 bladder_bowel:30 chest_breath:-16 fever:-5	/^da/
    14	numbness:20	/^ded/
    -14		/^dre/
    14		/^empe/
    -14		/^grea/
    14		/^hold/
    14	weakness:-51 persistent_beyond_72h:9 osteoporosis:14 pregnancy_symptom:-22 bladder_bowel:-45 chest_breath:-16 fever:-25 allergic_reaction:-27 self_harm:-19	/^hu/
    14	sharp_pain:-9 weakness:17	/^leg$/
    -14		/^new/
    14	numbness:-5 tingling:-9 worsening:-15 osteoporosis:-2 pregnancy_symptom:-1 emergency:-11	/^not$/
    -14		/^of/
    -14		/^park/
    -14		/^raro/
    -14		/^sm/
    14	tingling:32 self_harm:79	/^wak/
    14	sharp_pain:-27	/^wr/
    -14	sharp_pain:18	/ally$/
    -14	sharp_pain:8	/ally/
    14	weakness:19	/amin/
    14	sharp_pain:-6 radiating_pain:-18 numbness:-13 persistent_beyond_72h:-8 history_disc:-13 history_injury:-12 saddle_numbness:-1 calf_swelling:9 severe_headache:-6 emergency:-2 self_harm:-3	/and$/
    -14		/appy$/
    -14		/appy/
    -14		/arar/
    14	sharp_pain:-1 worsening:-29 persistent_beyond_72h:-11 history_injury:-8 pregnancy_symptom:-22 saddle_numbness:-26 chest_breath:-17 emergency:-11	/arm/
    -14		/aro$/
    -14	sharp_pain:11	/be$/
    14	weakness:-38 chest_breath:79	/brea/
    14	weakness:-27 numbness:-21 worsening:-26 persistent_beyond_72h:-27 faint_dizzy:-9	/ca$/
    -14	numbness:5 pregnancy_symptom:-8	/can/
    14	history_injury:76	/ci$/
    14	weakness:-2	/como$/
    14	self_harm:65	/dal$/
    14		/dal/
    14	fever:104	/ebr/
    -14		/egu/
    -14		/elen/
    14		/endo/
    14		/erc/
    14		/erio/
    14	sharp_pain:-32	/fing/
    -14		/ged$/
    -14		/ged/
    -14		/grea/
    -14		/great/
    -14	weakness:30 numbness:-43	/gs$/
    -14		/happy/
    14		/heel$/
    14	weakness:5	/hold/
    14	radiating_pain:6 weakness:-20	/iat/
    14	emergency:-9	/iati/
    14		/iendo/
    14	weakness:-7	/ire/
    14	weakness:9 history_injury:42 allergic_reaction:8	/ist/
    14		/iste/
    14	calf_swelling:11	/leg$/
    14		/ler/
    14		/less$/
    14	radiating_pain:-3 weakness:-5 numbness:-21 persistent_beyond_72h:22	/lie/
    14		/live$/
    -14		/llow/
    -14		/longe/
    -14		/lve/
    -14		/mie/
    14	fever:30	/mom/
    14	fever:29	/mome/
    14		/my$/
    14	bladder_bowel:-1	/ndo$/
    -14		/nsa/
    -14	persistent_beyond_72h:2	/oli/
    14		/olor$/
    -14	fever:-17	/ore$/
    14	weakness:29	/ove$/
    -14		/parar/
    -14		/pea/
    -14		/quit$/
    -14		/rand$/
    -14		/raro$/
    -14		/rem/
    -14	severe_bruising:3	/ret/
    14	sharp_pain:-11 weakness:142	/rip/
    14	weakness:10 numbness:-38	/ris/
    -14	weakness:-25 numbness:89	/sen/
    14	sharp_pain:-23	/sh$/
    -14		/tende/
    -14	severe_bruising:90	/uis/
    14	emergency:12	/urgen/
    14	weakness:31	/ush/
    14	allergic_reaction:12	/wher/
    14		/where/
    14	sharp_pain:-6 worsening:28	/worse/
    14		/yse/
    14		: ~ <part>
    -14		<be> bien
    14	numbness:4	<be> like
    -14		<be> not <side>
    -14		<be> painful
    14		<be> ~ sore
    -14		<become> ~ at
    -14		<count> since
    -14		<feel> <side>
    -14		<have> ~ better
    -14		<my> <part> <feel>
    -14	emergency:76	<my> ~ <count>
    -14		<my> ~ hurting
    14		<my> ~ massage
    -14		<part> pain
    -14	sharp_pain:-12 weakness:19 numbness:4 worsening:-41 history_disc:33 calf_swelling:46 severe_bruising:4	<part> ~ ,
    -14	weakness:41	<part> ~ <count>
    -14		<side> ~ but
    -14	weakness:58 emergency:49	<the> <person>
    -14		<the> massage
    -14		<the> ~ mas
    -14		<the> ~ since
    14		<time> it
    -14		<time> ~ you
    -14		[en1002] & [en143]
    14	weakness:21	[en1002] & [en474]
    14	worsening:1	[en1002] & [en581]
    14		[en1002] & [en613]
    -14		[en1002] & [en63]
    14		[en1018] & [en474]
    14		[en1018] & [en490]
    -14		[en1018] & [en966]
    14	self_harm:3	[en1020] & [en19]
    14	weakness:-11	[en1020] & [en37]
    14		[en118] & [es887]
    -14	sharp_pain:-3 radiating_pain:6	[en11] & [en170]
    14		[en11] & [en389]
    14		[en141] & #
    -14		[en143] & [en20]
    14		[en143] & [en317]
    -14		[en148] & [en170]
    14		[en148] & [en869]
    14		[en170] & [en170]
    -14		[en170] & [en37]
    14		[en181] & [en234]
    -14		[en19] & [en682]
    -14		[en19] & [en853]
    14		[en212] & [en212]
    14	weakness:2	[en234] & [en11]
    -14		[en234] & [en170]
    14	chest_breath:15	[en234] & [en966]
    -14	self_harm:22	[en251] & [en490]
    14		[en251] & [en602]
    -14		[en266] & [en874]
    14		[en362] & #
    -14	weakness:14	[en362] & [en869]
    14		[en3] & [en805]
    14		[en490] & [en474]
    14		[en551] & [en157]
    14		[en551] & [en810]
    14		[en567] & [en60]
    -14		[en58] & [en138]
    -14		[en60] & [en1018]
    -14		[en60] & [en1020]
    -14		[en60] & [en966]
    14		[en634] & [en251]
    14		[en634] & [en660]
    -14		[en634] & [en890]
    14	tingling:39	[en660] & [en1020]
    -14	weakness:53	[en677] & ,
    14		[en693] & [en650]
    -14		[en709] & [en127]
    -14		[en709] & [en93]
    14		[en805] & [en251]
    14		[en807] & [en682]
    14		[en810] & .
    14	sharp_pain:1	[en810] & [en12]
    14	tingling:78	[en84] & [en613]
    -14		[en853] & [en251]
    -14		[en853] & [en93]
    -14		[en869] & [en202]
    14	numbness:2	[en869] & [en234]
    -14	sharp_pain:-53 radiating_pain:25	[en869] & [en362]
    14		[en869] & [en37]
    14	tingling:-2	[en869] & [en810]
    -14		[en869] & [en853]
    -14		[en889]
    14		[en889] & [en874]
    14		[en890] & [en805]
    14	self_harm:8	[en954] & [en980]
    -14		[en966] & [en181]
    14		[en980] & [en11]
    -14		[en980] & [en19]
    14	weakness:-9 tingling:-4 chest_breath:-7 allergic_reaction:-6	[en980] & [en966]
    -14		[en989] & [en20]
    -14		[en991] & [en746]
    -14	radiating_pain:4	[es106] & [es26]
    -14		[es13] & [es887]
    14	numbness:2	[es182] & [en613]
    -14	persistent_beyond_72h:15	[es182] & [en874]
    -14		[es182] & hormigueo
    -14		[es189]
    -14		[es1] & [es13]
    14	emergency:6	[es218]
    14		[es26] & [es982]
    14		[es29] & [es106]
    -14		[es311]
    14		[es362] & [es950]
    -14		[es438] & ,
    14		[es44] & ,
    -14		[es486] & [es2]
    -14		[es699] & [es950]
    -14		[es854] & [es55]
    14	numbness:36	[es870]
    14	pregnancy_symptom:5	[es982] & [es26]
    14		as ~ as
    -14		better than
    14		but ~ numb
    14	weakness:15	can ~ <become>
    -14		can ~ say
    14	weakness:-3	como
    -14		de ~ de
    14	weakness:-2	dolor
    14	emergency:17	e
    14		feel it
    -14		for <time>
    14		good ~ <part>
    14		good ~ no
    -14		great
    14		had to
    -14		have not
    -14		headache ~ <time>
    -14		how ~ <be>
    14		i want to
    -14		i ~ for
    -14		if <my> <part>
    14		if i <be>
    14		if ~ well
    -14		in ~ <have>
    -14	numbness:10 bladder_bowel:3	in ~ i
    14	sharp_pain:3	it ~ #
    14		it ~ it
    -14		just ~ <be>
    14		just ~ <part>
    14		late+hours
    -14		late+leg
    -14		late+much
    -14		late+since
    14		late+tingling
    14	sharp_pain:-15 calf_swelling:16	leg
    -14		longer
    14	numbness:118 saddle_numbness:2	no <feel>
    -14		no ~ and
    -14	sharp_pain:56	no ~ dolor
    14	tingling:-3 persistent_beyond_72h:-15 osteoporosis:-6 bladder_bowel:4 fever:-5 emergency:-5	not
    -14		not <have>
    -14		not <the>
    -14		not a
    -14		not feeling
    14		not ~ at
    14		not ~ i
    14		now ~ <part>
    14	sharp_pain:-12 radiating_pain:-17 weakness:-20 tingling:-4 persistent_beyond_72h:-6 history_injury:13 bladder_bowel:-27	on
    14		out ~ <count>
    -14		para <the>
    -14		que hago
    14	radiating_pain:14 weakness:16	que ~ <part>
    -14		quit
    14		r
    -14		raro
    -14		same ~ ever
    14		sharp ~ in
    14		so bad
    14		sore for
    -14		tengo dolor
    14		the hip
    14		tingling ~ <part>
    14		tingling ~ yes
    -14	worsening:40	to ~ ,
    14		want ~ <be>
    -14		what if i
    14	self_harm:24	would ~ if
    -14		y si
    14		you ~ if
    13	persistent_beyond_72h:3	# & [en20]
    13		# & [en949]
    13		# & [es26]
    13		, & [en634]
    -13		, & [es887]
    -13		, thanks
    13		, ~ <have>
    -13		, ~ help
    13	numbness:17	, ~ no
    -13		, ~ weakness
    13		. & ?
    13	persistent_beyond_72h:-7	. & [en234]
    -13		. & [en468]
    -13		. & [en551]
    13	sharp_pain:-11 weakness:7	. & [en869]
    13		. only
    13		. well ,
    13		. ~ <my>
    13		. ~ ?
    -13		. ~ well
    13		/^asa/
    13		/^asap/
    13		/^au/
    -13		/^aut/
    -13		/^auto/
    -13	weakness:4 severe_headache:2	/^can/
    -13		/^dec/
    13	faint_dizzy:36	/^desm/
    -13		/^fel/
    13	weakness:34 numbness:-51	/^fl/
    13		/^fla/
    13	numbness:35	/^hee/
    13	numbness:9	/^heel/
    -13		/^how$/
    13		/^keep/
    13	self_harm:17	/^liv/
    -13		/^lleg/
    -13		/^mes/
    13		/^mori/
    -13		/^new$/
    13	radiating_pain:-44 numbness:-18 tingling:-56 worsening:-14 history_injury:-19 saddle_numbness:-13 faint_dizzy:-26 allergic_reaction:20 emergency:-2	/^pu/
    13	calf_swelling:18 allergic_reaction:10	/^red$/
    13		/^seem/
    13	worsening:-4 allergic_reaction:1	/^thr/
    -13		/^tra/
    13		/^ty/
    13	sharp_pain:38 radiating_pain:-19 numbness:-6 worsening:-28 history_injury:-12 pregnancy_symptom:-2 faint_dizzy:-18	/^un/
    -13		/^wha/
    -13		/^what/
    -13	faint_dizzy:14	/^who/
    -13	fever:3 emergency:3	/^yo/
    13	persistent_beyond_72h:-5	/abl/
    13	worsening:47	/aid/
    13		/akin/
    13		/aking/
    -13		/ama/
    -13		/ara$/
    13		/areo/
    13	sharp_pain:-11 radiating_pain:13 weakness:20	/arm$/
    13		/arra/
    13		/asap$/
    13		/asap/
    13	sharp_pain:-21 radiating_pain:71 numbness:-51	/atic/
    -13		/auto/
    13		/ayuda/
    13		/bs$/
    13	weakness:15	/camin/
    13		/cida/
    -13		/cio$/
    -13		/cit/
    13		/como/
    13	numbness:-8	/cos/
    13	sharp_pain:-2 faint_dizzy:20	/desm/
    13	faint_dizzy:52	/desma/
    13	weakness:-63 emergency:40	/dia/
    13		/dizzy/
    -13		/ecio/
    13	sharp_pain:-3 weakness:9	/eg$/
    13		/elly$/
    13		/endo$/
    -13		/ene/
    13	sharp_pain:-16 numbness:-1	/engo$/
    13	sharp_pain:-33 radiating_pain:-4 weakness:-13 numbness:22 tingling:-13	/ens/
    -13	sharp_pain:-2 radiating_pain:-28 weakness:3 numbness:-4 tingling:-31 worsening:2 persistent_beyond_72h:-18 history_disc:-16 history_injury:-21 osteoporosis:-14 pregnancy_symptom:-21 bladder_bowel:-4 saddle_numbness:-31 chest_breath:-7 fever:-5 faint_dizzy:-51 severe_bruising:-18 emergency:-31 self_harm:-18	/er$/
    13	fever:80	/ermom/
    13	faint_dizzy:8	/erti/
    13	faint_dizzy:61	/esm/
    13	faint_dizzy:10	/esma/
    13	faint_dizzy:51	/esmay/
    -13		/esti/
    13		/esto$/
    13		/esto/
    13	emergency:49	/ey$/
    -13		/fec/
    -13		/fect/
    13		/fla/
    -13	persistent_beyond_72h:15 history_injury:35	/for/
    -13		/ges/
    13	sharp_pain:-2	/gle/
    13		/hill/
    13	persistent_beyond_72h:-23 faint_dizzy:-24	/hor/
    -13		/iar/
    13	radiating_pain:197	/iatic/
    13	sharp_pain:-3 emergency:17	/ili/
    13	sharp_pain:-44 weakness:-3 history_injury:-32 self_harm:-13	/ill$/
    -13		/im$/
    13	weakness:16 persistent_beyond_72h:3	/imp/
    -13		/iness/
    13	numbness:31	/inger/
    13		/irar$/
    13		/irar/
    13	weakness:21	/ist$/
    -13	tingling:19	/ito/
    13		/ives$/
    13	allergic_reaction:3	/ives/
    13	persistent_beyond_72h:1	/jor/
    13		/keep/
    13	sharp_pain:-6 weakness:23 pregnancy_symptom:6	/kle/
    13	weakness:3	/lap/
    -13		/legu/
    -13		/legue/
    13		/lip/
    -13		/llegu/
    -13		/lot$/
    13		/love$/
    13		/mareo/
    -13	severe_bruising:30	/mat/
    -13		/mate/
    -13		/mbr/
    13	tingling:45	/migue/
    13	fever:44	/momet/
    13		/mori/
    13		/morir/
    13	pregnancy_symptom:14	/mp$/
    -13		/nco/
    13		/ngr/
    13		/non/
    13		/nst/
    -13		/oco$/
    13		/omet/
    13		/omo$/
    13		/onst/
    -13		/ontac/
    13	weakness:57	/opp/
    13		/orir/
    -13		/orre/
    -13		/poco$/
    13	persistent_beyond_72h:18	/pro/
    -13		/quien/
    13		/quita/
    13		/ramp/
    -13	severe_bruising:12	/rde/
    13	weakness:46	/rip$/
    13	tingling:134	/rmigu/
    13		/rmom/
    13	fever:50	/rmome/
    -13		/rong$/
    13		/ronge/
    -13		/roug/
    -13		/rough/
    -13		/saj/
    13		/sap$/
    13		/seem/
    13	sharp_pain:-1 faint_dizzy:55	/smay/
    -13		/son/
    -13		/tend/
    -13	severe_bruising:37	/toma/
    13		/uda$/
    13		/uda/
    13	numbness:1	/um$/
    13	sharp_pain:-8 numbness:-6 history_injury:-3 pregnancy_symptom:15 chest_breath:-43	/ve$/
    -13		/ways$/
    -13		/ways/
    -13	weakness:19	/wha/
    -13	weakness:13	/what/
    -13	faint_dizzy:1	/who/
    -13	bladder_bowel:50	/work/
    13		/yuda$/
    13		/yuda/
    -13	persistent_beyond_72h:15	<be> ~ <time>
    13		<count> <part>
    13		<count> ~ con
    -13		<day> ~ #
    13		<day> ~ sore
    13		<feel> faint
    13		<have> ~ it
    -13		<my> <the>
    -13		<my> ~ hurt
    13		<my> ~ nothing
    13		<my> ~ please
    13	weakness:-55 numbness:83	<part> ~ <feel>
    -13		<person> <have>
    13		<side> ~ what
    13	sharp_pain:4 persistent_beyond_72h:1	<the> #
    -13		<the> ~ dolor
    13	tingling:26 persistent_beyond_72h:3	<the> ~ not
    -13		<the> ~ o
    13	sharp_pain:53	<the> ~ pain
    -13		<time> ,
    -13		<time> .
    13		<time> ~ still
    -13		? & [en12]
    -13		[en1002] & [en252]
    13	tingling:-14	[en1014]
    13		[en1018] & [en11]
    13		[en1018] & [en12]
    13		[en1018] & [en458]
    13		[en1020] & [en709]
    -13	bladder_bowel:10	[en11] & [en121]
    -13		[en11] & [en567]
    13		[en11] & [en762]
    13		[en148] & [en394]
    -13		[en148] & [en551]
    13		[en148] & [en634]
    13		[en157] & [en170]
    -13	emergency:73	[en197]
    -13		[en199]
    -13		[en19] & [en378]
    -13		[en202] & [en490]
    -13	calf_swelling:25 faint_dizzy:82	[en20] & [en11]
    -13		[en20] & [en141]
    13		[en20] & [en60]
    13	persistent_beyond_72h:18	[en20] & [en634]
    -13		[en212] & [en633]
    13		[en234] & [en212]
    13	saddle_numbness:-4 chest_breath:33	[en234] & [en251]
    13		[en234] & [en458]
    -13		[en234] & [en495]
    -13		[en234] & [en84]
    13		[en234] & [en997]
    -13		[en239] & [en251]
    -13		[en239] & [en869]
    -13		[en251] & [en28]
    13		[en266] & [en11]
    13	sharp_pain:-26 radiating_pain:2 weakness:-8 numbness:-4 tingling:-5 worsening:-6 persistent_beyond_72h:-10 history_injury:-4 osteoporosis:-9 pregnancy_symptom:-12 bladder_bowel:-15 chest_breath:-32 fever:-7 faint_dizzy:-2 severe_bruising:-41 emergency:-11 self_harm:-4	[en362]
    13		[en362] & [en989]
    13		[en389] & [en1002]
    -13		[en394] & [en508]
    -13		[en426] & [en551]
    13		[en426] & [en746]
    -13	saddle_numbness:-3	[en42]
    -13		[en42] & [en474]
    -13		[en458] & [en19]
    -13		[en468] & [en890]
    13		[en468] & [en93]
    -13	numbness:18 worsening:27	[en468] & [en966]
    13		[en474] & ,
    13	sharp_pain:2 radiating_pain:-2 numbness:-18 tingling:2 emergency:-1 self_harm:-5	[en474] & [en810]
    13		[en474] & [en84]
    -13		[en474] & [en874]
    -13		[en490] & [en121]
    13		[en508] & [en317]
    13		[en522] & [en11]
    13	weakness:14	[en522] & [en37]
    13	self_harm:15	[en522] & [en746]
    -13		[en567] & [en490]
    13		[en602] & [en980]
    13		[en60] & [en121]
    13	radiating_pain:11	[en60] & [en746]
    13		[en60] & [en980]
    -13		[en613] & [en746]
    13	worsening:-6 history_disc:-14 saddle_numbness:-29 calf_swelling:-3 faint_dizzy:-17	[en634]
    -13		[en634] & .
    13	emergency:-2	[en660]
    13		[en746] & [en634]
    -13	tingling:-9 calf_swelling:4 severe_headache:3 faint_dizzy:6 allergic_reaction:64	[en805]
    -13		[en805] & [en11]
    -13		[en807] & [en93]
    13		[en810] & #
    -13		[en853] & [en869]
    -13	weakness:50	[en869] & [en60]
    -13		[en869] & [en682]
    13		[en874] & [en1020]
    13		[en874] & asap
    13		[en889] & ,
    13		[en890] & [en474]
    13		[en906] & [en874]
    -13		[en949] & [en20]
    13		[en966] & #
    13	sharp_pain:-11 tingling:-14 bladder_bowel:-17 faint_dizzy:-14	[en966] & [en1018]
    13		[en966] & [en474]
    -13		[en966] & [en549]
    13		[en966] & fainted
    -13		[en980] & [en474]
    13		[en997] & [en170]
    -13		[en999] & [en869]
    13		[es11]
    13		[es122] & [es966]
    -13		[es12]
    -13		[es13] & ,
    -13	numbness:45	[es13] & [es2]
    13	bladder_bowel:1	[es182] & ,
    -13		[es182] & [en218]
    -13	sharp_pain:-41 weakness:3	[es182] & [en869]
    13	sharp_pain:-3 numbness:102	[es182] & [es214]
    13		[es182] & [es694]
    13		[es214] & #
    -13	sharp_pain:-10	[es26] & [en874]
    -13		[es2] & [es362]
    13		[es347]
    -13		[es42] & [es1]
    13	numbness:41	[es438] & [es694]
    13	sharp_pain:-33 weakness:12	[es502] & [en874]
    13	weakness:10	[es502] & [es982]
    13		[es508]
    13	numbness:-16 history_injury:-14	[es55]
    -13		[es762]
    13		[es870] & [es2]
    -13		[es982] & [es29]
    -13	weakness:22	[es982] & [es699]
    -13		[es998] & [es699]
    -13		a massage
    13		all night
    13		am in
    13	persistent_beyond_72h:72	and ~ still
    13		asap
    13		ayuda
    -13		been better
    13		cada ~ mas
    -13		can not put
    13	weakness:13 severe_headache:1	can ~ <the>
    -13		can ~ put
    13		could not
    13	faint_dizzy:56	dizzy
    -13	weakness:8	do
    13		duele ~ <be>
    13		easing & [en1002]
    13		easing & [en124]
    13		easing ~ <side>
    -13	tingling:21 self_harm:28	en ~ <the>
    -13	radiating_pain:1	en ~ y
    13		esto
    -13		for <the>
    13		from a
    -13		hago ~ <the>
    -13		happy
    -13		hormigueo & [es13]
    -13		hormigueo ~ <part>
    -13		how
    -13	radiating_pain:-4 numbness:32	i ~ <part>
    -13		i ~ <time>
    -13		i ~ twice
    13		if ~ .
    -13		in ~ <my>
    -13		in ~ can
    13	emergency:45	in ~ now
    13	radiating_pain:-9 self_harm:-50	it <be>
    13	radiating_pain:45 weakness:-3 numbness:-6 persistent_beyond_72h:-42	it ~ <part>
    -13	sharp_pain:2 radiating_pain:1 weakness:-18 worsening:26 persistent_beyond_72h:31 history_disc:-15 history_injury:-43 fever:-6 faint_dizzy:-18 emergency:-4 self_harm:-12	late+,
    -13		late+de
    -13		late+felt
    -13		late+free
    13		late+love
    13		late+numbness
    13	worsening:-2	late+of
    -13		late+so
    -13		me siento
    -13		mi
    13		my shoulder
    -13		new
    -13		no bother
    -13		no ~ to
    13		no ~ yes
    -13		not numb
    13	weakness:30 severe_headache:7	not ~ <the>
    -13		nothing since
    -13		numb ~ ,
    13		of ~ ,
    -13	sharp_pain:-4	of ~ <my>
    -13		pain ~ <be>
    -13		put <my>
    13		que no <be>
    -13		quien
    13	calf_swelling:36 allergic_reaction:24	red
    13		said ~ if
    13	numbness:11 tingling:-1	se me
    -13		si <my> da
    13		so <side>
    -13		something ~ <my>
    -13		something ~ in
    -13		something ~ off
    13		still there
    13		stronger
    13		than before
    13	radiating_pain:45	the pain
    -13		tingling & [en567]
    -13		tingling ~ no
    -13		tingling ~ sharp
    -13		to it
    13		to ~ anymore
    -13	radiating_pain:5 numbness:5	to ~ i
    13		want to <be>
    13		well ,
    -13		what ~ <my>
    13		where ~ <be>
    -13		with <my>
    13		y <be>
    -13		y <the> <part>
    -13		y si <my>
    -13		yo
    12	fever:47	# & [en93]
    -12	numbness:-31 tingling:-25 worsening:2	, & [en20]
    12		, & [en218]
    -12		, & [en295]
    12		, eso
    -12		, nothing since
    12		, only
    12		, then
    12		, ~ hurts
    12		, ~ stabbing
    12		. & [en949]
    12		. ~ thing
    12		/^ah/
    -12	weakness:-4 worsening:-23 history_injury:-6 allergic_reaction:20 emergency:-8	/^al/
    12		/^big$/
    12		/^bot/
    12	sharp_pain:-24 radiating_pain:-17 numbness:-46 worsening:-22 persistent_beyond_72h:-76 bladder_bowel:-45 saddle_numbness:-7 calf_swelling:-47 fever:-64 faint_dizzy:-33 emergency:-18 self_harm:-2	/^br/
    12		/^bum/
    -12		/^cle/
    12		/^desd/
    12		/^few/
    12	numbness:33 tingling:35	/^fing/
    12	weakness:46	/^fis/
    12	weakness:12 tingling:-8	/^fue/
    -12		/^gu/
    12	tingling:-40 saddle_numbness:-7	/^kn/
    12	sharp_pain:125	/^kni/
    12	allergic_reaction:1	/^lip/
    12	weakness:-1 numbness:3 history_injury:-27	/^lo/
    -12		/^mol/
    12	severe_bruising:91	/^neg/
    12	severe_bruising:59	/^negr/
    -12		/^ol/
    12	tingling:-10 calf_swelling:25	/^one$/
    12	tingling:-12	/^one/
    12		/^pal/
    -12		/^paso/
    12	sharp_pain:-14 radiating_pain:-16 numbness:-9 tingling:-42 persistent_beyond_72h:-9 pregnancy_symptom:-17 saddle_numbness:36 fever:-12 faint_dizzy:-60 emergency:-56	/^pe/
    12		/^pee$/
    12		/^plat/
    12	self_harm:2	/^poi/
    12		/^poin/
    -12		/^pol/
    -12		/^quit/
    -12		/^rec/
    12		/^shi/
    12		/^shin/
    12	history_disc:-11 history_injury:-32 fever:-7 severe_bruising:-5 emergency:20	/^so/
    12	history_disc:39	/^spi/
    -12		/^stif/
    -12		/^tex/
    -12		/^text/
    12	sharp_pain:-8	/^tho/
    12		/^thou/
    12		/^thu/
    -12	self_harm:5	/^tom/
    -12		/^ver/
    12	sharp_pain:-23 radiating_pain:6 weakness:-23 worsening:-13 persistent_beyond_72h:-31 emergency:7 self_harm:7	/^wa/
    -12		/^was/
    -12		/^weat/
    12	sharp_pain:-10 radiating_pain:-2 weakness:-12 faint_dizzy:-20	/^wee/
    -12		/achy$/
    -12		/achy/
    12	sharp_pain:-7 radiating_pain:-6 numbness:-1 tingling:3 persistent_beyond_72h:-25 history_disc:-8 pregnancy_symptom:-2 bladder_bowel:-10 calf_swelling:-5 severe_headache:-44 allergic_reaction:-24 severe_bruising:-13 emergency:-18 self_harm:-34	/and/
    -12		/api/
    12		/area/
    -12		/arri/
    12	weakness:-43 numbness:-2 persistent_beyond_72h:-64 pregnancy_symptom:-6 bladder_bowel:-19 faint_dizzy:-70 emergency:-13 self_harm:-42	/ati/
    12	pregnancy_symptom:69	/bab/
    12		/big$/
    12	radiating_pain:-21	/bla/
    12	allergic_reaction:88	/blist/
    12	history_injury:2	/bone$/
    -12		/bor/
    -12		/box/
    12		/bum/
    12		/cid/
    -12		/cina$/
    -12		/cina/
    -12		/cion/
    12		/cks/
    -12	sharp_pain:-24 worsening:21 bladder_bowel:18 self_harm:-32	/day$/
    12		/dent/
    12		/desd/
    12		/desde/
    12		/die/
    -12		/dri/
    12		/ds$/
    12		/ean$/
    12	weakness:-14	/ean/
    -12		/eare/
    -12		/eared/
    -12		/eave$/
    12		/echo$/
    12	chest_breath:9	/echo/
    -12		/ecio$/
    12	sharp_pain:-65	/edo/
    12		/ef$/
    12	numbness:-25 saddle_numbness:-10 emergency:-3	/ele/
    12		/empeo/
    12	sharp_pain:-68 numbness:-8 tingling:-18 persistent_beyond_72h:-19 history_injury:-20 faint_dizzy:-4 emergency:-14	/eng/
    12	tingling:-1	/ensi/
    -12		/epl/
    12	chest_breath:-41 self_harm:-3	/ery/
    12	sharp_pain:-3 bladder_bowel:29	/esde$/
    12	bladder_bowel:11	/esde/
    -12	tingling:8	/eth/
    12		/few/
    12	weakness:2 numbness:34	/finge/
    12		/fis/
    12	weakness:13	/fue/
    12	tingling:18 saddle_numbness:-15	/ger/
    12	tingling:-33 emergency:-14	/gon/
    -12		/good$/
    -12		/hed$/
    12	faint_dizzy:6	/hen/
    12		/houg/
    12		/hough/
    12		/ief$/
    12	pregnancy_symptom:23	/iet/
    12	sharp_pain:42	/ife/
    -12		/iff$/
    -12		/iked$/
    -12		/iked/
    12		/inar$/
    12	sharp_pain:-66 weakness:-4 numbness:-44 faint_dizzy:-17	/ita/
    12	emergency:7	/itt/
    -12		/iza/
    12	sharp_pain:-10 weakness:-26 numbness:-65	/izz/
    12	sharp_pain:146	/kni/
    -12		/lear/
    -12		/liked/
    12	sharp_pain:38	/llas$/
    12	sharp_pain:34	/llas/
    12	sharp_pain:-33 numbness:-12 calf_swelling:-11	/ls$/
    12	numbness:21	/mid/
    -12		/mil/
    12		/mpeo/
    12		/mpeor/
    -12	sharp_pain:-1 radiating_pain:4 weakness:-7 persistent_beyond_72h:-19 pregnancy_symptom:1 faint_dizzy:-19 emergency:1	/ne$/
    12	severe_bruising:13	/neg/
    12	severe_bruising:39	/negr/
    -12		/new/
    -12	radiating_pain:-25 weakness:-1 tingling:-11 osteoporosis:-19 pregnancy_symptom:-12 bladder_bowel:10 chest_breath:-8 calf_swelling:-4 fever:-8 faint_dizzy:-7 allergic_reaction:-5 emergency:-1	/not/
    -12		/ntac/
    -12		/ntact/
    12	sharp_pain:-26 radiating_pain:5 saddle_numbness:-15	/oes$/
    12	sharp_pain:-2 tingling:9 saddle_numbness:-15	/oes/
    12		/olla/
    -12		/omat/
    -12	sharp_pain:-7	/ome$/
    12	sharp_pain:-23 radiating_pain:-30 weakness:-24 numbness:4 worsening:-39 persistent_beyond_72h:-2 bladder_bowel:-2 calf_swelling:-36 fever:21 severe_headache:-1 faint_dizzy:-13	/on$/
    12		/orc/
    12		/orri/
    12	weakness:-1 worsening:43	/orse/
    12		/orst$/
    12		/orst/
    -12		/oss/
    12		/pee$/
    12		/pi$/
    12		/plat/
    12	self_harm:13	/quier/
    -12		/raba/
    -12		/rang/
    -12		/range/
    12		/rdi/
    -12		/rent/
    12	sharp_pain:13	/res$/
    12	bladder_bowel:184	/rina/
    -12	radiating_pain:92	/rre/
    12	sharp_pain:10 weakness:-15 persistent_beyond_72h:-1 self_harm:-11	/rts$/
    12	sharp_pain:9 tingling:-3 self_harm:-3	/rts/
    -12		/sapp/
    12		/sde$/
    12		/sde/
    12		/sne/
    -12	sharp_pain:19	/som/
    -12		/son$/
    12		/step/
    -12		/stif/
    -12		/stiff/
    12		/tep/
    -12		/tex/
    -12		/text/
    12		/thoug/
    12	sharp_pain:-4 worsening:-4	/thu/
    -12		/tiff$/
    -12		/tiff/
    -12		/tomat/
    12	bladder_bowel:10	/trol/
    -12		/ual$/
    12		/uier/
    -12		/uise$/
    -12		/uto/
    -12		/vin/
    12		/vivi/
    12	self_harm:80	/wak/
    -12	persistent_beyond_72h:-1	/was/
    -12		/weath/
    -12		/wed/
    12	sharp_pain:-1 radiating_pain:-4 persistent_beyond_72h:-50 fever:-9 self_harm:-10	/wor/
    12		/worst/
    12		: & [es694]
    -12	sharp_pain:1 radiating_pain:-9 pregnancy_symptom:-2 bladder_bowel:-20 emergency:-9 self_harm:12	<be> <the>
    -12		<be> easing
    12		<be> here
    12		<be> ~ #
    -12		<be> ~ full
    12		<be> ~ less
    -12		<be> ~ or
    -12		<be> ~ out
    -12		<be> ~ touch
    12		<become> to
    -12		<become> ~ bed
    12		<count> ~ today
    12	persistent_beyond_72h:62 history_injury:12	<day> ~ <be>
    12	persistent_beyond_72h:32	<day> ~ <day>
    -12		<feel> in
    -12		<feel> ~ <the>
    12		<feel> ~ it
    12		<have> ~ by
    -12	history_injury:12	<my> duele <the>
    12	saddle_numbness:33	<my> ~ like
    -12		<my> ~ mas
    12		<my> ~ should
    12	weakness:-24 tingling:78	<part> .
    12		<part> <have> no
    12	weakness:60	<part> no
    12		<part> weak
    12		<part> with
    -12	weakness:15 calf_swelling:45	<part> ~ and
    -12		<part> ~ lot
    -12		<person> ~ <the>
    -12		<side> sore
    12		<side> ~ please
    -12		<the> <part> <part>
    12	weakness:29	<the> <part> no
    -12		<the> <time> since
    12	emergency:71	<the> and
    12	emergency:7	<the> and e
    12		<the> full
    12		<the> peor
    -12	weakness:20 bladder_bowel:4 chest_breath:3 self_harm:21	<the> ~ .
    -12		<the> ~ ?
    12	emergency:31	<the> ~ e
    -12		<the> ~ for
    -12	radiating_pain:87	<the> ~ por
    -12		<the> ~ soreness
    -12		<time> since
    -12		<time> since i
    -12		<time> ~ since
    -12		[en1002] & [en170]
    -12	persistent_beyond_72h:-6 severe_headache:1	[en1002] & [en234]
    -12	sharp_pain:6	[en1002] & [en682]
    -12	sharp_pain:17	[en1002] & [en949]
    -12		[en1018] & [en874]
    -12		[en101] & [en234]
    -12		[en1020] & [en170]
    12		[en11] & [en325]
    12		[en11] & [en533]
    12		[en11] & [en746]
    -12		[en11] & [en890]
    12		[en121] & [en11]
    -12		[en123] & [en869]
    -12		[en12] & .
    12		[en135]
    12	sharp_pain:6 worsening:-16	[en143]
    -12		[en159] & [en93]
    12	fever:38	[en170] & ,
    12		[en170] & [en1018]
    12		[en170] & [en490]
    -12		[en170] & [en634]
    -12		[en185]
    -12		[en186] & [en458]
    12		[en19] & [en170]
    -12		[en19] & [en181]
    12	emergency:31	[en19] & [es218]
    -12		[en19] & [es694]
    -12		[en202] & ,
    12	emergency:16	[en20] & [es218]
    -12	pregnancy_symptom:2	[en218]
    -12	sharp_pain:10 persistent_beyond_72h:48 pregnancy_symptom:4 chest_breath:36	[en234] & [en1002]
    12	bladder_bowel:76	[en234] & [en778]
    12	weakness:21 numbness:-82	[en234] & [en949]
    12	weakness:9	[en251] & [en170]
    12	fever:46	[en251] & [en613]
    -12		[en251] & [en677]
    -12		[en251] & [en789]
    -12	history_injury:13	[en251] & [en874]
    -12		[en28] & [en709]
    12		[en317] & [en28]
    12	emergency:35	[en359]
    12	history_injury:16	[en362] & [en874]
    -12		[en378] & [en426]
    12		[en380] & [en19]
    -12		[en394] & [en124]
    12	sharp_pain:56	[en426] & [en660]
    -12		[en42] & ,
    -12	tingling:15	[en42] & [en1020]
    -12		[en453]
    12		[en474] & #
    12		[en474] & [en394]
    -12		[en474] & [en426]
    12		[en474] & [en551]
    -12		[en474] & [en682]
    -12	sharp_pain:-1	[en490] & [en251]
    -12		[en508] & [en3]
    -12		[en508] & [en468]
    -12		[en508] & [en474]
    12		[en508] & [en551]
    12		[en522] & [en234]
    -12		[en525]
    -12		[en551] & [en60]
    -12	sharp_pain:-69	[en567] & .
    12		[en567] & [en251]
    -12		[en581] & ,
    -12		[en602] & [en19]
    12		[en602] & [en746]
    -12		[en60] & [en633]
    -12		[en60] & [en634]
    -12	sharp_pain:24	[en634] & [en11]
    12		[en634] & [en468]
    -12		[en634] & [en474]
    -12		[en634] & [en746]
    -12	numbness:15	[en682] & .
    12		[en682] & [en362]
    12		[en746] & [en1018]
    12	sharp_pain:100	[en746] & [en19]
    12		[en746] & [en28]
    12	radiating_pain:-4 weakness:-22 tingling:-14 persistent_beyond_72h:-6 history_disc:-1 pregnancy_symptom:-36 bladder_bowel:-20 chest_breath:-4 fever:-11 faint_dizzy:-5 emergency:-10	[en762]
    -12		[en762] & tingling
    -12		[en805] & [en1002]
    -12		[en810] & [en106]
    12		[en84] & [en633]
    -12		[en84] & [en682]
    -12		[en84] & [en874]
    -12		[en85] & [en551]
    -12		[en869] & ,
    -12		[en869] & [en404]
    12		[en869] & [en84]
    -12		[en874] & [es375]
    -12		[en874] & [es998]
    12		[en906] & [en394]
    -12		[en935] & [en551]
    -12		[en949] & [en874]
    12		[en954] & [en138]
    -12		[en954] & [en660]
    -12		[en966] & [en508]
    -12		[en966] & [en660]
    12		[en967] & [en84]
    -12	numbness:33	[en980] & [en58]
    -12		[en989] & [en468]
    12		[es13] & [es26]
    -12		[es187]
    12		[es188]
    -12		[es1] & [es443]
    -12		[es1] & [es955]
    -12		[es2] & [es2]
    -12		[es2] & [es699]
    -12		[es362] & #
    -12		[es502] & [es342]
    12		[es870] & [es54]
    12		[es870] & [es694]
    -12		[es887] & ,
    12		[es950] & [es966]
    12	emergency:94	a and
    12		a full
    12	persistent_beyond_72h:17	a week
    -12		all but
    -12		and <side>
    12	emergency:54	and e
    -12		and ~ on
    12		and ~ tender
    12		as <time>
    -12		as a
    12		as day
    -12		back is
    -12		back to
    -12		better every <time>
    12		big
    -12		bit ~ <my>
    -12		can <become>
    12	numbness:33	can not <feel>
    12		change
    -12		could <be>
    -12		could be
    12		covered in
    12		day one
    12		desde
    -12		ever ~ <the>
    12		fever
    12	emergency:20	from <the>
    -12		good
    -12		grip ~ strong
    -12		he ~ <my>
    12	numbness:20	heel
    12		hormigueo & [es694]
    12		hormigueo ~ ,
    12		i <be> in
    12		i <have> <the>
    12	numbness:-37	i ~ dead
    12		i ~ faint
    -12		i ~ you
    -12		if <my>
    -12		if my
    -12		if ~ numb
    -12		in <time>
    12	tingling:5 faint_dizzy:58	in the
    12	weakness:-6 tingling:-22 persistent_beyond_72h:-1 saddle_numbness:-1 chest_breath:-17 faint_dizzy:-6 emergency:-2 self_harm:-17	is
    -12	worsening:35	it ~ and
    12		just ~ ,
    -12		just ~ it
    -12	persistent_beyond_72h:15	late+is
    12		late+last
    12		late+stronger
    -12		leave
    -12		little sore
    12	numbness:6	mano
    12		morning ,
    -12		my head
    -12		my knee
    -12		never ~ in
    -12		no more
    12		no strength
    12		no ~ pero
    12		not <feel> it
    -12		not right
    -12		not sure
    12		not want to
    -12		not ~ since
    -12		numb ~ <be>
    -12		numb ~ not
    12		of ten
    12		one
    -12		opt out
    -12		pain i
    -12	sharp_pain:-4 radiating_pain:101	pain ~ <part>
    -12		paso
    12	bladder_bowel:16	pee
    12		pero ~ <part>
    -12		que ~ <my>
    12		s not
    -12		s worse
    -12		same as ever
    -12		sharp ~ ,
    12		sharp ~ <my>
    12		shooting pain
    -12		shooting pains
    -12	sharp_pain:18	si ~ <the>
    -12		siento bien
    12		soreness & ,
    -12		stiff
    -12		strange
    -12		strong
    -12		tender
    12		than ~ <the>
    -12		there ~ <part>
    12		there ~ <the>
    -12		there ~ pain
    12		thought
    -12		tingling ~ .
    12	radiating_pain:10	to <the>
    -12		to you
    12		to ~ last
    -12		weather
    -12		when ~ ,
    -12		with ~ <be>
    -12		worse than
    12		worst
    12		would <be>
    12		would be
    -12		would ~ help
    12		would ~ it
    -12		would ~ to
    12		yes ,
    -12		you <have>
    -11		# & .
    11		# & [en12]
    11	worsening:13	# & [en746]
    11		# dias
    11		# ~ <have>
    11		# ~ and
    -11	sharp_pain:8 tingling:-14 persistent_beyond_72h:-1 emergency:10	, & [en234]
    11	weakness:24	, & [en677]
    -11		, & [en805]
    11		, & [en890]
    11		, & [en917]
    11		, & [es847]
    11		, es
    -11		, no <be>
    -11	sharp_pain:-2 tingling:-9	, ~ and
    11		, ~ bit
    11		, ~ do
    -11		, ~ fine
    -11		, ~ here
    11		, ~ sore
    -11		, ~ tell
    11		. & :
    11		. & [en251]
    11		. & [en58]
    11		. & [en60]
    -11		. & [en966]
    11		. ~ :
    -11		. ~ good
    -11		. ~ sharp
    11		/ ~ .
    -11	sharp_pain:8 weakness:-21 numbness:-28 persistent_beyond_72h:31 allergic_reaction:5	/^ac/
    -11		/^ache/
    -11		/^achy/
    11		/^aire/
    11	emergency:26	/^ambu/
    11	weakness:-2 tingling:-5 persistent_beyond_72h:-7 pregnancy_symptom:3 chest_breath:1	/^and$/
    11		/^bad$/
    -11		/^baja/
    11	severe_bruising:2	/^blac/
    -11		/^boo/
    11	weakness:-39 chest_breath:76	/^bre/
    11		/^burn/
    11	sharp_pain:-17 radiating_pain:-16 weakness:9 numbness:-24 tingling:-24 worsening:-12 persistent_beyond_72h:-45 history_disc:-91 osteoporosis:-9 pregnancy_symptom:-22 bladder_bowel:-28 saddle_numbness:-22 chest_breath:-17 calf_swelling:-6 fever:-32 severe_headache:1 allergic_reaction:-59 severe_bruising:-3 self_harm:-27	/^ca/
    11	sharp_pain:-51 numbness:-25 chest_breath:146	/^ches/
    -11		/^comm/
    -11		/^cuan/
    -11	history_disc:87	/^dis/
    -11		/^disa/
    11	sharp_pain:6	/^ele/
    11	self_harm:62	/^endi/
    11	weakness:2	/^fist/
    -11		/^free/
    11	tingling:-4	/^fuer/
    11		/^goe/
    11		/^goes/
    -11		/^his/
    -11		/^hora/
    11	allergic_reaction:105	/^itc/
    11	allergic_reaction:38	/^itch/
    11		/^je/
    11		/^know/
    11		/^llev/
    11	persistent_beyond_72h:14	/^mej/
    11	persistent_beyond_72h:2	/^mejo/
    11	sharp_pain:-28 history_disc:5 bladder_bowel:-16 self_harm:-2	/^now/
    11	sharp_pain:-3 radiating_pain:-53 weakness:-18 numbness:30 tingling:-60 worsening:-10 saddle_numbness:17 calf_swelling:-55 severe_bruising:-5	/^num/
    11		/^pad/
    -11		/^perh/
    11		/^pink/
    11	sharp_pain:-12 weakness:-39 numbness:-31 bladder_bowel:-8 severe_headache:-61 faint_dizzy:-28	/^pr/
    -11	self_harm:68	/^qui/
    -11	radiating_pain:4 tingling:-35 bladder_bowel:-11	/^re/
    -11		/^rem/
    -11		/^rep/
    11	sharp_pain:1 worsening:-25 allergic_reaction:24	/^sc/
    11		/^seri/
    11	weakness:-7	/^sk/
    -11		/^sl/
    -11		/^sto/
    -11		/^tal/
    11	osteoporosis:47 self_harm:72	/^thin/
    11		/^tor/
    11		/^two/
    11	bladder_bowel:248	/^wet/
    11	allergic_reaction:3	/^wher/
    11	weakness:14 history_injury:7	/^wris/
    -11	numbness:31	/act/
    -11		/ades$/
    -11		/ades/
    11		/aire$/
    11		/aire/
    11	emergency:2	/ambu/
    11	emergency:100	/ambul/
    -11	radiating_pain:-15 numbness:-5 tingling:-11 persistent_beyond_72h:-1 history_disc:-13 history_injury:-67 pregnancy_symptom:-17 faint_dizzy:-39 allergic_reaction:-42 self_harm:-7	/an$/
    11		/angr/
    -11		/ario/
    -11		/ase$/
    11	emergency:56	/asu/
    -11		/ath$/
    11		/atic$/
    -11		/autom/
    -11	history_disc:2	/back$/
    11		/bad$/
    11		/bad/
    -11		/baja/
    -11		/bana/
    -11		/bath$/
    11		/blac/
    11	severe_bruising:33	/black/
    11	osteoporosis:61	/bone/
    -11		/boo/
    11		/bot/
    11		/bow/
    11	emergency:17	/bula/
    11	emergency:12	/bulan/
    11	allergic_reaction:73	/burn/
    11		/cau/
    11	radiating_pain:-31 tingling:-21 chest_breath:-39 emergency:-7	/cha/
    11	numbness:-1 chest_breath:5	/chest/
    11	numbness:-27 worsening:-50	/chi/
    11	sharp_pain:-20	/cim/
    -11	sharp_pain:42 persistent_beyond_72h:35	/cin/
    11		/cks$/
    -11		/clear/
    -11	sharp_pain:-33 numbness:33 tingling:-22	/co$/
    -11		/comm/
    -11		/conta/
    -11		/conte/
    11		/conti/
    -11		/corre/
    11	history_injury:7	/cra/
    -11		/crib/
    11		/cs$/
    -11		/cuan/
    -11		/cuant/
    11		/din/
    -11		/disa/
    -11		/disap/
    -11		/eady$/
    -11		/eady/
    11	weakness:-4 tingling:-4 persistent_beyond_72h:-16 bladder_bowel:23 saddle_numbness:-22 chest_breath:-14	/ee$/
    11	bladder_bowel:83	/eed$/
    11		/eem/
    11		/ejor/
    11		/ejori/
    -11	numbness:23	/elin/
    11		/elly/
    -11		/ender/
    11	self_harm:24	/endin/
    -11	numbness:-4	/ent$/
    11	weakness:10	/eps$/
    -11		/erh/
    -11		/erha/
    -11		/erhap/
    11		/esc/
    11		/espi/
    -11	numbness:48	/fel/
    11	weakness:33	/fist$/
    11	weakness:2	/fist/
    -11		/free$/
    -11		/free/
    11	tingling:-4	/fuer/
    -11		/ges$/
    11	radiating_pain:1	/goe/
    11		/goes$/
    11		/goes/
    11		/grad/
    -11		/gur/
    -11		/haps$/
    -11		/haps/
    11	weakness:-3 history_injury:-24	/has$/
    11	faint_dizzy:41	/heade/
    11	sharp_pain:-8 chest_breath:130	/hest$/
    11	sharp_pain:-20 tingling:-15 chest_breath:35	/hest/
    11	sharp_pain:-1	/hig/
    11		/high/
    11	weakness:-2	/hot/
    11		/hum/
    -11		/ian/
    -11		/iar$/
    -11		/ibir/
    11	sharp_pain:21	/ife$/
    11	worsening:27	/igg/
    11		/imes/
    11	radiating_pain:-6 numbness:1 faint_dizzy:-1 emergency:-11 self_harm:-2	/inc/
    11		/ingle/
    11	self_harm:12	/ink/
    -11		/ins$/
    11		/inted/
    11		/iou/
    11		/ious/
    -11		/isap/
    -11		/isapp/
    11		/ises$/
    11		/ises/
    11		/jori/
    11	persistent_beyond_72h:8	/joria/
    11	severe_bruising:2	/lack/
    11		/lame/
    11		/lbo/
    -11		/leave/
    11		/less/
    11		/llame/
    11		/llev/
    -11		/lto/
    -11		/magi/
    -11		/mar$/
    -11		/mbri/
    -11		/mbrit/
    11	emergency:6	/mbu/
    11	emergency:125	/mbul/
    11	emergency:17	/mbula/
    11	persistent_beyond_72h:23	/mej/
    11	persistent_beyond_72h:7	/mejo/
    11	persistent_beyond_72h:2	/mejor/
    -11		/nei/
    -11		/nter/
    -11		/ntes/
    11	sharp_pain:-15 radiating_pain:-10 numbness:30 tingling:-11 worsening:-27 persistent_beyond_72h:-23 saddle_numbness:27 calf_swelling:-5 faint_dizzy:-23 self_harm:-29	/num/
    11		/ogr/
    11	bladder_bowel:144	/oile/
    11		/oken$/
    11		/oken/
    11	radiating_pain:-10 tingling:-5 faint_dizzy:23 allergic_reaction:67	/oll/
    11	weakness:-81 numbness:-22 pregnancy_symptom:-5 faint_dizzy:-1 emergency:-7	/olo/
    -11		/omm/
    -11		/onc/
    11	radiating_pain:-59 numbness:-14 tingling:-5 worsening:-9 bladder_bowel:-37 fever:-44	/one/
    -11		/onta/
    -11		/onte/
    11		/onti/
    11		/ontin/
    11		/oqu/
    11		/ort/
    -11		/ossi/
    11		/otici/
    -11	faint_dizzy:-1 self_harm:18	/oul/
    -11		/ould/
    -11		/ox$/
    11		/pad/
    -11	tingling:11	/pare/
    -11		/perh/
    -11		/perha/
    11	sharp_pain:-26 persistent_beyond_72h:-1	/pie/
    11		/pink/
    11	chest_breath:20	/pir/
    -11		/puede/
    -11		/rar/
    11		/rate/
    11	weakness:-20 persistent_beyond_72h:-50 faint_dizzy:-9	/rea/
    11		/rear/
    -11	weakness:52 worsening:53	/rec/
    -11		/ren$/
    -11		/repl/
    11	sharp_pain:-1 emergency:147	/rgen/
    -11		/rha/
    -11		/rhap/
    -11		/rhaps/
    11		/rist$/
    -11		/rki/
    -11		/rkin/
    -11		/rking/
    11	sharp_pain:-30 bladder_bowel:-4	/rm$/
    11		/rol/
    11		/rta/
    -11		/rvi/
    11	osteoporosis:52	/sca/
    -11		/sch/
    -11		/scri/
    -11		/scrib/
    11		/seri/
    -11		/shed$/
    -11		/shed/
    11	sharp_pain:-4	/sma/
    11		/sos/
    -11	emergency:47	/spe/
    11	history_disc:81 faint_dizzy:63	/spin/
    -11	history_injury:37	/sted/
    -11		/stop/
    11		/suc/
    -11		/sue/
    -11	history_disc:12	/sur/
    11	sharp_pain:98 weakness:-32 tingling:-31 bladder_bowel:-18 chest_breath:-19	/tab/
    11		/tchy$/
    11		/tchy/
    11	sharp_pain:-32	/teng/
    -11	sharp_pain:-14 severe_headache:-3	/ter$/
    11	sharp_pain:-36 radiating_pain:14 calf_swelling:-1	/tic/
    11		/tici/
    11		/ticin/
    11	allergic_reaction:106	/ton/
    11		/tras$/
    11		/tras/
    11		/uises/
    11		/ulan/
    11	emergency:2	/ulanc/
    -11	numbness:-4 faint_dizzy:-1 self_harm:5	/uld/
    11	weakness:-29 pregnancy_symptom:29 allergic_reaction:88	/ump/
    11	bladder_bowel:64	/urs/
    11	weakness:-36 tingling:-23 persistent_beyond_72h:17 history_injury:5 pregnancy_symptom:-12 saddle_numbness:-16 faint_dizzy:-14 emergency:-15	/urt/
    -11		/utom/
    -11		/utoma/
    -11	faint_dizzy:21	/wen/
    11	bladder_bowel:100	/wet/
    11	sharp_pain:-2 weakness:-9 bladder_bowel:-22 self_harm:-11	/whe/
    11	chest_breath:19	/whee/
    11	weakness:9	/wris/
    11		/wrist/
    11		: si
    11		<be> fine
    11		<be> in
    -11		<be> pain
    11	persistent_beyond_72h:30	<be> ~ dolor
    11		<be> ~ normal
    11		<be> ~ still
    -11		<be> ~ today
    11		<be> ~ what
    -11		<be> ~ when
    11	persistent_beyond_72h:4	<become> away
    -11		<become> ~ it
    11	sharp_pain:12	<count> ~ <count>
    -11		<have> passed
    -11		<have> ~ .
    -11		<have> ~ <become>
    -11		<my> <person> <be>
    11		<my> ~ for
    -11		<my> ~ today
    -11	weakness:3	<my> ~ up
    -11		<part> <be> not
    11	saddle_numbness:-11	<part> <feel>
    -11		<part> for <the>
    -11		<part> over
    -11		<part> over <my>
    -11		<part> ~ lie
    11		<part> ~ nothing
    -11		<part> ~ or
    11		<part> ~ tingling
    11		<side> <time>
    -11		<side> ~ not
    -11		<the> ache <be>
    -11		<the> notch
    -11		<the> ~ about
    11		<the> ~ before
    -11	sharp_pain:8	<the> ~ off
    -11		<the> ~ you
    11		<time> ~ today
    -11		[en1002] & [en106]
    11		[en1002] & [en121]
    -11		[en1002] & [en250]
    11		[en1002] & [en380]
    11		[en1002] & [en389]
    11		[en1002] & [en394]
    11		[en1002] & [en807]
    -11		[en1002] & tingling
    -11		[en1014] & [es950]
    -11		[en1018] & [en810]
    11		[en1018] & [en853]
    -11		[en1018] & [en980]
    11		[en101] & .
    11		[en1020] & [en127]
    -11		[en106] & [en93]
    11	sharp_pain:23 worsening:97	[en11] & [en215]
    11		[en11] & [en333]
    -11		[en11] & [en889]
    -11		[en11] & [en949]
    -11	sharp_pain:7 radiating_pain:58 history_injury:11 saddle_numbness:7	[en11] & [en966]
    -11		[en124] & [en567]
    -11		[en127] & [en148]
    11	weakness:-11 numbness:-13 tingling:-6 persistent_beyond_72h:-2 history_disc:-7 osteoporosis:-21 pregnancy_symptom:-14 saddle_numbness:-16 allergic_reaction:-7 self_harm:4	[en12]
    11		[en12] & [en394]
    -11		[en12] & [en966]
    -11		[en141] & [en11]
    11		[en143] & [en28]
    -11		[en170] & [en28]
    11		[en170] & [en474]
    -11	radiating_pain:7	[en170] & [en869]
    11		[en181] & [en250]
    -11		[en181] & [en309]
    11		[en181] & [en551]
    -11		[en19] & [en389]
    -11		[en19] & [en39]
    -11		[en19] & [en549]
    11		[en19] & [en999]
    11	sharp_pain:-2 weakness:-4 tingling:-8 emergency:-2	[en20]
    11		[en20] & [en20]
    -11	numbness:67 bladder_bowel:49	[en20] & [en234]
    -11		[en213] & [en28]
    11		[en234] & [en124]
    11	persistent_beyond_72h:28	[en234] & [en362]
    -11		[en234] & [en613]
    11		[en234] & [en693]
    11		[en234] & [en821]
    -11		[en239] & [en60]
    11	worsening:8	[en250] & ,
    11		[en250] & [en1020]
    11		[en250] & tuesday
    -11		[en251] & :
    -11		[en251] & [en12]
    11		[en251] & [en461]
    -11		[en251] & [en807]
    -11		[en251] & [en889]
    -11		[en28] & [en251]
    -11		[en28] & [en805]
    11		[en309] & [en966]
    11		[en333] & [en170]
    11		[en362] & [en380]
    -11		[en362] & [en805]
    -11	radiating_pain:132	[en362] & [en85]
    11		[en362] & [en93]
    11		[en362] & [en980]
    -11		[en378] & .
    11		[en378] & [en11]
    11		[en378] & [en251]
    -11		[en39] & [en633]
    -11		[en42] & .
    -11		[en474] & [en250]
    11		[en474] & [en474]
    11		[en474] & [en660]
    11		[en474] & [en762]
    -11		[en490] & [en37]
    11		[en490] & [en426]
    -11		[en490] & tingling
    11		[en506] & ,
    11		[en508] & [en19]
    11		[en522] & [en508]
    -11		[en551] & [en613]
    -11		[en551] & [en874]
    11		[en551] & [en966]
    -11		[en567] & :
    -11		[en58] & [en602]
    11		[en58] & [en650]
    -11		[en602] & [en362]
    -11		[en602] & [en426]
    11		[en60] & [en234]
    -11		[en60] & [en677]
    11		[en60] & [en810]
    11		[en60] & hives
    -11		[en613] & [en474]
    11		[en618] & #
    11		[en634] & ,
    -11		[en634] & [en437]
    11		[en634] & [en84]
    11		[en650] & [en474]
    -11		[en650] & [en60]
    11	tingling:-4	[en660] & [en810]
    -11		[en682] & [en11]
    -11		[en682] & [en252]
    -11		[en682] & [en474]
    11		[en682] & [en60]
    -11	sharp_pain:10	[en709]
    -11	persistent_beyond_72h:32	[en746] & [en20]
    11		[en746] & [en810]
    -11		[en762] & [en1020]
    11		[en807] & [en1020]
    11		[en807] & [en19]
    11	numbness:8 saddle_numbness:16	[en810] & [en660]
    11		[en84] & [en1018]
    11	weakness:4	[en85] & [en362]
    -11		[en85] & [en989]
    -11	sharp_pain:-4	[en869] & [en170]
    11		[en869] & [en522]
    -11	numbness:38	[en869] & [en58]
    11		[en869] & tingly
    11	numbness:10 bladder_bowel:34 self_harm:5	[en874] & ,
    -11		[en874] & [en20]
    11		[en874] & [en989]
    -11	sharp_pain:10 weakness:-20 numbness:-2 tingling:-15 emergency:-7	[en874] & [es214]
    11	bladder_bowel:15	[en874] & [es438]
    -11	faint_dizzy:55	[en874] & [es887]
    11		[en889] & [en148]
    -11		[en890] & [en202]
    11		[en949] & ?
    11	numbness:-2	[en949] & [en11]
    -11		[en953]
    11	sharp_pain:19 weakness:-3	[en966] & [en437]
    11	worsening:22	[en966] & [en682]
    -11		[en986] & [en251]
    11		[en989] & [en474]
    11		[en989] & [en966]
    11		[en997] & [en11]
    11		[es1022]
    11		[es106] & [es878]
    11	radiating_pain:41	[es13] & [es55]
    -11		[es182] & [en1002]
    11		[es182] & [es29]
    11		[es188] & [en490]
    11		[es1] & [en874]
    -11		[es214] & ,
    11		[es214] & [en118]
    -11		[es214] & [es1]
    -11		[es214] & [es694]
    -11		[es234] & [es950]
    11		[es42] & [es55]
    -11		[es459] & [es887]
    11	sharp_pain:-18 numbness:-3 history_injury:-2 allergic_reaction:-17 severe_bruising:-2	[es502]
    11		[es503] & [es26]
    11		[es503] & [es982]
    -11		[es54] & [es950]
    -11	radiating_pain:26	[es55] & [es1]
    -11		[es694] & [es438]
    11		[es854] & [es699]
    11		[es878] & [es42]
    -11		[es966] & [es694]
    11		[es966] & [es950]
    11	numbness:6	[es982] & [en19]
    -11		[es998] & [es1]
    -11		a notch
    -11		ache & [en634]
    -11		achy
    11		aire
    11	tingling:-25	al
    11	sharp_pain:-9 radiating_pain:-2 persistent_beyond_72h:-5 fever:2	and
    -11		and he
    -11		and ~ <feel>
    -11		as ~ ,
    -11		at # sharp
    -11		at ~ sharp
    11		ayer ~ <the>
    11		bad
    -11		bath
    -11		be a
    -11		before <the>
    -11		before i came
    -11		before ~ came
    -11		bruise
    11		bruises
    -11		but ~ <be>
    -11		calambritos & [es699]
    11		came <part>
    11		came back
    -11		came in
    11	numbness:14	can ~ <feel>
    11		can ~ hold
    11	sharp_pain:-23 numbness:-4 chest_breath:76	chest
    11	numbness:-11 tingling:62	como ~ en
    -11		cuanto
    11		day ,
    11		de <the> <part>
    -11		do ~ <the>
    11		dolor que
    -11	radiating_pain:84	dolor ~ <the>
    11	self_harm:57	ending
    11		even ~ <the>
    11	weakness:15	fist
    -11		for ~ i
    -11		free
    -11		full strength
    -11		funny ~ <my>
    11		gave out
    11		goes
    11		good ~ and
    -11		grand
    -11		had no
    -11		has passed
    11	radiating_pain:23	hasta <the> <part>
    11	radiating_pain:30	hasta ~ <part>
    11		help me
    -11		how ~ i
    -11		i came in
    -11		i ~ to
    11		in hives
    -11		in pain
    -11		is hurting
    11	radiating_pain:47 numbness:-10	it ~ <my>
    11	sharp_pain:2	it ~ like
    11	history_disc:258	l5
    -11		last ~ but
    -11		late+cada
    11		late+change
    -11		late+las
    -11		late+legs
    11	persistent_beyond_72h:13	late+mejoria
    11		late+monday
    -11		late+now
    -11		late+shoulders
    -11		leg day
    -11		leg feels
    -11		lie down
    -11		liked
    11		massage <be>
    11		massage was
    11	persistent_beyond_72h:3	mejoria
    -11		might <be>
    -11		might be
    -11		more than
    11	calf_swelling:23	my right
    11		my thumb
    -11		neck hurts
    11		never ~ before
    -11		never ~ massage
    11	sharp_pain:-16 weakness:-37	no .
    -11		no <be> dolor
    -11	weakness:9	no <my>
    -11		no estoy
    -11		no fever
    -11	weakness:8	no me
    11	numbness:10 tingling:-4	no ~ ,
    11		normal ~ <my>
    11		normal ~ <part>
    -11		not ~ and
    11		not ~ fist
    11		noticing
    -11	numbness:11	numb ~ <the>
    11		numbness & [en234]
    11	numbness:15 allergic_reaction:-28	of <my>
    -11		of <the> headache
    -11		of ~ headache
    11	numbness:7 tingling:-4 persistent_beyond_72h:3 bladder_bowel:-4 saddle_numbness:74	on <the>
    -11		pain under <my>
    11		pain ~ of
    11		pain ~ same
    -11		perhaps
    11		pero con
    11		pero ~ en
    -11		put my
    -11		ring
    -11		s pain
    11		sciatica & [en362]
    11	numbness:-8 allergic_reaction:-2	se
    -11		severe bruising
    -11		sharp ~ :
    11		she ~ <the>
    11		shooting ~ <my>
    -11		si ~ da
    11		since i <become>
    -11		slight headache
    -11		something ~ not
    -11		something ~ with
    11		sore ~ <day>
    11		still numb
    11		stop ~ <the>
    11		ten days
    -11		the shoulder
    11		then came
    11		then ~ <the>
    -11		tingling ~ pain
    11	weakness:-11 numbness:-9 tingling:-28 history_injury:-1 pregnancy_symptom:-17 saddle_numbness:-20 fever:-25 severe_headache:-18 allergic_reaction:-5	to
    11		to <part>
    11	weakness:25	to ~ <my>
    11		want ~ anymore
    -11		when ~ i
    11		without noticing
    -11		worse ~ morning
    11		would ~ out
    11	history_injury:13	wrist
    -11		y ~ .
    -11		y ~ da
    11		you ~ and
    10	sharp_pain:-23	# & ,
    10		# & [en251]
    10		# & [en28]
    10		# & [en437]
    -10		# & [en60]
    10		# & [en989]
    10		# & [es982]
    10		# to
    10		# ~ ?
    10		, & [en239]
    10	sharp_pain:7	, & [en567]
    -10		, & [en60]
    10		, & [en633]
    10		, & [en693]
    10	sharp_pain:7 weakness:-5 numbness:-21 tingling:-2 chest_breath:13	, & [en810]
    -10		, & [en889]
    -10		, & [es486]
    -10		, & [es998]
    10		, <be> <the>
    -10	sharp_pain:10 history_disc:18 osteoporosis:5	, and
    -10		, can not
    -10		, nothing
    10		, ~ <become>
    -10		, ~ good
    -10		, ~ put
    10		, ~ say
    10		, ~ what
    10		. & [en250]
    -10		. & [en567]
    -10		. & [en693]
    10		. & [en698]
    10		. <part>
    -10		. all
    10		. can not
    -10		. feeling
    10		. it <be>
    -10		. me
    -10		. ~ out
    -10		/^alw/
    -10		/^alwa/
    10	sharp_pain:-1	/^am/
    -10		/^ando/
    10	sharp_pain:-12 numbness:-7 worsening:-57 history_injury:-30 chest_breath:-33 calf_swelling:-12 severe_headache:-1 faint_dizzy:-34	/^ar/
    10		/^blee/
    10		/^bli/
    -10		/^book/
    -10		/^bor/
    10	weakness:4	/^cami/
    -10		/^canc/
    10		/^ciat/
    -10		/^clea/
    -10		/^conv/
    10	pregnancy_symptom:68	/^cram/
    10	sharp_pain:-1 weakness:-19 persistent_beyond_72h:8 emergency:-32	/^day/
    10	persistent_beyond_72h:20	/^days/
    10	numbness:98	/^dea/
    10	numbness:6	/^dedo/
    10	weakness:-3 persistent_beyond_72h:-9	/^dow/
    10	weakness:-4 persistent_beyond_72h:-2	/^down/
    -10		/^driv/
    10	weakness:4	/^drop/
    10		/^eas/
    10		/^emp/
    10		/^esca/
    -10		/^esp/
    10		/^esto/
    -10	sharp_pain:-58 weakness:-51 numbness:-109 tingling:-11 bladder_bowel:-7 emergency:53 self_harm:-8	/^fa/
    10	weakness:6	/^foo/
    10	weakness:3 numbness:3	/^foot/
    10	history_disc:99	/^fus/
    10		/^got/
    10	weakness:21	/^gra/
    -10		/^hag/
    -10		/^hago/
    10	sharp_pain:-4 weakness:4 numbness:14 tingling:5 persistent_beyond_72h:-7 emergency:-1	/^hand/
    -10		/^him$/
    -10		/^hom/
    10	tingling:17	/^hor/
    -10		/^ima/
    -10		/^imag/
    10		/^jal/
    10		/^jala/
    10		/^just/
    10	pregnancy_symptom:74	/^kic/
    10		/^kick/
    10	allergic_reaction:3	/^lips/
    10		/^look/
    -10		/^loos/
    10		/^lost/
    -10		/^mal/
    10	weakness:23	/^mano/
    -10		/^mens/
    10		/^nas/
    10		/^nast/
    -10		/^nei/
    10		/^peo/
    -10		/^poss/
    -10		/^rece/
    -10		/^repl/
    10		/^rib/
    -10		/^ring/
    -10		/^sch/
    10	numbness:27	/^see/
    10	pregnancy_symptom:14	/^sem/
    10	history_injury:2 pregnancy_symptom:26	/^sema/
    10		/^sn/
    -10	sharp_pain:2	/^som/
    10	history_disc:24	/^spin/
    10	sharp_pain:130 tingling:-31 chest_breath:-15	/^stab/
    -10	history_disc:37	/^sur/
    -10	radiating_pain:-50 tingling:-10 worsening:-38 emergency:-13	/^ten/
    10	persistent_beyond_72h:-10 history_injury:-6	/^teng/
    -10		/^tuve/
    10		/^two$/
    10		/^typ/
    10		/^una/
    -10		/^uno/
    10		/^veo$/
    10		/^veo/
    10		/^wake/
    -10	history_disc:4	/^yea/
    -10	history_disc:10	/^year/
    10	sharp_pain:24 radiating_pain:-1	/abi/
    10	radiating_pain:-13 weakness:-5 osteoporosis:-4 fever:-28 faint_dizzy:-27 allergic_reaction:-17 severe_bruising:-3 emergency:-51 self_harm:-3	/ada/
    10	numbness:-8 severe_bruising:12	/ado$/
    -10		/aft/
    -10		/aha$/
    -10		/aha/
    10		/aine$/
    10		/ainte/
    10		/ak$/
    10	fever:11	/aki/
    10		/ala/
    10	sharp_pain:13	/ale/
    10		/als/
    -10		/alw/
    -10		/alwa/
    -10		/alway/
    -10		/ance/
    -10		/ancel/
    -10		/andi/
    -10		/andin/
    -10		/anis/
    10		/apart/
    10	weakness:-17 history_injury:48	/asa/
    -10	tingling:1 saddle_numbness:10 allergic_reaction:58	/at$/
    -10		/ban/
    -10		/ber$/
    10		/blee/
    10		/bleed/
    -10		/book/
    10		/both$/
    -10		/box$/
    -10		/brit/
    10	weakness:5	/cami/
    -10		/canc/
    -10		/cance/
    -10		/cans/
    10	tingling:-1	/cho$/
    -10		/clea/
    10		/comes/
    -10		/conv/
    10		/cos$/
    10	pregnancy_symptom:96	/cram/
    10	pregnancy_symptom:82	/cramp/
    -10		/ct$/
    10	weakness:-2 faint_dizzy:-2	/de$/
    -10		/dec/
    10		/dedo/
    10	numbness:-5	/del$/
    -10		/deliv/
    -10	history_injury:8	/did/
    10	history_disc:96	/disc/
    -10		/doi/
    10	persistent_beyond_72h:-2	/down/
    10		/drop/
    10	sharp_pain:-6 numbness:-13	/eak$/
    10		/edo$/
    10	sharp_pain:-4 numbness:1	/eel$/
    -10		/ees$/
    -10		/ees/
    10		/eight/
    -10		/eje/
    10		/ele$/
    -10		/elen$/
    -10		/eliv/
    -10		/elive/
    -10		/emai/
    10	persistent_beyond_72h:9 history_injury:11 pregnancy_symptom:11	/eman/
    10		/emana/
    -10	sharp_pain:4	/eno/
    -10		/ensaj/
    -10		/ept/
    -10		/erni/
    -10	sharp_pain:-8	/ers$/
    -10		/ers/
    10		/esca/
    10	chest_breath:8	/espir/
    -10		/espu/
    -10		/espue/
    -10		/essa/
    -10		/essag/
    -10		/essin/
    -10		/etas/
    -10		/etc/
    -10		/etch/
    10	self_harm:2	/ets$/
    10	self_harm:6	/ets/
    -10		/ffic/
    10	persistent_beyond_72h:-29 history_injury:-1	/fin/
    10		/fini/
    -10		/fte/
    -10	worsening:1 self_harm:-1	/get/
    10		/ggi/
    10		/gie/
    10		/goi/
    10		/goin/
    10		/guan/
    10	sharp_pain:18	/guant/
    -10		/gy$/
    -10		/hag/
    -10		/hago$/
    -10		/hago/
    -10	weakness:8	/hat$/
    -10	saddle_numbness:16	/hat/
    -10		/hed/
    -10		/him$/
    -10		/hom/
    -10	radiating_pain:18	/hoo/
    10		/horri/
    -10		/hortn/
    10		/icks$/
    10		/icks/
    -10		/iday$/
    -10		/iday/
    10	fever:10	/ills$/
    10		/ills/
    -10		/imag/
    10		/imes$/
    10	numbness:16	/inge/
    10		/inky$/
    10		/inky/
    10		/inten/
    -10	sharp_pain:-28 weakness:-2 numbness:54 persistent_beyond_72h:-62	/io$/
    10		/ira/
    -10		/ista$/
    10	allergic_reaction:10	/ister/
    -10	weakness:-13	/it$/
    10		/ital/
    -10		/ito$/
    10	persistent_beyond_72h:-3 self_harm:109	/ivi/
    10		/jal/
    10		/jala/
    10		/jar$/
    -10		/jet/
    -10		/jeta/
    10		/just/
    10	history_injury:42	/ken/
    10	pregnancy_symptom:2	/kic/
    10	pregnancy_symptom:4	/kick/
    10		/know/
    10	numbness:-1 severe_bruising:50	/lac/
    -10		/lades/
    -10		/lag/
    -10		/lama/
    10	radiating_pain:-30	/lan/
    -10		/lay/
    10	weakness:-7 tingling:27	/leep$/
    -10		/leepi/
    10	sharp_pain:-5 tingling:11	/les/
    10	numbness:-6	/lev/
    10	sharp_pain:-88 persistent_beyond_72h:-20 faint_dizzy:-7	/lf$/
    -10	severe_headache:12	/lig/
    10	allergic_reaction:68	/lips$/
    10	allergic_reaction:39	/lips/
    -10		/list$/
    -10		/liver/
    -10		/llama/
    10	allergic_reaction:60	/lli/
    10	worsening:26	/llin/
    10	emergency:4	/lling/
    -10	history_injury:39	/llo/
    10		/look/
    -10		/loos/
    -10		/loose/
    10	sharp_pain:9	/lor$/
    10		/lost$/
    10		/lost/
    -10		/lto$/
    10	history_disc:88	/lum/
    -10		/lways/
    -10		/mal/
    10		/mano$/
    -10		/mate$/
    10		/mbar/
    10	emergency:18	/med/
    10	emergency:60	/medi/
    -10		/men/
    -10		/mens/
    -10		/mensa/
    -10		/messa/
    -10	weakness:2	/move/
    -10		/nad/
    -10		/nada/
    -10		/nap/
    10		/nar$/
    -10		/nas$/
    10		/nast/
    -10		/ncel/
    10	weakness:-26 numbness:-37 allergic_reaction:111	/ncha/
    -10		/nda$/
    10		/nday$/
    10		/nde$/
    10	weakness:-4 bladder_bowel:-1 emergency:-12	/ndo/
    -10		/new$/
    10	radiating_pain:-5 weakness:-22 tingling:35 worsening:-59 bladder_bowel:-12	/ngl/
    10		/ngle/
    10		/nit/
    -10		/nke/
    10		/non$/
    10		/norm/
    10	numbness:-9 worsening:-3 fever:-1	/not$/
    -10		/nsaj/
    10		/nted$/
    10		/nted/
    10	sharp_pain:-7 weakness:-23 saddle_numbness:62	/nti/
    10		/ntly$/
    10		/ntly/
    10	bladder_bowel:12	/ntrol/
    -10		/omati/
    10		/omes$/
    10		/omes/
    -10		/oni/
    10		/ontro/
    -10		/onv/
    -10		/oos/
    -10		/oose/
    10		/ora$/
    10	persistent_beyond_72h:6	/oria$/
    10		/oria/
    10	weakness:-9	/ormi/
    -10		/ortne/
    -10	numbness:-12	/ose/
    -10		/ossib/
    10	osteoporosis:58	/ost/
    10		/oth$/
    -10	self_harm:62	/ould$/
    -10		/our$/
    -10		/pes/
    10		/pic/
    10	radiating_pain:1	/pier/
    10		/pinky/
    10	chest_breath:68	/pira/
    10	chest_breath:10	/pirar/
    -10		/poli/
    -10		/poss/
    -10		/possi/
    10		/prove/
    -10		/rap/
    10	chest_breath:39	/respi/
    -10		/retc/
    -10		/retch/
    10	weakness:-2	/rib/
    10		/rist/
    -10		/rno$/
    10	weakness:46	/rrar$/
    10		/rrar/
    -10		/rrie/
    -10		/rried/
    10	worsening:30	/rte/
    -10		/rtnes/
    10		/rubbe/
    10		/rus/
    10		/rush/
    10		/rut/
    -10		/sar/
    10	numbness:5	/see/
    10	persistent_beyond_72h:23	/sem/
    10	history_injury:27	/sema/
    10	history_injury:2 pregnancy_symptom:17	/seman/
    10	self_harm:19	/ser/
    10		/shin$/
    10		/side$/
    10		/sos$/
    10		/spir/
    10		/spira/
    -10		/spue/
    -10		/spues/
    -10		/ssib/
    -10		/ssibl/
    10	weakness:-7 numbness:-35 faint_dizzy:26 allergic_reaction:-3 emergency:-15	/sta/
    -10		/stran/
    -10		/stret/
    -10		/tandi/
    -10	sharp_pain:26 numbness:9 saddle_numbness:13	/thing/
    10		/thro/
    10		/times/
    10	radiating_pain:-19 numbness:-35 tingling:14 bladder_bowel:-6 chest_breath:-2 calf_swelling:-8 fever:-7 severe_headache:-20 faint_dizzy:-42 emergency:-27 self_harm:-12	/ting/
    -10		/tnes/
    -10		/tness/
    10		/tone/
    -10		/tret/
    -10		/tretc/
    10	weakness:-35 numbness:-69 worsening:-1 chest_breath:-7 calf_swelling:-32 faint_dizzy:-44 severe_bruising:-5 emergency:-47	/ts$/
    10		/tten$/
    10		/tten/
    -10		/turno/
    10		/two$/
    10		/two/
    10		/typ/
    -10		/uanto/
    10		/ubbe/
    -10		/uede$/
    10	numbness:-38 tingling:-2	/uel/
    -10		/uelen/
    10	weakness:14	/ug$/
    10	self_harm:31	/uiero/
    -10	self_harm:7	/uld$/
    10		/unde/
    -10	worsening:19	/ur$/
    -10		/urd/
    -10		/urno$/
    -10		/urno/
    10	severe_bruising:4	/urp/
    -10		/usc/
    -10		/ved/
    10		/veo$/
    10		/veo/
    10	chest_breath:-6 self_harm:-4	/very/
    -10	faint_dizzy:29	/vis/
    10		/viv/
    10		/wo$/
    -10	history_disc:31	/yea/
    -10	history_disc:11	/year/
    -10		/your$/
    10		: & [en170]
    -10		: ~ no
    10		<be> en
    10		<be> normal
    -10		<be> not numb
    10	numbness:-6	<be> ~ <side>
    -10		<be> ~ morning
    10		<be> ~ much
    10		<be> ~ up
    -10		<be> ~ with
    -10		<be> ~ worse
    10	pregnancy_symptom:9	<be> ~ y
    -10		<become> ~ would
    -10		<count> <time> and
    10		<count> of
    10		<count> ~ <have>
    10		<day> and
    -10		<day> ~ <become>
    -10		<feel> great
    -10		<feel> lovely
    -10		<feel> ~ <count>
    10		<have> not stopped
    -10		<have> pain
    10		<have> worse
    10	numbness:24	<have> ~ <feel>
    -10		<my> .
    -10		<my> <part> hurt
    -10		<my> <person> <have>
    -10		<my> duele bastante
    -10		<my> duelen
    -10		<my> duelen <the>
    -10		<my> ~ <become>
    -10	numbness:31	<my> ~ <feel>
    -10		<my> ~ bastante
    -10		<my> ~ bien
    10		<my> ~ ciatica
    10	bladder_bowel:146	<my> ~ sin
    10		<my> ~ well
    -10		<part> <part>
    -10		<part> <time>
    10		<part> gave out
    10		<part> with <the>
    -10	numbness:8	<part> ~ <have>
    -10		<part> ~ came
    -10		<part> ~ itself
    10	sharp_pain:-10 tingling:13	<part> ~ like
    -10		<person> ~ numb
    -10		<side> but
    10		<side> of
    -10		<side> ~ <have>
    10	radiating_pain:4 weakness:-3 calf_swelling:19 allergic_reaction:9	<side> ~ <the>
    10		<side> ~ do
    -10		<side> ~ in
    10		<the> <side> of
    -10		<the> <side> sore
    10		<the> stabbing
    10	history_injury:7	<the> ~ <day>
    -10		<the> ~ todo
    10		<time> #
    -10		<time> ~ .
    -10	persistent_beyond_72h:23	<time> ~ <be>
    -10		<time> ~ <side>
    10	worsening:60	<time> ~ <time>
    10		<time> ~ hurts
    -10		? & [en634]
    10		? & [en981]
    -10		? & nope
    -10		? nope
    -10		? ~ can
    -10	radiating_pain:11 fever:19 severe_headache:40	[en1002] & ,
    -10		[en1002] & [en148]
    -10		[en1002] & [en157]
    -10		[en1002] & [en493]
    -10	sharp_pain:13 chest_breath:34	[en1002] & [en633]
    10	self_harm:70	[en1002] & [en954]
    10		[en1007]
    10		[en1018] & [en746]
    -10		[en1018] & [en778]
    -10		[en1020] & [en1013]
    -10		[en1020] & [en508]
    -10		[en1020] & [en778]
    10		[en116] & [en522]
    10		[en116] & [en650]
    10		[en116] & [en980]
    10		[en11] & [en359]
    -10		[en11] & [en394]
    10		[en11] & [en479]
    10	faint_dizzy:5	[en11] & [en63]
    -10		[en11] & [en85]
    10		[en11] & [en980]
    -10		[en121] & [en1002]
    10		[en121] & [en949]
    -10		[en123] & [en170]
    10		[en12] & [en101]
    10	bladder_bowel:52	[en12] & [en19]
    -10		[en12] & [en234]
    10	emergency:15 self_harm:14	[en12] & [en874]
    10		[en12] & [en980]
    -10		[en148] & [en1002]
    10		[en15]
    10		[en15] & ,
    10		[en170] & [en127]
    -10		[en170] & [en954]
    10		[en181] & [en602]
    10	bladder_bowel:19	[en202] & [en42]
    10		[en202] & [en93]
    -10		[en20] & [en12]
    10		[en20] & [en506]
    -10		[en20] & [en522]
    -10		[en20] & [en997]
    -10		[en212] & ,
    10		[en212] & [en490]
    10		[en212] & [en989]
    -10		[en215] & [en234]
    -10		[en218] & [en682]
    10		[en234] & #
    -10		[en234] & [en234]
    -10		[en234] & [en60]
    -10		[en234] & [en682]
    -10	weakness:4	[en234] & [en746]
    -10	weakness:1	[en234] & [en869]
    10		[en250] & .
    -10		[en250] & [en93]
    -10	tingling:2	[en251] & ,
    -10		[en251] & [en250]
    10	radiating_pain:-13	[en251] & [en949]
    10		[en266] & [en1020]
    10	tingling:18	[en28] & ,
    10	sharp_pain:89	[en28] & [en143]
    -10		[en28] & calf
    -10		[en298] & .
    10	persistent_beyond_72h:19	[en317]
    10		[en362] & [en127]
    10		[en362] & [en143]
    -10		[en362] & [en999]
    -10		[en378] & [en234]
    10		[en378] & [en60]
    10		[en37] & [en682]
    -10		[en37] & [en890]
    10		[en426] & [en212]
    10		[en426] & [en84]
    10		[en426] & [en980]
    -10		[en42] & [en522]
    10		[en442] & [en394]
    -10		[en461] & [en966]
    10		[en468] & [en127]
    -10		[en468] & [en170]
    10		[en469] & [en251]
    10		[en474] & [en28]
    -10		[en474] & [en693]
    -10	weakness:-15	[en474] & [en746]
    10		[en474] & [en954]
    10		[en479] & [en966]
    10	numbness:9	[en490] & [en468]
    10		[en490] & [en581]
    10		[en490] & [en634]
    10		[en495] & [en251]
    -10		[en508] & [en11]
    10		[en508] & [en746]
    10	persistent_beyond_72h:-1	[en533]
    -10		[en551] & [en124]
    10		[en551] & [en317]
    10		[en551] & [en508]
    10		[en551] & [en709]
    10		[en551] & [en805]
    10		[en551] & [en869]
    10		[en554] & [en11]
    10		[en554] & [en234]
    -10		[en554] & [en495]
    -10		[en567] & ,
    -10		[en58] & [en394]
    10		[en58] & [en778]
    -10		[en602] & [en1002]
    10		[en602] & [en251]
    -10		[en60] & ?
    10	sharp_pain:19	[en60] & [en215]
    -10		[en60] & [en3]
    10		[en60] & [en853]
    -10		[en613] & [en170]
    10		[en633] & [en11]
    10		[en634] & [en148]
    10		[en634] & [en170]
    10		[en634] & [en234]
    10		[en634] & [en986]
    10		[en63] & [en170]
    10		[en650] & [en1002]
    10		[en650] & [en362]
    -10		[en650] & [en490]
    -10		[en653] & [en874]
    -10		[en677] & [en490]
    10		[en682] & [en1002]
    -10		[en682] & [en215]
    -10		[en682] & [en874]
    10		[en693] & [en251]
    -10		[en746] & [en980]
    -10		[en762] & [en170]
    10	sharp_pain:-8	[en762] & [en234]
    10		[en762] & [en490]
    10		[en762] & [en660]
    -10		[en77] & ,
    -10		[en789] & [en11]
    10		[en807] & [en234]
    -10		[en810] & [en20]
    10		[en810] & [en394]
    10	numbness:7	[en810] & [en490]
    10	tingling:1	[en84] & [en234]
    10		[en84] & [en966]
    -10		[en85] & [en93]
    10		[en869] & [en28]
    10	sharp_pain:4	[en869] & [en653]
    -10		[en871]
    10	allergic_reaction:43	[en874] & [es982]
    -10		[en874] & duelen
    -10		[en889] & [en251]
    -10		[en890] & [en20]
    -10		[en93] & ,
    -10		[en949] & [en1020]
    10		[en949] & [en474]
    10		[en949] & [en508]
    10		[en954] & ,
    -10		[en954] & [en874]
    -10		[en966] & [en19]
    10		[en966] & [en522]
    -10		[en980] & ,
    -10		[en981]
    -10		[en986] & [en234]
    -10		[en986] & [en869]
    10		[en989] & #
    10		[en989] & [en362]
    10		[en989] & [en874]
    10		[en989] & [en989]
    -10		[es127] & [es982]
    10		[es13] & [es878]
    10		[es182] & .
    -10		[es182] & [en141]
    -10		[es182] & [en746]
    -10		[es182] & tingling
    -10		[es188] & ,
    10		[es1] & [es438]
    -10		[es1] & [es503]
    -10		[es1] & [es987]
    10		[es214] & [en1014]
    -10		[es26] & [es182]
    10		[es362]
    -10		[es395]
    -10		[es42] & [es699]
    -10		[es446] & ,
    10		[es54] & [es502]
    -10		[es55] & [en118]
    10		[es55] & [es694]
    -10		[es61]
    -10		[es694] & [es122]
    -10		[es694] & [es214]
    -10		[es694] & [es342]
    10		[es699] & [es438]
    -10		[es823]
    10	weakness:-23 tingling:-2 worsening:-12 persistent_beyond_72h:-24 history_injury:-23 bladder_bowel:-24 fever:-4	[es854]
    10		[es854] & [es1]
    10		[es854] & [es438]
    -10		[es855]
    10	weakness:24	[es86]
    10	weakness:1	[es86] & [es54]
    10		[es870] & [en874]
    -10		[es894]
    10		[es950] & [es342]
    -10		[es975] & [es975]
    10		[es982] & [es106]
    10		[es982] & [es13]
    -10		[es982] & [es254]
    -10		[es987]
    10		a good
    -10		a little
    10		about #
    -10	radiating_pain:48	ache
    10		after <the>
    -10		after ~ <be>
    -10		all back
    10		all day
    -10		always
    -10	weakness:24	and <the>
    10		and worse
    -10		and ~ <become>
    -10		ando
    10		apart
    10		apart ~ <the>
    -10		as <the>
    10		at all
    -10		back on
    -10		before the
    -10		better ~ in
    -10		blades
    10		both
    -10		bruise & ,
    -10		but i <be>
    10		but still
    10		but ~ <have>
    -10		calambritos & [es1]
    -10		came in with
    -10		can you
    10		can ~ fist
    10		chest feels
    -10		cleared up
    10		comes
    10		como <the>
    10	chest_breath:3	como ~ <the>
    -10		could ~ <my>
    -10		could ~ to
    10		day #
    10	persistent_beyond_72h:55	days
    -10		de <the>
    10		dead ~ <side>
    -10		dizzy ~ ,
    -10		do not <have>
    -10		do ~ <have>
    -10		down ~ ,
    10	radiating_pain:73	down ~ <my>
    -10		duele <the>
    -10		duele bastante
    -10		duelen
    -10		duelen <the>
    -10		duelen <the> <part>
    -10		duelen ~ <part>
    10		eso si
    10		estoy en
    10		feels like
    10		fine ~ <part>
    -10		finger on
    -10		for an
    10		for ~ <part>
    -10		from <my>
    10		gets worse
    -10		hago
    10	persistent_beyond_72h:39	has not
    -10		him
    10		hormigueo & ,
    -10		hour ,
    10	sharp_pain:1	hurts ~ i
    10		hurts ~ more
    10		hurts ~ much
    10		i <be> <become>
    -10		i <be> <side>
    -10		i <be> not
    10		i <feel>
    10	weakness:7	i <keep>
    -10		i call
    -10		i did not
    10		i fainted
    -10		i go
    10	worsening:-16	i have
    -10		i think
    10		i ~ at
    10		i ~ ever
    -10		i ~ good
    10		i ~ much
    10		ibuprofen & [en1002]
    -10		in ~ ?
    -10		in ~ no
    10		in ~ of
    10		in ~ on
    -10		it <be> worse
    -10		it <be> yesterday
    10		it went
    10		it would
    -10		it ~ now
    10		it ~ you
    10		late+afraid
    10	worsening:10	late+again
    -10	persistent_beyond_72h:14	late+any
    10	worsening:83	late+back
    10	persistent_beyond_72h:44	late+hurt
    -10		late+nearly
    -10		late+sciatica
    10		late+some
    -10		late+soreness
    10	sharp_pain:-18 persistent_beyond_72h:5	late+this
    -10		late+tight
    -10		late+un
    10		late+what
    -10		late+would
    10	tingling:56	like ~ <part>
    10	allergic_reaction:48	lips
    -10		llegue
    10		lost
    -10		me .
    -10		me duelen
    -10		more today
    -10		my finger
    10		never happened
    -10		night ,
    10		no ,
    -10		no stabbing
    10		no ~ just
    -10		no ~ please
    10		not <become> <my>
    -10		not had
    -10		not put <my>
    10		not stopped
    10	persistent_beyond_72h:13	not ~ better
    -10		not ~ from
    10		not ~ off
    -10		nothing ~ not
    10	numbness:44 saddle_numbness:-5	numb <part>
    -10		numb ~ .
    -10		numb ~ <my>
    10		numbness & [en1002]
    10	sharp_pain:-27	of ~ <part>
    -10		on ~ #
    10		otheremoji ~ <feel>
    10		out of <count>
    -10	numbness:12	over ~ <part>
    10	sharp_pain:-3 radiating_pain:15	pain ~ to
    -10		parking
    10		pero ~ hormigueo
    10		pinky
    -10		put <my> <part>
    -10		put ~ <part>
    10		que no
    10	self_harm:32	quiero
    10		quite <the>
    10	chest_breath:21	respirar
    10		she ~ <part>
    10		shin
    -10		shortness
    -10		shortness & [en28]
    -10		shortness & [en37]
    -10		shortness of
    -10		shortness of breath
    -10		shortness ~ breath
    -10		si <my>
    -10		si me
    -10		si ~ <be>
    10		siento el
    -10		sin dolor ,
    10		since ~ <become>
    10		since ~ <part>
    10		sleep
    -10		sleeping
    -10		something <be> not
    -10		sore ~ ,
    10		sore ~ <time>
    -10		standing
    -10		still achy
    -10		still sore
    10		still ~ ,
    10		strength in
    -10		su
    10		thank you for
    10		thank ~ for
    10		the left
    10	self_harm:8	the point
    -10		the table
    10		tight <part>
    10		tight chest
    -10		tingling & ?
    -10		tingling & [en404]
    -10		tingling ~ :
    -10		to normal
    10	radiating_pain:35 emergency:23	to the
    10		to ~ with
    10		today ~ i
    -10		turno
    -10		tuve
    10		two
    10		up ~ <time>
    10		veo
    -10		want ~ to
    -10		weakness ~ <the>
    -10		what if <my>
    -10		what ~ <part>
    -10		when ~ <be>
    -10		when ~ down
    10		where
    10		why ~ <my>
    10		why ~ <part>
    -10		with ~ and
    -10		without it
    -10		work ~ <the>
    -10		would like
    10		would not
    -10	persistent_beyond_72h:22	y <the>
    -10		y la
    10		yes ~ <part>
    10		yes ~ <the>
    -10		you have
    -10		your
    9		# & ?
    9		# & [en234]
    9		# ~ <my>
    9		# ~ now
    9		# ~ y
    9		, & [en138]
    -9		, & [en298]
    -9		, & [en42]
    9		, & [en477]
    -9		, & [en522]
    -9		, & [en554]
    -9		, & [en650]
    9		, & [en660]
    9		, & [en807]
    9	tingling:4	, & [es106]
    9		, & [es188]
    9		, & numbness
    9		, <be>
    -9		, como
    -9		, feel
    -9		, i <be>
    9		, it
    -9		, would
    9		, ~ ahi
    -9		, ~ different
    9	numbness:-21	, ~ like
    -9		, ~ lovely
    9		, ~ numbness
    9		, ~ painful
    9		, ~ pins
    -9		, ~ said
    -9		, ~ todo
    -9		- #
    9		. & [en20]
    9		. & [en39]
    9		. & [en42]
    -9		. & [es950]
    9		. .
    9		. he
    9		. leg
    -9		. sharp
    -9		. sharp pain
    9		. ~ no
    9		/
    9		/ & .
    9		/^ahi$/
    9		/^ahi/
    9	chest_breath:149	/^air/
    9		/^ali/
    9		/^apa/
    9		/^apar/
    9		/^ball/
    -9		/^bana/
    -9		/^beh/
    -9		/^best/
    9	numbness:12 saddle_numbness:51 self_harm:-2	/^bi/
    9		/^bigg/
    -9		/^bod/
    -9		/^body/
    9	sharp_pain:10	/^bro/
    9		/^brok/
    9		/^cad/
    -9	weakness:30	/^cl/
    9	sharp_pain:-12 radiating_pain:-25 worsening:-31 persistent_beyond_72h:-13 history_injury:-20 osteoporosis:-2 pregnancy_symptom:-20 saddle_numbness:-10 chest_breath:-3 calf_swelling:-34 fever:8 severe_headache:-69 faint_dizzy:-8 allergic_reaction:-13 emergency:-4 self_harm:-15	/^co/
    -9	radiating_pain:-7 weakness:-4	/^com/
    9		/^cry$/
    -9		/^deci/
    -9		/^deje/
    9		/^del$/
    9	weakness:-16 numbness:-8	/^dolo/
    9	weakness:77	/^drag/
    -9		/^drea/
    9	worsening:7	/^ea/
    -9		/^ema/
    -9		/^emai/
    -9		/^espe/
    9	sharp_pain:57	/^exc/
    9		/^face/
    -9	weakness:-13 numbness:7 pregnancy_symptom:-10 saddle_numbness:35	/^feel/
    9		/^fie/
    9		/^flop/
    -9		/^fou/
    9	weakness:43	/^giv/
    9		/^got$/
    9	weakness:88	/^grip/
    9		/^hit$/
    9	sharp_pain:-14	/^hit/
    9	weakness:9	/^hol/
    -9	persistent_beyond_72h:15	/^im/
    9	persistent_beyond_72h:3	/^imp/
    9		/^iz/
    -9		/^jaj/
    -9		/^jaja/
    9		/^lam/
    9	bladder_bowel:160	/^leak/
    9	self_harm:19	/^livi/
    9		/^low/
    -9		/^mai/
    9	persistent_beyond_72h:-8 severe_bruising:4	/^mor/
    9	numbness:23	/^mue/
    -9		/^nad/
    -9		/^nada/
    -9	radiating_pain:-8 weakness:-37 numbness:-43 worsening:-17 pregnancy_symptom:-9 fever:-35 allergic_reaction:-5 emergency:-2	/^ne/
    -9		/^nil$/
    -9		/^nil/
    -9		/^nin/
    9	sharp_pain:-9 tingling:-2 history_disc:11 bladder_bowel:-1 emergency:31 self_harm:-1	/^now$/
    -9		/^old$/
    -9		/^old/
    -9		/^op/
    9		/^orin/
    9	calf_swelling:98	/^ot/
    9	sharp_pain:33 radiating_pain:18 weakness:-37 numbness:-22 tingling:-16 worsening:8 persistent_beyond_72h:10 bladder_bowel:-2 saddle_numbness:-3 calf_swelling:-14 severe_bruising:-30 self_harm:-2	/^pai/
    9	sharp_pain:11 radiating_pain:12 weakness:-59 numbness:-2 tingling:-29 persistent_beyond_72h:3 bladder_bowel:-10 saddle_numbness:-11 calf_swelling:-61 emergency:-1 self_harm:-8	/^pain/
    -9		/^par/
    -9		/^pecu/
    -9		/^peep/
    -9		/^pes/
    9	sharp_pain:-3 weakness:16	/^ph/
    -9	weakness:38	/^pued/
    9		/^purp/
    9		/^pus/
    -9		/^qued/
    -9		/^rara/
    9		/^reli/
    -9	sharp_pain:-3 radiating_pain:-5 weakness:-12 worsening:-36 pregnancy_symptom:-7 chest_breath:-20	/^sa/
    -9		/^sab/
    9		/^sca/
    9	radiating_pain:-14 weakness:-4 worsening:-1 bladder_bowel:-32 saddle_numbness:8 chest_breath:-2 fever:-33 faint_dizzy:19	/^se/
    9	sharp_pain:22 worsening:-67 persistent_beyond_72h:-8 history_injury:-17 bladder_bowel:-39 saddle_numbness:-70 fever:8 severe_headache:-18 emergency:-44 self_harm:-24	/^sh/
    9	weakness:-9	/^shar/
    -9	persistent_beyond_72h:57	/^sig/
    9		/^sit$/
    -9		/^slig/
    -9		/^sms$/
    -9		/^sms/
    9		/^sui/
    -9		/^sup/
    9		/^swo/
    9	calf_swelling:15	/^swol/
    -9		/^tal$/
    9		/^ten$/
    9	sharp_pain:-6 weakness:-30 tingling:129 worsening:-21	/^ting/
    9		/^toes/
    -9		/^tot/
    -9		/^trab/
    9	sharp_pain:7 tingling:-32 persistent_beyond_72h:-45	/^tw/
    9		/^wet$/
    -9		/^whet/
    9	chest_breath:106	/^wind/
    9	sharp_pain:-4 tingling:-47 pregnancy_symptom:-2 calf_swelling:-29 fever:-13 faint_dizzy:34	/^wo/
    -9		/^won/
    9		/^yet$/
    9		/^yet/
    -9	tingling:1 persistent_beyond_72h:12	/^you/
    9		/^zaps/
    -9	sharp_pain:-8 severe_headache:55	/abe/
    9	sharp_pain:10	/abia/
    9		/able/
    -9		/ages$/
    -9		/ages/
    -9	history_injury:2	/ago$/
    -9		/aguje/
    9		/aid$/
    9		/alie/
    9	emergency:79	/alty$/
    9	emergency:4	/alty/
    9		/amed/
    -9		/ange/
    -9		/anged/
    -9		/anke/
    -9		/ansa/
    -9		/apis/
    9	emergency:33	/ardi/
    9		/aread/
    -9		/areci/
    -9		/aren/
    9		/areo$/
    -9		/arki/
    -9		/arkin/
    9		/atr/
    9		/bbe/
    9		/bby$/
    9		/bby/
    9		/bear/
    -9		/beh/
    9		/bend$/
    -9	severe_bruising:28	/ber/
    -9		/bes/
    -9		/best$/
    -9		/best/
    9		/bigg/
    9	weakness:35 numbness:-28 worsening:14 persistent_beyond_72h:-11	/ble/
    9	numbness:-17 tingling:82 osteoporosis:38	/bon/
    9	sharp_pain:-58 weakness:-37 tingling:-36 chest_breath:6	/bre/
    9	history_injury:12	/brok/
    9		/broke/
    9		/cale/
    -9		/cansa/
    9		/cept$/
    9		/colla/
    9		/cry$/
    9	history_disc:3	/ctom/
    9		/ctomy/
    -9		/culi/
    -9		/culia/
    -9		/deci/
    -9		/deje/
    -9		/deli/
    9	numbness:61	/dor/
    9	weakness:48	/drag/
    9		/dragg/
    -9		/drea/
    -9		/driv/
    -9	self_harm:2	/dy$/
    9		/eada/
    9		/eade/
    9	worsening:26	/easi/
    9		/eca$/
    9		/ech/
    9		/eci$/
    9	history_disc:68	/ectom/
    -9		/ecu/
    -9		/ecul/
    -9		/eculi/
    9		/eems$/
    9	severe_bruising:11	/egro/
    -9		/egue/
    -9		/eha/
    9		/eing$/
    9		/eing/
    9	weakness:-21 persistent_beyond_72h:-16 bladder_bowel:-16 calf_swelling:-13	/el$/
    9		/elief/
    -9		/ellin/
    -9		/email/
    -9		/emoj/
    -9		/emoji/
    9	sharp_pain:-13 tingling:-10 emergency:-16	/emp/
    -9		/ende/
    9		/ened$/
    9		/ened/
    9		/engo/
    9		/ente$/
    9	emergency:-9	/ep$/
    9	weakness:4	/eps/
    -9		/erab/
    9		/erat/
    9		/erin/
    9	fever:15	/ermo/
    9		/erve/
    -9		/estar/
    -9		/etas$/
    9		/eter/
    9	sharp_pain:48	/exc/
    9		/excep/
    9	allergic_reaction:3	/face$/
    9		/face/
    -9	weakness:-7 numbness:5 osteoporosis:-6 pregnancy_symptom:-3 saddle_numbness:24	/feel/
    -9		/ffi/
    9		/fied$/
    9		/fied/
    9		/flop/
    9	numbness:4 bladder_bowel:-34 saddle_numbness:-4	/foo/
    9	sharp_pain:-13 numbness:20 saddle_numbness:-8	/foot/
    -9		/forta/
    -9		/fou/
    -9	sharp_pain:-16 numbness:-5 tingling:3	/ful/
    -9		/genci/
    9	weakness:6	/gers$/
    9	weakness:20	/gers/
    9	weakness:52	/giv/
    9		/gives/
    9		/going/
    -9	worsening:11	/gre/
    9	weakness:27	/grip$/
    9	weakness:32	/grip/
    -9		/guje/
    -9		/gujet/
    -9		/gus/
    -9		/gust/
    9	sharp_pain:-7 weakness:3 numbness:1 tingling:45 emergency:-19	/hand/
    -9		/heet$/
    -9		/hem/
    9		/hermo/
    -9		/heth/
    -9		/hethe/
    9		/high$/
    9		/hil/
    -9	radiating_pain:13 numbness:18 worsening:-7 saddle_numbness:36	/hing$/
    9		/hit$/
    9		/hort$/
    9		/hot$/
    -9	numbness:-20	/hs$/
    9		/icing/
    9	tingling:123	/ickl/
    9	sharp_pain:-34	/iend/
    -9		/ient$/
    9		/iet$/
    9		/ifie/
    9		/ified/
    9	numbness:6 severe_bruising:7	/igh$/
    -9		/igui/
    9		/ijo/
    -9		/il$/
    9	bladder_bowel:60	/ile/
    -9		/illed/
    -9		/imagi/
    9	sharp_pain:25 radiating_pain:13 numbness:-30 faint_dizzy:15 self_harm:5	/int/
    9		/inte/
    -9		/ishe/
    -9		/iss/
    -9		/ita$/
    9		/itchy/
    9		/itti/
    9		/ittin/
    -9		/jaj/
    -9		/jaja$/
    -9		/jaja/
    9		/jea/
    -9		/jetas/
    -9		/ji$/
    9		/jo$/
    9		/ken$/
    9		/kly$/
    9		/kly/
    -9		/knees/
    9	emergency:1	/lanc/
    9		/laps/
    9	numbness:-11	/las/
    9	bladder_bowel:137	/leak/
    9		/leed/
    -9		/lete/
    9		/leva/
    -9		/liar$/
    -9		/liar/
    9		/lid$/
    9		/lief$/
    9		/lief/
    -9	radiating_pain:19	/line/
    9	self_harm:149	/liv/
    9		/livi/
    9	self_harm:6	/livin/
    9	emergency:1	/lty$/
    9	emergency:25	/lty/
    -9		/magin/
    9		/marea/
    9		/maye$/
    9		/maye/
    9		/mba/
    9		/mic/
    9	tingling:14	/migu/
    -9		/moj/
    -9		/moji$/
    -9		/moji/
    -9		/mos/
    -9		/mpre/
    9		/mue/
    9		/nal/
    9	weakness:4	/nar/
    9	sharp_pain:-14 weakness:-22 numbness:-9 tingling:-40 persistent_beyond_72h:-5 calf_swelling:-6 self_harm:-2	/nce$/
    9		/nday/
    9	history_injury:44	/nded$/
    9	history_injury:51	/nded/
    -9		/nder$/
    -9		/ndl/
    9		/neci$/
    9		/ned$/
    9		/ned/
    -9		/nees$/
    -9		/nees/
    9	severe_bruising:4	/negro/
    -9		/nge$/
    -9		/nged$/
    -9		/nged/
    9	weakness:11	/ngers/
    -9		/nil$/
    9		/nky$/
    9		/nky/
    -9		/nny$/
    -9		/nny/
    9		/no$/
    9	radiating_pain:-4	/nta$/
    -9		/ntest/
    -9	tingling:9	/nts$/
    -9		/nts/
    9		/ntur/
    9		/ntura/
    -9		/odg/
    9		/ofe/
    9	weakness:-8 numbness:-18 pregnancy_symptom:4 self_harm:28	/oin/
    -9		/oji$/
    -9		/oji/
    9	calf_swelling:11	/ollen/
    -9		/omb/
    -9		/ombr/
    9		/omete/
    -9	sharp_pain:-37	/ong/
    -9		/ored/
    9	worsening:17	/orer$/
    9	worsening:45	/orer/
    9	bladder_bowel:27	/orin/
    9		/orina/
    -9		/otice/
    -9	tingling:-4 persistent_beyond_72h:27	/our/
    9		/over/
    9	radiating_pain:27 persistent_beyond_72h:-20	/own/
    9	sharp_pain:25 radiating_pain:7 numbness:-18 tingling:-20 persistent_beyond_72h:6 bladder_bowel:-21 severe_bruising:-20 self_harm:-57	/pai/
    9	sharp_pain:16 weakness:-2 numbness:-24 tingling:-27 worsening:2 bladder_bowel:-30 saddle_numbness:-20 faint_dizzy:-10 severe_bruising:-4 self_harm:-21	/pain/
    -9		/parki/
    9		/part$/
    -9		/pecu/
    -9		/pecul/
    -9		/peep$/
    -9		/peep/
    -9	numbness:6	/per$/
    -9		/peu/
    9		/plate/
    -9	sharp_pain:-8 radiating_pain:-22	/ple/
    -9		/pol/
    -9		/pued/
    9		/purp/
    9		/pus/
    -9		/qued/
    9		/quiet/
    -9		/quit/
    -9		/rabaj/
    9	numbness:73	/rch/
    9		/rdo$/
    9		/rdo/
    -9	radiating_pain:-11 weakness:-17 numbness:-20 worsening:-44 persistent_beyond_72h:-17 history_disc:-17 history_injury:-12 bladder_bowel:-9 calf_swelling:-9 fever:3 faint_dizzy:-42 emergency:-18 self_harm:-28	/re$/
    -9		/rece/
    9		/rel/
    9		/reli/
    9		/relie/
    -9		/remo/
    -9		/rent$/
    9		/rer$/
    9		/rer/
    -9		/ress$/
    -9		/rett/
    9	worsening:-21 persistent_beyond_72h:-4 faint_dizzy:-30 emergency:85	/rge/
    -9		/rida/
    -9		/rito/
    9	numbness:23 emergency:-7	/rme/
    9	fever:20	/rmo/
    9	saddle_numbness:31	/roun/
    9	saddle_numbness:15	/round/
    9		/rrib/
    9	severe_headache:9	/rst/
    9		/rth$/
    9		/sco/
    9		/seems/
    9	sharp_pain:161 weakness:-18	/shar/
    -9	weakness:5 tingling:41 faint_dizzy:6	/she/
    -9		/sibl/
    -9		/sibly/
    9	weakness:-13 persistent_beyond_72h:-3	/sie/
    9		/sien/
    9	sharp_pain:-18 weakness:-31	/sient/
    -9	persistent_beyond_72h:12	/sig/
    9		/siv/
    9		/sive/
    -9		/slig/
    -9		/sligh/
    9		/smaye/
    -9		/sms$/
    -9		/sms/
    9	worsening:125	/sorer/
    -9		/sper/
    9		/ssiv/
    9		/ssive/
    9	sharp_pain:95 tingling:-8 chest_breath:-17	/stab/
    -9		/sted$/
    9	self_harm:35	/sui/
    -9		/sup/
    9	calf_swelling:3	/swo/
    9		/swol/
    9	calf_swelling:8	/swoll/
    9	persistent_beyond_72h:89	/tamo/
    9	faint_dizzy:42	/tand$/
    9		/ten$/
    9		/therm/
    -9	saddle_numbness:2 faint_dizzy:30	/thin/
    9	bladder_bowel:6	/thou/
    -9		/ti$/
    9		/tine/
    9	sharp_pain:-30 weakness:-21 numbness:-13 tingling:75 persistent_beyond_72h:-28	/tingl/
    9		/toes$/
    9	numbness:9	/toes/
    -9	numbness:-11 history_disc:31	/tom/
    -9		/tot/
    -9		/trab/
    -9		/traba/
    9	bladder_bowel:93	/tro/
    9		/tru/
    9		/tti/
    -9		/tuve$/
    -9		/tuve/
    -9		/uble$/
    9	sharp_pain:7	/uchi/
    9		/ues/
    9	pregnancy_symptom:10 chest_breath:92	/uff/
    9		/uiet$/
    9		/uiet/
    -9		/ujet/
    -9		/ujeta/
    -9		/uli/
    -9		/ulia/
    -9		/uliar/
    -9		/unto$/
    -9		/unto/
    -9		/upe/
    9	weakness:90	/ush$/
    9		/uth/
    -9		/uve$/
    -9		/vel/
    9	tingling:1 self_harm:80	/vie/
    9		/vien/
    9		/vo$/
    -9		/wards/
    9		/wet$/
    -9		/when$/
    -9		/whet/
    -9		/wheth/
    9	chest_breath:66	/wind/
    9	calf_swelling:1	/wol/
    9	calf_swelling:2	/woll/
    9	calf_swelling:1	/wolle/
    -9		/won/
    -9		/worri/
    9		/xcep/
    9		/xcept/
    9	persistent_beyond_72h:-16	/yes/
    9		/yet$/
    9		/yet/
    -9	numbness:2 tingling:16 fever:10	/you/
    9	sharp_pain:14	/zaps$/
    9		/zaps/
    9		: & [en810]
    9		: ~ <side>
    -9		<be> <my> <be>
    -9		<be> <the> bit
    9		<be> aching
    9	fever:39	<be> con
    -9		<be> good
    -9		<be> hurting
    9		<be> normal que
    -9		<be> pain in
    -9		<be> there
    9		<be> ~ can
    -9	tingling:-1	<be> ~ de
    9		<be> ~ fiebre
    -9		<be> ~ in
    9		<be> ~ there
    -9		<become> numb
    -9		<become> worse
    9		<become> ~ not
    -9		<become> ~ on
    9		<become> ~ then
    9		<count> <my>
    9		<count> <my> <part>
    9		<count> ~ not
    -9		<day> at
    -9		<day> ~ sharp
    -9		<feel> better
    -9		<have> <be> numb
    -9		<have> ~ needles
    9		<have> ~ stopped
    -9		<my> <be> bien
    -9		<my> <part> <become>
    -9		<my> <part> on
    -9		<my> again
    9		<my> desmaye
    -9		<my> ~ <person>
    -9		<my> ~ down
    -9		<my> ~ great
    -9		<my> ~ longer
    -9		<my> ~ not
    -9		<my> ~ to
    9		<my> ~ who
    9		<my> ~ will
    9		<part> <be> <become>
    -9		<part> <be> hurting
    -9	numbness:40	<part> <become>
    9		<part> <feel> weak
    9		<part> tingle
    9	radiating_pain:1	<part> to <part>
    -9		<part> to normal
    -9	numbness:1 tingling:21 history_injury:45	<part> ~ it
    -9		<part> ~ mas
    9		<part> ~ when
    9		<person> ~ not
    9		<side> .
    -9		<side> <become>
    9		<side> over
    -9		<side> ~ .
    9		<side> ~ it
    -9		<side> ~ more
    -9		<side> ~ quite
    -9		<side> ~ since
    9		<side> ~ up
    -9		<side> ~ with
    -9		<side> ~ you
    9		<the> mas
    -9		<the> massage in
    9		<the> morning ,
    -9		<the> peep
    -9		<the> sheet
    -9		<the> time
    -9		<the> weak
    9		<the> ~ also
    9		<the> ~ cuando
    -9		<the> ~ fine
    -9	radiating_pain:34	<the> ~ from
    9		<the> ~ hot
    -9		<the> ~ like
    -9		<the> ~ lol
    -9		<the> ~ numb
    -9		<the> ~ paso
    -9		<the> ~ pero
    9		<the> ~ she
    9		<the> ~ then
    -9		<the> ~ up
    9		<time> <become>
    9		<time> it <be>
    9		<time> ~ bit
    -9		<time> ~ only
    9		? & [en810]
    9		? ~ <part>
    -9	radiating_pain:5	[en1002] & [en101]
    9	numbness:33 worsening:16	[en1002] & [en468]
    -9		[en1002] & [en506]
    9		[en1007] & [en253]
    9		[en1014] & #
    -9		[en1018] & [en869]
    9		[en101] & [en251]
    9		[en101] & [en490]
    -9		[en1020] & .
    9		[en1020] & [en1020]
    -9		[en1020] & [en20]
    9	numbness:-28 allergic_reaction:18	[en1020] & [en362]
    -9		[en1020] & [en461]
    9		[en1020] & [en634]
    -9		[en106] & [en60]
    9		[en118]
    9		[en11] & [en1002]
    -9		[en11] & [en157]
    -9		[en11] & [en378]
    -9	numbness:1 faint_dizzy:33	[en11] & [en37]
    9		[en124] & [en957]
    9		[en138] & [en869]
    -9		[en148] & ,
    9		[en148] & [en63]
    -9		[en148] & [en889]
    9		[en170] & [en121]
    9		[en170] & [en380]
    -9		[en170] & [en3]
    -9		[en181] & [en890]
    -9		[en186] & [en19]
    -9	sharp_pain:-20 weakness:3 tingling:-11	[en19] & ,
    -9		[en19] & [en380]
    -9		[en19] & [en468]
    -9	numbness:35	[en19] & [en490]
    -9		[en19] & [en935]
    -9		[en19] & [es214]
    -9		[en19] & peep
    9		[en202] & [en551]
    9		[en20] & [en1018]
    -9		[en20] & [en218]
    -9		[en20] & [en250]
    -9		[en20] & [en762]
    9		[en20] & [en90]
    -9		[en212] & [en19]
    -9		[en215] & .
    -9		[en215] & [en490]
    9		[en234] & [en207]
    9	weakness:44	[en234] & [en437]
    9	weakness:43	[en234] & [en85]
    9		[en234] & [en935]
    9		[en234] & [en986]
    -9		[en234] & peep
    9		[en250] & [en551]
    9		[en251] & [en251]
    9		[en251] & [en410]
    -9	history_injury:56	[en251] & [en60]
    9	tingling:65	[en251] & [en660]
    -9		[en251] & [en682]
    -9		[en251] & [en853]
    9		[en251] & shin
    -9		[en252] & ,
    9		[en266] & .
    9		[en28] & [en762]
    -9		[en293]
    -9		[en311]
    9		[en317] & [en551]
    9		[en317] & [en634]
    -9		[en317] & [en810]
    9		[en362] & [en1007]
    9		[en362] & [en121]
    -9		[en362] & [en426]
    -9		[en362] & [en807]
    9		[en378] & [en252]
    -9		[en37] & ?
    9	tingling:2	[en37] & [en11]
    -9	sharp_pain:-25	[en37] & [en810]
    9		[en394] & [en19]
    -9		[en394] & [en474]
    9		[en39] & ?
    -9		[en39] & [en468]
    -9		[en410] & [en1018]
    -9		[en410] & [en63]
    -9		[en410] & [en966]
    9		[en426] & #
    -9	weakness:5	[en426] & ,
    9		[en426] & [en1020]
    9		[en426] & [en181]
    -9		[en426] & [en362]
    9		[en426] & [en474]
    -9		[en458] & [en551]
    9		[en458] & [en874]
    9	fever:11	[en468] & [en1013]
    -9		[en468] & [en212]
    -9		[en468] & [en250]
    -9		[en474] & [en127]
    -9		[en474] & [en869]
    -9		[en490] & [en124]
    -9		[en490] & [en12]
    9		[en490] & [en148]
    -9		[en490] & [en170]
    -9		[en490] & [en215]
    9		[en490] & [en362]
    -9		[en490] & [en477]
    9		[en490] & [en889]
    -9		[en522] & [en251]
    9		[en522] & [en28]
    9		[en551] & [en1002]
    9		[en551] & [en19]
    9		[en551] & [en474]
    9		[en567] & [en980]
    9		[en581] & [en11]
    9	weakness:45	[en58] & [en19]
    9		[en58] & [en565]
    -9		[en58] & [en709]
    -9		[en602] & #
    9		[en602] & [en474]
    9		[en602] & [en693]
    -9		[en60] & [en490]
    -9		[en60] & [en682]
    -9		[en60] & [en890]
    -9		[en60] & [en957]
    -9		[en613] & [en508]
    9		[en613] & [en869]
    9		[en633] & ,
    9		[en633] & [en1018]
    9		[en633] & [en362]
    -9		[en633] & [en468]
    9		[en634] & [en490]
    -9		[en634] & [en618]
    9		[en634] & [en63]
    -9		[en634] & achy
    -9		[en63] & [en234]
    -9		[en650] & [en682]
    -9	weakness:32	[en660] & ,
    9		[en660] & [en3]
    9		[en660] & [en474]
    -9		[en660] & [en85]
    -9		[en677] & [en12]
    -9		[en677] & [en19]
    -9		[en679] & ,
    9		[en679] & [en28]
    9		[en679] & [en37]
    -9		[en679] & [en869]
    -9		[en682] & [en234]
    -9		[en682] & [en889]
    9		[en693] & [en746]
    -9		[en709] & [en874]
    9	radiating_pain:5	[en746] & [en212]
    9		[en746] & [en309]
    -9		[en746] & [en762]
    9	sharp_pain:-36	[en762] & [en1002]
    9		[en762] & [en468]
    9		[en778] & [en19]
    9		[en79]
    -9		[en805] & [en468]
    -9		[en807] & bruising
    9	tingling:10	[en810] & [en19]
    -9	emergency:6	[en810] & [en362]
    9		[en810] & [en3]
    9		[en810] & [en634]
    9		[en84] & [en890]
    -9		[en853] & [en709]
    9		[en85] & [en1002]
    -9		[en85] & [en250]
    9		[en869] & [en143]
    -9	worsening:46	[en869] & [en20]
    -9	radiating_pain:14 tingling:-2	[en869] & [en251]
    9		[en869] & [en39]
    9		[en869] & [en650]
    -9		[en869] & [en981]
    9		[en874] & [en121]
    -9		[en874] & [en650]
    9		[en874] & ciatica
    9		[en874] & desmaye
    9	faint_dizzy:11	[en890] & [en778]
    -9		[en890] & [en869]
    9		[en890] & [en874]
    9		[en906] & [en458]
    -9	numbness:10	[en93]
    -9		[en93] & [en682]
    9		[en957] & [en966]
    9	sharp_pain:-3 bladder_bowel:39 faint_dizzy:5	[en966] & [en11]
    -9		[en966] & [en239]
    9		[en966] & [en426]
    -9		[en966] & [en42]
    9		[en966] & [en853]
    9		[en966] & [en93]
    -9	faint_dizzy:13	[en966] & [en966]
    9		[en966] & [en997]
    -9		[en967] & ,
    9		[en967] & [es54]
    9		[en980] & [en251]
    -9		[en980] & [en762]
    -9		[en981] & ,
    9		[en986] & [en490]
    9		[en986] & [en762]
    9		[en989] & [en378]
    9	numbness:-1	[en997]
    -9		[en997] & [en39]
    -9		[es1015]
    -9		[es122] & [es42]
    9		[es182] & [en682]
    9	tingling:13	[es182] & [en810]
    -9		[es182] & [en917]
    9		[es182] & [en949]
    9		[es182] & [es58]
    -9		[es189] & [es106]
    -9	sharp_pain:-89 radiating_pain:44	[es1] & ,
    -9		[es1] & [es214]
    9		[es1] & [es459]
    9		[es1] & [es699]
    -9		[es1] & [es982]
    9	sharp_pain:25	[es214] & [es106]
    -9	weakness:35	[es233]
    -9		[es2] & [es102]
    9		[es342] & [en967]
    -9		[es42] & [es106]
    9		[es42] & [es459]
    -9		[es438] & [es251]
    -9		[es438] & [es887]
    9		[es502] & [es230]
    -9		[es502] & [es29]
    9		[es54] & [es182]
    -9		[es54] & [es854]
    9		[es54] & [es887]
    9		[es55] & .
    9		[es55] & [es182]
    -9		[es694] & [es950]
    9	weakness:10	[es699] & [en874]
    -9		[es699] & [es13]
    9		[es699] & [es182]
    -9		[es699] & [es2]
    -9		[es699] & [es375]
    9		[es854] & ,
    -9	tingling:38	[es854] & [es13]
    -9		[es854] & [es503]
    9		[es870] & [es1]
    9		[es887] & [es79]
    9		[es950] & [es29]
    9		[es950] & [es55]
    9		[es950] & [es758]
    -9		[es950] & [es982]
    9		[es951]
    9		[es951] & [es950]
    -9		[es975] & [es950]
    -9		[es998] & [es998]
    -9		a peep
    -9		ache <be>
    -9		ache <be> still
    -9		ache ~ still
    -9		agujetas
    9		ahi
    9		al #
    -9		algo ~ <the>
    -9		all gone
    9		all over
    -9		all ten
    -9		am not
    9		amaneci
    9		amaneci & [es42]
    -9		and i <feel>
    -9		and no fever
    -9	weakness:17	and the
    -9		and ~ fever
    9		and ~ not
    -9		and ~ soreness
    -9		ants ~ <the>
    9		apart from
    9		apart from <the>
    9		as much
    9		as much as
    9		at # <time>
    9		bend
    -9		best
    9		bit ,
    -9		bit ~ <part>
    9		bit ~ nothing
    -9		body
    -9		but i
    9		but i <have>
    9		but ~ <the>
    9		cada ~ duele
    -9		can not really
    9		ciatica
    9	tingling:35	como ~ <part>
    9		con dolor
    -9		con ~ en
    9		cry
    9		days of
    -9		de baja
    -9		de espalda
    -9		de ~ hasta
    -9		de ~ ni
    9		del
    9		desde ~ <the>
    9		desmaye
    9		dias con
    9		did nothing
    9		dolor ~ con
    9	weakness:10	dragging
    9		duele
    9		en ~ vida
    9		ending it
    9	emergency:130	er
    9		es normal
    -9		evening ~ <the>
    9		except
    9		face
    -9		feeling in
    9		fever ~ #
    -9		fever ~ <the>
    9		fine ~ <the>
    9		fine ~ but
    9		for ~ <my>
    -9		from ~ ,
    9		funny ~ <the>
    9		gives
    9		go on
    9		good ~ i
    9	fever:23	got
    9	weakness:42	grip
    9		half my
    9		has no
    -9		has stopped
    9		help <my> please
    9		help ~ please
    9		hit
    9		hold <my>
    -9		hormigueo en
    -9		hormigueo en <the>
    9		hormigueo ~ pero
    -9		hurts more than
    -9		husband has
    9		i keep
    9		i know
    -9		i said
    -9		i saw
    -9	bladder_bowel:22	i ~ <become>
    9	self_harm:62	i ~ ending
    -9		i ~ if
    -9		i ~ like
    9		i ~ never
    9		i ~ off
    9		ibuprofen & [en1018]
    9		ibuprofen did
    9		ibuprofen did nothing
    9		ibuprofen ~ <the>
    9		ibuprofen ~ nothing
    -9		if i can
    -9		if ~ can
    -9		in weeks
    -9		in ~ <be>
    -9		in ~ today
    9		it ~ again
    9		it ~ hurt
    -9		it ~ morning
    9		itchy
    9		just ~ <my>
    -9		knees
    -9		late+about
    9		late+big
    9		late+bit
    -9		late+can
    -9		late+down
    9		late+fine
    9		late+help
    9		late+hormigueo
    9	sharp_pain:-23 persistent_beyond_72h:17	late+in
    -9	persistent_beyond_72h:3	late+just
    -9		late+less
    -9		late+longer
    -9		late+los
    9		late+night
    -9		late+well
    -9		late+yes
    9		later ~ still
    -9		leave ~ <the>
    9		left arm
    9		like it
    9	self_harm:12	living
    9		mareo
    -9		mas ~ ayer
    -9		massage in
    9		massage ~ .
    -9		me again
    9		me desmaye
    9		more ~ i
    9		my shin
    9		needles ~ <time>
    9		never ~ like
    -9		nil
    -9		no . tingling
    -9		no <part>
    -9		no he
    -9		no stabbing pain
    9	numbness:58	no ~ <be>
    9		no ~ <my>
    -9		no ~ debilidad
    -9		no ~ here
    -9		no ~ or
    9		normal que
    -9		not <the> peep
    -9		not really
    -9		not sure if
    -9		not weak
    9		not ~ as
    9		not ~ bit
    9		not ~ but
    -9		not ~ good
    9		not ~ here
    -9		not ~ how
    -9		not ~ in
    -9		not ~ pain
    -9		not ~ peep
    -9		not ~ say
    9		nothing to
    -9		nothing ~ .
    -9		notice
    9	sharp_pain:-24 tingling:-21 history_injury:9 emergency:15	now
    -9		numb ~ i
    9	numbness:104	numbness ~ <part>
    9		numbness ~ <the>
    9	sharp_pain:21	of <count>
    9	numbness:6 allergic_reaction:-16	of my
    9		of ~ <the>
    9		of ~ nothing
    9		ok ,
    -9		old
    9		on <my> <part>
    9		on <the> ward
    -9		on ~ <become>
    -9		on ~ <side>
    9		on ~ on
    9		only ~ <part>
    -9		or ~ cold
    -9		out ~ office
    -9		pain <be> <the>
    9		pain ~ :
    -9	radiating_pain:49	pain ~ <my>
    9	persistent_beyond_72h:10	pain ~ not
    -9		pain ~ when
    -9		painful ~ yesterday
    -9		peculiar
    -9		peep
    -9		possibly
    9		pressed
    -9	weakness:77	puedo ~ <the>
    -9		que ayer
    9		que el
    9		quiet
    -9		quite painful
    -9		raro ~ <the>
    9		relief
    -9		same as
    9		say ~ ,
    -9		sciatica ~ <my>
    9		sciatica ~ up
    9		seems
    9		sharp ~ when
    9		she ~ <my>
    -9		sheet
    9		shooting ~ in
    9		short
    9		short of
    9		short of breath
    9		short ~ breath
    -9		shoulder blades
    -9		since i <be>
    9		since ~ .
    9		sit
    -9		sms
    -9		something <be>
    -9		something <feel>
    -9		something feels
    -9		sore but
    -9		soreness & [en362]
    -9		soreness ~ it
    9	worsening:47	sorer
    -9		still ~ i
    9		stop ,
    -9		sure if
    9		sure it
    -9		swear
    -9		swear ~ it
    9	calf_swelling:15	swollen
    -9		tal
    -9		tal vez
    9		ten
    -9		tender ~ <the>
    -9		than last
    9		than yesterday but
    -9		than ~ <have>
    -9		than ~ <time>
    9		the feeling
    -9		the knees
    9		the numbness
    -9		the sheet
    9		the ward
    9		there <be> <the>
    -9		there <be> pain
    -9		there ~ of
    9		thermometer
    9		thermometer & #
    9		thermometer ~ #
    9	sharp_pain:5 weakness:-2	time i
    9		tingling & [en682]
    -9		tingling ~ ,
    -9		to bed
    9		to ~ if
    9		to ~ to
    9		todavia <my>
    9		todavia <my> duele
    9		todavia me
    9		todavia ~ duele
    9		toes
    -9		trabajo
    -9		under ~ when
    9		up ~ of
    -9		used to
    -9		water
    9		way i
    9		weak ?
    -9		weather <be>
    9		wet
    -9	weakness:-3	when
    -9		when i <be>
    -9		whether
    -9		whether ~ <part>
    -9		who do
    -9		who do i
    9		with it
    -9		with ~ <my>
    -9		with ~ <part>
    9		with ~ headache
    -9		without ~ <my>
    -9		woke up
    9		worse ~ <the>
    -9		worse ~ it
    9		worse ~ worse
    9		would ~ #
    9		would ~ say
    9		y sigo
    -9		y ~ no
    9		yesterday but
    -9		yesterday ~ it
    -9		yesterday ~ now
    9		yet
    9		you for
    -9		you ~ <time>
    9		zaps
    8		# <time> and
    8		# de
    8	sharp_pain:48	# out of
    -8		# pain
    -8		# ~ ache
    -8		# ~ in
    8		# ~ of
    -8		# ~ yesterday
    -8	numbness:-5	, & [en1018]
    8	weakness:32	, & [en101]
    -8		, & [en325]
    -8		, & [en378]
    -8		, & [en679]
    8		, & [en698]
    -8	radiating_pain:38 worsening:39	, & [en746]
    -8		, & [en949]
    8		, & [es29]
    8		, & [es470]
    8		, <side> <part>
    8		, <the> #
    -8		, and <the>
    8		, could not
    -8		, exactly
    -8		, hardly
    -8	weakness:9	, pero
    8	sharp_pain:-1 weakness:-1 numbness:15 worsening:3 history_injury:10 chest_breath:7	, ~ <be>
    -8	fever:112	, ~ <count>
    -8		, ~ changed
    8		, ~ happened
    -8		, ~ massage
    8		, ~ only
    8		, ~ when
    -8		, ~ without
    8		, ~ yesterday
    -8		. & [en1020]
    -8		. & [en746]
    8		. & [en85]
    -8		. & [en889]
    8	numbness:-6	. & [en890]
    -8		. & [es58]
    8		. and
    -8		. i will
    8		. it
    8		. otherwise
    8		. still
    8		. ~ <day>
    -8		. ~ <time>
    8		. ~ for
    8		. ~ none
    -8		. ~ of
    -8		. ~ said
    8	sharp_pain:-41	. ~ yes
    -8		/^aft/
    -8		/^afte/
    -8		/^alg/
    -8		/^alt/
    -8		/^alto/
    -8		/^ann/
    -8		/^bas/
    -8		/^bit$/
    8		/^bits/
    -8		/^bore/
    -8		/^calm/
    -8		/^cap/
    -8	numbness:28	/^comp/
    -8		/^coul/
    8	numbness:-35 allergic_reaction:28	/^cr/
    8	history_injury:2	/^cra/
    8	sharp_pain:2	/^dan$/
    8	numbness:81 saddle_numbness:15	/^dead/
    8		/^dent/
    -8	sharp_pain:-35 weakness:-1 persistent_beyond_72h:-5 history_disc:43 pregnancy_symptom:-14 saddle_numbness:-50 chest_breath:-1	/^di/
    -8		/^doe/
    -8		/^does/
    -8		/^ear/
    8	sharp_pain:15	/^elec/
    8		/^enci/
    -8		/^estu/
    -8	pregnancy_symptom:13	/^expe/
    8		/^few$/
    8	sharp_pain:-35 persistent_beyond_72h:-15 osteoporosis:-5 bladder_bowel:-25 saddle_numbness:-39 severe_bruising:-1 emergency:-60	/^fi/
    -8		/^fin$/
    8		/^flar/
    -8	sharp_pain:-18 worsening:-47 faint_dizzy:-22 allergic_reaction:-2	/^fo/
    -8		/^forg/
    -8		/^foun/
    8	tingling:4	/^goi/
    8		/^goin/
    -8		/^hap/
    -8		/^happ/
    -8		/^him/
    8	radiating_pain:6	/^hip$/
    -8		/^his$/
    8		/^hop/
    8	faint_dizzy:70	/^keel/
    -8		/^kep/
    -8		/^kept/
    8		/^knif/
    -8		/^knot/
    8	numbness:-5 tingling:9 worsening:-68 persistent_beyond_72h:-23 history_disc:-30 bladder_bowel:-14 calf_swelling:-24 fever:-20 severe_headache:18 emergency:-16	/^li/
    -8		/^lon/
    -8		/^long/
    8		/^love/
    8		/^lunc/
    -8		/^mag/
    -8		/^mal$/
    -8		/^mate/
    -8		/^mayb/
    -8		/^migh/
    8		/^mind/
    8		/^mond/
    -8		/^musc/
    8		/^musl/
    -8		/^nop/
    -8		/^nope/
    -8		/^offi/
    -8		/^ow/
    8	numbness:22 chest_breath:-1	/^pin/
    -8		/^pos/
    8	chest_breath:38	/^puf/
    8		/^puff/
    8		/^pur/
    -8	weakness:-13 persistent_beyond_72h:-3 pregnancy_symptom:-1 bladder_bowel:-11 saddle_numbness:-17 fever:-2 severe_bruising:-4 self_harm:4	/^qu/
    8		/^rath/
    8	sharp_pain:-12	/^ru/
    8		/^scal/
    8		/^scr/
    -8		/^sesi/
    -8		/^sign/
    8	allergic_reaction:15	/^skin/
    8		/^sub/
    8	worsening:2	/^subi/
    8		/^sud/
    8		/^sudd/
    -8		/^sure/
    8	radiating_pain:-20 worsening:-13 calf_swelling:82 emergency:-1	/^sw/
    -8		/^tak/
    -8		/^tar/
    8		/^torc/
    -8		/^tota/
    -8		/^tow/
    8		/^unde/
    -8		/^unos/
    -8		/^usu/
    -8		/^usua/
    -8		/^van/
    -8		/^vani/
    8	weakness:53 numbness:-39	/^weak/
    -8		/^wen/
    -8	radiating_pain:-4 saddle_numbness:1	/^wh/
    8	radiating_pain:-5 weakness:-2 self_harm:-24	/^whe/
    8	chest_breath:94	/^whee/
    8	weakness:-49 persistent_beyond_72h:-36	/^wor/
    -8		/^wore/
    -8		/abr/
    -8		/abria/
    -8		/afte/
    -8		/after/
    8		/agg/
    8	sharp_pain:26	/aguan/
    -8		/ai$/
    8		/akes$/
    8		/akes/
    8		/alar/
    8	fever:51	/alen/
    -8		/alir$/
    -8		/alir/
    -8		/alto/
    8		/ampi/
    8		/ampin/
    -8		/anar/
    -8		/ang$/
    -8		/anish/
    8		/arab/
    8		/arabl/
    8	emergency:55	/ardia/
    -8		/arec/
    8	tingling:5	/ares/
    8		/arts$/
    8		/arts/
    8	bladder_bowel:7 faint_dizzy:47	/ass/
    8	pregnancy_symptom:96	/aters/
    8		/athe$/
    -8		/atie/
    -8		/atien/
    -8		/ayb/
    -8		/aybe$/
    -8		/aybe/
    -8		/az$/
    -8		/azi/
    -8		/banar/
    -8		/bas/
    8		/bbl/
    8		/bbli/
    8		/bblin/
    8		/beara/
    -8	numbness:13	/bit$/
    8		/bling/
    -8		/bliss/
    -8		/bore/
    -8		/bored/
    -8		/bou/
    -8		/bria$/
    -8		/bria/
    -8	emergency:51	/call/
    -8		/cally/
    -8		/calm/
    8		/care/
    -8		/case$/
    -8		/case/
    8		/chis/
    8		/cima$/
    8		/cima/
    8		/ckle/
    -8		/cle$/
    -8	radiating_pain:-1 weakness:-2 numbness:1 history_disc:-23	/com/
    -8	numbness:20	/comp/
    -8		/compl/
    8		/contr/
    -8		/coul/
    -8		/could/
    8	sharp_pain:56 radiating_pain:-2	/cru/
    8		/dden$/
    8		/dden/
    8	numbness:42	/dead/
    8		/ded$/
    -8		/dge$/
    8		/dia$/
    8		/dics$/
    8		/dics/
    -8		/dnes/
    -8		/doe/
    -8		/does$/
    -8		/does/
    -8		/doin/
    -8		/doing/
    -8		/dres/
    -8		/drivi/
    8	faint_dizzy:2	/eaded/
    8		/eara/
    8		/earab/
    -8		/east/
    -8		/eda$/
    8		/edia/
    8		/edics/
    8		/eems/
    8		/eeps$/
    8		/eeps/
    8		/eeze/
    -8	radiating_pain:7	/ega/
    -8		/egur/
    -8		/egura/
    8	sharp_pain:41	/elec/
    -8		/ello/
    8		/encim/
    -8		/ener/
    8		/enm/
    8		/enme$/
    8		/enme/
    -8		/ents$/
    -8		/ents/
    8		/entu/
    -8		/erap/
    8		/erec/
    -8		/erent/
    -8		/erf/
    8	radiating_pain:9	/erna$/
    -8		/erwa/
    -8		/erwar/
    8	weakness:68	/erza/
    8		/essio/
    -8		/ested/
    -8		/estu/
    -8		/etch$/
    8		/eter$/
    8	sharp_pain:16 radiating_pain:-18 weakness:-8 osteoporosis:-2 calf_swelling:-8	/eve/
    -8		/ew$/
    8		/ewe/
    8	sharp_pain:6	/ewer/
    -8	pregnancy_symptom:2	/expe/
    -8		/ext$/
    8		/eze/
    8		/few$/
    -8		/ffice/
    -8		/fice/
    -8		/fin$/
    8		/flar/
    8		/flare/
    -8		/forg/
    -8		/foun/
    -8		/found/
    -8		/fter/
    -8		/fterw/
    8	weakness:34	/fuerz/
    -8		/full/
    8	sharp_pain:-59 numbness:-103 tingling:-18 emergency:45	/gen/
    8		/gente/
    8		/gles$/
    8		/gles/
    -8		/gn$/
    8		/gor/
    -8		/grand/
    8		/gres/
    -8		/gura$/
    -8		/gura/
    -8		/happ/
    -8		/hec/
    8		/hell$/
    -8		/hift$/
    -8		/him/
    8		/hin$/
    -8	sharp_pain:-8	/ho$/
    8		/hop/
    -8		/hora/
    -8		/horas/
    8	worsening:36	/hour$/
    -8	faint_dizzy:66	/how/
    8	weakness:-3 numbness:-25 tingling:-1 worsening:-2 persistent_beyond_72h:27 history_injury:12 bladder_bowel:-24 emergency:-17	/hur/
    -8		/ibly$/
    -8		/ibly/
    -8		/ical/
    -8		/icall/
    -8		/ich/
    8		/ici/
    8		/ics$/
    8		/ics/
    8	weakness:-20 tingling:-68 worsening:-17	/ida/
    8		/ifi/
    8		/iggi/
    -8		/ign$/
    -8		/ign/
    -8		/ild$/
    8	pregnancy_symptom:12	/ince$/
    8		/ince/
    8	emergency:21 self_harm:45	/ind$/
    -8	weakness:-18 tingling:-27 bladder_bowel:28	/ine/
    -8		/ings$/
    -8		/ings/
    -8		/inter/
    -8		/ione/
    -8	allergic_reaction:26	/ios$/
    -8		/ios/
    8		/ipe/
    8		/ips$/
    8		/ips/
    8		/ique/
    -8		/irs/
    -8	numbness:-17 worsening:-20 history_injury:-1 bladder_bowel:9	/is$/
    -8		/ista/
    8		/itte/
    8	sharp_pain:-3 numbness:-30 tingling:-16 bladder_bowel:-33 faint_dizzy:-16	/ive/
    8	faint_dizzy:13	/keel/
    -8		/kep/
    -8		/kept$/
    -8		/kept/
    8		/kes$/
    8		/kes/
    8		/knif/
    8		/knife/
    -8		/knot/
    8		/ky$/
    8		/lame$/
    8		/lare/
    8		/lared/
    8	weakness:-31 numbness:56	/lee/
    -8		/lir$/
    -8		/lir/
    -8		/liss/
    -8		/llamo/
    8	faint_dizzy:12	/llap/
    8	faint_dizzy:19	/llaps/
    8	calf_swelling:10	/llen$/
    -8		/llow$/
    8		/lls$/
    8		/lls/
    8	sharp_pain:3 calf_swelling:10 severe_bruising:77	/loo/
    -8		/lori/
    -8		/lorid/
    -8		/los$/
    8		/lunc/
    8		/lunch/
    8		/lvo$/
    8		/lvo/
    -8		/lwa/
    -8		/lway/
    8		/makes/
    8	weakness:17	/mano/
    -8		/mayb/
    -8		/maybe/
    8		/media/
    -8		/mero$/
    -8		/mero/
    8	numbness:-16	/met/
    -8		/migh/
    -8		/might/
    -8		/mill/
    8		/minar/
    8	persistent_beyond_72h:1	/mond/
    8	persistent_beyond_72h:2	/monda/
    -8		/mpha/
    8		/mps$/
    8		/mps/
    -8	sharp_pain:3	/much$/
    -8		/musc/
    8		/musl/
    8		/muslo/
    -8		/nada$/
    8		/ncim/
    8		/ncima/
    8		/nearl/
    -8		/nes$/
    -8		/ngan/
    8		/ngles/
    8		/nif/
    8		/nife$/
    8		/nife/
    8		/nme$/
    8		/nme/
    -8		/noc/
    -8		/nop/
    -8		/nope$/
    -8		/nope/
    -8		/note/
    8		/nso/
    -8		/nsu/
    8		/ntl/
    8		/ntro/
    -8		/oco/
    8		/ofen$/
    -8		/offi/
    -8		/offic/
    -8		/oga$/
    -8		/oga/
    8		/oint$/
    8		/ollap/
    -8		/omen/
    -8		/ompl/
    8	history_disc:20	/omy$/
    8	history_disc:11	/omy/
    8	allergic_reaction:6	/ond/
    8	persistent_beyond_72h:1	/onda/
    8	persistent_beyond_72h:3	/onday/
    8		/onde$/
    -8		/onder/
    -8		/onten/
    8		/ontr/
    8	weakness:15 tingling:-3 persistent_beyond_72h:-28 saddle_numbness:-17 fever:-2 emergency:-13 self_harm:-2	/oot/
    8	weakness:47	/oppi/
    8		/oppin/
    -8		/oras$/
    -8		/oras/
    -8		/org/
    -8		/orid/
    -8		/ork/
    -8		/orke/
    -8		/ory$/
    -8		/ory/
    8		/oso$/
    -8		/otal/
    8	worsening:-40	/oth/
    -8		/owed$/
    -8		/owed/
    8	sharp_pain:17 weakness:-2 tingling:-9 persistent_beyond_72h:2 chest_breath:-5	/pain$/
    8		/pant/
    8	numbness:-10	/para/
    -8		/parec/
    -8		/paren/
    -8		/paz$/
    -8		/paz/
    8	saddle_numbness:21	/pe$/
    -8		/pec/
    8		/pens/
    -8		/pia/
    8		/pita/
    -8		/poc/
    8		/porta/
    -8		/ppo/
    8	tingling:40	/prick/
    8	pregnancy_symptom:5 chest_breath:11 calf_swelling:4	/puf/
    8	chest_breath:45	/puff/
    -8		/pulle/
    8	sharp_pain:52	/pun/
    8	severe_bruising:12	/pur/
    -8	sharp_pain:-20 radiating_pain:-11 weakness:-21 faint_dizzy:-13 emergency:-12 self_harm:10	/qui/
    8		/quie/
    8		/racti/
    8	emergency:53	/rame/
    8		/rampi/
    -8		/rara/
    8		/rathe/
    8		/rce$/
    8		/rce/
    8	emergency:14	/rdia/
    -8	pregnancy_symptom:61	/reg/
    -8		/rei/
    -8		/rese/
    8		/ribl/
    8		/rickl/
    8	weakness:-45 worsening:-3 bladder_bowel:78	/rin/
    -8		/rio$/
    -8		/rios$/
    -8		/rios/
    8		/rir$/
    -8		/riv/
    -8		/rivi/
    -8		/rivin/
    8		/rna$/
    8	faint_dizzy:8	/roo/
    8		/rot/
    8		/rove/
    8		/rovem/
    8		/rribl/
    8	faint_dizzy:95	/rtig/
    -8		/sab/
    -8		/salir/
    8		/sat/
    8		/scal/
    8		/sce/
    8	radiating_pain:43	/sci/
    -8		/scle$/
    -8		/scu/
    8	sharp_pain:-5 faint_dizzy:22	/sed/
    -8		/segur/
    8	numbness:43	/sensi/
    -8		/sent$/
    8		/ses$/
    -8		/sesi/
    -8		/sesio/
    8		/sid/
    8		/side/
    -8		/sign/
    8	allergic_reaction:52	/skin$/
    -8		/sli/
    8		/slo$/
    8	weakness:3	/sol/
    -8	worsening:-4 persistent_beyond_72h:34	/sore$/
    8		/ssio/
    8		/ssion/
    8	sharp_pain:-40 radiating_pain:-37 weakness:10 tingling:-49 persistent_beyond_72h:-24 history_disc:-17 pregnancy_symptom:-29 calf_swelling:-17 fever:-2 faint_dizzy:-41 allergic_reaction:-22	/st$/
    -8		/star$/
    8	weakness:-17 worsening:-4 persistent_beyond_72h:24 bladder_bowel:-2	/stil/
    8	weakness:-12 worsening:-11 persistent_beyond_72h:10	/still/
    -8		/sual$/
    8	worsening:9	/subi/
    8		/subir/
    8		/sud/
    8		/sudd/
    8		/sudde/
    -8		/swear/
    8	fever:59	/sweat/
    -8		/sy$/
    -8		/talk$/
    -8		/tent/
    -8		/terwa/
    -8		/test/
    8	sharp_pain:-1 radiating_pain:-6 numbness:-1 history_injury:-8 pregnancy_symptom:-9 saddle_numbness:-3 chest_breath:-3 emergency:-6	/the$/
    8		/tic$/
    -8		/tie/
    -8		/ties/
    8	saddle_numbness:4	/tion/
    8	history_disc:12	/tomy$/
    8		/tomy/
    -8	faint_dizzy:13	/top/
    8		/torc/
    8		/torci/
    -8		/tota/
    -8		/total/
    -8		/tow/
    -8		/trang/
    8		/ttin/
    8		/tting/
    8		/ture/
    8	worsening:6	/ubi/
    8		/ubir$/
    8	chest_breath:29	/ubir/
    8		/udd/
    8		/udde/
    8		/udden/
    -8		/ueda$/
    8		/uele$/
    8		/uert/
    8	weakness:32	/uerz/
    8	weakness:25	/uerza/
    8		/uil/
    -8		/ulle/
    -8		/ulled/
    -8		/umbin/
    -8	tingling:64	/unn/
    -8		/unos$/
    -8		/unos/
    8		/usl/
    8		/uslo$/
    8	numbness:1	/uslo/
    -8		/usu/
    -8		/usua/
    -8		/usual/
    -8		/vani/
    -8		/vanis/
    8		/var/
    -8		/ved$/
    8		/vid/
    -8		/way/
    8	weakness:52 numbness:-83	/weak/
    -8		/went/
    8		/wer$/
    -8		/wore$/
    -8		/wore/
    -8		/worke/
    -8	pregnancy_symptom:28	/xpe/
    -8		/xt$/
    -8		/ybe$/
    -8		/ybe/
    -8		/years/
    8		: #
    -8		: & [es182]
    8		: yes
    -8		<be> <become> now
    -8		<be> <the> touch
    8		<be> con dolor
    8	weakness:6	<be> dragging
    -8		<be> grand
    8		<be> manana
    -8		<be> segura
    8		<be> ~ before
    -8		<be> ~ cold
    8		<be> ~ hurting
    8		<be> ~ living
    -8		<be> ~ nothing
    8		<be> ~ since
    8		<be> ~ stronger
    8		<become> ,
    8		<become> ~ <feel>
    -8	radiating_pain:20	<become> ~ <my>
    8		<become> ~ better
    8	worsening:16	<become> ~ to
    8		<count> dias con
    -8		<count> ~ .
    8		<count> ~ <time>
    -8		<count> ~ as
    8		<count> ~ still
    8		<day> in
    8	worsening:-37 persistent_beyond_72h:26	<day> ~ it
    8		<day> ~ you
    -8		<feel> <the> bit
    -8		<feel> good
    8		<feel> nothing
    -8		<feel> ~ <time>
    -8		<feel> ~ for
    -8		<feel> ~ good
    8	numbness:-1	<feel> ~ i
    8	sharp_pain:-66 history_disc:74 pregnancy_symptom:19 fever:31	<have> <the>
    8		<have> <the> accident
    -8		<have> stopped
    -8		<have> tingling
    -8		<have> ~ <be>
    -8	allergic_reaction:21	<have> ~ <my>
    8	sharp_pain:13 persistent_beyond_72h:27	<have> ~ <the>
    8		<have> ~ accident
    8		<have> ~ at
    8	emergency:38	<keep> <my> in
    8	emergency:12	<keep> ~ in
    8	radiating_pain:43	<my> <part> and
    8		<my> <part> since
    8	faint_dizzy:4	<my> da
    8	sharp_pain:25	<my> dan
    8		<my> grip <have>
    -8		<my> number
    -8		<my> ~ #
    -8	saddle_numbness:1 emergency:6	<my> ~ <side>
    -8		<my> ~ ?
    8		<my> ~ after
    8	weakness:24	<my> ~ by
    -8		<my> ~ con
    8	sharp_pain:14 faint_dizzy:10	<my> ~ en
    -8		<my> ~ hurts
    8		<my> ~ noticed
    8		<my> ~ now
    -8		<my> ~ o
    8	numbness:67	<my> ~ off
    8		<my> ~ ronchas
    -8		<my> ~ than
    -8		<my> ~ too
    -8		<part> , can
    -8		<part> , could
    -8		<part> <be> on
    -8		<part> aches
    -8		<part> for
    8		<part> gave
    -8		<part> hurt
    -8		<part> to full
    -8		<part> today
    8	weakness:58	<part> will
    8	weakness:30	<part> will not
    8	sharp_pain:4 weakness:-9 calf_swelling:3	<part> ~ <side>
    -8	history_injury:57	<part> ~ <time>
    -8		<part> ~ better
    -8		<part> ~ could
    -8		<part> ~ down
    -8		<part> ~ happy
    8		<part> ~ lift
    8		<part> ~ ni
    -8	weakness:70	<part> ~ on
    -8		<part> ~ por
    8		<part> ~ really
    8		<part> ~ something
    -8		<part> ~ thing
    -8	sharp_pain:-8	<part> ~ to
    8		<part> ~ twice
    -8		<person> <be> <part>
    8		<person> ~ i
    8		<side> ,
    -8		<side> <part> since
    8		<side> <time> ,
    8		<side> afternoon
    -8		<side> good
    8		<side> i
    8		<side> ~ :
    8		<side> ~ and
    8		<side> ~ good
    -8		<the> <part> for
    8	worsening:-17	<the> <time>
    -8		<the> <time> ,
    8		<the> <time> now
    8		<the> accident
    8		<the> accident in
    8		<the> bed
    8		<the> ciatica
    8		<the> fist
    8	numbness:34	<the> numbness
    8	self_harm:2	<the> point
    -8		<the> quien
    -8		<the> salir
    -8		<the> sciatica
    -8		<the> tingly
    -8	numbness:36 tingling:-10 worsening:-35 pregnancy_symptom:30 bladder_bowel:-2 saddle_numbness:35 calf_swelling:11 severe_bruising:-2	<the> ~ <be>
    8	numbness:12 tingling:-3	<the> ~ como
    8		<the> ~ fever
    -8		<the> ~ horas
    8		<the> ~ just
    -8		<the> ~ llamo
    8		<the> ~ nothing
    -8		<the> ~ stopped
    -8		<the> ~ today
    8	sharp_pain:19	<the> ~ under
    -8		<time> , it
    8		<time> <count>
    -8		<time> ~ <become>
    8		<time> ~ <the>
    -8		<time> ~ as
    8		<time> ~ by
    -8		<time> ~ it
    -8		<time> ~ pain
    -8		<time> ~ without
    -8		? & [en522]
    -8		? & [en58]
    8		? ~ <be>
    -8		? ~ <person>
    8		[en1002] & #
    8	sharp_pain:14 numbness:56 tingling:-7	[en1002] & [en37]
    8		[en1002] & [en458]
    8	sharp_pain:35 worsening:50 persistent_beyond_72h:-15	[en1002] & [en810]
    -8	sharp_pain:16 emergency:20	[en1002] & [en869]
    -8		[en1002] & [en989]
    8		[en1018] & [en28]
    -8		[en1018] & [en551]
    -8		[en1018] & [en554]
    -8		[en1018] & [en633]
    -8		[en1018] & [en709]
    -8		[en1018] & [en805]
    8		[en1018] & [en989]
    8		[en101] & [en1020]
    -8	numbness:69	[en101] & [en762]
    8		[en1020] & [en218]
    -8		[en1020] & [en253]
    -8		[en1020] & [en333]
    8		[en1020] & [en63]
    -8		[en1020] & [en789]
    -8		[en1020] & [en85]
    8		[en106] & [en426]
    -8		[en106] & [en682]
    -8		[en106] & [en966]
    8		[en106] & [en989]
    8		[en11] & [en1018]
    -8		[en11] & [en250]
    8		[en11] & [en442]
    -8		[en11] & [en508]
    -8		[en11] & [en581]
    8	self_harm:45	[en11] & [en60]
    8		[en11] & [en633]
    -8		[en11] & [en634]
    -8		[en11] & [en90]
    8		[en11] & numbness
    -8		[en11] & sciatica
    -8		[en123]
    8		[en124] & [en1018]
    8	sharp_pain:19 radiating_pain:4 weakness:4 worsening:-3	[en12] & [en11]
    -8		[en12] & [en157]
    -8		[en12] & [en474]
    -8		[en12] & [en999]
    -8		[en143] & [en11]
    -8		[en143] & [en234]
    -8		[en148] & [en362]
    8		[en148] & [en378]
    -8		[en148] & [en37]
    8		[en148] & [en490]
    8		[en148] & [en890]
    8		[en167]
    -8		[en170] & [en143]
    -8		[en170] & [en317]
    -8		[en170] & [en85]
    -8		[en189]
    8		[en19] & [en1020]
    -8		[en19] & [en148]
    8	severe_headache:96	[en19] & [en251]
    -8		[en19] & [en602]
    8		[en19] & [en660]
    -8		[en19] & [en805]
    -8		[en19] & [en807]
    8		[en19] & [es503]
    8		[en19] & tuesday
    8		[en202] & [en317]
    8		[en20] & [en28]
    -8		[en20] & [en42]
    8		[en20] & [en469]
    8		[en20] & [en63]
    8	weakness:41 numbness:6 faint_dizzy:34 self_harm:49	[en20] & [en966]
    8		[en212] & [en1020]
    -8		[en212] & [en250]
    8	weakness:-23 tingling:-60 history_injury:-16 saddle_numbness:-8 calf_swelling:-11 severe_bruising:76 emergency:-59	[en215]
    8		[en215] & [en1002]
    8		[en215] & [en12]
    -8		[en218] & [en170]
    -8	bladder_bowel:16	[en234] & [en12]
    8		[en234] & [en442]
    -8		[en234] & [en634]
    8		[en234] & pee
    -8		[en250] & [en20]
    8		[en251] & [en148]
    -8		[en251] & [en253]
    -8		[en251] & [en341]
    8		[en251] & [en442]
    8		[en251] & [en877]
    8		[en252] & [en1018]
    8	sharp_pain:-6 weakness:-5	[en28]
    8		[en28] & ?
    -8		[en28] & [en60]
    -8		[en28] & [en634]
    8		[en309] & [en1002]
    -8		[en309] & [en1020]
    -8		[en309] & [en507]
    8		[en309] & [en874]
    -8		[en317] & [en1020]
    -8		[en325] & [en362]
    8		[en325] & [en966]
    8		[en357] & [en1020]
    -8		[en362] & [en157]
    8		[en362] & [en468]
    8		[en378] & [en1002]
    8		[en378] & [en362]
    8		[en378] & [en682]
    8		[en378] & [en778]
    -8		[en37] & [en653]
    -8		[en391] & bruise
    8		[en394] & [en980]
    8	bladder_bowel:11	[en397]
    -8		[en39] & [en212]
    -8		[en3] & ache
    8		[en426] & [en325]
    8		[en426] & [en39]
    8		[en426] & [en989]
    8	persistent_beyond_72h:8	[en42] & [en362]
    8		[en437] & [en251]
    -8		[en439] & ,
    -8	self_harm:32	[en458]
    8		[en458] & [en980]
    8		[en468] & [en1018]
    8		[en468] & [en426]
    -8		[en474] & .
    8	radiating_pain:2	[en474] & [en251]
    -8		[en474] & [en63]
    -8		[en474] & [en853]
    8	bladder_bowel:19	[en490] & [en234]
    -8		[en490] & [en404]
    -8		[en490] & [en60]
    8		[en490] & [en613]
    -8		[en490] & [en84]
    -8		[en490] & [en980]
    -8		[en508] & [en189]
    8		[en508] & [en682]
    8		[en508] & [en869]
    8		[en522] & .
    8		[en522] & [en19]
    -8		[en549] & [en1020]
    8		[en551] & #
    8		[en551] & [en1020]
    -8		[en551] & [en37]
    8		[en551] & [en380]
    -8		[en551] & [en890]
    -8		[en554] & [en1002]
    8	worsening:31	[en581]
    -8		[en58] & [en378]
    8		[en58] & [en997]
    8		[en602] & [en954]
    8	history_disc:10	[en60] & [en20]
    -8	sharp_pain:18	[en60] & [en949]
    -8		[en60] & [es182]
    8		[en60] & agony
    -8		[en60] & calf
    -8		[en613] & [en28]
    8		[en613] & [en84]
    8		[en618] & [en1002]
    8		[en618] & [en810]
    8		[en633] & [en1020]
    -8		[en633] & [en116]
    8		[en633] & [en127]
    8		[en633] & [en37]
    8		[en633] & [en60]
    8		[en633] & [en613]
    8		[en634] & [en218]
    8		[en634] & [en394]
    -8		[en634] & [en682]
    8		[en63] & [en869]
    8	faint_dizzy:8	[en63] & [en93]
    8		[en650] & [en810]
    -8		[en653] & [en746]
    -8		[en660] & [en966]
    8		[en661] & ,
    -8	weakness:-1 tingling:-21 worsening:-19 pregnancy_symptom:-22 saddle_numbness:-44	[en682]
    8		[en682] & #
    -8		[en682] & [en1020]
    8		[en682] & [en439]
    8		[en682] & [en677]
    8		[en693] & [en966]
    8		[en709] & [en618]
    8		[en746] & #
    8	worsening:6	[en746] & ,
    -8		[en746] & .
    8		[en762] & [en28]
    -8		[en762] & [en404]
    8	sharp_pain:44	[en762] & [en917]
    8		[en805] & [en42]
    8		[en805] & [en746]
    8		[en807] & [en807]
    8		[en807] & bruises
    8		[en810] & [en1013]
    -8		[en810] & [en37]
    8	chest_breath:17	[en810] & [en966]
    -8		[en810] & [en999]
    -8		[en84] & [en60]
    8		[en84] & [en810]
    8		[en853] & [en468]
    -8		[en853] & [en874]
    8	sharp_pain:-45 radiating_pain:23 weakness:26 persistent_beyond_72h:-38 bladder_bowel:-48	[en85]
    -8		[en85] & [en28]
    8		[en85] & [en325]
    8	sharp_pain:-3 radiating_pain:20 weakness:17 numbness:-11 tingling:-20 worsening:41	[en869] & [en1002]
    8		[en869] & [en101]
    -8	persistent_beyond_72h:6	[en869] & [en12]
    8		[en869] & [en252]
    -8	numbness:-13	[en869] & [en869]
    8		[en869] & [en991]
    -8		[en871] & [en251]
    -8		[en874] & #
    8		[en874] & [en118]
    8		[en874] & [en19]
    8		[en874] & [en252]
    8		[en874] & [en37]
    8		[en874] & [en93]
    -8		[en874] & [es102]
    8		[en874] & [es49]
    8	sharp_pain:-9	[en874] & [es55]
    -8		[en874] & [es854]
    -8		[en874] & [es975]
    8		[en874] & ronchas
    8	numbness:-46 tingling:62	[en877]
    8		[en889] & [en634]
    8		[en889] & [en810]
    8		[en890] & [en1020]
    8		[en890] & [en3]
    8		[en890] & [en468]
    -8		[en890] & [en746]
    8		[en890] & [en949]
    8		[en906] & [en12]
    -8		[en906] & [en63]
    8		[en90] & [en506]
    8		[en938] & [en633]
    -8		[en93] & [en148]
    8		[en949] & [en1002]
    -8		[en949] & [en426]
    8		[en949] & [en890]
    8		[en954] & [en170]
    -8		[en954] & [en437]
    -8		[en954] & [en602]
    8		[en954] & [en633]
    8		[en966] & [en124]
    8		[en966] & [en461]
    8		[en966] & [en698]
    -8		[en966] & [en778]
    8		[en966] & [en877]
    -8		[en966] & [en890]
    -8	self_harm:32	[en966] & [en906]
    8		[en967] & [en762]
    -8		[en980] & [en60]
    -8		[en986] & [en202]
    8		[en989] & [en746]
    8		[en991] & [en1002]
    8		[en991] & [en989]
    8		[en999] & [en1020]
    -8		[en999] & [en746]
    -8		[es1021]
    8		[es1023]
    8	radiating_pain:-23 weakness:-18 numbness:-17 persistent_beyond_72h:-11 history_injury:-1 pregnancy_symptom:-5 bladder_bowel:-1 calf_swelling:-2 fever:-49	[es106]
    -8		[es106] & [es13]
    -8		[es122] & [en1014]
    -8		[es122] & [es198]
    -8		[es122] & [es2]
    -8		[es13] & [es54]
    8		[es14] & [en874]
    8	saddle_numbness:79	[es182] & [en1020]
    8		[es182] & [en106]
    -8		[es182] & [en12]
    -8		[es182] & [en653]
    8		[es182] & [en889]
    -8		[es182] & [es127]
    8		[es182] & [es951]
    8		[es182] & aguanto
    8		[es188] & [es950]
    -8		[es198]
    -8		[es1] & [es127]
    8		[es1] & [es219]
    8		[es1] & [es502]
    8		[es1] & [es887]
    -8		[es1] & [es90]
    8		[es1] & ciatica
    8		[es214] & [es214]
    8		[es230] & [es13]
    8		[es253] & [es251]
    8		[es253] & [es91]
    -8		[es254] & [es182]
    -8		[es254] & [es438]
    -8		[es26] & .
    -8		[es278]
    -8		[es29] & ,
    8		[es29] & [es55]
    -8		[es2] & [es55]
    -8		[es2] & [es887]
    -8		[es2] & [es895]
    -8		[es2] & [es987]
    -8		[es311] & [es106]
    -8		[es311] & [es62]
    -8		[es362] & [es503]
    -8		[es42] & [es54]
    8		[es438] & [es17]
    8		[es438] & [es42]
    8	weakness:18 tingling:-2	[es459]
    8		[es49] & [es443]
    8		[es502] & [es1]
    -8		[es502] & [es214]
    -8		[es502] & [es375]
    -8		[es503] & [en874]
    8		[es503] & [es975]
    -8		[es54] & [es122]
    8		[es55] & ,
    8		[es55] & [es42]
    8		[es58] & [es950]
    -8		[es694] & [en118]
    8		[es694] & [es13]
    8		[es694] & [es150]
    -8		[es694] & [es29]
    8		[es694] & [es439]
    8		[es694] & [es459]
    -8		[es694] & [es854]
    -8		[es742]
    8		[es79] & [es54]
    8		[es79] & [es950]
    -8		[es847] & [es106]
    -8		[es847] & [es13]
    8		[es854] & [es150]
    8		[es854] & fiebre
    8		[es859]
    -8		[es879]
    8		[es887] & [es878]
    -8		[es942]
    -8		[es950] & [es174]
    8		[es950] & [es870]
    -8		[es950] & [es887]
    -8		[es966] & ,
    -8	weakness:17	[es982] & [es1]
    8	sharp_pain:10 worsening:49	[es982] & [es950]
    8		[es998] & [en1014]
    8		[es998] & [es342]
    8		a day
    8		a fist
    -8		a quien
    -8		about it
    8		accident in
    -8		ache & ,
    -8		ache & [en762]
    -8		ache is
    8		adormecimiento & [es694]
    -8		after ~ it
    -8		afterwards
    8		again <the>
    8		again <the> morning
    8		again this
    8		again ~ morning
    -8		al salir
    8		all afternoon
    -8		all good
    8		an #
    8		an accident
    -8		an ache
    8		and ~ and
    -8		and ~ like
    8		another notch
    8		asked about
    8	persistent_beyond_72h:12	at <side>
    8		at ~ with
    -8		away ~ <the>
    8		baby <be>
    8		baby is
    8		baby ~ not
    -8	weakness:-6 history_disc:23	back
    -8	self_harm:22	be
    8		be here
    -8		be sore
    -8		been numb
    -8		before i
    -8		before ~ and
    8		between <my>
    8		between <my> <part>
    8		between my
    -8		bit
    -8		bit ~ morning
    -8		bit ~ of
    8		bits
    8		bother you
    -8		brazos
    8		breathe
    -8		bruise ~ ,
    -8		bruise ~ <the>
    8		but ~ i
    -8		by ~ ,
    8		cada hora
    8		cada vez
    -8		calambritos en
    -8		calambritos en <the>
    8		call ~ .
    8		call ~ i
    8		caminar
    8		can hardly
    -8		changed
    8		como una
    -8		con ~ caliente
    -8		could
    8		could ~ ask
    8		could ~ on
    8	faint_dizzy:39	da
    8		dan
    -8		day and
    -8		debilidad ~ <the>
    8		despues <the>
    8		despues del
    8		dias ~ <part>
    -8		different
    -8		dizzy & ,
    8		do ~ here
    8		do ~ want
    -8		does
    -8		dolor ni
    -8		driving
    8		each ~ <be>
    8		each ~ <the>
    8	radiating_pain:-37 weakness:-18 numbness:-32 tingling:2 persistent_beyond_72h:-40 history_injury:-3 osteoporosis:-8 bladder_bowel:-9 fever:-7 severe_bruising:-34	en
    8		encima
    8		esta manana
    -8		estos
    -8	worsening:62	every <time>
    8		every ~ <the>
    -8		fading & [en746]
    8		few
    -8		fin
    8		fine ~ <count>
    8		flared
    8		flared & [en362]
    -8		found
    -8		from before
    8		fuerza ~ <the>
    -8		full ~ now
    8		get the
    -8	numbness:-3 bladder_bowel:65	go
    8		gone by
    8		gone numb
    -8		had pins
    -8		hago si <be>
    -8		hago ~ <be>
    -8		hasta ~ #
    -8		headache since
    -8		heavy ~ ,
    8		hell
    8	sharp_pain:11 radiating_pain:10	hip
    -8		his
    8		hold my
    -8		honestly can
    -8		honestly can not
    8		honestly ~ see
    -8		horas
    8	worsening:17	hour
    -8		how ~ <the>
    -8		hoy ~ mas
    8		hurting today
    8		hurts ~ <the>
    8		hurts ~ as
    -8		i <be> <the>
    8	numbness:-2 severe_bruising:5	i am
    -8		i asked
    -8		i ever
    -8		i would like
    -8		i ~ about
    -8		i ~ before
    -8		i ~ better
    -8		i ~ driving
    8		i ~ give
    -8		i ~ or
    -8		i ~ over
    8		i ~ tired
    8		ibuprofen & [en11]
    -8		if ~ pain
    8		improvement
    -8		in ~ but
    8		in ~ not
    -8		in ~ room
    -8		is it
    -8		is on
    8		it is
    8		it ~ of
    8		it ~ when
    8		just my
    -8		kept
    8		knee ,
    8		knife
    8		knife ~ <part>
    8		la ciatica
    8	numbness:1 tingling:12	la mano
    -8		late+barely
    8		late+came
    -8		late+casi
    8		late+en
    8		late+estoy
    8		late+get
    8		late+improvement
    -8		late+kitchen
    -8		late+once
    8	persistent_beyond_72h:4 self_harm:9	late+one
    8		late+quita
    -8		late+should
    -8		late+stiff
    8		late+that
    8		late+thought
    -8	persistent_beyond_72h:9	late+ya
    8		lift <my>
    8	sharp_pain:10	like ~ <my>
    -8		like ~ did
    8		like ~ in
    -8		list
    8		live
    8		llame
    8		llame <the>
    -8		llamo
    8		los dedos
    8		make <the> fist
    8		make ~ fist
    8		makes
    -8		mal
    -8		mas ~ que
    -8		massage help
    -8		massage in <my>
    -8		massage ~ life
    -8		maybe
    -8		maybe ~ <be>
    8	faint_dizzy:72	me da
    8		me dan
    -8		me sigue
    -8		might
    8		mind
    8		monday
    -8	sharp_pain:10	much
    -8		muscle
    8		muslo
    8		muy ~ <the>
    -8	numbness:-3	my back
    -8		my hip
    -8		my number
    -8		my shoulders
    8		myself ~ <the>
    8		nearly
    -8		no . numb
    -8		no <part> pain
    -8		no chest
    8		no es
    8		no sensation
    -8		no ~ hormigueo
    8	weakness:66	no ~ in
    8		no ~ it
    -8		no ~ segura
    8		no ~ than
    8		no ~ thanks
    -8		no ~ y
    -8		nope
    8		not <become> away
    8		not call
    8		not call it
    -8		not hurt
    8		not lift
    -8		not really say
    8		not stop
    8		not want
    8	sharp_pain:50	not ~ .
    -8		not ~ again
    -8		not ~ if
    -8		not ~ now
    -8		not ~ today
    8	weakness:71	not ~ up
    -8		not ~ whether
    8		nothing for
    8		nothing for <the>
    8		nothing ~ only
    8		now than
    -8		numb on
    -8		numb on <the>
    -8		numb ~ :
    -8		numb ~ <time>
    -8		numbness & ?
    8		numbness & [en12]
    8		numbness & [es182]
    -8		numbness & tingling
    -8		numbness ?
    -8		numbness ~ ,
    -8		numbness ~ tingling
    8		numbness ~ to
    8	sharp_pain:-7 weakness:-3 tingling:1 worsening:-23	of
    -8		of it
    -8		of ~ on
    8		of ~ pain
    -8		of ~ so
    -8		of ~ when
    -8		off in
    -8		off in <my>
    8		off ~ <the>
    -8		ok ~ <the>
    8		on ~ <day>
    8		on ~ <the>
    8		on ~ it
    -8		or just
    -8		or ~ <be>
    8		or ~ but
    8		osteoporosis ~ <part>
    8		ouch
    -8		over ~ <be>
    8	sharp_pain:17 weakness:-34 tingling:-18 chest_breath:-41	pain
    8		pain <have> not
    8		pain is
    -8		pain under
    -8		pain went
    8		pain when
    8		pain when i
    -8		pain ~ bit
    8		pain ~ what
    8		paramedics
    -8		pins ~ ,
    -8		please ~ <the>
    8		please ~ i
    8	self_harm:47	point
    8		point in
    8		pregnant ~ <the>
    -8		pulled
    8		quita
    8		quite ~ today
    -8		rash ~ ,
    8		rash ~ <part>
    8		rather
    -8		really say
    -8		ring me
    -8		s a
    8		said ~ <feel>
    -8		salir
    -8		same ~ <part>
    8		sat in
    -8		segura
    -8		sesion
    -8	sharp_pain:-58	sharp ~ .
    8		sharp ~ i
    -8		sharp ~ numb
    -8		shift
    -8		si es
    -8		si tengo
    8		si ~ .
    -8		sin ~ ,
    8		since <day>
    8		since breakfast
    -8	worsening:5	since i
    8		since ~ <the>
    -8		since ~ in
    8	allergic_reaction:12	skin
    -8		so i
    8		so much
    -8		so so
    -8	persistent_beyond_72h:37	sore
    8		soreness ~ <be>
    8		sorer & [en874]
    -8		sort of
    8		stand
    -8		still <the>
    -8		still a
    -8		still ~ <the>
    -8		stop ~ <my>
    8		strength ~ <my>
    -8		stretch
    8		subir
    8		sudden
    -8		sure
    8		sure it <be>
    -8		talk
    8		tell you
    -8		texting & [en874]
    8		than <the>
    8		than the
    -8		than ~ last
    8		than ~ still
    -8		the back
    8		the bed
    -8		the leg
    -8		the sciatica
    -8		the sharp
    -8		the shoulders
    8		the way
    8		then <the>
    8		they <be>
    8		they are
    8		tingles
    8		tingling & [en19]
    -8	tingling:-33	tingling & [es182]
    -8		tingling ?
    -8		tingling or
    8		to <be> here
    -8		to full
    -8		to full strength
    8	sharp_pain:11 numbness:3	to ~ <be>
    8		to ~ <count>
    -8		to ~ strength
    -8		to ~ would
    8		toda ~ <part>
    8		today ~ <be>
    8		today ~ <side>
    8		todo de
    8		todo ~ que
    8		tomorrow ~ i
    -8		trabajo en
    -8		trabajo en urgencias
    -8		trabajo ~ urgencias
    -8		under my
    -8		under ~ i
    -8		unos
    8		urgente
    -8		usual
    -8		van <count> dias
    -8		vanished
    8	numbness:25	wake
    8		wake up
    8		want ~ .
    8		want ~ here
    8	pregnancy_symptom:136	waters
    -8		weak ~ <be>
    8		weakness :
    8		well ~ <the>
    -8		what ~ <the>
    -8		what ~ if
    -8		what ~ not
    -8		when i lie
    -8		when ~ lie
    -8		when ~ saw
    8		where <the>
    8		where the
    -8		who <be>
    8		with a
    8		with this
    -8		with ~ .
    -8		with ~ in
    -8		without <the>
    -8		wore
    -8		wore off
    -8		work ~ ,
    -8		work ~ <part>
    8		worse and
    8		worse and worse
    -8		worse ~ ,
    -8		would <the>
    8		would not call
    -8		would ~ <the>
    -8		would ~ <time>
    -8		y ~ <part>
    -8		years
    -8		yesterday and
    8		yesterday ~ still
    8		you ,
    8		you ~ it
    7		# %
    7		# & %
    7		# & [en677]
    7	sharp_pain:1	# & [en966]
    7		# & [es2]
    7		# / #
    7		# with
    -7		# ~ sharp
    7		# ~ sore
    -7		# ~ would
    7		%
    -7		, & ?
    -7		, & [en116]
    -7	sharp_pain:-2 weakness:8	, & [en251]
    -7		, & [en266]
    -7		, & [en309]
    7		, & [en63]
    -7		, & [en84]
    7		, & [en853]
    -7		, & [en869]
    7		, & [en957]
    7		, & [es26]
    7		, & [es44]
    -7		, & [es58]
    -7		, <have>
    7		, <have> to
    7		, but
    -7		, does
    7		, en
    7		, en <the>
    7		, he
    -7		, hoy
    -7		, i <feel>
    -7		, just <the>
    7		, nothing to
    7		, sorry
    7		, the
    7		, this
    -7		, weakness
    7		, ~ :
    7	tingling:8	, ~ <side>
    -7		, ~ anything
    7		, ~ eso
    -7		, ~ ever
    -7		, ~ him
    7		, ~ i
    -7	persistent_beyond_72h:-4	, ~ it
    -7		, ~ masaje
    -7		, ~ notice
    7		, ~ ok
    -7		, ~ or
    7	sharp_pain:52 persistent_beyond_72h:-22	, ~ pain
    -7		, ~ quien
    7		, ~ still
    -7		, ~ though
    7		, ~ would
    7		, ~ y
    -7		- & #
    7		. & [en148]
    7		. & [en181]
    -7		. & [en442]
    7		. & [en682]
    7		. & [es44]
    7		. can
    -7		. in
    7		. lo
    -7		. nothing
    -7		. numb :
    7		. thank
    7		. thank you
    -7		. thanks
    7		. what
    7		. ~ bit
    7		. ~ massage
    7		. ~ ok
    7		. ~ should
    -7		. ~ since
    -7		/^adol/
    7	chest_breath:174	/^ai/
    7	sharp_pain:-24 radiating_pain:-11 weakness:-14 history_disc:-2 fever:1	/^and/
    -7		/^anna/
    -7		/^any$/
    7	weakness:29	/^arm$/
    7		/^aun/
    -7		/^avi/
    -7		/^avis/
    -7		/^aw/
    7		/^bano/
    7		/^bec/
    -7		/^beha/
    7		/^bel/
    -7		/^bes/
    7		/^bla/
    -7		/^bles/
    -7		/^box/
    7		/^bump/
    7	weakness:-4 tingling:5	/^buzz/
    7	worsening:6	/^cada/
    7	fever:1	/^cale/
    -7		/^case/
    -7		/^caso/
    -7		/^chem/
    7		/^cia/
    -7		/^cit/
    -7		/^cita/
    7		/^col/
    7		/^cons/
    -7		/^creo/
    -7		/^cuer/
    7		/^cut/
    -7		/^dank/
    7	weakness:2	/^dere/
    7	persistent_beyond_72h:6	/^dias/
    7		/^dic/
    7		/^dice/
    7		/^die$/
    -7		/^dio/
    7	faint_dizzy:84	/^diz/
    7		/^dizz/
    7		/^dob/
    7		/^dobl/
    -7	osteoporosis:2	/^doc/
    7		/^doub/
    7	emergency:28	/^dro/
    7		/^dul/
    7		/^dull/
    7		/^eig/
    7		/^eigh/
    -7		/^emph/
    7	sharp_pain:12 weakness:-2 numbness:-13 tingling:-47 chest_breath:-23	/^es/
    -7		/^ev/
    -7		/^eve/
    -7		/^even/
    7	sharp_pain:90	/^excr/
    7		/^expl/
    7	faint_dizzy:31	/^fain/
    -7		/^fell/
    -7		/^fina/
    -7		/^firs/
    7		/^fore/
    -7		/^gon/
    -7		/^gone/
    -7		/^gran/
    7		/^gua/
    -7		/^gus/
    -7		/^gust/
    -7		/^gy/
    -7		/^hah/
    -7		/^haha/
    7	sharp_pain:-13 radiating_pain:-1 weakness:22 bladder_bowel:-26	/^han/
    7		/^har/
    7	weakness:-12 numbness:-3 severe_headache:58	/^hea/
    -7		/^heal/
    -7		/^hie/
    -7		/^hm/
    -7		/^hmm$/
    -7		/^hmm/
    7	calf_swelling:60	/^hot$/
    7		/^hot/
    7		/^hour/
    7	radiating_pain:5 weakness:-1 numbness:-14 tingling:-16 persistent_beyond_72h:16 history_injury:15 saddle_numbness:-9 fever:-1 emergency:-10	/^hurt/
    7		/^ice/
    -7		/^ich$/
    -7		/^ich/
    -7		/^ins$/
    7	radiating_pain:7	/^into/
    7		/^izq/
    7		/^jus/
    -7		/^kin/
    -7		/^kind/
    7		/^lab/
    -7		/^leav/
    7		/^log/
    7	chest_breath:53	/^lun/
    -7		/^mad/
    -7		/^mail/
    -7		/^mand/
    7		/^mar/
    7	worsening:125 persistent_beyond_72h:-24	/^mas$/
    -7		/^may$/
    7	severe_headache:89	/^migr/
    -7		/^mint/
    7		/^my/
    7		/^mys/
    7		/^myse/
    -7	sharp_pain:29 numbness:6	/^na/
    -7		/^nex/
    -7		/^next/
    -7		/^none/
    7	radiating_pain:-43 weakness:-41 numbness:66 tingling:-46 persistent_beyond_72h:-18 history_injury:-14 pregnancy_symptom:-29 saddle_numbness:16 fever:-11 allergic_reaction:-42 emergency:-34 self_harm:-32	/^nu/
    -7		/^nume/
    7		/^ori/
    7	severe_headache:23	/^out$/
    7	tingling:-18 persistent_beyond_72h:-3	/^out/
    7	faint_dizzy:2	/^ov/
    7		/^ove/
    7		/^pant/
    -7		/^pea/
    7	chest_breath:7	/^pech/
    7	sharp_pain:26	/^peg/
    -7		/^perf/
    -7		/^pesa/
    7		/^phy/
    7		/^phys/
    7		/^pic/
    7	bladder_bowel:49	/^pis/
    -7		/^plan/
    -7		/^play/
    7		/^plu/
    7		/^poq/
    7		/^poqu/
    7	chest_breath:14	/^pro/
    -7		/^pud/
    -7		/^quiz/
    7	weakness:25	/^rais/
    7		/^real/
    -7		/^reci/
    -7		/^reg/
    -7		/^rela/
    -7		/^sabr/
    7		/^san/
    7		/^sat$/
    -7		/^serv/
    7		/^sha/
    7	fever:36	/^shak/
    7		/^she$/
    -7		/^shee/
    -7	persistent_beyond_72h:21	/^shif/
    7		/^shiv/
    7		/^sien/
    7		/^sil/
    7		/^sill/
    -7		/^sing/
    -7		/^sli/
    -7		/^slot/
    7		/^smil/
    7		/^sne/
    7		/^snee/
    7	weakness:48	/^sol/
    -7	sharp_pain:17 weakness:-3	/^some/
    7		/^spar/
    7		/^stoo/
    7		/^stu/
    7	sharp_pain:-4 weakness:16 numbness:-5 tingling:18	/^su/
    7		/^suc/
    7		/^such/
    7		/^swa/
    7		/^talo/
    -7		/^tam/
    -7		/^teen/
    7	history_disc:-2	/^tha/
    7	sharp_pain:-5	/^thig/
    7		/^thum/
    -7		/^trac/
    7		/^tras/
    -7		/^trea/
    -7	worsening:10	/^tu/
    7		/^una$/
    7		/^und/
    7		/^uni/
    -7		/^uns/
    -7		/^used/
    -7		/^va/
    7	numbness:-4 bladder_bowel:10 self_harm:8	/^ve/
    -7		/^watc/
    -7		/^whi/
    7		/^whol/
    7	saddle_numbness:108	/^wip/
    -7	bladder_bowel:7	/^wit/
    -7		/^with/
    7	numbness:60	/^woo/
    7	emergency:21	/^word/
    -7		/^yell/
    -7		/acio/
    -7		/acion/
    7	weakness:-3 numbness:-3 pregnancy_symptom:-22	/ack/
    -7		/actur/
    7	weakness:-6	/ada$/
    7	sharp_pain:-4 radiating_pain:-10 tingling:-2 persistent_beyond_72h:19	/ado/
    -7		/adol/
    -7		/adolo/
    7		/ador/
    7	weakness:-15	/ago/
    7		/aig/
    -7		/aji/
    7		/ajo/
    7	fever:8	/alent/
    -7	weakness:2	/alk/
    7		/alon$/
    -7		/alt/
    -7		/ambri/
    7		/amedi/
    7		/amino/
    -7		/amo$/
    -7		/ana/
    7		/anch/
    -7		/anke$/
    -7		/ann/
    -7		/anna/
    -7		/ansad/
    -7		/apist/
    -7		/appea/
    -7		/appo/
    -7		/appoi/
    7	faint_dizzy:4	/apse/
    7		/apsed/
    7		/aram/
    7		/arame/
    7		/are$/
    -7		/ario$/
    -7	weakness:55	/arr/
    -7		/arrie/
    7		/art$/
    7	chest_breath:45	/asp/
    -7		/ater$/
    7		/ature/
    7		/aven/
    -7		/avis/
    -7		/aviso/
    7		/aza/
    -7	osteoporosis:38	/baja$/
    7		/bano$/
    7		/bano/
    7		/bber/
    -7		/bbis/
    -7		/bbish/
    7		/bec/
    -7		/beha/
    -7		/behav/
    7		/below/
    -7		/bendi/
    7	saddle_numbness:3	/bits$/
    7	saddle_numbness:11	/bits/
    -7	sharp_pain:12	/blade/
    -7		/bless/
    -7		/book$/
    -7		/brito/
    7	weakness:32	/buckl/
    7		/bump/
    7		/burni/
    7	weakness:-12 tingling:107	/buzz/
    7	sharp_pain:10 history_injury:-39 bladder_bowel:-18 saddle_numbness:-11 calf_swelling:31 faint_dizzy:-35 self_harm:-14	/cal/
    7	fever:21	/calen/
    -7		/car$/
    -7		/caso/
    7	sharp_pain:6	/cet/
    7		/cha$/
    -7		/chem/
    -7		/chemo/
    7	chest_breath:52	/ches/
    7	fever:1	/chill/
    7		/ching/
    -7		/cita/
    -7		/colle/
    -7		/comfo/
    7		/cons/
    7		/corri/
    7		/creep/
    -7		/creo$/
    -7		/creo/
    -7		/ctur/
    -7		/cuer/
    -7		/cuerp/
    7		/cur/
    7	self_harm:11	/cut/
    -7		/dank/
    -7		/danke/
    -7	sharp_pain:-23 weakness:-2 persistent_beyond_72h:7 saddle_numbness:-1 calf_swelling:-2 fever:-41 emergency:-14 self_harm:-49	/day/
    7	numbness:59	/dea/
    -7		/decid/
    7		/dent$/
    7		/derc/
    7		/derec/
    7	persistent_beyond_72h:52	/dias$/
    7	persistent_beyond_72h:34	/dias/
    -7		/diati/
    7		/dice/
    -7	history_injury:3	/did$/
    7		/die$/
    -7		/dio/
    7	tingling:-9 faint_dizzy:24	/diz/
    7	faint_dizzy:63	/dizz/
    7		/dob/
    7		/dobl/
    -7	osteoporosis:4	/doc/
    7		/dou/
    7		/doub/
    -7		/dria/
    7	weakness:2 emergency:16	/dro/
    7	sharp_pain:46	/dul/
    7	sharp_pain:11	/dull$/
    7	sharp_pain:15	/dull/
    7		/each/
    7		/earm$/
    7	tingling:5	/earm/
    -7	sharp_pain:6	/ears/
    -7		/eave/
    -7		/ecep/
    -7		/ecide/
    -7		/eck$/
    -7		/ect$/
    -7		/ede$/
    7		/edia$/
    7		/edin/
    7	pregnancy_symptom:3	/eding/
    7	pregnancy_symptom:17	/eedi/
    7		/eedin/
    7		/eeze$/
    -7		/egar/
    7	severe_bruising:58	/egr/
    -7		/ehav/
    7		/eigh/
    -7		/ela/
    7		/eles/
    7		/eless/
    7		/elie/
    -7		/eling/
    7		/elow$/
    7		/elow/
    7		/eltas/
    -7		/emo$/
    7	fever:34	/emper/
    -7		/emph/
    -7		/empha/
    -7		/empr/
    7		/ena$/
    7		/ensib/
    7	fever:6	/entur/
    -7		/eply$/
    -7		/eply/
    -7		/equ/
    7		/eral/
    7		/erall/
    -7		/erapi/
    7	fever:55	/eratu/
    7		/erech/
    -7		/erfe/
    -7		/erfec/
    7		/ergi/
    -7		/erman/
    7		/ernoo/
    -7		/erp/
    -7		/erpo$/
    -7		/erpo/
    7		/ersi/
    7		/erve$/
    7		/escal/
    -7		/espe/
    -7	tingling:-6	/est$/
    -7		/estos/
    -7		/etes$/
    -7		/etes/
    -7		/ethe/
    -7		/ether/
    -7	tingling:14	/ethi/
    -7	tingling:6	/ethin/
    7		/eti/
    7		/etr/
    7		/evar/
    -7		/eve$/
    -7		/eves$/
    -7	persistent_beyond_72h:37	/eves/
    7		/excr/
    7		/excru/
    7	severe_headache:8	/expl/
    7		/eze$/
    7	faint_dizzy:88	/fain/
    7	faint_dizzy:72	/faint/
    -7		/fect$/
    -7	saddle_numbness:16	/feeli/
    -7		/fell/
    7		/fen$/
    -7	bladder_bowel:-4	/ff$/
    -7		/ffe/
    -7		/fina/
    -7		/final/
    -7		/firs/
    -7		/first/
    7		/flopp/
    7	tingling:1	/forea/
    -7		/form/
    7		/fra/
    7		/ftern/
    7		/fuse/
    7		/ggl/
    -7		/gin/
    -7		/gone$/
    -7		/gone/
    7		/grav/
    7		/gro$/
    7		/gua/
    -7		/gui/
    -7		/gusto/
    7		/habia/
    -7		/hah/
    -7		/haha$/
    -7		/haha/
    7	fever:13	/hak/
    -7		/hasi/
    -7		/heal/
    -7		/heet/
    -7		/hemo$/
    -7		/hemo/
    7	tingling:9 self_harm:-5	/hen$/
    -7		/hera/
    -7		/herap/
    -7		/hie/
    -7	persistent_beyond_72h:72	/hif/
    -7	persistent_beyond_72h:21	/hift/
    7		/hill$/
    -7	numbness:25 pregnancy_symptom:-5 faint_dizzy:18	/hing/
    7		/hinki/
    7		/hip$/
    7	sharp_pain:-16	/hiv/
    7		/hive/
    7	fever:72	/hiver/
    -7		/hmm$/
    -7		/hmm/
    7	sharp_pain:-52	/hour/
    7		/hro/
    7		/humb$/
    -7		/hurt$/
    7	sharp_pain:6 numbness:-18 persistent_beyond_72h:38 history_injury:25 calf_swelling:-3 emergency:-9	/hurt/
    7		/hys/
    7		/hysi/
    7		/hysio/
    7		/ibil/
    7		/ibili/
    -7		/ica/
    7	radiating_pain:-10	/ie$/
    -7		/iem/
    7		/iento/
    7	self_harm:19	/iero$/
    7		/igr/
    7	severe_headache:25	/igra/
    7		/igue$/
    7		/illas/
    -7		/illi/
    -7	worsening:30	/ime$/
    -7		/inall/
    7		/inen/
    7		/ipe$/
    -7		/irst$/
    -7		/irst/
    -7		/isca/
    -7		/iscal/
    -7		/ish/
    -7		/isp/
    7		/itch/
    -7		/ize/
    7		/izq/
    -7		/ja$/
    -7		/jan/
    7		/jus/
    7		/keep$/
    7	allergic_reaction:71	/kin$/
    -7		/kind/
    7		/know$/
    -7		/lamo$/
    -7		/lamo/
    7		/lapse/
    7		/lati/
    7		/lav/
    -7		/lear$/
    -7		/leav/
    7		/leedi/
    7	fever:41	/lentu/
    -7		/lest/
    7		/levar/
    7		/lift$/
    -7	severe_headache:30	/ligh/
    -7	severe_headache:24 faint_dizzy:7	/light/
    7	persistent_beyond_72h:-34	/ling$/
    -7		/lista/
    -7	radiating_pain:21 numbness:15	/lon/
    7		/long$/
    7		/look$/
    7		/loor$/
    7		/lopp/
    7		/loppy/
    7		/love/
    7		/ltas$/
    7		/ltas/
    7	chest_breath:2	/lun/
    7		/lute$/
    -7		/mad/
    -7		/man$/
    7	worsening:22 persistent_beyond_72h:-24	/mas$/
    -7		/may$/
    -7		/meh/
    7	pregnancy_symptom:73 bladder_bowel:27	/mes/
    -7	tingling:1	/meth/
    -7	tingling:1	/methi/
    -7		/mfo/
    -7		/mfor/
    -7		/mfort/
    -7		/mien/
    7	severe_headache:128	/migr/
    7		/migra/
    7		/mino$/
    7		/mino/
    -7		/mint$/
    -7		/mint/
    -7		/mm$/
    7		/mmy$/
    7		/mmy/
    7	radiating_pain:-21 weakness:-7	/mo$/
    7		/mpera/
    -7		/mph/
    -7		/mphas/
    7	self_harm:40	/mys/
    7	self_harm:36	/myse/
    7		/mysel/
    7	numbness:-21 tingling:-16 worsening:-38 saddle_numbness:30 faint_dizzy:-11	/na$/
    -7		/nall/
    -7		/nally/
    7		/nasty/
    -7		/nden$/
    -7		/nden/
    7		/nderc/
    7	sharp_pain:9	/nec/
    7	numbness:-8 chest_breath:-15 faint_dizzy:-38 self_harm:-8	/nee/
    7		/neez/
    7		/neeze/
    -7	faint_dizzy:4	/nex/
    -7		/next$/
    -7		/next/
    7		/ngo$/
    -7		/nic$/
    -7		/nie$/
    -7		/nie/
    -7		/nil/
    -7		/nke$/
    -7		/nna/
    7		/nner/
    -7	fever:23	/noch/
    -7		/none$/
    -7		/nsaje/
    7		/nsib/
    7		/nsibi/
    -7		/ntent/
    7	numbness:-49	/ntr/
    -7		/nume/
    -7		/numer/
    -7		/oat/
    7		/obb/
    -7		/och/
    7	sharp_pain:55 numbness:8	/oke/
    7	weakness:-42 persistent_beyond_72h:58	/ole/
    -7		/olest/
    -7		/olori/
    -7		/ometh/
    -7		/omfo/
    -7		/omfor/
    7		/ompi/
    7	faint_dizzy:18	/oor/
    7		/oport/
    -7		/oppe/
    -7		/opped/
    7		/oppy$/
    7		/oppy/
    7		/oqui/
    7		/oquit/
    7	weakness:-4 worsening:97	/ora/
    7	tingling:2	/orea/
    7		/orear/
    7		/orme/
    -7		/ormi$/
    7		/ormid/
    7		/oso/
    -7		/ote/
    -7		/ots$/
    -7		/ots/
    7		/ouch$/
    -7		/ouche/
    -7		/ouse$/
    7	sharp_pain:-4 radiating_pain:-11 weakness:2 tingling:-9 self_harm:-1	/ove/
    -7		/ovel/
    7		/ovem/
    7		/oveme/
    7		/ower$/
    7		/ower/
    -7		/packe/
    7	weakness:1 tingling:19	/par/
    7	emergency:2	/param/
    -7		/park/
    7		/pasa$/
    7		/past/
    -7		/pear/
    -7		/peare/
    7	chest_breath:139	/pech/
    7	numbness:-3 chest_breath:100	/pecho/
    7	sharp_pain:25	/peg/
    -7		/peli/
    -7		/perf/
    -7		/perfe/
    -7		/pesa/
    -7		/phas/
    -7		/phasi/
    7		/phy/
    7		/phys/
    7		/physi/
    7		/pica/
    7	weakness:20 tingling:-8 chest_breath:16	/ping$/
    -7		/pist$/
    -7		/pist/
    7		/pit/
    -7		/play/
    7		/plu/
    -7		/pon/
    -7		/poor$/
    7		/poq/
    7		/poqu/
    7		/poqui/
    -7		/ppea/
    -7		/ppear/
    -7		/ppoi/
    -7		/ppoin/
    -7		/ppy$/
    -7		/ppy/
    7		/pse/
    7		/psed$/
    7		/psed/
    -7		/pto/
    -7		/py$/
    -7		/quiz/
    -7		/quiza/
    -7		/race$/
    7	weakness:54	/rag/
    7		/raig/
    7		/rall/
    7		/ramed/
    -7		/rapis/
    7	fever:15	/ratu/
    7	fever:56	/ratur/
    7		/rav/
    7	numbness:2	/razo$/
    7		/real/
    7	tingling:1	/rearm/
    7		/rech/
    7		/recho/
    7		/reep/
    -7		/rega/
    -7		/rela/
    -7		/reply/
    7		/resi/
    -7		/ress/
    -7		/rfe/
    -7		/rfec/
    -7		/rfect/
    7		/rgi/
    7		/rible/
    -7		/ritos/
    7		/rly$/
    7		/rly/
    -7		/rman/
    -7		/rmi$/
    7	numbness:23	/rmid/
    7		/rna/
    7		/rnoo/
    7		/rnoon/
    -7	allergic_reaction:13	/roa/
    7		/rog/
    7		/roken/
    7		/rol$/
    -7		/rpo$/
    -7		/rtne/
    -7		/rubbi/
    -7		/rwa/
    -7		/rwar/
    -7		/rward/
    -7		/sabr/
    -7		/sabri/
    -7		/saf/
    -7		/safe$/
    -7		/safe/
    -7		/saji/
    -7		/sappe/
    7		/sat$/
    7		/sco$/
    -7		/senti/
    7		/serio/
    -7		/servi/
    7	weakness:-17 severe_headache:-6	/ses/
    7		/sha/
    7	fever:66	/shak/
    7		/she$/
    -7		/shee/
    -7		/sheet/
    7	sharp_pain:-35	/shi/
    -7	persistent_beyond_72h:45	/shif/
    -7		/shift/
    7	numbness:9	/shin/
    7	fever:8	/shiv/
    7	fever:71	/shive/
    7		/sibi/
    7		/sibil/
    -7		/sic/
    -7		/sica/
    7		/sigue/
    7		/sil/
    7		/sill/
    7		/sio/
    7	sharp_pain:11	/ske/
    7	numbness:5	/slo/
    -7		/slot$/
    -7		/slot/
    7		/smil/
    7		/snee/
    7		/sneez/
    -7	saddle_numbness:6	/some/
    7		/sop/
    7		/sopo/
    7		/sopor/
    7	tingling:29	/spar/
    7	tingling:73	/spark/
    7		/squ/
    -7		/ssin/
    -7		/ssing/
    7		/step$/
    7	persistent_beyond_72h:-2	/ster/
    7		/stoo/
    7		/stood/
    -7		/stop$/
    -7		/story/
    -7		/stos$/
    7		/such$/
    7		/such/
    7		/swa/
    -7		/tal$/
    7		/talo/
    7		/talon/
    -7	persistent_beyond_72h:6 allergic_reaction:42	/tam/
    -7		/tami/
    -7		/tar$/
    -7		/tari/
    -7		/tario/
    7		/taro/
    7		/taron/
    7		/tati/
    7	sharp_pain:26	/taz/
    -7		/tbal/
    -7		/tball/
    7	fever:4	/tempe/
    7	worsening:136	/tensi/
    7		/teo$/
    7		/tep$/
    7		/terno/
    7	persistent_beyond_72h:-1 history_disc:-6	/tha/
    -7	tingling:6 persistent_beyond_72h:-18	/ther/
    -7		/thera/
    7		/thet/
    7	severe_bruising:7	/thig/
    7	severe_bruising:15	/thigh/
    7		/thum/
    -7		/tid/
    -7		/tne/
    7		/ton$/
    7		/tood$/
    7		/tood/
    -7		/tory$/
    -7		/tory/
    -7		/tou/
    7		/traig/
    -7		/treat/
    7	sharp_pain:112	/tric/
    7		/trol$/
    7		/tto/
    7		/tum/
    7		/ture$/
    7		/tuvi/
    7		/tuvie/
    7		/uanta/
    7	allergic_reaction:4	/ubb/
    7		/ubber/
    -7		/ubbi/
    -7		/ubbis/
    -7		/uche/
    7		/uci/
    7	weakness:36	/uckl/
    -7		/uerp/
    -7		/uerpo/
    7		/ught/
    -7		/uisi/
    7		/uita/
    -7		/uiz/
    -7		/uiza$/
    -7		/uiza/
    -7		/ujo/
    -7		/umer/
    -7		/umero/
    7		/unta/
    -7	fever:1	/ura/
    7		/urn/
    7		/urni/
    7		/urnin/
    -7		/urt$/
    7	emergency:1	/uth$/
    -7		/uve/
    7		/uvi/
    7		/uvie/
    7		/uvier/
    7	tingling:138	/uzz/
    7		/veme/
    7		/vemen/
    -7		/veni/
    -7		/viso/
    7	numbness:18	/wake/
    -7		/watc/
    -7		/watch/
    -7		/whi/
    7		/whol/
    7		/whole/
    -7		/win/
    7	saddle_numbness:29	/wip/
    -7	numbness:28	/wit/
    -7		/with/
    7	numbness:59	/woo/
    7		/word/
    7	sharp_pain:5	/xcr/
    7		/xcru/
    -7		/xed$/
    -7		/xed/
    7		/xpl/
    -7		/yell/
    -7		/yello/
    7		/yes$/
    7		/ysel/
    7		/yself/
    7		/ysi/
    7		/ysio$/
    7		/ysio/
    7		/zada$/
    7		: & #
    7		: & :
    -7		: & [en746]
    -7		: no
    7		: ~ :
    7		<be> <become> to
    7		<be> <my> <part>
    7		<be> <my> quita
    -7		<be> <the> <side>
    -7		<be> <the> wee
    7		<be> achy
    -7		<be> as
    7	numbness:23	<be> como
    -7		<be> dolor ni
    7		<be> en urgencias
    7		<be> like <the>
    7	saddle_numbness:16	<be> numb
    -7		<be> off
    -7		<be> on <my>
    -7		<be> pins
    -7		<be> pins and
    -7		<be> tingling
    -7		<be> to
    -7		<be> well
    7	pregnancy_symptom:14 saddle_numbness:-5	<be> ~ <be>
    7		<be> ~ best
    7		<be> ~ dormido
    -7		<be> ~ mensaje
    -7		<be> ~ over
    -7		<be> ~ pregnant
    7		<be> ~ que
    7		<be> ~ quita
    -7		<be> ~ quito
    7		<be> ~ say
    7	calf_swelling:6	<be> ~ size
    -7		<be> ~ than
    7		<be> ~ urgencias
    7		<become> <the> better
    -7		<become> numb on
    7		<become> ~ came
    -7		<count> <time>
    7	weakness:-14 numbness:7 emergency:71	<count> ~ <part>
    -7	sharp_pain:14 weakness:30 numbness:-20	<count> ~ <the>
    7		<count> ~ of
    7		<day> ~ now
    7		<feel> <the> thing
    7		<feel> tight
    7		<feel> ~ like
    7		<feel> ~ of
    7		<feel> ~ thing
    7	saddle_numbness:36	<have> <become>
    -7		<have> not
    -7		<have> not <have>
    -7		<have> to <become>
    7	persistent_beyond_72h:3	<have> ~ <count>
    7		<have> ~ bit
    -7		<have> ~ life
    7		<have> ~ like
    -7		<have> ~ off
    7		<have> ~ yesterday
    -7		<keep> ~ <part>
    7		<my> <part> with
    7		<my> da vueltas
    7		<my> massage
    7		<my> quita
    -7	chest_breath:1 severe_bruising:36	<my> ~ and
    -7		<my> ~ does
    -7		<my> ~ from
    -7		<my> ~ he
    -7	sharp_pain:37 chest_breath:11	<my> ~ i
    -7	sharp_pain:5 history_disc:2 history_injury:6	<my> ~ in
    -7		<my> ~ mine
    -7		<my> ~ or
    -7		<my> ~ painful
    -7		<my> ~ size
    7		<my> ~ still
    7	faint_dizzy:1	<my> ~ vueltas
    -7		<part> , no
    7		<part> <be> like
    -7		<part> <become> numb
    7		<part> <side>
    -7	numbness:4	<part> <the>
    -7		<part> desde ayer
    7		<part> gives
    7		<part> no <my>
    -7		<part> ~ achy
    -7		<part> ~ at
    7	numbness:22	<part> ~ bit
    7		<part> ~ eso
    -7		<part> ~ full
    -7		<part> ~ grand
    -7		<part> ~ hurt
    7		<part> ~ hurts
    -7		<part> ~ more
    7	numbness:14	<part> ~ off
    -7		<part> ~ pero
    7		<part> ~ stop
    7		<part> ~ where
    -7		<person> <have> numb
    -7		<person> <the>
    -7		<person> ~ <become>
    -7		<person> ~ <count>
    -7		<person> ~ <have>
    7	numbness:10 faint_dizzy:65	<person> ~ <my>
    -7		<person> ~ in
    -7		<person> ~ so
    7		<side> <the>
    7		<side> again
    -7		<side> since
    -7		<side> ~ #
    -7		<side> ~ for
    -7		<side> ~ here
    7	weakness:-15 numbness:36	<side> ~ like
    7		<side> ~ out
    -7		<side> ~ well
    -7	numbness:6	<the> <part> <be>
    7		<the> aire
    7		<the> bano
    7		<the> bit of
    -7		<the> cuerpo
    7		<the> electric
    7		<the> floor
    7		<the> from
    -7		<the> list
    7	worsening:200	<the> molestia
    -7		<the> morning than
    7		<the> oil
    -7		<the> poco
    7		<the> point in
    -7		<the> quien llamo
    7		<the> rest
    -7		<the> sesion
    7		<the> stairs
    7		<the> tingling
    -7		<the> vida ,
    7		<the> ward
    -7		<the> ~ <keep>
    -7		<the> ~ achy
    -7		<the> ~ anoche
    -7		<the> ~ bother
    -7		<the> ~ call
    7		<the> ~ derecho
    7		<the> ~ dormido
    7		<the> ~ free
    7		<the> ~ hoy
    7		<the> ~ menos
    -7		<the> ~ para
    7		<the> ~ quita
    -7		<the> ~ same
    7		<the> ~ size
    -7		<the> ~ sore
    7		<the> ~ sure
    7		<the> ~ time
    7		<the> ~ va
    -7		<the> ~ vanished
    -7		<the> ~ with
    -7		<the> ~ wore
    7		<the> ~ would
    -7		<the> ~ ya
    7		<time> <the>
    -7		<time> ~ at
    7		<time> ~ can
    -7		<time> ~ so
    7		<time> ~ sore
    7		<time> ~ worse
    -7		? & [en1002]
    7		? & [en746]
    7		? & [en762]
    7		? ~ i
    7	faint_dizzy:34	[en1002] & [en437]
    -7		[en1002] & [en58]
    -7		[en1002] & [en889]
    -7		[en1013] & [en170]
    7		[en1018] & [en121]
    -7		[en1018] & [en138]
    7		[en1018] & [en185]
    -7		[en1018] & [en437]
    7		[en1018] & [en508]
    -7		[en1018] & [en522]
    -7		[en1018] & [en93]
    -7		[en101] & [en250]
    7	faint_dizzy:2	[en1020] & [en12]
    -7		[en1020] & [en250]
    7		[en1020] & [en252]
    7		[en1020] & [en426]
    -7		[en1020] & [en474]
    7		[en1020] & [en602]
    -7		[en1020] & [en633]
    -7		[en1020] & [en677]
    -7		[en1020] & [en762]
    -7		[en1020] & [en805]
    -7	severe_headache:48	[en1020] & [en966]
    -7		[en1020] & [en980]
    7		[en1020] & tuesday
    -7		[en106] & [en378]
    7		[en106] & [en634]
    7		[en111]
    7		[en116] & .
    -7		[en118] & [es503]
    -7		[en11] & [en1013]
    7		[en11] & [en127]
    -7		[en11] & [en252]
    -7		[en11] & [en3]
    7		[en11] & [en455]
    -7	worsening:18 persistent_beyond_72h:-23	[en11] & [en468]
    7		[en11] & [en58]
    7	sharp_pain:-25	[en11] & [en682]
    7		[en121] & [en60]
    7		[en122] & [en251]
    -7		[en12] & #
    7	emergency:29	[en12] & [en127]
    7		[en12] & [en458]
    -7	weakness:4	[en12] & [en522]
    7		[en12] & [en810]
    7		[en138] & [en170]
    -7		[en143] & [en1020]
    -7		[en148] & [en746]
    -7		[en148] & [en954]
    7	worsening:-2	[en157]
    -7		[en159]
    -7		[en159] & [en60]
    7		[en15] & [en874]
    -7		[en170] & [en1020]
    -7		[en170] & [en124]
    7		[en170] & [en252]
    -7		[en170] & [en58]
    7		[en170] & [en613]
    -7		[en181] & [en19]
    7		[en181] & [en20]
    7		[en181] & [en218]
    7		[en181] & [en634]
    -7		[en185] & [en1020]
    -7		[en185] & [en966]
    -7		[en186] & [en490]
    -7		[en19] & .
    7		[en19] & [en141]
    -7		[en19] & [en159]
    -7		[en19] & [en185]
    -7		[en19] & [en426]
    -7		[en19] & [en709]
    -7		[en19] & [en989]
    7		[en19] & [es1]
    7		[en19] & numbness
    -7		[en202] & [en362]
    -7		[en202] & [en468]
    7		[en202] & [en810]
    7		[en20] & [en215]
    -7		[en20] & [en613]
    7		[en20] & [en679]
    -7		[en20] & [en889]
    -7		[en20] & soreness
    7		[en212] & [en551]
    7		[en212] & [en980]
    -7		[en215] & [en1018]
    -7		[en215] & [en474]
    7		[en215] & [en762]
    7		[en218] & [en123]
    7		[en218] & [en58]
    7		[en218] & [en810]
    -7		[en21]
    -7	radiating_pain:-7 weakness:-2 numbness:-7 worsening:-34 history_disc:-34 history_injury:-28 saddle_numbness:-11 fever:-3 faint_dizzy:-3 emergency:-3 self_harm:-5	[en234]
    -7	numbness:12	[en234] & [en1018]
    -7	numbness:-8	[en234] & [en19]
    -7		[en234] & [en28]
    7		[en234] & [en565]
    -7		[en234] & [en980]
    7		[en250] & [en11]
    -7		[en250] & [en19]
    -7		[en250] & [en234]
    -7		[en250] & [en28]
    -7		[en250] & [en39]
    -7		[en250] & [en660]
    7		[en250] & [en807]
    -7		[en251] & .
    -7		[en251] & [en1018]
    7		[en251] & [en181]
    -7		[en251] & [en357]
    -7		[en251] & [en404]
    -7		[en251] & [en533]
    -7		[en251] & [en58]
    7		[en251] & [en84]
    -7	worsening:16	[en252]
    7		[en252] & [es182]
    -7		[en255]
    7		[en266] & #
    7		[en266] & ,
    -7		[en266] & [en234]
    7		[en266] & [en60]
    7		[en266] & [en85]
    7		[en28] & [en101]
    -7		[en28] & [en11]
    -7		[en28] & [en20]
    -7		[en28] & [en333]
    -7		[en28] & [en474]
    7		[en28] & [en508]
    7		[en28] & [en746]
    7		[en28] & [es182]
    7		[en28] & numbness
    -7		[en297]
    -7		[en29] & [en298]
    7		[en309] & [en1018]
    -7		[en309] & [en266]
    7		[en317] & soreness
    7		[en325] & [en474]
    7		[en333] & [en378]
    -7		[en362] & [en1018]
    7		[en362] & [en181]
    -7		[en362] & [en660]
    -7		[en362] & [en84]
    -7		[en362] & [en953]
    7		[en377]
    7		[en378] & [en101]
    -7		[en378] & [en490]
    -7		[en378] & [en807]
    -7		[en37] & [en143]
    -7		[en37] & [en251]
    7		[en37] & [en468]
    -7		[en380] & ,
    7		[en380] & [en20]
    7		[en380] & [en234]
    7		[en380] & [en490]
    7		[en389] & [en60]
    7		[en394] & [en1018]
    7		[en394] & [en394]
    -7		[en399] & [en957]
    -7		[en39] & [en874]
    -7		[en39] & [en980]
    7		[en3] & #
    -7		[en3] & ,
    7		[en3] & [en468]
    -7		[en404] & ,
    -7		[en404] & [en1002]
    7		[en404] & [en148]
    -7		[en404] & [en874]
    7		[en410] & [en11]
    7	sharp_pain:-9 persistent_beyond_72h:-14 history_disc:-3 history_injury:3 pregnancy_symptom:-48 bladder_bowel:-37 saddle_numbness:-8 calf_swelling:-2 fever:-1 faint_dizzy:-7 severe_bruising:-13 self_harm:-3	[en426]
    -7		[en426] & [en215]
    7		[en426] & [en380]
    7		[en426] & [en461]
    7		[en426] & [en613]
    -7		[en426] & [en853]
    -7		[en426] & [en85]
    -7		[en426] & [en874]
    7		[en42] & [en693]
    7	weakness:57	[en437] & [en1002]
    7		[en437] & [en362]
    -7		[en437] & [en838]
    7		[en437] & [en869]
    7		[en455] & [en28]
    7		[en458] & .
    -7		[en458] & [en12]
    -7		[en458] & [en20]
    -7		[en458] & [en437]
    -7	sharp_pain:-28	[en461]
    7		[en461] & [en60]
    -7		[en461] & [en874]
    -7		[en468] & [en1020]
    7		[en468] & [en362]
    7	numbness:14	[en474] & [en1002]
    7	weakness:-2 worsening:37	[en474] & [en362]
    7	sharp_pain:6	[en477] & [en966]
    7		[en479] & [en746]
    -7		[en487]
    -7		[en490] & ?
    -7		[en490] & [en127]
    -7		[en490] & [en157]
    7		[en490] & [en250]
    -7		[en490] & [en378]
    -7		[en490] & [en437]
    -7		[en490] & [en508]
    -7		[en490] & [en549]
    7		[en490] & [en554]
    -7		[en490] & [en954]
    -7		[en490] & [en989]
    7	numbness:-77	[en490] & [es182]
    -7		[en490] & tingly
    -7		[en493] & ,
    7		[en493] & [en634]
    7		[en495] & .
    -7		[en495] & [en874]
    -7		[en506] & [en234]
    -7		[en507] & ,
    -7		[en508] & [en966]
    7		[en511] & [en11]
    -7	numbness:8	[en522] & [en1002]
    7		[en522] & [en148]
    -7		[en522] & [en551]
    7		[en522] & [en60]
    -7		[en522] & [en709]
    7		[en522] & [en966]
    -7		[en549] & ,
    7		[en549] & [en1002]
    7		[en551] & [en11]
    -7		[en551] & [en148]
    7		[en551] & [en20]
    -7		[en551] & [en554]
    7		[en551] & [en693]
    -7		[en551] & [en93]
    -7		[en551] & [en949]
    7		[en551] & monday
    -7		[en567] & [en124]
    7		[en567] & [en37]
    7		[en567] & [en966]
    -7	sharp_pain:-14	[en567] & [es182]
    -7		[en58] & ,
    7		[en602] & [en1020]
    -7		[en602] & [en124]
    7		[en602] & [en404]
    7		[en602] & [en437]
    -7		[en602] & [en506]
    7		[en602] & [en508]
    -7		[en602] & [en778]
    -7		[en60] & [en148]
    7		[en60] & [en253]
    7		[en60] & [en28]
    -7		[en60] & [en378]
    7		[en613] & [en634]
    -7		[en613] & [en805]
    7		[en633] & [en633]
    7		[en633] & [en650]
    -7		[en633] & [en660]
    7	history_injury:7	[en633] & [en874]
    7		[en634] & [en426]
    -7		[en634] & [en60]
    -7		[en63] & [en106]
    7	history_injury:49	[en650] & ,
    7	history_disc:10	[en650] & .
    7	numbness:18	[en650] & [en11]
    -7		[en650] & [en12]
    -7		[en650] & [en618]
    7		[en650] & [en653]
    7		[en660] & [en251]
    7		[en660] & [en63]
    7	allergic_reaction:11	[en661] & [en762]
    7	weakness:37 persistent_beyond_72h:-34	[en677]
    -7		[en677] & [en11]
    7		[en682] & [en148]
    -7		[en682] & [en170]
    7		[en682] & [en251]
    -7		[en682] & [en42]
    7		[en682] & [en490]
    -7		[en682] & [en762]
    -7	sharp_pain:-4 tingling:-16 persistent_beyond_72h:-27 self_harm:-19	[en693]
    -7		[en693] & [en11]
    7		[en693] & [en426]
    -7		[en693] & [en980]
    7		[en695] & ,
    -7		[en698] & [en980]
    7		[en746] & [en127]
    7		[en746] & [en215]
    -7		[en746] & [en250]
    -7		[en746] & [en508]
    -7		[en746] & [en60]
    -7		[en762] & [en60]
    7	sharp_pain:-1 weakness:34	[en778]
    -7		[en778] & [en20]
    -7		[en778] & [en874]
    7		[en807] & [en37]
    7		[en807] & [en490]
    7		[en807] & [en554]
    7	sharp_pain:12	[en807] & [en60]
    -7		[en807] & [en633]
    7		[en807] & [en805]
    7		[en810] & [en508]
    7		[en810] & [en567]
    7		[en810] & [en602]
    -7		[en810] & [en613]
    7		[en810] & [en853]
    -7		[en810] & [en889]
    7		[en810] & urgent
    -7		[en810] & wednesday
    7		[en821] & [en251]
    -7		[en837]
    -7		[en838]
    -7		[en84] & [en251]
    7		[en84] & [en42]
    -7	sharp_pain:-7 allergic_reaction:3	[en853]
    -7		[en853] & [en1020]
    7		[en853] & [en362]
    -7		[en853] & [en746]
    -7		[en85] & [en19]
    7		[en85] & [en869]
    7		[en869] & [en121]
    7		[en869] & [en3]
    -7		[en869] & [en458]
    -7		[en869] & [en474]
    -7		[en869] & [en551]
    7		[en869] & [en85]
    -7		[en874] & ?
    7	chest_breath:30	[en874] & [en124]
    7		[en874] & [en170]
    7		[en874] & [en181]
    -7		[en874] & [en380]
    -7		[en874] & [en394]
    7		[en874] & [en474]
    7		[en874] & [en58]
    7		[en874] & [en63]
    -7		[en874] & [en709]
    7		[en874] & [en935]
    -7		[en874] & [en980]
    7		[en874] & [es1022]
    7		[en874] & [es14]
    7		[en874] & [es362]
    -7		[en874] & [es42]
    7		[en874] & [es726]
    7		[en874] & [es870]
    -7		[en877] & [en37]
    7		[en889] & [en869]
    7		[en890] & #
    -7		[en890] & [en567]
    -7		[en890] & [en810]
    -7		[en890] & vanished
    7		[en90] & [en60]
    7	emergency:11	[en90] & [en874]
    7		[en917] & [en251]
    7		[en935] & .
    -7		[en935] & [en11]
    7		[en938] & ,
    -7		[en93] & [en106]
    -7		[en93] & [en170]
    -7		[en93] & [en19]
    7	numbness:7 saddle_numbness:4	[en93] & [en20]
    -7		[en93] & [en551]
    -7		[en93] & [en660]
    -7		[en949] & :
    -7		[en949] & [en251]
    -7		[en949] & [en461]
    7		[en949] & [es182]
    7		[en954] & #
    -7		[en954] & [en1002]
    -7		[en954] & [en181]
    -7		[en954] & [en251]
    7		[en954] & [en522]
    7		[en966] & [en127]
    -7		[en966] & [en218]
    -7	tingling:-2 self_harm:34	[en966] & [en234]
    7	faint_dizzy:47	[en966] & [en362]
    -7		[en966] & [en468]
    -7		[en966] & [en507]
    -7		[en966] & [en602]
    7		[en966] & [en845]
    7		[en966] & [en871]
    -7		[en966] & [en980]
    7		[en967] & [en251]
    7		[en980] & .
    7		[en980] & [en1020]
    -7	faint_dizzy:55	[en980] & [en362]
    -7		[en980] & [en602]
    7		[en980] & [en84]
    -7		[en981] & [en468]
    7		[en986] & ,
    -7		[en986] & [en215]
    7		[en986] & [en60]
    7		[en989] & [en1020]
    -7		[en989] & [en234]
    -7		[en989] & [en633]
    7		[en991] & [en101]
    7		[en991] & [en869]
    7	sharp_pain:11	[es106] & [es1]
    -7		[es106] & [es955]
    7		[es113] & [es251]
    -7		[es122] & ,
    -7		[es122] & [es694]
    7		[es13] & [es183]
    -7		[es13] & [es234]
    7		[es13] & [es342]
    7		[es13] & [es951]
    7		[es13] & talon
    7		[es17]
    7		[es17] & [es26]
    -7		[es182] & [en309]
    -7		[es182] & [en404]
    7		[es182] & [en522]
    7		[es182] & [en966]
    7	weakness:27	[es182] & [es13]
    7		[es182] & [es54]
    7		[es182] & [es887]
    -7		[es182] & [es902]
    -7		[es182] & bruises
    -7		[es182] & fiebre
    -7		[es182] & numbness
    -7		[es182] & sabria
    7		[es183]
    7		[es1] & [es1]
    -7		[es1] & [es870]
    7		[es214] & [es1022]
    7		[es214] & [es13]
    -7		[es214] & [es427]
    7		[es214] & [es438]
    -7		[es214] & [es854]
    7		[es214] & [es998]
    7		[es219]
    7		[es230] & [es982]
    7		[es234] & [es13]
    -7		[es247]
    7		[es253]
    7	sharp_pain:5	[es253] & [es54]
    -7		[es254] & ,
    7		[es26] & [es13]
    7		[es26] & [es230]
    7		[es29] & [es2]
    -7		[es29] & [es694]
    7		[es2] & [es694]
    7		[es318]
    -7		[es342] & [es102]
    -7		[es375] & [es54]
    -7		[es42] & [es815]
    7		[es42] & [es998]
    7		[es438] & [es459]
    -7		[es438] & hormigueo
    -7		[es44] & [en12]
    7		[es459] & .
    7		[es486] & [en118]
    -7		[es486] & [es982]
    -7		[es502] & ,
    7		[es502] & [es726]
    7		[es502] & [es950]
    -7		[es503] & [es502]
    -7		[es503] & [es998]
    7		[es54] & [es14]
    7		[es54] & [es230]
    7		[es54] & [es446]
    7		[es55] & [es234]
    -7		[es62] & [en874]
    7		[es663]
    -7		[es694] & [es26]
    -7		[es694] & [es375]
    -7		[es694] & [es502]
    -7		[es694] & [es54]
    7		[es759] & [es150]
    -7	weakness:11	[es774]
    -7		[es870] & .
    7		[es870] & [es1022]
    -7		[es870] & [es44]
    7		[es870] & [es998]
    7		[es878] & [es1]
    -7		[es887] & [es887]
    7		[es895] & [es362]
    -7		[es950] & [en118]
    -7		[es950] & [es998]
    7		[es975] & [es26]
    7		[es982] & [en121]
    -7		[es982] & [es17]
    7		[es982] & [es42]
    7		[es982] & [es966]
    7	sharp_pain:21	[es998] & ,
    -7		[es998] & adolorida
    7		about ~ <become>
    -7		ache ~ ,
    7		ache ~ up
    7		aching & ,
    -7		adolorida & [es694]
    -7		adolorida pero
    -7		after ,
    -7		after ~ up
    7		afternoon
    7		agony & [en1002]
    -7		agua
    -7		agudo : no
    -7		agudo ~ :
    7		also <my>
    7		also my
    7		also ~ <part>
    7	numbness:-30	am
    7		am #
    -7		am driving
    7		ambulance
    -7		an hour
    7		and <become>
    -7		and <have>
    -7		and <the> soreness
    -7		and i <have>
    -7		and ~ fine
    -7		and ~ great
    7		and ~ of
    7		and ~ painful
    7		ants ~ <my>
    7		ants ~ <part>
    -7		any
    7		are tingling
    7	weakness:18	arm
    -7		as it
    -7		at ~ <side>
    7		baby <be> not
    -7		back feels
    7		bad again
    -7		baja
    7		baja ~ <part>
    7		bano
    -7		bastante <the>
    -7		bastante ~ <part>
    7		be alive
    7		below
    7		bleeding
    -7		book
    7		both feet
    -7		breast
    7		broken
    -7		bruise ~ size
    7		burning
    -7		but ~ ,
    -7	worsening:33	by
    7		by ~ no
    7		cada
    -7		calambritos
    -7		calambritos & [es106]
    -7		calambritos ~ <part>
    -7		calambritos ~ <the>
    7	fever:45	calentura
    7		calf & [en20]
    -7		call <the>
    7		call ~ <be>
    -7		came ~ with
    7		camino
    -7		can not say
    -7	weakness:-18	can ~ ,
    -7		can ~ <have>
    -7	weakness:26	can ~ <part>
    -7		can ~ really
    -7		carried
    -7		case
    7		casi <my>
    7	faint_dizzy:16	casi me
    -7		caso
    -7		check ins
    -7		chemo
    -7		clear
    -7		cold ~ <be>
    7	faint_dizzy:1	collapsed
    7		come out
    7		como si
    7		control
    -7		could ~ ,
    -7		creo
    -7		cuando ~ <the>
    -7		cuanto ~ <the>
    -7		cuerpo
    7	faint_dizzy:2	da vueltas
    7		dan ~ <the>
    7		dan ~ en
    -7		danke
    -7		de <part>
    7		de fiebre
    7		de ~ .
    -7		dead ~ ,
    -7		dead ~ <my>
    -7		dead ~ <the>
    -7		dead ~ <time>
    -7		debilidad en
    -7		debilidad en <the>
    -7		debilidad ~ <part>
    7		derecho
    7		desde anoche
    -7		despues de
    7	persistent_beyond_72h:33	dias
    7		dias con <the>
    -7		dias ~ dolor
    -7		did i leave
    -7		did not <become>
    -7		did ~ <become>
    -7		did ~ <the>
    -7		did ~ in
    -7		did ~ leave
    7		die
    7		dinner plate
    -7		disappeared
    7		dizzy & [en1002]
    -7		do if
    7		do not want
    7		do ~ alive
    -7		do ~ know
    7		dolor no
    -7		dormi
    -7		dormida ~ <the>
    -7		down ~ .
    7	sharp_pain:45	dull
    7		each ~ it
    -7		early
    7		eight
    7		el aire
    7	radiating_pain:8 worsening:43 persistent_beyond_72h:2	el dolor
    -7		el pie
    7		el talon
    -7		electric ~ ,
    -7		en el
    -7		evening ~ it
    -7		ever ~ ,
    7		every ~ <time>
    7		every ~ in
    7		except ~ <part>
    7		fainted & [en60]
    7		fainted in
    7		fainted in <the>
    -7	self_harm:24	feel like
    -7	numbness:7 saddle_numbness:6	feeling
    -7		feeling lovely
    -7		fell ~ <the>
    -7		finally
    -7		first
    7		floor
    7		floppy
    7		foot s
    -7		for <the> <time>
    -7		for it
    -7		for ~ to
    7		forearm
    7		from <part>
    7		from <part> to
    7		from ~ <my>
    7		fuerte ~ <the>
    7		getting any
    7		give it
    7		going
    -7		gone
    7		gone to
    -7		got worse
    -7		grip <be>
    7		grip <have>
    7		grip <have> <become>
    7		grip has
    7		grip ~ <the>
    -7		gusto
    7		habia
    7		had an
    -7		hago ~ <my>
    -7		haha
    7		hand s
    -7		hard to
    -7		hardly notice
    7		have had
    -7		he <keep>
    -7		he kept
    -7		help her
    7		here ,
    7		hives ~ <my>
    -7		hmm
    7		honestly <the>
    7		honestly i
    7		hormigueo & [es1]
    -7		hospital ~ <be>
    7	allergic_reaction:29	hot
    -7		hot bath
    -7		hurt
    7		hurts ~ it
    -7		hurts ~ today
    7		i <be> #
    -7		i <be> driving
    -7		i <have> in
    -7		i <side>
    7		i bend
    -7		i do if
    7		i feel
    7		i got
    -7		i had
    7		i should
    7		i took
    -7		i will
    -7		i work
    -7	bladder_bowel:10	i ~ <my>
    7		i ~ by
    7		i ~ dropping
    7		i ~ home
    -7		i ~ how
    -7		i ~ pain
    7		i ~ tender
    7		i ~ things
    7		ibuprofen
    -7		ich
    -7		in <the> <part>
    -7		in <the> pain
    7		in a
    -7		in ages
    -7		in case
    -7		in ~ <become>
    -7		in ~ it
    7		in ~ pain
    -7		in ~ since
    -7		in ~ well
    -7		in ~ without
    -7		ins
    7		is like
    7		is nearly
    7		is stabbing
    -7		is tingling
    -7		it in
    -7		it passed
    7		it ~ <day>
    -7		it ~ <feel>
    7		it ~ would
    -7		je
    7		just <become>
    -7		just <the>
    7		just <the> bit
    7		just can
    7		just can not
    7		just ~ bit
    -7		just ~ i
    7		keep
    7		kept me
    7		know
    7	persistent_beyond_72h:-9	last <time>
    7		late+%
    -7		late+ache
    7		late+ahi
    -7		late+an
    7		late+bastante
    7	persistent_beyond_72h:11	late+been
    -7		late+call
    -7		late+cinco
    -7		late+completely
    -7		late+cuanto
    -7		late+disappeared
    -7		late+end
    -7		late+faded
    7	worsening:38	late+flared
    7		late+foot
    7		late+fortnight
    7		late+maybe
    -7		late+mejor
    -7		late+meses
    7		late+morning
    -7		late+notice
    -7		late+over
    -7		late+parar
    7		late+pero
    -7		late+puedo
    -7		late+queda
    7		late+right
    7		late+saturday
    -7		late+saw
    -7		late+sin
    -7		late+su
    -7		late+take
    -7		late+there
    -7		late+though
    -7		late+va
    7		late+walk
    7	persistent_beyond_72h:71 history_injury:-7	late+week
    -7		late+weeks
    7		late+went
    7		later ~ <part>
    7		less ~ it
    7		lift
    7		lift my
    7		lift ~ <part>
    -7	faint_dizzy:5	like i
    7	faint_dizzy:19	like i <be>
    -7		like that
    7		like ~ on
    7		like ~ under
    7		lips have
    -7		lista
    7		llame ~ #
    7		llamenme & [es1023]
    7		look
    7		lot ~ <be>
    7	worsening:88 persistent_beyond_72h:-14	mas
    -7		massage ~ <my>
    7		massage ~ you
    -7		may
    -7		maybe ~ <part>
    -7		me fue
    7		me quita
    7		me to
    7		media
    7		mentioned ~ i
    -7		mint
    7		monday & [en874]
    -7	worsening:70 persistent_beyond_72h:-7	more
    7		more now
    7		more now than
    7		more ~ .
    7		more ~ <the>
    -7		morning than
    7		much as
    -7		much ~ <the>
    -7		muy bien
    7	weakness:21 numbness:-5	my fingers
    -7		my sister
    7	self_harm:34	myself
    7		myself ~ ,
    -7		nada
    -7		nada mas
    7		nasty
    -7		never ~ .
    -7		next
    7		ni <the>
    -7		night
    7		no change
    -7		no longer
    -7		no sabria
    -7		no sharp
    -7		no sharp pain
    -7	tingling:-47	no tingling
    7		no ~ #
    7		no ~ aire
    7		no ~ can
    -7		no ~ fiebre
    -7		no ~ massage
    -7		no ~ numb
    7		no ~ para
    -7		none
    -7		none since
    -7		none ~ .
    -7		nope ~ nope
    7		not <be> able
    -7		not <count>
    -7		not <count> since
    -7		not <side>
    -7		not comfortable
    -7		not complain
    7		not going
    7		not hold
    7		not hold <my>
    7		not lift <my>
    7		not make <the>
    -7		not numb ,
    7	bladder_bowel:5	not ~ able
    7		not ~ alive
    7	persistent_beyond_72h:16	not ~ away
    7		not ~ past
    7		not ~ when
    -7		nothing hurts
    -7		notice it
    7		noticed ~ <be>
    -7		now ,
    7		now ~ <be>
    -7		numb or
    7		numb patch
    7		numb ~ <part>
    -7		numb ~ nothing
    -7		numb ~ tingly
    -7		numero
    7		of numbness
    -7		of soreness <side>
    -7		of ~ .
    7		of ~ for
    7		of ~ now
    7		of ~ off
    -7		of ~ without
    7		off ~ not
    7		off ~ with
    -7		ok to
    -7		old ~ <part>
    7		on <the> <part>
    7		on the
    -7		on ~ <be>
    7		on ~ floor
    7		on ~ no
    -7		on ~ not
    -7		on ~ size
    7		on ~ to
    -7		once since
    7		only ~ <my>
    -7		only ~ <the>
    7		only ~ i
    -7		only ~ to
    -7		or ~ ,
    7		osteoporosis ~ <my>
    7		otra vez
    7	tingling:-12 severe_headache:3 faint_dizzy:8	out
    -7		out of <the>
    -7		out ~ <be>
    7	weakness:66	out ~ <my>
    -7		packed
    -7		pain ? nope
    -7		pain s
    -7		pain to
    7		pain ~ .
    -7		pain ~ nope
    -7		painful ~ <the>
    7		pains ~ <my>
    7		pasa
    -7		paso ~ <be>
    7		past <the>
    7		past the
    7	numbness:-2 chest_breath:106	pecho
    -7		perfect
    7		pero ~ <be>
    7		physio
    7		plate
    -7		poco
    -7		poco ~ de
    -7		poor
    7		poquito
    7		por favor
    -7		quien llamo
    -7		quit ~ <my>
    -7		quito
    -7		quiza
    -7		radiating
    -7		reply
    -7		rodilla
    -7		rubbish
    -7		s wednesday
    -7		sabria
    7		said ~ i
    7		same place
    7		sat
    7	persistent_beyond_72h:13	semana
    7		sensibilidad
    -7		sharp :
    -7		sharp : no
    -7		sharp pain ?
    7		sharp ~ <become>
    -7		sharp ~ <the>
    -7		sharp ~ no
    7		she
    -7		she ~ would
    -7		si ~ hormigueo
    7		siento la
    7		sigo con
    7		sigue
    -7		since i saw
    7		since ~ home
    -7		since ~ saw
    -7		size ~ ,
    -7		slept ~ <the>
    7		slight ~ <part>
    7		slipped ~ ,
    -7		slot
    -7		so ~ <become>
    7		so ~ <have>
    -7		so ~ but
    -7		soreness & [en1020]
    7		soreness & [en170]
    -7		soreness & [en234]
    -7		soreness & [en618]
    -7		soreness <be>
    -7		soreness <side>
    -7		soreness is
    -7		soreness left
    7		soy ~ <the>
    -7		stabbing ~ <have>
    7		stood
    7		stop .
    7		stop <the>
    7		stop ~ <part>
    7		strength in <my>
    7		such
    -7		sure ~ it
    -7		table
    7		talon
    -7		tender ~ i
    7		texting & .
    -7		texting <my>
    -7		texting me
    7		than <the> <time>
    -7		than i
    -7		than i <have>
    -7		than ~ <side>
    -7		that a
    7		that s
    7		the floor
    -7		the kids
    -7		the lower
    7		the rest
    -7		the sore
    -7		therapist
    -7		there <the>
    7		they ~ <my>
    7	emergency:6	they ~ in
    7		thing i
    7		thing is
    7		thinking
    7		thinking ~ ending
    -7		three hours
    7		through the
    7		thumb
    7		tingling ~ but
    7		to <be> alive
    7		to be
    -7		to call
    7		to die
    -7		to ~ #
    7		to ~ alive
    -7		to ~ and
    7		to ~ here
    7		to ~ you
    7		toda <the> <part>
    7		todo <my>
    7	faint_dizzy:3	todo <my> da
    7		todo me
    -7		todo ok
    7		todo ~ <part>
    7		todo ~ da
    7		todo ~ vueltas
    7		top of
    -7		touched <my>
    -7		twice ~ <my>
    -7		twice ~ to
    -7		un poco
    7	sharp_pain:6	una
    -7		under <my> <part>
    -7		up with
    -7		up ~ in
    -7		up ~ pain
    7		up ~ to
    -7		used
    -7		van ~ dias
    7		veo <the>
    -7		vida ,
    7		vueltas
    -7		want ~ <the>
    7		want ~ alive
    -7		was numb
    -7		was weak
    -7		weak ~ since
    -7		wednesday & ,
    -7		wednesday ,
    7		weight on
    7		well ~ i
    7		well ~ you
    -7		what ~ <feel>
    -7		when you
    -7		when ~ <side>
    -7		whether <my> <part>
    -7		whether ~ <be>
    7		who <have> <the>
    -7		who ~ i
    7		whole
    -7		will ~ when
    7		with ~ <side>
    -7		without ~ pain
    -7		worked ~ <the>
    -7		worse ~ <be>
    -7		worse ~ last
    -7		worse ~ than
    -7		worse ~ yesterday
    7		worst ~ i
    7		would not say
    7		would ~ of
    -7		wrong person
    7		y nada
    7		y ~ que
    -7		ya no <my>
    7		ya ~ <part>
    -7		yellow
    -7		yesterday ~ #
    -7		yo ~ <the>
    7		you did
    7		you yesterday
    -7		you ~ <the>
    7		you ~ call
    7		you ~ kind
    7		yours
    6		# & /
    6		# & [en170]
    6		# & [en890]
    -6		# & [en954]
    -6		# ,
    6		# ~ <time>
    6		# ~ en
    -6		# ~ it
    6		# ~ pain
    6		# ~ still
    6	sharp_pain:-23 pregnancy_symptom:22 fever:37	, #
    6		, # ,
    6		, & [en124]
    -6		, & [en143]
    6		, & [en157]
    6		, & [en394]
    -6		, & [en39]
    6	weakness:16	, & [en490]
    6	worsening:13	, & [en874]
    6		, & [en967]
    -6		, & [en991]
    -6		, & [es102]
    6		, & [es182]
    6		, & [es55]
    -6	weakness:48 numbness:-25	, & [es982]
    -6		, & osteoporosis
    6		, <my> <part>
    -6		, <part> <feel>
    6		, <the> bit
    -6		, <the> quien
    -6		, <the> verdad
    6		, and it
    -6		, do
    -6		, does not
    -6		, esta
    -6		, hardly notice
    6		, i would
    -6		, no bother
    -6		, none
    -6		, not <the>
    -6		, otherwise
    -6		, pero <the>
    6		, still
    6		, ~ de
    -6		, ~ dia
    6		, ~ en
    -6		, ~ for
    -6		, ~ grand
    -6		, ~ llamo
    6		, ~ mention
    -6		, ~ morning
    6		, ~ should
    6		, ~ stab
    -6		, ~ tea
    6		, ~ than
    -6		, ~ tingly
    -6		, ~ too
    -6	weakness:9	, ~ weak
    -6		, ~ well
    6		, ~ yes
    -6		. & [en11]
    -6		. & [en394]
    6		. & [en461]
    6		. & [en853]
    -6		. & [es2]
    6		. & [es463]
    -6		. <my> <be>
    6		. <side> fine
    6		. <the> unico
    6		. also
    -6		. feel
    -6		. i <be>
    -6		. in <the>
    -6		. just
    -6		. numb
    -6		. since
    6		. sorry
    -6		. tingling
    6	weakness:18 tingling:-7	. ~ ,
    6		. ~ <have>
    -6		. ~ bien
    6		. ~ can
    -6		. ~ de
    6		. ~ grip
    6		. ~ last
    6		. ~ painful
    6		. ~ unico
    6		. ~ up
    6		. ~ weak
    6		. ~ where
    6		/ #
    6		/ & #
    6		/^abri/
    6		/^acr/
    6		/^acro/
    -6		/^aguj/
    -6		/^ama/
    6	sharp_pain:-15	/^ant/
    -6		/^anyw/
    -6		/^app/
    6		/^atr/
    6		/^atra/
    6	pregnancy_symptom:27	/^bab/
    6	pregnancy_symptom:17	/^baby/
    -6		/^bath/
    -6		/^beau/
    6		/^beca/
    -6	bladder_bowel:15	/^bed/
    -6		/^bedt/
    6		/^blin/
    6		/^bolt/
    -6		/^bos/
    -6		/^boss/
    6	bladder_bowel:28	/^bowe/
    -6		/^bri/
    -6		/^bril/
    -6		/^brou/
    6	weakness:34	/^buc/
    6	weakness:17	/^buck/
    6		/^budg/
    -6	severe_headache:1	/^cab/
    6	radiating_pain:29 weakness:-60 numbness:-1 worsening:-9 history_injury:-1 saddle_numbness:-6 calf_swelling:57	/^cal/
    -6	weakness:10 tingling:-28 severe_headache:7	/^can$/
    -6		/^cans/
    6	tingling:44	/^cosq/
    6		/^craw/
    -6		/^cuar/
    6		/^dad$/
    -6		/^deb/
    -6		/^debo/
    -6		/^dej/
    -6	history_injury:3	/^did$/
    -6		/^did/
    6		/^die/
    -6		/^dif/
    -6		/^diff/
    -6		/^doi/
    6		/^dole/
    6	persistent_beyond_72h:26	/^doli/
    6		/^doo/
    6		/^door/
    6		/^dou/
    -6		/^draw/
    -6		/^dri/
    -6		/^drin/
    6		/^dru/
    -6		/^earl/
    6		/^ease/
    -6		/^ene/
    -6		/^ener/
    6		/^esa/
    -6		/^escr/
    6		/^fieb/
    -6		/^fix/
    6	weakness:51	/^fold/
    -6		/^fue$/
    6		/^grad/
    6		/^gri/
    6		/^habi/
    6	emergency:1	/^half/
    6		/^hell/
    -6	pregnancy_symptom:19	/^here/
    6		/^hic/
    -6		/^hous/
    -6		/^how/
    -6		/^hoy$/
    -6		/^hoy/
    6		/^hug/
    6		/^huge/
    6	sharp_pain:7 weakness:-16 tingling:-36 persistent_beyond_72h:4 history_injury:4 saddle_numbness:-7	/^hur/
    -6		/^its/
    -6		/^itse/
    -6		/^jai$/
    -6		/^jai/
    -6		/^job$/
    -6		/^job/
    6		/^jok/
    6	sharp_pain:34 pregnancy_symptom:11 self_harm:34	/^ki/
    6		/^les/
    6		/^less/
    -6		/^llam/
    6		/^loo$/
    -6		/^lot$/
    -6		/^made/
    6		/^manc/
    6	sharp_pain:-53 tingling:-15	/^mas/
    6		/^mer/
    -6		/^mess/
    -6		/^mill/
    -6		/^moli/
    6	emergency:6	/^mout/
    -6		/^net/
    6	sharp_pain:-9 radiating_pain:-1 weakness:-20 tingling:-5 worsening:-5 history_disc:-4 pregnancy_symptom:-2 chest_breath:-13 calf_swelling:-46 fever:-5 severe_headache:-14 faint_dizzy:-34 allergic_reaction:-62 severe_bruising:-36 emergency:-7 self_harm:-4	/^no/
    -6		/^nue/
    6		/^oth/
    6	sharp_pain:7	/^othe/
    6		/^over/
    6		/^pad$/
    6		/^palm/
    -6		/^pare/
    6		/^past/
    -6		/^peli/
    6		/^pen$/
    6	saddle_numbness:12	/^pen/
    6		/^peri/
    6	weakness:9	/^pero/
    6		/^pica/
    6	radiating_pain:-10	/^pri/
    -6	weakness:31	/^pue/
    -6		/^pull/
    6	sharp_pain:60	/^pun/
    -6		/^rain/
    -6		/^rese/
    6	chest_breath:20	/^ribs/
    -6		/^rin/
    6		/^said/
    6		/^sang/
    6		/^says/
    -6		/^send/
    6	sharp_pain:-2 radiating_pain:-43 weakness:-20 worsening:-23 persistent_beyond_72h:16 history_injury:-21 bladder_bowel:-2 saddle_numbness:7 chest_breath:-5 fever:-23 allergic_reaction:-33 severe_bruising:-9 self_harm:-51	/^si/
    6		/^sinc/
    -6		/^sis/
    -6		/^sist/
    6	sharp_pain:-19 weakness:-15	/^ski/
    -6		/^sle/
    -6		/^slep/
    6		/^smi/
    -6	pregnancy_symptom:16	/^spo/
    6	weakness:1	/^stai/
    -6		/^surv/
    -6		/^talk/
    6	fever:3	/^temp/
    6		/^tesc/
    -6		/^thes/
    6	sharp_pain:-21 weakness:-2	/^tod/
    -6		/^tomo/
    -6		/^towe/
    6	pregnancy_symptom:174	/^tri/
    -6	weakness:10	/^tur/
    -6	weakness:14	/^turn/
    -6		/^twe/
    6		/^type/
    6		/^unb/
    6		/^unbe/
    6		/^unt/
    6		/^usel/
    -6		/^very/
    6	weakness:-30 numbness:-20 tingling:49 worsening:-43 severe_headache:32 self_harm:98	/^vi/
    6		/^vid/
    6		/^vida/
    6		/^vien/
    6	radiating_pain:-19 tingling:-13 pregnancy_symptom:30 emergency:9	/^wi/
    6	saddle_numbness:28	/^wipe/
    -6		/^wond/
    6		/^writ/
    -6		/aba/
    6	sharp_pain:32 numbness:-15	/abb/
    6		/abia$/
    6		/ablet/
    6		/abrir/
    6	pregnancy_symptom:60	/aby$/
    6	pregnancy_symptom:29	/aby/
    6		/acr/
    6		/acro/
    6		/acros/
    -6		/ager$/
    -6		/ager/
    6		/aggi/
    6		/aggin/
    -6		/agua$/
    -6		/aguj/
    -6		/aia$/
    -6		/aia/
    6		/ais/
    6		/aise/
    -6		/alda$/
    -6		/alda/
    6		/aliv/
    6		/alive/
    6	radiating_pain:49	/alon/
    -6		/alone/
    -6		/alto$/
    6		/amol$/
    6		/amol/
    -6		/ana$/
    -6		/ang/
    6		/anoth/
    -6		/anyw/
    6	severe_headache:73	/aqu/
    -6		/aren$/
    -6	numbness:64	/ari/
    6		/arin/
    -6	sharp_pain:-43	/aro/
    6		/arras/
    6		/arte/
    6		/asin/
    6		/asing/
    6		/asty$/
    6		/asty/
    6	bladder_bowel:18	/ater/
    6		/atra/
    6		/aught/
    -6		/awe/
    6		/awl/
    -6		/axed$/
    -6		/axed/
    6		/axi/
    6		/ayo$/
    6		/ayo/
    6		/baby$/
    6		/baby/
    6	calf_swelling:80	/ball/
    6		/bar$/
    6	tingling:-14	/bar/
    -6		/bath/
    -6		/beau/
    6		/beca/
    6		/becau/
    -6		/bedt/
    -6		/bedti/
    6		/belly/
    -6		/birm/
    -6		/birme/
    -6		/bis/
    6		/blan/
    -6		/blar/
    6		/bled$/
    6		/bled/
    -6		/blems/
    -6		/bles/
    6	self_harm:28	/blet/
    6	self_harm:6	/blets/
    6		/blind/
    6		/bolt/
    -6		/boss$/
    -6		/boss/
    -6		/bothe/
    6	bladder_bowel:25	/bowe/
    6	bladder_bowel:27	/bowel/
    -6		/bril/
    -6		/brill/
    6		/brir$/
    6		/brir/
    -6		/brou/
    -6		/broug/
    6	weakness:19	/buc/
    6	weakness:102	/buck/
    6		/budg/
    -6		/call$/
    -6		/calm$/
    -6	severe_bruising:8 emergency:5	/cas/
    -6		/caso$/
    6		/caus/
    6		/cause/
    -6		/cei/
    -6		/cel$/
    -6		/chat$/
    6		/cheek/
    6	sharp_pain:69 fever:2	/chil/
    6		/chisi/
    6	sharp_pain:-28 tingling:-2 chest_breath:22	/cho/
    -6		/cide$/
    -6		/cie/
    -6		/cier/
    -6		/cir/
    -6		/cita$/
    6		/cked$/
    6		/cked/
    -6		/come$/
    -6		/comen/
    6	tingling:2	/cosq/
    6	tingling:14	/cosqu/
    6		/craw/
    6		/crawl/
    6		/crea/
    -6		/cribi/
    -6		/cte/
    -6		/ctor$/
    6		/ctr/
    6	sharp_pain:31	/ctri/
    6	sharp_pain:15	/ctric/
    -6		/ctura/
    -6		/cuar/
    -6		/cuart/
    -6		/cula/
    6		/dan$/
    -6		/dandy/
    6	bladder_bowel:68	/dde/
    6	saddle_numbness:30	/ddl/
    6	saddle_numbness:7	/dead$/
    -6		/deb/
    -6		/debo/
    6	tingling:16	/dedos/
    -6		/dej/
    6		/deja$/
    6	emergency:14	/dic/
    6		/dice$/
    -6		/dif/
    -6		/diff/
    -6		/diffe/
    -6		/dig/
    -6		/dio$/
    -6		/disca/
    -6		/dizzi/
    6	weakness:9	/dobla/
    6		/dole/
    6	persistent_beyond_72h:25	/doli/
    6		/don/
    6		/doo/
    6		/door/
    6	persistent_beyond_72h:-24	/dow/
    6	radiating_pain:11 saddle_numbness:6	/down$/
    -6		/draw/
    -6		/dread/
    -6		/dress/
    -6		/drin/
    -6		/drink/
    6		/drop$/
    6		/dru/
    -6		/dti/
    -6		/dtim/
    -6		/dtime/
    6	emergency:4	/ea$/
    6		/eall/
    6		/eally/
    -6		/ears$/
    6		/easin/
    -6		/east$/
    -6		/eat$/
    -6		/eau/
    -6		/eav/
    6		/ebod/
    6		/ebody/
    6		/ebra/
    6	fever:22	/ebre$/
    6		/ebre/
    6		/ecau/
    6		/ecaus/
    6		/ectr/
    6	sharp_pain:12	/ectri/
    -6		/eden$/
    -6		/eden/
    6		/edos$/
    6		/edos/
    -6		/edt/
    -6		/edti/
    -6		/edtim/
    6	sharp_pain:-45 worsening:-7 history_injury:41 bladder_bowel:-3	/eek/
    6		/efu/
    -6		/egue$/
    -6		/ein$/
    -6		/elaxe/
    6		/elect/
    -6		/elt/
    6		/eme/
    -6		/enas$/
    -6		/enas/
    -6		/energ/
    6		/enev/
    6		/eneve/
    -6		/enti$/
    6		/ently/
    6	tingling:-11 self_harm:9	/era/
    -6		/erabl/
    -6	numbness:6 tingling:6 worsening:-23 history_injury:-10 chest_breath:-5 faint_dizzy:-7	/ere/
    -6		/erest/
    6		/ergic/
    6	fever:43	/ering/
    6	weakness:14	/erna/
    -6		/erne/
    -6		/ernes/
    6		/erno/
    6		/err/
    6		/errar/
    6		/ertip/
    -6		/ervi/
    -6		/esa/
    6		/esco$/
    -6		/ese$/
    -6		/esent/
    6		/esia/
    -6		/espal/
    6		/esth/
    6		/esthe/
    6	severe_headache:25	/explo/
    -6		/factu/
    6	self_harm:28	/fe$/
    -6	sharp_pain:-4 radiating_pain:-20 weakness:-21 numbness:3 history_disc:-16 history_injury:-3 osteoporosis:-2 bladder_bowel:-1 saddle_numbness:16	/fee/
    -6		/fell$/
    -6		/feren/
    -6		/fice$/
    6	fever:73	/fieb/
    6		/fiebr/
    -6		/fix/
    6	weakness:52 tingling:-19	/flo/
    6		/fold/
    -6		/footb/
    -6		/fue$/
    6		/fuert/
    -6		/fully/
    6		/gacho/
    6		/garra/
    6	worsening:1	/gea/
    6		/gert/
    6		/gerti/
    6		/ghth/
    6		/ghthe/
    6		/gordo/
    6		/gri/
    6	numbness:-147	/gro/
    -6		/gua$/
    -6		/guie/
    -6		/guien/
    -6		/guj/
    -6		/gul/
    -6		/gun$/
    6		/habi/
    6	emergency:12	/half/
    -6		/hance/
    -6	chest_breath:6	/havi/
    -6		/havin/
    6		/hell/
    -6		/helpe/
    6		/hene/
    6		/henev/
    -6		/hered/
    -6		/hese$/
    -6		/hese/
    6		/heti/
    6		/hick/
    6		/hisi/
    6		/hisim/
    6		/hit/
    6		/hope$/
    6	sharp_pain:-5 radiating_pain:-2 worsening:4 bladder_bowel:9	/hou/
    -6		/hous/
    -6		/house/
    -6		/hoy$/
    -6		/hoy/
    -6	calf_swelling:13 self_harm:-20	/ht$/
    6		/hth/
    6		/hthe/
    6		/hthea/
    6		/hug/
    6		/huge$/
    6		/huge/
    -6		/ial$/
    -6		/ibirm/
    6		/ible/
    6		/ibs$/
    6	chest_breath:20	/ibs/
    6		/ic$/
    -6		/icio/
    6		/idn/
    6		/ieb/
    6		/iebr/
    6		/iebre/
    -6		/iemp/
    -6		/ienc/
    -6		/ienci/
    6		/ienta/
    -6	tingling:8	/ies/
    -6		/iffe/
    -6		/iffer/
    6		/ighth/
    6	sharp_pain:-35 worsening:-15	/igu/
    6	radiating_pain:-1 emergency:-22	/ike/
    -6	numbness:-37	/ima/
    6		/impro/
    6	persistent_beyond_72h:-5	/ina/
    -6		/indl/
    -6		/indly/
    6		/ino/
    6		/ious$/
    6		/ipi/
    -6		/iscu/
    -6		/ished/
    -6		/issu/
    -6		/issue/
    6		/itc/
    -6		/ith$/
    -6		/itse/
    -6		/itsel/
    -6		/ived$/
    -6		/ived/
    6		/ivel/
    -6		/iza$/
    -6		/izar/
    -6		/ized$/
    -6		/ized/
    -6		/jai$/
    -6		/jai/
    -6		/je$/
    -6		/job$/
    -6		/job/
    6		/jok/
    6		/just$/
    6		/keeps/
    -6		/kille/
    -6		/kindl/
    6		/kles$/
    6		/kles/
    6	sharp_pain:-6	/la$/
    6		/lab/
    6		/lan$/
    6		/lave/
    -6		/laxe/
    -6		/laxed/
    6		/ldi/
    6		/lect/
    6	sharp_pain:27	/lectr/
    6		/led$/
    6		/led/
    -6		/lems$/
    -6		/lems/
    -6		/lente/
    -6		/lept$/
    -6		/lept/
    6		/lerg/
    6		/lergi/
    6	persistent_beyond_72h:6 self_harm:11	/let/
    6		/lets$/
    6	self_harm:33	/lets/
    6		/levo$/
    6		/levo/
    6		/lga/
    6		/lind/
    6		/ling/
    6		/lippe/
    6		/liz/
    -6	weakness:41	/lk$/
    -6		/llam/
    6		/llerg/
    6		/llevo/
    -6		/lone$/
    -6		/lone/
    -6		/long/
    6		/loo$/
    6		/lop/
    6		/lota/
    -6		/made$/
    -6		/made/
    6		/manc/
    6		/manch/
    -6		/mand/
    -6		/mbin/
    -6		/mbing/
    6		/meb/
    6		/mebo/
    6		/mebod/
    -6		/mess/
    6		/metr/
    6		/mido$/
    -6		/miga/
    6		/mina/
    -6		/mment/
    6		/mol$/
    -6	sharp_pain:14	/mol/
    -6		/moli/
    -6		/molid/
    -6		/most$/
    6	emergency:2	/mout/
    6	emergency:49	/mouth/
    -6		/mov/
    6		/mpa/
    6		/mper/
    6		/mpin/
    6		/mping/
    -6		/mpl/
    -6	persistent_beyond_72h:24	/mpr/
    6		/mprov/
    6		/muchi/
    -6		/muscl/
    6		/nae/
    -6		/nager/
    6		/nal$/
    -6	weakness:2	/nas/
    6		/nbe/
    6		/nbea/
    6		/nbear/
    -6		/ncel$/
    6		/nch$/
    -6		/nco$/
    -6		/ndly$/
    -6		/ndly/
    -6		/nerg/
    -6		/net/
    -6		/nfe/
    6		/nge/
    6		/ngert/
    6		/ngre/
    -6		/ngu/
    -6		/ngun$/
    -6		/nishe/
    6		/nner$/
    -6		/none/
    6		/noon$/
    6		/noon/
    6		/nor/
    6		/nothe/
    -6		/notif/
    6		/ntar/
    -6		/ntere/
    -6		/nti$/
    6		/ntin/
    -6		/nue/
    -6		/nyw/
    6		/nza$/
    6		/obi/
    6	weakness:3	/obla/
    -6		/oci/
    6		/oiled/
    6		/oja/
    6	calf_swelling:4	/olle/
    6		/olo$/
    6		/omeb/
    6		/omebo/
    6		/ometr/
    6	radiating_pain:-53 weakness:-12 calf_swelling:-4	/omo/
    6		/ona/
    -6		/ong$/
    6	severe_bruising:3 self_harm:5	/ook/
    -6		/oose$/
    -6		/ooser/
    -6		/ootb/
    -6		/ootba/
    6		/opo/
    6		/opor/
    6		/orar/
    6		/ordo$/
    6		/ordo/
    -6		/orked/
    -6	weakness:14 faint_dizzy:28	/orn/
    -6		/orreo/
    -6		/oser$/
    -6		/oser/
    6	tingling:28	/osqui/
    -6		/otb/
    -6		/otba/
    -6		/otbal/
    -6		/oti/
    -6		/otif/
    -6		/otifi/
    6	emergency:3	/outh$/
    6	emergency:7	/outh/
    -6		/oved/
    6		/overa/
    -6		/owl/
    6		/pack$/
    6		/pad$/
    6	sharp_pain:5 weakness:-32	/pal/
    -6		/pald/
    -6		/palda/
    6		/palm/
    -6		/pani/
    -6		/pci/
    -6		/pcio/
    -6		/pcion/
    6	weakness:13	/pen/
    -6		/pend/
    -6		/perab/
    6		/perat/
    6		/pid/
    6	weakness:20 chest_breath:9	/ping/
    -6		/plan/
    6	severe_headache:12	/plo/
    -6		/ply$/
    -6		/po$/
    6		/poo/
    6		/ppene/
    -6		/quede/
    6	tingling:163	/quill/
    -6		/quis/
    -6		/quite/
    6		/ract/
    -6		/radi/
    6	weakness:1	/ragg/
    6	weakness:3	/raggi/
    6	weakness:38	/rais/
    6		/raise/
    6		/rall$/
    6		/rawl/
    -6	weakness:11 persistent_beyond_72h:-7	/rda/
    -6		/recio/
    6		/refu/
    6		/rgic$/
    6		/rgic/
    -6		/ribi/
    -6		/ribir/
    6		/ribs$/
    6		/ribs/
    6	tingling:11	/rick/
    -6		/rido$/
    -6		/ried$/
    -6		/ried/
    6		/riou/
    6		/rious/
    6	numbness:15	/rmeci/
    -6		/rnes/
    6		/rob/
    6		/rop$/
    6		/roppi/
    -6		/roub/
    -6		/roubl/
    6		/rras/
    -6		/rreo/
    6		/rrien/
    6		/rry/
    6		/rsi/
    6		/rtes$/
    6		/rtes/
    6		/rtip/
    6		/rug/
    6	weakness:63	/rza/
    -6		/sad/
    6		/said$/
    6		/said/
    -6		/saje/
    6		/sang/
    6		/sangr/
    -6		/sar$/
    6		/says$/
    6		/says/
    -6		/scl/
    -6		/scle/
    -6		/sea$/
    6	sharp_pain:-3 faint_dizzy:34	/sed$/
    6		/sele/
    6		/seles/
    -6		/send/
    6	weakness:-82 numbness:61	/sens/
    -6		/set/
    6	numbness:5	/sia/
    -6		/sigui/
    6	numbness:1 tingling:15 pregnancy_symptom:19	/sinc/
    6	tingling:3	/since/
    -6	worsening:8	/sing$/
    -6		/siz/
    -6		/size/
    -6	numbness:61 tingling:13	/sle/
    -6		/slep/
    -6		/slept/
    6		/smi/
    6		/someb/
    -6		/sort$/
    -6		/spal/
    -6		/spald/
    -6		/sper$/
    6	tingling:10	/squil/
    -6		/sse/
    -6		/ssed$/
    -6		/ssed/
    -6		/ssue/
    -6		/sta$/
    6		/sters/
    6		/sth/
    6		/sthe/
    6		/sting/
    -6		/stos/
    6		/strai/
    -6		/strok/
    6		/sty$/
    6		/sty/
    -6		/subs/
    -6		/surv/
    -6		/sus/
    -6	tingling:-1 worsening:-7 calf_swelling:4	/ta$/
    -6	numbness:9	/tact/
    -6		/tak/
    -6	tingling:-2 emergency:31	/tal/
    -6		/talk/
    6		/tant/
    6		/tarm/
    6		/tarme/
    -6	worsening:27	/tch$/
    -6		/telli/
    6	fever:32	/temp/
    6	worsening:30	/tens/
    -6		/teres/
    6		/tesc/
    6		/tesco/
    6		/thea/
    6		/thead/
    -6		/thes/
    -6		/these/
    -6		/tien/
    -6		/tific/
    6	numbness:-11	/tim/
    6		/tise/
    6		/tised/
    6		/tod/
    -6	faint_dizzy:24	/todo$/
    -6		/tomo/
    6		/tones/
    -6		/top$/
    -6		/tor$/
    -6		/towe/
    -6		/towel/
    -6		/trace/
    6		/tro$/
    -6		/trok/
    -6		/troke/
    -6		/troub/
    -6		/tse/
    -6		/tsel/
    -6		/tself/
    -6		/tuv/
    6		/type$/
    6		/type/
    -6		/uart/
    -6		/uarto/
    -6		/ubs/
    6		/uch$/
    6		/ucha$/
    6		/uchis/
    6	severe_headache:53	/uec/
    6	severe_headache:16	/ueca$/
    6	severe_headache:75	/ueca/
    -6		/ueda/
    -6		/ueden/
    6		/uerte/
    6		/uet/
    -6		/uev/
    6		/uge$/
    6		/uge/
    6		/ught$/
    6	persistent_beyond_72h:-13	/uie/
    6	tingling:5	/uill/
    -6		/uite/
    -6		/uje/
    -6		/ular/
    6	history_disc:21	/ulg/
    6	numbness:-36	/ull$/
    -6		/ull/
    -6		/ully$/
    -6		/ully/
    -6		/ult/
    6		/umba/
    -6		/ume/
    6	sharp_pain:3 numbness:-6	/una$/
    6	numbness:-10	/una/
    6		/unb/
    6		/unbe/
    6		/unbea/
    6		/unch/
    6		/uni/
    -6		/upa/
    -6	numbness:13	/urm/
    -6		/urmi/
    6	emergency:52	/urr/
    -6		/urv/
    6		/us$/
    -6		/uscl/
    -6		/uscle/
    6		/usel/
    6		/usele/
    6		/ust$/
    6		/veral/
    6		/veri/
    6		/vida$/
    6		/vida/
    6		/viera/
    6		/wake$/
    6	weakness:108	/weak$/
    6		/whene/
    6	saddle_numbness:34	/wipe$/
    6		/wipe/
    -6		/wond/
    -6		/wonde/
    6		/writ/
    6		/xplo/
    6		/yours/
    6		/ype$/
    6		/ype/
    6		/zada/
    -6		/zed$/
    -6		/zed/
    -6		/zine/
    -6		/zines/
    -6		/zzine/
    -6		: & [en426]
    -6		: & [en682]
    -6		<be> <be>
    -6		<be> <be> <the>
    -6		<be> <day> ,
    -6		<be> <my> quito
    -6		<be> <the> <count>
    -6		<be> <the> <person>
    6		<be> at
    6		<be> fizzing
    -6		<be> happy
    6		<be> hurting today
    -6		<be> imagining
    -6		<be> imagining it
    -6		<be> peor que
    6		<be> really
    -6		<be> shooting
    6		<be> sick
    -6		<be> so
    6		<be> thinking
    6		<be> urgente
    -6		<be> way out
    -6		<be> worse than
    6		<be> ~ about
    6		<be> ~ again
    6		<be> ~ as
    6		<be> ~ dead
    -6		<be> ~ dormida
    6		<be> ~ glademoji
    -6		<be> ~ here
    6	faint_dizzy:28 emergency:34	<be> ~ i
    6		<be> ~ if
    6		<be> ~ massage
    -6		<be> ~ needles
    6		<be> ~ nice
    -6		<be> ~ numb
    -6		<be> ~ paso
    -6		<be> ~ pero
    -6		<be> ~ thanks
    -6		<be> ~ tingling
    6		<be> ~ tonight
    -6		<be> ~ will
    6		<become> <my>
    6		<become> to sleep
    6		<become> up from
    -6		<become> ~ pain
    -6		<become> ~ time
    6		<become> ~ tingling
    -6		<become> ~ tomorrow
    -6		<become> ~ walk
    -6		<count> <part> and
    -6		<count> <the>
    6		<count> bit
    -6		<count> with
    -6		<count> ~ <become>
    -6		<count> ~ <day>
    -6		<count> ~ <person>
    -6		<count> ~ about
    -6		<count> ~ in
    -6		<count> ~ so
    6		<count> ~ sore
    6		<day> , now
    6		<day> before
    6		<feel> anything
    6		<feel> weak
    -6		<feel> well
    6	numbness:5	<feel> ~ <be>
    6		<feel> ~ and
    -6		<feel> ~ bit
    -6		<feel> ~ session
    6		<feel> ~ well
    -6	numbness:34	<have> <be>
    -6		<have> <become> <the>
    6		<have> lost
    -6		<have> pins
    -6		<have> pins and
    -6		<have> stabbing
    -6		<have> stabbing pain
    -6		<have> ~ <day>
    6		<have> ~ able
    6		<have> ~ before
    -6		<have> ~ no
    -6		<have> ~ numb
    -6		<have> ~ numbness
    6		<have> ~ out
    -6	weakness:-4 numbness:20 osteoporosis:17	<my> <part> <be>
    -6		<my> <part> does
    6		<my> <part> so
    6		<my> <part> will
    6		<my> <person> ,
    -6		<my> and
    -6		<my> breast
    6		<my> da <the>
    6		<my> duele
    6		<my> falta
    6		<my> falta <the>
    6	weakness:23	<my> grip
    6		<my> in
    -6		<my> puedo
    -6		<my> quito
    -6		<my> ~ :
    6		<my> ~ <have>
    6		<my> ~ aire
    6		<my> ~ algo
    6		<my> ~ asleep
    -6		<my> ~ book
    -6		<my> ~ can
    6		<my> ~ did
    -6		<my> ~ favor
    -6		<my> ~ good
    -6		<my> ~ honestly
    6		<my> ~ hormigueo
    6	numbness:2	<my> ~ it
    6		<my> ~ muchisimo
    6		<my> ~ mucho
    -6		<my> ~ never
    6	numbness:6	<my> ~ no
    -6		<my> ~ of
    6		<my> ~ properly
    6		<my> ~ so
    6		<my> ~ tight
    6		<my> ~ twice
    6	weakness:-57 numbness:16 tingling:1	<part> . no
    -6		<part> <the> size
    6		<part> como
    -6		<part> from
    6	history_disc:34	<part> in
    6		<part> in <my>
    6	weakness:159	<part> just
    6		<part> since
    6	weakness:41 persistent_beyond_72h:-10 chest_breath:-5 faint_dizzy:-12 allergic_reaction:-12 severe_bruising:39	<part> ~ <my>
    6		<part> ~ about
    -6		<part> ~ but
    -6	numbness:38	<part> ~ como
    -6		<part> ~ hace
    6		<part> ~ if
    -6		<part> ~ longer
    6		<part> ~ looser
    -6		<part> ~ normal
    6	numbness:6	<part> ~ sleep
    6	weakness:27	<part> ~ under
    6		<part> ~ well
    -6		<part> ~ without
    -6		<part> ~ would
    -6		<person> <be> <the>
    -6		<person> ~ #
    -6		<person> ~ <keep>
    -6		<person> ~ can
    6		<person> ~ if
    6		<person> ~ que
    6		<person> ~ she
    6		<side> <part> <feel>
    -6		<side> <part> hurts
    -6		<side> as rain
    6		<side> good .
    -6		<side> now
    -6		<side> over <the>
    6		<side> ~ <feel>
    6	tingling:30	<side> ~ <side>
    -6		<side> ~ ?
    6		<side> ~ fine
    -6	tingling:61	<side> ~ i
    -6		<side> ~ rain
    6		<the> # rd
    6		<the> <be> <side>
    6		<the> <day> before
    6		<the> <my> <part>
    6		<the> <part> como
    -6		<the> <part> pain
    6		<the> <part> que
    6		<the> <side> .
    -6		<the> baby
    6		<the> balm
    6		<the> bathroom
    6		<the> better
    6		<the> bit ,
    -6		<the> bit worse
    -6		<the> brought
    -6		<the> brought <my>
    -6		<the> chance
    -6		<the> check
    -6		<the> cita
    6		<the> dinner
    6		<the> dinner plate
    6		<the> good
    -6		<the> lista
    6		<the> loo
    6		<the> morning after
    -6		<the> number
    6		<the> numbness <be>
    6		<the> pain <have>
    6		<the> pen
    -6		<the> poco adolorida
    6		<the> semana
    6		<the> shooting pain
    6		<the> shower
    6		<the> stabbing in
    -6		<the> table
    -6		<the> table ,
    -6		<the> touch
    6		<the> vida
    -6		<the> walk
    -6		<the> whisper
    -6		<the> ~ ache
    -6		<the> ~ as
    -6		<the> ~ at
    6		<the> ~ bed
    -6		<the> ~ better
    -6		<the> ~ brought
    -6		<the> ~ cada
    6		<the> ~ can
    -6	weakness:-13	<the> ~ de
    -6		<the> ~ exactly
    6		<the> ~ hace
    -6		<the> ~ home
    -6		<the> ~ hora
    6		<the> ~ l5
    -6		<the> ~ medio
    -6		<the> ~ mejor
    6		<the> ~ numbness
    -6	numbness:18 self_harm:15	<the> ~ on
    6		<the> ~ pack
    6		<the> ~ plate
    6		<the> ~ pressed
    6		<the> ~ rd
    -6	chest_breath:2	<the> ~ round
    6		<the> ~ say
    -6		<the> ~ toda
    -6		<the> ~ woke
    -6		<the> ~ x
    -6	worsening:9	<the> ~ yesterday
    -6		<time> old
    -6		<time> ~ about
    -6		<time> ~ hardly
    -6		<time> ~ like
    -6		<time> ~ no
    6		<time> ~ notch
    6		<time> ~ of
    -6		<time> ~ on
    -6		<time> ~ there
    6		? & ?
    6		? & [en980]
    -6		? & [es182]
    -6		? no
    -6		? nope .
    6		? yes
    6		? ~ <side>
    6		? ~ ?
    6	sharp_pain:-21 radiating_pain:-14 weakness:-12 numbness:-5 tingling:-11 persistent_beyond_72h:-17 history_disc:-38 history_injury:-31 osteoporosis:-36 pregnancy_symptom:-16 bladder_bowel:-29 saddle_numbness:-32 chest_breath:-4 calf_swelling:-15 fever:-11 faint_dizzy:-26 severe_bruising:-31 emergency:-22 self_harm:1	[en1002]
    6		[en1002] & [en15]
    -6		[en1002] & [en181]
    -6		[en1002] & [en199]
    -6		[en1002] & [en653]
    6		[en1002] & [en84]
    -6		[en1002] & [es49]
    -6		[en1013] & [en1002]
    6		[en1014] & [es29]
    -6		[en1014] & [es975]
    6		[en1017]
    6		[en1018] & #
    -6		[en1018] & [en218]
    -6		[en1018] & [en266]
    -6		[en1018] & [en549]
    -6		[en1018] & [en63]
    -6		[en1018] & [en653]
    -6		[en1018] & [en660]
    6		[en1018] & [en871]
    -6		[en1018] & [en949]
    6		[en1018] & [es182]
    6		[en101] & [en468]
    -6		[en101] & [en874]
    6		[en101] & [en889]
    -6		[en1020] & [en121]
    -6		[en1020] & [en394]
    -6		[en1020] & [en490]
    -6		[en1020] & [en58]
    6	numbness:4	[en1020] & [en682]
    -6		[en1020] & [en853]
    6		[en1020] & shin
    6		[en106] & [en1020]
    6		[en106] & [en148]
    6		[en106] & [en159]
    -6		[en106] & [en474]
    -6		[en106] & [en874]
    6		[en116]
    -6		[en116] & [en234]
    6		[en116] & [en251]
    6		[en118] & ,
    -6		[en118] & [es870]
    -6	persistent_beyond_72h:41	[en11] & #
    -6		[en11] & [en311]
    -6	sharp_pain:-35 emergency:13	[en11] & [en362]
    -6	worsening:15	[en11] & [en426]
    6		[en11] & [en522]
    -6		[en11] & [en805]
    6	allergic_reaction:2	[en11] & [en807]
    -6		[en11] & [en877]
    -6		[en11] & [en938]
    6		[en11] & loo
    6		[en11] & rd
    6		[en11] & tingling
    -6		[en121] & [en1018]
    -6		[en121] & [en28]
    -6		[en121] & [en490]
    -6		[en121] & [en634]
    -6		[en121] & [en874]
    6		[en121] & [en966]
    6		[en121] & [es182]
    -6		[en124] & [en805]
    -6		[en124] & [en874]
    6		[en127] & [en746]
    6		[en12] & [en533]
    -6		[en12] & [en650]
    6		[en12] & pee
    6		[en138] & ,
    6		[en138] & [en148]
    -6		[en138] & [en474]
    6		[en141] & [en1002]
    -6		[en143] & [en189]
    -6		[en143] & [en251]
    -6		[en143] & [en957]
    6		[en148] & [en474]
    6		[en148] & [en986]
    -6		[en154] & [en474]
    6		[en157] & [en20]
    6		[en167] & [en1002]
    -6		[en170] & [en378]
    -6		[en170] & [en394]
    -6		[en170] & [en581]
    -6	emergency:31	[en170] & [en60]
    -6		[en170] & [en980]
    6		[en181] & [en1002]
    6		[en181] & [en682]
    -6		[en185] & [en11]
    -6		[en185] & [en148]
    -6		[en185] & [en980]
    -6		[en19] & [en197]
    -6		[en19] & [en250]
    -6		[en19] & [en309]
    -6		[en19] & [en618]
    6		[en19] & [en79]
    6		[en19] & [en810]
    -6		[en19] & [es102]
    -6		[en19] & soreness
    6		[en202] & [en1002]
    -6		[en202] & [en19]
    -6		[en202] & [en20]
    -6		[en202] & [en853]
    6		[en202] & [en874]
    6		[en20] & [en124]
    6		[en20] & [en239]
    6		[en20] & [en37]
    6	history_injury:11	[en20] & [en426]
    -6		[en20] & [en84]
    6		[en20] & [en93]
    -6		[en20] & [en967]
    -6		[en20] & wednesday
    -6		[en212] & [en474]
    6		[en212] & [en874]
    6		[en215] & ,
    -6		[en215] & [en810]
    -6		[en215] & [en874]
    6		[en218] & [en19]
    -6		[en218] & [en474]
    -6		[en218] & [es278]
    6		[en21] & [en362]
    6	self_harm:49	[en234] & [en1020]
    -6		[en234] & [en218]
    6		[en234] & [en21]
    6	weakness:32	[en234] & [en37]
    -6		[en234] & [en554]
    -6		[en234] & [en653]
    -6		[en234] & [en807]
    -6		[en234] & [en890]
    -6		[en234] & ache
    -6		[en234] & twinge
    -6		[en239] & [en1020]
    -6		[en239] & soreness
    6		[en244]
    6		[en244] & #
    6		[en250] & [en138]
    -6		[en250] & [en170]
    6		[en250] & [en468]
    6		[en250] & [en633]
    -6		[en250] & [en84]
    -6		[en250] & [en853]
    6	saddle_numbness:66	[en251] & [en333]
    -6		[en251] & [en39]
    -6		[en251] & [en506]
    -6	persistent_beyond_72h:41	[en251] & [en551]
    6		[en251] & [en698]
    6	radiating_pain:51	[en251] & [en746]
    -6		[en251] & [en957]
    6		[en251] & pinky
    -6		[en252] & [en121]
    6		[en266] & [en12]
    -6		[en28] & .
    6		[en28] & [en141]
    -6		[en28] & [en181]
    6		[en28] & [en362]
    -6		[en28] & [en989]
    -6		[en295]
    -6		[en298] & [en234]
    6		[en298] & [en468]
    -6		[en309] & [en522]
    6		[en309] & [en746]
    -6		[en309] & [en869]
    -6		[en317] & [en11]
    6		[en333] & [en506]
    6		[en333] & [en682]
    -6		[en333] & [en966]
    -6		[en333] & [en980]
    6		[en359] & [en1020]
    -6		[en362] & [en106]
    6		[en362] & [en170]
    -6		[en362] & [en20]
    -6		[en362] & [en762]
    6		[en362] & [en853]
    6		[en362] & hives
    6		[en378] & [en141]
    6		[en378] & [en148]
    -6		[en378] & [en468]
    6	numbness:39	[en378] & [en613]
    -6		[en378] & [en84]
    6		[en378] & [en874]
    -6		[en378] & [en989]
    -6		[en37] & [en3]
    -6		[en37] & [en762]
    6		[en37] & [en874]
    -6		[en37] & [en957]
    -6		[en380] & [en468]
    6		[en380] & [en949]
    6		[en394] & [en853]
    -6		[en399] & [en20]
    -6		[en39] & [en1002]
    -6		[en39] & [en11]
    -6		[en39] & [en124]
    -6		[en39] & [en362]
    -6		[en39] & [en746]
    -6		[en3] & [en581]
    -6		[en410] & [en693]
    -6		[en410] & [en980]
    6		[en426] & [en19]
    6		[en426] & [en252]
    -6		[en426] & [en28]
    6		[en426] & [en581]
    6		[en426] & [en991]
    6		[en439] & [en12]
    -6		[en439] & [en20]
    6		[en439] & [en251]
    -6		[en442] & [en980]
    6		[en458] & [en682]
    -6		[en458] & [en869]
    6		[en461] & [en251]
    -6		[en461] & [en490]
    6		[en461] & [en93]
    -6		[en468] & ,
    6		[en468] & [en123]
    -6		[en468] & [en251]
    -6		[en468] & [en487]
    6		[en468] & [en490]
    -6		[en468] & [en60]
    6		[en468] & [en613]
    -6		[en468] & [en746]
    -6		[en468] & [en807]
    6		[en468] & [en84]
    6		[en474] & [en1018]
    -6		[en474] & [en20]
    -6	worsening:30 persistent_beyond_72h:-6	[en474] & [en490]
    6		[en474] & [en602]
    6		[en474] & [en906]
    6		[en474] & [en917]
    6		[en474] & [en989]
    6		[en474] & urgent
    -6		[en47] & [en869]
    -6		[en490] & :
    6		[en490] & [en149]
    -6		[en490] & [en42]
    -6		[en490] & [en461]
    6		[en490] & [en746]
    6		[en490] & [en869]
    -6		[en493] & [en170]
    -6		[en506] & [en148]
    -6		[en506] & [en682]
    -6		[en506] & [en869]
    -6		[en508] & [en12]
    6		[en508] & [en490]
    -6		[en508] & [en650]
    6		[en508] & [en709]
    6		[en517]
    -6		[en522] & [en124]
    6		[en522] & [en213]
    6		[en522] & [en218]
    6		[en522] & [en474]
    6		[en522] & [en490]
    6		[en522] & [en650]
    -6		[en533] & ,
    6		[en533] & [en633]
    6		[en549] & [en426]
    6		[en549] & [en60]
    -6		[en551] & [en15]
    -6		[en551] & [en213]
    -6		[en551] & [en522]
    6		[en554] & [en490]
    -6		[en565] & [en1020]
    -6		[en567] & ?
    -6		[en567] & [en170]
    -6		[en57]
    6		[en581] & [en581]
    -6		[en581] & [en810]
    -6		[en58]
    6	weakness:33	[en58] & [en1020]
    -6		[en58] & [en181]
    6	weakness:5	[en58] & [en37]
    6		[en58] & [en474]
    6		[en58] & [en677]
    6		[en58] & pee
    6		[en602] & ,
    6		[en602] & [en1018]
    6		[en602] & [en138]
    6		[en602] & [en20]
    6		[en602] & [en213]
    -6		[en602] & [en266]
    -6		[en602] & [en309]
    -6		[en60] & #
    -6		[en60] & [en101]
    6		[en60] & [en12]
    -6		[en60] & [en197]
    -6		[en60] & [en218]
    6		[en60] & tesco
    -6		[en613] & [en37]
    -6		[en613] & [en468]
    -6		[en613] & [en551]
    -6		[en613] & [en810]
    6		[en618] & .
    -6		[en618] & [en19]
    6	history_injury:22	[en633] & [en1002]
    -6		[en633] & [en148]
    6		[en633] & [en317]
    6		[en633] & [en442]
    6		[en633] & [en698]
    6		[en633] & [en805]
    6		[en633] & [en869]
    -6		[en634] & [en653]
    -6		[en634] & [en807]
    -6		[en63] & [en157]
    -6		[en650] & [en143]
    -6		[en650] & [en551]
    6		[en650] & [en602]
    -6		[en650] & [en807]
    -6		[en650] & [es182]
    6		[en653] & [en234]
    -6		[en653] & [en42]
    -6		[en653] & [en660]
    6		[en660] & .
    -6		[en660] & [en252]
    -6		[en660] & [en378]
    -6		[en660] & [en90]
    6		[en661] & [en234]
    -6		[en677] & [en28]
    -6		[en677] & [en362]
    6		[en677] & [en39]
    -6		[en677] & [en551]
    6		[en677] & [en938]
    6		[en679]
    -6		[en679] & [en60]
    6		[en682] & [en1018]
    6		[en682] & [en101]
    -6		[en682] & [en250]
    6		[en682] & [en28]
    6		[en682] & [en3]
    -6		[en682] & [en426]
    -6		[en682] & [en507]
    6		[en682] & [en618]
    6		[en682] & [en949]
    6		[en682] & bruises
    6		[en693] & [en20]
    6		[en698] & [en602]
    -6		[en709] & [en1020]
    6		[en709] & [en170]
    6		[en709] & [en181]
    -6		[en709] & [en468]
    6		[en709] & [en810]
    6		[en746] & [en106]
    -6		[en746] & [en11]
    -6		[en746] & [en12]
    6		[en746] & [en378]
    -6		[en746] & [en490]
    6		[en746] & [en602]
    6		[en746] & [en90]
    -6		[en762] & [en693]
    6		[en762] & [en762]
    6		[en778] & [en101]
    6		[en778] & [en949]
    6		[en77]
    6		[en77] & [en1002]
    6	severe_headache:76	[en789] & [en762]
    -6		[en805] & .
    -6		[en805] & [en1020]
    -6		[en805] & [en170]
    -6		[en805] & [en19]
    6		[en805] & [en37]
    -6		[en805] & [en682]
    -6		[en805] & [en874]
    -6		[en807] & [en181]
    -6		[en807] & [en28]
    -6		[en807] & [en709]
    -6		[en810] & [en212]
    6		[en810] & [en293]
    6		[en810] & [en551]
    6		[en810] & [en679]
    -6		[en810] & [en762]
    6		[en810] & [en84]
    6		[en810] & [en85]
    -6		[en810] & [en869]
    6		[en810] & [en938]
    -6		[en810] & [en93]
    6		[en810] & [en986]
    -6		[en810] & easing
    -6		[en821] & [en1020]
    -6		[en845] & .
    6		[en84] & [en325]
    -6		[en84] & [en37]
    -6		[en84] & [en474]
    6		[en84] & [en551]
    6		[en84] & [en967]
    -6		[en853] & [en551]
    -6		[en853] & [en679]
    -6		[en853] & [en807]
    -6		[en853] & [en85]
    -6		[en853] & achy
    -6		[en85] & [en63]
    6		[en869] & [en154]
    6	sharp_pain:-53 radiating_pain:106	[en869] & [en380]
    6	worsening:34 allergic_reaction:1	[en869] & [en426]
    -6		[en869] & [en633]
    6	fever:27	[en869] & [en989]
    6		[en869] & tingling
    -6		[en874] & [en251]
    6	faint_dizzy:5	[en874] & [es106]
    6		[en874] & [es26]
    -6		[en874] & [es342]
    -6		[en874] & [es506]
    -6		[en874] & [es879]
    6		[en889] & [en60]
    6		[en889] & [en853]
    6		[en890] & [en170]
    -6		[en890] & [en522]
    -6		[en890] & [en653]
    -6		[en890] & [en682]
    -6		[en890] & [en917]
    6		[en890] & [en938]
    -6		[en890] & [en954]
    6		[en890] & [en989]
    -6		[en890] & numbness
    -6		[en906] & [en602]
    -6		[en917] & [en1002]
    -6		[en917] & [en11]
    6		[en917] & [en37]
    -6		[en935] & [en810]
    6		[en938] & #
    6	worsening:49	[en938] & [en20]
    -6		[en938] & [en746]
    -6		[en938] & [en805]
    -6		[en938] & [en810]
    -6		[en93] & [en633]
    -6		[en93] & [en810]
    -6		[en93] & [en874]
    -6		[en949] & [en1018]
    6		[en949] & [en551]
    -6		[en949] & [en58]
    -6	tingling:27	[en951]
    -6		[en954] & [en650]
    6		[en954] & [en810]
    6		[en957] & [en20]
    -6		[en957] & [en28]
    -6		[en965]
    6		[en966] & [en1013]
    -6		[en966] & [en116]
    6		[en966] & [en202]
    6		[en966] & [en21]
    -6		[en966] & [en39]
    -6		[en966] & [en442]
    -6		[en966] & [en84]
    -6		[en966] & [en889]
    6		[en966] & [en917]
    6		[en966] & [en954]
    -6		[en967] & [en746]
    -6		[en980] & [en121]
    -6		[en980] & [en255]
    -6		[en980] & [en954]
    -6		[en981] & [en869]
    -6		[en986] & [en124]
    -6		[en986] & [en19]
    6		[en986] & [en63]
    6		[en989] & [en1018]
    -6		[en989] & [en124]
    -6		[en989] & [en490]
    -6		[en989] & [en634]
    6		[en997] & [en1020]
    -6		[en997] & [en20]
    -6		[en997] & [en28]
    -6		[en997] & [en810]
    6		[en997] & [en890]
    6		[en999] & [en266]
    -6		[es1018]
    -6		[es106] & [en118]
    -6		[es106] & [es1007]
    6		[es106] & [es14]
    -6		[es106] & [es182]
    6		[es106] & [es638]
    -6		[es106] & [es887]
    -6		[es122] & [en874]
    -6		[es122] & [es214]
    -6		[es122] & [es998]
    -6		[es127] & [es54]
    6		[es134]
    -6		[es13] & [es375]
    6		[es13] & [es966]
    6	sharp_pain:-12 worsening:36	[es13] & [es982]
    6		[es14] & [es318]
    6		[es14] & [es830]
    -6		[es17] & ,
    -6		[es182] & [en124]
    6		[es182] & [en474]
    6	weakness:37	[es182] & [en60]
    6		[es182] & [en709]
    6		[es182] & [en980]
    -6		[es182] & [es278]
    6		[es182] & [es758]
    -6		[es182] & [es790]
    -6		[es182] & [es886]
    -6		[es182] & hives
    -6		[es189] & [en874]
    -6		[es189] & [es694]
    6		[es1] & [es1003]
    6	weakness:15	[es1] & [es182]
    6		[es1] & [es694]
    -6		[es1] & [es975]
    -6		[es214] & [es182]
    -6		[es214] & [es502]
    -6		[es214] & [es90]
    6		[es218] & ,
    6		[es254] & [es1]
    6		[es254] & [es950]
    6		[es255]
    6		[es26] & ,
    -6		[es26] & [es1]
    6		[es26] & [es342]
    -6		[es26] & [es699]
    6	sharp_pain:24 numbness:-10 tingling:-19 worsening:-1 fever:-1 self_harm:-1	[es29]
    6		[es29] & [en118]
    6		[es29] & [es26]
    6		[es29] & [es699]
    -6		[es29] & adolorida
    -6		[es2] & [es342]
    -6		[es2] & [es502]
    -6		[es2] & [es509]
    -6		[es2] & [es894]
    -6		[es2] & [es951]
    6		[es342] & [en874]
    6		[es342] & [es1023]
    -6		[es342] & [es699]
    -6		[es362] & [en874]
    6		[es362] & [es1]
    -6		[es362] & [es26]
    -6		[es427] & ,
    -6		[es42] & [es823]
    -6		[es42] & [es982]
    -6		[es438] & [en874]
    6		[es438] & [es518]
    6		[es438] & [es742]
    -6		[es443] & [es950]
    6		[es470] & [es234]
    -6		[es486] & [es182]
    6		[es486] & [es887]
    6		[es49] & [es998]
    -6		[es506]
    -6		[es509] & ,
    -6		[es509] & [es950]
    -6		[es518] & [es2]
    6		[es518] & [es742]
    -6		[es518] & [es895]
    -6		[es54] & [es198]
    -6	numbness:35	[es54] & [es214]
    6		[es54] & [es342]
    6		[es55] & [es26]
    6		[es694] & [es79]
    6		[es694] & agacho
    -6		[es699] & [es214]
    -6		[es702]
    -6		[es758]
    -6		[es762] & [es13]
    6		[es830]
    -6		[es847] & ,
    -6		[es847] & [es1]
    -6		[es854] & [es362]
    6		[es854] & [es459]
    -6		[es854] & [es54]
    6		[es854] & dormida
    6		[es870] & [es182]
    -6		[es878] & [es438]
    6		[es887] & [es214]
    -6		[es887] & [es234]
    -6		[es887] & [es982]
    6		[es887] & [es998]
    -6		[es950] & .
    6		[es950] & [es122]
    6		[es950] & [es42]
    6		[es950] & [es470]
    6		[es950] & [es699]
    -6		[es966] & [es26]
    6		[es966] & [es887]
    6	sharp_pain:-51 radiating_pain:-1 numbness:-22 tingling:-7 worsening:26 history_injury:-73 osteoporosis:-52 saddle_numbness:-91 chest_breath:-21 calf_swelling:-63 faint_dizzy:-52 severe_bruising:-22 self_harm:-57	[es982]
    -6		[es982] & [es127]
    6		[es982] & [es362]
    6		[es982] & [es446]
    -6		[es982] & [es486]
    -6		[es982] & [es503]
    6		[es982] & [es975]
    6		[es982] & [es982]
    6	radiating_pain:-6 numbness:-10 tingling:-1 bladder_bowel:-4 fever:-19 allergic_reaction:-6 emergency:-50	[es998]
    -6		[es998] & [es182]
    6		[es998] & [es878]
    -6		[es998] & [es975]
    -6		a baby
    6		a dinner
    -6		a que
    -6		a whisper
    -6		about <my>
    6		about ~ or
    6		abrir
    6		abrir <the>
    6		accident ~ ,
    -6		ache & [en11]
    -6		ache & [en234]
    6		ache & [en890]
    -6		ache ,
    6		ache <have>
    6		across
    6		after the
    -6		after ~ session
    6		agacho
    -6		agudo & :
    -6		agudo & [es182]
    -6		agudo :
    -6		agudo ~ no
    6	history_injury:28	ahora ~ <the>
    6		allergic
    -6		alone
    6		along ~ <part>
    6		also <my> <part>
    -6		alto
    -6		am a
    -6		and <have> not
    -6		and all
    6		and could
    6		and could not
    6		and had
    -6		and has
    -6		and i can
    6		and it hurts
    -6		and ~ <count>
    -6		and ~ down
    -6		and ~ normal
    6		and ~ out
    6		and ~ pain
    6		and ~ will
    6		another
    -6		antes de
    -6		antes de ir
    -6		antes ~ ir
    6		any better
    6		apart ~ <part>
    -6		are pins
    -6		are you
    -6		around <the> <part>
    -6		as rain
    -6		as ~ nothing
    6		as ~ on
    6		asap ~ <be>
    -6		at ~ <the>
    -6		at ~ on
    -6		at ~ since
    6		ayer ~ y
    6		baby
    6		baja <the>
    6		baja ~ <the>
    6		barely ~ <my>
    6		because
    6		bed ~ ,
    -6		bedtime
    6		been able
    6		been sore
    -6		before ~ <become>
    6		belly
    -6		better than i
    6		better ~ <day>
    -6		better ~ <have>
    6		better ~ <the>
    -6		between ~ and
    -6		bien .
    6		bike ~ before
    -6		bit heavy
    -6		bit stiff
    -6		bit tender
    -6		bit ~ today
    6		blister
    -6		boss
    -6		bothered
    -6		brought
    -6		brought <my>
    -6		brought me
    -6		bruise & [en11]
    -6		bruise & [en19]
    -6		bruise ~ <part>
    6	fever:213	burning up
    -6		but <my>
    6		but <part>
    6		but this
    6	numbness:39	but ~ <side>
    -6		but ~ fine
    6		but ~ in
    6		but ~ no
    6		but ~ of
    6		by <the>
    6		by the
    6		by ~ i
    6		calf & [en762]
    6	calf_swelling:11	calf is
    -6		call
    6		call me
    -6		calm
    6	history_injury:1	came off
    -6		came to
    -6		came ~ in
    -6	tingling:-7	can
    6		can barely
    -6		can i <become>
    -6		can not decide
    6		can not pee
    -6		can ~ again
    -6		can ~ decide
    -6		can ~ over
    6		can ~ pee
    -6	weakness:28	can ~ up
    -6		cancel
    -6		casi <the>
    -6		chance
    -6		chat
    -6		chuffed & [en12]
    -6		chuffed & [en333]
    -6		chuffed to
    -6		chuffed to bits
    -6		chuffed ~ bits
    -6		cita
    6		cleared ~ <the>
    -6		come in
    -6		comfortable
    -6	numbness:4	con <the>
    -6		con ~ que
    6		could ~ <person>
    6		cramping
    -6		cuarto
    6		da <the>
    6		dad
    -6		dandy
    6		darme cuenta
    -6		darme de
    -6		darme de baja
    -6		darme ~ baja
    6		days now
    -6		de <the> lista
    -6		de aire
    -6		de lo
    -6		de ~ lista
    6		de ~ y
    6	saddle_numbness:38	dead
    -6		dead ~ <be>
    -6		dead ~ to
    -6		decide
    6		dedos
    6		deja
    6		desde ayer
    -6		dia <be>
    -6		dia ~ ,
    -6		dia ~ <my>
    6		dice
    6		dice que
    -6	history_injury:3	did
    -6	history_injury:40	did not
    6		did ~ for
    -6		did ~ on
    -6		dizziness
    -6		dizzy & [en234]
    -6		dizzy ~ not
    -6		do <my>
    -6		do i call
    -6		do my
    -6		do ~ again
    -6		do ~ call
    -6		doctor
    -6		does not hurt
    -6		does ~ <side>
    6		dolor ,
    -6		dolor agudo :
    6		dolor ~ .
    6		dolor ~ por
    -6		dormido ~ <the>
    6	radiating_pain:50	down
    -6		down my
    6	saddle_numbness:150	down there
    6	radiating_pain:78 weakness:-59	down ~ <part>
    6		down ~ <side>
    -6		drinking
    6		drop
    6		dropping
    -6		duele mas que
    -6		duele ~ ayer
    -6		duele ~ que
    -6		duelen & [es14]
    -6		duelen las
    -6		during <the>
    -6		during the
    6	weakness:-18 worsening:-37 chest_breath:-2 self_harm:-2	en <the>
    6	sharp_pain:37 calf_swelling:-10	en <the> <part>
    6		en los
    6		es urgente
    -6		espalda
    -6		estoy bien
    -6		estoy segura
    6	worsening:9	every
    6	sharp_pain:1	every ~ i
    6		except ~ <be>
    -6		factura
    6		falta <the>
    6		falta <the> aire
    -6		falta de
    -6		falta de aire
    6		falta el
    -6		feel good
    6		feeling really
    6		feels tight
    -6		fell
    6		felt nothing
    6		fiebre
    6		fiebre & [es950]
    6		fine ~ bit
    6		fingers
    -6		fingertips & ,
    -6		football
    6		for <be>
    6		for being
    -6		for the
    -6		found ~ <be>
    -6		free ~ <the>
    -6		from ~ <time>
    -6		fue
    -6		give <my>
    -6		give <my> <the>
    -6		give me
    -6		give ~ <the>
    -6		give ~ when
    6		glademoji & glademoji
    6		glademoji glademoji
    6		glademoji ~ <the>
    6		going to
    6		gone ,
    -6		good ~ <have>
    6		gordo
    6		got home
    6		gracias por
    6		great ~ not
    -6		grip s
    -6		grip ~ ,
    6		grip ~ <become>
    -6		hago ~ <part>
    6		hand is
    6		happened
    6		happened before
    -6		hardly ~ it
    -6		has numb
    6		hasta la
    -6		have got
    -6		have in
    6		have to
    -6		he did
    -6		he did not
    -6		he ~ it
    6		headache ~ i
    6		heat pack
    -6		heavy ~ <the>
    -6		helped
    -6		here
    -6		hi ~ <side>
    6		hives & [en1020]
    6		hives & [en251]
    6		hope
    -6		hora ~ <the>
    -6		hormigueo & [es106]
    6		hormigueo & [es699]
    6		hot ~ <side>
    6		hot ~ <the>
    6		hot ~ cold
    6		hour it
    -6		house
    -6		how ~ <time>
    -6		hoy
    6		huge
    -6		hurts ~ than
    6		i <become> home
    6		i <have> <have>
    -6		i call if
    -6		i came to
    -6		i come
    -6		i just
    -6		i leave
    -6		i lie
    6	sharp_pain:28	i look
    6		i need <the>
    6		i passed out
    6		i slept
    6		i walk
    -6		i went
    6		i wet
    6		i wipe
    6		i worry
    6		i would rather
    6	self_harm:30	i ~ <be>
    -6		i ~ <count>
    -6	numbness:17	i ~ <feel>
    -6		i ~ ?
    6		i ~ baby
    -6		i ~ full
    -6		i ~ he
    6		i ~ hurts
    -6		i ~ next
    -6		i ~ now
    -6		i ~ numb
    6		i ~ ok
    -6	history_injury:8	i ~ on
    -6		i ~ otherwise
    6		i ~ put
    6		i ~ rather
    -6		i ~ really
    6		i ~ sick
    6		i ~ stop
    -6		i ~ thanks
    -6		i ~ today
    6		i ~ up
    6		i ~ wake
    6		i ~ weakness
    -6		i ~ writing
    -6		if it
    6		in <side> <part>
    -6		in <the> room
    6		in <the> shower
    6		in bed
    -6		in ~ <time>
    -6		in ~ evening
    -6		in ~ honestly
    6		in ~ shower
    -6		in ~ still
    6		in ~ when
    -6		into ~ ,
    6	radiating_pain:66	into ~ <part>
    -6		is as
    -6		is painful
    6		is weak
    6		it <be> urgent
    6		it <feel> like
    6		it all
    6		it does
    6		it hurts <the>
    -6		it off
    6		it would <be>
    -6		it ~ .
    6		it ~ <count>
    6	sharp_pain:9 weakness:-3	it ~ <the>
    6		it ~ away
    -6		it ~ bit
    6		it ~ but
    -6		it ~ full
    6		it ~ i
    -6		it ~ numb
    6		it ~ sharp
    6		it ~ so
    6		it ~ urgent
    -6		itself
    -6		jai
    -6		job
    6		just
    6		just <my>
    -6		just cold
    -6		just found
    -6		just found out
    6		keeps
    -6		kindly
    6		knife in
    6		knife ~ <my>
    6		know ~ <be>
    -6		la pierna
    -6		late+/
    -6		late+?
    6		late+alive
    -6		late+ando
    -6		late+bother
    -6		late+cuarto
    6		late+days
    -6		late+even
    -6		late+glademoji
    6		late+good
    6		late+gracias
    -6		late+have
    6		late+hay
    6		late+honestly
    6		late+kids
    -6		late+le
    -6		late+life
    -6		late+llegue
    -6		late+mate
    -6		late+menos
    -6		late+mucho
    6	persistent_beyond_72h:36	late+neck
    -6		late+next
    6		late+nope
    -6		late+nothing
    6		late+ok
    -6		late+only
    6		late+overnight
    -6		late+peep
    -6		late+phone
    -6		late+rash
    6		late+ribs
    6		late+sharp
    6		late+six
    -6		late+sleeping
    -6		late+spot
    6		late+ten
    -6		late+texts
    6		late+they
    6		late+think
    -6		late+time
    -6		late+whisper
    -6		late+work
    6		late+yet
    -6		le
    6		le ~ y
    -6		leave <my>
    6		less
    6		less ~ <be>
    6		lift the
    6		lightheaded
    -6		like <the> baby
    6	sharp_pain:1	like a
    -6		like i <have>
    -6		like the
    -6		like they
    6		like this
    6		like ~ <be>
    -6		like ~ <have>
    -6		like ~ baby
    -6		like ~ by
    6		like ~ it
    6		llamenme & [es950]
    6		llamenme ya
    6		llamenme ~ <be>
    -6		llegue ~ <the>
    6		llevo
    -6		llevo ~ dolor
    6		loo
    -6		loose
    -6		looser
    -6		lot
    6		lovely ~ ,
    6		lunch
    -6		made
    6		make <the>
    6		make a
    6	calf_swelling:7	mas ~ <the>
    -6		massage i
    -6		massage i <have>
    6		massage ~ nice
    -6		mate
    -6		may ~ <the>
    -6		maybe <my>
    -6		maybe my
    -6		me and
    6		me duele
    6		me falta
    6		me in
    -6		me puedo
    -6		me quito
    -6		medio ~ <the>
    -6		molido
    -6		monday & #
    6		monday & [en810]
    6		more .
    6		more painful
    -6		more than <the>
    -6		more than it
    6		morning after
    -6		morning ~ <time>
    -6		morning ~ last
    6	emergency:53	mouth
    -6		moved
    6		muchisimo
    -6		my breast
    -6		my feet
    6		my grip
    6		my heel
    6		my legs
    6		my pinky
    -6		needed <the>
    -6		needles ~ ,
    6		never happened before
    6		never ~ it
    6		ni ~ <the>
    -6		ningun
    -6		no <be> segura
    -6		no bruises
    -6		no hives
    6		no le
    -6	numbness:-52	no numbness
    6	numbness:8 saddle_numbness:46	no siento
    6		no strength in
    6		no ~ abrir
    -6		no ~ falta
    -6		no ~ for
    6		no ~ when
    -6		not decide
    6	weakness:18	not do
    6		not even
    6		not getting
    -6		not great
    6		not make
    6		not move
    6		not pee
    -6		not ~ <have>
    6		not ~ like
    6		not ~ more
    -6		not ~ with
    6		now <my>
    6		now ~ #
    6		now ~ <side>
    6		now ~ again
    6		now ~ still
    -6		numb ~ in
    -6		numb ~ tingling
    6		numbness & [en762]
    6		numbness <be>
    6		numbness is
    6		numbness ~ <become>
    6		numbness ~ nothing
    -6		odd ~ <my>
    -6		odd ~ <part>
    6		of #
    -6		of office
    -6		of pain
    -6		of water
    -6		of wine
    6		of ~ <become>
    6		of ~ <count>
    6		of ~ do
    -6		of ~ in
    -6		of ~ still
    6		of ~ well
    -6		of ~ you
    6		off to
    6		off ~ before
    6		off ~ i
    -6		office
    6		ok ~ ,
    6		ok ~ i
    6		on ,
    6		on <the> stairs
    6	sharp_pain:3	on a
    6		on me
    -6		on ~ bit
    -6		on ~ for
    6		on ~ off
    -6		on ~ out
    6		on ~ stairs
    6		on ~ still
    -6		on ~ table
    6		on ~ with
    6		one bit
    -6		one since
    -6		one with
    6		only thing <be>
    6		only ~ ,
    -6		only ~ of
    6		only ~ thing
    6		open <the>
    -6		or just cold
    6		or ~ <part>
    -6		or ~ <the>
    6		osteoporosis & [en20]
    -6		other hand
    -6		out of office
    6		out on
    -6		out without
    6		out ~ ,
    6		out ~ and
    -6		over ~ <my>
    6		overall
    6		pack
    6		pad
    -6	sharp_pain:1	pain ~ <side>
    6	sharp_pain:24 radiating_pain:9 persistent_beyond_72h:-1	pain ~ <the>
    6		pain ~ from
    6	sharp_pain:-65	pain ~ into
    -6		pain ~ on
    -6	worsening:62	pain ~ up
    6		painful ~ <time>
    6		pains in
    6		pains ~ <part>
    -6		para el
    -6		parking free
    -6		parking ~ <the>
    6		passed ~ <the>
    6		patch
    6		pen
    6		peor ~ <the>
    6	weakness:8	pero
    -6		pero <the>
    -6		pero ~ y
    6	emergency:22	phone <my>
    -6		poco adolorida
    -6		poor ~ <be>
    -6		por ~ ,
    6		pressed ~ <part>
    -6		problems
    -6		pueden
    6		punzadas ~ <the>
    6		put weight
    6		put weight on
    -6		put ~ on
    6		que <the> <part>
    6		que la
    6		que se
    -6		quede
    -6		quiero ~ de
    6		quite a
    -6		rain
    6		rd ~ <the>
    -6		really ~ <be>
    -6		relaxed
    6		ribs
    -6		right as
    6		ronchas ~ <the>
    -6		rough
    6		s no
    -6		s off
    6		s urgent
    6		said
    6		said to
    6		said ~ .
    6		said ~ <be>
    6		sali de
    6		same ~ <time>
    6		say ~ <the>
    6		say ~ but
    6		says
    6		says #
    -6		sciatica ~ <have>
    -6		sensation in <my>
    -6		senti
    6		sharp pain in
    6		sharp ~ <time>
    6		she <be>
    6		she s
    6		shooting pain in
    6		should i worry
    -6		should ~ if
    6		should ~ you
    6		shoulder has
    6		si , en
    -6		si ~ <part>
    -6		si ~ con
    6		siento hormigueo
    6		siento un
    6		sin darme
    6		sin darme cuenta
    -6		sin ~ <my>
    6		sin ~ cuenta
    6		since
    6		since about
    -6		since my
    6		since ~ table
    -6		slept
    -6		slight
    -6		so good
    -6		so i <be>
    6		so it
    6		so ~ can
    -6		some soreness
    6		somebody
    6		someone ~ <part>
    6		something ~ <part>
    6		sore ~ today
    -6		soreness & [en12]
    6		soreness ,
    6		soreness ~ ,
    -6		sorer ~ last
    -6		sort
    6		stabbing in
    6		stabbing in <my>
    6		stabbing ~ <my>
    6		stiff ~ <the>
    -6		stiff ~ i
    -6		still <the> bit
    6		still painful
    -6		still ~ <have>
    -6		still ~ bit
    6		stood up
    6		stood ~ and
    6		stop ~ .
    -6		stroke
    -6		strong as
    6		subir <the>
    -6		sure if it
    -6		table ,
    6	self_harm:73	tablets
    -6		tell <the>
    -6		telling
    6		tesco
    -6		than ~ ,
    6		than ~ but
    -6		that brought
    6		the ache
    -6		the bad
    6		the bathroom
    6	allergic_reaction:33	the heat
    6		the loo
    -6		the massage
    6		the minute
    6		the shower
    6		the stairs
    6		the tingling
    6		then i
    -6		there ~ at
    6		thermometer & [en244]
    6		thermometer says
    6		thermometer says #
    -6		these
    6		thing <be>
    6		thing ~ <part>
    -6		think ~ <my>
    -6		this week
    -6		through ~ <the>
    -6		through ~ <time>
    -6		tienen
    6		tingle
    6		tingling & [en490]
    6		tingling .
    6		tingling <be>
    6		tingling in <side>
    -6		tingling ~ could
    -6		tingling ~ it
    -6		tired ~ ,
    6		to <be>
    6	radiating_pain:42	to <my> <part>
    6		to bother
    6		to bother you
    6		to pee
    -6		to worry
    -6	weakness:28	to ~ .
    6		to ~ but
    6		to ~ good
    -6		to ~ now
    6		to ~ numb
    6		to ~ pain
    6		to ~ today
    -6		toda ~ ,
    6		today ~ <the>
    -6		today ~ last
    -6	faint_dizzy:32	todo
    6		todo ~ ,
    6		toes are
    -6		tonight ~ <be>
    -6		too ~ <part>
    -6		too ~ to
    -6		towel
    -6		trace
    -6		trace of
    -6		trouble
    6		twice <the>
    6		twice ~ <side>
    6		type
    6	sharp_pain:30 radiating_pain:-6 tingling:-8 persistent_beyond_72h:-44	un
    6		un #
    6		unable ~ <my>
    6		unbearable
    6		under <the> <part>
    6		unico ~ <the>
    6		unsubscribe & [en20]
    6		unsubscribe ~ and
    6		until i
    6		up from <the>
    -6		up in <my>
    6		up tomorrow
    6		up ~ and
    6		useless
    -6		very
    -6		very well
    6		vida
    -6		vida ~ ni
    6		wake up tomorrow
    6		wake ~ tomorrow
    -6		walk ~ ,
    -6		was a
    6		was lovely
    -6		way out
    6	weakness:13	weak
    -6		weak at
    6		weakness .
    -6		weather s
    -6		week ,
    -6		week later
    6		went away
    -6		went numb
    -6		when i <side>
    6		when i wipe
    6	saddle_numbness:40	when ~ wipe
    6		whenever
    6		whenever i
    -6		whether ~ or
    6		which <be>
    6		which is
    -6		which ~ <be>
    -6		which ~ it
    -6		whisper
    -6		who <be> <the>
    -6		who ~ call
    -6		who ~ if
    -6		will ~ <the>
    6	saddle_numbness:33	wipe
    -6		with me
    6		with you
    6		with ~ <count>
    -6		with ~ out
    -6		work ~ .
    -6		work ~ i
    -6		work ~ so
    -6		worked
    6		worked on
    -6		worse than when
    6		worse ~ better
    -6		worse ~ when
    6		worst ~ <have>
    -6		would a
    -6		would it
    -6		would ~ <become>
    -6		y no
    6		y ~ como
    -6		ya ~ duele
    6		ya ~ urgente
    6		yes ~ tingling
    -6		yesterday ~ <be>
    6		yesterday ~ <the>
    -6		you <become>
    6		you said to
    6		you ~ :
    -6		you ~ him
    6		you ~ i
    6		your table
    -5		# & [en298]
    5		# & [en551]
    5	fever:40	# & [en869]
    5		# & [es42]
    -5		# & ache
    5		# /
    5		# <time> ,
    5		# and i
    5	sharp_pain:10	# out
    5		# ~ can
    5		# ~ con
    -5		# ~ did
    5		# ~ with
    -5	numbness:31 persistent_beyond_72h:5	, & .
    -5		, & /
    5		, & [en1017]
    5		, & [en135]
    5		, & [en15]
    -5		, & [en189]
    -5		, & [en199]
    5		, & [en244]
    -5	tingling:14 worsening:43	, & [en28]
    -5		, & [en333]
    -5		, & [en507]
    -5		, & [en525]
    5		, & [en533]
    5	numbness:7	, & [en980]
    -5		, & [es503]
    5		, & [es878]
    5		, & [es966]
    -5		, & soreness
    5		, <person>
    5		, been
    -5		, best
    -5		, dead
    -5		, exactly as
    5		, gracias
    -5		, hard
    -5		, hard to
    5		, her
    -5		, lo
    5		, maybe
    5		, my
    5		, neck
    -5		, never <have>
    -5		, ni
    5		, normal
    5		, nothing dramatic
    5		, please
    5		, she
    5		, thought
    5		, with
    -5		, woke
    5		, y
    -5		, ya
    5		, ~ breakfast
    5		, ~ dramatic
    -5		, ~ full
    5	weakness:4	, ~ just
    -5		, ~ light
    -5		, ~ lot
    -5		, ~ ni
    -5	tingling:5	, ~ of
    5		, ~ place
    5		, ~ por
    5		, ~ que
    -5		, ~ see
    -5		, ~ semanas
    5		, ~ sensation
    -5		, ~ soreness
    -5		, ~ super
    5		, ~ then
    5	bladder_bowel:39	. & [en1018]
    -5		. & [en12]
    -5		. & [en37]
    5		. & [en437]
    -5		. & [en479]
    5		. & [en508]
    -5		. & [en660]
    5		. & [en989]
    5		. & [es102]
    -5		. & [es375]
    -5		. <my>
    -5		. <the> <part>
    -5		. not
    5		. only thing
    5		. pues
    -5		. that
    -5		. ~ after
    5		. ~ but
    -5		. ~ like
    5		. ~ today
    -5		/ & ,
    5	saddle_numbness:12	/^abaj/
    -5		/^abre/
    -5		/^abse/
    5		/^acci/
    -5		/^ace/
    5		/^ador/
    5		/^aho/
    -5		/^alm/
    5		/^ana/
    5		/^ank/
    5		/^ankl/
    -5		/^any/
    -5		/^ape/
    -5		/^apen/
    -5		/^aski/
    -5		/^awa/
    5		/^bajo/
    -5		/^bar/
    -5		/^barb/
    -5		/^bat/
    5		/^bei/
    5	sharp_pain:3	/^bein/
    -5		/^bil/
    -5		/^bill/
    5	saddle_numbness:4	/^bott/
    -5		/^bt/
    -5		/^btw$/
    -5		/^btw/
    5		/^buz/
    -5		/^cama/
    -5		/^capa/
    -5	emergency:14	/^cas/
    5		/^cau/
    5		/^caug/
    -5		/^chec/
    -5	numbness:7 fever:11	/^cold/
    -5		/^comf/
    5		/^cos/
    5		/^coup/
    5	sharp_pain:5	/^cry/
    -5		/^dand/
    5		/^dark/
    -5		/^deli/
    5		/^dial/
    -5		/^dres/
    5		/^duro/
    5		/^eac/
    5		/^each/
    5	persistent_beyond_72h:-16 bladder_bowel:34	/^em/
    5	pregnancy_symptom:8	/^emb/
    5	pregnancy_symptom:2	/^emba/
    5	allergic_reaction:12	/^eyes/
    -5		/^fail/
    -5	radiating_pain:-24 weakness:-18 numbness:9 persistent_beyond_72h:-9 history_disc:-8 history_injury:-22 saddle_numbness:1	/^fee/
    -5		/^felt/
    -5		/^film/
    5	tingling:56	/^fiz/
    5	numbness:-4 tingling:128	/^fizz/
    -5		/^floa/
    -5		/^foll/
    5		/^fra/
    5		/^fron/
    -5		/^fun/
    -5		/^furt/
    5		/^gas/
    5		/^give/
    -5		/^gol/
    -5		/^gym$/
    -5		/^gym/
    5	worsening:3	/^has$/
    -5		/^herm/
    5	calf_swelling:25	/^hinc/
    -5		/^hips/
    -5	numbness:11	/^home/
    5		/^hos/
    5	emergency:147	/^hosp/
    5		/^inco/
    5	sharp_pain:30	/^ins/
    -5		/^is/
    5	allergic_reaction:1	/^it/
    -5		/^joy/
    -5		/^ladd/
    5	weakness:41 numbness:-12	/^lift/
    5		/^live/
    5	numbness:8	/^loo/
    5		/^lov/
    -5		/^luj/
    -5		/^lujo/
    5		/^lum/
    -5		/^mara/
    -5		/^mat/
    -5		/^mee/
    -5		/^meet/
    -5		/^meh$/
    -5		/^meh/
    5	history_injury:3	/^ment/
    -5	severe_headache:49	/^mig/
    -5		/^mild/
    -5	numbness:1 pregnancy_symptom:53	/^min/
    -5		/^mole/
    -5		/^morn/
    5	emergency:33	/^mou/
    5	weakness:52	/^mug/
    5		/^nal/
    5		/^nalg/
    -5		/^nap/
    5		/^ner/
    5		/^nerv/
    -5		/^nuev/
    -5		/^od/
    -5		/^odd$/
    -5		/^odd/
    5	allergic_reaction:22	/^oil$/
    5	allergic_reaction:53	/^oil/
    -5		/^ok/
    -5		/^oka/
    -5		/^okay/
    -5		/^orde/
    5		/^otra/
    5	tingling:-9 calf_swelling:-18 severe_headache:1	/^ou/
    5		/^ouc/
    5		/^ouch/
    5		/^para/
    5		/^pens/
    -5		/^peop/
    5	self_harm:31	/^pill/
    -5	tingling:14	/^pins/
    5		/^pip/
    5		/^pipi/
    5		/^piso/
    5	bladder_bowel:152	/^poo/
    5	self_harm:12	/^quie/
    -5		/^rad/
    -5		/^radi/
    5		/^raw$/
    5		/^raw/
    -5		/^ric/
    -5	weakness:22	/^rodi/
    5	calf_swelling:4	/^roj/
    5		/^rot/
    5		/^rott/
    -5		/^saba/
    5		/^sai/
    5		/^sal/
    -5	persistent_beyond_72h:17	/^sam/
    -5		/^same/
    5	saddle_numbness:45	/^sea/
    -5		/^sel/
    -5		/^sell/
    -5		/^set/
    5		/^shoe/
    -5	radiating_pain:8	/^shoo/
    5		/^slow/
    5		/^soa/
    5		/^soak/
    -5		/^sort/
    -5		/^sou/
    5		/^spu/
    5		/^step/
    -5		/^stro/
    5		/^stru/
    -5		/^sue/
    -5		/^tad$/
    -5		/^tad/
    -5		/^take/
    5		/^tap/
    -5		/^teni/
    5		/^ter/
    5		/^term/
    -5	sharp_pain:-14 radiating_pain:-19 weakness:-13 numbness:-8 tingling:-20 persistent_beyond_72h:-10 history_disc:-3 history_injury:-26 osteoporosis:-30 pregnancy_symptom:-17 bladder_bowel:-30 saddle_numbness:-17 chest_breath:-6 calf_swelling:-2 fever:-5 faint_dizzy:-24 severe_bruising:-45 emergency:-8 self_harm:-11	/^th/
    5		/^thre/
    5		/^thro/
    5	sharp_pain:-14 weakness:-48 tingling:52	/^tin/
    5		/^toq/
    5		/^toqu/
    -5	numbness:4	/^tou/
    -5		/^unc/
    -5		/^unsu/
    -5		/^up/
    5		/^uri/
    5		/^urin/
    5	fever:66	/^war/
    5		/^wear/
    5	numbness:-1 history_injury:43 bladder_bowel:-26	/^week/
    -5		/^wei/
    -5		/^weir/
    -5		/^wer/
    -5		/^were/
    -5		/^whis/
    -5		/^wine/
    -5		/^worr/
    5		/^zap$/
    5		/abby$/
    5		/abby/
    -5		/abre/
    -5		/abse/
    -5		/absen/
    5		/acci/
    5		/accid/
    -5	numbness:-53 tingling:-23 persistent_beyond_72h:7 bladder_bowel:-5 faint_dizzy:-49 emergency:-13	/ach/
    -5		/aci/
    -5		/acte/
    -5		/actu/
    -5		/acu/
    5	faint_dizzy:58	/aded$/
    5		/aded/
    5		/adil/
    5		/admi/
    5		/adorm/
    -5		/ady$/
    -5		/ady/
    5		/aes/
    -5		/afe$/
    -5		/afe/
    -5		/agi/
    5		/aho/
    -5		/aile/
    -5		/ailed/
    5	history_disc:5	/ainf/
    5	history_injury:37	/ainfu/
    5		/ajo$/
    -5		/ales$/
    -5		/ales/
    -5		/alke/
    -5		/alked/
    5	sharp_pain:-11 radiating_pain:-35 weakness:-7 tingling:-7 persistent_beyond_72h:-37 history_disc:-8 fever:-6	/all/
    5		/alla/
    5		/along/
    5		/amat/
    5		/amati/
    5	radiating_pain:20	/amb/
    5	sharp_pain:32	/ambra/
    5		/amina/
    -5		/andy$/
    -5		/andy/
    5		/ankl/
    5	weakness:15	/ankle/
    -5		/apare/
    -5		/apaz$/
    -5		/apaz/
    -5		/apen/
    -5		/apena/
    5	bladder_bowel:16	/appen/
    5	severe_headache:46	/aque/
    -5		/arat/
    -5		/arath/
    5		/araza/
    -5		/arba/
    -5		/arbar/
    -5		/arg/
    5		/aring/
    -5		/ark/
    -5		/ars/
    -5		/arti/
    -5		/asar/
    5		/ash$/
    -5		/aski/
    -5		/askin/
    5		/ates$/
    5		/ates/
    -5		/atho/
    -5		/athon/
    5		/athr/
    5		/athro/
    5		/atur/
    5		/augh/
    -5		/auti/
    -5		/autif/
    5	sharp_pain:128	/ava/
    -5	persistent_beyond_72h:8	/awa/
    5		/awli/
    -5		/axe/
    5		/aye$/
    5		/azad/
    5		/azada/
    5		/babl/
    5		/bably/
    -5		/bag/
    5		/bajo$/
    5		/bajo/
    -5		/barb/
    -5		/barba/
    -5		/bat/
    5		/bathr/
    -5		/beaut/
    5	sharp_pain:28	/bei/
    5		/bein/
    5	sharp_pain:1	/being/
    5		/blan$/
    -5	radiating_pain:-25 persistent_beyond_72h:-56	/ble$/
    5		/bott/
    -5		/bra$/
    5	history_injury:53	/bro/
    5	radiating_pain:-4 numbness:-30 severe_bruising:13	/bru/
    -5		/bsc/
    -5		/bscr/
    -5		/bscri/
    -5		/bse/
    -5		/bsen/
    -5		/btw$/
    -5		/btw/
    5	tingling:71	/buz/
    5		/cada$/
    5		/cada/
    -5		/cama$/
    -5		/cama/
    -5		/capaz/
    5		/caug/
    5		/caugh/
    5	bladder_bowel:21	/cci/
    5	bladder_bowel:3	/ccid/
    5		/ccide/
    -5		/cepc/
    -5		/cepci/
    5		/chad/
    5		/chado/
    -5		/chec/
    -5		/check/
    -5		/cib/
    -5		/cibi/
    -5		/cibir/
    5	bladder_bowel:117	/ciden/
    -5		/cion$/
    -5		/cione/
    5		/ckles/
    5	severe_headache:20	/cla/
    -5	fever:15	/cold$/
    -5	numbness:4 fever:49	/cold/
    -5		/comf/
    -5		/comme/
    5		/const/
    5	numbness:2	/corc/
    5		/coupl/
    5		/creas/
    5		/cry/
    -5		/ctu/
    -5		/dan/
    -5		/dand/
    5		/dark$/
    5		/dark/
    -5		/dato/
    5		/dere/
    -5		/dge/
    -5		/di$/
    5		/ding$/
    5		/ding/
    -5	sharp_pain:-16 history_disc:98	/dis/
    5		/disco/
    -5		/dly$/
    -5		/dly/
    5		/dmi/
    -5		/dness/
    5	persistent_beyond_72h:3	/dolie/
    -5		/dom$/
    5	numbness:88	/dorm/
    5		/dorme/
    5		/doubl/
    5	allergic_reaction:8	/dra/
    -5		/drian/
    5		/duro$/
    5		/duro/
    5		/eaki/
    5		/eakin/
    5		/eanc/
    5		/eance/
    -5		/eant$/
    -5		/eant/
    5		/eari/
    5		/earin/
    -5		/eaut/
    -5		/eauti/
    -5		/ebili/
    -5		/ecepc/
    -5		/ecib/
    -5		/ecibi/
    -5		/edn/
    -5		/edne/
    -5		/ednes/
    5	sharp_pain:-24	/eep/
    -5		/eeti/
    -5		/eetin/
    -5		/ege/
    5		/eguir/
    5	fever:2	/ehea/
    -5		/eir/
    -5		/eird$/
    -5		/eird/
    5		/eja$/
    5	sharp_pain:22	/ellas/
    -5		/ellow/
    -5		/elt$/
    5	pregnancy_symptom:15	/emba/
    5	pregnancy_symptom:3	/embar/
    -5		/endri/
    5		/enge/
    5		/engea/
    -5		/enos$/
    -5		/enos/
    5		/ensat/
    5		/entio/
    5		/ento/
    -5		/eopl/
    -5		/eople/
    -5		/epc/
    -5		/epci/
    -5		/epcio/
    5	weakness:16 numbness:2 persistent_beyond_72h:-30	/erd/
    -5		/eren/
    -5		/ergy$/
    -5		/ergy/
    5		/eris/
    5		/erish/
    5		/errib/
    5		/erta$/
    -5		/escr/
    -5		/escri/
    -5		/esen/
    -5		/este/
    5		/estes/
    -5		/etel/
    -5		/etely/
    -5		/eting/
    5	severe_bruising:46	/eton/
    5		/etro$/
    5		/etro/
    5		/eva/
    -5		/even/
    -5	emergency:13	/eveni/
    5		/evo$/
    5		/evo/
    5		/ewer$/
    5	allergic_reaction:5	/eyes$/
    5	allergic_reaction:1	/eyes/
    -5		/fail/
    -5		/felt$/
    -5		/felt/
    -5		/fica/
    -5		/ficat/
    -5		/film$/
    -5		/film/
    -5		/fir/
    5	tingling:135	/fiz/
    5	tingling:40	/fizz/
    -5		/floa/
    -5		/float/
    5		/floor/
    -5		/foll/
    -5		/follo/
    -5	persistent_beyond_72h:14	/fort/
    5		/fron/
    5		/front/
    -5		/fun/
    -5		/furt/
    -5		/furth/
    5		/fuss$/
    -5		/gad/
    -5		/gam/
    5		/gean/
    5		/geanc/
    -5		/ghed$/
    -5		/ghed/
    -5		/ghtl/
    -5		/ghtly/
    5		/gic$/
    5		/gic/
    5		/give/
    -5		/gol/
    5		/grave/
    -5		/gud/
    5		/guir$/
    5		/guir/
    -5		/gym$/
    -5		/gym/
    5		/haki/
    5	fever:37	/hakin/
    5	bladder_bowel:17	/happe/
    5		/hard/
    5		/hart/
    -5		/heck$/
    -5		/heck/
    -5	history_disc:42 bladder_bowel:-7	/her/
    -5		/herma/
    5		/hinc/
    5	calf_swelling:54	/hinch/
    -5		/hips$/
    -5		/hips/
    -5	sharp_pain:14 numbness:-9 worsening:-2	/his/
    -5		/hisp/
    -5		/hispe/
    -5	numbness:3	/home$/
    -5	numbness:34	/home/
    -5		/hon$/
    -5	sharp_pain:21	/hoot/
    5		/hos/
    5	emergency:17	/hosp/
    5		/hospi/
    5		/hre/
    5		/hroo/
    5		/hroom/
    -5		/htl/
    -5		/htly$/
    -5		/htly/
    5	persistent_beyond_72h:-1	/hurts/
    -5		/ian$/
    -5		/ibe$/
    5		/ible$/
    -5		/ich$/
    5	sharp_pain:21 numbness:29	/ick$/
    -5	bladder_bowel:39	/ide/
    5	bladder_bowel:2	/iden/
    5		/ident/
    -5		/ides$/
    -5		/ides/
    5		/iera/
    5		/ierna/
    5		/iero/
    -5		/iev/
    -5		/ieve$/
    -5		/ieve/
    -5		/iew$/
    -5		/iew/
    -5		/ifica/
    -5		/ifu/
    -5		/iful/
    -5		/ifull/
    -5		/ightl/
    5		/igo/
    -5		/ila/
    5		/illeo/
    -5		/ilm$/
    -5		/ilm/
    5		/ima$/
    -5		/imbe/
    -5		/imbed/
    -5		/immi/
    -5		/immin/
    -5		/impin/
    -5		/inda$/
    -5		/inda/
    5		/inded/
    5	history_injury:32	/infu/
    5	sharp_pain:-5	/inful/
    5	radiating_pain:21	/into/
    5		/iod/
    -5		/iones/
    5		/ipi$/
    -5		/ired$/
    -5		/ired/
    5		/irme$/
    5		/irme/
    5		/ised$/
    5		/ised/
    -5		/ispe/
    -5		/isper/
    -5		/isto/
    5		/ital$/
    5	fever:11	/itan/
    5	fever:25	/itand/
    -5		/ited$/
    -5		/ited/
    5		/ivie/
    5		/ivien/
    -5		/joy$/
    -5		/kay$/
    -5		/kay/
    -5	history_injury:9	/ked$/
    -5	history_injury:10	/ked/
    -5		/knot$/
    5	severe_bruising:49	/lack$/
    5	weakness:-6	/last$/
    5	weakness:-3	/last/
    5		/lded$/
    5		/lded/
    -5	allergic_reaction:9	/lder/
    5		/leaki/
    5	sharp_pain:35	/lec/
    -5		/lege/
    5		/lenc/
    5		/leo/
    -5		/letel/
    -5		/leve/
    5	persistent_beyond_72h:8	/lien/
    5		/lier/
    5		/liero/
    5	weakness:55 numbness:-21	/lift/
    -5		/limbe/
    -5		/line$/
    -5	allergic_reaction:15	/list/
    -5		/lke/
    -5		/lked$/
    -5		/lked/
    5	sharp_pain:-22 radiating_pain:-14 weakness:-8 tingling:-24 worsening:-11 persistent_beyond_72h:-1 history_disc:-29 osteoporosis:-4 pregnancy_symptom:-1 severe_bruising:-17 self_harm:-38	/ll$/
    5		/lleo/
    5		/lleva/
    -5	weakness:12	/lly/
    -5		/lm$/
    -5		/loat/
    5		/loor/
    5	sharp_pain:-1 radiating_pain:-7 allergic_reaction:34	/los/
    -5		/lovel/
    -5		/lowe/
    -5		/lowi/
    -5		/lowin/
    -5	radiating_pain:18	/lt$/
    -5		/luj/
    -5		/lujo$/
    -5		/lujo/
    -5		/lver/
    5		/mana/
    5		/mar/
    -5		/mara/
    -5		/marat/
    5	weakness:-4 tingling:-8 persistent_beyond_72h:-2	/mas/
    5		/mbra/
    -5		/meant/
    5	numbness:12	/meci/
    -5		/mee/
    -5		/meet/
    -5		/meeti/
    -5		/meh$/
    5	history_injury:36	/menti/
    -5		/ments/
    -5		/mera/
    5		/mete/
    5		/metro/
    -5		/mia/
    5	numbness:87	/mido/
    -5		/migas/
    -5		/mild/
    -5		/mmen/
    -5		/mmi/
    -5		/mmin/
    -5		/mming/
    -5		/mole/
    -5		/moles/
    5		/moret/
    -5		/morn/
    -5		/morni/
    -5	history_injury:29	/mot/
    -5		/moves/
    -5		/mpres/
    5		/mpro/
    -5		/mun/
    5		/nalg/
    5		/nalga/
    -5	radiating_pain:-4	/nce/
    -5		/ncin/
    -5		/ncing/
    5		/ncrea/
    -5		/ndy$/
    -5		/ndy/
    5		/nent/
    -5		/nergy/
    5		/nerv/
    5		/ney$/
    5		/ney/
    5		/nfu/
    5	history_disc:7	/nful$/
    5	history_injury:6 osteoporosis:51	/nful/
    5		/ngea/
    5		/ngean/
    -5		/nic/
    5		/nkl/
    5	history_injury:32	/nkle/
    5	faint_dizzy:63	/nni/
    5		/nnin/
    5		/nning/
    -5		/nsada/
    5	numbness:20	/nsat/
    5		/nsati/
    5		/nsta/
    5		/nstan/
    -5		/nsub/
    -5		/nsubs/
    5		/ntaz/
    5		/ntazo/
    5		/ntio/
    5	history_injury:1	/ntion/
    -5		/ntra/
    -5		/nuev/
    -5		/nvi/
    -5		/nvie/
    5		/oak/
    5		/oake/
    5		/oaked/
    5		/oba/
    5		/obab/
    5		/obabl/
    -5		/obr/
    -5		/odd$/
    -5	weakness:4	/odil/
    -5	weakness:48	/odill/
    -5		/off/
    5		/oint/
    -5		/oka/
    -5		/okay$/
    -5		/okay/
    -5	weakness:-22 numbness:37	/oke$/
    5	numbness:29	/ole$/
    -5		/oles/
    -5		/olida/
    5	persistent_beyond_72h:11	/olie/
    5	persistent_beyond_72h:13	/olien/
    -5		/ollo/
    -5		/ollow/
    -5		/omf/
    -5		/omme/
    -5		/ommen/
    -5		/omor/
    -5		/omorr/
    5	pregnancy_symptom:13	/ons$/
    5		/onsta/
    5		/ont$/
    5	pregnancy_symptom:5	/oon/
    5		/opin/
    5		/oping/
    -5		/ople$/
    -5		/ople/
    5		/oque/
    5		/orand/
    -5		/orde/
    5	severe_bruising:38	/oret/
    5	severe_bruising:14	/oreto/
    -5		/orido/
    5		/orl/
    5		/ormec/
    -5		/ornin/
    5	calf_swelling:80	/orr/
    5	sharp_pain:17	/orta/
    5		/ospi/
    5	emergency:5	/ospit/
    5	tingling:13	/osq/
    5		/osqu/
    5		/ota$/
    5		/otc/
    5		/otch/
    5		/otra$/
    5		/otra/
    5		/otte/
    5		/otten/
    5		/otti/
    5		/ottin/
    -5		/oulde/
    5		/oupl/
    5		/ouple/
    5	weakness:-6 worsening:-31 persistent_beyond_72h:-12 pregnancy_symptom:-5 saddle_numbness:-39 fever:-2	/out/
    -5		/ovely/
    -5		/oves$/
    -5		/oves/
    5		/owels/
    -5		/oxi/
    5		/painf/
    5		/pale/
    5		/panto/
    -5		/pasar/
    5		/past$/
    5		/pell/
    5		/pen$/
    -5		/penas/
    -5		/peop/
    -5		/peopl/
    5		/pera/
    5	weakness:12	/piern/
    5	self_harm:34	/pill/
    5		/pip/
    5		/pipi$/
    5		/pipi/
    5		/piso$/
    5		/piso/
    5		/pital/
    -5		/plete/
    -5		/ply/
    -5		/poco/
    5	self_harm:4	/poin/
    5	self_harm:17	/point/
    5		/port/
    5		/pott/
    5		/potti/
    5	bladder_bowel:8	/ppen/
    5		/presi/
    5		/proba/
    5		/prov/
    5		/punta/
    5	tingling:1	/quil/
    5		/rado/
    -5		/raia$/
    -5		/raia/
    5		/ramat/
    5		/rando/
    -5		/rapi/
    -5		/raron/
    -5		/rata/
    5		/rate$/
    -5		/ratho/
    5		/rave$/
    5		/rawli/
    5		/raza/
    5		/razad/
    -5		/razos/
    -5		/rba/
    -5		/rbar/
    -5		/recib/
    5	fever:111	/rehe/
    5	fever:25	/rehea/
    -5		/reig/
    5		/rell/
    5		/rella/
    -5		/resen/
    5		/resio/
    -5		/rete/
    5	severe_bruising:47	/reto/
    5		/reton/
    -5		/rew/
    -5		/rgy$/
    -5		/rgy/
    -5		/rian$/
    -5		/rian/
    -5		/ribe$/
    5		/rica/
    -5	sharp_pain:13	/rie/
    5	sharp_pain:43	/rient/
    5		/rina$/
    -5		/rink/
    -5		/rinki/
    5		/rish$/
    5		/rish/
    5		/rite$/
    -5		/rive/
    -5		/rle/
    5		/rmar/
    5		/rmec/
    -5		/rmiga/
    5		/rnin/
    5	tingling:-8	/rning/
    5		/roba/
    5		/robab/
    -5		/rodil/
    5	calf_swelling:21	/roj/
    5		/ront$/
    5		/ront/
    5		/rott/
    5		/rotte/
    -5		/rqu/
    -5		/rreo$/
    -5		/rries/
    -5		/rrow$/
    5	severe_headache:15	/rst$/
    -5		/rthe/
    -5		/rther/
    5		/rugg/
    5		/ruggl/
    5	severe_bruising:25	/ruise/
    -5		/ruisi/
    -5	chest_breath:12	/run$/
    5		/runk$/
    5		/runk/
    -5		/sages/
    5		/sai/
    5	bladder_bowel:43	/sal/
    -5		/sam/
    -5		/same$/
    -5		/same/
    5		/sati/
    5		/satio/
    -5		/sell$/
    -5		/sell/
    -5		/serv/
    5		/shaki/
    5		/shoe/
    -5	radiating_pain:16	/shoo/
    -5	sharp_pain:2 radiating_pain:27	/shoot/
    5		/sim/
    -5		/sits$/
    -5		/sits/
    -5		/sking/
    5		/slow/
    5	chest_breath:35	/so$/
    5		/soa/
    5		/soak/
    5		/soake/
    -5		/sort/
    -5		/sou/
    -5		/spera/
    5		/spott/
    5		/stab$/
    5		/stant/
    5	chest_breath:2	/stb/
    -5		/ste$/
    5		/stes/
    5		/stesi/
    -5		/stra/
    5		/strel/
    5		/stru/
    5		/strug/
    -5		/stuvo/
    -5		/subsc/
    5		/tab$/
    5		/tabby/
    5		/tat/
    5	tingling:133	/tatic/
    5	sharp_pain:24	/tazo/
    -5		/tba/
    5		/tched/
    -5		/teady/
    5	sharp_pain:-8 self_harm:2	/ted$/
    -5	tingling:18	/tel/
    -5		/tely$/
    -5		/tely/
    5		/tern/
    5	numbness:8	/tesi/
    5		/tesia/
    -5		/test$/
    5		/theti/
    -5		/thon$/
    -5		/thon/
    5		/thre/
    5		/throo/
    -5		/tice$/
    -5		/tifu/
    -5		/tiful/
    -5	worsening:28	/time$/
    5	numbness:5 saddle_numbness:33	/tion$/
    5		/tips$/
    5		/tips/
    -5		/tired/
    -5		/tomor/
    5		/toq/
    5		/toqu/
    5		/toque/
    -5	tingling:24	/tos$/
    5		/trai/
    -5		/traia/
    5		/trel/
    5		/trell/
    5		/trica/
    5		/trug/
    5		/trugg/
    -5		/tua/
    -5		/tual/
    5		/tura$/
    -5		/tw$/
    -5		/ua$/
    -5		/ubsc/
    -5		/ubscr/
    5		/uce/
    -5		/uched/
    5		/uckle/
    -5		/uen$/
    5		/uent/
    5		/uggl/
    5		/uggli/
    -5		/ughed/
    5		/uille/
    5		/uir$/
    5		/uir/
    -5		/uisin/
    -5		/ujo$/
    -5		/ulde/
    -5		/ulder/
    5		/umbar/
    5		/ums/
    5		/unch$/
    5		/unk$/
    5		/unk/
    -5		/unsu/
    -5		/unsub/
    -5		/unt$/
    5		/upl/
    5		/uple$/
    5		/uple/
    5		/urn$/
    -5		/urthe/
    5		/urts$/
    5		/urts/
    -5		/use$/
    5		/uss$/
    5		/ute$/
    -5		/utif/
    -5		/utifu/
    5		/utti/
    5	self_harm:12	/uttin/
    -5		/vell/
    5		/vem/
    5		/venge/
    -5		/venin/
    5		/viend/
    -5		/view$/
    -5		/view/
    -5		/ving$/
    -5		/ving/
    5		/vivie/
    -5		/walke/
    5		/warni/
    5	numbness:-8 tingling:-5 faint_dizzy:-22	/wea/
    -5	fever:66	/weat/
    5	persistent_beyond_72h:78	/week$/
    5	history_injury:10	/week/
    -5		/wei/
    -5		/weir/
    -5		/weird/
    5		/welle/
    5		/wels$/
    5		/wels/
    -5		/were$/
    -5		/were/
    -5		/whis/
    -5		/whisp/
    -5		/wimmi/
    5		/winde/
    -5		/wine$/
    -5		/wine/
    -5		/woke$/
    -5		/worr/
    -5		/yed$/
    -5		/yed/
    -5		/ym$/
    5		/yo$/
    5		/zap$/
    -5		/zar/
    5		: & .
    5		: & [en869]
    5		: & [es13]
    5		: no .
    5		: ~ yes
    5		<be> ,
    5	sharp_pain:-28 faint_dizzy:6	<be> <my>
    -5		<be> <part> to
    5		<be> <the> dolor
    -5		<be> dizzy
    -5		<be> dolor en
    -5		<be> down
    -5		<be> down to
    -5		<be> embarazada
    -5		<be> embarazada de
    5		<be> great ,
    5		<be> how
    5		<be> it normal
    -5		<be> last
    -5		<be> no numbness
    5	weakness:8	<be> que
    5		<be> sharp
    5		<be> told
    5		<be> ~ afternoon
    5		<be> ~ ciatica
    -5		<be> ~ con
    5		<be> ~ dinner
    5		<be> ~ ending
    -5		<be> ~ ever
    5		<be> ~ hospital
    -5		<be> ~ just
    5		<be> ~ last
    5		<be> ~ lot
    5		<be> ~ mas
    -5		<be> ~ never
    -5		<be> ~ new
    -5		<be> ~ numbness
    -5		<be> ~ o
    5		<be> ~ only
    5		<be> ~ poquito
    5		<be> ~ sharp
    5		<be> ~ sleep
    5		<be> ~ very
    -5		<be> ~ wee
    5		<be> ~ worked
    5		<become> .
    5	worsening:8	<become> from
    5		<become> home
    -5		<become> up <the>
    -5		<become> ~ .
    5	sharp_pain:17 radiating_pain:29	<become> ~ <part>
    5	worsening:7 persistent_beyond_72h:-27 pregnancy_symptom:30 severe_headache:-32 faint_dizzy:12 emergency:7	<become> ~ <the>
    5		<become> ~ good
    -5		<become> ~ in
    5		<become> ~ numb
    5		<become> ~ out
    -5		<become> ~ over
    5		<become> ~ painful
    5	numbness:46	<become> ~ sleep
    5		<become> ~ under
    5		<become> ~ up
    5		<become> ~ worse
    5		<count> <part> <be>
    -5		<count> with <the>
    5		<count> ~ normal
    -5		<count> ~ numb
    -5		<count> ~ to
    -5		<day> , today
    -5		<day> ~ not
    5		<day> ~ today
    -5		<feel> fine
    -5		<feel> in <my>
    -5		<feel> in <the>
    -5		<feel> like i
    5		<feel> ~ but
    -5		<feel> ~ did
    -5		<feel> ~ en
    -5		<feel> ~ in
    5		<feel> ~ not
    -5		<feel> ~ pain
    -5		<feel> ~ though
    5		<feel> ~ will
    5		<have> <become> ,
    -5		<have> <the> hot
    5		<have> no <feel>
    5		<have> not touched
    -5		<have> numb
    -5		<have> numb <part>
    5		<have> ~ #
    -5	sharp_pain:5	<have> ~ and
    5		<have> ~ away
    -5		<have> ~ could
    -5		<have> ~ hot
    -5		<have> ~ of
    5		<have> ~ sore
    5		<have> ~ strength
    5		<have> ~ touched
    5		<have> ~ woken
    -5	weakness:16	<keep> ~ <my>
    -5		<my> <part> <the>
    -5		<my> <part> when
    -5		<my> ?
    5		<my> baja <the>
    5		<my> bike <the>
    -5		<my> body
    5		<my> bowels
    -5		<my> escriban
    -5		<my> pueden
    5		<my> salieron
    5		<my> salieron ronchas
    -5	sharp_pain:-7 radiating_pain:20 weakness:11 tingling:7 persistent_beyond_72h:-10 fever:-6 allergic_reaction:5	<my> ~ <the>
    -5		<my> ~ come
    5		<my> ~ darme
    -5		<my> ~ fiebre
    -5		<my> ~ fine
    -5		<my> ~ funny
    -5		<my> ~ grand
    -5		<my> ~ happy
    5		<my> ~ hospital
    -5		<my> ~ may
    5		<my> ~ pero
    5		<my> ~ pipi
    5		<my> ~ stairs
    5		<my> ~ todo
    5		<my> ~ which
    5		<part> . .
    -5		<part> <be> fine
    5		<part> <be> fizzing
    -5		<part> <be> grand
    -5		<part> <be> painful
    5		<part> <be> tingling
    5	weakness:11 tingling:21	<part> <keep>
    5		<part> <my> <be>
    -5		<part> <the> <be>
    5		<part> <the> more
    5		<part> buckled
    5		<part> gordo
    -5		<part> in <the>
    -5		<part> it
    -5		<part> moves
    -5		<part> que traia
    5		<part> since <the>
    -5		<part> still
    5	radiating_pain:35	<part> y
    5	weakness:43 numbness:33	<part> ~ <become>
    5		<part> ~ as
    5		<part> ~ asleep
    -5		<part> ~ before
    5		<part> ~ caliente
    5		<part> ~ dragging
    5		<part> ~ fizzing
    -5		<part> ~ he
    5		<part> ~ heavy
    -5		<part> ~ honestly
    -5		<part> ~ llamo
    5		<part> ~ move
    -5		<part> ~ never
    5		<part> ~ properly
    -5		<part> ~ put
    5		<part> ~ que
    -5		<part> ~ quien
    5		<part> ~ should
    5		<part> ~ si
    5		<part> ~ sure
    5		<part> ~ swollen
    -5		<part> ~ traia
    5		<part> ~ vengeance
    -5		<part> ~ work
    -5		<part> ~ ya
    5		<person> ~ ayer
    -5		<person> ~ but
    -5		<person> ~ from
    5		<person> ~ out
    -5		<side> at <side>
    5		<side> i <be>
    5		<side> numb
    5		<side> over <my>
    -5		<side> sides
    5		<side> yours
    5	tingling:-8 calf_swelling:7	<side> ~ <be>
    5		<side> ~ does
    -5		<side> ~ hard
    -5		<side> ~ hurts
    -5		<side> ~ session
    -5		<side> ~ than
    -5		<side> ~ time
    -5		<side> ~ today
    -5		<the> <count> with
    -5		<the> <part> ?
    -5		<the> <part> of
    -5		<the> <time> .
    5		<the> <time> and
    5		<the> ache <become>
    5		<the> ambulance
    5		<the> best
    -5		<the> chance of
    -5		<the> cita <the>
    -5		<the> evening
    -5		<the> factura
    5	fever:50	<the> fever
    5		<the> grave
    -5		<the> gym
    5		<the> heat pack
    5		<the> hormigueo
    -5		<the> house
    -5		<the> knot
    -5		<the> ladder
    5	worsening:23	<the> last
    -5		<the> lot
    5		<the> more ,
    5		<the> morning
    5		<the> numbness ,
    5		<the> orina
    -5		<the> pain in
    5		<the> que <be>
    -5		<the> salir ,
    -5		<the> sore
    -5		<the> tad
    -5		<the> tingling <have>
    -5		<the> todo
    -5		<the> usual
    5		<the> vengeance
    -5		<the> viernes
    -5		<the> weather
    5		<the> will
    5		<the> will not
    -5	numbness:27	<the> ~ <have>
    5	sharp_pain:16 radiating_pain:2 numbness:-1 tingling:10 persistent_beyond_72h:12 history_disc:37 osteoporosis:11 severe_headache:14 faint_dizzy:12 severe_bruising:25 self_harm:-9	<the> ~ <my>
    -5		<the> ~ <person>
    -5	sharp_pain:1 radiating_pain:13 weakness:-1 numbness:-1 worsening:-20 persistent_beyond_72h:-5 history_disc:-11 history_injury:20 osteoporosis:-4 pregnancy_symptom:-3 bladder_bowel:-1 fever:-10 severe_headache:14 emergency:-14	<the> ~ <the>
    5		<the> ~ abajo
    -5		<the> ~ after
    -5		<the> ~ again
    5		<the> ~ comes
    -5		<the> ~ completely
    5		<the> ~ do
    5	history_injury:49	<the> ~ duele
    5		<the> ~ eso
    -5		<the> ~ glademoji
    -5		<the> ~ later
    5		<the> ~ massage
    -5		<the> ~ more
    5		<the> ~ much
    5		<the> ~ nearly
    -5		<the> ~ noche
    -5		<the> ~ old
    -5		<the> ~ otheremoji
    -5		<the> ~ quien
    5		<the> ~ something
    5		<the> ~ starts
    -5		<the> ~ stiff
    -5		<the> ~ tender
    -5		<the> ~ traia
    5		<the> ~ worse
    -5		<time> but <my>
    -5		<time> but it
    5		<time> on ,
    -5		<time> with
    5		<time> ~ ?
    5		<time> ~ ache
    5		<time> ~ another
    -5		<time> ~ but
    5		? & [en474]
    -5		? & [en954]
    5		? ~ now
    5		[en1002] & [en215]
    -5		[en1002] & [en309]
    5		[en1002] & [en461]
    -5		[en1002] & [es182]
    -5		[en1002] & soreness
    -5		[en1005]
    -5		[en1007] & [en1005]
    5		[en1007] & [en311]
    5		[en1014] & [es13]
    -5		[en1014] & [es815]
    5		[en1014] & [es966]
    -5		[en1018] & [en1020]
    -5		[en1018] & [en181]
    5		[en1018] & [en394]
    5		[en1018] & [en426]
    5		[en101] & [en37]
    5		[en101] & [en746]
    -5	sharp_pain:4 worsening:-15 persistent_beyond_72h:7	[en1020] & [en1002]
    -5		[en1020] & [en143]
    5		[en1020] & [en157]
    -5		[en1020] & [en378]
    -5		[en1020] & [en47]
    5		[en1020] & [en551]
    -5		[en1020] & [en650]
    5		[en1020] & [en93]
    5		[en1020] & vengeance
    -5		[en106] & [en170]
    -5		[en106] & [en980]
    5		[en10]
    5		[en116] & [en12]
    -5		[en116] & [en218]
    -5		[en11] & [en101]
    5		[en11] & [en19]
    -5	numbness:31	[en11] & [en20]
    5	persistent_beyond_72h:32	[en11] & [en234]
    -5		[en11] & [en31]
    5		[en11] & [en377]
    -5		[en11] & [en42]
    -5		[en11] & [en461]
    5		[en11] & [en474]
    -5		[en11] & [en679]
    -5		[en11] & [en709]
    5	fever:46	[en11] & [en77]
    5		[en11] & [en871]
    5		[en11] & [en906]
    5		[en11] & [en951]
    5		[en11] & [es182]
    -5		[en121] & [en12]
    -5		[en121] & [en37]
    -5		[en124] & #
    -5		[en124] & [en746]
    5	weakness:-2	[en127]
    -5	history_injury:1	[en127] & ,
    5		[en127] & [en29]
    5		[en12] & [en159]
    -5		[en12] & [en170]
    -5		[en12] & [en20]
    5		[en12] & [en250]
    -5		[en12] & [en298]
    -5		[en12] & [en333]
    -5		[en12] & [en613]
    -5		[en12] & [en954]
    -5		[en12] & [en967]
    5		[en138] & [en251]
    5		[en138] & [en490]
    5		[en143] & [en378]
    -5		[en143] & [en810]
    5		[en143] & [en966]
    5		[en148] & [en28]
    5		[en148] & [es182]
    -5		[en157] & [en60]
    -5		[en157] & [en762]
    5		[en15] & [en1002]
    -5	radiating_pain:52	[en170] & [en11]
    -5		[en170] & [en15]
    5		[en170] & [en181]
    5	worsening:21	[en170] & [en19]
    -5		[en170] & [en602]
    5		[en170] & [en63]
    -5		[en170] & [en762]
    5		[en170] & [en807]
    5		[en170] & [en810]
    -5		[en170] & [en84]
    -5		[en170] & [en966]
    -5		[en170] & [es182]
    5		[en170] & [es218]
    -5		[en181] & [en404]
    -5		[en181] & [en455]
    -5		[en181] & [en507]
    5		[en181] & [en522]
    -5		[en189] & .
    -5		[en189] & [en234]
    5		[en19] & :
    -5		[en19] & [en154]
    5	worsening:60	[en19] & [en19]
    -5		[en19] & [en213]
    -5		[en19] & [en29]
    -5		[en19] & [en442]
    -5		[en19] & [en453]
    -5		[en19] & [en58]
    5		[en19] & [en890]
    5		[en19] & [en917]
    -5		[en19] & [es14]
    5		[en19] & [es182]
    -5		[en19] & [es54]
    -5		[en19] & [es91]
    5		[en19] & [es975]
    -5		[en19] & achy
    5		[en19] & blister
    5		[en19] & vengeance
    5		[en202] & [en143]
    5		[en202] & [en251]
    5		[en202] & [en252]
    -5		[en202] & [en39]
    5		[en202] & [en618]
    -5		[en202] & [en633]
    5		[en20] & [en185]
    5	pregnancy_symptom:15	[en20] & [en19]
    5		[en20] & [en333]
    -5		[en20] & [en378]
    -5		[en20] & [en461]
    -5		[en20] & [en653]
    -5		[en20] & [en682]
    5		[en20] & [en693]
    5		[en20] & [en954]
    5		[en212] & [en602]
    -5		[en212] & [en966]
    -5		[en213] & [en60]
    -5		[en213] & [en613]
    5		[en215] & [en468]
    5		[en215] & [en551]
    -5		[en218] & [en618]
    -5		[en218] & [en966]
    5		[en21] & [en874]
    -5		[en234] & [en20]
    -5		[en234] & [en298]
    -5		[en234] & [en380]
    -5		[en234] & [en3]
    -5		[en234] & [en567]
    5		[en234] & [en58]
    5		[en234] & [en805]
    -5		[en234] & [en954]
    -5		[en250] & [en12]
    5		[en250] & [en148]
    5		[en250] & [en215]
    -5		[en250] & [en362]
    5		[en250] & [en42]
    -5		[en250] & [en966]
    -5		[en251] & [en101]
    -5	weakness:15 emergency:3	[en251] & [en234]
    5		[en251] & [en266]
    5		[en251] & [en437]
    -5		[en251] & [en458]
    5	numbness:21	[en251] & [en474]
    -5		[en251] & [en479]
    5		[en251] & [en805]
    5		[en251] & bowels
    5		[en252] & .
    -5		[en252] & [en949]
    -5		[en253] & [en1002]
    5		[en253] & [en506]
    5		[en266] & [en250]
    -5		[en266] & [en362]
    5		[en266] & [en653]
    5		[en28] & [en19]
    5		[en28] & [en234]
    -5		[en28] & [en869]
    -5		[en28] & ache
    5		[en295] & [en362]
    -5		[en29]
    -5		[en309] & [en63]
    -5		[en309] & [en949]
    -5		[en317] & [en468]
    5		[en317] & [en746]
    -5		[en317] & [en869]
    -5		[en325] & .
    -5		[en325] & [en28]
    5		[en325] & [en58]
    -5		[en325] & [en746]
    5		[en333] & [en11]
    5		[en333] & [en490]
    5		[en333] & [en869]
    -5	sharp_pain:-23 weakness:-1	[en362] & [en12]
    5		[en362] & [en311]
    -5		[en362] & [en602]
    5		[en362] & [en653]
    5	radiating_pain:18	[en362] & [en677]
    5		[en362] & [en746]
    -5		[en362] & [en951]
    -5		[en362] & [en957]
    5		[en362] & [en966]
    5		[en362] & vengeance
    -5		[en365]
    -5		[en378] & [en508]
    5		[en378] & [en877]
    -5		[en378] & numbness
    5		[en37] & [en181]
    -5		[en37] & [en28]
    5		[en37] & [en394]
    5		[en37] & [en551]
    -5		[en37] & [en660]
    5		[en37] & [en679]
    5		[en37] & [en949]
    -5		[en380] & [en1002]
    5	persistent_beyond_72h:35	[en380] & [en1020]
    -5		[en380] & [en474]
    -5		[en394] & .
    -5		[en394] & ?
    5		[en394] & [en1002]
    5		[en394] & [en362]
    5		[en394] & [en37]
    5		[en394] & [en380]
    5		[en397] & ,
    5		[en397] & [en11]
    -5		[en39] & [en378]
    -5		[en39] & [en966]
    5		[en3] & [en869]
    -5		[en404] & [en474]
    -5		[en404] & [en966]
    -5		[en404] & [es182]
    5		[en410] & ,
    -5		[en410] & [en762]
    -5		[en410] & [en810]
    5		[en410] & [en890]
    5		[en426] & [en394]
    5	sharp_pain:3	[en426] & [en966]
    -5		[en42] & [en508]
    -5		[en42] & [en746]
    -5		[en42] & [en810]
    -5		[en42] & [en84]
    5	numbness:7	[en437] & [en1020]
    -5		[en439] & [en1020]
    5		[en442] & [en266]
    -5		[en442] & [en458]
    -5		[en442] & [en63]
    -5		[en453] & [en869]
    5		[en458] & [en252]
    -5		[en458] & tingling
    -5		[en461] & .
    -5		[en461] & [en12]
    5		[en461] & [en19]
    -5		[en461] & [en762]
    -5		[en468] & [en1002]
    -5		[en474] & ?
    5	sharp_pain:-26	[en474] & [en1020]
    -5		[en474] & [en293]
    -5		[en474] & [en650]
    5		[en474] & [en966]
    -5		[en474] & [en999]
    5		[en474] & agony
    5		[en474] & thursday
    5		[en490] & [en181]
    -5		[en490] & [en218]
    -5	numbness:38	[en490] & [en380]
    -5		[en490] & [en399]
    5		[en490] & [en551]
    -5		[en490] & [en653]
    -5		[en490] & ache
    5		[en490] & otheremoji
    5		[en493] & .
    -5		[en493] & [en490]
    5		[en493] & [en682]
    -5		[en495]
    5		[en506] & [en551]
    5		[en506] & tingling
    5		[en508] & [en1020]
    5		[en508] & [en157]
    5		[en508] & [en633]
    -5		[en508] & [en957]
    5		[en511]
    5		[en522] & [en12]
    -5		[en522] & [en495]
    5		[en522] & [en84]
    5		[en522] & [en980]
    5		[en549] & [en218]
    5		[en549] & [en333]
    -5		[en551] & [en101]
    5		[en551] & [en154]
    -5		[en551] & [en28]
    5		[en551] & [en362]
    -5		[en551] & [en394]
    5		[en551] & [en549]
    -5		[en551] & [en746]
    -5		[en551] & [en85]
    5		[en551] & [en938]
    5		[en551] & [en954]
    5		[en554]
    5		[en554] & [en20]
    -5		[en567] & [en1002]
    -5		[en567] & [en404]
    -5		[en58] & [en1002]
    5		[en58] & [en101]
    -5		[en58] & [en170]
    5		[en58] & [en935]
    5		[en602] & [en84]
    5	sharp_pain:70	[en60] & [en333]
    5		[en60] & [en613]
    5		[en60] & [en871]
    5		[en60] & [en986]
    5		[en613] & [en124]
    5		[en613] & [en251]
    -5		[en613] & [en490]
    -5		[en613] & [en633]
    -5		[en618] & [en251]
    5		[en618] & [en3]
    -5		[en618] & [en874]
    -5		[en633] & [en252]
    5		[en633] & [en474]
    5		[en633] & [en508]
    -5		[en633] & [en602]
    5		[en633] & [en682]
    -5		[en633] & [en746]
    5		[en633] & [en84]
    5		[en633] & [en93]
    5	numbness:5	[en633] & [en966]
    -5		[en634] & [en138]
    -5		[en634] & [en20]
    5		[en634] & [en212]
    5		[en634] & [en250]
    -5		[en634] & [en39]
    5		[en634] & [en762]
    5		[en634] & [en778]
    -5		[en634] & [en966]
    5		[en634] & [en989]
    5		[en634] & [es182]
    5		[en63] & [en917]
    5		[en650] & [en116]
    5		[en650] & [en28]
    5		[en650] & [en37]
    5		[en650] & [en461]
    -5		[en650] & [en762]
    5		[en650] & [en949]
    -5		[en653] & [en12]
    -5		[en653] & [en461]
    -5		[en653] & [en618]
    -5		[en660] & [en202]
    -5		[en660] & [en468]
    -5		[en660] & [en551]
    5		[en660] & [en60]
    5		[en660] & [en633]
    5		[en660] & [en877]
    5	emergency:14	[en661]
    -5		[en677] & ?
    -5		[en677] & [en170]
    5		[en677] & [en20]
    -5		[en677] & [en250]
    -5		[en677] & [en251]
    5		[en677] & [en442]
    -5		[en677] & [en874]
    -5		[en677] & [en966]
    -5		[en679] & [en11]
    5		[en682] & [en37]
    -5		[en682] & [en380]
    -5		[en682] & [en461]
    -5		[en682] & [en634]
    5		[en682] & [en660]
    -5		[en682] & [en682]
    5		[en682] & [en980]
    5		[en682] & hives
    5		[en682] & tingling
    5		[en693] & [en1002]
    -5		[en693] & [en19]
    5		[en693] & [en234]
    -5		[en693] & [en28]
    5		[en693] & [en474]
    5		[en695] & [en63]
    5		[en709] & [en1002]
    5		[en709] & [en250]
    5		[en709] & [en380]
    5		[en71] & [en869]
    5		[en746] & [en124]
    5		[en746] & [en138]
    -5		[en746] & [en251]
    -5		[en746] & [en442]
    5		[en746] & [en653]
    5		[en762] & [en20]
    5		[en762] & [en215]
    5		[en762] & [en309]
    -5		[en762] & [en378]
    -5		[en762] & [en508]
    -5		[en762] & [en682]
    5		[en762] & [en84]
    5		[en762] & [en980]
    5		[en77] & [en1020]
    -5		[en77] & [en234]
    -5		[en77] & [en37]
    5	chest_breath:62	[en805] & [en437]
    5		[en805] & [en60]
    5		[en807] & [en20]
    5		[en807] & [en251]
    -5		[en807] & [en309]
    -5		[en807] & [en362]
    5		[en807] & [en380]
    -5		[en807] & [en762]
    5		[en807] & [en84]
    -5		[en807] & [en874]
    5		[en807] & tingle
    5		[en810] & :
    5		[en810] & [en143]
    -5		[en810] & [en215]
    -5		[en810] & [en250]
    5		[en810] & [en389]
    -5		[en810] & [en404]
    -5		[en810] & [en874]
    -5		[en810] & [en935]
    -5		[en84] & [en266]
    -5		[en84] & [en602]
    5		[en84] & [en980]
    5		[en853] & [en11]
    -5		[en853] & [en12]
    -5		[en853] & [en185]
    5		[en853] & [en37]
    -5		[en853] & [en63]
    -5		[en85] & [en11]
    -5	calf_swelling:61	[en85] & [en762]
    5		[en85] & [en949]
    5		[en869] & ?
    5		[en869] & [en138]
    -5		[en869] & [en468]
    5		[en869] & [en618]
    -5		[en869] & [en679]
    5		[en869] & [en709]
    5	numbness:28	[en869] & [en966]
    -5		[en874] & [en404]
    -5		[en874] & [en807]
    5		[en874] & [es1007]
    5		[en874] & [es502]
    -5		[en874] & [es54]
    5		[en874] & [es895]
    -5		[en874] & escriban
    -5		[en874] & fiebre
    5		[en874] & hormigueo
    5		[en874] & monday
    5		[en874] & pipi
    -5		[en877] & [en11]
    -5		[en889] & [en12]
    5		[en890] & [en853]
    -5		[en906] & [en11]
    -5		[en906] & [en251]
    -5		[en906] & [en266]
    5		[en906] & [en474]
    -5		[en906] & [en490]
    -5		[en917] & [en170]
    5		[en935] & [en468]
    5		[en935] & [en490]
    5		[en935] & [en60]
    -5		[en935] & [en949]
    -5		[en938] & .
    -5	weakness:17	[en938] & [en11]
    -5		[en93] & .
    -5		[en93] & [en127]
    -5		[en93] & [en234]
    -5		[en93] & [en60]
    5		[en93] & [en762]
    -5		[en949] & [en124]
    -5		[en949] & [en181]
    -5		[en949] & [en37]
    5		[en949] & [en533]
    5		[en949] & [en84]
    -5		[en954]
    -5		[en954] & [en42]
    -5		[en954] & [en495]
    -5		[en954] & [en507]
    5		[en954] & [en554]
    -5		[en954] & [en618]
    5		[en957] & [en202]
    -5		[en957] & [en468]
    5		[en966] & .
    -5		[en966] & ?
    5		[en966] & [en10]
    -5	weakness:2 numbness:-26	[en966] & [en12]
    -5		[en966] & [en143]
    5		[en966] & [en212]
    -5		[en966] & [en215]
    5		[en966] & [en3]
    5		[en966] & [en495]
    -5		[en966] & [en650]
    5		[en966] & [en810]
    -5		[en966] & [en938]
    5		[en966] & [es44]
    5		[en966] & sneeze
    5		[en966] & winded
    -5		[en967] & [en633]
    -5		[en980] & [en1018]
    -5		[en980] & [en148]
    -5		[en980] & [en426]
    5		[en980] & [en461]
    5		[en980] & [en746]
    -5		[en981] & .
    -5		[en981] & [en20]
    -5		[en981] & [en551]
    -5		[en986] & [en853]
    5		[en989] & [en19]
    -5		[en989] & [en551]
    5		[en989] & [en602]
    -5		[en989] & [en807]
    5		[en989] & [en935]
    -5		[en991]
    -5		[en991] & [en212]
    5		[en997] & [en746]
    5		[en999] & ,
    -5		[en999] & [en60]
    -5		[es1007]
    -5		[es102] & [es54]
    5		[es106] & [es174]
    5		[es106] & [es446]
    5		[es113]
    5		[es118]
    -5		[es122] & [en19]
    5		[es13] & [es182]
    -5		[es13] & [es759]
    5		[es13] & [es823]
    -5		[es14] & #
    -5		[es14] & [es1]
    -5		[es174] & [es982]
    -5		[es17] & [es187]
    -5		[es17] & [es2]
    5		[es182] & [en234]
    -5		[es182] & [en333]
    -5	numbness:180	[es182] & [en37]
    5		[es182] & [en397]
    5		[es182] & [en602]
    -5		[es182] & [es459]
    -5		[es182] & calambritos
    -5		[es182] & punzante
    5		[es182] & soreness
    5		[es1] & [es427]
    5		[es1] & [es726]
    5		[es1] & nalga
    5		[es214] & [en19]
    5		[es214] & [es26]
    -5		[es214] & [es446]
    5		[es214] & [es518]
    5		[es214] & [es591]
    -5		[es214] & [es79]
    5		[es230] & [es438]
    -5		[es247] & [es54]
    5		[es253] & [es982]
    -5		[es254] & .
    5		[es26] & [es102]
    -5		[es26] & [es17]
    5	history_disc:15 history_injury:29	[es26] & [es214]
    -5		[es26] & [es694]
    5		[es29] & #
    5		[es2] & [en19]
    5	pregnancy_symptom:23	[es2] & [es254]
    -5		[es2] & [es486]
    5		[es2] & [es79]
    5		[es342] & ,
    -5		[es342] & [es106]
    -5		[es342] & [es13]
    -5		[es342] & [es42]
    5		[es362] & [es54]
    5		[es362] & [es699]
    -5		[es375] & [en949]
    -5		[es375] & [es26]
    5		[es375] & [es2]
    -5		[es395] & [en118]
    -5		[es395] & [es503]
    -5		[es42] & [es870]
    5		[es42] & fiebre
    -5	weakness:-5 calf_swelling:-7	[es438]
    5		[es438] & [es982]
    5		[es443] & [es26]
    -5		[es443] & [es55]
    -5	weakness:50	[es446]
    -5		[es446] & [es694]
    5		[es44] & [en181]
    5		[es44] & [en966]
    -5		[es459] & [es13]
    5		[es459] & [es1]
    5		[es459] & [es694]
    -5		[es486] & ,
    -5		[es486] & [es502]
    -5		[es486] & [es870]
    5		[es502] & [es102]
    -5		[es503] & [es2]
    -5		[es506] & [es966]
    -5		[es508] & ,
    5		[es54] & [es15]
    -5		[es54] & [es2]
    -5	radiating_pain:13	[es54] & [es982]
    -5		[es54] & traia
    5		[es55] & [es502]
    5		[es638] & [es1]
    -5		[es694] & [es443]
    -5		[es694] & [es55]
    -5		[es694] & [es966]
    5		[es694] & [es998]
    -5		[es699] & [es1]
    -5		[es699] & [es342]
    -5		[es699] & [es694]
    -5		[es699] & [es699]
    -5		[es742] & [es982]
    5		[es758] & [es26]
    -5		[es758] & [es54]
    -5		[es774] & [es887]
    5		[es79] & [es13]
    -5		[es79] & [es438]
    5		[es806]
    5		[es854] & [es830]
    -5		[es855] & [en874]
    -5		[es870] & [es26]
    5		[es870] & [es699]
    -5		[es870] & [es887]
    5		[es887] & [es699]
    5		[es895] & [es29]
    5		[es91] & [en874]
    5		[es91] & [es214]
    5		[es91] & [es998]
    5		[es938]
    5		[es950] & [en19]
    -5		[es950] & [en218]
    5		[es950] & [es1023]
    5	numbness:-55 tingling:-49 persistent_beyond_72h:-6 chest_breath:43 faint_dizzy:-12	[es966]
    -5		[es966] & [es214]
    -5		[es966] & [es870]
    5		[es975] & [es2]
    -5		[es982] & [es253]
    5		[es982] & [es62]
    -5		[es982] & dormida
    5		[es998] & #
    5		[es998] & [es13]
    5		[es998] & [es230]
    -5		[es998] & [es234]
    5		[es998] & [es26]
    5		[es998] & [es694]
    -5		a bath
    5		a few
    5		a la
    -5		a las
    5		a numb
    5		a stabbing
    -5		a tad
    5		a thing
    5		a vengeance
    5		abajo
    -5		about a
    5		about an
    -5		about my
    -5		about ~ <be>
    5		absolute
    5		ache & [en170]
    5		ache <become>
    5		achy & [en746]
    5		adolorida & ,
    -5		adolorido
    -5		after ~ <time>
    -5		after ~ and
    -5		after ~ now
    5		agony & [en874]
    5		along
    5		along <my>
    5		along <my> <part>
    5		along my
    5		am at
    -5		am good
    5		am sure
    5		an ambulance
    -5		and #
    5		and did not
    5	weakness:5 numbness:9 faint_dizzy:1	and i
    5		and i do
    -5		and not <the>
    5		and she <be>
    5		and today
    -5		and ~ <keep>
    5		and ~ <time>
    -5		and ~ ?
    -5		and ~ if
    -5		and ~ lovely
    5		and ~ now
    -5		and ~ since
    5		and ~ than
    5		and ~ they
    5		and ~ thing
    5		and ~ way
    -5		any chance
    -5		apenas
    -5		arm has
    -5		arm was
    5		arm will
    5		as sore
    -5		as ~ ever
    5		as ~ of
    5		asked ~ .
    -5		asking
    -5		at ~ so
    -5		auto reply
    5		ayer ~ <be>
    5		back in
    5		back with
    -5		bad at
    5		bad i
    -5		baja por
    5		baja un
    5		bajo
    5		bathroom
    -5		be honest
    -5		beautifully
    -5		before ~ <my>
    5	sharp_pain:4	being
    5		below <the>
    5		below <the> <part>
    5		below the
    5		below ~ ,
    5		below ~ <part>
    -5		best <time>
    5		better ~ now
    -5		bien ,
    5		bike <the>
    5		bike <the> <day>
    5		bike the
    -5		bit achy
    -5		bit of <the>
    -5		bit ~ <become>
    5		bit ~ <count>
    -5		bit ~ it
    -5		bit ~ than
    -5		bit ~ to
    -5		bit ~ yesterday
    5	severe_bruising:128	black
    5		blue ~ to
    5		both arms
    5		both legs
    -5		both sides
    5		bowels
    -5		breath ~ <be>
    -5		bruise on
    5		bruises & [en1002]
    -5		bruises & [en404]
    -5		bruises or
    -5		bruising
    -5		btw
    5		buckled & [en1020]
    -5		but my
    -5		but the
    -5		but ~ good
    -5		but ~ great
    5		but ~ it
    -5		but ~ up
    5		by ~ .
    -5		by ~ <have>
    -5		cai ~ y
    5		call ~ ,
    -5		cama
    -5		came out
    -5		came ~ <have>
    5		can not even
    -5		can ~ .
    -5		can ~ <day>
    5		can ~ at
    -5		can ~ now
    -5		can ~ tell
    -5		can ~ tomorrow
    -5		cansada
    -5		capaz
    -5		case ~ <part>
    -5		casi ~ ,
    -5		caso de
    -5		caso ~ que
    5		caught
    5		caught <my>
    -5		chance of
    -5		check
    5	fever:43	chills
    -5		cita <the>
    -5		cita del
    -5	numbness:18 fever:24	cold
    5		cold ~ <part>
    -5		come
    5		comes and
    5		comes and <become>
    5		comes ~ <become>
    -5		comfortable with
    -5		completely
    5		con fiebre
    -5		con ~ <the>
    5		con ~ dolor
    -5		contact
    -5		correo
    5		could not <feel>
    5		could ~ <feel>
    -5		could ~ i
    5		couple
    5		dan ~ <part>
    5		dark
    -5		daughter s
    5		de # meses
    -5		de <part> que
    -5		de dolor
    5		de ~ <the>
    -5		de ~ ayer
    -5		de ~ desde
    5		de ~ pero
    -5		dead <part>
    -5		dead ~ and
    -5		debilidad
    5		dedo gordo
    5		del cuello
    -5		del todo
    5		desde que
    -5		desde ~ <my>
    -5		desde ~ no
    -5		despues ~ <the>
    5		dia y
    -5		did i
    5		did ~ <have>
    -5		did ~ how
    5		disco
    -5		dizzy & [en490]
    -5		dizzy ,
    5		dizzy ~ <time>
    -5		do ~ <part>
    -5		do ~ if
    -5		do ~ need
    5		do ~ to
    -5		does not
    -5		does ~ hurt
    -5		dolor ~ traia
    5		dolor ~ y
    -5		dormi & [es438]
    -5		dormi & [es887]
    -5		dormi como
    -5		dormi ~ <the>
    -5		dormida & [es26]
    5		down <the> <side>
    5		dramatic
    5		dramatic ,
    5	worsening:22	duele mas
    5		duro
    5		e ~ ,
    5		each
    5		each <time>
    5		each time
    5		each time i
    5		electric ~ <part>
    5		else ~ i
    5	pregnancy_symptom:13	embarazada
    -5		emergency ~ <the>
    -5		en caso
    -5		en caso de
    5		en las
    -5		en ~ de
    -5		en ~ no
    -5		en ~ por
    -5		energy
    -5		escribirme
    -5		eso ~ .
    -5		estoy embarazada
    5		estrellas
    -5		estuvo
    -5		evening
    -5	emergency:8	evening ,
    5		every <time> <the>
    5		every time
    5	sharp_pain:2	every time i
    5		every ~ another
    5		every ~ it
    -5		exactly as
    5	allergic_reaction:5	eyes
    -5		faint ~ <the>
    5		fainted & [en11]
    -5		fault it
    -5		feel amazing
    5		feels weak
    5		feet are
    -5		felt
    -5		felt better
    5		feverish
    5		fiebre & ,
    -5		fiebre ~ no
    -5		film
    -5		fine ~ <feel>
    5		fingers .
    -5		first night
    5		flared up
    -5		foot ,
    -5		foot was
    5		for more
    -5		for ~ after
    5		for ~ now
    5		forgot ~ i
    -5		found out
    -5		found out i
    -5		found ~ i
    -5		from ~ <be>
    5		front
    -5		full ~ in
    -5		funny ~ <part>
    -5		further
    5		fuss
    -5		get these
    -5		glass of
    -5		go numb
    -5		goes numb
    5		goes up
    -5		going on
    5		gone .
    5		gone all
    5		got a
    5		got off
    5		gracias por preguntar
    5		grave
    5		great ~ .
    -5		great ~ <be>
    -5		gym
    -5		had one
    5		had the
    -5		had tingling
    5	sharp_pain:-6 weakness:42 numbness:25	hand
    -5		hardly ~ now
    5	weakness:-1	has
    -5		has a
    5		have come
    -5		have the
    -5		he ~ about
    5		head is
    5		headache ,
    5		headed
    -5		heavy ~ and
    -5		here ~ i
    5		hernia ~ y
    -5		hi ~ i
    -5		hip hurts
    5		hip is
    5	radiating_pain:10	hip to
    -5		hips
    5		hold <the>
    -5	numbness:6	home
    -5		home ,
    5		honestly ~ <be>
    -5		honestly ~ not
    5		hora ~ duele
    5		hora ~ mas
    -5		hormigas
    5		hormigueo & [es982]
    -5		hormigueo : no
    -5		hormigueo ~ <the>
    5	emergency:29	hospital
    -5		hospital ~ i
    5		hot ~ <part>
    5		hot ~ on
    -5		how ~ <my>
    5		hoy <be>
    5		hurt ~ i
    5		hurts
    5		hurts to
    -5		hurts today
    5		hurts ~ <be>
    5	radiating_pain:-26 weakness:-13 numbness:-26 tingling:-19 worsening:-37 persistent_beyond_72h:-36 history_disc:-12 osteoporosis:-14 pregnancy_symptom:-29 saddle_numbness:-25 chest_breath:-3 calf_swelling:-25 fever:-6 allergic_reaction:-18 severe_bruising:-11 emergency:-31	i
    5	sharp_pain:-1 emergency:15	i <be>
    -5		i <be> <count>
    5		i <be> at
    -5		i <be> good
    5		i <be> sure
    5		i <become> off
    5		i <have> come
    -5		i <have> no
    -5		i <have> pins
    5		i <side> yours
    -5		i did <the>
    5		i get
    5		i know you
    -5		i left
    5		i mean
    5		i nearly
    -5		i never
    5		i passed
    5		i sit
    5		i sneeze
    5		i type
    -5		i would <have>
    -5		i ~ again
    5		i ~ bit
    5		i ~ came
    5		i ~ grip
    -5		i ~ i
    5	numbness:23	i ~ it
    5		i ~ last
    5		i ~ lift
    5		i ~ live
    5		i ~ morning
    5		i ~ myself
    -5		i ~ please
    -5		i ~ room
    -5		i ~ session
    5		i ~ so
    -5		i ~ swimming
    -5		i ~ thank
    5		i ~ thinking
    -5		i ~ tonight
    -5		i ~ very
    -5		i ~ water
    5		i ~ when
    -5		i ~ whether
    5		i ~ winded
    5		i ~ would
    5		i ~ yours
    -5		if i <become>
    -5		if ~ <become>
    -5		if ~ down
    -5		if ~ in
    -5		if ~ it
    -5		if ~ sharp
    5		if ~ you
    5	sharp_pain:-28	in <the>
    -5		in <the> <time>
    5		in absolute
    5		in it
    -5		in with <have>
    -5	tingling:42 allergic_reaction:-33	in ~ <part>
    5		in ~ <side>
    -5		in ~ completely
    -5		in ~ down
    5		in ~ here
    5		in ~ morning
    5		in ~ to
    -5		in ~ yesterday
    5	radiating_pain:43	into
    5	sharp_pain:-24 radiating_pain:28	into <my>
    5	radiating_pain:47	into my
    5		is dead
    -5		is good
    -5	sharp_pain:-10	is not
    5		is really
    -5		is still
    5		it , <the>
    -5		it <be> painful
    5		it <be> sharp
    5		it <have>
    5		it does not
    5		it has
    -5		it hurts more
    5		it normal
    -5		it now
    5		it ~ agony
    -5		it ~ cold
    -5		it ~ here
    -5		it ~ if
    -5		it ~ into
    -5		it ~ last
    5		it ~ off
    5		it ~ stabbing
    5	worsening:75	it ~ up
    5		itchy & [en853]
    -5		jaja
    -5		just ~ to
    5		knife in <my>
    -5		knot
    5		know you
    -5		la factura
    -5		la lista
    5		la nalga
    5		la orina
    -5		la sesion
    -5		la siento
    -5		ladder
    -5		las #
    5		last
    -5		last <time> but
    5		last year
    5		last ~ now
    5	sharp_pain:-3 history_injury:-34 pregnancy_symptom:-7	late+a
    5		late+agony
    -5		late+agujetas
    5		late+calves
    -5		late+cancel
    -5		late+chance
    -5		late+cita
    5		late+como
    5		late+day
    5		late+fuerte
    -5		late+great
    5		late+had
    -5		late+he
    -5		late+hour
    5		late+ido
    5		late+kind
    -5		late+massage
    5		late+mentioned
    -5		late+mi
    5		late+nights
    -5	history_injury:-10	late+on
    -5		late+osteoporosis
    5		late+overall
    5		late+past
    5		late+pierna
    5		late+poquito
    -5		late+put
    -5		late+quiero
    -5		late+slot
    -5	persistent_beyond_72h:91	late+sore
    5		late+tell
    5		late+thank
    5		late+tingles
    -5		late+ustedes
    -5		late+vanished
    5		late+vengeance
    5		late+veo
    -5		late+way
    -5		late+weak
    5		late+winded
    -5		late+years
    -5		le ~ que
    5		leaking
    -5		leave ~ alone
    5		left yours
    -5		leg .
    5		leg gave
    -5		leg was
    -5		less sore
    5		less ~ i
    5		light headed
    5		lightheaded & [en966]
    -5		like i did
    5		like ~ .
    -5		like ~ now
    -5		limping
    5		llamenme & [es342]
    5		llamenme ~ urgente
    -5		llevo ~ sin
    -5		lovely
    -5		lujo
    -5		mad ~ i
    -5		made <my>
    -5		made me
    -5		marathon
    -5		mas que ayer
    -5		mas ~ menos
    5		massage .
    5		massage with
    5		massage with you
    -5		massage ~ <have>
    5		massage ~ <the>
    5		massage ~ not
    5		massage ~ only
    -5		may <be>
    -5		may <be> <the>
    -5		may be
    -5		me ?
    -5		me a
    5		me back
    -5		me escriban
    -5		me pueden
    5		me salieron
    -5		meant
    -5		meant to
    -5		meh
    -5		meses ~ <my>
    5		mi vida
    -5		might ~ <the>
    5		monday & [en20]
    5		more ,
    -5		more texts
    5		more ~ ,
    5		more ~ <time>
    5		more ~ before
    5		more ~ you
    -5		morning ~ <my>
    -5		moves
    5		much ,
    -5		much ~ #
    5		much ~ <my>
    -5		much ~ <time>
    -5		much ~ i
    5		my ankle
    -5		my body
    5		my bowels
    -5		my foot
    5		my mouth
    5		nada grave
    5		nada que
    5		nalga
    -5		nearly ~ <the>
    5		neck and
    -5	history_injury:117	neck is
    5		neck when
    -5		need to
    -5		need ~ <my>
    5		needles ~ <my>
    5		needles ~ <part>
    -5		never <have> <the>
    -5		never had
    -5		ni ~ ni
    5		night and
    -5		night but
    5		nights
    5		no , tingling
    -5		no <my> escriban
    -5		no bruises or
    5		no improvement
    -5		no more texts
    -5		no nothing
    -5		no pins
    -5		no problems
    5	chest_breath:17	no puedo respirar
    -5		no ~ calambritos
    -5		no ~ escriban
    5		no ~ great
    -5		no ~ manden
    -5		no ~ now
    -5		no ~ pains
    -5		no ~ punzante
    5		no ~ respirar
    -5		no ~ ronchas
    5		no ~ seguir
    5		no ~ soreness
    -5		no ~ texts
    -5		none of
    -5		none ~ <the>
    -5		nope & .
    -5		nope & [en869]
    -5		nope ~ <the>
    5		not <feel> <my>
    -5		not comfortable with
    -5		not fault it
    5		not get
    5		not painful
    -5		not put it
    5		not see
    5		not stand
    5		not touched
    5		not wake
    5		not wake up
    -5	numbness:34	not ~ <be>
    -5		not ~ best
    5		not ~ morning
    -5		not ~ numbness
    5		not ~ sore
    -5		not ~ texts
    5		not ~ there
    5		not ~ though
    5		not ~ tomorrow
    5		not ~ wee
    5	weakness:46	not ~ what
    -5		not ~ why
    -5		not ~ worse
    5		not ~ yet
    -5		notch up
    5		nothing dramatic
    5		nothing ~ it
    -5		nothing ~ nothing
    5		nothing ~ pain
    -5		notice ~ now
    -5		noto & [es106]
    -5		now and
    5		now i
    5		now ~ i
    5		now ~ not
    5		now ~ you
    -5		numb , nothing
    -5		numb : no
    -5		numb at
    5		numb between
    -5		numb ~ cold
    -5		numb ~ for
    -5		numb ~ just
    5		numbness & [en170]
    5		numbness & [en746]
    5		numbness & [en986]
    5		numbness ~ of
    5		numbness ~ there
    -5		odd
    -5		of <the>
    -5		of <the> <part>
    -5		of bed
    -5		of ~ <person>
    -5		of ~ ache
    -5		of ~ does
    5		of ~ no
    5		of ~ not
    5		off your
    -5		off ~ <side>
    5	allergic_reaction:36	oil
    -5		okay
    5		on <my>
    5		on and
    -5		on your
    -5		on ~ <time>
    -5		on ~ bike
    5		on ~ hurts
    5		on ~ last
    -5		on ~ like
    -5		on ~ of
    5		on ~ pain
    -5		on ~ walk
    5		on ~ ward
    -5		only <the>
    -5		only ~ <become>
    5		only ~ in
    -5		op
    -5		or ~ i
    -5		or ~ just
    5		orina
    5		otherwise happy
    5		otra
    -5		out i <be>
    -5		out of bed
    5		out ~ #
    -5		out ~ bed
    5		out ~ today
    -5		over the
    -5		over ~ and
    -5		over ~ but
    -5		pain , no
    -5		pain <become>
    -5		pain <have> <become>
    -5		pain and
    5		pain by
    -5		pain down <my>
    -5		pain free
    5	sharp_pain:26	pain like
    -5		pain ~ for
    -5		pain ~ passed
    5	history_disc:1 history_injury:7	painful
    -5		painful ~ <part>
    5		para ~ <the>
    -5		paren
    5		past
    -5		patients
    5		pee & [en468]
    -5		people
    5		pero <be>
    -5		pero ~ de
    5		physio ~ <my>
    -5	tingling:38	pins
    -5		pins ~ needles
    5		pipi
    5		pipi & [es438]
    5		pipi & [es518]
    5		pipi & [es742]
    5		pipi ~ cuenta
    5		pipi ~ darme
    5		piso
    -5		poco de dolor
    -5		poco ~ dolor
    5		por el
    5		por preguntar
    5		pregnant ~ <side>
    5		probably
    5		puedo respirar
    5		que <the> primer
    -5		que llegue
    -5		que no <my>
    -5		que tengo
    -5		que traia
    5		que ~ dia
    5		que ~ primer
    -5		queda
    5		raw
    -5		recibir
    5		red ~ <the>
    5		right leg
    5		rotten
    -5		s back
    5		s dead
    -5		s giving
    -5		s painful
    5		salieron
    5		salieron ronchas
    -5		salir ,
    -5		same
    5		saw ~ ,
    5		say <my>
    5		say <my> <part>
    5		say my
    5		see ~ on
    5		seguir
    5		seguir viviendo
    -5		sell
    5		sensation
    -5		sensation in
    5		sensibilidad ~ <part>
    5		session ~ and
    5		shaking
    -5		sharp ~ ?
    -5		she ~ i
    -5		shooting ~ it
    -5		shooting ~ of
    -5		should ~ i
    5		should ~ worry
    -5		si no
    -5		si se
    -5		si ~ ,
    -5		si ~ dolor
    -5		sides
    5		siento
    -5		sin dolor
    -5		sin hormigueo
    5		sin ~ en
    -5		since <the> massage
    5		since i <side>
    5		since your
    -5		since ~ <have>
    5		since ~ <my>
    -5		since ~ <person>
    5		since ~ last
    5		since ~ yours
    5		sleep ~ it
    -5		slept like
    -5		slept like <the>
    -5		slightly
    5		sneeze
    5		so <side> i
    5		so ~ not
    -5		so ~ off
    5		soaked
    5		somebody ~ <my>
    -5		something
    5		something like
    -5		something s
    5		something ~ <the>
    5		sore ,
    5		sore as
    5		sore since
    5		sore ~ <count>
    5		sore ~ now
    5		soreness & [en458]
    5		soreness ~ not
    5		sorry for
    5		sorry for <the>
    5		spotting
    5		stab
    5		stabbing ~ <part>
    5		stabby
    5		stand ~ <part>
    5		static
    -5		steady
    -5		stiff ~ morning
    5		still in
    -5		still ~ <side>
    5		still ~ as
    -5		still ~ in
    5		stop ~ i
    5		stop ~ in
    5		stop ~ texts
    5		struggling
    5		swelled
    5		swelled & [en362]
    5		swelled up
    -5		swimming
    5		switched
    -5		tad
    -5		take
    5		temperature
    5		temperature ~ #
    -5		ten years
    -5		tender when
    -5		tender when i
    -5		tender ~ <part>
    -5		tender ~ and
    5		terrible
    5		texts ~ i
    -5		than <the> <side>
    -5		than it
    5		than ~ after
    5		than ~ before
    -5		than ~ yesterday
    5		thanks ~ <the>
    5		that my
    5		that will
    5		the best
    -5		the evening
    5		the last
    5		the odd
    5		the oil
    -5		the time
    -5		the weather
    5		the weekend
    -5		then ~ <be>
    5		there ,
    -5		there <have> not
    5	numbness:33	thigh
    5		thing ~ i
    5		this pain
    5		through ~ <part>
    5		thursday & [en474]
    -5		tienen ~ <the>
    -5		time ~ <the>
    5		times
    -5	tingling:-13	tingling & ,
    -5		tingling & .
    5		tingling & [en362]
    -5		tingling & [en474]
    -5		tingling & [en981]
    5		tingling is
    -5		tingly & ,
    -5		tip <side>
    -5		tip top
    -5		tired and
    -5		to <be> honest
    -5	sharp_pain:-32 radiating_pain:45	to <my>
    -5		to bits
    5		to breathe
    5		to leave
    5		to lift
    5		to sit
    5		to sleep
    -5		to ~ <have>
    5		to ~ <person>
    -5		to ~ honest
    5		today it
    -5		today nothing
    5		today ~ <day>
    -5		todo ~ .
    5		todo ~ <the>
    -5		told <my>
    -5		told her
    5		told ~ <part>
    -5		tomorrow
    5		too long
    -5		took ~ <the>
    -5		touch ~ <part>
    -5		touched
    -5		traia
    5		turn
    5		tv
    5		under me
    -5		unsubscribe
    -5		up <the> notch
    -5		up and
    5		up since
    5		up ~ <be>
    5		up ~ every
    5		up ~ it
    -5		up ~ now
    -5		up ~ than
    5		up ~ up
    -5		up ~ yesterday
    -5		usual ~ <the>
    -5		van <count>
    5		vengeance
    5		vez ~ mas
    5		viviendo
    5		walk
    -5		walked in with
    5		walked ~ ,
    -5		want <the>
    5		warning
    -5		was last
    5		was on
    5		way ~ can
    -5		weak ~ i
    5		weaker than
    5		weaker ~ i
    5		weakness ~ fever
    5	persistent_beyond_72h:29	week
    -5		weird
    -5		were
    5		wet myself
    -5		when would
    -5		when ~ <person>
    -5		when ~ next
    5	weakness:1	when ~ walk
    -5		whether <my>
    -5		whether my
    5		who <have>
    -5		who s
    5		who ~ ,
    5		whole hand
    5		will not stop
    5		winded
    -5		wine
    5		with <the> vengeance
    -5		with pain
    -5		with ~ <become>
    5		with ~ massage
    5		with ~ vengeance
    -5		woke
    -5		woke up with
    -5		work ,
    -5		work ~ <be>
    -5		work ~ and
    5		worst ~ ever
    5		worth ~ <the>
    5		would call it
    5		would rather
    5		would ~ call
    -5		would ~ or
    -5		would ~ worry
    5		y <my> duele
    5		y hoy <my>
    -5		y por
    -5		y se
    5	weakness:-1 severe_headache:-28	y ~ <the>
    5		y ~ con
    -5		ya
    5		ya es
    -5		ya no <be>
    5		ya no quiero
    -5		ya ~ ,
    -5		ya ~ <my>
    5		ya ~ quiero
    -5		years ,
    5	numbness:22	yes ~ <side>
    5		yesterday ~ <part>
    -5		you see
    5		you ~ ,
    -5		you ~ <count>
    -5		you ~ as
    -5		you ~ at
    5		you ~ now
    -5		you ~ up
    5		zap
    5		zap ~ <part>
    -5		zero ~ zero
    4		# & -
    4		# & [en250]
    4		# & [en682]
    4		# & [es188]
    4		# -
    4		# days
    4		# meses
    -4	sharp_pain:-3 radiating_pain:-6 weakness:4 numbness:-4 tingling:-4 persistent_beyond_72h:-39 history_disc:-3 history_injury:-6 osteoporosis:-1 saddle_numbness:-5 calf_swelling:-3 fever:8 allergic_reaction:-27 emergency:-8 self_harm:-16	,
    4		, # <time>
    4		, & [en106]
    4		, & [en12]
    -4		, & [en404]
    -4		, & [en461]
    4		, & [en709]
    -4		, & [en77]
    4		, & [en871]
    -4		, & [en938]
    -4		, & [es49]
    4		, & [es79]
    -4		, & tingly
    4	weakness:9	, <my>
    4		, <part> <have>
    -4		, <part> on
    -4		, <side> good
    4		, <the> <part>
    -4		, happy
    -4		, has
    4		, hip
    -4		, no nothing
    -4		, none since
    4	worsening:102	, now
    4		, pain
    -4		, same as
    4		, then <the>
    -4		, today <be>
    -4		, todo
    -4		, woke up
    -4	weakness:14 numbness:-7	, ~ ,
    -4		, ~ .
    -4		, ~ ?
    4		, ~ agony
    -4		, ~ dead
    -4		, ~ hace
    4		, ~ hold
    -4		, ~ new
    -4		, ~ on
    -4		, ~ para
    -4		, ~ peor
    4		, ~ under
    -4		. & [en116]
    4		. & [en653]
    -4		. & [en807]
    4		. & [en935]
    -4		. & [en980]
    -4		. & [es887]
    4	bladder_bowel:31	. ~ #
    -4		. ~ <person>
    -4		. ~ fine
    4		. ~ hurts
    4		. ~ just
    -4		. ~ normal
    4		. ~ numb
    4		. ~ thanks
    4		. ~ worse
    -4		/^almo/
    4		/^als/
    4		/^also/
    4		/^are$/
    4	sharp_pain:-11 weakness:18 persistent_beyond_72h:-29 bladder_bowel:-26 saddle_numbness:-6 faint_dizzy:-19	/^arm/
    4		/^aro/
    4		/^arou/
    -4		/^as/
    -4	sharp_pain:1 weakness:-10 tingling:-12 persistent_beyond_72h:-32 saddle_numbness:25 chest_breath:-4 severe_headache:-4 emergency:-1	/^ba/
    4	numbness:1	/^belo/
    4		/^bic/
    4		/^ble/
    4	osteoporosis:218	/^bone/
    4	tingling:10	/^both/
    4		/^cara/
    4		/^cort/
    4		/^dar/
    4	weakness:-11 worsening:-3	/^des/
    -4		/^doin/
    4	weakness:34	/^dra/
    4		/^easy/
    -4		/^eng/
    4		/^espo/
    4		/^estr/
    4		/^exce/
    -4		/^fab$/
    -4		/^fab/
    4		/^fac/
    4	tingling:15	/^feet/
    -4		/^fir/
    -4		/^fur/
    4		/^givi/
    -4	worsening:-1 faint_dizzy:4	/^had$/
    -4	worsening:-1 faint_dizzy:9	/^had/
    -4		/^her$/
    4		/^hig/
    4		/^high/
    -4		/^holi/
    4		/^ice$/
    4		/^inc/
    4		/^inso/
    4		/^inte/
    4	sharp_pain:21	/^kid/
    4		/^let/
    4		/^lif/
    -4		/^lose/
    -4		/^lot/
    -4		/^met/
    -4		/^mete/
    4		/^non/
    -4	numbness:36	/^noth/
    -4		/^oc/
    -4		/^off/
    4	allergic_reaction:119	/^oi/
    -4		/^ord/
    4	sharp_pain:-43 weakness:32 persistent_beyond_72h:-25	/^pie/
    -4	weakness:-1 numbness:-9 worsening:-6 faint_dizzy:-50	/^po/
    -4		/^poc/
    4		/^push/
    -4		/^put$/
    -4		/^quej/
    4		/^rash/
    -4		/^regr/
    -4		/^rico/
    -4	chest_breath:16	/^run$/
    -4		/^sau/
    4	numbness:34	/^sens/
    -4		/^ser$/
    4		/^soli/
    4		/^spa/
    4	weakness:23	/^ste/
    -4		/^str/
    -4		/^stre/
    -4		/^supe/
    4		/^tai/
    -4		/^team/
    -4		/^tens/
    -4		/^tie/
    -4		/^till/
    -4		/^tip$/
    4	fever:18	/^tiri/
    -4		/^toma/
    4		/^twi/
    4		/^twic/
    -4	weakness:4	/^use/
    4		/^ven/
    -4		/^view/
    4	bladder_bowel:66	/^wee$/
    4		/^will/
    4		/^wooz/
    -4		/abaj/
    -4		/adiat/
    -4		/agin/
    -4		/agini/
    -4		/aili/
    -4		/ailin/
    -4		/ains/
    4	faint_dizzy:37	/aint/
    -4		/aje/
    4		/aked$/
    4		/aked/
    -4	tingling:-2 worsening:-5 faint_dizzy:-1 emergency:47	/al$/
    4		/alier/
    -4		/alles/
    -4	allergic_reaction:26	/alm/
    -4		/almo/
    -4		/almos/
    4	radiating_pain:26 numbness:1	/alo/
    4		/alp/
    4		/also$/
    4		/also/
    4		/alv/
    4		/amm/
    4		/amp$/
    4		/amps$/
    4		/amps/
    4	bladder_bowel:-9	/anc/
    -4		/anden/
    4	sharp_pain:-21 radiating_pain:-22 weakness:-21 numbness:-11 persistent_beyond_72h:-46 saddle_numbness:-14 severe_headache:-22 faint_dizzy:-5 severe_bruising:-36 emergency:-12	/ant/
    -4		/antas/
    -4	self_harm:33	/any/
    4		/aps/
    -4	weakness:13 numbness:-28 persistent_beyond_72h:-70 pregnancy_symptom:-4 bladder_bowel:21 saddle_numbness:-12 emergency:-2	/ar$/
    -4		/argad/
    4		/arou/
    4		/aroun/
    4		/arrar/
    -4		/ather/
    4		/athi/
    4		/athin/
    4		/athl/
    4		/athle/
    -4		/atori/
    4		/bel/
    4	numbness:8	/belo/
    4	sharp_pain:19	/bia/
    4		/bic/
    -4		/bin/
    4	tingling:18	/both/
    4	sharp_pain:-25 radiating_pain:19 tingling:35	/bra/
    -4		/breas/
    -4		/butte/
    4		/cai/
    4		/caro/
    4		/caron/
    -4		/carri/
    -4		/cela/
    -4		/celar/
    -4		/cele/
    4	numbness:42	/ched$/
    4	numbness:34	/ched/
    -4		/corda/
    4		/cort/
    -4		/cribe/
    4		/cruc/
    4		/cruci/
    -4		/cta/
    4		/cy$/
    -4		/dator/
    4	persistent_beyond_72h:60	/days$/
    4	persistent_beyond_72h:38	/days/
    4	pregnancy_symptom:-3	/dolo/
    4	numbness:-23	/dolor/
    4		/downh/
    4		/eache/
    4	worsening:37	/eadi/
    4	weakness:-19 fever:12	/eat/
    4	chest_breath:43	/eath/
    -4		/eathe/
    4		/eathi/
    4		/eathl/
    4		/eats$/
    4		/eats/
    4		/eavi/
    4		/eavin/
    -4		/ecid/
    -4		/eco/
    -4		/ecor/
    -4		/ecta/
    -4	weakness:-3 numbness:12 persistent_beyond_72h:-1 history_injury:-4 osteoporosis:-11 pregnancy_symptom:-23	/eel/
    -4	saddle_numbness:9	/eeli/
    -4	numbness:68 saddle_numbness:22	/eelin/
    -4		/eepi/
    -4		/eepin/
    -4		/ege$/
    -4		/egre/
    -4		/eje$/
    -4		/elar$/
    -4		/elar/
    -4		/elin$/
    4	sharp_pain:12	/ella/
    4		/elled/
    4	sharp_pain:-11 bladder_bowel:9	/els/
    4		/elta/
    -4		/elto$/
    -4		/elto/
    -4		/elve/
    4		/emen/
    4		/ems/
    -4		/encin/
    -4	saddle_numbness:39	/eni/
    4		/enta/
    4		/entaz/
    -4		/epin/
    -4		/eping/
    -4		/erie/
    -4		/erien/
    -4		/ernig/
    4		/esia$/
    -4		/esper/
    4		/espos/
    -4	tingling:-1 persistent_beyond_72h:-6 saddle_numbness:-13 self_harm:-16	/ess/
    -4		/esta/
    4		/estoy/
    4		/estre/
    -4	numbness:-5 persistent_beyond_72h:1	/ett/
    4		/everi/
    4		/exce/
    -4		/excel/
    -4		/exper/
    -4		/fab$/
    -4		/fab/
    4	emergency:5	/fac/
    4	tingling:28	/feet$/
    4	tingling:5	/feet/
    4		/fizzy/
    -4		/fter$/
    -4		/fur/
    -4		/gado$/
    -4		/gado/
    -4		/ge$/
    -4		/gini/
    -4		/ginin/
    4		/givi/
    4		/givin/
    4		/grai/
    4		/grain/
    -4		/guen/
    -4	worsening:-6 faint_dizzy:14	/had$/
    4		/hado$/
    4	sharp_pain:11 weakness:-11	/harp/
    4		/herm/
    4	chest_breath:71	/hic/
    -4		/hier$/
    -4		/hier/
    4	fever:2	/hills/
    -4		/hine/
    4	self_harm:23	/hink/
    -4	worsening:-2 emergency:8	/his$/
    4		/hles/
    4		/hless/
    4		/hole$/
    4		/hole/
    -4		/holi/
    -4		/holid/
    -4	sharp_pain:37	/hooti/
    -4		/ibir$/
    4		/icki/
    4		/ickin/
    4		/ig$/
    4		/igrai/
    4		/ija/
    -4	worsening:96	/ild/
    -4		/ilin/
    -4		/iling/
    4		/inde/
    4	numbness:-3 tingling:79 worsening:-1	/ingl/
    4		/inso/
    4		/insop/
    -4		/ints$/
    -4		/ints/
    4		/ions$/
    4		/ions/
    4	fever:5	/irit/
    4	fever:4	/irita/
    4		/irm/
    -4	history_disc:42	/isc/
    4		/isim/
    4		/isimo/
    -4		/ivera/
    4		/kicki/
    4	sharp_pain:66	/kid/
    4	history_injury:3	/kle$/
    -4		/leare/
    -4		/lege$/
    4		/leo$/
    -4		/liday/
    4		/liend/
    4	weakness:13	/lif/
    -4		/lin$/
    4		/lindi/
    -4		/liss$/
    -4		/llege/
    4		/llen/
    4		/lleo$/
    -4		/lles/
    -4		/lmo/
    -4		/lmos/
    -4		/lmost/
    4		/lon$/
    -4		/lorc/
    -4		/lorci/
    4		/lso$/
    4		/lso/
    4		/lug/
    -4		/lver$/
    -4		/maili/
    -4		/mande/
    4		/meter/
    -4		/mient/
    -4		/mis$/
    -4		/morr/
    -4		/morro/
    -4		/narm/
    -4		/narme/
    -4		/ncela/
    -4		/ncom/
    4	sharp_pain:-2 weakness:-19 persistent_beyond_72h:-5 bladder_bowel:-2 saddle_numbness:-11 faint_dizzy:1	/nd$/
    -4		/ndel/
    -4		/ndeli/
    -4		/nder/
    -4		/ndi/
    -4		/ngs$/
    -4		/ngs/
    4	worsening:9	/nhi/
    4	worsening:4	/nhil/
    4		/nhill/
    -4	bladder_bowel:13 faint_dizzy:11	/nin/
    -4		/nis/
    4		/nk$/
    4	history_injury:3	/nkle$/
    -4		/nom/
    -4	numbness:18	/nothi/
    4		/nsop/
    4		/nsopo/
    4		/nte$/
    4		/nty$/
    4		/nty/
    4		/ocaro/
    4		/oin$/
    4		/olid$/
    -4		/olleg/
    4	weakness:-31 pregnancy_symptom:-4 emergency:-9	/olor/
    -4		/olorc/
    -4		/olve/
    -4		/olver/
    -4		/omar$/
    -4		/omar/
    4	weakness:-10 persistent_beyond_72h:-6 fever:25 faint_dizzy:-22	/ome/
    4	sharp_pain:-10 tingling:-10 fever:-12 emergency:12	/one$/
    4		/ones$/
    -4	sharp_pain:18	/ooti/
    -4	sharp_pain:31	/ootin/
    4		/ooz/
    4	faint_dizzy:22	/oozy$/
    4	faint_dizzy:3	/oozy/
    -4		/opl/
    4		/oran/
    -4		/ordat/
    -4		/orio/
    -4		/orrow/
    -4		/ortn/
    4	numbness:-12 persistent_beyond_72h:-8 chest_breath:-18 calf_swelling:-19	/os$/
    -4	self_harm:44	/ose$/
    -4	numbness:9	/othi/
    -4	numbness:3	/othin/
    -4	sharp_pain:31	/otin/
    -4	sharp_pain:15	/oting/
    4		/oup/
    -4		/ouse/
    -4		/overn/
    -4		/ovin/
    -4		/oving/
    4	worsening:53	/ownh/
    4		/ownhi/
    -4		/pains/
    -4		/par$/
    -4		/pati/
    -4		/pelin/
    -4		/perie/
    4	weakness:2	/pero$/
    4	weakness:12	/pero/
    -4		/pha/
    4		/poso$/
    4		/poso/
    4		/push$/
    4		/push/
    -4		/put$/
    -4		/quej/
    4		/quinc/
    4		/ramps/
    4		/rash$/
    -4		/rdat/
    -4		/rdato/
    -4		/rdays/
    -4		/reast/
    4		/reepi/
    -4		/regr/
    -4		/regre/
    -4		/rema/
    -4		/rep/
    -4		/rgad/
    -4		/ribe/
    -4		/rido/
    -4		/rienc/
    4		/rinar/
    4	fever:5	/ritan/
    -4		/rke/
    -4		/rked$/
    -4		/rked/
    -4		/rnig/
    -4		/rnigh/
    4		/rolle/
    4	sharp_pain:32	/ror/
    4		/rro$/
    4	sharp_pain:5	/rror/
    -4		/rrow/
    4		/rted$/
    4		/rted/
    4		/ruci/
    4		/rucia/
    4	weakness:-63	/run/
    4	numbness:-14	/sa$/
    -4		/sada/
    4		/salie/
    -4		/scul/
    4		/sharp/
    4		/sia$/
    4		/simo$/
    4		/simo/
    -4	sharp_pain:-19 weakness:2 persistent_beyond_72h:8 history_injury:-8 bladder_bowel:24 emergency:-21	/sin/
    -4		/sized/
    4		/soli/
    4		/solid/
    -4		/some$/
    4	emergency:28	/spit/
    4		/spita/
    4		/sposo/
    4	tingling:38	/squi/
    -4		/ssa/
    -4		/ssag/
    4		/stars/
    4	sharp_pain:-30 persistent_beyond_72h:-3 osteoporosis:8 severe_headache:-4	/ste/
    4		/stoy$/
    4		/stoy/
    -4		/supe/
    -4		/tad$/
    4		/tai/
    -4		/tain$/
    4		/tars$/
    4	persistent_beyond_72h:-31 bladder_bowel:-3 fever:-6 allergic_reaction:138	/tch/
    4	radiating_pain:-28 weakness:-7 bladder_bowel:-16 fever:-5 self_harm:-56	/te$/
    -4		/team/
    -4		/tendr/
    4	self_harm:2	/think/
    4		/thle/
    4		/thles/
    -4		/tice/
    4	saddle_numbness:25	/tio/
    4		/tions/
    4		/tir/
    4	fever:34	/tiri/
    4	fever:1	/tirit/
    -4		/tomar/
    4		/too/
    -4		/tori/
    -4		/torio/
    4		/toso$/
    4		/toso/
    4		/toy$/
    4		/toy/
    4		/train/
    4		/ttle$/
    4	sharp_pain:7 numbness:-3 tingling:-14 fever:56 severe_headache:-12	/tur/
    4	fever:11	/tura/
    4	numbness:-2	/twi/
    4		/twic/
    4		/twice/
    4		/ucia/
    4		/uciat/
    -4		/ud$/
    -4		/uej/
    4		/uelta/
    -4		/uelto/
    4	numbness:56	/uer/
    -4		/undel/
    -4		/unny$/
    -4		/unny/
    -4		/uno/
    -4		/uns/
    4		/urb/
    4		/uro/
    -4		/used$/
    -4		/used/
    -4		/usto$/
    -4		/utte/
    -4		/utter/
    -4		/verab/
    4		/veris/
    -4		/vern/
    -4		/verni/
    -4		/volve/
    4		/walk$/
    4	bladder_bowel:39	/wee$/
    4		/wic/
    4		/wice$/
    4		/wice/
    4		/will$/
    4	numbness:-1	/will/
    4		/wnh/
    4		/wnhi/
    4	worsening:18	/wnhil/
    4		/woken/
    4	faint_dizzy:9	/wooz/
    4		/woozy/
    4		/word$/
    4		/xce/
    -4		/xcel/
    4		/xcruc/
    -4		/xper/
    -4		/xperi/
    4		: ~ ,
    4		: ~ .
    4		<be> <become> worse
    4		<be> <count> <time>
    4		<be> <the> normal
    -4		<be> better
    4		<be> creeping
    -4		<be> driving
    -4		<be> driving <side>
    -4		<be> muy bien
    4		<be> nearly <become>
    4	faint_dizzy:33	<be> on <the>
    -4		<be> only
    -4		<be> only <the>
    -4		<be> peor
    -4		<be> sharp pain
    -4		<be> shooting pains
    -4		<be> stabbing pain
    -4		<be> there <the>
    -4		<be> vuelto
    4		<be> ~ /
    4		<be> ~ around
    4		<be> ~ desde
    -4		<be> ~ down
    4		<be> ~ like
    4		<be> ~ otra
    -4		<be> ~ pains
    -4		<be> ~ phone
    -4		<be> ~ strength
    4		<be> ~ tender
    4	self_harm:82	<be> ~ thing
    -4		<be> ~ yesterday
    4		<become> and
    4	worsening:46	<become> downhill
    4		<become> in
    4	self_harm:54	<become> on
    -4		<become> ~ by
    4		<become> ~ every
    -4		<become> ~ home
    4		<count> <time> now
    -4		<count> on
    4		<count> ~ ?
    -4		<count> ~ on
    -4		<count> ~ only
    4		<feel> <my> <part>
    -4		<feel> fab
    4		<feel> really
    -4		<feel> very
    4	numbness:25	<feel> ~ <side>
    4		<feel> ~ down
    -4		<feel> ~ thanks
    -4		<have> <part> pain
    -4		<have> <the> massage
    4		<have> <the> tingling
    -4		<have> for
    -4		<have> not noticed
    -4		<have> numbness
    -4		<have> sharp
    -4		<have> sharp pain
    4		<have> ~ <time>
    -4		<have> ~ college
    -4		<have> ~ in
    -4		<have> ~ noticed
    4		<have> ~ she
    4		<have> ~ stabbing
    4		<have> ~ when
    -4		<keep> ~ .
    -4		<my> <be> doliendo
    4		<my> <part> now
    4		<my> <part> still
    4		<my> duele mucho
    -4		<my> grip <be>
    -4		<my> manden
    -4		<my> to you
    -4		<my> ~ aches
    -4		<my> ~ doliendo
    4		<my> ~ morning
    4		<my> ~ something
    4		<my> ~ under
    4		<part> <be> <my>
    4		<part> <be> dead
    -4		<part> <be> happy
    4		<part> <feel> good
    -4		<part> <have> not
    4	tingling:39	<part> <my>
    -4		<part> desde
    -4		<part> on <my>
    4		<part> que no
    -4		<part> ~ always
    4	numbness:42	<part> ~ dead
    4		<part> ~ fizzy
    -4		<part> ~ grip
    -4		<part> ~ nope
    4	weakness:17	<part> ~ since
    4	numbness:22	<part> ~ still
    -4		<part> ~ than
    -4		<part> ~ they
    -4		<part> ~ yesterday
    -4		<person> <be> #
    -4		<person> ~ it
    -4		<person> ~ tingling
    4		<person> ~ to
    -4		<person> ~ with
    -4		<side> <my>
    -4		<side> <time> .
    -4		<side> as
    -4		<side> sore but
    -4	tingling:-3 allergic_reaction:48	<side> ~ <my>
    -4		<side> ~ though
    -4		<side> ~ when
    4		<the> <my>
    4		<the> <part> <my>
    -4		<the> <person> <be>
    4		<the> <side> ,
    4		<the> <the> <part>
    -4		<the> <time> later
    4		<the> bathroom floor
    -4		<the> cama
    4		<the> dolor de
    4		<the> emergency
    -4		<the> film
    4		<the> funny
    -4		<the> glass
    -4		<the> glass of
    -4		<the> hot bath
    -4		<the> morning and
    -4		<the> pain <become>
    -4		<the> pelin
    4	tingling:7	<the> phone
    -4		<the> que llegue
    -4		<the> stroke
    -4	history_injury:48	<the> ~ <time>
    -4		<the> ~ afterwards
    4		<the> ~ another
    4		<the> ~ bastante
    -4		<the> ~ bath
    -4		<the> ~ breath
    -4		<the> ~ car
    -4		<the> ~ cleared
    4		<the> ~ doliendo
    -4	radiating_pain:21	<the> ~ it
    -4		<the> ~ jaja
    -4		<the> ~ normal
    -4		<the> ~ over
    -4		<the> ~ shift
    4		<the> ~ will
    -4		<the> ~ wine
    4		<time> ~ more
    -4		<time> ~ none
    -4		<time> ~ which
    -4	bladder_bowel:25	[en1002] & .
    4		[en1002] & [en1007]
    4		[en1002] & [en1018]
    4		[en1002] & [en124]
    4		[en1002] & [en39]
    -4		[en1002] & [en906]
    4		[en1002] & [en951]
    -4		[en1013] & ,
    -4		[en1014] & ,
    4		[en1018] & [en148]
    -4		[en1018] & [en215]
    4		[en1018] & [en42]
    -4		[en1018] & [en567]
    -4		[en1018] & [en807]
    4		[en101] & #
    -4		[en101] & [en1018]
    -4	radiating_pain:-6 numbness:-1 worsening:-7	[en1020] & [en11]
    -4		[en1020] & [en159]
    4	tingling:73	[en1020] & [en28]
    -4		[en1020] & [en567]
    -4		[en1020] & [en981]
    -4		[en1020] & saturdays
    4		[en106] & [en234]
    4		[en106] & [en63]
    -4		[en116] & [en20]
    4		[en116] & [en966]
    -4		[en11] & [en1020]
    -4		[en11] & [en149]
    -4		[en11] & [en439]
    -4		[en11] & [en810]
    -4		[en11] & [en84]
    -4		[en121] & [en121]
    4		[en122]
    -4		[en123] & [en101]
    -4		[en124] & [en762]
    4		[en124] & [en869]
    -4		[en12] & [en124]
    -4		[en12] & [en378]
    -4		[en12] & [en42]
    -4		[en12] & [en602]
    -4		[en12] & [en653]
    -4		[en12] & [en853]
    -4		[en138]
    4		[en141] & [en746]
    4		[en148] & [en426]
    4		[en149] & ,
    4		[en157] & [en28]
    -4		[en159] & [en746]
    4		[en170] & [en215]
    -4		[en170] & [en234]
    4		[en170] & [en468]
    -4		[en170] & [en682]
    4		[en170] & [en693]
    4		[en170] & tingling
    -4		[en19] & [en212]
    -4		[en19] & [en298]
    4		[en19] & [en37]
    4		[en19] & [en567]
    4	tingling:11	[en19] & [en60]
    -4		[en19] & [en85]
    4	sharp_pain:2	[en19] & [en869]
    -4		[en19] & [en93]
    4	bladder_bowel:48	[en207]
    4		[en20] & [en442]
    -4		[en20] & [en58]
    -4		[en20] & [en618]
    4		[en20] & aches
    4		[en212] & [en251]
    4		[en212] & [en437]
    4		[en215] & [en1020]
    4	bladder_bowel:15	[en234] & [en266]
    -4		[en234] & [en404]
    -4		[en234] & [en461]
    -4		[en234] & [en479]
    4		[en234] & [en507]
    -4		[en234] & [en660]
    4		[en234] & [en853]
    -4		[en234] & hives
    -4		[en239]
    -4	radiating_pain:46 weakness:19 persistent_beyond_72h:31	[en251] & [en1002]
    4		[en251] & [en127]
    4	pregnancy_symptom:71 faint_dizzy:19	[en251] & [en20]
    4		[en251] & [en508]
    -4		[en251] & [en549]
    4		[en251] & [en618]
    -4		[en251] & aches
    4		[en266] & [en746]
    4		[en266] & [en93]
    4		[en266] & [en966]
    4		[en28] & [en215]
    -4		[en28] & [en37]
    -4		[en28] & [en468]
    4		[en28] & tingling
    -4		[en293] & [en874]
    -4		[en295] & [en1020]
    -4		[en29] & .
    -4		[en309] & [en19]
    -4		[en317] & [en234]
    -4		[en333] & ,
    -4		[en333] & [en20]
    -4		[en333] & [en251]
    -4		[en357]
    -4		[en362] & [en215]
    4		[en362] & [en490]
    -4		[en362] & [en58]
    -4		[en378] & [en28]
    -4		[en378] & [en461]
    4		[en37] & [en12]
    4		[en37] & [en170]
    -4		[en37] & [en37]
    4		[en37] & [en39]
    -4		[en37] & [en58]
    4		[en389]
    4		[en394] & [en148]
    4		[en394] & [en869]
    4		[en394] & [en966]
    -4		[en404] & [en215]
    -4		[en404] & [en490]
    4	weakness:-10	[en426] & [en12]
    -4		[en426] & [en148]
    4		[en426] & [en170]
    4		[en426] & [en20]
    -4		[en426] & [en650]
    -4		[en426] & [en682]
    4		[en426] & [en805]
    4	self_harm:71	[en42] & [en20]
    4		[en42] & [en633]
    -4		[en42] & [en85]
    4		[en42] & [en874]
    -4		[en437] & [en490]
    4		[en437] & [en60]
    -4		[en437] & [en634]
    4		[en442]
    4		[en458] & [en490]
    4	sharp_pain:15 worsening:3 chest_breath:1 calf_swelling:-3 self_harm:-8	[en468]
    -4		[en468] & [en980]
    -4		[en469] & [en11]
    4		[en474] & [en106]
    -4		[en474] & [en11]
    4		[en474] & [en148]
    -4		[en474] & [en170]
    -4		[en474] & [en442]
    4		[en474] & [en613]
    -4		[en474] & [en935]
    -4		[en474] & ache
    4		[en479] & [en28]
    4		[en479] & [en378]
    4	sharp_pain:46	[en479] & [en869]
    4		[en47] & [en11]
    -4		[en489]
    -4		[en490] & [en333]
    4		[en490] & [en709]
    4		[en490] & [en853]
    -4		[en490] & [en957]
    -4	bladder_bowel:2	[en490] & [en966]
    -4		[en506] & [en215]
    -4		[en506] & [en404]
    -4		[en507]
    -4		[en522] & [en1018]
    4		[en522] & [en250]
    -4		[en522] & [en653]
    -4		[en522] & [en805]
    -4		[en565]
    -4		[en567] & [en19]
    4		[en58] & [en124]
    4		[en58] & [en63]
    -4	persistent_beyond_72h:12	[en602]
    -4		[en60] & [en1002]
    4		[en60] & [en19]
    -4		[en613] & [en380]
    -4		[en613] & [en807]
    -4		[en613] & [en889]
    4		[en615] & ,
    4		[en633] & [en12]
    -4		[en634] & [en1018]
    4		[en63] & [en20]
    4		[en63] & [en380]
    4		[en63] & [en966]
    4		[en650] & [en426]
    -4		[en650] & [en660]
    4		[en650] & [en698]
    -4		[en650] & [en889]
    4		[en650] & [en954]
    4		[en660] & [en121]
    -4		[en660] & [en250]
    -4		[en677] & [en234]
    4		[en679] & [en682]
    -4		[en682] & [en12]
    -4		[en682] & [en202]
    4	numbness:102	[en682] & [en613]
    4		[en693] & ,
    -4		[en693] & [en362]
    4		[en709] & [en37]
    -4		[en709] & [en60]
    4		[en709] & [en709]
    4		[en71] & [en362]
    4		[en746] & [en37]
    4		[en746] & [en551]
    4		[en746] & [en58]
    -4		[en746] & [en682]
    4	worsening:12	[en746] & [en869]
    4		[en746] & [en954]
    4		[en762] & [en12]
    -4		[en762] & [en889]
    -4		[en762] & [es182]
    -4		[en77] & .
    -4		[en805] & [en966]
    4		[en807] & [en869]
    4		[en807] & [en949]
    -4		[en807] & [en989]
    4	numbness:24	[en810] & [en101]
    -4		[en810] & [en252]
    -4		[en810] & [en309]
    4		[en810] & [en468]
    4		[en810] & [en890]
    -4		[en810] & [en951]
    -4		[en810] & ache
    4	weakness:72	[en821]
    4		[en84] & [en11]
    4		[en84] & [en490]
    -4		[en84] & [en762]
    -4		[en853] & [en633]
    -4		[en85] & ,
    -4		[en869] & [en1018]
    -4	sharp_pain:14	[en869] & [en1020]
    -4		[en869] & [en266]
    4		[en874] & [en477]
    4		[en874] & [en490]
    -4		[en874] & [en682]
    -4		[en874] & [es235]
    -4		[en874] & [es446]
    4		[en874] & [es951]
    -4		[en874] & doliendo
    -4		[en874] & manden
    -4		[en889] & [en11]
    -4		[en890] & [en141]
    4		[en890] & [en143]
    -4		[en890] & [en148]
    -4		[en890] & [en39]
    4		[en890] & [en60]
    -4		[en890] & [en966]
    -4		[en906] & [en693]
    -4		[en90] & [en170]
    -4		[en917] & [en148]
    -4		[en935] & [en148]
    -4		[en935] & [en474]
    4		[en935] & [en869]
    -4		[en93] & [en474]
    -4		[en949] & [en121]
    -4		[en954] & [en677]
    4		[en957]
    -4		[en957] & [en874]
    4	sharp_pain:6 radiating_pain:-19 weakness:-20 numbness:-20 tingling:-15 worsening:-31 persistent_beyond_72h:-21 history_disc:-21 history_injury:-1 bladder_bowel:-8 saddle_numbness:-8 chest_breath:-2 calf_swelling:-71 fever:-26 severe_headache:-11 faint_dizzy:-1 allergic_reaction:-12 emergency:-23 self_harm:6	[en966]
    -4		[en966] & [en618]
    -4		[en966] & [en999]
    4		[en966] & [es182]
    -4		[en980] & [en218]
    4		[en980] & sneeze
    4		[en986] & [en613]
    -4		[en986] & [es182]
    4		[en989] & ,
    4		[en989] & [en15]
    -4		[en989] & [en380]
    4		[en997] & [en874]
    4		[es1003]
    4		[es102] & [es982]
    4		[es106] & muslo
    -4		[es122] & [es894]
    -4		[es13] & [es502]
    -4		[es14] & [es26]
    -4		[es182] & [en295]
    -4		[es182] & [en567]
    4		[es182] & [en63]
    -4		[es182] & [es230]
    4		[es182] & [es699]
    4		[es182] & [es975]
    -4		[es182] & manden
    -4		[es182] & mareos
    -4		[es182] & ronchas
    -4		[es189] & [es2]
    4		[es1] & [es255]
    4	calf_swelling:13	[es1] & [es26]
    -4		[es214] & [es234]
    -4		[es214] & [es235]
    -4		[es214] & [es55]
    4		[es230] & [es42]
    -4		[es234] & ,
    4		[es251] & [es998]
    4		[es253] & [es214]
    4		[es253] & [es998]
    -4		[es262]
    4		[es267]
    -4		[es26] & [es502]
    4		[es26] & [es54]
    4		[es26] & tiritando
    -4		[es29] & [es975]
    -4		[es29] & pelin
    4		[es2] & fiebre
    -4		[es342] & hormigueo
    4		[es347] & ,
    4		[es347] & [es694]
    4		[es42] & ,
    4	fever:19	[es42] & [es362]
    4		[es446] & [en874]
    -4		[es486] & [es54]
    -4		[es49] & [es975]
    4		[es503] & [es42]
    -4		[es55] & [es13]
    4		[es55] & [es342]
    4		[es603]
    -4		[es699] & [es233]
    -4		[es699] & [es362]
    -4		[es70]
    -4		[es762] & [es70]
    4		[es79] & [es182]
    4		[es806] & [en490]
    -4		[es847]
    4		[es854] & [es174]
    4		[es854] & [es638]
    -4		[es854] & [es982]
    -4		[es854] & hormigueo
    4	faint_dizzy:29	[es870] & [es214]
    -4		[es886] & [es790]
    4		[es887] & [es870]
    -4		[es895] & [es234]
    -4		[es895] & [es879]
    -4		[es90] & [es998]
    -4		[es950] & [es486]
    -4		[es975] & [es1]
    -4		[es982] & .
    -4		[es982] & [es255]
    4		[es982] & ronchas
    4		[es998] & [es443]
    -4		[es998] & [es470]
    -4		[es998] & [es90]
    -4		a glass
    -4		a headache
    4		a sharp
    4		accident
    4		ache & [en362]
    -4		aches
    4		across <my>
    4		across <my> <part>
    4		across my
    4		adormecimiento ~ <the>
    -4		after
    4		after ~ massage
    4		ahi <be>
    -4		almost
    4		also
    4		and did
    -4		and have
    -4		and no
    -4		and see
    4		and still
    -4		and ~ about
    4		and ~ aches
    4		and ~ again
    -4		and ~ can
    -4		and ~ carried
    -4		and ~ he
    4	weakness:15 history_injury:25	ankle
    4		are
    4		around
    -4		as ~ i
    4		asleep ~ home
    4		at ~ it
    4		ayer y
    4		baby ~ kicking
    -4		back ,
    4		bathroom floor
    4		before i saw
    4		before ~ saw
    -4		before ~ to
    4		below ~ <be>
    -4		bien ~ y
    -4		bit worse than
    -4		bit ~ ,
    4		blinding
    4		blinding & [en709]
    4		blinding headache
    -4		bliss
    4		bone
    4	weakness:11	brazo
    4		breathing
    4		breathless
    -4		brought <my> to
    -4		brought ~ to
    -4		brought ~ you
    -4		bruise & [en1020]
    -4		but <the> <part>
    -4		but ~ now
    4		but ~ there
    4		cada ~ <the>
    4		calf & ,
    4		call <my> now
    -4		call ~ <the>
    4		call ~ now
    -4		can not complain
    -4		can ~ complain
    4		can ~ even
    -4		can ~ hot
    -4		cancelar
    4		cara
    -4		carried on
    -4		cleared
    -4		college
    -4		college ,
    -4		college , nothing
    -4		college ~ nothing
    -4		college ~ since
    -4		como ~ de
    4		complain ~ <the>
    -4		completely <become>
    -4		completely gone
    -4		con <the> que
    4	fever:51	con ~ desde
    -4		con ~ llegue
    4		cosquilleo
    4		creeping
    -4		day .
    4		de ~ meses
    4		de ~ si
    4		dead ~ with
    4		desde ~ ,
    -4		dia de
    -4		dia ~ <the>
    4		dias ~ <the>
    4		did <the> <side>
    -4		did not like
    4		did ~ it
    -4		did ~ like
    -4		do ~ sell
    -4		doing
    4		dolor ~ <be>
    4		dormido
    -4		down to <the>
    4		down ~ <be>
    4		down ~ <become>
    4		downhill
    -4		driving <side>
    -4		driving <side> now
    -4		driving right
    4		duele mucho
    4		each day
    4		easing off
    4		easy
    4		encima sin
    -4		eso ~ <be>
    4		esposo
    4		estoy
    -4		evening ~ <be>
    4		every <count>
    4		everything ~ <become>
    4		excruciating
    -4		experiencing
    -4		fab
    -4		faint ~ ,
    4		feel anything
    -4		feeling fine
    -4		feeling good
    4		feet
    -4		fiebre & [es182]
    -4		fingers ,
    4		fizzy
    4		for ~ <count>
    -4		four days
    -4		free for
    -4		from ~ on
    4		giving
    -4		glass of wine
    -4		glass ~ wine
    -4		ha vuelto
    -4	worsening:-2 pregnancy_symptom:3 faint_dizzy:3	had
    -4	history_disc:8	had a
    4		had in
    -4		hago ~ no
    4		hand ,
    -4		he ~ <part>
    -4		her
    4		hernia & [es26]
    4		high
    4		hives ~ <part>
    -4		home ~ <the>
    4		hot and
    4		hoy ~ <part>
    4	sharp_pain:29	hurts like
    4		hurts ~ did
    -4		hurts ~ yesterday
    -4		i <be> only
    -4		i can <feel>
    -4		i need to
    -4		i told
    4		i ~ out
    4		i ~ pee
    4		i ~ sure
    4		i ~ than
    4		ice
    -4	sharp_pain:1	if i
    -4		if it <be>
    -4		if ~ not
    -4		imagining
    -4		imagining it
    -4		in <the> <side>
    -4		in college
    -4		in college ,
    -4		in your
    -4		in ~ after
    4		in ~ painful
    4		insoportable
    4		into <my> <part>
    -4		is no
    4		is sharp
    -4		it <be> easing
    -4		it had
    4		it normal <the>
    4		it still
    -4		it ~ ache
    4		it ~ after
    4		it ~ come
    4		just <be>
    -4		just ~ know
    4		just ~ of
    4		kicking
    -4		la cama
    -4		last ~ <become>
    4		lasted ~ <time>
    4		late+-
    4		late+aches
    4		late+after
    -4		late+almost
    4		late+anywhere
    -4		late+are
    -4		late+brazo
    4		late+cintura
    -4		late+different
    -4		late+everyone
    -4	sharp_pain:3	late+from
    -4		late+full
    4		late+habia
    -4		late+move
    -4		late+opt
    -4		late+poco
    -4		late+saturdays
    -4		late+sigo
    -4		late+strength
    -4		late+temperature
    4		late+thanks
    4		late+tired
    4		late+two
    4		late+we
    4		late+weakness
    4	numbness:-14 persistent_beyond_72h:32 calf_swelling:26	late+y
    4		later ~ <side>
    -4		left me
    4		less than
    -4		less ~ <time>
    -4		like ~ <time>
    -4		like ~ he
    4		like ~ only
    -4		like ~ to
    4		list .
    -4		lose
    -4		lose <my>
    -4		lose my
    4	calf_swelling:112	lower leg
    -4		make it
    -4		make ~ <my>
    -4		manden
    -4		mas o
    -4		mas o menos
    -4		me manden
    4		mi esposo
    4		migraine
    4		monday & [en474]
    -4		more painful than
    -4		more ~ last
    -4		morning ~ i
    -4		my hand
    -4		my jaw
    4		my spine
    -4		nada ,
    4		needles in
    4		needles in <my>
    -4		never ~ <my>
    -4		ni
    -4		no <be> hormigueo
    -4		no <my> manden
    -4		no different
    -4		no presento
    -4		no shooting
    -4		no shooting pains
    -4		no ~ <side>
    -4		no ~ at
    -4		no ~ mareos
    -4		no ~ recibir
    4		no ~ responde
    4		no ~ si
    -4		nope .
    4		normal that
    4		not <become> <the>
    4		not <feel> anything
    -4		not <my>
    4		not close
    -4		not dizzy
    -4		not experiencing
    4		not go
    -4		not noticed
    -4		not sharp
    4		not ~ down
    -4		not ~ or
    -4		not ~ over
    -4		not ~ shooting
    -4		not ~ so
    4		not ~ yesterday
    -4	numbness:10	nothing
    -4		nothing ~ just
    -4		numb <part> ,
    -4		numb ~ but
    -4		numb ~ since
    4		numbness ,
    -4		o menos
    4		of ~ ?
    -4		of ~ and
    -4		of ~ today
    4		on <the> bathroom
    -4		on <the> table
    4		on <time>
    4		on day
    -4		on saturdays
    4		on ~ bathroom
    -4		on ~ home
    4		on ~ now
    4		orinar
    -4		out i
    4		out in
    -4		out ~ .
    4		over ~ <time>
    -4		overnight
    4		pain #
    -4		pain free for
    4		pain just
    4	sharp_pain:13	pain ~ <have>
    -4		pain ~ no
    4		pain ~ tingling
    -4		painful than
    -4		pains
    4		passed out in
    4		passed ~ <time>
    -4		pelin
    -4		peor que ayer
    -4		peor ~ ayer
    -4		pero ~ como
    4		pie no
    4	radiating_pain:88	por ~ <part>
    -4		puede
    4		push
    -4		put
    -4		que ~ de
    4		rash
    -4		rash ,
    -4		remove
    -4		remove <my>
    4		responde
    4		ribs hurt
    -4		rico
    4		right arm
    -4		room ~ ,
    -4	chest_breath:59	run
    -4		said ~ and
    -4		saturdays
    4		say ~ <part>
    4		sciatic
    -4		sciatica & [en966]
    -4		sciatica i
    -4		sensation ~ <my>
    4		sensibilidad ~ <the>
    -4		ser
    -4		sharp or
    -4		sharp pain :
    -4		sharp ~ <side>
    -4	sharp_pain:11	shooting
    -4	weakness:-13 persistent_beyond_72h:-15	si
    -4		si <be> <the>
    4		sign ~ <the>
    4		sin sensibilidad
    -4		since <my>
    -4	worsening:-44	since ~ ,
    -4		since ~ nothing
    -4		small bruise
    4		so it <be>
    -4		so ~ <my>
    4		solid
    -4		some
    4		sore ~ <be>
    4		soreness & [en890]
    4		soreness ~ <part>
    4		soreness ~ <time>
    -4		sorer & [en127]
    -4		sorer & [en93]
    -4		stabbing ~ <become>
    4		stars
    -4		still <have>
    4		still ~ like
    4		stop ~ it
    -4		sure ~ <part>
    -4		table ~ it
    -4		tal ~ <the>
    4		tell ~ <be>
    4		than i <be>
    4		than ~ <day>
    4		thanks ~ in
    -4		there ~ no
    4		thinking of
    4		tingle ~ ,
    4		tingling & [en148]
    4		tingling & [en762]
    4		tingling & [en966]
    4		tingling & [en980]
    4		tingling ~ i
    4		tingling ~ not
    -4		tip
    -4		tired
    -4		tired ~ <the>
    4	fever:52	tiritando
    -4		to tell
    4		to walk
    -4		to ~ <day>
    -4		to ~ at
    4		to ~ more
    -4		to ~ old
    -4		to ~ on
    -4		to ~ without
    4		to ~ work
    4		today it <be>
    -4		tomar
    4		tomorrow ~ <my>
    -4		touched me
    4		tv static
    4		twice
    4		twice today
    -4		un pelin
    -4		undeliverable
    -4		undeliverable & :
    -4		undeliverable :
    4		under ~ <the>
    4		up <side>
    -4		up at
    -4		up ~ nothing
    -4		used to <become>
    -4		used ~ <become>
    -4		view
    -4		vuelto
    4		want ~ more
    4		waters ~ <the>
    -4		weather ~ <be>
    4	bladder_bowel:73	wee
    4		week and
    4		wet ~ <time>
    4		what ~ do
    -4		what ~ to
    4		when i sneeze
    -4		when ~ but
    -4		when ~ can
    4		when ~ sneeze
    -4		when ~ worry
    4		where i
    -4		which ~ <side>
    4		will
    -4		will <be>
    -4		will be
    4		will ~ stop
    -4		with <have>
    4		woken
    4	faint_dizzy:32	woozy
    4		word
    -4		worse ~ <side>
    -4		would i
    -4		would massage
    -4		ya no
    -4		year old
    -4		you <have> <the>
    4		you mentioned
    -4		you sell
    -4		you ~ <day>
    4		you ~ <feel>
    4		you ~ <part>
    4		your massage
    -3	weakness:21	, & [en58]
    -3		, ~ down
    3		, ~ si
    3		, ~ thing
    3	osteoporosis:51	/^bon/
    3	weakness:-63 tingling:-3 bladder_bowel:-20 emergency:-20	/^du/
    -3		/^end/
    -3		/^ext/
    3	tingling:-4 chest_breath:-4	/^has/
    3		/^ig/
    -3		/^jaw$/
    -3		/^jaw/
    3		/^los/
    3		/^lu/
    3		/^pers/
    3		/^res/
    3		/^resp/
    3		/^sat/
    3		/^sev/
    3		/^seve/
    3	radiating_pain:24	/^star/
    3		/^tem/
    -3	numbness:62	/^touc/
    -3		/^trou/
    -3	history_disc:4	/^you$/
    -3		/ag$/
    3		/aine/
    -3		/ajes$/
    -3		/ajes/
    -3		/ange$/
    3	numbness:-6 worsening:49 self_harm:16	/ast/
    3	sharp_pain:80	/bea/
    3		/cept/
    -3		/dd$/
    -3		/eck/
    -3		/egret/
    3	bladder_bowel:19 fever:-1	/els$/
    3		/ems$/
    -3		/ene$/
    -3		/entid/
    -3	numbness:2	/ere$/
    -3		/feno/
    3		/fore/
    -3		/gret/
    -3		/ha$/
    3	sharp_pain:-43 weakness:1 numbness:6	/hand$/
    3	chest_breath:13	/hes/
    -3		/hout$/
    3		/icin/
    -3	weakness:-26 history_injury:-21 pregnancy_symptom:-24 bladder_bowel:-21	/ien/
    -3		/ird$/
    3	self_harm:16	/ish$/
    -3		/ite/
    -3	bladder_bowel:27	/itho/
    -3		/ithou/
    -3		/jaw$/
    -3		/jaw/
    -3		/jes$/
    -3		/jes/
    3	weakness:-6	/lar/
    -3		/lep/
    -3		/li$/
    -3		/make$/
    -3	tingling:-28 persistent_beyond_72h:9 bladder_bowel:-5	/nes/
    3		/nia$/
    -3		/nish/
    -3		/ntid/
    3		/ol$/
    -3	tingling:14	/ou$/
    3		/pers/
    3	numbness:-4 worsening:-30	/por/
    -3	allergic_reaction:33	/pull/
    3	calf_swelling:46	/rad/
    3		/ream/
    -3		/ree$/
    3		/rov/
    -3	history_injury:24	/sag/
    -3		/sajes/
    -3	sharp_pain:46	/scr/
    3		/sev/
    3		/seve/
    -3		/sign$/
    3		/sit$/
    -3		/thout/
    3	radiating_pain:19	/tica$/
    3	numbness:211 saddle_numbness:45	/tis/
    -3	numbness:3	/touc/
    -3	numbness:1	/touch/
    -3		/trou/
    -3		/uele/
    3		/uise/
    3		/urin/
    -3		/usto/
    3		/ves/
    -3	bladder_bowel:1	/witho/
    -3		/you$/
    3		: & ,
    3		: <the>
    3		<be> come
    3		<become> ~ <count>
    -3		<have> ~ <side>
    -3		<my> ~ every
    3	faint_dizzy:54	<my> ~ y
    3		<part> <be> numb
    -3	weakness:72 numbness:10	<part> ~ not
    3		<side> time
    3		[en1014] & [es887]
    3		[en124] & [en121]
    -3	weakness:3	[en181]
    3		[en19] & [en252]
    3	history_disc:30 history_injury:10	[en20] & [en474]
    -3		[en250] & [en508]
    3	sharp_pain:-8 weakness:-23 tingling:-6 chest_breath:14 allergic_reaction:29	[en251] & [en633]
    3		[en253]
    3		[en28] & #
    3	sharp_pain:-2 weakness:-1 numbness:-19 worsening:-20 persistent_beyond_72h:-42 pregnancy_symptom:-5 chest_breath:-18 emergency:74 self_harm:-21	[en309]
    -3		[en37] & [en106]
    -3		[en37] & [en746]
    3		[en39] & [en810]
    3	radiating_pain:48	[en426] & [en11]
    -3	sharp_pain:1 numbness:12	[en490] & ,
    3		[en490] & [en58]
    3		[en490] & [en810]
    -3		[en551] & [en634]
    3		[en554] & [en19]
    -3	numbness:73	[en58] & [en522]
    -3		[en633] & [en20]
    -3		[en633] & [es182]
    3		[en650] & [en124]
    3	worsening:63	[en746] & [en362]
    3		[en821] & [en677]
    -3		[en84] & [en869]
    -3		[en869] & [en399]
    -3	numbness:20	[en869] & [es182]
    -3		[en890] & [en124]
    3		[en890] & [en437]
    -3	weakness:5 numbness:30 worsening:-12 faint_dizzy:-4	[en966] & [en1002]
    -3		[en966] & [en957]
    -3		[es13] & [es699]
    -3	numbness:38	[es214] & [es950]
    -3		[es438] & [es55]
    -3		[es470]
    -3		[es470] & ,
    -3		[es49] & [es950]
    3		[es54] & [es699]
    3		[es55] & insoportable
    -3		[es694] & [es694]
    3	sharp_pain:12	[es699] & [es998]
    -3		[es895]
    3		[es895] & [es1]
    -3		[es950] & [es694]
    -3		[es950] & adolorida
    -3		[es998] & [es106]
    -3		a bit
    -3		all the
    3		at ~ <time>
    -3		but <my> <part>
    3		del masaje
    3	sharp_pain:14 weakness:-35 history_disc:-1 history_injury:-29 calf_swelling:-19	en ~ <part>
    3		fine ~ <become>
    3		from ~ no
    3	numbness:35	has gone
    -3		i ~ pregnant
    -3	weakness:-2	in <my> <part>
    3		in <side>
    3		in agony
    -3	numbness:-1	in ~ ,
    -3		jaw
    3		just ~ <become>
    3	persistent_beyond_72h:48	late+la
    -3		late+stop
    -3		make
    -3		neck ,
    3		no tingling ,
    -3		not like
    3		not ~ can
    3		not ~ just
    3		nothing ~ about
    -3		on ~ ,
    -3		peor que
    -3		puedo ~ con
    3		s come
    3		s gone
    -3		sign
    3		so ~ <be>
    3		sorer & [en106]
    3		tingling & [en60]
    -3		to ~ of
    -3		without
    -3		y ~ ya
    -3	tingling:5	you
    2	weakness:9	, & [es54]
    -2		/^aye/
    2	sharp_pain:-3 radiating_pain:-18 weakness:-1 tingling:-24 worsening:-29 persistent_beyond_72h:-28 history_disc:-44 history_injury:-32 pregnancy_symptom:-2 chest_breath:-19 calf_swelling:-35 fever:-18 severe_headache:-10 allergic_reaction:-25 severe_bruising:-62 emergency:-33	/^de/
    2	persistent_beyond_72h:24	/^dia/
    2		/^ex/
    2	sharp_pain:24 weakness:50	/^gi/
    -2	sharp_pain:-10 weakness:11 tingling:-7 worsening:-17 history_injury:-29 saddle_numbness:-6 chest_breath:-2 calf_swelling:-20 fever:-37 faint_dizzy:-10 allergic_reaction:-2 severe_bruising:-8 self_harm:-17	/^ha/
    2	radiating_pain:3 weakness:-9 numbness:1 tingling:-1 pregnancy_symptom:-41 bladder_bowel:-44 saddle_numbness:-5 calf_swelling:-4 fever:-19 allergic_reaction:-84 severe_bruising:-1 emergency:-89	/ain/
    2		/ance$/
    2	worsening:-8	/eep$/
    -2	numbness:57	/ness$/
    -2		/ness/
    -2	sharp_pain:-34 weakness:-5 numbness:-6	/ns$/
    2		/od$/
    -2		/ovi/
    2	numbness:-6 chest_breath:62	/res/
    2		/resp/
    2		/rt$/
    2		/sever/
    -2	weakness:29	/str/
    2		/ues$/
    -2	numbness:5 bladder_bowel:17 calf_swelling:41	<the> ~ and
    -2		[en1018] & ,
    -2		[en1018] & [en650]
    2		[en394] & [en490]
    -2		[en490] & [en39]
    2		[en508] & [en251]
    -2		[en682] & [en602]
    2		[en938] & [en12]
    -2	tingling:37 persistent_beyond_72h:-43 fever:-13	[es694]
    -2		[es950] & ,
    -2		in ~ <the>
    2		late+do
    2	sharp_pain:-19 worsening:-71 persistent_beyond_72h:109	late+still
    2	numbness:-2 tingling:-15 chest_breath:29	like <the>
    2		severe
    -2		up ~ <my>
    1	sharp_pain:-6 weakness:48 numbness:-12 tingling:-18 persistent_beyond_72h:-6 calf_swelling:36 allergic_reaction:-18	/^leg/
    -1		/^ses/
    1	tingling:18	/erm/
    -1	sharp_pain:5	/eta/
    -1		/ive$/
    -1	sharp_pain:6	/mal$/
    -1		/ssi/
    -1	sharp_pain:14 allergic_reaction:-10	[en60] & [en251]
    -1	radiating_pain:14	[en810] & [en1020]
    1	sharp_pain:57	es
    -1	sharp_pain:13	i ~ <have>
    -1		late+left
    0	sharp_pain:94 worsening:20	# & #
    0	fever:74	# & [en11]
    0	sharp_pain:17	# & [en362]
    0	persistent_beyond_72h:2	# & [en810]
    0	sharp_pain:54	# <the>
    0	pregnancy_symptom:135	# semanas
    0	persistent_beyond_72h:2	# th
    0	sharp_pain:32 worsening:15	# ~ #
    0	sharp_pain:-10	# ~ ,
    0	numbness:-8	, & ,
    0	fever:28	, & [en1020]
    0	radiating_pain:17 persistent_beyond_72h:13 emergency:23	, & [en11]
    0	history_injury:25	, & [en474]
    0	sharp_pain:-5	, & [en966]
    0	history_injury:41	, & [es214]
    0	weakness:-14	, <side>
    0	weakness:2 self_harm:11	, i
    0	sharp_pain:3	, sharp
    0	radiating_pain:1 weakness:41 numbness:-4 history_injury:12 chest_breath:12 faint_dizzy:8	, ~ <my>
    0	persistent_beyond_72h:2 emergency:66	, ~ <person>
    0	worsening:19	, ~ at
    0	history_injury:38	, ~ duele
    0	numbness:-12	, ~ in
    0	weakness:23	, ~ not
    0	numbness:104	, ~ numb
    0	emergency:37	, ~ so
    0	sharp_pain:40 radiating_pain:37	. & [en1002]
    0	numbness:3 tingling:9	. & [en490]
    0	weakness:16	. ~ <become>
    0	persistent_beyond_72h:-28	/^ab/
    0	weakness:3 tingling:2	/^abo/
    0	self_harm:2	/^abou/
    0	numbness:7	/^ad/
    0	numbness:46	/^ado/
    0	worsening:7	/^af/
    0	history_injury:15	/^ago$/
    0	sharp_pain:7	/^agu/
    0	sharp_pain:-7 weakness:-11	/^all$/
    0	sharp_pain:-2 allergic_reaction:30	/^all/
    0	sharp_pain:-16 radiating_pain:-6 weakness:-7 tingling:-16 persistent_beyond_72h:-10 history_disc:-1 saddle_numbness:1 chest_breath:-1 severe_headache:-6 faint_dizzy:-6 self_harm:-3	/^an/
    0	numbness:31	/^ane/
    0	numbness:37	/^anes/
    0	tingling:71	/^ants/
    0	weakness:59	/^ap/
    0	saddle_numbness:26	/^are/
    0	numbness:-2 history_disc:34 saddle_numbness:19	/^bac/
    0	weakness:-13 saddle_numbness:6	/^back/
    0	bladder_bowel:12	/^bed$/
    0	tingling:11 persistent_beyond_72h:7	/^bee/
    0	history_injury:7	/^bef/
    0	saddle_numbness:11	/^betw/
    0	history_injury:19	/^bik/
    0	history_injury:2	/^bike/
    0	sharp_pain:51	/^blad/
    0	allergic_reaction:24	/^blis/
    0	emergency:2	/^boc/
    0	emergency:47	/^boca/
    0	bladder_bowel:10	/^bow/
    0	sharp_pain:-36 weakness:56	/^bra/
    0	weakness:13	/^braz/
    0	radiating_pain:-6 weakness:-23 severe_bruising:39	/^bru/
    0	severe_bruising:60	/^brui/
    0	history_disc:31	/^bul/
    0	history_disc:61	/^bulg/
    0	radiating_pain:40	/^bum$/
    0	bladder_bowel:36	/^burs/
    0	numbness:17 tingling:6	/^but$/
    0	radiating_pain:15 weakness:22	/^but/
    0	severe_headache:20	/^cabe/
    0	weakness:44	/^cae/
    0	history_injury:9	/^cai$/
    0	calf_swelling:16	/^cali/
    0	emergency:59	/^call/
    0	radiating_pain:-5	/^cam/
    0	radiating_pain:-27 worsening:-12 saddle_numbness:-25 fever:59	/^ch/
    0	sharp_pain:-12 chest_breath:45	/^che/
    0	persistent_beyond_72h:7	/^cin/
    0	worsening:11	/^cli/
    0	severe_bruising:59	/^colo/
    0	bladder_bowel:5	/^come/
    0	persistent_beyond_72h:4	/^con$/
    0	sharp_pain:-47	/^con/
    0	weakness:-2	/^cou/
    0	allergic_reaction:65	/^cre/
    0	saddle_numbness:63	/^cro/
    0	sharp_pain:31 numbness:-9	/^cu/
    0	worsening:2	/^day$/
    0	weakness:63	/^debi/
    0	osteoporosis:4	/^den/
    0	osteoporosis:17	/^dens/
    0	history_disc:59	/^disc/
    0	sharp_pain:2 radiating_pain:4 weakness:-2 tingling:-18 history_disc:-11 pregnancy_symptom:-2 bladder_bowel:-6 chest_breath:-2 calf_swelling:-23 fever:-5 allergic_reaction:-23 severe_bruising:-42 emergency:-38 self_harm:-35	/^do/
    0	osteoporosis:56	/^doct/
    0	numbness:5	/^dor/
    0	numbness:57	/^dorm/
    0	sharp_pain:-46 weakness:36 numbness:-47 tingling:-17 bladder_bowel:70 emergency:53	/^dr/
    0	pregnancy_symptom:28	/^due$/
    0	weakness:-44	/^due/
    0	numbness:8 tingling:4	/^duer/
    0	calf_swelling:24	/^dur/
    0	numbness:25	/^durm/
    0	numbness:4	/^els/
    0	numbness:10	/^else/
    0	numbness:36	/^ent/
    0	saddle_numbness:103	/^entr/
    0	numbness:10	/^entu/
    0	sharp_pain:17 weakness:-18	/^est/
    0	persistent_beyond_72h:3 self_harm:-10	/^ever/
    0	allergic_reaction:13 emergency:21	/^ey/
    0	allergic_reaction:120 emergency:41	/^eye/
    0	faint_dizzy:2	/^fai/
    0	tingling:43	/^fall/
    0	weakness:29 tingling:-47	/^flo/
    0	weakness:14	/^fol/
    0	numbness:19	/^for$/
    0	numbness:15 persistent_beyond_72h:11	/^for/
    0	sharp_pain:-34 radiating_pain:2	/^fr/
    0	radiating_pain:10 numbness:8	/^fro/
    0	radiating_pain:-7 numbness:-33 history_injury:-1 osteoporosis:-21 faint_dizzy:4	/^fu/
    0	numbness:-33 persistent_beyond_72h:-3	/^ge/
    0	chest_breath:29	/^get$/
    0	worsening:7	/^get/
    0	sharp_pain:-28 radiating_pain:10 weakness:-3 worsening:31 persistent_beyond_72h:-33 history_disc:-2 history_injury:-16 bladder_bowel:-6 severe_headache:-14	/^go/
    0	sharp_pain:-21 weakness:42 numbness:-52	/^gr/
    0	numbness:-43	/^gro/
    0	weakness:-1 saddle_numbness:3 faint_dizzy:-11	/^hav/
    0	severe_headache:62	/^head/
    0	chest_breath:6	/^hear/
    0	history_disc:50	/^hern/
    0	sharp_pain:-7 weakness:-29 numbness:-34 tingling:-50 worsening:8	/^hi/
    0	sharp_pain:24	/^hip/
    0	allergic_reaction:106	/^hiv/
    0	allergic_reaction:70	/^hive/
    0	sharp_pain:-10 radiating_pain:-11 weakness:-13 numbness:-31 tingling:-5 persistent_beyond_72h:-11 history_injury:-15 pregnancy_symptom:-46 bladder_bowel:-12 chest_breath:-18 severe_headache:-5 faint_dizzy:-5 emergency:-8	/^ho/
    0	sharp_pain:27	/^hon/
    0	numbness:-13 tingling:43	/^horm/
    0	worsening:29	/^hou/
    0	osteoporosis:100	/^hues/
    0	tingling:133	/^hum/
    0	emergency:7	/^husb/
    0	severe_headache:98	/^ja/
    0	sharp_pain:3	/^jab/
    0	sharp_pain:111	/^jo/
    0	sharp_pain:-4 persistent_beyond_72h:10 saddle_numbness:-14	/^ju/
    0	persistent_beyond_72h:3	/^jue/
    0	persistent_beyond_72h:5	/^juev/
    0	weakness:47	/^key/
    0	weakness:32 calf_swelling:34	/^knee/
    0	sharp_pain:15 bladder_bowel:11	/^kno/
    0	weakness:12 numbness:-10	/^las$/
    0	numbness:-6 tingling:-9	/^las/
    0	weakness:-18 bladder_bowel:8	/^lea/
    0	bladder_bowel:-1	/^lef/
    0	bladder_bowel:-7 saddle_numbness:-1	/^left/
    0	weakness:3 numbness:-4	/^legs/
    0	faint_dizzy:13	/^ligh/
    0	radiating_pain:-22 weakness:-13 tingling:9 history_injury:-2 emergency:-3	/^lik/
    0	sharp_pain:28	/^like/
    0	persistent_beyond_72h:7	/^lin/
    0	radiating_pain:53	/^line/
    0	chest_breath:91	/^lung/
    0	radiating_pain:-28 numbness:-15 worsening:3 saddle_numbness:-3 chest_breath:-14 calf_swelling:-3 fever:-16 severe_bruising:5	/^mo/
    0	persistent_beyond_72h:4	/^mon/
    0	pregnancy_symptom:6	/^mont/
    0	severe_bruising:8	/^mora/
    0	worsening:31 persistent_beyond_72h:-32	/^more/
    0	history_injury:40	/^moto/
    0	weakness:20	/^move/
    0	sharp_pain:21 numbness:5 tingling:-1 persistent_beyond_72h:-10	/^mu/
    0	sharp_pain:1	/^muc/
    0	numbness:5	/^muer/
    0	numbness:15	/^mus/
    0	sharp_pain:3 numbness:-5	/^nec/
    0	numbness:-2	/^neck/
    0	bladder_bowel:21	/^nev/
    0	bladder_bowel:40	/^neve/
    0	sharp_pain:-15 radiating_pain:-5 weakness:-1 tingling:-9 worsening:-2 osteoporosis:-11 pregnancy_symptom:-9 bladder_bowel:17 fever:-43 faint_dizzy:-11 emergency:-1	/^not/
    0	sharp_pain:4	/^om/
    0	weakness:-10 persistent_beyond_72h:13 calf_swelling:8	/^on/
    0	weakness:-4 calf_swelling:20	/^onl/
    0	history_disc:15	/^ope/
    0	history_disc:42	/^oper/
    0	weakness:-29	/^or/
    0	osteoporosis:49	/^os/
    0	osteoporosis:71	/^ost/
    0	osteoporosis:19	/^oste/
    0	sharp_pain:-2	/^pan/
    0	saddle_numbness:10	/^pap/
    0	numbness:24 saddle_numbness:125	/^part/
    0	sharp_pain:-14 numbness:-2	/^pas/
    0	saddle_numbness:8	/^pass/
    0	numbness:-10	/^pec/
    0	weakness:11	/^pie$/
    0	allergic_reaction:83	/^pied/
    0	weakness:20	/^pier/
    0	self_harm:2	/^pil/
    0	severe_bruising:47	/^pla/
    0	pregnancy_symptom:38	/^pre/
    0	pregnancy_symptom:29	/^preg/
    0	radiating_pain:-3 tingling:161	/^pric/
    0	sharp_pain:2	/^punz/
    0	sharp_pain:4	/^put/
    0	chest_breath:-3	/^que/
    0	numbness:-15 persistent_beyond_72h:-2 bladder_bowel:-2 allergic_reaction:107	/^ra/
    0	weakness:59	/^rai/
    0	worsening:6	/^ram/
    0	worsening:45	/^ramp/
    0	allergic_reaction:208	/^ras/
    0	numbness:9 tingling:34	/^rato/
    0	history_injury:48	/^rea/
    0	sharp_pain:9 weakness:14 tingling:-8 persistent_beyond_72h:-5 bladder_bowel:-19 saddle_numbness:-10 emergency:4	/^ri/
    0	tingling:-2	/^rig/
    0	weakness:13	/^righ/
    0	weakness:10	/^rod/
    0	calf_swelling:1	/^roja/
    0	allergic_reaction:7	/^ronc/
    0	radiating_pain:7	/^sci/
    0	radiating_pain:30	/^scia/
    0	sharp_pain:78	/^scre/
    0	saddle_numbness:4	/^seat/
    0	weakness:-7	/^sen/
    0	sharp_pain:1 tingling:-32 persistent_beyond_72h:-4	/^sho/
    0	severe_headache:21	/^sick/
    0	weakness:-3	/^sie/
    0	bladder_bowel:1	/^sin$/
    0	history_injury:-4 bladder_bowel:21 calf_swelling:-12 emergency:-9	/^sin/
    0	saddle_numbness:51	/^sit/
    0	weakness:41	/^sla/
    0	weakness:5	/^slap/
    0	emergency:31	/^slu/
    0	tingling:-15 persistent_beyond_72h:11	/^sor/
    0	weakness:-23 numbness:-15 tingling:-34 persistent_beyond_72h:31 bladder_bowel:-1	/^sore/
    0	emergency:43	/^spe/
    0	severe_headache:6	/^spl/
    0	pregnancy_symptom:53	/^spot/
    0	sharp_pain:-2 radiating_pain:-10 weakness:15 numbness:-30 tingling:-21 worsening:-3 persistent_beyond_72h:-12 history_disc:-46 history_injury:-70 osteoporosis:-17 pregnancy_symptom:-11 saddle_numbness:-37 chest_breath:-7 calf_swelling:-41 fever:-53 severe_bruising:-40 emergency:-35	/^st/
    0	numbness:11 bladder_bowel:-13	/^sti/
    0	sharp_pain:-2 persistent_beyond_72h:11	/^stil/
    0	allergic_reaction:71	/^ston/
    0	history_disc:12	/^surg/
    0	self_harm:25	/^tab/
    0	self_harm:35	/^tabl/
    0	history_injury:11	/^tail/
    0	sharp_pain:-1 weakness:-6 numbness:-8 tingling:-10 persistent_beyond_72h:-1 history_injury:-21 pregnancy_symptom:-9 bladder_bowel:-20 calf_swelling:-4 fever:33 faint_dizzy:-14 allergic_reaction:-13 self_harm:-23	/^te/
    0	worsening:45	/^than/
    0	radiating_pain:1 tingling:6 bladder_bowel:15	/^that/
    0	sharp_pain:-5	/^the$/
    0	sharp_pain:-3 weakness:-2 worsening:1 persistent_beyond_72h:-18 history_disc:-1 pregnancy_symptom:-14 bladder_bowel:6 severe_headache:-7 faint_dizzy:-3 self_harm:-6	/^the/
    0	weakness:-1 numbness:-34 tingling:52 worsening:-28 persistent_beyond_72h:-71 history_disc:-12 pregnancy_symptom:-21 bladder_bowel:-4 saddle_numbness:-12 allergic_reaction:-21 emergency:-35 self_harm:-6	/^ti/
    0	sharp_pain:8	/^tim/
    0	sharp_pain:2	/^time/
    0	sharp_pain:-3 numbness:-10	/^toda/
    0	faint_dizzy:4	/^todo/
    0	radiating_pain:28 weakness:23 tingling:-12	/^tr/
    0	radiating_pain:5	/^trav/
    0	worsening:21	/^vez/
    0	tingling:23	/^vibr/
    0	faint_dizzy:28	/^vis/
    0	persistent_beyond_72h:-7	/^vo/
    0	emergency:40	/^wai/
    0	emergency:5	/^wait/
    0	weakness:25 faint_dizzy:5	/^wal/
    0	weakness:52	/^walk/
    0	self_harm:18	/^wan/
    0	self_harm:44	/^want/
    0	emergency:18	/^ward/
    0	bladder_bowel:30	/^wat/
    0	bladder_bowel:1	/^wate/
    0	sharp_pain:-53 radiating_pain:-19 tingling:-4 worsening:-66 history_disc:-28 bladder_bowel:4 saddle_numbness:-42 chest_breath:-7 calf_swelling:-65 fever:-61 severe_headache:-53 faint_dizzy:-5 severe_bruising:-22 emergency:-47 self_harm:-40	/^we/
    0	weakness:43	/^wea/
    0	chest_breath:-6	/^when/
    0	chest_breath:47	/^win/
    0	weakness:-2 numbness:32 history_injury:-26	/^ye/
    0	numbness:21	/^yes$/
    0	sharp_pain:-14 persistent_beyond_72h:-9	/^yes/
    0	sharp_pain:5	/^zin/
    0	sharp_pain:11	/^zing/
    0	saddle_numbness:5	/^zon/
    0	saddle_numbness:24	/^zona/
    0	saddle_numbness:15	/abajo/
    0	sharp_pain:61	/abbin/
    0	severe_headache:45	/abez/
    0	allergic_reaction:2	/abios/
    0	self_harm:2	/abo/
    0	self_harm:3	/abou/
    0	self_harm:6	/about/
    0	weakness:-28	/ace$/
    0	weakness:-25 tingling:-16 allergic_reaction:51	/ace/
    0	radiating_pain:21 severe_headache:24	/ache/
    0	radiating_pain:-15 numbness:-21 pregnancy_symptom:-8 calf_swelling:-47	/ack$/
    0	faint_dizzy:56	/acke/
    0	faint_dizzy:35	/acked/
    0	radiating_pain:-56 tingling:-31 worsening:-20 persistent_beyond_72h:-59 bladder_bowel:9 chest_breath:-4 calf_swelling:-9 severe_headache:10 faint_dizzy:1 severe_bruising:-10	/ad$/
    0	severe_headache:34	/adac/
    0	severe_headache:10	/adach/
    0	bladder_bowel:60	/add/
    0	saddle_numbness:41	/addl/
    0	weakness:-11 tingling:-2	/ade/
    0	radiating_pain:95 worsening:17	/adi/
    0	saddle_numbness:43	/age$/
    0	sharp_pain:59	/agge/
    0	saddle_numbness:25	/agina/
    0	sharp_pain:20 numbness:-21	/agu/
    0	sharp_pain:19	/agua/
    0	history_injury:10	/ailbo/
    0	sharp_pain:22 pregnancy_symptom:-29 saddle_numbness:-23 calf_swelling:-2 fever:-42 severe_bruising:-2	/ain$/
    0	weakness:24	/airs$/
    0	allergic_reaction:73	/ald/
    0	sharp_pain:25	/alg/
    0	sharp_pain:-27 allergic_reaction:54	/ali/
    0	weakness:21	/alk$/
    0	radiating_pain:-10 worsening:-1	/all$/
    0	sharp_pain:-14 radiating_pain:-8 weakness:-22 worsening:-6 emergency:56	/ame/
    0	weakness:2	/ami/
    0	sharp_pain:3 fever:11	/ando/
    0	tingling:7	/ands/
    0	numbness:1	/ane/
    0	numbness:6	/anes/
    0	numbness:43	/anest/
    0	weakness:42 numbness:20 tingling:-5 history_injury:25	/ank/
    0	bladder_bowel:-49 faint_dizzy:-2	/ant$/
    0	weakness:11	/anta/
    0	worsening:57	/ante/
    0	sharp_pain:12	/anto$/
    0	tingling:25	/ants$/
    0	numbness:-6 tingling:101	/ants/
    0	numbness:-14 persistent_beyond_72h:-20	/ara/
    0	pregnancy_symptom:85	/araz/
    0	calf_swelling:38 emergency:47	/ard/
    0	severe_bruising:1	/arde/
    0	sharp_pain:1 weakness:-2	/arp$/
    0	sharp_pain:5 numbness:-3 persistent_beyond_72h:-2 allergic_reaction:48	/arp/
    0	history_injury:58	/asad/
    0	sharp_pain:-5	/asi/
    0	faint_dizzy:5	/assed/
    0	chest_breath:-47	/ast$/
    0	calf_swelling:2	/ata/
    0	weakness:-12 chest_breath:72	/ath/
    0	radiating_pain:13	/atica/
    0	sharp_pain:1	/atig/
    0	severe_bruising:117	/ato/
    0	radiating_pain:-18 calf_swelling:-5	/ave$/
    0	sharp_pain:-8 numbness:-6 worsening:-3 history_injury:-22 pregnancy_symptom:3	/ave/
    0	radiating_pain:36	/avel/
    0	chest_breath:52	/avi/
    0	sharp_pain:-1 numbness:-1	/aye/
    0	persistent_beyond_72h:14	/ays$/
    0	sharp_pain:-15	/ays/
    0	sharp_pain:1	/azos$/
    0	sharp_pain:44	/azos/
    0	tingling:9	/ba$/
    0	history_disc:11 calf_swelling:-4	/bac/
    0	calf_swelling:63	/bal/
    0	pregnancy_symptom:28	/bara/
    0	pregnancy_symptom:31	/baraz/
    0	sharp_pain:5	/bbi/
    0	sharp_pain:6	/bbin/
    0	pregnancy_symptom:7	/bebe/
    0	bladder_bowel:14	/bed/
    0	persistent_beyond_72h:42	/been$/
    0	persistent_beyond_72h:5	/been/
    0	history_injury:5	/befor/
    0	numbness:-26	/bet/
    0	persistent_beyond_72h:20	/bett/
    0	saddle_numbness:9	/betw/
    0	severe_headache:5	/bez/
    0	severe_headache:8	/beza$/
    0	weakness:57	/bil/
    0	allergic_reaction:4	/bios/
    0	allergic_reaction:74	/blis/
    0	numbness:3	/bness/
    0	emergency:27	/boc/
    0	emergency:2	/boca$/
    0	emergency:25	/boca/
    0	osteoporosis:70	/bones/
    0	self_harm:3	/bout$/
    0	numbness:12	/brazo/
    0	fever:5	/bre$/
    0	severe_bruising:101	/brui/
    0	sharp_pain:-2 radiating_pain:-14 severe_bruising:56	/bruis/
    0	history_disc:61	/bulg/
    0	radiating_pain:28	/bum$/
    0	pregnancy_symptom:44	/bump$/
    0	bladder_bowel:21	/burst/
    0	radiating_pain:9 weakness:7 saddle_numbness:1	/but/
    0	radiating_pain:53	/butt/
    0	sharp_pain:-22	/cab/
    0	severe_headache:67	/cabe/
    0	sharp_pain:-26 severe_headache:107	/cabez/
    0	weakness:65	/cae/
    0	history_injury:31	/cai$/
    0	calf_swelling:29	/calie/
    0	history_injury:25	/came$/
    0	pregnancy_symptom:-12 self_harm:-5	/can$/
    0	bladder_bowel:24	/cap/
    0	chest_breath:55	/cat/
    0	sharp_pain:-9 worsening:18 persistent_beyond_72h:-33 allergic_reaction:-43	/ch$/
    0	sharp_pain:1	/chaz/
    0	sharp_pain:8	/chazo/
    0	weakness:-7	/che$/
    0	weakness:-74 tingling:-37 history_injury:-29 calf_swelling:-25 allergic_reaction:-5 severe_bruising:-18 self_harm:-41	/che/
    0	sharp_pain:15 weakness:-28 tingling:-36 pregnancy_symptom:-31 calf_swelling:-2 fever:-18	/ck$/
    0	worsening:4	/cli/
    0	faint_dizzy:17	/coll/
    0	bladder_bowel:37	/come/
    0	sharp_pain:-19 weakness:12 numbness:-15 bladder_bowel:10 saddle_numbness:-11 chest_breath:-4 emergency:-19	/con/
    0	bladder_bowel:64	/cont/
    0	sharp_pain:16 persistent_beyond_72h:-11 chest_breath:14	/cor/
    0	numbness:49	/corch/
    0	worsening:90	/cre/
    0	pregnancy_symptom:133	/cti/
    0	pregnancy_symptom:4	/cting/
    0	history_disc:5	/cto/
    0	severe_headache:29	/dac/
    0	severe_headache:10	/dach/
    0	severe_headache:6	/dache/
    0	weakness:13 tingling:-2	/dad$/
    0	tingling:-3	/dad/
    0	persistent_beyond_72h:17	/dav/
    0	persistent_beyond_72h:14	/davia/
    0	saddle_numbness:6	/ddle$/
    0	saddle_numbness:3	/ddle/
    0	weakness:8	/debi/
    0	weakness:12	/debil/
    0	osteoporosis:10	/dens/
    0	osteoporosis:124	/densi/
    0	numbness:1	/denti/
    0	sharp_pain:-9 weakness:-33 saddle_numbness:-6	/des/
    0	weakness:1	/dill/
    0	weakness:24	/dilla/
    0	sharp_pain:10	/dle$/
    0	saddle_numbness:55	/dle/
    0	tingling:35	/dles$/
    0	tingling:39	/dles/
    0	emergency:40	/droo/
    0	pregnancy_symptom:96	/due$/
    0	history_injury:35	/due/
    0	history_injury:14	/duel/
    0	history_injury:8	/duele/
    0	numbness:118 tingling:41	/duer/
    0	tingling:29	/duerm/
    0	calf_swelling:23	/dur/
    0	numbness:5	/durm/
    0	numbness:47	/durmi/
    0	weakness:-34	/ead$/
    0	severe_headache:36	/eadac/
    0	history_injury:24	/eal/
    0	sharp_pain:10 radiating_pain:-7 numbness:7 saddle_numbness:-2 emergency:-6	/ear/
    0	chest_breath:75	/eart$/
    0	chest_breath:18	/eart/
    0	sharp_pain:-22 weakness:-23 worsening:25	/eas/
    0	pregnancy_symptom:41	/ebe/
    0	weakness:65	/ebi/
    0	weakness:44	/ebil/
    0	severe_headache:-5	/ect/
    0	pregnancy_symptom:84	/ectin/
    0	history_disc:99	/ecto/
    0	sharp_pain:-29 radiating_pain:-49 weakness:-23 numbness:3 tingling:-36 persistent_beyond_72h:-28 osteoporosis:-24 pregnancy_symptom:-28 saddle_numbness:-16 chest_breath:-8 fever:-33 severe_headache:-34 faint_dizzy:20 severe_bruising:-20 self_harm:-49	/ed$/
    0	emergency:16	/edic/
    0	sharp_pain:109	/edle$/
    0	tingling:3	/edle/
    0	tingling:88	/edles/
    0	allergic_reaction:4	/edra/
    0	tingling:11	/eedle/
    0	worsening:-2 persistent_beyond_72h:27	/eek$/
    0	pregnancy_symptom:7	/eeks$/
    0	sharp_pain:-11 saddle_numbness:24	/een$/
    0	sharp_pain:-5 worsening:-7 saddle_numbness:20	/een/
    0	history_injury:20	/efo/
    0	bladder_bowel:-1	/eft$/
    0	numbness:20	/egi/
    0	numbness:4	/egis/
    0	pregnancy_symptom:5	/egnan/
    0	saddle_numbness:13	/egs$/
    0	saddle_numbness:7	/egs/
    0	fever:12	/ehe/
    0	persistent_beyond_72h:16	/ek$/
    0	pregnancy_symptom:26	/eks$/
    0	pregnancy_symptom:64	/eks/
    0	bladder_bowel:6	/elf$/
    0	bladder_bowel:27	/elf/
    0	numbness:24 persistent_beyond_72h:-4	/ell/
    0	calf_swelling:81	/elo/
    0	numbness:53	/else$/
    0	numbness:2	/else/
    0	sharp_pain:-6 worsening:3	/ely$/
    0	sharp_pain:-1 worsening:6	/ely/
    0	weakness:-18	/ema/
    0	pregnancy_symptom:7	/emb/
    0	radiating_pain:-6 numbness:-8 tingling:-10 worsening:-9 persistent_beyond_72h:-16 history_disc:-2 history_injury:-20 chest_breath:-39 faint_dizzy:-23 severe_bruising:-13 emergency:-22 self_harm:-15	/en$/
    0	radiating_pain:3	/ends$/
    0	radiating_pain:57	/ends/
    0	weakness:3	/ength/
    0	severe_bruising:81	/enor/
    0	osteoporosis:10	/ensit/
    0	numbness:1	/entis/
    0	sharp_pain:-6	/ento$/
    0	saddle_numbness:7	/entr/
    0	saddle_numbness:144	/entre/
    0	numbness:85	/entum/
    0	numbness:10	/eone$/
    0	osteoporosis:35	/eop/
    0	allergic_reaction:65	/epi/
    0	tingling:11	/erme$/
    0	radiating_pain:9	/ermi/
    0	radiating_pain:61	/ermin/
    0	sharp_pain:-7	/ern/
    0	numbness:3 self_harm:11	/ero$/
    0	persistent_beyond_72h:-43	/ero/
    0	bladder_bowel:3	/erw/
    0	chest_breath:-31	/ery$/
    0	weakness:7	/erz/
    0	bladder_bowel:83	/escap/
    0	osteoporosis:41	/esos$/
    0	numbness:-8	/esp/
    0	tingling:-18 bladder_bowel:-7 saddle_numbness:-2	/ess$/
    0	weakness:-7 persistent_beyond_72h:-2 history_injury:-23 bladder_bowel:-25 chest_breath:11 fever:-26 faint_dizzy:-12 severe_bruising:-9	/est/
    0	weakness:7	/etti/
    0	saddle_numbness:32	/etwe/
    0	saddle_numbness:133	/etwee/
    0	severe_headache:11	/ever$/
    0	pregnancy_symptom:7	/expec/
    0	allergic_reaction:23 emergency:30	/eye/
    0	sharp_pain:-5 severe_headache:73	/eza$/
    0	severe_headache:3	/eza/
    0	faint_dizzy:4	/fa$/
    0	faint_dizzy:41	/fai/
    0	tingling:63	/fall/
    0	sharp_pain:-14 numbness:8 saddle_numbness:11	/feel$/
    0	sharp_pain:37	/fen/
    0	numbness:2	/for$/
    0	history_injury:11	/fore$/
    0	fever:1	/foreh/
    0	radiating_pain:4 numbness:2	/fro/
    0	allergic_reaction:11	/from/
    0	radiating_pain:-36 weakness:19 bladder_bowel:-7	/ft$/
    0	sharp_pain:-17 history_injury:14	/ful$/
    0	radiating_pain:62	/ga$/
    0	tingling:128	/gas/
    0	weakness:43	/gave$/
    0	sharp_pain:1	/gaz/
    0	sharp_pain:18	/gazo/
    0	sharp_pain:42	/ger$/
    0	chest_breath:3	/get$/
    0	radiating_pain:19 severe_bruising:15	/gh$/
    0	numbness:-5 saddle_numbness:42	/ghs$/
    0	saddle_numbness:4	/ghs/
    0	sharp_pain:1 numbness:-4 worsening:-16 chest_breath:-4 calf_swelling:3 severe_bruising:-10	/ght/
    0	sharp_pain:33	/ghtni/
    0	self_harm:20	/ghts$/
    0	self_harm:5	/ghts/
    0	saddle_numbness:29	/gina/
    0	severe_bruising:38	/gine/
    0	numbness:16	/giste/
    0	numbness:-30 tingling:34	/gli/
    0	numbness:-1	/glin/
    0	pregnancy_symptom:4	/gna/
    0	pregnancy_symptom:66	/gnan/
    0	sharp_pain:-13 radiating_pain:-52 tingling:-15 worsening:-68 pregnancy_symptom:-9 bladder_bowel:-15 emergency:-3	/go$/
    0	fever:11	/got/
    0	saddle_numbness:3	/groin/
    0	allergic_reaction:29	/gue$/
    0	worsening:-31	/gue/
    0	persistent_beyond_72h:25	/gun/
    0	worsening:-9	/had/
    0	severe_headache:1	/hamme/
    0	sharp_pain:-4 radiating_pain:-6 weakness:27 history_disc:-3 bladder_bowel:-4 saddle_numbness:-28 fever:-49 emergency:-4	/han/
    0	self_harm:41	/hank/
    0	calf_swelling:7	/hard$/
    0	sharp_pain:24	/harp$/
    0	weakness:-15 tingling:-11 chest_breath:-3 severe_headache:-13	/has/
    0	radiating_pain:26	/hast/
    0	weakness:-15 bladder_bowel:5 faint_dizzy:-7	/hav/
    0	weakness:-12 faint_dizzy:-2	/have/
    0	sharp_pain:2	/hazo/
    0	sharp_pain:-5 radiating_pain:-2 weakness:-3 numbness:-6 tingling:-1 persistent_beyond_72h:-33 history_disc:-19 osteoporosis:-8 pregnancy_symptom:2 saddle_numbness:-13 chest_breath:-24 emergency:-3 self_harm:-6	/he$/
    0	numbness:-9 severe_headache:3	/head$/
    0	sharp_pain:-43 severe_headache:83	/heada/
    0	chest_breath:76	/hear/
    0	chest_breath:25	/heart/
    0	numbness:9 pregnancy_symptom:1	/here$/
    0	history_injury:-9 pregnancy_symptom:1	/here/
    0	history_disc:23	/hern/
    0	history_disc:16	/herni/
    0	numbness:-5 saddle_numbness:4	/highs/
    0	calf_swelling:74 emergency:-15	/hin/
    0	sharp_pain:9 calf_swelling:-2	/hip/
    0	allergic_reaction:114	/hives/
    0	tingling:7	/hon/
    0	self_harm:2	/hones/
    0	tingling:19	/horm/
    0	tingling:90	/hormi/
    0	allergic_reaction:20	/hroat/
    0	emergency:16	/hte/
    0	sharp_pain:5	/htn/
    0	sharp_pain:4	/htnin/
    0	self_harm:17	/hts$/
    0	self_harm:6	/hts/
    0	osteoporosis:6	/hue/
    0	osteoporosis:57	/hues/
    0	osteoporosis:3	/hueso/
    0	persistent_beyond_72h:12	/hurti/
    0	worsening:-20	/ias/
    0	numbness:52	/ibi/
    0	radiating_pain:67	/ica$/
    0	bladder_bowel:9	/ice$/
    0	weakness:8 numbness:-3	/ice/
    0	weakness:2	/iced$/
    0	tingling:17	/ide$/
    0	weakness:-35	/ido/
    0	weakness:-19	/ient/
    0	worsening:3	/ier$/
    0	tingling:4	/ies$/
    0	weakness:54	/ift$/
    0	sharp_pain:27	/iga/
    0	sharp_pain:22	/igazo/
    0	numbness:-1 tingling:-7 persistent_beyond_72h:-4 history_injury:-26 pregnancy_symptom:-1 allergic_reaction:-58	/igh/
    0	saddle_numbness:1	/ighs$/
    0	radiating_pain:-2 tingling:-4 worsening:-2 pregnancy_symptom:-9 calf_swelling:17 faint_dizzy:-29	/ight$/
    0	numbness:-13 worsening:-7 persistent_beyond_72h:-6 severe_bruising:-1 emergency:12	/ight/
    0	faint_dizzy:1	/igo$/
    0	history_injury:9	/ilb/
    0	tingling:5	/ime/
    0	saddle_numbness:60	/impi/
    0	sharp_pain:-1 weakness:-24 numbness:-7 tingling:-16 history_disc:-14 pregnancy_symptom:-21 chest_breath:-26 fever:-30 faint_dizzy:-85 emergency:-30	/in$/
    0	chest_breath:65	/ind/
    0	tingling:-3	/ine$/
    0	tingling:40	/ingli/
    0	numbness:-23	/inn/
    0	weakness:-53 tingling:8	/ins/
    0	saddle_numbness:18	/inti/
    0	saddle_numbness:42	/intim/
    0	radiating_pain:37	/into$/
    0	tingling:11	/ion$/
    0	sharp_pain:-2 history_disc:25 chest_breath:28	/ion/
    0	weakness:18	/ipp/
    0	history_disc:6	/ippe/
    0	weakness:3	/irs$/
    0	sharp_pain:20	/irth$/
    0	sharp_pain:5	/irth/
    0	sharp_pain:8	/isi/
    0	tingling:42	/itas$/
    0	tingling:85	/itas/
    0	emergency:2	/iti/
    0	tingling:100	/itos$/
    0	tingling:80	/itos/
    0	saddle_numbness:19	/its$/
    0	weakness:5	/its/
    0	saddle_numbness:36	/iva/
    0	fever:6	/iver/
    0	sharp_pain:38	/jab/
    0	persistent_beyond_72h:7	/jue/
    0	persistent_beyond_72h:3	/juev/
    0	persistent_beyond_72h:25	/jueve/
    0	radiating_pain:-42 worsening:-55 history_disc:-8 bladder_bowel:-1	/ke$/
    0	sharp_pain:3	/kewe/
    0	weakness:14	/key/
    0	sharp_pain:2	/kil/
    0	sharp_pain:-40 numbness:-11 tingling:31 persistent_beyond_72h:-1 self_harm:34	/kin/
    0	chest_breath:21	/king$/
    0	chest_breath:2	/king/
    0	weakness:22	/kne/
    0	calf_swelling:20	/knee$/
    0	weakness:18	/knee/
    0	severe_headache:60	/kul/
    0	severe_headache:51	/kull$/
    0	severe_headache:41	/kull/
    0	sharp_pain:45	/lad/
    0	sharp_pain:33	/lade$/
    0	weakness:-9	/lam/
    0	sharp_pain:28	/lambr/
    0	weakness:38	/las$/
    0	weakness:-43 numbness:24 tingling:6	/leep/
    0	numbness:-9	/legs$/
    0	saddle_numbness:2	/legs/
    0	weakness:-14 numbness:-47	/len/
    0	sharp_pain:-33 numbness:-1 tingling:44	/les$/
    0	persistent_beyond_72h:-13	/lik/
    0	worsening:50	/lim/
    0	worsening:2	/limb/
    0	worsening:8	/limbi/
    0	saddle_numbness:74	/limp/
    0	saddle_numbness:63	/limpi/
    0	sharp_pain:-5 tingling:1 osteoporosis:-2 pregnancy_symptom:-2 bladder_bowel:-11 chest_breath:-3 self_harm:-8	/lin/
    0	history_disc:1	/lipp/
    0	chest_breath:2	/lki/
    0	sharp_pain:-46 radiating_pain:-15 weakness:-91 numbness:-10 worsening:-41 allergic_reaction:11	/lle/
    0	allergic_reaction:77	/ller/
    0	history_injury:81	/llo$/
    0	weakness:49	/lly$/
    0	sharp_pain:8 weakness:-10 tingling:-2 pregnancy_symptom:-2	/lor/
    0	allergic_reaction:75	/lot/
    0	severe_bruising:48	/lou/
    0	weakness:-80 calf_swelling:2	/low/
    0	numbness:19	/lse$/
    0	numbness:14	/lse/
    0	chest_breath:146	/lung/
    0	radiating_pain:-6 persistent_beyond_72h:-17 bladder_bowel:-28 saddle_numbness:-1 faint_dizzy:24 emergency:-33	/ly$/
    0	weakness:-9	/ma$/
    0	calf_swelling:39	/mada/
    0	sharp_pain:-79 worsening:-10 calf_swelling:-27 emergency:-30	/man/
    0	pregnancy_symptom:3	/manas/
    0	tingling:107	/mba$/
    0	pregnancy_symptom:88	/mbara/
    0	worsening:19	/mbi/
    0	sharp_pain:10	/mbraz/
    0	sharp_pain:-12 radiating_pain:-26 weakness:-8 tingling:-5 history_disc:-10 osteoporosis:-1 chest_breath:-29 fever:-10 severe_bruising:-9	/me$/
    0	numbness:98	/mec/
    0	emergency:62	/medic/
    0	pregnancy_symptom:199	/meses/
    0	sharp_pain:-14 tingling:5	/mig/
    0	numbness:79	/mio$/
    0	history_injury:28	/mon/
    0	history_injury:16 pregnancy_symptom:35	/mont/
    0	pregnancy_symptom:30	/month/
    0	severe_bruising:27	/mora/
    0	severe_bruising:27	/morad/
    0	worsening:27 persistent_beyond_72h:-35	/more$/
    0	sharp_pain:-4 persistent_beyond_72h:-31	/more/
    0	history_injury:4	/moto$/
    0	bladder_bowel:4	/mpt/
    0	tingling:21	/ms$/
    0	sharp_pain:43	/much/
    0	numbness:11	/muer/
    0	numbness:84	/muert/
    0	numbness:5	/mus/
    0	sharp_pain:48	/nchaz/
    0	emergency:1	/ncia/
    0	worsening:-1 history_injury:45	/nde/
    0	severe_headache:43	/ndin/
    0	severe_headache:17	/nding/
    0	bladder_bowel:37	/need$/
    0	numbness:-6	/ner$/
    0	self_harm:1	/nest/
    0	numbness:3	/neste/
    0	bladder_bowel:14	/neve/
    0	sharp_pain:-11 radiating_pain:-26 weakness:-23 numbness:-19 tingling:-2 persistent_beyond_72h:-19 history_injury:-1 osteoporosis:-7 chest_breath:-1 calf_swelling:-17 faint_dizzy:-5 severe_bruising:-18 emergency:-22	/ng$/
    0	weakness:-8	/ngli/
    0	numbness:-1 tingling:4	/nglin/
    0	radiating_pain:-10	/ngo/
    0	persistent_beyond_72h:3	/ngun/
    0	weakness:-8 fever:45	/nig/
    0	weakness:-7	/night/
    0	radiating_pain:32 weakness:5 fever:53 faint_dizzy:9	/ning$/
    0	sharp_pain:-15 persistent_beyond_72h:8 bladder_bowel:17 fever:5 faint_dizzy:20	/ning/
    0	sharp_pain:7	/nly$/
    0	osteoporosis:98	/nsit/
    0	history_disc:-14 chest_breath:-13 fever:-25 allergic_reaction:-17 self_harm:16	/nt$/
    0	sharp_pain:30	/nta/
    0	sharp_pain:-4 numbness:21 persistent_beyond_72h:-26 bladder_bowel:-10 saddle_numbness:-3	/nte/
    0	pregnancy_symptom:1	/nth/
    0	saddle_numbness:17	/ntim/
    0	radiating_pain:2	/nto$/
    0	weakness:-14 worsening:-15 persistent_beyond_72h:-10 history_disc:-4	/nto/
    0	saddle_numbness:29	/ntre/
    0	numbness:31	/ntum/
    0	worsening:-8	/ny$/
    0	sharp_pain:99	/nza/
    0	weakness:13	/obl/
    0	emergency:33	/oca$/
    0	fever:20	/oche/
    0	sharp_pain:-13	/ock$/
    0	weakness:-23	/ock/
    0	sharp_pain:28	/ocks$/
    0	sharp_pain:33	/ocks/
    0	numbness:-7 persistent_beyond_72h:2	/oda/
    0	persistent_beyond_72h:9	/odav/
    0	persistent_beyond_72h:15	/odavi/
    0	sharp_pain:-4 weakness:11	/odi/
    0	faint_dizzy:14	/odo$/
    0	faint_dizzy:7	/odo/
    0	allergic_reaction:18	/oil$/
    0	tingling:8	/oing$/
    0	tingling:6	/oing/
    0	sharp_pain:-24 weakness:51	/old/
    0	sharp_pain:72	/olt$/
    0	sharp_pain:237	/olt/
    0	worsening:87	/olv/
    0	weakness:-41 fever:-24 self_harm:-10	/om$/
    0	allergic_reaction:15	/onch/
    0	allergic_reaction:26	/oncha/
    0	chest_breath:5	/ondo/
    0	weakness:-22	/onl/
    0	sharp_pain:-22 pregnancy_symptom:18 bladder_bowel:45	/ont/
    0	pregnancy_symptom:54	/onth/
    0	bladder_bowel:51 saddle_numbness:42	/oo$/
    0	sharp_pain:5	/ook$/
    0	faint_dizzy:56	/oom$/
    0	faint_dizzy:9	/oom/
    0	faint_dizzy:34	/oor$/
    0	weakness:24	/ooth/
    0	faint_dizzy:32	/op$/
    0	weakness:11 history_disc:1	/ope/
    0	history_disc:93	/oper/
    0	history_disc:92	/opera/
    0	sharp_pain:12 radiating_pain:-9 weakness:-6 numbness:-18 worsening:-17 persistent_beyond_72h:-13 history_injury:-44 pregnancy_symptom:-33 bladder_bowel:-27 saddle_numbness:-24 chest_breath:-33 calf_swelling:-43 fever:-62 allergic_reaction:-5 severe_bruising:-28	/or$/
    0	numbness:52	/orch/
    0	emergency:21	/ords$/
    0	emergency:129	/ords/
    0	sharp_pain:-5 weakness:-32 numbness:-15 worsening:11 pregnancy_symptom:-29 saddle_numbness:-66 faint_dizzy:-26 allergic_reaction:-32 emergency:-44	/ore/
    0	fever:37	/oreh/
    0	radiating_pain:-85 weakness:-70 numbness:5 worsening:-53 calf_swelling:-2 fever:-42 faint_dizzy:-3 emergency:-38	/orm/
    0	numbness:-27 tingling:22	/ormig/
    0	osteoporosis:21	/oros/
    0	weakness:-9 worsening:13	/orse$/
    0	sharp_pain:-9	/osi/
    0	emergency:12	/osp/
    0	osteoporosis:39	/oste/
    0	sharp_pain:-1 osteoporosis:115	/osteo/
    0	radiating_pain:-36 weakness:-4 numbness:-11 tingling:-2 worsening:-58 persistent_beyond_72h:-7 history_disc:-17 history_injury:-4 osteoporosis:-11 pregnancy_symptom:-5 saddle_numbness:-4 chest_breath:-17 severe_headache:-2 faint_dizzy:-5 severe_bruising:-58 emergency:-30	/ot$/
    0	sharp_pain:28 numbness:-2	/othe/
    0	sharp_pain:12	/other/
    0	fever:3	/oug/
    0	fever:23	/ough/
    0	saddle_numbness:1	/ound$/
    0	pregnancy_symptom:-10	/out$/
    0	faint_dizzy:58	/over$/
    0	weakness:-36 worsening:-2 history_disc:4 pregnancy_symptom:-8 saddle_numbness:-1	/ow$/
    0	worsening:62	/owb/
    0	bladder_bowel:27	/owel/
    0	worsening:-3	/own$/
    0	persistent_beyond_72h:-18 pregnancy_symptom:10	/oy$/
    0	sharp_pain:-19	/pan/
    0	saddle_numbness:23	/pap/
    0	saddle_numbness:8	/pape/
    0	sharp_pain:-12	/pas/
    0	faint_dizzy:2	/passe/
    0	pregnancy_symptom:6	/pect/
    0	pregnancy_symptom:1	/pecti/
    0	saddle_numbness:48	/peei/
    0	saddle_numbness:3	/peein/
    0	sharp_pain:-32 numbness:11	/per/
    0	sharp_pain:-14	/pho/
    0	self_harm:4	/pil/
    0	tingling:15	/pins$/
    0	tingling:40	/pins/
    0	bladder_bowel:31	/pis/
    0	severe_bruising:9	/pla/
    0	emergency:2	/plea/
    0	emergency:48	/pleas/
    0	self_harm:13	/poi/
    0	osteoporosis:20	/pot$/
    0	pregnancy_symptom:11	/pot/
    0	history_disc:48	/pped$/
    0	history_disc:5	/pped/
    0	weakness:30 numbness:-21	/ppi/
    0	weakness:2	/ppin/
    0	weakness:1	/pping/
    0	pregnancy_symptom:38	/pre/
    0	sharp_pain:-5 radiating_pain:-16 numbness:-22	/pri/
    0	tingling:51	/pric/
    0	sharp_pain:38	/punza/
    0	severe_bruising:8	/purpl/
    0	sharp_pain:33	/put/
    0	sharp_pain:8 weakness:6 persistent_beyond_72h:-7 pregnancy_symptom:-16 chest_breath:-8	/que/
    0	weakness:3	/quee/
    0	weakness:3	/queez/
    0	radiating_pain:11 tingling:-25 calf_swelling:-1	/ra$/
    0	sharp_pain:60	/rab/
    0	history_injury:25	/rac/
    0	sharp_pain:-2 severe_headache:33	/rai/
    0	severe_headache:101	/rain/
    0	radiating_pain:20	/ranc/
    0	tingling:111	/rato$/
    0	tingling:21	/rato/
    0	sharp_pain:-12	/raz/
    0	chest_breath:4	/reat/
    0	allergic_reaction:3	/red$/
    0	weakness:-22 bladder_bowel:-10 allergic_reaction:1	/red/
    0	numbness:23	/ref/
    0	pregnancy_symptom:43	/regna/
    0	fever:48	/reh/
    0	weakness:25	/reng/
    0	tingling:75	/rest/
    0	numbness:-74	/ric/
    0	sharp_pain:16	/rien/
    0	tingling:-15	/rig/
    0	weakness:3 tingling:-4	/righ/
    0	weakness:6 emergency:2	/right/
    0	sharp_pain:-11	/ril/
    0	fever:4	/ring$/
    0	sharp_pain:16 fever:52	/ring/
    0	fever:3	/rita/
    0	saddle_numbness:26	/riva/
    0	bladder_bowel:4	/rks$/
    0	bladder_bowel:20	/rks/
    0	self_harm:67	/rme$/
    0	sharp_pain:-14 weakness:-33 tingling:2	/rmi/
    0	numbness:-5 tingling:34	/rmig/
    0	radiating_pain:6	/rmin/
    0	radiating_pain:2	/rmina/
    0	sharp_pain:-4 tingling:-7 history_disc:27	/rni/
    0	history_disc:58	/rnia/
    0	pregnancy_symptom:-15 chest_breath:-31 severe_headache:-24 emergency:-26	/ro$/
    0	allergic_reaction:1	/roat$/
    0	allergic_reaction:30	/roat/
    0	weakness:20	/rodi/
    0	saddle_numbness:6	/roin$/
    0	saddle_numbness:37	/roin/
    0	calf_swelling:1	/roja$/
    0	history_injury:7	/roke/
    0	allergic_reaction:103	/ron$/
    0	allergic_reaction:55	/ron/
    0	allergic_reaction:27	/ronc/
    0	worsening:135	/rong/
    0	faint_dizzy:9	/room$/
    0	faint_dizzy:62	/room/
    0	weakness:70	/rop/
    0	radiating_pain:-22	/ros/
    0	saddle_numbness:1	/rou/
    0	sharp_pain:3	/rp$/
    0	severe_bruising:97	/rple$/
    0	severe_bruising:41	/rple/
    0	weakness:14 history_injury:-7 saddle_numbness:-3 faint_dizzy:-5	/rs$/
    0	weakness:-19 self_harm:-8	/rse$/
    0	weakness:-9	/rse/
    0	sharp_pain:27	/rtab/
    0	persistent_beyond_72h:11	/rtin/
    0	persistent_beyond_72h:51	/rtni/
    0	persistent_beyond_72h:3	/rtnig/
    0	sharp_pain:31	/rtu/
    0	sharp_pain:24	/ruc/
    0	severe_bruising:40	/rui/
    0	severe_bruising:108	/ruis/
    0	self_harm:9	/sado/
    0	bladder_bowel:24	/sale$/
    0	bladder_bowel:15	/sale/
    0	history_disc:4	/sc$/
    0	bladder_bowel:83	/scap/
    0	radiating_pain:25	/scia/
    0	radiating_pain:20	/sciat/
    0	sharp_pain:4	/scre/
    0	saddle_numbness:55	/sea/
    0	saddle_numbness:3	/seat$/
    0	weakness:14 bladder_bowel:16	/sel/
    0	bladder_bowel:25	/self$/
    0	bladder_bowel:14	/self/
    0	radiating_pain:34 numbness:-2 tingling:-2	/sho/
    0	severe_headache:2	/sick/
    0	sharp_pain:-17	/sis/
    0	saddle_numbness:38	/sit/
    0	tingling:25	/sk$/
    0	sharp_pain:25	/skew/
    0	sharp_pain:13	/skewe/
    0	allergic_reaction:2	/ski/
    0	allergic_reaction:25	/skin/
    0	severe_headache:28	/sku/
    0	severe_headache:2	/skul/
    0	severe_headache:87	/skull/
    0	weakness:16	/sla/
    0	weakness:91	/slap/
    0	weakness:-84 numbness:50	/slee/
    0	weakness:-54 numbness:48 tingling:21	/sleep/
    0	history_disc:21	/slip/
    0	emergency:26	/slu/
    0	emergency:21	/slur/
    0	emergency:4	/slurr/
    0	worsening:112	/snow/
    0	faint_dizzy:17	/sofa$/
    0	numbness:14	/someo/
    0	persistent_beyond_72h:24 chest_breath:-5	/sor/
    0	persistent_beyond_72h:27 bladder_bowel:-1	/sore/
    0	saddle_numbness:21	/sorr/
    0	saddle_numbness:34	/sorry/
    0	numbness:-11	/spa/
    0	severe_headache:3	/spl/
    0	severe_headache:11	/spli/
    0	severe_headache:124	/split/
    0	weakness:9	/spo/
    0	osteoporosis:25	/spot$/
    0	pregnancy_symptom:21	/spot/
    0	history_injury:14	/spr/
    0	weakness:9	/sque/
    0	weakness:11	/squee/
    0	numbness:9 tingling:-5 saddle_numbness:-23 emergency:-41	/ss$/
    0	sharp_pain:1	/stabb/
    0	weakness:13	/stai/
    0	weakness:7	/stair/
    0	radiating_pain:7 bladder_bowel:20	/start/
    0	tingling:38	/stati/
    0	chest_breath:13	/stbon/
    0	osteoporosis:110	/steo/
    0	osteoporosis:3	/steop/
    0	weakness:17	/steps/
    0	radiating_pain:-11 pregnancy_symptom:-1	/sti/
    0	weakness:-65 pregnancy_symptom:5	/sto/
    0	allergic_reaction:84	/ston/
    0	allergic_reaction:12	/stone/
    0	weakness:16	/stren/
    0	history_disc:27	/surg/
    0	history_disc:17	/surge/
    0	numbness:-1	/swe/
    0	history_injury:24	/tail/
    0	weakness:6	/tair/
    0	weakness:4	/tairs/
    0	radiating_pain:45 bladder_bowel:25 faint_dizzy:39 self_harm:28	/tar/
    0	bladder_bowel:1	/tart/
    0	numbness:-14	/tas/
    0	sharp_pain:8	/tazo$/
    0	chest_breath:37	/tbon/
    0	chest_breath:8	/tbone/
    0	worsening:44	/tea/
    0	sharp_pain:-14 self_harm:45	/ted/
    0	fever:93	/tem/
    0	numbness:-31 persistent_beyond_72h:-3 faint_dizzy:-33 emergency:-8	/ten/
    0	osteoporosis:66	/teo/
    0	osteoporosis:38	/teop/
    0	sharp_pain:-38 numbness:8 persistent_beyond_72h:-4	/ter/
    0	radiating_pain:7	/term/
    0	saddle_numbness:53	/tes/
    0	sharp_pain:-10 bladder_bowel:-14 saddle_numbness:-2 calf_swelling:-5	/th$/
    0	radiating_pain:3 tingling:18 bladder_bowel:12	/that$/
    0	tingling:5	/that/
    0	numbness:4	/there/
    0	emergency:22	/they$/
    0	weakness:1 saddle_numbness:6 calf_swelling:-2 severe_bruising:15 self_harm:3	/thi/
    0	sharp_pain:7	/this/
    0	bladder_bowel:5	/tho/
    0	numbness:22 persistent_beyond_72h:19	/til/
    0	weakness:-2 numbness:12 persistent_beyond_72h:27	/till$/
    0	persistent_beyond_72h:11	/till/
    0	tingling:-22	/ting$/
    0	weakness:3	/tipt/
    0	numbness:34	/tist/
    0	tingling:24	/tle/
    0	worsening:-8	/tly/
    0	persistent_beyond_72h:4	/tnig/
    0	sharp_pain:132	/tning/
    0	sharp_pain:-4	/toc/
    0	severe_bruising:6	/toda$/
    0	weakness:-1 numbness:-1	/toda/
    0	faint_dizzy:42	/todo/
    0	saddle_numbness:13	/tom$/
    0	radiating_pain:29	/trav/
    0	radiating_pain:6	/trave/
    0	sharp_pain:40 weakness:24 numbness:-2 tingling:-8	/tre/
    0	bladder_bowel:39	/trea/
    0	weakness:77	/tren/
    0	weakness:6	/treng/
    0	persistent_beyond_72h:33	/tter$/
    0	saddle_numbness:6	/ttom$/
    0	weakness:26	/turn/
    0	saddle_numbness:16	/twe/
    0	saddle_numbness:2	/tween/
    0	weakness:-29	/uch/
    0	weakness:18	/uck/
    0	sharp_pain:3	/udo$/
    0	radiating_pain:-7 numbness:-14 worsening:-4 history_disc:-12 osteoporosis:-1 bladder_bowel:-4 chest_breath:-8 fever:-31 self_harm:-9	/ue$/
    0	weakness:7	/ueez/
    0	weakness:17	/ueeze/
    0	faint_dizzy:7	/uelt/
    0	weakness:44	/uenas/
    0	osteoporosis:7	/ueso/
    0	osteoporosis:29	/uesos/
    0	numbness:4	/uest/
    0	persistent_beyond_72h:18	/ueves/
    0	chest_breath:-6	/ugh/
    0	sharp_pain:-7	/ul$/
    0	allergic_reaction:9	/ullid/
    0	pregnancy_symptom:36	/ump$/
    0	persistent_beyond_72h:99	/un$/
    0	saddle_numbness:13	/und$/
    0	sharp_pain:-14 saddle_numbness:46 chest_breath:11 severe_headache:47 allergic_reaction:-26	/und/
    0	chest_breath:3	/ung/
    0	tingling:7	/unt/
    0	weakness:9	/up$/
    0	severe_bruising:54	/urpl/
    0	severe_bruising:86	/urple/
    0	bladder_bowel:2	/urst/
    0	bladder_bowel:21	/ursti/
    0	persistent_beyond_72h:38	/urti/
    0	weakness:67 bladder_bowel:13	/use/
    0	history_disc:17	/usi/
    0	history_disc:11	/usio/
    0	history_disc:78	/usion/
    0	sharp_pain:-4 chest_breath:32	/ust/
    0	sharp_pain:24 weakness:-5 worsening:-2 persistent_beyond_72h:-8 bladder_bowel:21 faint_dizzy:16 emergency:-8 self_harm:-13	/ut$/
    0	weakness:50	/van/
    0	saddle_numbness:1	/vat/
    0	saddle_numbness:12	/vate/
    0	worsening:-3 emergency:-9	/ver$/
    0	worsening:4	/vez/
    0	tingling:11	/vib/
    0	tingling:14	/vibr/
    0	tingling:59	/vibra/
    0	emergency:102	/wai/
    0	faint_dizzy:46	/wal/
    0	weakness:3	/walk/
    0	faint_dizzy:53	/wall/
    0	self_harm:18	/wan/
    0	self_harm:5	/want$/
    0	self_harm:3	/want/
    0	numbness:-8 fever:4	/war/
    0	emergency:22	/ward$/
    0	worsening:35	/ward/
    0	persistent_beyond_72h:-22	/was$/
    0	bladder_bowel:8	/wat/
    0	pregnancy_symptom:20 bladder_bowel:30	/wate/
    0	bladder_bowel:17	/water/
    0	pregnancy_symptom:56	/weeks/
    0	saddle_numbness:3	/ween$/
    0	allergic_reaction:123	/wel/
    0	sharp_pain:8	/wer/
    0	weakness:-1	/when/
    0	numbness:-1 persistent_beyond_72h:-7	/wil/
    0	worsening:-41 persistent_beyond_72h:-4	/wn$/
    0	emergency:43	/words/
    0	self_harm:26	/woul/
    0	pregnancy_symptom:38	/xpect/
    0	sharp_pain:21	/yin/
    0	sharp_pain:8	/ying$/
    0	sharp_pain:2	/ying/
    0	sharp_pain:-25	/ys$/
    0	sharp_pain:-6 numbness:-20 pregnancy_symptom:13	/za$/
    0	numbness:-23 tingling:21	/zin/
    0	tingling:5	/zing$/
    0	saddle_numbness:9	/zona$/
    0	sharp_pain:12	/zos$/
    0	weakness:-19 numbness:-23 tingling:38	/zzi/
    0	numbness:-12 tingling:50	/zzin/
    0	tingling:42	/zzing/
    0	numbness:1	: ~ <the>
    0	worsening:18	<be> <become>
    0	worsening:-17 persistent_beyond_72h:8	<be> <day>
    0	numbness:7	<be> <my> duerme
    0	bladder_bowel:16	<be> able
    0	bladder_bowel:11	<be> able to
    0	persistent_beyond_72h:5	<be> not <become>
    0	worsening:4	<be> ramping
    0	weakness:5 numbness:9 worsening:17 persistent_beyond_72h:-1 saddle_numbness:14 self_harm:-7	<be> ~ ,
    0	persistent_beyond_72h:16	<be> ~ <become>
    0	sharp_pain:-29 radiating_pain:10 weakness:-5 numbness:32 persistent_beyond_72h:-30 history_injury:-10 bladder_bowel:-8 chest_breath:-12 fever:-20 self_harm:-10	<be> ~ <part>
    0	radiating_pain:-7 numbness:4 persistent_beyond_72h:-28 osteoporosis:-19 saddle_numbness:-4 chest_breath:-24 calf_swelling:19 fever:-1 emergency:6	<be> ~ <the>
    0	saddle_numbness:10	<be> ~ ahi
    0	chest_breath:7	<be> ~ at
    0	emergency:16	<be> ~ boca
    0	tingling:27	<be> ~ en
    0	weakness:10	<be> ~ no
    0	bladder_bowel:20	<be> ~ not
    0	chest_breath:9	<be> ~ on
    0	pregnancy_symptom:5	<be> ~ semanas
    0	severe_headache:40	<be> ~ to
    0	numbness:32	<become> dead
    0	faint_dizzy:2	<become> up
    0	radiating_pain:34	<become> ~ <side>
    0	numbness:4 bladder_bowel:16	<count> ~ <be>
    0	weakness:17 emergency:31	<count> ~ i
    0	history_injury:29	<day> ,
    0	history_injury:104	<day> ~ <my>
    0	history_injury:23	<day> ~ <part>
    0	emergency:3	<day> ~ <the>
    0	numbness:124 saddle_numbness:19	<feel> <the>
    0	weakness:41	<feel> ~ ,
    0	weakness:-88 numbness:62	<feel> ~ <part>
    0	saddle_numbness:7	<feel> ~ since
    0	tingling:34	<keep> ~ sleep
    0	tingling:53	<keep> ~ to
    0	radiating_pain:21 weakness:-24 tingling:13	<my> <part> ,
    0	numbness:15	<my> <part> <have>
    0	history_injury:8	<my> cai
    0	numbness:16 tingling:51	<my> duerme
    0	weakness:8	<my> keys
    0	self_harm:45	<my> ~ .
    0	weakness:-40 saddle_numbness:-6 severe_headache:36	<my> ~ <be>
    0	history_injury:68	<my> ~ <day>
    0	tingling:38	<my> ~ <keep>
    0	weakness:5 numbness:9 bladder_bowel:-39 saddle_numbness:-25 chest_breath:-17 faint_dizzy:-31 emergency:-18 self_harm:-13	<my> ~ <part>
    0	numbness:9	<my> ~ cada
    0	weakness:26	<my> ~ just
    0	sharp_pain:-17	<my> ~ pain
    0	radiating_pain:3	<my> ~ por
    0	sharp_pain:16	<my> ~ when
    0	sharp_pain:12 radiating_pain:34 weakness:-17 tingling:43 severe_bruising:25	<part> ,
    0	persistent_beyond_72h:49	<part> <have> <be>
    0	numbness:57	<part> <have> <become>
    0	weakness:-27 saddle_numbness:67	<part> and
    0	pregnancy_symptom:10	<part> and <part>
    0	numbness:19	<part> and i
    0	radiating_pain:-35 tingling:22	<part> of
    0	radiating_pain:10	<part> to
    0	history_disc:24	<part> ~ #
    0	weakness:-2 numbness:22	<part> ~ .
    0	sharp_pain:-10 weakness:-1 numbness:29 tingling:29 worsening:-4 persistent_beyond_72h:13 calf_swelling:48	<part> ~ <be>
    0	sharp_pain:-15 radiating_pain:6 tingling:7 worsening:-9 history_disc:-3 pregnancy_symptom:-8 bladder_bowel:-13 saddle_numbness:-38 calf_swelling:37 faint_dizzy:-15 emergency:-11	<part> ~ <the>
    0	numbness:75	<part> ~ de
    0	numbness:33	<part> ~ desde
    0	history_disc:89	<part> ~ hurting
    0	sharp_pain:9 radiating_pain:25 weakness:9 numbness:7 tingling:4 severe_headache:-20	<part> ~ i
    0	radiating_pain:33	<part> ~ in
    0	radiating_pain:-1 numbness:15 tingling:25	<part> ~ no
    0	radiating_pain:82	<part> ~ now
    0	severe_bruising:16	<part> ~ of
    0	sharp_pain:13	<part> ~ time
    0	numbness:-27 calf_swelling:42 allergic_reaction:43	<part> ~ up
    0	weakness:26 calf_swelling:114	<part> ~ y
    0	weakness:6 emergency:43	<person> ~ <be>
    0	tingling:13 worsening:-12 chest_breath:-3 calf_swelling:4	<side> ~ ,
    0	weakness:28	<side> ~ will
    0	persistent_beyond_72h:36	<the> # th
    0	radiating_pain:17	<the> <part> ,
    0	radiating_pain:39 numbness:18	<the> <part> y
    0	tingling:-3 calf_swelling:17 severe_headache:-15	<the> <side>
    0	pregnancy_symptom:4	<the> bebe
    0	allergic_reaction:2	<the> cream
    0	allergic_reaction:47	<the> heat
    0	sharp_pain:9 persistent_beyond_72h:79	<the> pain
    0	sharp_pain:134	<the> shooting
    0	faint_dizzy:18	<the> ~ <become>
    0	persistent_beyond_72h:14 bladder_bowel:69	<the> ~ <count>
    0	sharp_pain:38	<the> ~ i
    0	numbness:1	<the> ~ ni
    0	weakness:-1	<the> ~ of
    0	tingling:4 worsening:-6	<the> ~ que
    0	tingling:21	<the> ~ running
    0	history_injury:10	<time> ago
    0	persistent_beyond_72h:12	<time> of
    0	worsening:1	<time> ~ ,
    0	saddle_numbness:4	<time> ~ <feel>
    0	history_injury:13	<time> ~ <part>
    0	persistent_beyond_72h:25	<time> ~ and
    0	persistent_beyond_72h:48	<time> ~ i
    0	severe_headache:30	[en1002] & [en1002]
    0	sharp_pain:9 weakness:6 persistent_beyond_72h:14 chest_breath:1 self_harm:5	[en1002] & [en11]
    0	sharp_pain:10 radiating_pain:36 tingling:25 chest_breath:31 allergic_reaction:-34	[en1002] & [en251]
    0	weakness:-6 worsening:-17	[en1002] & [en362]
    0	worsening:45	[en1002] & [en490]
    0	sharp_pain:19 emergency:39	[en1002] & [en60]
    0	tingling:128	[en1002] & [en618]
    0	sharp_pain:-12	[en1002] & [en85]
    0	weakness:3	[en1018] & [en1002]
    0	pregnancy_symptom:19	[en1018] & [en20]
    0	weakness:40	[en1018] & [en251]
    0	emergency:2	[en1018] & [en60]
    0	radiating_pain:45	[en101] & ,
    0	weakness:10 tingling:35	[en101] & [en1002]
    0	weakness:12	[en101] & [en11]
    0	tingling:1	[en101] & [en660]
    0	tingling:35	[en101] & [en810]
    0	sharp_pain:-9 numbness:7	[en1020] & ,
    0	numbness:63	[en1020] & [en234]
    0	weakness:-21 tingling:1 chest_breath:26 severe_bruising:20	[en1020] & [en251]
    0	chest_breath:31	[en1020] & [en468]
    0	sharp_pain:11 weakness:10	[en1020] & [en869]
    0	sharp_pain:-8 weakness:79 worsening:39 history_injury:61	[en1020] & [en874]
    0	numbness:-3	[en106]
    0	sharp_pain:89	[en118] & [es55]
    0	sharp_pain:-3 radiating_pain:-2 weakness:-1 tingling:-1 persistent_beyond_72h:-6 history_disc:-4 pregnancy_symptom:5 emergency:-5	[en11]
    0	sharp_pain:-7 radiating_pain:5 faint_dizzy:11	[en11] & ,
    0	weakness:27	[en11] & .
    0	numbness:-26 self_harm:45	[en11] & [en11]
    0	weakness:4	[en11] & [en12]
    0	numbness:9	[en11] & [en251]
    0	sharp_pain:25 radiating_pain:1 persistent_beyond_72h:5 fever:16	[en11] & [en869]
    0	sharp_pain:18 osteoporosis:5	[en11] & [en874]
    0	sharp_pain:-29	[en11] & [en93]
    0	weakness:-1 chest_breath:15 self_harm:-1	[en124]
    0	worsening:4	[en124] & ,
    0	persistent_beyond_72h:7	[en124] & [en1002]
    0	worsening:35	[en124] & [en633]
    0	history_injury:130	[en127] & [en157]
    0	allergic_reaction:5	[en12] & ,
    0	numbness:16 self_harm:50	[en12] & [en1002]
    0	faint_dizzy:44	[en12] & [en1020]
    0	emergency:23	[en12] & [en362]
    0	bladder_bowel:4	[en12] & [en468]
    0	radiating_pain:69 bladder_bowel:3	[en12] & [en633]
    0	sharp_pain:-11 osteoporosis:18	[en141]
    0	tingling:8 saddle_numbness:9	[en148]
    0	numbness:41	[en149]
    0	history_injury:8	[en157] & ,
    0	numbness:18	[en15] & [en493]
    0	sharp_pain:-14 weakness:-12 saddle_numbness:-10 severe_bruising:-17	[en170]
    0	tingling:4 self_harm:47	[en170] & [en1002]
    0	history_injury:100	[en170] & [en251]
    0	numbness:-3	[en170] & [en746]
    0	weakness:14	[en170] & [en874]
    0	radiating_pain:-46 weakness:-9 numbness:-29 tingling:3 worsening:-9 persistent_beyond_72h:-17 history_disc:-22 bladder_bowel:-13 saddle_numbness:-47 fever:-6 faint_dizzy:-17 allergic_reaction:-3 self_harm:-14	[en19]
    0	worsening:11	[en19] & #
    0	tingling:20	[en19] & [en1002]
    0	history_injury:36	[en19] & [en11]
    0	tingling:-14	[en19] & [en20]
    0	chest_breath:38	[en19] & [en234]
    0	sharp_pain:-5 numbness:13	[en19] & [en693]
    0	radiating_pain:1	[en19] & [es699]
    0	numbness:3	[en202]
    0	persistent_beyond_72h:44	[en202] & [en11]
    0	allergic_reaction:14	[en20] & [en1002]
    0	calf_swelling:43	[en20] & [en437]
    0	numbness:9	[en20] & [en650]
    0	pregnancy_symptom:18 bladder_bowel:7	[en20] & [en810]
    0	persistent_beyond_72h:4	[en20] & [en874]
    0	numbness:19 persistent_beyond_72h:13	[en212]
    0	severe_bruising:25	[en215] & [en251]
    0	radiating_pain:-48 severe_bruising:55	[en215] & [en380]
    0	self_harm:3	[en218] & [es106]
    0	emergency:20	[en234] & .
    0	emergency:35	[en234] & [en181]
    0	numbness:-5 persistent_beyond_72h:-1	[en234] & [en474]
    0	sharp_pain:34 fever:62	[en234] & [en490]
    0	weakness:5	[en234] & [en522]
    0	sharp_pain:11	[en234] & [en551]
    0	sharp_pain:-5 weakness:-29 numbness:25 tingling:-3	[en234] & [en650]
    0	tingling:34 persistent_beyond_72h:1	[en251] & [en202]
    0	sharp_pain:1 tingling:-3	[en251] & [en362]
    0	numbness:19	[en251] & [en42]
    0	weakness:22 numbness:-1	[en251] & [en493]
    0	severe_bruising:48	[en251] & [en71]
    0	weakness:-51	[en251] & [en762]
    0	sharp_pain:-16 numbness:12 saddle_numbness:57	[en251] & [en810]
    0	radiating_pain:25	[en251] & [en85]
    0	numbness:12 tingling:1 persistent_beyond_72h:-4 emergency:15	[en251] & [en869]
    0	sharp_pain:60	[en251] & [en917]
    0	sharp_pain:10	[en251] & [en966]
    0	tingling:72	[en28] & [en85]
    0	self_harm:80	[en28] & [en874]
    0	sharp_pain:1 weakness:5 numbness:-15 worsening:-3 faint_dizzy:23	[en362] & [en11]
    0	worsening:45	[en362] & [en19]
    0	radiating_pain:32 tingling:-30	[en362] & [en251]
    0	radiating_pain:-2	[en362] & [en37]
    0	saddle_numbness:62	[en362] & [en986]
    0	bladder_bowel:5	[en378] & [en12]
    0	numbness:-53	[en378] & [en170]
    0	persistent_beyond_72h:46	[en378] & [en746]
    0	sharp_pain:37	[en378] & [en890]
    0	severe_headache:1	[en37] & ,
    0	weakness:8 numbness:43	[en37] & [en20]
    0	weakness:4	[en37] & [en234]
    0	weakness:23	[en37] & [en362]
    0	weakness:23	[en37] & [en426]
    0	sharp_pain:-3	[en380]
    0	sharp_pain:-8	[en380] & [en215]
    0	radiating_pain:20	[en380] & [en251]
    0	sharp_pain:8	[en394] & [en11]
    0	severe_bruising:8	[en394] & [en660]
    0	radiating_pain:-6 numbness:-26 tingling:-8	[en39]
    0	worsening:-2	[en3]
    0	numbness:-1	[en407]
    0	worsening:65	[en426] & [en106]
    0	radiating_pain:63	[en426] & [en251]
    0	tingling:97	[en426] & [en949]
    0	weakness:36	[en42] & [en251]
    0	numbness:13	[en437] & [en474]
    0	sharp_pain:8	[en437] & [en789]
    0	weakness:-10 calf_swelling:-7	[en439]
    0	numbness:22	[en468] & [en11]
    0	history_injury:69	[en468] & [en602]
    0	emergency:4	[en469]
    0	sharp_pain:3 radiating_pain:-11 weakness:-4 tingling:-14 worsening:8 persistent_beyond_72h:-3 pregnancy_symptom:-37 bladder_bowel:-7 chest_breath:-33 calf_swelling:-15 fever:-32 faint_dizzy:-29 allergic_reaction:-11 severe_bruising:-13 emergency:-28 self_harm:-12	[en474]
    0	sharp_pain:6	[en474] & [en12]
    0	sharp_pain:18	[en474] & [en633]
    0	sharp_pain:-34 radiating_pain:-50 weakness:-31 tingling:-19 persistent_beyond_72h:-35 history_disc:-16 history_injury:-32 osteoporosis:-21 pregnancy_symptom:-49 bladder_bowel:-50 chest_breath:-29 fever:-49 severe_headache:-14 faint_dizzy:-74 severe_bruising:-45 emergency:-37	[en490]
    0	worsening:20	[en490] & [en1018]
    0	self_harm:11	[en490] & [en11]
    0	worsening:62	[en490] & [en20]
    0	worsening:85 persistent_beyond_72h:-12	[en490] & [en490]
    0	allergic_reaction:22	[en490] & [en633]
    0	tingling:10 allergic_reaction:13	[en506]
    0	tingling:33	[en506] & [en1002]
    0	tingling:29	[en506] & [en1020]
    0	allergic_reaction:3	[en506] & [en170]
    0	numbness:8 emergency:1	[en508]
    0	sharp_pain:113	[en522] & [en1020]
    0	sharp_pain:71	[en567]
    0	numbness:-17	[en60] & ,
    0	tingling:7	[en60] & .
    0	numbness:-18 tingling:1 faint_dizzy:3	[en60] & [en11]
    0	sharp_pain:18	[en60] & [en362]
    0	weakness:-7 tingling:21	[en60] & [en869]
    0	numbness:8	[en613] & [en60]
    0	tingling:8 self_harm:4	[en618]
    0	numbness:65	[en634] & [en650]
    0	sharp_pain:4	[en63] & [en251]
    0	chest_breath:4	[en650] & [en1018]
    0	tingling:30	[en653] & [en20]
    0	numbness:63	[en660] & [en1002]
    0	faint_dizzy:115	[en660] & [en1018]
    0	sharp_pain:21	[en660] & [en170]
    0	sharp_pain:52 tingling:-2	[en660] & [en19]
    0	numbness:108	[en660] & [en234]
    0	sharp_pain:19	[en660] & [en709]
    0	sharp_pain:8	[en660] & [en746]
    0	radiating_pain:24	[en677] & [en746]
    0	history_injury:10	[en682] & ,
    0	sharp_pain:-9 numbness:-5	[en682] & [en19]
    0	sharp_pain:13	[en682] & [en63]
    0	numbness:31	[en709] & [en84]
    0	severe_bruising:25	[en71]
    0	tingling:-2 worsening:7 saddle_numbness:-6 faint_dizzy:-23 allergic_reaction:-12 severe_bruising:-17	[en746]
    0	worsening:26	[en746] & [en1020]
    0	worsening:53	[en746] & [en468]
    0	worsening:17	[en746] & [en966]
    0	sharp_pain:1	[en762] & #
    0	radiating_pain:5	[en762] & [en251]
    0	history_disc:34	[en762] & [en869]
    0	bladder_bowel:26	[en762] & [en874]
    0	weakness:10	[en762] & [en966]
    0	sharp_pain:43	[en77] & [en660]
    0	severe_headache:51	[en789]
    0	severe_headache:4	[en789] & [en1002]
    0	calf_swelling:240	[en805] & :
    0	weakness:-14 tingling:-31 persistent_beyond_72h:-17	[en807]
    0	radiating_pain:51	[en810] & [en251]
    0	sharp_pain:24	[en810] & [en633]
    0	weakness:-10	[en810] & [en682]
    0	tingling:2	[en84]
    0	numbness:17	[en84] & [en101]
    0	worsening:45	[en853] & [en490]
    0	weakness:17	[en85] & [en234]
    0	weakness:97	[en85] & [en426]
    0	numbness:69	[en85] & [en42]
    0	weakness:38	[en85] & [en874]
    0	sharp_pain:1 radiating_pain:15 weakness:32	[en869] & [en11]
    0	sharp_pain:23	[en869] & [en634]
    0	sharp_pain:6	[en869] & [en805]
    0	weakness:24	[en869] & [en874]
    0	tingling:57	[en869] & [en980]
    0	weakness:31	[en874] & .
    0	worsening:-31	[en874] & [en1002]
    0	emergency:2	[en874] & [en12]
    0	emergency:22	[en874] & [en362]
    0	worsening:26	[en874] & [en426]
    0	history_disc:28 bladder_bowel:14	[en874] & [en468]
    0	emergency:21	[en874] & [en869]
    0	chest_breath:8 self_harm:61	[en874] & [en966]
    0	sharp_pain:-72 numbness:30 history_injury:12	[en874] & [es13]
    0	numbness:-2	[en874] & [es1]
    0	sharp_pain:12 radiating_pain:3	[en874] & [es950]
    0	history_injury:9	[en874] & cai
    0	pregnancy_symptom:15 self_harm:-34	[en890]
    0	worsening:3	[en890] & [en1002]
    0	fever:4	[en890] & [en11]
    0	persistent_beyond_72h:15	[en890] & [en234]
    0	sharp_pain:-34 weakness:-5 self_harm:50	[en906]
    0	sharp_pain:19 numbness:-3	[en917]
    0	radiating_pain:5	[en949] & [en746]
    0	emergency:17	[en951] & [en874]
    0	numbness:105 saddle_numbness:31	[en954] & [en19]
    0	self_harm:6	[en954] & [en966]
    0	history_injury:25	[en957] & [en298]
    0	sharp_pain:-12	[en966] & [en251]
    0	self_harm:5	[en966] & [en378]
    0	numbness:26	[en966] & [en613]
    0	sharp_pain:29	[en966] & [en746]
    0	worsening:11 faint_dizzy:60	[en966] & [en805]
    0	sharp_pain:9	[en966] & [en949]
    0	weakness:-18 tingling:-1 worsening:-28 persistent_beyond_72h:-6 history_injury:-6 chest_breath:-17 fever:-9 severe_headache:-4 severe_bruising:-31	[en980]
    0	tingling:88	[en980] & [en1002]
    0	numbness:23 history_disc:12	[en986]
    0	numbness:8 worsening:15	[en989]
    0	tingling:9	[en999] & [en28]
    0	numbness:1	[es102]
    0	tingling:20	[es106] & [es54]
    0	sharp_pain:15	[es118] & dolido
    0	sharp_pain:-15 numbness:-68 tingling:-27	[es122]
    0	bladder_bowel:2	[es122] & [es362]
    0	history_injury:20	[es13] & [en874]
    0	numbness:9	[es13] & muslo
    0	weakness:23	[es14]
    0	numbness:12	[es14] & ,
    0	numbness:10	[es150]
    0	sharp_pain:-29 radiating_pain:-33 tingling:-26 worsening:-51 history_disc:-19 osteoporosis:-18 pregnancy_symptom:-22 bladder_bowel:4 calf_swelling:-56 fever:-11 severe_headache:-19 faint_dizzy:-46 allergic_reaction:-11 severe_bruising:-85 emergency:-62	[es182]
    0	radiating_pain:73	[es234] & [es1]
    0	tingling:27	[es24]
    0	worsening:11	[es251]
    0	history_injury:25 pregnancy_symptom:81	[es254]
    0	persistent_beyond_72h:108	[es254] & [es54]
    0	persistent_beyond_72h:16	[es26] & [en19]
    0	persistent_beyond_72h:3	[es26] & [es503]
    0	sharp_pain:22	[es29] & [es13]
    0	sharp_pain:1	[es29] & [es54]
    0	chest_breath:29	[es29] & [es887]
    0	radiating_pain:-18 persistent_beyond_72h:-1 allergic_reaction:-19 emergency:-14	[es2]
    0	sharp_pain:6 tingling:-26 worsening:-4	[es342]
    0	severe_headache:49	[es427]
    0	tingling:40	[es438] & [es1]
    0	tingling:15	[es438] & [es699]
    0	sharp_pain:-2	[es443]
    0	tingling:-37	[es459] & [es106]
    0	severe_bruising:99	[es509] & [es699]
    0	persistent_beyond_72h:15	[es54] & [en874]
    0	weakness:14 calf_swelling:35	[es54] & [es1]
    0	radiating_pain:66	[es55] & [en874]
    0	sharp_pain:-53	[es55] & [es362]
    0	sharp_pain:-33	[es55] & [es427]
    0	worsening:4	[es55] & [es982]
    0	saddle_numbness:31	[es571]
    0	worsening:15	[es58]
    0	numbness:33	[es591]
    0	tingling:35	[es638]
    0	tingling:-22	[es694] & [es1]
    0	tingling:-31	[es694] & [es699]
    0	tingling:6	[es699] & ,
    0	weakness:14	[es699] & [es235]
    0	emergency:37	[es699] & [es26]
    0	radiating_pain:82	[es726]
    0	tingling:10	[es854] & [es106]
    0	sharp_pain:-6 numbness:-5 tingling:-7 pregnancy_symptom:33 saddle_numbness:-32 chest_breath:20	[es887]
    0	radiating_pain:20	[es887] & [en1014]
    0	sharp_pain:54	[es950] & [es106]
    0	sharp_pain:18 self_harm:93	[es950] & [es182]
    0	radiating_pain:13	[es950] & [es234]
    0	history_injury:84	[es998] & [es254]
    0	calf_swelling:5	[es998] & [es54]
    0	weakness:-5 numbness:-14 tingling:-12 persistent_beyond_72h:-10 osteoporosis:-29 pregnancy_symptom:-11 saddle_numbness:-3 chest_breath:-2 fever:-6 faint_dizzy:-10 allergic_reaction:-1 severe_bruising:-3 self_harm:-22	a
    0	worsening:34	a #
    0	sharp_pain:20	a blade
    0	history_injury:48	ago
    0	history_injury:17	ahora <my>
    0	history_injury:21	ahora me
    0	faint_dizzy:30	al piso
    0	sharp_pain:-3	all
    0	worsening:-1	an
    0	persistent_beyond_72h:16 pregnancy_symptom:14	and <my>
    0	pregnancy_symptom:9	and <my> <part>
    0	pregnancy_symptom:1	and <part>
    0	numbness:-9 worsening:-26 persistent_beyond_72h:16 history_disc:11 pregnancy_symptom:36	and ~ <be>
    0	persistent_beyond_72h:13	and ~ <day>
    0	pregnancy_symptom:16	and ~ <have>
    0	tingling:15	and ~ <side>
    0	bladder_bowel:7	and ~ it
    0	numbness:16	and ~ up
    0	tingling:99	ants
    0	numbness:-20	are numb
    0	weakness:-4 self_harm:-5	at
    0	faint_dizzy:21	at the
    0	bladder_bowel:41	bed
    0	numbness:4 persistent_beyond_72h:4	been
    0	history_injury:1	before
    0	saddle_numbness:26	between
    0	severe_bruising:8	black and blue
    0	sharp_pain:10	blade
    0	emergency:20	boca
    0	osteoporosis:39	bones
    0	saddle_numbness:1	bottom
    0	radiating_pain:88	bum
    0	pregnancy_symptom:116	bump
    0	bladder_bowel:1	bursting
    0	numbness:3 tingling:7	but
    0	severe_headache:10	cabeza
    0	tingling:14	cada rato
    0	history_injury:13	cai & [es1]
    0	history_injury:1	came ~ bike
    0	weakness:37	con ~ <part>
    0	radiating_pain:-38 persistent_beyond_72h:-25 bladder_bowel:-30 allergic_reaction:-5 emergency:-9	de
    0	sharp_pain:-8	de cabeza
    0	sharp_pain:13	dolor ~ ,
    0	numbness:-33	dormida & [es1]
    0	saddle_numbness:47	down below
    0	faint_dizzy:1	ducha
    0	pregnancy_symptom:19	due
    0	numbness:17	else
    0	sharp_pain:15	en la
    0	saddle_numbness:20	en ~ <be>
    0	sharp_pain:32	en ~ <my>
    0	pregnancy_symptom:1	expecting
    0	allergic_reaction:56	face is
    0	sharp_pain:-13	feel
    0	numbness:69	finger
    0	tingling:10	fingertips
    0	numbness:25	foot is
    0	bladder_bowel:1	for <count>
    0	allergic_reaction:6	from
    0	tingling:15	full of
    0	chest_breath:21	get
    0	saddle_numbness:141	groin
    0	emergency:3	half
    0	radiating_pain:136	hasta <the>
    0	weakness:-3 bladder_bowel:9	have
    0	sharp_pain:1	have ever
    0	numbness:-55	have gone
    0	chest_breath:6	having
    0	severe_headache:64 faint_dizzy:28	head
    0	sharp_pain:-30	headache
    0	severe_headache:5	headache ~ <the>
    0	chest_breath:28	heart
    0	allergic_reaction:152	hives
    0	numbness:17	hot ~ <my>
    0	osteoporosis:24	huesos
    0	radiating_pain:19	hurts ~ <my>
    0	faint_dizzy:4	i <become>
    0	sharp_pain:-1	i <have> <be>
    0	self_harm:39	i want
    0	radiating_pain:7 weakness:8 numbness:9 tingling:20 pregnancy_symptom:5 self_harm:-10	i ~ <the>
    0	pregnancy_symptom:40	i ~ and
    0	tingling:-1 self_harm:3	i ~ not
    0	tingling:13	if ~ <be>
    0	tingling:32	if ~ <my>
    0	history_disc:99	in #
    0	sharp_pain:8	in <my>
    0	weakness:-7	in my
    0	tingling:10	in ~ .
    0	sharp_pain:9 weakness:-3 tingling:-9 persistent_beyond_72h:-2 pregnancy_symptom:-29 saddle_numbness:-1 chest_breath:-18 faint_dizzy:-22 severe_bruising:-13 emergency:-15	it
    0	numbness:9	it ,
    0	numbness:46	it <be> not
    0	numbness:-14	it when
    0	numbness:11	it ~ else
    0	worsening:32	it ~ than
    0	sharp_pain:10	it ~ to
    0	persistent_beyond_72h:6	jueves
    0	emergency:83	la boca
    0	allergic_reaction:26	labios
    0	worsening:-14	last <day>
    0	numbness:21	late+:
    0	weakness:29	late+arm
    0	persistent_beyond_72h:12	late+at
    0	calf_swelling:24	late+calf
    0	persistent_beyond_72h:64	late+dias
    0	persistent_beyond_72h:87	late+easing
    0	radiating_pain:-14 persistent_beyond_72h:37	late+el
    0	persistent_beyond_72h:22	late+espalda
    0	worsening:9	late+hip
    0	sharp_pain:-19 tingling:4 worsening:31 persistent_beyond_72h:61 faint_dizzy:-13	late+i
    0	persistent_beyond_72h:21	late+jueves
    0	worsening:14 persistent_beyond_72h:70 chest_breath:9	late+me
    0	bladder_bowel:26	late+need
    0	numbness:16	late+numb
    0	persistent_beyond_72h:37 emergency:-2	late+s
    0	persistent_beyond_72h:44	late+se
    0	persistent_beyond_72h:22	late+semana
    0	sharp_pain:73	late+shooting
    0	sharp_pain:-6 radiating_pain:-48 weakness:25 tingling:44 worsening:24 persistent_beyond_72h:18 history_injury:-29 fever:-18 faint_dizzy:-25	late+the
    0	persistent_beyond_72h:11	late+todavia
    0	persistent_beyond_72h:43	late+una
    0	bladder_bowel:-1	left
    0	weakness:-45 tingling:57	left hand
    0	calf_swelling:16	leg is
    0	weakness:17 saddle_numbness:8	legs
    0	sharp_pain:23	lightning
    0	sharp_pain:22	lightning ~ <part>
    0	sharp_pain:16	like ~ i
    0	sharp_pain:23 numbness:1	lo
    0	history_injury:37	me cai
    0	emergency:24	my face
    0	pregnancy_symptom:25	my hands
    0	weakness:4	my keys
    0	sharp_pain:63	my neck
    0	tingling:27	my toes
    0	severe_bruising:16	my whole
    0	sharp_pain:22	neck
    0	bladder_bowel:10	need
    0	sharp_pain:58	needle
    0	tingling:9	needles
    0	bladder_bowel:8	never
    0	bladder_bowel:21	never ~ ,
    0	sharp_pain:-28 radiating_pain:-59 tingling:-38 worsening:-36 history_disc:-40 history_injury:-30 osteoporosis:-10 pregnancy_symptom:-28 saddle_numbness:-8 chest_breath:-12 calf_swelling:-24 fever:-50 severe_headache:-4 faint_dizzy:-9 allergic_reaction:-84 severe_bruising:-25 emergency:-15 self_harm:-30	no
    0	sharp_pain:-16 numbness:33 saddle_numbness:42	not <feel>
    0	numbness:83	not tell
    0	weakness:39	not ~ <my>
    0	calf_swelling:24	not ~ <side>
    0	worsening:4	now ~ pain
    0	saddle_numbness:5	numb ~ <become>
    0	numbness:-31	numb ~ no
    0	numbness:-2	numbness ~ .
    0	sharp_pain:7	of ~ i
    0	history_injury:5	off <my>
    0	history_injury:10	off ~ bike
    0	worsening:38 persistent_beyond_72h:-48 history_injury:41	on <day>
    0	numbness:86	on ~ and
    0	emergency:60	one side
    0	sharp_pain:42 weakness:21	out of
    0	weakness:50	out of <my>
    0	faint_dizzy:30	over
    0	tingling:49	p
    0	sharp_pain:7	pain ~ ,
    0	worsening:1	pain ~ <time>
    0	worsening:3	pain ~ and
    0	sharp_pain:54	pain ~ i
    0	radiating_pain:6	para ~ <part>
    0	faint_dizzy:118	passed
    0	weakness:4	pie
    0	radiating_pain:50	pierna
    0	tingling:49	pins and
    0	numbness:26	private parts <have>
    0	numbness:8	private ~ <have>
    0	severe_bruising:28	purple
    0	history_injury:-2	que
    0	persistent_beyond_72h:34	que <be>
    0	radiating_pain:21	que ~ <the>
    0	worsening:1	ramping
    0	worsening:12	ramping up
    0	tingling:10	rato
    0	weakness:2 tingling:-1	right
    0	faint_dizzy:76	room
    0	tingling:57	running ~ <my>
    0	weakness:-22 tingling:-1 history_injury:-5 emergency:-4 self_harm:-5	s
    0	bladder_bowel:30	sale
    0	saddle_numbness:55	seat
    0	numbness:41	si ~ en
    0	severe_headache:46	sick
    0	bladder_bowel:33	sin
    0	worsening:-24	since last
    0	worsening:-7	since ~ <day>
    0	worsening:-2	since ~ it
    0	severe_headache:35	skull
    0	sharp_pain:69 pregnancy_symptom:6 emergency:48	so
    0	emergency:16	so ~ ,
    0	saddle_numbness:24	sorry
    0	osteoporosis:5	spine
    0	radiating_pain:35	starts
    0	sharp_pain:-7 persistent_beyond_72h:4 chest_breath:-10	still
    0	weakness:15	strength
    0	emergency:4	tea
    0	numbness:45	tell
    0	persistent_beyond_72h:23	th
    0	radiating_pain:32 numbness:1 tingling:20 bladder_bowel:14	that
    0	sharp_pain:-2 radiating_pain:-8 tingling:-20 pregnancy_symptom:-1 chest_breath:-6 severe_bruising:-3	the
    0	persistent_beyond_72h:49	the #
    0	numbness:10 history_disc:15	there
    0	numbness:-7 saddle_numbness:38	thighs
    0	fever:6	thing
    0	sharp_pain:8	this
    0	allergic_reaction:55	throat
    0	allergic_reaction:1	throat <feel>
    0	allergic_reaction:108	throat feels
    0	weakness:-4	tingling
    0	radiating_pain:79	to <the> <part>
    0	radiating_pain:26	to my
    0	emergency:6	to ~ <time>
    0	weakness:33	to ~ up
    0	persistent_beyond_72h:67	todavia
    0	persistent_beyond_72h:63	today <be>
    0	faint_dizzy:4	up ~ <the>
    0	sharp_pain:1	was
    0	fever:11	with
    0	emergency:32	words
    0	worsening:75 persistent_beyond_72h:-9	worse
    0	sharp_pain:10	worst pain
    0	numbness:11	y ni
    0	persistent_beyond_72h:24 pregnancy_symptom:12	y ~ <be>
    0	tingling:33	yes ~ in
    0	saddle_numbness:26	zona
    """#
}
